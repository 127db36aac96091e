import { AuditShipper, type Backlog } from '../../audit/syslog/shipper.js';
import { writeSpoolState } from '../../audit/syslog/spool.js';
import type { Inputs } from '../../inputs/parse.js';
import { Deadline } from '../../shared/deadline.js';
import { errorText } from '../../shared/errors.js';
import type { VmDirectory } from '../../state/layout.js';
import { isLive, readRecord } from '../../state/record.js';

/** How long a syslog server may take for what is left of a log at the end of a run, in milliseconds. */
const REST_MS = 10_000;
/** Whoever cancels a run has seconds. */
const CANCELLED_MS = 2000;

/** Notes in a VM's folder that its audit log is to be sent, before the first record is written. */
export async function orderDelivery(
  folder: VmDirectory,
  { auditSyslog, auditFormat }: Pick<Inputs, 'auditSyslog' | 'auditFormat'>,
): Promise<void> {
  if (auditSyslog === undefined) return;
  await writeSpoolState(folder.auditSpool, { address: auditSyslog, format: auditFormat ?? 'jsonl', bytes: 0 });
}

/**
 * Sends what is left of an audit log that nobody writes any more, or not yet: the last records of a VM that has ended, and all of a run
 * that the policy refused or whose VM never started.
 *
 * @returns a notice about what could not be sent; undefined if there is nothing to tell. Never rejects.
 */
export async function deliverRest(folder: VmDirectory, cancelled = false): Promise<string | undefined> {
  try {
    const record = await readRecord(folder);
    // A log that grows has somebody who sends it.
    if (record !== undefined && isLive(record) && record.owner.pid !== process.pid) return undefined;
    const shipper = await AuditShipper.open(folder);
    if (shipper === undefined) return undefined;
    const backlog = await shipper.flush(Deadline.after(cancelled ? CANCELLED_MS : REST_MS));
    await shipper.close();
    return backlog && `${undelivered(backlog)} They are in ${folder.audit}.`;
  } catch (error) {
    return `The audit log could not be sent to the syslog server: ${errorText(error)}`;
  }
}

/** What is told about a VM that runs on. */
export function stillWaiting(backlog: Backlog): string {
  return `${undelivered(backlog)} They wait in the audit log, and are sent as soon as the server takes them.`;
}

function undelivered({ records, server, problem }: Backlog): string {
  const count = records === 1 ? '1 record' : `${records} records`;
  return `${count} of the audit log did not reach the syslog server ${server}${problem === '' ? '' : ` (${problem})`}.`;
}
