import { StorageError } from './errors.js';
import { shown } from './image-file.js';
import { holdersText, lockHolders } from './lock-holders.js';

/** What QEMU and its tool say of an image that another process has locked (seen with 7.2), with the name by which they opened it. */
const LOCKED = /Is another process using the image \[(.*)\]\?/;

/**
 * The error for an image that is in use, with the processes that hold it, as far as the system lets this user see them.
 *
 * @param complaint - what QEMU or its image tool has said.
 * @param file - the image; the one that the complaint names if left out.
 * @returns undefined if that is about something else.
 */
export async function imageInUse(
  complaint: string,
  file?: string,
  remedy = 'Wait until that process has ended, or use a copy of the image.',
): Promise<StorageError | undefined> {
  const named = LOCKED.exec(complaint)?.[1];
  if (named === undefined) return undefined;
  const image = file ?? named;
  return new StorageError(`The image ${shown(image)} is in use: locked by ${holdersText(await lockHolders(image))}.`, { remedy });
}
