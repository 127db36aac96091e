import { describe, expect, test } from '@jest/globals';
import { Deadline } from '../../src/shared/deadline.js';
import { isAlive } from '../../src/shared/process.js';
import { artifactNames, auditRecords, auditStory, loggedFile, stepResults, verifyLog } from './evidence.js';
import { type Job, told, useJobs } from './job.js';

const startJob = useJobs();
/** A step that only what the test does to it can end. */
const ENDLESS = { 'wait-for': 'event:NEVER', qmp: '- query-status' };

/** The processes of a VM that runs. */
async function running(job: Job): Promise<{ supervisor: number; qemu: number }> {
  const { owner, qemu } = await job.recordWhere((record) => record.state === 'running' && record.qemu !== null);
  return { supervisor: owner.pid, qemu: qemu?.pid ?? 0 };
}

describe('killed with SIGKILL in mid-run', () => {
  test('QEMU: the step fails at once with its signal, and the evidence is whole', async () => {
    const job = await startJob();
    const step = await job.start(ENDLESS);
    process.kill((await running(job)).qemu, 'SIGKILL');
    const result = job.settle(await step.result);
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'crashed' } });
    expect(told(result, 'error')[0]).toMatch(/QEMU \(pid \d+\) ended with signal SIGKILL/);
    const log = loggedFile(job.service, 'audit.jsonl');
    await expect(verifyLog(log, result.outputs['audit-head'])).resolves.toMatchObject({ ok: true, closed: true });
    expect(auditRecords(log).find(({ event, outcome }) => event === 'vm-stop' && outcome === 'failed')?.arguments).toMatchObject({
      reason: 'signal SIGKILL',
    });
    await job.end();
    expect(artifactNames(job.service).logs).toHaveLength(1);
  });

  test('the supervisor: QEMU dies with it, and the step says so', async () => {
    const job = await startJob();
    const step = await job.start(ENDLESS);
    const { supervisor } = await running(job);
    process.kill(supervisor, 'SIGKILL');
    const result = job.settle(await step.result);
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'crashed' } });
    expect(told(result, 'error')[0]).toMatch(/The supervisor of the VM is gone/);
    expect(await job.survivors()).toEqual([]);
    // What was written before the kill is whole; nobody was left to close the log.
    const log = loggedFile(job.service, 'audit.jsonl');
    await expect(verifyLog(log)).resolves.toMatchObject({ ok: true, closed: false });
    expect(auditStory(log)).toEqual(['vm-start', 'vm-start ok']);
    await job.end();
  });

  test.each(['qemu', 'supervisor'] as const)('%s between two commands: the next one tells what died', async (victim) => {
    const job = await startJob();
    const step = await job.start({ qmp: '- query-status\n- sleep: 3s\n- query-status' });
    const pids = await running(job);
    await step.waitForOutput(/QMP: vm \| query-status/, Deadline.after(120_000));
    process.kill(pids[victim], 'SIGKILL');
    const result = job.settle(await step.result);
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'crashed' } });
    expect(told(result, 'error')[0]).toMatch(
      victim === 'qemu' ? /QEMU \(pid \d+\) ended with signal SIGKILL/ : /The supervisor of the VM is gone/,
    );
    await job.end();
  });

  test('main: the supervisor ends the VM, and post uploads the evidence', async () => {
    const job = await startJob();
    const step = await job.start(ENDLESS);
    const { supervisor, qemu } = await running(job);
    process.kill(step.pid, 'SIGKILL');
    const result = job.settle(await step.result);
    expect(result).toMatchObject({ exitCode: null, signal: 'SIGKILL' });
    expect(artifactNames(job.service).logs).toEqual([]);
    await job.end();
    expect([supervisor, qemu].filter((pid) => isAlive({ pid, startTime: '' }))).toEqual([]);
    const log = loggedFile(job.service, 'audit.jsonl');
    await expect(verifyLog(log)).resolves.toMatchObject({ ok: true, closed: true });
    const stop = auditRecords(log).find(({ event }) => event === 'vm-stop');
    expect(stop?.arguments).toMatchObject({ reason: 'the process that started the VM is gone' });
  });

  test('everything at once: post finds nothing to stop, and uploads what is there', async () => {
    const job = await startJob();
    const step = await job.start(ENDLESS);
    await running(job);
    step.kill();
    job.settle(await step.result);
    await job.end();
    expect(auditStory(loggedFile(job.service, 'audit.jsonl'))).toEqual(['vm-start', 'vm-start ok']);
  });
});

describe('cancelled as the runner does it', () => {
  // `running`: QEMU runs, but the step has not been told yet, so that it is the supervisor that must end it.
  test.each(['toolchain', 'start', 'running', 'ready'])(
    'in the phase %s: nothing runs when it ends, post uploads the evidence',
    async (phase) => {
      const job = await startJob();
      const step = await job.start(ENDLESS);
      if (phase === 'running') await running(job);
      else await step.waitForOutput(new RegExp(`^::debug::phase ${phase}$`, 'm'), Deadline.after(120_000));
      const result = job.settle(await step.cancel());
      expect(result).toMatchObject({ exitCode: 1, signal: null, outputs: { status: 'failed' } });
      expect(told(result, 'error')[0]).toMatch(/Cancelled/);
      expect(artifactNames(job.service).logs).toEqual([]);
      await job.end();
      const log = loggedFile(job.service, 'audit.jsonl');
      await expect(verifyLog(log, result.outputs['audit-head'])).resolves.toMatchObject({ ok: true, closed: true });
      const stops = auditRecords(log).filter(({ event }) => event === 'vm-stop');
      if (phase === 'ready') expect(stops[0]?.arguments).toMatchObject({ reason: 'cancelled' });
    },
  );

  test('during the script: its results so far are kept, and a dump that is due does not delay the end', async () => {
    const job = await startJob();
    const qmp = '- query-status\n- query-version\n- sleep: 60s\n- query-cpus-fast';
    const step = await job.start({ qmp, dump: 'on-failure' });
    // A command is told when the one before it has been answered, and before its own answer.
    await step.waitForOutput(/QMP: vm \| query-version/, Deadline.after(120_000));
    const result = job.settle(await step.cancel());
    expect(result).toMatchObject({ exitCode: 1, signal: null, outputs: { status: 'failed', dumps: '[]' } });
    const results = stepResults(result.outputs['results']) as { readonly step: string; readonly outcome: string }[];
    expect(results.map(({ step: name }) => name)).toEqual(['query-status', 'query-version', 'sleep', 'query-cpus-fast']);
    expect(results.map(({ outcome }) => outcome).join(' ')).toMatch(/^ok (ok failed|failed skipped) skipped$/);
    await job.end();
    expect(stepResults(loggedFile(job.service, 'results.json'))).toHaveLength(4);
  });

  test('before the VM is there: post has nothing to do', async () => {
    const job = await startJob();
    const step = await job.start(ENDLESS);
    const result = job.settle(await step.cancel());
    expect(result.outputs['status'] ?? '').not.toBe('passed');
    expect(result.exitCode).not.toBe(0);
    await job.end();
  });
});
