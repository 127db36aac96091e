import { statfs } from 'node:fs/promises';
import { errnoOf, errorText } from '../shared/errors.js';
import { StorageError } from './errors.js';
import { shown } from './image-file.js';

/**
 * The bytes that an unprivileged process can still write to the file system of a folder.
 *
 * @throws StorageError when the folder cannot be looked at.
 */
export async function freeBytes(folder: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch (error) {
    throw new StorageError(`The free space of ${shown(folder)} cannot be determined (${errnoOf(error) ?? errorText(error)}).`, {
      remedy: 'Check that the folder exists and can be entered.',
      cause: error,
    });
  }
}
