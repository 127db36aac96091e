import { constants, type Stats } from 'node:fs';
import { lstat, open, readlink } from 'node:fs/promises';
import path from 'node:path';
import { errnoOf, errorText } from './errors.js';

/** The most links in one path, as on Linux. */
const MAX_LINKS = 40;

/** A part of the path to a file: a directory, a link, or the file itself. */
export interface PathPart {
  readonly path: string;
  readonly stat: Pick<Stats, 'uid' | 'mode' | 'isDirectory' | 'isSymbolicLink'>;
}

/** A file cannot be trusted, or cannot be read. The message continues a sentence that names the file. */
export class UntrustedFileError extends Error {}

/**
 * Reads a file that only trusted users can have written, moved or replaced: the file, every directory above it and every link in its
 * path belong to one of them, and nobody else can write to them.
 *
 * @param file - an absolute path.
 * @param trusted - user ids; 0 is root.
 * @param maxBytes - as for {@link readRegularFile}.
 * @returns its text; undefined if nothing has that name. A dangling link is an error.
 * @throws UntrustedFileError if others can change the file, it cannot be read, or it is not a regular file.
 */
export async function readTrustedFile(file: string, trusted: readonly number[], maxBytes: number): Promise<string | undefined> {
  const parts = await partsOf(file).catch((error: unknown) => {
    throw unreadableError(error);
  });
  if (parts === undefined) return undefined;
  for (const part of parts) {
    const problem = distrust(part, trusted);
    if (problem !== undefined) throw new UntrustedFileError(`${JSON.stringify(part.path)} ${problem}`);
  }
  return readRegularFile(parts.at(-1)?.path ?? file, maxBytes, constants.O_NOFOLLOW);
}

/** Returns the user ids whose files this process believes: its own, and root's. */
export function ownUsers(): number[] {
  return [0, process.geteuid?.() ?? 0];
}

/**
 * Reads a file of this user: it and its directory belong to this user or to root, and nobody else can write to them. The directories
 * further up may be those of others, as in a container: they can only put another directory of this user in the place of this one.
 *
 * @param maxBytes - a longer file is refused.
 * @throws UntrustedFileError, with a message that begins with the path, if others can change the file or it is not a regular file; a
 *   system error if it cannot be opened, also because it is a link.
 */
export async function readOwnFile(file: string, maxBytes: number): Promise<string> {
  const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  try {
    const stat = await handle.stat();
    const directory = path.dirname(file);
    for (const part of [
      { path: directory, stat: await lstat(directory) },
      { path: file, stat },
    ]) {
      const problem = distrust(part, ownUsers());
      if (problem !== undefined) throw new UntrustedFileError(`${part.path} ${problem}`);
    }
    if (!stat.isFile()) throw new UntrustedFileError(`${file} is not a regular file`);
    if (stat.size > maxBytes) throw new UntrustedFileError(`${file} has more than ${maxBytes} bytes`);
    return await handle.readFile('utf8');
  } finally {
    await handle.close();
  }
}

/**
 * Says why users other than the trusted ones can decide what is at a path, also if nothing is there yet; undefined if they cannot.
 *
 * @param trusted - user ids. Default: this user and root.
 * @returns a clause that begins with the part of the path that they can change.
 */
export async function distrustPath(file: string, trusted: readonly number[] = ownUsers()): Promise<string | undefined> {
  try {
    for (let at = path.resolve(file); ; at = path.dirname(at)) {
      const parts = await partsOf(at);
      if (parts === undefined) continue;
      const untrusted = parts.find((part) => distrust(part, trusted) !== undefined);
      return untrusted === undefined ? undefined : `${untrusted.path} ${distrust(untrusted, trusted)}`;
    }
  } catch (error) {
    return `${file} ${unreadableError(error).message}`;
  }
}

/**
 * Says why users other than this one and root can decide what is in a directory, or put another one in its place; undefined if they
 * cannot. As in {@link readOwnFile}, the directories above the next one may be those of others.
 */
export async function distrustOwnDirectory(directory: string): Promise<string | undefined> {
  for (const part of [path.dirname(directory), directory]) {
    const stat = await lstat(part);
    const problem = stat.isDirectory() ? distrust({ path: part, stat }, ownUsers()) : 'is not a directory';
    if (problem !== undefined) return `${part} ${problem}`;
  }
  return undefined;
}

/** Says why users other than the trusted ones can change a part of a path; undefined if they cannot. */
export function distrust({ stat }: PathPart, trusted: readonly number[]): string | undefined {
  if (!trusted.includes(stat.uid)) return `belongs to the user ${stat.uid}`;
  // The mode of a link has no effect.
  if (stat.isSymbolicLink() || (stat.mode & 0o022) === 0) return undefined;
  // In a sticky directory, nobody can replace a file of another user.
  if (stat.isDirectory() && (stat.mode & 0o1000) !== 0) return undefined;
  return `can be written by others (mode ${(stat.mode & 0o7777).toString(8).padStart(4, '0')})`;
}

/** Lists everything that decides where an absolute path leads, in order. Undefined if a part does not exist, unless a link names it. */
async function partsOf(file: string): Promise<PathPart[] | undefined> {
  const parts: PathPart[] = [{ path: '/', stat: await lstat('/') }];
  const todo = namesOf(file, false);
  let at = '/';
  let links = 0;
  for (let name = todo.shift(); name !== undefined; name = todo.shift()) {
    const next = path.join(at, name.name);
    const stat = await lstatOrMissing(next, name.ofLink);
    if (stat === undefined) return undefined;
    parts.push({ path: next, stat });
    if (!stat.isSymbolicLink()) {
      at = next;
      continue;
    }
    links += 1;
    if (links > MAX_LINKS) throw new UntrustedFileError(`has more than ${MAX_LINKS} links in its path`);
    const target = await readlink(next);
    if (path.isAbsolute(target)) at = '/';
    todo.unshift(...namesOf(target, true));
  }
  return parts;
}

function namesOf(text: string, ofLink: boolean): { name: string; ofLink: boolean }[] {
  return text.split('/').flatMap((name) => (name === '' ? [] : [{ name, ofLink }]));
}

async function lstatOrMissing(file: string, ofLink: boolean): Promise<Stats | undefined> {
  try {
    return await lstat(file);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT' && !ofLink) return undefined;
    throw error;
  }
}

/**
 * Reads a regular file of bounded size, whoever can write it. A FIFO or a device is refused unread.
 *
 * @param maxBytes - a longer file is refused. Some files of `/proc` have no end.
 * @param flags - further flags of `open`.
 * @throws UntrustedFileError if it cannot be read.
 */
export async function readRegularFile(file: string, maxBytes: number, flags = 0): Promise<string> {
  try {
    // O_NONBLOCK: opening a FIFO would wait for a writer.
    const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK | flags);
    try {
      if (!(await handle.stat()).isFile()) throw new UntrustedFileError('is not a regular file');
      const bytes = Buffer.alloc(maxBytes + 1);
      let length = 0;
      for (let got = -1; got !== 0 && length < bytes.length; length += got) {
        got = (await handle.read(bytes, length, bytes.length - length, null)).bytesRead;
      }
      if (length > maxBytes) throw new UntrustedFileError(`has more than ${maxBytes} bytes`);
      return bytes.toString('utf8', 0, length);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw unreadableError(error);
  }
}

function unreadableError(error: unknown): UntrustedFileError {
  if (error instanceof UntrustedFileError) return error;
  return new UntrustedFileError(`cannot be read (${errnoOf(error) ?? errorText(error)})`, { cause: error });
}
