import { auditLines } from '../../audit/line.js';
import type { AuditLog } from '../../audit/log.js';
import type { AuditEntry, AuditRecord, Caller } from '../../audit/record.js';
import type { Decision } from '../../policy/decision.js';
import { MaqetError } from '../../shared/errors.js';
import type { JsonObject } from '../../shared/json.js';
import type { LogLine } from '../../shared/logger.js';

/** The policy refuses a command or an operation. */
export class BlockedError extends MaqetError {
  constructor(decision: Pick<Decision, 'reason' | 'remedy'>) {
    super(decision.reason, { remedy: decision.remedy, status: 'blocked' });
  }
}

/** The subject of a decision. */
export interface Subject {
  readonly caller: Caller;
  readonly event: AuditEntry['event'];
  readonly command: string;
  readonly arguments: JsonObject;
}

/** Returns the audit entry of a decision. */
export function decisionEntry(
  { caller, event, command, arguments: args }: Subject,
  { tier, decision, reason }: Pick<Decision, 'tier' | 'decision' | 'reason'>,
): AuditEntry {
  return { ...caller, event, command, arguments: args, tier, decision, reason, outcome: decision === 'block' ? 'blocked' : null };
}

/**
 * Records a decision, and logs it. When this returns, the record is on disk and the decision is to allow: nothing is done without it.
 *
 * @returns the record, to which the record of the outcome refers.
 * @throws BlockedError if the decision is to block; AuditError if it cannot be recorded.
 */
export async function recordDecision(
  audit: AuditLog,
  subject: Subject,
  decision: Decision,
  log: (line: LogLine) => void,
): Promise<AuditRecord> {
  const record = await audit.append(decisionEntry(subject, decision));
  auditLines(record).forEach(log);
  if (decision.decision !== 'allow') throw new BlockedError(decision);
  return record;
}
