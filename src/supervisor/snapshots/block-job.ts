import { randomBytes } from 'node:crypto';
import { Deadline } from '../../shared/deadline.js';
import { isJsonObject, type Json, type JsonObject } from '../../shared/json.js';
import { oneLine } from '../../shared/untrusted-text.js';
import { SnapshotError } from '../../storage/snapshot-table.js';
import type { Machine } from '../../vm/machine.js';

/** A wait that nothing but the end of the VM cuts short: whoever waits for the job has a deadline of his own. */
const TO_ITS_END = Deadline.after(Number.POSITIVE_INFINITY);

/** A job of QEMU ended with an error. */
export class BlockJobError extends SnapshotError {}

/**
 * Runs a command that starts a job, and waits for the event of its end; there is no polling. The job is dismissed whatever came
 * of it.
 *
 * QEMU, up to 7.2 at least, works off a `snapshot-…` job in one go and answers nothing meanwhile (measured): a job that is
 * cancelled may end as if it was not.
 *
 * @param signal - asks QEMU to cancel the job when it is aborted; the wait goes on until the job has ended.
 * @throws BlockJobError with QEMU's reason; QmpCommandError if there is no job; VmCrashedError if QEMU ends first.
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
  // A job that has just ended refuses to be cancelled.
  const cancel = (): void => void ask('job-cancel', { id }).catch(() => undefined);
  signal.addEventListener('abort', cancel, { once: true });
  if (signal.aborted) cancel();
  let error: string | undefined;
  try {
    await machine.journal.waitFor({ name: 'JOB_STATUS_CHANGE', data: { id, status: 'concluded' } }, since, TO_ITS_END);
    error = errorOf(id, await ask('query-jobs', {}));
  } finally {
    signal.removeEventListener('abort', cancel);
    // Somebody else may have dismissed it.
    await ask('job-dismiss', { id }).catch(() => undefined);
  }
  if (error !== undefined) {
    throw new BlockJobError(`QEMU could not carry out \`${command}\`: "${oneLine(error, 300)}".`, {
      remedy: "Correct what QEMU complains about; qemu.log in the VM's folder may say more.",
    });
  }
}

function errorOf(id: string, jobs: Json): string | undefined {
  const job = (Array.isArray(jobs) ? jobs : []).find((one) => isJsonObject(one) && one['id'] === id);
  const error = isJsonObject(job) ? job['error'] : undefined;
  return typeof error === 'string' ? error : undefined;
}
