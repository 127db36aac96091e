import { link, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Deadline } from '../../shared/deadline.js';
import type { Logger } from '../../shared/logger.js';
import { formatBytes, formatDuration } from '../../shared/units.js';
import { input } from '../../shared/wording.js';
import { DEFAULT_PACE, download, type Pace } from './download.js';
import { DownloadError } from './error.js';
import { hasSha256, openStore, partialPath } from './store.js';
import { imageUrlProblem, shownUrl } from './url.js';
import { ImageWriter } from './writer.js';

/** A cache of images that outlives the machine. Its content is untrusted: the caller checks the hash. */
export interface ImageCache {
  /**
   * Restores the file of `key` to `file`, which must be the same path that {@link ImageCache.save} got.
   *
   * @returns false if the cache does not have it or does not work, or at the deadline. Never rejects.
   */
  restore(key: string, file: string, deadline: Deadline): Promise<boolean>;
  /** Stores `file` under `key`, if the cache works and has no such key yet, until the deadline. Never rejects. */
  save(key: string, file: string, deadline: Deadline): Promise<void>;
}

/** A file to fetch. */
export interface FetchRequest {
  readonly url: URL;
  /** The SHA-256 that the file must have, in lower-case hex: of the bytes as they are sent, before any unpacking. */
  readonly sha256?: string | undefined;
  /** The directory that all VMs and processes of a job share for their images. Created if missing. */
  readonly directory: string;
  /** Used only with a `sha256`: without one, an entry could not be verified. */
  readonly cache?: ImageCache | undefined;
  readonly log: Logger;
  readonly deadline: Deadline;
  readonly pace?: Pace;
}

/** A fetched file. */
export interface FetchedImage {
  /** Absolute, named by its hash, never written to again. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  /** `directory` for a file that was there already. */
  readonly source: 'directory' | 'cache' | 'download';
}

/**
 * Fetches an image: from the directory if it is there, otherwise from the cache, otherwise over https. A file of a known hash is
 * always hashed before it is used.
 *
 * Several processes may do this at the same time. Each writes to its own file, which gets its name once it is complete, and files
 * of one name have one content: at worst, both download.
 *
 * @throws DownloadError if the server does not deliver it or it has another hash. Then nothing of it is left.
 * @throws StorageError if it cannot be written; DeadlineError or CancelledError, by the deadline.
 */
export async function fetchImage(request: FetchRequest): Promise<FetchedImage> {
  const { url, sha256, cache, log, deadline } = request;
  const problem = imageUrlProblem(url.href);
  if (problem !== undefined) throw new DownloadError(`The image ${shownUrl(url)} ${problem}.`, { remedy: 'Correct the address.' });
  const directory = path.resolve(request.directory);
  await openStore(directory);
  if (sha256 === undefined) return await downloadInto(directory, request);
  const file = imagePath(directory, sha256);
  if (await hasSha256(file, sha256, deadline)) {
    log.info(`${shownUrl(url)} has been downloaded before, with the right SHA-256.`);
    return await fetched(file, sha256, 'directory');
  }
  if (cache === undefined) return await downloadInto(directory, request);
  const entry = { key: `maqet-image-${sha256}`, file: path.join(directory, `${sha256}.cached`) };
  if (await restore(cache, entry, sha256, request)) return await fetched(file, sha256, 'cache');
  const image = await downloadInto(directory, request);
  await save(cache, entry, image, request);
  return image;
}

/** Returns the SHA-256 of a file that {@link fetchImage} returned, by its name; undefined for any other file. */
export function storedSha256(file: string): string | undefined {
  return /^([0-9a-f]{64})\.image$/.exec(path.basename(file))?.[1];
}

function imagePath(directory: string, sha256: string): string {
  return path.join(directory, `${sha256}.image`);
}

async function fetched(file: string, sha256: string, source: FetchedImage['source']): Promise<FetchedImage> {
  return { path: file, sha256, bytes: (await stat(file)).size, source };
}

async function downloadInto(directory: string, request: FetchRequest): Promise<FetchedImage> {
  const { url, sha256: expected, deadline, log, pace = DEFAULT_PACE } = request;
  const start = performance.now();
  const writer = await ImageWriter.create(partialPath(directory, 'download'), `The download of ${shownUrl(url)}`);
  try {
    const sha256 = await download(url, writer, { pace, deadline, log });
    if (expected !== undefined && sha256 !== expected) {
      throw new DownloadError(`${shownUrl(url)} has the SHA-256 ${sha256}, not ${expected} as ${input('image-sha256')} says.`, {
        remedy: 'Find out which one is right: the file has changed, was tampered with, or the hash belongs to another file.',
      });
    }
    const file = imagePath(directory, sha256);
    await writer.publish(file, false);
    const took = formatDuration(performance.now() - start);
    log.info(`Downloaded ${shownUrl(url)}: ${formatBytes(writer.size)} in ${took}, SHA-256 ${sha256}.`);
    return { path: file, sha256, bytes: writer.size, source: 'download' };
  } finally {
    await writer.discard();
  }
}

interface CacheEntry {
  readonly key: string;
  /** The cache identifies an entry by this path, too, so it is the same in each run. */
  readonly file: string;
}

async function restore(cache: ImageCache, entry: CacheEntry, sha256: string, request: FetchRequest): Promise<boolean> {
  const { deadline, log, url } = request;
  const directory = path.dirname(entry.file);
  // Move the file before it is checked: another process may restore to the same path.
  const taken = partialPath(directory, 'cached');
  try {
    const hit = await deadline.race(cache.restore(entry.key, entry.file, deadline), 'the image cache');
    if (!hit || !(await take(entry.file, taken))) {
      // A failed restore may have left a part.
      await rm(entry.file, { force: true });
      return false;
    }
    if (await hasSha256(taken, sha256, deadline)) {
      await rename(taken, imagePath(directory, sha256));
      log.info(`${shownUrl(url)} came from the cache (${entry.key}), with the right SHA-256.`);
      return true;
    }
    log.notice(`Ignoring the damaged cache entry ${entry.key}. Delete it.`);
    return false;
  } finally {
    await rm(taken, { force: true });
  }
}

async function take(file: string, to: string): Promise<boolean> {
  return await rename(file, to).then(
    () => true,
    () => false,
  );
}

async function save(cache: ImageCache, entry: CacheEntry, image: FetchedImage, { deadline, log }: FetchRequest): Promise<void> {
  try {
    await link(image.path, entry.file);
  } catch {
    log.debug(`Did not cache ${entry.key}: another process is caching it, or ${entry.file} cannot be created.`);
    return;
  }
  try {
    await deadline.race(cache.save(entry.key, entry.file, deadline), 'the upload to the image cache');
  } finally {
    await rm(entry.file, { force: true });
  }
}
