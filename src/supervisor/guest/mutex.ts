import { QmpCommandError } from '../../qmp/errors.js';
import type { Deadline } from '../../shared/deadline.js';
import { Mutex } from '../../shared/mutex.js';
import type { Tier } from '../../shared/tiers.js';

/** Commands that say whether the guest is to be paused or to run. */
const SETTLES_RUN_STATE: ReadonlySet<string> = new Set(['stop', 'cont']);

/** Commands that do not wait: QEMU completes what it is doing before it quits. */
const NEVER_WAITS: ReadonlySet<string> = new Set(['quit']);

/**
 * Admits one change of the guest at a time: a whole snapshot operation, or one command.
 *
 * Most snapshot operations pause the guest and then restore its run state. A `stop` that QEMU answered in the middle of one would be
 * lost, and a `cont` would let the guest run between two halves of one snapshot. Commands of the tier `safe` are not held up.
 */
export class GuestMutex {
  /** True if a failed load has left the guest paused, and no `stop` or `cont` has followed. */
  heldByLoad = false;
  private readonly mutex = new Mutex();

  /**
   * Sends a command. One that changes the guest waits for the operation or command in progress.
   *
   * @throws DeadlineError or CancelledError, without sending it, if the wait takes too long. Otherwise what `send` throws.
   */
  async command<T>(name: string, tier: Tier, send: () => Promise<T>, deadline: Deadline): Promise<T> {
    if (tier === 'safe' || NEVER_WAITS.has(name)) return send();
    return this.mutex.run(
      async () => {
        const held = this.heldByLoad;
        // Before the answer: QEMU carries out the command even if the caller's deadline passes first.
        if (SETTLES_RUN_STATE.has(name)) this.heldByLoad = false;
        try {
          return await send();
        } catch (error) {
          if (error instanceof QmpCommandError) this.heldByLoad = held;
          throw error;
        }
      },
      deadline,
      'the snapshot operation or command in progress',
    );
  }

  /**
   * Runs a snapshot operation once every earlier command has ended.
   *
   * @throws DeadlineError or CancelledError, without starting it, if the wait takes too long. Otherwise what `work` throws.
   */
  async operation<T>(work: () => Promise<T>, deadline: Deadline): Promise<T> {
    return this.mutex.run(work, deadline, 'the command in progress');
  }
}
