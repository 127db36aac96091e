import { stat, statfs } from 'node:fs/promises';
import path from 'node:path';
import type { Deadline } from '../shared/deadline.js';
import { errorText } from '../shared/errors.js';
import type { Logger } from '../shared/logger.js';
import { formatBytes } from '../shared/units.js';
import type { ImageCache } from '../storage/download/fetch.js';
import { AbortableRequests } from './abortable-requests.js';

/** The caches of a repository share 10 GB. A larger image would evict all others. */
const MAX_BYTES = 4 * 2 ** 30;
/** A cache that takes longer does not save time. */
const LIMIT_MS = 10 * 60_000;

/**
 * Returns the image cache in GitHub's Actions cache.
 *
 * The client identifies an entry by its key, the path of its file and the compression program: runners that are set up alike
 * share entries. It packs an entry with `tar` beside the job's other temporary files.
 *
 * A missing or broken cache is a notice in the log. It never fails a run.
 */
export function actionsImageCache(log: Logger): ImageCache {
  return {
    restore: async (key, file, deadline) =>
      (await attempt(`read ${key} from`, log, deadline, async (client) => (await client.restoreCache([file], key)) !== undefined)) ?? false,
    save: async (key, file, deadline) => {
      await attempt(`save ${key} in`, log, deadline, async (client) => {
        if (await fits(key, file, log)) await client.saveCache([file], key);
      });
    },
  };
}

type Client = typeof import('@actions/cache');

async function attempt<T>(
  operation: string,
  log: Logger,
  deadline: Deadline,
  work: (client: Client) => Promise<T>,
): Promise<T | undefined> {
  try {
    // Without a token the client throws, and it takes a tenth of a second to load.
    if (!process.env['ACTIONS_RUNTIME_TOKEN']) return undefined;
    const client = await import('@actions/cache');
    if (!client.isFeatureAvailable()) return undefined;
    const requests = new AbortableRequests('The cache service');
    return await requests.run(deadline.atMost(LIMIT_MS), 'the Actions cache', () => work(client));
  } catch (error) {
    log.notice(`Could not ${operation} the Actions cache: ${errorText(error)}`);
    return undefined;
  }
}

async function fits(key: string, file: string, log: Logger): Promise<boolean> {
  const { size } = await stat(file);
  if (size > MAX_BYTES) {
    log.notice(`The image is not cached: its ${formatBytes(size)} exceed the limit of ${formatBytes(MAX_BYTES)}.`);
    return false;
  }
  const { bavail, bsize } = await statfs(process.env['RUNNER_TEMP'] || path.dirname(file));
  // The archive takes as much as the image, and the VM needs room as well.
  if (bavail * bsize < 2 * size) {
    log.notice(`The image is not cached: packing ${key} needs ${formatBytes(2 * size)} of free disk space.`);
    return false;
  }
  return true;
}
