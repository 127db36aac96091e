import { appendFile, readFile, rm } from 'node:fs/promises';
import { createRedactor } from '../../audit/redact/redactor.js';
import { tallyCommands } from '../../audit/tally.js';
import { OPEN_METRICS_END, openMetrics } from '../../report/open-metrics.js';
import type { RunFigures, RunResult } from '../../report/result.js';
import { renderResultsFile } from '../../report/results.js';
import { errorText, type MaqetError } from '../../shared/errors.js';
import { lines } from '../../shared/untrusted-text.js';
import type { VmDirectory } from '../../state/layout.js';
import { createNumbered, exists, newestNumbered } from '../../state/numbered-files.js';
import type { Toolchain } from '../../toolchain/resolve.js';

/** Writes `results.json`: the result of every step, and the figures of the run. */
export async function writeResults(directory: VmDirectory, run: Pick<RunResult, 'results' | 'figures'>): Promise<void> {
  await writeNumbered(directory.results, renderResultsFile(run));
}

/** Writes the figures of a run to `metrics.txt`, as OpenMetrics text. @returns them. */
export async function writeMetrics(
  directory: VmDirectory,
  facts: Omit<RunFigures, 'commands' | 'toolchain'>,
  toolchain: Toolchain | undefined,
): Promise<RunFigures> {
  const found = toolchain === undefined ? {} : { toolchain: { ...toolchain.counts, lookupMs: toolchain.lookupMs } };
  const figures = { ...facts, commands: await tallyCommands(directory.audit), ...found };
  await writeNumbered(directory.metrics, openMetrics(figures));
  return figures;
}

/**
 * Writes the metrics of the whole life of a VM that was stopped outside of a run, unless those of its last run are complete.
 *
 * @returns a notice if they could not be written, or undefined. Never rejects.
 */
export async function writeLastMetrics(directory: VmDirectory, vm: string): Promise<string | undefined> {
  try {
    if (!(await exists(directory.audit))) return undefined;
    const figures = openMetrics({ vm, commands: await tallyCommands(directory.audit), processes: [] });
    const newest = await newestNumbered(directory.metrics);
    // Compare the commands, which come first in the text.
    const counted = newest !== undefined && (await readFile(newest, 'utf8')).startsWith(figures.replace(OPEN_METRICS_END, ''));
    if (!counted) await writeNumbered(directory.metrics, figures);
    return undefined;
  } catch (error) {
    return `Could not write the metrics of the VM: ${errorText(error)}`;
  }
}

async function writeNumbered(first: string, text: string): Promise<void> {
  const { path, handle } = await createNumbered(first);
  try {
    await handle.writeFile(text).finally(() => handle.close());
  } catch (error) {
    // A part of the text would look like the whole.
    await rm(path, { force: true });
    throw error;
  }
}

/** Notes why a run failed, for the post step of the step that owns the VM. */
export async function noteFailure(directory: VmDirectory, error: MaqetError, secrets: readonly string[]): Promise<void> {
  await appendFile(directory.failures, `${lines(createRedactor(secrets).text(error.explain())).join(' ')}\n`, { mode: 0o600 });
}
