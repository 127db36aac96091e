import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { isAlive } from '../../src/shared/process.js';
import { SupervisorClient } from '../../src/supervisor/rpc/client.js';
import { startResultsService } from '../helpers/results-service.js';
import { command } from '../helpers/supervisor/support.js';
import { artifactNames, auditRecords, auditStory, loggedFile, stepResults, verifyLog } from './evidence.js';
import { told, useJobs } from './job.js';

const startJob = useJobs();

describe('A kept VM', () => {
  test('serves later steps, whose policy can only narrow its own, until the post step of its owner stops it and uploads everything once', async () => {
    const job = await startJob();
    const owner = await job.main({ vm: 'web', 'self-test': 'true', keep: 'true', deny: 'system_reset', qmp: 'query-version' });
    expect(owner).toMatchObject({ exitCode: 0, outputs: { status: 'passed', 'artifact-id': '' } });
    expect(owner.summary).toContain('keeps running for later steps');
    const pid = Number(owner.outputs['pid']);

    const reader = await job.main({ vm: 'web', qmp: 'query-status' });
    expect(reader).toMatchObject({ exitCode: 0, outputs: { status: 'passed', pid: String(pid) } });
    expect(stepResults(reader.outputs['results'])).toMatchObject([{ step: 'query-status', result: { running: true } }]);

    const narrowed = await job.main({ vm: 'web', deny: 'query-*', qmp: 'query-status' });
    expect(narrowed).toMatchObject({ exitCode: 1, outputs: { status: 'blocked' } });
    expect(told(narrowed, 'error')[0]).toMatch(/line 1: .*query-status.*deny/);

    // The narrowing ended with that step. What the owner denied stays denied.
    const widening = { allow: '@safe @privileged @memory-dump', 'allow-dangerous': 'inject-nmi' };
    const widened = await job.main({ vm: 'web', ...widening, qmp: 'query-status\ninject-nmi\nsystem_reset' });
    expect(widened).toMatchObject({ exitCode: 1, outputs: { status: 'blocked' } });
    const [error = ''] = told(widened, 'error');
    expect(error).toMatch(/line 2: .*inject-nmi/);
    expect(error).toMatch(/line 3: .*system_reset/);
    expect(error).not.toMatch(/line 1: /);

    const other = await job.main({ vm: 'web', memory: '256M' });
    expect(told(other, 'error')[0]).toMatch(/`memory` \("256M"\) differs from the running VM web, which has "128M"/);

    expect(isAlive({ pid, startTime: '' })).toBe(true);
    expect(artifactNames(job.service).logs).toEqual([]);
    const posts = await job.end();
    expect(isAlive({ pid, startTime: '' })).toBe(false);
    expect(posts.at(-1)?.summary).toMatch(/VM <code>web<\/code> was stopped at the end of the job; the audit log is intact/);
    expect(posts.slice(0, -1).map(({ summary }) => summary)).toEqual(['', '', '', '']);

    expect(artifactNames(job.service)).toMatchObject({ logs: [expect.stringContaining('maqet-web-boot')], files: [] });
    const log = loggedFile(job.service, 'audit.jsonl');
    await expect(verifyLog(log)).resolves.toMatchObject({ ok: true, closed: true });
    expect(auditStory(log)).toEqual([
      ...['vm-start', 'vm-start ok', 'qmp query-version', 'qmp-result query-version ok', 'vm-keep ok'],
      ...[
        'vm-attach ok',
        'qmp query-status',
        'qmp-result query-status ok',
        'vm-attach ok',
        'qmp query-status blocked',
        'vm-attach ok',
        'qmp inject-nmi blocked',
        'qmp system_reset blocked',
      ],
      ...['vm-stop', 'vm-stop ok', 'log-closed ok'],
    ]);
    for (const file of ['results.json', 'results-2.json', 'failures.txt']) expect(loggedFile(job.service, file).length).toBeGreaterThan(0);
  });

  test('outlives a step that failed, and has the command on the PATH of the next step, until the post step stops it', async () => {
    const job = await startJob();
    const owner = await job.main({ vm: 'web', 'self-test': 'true', keep: 'true', qmp: '- device_del: {id: nothing}' });
    expect(owner).toMatchObject({ exitCode: 1, outputs: { status: 'failed' } });
    const status = await job.runner.script('maqet status web --json');
    expect(JSON.parse(status.stdout)).toMatchObject({ vm: 'web', state: 'running', kept: true });
    expect(await job.main({ vm: 'web', qmp: 'query-status' })).toMatchObject({ exitCode: 0, outputs: { status: 'passed' } });
    await job.end();
    expect(artifactNames(job.service).logs).toEqual([expect.stringContaining('maqet-web-boot')]);
  });

  test('that is not there fails the step that names it, which leaves the command on the PATH and uploads nothing', async () => {
    const job = await startJob();
    const step = await job.main({ vm: 'server', dump: 'always' });
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'failed' } });
    expect(told(step, 'error')[0]).toMatch(
      /^Input `vm` \("server"\) names no running VM, and nothing is to boot; set `image`, .*`self-test: true`/,
    );
    expect((await job.runner.script('maqet ls')).stdout).toMatch(/^No VMs in /);
    await job.end();
    expect(artifactNames(job.service)).toEqual({ logs: [], files: [] });
  });

  test('can be looked at after a step with inputs that are wrong', async () => {
    const job = await startJob();
    await job.main({ keep: 'true' });
    expect(await job.main({ memory: 'lots' })).toMatchObject({ exitCode: 1 });
    expect((await job.runner.script('maqet status')).stdout).toMatch(/^vm\n {2}state +running/);
    await job.end();
  });

  test('is uploaded with the figures of its whole life', async () => {
    const job = await startJob();
    await job.main({ keep: 'true', qmp: 'query-status' });
    const client = await SupervisorClient.attach(job.directory());
    await client.execute(command('query-version'));
    client.close();
    await job.end();
    expect(loggedFile(job.service, 'metrics.txt').toString()).not.toContain('query-version');
    const figures = loggedFile(job.service, 'metrics-2.txt').toString();
    for (const name of ['query-status', 'query-version']) {
      expect(figures).toContain(`maqet_commands_total{vm="vm",channel="qmp",command="${name}",tier="safe",decision="allow"} 1\n`);
    }
  });

  test('is stopped by a later step with `keep: false`', async () => {
    const job = await startJob();
    const owner = await job.main({ keep: 'true' });
    const last = await job.main({ keep: 'false', qmp: 'query-status' });
    expect(last).toMatchObject({ exitCode: 0, outputs: { status: 'passed' } });
    expect(await job.survivors()).toEqual([]);
    const next = await job.main({ qmp: 'query-status' });
    expect(next).toMatchObject({ exitCode: 0, outputs: { status: 'passed' } });
    expect(next.outputs['pid']).not.toBe(owner.outputs['pid']);
    await job.end();
  });

  test('whose audit log is gone is stopped by a step with `keep: false`, which fails', async () => {
    const job = await startJob();
    await job.main({ keep: 'true' });
    await rm(job.directory().audit);
    const other = await job.main({ qmp: 'query-status' });
    expect(told(other, 'error')[0]).toMatch(/^The audit log cannot be written: the file was removed/);
    expect((await job.recordWhere(() => true)).state).toBe('running');
    const last = await job.main({ keep: 'false' });
    expect(last).toMatchObject({ exitCode: 1, outputs: { status: 'failed' } });
    expect(told(last, 'error')[0]).toMatch(/^The audit log cannot be written: the file was removed/);
    expect(told(last, 'warning').join()).toMatch(/The VM was stopped, but its end is not all on record: /);
    expect(await job.survivors()).toEqual([]);
    await job.end();
  });

  test('whose audit log is gone is stopped by the post step, which reports it and fails', async () => {
    const job = await startJob();
    const inputs = { accel: 'tcg', memory: '128M', keep: 'true', upload: 'never' };
    const { state } = await job.runner.step({ entry: 'main', inputs });
    await rm(job.directory().audit);
    const post = await job.runner.step({ entry: 'post', state });
    expect(await job.survivors()).toEqual([]);
    expect(post.exitCode).toBe(1);
    expect(told(post, 'error')).toEqual([expect.stringMatching(/^The VM was stopped, but its end is not all on record: The audit log/)]);
  });

  test('whose audit log was changed is stopped by the post step, which reports it and fails', async () => {
    const job = await startJob();
    const inputs = { accel: 'tcg', memory: '128M', keep: 'true', upload: 'never' };
    const { state } = await job.runner.step({ entry: 'main', inputs });
    const log = await open(job.directory().audit, 'r+');
    await log.write('X', 0);
    await log.close();
    const post = await job.runner.step({ entry: 'post', state });
    expect(await job.survivors()).toEqual([]);
    expect(post.exitCode).toBe(1);
    expect(told(post, 'error')).toEqual([expect.stringMatching(/^The audit log is broken at record 1: /)]);
    expect(post.summary).toMatch(/the audit log is \*\*broken\*\*/);
  });

  test('whose end has several problems is stopped by the post step, which reports them all', async () => {
    const job = await startJob();
    const inputs = { accel: 'tcg', memory: '128M', keep: 'true', upload: 'never' };
    const { state } = await job.runner.step({ entry: 'main', inputs });
    const { owner } = await job.recordWhere(() => true);
    // Block the file that the supervisor writes before it renames it.
    await mkdir(`${job.directory().record}.${owner.pid}.partial`);
    const log = await open(job.directory().audit, 'r+');
    await log.write('X', 0);
    await log.close();
    const post = await job.runner.step({ entry: 'post', state });
    expect(post.exitCode).toBe(1);
    const [error = ''] = told(post, 'error');
    expect(error).toMatch(/^The VM was stopped, but its end is not all on record: .*vm\.json cannot be written/);
    expect(error).toMatch(/The audit log is broken at record 1: /);
    expect(await job.recordWhere(() => true)).toMatchObject({ state: 'stopped', kept: false });
  });

  test('whose QEMU was killed between two steps is reported, not replaced, and its evidence is uploaded', async () => {
    const job = await startJob();
    const owner = await job.main({ keep: 'true' });
    process.kill(Number(owner.outputs['pid']), 'SIGKILL');
    expect(await job.survivors()).toEqual([]);
    const next = await job.main({ qmp: 'query-status' });
    expect(next).toMatchObject({ exitCode: 1, outputs: { status: 'crashed' } });
    expect(told(next, 'error')[0]).toMatch(/The VM vm, which an earlier step kept running, has ended by itself: signal SIGKILL/);
    expect(await job.survivors()).toEqual([]);
    await job.end();
    const log = loggedFile(job.service, 'audit.jsonl');
    await expect(verifyLog(log)).resolves.toMatchObject({ ok: true, closed: true });
    expect(auditRecords(log).filter(({ event }) => event === 'vm-start')).toHaveLength(2);
  });

  test('ends with the runner of its job, even if nobody stops it', async () => {
    const job = await startJob();
    // The runner of this step is a process that ends with the step.
    const runner = path.join(job.runner.directories.temp, 'runner.mjs');
    const main = path.join(import.meta.dirname, '..', '..', 'dist', 'main', 'index.js');
    await writeFile(
      runner,
      `import { spawnSync } from 'node:child_process';
      process.exitCode = spawnSync(process.execPath, [${JSON.stringify(main)}], { stdio: 'inherit' }).status ?? 99;`,
    );
    const step = job.settle(await job.runner.step({ entry: runner, inputs: { accel: 'tcg', keep: 'true' } }));
    expect(step).toMatchObject({ exitCode: 0, outputs: { status: 'passed' } });
    expect(await job.survivors()).toEqual([]);
    const stop = auditRecords(await readFile(job.directory().audit)).find(({ event }) => event === 'vm-stop');
    expect(stop?.arguments).toMatchObject({ reason: 'the runner of the job is gone' });
    await job.end();
  });

  test('has no secret of the job in the memory of its processes or in its evidence', async () => {
    const job = await startJob();
    const secret = 'tok-3f9a-very-secret';
    const qmp = `- query-status\n- object-del: {id: ${secret}}\n  continue-on-error: true`;
    await job.main({ keep: 'true', qmp }, { env: { MY_API_TOKEN: secret } });
    const { owner, qemu } = await job.recordWhere((record) => record.kept);
    const environments = await Promise.all([owner, qemu].map((process) => readFile(`/proc/${process?.pid}/environ`, 'utf8')));
    for (const environment of environments) {
      expect(environment).toContain('PATH=');
      expect(environment).not.toMatch(/very-secret|ACTIONS_RUNTIME_TOKEN|INPUT_/);
    }
    await job.end();
    const log = loggedFile(job.service, 'audit.jsonl').toString();
    expect(log).toContain('object-del');
    expect(log).not.toContain(secret);
  });

  test('of another job is not touched by a VM of the same name', async () => {
    const job = await startJob();
    const owner = await job.main({ keep: 'true' });
    const stranger = await job.main({ qmp: 'query-status' }, { env: { GITHUB_JOB: 'other' } });
    expect(stranger).toMatchObject({ exitCode: 1, outputs: { status: 'failed', pid: '', 'audit-log': '' } });
    expect(told(stranger, 'error')[0]).toMatch(/`vm` \("vm"\) names a running VM that belongs to the job .*\/boot; use another name/);
    expect(isAlive({ pid: Number(owner.outputs['pid']), startTime: '' })).toBe(true);
    expect(artifactNames(job.service).logs).toEqual([]);
    await job.end();
    expect(auditStory(loggedFile(job.service, 'audit.jsonl'))).toEqual([
      ...['vm-start', 'vm-start ok', 'vm-keep ok', 'vm-stop', 'vm-stop ok', 'log-closed ok'],
    ]);
  });
});

describe('The artifacts of one workflow run', () => {
  test('have unique names: for two VMs of a job, in the cells of a matrix, and in a second attempt', async () => {
    const service = await startResultsService();
    const cells = [
      { arch: 'x86_64', kernel: '6.1' },
      { arch: 'x86_64', kernel: '6.12' },
      { arch: 'x86_64', kernel: '6.1', include: { deep: [1] } },
    ];
    for (const matrix of cells) {
      const job = await startJob({ service, contexts: { matrix } });
      const [left, right] = [
        await job.main({ vm: 'left', 'self-test': 'true', keep: 'true' }),
        await job.main({ vm: 'right', 'self-test': 'true', dump: 'always', memory: '32M' }),
      ];
      expect([left.outputs['status'], right.outputs['status']]).toEqual(['passed', 'passed']);
      expect([...left.annotations, ...right.annotations].filter(({ level }) => level === 'warning')).toEqual([]);
      await job.end();
    }
    const again = await startJob({ service, contexts: { matrix: cells[0] }, identity: { attempt: '2' } });
    await again.main({ vm: 'left', 'self-test': 'true' });
    await again.end();
    const { logs, files } = artifactNames(service);
    expect([logs.length, files.length]).toEqual([7, 3]);
    expect(new Set([...logs, ...files]).size).toBe(10);
    expect(logs.filter((name) => name.startsWith('maqet-right-boot-x86_64-6.12-'))).toHaveLength(1);
  });
});
