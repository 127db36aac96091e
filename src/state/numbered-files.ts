import { access, type FileHandle, open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { errnoOf } from '../shared/errors.js';

// Each run on a VM writes new files: the first run `results.json`, the second one `results-2.json`, and so on.

/** Returns the name of the file that has a number, from the name or path of the first one: `run-2.log` from `run.log`. */
export function numberedName(first: string, number: number): string {
  if (number === 1) return first;
  const extension = path.extname(first);
  return `${first.slice(0, first.length - extension.length)}-${number}${extension}`;
}

/** Returns the number in the name of a file, or undefined if it is not one of the series that begins with `first`. */
export function numberIn(name: string, first: string): number | undefined {
  if (name === first) return 1;
  const number = Number(/-(\d+)(?:\.[^.]*)?$/.exec(name)?.[1]);
  return number > 1 && numberedName(first, number) === name ? number : undefined;
}

/** A numbered file that was created, empty and open for writing. */
export interface NumberedFile {
  readonly path: string;
  readonly number: number;
  readonly handle: FileHandle;
}

/**
 * Creates the next file of a series, with mode 0600: after the newest one, also if an earlier one was removed. Two processes never get
 * the same one. @throws the error of the file system.
 */
export async function createNumbered(first: string): Promise<NumberedFile> {
  for (let number = (await newestNumber(first)) + 1; ; number++) {
    const file = numberedName(first, number);
    try {
      return { path: file, number, handle: await open(file, 'wx', 0o600) };
    } catch (error) {
      if (errnoOf(error) !== 'EEXIST') throw error;
    }
  }
}

/** Returns the path of the newest file of a series, or undefined if there is none. Earlier ones may be missing. */
export async function newestNumbered(first: string): Promise<string | undefined> {
  const newest = await newestNumber(first);
  return newest === 0 ? undefined : numberedName(first, newest);
}

/** Returns the highest number in a series, or 0. */
async function newestNumber(first: string): Promise<number> {
  const names = await readdir(path.dirname(first)).catch((error: unknown) => {
    if (errnoOf(error) === 'ENOENT') return [];
    throw error;
  });
  return Math.max(0, ...names.map((name) => numberIn(name, path.basename(first)) ?? 0).filter(Number.isSafeInteger));
}

/** Returns the first name of a series that no file among `names` has, whatever their extensions: `memory-2` beside `memory.elf`. */
export function freeName(first: string, names: readonly string[]): string {
  const taken = new Set(names.map((name) => name.split('.')[0]));
  let number = 1;
  while (taken.has(numberedName(first, number))) number++;
  return numberedName(first, number);
}

/** Returns true if there is a file or directory at that path. */
export async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
