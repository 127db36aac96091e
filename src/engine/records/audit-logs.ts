import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { AuditLog } from '../../audit/log.js';
import { createRedactor } from '../../audit/redact/redactor.js';
import type { Deadline } from '../../shared/deadline.js';
import { errnoOf, MaqetError } from '../../shared/errors.js';
import { exclusively } from '../../shared/lock-file.js';
import type { VmDirectory } from '../../state/layout.js';
import type { Environment } from '../context.js';

/** Opens the audit log of a VM that has no supervisor yet, or no longer. The caller closes it. @throws AuditError */
export function openAudit(directory: VmDirectory, vm: string, env: Pick<Environment, 'secrets'>): Promise<AuditLog> {
  return AuditLog.open(directory.audit, { vm, redact: createRedactor(env.secrets) });
}

/**
 * Opens an audit log that belongs to no VM, and creates its directory, while `work` writes to it. A lock makes other processes wait.
 *
 * @param log - absolute path of the file.
 * @param vm - the VM that the records name.
 * @throws MaqetError or AuditError if the log cannot be opened: `work` is not started; DeadlineError or CancelledError, by the
 *   deadline; and the errors of `work`.
 */
export async function withSharedLog<T>(
  log: string,
  vm: string,
  env: Pick<Environment, 'caller' | 'secrets'>,
  deadline: Deadline,
  work: (audit: AuditLog) => Promise<T>,
): Promise<T> {
  await makeDirectory(path.dirname(log));
  return exclusively(path.join(path.dirname(log), 'lock'), deadline, async () => {
    const audit = await AuditLog.open(log, { vm, redact: createRedactor(env.secrets) });
    try {
      return await work(audit);
    } finally {
      await audit.close(env.caller);
    }
  });
}

async function makeDirectory(directory: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new MaqetError(`Could not create ${directory} for an audit log (${errnoOf(cause) ?? 'unknown error'}).`, {
      remedy:
        'Set RUNNER_TEMP, or XDG_STATE_HOME outside a runner, to a directory that this user can write to. Nothing is done without a record.',
      cause,
    });
  }
}
