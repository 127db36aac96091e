import { performance } from 'node:perf_hooks';
import { type Deadline, sleep } from '../../shared/deadline.js';
import type { MaqetError } from '../../shared/errors.js';
import { formatDuration } from '../../shared/units.js';
import { oneLine } from '../../shared/untrusted-text.js';
import { GuestChannelError } from '../channel.js';
import type { ConsoleListener, SerialConsole } from '../console/console.js';
import { type Frame, FrameReader } from './frames.js';
import { OtherOutput } from './other-output.js';

/** After so many milliseconds without any part of an answer, the request or its answer was lost. */
const SILENT_MS = 2000;

/** The rate at which a request reaches even a slow guest's shell, in characters a millisecond. */
const SLOWEST_RATE = 5;

/** Lines of earlier output that show whether a shell is at its prompt. */
const EARLIER_LINES = 20;

/** The limit for one answer, in milliseconds, however much other output there is. */
const ANSWER_MS = 20_000;

/** After so many milliseconds without a whole answer, the shell counts as lost. */
const LOST_MS = 30_000;

interface Pending {
  readonly seq: number;
  readonly settle: (frame: Frame | undefined) => void;
  readonly reject: (error: MaqetError) => void;
  readonly silence: NodeJS.Timeout;
}

/**
 * Exchanges requests and answers over a console, as one session with one token. It attaches itself to the console. Output that does not
 * belong to the protocol still reaches the serial log.
 */
export class Exchange implements ConsoleListener {
  /** Settles with the one frame that the guest's side sends without a request: the end of the script. */
  readonly scriptEnd: Promise<Frame>;
  private readonly scriptEnding = Promise.withResolvers<Frame>();
  /** The other output of the guest. */
  readonly otherOutput: OtherOutput;
  private readonly reader: FrameReader;
  private readonly detach: () => void;
  private pending: Pending | undefined;
  private failure: MaqetError | undefined;
  private count = 0;
  private retries = 0;

  /** @throws MaqetError if the console is in use. */
  constructor(
    private readonly console: SerialConsole,
    readonly token: string,
  ) {
    this.scriptEnd = this.scriptEnding.promise;
    this.scriptEnd.catch(() => undefined);
    this.reader = new FrameReader(token);
    this.otherOutput = new OtherOutput(console.tail(EARLIER_LINES), console.lastByteAt);
    this.detach = console.attach(this);
  }

  /** The number of requests that had to be repeated. */
  get repeated(): number {
    return this.retries;
  }

  /** Detaches from the console. */
  end(): void {
    this.detach();
  }

  /** Waits for some milliseconds. @throws as {@link attempt}, also when the console ends meanwhile. */
  async pause(ms: number, deadline: Deadline, what: string): Promise<void> {
    if (this.failure !== undefined) throw this.failure;
    await deadline.race(Promise.race([sleep(ms, deadline.signal), this.scriptEnd]), what);
  }

  receive(chunk: Buffer): Buffer {
    const { frames, damaged, noise } = this.reader.push(chunk);
    this.otherOutput.add(noise.toString('latin1'), this.reader.unfinished);
    if (this.reader.busy) this.pending?.silence.refresh();
    for (const frame of frames) {
      if (frame.seq === 0) this.scriptEnding.resolve(frame);
      else if (frame.seq === this.pending?.seq) this.pending.settle(frame);
    }
    if (damaged > 0) this.pending?.settle(undefined);
    return noise;
  }

  flush(): Buffer {
    return this.reader.flush();
  }

  fail(error: MaqetError): void {
    this.failure ??= error;
    this.scriptEnding.reject(error);
    this.pending?.reject(error);
  }

  /**
   * Sends a request until there is a whole answer. The request must be one that may be repeated.
   *
   * @throws GuestChannelError after 30 seconds without an answer. SerialEndedError, DeadlineError or CancelledError.
   */
  async ask(request: (seq: number) => string, what: string, deadline: Deadline): Promise<Frame> {
    const start = performance.now();
    for (;;) {
      const frame = await this.attempt(request, what, deadline);
      if (frame !== undefined) return frame;
      this.retries += 1;
      if (performance.now() - start > LOST_MS) throw this.lostError(what, performance.now() - start);
    }
  }

  /** Sends a request once. @returns undefined if the answer is damaged, or if no part of it comes within `ms` of the request's arrival. */
  async attempt(request: (seq: number) => string, what: string, deadline: Deadline, ms = SILENT_MS): Promise<Frame | undefined> {
    if (this.failure !== undefined) throw this.failure;
    this.count += 1;
    const bytes = Buffer.from(request(this.count), 'latin1');
    const { promise, resolve, reject } = Promise.withResolvers<Frame | undefined>();
    const silence = setTimeout(() => resolve(undefined), ms + bytes.length / SLOWEST_RATE);
    const latest = setTimeout(() => resolve(undefined), ANSWER_MS);
    this.pending = { seq: this.count, settle: resolve, reject, silence };
    try {
      await deadline.race(Promise.race([this.console.write(bytes), promise]), what);
      return await deadline.race(promise, what);
    } finally {
      clearTimeout(silence);
      clearTimeout(latest);
      this.reader.forget();
      this.pending = undefined;
    }
  }

  private lostError(what: string, ms: number): GuestChannelError {
    const last = JSON.stringify(oneLine(this.otherOutput.lastLine, 160));
    return new GuestChannelError(`The shell on the serial console gave no readable answer in ${formatDuration(ms)}, for ${what}.`, {
      remedy: `Look at the serial log: the guest rebooted, hangs, or another program writes to the console all the time. Its last line: ${last}.`,
      status: 'crashed',
    });
  }
}
