import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, readlink, stat, symlink, writeFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { Deadline } from '../../src/shared/deadline.js';
import { DeadlineError } from '../../src/shared/errors.js';
import { StorageError } from '../../src/storage/errors.js';
import { createOverlay } from '../../src/storage/overlay.js';
import { probeImage } from '../../src/storage/probe.js';
import { runCommand } from '../helpers/run-command.js';
import { soon, useWorkbench } from './workbench.js';

const bench = useWorkbench();
const MIB = 2 ** 20;

async function overlay(base: string, target: string, deadline = soon()): Promise<void> {
  const found = await probeImage(bench.tool, bench.at(base), soon());
  await createOverlay(bench.tool, found, bench.at(target), found.virtualSize, deadline);
}

async function sha256(name: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(bench.at(name)))
    .digest('hex');
}

describe('an overlay', () => {
  test.each([
    ['base.qcow2', 'qcow2'],
    ['base.raw', 'raw'],
    ['a,b=c\n"d".raw', 'raw'],
    ['json:{x}', 'qcow2'],
  ])('over %j in %s is private, sound, and names its base in full', async (base, format) => {
    await bench.run('create', '-q', '-f', format, bench.at(base), '2M');
    await overlay(base, 'over,lay\n:x.qcow2');
    const file = bench.at('over,lay\n:x.qcow2');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await bench.run('check', '-q', file);
    await expect(probeImage(bench.tool, file, soon())).resolves.toEqual({
      ...{ path: file, format: 'qcow2', guessed: false, virtualSize: 2 * MIB },
      backingFile: bench.at(base),
    });
    const report = JSON.parse(await bench.run('info', '--output=json', file));
    expect(report).toMatchObject({ 'backing-filename': bench.at(base), 'backing-filename-format': format });
  });

  test('takes what is written, and the base stays as it was', async () => {
    await writeFile(bench.at('base.raw'), Buffer.alloc(MIB, 'base'));
    const before = await sha256('base.raw');
    await overlay('base.raw', 'over');
    await runCommand('qemu-io', ['-f', 'qcow2', '-c', 'write -P 0x42 0 64k', bench.at('over')], { deadline: soon() });
    await bench.run('convert', '-O', 'raw', 'over', 'merged.raw');
    const merged = await readFile(bench.at('merged.raw'));
    expect(merged.subarray(0, 65_536).equals(Buffer.alloc(65_536, 0x42))).toBe(true);
    expect(merged.subarray(65_536).equals(Buffer.alloc(MIB - 65_536, 'base'))).toBe(true);
    expect(await sha256('base.raw')).toBe(before);
  });
});

describe('no overlay', () => {
  test('over an existing file or through a link: both stay as they were', async () => {
    await bench.run('create', '-q', '-f', 'qcow2', 'base', '1M');
    await writeFile(bench.at('taken'), 'mine');
    await symlink('taken', bench.at('link'));
    await symlink('nowhere', bench.at('dangling'));
    for (const target of ['taken', 'link', 'dangling', 'base']) {
      await expect(overlay('base', target)).rejects.toThrow(new RegExp(`${target}" could not be created: a file of that name exists`));
    }
    expect(await readFile(bench.at('taken'), 'utf8')).toBe('mine');
    expect((await readdir(bench.folder)).sort()).toEqual(['base', 'dangling', 'link', 'taken']);
  });

  test('where the folder is missing or a file', async () => {
    await bench.run('create', '-q', '-f', 'qcow2', 'base', '1M');
    await expect(overlay('base', 'no/over')).rejects.toThrow(/ENOENT/);
    await expect(overlay('base', 'base/over')).rejects.toThrow(/ENOTDIR/);
    await expect(overlay('base', 'base/over')).rejects.toBeInstanceOf(StorageError);
  });

  test('is left behind when the tool fails, is killed, or swaps the file', async () => {
    await bench.run('create', '-q', '-f', 'qcow2', 'base', '1M');
    await mkdir(bench.at('target'));
    const target = bench.at('target/over');
    const base = { path: bench.at('base'), format: 'qcow2' } as const;
    await expect(createOverlay(bench.tool, base, target, 2 ** 62, soon())).rejects.toThrow(
      /^The overlay ".*over" could not be created: (?!.*dev\/fd).*too large/i,
    );
    const hanging = await stub('hanging', 'exec sleep 60');
    await expect(createOverlay(hanging, base, target, MIB, Deadline.after(200))).rejects.toBeInstanceOf(DeadlineError);
    expect(await readdir(bench.at('target'))).toEqual([]);
    const swapping = await stub('swapping', `rm '${target}'; echo other > '${target}'`);
    await expect(createOverlay(swapping, base, target, MIB, soon())).rejects.toThrow(/was replaced/);
    expect(await readFile(target, 'utf8')).toBe('other\n');
  });

  test('is written through a link that takes its place before the tool opens it: what the link names stays as it was', async () => {
    await bench.run('create', '-q', '-f', 'qcow2', 'base', '1M');
    await writeFile(bench.at('victim'), 'victim');
    const target = bench.at('over');
    const late = await stub('late', `ln -sf '${bench.at('victim')}' '${target}'; exec '${bench.tool}' "$@"`);
    const base = { path: bench.at('base'), format: 'qcow2' } as const;
    await expect(createOverlay(late, base, target, MIB, soon())).rejects.toThrow(/was replaced while it was written/);
    expect(await readFile(bench.at('victim'), 'utf8')).toBe('victim');
    expect(await readlink(target)).toBe(bench.at('victim'));
  });

  async function stub(name: string, script: string): Promise<string> {
    await writeFile(bench.at(name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return bench.at(name);
  }
});
