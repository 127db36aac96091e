import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Deadline, sleep } from '../../src/shared/deadline.js';
import { isAlive, type ProcessId } from '../../src/shared/process.js';
import type { VmDirectory } from '../../src/state/layout.js';
import { ShareDaemons } from '../../src/supervisor/share-daemons.js';
import { ARCHES, emulatorFor } from '../../src/toolchain/arch.js';
import { resolveVirtiofsd, type Virtiofsd, virtiofsdDirectories } from '../../src/toolchain/virtiofsd.js';
import { qemuArguments } from '../../src/vm/args.js';
import { Machine } from '../../src/vm/machine.js';
import { defaultCpu, defaultMachine } from '../../src/vm/platforms.js';
import type { VmSpec } from '../../src/vm/spec.js';
import { type ShareDaemon, shareDaemon } from '../../src/vm/virtiofsd.js';
import { ensurePrograms, findProgram } from '../helpers/packages.js';
import { runningProcesses, sendSignal } from '../helpers/processes.js';
import { Root } from '../helpers/supervisor/support.js';
import { describeVirtiofs, ensureVirtiofsd } from '../helpers/virtiofsd.js';
import { ample, PLATFORM_PROGRAMS, QEMU, spec } from '../helpers/vm/support.js';

let root: Root;
let names = 0;
beforeAll(async () => {
  root = await Root.make();
});
afterAll(() => root.cleanUp());

async function claimed(): Promise<VmDirectory> {
  names += 1;
  return (await root.claim(`vm${names}`)).directory;
}

/** A daemon that is a shell script. */
async function script(directory: VmDirectory, body: string): Promise<ShareDaemon> {
  const file = path.join(directory.files, 'daemon');
  await writeFile(file, `#!/bin/sh\n${body}\n`);
  await chmod(file, 0o755);
  return { tag: 'build', file, args: [], socket: 'x.sock', lock: 'x.lock' };
}

/** Waits until the daemons have said it. */
async function logged(directory: VmDirectory, words: RegExp): Promise<void> {
  while (!words.test(await readFile(directory.shareLog, 'utf8'))) await sleep(5);
}

function processesOf({ dir }: VmDirectory): ProcessId[] {
  return root.processes().filter(({ command }) => command.includes(dir));
}

describe('A virtiofs daemon', () => {
  test('that ends before it listens is reported with its output, and leaves nothing', async () => {
    const directory = await claimed();
    const daemon = await script(directory, 'touch x.sock x.lock; echo first; echo "no namespaces here" >&2; exit 3');
    await expect(ShareDaemons.start([daemon], directory, ample())).rejects.toMatchObject({
      message: expect.stringMatching(/^The virtiofs daemon of the share build \(pid \d+\) ended with exit code 3: .*no namespaces here\.$/),
      // It refuses what it is to serve: nothing has crashed.
      status: 'failed',
    });
    expect((await readdir(directory.dir)).filter((name) => name.startsWith('x.'))).toEqual([]);
    expect(await readFile(directory.shareLog, 'utf8')).toContain('first\n');
  });

  test('that a signal ends before it listens has crashed, and is named', async () => {
    const directory = await claimed();
    const daemon = await script(directory, 'kill -KILL $$');
    await expect(ShareDaemons.start([daemon], directory, ample())).rejects.toMatchObject({
      message: expect.stringMatching(/^The virtiofs daemon of the share build \(pid \d+\) ended with signal SIGKILL\.$/),
      status: 'crashed',
    });
  });

  test.each([
    ['exits', 'process.exit(4)', 'failed', 'exit code 4'],
    ['is killed', 'process.kill(process.pid, "SIGKILL")', 'crashed', 'signal SIGKILL'],
  ])('that %s once it listens, before QEMU answers, is named in place of QEMU', async (_what, end, status, how) => {
    const directory = await claimed();
    const socket = `${path.basename(directory.dir)}-${process.pid}.sock`;
    const program = `require("net").createServer().listen("${socket}"); setInterval(() => require("fs").existsSync("over") && ${end}, 10)`;
    const daemon = { ...(await script(directory, `exec ${process.execPath} -e '${program}'`)), socket };
    const daemons = await ShareDaemons.start([daemon], directory, ample());
    try {
      await writeFile(path.join(directory.dir, 'over'), '');
      while (processesOf(directory).length > 0) await sleep(5);
      await expect(daemons.attend(Promise.reject(new Error('QEMU refuses')))).rejects.toMatchObject({
        message: expect.stringMatching(new RegExp(`^The virtiofs daemon of the share build .* ended with ${how}`)),
        status,
      });
    } finally {
      await daemons.close();
    }
  });

  test('that does not listen in time is killed, and the others with it', async () => {
    const directory = await claimed();
    const daemon = await script(directory, 'touch x.sock; exec sleep 600');
    const starting = ShareDaemons.start([daemon, { ...daemon, tag: 'other' }], directory, Deadline.after(300));
    await expect(starting).rejects.toMatchObject({ message: expect.stringContaining('the virtiofs daemon of'), status: 'timed-out' });
    expect(processesOf(directory)).toEqual([]);
    expect(existsSync(path.join(directory.dir, 'x.sock'))).toBe(false);
  });

  test('that does not exist is reported as one that ended', async () => {
    const directory = await claimed();
    const daemon = { ...(await script(directory, '')), file: '/nowhere/virtiofsd' };
    await expect(ShareDaemons.start([daemon], directory, ample())).rejects.toMatchObject({
      message: expect.stringContaining('/nowhere/virtiofsd'),
    });
  });
});

describeVirtiofs('the real daemon and the real QEMU', () => {
  let program: Virtiofsd;
  beforeAll(async () => {
    await ensureVirtiofsd();
    await ensurePrograms(PLATFORM_PROGRAMS);
    const silent = (): void => undefined;
    const log = { debug: silent, info: silent, notice: silent, warning: silent, error: silent };
    const directories = virtiofsdDirectories(process.env, findProgram(QEMU) ?? '');
    program = await resolveVirtiofsd({ readOnly: false, install: false, log, deadline: ample() }, directories);
  }, 600_000);

  async function start(directory: VmDirectory, changes: Partial<VmSpec>): Promise<{ machine: Machine; daemons: ShareDaemons }> {
    const shared = path.join(directory.files, 'shared');
    await mkdir(shared);
    const share = { path: shared, tag: 'build', readOnly: false, socket: `${path.basename(root.dir)}-${names}.sock` };
    const daemons = await ShareDaemons.start([shareDaemon(program, share)], directory, ample());
    const complete = spec({ ...changes, shares: [share] });
    const nothing = (): void => undefined;
    const starting = Machine.start(
      {
        qemu: emulatorFor(complete.arch).file,
        args: qemuArguments(complete, { platform: process.platform }),
        cwd: directory.files,
        logFile: directory.qemuLog,
        onEvent: nothing,
        onState: nothing,
      },
      ample(),
    );
    try {
      return { machine: await daemons.attend(starting), daemons };
    } catch (error) {
      await daemons.close();
      throw error;
    }
  }

  test.each(ARCHES)('give a guest of %s the share, in memory that both see', async (arch) => {
    const directory = await claimed();
    const memoryBytes = 2 ** 30;
    const { machine, daemons } = await start(directory, {
      arch,
      machine: defaultMachine(arch, '7.2.0'),
      cpu: defaultCpu(arch),
      memoryBytes,
    });
    try {
      expect(await machine.execute('query-memdev', {}, ample())).toMatchObject([{ id: 'maqet_ram', size: memoryBytes, share: true }]);
      // QEMU waits for the daemon's answers before it takes commands, so they understand each other.
      await logged(directory, /Received vhost-user socket connection|Client connected/);
      await machine.resume(ample());
    } finally {
      await machine.kill();
      await daemons.close();
    }
    expect(runningProcesses().filter(({ command }) => command.includes(directory.dir))).toEqual([]);
    expect((await readdir(directory.dir)).filter((name) => name.includes('.sock'))).toEqual([]);
  });

  test('end, and QEMU is blamed, if QEMU refuses its arguments', async () => {
    const directory = await claimed();
    await expect(start(directory, { machine: 'nonsense' })).rejects.toMatchObject({
      message: expect.stringContaining('unsupported machine type'),
    });
    expect(processesOf(directory)).toEqual([]);
  });

  test('that are stopped are killed with the VM', async () => {
    const directory = await claimed();
    const { machine, daemons } = await start(directory, {});
    const [daemon] = runningProcesses().filter(({ command }) => command.includes('--socket-path=') && command.includes(directory.dir));
    sendSignal(daemon?.pid, 'SIGSTOP');
    await machine.kill();
    await daemons.close();
    expect(daemon !== undefined && isAlive(daemon)).toBe(false);
  });
});
