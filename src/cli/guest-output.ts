import { fstatSync } from 'node:fs';
import type { GuestOutput } from '../guest/channel.js';
import { errnoOf, MaqetError } from '../shared/errors.js';
import { HarmlessText } from '../shared/sanitizer.js';

type Stream = NodeJS.WriteStream & { fd: number };

/** Where an output of a guest goes. */
interface Outlet {
  readonly stream: Stream;
  /** True if its bytes go out as they are. */
  readonly exact: boolean;
}

/** Where the outputs of a guest's programs go. */
export interface GuestStreams {
  readonly stdout: Outlet;
  readonly stderr: Outlet;
}

/**
 * This process's own outputs. The bytes go out as they are where a file or another program takes them, and are made harmless
 * where a person or a workflow log would: in a step of a workflow, everywhere but in a file.
 *
 * @param json - true if standard output belongs to the command's answer: then both go to standard error.
 * @param raw - true if the bytes go out as they are whatever takes them.
 */
export function guestStreams(json: boolean, raw: boolean): GuestStreams {
  const outlet = (stream: Stream): Outlet => ({ stream, exact: raw || !isShown(stream) });
  const stderr = outlet(process.stderr);
  return { stdout: json ? stderr : outlet(process.stdout), stderr };
}

/** Only a file is sure not to be the log: a step's commands write to the runner through pipes, as they do to each other. */
function isShown(stream: Stream): boolean {
  return stream.isTTY || (process.env['GITHUB_ACTIONS'] === 'true' && !fstatSync(stream.fd).isFile());
}

/** Writes what a program in the guest prints, for as long as the work takes. What cannot be written ends it. */
export async function withGuestOutput<T>(streams: GuestStreams, work: (output: GuestOutput) => Promise<T>): Promise<T> {
  const writers = { stdout: new Writer(streams.stdout), stderr: new Writer(streams.stderr) };
  try {
    return await work((name, chunk) => writers[name].write(chunk));
  } finally {
    await Promise.allSettled([writers.stdout.end(), writers.stderr.end()]);
  }
}

class Writer {
  private readonly text: HarmlessText | undefined;

  constructor(private readonly outlet: Outlet) {
    this.text = outlet.exact ? undefined : new HarmlessText();
  }

  write(chunk: Buffer): Promise<void> {
    return this.send(this.text?.push(chunk) ?? chunk);
  }

  /** Writes what was held back. */
  end(): Promise<void> {
    return this.send(this.text?.end() ?? '');
  }

  /** Waits until the bytes have gone out: a guest that prints faster than its reader reads is made to wait. */
  private async send(data: string | Buffer): Promise<void> {
    if (data.length === 0) return;
    const { stream } = this.outlet;
    const error = await new Promise<Error | null | undefined>((resolve) => stream.write(data, resolve));
    if (error) throw unwritable(error);
  }
}

function unwritable(error: Error): MaqetError {
  return new MaqetError(`The output of the guest cannot be written any more (${errnoOf(error) ?? error.message}).`, {
    remedy: 'What reads it has ended, or the disk is full; the program in the guest was ended as well.',
  });
}
