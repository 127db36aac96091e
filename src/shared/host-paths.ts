import { constants, statSync } from 'node:fs';
import { type FileHandle, lstat, open, readlink, realpath } from 'node:fs/promises';
import path from 'node:path';
import { errnoOf, MaqetError } from './errors.js';
import { isWithin } from './paths.js';
import { oneLine } from './untrusted-text.js';

/** What a path is wanted for: something there is read, also by a guest; or something is written there, also by a guest. */
export type HostUse = 'read' | 'write';

/** How far a folder of the system is closed. The folder itself, as a whole, is closed to every use. */
type Reach =
  /** With all below it, for every use. */
  | 'wholly'
  /** What lies below it may be read and not written. */
  | 'for writing'
  /** What lies below it may be read and written. */
  | 'itself';

/**
 * The one list of folders that belong to the system (the threat model is in `docs/security/host-paths.md`). A link among them
 * stands for where it leads as well. Of two that hold a path, the inner one decides.
 */
const SYSTEM_FOLDERS: Readonly<Record<Reach, readonly string[]>> = {
  // Settings and secrets, devices, processes, the kernel's own.
  wholly: ['/etc', '/dev', '/proc', '/sys'],
  // Programs, libraries, boot files: kernels and firmware are read from there; whoever writes there owns the machine.
  'for writing': ['/boot', '/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32', '/System', '/Library'],
  // They hold the system's data beside that of its users.
  itself: ['/', '/root', '/var', '/run', '/private', '/dev/shm'],
};

/** A folder that may hold a path, and what it is called in a message. */
export interface Area {
  /** Absolute, without links. */
  readonly folder: string;
  readonly what: string;
}

/** What is asked of a path. */
export interface HostPathRule {
  readonly use: HostUse;
  /** Absolute: where a relative path starts. */
  readonly from: string;
  /** One of these must hold the path. Left out: none needs to. */
  readonly within?: readonly Area[];
  /** Folders that the path must not lie in, nor hold. Absolute, without links. */
  readonly guarded?: readonly string[];
}

/** A path that can be used, or what is wrong with it. */
export type PathResult = { readonly path: string } | { readonly problem: string };

/** A path of this machine may not be used for what it is wanted for. */
export class HostPathError extends MaqetError {
  /** @param problem - a clause that continues a sentence about the path, without a full stop. */
  constructor(
    file: string,
    readonly problem: string,
  ) {
    super(`${JSON.stringify(oneLine(file, 300))} ${problem}.`, { remedy: 'Name another path.' });
  }
}

/** Equal for two names of the same folder; undefined for what is not there. */
type IdentityOf = (file: string) => string | undefined;

const REPLACED = 'was replaced while it was looked at; find out by whom';
/** As Linux has it. */
const LONGEST_PATH = 4096;
/** As Linux has it. A link can lead to itself through a folder that does not exist. */
const MOST_LINKS = 40;

/**
 * The one function that says whether a path of this machine may be used, and for what: what disks, images, shares and copies
 * name, and where a VM's folder may lie. What lies in a VM's folder is named by plain names, which need no resolving
 * (`isPlainName`).
 *
 * Guarantees for the path that is returned, at the time of the call: it is absolute; it holds no link, no `..` and no doubled or
 * trailing separator, also where its last parts do not exist yet; it fulfils the rule. Folders are compared by what they are,
 * not only by name, so that neither a second mount of a folder nor other letters on a file system without case gets around it.
 *
 * A path can change afterwards. Files are opened with {@link openHostFile} or looked at with {@link isStillAt}, and created
 * exclusively and without following a link; what QEMU itself opens by name is as safe as the folders on the way to it.
 *
 * @param text - as it was written; hostile.
 * @returns the path, or what is wrong with it: a clause without a full stop, with a remedy where there is one. Never rejects.
 */
export async function resolveHostPath(text: string, { use, from, within, guarded = [] }: HostPathRule): Promise<PathResult> {
  if (text === '' || text.length > LONGEST_PATH || text.includes('\0')) return { problem: 'is no path' };
  let found: string;
  try {
    found = await withoutLinks(path.resolve(from, text));
  } catch (error) {
    return { problem: `cannot be looked up on this machine (${errnoOf(error)})` };
  }
  if (within !== undefined && !within.some(({ folder }) => isWithin(folder, found))) {
    return { problem: `lies outside of ${within.map(({ folder, what }) => `${what} (${folder})`).join(' and of ')}` };
  }
  const problem = systemProblem(found, use);
  if (problem !== undefined) return { problem };
  const touched = guarded.find((folder) => holds(folder, found, identityOf) || holds(found, folder, identityOf));
  if (touched !== undefined) {
    return { problem: `touches ${touched}, which is for the runner and for maqet's evidence alone; use a folder of its own` };
  }
  return { path: found };
}

/**
 * Opens a file that is to be read for a guest: one that {@link resolveHostPath} allows to read, and what is opened is what was
 * looked up, not what has taken its place since. Opening waits for nobody, also where it is a FIFO.
 *
 * @param file - absolute, or relative to the current folder.
 * @returns the open file, which may be of any kind, and its path without links.
 * @throws HostPathError if it may not be read or was replaced; the system's error if it cannot be looked up or opened.
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
 * What is wrong with a path that lies in a folder of the system; undefined if it does not.
 *
 * @param file - absolute, and without links: {@link resolveHostPath} makes it so.
 */
export function systemProblem(file: string, use: HostUse, identify: IdentityOf = identityOf): string | undefined {
  const known = Object.entries(SYSTEM_FOLDERS).flatMap(([reach, folders]) =>
    folders.map((folder) => ({ reach: reach as Reach, folder, identity: identify(folder) })),
  );
  for (const at of ancestors(file)) {
    const identity = identify(at);
    const place = known.find(({ folder, identity: one }) => folder === at || (one !== undefined && one === identity));
    if (place === undefined) continue;
    if (at === file) return `is ${at}, a folder of the system; use one of your own`;
    if (place.reach === 'wholly') return `lies in ${at}, a folder of the system; use one of your own`;
    if (place.reach === 'itself' || use === 'read') return undefined;
    return `lies in ${at}, a folder of the system, where nothing may be written; use one of your own`;
  }
  return undefined;
}

/**
 * A path with every link on it resolved, also a last one that leads to nothing, as far as it exists.
 *
 * @param file - absolute.
 * @param links - how many that lead to nothing may be followed.
 * @throws the system's error for a loop of links, a file in the place of a folder, or a folder that may not be entered.
 */
export async function withoutLinks(file: string, links = MOST_LINKS): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT' || path.dirname(file) === file) throw error;
  }
  const folder = await withoutLinks(path.dirname(file), links);
  const entry = path.join(folder, path.basename(file));
  const link = await readlink(entry).catch(() => undefined);
  if (link === undefined) return entry;
  if (links === 0) throw Object.assign(new Error(`too many links: ${file}`), { code: 'ELOOP' });
  return withoutLinks(path.resolve(folder, link), links - 1);
}

/**
 * True if an open file is what has this name now, and is reached without a link: what was opened is then what was checked.
 *
 * On Linux the kernel tells the name of an open file. Elsewhere the path is resolved again and the two files are compared, so that
 * only a folder that is swapped twice in between goes unseen.
 *
 * @param file - as {@link resolveHostPath} found it.
 */
export async function isStillAt(handle: FileHandle, file: string): Promise<boolean> {
  const real = await realpath(process.platform === 'linux' ? `/proc/self/fd/${handle.fd}` : file).catch(() => undefined);
  if (process.platform === 'linux' || real !== file) return real === file;
  const [opened, named] = await Promise.all([handle.stat({ bigint: true }), lstat(file, { bigint: true }).catch(() => undefined)]);
  return opened.ino === named?.ino && opened.dev === named.dev;
}

/** True if `folder` is `inner` or holds it. */
function holds(folder: string, inner: string, identify: IdentityOf): boolean {
  const identity = identify(folder);
  return ancestors(inner).some((at) => at === folder || (identity !== undefined && identify(at) === identity));
}

/** A path and the folders above it, the innermost first. */
function ancestors(file: string): string[] {
  const above = path.dirname(file);
  return above === file ? [file] : [file, ...ancestors(above)];
}

function identityOf(file: string): string | undefined {
  try {
    const stats = statSync(file, { bigint: true, throwIfNoEntry: false });
    return stats === undefined ? undefined : `${stats.dev}:${stats.ino}`;
  } catch {
    // What cannot be looked at cannot be opened either.
    return undefined;
  }
}
