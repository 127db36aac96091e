import { constants } from 'node:fs';
import { type FileHandle, lstat, open, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Deadline } from '../shared/deadline.js';
import { errnoOf, errorText } from '../shared/errors.js';
import { StorageError } from './errors.js';
import { shown } from './image-file.js';
import { runImageTool } from './image-tool.js';

const EXCLUSIVELY = constants.O_RDWR | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;

/** What {@link createImage} is to create. */
export interface NewImage {
  /** The word for it in an error: `overlay`, `disk`. */
  readonly what: string;
  /** Arguments of the image tool's `create` that come before the file's name, and those that come after it. */
  readonly options: readonly string[];
  readonly rest?: readonly string[];
}

/**
 * Creates an image with QEMU's image tool.
 *
 * Guarantees: an existing file or link is never written to; the image is readable for its owner alone; on any failure no
 * file is left.
 *
 * @param tool - path of QEMU's image tool.
 * @throws StorageError naming the target and what is wrong.
 * @throws DeadlineError or CancelledError, by the deadline.
 */
export async function createImage(tool: string, image: NewImage, target: string, deadline: Deadline): Promise<void> {
  const file = path.resolve(target);
  const handle = await createFile(image, file);
  try {
    const result = await runImageTool(tool, ['create', '-q', ...image.options, '--', file, ...(image.rest ?? [])], deadline);
    if (!result.ok) throw failure(image, file, result.complaint);
    if (!(await isSame(handle, file))) throw failure(image, file, 'the file was replaced while it was written');
  } catch (error) {
    if (await isSame(handle, file)) await rm(file, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
}

/** The image tool itself follows links and overwrites: it is given a file that is known to be new. */
async function createFile(image: NewImage, file: string): Promise<FileHandle> {
  try {
    return await open(file, EXCLUSIVELY, 0o600);
  } catch (error) {
    throw failure(image, file, errnoOf(error) === 'EEXIST' ? 'a file of that name exists' : (errnoOf(error) ?? errorText(error)), error);
  }
}

/** True while the name still stands for the file that was created: another one is not ours to use or to remove. */
async function isSame(handle: FileHandle, file: string): Promise<boolean> {
  const [ours, found] = await Promise.all([handle.stat(), lstat(file).catch(() => undefined)]);
  return ours.ino === found?.ino && ours.dev === found.dev;
}

function failure({ what }: NewImage, file: string, reason: string, cause?: unknown): StorageError {
  return new StorageError(`The ${what} ${shown(file)} could not be created: ${reason}.`, {
    remedy: 'Check that its folder exists, is writable, has free space, and holds no file of that name.',
    cause,
  });
}
