import { type Json, stringifyJson } from '../shared/json.js';
import type { RunFigures, RunResult, StepResult } from './result.js';

/** The figures of a run, as the last entry of the `results` output. */
interface MetricsEntry {
  readonly step: 'metrics';
  readonly outcome: 'ok';
  readonly result: Omit<RunFigures, 'vm' | 'commands'> & { readonly commands: readonly CommandMetrics[] };
}

/** The figures of all commands of one name, since the VM was started. */
type CommandMetrics = Omit<RunFigures['commands'][number], 'durationsMs'> & {
  /** Missing if no command has ended. Milliseconds, as is `longestMs`. */
  readonly meanMs?: number;
  readonly longestMs?: number;
};

type PublishedResult = StepResult | MetricsEntry;
type PublishedParts = Pick<RunResult, 'results' | 'figures'>;

/** The limit of the `results` output. GitHub accepts 1 MiB of outputs from a job. `results.json` holds everything. */
const MAX_OUTPUT = 256 * 1024;

/** Renders `results.json`: the outcome of every step, then the figures of the run. */
export function renderResultsFile(run: PublishedParts): string {
  return `${json(publishedResults(run))}\n`;
}

/**
 * Renders the `results` output: the content of `results.json`, bounded to what GitHub accepts.
 *
 * Leaves out large answers, and says so in their entries. If that is not enough, it leaves out the first entries and keeps the
 * last ones: they show how the script ended.
 */
export function renderResultsOutput(run: PublishedParts): string {
  const entries = publishedResults(run);
  const whole = json(entries);
  if (whole.length <= MAX_OUTPUT) return whole;
  const share = MAX_OUTPUT / Math.max(1, entries.length) / 2;
  const kept: string[] = [];
  let length = 2;
  for (const entry of entries.toReversed()) {
    const isLarge = entry.step !== 'metrics' && json(entry.result ?? null).length > share;
    const text = json(isLarge ? { ...entry, result: 'too large: see results.json' } : entry);
    length += text.length + 1;
    if (length > MAX_OUTPUT) break;
    kept.unshift(text);
  }
  return `[${kept.join(',')}]`;
}

function publishedResults({ results, figures }: PublishedParts): PublishedResult[] {
  if (figures === undefined) return [...results];
  const { processes, toolchain } = figures;
  return [...results, { step: 'metrics', outcome: 'ok', result: { commands: figures.commands.map(commandMetrics), processes, toolchain } }];
}

function commandMetrics({ durationsMs, ...counts }: RunFigures['commands'][number]): CommandMetrics {
  if (durationsMs.length === 0) return counts;
  const sum = durationsMs.reduce((total, ms) => total + ms, 0);
  return { ...counts, meanMs: Math.round(sum / durationsMs.length), longestMs: durationsMs.reduce((most, ms) => Math.max(most, ms)) };
}

function json(value: unknown): string {
  return stringifyJson(value as Json);
}
