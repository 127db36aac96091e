import { randomBytes } from 'node:crypto';
import { Deadline } from '../../shared/deadline.js';
import { isJsonObject, type Json, type JsonObject } from '../../shared/json.js';
import { oneLine } from '../../shared/untrusted-text.js';
import { SnapshotError } from '../../storage/snapshot-table.js';
import type { Machine } from '../../vm/machine.js';

/** Only the exit of QEMU ends these waits. The caller that waits for the job has a deadline. */
const TO_ITS_END = Deadline.after(Number.POSITIVE_INFINITY);

/** A job of QEMU ended with an error. */
export class BlockJobError extends SnapshotError {}

/**
 * Runs a command that starts a job, and waits for the event of its end, without polling. Dismisses the job in any case.
 *
 * QEMU, at least up to 7.2, runs a `snapshot-…` job in one go and answers nothing meanwhile (measured): a job that is cancelled may still
 * complete.
 *
 * @param signal - asks QEMU to cancel the job when it is aborted. The wait continues until the job has ended.
 * @throws BlockJobError with QEMU's reason; QmpCommandError if the job cannot be started; VmCrashedError if QEMU exits first.
 */
export async function runBlockJob(
  machine: Pick<Machine, 'execute' | 'journal'>,
  command: string,
  args: JsonObject,
  signal: AbortSignal,
): Promise<void> {
  const id = `maqet-${randomBytes(8).toString('hex')}`;
  const ask = (what: string, parameters: JsonObject): Promise<Json> => machine.execute(what, parameters, TO_ITS_END);
  const since = machine.journal.cursor;
  await ask(command, { 'job-id': id, ...args });
  // QEMU refuses to cancel a job that has just ended.
  const cancel = (): void => void ask('job-cancel', { id }).catch(() => undefined);
  signal.addEventListener('abort', cancel, { once: true });
  if (signal.aborted) cancel();
  let error: string | undefined;
  try {
    await machine.journal.waitFor({ name: 'JOB_STATUS_CHANGE', data: { id, status: 'concluded' } }, since, TO_ITS_END);
    error = errorOf(id, await ask('query-jobs', {}));
  } finally {
    signal.removeEventListener('abort', cancel);
    // Another client may have dismissed it.
    await ask('job-dismiss', { id }).catch(() => undefined);
  }
  if (error !== undefined) {
    throw new BlockJobError(`QEMU could not carry out \`${command}\`: "${oneLine(error, 300)}".`, {
      remedy: "Correct what QEMU complains about. See also qemu.log in the VM's directory.",
    });
  }
}

function errorOf(id: string, jobs: Json): string | undefined {
  const job = (Array.isArray(jobs) ? jobs : []).find((one) => isJsonObject(one) && one['id'] === id);
  const error = isJsonObject(job) ? job['error'] : undefined;
  return typeof error === 'string' ? error : undefined;
}
