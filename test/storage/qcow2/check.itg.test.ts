import { utimesSync, writeFileSync } from 'node:fs';
import { copyFile, open, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Deadline } from '../../../src/shared/deadline.js';
import { CancelledError, DeadlineError } from '../../../src/shared/errors.js';
import { makeDisks } from '../../../src/storage/disks.js';
import { StorageError } from '../../../src/storage/errors.js';
import { openImage } from '../../../src/storage/image-file.js';
import { requireSound } from '../../../src/storage/qcow2/check.js';
import { growthExponent, LINEAR } from '../../helpers/growth.js';
import { runCommand } from '../../helpers/run-command.js';
import { soon, useWorkbench } from '../../helpers/storage/workbench.js';

const bench = useWorkbench();
const MIB = 2 ** 20;

/** Returns the problem of an image, or undefined. */
async function problemOf(name: string): Promise<string | undefined> {
  const opened = await openImage(bench.at(name));
  try {
    await requireSound(opened, soon());
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(StorageError);
    return (error as Error).message;
  } finally {
    opened.close();
  }
}

/** Returns true if a program succeeds. */
function succeeds(program: string, args: readonly string[]): Promise<boolean> {
  return runCommand(program, args, { deadline: soon(), cwd: bench.directory }).then(
    () => true,
    () => false,
  );
}

/** Returns true if the image tool finds no errors other than leaks. */
async function isClean(name: string): Promise<boolean> {
  const script = `'${bench.tool}' check -f qcow2 -q '${bench.at(name)}' >/dev/null 2>&1; code=$?; [ $code = 0 ] || [ $code = 3 ]`;
  return succeeds('sh', ['-c', script]);
}

/** Returns true if a guest can read all of it. */
function isReadable(name: string): Promise<boolean> {
  return succeeds('qemu-io', ['-r', '-f', 'qcow2', '-c', 'read 0 8M', bench.at(name)]);
}

async function setByte(name: string, position: number, byte: number): Promise<void> {
  const handle = await open(bench.at(name), 'r+');
  await handle.write(Buffer.of(byte), 0, 1, position);
  await handle.close();
}

/** Creates an image with 20 MiB of data, of which 8 MiB are left. */
async function shortened(name: string, length = 8 * MIB): Promise<void> {
  await bench.run('create', '-q', '-f', 'qcow2', name, '64M');
  await bench.io('-c', 'write -P 7 0 20M', name);
  await truncate(bench.at(name), length);
}

describe('an image that is truncated at any length', () => {
  /** Images with their tables and data in different orders. */
  const IMAGES: readonly (readonly [name: string, options: string, acts: readonly string[]])[] = [
    ['plain', '', ['write -P 1 0 300k', 'write -P 2 3M 100k', 'write -z 5M 64k']],
    ['small clusters', 'cluster_size=512', ['write -P 1 0 90k', 'write -P 2 7M 40k', 'discard 10k 20k']],
    ['large clusters', 'cluster_size=2M', ['write -P 1 0 64k', 'write -P 2 7M 64k']],
    ['version 2', 'compat=0.10,cluster_size=4k', ['write -P 1 0 64k', 'write -P 2 7M 64k']],
    ['parts of clusters', 'extended_l2=on,cluster_size=128k', ['write -P 1 0 64k', 'write -P 2 7M 64k']],
    ['compressed', 'cluster_size=4k', ['write -c -P 1 0 64k', 'write -c -P 2 7M 64k', 'write -P 3 2M 8k']],
    ['refcounts of one bit', 'refcount_bits=1,cluster_size=1k', ['write -P 1 0 200k']],
    ['made at full length', 'preallocation=metadata,cluster_size=4k', ['write -P 1 0 64k']],
    ['dirty', 'lazy_refcounts=on,cluster_size=4k', ['write -P 1 0 64k', 'abort']],
  ];

  test.each(IMAGES)('%s is accepted exactly if it is clean and readable to the end', async (name, options, acts) => {
    await bench.run('create', '-q', '-f', 'qcow2', ...(options === '' ? [] : ['-o', options]), 'whole', '8M');
    await runCommand('sh', ['-c', `ulimit -c 0; qemu-io ${acts.map((act) => `-c '${act}'`).join(' ')} whole >/dev/null 2>&1; true`], {
      deadline: soon(),
      cwd: bench.directory,
    });
    if (!['dirty', 'refcounts of one bit'].includes(name)) {
      await bench.run('snapshot', '-c', 'kept', 'whole');
      await bench.io('-c', 'write -P 9 0 30k', '-c', 'write -P 9 4M 30k', 'whole');
    }
    expect(await problemOf('whole')).toBeUndefined();
    // QEMU has set the bit and not cleared it.
    expect((await readFile(bench.at('whole'))).readUInt8(79) & 1).toBe(name === 'dirty' ? 1 : 0);
    const { size } = await stat(bench.at('whole'));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.nat(size - 1), fc.nat(Math.min(size, MIB) - 1)), async (length) => {
        // Only the decompressor knows where compressed data ends in its last sector.
        const end = name === 'compressed' ? Math.ceil((length + 1) / 512) * 512 : Math.max(length, 512);
        await copyFile(bench.at('whole'), bench.at('cut'));
        await truncate(bench.at('cut'), Math.min(end, size));
        const problem = await problemOf('cut');
        if (problem === undefined) {
          if (name !== 'dirty') expect(await isClean('cut')).toBe(true);
          expect(await isReadable('cut')).toBe(true);
        } else if (await isClean('cut')) {
          // The tool takes the missing part of a table for zeros.
          await truncate(bench.at('cut'), Math.ceil(end / (2 * MIB)) * 2 * MIB);
          expect([problem, await problemOf('cut')]).toEqual([expect.stringContaining('table'), undefined]);
        }
      }),
      { numRuns: 8 },
    );
  });
});

describe('an incomplete image', () => {
  beforeEach(() => shortened('short'));

  test('is an error before any disk is created, also as a backing file, and where a part of its tables is missing', async () => {
    await bench.run('create', '-q', '-u', '-f', 'qcow2', '-b', 'short', '-F', 'qcow2', 'over', '64M');
    await shortened('tiny', 4096);
    const requests = (file: string) => [
      { name: 'blank', source: { kind: 'blank', format: 'raw', size: MIB } } as const,
      { name: 'x', source: { kind: 'file', file: bench.at(file) } } as const,
    ];
    const before = (await readdir(bench.directory)).sort();
    for (const [file, problem] of [
      ['short', /^The image ".*short" is corrupt or truncated: a cluster of data is at byte \d+, and the file ends at 8388608\.$/],
      ['over', /^The image ".*short" is corrupt or truncated: /],
      ['tiny', /^The image ".*tiny" is corrupt or truncated: its refcount table extends to byte \d+, and the file ends at 4096\.$/],
    ] as const) {
      await expect(makeDisks(bench.tool, requests(file), bench.directory, soon())).rejects.toThrow(problem);
    }
    expect((await readdir(bench.directory)).sort()).toEqual(before);
  });

  test('is refused if it is marked as corrupt, but not if it was not closed', async () => {
    await bench.run('create', '-q', '-f', 'qcow2', 'marked', '1M');
    await setByte('marked', 79, 1);
    expect(await problemOf('marked')).toBeUndefined();
    await setByte('marked', 79, 2);
    const marked = { name: 'x', source: { kind: 'file', file: bench.at('marked') } } as const;
    await expect(makeDisks(bench.tool, [marked], bench.directory, soon())).rejects.toThrow(/marked" is marked as corrupt: QEMU has found/);
  });

  test('is refused whichever table points beyond the end of the file, including those of snapshots', async () => {
    await bench.run('create', '-q', '-f', 'qcow2', 'disk', '1M');
    await bench.io('-c', 'write 0 64k', 'disk');
    await bench.run('snapshot', '-c', 'kept', 'disk');
    await bench.io('-c', 'write 0 64k', 'disk');
    const file = await readFile(bench.at('disk'));
    // The upper bits are flags.
    const place = (at: number) => file.readUIntBE(at + 2, 6);
    const snapshotL1 = place(place(64));
    const l2 = place(place(40));
    for (const [entry, what] of [
      [place(48), 'a block of the refcount table'],
      [place(40), 'an L2 table'],
      [l2, 'a cluster of data'],
      [place(64), 'the L1 table of a snapshot'],
      [snapshotL1, 'an L2 table'],
      [place(snapshotL1), 'a cluster of data'],
    ] as const) {
      await setByte('disk', entry + 3, 1);
      expect(await problemOf('disk')).toMatch(new RegExp(`truncated: ${what} (?:is at|extends to) byte 429\\d{7},`));
      await setByte('disk', entry + 3, 0);
      expect(await problemOf('disk')).toBeUndefined();
    }
  });

  test('is refused if a table or a cluster has an impossible offset', async () => {
    await bench.run('create', '-q', '-f', 'qcow2', 'disk', '1M');
    await bench.io('-c', 'write 0 64k', 'disk');
    // The entry of the L1 table, then that of the L2 table.
    await setByte('disk', 4 * 65_536 + 6, 2);
    expect(await problemOf('disk')).toMatch(/a data cluster has an impossible offset/);
    await setByte('disk', 3 * 65_536 + 6, 2);
    expect(await problemOf('disk')).toMatch(/an L2 table has an impossible offset/);
  });
});

describe('the check of an image', () => {
  test('takes time in proportion to what is written in it, up to 40 GiB', async () => {
    for (const gib of [5, 40]) await bench.run('create', '-q', '-f', 'qcow2', '-o', 'preallocation=metadata', `${gib}`, `${gib}G`);
    const work = (gib: number) => async (): Promise<void> => expect(await problemOf(`${gib}`)).toBeUndefined();
    expect(await growthExponent(work, 5)).toBeLessThan(LINEAR);
  });

  test('is bounded, even for an L1 table of 4 million entries that all name one L2 table', async () => {
    const header = await newImage(2 * MIB);
    const l1 = Buffer.alloc(32 * MIB);
    for (let at = 0; at < l1.length; at += 8) l1.writeBigUInt64BE(1n << 21n, at);
    header.writeUInt32BE(l1.length / 8, 36);
    header.writeBigUInt64BE(BigInt(4 * MIB), 40);
    await writeFile(bench.at('crafted'), Buffer.concat([header, Buffer.alloc(4 * MIB - header.length), l1]));
    expect(await problemOf('crafted')).toBeUndefined();
  });

  test('refuses tables that are larger than QEMU permits without reading them', async () => {
    await bench.run('create', '-q', '-f', 'qcow2', 'disk', '1M');
    await bench.run('snapshot', '-c', 'kept', 'disk');
    // Zeros enough for any table that QEMU permits.
    await truncate(bench.at('disk'), 64 * MIB);
    const snapshots = (await readFile(bench.at('disk'))).readUIntBE(66, 6);
    for (const [place, length, most, over, what] of [
      [40, 36, 2 ** 22, 2 ** 22 + 1, 'its L1 table has 33554440 bytes, and QEMU permits at most 33554432'],
      [48, 56, 128, 129, 'its refcount table has 8454144 bytes, and QEMU permits at most 8388608'],
      [snapshots, snapshots + 8, 2 ** 22, 0xffffffff, 'the L1 table of a snapshot has 34359738360 bytes, and QEMU permits at most'],
    ] as const) {
      const handle = await open(bench.at('disk'), 'r+');
      const set = (position: number, value: number) =>
        handle.write(Buffer.from(value.toString(16).padStart(8, '0'), 'hex'), 0, 4, position);
      await set(place + 4, 32 * MIB);
      await set(length, most);
      expect(await problemOf('disk')).toBeUndefined();
      await set(length, over);
      expect(await problemOf('disk')).toContain(what);
      await set(length, most);
      await handle.close();
    }
  });

  test('yields to other work all the time, and ends at its deadline', async () => {
    await manyEntries();
    const opened = await openImage(bench.at('crafted'));
    try {
      let turns = 0;
      let done = false;
      const count = (): void => {
        turns += 1;
        if (!done) setImmediate(count);
      };
      count();
      await requireSound(opened, soon()).finally(() => {
        done = true;
      });
      // One for every 4 MiB.
      expect(turns).toBeGreaterThan(6);
      await expect(requireSound(opened, Deadline.after(1))).rejects.toThrow(DeadlineError);
      await expect(requireSound(opened, Deadline.after(120_000, AbortSignal.abort()))).rejects.toThrow(CancelledError);
    } finally {
      opened.close();
    }
  });

  /** Creates an image with a snapshot of 4 million entries, a quarter of what a check reads, all of one L2 table to be fast. */
  async function manyEntries(): Promise<void> {
    await bench.run('create', '-q', '-f', 'qcow2', 'crafted', '1M');
    await bench.run('snapshot', '-c', 'a', 'crafted');
    const file = Buffer.alloc(64 * MIB);
    (await readFile(bench.at('crafted'))).copy(file);
    for (let at = 32 * MIB; at < file.length; at += 8) file.writeBigUInt64BE(BigInt(16 * MIB), at);
    const entry = Number(file.readBigUInt64BE(64));
    file.writeBigUInt64BE(BigInt(32 * MIB), entry);
    file.writeUInt32BE(2 ** 22, entry + 8);
    await writeFile(bench.at('crafted'), file);
  }

  /** Returns the first cluster of an image with clusters of that size. */
  async function newImage(clusterSize: number): Promise<Buffer> {
    await bench.run('create', '-q', '-f', 'qcow2', '-o', `cluster_size=${clusterSize},lazy_refcounts=on`, 'model', '1M');
    await setByte('model', 79, 1);
    return (await readFile(bench.at('model'))).subarray(0, clusterSize);
  }
});

describe('an image that changes while it is checked', () => {
  const CLUSTER = 65_536;

  /** Returns the problem of an image that changes right after its header has been read. */
  async function problemWhen(change: (file: Buffer) => Buffer): Promise<string | undefined> {
    await bench.run('create', '-q', '-f', 'qcow2', 'live', '1M');
    await bench.io('-c', 'write 0 64k', 'live');
    const changed = change(await readFile(bench.at('live')));
    const opened = await openImage(bench.at('live'));
    try {
      const checked = requireSound(opened, soon());
      writeFileSync(bench.at('live'), changed, { flag: 'r+' });
      return await checked.then(
        () => undefined,
        (error: Error) => error.message,
      );
    } finally {
      opened.close();
    }
  }

  test('may have grown by clusters that its tables name now', async () => {
    const problem = await problemWhen((file) => {
      // The L2 table is the fifth cluster.
      file.writeBigUInt64BE((1n << 63n) | BigInt(file.length), 4 * CLUSTER + 8);
      return Buffer.concat([file, Buffer.alloc(CLUSTER)]);
    });
    expect(problem).toBeUndefined();
  });

  test('may have moved its tables and reused their place', async () => {
    const problem = await problemWhen((file) => {
      const l1 = Buffer.from(file.subarray(3 * CLUSTER, 4 * CLUSTER));
      file.fill(0x11, 3 * CLUSTER, 4 * CLUSTER);
      file.writeBigUInt64BE(BigInt(file.length), 40);
      return Buffer.concat([file, l1]);
    });
    expect(problem).toBeUndefined();
  });

  test('is an error that does not call it truncated if it keeps changing', async () => {
    await shortened('short');
    const opened = await openImage(bench.at('short'));
    try {
      const checked = requireSound(opened, soon()).then(
        () => undefined,
        (error: Error) => error.message,
      );
      // The check of a small image runs in microtasks until it looks for the process that writes: change the file at each of them.
      for (let second = 1; second <= 1000; second += 1) {
        utimesSync(bench.at('short'), second, second);
        await Promise.resolve();
      }
      expect(await checked).toMatch(/short" changes while it is checked\.$/);
    } finally {
      opened.close();
    }
    expect(await problemOf('short')).toMatch(/truncated/);
  });
});
