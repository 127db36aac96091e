import type { VmRecord } from '../supervisor/folder.js';
import { attachVm } from './attach.js';
import type { Environment } from './environment.js';
import { findRunningVm } from './find.js';
import type { Inputs } from './inputs.js';
import { policyLayers } from './layers.js';
import type { Session } from './session.js';

/**
 * Attaches to the VM that the inputs name; unlike a run it never starts one.
 *
 * The caller closes the session's client.
 *
 * @throws NotRunningError; and what `policyLayers` and `attachVm` throw.
 */
export async function attachRunningVm(
  inputs: Inputs,
  raw: Readonly<Record<string, string>>,
  env: Environment,
): Promise<{ session: Session; record: VmRecord }> {
  const found = await findRunningVm(env.root, inputs.vm);
  return { session: await attachVm(inputs, raw, found, await policyLayers(inputs, env.administrator), env), record: found.record };
}
