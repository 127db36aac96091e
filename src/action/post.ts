import { realpathSync } from 'node:fs';
import path from 'node:path';
import * as core from '@actions/core';
import { brokenLogError, verifyChain } from '../audit/verify.js';
import { processFacts } from '../engine/context.js';
import { endProcessesOf } from '../engine/gone.js';
import { hasEnded, type StoppedVm, stopVm, UnrecordedEndError } from '../engine/stop.js';
import { markdownCode, markdownText } from '../report/escape.js';
import { Deadline } from '../shared/deadline.js';
import { endProcess } from '../shared/end.js';
import { asMaqetError, MaqetError } from '../shared/errors.js';
import { checkCertificates } from '../shared/tls.js';
import { oneLine } from '../shared/untrusted-text.js';
import { findClaimed } from '../state/find.js';
import type { VmDirectory } from '../state/layout.js';
import type { FoundVm } from '../state/liveness.js';
import { exists } from '../state/numbered-files.js';
import { BrokenRecordError, readRecord, type VmRecord } from '../state/record.js';
import { UPLOAD_MS, uploadEvidence } from './artifacts.js';
import { endStepAfter, failStep, guardStep, workflowLog } from './logger.js';
import { readStepState, type StepState } from './state.js';

/** How long the post step may take, in milliseconds. */
const LONGEST_MS = UPLOAD_MS + 5 * 60_000;
/** A post step takes longer only if it has something to do, in milliseconds. */
const QUICK_MS = 100;

/**
 * Runs the post step: stops the VM that this step started if it still runs, makes sure that no process is left, and uploads the
 * evidence unless the main step has done so. Ends the process.
 *
 * Whatever stands in the directory of the VMs, the processes of this step end: what cannot be read is reported after that.
 */
export async function runPost(): Promise<never> {
  checkCertificates(workflowLog.warning);
  await guardStep(post);
  return endProcess();
}

async function post(): Promise<void> {
  process.exitCode = 1;
  const left = readStepState();
  if (left !== undefined) {
    // Later: a post step that has nothing to do ends before, and the start of a process takes milliseconds.
    setTimeout(() => endStepAfter(LONGEST_MS, 'The post step did not end in time. It was ended from outside.'), QUICK_MS).unref();
    const problems = await endVms(left.state, left.uploaded);
    const problem = oneOf(problems.filter((one) => one !== undefined));
    if (problem !== undefined) return failStep(problem, left.state.vm, { serial: [], qemu: [] });
  }
  process.exitCode = 0;
}

/** @returns the problems that fail the step. */
async function endVms(state: StepState, uploaded: boolean): Promise<(MaqetError | undefined)[]> {
  const problems: (MaqetError | undefined)[] = [];
  const guarded = async (work: () => Promise<MaqetError | undefined>): Promise<void> => {
    problems.push(await work().catch(asMaqetError));
  };
  // The step has claimed two directories if it started the VM once more under TCG.
  const { vms, broken, problem } = await claimedVms(state);
  problems.push(problem);
  // Later claims move the directories of earlier ones aside.
  const isNewest = ({ dir }: VmDirectory): boolean => path.basename(dir) === state.vm;
  const found = [...vms, ...broken.map((directory) => ({ directory }))];
  const [newest, ...replaced] = found.sort((one, other) => Number(isNewest(other.directory)) - Number(isNewest(one.directory)));
  for (const found of replaced) await guarded(async () => unrecorded(await stop(found)));
  if (newest !== undefined) {
    let stopped: StoppedVm | undefined;
    await guarded(async () => {
      stopped = await stop(newest);
      return unrecorded(stopped);
    });
    if (!uploaded) await guarded(() => conclude(newest.directory, state, stopped));
  }
  await guarded(async () => {
    await endProcessesOf(state.claimant, workflowLog);
    return undefined;
  });
  return problems;
}

/** Finds the VMs of this step. Those whose record cannot be read may be its own, so they end as well: their job is over. */
async function claimedVms({ root, vm, claimant }: StepState): Promise<Awaited<ReturnType<typeof findClaimed>> & { problem?: MaqetError }> {
  try {
    return await findClaimed(root, vm, claimant);
  } catch (error) {
    return { vms: [], broken: [], problem: asMaqetError(error) };
  }
}

async function stop(found: Pick<FoundVm, 'directory'> & Partial<FoundVm>): Promise<StoppedVm | undefined> {
  const { caller } = processFacts(process.env, realpathSync(process.argv[1] ?? ''));
  const env = { caller, log: workflowLog, signal: new AbortController().signal };
  const stopped = await stopVm(found, { reason: 'post', metrics: true }, env).catch((error: unknown) => {
    // Nobody answers, and there is no process: all that is wrong is the record.
    if (error instanceof BrokenRecordError) workflowLog.warning(`${error.message} No process of that VM was found.`);
    else throw error;
  });
  if (stopped === undefined) return undefined;
  const { reply, problem, notices } = stopped;
  if (reply !== undefined) core.info(`The VM was stopped by ${reply.method} in ${reply.ms} ms.`);
  if (problem !== undefined && unrecorded(stopped) === undefined) workflowLog.warning(problem.message);
  for (const notice of notices) workflowLog.warning(notice);
  return stopped;
}

/** Returns the problem that fails the step. A VM that had to be killed does not: it leaves no process, and a warning. */
function unrecorded(stopped: StoppedVm | undefined): UnrecordedEndError | undefined {
  const problem = stopped?.problem;
  return problem instanceof UnrecordedEndError ? problem : undefined;
}

/** Several problems as one: a step has one annotation for them all. */
function oneOf(problems: readonly MaqetError[]): MaqetError | undefined {
  const [first, ...more] = problems;
  if (first === undefined || more.length === 0) return first;
  const last = problems.at(-1) ?? first;
  const before = problems.slice(0, -1).map((problem) => problem.explain());
  return new MaqetError([...before, last.marked.message].join('\n'), { remedy: last.marked.remedy });
}

/** Uploads the evidence, says how the VM ended, and verifies its audit log. @returns the problem with that log. */
async function conclude(directory: VmDirectory, state: StepState, stopped: StoppedVm | undefined): Promise<MaqetError | undefined> {
  const record = await readRecord(directory).catch(() => 'unreadable' as const);
  const end = endOf(record, stopped);
  if (end !== undefined && !end.orderly) workflowLog.warning(`The VM ${state.vm} ${end.text}.`);
  const failed = (await exists(directory.failures)) || end?.orderly === false || (record !== 'unreadable' && record?.state === 'failed');
  const due = state.upload === 'always' || (state.upload === 'on-failure' && failed);
  const options = { ...state, name: state.artifactName };
  const artifact = due ? (await uploadEvidence(directory, options, workflowLog, Deadline.after(UPLOAD_MS))).artifact : undefined;
  // A VM that never started has no log, and a step that stopped one has said that its log is gone.
  if (end === undefined && !(await exists(directory.audit))) return undefined;
  const verdict = await verifyChain(directory.audit).catch(asMaqetError);
  // A log that could not be written may be unreadable, too: one error for both is enough.
  if (!('ok' in verdict)) return unrecorded(stopped) === undefined ? verdict : undefined;
  const audit = verdict.ok ? `the audit log is intact, its head is ${markdownCode(verdict.head)}` : 'the audit log is **broken**';
  const where = artifact === undefined ? '' : ` The evidence is in the artifact ${markdownCode(artifact.name)}.`;
  // The main step has said in its summary how a VM ended that it stopped itself.
  if (end !== undefined) await core.summary.addRaw(`VM ${markdownCode(state.vm)} ${markdownText(end.text)}; ${audit}.${where}\n`).write();
  if (verdict.ok) return undefined;
  return brokenLogError(verdict);
}

/** Says how a VM ended that outlived its main step. @returns undefined for a VM that did not. */
function endOf(
  record: VmRecord | 'unreadable' | undefined,
  stopped: StoppedVm | undefined,
): { text: string; orderly: boolean } | undefined {
  if (stopped?.reply !== undefined || stopped?.problem !== undefined) return { text: 'was stopped at the end of the job', orderly: true };
  if (record !== 'unreadable' && record?.kept !== true) return undefined;
  if (record !== 'unreadable' && hasEnded(record)) {
    return { text: `had ended by itself before the end of the job: ${oneLine(record.reason)}`, orderly: false };
  }
  return { text: 'had ended without a record of its end: its supervisor was killed, or could not write it', orderly: false };
}
