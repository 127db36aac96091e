import path from 'node:path';
import { Deadline } from '../../shared/deadline.js';
import { lines } from '../../shared/untrusted-text.js';
import type { GuestChannel } from '../channel.js';
import { quote } from '../program.js';

/** A file or a folder of this machine, and where it goes in the guest. */
export interface CopyIn {
  /** Absolute, without links. */
  readonly host: string;
  /** Absolute. A folder's content becomes its content; for a file, its new name, or the folder to put it into if it ends with `/` or is one. */
  readonly guest: string;
}

/** A file or a folder of the guest, and where it goes on this machine. */
export interface CopyOut {
  /** Absolute. */
  readonly guest: string;
  /** Absolute, without links; what it means for a file and for a folder is as for {@link CopyIn.guest}. */
  readonly host: string;
}

/** The exit code of {@link outOfGuest} where there is nothing of that name; no tar ends with it. */
export const MISSING = 66;

/** Scripts for the guest's POSIX shell that unpack the archive on their standard input. */
export const intoGuest = {
  /** @param mode - for the folder, if it does not exist yet. */
  folder(target: string, mode: number): string {
    const dir = quote(target);
    return [`[ -d ${dir} ] || { mkdir -p ${dir}; chmod ${(mode & 0o777).toString(8)} ${dir}; }`, `exec tar -x -p -f - -C ${dir}`, ''].join(
      '\n',
    );
  },

  /**
   * The file is unpacked beside its place and then moved there.
   *
   * @param name - the file's name in the archive.
   * @param stage - the name of a folder that does not exist.
   */
  file(target: string, name: string, stage: string): string {
    const dir = target.endsWith('/') ? target : path.posix.dirname(target);
    const inner = quote(path.posix.join(dir, stage));
    return [
      `mkdir -p ${quote(dir)}`,
      `over() { trap '' HUP INT TERM; rm -rf ${inner}; }`,
      // SIGKILL: what a shell has just started misses a signal that comes before it is a program of its own.
      `broken() { trap '' HUP INT TERM; kill -KILL $! || :; wait; over; } 2>/dev/null; trap broken EXIT`,
      // A shell that a signal ends does nothing at its end, unless it is told what the signal means.
      `trap 'exit 143' HUP INT TERM`,
      `mkdir ${inner}`,
      // In the background, for a signal to end the shell's wait; there its input must be named.
      `exec 3<&0; tar -x -p -f - -C ${inner} <&3 3<&- &`,
      'wait $!; trap over EXIT',
      `mv -f ${quote(path.posix.join(dir, stage, name))} ${quote(target)}`,
      '',
    ].join('\n');
  },
};

/** A script for the guest's POSIX shell that writes an archive of a file or of a folder's content to its standard output. */
export function outOfGuest(source: string): string {
  const target = quote(source);
  return [
    `[ -e ${target} ] || exit ${MISSING}`,
    `if [ -d ${target} ]; then cd ${target}; exec tar -c -f - .; fi`,
    `cd ${quote(path.posix.dirname(source))}`,
    // -h: the file behind a link that was named.
    `exec tar -c -h -f - ${quote(`./${path.posix.basename(source)}`)}`,
    '',
  ].join('\n');
}

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
