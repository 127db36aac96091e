import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type DiskRequest, makeDisks } from '../../src/storage/disks.js';
import { StorageError } from '../../src/storage/errors.js';
import { soon, useWorkbench } from '../helpers/storage/workbench.js';

const bench = useWorkbench();
const MIB = 2 ** 20;

beforeEach(() => mkdir(bench.at('disks')));

function make(requests: readonly DiskRequest[], tool = bench.tool): Promise<unknown> {
  return makeDisks(tool, requests, bench.at('disks'), soon());
}

function blanks(count: number, size = MIB): DiskRequest[] {
  return Array.from({ length: count }, (_, index) => ({ name: `d${index}`, source: { kind: 'blank', format: 'qcow2', size } }));
}

function onFile(name: string, file: string, format?: 'raw' | 'qcow2'): DiskRequest {
  return { name, source: { kind: 'file', file: bench.at(file), format } };
}

/** Wraps the real tool, with a line in a file before and after each run. */
async function recordingTool(script = ''): Promise<string> {
  const body = `echo "begin $1" >>'${bench.at('record')}'; ${script} '${bench.tool}' "$@"; code=$?; echo end >>'${bench.at('record')}'; exit $code`;
  await writeFile(bench.at('tool'), `#!/bin/sh\n${body}\n`, { mode: 0o755 });
  return bench.at('tool');
}

async function recorded(): Promise<string[]> {
  return (await readFile(bench.at('record'), 'utf8')).trimEnd().split('\n');
}

describe('many disks', () => {
  test('on different files are probed in parallel, one per processor and at most 8', async () => {
    for (let index = 0; index < 12; index += 1) await bench.run('create', '-q', '-f', 'qcow2', `base${index}`, '1M');
    const wanted = Math.min(8, availableParallelism());
    // No run continues before the wanted number have started.
    const tool = await recordingTool(`while [ $(grep -c begin '${bench.at('record')}') -lt ${wanted} ]; do sleep 0.01; done;`);
    await make(
      Array.from({ length: 12 }, (_, index) => onFile(`d${index}`, `base${index}`)),
      tool,
    );
    let busy = 0;
    const most = (await recorded()).map((line) => (line.startsWith('begin') ? ++busy : busy--)).reduce((a, b) => Math.max(a, b), 0);
    expect(most).toBe(wanted);
    expect(await readdir(bench.at('disks'))).toHaveLength(12);
  });

  test('on one file probe it once', async () => {
    await bench.run('create', '-q', '-f', 'qcow2', 'base', '2M');
    const made = await make(
      Array.from({ length: 5 }, (_, index) => onFile(`d${index}`, 'base')),
      await recordingTool(),
    );
    expect(made).toMatchObject(Array(5).fill({ size: 2 * MIB, backing: [{ path: bench.at('base'), format: 'qcow2' }] }));
    expect((await recorded()).filter((line) => line === 'begin info')).toHaveLength(1);
  });

  test('on images of one chain probe each of its files once', async () => {
    const over = (name: string, below: string) => bench.run('create', '-q', '-f', 'qcow2', '-b', below, '-F', 'qcow2', name);
    await bench.run('create', '-q', '-f', 'qcow2', 'base', '2M');
    await over('middle', 'base');
    for (let index = 0; index < 4; index += 1) await over(`top${index}`, 'middle');
    await make(
      Array.from({ length: 8 }, (_, index) => onFile(`d${index}`, `top${index % 4}`)),
      await recordingTool(),
    );
    expect((await recorded()).filter((line) => line === 'begin info')).toHaveLength(4 + 2);
  });

  test('are created all or none, with the name of the one that fails', async () => {
    await writeFile(bench.at('disks/d7.qcow2'), 'mine');
    await expect(make(blanks(10))).rejects.toThrow(/^Could not create the disk ".*d7\.qcow2": a file of that name exists\.$/);
    expect(await readdir(bench.at('disks'))).toEqual(['d7.qcow2']);
    expect(await readFile(bench.at('disks/d7.qcow2'), 'utf8')).toBe('mine');
  });

  test('are not created if one has no image for its backing file', async () => {
    const tool = await recordingTool();
    await expect(make([...blanks(3), onFile('x', 'gone')], tool)).rejects.toThrow(/gone" cannot be read \(ENOENT\)/);
    await expect(readFile(bench.at('record'))).rejects.toThrow(/ENOENT/);
    expect(await readdir(bench.at('disks'))).toEqual([]);
  });
});

describe('an unusable backing file', () => {
  test.each([
    ['a corrupt one', /corrupt" is not a usable qcow2 image: /],
    ['a loop', /below" has a loop of backing files, back to ".*loop"/],
    ['a missing backing file', /orphan" has an unusable backing file: .*gone" cannot be read/],
  ])('is a clear error before any disk is created: %s', async (what, message) => {
    const unchecked = (name: string, below: string) =>
      bench.run('create', '-q', '-u', '-f', 'qcow2', '-b', below, '-F', 'qcow2', name, '1M');
    await bench.run('create', '-q', '-f', 'qcow2', 'corrupt', '1M');
    const header = await readFile(bench.at('corrupt'));
    await writeFile(bench.at('corrupt'), header.fill(0xff, 20, 24));
    await unchecked('loop', 'below');
    await unchecked('below', 'loop');
    await unchecked('orphan', 'gone');
    const file = { 'a corrupt one': 'corrupt', 'a loop': 'loop' }[what] ?? 'orphan';
    const error = await make([...blanks(2), onFile('x', file)]).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(StorageError);
    expect((error as Error).message).toMatch(message);
    expect((await readdir(bench.directory)).sort()).toEqual(['below', 'corrupt', 'disks', 'loop', 'orphan']);
    expect(await readdir(bench.at('disks'))).toEqual([]);
  });
});

describe('a raw disk to which a guest has written the header of a qcow2 image with a backing file', () => {
  beforeEach(async () => {
    await writeFile(bench.at('secret'), Buffer.alloc(MIB, 'secret'));
    await bench.run('create', '-q', '-f', 'qcow2', '-b', bench.at('secret'), '-F', 'raw', bench.at('data.raw'));
    await truncate(bench.at('data.raw'), MIB);
  });

  test('is a raw disk if it is declared raw', async () => {
    const [disk] = (await make([onFile('x', 'data.raw', 'raw')])) as { file: string; doubt: string }[];
    expect(disk).toMatchObject({ backing: [{ path: bench.at('data.raw'), format: 'raw' }] });
    expect(disk?.doubt).toMatch(/^".*data\.raw" looks like a qcow2 image\. It is used as a raw disk image, as its type says\.$/);
    await bench.run('convert', '-O', 'raw', disk?.file ?? '', 'merged');
    const merged = await readFile(bench.at('merged'));
    expect(merged.subarray(0, 4).toString('latin1')).toBe('QFI\xfb');
    expect(merged.includes('secret'.repeat(10))).toBe(false);
  });

  test('is refused if no format is declared', async () => {
    await expect(make([onFile('x', 'data.raw')])).rejects.toThrow(/has the name of a raw image but starts like a qcow2 image/);
    expect(await readdir(bench.at('disks'))).toEqual([]);
  });
});

// Only root may mount a file system of its own.
const describeAsRoot = process.getuid?.() === 0 ? describe : describe.skip;

describeAsRoot('a file system for disks', () => {
  afterEach(() => void spawnSync('umount', ['-l', bench.at('disks')]));
  const mount = (type: string, ...options: string[]) => execFileSync('mount', ['-t', type, ...options, type, bench.at('disks')]);

  test('without space for all disks is an error before any is created', async () => {
    mount('tmpfs', '-o', 'size=256k');
    await expect(make(blanks(50))).rejects.toThrow(/^50 new disks need 600\.0 KiB in ".*disks", where 256\.0 KiB are free\.$/);
    expect(await readdir(bench.at('disks'))).toEqual([]);
    await expect(make(blanks(21))).resolves.toHaveLength(21);
    expect(execFileSync('df', ['--output=avail', bench.at('disks')], { encoding: 'utf8' })).toMatch(/\n +4\n$/);
  });

  test('that fills up meanwhile leaves no disk, and keeps other files', async () => {
    // Space for data, but not for names.
    mount('tmpfs', '-o', 'nr_inodes=6');
    await writeFile(bench.at('disks/mine'), 'mine');
    await expect(make(blanks(6))).rejects.toThrow(/^Could not create the disk ".*d4\.qcow2": ENOSPC\.$/);
    expect(await readdir(bench.at('disks'))).toEqual(['mine']);
    expect(await readFile(bench.at('disks/mine'), 'utf8')).toBe('mine');
  });

  test('without direct I/O is an error before QEMU starts, and leaves no disk', async () => {
    mount('ramfs');
    const [order] = blanks(1) as [DiskRequest];
    await expect(make([{ ...order, direct: true }])).rejects.toThrow(
      /^The file system of ".*d0\.qcow2" cannot do direct I\/O \(O_DIRECT\)/,
    );
    expect(await readdir(bench.at('disks'))).toEqual([]);
    await writeFile(bench.at('disks/base'), Buffer.alloc(512));
    await expect(make([{ ...onFile('x', 'disks/base'), direct: true }])).rejects.toThrow(/^The file system of ".*base" cannot do direct/);
    await expect(make([order])).resolves.toHaveLength(1);
    // At any depth of a chain.
    await bench.run('create', '-q', '-f', 'qcow2', bench.at('disks/deep'), '1M');
    await bench.run('create', '-q', '-f', 'qcow2', '-b', bench.at('disks/deep'), '-F', 'qcow2', bench.at('middle'));
    await expect(make([{ ...onFile('y', 'middle'), direct: true }])).rejects.toThrow(/^The file system of ".*deep" cannot do direct/);
  });
});
