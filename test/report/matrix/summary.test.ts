import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderMatrixSummary } from '../../../src/report/matrix/summary.js';
import type { RunReport } from '../../../src/report/result.js';
import { gatheredCell } from '../../helpers/report/reports.js';
import { untrustedText } from '../../helpers/report/untrusted.js';

const URL_1 = 'https://github.com/octo-org/octo-repo/actions/runs/1/artifacts/2';

function grid(): ReturnType<typeof gatheredCell>[] {
  const cell = (kernel: string, arch: string, status: RunReport['status'] = 'passed') => gatheredCell({ matrix: { kernel, arch }, status });
  return [cell('6.1', 'arm'), cell('6.1', 'x86', 'timed-out'), cell('6.6', 'x86')];
}

describe('The summary of a matrix', () => {
  test('is a grid of verdicts, times and links', () => {
    const text = renderMatrixSummary({ cells: grid(), unreadable: [] }, 'https://github.com/o/r/actions/runs/1/artifacts/9');
    expect(text).toContain('### ❌ 1 of 3 runs did not pass');
    expect(text).toContain(
      '✅ 2 passed · ⏱️ 1 timed out · <a href="https://github.com/o/r/actions/runs/1/artifacts/9">Page with all details</a>',
    );
    expect(text).toContain('| kernel / arch | arm | x86 |');
    const passed = `✅ <a href="${URL_1}">passed</a><br>5.4 s · 14.2 s`;
    expect(text).toContain(`| 6&#46;1 | ${passed} | ⏱️ <a href="${URL_1}">timed out</a><br>5.4 s · 14.2 s |`);
    expect(text).toContain(`| 6&#46;6 | — missing | ${passed} |`);
    expect(text).toContain('1 combination has no result.');
  });

  test('is a list for one key, with the values that all runs share', () => {
    const cells = [1, 2].map((n) => gatheredCell({ matrix: { n, suite: 'smoke' } }));
    const text = renderMatrixSummary({ cells, unreadable: [] }, undefined);
    expect(text).toContain('### ✅ All 2 runs passed');
    expect(text).toContain('All runs: suite: smoke.');
    expect(text).toContain('| n | Verdict | Boot | Total | Accelerator | Evidence |');
    expect(text).toContain(`| 2 | ✅ passed | 5.4 s | 14.2 s | kvm | <a href="${URL_1}">maqet&#45;vm&#45;boot&#45;1f0a3c5d</a> |`);
  });

  test('lists failures with their reasons and unreadable artifacts, and says that there are no results', () => {
    const cells = [gatheredCell({ status: 'failed', error: 'exit code 3' })];
    const text = renderMatrixSummary({ cells, unreadable: [{ artifact: 'maqet-x', problem: 'report.json is not JSON' }] }, undefined);
    expect(text).toContain('| boot · vm | ❌ failed | exit code 3 |');
    expect(text).toContain('❔ 1 unreadable');
    expect(text).toContain('report&#46;json is not JSON');
    expect(renderMatrixSummary({ cells: [], unreadable: [] }, undefined)).toBe('### ⚪ No results\n');
  });
});

describe('An untrusted report', () => {
  test('leaves no place in which the summary of a matrix shows it', () => {
    const render = (a: string, b: string): string => {
      const spiked = gatheredCell(
        { vm: a, job: b, error: a, status: 'failed', matrix: { [`k${a}`]: b, z: 1 }, artifact: a, accel: { name: b, reason: a } },
        b,
      );
      const cells = [spiked, gatheredCell({ matrix: { z: 2 } }), gatheredCell({ matrix: { z: 2 }, vm: 'other' })];
      return renderMatrixSummary({ cells, unreadable: [{ artifact: a, url: a, problem: b }] }, b);
    };
    const skeleton = (text: string): string[] =>
      text.split('\n').map((line) => line.replace(/href="[^"]*"/g, 'href').replace(/[^<>|`@[\]\\]/g, ''));
    const plain = skeleton(render('x', 'x'));
    fc.assert(
      fc.property(untrustedText, untrustedText, (a, b) => expect(skeleton(render(`x${a}`, `x${b}`))).toEqual(plain)),
      { numRuns: 500 },
    );
  });

  test('cannot make the summary larger than 1 MiB', () => {
    const long = '@`|'.repeat(200);
    const matrix = (n: number): RunReport['matrix'] => ({ [long]: `${n}${long}`, b: `${n % 30}${long}`, c: `${n % 10}${long}` });
    const cells = Array.from({ length: 3000 }, (_, n) =>
      gatheredCell({ matrix: matrix(n), error: long, status: 'failed', artifact: long, vm: long, job: long }),
    );
    const unreadable = Array.from({ length: 500 }, () => ({ artifact: long, problem: long }));
    const text = renderMatrixSummary({ cells, unreadable }, undefined);
    expect(Buffer.byteLength(text)).toBeLessThan(2 ** 20);
    expect(text).toMatch(/… and \d+ more/);
  });
});
