import { describe, expect, test } from '@jest/globals';
import { runReport } from '../../src/action/report.js';
import { PolicyError } from '../../src/policy/violations.js';
import { renderSummary } from '../../src/report/summary.js';
import { createResult, createStep } from '../helpers/action/run-result.js';

describe('runReport', () => {
  test('counts commands by tier; one that was refused by the supervisor is blocked, not allowed', () => {
    const results = [
      createStep(),
      createStep({ outcome: 'failed' }),
      createStep({ tier: 'privileged' }),
      createStep({ tier: 'dangerous', outcome: 'blocked' }),
      createStep({ step: 'sleep', line: 9 }),
    ];
    const { commandsByTier } = runReport(createResult({ results }), undefined);
    expect(commandsByTier).toMatchObject({
      privileged: { allowed: 1, blocked: 0, failed: 0 },
      dangerous: { allowed: 0, blocked: 1, failed: 0 },
    });
  });

  test('counts what a policy refused before anything was started', () => {
    const violation = { line: 1, command: 'inject-nmi', tier: 'dangerous' as const, reason: 'r', remedy: 'x' };
    const error = new PolicyError([violation, { ...violation, line: 2 }, { ...violation, tier: 'unclassified' }]);
    const { commandsByTier } = runReport(createResult({ status: 'blocked', error }), undefined);
    expect(commandsByTier).toEqual({
      dangerous: { allowed: 0, blocked: 2, failed: 0 },
      unclassified: { allowed: 0, blocked: 1, failed: 0 },
    });
  });

  test('leaves out what did not happen, and says that a kept VM runs on', () => {
    const { accel, toolchain, audit, ...rest } = createResult({ kept: true, notices: ['one'] });
    expect([accel, toolchain, audit]).not.toContain(undefined);
    const report = runReport(rest, undefined);
    for (const part of ['accel', 'qemu', 'cache', 'audit', 'artifact', 'error']) expect(report).not.toHaveProperty(part);
    expect(report.notices).toEqual(['one', expect.stringContaining('runs on for later steps')]);
  });

  test('makes a summary with verdict, accelerator and why, cache figures, audit head and artifact', () => {
    const artifact = { name: 'maqet-vm-1', id: 1, url: 'https://github.com/o/r/actions/runs/1/artifacts/1' };
    const summary = renderSummary(runReport(createResult(), artifact));
    expect(summary).toMatch(/^### ✅ passed/);
    for (const part of ['<code>tcg</code>: asked for', '0 hits, 1 miss, 2 look-ups', 'ab'.repeat(32), artifact.url])
      expect(summary).toContain(part);
  });
});
