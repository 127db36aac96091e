import path from 'node:path';
import type { Deadline } from '../../shared/deadline.js';
import type { Logger } from '../../shared/logger.js';
import { StorageError } from '../errors.js';
import { shown } from '../image-file.js';
import type { ImageCache } from './cache.js';
import { DownloadError } from './error.js';
import { fetchImage } from './fetch.js';
import { unpackImage } from './unpack.js';
import { imageUrlProblem, isImageUrl, shownUrl } from './url.js';

/** How an image is obtained. */
export interface ObtainOptions {
  /** As in `FetchRequest`. The hash of a local file is for the caller to check. */
  readonly sha256?: string | undefined;
  /** The folder that all VMs and processes of a job share for their images. Created when something is put there. */
  readonly directory: string;
  readonly cache?: ImageCache | undefined;
  readonly log: Logger;
  readonly deadline: Deadline;
}

/**
 * Turns what the `image` input says, a path or an https URL, into a local file that is not compressed.
 *
 * @returns its absolute path. The file is not for writing: a VM gets an overlay.
 * @throws StorageError (a {@link DownloadError} for an address) saying what is wrong; DeadlineError or CancelledError.
 */
export async function obtainImage(input: string, options: ObtainOptions): Promise<string> {
  const { directory, deadline, log } = options;
  if (!isImageUrl(input)) return await unpackImage(path.resolve(input), directory, deadline, log);
  const problem = imageUrlProblem(input);
  if (problem !== undefined) throw new DownloadError(`The image ${shownUrl(input)} ${problem}.`, { remedy: 'Correct the address.' });
  const fetched = await fetchImage({ ...options, url: new URL(input.trim()) });
  return await unpackImage(fetched.path, directory, deadline, log).catch((error: unknown) => {
    throw errorWithAddress(error, fetched.path, input);
  });
}

/**
 * What is said of the file that an image became, for users who know the image by its address: both are named.
 *
 * @returns the text itself where there is no address, or it is about something else.
 */
export function withAddress(text: string, file: string, input: string): string {
  return isImageUrl(input) ? text.replace(shown(file), () => `${shownUrl(input)}, which is kept as ${shown(file)},`) : text;
}

/** An error as {@link withAddress} tells it. */
export function errorWithAddress(error: unknown, file: string, input: string): unknown {
  if (!(error instanceof StorageError)) return error;
  const { message, remedy, status } = error;
  const named = withAddress(message, file, input);
  return named === message ? error : new StorageError(named, { remedy, status, cause: error });
}
