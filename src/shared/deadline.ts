import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { CancelledError, DeadlineError } from './errors.js';

/** Node fires a timer at once that is longer than this (24.8 days). */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * A point on the monotonic clock that a wait must not pass, with the signal that can end it earlier.
 *
 * One `Deadline` is handed down through everything a phase does, so that layers cannot disagree about time.
 */
export class Deadline {
  private constructor(
    /** The whole budget in milliseconds. */
    readonly ms: number,
    private readonly endsAt: number,
    /** Aborted by whoever wants to end the wait early. */
    readonly signal: AbortSignal | undefined,
  ) {}

  /** A deadline `ms` milliseconds from now; `Infinity` for a wait that only the signal or the work itself ends. */
  static after(ms: number, signal?: AbortSignal): Deadline {
    return new Deadline(ms, performance.now() + ms, signal);
  }

  /** Milliseconds left, never negative. */
  get remainingMs(): number {
    return Math.max(0, this.endsAt - performance.now());
  }

  get expired(): boolean {
    return this.remainingMs === 0;
  }

  /** The earlier of this deadline and one `ms` from now, under the same signal. */
  atMost(ms: number): Deadline {
    return Deadline.after(Math.min(ms, this.remainingMs), this.signal);
  }

  /** The same deadline, which another signal can end early as well. */
  endedBy(signal: AbortSignal): Deadline {
    return new Deadline(this.ms, this.endsAt, this.signal === undefined ? signal : AbortSignal.any([this.signal, signal]));
  }

  /**
   * Waits for `work`, but no longer than the deadline.
   *
   * The work itself is not stopped: whoever owns it frees it when this rejects.
   *
   * @param what - what is waited for, named in the error.
   * @throws DeadlineError when time runs out first: then the deadline is {@link expired}.
   * @throws CancelledError when the signal is aborted first.
   */
  async race<T>(work: Promise<T>, what: string): Promise<T> {
    if (this.signal?.aborted) {
      work.catch(() => undefined);
      throw new CancelledError(what);
    }
    const { promise: early, reject } = Promise.withResolvers<never>();
    let timer: NodeJS.Timeout | undefined;
    const arm = (): void => {
      // A timer may fire a moment early; once this has rejected, the deadline has passed for everybody.
      const ring = (): void => (this.expired ? reject(new DeadlineError(what, Math.round(this.ms))) : arm());
      timer = setTimeout(ring, Math.min(Math.ceil(this.remainingMs), LONGEST_TIMER_MS));
      // A wait without an end must not hold the process.
      if (this.ms === Number.POSITIVE_INFINITY) timer.unref();
    };
    arm();
    const onAbort = (): void => reject(new CancelledError(what));
    this.signal?.addEventListener('abort', onAbort, { once: true });
    try {
      return await Promise.race([work, early]);
    } finally {
      clearTimeout(timer);
      this.signal?.removeEventListener('abort', onAbort);
    }
  }
}

/** Resolves after `ms` milliseconds, or rejects with {@link CancelledError} as soon as `signal` is aborted. */
export async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  try {
    await delay(ms, undefined, signal === undefined ? {} : { signal });
  } catch {
    throw new CancelledError('a pause');
  }
}
