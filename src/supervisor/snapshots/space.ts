import { stat, statfs } from 'node:fs/promises';
import path from 'node:path';
import { residentBytes } from '../../shared/process.js';
import type { SnapshotAct } from '../../shared/snapshot-operation.js';
import { formatBytes } from '../../shared/units.js';
import { oneLine } from '../../shared/untrusted-text.js';
import { type BlockNode, type Snapshot, SnapshotError } from '../../storage/snapshot-table.js';
import { DEVICE_MEMORY_BYTES } from '../gate/dumps.js';

/** Of a page that holds nothing QEMU writes 9 bytes (7.2: `save_zero_page`), the images' tables take far less for all others. */
const RAM_PER_TABLE_BYTE = 256;
/** For the state of the devices, and what the guest takes until it is held. */
const STATE_BYTES = 8 * 2 ** 20;
/** What a snapshot writes to a disk that does not take the machine's state: copies of tables. */
const TABLE_BYTES = 2 ** 20;
/** This stays free for the logs of the VM, or this share of a smaller disk. */
const RESERVE_BYTES = 128 * 2 ** 20;
const RESERVE_SHARE = 0.05;
/** A disk with less than this is full: QEMU writes in larger pieces. */
const FULL_BYTES = 2 ** 20;

/** What decides how much a snapshot takes. */
export interface SnapshotSize {
  /** QEMU's. */
  readonly pid: number;
  readonly memoryBytes: number;
}

/** The disks that a snapshot spans, and the snapshots that they hold. */
interface Held {
  readonly disks: readonly BlockNode[];
  readonly snapshots: readonly Snapshot[];
}

/** A file system that some of the VM's disks are on. */
interface Place {
  readonly folder: string;
  need: number;
}

/**
 * Makes sure, before the guest is held for it, that a snapshot fits on the disks below the images, and a reserve for the logs besides.
 *
 * What it takes is known only afterwards, so the bound counts: all that QEMU has in memory, which is never less than what the
 * guest has touched, and where the system does not tell (no `/proc`), all memory of the guest, as for a dump.
 *
 * @param reusable - bytes in the first image that a save which failed has left there, and the next one uses.
 * @throws SnapshotError naming what is needed and what is free.
 */
export async function requireSnapshotSpace(act: SnapshotAct, view: Held, size: SnapshotSize, reusable: number): Promise<void> {
  if (act.action !== 'create' && act.action !== 'overwrite') return;
  const state = stateBound(size);
  // One that is overwritten goes only once the new one is whole, and what it took is used again.
  const old = view.snapshots.find(({ name }) => name === act.name);
  const first = state + (old === undefined ? 0 : Math.max(0, state - old.stateBytes)) - reusable;
  for (const { folder, need } of await places(view.disks, Math.max(0, first))) {
    const { bavail, blocks, bsize } = await statfs(folder);
    const reserve = Math.min(RESERVE_BYTES, blocks * bsize * RESERVE_SHARE);
    const free = bavail * bsize;
    // A file system without blocks does not tell its size.
    if (blocks === 0 || free >= need + reserve) continue;
    throw new SnapshotError(
      `The snapshot ${act.name} may take ${formatBytes(need)} in ${oneLine(folder, 300)}, where ${formatBytes(free)} are free ` +
        `and ${formatBytes(reserve)} must stay so for the logs.`,
      { remedy: 'Free disk space, delete snapshots that are not needed, give the VM less memory, or put its disks on a larger disk.' },
    );
  }
}

/** The folder of an image that is on a full disk; undefined if none is. QEMU itself says no more than `Input/output error`. */
export async function fullDisk(disks: readonly BlockNode[]): Promise<string | undefined> {
  for (const { folder } of await places(disks, 0)) {
    const { bavail, blocks, bsize } = await statfs(folder);
    if (blocks > 0 && bavail * bsize < FULL_BYTES) return folder;
  }
  return undefined;
}

function stateBound({ pid, memoryBytes }: SnapshotSize): number {
  const resident = residentBytes(pid);
  const most = memoryBytes + DEVICE_MEMORY_BYTES;
  return resident === undefined ? most : Math.min(most, resident + memoryBytes / RAM_PER_TABLE_BYTE + STATE_BYTES);
}

/** What is needed on each file system; images that are no files of this machine count nothing. The first takes the machine's state. */
async function places(disks: readonly BlockNode[], stateBytes: number): Promise<Place[]> {
  const found = new Map<number, Place>();
  for (const [index, { file }] of disks.entries()) {
    const dev = await stat(file).then(
      (stats) => stats.dev,
      () => undefined,
    );
    if (dev === undefined) continue;
    const place = found.get(dev) ?? { folder: path.dirname(file), need: 0 };
    place.need += TABLE_BYTES + (index === 0 ? stateBytes : 0);
    found.set(dev, place);
  }
  return [...found.values()];
}
