import { AsyncLocalStorage } from 'node:async_hooks';
import { type ChildProcess, spawn } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { type Deadline, reportedElsewhere, sleep } from '../shared/deadline.js';
import { CancelledError, DeadlineError, errnoOf, errorText } from '../shared/errors.js';
import { programEnvironment } from '../shared/program-environment.js';
import { lookOnPath } from './lookup.js';

/** How a program ended. Running out of time is an outcome, not an error: callers retry. */
export interface Finished {
  /** The exit code, or null after a signal, a timeout, or a program that could not be started. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** The end of each stream, at most 64 KiB unless {@link RunOptions.stdoutLimit} is given. Untrusted: sanitize before logging. */
  readonly stdout: string;
  readonly stderr: string;
  /** True if the deadline passed and the whole process group was killed. */
  readonly timedOut: boolean;
  /** True if stdout exceeded {@link RunOptions.stdoutLimit} and the process group was killed. */
  readonly tooLong: boolean;
  /** Why the program could not be started, in the words of a message; undefined if it was. */
  readonly startError: string | undefined;
}

/** Options of {@link runProgram}. */
export interface RunOptions {
  readonly deadline: Deadline;
  /** The environment to take PATH and a few others from: see {@link programEnvironment}. */
  readonly env: NodeJS.ProcessEnv;
  /** Variables to set on top. */
  readonly variables?: Readonly<Record<string, string>> | undefined;
  /** Text for stdin, which is empty by default. */
  readonly input?: string | undefined;
  /** A command that takes the arguments of kill(1), for programs that this process may not signal (sudo). */
  readonly killWith?: readonly string[] | undefined;
  /** Most characters of stdout. A program that prints more is killed, for callers that would misread a truncated answer. */
  readonly stdoutLimit?: number;
}

const OUTPUT_LIMIT = 64 * 1024;
/** From SIGTERM to SIGKILL, and from SIGKILL until the wait ends regardless. */
const KILL_AFTER_MS = 2000;
/** A daemon that a package started may hold the pipes open forever: do not wait longer than this for output after the exit. */
const DRAIN_MS = 200;

/**
 * Runs a helper program through `@actions/exec` and waits for it, no longer than the deadline.
 *
 * Guarantees: nothing is printed; the environment is scrubbed; collected output is bounded. When time is up or the signal is
 * aborted, the program gets SIGTERM, then SIGKILL, together with everything in its process group, before this settles. `timeout`
 * stands in front of it, makes that group, and ends it even if this process dies. Where there is no `timeout` (macOS without
 * coreutils), only the program itself is killed.
 *
 * @throws CancelledError when the deadline's signal is aborted. Nothing else: see {@link Finished}.
 */
export async function runProgram(command: readonly string[], options: RunOptions): Promise<Finished> {
  const [file = '', ...args] = command;
  const { deadline } = options;
  if (deadline.signal?.aborted) throw new CancelledError(`\`${file}\``);
  const program = file.includes('/') ? file : lookOnPath(file, options.env['PATH'])[0];
  if (program === undefined) return notStarted('No such file or directory');
  const output = new Output(options.stdoutLimit);
  const spawned: Spawned = {};
  try {
    const running = starting.run(spawned, () => execQuietly([...timeoutPrefix(deadline), program, ...args], options, output));
    reportedElsewhere(running);
    const code = await deadline.race(Promise.race([running, output.exceeded]), `\`${file}\``);
    if (code === 'too-long') await killGroup(spawned.child, options);
    const startError = startErrorOf(code, output.texts().stderr);
    if (startError !== undefined) return notStarted(startError);
    const signal = spawned.child?.signalCode ?? null;
    const end = code === 'too-long' ? { code: null, tooLong: true } : { code, tooLong: false };
    return { ...end, signal, ...output.texts(), timedOut: false, startError: undefined };
  } catch (error) {
    if (!(error instanceof CancelledError || error instanceof DeadlineError)) return notStarted(errorText(error));
    await killGroup(spawned.child, options);
    if (error instanceof CancelledError) throw error;
    return { code: null, signal: null, ...output.texts(), timedOut: true, tooLong: false, startError: undefined };
  } finally {
    spawned.child?.stdout?.destroy();
    spawned.child?.stderr?.destroy();
  }
}

function notStarted(startError: string): Finished {
  return { code: null, signal: null, stdout: '', stderr: '', timedOut: false, tooLong: false, startError };
}

/** The reason that `timeout` gives, with these exit codes, for a program that cannot be executed. */
function startErrorOf(code: number | string | null, stderr: string): string | undefined {
  if (code !== 126 && code !== 127) return undefined;
  return /^.*timeout: (?:failed to run command|can't execute) .*: ([^:\n]+)$/m.exec(stderr)?.[1];
}

/** `timeout`, one second later than this process acts: for the case that it cannot. Short options, which BusyBox has too. */
function timeoutPrefix(deadline: Deadline): string[] {
  const [timeout] = lookOnPath('timeout', process.env['PATH']);
  const seconds = deadline.remainingMs === Number.POSITIVE_INFINITY ? '0' : (deadline.remainingMs / 1000 + 1).toFixed(3);
  return timeout === undefined ? [] : [timeout, '-k', String(KILL_AFTER_MS / 1000), seconds];
}

interface Spawned {
  child?: ChildProcess;
}

const starting = new AsyncLocalStorage<Spawned>();

// The toolkit (3.0) hands out neither pid nor streams of its child. Without them it could not be killed, and a daemon that holds its
// pipes would keep this process alive. Node announces each child process on this channel, in the context of the call that starts it.
subscribe('child_process', (message) => {
  const spawned = starting.getStore();
  if (spawned === undefined) return;
  const { process: child } = message as { readonly process: ChildProcess };
  spawned.child = child;
  // A program that ends without reading its input is judged by its exit code, not by the broken pipe.
  child.once('spawn', () => child.stdin?.on('error', () => undefined));
});

/** Receives nothing: the toolkit echoes commands and output to stdout otherwise, which a `--json` command cannot have. */
const NOWHERE = new Writable({ write: (_chunk, _encoding, done) => done() });

async function execQuietly([file = '', ...args]: readonly string[], options: RunOptions, output: Output): Promise<number | null> {
  // Loaded on demand: it takes some 20 ms, and a later step that finds its toolchain in the cache runs no program.
  const { exec } = await import('@actions/exec');
  // The toolkit splits its first argument at spaces unless they are quoted.
  return exec(`"${file.replaceAll('"', '\\"')}"`, args, {
    env: { ...programEnvironment(options.env), ...options.variables },
    input: Buffer.from(options.input ?? ''),
    silent: true,
    outStream: NOWHERE,
    errStream: NOWHERE,
    ignoreReturnCode: true,
    delay: DRAIN_MS,
    listeners: { stdout: (chunk) => output.add('stdout', chunk), stderr: (chunk) => output.add('stderr', chunk) },
  });
}

/** The end of both streams, or the start of stdout up to a limit. */
class Output {
  readonly #kept = { stdout: '', stderr: '' };
  readonly #decoders = { stdout: new StringDecoder('utf8'), stderr: new StringDecoder('utf8') };
  readonly #exceeded = Promise.withResolvers<'too-long'>();

  constructor(private readonly stdoutLimit: number | undefined) {}

  /** Resolves once stdout has exceeded its limit. */
  get exceeded(): Promise<'too-long'> {
    return this.#exceeded.promise;
  }

  add(name: 'stdout' | 'stderr', chunk: Buffer): void {
    const limit = (name === 'stdout' ? this.stdoutLimit : undefined) ?? OUTPUT_LIMIT;
    const text = this.#kept[name] + this.#decoders[name].write(chunk);
    this.#kept[name] = text.length <= limit ? text : text.slice(-limit);
    if (name === 'stdout' && this.stdoutLimit !== undefined && text.length > limit) this.#exceeded.resolve('too-long');
  }

  texts(): { stdout: string; stderr: string } {
    return { ...this.#kept };
  }
}

/** Ends everything in a child's process group, by SIGTERM and then SIGKILL; without a group, the child alone. */
async function killGroup(child: ChildProcess | undefined, options: RunOptions): Promise<void> {
  if (child?.pid === undefined) return;
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (!(await signalGroup(child.pid, signal, options))) return;
    const end = performance.now() + KILL_AFTER_MS;
    while (performance.now() < end) {
      if (send(child.pid, 0) === 'gone') return;
      await sleep(20);
    }
  }
}

/** Signals a process group, as root through `killWith` where needed. Returns false once the group is gone. */
async function signalGroup(pid: number, signal: NodeJS.Signals, { killWith, env }: RunOptions): Promise<boolean> {
  const sent = send(pid, signal);
  if (sent !== 'forbidden' || killWith === undefined) return sent !== 'gone';
  const [file = '', ...args] = killWith;
  await new Promise<void>((resolve) => {
    // `spawn` rather than the toolkit: nothing of it is read, and this time limit is all it needs.
    const killer = spawn(file, [...args, '-s', signal.slice(3), '--', `-${pid}`], {
      env: programEnvironment(env),
      stdio: 'ignore',
      timeout: KILL_AFTER_MS,
    });
    killer.once('error', () => resolve());
    killer.once('exit', () => resolve());
  });
  return true;
}

/** Sends a signal to a process group; to its leader alone while there is no such group: `timeout` has yet to make it, or is missing. */
function send(pid: number, signal: NodeJS.Signals | 0): 'sent' | 'forbidden' | 'gone' {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, signal);
      return 'sent';
    } catch (error) {
      if (errnoOf(error) === 'EPERM') return 'forbidden';
    }
  }
  return 'gone';
}
