import path from 'node:path';
import { Deadline } from '../shared/deadline.js';
import { asMaqetError, DeadlineError, MaqetError } from '../shared/errors.js';
import type { ProcessId } from '../shared/process.js';
import { oneLine } from '../shared/untrusted-text.js';
import { recordEnd } from '../state/claim.js';
import type { VmDirectory } from '../state/layout.js';
import { isInhabited, isListeningIn, isLive } from '../state/liveness.js';
import { BrokenRecordError, readRecord, type VmRecord } from '../state/record.js';
import { SupervisorClient } from '../supervisor/rpc/client.js';
import type { StatusResult, StopResult } from '../supervisor/rpc/methods.js';
import { VmCrashedError } from '../vm/errors.js';
import type { Environment, Session } from './context.js';
import { makeGone } from './gone.js';
import { writeLastMetrics } from './records/files.js';
import { backlogNotice, flushSyslog } from './records/syslog.js';

/** How long a supervisor may take to stop its VM, in milliseconds: more than its own limits add up to. */
const STOP_MS = 60_000;
/** How long processes may take to exit by themselves once the VM is stopped, in milliseconds. */
const GONE_MS = 10_000;
/** How long the first answer of a supervisor may take for an impatient caller, in milliseconds. */
const ANSWER_MS = 5000;
/** How long a syslog server may take for the records so far, in milliseconds. */
const FLUSH_MS = 5000;

/** The VM was stopped, but a part of its end could not be recorded. */
export class UnrecordedEndError extends MaqetError {
  /** @param why - the supervisor's explanation, with a remedy. */
  constructor(why: string) {
    super(`The VM was stopped, but its end is not all on record: ${why}`, {
      remedy: 'Its processes are gone, and its logs are unchanged.',
    });
  }
}

/** The supervisor did not stop the VM. Its processes are gone: they exited, or were killed. */
export class ForcedStopError extends MaqetError {
  constructor(vm: string, cause: MaqetError) {
    super(`The VM ${vm} did not stop cleanly: ${cause.marked.message}`, { remedy: cause.marked.remedy, status: cause.status, cause });
  }
}

/** A VM to stop. */
interface StoppableVm {
  readonly directory: VmDirectory;
  /** The content of `vm.json`. Without it, `stopVm` reads the file. */
  readonly record?: VmRecord | undefined;
  /** An open connection to the supervisor, which `stopVm` closes. Without it, `stopVm` connects if the VM is live. */
  readonly client?: SupervisorClient | undefined;
  /** Why the supervisor cannot be asked: it did not answer the caller. */
  readonly silent?: MaqetError | undefined;
}

interface StopRequest {
  /** For the audit log. */
  readonly reason: string;
  /** True to skip the power button. */
  readonly quick?: boolean;
  /** True to wait only a moment for the supervisor's first answer. */
  readonly impatient?: boolean;
  /** True to write the metrics of the VM's whole life: for callers that write no metrics of a run. */
  readonly metrics?: boolean;
}

type StopEnvironment = Pick<Environment, 'caller' | 'log' | 'signal'>;

/** The end of a VM, whose processes are gone. */
export interface StoppedVm {
  /** The supervisor's reply; undefined if it was not asked, or did not reply. */
  readonly reply: StopResult | undefined;
  /** The reason why the VM did not stop cleanly, or why its end is not all on record. */
  readonly problem: ForcedStopError | UnrecordedEndError | undefined;
  /** Records and metrics that could not be sent or written, losses in the logs, and files that were replaced or could not be hashed. */
  readonly notices: readonly string[];
}

/**
 * Stops a VM, ends its processes that are left, records its end and flushes the rest of its audit log.
 *
 * This is the only way in which a run, `maqet down` and the post step stop a VM. A VM that has ended already is not asked, but its
 * processes are checked in the same way. When this returns, all of them are seen to be gone.
 *
 * @throws SurvivorsError if a process stays; BrokenRecordError if `vm.json` cannot be read, nobody answers, and no process is found:
 *   then nothing shows that the VM has ended.
 */
export async function stopVm(vm: StoppableVm, request: StopRequest, env: StopEnvironment): Promise<StoppedVm> {
  const { directory } = vm;
  const record = await recordOf(vm);
  const name = record?.vm ?? path.basename(directory.dir);
  const asked = await askToStop(vm, record, request, env);
  const { reply, error } = asked;
  const stays = await makeGone({ directory, record, ...asked }, asked, env.log).then(() => undefined, asMaqetError);
  const unrecorded = reply === undefined || reply.unrecorded === null ? undefined : new UnrecordedEndError(reply.unrecorded);
  const problem = error === undefined ? unrecorded : new ForcedStopError(name, error);
  if (problem !== undefined && stays === undefined) {
    await recordEnd(directory, record?.claimant, reply?.end ?? { state: 'failed', reason: oneLine(problem.message), kept: false });
  }
  const unsent = await flushSyslog(directory, env.signal.aborted);
  const unwritten = request.metrics === true ? await writeLastMetrics(directory, name) : undefined;
  if (stays !== undefined) throw stays;
  const told = reply?.notices ?? (await readRecord(directory).catch(() => undefined))?.losses ?? [];
  return { reply, problem, notices: [...told, unsent, unwritten].filter((notice) => notice !== undefined) };
}

/** Reads `vm.json`. An unreadable one is no obstacle if the VM can be found without it. @throws BrokenRecordError */
async function recordOf({ directory, record, client, silent }: StoppableVm): Promise<VmRecord | undefined> {
  try {
    return record ?? (await readRecord(directory));
  } catch (error) {
    if (!(error instanceof BrokenRecordError)) throw error;
    if (client !== undefined || silent !== undefined || (await isInhabited(directory))) return undefined;
    throw error;
  }
}

interface Asked {
  readonly reply?: StopResult;
  readonly error?: MaqetError;
  readonly supervisor?: ProcessId | undefined;
  readonly qemu?: ProcessId | undefined;
  /** How long the processes may take to exit, in milliseconds. */
  readonly patienceMs: number;
  readonly asked: 'not' | 'yes' | 'silent';
}

async function askToStop(
  { directory, client: open, silent }: StoppableVm,
  record: VmRecord | undefined,
  { reason, quick = false, impatient = false }: StopRequest,
  { caller }: StopEnvironment,
): Promise<Asked> {
  if (silent !== undefined) return { error: silent, patienceMs: 0, asked: silent instanceof DeadlineError ? 'silent' : 'not' };
  const live = record === undefined ? await isListeningIn(directory, record) : await isLive({ directory, record });
  if (open === undefined && !live) return { patienceMs: 0, asked: 'not' };
  let client = open;
  let processes: Pick<Asked, 'supervisor' | 'qemu'> = { supervisor: open?.launched };
  try {
    client ??= await SupervisorClient.attach(directory);
    const { supervisor, qemu } = await Deadline.after(impatient ? ANSWER_MS : Number.POSITIVE_INFINITY).race(
      client.status(),
      'the status of the VM',
    );
    processes = { supervisor, qemu };
    return { reply: await client.stop({ caller, reason, quick }, STOP_MS), ...processes, patienceMs: GONE_MS, asked: 'yes' };
  } catch (error) {
    // A supervisor that does not answer stops nothing, so do not wait for its processes to exit.
    return { error: asMaqetError(error), ...processes, patienceMs: 0, asked: error instanceof DeadlineError ? 'silent' : 'not' };
  } finally {
    client?.close();
  }
}

/** A VM that keeps running after the run. */
export interface KeptVm {
  /** The audit log so far. */
  readonly audit: { readonly head: string; readonly records: number };
  /** Records that still wait for the syslog server. */
  readonly notice: string | undefined;
}

/**
 * Leaves the VM running.
 *
 * @param how.mark - true to ask the supervisor to keep the VM; false to leave that as it is.
 * @param how.started - true if this run has started the VM. If it cannot be kept, it is stopped: nobody else would know of it.
 * @returns undefined if the VM has ended in the meantime.
 */
export async function keepVm(
  session: Session,
  how: { readonly mark: boolean; readonly started: boolean },
  env: StopEnvironment,
): Promise<KeptVm | undefined> {
  const { client } = session;
  try {
    if (hasEnded(await client.status())) return undefined;
    if (how.mark) await client.keep(env.caller);
    const backlog = await client.flushAudit({ timeoutMs: FLUSH_MS });
    const { auditHead: head, auditRecords: records } = await client.status();
    client.close();
    return { audit: { head, records }, notice: backlog === null ? undefined : backlogNotice(backlog) };
  } catch (error) {
    if (how.started) await stopUnkept(session, env);
    client.close();
    throw error;
  }
}

async function stopUnkept(session: Session, env: StopEnvironment): Promise<void> {
  const { problem, notices } = await stopVm(session, { reason: 'failed', quick: true }, env);
  for (const notice of [...notices, ...(problem === undefined ? [] : [problem.message])]) env.log.warning(notice);
}

/** Returns true if the VM has ended, for whatever reason. */
export function hasEnded({ state }: Pick<StatusResult, 'state'>): boolean {
  return state === 'stopped' || state === 'failed';
}

/** Creates the error for a QEMU that exited although nobody had asked it to. */
export function unexpectedExitError(reason: string): VmCrashedError {
  return new VmCrashedError(`QEMU ended by itself: ${oneLine(reason)}.`, { remedy: 'Read qemu.log and the last lines of the serial log.' });
}
