import { oneLine } from '../shared/untrusted-text.js';
import { GuestChannelError, type GuestCommand } from './channel.js';

/** Where the parts of a program lie in the guest. */
export interface ProgramPlace {
  /** A folder that does not exist yet, absolute, of plain characters only: `/tmp/maqet-4f1c…`. Made by the program with mode 0700. */
  readonly dir: string;
  /** A file of the guest that is the script's standard input; `/dev/null` if left out; `-` for the standard input of the program itself. */
  readonly input?: string;
  /** Files of the guest for the output; the program's own standard output and error if left out. */
  readonly stdout?: string;
  readonly stderr?: string;
  /**
   * Plain characters that are added to each of these files once the script has ended: what stands before them is all that it
   * wrote. What it left running in the background may still write, behind them.
   */
  readonly endMark?: string;
}

/** The exit code of a program that could not even begin: its folder cannot be made, or the working directory is not there. */
export const CANNOT_BEGIN = 125;

/**
 * A program for any POSIX shell (dash, bash, busybox, toybox) that runs a script in a process group of its own, waits for
 * it, and exits with its exit code. The folder is left for the channel to remove with {@link removal}.
 *
 * The script is `DIR/script`, its process group's leader `DIR/pid`. A script without `#!` runs under `sh -e`. Where the guest
 * has no `setsid`, only the script's first process can be killed.
 *
 * @throws GuestChannelError for a variable that no shell can set.
 */
export function guestProgram(command: Omit<GuestCommand, 'input'>, place: ProgramPlace): string {
  const { dir } = place;
  const input = place.input === undefined ? '/dev/null' : place.input === '-' ? '&3' : quote(place.input);
  return [
    CANNOT,
    ...folderMaking(dir),
    ...scriptWriting(command, dir),
    ...outputOpening(place),
    ...surroundings(command),
    // A shell gives what runs in the background /dev/null for its standard input, unless it is told by another number.
    ...(place.input === '-' ? ['exec 3<&0'] : []),
    `[ -e ${dir}/stop ] && cannot 'it was to be ended before it began'`,
    HUSH,
    // The number is written before the look at `stop`, `killing` writes before it looks: one of the two sees the other.
    ...leaderStarting(`${interpreter(command)} ${dir}/script <${input}${place.stderr === undefined ? ' 2>&9' : ''} 9>&-`, place),
    `[ -e ${dir}/stop ] && { kill -KILL "-$maqet_leader"; kill -KILL $maqet_leader; } 2>/dev/null`,
    LEADER_END,
    SPEAK,
    ...ending(place),
  ].join('\n');
}

/** Defines `cannot`, which says why nothing can begin, and exits. */
export const CANNOT = `cannot() { echo "maqet: $1" >&2; exit ${CANNOT_BEGIN}; }`;

export function folderMaking(dir: string): string[] {
  return [`mkdir -m 700 ${dir} || cannot 'the folder ${dir} cannot be made in the guest'`];
}

export function scriptWriting({ script }: Pick<GuestCommand, 'script'>, dir: string): string[] {
  return [`printf %s ${quote(script)} >${dir}/script || cannot 'the script cannot be written to ${dir} in the guest'`];
}

/** The working directory and the variables. @throws GuestChannelError for a variable that no shell can set. */
export function surroundings({ env, workingDirectory }: Pick<GuestCommand, 'env' | 'workingDirectory'>): string[] {
  return [
    ...(workingDirectory === undefined
      ? []
      : [`cd ${quote(workingDirectory)} || cannot ${quote(`the working directory ${workingDirectory} is not there in the guest`)}`]),
    ...Object.entries(env).map(([name, value]) => exported(name, value)),
  ];
}

/** Opens the pipes for the output, and starts what brings it to its files. */
export function outputOpening(place: ProgramPlace): string[] {
  const pipes = outputPipes(place);
  if (pipes.length === 0) return [];
  return [
    ...openPipes(place.dir),
    ...pipes.map(({ from, file }) => `cat <&${from} >${quote(file)} 2>/dev/null 4>&- 5>&- 6<&- 7<&- &`),
    'exec 6<&- 7<&-',
  ];
}

/** Starts the leader of the script's process group; its number is in `$maqet_leader` and `DIR/pid`. */
export function leaderStarting(leader: string, place: ProgramPlace): string[] {
  const pipes = outputPipes(place);
  // The script must not hold the program's own ends of its pipes.
  const redirect = [...pipes.map(({ stream, end }) => `${stream}>&${end}`), ...pipes.map(({ end }) => `${end}>&-`)];
  return [
    // Names that no variable of the script is likely to have: they are set after those.
    'if command -v setsid >/dev/null 2>&1; then maqet_own=setsid; else maqet_own=; fi',
    `${['$maqet_own', leader, ...redirect].join(' ')} &`,
    `maqet_leader=$!; echo $maqet_leader >${place.dir}/pid`,
  ];
}

/**
 * From here on the shell itself says nothing. bash tells of a signal that ended a script as soon as it knows of it, which can be
 * before it waits for it.
 */
export const HUSH = 'exec 9>&2 2>/dev/null';

/** Ends {@link HUSH}. */
export const SPEAK = 'exec 2>&9 9>&-';

/** Shells tell here which signal ended the script: that is told by the exit code. */
export const LEADER_END = 'wait $maqet_leader 2>/dev/null; maqet_code=$?';

/** Marks the end of the output, and exits as the leader did. */
export function ending(place: ProgramPlace): string[] {
  // A reader that is gone must not make the program's own end a signal.
  const marks = outputPipes(place).map(({ end }) => `printf %s ${place.endMark} >&${end}`);
  return [...(place.endMark === undefined ? [] : ["trap '' PIPE", ...marks]), 'exit $maqet_code', ''];
}

interface OutputPipe {
  readonly stream: number;
  /** The program's descriptors for the pipe's two ends. */
  readonly end: number;
  readonly from: number;
  readonly file: string;
}

/**
 * A script's output goes to a file through a pipe: a script that opens `/dev/stderr` by its name would empty a file, and it
 * finds a pipe wherever else it runs.
 */
function outputPipes({ stdout, stderr }: ProgramPlace): OutputPipe[] {
  return [
    { stream: 1, end: 4, from: 6, file: stdout },
    { stream: 2, end: 5, from: 7, file: stderr },
  ].flatMap(({ file, ...numbers }) => (file === undefined ? [] : [{ ...numbers, file }]));
}

/**
 * Opens two pipes. A guest without hardware acceleration takes some 50 ms for every program that is started, so pipes are had
 * from the shell itself where it can be done: it puts a short text that stands in the program into one.
 */
function openPipes(dir: string): string[] {
  const [one, two] = [`${dir}/pipe1`, `${dir}/pipe2`];
  return [
    'pipes() {',
    ...['exec 6<<END 7<<END', '.', 'END', '.', 'END'],
    '[ -p /dev/fd/6 ] && [ -p /dev/fd/7 ] && read -r own <&6 && read -r own <&7 && exec 4>/dev/fd/6 5>/dev/fd/7',
    '}',
    `made() { mkfifo ${one} ${two} && exec 3<>${one} 4>${one} 6<${one} 3<>${two} 5>${two} 7<${two} 3>&-; }`,
    `pipes 2>/dev/null || made || cannot 'a pipe cannot be made in ${dir} in the guest'`,
  ];
}

/** What runs the script, read here as Linux reads a first line `#!…`: a folder mounted `noexec` then is no obstacle. */
export function interpreter({ script }: Pick<GuestCommand, 'script'>): string {
  const found = /^#![ \t]*([^ \t\n]+)[ \t]*([^\n]*?)[ \t]*(?:\n|$)/.exec(script);
  if (found === null) return 'sh -e';
  return [found[1] ?? '', found[2] ?? '']
    .filter((word) => word !== '')
    .map(quote)
    .join(' ');
}

function exported(name: string, value: string): string {
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return `export ${name}=${quote(value)}`;
  throw new GuestChannelError(`${JSON.stringify(oneLine(name, 80))} cannot be a variable of a shell.`, {
    remedy: 'Name it with letters, digits and `_`, not beginning with a digit.',
  });
}

/** A program that ends the process group of a {@link guestProgram}: first asked, then killed. It takes about a second at most. */
export function killing(dir: string): string {
  // No `--` before the negative number: dash and busybox take it for a number itself.
  const send = (signal: string): string => `{ kill -${signal} "-$pid" || kill -${signal} "$pid"; } 2>/dev/null`;
  return [
    `(umask 077; mkdir ${dir}) 2>/dev/null`,
    `: >${dir}/stop`,
    // Empty while it is being written: then `stop` is seen, and nothing starts.
    `pid=$(cat ${dir}/pid 2>/dev/null)`,
    '[ -n "$pid" ] || exit 0',
    `${send('TERM')} || exit 0`,
    `for turn in 1 2 3 4 5; do ${send('0')} || exit 0; sleep 0.2 2>/dev/null || sleep 1; done`,
    send('KILL'),
    'exit 0',
    '',
  ].join('\n');
}

/** A program that removes what a {@link guestProgram} left. */
export function removal(dir: string): string {
  return `rm -rf ${dir}\n`;
}

/** A text as one word of a POSIX shell. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** The signals that a shell's exit codes above 128 stand for, as Linux numbers them. */
const SIGNALS: Readonly<Record<number, string>> = {
  1: 'SIGHUP',
  2: 'SIGINT',
  3: 'SIGQUIT',
  4: 'SIGILL',
  6: 'SIGABRT',
  7: 'SIGBUS',
  8: 'SIGFPE',
  9: 'SIGKILL',
  11: 'SIGSEGV',
  13: 'SIGPIPE',
  14: 'SIGALRM',
  15: 'SIGTERM',
};

/** The signal that an exit code of a shell stands for; undefined for one that a program chose itself. */
export function signalOf(exitCode: number): string | undefined {
  return exitCode > 128 ? SIGNALS[exitCode - 128] : undefined;
}
