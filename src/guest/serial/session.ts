import { randomBytes } from 'node:crypto';
import { Deadline } from '../../shared/deadline.js';
import { GuestChannelError } from '../channel.js';
import type { SerialConsole } from '../console/console.js';
import { Exchange } from './exchange.js';
import type { Frame } from './frames.js';
import { probeLine, requestLine, serveLine } from './guest-side.js';
import { isShell } from './install.js';

/** How long the guest may take to come back to its prompt, in milliseconds. */
const LEAVE_MS = 10_000;

/** A line that is typed while the shell prints its prompt may be lost: it is typed again after so many milliseconds, so many times. */
const ENTER_MS = 300;
const MAX_ENTERS = 3;

/** A token that nothing else in a console's output holds. It begins with a letter, since it follows `\\1`. */
export function newToken(): string {
  return `m${randomBytes(6).toString('hex')}`;
}

/** The guest's side is not there any more: the guest was started anew since it was installed. */
export class GuestSideGoneError extends GuestChannelError {
  constructor() {
    super("The serial channel's files are not in the guest any more.", { remedy: 'Wait until the guest is ready again.' });
  }
}

/** The guest's side at work: from the prompt, through any number of requests, back to the prompt. */
export class Session {
  private open = false;
  private readonly exchange: Exchange;

  /** @throws MaqetError when somebody else has the console. */
  constructor(
    console: SerialConsole,
    private readonly dir: string,
  ) {
    this.exchange = new Exchange(console, newToken());
  }

  /** Settles when the script has ended; rejects with the console. */
  get told(): Promise<Frame> {
    return this.exchange.told;
  }

  /** True once the guest's side has answered: it may have started something. */
  get begun(): boolean {
    return this.open;
  }

  /** How often something had to be asked again. */
  get repeated(): number {
    return this.exchange.repeated;
  }

  /**
   * Asks the guest's side until it answers.
   *
   * @param data - lines that the request announces.
   * @throws GuestSideGoneError before the guest's side has answered for the first time, and then it has done nothing;
   *   and what {@link Exchange.ask} throws.
   */
  async ask(name: string, words: readonly string[], deadline: Deadline, data = ''): Promise<Frame> {
    const what = `the answer of the guest's shell to ${name}`;
    const question = (seq: number): string => requestLine(this.exchange.token, name, seq, ...words) + data;
    if (this.open) return this.exchange.ask(question, what, deadline);
    const frame = await this.enter(question, what, deadline);
    if (isShell(frame.words)) throw new GuestSideGoneError();
    this.open = true;
    return frame;
  }

  /**
   * Asks for the first time. The shell takes its lines in order: once it has answered a probe, it has been through all that
   * was typed before, and the guest's side has not heard the question.
   */
  private async enter(question: (seq: number) => string, what: string, deadline: Deadline): Promise<Frame> {
    const enter = (seq: number): string => serveLine(this.dir, this.exchange.token) + question(seq);
    const again = (seq: number): string => question(seq) + probeLine(this.exchange.token, seq);
    for (let tries = 1; ; tries += 1) {
      const frame = (await this.exchange.attempt(enter, what, deadline, ENTER_MS)) ?? (await this.exchange.ask(again, what, deadline));
      if (!isShell(frame.words) || tries === MAX_ENTERS) return frame;
    }
  }

  /** Removes the guest's side, instead of {@link leave}. @throws as {@link ask}. */
  async remove(deadline: Deadline): Promise<void> {
    try {
      await this.ask('bye', ["''"], deadline);
    } finally {
      this.exchange.end();
    }
  }

  /** Brings the guest's shell back to its prompt and lets go of the console. Never rejects. */
  async leave(): Promise<void> {
    const deadline = Deadline.after(LEAVE_MS);
    const { token } = this.exchange;
    try {
      while (this.open) {
        const what = "the guest's prompt";
        const answer =
          (await this.exchange.attempt((seq) => requestLine(token, 'bye', seq, `'/*.${token}'`), what, deadline)) ??
          (await this.exchange.attempt((seq) => probeLine(token, seq), what, deadline));
        if (answer !== undefined) break;
      }
    } catch {
      // Without an answer the next session finds out what is left.
    } finally {
      this.exchange.end();
    }
  }
}
