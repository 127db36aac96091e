import { z } from 'zod';
import { MaqetError } from '../shared/errors.js';
import type { JsonObject } from '../shared/json.js';
import { jsonObjectSchema } from '../shared/json-schema.js';
import { systemUser } from '../shared/process.js';
import { tierSchema } from '../shared/tiers.js';
import { oneLine } from '../shared/untrusted-text.js';

/**
 * The audit log could not be written, continued or read.
 *
 * If an append throws it, do not start the operation that the record is about: nothing runs without its record.
 */
export class AuditError extends MaqetError {}

/** One record could not be made, for example because it is too large. The log itself is intact. */
export class UnfitRecordError extends AuditError {}

/**
 * The subject of a record.
 *
 * - `qmp`: the decision on a QMP command, on disk before the command is sent or refused. `qmp-result`: how the command ended, or
 *   that it was not sent.
 * - `qga`, `qga-result`: the same for a command to the guest agent.
 * - `guest-run`, `guest-copy`: a script run, or files copied, in the guest: the decision, then (with an outcome) how it ended.
 * - `guest-wait`: a wait that reaches into the guest, by a channel or a port: the decision, then (with an outcome) how it ended.
 * - `snapshot`: an operation on the VM's snapshots: the decision, then (with an outcome) how it ended.
 * - `disk-create`: a disk that is created for the VM before it starts: the plan, then (with an outcome) the result. `disk-remove`:
 *   likewise for a disk of a VM that QEMU refused to start.
 * - `vm-files`: the files that the VM was given, with their hashes.
 * - `vm-…`: the lifecycle of the VM. `images-remove`: images that VMs shared are removed.
 * - `log-closed`: the writer ended in order. Nothing of this run follows.
 */
const auditEventSchema = z.enum([
  'qmp',
  'qmp-result',
  'qga',
  'qga-result',
  'guest-run',
  'guest-copy',
  'guest-wait',
  'snapshot',
  'disk-create',
  'disk-remove',
  'vm-start',
  'vm-files',
  'vm-attach',
  'vm-keep',
  'vm-stop',
  'vm-remove',
  'images-remove',
  'log-closed',
]);

/** The subject of a record: see the schema for the meaning of each. */
export type AuditEvent = z.infer<typeof auditEventSchema>;

/** The workflow run on whose behalf an operation was requested. */
const runIdentitySchema = z.strictObject({
  repository: z.string(),
  workflow: z.string(),
  runId: z.string(),
  attempt: z.string(),
  job: z.string(),
});

const callerFields = {
  /** The operating system's user, or `GITHUB_ACTOR` marked by {@link claimedActor}, because the environment can choose it. */
  actor: z.string(),
  /** Null outside GitHub Actions. */
  run: runIdentitySchema.nullable(),
};

export const callerSchema = z.strictObject(callerFields);

const CLAIMED = ' (claimed)';
const MOST_CLAIMED = 200;

/** Marks a name that the system has not told. No user of the system has a name with this mark. */
export function claimedActor(name: string): string {
  // Truncated here, so that a long name does not lose its mark where records truncate names.
  const plain = name.endsWith(CLAIMED) ? name.slice(0, -CLAIMED.length) : name;
  return `${plain.slice(0, MOST_CLAIMED)}${CLAIMED}`;
}

/** Who another process says that it is: any name but that of the user who runs both is marked as claimed. */
export const statedCallerSchema = callerSchema.transform((caller) =>
  caller.actor === systemUser() ? caller : { ...caller, actor: claimedActor(caller.actor) },
);

/** Who requested the operation that a record is about. */
export type Caller = Readonly<z.infer<typeof callerSchema>>;

/**
 * One line of the audit log. Every field is always present, in this order.
 *
 * {@link recordProblem} checks a record against it before it is written, and when the log is verified.
 */
export const auditRecordSchema = z.strictObject({
  /** 1 for the first record, then one more for each: equals the line number. */
  seq: z.number().int(),
  /** UTC, ISO 8601 with milliseconds, from the host's clock: it may step back when the clock is set. */
  time: z.string(),
  vm: z.string(),
  ...callerFields,
  event: auditEventSchema,
  command: z.string().nullable(),
  arguments: jsonObjectSchema.nullable(),
  /** The policy tier of the command. */
  tier: tierSchema.nullable(),
  decision: z.enum(['allow', 'block']).nullable(),
  reason: z.string(),
  /** Null in a record that is written ahead of the operation. `not-sent`: the operation was allowed, and never begun. */
  outcome: z.enum(['ok', 'failed', 'blocked', 'not-sent']).nullable(),
  error: z.string().nullable(),
  /** Milliseconds that the operation took, or null if it has not ended. */
  durationMs: z.number().nullable(),
  /** The `hash` of the record before; {@link GENESIS} in the first one. */
  prev: z.string(),
  /** SHA-256 (hex) of `prev` followed by the canonical JSON of this record without `hash`. */
  hash: z.string(),
});

export type AuditRecord = Readonly<z.infer<typeof auditRecordSchema>>;

/** The fields of a record in the order in which they are written. */
export const RECORD_FIELDS = Object.keys(auditRecordSchema.shape) as readonly (keyof AuditRecord)[];

/**
 * Returns what keeps a value from being a record, as the end of a sentence that starts with the record; undefined if it is one.
 *
 * The writer and the verifier both ask here, so that no log is written that the verifier rejects.
 */
export function recordProblem(value: object): string | undefined {
  const { error } = auditRecordSchema.safeParse(value);
  if (error === undefined) return undefined;
  // First: a file that holds something else, such as secrets, lacks fields, and nothing of it may be quoted.
  const missing = RECORD_FIELDS.find((field) => !Object.hasOwn(value, field));
  if (missing !== undefined) return `lacks the field ${missing}`;
  const unknown = Object.keys(value).find((key) => !(RECORD_FIELDS as readonly string[]).includes(key));
  if (unknown !== undefined) return `has an unknown field: ${oneLine(unknown, 40)}`;
  return `has an invalid value in the field ${String(error.issues[0]?.path[0])}`;
}

/** The part of a record that a caller of the log passes. Missing fields become null (`reason`: empty). The log adds the rest. */
export type AuditEntry = Pick<AuditRecord, 'actor' | 'run' | 'event'> &
  Partial<Pick<AuditRecord, 'command' | 'arguments' | 'tier' | 'decision' | 'reason' | 'outcome' | 'error' | 'durationMs'>>;

const RESULT_EVENTS: { readonly [event in AuditEvent]?: AuditEvent } = { qmp: 'qmp-result', qga: 'qga-result' };

/** How an operation ended. */
export interface Ending {
  readonly outcome: 'ok' | 'failed' | 'not-sent';
  readonly error?: string;
  /** Null if it was not begun. */
  readonly durationMs: number | null;
  /** The results to record as the `arguments` of the closing record, such as `exitCode` and `signal` of a script. */
  readonly facts?: JsonObject;
}

/**
 * Makes the entry that closes a decision: `qmp-result` for `qmp`, `qga-result` for `qga`, the same event otherwise.
 *
 * Its `reason` names the record of the decision, because several commands can run at once. Its `arguments` are the results of the
 * operation, if any: those of the decision are not repeated.
 */
export function resultEntry(decision: AuditRecord, ending: Ending): AuditEntry {
  return {
    actor: decision.actor,
    run: decision.run,
    event: RESULT_EVENTS[decision.event] ?? decision.event,
    command: decision.command,
    arguments: ending.facts ?? null,
    tier: decision.tier,
    decision: decision.decision,
    reason: `result of record ${decision.seq}`,
    outcome: ending.outcome,
    error: ending.error ?? null,
    durationMs: ending.durationMs,
  };
}

/** Makes the entry that closes a decision on a command that is never sent. @param why - the end of a sentence that starts with the command. */
export function notSentEntry(decision: AuditRecord, why: string): AuditEntry {
  return resultEntry(decision, { outcome: 'not-sent', error: why, durationMs: null });
}
