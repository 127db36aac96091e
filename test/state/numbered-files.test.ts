import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createNumbered, freeName, newestNumbered, numberedName, numberIn } from '../../src/state/numbered-files.js';

describe('The name of a numbered file', () => {
  test.each([
    ['run.log', 1, 'run.log'],
    ['run.log', 2, 'run-2.log'],
    ['/vm.d/report.html', 12, '/vm.d/report-12.html'],
    ['memory', 3, 'memory-3'],
  ])('made of %s and %d is %s, and has that number.', (first, number, name) => {
    expect(numberedName(first, number)).toBe(name);
    expect(numberIn(name, first)).toBe(number);
  });

  test.each(['results-x.json', 'results.json.bak', 'results-2.txt', 'results-1.json', 'results-02.json', 'my-results.json', 'results-2'])(
    'is not found in %s.',
    (name) => {
      expect(numberIn(name, 'results.json')).toBeUndefined();
    },
  );

  test('is free if no file has it, whatever its extension.', () => {
    expect(freeName('memory', [])).toBe('memory');
    expect(freeName('memory', ['memory.raw.zst', 'memory-2.elf', 'memory-4.elf'])).toBe('memory-3');
  });
});

describe('A series of numbered files', () => {
  let dir = '';
  beforeEach(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'maqet-numbered-'));
  });
  afterEach(() => rm(dir, { recursive: true }));

  test('gives each of several writers at once a file of its own.', async () => {
    const first = path.join(dir, 'run.log');
    expect(await newestNumbered(first)).toBeUndefined();
    const created = await Promise.all([1, 2, 3].map(() => createNumbered(first)));
    await Promise.all(created.map(({ handle }) => handle.close()));
    expect(created.map(({ number }) => number).sort()).toEqual([1, 2, 3]);
    expect((await readdir(dir)).sort()).toEqual(['run-2.log', 'run-3.log', 'run.log']);
    expect(await newestNumbered(first)).toBe(path.join(dir, 'run-3.log'));
  });

  test('goes on after its newest file if earlier ones were removed.', async () => {
    const first = path.join(dir, 'run.log');
    for (const name of ['run-2.log', 'run-11.log', 'run-x.log', 'run-99999999999999999999.log', 'other-20.log'])
      await writeFile(path.join(dir, name), '');
    expect(await newestNumbered(first)).toBe(path.join(dir, 'run-11.log'));
    const { path: next, number, handle } = await createNumbered(first);
    await handle.close();
    expect([next, number]).toEqual([path.join(dir, 'run-12.log'), 12]);
  });

  test('cannot be created in a directory that does not exist.', async () => {
    await expect(createNumbered(path.join(dir, 'missing', 'run.log'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
