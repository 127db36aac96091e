import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { artifactNames, verifyLog } from './evidence.js';
import { type Job, told, useJobs } from './job.js';

const startJob = useJobs();

/** Expects a run that passed, whatever happened to its evidence. */
async function expectKeptEvidence(job: Job, head: string | undefined): Promise<void> {
  const log = await readFile(job.directory().audit);
  await expect(verifyLog(log, head)).resolves.toMatchObject({ ok: true, closed: true });
}

describe('If the artifact service', () => {
  test('is missing, a notice says where the files stay', async () => {
    const job = await startJob();
    const step = await job.main({}, { env: { ACTIONS_RUNTIME_TOKEN: '', ACTIONS_RESULTS_URL: '' } });
    expect(step).toMatchObject({ exitCode: 0, outputs: { status: 'passed', 'artifact-id': '', 'artifact-url': '' } });
    expect(told(step, 'notice')).toEqual([expect.stringContaining(job.directory().dir)]);
    expect(told(step, 'warning')).toEqual([]);
    await job.end();
    await expectKeptEvidence(job, step.outputs['audit-head']);
    expect(job.service.requests()).toEqual([]);
  });

  test('is that of a GitHub Enterprise Server, which has none, a notice says where the files stay', async () => {
    const job = await startJob();
    const step = await job.main({ dump: 'always', memory: '32M' }, { env: { GITHUB_SERVER_URL: 'https://github.example.com' } });
    expect(step).toMatchObject({ exitCode: 0, outputs: { status: 'passed', 'artifact-id': '' } });
    expect(told(step, 'notice')).toEqual([expect.stringContaining(job.directory().dir)]);
    expect(told(step, 'warning')).toEqual([]);
    expect((await readFile(job.directory().dumps.concat('/memory.raw.zst'))).length).toBeGreaterThan(0);
    await job.end();
    await expectKeptEvidence(job, step.outputs['audit-head']);
  });

  test('is busy, the upload is retried, also for a block of a dump', async () => {
    const job = await startJob();
    job.service.failNext({ method: 'CreateArtifact', status: 503, times: 1 });
    job.service.failNext({ method: 'PutBlock', status: 503, times: 1 });
    const step = await job.main({ dump: 'always', memory: '32M' });
    expect(step).toMatchObject({ exitCode: 0, outputs: { status: 'passed', 'artifact-id': '1' } });
    expect(step.outputs['artifact-url']).toBe('https://github.com/octo-org/octo-repo/actions/runs/1658821493/artifacts/1');
    expect(job.service.requests().filter(({ status }) => status === 503)).toHaveLength(2);
    const { logs, files } = artifactNames(job.service);
    expect([logs.length, files.length]).toEqual([1, 1]);
    await job.end();
  });

  test('has an artifact of that name, the step warns and keeps its verdict', async () => {
    const job = await startJob();
    const first = await job.main({ vm: 'a', 'self-test': 'true', 'artifact-name': 'evidence' });
    const second = await job.main({ 'artifact-name': 'evidence', dump: 'always', memory: '32M' });
    expect([first, second].map(({ exitCode, outputs }) => [exitCode, outputs['status'], outputs['artifact-id']])).toEqual([
      [0, 'passed', '1'],
      [0, 'passed', ''],
    ]);
    expect(told(second, 'warning')).toEqual([
      expect.stringMatching(new RegExp(`Could not upload the evidence .*\\. It stays in ${job.directory().dir}`)),
    ]);
    await job.end();
    await expectKeptEvidence(job, second.outputs['audit-head']);
    expect(artifactNames(job.service).logs).toEqual(['evidence']);
  });

  test('is available, it gets only evidence that is due', async () => {
    const job = await startJob();
    const passed = await job.main({ upload: 'on-failure' });
    expect(passed).toMatchObject({ exitCode: 0, outputs: { 'artifact-id': '' } });
    const failed = await job.main({
      upload: 'on-failure',
      vm: 'bad',
      'self-test': 'true',
      qmp: '- expect: {query-status: {running: false}}',
      'retention-days': '3',
    });
    expect(failed).toMatchObject({ exitCode: 1, outputs: { 'artifact-id': '1' } });
    await job.main({ upload: 'never', vm: 'never', 'self-test': 'true', qmp: '- expect: {query-status: {running: false}}' });
    await job.end();
    expect(artifactNames(job.service).logs).toEqual([expect.stringContaining('maqet-bad-')]);
    const [artifact] = job.service.artifacts();
    const days = (Date.parse(artifact?.expiresAt ?? '') - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(2.9);
    expect(days).toBeLessThan(3.1);
  });
});
