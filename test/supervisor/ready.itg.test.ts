import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { ChannelName } from '../../src/guest/channel.js';
import { compileSerialPattern, SerialConsole } from '../../src/guest/console/console.js';
import type { WaitCondition } from '../../src/guest/readiness.js';
import { SELF_TEST_READY, writeSelfTestDisk } from '../../src/guest/selftest/x86.js';
import { Deadline } from '../../src/shared/deadline.js';
import type { MaqetError } from '../../src/shared/errors.js';
import { GuestChannels } from '../../src/supervisor/guest/channels.js';
import { GuestWatch } from '../../src/supervisor/guest/watch.js';
import { type ReadyParts, waitUntilReady } from '../../src/supervisor/ready.js';
import type { Machine } from '../../src/vm/machine.js';
import type { VmSpec } from '../../src/vm/spec.js';
import { linuxGuest } from '../helpers/linux-guest.js';
import { type GuestName, writeGuest } from '../helpers/vm/guests.js';
import { ample, Bench } from '../helpers/vm/support.js';

const bench = new Bench();
const consoles: SerialConsole[] = [];
afterEach(async () => {
  await bench.cleanUp();
  await Promise.all(consoles.splice(0).map((serial) => serial.close()));
});

interface Watched {
  readonly machine: Machine;
  readonly serial: SerialConsole;
  readonly watch: GuestWatch;
  readonly channels: GuestChannels;
  readonly log: string;
  wait(condition: WaitCondition, deadline?: Deadline, changes?: Partial<ReadyParts>): Promise<string>;
}

/** Starts a guest, watched as the supervisor watches it. */
async function run(guest: GuestName | 'self-test' | Partial<VmSpec>, candidates: readonly ChannelName[] = ['agent']): Promise<Watched> {
  const directory = await bench.directory();
  const selfTest = path.join(directory, 'guest');
  if (guest === 'self-test') await writeSelfTestDisk(selfTest);
  else if (typeof guest === 'string') await writeGuest(selfTest, guest);
  const machine = await bench.start(typeof guest === 'string' ? { selfTest } : guest);
  const log = path.join(directory, 'serial.log');
  const serial = new SerialConsole(machine.serial, log);
  consoles.push(serial);
  const watch = new GuestWatch(machine, serial, 'tcg');
  await machine.resume(ample());
  const channels = new GuestChannels(machine, serial, { candidates, ssh: null });
  return {
    machine,
    serial,
    watch,
    channels,
    log,
    wait: (condition, deadline = ample(), changes = {}) =>
      waitUntilReady(
        condition,
        { machine, serial, watch, channels, ports: [], scratch: directory, uefi: false, kernel: false, fresh: true, ...changes },
        deadline,
      ),
  };
}

/** Returns the error of a wait whose condition must not be met. Its limit is far longer than any test. */
async function ending(
  { wait }: Pick<Watched, 'wait'>,
  condition: WaitCondition,
  deadline?: Deadline,
  changes?: Partial<ReadyParts>,
): Promise<MaqetError> {
  return wait(condition, deadline, changes).then(
    (evidence) => Promise.reject(new Error(`was met: ${evidence}`)),
    (error: MaqetError) => error,
  );
}

const never: WaitCondition = { kind: 'serial', pattern: 'never said' };

describe('A guest is ready', () => {
  test('when it prints a matching text, or has printed it before', async () => {
    const watched = await run('self-test');
    const condition: WaitCondition = { kind: 'serial', pattern: 'self-test: (re\\w+)' };
    expect(await watched.wait(condition)).toBe('self-test: ready');
    expect(await watched.wait(condition)).toBe('self-test: ready');
    await watched.serial.close();
    expect(await readFile(watched.log, 'utf8')).toContain(`${SELF_TEST_READY}\r\n`);
  });

  test('when it prompts without a line end', async () => {
    expect(await (await run('prompting')).wait({ kind: 'serial', pattern: 'login: $' })).toBe('login: ');
  });

  test('when it has powered off, for `shutdown`', async () => {
    const watched = await run('brief');
    expect(await watched.wait({ kind: 'shutdown' })).toBe('SHUTDOWN');
    expect(await watched.wait({ kind: 'shutdown' })).toBe('SHUTDOWN');
  });

  test('when an event has come, for `event:NAME`, even if it is a panic', async () => {
    expect(await (await run('pvpanic')).wait({ kind: 'event', name: 'GUEST_PANICKED' })).toBe('GUEST_PANICKED');
    expect(await (await run('silent')).wait({ kind: 'event', name: 'RESUME' })).toBe('RESUME');
  });

  test('when it runs, for `running`', async () => {
    expect(await (await run('silent')).wait({ kind: 'running' })).toBe('running');
  });
});

describe('A wait for a channel that timed out', () => {
  test.each([
    [['agent'], 'auto', true],
    [['agent', 'serial'], 'auto', false],
    [['agent'], 'agent', false],
  ] as const)('with the candidates %j, for %s, suggests the console only if it was not tried (%s)', async (candidates, channel, named) => {
    const error = await ending(await run('silent', candidates), { kind: 'channel', channel }, Deadline.after(300));
    expect(error).toMatchObject({ status: 'timed-out', remedy: expect.stringContaining('Raise `boot-timeout`') });
    // The watches for other ends report no timeout.
    expect(error.message).toMatch(/the guest agent/);
    expect(error.message).not.toMatch(/SHUTDOWN/);
    expect(error.remedy.includes('Use `run-with: serial`')).toBe(named);
  });
});

describe('A wait ends at once', () => {
  test.each(['serial', 'shutdown', 'event'] as const)('when the guest panics with a text on its serial port (%s)', async (kind) => {
    const watched = await run('panicking');
    const conditions = { serial: never, shutdown: { kind: 'shutdown' }, event: { kind: 'event', name: 'SHUTDOWN' } } as const;
    const error = await ending(watched, conditions[kind]);
    expect(error).toMatchObject({ status: 'crashed', message: expect.stringContaining('Kernel panic - not syncing: \\x1b[31mtest') });
    expect(watched.watch.panicText).toContain('Kernel panic');
  });

  test('when the guest panics with an event of its panic device', async () => {
    const watched = await run('pvpanic');
    expect(await ending(watched, never)).toMatchObject({ status: 'crashed', message: expect.stringContaining('GUEST_PANICKED') });
  });

  test('when a real kernel panics because its first process has ended', async () => {
    const { kernel, initrd } = await linuxGuest({ init: 'echo "init leaves"\nexit 3\n' });
    // Without `panic=`, a kernel that has panicked hangs for ever.
    const watched = await run({ kernel, initrd, append: 'console=ttyS0 quiet', memoryBytes: 256 * 2 ** 20 });
    const error = await ending(watched, { kind: 'serial', pattern: 'login:' }, Deadline.after(120_000));
    expect(error).toMatchObject({
      status: 'crashed',
      message: expect.stringMatching(/guest panicked .*(Attempted to kill init|GUEST_PANICKED)/),
    });
    expect(watched.serial.tail(200).join('\n')).toContain('init leaves');
  });

  test('when the guest powers off before it prints the text', async () => {
    const error = await ending(await run('brief'), never);
    expect(error).toMatchObject({ status: 'crashed', message: expect.stringMatching(/powered off \(guest-shutdown\) .*never said/) });
  });

  test.each(['serial', 'shutdown', 'event'] as const)('when QEMU exits (%s)', async (kind) => {
    const watched = await run('silent');
    const conditions = { serial: never, shutdown: { kind: 'shutdown' }, event: { kind: 'event', name: 'NIC_RX_FILTER_CHANGED' } } as const;
    const waiting = ending(watched, conditions[kind]);
    process.kill(watched.machine.id.pid, 'SIGKILL');
    expect(await waiting).toMatchObject({ name: 'VmCrashedError', status: 'crashed', message: expect.stringContaining('signal SIGKILL') });
  });

  test('when QEMU has exited before', async () => {
    const watched = await run('silent');
    await watched.machine.kill();
    for (const condition of [never, { kind: 'running' }, { kind: 'shutdown' }] as const) {
      expect(await ending(watched, condition)).toMatchObject({ status: 'crashed', message: expect.stringContaining('signal SIGKILL') });
    }
  });
});

describe('A guest that has ended before the wait', () => {
  // As after a script: the channel is known, and reports that it is ready.
  const known: Partial<ReadyParts> = {
    fresh: false,
    channels: { ready: async () => ({ name: 'serial' }), tries: () => true } as unknown as GuestChannels,
  };
  const ofNow = [{ kind: 'running' }, { kind: 'tcp', port: 22 }, { kind: 'channel', channel: 'auto' }] as const;

  test('is not ready, even if a channel was known, but its output and its events count', async () => {
    const watched = await run('brief');
    await watched.wait({ kind: 'shutdown' });
    for (const condition of ofNow) {
      expect(await ending(watched, condition, ample(), known)).toMatchObject({
        status: 'crashed',
        message: expect.stringMatching(/^The guest powered off \(guest-shutdown\) before maqet waited for /),
        remedy: expect.stringContaining('`system_reset`'),
      });
    }
    expect(await watched.wait({ kind: 'shutdown' }, ample(), known)).toBe('SHUTDOWN');
    expect(await watched.wait({ kind: 'event', name: 'SHUTDOWN' }, ample(), known)).toBe('SHUTDOWN');
    await watched.serial.waitForMatch(compileSerialPattern('bye'), ample());
    expect(await watched.wait({ kind: 'serial', pattern: 'bye' }, ample(), known)).toBe('bye');
    // The first wait: its start has shown that it ran.
    expect(await watched.wait({ kind: 'running' })).toBe('running');
  });

  test('is not ready if it panicked', async () => {
    const watched = await run('pvpanic');
    await ending(watched, never);
    for (const condition of ofNow) {
      expect(await ending(watched, condition, ample(), known)).toMatchObject({
        status: 'crashed',
        message: expect.stringMatching(/^The guest panicked before maqet waited for .*: GUEST_PANICKED\.$/),
      });
    }
  });

  test('is a new guest after a reset, which can end again', async () => {
    const watched = await run('dutiful');
    const { machine, serial, wait } = watched;
    const powersOff = async (): Promise<void> => {
      await serial.waitForMatch(compileSerialPattern('up'), ample());
      serial.forget();
      await machine.execute('system_powerdown', {}, ample());
      expect(await wait({ kind: 'shutdown' }, ample(), known)).toBe('SHUTDOWN');
    };
    await powersOff();
    await machine.execute('system_reset', {}, ample());
    // The new guest has not ended, and cannot before `cont`.
    for (const condition of [never, { kind: 'shutdown' }] as const) {
      expect(await ending(watched, condition, Deadline.after(300), known)).toMatchObject({
        status: 'timed-out',
        message: expect.stringContaining(' The VM is paused: `cont` lets it run.'),
      });
    }
    await machine.execute('cont', {}, ample());
    expect(await wait({ kind: 'running' }, ample(), known)).toBe('running');
    await powersOff();
    expect(await ending(watched, { kind: 'running' }, ample(), known)).toMatchObject({ status: 'crashed' });
  });
});

describe('A wait that timed out', () => {
  test('says that the guest was silent', async () => {
    const error = await ending(await run('silent'), never, Deadline.after(300));
    expect(error).toMatchObject({
      status: 'timed-out',
      message: expect.stringMatching(/^Waited 300 ms for .*never said.*: the guest printed nothing on its serial port/),
    });
    expect(error.remedy).toContain('boot-timeout');
  });

  test('says what the guest printed last, and when', async () => {
    const watched = await run('prompting');
    await watched.wait({ kind: 'serial', pattern: 'login: ' });
    const error = await ending(watched, { kind: 'shutdown' }, Deadline.after(300));
    expect(error).toMatchObject({
      status: 'timed-out',
      message: expect.stringMatching(/printed \d+ B on its serial port, .*"host login: "/),
    });
  });
});

test('An invalid pattern is an error at once', async () => {
  const error = await ending(await run('silent'), { kind: 'serial', pattern: '(' });
  expect(error).toMatchObject({ status: 'failed', name: 'SerialPatternError' });
});
