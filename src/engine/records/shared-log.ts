import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { AuditLog } from '../../audit/log.js';
import { createRedactor } from '../../audit/redact/redactor.js';
import type { Deadline } from '../../shared/deadline.js';
import { errnoOf, MaqetError } from '../../shared/errors.js';
import { exclusively } from '../../shared/lock-file.js';
import type { Environment } from '../context.js';

/**
 * Opens an audit log that no supervisor keeps, for as long as `work` writes to it; its folder is made. Processes take turns: each
 * of them finds the log as the one before has left it.
 *
 * @param log - absolute path of the file.
 * @param vm - what its records are about.
 * @throws MaqetError or AuditError if there can be no record: `work` is not begun then; DeadlineError or CancelledError, by the
 *   deadline; and what `work` throws.
 */
export async function withSharedLog<T>(
  log: string,
  vm: string,
  env: Pick<Environment, 'caller' | 'secrets'>,
  deadline: Deadline,
  work: (audit: AuditLog) => Promise<T>,
): Promise<T> {
  await makeFolder(path.dirname(log));
  return exclusively(path.join(path.dirname(log), 'lock'), deadline, async () => {
    const audit = await AuditLog.open(log, { vm, redact: createRedactor(env.secrets) });
    try {
      return await work(audit);
    } finally {
      await audit.close(env.caller);
    }
  });
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new MaqetError(`The folder for an audit log, ${folder}, cannot be made (${errnoOf(cause) ?? 'unknown error'}).`, {
      remedy: 'Point RUNNER_TEMP, or XDG_STATE_HOME outside a runner, to a folder that this user may write to: no record, no act.',
      cause,
    });
  }
}
