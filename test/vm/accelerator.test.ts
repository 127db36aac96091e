import { describe, expect, test } from '@jest/globals';
import { CancelledError } from '../../src/shared/errors.js';
import type { Logger } from '../../src/shared/logger.js';
import { AcceleratorError, chooseAccelerator, type Proof } from '../../src/vm/accelerator.js';
import type { Accel } from '../../src/vm/spec.js';

/** Returns the choice or the error, the warnings, and the accelerators that were tested. */
async function choose(wanted: 'auto' | Accel, native: 'kvm' | 'hvf' | undefined, prove: (accel: Accel) => Proof | Promise<Proof>) {
  const warnings: string[] = [];
  const tried: Accel[] = [];
  const log: Logger = {
    debug: () => undefined,
    info: () => undefined,
    notice: () => undefined,
    warning: (text) => warnings.push(text),
    error: () => undefined,
  };
  const attempt = async (accel: Accel): Promise<Proof> => {
    tried.push(accel);
    return prove(accel);
  };
  const outcome = await chooseAccelerator(wanted, native, attempt, log).catch((error: unknown) => error);
  return { outcome, warnings, tried };
}

const works = (): Proof => ({ works: true, detail: 'it booted' });
const frozen = (): Proof => ({ works: false, reason: 'the guest froze' });

describe('accel: auto', () => {
  test('uses an accelerator that passed the test, without a warning', async () => {
    expect(await choose('auto', 'kvm', works)).toEqual({ outcome: { accel: 'kvm', reason: 'it booted' }, warnings: [], tried: ['kvm'] });
    expect(await choose('auto', 'hvf', works)).toMatchObject({ outcome: { accel: 'hvf' } });
  });

  test('falls back to TCG with a warning that gives the reason', async () => {
    expect(await choose('auto', 'kvm', frozen)).toEqual({
      outcome: { accel: 'tcg', reason: 'KVM cannot be used: the guest froze' },
      warnings: ['KVM cannot be used: the guest froze. The VM runs under TCG, which is many times slower.'],
      tried: ['kvm'],
    });
  });

  test('falls back to TCG on a host without an accelerator', async () => {
    const { outcome, warnings, tried } = await choose('auto', undefined, works);
    expect(outcome).toMatchObject({ accel: 'tcg' });
    expect(warnings).toHaveLength(1);
    expect(tried).toEqual([]);
  });

  test('does not mistake a cancelled run or a bug for a broken KVM', async () => {
    expect((await choose('auto', 'kvm', () => Promise.reject(new CancelledError('the proof')))).outcome).toBeInstanceOf(CancelledError);
    expect((await choose('auto', 'kvm', () => Promise.reject(new TypeError('bug')))).outcome).toBeInstanceOf(TypeError);
  });
});

describe('An accelerator by name', () => {
  test('is used if it passes the test', async () => {
    expect(await choose('kvm', 'kvm', works)).toEqual({ outcome: { accel: 'kvm', reason: 'it booted' }, warnings: [], tried: ['kvm'] });
  });

  test('is an error, with the reason that `auto` warns about, if it fails the test', async () => {
    const { outcome, warnings } = await choose('kvm', 'kvm', frozen);
    expect(outcome).toBeInstanceOf(AcceleratorError);
    expect(outcome).toMatchObject({
      message: 'Input `accel` ("kvm") cannot be used: the guest froze.',
      remedy: expect.stringContaining('accel: auto'),
      status: 'failed',
    });
    expect(warnings).toEqual([]);
  });

  test.each([
    ['kvm', undefined],
    ['kvm', 'hvf'],
    ['hvf', 'kvm'],
  ] as const)('%s on a host with %s is an error before anything is tested', async (wanted, native) => {
    const { outcome, tried } = await choose(wanted, native, works);
    expect(outcome).toMatchObject({ message: expect.stringContaining(`this host has no ${wanted.toUpperCase()}`) });
    expect(tried).toEqual([]);
  });

  test('tcg is used without a test and without a warning', async () => {
    expect(await choose('tcg', 'kvm', frozen)).toEqual({ outcome: { accel: 'tcg', reason: 'asked for' }, warnings: [], tried: [] });
  });
});
