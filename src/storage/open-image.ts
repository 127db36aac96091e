import { closeSync, constants, fstatSync, openSync } from 'node:fs';
import { errnoOf } from '../shared/errors.js';
import { type ImageFile, inspectImageFile, unusable } from './image-file.js';

/** An image file that was looked at, and stays open. */
export interface OpenedImage {
  readonly image: ImageFile;
  /** Its descriptor, for reading. */
  readonly fd: number;
  /** Frees the descriptor. */
  close(): void;
}

/**
 * Looks at an image file as `inspectImageFile` does, and keeps it open: whatever its name leads to meanwhile, the file is the one
 * that was looked at. The caller closes it.
 *
 * @throws StorageError naming the file and what is wrong.
 */
export async function openImage(file: string): Promise<OpenedImage> {
  return reopenImage(await inspectImageFile(file));
}

/**
 * Opens an image file that was looked at. The caller closes it.
 *
 * @throws StorageError if another file has its name by now, which was never looked at.
 */
export function reopenImage(image: ImageFile): OpenedImage {
  const fd = reopen(image);
  return { image, fd, close: () => closeSync(fd) };
}

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
