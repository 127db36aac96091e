import { realpathSync } from 'node:fs';
import { access, readdir } from 'node:fs/promises';
import path from 'node:path';
import * as core from '@actions/core';
import { verifyChain } from '../audit/verify.js';
import { processFacts } from '../engine/context.js';
import { deliverRest } from '../engine/records/delivery.js';
import { writeLastMetrics } from '../engine/records/files.js';
import { asRunError } from '../engine/records/result.js';
import { UnrecordedEndError } from '../engine/stop.js';
import { markdownCode } from '../report/escape.js';
import { errorText, MaqetError } from '../shared/errors.js';
import { signalProcess } from '../shared/process.js';
import { recordEnd } from '../state/claim.js';
import { waitUntilGone } from '../state/find.js';
import { VmDirectory } from '../state/layout.js';
import { isLive, readRecord, type VmRecord } from '../state/record.js';
import { SupervisorClient } from '../supervisor/rpc/client.js';
import type { StopResult } from '../supervisor/rpc/protocol.js';
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
    const problems: (MaqetError | undefined)[] = [];
    for (const { folder, record } of givenUp) problems.push((await ensureStopped(folder, record)).unrecorded);
    if (newest !== undefined) {
      const stopped = await ensureStopped(newest.folder, newest.record);
      problems.push(stopped.unrecorded);
      if (!uploaded) problems.push(await concludeLate(newest.folder, state, stopped));
    }
    const problem = oneOf(problems.filter((one) => one !== undefined));
    if (problem !== undefined) return failStep(problem, state.vm, { serial: [], qemu: [] });
  }
  process.exitCode = 0;
}

/** Several problems as one: a step has one annotation for them all. */
function oneOf(problems: readonly MaqetError[]): MaqetError | undefined {
  const [first, ...more] = problems;
  if (first === undefined || more.length === 0) return first;
  const last = problems.at(-1) ?? first;
  const before = problems.slice(0, -1).map((problem) => problem.explain());
  return new MaqetError([...before, last.marked.message].join('\n'), { remedy: last.marked.remedy });
}

/** What came of making sure that a VM has ended. */
interface Stopped {
  /** True if it had to be stopped. */
  readonly stopped: boolean;
  /** Says why that is not all on record. */
  readonly unrecorded: UnrecordedEndError | undefined;
}

/**
 * The folders that this step claimed, newest first: under the VM's name, or moved aside by a later VM of that name. There are two
 * where the VM had to be started once more under TCG.
 */
async function findClaimed({ root, vm, claimant }: StepState): Promise<{ folder: VmDirectory; record: VmRecord }[]> {
  const names = (await readdir(root).catch(() => [])).filter((entry) => entry === vm || entry.startsWith(`${vm}.`));
  const found = names.map(async (name) => {
    const folder = new VmDirectory(path.join(root, name));
    // A record that cannot be read may be this step's: then post must not end as if all were well.
    return { folder, record: await readRecord(folder) };
  });
  return (await Promise.all(found))
    .flatMap(({ folder, record }) => (record?.claimant === claimant ? [{ folder, record }] : []))
    .sort((one, other) => Date.parse(other.record.createdAt) - Date.parse(one.record.createdAt));
}

/** Stops the VM if it still runs. Fails the step if anything survives. */
async function ensureStopped(folder: VmDirectory, record: VmRecord): Promise<Stopped> {
  const live = isLive(record);
  const stopped = live ? await stop(folder).catch(warnOfDisorder) : undefined;
  // A supervisor ends by itself once its VM has; whatever does not is killed, and QEMU dies with it.
  for (const id of await waitUntilGone(record, GONE_MS)) {
    core.warning(`The process ${id.pid} of the VM was still running and was killed.`);
    signalProcess(id, 'SIGKILL');
  }
  const left = await waitUntilGone(record, GONE_MS);
  const undelivered = await deliverRest(folder);
  if (undelivered !== undefined) core.warning(undelivered);
  if (left.length > 0) throw new Error(`processes that cannot be killed: ${left.map(({ pid }) => pid).join(', ')}`);
  if (stopped === undefined || stopped.unrecorded === null) return { stopped: live, unrecorded: undefined };
  await recordEnd(folder, record.owner, stopped.end);
  return { stopped: live, unrecorded: new UnrecordedEndError(stopped.unrecorded) };
}

function warnOfDisorder(error: unknown): undefined {
  core.warning(`The VM did not stop in order: ${errorText(error)}`);
}

async function stop(folder: VmDirectory): Promise<StopResult> {
  const { caller } = processFacts(process.env, realpathSync(process.argv[1] ?? ''));
  const client = await SupervisorClient.attach(folder);
  try {
    const stopped = await client.stop({ caller, reason: 'post', quick: false }, STOP_MS);
    core.info(`The VM was stopped by ${stopped.method} in ${stopped.ms} ms.`);
    return stopped;
  } finally {
    client.close();
  }
}

/** @returns what is wrong with the audit log of a VM that had to be stopped. */
async function concludeLate(folder: VmDirectory, state: StepState, { stopped, unrecorded }: Stopped): Promise<MaqetError | undefined> {
  const unwritten = await writeLastMetrics(folder, state.vm);
  if (unwritten !== undefined) core.warning(unwritten);
  const failed = await access(folder.failures).then(
    () => true,
    () => false,
  );
  const record = await readRecord(folder);
  const due = state.upload === 'always' || (state.upload === 'on-failure' && (failed || record?.state === 'failed'));
  const artifact = due ? await uploadEvidence(folder, { ...state, name: state.artifactName }, workflowLog) : undefined;
  if (!stopped) return undefined;
  const verdict = await verifyChain(folder.audit).catch(asRunError);
  // A log that could not be written may not be there to be read either: that is told once.
  if (!('ok' in verdict)) return unrecorded === undefined ? verdict : undefined;
  const audit = verdict.ok ? `the audit log is whole, its head is ${markdownCode(verdict.head)}` : 'the audit log is **broken**';
  const where = artifact === undefined ? '' : ` The evidence is in the artifact ${markdownCode(artifact.name)}.`;
  await core.summary.addRaw(`VM ${markdownCode(state.vm)} was stopped at the end of the job; ${audit}.${where}\n`).write();
  if (verdict.ok) return undefined;
  return new MaqetError(`The audit log is broken at record ${verdict.brokenAt}: ${verdict.problem}.`, {
    remedy: 'Do not trust what it says from there on.',
  });
}
