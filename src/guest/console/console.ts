import { performance } from 'node:perf_hooks';
import type { Duplex } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { Deadline } from '../../shared/deadline.js';
import { MaqetError } from '../../shared/errors.js';
import { LineRing, TextHistory } from './history.js';
import { SerialLog } from './log.js';
import type { SerialPattern } from './pattern.js';
import { ConsoleWaiters } from './waiters.js';

export { compileSerialPattern, type SerialPattern } from './pattern.js';

/** The default size limit of a serial log, in bytes. */
const SERIAL_LOG_CAP = 64 * 1024 * 1024;

/** Characters of output that a pattern can still find when somebody starts to wait late. */
const HISTORY_CHARACTERS = 256 * 1024;

/** How long {@link SerialConsole.close} waits for the stream's end unless it is told otherwise. */
const CLOSE_MS = 1000;

/** Lines that {@link SerialConsole.tail} can give. */
export const MAX_TAIL = 200;

/** The serial console ended while somebody waited for it: QEMU is gone or closed it. */
export class SerialEndedError extends MaqetError {
  constructor() {
    super('The serial console ended before the guest said what was waited for.', {
      remedy: 'Look at the serial log for the last words of the guest, and at the QEMU log for why QEMU ended.',
      status: 'crashed',
    });
  }
}

/** Somebody who talks with the guest over its console. */
export interface ConsoleListener {
  /** Hears all that the guest says, and returns what of it is to be recorded and searched. Must not throw. */
  hear(chunk: Buffer): Buffer;
  /** Gives up what it has held back, to be recorded: nothing more comes, or it is not to listen any more. */
  flush(): Buffer;
  /** The console has ended, or {@link SerialConsole.fail} was called; may come more than once. */
  fail(error: MaqetError): void;
}

/** Settings of a {@link SerialConsole}. */
export interface SerialConsoleOptions {
  /** Size limit of the log in bytes. Default {@link SERIAL_LOG_CAP}. */
  readonly capBytes?: number;
  /** Called once if output cannot be recorded (a full disk). The console goes on without. Default: nothing. */
  readonly onProblem?: (error: MaqetError) => void;
}

/**
 * Records a guest's serial console and lets others wait for what it says.
 *
 * The guest is hostile: memory stays bounded and no pattern takes more than linear time, whatever it sends and however fast;
 * when it is faster than the disk, it is made to wait. Everything that this class hands out is raw guest output: escape it
 * before it reaches a log line or a report.
 *
 * @example
 * const console = new SerialConsole(socket, '/run/vm/serial.log');
 * await console.waitForMatch(compileSerialPattern('login: $'), deadline);
 */
export class SerialConsole {
  /** When recording began, in milliseconds of `performance.now()`. */
  readonly bootedAt = performance.now();
  private readonly decoder = new StringDecoder('utf8');
  private readonly lines = new LineRing(MAX_TAIL);
  private readonly history = new TextHistory(HISTORY_CHARACTERS);
  private readonly waiters = new ConsoleWaiters(this.history);
  private readonly log: SerialLog;
  private readonly onProblem: (error: MaqetError) => void;
  private readonly pumping: Promise<void>;
  private received = 0;
  private newest = this.bootedAt;
  private toldProblem = false;
  private listener: ConsoleListener | undefined;
  private failure: MaqetError | undefined;
  private ended = false;
  private logged: Promise<void> = Promise.resolve();

  /**
   * Creates the log file (mode 0600; an existing file or a link is refused) and starts to record. The console owns the
   * stream's reading side from here on.
   *
   * @throws SerialLogError when the log cannot be created; the stream is untouched then.
   */
  constructor(
    private readonly stream: Duplex,
    logFile: string,
    options: SerialConsoleOptions = {},
  ) {
    this.log = new SerialLog(logFile, options.capBytes ?? SERIAL_LOG_CAP);
    this.onProblem = options.onProblem ?? (() => undefined);
    // What is written to a QEMU that has just died fails twice: to the writer, and here, where the pump may be through already.
    stream.on('error', () => undefined);
    this.pumping = this.pump();
  }

  /** Bytes received since boot, also those that the log had no room for. */
  get bytes(): number {
    return this.received;
  }

  /** When the newest byte came, in milliseconds of `performance.now()`; {@link bootedAt} before the first one. */
  get lastByteAt(): number {
    return this.newest;
  }

  /** True once the log has reached its limit and dropped output. */
  get truncated(): boolean {
    return this.log.truncated;
  }

  /** The last `count` lines (at most {@link MAX_TAIL}), oldest first, also an unfinished one. Raw guest output. */
  tail(count: number): string[] {
    return this.lines.tail(count);
  }

  /**
   * Waits until the guest's output matches; what it said since boot counts, as far as the last 256 Ki characters go. Line
   * ends are LF for the pattern, whatever the guest sends. A prompt without a line end matches as soon as it is there, so `$`
   * also stands for the end of what has been said so far, and the match may be shorter than it would be a moment later. A
   * match longer than 4096 characters may go unseen.
   *
   * @returns the text that matched: raw guest output.
   * @throws DeadlineError or CancelledError, by the deadline.
   * @throws SerialEndedError when the console ends first.
   * @throws the error given to {@link fail}.
   */
  waitForMatch(pattern: SerialPattern, deadline: Deadline): Promise<string> {
    return this.waiters.wait(pattern, deadline);
  }

  /** Rejects those who wait and will wait in vain, with a better reason than the end of the stream: the first reason stays. */
  fail(error: MaqetError): void {
    this.failure ??= error;
    this.waiters.fail(this.failure);
    this.listener?.fail(this.failure);
  }

  /** Nobody who waits from now on finds what the guest has said so far: it is an earlier self that goes on. The log keeps it. */
  forget(): void {
    this.history.clear();
  }

  /**
   * Lets one listener hear everything before it is recorded. A console that has failed tells the listener at once.
   *
   * @returns what ends this; what the listener has held back is recorded then.
   * @throws MaqetError while there is another listener.
   */
  attach(listener: ConsoleListener): () => void {
    if (this.listener !== undefined) {
      throw new MaqetError('Somebody else talks with the guest over its serial console.', { remedy: 'Wait until that is over.' });
    }
    this.listener = listener;
    if (this.failure !== undefined) listener.fail(this.failure);
    return () => {
      if (this.listener !== listener) return;
      this.listener = undefined;
      this.record(listener.flush());
    };
  }

  /**
   * Types into the console. Resolves when QEMU has taken it or is sure to: wait with a deadline, since a guest that does not
   * read makes QEMU wait.
   *
   * @throws SerialEndedError, or the error given to {@link fail}, when nobody is there to take it.
   */
  async write(bytes: Buffer): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.stream.write(bytes, (error) => (error ? reject(this.failure ?? new SerialEndedError()) : resolve()));
    await promise;
  }

  /**
   * Records what is still to come until the stream ends, or until the deadline (by default a second) if it does not; then lets go of the stream and
   * closes the log, so that the file is complete when this resolves. Never rejects; more than one call is fine.
   */
  async close(deadline: Deadline = Deadline.after(CLOSE_MS)): Promise<void> {
    await deadline.race(this.pumping, 'the end of the serial console').catch(() => undefined);
    this.stream.destroy();
    await this.pumping;
  }

  /** Owns the stream and the log, and frees both. Never rejects. */
  private async pump(): Promise<void> {
    try {
      for await (const chunk of this.stream) await this.take(chunk as Buffer);
    } catch {
      // A reset connection is how a killed QEMU ends its console: what it sent before has been taken.
    }
    if (this.listener !== undefined) this.record(this.listener.flush());
    this.hear(this.decoder.end());
    this.fail(new SerialEndedError());
    this.ended = true;
    await this.logged;
    await this.log.close().catch((error: unknown) => this.tell(error));
  }

  private async take(chunk: Buffer): Promise<void> {
    this.received += chunk.length;
    this.newest = performance.now();
    this.record(this.listener === undefined ? chunk : this.listener.hear(chunk));
    await this.logged;
  }

  /** What follows waits for the log, so that a guest that is faster than the disk is made to wait. */
  private record(chunk: Buffer): void {
    if (this.ended || chunk.length === 0) return;
    this.hear(this.decoder.write(chunk));
    this.logged = this.logged.then(() => this.log.write(chunk)).catch((error: unknown) => this.tell(error));
  }

  private hear(text: string): void {
    this.lines.push(text);
    this.waiters.grown(this.history.append(text));
  }

  private tell(error: unknown): void {
    if (this.toldProblem) return;
    this.toldProblem = true;
    if (error instanceof MaqetError) this.onProblem(error);
  }
}
