import { readSync } from 'node:fs';
import { errnoOf, errorText } from '../../shared/errors.js';
import { type ImageFile, unusable } from '../image-file.js';
import { type ImageSnapshot, snapshotTime } from '../snapshot-table.js';
import type { Extent } from './format.js';

/** A snapshot inside a qcow2 image, as its own table has it. */
export interface StoredSnapshot extends ImageSnapshot {
  /** Given by QEMU: a number that no other one of the image has. As hostile as the name. */
  readonly id: string;
}

/** Reads bytes of a file: as many of them as there are. */
export type ReadAt = (position: number, length: number) => Buffer;

/**
 * Reads an open file, at once: a table is a few KiB of a file that has just been looked at, and a hop to another thread takes
 * longer than that.
 */
export function readerOf(fd: number): ReadAt {
  return (position, length) => {
    const buffer = Buffer.allocUnsafe(length);
    let size = 0;
    while (size < length) {
      const bytesRead = readSync(fd, buffer, size, length - size, position + size);
      if (bytesRead === 0) break;
      size += bytesRead;
    }
    return buffer.subarray(0, size);
  };
}

/** Where the header says that the table is. */
interface TablePlace {
  readonly count: number;
  readonly offset: number;
}

/** Bytes of the header that are needed: `nb_snapshots` at 60, `snapshots_offset` at 64. */
const HEADER_BYTES = 72;
/** The limits that QEMU sets (block/qcow2.h). */
const MOST_SNAPSHOTS = 65_536;
const MOST_BYTES = 64 * 2 ** 20;
/** Enough for two hundred snapshots; read again, and more, where it is not. */
const FIRST_READ = 16 * 1024;
/** The fields of an entry before its extra data, id and name. */
const FIXED_BYTES = 40;
/** How often the table may change while it is read. */
const ATTEMPTS = 5;

/**
 * Reads the snapshots of a qcow2 image from its own table, oldest first, without the image tool: names come whole, whatever
 * they hold, and it takes no lock. (Format: docs/interop/qcow2.rst of QEMU, "Snapshots".)
 *
 * While a VM uses the image the table may move: QEMU writes a new one elsewhere, then its place into the header. So the
 * header is looked at before and after, and a table that has moved meanwhile is read again.
 *
 * @param image - one with a qcow2 header.
 * @throws StorageError if the table is none, or never holds still.
 */
export function readSnapshots(image: Pick<ImageFile, 'path'>, read: ReadAt): StoredSnapshot[] {
  return readEntries(image, read).map(({ stored }) => stored);
}

/** Where the L1 tables of the snapshots are. Guarantees, parameters and errors are those of {@link readSnapshots}. */
export function snapshotTables(image: Pick<ImageFile, 'path'>, read: ReadAt): Extent[] {
  return readEntries(image, read).map(({ l1 }) => l1);
}

/** An entry of the table: a snapshot, and the L1 table of the disk as it holds it. */
export interface SnapshotEntry {
  readonly stored: StoredSnapshot;
  readonly l1: Extent;
}

function readEntries(image: Pick<ImageFile, 'path'>, read: ReadAt): SnapshotEntry[] {
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const place = readPlace(read);
      const found = place.count > MOST_SNAPSHOTS ? undefined : readTable(read, place);
      const { count, offset } = readPlace(read);
      if (count !== place.count || offset !== place.offset) continue;
      if (found === undefined) throw unusable(image.path, 'is corrupt: its table of snapshots cannot be read', 'Repair or replace it.');
      return found;
    }
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
    throw unusable(image.path, `cannot be read (${errorText(error)})`, 'Check the disk that it is on.');
  }
  throw unusable(image.path, 'changes its snapshots faster than they can be read', 'Try again.');
}

function readPlace(read: ReadAt): TablePlace {
  const header = read(0, HEADER_BYTES);
  if (header.length < HEADER_BYTES) return { count: 0, offset: 0 };
  return { count: header.readUInt32BE(60), offset: Number(header.readBigUInt64BE(64)) };
}

function readTable(read: ReadAt, { count, offset }: TablePlace): SnapshotEntry[] | undefined {
  if (count === 0) return [];
  if (!Number.isSafeInteger(offset + MOST_BYTES)) return undefined;
  for (let length = FIRST_READ; length <= MOST_BYTES; length *= 4) {
    const bytes = read(offset, length);
    const found = parseSnapshotTable(bytes, count);
    // The file ends there: more of it would be no more.
    if (found !== undefined || bytes.length < length) return found;
  }
  return undefined;
}

/** To QEMU a text ends at its first NUL: what stands behind it must not make two names of what is one to it. */
function textOf(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return bytes.toString('utf8', 0, end < 0 ? bytes.length : end);
}

/**
 * Reads `count` entries of a snapshot table. Pure and total.
 *
 * @returns undefined if the bytes end before the last entry does.
 */
export function parseSnapshotTable(bytes: Buffer, count: number): SnapshotEntry[] | undefined {
  const found: SnapshotEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + FIXED_BYTES > bytes.length) return undefined;
    const extra = bytes.readUInt32BE(at + 36);
    const id = at + FIXED_BYTES + extra;
    const name = id + bytes.readUInt16BE(at + 12);
    const end = name + bytes.readUInt16BE(at + 14);
    if (end > bytes.length) return undefined;
    // Version 3 has the size in 64 bits at the start of the extra data.
    const stateBytes = extra >= 8 ? Number(bytes.readBigUInt64BE(at + FIXED_BYTES)) : bytes.readUInt32BE(at + 32);
    const stored = {
      id: textOf(bytes.subarray(id, name)),
      name: textOf(bytes.subarray(name, end)),
      time: snapshotTime(bytes.readUInt32BE(at + 16), bytes.readUInt32BE(at + 20)),
      stateBytes,
    };
    const l1 = { what: 'the L1 table of a snapshot', offset: Number(bytes.readBigUInt64BE(at)), length: bytes.readUInt32BE(at + 8) * 8 };
    found.push({ stored, l1 });
    // Each entry begins at a multiple of 8 bytes.
    at = Math.ceil(end / 8) * 8;
  }
  return found;
}
