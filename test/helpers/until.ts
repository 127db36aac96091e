import { setTimeout as sleep } from 'node:timers/promises';
import { Deadline } from '../../src/shared/deadline.js';

/** Far more than any condition takes, also on a machine under load. */
const LIMIT_MS = 120_000;

/**
 * Waits until a condition holds, and looks at it every few milliseconds.
 *
 * @param what - the condition in words, for the error.
 * @throws Error if it has not come true after two minutes.
 */
export async function until(holds: () => boolean | Promise<boolean>, what = 'the condition'): Promise<void> {
  const deadline = Deadline.after(LIMIT_MS);
  while (!(await holds())) {
    if (deadline.expired) throw new Error(`${LIMIT_MS / 1000} s have passed without ${what}.`);
    await sleep(5);
  }
}
