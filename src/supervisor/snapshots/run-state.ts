import { Deadline } from '../../shared/deadline.js';
import { DeadlineError } from '../../shared/errors.js';
import { isJsonObject } from '../../shared/json.js';
import { input } from '../../shared/wording.js';
import { SnapshotError } from '../../storage/snapshot-table.js';
import type { Machine } from '../../vm/machine.js';

/** Only the exit of QEMU ends these waits: a caller's deadline must not leave a guest paused. */
const TO_ITS_END = Deadline.after(Number.POSITIVE_INFINITY);

/** How long a reset may take, in milliseconds. QEMU needs a few. */
const RESET_MS = 5000;

/** States in which a command keeps the guest from running. */
const PAUSED: ReadonlySet<string> = new Set(['paused', 'prelaunch', 'debug']);
/** States that QEMU leaves only by a reset: it refuses `cont` in them (measured on 7.2). */
const ENDED: ReadonlySet<string> = new Set(['shutdown', 'guest-panicked', 'internal-error']);

type Asked = Pick<Machine, 'execute' | 'journal'>;

/** Returns the run state of the guest, as `query-status` names it. */
export async function runState(machine: Asked): Promise<string> {
  const reply = await machine.execute('query-status', {}, TO_ITS_END);
  return isJsonObject(reply) ? String(reply['status'] ?? '') : '';
}

/** Returns true unless a command has paused the guest. A guest that has ended by itself was not paused. */
export function wantsToRun(state: string): boolean {
  return !PAUSED.has(state);
}

/**
 * Resets a guest that has ended, so that it can run again. This discards its state: use it only before that is replaced.
 *
 * @throws SnapshotError if a reset ends the guest again.
 */
export async function reviveForLoad(machine: Asked, state: string): Promise<void> {
  if (!ENDED.has(state)) return;
  const since = machine.journal.cursor;
  await machine.execute('system_reset', {}, TO_ITS_END);
  try {
    await machine.journal.waitFor({ name: 'RESET' }, since, Deadline.after(RESET_MS));
  } catch (error) {
    if (!(error instanceof DeadlineError)) throw error;
    throw new SnapshotError('The guest has ended, and QEMU does not restart it, so no snapshot can be loaded.', {
      remedy: `Remove \`-no-reboot\` from ${input('qemu-args')}, and \`set-action\` with \`reboot: shutdown\` out of the script.`,
      cause: error,
    });
  }
}

/** Pauses the guest or lets it run, unless it already is in that state. */
export async function setRunning(machine: Asked, running: boolean): Promise<void> {
  const runs = (await runState(machine)) === 'running';
  if (runs !== running) await machine.execute(running ? 'cont' : 'stop', {}, TO_ITS_END);
}
