import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Deadline } from '../../src/shared/deadline.js';
import { keptDirectory, type Make } from './kept-directory.js';

let cache = '';
beforeEach(async () => {
  cache = await mkdtemp(path.join(tmpdir(), 'maqet-kept-'));
});
afterEach(async () => {
  await rm(cache, { recursive: true });
});

const kept = (make: Make): Promise<string> => keptDirectory('thing', Deadline.after(120_000), make, cache);

describe('keptDirectory', () => {
  test('makes a directory once, however many processes ask for it at a time', async () => {
    let made = 0;
    const make: Make = async (target, scratch) => {
      made += 1;
      await writeFile(path.join(scratch, 'waste'), '');
      await writeFile(path.join(target, 'content'), 'whole');
    };
    const directories = await Promise.all(Array.from({ length: 4 }, () => kept(make)));
    expect([new Set(directories).size, made]).toEqual([1, 1]);
    await expect(readFile(path.join(directories[0] ?? '', 'content'), 'utf8')).resolves.toBe('whole');
    expect((await readdir(cache)).sort()).toEqual(['thing', 'thing.lock']);
  });

  test('leaves no directory after a failure, and removes the files of a killed maker', async () => {
    await mkdir(path.join(cache, '.thing-abandoned', 'target'), { recursive: true });
    await expect(kept(() => Promise.reject(new Error('no network')))).rejects.toThrow('no network');
    expect(await readdir(cache)).toEqual(['thing.lock']);
    await expect(kept(() => Promise.resolve())).resolves.toBe(path.join(cache, 'thing'));
  });
});
