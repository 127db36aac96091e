import { Deadline } from '../../shared/deadline.js';
import { lines } from '../../shared/untrusted-text.js';
import type { GuestChannel } from '../channel.js';

/** A script around the guest's `tar`. */
export interface TarRun {
  readonly script: string;
  /** What it reads. Closed before the run settles. */
  readonly input?: AsyncGenerator<Buffer, void>;
  /** Takes what it writes. */
  readonly stdout?: (piece: Buffer) => Promise<void>;
}

/** How it ended. */
export interface TarEnd {
  readonly exitCode: number;
  /** The last lines of its standard error, harmless. */
  readonly complaints: readonly string[];
  /** True if all that GNU tar complains about is that files changed while it read them: logs that are written do so. */
  readonly onlyChanges: boolean;
}

const STDERR_BYTES = 4096;
const COMPLAINTS = 5;
const CHANGED = /: (?:file changed as we read it|File removed before we read it|File shrank by \d+ bytes; padding with zeros)$/;

/**
 * Runs a script around `tar` in the guest.
 *
 * The first failure on this side, in what is read or in who takes the output, ends the run and is the one that is thrown:
 * an archive that was cut short must not pass for a whole one.
 */
export async function runTar(channel: GuestChannel, { script, input, stdout }: TarRun, deadline: Deadline): Promise<TarEnd> {
  const stop = new AbortController();
  const signals = deadline.signal === undefined ? [stop.signal] : [stop.signal, deadline.signal];
  let failed: { readonly error: unknown } | undefined;
  const fail = (error: unknown): void => {
    failed ??= { error };
    stop.abort();
  };
  let stderr = Buffer.alloc(0);
  try {
    const exit = await channel.run(
      // The complaints are compared with what they are in the C locale.
      { script, env: { LC_ALL: 'C' }, ...(input === undefined ? {} : { input: guarded(input, fail) }) },
      async (stream, piece) => {
        if (stream === 'stderr') stderr = Buffer.from(Buffer.concat([stderr, piece]).subarray(-STDERR_BYTES));
        else if (failed === undefined) await stdout?.(piece).catch(fail);
      },
      Deadline.after(deadline.remainingMs, AbortSignal.any(signals)),
    );
    if (failed !== undefined) throw failed.error;
    return ended(exit.exitCode, stderr);
  } catch (error) {
    throw failed === undefined ? error : failed.error;
  } finally {
    await input?.return();
  }
}

async function* guarded(input: AsyncGenerator<Buffer, void>, fail: (error: unknown) => void): AsyncGenerator<Buffer, void> {
  try {
    yield* input;
  } catch (error) {
    fail(error);
    throw error;
  }
}

function ended(exitCode: number, stderr: Buffer): TarEnd {
  const said = stderr.toString().trim();
  // The first line of a text that was cut is not a whole one.
  const all = said === '' ? [] : said.split('\n').slice(stderr.length < STDERR_BYTES ? 0 : 1);
  const onlyChanges = exitCode === 1 && all.length > 0 && all.every((line) => CHANGED.test(line));
  return { exitCode, complaints: lines(all.slice(-COMPLAINTS).join('\n'), 300), onlyChanges };
}
