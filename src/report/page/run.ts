import { formatDuration } from '../../shared/units.js';
import { lines } from '../../shared/untrusted-text.js';
import type { Cell } from '../matrix/cell.js';
import { type Html, html, NOTHING } from './html.js';
import { renderPage } from './page.js';
import { commands, dumps, facts, section, shown, table, timeline, verdictMark } from './parts.js';

/** One line of the QMP script, as the page shows it. */
export interface ResultLine {
  readonly line: number;
  readonly step: string;
  readonly tier: string;
  readonly outcome: 'ok' | 'failed' | 'blocked' | 'skipped';
  readonly durationMs: number;
  /** The answer as JSON, or the error. Hostile. */
  readonly answer: string;
}

/** What only the page of one run shows. Hostile, all of it. */
export interface RunDetails {
  readonly results: readonly ResultLine[];
  readonly serialTail: readonly string[];
  readonly notices: readonly string[];
}

const MAX_RESULTS = 500;
const MAX_SERIAL_LINES = 100;
const MAX_NOTICES = 50;

/** The page of one run: `report.html` in the VM's folder. Any string may be hostile: none can leave its place. */
export function renderRunPage(cell: Cell, { results, serialTail, notices }: RunDetails): string {
  const content = html`<header><h1>${verdictMark(cell.status)} ${shown(cell.vm, 64)}</h1>
<p class="muted">${origin(cell)} in ${formatDuration(cell.durationMs)}</p></header>
${cell.error === undefined ? NOTHING : html`<p class="error ${cell.status}">${shown(cell.error, 1000)}</p>`}
<h2>Run</h2><div class="card">${facts(cell)}</div>
${section('Timeline', timeline(cell.phases))}
${section('QMP commands', commands(cell.commands))}
${section('QMP script', resultTable(results))}
${section('Memory dumps', dumps(cell.dumps))}
${section('To know', notices.length === 0 ? NOTHING : html`<ul>${notices.slice(0, MAX_NOTICES).map((notice) => html`<li>${shown(notice)}</li>`)}</ul>`)}
${section('Serial console, last lines', serialBlock(serialTail))}
<footer>The evidence is in the artifact ${shown(cell.artifact)}.</footer>`;
  return renderPage(`${cell.status}: ${cell.vm}`, content);
}

function origin({ repository, job, attempt, matrix }: Cell): string {
  const values = Object.entries(matrix).map(
    ([key, value]) => `${key} ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`,
  );
  return shown([repository, job, ...values, attempt > 1 ? `attempt ${attempt}` : ''].filter(Boolean).join(' · '));
}

function resultTable(results: readonly ResultLine[]): Html {
  const rows = results
    .slice(0, MAX_RESULTS)
    .map(({ line, step, tier, outcome, durationMs, answer }) => [
      line,
      shown(step, 100),
      shown(tier, 40),
      html`<span class="verdict ${outcome}">${outcome}</span>`,
      formatDuration(durationMs),
      html`<code>${shown(answer)}</code>`,
    ]);
  const left = results.length - rows.length;
  if (left > 0) rows.push(['', `… and ${left} more in results.json`, '', html``, '', html``]);
  return table(
    [
      { title: 'Line', number: true },
      { title: 'Step' },
      { title: 'Tier' },
      { title: 'Outcome' },
      { title: 'Took', number: true },
      { title: 'Answer' },
    ],
    rows,
  );
}

function serialBlock(tail: readonly string[]): Html {
  if (tail.length === 0) return NOTHING;
  return html`<pre>${tail
    .slice(-MAX_SERIAL_LINES)
    .flatMap((line) => lines(line))
    .join('\n')}</pre>`;
}
