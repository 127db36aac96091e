import { realpathSync } from 'node:fs';
import * as core from '@actions/core';
import { brokenLogError, verifyChain } from '../audit/verify.js';
import { processFacts } from '../engine/context.js';
import { hasEnded, type StoppedVm, stopVm, UnrecordedEndError } from '../engine/stop.js';
import { markdownCode, markdownText } from '../report/escape.js';
import { Deadline } from '../shared/deadline.js';
import { asMaqetError, MaqetError } from '../shared/errors.js';
import { oneLine } from '../shared/untrusted-text.js';
import { type FoundVm, findClaimed } from '../state/find.js';
import type { VmDirectory } from '../state/layout.js';
import { exists } from '../state/numbered-files.js';
import { readRecord, type VmRecord } from '../state/record.js';
import { UPLOAD_MS, uploadEvidence } from './artifacts.js';
import { endAfter, endProcess } from './end.js';
import { failStep, workflowLog } from './logger.js';
import { readStepState, type StepState } from './state.js';

/** How long the post step may take, in milliseconds. */
const LONGEST_MS = UPLOAD_MS + 5 * 60_000;
/** A post step takes longer only if it has something to do, in milliseconds. */
const QUICK_MS = 100;

/**
 * Runs the post step: stops the VM that this step started if it still runs, makes sure that no process is left, and uploads the
 * evidence unless the main step has done so. Ends the process.
 */
export async function runPost(): Promise<never> {
  await post();
  return endProcess();
}

async function post(): Promise<void> {
  process.exitCode = 1;
  const left = readStepState();
  if (left !== undefined) {
    const { state, uploaded } = left;
    // Later: a post step that has nothing to do ends before, and the start of a process takes milliseconds.
    setTimeout(() => endAfter(LONGEST_MS, 'The post step did not end in time. It was ended from outside.'), QUICK_MS).unref();
    // The step has claimed two directories if it started the VM once more under TCG.
    const [newest, ...replaced] = await findClaimed(state.root, state.vm, state.claimant);
    const problems: (MaqetError | undefined)[] = [];
    for (const found of replaced) problems.push(unrecorded(await stop(found)));
    if (newest !== undefined) {
      const stopped = await stop(newest);
      problems.push(unrecorded(stopped));
      if (!uploaded) problems.push(await conclude(newest.directory, state, stopped));
    }
    const problem = oneOf(problems.filter((one) => one !== undefined));
    if (problem !== undefined) return failStep(problem, state.vm, { serial: [], qemu: [] });
  }
  process.exitCode = 0;
}

async function stop(found: FoundVm): Promise<StoppedVm> {
  const { caller } = processFacts(process.env, realpathSync(process.argv[1] ?? ''));
  const env = { caller, log: workflowLog, signal: new AbortController().signal };
  const stopped = await stopVm(found, { reason: 'post', metrics: true }, env);
  const { reply, problem, notices } = stopped;
  if (reply !== undefined) core.info(`The VM was stopped by ${reply.method} in ${reply.ms} ms.`);
  if (problem !== undefined && unrecorded(stopped) === undefined) workflowLog.warning(problem.message);
  for (const notice of notices) workflowLog.warning(notice);
  return stopped;
}

/** Returns the problem that fails the step. A VM that had to be killed does not: it leaves no process, and a warning. */
function unrecorded({ problem }: StoppedVm): UnrecordedEndError | undefined {
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
async function conclude(directory: VmDirectory, state: StepState, stopped: StoppedVm): Promise<MaqetError | undefined> {
  const record = await readRecord(directory).catch(() => undefined);
  const end = endOf(record, stopped);
  if (end !== undefined && !end.orderly) workflowLog.warning(`The VM ${state.vm} ${end.text}.`);
  const failed = (await exists(directory.failures)) || record?.state === 'failed' || end?.orderly === false;
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
function endOf(record: VmRecord | undefined, { reply, problem }: StoppedVm): { text: string; orderly: boolean } | undefined {
  if (reply !== undefined || problem !== undefined) return { text: 'was stopped at the end of the job', orderly: true };
  if (record?.kept !== true) return undefined;
  if (hasEnded(record)) return { text: `had ended by itself before the end of the job: ${oneLine(record.reason)}`, orderly: false };
  return { text: 'had ended without a record of its end: its supervisor was killed, or could not write it', orderly: false };
}
