import { describe, expect, test } from '@jest/globals';
import { commandsByTier, endOf, hiddenMemoryNotices } from '../../../src/engine/records/result.js';
import { PolicyError } from '../../../src/policy/violations.js';
import { CancelledError, MaqetError } from '../../../src/shared/errors.js';
import { input, TERMINAL, WORKFLOW } from '../../../src/shared/wording.js';
import { createDump, createStep } from '../../helpers/report/run-result.js';

const NOTHING = { results: [], error: undefined, evidence: {} };

describe('endOf', () => {
  test('makes an error plain data: its name, message and remedy, and its status as the verdict', () => {
    const error = new MaqetError('m', { remedy: 'r', status: 'crashed' });
    expect(endOf(error, WORKFLOW)).toEqual({
      status: 'crashed',
      cancelled: false,
      error: { name: 'MaqetError', message: 'm', remedy: 'r' },
    });
    expect(endOf(undefined, WORKFLOW)).toEqual({ status: 'passed', cancelled: false });
  });

  test('writes the error in the words of the front', () => {
    const error = new MaqetError(`Raise ${input('memory')}.`, { remedy: 'r' });
    expect(endOf(error, TERMINAL).error?.message).toBe('Raise `--memory`.');
  });

  test('marks a cancelled run', () => {
    expect(endOf(new CancelledError('the run'), WORKFLOW)).toMatchObject({ status: 'failed', cancelled: true });
  });
});

describe('commandsByTier', () => {
  test('counts the steps of a script, and a refused one as blocked', () => {
    const results = [
      createStep(),
      createStep({ outcome: 'failed' }),
      createStep({ tier: 'privileged' }),
      createStep({ tier: 'dangerous', outcome: 'blocked' }),
      createStep({ step: 'sleep', tier: undefined }),
    ];
    expect(commandsByTier({ ...NOTHING, results })).toEqual({
      safe: { allowed: 2, blocked: 0, failed: 1 },
      privileged: { allowed: 1, blocked: 0, failed: 0 },
      dangerous: { allowed: 0, blocked: 1, failed: 0 },
    });
  });

  test('counts the evidence that the run took by itself', () => {
    expect(commandsByTier({ ...NOTHING, evidence: { dump: createDump(), screenshot: '/s.png' } })).toEqual({
      safe: { allowed: 1, blocked: 0, failed: 0 },
      'memory-dump': { allowed: 1, blocked: 0, failed: 0 },
    });
  });

  test('counts commands that the policy refused before anything was started', () => {
    const violation = { line: 1, command: 'inject-nmi', tier: 'dangerous' as const, reason: 'r', remedy: 'x' };
    const error = new PolicyError([violation, { ...violation, line: 2 }, { ...violation, tier: 'unclassified' }]);
    expect(commandsByTier({ ...NOTHING, error })).toEqual({
      dangerous: { allowed: 0, blocked: 2, failed: 0 },
      unclassified: { allowed: 0, blocked: 1, failed: 0 },
    });
  });
});

test('hiddenMemoryNotices names each dump that lacks memory', () => {
  expect(hiddenMemoryNotices([createDump(), createDump({ name: 'low.raw', hiddenBytes: 2 ** 20 })])).toEqual([
    expect.stringMatching(/^1\.0 MiB of RAM .* low\.raw\.$/),
  ]);
});
