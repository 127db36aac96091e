import { Deadline } from '../../shared/deadline.js';
import { DeadlineError } from '../../shared/errors.js';
import { isJsonObject } from '../../shared/json.js';
import { input } from '../../shared/wording.js';
import { SnapshotError } from '../../storage/snapshot-table.js';
import type { Machine } from '../../vm/machine.js';

/** A wait that only the end of the VM cuts short: nobody else's deadline may leave a guest paused. */
const TO_ITS_END = Deadline.after(Number.POSITIVE_INFINITY);

/** How long QEMU may take for a reset, which takes it some milliseconds. */
const RESET_MS = 5000;

/** States in which somebody's command keeps the guest from running. */
const PAUSED: ReadonlySet<string> = new Set(['paused', 'prelaunch', 'debug']);
/** States that QEMU leaves by a reset alone: in them it refuses `cont` (measured on 7.2). */
const ENDED: ReadonlySet<string> = new Set(['shutdown', 'guest-panicked', 'internal-error']);

type Asked = Pick<Machine, 'execute' | 'journal'>;

/** What QEMU says of its guest, in the words of `query-status`. */
export async function runState(machine: Asked): Promise<string> {
  const reply = await machine.execute('query-status', {}, TO_ITS_END);
  return isJsonObject(reply) ? String(reply['status'] ?? '') : '';
}

/** True unless a command holds the guest: one that has stopped by itself is not kept from running. */
export function wantsToRun(state: string): boolean {
  return !PAUSED.has(state);
}

/**
 * Makes a guest that has ended one that can go on. What it was is lost, so this is only for a state that is replaced.
 *
 * @throws SnapshotError where a reset does not start it anew.
 */
export async function reviveForLoad(machine: Asked, state: string): Promise<void> {
  if (!ENDED.has(state)) return;
  const since = machine.journal.cursor;
  await machine.execute('system_reset', {}, TO_ITS_END);
  try {
    await machine.journal.waitFor({ name: 'RESET' }, since, Deadline.after(RESET_MS));
  } catch (error) {
    if (!(error instanceof DeadlineError)) throw error;
    throw new SnapshotError('The guest has ended, and QEMU does not let it begin anew, so that no snapshot can be loaded.', {
      remedy: `Leave \`-no-reboot\` out of ${input('qemu-args')}, and \`set-action\` with \`reboot: shutdown\` out of the script.`,
      cause: error,
    });
  }
}

/** Pauses the guest or lets it run, unless it is so already. */
export async function setRunning(machine: Asked, running: boolean): Promise<void> {
  const runs = (await runState(machine)) === 'running';
  if (runs !== running) await machine.execute(running ? 'cont' : 'stop', {}, TO_ITS_END);
}
