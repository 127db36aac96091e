export const id = 5348;
export const ids = [5348];
export const modules = {

/***/ 84806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jf: () => (/* binding */ UPLOAD_MS),
  Wk: () => (/* binding */ artifactUrl),
  uv: () => (/* binding */ hasService),
  di: () => (/* binding */ uploadEvidence)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(86202);
// EXTERNAL MODULE: ./src/state/numbered-files.ts
var numbered_files = __webpack_require__(89043);
;// CONCATENATED MODULE: ./src/action/evidence-files.ts



/** Finds the files of a VM's evidence. Skips empty files and all that are not regular: what a link leads to is not evidence. */
async function evidenceFiles(directory) {
    const { audit, serialLog, qemuLog, shareLog, supervisorLog, events, record, failures } = directory;
    const names = [audit, serialLog, qemuLog, shareLog, supervisorLog, events, record, failures];
    const ofRuns = (await filesIn(directory.dir)).filter((file) => directory.ofRuns.some((first) => (0,numbered_files/* numberIn */.Po)(file, first) !== undefined));
    const [logs, dumps] = await Promise.all([
        regularFiles([...names, ...ofRuns, ...(await filesIn(directory.screenshots))]),
        regularFiles((await filesIn(directory.dumps)).filter((file) => !file.endsWith('.partial'))),
    ]);
    return { logs, dumps };
}
async function filesIn(dir) {
    return (await (0,promises_.readdir)(dir)).map((name) => external_node_path_default().join(dir, name));
}
async function regularFiles(files) {
    const found = await Promise.all(files.map(async (file) => ({ file, stat: await (0,promises_.lstat)(file).catch(() => undefined) })));
    return found.filter(({ stat }) => stat?.isFile() && stat.size > 0).map(({ file }) => file);
}

;// CONCATENATED MODULE: ./src/action/artifacts.ts




/** How long an upload may take, in milliseconds. It also ends when the service makes no progress for a minute. */
const UPLOAD_MS = 15 * 60_000;
/** A service that was quiet for this long when the upload was cancelled was the reason for that, in milliseconds. */
const QUIET_MS = 3000;
/**
 * Uploads a VM's evidence: one artifact with the logs, and one for each dump.
 *
 * Never loses evidence: without a service (local use, GHES), or if it fails or hangs, the files stay where they are, and a line says
 * where. Never rejects. When it resolves, no request is open.
 */
async function uploadEvidence(directory, options, log, deadline) {
    if (!hasService(process.env)) {
        log.notice(`No artifact service is available. The evidence stays in ${directory.dir}.`);
        return { artifact: undefined, settled: true };
    }
    const { AbortableRequests } = await __webpack_require__.e(/* import() */ 2047).then(__webpack_require__.bind(__webpack_require__, 52047));
    const requests = new AbortableRequests('The artifact service');
    let artifact;
    const onLogs = (stored) => {
        artifact = stored;
    };
    try {
        const upload = 'the upload of the artifacts';
        await requests.run(deadline.atMost(UPLOAD_MS), upload, () => uploadAll(directory, options, onLogs));
        return { artifact, settled: true };
    }
    catch (error) {
        const settled = !(error instanceof errors/* CancelledError */.cc) || requests.quietMs > QUIET_MS;
        const what = artifact === undefined ? 'the evidence' : 'the memory dumps';
        log.warning(`Could not upload ${what} (${(0,errors/* errorText */.kc)(error).replace(/\.$/, '')}). ${artifact === undefined ? 'It stays' : 'They stay'} in ${directory.dir}.`);
        return { artifact, settled };
    }
}
/**
 * Returns true where artifacts can be stored.
 *
 * Ask this before the client: on a GitHub Enterprise Server it logs a warning that asks the reader to try again.
 */
function hasService(env) {
    if (!env['ACTIONS_RUNTIME_TOKEN'] || !env['ACTIONS_RESULTS_URL'])
        return false;
    const host = URL.parse(env['GITHUB_SERVER_URL'] || 'https://github.com')?.hostname ?? '';
    return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}
async function uploadAll(directory, { name, retentionDays }, onLogs) {
    // Load the client only to upload: it takes a tenth of a second.
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4492), __webpack_require__.e(7550), __webpack_require__.e(1158)]).then(__webpack_require__.bind(__webpack_require__, 71158));
    const client = new DefaultArtifactClient();
    const options = retentionDays === null ? {} : { retentionDays };
    const { logs, dumps } = await evidenceFiles(directory);
    const { id } = await client.uploadArtifact(name, [...logs], directory.dir, options);
    onLogs({ name, id: id ?? 0, url: artifactUrl(id) });
    for (const dump of dumps)
        await uploadDump(client, name, dump, directory, options);
}
/** Uploads a dump under a name that is unique in the workflow run. An unzipped artifact has the name of its file, so link it first. */
async function uploadDump(client, prefix, dump, directory, options) {
    const staging = await (0,promises_.mkdtemp)(external_node_path_default().join(directory.dir, '.upload-'));
    try {
        const named = external_node_path_default().join(staging, `${prefix}-${external_node_path_default().basename(dump)}`);
        await (0,promises_.link)(dump, named);
        await client.uploadArtifact(external_node_path_default().basename(named), [named], staging, { ...options, skipArchive: true });
    }
    finally {
        await (0,promises_.rm)(staging, { recursive: true, force: true });
    }
}
/** Returns the address of an artifact of this workflow run, for people. */
function artifactUrl(id) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = process.env;
    return id === undefined ? '' : `${server}/${repository}/actions/runs/${run}/artifacts/${id}`;
}


/***/ }),

/***/ 8515:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56695);

/** Every ASCII character that can have a meaning in Markdown, HTML or GitHub's extensions of them. `, ; / ? %` have none. */
const STRUCTURAL = /[!"#$&'()*+\-.:<=>@[\\\]^_`{|}~]/g;
/** Invisible, and ends what a link finder would take for a link. GitHub looks for mentions and the like in the decoded text. */
const BREAK = '&#8203;';
/** The start of a mention, an issue, a link or an emoji. GitHub recognizes them although none of their characters is Markdown. */
const LINKED = /[@#]|:(?=\/)|:(?=[\w+-]+:)|www(?=\.)|\bGH(?=-)/gi;
const reference = (sign) => `&#${sign.charCodeAt(0)};`;
/**
 * Renders untrusted text as inline Markdown, on one line, exactly as it reads.
 *
 * Guarantees that the text neither starts nor ends a Markdown or HTML structure (CommonMark: a character reference never stands
 * for structure), and becomes no link, image, mention, issue reference or emoji. Safe in a table's cell, in a heading and inside
 * HTML tags' content.
 *
 * @param max - the most characters. The rest is replaced by `…`.
 */
function markdownText(text, max = 500) {
    const parts = [];
    let from = 0;
    const clean = (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(text, max);
    for (const match of clean.matchAll(LINKED)) {
        const end = match.index + match[0].length;
        parts.push(encode(clean.slice(from, end)), BREAK);
        from = end;
    }
    parts.push(encode(clean.slice(from)));
    return parts.join('');
}
/** Renders untrusted text as inline code, with the guarantees of {@link markdownText}: it uses no fence that the text could close. */
function markdownCode(text, max = 500) {
    return `<code>${markdownText(text, max)}</code>`;
}
/** Escapes untrusted text for HTML, for the content of an element or the value of a quoted attribute. Keeps newlines and tabs. */
function htmlText(text) {
    return (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .M)(text, Number.POSITIVE_INFINITY)
        .join('\n')
        .replace(/[&<>"'`]/g, reference);
}
/**
 * Renders untrusted lines as a fenced code block. No line can close it: the fence is longer than any run of backticks in them.
 *
 * @param maxLine - the most characters of each line.
 */
function markdownBlock(lines, maxLine = 500) {
    const content = lines.flatMap((line) => (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .M)(line, maxLine)).join('\n');
    const longest = Math.max(2, ...Array.from(content.matchAll(/`+/g), (run) => run[0].length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${content}\n${fence}`;
}
/** Encodes leading and trailing blanks as well: four would be a code block, two a line break. */
function encode(text) {
    return text.replace(STRUCTURAL, reference).replace(/^ | $/g, '&#32;');
}


/***/ }),

/***/ 99673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   iQ: () => (/* binding */ markdownLink)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8515);

const MAX_URL = 2000;
/** Returns a web address in its normal form, or undefined for anything that a link must not lead to, such as `javascript:`. */
function webAddress(url) {
    const parsed = url === undefined || url.length > MAX_URL ? null : URL.parse(url);
    return parsed?.protocol === 'https:' || parsed?.protocol === 'http:' ? parsed.href : undefined;
}
/**
 * Renders a link for Markdown, also within a table.
 *
 * @param bare - the Markdown to return if `url` is not an address of the web.
 */
function markdownLink(name, url, bare = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(name, 200)) {
    const address = webAddress(url);
    if (address === undefined)
        return bare;
    // Escape the bar: it would end the table's cell, even inside an attribute.
    return `<a href="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlText */ .js)(address.replaceAll('|', '%7C'))}">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(name, 200)}</a>`;
}
/**
 * Renders a GitHub Markdown table.
 *
 * @param head - titles that maqet wrote itself.
 * @param rows - cells in Markdown. Untrusted text must have gone through `markdownText` or `markdownCode`.
 * @param maxRows - the limit of rows. A last row says how many are left out.
 */
function markdownTable(head, rows, maxRows = 100) {
    const shown = rows.slice(0, maxRows);
    const left = rows.length - shown.length;
    const more = left > 0 ? [[`… and ${left} more`, ...head.slice(1).map(() => '')]] : [];
    return [head, head.map(() => '---'), ...shown, ...more].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}


/***/ }),

/***/ 87659:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* unused harmony export Html */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8515);

/** HTML that is safe to be part of a page. Only {@link html} makes it. */
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
 * Renders a template. No value can leave its place: every text is escaped for an element's content and for a quoted attribute.
 *
 * @example html`<td title="${untrusted}">${untrusted}</td>`
 */
function html(strings, ...values) {
    return Html.of(strings, values);
}
function render(value) {
    if (value instanceof Html)
        return value.text;
    if (typeof value === 'object')
        return value.map(render).join('');
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlText */ .js)(String(value));
}
/** Renders nothing. */
const NOTHING = html ``;


/***/ }),

/***/ 25733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ renderPage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56695);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87659);



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
const STYLE_HASH = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(PAGE_STYLE).digest('base64');
/** Forbids the page to load, send or run anything, whatever text it holds. The hash admits the one style. */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;
const MAX_TITLE = 120;
/**
 * Renders a whole page as one file, without scripts and without anything from elsewhere.
 *
 * @param title - the title of the browser's tab. Untrusted.
 */
function renderPage(title, content) {
    const head = (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(title, MAX_TITLE)}</title>`;
    // Do not escape the style: its hash would no longer match.
    return `<!doctype html>\n<html lang="en">\n<head>${head.text}<style>${PAGE_STYLE}</style></head>\n<body>\n<main>\n${content.text}\n</main>\n</body>\n</html>\n`;
}


/***/ }),

/***/ 66714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ timeline),
/* harmony export */   Ix: () => (/* binding */ facts),
/* harmony export */   Pi: () => (/* binding */ commands),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   YR: () => (/* binding */ dumps),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uW: () => (/* binding */ section),
/* harmony export */   vG: () => (/* binding */ verdictMark)
/* harmony export */ });
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99346);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56695);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99673);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77819);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87659);





/** The default limit of one untrusted text on a page, in characters. */
const SHOWN = 300;
/** Returns an untrusted text on one line, truncated to the room on a page. */
function shown(text, max = SHOWN) {
    return (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(text, max);
}
/** Formats a UTC time in ISO 8601 for people: `2026-05-04 10:20:30 UTC`. */
function moment(iso) {
    return `${iso.slice(0, 19).replace('T', ' ')} UTC`;
}
/** Renders `✓ passed` in its colour. */
function verdictMark(verdict) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<span class="verdict ${verdict}">${_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .b[verdict].glyph} ${_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .b[verdict].word}</span>`;
}
/** Renders a link to the web, or the bare text if `url` is not an address of the web. */
function link(text, url) {
    const address = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .webAddress */ .Dy)(url);
    return address === undefined ? (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `${shown(text)}` : (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<a href="${address}" rel="noreferrer">${shown(text)}</a>`;
}
/** Renders a table, or nothing if there are no rows. */
function table(columns, rows) {
    if (rows.length === 0)
        return _html_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$;
    const kind = (index) => (columns[index]?.number ? 'number' : columns[index]?.short ? 'short' : 'text');
    const head = columns.map(({ title }, index) => (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<th class="${kind(index)}" scope="col">${title}</th>`);
    const body = rows.map((row) => (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<tr>${row.map((cell, index) => (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<td class="${kind(index)}">${cell}</td>`)}</tr>`);
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}
/** Renders a part of a page with its heading, or nothing if the content is empty. */
function section(title, content) {
    return content.text === '' ? _html_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$ : (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<h2>${title}</h2><div class="card">${content}</div>`;
}
/** Renders the facts of a run as terms and values. */
function facts(report) {
    const { accel, audit, run } = report;
    const state = audit?.ok ? 'verified' : 'not verified';
    const rows = [
        ['Started', moment(report.startedAt)],
        ['Ready after', report.bootMs === undefined ? '' : (0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(report.bootMs)],
        [
            'Script',
            run === undefined
                ? ''
                : `exit code ${run.exitCode}${run.signal ? ` (${shown(run.signal, 20)})` : ''} in ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(run.durationMs)}, over ${shown(run.channel, 20)}`,
        ],
        ['Accelerator', accel === undefined ? '' : `${shown(accel.name, 40)}: ${shown(accel.reason)}`],
        [
            'QEMU',
            [report.qemuVersion, report.arch]
                .filter(Boolean)
                .map((text) => shown(text ?? '', 80))
                .join(' for '),
        ],
        ['Audit log', audit === undefined ? '' : (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `${audit.records} records, ${state}, head <code>${shown(audit.head, 64)}</code>`],
    ];
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<dl>${rows.filter(([, value]) => value !== '').map(([term, value]) => (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<dt>${term}</dt><dd>${value}</dd>`)}</dl>`;
}
const SCALE = 1000;
/** Keeps the shortest phase visible. */
const MIN_WIDTH = 3;
/** Renders the phases of a run as bars on one scale. */
function timeline(phases) {
    if (phases.length === 0)
        return _html_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$;
    const end = Math.max(1, ...phases.map(({ startMs, durationMs }) => startMs + durationMs));
    const rows = phases.map(({ name, startMs, durationMs, outcome, detail }) => {
        const from = (startMs / end) * SCALE;
        const width = Math.max(MIN_WIDTH, (durationMs / end) * SCALE);
        const bar = (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<svg viewBox="0 0 ${SCALE} 12" preserveAspectRatio="none" aria-hidden="true"><rect x="${Math.min(from, SCALE - width).toFixed(1)}" width="${width.toFixed(1)}" height="12"/></svg>`;
        const note = outcome === 'ok' ? '' : `${outcome}${detail === undefined ? '' : `: ${shown(detail, 160)}`}`;
        return (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<tr class="${outcome}"><td>${shown(name, 60)}</td><td class="track">${bar}</td><td class="number">${outcome === 'skipped' ? '–' : (0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(durationMs)}</td><td class="text muted">${note}</td></tr>`;
    });
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<table class="timeline"><tbody>${rows}</tbody></table>`;
}
/** Renders the counts of QMP commands by tier. */
function commands(tiers) {
    const columns = [
        { title: 'Tier' },
        { title: 'Allowed', number: true },
        { title: 'Blocked', number: true },
        { title: 'Failed', number: true },
    ];
    return table(columns, Object.entries(tiers).map(([tier, { allowed, blocked, failed }]) => [shown(tier, 40), allowed, blocked, failed]));
}
/** Renders the memory dumps of a run. */
function dumps(stored) {
    return table([{ title: 'File' }, { title: 'Size', number: true }, { title: 'SHA-256' }], stored.map(({ name, bytes, sha256 }) => [shown(name, 130), (0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes), (0,_html_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<code>${shown(sha256, 64)}</code>`]));
}


/***/ }),

/***/ 32178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WA: () => (/* binding */ MAX_REPORT_BYTES),
  RC: () => (/* binding */ MAX_REPORT_LIST),
  q$: () => (/* binding */ MAX_REPORT_TEXT),
  Qh: () => (/* binding */ reportSchema),
  ds: () => (/* binding */ workflowNotices)
});

// UNUSED EXPORTS: runResultSchema

// EXTERNAL MODULE: ../../../work/main/node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(51359);
// EXTERNAL MODULE: ../../../work/main/node_modules/zod/v4/core/api.js
var api = __webpack_require__(82941);
;// CONCATENATED MODULE: ../../../work/main/node_modules/zod/v4/classic/iso.js



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

;// CONCATENATED MODULE: ./src/report/result.ts

/** The most bytes of a `report.json` that a reader accepts. */
const MAX_REPORT_BYTES = 2 ** 20;
/** The most entries of one list in a `report.json`. The writer leaves out the rest. */
const MAX_REPORT_LIST = 100;
/** The most characters of one text in a `report.json`. The writer truncates longer ones. */
const MAX_REPORT_TEXT = 600;
const count = schemas/* number */.aig().int().min(0);
const ms = schemas/* number */.aig().min(0);
const result_text = schemas/* string */.YjP();
const list = (item) => schemas/* array */.YOg(item).readonly();
/** JSON as QMP answers it: integers beyond 2^53 are `bigint`. */
const json = schemas/* lazy */.RZV(() => schemas/* union */.KCZ([schemas/* null */.chJ(), schemas/* boolean */.zMY(), schemas/* number */.aig(), schemas/* bigint */.oad(), schemas/* string */.YjP(), schemas/* array */.YOg(json), schemas/* record */.g1P(schemas/* string */.YjP(), json)]));
const verdict = schemas/* enum */.k5n(['passed', 'failed', 'timed-out', 'crashed', 'blocked']);
const tierCount = schemas/* object */.Ikc({ allowed: count, blocked: count, /** Allowed, and answered with an error. */ failed: count });
/**
 * The parts that a run's result and its `report.json` share.
 *
 * @param text - the bounds of every text: none inside one process, {@link MAX_REPORT_TEXT} in a file that anybody may have written.
 * @param phases - the bounds of the list of phases.
 */
function sharedParts(text, phases) {
    const phase = schemas/* object */.Ikc({
        name: text,
        /** From the start of the run. */
        startMs: ms,
        durationMs: ms,
        outcome: schemas/* enum */.k5n(['ok', 'failed', 'skipped']),
        /** Why it failed or was skipped. Untrusted: may quote the guest or QEMU. */
        detail: text.optional(),
    });
    return {
        vm: text,
        status: verdict,
        durationMs: ms,
        phases: schemas/* array */.YOg(phase).max(phases).readonly(),
        accel: schemas/* object */.Ikc({ name: text, reason: text }).optional(),
        qemuVersion: text.optional(),
        /** From the start of the guest until it was ready. */
        bootMs: ms.optional(),
        /** QMP commands by the tier of the policy. Tiers without commands are left out. */
        commands: schemas/* record */.g1P(text, tierCount),
        /** `ok`: the log was verified up to this head. */
        audit: schemas/* object */.Ikc({ head: text, records: count, ok: schemas/* boolean */.zMY() }).optional(),
    };
}
/** How the script of `run` ended. */
function scriptExit(text) {
    return schemas/* object */.Ikc({ channel: text, exitCode: schemas/* number */.aig().int(), signal: text.optional(), durationMs: ms });
}
const dumpSchema = schemas/* object */.Ikc({
    path: result_text,
    /** The file's name, with its extension. */
    name: result_text,
    /** Of the stored file. */
    bytes: count,
    /** Hex, of the stored file. */
    sha256: result_text,
    format: result_text,
    compression: result_text,
    /** Before compression. */
    rawBytes: count,
    /** RAM that only system management mode can read. The dump holds zeros there. */
    hiddenBytes: count,
});
const stepSchema = schemas/* object */.Ikc({
    line: count,
    /** The command's name, or the directive's. `snapshot` is followed by its operation. */
    step: result_text,
    outcome: schemas/* enum */.k5n(['ok', 'failed', 'blocked', 'skipped']),
    tier: result_text.optional(),
    /** The answer of QMP. Untrusted. */
    result: json.optional(),
    error: result_text.optional(),
    /** True if the step failed and `continue-on-error` let the script go on. */
    continued: schemas/* boolean */.zMY().optional(),
    durationMs: ms,
    dumps: list(dumpSchema).optional(),
    screenshots: list(result_text).optional(),
});
const lookupCounts = schemas/* object */.Ikc({ hits: count, misses: count, lookups: count, spawns: count });
const binary = schemas/* object */.Ikc({ path: result_text, version: result_text, size: count, mtimeMs: schemas/* number */.aig() });
const figuresSchema = schemas/* object */.Ikc({
    vm: result_text,
    /** One entry for each command name since the VM was started. */
    commands: list(tierCount.extend({ channel: result_text, command: result_text, tier: result_text, /** One for each that has ended. */ durationsMs: list(ms) })),
    /** Processes that the run itself started. The supervisor's own (QEMU, virtiofsd, ssh) are not counted. */
    processes: list(schemas/* object */.Ikc({ program: result_text, started: count })),
    /** The cost of finding QEMU. Missing if the run did not look for it. */
    toolchain: lookupCounts.extend({ lookupMs: ms }).optional(),
});
/**
 * The result of one run: the one model that the engine fills and every output renders, which are the log, the outputs, `results.json`,
 * `--json`, the summary, the page and `report.json`. Plain data. Parts that the run did not reach are missing.
 *
 * Any text in it may be untrusted: it can quote the guest, QEMU or a file's name. Each renderer escapes for its own format.
 */
const runResultSchema = schemas/* object */.Ikc({
    ...sharedParts(result_text, Number.POSITIVE_INFINITY),
    /** True if a signal cancelled the run. `status` is `failed` then. */
    cancelled: schemas/* boolean */.zMY(),
    error: schemas/* object */.Ikc({ name: result_text, message: result_text, remedy: result_text }).optional(),
    /** The VM's directory. Missing if the run could not claim it. */
    dir: result_text.optional(),
    serialLog: result_text.optional(),
    auditLog: result_text.optional(),
    /** True if the VM was running before. */
    attached: schemas/* boolean */.zMY(),
    /** True if the VM keeps running. */
    kept: schemas/* boolean */.zMY(),
    /** The process id of QEMU. */
    pid: count.optional(),
    run: scriptExit(result_text).extend({ /** Hex, of the script's text. */ scriptSha256: result_text }).optional(),
    toolchain: schemas/* object */.Ikc({ qemuSystem: binary, qemuImg: binary, source: result_text, counts: lookupCounts, lookupMs: ms }).optional(),
    ports: list(schemas/* object */.Ikc({ protocol: schemas/* enum */.k5n(['tcp', 'udp']), host: count, guest: count })),
    /** One entry for each step of `snapshot` and of the QMP script. */
    results: list(stepSchema),
    dumps: list(dumpSchema),
    /** A path. */
    screenshot: result_text.optional(),
    /** Missing if there is no audit log to count in. */
    figures: figuresSchema.optional(),
    /** The last lines of the serial log and of QEMU's output. */
    tail: schemas/* object */.Ikc({ serial: list(result_text), qemu: list(result_text) }),
    /** What the reader should know although nothing failed. */
    notices: list(result_text),
});
const shortText = schemas/* string */.YjP().max(MAX_REPORT_TEXT);
/**
 * `report.json`: one run in the form in which a later job shows it among others. Untrusted: another job wrote it.
 *
 * A reader ignores members that it does not know. A change that an old reader would misread needs a new `version`.
 */
const reportSchema = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    ...sharedParts(shortText, MAX_REPORT_LIST),
    /** Why the run did not pass, on one line. */
    error: shortText.optional(),
    /** UTC, ISO 8601. */
    startedAt: datetime(),
    /** Missing if the run attached to a running VM. */
    arch: shortText.optional(),
    run: scriptExit(shortText).optional(),
    dumps: schemas/* array */.YOg(schemas/* object */.Ikc({ name: shortText, bytes: count, sha256: shortText }))
        .max(MAX_REPORT_LIST)
        .readonly(),
    /** The job's `matrix` context. Empty outside a matrix. */
    matrix: schemas/* record */.g1P(shortText, schemas/* json */.Pq9()),
    job: shortText,
    /** `GITHUB_ACTION`: the step of the job. */
    step: shortText,
    attempt: schemas/* number */.aig().int().min(1),
    server: shortText,
    repository: shortText,
    runId: shortText,
    /** The name of the artifact that holds the evidence, if it is uploaded. */
    artifact: shortText,
});
const KEPT = 'The VM keeps running for later steps. The post step stops it and uploads its evidence.';
/** Returns the notices of a run as a workflow shows them. */
function workflowNotices({ notices, kept }) {
    return kept ? [...notices, KEPT] : notices;
}


/***/ }),

/***/ 57590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   tL: () => (/* binding */ readReport),
/* harmony export */   tx: () => (/* binding */ attemptOf)
/* harmony export */ });
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56695);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32178);


/** Bytes of a `matrix` context. A larger one is left out of the report. */
const MAX_MATRIX = 32 * 1024;
/**
 * Makes the content of `report.json`. Pure. {@link readReport} can always read it: long texts and lists are truncated.
 *
 * @param redact - replaces known secrets in a text.
 */
function reportOf(result, facts, redact) {
    const { accel, bootMs, qemuVersion, audit, error, run } = result;
    const { startedAt, arch, matrix, artifact, env } = facts;
    return {
        version: 1,
        vm: truncated(result.vm),
        status: result.status,
        startedAt: startedAt.toISOString(),
        durationMs: result.durationMs,
        phases: result.phases.slice(0, _result_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_REPORT_LIST */ .RC).map((phase) => ({
            ...phase,
            name: truncated(phase.name),
            detail: phase.detail && truncated(redact(phase.detail)),
        })),
        commands: result.commands,
        dumps: result.dumps.slice(0, _result_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_REPORT_LIST */ .RC).map(({ name, bytes, sha256 }) => ({ name: truncated(name), bytes, sha256 })),
        matrix: matrixOf(matrix),
        job: truncated(env['GITHUB_JOB'] ?? ''),
        step: truncated(env['GITHUB_ACTION'] ?? ''),
        attempt: attemptOf(env),
        server: truncated(env['GITHUB_SERVER_URL'] ?? ''),
        repository: truncated(env['GITHUB_REPOSITORY'] ?? ''),
        runId: truncated(env['GITHUB_RUN_ID'] ?? ''),
        artifact: truncated(artifact),
        error: error && truncated(redact(error.message).replace(/\s*\n\s*/g, ' ')),
        accel: accel && { name: truncated(accel.name), reason: truncated(accel.reason) },
        qemuVersion: qemuVersion && truncated(qemuVersion),
        arch: result.attached ? undefined : arch,
        bootMs,
        run: run && { channel: run.channel, exitCode: run.exitCode, signal: run.signal && truncated(run.signal), durationMs: run.durationMs },
        audit,
    };
}
/** Returns the number of this attempt of the workflow run, from 1. */
function attemptOf(env) {
    const attempt = Number(env['GITHUB_RUN_ATTEMPT']);
    return Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1;
}
/** Parses an untrusted `report.json`. Never throws. */
function readReport(json) {
    let parsed;
    try {
        parsed = _result_js__WEBPACK_IMPORTED_MODULE_0__/* .reportSchema */ .Qh.safeParse(JSON.parse(json));
    }
    catch (error) {
        return { problem: error instanceof RangeError ? 'is nested too deeply' : 'is not JSON' };
    }
    if (parsed.success)
        return { report: parsed.data };
    const [issue] = parsed.error.issues;
    const place = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
    return { problem: (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(`is not a report of a run: ${place}${issue?.message ?? 'unknown'}`, 200) };
}
function matrixOf(json) {
    const parsed = json === undefined || json.length > MAX_MATRIX ? undefined : _result_js__WEBPACK_IMPORTED_MODULE_0__/* .reportSchema */ .Qh.shape.matrix.safeParse(JSON.parse(json));
    return parsed?.data ?? {};
}
/** Truncates after sanitizing: an escaped control character takes six characters. */
function truncated(text) {
    return (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(text, _result_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_REPORT_TEXT */ .q$).slice(0, _result_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_REPORT_TEXT */ .q$);
}


/***/ }),

/***/ 77819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ VERDICTS)
/* harmony export */ });
/** Every verdict, in the order in which they are counted. */
const VERDICTS = {
    passed: { emoji: '✅', word: 'passed', glyph: '✓' },
    blocked: { emoji: '⛔', word: 'blocked by policy', glyph: '⊘' },
    failed: { emoji: '❌', word: 'failed', glyph: '✕' },
    'timed-out': { emoji: '⏱️', word: 'timed out', glyph: '◷' },
    crashed: { emoji: '💥', word: 'crashed', glyph: '✸' },
};


/***/ }),

/***/ 89043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ freeName),
/* harmony export */   Lc: () => (/* binding */ newestNumbered),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   Ys: () => (/* binding */ numberedName),
/* harmony export */   hw: () => (/* binding */ createNumbered),
/* harmony export */   t2: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86202);



// Each run on a VM writes new files: the first run `results.json`, the second one `results-2.json`, and so on.
/** Returns the name of the file that has a number, from the name or path of the first one: `run-2.log` from `run.log`. */
function numberedName(first, number) {
    if (number === 1)
        return first;
    const extension = node_path__WEBPACK_IMPORTED_MODULE_1___default().extname(first);
    return `${first.slice(0, first.length - extension.length)}-${number}${extension}`;
}
/** Returns the number in the name of a file, or undefined if it is not one of the series that begins with `first`. */
function numberIn(name, first) {
    if (name === first)
        return 1;
    const number = Number(/-(\d+)(?:\.[^.]*)?$/.exec(name)?.[1]);
    return number > 1 && numberedName(first, number) === name ? number : undefined;
}
/** Creates the next file of a series, with mode 0600. Two processes never get the same one. @throws the error of the file system. */
async function createNumbered(first) {
    for (let number = 1;; number++) {
        const file = numberedName(first, number);
        try {
            return { path: file, number, handle: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, 'wx', 0o600) };
        }
        catch (error) {
            if ((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errnoOf */ .UQ)(error) !== 'EEXIST')
                throw error;
        }
    }
}
/** Returns the path of the newest file of a series, or undefined if there is none. */
async function newestNumbered(first) {
    let newest;
    for (let number = 1; await exists(numberedName(first, number)); number++)
        newest = numberedName(first, number);
    return newest;
}
/** Returns the first name of a series that no file among `names` has, whatever their extensions: `memory-2` beside `memory.elf`. */
function freeName(first, names) {
    const taken = new Set(names.map((name) => name.split('.')[0]));
    let number = 1;
    while (taken.has(numberedName(first, number)))
        number++;
    return numberedName(first, number);
}
/** Returns true if there is a file or directory at that path. */
async function exists(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(file).then(() => true, () => false);
}


/***/ })

};
