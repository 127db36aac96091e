import { link, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Deadline } from '../../shared/deadline.js';
import type { Logger } from '../../shared/logger.js';
import { formatBytes, formatDuration } from '../../shared/units.js';
import type { ImageCache } from './cache.js';
import { DEFAULT_PACE, download, type Pace } from './download.js';
import { DownloadError } from './error.js';
import { hasSha256, openStore, partialPath } from './store.js';
import { imageUrlProblem, shownUrl } from './url.js';
import { ImageWriter } from './writer.js';

/** What is to be fetched, and with what. */
export interface FetchRequest {
  readonly url: URL;
  /** The sha256 that the file must have, in lower-case hex: of the bytes as they come, before any unpacking. */
  readonly sha256?: string | undefined;
  /** The folder that all VMs and processes of a job share for their images. Created if missing. */
  readonly directory: string;
  /** Used only with a `sha256`: without one nothing would tell what an entry is worth. */
  readonly cache?: ImageCache | undefined;
  readonly log: Logger;
  readonly deadline: Deadline;
  readonly pace?: Pace;
}

/** A file that was fetched. */
export interface FetchedImage {
  /** Absolute; called by its hash, and never written to again. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  /** `directory`: it was there already. */
  readonly source: 'directory' | 'cache' | 'download';
}

/**
 * Fetches an image: from the folder if it is there, else from the cache, else over https. Whatever its source, a file of a
 * known hash is hashed before it is used.
 *
 * Several processes may do so at the same time. Each writes to a file of its own, which takes its name when it is whole,
 * and files of one name have one content: at worst, both download.
 *
 * @throws DownloadError if it cannot be had or has another hash; nothing of it is left then.
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
    log.info(`${shownUrl(url)} is here already, with the right SHA-256.`);
    return await fetched(file, sha256, 'directory');
  }
  if (cache === undefined) return await downloadInto(directory, request);
  const entry = { key: `maqet-image-${sha256}`, file: path.join(directory, `${sha256}.cached`) };
  if (await restore(cache, entry, sha256, request)) return await fetched(file, sha256, 'cache');
  const image = await downloadInto(directory, request);
  await save(cache, entry, image, request);
  return image;
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
      throw new DownloadError(`${shownUrl(url)} has the SHA-256 ${sha256}, not ${expected} as \`image-sha256\` says.`, {
        remedy: 'Find out which of the two is right: the file has changed, was tampered with, or the hash is that of another file.',
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
  /** The cache knows an entry by this path too, so it is the same at each run. */
  readonly file: string;
}

async function restore(cache: ImageCache, entry: CacheEntry, sha256: string, request: FetchRequest): Promise<boolean> {
  const { deadline, log, url } = request;
  const directory = path.dirname(entry.file);
  // What another process may be restoring to the same path is taken away from it before it is judged.
  const taken = partialPath(directory, 'cached');
  try {
    const hit = await deadline.race(cache.restore(entry.key, entry.file), 'the cache to be read');
    if (!hit || !(await take(entry.file, taken))) {
      // What a restoring that failed has left.
      await rm(entry.file, { force: true });
      return false;
    }
    if (await hasSha256(taken, sha256, deadline)) {
      await rename(taken, imagePath(directory, sha256));
      log.info(`${shownUrl(url)} came from the cache (${entry.key}), with the right SHA-256.`);
      return true;
    }
    log.notice(`The cache entry ${entry.key} is damaged and is not used; delete it.`);
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
    log.debug(`${entry.key} is being cached by another process, or ${entry.file} cannot be made.`);
    return;
  }
  try {
    await deadline.race(cache.save(entry.key, entry.file), 'the image to be cached');
  } finally {
    await rm(entry.file, { force: true });
  }
}
