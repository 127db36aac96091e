import { fstatSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { Deadline } from '../../shared/deadline.js';
import { DeadlineError, errnoOf, errorText } from '../../shared/errors.js';
import { type StorageError, unusableError } from '../errors.js';
import type { OpenedImage } from '../image-file.js';
import { visiblyLockedError } from '../image-in-use.js';
import {
  ENTRY_BYTES,
  type Extent,
  HEADER_BYTES,
  MOST_L1_BYTES,
  MOST_REFCOUNT_TABLE_BYTES,
  neededByte,
  type Qcow2Layout,
  readLayout,
  readOffset,
} from './format.js';
import { type ReadAt, readerOf, snapshotTables } from './snapshots.js';

/** Most bytes of tables to read: those of 1 TiB of data in clusters of 64 KiB. An image can claim any number. */
const MOST_BYTES = 128 * 2 ** 20;
/** Read tables in pieces: a table of small clusters is small, and one of a crafted image is larger than memory. */
const PIECE = 2 ** 20;
/** Bytes to read between two checks of the deadline: some milliseconds. */
const BREATH = 4 * 2 ** 20;
/** The least cost of a table, however small it is: a system call. */
const LEAST_COST = 4096;
/** Most offsets of tables to collect before they are sorted: 30 ms, and more than can be read of the smallest tables. */
const ROOM = 2 ** 19;
/** How often an image may change while it is checked. */
const ATTEMPTS = 5;

/** The state of one walk through an image. */
interface Walk {
  readonly fd: number;
  readonly read: ReadAt;
  readonly layout: Qcow2Layout;
  readonly deadline: Deadline;
  /** Size of the file in bytes, as last seen. */
  size: number;
  /** How many bytes of tables may still be read. */
  left: number;
  /** How many bytes may be read before the next check of the deadline. */
  breath: number;
}

/** A defect of an image, as the end of a sentence about it. */
class Unsound extends Error {}

/**
 * Makes sure that a qcow2 image is complete: QEMU has not marked it as corrupt, and its file contains its tables, those of its
 * snapshots, and every cluster that they name. QEMU itself opens a truncated file, and its guest reads zeros (7.2).
 *
 * Runs no program and writes nothing. Of an image with more than 1 TiB of data, trusts the clusters in the first part of the file:
 * a truncated file has lost the last part. Does not check reference counts: leaks are harmless, and so is an image that was not
 * closed (its dirty bit). A cut within the last cluster of data cannot be detected.
 *
 * An image that QEMU writes to meanwhile is not defective: ask for its lock to find out whether it is in use.
 *
 * @param opened - an image with a qcow2 header.
 * @throws StorageError naming the mark or the missing part, or if the file keeps changing.
 * @throws DeadlineError or CancelledError, by the deadline.
 */
export async function requireSound({ image, fd }: Pick<OpenedImage, 'image' | 'fd'>, deadline: Deadline): Promise<void> {
  try {
    for (let attempt = 1; ; attempt += 1) {
      const before = stateOf(fd);
      const problem = await problemOf({ image, fd }, deadline);
      if (problem === undefined) return;
      // A table that moved was read at its old place, and a file that shrank ends early: only an unchanged file proves a defect.
      if (stateOf(fd) === before) throw truncatedError(image.path, problem);
      if (attempt === ATTEMPTS) throw (await visiblyLockedError(image.path)) ?? changingError(image.path);
    }
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
    throw unusableError(image.path, `cannot be read (${errorText(error)})`, 'Check its disk.');
  }
}

/** Returns another text after each change of a file. */
function stateOf(fd: number): string {
  const { size, mtimeNs } = fstatSync(fd, { bigint: true });
  return `${size} ${mtimeNs}`;
}

/** Walks through an image once. Returns its defect, as the end of a sentence, or undefined. */
async function problemOf({ image, fd }: Pick<OpenedImage, 'image' | 'fd'>, deadline: Deadline): Promise<string | undefined> {
  try {
    const read = readerOf(fd);
    const layout = readLayout(read(0, HEADER_BYTES));
    if (layout === undefined) throw new Unsound('invalid qcow2 header');
    if (layout.markedCorrupt) throw markedError(image.path);
    const walk = { fd, read, layout, deadline, size: fstatSync(fd).size, left: MOST_BYTES, breath: BREATH };
    await walkRefcounts(walk);
    const l2Tables = await l2TablesOf(walk, [layout.l1, ...snapshotTables(image, read)]);
    for (const offset of l2Tables) {
      if (walk.left <= 0) break;
      await walkL2(walk, offset);
    }
    return undefined;
  } catch (error) {
    if (error instanceof Unsound) return error.message;
    throw error;
  }
}

function markedError(file: string): StorageError {
  return unusableError(
    file,
    'is marked as corrupt: QEMU has found its tables broken',
    "Replace it with an intact copy, or save what is left with the `check -r all` of QEMU's image tool.",
  );
}

function truncatedError(file: string, problem: string): StorageError {
  return unusableError(file, `is corrupt or truncated: ${problem}`, 'Copy or download it again, and compare the checksums.');
}

function changingError(file: string): StorageError {
  return unusableError(file, 'changes while it is checked', 'Wait until it is complete, then try again.');
}

/** While an image is dirty, its refcounts do not matter. */
async function walkRefcounts(walk: Walk): Promise<void> {
  const { refcountTable, dirty } = walk.layout;
  requireAtMost(refcountTable, MOST_REFCOUNT_TABLE_BYTES);
  if (dirty) return;
  for await (const piece of piecesOf(walk, refcountTable)) {
    for (let at = 0; at < piece.length; at += ENTRY_BYTES) {
      const offset = readOffset(piece, at);
      if (offset !== 0) requireTable(walk, clusterAt(walk, 'a block of the refcount table', offset));
    }
  }
}

/** Lists the L2 tables that L1 tables name, each once, from the end of the file; at most as many as may be read. */
async function l2TablesOf(walk: Walk, l1s: readonly Extent[]): Promise<Float64Array> {
  const most = MOST_BYTES / 2 ** walk.layout.clusterBits;
  let found: number[] = [];
  for (const l1 of l1s) {
    requireAtMost(l1, MOST_L1_BYTES);
    for await (const piece of piecesOf(walk, l1)) {
      for (let at = 0; at < piece.length; at += ENTRY_BYTES) {
        const offset = readOffset(piece, at);
        if (offset === 0) continue;
        requireTable(walk, clusterAt(walk, 'an L2 table', offset));
        found.push(offset);
      }
      if (found.length >= ROOM) found = Array.from(highest(found, most));
    }
  }
  return highest(found, most);
}

/** Returns the highest of some numbers, each once, in descending order. */
function highest(numbers: readonly number[], most: number): Float64Array {
  const sorted = Float64Array.from(numbers).sort().reverse();
  return sorted.filter((number, index) => number !== sorted[index - 1]).subarray(0, most);
}

async function walkL2(walk: Walk, offset: number): Promise<void> {
  const { l2EntryBytes, clusterBits } = walk.layout;
  for await (const piece of piecesOf(walk, clusterAt(walk, 'an L2 table', offset))) {
    for (let at = 0; at < piece.length; at += l2EntryBytes) {
      const needed = neededByte(piece, at, clusterBits);
      if (needed === undefined || needed < walk.size) continue;
      if (Number.isNaN(needed)) throw new Unsound('a data cluster has an impossible offset');
      if (!reaches(walk, needed + 1)) throw new Unsound(beyond('a cluster of data is at', needed, walk.size));
    }
  }
}

function clusterAt({ layout }: Walk, what: string, offset: number): Extent {
  return { what, offset, length: 2 ** layout.clusterBits };
}

function requireAtMost({ what, length }: Extent, most: number): void {
  if (length > most) throw new Unsound(`${what} has ${length} bytes, and QEMU permits at most ${most}`);
}

/** Tables start at multiples of the cluster size and are written whole: a file that ends within one has lost the rest. */
function requireTable(walk: Walk, { what, offset, length }: Extent): void {
  if (offset % 2 ** walk.layout.clusterBits !== 0) throw new Unsound(`${what} has an impossible offset`);
  if (!reaches(walk, offset + length)) throw new Unsound(beyond(`${what} extends to`, offset + length, walk.size));
}

/** Returns true if the file has so many bytes now: QEMU extends a file before a table names the new part. */
function reaches(walk: Walk, end: number): boolean {
  if (end > walk.size) walk.size = fstatSync(walk.fd).size;
  return end <= walk.size;
}

function beyond(what: string, byte: number, size: number): string {
  return `${what} byte ${byte}, and the file ends at ${size}`;
}

/** Yields to other work from time to time, and checks the deadline. */
async function breathe(walk: Walk): Promise<void> {
  if (walk.breath > 0) return;
  const { deadline } = walk;
  // The timer of a deadline cannot fire while this runs.
  if (deadline.expired) throw new DeadlineError(CHECK, Math.round(deadline.ms));
  await deadline.race(setImmediate(), CHECK);
  walk.breath = BREATH;
}

const CHECK = 'the check of an image';

/** Reads the content of a table that the file contains completely, as far as may be read, with a breath before each piece. */
async function* piecesOf(walk: Walk, table: Extent): AsyncGenerator<Buffer> {
  requireTable(walk, table);
  for (let done = 0; done < table.length && walk.left > 0; done += PIECE) {
    await breathe(walk);
    const length = Math.min(PIECE, table.length - done);
    walk.left -= length;
    walk.breath -= Math.max(length, LEAST_COST);
    const piece = walk.read(table.offset + done, length);
    if (piece.length < length) {
      throw new Unsound(beyond(`${table.what} extends to`, table.offset + table.length, table.offset + done + piece.length));
    }
    yield piece;
  }
}
