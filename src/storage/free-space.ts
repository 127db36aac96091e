import { statfs } from 'node:fs/promises';
import { formatBytes } from '../shared/units.js';
import { StorageError } from './errors.js';
import { shown } from './image-file.js';

/** This much stays free on the disk, or this share of a smaller one: the VM's overlay, logs and dumps are still to come. */
const RESERVE_BYTES = 2 ** 30;
const RESERVE_SHARE = 0.05;

/**
 * Makes sure that `bytes` more bytes fit into a folder and a reserve (1 GiB, at most 5 % of the disk) stays free.
 *
 * @param what - what needs them, in the words of a message, e.g. `The download of https://host/path`.
 * @throws StorageError naming what is free and what is needed.
 */
export async function requireFreeSpace(folder: string, bytes: number, what: string): Promise<void> {
  const { bavail, blocks, bsize } = await statfs(folder);
  const reserve = Math.min(RESERVE_BYTES, blocks * bsize * RESERVE_SHARE);
  const free = bavail * bsize;
  if (free >= bytes + reserve) return;
  const need = bytes === 0 ? 'more room than there is' : formatBytes(bytes);
  throw new StorageError(
    `${what} needs ${need} in ${shown(folder)}, where ${formatBytes(free)} are free and ${formatBytes(reserve)} must stay so.`,
    { remedy: 'Free disk space, or use a smaller image.' },
  );
}

const CLUSTER = 64 * 1024;
/** A new qcow2 file holds its header, the refcount table, one refcount block and the first cluster of the L1 table. */
const QCOW_CLUSTERS = 4;
/** An entry of the L1 table has 8 bytes and stands for this many bytes of the disk, with clusters of 64 KiB. */
const L1_SPAN = 2 ** 29;

/** Bytes that a new image takes before anything is written to it. @param size - of the disk that it holds. */
export function allocatedAtFirst(format: 'qcow2' | 'raw', size: number): number {
  return format === 'raw' ? 0 : QCOW_CLUSTERS * CLUSTER + Math.ceil(size / L1_SPAN) * 8;
}

/**
 * Makes sure that `bytes` more bytes fit into a folder, with nothing left over.
 *
 * @param what - what needs them, with its verb: the beginning of a message.
 * @throws StorageError naming what is free and what is needed, or that the folder is not there.
 */
export async function requireRoom(folder: string, bytes: number, what: string): Promise<void> {
  const { bavail, blocks, bsize } = await statfs(folder).catch((cause: unknown) => {
    throw new StorageError(`The free space of ${shown(folder)} cannot be looked up.`, { remedy: 'Check that the folder exists.', cause });
  });
  // A file system without blocks (ramfs, some of FUSE) does not tell its size.
  if (blocks === 0 || bavail * bsize >= bytes) return;
  throw new StorageError(`${what} ${formatBytes(bytes)} in ${shown(folder)}, where ${formatBytes(bavail * bsize)} are free.`, {
    remedy: 'Free disk space, or put the folder of the VM on a larger disk.',
  });
}
