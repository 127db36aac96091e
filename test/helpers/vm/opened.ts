import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Duplex, Readable } from 'node:stream';
import { AGENT_FD, QMP_FD, SERIAL_FD } from '../../../src/vm/arguments/devices.js';

/** Something of the host that a traced process reached for, whether or not it got it. */
export interface Reached {
  /** The system call. */
  readonly call: string;
  /**
   * An absolute, normalized path for a file or a UNIX socket that has one. Otherwise the address as strace prints it:
   * `AF_INET 127.0.0.1:2049`.
   */
  readonly target: string;
}

/** How a traced QEMU ended, and what it reached for. */
export interface TracedRun {
  /** What it reached for, without what every QEMU needs for itself, each only once. */
  readonly reached: readonly Reached[];
  readonly code: number | null;
  readonly output: string;
}

/** Everything that names a file, and everything that gives a socket an address. */
const CALLS =
  'open,openat,openat2,creat,open_by_handle_at,execve,execveat,connect,bind,sendto,truncate,unlink,unlinkat,rename,renameat,renameat2,' +
  'mkdir,mkdirat,mknod,mknodat,link,linkat,symlink,symlinkat,mount';

/**
 * What every QEMU reads for itself: its program, its libraries and modules, its data files, the clock, and facts about the host. Nothing
 * here is secret or can be written, so no argument gains anything from it.
 */
const OWN: readonly RegExp[] = [
  /^\/(?:usr\/)?lib(?:32|64)?(?:\/|$)/,
  /^\/etc\/(?:ld\.so\.(?:cache|preload)|localtime|libnl\/classid|resolv\.conf|gcrypt\/[a-z.]+|pkcs11\/[a-z.]+|ssl\/openssl\.cnf)$/,
  /^\/usr\/(?:local\/)?share\/(?:qemu|seabios|ipxe|openbios|slof|qemu-efi[a-z0-9-]*|zoneinfo)(?:\/|$)/,
  // The library of SPICE, which the device qxl loads.
  /^\/etc\/sasl2?\/qemu\.conf$/,
  /^\/proc\/(?:filesystems|cpuinfo|meminfo|stat|sys\/(?:kernel|vm|crypto)\/[a-z_0-9]+|self\/(?:status|maps|stat|auxv|exe|mountinfo|task\/\d+\/comm))$/,
  /^\/sys\/(?:devices\/system|bus\/nd\/devices|kernel\/mm|fs\/cgroup)(?:\/|$)/,
  /^\/dev\/(?:urandom|random|null|zero|sgx_vepc|kvm)$/,
];

/** How long a QEMU may take to build its machine, in milliseconds. One that hangs is ended, and its code is null. */
const LIMIT_MS = 60_000;

/**
 * Runs a QEMU of the product's own command line under strace, until it has built the whole machine, and tells what it reached for.
 *
 * QEMU gets the three channels on the descriptors that the product gives it. It is asked to `quit` once it answers.
 *
 * @param args - QEMU's whole command line, without the program.
 * @param cwd - QEMU's working directory. The trace is beside it for as long as QEMU runs.
 */
export async function traceQemu(qemu: string, args: readonly string[], cwd: string): Promise<TracedRun> {
  const log = `${cwd}.strace`;
  const strace = ['-f', '-qq', '-y', '-s', '16384', '--seccomp-bpf', '-e', `trace=${CALLS}`, '-e', 'signal=none', '-o', log, '--'];
  // QEMU must not outlive strace, which only detaches from it.
  const bound = ['setpriv', '--pdeathsig', 'KILL', '--', qemu];
  const stdio = ['ignore', 'pipe', 'pipe', 'pipe', 'pipe', 'pipe'] as const;
  const child = spawn('strace', [...strace, ...bound, ...args], { cwd, stdio: [...stdio], timeout: LIMIT_MS, killSignal: 'SIGTERM' });
  let output = '';
  for (const stream of [child.stdout, child.stderr] as Readable[]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const channels = [QMP_FD, SERIAL_FD, AGENT_FD].map((fd) => (child.stdio as readonly unknown[])[fd] as Duplex);
  for (const channel of channels) channel.on('error', () => undefined).resume();
  channels[0]?.write('{"execute":"qmp_capabilities"}\n{"execute":"quit"}\n');
  const [code] = (await once(child, 'close')) as [number | null];
  const trace = await readFile(log, 'utf8');
  await rm(log);
  const all = readTrace(trace, cwd);
  // What comes before is setpriv.
  const start = all.findIndex(({ call, target }) => call === 'execve' && path.basename(target) === path.basename(qemu));
  if (start < 0) throw new Error(`strace traced no ${qemu}: ${output}`);
  return { reached: foreign(all.slice(start), [cwd, qemu]), code, output };
}

/** Reads a log of `strace -f -y`. Throws on a line that it does not understand: such a line could hide something. */
function readTrace(log: string, cwd: string): Reached[] {
  const lines = log.split('\n').filter((line) => line !== '');
  return lines.flatMap((line) => {
    const text = line.replace(/^\d+\s+/, '');
    // A call that another thread interrupts is printed in two parts. The first has the arguments.
    if (/^(?:<\.\.\. |\+\+\+ |--- |\?\?\?\( <detached)/.test(text)) return [];
    const call = /^([a-z0-9_]+)\((.*)$/s.exec(text);
    if (call === null) throw new Error(`unknown line of strace: ${line}`);
    return targets(call[1] ?? '', call[2] ?? '', cwd).map((target) => ({ call: call[1] ?? '', target }));
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
    const directory = /^\d+<(.*)>$/.exec(base ?? '')?.[1];
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
  for (const [, octal, letter, plain] of text.matchAll(/\\([0-7]{1,3})|\\(.)|([^\\])/gs)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8));
    else if (letter !== undefined) bytes.push(ESCAPES[letter] ?? letter.charCodeAt(0));
    else bytes.push(...Buffer.from(plain ?? ''));
  }
  return Buffer.from(bytes).toString();
}

/** Leaves out what QEMU needs for itself, its working directory and the start of its program. */
function foreign(all: readonly Reached[], [cwd, qemu]: readonly [string, string]): Reached[] {
  const seen = new Set<string>();
  return all.filter(({ call, target }) => {
    const key = `${call} ${target}`;
    // The program can be a script, which its shell opens.
    const program = path.basename(target) === path.basename(qemu) && /^(?:execve|openat)$/.test(call);
    const own = /^open(?:at2?)?$/.test(call) && (target === cwd || OWN.some((pattern) => pattern.test(target)));
    if (program || own || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
