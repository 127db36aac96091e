export const id = 7454;
export const ids = [7454];
export const modules = {

/***/ 97454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeReport: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/audit/redact/redactor.ts + 2 modules
var redactor = __webpack_require__(69281);
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(78451);
// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(64886);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(10371);
// EXTERNAL MODULE: ./src/report/result.ts + 1 modules
var result = __webpack_require__(76096);
// EXTERNAL MODULE: ./src/report/page/html.ts
var html = __webpack_require__(76479);
// EXTERNAL MODULE: ./src/report/page/page.ts
var page = __webpack_require__(21569);
// EXTERNAL MODULE: ./src/report/page/parts.ts
var parts = __webpack_require__(16374);
;// CONCATENATED MODULE: ./src/report/page/run.ts







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
function renderRunPage(report, details) {
    const notices = (0,result/* workflowNotices */.ds)(details).slice(0, MAX_NOTICES);
    const content = (0,html/* html */.qy) `<header><h1>${(0,parts/* verdictMark */.vG)(report.status)} ${(0,parts/* shown */.SP)(report.vm, 64)}</h1>
<p class="muted">${origin(report)} in ${(0,units/* formatDuration */.a3)(report.durationMs)}</p></header>
${report.error === undefined ? html/* NOTHING */.K$ : (0,html/* html */.qy) `<p class="error ${report.status}">${(0,parts/* shown */.SP)(report.error, 1000)}</p>`}
<h2>Run</h2><div class="card">${(0,parts/* facts */.Ix)(report)}</div>
${(0,parts/* section */.uW)('Timeline', (0,parts/* timeline */.IO)(report.phases))}
${(0,parts/* section */.uW)('QMP commands', (0,parts/* commands */.Pi)(report.commands))}
${(0,parts/* section */.uW)('QMP script', resultTable(details.results))}
${(0,parts/* section */.uW)('Memory dumps', (0,parts/* dumps */.YR)(report.dumps))}
${(0,parts/* section */.uW)('Notices', notices.length === 0 ? html/* NOTHING */.K$ : (0,html/* html */.qy) `<ul>${notices.map((notice) => (0,html/* html */.qy) `<li>${(0,parts/* shown */.SP)(notice)}</li>`)}</ul>`)}
${(0,parts/* section */.uW)('Serial console, last lines', serialBlock(details.tail.serial))}
<footer>The evidence is in the artifact ${(0,parts/* shown */.SP)(report.artifact)}.</footer>`;
    return (0,page/* renderPage */.C)(`${report.status}: ${report.vm}`, content);
}
function origin({ repository, job, attempt, matrix }) {
    const values = Object.entries(matrix).map(([key, value]) => `${key} ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`);
    return (0,parts/* shown */.SP)([repository, job, ...values, attempt > 1 ? `attempt ${attempt}` : ''].filter(Boolean).join(' · '));
}
function resultTable(results) {
    const rows = results
        .slice(0, MAX_RESULTS)
        .map((step) => [
        step.line,
        (0,parts/* shown */.SP)(step.step, 100),
        (0,parts/* shown */.SP)(step.tier ?? '', 40),
        (0,html/* html */.qy) `<span class="verdict ${step.outcome}">${step.outcome}</span>`,
        (0,units/* formatDuration */.a3)(step.durationMs),
        (0,html/* html */.qy) `<code>${(0,parts/* shown */.SP)(answerText(step))}</code>`,
    ]);
    const left = results.length - rows.length;
    if (left > 0)
        rows.push(['', `… and ${left} more in results.json`, '', (0,html/* html */.qy) ``, '', (0,html/* html */.qy) ``]);
    return (0,parts/* table */.tp)([
        { title: 'Line', number: true },
        { title: 'Step', short: true },
        { title: 'Tier', short: true },
        { title: 'Outcome' },
        { title: 'Took', number: true },
        { title: 'Answer' },
    ], rows);
}
function answerText({ result, error }) {
    return (error ?? (result === undefined ? '' : (0,json/* stringifyJson */.sd)(result))).slice(0, MAX_ANSWER);
}
function serialBlock(tail) {
    if (tail.length === 0)
        return html/* NOTHING */.K$;
    return (0,html/* html */.qy) `<pre>${tail
        .slice(-MAX_SERIAL_LINES)
        .flatMap((line) => (0,untrusted_text/* lines */.M)(line))
        .join('\n')}</pre>`;
}

// EXTERNAL MODULE: ./src/report/run-report.ts
var run_report = __webpack_require__(57330);
// EXTERNAL MODULE: ./src/state/numbered-files.ts
var numbered_files = __webpack_require__(91095);
;// CONCATENATED MODULE: ./src/action/write-report.ts





/**
 * Writes `report.json` and `report.html` into the VM's directory. A later run on the same VM writes `report-2.json` and so on.
 *
 * @param secrets - values to hide in maqet's own messages. Answers and the console read as in their own files.
 * @returns the path of the page.
 * @throws the error of the file system.
 */
async function writeReport(directory, result, facts, secrets) {
    const { text: redact } = (0,redactor/* createRedactor */.l)(secrets);
    const report = (0,run_report/* reportOf */.EI)(result, facts, redact);
    const { number, handle } = await (0,numbered_files/* createNumbered */.hw)(directory.reportData);
    await handle.writeFile(`${JSON.stringify(report)}\n`).finally(() => handle.close());
    const page = (0,numbered_files/* numberedName */.Ys)(directory.reportPage, number);
    await (0,promises_.writeFile)(page, renderRunPage(report, { ...result, notices: result.notices.map(redact) }), { mode: 0o600, flag: 'wx' });
    return page;
}


/***/ }),

/***/ 69281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ GrowingRedactor),
  l: () => (/* binding */ createRedactor)
});

// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(78451);
// EXTERNAL MODULE: ./src/audit/redact/names.ts
var names = __webpack_require__(9989);
;// CONCATENATED MODULE: ./src/audit/redact/values.ts
/** Replaces a secret. It is shorter than any secret that is searched for, so that it can never be one. */
const REDACTED = '***';
/** The minimum length of a secret: hiding every `true` or `1` would blind the log. */
const MIN_SECRET = 6;
/**
 * Makes a function that replaces these values in a text: as they are, trimmed, each line of a longer one, and encoded in JSON, a URL or
 * Base64 (at any offset). Ignores values of fewer than 6 characters.
 */
function createValueMask(values) {
    const needles = [...new Set(values.flatMap(spellings))].filter((needle) => needle.length >= MIN_SECRET);
    return (text) => {
        let current = text;
        // A replacement can join its neighbours into another secret. Each round shortens the text, so the loop ends.
        for (let found = spans(current, needles); found.length > 0; found = spans(current, needles))
            current = replaceSpans(current, found);
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
/** Returns the characters of a text at each of its three possible offsets in a Base64 stream, whatever surrounds it. */
function inBase64(text) {
    const bytes = Buffer.from(text, 'utf8');
    return [0, 1, 2].map((offset) => {
        const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
        return encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
    });
}
/** Finds every needle, and joins those that overlap: if two secrets share characters, both must be hidden completely. */
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
function replaceSpans(text, found) {
    let result = '';
    let from = 0;
    for (const [start, end] of found) {
        result += text.slice(from, start) + REDACTED;
        from = end;
    }
    return result + text.slice(from);
}

;// CONCATENATED MODULE: ./src/audit/redact/assignments.ts


/** How many characters before a sign are searched for a name: the end of a longer name is enough. */
const NAME_REACH = 128;
const NAME_BEFORE = /([A-Za-z][\w.-]*)(\\*["'])?\s{0,8}$/;
const SIGN = /[=:]/g;
const OPENING_QUOTE = /\s*(\\*["'])/y;
/** The end of a nested object or list is unknown without parsing it, so everything that follows is hidden. */
const UNQUOTED = /\s*[{[][\s\S]*|(?:[^,\r\n]|,,)*/y;
const URL_PASSWORD = /:\/\/[^/\s]+@/g;
/**
 * Hides the value of each assignment with a secret name inside a text, and the user part of URLs. Finds `password=…` and `"data": "…"`
 * (also with escaped quotes) in QEMU options, `json:` file names, query strings and command lines.
 *
 * An unquoted value ends at the next single comma or line end, as in QEMU options: a password can hold spaces, so the rest of a command
 * line is hidden with it. Takes time linear in the text.
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
/** Returns true for a sign after a secret name. A colon counts only after a quoted name: `invalid token: x` is prose. */
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
    // A quote after a backslash belongs to the value. A mistake here hides more, never less.
    while (end >= 0 && text[end - 1] === '\\')
        end = text.indexOf(quote, end + 1);
    return end < 0 ? text.length : end + quote.length;
}

;// CONCATENATED MODULE: ./src/audit/redact/redactor.ts




/** The nesting limit of QMP: deeper input cannot reach QEMU. */
const MAX_DEPTH = 1024;
/** Commands of the human monitor whose parameters are secrets. */
const MONITOR_SECRET = /passw|secret|sendkey|^\s*change\s+(vnc|spice)/i;
/** Members that name the `value` beside them: `qom-set {property: 'password', value: …}`. */
const NAMING_MEMBERS = ['property', 'name', 'key'];
/**
 * Makes a redactor for these secret values, e.g. those of {@link secretsFromEnvironment}. It hides too much rather than too little.
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
            // An undefined member is an absent one: to hide it would claim that there was a secret.
            if (item === undefined)
                continue;
            const name = freeKey(mask(key), kept);
            kept.set(name, hidden.has(key) || (0,names/* isSecretName */.eh)(key) ? REDACTED : value(item, depth));
        }
        // Assignment would lose a member called `__proto__`.
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
/** Returns true for a flag such as `--password` in a list of arguments: the next argument is the secret. */
function isSecretFlag(item) {
    return typeof item === 'string' && /^--?[\w-]+$/.test(item) && (0,names/* isSecretName */.eh)(item);
}
function namesItsValue(raw) {
    return NAMING_MEMBERS.some((member) => {
        const name = Object.hasOwn(raw, member) ? raw[member] : undefined;
        return typeof name === 'string' && (0,names/* isSecretName */.eh)(name);
    });
}
/** Numbers a redacted key that is taken, so that keys with different secrets stay apart. The number is too short to be a secret. */
function freeKey(wanted, taken) {
    let key = wanted;
    for (let n = 2; taken.has(key); n += 1)
        key = `#${n.toString(36)}`;
    return key;
}
/** A redactor that learns further secrets, because each step of a job has its own. It never forgets one. */
class GrowingRedactor {
    values = new Set();
    current = createRedactor([]);
    constructor(values) {
        this.learn(values);
    }
    /** Hides these values as well from now on. */
    learn(values) {
        const before = this.values.size;
        for (const value of values)
            this.values.add(value);
        if (this.values.size > before)
            this.current = createRedactor([...this.values]);
    }
    arguments(command, args) {
        return this.current.arguments(command, args);
    }
    text(text) {
        return this.current.text(text);
    }
}


/***/ }),

/***/ 76479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* unused harmony export Html */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14031);

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

/***/ 21569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ renderPage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10371);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76479);



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

/***/ 16374:
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
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64886);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10371);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54285);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90687);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76479);





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

/***/ 57330:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   tL: () => (/* binding */ readReport),
/* harmony export */   tx: () => (/* binding */ attemptOf)
/* harmony export */ });
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10371);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76096);


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


/***/ })

};
