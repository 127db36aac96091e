import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { StorageError } from '../../src/storage/errors.js';
import { copyVariables } from '../../src/storage/variables.js';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'maqet-variables-'));
});
afterEach(() => rm(directory, { recursive: true }));

test('A copy of the variables is writable by this user alone, even if the template is read-only', async () => {
  const [template, target] = [path.join(directory, 'template'), path.join(directory, 'copy')];
  await writeFile(template, 'variables');
  await chmod(template, 0o444);
  await copyVariables(template, target);
  expect(await readFile(target, 'utf8')).toBe('variables');
  expect((await stat(target)).mode & 0o777).toBe(0o600);
  expect((await stat(template)).mode & 0o777).toBe(0o444);
});

test('A copy of the variables never replaces an existing file', async () => {
  const [template, target] = [path.join(directory, 'template'), path.join(directory, 'copy')];
  await writeFile(template, 'new');
  await writeFile(target, 'old');
  await expect(copyVariables(template, target)).rejects.toThrow(StorageError);
  expect(await readFile(target, 'utf8')).toBe('old');
});

test('A missing template of the variables leaves no file', async () => {
  await expect(copyVariables(path.join(directory, 'none'), path.join(directory, 'copy'))).rejects.toThrow(/Could not copy .*ENOENT/);
  expect(await readdir(directory)).toEqual([]);
});
