import { closeSync, constants, fstatSync, openSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { errnoOf, errorText } from '../shared/errors.js';
import { HostPathError, openHostFile } from '../shared/host-paths.js';
import { StorageError, shown, unusableError } from './errors.js';
import { HEADER_BYTES, type ImageHeader, readHeader } from './header.js';

/** A regular file that may contain an image. */
export interface ImageFile {
  /** Absolute, without links. */
  readonly path: string;
  /** Bytes of the file. */
  readonly size: number;
  /** Equal for two names of one file. */
  readonly identity: string;
  readonly header: ImageHeader;
}

/**
 * Inspects an image file without trusting it. Follows links, but not into a system directory. Refuses anything but a regular file
 * unread, so a FIFO, a terminal or a device cannot hang or change anything. Does not follow a link that is swapped in meanwhile.
 *
 * @throws StorageError naming the file and the problem.
 */
export async function inspectImageFile(file: string): Promise<ImageFile> {
  try {
    const { handle, path: real } = await openHostFile(file);
    try {
      return await inspect(handle, file, real);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof StorageError) throw error;
    if (error instanceof HostPathError) throw unusableError(file, error.problem);
    throw new StorageError(`The image ${shown(file)} cannot be read (${errnoOf(error) ?? errorText(error)}).`, {
      remedy: 'Check the path and its permissions.',
      cause: error,
    });
  }
}

async function inspect(handle: FileHandle, file: string, real: string): Promise<ImageFile> {
  const stats = await handle.stat();
  if (!stats.isFile()) throw unusableError(file, `is ${stats.isDirectory() ? 'a directory' : 'not a regular file'}`);
  if (stats.size === 0) throw unusableError(file, 'is empty');
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
  return { path: real, size: stats.size, identity: `${stats.dev}:${stats.ino}`, header: readHeader(buffer.subarray(0, bytesRead)) };
}

/** An image file that has been inspected and stays open. */
export interface OpenedImage {
  readonly image: ImageFile;
  /** Its descriptor, for reading. */
  readonly fd: number;
  /** Frees the descriptor. */
  close(): void;
}

/**
 * Inspects an image file like {@link inspectImageFile} and keeps it open: wherever its name leads meanwhile, the descriptor is that
 * of the inspected file. The caller closes it.
 *
 * @throws StorageError naming the file and the problem.
 */
export async function openImage(file: string): Promise<OpenedImage> {
  return reopenImage(await inspectImageFile(file));
}

/**
 * Opens an image file that has been inspected. The caller closes it.
 *
 * @throws StorageError if another file, which was never inspected, has taken its name.
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
  throw unusableError(image.path, 'was replaced while it was inspected', 'Make sure that nothing else uses it, then try again.');
}
