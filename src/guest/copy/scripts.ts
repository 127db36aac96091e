import path from 'node:path';
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
