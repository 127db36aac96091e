import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, readlink, rename, stat, symlink, writeFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { createExclusively, createQcow2, createRaw } from '../../src/storage/create-image.js';
import { StorageError } from '../../src/storage/errors.js';
import { runCommand } from '../helpers/run-command.js';
import { probeImage, soon, useWorkbench } from '../helpers/storage/workbench.js';

const bench = useWorkbench();
const MIB = 2 ** 20;

async function overlay(base: string, target: string): Promise<void> {
  const backing = await probeImage(bench.tool, bench.at(base), soon());
  await createQcow2(bench.at(target), { size: backing.virtualSize, backing });
}

async function sha256(name: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(bench.at(name)))
    .digest('hex');
}

async function qemuIo(name: string, ...commands: string[]): Promise<string> {
  const args = ['-f', 'qcow2', ...commands.flatMap((command) => ['-c', command]), bench.at(name)];
  return runCommand('qemu-io', args, { deadline: soon() });
}

/** What the image tool reports about an image, except for its place and how much of it is written. */
async function described(name: string): Promise<unknown> {
  const { filename: _, 'actual-size': __, ...facts } = JSON.parse(await bench.run('info', '--output=json', bench.at(name)));
  return facts;
}

describe('a blank qcow2 image', () => {
  // One sector, the edges of a cluster and of an L1 entry, an L1 table of two clusters, and the largest size of QEMU.
  test.each([512, 65_536, 65_536 + 512, 2 ** 29, 2 ** 29 + 512, 10 * 2 ** 30, 2 ** 42, 2 ** 42 + 512, 2 ** 51])(
    'of %d bytes equals that of the image tool, is sound, and takes next to no space',
    async (size) => {
      await createQcow2(bench.at('ours'), { size });
      await bench.run('create', '-q', '-f', 'qcow2', bench.at('theirs'), String(size));
      expect(await described('ours')).toEqual(await described('theirs'));
      expect((await stat(bench.at('ours'))).size).toBeLessThanOrEqual(Math.ceil((await stat(bench.at('theirs'))).size / 65_536) * 65_536);
      await bench.run('check', '-q', bench.at('ours'));
      expect((await stat(bench.at('ours'))).blocks * 512).toBeLessThanOrEqual(3 * 4096);
    },
  );

  test('accepts writes at both ends, snapshots and a resize, and stays sound', async () => {
    await createQcow2(bench.at('disk'), { size: 8 * 2 ** 30 });
    await qemuIo('disk', 'write -P 1 0 64k', 'write -P 2 8191m 1m', 'write -z 1g 1g', 'write -P 3 5g 512');
    await bench.run('snapshot', '-c', 'a', 'disk');
    await qemuIo('disk', 'write -P 4 0 64k');
    await bench.run('snapshot', '-a', 'a', 'disk');
    await bench.run('snapshot', '-d', 'a', 'disk');
    await bench.run('resize', '-q', '-f', 'qcow2', 'disk', '+3G');
    await bench.run('check', '-q', 'disk');
    await qemuIo('disk', 'read -P 1 0 64k', 'read -P 2 8191m 1m', 'read -P 3 5g 512', 'read -P 0 512m 1m', 'read -P 0 10g 1m');
  });

  test('is refused if it is larger than QEMU can use', async () => {
    await expect(createQcow2(bench.at('x'), { size: 2 ** 51 + 512 })).rejects.toThrow(/^A qcow2 disk of .* is larger than QEMU can use\.$/);
    expect(await readdir(bench.directory)).toEqual([]);
  });
});

describe('an overlay', () => {
  test.each([
    ['base.qcow2', 'qcow2'],
    ['base.raw', 'raw'],
    ['a,b=c\n"d".raw', 'raw'],
    ['json:{x}', 'qcow2'],
    ['größe🙂', 'qcow2'],
  ])('over %j in %s is private, sound, and names its backing file by absolute path', async (base, format) => {
    await bench.run('create', '-q', '-f', format, bench.at(base), '2M');
    await overlay(base, 'over,lay\n:x.qcow2');
    const file = bench.at('over,lay\n:x.qcow2');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await bench.run('check', '-q', file);
    await expect(probeImage(bench.tool, file, soon())).resolves.toEqual({
      ...{ path: file, format: 'qcow2', guessed: false, virtualSize: 2 * MIB },
      backing: [{ path: bench.at(base), format }],
    });
    const report = JSON.parse(await bench.run('info', '--output=json', file));
    expect(report).toMatchObject({ 'backing-filename': bench.at(base), 'backing-filename-format': format });
  });

  test('accepts writes without changing its backing file', async () => {
    await writeFile(bench.at('base.raw'), Buffer.alloc(MIB, 'base'));
    const before = await sha256('base.raw');
    await overlay('base.raw', 'over');
    await qemuIo('over', 'write -P 0x42 0 64k');
    await bench.run('convert', '-O', 'raw', 'over', 'merged.raw');
    const merged = await readFile(bench.at('merged.raw'));
    expect(merged.subarray(0, 65_536).equals(Buffer.alloc(65_536, 0x42))).toBe(true);
    expect(merged.subarray(65_536).equals(Buffer.alloc(MIB - 65_536, 'base'))).toBe(true);
    expect(await sha256('base.raw')).toBe(before);
  });

  test('accepts a backing file name of up to 1023 bytes', async () => {
    const backing = (length: number) => ({ path: `/${'ö'.repeat((length - 1) / 2)}`, format: 'raw' }) as const;
    await createQcow2(bench.at('over'), { size: MIB, backing: backing(1023) });
    expect(JSON.parse(await bench.run('info', '--output=json', 'over'))['backing-filename']).toBe(backing(1023).path);
    await expect(createQcow2(bench.at('x'), { size: MIB, backing: backing(1025) })).rejects.toThrow(/has 1025 bytes, .* at most 1023/);
  });
});

describe('creating a disk', () => {
  test('never writes over an existing file or through a link', async () => {
    await bench.run('create', '-q', '-f', 'qcow2', 'base', '1M');
    await writeFile(bench.at('taken'), 'mine');
    await symlink('taken', bench.at('link'));
    await symlink('nowhere', bench.at('dangling'));
    for (const target of ['taken', 'link', 'dangling', 'base']) {
      await expect(overlay('base', target)).rejects.toThrow(
        new RegExp(`Could not create the disk ".*${target}": a file of that name exists`),
      );
      await expect(createRaw(bench.at(target), MIB)).rejects.toThrow(/a file of that name exists/);
    }
    expect(await readFile(bench.at('taken'), 'utf8')).toBe('mine');
    expect((await readdir(bench.directory)).sort()).toEqual(['base', 'dangling', 'link', 'taken']);
  });

  test('fails where the directory is missing or a file', async () => {
    await writeFile(bench.at('file'), '');
    await expect(createQcow2(bench.at('no/over'), { size: MIB })).rejects.toThrow(/ENOENT/);
    await expect(createQcow2(bench.at('file/over'), { size: MIB })).rejects.toThrow(/ENOTDIR/);
    await expect(createQcow2(bench.at('file/over'), { size: MIB })).rejects.toBeInstanceOf(StorageError);
  });

  test('fails without touching a link, or its target, that takes the place of the new file meanwhile', async () => {
    await writeFile(bench.at('victim'), 'victim');
    const target = bench.at('disk');
    const swapped = createExclusively(target, { pieces: [], length: 0 }, async (handle) => {
      await symlink('victim', bench.at('link'));
      await rename(bench.at('link'), target);
      await handle.write('a new disk');
    });
    await expect(swapped).rejects.toThrow(/^Could not create the disk ".*disk": the file was replaced while it was written\.$/);
    expect(await readFile(bench.at('victim'), 'utf8')).toBe('victim');
    expect(await readlink(target)).toBe('victim');
  });

  test('leaves no file after a failure', async () => {
    await mkdir(bench.at('target'));
    const failing = createExclusively(bench.at('target/disk'), { pieces: [], length: 0 }, async (handle) => {
      await handle.write('half a disk');
      throw Object.assign(new Error('broken'), { code: 'EIO' });
    });
    await expect(failing).rejects.toThrow(/^Could not create the disk ".*disk": EIO\.$/);
    await expect(createRaw(bench.at('target/raw'), 2 ** 53 - 512)).rejects.toMatchObject({
      message: expect.stringMatching(/^Could not create the disk ".*raw": EFBIG\.$/),
      remedy: expect.stringMatching(/^A file of 8192\.0 TiB exceeds the limit of its file system or of `ulimit -f`\. Use `type: qcow2`/),
    });
    expect(await readdir(bench.at('target'))).toEqual([]);
  });
});
