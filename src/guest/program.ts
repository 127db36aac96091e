import { oneLine } from '../shared/untrusted-text.js';
import { GuestChannelError, type GuestCommand } from './channel.js';

/** The files of a program in the guest. */
export interface ProgramPlace {
  /** Absolute path of a directory that does not exist yet, in plain characters: `/tmp/maqet-4f1c…`. The program creates it with mode 0700. */
  readonly dir: string;
  /** A file of the guest for the script's standard input, or `-` for the program's own standard input. `/dev/null` if left out. */
  readonly input?: string;
  /** Files of the guest for the output. The program's own standard output and error if left out. */
  readonly stdout?: string;
  readonly stderr?: string;
  /**
   * Plain characters that are appended to each of these files once the script has ended. Everything that the script wrote stands
   * before them. What it left running in the background may write after them.
   */
  readonly endMark?: string;
}

/** The exit code of a program that could not start its script: its directory cannot be created, or the working directory is missing. */
export const CANNOT_BEGIN = 125;

/**
 * Returns a program for any POSIX shell (dash, bash, busybox, toybox) that runs a script in a new process group, waits for it, and
 * exits with its exit code. The channel removes the directory afterwards, with {@link removal}.
 *
 * The script is in `DIR/script`, the number of its process group's leader in `DIR/pid`. A script without `#!` runs under `sh -e`. In a
 * guest without `setsid`, only the script's first process can be killed.
 *
 * @throws GuestChannelError for a variable that a shell cannot set.
 */
export function guestProgram(command: Omit<GuestCommand, 'input'>, place: ProgramPlace): string {
  const { dir } = place;
  const input = place.input === undefined ? '/dev/null' : place.input === '-' ? '&3' : quote(place.input);
  return [
    CANNOT,
    ...directoryMaking(dir),
    ...scriptWriting(command, dir),
    ...outputOpening(place),
    ...surroundings(command),
    // A shell redirects the standard input of a background process from /dev/null, unless another descriptor is named.
    ...(place.input === '-' ? ['exec 3<&0'] : []),
    `[ -e ${dir}/stop ] && cannot 'it was cancelled before it started'`,
    HUSH,
    // This writes the number and then checks `stop`. `killing` writes `stop` and then reads the number. One of the two sees the other.
    ...leaderStarting(`${interpreter(command)} ${dir}/script <${input}${place.stderr === undefined ? ' 2>&9' : ''} 9>&-`, place),
    `[ -e ${dir}/stop ] && { kill -KILL "-$maqet_leader"; kill -KILL $maqet_leader; } 2>/dev/null`,
    LEADER_END,
    SPEAK,
    ...ending(place),
  ].join('\n');
}

/** Defines `cannot`, which reports why the script cannot start, and exits. */
export const CANNOT = `cannot() { echo "maqet: $1" >&2; exit ${CANNOT_BEGIN}; }`;

export function directoryMaking(dir: string): string[] {
  return [`mkdir -m 700 ${dir} || cannot 'the directory ${dir} cannot be created in the guest'`];
}

export function scriptWriting({ script }: Pick<GuestCommand, 'script'>, dir: string): string[] {
  return [`printf %s ${quote(script)} >${dir}/script || cannot 'the script cannot be written to ${dir} in the guest'`];
}

/** Sets the working directory and the variables. @throws GuestChannelError for a variable that a shell cannot set. */
export function surroundings({ env, workingDirectory }: Pick<GuestCommand, 'env' | 'workingDirectory'>): string[] {
  return [
    ...(workingDirectory === undefined
      ? []
      : [`cd ${quote(workingDirectory)} || cannot ${quote(`the working directory ${workingDirectory} does not exist in the guest`)}`]),
    ...Object.entries(env).map(([name, value]) => exportLine(name, value)),
  ];
}

/** Opens the pipes for the output, and starts the programs that copy it to its files. */
export function outputOpening(place: ProgramPlace): string[] {
  const pipes = outputPipes(place);
  if (pipes.length === 0) return [];
  return [
    ...openPipes(place.dir),
    ...pipes.map(({ from, file }) => `cat <&${from} >${quote(file)} 2>/dev/null 4>&- 5>&- 6<&- 7<&- &`),
    'exec 6<&- 7<&-',
  ];
}

/** Starts the leader of the script's process group. Its number is in `$maqet_leader` and `DIR/pid`. */
export function leaderStarting(leader: string, place: ProgramPlace): string[] {
  const pipes = outputPipes(place);
  // The script must not inherit the program's own ends of its pipes.
  const redirect = [...pipes.map(({ stream, end }) => `${stream}>&${end}`), ...pipes.map(({ end }) => `${end}>&-`)];
  return [
    // Names that a variable of the script is not likely to have, because they are set after those.
    'if command -v setsid >/dev/null 2>&1; then maqet_own=setsid; else maqet_own=; fi',
    `${['$maqet_own', leader, ...redirect].join(' ')} &`,
    `maqet_leader=$!; echo $maqet_leader >${place.dir}/pid`,
  ];
}

/** Silences the shell itself. bash reports a signal that ended the script as soon as it notices, which may be before `wait`. */
export const HUSH = 'exec 9>&2 2>/dev/null';

/** Undoes {@link HUSH}. */
export const SPEAK = 'exec 2>&9 9>&-';

/** Waits for the leader. A shell would print here which signal ended the script, but the exit code says that already. */
export const LEADER_END = 'wait $maqet_leader 2>/dev/null; maqet_code=$?';

/** Marks the end of the output, and exits with the leader's exit code. */
export function ending(place: ProgramPlace): string[] {
  // Without a reader, SIGPIPE would end the program itself.
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
 * Lists the pipes through which the output goes to its files. Without a pipe, a script that opens `/dev/stderr` by name would truncate
 * the file.
 */
function outputPipes({ stdout, stderr }: ProgramPlace): OutputPipe[] {
  return [
    { stream: 1, end: 4, from: 6, file: stdout },
    { stream: 2, end: 5, from: 7, file: stderr },
  ].flatMap(({ file, ...numbers }) => (file === undefined ? [] : [{ ...numbers, file }]));
}

/**
 * Opens two pipes. A guest without hardware acceleration takes about 50 ms to start a program such as `mkfifo`. Therefore the pipes come
 * from the shell itself where it uses one for a here-document.
 */
function openPipes(dir: string): string[] {
  const [one, two] = [`${dir}/pipe1`, `${dir}/pipe2`];
  return [
    'pipes() {',
    ...['exec 6<<END 7<<END', '.', 'END', '.', 'END'],
    '[ -p /dev/fd/6 ] && [ -p /dev/fd/7 ] && read -r own <&6 && read -r own <&7 && exec 4>/dev/fd/6 5>/dev/fd/7',
    '}',
    `made() { mkfifo ${one} ${two} && exec 3<>${one} 4>${one} 6<${one} 3<>${two} 5>${two} 7<${two} 3>&-; }`,
    `pipes 2>/dev/null || made || cannot 'a pipe cannot be created in ${dir} in the guest'`,
  ];
}

/** Returns the command that runs the script. Reads a first line `#!…` as Linux does, so that the script also runs on a `noexec` mount. */
export function interpreter({ script }: Pick<GuestCommand, 'script'>): string {
  const found = /^#![ \t]*([^ \t\n]+)[ \t]*([^\n]*?)[ \t]*(?:\n|$)/.exec(script);
  if (found === null) return 'sh -e';
  return [found[1] ?? '', found[2] ?? '']
    .filter((word) => word !== '')
    .map(quote)
    .join(' ');
}

function exportLine(name: string, value: string): string {
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return `export ${name}=${quote(value)}`;
  throw new GuestChannelError(`${JSON.stringify(oneLine(name, 80))} is not a valid name for a shell variable.`, {
    remedy: 'Use letters, digits and `_`, and do not begin with a digit.',
  });
}

/** Returns a program that ends the process group of a {@link guestProgram}: SIGTERM, then SIGKILL after about a second. */
export function killing(dir: string): string {
  // No `--` before the negative number: dash and busybox take it for a number itself.
  const send = (signal: string): string => `{ kill -${signal} "-$pid" || kill -${signal} "$pid"; } 2>/dev/null`;
  return [
    `(umask 077; mkdir ${dir}) 2>/dev/null`,
    `: >${dir}/stop`,
    // The file is empty while it is being written. In that case the program sees `stop` and kills its script itself.
    `pid=$(cat ${dir}/pid 2>/dev/null)`,
    '[ -n "$pid" ] || exit 0',
    `${send('TERM')} || exit 0`,
    `for turn in 1 2 3 4 5; do ${send('0')} || exit 0; sleep 0.2 2>/dev/null || sleep 1; done`,
    send('KILL'),
    'exit 0',
    '',
  ].join('\n');
}

/** Returns a program that removes the directory of a {@link guestProgram}. */
export function removal(dir: string): string {
  return `rm -rf ${dir}\n`;
}

/** Quotes a text as one word of a POSIX shell. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Signals by their numbers on Linux. An exit code of a shell above 128 stands for a signal. */
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

/** Returns the signal that an exit code of a shell stands for, or undefined for an exit code that the program chose. */
export function signalOf(exitCode: number): string | undefined {
  return exitCode > 128 ? SIGNALS[exitCode - 128] : undefined;
}
