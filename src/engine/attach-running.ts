import type { Inputs } from '../inputs/parse.js';
import type { PolicyLayer } from '../policy/layer.js';
import { PolicyError } from '../policy/violations.js';
import { findRunningVm } from '../state/find.js';
import type { VmRecord } from '../state/record.js';
import { attachVm } from './attach.js';
import type { Environment, Session } from './context.js';
import { checkPlan } from './preflight/check.js';
import { policyLayers } from './preflight/layers.js';

/**
 * Attaches to the VM that the inputs name; unlike a run it never starts one.
 *
 * The caller closes the session's client.
 *
 * @throws PolicyError for a command that is blocked by its name, whether there is a VM or not; NotRunningError; and what
 * `policyLayers` and `attachVm` throw.
 */
export async function attachRunningVm(inputs: Inputs, env: Environment): Promise<{ session: Session; record: VmRecord }> {
  const layers = await policyLayers(inputs, env.administrator);
  const found = await findRunningVm(env.root, inputs.vm).catch((error: unknown) => {
    refuseByName(inputs, layers);
    throw error;
  });
  return { session: await attachVm(inputs, found, layers, env), record: found.record };
}

/** Whoever sends something dangerous hears that first. No log has it: audit logs belong to VMs. */
function refuseByName(inputs: Inputs, layers: readonly PolicyLayer[]): void {
  // What depends on the VM, as the names of its disks, cannot be judged.
  const refused = checkPlan(inputs, layers, {}).filter(({ violation: { tier } }) => tier === 'dangerous' || tier === 'unclassified');
  if (refused.length > 0) throw new PolicyError(refused.map(({ violation }) => violation));
}
