import { performance } from 'node:perf_hooks';
import type { Deadline } from '../../shared/deadline.js';
import type { MaqetError } from '../../shared/errors.js';
import { oneLine } from '../../shared/untrusted-text.js';
import type { TextHistory } from './history.js';
import type { SerialPattern } from './pattern.js';

/** The longest match, in characters, that is always found when it arrives in pieces. */
const MAX_MATCH = 4096;

/** Characters searched at once, besides {@link MAX_MATCH} characters that were searched before. */
const SLICE = 16 * 1024;

/** The pause between two searches: a guest that sends byte by byte must not cause a search for each byte. */
const PAUSE_MS = 5;

/** After a search that took long, the pause is this many times its length, so that the rest of the process can work. */
const PAUSE_FACTOR = 3;

interface Waiter {
  readonly pattern: SerialPattern;
  readonly resolve: (matched: string) => void;
  readonly reject: (error: MaqetError) => void;
}

/**
 * Searches the console's output for the patterns that are waited for, at most every few milliseconds. Each piece of text is searched
 * once, together with enough earlier text to find a match that was split.
 */
export class ConsoleWaiters {
  private readonly waiters = new Set<Waiter>();
  private unseen = 0;
  private nextSearchAt = 0;
  private timer: NodeJS.Timeout | undefined;
  private failure: MaqetError | undefined;

  constructor(private readonly history: TextHistory) {}

  /** Notes that the history has grown by `count` characters, and searches them when it is time. */
  grown(count: number): void {
    if (this.waiters.size === 0) return;
    this.unseen += count;
    if (this.unseen >= SLICE || performance.now() >= this.nextSearchAt) this.searchAll();
    else this.timer ??= setTimeout(() => this.searchAll(), this.nextSearchAt - performance.now());
  }

  /** Waits for a match, as `SerialConsole.waitForMatch` does. */
  async wait(pattern: SerialPattern, deadline: Deadline): Promise<string> {
    // Serve the others first: the new wait resets the count of unsearched characters for all of them.
    this.searchAll();
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
      if (this.waiters.size === 0) this.reset();
    }
  }

  /** Searches once more, then rejects all waits without a match, and all later ones. The first error stays. */
  fail(error: MaqetError): void {
    this.searchAll();
    this.failure ??= error;
    for (const waiter of this.waiters) waiter.reject(this.failure);
  }

  private searchAll(): void {
    const count = this.unseen;
    this.reset();
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
    this.nextSearchAt = end + Math.max(PAUSE_MS, PAUSE_FACTOR * (end - start));
  }

  private reset(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.unseen = 0;
  }

  /** Returns a search of the newest `count` characters, in slices of bounded size. A match may begin before them. */
  private newest(count: number): (pattern: SerialPattern) => string | undefined {
    // One character more than a match needs: `^` and `\b` depend on the character before it.
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
