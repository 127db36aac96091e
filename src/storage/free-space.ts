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

/**
 * Makes sure that so many blocks of the file system are free in a folder.
 *
 * @param what - what needs them, with its verb: the beginning of a message.
 * @throws StorageError naming what is free and what is needed, or that the folder is not there.
 */
export async function requireBlocks(folder: string, count: number, what: string): Promise<void> {
  const { bavail, blocks, bsize } = await statfs(folder).catch((cause: unknown) => {
    throw new StorageError(`The free space of ${shown(folder)} cannot be looked up.`, { remedy: 'Check that the folder exists.', cause });
  });
  // A file system without blocks (ramfs, some of FUSE) does not tell its size.
  if (blocks === 0 || bavail >= count) return;
  throw new StorageError(`${what} ${formatBytes(count * bsize)} in ${shown(folder)}, where ${formatBytes(bavail * bsize)} are free.`, {
    remedy: 'Free disk space, or put the folder of the VM on a larger disk.',
  });
}
