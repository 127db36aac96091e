import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { type DiskSource, makeDisks, type PreparedDisk } from '../../src/storage/disks.js';
import { StorageError } from '../../src/storage/errors.js';
import { probeImage, soon, useWorkbench } from '../helpers/storage/workbench.js';

const bench = useWorkbench();
const MIB = 2 ** 20;

async function prepare(source: DiskSource, name = 'data'): Promise<PreparedDisk> {
  await mkdir(bench.at('disks'), { recursive: true });
  const [disk] = await makeDisks(bench.tool, [{ name, source }], bench.at('disks'), soon());
  return disk as PreparedDisk;
}

describe('a blank disk', () => {
  test.each(['qcow2', 'raw'] as const)('in %s is private, has the requested size, and takes next to no space', async (format) => {
    const disk = await prepare({ kind: 'blank', format, size: 300 * MIB });
    expect(disk).toEqual({ name: 'data', file: bench.at(`disks/data.${format}`), format, size: 300 * MIB, backing: [] });
    await expect(probeImage(bench.tool, disk.file, soon())).resolves.toMatchObject({ format, virtualSize: 300 * MIB });
    const { mode, blocks } = await stat(disk.file);
    expect(mode & 0o777).toBe(0o600);
    expect(blocks * 512).toBeLessThan(MIB);
  });

  test('is not created without space or a directory, or over an existing file', async () => {
    const blank = { kind: 'blank', format: 'qcow2', size: 2 ** 40 } as const;
    const at = (directory: string) => makeDisks(bench.tool, [{ name: 'x', source: blank }], directory, soon());
    await expect(at('/proc')).rejects.toThrow(/Could not create the disk "\/proc\/x\.qcow2": ENOENT/);
    await expect(at(bench.at('gone'))).rejects.toBeInstanceOf(StorageError);
    await writeFile(bench.at('mine'), 'mine');
    await mkdir(bench.at('disks'));
    await symlink('../mine', bench.at('disks/data.qcow2'));
    await expect(prepare(blank)).rejects.toThrow(/Could not create the disk ".*data.qcow2": a file of that name exists/);
    expect(await readFile(bench.at('mine'), 'utf8')).toBe('mine');
  });

  test('leaves no file if it cannot be created', async () => {
    await expect(prepare({ kind: 'blank', format: 'raw', size: 2 ** 53 - 512 })).rejects.toThrow(/Could not create the disk/);
    expect(await readdir(bench.at('disks'))).toEqual([]);
  });
});

describe('a disk on a file', () => {
  test('is an overlay that leaves the file unchanged, even if it is larger', async () => {
    await mkdir(bench.at('disks'));
    await writeFile(bench.at('disks/base'), Buffer.alloc(MIB, 'base'));
    const sum = async () =>
      createHash('sha256')
        .update(await readFile(bench.at('disks/base')))
        .digest('hex');
    const before = await sum();
    const same = await prepare({ kind: 'file', file: bench.at('disks/base') });
    const larger = await prepare({ kind: 'file', file: bench.at('disks/base'), format: 'raw', size: 5 * MIB }, 'larger');
    expect(same.doubt).toMatch(/^Nothing in ".*base" reveals its format\. It is used as a raw disk image\.$/);
    expect(larger).toMatchObject({ size: 5 * MIB, backing: [{ path: bench.at('disks/base'), format: 'raw' }] });
    expect(larger.doubt).toBeUndefined();
    await expect(probeImage(bench.tool, same.file, soon())).resolves.toMatchObject({
      backing: [{ path: bench.at('disks/base'), format: 'raw' }],
      virtualSize: MIB,
    });
    await expect(probeImage(bench.tool, larger.file, soon())).resolves.toMatchObject({ format: 'qcow2', virtualSize: 5 * MIB });
    await bench.run('convert', '-O', 'raw', larger.file, 'merged');
    const merged = await readFile(bench.at('merged'));
    expect(merged.subarray(0, MIB).equals(Buffer.alloc(MIB, 'base'))).toBe(true);
    expect(merged.subarray(MIB).equals(Buffer.alloc(4 * MIB))).toBe(true);
    expect(await sum()).toBe(before);
  });

  test('is refused if the file is missing, has another format, or is larger', async () => {
    await bench.run('create', '-q', '-f', 'qcow2', 'base', '2M');
    const on = (more: object) => prepare({ kind: 'file', file: bench.at('base'), ...more });
    await writeFile(bench.at('flat'), Buffer.alloc(MIB));
    await expect(on({ file: bench.at('flat'), format: 'qcow2' })).rejects.toThrow(
      /flat" is declared to be of the format qcow2, but is not/,
    );
    await expect(on({ size: MIB })).rejects.toThrow(/contains a disk of 2\.0 MiB, which does not fit into 1\.0 MiB/);
    await expect(on({ file: bench.at('gone') })).rejects.toThrow(/cannot be read \(ENOENT\)/);
    expect(await readdir(bench.at('disks'))).toEqual([]);
  });
});
