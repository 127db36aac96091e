import type { Tier } from '../../policy/table.js';
import { QmpCommandError } from '../../qmp/errors.js';
import type { Deadline } from '../../shared/deadline.js';
import { Turns } from '../../shared/mutex.js';

/** Commands after which the guest is paused, or runs, because somebody wants it so. */
const SETTLES_RUN_STATE: ReadonlySet<string> = new Set(['stop', 'cont']);

/** The end of a VM waits for nothing: QEMU itself completes what it is at. */
const NEVER_WAITS: ReadonlySet<string> = new Set(['quit']);

/**
 * Lets one in at a time of those that change a guest: a snapshot act as a whole, or a command. Most acts pause the guest and put
 * back what it was; a `stop` that QEMU answered in the middle of one would be lost, and a `cont` would let the guest run between
 * two halves of what is to be the same moment.
 *
 * Commands that change nothing are not held up, and QEMU works off the others one after the other anyway.
 */
export class GuestTurns {
  /** True if a load that did not succeed has left the guest paused, and nobody has said since whether it is to run. */
  heldByLoad = false;
  private readonly turns = new Turns();

  /**
   * Sends a command, once no act is under way if it changes anything.
   *
   * @throws DeadlineError or CancelledError if that does not come in time: it has not been sent then. What `send` throws.
   */
  async command<T>(name: string, tier: Tier, send: () => Promise<T>, deadline: Deadline): Promise<T> {
    if (tier === 'safe' || NEVER_WAITS.has(name)) return send();
    return this.turns.take(
      async () => {
        const held = this.heldByLoad;
        // Before it is answered: one that nobody waits for any more is carried out all the same.
        if (SETTLES_RUN_STATE.has(name)) this.heldByLoad = false;
        try {
          return await send();
        } catch (error) {
          if (error instanceof QmpCommandError) this.heldByLoad = held;
          throw error;
        }
      },
      deadline,
      'the snapshot act or the command that is under way',
    );
  }

  /**
   * Carries out an act, once all commands before it have ended.
   *
   * @throws DeadlineError or CancelledError if that does not come in time: it has not begun then. What `work` throws.
   */
  async act<T>(work: () => Promise<T>, deadline: Deadline): Promise<T> {
    return this.turns.take(work, deadline, 'the command that is under way');
  }
}
