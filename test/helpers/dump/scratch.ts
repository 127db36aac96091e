import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { StoreRequest } from '../../../src/dump/store.js';
import { Deadline } from '../../../src/shared/deadline.js';

/** Runs a test body with a folder of its own, which is gone afterwards. */
export async function withFolder<T>(body: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'maqet-dump-'));
  try {
    return await body(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The names in a folder, sorted. */
export async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).sort();
}

/** Longer than any test here takes. */
export function ample(): Deadline {
  return Deadline.after(120_000);
}

/** A request to store `source` of the folder as `memory`, compressed, as it is. */
export function request(folder: string, changes: Partial<StoreRequest> = {}): StoreRequest {
  return {
    source: path.join(folder, 'source'),
    sourceFormat: 'raw',
    directory: folder,
    name: 'memory',
    outputFormat: 'raw',
    compression: 'zstd',
    ramBytes: undefined,
    deadline: ample(),
    ...changes,
  };
}

/** Looks again and again until the condition holds; gives up after ten seconds. */
export async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Deadline.after(120_000);
  while (!(await condition())) {
    if (deadline.expired) throw new Error('what was waited for did not come');
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}
