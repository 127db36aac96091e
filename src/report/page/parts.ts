import { formatBytes, formatDuration } from '../../shared/units.js';
import { oneLine } from '../../shared/untrusted-text.js';
import { webAddress } from '../link.js';
import type { Cell } from '../matrix/cell.js';
import type { Phase } from '../timeline.js';
import { VERDICTS, type Verdict } from '../verdict.js';
import { type Html, type HtmlValue, html, NOTHING } from './html.js';

/** Characters of one hostile text on a page, where it does not say otherwise. */
const SHOWN = 300;

/** A hostile text on one line, cut to what a page has room for. */
export function shown(text: string, max = SHOWN): string {
  return oneLine(text, max);
}

/** A UTC time in ISO 8601 for people: `2026-05-04 10:20:30 UTC`. */
export function moment(iso: string): string {
  return `${iso.slice(0, 19).replace('T', ' ')} UTC`;
}

/** `✓ passed` in its colour. */
export function verdictMark(verdict: Verdict): Html {
  return html`<span class="verdict ${verdict}">${VERDICTS[verdict].glyph} ${VERDICTS[verdict].word}</span>`;
}

/** A link to the web, or the bare text. */
export function link(text: string, url: string | undefined): Html {
  const address = webAddress(url);
  return address === undefined ? html`${shown(text)}` : html`<a href="${address}" rel="noreferrer">${shown(text)}</a>`;
}

/** A column of a table; numbers stand to the right. */
export interface Column {
  readonly title: string;
  readonly number?: true;
}

/** A table; nothing where there are no rows. */
export function table(columns: readonly Column[], rows: readonly (readonly HtmlValue[])[]): Html {
  if (rows.length === 0) return NOTHING;
  const side = (index: number): string => (columns[index]?.number ? 'number' : 'text');
  const head = columns.map(({ title }, index) => html`<th class="${side(index)}" scope="col">${title}</th>`);
  const body = rows.map((row) => html`<tr>${row.map((cell, index) => html`<td class="${side(index)}">${cell}</td>`)}</tr>`);
  return html`<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

/** A headed part of a page, left out if there is nothing in it. */
export function section(title: string, content: Html): Html {
  return content.text === '' ? NOTHING : html`<h2>${title}</h2><div class="card">${content}</div>`;
}

/** What a run was and on what, as terms and values. */
export function facts(cell: Cell): Html {
  const { accel, audit, run } = cell;
  const state = audit?.ok ? 'verified' : 'not verified';
  const rows: [term: string, value: HtmlValue][] = [
    ['Started', moment(cell.startedAt)],
    ['Ready after', cell.bootMs === undefined ? '' : formatDuration(cell.bootMs)],
    [
      'Script',
      run === undefined
        ? ''
        : `exit code ${run.exitCode}${run.signal ? ` (${shown(run.signal, 20)})` : ''} in ${formatDuration(run.durationMs)}, over ${shown(run.channel, 20)}`,
    ],
    ['Accelerator', accel === undefined ? '' : `${shown(accel.name, 40)}: ${shown(accel.reason)}`],
    [
      'QEMU',
      [cell.qemuVersion, cell.arch]
        .filter(Boolean)
        .map((text) => shown(text ?? '', 80))
        .join(' for '),
    ],
    ['Audit log', audit === undefined ? '' : html`${audit.records} records, ${state}, head <code>${shown(audit.head, 64)}</code>`],
  ];
  return html`<dl>${rows.filter(([, value]) => value !== '').map(([term, value]) => html`<dt>${term}</dt><dd>${value}</dd>`)}</dl>`;
}

const SCALE = 1000;

/** The phases of a run as bars on one scale. */
export function timeline(phases: readonly Phase[]): Html {
  if (phases.length === 0) return NOTHING;
  const end = Math.max(1, ...phases.map(({ startMs, durationMs }) => startMs + durationMs));
  const rows = phases.map(({ name, startMs, durationMs, outcome, detail }) => {
    const from = (startMs / end) * SCALE;
    // Also the shortest phase can be seen.
    const width = Math.max(3, (durationMs / end) * SCALE);
    const bar = html`<svg viewBox="0 0 ${SCALE} 12" preserveAspectRatio="none" aria-hidden="true"><rect x="${Math.min(from, SCALE - width).toFixed(1)}" width="${width.toFixed(1)}" height="12"/></svg>`;
    const told = outcome === 'ok' ? '' : `${outcome}${detail === undefined ? '' : `: ${shown(detail, 160)}`}`;
    return html`<tr class="${outcome}"><td>${shown(name, 60)}</td><td class="track">${bar}</td><td class="number">${outcome === 'skipped' ? '–' : formatDuration(durationMs)}</td><td class="text muted">${told}</td></tr>`;
  });
  return html`<table class="timeline"><tbody>${rows}</tbody></table>`;
}

/** QMP commands by the policy's tier. */
export function commands(tiers: Cell['commands']): Html {
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

/** The memory dumps that a run left. */
export function dumps(stored: Cell['dumps']): Html {
  return table(
    [{ title: 'File' }, { title: 'Size', number: true }, { title: 'SHA-256' }],
    stored.map(({ name, bytes, sha256 }) => [shown(name, 130), formatBytes(bytes), html`<code>${shown(sha256, 64)}</code>`]),
  );
}
