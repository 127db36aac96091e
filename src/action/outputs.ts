import * as core from '@actions/core';
import type { OutputName } from '../engine/records/outputs.js';
import { type PublishedResult, publishedResults } from '../engine/records/published-results.js';
import type { RunResult } from '../engine/records/result.js';
import { type Json, stringifyJson } from '../shared/json.js';
import type { UploadedArtifact } from './artifacts.js';

/** GitHub takes 1 MiB of outputs from a job; the whole of the results is in `results.json`. */
const MAX_RESULTS = 256 * 1024;

/** Sets every output that applies to the run. Those that were not reached stay empty. */
export function setOutputs(result: RunResult, artifact: UploadedArtifact | undefined, page: string | undefined): void {
  for (const [name, value] of Object.entries(outputValues(result, artifact, page))) core.setOutput(name, value);
}

/**
 * The outputs of a run as text. Pure.
 *
 * @param page - path of the run's page.
 */
export function outputValues(
  result: RunResult,
  artifact: UploadedArtifact | undefined,
  page: string | undefined,
): Record<OutputName, string> {
  const { toolchain, folder, audit } = result;
  return {
    status: result.status,
    'exit-code': text(result.run?.exitCode),
    results: resultsText(publishedResults(result)),
    'vm-dir': folder?.dir ?? '',
    pid: text(result.pid),
    accel: result.accel?.name ?? '',
    'boot-ms': text(result.bootMs),
    'qemu-path': toolchain?.qemuSystem.path ?? '',
    'qemu-img-path': toolchain?.qemuImg.path ?? '',
    'qemu-version': toolchain?.qemuSystem.version ?? result.qemuVersion ?? '',
    'qemu-cache-hit': toolchain === undefined ? '' : String(toolchain.counts.hits > 0),
    ports: json(result.ports),
    'serial-log': result.pid === undefined ? '' : (folder?.serialLog ?? ''),
    screenshot: result.screenshot ?? '',
    dumps: json(result.dumps.map(({ path, bytes, sha256, format }) => ({ path, bytes, sha256, format }))),
    'audit-log': audit === undefined ? '' : (folder?.audit ?? ''),
    'audit-head': audit?.head ?? '',
    'artifact-id': text(artifact?.id),
    'artifact-url': artifact?.url ?? '',
    report: page ?? '',
  };
}

/**
 * Answers that would break the limit are left out, largest first; the step's entry says so. Of a script with thousands of lines
 * the last ones are told: they show how it ended.
 */
function resultsText(results: readonly PublishedResult[]): string {
  const whole = json(results);
  if (whole.length <= MAX_RESULTS) return whole;
  const share = MAX_RESULTS / Math.max(1, results.length) / 2;
  const told: string[] = [];
  let length = 2;
  for (const step of results.toReversed()) {
    const isLarge = step.step !== 'metrics' && json(step.result ?? null).length > share;
    const text = json(isLarge ? { ...step, result: 'too large: see results.json' } : step);
    length += text.length + 1;
    if (length > MAX_RESULTS) break;
    told.unshift(text);
  }
  return `[${told.join(',')}]`;
}

function json(value: unknown): string {
  return stringifyJson(value as Json);
}

function text(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}
