import { performance } from 'node:perf_hooks';
import { type Deadline, reportedElsewhere, sleep } from '../../shared/deadline.js';
import { DeadlineError, type MaqetError } from '../../shared/errors.js';
import { oneLine } from '../../shared/untrusted-text.js';
import { input } from '../../shared/wording.js';
import type { ConsoleListener, SerialConsole } from '../console/console.js';
import { type Frame, FrameReader } from './frames.js';
import { OtherOutput } from './other-output.js';

/**
 * For how many milliseconds a guest may at first show nothing before a request is repeated. A slow guest gets longer: twice as long after
 * each time in vain, and twice as long as its last answer took.
 */
const SILENT_MS = 2000;

/** The rate at which a request reaches even a slow guest's shell, in characters a millisecond. */
const SLOWEST_RATE = 5;

/** Lines of earlier output that show whether a shell is at its prompt. */
const EARLIER_LINES = 20;

/** How many times longer than silence other output may last before a request is repeated. */
const NOISE_FACTOR = 10;

/** Builds the text of a request with its number. */
type Request = (seq: number) => string;

interface Pending {
  /** The number of the first request that the answer may belong to: a slow guest answers an earlier one of equal requests. */
  readonly since: number;
  readonly settle: (frame: Frame | undefined) => void;
  readonly reject: (error: MaqetError) => void;
  readonly silence: NodeJS.Timeout;
  readonly noise: NodeJS.Timeout;
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
  private patienceMs = SILENT_MS;

  /** @throws MaqetError if the console is in use. */
  constructor(
    private readonly console: SerialConsole,
    readonly token: string,
  ) {
    this.scriptEnd = this.scriptEnding.promise;
    reportedElsewhere(this.scriptEnd);
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
    // The echo of the request, or a part of the answer: the guest is at it.
    this.pending?.silence.refresh();
    if (this.reader.busy) this.pending?.noise.refresh();
    for (const frame of frames) {
      if (frame.seq === 0) this.scriptEnding.resolve(frame);
      else if (this.pending !== undefined && frame.seq >= this.pending.since) this.pending.settle(frame);
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

  /** The number of the next request, for {@link attempt}. */
  get next(): number {
    return this.count + 1;
  }

  /**
   * Sends a request until there is a whole answer, to any of its repetitions. The request must be one that may be repeated. Only the
   * deadline limits a slow guest.
   *
   * @param options - `again`: the request as it is repeated, with the same meaning. `since`: as of {@link attempt}.
   * @throws DeadlineError that contains the console's last line. SerialEndedError or CancelledError.
   */
  async ask(
    request: Request,
    what: string,
    deadline: Deadline,
    { again = request, since = this.next }: { again?: Request; since?: number } = {},
  ): Promise<Frame> {
    try {
      for (let build = request; ; build = again) {
        const frame = await this.attempt(build, what, deadline, { since });
        if (frame !== undefined) return frame;
        this.retries += 1;
      }
    } catch (error) {
      if (!(error instanceof DeadlineError)) throw error;
      const last = JSON.stringify(oneLine(this.otherOutput.lastLine, 160));
      throw new DeadlineError(
        `${what} on the serial console (its last line: ${last})`,
        Math.round(deadline.ms),
        `Raise ${input('run-timeout')} if the guest is only slow. Otherwise look at the serial log: the guest rebooted, hangs, or another program writes to the console all the time.`,
      );
    }
  }

  /**
   * Sends a request once.
   *
   * @param options - `ms`: for how long the guest may show nothing; default: by its speed so far. `since`: the number of the first request
   *   whose answer counts; default: this one.
   * @returns undefined if the answer is damaged, or if none comes.
   */
  async attempt(
    request: Request,
    what: string,
    deadline: Deadline,
    { ms = this.patienceMs, since = this.next }: { ms?: number; since?: number } = {},
  ): Promise<Frame | undefined> {
    if (this.failure !== undefined) throw this.failure;
    this.count += 1;
    const start = performance.now();
    const bytes = Buffer.from(request(this.count), 'latin1');
    const { promise, resolve, reject } = Promise.withResolvers<Frame | undefined>();
    const giveUp = (): void => {
      this.patienceMs = Math.max(this.patienceMs, 2 * ms);
      resolve(undefined);
    };
    const silence = setTimeout(giveUp, ms + bytes.length / SLOWEST_RATE);
    const noise = setTimeout(giveUp, NOISE_FACTOR * Math.max(ms, SILENT_MS));
    this.pending = { since, settle: resolve, reject, silence, noise };
    try {
      await deadline.race(Promise.race([this.console.write(bytes), promise]), what);
      const frame = await deadline.race(promise, what);
      if (frame !== undefined) this.patienceMs = Math.max(SILENT_MS, 2 * (performance.now() - start));
      return frame;
    } finally {
      clearTimeout(silence);
      clearTimeout(noise);
      this.reader.forget();
      this.pending = undefined;
    }
  }
}
