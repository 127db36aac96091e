import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Deadline, sleep } from '../../../src/shared/deadline.js';
import { killAll, type ProcessInfo, runningProcesses } from '../processes.js';

const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));
const LIMIT_MS = 120_000;
const GONE_MS = 60_000;

/** The end of a command, and its output. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A running command. */
export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves as soon as the output of either stream matches. @throws DeadlineError */
  until(pattern: RegExp): Promise<void>;
}

/** The built command, with its own directories for everything that it keeps. */
export class BundledCli {
  private constructor(
    /** Contains the program and all its files, so that each of its processes names it. */
    readonly directory: string,
  ) {}

  static async create(): Promise<BundledCli> {
    const cli = new BundledCli(await mkdtemp(path.join(tmpdir(), 'maqet-cli-')));
    await cp(DIST, path.join(cli.directory, 'dist'), { recursive: true });
    return cli;
  }

  /** Returns the directory of a VM. */
  vm(name: string): string {
    return path.join(this.directory, 'state', 'maqet', name);
  }

  start(...args: string[]): Started {
    return this.startFile(this.program, args);
  }

  /** Starts the command under a program such as `strace`, given with its arguments. */
  startUnder(wrapper: readonly string[], ...args: string[]): Started {
    return this.startFile(this.program, args, {}, wrapper);
  }

  private get program(): string {
    return path.join(this.directory, 'dist', 'cli', 'index.js');
  }

  /** Starts the script of `npm start` beside the built command. */
  async startTour(env: Readonly<Record<string, string>> = {}): Promise<Started> {
    const file = path.join(this.directory, 'scripts', 'start.mjs');
    await cp(fileURLToPath(new URL('../../../scripts/start.mjs', import.meta.url)), file);
    return this.startFile(file, [], env);
  }

  private startFile(
    file: string,
    args: readonly string[],
    more: Readonly<Record<string, string>> = {},
    wrapper: readonly string[] = [],
  ): Started {
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: this.directory,
      XDG_STATE_HOME: path.join(this.directory, 'state'),
      XDG_CACHE_HOME: path.join(this.directory, 'cache'),
      ...more,
    };
    const [program = '', ...words] = [...wrapper, process.execPath, file, ...args];
    const child = spawn(program, words, { cwd: this.directory, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })));
    const until = async (pattern: RegExp): Promise<void> => {
      const { promise, resolve } = Promise.withResolvers<void>();
      const look = (): void => {
        if (pattern.test(stdout + stderr)) resolve();
      };
      for (const stream of [child.stdout, child.stderr]) stream.on('data', look);
      await Deadline.after(LIMIT_MS).race(promise, `${pattern} to be printed`);
    };
    return { child, ended: Deadline.after(LIMIT_MS).race(ended, `${path.basename(file)} ${args[0] ?? ''}`), until };
  }

  run(...args: string[]): Promise<Ended> {
    return this.start(...args).ended;
  }

  /** Runs a command with `--json` and parses its output. */
  async json(...args: string[]): Promise<{ code: number | null; value: Record<string, unknown> }> {
    const { code, stdout } = await this.run(...args, '--json');
    return { code, value: JSON.parse(stdout) };
  }

  /** Returns the processes that the command has left running. Waits for a supervisor that is about to end. */
  async leftovers(): Promise<ProcessInfo[]> {
    const deadline = Deadline.after(GONE_MS);
    while (this.processes().length > 0 && !deadline.expired) await sleep(20);
    return this.processes();
  }

  private processes(): ProcessInfo[] {
    return runningProcesses().filter(({ command }) => command.includes(this.directory));
  }

  /** Kills the remaining processes and removes all files. */
  async dispose(): Promise<void> {
    killAll(this.processes());
    await rm(this.directory, { recursive: true, force: true });
  }
}
