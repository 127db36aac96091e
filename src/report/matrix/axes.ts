import type { Json } from '../../shared/json.js';
import type { Cell } from './cell.js';

/** One thing by which runs differ: a key of the matrix, the job, or the VM within a job. */
export interface Axis {
  readonly title: string;
  /** What a run has on this axis; empty if it has nothing there. */
  readonly read: (cell: Cell) => string;
  /** Every value that occurs, in a natural order: `6.6` before `6.12`. */
  readonly values: readonly string[];
}

const natural = new Intl.Collator('en', { numeric: true });

/** A value of a matrix as people read it. */
export function matrixText(value: Json | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** By what these runs differ, job first, VM last. What is the same for all of them is no axis. */
export function axesOf(cells: readonly Cell[]): Axis[] {
  const keys = [...new Set(cells.flatMap(({ matrix }) => Object.keys(matrix)))];
  const axes = [
    axis('Job', cells, ({ job }) => job),
    ...keys.map((key) => axis(key, cells, ({ matrix }) => matrixText(Object.hasOwn(matrix, key) ? (matrix[key] as Json) : undefined))),
  ];
  if (hasSeveralVms(cells)) axes.push(axis('VM', cells, ({ vm }) => vm));
  return axes.filter(({ values }) => values.length > 1);
}

/** What is the same for all runs of a matrix, to be told once. */
export function commonValues(cells: readonly Cell[]): [key: string, value: string][] {
  const [first, ...others] = cells;
  return Object.entries(first?.matrix ?? {}).flatMap(([key, value]): [string, string][] => {
    const text = matrixText(value as Json);
    return others.every(({ matrix }) => Object.hasOwn(matrix, key) && matrixText(matrix[key] as Json) === text) ? [[key, text]] : [];
  });
}

function axis(title: string, cells: readonly Cell[], read: (cell: Cell) => string): Axis {
  return { title, read, values: [...new Set(cells.map(read))].toSorted(natural.compare) };
}

/** A VM that is named after its matrix cell tells nothing new; two of them in one job do. */
function hasSeveralVms(cells: readonly Cell[]): boolean {
  const vms = new Map<string, string>();
  return cells.some(({ job, matrix, vm }) => {
    const place = JSON.stringify([job, matrix]);
    const known = vms.get(place) ?? vm;
    vms.set(place, known);
    return known !== vm;
  });
}
