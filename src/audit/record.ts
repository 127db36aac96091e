import type { JsonObject } from '../shared/json.js';

/** The policy tier of the command that a record is about. */
export type AuditTier = 'safe' | 'memory-dump' | 'privileged' | 'dangerous' | 'unclassified';

/**
 * What a record is about.
 *
 * - `qmp`: a decision about a QMP command, on disk before the command is sent (or refused); `qmp-result`: how it ended.
 * - `qga`, `qga-result`: the same for a command to the guest agent.
 * - `guest-run`, `guest-copy`: a script run, or files copied, in the guest: the decision, then (with an outcome) how it ended.
 * - `snapshot`: something done to the VM's snapshots: the decision, then (with an outcome) how it ended.
 * - `disk-create`: a disk made for the VM before it starts: what is to be made, then (with an outcome) what was. `disk-remove`:
 *   one of a VM that QEMU refused to start, likewise.
 * - `vm-…`: the lifecycle of the VM. `images-remove`: images that VMs shared are removed.
 * - `log-closed`: the writer ended in order; nothing of this run follows.
 */
export type AuditEvent =
  | 'qmp'
  | 'qmp-result'
  | 'qga'
  | 'qga-result'
  | 'guest-run'
  | 'guest-copy'
  | 'snapshot'
  | 'disk-create'
  | 'disk-remove'
  | 'vm-start'
  | 'vm-attach'
  | 'vm-keep'
  | 'vm-stop'
  | 'vm-remove'
  | 'images-remove'
  | 'log-closed';

/** The workflow run on whose behalf something was done. */
export interface RunIdentity {
  readonly repository: string;
  readonly workflow: string;
  readonly runId: string;
  readonly attempt: string;
  readonly job: string;
}

/** Who asked for what a record is about. */
export interface Caller {
  /** `GITHUB_ACTOR`, or the operating system's user: never a name that the environment can choose freely. */
  readonly actor: string;
  /** Null outside GitHub Actions. */
  readonly run: RunIdentity | null;
}

/** What a caller of the log passes; fields left out become null (`reason`: empty). The log adds the rest. */
export interface AuditEntry extends Caller {
  readonly event: AuditEvent;
  readonly command?: string | null;
  readonly arguments?: JsonObject | null;
  readonly tier?: AuditTier | null;
  readonly decision?: 'allow' | 'block' | null;
  readonly reason?: string;
  /** Null in a record written ahead of the act. */
  readonly outcome?: 'ok' | 'failed' | 'blocked' | null;
  readonly error?: string | null;
  /** Milliseconds that the act took, or null if it has not ended. */
  readonly durationMs?: number | null;
}

/** One line of the audit log. Every field is always there, in the order of {@link RECORD_FIELDS}. */
export interface AuditRecord extends Required<AuditEntry> {
  /** 1 for the first record, then one more each: equals the line number. */
  readonly seq: number;
  /** UTC, ISO 8601 with milliseconds, from the host's clock: it may step back when that is set. */
  readonly time: string;
  readonly vm: string;
  /** The `hash` of the record before; {@link GENESIS} in the first one. */
  readonly prev: string;
  /** SHA-256 (hex) of `prev` followed by the canonical JSON of this record without `hash`. */
  readonly hash: string;
}

/** The fields of a record in the order in which they are written. */
export const RECORD_FIELDS = [
  'seq',
  'time',
  'vm',
  'actor',
  'run',
  'event',
  'command',
  'arguments',
  'tier',
  'decision',
  'reason',
  'outcome',
  'error',
  'durationMs',
  'prev',
  'hash',
] as const satisfies readonly (keyof AuditRecord)[];

const RESULT_EVENTS: { readonly [event in AuditEvent]?: AuditEvent } = { qmp: 'qmp-result', qga: 'qga-result' };

/** How an act ended. */
export interface Ending {
  readonly outcome: 'ok' | 'failed';
  readonly error?: string;
  readonly durationMs: number;
  /** What came of it besides, as the `arguments` of the closing record: `exitCode` and `signal` of a script. */
  readonly facts?: JsonObject;
}

/**
 * The entry that closes a decision: `qmp-result` for `qmp`, `qga-result` for `qga`, the same event otherwise. Its `reason` names
 * the record that it belongs to, because several commands can be under way at once; the arguments are not repeated: in their
 * place stands what came of it, where there is more than the outcome.
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
