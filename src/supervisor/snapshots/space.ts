import { stat, statfs } from 'node:fs/promises';
import path from 'node:path';
import { errorText } from '../../shared/errors.js';
import { residentBytes } from '../../shared/process.js';
import type { SnapshotOperation } from '../../shared/snapshot-operation.js';
import { formatBytes } from '../../shared/units.js';
import { oneLine } from '../../shared/untrusted-text.js';
import { type BlockNode, type Snapshot, SnapshotError } from '../../storage/snapshot-table.js';
import { DEVICE_MEMORY_BYTES } from '../gate/dumps.js';
import { BlockJobError } from './block-job.js';

/** QEMU writes 9 bytes for a page of zeros (7.2: `save_zero_page`). The tables of the images need far less for all others. */
const RAM_PER_TABLE_BYTE = 256;
/** For the state of the devices, and for memory that the guest touches until it is paused. */
const STATE_BYTES = 8 * 2 ** 20;
/** How much a snapshot writes to a disk that does not hold the machine's state: copies of tables. */
const TABLE_BYTES = 2 ** 20;
/** How much stays free for the logs of the VM: this, or a share of a smaller disk. */
const RESERVE_BYTES = 128 * 2 ** 20;
const RESERVE_SHARE = 0.05;
/** A disk with less free space is full: QEMU writes in larger pieces. */
const FULL_BYTES = 2 ** 20;
/** The unit of `blocks` in the result of `stat`. */
const BLOCK_BYTES = 512;

/** The facts that bound the size of a snapshot. */
export interface SnapshotSize {
  /** The pid of QEMU. */
  readonly pid: number;
  readonly memoryBytes: number;
}

/** The disks that a snapshot spans, and the snapshots on them. */
interface Held {
  readonly disks: readonly BlockNode[];
  readonly snapshots: readonly Snapshot[];
}

/** A file system that holds some of the VM's disks. */
interface Place {
  readonly directory: string;
  need: number;
}

/**
 * Makes sure, before the guest is paused, that a snapshot fits on the disks of its images, with a reserve for the logs.
 *
 * The real size is known only afterwards, so an upper bound counts: all that QEMU has in memory, which is never less than what the guest
 * has touched; without `/proc`, all memory of the guest, as for a dump.
 *
 * @param reusable - bytes that a failed save has left in the first image and the next save reuses.
 * @throws SnapshotError naming the needed and the free space.
 */
export async function requireSnapshotSpace(operation: SnapshotOperation, view: Held, size: SnapshotSize, reusable: number): Promise<void> {
  if (operation.action !== 'create' && operation.action !== 'overwrite') return;
  const state = stateBound(size);
  // An overwritten snapshot is deleted only once the new one is complete. Its space is then reused.
  const old = view.snapshots.find(({ name }) => name === operation.name);
  const first = state + (old === undefined ? 0 : Math.max(0, state - old.stateBytes)) - reusable;
  for (const { directory, need } of await places(view.disks, Math.max(0, first))) {
    const { bavail, blocks, bsize } = await statfs(directory);
    const reserve = Math.min(RESERVE_BYTES, blocks * bsize * RESERVE_SHARE);
    const free = bavail * bsize;
    // A file system without blocks does not report its size.
    if (blocks === 0 || free >= need + reserve) continue;
    throw new SnapshotError(
      `The snapshot ${operation.name} may take ${formatBytes(need)} in ${oneLine(directory, 300)}, where ${formatBytes(free)} are free ` +
        `and ${formatBytes(reserve)} are reserved for the logs.`,
      { remedy: 'Free disk space, delete snapshots that are not needed, give the VM less memory, or put its disks on a larger disk.' },
    );
  }
}

/**
 * Tracks the space that failed saves have left allocated in the first image: the part of the machine's state that was written. It
 * belongs to no snapshot, so no command frees it. QEMU writes the next snapshot over it, and deleting that one frees all of it (7.2,
 * measured).
 */
export class SaveLeftovers {
  private left = 0;

  /** The bytes that the next save reuses. */
  get bytes(): number {
    return this.left;
  }

  /**
   * Runs a save that undoes what it can if it fails.
   *
   * @throws SnapshotError naming the full disk, if a failed job shows that; otherwise what `save` throws.
   */
  async saving<T>(disks: readonly BlockNode[], save: () => Promise<T>): Promise<T> {
    const first = disks.slice(0, 1);
    const before = await allocatedBytes(first);
    try {
      const saved = await save();
      this.left = 0;
      return saved;
    } catch (error) {
      this.left += Math.max(0, (await allocatedBytes(first)) - before);
      const full = error instanceof BlockJobError ? await fullDisk(disks) : undefined;
      if (full === undefined) throw error;
      throw new SnapshotError(`The disk of ${oneLine(full, 300)} is full: ${errorText(error)}`, {
        remedy:
          `Free space on it. If QEMU has paused the guest for lack of space, \`cont\` resumes it, as long as the audit log is complete. ` +
          `${formatBytes(this.left)} stay allocated in the image: the next snapshot reuses them, and deleting that one frees them.`,
        cause: error,
      });
    }
  }
}

/** Returns how many bytes the files of the disks take on the host. A file that cannot be inspected counts as 0. */
export async function allocatedBytes(disks: readonly Pick<BlockNode, 'file'>[]): Promise<number> {
  const sizes = disks.map(({ file }) =>
    stat(file).then(
      ({ blocks }) => blocks * BLOCK_BYTES,
      () => 0,
    ),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** Returns the directory of an image on a full disk; undefined if none is full. QEMU itself reports only `Input/output error`. */
export async function fullDisk(disks: readonly BlockNode[]): Promise<string | undefined> {
  for (const { directory } of await places(disks, 0)) {
    const { bavail, blocks, bsize } = await statfs(directory);
    if (blocks > 0 && bavail * bsize < FULL_BYTES) return directory;
  }
  return undefined;
}

function stateBound({ pid, memoryBytes }: SnapshotSize): number {
  const resident = residentBytes(pid);
  const most = memoryBytes + DEVICE_MEMORY_BYTES;
  return resident === undefined ? most : Math.min(most, resident + memoryBytes / RAM_PER_TABLE_BYTE + STATE_BYTES);
}

/** Returns the needed space on each file system. The first disk takes the machine's state. Skips images that are not local files. */
async function places(disks: readonly BlockNode[], stateBytes: number): Promise<Place[]> {
  const found = new Map<number, Place>();
  for (const [index, { file }] of disks.entries()) {
    const dev = await stat(file).then(
      (stats) => stats.dev,
      () => undefined,
    );
    if (dev === undefined) continue;
    const place = found.get(dev) ?? { directory: path.dirname(file), need: 0 };
    place.need += TABLE_BYTES + (index === 0 ? stateBytes : 0);
    found.set(dev, place);
  }
  return [...found.values()];
}
