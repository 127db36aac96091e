import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { CancelledError, DeadlineError } from './errors.js';

/** Node fires a longer timer at once (24.8 days). */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * A point on the monotonic clock at which a wait ends, with a signal that can end it earlier.
 *
 * Pass one `Deadline` down through all layers of an operation, so that they agree about time.
 */
export class Deadline {
  private constructor(
    /** The whole budget in milliseconds. */
    readonly ms: number,
    private readonly endsAt: number,
    /** Ends the wait early when it is aborted. */
    readonly signal: AbortSignal | undefined,
  ) {}

  /** Returns a deadline `ms` milliseconds from now. `Infinity`: only the signal or the work itself ends the wait. */
  static after(ms: number, signal?: AbortSignal): Deadline {
    return new Deadline(ms, performance.now() + ms, signal);
  }

  /** The milliseconds that are left, never negative. */
  get remainingMs(): number {
    return Math.max(0, this.endsAt - performance.now());
  }

  get expired(): boolean {
    return this.remainingMs === 0;
  }

  /** Returns the earlier of this deadline and one `ms` from now, with the same signal. */
  atMost(ms: number): Deadline {
    return Deadline.after(Math.min(ms, this.remainingMs), this.signal);
  }

  /** Returns the same deadline, which another signal can end early as well. */
  endedBy(signal: AbortSignal): Deadline {
    return new Deadline(this.ms, this.endsAt, this.signal === undefined ? signal : AbortSignal.any([this.signal, signal]));
  }

  /**
   * Waits for `work`, but no longer than the deadline. Does not stop the work: its owner does when this throws.
   *
   * @param what - what the wait is for, named in the error: `the QMP greeting`.
   * @throws DeadlineError if time runs out first. The deadline is then {@link expired}.
   * @throws CancelledError if the signal is aborted first.
   */
  async race<T>(work: Promise<T>, what: string): Promise<T> {
    if (this.signal?.aborted) {
      reportedElsewhere(work);
      throw new CancelledError(`the wait for ${what}`);
    }
    const { promise: early, reject } = Promise.withResolvers<never>();
    let timer: NodeJS.Timeout | undefined;
    const arm = (): void => {
      // A timer may fire a moment early, but no caller may see a rejection before the deadline has passed.
      const ring = (): void => (this.expired ? reject(new DeadlineError(what, Math.round(this.ms))) : arm());
      timer = setTimeout(ring, Math.min(Math.ceil(this.remainingMs), LONGEST_TIMER_MS));
      // A wait without a limit must not keep the process alive.
      if (this.ms === Number.POSITIVE_INFINITY) timer.unref();
    };
    arm();
    const onAbort = (): void => reject(new CancelledError(`the wait for ${what}`));
    this.signal?.addEventListener('abort', onAbort, { once: true });
    try {
      return await Promise.race([work, early]);
    } finally {
      clearTimeout(timer);
      this.signal?.removeEventListener('abort', onAbort);
    }
  }

  /**
   * Waits until `work` has succeeded or failed, but no longer than the deadline, and not when the signal is aborted. Never rejects: for
   * the end of something whose outcome is reported elsewhere or does not matter any more.
   */
  async settled(work: Promise<unknown>, what: string): Promise<void> {
    await this.race(work, what).catch(() => undefined);
  }
}

/** Marks the rejection of a promise as handled, because it is reported in another way: by its owner, or by what it races with. */
export function reportedElsewhere(work: Promise<unknown>): void {
  work.catch(() => undefined);
}

/** Waits `ms` milliseconds. @throws CancelledError as soon as `signal` is aborted. */
export async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  try {
    await delay(ms, undefined, { signal });
  } catch {
    throw new CancelledError('a pause');
  }
}
