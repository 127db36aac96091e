import { describe, expect, test } from '@jest/globals';
import { Deadline } from '../../src/shared/deadline.js';
import { isAlive } from '../../src/shared/process.js';
import { artifactNames, auditRecords, auditStory, loggedFile, stepResults, verifyLog } from './evidence.js';
import { type Job, told, useJobs } from './job.js';

const startJob = useJobs();
/** The inputs of a step that never ends by itself. */
const ENDLESS = { 'wait-for': 'event:NEVER', qmp: '- query-status' };

/** Returns the processes of a running VM. */
async function running(job: Job): Promise<{ supervisor: number; qemu: number }> {
  const { owner, qemu } = await job.recordWhere((record) => record.state === 'running' && record.qemu !== null);
  return { supervisor: owner.pid, qemu: qemu?.pid ?? 0 };
}

describe('After a SIGKILL during a run,', () => {
  test('of QEMU, the step fails at once with the signal, and the evidence is complete', async () => {
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

  test('of the supervisor, QEMU dies with it, and the step reports it', async () => {
    const job = await startJob();
    const step = await job.start(ENDLESS);
    const { supervisor } = await running(job);
    process.kill(supervisor, 'SIGKILL');
    const result = job.settle(await step.result);
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'crashed' } });
    expect(told(result, 'error')[0]).toMatch(/The supervisor of the VM is gone/);
    expect(await job.survivors()).toEqual([]);
    // The records before the kill are intact. Nobody was left to close the log.
    const log = loggedFile(job.service, 'audit.jsonl');
    await expect(verifyLog(log)).resolves.toMatchObject({ ok: true, closed: false });
    expect(auditStory(log)).toEqual(['vm-start', 'vm-start ok']);
    await job.end();
  });

  test.each(['qemu', 'supervisor'] as const)('of the %s between two commands, the next command reports it', async (victim) => {
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

  test('of the main step, the supervisor ends the VM, and the post step uploads the evidence', async () => {
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

  test('of all processes, the post step finds nothing to stop, and uploads the evidence', async () => {
    const job = await startJob();
    const step = await job.start(ENDLESS);
    await running(job);
    step.kill();
    job.settle(await step.result);
    await job.end();
    expect(auditStory(loggedFile(job.service, 'audit.jsonl'))).toEqual(['vm-start', 'vm-start ok']);
  });
});

describe('A step that the runner cancels', () => {
  // `running`: QEMU runs, but the step does not know yet. The supervisor must end it.
  test.each(['toolchain', 'start', 'running', 'ready'])(
    'in the phase %s leaves nothing running, and its post step uploads the evidence',
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

  test('during its script keeps the results so far, and does not take a dump that is due', async () => {
    const job = await startJob();
    const qmp = '- query-status\n- query-version\n- sleep: 60s\n- query-cpus-fast';
    const step = await job.start({ qmp, dump: 'on-failure' });
    // A command is logged after the answer to the one before, and before its own answer.
    await step.waitForOutput(/QMP: vm \| query-version/, Deadline.after(120_000));
    const result = job.settle(await step.cancel());
    expect(result).toMatchObject({ exitCode: 1, signal: null, outputs: { status: 'failed', dumps: '[]' } });
    const results = stepResults(result.outputs['results']) as { readonly step: string; readonly outcome: string }[];
    expect(results.map(({ step: name }) => name)).toEqual(['query-status', 'query-version', 'sleep', 'query-cpus-fast']);
    expect(results.map(({ outcome }) => outcome).join(' ')).toMatch(/^ok (ok failed|failed skipped) skipped$/);
    await job.end();
    expect(stepResults(loggedFile(job.service, 'results.json'))).toHaveLength(4);
  });

  test('before the VM exists leaves nothing to do for the post step', async () => {
    const job = await startJob();
    const step = await job.start(ENDLESS);
    const result = job.settle(await step.cancel());
    expect(result.outputs['status'] ?? '').not.toBe('passed');
    expect(result.exitCode).not.toBe(0);
    await job.end();
  });
});
