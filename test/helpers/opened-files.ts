import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ensurePrograms, findProgram } from './packages.js';

/** A program that runs under `strace`. It can be started in place of the program, with the same arguments and descriptors. */
export interface TracedProgram {
  readonly path: string;
  /** Returns what it has reached for so far, in all its runs, without the start of the program. */
  opened(): Promise<Reached[]>;
}

/** Something of the host that a traced process reached for, whether or not it got it. */
export interface Reached {
  /** The system call. */
  readonly call: string;
  /**
   * An absolute, normalized path for a file or a UNIX socket that has one. Otherwise the address as strace prints it:
   * `AF_INET 127.0.0.1:2049`.
   */
  readonly target: string;
  /** False if the file was only opened for reading, or started. */
  readonly writing: boolean;
}

/** Everything that names a file, and everything that gives a socket an address. */
const CALLS =
  'open,openat,openat2,creat,open_by_handle_at,execve,execveat,connect,bind,sendto,truncate,unlink,unlinkat,rename,renameat,renameat2,' +
  'mkdir,mkdirat,mknod,mknodat,link,linkat,symlink,symlinkat,mount';

/** The options of every trace, without `--output`. They decode descriptors, and cut no path. */
export const STRACE_OPTIONS = [
  ...['--follow-forks', '--quiet=all', '--decode-fds=path', '--string-limit=16384', '--seccomp-bpf'],
  ...[`--trace=${CALLS}`, '--signal=none'],
];

/**
 * What the dynamic linker and libraries read on their own account, at a moment that depends on the load: malloc counts the processors once
 * threads contend for an arena, and reads how memory is overcommitted when it returns some.
 */
const LIBRARIES: readonly RegExp[] = [
  /^\/(?:usr\/)?lib(?:32|64)?(?:\/|$)/,
  /^\/usr\/share\/(?:zoneinfo|locale)(?:\/|$)/,
  /^\/etc\/(?:ld\.so\.(?:cache|preload)|localtime|libnl\/classid|resolv\.conf|gcrypt\/[a-z.]+|pkcs11\/[a-z.]+|ssl\/openssl\.cnf)$/,
  /^\/proc\/(?:filesystems|cpuinfo|meminfo|stat|sys\/(?:kernel|vm|crypto)\/[a-z_0-9]+)$/,
  /^\/proc\/self\/(?:status|maps|stat|auxv|exe|mountinfo|task\/\d+\/comm)$/,
  /^\/sys\/(?:devices\/system|bus\/nd\/devices|kernel\/mm|fs\/cgroup)(?:\/|$)/,
  /^\/dev\/(?:urandom|random|null|zero)$/,
];

/** What QEMU and its tools read besides: their data files, and devices that accelerate a guest. */
const QEMU: readonly RegExp[] = [
  /^\/usr\/(?:local\/)?share\/(?:qemu|seabios|ipxe|openbios|slof|qemu-efi[a-z0-9-]*)(?:\/|$)/,
  // The library of SPICE, which the device qxl loads.
  /^\/etc\/sasl2?\/qemu\.conf$/,
  /^\/dev\/(?:sgx_vepc|kvm)$/,
];

/** What is also opened for writing: devices that keep nothing, and the name of a thread. */
const WRITTEN = /^\/dev\/(?:null|zero|sgx_vepc|kvm)$|^\/proc\/self\/task\/\d+\/comm$/;

/**
 * Returns true for what every QEMU and every image tool opens for itself, whatever it was asked to do. Nothing here is secret or can be
 * written, and no test puts a file there, so no argument and no image gains anything from it.
 */
export function isOwn({ call, target, writing }: Reached): boolean {
  if (!/^open(?:at2?)?$/.test(call) || (writing && !WRITTEN.test(target))) return false;
  return [...LIBRARIES, ...QEMU].some((pattern) => pattern.test(target));
}

/** Returns true if this system lets one process trace another. Installs `strace` if it is missing. */
export async function canTrace(): Promise<boolean> {
  await ensurePrograms(new Map([['strace', 'strace']]));
  return spawnSync('strace', ['--trace=execve', '--output=/dev/null', 'true']).status === 0;
}

/**
 * Makes a stand-in for a program, in `directory`, that traces it. The program keeps the pid of the stand-in: `strace` runs beside it.
 *
 * @param program - on `PATH`.
 */
export async function traced(program: string, directory: string, name = 'trace'): Promise<TracedProgram> {
  const file = path.join(directory, `${name}-${program}`);
  const log = path.join(directory, `${name}.strace`);
  const real = findProgram(program) ?? program;
  const options = ['--daemonize', '--output-append-mode', ...STRACE_OPTIONS].join(' ');
  await writeFile(log, '');
  await writeFile(file, `#!/bin/sh\nexec strace ${options} --output='${log}' -- '${real}' "$@"\n`, { mode: 0o700 });
  const opened = async (): Promise<Reached[]> => {
    // strace writes the line of a call before the call returns. Only a call that has not returned has a part of a line.
    const whole = (await readFile(log, 'utf8')).replace(/[^\n]*$/, '');
    return readTrace(whole, directory).filter(({ call, target }) => !(call === 'execve' && target === real));
  };
  return { path: file, opened };
}

/**
 * Reads a log of `strace` with {@link STRACE_OPTIONS}. Throws on a line that it does not understand: such a line could hide something.
 *
 * @param cwd - where a path begins whose directory the log does not tell.
 */
export function readTrace(log: string, cwd: string): Reached[] {
  const lines = log.split('\n').filter((line) => line !== '');
  return lines.flatMap((line) => {
    const text = line.replace(/^\d+\s+/, '');
    // A call that another thread interrupts is printed in two parts. The first has the arguments.
    if (/^(?:<\.\.\. |\+\+\+ |--- |\?\?\?\( <detached)/.test(text)) return [];
    const [, call, args = ''] = /^([a-z0-9_]+)\((.*)$/s.exec(text) ?? [];
    if (call === undefined) throw new Error(`unknown line of strace: ${line}`);
    const writing = !/^exec/.test(call) && (!/^open/.test(call) || /O_WRONLY|O_RDWR|O_CREAT|O_TRUNC/.test(args));
    return targets(call, args, cwd).map((target) => ({ call, target, writing }));
  });
}

function targets(call: string, args: string, cwd: string): string[] {
  if (call === 'connect' || call === 'bind' || call === 'sendto') return addresses(args, cwd);
  const quoted = /(?:(AT_FDCWD(?:<[^>]*>)?|\d+<[^>]*>), )?"((?:[^"\\]|\\.)*)"/g;
  const found = [...args.matchAll(quoted)];
  // Only the program of execve is a file. Its arguments stand in brackets.
  const named = call.startsWith('execve') ? found.slice(0, 1) : found;
  if (named.length === 0) throw new Error(`${call} without a path: ${args}`);
  return named.map(([, base, text]) => {
    const directory = /^(?:AT_FDCWD|\d+)<(.*)>$/.exec(base ?? '')?.[1];
    return path.resolve(directory === undefined ? cwd : plainText(directory), plainText(text ?? ''));
  });
}

function addresses(args: string, cwd: string): string[] {
  const family = /sa_family=(AF_[A-Z0-9]+)/.exec(args)?.[1];
  if (family === undefined || family === 'AF_NETLINK' || family === 'AF_UNSPEC') return [];
  const unix = /sun_path=(@?)"((?:[^"\\]|\\.)*)"/.exec(args);
  if (unix !== null) return [unix[1] === '@' ? `AF_UNIX @${plainText(unix[2] ?? '')}` : path.resolve(cwd, plainText(unix[2] ?? ''))];
  const port = /htons\((\d+)\)/.exec(args)?.[1];
  const host = /inet_addr\("([^"]*)"\)|inet_pton\(AF_INET6, "([^"]*)"/.exec(args);
  return [`${family} ${host?.[1] ?? host?.[2] ?? '?'}:${port ?? '?'}`];
}

const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, v: 11, f: 12 };

/** Undoes strace's escapes, which are those of C with octal numbers for bytes. */
function plainText(text: string): string {
  const bytes: number[] = [];
  for (const [, octal, letter, plain] of text.matchAll(/\\([0-7]{1,3})|\\(.)|([^\\])/gsu)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8));
    else if (letter !== undefined) bytes.push(ESCAPES[letter] ?? letter.charCodeAt(0));
    else bytes.push(...Buffer.from(plain ?? ''));
  }
  return Buffer.from(bytes).toString();
}
