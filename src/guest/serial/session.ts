import { randomBytes } from 'node:crypto';
import { Deadline } from '../../shared/deadline.js';
import { GuestChannelError } from '../channel.js';
import type { SerialConsole } from '../console/console.js';
import { Exchange } from './exchange.js';
import type { Frame } from './frames.js';
import { probeLine, requestLine, serveLine } from './guest-side.js';
import { isShell } from './install.js';

/** How long the guest may take to return to its prompt, in milliseconds. */
const LEAVE_MS = 10_000;

/** After how many milliseconds the first line is repeated, and how often: a line that is typed while the shell prints its prompt may be lost. */
const ENTER_MS = 300;
const MAX_ENTERS = 3;

/** Returns a token that nothing else in the output of a console contains. It begins with a letter, because it follows `\\1`. */
export function newToken(): string {
  return `m${randomBytes(6).toString('hex')}`;
}

/** The guest's side does not exist any more: the guest was restarted since it was installed. */
export class GuestSideGoneError extends GuestChannelError {
  constructor() {
    super('The files of the serial channel do not exist in the guest any more.', { remedy: 'Wait until the guest is ready again.' });
  }
}

/** Another shell answers in place of the one that served the channel. */
function servingShellEndedError(): GuestChannelError {
  return new GuestChannelError('The shell on the serial console ended while it served the channel.', {
    remedy: 'Look at the serial log: the guest shuts down, has run out of memory, or something in it kills processes.',
    status: 'crashed',
  });
}

/** One session with the guest's side: from the prompt, through any number of requests, back to the prompt. */
export class Session {
  private open = false;
  private readonly exchange: Exchange;

  /** @throws MaqetError if the console is in use. */
  constructor(
    console: SerialConsole,
    private readonly dir: string,
  ) {
    this.exchange = new Exchange(console, newToken());
  }

  /** Settles when the script has ended. Rejects when the console ends. */
  get scriptEnd(): Promise<Frame> {
    return this.exchange.scriptEnd;
  }

  /** True once the guest's side has answered: it may have started the script. */
  get begun(): boolean {
    return this.open;
  }

  /** The number of requests that had to be repeated. */
  get repeated(): number {
    return this.exchange.repeated;
  }

  /**
   * Sends a request to the guest's side until it answers.
   *
   * @param data - the lines that the request announces.
   * @throws GuestSideGoneError if the guest's side never answered: it has done nothing then. GuestChannelError if it ended after that.
   *   Otherwise what {@link Exchange.ask} throws.
   */
  async ask(name: string, words: readonly string[], deadline: Deadline, data = ''): Promise<Frame> {
    const what = `the answer of the guest's shell to ${name}`;
    const request = (seq: number): string => requestLine(this.exchange.token, name, seq, ...words) + data;
    const again = (seq: number): string => request(seq) + probeLine(this.exchange.token, seq);
    if (this.open) {
      const frame = await this.exchange.ask(request, what, deadline, { again });
      if (isShell(frame.words)) throw servingShellEndedError();
      return frame;
    }
    const frame = await this.enter(request, what, deadline);
    if (isShell(frame.words)) throw new GuestSideGoneError();
    this.open = true;
    return frame;
  }

  /**
   * Sends the first request. The shell reads its lines in order: once it has answered a probe, it has read all earlier lines, and the
   * guest's side has not received the request.
   */
  private async enter(request: (seq: number) => string, what: string, deadline: Deadline): Promise<Frame> {
    const enter = (seq: number): string => serveLine(this.dir, this.exchange.token) + request(seq);
    const again = (seq: number): string => request(seq) + probeLine(this.exchange.token, seq);
    for (let tries = 1; ; tries += 1) {
      const since = this.exchange.next;
      const frame =
        (await this.exchange.attempt(enter, what, deadline, { ms: ENTER_MS })) ??
        (await this.exchange.ask(again, what, deadline, { since }));
      if (!isShell(frame.words) || tries === MAX_ENTERS) return frame;
    }
  }

  /** Removes the guest's side, and ends the session like {@link leave}. @throws as {@link ask}. */
  async remove(deadline: Deadline): Promise<void> {
    try {
      await this.ask('bye', ["''"], deadline);
    } finally {
      this.exchange.end();
    }
  }

  /** Returns the guest's shell to its prompt and detaches from the console. Never rejects. */
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
      // Without an answer, the next session finds out what is left.
    } finally {
      this.exchange.end();
    }
  }
}
