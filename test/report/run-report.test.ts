import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MAX_REPORT_BYTES, type RunReport, type RunResult } from '../../src/report/result.js';
import { type ReportFacts, readReport, reportOf } from '../../src/report/run-report.js';
import { createReport } from '../helpers/report/reports.js';
import { createDump, createResult, createStep } from '../helpers/report/run-result.js';

const env = {
  GITHUB_JOB: 'boot',
  GITHUB_ACTION: '__run',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_RUN_ID: '77',
  GITHUB_REPOSITORY: 'o/r',
  GITHUB_SERVER_URL: 'https://github.com',
};
const FACTS: ReportFacts = { startedAt: new Date(0), arch: 'x86_64', matrix: '{"kernel":"6.1","n":1}', artifact: 'maqet-vm-1', env };

function report(result: RunResult, facts: Partial<ReportFacts> = {}): RunReport {
  return reportOf(result, { ...FACTS, ...facts }, (text) => text.replaceAll('hunter2', '***'));
}

describe('reportOf', () => {
  test('describes a whole run, and readReport reads it back', () => {
    const written = report(
      createResult({
        status: 'failed',
        error: { name: 'MaqetError', message: 'No\nhunter2.', remedy: 'x' },
        run: { channel: 'agent', exitCode: 3, durationMs: 40, scriptSha256: 'ef'.repeat(32) },
        results: [createStep()],
        commands: { safe: { allowed: 1, blocked: 0, failed: 0 } },
        dumps: [createDump()],
      }),
    );
    expect(written).toMatchObject({
      vm: 'vm',
      status: 'failed',
      error: 'No ***.',
      startedAt: '1970-01-01T00:00:00.000Z',
      bootMs: 62,
      arch: 'x86_64',
      accel: { name: 'tcg', reason: 'asked for' },
      run: { channel: 'agent', exitCode: 3, durationMs: 40 },
      commands: { safe: { allowed: 1, blocked: 0, failed: 0 } },
      dumps: [{ name: 'memory.raw.zst', bytes: 4096, sha256: 'cd'.repeat(32) }],
      matrix: { kernel: '6.1', n: 1 },
      job: 'boot',
      step: '__run',
      attempt: 2,
      runId: '77',
      artifact: 'maqet-vm-1',
    });
    expect(readReport(JSON.stringify(written))).toEqual({ report: written });
  });

  test('leaves out the parts that the run did not reach', () => {
    const nothing = { accel: undefined, bootMs: undefined, toolchain: undefined, qemuVersion: undefined, audit: undefined };
    const written = report(createResult({ attached: true, ...nothing }), { matrix: undefined, env: {} });
    const members = Object.keys(JSON.parse(JSON.stringify(written)) as object);
    for (const part of ['accel', 'bootMs', 'qemuVersion', 'audit', 'run', 'error', 'arch']) expect(members).not.toContain(part);
    expect(written).toMatchObject({ matrix: {}, attempt: 1, job: '' });
  });

  test('writes a report that can be read, whatever text the run holds', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constant('\u0000'.repeat(5000)),
      fc.constant('<img>'.repeat(5000)),
    );
    fc.assert(
      fc.property(text, fc.nat(600), (untrusted, many) => {
        const phase = { name: untrusted, startMs: 0, durationMs: 1, outcome: 'failed' as const, detail: untrusted };
        const matrix = JSON.stringify({ [untrusted]: untrusted, list: [untrusted, null, { a: 1 }] });
        const result = createResult({
          vm: untrusted,
          phases: Array.from({ length: many }, () => phase),
          accel: { name: untrusted, reason: untrusted },
        });
        expect(readReport(JSON.stringify(report(result, { matrix, artifact: untrusted })))).toHaveProperty('report');
      }),
      { numRuns: 100 },
    );
  });

  test('truncates long texts and lists, so that the report stays below the limit of its readers', () => {
    const long = '\u4e00'.repeat(900);
    const phases = Array.from({ length: 500 }, () => ({ name: long, startMs: 0, durationMs: 1, outcome: 'ok' as const, detail: long }));
    const dumps = Array.from({ length: 500 }, () => createDump({ path: long, name: long, sha256: long }));
    expect(Buffer.byteLength(JSON.stringify(report(createResult({ phases, dumps }))))).toBeLessThan(MAX_REPORT_BYTES);
  });
});

describe('readReport', () => {
  test('ignores members that a newer version adds', () => {
    const written = createReport();
    expect(readReport(JSON.stringify({ ...written, added: 1 }))).toEqual({ report: written });
  });

  test.each([
    ['', 'is not JSON'],
    ['null', 'is not a report of a run'],
    ['{}', 'version'],
    [`{"matrix":{"os":${'['.repeat(2e5)}${']'.repeat(2e5)}}}`, 'is nested too deeply'],
    [JSON.stringify(createReport({ vm: 'x'.repeat(5000) })), 'vm'],
    [JSON.stringify({ ...createReport(), version: 2 }), 'version'],
    [JSON.stringify({ ...createReport(), status: 'great' }), 'status'],
    [JSON.stringify({ ...createReport(), startedAt: 'yesterday' }), 'startedAt'],
    [JSON.stringify({ ...createReport(), durationMs: -1 }), 'durationMs'],
    [JSON.stringify({ ...createReport(), commands: { safe: { allowed: '<b>' } } }), 'commands.safe'],
    [JSON.stringify({ ...createReport(), dumps: Array.from({ length: 5000 }, () => ({ name: 'x', bytes: 1, sha256: 'y' })) }), 'dumps'],
  ])('refuses %.60s, and says why', (json, problem) => {
    expect(readReport(json)).toEqual({ problem: expect.stringContaining(problem) });
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), (json) => Object.keys(readReport(json)).length === 1));
    const members = fc.constantFrom(...Object.keys(createReport()));
    fc.assert(
      fc.property(
        members,
        fc.jsonValue(),
        (member, value) => Object.keys(readReport(JSON.stringify({ ...createReport(), [member]: value }))).length === 1,
      ),
    );
  });
});
