import { closeSync, constants, fstatSync, openSync } from 'node:fs';
import { errnoOf } from '../shared/errors.js';
import { type ImageFile, inspectImageFile, unusable } from './image-file.js';

/**
 * Looks at an image file as `inspectImageFile` does, and keeps it open for as long as `work` takes: whatever its name leads to
 * meanwhile, the file is the one that was looked at.
 *
 * @param work - is given the descriptor as well, for reading.
 * @throws StorageError naming the file and what is wrong; and what `work` throws.
 */
export async function withOpenImage<T>(file: string, work: (image: ImageFile, fd: number) => Promise<T>): Promise<T> {
  const image = await inspectImageFile(file);
  const fd = reopen(image);
  try {
    return await work(image, fd);
  } finally {
    closeSync(fd);
  }
}

/** Another file that has the name by now was never looked at. */
function reopen(image: ImageFile): number {
  let fd: number | undefined;
  try {
    fd = openSync(image.path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY | constants.O_NOFOLLOW);
    const { dev, ino } = fstatSync(fd);
    if (`${dev}:${ino}` === image.identity) return fd;
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
  }
  if (fd !== undefined) closeSync(fd);
  throw unusable(image.path, 'was replaced while it was looked at', 'See that nothing else uses it, then try again.');
}
