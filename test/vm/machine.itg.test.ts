import { chmod, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { Deadline, sleep } from '../../src/shared/deadline.js';
import { DeadlineError } from '../../src/shared/errors.js';
import { identify, isAlive } from '../../src/shared/process.js';
import { qemuArguments } from '../../src/vm/args.js';
import { VmCrashedError, VmRefusedError } from '../../src/vm/errors.js';
import { Machine } from '../../src/vm/machine.js';
import { runningProcesses } from '../helpers/processes.js';
import { writeGuest } from '../helpers/vm/guests.js';
import { ample, Bench, QEMU, spec } from '../helpers/vm/support.js';

const bench = new Bench();
afterEach(() => bench.cleanUp());

/** Writes a program that replaces QEMU, for faults that the real one does not have. QMP is its descriptor 3. */
async function impostor(script: string): Promise<string> {
  const file = path.join(await bench.directory(), 'qemu');
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o700);
  return file;
}

const GREETING = `printf '{"QMP": {"version": {"qemu": {"micro": 0, "minor": 2, "major": 7}, "package": ""}, "capabilities": []}}\\r\\n' >&3`;

/** Starts a QEMU that cannot start. @returns the error, after it has checked that no process is left. */
async function failure(file: string, deadline = ample()): Promise<unknown> {
  const mark = `mark-${path.basename(await bench.directory())}`;
  const error = await bench.start({}, { qemu: file, args: [mark], deadline }).catch((caught: unknown) => caught);
  expect(runningProcesses().filter(({ command }) => command.includes(mark))).toEqual([]);
  return error;
}

describe('A QEMU that does not start', () => {
  test('gives its own reason, and leaves no process', async () => {
    const mark = `no-such-machine-${process.pid}`;
    const error = await bench.start({ machine: mark }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(VmRefusedError);
    expect(error).toMatchObject({
      status: 'failed',
      message: expect.stringMatching(/ended with exit code 1: .*unsupported machine type/),
    });
    expect(runningProcesses().filter(({ command }) => command.includes(mark))).toEqual([]);
  });

  test('is reported as missing if it does not exist', async () => {
    expect(await failure('/nonexistent/qemu')).toMatchObject({
      status: 'failed',
      message: expect.stringMatching(/exit code 127: .*not found/),
    });
  });

  test('has its output sanitized', async () => {
    const error = await failure(await impostor(`printf '\\033[31mred\\n::error::x\\n' >&2; exit 3`));
    expect(error).toMatchObject({ message: expect.stringMatching(/exit code 3: \\x1b\[31mred \| \\x3a:error::x\.$/) });
  });

  test('is reported with its exit code if it prints nothing', async () => {
    expect(await failure(await impostor('exit 4'))).toMatchObject({ message: expect.stringMatching(/exit code 4 without any output\.$/) });
  });

  test('is reported with its exit code if it exits during the negotiation', async () => {
    const error = await failure(await impostor(`${GREETING}; echo 'out of luck' >&2; exit 5`));
    expect(error).toBeInstanceOf(VmRefusedError);
    expect(error).toMatchObject({ status: 'failed', message: expect.stringContaining('exit code 5: out of luck') });
  });

  test('leaves no QEMU behind a program that stands in front of it', async () => {
    const mark = `behind-${process.pid}`;
    const machine = await bench.start({ name: mark }, { qemu: await impostor(`${QEMU} "$@"\nexit $?`) });
    await machine.kill();
    // Nobody waits for a process whose parent was killed too, so it may still be ending.
    while (runningProcesses().some(({ command }) => command.includes(mark))) await sleep(10);
  });

  test('is reported with the signal that killed it', async () => {
    const error = await failure(await impostor('kill -SEGV $$'));
    expect(error).toBeInstanceOf(VmCrashedError);
    expect(error).toMatchObject({ status: 'crashed', message: expect.stringContaining('ended with signal SIGSEGV') });
  });

  test('is killed after the deadline if it never sends a greeting', async () => {
    expect(await failure(await impostor('exec sleep 600'), Deadline.after(300))).toBeInstanceOf(DeadlineError);
  });

  test('is killed after the deadline if it never answers and ignores SIGTERM', async () => {
    const error = await failure(await impostor(`trap '' TERM; ${GREETING}; while :; do sleep 0.1; done`), Deadline.after(700));
    expect(error).toMatchObject({ status: 'timed-out' });
  });

  test('is killed if it closes QMP and keeps running', async () => {
    const error = await failure(await impostor(`${GREETING}; exec 3<&-; exec sleep 600`));
    expect(error).toMatchObject({ name: 'QmpDisconnectedError', status: 'crashed' });
  });

  test('is killed if it does not speak QMP', async () => {
    const error = await failure(await impostor(`printf 'HTTP/1.1 200 OK\\r\\n' >&3; exec sleep 600`));
    expect(error).toMatchObject({ name: 'QmpProtocolError', status: 'crashed' });
  });

  test('is killed if the run is cancelled', async () => {
    const controller = new AbortController();
    const started = failure(await impostor('exec sleep 600'), Deadline.after(120_000, controller.signal));
    setTimeout(() => controller.abort(), 50);
    expect(await started).toMatchObject({ name: 'CancelledError' });
  });
});

describe('A QEMU that runs', () => {
  test('has neither the secrets of this process nor a variable that would load or open anything', async () => {
    const hostile = { INPUT_TOKEN: 'a-secret', QEMU_MODULE_DIR: '/tmp/x', LD_LIBRARY_PATH: '/tmp/x', LISTEN_FDS: '1', TMPDIR: '/tmp' };
    const before = { ...process.env };
    Object.assign(process.env, hostile);
    try {
      const machine = await bench.start();
      const names = (await readFile(`/proc/${machine.id.pid}/environ`, 'latin1')).split('\0').map((text) => text.split('=')[0]);
      const kept = ['', 'HOME', 'LC_ALL', 'OLDPWD', 'PATH', 'PWD', 'RUNNER_TRACKING_ID', 'SHLVL', 'TERM', 'TMPDIR', 'USER', '_'];
      expect(names.filter((name) => !kept.includes(name ?? ''))).toEqual([]);
      expect(names).toContain('TMPDIR');
    } finally {
      for (const name of Object.keys(hostile)) delete process.env[name];
      Object.assign(process.env, before);
    }
  });

  test('has a version, a private log, and a state that follows its events', async () => {
    const states: string[] = [];
    const cwd = await bench.directory();
    const logFile = path.join(cwd, 'qemu.log');
    const events: string[] = [];
    const machine = await Machine.start(
      {
        qemu: QEMU,
        args: qemuArguments(spec(), { platform: 'linux' }),
        cwd,
        logFile,
        onEvent: ({ name }, seq) => events.push(`${seq} ${name}`),
        onState: ({ state }) => states.push(state),
      },
      ample(),
    );
    expect(machine.qemuVersion).toMatch(/^\d+\.\d+\.\d+$/);
    await machine.resume(ample());
    await machine.execute('stop', {}, ample());
    expect(machine.states.state).toBe('paused');
    await machine.execute('cont', {}, ample());
    expect(machine.states.state).toBe('running');
    await machine.kill();
    expect(states).toEqual(['starting', 'running', 'paused', 'running', 'failed']);
    expect(machine.states.reason).toBe('signal SIGKILL');
    expect(events).toEqual(['1 RESUME', '2 STOP', '3 RESUME']);
    await expect(readFile(logFile, 'utf8')).resolves.toBe('');
  });

  test.each([
    ['brief', 'SHUTDOWN', 'shutdown: guest-shutdown'],
    ['pvpanic', 'GUEST_PANICKED', 'guest panic'],
  ] as const)('pauses when its guest ends (%s), and keeps the guest’s memory', async (guest, event, reason) => {
    const selfTest = await writeGuest(path.join(await bench.directory(), 'guest'), guest);
    const machine = await bench.start({ selfTest });
    await machine.resume(ample());
    await machine.journal.waitFor({ name: event }, 0, ample());
    await machine.journal.waitFor({ name: 'STOP' }, 0, ample());
    expect(machine.states.state).toBe('paused');
    expect([reason, 'stop']).toContain(machine.states.reason);
    expect(await machine.execute('query-status', {}, ample())).toMatchObject({ running: false });
    const filename = path.join(await bench.directory(), 'memory');
    await machine.execute('pmemsave', { val: 0x7c00, size: 512, filename }, ample());
    expect((await readFile(filename)).readUInt16LE(510)).toBe(0xaa55);
  });

  test('fails every wait at once, now and later, when it is killed', async () => {
    const machine = await bench.start();
    await machine.resume(ample());
    const event = machine.journal.waitFor({ name: 'SHUTDOWN' }, 0, ample());
    // A stopped process answers nothing, so the command is in flight when it is killed.
    process.kill(machine.id.pid, 'SIGSTOP');
    const command = machine.execute('query-status', {}, ample());
    process.kill(machine.id.pid, 'SIGKILL');
    await expect(command).rejects.toMatchObject({ status: 'crashed' });
    await expect(event).rejects.toThrow(VmCrashedError);
    await expect(machine.execute('query-status', {}, ample())).rejects.toThrow(/ended with signal SIGKILL/);
    await expect(machine.journal.waitFor({ name: 'SHUTDOWN' }, 0, ample())).rejects.toThrow(VmCrashedError);
    expect(machine).toMatchObject({ running: false, states: { state: 'failed', reason: 'signal SIGKILL' } });
    expect(isAlive(machine.id)).toBe(false);
  });

  test('refuses an unknown command, and keeps running', async () => {
    const machine = await bench.start();
    await expect(machine.execute('no-such-command', {}, ample())).rejects.toMatchObject({
      name: 'QmpCommandError',
      errorClass: 'CommandNotFound',
    });
    expect(await machine.execute('query-status', {}, ample())).toMatchObject({ running: false });
  });

  test('is reaped by kill, however often that is called', async () => {
    const machine = await bench.start();
    const id = identify(machine.id.pid);
    await Promise.all([machine.kill(), machine.kill()]);
    await machine.kill();
    expect(isAlive(id)).toBe(false);
  });
});

describe("The guest agent's port", () => {
  test('ends with QEMU, even if nobody has read it', async () => {
    const machine = await bench.start();
    const closed = new Promise((resolve) => machine.agent.once('close', resolve));
    await machine.kill();
    await ample().race(closed, 'the end of the port');
  });

  test('buffers a bounded amount that nobody reads, blocks only the writer, and leaves nothing', async () => {
    const mark = `agent-${path.basename(await bench.directory())}`;
    const machine = await bench.start(
      {},
      { qemu: await impostor(`yes ${mark} >&5 &\nexec ${QEMU} "$@"`), args: qemuArguments(spec(), { platform: 'linux' }) },
    );
    const { agent } = machine;
    const deadline = ample();
    // Once nothing moves any more, the stream and the buffers before it are full.
    for (let last = -1; last !== agent.readableLength || last === 0; ) {
      last = agent.readableLength;
      await deadline.race(machine.execute('query-status', {}, deadline), 'QMP beside a flooded port');
      await sleep(20);
    }
    expect(agent.readableLength).toBeGreaterThan(0);
    expect(agent.readableLength).toBeLessThan(2 ** 20);
    const closed = new Promise((resolve) => agent.once('close', resolve));
    await machine.kill();
    await deadline.race(closed, 'the end of the port');
    while (runningProcesses().some(({ command }) => command.startsWith(`yes ${mark}`)) && !deadline.expired) await sleep(10);
    expect(runningProcesses().filter(({ command }) => command.includes(mark))).toEqual([]);
  });
});
