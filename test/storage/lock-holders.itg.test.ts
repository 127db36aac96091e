import { link, writeFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { holdersText, lockHolders } from '../../src/storage/lock-holders.js';
import { bareQemu } from '../helpers/qemu.js';
import { useWorkbench } from './workbench.js';

const bench = useWorkbench();

/** Starts a QEMU whose CPUs do not run, with a disk of this image. */
async function holding(file: string): ReturnType<typeof bareQemu> {
  const node = { driver: 'qcow2', 'node-name': 'd', file: { driver: 'file', filename: file } };
  const qemu = await bareQemu(['-S', '-blockdev', JSON.stringify(node)]);
  // The greeting comes once the disks are open.
  await new Promise((resolve) => qemu.qmp.once('data', resolve));
  return qemu;
}

describe('who holds the lock of an image', () => {
  test('is told by number and program, by whatever name the file goes, and nobody once it is let go', async () => {
    const file = bench.at('a,b c.qcow2');
    await bench.run('create', '-q', '-f', 'qcow2', file, '1M');
    await link(file, bench.at('other'));
    expect(await lockHolders(file)).toEqual([]);
    const qemu = await holding(file);
    try {
      const holder = { pid: qemu.pid, program: 'qemu-system-x86_64' };
      expect([await lockHolders(file), await lockHolders(bench.at('other'))]).toEqual([[holder], [holder]]);
    } finally {
      await qemu.stop();
    }
    expect(await lockHolders(file)).toEqual([]);
  });

  test('is nobody for a file that is open without a lock, or not there', async () => {
    await writeFile(bench.at('file'), 'x');
    const qemu = await bareQemu(['-S', '-serial', `file:${bench.at('file')}`]);
    try {
      await new Promise((resolve) => qemu.qmp.once('data', resolve));
      expect([await lockHolders(bench.at('file')), await lockHolders(bench.at('missing'))]).toEqual([[], []]);
    } finally {
      await qemu.stop();
    }
  });

  test('reads as the end of a sentence', () => {
    expect(holdersText([])).toBe('another process, which cannot be told from here');
    expect(holdersText([{ pid: 1, program: 'a' }])).toBe('a (process 1)');
    expect(holdersText([1, 2].map((pid) => ({ pid, program: 'a' })))).toBe('a (process 1) and a (process 2)');
  });
});
