import type { GuestCommand } from '../channel.js';
import {
  CANNOT,
  ending,
  folderMaking,
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
 * A program that has started all that a `guestProgram` starts before it is known which script it is for. `DIR/waiting` is
 * there, and not empty, while it waits. It begins once `DIR/start` holds the text from {@link startText} and something is written
 * to the pipe `DIR/go`; from then on it is as a `guestProgram` with the same place. When its first process ends before that,
 * everything ends.
 *
 * @param former - what the names of folders begin with that are to be removed; programs that still wait in one are ended. The
 *   output in them is gone before it waits, all of them before it ends without having waited: the next one has the room they took.
 */
export function waitingProgram(place: Omit<ProgramPlace, 'input'>, former: string): string {
  const { dir } = place;
  return [
    CANNOT,
    // Before its own folder is there.
    `set -- ${former}*; maqet_former=$*`,
    EMPTYING,
    // What it cannot have may be what they take. Where a function exits, bash has the function's own arguments here.
    `trap ${quote(`set -f; set -- $maqet_former; { ${REMOVAL}; } >/dev/null 2>&1`)} EXIT`,
    ...folderMaking(dir),
    ...outputOpening(place),
    // Held open by this shell alone: the leader reads the end of it when this shell is gone.
    `mkfifo ${dir}/go && exec 3<>${dir}/go 8<${dir}/go || cannot 'a pipe cannot be made in ${dir} in the guest'`,
    ...leaderStarting(`sh -ec ${quote(leaderText(dir))} ${dir}/script </dev/null 3<&8 8<&-`, place),
    `echo >${dir}/waiting || cannot 'nothing can be written to ${dir} in the guest'`,
    'trap - EXIT',
    `{ ${REMOVAL}; } >/dev/null 2>&1 3>&- 4>&- 5>&- 8<&- &`,
    HUSH,
    LEADER_END,
    SPEAK,
    `[ -s ${dir}/waiting ] && cannot 'the shell that was to run the script was ended before it began'`,
    ...ending(place),
  ].join('\n');
}

/** Makes room without starting a program, which takes its time: output can be all that there is room for. */
const EMPTYING =
  'for maqet_dir; do for maqet_file in "$maqet_dir/stdout" "$maqet_dir/stderr"; do [ -O "$maqet_dir" ] && [ ! -L "$maqet_dir" ] && ' +
  '[ -f "$maqet_file" ] && [ ! -L "$maqet_file" ] && true >"$maqet_file"; done; done';

/**
 * A folder that is somebody else's may hold a link to anything. A leader that finds no text to begin with ends: it must not
 * begin with one that was given up before it was told.
 */
const REMOVAL =
  'for maqet_dir; do [ -O "$maqet_dir" ] && [ ! -L "$maqet_dir" ] && [ -p "$maqet_dir/go" ] && rm -f "$maqet_dir/start" && ' +
  'echo 1<>"$maqet_dir/go"; done; rm -rf "$@"';

/** A program that removes the folders whose names begin so, and ends what waits in them. */
export function removalOfAll(former: string): string {
  return `set -- ${former}*\n${REMOVAL}\n`;
}

/**
 * What the leader does: a shell that runs the script itself, as `sh -e SCRIPT` would. Shells that count seconds (bash, ksh)
 * also know that they have read a file that is not their script, so they begin anew.
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

/** Variables by which a shell, or the loader of programs, does something else if they are there when it starts. */
const READ_AT_START = /^(IFS|OPTIND|PATH|PS4|PWD|OLDPWD|SECONDS|BASH\w*|KSH\w*|SHELLOPTS|POSIXLY_CORRECT|LD_\w+|GLIBC_\w+)$/;

/**
 * What a {@link waitingProgram} is told.
 *
 * @param input - a file of the guest that is the script's standard input; nothing if left out.
 * @throws GuestChannelError for a variable that no shell can set.
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
