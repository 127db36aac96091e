import path from 'node:path';
import { Deadline } from '../../shared/deadline.js';
import { lines } from '../../shared/untrusted-text.js';
import type { GuestChannel, GuestCommand } from '../channel.js';
import { quote } from '../program.js';

/** The exit code of {@link outOfGuest} if the source does not exist. No tar exits with it. */
export const MISSING = 66;
/** The exit code of {@link outOfGuest} for a directory of files whose size is unknown before they are read. */
export const KERNEL_FILES = 67;

/** Scripts for the guest's POSIX shell that unpack the archive on their standard input. */
export const intoGuest = {
  /** Unpacks into a directory. @param mode - for the directory if it does not exist yet. */
  directory(target: string, mode: number): string {
    const dir = quote(target);
    return [`[ -d ${dir} ] || { mkdir -p ${dir}; chmod ${(mode & 0o777).toString(8)} ${dir}; }`, `exec tar -x -p -f - -C ${dir}`, ''].join(
      '\n',
    );
  },

  /**
   * Unpacks a file beside its target and then moves it there.
   *
   * @param name - the name of the file in the archive.
   * @param stage - the name of a directory that does not exist.
   */
  file(target: string, name: string, stage: string): string {
    const dir = target.endsWith('/') ? target : path.posix.dirname(target);
    const inner = quote(path.posix.join(dir, stage));
    return [
      `mkdir -p ${quote(dir)}`,
      `over() { trap '' HUP INT TERM; rm -rf ${inner}; }`,
      // SIGKILL: a process that the shell has just forked ignores other signals until it has executed its program.
      `broken() { trap '' HUP INT TERM; kill -KILL $! || :; wait; over; } 2>/dev/null; trap broken EXIT`,
      // A shell that a signal ends runs its EXIT trap only if it also traps the signal.
      `trap 'exit 143' HUP INT TERM`,
      `mkdir ${inner}`,
      // In the background, so that a signal interrupts the shell. A background process needs its input redirected.
      `exec 3<&0; tar -x -p -f - -C ${inner} <&3 3<&- &`,
      'wait $!; trap over EXIT',
      `mv -f ${quote(path.posix.join(dir, stage, name))} ${quote(target)}`,
      '',
    ].join('\n');
  },
};

/** Returns a script for the guest's POSIX shell that writes an archive of a file, or of a directory's content, to its standard output. */
export function outOfGuest(source: string): string {
  const target = quote(source);
  const name = quote(`./${path.posix.basename(source)}`);
  return [
    `[ -e ${target} ] || exit ${MISSING}`,
    `if [ -d ${target} ]; then cd ${target}; case $(pwd -P)/ in /proc/*|/sys/*) exit ${KERNEL_FILES};; esac; exec tar -c -f - .; fi`,
    `cd ${quote(path.posix.dirname(source))}`,
    // The kernel makes up the content of such a file when it is read, and gives it a wrong size, which tar would believe.
    `live=; [ -s ${name} ] || live=1; case $(readlink -f ${name} || pwd -P)/ in /proc/*|/sys/*) live=1;; esac`,
    `if [ -n "$live" ]; then`,
    // In /tmp, or where a guest with a read-only root keeps its files.
    '  for dir in /tmp /run /dev/shm; do stage=$dir/.maqet-$$; mkdir -m 700 "$stage" 2>/dev/null && break; done',
    `  trap 'rm -rf "$stage"' EXIT; trap 'exit 143' HUP INT TERM`,
    `  cat ${name} >"$stage"/${name}`,
    `  if [ -s "$stage"/${name} ]; then cd "$stage"; tar -c -f - ${name}; cd /; exit 0; fi`,
    'fi',
    // -h: copy the file that a link leads to.
    `tar -c -h -f - ${name}`,
    '',
  ].join('\n');
}

/** The environment of the scripts: the complaints of `tar` are matched as the C locale words them. */
export const COPY_ENV = { LC_ALL: 'C' } as const;

const QUOTED = /'(?:[^']|'\\'')*'/.source;
const OUT = new RegExp(`^\\[ -e (${QUOTED}) \\]`);
const INTO_DIRECTORY = new RegExp(`^\\[ -d (${QUOTED}) \\] \\|\\| { mkdir -p ${QUOTED}; chmod ([0-7]{1,3}) `);
const INTO_FILE = new RegExp(`\\nmv -f (${QUOTED}) (${QUOTED})\\n$`);
const STAGE = /^\.maqet-[0-9a-f]{16}$/;

/**
 * Recognizes a script that copies: reads the parameters from the script, and compares the script with the one that they give.
 *
 * @param direction - into the guest, or out of it.
 * @returns the path in the guest; undefined for any other script, environment or working directory.
 */
export function copiedPath(
  direction: 'in' | 'out',
  command: Pick<GuestCommand, 'script' | 'env' | 'workingDirectory'>,
): string | undefined {
  const { script, env, workingDirectory } = command;
  const variables = Object.entries(env);
  if (workingDirectory !== undefined || variables.length !== 1 || env['LC_ALL'] !== COPY_ENV.LC_ALL) return undefined;
  const same = (path: string, expected: string): string | undefined => (expected === script ? path : undefined);
  if (direction === 'out') {
    const [, source] = OUT.exec(script) ?? [];
    return source === undefined ? undefined : same(unquote(source), outOfGuest(unquote(source)));
  }
  const [, directory, mode] = INTO_DIRECTORY.exec(script) ?? [];
  if (directory !== undefined) return same(unquote(directory), intoGuest.directory(unquote(directory), Number.parseInt(mode ?? '', 8)));
  const [, staged, target] = INTO_FILE.exec(script)?.map((text) => unquote(text)) ?? [];
  if (staged === undefined || target === undefined) return undefined;
  const stage = path.posix.basename(path.posix.dirname(staged));
  return STAGE.test(stage) ? same(target, intoGuest.file(target, path.posix.basename(staged), stage)) : undefined;
}

/** The inverse of `quote`. */
function unquote(text: string): string {
  return text.slice(1, -1).replaceAll("'\\''", "'");
}

/** A script that runs the guest's `tar`. */
export interface TarRun {
  readonly script: string;
  /** Its standard input. Closed before the run settles. */
  readonly input?: AsyncGenerator<Buffer, void>;
  /** Takes its standard output. */
  readonly stdout?: (piece: Buffer) => Promise<void>;
}

/** How a `tar` ended. */
export interface TarEnd {
  readonly exitCode: number;
  /** The last lines of its standard error, sanitized. */
  readonly complaints: readonly string[];
  /** True if GNU tar complains only about files that changed while it read them, such as logs. */
  readonly onlyChanges: boolean;
}

const STDERR_BYTES = 4096;
const COMPLAINTS = 5;
const CHANGED = /: (?:file changed as we read it|File removed before we read it|File shrank by \d+ bytes; padding with zeros)$/;

/**
 * Runs a script with `tar` in the guest.
 *
 * The first error on this side, of the input or of the consumer of the output, ends the run and is thrown: a truncated archive must not
 * pass for a whole one.
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
      { script, env: COPY_ENV, ...(input === undefined ? {} : { input: guarded(input, fail) }) },
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
  // The first line of a truncated text is not a whole line.
  const all = said === '' ? [] : said.split('\n').slice(stderr.length < STDERR_BYTES ? 0 : 1);
  const onlyChanges = exitCode === 1 && all.length > 0 && all.every((line) => CHANGED.test(line));
  return { exitCode, complaints: lines(all.slice(-COMPLAINTS).join('\n'), 300), onlyChanges };
}
