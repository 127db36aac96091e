import { isUtf8 } from 'node:buffer';
import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { formatBytes } from '../../shared/units.js';
import { input } from '../../shared/wording.js';
import { CopyError, shown } from './errors.js';
import type { HostDirectory } from './host-directory.js';
import { TAR_END, type TarMember, tarHeader, tarPadding } from './tar-header.js';

/** The files and bytes packed so far. */
export interface PackCount {
  files: number;
  bytes: number;
  /** Links that lead out of the directory, which they are copied with. Sanitized. */
  readonly outside: string[];
}

/** The size of the pieces, which suits every channel. Memory holds two or three of them at a time. */
const PIECE = 64 * 1024;
/** A file up to this size is read to its end before its header is written. */
const SMALL = 1024 * 1024;
/** The most bytes of such a file: one that grows without an end is not a file to copy. */
const MOST_UNSIZED = 64 * 1024 * 1024;
/** The deepest nesting. Each level holds a descriptor, and deeper trees are accidents or attacks. */
const DEEPEST = 200;

/**
 * Archives the content of a directory, in the order of the names' bytes. Reads files as the archive is consumed.
 *
 * Links are kept as links, also those that lead out: where they lead is decided in the guest, and nothing of this machine follows. The
 * first entry that cannot be copied ends the archive with an error: a socket, FIFO or device, a name that is not UTF-8, or a file that
 * shrinks meanwhile.
 *
 * @throws CopyError from the iteration.
 */
export async function* packDirectory(directory: HostDirectory, count: PackCount): AsyncGenerator<Buffer, void> {
  yield* gather(members(directory, '', count));
}

/** Archives one file as the member `name`, as {@link packDirectory} does. */
export async function* packFile(directory: HostDirectory, name: string, count: PackCount): AsyncGenerator<Buffer, void> {
  yield* gather(contentOf(directory, name, name, count));
}

/**
 * Checks a directory for entries that {@link packDirectory} would refuse, without reading files.
 *
 * @throws CopyError for the first such entry.
 */
export async function checkDirectory(directory: HostDirectory, prefix = ''): Promise<void> {
  for (const bytes of await directory.names()) {
    const name = bytes.toString();
    const entry = await entryOf(directory, bytes, prefix + name);
    if (entry?.type !== 'directory') continue;
    const inner = await directory.directory(name);
    await checkDirectory(inner, `${entry.name}/`).finally(() => inner.close());
  }
}

async function* members(directory: HostDirectory, prefix: string, count: PackCount): AsyncGenerator<Buffer, void> {
  for (const bytes of await directory.names()) {
    const name = bytes.toString();
    const entry = await entryOf(directory, bytes, prefix + name);
    if (entry === undefined) throw refusedEntryError(directory.shownEntry(name), 'disappeared while it was copied');
    if (entry.type === 'file') yield* contentOf(directory, name, entry.name, count);
    else yield tarHeader(entry);
    if (leadsOut(entry)) count.outside.push(`${shown(directory.shownEntry(name))} → ${shown(entry.target ?? '')}`);
    if (entry.type !== 'directory') continue;
    const inner = await directory.directory(name);
    try {
      yield* members(inner, `${entry.name}/`, count);
    } finally {
      await inner.close();
    }
  }
}

/** Returns the member for an entry, a file without its size, or undefined if the entry does not exist. @throws CopyError if it cannot be copied. */
async function entryOf(directory: HostDirectory, bytes: Buffer, inside: string): Promise<TarMember | undefined> {
  const name = bytes.toString();
  const file = directory.shownEntry(name);
  if (!isUtf8(bytes)) throw refusedEntryError(file, 'has a name that is not UTF-8');
  const stats = await directory.look(name);
  if (stats === undefined) return undefined;
  const facts = { name: inside, mode: stats.mode, size: 0, mtime: stats.mtimeMs / 1000 };
  if (stats.isFile()) return { ...facts, type: 'file' };
  if (stats.isSymbolicLink()) return { ...facts, type: 'link', target: await directory.link(name) };
  if (!stats.isDirectory()) throw refusedEntryError(file, 'is a socket, FIFO or device, which cannot be copied');
  if (inside.split('/').length > DEEPEST) throw refusedEntryError(file, `is nested more than ${DEEPEST} deep`);
  return { ...facts, type: 'directory' };
}

function leadsOut({ name, target }: TarMember): boolean {
  if (target === undefined) return false;
  const resolved = path.posix.join(path.posix.dirname(name), target);
  return path.posix.isAbsolute(target) || resolved === '..' || resolved.startsWith('../');
}

async function* contentOf(directory: HostDirectory, name: string, inside: string, count: PackCount): AsyncGenerator<Buffer, void> {
  const handle = await directory.read(name);
  try {
    // Check the open file: the entry may have been replaced since it was listed.
    const stats = await handle.stat();
    if (!stats.isFile()) throw refusedEntryError(directory.shownEntry(name), 'is not a regular file');
    // The kernel makes up the content of files such as /proc/version when they are read, and gives them a wrong size.
    const whole = stats.size <= SMALL ? await wholeContent(handle, directory.shownEntry(name)) : undefined;
    const size = whole?.length ?? stats.size;
    yield tarHeader({ name: inside, type: 'file', mode: stats.mode, size, mtime: stats.mtimeMs / 1000 });
    if (whole === undefined) yield* exactly(handle, size, directory.shownEntry(name));
    else if (size > 0) yield whole;
    yield tarPadding(size);
    count.files += 1;
    count.bytes += size;
  } finally {
    await handle.close();
  }
}

/** Reads a file to its end, whatever its size is said to be. */
async function wholeContent(handle: FileHandle, file: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for (let at = 0; ; ) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(PIECE), 0, null, at);
    if (bytesRead === 0) return Buffer.concat(pieces);
    pieces.push(buffer.subarray(0, bytesRead));
    at += bytesRead;
    if (at > MOST_UNSIZED) throw refusedEntryError(file, `has more than the ${formatBytes(MOST_UNSIZED)} that it could have`);
  }
}

/** Reads exactly `size` bytes, as the header says. */
async function* exactly(handle: FileHandle, size: number, file: string): AsyncGenerator<Buffer, void> {
  for (let at = 0; at < size; ) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(Math.min(PIECE, size - at)), 0, null, at);
    if (bytesRead === 0) throw refusedEntryError(file, 'shrank while it was copied');
    yield buffer.subarray(0, bytesRead);
    at += bytesRead;
  }
}

/** Joins small pieces, because each piece becomes a message of the channel, and ends the archive. */
async function* gather(pieces: AsyncGenerator<Buffer, void>): AsyncGenerator<Buffer, void> {
  let waiting: Buffer[] = [];
  let bytes = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    bytes += piece.length;
    if (bytes < PIECE) continue;
    yield Buffer.concat(waiting);
    [waiting, bytes] = [[], 0];
  }
  yield Buffer.concat([...waiting, TAR_END]);
}

function refusedEntryError(file: string, problem: string): CopyError {
  return new CopyError(`${shown(file)} ${problem}.`, { remedy: `Remove it, or copy something else with ${input('copy-in')}.` });
}
