import { type Deadline, sleep } from '../../shared/deadline.js';
import { DeadlineError } from '../../shared/errors.js';
import { signalOf } from '../program.js';
import { type Agent, isRefused, unreadable } from './agent.js';
import { AgentRestartedError } from './errors.js';

/** How a program of the guest's shell ended. */
export interface ShellEnd {
  /** As a shell gives it: 128 + the signal's number for a program that a signal ended. */
  readonly exitCode: number;
  readonly signal?: string;
  /** True if the shell itself was ended by a signal, and not what it ran. */
  readonly broken: boolean;
  /** What the shell said on its standard error. */
  readonly stderr: Buffer;
}

/** Between two looks at something that ends soon, then longer, so that a program that runs for long costs the guest little. */
const FIRST_PAUSE_MS = 2;
const LONGEST_PAUSE_MS = 100;
/** A pause is about a sixth of what was waited before: so much later than it happened is an end seen at most. */
const GROWTH = 1.2;

/** The pauses between looks: short after something has happened, longer the longer nothing does. */
export class Pauses {
  private next = FIRST_PAUSE_MS;

  /** Something has happened. */
  reset(): void {
    this.next = FIRST_PAUSE_MS;
  }

  /** @throws DeadlineError when the deadline passes, naming `what`; CancelledError. */
  async wait(deadline: Deadline, what: string): Promise<void> {
    if (deadline.expired) throw new DeadlineError(what, Math.round(deadline.ms));
    await sleep(Math.min(this.next, deadline.remainingMs), deadline.signal);
    this.next = Math.min(GROWTH * this.next, LONGEST_PAUSE_MS);
  }
}

/** Runs programs in the guest's `/bin/sh`, as the agent's user. */
export class AgentShell {
  constructor(private readonly agent: Agent) {}

  /**
   * Starts a program. It is given to the shell's standard input: an argument is limited to 128 KiB.
   *
   * @returns its process number.
   */
  async start(program: string, deadline: Deadline): Promise<number> {
    const args = { path: '/bin/sh', arg: ['-s'], 'input-data': Buffer.from(program).toString('base64'), 'capture-output': true };
    const { pid } = await this.agent.askObject('guest-exec', args, deadline);
    if (typeof pid !== 'number') throw unreadable('guest-exec');
    return pid;
  }

  /**
   * How a program ended, or undefined while it runs. The agent forgets it once it has told.
   *
   * @throws AgentRestartedError if the agent does not know it.
   */
  async end(pid: number, deadline: Deadline): Promise<ShellEnd | undefined> {
    const status = await this.agent.askObject('guest-exec-status', { pid }, deadline).catch((error: unknown) => {
      throw isRefused(error) ? new AgentRestartedError('a script', error) : error;
    });
    if (status['exited'] !== true) return undefined;
    const { exitcode, signal } = status;
    const stderr = Buffer.from(typeof status['err-data'] === 'string' ? status['err-data'] : '', 'base64');
    const exitCode = typeof signal === 'number' ? 128 + signal : exitcode;
    if (typeof exitCode !== 'number') throw unreadable('guest-exec-status');
    const name = signalOf(exitCode);
    return { exitCode, broken: typeof signal === 'number', stderr, ...(name === undefined ? {} : { signal: name }) };
  }

  /** Waits for the end of a program. */
  async ended(pid: number, deadline: Deadline): Promise<ShellEnd> {
    const pauses = new Pauses();
    for (;;) {
      const end = await this.end(pid, deadline);
      if (end !== undefined) return end;
      await pauses.wait(deadline, 'a program in the guest to end');
    }
  }

  /** Runs a program to its end. */
  async run(program: string, deadline: Deadline): Promise<ShellEnd> {
    return this.ended(await this.start(program, deadline), deadline);
  }
}
