import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ensurePrograms, findProgram } from './packages.js';

/** A program that runs under `strace`. It can be started in place of the program, with the same arguments and descriptors. */
export interface TracedProgram {
  readonly path: string;
  /** Returns what it has opened so far. */
  opened(): Promise<Opened[]>;
}

/** A file or socket that a program opened, or tried to open. */
export interface Opened {
  /** The path as the program gave it, resolved where its directory is known; the address of a socket. */
  readonly what: string;
  readonly kind: 'file' | 'socket';
  /** True if it asked for writing. */
  readonly writing: boolean;
}

const CALLS = 'open,openat,openat2,creat,connect,bind,execve';

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
  const options = `--daemonize --follow-forks --quiet=all --string-limit=8192 --decode-fds=path --trace=${CALLS}`;
  await writeFile(log, '');
  await writeFile(file, `#!/bin/sh\nexec strace ${options} --output='${log}' -- '${findProgram(program) ?? program}' "$@"\n`, {
    mode: 0o700,
  });
  return { path: file, opened: async () => openedIn(await readFile(log, 'utf8')) };
}

/** Reads the calls of a trace. A call of another thread may stand between the halves of a line: its first half has the arguments. */
function openedIn(trace: string): Opened[] {
  const found: Opened[] = [];
  for (const line of trace.split('\n')) {
    const [, name = '', args = ''] = /^\d+ +(\w+)\((.*)$/.exec(line) ?? [];
    if (name === 'connect' || name === 'bind') found.push({ what: args.replace(/\) += .*$/, ''), kind: 'socket', writing: true });
    if (!/^(?:open|openat|openat2|creat)$/.test(name)) continue;
    const [, directory = '', text = ''] = /^(?:(?:AT_FDCWD|\d+)<([^>]*)>, )?"((?:[^"\\]|\\.)*)"/.exec(args) ?? [];
    const writing = name === 'creat' || /O_WRONLY|O_RDWR|O_CREAT/.test(args);
    found.push({ what: path.resolve(directory, unescaped(text)), kind: 'file', writing });
  }
  return found;
}

const ESCAPES: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, v: 11, f: 12 };

/** Turns the text of a string in C into the string: bytes in UTF-8. */
function unescaped(text: string): string {
  const bytes: number[] = [];
  for (const [, octal, short, plain] of text.matchAll(/\\([0-7]{1,3})|\\(.)|([^\\])/gsu)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8));
    else if (short !== undefined) bytes.push(ESCAPES[short] ?? short.charCodeAt(0));
    else bytes.push(...Buffer.from(plain ?? ''));
  }
  return Buffer.from(bytes).toString('utf8');
}
