import { performance } from 'node:perf_hooks';
import type { Deadline } from '../../shared/deadline.js';
import type { MaqetError } from '../../shared/errors.js';
import { oneLine } from '../../shared/untrusted-text.js';
import type { TextHistory } from './history.js';
import type { SerialPattern } from './pattern.js';

/** The longest text, in characters, that is sure to be found when it arrives in pieces. */
const MAX_MATCH = 4096;

/** Characters looked at in one go, besides {@link MAX_MATCH} characters of what was looked at before. */
const SLICE = 16 * 1024;

/** Between two looks: a guest that sends byte by byte does not cause a look for each of them. */
const PAUSE_MS = 5;

/** A look that took long is followed by a pause of this many times its length, so that the rest of the process can work. */
const PAUSE_FACTOR = 3;

interface Waiter {
  readonly pattern: SerialPattern;
  readonly resolve: (matched: string) => void;
  readonly reject: (error: MaqetError) => void;
}

/**
 * Those who wait for the console to say something. They look at each piece of text once, with enough of what came before
 * to find a match that was split, at most every few milliseconds.
 */
export class ConsoleWaiters {
  private readonly waiters = new Set<Waiter>();
  private unseen = 0;
  private nextLookAt = 0;
  private timer: NodeJS.Timeout | undefined;
  private failure: MaqetError | undefined;

  constructor(private readonly history: TextHistory) {}

  /** Tells that the history has grown by `count` characters. */
  grown(count: number): void {
    if (this.waiters.size === 0) return;
    this.unseen += count;
    if (this.unseen >= SLICE || performance.now() >= this.nextLookAt) this.look();
    else this.timer ??= setTimeout(() => this.look(), this.nextLookAt - performance.now());
  }

  /** See `SerialConsole.waitForMatch`. */
  async wait(pattern: SerialPattern, deadline: Deadline): Promise<string> {
    // Those who wait already are served first: the new one looks at everything from here on, and so must they.
    this.look();
    const found = this.newest(this.history.length)(pattern);
    if (found !== undefined) return found;
    if (this.failure !== undefined) throw this.failure;
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    const waiter: Waiter = { pattern, resolve, reject };
    this.waiters.add(waiter);
    try {
      return await deadline.race(promise, `the serial console to match ${JSON.stringify(oneLine(pattern.source, 200))}`);
    } finally {
      this.waiters.delete(waiter);
      if (this.waiters.size === 0) this.rest();
    }
  }

  /** Lets everybody look once more, then rejects those who found nothing, and everybody who comes later. The first error stays. */
  fail(error: MaqetError): void {
    this.look();
    this.failure ??= error;
    for (const waiter of this.waiters) waiter.reject(this.failure);
  }

  private look(): void {
    const count = this.unseen;
    this.rest();
    if (count === 0) return;
    const start = performance.now();
    const search = this.newest(count);
    for (const waiter of this.waiters) {
      const found = search(waiter.pattern);
      if (found === undefined) continue;
      this.waiters.delete(waiter);
      waiter.resolve(found);
    }
    const end = performance.now();
    this.nextLookAt = end + Math.max(PAUSE_MS, PAUSE_FACTOR * (end - start));
  }

  private rest(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.unseen = 0;
  }

  /** Returns what searches the newest `count` characters for a pattern, in slices of bounded size. A match may begin before them. */
  private newest(count: number): (pattern: SerialPattern) => string | undefined {
    // One character more than a match needs: `^` and `\b` depend on what stands before.
    const text = this.history.last(count + MAX_MATCH + 1);
    const fromBoot = text.length === this.history.length && this.history.complete;
    return (pattern) => {
      for (let end = Math.min(text.length, MAX_MATCH + SLICE); ; end = Math.min(text.length, end + SLICE)) {
        const begin = Math.max(0, end - SLICE - MAX_MATCH - 1);
        const found = pattern.find(text.slice(begin, end), begin === 0 && fromBoot ? 0 : 1);
        if (found !== undefined || end === text.length) return found;
      }
    };
  }
}
