import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { identify, isAlive, type ProcessId, signalProcess } from '../../src/shared/process.js';

/** A living process, as a test's message shows it. */
export interface ProcessInfo extends ProcessId {
  readonly parent: number;
  /** The command line, words joined by spaces. */
  readonly command: string;
}

/** The marks of a job's processes. */
export interface JobMark {
  /** The job's RUNNER_TRACKING_ID. */
  readonly trackingId: string;
  /** The job's directory. */
  readonly directory: string;
}

/**
 * Returns the running processes of a job: those with its RUNNER_TRACKING_ID in their environment (by which the runner finds
 * them at the end of a job), and those that work in the job's directory or name it in their arguments, which also finds
 * processes with a clean environment.
 *
 * @throws Error on a system without /proc, where an empty list would prove nothing.
 */
export function processesOfJob(mark: JobMark): ProcessInfo[] {
  return runningProcesses().filter(({ pid, command }) => pid !== process.pid && (command.includes(mark.directory) || belongs(pid, mark)));
}

function belongs(pid: number, mark: JobMark): boolean {
  const environment = readOrEmpty(`/proc/${pid}/environ`).split('\0');
  return environment.includes(`RUNNER_TRACKING_ID=${mark.trackingId}`) || linkOrEmpty(`/proc/${pid}/cwd`).startsWith(mark.directory);
}

/** Returns every running process. Zombies do not run. */
export function runningProcesses(): ProcessInfo[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map((name) => describe(Number(name))).filter(isAlive);
}

function describe(pid: number): ProcessInfo {
  const stat = readOrEmpty(`/proc/${pid}/stat`);
  const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? 0);
  return { ...identify(pid), parent, command: readOrEmpty(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim() };
}

/** Returns a process and its descendants, as far as their parents are alive. */
export function processTree(root: number): ProcessInfo[] {
  const all = runningProcesses();
  const tree = all.filter(({ pid }) => pid === root);
  for (let index = 0; index < tree.length; index += 1) {
    tree.push(...all.filter(({ parent }) => parent === tree[index]?.pid));
  }
  return tree;
}

/**
 * Kills those of `processes` that are still the same, all at one moment: none can act on the end of another, however long this
 * process waits between two signals.
 */
export function killAll(processes: readonly ProcessInfo[]): void {
  for (const signal of ['SIGSTOP', 'SIGKILL'] as const) for (const one of processes) signalProcess(one, signal);
}

/** Kills a process and its descendants, even those that it starts meanwhile. */
export function killTree(root: number): void {
  const stopped = new Set<number>();
  let tree = processTree(root);
  // Stop them first: a stopped process starts nothing.
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
    return ''; // It has ended, or belongs to another user.
  }
}

function linkOrEmpty(file: string): string {
  try {
    return readlinkSync(file);
  } catch {
    return '';
  }
}

/** Sends a signal to a process. Throws if there is no process: a test that signals the number 0 would signal its whole process group. */
export function sendSignal(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined || pid <= 0) throw new Error(`there is no process to send ${signal} to`);
  process.kill(pid, signal);
}
