import { auditLines } from '../../audit/line.js';
import { AuditLog } from '../../audit/log.js';
import type { AuditEntry, Caller } from '../../audit/record.js';
import { createRedactor } from '../../audit/redact/redactor.js';
import { layerFacts, type PolicyLayer } from '../../policy/layer.js';
import { PolicyError } from '../../policy/violations.js';
import { errorText } from '../../shared/errors.js';
import type { VmDirectory } from '../../state/layout.js';
import { type RefusedRequest, refusedEntry } from '../../supervisor/gate/gate.js';
import type { Environment } from '../context.js';
import type { RefusedCommand } from './check.js';

/**
 * Records every refused command, then throws them all as one error.
 *
 * @param record - writes one of them to the audit log.
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

/** Refuses commands for a VM that has no supervisor yet: the run itself writes the audit log that the supervisor would. */
export async function refuseBeforeStart(
  refused: readonly RefusedCommand[],
  folder: VmDirectory,
  vm: string,
  env: Environment,
): Promise<never> {
  const audit = await openAudit(folder, vm, env);
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

/** Records that a VM was to be started and why it was not. For failures before there is a supervisor to record them. */
export async function auditFailedStart(
  error: unknown,
  layers: readonly PolicyLayer[],
  folder: VmDirectory,
  vm: string,
  env: Environment,
): Promise<void> {
  const audit = await openAudit(folder, vm, env);
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

/** The audit log of a VM that has no supervisor yet. Its caller closes it. @throws AuditError */
export function openAudit(folder: VmDirectory, vm: string, env: Environment): Promise<AuditLog> {
  return AuditLog.open(folder.audit, { vm, redact: createRedactor(env.secrets) });
}
