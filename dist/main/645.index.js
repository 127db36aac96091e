export const id = 645;
export const ids = [645];
export const modules = {

/***/ 63645:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeReport: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/audit/redact/redactor.ts + 2 modules
var redactor = __webpack_require__(69281);
// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(64886);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(10371);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
;// CONCATENATED MODULE: ./src/report/page/html.ts

/** HTML that is safe to be part of a page: made by {@link html} alone. */
class Html {
    text;
    constructor(text) {
        this.text = text;
    }
    static of(strings, values) {
        return new Html(strings.reduce((done, part, index) => done + render(values[index - 1] ?? '') + part));
    }
}
/**
 * A template whose values cannot leave their place: every text is escaped for an element's content and for a quoted attribute.
 *
 * @example html`<td title="${hostile}">${hostile}</td>`
 */
function html_html(strings, ...values) {
    return Html.of(strings, values);
}
function render(value) {
    if (value instanceof Html)
        return value.text;
    if (typeof value === 'object')
        return value.map(render).join('');
    return (0,report_escape/* htmlText */.js)(String(value));
}
/** Nothing. */
const NOTHING = html_html ``;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/report/page/style.ts
/** The style of all pages. No font, image or script comes with it. */
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

;// CONCATENATED MODULE: ./src/report/page/page.ts




const STYLE_HASH = (0,external_node_crypto_.createHash)('sha256').update(PAGE_STYLE).digest('base64');
/** Nothing is loaded, sent or run, whatever got into the page; the one style is named by its hash. */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;
const MAX_TITLE = 120;
/**
 * A whole page in one file, without script and without anything from elsewhere.
 *
 * @param title - for the browser's tab. May be hostile.
 */
function renderPage(title, content) {
    const head = html_html `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>${(0,untrusted_text/* oneLine */.T)(title, MAX_TITLE)}</title>`;
    // The style is ours and hashed as it stands: escaping would change it.
    return `<!doctype html>\n<html lang="en">\n<head>${head.text}<style>${PAGE_STYLE}</style></head>\n<body>\n<main>\n${content.text}\n</main>\n</body>\n</html>\n`;
}

// EXTERNAL MODULE: ./src/report/verdict.ts
var report_verdict = __webpack_require__(90687);
;// CONCATENATED MODULE: ./src/report/page/parts.ts





/** Characters of one hostile text on a page, where it does not say otherwise. */
const SHOWN = 300;
/** A hostile text on one line, cut to what a page has room for. */
function shown(text, max = SHOWN) {
    return (0,untrusted_text/* oneLine */.T)(text, max);
}
/** A UTC time in ISO 8601 for people: `2026-05-04 10:20:30 UTC`. */
function moment(iso) {
    return `${iso.slice(0, 19).replace('T', ' ')} UTC`;
}
/** `✓ passed` in its colour. */
function verdictMark(verdict) {
    return html_html `<span class="verdict ${verdict}">${report_verdict/* VERDICTS */.b[verdict].glyph} ${report_verdict/* VERDICTS */.b[verdict].word}</span>`;
}
/** A link to the web, or the bare text. */
function parts_link(text, url) {
    const address = webAddress(url);
    return address === undefined ? html `${shown(text)}` : html `<a href="${address}" rel="noreferrer">${shown(text)}</a>`;
}
/** A table; nothing where there are no rows. */
function table(columns, rows) {
    if (rows.length === 0)
        return NOTHING;
    const side = (index) => (columns[index]?.number ? 'number' : 'text');
    const head = columns.map(({ title }, index) => html_html `<th class="${side(index)}" scope="col">${title}</th>`);
    const body = rows.map((row) => html_html `<tr>${row.map((cell, index) => html_html `<td class="${side(index)}">${cell}</td>`)}</tr>`);
    return html_html `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}
/** A headed part of a page, left out if there is nothing in it. */
function section(title, content) {
    return content.text === '' ? NOTHING : html_html `<h2>${title}</h2><div class="card">${content}</div>`;
}
/** What a run was and on what, as terms and values. */
function facts(cell) {
    const { accel, audit, run } = cell;
    const state = audit?.ok ? 'verified' : 'not verified';
    const rows = [
        ['Started', moment(cell.startedAt)],
        ['Ready after', cell.bootMs === undefined ? '' : (0,units/* formatDuration */.a3)(cell.bootMs)],
        [
            'Script',
            run === undefined
                ? ''
                : `exit code ${run.exitCode}${run.signal ? ` (${shown(run.signal, 20)})` : ''} in ${(0,units/* formatDuration */.a3)(run.durationMs)}, over ${shown(run.channel, 20)}`,
        ],
        ['Accelerator', accel === undefined ? '' : `${shown(accel.name, 40)}: ${shown(accel.reason)}`],
        [
            'QEMU',
            [cell.qemuVersion, cell.arch]
                .filter(Boolean)
                .map((text) => shown(text ?? '', 80))
                .join(' for '),
        ],
        ['Audit log', audit === undefined ? '' : html_html `${audit.records} records, ${state}, head <code>${shown(audit.head, 64)}</code>`],
    ];
    return html_html `<dl>${rows.filter(([, value]) => value !== '').map(([term, value]) => html_html `<dt>${term}</dt><dd>${value}</dd>`)}</dl>`;
}
const SCALE = 1000;
/** The phases of a run as bars on one scale. */
function timeline(phases) {
    if (phases.length === 0)
        return NOTHING;
    const end = Math.max(1, ...phases.map(({ startMs, durationMs }) => startMs + durationMs));
    const rows = phases.map(({ name, startMs, durationMs, outcome, detail }) => {
        const from = (startMs / end) * SCALE;
        // Also the shortest phase can be seen.
        const width = Math.max(3, (durationMs / end) * SCALE);
        const bar = html_html `<svg viewBox="0 0 ${SCALE} 12" preserveAspectRatio="none" aria-hidden="true"><rect x="${Math.min(from, SCALE - width).toFixed(1)}" width="${width.toFixed(1)}" height="12"/></svg>`;
        const told = outcome === 'ok' ? '' : `${outcome}${detail === undefined ? '' : `: ${shown(detail, 160)}`}`;
        return html_html `<tr class="${outcome}"><td>${shown(name, 60)}</td><td class="track">${bar}</td><td class="number">${outcome === 'skipped' ? '–' : (0,units/* formatDuration */.a3)(durationMs)}</td><td class="text muted">${told}</td></tr>`;
    });
    return html_html `<table class="timeline"><tbody>${rows}</tbody></table>`;
}
/** QMP commands by the policy's tier. */
function commands(tiers) {
    const columns = [
        { title: 'Tier' },
        { title: 'Allowed', number: true },
        { title: 'Blocked', number: true },
        { title: 'Failed', number: true },
    ];
    return table(columns, Object.entries(tiers).map(([tier, { allowed, blocked, failed }]) => [shown(tier, 40), allowed, blocked, failed]));
}
/** The memory dumps that a run left. */
function dumps(stored) {
    return table([{ title: 'File' }, { title: 'Size', number: true }, { title: 'SHA-256' }], stored.map(({ name, bytes, sha256 }) => [shown(name, 130), (0,units/* formatBytes */.z3)(bytes), html_html `<code>${shown(sha256, 64)}</code>`]));
}

;// CONCATENATED MODULE: ./src/report/page/run.ts





const MAX_RESULTS = 500;
const MAX_SERIAL_LINES = 100;
const MAX_NOTICES = 50;
/** The page of one run: `report.html` in the VM's folder. Any string may be hostile: none can leave its place. */
function renderRunPage(cell, { results, serialTail, notices }) {
    const content = html_html `<header><h1>${verdictMark(cell.status)} ${shown(cell.vm, 64)}</h1>
<p class="muted">${origin(cell)} in ${(0,units/* formatDuration */.a3)(cell.durationMs)}</p></header>
${cell.error === undefined ? NOTHING : html_html `<p class="error ${cell.status}">${shown(cell.error, 1000)}</p>`}
<h2>Run</h2><div class="card">${facts(cell)}</div>
${section('Timeline', timeline(cell.phases))}
${section('QMP commands', commands(cell.commands))}
${section('QMP script', resultTable(results))}
${section('Memory dumps', dumps(cell.dumps))}
${section('To know', notices.length === 0 ? NOTHING : html_html `<ul>${notices.slice(0, MAX_NOTICES).map((notice) => html_html `<li>${shown(notice)}</li>`)}</ul>`)}
${section('Serial console, last lines', serialBlock(serialTail))}
<footer>The evidence is in the artifact ${shown(cell.artifact)}.</footer>`;
    return renderPage(`${cell.status}: ${cell.vm}`, content);
}
function origin({ repository, job, attempt, matrix }) {
    const values = Object.entries(matrix).map(([key, value]) => `${key} ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`);
    return shown([repository, job, ...values, attempt > 1 ? `attempt ${attempt}` : ''].filter(Boolean).join(' · '));
}
function resultTable(results) {
    const rows = results
        .slice(0, MAX_RESULTS)
        .map(({ line, step, tier, outcome, durationMs, answer }) => [
        line,
        shown(step, 100),
        shown(tier, 40),
        html_html `<span class="verdict ${outcome}">${outcome}</span>`,
        (0,units/* formatDuration */.a3)(durationMs),
        html_html `<code>${shown(answer)}</code>`,
    ]);
    const left = results.length - rows.length;
    if (left > 0)
        rows.push(['', `… and ${left} more in results.json`, '', html_html ``, '', html_html ``]);
    return table([
        { title: 'Line', number: true },
        { title: 'Step' },
        { title: 'Tier' },
        { title: 'Outcome' },
        { title: 'Took', number: true },
        { title: 'Answer' },
    ], rows);
}
function serialBlock(tail) {
    if (tail.length === 0)
        return NOTHING;
    return html_html `<pre>${tail
        .slice(-MAX_SERIAL_LINES)
        .flatMap((line) => (0,untrusted_text/* lines */.M)(line))
        .join('\n')}</pre>`;
}

// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(58382);
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(78451);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

;// CONCATENATED MODULE: ./src/report/matrix/cell.ts


/** The most bytes of a `report.json` that anybody reads. */
const MAX_CELL_BYTES = (/* unused pure expression or super */ null && (2 ** 20));
/** The most entries of one list in it; whoever writes one leaves the rest out. */
const MAX_CELL_LIST = 100;
/** The most characters of one text in it. */
const MAX_CELL_TEXT = 600;
const cell_text = schemas/* string */.YjP().max(MAX_CELL_TEXT);
const count = schemas/* number */.aig().int().min(0);
const ms = schemas/* number */.aig().min(0);
const list = (item) => schemas/* array */.YOg(item).max(MAX_CELL_LIST);
/**
 * One run, as `report.json` tells it: what a later job needs to show it among others.
 *
 * A reader ignores members that it does not know; a change that an old reader would misread takes a new `version`.
 */
const cellSchema = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    vm: cell_text,
    status: schemas/* enum */.k5n(['passed', 'failed', 'timed-out', 'crashed', 'blocked']),
    /** Why it did not pass, on one line. Hostile: may quote the guest. */
    error: cell_text.exactOptional(),
    /** UTC, ISO 8601. */
    startedAt: datetime(),
    durationMs: ms,
    phases: list(schemas/* object */.Ikc({
        name: cell_text,
        startMs: ms,
        durationMs: ms,
        outcome: schemas/* enum */.k5n(['ok', 'failed', 'skipped']),
        detail: cell_text.exactOptional(),
    })),
    accel: schemas/* object */.Ikc({ name: cell_text, reason: cell_text }).exactOptional(),
    qemuVersion: cell_text.exactOptional(),
    /** Missing if the run attached to a VM that was there. */
    arch: cell_text.exactOptional(),
    /** Milliseconds from the start of the guest until it was ready. */
    bootMs: ms.exactOptional(),
    /** The script that ran in the guest. */
    run: schemas/* object */.Ikc({
        channel: cell_text,
        exitCode: schemas/* number */.aig().int(),
        signal: cell_text.exactOptional(),
        durationMs: ms,
    })
        .exactOptional(),
    /** QMP commands by the policy's tier. */
    commands: schemas/* record */.g1P(cell_text, schemas/* object */.Ikc({ allowed: count, blocked: count, failed: count })),
    dumps: list(schemas/* object */.Ikc({ name: cell_text, bytes: count, sha256: cell_text })),
    audit: schemas/* object */.Ikc({ head: cell_text, records: count, ok: schemas/* boolean */.zMY() }).exactOptional(),
    /** The job's `matrix` context; empty outside a matrix. */
    matrix: schemas/* record */.g1P(cell_text, schemas/* json */.Pq9()),
    job: cell_text,
    /** `GITHUB_ACTION`: which step of the job. */
    step: cell_text,
    attempt: schemas/* number */.aig().int().min(1),
    server: cell_text,
    repository: cell_text,
    runId: cell_text,
    /** The artifact that holds the evidence, if it is uploaded. */
    artifact: cell_text,
});
/** Reads a `report.json` that anybody may have written. Never throws: what is wrong with it comes back in words. */
function readCell(json) {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch {
        return { problem: 'is not JSON' };
    }
    const parsed = cellSchema.safeParse(value);
    if (parsed.success)
        return { cell: parsed.data };
    const [issue] = parsed.error.issues;
    return { problem: oneLine(`is no report of a run: ${issue?.path.join('.') || 'it'}: ${issue?.message ?? 'unknown'}`, 200) };
}

;// CONCATENATED MODULE: ./src/action/cell.ts


/** A matrix that takes more room than this is left out of the report. */
const MAX_MATRIX = 32 * 1024;
/**
 * The run as `report.json` tells it. Pure. Always readable for `readCell`: what is too long is cut.
 *
 * @param redact - hides known secrets in a text.
 */
function cellOf(result, report, facts, redact) {
    const { accel, bootMs, qemuVersion, toolchain, audit, error, run } = result;
    const { startedAt, arch, matrix, artifact, env } = facts;
    const version = toolchain?.qemuSystem.version ?? qemuVersion;
    return {
        version: 1,
        vm: cut(result.vm),
        status: result.status,
        startedAt: startedAt.toISOString(),
        durationMs: result.durationMs,
        phases: report.phases.slice(0, MAX_CELL_LIST).map((phase) => ({
            ...phase,
            name: cut(phase.name),
            ...(phase.detail === undefined ? {} : { detail: cut(redact(phase.detail)) }),
        })),
        commands: { ...report.commandsByTier },
        dumps: report.dumps.slice(0, MAX_CELL_LIST).map(({ name, bytes, sha256 }) => ({ name: cut(name), bytes, sha256 })),
        matrix: matrixOf(matrix),
        job: cut(env['GITHUB_JOB'] ?? ''),
        step: cut(env['GITHUB_ACTION'] ?? ''),
        attempt: attemptOf(env),
        server: cut(env['GITHUB_SERVER_URL'] ?? ''),
        repository: cut(env['GITHUB_REPOSITORY'] ?? ''),
        runId: cut(env['GITHUB_RUN_ID'] ?? ''),
        artifact: cut(artifact),
        ...(error === undefined ? {} : { error: cut(redact(error.message).replace(/\s*\n\s*/g, ' ')) }),
        ...(accel === undefined ? {} : { accel: { name: cut(accel.name), reason: cut(accel.reason) } }),
        ...(version === undefined ? {} : { qemuVersion: cut(version) }),
        ...(result.attached ? {} : { arch }),
        ...(bootMs === undefined ? {} : { bootMs }),
        ...(run === undefined ? {} : { run: scriptOf(run) }),
        ...(audit === undefined ? {} : { audit }),
    };
}
/** Which attempt of the workflow run this is, from 1. */
function attemptOf(env) {
    const attempt = Number(env['GITHUB_RUN_ATTEMPT']);
    return Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1;
}
function scriptOf({ channel, exitCode, signal, durationMs }) {
    return { channel, exitCode, durationMs, ...(signal === undefined ? {} : { signal: cut(signal) }) };
}
function matrixOf(json) {
    const parsed = json === undefined || json.length > MAX_MATRIX ? undefined : cellSchema.shape.matrix.safeParse(JSON.parse(json));
    return parsed?.data ?? {};
}
/** Cut after it was made harmless: a control character that is written out takes six. */
function cut(text) {
    return (0,untrusted_text/* oneLine */.T)(text, MAX_CELL_TEXT).slice(0, MAX_CELL_TEXT);
}

// EXTERNAL MODULE: ./src/action/report.ts
var action_report = __webpack_require__(31658);
;// CONCATENATED MODULE: ./src/action/write-report.ts








/** Characters of an answer that are looked at for the page. */
const MAX_ANSWER = 1000;
/**
 * Writes `report.json` and `report.html` into the VM's folder; a later run on the same VM writes `report-2.json` and so on, and
 * leaves the earlier ones alone.
 *
 * @param secrets - values that are hidden in what maqet says itself. The answers and the console are shown as in their own files.
 * @returns the page's path.
 * @throws whatever the file system says.
 */
async function writeReport(folder, result, facts, secrets) {
    const { text: redact } = (0,redactor/* createRedactor */.l)(secrets);
    const report = (0,action_report/* runReport */.q)(result, undefined);
    const cell = cellOf(result, report, facts, redact);
    const number = await writeNumbered(folder, `${JSON.stringify(cell)}\n`);
    const page = external_node_path_default().join(folder.dir, `${numbered(number)}.html`);
    const details = { results: result.results.map(resultLine), serialTail: report.serialTail, notices: report.notices.map(redact) };
    await (0,promises_.writeFile)(page, renderRunPage(cell, details), { mode: 0o600, flag: 'wx' });
    return page;
}
/** The number is taken by who creates the file. */
async function writeNumbered(folder, text) {
    for (let number = 1;; number++) {
        try {
            await (0,promises_.writeFile)(external_node_path_default().join(folder.dir, `${numbered(number)}.json`), text, { mode: 0o600, flag: 'wx' });
            return number;
        }
        catch (error) {
            if ((0,errors/* errnoOf */.UQ)(error) !== 'EEXIST')
                throw error;
        }
    }
}
function numbered(number) {
    return number === 1 ? 'report' : `report-${number}`;
}
function resultLine({ line, step, tier, outcome, durationMs, result, error }) {
    const answer = error ?? (result === undefined ? '' : (0,json/* stringifyJson */.sd)(result));
    return { line, step, tier: tier ?? '', outcome, durationMs, answer: answer.slice(0, MAX_ANSWER) };
}


/***/ }),

/***/ 69281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor)
});

// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(78451);
// EXTERNAL MODULE: ./src/audit/redact/names.ts
var names = __webpack_require__(9989);
;// CONCATENATED MODULE: ./src/audit/redact/values.ts
/** What stands in place of a secret. Shorter than any secret that is looked for, so that it can never be one. */
const REDACTED = '***';
/** Shorter values are no secrets worth the name, and hiding every `true` or `1` would blind the log. */
const MIN_SECRET = 6;
/**
 * Makes a function that replaces these values in a text: as they are, trimmed, each line of a longer one, and as they look inside
 * JSON, a URL or Base64 (at any offset). Values under 6 characters are not looked for.
 */
function createValueMask(values) {
    const needles = [...new Set(values.flatMap(spellings))].filter((needle) => needle.length >= MIN_SECRET);
    return (text) => {
        let current = text;
        // A replacement can join its neighbours to another secret; each round makes the text shorter, so this ends.
        for (let found = spans(current, needles); found.length > 0; found = spans(current, needles))
            current = cutSpans(current, found);
        return current;
    };
}
function spellings(value) {
    const plain = [value, value.trim(), ...value.split(/\r?\n/).map((line) => line.trim())];
    return plain
        .filter((text) => text.length >= MIN_SECRET)
        .flatMap((text) => [text, JSON.stringify(text).slice(1, -1), inUrl(text), ...inBase64(text)]);
}
function inUrl(text) {
    // A lone surrogate makes encodeURIComponent throw; UTF-8 replaces it.
    return encodeURIComponent(Buffer.from(text, 'utf8').toString('utf8'));
}
/** The characters that a text gives at each of the three offsets it can have in a Base64 stream, whatever stands around it. */
function inBase64(text) {
    const bytes = Buffer.from(text, 'utf8');
    return [0, 1, 2].map((offset) => {
        const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
        return encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
    });
}
/** Every place where a needle stands, overlapping ones joined: two secrets that share characters must both vanish whole. */
function spans(text, needles) {
    const found = [];
    for (const needle of needles) {
        for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1))
            found.push([at, at + needle.length]);
    }
    found.sort((a, b) => a[0] - b[0]);
    const joined = [];
    for (const [start, end] of found) {
        const last = joined.at(-1);
        if (last !== undefined && start < last[1])
            last[1] = Math.max(last[1], end);
        else
            joined.push([start, end]);
    }
    return joined;
}
function cutSpans(text, found) {
    let result = '';
    let from = 0;
    for (const [start, end] of found) {
        result += text.slice(from, start) + REDACTED;
        from = end;
    }
    return result + text.slice(from);
}

;// CONCATENATED MODULE: ./src/audit/redact/assignments.ts


/** How far back from a sign a name is looked for: the end of a longer name tells enough. */
const NAME_REACH = 128;
const NAME_BEFORE = /([A-Za-z][\w.-]*)(\\*["'])?\s{0,8}$/;
const SIGN = /[=:]/g;
const OPENING_QUOTE = /\s*(\\*["'])/y;
/** A nested object or list ends nobody knows where without parsing it: all that follows goes. */
const UNQUOTED = /\s*[{[][\s\S]*|(?:[^,\r\n]|,,)*/y;
const URL_PASSWORD = /:\/\/[^/\s]+@/g;
/**
 * Hides the value of each secret-named assignment inside a text: `password=…`, `"data": "…"` (also with escaped quotes), as
 * in QEMU options, `json:` file names, query strings and command lines; and the user part of URLs.
 *
 * An unquoted value ends at the next single comma or line end, as in QEMU's options: a password may hold spaces, so the rest of
 * a command line goes with it. Takes time linear in the text.
 */
function hideAssignments(text) {
    let result = '';
    let from = 0;
    SIGN.lastIndex = 0;
    for (let sign = SIGN.exec(text); sign !== null; sign = SIGN.exec(text)) {
        const valueAt = sign.index + 1;
        if (!isSecretAssignment(text, sign.index))
            continue;
        const end = valueEnd(text, valueAt);
        if (end === valueAt)
            continue;
        result += text.slice(from, valueAt) + REDACTED;
        from = end;
        SIGN.lastIndex = end;
    }
    return (result + text.slice(from)).replace(URL_PASSWORD, `://${REDACTED}@`);
}
/** A colon counts only after a quoted name: `invalid token: x` is prose. */
function isSecretAssignment(text, sign) {
    const before = NAME_BEFORE.exec(text.slice(Math.max(0, sign - NAME_REACH), sign));
    if (before === null || (text[sign] === ':' && before[2] === undefined))
        return false;
    return (0,names/* isSecretName */.eh)(before[1] ?? '');
}
function valueEnd(text, start) {
    OPENING_QUOTE.lastIndex = start;
    const quote = OPENING_QUOTE.exec(text)?.[1];
    if (quote === undefined) {
        UNQUOTED.lastIndex = start;
        return start + (UNQUOTED.exec(text)?.[0].length ?? 0);
    }
    let end = text.indexOf(quote, OPENING_QUOTE.lastIndex);
    // A quote after a backslash belongs to the value. Taking one too many for escaped hides more, never less.
    while (end >= 0 && text[end - 1] === '\\')
        end = text.indexOf(quote, end + 1);
    return end < 0 ? text.length : end + quote.length;
}

;// CONCATENATED MODULE: ./src/audit/redact/redactor.ts




/** QMP's own limit for nesting; deeper input cannot reach QEMU anyway. */
const MAX_DEPTH = 1024;
/** Human-monitor commands whose parameters are secrets. */
const MONITOR_SECRET = /passw|secret|sendkey|^\s*change\s+(vnc|spice)/i;
/** Members that tell what the `value` beside them is: `qom-set {property: 'password', value: …}`. */
const NAMING_MEMBERS = ['property', 'name', 'key'];
/**
 * A redactor for these secret values, e.g. those of {@link secretsFromEnvironment}. It hides too much rather than too little.
 *
 * @example
 * createRedactor(['hunter22']).arguments('object-add', { id: 's0', data: 'x', note: 'is hunter22' });
 * // { id: 's0', data: '***', note: 'is ***' }
 */
function createRedactor(secretValues) {
    const mask = createValueMask(secretValues);
    const plain = new Set(secretValues);
    const text = (raw) => mask(hideAssignments(raw));
    function value(raw, depth) {
        if (typeof raw === 'string')
            return text(raw);
        if (typeof raw === 'number' || typeof raw === 'bigint')
            return plain.has(String(raw)) ? REDACTED : raw;
        if (raw === null || typeof raw === 'boolean')
            return raw;
        if (typeof raw !== 'object' || depth >= MAX_DEPTH)
            return REDACTED;
        if (Array.isArray(raw))
            return raw.map((item, index) => (isSecretFlag(raw[index - 1]) ? REDACTED : value(item, depth + 1)));
        return members(raw, [], depth + 1);
    }
    function members(raw, alsoSecret, depth) {
        const hidden = new Set(namesItsValue(raw) ? [...alsoSecret, 'value'] : alsoSecret);
        const kept = new Map();
        for (const [key, item] of Object.entries(raw)) {
            const name = freeKey(mask(key), kept);
            kept.set(name, hidden.has(key) || (0,names/* isSecretName */.eh)(key) ? REDACTED : value(item, depth));
        }
        // Not by assignment: a member called `__proto__` would vanish.
        return Object.fromEntries(kept);
    }
    return {
        text,
        arguments(command, args) {
            if (!(0,json/* isJsonObject */.OW)(args))
                return {};
            const redacted = members(args, (0,names/* secretArgumentsOf */.KD)(command), 0);
            const line = args['command-line'];
            if (typeof line !== 'string' || !MONITOR_SECRET.test(line))
                return redacted;
            const verb = line.trim().split(/\s/, 1)[0] ?? '';
            return { ...redacted, 'command-line': mask(`${verb} ${REDACTED}`) };
        },
    };
}
/** `--password` in a list of arguments: the next one is the password. */
function isSecretFlag(item) {
    return typeof item === 'string' && /^--?[\w-]+$/.test(item) && (0,names/* isSecretName */.eh)(item);
}
function namesItsValue(raw) {
    return NAMING_MEMBERS.some((member) => {
        const name = Object.hasOwn(raw, member) ? raw[member] : undefined;
        return typeof name === 'string' && (0,names/* isSecretName */.eh)(name);
    });
}
/** Keys that held different secrets would fall together: number the later ones, too short to be a secret themselves. */
function freeKey(wanted, taken) {
    let key = wanted;
    for (let n = 2; taken.has(key); n += 1)
        key = `#${n.toString(36)}`;
    return key;
}


/***/ })

};
