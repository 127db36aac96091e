import { describe, expect, test } from '@jest/globals';
import { runResultSchema, workflowNotices } from '../../src/report/result.js';
import { createDump, createResult, createStep } from '../helpers/report/run-result.js';

describe('runResultSchema', () => {
  test('accepts a whole result, with integers that a double cannot hold', () => {
    const dump = createDump();
    const result = createResult({
      error: { name: 'MaqetError', message: 'm', remedy: 'r' },
      run: { channel: 'ssh', exitCode: 137, signal: 'SIGKILL', durationMs: 1, scriptSha256: 'ef'.repeat(32) },
      results: [createStep({ result: { address: 2n ** 63n, list: [null, true, 'x', 1.5] }, dumps: [dump], screenshots: ['/s.png'] })],
      dumps: [dump],
      figures: {
        vm: 'vm',
        commands: [{ channel: 'qmp', command: 'stop', tier: 'privileged', allowed: 1, blocked: 0, failed: 0, durationsMs: [3] }],
        processes: [{ program: 'qemu-img', started: 1 }],
      },
    });
    expect(runResultSchema.parse(result)).toEqual(result);
  });

  test.each([
    ['an unknown verdict', { status: 'great' }],
    ['a negative duration', { durationMs: -1 }],
    ['a step without an outcome', { results: [{ line: 1, step: 'stop', durationMs: 1 }] }],
    ['an answer that is not JSON', { results: [{ ...createStep(), result: () => 1 }] }],
  ])('refuses %s', (_what, change) => {
    expect(runResultSchema.safeParse({ ...createResult(), ...change }).success).toBe(false);
  });
});

test('workflowNotices says that a kept VM keeps running', () => {
  expect(workflowNotices(createResult({ notices: ['one'] }))).toEqual(['one']);
  expect(workflowNotices(createResult({ notices: ['one'], kept: true }))).toEqual(['one', expect.stringContaining('keeps running')]);
});
