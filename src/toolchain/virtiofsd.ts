import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { Deadline } from '../shared/deadline.js';
import type { Logger } from '../shared/logger.js';
import { input, theInput } from '../shared/wording.js';
import type { ManagerName } from './arch.js';
import { ToolchainError } from './errors.js';
import { type Host, systemHost } from './host.js';
import { installPackages } from './install.js';
import { lookInDirectories } from './lookup.js';
import { findPackageManager } from './package-managers.js';
import { describeFailure, VERSION_LIMIT_MS } from './probe.js';
import { isInRange } from './version.js';

/** A daemon that serves directories over virtiofs, and that has been seen to run. */
export interface Virtiofsd {
  /** Absolute path. */
  readonly file: string;
  /** `c` came with QEMU before 8.0 (package qemu-system-common of Debian 12 and Ubuntu 22.04); `rust` is its successor. */
  readonly kind: 'c' | 'rust';
  readonly version: string;
  /** True where it runs as root, and can confine itself as root does. */
  readonly asRoot: boolean;
}

/** The daemon to look for. */
export interface VirtiofsdRequest {
  /** True if there is a share to which the guest must not write. */
  readonly readOnly: boolean;
  /** Whether packages may be installed. */
  readonly install: boolean;
  readonly log: Logger;
  readonly deadline: Deadline;
}

/** The packages that contain only the daemon. Facts: Debian 13, Ubuntu 24.04, Fedora 41, Arch, Alpine 3.21. */
const PACKAGES: Partial<Readonly<Record<ManagerName, string>>> = {
  'apt-get': 'virtiofsd',
  dnf: 'virtiofsd',
  pacman: 'virtiofsd',
  apk: 'virtiofsd',
};

const FILE = 'virtiofsd';
/** The first daemon that can keep a guest from writing: `--readonly`. The C one has no such option. */
const READ_ONLY_SINCE = '>=1.13.0';
const NINE_P = `remove the word \`virtiofs\` from ${input('share')} to use 9p`;
const BY_HAND = 'Install the package `virtiofsd` (Debian 13, Ubuntu 24.04, Fedora, Arch and Alpine have it)';

/** Returns where distributions install the daemon, besides PATH, and where it is beside a QEMU that was built elsewhere. */
export function virtiofsdDirectories(env: NodeJS.ProcessEnv, qemu: string): string[] {
  const prefix = path.resolve(path.dirname(realPath(qemu)), '..');
  const own = ['libexec', 'lib/qemu'].map((directory) => path.join(prefix, directory));
  const known = ['/usr/local/libexec', '/usr/libexec', '/usr/lib', '/usr/lib/qemu'];
  const onPath = (env['PATH'] ?? '').split(path.delimiter).filter(path.isAbsolute);
  return [...own, ...known, ...onPath];
}

function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

/**
 * Finds a daemon that meets the request as this user. Installs a package only if there is no daemon at all: an installed one that
 * does not meet the request is an error.
 *
 * @param directories - see {@link virtiofsdDirectories}.
 * @throws ToolchainError that says why each daemon is unusable, or that there is none; InstallError.
 * @throws CancelledError when the deadline's signal is aborted.
 */
export async function resolveVirtiofsd(
  request: VirtiofsdRequest,
  directories: readonly string[],
  host: Host = systemHost(),
  platform: NodeJS.Platform = process.platform,
): Promise<Virtiofsd> {
  if (platform !== 'linux') throw virtiofsUnusableError('it needs Linux', 'It does not run here');
  const found = await look(request, directories, host);
  if (found !== undefined) return found;
  await install(request, host);
  const installed = await look(request, directories, host);
  if (installed === undefined) {
    throw virtiofsUnusableError('no `virtiofsd` was found although its package is installed', BY_HAND);
  }
  return installed;
}

/** Returns the first usable daemon, or undefined if there is none at all. */
async function look({ readOnly, deadline }: VirtiofsdRequest, directories: readonly string[], host: Host): Promise<Virtiofsd | undefined> {
  const problems: string[] = [];
  for (const file of lookInDirectories(FILE, directories)) {
    const daemon = await probe(file, host, deadline);
    const problem = typeof daemon === 'string' ? daemon : shortcoming(daemon, readOnly);
    if (typeof daemon !== 'string' && problem === undefined) return daemon;
    problems.push(`\`${file}\` ${problem}`);
  }
  if (problems.length === 0) return undefined;
  throw virtiofsUnusableError(problems.join('; '), readOnly ? `${BY_HAND} in version 1.13 or newer` : BY_HAND);
}

/** Returns the daemon, or why it does not run. */
async function probe(file: string, host: Host, deadline: Deadline): Promise<Virtiofsd | string> {
  const limit = deadline.atMost(VERSION_LIMIT_MS);
  const finished = await host.run([file, '--version'], { deadline: limit, env: host.env });
  const failure = describeFailure(finished, limit.ms);
  if (failure !== undefined) return `does not run: ${failure}`;
  const [, old, version] = /^virtiofsd (version )?(?:backend )?v?(\d{1,4}\.\d{1,4}(?:\.\d{1,4})?)/m.exec(finished.stdout) ?? [];
  if (version === undefined) return 'is another program';
  return { file, version, kind: old === undefined ? 'rust' : 'c', asRoot: host.isRoot };
}

/** Says why a daemon is unusable, or returns undefined. Pure. */
function shortcoming({ kind, version, asRoot }: Virtiofsd, readOnly: boolean): string | undefined {
  if (kind === 'c' && !asRoot) return `(of QEMU ${version}) runs only as root`;
  if (!readOnly || (kind === 'rust' && isInRange(version, READ_ONLY_SINCE))) return undefined;
  return `(${kind === 'c' ? 'of QEMU ' : ''}${version}) cannot make the share read-only, which \`ro\` asks for`;
}

async function install({ install: allowed, log, deadline }: VirtiofsdRequest, host: Host): Promise<void> {
  const manager = findPackageManager(host.env['PATH']);
  const name = manager === undefined ? undefined : PACKAGES[manager.name];
  if (allowed && manager !== undefined && name !== undefined) {
    await installPackages({ manager, packages: [name], log, deadline }, host);
    return;
  }
  const why = allowed ? 'maqet knows no package to install' : `${input('install')} is \`false\``;
  const how = manager !== undefined && name !== undefined ? `Run \`${manager.byHand([name])}\`` : BY_HAND;
  throw virtiofsUnusableError(`no \`virtiofsd\` was found, and ${why}`, how);
}

function virtiofsUnusableError(reason: string, how: string): ToolchainError {
  return new ToolchainError(`${theInput('share')} asks for virtiofs, which cannot be used: ${reason}.`, {
    remedy: `${how}, or ${NINE_P}.`,
  });
}
