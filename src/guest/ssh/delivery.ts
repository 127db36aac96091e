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
