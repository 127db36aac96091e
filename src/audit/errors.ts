import { MaqetError } from '../shared/errors.js';

/**
 * The audit log cannot be written, continued or read.
 *
 * Whoever gets this from an append must not do what the record was about: no audit record, no command.
 */
export class AuditError extends MaqetError {}

/** This one record cannot be made, such as one that is too large: the log itself is sound. */
export class UnfitRecordError extends AuditError {}
