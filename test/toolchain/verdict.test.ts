import { describe, expect, test } from '@jest/globals';
import type { ToolCache } from '../../src/toolchain/tool-cache.js';
import { readAcceleratorVerdict, writeAcceleratorVerdict } from '../../src/toolchain/verdict.js';

const SUBJECT = { accelerator: 'kvm', binary: { path: '/usr/bin/qemu', version: '7.2.0', size: 1, mtimeMs: 2 } };
const MINUTE = 60_000;

/** A tool cache in memory. */
function memoryCache(): ToolCache & { text: string | undefined } {
  const cache = {
    text: undefined as string | undefined,
    read: () => cache.text,
    write: async (text: string) => {
      cache.text = text;
    },
  };
  return cache as unknown as ToolCache & { text: string | undefined };
}

describe('A verdict against an accelerator', () => {
  test.each([
    [0, true],
    [9 * MINUTE, true],
    [11 * MINUTE, false],
    [-MINUTE, false],
  ])('holds after %d ms: %s', async (later, holds) => {
    const cache = memoryCache();
    await writeAcceleratorVerdict(cache, SUBJECT, { usable: false, reason: 'silent' }, 'boot', 1_000_000_000);
    const verdict = readAcceleratorVerdict(cache, SUBJECT, 'boot', 1_000_000_000 + later);
    expect(verdict).toEqual(holds ? { usable: false, reason: 'silent' } : undefined);
  });

  test('of an earlier version, which has no time, does not hold', async () => {
    const cache = memoryCache();
    await writeAcceleratorVerdict(cache, SUBJECT, { usable: false, reason: 'silent' }, 'boot', 1_000_000_000);
    cache.text = (cache.text ?? '').replace(/,\s*"at": \d+/, '');
    expect(cache.text).not.toContain('"at"');
    expect(readAcceleratorVerdict(cache, SUBJECT, 'boot', 1_000_000_000)).toBeUndefined();
  });
});

test('A verdict for an accelerator holds until the machine boots again.', async () => {
  const cache = memoryCache();
  await writeAcceleratorVerdict(cache, SUBJECT, { usable: true, reason: 'booted' }, 'boot', 1_000_000_000);
  expect(readAcceleratorVerdict(cache, SUBJECT, 'boot', 9_000_000_000)).toEqual({ usable: true, reason: 'booted' });
  expect(readAcceleratorVerdict(cache, SUBJECT, 'other', 1_000_000_000)).toBeUndefined();
});
