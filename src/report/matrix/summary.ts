import { formatDuration } from '../../shared/units.js';
import { markdownText } from '../escape.js';
import { markdownLink, markdownTable } from '../markdown.js';
import type { Verdict } from '../result.js';
import { VERDICTS } from '../verdict.js';
import { type Gathered, type GatheredCell, gatheredStatus } from './gathered.js';
import { cellName, commonValues, type Grid, gridOf, missingNote } from './grid.js';

/** The limit of a table, which untrusted names could fill. The runner accepts 1 MiB of a step's summary. */
const MAX_GRID_BYTES = 500_000;
const MAX_FAILURES = 50;
const MAX_UNREADABLE = 20;
const MAX_RUNS_IN_SLOT = 8;
const LABEL = 80;

/**
 * Renders the summary of a matrix as GitHub Markdown: how many runs passed, the grid, and the failures.
 *
 * No untrusted text can leave its place. The summary stays below the runner's limit, however many the cells.
 *
 * @param pageUrl - the address of the page with the details. Undefined if it was not uploaded.
 */
export function renderMatrixSummary(gathered: Gathered, pageUrl: string | undefined): string {
  const sections = [
    `### ${matrixHeadline(gathered)}`,
    [matrixCounts(gathered), pageUrl === undefined ? '' : markdownLink('Page with all details', pageUrl)].filter(Boolean).join(' · '),
    gathered.cells.length === 0 ? '' : gridSection(gathered.cells),
    failuresSection(gathered.cells),
    unreadableSection(gathered),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

/** Returns the verdict over all runs in one line, e.g. `❌ 2 of 24 runs did not pass`. Safe plain text. */
export function matrixHeadline(gathered: Gathered): string {
  const total = gathered.cells.length + gathered.unreadable.length;
  const bad = total - gathered.cells.filter(({ cell }) => cell.status === 'passed').length;
  switch (gatheredStatus(gathered)) {
    case 'empty':
      return '⚪ No results';
    case 'passed':
      return total === 1 ? '✅ The one run passed' : `✅ All ${total} runs passed`;
    case 'failed':
      return `❌ ${bad} of ${total} ${total === 1 ? 'run' : 'runs'} did not pass`;
  }
}

/** Returns how many runs have which verdict. Safe plain text. */
function matrixCounts({ cells, unreadable }: Gathered): string {
  const counts = (Object.keys(VERDICTS) as Verdict[]).map((verdict) => {
    const count = cells.filter(({ cell }) => cell.status === verdict).length;
    return count === 0 ? '' : `${VERDICTS[verdict].emoji} ${count} ${VERDICTS[verdict].word}`;
  });
  if (unreadable.length > 0) counts.push(`❔ ${unreadable.length} unreadable`);
  return counts.filter(Boolean).join(' · ');
}

function gridSection(cells: readonly GatheredCell[]): string {
  const grid = gridOf(cells);
  const common = commonValues(cells.map(({ cell }) => cell)).map(([key, value]) => `${markdownText(key, LABEL)}: ${label(value)}`);
  const shared = common.length === 0 ? '' : `All runs: ${common.slice(0, 10).join(', ')}.\n\n`;
  return `${shared}${grid.columnTitle === undefined ? listTable(grid) : gridTable(grid)}`;
}

function listTable({ rowTitles, rows }: Grid): string {
  const head = [...rowTitles.map((title) => markdownText(title, LABEL)), 'Verdict', 'Boot', 'Total', 'Accelerator', 'Evidence'];
  const lines = rows.flatMap(({ labels, slots }) =>
    slots
      .flat()
      .map(({ cell, artifact, url }) => [
        ...labels.map(label),
        verdictText(cell.status),
        cell.bootMs === undefined ? '' : formatDuration(cell.bootMs),
        formatDuration(cell.durationMs),
        markdownText(cell.accel?.name ?? '', 40),
        markdownLink(artifact, url),
      ]),
  );
  return boundedTable(head, lines);
}

function gridTable(grid: Grid): string {
  const { rowTitles, columnTitle = '', columns, rows } = grid;
  const [last = '', ...others] = rowTitles.toReversed();
  const corner = `${markdownText(last, LABEL)} / ${markdownText(columnTitle, LABEL)}`;
  const head = [...others.toReversed().map((title) => markdownText(title, LABEL)), corner, ...columns.map(label)];
  const lines = rows.map(({ labels, slots }) => [...labels.map(label), ...slots.map(slotText)]);
  const notes = ['Times: until the guest was ready · for the whole run.', missingNote(grid)].filter(Boolean).join(' ');
  return `${boundedTable(head, lines)}\n\n${notes}`;
}

function slotText(runs: readonly GatheredCell[]): string {
  if (runs.length === 0) return '— missing';
  const shown = runs.slice(0, MAX_RUNS_IN_SLOT).map(({ cell, url }) => {
    const boot = cell.bootMs === undefined ? '' : `${formatDuration(cell.bootMs)} · `;
    const { emoji, word } = VERDICTS[cell.status];
    return `${emoji} ${markdownLink(word, url, word)}<br>${boot}${formatDuration(cell.durationMs)}`;
  });
  const left = runs.length - shown.length;
  return [...shown, ...(left > 0 ? [`… and ${left} more`] : [])].join('<br>');
}

function boundedTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  let bytes = 0;
  const fitting = rows.findIndex((row) => {
    bytes += Buffer.byteLength(row.join(' | ')) + 4;
    return bytes > MAX_GRID_BYTES;
  });
  return markdownTable(head, rows, fitting < 0 ? rows.length : fitting);
}

function failuresSection(cells: readonly GatheredCell[]): string {
  const failures = cells.filter(({ cell }) => cell.status !== 'passed');
  if (failures.length === 0) return '';
  const rows = failures.map(({ cell, artifact, url }) => [
    label(cellName(cell)),
    verdictText(cell.status),
    markdownText(cell.error ?? '', 300),
    markdownLink(artifact, url),
  ]);
  return `#### Failures\n\n${markdownTable(['Run', 'Verdict', 'Why', 'Evidence'], rows, MAX_FAILURES)}`;
}

function unreadableSection({ unreadable }: Gathered): string {
  if (unreadable.length === 0) return '';
  const rows = unreadable.map(({ artifact, url, problem }) => [markdownLink(artifact, url), markdownText(problem, 300)]);
  return `#### Unreadable\n\n${markdownTable(['Artifact', 'Problem'], rows, MAX_UNREADABLE)}`;
}

function verdictText(verdict: Verdict): string {
  return `${VERDICTS[verdict].emoji} ${VERDICTS[verdict].word}`;
}

function label(text: string): string {
  return markdownText(text, LABEL);
}
