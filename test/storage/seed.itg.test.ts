import { readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { StorageError } from '../../src/storage/errors.js';
import { type Seed, writeSeed } from '../../src/storage/seed.js';
import { ensurePrograms } from '../helpers/packages.js';
import { runCommand } from '../helpers/run-command.js';
import { soon, useWorkbench } from '../helpers/storage/workbench.js';

const bench = useWorkbench();
const KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ0Fh0VWk9p0gkqPz8kG3sM5X1rJbq5m3s9dK1c1n9aB maqet';

async function seed(facts: Partial<Seed>): Promise<(name: string) => Promise<string>> {
  await writeSeed(bench.at('seed'), { hostname: 'web', instanceId: 'web-1', ...facts });
  return (name) => readFile(bench.at(`seed/${name}`), 'utf8');
}

describe('a seed', () => {
  test('without user-data has the files that NoCloud demands, and is private', async () => {
    const read = await seed({ hostname: '007' });
    expect(await readdir(bench.at('seed'))).toEqual(['meta-data', 'user-data']);
    expect(parse(await read('user-data'))).toEqual({});
    expect(await read('user-data')).toMatch(/^#cloud-config\n/);
    expect(parse(await read('meta-data'))).toEqual({ 'instance-id': 'web-1', 'local-hostname': '007' });
    expect((await stat(bench.at('seed'))).mode & 0o777).toBe(0o700);
    expect((await stat(bench.at('seed/user-data'))).mode & 0o777).toBe(0o600);
  });

  test('has the user-data byte for byte', async () => {
    const bytes = Buffer.from([0x1f, 0x8b, 0, 0xff, 10]);
    await writeFile(bench.at('mine.gz'), bytes);
    await seed({ userData: { kind: 'file', file: bench.at('mine.gz') }, ssh: { user: 'root', publicKey: KEY } });
    expect(await readFile(bench.at('seed/user-data'))).toEqual(bytes);
    await rm(bench.at('seed'), { recursive: true });
    const text = '#cloud-config\r\nusers: []\n';
    expect(await (await seed({ userData: { kind: 'text', text } }))('user-data')).toBe(text);
  });

  test('lets root log in with a key', async () => {
    const read = await seed({ ssh: { user: 'root', publicKey: KEY } });
    expect(parse(await read('meta-data'))).toMatchObject({ 'public-keys': [KEY] });
    expect(await read('vendor-data')).toBe('#cloud-config\ndisable_root: false\n');
  });

  test('creates another user, with a script for the case that user-data creates it', async () => {
    const vendor = await (await seed({ ssh: { user: 'tester', publicKey: KEY } }))('vendor-data');
    const [head = '', config = '', script = '', end] = vendor.split(/^--maqet-vendor-data(?:--)?\n/m);
    expect(head).toMatch(/^Content-Type: multipart\/mixed; boundary="maqet-vendor-data"\n/);
    expect(config).toMatch(/^Content-Type: text\/cloud-config;.*\nMIME-Version: 1\.0\n\n#cloud-config\n/);
    expect(parse(config.slice(config.indexOf('#')))).toEqual({
      users: ['default', { name: 'tester', ssh_authorized_keys: [KEY], lock_passwd: false }],
    });
    expect(script).toMatch(/^Content-Type: text\/x-shellscript;.*\nMIME-Version: 1\.0\n\n#!\/bin\/sh\n/);
    expect(end).toBe('');
  });

  test('never overwrites a file, and needs readable user-data', async () => {
    await expect(seed({ userData: { kind: 'file', file: bench.at('gone') } })).rejects.toThrow(/gone" cannot be read \(ENOENT\)/);
    await expect(seed({ userData: { kind: 'file', file: '/dev/zero' } })).rejects.toThrow(/lies in \/dev, a system directory/);
    expect(await readdir(bench.directory)).toEqual([]);
    await symlink('elsewhere', bench.at('seed'));
    await expect(seed({})).rejects.toThrow(/seed" cannot be written \(EEXIST\)/);
    await expect(seed({})).rejects.toBeInstanceOf(StorageError);
  });
});

describe("the seed's script", () => {
  let script = '';
  beforeEach(async () => {
    const vendor = await (await seed({ ssh: { user: 'tester', publicKey: KEY } }))('vendor-data');
    script = vendor.slice(vendor.indexOf('#!/bin/sh'), vendor.lastIndexOf('--maqet'));
  });

  async function run(home: string): Promise<void> {
    for (const [name, text] of [
      ['getent', `echo "tester:x:1:1::${home}:/bin/sh"`],
      ['chown', 'echo "$@" >>chowned'],
    ] as const) {
      await writeFile(bench.at(name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
    }
    const searchPath = `${bench.directory}:${process.env['PATH'] ?? ''}`;
    await runCommand('sh', ['-c', script], { deadline: soon(), cwd: bench.directory, env: { PATH: searchPath } });
  }

  test('adds the key once, and keeps existing keys', async () => {
    await writeFile(bench.at('seed/other'), '');
    await run(bench.directory);
    expect(await readFile(bench.at('.ssh/authorized_keys'), 'utf8')).toBe(`${KEY}\n`);
    expect((await stat(bench.at('.ssh'))).mode & 0o777).toBe(0o700);
    await writeFile(bench.at('.ssh/authorized_keys'), 'ssh-rsa other\n');
    await run(bench.directory);
    await run(bench.directory);
    expect(await readFile(bench.at('.ssh/authorized_keys'), 'utf8')).toBe(`ssh-rsa other\n${KEY}\n`);
    expect(await readFile(bench.at('chowned'), 'utf8')).toContain(`tester: ${bench.at('.ssh')} ${bench.at('.ssh/authorized_keys')}`);
  });

  test('does nothing for a user without a home', async () => {
    await run(bench.at('gone'));
    expect(await readdir(bench.directory)).not.toContain('.ssh');
  });
});

describe('the seed that QEMU shows to the guest', () => {
  beforeAll(() => ensurePrograms(new Map([['mdir', 'mtools']])), 15 * 60_000);

  test('is a FAT disk CIDATA with long names and the complete content', async () => {
    const text = `#cloud-config\n${'# long\n'.repeat(20_000)}`;
    await seed({ userData: { kind: 'text', text }, ssh: { user: 'tester', publicKey: KEY } });
    const fat = JSON.stringify({ driver: 'vvfat', dir: bench.at('seed'), label: 'CIDATA', 'read-only': true });
    await bench.run('convert', '-O', 'raw', `json:${fat}`, 'disk.img');
    // The FAT starts in the first partition, at sector 63.
    const image = `${bench.at('disk.img')}@@${63 * 512}`;
    const mtools = (...args: string[]) =>
      runCommand(args[0] ?? '', ['-i', image, ...args.slice(1)], { deadline: soon(), env: { MTOOLS_SKIP_CHECK: '1' } });
    expect(await mtools('mlabel', '-s', '::')).toContain('CIDATA');
    expect((await mtools('mdir', '-b', '::')).trim().split('\n').sort()).toEqual(['::/meta-data', '::/user-data', '::/vendor-data']);
    expect(await mtools('mtype', '::/user-data')).toBe(text);
  });
});
