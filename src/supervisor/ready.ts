import { compileSerialPattern } from '../guest/console/pattern.js';
import { describeProgress, describeWaitCondition, type WaitCondition } from '../guest/readiness.js';
import { waitForTcp } from '../guest/tcp.js';
import { Deadline } from '../shared/deadline.js';
import { DeadlineError, MaqetError } from '../shared/errors.js';
import { formatDuration } from '../shared/units.js';
import { oneLine } from '../shared/untrusted-text.js';
import { input } from '../shared/wording.js';
import type { Machine } from '../vm/machine.js';
import type { PortForward } from '../vm/spec.js';
import type { LiveVm } from './boot.js';
import { waitForBootSign } from './guest/boot-sign.js';
import type { GuestWork } from './guest/watch.js';

/** How long QEMU may take to answer a question, in milliseconds. */
const ASK_MS = 5000;

/** The parts of a VM that its readiness depends on. */
export type ReadyParts = Pick<LiveVm, 'machine' | 'serial' | 'watch' | 'channels'> & {
  readonly ports: readonly PortForward[];
  /** A directory for pictures of the screen. */
  readonly scratch: string;
  /** True if the machine starts with UEFI. */
  readonly uefi: boolean;
  /** True if QEMU loads a kernel. */
  readonly kernel: boolean;
  /** True for the first wait for this VM: it has just started, so it runs, and no channel into the guest is known yet. */
  readonly fresh: boolean;
};

/** Conditions about the guest as it is now. The others also count if they came true before the guest went down. */
const OF_NOW: ReadonlySet<WaitCondition['kind']> = new Set(['running', 'tcp', 'channel']);

const PANIC_REMEDY = `Read the serial log. ${input('dump', 'on-panic')} keeps the memory of a guest that panics.`;
const POWER_OFF_REMEDY = `Use ${input('wait-for', 'shutdown')} if the guest is meant to power off. Otherwise read the serial log.`;

/** The guest was not ready in time. The message says how far it came. */
class NotReadyError extends MaqetError {}

/**
 * Waits until a condition is met, or throws as soon as it can no longer be: QEMU exits, the guest panics or powers off, its CPUs
 * have stopped.
 *
 * @returns what met it: the text that matched (untrusted), or the name of an event.
 * @throws VmCrashedError, or an error with status `timed-out` that says how far the guest came.
 */
export async function waitUntilReady(condition: WaitCondition, vm: ReadyParts, deadline: Deadline): Promise<string> {
  const work = workOf(condition);
  // A channel that was found earlier would report a guest that has ended as ready.
  if (!vm.fresh && OF_NOW.has(condition.kind)) await vm.watch.requireLive(work.what);
  try {
    return await vm.watch.whileAlive(work, deadline, (bounded) => met(condition, vm, bounded));
  } catch (error) {
    if (!(error instanceof DeadlineError)) throw error;
    throw notReadyError(condition, vm, deadline.ms, error);
  }
}

/** A wait for an end of the guest is not ended by it. */
function workOf(condition: WaitCondition): GuestWork {
  const { kind } = condition;
  const waitsForPanic = kind === 'event' && condition.name === 'GUEST_PANICKED';
  // QEMU also sends events without the guest's doing.
  const dependsOnGuest = kind !== 'event';
  return {
    what: `maqet waited for ${describeWaitCondition(condition)}`,
    endedBy: {
      panic: waitsForPanic ? undefined : PANIC_REMEDY,
      'power-off': dependsOnGuest && kind !== 'shutdown' && kind !== 'boot' ? POWER_OFF_REMEDY : undefined,
    },
    endedByStall: dependsOnGuest,
  };
}

async function met(condition: WaitCondition, vm: ReadyParts, deadline: Deadline): Promise<string> {
  const { machine, serial, watch, channels, ports } = vm;
  switch (condition.kind) {
    case 'boot':
      return waitForBootSign({ ...vm, firmwareCounts: condition.firmware }, deadline);
    case 'running':
      return 'running';
    case 'serial':
      return serial.waitForMatch(compileSerialPattern(condition.pattern), deadline);
    case 'shutdown':
      return watch.poweredOff(deadline);
    case 'event':
      return (await machine.journal.waitFor({ name: condition.name }, 0, deadline)).event.name;
    case 'tcp':
      return waitForTcp({ port: forwardedTo(condition.port, ports), usernet: () => userNetwork(machine), deadline });
    case 'channel':
      return (await channels.ready(condition.channel, deadline)).name;
  }
}

/** The host's port that is forwarded to a TCP port of the guest. */
function forwardedTo(guest: number, ports: readonly PortForward[]): number {
  const forward = ports.find((port) => port.protocol === 'tcp' && port.guest === guest);
  if (forward !== undefined) return forward.host;
  throw new MaqetError(`No port of the host is forwarded to TCP port ${guest} of the guest.`, {
    remedy: `Start the VM with ${input('ports', `0:${guest}`)} and a network card.`,
  });
}

/** The connections of QEMU's user network. Asks the human monitor: `x-query-usernet` exists from QEMU 11 on only. */
async function userNetwork(machine: Machine): Promise<string> {
  return String(await machine.execute('human-monitor-command', { 'command-line': 'info usernet' }, Deadline.after(ASK_MS)));
}

function notReadyError(condition: WaitCondition, vm: ReadyParts, ms: number, cause: DeadlineError): NotReadyError {
  const { machine, serial, watch, channels } = vm;
  const progress = describeProgress(serial, performance.now(), serial.tail(1).at(-1) ?? '');
  // The error of a channel or a port says why its last attempt failed.
  const lastAttempt = condition.kind === 'channel' || condition.kind === 'tcp' ? ` ${cause.marked.message}` : '';
  const output = machine.output.tail().at(-1);
  const qemuOutput = output === undefined ? '' : ` Last output of QEMU: ${oneLine(output, 200)}.`;
  // `auto` leaves the console alone where it could do harm.
  const consoleUntried = condition.kind === 'channel' && condition.channel === 'auto' && !channels.tries('serial');
  const otherChannel = consoleUntried
    ? ` Use ${input('run-with', 'serial')} if the guest has a root shell on its serial console, which \`auto\` does not try here.`
    : '';
  return new NotReadyError(
    `Waited ${formatDuration(ms)} for ${describeWaitCondition(condition)}: ${progress}.${watch.pausedHint}${lastAttempt}${qemuOutput}`,
    {
      remedy: `Raise ${input('boot-timeout')} if the guest is only slow.${otherChannel} The serial log shows how far its boot came.`,
      status: 'timed-out',
      cause,
    },
  );
}
