import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type CellFacts, cellOf } from '../../src/action/cell.js';
import { runReport } from '../../src/action/report.js';
import { writeReport } from '../../src/action/write-report.js';
import type { RunResult } from '../../src/engine/records/result.js';
import { type Cell, MAX_CELL_BYTES, readCell } from '../../src/report/matrix/cell.js';
import { MaqetError } from '../../src/shared/errors.js';
import { VmDirectory } from '../../src/state/layout.js';
import { createResult, createStep } from '../helpers/action/run-result.js';

const env = {
  GITHUB_JOB: 'boot',
  GITHUB_ACTION: '__run',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_RUN_ID: '77',
  GITHUB_REPOSITORY: 'o/r',
  GITHUB_SERVER_URL: 'https://github.com',
};
const FACTS: CellFacts = { startedAt: new Date(0), arch: 'x86_64', matrix: '{"kernel":"6.1","n":1}', artifact: 'maqet-vm-1', env };

function cell(result: RunResult, facts: Partial<CellFacts> = {}): Cell {
  return cellOf(result, runReport(result, undefined), { ...FACTS, ...facts }, (text) => text.replaceAll('hunter2', '***'));
}

describe('cellOf', () => {
  test('tells a whole run, and what it tells can be read', () => {
    const run = { channel: 'agent' as const, exitCode: 3, durationMs: 40, scriptSha256: 'ef'.repeat(32) };
    const told = cell(
      createResult({ status: 'failed', error: new MaqetError('No\nhunter2.', { remedy: 'x' }), run, results: [createStep()] }),
    );
    expect(told).toMatchObject({
      vm: 'vm',
      status: 'failed',
      error: 'No ***.',
      startedAt: '1970-01-01T00:00:00.000Z',
      bootMs: 62,
      arch: 'x86_64',
      accel: { name: 'tcg', reason: 'asked for' },
      run: { channel: 'agent', exitCode: 3, durationMs: 40 },
      commands: { safe: { allowed: 1, blocked: 0, failed: 0 } },
      matrix: { kernel: '6.1', n: 1 },
      job: 'boot',
      step: '__run',
      attempt: 2,
      runId: '77',
      artifact: 'maqet-vm-1',
    });
    expect(readCell(JSON.stringify(told))).toEqual({ cell: told });
  });

  test('leaves out what there was none of', () => {
    const { accel, bootMs, toolchain, qemuVersion, audit, ...rest } = createResult({ attached: true });
    expect([accel, bootMs, toolchain, qemuVersion, audit]).not.toContain(undefined);
    const told = cell(rest, { matrix: undefined, env: {} });
    for (const part of ['accel', 'bootMs', 'qemuVersion', 'audit', 'run', 'error', 'arch']) expect(told).not.toHaveProperty(part);
    expect(told).toMatchObject({ matrix: {}, attempt: 1, job: '' });
  });

  test('whatever a run says, its report can be read and is not too large', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constant('\u0000'.repeat(5000)),
      fc.constant('<img>'.repeat(5000)),
    );
    fc.assert(
      fc.property(text, fc.nat(600), (hostile, many) => {
        const phase = { name: hostile, startMs: 0, durationMs: 1, outcome: 'failed' as const, detail: hostile };
        const matrix = JSON.stringify({ [hostile]: hostile, list: [hostile, null, { a: 1 }] });
        const result = createResult({
          vm: hostile,
          phases: Array.from({ length: many }, () => phase),
          accel: { name: hostile, reason: hostile },
        });
        const json = JSON.stringify(cell(result, { matrix, artifact: hostile }));
        expect(readCell(json)).toHaveProperty('cell');
      }),
      { numRuns: 100 },
    );
    const long = '\u4e00'.repeat(900);
    const phases = Array.from({ length: 500 }, () => ({ name: long, startMs: 0, durationMs: 1, outcome: 'ok' as const, detail: long }));
    const dump = {
      path: long,
      name: long,
      sha256: long,
      bytes: 1,
      rawBytes: 1,
      hiddenBytes: 0,
      format: 'raw' as const,
      compression: 'none' as const,
    };
    const dumps = Array.from({ length: 500 }, () => dump);
    expect(Buffer.byteLength(JSON.stringify(cell(createResult({ phases, dumps }))))).toBeLessThan(MAX_CELL_BYTES);
  });
});

describe('writeReport', () => {
  let folder: VmDirectory;
  beforeEach(async () => {
    folder = new VmDirectory(await mkdtemp(path.join(tmpdir(), 'maqet-report-')));
  });
  afterEach(() => rm(folder.dir, { recursive: true }));

  test('writes report and page; a later run leaves them alone; known secrets are hidden', async () => {
    const first = createResult({
      error: new MaqetError('token hunter22 is wrong', { remedy: 'x' }),
      status: 'failed',
      notices: ['hunter22'],
    });
    expect(await writeReport(folder, first, FACTS, ['hunter22'])).toBe(path.join(folder.dir, 'report.html'));
    const second = createResult({ results: [createStep({ result: { big: 2n ** 63n } })] });
    expect(await writeReport(folder, second, FACTS, [])).toBe(path.join(folder.dir, 'report-2.html'));
    expect((await readdir(folder.dir)).sort()).toEqual(['report-2.html', 'report-2.json', 'report.html', 'report.json']);
    const read = (name: string): Promise<string> => readFile(path.join(folder.dir, name), 'utf8');
    expect(readCell(await read('report.json'))).toMatchObject({ cell: { status: 'failed', error: 'token *** is wrong' } });
    expect(readCell(await read('report-2.json'))).toMatchObject({ cell: { status: 'passed' } });
    expect(await read('report.html')).not.toContain('hunter22');
    expect(await read('report-2.html')).toContain('9223372036854775808');
  });
});
