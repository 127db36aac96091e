import { access, appendFile, open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { createRedactor } from '../../audit/redact/redactor.js';
import { tallyCommands } from '../../audit/tally.js';
import { OPEN_METRICS_END, openMetrics } from '../../report/open-metrics.js';
import type { RunFigures, RunResult } from '../../report/result.js';
import { renderResultsFile } from '../../report/results.js';
import { errorText, type MaqetError } from '../../shared/errors.js';
import { lines } from '../../shared/untrusted-text.js';
import type { VmDirectory } from '../../state/layout.js';
import type { Toolchain } from '../../toolchain/resolve.js';

/** Writes `results.json`: the outcome of every step, and the figures of the run. */
export async function writeResults(folder: VmDirectory, run: Pick<RunResult, 'results' | 'figures'>): Promise<void> {
  await writeNumbered(folder.results, renderResultsFile(run));
}

/** Writes the figures of a run to `metrics.txt`, as OpenMetrics text. @returns them. */
export async function writeMetrics(
  folder: VmDirectory,
  facts: Omit<RunFigures, 'commands' | 'toolchain'>,
  toolchain: Toolchain | undefined,
): Promise<RunFigures> {
  const found = toolchain === undefined ? {} : { toolchain: { ...toolchain.counts, lookupMs: toolchain.lookupMs } };
  const figures = { ...facts, commands: await tallyCommands(folder.audit), ...found };
  await writeNumbered(metricsOf(folder), openMetrics(figures));
  return figures;
}

/**
 * Writes the commands of the whole life of a VM that has ended outside of a run, unless the figures of its last run hold them all.
 *
 * @returns a notice if they could not be written; undefined if there is nothing to tell. Never rejects.
 */
export async function writeLastMetrics(folder: VmDirectory, vm: string): Promise<string | undefined> {
  try {
    if (!(await exists(folder.audit))) return undefined;
    const figures = openMetrics({ vm, commands: await tallyCommands(folder.audit), processes: [] });
    const { newest } = await numbered(metricsOf(folder));
    // Commands come first in the text.
    const counted = newest !== undefined && (await readFile(newest, 'utf8')).startsWith(figures.replace(OPEN_METRICS_END, ''));
    if (!counted) await writeNumbered(metricsOf(folder), figures);
    return undefined;
  } catch (error) {
    return `The figures of the VM could not be written: ${errorText(error)}`;
  }
}

function metricsOf(folder: VmDirectory): string {
  return path.join(folder.dir, 'metrics.txt');
}

async function writeNumbered(first: string, text: string): Promise<void> {
  const { next } = await numbered(first);
  const file = await open(next, 'wx', 0o600);
  try {
    await file.writeFile(text).finally(() => file.close());
  } catch (error) {
    // A part of it would pass for the whole.
    await rm(next, { force: true });
    throw error;
  }
}

/** A second run on the same VM writes `name-2`, and so on. @returns the newest file that there is, and the next one. */
async function numbered(first: string): Promise<{ readonly newest: string | undefined; readonly next: string }> {
  const { dir, name, ext } = path.parse(first);
  let newest: string | undefined;
  let next = first;
  for (let number = 2; await exists(next); number++) {
    newest = next;
    next = path.join(dir, `${name}-${number}${ext}`);
  }
  return { newest, next };
}

/** Notes why a run failed, for the post step of whoever owns the VM. */
export async function noteFailure(folder: VmDirectory, error: MaqetError, secrets: readonly string[]): Promise<void> {
  await appendFile(folder.failures, `${lines(createRedactor(secrets).text(error.explain())).join(' ')}\n`, { mode: 0o600 });
}

/** True if there is something of that name. */
export async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
