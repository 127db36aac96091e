import type { ChildProcess } from 'node:child_process';
import type { Duplex, Readable } from 'node:stream';
import { QmpClient } from '../qmp/client.js';
import { QmpDisconnectedError } from '../qmp/errors.js';
import { EventJournal } from '../qmp/events.js';
import type { Greeting, QmpEvent } from '../qmp/messages.js';
import { type Deadline, sleep } from '../shared/deadline.js';
import type { Json, JsonObject } from '../shared/json.js';
import { identify, type ProcessId } from '../shared/process.js';
import { oneLine } from '../shared/untrusted-text.js';
import { AGENT_FD, QMP_FD, SERIAL_FD } from './args.js';
import { VmCrashedError } from './errors.js';
import { spawnGuarded } from './guard.js';
import { QemuOutput } from './output.js';
import { VmStateMachine } from './state.js';

/** How long a QEMU that has closed QMP may take to be reaped, in milliseconds. */
const REAP_MS = 1000;

/** How QEMU ended. */
export interface QemuExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface MachineOptions {
  /** Path of the QEMU binary, as the toolchain resolved it. */
  readonly qemu: string;
  readonly args: readonly string[];
  /** QEMU's working folder. */
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Where QEMU's own output goes. */
  readonly logFile: string;
  readonly onEvent: (event: QmpEvent, seq: number) => void;
  readonly onState: (state: VmStateMachine) => void;
}

/**
 * One QEMU process from spawn to reaping, with its QMP client, its events and its state.
 *
 * It ends with the process that made it (see `spawnGuarded`). Only lifecycle acts are offered as methods; every other
 * command goes through {@link execute}, whose only caller is the supervisor's policy gate.
 */
export class Machine {
  readonly journal = new EventJournal();
  readonly output: QemuOutput;
  readonly id: ProcessId;
  /** The guest's first serial port. */
  readonly serial: Duplex;
  /**
   * The guest's virtio-serial port `org.qemu.guest_agent.0`. Until somebody reads it, no more than a stream's own buffer is taken
   * from QEMU, and a guest that goes on writing is held up there: nothing grows. It ends with QEMU.
   */
  readonly agent: Duplex;
  /** Settles once the process has been reaped. Never rejects. */
  readonly exited: Promise<QemuExit>;
  readonly states: VmStateMachine;
  private readonly client: QmpClient;
  private exit: QemuExit | undefined;
  private cause: VmCrashedError | undefined;
  private hello: Greeting | undefined;

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
    // QEMU's death resets it, also when nobody has attached yet.
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
    void this.exited.then((exit) => this.onExit(exit));
  }

  /**
   * Starts QEMU and negotiates QMP. The guest's CPUs do not run yet: see {@link resume}.
   *
   * If this fails, the process is gone.
   *
   * @throws VmCrashedError with QEMU's own words if it ends before it answers.
   * @throws DeadlineError if it does not answer in time.
   */
  static async start(options: MachineOptions, deadline: Deadline): Promise<Machine> {
    const stdio = ['ignore', 'pipe', 'pipe', 'pipe', 'pipe', 'pipe'] as const;
    const child = spawnGuarded({ file: options.qemu, args: options.args, cwd: options.cwd, env: options.env, stdio });
    const machine = new Machine(child, options);
    machine.states.to('starting', 'spawned');
    try {
      const died = machine.exited.then(async () => {
        throw await machine.exitError();
      });
      machine.hello = await Promise.race([machine.client.negotiate(deadline), died]);
      return machine;
    } catch (error) {
      // A dying QEMU closes QMP a moment before it can be reaped: its exit says more than the closed socket.
      const exit = await Promise.race([
        machine.exited,
        deadline
          .atMost(500)
          .race(new Promise<never>(() => undefined), '')
          .catch(() => undefined),
      ]);
      await machine.kill();
      throw exit === undefined ? error : await machine.exitError();
    }
  }

  /** QEMU's version as its greeting gives it, e.g. `7.2.22`. */
  get qemuVersion(): string {
    return this.hello?.version ?? '0.0.0';
  }

  get running(): boolean {
    return this.exit === undefined;
  }

  /** Lets the guest's CPUs run. */
  async resume(deadline: Deadline): Promise<void> {
    await this.execute('cont', {}, deadline);
    this.states.to('running', 'started');
  }

  /**
   * Sends one QMP command. The policy is the caller's business.
   *
   * @throws QmpCommandError for an error reply; VmCrashedError if QEMU is gone or goes; DeadlineError.
   */
  async execute(command: string, args: JsonObject, deadline: Deadline): Promise<Json> {
    if (!this.running) throw await this.exitError();
    const call = Object.keys(args).length === 0 ? { execute: command } : { execute: command, arguments: args };
    try {
      return await this.client.execute(call, deadline);
    } catch (error) {
      // A dying QEMU breaks the connection a moment before it can be reaped: its exit says more.
      if (!(error instanceof QmpDisconnectedError)) throw error;
      const reaped = await Promise.race([this.exited, sleep(REAP_MS)]);
      throw reaped === undefined ? error : await this.exitError();
    }
  }

  /** An error that tells why QEMU was ended, or how it ended and what it said last. */
  async exitError(): Promise<VmCrashedError> {
    const { code, signal } = await this.exited;
    if (this.cause !== undefined) return this.cause;
    const how = signal === null ? `exit code ${code}` : `signal ${signal}`;
    const said = this.output
      .tail()
      .slice(-3)
      .map((line) => oneLine(line, 300))
      .join(' | ');
    return new VmCrashedError(`QEMU (pid ${this.id.pid}) ended with ${how}${said === '' ? ' and said nothing' : `: ${said}`}.`, {
      remedy: 'Read qemu.log and the last lines of the serial log; correct the inputs that QEMU complains about.',
    });
  }

  /** Sends a signal to the process, if it still runs. */
  signal(signal: NodeJS.Signals): void {
    if (this.running) this.child.kill(signal);
  }

  /** SIGKILL, and waits until the process has been reaped. */
  async kill(): Promise<void> {
    this.signal('SIGKILL');
    await this.exited;
  }

  /** Ends a QEMU that runs because it lost what it cannot do without: that, and not the signal, is told of its end. */
  async fail(cause: VmCrashedError): Promise<void> {
    if (this.states.state !== 'stopping' && this.running) this.cause ??= cause;
    await this.kill();
  }

  private follow(event: QmpEvent): void {
    const { states } = this;
    if (states.state === 'stopping' || states.ended || states.state === 'starting') return;
    if (event.name === 'STOP') states.to('paused', 'stop');
    else if (event.name === 'RESUME') states.to('running', 'cont');
    else if (event.name === 'SHUTDOWN' && event.data['reason'] === 'host-qmp-quit') states.to('stopping', 'quit');
    else if (event.name === 'SHUTDOWN') states.to('paused', `shutdown: ${String(event.data['reason'] ?? 'unknown')}`);
    else if (event.name === 'GUEST_PANICKED') states.to('paused', 'guest panic');
  }

  private onExit(exit: QemuExit): void {
    this.exit = exit;
    this.client.close();
    void this.output.close();
    void this.exitError().then((death) => this.journal.fail(death));
    if (this.states.state === 'stopping') this.states.to('stopped', this.states.reason);
    else if (!this.states.ended) {
      const how = exit.signal === null ? `exit code ${exit.code}` : `signal ${exit.signal}`;
      this.states.to('failed', this.cause?.message ?? how);
    }
  }
}
