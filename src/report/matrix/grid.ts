import type { Json } from '../../shared/json.js';
import type { RunReport } from '../result.js';
import type { GatheredCell } from './gathered.js';

/** Runs arranged by the values in which they differ. */
export interface Grid {
  /** The titles of the columns that name a row. At least one. */
  readonly rowTitles: readonly string[];
  /** The axis of the result columns. Undefined for a list, which has one result column. */
  readonly columnTitle?: string;
  readonly columns: readonly string[];
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  /** One for each row title. */
  readonly labels: readonly string[];
  /** The runs of each column: none if no result arrived, several if a job has several steps or VMs. */
  readonly slots: readonly (readonly GatheredCell[])[];
}

/** A property in which runs differ: a key of the matrix, the job, or the VM within a job. */
export interface Axis {
  readonly title: string;
  /** Returns the value of a run, or an empty text if it has none. */
  readonly read: (cell: RunReport) => string;
  /** Every value that occurs, in natural order: `6.6` before `6.12`. */
  readonly values: readonly string[];
}

/** Wider tables are hard to read. */
const MAX_COLUMNS = 12;

const natural = new Intl.Collator('en', { numeric: true });

/**
 * Arranges runs: the last axis that is short enough becomes the columns, the combinations of all others become the rows. With
 * fewer than two axes, the result is a list.
 */
export function gridOf(cells: readonly GatheredCell[]): Grid {
  const axes = axesOf(cells.map(({ cell }) => cell));
  const columnAxis = axes.length < 2 ? undefined : axes.findLast(({ values }) => values.length <= MAX_COLUMNS);
  const rowAxes = axes.filter((axis) => axis !== columnAxis);
  if (rowAxes.length === 0) rowAxes.push({ title: 'VM', read: ({ vm }) => vm, values: [] });
  const columns = columnAxis?.values ?? [''];
  const rows = sortedRows(rowAxes, cells).map(({ labels, members }): GridRow => {
    const slots = columns.map((column) => members.filter(({ cell }) => columnAxis === undefined || columnAxis.read(cell) === column));
    return { labels, slots };
  });
  return { rowTitles: rowAxes.map(({ title }) => title), columnTitle: columnAxis?.title, columns, rows };
}

/** Says how many combinations have no result. Empty if each has one. */
export function missingNote({ rows }: Grid): string {
  const missing = rows.flatMap(({ slots }) => slots).filter((runs) => runs.length === 0).length;
  return missing === 0 ? '' : `${missing} ${missing === 1 ? 'combination has' : 'combinations have'} no result.`;
}

/** Returns the values of the matrix that all runs share. */
export function commonValues(cells: readonly RunReport[]): [key: string, value: string][] {
  const [first, ...others] = cells;
  return Object.entries(first?.matrix ?? {}).flatMap(([key, value]): [string, string][] => {
    const text = matrixText(value);
    return others.every(({ matrix }) => Object.hasOwn(matrix, key) && matrixText(matrix[key]) === text) ? [[key, text]] : [];
  });
}

/** Names a run among others: its job, its values in the matrix, its VM. Untrusted. */
export function cellName({ job, matrix, vm }: RunReport): string {
  return [job, ...Object.values(matrix).map(matrixText), vm].filter(Boolean).join(' · ');
}

function matrixText(value: Json | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Returns the axes in which these runs differ, job first, VM last. */
export function axesOf(cells: readonly RunReport[]): Axis[] {
  const keys = [...new Set(cells.flatMap(({ matrix }) => Object.keys(matrix)))];
  const axes = [
    axis('Job', cells, ({ job }) => job),
    ...keys.map((key) => axis(key, cells, ({ matrix }) => matrixText(Object.hasOwn(matrix, key) ? matrix[key] : undefined))),
  ];
  if (hasSeveralVms(cells)) axes.push(axis('VM', cells, ({ vm }) => vm));
  return axes.filter(({ values }) => values.length > 1);
}

function axis(title: string, cells: readonly RunReport[], read: (cell: RunReport) => string): Axis {
  return { title, read, values: [...new Set(cells.map(read))].toSorted(natural.compare) };
}

/** Is true if one job has several VMs. A VM whose name only repeats its matrix cell is not worth an axis. */
function hasSeveralVms(cells: readonly RunReport[]): boolean {
  const vms = new Map<string, string>();
  return cells.some(({ job, matrix, vm }) => {
    const place = JSON.stringify([job, matrix]);
    const known = vms.get(place) ?? vm;
    vms.set(place, known);
    return known !== vm;
  });
}

interface LabelledCells {
  readonly labels: readonly string[];
  readonly members: GatheredCell[];
}

/** Returns one row for each combination of labels that occurs, in the order of the axes' values. */
function sortedRows(axes: readonly Axis[], cells: readonly GatheredCell[]): LabelledCells[] {
  const rows = new Map<string, LabelledCells>();
  for (const one of cells) {
    const labels = axes.map(({ read }) => read(one.cell));
    const row = rows.get(JSON.stringify(labels)) ?? { labels, members: [] };
    row.members.push(one);
    rows.set(JSON.stringify(labels), row);
  }
  const places = axes.map(({ values }) => new Map(values.map((value, place) => [value, place])));
  const place = (labels: readonly string[], index: number): number => places[index]?.get(labels[index] ?? '') ?? 0;
  return [...rows.values()].toSorted((a, b) => {
    const index = axes.findIndex((_, at) => place(a.labels, at) !== place(b.labels, at));
    return index < 0 ? 0 : place(a.labels, index) - place(b.labels, index);
  });
}
