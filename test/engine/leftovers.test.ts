import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { forgetVerdicts, removeLeftovers } from '../../src/engine/leftovers.js';
import { imagesDirectory } from '../../src/state/layout.js';
import { directoryToolCache } from '../../src/toolchain/tool-cache.js';
import { readAcceleratorVerdict, writeAcceleratorVerdict } from '../../src/toolchain/verdict.js';

const AGO = new Date(Date.now() - 2 * 3_600_000);
let root = '';
let temp: string | undefined;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'maqet-leftovers-'));
  temp = process.env['RUNNER_TEMP'];
  process.env['RUNNER_TEMP'] = root;
});
afterEach(async () => {
  if (temp === undefined) delete process.env['RUNNER_TEMP'];
  else process.env['RUNNER_TEMP'] = temp;
  await rm(root, { recursive: true, force: true });
});

describe('What killed processes have left', () => {
  test('is named with its size and removed, unless it is young, or its owner lives, or nothing is to be changed', async () => {
    const images = imagesDirectory(root);
    await mkdir(images);
    const dead = 'a.img.4194305.1.0f-0f.partial';
    const own = `a.img.${process.pid}..0f-0f.partial`;
    for (const name of [dead, own, 'a.img']) await writeFile(path.join(images, name), Buffer.alloc(8192, 1));
    for (const name of ['maqet-proof-AAAAAA', 'maqet-proof-BBBBBB', 'maqet-job-AAAAAA']) await mkdir(path.join(root, name));
    for (const name of [dead, own, 'a.img']) await utimes(path.join(images, name), AGO, AGO);
    for (const name of ['maqet-proof-AAAAAA', 'maqet-job-AAAAAA']) await utimes(path.join(root, name), AGO, AGO);

    const left = [path.join(images, dead), path.join(root, 'maqet-proof-AAAAAA')];
    expect((await removeLeftovers(root, false)).map(({ where, mended }) => [where, mended])).toEqual(left.map((where) => [where, null]));
    expect(await readdir(images)).toContain(dead);
    const findings = await removeLeftovers(root, true);
    expect(findings.map(({ where, mended }) => [where, mended])).toEqual(left.map((where) => [where, 'It was removed.']));
    expect(findings[0]?.problem).toMatch(/: 8\.0 KiB\.$/);
    expect([await readdir(images), await readdir(root)]).toEqual([
      ['a.img', own].sort(),
      ['.images', 'maqet-job-AAAAAA', 'maqet-proof-BBBBBB'],
    ]);
  });
});

test('A verdict against an accelerator is forgotten, one for it is not, and nothing with `mend: false`', async () => {
  const cache = directoryToolCache(path.join(root, 'tools'));
  const binary = { path: '/usr/bin/qemu-system-x86_64', version: '7.2.0', size: 1, mtimeMs: 1 };
  const [kvm, hvf] = ['kvm', 'hvf'].map((accelerator) => ({ accelerator, binary })) as [never, never];
  await writeAcceleratorVerdict(cache, kvm, { usable: false, reason: 'it printed nothing' });
  await writeAcceleratorVerdict(cache, hvf, { usable: true, reason: 'it booted' });
  const env = { toolCache: async () => cache };
  expect(await forgetVerdicts(env, false)).toMatchObject([
    { where: 'KVM', mended: null, problem: expect.stringContaining('it printed nothing') },
  ]);
  expect(readAcceleratorVerdict(cache, kvm)).toMatchObject({ usable: false });
  expect(await forgetVerdicts(env, true)).toMatchObject([{ where: 'KVM', mended: expect.stringContaining('forgotten') }]);
  expect(readAcceleratorVerdict(cache, kvm)).toBeUndefined();
  expect(readAcceleratorVerdict(cache, hvf)).toMatchObject({ usable: true });
  expect(await forgetVerdicts(env, true)).toEqual([]);
});
