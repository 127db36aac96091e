import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { afterEach, expect, test } from '@jest/globals';
import { ProcessCounts } from '../../../src/engine/records/process-counts.js';

let counts: ProcessCounts | undefined;
afterEach(() => counts?.end());

async function runTrue(): Promise<void> {
  await promisify(execFile)('/bin/true');
}

test('ProcessCounts counts processes by the name of their program, until its end', async () => {
  await runTrue();
  counts = new ProcessCounts();
  await Promise.all([runTrue(), runTrue(), promisify(execFile)('sleep', ['0'])]);
  expect(counts.list).toEqual([
    { program: 'sleep', started: 1 },
    { program: 'true', started: 2 },
  ]);
  counts.end();
  await runTrue();
  expect(counts.list).toHaveLength(2);
  expect(counts.list[1]).toEqual({ program: 'true', started: 2 });
});

test('ProcessCounts does not count a process that cannot be started', async () => {
  counts = new ProcessCounts();
  await once(spawn('/nowhere/at-all'), 'error');
  expect(counts.list).toEqual([]);
});

test('ProcessCounts counts the program that `timeout` bounds', async () => {
  counts = new ProcessCounts();
  await promisify(execFile)('timeout', ['-k', '1', '5', '/bin/true', '-k']);
  await promisify(execFile)('timeout', ['5', 'sleep', '0']);
  expect(counts.list).toEqual([
    { program: 'sleep', started: 1 },
    { program: 'true', started: 1 },
  ]);
});
