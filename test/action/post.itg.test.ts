import { readFile, rm, writeFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { type Job, told, useJobs } from '../e2e/job.js';

const startJob = useJobs();
const KEPT = { accel: 'tcg', memory: '128M', keep: 'true', upload: 'never' };

describe('The post step', () => {
  test('kills a supervisor that does not answer and its QEMU, and names both in warnings.', async () => {
    const job = await startJob();
    const inputs = { accel: 'tcg', memory: '128M', keep: 'true', upload: 'never' };
    const { state } = await job.runner.step({ entry: 'main', inputs });
    const { owner, qemu } = await job.recordWhere(() => true);
    process.kill(owner.pid, 'SIGSTOP');
    const post = await job.runner.step({ entry: 'post', state });
    expect(await job.survivors()).toEqual([]);
    const warnings = told(post, 'warning');
    for (const pid of [owner.pid, qemu?.pid]) {
      expect(warnings).toContainEqual(expect.stringMatching(`^The process ${pid} .* was killed\\.$`));
    }
    expect(warnings).toContainEqual(expect.stringMatching(/^The VM vm did not stop cleanly: /));
    expect(await job.recordWhere(() => true)).toMatchObject({ state: 'failed', kept: false });
    expect(post.exitCode).toBe(0);
  });

  test('says that a kept VM had crashed, and with which signal', async () => {
    const job = await startJob();
    const { state } = await job.runner.step({ entry: 'main', inputs: KEPT });
    const { qemu } = await job.recordWhere((record) => record.qemu !== null);
    process.kill(qemu?.pid ?? 0, 'SIGKILL');
    await job.recordWhere((record) => record.state === 'failed');
    const post = await job.runner.step({ entry: 'post', state });
    expect(told(post, 'warning')).toEqual([
      expect.stringMatching(/^The VM vm had ended by itself before the end of the job: signal SIGKILL\.$/),
    ]);
    expect(post.summary).toMatch(
      /VM <code>vm<\/code> had ended by itself before the end of the job.*signal SIGKILL; the audit log is intact/,
    );
    expect(post.exitCode).toBe(0);
    expect(await job.survivors()).toEqual([]);
  });

  test('verifies the audit log of a kept VM whose supervisor was killed', async () => {
    const job = await startJob();
    const { state } = await job.runner.step({ entry: 'main', inputs: KEPT });
    await killSupervisor(job);
    const post = await job.runner.step({ entry: 'post', state });
    expect(told(post, 'warning')).toEqual([
      expect.stringMatching(/^The VM vm had ended without a record of its end: its supervisor was killed/),
    ]);
    expect(post.summary).toMatch(/had ended without a record of its end.*; the audit log is intact/);
    expect(post.exitCode).toBe(0);
  });

  test.each([
    [
      'was changed',
      async (log: string) => writeFile(log, `X${(await readFile(log, 'utf8')).slice(1)}`),
      /^The audit log is broken at record 1: /,
    ],
    ['was emptied', (log: string) => writeFile(log, ''), /audit log/],
    ['is gone', (log: string) => rm(log), /audit/],
  ])('fails if the audit log of a kept VM whose supervisor was killed %s', async (_, damage, message) => {
    const job = await startJob();
    const { state } = await job.runner.step({ entry: 'main', inputs: KEPT });
    await killSupervisor(job);
    await damage(job.directory().audit);
    const post = await job.runner.step({ entry: 'post', state });
    expect(post.exitCode).toBe(1);
    expect(told(post, 'error')).toEqual([expect.stringMatching(message)]);
  });
});

async function killSupervisor(job: Job): Promise<void> {
  process.kill((await job.recordWhere(() => true)).owner.pid, 'SIGKILL');
  expect(await job.survivors()).toEqual([]);
}
