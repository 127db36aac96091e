import { access, appendFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createRedactor } from '../audit/redact.js';
import { tallyCommands } from '../audit/tally.js';
import { openMetrics, type RunFigures } from '../report/open-metrics.js';
import type { MaqetError } from '../shared/errors.js';
import { lines } from '../shared/hostile.js';
import { type Json, stringifyJson } from '../shared/json.js';
import type { VmFolder } from '../supervisor/folder.js';
import type { Toolchain } from '../toolchain/resolve.js';
import type { PublishedResult } from './published-results.js';

/** Writes what came of a run, step by step. */
export async function writeResults(folder: VmFolder, results: readonly PublishedResult[]): Promise<void> {
  await writeNumbered(folder.results, `${stringifyJson(results as unknown as Json)}\n`);
}

/** Writes the figures of a run to `metrics.txt`, as OpenMetrics text. @returns them. */
export async function writeMetrics(
  folder: VmFolder,
  facts: Omit<RunFigures, 'commands' | 'toolchain'>,
  toolchain: Toolchain | undefined,
): Promise<RunFigures> {
  const found = toolchain === undefined ? {} : { toolchain: { ...toolchain.counts, lookupMs: toolchain.lookupMs } };
  const figures = { ...facts, commands: await tallyCommands(folder.audit), ...found };
  await writeNumbered(path.join(folder.dir, 'metrics.txt'), openMetrics(figures));
  return figures;
}

/** A second run on the same VM writes `name-2`, and so on. */
async function writeNumbered(first: string, text: string): Promise<void> {
  const { dir, name, ext } = path.parse(first);
  let file = first;
  for (let number = 2; await exists(file); number++) file = path.join(dir, `${name}-${number}${ext}`);
  await writeFile(file, text, { mode: 0o600, flag: 'wx' });
}

/** Notes why a run failed, for the post step of whoever owns the VM. */
export async function noteFailure(folder: VmFolder, error: MaqetError, secrets: readonly string[]): Promise<void> {
  await appendFile(folder.failures, `${lines(createRedactor(secrets).text(error.explain())).join(' ')}\n`, { mode: 0o600 });
}

/** True if there is something of that name. */
export async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
