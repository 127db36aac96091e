import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Deadline } from '../../src/shared/deadline.js';
import { exclusively } from './exclusive.js';
import { asRoot } from './packages.js';

/** The cache of the tests, for files that take long to make. */
const CACHE = path.join(import.meta.dirname, '..', '..', '.cache', 'guest');

/** Fills the empty directory `target`. `scratch` is a directory for temporary files. */
export type Make = (target: string, scratch: string) => Promise<void>;

/**
 * Returns a directory of the cache. Makes it with `make` if it does not exist.
 *
 * Any number of processes may ask for the same directory at a time: one makes it, and a directory that exists is complete.
 *
 * @param name - identifies the content and how it was made: a directory is never made again under the same name.
 * @throws DeadlineError if another process takes longer than `deadline` to make it. Also throws the errors of `make`.
 */
export async function keptDirectory(name: string, deadline: Deadline, make: Make, cache = CACHE): Promise<string> {
  const directory = path.join(cache, name);
  if (existsSync(directory)) return directory;
  await exclusively(path.join(cache, `${name}.lock`), deadline, async () => {
    if (existsSync(directory)) return;
    await removeAbandoned(cache, name, deadline);
    const work = await mkdtemp(path.join(cache, workPrefix(name)));
    try {
      const [target, scratch] = [path.join(work, 'target'), path.join(work, 'scratch')];
      await mkdir(target);
      await mkdir(scratch);
      await make(target, scratch);
      await rename(target, directory);
    } finally {
      await removeTree(work, deadline);
    }
  });
  return directory;
}

/** Removes the files of a killed maker. The lock is held, so no other maker is at work. */
async function removeAbandoned(cache: string, name: string, deadline: Deadline): Promise<void> {
  const names = (await readdir(cache)).filter((entry) => entry.startsWith(workPrefix(name)));
  await Promise.all(names.map((entry) => removeTree(path.join(cache, entry), deadline)));
}

/** Removes a directory whose files may belong to root. */
async function removeTree(directory: string, deadline: Deadline): Promise<void> {
  await rm(directory, { recursive: true, force: true }).catch(() => asRoot('rm', ['-rf', '--', directory], { deadline }));
}

function workPrefix(name: string): string {
  return `.${name}-`;
}
