import { constants } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { errnoOf } from './errors.js';

/** Neither follows a link nor waits for the reader of a FIFO that stands in the way. */
const WRITE = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * Replaces a file (mode 0600) atomically: a reader sees the old text or the new one, also after a crash of the machine. The text is on
 * the disk when this resolves.
 *
 * @throws the system's error if the file cannot be written. The old one then stays, and no temporary file is left.
 */
export async function replaceFile(file: string, text: string): Promise<void> {
  const partial = `${file}.${process.pid}.partial`;
  try {
    await writeSynced(partial, text);
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncDirectory(path.dirname(file));
}

async function writeSynced(file: string, text: string): Promise<void> {
  const handle = await open(file, WRITE, 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Waits until the names in a directory are on the disk. Some file systems cannot be asked for that. @throws the system's error. */
export async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, constants.O_RDONLY | constants.O_DIRECTORY);
  try {
    await handle.sync();
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP', 'EOPNOTSUPP'].includes(errnoOf(error) ?? '')) throw error;
  } finally {
    await handle.close();
  }
}
