import { execFileSync } from 'node:child_process';
import { chmod, chown, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { distrust, type PathPart, readTrustedFile } from '../../src/shared/trusted-file.js';

const SELF = process.getuid?.() ?? 0;
const TRUSTED = [0, SELF];

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'maqet-trusted-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const at = (...names: string[]): string => path.join(directory, ...names);

describe('readTrustedFile', () => {
  test('reads a file that others cannot change, also through links', async () => {
    await mkdir(at('real'), { mode: 0o755 });
    await writeFile(at('real', 'policy.yml'), 'deny: [quit]\n', { mode: 0o644 });
    await symlink('real', at('maqet'));
    await symlink('./policy.yml', at('real', 'again.yml'));
    await symlink(at('maqet', '..', 'real', 'again.yml'), at('absolute.yml'));
    for (const name of ['real/policy.yml', 'maqet/policy.yml', 'maqet/again.yml', 'absolute.yml']) {
      await expect(readTrustedFile(at(name), TRUSTED, 1000)).resolves.toBe('deny: [quit]\n');
    }
  });

  test('returns undefined if there is no such file', async () => {
    await mkdir(at('empty'));
    await symlink('empty', at('link'));
    for (const name of ['none.yml', 'none/none.yml', 'empty/none.yml', 'link/none.yml']) {
      await expect(readTrustedFile(at(name), TRUSTED, 1000)).resolves.toBeUndefined();
    }
  });

  test('throws, and does not return undefined, if something is there that cannot be read', async () => {
    await writeFile(at('file'), '');
    await symlink('gone', at('dangling'));
    await symlink('gone/below', at('deep'));
    await symlink('loop', at('loop'));
    execFileSync('mkfifo', [at('fifo')]);
    await mkdir(at('directory'));
    const cases: [string, RegExp][] = [
      ['file/policy.yml', /cannot be read \(ENOTDIR\)/],
      ['dangling', /cannot be read \(ENOENT\)/],
      ['dangling/policy.yml', /cannot be read \(ENOENT\)/],
      ['deep', /cannot be read \(ENOENT\)/],
      ['loop', /has more than 40 links in its path/],
      ['fifo', /is not a regular file/],
      ['directory', /is not a regular file/],
    ];
    for (const [name, problem] of cases) await expect(readTrustedFile(at(name), TRUSTED, 1000)).rejects.toThrow(problem);
  });

  test.each([
    ['the file by its group', 'a/policy.yml', 0o664],
    ['the file by anybody', 'a/policy.yml', 0o646],
    ['the directory by its group', 'a', 0o775],
    ['the directory by anybody', 'a', 0o777],
    ['a directory further up', '.', 0o777],
    ['a directory that a link goes through', 'b', 0o777],
  ])('refuses a file where others can write %s', async (_what, name, mode) => {
    await mkdir(at('a'), { mode: 0o755 });
    await mkdir(at('b'), { mode: 0o755 });
    await writeFile(at('a', 'policy.yml'), 'deny: [quit]\n', { mode: 0o644 });
    await symlink(at('b', 'link'), at('policy.yml'));
    await symlink(at('a', 'policy.yml'), at('b', 'link'));
    await expect(readTrustedFile(at('policy.yml'), TRUSTED, 1000)).resolves.toContain('quit');
    await chmod(at(name), mode);
    await expect(readTrustedFile(at('policy.yml'), TRUSTED, 1000)).rejects.toThrow(/can be written by others \(mode 0\d{3}\)/);
    await chmod(at(name), mode | 0o1000);
    const sticky = readTrustedFile(at('policy.yml'), TRUSTED, 1000);
    await (name.endsWith('.yml') ? expect(sticky).rejects.toThrow(/by others/) : expect(sticky).resolves.toContain('quit'));
  });

  test('refuses a file of another user', async () => {
    await writeFile(at('policy.yml'), 'deny: [quit]\n');
    if (SELF === 0) await chown(at('policy.yml'), 4711, 4711);
    await expect(readTrustedFile(at('policy.yml'), [0], 1000)).rejects.toThrow(/belongs to the user \d+$/);
  });
});

describe('distrust', () => {
  const part = (uid: number, mode: number, kind: 'file' | 'directory' | 'link'): PathPart => ({
    path: '/x',
    stat: { uid, mode, isDirectory: () => kind === 'directory', isSymbolicLink: () => kind === 'link' },
  });

  test.each([
    [part(0, 0o100644, 'file'), undefined],
    [part(0, 0o100600, 'file'), undefined],
    [part(1001, 0o100644, 'file'), /belongs to the user 1001/],
    [part(0, 0o101666, 'file'), /mode 1666/],
    [part(0, 0o040755, 'directory'), undefined],
    [part(0, 0o041777, 'directory'), undefined],
    [part(0, 0o040777, 'directory'), /mode 0777/],
    [part(1001, 0o041777, 'directory'), /user 1001/],
    [part(0, 0o120777, 'link'), undefined],
    [part(1001, 0o120777, 'link'), /user 1001/],
  ])('judges a part of a path by its owner, mode and kind (case %#)', (given, problem) => {
    const found = distrust(given, [0]);
    if (problem === undefined) expect(found).toBeUndefined();
    else expect(found).toMatch(problem);
  });
});
