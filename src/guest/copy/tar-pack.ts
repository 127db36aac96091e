import { isUtf8 } from 'node:buffer';
import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { CopyError, shown } from './errors.js';
import type { HostFolder } from './host-directory.js';
import { TAR_END, type TarMember, tarHeader, tarPadding } from './tar-header.js';

/** What has been packed so far. */
export interface PackCount {
  files: number;
  bytes: number;
}

/** Pieces of this size are a good load for every channel; memory holds two or three of them at a time. */
const PIECE = 64 * 1024;
/** Each level holds a descriptor; deeper trees are made by accident or with bad intent. */
const DEEPEST = 200;

/**
 * An archive with the content of a folder, in the order of the names' bytes. It is read as the archive is consumed.
 *
 * Links are kept as links if they stay inside the folder. The first thing that cannot be copied ends it with an error: a
 * link that leads out, a socket, FIFO or device, a name that is not UTF-8, a file that changes its size meanwhile.
 *
 * @throws CopyError, out of the iteration.
 */
export async function* packFolder(folder: HostFolder, count: PackCount): AsyncGenerator<Buffer, void> {
  yield* gather(members(folder, '', count));
}

/** An archive of one file, as a member of the name `name`. Otherwise as {@link packFolder}. */
export async function* packFile(folder: HostFolder, name: string, count: PackCount): AsyncGenerator<Buffer, void> {
  yield* gather(contentOf(folder, name, name, count));
}

/**
 * Looks through a folder for what {@link packFolder} would refuse, as far as that can be seen without reading files.
 *
 * @throws CopyError for the first such thing.
 */
export async function checkFolder(folder: HostFolder, prefix = ''): Promise<void> {
  for (const bytes of await folder.names()) {
    const name = bytes.toString();
    const entry = await entryOf(folder, bytes, prefix + name);
    if (entry?.type !== 'folder') continue;
    const inner = await folder.folder(name);
    await checkFolder(inner, `${entry.name}/`).finally(() => inner.close());
  }
}

async function* members(folder: HostFolder, prefix: string, count: PackCount): AsyncGenerator<Buffer, void> {
  for (const bytes of await folder.names()) {
    const name = bytes.toString();
    const entry = await entryOf(folder, bytes, prefix + name);
    if (entry === undefined) throw refusal(folder.shownEntry(name), 'disappeared while it was copied');
    if (entry.type === 'file') yield* contentOf(folder, name, entry.name, count);
    else yield tarHeader(entry);
    if (entry.type !== 'folder') continue;
    const inner = await folder.folder(name);
    try {
      yield* members(inner, `${entry.name}/`, count);
    } finally {
      await inner.close();
    }
  }
}

/** What an entry is in the archive, a file without its size; undefined if it is not there. @throws CopyError if it cannot be copied. */
async function entryOf(folder: HostFolder, bytes: Buffer, inside: string): Promise<TarMember | undefined> {
  const name = bytes.toString();
  const file = folder.shownEntry(name);
  if (!isUtf8(bytes)) throw refusal(file, 'has a name that is not UTF-8');
  const stats = await folder.look(name);
  if (stats === undefined) return undefined;
  const facts = { name: inside, mode: stats.mode, size: 0, mtime: stats.mtimeMs / 1000 };
  if (stats.isFile()) return { ...facts, type: 'file' };
  if (stats.isSymbolicLink()) return linkMember(facts, await folder.link(name), file);
  if (!stats.isDirectory()) throw refusal(file, 'is a socket, FIFO or device, which cannot be copied');
  if (inside.split('/').length > DEEPEST) throw refusal(file, `is nested more than ${DEEPEST} deep`);
  return { ...facts, type: 'folder' };
}

function linkMember(facts: Omit<TarMember, 'type'>, target: string, file: string): TarMember {
  const resolved = path.posix.join(path.posix.dirname(facts.name), target);
  if (path.posix.isAbsolute(target) || resolved === '..' || resolved.startsWith('../')) {
    throw refusal(file, `is a link to ${shown(target)}, which lies outside of what is copied`);
  }
  return { ...facts, type: 'link', target };
}

async function* contentOf(folder: HostFolder, name: string, inside: string, count: PackCount): AsyncGenerator<Buffer, void> {
  const handle = await folder.read(name);
  try {
    // Not what was looked at before: only what is open now cannot be swapped any more.
    const stats = await handle.stat();
    if (!stats.isFile()) throw refusal(folder.shownEntry(name), 'is not a regular file');
    yield tarHeader({ name: inside, type: 'file', mode: stats.mode, size: stats.size, mtime: stats.mtimeMs / 1000 });
    yield* exactly(handle, stats.size, folder.shownEntry(name));
    yield tarPadding(stats.size);
    count.files += 1;
    count.bytes += stats.size;
  } finally {
    await handle.close();
  }
}

/** The first `size` bytes: the header has promised that many. */
async function* exactly(handle: FileHandle, size: number, file: string): AsyncGenerator<Buffer, void> {
  for (let at = 0; at < size; ) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(Math.min(PIECE, size - at)), 0, null, at);
    if (bytesRead === 0) throw refusal(file, 'became shorter while it was copied');
    yield buffer.subarray(0, bytesRead);
    at += bytesRead;
  }
}

/** Joins small pieces: a header by itself would cost a message of its own. Ends the archive. */
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

function refusal(file: string, problem: string): CopyError {
  return new CopyError(`${shown(file)} ${problem}.`, { remedy: 'Name something else in `copy-in`, or remove this before.' });
}
