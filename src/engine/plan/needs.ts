import type { WaitCondition } from '../../guest/readiness.js';
import { SELF_TEST_READY } from '../../guest/selftest/x86.js';
import type { Inputs } from '../../inputs/parse.js';

// What the inputs ask of a VM, as pure functions: for preflight, plan and run alike.

/** Returns true if the inputs name nothing to boot: then the embedded self-test guest boots. */
export function bootsSelfTest({ image, kernel, cdrom, firmware, disks }: Inputs): boolean {
  return [image, kernel, cdrom, firmware].every((source) => source === undefined) && disks.length === 0;
}

/** Returns true if the inputs ask for anything inside the guest. */
export function usesGuest({ run, copyIn, copyOut }: Pick<Inputs, 'run' | 'copyIn' | 'copyOut'>): boolean {
  return run !== undefined || copyIn.length > 0 || copyOut.length > 0;
}

/** Returns true if the inputs ask for SSH by name. */
export function demandsSsh({ runWith, waitFor }: Pick<Inputs, 'runWith' | 'waitFor'>): boolean {
  return runWith === 'ssh' || (waitFor?.kind === 'channel' && waitFor.channel === 'ssh');
}

/** Returns true if the guest gets a seed for cloud-init. */
export function needsSeed(inputs: Inputs): boolean {
  return inputs.cloudInit !== undefined || demandsSsh(inputs);
}

/** Returns the condition that a VM must meet after its start: the one that the inputs name, or the one that they need. */
export function startCondition(inputs: Inputs): WaitCondition {
  if (inputs.waitFor !== undefined) return inputs.waitFor;
  if (usesGuest(inputs)) return { kind: 'channel', channel: inputs.runWith };
  return bootsSelfTest(inputs) ? { kind: 'serial', pattern: SELF_TEST_READY } : { kind: 'running' };
}
