import { chmod, chown, lstat, mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readManifest, toolchainKey, updateManifest, withToolchain } from '../../src/toolchain/manifest.js';
import { directoryToolCache, openToolCache } from '../../src/toolchain/tool-cache.js';
import { FakeMachine } from '../helpers/toolchain/fake-machine.js';

const OTHER_USER = 54_321;
const asRoot = process.geteuid?.() === 0 ? test : test.skip;

let directory = '';
let cache = '';
let own = '';
beforeEach(async () => {
  directory = await realpath(await mkdtemp(path.join(tmpdir(), 'maqet-tools-')));
  [cache, own] = [path.join(directory, 'opt', 'cache'), path.join(directory, 'state', '.tools')];
  await mkdir(cache, { recursive: true });
});
afterEach(() => rm(directory, { recursive: true }));

const key = toolchainKey('x86_64', 'auto');
const binary = (file: string) => ({ path: file, version: '7.2.22', size: 1, mtimeMs: 1 });
const forged = { qemuSystem: binary('/evil/qemu'), qemuImg: binary('/evil/qemu-img') };
const real = { qemuSystem: binary('/usr/bin/qemu'), qemuImg: binary('/usr/bin/qemu-img') };

/** Puts what an attacker wants to run into the cache. */
const forge = () => updateManifest(directoryToolCache(cache), (manifest) => withToolchain(manifest, key, forged));

/** Every way in which another user can write to the cache. */
const UNTRUSTED: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['the cache has mode 777', () => chmod(cache, 0o777)],
  ['the group can write to the cache', () => chmod(cache, 0o775)],
  ['a directory above the cache has mode 777', () => chmod(path.dirname(cache), 0o777)],
  [
    'a link on the way leads through a directory of mode 777',
    async () => {
      await mkdir(path.join(directory, 'open'));
      await chmod(path.join(directory, 'open'), 0o777);
      await symlink(cache, path.join(directory, 'open', 'link'));
      cache = path.join(directory, 'open', 'link');
    },
  ],
];

describe('A tool cache', () => {
  test('that only this user can write to is used', async () => {
    await updateManifest(await openToolCache(cache, own), (manifest) => withToolchain(manifest, key, real));
    expect(readManifest(directoryToolCache(cache)).toolchains[key]).toEqual(real);
    await expect(lstat(own)).rejects.toThrow('ENOENT');
  });

  test('that is missing is created', async () => {
    const missing = path.join(cache, 'a', 'b');
    await updateManifest(await openToolCache(missing, own), (manifest) => withToolchain(manifest, key, real));
    expect(readManifest(directoryToolCache(missing)).toolchains[key]).toEqual(real);
  });

  test.each(UNTRUSTED)('is neither believed nor written if %s, and the next step finds what this one found', async (_what, open) => {
    await forge();
    await open();
    const opened = await openToolCache(cache, own);
    expect(readManifest(opened).toolchains).toEqual({});
    await updateManifest(opened, (manifest) => withToolchain(manifest, key, real));
    expect(readManifest(await openToolCache(cache, own)).toolchains[key]).toEqual(real);
    expect(readManifest(directoryToolCache(cache)).toolchains[key]).toEqual(forged);
    expect((await lstat(own)).mode & 0o777).toBe(0o700);
  });

  asRoot('of another user is neither believed nor written, also by root', async () => {
    await forge();
    await chown(cache, OTHER_USER, OTHER_USER);
    expect(readManifest(await openToolCache(cache, own)).toolchains).toEqual({});
    await chown(cache, 0, 0);
    // The manifest alone.
    await chown(path.join(cache, 'maqet-toolchain'), OTHER_USER, OTHER_USER);
    expect(readManifest(await openToolCache(cache, own)).toolchains).toEqual({});
  });

  test('is replaced by nothing if the own directory can be written by others, too', async () => {
    await chmod(cache, 0o777);
    await mkdir(own, { recursive: true });
    await updateManifest(directoryToolCache(own), (manifest) => withToolchain(manifest, key, forged));
    for (const open of [own, path.dirname(own)]) {
      await chmod(open, 0o777);
      const opened = await openToolCache(cache, own);
      await opened.write('{}');
      expect(readManifest(opened).toolchains).toEqual({});
      await chmod(open, 0o700);
    }
    await rm(own, { recursive: true });
    await writeFile(own, '');
    expect((await openToolCache(cache, own)).read()).toBeUndefined();
    expect(await readdir(path.dirname(own))).toEqual(['.tools']);
  });

  test('that an attacker has filled does not decide which QEMU runs', async () => {
    const machine = new FakeMachine();
    try {
      const evil = machine.qemu('9.9.9', machine.file('evil'));
      const found = await machine.resolve({ qemu: evil.system });
      const { qemuSystem, qemuImg } = found;
      await updateManifest(directoryToolCache(cache), (manifest) => withToolchain(manifest, key, { qemuSystem, qemuImg }));
      const honest = machine.qemu('7.2.22');
      // As long as nobody else can write to it, the cache is believed.
      expect((await machine.resolve({ toolCache: await openToolCache(cache, own) })).qemuSystem.path).toBe(evil.system);
      await chmod(cache, 0o777);
      const first = await machine.resolve({ toolCache: await openToolCache(cache, own) });
      expect(first).toMatchObject({ source: 'path', qemuSystem: { path: honest.system } });
      const second = await machine.resolve({ toolCache: await openToolCache(cache, own) });
      expect(second).toMatchObject({ source: 'manifest', qemuSystem: { path: honest.system } });
      expect(machine.log.at('warning')).toEqual([]);
    } finally {
      machine.remove();
    }
  });
});
