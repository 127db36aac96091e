import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Readable } from 'node:stream';
import { Deadline } from '../../src/shared/deadline.js';
import { MaqetError } from '../../src/shared/errors.js';
import { REPOSITORY } from './action-file.js';
import { killTree } from './processes.js';
import { type WorkflowCommand, WorkflowCommands } from './workflow-commands.js';

/** After a step's process has ended, the runner waits this long for its output to close. */
const OUTPUT_GRACE_MS = 5000;
/** The time that the runner waits after each signal of a cancellation. */
const INTERRUPT_GRACE_MS = 7500;
const TERMINATE_GRACE_MS = 2500;

/** The end of a step's process, and its output. */
export interface StepExit {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The workflow commands of both streams, in their order. */
  readonly commands: readonly WorkflowCommand[];
  /** True if a `stop-commands` fence was still open at the end: the rest of the job's log would be dead. */
  readonly fenceLeftOpen: boolean;
  /** True if another process held the output open for longer than the runner waits (5 s). */
  readonly heldOutput: boolean;
  /** From spawn to exit. */
  readonly ms: number;
}

/** The process of a step. */
export class StepProcess {
  readonly pid: number;
  /** Resolves when the process has ended and its output is read. Never rejects. */
  readonly ended: Promise<StepExit>;
  readonly #child: ChildProcess;
  readonly #text = { stdout: '', stderr: '' };
  readonly #commands = new WorkflowCommands();
  readonly #exited: Promise<void>;
  readonly #watchers = new Set<() => void>();

  /** @param start - the time of the start, by `performance.now()`. */
  private constructor(child: ChildProcess, start: number) {
    this.#child = child;
    this.pid = child.pid ?? 0;
    this.#exited = new Promise((resolve) => child.once('exit', () => resolve()));
    const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
    for (const stream of ['stdout', 'stderr'] as const) this.#read(child[stream], stream);
    this.ended = this.#exited.then(() => this.#finish(performance.now() - start, closed));
  }

  /**
   * Starts `entry` under Node 24 with exactly the given environment.
   *
   * @throws MaqetError if there is no such entry.
   */
  static async start(entry: string, cwd: string, env: Readonly<Record<string, string>>): Promise<StepProcess> {
    if (!existsSync(entry)) throw new MaqetError(`There is no ${entry} to run.`, { remedy: 'Run: npm run build' });
    return StepProcess.run([node24(), entry], cwd, env);
  }

  /**
   * Starts a program with exactly the given environment. Searches a name without a slash on the PATH of that environment.
   *
   * @throws a system error when it cannot be started.
   */
  static async run(
    [file, ...args]: readonly [string, ...string[]],
    cwd: string,
    env: Readonly<Record<string, string>>,
  ): Promise<StepProcess> {
    const start = performance.now();
    const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    await new Promise((resolve, reject) => child.once('spawn', () => resolve(undefined)).once('error', reject));
    return new StepProcess(child, start);
  }

  /** The output of both streams so far. */
  get output(): string {
    return this.#text.stdout + this.#text.stderr;
  }

  /**
   * Waits until the output of the step matches.
   *
   * @throws DeadlineError if it does not match in time, MaqetError if the step ends first. Both contain the output.
   */
  async waitForOutput(pattern: RegExp, deadline: Deadline): Promise<void> {
    const seen = Promise.withResolvers<void>();
    const look = (): void => {
      if (pattern.test(this.output)) seen.resolve();
    };
    this.#watchers.add(look);
    look();
    const early = this.ended.then(() =>
      seen.reject(new MaqetError(`The step ended before it said ${pattern}.`, { remedy: 'Look at its output.' })),
    );
    try {
      await deadline.race(seen.promise, `the step to say ${pattern}`);
    } catch (error) {
      if (error instanceof Error) error.message += `\n${this.output}`;
      throw error;
    } finally {
      this.#watchers.delete(look);
      early.catch(() => undefined);
    }
  }

  /** Cancels the step as the runner does: SIGINT to its process alone, 7.5 s, SIGTERM, 2.5 s, then the tree is killed. */
  async cancel(): Promise<StepExit> {
    this.#child.kill('SIGINT');
    if (!(await this.#exitsWithin(INTERRUPT_GRACE_MS))) {
      this.#child.kill('SIGTERM');
      if (!(await this.#exitsWithin(TERMINATE_GRACE_MS))) this.kill();
    }
    return this.ended;
  }

  /** Kills the process and its descendants at once. */
  kill(): void {
    killTree(this.pid);
  }

  async #exitsWithin(ms: number): Promise<boolean> {
    return Deadline.after(ms)
      .race(this.#exited, 'the step to end')
      .then(
        () => true,
        () => false,
      );
  }

  #read(stream: Readable | null, name: 'stdout' | 'stderr'): void {
    let rest = '';
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      this.#text[name] += chunk;
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) this.#commands.readLine(line.replace(/\r$/, ''));
      for (const look of this.#watchers) look();
    });
    stream?.once('close', () => {
      if (rest !== '') this.#commands.readLine(rest);
    });
  }

  async #finish(ms: number, closed: Promise<void>): Promise<StepExit> {
    const heldOutput = await Deadline.after(OUTPUT_GRACE_MS)
      .race(closed, 'the output to close')
      .then(
        () => false,
        () => true,
      );
    this.#child.stdout?.destroy();
    this.#child.stderr?.destroy();
    const { exitCode, signalCode } = this.#child;
    const { found: commands, stopped: fenceLeftOpen } = this.#commands;
    return { exitCode, signal: signalCode, ...this.#text, commands, fenceLeftOpen, heldOutput, ms };
  }
}

/** Returns the Node 24 that runs an action: this one, or that of the development dependencies if this one is older. */
export function node24(): string {
  const [major = '0'] = process.versions.node.split('.');
  return Number(major) >= 24 ? process.execPath : realpathSync(path.join(REPOSITORY, 'node_modules', '.bin', 'node'));
}
