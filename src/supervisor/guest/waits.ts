import type { AuditLog } from '../../audit/log.js';
import type { AuditRecord } from '../../audit/record.js';
import { describeWaitCondition } from '../../guest/readiness.js';
import { judge } from '../../policy/judge.js';
import type { PolicyLayer } from '../../policy/layer.js';
import type { LogLine } from '../../shared/logger.js';
import { recordDecision } from '../gate/decision.js';
import type { Params } from '../rpc/methods.js';

/**
 * Decides whether a wait may reach into the guest, and records the decision. A wait that is part of an operation is judged as the
 * operation. Logs a refusal only: an allowed wait is a part of something that is logged.
 *
 * @param own - the VM's own policy layers. Those of the caller are added to them.
 * @returns the record, on disk.
 * @throws BlockedError if the policy refuses it; AuditError.
 */
export function recordWait(
  audit: AuditLog,
  own: readonly PolicyLayer[],
  { condition, operation, layers, caller }: Params<'waitReady'>,
  log: (line: LogLine) => void,
): Promise<AuditRecord> {
  const facts = {
    for: describeWaitCondition(condition),
    ...(condition.kind === 'channel' ? { channel: condition.channel } : {}),
    ...(operation === undefined ? {} : { operation }),
  };
  const decision = judge([...own, ...layers], { operation: operation ?? 'guest-wait', arguments: facts });
  const subject = { caller, event: 'guest-wait', command: 'guest-wait', arguments: facts } as const;
  return recordDecision(audit, subject, decision, decision.decision === 'allow' ? () => undefined : log);
}
