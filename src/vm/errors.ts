import { type ErrorFacts, MaqetError } from '../shared/errors.js';

/** A failure of the QEMU process, or of the VM in it. */
export class VmError extends MaqetError {}

/** QEMU exited unexpectedly; or its guest ended. */
export class VmCrashedError extends VmError {
  constructor(message: string, facts: ErrorFacts) {
    super(message, { status: 'crashed', ...facts });
  }
}

/** QEMU could not be started, or exited by itself before the guest ran: it refuses its command line. The guest has done nothing. */
export class VmRefusedError extends VmError {}
