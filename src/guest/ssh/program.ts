import { removal } from '../program.js';

/** A program on its way to the guest's shell. */
export interface Delivery {
  /** For `ssh`: what the user's login shell is given. */
  readonly command: string;
  /** What goes first into the standard input; the program's own input follows. */
  readonly head: string;
}

/**
 * Hands a program to the guest's `sh` over the standard input, and leaves the input behind it for the program itself.
 *
 * A command line would be limited (128 KiB on Linux) and seen by everybody in the guest. A shell's `read` is the one reader
 * that every guest has and that takes no byte too many. A program that arrives cut short at either end is not begun: of a
 * connection that breaks, and of a client that had to make another one, nothing is run in part or twice.
 *
 * What stands between the command's quotes is read alike by every login shell, also csh and fish: one line without `'` and
 * `!`, and no backslash before either.
 *
 * @param program - for a POSIX shell; no NUL byte.
 * @param mark - a line that the program does not hold; it stands before and behind it.
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
 * A program that runs another one, removes its directory, and then reports its exit code on the standard error, behind the token.
 *
 * OpenSSH's own exit code cannot tell a script that ends with 255 from a connection that breaks. The token is known to the
 * guest's shell alone: it stands on no command line and in no environment.
 *
 * @param token - letters and digits that nobody can guess.
 */
export function reportingProgram(program: string, dir: string, token: string): string {
  const report = `printf "%s%0${CODE_LENGTH}d" ${token} "$maqet_code" >&2`;
  return `trap 'maqet_code=$?; trap - EXIT; ${removal(dir).trim()}; ${report}; exit "$maqet_code"' EXIT\n${program}`;
}

/** Takes the report out of the guest's standard error, whichever way that is cut into chunks; every other byte passes. */
export class ExitReport {
  private readonly token: Buffer;
  private held: Buffer = Buffer.alloc(0);
  private code: number | undefined;

  constructor(token: string) {
    this.token = Buffer.from(token);
  }

  /** The exit code, once the report has come. */
  get exitCode(): number | undefined {
    return this.code;
  }

  /** @returns what of the output so far is certainly not the report. */
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
    const cut = at >= 0 ? at : bytes.length - this.begun(bytes);
    this.held = Buffer.from(bytes.subarray(cut));
    return bytes.subarray(0, cut);
  }

  /** @returns what is left at the end of the output. */
  rest(): Buffer {
    return this.held;
  }

  /** How many bytes at the end could be the beginning of the token. */
  private begun(bytes: Buffer): number {
    let length = Math.min(this.token.length - 1, bytes.length);
    while (length > 0 && !bytes.subarray(bytes.length - length).equals(this.token.subarray(0, length))) length -= 1;
    return length;
  }
}
