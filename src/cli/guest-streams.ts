import { fstatSync } from 'node:fs';
import type { Readable } from 'node:stream';
import type { GuestOutput } from '../guest/channel.js';
import { Deadline } from '../shared/deadline.js';
import { errnoOf, MaqetError } from '../shared/errors.js';
import { Sanitizer } from '../shared/sanitizer.js';
import { UsageError } from './errors.js';

type Stream = NodeJS.WriteStream & { fd: number };

/** The destination of one output of a guest. */
interface Outlet {
  readonly stream: Stream;
  /** True to write the bytes unchanged. */
  readonly exact: boolean;
}

/** The destinations of the output of a guest's program. */
export interface GuestStreams {
  readonly stdout: Outlet;
  readonly stderr: Outlet;
}

/**
 * Returns the standard output and error of this process as destinations of a guest's output.
 *
 * A file or another program gets the bytes unchanged. A terminal gets them sanitized, and so does everything but a file in a step
 * of a workflow, where a pipe can lead to the log.
 *
 * @param json - true if standard output is reserved for the result. Both outputs then go to standard error.
 * @param raw - true to write the bytes unchanged, wherever they go.
 */
export function guestStreams(json: boolean, raw: boolean): GuestStreams {
  const outlet = (stream: Stream): Outlet => ({ stream, exact: raw || !isShown(stream) });
  const stderr = outlet(process.stderr);
  return { stdout: json ? stderr : outlet(process.stdout), stderr };
}

/** Returns false for a file: only a file is sure not to be the log. A step's commands write to the runner through pipes. */
function isShown(stream: Stream): boolean {
  return stream.isTTY || (process.env['GITHUB_ACTIONS'] === 'true' && !fstatSync(stream.fd).isFile());
}

/**
 * Writes the output of a program in the guest while `work` runs. A write that fails ends the program.
 *
 * @param signal - ends the wait for a reader that does not read.
 */
export async function withGuestOutput<T>(
  streams: GuestStreams,
  signal: AbortSignal,
  work: (output: GuestOutput) => Promise<T>,
): Promise<T> {
  const patience = Deadline.after(Number.POSITIVE_INFINITY, signal);
  const writers = { stdout: new Writer(streams.stdout, patience), stderr: new Writer(streams.stderr, patience) };
  try {
    return await work((name, chunk) => writers[name].write(chunk));
  } catch (error) {
    // The error of the work is an echo of it.
    throw writers.stdout.failure ?? writers.stderr.failure ?? error;
  } finally {
    for (const writer of [writers.stdout, writers.stderr]) writer.end();
  }
}

class Writer {
  private readonly text: Sanitizer | undefined;
  /** Why a write failed. */
  failure: MaqetError | undefined;

  constructor(
    private readonly outlet: Outlet,
    private readonly patience: Deadline,
  ) {
    this.text = outlet.exact ? undefined : new Sanitizer();
  }

  write(chunk: Buffer): Promise<void> {
    return this.send(this.text?.push(chunk) ?? chunk);
  }

  /** Writes the unfinished line that the sanitizer held back. Does not wait: the end of the command waits for its readers. */
  end(): void {
    const rest = this.text?.end() ?? '';
    if (rest.length > 0) this.outlet.stream.write(rest, () => undefined);
  }

  /** Waits until the bytes have been read, which slows down a guest that prints faster, or until the signal. */
  private async send(data: string | Buffer): Promise<void> {
    if (data.length === 0) return;
    const { stream } = this.outlet;
    const written = new Promise<Error | null | undefined>((resolve) => stream.write(data, resolve));
    const error = await this.patience.race(written, 'the reader of the output');
    if (!error) return;
    this.failure = new OutputError(error);
    throw this.failure;
  }
}

/** The output of a program in the guest cannot be written. */
export class OutputError extends MaqetError {
  constructor(override readonly cause: Error) {
    super(`Could not write the output of the guest (${errnoOf(cause) ?? cause.message}).`, {
      remedy: 'The reader has ended, or the disk is full. The program in the guest was ended as well.',
    });
  }

  /** True if the reader has ended, as of `| head`: it needs no message. */
  get isReaderGone(): boolean {
    return errnoOf(this.cause) === 'EPIPE';
  }
}

/**
 * Returns a standard input for a program in the guest. Closing the iterator closes the input at once, even while it waits for data:
 * a terminal or an open pipe would otherwise hold the command after its program has ended.
 *
 * @throws UsageError for the input of this process, if it is a directory.
 */
export function standardInput(from: Readable = ownInput()): AsyncIterable<Buffer> {
  const chunks: AsyncIterator<Buffer> = from[Symbol.asyncIterator]();
  const close = async (): Promise<IteratorResult<Buffer>> => {
    from.destroy();
    return { done: true, value: undefined };
  };
  return { [Symbol.asyncIterator]: () => ({ next: () => chunks.next(), return: close }) };
}

/** Refuses a directory, which Node would read as an empty input. */
function ownInput(): Readable {
  if (fstatSync(0).isDirectory()) throw new UsageError('Standard input is a directory.', { remedy: 'Give a file or a pipe: `<FILE`.' });
  return process.stdin;
}
