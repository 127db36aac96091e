import { type ErrorFacts, MaqetError } from '../shared/errors.js';

/** Anything that goes wrong with the QEMU process or the VM in it. */
export class VmError extends MaqetError {}

/** QEMU ended on its own, or could not be started. */
export class VmCrashedError extends VmError {
  constructor(message: string, facts: ErrorFacts) {
    super(message, { status: 'crashed', ...facts });
  }
}

/** A transition that the VM's state does not allow. */
export class VmStateError extends VmError {
  constructor(from: string, to: string) {
    super(`The VM is ${from}: it cannot become ${to}.`, { remedy: 'Start it anew; a stopped or failed VM is never revived.' });
  }
}

/** The wanted accelerator does not work on this machine. */
export class AcceleratorError extends VmError {}
