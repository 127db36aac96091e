import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, expect } from '@jest/globals';
import { Deadline, sleep } from '../../src/shared/deadline.js';
import { VmDirectory } from '../../src/state/layout.js';
import { readRecord, type VmRecord } from '../../src/state/record.js';
import type { ProcessInfo } from '../helpers/processes.js';
import { type ResultsService, startResultsService } from '../helpers/results-service.js';
import { createRunner, type Runner, type RunnerOptions, type RunningStep, type StepRequest, type StepResult } from '../helpers/runner.js';

/** The inputs of a step. TCG by default, so that the time of a test does not depend on the machine. */
type Inputs = Readonly<Record<string, string>>;
type Extra = Omit<StepRequest, 'entry' | 'inputs' | 'state'>;

const DEFAULTS: Inputs = { accel: 'tcg', memory: '128M' };

/** How long processes may take to end. */
const GONE_MS = 60_000;

/** One job of a workflow run with the built action, and its artifact service. */
export class Job {
  readonly #owed: StepResult[] = [];

  constructor(
    readonly runner: Runner,
    readonly service: ResultsService,
  ) {}

  /** Runs a main step to its end, and checks what the runner expects of every step. */
  async main(inputs: Inputs = {}, extra: Extra = {}): Promise<StepResult> {
    return this.settle(await this.runner.step({ entry: 'main', inputs: { ...DEFAULTS, ...inputs }, ...extra }));
  }

  /** Starts a main step. Its result goes to {@link settle}. */
  start(inputs: Inputs = {}, extra: Extra = {}): Promise<RunningStep> {
    return this.runner.startStep({ entry: 'main', inputs: { ...DEFAULTS, ...inputs }, ...extra });
  }

  /** Schedules the post step of a main step. Does not check a step that was killed. */
  settle(step: StepResult): StepResult {
    this.#owed.push(step);
    if (step.signal === null) expectManners(step);
    return step;
  }

  /** Runs the post steps, last first, as the runner does, and expects that no process of the job is left. */
  async end(extra: Extra = {}): Promise<StepResult[]> {
    const posts: StepResult[] = [];
    for (const main of this.#owed.splice(0).reverse()) {
      const post = await this.runner.step({ entry: 'post', state: main.state, ...extra });
      expectManners(post);
      expect({ exitCode: post.exitCode, stderr: post.stderr }).toEqual({ exitCode: 0, stderr: '' });
      posts.push(post);
    }
    expect(await this.survivors()).toEqual([]);
    return posts;
  }

  /** Returns the processes of the job that still run after a moment. */
  async survivors(): Promise<ProcessInfo[]> {
    const deadline = Deadline.after(GONE_MS);
    while (this.runner.leftovers().length > 0 && !deadline.expired) await sleep(20);
    return this.runner.leftovers();
  }

  directory(vm = 'vm'): VmDirectory {
    return new VmDirectory(path.join(this.runner.directories.temp, 'maqet', vm));
  }

  /** Waits until the VM's record satisfies a condition, e.g. names a QEMU. */
  async recordWhere(wanted: (record: VmRecord) => boolean, vm = 'vm', ms = 20_000): Promise<VmRecord> {
    const deadline = Deadline.after(ms);
    while (!deadline.expired) {
      const record = await readRecord(this.directory(vm));
      if (record !== undefined && wanted(record)) return record;
      await sleep(2);
    }
    throw new Error(
      `vm.json of ${vm} is not as wanted after ${ms} ms: ${await readFile(this.directory(vm).record, 'utf8').catch(() => 'none')}`,
    );
  }
}

/**
 * Returns a function that starts jobs. After each test its jobs are ended and removed, and the test fails if a process is left.
 */
export function useJobs(): (options?: RunnerOptions & { readonly service?: ResultsService }) => Promise<Job> {
  const jobs: Job[] = [];
  afterEach(async () => {
    const left: ProcessInfo[] = [];
    for (const { runner, service } of jobs.splice(0)) {
      // Close the service: an open one would hold the whole test run.
      await service.close();
      left.push(...(await runner.cleanup()));
    }
    expect(left).toEqual([]);
  });
  return async ({ service: given, ...options } = {}) => {
    const service = given ?? (await startResultsService());
    const job = new Job(await createRunner({ ...options, env: { ...service.env(), ...options.env } }), service);
    jobs.push(job);
    return job;
  };
}

/** Expects that no process holds the step's output open, that no fence is open, and that the runner shows all annotations. */
function expectManners(step: StepResult): void {
  expect({ heldOutput: step.heldOutput, fenceLeftOpen: step.fenceLeftOpen }).toEqual({ heldOutput: false, fenceLeftOpen: false });
  expect(step.annotations.filter(({ level }) => level === 'error').length).toBeLessThanOrEqual(1);
  expect(step.stdout).not.toMatch(/This is unexpected|is a bug in maqet/);
}

/** Returns the messages of the annotations of one level. */
export function told(step: StepResult, level: 'error' | 'warning' | 'notice'): string[] {
  return step.annotations.filter((one) => one.level === level).map(({ message }) => message);
}
