import { readSync } from 'node:fs';
import { errnoOf, errorText } from '../../shared/errors.js';
import { unusableError } from '../errors.js';
import type { ImageFile } from '../image-file.js';
import { type ImageSnapshot, snapshotTime } from '../snapshot-table.js';
import {
  ENTRY_BYTES,
  type Extent,
  HEADER,
  HEADER_BYTES,
  MOST_SNAPSHOT_TABLE_BYTES,
  MOST_SNAPSHOTS,
  readFields,
  SNAPSHOT,
  SNAPSHOT_BYTES,
  SNAPSHOT_EXTRA,
} from './format.js';

/** A snapshot inside a qcow2 image, as its table describes it. */
export interface StoredSnapshot extends ImageSnapshot {
  /** QEMU assigns numbers, unique in an image. Untrusted, like the name. */
  readonly id: string;
}

/** Reads bytes of a file: fewer than asked for only where the file ends. */
export type ReadAt = (position: number, length: number) => Buffer;

/**
 * Returns a synchronous reader of an open file: a table is a few KiB of a file that has just been opened, and a hop to another
 * thread takes longer than that.
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

/** Enough for two hundred snapshots. A longer table is read again, in larger pieces. */
const FIRST_READ = 16 * 1024;
/** How often the table may change while it is read. */
const ATTEMPTS = 5;

/**
 * Reads the snapshots of a qcow2 image from its table, oldest first. Needs neither the image tool nor a lock, and returns names in
 * full whatever they contain.
 *
 * The table may move while a VM uses the image: QEMU writes a new one elsewhere, then changes the header. So this reads the header
 * before and after, and retries if the table has moved.
 *
 * @param image - one with a qcow2 header.
 * @throws StorageError if the table is invalid, or changes faster than it can be read.
 */
export function readSnapshots(image: Pick<ImageFile, 'path'>, read: ReadAt): StoredSnapshot[] {
  return readEntries(image, read).map(({ stored }) => stored);
}

/** Returns where the L1 tables of the snapshots are. Guarantees, parameters and errors are those of {@link readSnapshots}. */
export function snapshotTables(image: Pick<ImageFile, 'path'>, read: ReadAt): Extent[] {
  return readEntries(image, read).map(({ l1 }) => l1);
}

/** An entry of the table: a snapshot, and the L1 table of its disk. */
export interface SnapshotEntry {
  readonly stored: StoredSnapshot;
  readonly l1: Extent;
}

function readEntries(image: Pick<ImageFile, 'path'>, read: ReadAt): SnapshotEntry[] {
  const place = () => readFields(HEADER, read(0, HEADER_BYTES));
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const { snapshotCount: count, snapshotTableOffset: offset } = place();
      const found = count > MOST_SNAPSHOTS ? undefined : readTable(read, count, offset);
      const after = place();
      if (after.snapshotCount !== count || after.snapshotTableOffset !== offset) continue;
      if (found === undefined) throw unusableError(image.path, 'is corrupt: invalid snapshot table', 'Repair or replace it.');
      return found;
    }
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
    throw unusableError(image.path, `cannot be read (${errorText(error)})`, 'Check its disk.');
  }
  throw unusableError(image.path, 'changes its snapshots faster than they can be read', 'Try again.');
}

function readTable(read: ReadAt, count: number, offset: number): SnapshotEntry[] | undefined {
  if (count === 0) return [];
  if (!Number.isSafeInteger(offset + MOST_SNAPSHOT_TABLE_BYTES)) return undefined;
  for (let length = FIRST_READ; length <= MOST_SNAPSHOT_TABLE_BYTES; length *= 4) {
    const bytes = read(offset, length);
    const found = parseSnapshotTable(bytes, count);
    // A short read means that the file ends there: a larger one would not bring more.
    if (found !== undefined || bytes.length < length) return found;
  }
  return undefined;
}

/**
 * Reads `count` entries of a snapshot table. Pure; accepts any bytes.
 *
 * @returns undefined if the bytes end before the last entry does.
 */
export function parseSnapshotTable(bytes: Buffer, count: number): SnapshotEntry[] | undefined {
  const found: SnapshotEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + SNAPSHOT_BYTES > bytes.length) return undefined;
    const entry = readFields(SNAPSHOT, bytes, at);
    const extra = at + SNAPSHOT_BYTES;
    const id = extra + entry.extraBytes;
    const name = id + entry.idBytes;
    const end = name + entry.nameBytes;
    if (end > bytes.length) return undefined;
    const { stateBytes } = entry.extraBytes >= 8 ? readFields(SNAPSHOT_EXTRA, bytes, extra) : entry;
    const stored = {
      id: textOf(bytes.subarray(id, name)),
      name: textOf(bytes.subarray(name, end)),
      time: snapshotTime(entry.seconds, entry.nanoseconds),
      stateBytes,
    };
    found.push({ stored, l1: { what: 'the L1 table of a snapshot', offset: entry.l1Offset, length: entry.l1Entries * ENTRY_BYTES } });
    at = Math.ceil(end / 8) * 8;
  }
  return found;
}

/** QEMU ends a text at its first NUL: bytes behind it must not make two names of one. */
function textOf(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return bytes.toString('utf8', 0, end < 0 ? bytes.length : end);
}
