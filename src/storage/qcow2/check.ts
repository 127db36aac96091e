import { fstatSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { Deadline } from '../../shared/deadline.js';
import { DeadlineError, errnoOf, errorText } from '../../shared/errors.js';
import type { StorageError } from '../errors.js';
import { unusable } from '../image-file.js';
import { heldError } from '../image-in-use.js';
import type { OpenedImage } from '../open-image.js';
import {
  type Extent,
  LAYOUT_BYTES,
  MOST_L1_BYTES,
  MOST_REFCOUNT_TABLE_BYTES,
  neededByte,
  offsetAt,
  type Qcow2Layout,
  readLayout,
} from './format.js';
import { type ReadAt, readerOf, snapshotTables } from './snapshots.js';

/** Bytes of tables that are read: those of 1 TiB that is written to in clusters of 64 KiB. An image can claim any number. */
const MOST_BYTES = 128 * 2 ** 20;
/** A table is read in pieces: one of an image of small clusters is small, and a hostile one is larger than memory. */
const PIECE = 2 ** 20;
/** So much is read between two looks at the deadline: some milliseconds. */
const BREATH = 4 * 2 ** 20;
/** What a table costs at least, however small it is: a call of the system. */
const LEAST_COST = 4096;
/** So many places of tables are collected before they are sorted: 30 ms, and more than can be read of the smallest ones. */
const ROOM = 2 ** 19;
/** How often an image may change while it is looked at. */
const ATTEMPTS = 5;

/** An image as it is walked through. */
interface Walk {
  readonly fd: number;
  readonly read: ReadAt;
  readonly layout: Qcow2Layout;
  readonly deadline: Deadline;
  /** Of the file, in bytes, as last seen. */
  size: number;
  /** How many bytes of tables may still be read. */
  left: number;
  breath: number;
}

/** What is wrong with an image, for the end of a sentence about it. */
class Unsound extends Error {}

/**
 * Makes sure that a qcow2 image is whole: QEMU has not marked it as corrupt, and its file holds its tables, those of its snapshots
 * too, and every cluster that they name. QEMU itself opens a file that is cut short, and its guest reads zeros (7.2).
 *
 * No program is run, nothing is written. Of an image that has more than 1 TiB of data, the clusters of the first part of the file are
 * taken on trust; a file that is cut short has lost the last part. What the refcounts count is not looked at: leaks are harmless, and
 * so is an image that was not closed (its dirty bit). A cut within the last cluster of data cannot be told from an end.
 *
 * An image that QEMU writes to meanwhile is no broken one: whoever wants to know whether it is in use asks for its lock.
 *
 * @param opened - an image with a qcow2 header.
 * @throws StorageError saying what is marked or missing, or that the file never holds still.
 * @throws DeadlineError or CancelledError, by the deadline.
 */
export async function requireSound({ image, fd }: Pick<OpenedImage, 'image' | 'fd'>, deadline: Deadline): Promise<void> {
  try {
    for (let attempt = 1; ; attempt += 1) {
      const before = stateOf(fd);
      const problem = await problemOf({ image, fd }, deadline);
      if (problem === undefined) return;
      // A table that has moved is read where it no longer is, and a file that shrinks ends before it should.
      if (stateOf(fd) === before) throw cutShort(image.path, problem);
      if (attempt === ATTEMPTS)
        throw (
          (await heldError(image.path)) ??
          unusable(image.path, 'is written to while it is looked at', 'Wait until it is whole, then try again.')
        );
    }
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
    throw unusable(image.path, `cannot be read (${errorText(error)})`, 'Check the disk that it is on.');
  }
}

/** Another text after each change of a file. */
function stateOf(fd: number): string {
  const { size, mtimeNs } = fstatSync(fd, { bigint: true });
  return `${size} ${mtimeNs}`;
}

/** Walks through an image once. @returns what of it is missing, for the end of a sentence. */
async function problemOf({ image, fd }: Pick<OpenedImage, 'image' | 'fd'>, deadline: Deadline): Promise<string | undefined> {
  try {
    const read = readerOf(fd);
    const layout = readLayout(read(0, LAYOUT_BYTES));
    if (layout === undefined) throw new Unsound('its header is none');
    if (layout.markedCorrupt) throw marked(image.path);
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

function marked(file: string): StorageError {
  return unusable(
    file,
    'is marked as corrupt: QEMU has found its tables broken',
    "Replace it by a whole copy; what can be saved of it is, by the `check -r all` of QEMU's image tool.",
  );
}

function cutShort(file: string, problem: string): StorageError {
  return unusable(file, `is corrupt or cut short: ${problem}`, 'Copy or download it again, and compare the checksums.');
}

/** While an image is dirty its refcounts are of no account. */
async function walkRefcounts(walk: Walk): Promise<void> {
  const { refcountTable, dirty } = walk.layout;
  requireAtMost(refcountTable, MOST_REFCOUNT_TABLE_BYTES);
  if (dirty) return;
  for await (const piece of piecesOf(walk, refcountTable)) {
    for (let at = 0; at < piece.length; at += 8) {
      const offset = offsetAt(piece, at);
      if (offset !== 0) requireTable(walk, clusterOf(walk, 'a block of the refcount table', offset));
    }
  }
}

/** The L2 tables that L1 tables name, each once, those last that are first in the file; no more of them than may be read. */
async function l2TablesOf(walk: Walk, l1s: readonly Extent[]): Promise<Float64Array> {
  const most = MOST_BYTES / 2 ** walk.layout.clusterBits;
  let found: number[] = [];
  for (const l1 of l1s) {
    requireAtMost(l1, MOST_L1_BYTES);
    for await (const piece of piecesOf(walk, l1)) {
      for (let at = 0; at < piece.length; at += 8) {
        const offset = offsetAt(piece, at);
        if (offset === 0) continue;
        requireTable(walk, clusterOf(walk, 'an L2 table', offset));
        found.push(offset);
      }
      if (found.length >= ROOM) found = Array.from(highest(found, most));
    }
  }
  return highest(found, most);
}

/** The highest ones of some numbers, each once, from the highest down. */
function highest(numbers: readonly number[], most: number): Float64Array {
  const sorted = Float64Array.from(numbers).sort().reverse();
  return sorted.filter((number, index) => number !== sorted[index - 1]).subarray(0, most);
}

async function walkL2(walk: Walk, offset: number): Promise<void> {
  const { entryBytes, clusterBits } = walk.layout;
  for await (const piece of piecesOf(walk, clusterOf(walk, 'an L2 table', offset))) {
    for (let at = 0; at < piece.length; at += entryBytes) {
      const needed = neededByte(piece, at, clusterBits);
      if (needed === undefined || needed < walk.size) continue;
      if (Number.isNaN(needed)) throw new Unsound('a cluster of data lies where none can begin');
      if (!reaches(walk, needed + 1)) throw new Unsound(beyond('a cluster of data lies at', needed, walk.size));
    }
  }
}

function clusterOf({ layout }: Walk, what: string, offset: number): Extent {
  return { what, offset, length: 2 ** layout.clusterBits };
}

function requireAtMost({ what, length }: Extent, most: number): void {
  if (length > most) throw new Unsound(`${what} is said to have ${length} bytes, and QEMU permits ${most}`);
}

/** Tables lie at whole clusters, and QEMU writes them whole: a file that ends within one has lost the rest. */
function requireTable(walk: Walk, { what, offset, length }: Extent): void {
  if (offset % 2 ** walk.layout.clusterBits !== 0) throw new Unsound(`${what} lies where none can begin`);
  if (!reaches(walk, offset + length)) throw new Unsound(beyond(`${what} goes on to`, offset + length, walk.size));
}

/** Whether the file has so many bytes. QEMU makes a file longer before a table of it names what is there: one that is read later is no proof. */
function reaches(walk: Walk, end: number): boolean {
  if (end > walk.size) walk.size = fstatSync(walk.fd).size;
  return end <= walk.size;
}

function beyond(what: string, byte: number, size: number): string {
  return `${what} byte ${byte}, and the file ends at ${size}`;
}

/** Lets others have their turn from time to time, and looks at the deadline. */
async function breathe(walk: Walk): Promise<void> {
  if (walk.breath > 0) return;
  const { deadline } = walk;
  // A turn is over before the timer of any deadline rings.
  if (deadline.expired) throw new DeadlineError(LOOK, Math.round(deadline.ms));
  await deadline.race(setImmediate(), LOOK);
  walk.breath = BREATH;
}

const LOOK = 'a look at an image';

/** The content of a table that the file holds whole, as far as it may be read, with a breath before each piece. */
async function* piecesOf(walk: Walk, table: Extent): AsyncGenerator<Buffer> {
  requireTable(walk, table);
  for (let done = 0; done < table.length && walk.left > 0; done += PIECE) {
    await breathe(walk);
    const length = Math.min(PIECE, table.length - done);
    walk.left -= length;
    walk.breath -= Math.max(length, LEAST_COST);
    const piece = walk.read(table.offset + done, length);
    if (piece.length < length)
      throw new Unsound(beyond(`${table.what} goes on to`, table.offset + table.length, table.offset + done + piece.length));
    yield piece;
  }
}
