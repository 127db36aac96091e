import type { ChildProcess } from 'node:child_process';
import type { Duplex, Readable } from 'node:stream';
import { QmpClient } from '../qmp/client.js';
import { QmpDisconnectedError } from '../qmp/errors.js';
import { EventJournal } from '../qmp/events.js';
import type { Greeting, QmpEvent } from '../qmp/messages.js';
import { Deadline, sleep } from '../shared/deadline.js';
import type { MaqetError } from '../shared/errors.js';
import type { Json, JsonObject } from '../shared/json.js';
import { identify, oomKills, type ProcessId } from '../shared/process.js';
import { programEnvironment } from '../shared/program-environment.js';
import { oneLine } from '../shared/untrusted-text.js';
import { input } from '../shared/wording.js';
import { AGENT_FD, QMP_FD, SERIAL_FD } from './arguments/devices.js';
import { VmCrashedError, type VmError, VmRefusedError } from './errors.js';
import { spawnGuarded } from './guard.js';
import { QemuOutput } from './output.js';
import { VmStateMachine } from './state.js';

/** How long a QEMU that has closed QMP may take to be reaped, in milliseconds. */
const REAP_MS = 1000;
/** How long a QEMU whose QMP connection ended may live on, in milliseconds: it closes that connection when it exits, after its disks. */
const LOST_MS = 5000;

/** How QEMU ended. */
export interface QemuExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface MachineOptions {
  /** Path of the QEMU binary, as the toolchain resolved it. */
  readonly qemu: string;
  readonly args: readonly string[];
  /** QEMU's working directory. */
  readonly cwd: string;
  /** The file for QEMU's own output. */
  readonly logFile: string;
  readonly onEvent: (event: QmpEvent, seq: number) => void;
  readonly onState: (state: VmStateMachine) => void;
}

/**
 * Owns one QEMU process from spawn to reaping, with its QMP client, its events and its state.
 *
 * QEMU ends with the process that started it (see `spawnGuarded`). Only lifecycle operations are methods. All other commands go
 * through {@link execute}, for which the policy is the caller's responsibility.
 */
export class Machine {
  readonly journal = new EventJournal();
  readonly output: QemuOutput;
  readonly id: ProcessId;
  /** The guest's first serial port. */
  readonly serial: Duplex;
  /**
   * The guest's virtio-serial port `org.qemu.guest_agent.0`. Until somebody reads it, it takes no more than a stream's buffer from
   * QEMU, and the guest blocks when it writes more. It ends with QEMU.
   */
  readonly agent: Duplex;
  /** Settles once the process has been reaped. Never rejects. */
  readonly exited: Promise<QemuExit>;
  readonly states: VmStateMachine;
  private readonly client: QmpClient;
  private exit: QemuExit | undefined;
  private cause: VmError | undefined;
  private greeting: Greeting | undefined;
  private readonly oomKillsBefore = oomKills();
  /** True if the kernel has killed a process for lack of memory while QEMU ran, and QEMU was killed. */
  private killedForMemory = false;
  /** True from the moment at which the guest may run. */
  private resumed = false;

  private constructor(
    private readonly child: ChildProcess,
    options: MachineOptions,
  ) {
    this.states = new VmStateMachine(() => options.onState(this.states));
    this.output = new QemuOutput(options.logFile);
    this.id = identify(child.pid ?? -1);
    const pipes: readonly unknown[] = child.stdio;
    this.serial = pipes[SERIAL_FD] as Duplex;
    this.agent = pipes[AGENT_FD] as Duplex;
    // The exit of QEMU resets the connection, even if nobody has attached yet.
    this.agent.on('error', () => undefined);
    this.client = new QmpClient(pipes[QMP_FD] as Duplex);
    for (const stream of [child.stdout, child.stderr] as Readable[]) stream.on('data', (chunk: Buffer) => this.output.push(chunk));
    this.exited = new Promise((resolve) => {
      child.once('exit', (code, signal) => resolve({ code, signal }));
      child.once('error', (error) => {
        this.output.push(Buffer.from(`${error.message}\n`));
        resolve({ code: null, signal: null });
      });
    });
    this.client.onEvent((event) => {
      this.follow(event);
      options.onEvent(event, this.journal.record(event));
    });
    this.client.onClose((error) => void this.onQmpLost(error));
    void this.exited.then((exit) => this.onExit(exit));
  }

  /**
   * Starts QEMU and negotiates QMP. The guest's CPUs do not run before {@link resume}. If this throws, the process is gone.
   *
   * @throws VmRefusedError with QEMU's last output if it exits before it answers; VmCrashedError if a signal ends it.
   * @throws DeadlineError if it does not answer in time.
   */
  static async start(options: MachineOptions, deadline: Deadline): Promise<Machine> {
    const stdio = ['ignore', 'pipe', 'pipe', 'pipe', 'pipe', 'pipe'] as const;
    const child = spawnGuarded({ file: options.qemu, args: options.args, cwd: options.cwd, env: programEnvironment(process.env), stdio });
    const machine = new Machine(child, options);
    machine.states.to('starting', 'spawned');
    try {
      const died = machine.exited.then(async () => {
        throw await machine.exitError();
      });
      machine.greeting = await Promise.race([machine.client.negotiate(deadline), died]);
      return machine;
    } catch (error) {
      // A dying QEMU closes QMP a moment before it can be reaped. Its exit says more than the closed socket.
      const exit = await deadline
        .atMost(REAP_MS)
        .race(machine.exited, 'the exit of QEMU')
        .catch(() => undefined);
      await machine.kill();
      throw exit === undefined ? error : await machine.exitError();
    }
  }

  /** QEMU's version as its greeting gives it, e.g. `7.2.22`. */
  get qemuVersion(): string {
    return this.greeting?.version ?? '0.0.0';
  }

  get running(): boolean {
    return this.exit === undefined;
  }

  /** Lets the guest's CPUs run. */
  async resume(deadline: Deadline): Promise<void> {
    this.resumed = true;
    await this.execute('cont', {}, deadline);
    // The guest may have ended before the reply arrived: then its events have told so.
    if (this.states.state === 'starting') this.states.to('running', 'started');
  }

  /**
   * Sends one QMP command, without asking the policy.
   *
   * @throws QmpCommandError for an error reply; VmError if QEMU has exited or exits meanwhile, as of {@link exitError}; DeadlineError.
   */
  async execute(command: string, args: JsonObject, deadline: Deadline): Promise<Json> {
    if (!this.running) throw await this.exitError();
    const call = Object.keys(args).length === 0 ? { execute: command } : { execute: command, arguments: args };
    try {
      return await this.client.execute(call, deadline);
    } catch (error) {
      // A dying QEMU closes the connection a moment before it can be reaped. Its exit says more.
      if (!(error instanceof QmpDisconnectedError)) throw error;
      const reaped = await Promise.race([this.exited, sleep(REAP_MS)]);
      throw reaped === undefined ? error : await this.exitError();
    }
  }

  /**
   * Waits until QEMU has exited.
   *
   * @returns an error that says why it was ended, or how it exited, with its last output: a VmRefusedError if it exited by itself before
   *   {@link resume}, otherwise a VmCrashedError.
   */
  async exitError(): Promise<VmError> {
    const { code, signal } = await this.exited;
    if (this.cause !== undefined) return this.cause;
    const how = signal !== null ? this.named(signal) : code !== null ? `exit code ${code}` : 'an error when it was to be started';
    const said = this.output
      .tail()
      .slice(-3)
      .map((line) => oneLine(line, 300))
      .join(' | ');
    const message = `QEMU (pid ${this.id.pid}) ended with ${how}${said === '' ? ' without any output' : `: ${said}`}.`;
    if (signal === null && !this.resumed) {
      return new VmRefusedError(message, { remedy: 'Read qemu.log, and correct what QEMU complains about.' });
    }
    return new VmCrashedError(message, { remedy: signalRemedy(signal, this.killedForMemory) });
  }

  private named(signal: NodeJS.Signals): string {
    return `signal ${signal}${this.killedForMemory ? ' (out of memory: the kernel killed it)' : ''}`;
  }

  /** Sends a signal to the process if it still runs. */
  signal(signal: NodeJS.Signals): void {
    if (this.running) this.child.kill(signal);
  }

  /** Sends SIGKILL, also to the QEMU behind a program that stands in front of it, and waits until the process has been reaped. */
  async kill(): Promise<void> {
    if (this.running) {
      try {
        // The process leads a group.
        process.kill(-this.id.pid, 'SIGKILL');
      } catch {
        this.signal('SIGKILL');
      }
    }
    await this.exited;
  }

  /** Kills a QEMU that has lost something it depends on. {@link exitError} then reports that cause in place of the signal. */
  async fail(cause: VmError): Promise<void> {
    if (this.states.state !== 'stopping' && this.running) this.cause ??= cause;
    await this.kill();
  }

  private follow(event: QmpEvent): void {
    const { states } = this;
    if (states.state === 'stopping' || states.ended || (states.state === 'starting' && !this.resumed)) return;
    if (event.name === 'STOP') states.to('paused', 'stop');
    else if (event.name === 'RESUME') states.to('running', states.state === 'starting' ? 'started' : 'cont');
    else if (event.name === 'SHUTDOWN' && event.data['reason'] === 'host-qmp-quit') states.to('stopping', 'quit');
    else if (event.name === 'SHUTDOWN') states.to('paused', `shutdown: ${String(event.data['reason'] ?? 'unknown')}`);
    else if (event.name === 'GUEST_PANICKED') states.to('paused', 'guest panic');
  }

  /** Ends a QEMU that nobody can reach any more. @param error - why the connection ended; undefined if this process closed it. */
  private async onQmpLost(error: MaqetError | undefined): Promise<void> {
    if (error === undefined || this.greeting === undefined) return;
    // A QEMU that sends anything but QMP is not about to exit.
    if (error instanceof QmpDisconnectedError) await Promise.allSettled([Deadline.after(LOST_MS).race(this.exited, 'the exit of QEMU')]);
    if (!this.running || this.states.state === 'stopping') return;
    const problem = oneLine(error.marked.message, 300);
    await this.fail(
      new VmCrashedError(`QEMU (pid ${this.id.pid}) ran on without its QMP connection, and was killed: ${problem}`, {
        remedy: 'Read qemu.log. QEMU itself is damaged, or something on the host has closed its descriptors.',
        cause: error,
      }),
    );
  }

  private onExit(exit: QemuExit): void {
    this.exit = exit;
    const kills = oomKills();
    this.killedForMemory =
      exit.signal === 'SIGKILL' && kills !== undefined && this.oomKillsBefore !== undefined && kills > this.oomKillsBefore;
    this.client.close();
    void this.output.close();
    void this.exitError().then((death) => this.journal.fail(death));
    if (this.states.state === 'stopping') this.states.to('stopped', this.states.reason);
    else if (!this.states.ended) {
      const how = exit.signal === null ? `exit code ${exit.code}` : this.named(exit.signal);
      this.states.to('failed', this.cause?.message ?? how);
    }
  }
}

/** What a signal says about the end of QEMU, and what to do about it. */
const SIGNALS: { readonly [signal in NodeJS.Signals]?: string } = {
  SIGKILL: 'Something on the host killed it. If the kernel log (`dmesg`) says that memory ran out, use less memory.',
  SIGTERM: 'Something on the host asked it to end: another program, a service manager or an administrator.',
  SIGBUS: 'The host ran out of space for its memory or its files: check the disk, `/dev/shm` and huge pages.',
  SIGXCPU: 'It reached the limit for processor time of this user (`ulimit -t`).',
  SIGXFSZ: 'It reached the limit for the size of a file of this user (`ulimit -f`).',
  SIGSYS: 'Its sandbox or that of the container forbids a system call.',
};

/** Returns the remedy for the end of a QEMU. @param signal - what ended it; null if it exited. */
function signalRemedy(signal: NodeJS.Signals | null, outOfMemory: boolean): string {
  if (outOfMemory) return `Use less ${input('memory')}, run fewer VMs at a time, or use a larger machine.`;
  if (signal === null) return 'Read qemu.log and the end of the serial log, and correct what QEMU complains about.';
  return `${SIGNALS[signal] ?? 'This is a bug in QEMU: try another version.'} Read qemu.log and the end of the serial log.`;
}
