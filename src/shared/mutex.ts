import type { Deadline } from './deadline.js';

/** Runs one operation at a time, in the order of the calls. */
export class Mutex {
  private last: Promise<void> = Promise.resolve();

  /**
   * Runs `work` once every earlier operation has settled, or throws without starting it.
   *
   * @param what - what the wait is for, named in the error: `the script before this one`.
   * @throws DeadlineError or CancelledError if the mutex is not free in time. Otherwise what `work` throws.
   */
  async run<T>(work: () => Promise<T>, deadline: Deadline, what: string): Promise<T> {
    const before = this.last;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.last = promise;
    try {
      await deadline.race(before, what);
    } catch (error) {
      // Later callers still have to wait for earlier ones.
      void before.then(resolve);
      throw error;
    }
    try {
      return await work();
    } finally {
      resolve();
    }
  }
}
