import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { errnoOf } from '../shared/errors.js';
import { StorageError } from './errors.js';
import { shown } from './image-file.js';

/**
 * Makes sure that a file can be opened past the host's page cache, as the cache modes `none` and `directsync` have it.
 *
 * @throws StorageError if its file system cannot do that. Whatever else is wrong with the file is for QEMU to say.
 */
export async function requireDirect(file: string): Promise<void> {
  // Only Linux has the flag; elsewhere QEMU asks otherwise, or not at all.
  if (constants.O_DIRECT === undefined) return;
  try {
    await (await open(file, constants.O_RDONLY | constants.O_DIRECT | constants.O_NONBLOCK)).close();
  } catch (cause) {
    if (errnoOf(cause) !== 'EINVAL') return;
    throw new StorageError(`The file system of ${shown(file)} cannot do direct I/O (O_DIRECT), which the disk's cache mode needs.`, {
      remedy: 'Use `cache: writeback` (or writethrough in place of directsync), or keep the file on another file system.',
      cause,
    });
  }
}
