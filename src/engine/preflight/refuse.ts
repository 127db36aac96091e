import { auditLines } from '../../audit/line.js';
import type { AuditEntry, Caller } from '../../audit/record.js';
import { layerFacts, type PolicyLayer } from '../../policy/layer.js';
import { PolicyError } from '../../policy/violations.js';
import { errorText } from '../../shared/errors.js';
import type { VmDirectory } from '../../state/layout.js';
import { type RefusedRequest, refusedEntry } from '../../supervisor/gate/gate.js';
import type { Environment } from '../context.js';
import { openAudit } from '../records/audit-logs.js';
import type { RefusedCommand } from './check.js';

/**
 * Records every refused command, and throws one error for all of them.
 *
 * @param record - writes one record to the audit log.
 * @throws PolicyError always; AuditError if the log cannot be written.
 */
export async function refuseWith(
  refused: readonly RefusedCommand[],
  record: (request: RefusedRequest) => Promise<unknown>,
  caller: Caller,
): Promise<never> {
  for (const { violation, arguments: args } of refused) {
    const { command, tier, reason } = violation;
    await record({ command, arguments: args, tier, reason, caller });
  }
  throw new PolicyError(refused.map(({ violation }) => violation));
}

/** Refuses commands for a VM that has no supervisor yet: the run itself writes the audit log. @throws as {@link refuseWith} */
export async function refuseBeforeStart(
  refused: readonly RefusedCommand[],
  directory: VmDirectory,
  vm: string,
  env: Environment,
): Promise<never> {
  const audit = await openAudit(directory, vm, env);
  try {
    return await refuseWith(
      refused,
      async (request) => {
        for (const { level, text } of auditLines(await audit.append(refusedEntry(request)))) env.log[level](text);
      },
      env.caller,
    );
  } finally {
    await audit.close(env.caller);
  }
}

/** Records why a VM was not started, for failures before there is a supervisor to record them. @throws AuditError */
export async function auditFailedStart(
  error: unknown,
  layers: readonly PolicyLayer[],
  directory: VmDirectory,
  vm: string,
  env: Environment,
): Promise<void> {
  const audit = await openAudit(directory, vm, env);
  const entry: AuditEntry = {
    ...env.caller,
    event: 'vm-start',
    arguments: { policy: layerFacts(layers) },
    outcome: 'failed',
    reason: 'before QEMU was started',
    error: errorText(error),
  };
  try {
    await audit.append(entry);
  } finally {
    await audit.close(env.caller);
  }
}
