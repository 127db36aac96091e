import { beginningAtEnd } from '../end-mark.js';
import { removal } from '../program.js';

/** A program in the form in which it travels to the guest's shell. */
export interface Delivery {
  /** The command for `ssh`, which the user's login shell reads. */
  readonly command: string;
  /** The first part of the standard input. The program's own input follows. */
  readonly head: string;
}

/**
 * Sends a program to the guest's `sh` over the standard input, and leaves the input after it for the program itself.
 *
 * A command line is limited to 128 KiB on Linux and visible to everybody in the guest. The shell's `read` is the one reader that every
 * guest has and that never reads a byte too many. A program that arrives truncated at either end is not started, so that a broken
 * connection, or a client that had to make a new one, runs nothing in part or twice.
 *
 * Every login shell, also csh and fish, reads the quoted part of the command alike: one line without `'` and `!`, and without a
 * backslash before either.
 *
 * @param program - for a POSIX shell, without NUL bytes.
 * @param mark - a line that the program does not contain. It stands before and after the program.
 */
export function deliver(program: string, mark: string): Delivery {
  const next = `IFS= read -r maqet_line`;
  const marked = `[ "$maqet_line" = ${mark} ]`;
  const read = `${next} && ${marked} || exit 1; while ${next}; do ${marked} && exit 0; printf "%s\\n" "$maqet_line"; done; exit 1`;
  return {
    command: `exec sh -c 'maqet_program="$(${read})" && eval "$maqet_program"'`,
    head: `${mark}\n${program}\n${mark}\n`,
  };
}

const CODE_LENGTH = 3;

/**
 * Returns a program that runs another one, removes its directory, and then reports its exit code on the standard error, after the token.
 *
 * OpenSSH's own exit code cannot distinguish a script that exits with 255 from a broken connection. Only the guest's shell knows the
 * token: it is on no command line and in no environment.
 *
 * @param token - letters and digits that cannot be guessed.
 */
export function reportingProgram(program: string, dir: string, token: string): string {
  const report = `printf "%s%0${CODE_LENGTH}d" ${token} "$maqet_code" >&2`;
  return `trap 'maqet_code=$?; trap - EXIT; ${removal(dir).trim()}; ${report}; exit "$maqet_code"' EXIT\n${program}`;
}

/** Takes the report out of the guest's standard error, which may be split anywhere. Every other byte passes. */
export class ExitReport {
  private readonly token: Buffer;
  private held: Buffer = Buffer.alloc(0);
  private code: number | undefined;

  constructor(token: string) {
    this.token = Buffer.from(token);
  }

  /** The exit code, once the report has arrived. */
  get exitCode(): number | undefined {
    return this.code;
  }

  /** Takes the next bytes. @returns the bytes that cannot be part of the report. */
  pass(chunk: Buffer): Buffer {
    if (this.code !== undefined) return chunk;
    const bytes = this.held.length === 0 ? chunk : Buffer.concat([this.held, chunk]);
    const at = bytes.indexOf(this.token);
    const end = at + this.token.length + CODE_LENGTH;
    if (at >= 0 && end <= bytes.length) {
      this.held = Buffer.alloc(0);
      this.code = Number(bytes.toString('latin1', end - CODE_LENGTH, end));
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(end)]);
    }
    const cut = at >= 0 ? at : bytes.length - beginningAtEnd(bytes, this.token);
    this.held = Buffer.from(bytes.subarray(cut));
    return bytes.subarray(0, cut);
  }

  /** Returns the bytes that were held back, at the end of the output. */
  rest(): Buffer {
    return this.held;
  }
}
