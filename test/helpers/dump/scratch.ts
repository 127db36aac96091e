import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { StoreRequest } from '../../../src/dump/store.js';
import { Deadline } from '../../../src/shared/deadline.js';

/** Runs a test body with its own directory, removed afterwards. */
export async function withDirectory<T>(body: (directory: string) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'maqet-dump-'));
  try {
    return await body(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Lists the names in a directory, sorted. */
export async function namesIn(directory: string): Promise<string[]> {
  return (await readdir(directory)).sort();
}

/** Returns a deadline longer than any test here takes. */
export function ample(): Deadline {
  return Deadline.after(120_000);
}

/** Makes a request to store `source` of the directory as `memory`, compressed and unconverted. */
export function request(directory: string, changes: Partial<StoreRequest> = {}): StoreRequest {
  return {
    source: path.join(directory, 'source'),
    sourceFormat: 'raw',
    directory: directory,
    name: 'memory',
    outputFormat: 'raw',
    compression: 'zstd',
    ramBytes: undefined,
    deadline: ample(),
    ...changes,
  };
}
