import { constants } from 'node:fs';
import { open, statfs } from 'node:fs/promises';
import { errnoOf } from '../shared/errors.js';
import { formatBytes } from '../shared/units.js';
import { StorageError, shown } from './errors.js';

/** The reserve that stays free, in bytes or as a share of a smaller disk: the VM's overlay, logs and dumps still need space. */
const RESERVE_BYTES = 2 ** 30;
const RESERVE_SHARE = 0.05;

/**
 * Makes sure that `bytes` more bytes fit into a directory and a reserve (1 GiB, at most 5 % of the disk) stays free.
 *
 * @param what - what needs them, in the words of a message, e.g. `The download of https://host/path`.
 * @throws StorageError with the free and the needed space.
 */
export async function requireFreeSpace(directory: string, bytes: number, what: string): Promise<void> {
  const { bavail, blocks, bsize } = await statfs(directory);
  const reserve = Math.min(RESERVE_BYTES, blocks * bsize * RESERVE_SHARE);
  const free = bavail * bsize;
  if (free >= bytes + reserve) return;
  const need = bytes === 0 ? 'more space than there is' : formatBytes(bytes);
  throw new StorageError(
    `${what} needs ${need} in ${shown(directory)}, where ${formatBytes(free)} are free and ${formatBytes(reserve)} must stay free.`,
    { remedy: 'Free disk space, or use a smaller image.' },
  );
}

/**
 * Makes sure that a directory has so many free blocks of its file system.
 *
 * @param what - what needs them, with its verb: the start of a message.
 * @throws StorageError with the free and the needed space, or if the directory does not exist.
 */
export async function requireBlocks(directory: string, count: number, what: string): Promise<void> {
  const { bavail, blocks, bsize } = await statfs(directory).catch((cause: unknown) => {
    throw new StorageError(`Could not look up the free space of ${shown(directory)}.`, {
      remedy: 'Check that the directory exists.',
      cause,
    });
  });
  // A file system without blocks (ramfs, some of FUSE) does not report its size.
  if (blocks === 0 || bavail >= count) return;
  throw new StorageError(`${what} ${formatBytes(count * bsize)} in ${shown(directory)}, where ${formatBytes(bavail * bsize)} are free.`, {
    remedy: 'Free disk space, or put the directory of the VM on a larger disk.',
  });
}

/**
 * Makes sure that a file can be opened with `O_DIRECT`, as the cache modes `none` and `directsync` do.
 *
 * @throws StorageError if its file system cannot do that. Leaves any other problem with the file for QEMU to report.
 */
export async function requireDirect(file: string): Promise<void> {
  // Only Linux has the flag. Elsewhere QEMU uses other means, or none.
  if (constants.O_DIRECT === undefined) return;
  try {
    await (await open(file, constants.O_RDONLY | constants.O_DIRECT | constants.O_NONBLOCK)).close();
  } catch (cause) {
    if (errnoOf(cause) !== 'EINVAL') return;
    throw new StorageError(`The file system of ${shown(file)} cannot do direct I/O (O_DIRECT), which the disk's cache mode needs.`, {
      remedy: 'Use `cache: writeback` (or writethrough instead of directsync), or move the file to another file system.',
      cause,
    });
  }
}
