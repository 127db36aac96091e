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
 * that every guest has and that takes no byte too many. A program that arrives cut short is not begun.
 *
 * What stands between the command's quotes is read alike by every login shell, also csh and fish: one line without `'` and
 * `!`, and no backslash before either.
 *
 * @param program - for a POSIX shell; no NUL byte.
 * @param end - a line that the program does not hold.
 */
export function deliver(program: string, end: string): Delivery {
  const read = `while IFS= read -r maqet_line; do [ "$maqet_line" = ${end} ] && exit 0; printf "%s\\n" "$maqet_line"; done; exit 1`;
  return {
    command: `exec sh -c 'maqet_program="$(${read})" && eval "$maqet_program"'`,
    head: `${program}\n${end}\n`,
  };
}
