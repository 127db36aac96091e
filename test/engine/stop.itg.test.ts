import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readRecord } from '../../src/state/record.js';
import { expectOver, folderOf, Runs } from '../helpers/engine/runs.js';
import { run } from '../helpers/engine/support.js';

let runs: Runs;
beforeAll(async () => {
  runs = await Runs.make();
});
afterAll(() => runs.end());

const JOB = { job: 'one' };

test('a step that stops a VM writes its end to `vm.json` where the supervisor could not: the name is free for a later step', async () => {
  const folder = folderOf(await run(runs.env(JOB), { vm: 'unwritten', keep: 'true', 'wait-for': 'running' }));
  const supervisor = (await readRecord(folder))?.owner.pid;
  // Where the supervisor writes the new text before it takes the old one's place.
  await mkdir(`${folder.record}.${supervisor}.partial`);
  const last = await run(runs.env(JOB), { vm: 'unwritten', keep: 'false' });
  expect(last.error).toMatchObject({ name: 'UnrecordedEndError', message: expect.stringMatching(/vm\.json cannot be written: EISDIR/) });
  expect(await readRecord(folder)).toMatchObject({ state: 'stopped', kept: false });
  expect(await run(runs.env(JOB), { vm: 'unwritten', 'wait-for': 'running' })).toMatchObject({ status: 'passed', attached: false });
});

test('a record that is too large stops no VM of an earlier step: its audit log is sound', async () => {
  const folder = folderOf(await run(runs.env(JOB), { vm: 'sound', keep: 'true', 'wait-for': 'running' }));
  // Fewer characters than a script may have, and more bytes than a record.
  const values = Array(150).fill('漢'.repeat(4000)).join(', ');
  const large = await run(runs.env(JOB), { vm: 'sound', keep: 'false', qmp: `- no-such-command: {values: [${values}]}` });
  expect(large.error?.message).toMatch(/^The audit record cannot be made: /);
  expect(await readRecord(folder)).toMatchObject({ state: 'running', kept: true });
  const last = await run(runs.env(JOB), { vm: 'sound', keep: 'false' });
  expect(last.status).toBe('passed');
  await expectOver(last);
});
