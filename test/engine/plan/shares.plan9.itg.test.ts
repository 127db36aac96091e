import { mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RunResult } from '../../../src/report/result.js';
import { type DriverGuest, driverGuest, VIRTIO_PCI } from '../../helpers/driver-guest.js';
import { expectOver, Runs } from '../../helpers/engine/runs.js';
import { run } from '../../helpers/engine/support.js';
import { debianRelease } from '../../helpers/packages.js';

const MODULES = [...VIRTIO_PCI, 'netfs', 'fscache', '9pnet', '9pnet_virtio', '9p'];
const MOUNT = 'mkdir -p /mnt; mount -t 9p -o trans=virtio build /mnt';

let runs: Runs;
let guest: DriverGuest;
let directory = '';

// The kernels for clouds have no 9p; that for machines has it as modules, which Ubuntu compresses.
const onDebian = debianRelease() === undefined ? describe.skip : describe;
onDebian('a share over 9p', () => {
  beforeAll(async () => {
    [runs, guest] = await Promise.all([
      Runs.make(),
      driverGuest('9p', MODULES, 'while :; do sh </dev/ttyS0 >/dev/ttyS0 2>&1; done\n', ['linux-image-amd64']),
    ]);
    directory = await realpath(await mkdtemp(path.join(tmpdir(), 'maqet-shared-')));
  }, 20 * 60_000);
  afterAll(async () => {
    await runs?.end();
    await guest?.dispose();
    await rm(directory, { recursive: true, force: true });
  });

  /** A directory of the host with one file in it. */
  async function shared(name: string): Promise<string> {
    const dir = path.join(directory, name);
    await mkdir(dir);
    await writeFile(path.join(dir, 'from-host'), 'host words\n');
    return dir;
  }

  async function pass(vm: string, share: string, script: string): Promise<{ result: RunResult; stdout: string }> {
    const { kernel, initrd, append } = guest;
    const env = runs.env();
    const result = await run(env, { vm, kernel, initrd, append, memory: '256M', 'run-with': 'serial', share, run: script });
    expect([result.error?.message, result.status]).toEqual([undefined, 'passed']);
    await expectOver(result);
    return { result, stdout: env.printed.stdout };
  }

  test('is read and written by the guest, which creates plain files on the host', async () => {
    const dir = await shared('a,b\\c =d');
    const { stdout } = await pass(
      'plain',
      `${dir}:build`,
      `${MOUNT}; cat /mnt/from-host; echo 'guest words' >/mnt/new; chmod 640 /mnt/new`,
    );
    expect(stdout).toContain('host words\n');
    expect(await readFile(path.join(dir, 'new'), 'utf8')).toBe('guest words\n');
    expect((await stat(path.join(dir, 'new'))).mode & 0o777).toBe(0o640);
  });

  test('is read-only if the input says so', async () => {
    const dir = await shared('read');
    const { stdout } = await pass(
      'read',
      `${dir}:build:ro`,
      `${MOUNT}; cat /mnt/from-host; ! touch /mnt/new; ! rm /mnt/from-host; ! chmod 777 /mnt/from-host`,
    );
    expect(stdout).toContain('host words\n');
    expect(await readdir(dir)).toEqual(['from-host']);
  });

  test.each(['mapped-xattr', 'mapped-file'])(
    'with the model %s keeps owner and mode beside the file, which stays this user’s',
    async (model) => {
      const dir = await shared(model);
      const script = `${MOUNT}; touch /mnt/new; chown 1234:5678 /mnt/new; chmod 4751 /mnt/new; umount /mnt; ${MOUNT}; stat -c '%u:%g %a' /mnt/new`;
      const { stdout } = await pass(model, `${dir}:build:${model}`, script);
      expect(stdout).toContain('1234:5678 4751\n');
      const facts = await stat(path.join(dir, 'new'));
      expect([facts.uid, facts.mode & 0o7777]).toEqual([process.getuid?.(), 0o600]);
    },
  );
});
