import { accessSync, constants, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Deadline } from '../../src/shared/deadline.js';
import { MaqetError } from '../../src/shared/errors.js';
import { exclusively } from './exclusive.js';
import { type CommandOptions, runCommand } from './run-command.js';

/** Mirrors can stall for tens of minutes. After this time, a failure is more useful than a wait. */
const INSTALL_LIMIT_MS = 15 * 60_000;

/** The programs that the tests run, each with its Debian package. */
const TEST_PROGRAMS: ReadonlyMap<string, string> = new Map([
  ['qemu-system-x86_64', 'qemu-system-x86'],
  ['qemu-img', 'qemu-utils'],
  ['nasm', 'nasm'],
  ['zstd', 'zstd'],
]);

/** Returns the path of a program on `PATH`, or undefined. */
export function findProgram(name: string, searchPath = process.env['PATH'] ?? ''): string | undefined {
  return searchPath
    .split(path.delimiter)
    .filter((directory) => directory !== '')
    .map((directory) => path.join(directory, name))
    .find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Installs the Debian packages of those `programs` that are not on `PATH`.
 *
 * @throws MaqetError as {@link ensureDebianPackages}.
 */
export async function ensurePrograms(programs: ReadonlyMap<string, string> = TEST_PROGRAMS): Promise<void> {
  const missing = [...programs].filter(([program]) => findProgram(program) === undefined);
  if (missing.length > 0) await ensureDebianPackages(missing.map(([, name]) => name));
}

/**
 * Installs the packages of `names` that are not installed. At most one process of this machine does so at a time.
 *
 * @throws MaqetError if this is not a Debian-like system, without the right to install, or if apt-get fails. The remedy is the
 *   command to run by hand.
 */
export async function ensureDebianPackages(names: readonly string[], limitMs = INSTALL_LIMIT_MS): Promise<void> {
  const byHand = `Run: apt-get install --no-install-recommends ${names.join(' ')}`;
  if (findProgram('apt-get') === undefined) {
    throw new MaqetError(`Cannot install ${names.join(', ')}: there is no apt-get here.`, {
      remedy: `Install what Debian calls ${names.join(', ')} with the package manager of this system.`,
    });
  }
  const deadline = Deadline.after(limitMs);
  if ((await missingPackages(names, deadline)).length === 0) return;
  await exclusively(path.join(tmpdir(), 'maqet-test-apt.lock'), deadline, async () => {
    const missing = await missingPackages(names, deadline);
    if (missing.length === 0) return;
    try {
      await apt(['update'], deadline);
      await apt(['install', '--yes', '--no-install-recommends', ...missing], deadline);
    } catch (cause) {
      throw new MaqetError(`Cannot install ${missing.join(', ')}: ${cause instanceof Error ? cause.message : String(cause)}`, {
        remedy: byHand,
        cause,
      });
    }
  });
}

async function missingPackages(names: readonly string[], deadline: Deadline): Promise<string[]> {
  const states = await Promise.all(names.map((name) => isInstalled(name, deadline)));
  return names.filter((_name, index) => states[index] !== true);
}

async function isInstalled(name: string, deadline: Deadline): Promise<boolean> {
  try {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg's own placeholder
    const status = await runCommand('dpkg-query', ['--show', '--showformat=${db:Status-Status}', name], { deadline });
    return status === 'installed';
  } catch {
    return false; // dpkg-query ends with 1 for a name that it does not know.
  }
}

/**
 * Returns the number of this machine's Debian release, e.g. `12`, or undefined on another system. Ubuntu lacks the packages of
 * Debian's installers and of memtest86+, or has different ones.
 */
export function debianRelease(osRelease = '/etc/os-release'): string | undefined {
  try {
    const text = readFileSync(osRelease, 'utf8');
    return /^ID=debian$/m.test(text) ? /^VERSION_ID="?(\d+)"?$/m.exec(text)?.[1] : undefined;
  } catch {
    return undefined;
  }
}

/** Runs apt-get as root. @throws as {@link asRoot}. */
export async function apt(args: readonly string[], deadline: Deadline): Promise<void> {
  const options = ['--quiet', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
  await asRoot('env', ['DEBIAN_FRONTEND=noninteractive', 'apt-get', ...options, ...args], { deadline });
}

/**
 * Runs a program as root, through `sudo -n` if this process is not root: a password prompt would hang a CI job.
 *
 * @throws as {@link runCommand}, also without the right to be root.
 */
export async function asRoot(program: string, args: readonly string[], options: CommandOptions): Promise<string> {
  if (process.getuid?.() === 0) return runCommand(program, args, options);
  return runCommand('sudo', ['-n', program, ...args], options);
}
