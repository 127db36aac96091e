import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { writeReport } from '../../src/action/write-report.js';
import { type ReportFacts, readReport } from '../../src/report/run-report.js';
import { VmDirectory } from '../../src/state/layout.js';
import { createResult, createStep } from '../helpers/report/run-result.js';

const FACTS: ReportFacts = { startedAt: new Date(0), arch: 'x86_64', matrix: undefined, artifact: 'maqet-vm-1', env: {} };
const SECRET = 'hunter22';

let directory: VmDirectory;
beforeEach(async () => {
  directory = new VmDirectory(await mkdtemp(path.join(tmpdir(), 'maqet-report-')));
});
afterEach(() => rm(directory.dir, { recursive: true }));

const read = (name: string): Promise<string> => readFile(path.join(directory.dir, name), 'utf8');

describe('writeReport', () => {
  test('writes report.json and report.html, and returns the path of the page', async () => {
    expect(await writeReport(directory, createResult(), FACTS, [])).toBe(path.join(directory.dir, 'report.html'));
    expect((await readdir(directory.dir)).sort()).toEqual(['report.html', 'report.json']);
    expect(readReport(await read('report.json'))).toMatchObject({ report: { status: 'passed' } });
  });

  test('does not overwrite the report of an earlier run', async () => {
    await writeReport(directory, createResult({ status: 'failed' }), FACTS, []);
    const second = createResult({ results: [createStep({ result: { big: 2n ** 63n } })] });
    expect(await writeReport(directory, second, FACTS, [])).toBe(path.join(directory.dir, 'report-2.html'));
    expect((await readdir(directory.dir)).sort()).toEqual(['report-2.html', 'report-2.json', 'report.html', 'report.json']);
    expect(readReport(await read('report.json'))).toMatchObject({ report: { status: 'failed' } });
    expect(readReport(await read('report-2.json'))).toMatchObject({ report: { status: 'passed' } });
    expect(await read('report-2.html')).toContain('9223372036854775808');
  });

  test('hides secrets in the error and in the notices', async () => {
    const error = { name: 'MaqetError', message: `token ${SECRET} is wrong`, remedy: 'x' };
    await writeReport(directory, createResult({ status: 'failed', error, notices: [SECRET] }), FACTS, [SECRET]);
    expect(readReport(await read('report.json'))).toMatchObject({ report: { error: 'token *** is wrong' } });
    expect(await read('report.html')).not.toContain(SECRET);
  });
});
