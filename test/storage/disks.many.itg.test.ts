import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type DiskOrder, makeDisks } from '../../src/storage/disks.js';
import { StorageError } from '../../src/storage/errors.js';
import { soon, useWorkbench } from '../helpers/storage/workbench.js';

const bench = useWorkbench();
const MIB = 2 ** 20;

beforeEach(() => mkdir(bench.at('disks')));

function make(orders: readonly DiskOrder[], tool = bench.tool): Promise<unknown> {
  return makeDisks(tool, orders, bench.at('disks'), soon());
}

function blanks(count: number, size = MIB): DiskOrder[] {
  return Array.from({ length: count }, (_, index) => ({ name: `d${index}`, source: { kind: 'blank', format: 'qcow2', size } }));
}

function onFile(name: string, file: string, format?: 'raw' | 'qcow2'): DiskOrder {
  return { name, source: { kind: 'file', file: bench.at(file), ...(format === undefined ? {} : { format }) } };
}

/** The real tool, with a line in a file before and after each run of it. */
async function recordingTool(script = ''): Promise<string> {
  const body = `echo "begin $1" >>'${bench.at('record')}'; ${script} '${bench.tool}' "$@"; code=$?; echo end >>'${bench.at('record')}'; exit $code`;
  await writeFile(bench.at('tool'), `#!/bin/sh\n${body}\n`, { mode: 0o755 });
  return bench.at('tool');
}

async function recorded(): Promise<string[]> {
  return (await readFile(bench.at('record'), 'utf8')).trimEnd().split('\n');
}

describe('many disks', () => {
  test('on files of their own look at several at once, as many as there are processors, at most 8', async () => {
    for (let index = 0; index < 12; index += 1) await bench.run('create', '-q', '-f', 'qcow2', `base${index}`, '1M');
    const wanted = Math.min(8, availableParallelism());
    // None goes on before as many as are wanted have begun.
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

  test('on one file look at it once', async () => {
    await bench.run('create', '-q', '-f', 'qcow2', 'base', '2M');
    const made = await make(
      Array.from({ length: 5 }, (_, index) => onFile(`d${index}`, 'base')),
      await recordingTool(),
    );
    expect(made).toMatchObject(Array(5).fill({ size: 2 * MIB, base: { path: bench.at('base'), format: 'qcow2' } }));
    expect((await recorded()).filter((line) => line === 'begin info')).toHaveLength(1);
  });

  test('on images of one chain look at each file of it once', async () => {
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

  test('are made all or none: one that cannot be made takes the others along, and is named', async () => {
    await writeFile(bench.at('disks/d7.qcow2'), 'mine');
    await expect(make(blanks(10))).rejects.toThrow(/^The disk ".*d7\.qcow2" could not be created: a file of that name exists\.$/);
    expect(await readdir(bench.at('disks'))).toEqual(['d7.qcow2']);
    expect(await readFile(bench.at('disks/d7.qcow2'), 'utf8')).toBe('mine');
  });

  test('of which one stands on what is no image: nothing is begun', async () => {
    const tool = await recordingTool();
    await expect(make([...blanks(3), onFile('x', 'gone')], tool)).rejects.toThrow(/gone" cannot be read \(ENOENT\)/);
    await expect(readFile(bench.at('record'))).rejects.toThrow(/ENOENT/);
    expect(await readdir(bench.at('disks'))).toEqual([]);
  });
});

describe('bad images under a disk: one clear error, and nothing is made', () => {
  test.each([
    ['a corrupt one', /corrupt" is not a usable qcow2 image: /],
    ['a loop', /below" has the backing file ".*loop", which stands above it: a loop/],
    ['a missing backing file', /orphan" has a backing file that cannot be used: .*gone" cannot be read/],
  ])('%s', async (what, message) => {
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
    expect((await readdir(bench.folder)).sort()).toEqual(['below', 'corrupt', 'disks', 'loop', 'orphan']);
    expect(await readdir(bench.at('disks'))).toEqual([]);
  });
});

describe('a raw disk to which a guest has written the header of a qcow2 image that stands on another file', () => {
  beforeEach(async () => {
    await writeFile(bench.at('secret'), Buffer.alloc(MIB, 'secret'));
    await bench.run('create', '-q', '-f', 'qcow2', '-b', bench.at('secret'), '-F', 'raw', bench.at('data.raw'));
    await truncate(bench.at('data.raw'), MIB);
  });

  test('is a raw disk where that is said', async () => {
    const [disk] = (await make([onFile('x', 'data.raw', 'raw')])) as { file: string; doubt: string; base: object }[];
    expect(disk).toMatchObject({ base: { path: bench.at('data.raw'), format: 'raw' } });
    expect(disk?.doubt).toMatch(/^".*data\.raw" looks like a qcow2 image\. It is used as a raw disk image, as its type says\.$/);
    await bench.run('convert', '-O', 'raw', disk?.file ?? '', 'merged');
    const merged = await readFile(bench.at('merged'));
    expect(merged.subarray(0, 4).toString('latin1')).toBe('QFI\xfb');
    expect(merged.includes('secret'.repeat(10))).toBe(false);
  });

  test('is not used by its own name where nothing is said', async () => {
    await expect(make([onFile('x', 'data.raw')])).rejects.toThrow(/has the name of a raw image and begins like a qcow2 image/);
    expect(await readdir(bench.at('disks'))).toEqual([]);
  });
});

// Only root may mount a file system of its own.
const describeAsRoot = process.getuid?.() === 0 ? describe : describe.skip;

describeAsRoot('a file system', () => {
  afterEach(() => void spawnSync('umount', ['-l', bench.at('disks')]));
  const mount = (type: string, ...options: string[]) => execFileSync('mount', ['-t', type, ...options, type, bench.at('disks')]);

  test('without room for all of the disks: it is said before any is made', async () => {
    mount('tmpfs', '-o', 'size=256k');
    await expect(make(blanks(50))).rejects.toThrow(/^50 new disks need 600\.0 KiB in ".*disks", where 256\.0 KiB are free\.$/);
    expect(await readdir(bench.at('disks'))).toEqual([]);
    await expect(make(blanks(21))).resolves.toHaveLength(21);
    expect(execFileSync('df', ['--output=avail', bench.at('disks')], { encoding: 'utf8' })).toMatch(/\n +4\n$/);
  });

  test('that fills up meanwhile: none is left, and what was there stays', async () => {
    // Room for files, but not for their names.
    mount('tmpfs', '-o', 'nr_inodes=6');
    await writeFile(bench.at('disks/mine'), 'mine');
    await expect(make(blanks(6))).rejects.toThrow(/^The disk ".*d4\.qcow2" could not be created: ENOSPC\.$/);
    expect(await readdir(bench.at('disks'))).toEqual(['mine']);
    expect(await readFile(bench.at('disks/mine'), 'utf8')).toBe('mine');
  });

  test('without direct I/O is named before QEMU meets it, and no disk is left', async () => {
    mount('ramfs');
    const [order] = blanks(1) as [DiskOrder];
    await expect(make([{ ...order, direct: true }])).rejects.toThrow(
      /^The file system of ".*d0\.qcow2" cannot do direct I\/O \(O_DIRECT\)/,
    );
    expect(await readdir(bench.at('disks'))).toEqual([]);
    await writeFile(bench.at('disks/base'), Buffer.alloc(512));
    await expect(make([{ ...onFile('x', 'disks/base'), direct: true }])).rejects.toThrow(/^The file system of ".*base" cannot do direct/);
    await expect(make([order])).resolves.toHaveLength(1);
    // Also deep in a chain.
    await bench.run('create', '-q', '-f', 'qcow2', bench.at('disks/deep'), '1M');
    await bench.run('create', '-q', '-f', 'qcow2', '-b', bench.at('disks/deep'), '-F', 'qcow2', bench.at('middle'));
    await expect(make([{ ...onFile('y', 'middle'), direct: true }])).rejects.toThrow(/^The file system of ".*deep" cannot do direct/);
  });
});
