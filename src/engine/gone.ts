import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Deadline, sleep } from '../shared/deadline.js';
import { MaqetError } from '../shared/errors.js';
import type { Logger } from '../shared/logger.js';
import { isAlive, isOfThisNamespace, type ProcessId, processesWith, signalProcess } from '../shared/process.js';
import { MARKS } from '../shared/program-environment.js';
import { oneLine } from '../shared/untrusted-text.js';
import type { VmDirectory } from '../state/layout.js';
import { isListeningIn, processesIn } from '../state/liveness.js';
import type { VmRecord } from '../state/record.js';

const POLL_MS = 20;
/** How long a process may take to end after SIGTERM if nobody could ask it, in milliseconds: a supervisor then stops its VM cleanly. */
const TERM_MS = 10_000;
/** The same for a process that did not answer, or was asked and stays. */
const SILENT_TERM_MS = 2000;
/** How long a process may take to end after SIGKILL, in milliseconds. */
const KILL_MS = 10_000;

/** How long the kernel may take to close the sockets of a process that has ended, in milliseconds. */
const CLOSE_MS = 5000;

/** A process of a VM, and what it is. */
interface NamedProcess {
  readonly id: ProcessId;
  readonly name: string;
}

/** What is known about the processes of a VM. */
export interface KnownProcesses {
  readonly directory: VmDirectory;
  /** The record of the VM, if it can be read. */
  readonly record?: VmRecord | undefined;
  /** What the supervisor has said, or what this process has launched. */
  readonly supervisor?: ProcessId | undefined;
  readonly qemu?: ProcessId | undefined;
}

/** How to end the processes of a VM. */
export interface Ending {
  /** How long they may take to end by themselves, in milliseconds: they were asked to. */
  readonly patienceMs: number;
  /** `silent`: the supervisor did not answer, so SIGTERM is not likely to help. */
  readonly asked: 'not' | 'yes' | 'silent';
}

/**
 * Makes sure that no process of a VM is left: waits, sends SIGTERM to the supervisor, and SIGKILL to all that stay.
 *
 * Finds the processes by the record, by what the supervisor has said, and by their marks, so also if there is no readable record, or not
 * yet. Knows each by its number and start time, and never signals this process.
 *
 * When this resolves, all processes are seen to be gone. A warning names each that had to be killed.
 *
 * @throws SurvivorsError if one stays, or runs where it cannot be seen.
 */
export async function makeGone(known: KnownProcesses, { patienceMs, asked }: Ending, log: Logger): Promise<void> {
  await untilGone(known, patienceMs);
  await terminate(known, asked === 'not' ? TERM_MS : SILENT_TERM_MS);
  await kill(known.directory.dir, () => living(known), log);
  // The last thread of a killed process closes its sockets, perhaps after the first one has become a zombie.
  await untilGone(known, CLOSE_MS);
  if (await isListeningIn(known.directory, known.record)) throw unseenError(known);
}

/**
 * Kills the processes that a claimant's supervisors have left, whatever became of their directories. Call it when their VMs are stopped.
 *
 * @throws SurvivorsError if one stays.
 */
export async function endProcessesOf(claimant: string, log: Logger): Promise<void> {
  if (claimant === '') return;
  const find = async (): Promise<NamedProcess[]> => processesWith(MARKS.claimant, claimant).map((id) => ({ id, name: nameOf(id) }));
  await kill('a directory that is gone', find, log);
}

/** Sends SIGKILL until no process is found. @throws SurvivorsError */
async function kill(dir: string, find: () => Promise<NamedProcess[]>, log: Logger): Promise<void> {
  const killed: NamedProcess[] = [];
  const refused: NamedProcess[] = [];
  const deadline = Deadline.after(KILL_MS);
  let left = await find();
  // Look again after each round: a process may have started another one before it died.
  for (; left.length > refused.length && !deadline.expired; left = await find()) {
    for (const one of left.filter(({ id }) => !hasOne([...killed, ...refused], id))) {
      if (signalProcess(one.id, 'SIGKILL')) killed.push(one);
      else refused.push(one);
    }
    await sleep(POLL_MS);
  }
  for (const { id, name } of killed.filter(({ id: one }) => !hasOne(left, one))) {
    log.warning(`The process ${id.pid} (${name}) of the VM was still running and was killed.`);
  }
  if (left.length > 0) throw survivorsError(dir, left, refused);
}

/** Some processes of a VM are still there. */
class SurvivorsError extends MaqetError {}

function survivorsError(dir: string, left: readonly NamedProcess[], refused: readonly NamedProcess[]): SurvivorsError {
  const list = left.map(({ id, name }) => `${id.pid} (${name})`).join(', ');
  if (refused.length > 0) {
    return new SurvivorsError(`The VM in ${dir} still runs: this user may not end its processes ${list}.`, {
      remedy: 'End them as the user that started the VM, or as root.',
    });
  }
  return new SurvivorsError(`The VM in ${dir} still runs: these of its processes survived SIGKILL: ${list}.`, {
    remedy: 'Check whether they wait for a disk or a device of the host (state D in `ps`).',
  });
}

function unseenError({ directory }: KnownProcesses): SurvivorsError {
  return new SurvivorsError(`The VM in ${directory.dir} still runs: its supervisor listens, but its processes cannot be seen from here.`, {
    remedy: 'They are in another PID namespace, such as a container. Run `maqet down --force` there or on its host, or end the container.',
  });
}

/** Waits until no process is left, or the time is up. */
async function untilGone(known: KnownProcesses, ms: number): Promise<void> {
  const deadline = Deadline.after(ms);
  while (!deadline.expired) {
    const left = await living(known);
    if (left.length === 0 && !(await isListeningIn(known.directory, known.record))) return;
    // The search for marks reads the environment of every process: do it again only when these are gone.
    do await sleep(POLL_MS);
    while (left.some(({ id }) => isAlive(id)) && !deadline.expired);
  }
}

/** Sends SIGTERM: to the supervisor, which ends the others. Without a supervisor, to all. */
async function terminate(known: KnownProcesses, ms: number): Promise<void> {
  const left = await living(known);
  const owners = left.filter(({ name }) => name === SUPERVISOR || name === CLAIMANT);
  const asked = owners.length > 0 ? owners : left;
  for (const { id } of asked) signalProcess(id, 'SIGTERM');
  if (asked.some(({ id }) => !isStopped(id))) await untilGone(known, ms);
}

/** Returns true for a process that a signal has stopped: it does not react to SIGTERM. */
function isStopped({ pid }: ProcessId): boolean {
  try {
    return /^State:\s+[Tt]/m.test(readFileSync(`/proc/${pid}/status`, 'latin1'));
  } catch {
    return false;
  }
}

const SUPERVISOR = 'the supervisor';
const CLAIMANT = 'the process that was starting the VM';
const QEMU = 'QEMU';

/** Returns the processes of a VM that are seen to run, without this one. */
async function living({ directory, record, supervisor, qemu }: KnownProcesses): Promise<NamedProcess[]> {
  const found: NamedProcess[] = [];
  const add = (id: ProcessId | null | undefined, name: string): void => {
    if (id === null || id === undefined || id.pid === process.pid || !isOfThisNamespace(id)) return;
    if (isAlive(id) && !hasOne(found, id)) found.push({ id, name });
  };
  add(supervisor, SUPERVISOR);
  add(record?.owner, record?.accel === null ? CLAIMANT : SUPERVISOR);
  add(qemu, QEMU);
  add(record?.qemu, QEMU);
  for (const id of await processesIn(directory)) add(id, nameOf(id));
  return found;
}

function nameOf({ pid }: ProcessId): string {
  try {
    const [program = '', ...args] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    if (path.basename(program).startsWith('qemu')) return QEMU;
    return args[0] !== undefined && /supervisor/.test(args[0]) ? SUPERVISOR : oneLine(path.basename(program), 40);
  } catch {
    return 'unknown';
  }
}

function hasOne(among: readonly NamedProcess[], { pid, startTime }: ProcessId): boolean {
  return among.some(({ id }) => id.pid === pid && id.startTime === startTime);
}
