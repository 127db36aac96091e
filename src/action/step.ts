import { randomUUID } from 'node:crypto';
import { realpathSync } from 'node:fs';
import * as core from '@actions/core';
import { type Environment, processFacts } from '../engine/context.js';
import { type Inputs, parseInputs } from '../inputs/parse.js';
import { outputValues } from '../report/outputs.js';
import type { RunResult } from '../report/result.js';
import { renderSummary } from '../report/summary.js';
import { asMaqetError, errorText } from '../shared/errors.js';
import { identify, isAlive } from '../shared/process.js';
import { WORKFLOW } from '../shared/wording.js';
import { VmDirectory } from '../state/layout.js';
import { runnerToolCache } from '../toolchain/tool-cache.js';
import { artifactName } from './artifact-name.js';
import { type UploadedArtifact, uploadEvidence } from './artifacts.js';
import { offerCommands } from './command-shims.js';
import { failStep, showGuest, workflowLog } from './logger.js';
import { rawInputs, withoutDefaults } from './raw-inputs.js';
import { type StepState, saveStepState, saveUploaded } from './state.js';

/** Runs the main step: inputs, run, evidence, outputs, summary. The exit code is 0 only if the run passed. */
export async function runStep(): Promise<void> {
  // Fail by default: a promise that never settles must not end green.
  process.exitCode = 1;
  const raw = rawInputs(process.env);
  let inputs: Inputs;
  try {
    inputs = await parseInputs(withoutDefaults(raw), process.arch, { warn: (warning) => workflowLog.warning(warning) });
  } catch (error) {
    core.setOutput('status', 'failed');
    failStep(asMaqetError(error), raw['vm'] ?? '', { serial: [], qemu: [] });
    return;
  }
  const env = stepEnvironment();
  const state = stepState(inputs, env);
  saveStepState(state);
  // Load the engine late: wrong inputs are reported without it.
  const { runVm } = await import('../engine/run.js');
  const result = await runVm(inputs, env);
  if (result.kept && result.dir !== undefined) await offerCommands(env.root, new VmDirectory(result.dir), entryFile(), env.log);
  await conclude(result, inputs, state, env);
  process.exitCode = result.status === 'passed' ? 0 : 1;
}

function entryFile(): string {
  return realpathSync(process.argv[1] ?? '');
}

function stepEnvironment(): Environment {
  const cancel = new AbortController();
  // The runner sends SIGINT, SIGTERM 7.5 s later, and kills 2.5 s after that. The post step runs in any case.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => cancel.abort());
  return {
    ...processFacts(process.env, entryFile()),
    log: workflowLog,
    claimant: randomUUID(),
    toolCache: runnerToolCache,
    imageCache: async () => (await import('./image-cache.js')).actionsImageCache(workflowLog),
    // In a `container:` job the parent is outside of the PID namespace, and cannot be watched.
    watchPid: isAlive(identify(process.ppid)) ? process.ppid : undefined,
    signal: cancel.signal,
    showGuest,
    wording: WORKFLOW,
    onPhase: (name) => workflowLog.debug(`phase ${name}`),
  };
}

function stepState(inputs: Inputs, env: Environment): StepState {
  const { GITHUB_JOB: job = '', GITHUB_ACTION: step = '', GITHUB_RUN_ATTEMPT: attempt = '' } = process.env;
  return {
    root: env.root,
    vm: inputs.vm,
    claimant: env.claimant,
    upload: inputs.upload,
    artifactName: inputs.artifactName ?? artifactName({ vm: inputs.vm, job, matrix: inputs.matrix ?? '', step, attempt }),
    retentionDays: inputs.retentionDays ?? null,
  };
}

async function conclude(result: RunResult, inputs: Inputs, state: StepState, env: Environment): Promise<void> {
  if (result.error !== undefined) failStep({ ...result.error, status: result.status }, result.vm, result.tail);
  const page = await writeReports(result, inputs, state, env);
  const artifact = await uploadNow(result, state, env);
  for (const [name, value] of Object.entries(outputValues({ result, artifact, page }))) core.setOutput(name, value);
  await core.summary.addRaw(renderSummary(result, artifact)).write();
}

/** Writes the report. A failure is a warning: the run keeps its verdict. @returns the path of the page. */
async function writeReports(result: RunResult, inputs: Inputs, state: StepState, env: Environment): Promise<string | undefined> {
  if (result.dir === undefined) return undefined;
  const startedAt = new Date(Date.now() - result.durationMs);
  const facts = { startedAt, arch: inputs.arch, matrix: inputs.matrix, artifact: state.artifactName, env: process.env };
  try {
    const { writeReport } = await import('./write-report.js');
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
async function uploadNow(result: RunResult, state: StepState, env: Environment): Promise<UploadedArtifact | undefined> {
  if (result.dir === undefined || result.attached || result.kept || env.signal.aborted) return undefined;
  const due = state.upload === 'always' || (state.upload === 'on-failure' && result.status !== 'passed');
  const artifact = due ? await uploadEvidence(new VmDirectory(result.dir), { ...state, name: state.artifactName }, env.log) : undefined;
  saveUploaded();
  return artifact;
}
