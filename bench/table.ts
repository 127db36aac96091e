import type { Judged, Target } from './figure.js';
import type { Timing } from './sampling.js';

const HEAD = ['figure', 'ours', 'reference', 'ratio', 'difference', 'target', 'met'];

/** Renders the figures as a plain-text table that is also valid Markdown. */
export function renderTable(figures: readonly Judged[]): string {
  const rows = [HEAD, ...figures.map(row)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = HEAD, ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

function row({ name, ours, reference, ratio, differenceMs, target, met }: Judged): string[] {
  return [
    name,
    spread(ours),
    `${spread(reference.timing)}: ${reference.what}`,
    `${ratio.toFixed(2)} ×`,
    `${differenceMs < 0 ? '' : '+'}${milliseconds(differenceMs)}`,
    target === undefined ? 'none' : describe(target),
    met === undefined ? '' : met ? 'yes' : 'NO',
  ];
}

function describe({ kind, limit, also }: Target): string {
  const bound = { ratio: `≤ ${limit} ×`, difference: `≤ +${limit} ms`, time: `≤ ${limit} ms` }[kind];
  return also === undefined ? bound : `${bound}, ${also}`;
}

function spread({ median, low, high }: Timing): string {
  return `${milliseconds(median)} (${digits(low)}–${digits(high)})`;
}

function milliseconds(ms: number): string {
  return `${digits(ms)} ms`;
}

/** Returns a number with three significant digits or more. */
function digits(ms: number): string {
  return Math.abs(ms) >= 100 ? ms.toFixed(0) : Math.abs(ms) >= 10 ? ms.toFixed(1) : ms.toFixed(2);
}
