import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:fs';
import { mkdir, mkdtemp, open, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { errnoOf } from '../../src/shared/errors.js';
import {
  HostPathError,
  type HostUse,
  isStillAt,
  lstatIfThere,
  openHostFile,
  resolveHostPath,
  systemProblem,
  withoutLinks,
} from '../../src/shared/host-paths.js';

let root = '';
const at = (name: string): string => path.join(root, name);

/** Returns the path, or the problem. */
async function resolved(text: string, use: HostUse = 'write', from = root): Promise<string> {
  const found = await resolveHostPath(text, { use, from });
  return 'path' in found ? found.path : found.problem;
}

beforeAll(async () => {
  root = await realpath(await mkdtemp(path.join(tmpdir(), 'maqet-host-paths-')));
  for (const directory of ['ws/build', 'guarded/inner', 'other']) await mkdir(at(directory), { recursive: true });
  await writeFile(at('ws/file'), 'x');
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('A system directory', () => {
  const whole = ['/', '/etc', '/dev', '/proc', '/sys', '/boot', '/usr', '/bin', '/sbin', '/lib', '/root', '/var', '/run', '/dev/shm'];
  test.each(whole)('%s is refused as a whole, for every use', async (directory) => {
    for (const use of ['read', 'write'] as const) expect(await resolved(directory, use)).toContain('a system directory');
  });

  test.each(['/etc/shadow', '/etc/new/er', '/dev/kvm', '/dev/pts/new', '/proc/self/environ', '/proc/1/root/x', '/sys/kernel/x'])(
    'refuses %s for every use',
    async (file) => {
      for (const use of ['read', 'write'] as const) expect(await resolved(file, use)).toMatch(/a system directory|cannot be looked up/);
    },
  );

  test.each(['/boot/vmlinuz-new', '/usr/share/new/firmware.fd', '/usr/lib/new', '/lib/modules/new', '/bin/new', '/usr/local/new'])(
    'allows to read %s, but not to write it',
    async (file) => {
      expect(path.isAbsolute(await resolved(file, 'read'))).toBe(true);
      expect(await resolved(file, 'write')).toContain('a system directory that must not be written to');
    },
  );

  test.each([
    '/var/lib/images/new.qcow2',
    '/root/new',
    '/run/user/0/new',
    '/dev/shm/new',
    '/home/new',
    '/etcetera',
    '/tmp/etc/x',
    '/developer',
  ])('does not affect %s', async (file) => {
    for (const use of ['read', 'write'] as const) expect(path.isAbsolute(await resolved(file, use))).toBe(true);
  });
});

describe('A refused path is refused in any spelling', () => {
  const target = fc.constantFrom('/etc', '/etc/shadow', '/etc/no/such/file', '/proc', '/sys/class', '/dev/null', '/usr', '/usr/bin/new');
  const refusal = /a system directory/;

  test('with doubled and trailing separators, dots, and directories that are left again', async () => {
    const noise = fc.constantFrom('', '/', '/.', '/gone/..', '/gone/er/../..', '/tmp/..');
    await fc.assert(
      fc.asyncProperty(target, fc.array(noise, { minLength: 8, maxLength: 8 }), fc.boolean(), async (text, between, relative) => {
        const parts = text.split('/').map((part, index) => `${part}${part === '' ? between[index] : ''}`);
        const spelt = `${relative ? `./${'../'.repeat(40)}` : ''}${parts.join('/')}${between.slice(4).join('')}`;
        expect(await resolved(spelt)).toMatch(refusal);
      }),
      { numRuns: 300 },
    );
  });

  test('through links, links to links, relative links, and dangling links', async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(target, fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }), fc.boolean(), async (text, hops, inDirectory) => {
        // The last link leads to the target itself, or to the directory that it is in.
        let [leads, rest] = inDirectory && path.dirname(text) !== '/' ? [path.dirname(text), path.basename(text)] : [text, ''];
        for (const relative of hops) {
          const name = at(`link${count++}`);
          await symlink(relative ? path.relative(root, leads) : leads, name);
          leads = name;
        }
        expect(await resolved(path.join(leads, rest))).toMatch(refusal);
      }),
      { numRuns: 100 },
    );
  });

  test.each(['/proc/self/root/etc/shadow', '/proc/self/root/usr/x', `/proc/self/cwd/${'../'.repeat(40)}etc`, '/proc/thread-self/root/etc'])(
    'through the links of /proc: %s',
    async (text) => {
      expect(await resolved(text)).toMatch(refusal);
    },
  );

  test('in another case, on a case-insensitive file system', () => {
    const identify = (file: string): string => file.toLowerCase();
    fc.assert(
      fc.property(target, fc.infiniteStream(fc.boolean()), (text, upper) => {
        const spelt = [...text].map((char) => (upper.next().value ? char.toUpperCase() : char)).join('');
        expect(systemProblem(spelt, 'write', identify)).toMatch(refusal);
      }),
    );
    expect(systemProblem('/ETC/x', 'write', (file) => file)).toBeUndefined();
  });

  test('through a second mount of the same directory', () => {
    const identify = (file: string): string => (file === '/mnt/settings' ? '/etc' : file);
    expect(systemProblem('/mnt/settings/shadow', 'read', identify)).toContain('lies in /mnt/settings, a system directory');
    expect(systemProblem('/mnt/other', 'read', identify)).toBeUndefined();
  });

  test.each([
    ['no characters', ''],
    ['a NUL byte', 'a\0b'],
    ['too many characters', 'x'.repeat(4097)],
  ])('if it is not a path because of %s', async (_what, text) => {
    expect(await resolved(text)).toBe('is not a path');
  });
});

describe('A confined path', () => {
  const confined = async (text: string): Promise<string> => {
    const within = [{ directory: at('ws'), what: 'the workspace' }];
    const found = await resolveHostPath(text, { use: 'write', from: at('ws'), within });
    return 'path' in found ? found.path : found.problem;
  };

  test('lies in one of its areas, or the problem names the areas', async () => {
    expect(await confined('new/er/')).toBe(at('ws/new/er'));
    expect(await confined('.')).toBe(at('ws'));
    expect(await confined('../other')).toBe(`lies outside of the workspace (${at('ws')})`);
    expect(await confined('/etc')).toContain('lies outside');
  });

  test('never leads out, for any mixture of parts and links', async () => {
    await symlink('..', at('ws/up'));
    await symlink('../other/new', at('ws/dangling'));
    await symlink('build', at('ws/fine'));
    const part = fc.constantFrom('up', 'dangling', 'fine', 'build', '..', '.', '', 'ws', 'other', 'gone', 'file');
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 7 }), async (parts) => {
        const found = await confined(parts.join('/') || '.');
        if (path.isAbsolute(found)) {
          expect(`${found}/`.startsWith(`${at('ws')}/`)).toBe(true);
          expect(await withoutLinks(found)).toBe(found);
        } else expect(found).toMatch(/lies outside|cannot be looked up/);
      }),
      { numRuns: 300 },
    );
  });

  test('is not a guarded directory, not in one, and does not contain one', async () => {
    const guarded = [at('guarded/inner')];
    for (const [text, touches] of [
      ['guarded/inner', true],
      ['guarded/inner/x', true],
      ['guarded', true],
      ['guarded/other', false],
    ] as const) {
      const found = await resolveHostPath(text, { use: 'read', from: root, guarded });
      expect('problem' in found && found.problem.startsWith(`touches ${at('guarded/inner')}`)).toBe(touches);
    }
  });

  test('with a loop of links is an error', async () => {
    await symlink('loop', at('loop'));
    expect(await resolved('loop/x')).toBe('cannot be looked up on this machine (ELOOP)');
    // Through a directory that does not exist: the system does not see it.
    await symlink('nowhere/../round', at('round'));
    expect(await resolved('round')).toBe('cannot be looked up on this machine (ELOOP)');
    expect(await resolved('ws/file/x')).toBe('cannot be looked up on this machine (ENOTDIR)');
  });
});

/** Checks a path, opens it and reads the file, or returns why not. */
async function looked(file: string): Promise<string> {
  const found = await resolveHostPath(file, { use: 'read', from: root });
  if (!('path' in found) || found.path !== file) return 'elsewhere';
  const handle = await open(found.path, constants.O_RDONLY | constants.O_NOFOLLOW).catch(() => undefined);
  if (handle === undefined) return 'gone';
  try {
    return (await isStillAt(handle, found.path)) ? await handle.readFile('utf8') : 'replaced';
  } finally {
    await handle.close();
  }
}

describe('A file that is opened for a guest', () => {
  /** Opens and reads a file, or returns the problem. */
  const content = async (file: string): Promise<string> => {
    try {
      const { handle } = await openHostFile(file);
      return await handle.readFile('utf8').finally(() => handle.close());
    } catch (error) {
      return error instanceof HostPathError ? error.problem : String(errnoOf(error));
    }
  };

  test('is read through links, but not from a system directory', async () => {
    await symlink('ws/file', at('to-file'));
    await symlink('/etc/passwd', at('to-passwd'));
    expect(await content(at('to-file'))).toBe('x');
    expect(await content(at('to-passwd'))).toBe('lies in /etc, a system directory; use another one');
    expect(await content(at('gone'))).toBe('ENOENT');
    expect(await content('/dev/watchdog')).toContain('a system directory');
  });

  test('is never one that another process puts in its place, however often it tries', async () => {
    await mkdir(at('swap/secret'), { recursive: true });
    await writeFile(at('swap/secret/file'), 'secret');
    await mkdir(at('swap/directory'));
    await writeFile(at('swap/directory/file'), 'fine');
    await symlink('secret', at('swap/link'));
    // Swaps the directory for a link to a place that is closed, and back, as fast as it can.
    const script =
      'while :; do mv -T directory aside && mv -T link directory && mv -T directory link && mv -T aside directory || exit 1; done';
    const swapper = spawn('sh', ['-c', script], { cwd: at('swap'), stdio: 'ignore', detached: true });
    try {
      const seen = new Set<string>();
      const met = (): boolean => seen.has('fine') && seen.size > 1;
      for (let tries = 0; tries < 3000 || (!met() && tries < 100_000); tries += 1) seen.add(await looked(at('swap/directory/file')));
      expect(met()).toBe(true);
      expect(seen).not.toContain('secret');
    } finally {
      process.kill(-(swapper.pid ?? Number.NaN), 'SIGKILL');
      await once(swapper, 'close');
    }
  });
});

describe('An open file', () => {
  test('is the one that was checked, unless a link or another file took its place', async () => {
    await mkdir(at('race/directory'), { recursive: true });
    await writeFile(at('race/directory/file'), 'checked');
    await mkdir(at('race/secret'));
    await writeFile(at('race/secret/file'), 'secret');
    const name = await resolved('race/directory/file', 'read');
    const opened = async (): Promise<boolean> => {
      const handle = await open(name, constants.O_RDONLY | constants.O_NOFOLLOW);
      return await isStillAt(handle, name).finally(() => handle.close());
    };
    expect(await opened()).toBe(true);
    // Between the check and the opening: the directory becomes a link, or the file does.
    await rename(at('race/directory'), at('race/aside'));
    await symlink('secret', at('race/directory'));
    expect(await opened()).toBe(false);
    await rm(at('race/directory'));
    await mkdir(at('race/directory'));
    await symlink('../secret/file', at('race/directory/file'));
    await expect(opened()).rejects.toThrow('ELOOP');
  });

  test('is no longer at its path once another file has its name', async () => {
    await writeFile(at('first'), '1');
    await writeFile(at('second'), '2');
    const handle = await open(at('first'), constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      await rename(at('second'), at('first'));
      expect(await isStillAt(handle, at('first'))).toBe(false);
    } finally {
      await handle.close();
    }
  });
});

test('A file that is not there is told from one that cannot be looked up.', async () => {
  await writeFile(at('plain'), '12');
  expect((await lstatIfThere(at('plain')))?.size).toBe(2);
  expect(await lstatIfThere(at('missing'))).toBeUndefined();
  await expect(lstatIfThere(at('plain/inside'))).rejects.toThrow('ENOTDIR');
});
