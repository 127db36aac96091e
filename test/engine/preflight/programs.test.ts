import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { requirePermittedFiles } from '../../../src/engine/preflight/programs.js';
import { parsePolicyFile } from '../../../src/policy/policy-file.js';

const TRUSTED = [0, process.getuid?.() ?? 0];
const OTHERS = [12_345];
let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'maqet-programs-'));
  await chmod(root, 0o755);
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** Writes a program, with the mode of its directory and of itself. */
async function program(name: string, { mode = 0o755, directoryMode = 0o755 } = {}): Promise<string> {
  const directory = path.join(root, name);
  await mkdir(directory);
  const file = path.join(directory, 'qemu-system-x86_64');
  await writeFile(file, '#!/bin/sh\n');
  await chmod(file, mode);
  await chmod(directory, directoryMode);
  return file;
}

async function verdict(policy: string, file: string, { kind = 'programs', trusted = TRUSTED } = {}): Promise<string> {
  const layers = [parsePolicyFile(policy, 'administrator policy')];
  const found = kind === 'programs' ? { programs: [file] } : { programs: [], firmware: [file] };
  return requirePermittedFiles(layers, found, trusted).then(
    () => 'permitted',
    (error: unknown) => String(error),
  );
}

describe('A program that the search has found, under a limit on QEMU,', () => {
  test.each([
    ['belongs to another user', {}, OTHERS, /belongs to the user \d+/],
    ['can be written by its group', { mode: 0o775 }, TRUSTED, /can be written by others \(mode 0775\)/],
    ['stands in a directory that others can write to', { directoryMode: 0o777 }, TRUSTED, /can be written by others \(mode 0777\)/],
  ])('is refused if it %s', async (_, options, trusted, problem) => {
    const file = await program('a', options);
    expect(await verdict('qemu: false\n', file, { trusted })).toMatch(problem);
    expect(await verdict('qemu: [/opt/qemu]\n', file, { trusted })).toMatch(problem);
    expect(await verdict(`qemu: ["${path.dirname(file)}"]\n`, file, { trusted: TRUSTED })).toBe('permitted');
    expect(await verdict('memory: 1G\n', file, { trusted })).toBe('permitted');
  });

  test('is used if nobody but root can change it, also through a link of root', async () => {
    const file = await program('a');
    await symlink(file, path.join(root, 'link'));
    expect(await verdict('qemu: false\n', file)).toBe('permitted');
    expect(await verdict('qemu: false\n', path.join(root, 'link'))).toBe('permitted');
  });

  test.each(['setpriv', 'timeout'])('is refused as well if another `%s` stands in front of it', async (name) => {
    const bin = path.join(root, 'bin');
    await mkdir(bin);
    await writeFile(path.join(bin, name), '#!/bin/sh\n');
    await chmod(path.join(bin, name), 0o777);
    const before = process.env['PATH'];
    process.env['PATH'] = `${bin}:${before}`;
    try {
      expect(await verdict('qemu: false\n', '/bin/sh')).toContain(`${name}\` may not be used`);
    } finally {
      process.env['PATH'] = before;
    }
  });

  test('is judged by `image` if it is firmware that no input names', async () => {
    const file = await program('a');
    expect(await verdict('image: [/srv/images]\n', file, { kind: 'firmware', trusted: OTHERS })).toMatch(/belongs to the user \d+/);
    expect(await verdict('image: [local]\n', file, { kind: 'firmware', trusted: OTHERS })).toBe('permitted');
    expect(await verdict('qemu: false\n', file, { kind: 'firmware' })).toBe('permitted');
  });
});
