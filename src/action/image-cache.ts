import { stat, statfs } from 'node:fs/promises';
import path from 'node:path';
import { Deadline } from '../shared/deadline.js';
import { errorText } from '../shared/errors.js';
import type { Logger } from '../shared/logger.js';
import { formatBytes } from '../shared/units.js';
import type { ImageCache } from '../storage/download/cache.js';

/** A repository's caches share 10 GB: a larger image would drive out all others. */
const MAX_BYTES = 4 * 2 ** 30;
/** The cache is there to save time: a service that takes longer than this does not. */
const LIMIT_MS = 10 * 60_000;

/**
 * The image cache in GitHub's Actions cache.
 *
 * The client knows an entry by its key, the path of its file and the compression program, so it is found again on runners
 * that are set up alike. It packs an entry with `tar` beside the job's other temporary files.
 *
 * A cache that is missing or broken costs a line in the log, never a run.
 */
export function actionsImageCache(log: Logger): ImageCache {
  return {
    restore: async (key, file) =>
      (await attempt(`read ${key} from`, log, async (client) => (await client.restoreCache([file], key)) !== undefined)) ?? false,
    save: async (key, file) => {
      await attempt(`put ${key} into`, log, async (client) => {
        if (await fits(key, file, log)) await client.saveCache([file], key);
      });
    },
  };
}

type Client = typeof import('@actions/cache');

async function attempt<T>(act: string, log: Logger, work: (client: Client) => Promise<T>): Promise<T | undefined> {
  try {
    // The client takes a tenth of a second to load, and throws where there is no token.
    if (!process.env['ACTIONS_RUNTIME_TOKEN']) return undefined;
    const client = await import('@actions/cache');
    if (!client.isFeatureAvailable()) return undefined;
    return await Deadline.after(LIMIT_MS).race(work(client), 'the Actions cache');
  } catch (error) {
    log.notice(`Could not ${act} the Actions cache: ${errorText(error)}`);
    return undefined;
  }
}

async function fits(key: string, file: string, log: Logger): Promise<boolean> {
  const { size } = await stat(file);
  if (size > MAX_BYTES) {
    log.notice(`The image is not cached: it has ${formatBytes(size)}, and the limit is ${formatBytes(MAX_BYTES)}.`);
    return false;
  }
  const { bavail, bsize } = await statfs(process.env['RUNNER_TEMP'] || path.dirname(file));
  // The archive takes as much again, next to what the VM will need.
  if (bavail * bsize < 2 * size) {
    log.notice(`The image is not cached: ${key} would need ${formatBytes(2 * size)} of free disk space.`);
    return false;
  }
  return true;
}
