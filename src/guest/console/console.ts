import { performance } from 'node:perf_hooks';
import type { Duplex } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { Deadline, sleep } from '../../shared/deadline.js';
import { MaqetError } from '../../shared/errors.js';
import { LineRing, TextHistory } from './history.js';
import { SerialLog, SerialLogError } from './log.js';
import type { SerialPattern } from './pattern.js';
import { ConsoleWaiters } from './waiters.js';

export { compileSerialPattern, type SerialPattern } from './pattern.js';

/** The default size limit of a serial log, in bytes. */
const SERIAL_LOG_CAP = 64 * 1024 * 1024;

/** Characters of earlier output that a new wait still searches. */
const HISTORY_CHARACTERS = 256 * 1024;

/**
 * How long the stream is not read after a small piece, in milliseconds. A UART sends byte by byte, and a read for each costs 4 s of
 * processor time per MiB. The kernel keeps about 270 such bytes (Linux 6.1): a longer pause would slow a guest that prints 250 kB/s.
 */
const READ_PAUSE_MS = 1;

/** A piece of this size is not followed by a pause, in bytes. */
const LARGE_PIECE = 4096;

/** How long output is gathered before it is searched and written, in milliseconds, and how much of it at most, in bytes. */
const GATHER_MS = 10;
const GATHER_BYTES = 64 * 1024;

/** How long {@link SerialConsole.close} waits for the end of the stream by default. */
const CLOSE_MS = 1000;

/** How many lines {@link SerialConsole.tail} can return. */
export const MAX_TAIL = 200;

/** The serial console ended during a wait: QEMU ended or closed it. */
export class SerialEndedError extends MaqetError {
  constructor() {
    super('The serial console ended before the expected output.', {
      remedy: 'Look at the end of the serial log, and at the QEMU log for why QEMU ended.',
      status: 'crashed',
    });
  }
}

/** Talks with the guest over its console. */
export interface ConsoleListener {
  /** Takes all output of the guest. Returns the part to record and to search. Must not throw. */
  receive(chunk: Buffer): Buffer;
  /** Returns the output that it has held back, to record it: the console has ended, or the listener is detached. */
  flush(): Buffer;
  /** The console has ended, or {@link SerialConsole.fail} was called. May be called more than once. */
  fail(error: MaqetError): void;
}

/** Settings of a {@link SerialConsole}. */
export interface SerialConsoleOptions {
  /** Size limit of the log in bytes. Default {@link SERIAL_LOG_CAP}. */
  readonly capBytes?: number;
  /** Called once if output cannot be recorded, for example on a full disk. The console continues. Does nothing by default. */
  readonly onProblem?: (error: MaqetError) => void;
}

/**
 * Records a guest's serial console and waits for patterns in its output.
 *
 * The guest is untrusted. Memory is bounded and every pattern takes linear time, whatever the guest sends and however fast. A guest
 * that is faster than the disk has to wait. Everything that this class returns is raw guest output: sanitize it before it reaches a
 * log line or a report.
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
  private reported = false;
  private listener: ConsoleListener | undefined;
  private failure: MaqetError | undefined;
  private ended = false;
  private logged: Promise<void> = Promise.resolve();
  private gathered: Buffer[] = [];
  private gatheredBytes = 0;
  private gathering: NodeJS.Timeout | undefined;
  private settledAt = Number.NEGATIVE_INFINITY;

  /**
   * Creates the log file with mode 0600 and starts to record. Refuses an existing file and a link. The console owns the reading side of
   * the stream from then on.
   *
   * @throws SerialLogError when the log cannot be created. The stream is not touched then.
   */
  constructor(
    private readonly stream: Duplex,
    private readonly logFile: string,
    options: SerialConsoleOptions = {},
  ) {
    this.log = new SerialLog(logFile, options.capBytes ?? SERIAL_LOG_CAP);
    this.onProblem = options.onProblem ?? (() => undefined);
    // A write to a QEMU that has just died fails twice: for the writer, and here, where the pump may have ended already.
    stream.on('error', () => undefined);
    readOnDemand(stream);
    this.pumping = this.pump();
  }

  /** Bytes received since boot, including those that the log had no room for. */
  get bytes(): number {
    return this.received;
  }

  /** When the newest byte arrived, in milliseconds of `performance.now()`. {@link bootedAt} before the first byte. */
  get lastByteAt(): number {
    return this.newest;
  }

  /** What the log does not hold, a sentence each. */
  get losses(): string[] {
    return this.log.losses;
  }

  /** Returns the last `count` lines (at most {@link MAX_TAIL}), oldest first, including an unfinished one. Raw guest output. */
  tail(count: number): string[] {
    this.settle();
    return this.lines.tail(count);
  }

  /**
   * Waits until the guest's output matches. The last 256 Ki characters of earlier output count, too.
   *
   * The pattern sees LF as line end, whatever the guest sends. `$` also matches the end of the output so far, so that a prompt without a
   * line end matches at once; the match may be shorter than it would be a moment later. A match longer than 4096 characters may be
   * missed.
   *
   * @returns the text that matched: raw guest output.
   * @throws DeadlineError or CancelledError.
   * @throws SerialEndedError when the console ends first, or the error given to {@link fail}.
   */
  waitForMatch(pattern: SerialPattern, deadline: Deadline): Promise<string> {
    this.settle();
    return this.waiters.wait(pattern, deadline);
  }

  /** Rejects all waits, also later ones, with a better reason than the end of the stream. The first reason stays. */
  fail(error: MaqetError): void {
    this.settle();
    this.failure ??= error;
    this.waiters.fail(this.failure);
    this.listener?.fail(this.failure);
  }

  /** Hides the output so far from later waits, because the guest was restored to an earlier state. The log keeps it. */
  forget(): void {
    this.settle();
    this.history.clear();
  }

  /**
   * Gives all output to a listener before it is recorded. If the console has failed, the listener's `fail` is called at once.
   *
   * @returns a function that detaches the listener and records what it has held back.
   * @throws MaqetError while another listener is attached.
   */
  attach(listener: ConsoleListener): () => void {
    if (this.listener !== undefined) {
      throw new MaqetError('The serial console is in use by another program.', { remedy: 'Wait until that program has ended.' });
    }
    this.settle();
    this.listener = listener;
    if (this.failure !== undefined) listener.fail(this.failure);
    return () => {
      if (this.listener !== listener) return;
      this.listener = undefined;
      this.record(listener.flush());
    };
  }

  /**
   * Types into the console. Resolves when QEMU has accepted the bytes. Wait with a deadline: QEMU waits for a guest that does not read.
   *
   * @throws SerialEndedError, or the error given to {@link fail}, when the console has ended.
   */
  async write(bytes: Buffer): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.stream.write(bytes, (error) => (error ? reject(this.failure ?? new SerialEndedError()) : resolve()));
    await promise;
  }

  /**
   * Records until the stream ends or the deadline passes (by default a second), then destroys the stream and closes the log. The file is
   * complete when this resolves, unless its disk does not answer, which is reported. Never rejects. May be called more than once.
   */
  async close(deadline: Deadline = Deadline.after(CLOSE_MS)): Promise<void> {
    await deadline.settled(this.pumping, 'the end of the serial console');
    this.stream.destroy();
    // A disk that hangs must not hold the end of the VM.
    await Deadline.after(CLOSE_MS)
      .race(this.pumping, 'the serial log')
      .catch(() => this.report(new SerialLogError(this.logFile, 'written', new Error('the disk does not answer'))));
  }

  /** Owns the stream and the log, and closes both. Never rejects. */
  private async pump(): Promise<void> {
    try {
      for await (const chunk of this.stream) {
        await this.take(chunk as Buffer);
        if ((chunk as Buffer).length < LARGE_PIECE) await sleep(READ_PAUSE_MS);
      }
    } catch {
      // A killed QEMU resets the connection. Everything that it sent before has been received.
    }
    this.settle();
    if (this.listener !== undefined) this.record(this.listener.flush());
    this.search(this.decoder.end());
    this.fail(new SerialEndedError());
    this.ended = true;
    await this.logged;
    await this.log.close().catch((error: unknown) => this.report(error));
  }

  private async take(chunk: Buffer): Promise<void> {
    this.received += chunk.length;
    this.newest = performance.now();
    if (this.listener === undefined) this.gather(chunk);
    else this.record(this.listener.receive(chunk));
    await this.logged;
  }

  /** Keeps a piece until the next ones have come: searching and writing costs more by the piece than by the byte. */
  private gather(chunk: Buffer): void {
    this.gathered.push(chunk);
    this.gatheredBytes += chunk.length;
    const dueMs = this.settledAt + GATHER_MS - this.newest;
    if (this.gatheredBytes >= GATHER_BYTES || dueMs <= 0) this.settle();
    else this.gathering ??= setTimeout(() => this.settle(), dueMs);
  }

  /** Records what was gathered. */
  private settle(): void {
    clearTimeout(this.gathering);
    this.gathering = undefined;
    if (this.gatheredBytes === 0) return;
    const chunk = Buffer.concat(this.gathered);
    this.gathered = [];
    this.gatheredBytes = 0;
    this.settledAt = performance.now();
    this.record(chunk);
  }

  /** Makes later chunks wait for the log, so that a guest that is faster than the disk has to wait. */
  private record(chunk: Buffer): void {
    if (this.ended || chunk.length === 0) return;
    this.search(this.decoder.write(chunk));
    this.logged = this.logged.then(() => this.log.write(chunk)).catch((error: unknown) => this.report(error));
  }

  private search(text: string): void {
    this.lines.push(text);
    this.waiters.grown(this.history.append(text));
  }

  private report(error: unknown): void {
    if (this.reported) return;
    this.reported = true;
    if (error instanceof MaqetError) this.onProblem(error);
  }
}

/**
 * Makes a stream read its source only when its reader asks, in place of filling a buffer of 64 KiB read by read. Node has no option for
 * the pipes of a child process.
 */
function readOnDemand(stream: Duplex): void {
  const { _readableState: state } = stream as unknown as { _readableState?: { highWaterMark: number } };
  if (state !== undefined) state.highWaterMark = 1;
}
