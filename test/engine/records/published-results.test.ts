import { expect, test } from '@jest/globals';
import { publishedResults } from '../../../src/engine/records/published-results.js';
import type { ScriptResult } from '../../../src/engine/script-runner.js';

const step: ScriptResult = { line: 1, step: 'stop', outcome: 'ok', tier: 'privileged', result: {}, durationMs: 3 };
const stop = { channel: 'qmp', command: 'stop', tier: 'privileged', allowed: 3, blocked: 1, failed: 1 };

test('the figures of the run come last, with what the commands took', () => {
  const toolchain = { hits: 0, misses: 1, lookups: 2, spawns: 3, lookupMs: 12.5 };
  const processes = [{ program: 'qemu-img', started: 4 }];
  const refused = { ...stop, command: 'quit', allowed: 0, failed: 0 };
  const commands = [
    { ...stop, durationsMs: [1, 20, 0] },
    { ...refused, durationsMs: [] },
  ];
  expect(publishedResults({ results: [step], figures: { vm: 'web', commands, processes, toolchain } })).toEqual([
    step,
    {
      step: 'metrics',
      outcome: 'ok',
      result: { commands: [{ ...stop, meanMs: 7, longestMs: 20 }, refused], processes, toolchain },
    },
  ]);
});

test('a run that has come to no figures has its steps alone', () => {
  expect(publishedResults({ results: [step] })).toEqual([step]);
});
