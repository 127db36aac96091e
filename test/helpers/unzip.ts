import { crc32, inflateRawSync } from 'node:zlib';
import { MaqetError } from '../../src/shared/errors.js';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * Returns the files of a zip archive by name. Skips directories.
 *
 * Reads the central directory (PKWARE's APPNOTE 4.3), so archives that were written as a stream work too. Checks sizes and
 * CRCs.
 *
 * @throws MaqetError for an archive that is damaged, encrypted, or needs zip64 (4 GiB, 65,535 files).
 */
export function unzip(archive: Buffer): Map<string, Buffer> {
  const end = findEnd(archive);
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  if (count === 0xffff || at === 0xffffffff) throw unsound('needs zip64, which this reader does not know');
  const files = new Map<string, Buffer>();
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || archive.readUInt32LE(at) !== DIRECTORY_ENTRY) throw unsound(`has no directory entry at byte ${at}`);
    const nameEnd = at + 46 + archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, nameEnd);
    if (files.has(name)) throw unsound(`holds ${JSON.stringify(name)} twice`);
    if (!name.endsWith('/')) files.set(name, readEntry(archive, at, name));
    at = nameEnd + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}

function findEnd(archive: Buffer): number {
  // The record may be followed by a comment of up to 65,535 bytes.
  for (let at = archive.length - 22; at >= Math.max(0, archive.length - 22 - 0xffff); at -= 1) {
    if (archive.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw unsound('has no end-of-directory record');
}

function readEntry(archive: Buffer, at: number, name: string): Buffer {
  const method = archive.readUInt16LE(at + 10);
  const [crc, packed, size, header] = [16, 20, 24, 42].map((offset) => archive.readUInt32LE(at + offset)) as [
    number,
    number,
    number,
    number,
  ];
  if ((archive.readUInt16LE(at + 8) & 1) !== 0) throw unsound(`holds ${JSON.stringify(name)} encrypted`);
  if (header + 30 > archive.length || archive.readUInt32LE(header) !== LOCAL_HEADER)
    throw unsound(`has no header for ${JSON.stringify(name)}`);
  const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
  const content = decode(archive.subarray(start, start + packed), method, name);
  if (content.length !== size || crc32(content) !== crc) throw unsound(`holds ${JSON.stringify(name)} damaged`);
  return content;
}

function decode(packed: Buffer, method: number, name: string): Buffer {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw unsound(`holds ${JSON.stringify(name)} with the unknown method ${method}`);
  try {
    return inflateRawSync(packed);
  } catch {
    throw unsound(`holds ${JSON.stringify(name)} damaged`);
  }
}

function unsound(problem: string): MaqetError {
  return new MaqetError(`The zip archive ${problem}.`, { remedy: 'Look at how it was made or cut off.' });
}
