import { performance } from 'node:perf_hooks';
import { type Deadline, sleep } from '../../shared/deadline.js';
import type { MaqetError } from '../../shared/errors.js';
import { formatDuration } from '../../shared/units.js';
import { oneLine } from '../../shared/untrusted-text.js';
import { GuestChannelError } from '../channel.js';
import type { ConsoleListener, SerialConsole } from '../console/console.js';
import { type Frame, FrameReader } from './frames.js';
import { Speech } from './speech.js';

/** Without any part of an answer for so long, in milliseconds, the question or its answer was lost. */
const SILENT_MS = 2000;

/** A question takes no longer than this to reach even a slow guest's shell, in characters a millisecond. */
const SLOWEST = 5;

/** Lines that tell whether somebody was at the prompt before. */
const SPEECH_LINES = 20;

/** An answer takes no longer, in milliseconds, however much else is said. */
const ANSWER_MS = 20_000;

/** Without one whole answer for so long, in milliseconds, nobody is there any more. */
const GIVE_UP_MS = 30_000;

interface Pending {
  readonly seq: number;
  readonly settle: (frame: Frame | undefined) => void;
  readonly reject: (error: MaqetError) => void;
  readonly silence: NodeJS.Timeout;
}

/**
 * Questions and answers over a console, as one session under one token. It takes the console for itself; all that is not the
 * protocol's still reaches the serial log.
 */
export class Exchange implements ConsoleListener {
  /** Settles with what the guest's side tells unasked: the end of the script. */
  readonly told: Promise<Frame>;
  private readonly tell = Promise.withResolvers<Frame>();
  /** What the guest says besides. */
  readonly speech: Speech;
  private readonly reader: FrameReader;
  private readonly detach: () => void;
  private pending: Pending | undefined;
  private failure: MaqetError | undefined;
  private count = 0;
  private retries = 0;

  /** @throws MaqetError when somebody else has the console. */
  constructor(
    private readonly console: SerialConsole,
    readonly token: string,
  ) {
    this.told = this.tell.promise;
    this.told.catch(() => undefined);
    this.reader = new FrameReader(token);
    this.speech = new Speech(console.tail(SPEECH_LINES), console.lastByteAt);
    this.detach = console.attach(this);
  }

  /** How often something had to be asked again. */
  get repeated(): number {
    return this.retries;
  }

  /** Lets go of the console. */
  end(): void {
    this.detach();
  }

  /** Waits a while, unless the console ends. Every error that {@link attempt} throws. */
  async pause(ms: number, deadline: Deadline, what: string): Promise<void> {
    if (this.failure !== undefined) throw this.failure;
    await deadline.race(Promise.race([sleep(ms, deadline.signal), this.told]), what);
  }

  receive(chunk: Buffer): Buffer {
    const { frames, damaged, noise } = this.reader.push(chunk);
    this.speech.add(noise.toString('latin1'), this.reader.unfinished);
    if (this.reader.busy) this.pending?.silence.refresh();
    for (const frame of frames) {
      if (frame.seq === 0) this.tell.resolve(frame);
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
    this.tell.reject(error);
    this.pending?.reject(error);
  }

  /**
   * Asks until there is a whole answer. The question must be one that may be asked twice.
   *
   * @throws GuestChannelError when there is none for 30 seconds; SerialEndedError; DeadlineError or CancelledError.
   */
  async ask(question: (seq: number) => string, what: string, deadline: Deadline): Promise<Frame> {
    const start = performance.now();
    for (;;) {
      const frame = await this.attempt(question, what, deadline);
      if (frame !== undefined) return frame;
      this.retries += 1;
      if (performance.now() - start > GIVE_UP_MS) throw this.lost(what, performance.now() - start);
    }
  }

  /** Asks once; undefined when the answer is damaged, or no part of it comes within `ms` of the question's arrival. */
  async attempt(question: (seq: number) => string, what: string, deadline: Deadline, ms = SILENT_MS): Promise<Frame | undefined> {
    if (this.failure !== undefined) throw this.failure;
    this.count += 1;
    const bytes = Buffer.from(question(this.count), 'latin1');
    const { promise, resolve, reject } = Promise.withResolvers<Frame | undefined>();
    const silence = setTimeout(() => resolve(undefined), ms + bytes.length / SLOWEST);
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

  private lost(what: string, ms: number): GuestChannelError {
    const last = JSON.stringify(oneLine(this.speech.lastLine, 160));
    return new GuestChannelError(
      `The shell on the serial console gave no answer that could be read in ${formatDuration(ms)}, to ${what}.`,
      {
        remedy: `See in the serial log whether the guest rebooted, hangs, or lets something else write to the console all the time; its last line there: ${last}.`,
        status: 'crashed',
      },
    );
  }
}
