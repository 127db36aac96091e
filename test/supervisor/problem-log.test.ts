import { closeSync, openSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { MaqetError } from '../../src/shared/errors.js';
import { ProblemLog, Unrecorded } from '../../src/supervisor/problem-log.js';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'maqet-problems-'));
});
afterEach(() => rm(directory, { recursive: true }));

test('Each problem is written once, with its remedy', async () => {
  const file = path.join(directory, 'log');
  const descriptor = openSync(file, 'a');
  const problems = new ProblemLog(descriptor);
  problems.report(new MaqetError('It is full.', { remedy: 'Empty it.' }));
  problems.report(new MaqetError('It is full.', { remedy: 'Empty it.' }));
  problems.report(new Error('other'));
  await problems.flush();
  closeSync(descriptor);
  expect(await readFile(file, 'utf8')).toBe('It is full. Empty it.\nother\n');
});

test('A full disk throws nothing, and the problems are written later', async () => {
  const descriptor = openSync('/dev/full', 'a');
  const problems = new ProblemLog(descriptor);
  problems.report(new Error('one'));
  problems.report(new Error('two'));
  await problems.flush();
  closeSync(descriptor);
  // The same number is another file from here on.
  const file = path.join(directory, 'log');
  const again = openSync(file, 'a');
  expect(again).toBe(descriptor);
  await problems.flush();
  closeSync(again);
  expect(await readFile(file, 'utf8')).toBe('one\ntwo\n');
});

test('The first failure to record the end of a VM is kept', async () => {
  const descriptor = openSync(path.join(directory, 'log'), 'a');
  const problems = new ProblemLog(descriptor);
  const unrecorded = new Unrecorded(problems);
  await unrecorded.attempt(Promise.resolve());
  expect(unrecorded.first).toBeNull();
  await unrecorded.attempt(Promise.reject(new Error('first')));
  await unrecorded.attempt(Promise.reject(new Error('second')));
  await problems.flush();
  closeSync(descriptor);
  expect(unrecorded.first).toBe('first');
});

test('Problems that a full disk does not take are a loss', async () => {
  const descriptor = openSync('/dev/full', 'a');
  const problems = new ProblemLog(descriptor);
  expect(problems.losses).toEqual([]);
  problems.report(new Error('one'));
  await problems.flush();
  closeSync(descriptor);
  expect(problems.losses).toEqual(['supervisor.log has gaps: the disk did not take all of it.']);
});
