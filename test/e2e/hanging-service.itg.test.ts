import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { Deadline, sleep } from '../../src/shared/deadline.js';
import type { Hang } from '../helpers/results-service.js';
import type { StepResult } from '../helpers/runner.js';
import { verifyLog } from './evidence.js';
import { type Job, told, useJobs } from './job.js';

const startJob = useJobs();
/** A minute without progress ends an upload. The rest is for a busy machine. */
const LIMIT_MS = 240_000;

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Starts a server that accepts connections and never says anything. @returns its port. */
async function silentPort(): Promise<number> {
  const server = createServer((socket) =>
    socket
      .resume()
      .on('error', () => undefined)
      .unref(),
  );
  servers.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return (server.address() as AddressInfo).port;
}

/** Expects a step that passed and has its evidence in place, and a post step that does not try again. */
async function expectOneAttempt(job: Job, step: StepResult, warning: RegExp): Promise<void> {
  expect(step).toMatchObject({ exitCode: 0, signal: null, outputs: { status: 'passed' } });
  expect(told(step, 'warning')).toEqual([expect.stringMatching(warning)]);
  const [before, requests] = [job.service.hung().length, job.service.requests().length];
  const [post] = await job.end();
  expect(post?.annotations).toEqual([]);
  expect([job.service.hung().length, job.service.requests().length]).toEqual([before, requests]);
}

/** Waits until a request hangs. */
async function hungAt({ service }: Job): Promise<void> {
  const deadline = Deadline.after(120_000);
  while (service.hung().length === 0 && !deadline.expired) await sleep(20);
}

const HANGS: readonly [method: string, hang: Hang][] = [
  ['CreateArtifact', 'silent'],
  ['CreateArtifact', 'half'],
  ['CreateArtifact', 'trickle'],
  ['PutBlock', 'silent'],
  ['PutBlock', 'deaf'],
  ['PutBlockList', 'silent'],
  ['FinalizeArtifact', 'trickle'],
];

const NO_PROGRESS = /^Could not upload the evidence \(The artifact service made no progress for 1 min 0 s\. .*\)\. It stays in /;

async function hangingCall(method: string, hang: Hang): Promise<void> {
  const job = await startJob();
  job.service.hangAt(method, hang);
  const step = await job.main({}, { limitMs: LIMIT_MS });
  expect(job.service.hung()).toContain(method);
  await expectOneAttempt(job, step, NO_PROGRESS);
  await expect(verifyLog(await readFile(job.directory().audit), step.outputs['audit-head'])).resolves.toMatchObject({ ok: true });
}

async function hangingHandshake(): Promise<void> {
  const job = await startJob();
  const env = { ACTIONS_RESULTS_URL: `https://127.0.0.1:${await silentPort()}/` };
  await expectOneAttempt(job, await job.main({}, { env, limitMs: LIMIT_MS }), NO_PROGRESS);
}

/** The first artifact holds the logs. */
async function hangingDump(): Promise<void> {
  const job = await startJob();
  job.service.hangAt('FinalizeArtifact', 'silent', 1);
  const step = await job.main({ dump: 'always', memory: '32M' }, { limitMs: LIMIT_MS });
  expect(step.outputs).toMatchObject({ status: 'passed', 'artifact-id': '1' });
  await expectOneAttempt(job, step, /^Could not upload the memory dumps \(.*\)\. They stay in /);
}

async function hangingPost(): Promise<void> {
  const job = await startJob();
  await job.main({ keep: 'true' });
  job.service.hangAt('PutBlock', 'silent');
  const [post] = await job.end({ limitMs: LIMIT_MS });
  expect(post?.annotations.map(({ message }) => message)).toEqual([expect.stringMatching(NO_PROGRESS)]);
  expect(post?.summary).toMatch(/the audit log is intact/);
}

describe('An artifact service that hangs', () => {
  test('holds a step or a post step for a minute, wherever it hangs, and nobody tries again', async () => {
    const calls = HANGS.map(([method, hang]) => hangingCall(method, hang));
    await Promise.all([...calls, hangingHandshake(), hangingDump(), hangingPost()]);
  });

  test('does not hold a step that is cancelled, and its post step does not try again', async () => {
    const job = await startJob();
    job.service.hangAt('CreateArtifact', 'silent');
    const running = await job.start();
    await hungAt(job);
    // The user has seen for a while that nothing happens.
    await sleep(5000);
    const step = job.settle(await running.cancel());
    expect(step).toMatchObject({ signal: null, outputs: { status: 'passed' } });
    expect(told(step, 'warning')).toEqual([expect.stringMatching(/^Could not upload the evidence \(Cancelled during/)]);
    const before = job.service.hung().length;
    await job.end();
    expect(job.service.hung().length).toBe(before);
  });
});

test('A step that is cancelled while the artifact service works leaves the upload to its post step.', async () => {
  const job = await startJob();
  job.service.hangAt('CreateArtifact', 'deaf');
  const running = await job.start();
  await hungAt(job);
  const step = job.settle(await running.cancel());
  expect(step.outputs['artifact-id'] ?? '').toBe('');
  job.service.hangAt('CreateArtifact', undefined);
  await job.end();
  expect(job.service.artifacts().map(({ finalized }) => finalized)).toEqual([true]);
});
