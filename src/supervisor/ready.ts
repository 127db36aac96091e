import { type SerialConsole, SerialEndedError } from '../guest/console.js';
import { compileSerialPattern } from '../guest/pattern.js';
import { describeProgress, describeWaitCondition, type WaitCondition } from '../guest/readiness.js';
import { type Deadline, sleep } from '../shared/deadline.js';
import { DeadlineError, MaqetError } from '../shared/errors.js';
import { oneLine } from '../shared/hostile.js';
import { formatDuration } from '../shared/units.js';
import { VmCrashedError } from '../vm/errors.js';
import type { Machine } from '../vm/machine.js';
import type { PanicWatch } from './panic.js';

/** How long a QEMU whose serial port has closed may take to be reaped, in milliseconds. */
const REAP_MS = 2000;

/** The guest was not ready in time; says what it did meanwhile. */
class NotReadyError extends MaqetError {}

/**
 * Waits for a condition, and ends at once when it can no longer come true: QEMU exits, the guest panics or powers off.
 *
 * @returns what showed it: the matched text (hostile) or an event's name.
 * @throws VmCrashedError, or an error with status `timed-out` that says how far the guest came.
 */
export async function waitUntilReady(
  condition: WaitCondition,
  machine: Machine,
  serial: SerialConsole,
  panic: PanicWatch,
  deadline: Deadline,
): Promise<string> {
  // What a dead VM said or did before is no readiness.
  if (!machine.running) throw await machine.deathCertificate();
  const dead = machine.exited.then(async () => {
    throw await machine.deathCertificate();
  });
  const hopeless = Promise.race([dead, ...ends(condition, machine, panic, deadline)]);
  hopeless.catch(() => undefined);
  try {
    return await Promise.race([met(condition, machine, serial, deadline), hopeless]);
  } catch (error) {
    // A dying QEMU closes the serial port a moment before it can be reaped: its exit says more.
    if (error instanceof SerialEndedError) throw await Promise.race([machine.deathCertificate(), sleep(REAP_MS).then(() => error)]);
    if (!(error instanceof DeadlineError)) throw error;
    throw new NotReadyError(
      `Waited ${formatDuration(deadline.ms)} for ${describeWaitCondition(condition)}: ${progress(serial)}.${qemuSaid(machine)}`,
      {
        remedy: 'Raise `boot-timeout` if the guest is only slow; otherwise the serial log shows where its boot ends.',
        status: 'timed-out',
      },
    );
  }
}

async function met(condition: WaitCondition, machine: Machine, serial: SerialConsole, deadline: Deadline): Promise<string> {
  switch (condition.kind) {
    case 'running':
      return 'running';
    case 'serial':
      return serial.waitForMatch(compileSerialPattern(condition.pattern), deadline);
    case 'shutdown':
      return (await machine.journal.waitFor({ name: 'SHUTDOWN' }, 0, deadline)).event.name;
    case 'event':
      return (await machine.journal.waitFor({ name: condition.name }, 0, deadline)).event.name;
  }
}

/** What makes further waiting pointless, unless it is what is waited for. */
function ends(condition: WaitCondition, machine: Machine, panic: PanicWatch, deadline: Deadline): Promise<never>[] {
  const watches: Promise<never>[] = [];
  if (!(condition.kind === 'event' && condition.name === 'GUEST_PANICKED')) {
    watches.push(
      panic.panicked.then((text) => {
        throw new VmCrashedError(`The guest panicked while maqet waited for ${describeWaitCondition(condition)}: ${text}.`, {
          remedy: 'Read the serial log; `dump: on-panic` keeps the memory of such a guest.',
        });
      }),
    );
  }
  if (condition.kind === 'serial') {
    watches.push(
      machine.journal.waitFor({ name: 'SHUTDOWN' }, 0, deadline).then(({ event }) => {
        const reason = oneLine(String(event.data['reason'] ?? 'unknown'));
        throw new VmCrashedError(`The guest powered off (${reason}) while maqet waited for ${describeWaitCondition(condition)}.`, {
          remedy: 'Use `wait-for: shutdown` if that is what it should do; otherwise read the serial log.',
        });
      }),
    );
  }
  return watches;
}

function progress(serial: SerialConsole): string {
  return describeProgress(serial, performance.now(), serial.tail(1).at(-1) ?? '');
}

function qemuSaid(machine: Machine): string {
  const last = machine.output.tail().at(-1);
  return last === undefined ? '' : ` QEMU said: ${oneLine(last, 200)}.`;
}
