import type { FileHandle } from 'node:fs/promises';
import { errnoOf, errorText } from '../shared/errors.js';
import { HostPathError, openHostFile } from '../shared/host-paths.js';
import { oneLine } from '../shared/untrusted-text.js';
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
 * Looks at an image file without trusting it: links are followed, but not into a folder of the system, and whatever is no regular
 * file is refused unread, so a FIFO, a terminal or a device cannot hang or change anything. A link that is swapped in meanwhile is
 * not followed.
 *
 * @throws StorageError naming the file and what is wrong.
 */
export async function inspectImageFile(file: string): Promise<ImageFile> {
  try {
    const { handle, path: real } = await openHostFile(file);
    try {
      return await look(handle, file, real);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof StorageError) throw error;
    if (error instanceof HostPathError) throw unusable(file, error.problem);
    throw new StorageError(`The image ${shown(file)} cannot be read (${errnoOf(error) ?? errorText(error)}).`, {
      remedy: 'Check the path and its permissions.',
      cause: error,
    });
  }
}

async function look(handle: FileHandle, file: string, real: string): Promise<ImageFile> {
  const stats = await handle.stat();
  if (!stats.isFile()) throw unusable(file, `is ${stats.isDirectory() ? 'a directory' : 'no regular file'}`);
  if (stats.size === 0) throw unusable(file, 'is empty');
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
  return { path: real, size: stats.size, identity: `${stats.dev}:${stats.ino}`, header: readHeader(buffer.subarray(0, bytesRead)) };
}

/** The error for a file that can be read but is no image that a VM could use. */
export function unusable(file: string, problem: string, remedy = 'Name a disk image in qcow2 or raw format.'): StorageError {
  return new StorageError(`The image ${shown(file)} ${problem}.`, { remedy });
}
