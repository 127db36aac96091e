import type { RunReport } from '../result.js';

/** The report of one run, and where its evidence is. */
export interface GatheredCell {
  readonly cell: RunReport;
  /** The artifact that held the report. */
  readonly artifact: string;
  readonly url?: string;
}

/** An artifact whose report cannot be used. */
export interface UnreadableArtifact {
  readonly artifact: string;
  readonly url?: string;
  /** The end of the sentence "ARTIFACT …". Untrusted: may quote the artifact. */
  readonly problem: string;
}

/** All reports of a workflow run. */
export interface Gathered {
  readonly cells: readonly GatheredCell[];
  readonly unreadable: readonly UnreadableArtifact[];
}

/** The verdict over all runs. `empty`: there are no reports. */
export type GatheredStatus = 'passed' | 'failed' | 'empty';

/** Returns the verdict over all runs. An unreadable report counts as a failure. */
export function gatheredStatus({ cells, unreadable }: Gathered): GatheredStatus {
  if (cells.length + unreadable.length === 0) return 'empty';
  return unreadable.length === 0 && cells.every(({ cell }) => cell.status === 'passed') ? 'passed' : 'failed';
}

/**
 * Removes the results that a re-run has replaced: of each job and matrix cell, only the runs of the newest attempt count.
 *
 * @returns the others, in the order of their start.
 */
export function newestAttempts(cells: readonly GatheredCell[]): GatheredCell[] {
  const newest = new Map<string, number>();
  const identity = ({ cell: { job, matrix } }: GatheredCell): string => JSON.stringify([job, matrix]);
  for (const one of cells) newest.set(identity(one), Math.max(one.cell.attempt, newest.get(identity(one)) ?? 0));
  return cells
    .filter((one) => one.cell.attempt === newest.get(identity(one)))
    .toSorted((a, b) => Date.parse(a.cell.startedAt) - Date.parse(b.cell.startedAt));
}
