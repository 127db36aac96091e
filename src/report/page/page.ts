import { createHash } from 'node:crypto';
import { oneLine } from '../../shared/untrusted-text.js';
import { type Html, html } from './html.js';

/** The style of all pages. It loads no font, image or script. */
const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --ground: #f5f6f8; --surface: #ffffff; --text: #1a1d21; --muted: #5d6673; --line: #e1e5ea; --link: #1f5fbf;
  --passed: #18794e; --failed: #c62a38; --timed-out: #ad5700; --crashed: #7a3fd1; --blocked: #4f5b6b; --none: #8b94a1;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0d1014; --surface: #151a20; --text: #e4e8ed; --muted: #97a1ae; --line: #29303a; --link: #7db2ff;
    --passed: #4cc38a; --failed: #ff7b80; --timed-out: #f2a65a; --crashed: #b99aff; --blocked: #a4afbd; --none: #6b7582;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
main { max-width: 1180px; margin: 0 auto; padding: 28px 24px 56px; }
h1 { font-size: 26px; line-height: 1.25; font-weight: 650; letter-spacing: -.01em; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 12px; font-weight: 650; letter-spacing: .06em; text-transform: uppercase; color: var(--muted); margin: 28px 0 8px; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
p { margin: 6px 0 0; }
ul { margin: 8px 0; padding-left: 20px; }
code, pre { font-family: var(--mono); font-size: .88em; overflow-wrap: anywhere; }
.muted { color: var(--muted); }
.passed { --tint: var(--passed); } .failed { --tint: var(--failed); } .timed-out { --tint: var(--timed-out); }
.crashed { --tint: var(--crashed); } .blocked { --tint: var(--blocked); } .none { --tint: var(--none); }
.ok { --tint: var(--passed); } .skipped { --tint: var(--none); }
.verdict { color: var(--tint); font-weight: 600; white-space: nowrap; }
h1 .verdict { white-space: normal; }
.card { background: var(--surface); border: 1px solid var(--line); border-radius: 10px; padding: 4px 16px; overflow-x: auto; }
.card.flush { padding: 0; }
.counts { display: flex; flex-wrap: wrap; gap: 6px 18px; margin: 14px 0 0; padding: 0; list-style: none; }
.share { display: block; width: 100%; height: 8px; margin-top: 12px; border-radius: 4px; }
rect { fill: var(--tint); }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th { text-align: left; font-weight: 600; }
thead th { color: var(--muted); font-size: 13px; white-space: nowrap; }
th, td { padding: 7px 14px 7px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
tbody tr:last-child > * { border-bottom: 0; }
td.number, th.number { text-align: right; white-space: nowrap; width: 1%; min-width: 84px; }
td.text { overflow-wrap: anywhere; }
td.short { overflow-wrap: break-word; }
.grid th, .grid td { padding: 8px 14px; }
.grid thead th { border-bottom: 1px solid var(--line); }
.grid tbody th { white-space: nowrap; font-weight: 550; }
.grid tbody th.again { color: var(--none); font-weight: 400; }
.grid td.slot { border-left: 1px solid var(--line); padding: 0; min-width: 118px; height: 1px; }
.slot > div, .slot > a { display: block; height: 100%; padding: 7px 14px 8px; }
.slot > a { color: inherit; background: color-mix(in srgb, var(--tint) 9%, transparent); box-shadow: inset 3px 0 var(--tint); }
.slot > a:hover { background: color-mix(in srgb, var(--tint) 18%, transparent); text-decoration: none; }
.slot.many > a { height: auto; }
.slot.many > a + a { border-top: 1px solid var(--line); }
.slot small { display: block; color: var(--muted); font-size: 12.5px; white-space: nowrap; }
.slot .missing { color: var(--none); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 22px; margin: 10px 0; }
dt { color: var(--muted); }
dd { margin: 0; overflow-wrap: anywhere; }
.error { margin: 14px 0 0; padding: 10px 14px; border-radius: 8px; background: color-mix(in srgb, var(--tint) 10%, transparent); box-shadow: inset 3px 0 var(--tint); overflow-wrap: anywhere; white-space: pre-wrap; }
.timeline td { padding: 4px 14px 4px 0; border: 0; }
.timeline .track { width: 55%; padding-right: 14px; }
.timeline svg { display: block; width: 100%; height: 12px; margin-top: 5px; background: color-mix(in srgb, var(--line) 55%, transparent); border-radius: 3px; }
pre { margin: 0; padding: 12px 0; line-height: 1.45; white-space: pre-wrap; }
details { border-bottom: 1px solid var(--line); }
details:last-child { border-bottom: 0; }
summary { cursor: pointer; padding: 9px 16px; display: flex; flex-wrap: wrap; gap: 2px 16px; align-items: baseline; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::before { content: "›"; color: var(--muted); width: 8px; }
details[open] > summary::before { content: "⌄"; }
summary:hover { background: color-mix(in srgb, var(--line) 35%, transparent); }
summary .name { flex: 1 1 260px; overflow-wrap: anywhere; }
summary .verdict { min-width: 166px; }
summary .took { min-width: 84px; text-align: right; font-variant-numeric: tabular-nums; }
.run { padding: 2px 16px 18px 40px; scroll-margin-top: 60px; }
.run h2 { margin-top: 18px; }
footer { margin-top: 32px; color: var(--muted); font-size: 13px; overflow-wrap: anywhere; }
@media (max-width: 640px) { main { padding: 18px 12px 40px; } .run { padding-left: 16px; } }
@media print { body { background: none; } .card { border-color: #bbb; } }
`;

const STYLE_HASH = createHash('sha256').update(PAGE_STYLE).digest('base64');
/** Forbids the page to load, send or run anything, whatever text it holds. The hash admits the one style. */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;
const MAX_TITLE = 120;

/**
 * Renders a whole page as one file, without scripts and without anything from elsewhere.
 *
 * @param title - the title of the browser's tab. Untrusted.
 */
export function renderPage(title: string, content: Html): string {
  const head = html`<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>${oneLine(title, MAX_TITLE)}</title>`;
  // Do not escape the style: its hash would no longer match.
  return `<!doctype html>\n<html lang="en">\n<head>${head.text}<style>${PAGE_STYLE}</style></head>\n<body>\n<main>\n${content.text}\n</main>\n</body>\n</html>\n`;
}
