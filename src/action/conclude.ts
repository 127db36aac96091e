import * as core from '@actions/core';
import type { Environment } from '../engine/context.js';
import type { Inputs } from '../inputs/parse.js';
import { outputValues } from '../report/outputs.js';
import type { RunResult } from '../report/result.js';
import { renderSummary } from '../report/summary.js';
import type { Deadline } from '../shared/deadline.js';
import { errorText } from '../shared/errors.js';
import { VmDirectory } from '../state/layout.js';
import { type UploadedArtifact, uploadEvidence } from './artifacts.js';
import { rememberEnvironment } from './command-shims.js';
import { failStep } from './logger.js';
import { type StepState, saveUploaded } from './state.js';
import { writeReport } from './write-report.js';

/**
 * Ends the main step after its run: reports the error, writes and uploads the evidence, and sets outputs and summary.
 *
 * @param deadline - the end of the step.
 */
export async function conclude(result: RunResult, inputs: Inputs, state: StepState, env: Environment, deadline: Deadline): Promise<void> {
  if (result.kept && result.dir !== undefined) await rememberEnvironment(new VmDirectory(result.dir), env.log);
  if (result.error !== undefined) failStep({ ...result.error, status: result.status }, result.vm, result.tail);
  const page = await writeReports(result, inputs, state, env);
  const artifact = await uploadNow(result, state, env, deadline);
  for (const [name, value] of Object.entries(outputValues({ result, artifact, page }))) core.setOutput(name, value);
  await core.summary.addRaw(renderSummary(result, artifact)).write();
}

/** Writes the report. A failure is a warning: the run keeps its verdict. @returns the path of the page. */
async function writeReports(result: RunResult, inputs: Inputs, state: StepState, env: Environment): Promise<string | undefined> {
  if (result.dir === undefined) return undefined;
  const startedAt = new Date(Date.now() - result.durationMs);
  const facts = { startedAt, arch: inputs.arch, matrix: inputs.matrix, artifact: state.artifactName, env: process.env };
  try {
    return await writeReport(new VmDirectory(result.dir), result, facts, env.secrets);
  } catch (error) {
    env.log.warning(`Could not write the report of the run (${errorText(error)}).`);
    return undefined;
  }
}

/**
 * Uploads the evidence of a VM that has ended.
 *
 * The post step uploads that of a kept VM and of a cancelled run. The evidence of a VM that another step started is that step's.
 */
async function uploadNow(result: RunResult, state: StepState, env: Environment, deadline: Deadline): Promise<UploadedArtifact | undefined> {
  if (result.dir === undefined || result.attached || result.kept || env.signal.aborted) return undefined;
  const due = state.upload === 'always' || (state.upload === 'on-failure' && result.status !== 'passed');
  const nothing = { artifact: undefined, settled: true };
  const { artifact, settled } = due
    ? await uploadEvidence(new VmDirectory(result.dir), { ...state, name: state.artifactName }, env.log, deadline)
    : nothing;
  // The post step does not repeat an upload that failed or hung: it would fail or hang again.
  if (settled) saveUploaded();
  return artifact;
}
