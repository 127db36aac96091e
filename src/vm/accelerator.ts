import type { Logger } from '../shared/logger.js';
import { input, theInput } from '../shared/wording.js';
import { VmError } from './errors.js';
import type { Accel } from './spec.js';

/** The wanted accelerator does not work on this machine. */
export class AcceleratorError extends VmError {}

/** The result of a test of one accelerator. */
export type Proof = { readonly works: true; readonly detail: string } | { readonly works: false; readonly reason: string };

/** The accelerator of a VM, and the reason for it. */
export interface AcceleratorChoice {
  readonly accel: Accel;
  readonly reason: string;
}

/**
 * Chooses the accelerator. Tests it first: a `/dev/kvm` that opens may still freeze every guest.
 *
 * @param wanted - the `accel` input.
 * @param native - the hardware accelerator that this host may have for this guest, if any.
 * @param prove - boots a guest under the accelerator and reports whether it ran.
 * @throws AcceleratorError if `kvm` or `hvf` is wanted and does not work.
 */
export async function chooseAccelerator(
  wanted: 'auto' | Accel,
  native: 'kvm' | 'hvf' | undefined,
  prove: (accel: Accel) => Promise<Proof>,
  log: Logger,
): Promise<AcceleratorChoice> {
  if (wanted === 'tcg') return { accel: 'tcg', reason: 'asked for' };
  if (wanted !== 'auto' && wanted !== native) {
    throw acceleratorError(wanted, `this host has no ${wanted.toUpperCase()} for this guest`);
  }
  if (native === undefined) {
    log.warning('This host has no hardware accelerator for this guest: it runs under TCG, which is many times slower.');
    return { accel: 'tcg', reason: 'no hardware accelerator for this guest on this host' };
  }
  const proof = await prove(native);
  if (proof.works) return { accel: native, reason: proof.detail };
  if (wanted !== 'auto') throw acceleratorError(wanted, proof.reason);
  log.warning(`${native.toUpperCase()} cannot be used: ${proof.reason}. The VM runs under TCG, which is many times slower.`);
  return { accel: 'tcg', reason: `${native.toUpperCase()} cannot be used: ${proof.reason}` };
}

function acceleratorError(accel: string, reason: string): AcceleratorError {
  return new AcceleratorError(`${theInput('accel')} ("${accel}") cannot be used: ${reason}.`, {
    remedy: `Use ${input('accel', 'auto')} to fall back to TCG, or a runner whose virtualization works.`,
  });
}
