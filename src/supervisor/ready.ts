import { type SerialConsole, SerialEndedError } from '../guest/console/console.js';
import { compileSerialPattern } from '../guest/console/pattern.js';
import { describeProgress, describeWaitCondition, type WaitCondition } from '../guest/readiness.js';
import { waitForTcp } from '../guest/tcp.js';
import type { RecordedEvent } from '../qmp/events.js';
import { Deadline, sleep } from '../shared/deadline.js';
import { DeadlineError, MaqetError } from '../shared/errors.js';
import { formatDuration } from '../shared/units.js';
import { oneLine } from '../shared/untrusted-text.js';
import { VmCrashedError } from '../vm/errors.js';
import type { Machine } from '../vm/machine.js';
import type { Accel, PortForward } from '../vm/spec.js';
import type { LiveVm } from './boot.js';
import { DOWN_REMEDY, lastReset, paused, reasonOf, whyOff } from './guest/end.js';
import { watchVitals } from './guest/vitals.js';

/** How long a QEMU whose serial port has closed may take to be reaped, in milliseconds. */
const REAP_MS = 2000;

/** How long QEMU may take to answer a question, in milliseconds. */
const ASK_MS = 5000;

/** What of a VM is looked at. */
export type ReadyParts = Pick<LiveVm, 'machine' | 'serial' | 'panic' | 'channels'> & {
  readonly ports: readonly PortForward[];
  readonly accel: Accel;
  /** True if nobody has waited for the VM before: its start has shown that it ran, and no way into the guest is known yet. */
  readonly fresh: boolean;
};

/** What is asked of the guest as it is now. The others also count if they came true before the guest went down. */
const OF_NOW: ReadonlySet<WaitCondition['kind']> = new Set(['running', 'tcp', 'channel']);

/** The guest was not ready in time; says what it did meanwhile. */
class NotReadyError extends MaqetError {}

/**
 * Waits for a condition, and ends at once when it can no longer come true: QEMU exits, the guest panics or powers off.
 *
 * @returns what showed it: the matched text (hostile) or an event's name.
 * @throws VmCrashedError, or an error with status `timed-out` that says how far the guest came.
 */
export async function waitUntilReady(condition: WaitCondition, vm: ReadyParts, deadline: Deadline): Promise<string> {
  const { machine, serial } = vm;
  // What a dead VM said or did before is no readiness.
  if (!machine.running) throw await machine.deathCertificate();
  requireUp(condition, vm);
  const dead = machine.exited.then(async () => {
    throw await machine.deathCertificate();
  });
  const over = new AbortController();
  const within = Deadline.after(deadline.remainingMs, over.signal);
  const hopeless = Promise.race([dead, ...ends(condition, vm, within).map(whileThereIsTime)]);
  hopeless.catch(() => undefined);
  try {
    const reached = met(condition, vm, within);
    // Whoever loses the race ends with it: a probe must not go on after the wait.
    reached.catch(() => undefined);
    return await Promise.race([reached, hopeless]);
  } catch (error) {
    // A dying QEMU closes the serial port a moment before it can be reaped: its exit says more.
    if (error instanceof SerialEndedError) throw await Promise.race([machine.deathCertificate(), sleep(REAP_MS).then(() => error)]);
    if (!(error instanceof DeadlineError)) throw error;
    throw new NotReadyError(
      `Waited ${formatDuration(deadline.ms)} for ${describeWaitCondition(condition)}: ${progress(serial)}.${paused(machine)}${attempt(condition, error)}${qemuSaid(machine)}`,
      {
        remedy: `Raise \`boot-timeout\` if the guest is only slow; ${anotherWay(condition, vm)}otherwise the serial log shows where its boot ends.`,
        status: 'timed-out',
        cause: error,
      },
    );
  } finally {
    over.abort();
  }
}

/** Of a guest that has come to its end a way into it that was found before would still say that it is ready. */
function requireUp(condition: WaitCondition, { machine, panic, fresh }: ReadyParts): void {
  if (fresh || !OF_NOW.has(condition.kind)) return;
  const off = whyOff(machine.journal);
  if (panic.seen !== undefined) throw panicked(panic.seen, 'before', condition);
  if (off !== undefined) throw poweredOff(off, 'before', condition);
}

function panicked(text: string, when: 'before' | 'while', condition: WaitCondition): VmCrashedError {
  return new VmCrashedError(`The guest panicked ${when} maqet waited for ${describeWaitCondition(condition)}: ${text}.`, {
    remedy: 'Read the serial log; `dump: on-panic` keeps the memory of such a guest.',
  });
}

function poweredOff(reason: string, when: 'before' | 'while', condition: WaitCondition): VmCrashedError {
  const wanted = 'Use `wait-for: shutdown` if that is what it should do; otherwise read the serial log.';
  return new VmCrashedError(`The guest powered off (${reason}) ${when} maqet waited for ${describeWaitCondition(condition)}.`, {
    remedy: when === 'before' ? DOWN_REMEDY : wanted,
  });
}

async function met(condition: WaitCondition, vm: ReadyParts, deadline: Deadline): Promise<string> {
  const { machine, serial } = vm;
  switch (condition.kind) {
    case 'running':
      return 'running';
    case 'serial':
      return serial.waitForMatch(compileSerialPattern(condition.pattern), deadline);
    case 'shutdown':
      return (await powerOff(machine, deadline)).event.name;
    case 'event':
      return (await machine.journal.waitFor({ name: condition.name }, 0, deadline)).event.name;
    case 'tcp':
      return waitForTcp({ port: forwardedTo(condition.port, vm.ports), usernet: () => userNetwork(machine), deadline });
    case 'channel':
      return (await vm.channels.ready(condition.channel, deadline)).name;
  }
}

/** The end of the present guest; that of one before the last reset is none. */
function powerOff({ journal }: Machine, deadline: Deadline): Promise<RecordedEvent> {
  return journal.waitFor({ name: 'SHUTDOWN' }, lastReset(journal), deadline);
}

/** The host's port that leads to a TCP port of the guest. */
function forwardedTo(guest: number, ports: readonly PortForward[]): number {
  const forward = ports.find((port) => port.protocol === 'tcp' && port.guest === guest);
  if (forward !== undefined) return forward.host;
  throw new MaqetError(`No port of the host leads to TCP port ${guest} of the guest.`, {
    remedy: `Start the VM with \`ports: 0:${guest}\` and a network card.`,
  });
}

/** What QEMU's user network says of its connections. A question of maqet's own; `x-query-usernet` is not there before QEMU 11. */
async function userNetwork(machine: Machine): Promise<string> {
  return String(await machine.execute('human-monitor-command', { 'command-line': 'info usernet' }, Deadline.after(ASK_MS)));
}

/** What makes further waiting pointless, unless it is what is waited for. */
function ends(condition: WaitCondition, { machine, serial, panic, accel }: ReadyParts, deadline: Deadline): Promise<never>[] {
  const watches: Promise<never>[] = [];
  if (!(condition.kind === 'event' && condition.name === 'GUEST_PANICKED')) {
    watches.push(
      panic.panicked.then((text) => {
        throw panicked(text, 'while', condition);
      }),
    );
  }
  // Events also come without the guest's doing.
  if (condition.kind !== 'event') watches.push(watchVitals(machine, serial, accel, deadline));
  if (condition.kind !== 'event' && condition.kind !== 'shutdown') {
    watches.push(
      powerOff(machine, deadline).then((end) => {
        throw poweredOff(reasonOf(end), 'while', condition);
      }),
    );
  }
  return watches;
}

/** That the time is over is for the wait itself to say, which knows what its last attempt met. */
function whileThereIsTime(watch: Promise<never>): Promise<never> {
  return watch.catch((error: unknown) => {
    if (error instanceof DeadlineError) return new Promise<never>(() => undefined);
    throw error;
  });
}

/** A way into the guest tells what its last attempt met. */
function attempt(condition: WaitCondition, error: DeadlineError): string {
  return condition.kind === 'channel' || condition.kind === 'tcp' ? ` ${error.message}` : '';
}

/** The console is a way that has to be asked for wherever `auto` could do harm there. */
function anotherWay(condition: WaitCondition, { channels }: ReadyParts): string {
  const unseen = condition.kind === 'channel' && condition.channel === 'auto' && !channels.tries('serial');
  return unseen ? 'use `run-with: serial` if it has a root shell on its serial console, where `auto` has not looked; ' : '';
}

function progress(serial: SerialConsole): string {
  return describeProgress(serial, performance.now(), serial.tail(1).at(-1) ?? '');
}

function qemuSaid(machine: Machine): string {
  const last = machine.output.tail().at(-1);
  return last === undefined ? '' : ` QEMU said: ${oneLine(last, 200)}.`;
}
