import { existsSync, rmdirSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { RunResult } from '../../../src/report/result.js';
import { VmDirectory } from '../../../src/state/layout.js';
import { SupervisorClient } from '../../../src/supervisor/rpc/client.js';
import { type DriverGuest, driverGuest, VIRTIO_PCI } from '../../helpers/driver-guest.js';
import { directoryOf, expectOver, Runs } from '../../helpers/engine/runs.js';
import { run } from '../../helpers/engine/support.js';
import { type ProcessInfo, runningProcesses, sendSignal } from '../../helpers/processes.js';
import { auditRecords, leftovers, recordWhen } from '../../helpers/supervisor/support.js';
import { until } from '../../helpers/until.js';
import { describeVirtiofs, ensureVirtiofsd, KEEPS_OUT } from '../../helpers/virtiofsd.js';

const ENDLESS = 'echo guest-runs; while :; do sleep 1; done';

let runs: Runs;
let guest: DriverGuest;
let directory = '';

describeVirtiofs('a share over virtiofs', () => {
  beforeAll(async () => {
    await ensureVirtiofsd();
    [runs, guest] = await Promise.all([
      Runs.make(),
      driverGuest('virtiofs', [...VIRTIO_PCI, 'fuse', 'virtiofs'], 'while :; do sh </dev/ttyS0 >/dev/ttyS0 2>&1; done\n'),
    ]);
    directory = await realpath(await mkdtemp(path.join(tmpdir(), 'maqet-shared-')));
  }, 20 * 60_000);
  afterAll(async () => {
    await runs?.end();
    await guest?.dispose();
    await rm(directory, { recursive: true, force: true });
  });
  afterEach(async () => {
    for (const name of await readdir(directory)) await rm(path.join(directory, name), { recursive: true });
  });

  function inputs(changes: Readonly<Record<string, string>>): Record<string, string> {
    const { kernel, initrd, append } = guest;
    return { kernel, initrd, append, memory: '256M', 'run-with': 'serial', share: `${directory}:build:virtiofs`, ...changes };
  }

  /** The daemons that serve the directory: from the outside nothing else tells whose they are. */
  function daemons(): ProcessInfo[] {
    return runningProcesses().filter(({ command }) => command.includes('--socket-path=') && command.includes(directory));
  }

  /** What is left of the daemons in a VM's directory: the log alone. */
  async function expectServed(result: RunResult): Promise<string> {
    await expectOver(result);
    expect(daemons()).toEqual([]);
    const { dir, shareLog } = directoryOf(result);
    expect((await readdir(dir)).filter((name) => name.includes('virtiofs'))).toEqual(['virtiofsd.log']);
    return readFile(shareLog, 'utf8');
  }

  /** A VM whose script runs for ever, and its daemon. */
  async function underWay(vm: string): Promise<{ result: Promise<RunResult>; vmDirectory: VmDirectory; daemon: number }> {
    const env = runs.env();
    const result = run(env, inputs({ vm, run: ENDLESS, 'run-timeout': '2m' }));
    const early = result.then(({ error }) => Promise.reject(error ?? new Error('the run ended')));
    await Promise.race([until(() => env.printed.stdout.includes('guest-runs')), early]);
    const all = daemons();
    // In namespaces of its own it is two processes, of which one waits for the other.
    const [daemon, ...more] = all.filter(({ parent }) => !all.some(({ pid }) => pid === parent));
    expect(more).toEqual([]);
    return { result, vmDirectory: new VmDirectory(path.join(runs.fleet.root.dir, vm)), daemon: daemon?.pid ?? 0 };
  }

  test('is read and written by the guest beside a 9p share, and the dump has the whole memory', async () => {
    const odd = path.join(directory, 'a,b\\c =d');
    await mkdir(odd);
    await writeFile(path.join(odd, 'from-host'), 'host words\n');
    const env = runs.env();
    const script = `mkdir /mnt; mount -t virtiofs build /mnt; cat /mnt/from-host; echo 'guest words' >/mnt/from-guest; umount /mnt
      cat /sys/bus/virtio/devices/*/device | sort | tr '\\n' ' '`;
    const share = `${odd}:build:virtiofs\n${directory}:plain:ro`;
    const result = await run(env, inputs({ vm: 'served', share, run: script, dump: 'always', 'dump-compress': 'none' }));
    expect([result.error?.message, result.status, env.printed.stderr]).toEqual([undefined, 'passed', '']);
    expect(env.printed.stdout).toContain('host words\n');
    // Device 9 is 9p, 26 (0x1a) a virtiofs.
    expect(env.printed.stdout).toMatch(/0x0009 .*0x001a /);
    expect(await readFile(path.join(odd, 'from-guest'), 'utf8')).toBe('guest words\n');

    const [memory] = result.dumps;
    expect(memory?.rawBytes).toBe(256 * 2 ** 20);
    expect((await readFile(memory?.path ?? '')).includes('Linux version')).toBe(true);

    expect(result.phases.map(({ name }) => name)).toContain('shares');
    expect(await expectServed(result)).toContain('vhost-user socket');
    const [start] = await auditRecords(directoryOf(result));
    expect(start?.arguments).toMatchObject({
      daemons: [{ file: expect.stringContaining('virtiofsd'), args: expect.arrayContaining([expect.stringContaining('sandbox')]) }],
    });
  });

  test('is read-only if the input says so, or is refused before anything starts', async () => {
    await writeFile(path.join(directory, 'there'), 'words');
    const env = runs.env();
    const script = 'mkdir /mnt; mount -t virtiofs build /mnt; cat /mnt/there; ! touch /mnt/new; ! rm /mnt/there; ! chmod 777 /mnt/there';
    const result = await run(env, inputs({ vm: 'read-alone', share: `${directory}:build:ro:virtiofs`, run: script }));
    expect(await readdir(directory)).toEqual(['there']);
    if (KEEPS_OUT) {
      expect([result.error?.message, result.status, env.printed.stdout]).toEqual([undefined, 'passed', expect.stringContaining('words')]);
      await expectServed(result);
    } else {
      expect(`${result.error?.message} ${result.error?.remedy}`).toMatch(
        /`ro` asks for\. Install the package `virtiofsd` .* in version 1\.13 or newer, or remove the word/,
      );
      expect(env.phases.slice(-2)).toEqual(['toolchain', 'shares']);
      expect(existsSync(directoryOf(result).qemuLog)).toBe(false);
      await expectOver(result);
    }
  });

  test('is separate for two VMs that share the same directory', async () => {
    const script = (name: string): string => `mkdir /mnt; mount -t virtiofs build /mnt; echo ${name} >/mnt/${name}`;
    const both = ['one', 'two'].map((vm) => run(runs.env(), inputs({ vm, run: script(vm) })));
    for (const result of await Promise.all(both)) {
      expect([result.error?.message, result.status]).toEqual([undefined, 'passed']);
      await expectServed(result);
    }
    expect((await readdir(directory)).sort()).toEqual(['one', 'two']);
  });

  test('ends the VM with its daemon, which the error names', async () => {
    const { result, daemon } = await underWay('bereft');
    process.kill(daemon, 'SIGKILL');
    const { status, error, dir } = await result;
    expect(status).toBe('crashed');
    expect(error?.message).toMatch(new RegExp(`^The virtiofs daemon of the share build \\(pid ${daemon}\\) ended with signal SIGKILL`));
    expect(error?.remedy).toContain('virtiofsd.log');
    await expectServed(await result);
    const stop = (await auditRecords(new VmDirectory(dir ?? ''))).find(({ event, outcome }) => event === 'vm-stop' && outcome === 'failed');
    expect(stop?.arguments).toMatchObject({ reason: expect.stringContaining('The virtiofs daemon of the share build') });
  });

  test('does not outlive a QEMU that is killed, which the error names', async () => {
    const { result, vmDirectory } = await underWay('headless');
    const record = await recordWhen(vmDirectory, ({ qemu }) => qemu !== null);
    sendSignal(record?.qemu?.pid, 'SIGKILL');
    expect((await result).error?.message).toMatch(/^QEMU \(pid \d+\) ended with signal SIGKILL/);
    await expectServed(await result);
  });

  test('does not outlive a supervisor that is killed', async () => {
    const { result, vmDirectory } = await underWay('orphaned');
    const [, socket] = /--socket-path=(\S+)/.exec(daemons()[0]?.command ?? '') ?? [];
    const client = await SupervisorClient.attach(vmDirectory);
    const { supervisor } = await client.status();
    process.kill(supervisor.pid, 'SIGKILL');
    expect((await result).error?.message).toContain('The supervisor of the VM is gone');
    client.close();
    expect(await leftovers(vmDirectory.dir)).toEqual([]);
    await until(() => daemons().length === 0);
    // Nobody was left to remove what QEMU's own daemon locks.
    await rm(`/var/run/virtiofsd/${socket}.pid`, { force: true });
  });

  test("that its daemon refuses is reported in the daemon's words before the guest runs", async () => {
    // The daemon has looked for the directory by then; the inputs are checked long before.
    const gone = path.join(directory, 'gone');
    await mkdir(gone);
    const env = runs.env({ onPhase: (name) => void (name === 'disks' && rmdirSync(gone)) });
    const result = await run(env, inputs({ vm: 'refused', share: `${gone}:build:virtiofs` }));
    expect(result.error?.message).toMatch(
      /^The virtiofs daemon of the share build \(pid \d+\) ended with exit code 1: .*(No such file|does not exist)/,
    );
    await expectServed(result);
  });
});
