import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { ToolchainError } from './errors.js';

/**
 * The one file that maqet keeps in a tool cache, at `<cache>/maqet-toolchain/1.0.0/<node's arch>/manifest.json` with the mark
 * `<…>/<node's arch>.complete` beside its folder: the layout of `@actions/tool-cache`.
 *
 * Its content decides what is run, so a tool cache must be writable by nobody whom PATH would not be trusted to either.
 */
export interface ToolCache {
  /** The file's text, or undefined if it is not there. One explicit version: no folder is listed. */
  read(): string | undefined;
  /**
   * Replaces the file.
   *
   * @throws a system error where the cache cannot be written; the old entry may be gone then.
   */
  write(text: string): Promise<void>;
}

/** The name of maqet's entry in a tool cache. */
export const ENTRY = 'maqet-toolchain';
/** The version of the manifest's format: a new format is a new entry, so old and new steps never read each other's. */
export const ENTRY_VERSION = '1.0.0';
const FILE = 'manifest.json';
const SIZE_LIMIT = 1024 * 1024;

/**
 * The runner's tool cache, through `@actions/tool-cache` (`find`, `cacheFile`).
 *
 * For the step alone: the toolkit writes `::debug::` lines to stdout, which a `--json` command cannot have, and loads in
 * some 65 ms (9 ms where `@actions/core` is loaded anyway); it is imported here and nowhere else, when this is called.
 *
 * @throws ToolchainError if RUNNER_TOOL_CACHE is not set: this is no runner.
 */
export async function runnerToolCache(): Promise<ToolCache> {
  if (!process.env.RUNNER_TOOL_CACHE) {
    throw new ToolchainError('RUNNER_TOOL_CACHE is not set.', { remedy: 'Run this as a step of a workflow, or use the `maqet` command.' });
  }
  const { find, cacheFile } = await import('@actions/tool-cache');
  return {
    read: () => {
      const folder = find(ENTRY, ENTRY_VERSION);
      return folder === '' ? undefined : readSmall(path.join(folder, FILE));
    },
    write: async (text) => {
      const temp = await mkdtemp(path.join(process.env.RUNNER_TEMP || os.tmpdir(), 'maqet-toolchain-'));
      try {
        const source = path.join(temp, FILE);
        await writeFile(source, text);
        await cacheFile(source, FILE, ENTRY, ENTRY_VERSION);
      } finally {
        await rm(temp, { recursive: true, force: true });
      }
    },
  };
}

/**
 * A tool cache in any folder, without the toolkit: silent, and atomic (a reader sees the old file or the new one, also when
 * several processes write). The layout is the toolkit's, so that step and command find each other's entry.
 */
export function folderToolCache(cacheDir: string): ToolCache {
  const folder = path.join(cacheDir, ENTRY, ENTRY_VERSION, os.arch());
  const file = path.join(folder, FILE);
  const mark = `${folder}.complete`;
  return {
    read: () => (existsSync(mark) ? readSmall(file) : undefined),
    write: async (text) => {
      await mkdir(folder, { recursive: true });
      const draft = `${file}.${randomUUID()}`;
      try {
        await writeFile(draft, text, { flag: 'wx' });
        await rename(draft, file);
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
      await writeFile(mark, '');
    },
  };
}

function readSmall(file: string): string | undefined {
  try {
    return statSync(file).size <= SIZE_LIMIT ? readFileSync(file, 'utf8') : undefined;
  } catch {
    // Removed or replaced at this moment by another step: as good as absent, and looked up anew.
    return undefined;
  }
}
