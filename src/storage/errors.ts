import { MaqetError } from '../shared/errors.js';
import { oneLine } from '../shared/untrusted-text.js';

/** A disk image or its file cannot be used. */
export class StorageError extends MaqetError {}

/** Quotes and sanitizes the name of a file for a message. */
export function shown(file: string): string {
  return JSON.stringify(oneLine(file, 300));
}

/**
 * Makes the error for a readable file that is not an image that a VM can use.
 *
 * @param problem - continues `The image "…" `, without a full stop.
 */
export function unusableError(file: string, problem: string, remedy = 'Name a disk image in qcow2 or raw format.'): StorageError {
  return new StorageError(`The image ${shown(file)} ${problem}.`, { remedy });
}
