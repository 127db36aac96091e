import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Deadline } from '../../src/shared/deadline.js';
import { exclusively } from './exclusive.js';
import { asRoot } from './packages.js';

/** Where the tests keep what takes long to make; it outlives them. */
const CACHE = path.join(import.meta.dirname, '..', '..', '.cache', 'guest');

/** Fills the empty folder `target`; `scratch` is a folder for what is needed meanwhile. */
export type Make = (target: string, scratch: string) => Promise<void>;

/**
 * A folder of the cache, made by `make` if it is not there.
 *
 * Any number of processes may ask for the same folder at the same time: one makes it, and a folder that is there is complete.
 *
 * @param name - names what is in it, and how it was made: the folder of a name is never made again.
 * @throws DeadlineError when another process makes it for longer than `deadline` allows; what `make` throws.
 */
export async function keptFolder(name: string, deadline: Deadline, make: Make, cache = CACHE): Promise<string> {
  const folder = path.join(cache, name);
  if (existsSync(folder)) return folder;
  await exclusively(path.join(cache, `${name}.lock`), deadline, async () => {
    if (existsSync(folder)) return;
    await removeAbandoned(cache, name, deadline);
    const work = await mkdtemp(path.join(cache, workPrefix(name)));
    try {
      const [target, scratch] = [path.join(work, 'target'), path.join(work, 'scratch')];
      await mkdir(target);
      await mkdir(scratch);
      await make(target, scratch);
      await rename(target, folder);
    } finally {
      await removeTree(work, deadline);
    }
  });
  return folder;
}

/** What a maker that was killed left behind; the lock is held, so no other one is at work. */
async function removeAbandoned(cache: string, name: string, deadline: Deadline): Promise<void> {
  const names = (await readdir(cache)).filter((entry) => entry.startsWith(workPrefix(name)));
  await Promise.all(names.map((entry) => removeTree(path.join(cache, entry), deadline)));
}

/** Part of what is in it may belong to root. */
async function removeTree(folder: string, deadline: Deadline): Promise<void> {
  await rm(folder, { recursive: true, force: true }).catch(() => asRoot('rm', ['-rf', '--', folder], { deadline }));
}

function workPrefix(name: string): string {
  return `.${name}-`;
}
