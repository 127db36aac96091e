import { auditLines } from '../../audit/line.js';
import type { AuditLog } from '../../audit/log.js';
import type { AuditEntry, AuditRecord, Caller } from '../../audit/record.js';
import type { Decision } from '../../policy/decision.js';
import { MaqetError } from '../../shared/errors.js';
import type { JsonObject } from '../../shared/json.js';
import type { LogLine } from '../../shared/logger.js';

/** A command or an act that the policy refuses. */
export class BlockedError extends MaqetError {
  constructor(decision: Pick<Decision, 'reason' | 'remedy'>) {
    super(decision.reason, { remedy: decision.remedy, status: 'blocked' });
  }
}

/** What was decided on. */
export interface Asked {
  readonly caller: Caller;
  readonly event: AuditEntry['event'];
  readonly command: string;
  readonly arguments: JsonObject;
}

/** The audit entry of a decision. */
export function decisionEntry(
  { caller, event, command, arguments: args }: Asked,
  { tier, decision, reason }: Pick<Decision, 'tier' | 'decision' | 'reason'>,
): AuditEntry {
  return { ...caller, event, command, arguments: args, tier, decision, reason, outcome: decision === 'block' ? 'blocked' : null };
}

/**
 * Records a decision, and tells it to the workflow log. When this returns, the record is on disk and the answer was yes: the only
 * way from a decision to an act.
 *
 * @returns the record, for that of the outcome.
 * @throws BlockedError for any other answer; AuditError if it cannot be recorded.
 */
export async function recordDecision(
  audit: AuditLog,
  asked: Asked,
  decision: Decision,
  log: (line: LogLine) => void,
): Promise<AuditRecord> {
  const record = await audit.append(decisionEntry(asked, decision));
  auditLines(record).forEach(log);
  if (decision.decision !== 'allow') throw new BlockedError(decision);
  return record;
}
