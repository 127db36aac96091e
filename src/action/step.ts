import { randomUUID } from 'node:crypto';
import { realpathSync } from 'node:fs';
import * as core from '@actions/core';
import { type Environment, processFacts } from '../engine/context.js';
import { type Inputs, parseInputs } from '../inputs/parse.js';
import { Deadline } from '../shared/deadline.js';
import { endProcess } from '../shared/end.js';
import { asMaqetError } from '../shared/errors.js';
import { identify, isAlive } from '../shared/process.js';
import { checkCertificates } from '../shared/tls.js';
import { formatDuration } from '../shared/units.js';
import { WORKFLOW } from '../shared/wording.js';
import { ownToolsDirectory, stateRoot } from '../state/layout.js';
import { runnerToolCache } from '../toolchain/tool-cache.js';
import { artifactName } from './artifact-name.js';
import { offerCommands } from './command-shims.js';
import { endStepAfter, failStep, guardStep, showGuest, workflowLog } from './logger.js';
import { rawInputs, withoutDefaults } from './raw-inputs.js';
import { type StepState, saveStepState } from './state.js';

/** How long a step may take beyond its `timeout` to take the evidence, stop the VM and upload, in milliseconds. */
const GRACE_MS = 5 * 60_000;
/** What is left of that when an upload has to end, in milliseconds. */
const LAST_MS = 15_000;

/**
 * Runs the main step: inputs, run, evidence, outputs, summary. The exit code is 0 only if the run passed. Ends the process, whatever is
 * still open then.
 */
export async function runStep(): Promise<never> {
  checkCertificates(workflowLog.warning);
  await guardStep(step);
  return endProcess();
}

async function step(): Promise<void> {
  // Fail by default: a promise that never settles must not end green.
  process.exitCode = 1;
  await offerCommands(stateRoot(process.env), entryFile(), workflowLog);
  const raw = rawInputs(process.env);
  let inputs: Inputs;
  try {
    inputs = await parseInputs(withoutDefaults(raw), process.arch, { warn: (warning) => workflowLog.warning(warning) });
  } catch (error) {
    core.setOutput('status', 'failed');
    failStep(asMaqetError(error), raw['vm'] ?? '', { serial: [], qemu: [] });
    return;
  }
  const longestMs = inputs.timeoutMs + GRACE_MS;
  endStepAfter(longestMs, `The step did not end within its timeout and ${formatDuration(GRACE_MS)} more. It was ended from outside.`);
  const env = stepEnvironment();
  const deadline = Deadline.after(longestMs - LAST_MS, env.signal);
  const state = stepState(inputs, env);
  saveStepState(state);
  // Load the engine and the renderers late: wrong inputs are reported without them.
  const { runVm } = await import('../engine/run.js');
  const result = await runVm(inputs, env);
  const { conclude } = await import('./conclude.js');
  await conclude(result, inputs, state, env, deadline);
  process.exitCode = result.status === 'passed' ? 0 : 1;
}

function entryFile(): string {
  return realpathSync(process.argv[1] ?? '');
}

function stepEnvironment(): Environment {
  const cancel = new AbortController();
  // The runner sends SIGINT, SIGTERM 7.5 s later, and kills 2.5 s after that. The post step runs in any case.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => cancel.abort());
  const facts = processFacts(process.env, entryFile());
  return {
    ...facts,
    log: workflowLog,
    claimant: randomUUID(),
    toolCache: () => runnerToolCache(ownToolsDirectory(facts.root)),
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
