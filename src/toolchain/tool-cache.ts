import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { ToolchainError } from './errors.js';

/**
 * The one file that maqet keeps in a tool cache, at `<cache>/maqet-toolchain/1.0.0/<node's arch>/manifest.json`, with the marker
 * `<…>/<node's arch>.complete` beside its directory: the layout of `@actions/tool-cache`.
 *
 * Its content decides what is executed, so a tool cache must be writable only by those who may also change PATH.
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
 * Opens the runner's tool cache, through `@actions/tool-cache` (`find`, `cacheFile`).
 *
 * Only for the step: the toolkit writes `::debug::` lines to stdout, which a `--json` command cannot have, and takes some
 * 65 ms to load (9 ms where `@actions/core` is loaded anyway). So it is imported only here, on demand.
 *
 * @throws ToolchainError if RUNNER_TOOL_CACHE is not set: this is not a runner.
 */
export async function runnerToolCache(): Promise<ToolCache> {
  if (!process.env['RUNNER_TOOL_CACHE']) {
    throw new ToolchainError('RUNNER_TOOL_CACHE is not set.', { remedy: 'Run this as a step of a workflow, or use the `maqet` command.' });
  }
  const { find, cacheFile } = await import('@actions/tool-cache');
  return {
    read: () => {
      const directory = find(ENTRY, ENTRY_VERSION);
      return directory === '' ? undefined : readSmall(path.join(directory, FILE));
    },
    write: async (text) => {
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
  const directory = path.join(cacheDir, ENTRY, ENTRY_VERSION, os.arch());
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

function readSmall(file: string): string | undefined {
  try {
    return statSync(file).size <= SIZE_LIMIT ? readFileSync(file, 'utf8') : undefined;
  } catch {
    // Another step removes or replaces it right now: treat it as missing.
    return undefined;
  }
}
