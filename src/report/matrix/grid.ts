import { type Axis, axesOf } from './axes.js';
import type { GatheredCell } from './gathered.js';

/** Runs laid out by what they differ in. */
export interface Grid {
  /** The titles of the columns that name a row. At least one. */
  readonly rowTitles: readonly string[];
  /** What the columns stand for; undefined for a list, which has one column. */
  readonly columnTitle?: string;
  readonly columns: readonly string[];
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  /** As many as there are row titles. */
  readonly labels: readonly string[];
  /** The runs of each column: none where no result came, several where a job has several steps or VMs. */
  readonly slots: readonly (readonly GatheredCell[])[];
}

/** A table that is wider helps nobody. */
const MAX_COLUMNS = 12;

/**
 * Lays runs out: the last axis that is short enough becomes the columns, the combinations of all others the rows. With one axis,
 * or none, it is a list.
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
  const titles = { rowTitles: rowAxes.map(({ title }) => title), columns, rows };
  return columnAxis === undefined ? titles : { ...titles, columnTitle: columnAxis.title };
}

/** How many combinations have no result, in words; empty if each has one. */
export function missingNote({ rows }: Grid): string {
  const missing = rows.flatMap(({ slots }) => slots).filter((runs) => runs.length === 0).length;
  return missing === 0 ? '' : `${missing} ${missing === 1 ? 'combination has' : 'combinations have'} no result.`;
}

interface LabelledCells {
  readonly labels: readonly string[];
  readonly members: GatheredCell[];
}

/** One entry for each combination of labels that occurs, ordered by the axes' own orders. */
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
