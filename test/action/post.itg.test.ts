import { spawnSync } from 'node:child_process';
import { mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { artifactNames } from '../e2e/evidence.js';
import { type Job, told, useJobs } from '../e2e/job.js';
import { sendSignal } from '../helpers/processes.js';

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
    sendSignal(qemu?.pid, 'SIGKILL');
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

  test('ends the VM of its step and uploads its evidence although another record is empty.', async () => {
    const job = await startJob();
    const { state } = await job.runner.step({ entry: 'main', inputs: { ...KEPT, upload: 'always' } });
    await mkdir(path.join(root(job), 'vm.12'));
    await writeFile(path.join(root(job), 'vm.12', 'vm.json'), '');
    await mkdir(path.join(root(job), 'other'));
    await writeFile(path.join(root(job), 'other', 'vm.json'), '{}');
    const post = await job.runner.step({ entry: 'post', state });
    expect(await job.survivors()).toEqual([]);
    expect(post).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await job.recordWhere(() => true)).toMatchObject({ state: 'stopped' });
    expect(artifactNames(job.service).logs).toHaveLength(1);
    expect(told(post, 'warning')).toContainEqual(expect.stringMatching(/vm\.12\/vm\.json is not a valid VM record/));
  });

  test('ends its VM and uploads its evidence although the record of that VM is damaged and its supervisor is stopped.', async () => {
    const damages: readonly ((file: string) => unknown)[] = [
      (file) => writeFile(file, ''),
      // A newer version.
      (file) => writeFile(file, '{"version": 2}'),
      (file) => spawnSync('sh', ['-c', 'rm "$0" && mkfifo "$0"', file]),
      (file) => spawnSync('sh', ['-c', 'rm "$0" && mkdir "$0"', file]),
    ];
    const endsDamaged = async (damage: (file: string) => unknown): Promise<void> => {
      const job = await startJob();
      const { state } = await job.runner.step({ entry: 'main', inputs: { ...KEPT, upload: 'always' } });
      const { owner } = await job.recordWhere(() => true);
      process.kill(owner.pid, 'SIGSTOP');
      await damage(job.directory().record);
      const post = await job.runner.step({ entry: 'post', state });
      expect(await job.survivors()).toEqual([]);
      expect(post.stdout + post.stderr).not.toMatch(/^\s+at /m);
      expect(post.exitCode).toBe(0);
      expect(told(post, 'warning')).toContainEqual(expect.stringMatching(`^The process ${owner.pid} .* was killed\\.$`));
      expect(artifactNames(job.service).logs).toHaveLength(1);
    };
    // Each waits a while for an answer of its supervisor.
    await Promise.all(damages.map(endsDamaged));
  });

  test.each([
    ['removed', (dir: string) => rm(dir, { recursive: true })],
    ['renamed', (dir: string) => rename(dir, `${dir}-elsewhere`)],
    ['replaced by a file', async (dir: string) => rename(dir, `${dir}-elsewhere`).then(() => writeFile(dir, ''))],
    ['replaced by a link to itself', async (dir: string) => rename(dir, `${dir}-elsewhere`).then(() => symlink('maqet', dir))],
  ])('ends the processes of its step although the directory of all VMs was %s and its supervisor is stopped.', async (_how, change) => {
    const job = await startJob();
    const { state } = await job.runner.step({ entry: 'main', inputs: KEPT });
    const { owner } = await job.recordWhere(() => true);
    process.kill(owner.pid, 'SIGSTOP');
    await change(root(job));
    const post = await job.runner.step({ entry: 'post', state });
    expect(await job.survivors()).toEqual([]);
    expect(post.stdout + post.stderr).not.toMatch(/^\s+at /m);
    expect(told(post, 'warning')).toContainEqual(expect.stringMatching(`^The process ${owner.pid} .* was killed\\.$`));
  });
});

function root(job: Job): string {
  return path.dirname(job.directory().dir);
}

async function killSupervisor(job: Job): Promise<void> {
  process.kill((await job.recordWhere(() => true)).owner.pid, 'SIGKILL');
  expect(await job.survivors()).toEqual([]);
}
