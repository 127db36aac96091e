import { chmod, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { UntrustedFileError } from '../../src/shared/trusted-file.js';
import { valueMarks } from '../../src/state/value-marks.js';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'maqet-marks-'));
});
afterEach(() => rm(root, { recursive: true }));

test('Equal values have equal marks in one place, also for many processes that make the key at once, and others elsewhere.', async () => {
  const here = path.join(root, 'here');
  const all = await Promise.all(Array.from({ length: 8 }, async () => (await valueMarks(here))('pin 1234')));
  expect(new Set(all).size).toBe(1);
  expect(all[0]).toMatch(/^hmac-sha256:[0-9a-f]{64}$/);
  expect((await valueMarks(here))('pin 1235')).not.toBe(all[0]);
  expect((await valueMarks(path.join(root, 'there')))('pin 1234')).not.toBe(all[0]);
  expect(await readdir(here)).toEqual(['marks.key']);
  expect((await stat(path.join(here, 'marks.key'))).mode & 0o777).toBe(0o600);
  expect(await readFile(path.join(here, 'marks.key'), 'utf8')).toMatch(/^[0-9a-f]{64}$/);
});

test('A key that others can change is not used.', async () => {
  await valueMarks(root);
  await chmod(path.join(root, 'marks.key'), 0o666);
  await expect(valueMarks(root)).rejects.toBeInstanceOf(UntrustedFileError);
});
