import { tmpdir } from 'node:os';
import { expect, test } from '@jest/globals';
import { StorageError } from '../../src/storage/errors.js';
import { freeBytes } from '../../src/storage/space.js';

test('free space is a whole number of bytes', async () => {
  const free = await freeBytes(tmpdir());
  expect(Number.isSafeInteger(free)).toBe(true);
  expect(free).toBeGreaterThan(0);
});

test('a folder that is missing is named', async () => {
  await expect(freeBytes('/no/such/folder')).rejects.toThrow(/"\/no\/such\/folder".*ENOENT/);
  await expect(freeBytes('/no/such/folder')).rejects.toBeInstanceOf(StorageError);
});
