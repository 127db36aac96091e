import { constants } from 'node:fs';
import { type FileHandle, lstat, open, rm } from 'node:fs/promises';
import path from 'node:path';
import { errnoOf, errorText } from '../shared/errors.js';
import { formatBytes } from '../shared/units.js';
import { StorageError, shown } from './errors.js';
import { type FileContent, type NewQcow2, newQcow2 } from './qcow2/create.js';

const EXCLUSIVELY = constants.O_RDWR | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;

/**
 * Creates a qcow2 image. One with a backing file leaves that file untouched, whatever a guest writes.
 *
 * Guarantees: those of {@link createExclusively}; the image names its backing file by absolute path and format, so QEMU never
 * guesses. Does not open the backing file: the caller has probed it.
 *
 * @throws StorageError naming the target and the problem.
 */
export async function createQcow2(target: string, image: NewQcow2): Promise<void> {
  await createExclusively(target, newQcow2(image));
}

/** Creates a sparse raw image of `size` bytes, all zeros. Guarantees and errors are those of {@link createExclusively}. */
export async function createRaw(target: string, size: number): Promise<void> {
  await createExclusively(target, { pieces: [], length: size });
}

/**
 * Creates a file.
 *
 * Guarantees: never writes to an existing file or through a link, not even one that takes the place of the new file meanwhile,
 * because the file is opened once. Only its owner can read it. A failure leaves no file.
 *
 * @param write - fills the open file.
 * @throws StorageError naming the target and the problem.
 */
export async function createExclusively(target: string, content: FileContent, write: typeof fill = fill): Promise<void> {
  const file = path.resolve(target);
  const handle = await open(file, EXCLUSIVELY, 0o600).catch((cause: unknown) => {
    throw createError(file, errnoOf(cause) === 'EEXIST' ? 'a file of that name exists' : reasonOf(cause), REMEDY, cause);
  });
  try {
    await write(handle, content).catch((cause: unknown) => {
      throw createError(file, reasonOf(cause), remedyOf(cause, content), cause);
    });
    if (!(await isSame(handle, file))) throw createError(file, 'the file was replaced while it was written', REMEDY);
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
    // A file system that is just getting full writes a part.
    if (bytesWritten !== bytes.length) throw Object.assign(new Error('a part was not written'), { code: 'ENOSPC' });
  }
}

/** Returns true while the name still leads to the file that was created: any other file must be neither used nor removed. */
async function isSame(handle: FileHandle, file: string): Promise<boolean> {
  const [ours, found] = await Promise.all([handle.stat(), lstat(file).catch(() => undefined)]);
  return ours.ino === found?.ino && ours.dev === found.dev;
}

function reasonOf(cause: unknown): string {
  return errnoOf(cause) ?? errorText(cause);
}

function createError(file: string, reason: string, remedy: string, cause?: unknown): StorageError {
  return new StorageError(`Could not create the disk ${shown(file)}: ${reason}.`, { remedy, cause });
}

const REMEDY = 'Check that its directory exists, is writable, has free space, and contains no file of that name.';

/** Free space does not help where the file as such is too long. */
function remedyOf(cause: unknown, { length }: FileContent): string {
  if (errnoOf(cause) !== 'EFBIG') return REMEDY;
  const limit = `A file of ${formatBytes(length)} exceeds the limit of its file system or of \`ulimit -f\`.`;
  return `${limit} Use \`type: qcow2\`, which grows as the guest writes, a smaller size, or another file system for the VM's directory.`;
}
