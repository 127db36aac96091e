import type { Deadline } from '../shared/deadline.js';
import type { MaqetError } from '../shared/errors.js';
import { type JsonObject, stringifyJson } from '../shared/json.js';
import { named } from './errors.js';
import { matches } from './match.js';
import type { QmpEvent } from './messages.js';

/** Selects events by name and by the members that their data must have (see `matches`). */
export interface EventMatch {
  readonly name: string;
  readonly data?: JsonObject;
}

/** An event with its number in the journal. */
export interface RecordedEvent {
  readonly seq: number;
  readonly event: QmpEvent;
}

interface Kept {
  readonly event: QmpEvent;
  readonly bytes: number;
}

interface Waiter {
  readonly match: EventMatch;
  readonly resolve: (found: RecordedEvent) => void;
  readonly reject: (error: MaqetError) => void;
}

/**
 * The newest events of a VM, numbered so that no waiter misses one.
 *
 * Take {@link cursor} **before** you send the command that triggers an event, then wait for events after it: the event is found whether
 * it arrives before or after the reply.
 */
export class EventJournal {
  /** A ring buffer: the event `seq` is at index `(seq - 1) % limit`. */
  private readonly ring: (Kept | undefined)[] = [];
  /** The number of the oldest event that is kept. */
  private oldest = 1;
  /** The size of all kept events as JSON. */
  private bytes = 0;
  private readonly waiters = new Set<Waiter>();
  private newest = 0;
  private forgotten = 0;
  private failure: MaqetError | undefined;

  /**
   * @param limit - how many events are kept. Older ones are dropped.
   * @param limitBytes - how large they may be together, as JSON text. A guest decides how large some events are. The newest is always kept.
   */
  constructor(
    private readonly limit = 10_000,
    private readonly limitBytes = 16 * 2 ** 20,
  ) {}

  /** The number of the newest event, 0 before the first. */
  get cursor(): number {
    return this.newest;
  }

  /** Adds an event and wakes its waiters. @returns its number. */
  record(event: QmpEvent): number {
    const bytes = stringifyJson(event.data).length;
    while (this.newest - this.oldest + 1 >= this.limit || (this.oldest <= this.newest && this.bytes + bytes > this.limitBytes))
      this.dropOldest();
    this.ring[this.newest % this.limit] = { event, bytes };
    this.bytes += bytes;
    this.newest += 1;
    const recorded = { seq: this.newest, event };
    for (const waiter of this.waiters) {
      if (isMatch(waiter.match, event)) waiter.resolve(recorded);
    }
    return this.newest;
  }

  /**
   * Waits for the first matching event after number `since`, which may already be in the journal.
   *
   * @throws the error given to {@link fail}, if no such event is in the journal and none can follow.
   * @throws DeadlineError, CancelledError
   */
  async waitFor(match: EventMatch, since: number, deadline: Deadline): Promise<RecordedEvent> {
    const found = this.find(match, since);
    if (found !== undefined) return found;
    if (this.failure !== undefined) throw this.failure;
    const { promise, resolve, reject } = Promise.withResolvers<RecordedEvent>();
    const waiter = { match, resolve, reject };
    this.waiters.add(waiter);
    try {
      return await deadline.race(promise, `the event ${named(match.name)}`);
    } finally {
      this.waiters.delete(waiter);
    }
  }

  /** Lists the newest events in order. @param most - their maximum number. @param name - the name of the events; default: all. */
  list(most: number, name?: string): RecordedEvent[] {
    const found: RecordedEvent[] = [];
    for (let seq = this.newest; seq >= this.oldest && found.length < most; seq -= 1) {
      const event = this.ring[(seq - 1) % this.limit]?.event;
      if (event !== undefined && (name === undefined || event.name === name)) found.push({ seq, event });
    }
    return found.reverse();
  }

  /** Returns the newest event of a name, unless it was forgotten (see {@link forget}). */
  last(name: string): RecordedEvent | undefined {
    const [newest] = this.list(1, name);
    return newest !== undefined && newest.seq > this.forgotten ? newest : undefined;
  }

  /** Ends the journal: rejects every waiter, now and later. Events in the journal are still found. */
  fail(error: MaqetError): void {
    this.failure ??= error;
    for (const waiter of this.waiters) waiter.reject(this.failure);
  }

  /** Hides the events up to number `upTo` from later waits, because they are about a guest that no longer exists. */
  forget(upTo: number): void {
    this.forgotten = Math.max(this.forgotten, upTo);
  }

  private dropOldest(): void {
    const index = (this.oldest - 1) % this.limit;
    this.bytes -= this.ring[index]?.bytes ?? 0;
    this.ring[index] = undefined;
    this.oldest += 1;
  }

  private find(match: EventMatch, since: number): RecordedEvent | undefined {
    for (let seq = Math.max(this.oldest, since + 1, this.forgotten + 1); seq <= this.newest; seq += 1) {
      const event = this.ring[(seq - 1) % this.limit]?.event;
      if (event !== undefined && isMatch(match, event)) return { seq, event };
    }
    return undefined;
  }
}

function isMatch(match: EventMatch, event: QmpEvent): boolean {
  return match.name === event.name && (match.data === undefined || matches(match.data, event.data));
}
