import { formatBytes, formatDuration } from '../../shared/units.js';
import { oneLine } from '../../shared/untrusted-text.js';
import { webAddress } from '../markdown.js';
import type { Phase, RunReport, Verdict } from '../result.js';
import { VERDICTS } from '../verdict.js';
import { type Html, type HtmlValue, html, NOTHING } from './html.js';

/** The default limit of one untrusted text on a page, in characters. */
const SHOWN = 300;

/** Returns an untrusted text on one line, truncated to the room on a page. */
export function shown(text: string, max = SHOWN): string {
  return oneLine(text, max);
}

/** Formats a UTC time in ISO 8601 for people: `2026-05-04 10:20:30 UTC`. */
export function moment(iso: string): string {
  return `${iso.slice(0, 19).replace('T', ' ')} UTC`;
}

/** Renders `✓ passed` in its colour. */
export function verdictMark(verdict: Verdict): Html {
  return html`<span class="verdict ${verdict}">${VERDICTS[verdict].glyph} ${VERDICTS[verdict].word}</span>`;
}

/** Renders a link to the web, or the bare text if `url` is not an address of the web. */
export function link(text: string, url: string | undefined): Html {
  const address = webAddress(url);
  return address === undefined ? html`${shown(text)}` : html`<a href="${address}" rel="noreferrer">${shown(text)}</a>`;
}

/** A column of a table. */
export interface Column {
  readonly title: string;
  /** Aligned to the right. */
  readonly number?: true;
  /** As wide as its longest word. */
  readonly short?: true;
}

/** Renders a table, or nothing if there are no rows. */
export function table(columns: readonly Column[], rows: readonly (readonly HtmlValue[])[]): Html {
  if (rows.length === 0) return NOTHING;
  const kind = (index: number): string => (columns[index]?.number ? 'number' : columns[index]?.short ? 'short' : 'text');
  const head = columns.map(({ title }, index) => html`<th class="${kind(index)}" scope="col">${title}</th>`);
  const body = rows.map((row) => html`<tr>${row.map((cell, index) => html`<td class="${kind(index)}">${cell}</td>`)}</tr>`);
  return html`<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

/** Renders a part of a page with its heading, or nothing if the content is empty. */
export function section(title: string, content: Html): Html {
  return content.text === '' ? NOTHING : html`<h2>${title}</h2><div class="card">${content}</div>`;
}

/** Renders the facts of a run as terms and values. */
export function facts(report: RunReport): Html {
  const { accel, audit, run } = report;
  const state = audit?.ok ? 'verified' : 'not verified';
  const rows: [term: string, value: HtmlValue][] = [
    ['Started', moment(report.startedAt)],
    ['Ready after', report.bootMs === undefined ? '' : formatDuration(report.bootMs)],
    [
      'Script',
      run === undefined
        ? ''
        : `exit code ${run.exitCode}${run.signal ? ` (${shown(run.signal, 20)})` : ''} in ${formatDuration(run.durationMs)}, over ${shown(run.channel, 20)}`,
    ],
    ['Accelerator', accel === undefined ? '' : `${shown(accel.name, 40)}: ${shown(accel.reason)}`],
    [
      'QEMU',
      [report.qemuVersion, report.arch]
        .filter(Boolean)
        .map((text) => shown(text ?? '', 80))
        .join(' for '),
    ],
    ['Audit log', audit === undefined ? '' : html`${audit.records} records, ${state}, head <code>${shown(audit.head, 64)}</code>`],
  ];
  return html`<dl>${rows.filter(([, value]) => value !== '').map(([term, value]) => html`<dt>${term}</dt><dd>${value}</dd>`)}</dl>`;
}

const SCALE = 1000;
/** Keeps the shortest phase visible. */
const MIN_WIDTH = 3;

/** Renders the phases of a run as bars on one scale. */
export function timeline(phases: readonly Phase[]): Html {
  if (phases.length === 0) return NOTHING;
  const end = Math.max(1, ...phases.map(({ startMs, durationMs }) => startMs + durationMs));
  const rows = phases.map(({ name, startMs, durationMs, outcome, detail }) => {
    const from = (startMs / end) * SCALE;
    const width = Math.max(MIN_WIDTH, (durationMs / end) * SCALE);
    const bar = html`<svg viewBox="0 0 ${SCALE} 12" preserveAspectRatio="none" aria-hidden="true"><rect x="${Math.min(from, SCALE - width).toFixed(1)}" width="${width.toFixed(1)}" height="12"/></svg>`;
    const note = outcome === 'ok' ? '' : `${outcome}${detail === undefined ? '' : `: ${shown(detail, 160)}`}`;
    return html`<tr class="${outcome}"><td>${shown(name, 60)}</td><td class="track">${bar}</td><td class="number">${outcome === 'skipped' ? '–' : formatDuration(durationMs)}</td><td class="text muted">${note}</td></tr>`;
  });
  return html`<table class="timeline"><tbody>${rows}</tbody></table>`;
}

/** Renders the counts of QMP commands by tier. */
export function commands(tiers: RunReport['commands']): Html {
  const columns: Column[] = [
    { title: 'Tier' },
    { title: 'Allowed', number: true },
    { title: 'Blocked', number: true },
    { title: 'Failed', number: true },
  ];
  return table(
    columns,
    Object.entries(tiers).map(([tier, { allowed, blocked, failed }]) => [shown(tier, 40), allowed, blocked, failed]),
  );
}

/** Renders the memory dumps of a run. */
export function dumps(stored: RunReport['dumps']): Html {
  return table(
    [{ title: 'File' }, { title: 'Size', number: true }, { title: 'SHA-256' }],
    stored.map(({ name, bytes, sha256 }) => [shown(name, 130), formatBytes(bytes), html`<code>${shown(sha256, 64)}</code>`]),
  );
}
