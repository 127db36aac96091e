import { constants } from 'node:fs';
import { type FileHandle, lstat, open, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Deadline } from '../shared/deadline.js';
import { errnoOf, errorText } from '../shared/errors.js';
import { StorageError } from './errors.js';
import { shown } from './image-file.js';
import { runImageTool } from './image-tool.js';
import type { ImageInfo } from './probe.js';

const EXCLUSIVELY = constants.O_RDWR | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;

/**
 * Creates a qcow2 overlay: a guest that writes to it leaves `base` untouched.
 *
 * Guarantees: an existing file or link is never written to; the overlay is readable for its owner alone; the base is named
 * by its absolute path and its format, so QEMU never guesses; on any failure no file is left.
 *
 * @param tool - path of QEMU's image tool.
 * @param base - as `probeImage` found it: creating an overlay opens the whole chain, which must be known to be sound.
 * @throws StorageError naming the target and what is wrong.
 * @throws DeadlineError or CancelledError, by the deadline.
 */
export async function createOverlay(
  tool: string,
  base: Pick<ImageInfo, 'path' | 'format'>,
  target: string,
  deadline: Deadline,
): Promise<void> {
  const file = path.resolve(target);
  const handle = await createFile(file);
  try {
    const args = ['create', '-q', '-f', 'qcow2', '-b', path.resolve(base.path), '-F', base.format, '--', file];
    const result = await runImageTool(tool, args, deadline);
    if (!result.ok) throw failure(file, result.complaint);
    if (!(await isSame(handle, file))) throw failure(file, 'the file was replaced while it was written');
  } catch (error) {
    if (await isSame(handle, file)) await rm(file, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
}

/** The image tool itself follows links and overwrites: it is given a file that is known to be new. */
async function createFile(file: string): Promise<FileHandle> {
  try {
    return await open(file, EXCLUSIVELY, 0o600);
  } catch (error) {
    throw failure(file, errnoOf(error) === 'EEXIST' ? 'a file of that name exists' : (errnoOf(error) ?? errorText(error)), error);
  }
}

/** True while the name still stands for the file that was created: another one is not ours to use or to remove. */
async function isSame(handle: FileHandle, file: string): Promise<boolean> {
  const [ours, found] = await Promise.all([handle.stat(), lstat(file).catch(() => undefined)]);
  return ours.ino === found?.ino && ours.dev === found.dev;
}

function failure(file: string, reason: string, cause?: unknown): StorageError {
  return new StorageError(`The overlay ${shown(file)} could not be created: ${reason}.`, {
    remedy: 'Check that its folder exists, is writable, has free space, and holds no file of that name.',
    cause,
  });
}
