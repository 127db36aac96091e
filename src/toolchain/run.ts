import { type ChildProcess, spawn } from 'node:child_process';
import type { Deadline } from '../shared/deadline.js';
import { sleep } from '../shared/deadline.js';
import { CancelledError, errnoOf, errorText } from '../shared/errors.js';

/** How a program ended. A deadline that passed is an outcome here, not an error: callers retry. */
export interface Finished {
  /** The exit code, or null after a signal, a timeout, or a program that could not be started. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** The end of each stream, at most 64 KiB. Hostile: not fit for a log as it is. */
  readonly stdout: string;
  readonly stderr: string;
  /** True if the deadline passed and the whole process group was killed. */
  readonly timedOut: boolean;
  /** Why it could not be started (`ENOENT`, `EACCES` …), if it could not. */
  readonly startError: string | undefined;
}

/** What {@link runBounded} needs to know about one run. */
export interface RunOptions {
  readonly deadline: Deadline;
  readonly env: NodeJS.ProcessEnv;
  /** Written to stdin, which is closed otherwise. */
  readonly input?: string;
  /** A command that takes the arguments of kill(1); used where this process may not signal the program (sudo). */
  readonly killWith?: readonly string[];
}

const OUTPUT_LIMIT = 64 * 1024;
const TERM_GRACE_MS = 2000;
const KILL_GRACE_MS = 2000;
/** A daemon that a package started may hold the pipes open for ever: output that comes later than this is not waited for. */
const DRAIN_MS = 200;

/**
 * Runs a program in a process group of its own and waits for it, no longer than the deadline.
 *
 * When the time is up or the signal is aborted, the whole group gets SIGTERM, then SIGKILL, before this settles: nothing that
 * the program started in its group is left.
 *
 * @throws CancelledError when the deadline's signal is aborted. Nothing else: see {@link Finished}.
 */
export async function runBounded(command: readonly string[], options: RunOptions): Promise<Finished> {
  const [file = '', ...args] = command;
  if (options.deadline.signal?.aborted) throw new CancelledError(`\`${file}\``);
  const { env } = options;
  let child: ChildProcess;
  try {
    child = spawn(file, args, { env, detached: true, stdio: ['pipe', 'pipe', 'pipe'] });
  } catch (error) {
    return notStarted(error);
  }
  const output = captureOutput(child);
  feed(child, options.input ?? '');
  const ended = whenEnded(child);
  try {
    const end = await options.deadline.race(ended, `\`${file}\``);
    if ('startError' in end) return notStarted(end.startError);
    await output.settled(DRAIN_MS);
    return { ...end, ...output.texts(), timedOut: false, startError: undefined };
  } catch (error) {
    await killGroup(child, options);
    if (error instanceof CancelledError) throw error;
    return { code: null, signal: null, ...output.texts(), timedOut: true, startError: undefined };
  } finally {
    output.release();
  }
}

function notStarted(error: unknown): Finished {
  return { code: null, signal: null, stdout: '', stderr: '', timedOut: false, startError: errnoOf(error) ?? errorText(error) };
}

function feed(child: ChildProcess, input: string): void {
  // A program that ends without reading its input is judged by its exit code, not by the broken pipe.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(input);
}

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

function whenEnded(child: ChildProcess): Promise<Ended | { readonly startError: Error }> {
  return new Promise((resolve) => {
    child.once('error', (startError) => resolve({ startError }));
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
}

function captureOutput(child: ChildProcess) {
  const kept = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      kept[name] = (kept[name] + text).slice(-OUTPUT_LIMIT);
    });
  }
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return {
    texts: () => ({ ...kept }),
    settled: async (ms: number): Promise<void> => {
      const enough = new AbortController();
      await Promise.race([closed, sleep(ms, enough.signal).catch(() => undefined)]);
      enough.abort();
    },
    release: (): void => {
      child.stdout?.destroy();
      child.stderr?.destroy();
    },
  };
}

async function killGroup(child: ChildProcess, options: RunOptions): Promise<void> {
  if (child.pid === undefined) return;
  for (const [signal, graceMs] of [
    ['SIGTERM', TERM_GRACE_MS],
    ['SIGKILL', KILL_GRACE_MS],
  ] as const) {
    if (!(await signalGroup(child.pid, signal, options))) return;
    const end = performance.now() + graceMs;
    while (performance.now() < end) {
      if (!groupExists(child.pid)) return;
      await sleep(20);
    }
  }
}

/** Signals a process group, as root through `killWith` where needed. Returns false once the group is gone. */
async function signalGroup(group: number, signal: NodeJS.Signals, { killWith, env }: RunOptions): Promise<boolean> {
  try {
    process.kill(-group, signal);
    return true;
  } catch (error) {
    if (errnoOf(error) !== 'EPERM' || killWith === undefined) return errnoOf(error) === 'EPERM';
  }
  const [file = '', ...args] = killWith;
  await new Promise<void>((resolve) => {
    const killer = spawn(file, [...args, '-s', signal.slice(3), '--', `-${group}`], { env, stdio: 'ignore', timeout: KILL_GRACE_MS });
    killer.once('error', () => resolve());
    killer.once('exit', () => resolve());
  });
  return true;
}

function groupExists(group: number): boolean {
  try {
    process.kill(-group, 0);
    return true;
  } catch (error) {
    return errnoOf(error) === 'EPERM';
  }
}
