import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../src/report/run-report.js';
import { REPOSITORY } from '../helpers/action-file.js';
import { createReport } from '../helpers/report/reports.js';
import type { ResultsService } from '../helpers/results-service.js';
import type { StepResult } from '../helpers/runner.js';
import { zip } from '../helpers/zip.js';
import { loggedFile } from './evidence.js';
import { type Job, told, useJobs } from './job.js';

const startJob = useJobs();

/** Runs the `report` action in its own job, on the uploads of other jobs. */
async function gather(
  service: ResultsService,
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  const { runner } = await startJob({ service, actionFile: path.join(REPOSITORY, 'report', 'action.yml'), identity: { job: 'report' } });
  return runner.step({ entry: 'main', inputs, env });
}

/** Starts a job of a matrix. */
function cellJob(service: ResultsService, matrix: Readonly<Record<string, string>>): Promise<Job> {
  return startJob({ service, contexts: { matrix } });
}

describe('The report action', () => {
  test('gathers the results of the jobs of a matrix in one summary and one page', async () => {
    const first = await startJob({ contexts: { matrix: { memory: '64M', machine: 'q35' } } });
    const { service } = first;
    const passed = await first.main({ memory: '64M' });
    expect(await readFile(passed.outputs['report'] ?? '', 'utf8')).toContain('✓ passed');
    const report = readReport(loggedFile(service, 'report.json').toString());
    expect(report).toMatchObject({
      report: { status: 'passed', matrix: { memory: '64M', machine: 'q35' }, accel: { name: 'tcg' }, job: 'boot' },
    });
    expect(loggedFile(service, 'report.html').toString()).toContain('<!doctype html>');
    const second = await cellJob(service, { memory: '128M', machine: 'q35' });
    await second.main({ qmp: 'inject-nmi' });
    const third = await cellJob(service, { memory: '128M', machine: 'pc' });
    await third.main({ machine: 'pc', qmp: '- expect: {query-status: {running: false}}', dump: 'always' });
    for (const job of [first, second, third]) await job.end();

    const step = await gather(service);
    expect(step).toMatchObject({ exitCode: 0, stderr: '', outputs: { status: 'failed' } });
    expect(step.annotations).toEqual([]);
    expect(step.summary).toContain('### ❌ 2 of 3 runs did not pass');
    expect(step.summary).toContain('| memory / machine | pc | q35 |');
    expect(step.summary).toMatch(
      /\| 64M \| — missing \| ✅ <a href="https:\/\/github\.com\/octo-org\/octo-repo\/actions\/runs\/1658821493\/artifacts\/1">passed</,
    );
    expect(step.summary).toMatch(/\| 128M \| ❌ .*failed.* \| ⛔ .*blocked by policy/);
    const cells = JSON.parse(step.outputs['cells'] ?? '') as object[];
    expect(cells).toHaveLength(3);
    expect(cells[0]).toMatchObject({
      vm: 'vm',
      status: 'passed',
      job: 'boot',
      bootMs: expect.any(Number),
      url: expect.stringContaining('/artifacts/1'),
    });

    const page = service.artifacts().find(({ name }) => name === 'maqet-report.html');
    expect(page).toMatchObject({ mimeType: 'text/html', finalized: true });
    expect(page?.bytes).toEqual(await readFile(step.outputs['report'] ?? ''));
    expect(page?.bytes.toString()).toContain('2 of 3 runs did not pass');
    expect(step.outputs['artifact-url']).toBe(
      `https://github.com/octo-org/octo-repo/actions/runs/1658821493/artifacts/${step.outputs['artifact-id']}`,
    );
  });

  test('reads the report of each step on a kept VM', async () => {
    const job = await startJob();
    await job.main({ keep: 'true' });
    const attached = await job.main({ qmp: 'query-status' });
    expect(path.basename(attached.outputs['report'] ?? '')).toBe('report-2.html');
    await job.end();
    const step = await gather(job.service, { 'fail-on': 'failed' });
    expect(step).toMatchObject({ exitCode: 0, outputs: { status: 'passed' } });
    expect(JSON.parse(step.outputs['cells'] ?? '')).toHaveLength(2);
  });

  test('is not misled by the uploads of jobs with malicious guests', async () => {
    const { service } = await startJob();
    const hostile = createReport({
      vm: '<script>1</script>|\n::error::x',
      status: 'crashed',
      error: '```\n@all </td>',
      matrix: { 'k|<b>': '"><img>' },
    });
    service.addArtifact(
      'maqet-hostile',
      zip([
        { name: '../../report.json', content: 'x' },
        { name: 'report.json', content: JSON.stringify(hostile) },
      ]),
    );
    service.addArtifact('maqet-bomb', zip([{ name: 'report.json', content: Buffer.alloc(50 * 2 ** 20) }]));
    service.addArtifact('maqet-cut', zip([{ name: 'report.json', content: '{}' }]).subarray(0, 40));
    service.addArtifact('maqet-raw', Buffer.from('not zipped'), 'application/octet-stream');
    service.addArtifact('other', zip([{ name: 'report.json', content: JSON.stringify(createReport()) }]));
    const step = await gather(service, { 'fail-on': 'failed' });
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'failed' } });
    expect(told(step, 'error')).toEqual([]);
    expect(told(step, 'warning')).toEqual([expect.stringContaining('2 artifacts')]);
    expect(step.summary).toContain('### ❌ 3 of 3 runs did not pass');
    expect(step.summary).not.toMatch(/<script|<img|@all/);
    expect(await readFile(step.outputs['report'] ?? '', 'utf8')).not.toMatch(/<script|<img/);
  });

  test('counts the newest attempt of a re-run, and gives its page another name', async () => {
    const { service } = await startJob();
    const upload = (attempt: number, status: 'passed' | 'failed'): void =>
      service.addArtifact(`maqet-${attempt}`, zip([{ name: 'report.json', content: JSON.stringify(createReport({ attempt, status })) }]));
    upload(1, 'failed');
    expect((await gather(service)).outputs).toMatchObject({ status: 'failed' });
    upload(2, 'passed');
    const step = await gather(service, {}, { GITHUB_RUN_ATTEMPT: '2' });
    expect(step.outputs).toMatchObject({ status: 'passed' });
    expect(service.artifacts().map(({ name }) => name)).toEqual(['maqet-1', 'maqet-report.html', 'maqet-2', 'maqet-report-2.html']);
  });

  test('warns without results, writes an empty summary, and fails only on request', async () => {
    const { service } = await startJob();
    const step = await gather(service);
    expect(step).toMatchObject({
      exitCode: 0,
      outputs: { status: 'empty', cells: '[]', 'artifact-id': '' },
      summary: '### ⚪ No results\n',
    });
    expect(told(step, 'warning')).toEqual([expect.stringContaining('No artifact that matches "maqet-*" contains a report')]);
    expect(await gather(service, { 'fail-on': 'failed' })).toMatchObject({ exitCode: 1 });
  });

  test('fails with one error without an artifact service, and with wrong inputs', async () => {
    const { service } = await startJob();
    const step = await gather(service, {}, { ACTIONS_RUNTIME_TOKEN: '' });
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'failed' } });
    expect(told(step, 'error')).toEqual([expect.stringContaining('No artifact service is available')]);
    const wrong = await gather(service, { 'fail-on': 'sometimes' });
    expect(told(wrong, 'error')).toEqual([expect.stringContaining('never, failed')]);
    expect(service.requests()).toEqual([]);
  });

  test('accepts 500 cells', async () => {
    const { service } = await startJob();
    for (let n = 0; n < 500; n++) {
      const cell = createReport({ matrix: { kernel: `6.${n % 50}`, cpus: n % 10 }, status: n % 97 === 5 ? 'failed' : 'passed' });
      service.addArtifact(
        `maqet-${n}`,
        zip([
          { name: 'report.json', content: JSON.stringify(cell) },
          { name: 'serial.log', content: 'x'.repeat(5000) },
        ]),
      );
    }
    const step = await gather(service);
    expect(step).toMatchObject({ exitCode: 0, outputs: { status: 'failed' } });
    expect(step.summary).toContain('### ❌ 6 of 500 runs did not pass');
    expect(JSON.parse(step.outputs['cells'] ?? '')).toHaveLength(500);
  });
});
