import { MaqetError } from '../shared/errors.js';
import { oneLine } from '../shared/untrusted-text.js';
import { recordEnd } from '../state/claim.js';
import { waitUntilGone } from '../state/find.js';
import type { StatusResult } from '../supervisor/rpc/protocol.js';
import { VmCrashedError } from '../vm/errors.js';
import type { Environment } from './context.js';
import { stillWaiting } from './records/delivery.js';
import type { Session } from './session.js';

/** What a run leaves behind: a VM for the next step, or a closed log. */
export interface Departure {
  readonly kept: boolean;
  /** Where the audit log stood. */
  readonly audit: { readonly head: string; readonly records: number };
  /** What there is to tell about it. */
  readonly notice?: string;
}

/** The VM was stopped, and that is not all on record. */
export class UnrecordedEndError extends MaqetError {
  /** @param why - with what to do about it, as the supervisor tells it. */
  constructor(why: string) {
    super(`The VM was stopped, but its end is not all on record: ${why}`, {
      remedy: 'Its processes are gone; what its logs hold is as it was.',
    });
  }
}

/** Above all that the supervisor's own limits add up to, in milliseconds. */
const STOP_MS = 60_000;
const GONE_MS = 10_000;
/** How long a syslog server may take for the records so far, in milliseconds. */
const DELIVER_MS = 5000;

/** True if the VM has ended, for whatever reason. */
export function hasEnded({ state }: Pick<StatusResult, 'state'>): boolean {
  return state === 'stopped' || state === 'failed';
}

/** QEMU ended although nobody asked it to. */
export function endedByItself(reason: string): VmCrashedError {
  return new VmCrashedError(`QEMU ended by itself: ${oneLine(reason)}.`, { remedy: 'Read qemu.log and the last lines of the serial log.' });
}

/**
 * Leaves the VM running. One that has ended meanwhile is not kept.
 *
 * @param mark - true asks the supervisor to keep it; false leaves it as it was.
 */
export async function keepVm(session: Session, mark: boolean, env: Pick<Environment, 'caller'>): Promise<Departure> {
  const { client } = session;
  if (hasEnded(await client.status())) return stopVm(session, 'the VM has ended', true, env);
  if (mark) await kept(session, env);
  const backlog = await client.deliver(DELIVER_MS);
  const status = await client.status();
  client.close();
  const audit = { head: status.auditHead, records: status.auditRecords };
  return { kept: true, audit, ...(backlog === null ? {} : { notice: stillWaiting(backlog) }) };
}

/** Has the VM kept. One that this run has started and that cannot be kept ends: nobody would know of it. */
async function kept({ client }: Session, { caller }: Pick<Environment, 'caller'>): Promise<void> {
  try {
    await client.keep(caller);
  } catch (error) {
    await client.abandon();
    throw error;
  }
}

/**
 * Stops the VM. When this returns or throws an {@link UnrecordedEndError}, its processes are gone.
 *
 * @param quick - leaves out the power button.
 * @throws MaqetError if a process survives; UnrecordedEndError if its end is not all on record.
 */
export async function stopVm(
  { client, folder }: Pick<Session, 'client' | 'folder'>,
  reason: string,
  quick: boolean,
  env: Pick<Environment, 'caller'>,
): Promise<Departure> {
  try {
    const { supervisor, qemu } = await client.status();
    const stopped = await client.stop({ caller: env.caller, reason, quick }, STOP_MS);
    const { auditHead: head, auditRecords: records, unrecorded, end } = stopped;
    client.close();
    const left = await waitUntilGone({ owner: supervisor, qemu }, GONE_MS);
    if (left.length > 0) {
      const pids = left.map(({ pid }) => pid).join(', ');
      throw new MaqetError(`The VM was stopped, but of its processes ${pids} still run.`, {
        remedy: 'Kill them by hand, and report this.',
      });
    }
    if (unrecorded === null) return { kept: false, audit: { head, records } };
    await recordEnd(folder, supervisor, end);
    throw new UnrecordedEndError(unrecorded);
  } finally {
    client.close();
  }
}
