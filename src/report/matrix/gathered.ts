import type { Cell } from './cell.js';

/** The report of one run, and where its evidence is. */
export interface GatheredCell {
  readonly cell: Cell;
  /** The artifact that it came from. */
  readonly artifact: string;
  readonly url?: string;
}

/** An artifact whose report cannot be used. */
export interface UnreadableArtifact {
  readonly artifact: string;
  readonly url?: string;
  /** Why: continues the sentence "ARTIFACT …". Hostile: may quote it. */
  readonly problem: string;
}

/** All that was found of a workflow run. */
export interface Gathered {
  readonly cells: readonly GatheredCell[];
  readonly unreadable: readonly UnreadableArtifact[];
}

/** `empty`: there is nothing to judge. */
export type GatheredStatus = 'passed' | 'failed' | 'empty';

/** The verdict over all of it: what cannot be read has not passed. */
export function gatheredStatus({ cells, unreadable }: Gathered): GatheredStatus {
  if (cells.length + unreadable.length === 0) return 'empty';
  return unreadable.length === 0 && cells.every(({ cell }) => cell.status === 'passed') ? 'passed' : 'failed';
}

/**
 * Without the results that a re-run has replaced: of each job and matrix cell the newest attempt alone counts, with all its runs.
 * In the order of their start.
 */
export function newestAttempts(cells: readonly GatheredCell[]): GatheredCell[] {
  const newest = new Map<string, number>();
  const identity = ({ cell: { job, matrix } }: GatheredCell): string => JSON.stringify([job, matrix]);
  for (const one of cells) newest.set(identity(one), Math.max(one.cell.attempt, newest.get(identity(one)) ?? 0));
  return cells
    .filter((one) => one.cell.attempt === newest.get(identity(one)))
    .toSorted((a, b) => Date.parse(a.cell.startedAt) - Date.parse(b.cell.startedAt));
}
