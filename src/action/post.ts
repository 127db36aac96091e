import { realpathSync } from 'node:fs';
import { access, readdir } from 'node:fs/promises';
import path from 'node:path';
import * as core from '@actions/core';
import { verifyChain } from '../audit/verify.js';
import { deliverRest } from '../engine/delivery.js';
import { processFacts } from '../engine/environment.js';
import { waitUntilGone } from '../engine/find.js';
import { UnrecordedEndError } from '../engine/leave.js';
import { asRunError } from '../engine/result.js';
import { writeLastMetrics } from '../engine/run-files.js';
import { markdownCode } from '../report/escape.js';
import { errorText } from '../shared/errors.js';
import { signalProcess } from '../shared/process.js';
import { SupervisorClient } from '../supervisor/client.js';
import { isLive, readRecord, VmFolder, type VmRecord } from '../supervisor/folder.js';
import { uploadEvidence } from './artifacts.js';
import { failStep } from './fail.js';
import { workflowLog } from './logger.js';
import { readStepState, type StepState } from './state.js';

/** Long enough for a guest with a disk to shut down in order, and for each harder way after it. */
const STOP_MS = 45_000;
const GONE_MS = 10_000;

/**
 * The post step: stops the VM that this step started, if it still runs, proves that no process is left, and uploads the
 * evidence unless main did.
 */
export async function runPost(): Promise<void> {
  process.exitCode = 1;
  const left = readStepState();
  if (left !== undefined) {
    const { state, uploaded } = left;
    const [newest, ...givenUp] = await findClaimed(state);
    const problems = [];
    for (const { folder, record } of givenUp) problems.push((await ensureStopped(folder, record)).unrecorded);
    if (newest !== undefined) {
      const { stopped, unrecorded } = await ensureStopped(newest.folder, newest.record);
      problems.push(unrecorded);
      if (!uploaded) await concludeLate(newest.folder, state, { stopped, unrecorded });
    }
    const [problem] = problems.filter((one) => one !== undefined);
    if (problem !== undefined) return failStep(new UnrecordedEndError(problem), state.vm, { serial: [], qemu: [] });
  }
  process.exitCode = 0;
}

/** What came of making sure that a VM has ended. */
interface Stopped {
  /** True if it had to be stopped. */
  readonly stopped: boolean;
  /** Why that is not all on record. */
  readonly unrecorded: string | undefined;
}

/**
 * The folders that this step claimed, newest first: under the VM's name, or moved aside by a later VM of that name. There are two
 * where the VM had to be started once more under TCG.
 */
async function findClaimed({ root, vm, claimant }: StepState): Promise<{ folder: VmFolder; record: VmRecord }[]> {
  const names = (await readdir(root).catch(() => [])).filter((entry) => entry === vm || entry.startsWith(`${vm}.`));
  const found = names.map(async (name) => {
    const folder = new VmFolder(path.join(root, name));
    // A record that cannot be read may be this step's: then post must not end as if all were well.
    return { folder, record: await readRecord(folder) };
  });
  return (await Promise.all(found))
    .flatMap(({ folder, record }) => (record?.claimant === claimant ? [{ folder, record }] : []))
    .sort((one, other) => Date.parse(other.record.createdAt) - Date.parse(one.record.createdAt));
}

/** Stops the VM if it still runs. Fails the step if anything survives. */
async function ensureStopped(folder: VmFolder, record: VmRecord): Promise<Stopped> {
  const live = isLive(record);
  const unrecorded = live ? await stop(folder).catch(warnOfDisorder) : undefined;
  // A supervisor ends by itself once its VM has; whatever does not is killed, and QEMU dies with it.
  for (const id of await waitUntilGone(record, GONE_MS)) {
    core.warning(`The process ${id.pid} of the VM was still running and was killed.`);
    signalProcess(id, 'SIGKILL');
  }
  const left = await waitUntilGone(record, GONE_MS);
  const undelivered = await deliverRest(folder);
  if (undelivered !== undefined) core.warning(undelivered);
  if (left.length > 0) throw new Error(`processes that cannot be killed: ${left.map(({ pid }) => pid).join(', ')}`);
  return { stopped: live, unrecorded };
}

function warnOfDisorder(error: unknown): undefined {
  core.warning(`The VM did not stop in order: ${errorText(error)}`);
}

/** @returns why its end is not all on record; undefined if it is. */
async function stop(folder: VmFolder): Promise<string | undefined> {
  const { caller } = processFacts(process.env, realpathSync(process.argv[1] ?? ''));
  const client = await SupervisorClient.attach(folder);
  try {
    const { method, ms, unrecorded } = await client.stop({ caller, reason: 'post', quick: false }, STOP_MS);
    core.info(`The VM was stopped by ${method} in ${ms} ms.`);
    return unrecorded ?? undefined;
  } finally {
    client.close();
  }
}

async function concludeLate(folder: VmFolder, state: StepState, { stopped, unrecorded }: Stopped): Promise<void> {
  const unwritten = await writeLastMetrics(folder, state.vm);
  if (unwritten !== undefined) core.warning(unwritten);
  const failed = await access(folder.failures).then(
    () => true,
    () => false,
  );
  const record = await readRecord(folder);
  const due = state.upload === 'always' || (state.upload === 'on-failure' && (failed || record?.state === 'failed'));
  const artifact = due ? await uploadEvidence(folder, { ...state, name: state.artifactName }, workflowLog) : undefined;
  if (!stopped) return;
  const verdict = await verifyChain(folder.audit).catch(asRunError);
  // A log that could not be written may not be there to be read either: that is told once.
  if (!('ok' in verdict)) return unrecorded === undefined ? failStep(verdict, state.vm, { serial: [], qemu: [] }) : undefined;
  const audit = verdict.ok ? `the audit log is whole, its head is ${markdownCode(verdict.head)}` : 'the audit log is **broken**';
  const where = artifact === undefined ? '' : ` The evidence is in the artifact ${markdownCode(artifact.name)}.`;
  await core.summary.addRaw(`VM ${markdownCode(state.vm)} was stopped at the end of the job; ${audit}.${where}\n`).write();
}
