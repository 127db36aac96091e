import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { errnoOf, errorText } from '../shared/errors.js';
import { oneLine } from '../shared/hostile.js';
import { StorageError } from './errors.js';
import { HEADER_BYTES, type ImageHeader, readHeader } from './header.js';

/** A regular file that may hold an image. */
export interface ImageFile {
  /** Absolute, without links. */
  readonly path: string;
  readonly size: number;
  /** Equal for two names of one file. */
  readonly identity: string;
  readonly header: ImageHeader;
}

/** A file's name in a message. */
export function shown(file: string): string {
  return JSON.stringify(oneLine(file, 300));
}

/**
 * Looks at an image file without trusting it: links are followed, but whatever is no regular file is refused unread, so a
 * FIFO, a terminal or a device cannot hang or change anything.
 *
 * @throws StorageError naming the file and what is wrong.
 */
export async function inspectImageFile(file: string): Promise<ImageFile> {
  return withImageFile(file, async (image) => image);
}

/**
 * Looks at an image file as {@link inspectImageFile} does, and keeps it open for as long as `work` takes: whatever its name
 * leads to meanwhile, the file is the one that was looked at.
 *
 * @param work - is given the descriptor as well, for reading.
 * @throws StorageError naming the file and what is wrong; and what `work` throws.
 */
export async function withImageFile<T>(file: string, work: (image: ImageFile, fd: number) => Promise<T>): Promise<T> {
  const { image, fd } = openImageFile(file);
  try {
    return await work(image, fd);
  } finally {
    closeSync(fd);
  }
}

/** At once: five hops to another thread and back would take longer than all that is done there. */
function openImageFile(file: string): { image: ImageFile; fd: number } {
  let fd: number | undefined;
  try {
    const real = realpathSync.native(file);
    // Without O_NONBLOCK the opening of a FIFO would wait for its writer.
    fd = openSync(real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
    return { image: look(fd, file, real), fd };
  } catch (error) {
    if (fd !== undefined) closeSync(fd);
    if (error instanceof StorageError) throw error;
    throw new StorageError(`The image ${shown(file)} cannot be read (${errnoOf(error) ?? errorText(error)}).`, {
      remedy: 'Check the path and its permissions.',
      cause: error,
    });
  }
}

function look(fd: number, file: string, real: string): ImageFile {
  const stats = fstatSync(fd);
  if (!stats.isFile()) throw unusable(file, `is ${stats.isDirectory() ? 'a directory' : 'no regular file'}`);
  if (stats.size === 0) throw unusable(file, 'is empty');
  const head = Buffer.alloc(HEADER_BYTES);
  const bytesRead = readSync(fd, head, 0, HEADER_BYTES, 0);
  return { path: real, size: stats.size, identity: `${stats.dev}:${stats.ino}`, header: readHeader(head.subarray(0, bytesRead)) };
}

/** The error for a file that can be read but is no image that a VM could use. */
export function unusable(file: string, problem: string, remedy = 'Name a disk image in qcow2 or raw format.'): StorageError {
  return new StorageError(`The image ${shown(file)} ${problem}.`, { remedy });
}
