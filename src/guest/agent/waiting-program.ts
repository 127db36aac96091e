import type { GuestCommand } from '../channel.js';
import {
  CANNOT,
  directoryMaking,
  ending,
  HUSH,
  interpreter,
  LEADER_END,
  leaderStarting,
  outputOpening,
  type ProgramPlace,
  quote,
  SPEAK,
  scriptWriting,
  surroundings,
} from '../program.js';

/**
 * Returns a program that starts everything that a `guestProgram` starts, before its script is known, and then waits.
 *
 * `DIR/waiting` exists and is not empty while it waits. It runs the script once `DIR/start` holds the text from {@link startText} and
 * something is written to the pipe `DIR/go`. From then on it behaves like a `guestProgram` with the same place. If its first process
 * ends before, everything ends.
 *
 * @param former - the prefix of the names of directories to remove. Programs that wait in one of them are ended. The output in these
 *   directories is truncated before the program waits, and all of them are removed before it ends without having waited: the next
 *   program has the room that they took.
 */
export function waitingProgram(place: Omit<ProgramPlace, 'input'>, former: string): string {
  const { dir } = place;
  const stderr = place.stderr === undefined ? ' 2>&9' : '';
  return [
    CANNOT,
    // Before its own directory exists.
    `set -- ${former}*; maqet_former=$*`,
    EMPTYING,
    // The room that is missing may be the room that they take. When a function exits, bash sees the function's arguments here.
    `trap ${quote(`set -f; set -- $maqet_former; { ${REMOVAL}; } >/dev/null 2>&1`)} EXIT`,
    ...directoryMaking(dir),
    ...outputOpening(place),
    // This shell alone holds the pipe open: the leader reads its end when this shell is gone.
    `mkfifo ${dir}/go && exec 3<>${dir}/go 8<${dir}/go || cannot 'a pipe cannot be created in ${dir} in the guest'`,
    // Before the leader starts: its script can run, and be killed, as soon as `waiting` is not empty.
    HUSH,
    ...leaderStarting(`sh -ec ${quote(leaderText(dir))} ${dir}/script </dev/null 3<&8${stderr} 8<&- 9>&-`, place),
    `echo >${dir}/waiting || { ${SPEAK}; cannot 'nothing can be written to ${dir} in the guest'; }`,
    'trap - EXIT',
    `{ ${REMOVAL}; } >/dev/null 2>&1 3>&- 4>&- 5>&- 8<&- 9>&- &`,
    LEADER_END,
    SPEAK,
    `[ -s ${dir}/waiting ] && cannot 'the waiting shell was ended before the script started'`,
    ...ending(place),
  ].join('\n');
}

/** Frees room without the start of a program, which takes time: former output may fill the guest. */
const EMPTYING =
  'for maqet_dir; do for maqet_file in "$maqet_dir/stdout" "$maqet_dir/stderr"; do [ -O "$maqet_dir" ] && [ ! -L "$maqet_dir" ] && ' +
  '[ -f "$maqet_file" ] && [ ! -L "$maqet_file" ] && true >"$maqet_file"; done; done';

/**
 * Removes directories of this user only: another user's directory may hold a link to anything. The start text goes first, so that a
 * leader that waits ends and does not run a script that was abandoned.
 */
const REMOVAL =
  'for maqet_dir; do [ -O "$maqet_dir" ] && [ ! -L "$maqet_dir" ] && [ -p "$maqet_dir/go" ] && rm -f "$maqet_dir/start" && ' +
  'echo 1<>"$maqet_dir/go"; done; rm -rf "$@"';

/** Returns a program that removes the directories whose names begin with `former`, and ends the programs that wait in them. */
export function removalOfAll(former: string): string {
  return `set -- ${former}*\n${REMOVAL}\n`;
}

/**
 * Returns the text of the leader: a shell that runs the script itself, as `sh -e SCRIPT` does. Shells that count seconds (bash, ksh)
 * run the script in a new shell, because they would count from their own start and name another file as their script.
 */
function leaderText(dir: string): string {
  return [
    'read -r maqet_go <&3 || exit 0',
    `[ -s ${dir}/start ] || exit 0`,
    `: >${dir}/waiting`,
    'exec 3<&-',
    'unset maqet_go',
    `. ${dir}/start`,
    '[ -z "$SECONDS" ] || exec sh -e "$0"',
    '. "$0"',
  ].join('; ');
}

/** Variables that a shell, or the loader of programs, reads when it starts. */
const READ_AT_START = /^(IFS|OPTIND|PATH|PS4|PWD|OLDPWD|SECONDS|BASH\w*|KSH\w*|SHELLOPTS|POSIXLY_CORRECT|LD_\w+|GLIBC_\w+)$/;

/**
 * Returns the text that makes a {@link waitingProgram} run a script.
 *
 * @param input - a file of the guest for the script's standard input, which is empty if left out.
 * @throws GuestChannelError for a variable that a shell cannot set.
 */
export function startText(command: Omit<GuestCommand, 'input'>, dir: string, input: string | undefined): string {
  const ownShell = interpreter(command) === 'sh -e' && !Object.keys(command.env).some((name) => READ_AT_START.test(name));
  return [
    CANNOT,
    ...scriptWriting(command, dir),
    ...surroundings(command),
    'unset -f cannot',
    ...(input === undefined ? [] : [`exec <${input}`]),
    ...(ownShell ? [] : [`exec ${interpreter(command)} ${dir}/script`]),
    '',
  ].join('\n');
}
