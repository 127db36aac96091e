import { fstatSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { Deadline } from '../shared/deadline.js';
import { errnoOf, errorText } from '../shared/errors.js';
import type { StorageError } from './errors.js';
import { unusable } from './image-file.js';
import type { OpenedImage } from './open-image.js';
import { type Extent, LAYOUT_BYTES, neededByte, offsetAt, type Qcow2Layout, readLayout } from './qcow2-layout.js';
import { type ReadAt, readerOf, snapshotTables } from './qcow2-snapshots.js';

/** Bytes of tables that are read: those of 1 TiB that is written to in clusters of 64 KiB. An image can claim any number. */
const MOST_BYTES = 128 * 2 ** 20;
/** A table is read in pieces: one of an image of small clusters is small, and a hostile one is larger than memory. */
const PIECE = 2 ** 20;
/** So much is read between two looks at the deadline, or one table: some milliseconds. */
const BREATH = 4 * 2 ** 20;

/** An image as it is walked through. */
interface Walk {
  readonly read: ReadAt;
  /** Of the file, in bytes. */
  readonly size: number;
  readonly layout: Qcow2Layout;
  readonly deadline: Deadline;
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
 * @param opened - an image with a qcow2 header.
 * @throws StorageError saying what is marked or missing.
 * @throws DeadlineError or CancelledError, by the deadline.
 */
export async function requireSound({ image, fd }: Pick<OpenedImage, 'image' | 'fd'>, deadline: Deadline): Promise<void> {
  try {
    const read = readerOf(fd);
    const layout = readLayout(read(0, LAYOUT_BYTES));
    if (layout === undefined) throw new Unsound('its header is none');
    if (layout.markedCorrupt) throw marked(image.path);
    const walk = { read, size: fstatSync(fd).size, layout, deadline, left: MOST_BYTES, breath: BREATH };
    walkRefcounts(walk);
    const l2Tables = await l2TablesOf(walk, [layout.l1, ...snapshotTables(image, read)]);
    for (const offset of l2Tables) {
      await breathe(walk);
      walkL2(walk, offset);
    }
  } catch (error) {
    if (error instanceof Unsound) throw cutShort(image.path, error.message);
    if (errnoOf(error) === undefined) throw error;
    throw unusable(image.path, `cannot be read (${errorText(error)})`, 'Check the disk that it is on.');
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
function walkRefcounts(walk: Walk): void {
  const { refcountTable, dirty } = walk.layout;
  if (dirty) return;
  for (const piece of piecesOf(walk, refcountTable)) {
    for (let at = 0; at < piece.length; at += 8) {
      const offset = offsetAt(piece, at);
      if (offset !== 0) requireTable(walk, clusterOf(walk, 'a block of the refcount table', offset));
    }
  }
}

/** The L2 tables that L1 tables name, each once, those last that are first in the file. */
async function l2TablesOf(walk: Walk, l1s: readonly Extent[]): Promise<Float64Array> {
  const found: number[] = [];
  for (const l1 of l1s) {
    await breathe(walk);
    for (const piece of piecesOf(walk, l1)) {
      for (let at = 0; at < piece.length; at += 8) {
        const offset = offsetAt(piece, at);
        if (offset === 0) continue;
        requireTable(walk, clusterOf(walk, 'an L2 table', offset));
        found.push(offset);
      }
    }
  }
  const sorted = Float64Array.from(found).sort().reverse();
  return sorted.filter((offset, index) => offset !== sorted[index - 1]);
}

function walkL2(walk: Walk, offset: number): void {
  const { size, layout } = walk;
  for (const piece of piecesOf(walk, clusterOf(walk, 'an L2 table', offset))) {
    for (let at = 0; at < piece.length; at += layout.entryBytes) {
      const needed = neededByte(piece, at, layout.clusterBits);
      if (needed === undefined || needed < size) continue;
      throw new Unsound(
        Number.isNaN(needed) ? 'a cluster of data lies where none can begin' : beyond('a cluster of data lies at', needed, size),
      );
    }
  }
}

function clusterOf({ layout }: Walk, what: string, offset: number): Extent {
  return { what, offset, length: 2 ** layout.clusterBits };
}

/** Tables lie at whole clusters, and QEMU writes them whole: a file that ends within one has lost the rest. */
function requireTable({ size, layout }: Walk, { what, offset, length }: Extent): void {
  if (offset % 2 ** layout.clusterBits !== 0) throw new Unsound(`${what} lies where none can begin`);
  if (offset + length > size) throw new Unsound(beyond(`${what} goes on to`, offset + length, size));
}

function beyond(what: string, byte: number, size: number): string {
  return `${what} byte ${byte}, and the file ends at ${size}`;
}

/** Lets others have their turn from time to time, and looks at the deadline. */
async function breathe(walk: Walk): Promise<void> {
  if (walk.breath > 0) return;
  await walk.deadline.race(setImmediate(), 'a look at an image');
  walk.breath = BREATH;
}

/** The content of a table that the file holds whole, as far as it may be read. */
function* piecesOf(walk: Walk, table: Extent): Generator<Buffer> {
  requireTable(walk, table);
  for (let done = 0; done < table.length && walk.left > 0; done += PIECE) {
    const length = Math.min(PIECE, table.length - done);
    walk.left -= length;
    walk.breath -= length;
    const piece = walk.read(table.offset + done, length);
    if (piece.length < length)
      throw new Unsound(beyond(`${table.what} goes on to`, table.offset + table.length, table.offset + done + piece.length));
    yield piece;
  }
}
