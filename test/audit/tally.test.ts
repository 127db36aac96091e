import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { tallyCommands } from '../../src/audit/tally.js';
import { entry, linesOf } from '../helpers/audit/entries.js';

let file = '';
beforeEach(async () => {
  file = path.join(await mkdtemp(path.join(os.tmpdir(), 'maqet-tally-')), 'audit.jsonl');
});
afterEach(() => rm(path.dirname(file), { recursive: true, force: true }));

test('tallyCommands counts commands by name, tier and channel, with the duration of each', async () => {
  const ended = { event: 'qmp-result', reason: 'result of record 1' } as const;
  const unknown = { tier: 'unclassified', decision: 'block', outcome: 'blocked' } as const;
  const lines = linesOf([
    entry({ event: 'vm-start', command: null, tier: null }),
    entry(),
    entry({ ...ended, outcome: 'ok', durationMs: 3 }),
    entry(),
    entry({ ...ended, outcome: 'failed', error: 'no', durationMs: 40 }),
    entry({ command: 'quit', tier: 'privileged', decision: 'block', outcome: 'blocked' }),
    entry({ command: 'my-password', ...unknown }),
    entry({ command: 'other"\n', ...unknown }),
    entry({ event: 'qga', command: 'guest-ping' }),
    entry({ event: 'guest-run', command: 'guest-run', tier: 'privileged' }),
    entry({ event: 'guest-run', command: 'guest-run', tier: 'privileged', reason: 'result of record 10', outcome: 'ok', durationMs: 7 }),
    entry({ event: 'snapshot', command: 'snapshot-save', tier: 'privileged' }),
    entry({ event: 'snapshot', command: 'snapshot-save', tier: 'privileged', outcome: 'failed', error: 'no', durationMs: 900 }),
    entry({ event: 'snapshot', command: null, tier: null, decision: null, outcome: 'failed', error: 'no disk' }),
    entry({ event: 'disk-create', command: null, tier: null, outcome: 'ok', durationMs: 5 }),
    entry({ event: 'log-closed', command: null, tier: null, outcome: 'ok' }),
  ]);
  await writeFile(file, Buffer.concat(lines));
  const expected = [
    { channel: 'qmp', command: 'query-status', tier: 'safe', allowed: 2, blocked: 0, failed: 1, durationsMs: [3, 40] },
    { channel: 'qmp', command: 'quit', tier: 'privileged', allowed: 0, blocked: 1, failed: 0, durationsMs: [] },
    { channel: 'qmp', command: '(unclassified)', tier: 'unclassified', allowed: 0, blocked: 2, failed: 0, durationsMs: [] },
    { channel: 'qga', command: 'guest-ping', tier: 'safe', allowed: 1, blocked: 0, failed: 0, durationsMs: [] },
    { channel: 'guest', command: 'guest-run', tier: 'privileged', allowed: 1, blocked: 0, failed: 0, durationsMs: [7] },
    { channel: 'snapshot', command: 'snapshot-save', tier: 'privileged', allowed: 1, blocked: 0, failed: 1, durationsMs: [900] },
  ];
  expect(await tallyCommands(file)).toEqual(expected);
  await appendFile(file, 'no record\nnull\n{"event":"qmp","command":{},"tier":"safe","outcome":null}\n{"torn');
  expect(await tallyCommands(file)).toEqual(expected);
});
