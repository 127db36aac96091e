import { describe, expect, test } from '@jest/globals';
import { CancelledError } from '../../src/shared/errors.js';
import type { Logger } from '../../src/shared/logger.js';
import { chooseAccelerator, type Proof } from '../../src/vm/accelerator.js';
import { AcceleratorError } from '../../src/vm/errors.js';
import type { Accel } from '../../src/vm/spec.js';

/** What was chosen or thrown, what was warned of, and what was tried. */
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

describe('auto', () => {
  test('takes what was proved, without a word', async () => {
    expect(await choose('auto', 'kvm', works)).toEqual({ outcome: { accel: 'kvm', reason: 'it booted' }, warnings: [], tried: ['kvm'] });
    expect(await choose('auto', 'hvf', works)).toMatchObject({ outcome: { accel: 'hvf' } });
  });

  test('falls back to TCG loudly, and says why', async () => {
    expect(await choose('auto', 'kvm', frozen)).toEqual({
      outcome: { accel: 'tcg', reason: 'KVM cannot be used: the guest froze' },
      warnings: ['KVM cannot be used: the guest froze. The VM runs under TCG, which is many times slower.'],
      tried: ['kvm'],
    });
  });

  test('falls back where this host has none, too', async () => {
    const { outcome, warnings, tried } = await choose('auto', undefined, works);
    expect(outcome).toMatchObject({ accel: 'tcg' });
    expect(warnings).toHaveLength(1);
    expect(tried).toEqual([]);
  });

  test('does not take a cancelled run or a mistake of its own for a broken KVM', async () => {
    expect((await choose('auto', 'kvm', () => Promise.reject(new CancelledError('the proof')))).outcome).toBeInstanceOf(CancelledError);
    expect((await choose('auto', 'kvm', () => Promise.reject(new TypeError('bug')))).outcome).toBeInstanceOf(TypeError);
  });
});

describe('one by name', () => {
  test('is used once it is proved', async () => {
    expect(await choose('kvm', 'kvm', works)).toEqual({ outcome: { accel: 'kvm', reason: 'it booted' }, warnings: [], tried: ['kvm'] });
  });

  test('fails with the same reason that auto warns of', async () => {
    const { outcome, warnings } = await choose('kvm', 'kvm', frozen);
    expect(outcome).toBeInstanceOf(AcceleratorError);
    expect(outcome).toMatchObject({
      message: 'Input `accel` ("kvm") cannot be met: the guest froze.',
      remedy: expect.stringContaining('accel: auto'),
      status: 'failed',
    });
    expect(warnings).toEqual([]);
  });

  test.each([
    ['kvm', undefined],
    ['kvm', 'hvf'],
    ['hvf', 'kvm'],
  ] as const)('%s on a host with %s fails before anything is tried', async (wanted, native) => {
    const { outcome, tried } = await choose(wanted, native, works);
    expect(outcome).toMatchObject({ message: expect.stringContaining(`this host has no ${wanted.toUpperCase()}`) });
    expect(tried).toEqual([]);
  });

  test('tcg is taken without a proof and without a warning', async () => {
    expect(await choose('tcg', 'kvm', frozen)).toEqual({ outcome: { accel: 'tcg', reason: 'asked for' }, warnings: [], tried: [] });
  });
});
