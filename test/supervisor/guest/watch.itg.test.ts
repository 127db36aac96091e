import path from 'node:path';
import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { GuestChannelError } from '../../../src/guest/channel.js';
import { SerialConsole, SerialEndedError } from '../../../src/guest/console/console.js';
import { Deadline } from '../../../src/shared/deadline.js';
import type { MaqetError } from '../../../src/shared/errors.js';
import { GuestWatch, type GuestWork } from '../../../src/supervisor/guest/watch.js';
import type { Machine } from '../../../src/vm/machine.js';
import { rejection } from '../../helpers/supervisor/gated.js';
import { ample, Bench } from '../../helpers/vm/support.js';

const bench = new Bench();
const consoles: SerialConsole[] = [];
afterEach(async () => {
  await bench.cleanUp();
  await Promise.all(consoles.splice(0).map((serial) => serial.close(Deadline.after(0))));
});

interface Watched {
  readonly machine: Machine;
  readonly watch: GuestWatch;
  /** Prints text on the guest's serial port. */
  print(text: string): void;
  /** Records an event, as if QEMU had sent it. */
  event(name: string, data: Record<string, string | boolean>): void;
}

/** Watches a real QEMU whose CPUs do not run: the test decides what its guest prints, and which events QEMU adds. */
async function watched(): Promise<Watched> {
  const machine = await bench.start();
  const port = new PassThrough();
  const serial = new SerialConsole(port, path.join(await bench.directory(), 'serial.log'));
  consoles.push(serial);
  return {
    machine,
    watch: new GuestWatch(machine, serial, 'tcg'),
    print: (text) => void port.write(text),
    event: (name, data) => void machine.journal.record({ name, data, seconds: 0, microseconds: 0 }),
  };
}

const PANIC = 'Kernel panic - not syncing: sysrq triggered crash';
const RESTART = { guest: true, reason: 'guest-reset' };
const SCRIPT: GuestWork = {
  what: 'the script ran',
  endedBy: { panic: 'After a panic.', 'power-off': 'After a power-off.', reset: 'After a reset.', load: 'After a load.' },
  endedByStall: false,
};
const endless = (deadline: Deadline): Promise<never> => deadline.race(new Promise<never>(() => undefined), 'a script');

/** Runs endless work, lets the guest end, and returns the error of the work. */
async function endedBy({ watch }: Watched, end: () => void, work: GuestWork = SCRIPT): Promise<MaqetError> {
  const begun = Promise.withResolvers<void>();
  const failing = rejection(
    watch.whileAlive(work, ample(), (deadline) => {
      begun.resolve();
      return endless(deadline);
    }),
  );
  await begun.promise;
  end();
  return failing;
}

describe('Work that waits for a guest', () => {
  test('returns its result, or its own error, while the guest lives', async () => {
    const { watch } = await watched();
    expect(await watch.whileAlive(SCRIPT, ample(), async () => 'done')).toBe('done');
    await expect(watch.whileAlive(SCRIPT, ample(), () => Promise.reject(new Error('its own')))).rejects.toThrow('its own');
    expect(await rejection(watch.whileAlive(SCRIPT, Deadline.after(1), endless))).toMatchObject({ status: 'timed-out' });
  });

  test('is cancelled when the guest ends', async () => {
    const guest = await watched();
    const cancelled = Promise.withResolvers<void>();
    const failing = rejection(
      guest.watch.whileAlive(SCRIPT, ample(), (deadline) => {
        deadline.signal?.addEventListener('abort', () => cancelled.resolve());
        return endless(deadline);
      }),
    );
    guest.event('SHUTDOWN', { guest: true, reason: 'guest-shutdown' });
    await failing;
    await cancelled.promise;
  });

  test('ends with the exit of QEMU', async () => {
    const guest = await watched();
    const killed = await endedBy(guest, () => guest.machine.signal('SIGKILL'));
    expect(killed).toMatchObject({ name: 'VmCrashedError', status: 'crashed', message: expect.stringContaining('signal SIGKILL') });
    expect(await rejection(guest.watch.whileAlive(SCRIPT, ample(), endless))).toMatchObject({ message: killed.message });
    expect(await rejection(guest.watch.requireLive('the script ran'))).toMatchObject({ message: killed.message });
  });

  test('reports the exit of QEMU in place of the closed serial port that comes a moment earlier', async () => {
    const { machine, watch } = await watched();
    const error = await rejection(
      watch.whileAlive(SCRIPT, ample(), async () => {
        machine.signal('SIGKILL');
        throw new SerialEndedError();
      }),
    );
    expect(error).toMatchObject({ name: 'VmCrashedError', message: expect.stringContaining('signal SIGKILL') });
  });

  test.each<[string, string, string, (guest: Watched) => void]>([
    ['a panic on the serial port', `The guest panicked while the script ran: ${PANIC}.`, 'panic', ({ print }) => print(`${PANIC}\r\n`)],
    [
      'a panic of the pvpanic device',
      'The guest panicked while the script ran: GUEST_PANICKED.',
      'panic',
      ({ event }) => event('GUEST_PANICKED', { action: 'pause' }),
    ],
    [
      'a power-off',
      'The guest powered off (guest-shutdown) while the script ran.',
      'power-off',
      ({ event }) => event('SHUTDOWN', { guest: true, reason: 'guest-shutdown' }),
    ],
    ['a restart', 'The guest restarted (guest-reset) while the script ran.', 'reset', ({ event }) => event('RESET', RESTART)],
    [
      'a reset from outside',
      'The guest restarted (host-qmp-system-reset) while the script ran.',
      'reset',
      ({ event }) => event('RESET', { guest: false, reason: 'host-qmp-system-reset' }),
    ],
    [
      'a loaded snapshot',
      'A snapshot was loaded while the script ran.',
      'load',
      ({ watch, machine }) => watch.replaced(machine.journal.cursor),
    ],
  ])('ends with %s', async (_end, message, kind, end) => {
    const guest = await watched();
    expect(await endedBy(guest, () => end(guest))).toMatchObject({ status: 'crashed', message, remedy: `After a ${kind}.` });
  });

  test('outlives the ends of the guest that it does not name', async () => {
    const guest = await watched();
    const work: GuestWork = { ...SCRIPT, endedBy: { 'power-off': 'After a power-off.' } };
    const error = await endedBy(
      guest,
      () => {
        guest.print(`${PANIC}\r\n`);
        guest.event('RESET', RESTART);
        guest.watch.replaced(guest.machine.journal.cursor);
        guest.event('SHUTDOWN', { guest: true, reason: 'guest-shutdown' });
      },
      work,
    );
    expect(error.message).toBe('The guest powered off (guest-shutdown) while the script ran.');
  });

  test('reports the panic of a kernel that restarts at once, even if the serial port lags behind', async () => {
    const guest = await watched();
    const error = await endedBy(guest, () => {
      guest.event('RESET', RESTART);
      setTimeout(() => guest.print(`${PANIC}\r\n`), 20);
    });
    expect(error).toMatchObject({ status: 'crashed', message: `The guest panicked while the script ran: ${PANIC}.` });
  });

  test('reports a panic in place of the channel that it breaks', async () => {
    const guest = await watched();
    const broken = new GuestChannelError('The channel broke.', { remedy: 'Look at it.', status: 'crashed' });
    const failing = rejection(guest.watch.whileAlive(SCRIPT, ample(), () => Promise.reject(broken)));
    guest.print(`${PANIC}\r\n`);
    expect((await failing).message).toBe(`The guest panicked while the script ran: ${PANIC}.`);
  });

  test('says that the VM is paused if its channel finds the guest silent', async () => {
    const { machine, watch } = await watched();
    await machine.resume(ample());
    await machine.execute('stop', {}, ample());
    await machine.journal.waitFor({ name: 'STOP' }, 0, ample());
    const silent = new GuestChannelError('The guest said nothing.', { remedy: 'Look at it.', status: 'crashed' });
    expect(await rejection(watch.whileAlive(SCRIPT, ample(), () => Promise.reject(silent)))).toMatchObject({
      message: 'The guest said nothing. The VM is paused: `cont` lets it run.',
      remedy: 'Look at it.',
      status: 'crashed',
    });
  });
});

describe('A guest that has ended', () => {
  test('is known to have panicked until a reset from outside', async () => {
    const { watch, print, event } = await watched();
    await watch.requireLive('the script ran');
    print(`${PANIC}\r\n`);
    await rejection(watch.whileAlive(SCRIPT, ample(), endless));
    event('RESET', RESTART);
    expect(watch.panicText).toBe(PANIC);
    expect(await rejection(watch.requireLive('the script ran'))).toMatchObject({
      status: 'crashed',
      message: `The guest panicked before the script ran: ${PANIC}.`,
      remedy: expect.stringContaining('`system_reset`'),
    });
    event('RESET', { guest: false, reason: 'host-qmp-system-reset' });
    await setImmediate();
    await watch.requireLive('the script ran');
    expect(watch.panicText).toBeUndefined();
    // The next guest can panic as well.
    print(`panic: again\n`);
    expect(await rejection(watch.whileAlive(SCRIPT, ample(), endless))).toMatchObject({
      message: 'The guest panicked while the script ran: panic: again.',
    });
  });

  test('is known to be off until any reset', async () => {
    const { watch, event } = await watched();
    event('SHUTDOWN', { guest: true, reason: 'guest-shutdown' });
    expect(watch.powerOffReason).toBe('guest-shutdown');
    expect(await watch.poweredOff(ample())).toBe('SHUTDOWN');
    expect(await rejection(watch.requireLive('the script ran'))).toMatchObject({
      status: 'crashed',
      message: 'The guest powered off (guest-shutdown) before the script ran.',
      remedy: expect.stringContaining('`system_reset`'),
    });
    event('RESET', RESTART);
    expect(watch.powerOffReason).toBeUndefined();
    await watch.requireLive('the script ran');
  });

  test('is forgotten once a snapshot is loaded', async () => {
    const { machine, watch, print, event } = await watched();
    print(`${PANIC}\r\n`);
    await rejection(watch.whileAlive(SCRIPT, ample(), endless));
    event('SHUTDOWN', { guest: true, reason: 'guest-shutdown' });
    watch.replaced(machine.journal.cursor);
    expect([watch.panicText, watch.powerOffReason]).toEqual([undefined, undefined]);
    await watch.requireLive('the script ran');
  });
});
