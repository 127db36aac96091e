import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { identify, isAlive, type ProcessId, signalProcess } from '../../src/shared/process.js';

/** A living process, as a test's message shows it. */
export interface ProcessInfo extends ProcessId {
  readonly parent: number;
  /** The command line, words joined by spaces. */
  readonly command: string;
}

/** What tells a job's processes from all others. */
export interface JobMark {
  /** The job's RUNNER_TRACKING_ID. */
  readonly trackingId: string;
  /** The job's folder. */
  readonly folder: string;
}

/**
 * The living processes that belong to a job: those whose environment holds its RUNNER_TRACKING_ID (where the runner looks
 * at the end of a job), and also those that work in the job's folder or name it in their arguments, so that a process
 * that was given a clean environment does not hide.
 *
 * @throws Error on a system without /proc: an empty list would be no proof there.
 */
export function processesOfJob(mark: JobMark): ProcessInfo[] {
  return runningProcesses().filter(({ pid, command }) => pid !== process.pid && (command.includes(mark.folder) || belongs(pid, mark)));
}

function belongs(pid: number, mark: JobMark): boolean {
  const environment = readOrEmpty(`/proc/${pid}/environ`).split('\0');
  return environment.includes(`RUNNER_TRACKING_ID=${mark.trackingId}`) || linkOrEmpty(`/proc/${pid}/cwd`).startsWith(mark.folder);
}

/** Every process that runs now; zombies do not run. */
export function runningProcesses(): ProcessInfo[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map((name) => describe(Number(name))).filter(isAlive);
}

function describe(pid: number): ProcessInfo {
  const stat = readOrEmpty(`/proc/${pid}/stat`);
  const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? 0);
  return { ...identify(pid), parent, command: readOrEmpty(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim() };
}

/** A process and all that it started, as far as the chain of parents still shows it. */
export function processTree(root: number): ProcessInfo[] {
  const all = runningProcesses();
  const tree = all.filter(({ pid }) => pid === root);
  for (let index = 0; index < tree.length; index += 1) {
    tree.push(...all.filter(({ parent }) => parent === tree[index]?.pid));
  }
  return tree;
}

/**
 * Kills each of `processes` that still is the process it was, all at one moment: none lives to see the end of another and to act on it,
 * however long this process has to wait for its turn between two signals.
 */
export function killAll(processes: readonly ProcessInfo[]): void {
  for (const signal of ['SIGSTOP', 'SIGKILL'] as const) for (const one of processes) signalProcess(one, signal);
}

/** Kills a process and all that it started, also what it starts while they are looked for. */
export function killTree(root: number): void {
  const stopped = new Set<number>();
  let tree = processTree(root);
  // What has been stopped starts nothing more.
  while (tree.some(({ pid }) => !stopped.has(pid))) {
    for (const one of tree.filter(({ pid }) => !stopped.has(pid))) {
      signalProcess(one, 'SIGSTOP');
      stopped.add(one.pid);
    }
    tree = processTree(root);
  }
  killAll(tree);
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // Gone, or another user's: not one of ours.
  }
}

function linkOrEmpty(file: string): string {
  try {
    return readlinkSync(file);
  } catch {
    return '';
  }
}
