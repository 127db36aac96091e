import { randomUUID } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Deadline } from '../../src/shared/deadline.js';
import { type Contexts, inputVariables, readActionFile } from './action-file.js';
import { parseKeyValueFile, parsePathFile } from './file-commands.js';
import { killAll, type ProcessInfo, processesOfJob } from './processes.js';
import {
  DEFAULT_IDENTITY,
  githubVariables,
  type JobDirectories,
  type JobIdentity,
  makeJobDirectories,
  newTrackingId,
  runnerVariables,
} from './runner-environment.js';
import { type StepExit, StepProcess } from './runner-step.js';
import type { WorkflowCommand } from './workflow-commands.js';

/** The settings of a job that differ from the default. */
export interface RunnerOptions {
  readonly identity?: Partial<JobIdentity>;
  /** More variables for every step, e.g. `env()` of the results service. */
  readonly env?: Readonly<Record<string, string>>;
  /** Contexts for the expressions in the action's defaults. `github`, `runner` and `job` have values already. */
  readonly contexts?: Contexts;
  /** The action.yml with the defaults and entry points. Default: the repository's. */
  readonly actionFile?: string;
}

/** One step. */
export interface StepRequest {
  /** `main` or `post`, the action's entry points, or the absolute path of a program for Node. */
  readonly entry: string;
  /** The step's `with`. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** For a post step: the `state` of its main step. */
  readonly state?: Readonly<Record<string, string>>;
  /** The time after which the step is killed with its child processes, and {@link Runner.step} rejects. Default: 120 s. */
  readonly limitMs?: number;
}

/** A plain step, with `run:` instead of `uses:`. */
export interface ScriptRequest extends Pick<StepRequest, 'env' | 'limitMs'> {
  /** The step's `shell`, with `{0}` for the file of the script. Default: that of the runner for `bash`. */
  readonly shell?: string;
}

/** An `error`, `warning` or `notice` that the runner would show with the run. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** A step that has ended. */
export interface StepResult extends StepExit {
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** The variables that the step exports to later steps. */
  readonly env: Readonly<Record<string, string>>;
  /** The directories that the step puts first on PATH. */
  readonly path: readonly string[];
  /** The Markdown of the job summary. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}

/** A running step. */
export interface RunningStep {
  readonly pid: number;
  /** Resolves when the step has ended. Rejects if the runner could not read a file that it wrote. */
  readonly result: Promise<StepResult>;
  /** Resolves when the output of the step matches. Rejects if the step ends first, or at the deadline. */
  waitForOutput(pattern: RegExp, deadline: Deadline): Promise<void>;
  /** Cancels the step as the runner does (SIGINT, 7.5 s, SIGTERM, 2.5 s, kill of the tree). */
  cancel(): Promise<StepResult>;
  /** Kills the step and its descendants, as a crash would. */
  kill(): void;
}

const BASH = 'bash --noprofile --norc -e -o pipefail {0}';
const FILE_COMMANDS = {
  GITHUB_OUTPUT: 'set_output',
  GITHUB_ENV: 'set_env',
  GITHUB_PATH: 'add_path',
  GITHUB_STATE: 'save_state',
  GITHUB_STEP_SUMMARY: 'step_summary',
} as const;
/** The `strategy` context of a job without a matrix. */
const STRATEGY = { 'fail-fast': true, 'job-index': 0, 'job-total': 1, 'max-parallel': 1 };
type FileCommands = Record<keyof typeof FILE_COMMANDS, string>;

/** An environment like that of one job on a GitHub runner, in temporary directories. */
export class Runner {
  readonly directories: JobDirectories;
  readonly trackingId = newTrackingId();
  readonly #options: RunnerOptions;
  readonly #exported: Record<string, string> = {};
  #extraPath: string[] = [];

  constructor(directories: JobDirectories, options: RunnerOptions) {
    this.directories = directories;
    this.#options = options;
  }

  /**
   * Runs a step to its end.
   *
   * @throws DeadlineError if it takes longer than its limit. It is killed.
   */
  async step(request: StepRequest): Promise<StepResult> {
    return bounded(await this.startStep(request), request.limitMs, `the step ${request.entry}`);
  }

  /** Runs a plain step to its end. @throws as {@link step}. */
  async script(text: string, request: ScriptRequest = {}): Promise<StepResult> {
    return bounded(await this.startScript(text, request), request.limitMs, `the step ${JSON.stringify(text)}`);
  }

  /** Starts a step and returns while it runs. Its exports apply to later steps when it has ended. */
  async startStep(request: StepRequest): Promise<RunningStep> {
    const action = readActionFile(this.#options.actionFile);
    const files = await this.#makeFiles();
    const entry = request.entry === 'main' || request.entry === 'post' ? action[request.entry] : request.entry;
    const state = Object.entries(request.state ?? {}).map(([name, value]) => [`STATE_${name}`, value] as const);
    const environment = this.#environment();
    const inputs = inputVariables(request.inputs ?? {}, action, this.#contexts(environment));
    const env = { ...environment, ...files, ...request.env, ...inputs, ...Object.fromEntries(state) };
    return this.#running(await StepProcess.start(entry, this.directories.workspace, env), files);
  }

  /** Starts a plain step. As on the runner, its script is a file for the `shell`. */
  async startScript(text: string, { shell = BASH, env }: ScriptRequest = {}): Promise<RunningStep> {
    const files = await this.#makeFiles();
    const file = path.join(this.directories.temp, `${randomUUID()}.sh`);
    await writeFile(file, text);
    const [program = '', ...args] = shell.split(' ').map((word) => word.replace('{0}', file));
    return this.#running(
      await StepProcess.run([program, ...args], this.directories.workspace, { ...this.#environment(), ...files, ...env }),
      files,
    );
  }

  #running(step: StepProcess, files: FileCommands): RunningStep {
    const result = step.ended.then((exit) => this.#collect(exit, files));
    result.catch(() => undefined); // A test that does not await `result` must not crash Jest.
    return {
      pid: step.pid,
      result,
      waitForOutput: (pattern, deadline) => step.waitForOutput(pattern, deadline),
      cancel: () => step.cancel().then(() => result),
      kill: () => step.kill(),
    };
  }

  /** Returns the running processes of this job. */
  leftovers(): ProcessInfo[] {
    return processesOfJob({ trackingId: this.trackingId, directory: this.directories.root });
  }

  /** Ends the job: kills its processes, as the runner does, and removes its directories. @returns the killed processes. */
  async cleanup(): Promise<ProcessInfo[]> {
    const left = this.leftovers();
    killAll(left);
    await rm(this.directories.root, { recursive: true, force: true, maxRetries: 5 });
    return left;
  }

  #environment(): Record<string, string> {
    const identity = { ...DEFAULT_IDENTITY, ...this.#options.identity };
    const base = {
      ...runnerVariables(this.directories, this.trackingId),
      ...githubVariables(identity, this.directories),
      ...this.#options.env,
      ...this.#exported,
    };
    return { ...base, PATH: [...this.#extraPath, base.PATH].join(path.delimiter) };
  }

  #contexts(environment: Readonly<Record<string, string>>): Contexts {
    const named = (prefix: string): Record<string, string> =>
      Object.fromEntries(
        Object.entries(environment)
          .filter(([name]) => name.startsWith(prefix))
          .map(([name, value]) => [name.slice(prefix.length).toLowerCase(), value]),
      );
    return {
      github: named('GITHUB_'),
      runner: named('RUNNER_'),
      job: { status: 'success' },
      strategy: STRATEGY,
      matrix: null,
      ...this.#options.contexts,
    };
  }

  async #makeFiles(): Promise<FileCommands> {
    const id = randomUUID();
    const entries = Object.entries(FILE_COMMANDS).map(
      ([name, prefix]) => [name, path.join(this.directories.fileCommands, `${prefix}_${id}`)] as const,
    );
    await Promise.all(entries.map(([, file]) => writeFile(file, '', { flag: 'wx' })));
    return Object.fromEntries(entries) as FileCommands;
  }

  async #collect(exit: StepExit, files: FileCommands): Promise<StepResult> {
    const read = (name: keyof FileCommands): Promise<string> => readFile(files[name], 'utf8');
    const result = {
      ...exit,
      outputs: parseKeyValueFile(await read('GITHUB_OUTPUT')),
      state: parseKeyValueFile(await read('GITHUB_STATE')),
      env: parseKeyValueFile(await read('GITHUB_ENV')),
      path: parsePathFile(await read('GITHUB_PATH')),
      summary: await read('GITHUB_STEP_SUMMARY'),
      annotations: exit.commands.flatMap(annotation),
    };
    await Promise.all(Object.values(files).map((file) => rm(file)));
    Object.assign(this.#exported, result.env);
    this.#extraPath = [...result.path, ...this.#extraPath];
    return result;
  }
}

/** Waits for the end of a step. Kills one that takes too long. */
async function bounded(running: RunningStep, limitMs: number | undefined, what: string): Promise<StepResult> {
  try {
    return await Deadline.after(limitMs ?? 120_000).race(running.result, what);
  } catch (error) {
    running.kill();
    throw error;
  }
}

function annotation({ name, message, properties }: WorkflowCommand): Annotation[] {
  return name === 'error' || name === 'warning' || name === 'notice' ? [{ level: name, message, properties }] : [];
}

/** Starts a job with new directories. The caller ends it with {@link Runner.cleanup}. */
export async function createRunner(options: RunnerOptions = {}): Promise<Runner> {
  return new Runner(await makeJobDirectories(), options);
}
