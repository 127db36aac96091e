import { AuditShipper, type Backlog } from '../../audit/syslog/shipper.js';
import { writeSpoolState } from '../../audit/syslog/spool.js';
import type { Inputs } from '../../inputs/parse.js';
import { Deadline } from '../../shared/deadline.js';
import { errorText } from '../../shared/errors.js';
import type { VmDirectory } from '../../state/layout.js';
import { isLive } from '../../state/liveness.js';
import { readRecord } from '../../state/record.js';

/** How long a syslog server may take for the rest of a log at the end of a run, in milliseconds. */
const REST_MS = 10_000;
/** The same for a cancelled run, which the runner kills after seconds. */
const CANCELLED_MS = 2000;

/** Stores the syslog server of the audit log in the VM's directory. Call it before the first record is written. */
export async function storeSyslogServer(
  directory: VmDirectory,
  { auditSyslog, auditFormat }: Pick<Inputs, 'auditSyslog' | 'auditFormat'>,
): Promise<void> {
  if (auditSyslog === undefined) return;
  await writeSpoolState(directory.auditSpool, { address: auditSyslog, format: auditFormat ?? 'jsonl', bytes: 0 });
}

/**
 * Flushes the rest of an audit log that no supervisor writes any more, or not yet, to its syslog server: the last records of a VM
 * that has ended, or all records of a run that the policy refused or whose VM never started.
 *
 * @returns a notice about the records that could not be sent, or undefined. Never rejects.
 */
export async function flushSyslog(directory: VmDirectory, cancelled = false): Promise<string | undefined> {
  try {
    const record = await readRecord(directory);
    // The supervisor of a live VM sends the log itself.
    if (record !== undefined && record.owner.pid !== process.pid && (await isLive({ directory, record }))) return undefined;
    const shipper = await AuditShipper.open(directory);
    if (shipper === undefined) return undefined;
    const backlog = await shipper.flush(Deadline.after(cancelled ? CANCELLED_MS : REST_MS));
    await shipper.close();
    return backlog && `${backlogText(backlog)} They are in ${directory.audit}.`;
  } catch (error) {
    return `The audit log could not be sent to the syslog server: ${errorText(error)}`;
  }
}

/** Returns the notice about the backlog of a VM that keeps running. */
export function backlogNotice(backlog: Backlog): string {
  return `${backlogText(backlog)} They stay in the audit log until the server accepts them.`;
}

function backlogText({ records, server, problem }: Backlog): string {
  const count = records === 1 ? '1 record' : `${records} records`;
  return `${count} of the audit log did not reach the syslog server ${server}${problem === '' ? '' : ` (${problem})`}.`;
}
