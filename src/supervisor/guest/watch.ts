import { EventEmitter, once } from 'node:events';
import { GuestChannelError } from '../../guest/channel.js';
import { type SerialConsole, SerialEndedError } from '../../guest/console/console.js';
import { compileSerialPattern } from '../../guest/console/pattern.js';
import type { RecordedEvent } from '../../qmp/events.js';
import { Deadline, reportedElsewhere } from '../../shared/deadline.js';
import { oneLine } from '../../shared/untrusted-text.js';
import { VmCrashedError } from '../../vm/errors.js';
import type { Machine } from '../../vm/machine.js';
import type { Accel } from '../../vm/spec.js';
import { watchVitals } from './vitals.js';

/** The line that Linux and the BSDs print when they panic. Requires the line end: the text may arrive in pieces. */
const PANIC_TEXT = '(?:Kernel panic - not syncing|(?m:^)panic: )[^\\n]*\\n';
/** How long a QEMU whose serial port has closed may take to be reaped, in milliseconds. */
const REAP_MS = 2000;
/** How far the serial port may lag behind QEMU's events, in milliseconds: they arrive over separate sockets. */
const SERIAL_LAG_MS = 250;
const FOREVER = Deadline.after(Number.POSITIVE_INFINITY);
/** The remedy for a guest that has ended while its QEMU keeps running. */
export const DOWN_REMEDY = 'Reset it (`system_reset`, then `cont`), load a snapshot, or start the VM again.';

/** How a guest can end while its QEMU keeps running. `load`: a snapshot has replaced it. */
export type GuestEnd = 'panic' | 'power-off' | 'reset' | 'load';

/** Work that waits for a guest. */
export interface GuestWork {
  /** What is going on, as it follows "The guest panicked while": `the script ran`. */
  readonly what: string;
  /** The ends of the guest that end the work, each with the remedy that its error gives. */
  readonly endedBy: Readonly<Partial<Record<GuestEnd, string>>>;
  /** True if the work also ends once the guest's CPUs have stopped for good, or its accelerator is stuck. */
  readonly endedByStall: boolean;
}

/** The guest ended, and work that waited for it cannot be completed. */
class GuestEndedError extends VmCrashedError {}

/**
 * Watches one guest for everything that ends it: a panic (by the pvpanic device, or by the kernel's words on the serial port), a
 * power-off, a reset, a loaded snapshot, the exit of QEMU.
 *
 * A reset from outside starts a new guest: the panic and the serial output of the one before are forgotten. A guest that restarts
 * by itself is still the one under test.
 */
export class GuestWatch {
  private readonly news = new EventEmitter<{ panic: [text: string]; load: [] }>().setMaxListeners(0);
  private panicSigns = new AbortController();
  private panic: string | undefined;

  constructor(
    private readonly machine: Machine,
    private readonly serial: SerialConsole,
    private readonly accel: Accel,
  ) {
    this.watchForPanic(0);
    // Ends with QEMU.
    void this.followResets().catch(() => undefined);
  }

  /** The line (sanitized) or the event that showed a panic; undefined if the guest has not panicked. */
  get panicText(): string | undefined {
    return this.panic;
  }

  /** The reason for a power-off; undefined if the guest is not off. QEMU keeps running, and only a reset lets the guest run again. */
  get powerOffReason(): string | undefined {
    const end = this.machine.journal.last('SHUTDOWN');
    return end === undefined || end.seq < this.lastReset() ? undefined : reasonOf(end);
  }

  /** A hint for an error about a silent guest, with a leading space. Empty unless the guest is paused. */
  get pausedHint(): string {
    const paused = this.machine.states.state === 'paused' && this.powerOffReason === undefined;
    return paused ? ' The VM is paused: `cont` lets it run.' : '';
  }

  /** Waits until the present guest powers off, or finds that it has. @returns the name of the event. */
  async poweredOff(deadline: Deadline): Promise<string> {
    return (await this.event('SHUTDOWN', this.lastReset(), deadline)).event.name;
  }

  /**
   * Forgets the guest that a loaded snapshot has replaced: its events, its serial output and its panic.
   *
   * @param since - the number of the last event about that guest.
   */
  replaced(since: number): void {
    this.machine.journal.forget(since);
    this.forget(since);
    this.news.emit('load');
  }

  /**
   * Makes sure, before some work starts, that the guest has not already ended.
   *
   * @param what - the work, as in {@link GuestWork.what}.
   * @throws VmCrashedError if QEMU has exited, or the guest has panicked or powered off.
   */
  async requireLive(what: string): Promise<void> {
    if (!this.machine.running) throw await this.machine.exitError();
    const { panic, powerOffReason } = this;
    const ended = (message: string): GuestEndedError => new GuestEndedError(message, { remedy: DOWN_REMEDY });
    if (panic !== undefined) throw ended(`The guest panicked before ${what}: ${panic}.`);
    if (powerOffReason !== undefined) throw ended(`The guest powered off (${powerOffReason}) before ${what}.`);
  }

  /**
   * Runs `work`, and ends it as soon as the guest can no longer complete it.
   *
   * @param work - gets the deadline to observe: it also expires when the guest ends.
   * @throws VmCrashedError if QEMU exits or the guest ends in one of the ways that `about` names; otherwise what `work` throws, with
   *   a better reason where the guest gives one (it panicked, or it is paused).
   */
  async whileAlive<T>(about: GuestWork, deadline: Deadline, work: (deadline: Deadline) => Promise<T>): Promise<T> {
    if (!this.machine.running) throw await this.machine.exitError();
    const over = new AbortController();
    const running = work(deadline.endedBy(over.signal));
    const ends = Promise.race(this.ends(about, over.signal));
    // The loser of the race still rejects when `over` is aborted.
    for (const loser of [running, ends]) reportedElsewhere(loser);
    try {
      return await Promise.race([running, ends]);
    } catch (error) {
      throw await this.bestReason(about, error);
    } finally {
      over.abort();
    }
  }

  /** One promise for each end that `about` names, and for the exit of QEMU. None resolves. The first that has rejected counts. */
  private ends(about: GuestWork, signal: AbortSignal): Promise<never>[] {
    const { machine, serial, accel } = this;
    const deadline = FOREVER.endedBy(signal);
    const ends: Promise<never>[] = [
      machine.exited.then(async () => {
        throw await machine.exitError();
      }),
    ];
    const endsWith = (end: GuestEnd, sign: () => Promise<string>): void => {
      const remedy = about.endedBy[end];
      if (remedy === undefined) return;
      ends.push(
        sign().then((message) => {
          throw new GuestEndedError(message, { remedy });
        }),
      );
    };
    endsWith('load', async () => {
      await once(this.news, 'load', { signal });
      return `A snapshot was loaded while ${about.what}.`;
    });
    endsWith('panic', async () => panicMessage(about, await this.panicked(signal)));
    if (about.endedByStall) ends.push(watchVitals(machine, serial, accel, deadline));
    endsWith('power-off', async () => {
      const reason = reasonOf(await this.event('SHUTDOWN', this.lastReset(), deadline));
      return `The guest powered off (${reason}) while ${about.what}.`;
    });
    endsWith('reset', async () => {
      const reason = reasonOf(await this.event('RESET', machine.journal.cursor, deadline));
      return `The guest restarted (${reason}) while ${about.what}.`;
    });
    return ends;
  }

  /** The first sign of an end does not always say the most. */
  private async bestReason(about: GuestWork, error: unknown): Promise<unknown> {
    const { machine } = this;
    const later = (reason: Promise<unknown>, ms: number): Promise<unknown> =>
      Deadline.after(ms)
        .race(reason, 'a better reason')
        .catch(() => error);
    // A dying QEMU closes the serial port a moment before it can be reaped.
    if (error instanceof SerialEndedError) return later(machine.exitError(), REAP_MS);
    const brokenChannel = error instanceof GuestChannelError && error.status === 'crashed';
    const remedy = about.endedBy.panic;
    if (remedy === undefined || !(brokenChannel || error instanceof GuestEndedError)) return error;
    // A kernel that restarts after a panic (`panic=-1`) shows both, in any order.
    const over = new AbortController();
    const panic = this.panicked(over.signal).then((text) => new GuestEndedError(panicMessage(about, text), { remedy }));
    const reason = await later(panic, SERIAL_LAG_MS);
    over.abort();
    if (reason !== error || !brokenChannel || this.pausedHint === '') return reason;
    // To its channel, a paused guest looks like one that hangs.
    return new GuestChannelError(error.marked.message + this.pausedHint, { remedy: error.marked.remedy, status: 'crashed', cause: error });
  }

  /** Resolves with {@link panicText}, now or when the guest panics; rejects when the signal is aborted. */
  private async panicked(signal: AbortSignal): Promise<string> {
    if (this.panic !== undefined) return this.panic;
    const [text] = await once(this.news, 'panic', { signal });
    return String(text);
  }

  private watchForPanic(since: number): void {
    const { signal } = this.panicSigns;
    const found = (text: string): void => {
      if (signal.aborted || this.panic !== undefined) return;
      this.panic = oneLine(text.trim(), 200);
      this.news.emit('panic', this.panic);
    };
    const deadline = FOREVER.endedBy(signal);
    this.serial.waitForMatch(compileSerialPattern(PANIC_TEXT), deadline).then(found, () => undefined);
    this.machine.journal.waitFor({ name: 'GUEST_PANICKED' }, since, deadline).then(
      ({ event }) => found(event.name),
      () => undefined,
    );
  }

  private async followResets(): Promise<never> {
    const { journal } = this.machine;
    for (let since = journal.cursor; ; ) {
      since = (await journal.waitFor({ name: 'RESET', data: { guest: false } }, since, FOREVER)).seq;
      this.forget(since);
    }
  }

  private forget(since: number): void {
    this.serial.forget();
    this.panicSigns.abort();
    this.panicSigns = new AbortController();
    this.panic = undefined;
    this.watchForPanic(since);
  }

  private event(name: string, since: number, deadline: Deadline): Promise<RecordedEvent> {
    return this.machine.journal.waitFor({ name }, since, deadline);
  }

  /** The number of the event with which the present guest began: its last reset, or 0. */
  private lastReset(): number {
    return this.machine.journal.last('RESET')?.seq ?? 0;
  }
}

function panicMessage({ what }: GuestWork, text: string): string {
  return `The guest panicked while ${what}: ${text}.`;
}

/** The reason that QEMU gives for an event. One sanitized line. */
function reasonOf({ event }: RecordedEvent): string {
  return oneLine(String(event.data['reason'] ?? 'unknown'));
}
