import { stringifyJson } from '../../shared/json.js';
import { formatDuration } from '../../shared/units.js';
import { lines } from '../../shared/untrusted-text.js';
import type { RunReport, RunResult, StepResult } from '../result.js';
import { noticesWithin } from '../result.js';
import { type Html, html, NOTHING } from './html.js';
import { renderPage } from './page.js';
import { commands, dumps, facts, section, shown, table, timeline, verdictMark } from './parts.js';

const MAX_RESULTS = 500;
const MAX_SERIAL_LINES = 100;
const MAX_NOTICES = 50;
/** Characters of an answer that the page looks at. */
const MAX_ANSWER = 1000;

/**
 * Renders the page of one run: `report.html` in the VM's directory. No untrusted text can leave its place.
 *
 * @param report - the run in the form that the page of a matrix shows as well.
 * @param details - the parts of the same run that only this page shows.
 */
export function renderRunPage(report: RunReport, details: Pick<RunResult, 'results' | 'tail' | 'notices' | 'kept'>): string {
  const notices = noticesWithin(details, MAX_NOTICES);
  const content = html`<header><h1>${verdictMark(report.status)} ${shown(report.vm, 64)}</h1>
<p class="muted">${origin(report)} in ${formatDuration(report.durationMs)}</p></header>
${report.error === undefined ? NOTHING : html`<p class="error ${report.status}">${shown(report.error, 1000)}</p>`}
<h2>Run</h2><div class="card">${facts(report)}</div>
${section('Timeline', timeline(report.phases))}
${section('QMP commands', commands(report.commands))}
${section('QMP script', resultTable(details.results))}
${section('Memory dumps', dumps(report.dumps))}
${section('Notices', notices.length === 0 ? NOTHING : html`<ul>${notices.map((notice) => html`<li>${shown(notice)}</li>`)}</ul>`)}
${section('Serial console, last lines', serialBlock(details.tail.serial))}
<footer>The evidence is in the artifact ${shown(report.artifact)}.</footer>`;
  return renderPage(`${report.status}: ${report.vm}`, content);
}

function origin({ repository, job, attempt, matrix }: RunReport): string {
  const values = Object.entries(matrix).map(
    ([key, value]) => `${key} ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`,
  );
  return shown([repository, job, ...values, attempt > 1 ? `attempt ${attempt}` : ''].filter(Boolean).join(' · '));
}

function resultTable(results: readonly StepResult[]): Html {
  const rows = results
    .slice(0, MAX_RESULTS)
    .map((step) => [
      step.line,
      shown(step.step, 100),
      shown(step.tier ?? '', 40),
      html`<span class="verdict ${step.outcome}">${step.outcome}</span>`,
      formatDuration(step.durationMs),
      html`<code>${shown(answerText(step))}</code>`,
    ]);
  const left = results.length - rows.length;
  if (left > 0) rows.push(['', `… and ${left} more in results.json`, '', html``, '', html``]);
  return table(
    [
      { title: 'Line', number: true },
      { title: 'Step', short: true },
      { title: 'Tier', short: true },
      { title: 'Outcome' },
      { title: 'Took', number: true },
      { title: 'Answer' },
    ],
    rows,
  );
}

function answerText({ result, error }: StepResult): string {
  return (error ?? (result === undefined ? '' : stringifyJson(result))).slice(0, MAX_ANSWER);
}

function serialBlock(tail: readonly string[]): Html {
  if (tail.length === 0) return NOTHING;
  return html`<pre>${tail
    .slice(-MAX_SERIAL_LINES)
    .flatMap((line) => lines(line))
    .join('\n')}</pre>`;
}
