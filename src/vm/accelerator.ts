import type { Logger } from '../shared/logger.js';
import { AcceleratorError } from './errors.js';
import type { Accel } from './spec.js';

/** What came of looking at one accelerator. */
export type Proof = { readonly works: true; readonly detail: string } | { readonly works: false; readonly reason: string };

/** The accelerator that a VM gets, and why. */
export interface AcceleratorChoice {
  readonly accel: Accel;
  readonly reason: string;
}

/**
 * Chooses the accelerator. Nothing is believed that was not proved: a `/dev/kvm` that opens may still freeze every guest.
 *
 * @param wanted - the `accel` input.
 * @param native - the hardware accelerator that this host could have for this guest, if any.
 * @param prove - boots something under the accelerator and says whether it lived.
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
    throw refused(wanted, `this host has no ${wanted.toUpperCase()} for this guest`);
  }
  if (native === undefined) {
    log.warning('This host has no hardware accelerator for this guest: it runs under TCG, which is many times slower.');
    return { accel: 'tcg', reason: 'no hardware accelerator for this guest on this host' };
  }
  const proof = await prove(native);
  if (proof.works) return { accel: native, reason: proof.detail };
  if (wanted !== 'auto') throw refused(wanted, proof.reason);
  log.warning(`${native.toUpperCase()} cannot be used: ${proof.reason}. The VM runs under TCG, which is many times slower.`);
  return { accel: 'tcg', reason: `${native.toUpperCase()} cannot be used: ${proof.reason}` };
}

function refused(accel: string, reason: string): AcceleratorError {
  return new AcceleratorError(`Input \`accel\` ("${accel}") cannot be met: ${reason}.`, {
    remedy: 'Use `accel: auto` to fall back to TCG, or a runner whose virtualisation works.',
  });
}
