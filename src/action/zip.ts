import { type FileHandle, open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { MaqetError } from '../shared/errors.js';

/** The archive is damaged, or exceeds a limit. */
class ZipError extends MaqetError {
  constructor(problem: string, cause?: unknown) {
    super(`The zip archive ${problem}.`, { remedy: 'Check the step that uploads the artifact.', cause });
  }
}

/** The entries to read, and their limits. */
export interface ZipSelection {
  /** Returns true for the full name of an entry to read. */
  readonly wanted: (name: string) => boolean;
  readonly maxEntries: number;
  /** The most bytes of one entry, unpacked. */
  readonly maxBytes: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_BYTES = 22;
const MAX_COMMENT = 0xffff;
const MAX_DIRECTORY_BYTES = 4 * 2 ** 20;
const STORED = 0;
const DEFLATED = 8;

const inflate = promisify(inflateRaw);

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly header: number;
}

/**
 * Reads the chosen entries of an untrusted zip archive into memory, by its central directory (PKWARE's APPNOTE 4.3).
 *
 * Writes nothing, so no name in the archive can lead anywhere. Unpacks only the chosen entries.
 *
 * @returns the entries by name, or undefined if the file is not a zip archive.
 * @throws ZipError if the archive is truncated, encrypted, damaged or too large.
 */
export async function readZip(file: string, selection: ZipSelection): Promise<Map<string, Buffer> | undefined> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const start = await read(handle, 0, Math.min(4, size));
    if (start.length < 4 || ![LOCAL_HEADER, END_OF_DIRECTORY].includes(start.readUInt32LE(0))) return undefined;
    const chosen = (await directory(handle, size)).filter(({ name }) => selection.wanted(name));
    if (chosen.length > selection.maxEntries) throw new ZipError(`holds ${chosen.length} reports. The limit is ${selection.maxEntries}`);
    const files = new Map<string, Buffer>();
    for (const entry of chosen) {
      if (files.has(entry.name)) throw new ZipError(`holds ${entry.name} twice`);
      files.set(entry.name, await unpack(handle, entry, selection.maxBytes));
    }
    return files;
  } finally {
    await handle.close();
  }
}

async function directory(handle: FileHandle, size: number): Promise<Entry[]> {
  const tail = await read(handle, Math.max(0, size - END_BYTES - MAX_COMMENT), Math.min(size, END_BYTES + MAX_COMMENT));
  let end = tail.length - END_BYTES;
  while (end >= 0 && tail.readUInt32LE(end) !== END_OF_DIRECTORY) end -= 1;
  if (end < 0) throw new ZipError('is truncated: it has no directory');
  const [count, bytes, offset] = [tail.readUInt16LE(end + 10), tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
  if (bytes > MAX_DIRECTORY_BYTES || offset + bytes > size)
    throw new ZipError('has a directory that is too large, or that ends outside of the file');
  const content = await read(handle, offset, bytes);
  const entries: Entry[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > content.length || content.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new ZipError('has a damaged directory');
    const nameEnd = at + 46 + content.readUInt16LE(at + 28);
    entries.push({
      name: content.toString('utf8', at + 46, nameEnd),
      method: (content.readUInt16LE(at + 8) & 1) === 0 ? content.readUInt16LE(at + 10) : -1,
      crc: content.readUInt32LE(at + 16),
      packed: content.readUInt32LE(at + 20),
      size: content.readUInt32LE(at + 24),
      header: content.readUInt32LE(at + 42),
    });
    at = nameEnd + content.readUInt16LE(at + 30) + content.readUInt16LE(at + 32);
  }
  return entries;
}

async function unpack(handle: FileHandle, { name, method, crc, packed, size, header }: Entry, maxBytes: number): Promise<Buffer> {
  if (size > maxBytes || packed > maxBytes) throw new ZipError(`holds ${name} with ${size} bytes. The limit is ${maxBytes}`);
  if (method !== STORED && method !== DEFLATED) throw new ZipError(`holds ${name}, which is encrypted or uses an unknown compression`);
  const local = await read(handle, header, 30);
  if (local.length < 30 || local.readUInt32LE(0) !== LOCAL_HEADER) throw new ZipError(`has no data for ${name}`);
  const data = await read(handle, header + 30 + local.readUInt16LE(26) + local.readUInt16LE(28), packed);
  let content = data;
  if (method === DEFLATED) {
    // Stop at the declared size: a zip bomb is never unpacked.
    content = await inflate(data, { maxOutputLength: Math.max(1, size) }).catch((error: unknown) => {
      throw new ZipError(`holds ${name}, which is damaged`, error);
    });
  }
  if (content.length !== size || crc32(content) !== crc) throw new ZipError(`holds ${name}, which is damaged`);
  return content;
}

async function read(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await handle.read(buffer, 0, length, position);
  return buffer.subarray(0, bytesRead);
}
