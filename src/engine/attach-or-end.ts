import type { PolicyLayer } from '../policy/layer.js';
import { errorText } from '../shared/errors.js';
import type { VmFolder, VmRecord } from '../supervisor/folder.js';
import { RemoteError } from '../supervisor/wire.js';
import { attachVm, connectVm } from './attach.js';
import type { Environment } from './environment.js';
import type { Inputs } from './inputs.js';
import { stopVm } from './leave.js';
import type { Session } from './session.js';

/**
 * Attaches to a VM that runs. With `keep: false`, a VM whose audit log cannot be written is stopped: nothing else can be done with it,
 * and nobody else would end it.
 *
 * @throws as `attachVm`.
 */
export async function attachOrEnd(
  inputs: Inputs,
  raw: Readonly<Record<string, string>>,
  found: { readonly folder: VmFolder; readonly record: VmRecord },
  layers: readonly PolicyLayer[],
  env: Environment,
): Promise<Session> {
  try {
    return await attachVm(inputs, raw, found, layers, env);
  } catch (error) {
    if (inputs.keep === false && isUnrecorded(error)) {
      const client = await connectVm(found, env);
      await stopVm({ client }, 'failed', false, env).catch((problem: unknown) => env.log.warning(errorText(problem)));
    }
    throw error;
  }
}

/** No record, no act: the only error of a supervisor that says so. */
function isUnrecorded(error: unknown): boolean {
  return error instanceof RemoteError && error.name === 'AuditError';
}
