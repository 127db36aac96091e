import { constants, type Stats, statSync } from 'node:fs';
import { type FileHandle, lstat, open, readlink, realpath } from 'node:fs/promises';
import path from 'node:path';
import { errnoOf, MaqetError } from './errors.js';
import { isWithin } from './paths.js';
import { oneLine } from './untrusted-text.js';

/** How a path is used: something there is read, or something is written there, also by a guest. */
export type HostUse = 'read' | 'write';

/** How far a system directory is closed. The directory itself, as a whole, is closed to every use. */
type Reach =
  /** With everything below it, for every use. */
  | 'wholly'
  /** Files below it may be read and not written. */
  | 'for writing'
  /** Files below it may be read and written. */
  | 'itself';

/**
 * The only list of system directories (`docs/security/host-paths.md` has the threat model). A link in it also stands for its target. If
 * two of them contain a path, the inner one decides.
 */
const SYSTEM_DIRECTORIES: Readonly<Record<Reach, readonly string[]>> = {
  // Settings and secrets, devices, processes, the kernel's interfaces.
  wholly: ['/etc', '/dev', '/proc', '/sys'],
  // Programs, libraries, boot files. Kernels and firmware are read from there. Whoever can write there owns the machine.
  'for writing': ['/boot', '/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32', '/System', '/Library'],
  // These hold data of the system and of its users.
  itself: ['/', '/root', '/var', '/run', '/private', '/dev/shm'],
};

/** A directory that may contain a path, and its name in a message. */
export interface Area {
  /** Absolute, without links. */
  readonly directory: string;
  readonly what: string;
}

/** The rule that a path must satisfy. */
export interface HostPathRule {
  readonly use: HostUse;
  /** The absolute path at which a relative one starts. */
  readonly from: string;
  /** One of these must contain the path. Default: no restriction. */
  readonly within?: readonly Area[];
  /** Directories that the path must neither lie in nor contain. Absolute, without links. */
  readonly guarded?: readonly string[];
}

/** A path that may be used, or the problem with it. */
export type PathResult = { readonly path: string } | { readonly problem: string };

/** A path of this machine must not be used in this way. */
export class HostPathError extends MaqetError {
  /** @param problem - a clause that continues a sentence about the path, without a full stop. */
  constructor(
    file: string,
    readonly problem: string,
  ) {
    super(`${JSON.stringify(oneLine(file, 300))} ${problem}.`, { remedy: 'Name another path.' });
  }
}

/** Returns equal texts for two names of the same directory; undefined if it does not exist. */
type IdentityOf = (file: string) => string | undefined;

const REPLACED = 'was replaced while it was checked; check which program replaced it';
/** As on Linux. */
const LONGEST_PATH = 4096;
/** As on Linux. A link can lead to itself through a directory that does not exist. */
const MOST_LINKS = 40;

/**
 * Decides whether a path of this machine may be used, and how. It is the only function that does: for the paths of disks, images,
 * shares and copies, and for the place of a VM's directory. Files in a VM's directory have plain names, which need no resolving
 * (`isPlainName`).
 *
 * Guarantees for the returned path, at the time of the call: it is absolute; it has no link, no `..` and no doubled or trailing
 * separator, even if its last parts do not exist yet; it satisfies the rule. Directories are compared by device and inode, not only by
 * name, so that neither a second mount nor a different case on a case-insensitive file system gets around the rule.
 *
 * A path can change afterwards. Open files with {@link openHostFile} or check them with {@link isStillAt}, and create them exclusively
 * and without following a link. What QEMU opens by name is as safe as the directories in the path.
 *
 * @param text - untrusted, as it was written.
 * @returns the path, or the problem: a clause without a full stop, with a remedy where there is one. Never rejects.
 */
export async function resolveHostPath(text: string, { use, from, within, guarded = [] }: HostPathRule): Promise<PathResult> {
  if (text === '' || text.length > LONGEST_PATH || text.includes('\0')) return { problem: 'is not a path' };
  let found: string;
  try {
    found = await withoutLinks(path.resolve(from, text));
  } catch (error) {
    return { problem: `cannot be looked up on this machine (${errnoOf(error)})` };
  }
  if (within !== undefined && !within.some(({ directory }) => isWithin(directory, found))) {
    return { problem: `lies outside of ${within.map(({ directory, what }) => `${what} (${directory})`).join(' and of ')}` };
  }
  const problem = systemProblem(found, use);
  if (problem !== undefined) return { problem };
  const touched = guarded.find((directory) => contains(directory, found, identityOf) || contains(found, directory, identityOf));
  if (touched !== undefined) {
    return { problem: `touches ${touched}, which is reserved for the runner and for maqet's evidence; use another directory` };
  }
  return { path: found };
}

/**
 * Opens a file to be read for a guest, if {@link resolveHostPath} allows that. The open file is the one that was checked, not one that
 * has since taken its place. Never blocks, even on a FIFO.
 *
 * @param file - absolute, or relative to the current directory.
 * @returns the open file, which may be of any kind, and its path without links.
 * @throws HostPathError if it must not be read or was replaced; the system's error if it cannot be looked up or opened.
 */
export async function openHostFile(file: string): Promise<{ readonly handle: FileHandle; readonly path: string }> {
  const real = await withoutLinks(path.resolve(file));
  const problem = systemProblem(real, 'read');
  if (problem !== undefined) throw new HostPathError(file, problem);
  const flags = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY | constants.O_NOFOLLOW;
  const handle = await open(real, flags).catch((error: unknown) => {
    throw errnoOf(error) === 'ELOOP' ? new HostPathError(file, REPLACED) : error;
  });
  if (await isStillAt(handle, real)) return { handle, path: real };
  await handle.close();
  throw new HostPathError(file, REPLACED);
}

/**
 * Says why a path must not be used in this way because it lies in a system directory; undefined if nothing is wrong with it.
 *
 * @param file - absolute and without links, as {@link resolveHostPath} returns it.
 */
export function systemProblem(file: string, use: HostUse, identify: IdentityOf = identityOf): string | undefined {
  const known = Object.entries(SYSTEM_DIRECTORIES).flatMap(([reach, directories]) =>
    directories.map((directory) => ({ reach: reach as Reach, directory, identity: identify(directory) })),
  );
  for (const at of ancestors(file)) {
    const identity = identify(at);
    const place = known.find(({ directory, identity: one }) => directory === at || (one !== undefined && one === identity));
    if (place === undefined) continue;
    if (at === file) return `is ${at}, a system directory; use another one`;
    if (place.reach === 'wholly') return `lies in ${at}, a system directory; use another one`;
    if (place.reach === 'itself' || use === 'read') return undefined;
    return `lies in ${at}, a system directory that must not be written to; use another one`;
  }
  return undefined;
}

/**
 * Resolves every link in a path, even a dangling one, as far as the path exists.
 *
 * @param file - absolute.
 * @param links - how many dangling links to follow at most.
 * @throws the system's error for a loop of links, a file in the place of a directory, or a directory that may not be entered.
 */
export async function withoutLinks(file: string, links = MOST_LINKS): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT' || path.dirname(file) === file) throw error;
  }
  const directory = await withoutLinks(path.dirname(file), links);
  const entry = path.join(directory, path.basename(file));
  const link = await readlink(entry).catch(() => undefined);
  if (link === undefined) return entry;
  if (links === 0) throw Object.assign(new Error(`too many links: ${file}`), { code: 'ELOOP' });
  return withoutLinks(path.resolve(directory, link), links - 1);
}

/**
 * Returns true if an open file is the one that has this path now, without a link in it. The open file is then the one that was checked.
 *
 * On Linux the kernel knows the path of an open file. On other systems this resolves the path again and compares the two files, so only
 * a directory that is swapped twice in between goes unnoticed.
 *
 * @param file - as {@link resolveHostPath} returned it.
 */
export async function isStillAt(handle: FileHandle, file: string): Promise<boolean> {
  const real = await realpath(process.platform === 'linux' ? `/proc/self/fd/${handle.fd}` : file).catch(() => undefined);
  if (process.platform === 'linux' || real !== file) return real === file;
  const [opened, named] = await Promise.all([handle.stat({ bigint: true }), lstat(file, { bigint: true }).catch(() => undefined)]);
  return opened.ino === named?.ino && opened.dev === named.dev;
}

/** Returns what the system says about a file, without following a link, or undefined if there is none. @throws the system's error otherwise */
export async function lstatIfThere(file: string): Promise<Stats | undefined> {
  return lstat(file).catch((error: unknown) => {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw error;
  });
}

/** Returns true if `directory` is `inner` or contains it. */
function contains(directory: string, inner: string, identify: IdentityOf): boolean {
  const identity = identify(directory);
  return ancestors(inner).some((at) => at === directory || (identity !== undefined && identify(at) === identity));
}

/** Returns a path and the directories above it, the innermost first. */
function ancestors(file: string): string[] {
  const above = path.dirname(file);
  return above === file ? [file] : [file, ...ancestors(above)];
}

function identityOf(file: string): string | undefined {
  try {
    const stats = statSync(file, { bigint: true, throwIfNoEntry: false });
    return stats === undefined ? undefined : `${stats.dev}:${stats.ino}`;
  } catch {
    // A file that stat cannot read cannot be opened either.
    return undefined;
  }
}
