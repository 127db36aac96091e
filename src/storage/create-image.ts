import { constants } from 'node:fs';
import { type FileHandle, lstat, open, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Deadline } from '../shared/deadline.js';
import { errnoOf, errorText } from '../shared/errors.js';
import { StorageError } from './errors.js';
import { shown } from './image-file.js';
import { INHERITED_FILE, runImageTool } from './image-tool.js';

const EXCLUSIVELY = constants.O_RDWR | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;

/** What {@link createImage} is to create. */
export interface NewImage {
  /** The word for it in an error: `overlay`, `disk`. */
  readonly what: string;
  /** Arguments of the image tool's `create` that come before the file's name. */
  readonly options: readonly string[];
  /** The size of the disk, in bytes. */
  readonly size: number;
}

/**
 * Creates an image with QEMU's image tool.
 *
 * Guarantees: no existing file and no link is ever written to or through, also not one that takes the new file's place
 * half-way, because the tool is given the open file and not its name; the image is readable for its owner alone; on any failure
 * no file is left.
 *
 * @param tool - path of QEMU's image tool.
 * @throws StorageError naming the target and what is wrong.
 * @throws DeadlineError or CancelledError, by the deadline.
 */
export async function createImage(tool: string, image: NewImage, target: string, deadline: Deadline): Promise<void> {
  await createExclusively(image.what, target, async (handle, file) => {
    const args = ['create', '-q', ...image.options, '--', INHERITED_FILE, String(image.size)];
    const result = await runImageTool(tool, args, deadline, handle.fd);
    // The name of the open file says nothing to a reader.
    if (!result.ok) throw failure(image.what, file, result.complaint.replaceAll(`${INHERITED_FILE}: `, ''));
  });
}

/** Creates a sparse raw image of zeros: the file of that size is all there is to it. The guarantees of {@link createImage} hold. */
export async function createRaw(target: string, size: number): Promise<void> {
  const what = 'disk';
  await createExclusively(what, target, async (handle, file) => {
    await handle.truncate(size).catch((cause: unknown) => {
      throw failure(what, file, errnoOf(cause) ?? errorText(cause), cause);
    });
  });
}

/** Creates a file that did not exist and has it filled; it is there whole afterwards, under its name, or not at all. */
async function createExclusively(what: string, target: string, fill: (handle: FileHandle, file: string) => Promise<void>): Promise<void> {
  const file = path.resolve(target);
  const handle = await createFile(what, file);
  try {
    await fill(handle, file);
    if (!(await isSame(handle, file))) throw failure(what, file, 'the file was replaced while it was written');
  } catch (error) {
    if (await isSame(handle, file)) await rm(file, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
}

async function createFile(what: string, file: string): Promise<FileHandle> {
  try {
    return await open(file, EXCLUSIVELY, 0o600);
  } catch (error) {
    throw failure(what, file, errnoOf(error) === 'EEXIST' ? 'a file of that name exists' : (errnoOf(error) ?? errorText(error)), error);
  }
}

/** True while the name still stands for the file that was created: another one is not ours to use or to remove. */
async function isSame(handle: FileHandle, file: string): Promise<boolean> {
  const [ours, found] = await Promise.all([handle.stat(), lstat(file).catch(() => undefined)]);
  return ours.ino === found?.ino && ours.dev === found.dev;
}

function failure(what: string, file: string, reason: string, cause?: unknown): StorageError {
  return new StorageError(`The ${what} ${shown(file)} could not be created: ${reason}.`, {
    remedy: 'Check that its folder exists, is writable, has free space, and holds no file of that name.',
    cause,
  });
}
