import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Deadline, sleep } from '../../../src/shared/deadline.js';
import { VmDirectory } from '../../../src/state/layout.js';
import { readRecord, type VmRecord } from '../../../src/state/record.js';
import { findProgram } from '../packages.js';
import { type ResultsService, startResultsService } from '../results-service.js';
import { createRunner, type Runner, type RunningStep, type StepResult } from '../runner.js';
import { FrozenDisk, SmallDisk } from '../small-disk.js';
import { MemoryGroup } from './memory-group.js';

export type Inputs = Readonly<Record<string, string>>;

/** The limits are short, so that a process that stands still ends a cell soon. */
const DEFAULTS: Inputs = { accel: 'tcg', memory: '64M', network: 'none', 'boot-timeout': '8s', timeout: '20s' };
const LIMIT_MS = 150_000;

/** The place of one cell: a job with its results service, its disks and its steps. */
export class Stage {
  /** Variables for all steps of the cell. */
  readonly env: Record<string, string> = {};
  /** Steps that have ended and whose post step is due. */
  readonly owed: StepResult[] = [];
  /** The step that the fault strikes. */
  step: RunningStep | undefined;
  /** Ends with the cell: a process that is none of the job's. */
  client: RunningStep | undefined;
  disk: SmallDisk | undefined;
  frozen: FrozenDisk | undefined;
  bystander: ChildProcess | undefined;
  private memory: MemoryGroup | undefined;
  post: RunningStep | undefined;

  private constructor(
    readonly runner: Runner,
    readonly service: ResultsService,
  ) {}

  static async make(): Promise<Stage> {
    const service = await startResultsService();
    return new Stage(await createRunner({ env: service.env() }), service);
  }

  /** The directory of the VMs. */
  get root(): string {
    return path.join(this.env['RUNNER_TEMP'] ?? this.runner.directories.temp, 'maqet');
  }

  get vm(): VmDirectory {
    return new VmDirectory(path.join(this.root, 'vm'));
  }

  start(inputs: Inputs): Promise<RunningStep> {
    return this.runner.startStep({ entry: 'main', inputs: { ...DEFAULTS, ...inputs }, env: this.env });
  }

  /** Runs a step to its end. @throws DeadlineError if it does not end. */
  async main(inputs: Inputs): Promise<StepResult> {
    const step = await this.runner.step({ entry: 'main', inputs: { ...DEFAULTS, ...inputs }, env: this.env, limitMs: LIMIT_MS });
    this.owed.push(step);
    return step;
  }

  startPost(main: StepResult): Promise<RunningStep> {
    return this.runner.startStep({ entry: 'post', state: main.state, env: this.env });
  }

  /** Waits for words in the output of the step. */
  async said(words: RegExp): Promise<void> {
    await this.step?.waitForOutput(words, Deadline.after(60_000));
  }

  /** Waits until the VM's record satisfies a condition. */
  async recordWhere(wanted: (record: VmRecord) => boolean): Promise<VmRecord> {
    return until(async () => {
      const record = await readRecord(this.vm).catch(() => undefined);
      return record !== undefined && wanted(record) ? record : undefined;
    }, 'the record of the VM');
  }

  /** Waits until a request to the results service hangs. */
  async requestHangs(): Promise<void> {
    await until(async () => (this.service.hung().length > 0 ? true : undefined), 'a request that hangs');
  }

  /** Waits until a stand-in says that it is here. @returns its process. */
  async heldPid(): Promise<number> {
    const file = path.join(this.standInDir, 'log');
    return until(async () => numberIn(await readFile(file, 'utf8').catch(() => '')), 'a stand-in that is here');
  }

  get standInDir(): string {
    return path.join(this.runner.directories.root, 'qemu');
  }

  /** Makes the directory of a QEMU whose emulator is a script. `$REAL` is the emulator. @returns the directory. */
  async standIn(script: string): Promise<string> {
    const dir = this.standInDir;
    await mkdir(dir);
    const real = findProgram('qemu-system-x86_64');
    await writeFile(path.join(dir, 'qemu-system-x86_64'), `#!/bin/sh\nREAL=${real}\nHERE=${dir}\n${script}\n`, { mode: 0o755 });
    await writeFile(path.join(dir, 'qemu-img'), `#!/bin/sh\nexec ${findProgram('qemu-img')} "$@"\n`, { mode: 0o755 });
    return dir;
  }

  /** Lets the job write to a disk of its own. */
  async useDisk(mib: number): Promise<void> {
    const dir = path.join(this.runner.directories.root, 'small');
    await mkdir(dir);
    this.disk = new SmallDisk(dir, mib);
    this.env['RUNNER_TEMP'] = dir;
  }

  /** Lets the job write to a disk of its own that can be frozen. */
  async useFrozenDisk(): Promise<void> {
    const dir = path.join(this.runner.directories.root, 'freezer');
    await mkdir(dir);
    this.frozen = new FrozenDisk(dir);
    this.env['RUNNER_TEMP'] = dir;
  }

  /** Makes a group of processes that may use so much memory together. @returns the file that takes its processes. */
  limitMemory(mib: number): string {
    this.memory = new MemoryGroup(mib);
    return this.memory.processes;
  }

  /** Starts a process that is none of the job's. */
  startBystander(): ChildProcess {
    this.bystander = spawn('sleep', ['300'], { stdio: 'ignore' });
    return this.bystander;
  }

  /** Ends the job whatever is left of it. */
  async end(): Promise<void> {
    this.step?.kill();
    this.client?.kill();
    await this.service.close();
    this.disk?.unmount();
    this.frozen?.unmount();
    this.bystander?.kill('SIGKILL');
    await this.runner.cleanup();
    await this.memory?.end();
  }
}

function numberIn(text: string): number | undefined {
  const [, pid] = /here (\d+)/.exec(text) ?? [];
  return pid === undefined ? undefined : Number(pid);
}

async function until<T>(look: () => Promise<T | undefined>, what: string): Promise<T> {
  const deadline = Deadline.after(60_000);
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (deadline.expired) throw new Error(`60 s without ${what}`);
    await sleep(5);
  }
}
