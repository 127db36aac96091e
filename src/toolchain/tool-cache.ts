import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { errorText } from '../shared/errors.js';
import { distrustOwnDirectory, distrustPath } from '../shared/trusted-file.js';
import { ToolchainError } from './errors.js';

/**
 * The one file that maqet keeps in a tool cache, at `<cache>/maqet-toolchain/1.0.0/<node's arch>/manifest.json`, with the marker
 * `<…>/<node's arch>.complete` beside its directory: the layout of `@actions/tool-cache`.
 *
 * Its content decides what is executed, so a tool cache that others can write to is neither read nor written: {@link openToolCache}.
 */
export interface ToolCache {
  /** Reads the file. Returns undefined if it does not exist. Asks for one explicit version, so no directory is listed. */
  read(): string | undefined;
  /**
   * Replaces the file.
   *
   * @throws a system error where the cache cannot be written. The old entry may be gone then.
   */
  write(text: string): Promise<void>;
}

/** The name of maqet's entry in a tool cache. */
export const ENTRY = 'maqet-toolchain';
/** The version of the manifest's format. A new format is a new entry: old and new steps never read each other's. */
export const ENTRY_VERSION = '1.0.0';
const FILE = 'manifest.json';
const SIZE_LIMIT = 1024 * 1024;

/**
 * Opens a tool cache, or another directory in its place if users other than this one and root can write to the cache, or to any
 * directory above it. The tool caches of some hosted runners are like that, so it is no error.
 *
 * @param cache - opens the cache in a directory that can be trusted.
 * @param own - a directory of this user for the other case. Created if missing. Without it, nothing is remembered.
 */
export async function openToolCache(
  cacheDir: string,
  own: string,
  cache: (directory: string) => ToolCache = directoryToolCache,
): Promise<ToolCache> {
  // Created first: nobody else can create it between the check and a write.
  await mkdir(cacheDir, { recursive: true }).catch(() => undefined);
  if ((await distrustPath(path.join(entryIn(cacheDir), FILE))) === undefined) return cache(cacheDir);
  await mkdir(own, { recursive: true, mode: 0o700 }).catch(() => undefined);
  const problem = await distrustOwnDirectory(own).catch(errorText);
  return problem === undefined ? directoryToolCache(own) : NO_CACHE;
}

const NO_CACHE: ToolCache = { read: () => undefined, write: async () => undefined };

/**
 * Opens the runner's tool cache, which is written through `@actions/tool-cache`.
 *
 * Only for the step: the toolkit writes `::debug::` lines to stdout, which a `--json` command cannot have, and takes some
 * 65 ms to load (9 ms where `@actions/core` is loaded anyway). So it is imported only here, on demand.
 *
 * @param own - as in {@link openToolCache}.
 * @throws ToolchainError if RUNNER_TOOL_CACHE is not set: this is not a runner.
 */
export async function runnerToolCache(own: string): Promise<ToolCache> {
  const directory = process.env['RUNNER_TOOL_CACHE'];
  if (!directory) {
    throw new ToolchainError('RUNNER_TOOL_CACHE is not set.', { remedy: 'Run this as a step of a workflow, or use the `maqet` command.' });
  }
  return openToolCache(directory, own, toolkitCache);
}

/** Makes the cache in RUNNER_TOOL_CACHE. The toolkit is slow to load and to search, so it only writes: it knows the layout. */
function toolkitCache(directory: string): ToolCache {
  return {
    read: directoryToolCache(directory).read,
    write: async (text) => {
      const { cacheFile } = await import('@actions/tool-cache');
      const temp = await mkdtemp(path.join(process.env['RUNNER_TEMP'] || os.tmpdir(), 'maqet-toolchain-'));
      const { rmRF } = await import('@actions/io');
      try {
        const source = path.join(temp, FILE);
        await writeFile(source, text);
        await cacheFile(source, FILE, ENTRY, ENTRY_VERSION);
      } finally {
        await rmRF(temp);
      }
    },
  };
}

/**
 * Opens a tool cache in any directory without the toolkit: silent and atomic. A reader sees the old file or the new one, even
 * when several processes write. The layout is the toolkit's, so step and command find each other's entry.
 */
export function directoryToolCache(cacheDir: string): ToolCache {
  const directory = entryIn(cacheDir);
  const file = path.join(directory, FILE);
  const marker = `${directory}.complete`;
  return {
    read: () => (existsSync(marker) ? readSmall(file) : undefined),
    write: async (text) => {
      await mkdir(directory, { recursive: true });
      const draft = `${file}.${randomUUID()}`;
      try {
        await writeFile(draft, text, { flag: 'wx' });
        await rename(draft, file);
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
      await writeFile(marker, '');
    },
  };
}

function entryIn(cacheDir: string): string {
  return path.join(cacheDir, ENTRY, ENTRY_VERSION, os.arch());
}

function readSmall(file: string): string | undefined {
  try {
    return statSync(file).size <= SIZE_LIMIT ? readFileSync(file, 'utf8') : undefined;
  } catch {
    // Another step removes or replaces it right now: treat it as missing.
    return undefined;
  }
}
