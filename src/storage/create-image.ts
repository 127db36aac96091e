import { constants } from 'node:fs';
import { type FileHandle, lstat, open, rm } from 'node:fs/promises';
import path from 'node:path';
import { errnoOf, errorText } from '../shared/errors.js';
import { formatBytes } from '../shared/units.js';
import { StorageError } from './errors.js';
import { shown } from './image-file.js';
import { type FileContent, type NewQcow2, newQcow2 } from './qcow2/create.js';

const EXCLUSIVELY = constants.O_RDWR | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;

/**
 * Creates a qcow2 image. One that stands on another leaves that untouched, whatever a guest writes.
 *
 * Guarantees: those of {@link createExclusively}; what is below is named by its absolute path and its format, so QEMU never guesses.
 * It is not opened: whoever calls this has looked at it.
 *
 * @throws StorageError naming the target and what is wrong.
 */
export async function createQcow2(target: string, image: NewQcow2): Promise<void> {
  await createExclusively(target, newQcow2(image));
}

/** Creates a sparse raw image of zeros, of `size` bytes. Guarantees and errors are those of {@link createExclusively}. */
export async function createRaw(target: string, size: number): Promise<void> {
  await createExclusively(target, { pieces: [], length: size });
}

/**
 * Creates a file.
 *
 * Guarantees: no existing file and no link is ever written to or through, also not one that takes the new file's place half-way,
 * because the file is opened once; it is readable for its owner alone; on any failure no file is left.
 *
 * @param write - fills the open file.
 * @throws StorageError naming the target and what is wrong.
 */
export async function createExclusively(target: string, content: FileContent, write: typeof fill = fill): Promise<void> {
  const file = path.resolve(target);
  const handle = await open(file, EXCLUSIVELY, 0o600).catch((cause: unknown) => {
    throw failure(file, errnoOf(cause) === 'EEXIST' ? 'a file of that name exists' : reasonOf(cause), REMEDY, cause);
  });
  try {
    await write(handle, content).catch((cause: unknown) => {
      throw failure(file, reasonOf(cause), remedyOf(cause, content), cause);
    });
    if (!(await isSame(handle, file))) throw failure(file, 'the file was replaced while it was written', REMEDY);
  } catch (error) {
    if (await isSame(handle, file)) await rm(file, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
}

async function fill(handle: FileHandle, { pieces, length }: FileContent): Promise<void> {
  await handle.truncate(length);
  for (const { offset, bytes } of pieces) {
    const { bytesWritten } = await handle.write(bytes, 0, bytes.length, offset);
    // A file system that is just full takes a part.
    if (bytesWritten !== bytes.length) throw Object.assign(new Error('a part was not written'), { code: 'ENOSPC' });
  }
}

/** True while the name still stands for the file that was created: another one is not ours to use or to remove. */
async function isSame(handle: FileHandle, file: string): Promise<boolean> {
  const [ours, found] = await Promise.all([handle.stat(), lstat(file).catch(() => undefined)]);
  return ours.ino === found?.ino && ours.dev === found.dev;
}

function reasonOf(cause: unknown): string {
  return errnoOf(cause) ?? errorText(cause);
}

function failure(file: string, reason: string, remedy: string, cause?: unknown): StorageError {
  return new StorageError(`The disk ${shown(file)} could not be created: ${reason}.`, { remedy, cause });
}

const REMEDY = 'Check that its folder exists, is writable, has free space, and holds no file of that name.';

/** No space helps where the file is too long as such. */
function remedyOf(cause: unknown, { length }: FileContent): string {
  if (errnoOf(cause) !== 'EFBIG') return REMEDY;
  const limit = `A file of ${formatBytes(length)} is more than its file system, or \`ulimit -f\`, permits.`;
  return `${limit} Use \`type: qcow2\`, which grows with what is written, a smaller size, or another file system for the VM's folder.`;
}
