import type { Deadline } from '../shared/deadline.js';
import type { MaqetError } from '../shared/errors.js';
import type { JsonObject } from '../shared/json.js';
import { named } from './errors.js';
import { matches } from './match.js';
import type { QmpEvent } from './messages.js';

/** Which event is meant: its name, and what its data must hold at least (see `matches`). */
export interface EventMatch {
  readonly name: string;
  readonly data?: JsonObject;
}

/** An event with its place in the journal. */
export interface RecordedEvent {
  readonly seq: number;
  readonly event: QmpEvent;
}

interface Waiter {
  readonly match: EventMatch;
  readonly resolve: (found: RecordedEvent) => void;
  readonly reject: (error: MaqetError) => void;
}

/**
 * The newest events of a VM, numbered, so that nobody misses one.
 *
 * A caller takes {@link cursor} **before** it sends the command that triggers the event, and then waits for what came after
 * it: the event is found whether it comes before or after the reply.
 */
export class EventJournal {
  /** A ring: the event `seq` is at index `(seq - 1) % limit`. */
  private readonly ring: QmpEvent[] = [];
  private readonly waiters = new Set<Waiter>();
  private newest = 0;
  private forgotten = 0;
  private failure: MaqetError | undefined;

  /** @param limit - how many events are kept; older ones are forgotten. */
  constructor(private readonly limit = 10_000) {}

  /** The number of the newest event, 0 before the first. */
  get cursor(): number {
    return this.newest;
  }

  /** Numbers the event, and wakes whoever waits for it. */
  record(event: QmpEvent): number {
    this.ring[this.newest % this.limit] = event;
    this.newest += 1;
    const recorded = { seq: this.newest, event };
    for (const waiter of this.waiters) {
      if (isMatch(waiter.match, event)) waiter.resolve(recorded);
    }
    return this.newest;
  }

  /**
   * The first event after number `since` that matches: one on record, or else the next to come.
   *
   * @throws the error given to {@link fail}, if none is on record and none can come.
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

  /** The newest events, the oldest of them first. @param most - how many at most. @param name - which ones; all if left out. */
  list(most: number, name?: string): RecordedEvent[] {
    const oldest = Math.max(1, this.newest - this.limit + 1);
    const found: RecordedEvent[] = [];
    for (let seq = this.newest; seq >= oldest && found.length < most; seq -= 1) {
      const event = this.ring[(seq - 1) % this.limit];
      if (event !== undefined && (name === undefined || event.name === name)) found.push({ seq, event });
    }
    return found.reverse();
  }

  /** The newest event of that name, unless it is one that nobody finds any more (see {@link forget}). */
  last(name: string): RecordedEvent | undefined {
    const [newest] = this.list(1, name);
    return newest !== undefined && newest.seq > this.forgotten ? newest : undefined;
  }

  /** No further event will come: rejects every waiter, now and later. What is on record is still found. */
  fail(error: MaqetError): void {
    this.failure ??= error;
    for (const waiter of this.waiters) waiter.reject(this.failure);
  }

  /** Nobody who comes from now on finds the events up to number `upTo`: the guest that they are about is no more. */
  forget(upTo: number): void {
    this.forgotten = Math.max(this.forgotten, upTo);
  }

  private find(match: EventMatch, since: number): RecordedEvent | undefined {
    const oldest = Math.max(1, this.newest - this.limit + 1);
    for (let seq = Math.max(oldest, since + 1, this.forgotten + 1); seq <= this.newest; seq += 1) {
      const event = this.ring[(seq - 1) % this.limit];
      if (event !== undefined && isMatch(match, event)) return { seq, event };
    }
    return undefined;
  }
}

function isMatch(match: EventMatch, event: QmpEvent): boolean {
  return match.name === event.name && (match.data === undefined || matches(match.data, event.data));
}
