import { formatDuration } from '../../shared/units.js';
import { type Html, html, NOTHING } from '../page/html.js';
import { renderPage } from '../page/page.js';
import { commands, dumps, facts, link, moment, shown, table, timeline, verdictMark } from '../page/parts.js';
import type { Verdict } from '../result.js';
import { VERDICTS } from '../verdict.js';
import { type Gathered, type GatheredCell, type GatheredStatus, gatheredStatus } from './gathered.js';
import { cellName, commonValues, type Grid, gridOf, missingNote } from './grid.js';
import { matrixHeadline } from './summary.js';

/** The workflow run whose results the page shows. */
export interface MatrixOrigin {
  readonly repository: string;
  readonly workflow: string;
  readonly runUrl: string;
  /** The time at which the page was made. UTC, ISO 8601. */
  readonly madeAt: string;
}

const LABEL = 80;
/** The limit of the details on a page, which untrusted reports could fill. */
const MAX_DETAILS_BYTES = 8 * 2 ** 20;
const LOOK: Readonly<Record<GatheredStatus, string>> = { passed: 'passed', failed: 'failed', empty: 'none' };

/** Renders the page of a matrix: the grid, and the details of each run. No untrusted text can leave its place. */
export function renderMatrixPage(gathered: Gathered, origin: MatrixOrigin): string {
  const { cells, unreadable } = gathered;
  const title = matrixHeadline(gathered).replace(/^\S+ /, '');
  const anchors = new Map(cells.map((one, index) => [one, `run-${index + 1}`]));
  const content = html`<header><h1><span class="verdict ${LOOK[gatheredStatus(gathered)]}">${title}</span></h1>
<p class="muted">${shown(origin.repository)} · ${link(origin.workflow, origin.runUrl)} · ${moment(origin.madeAt)}</p>
${counts(gathered)}</header>
${cells.length === 0 ? html`<p>No run of this workflow has left a report.</p>` : gridSection(cells, anchors)}
${unreadableSection(unreadable)}
${detailsSection(cells, anchors)}`;
  return renderPage(title, content);
}

type Anchors = ReadonlyMap<GatheredCell, string>;

function counts({ cells, unreadable }: Gathered): Html {
  const all = (Object.keys(VERDICTS) as Verdict[]).map((verdict) => ({
    look: verdict as string,
    text: `${VERDICTS[verdict].glyph} ${VERDICTS[verdict].word}`,
    count: cells.filter(({ cell }) => cell.status === verdict).length,
  }));
  const parts = [...all, { look: 'none', text: '? unreadable', count: unreadable.length }].filter(({ count }) => count > 0);
  const total = cells.length + unreadable.length;
  let from = 0;
  const bars = parts.map(({ look, count }) => {
    const bar = html`<rect class="${look}" x="${from}" width="${count}" height="1"/>`;
    from += count;
    return bar;
  });
  const items = parts.map(({ look, text, count }) => html`<li><span class="verdict ${look}">${text}</span> ${count}</li>`);
  if (total === 0) return NOTHING;
  return html`<svg class="share" viewBox="0 0 ${total} 1" preserveAspectRatio="none" aria-hidden="true">${bars}</svg><ul class="counts">${items}</ul>`;
}

function gridSection(cells: readonly GatheredCell[], anchors: Anchors): Html {
  const grid = gridOf(cells);
  const common = commonValues(cells.map(({ cell }) => cell)).map(([key, value]) => `${shown(key, LABEL)} ${shown(value, LABEL)}`);
  const notes = [common.length === 0 ? '' : `All runs: ${common.slice(0, 20).join(', ')}.`, missingNote(grid)].filter(Boolean).join(' ');
  return html`<h2>Results</h2><div class="card flush">${gridTable(grid, anchors)}</div>${notes === '' ? NOTHING : html`<p class="muted">${notes}</p>`}`;
}

function gridTable({ rowTitles, columnTitle, columns, rows }: Grid, anchors: Anchors): Html {
  const titles = rowTitles.map((title) => html`<th scope="col">${shown(title, LABEL)}</th>`);
  const heads = columns.map(
    (column) => html`<th scope="col">${columnTitle === undefined ? 'Result' : `${shown(columnTitle, LABEL)} ${shown(column, LABEL)}`}</th>`,
  );
  const body = rows.map(({ labels, slots }, index) => {
    // Dim the labels that repeat those of the row above.
    const known = labels.findIndex((label, at) => label !== rows[index - 1]?.labels[at]);
    const names = labels.map((label, at) => html`<th scope="row" class="${at < known ? 'again' : ''}">${shown(label, LABEL)}</th>`);
    return html`<tr>${names}${slots.map((runs) => slot(runs, anchors))}</tr>`;
  });
  return html`<table class="grid"><thead><tr>${titles}${heads}</tr></thead><tbody>${body}</tbody></table>`;
}

function slot(runs: readonly GatheredCell[], anchors: Anchors): Html {
  if (runs.length === 0) return html`<td class="slot"><div class="missing">– missing</div></td>`;
  const entries = runs.map((one) => {
    const boot = one.cell.bootMs === undefined ? '' : `ready ${formatDuration(one.cell.bootMs)} · `;
    return html`<a class="${one.cell.status}" href="#${anchors.get(one) ?? ''}">${verdictMark(one.cell.status)}<small>${boot}${formatDuration(one.cell.durationMs)}</small></a>`;
  });
  return html`<td class="slot${runs.length > 1 ? ' many' : ''}">${entries}</td>`;
}

function unreadableSection(unreadable: Gathered['unreadable']): Html {
  if (unreadable.length === 0) return NOTHING;
  const rows = unreadable.map(({ artifact, url, problem }) => [link(artifact, url), shown(problem)]);
  return html`<h2>Unreadable</h2><div class="card">${table([{ title: 'Artifact' }, { title: 'Problem' }], rows)}</div>`;
}

/** Renders the runs that did not pass first: a reader looks for them, and the limit must not leave them out. */
function detailsSection(cells: readonly GatheredCell[], anchors: Anchors): Html {
  const ordered = [...cells.filter(({ cell }) => cell.status !== 'passed'), ...cells.filter(({ cell }) => cell.status === 'passed')];
  const parts: Html[] = [];
  let bytes = 0;
  for (const one of ordered) {
    const part = runDetails(one, anchors.get(one) ?? '');
    bytes += Buffer.byteLength(part.text);
    if (bytes > MAX_DETAILS_BYTES) break;
    parts.push(part);
  }
  const left = ordered.length - parts.length;
  const more = left > 0 ? html`<p class="muted">The details of ${left} more runs are in their artifacts.</p>` : NOTHING;
  return parts.length === 0 ? more : html`<h2>Runs</h2><div class="card flush">${parts}</div>${more}`;
}

function runDetails({ cell, artifact, url }: GatheredCell, anchor: string): Html {
  const part = (title: string, content: Html): Html => (content.text === '' ? NOTHING : html`<h2>${title}</h2>${content}`);
  return html`<details><summary><span class="name">${shown(cellName(cell), 200)}</span>${verdictMark(cell.status)}<span class="muted took">${formatDuration(cell.durationMs)}</span></summary>
<div class="run" id="${anchor}">${cell.error === undefined ? NOTHING : html`<p class="error ${cell.status}">${shown(cell.error, 1000)}</p>`}
${facts(cell)}${part('Timeline', timeline(cell.phases))}${part('QMP commands', commands(cell.commands))}${part('Memory dumps', dumps(cell.dumps))}
<p>Evidence: ${link(artifact, url)}${cell.attempt > 1 ? `, attempt ${cell.attempt}` : ''}</p></div></details>
`;
}
