import path from 'node:path';
import { asMaqetError, DeadlineError, MaqetError } from '../shared/errors.js';
import { identify, type ProcessId, signalProcess } from '../shared/process.js';
import { oneLine } from '../shared/untrusted-text.js';
import { recordEnd } from '../state/claim.js';
import { waitUntilGone } from '../state/find.js';
import type { VmDirectory } from '../state/layout.js';
import { isLive, readRecord, type VmRecord } from '../state/record.js';
import { SupervisorClient } from '../supervisor/rpc/client.js';
import type { StatusResult, StopResult } from '../supervisor/rpc/methods.js';
import { VmCrashedError } from '../vm/errors.js';
import type { Environment, Session } from './context.js';
import { writeLastMetrics } from './records/files.js';
import { backlogNotice, flushSyslog } from './records/syslog.js';

/** How long a supervisor may take to stop its VM, in milliseconds: more than its own limits add up to. */
const STOP_MS = 60_000;
/** How long processes may take to exit before they are killed, and after that, in milliseconds. */
const GONE_MS = 10_000;
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
}

interface StopRequest {
  /** For the audit log. */
  readonly reason: string;
  /** True to skip the power button. */
  readonly quick?: boolean;
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
  /** Records and metrics that could not be sent or written, and files of the VM that were replaced or could not be hashed. */
  readonly notices: readonly string[];
}

/**
 * Stops a VM, kills its processes that survive, records its end and flushes the rest of its audit log.
 *
 * This is the only way in which a run, `maqet down` and the post step stop a VM. A VM that has ended already is not asked, but its
 * processes are checked in the same way.
 *
 * @throws MaqetError if a process survives SIGKILL, or if neither a connection nor `vm.json` names the processes.
 */
export async function stopVm(vm: StoppableVm, request: StopRequest, env: StopEnvironment): Promise<StoppedVm> {
  const { directory } = vm;
  const record = vm.record ?? (await readRecord(directory).catch(ignoreIfConnected(vm)));
  const name = record?.vm ?? path.basename(directory.dir);
  const { reply, error, processes, patienceMs } = await askToStop(vm, record, request, env);
  const left = processes === undefined ? [] : await killSurvivors(processes, patienceMs, env);
  const unrecorded = reply === undefined || reply.unrecorded === null ? undefined : new UnrecordedEndError(reply.unrecorded);
  const problem = error === undefined ? unrecorded : new ForcedStopError(name, error);
  if (problem !== undefined && processes !== undefined && left.length === 0) {
    await recordEnd(directory, processes.owner, reply?.end ?? { state: 'failed', reason: oneLine(problem.message), kept: false });
  }
  const unsent = await flushSyslog(directory, env.signal.aborted);
  const unwritten = request.metrics === true ? await writeLastMetrics(directory, name) : undefined;
  if (left.length > 0) throw unkillableError(name, left);
  return { reply, problem, notices: [...(reply?.notices ?? []), unsent, unwritten].filter((notice) => notice !== undefined) };
}

/** Without a connection, only the record names the processes of the VM: an unreadable one must not pass for a VM that has ended. */
function ignoreIfConnected({ client }: StoppableVm): (error: unknown) => undefined {
  return (error) => {
    if (client === undefined) throw error;
  };
}

/** The processes that answer for a VM. */
type VmProcesses = Pick<VmRecord, 'owner' | 'qemu'>;

interface Asked {
  readonly reply?: StopResult;
  readonly error?: MaqetError;
  readonly processes: VmProcesses | undefined;
  /** How long the processes may take to exit, in milliseconds. */
  readonly patienceMs: number;
}

async function askToStop(
  { directory, client: open }: StoppableVm,
  record: VmRecord | undefined,
  { reason, quick = false }: StopRequest,
  { caller }: StopEnvironment,
): Promise<Asked> {
  // A record that its supervisor could not replace names the process that claimed the VM: possibly this one, which is not to be killed.
  let processes: VmProcesses | undefined = isOwn(record) ? undefined : record;
  let client = open;
  try {
    if (client === undefined && (record === undefined || !isLive(record))) return { processes, patienceMs: GONE_MS };
    client ??= await SupervisorClient.attach(directory);
    const { supervisor, qemu } = await client.status();
    processes = { owner: supervisor, qemu };
    return { reply: await client.stop({ caller, reason, quick }, STOP_MS), processes, patienceMs: GONE_MS };
  } catch (error) {
    // A supervisor that does not answer stops nothing, so do not wait for its processes to exit.
    return { error: asMaqetError(error), processes, patienceMs: error instanceof DeadlineError ? 0 : GONE_MS };
  } finally {
    client?.close();
  }
}

function isOwn(record: VmRecord | undefined): boolean {
  const { pid, startTime } = identify(process.pid);
  return record?.owner.pid === pid && record.owner.startTime === startTime;
}

/** Kills the processes that do not exit in time. @returns those that survive that, too. */
async function killSurvivors(processes: VmProcesses, patienceMs: number, { log }: StopEnvironment): Promise<ProcessId[]> {
  const survivors = await waitUntilGone(processes, patienceMs);
  for (const id of survivors) signalProcess(id, 'SIGKILL');
  const left = survivors.length === 0 ? [] : await waitUntilGone(processes, GONE_MS);
  for (const { pid } of survivors.filter((one) => !left.some(({ pid }) => pid === one.pid))) {
    const name = pid === processes.owner.pid ? 'the supervisor' : 'QEMU';
    log.warning(`The process ${pid} (${name}) of the VM was still running and was killed.`);
  }
  return left;
}

function unkillableError(vm: string, left: readonly ProcessId[]): MaqetError {
  const pids = left.map(({ pid }) => pid).join(', ');
  return new MaqetError(`The VM ${vm} was stopped, but these of its processes survived SIGKILL: ${pids}.`, {
    remedy: 'Check whether they wait for a disk or a device of the host (state D in `ps`).',
  });
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
