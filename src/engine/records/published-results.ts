import type { RunFigures } from '../../report/open-metrics.js';
import type { ScriptResult } from '../script-runner.js';

/** The figures of a run, as the last entry of the `results` output. */
export interface MetricsEntry {
  readonly step: 'metrics';
  readonly outcome: 'ok';
  readonly result: Omit<RunFigures, 'vm' | 'commands'> & { readonly commands: readonly CommandMetrics[] };
}

/** What came of all commands of one name, since the VM was started. */
export interface CommandMetrics {
  readonly channel: string;
  readonly command: string;
  readonly tier: string;
  readonly allowed: number;
  readonly blocked: number;
  /** Of those that were allowed. */
  readonly failed: number;
  /** Milliseconds that those took which have ended; missing if none has. */
  readonly meanMs?: number;
  readonly longestMs?: number;
}

/** One element of the `results` output and of `results.json`. */
export type PublishedResult = ScriptResult | MetricsEntry;

interface RunOutcome {
  readonly results: readonly ScriptResult[];
  readonly figures?: RunFigures | undefined;
}

/** What the world is told of a run, step by step: the outcome of each, and what all of it took. Pure. */
export function publishedResults({ results, figures }: RunOutcome): PublishedResult[] {
  if (figures === undefined) return [...results];
  const { processes, toolchain } = figures;
  const commands = figures.commands.map(commandMetrics);
  return [
    ...results,
    { step: 'metrics', outcome: 'ok', result: { commands, processes, ...(toolchain === undefined ? {} : { toolchain }) } },
  ];
}

function commandMetrics({ durationsMs, ...counts }: RunFigures['commands'][number]): CommandMetrics {
  if (durationsMs.length === 0) return counts;
  const sum = durationsMs.reduce((total, ms) => total + ms, 0);
  return { ...counts, meanMs: Math.round(sum / durationsMs.length), longestMs: durationsMs.reduce((most, ms) => Math.max(most, ms)) };
}
