import { constants, type Stats } from 'node:fs';
import { lstat, open, readlink } from 'node:fs/promises';
import path from 'node:path';
import { errnoOf, errorText } from './errors.js';

/** The most links that one path may lead over, as on Linux. */
const MAX_LINKS = 40;

/** Something on the way to a file: a folder, a link, or the file itself. */
export interface Station {
  readonly path: string;
  readonly stat: Pick<Stats, 'uid' | 'mode' | 'isDirectory' | 'isSymbolicLink'>;
}

/** A file's text is not to be relied on, or cannot be had. The message continues a sentence that names the file. */
export class UntrustedFileError extends Error {}

/**
 * Reads a file that only the trusted users can have written, moved or replaced: it, every folder above it and every link on the
 * way belong to one of them and can be written by nobody else.
 *
 * @param file - an absolute path.
 * @param trusted - user ids; 0 is root.
 * @returns its text; undefined if nothing has that name (a link that leads nowhere is something).
 * @throws UntrustedFileError for a file that others can change, that cannot be read or that is no regular file.
 */
export async function readTrustedFile(file: string, trusted: readonly number[]): Promise<string | undefined> {
  const way = await wayTo(file).catch((error: unknown) => {
    throw unreadable(error);
  });
  if (way === undefined) return undefined;
  for (const station of way) {
    const problem = distrust(station, trusted);
    if (problem !== undefined) throw new UntrustedFileError(`${JSON.stringify(station.path)} ${problem}`);
  }
  return readRegular(way.at(-1)?.path ?? file);
}

/** Why others than the trusted users can change what stands there; undefined if they cannot. */
export function distrust({ stat }: Station, trusted: readonly number[]): string | undefined {
  if (!trusted.includes(stat.uid)) return `belongs to the user ${stat.uid}`;
  // The mode of a link says nothing.
  if (stat.isSymbolicLink() || (stat.mode & 0o022) === 0) return undefined;
  // In a sticky folder nobody can replace what belongs to somebody else.
  if (stat.isDirectory() && (stat.mode & 0o1000) !== 0) return undefined;
  return `can be written by others (mode ${(stat.mode & 0o7777).toString(8).padStart(4, '0')})`;
}

/** Everything that decides where an absolute path leads, in that order; undefined if the path leads nowhere without any link's doing. */
async function wayTo(file: string): Promise<Station[] | undefined> {
  const way: Station[] = [{ path: '/', stat: await lstat('/') }];
  const todo = partsOf(file, false);
  let at = '/';
  let links = 0;
  for (let part = todo.shift(); part !== undefined; part = todo.shift()) {
    const next = path.join(at, part.name);
    const stat = await lstatOrMissing(next, part.ofLink);
    if (stat === undefined) return undefined;
    way.push({ path: next, stat });
    if (!stat.isSymbolicLink()) {
      at = next;
      continue;
    }
    links += 1;
    if (links > MAX_LINKS) throw new UntrustedFileError(`leads over more than ${MAX_LINKS} links`);
    const target = await readlink(next);
    if (path.isAbsolute(target)) at = '/';
    todo.unshift(...partsOf(target, true));
  }
  return way;
}

function partsOf(text: string, ofLink: boolean): { name: string; ofLink: boolean }[] {
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

async function readRegular(file: string): Promise<string> {
  try {
    // Opening a FIFO for reading waits for a writer; with O_NONBLOCK it does not.
    const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    try {
      if (!(await handle.stat()).isFile()) throw new UntrustedFileError('is not a regular file');
      return await handle.readFile('utf8');
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw unreadable(error);
  }
}

function unreadable(error: unknown): UntrustedFileError {
  if (error instanceof UntrustedFileError) return error;
  return new UntrustedFileError(`cannot be read (${errnoOf(error) ?? errorText(error)})`, { cause: error });
}
