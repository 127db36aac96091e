import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { copyInList, copyOutList } from '../../src/inputs/copies.js';
import { shareList } from '../../src/inputs/shares.js';
import { accepted, refused } from '../helpers/inputs/read-input.js';

let root = '';
let env: NodeJS.ProcessEnv = {};
const ws = (name = ''): string => path.join(root, 'ws', name);
const temp = (name = ''): string => path.join(root, 'temp', name);

beforeEach(async () => {
  root = await realpath(await mkdtemp(path.join(tmpdir(), 'maqet-places-')));
  for (const directory of ['ws/build/a:b', 'temp/maqet/vm', 'temp/mine', 'temp/_runner_file_commands', 'other']) {
    await mkdir(path.join(root, directory), { recursive: true });
  }
  await writeFile(ws('file'), 'x');
  env = { GITHUB_WORKSPACE: ws(), RUNNER_TEMP: temp(), GITHUB_ENV: path.join(root, 'other', 'commands', 'env') };
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('The input `share`', () => {
  test('accepts lines, relative paths, colons in paths, and the word workspace', async () => {
    expect(await accepted(shareList(env), `build:out\n\n  build/a:b:c:ro\n${temp('mine')}:-_9\nworkspace`)).toEqual([
      { path: ws('build'), tag: 'out', readOnly: false, transport: '9p' },
      { path: ws('build/a:b'), tag: 'c', readOnly: true, transport: '9p' },
      { path: temp('mine'), tag: '-_9', readOnly: false, transport: '9p' },
      { path: path.join(root, 'ws'), tag: 'workspace', readOnly: false, transport: '9p' },
    ]);
    expect(await accepted(shareList(env), 'workspace:ro')).toEqual([
      { path: path.join(root, 'ws'), tag: 'workspace', readOnly: true, transport: '9p' },
    ]);
    expect(await accepted(shareList({ HOME: temp() }), 'workspace')).toEqual([
      { path: process.cwd(), tag: 'workspace', readOnly: false, transport: '9p' },
    ]);
  });

  test('accepts the words after the tag in any order', async () => {
    const mapped = await accepted(shareList(env), 'build:a:mapped-xattr:ro\nworkspace:passthrough');
    expect(mapped).toMatchObject([
      { transport: '9p', readOnly: true, securityModel: 'mapped-xattr' },
      { transport: '9p', readOnly: false, securityModel: 'passthrough' },
    ]);
    const served = { transport: 'virtiofs' };
    expect(await accepted(shareList(env), 'build:a:virtiofs\nbuild:b:ro:virtiofs\nbuild/a:b:c:virtiofs:ro\nworkspace:virtiofs')).toEqual([
      { path: ws('build'), tag: 'a', readOnly: false, ...served },
      { path: ws('build'), tag: 'b', readOnly: true, ...served },
      { path: ws('build/a:b'), tag: 'c', readOnly: true, ...served },
      { path: path.join(root, 'ws'), tag: 'workspace', readOnly: false, ...served },
    ]);
  });

  test('reads the parts of any line back', async () => {
    const name = fc.string({ unit: fc.constantFrom('a', ':', ' ', 'ro', 'virtiofs', ','), minLength: 1, maxLength: 6 });
    const words = fc.constantFrom('', ':ro', ':virtiofs', ':ro:virtiofs', ':virtiofs:ro');
    await fc.assert(
      fc.asyncProperty(name, words, async (directory, after) => {
        await mkdir(ws(`x${directory}`), { recursive: true });
        const transport = after.includes('virtiofs') ? 'virtiofs' : '9p';
        expect(await accepted(shareList(env), `${ws(`x${directory}`)}:tag${after}`)).toEqual([
          { path: ws(`x${directory}`), tag: 'tag', readOnly: after.includes('ro:') || after.endsWith(':ro'), transport },
        ]);
      }),
      { numRuns: 60 },
    );
  });

  test('resolves links before it checks the directory', async () => {
    await symlink('build', ws('link'));
    expect(await accepted(shareList(env), 'link:x')).toEqual([{ path: ws('build'), tag: 'x', readOnly: false, transport: '9p' }]);
    await symlink('/etc', ws('evil'));
    expect(await refused(shareList(env), 'evil:x')).toEqual([expect.stringContaining('is /etc, a system directory')]);
    await symlink(temp('maqet'), ws('sly'));
    expect(await refused(shareList(env), 'sly:x')).toEqual([expect.stringContaining("for maqet's evidence")]);
  });

  test.each([
    '/',
    '/etc',
    '/etc/ssl',
    '/sys',
    '/proc',
    '/proc/self',
    '/dev',
    '/dev/shm',
    '/boot',
    '/root',
    '/var',
    '/usr',
    '/bin',
    '/lib',
    '/usr/../etc',
  ])('refuses %s', async (directory) => {
    expect(await refused(shareList(env), `${directory}:x`)).toEqual([expect.stringContaining('a system directory')]);
  });

  test('lets a guest read the programs of the system, but not write there', async () => {
    expect(await accepted(shareList(env), '/usr/share:x:ro')).toEqual([{ path: '/usr/share', tag: 'x', readOnly: true, transport: '9p' }]);
    expect(await refused(shareList(env), '/usr/share:x')).toEqual([expect.stringContaining('lies in /usr, a system directory that')]);
    expect(await refused(shareList(env), '/etc/ssl:x:ro')).toEqual([expect.stringContaining('lies in /etc, a system directory')]);
  });

  test.each(['temp', 'temp/maqet', 'temp/maqet/vm', 'temp/_runner_file_commands', '', 'other'])(
    'refuses %j, where the runner or the evidence is',
    async (name) => {
      expect(await refused(shareList(env), `${path.join(root, name)}:x:ro`)).toEqual([
        expect.stringContaining('is reserved for the runner'),
      ]);
    },
  );

  test.each(['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'])(
    'refuses the directory of %s, wherever it is',
    async (name) => {
      const own = { GITHUB_WORKSPACE: ws(), [name]: ws('build/file') };
      expect(await refused(shareList(own), 'build:x:ro')).toEqual([expect.stringContaining(`touches ${ws('build/file')}`)]);
    },
  );

  test.each([
    ['build', 'build → is not a share; write PATH:TAG'],
    [':x', 'is not a share'],
    ['build:', 'has the tag ""'],
    ['build:ro', 'build:ro → is not a share'],
    ['build:a b', 'has the tag "a b"'],
    [`build:${'x'.repeat(32)}`, 'a tag is 1 to 31 letters'],
    ['gone:x', 'which does not exist'],
    ['file:x', 'is a file; share the directory that holds it'],
    ['build:x\nworkspace:x', 'workspace:x → has the unknown word "x"; the words that may follow'],
    ['build:x\n.:x', '.:x → uses the tag x twice'],
    ['build:out:ro:ro', 'has the word ro twice'],
    ['build:virtiofs:ro:virtiofs', 'has the word virtiofs twice'],
    ['build:virtiofs', 'build:virtiofs → is not a share'],
    ['build:out:mapped-attr', 'has the unknown word "mapped-attr"; did you mean `mapped-xattr`?'],
    ['build:out:none:mapped-xattr', 'has two security models, none and mapped-xattr; use one of them'],
    ['build:out:virtiofs:mapped-file', 'has the security model mapped-file, which virtiofs does not support'],
    ['ro', 'ro → is not a share'],
    ['build:out:virtfs', 'has the unknown word "virtfs"; did you mean `virtiofs`? the words that may follow a tag are ro, virtiofs, none'],
    ['build:out:readonly:virtiofs', 'has the unknown word "readonly"; the words that may follow a tag are ro, virtiofs, none'],
    ['workspace:RO', 'has the unknown word "RO"; did you mean `ro`?'],
    ['gone:out:ro', 'which does not exist'],
    ['gone:out:virtfs', 'which does not exist'],
  ])('refuses %j', async (text, problem) => {
    expect(await refused(shareList(env), text)).toEqual([expect.stringContaining(problem)]);
  });
});

describe('The input `copy-in`', () => {
  test('accepts files and directories of the workspace and of the temporary directory', async () => {
    await symlink('file', ws('link'));
    expect(
      await accepted(
        copyInList(env),
        `file:/root/x\nbuild/a:b:/root//dir/\n${temp('mine')}:/m\nlink:/l\n./:/ws`.replace('./:', `${ws('build')}:`),
      ),
    ).toEqual([
      { host: ws('file'), guest: '/root/x' },
      { host: ws('build/a:b'), guest: '/root/dir/' },
      { host: temp('mine'), guest: '/m' },
      { host: ws('file'), guest: '/l' },
      { host: ws('build'), guest: '/ws' },
    ]);
  });

  test.each([
    ['file', 'is not HOST:GUEST'],
    ['file:x', 'is not HOST:GUEST'],
    [':/x', 'is not HOST:GUEST'],
    ['gone:/x', 'does not exist on this machine'],
    ['../other:/x', 'lies outside of the workspace'],
    ['/etc/passwd:/x', 'lies outside of the workspace'],
    ['file:/x/../y', 'has a guest path with `..`'],
    [`file:/${'x'.repeat(4097)}`, 'longer than 4096'],
  ])('refuses %j', async (text, problem) => {
    expect(await refused(copyInList(env), text)).toEqual([expect.stringContaining(problem)]);
  });

  test('refuses links that lead out, and the directories of the runner and the evidence', async () => {
    await symlink('/etc', ws('evil'));
    expect(await refused(copyInList(env), 'evil/passwd:/x')).toEqual([expect.stringContaining('lies outside')]);
    for (const name of [temp(), temp('maqet/vm'), temp('_runner_file_commands')]) {
      expect(await refused(copyInList(env), `${name}:/x`)).toEqual([expect.stringContaining('is reserved for the runner')]);
    }
  });

  test('accepts a directory with links, also with those that lead out of it: they are copied as links', async () => {
    await mkdir(ws('build/deep/er'), { recursive: true });
    await symlink('../../a:b', ws('build/deep/er/stays'));
    await symlink('../../../file', ws('build/deep/er/leaves'));
    expect(await accepted(copyInList(env), 'build:/x\nbuild/deep:/z')).toHaveLength(2);
  });
});

describe('The input `copy-out`', () => {
  test('accepts targets that exist or not, and keeps a slash at the end', async () => {
    expect(await accepted(copyOutList(env), `/a:new/er\n/b/:build/\n/sys/0000:00:1/config:c\n/d:${temp('mine')}`)).toEqual([
      { guest: '/a', host: ws('new/er') },
      { guest: '/b/', host: `${ws('build')}/` },
      { guest: '/sys/0000:00:1/config', host: ws('c') },
      { guest: '/d', host: temp('mine') },
    ]);
  });

  test('accepts a path with colons if it begins with two slashes', async () => {
    expect(await accepted(copyOutList(env), `/a:/${ws('x:y')}\n/0:1/b:/${temp('mine:/')}`)).toEqual([
      { guest: '/a', host: ws('x:y') },
      { guest: '/0:1/b', host: `${temp('mine:')}/` },
    ]);
  });

  test.each([
    ['a:b', 'is not GUEST:HOST'],
    ['/a:', 'is not GUEST:HOST'],
    ['/a', 'is not GUEST:HOST'],
    ['/a/..:b', 'has a guest path with `..`'],
    ['/a:../b', 'lies outside of the workspace'],
    ['/a:/etc/b', 'lies outside of the workspace'],
  ])('refuses %j', async (text, problem) => {
    expect(await refused(copyOutList(env), text)).toEqual([expect.stringContaining(problem)]);
  });

  test('refuses a target in a system directory, even if that is the workspace', async () => {
    const there = copyOutList({ GITHUB_WORKSPACE: '/usr/share' });
    expect(await refused(there, '/a:new/file')).toEqual([expect.stringContaining('lies in /usr, a system directory that must not')]);
    expect(await accepted(copyInList({ GITHUB_WORKSPACE: '/usr' }), 'lib/os-release:/x')).toEqual([
      { host: '/usr/lib/os-release', guest: '/x' },
    ]);
  });

  test('refuses targets behind links that lead out, and reports each of them', async () => {
    await symlink('../other', ws('evil'));
    await symlink('loop', ws('loop'));
    expect(await refused(copyOutList(env), `/a:evil/new\n/b:loop/x\n/c:${temp('maqet/vm/audit.jsonl')}\n/d:${temp()}`)).toEqual([
      expect.stringContaining('/a:evil/new → lies outside'),
      expect.stringContaining('/b:loop/x → cannot be looked up on this machine (ELOOP)'),
      expect.stringContaining('is reserved for the runner'),
      expect.stringContaining('is reserved for the runner'),
    ]);
  });
});
