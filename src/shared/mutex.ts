import type { Deadline } from './deadline.js';

/** Lets one piece of work in at a time, in the order of the calls. */
export class Turns {
  private last: Promise<void> = Promise.resolve();

  /**
   * Runs `work` once all that came before has ended, however it ended.
   *
   * @throws DeadlineError or CancelledError if its turn does not come in time: `work` is not begun then.
   */
  async take<T>(work: () => Promise<T>, deadline: Deadline, what: string): Promise<T> {
    const before = this.last;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.last = promise;
    try {
      await deadline.race(before, what);
    } catch (error) {
      // Those behind must still wait for those before.
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
