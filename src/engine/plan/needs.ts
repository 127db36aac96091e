import type { WaitCondition } from '../../guest/readiness.js';
import { SELF_TEST_READY } from '../../guest/selftest/x86.js';
import type { Inputs } from '../../inputs/parse.js';
import type { GuestOperation } from '../../supervisor/rpc/methods.js';

// What the inputs ask of a VM, as pure functions: for preflight, plan and run alike.

/** The inputs that decide what boots. */
type BootInputs = Pick<Inputs, 'given' | 'selfTest' | 'image' | 'kernel' | 'cdrom' | 'firmware' | 'disks'>;

/** Returns true if the embedded self-test guest boots: it is asked for, or the inputs name neither a VM nor anything to boot. */
export function bootsSelfTest(inputs: BootInputs): boolean {
  return inputs.selfTest || (!namesSource(inputs) && !inputs.given.has('vm'));
}

/** Returns true if a VM can be started from the inputs. Otherwise they name a VM that must be running. */
export function bootsSomething(inputs: BootInputs): boolean {
  return namesSource(inputs) || bootsSelfTest(inputs);
}

function namesSource({ image, kernel, cdrom, firmware, disks }: BootInputs): boolean {
  return [image, kernel, cdrom, firmware].some((source) => source !== undefined) || disks.length > 0;
}

/** Returns true if the inputs ask for anything inside the guest. */
export function usesGuest(inputs: GuestInputs): boolean {
  return firstOperation(inputs) !== undefined;
}

type GuestInputs = Pick<Inputs, 'run' | 'copyIn' | 'copyOut'>;

/** Returns the first operation in the guest that the inputs ask for. A run waits for a channel in its name. */
export function firstOperation({ run, copyIn, copyOut }: GuestInputs): GuestOperation | undefined {
  if (copyIn.length > 0) return 'guest-copy-in';
  if (run !== undefined) return 'guest-run';
  return copyOut.length > 0 ? 'guest-copy-out' : undefined;
}

/** Returns true if the inputs ask for SSH by name. */
export function demandsSsh({ runWith, waitFor }: Pick<Inputs, 'runWith' | 'waitFor'>): boolean {
  return runWith === 'ssh' || (waitFor?.kind === 'channel' && waitFor.channel === 'ssh');
}

/** Returns true if the guest gets a seed for cloud-init. */
export function needsSeed(inputs: Inputs): boolean {
  return inputs.cloudInit !== undefined || demandsSsh(inputs);
}

/** Returns true if a firmware file is all that the inputs name: then it is the guest. */
function bootsFirmware({ firmware, ...others }: Inputs): boolean {
  return firmware?.kind === 'file' && !namesSource({ ...others, firmware: undefined });
}

/** Returns true if a run that starts a VM with these inputs waits for nothing that the guest does on purpose. */
export function waitsForNothing(inputs: Inputs): boolean {
  const { kind } = startCondition(inputs);
  return (kind === 'running' || kind === 'boot') && !usesGuest(inputs) && !inputs.script.some((step) => step.kind === 'wait-event');
}

/** Returns the condition that a VM must meet after its start: the one that the inputs name, or the one that they need. */
export function startCondition(inputs: Inputs): WaitCondition {
  if (inputs.waitFor !== undefined) return inputs.waitFor;
  if (usesGuest(inputs)) return { kind: 'channel', channel: inputs.runWith };
  if (bootsSelfTest(inputs)) return { kind: 'serial', pattern: SELF_TEST_READY };
  return { kind: 'boot', firmware: bootsFirmware(inputs) };
}
