import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { Deadline } from '../shared/deadline.js';
import type { Logger } from '../shared/logger.js';
import type { ManagerName } from './arch.js';
import { ToolchainError } from './errors.js';
import { type Host, systemHost } from './host.js';
import { installPackages } from './install.js';
import { lookInFolders } from './lookup.js';
import { findPackageManager } from './package-managers.js';
import { describeFailure } from './probe.js';
import { isInRange } from './version.js';

/** A daemon that serves folders over virtiofs, and that was seen to run. */
export interface Virtiofsd {
  /** Absolute path. */
  readonly file: string;
  /** `c` came with QEMU before 8.0 (package qemu-system-common of Debian 12 and Ubuntu 22.04); `rust` is the one since then. */
  readonly kind: 'c' | 'rust';
  readonly version: string;
  /** True where it runs as root, and will confine itself as root can. */
  readonly asRoot: boolean;
}

/** What a daemon is wanted for. */
export interface VirtiofsdRequest {
  /** Is there a share to which the guest must not write? */
  readonly readOnly: boolean;
  /** May it be installed? */
  readonly install: boolean;
  readonly log: Logger;
  readonly deadline: Deadline;
}

/** The packages that hold nothing else. Facts: Debian 13, Ubuntu 24.04, Fedora 41, Arch, Alpine 3.21. */
const PACKAGES: Partial<Readonly<Record<ManagerName, string>>> = {
  'apt-get': 'virtiofsd',
  dnf: 'virtiofsd',
  pacman: 'virtiofsd',
  apk: 'virtiofsd',
};

const FILE = 'virtiofsd';
/** The first daemon that can keep a guest from writing: `--readonly`. The C one has no such option. */
const READ_ONLY_SINCE = '>=1.13.0';
const VERSION_LIMIT_MS = 15_000;
const NINE_P = 'leave the word `virtiofs` out of `share` for 9p';
const BY_HAND = 'Install the package `virtiofsd` (Debian 13, Ubuntu 24.04, Fedora, Arch and Alpine have it)';

/** Where distributions put it, besides PATH; and beside a QEMU that was built elsewhere. */
export function virtiofsdFolders(env: NodeJS.ProcessEnv, qemu: string): string[] {
  const prefix = path.resolve(path.dirname(realPath(qemu)), '..');
  const own = ['libexec', 'lib/qemu'].map((folder) => path.join(prefix, folder));
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
 * Finds a daemon that can do what is wanted as this user: among what is there, and if there is none at all, in a package that is
 * installed for it. Nothing stands in for one that is there and cannot.
 *
 * @param folders - see {@link virtiofsdFolders}.
 * @throws ToolchainError that says of each daemon why it will not do, or that there is none; InstallError.
 * @throws CancelledError when the deadline's signal is aborted.
 */
export async function resolveVirtiofsd(
  request: VirtiofsdRequest,
  folders: readonly string[],
  host: Host = systemHost(),
  platform: NodeJS.Platform = process.platform,
): Promise<Virtiofsd> {
  if (platform !== 'linux') throw unusable('it needs Linux', 'It does not run here');
  const found = await look(request, folders, host);
  if (found !== undefined) return found;
  await install(request, host);
  const installed = await look(request, folders, host);
  if (installed === undefined) throw unusable('no `virtiofsd` was found although its package is installed', BY_HAND);
  return installed;
}

/** The first one that will do; undefined if there is none at all. */
async function look({ readOnly, deadline }: VirtiofsdRequest, folders: readonly string[], host: Host): Promise<Virtiofsd | undefined> {
  const problems: string[] = [];
  for (const file of lookInFolders(FILE, folders)) {
    const daemon = await probe(file, host, deadline);
    const problem = typeof daemon === 'string' ? daemon : shortcoming(daemon, readOnly);
    if (typeof daemon !== 'string' && problem === undefined) return daemon;
    problems.push(`\`${file}\` ${problem}`);
  }
  if (problems.length === 0) return undefined;
  throw unusable(problems.join('; '), readOnly ? `${BY_HAND} in version 1.13 or newer` : BY_HAND);
}

/** What a daemon is, or why it does not run. */
async function probe(file: string, host: Host, deadline: Deadline): Promise<Virtiofsd | string> {
  const limit = deadline.atMost(VERSION_LIMIT_MS);
  const finished = await host.run([file, '--version'], { deadline: limit, env: host.env });
  const trouble = describeFailure(finished, limit.ms);
  if (trouble !== undefined) return `does not run: ${trouble}`;
  const [, old, version] = /^virtiofsd (version )?(?:backend )?v?(\d{1,4}\.\d{1,4}(?:\.\d{1,4})?)/m.exec(finished.stdout) ?? [];
  if (version === undefined) return 'is some other program';
  return { file, version, kind: old === undefined ? 'rust' : 'c', asRoot: host.isRoot };
}

/** Why a daemon will not do; undefined if it will. Pure. */
function shortcoming({ kind, version, asRoot }: Virtiofsd, readOnly: boolean): string | undefined {
  if (kind === 'c' && !asRoot) return `(of QEMU ${version}) runs as root alone`;
  if (!readOnly || (kind === 'rust' && isInRange(version, READ_ONLY_SINCE))) return undefined;
  return `(${kind === 'c' ? 'of QEMU ' : ''}${version}) cannot keep the guest from writing, which \`ro\` asks for`;
}

async function install({ install: may, log, deadline }: VirtiofsdRequest, host: Host): Promise<void> {
  const manager = findPackageManager(host.env['PATH']);
  const name = manager === undefined ? undefined : PACKAGES[manager.name];
  if (may && manager !== undefined && name !== undefined) {
    await installPackages({ manager, packages: [name], log, deadline }, host);
    return;
  }
  const why = may ? 'there is no package that maqet could install' : '`install` is `false`';
  throw unusable(`there is no \`virtiofsd\`, and ${why}`, manager && name ? `Run \`${manager.byHand([name])}\`` : BY_HAND);
}

function unusable(reason: string, how: string): ToolchainError {
  return new ToolchainError(`The input \`share\` asks for virtiofs, which cannot be used: ${reason}.`, { remedy: `${how}, or ${NINE_P}.` });
}
