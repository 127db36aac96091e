import { closeSync, openSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { MaqetError } from '../../src/shared/errors.js';
import { Complaints, Unrecorded } from '../../src/supervisor/complaints.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'maqet-complaints-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('each problem is told once, with its remedy', async () => {
  const file = path.join(folder, 'log');
  const descriptor = openSync(file, 'a');
  const complaints = new Complaints(descriptor);
  complaints.tell(new MaqetError('It is full.', { remedy: 'Empty it.' }));
  complaints.tell(new MaqetError('It is full.', { remedy: 'Empty it.' }));
  complaints.tell(new Error('other'));
  closeSync(descriptor);
  expect(await readFile(file, 'utf8')).toBe('It is full. Empty it.\nother\n');
});

test('what a full disk has no room for throws nothing and is told later', async () => {
  const descriptor = openSync('/dev/full', 'a');
  const complaints = new Complaints(descriptor);
  complaints.tell(new Error('one'));
  complaints.tell(new Error('two'));
  closeSync(descriptor);
  // The same number is another file from here on.
  const file = path.join(folder, 'log');
  const again = openSync(file, 'a');
  expect(again).toBe(descriptor);
  complaints.flush();
  closeSync(again);
  expect(await readFile(file, 'utf8')).toBe('one\ntwo\n');
});

test('the end of a VM remembers what it could not record first, and goes on', async () => {
  const descriptor = openSync(path.join(folder, 'log'), 'a');
  const unrecorded = new Unrecorded(new Complaints(descriptor));
  await unrecorded.of(Promise.resolve());
  expect(unrecorded.first).toBeNull();
  await unrecorded.of(Promise.reject(new Error('first')));
  await unrecorded.of(Promise.reject(new Error('second')));
  closeSync(descriptor);
  expect(unrecorded.first).toBe('first');
});
