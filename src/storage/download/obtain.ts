import path from 'node:path';
import type { Deadline } from '../../shared/deadline.js';
import type { Logger } from '../../shared/logger.js';
import { StorageError, shown } from '../errors.js';
import { DownloadError } from './error.js';
import { fetchImage, type ImageCache } from './fetch.js';
import { unpackImage } from './unpack.js';
import { imageUrlProblem, isImageUrl, shownUrl } from './url.js';

/** Options of {@link obtainImage}. */
export interface ObtainOptions {
  /** As in `FetchRequest`. The caller checks the hash of a local file that is not compressed. */
  readonly sha256?: string | undefined;
  /** The directory that all VMs and processes of a job share for their images. Created when something is stored there. */
  readonly directory: string;
  readonly cache?: ImageCache | undefined;
  readonly log: Logger;
  readonly deadline: Deadline;
}

/**
 * Turns the `image` input, a path or an https URL, into a local, uncompressed file.
 *
 * @returns its absolute path. Do not write to the file: a VM gets an overlay.
 * @throws StorageError ({@link DownloadError} for an address) naming the problem; DeadlineError or CancelledError.
 */
export async function obtainImage(input: string, options: ObtainOptions): Promise<string> {
  if (!isImageUrl(input)) return await unpackImage(path.resolve(input), options);
  const problem = imageUrlProblem(input);
  if (problem !== undefined) throw new DownloadError(`The image ${shownUrl(input)} ${problem}.`, { remedy: 'Correct the address.' });
  const fetched = await fetchImage({ ...options, url: new URL(input.trim()) });
  return await unpackImage(fetched.path, { ...options, sha256: fetched.sha256 }).catch((error: unknown) => {
    throw errorWithAddress(error, fetched.path, input);
  });
}

/**
 * Adds the name of an image, as its users know it, to a text about the file in which it is stored.
 *
 * @returns the text unchanged if that is the very file that the input names, or the text is about something else.
 */
export function withAddress(text: string, file: string, input: string): string {
  if (!isImageUrl(input) && path.resolve(input) === path.resolve(file)) return text;
  const [name, how] = isImageUrl(input) ? [shownUrl(input), 'stored'] : [shown(path.resolve(input)), 'unpacked'];
  return text.replace(shown(file), () => `${name} (${how} as ${shown(file)})`);
}

/** Adds the address of an image to an error about its file, as {@link withAddress} does. */
export function errorWithAddress(error: unknown, file: string, input: string): unknown {
  if (!(error instanceof StorageError)) return error;
  const { message, remedy } = error.marked;
  const named = withAddress(message, file, input);
  return named === message ? error : new StorageError(named, { remedy, status: error.status, cause: error });
}
