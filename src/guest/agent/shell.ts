import { type Deadline, sleep } from '../../shared/deadline.js';
import { DeadlineError } from '../../shared/errors.js';
import { signalOf } from '../program.js';
import { type Agent, isRefused, unexpectedAnswerError } from './agent.js';
import { AgentRestartedError } from './errors.js';

/** How a program that the guest's shell ran has ended. */
export interface ShellEnd {
  /** As a shell reports it: 128 + the signal's number for a program that a signal ended. */
  readonly exitCode: number;
  readonly signal?: string;
  /** True if a signal ended the shell itself, and not the program that it ran. */
  readonly broken: boolean;
  /** The standard error of the shell. */
  readonly stderr: Buffer;
}

/** The first pause between two polls, and the longest one: a long program must cost the guest little. */
const FIRST_PAUSE_MS = 2;
const LONGEST_PAUSE_MS = 100;
/** Each pause is longer by this factor, so that it is about a sixth of the time waited before. An end is noticed at most so much late. */
const GROWTH = 1.2;

/** The pauses between polls: short after something has happened, then longer and longer. */
export class Pauses {
  private next = FIRST_PAUSE_MS;

  /** Starts again with short pauses, because something has happened. */
  reset(): void {
    this.next = FIRST_PAUSE_MS;
  }

  /** Waits for one pause. @throws DeadlineError that names `what` once the deadline has passed. CancelledError. */
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
   * Starts a program. The shell reads it from its standard input, because an argument is limited to 128 KiB.
   *
   * @returns the number of its process.
   */
  async start(program: string, deadline: Deadline): Promise<number> {
    const args = { path: '/bin/sh', arg: ['-s'], 'input-data': Buffer.from(program).toString('base64'), 'capture-output': true };
    const { pid } = await this.agent.askObject('guest-exec', args, deadline);
    if (typeof pid !== 'number') throw unexpectedAnswerError('guest-exec');
    return pid;
  }

  /**
   * Asks how a program ended. The agent answers that once, and then forgets the program.
   *
   * @returns undefined while it runs.
   * @throws AgentRestartedError if the agent does not know the program.
   */
  async end(pid: number, deadline: Deadline): Promise<ShellEnd | undefined> {
    const status = await this.agent.askObject('guest-exec-status', { pid }, deadline).catch((error: unknown) => {
      throw isRefused(error) ? new AgentRestartedError('a script', error) : error;
    });
    if (status['exited'] !== true) return undefined;
    const { exitcode, signal } = status;
    const stderr = Buffer.from(typeof status['err-data'] === 'string' ? status['err-data'] : '', 'base64');
    const exitCode = typeof signal === 'number' ? 128 + signal : exitcode;
    if (typeof exitCode !== 'number') throw unexpectedAnswerError('guest-exec-status');
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
