import { MaqetError } from '../shared/errors.js';

/** A disk image or its file cannot be used. */
export class StorageError extends MaqetError {}
