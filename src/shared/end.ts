import { spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import { Deadline } from './deadline.js';

/** How long the reader of the output may take for the rest, in milliseconds. */
const FLUSH_MS = 5000;
/** How long a process that is asked to end may take before it is killed, in milliseconds. */
const TERM_MS = 20_000;

/**
 * The watchdog of a process, outside of its event loop: two small processes, a shell that waits at a pipe and a `sleep`.
 *
 * The end of the pipe means that the process has ended, however it ended: then the watchdog kills its own process group. So it never
 * outlives the process, and the number that it kills cannot belong to another one by then. It does not wait for the reader of its line,
 * who may be what holds the process.
 */
const WATCHDOG = `( sleep "$1" || exit; printf '%s\\n' "$3" & sleep 1; kill -TERM "$2"; sleep "$4"; kill -KILL "$2" ) </dev/null &
exec >/dev/null 2>&1
read -r _
kill -KILL 0`;

let watchdog: number | undefined;

/**
 * Ends this process if it has not ended by itself: asks it a second after `ms` milliseconds, as a cancellation does, and kills it 20 s
 * later.
 *
 * This also ends a process that is stopped, or whose event loop stands still. Its supervisor then ends the VM. Does nothing where no
 * shell can be started.
 *
 * @param said.line - what exceeded its limit: the line that the watchdog prints.
 * @param said.to - the descriptor that it prints to: 1 is standard output, 2 standard error.
 */
export function endAfter(ms: number, said: { readonly line: string; readonly to: 1 | 2 }, termMs = TERM_MS): void {
  const { PATH, RUNNER_TRACKING_ID } = process.env;
  const [limit, grace] = [ms, termMs].map((one) => String(Math.ceil(one / 1000)));
  const args = [limit ?? '', String(process.pid), said.line, grace ?? ''];
  const child = spawn('/bin/sh', ['-c', WATCHDOG, 'maqet-watchdog', ...args], {
    detached: true,
    cwd: '/',
    env: { PATH, RUNNER_TRACKING_ID },
    stdio: ['pipe', said.to, 'ignore'],
  });
  child.on('error', () => undefined);
  const pipe = child.stdin as Socket;
  pipe.on('error', () => undefined);
  child.unref();
  pipe.unref();
  watchdog = child.pid;
}

/**
 * Ends this process with `process.exitCode` once its output is read, whatever is still open: a socket that a client has left must
 * not hold a step.
 */
export async function endProcess(): Promise<never> {
  // A pipe takes only as much as it has room for: `process.exit` drops the rest.
  await flushOutput(Deadline.after(FLUSH_MS));
  return exitProcess();
}

/** Ends this process with `process.exitCode` at once. Output that has not been read is lost. */
export function exitProcess(): never {
  if (watchdog !== undefined) killGroup(watchdog);
  const code = Number(process.exitCode ?? 0);
  // `process.exit` waits for threads: for a name server that does not answer, or for the other end of a FIFO. `exec` does not.
  const blocked = process.getActiveResourcesInfo().some((name) => /^(?:GetAddrInfo|GetNameInfo|FS)Req/.test(name));
  if (blocked && process.platform !== 'win32') process.execve?.('/bin/sh', ['sh', '-c', `exit ${code}`], {});
  process.exit(code);
}

/** Waits until both outputs are read. @returns false if the deadline ended the wait. Never rejects. */
export async function flushOutput(deadline: Deadline): Promise<boolean> {
  const flushed = [process.stdout, process.stderr].map((stream) => new Promise((resolve) => stream.write('', resolve)));
  return deadline.race(Promise.all(flushed), 'the reader of the output').then(
    () => true,
    () => false,
  );
}

function killGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // It never started, or somebody has ended it.
  }
}
