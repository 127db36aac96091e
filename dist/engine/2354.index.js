export const id = 2354;
export const ids = [2354];
export const modules = {

/***/ 78015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wk: () => (/* binding */ artifactUrl),
  uv: () => (/* binding */ hasService),
  di: () => (/* binding */ uploadEvidence)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/shared/deadline.ts
var deadline = __webpack_require__(18013);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(58382);
// EXTERNAL MODULE: ./src/state/numbered-files.ts
var numbered_files = __webpack_require__(91095);
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





/** The client retries by itself. A service that hangs must not hang the job. */
const UPLOAD_MS = 15 * 60_000;
/**
 * Uploads a VM's evidence: one artifact with the logs, and one for each dump.
 *
 * Never loses evidence: without a service (local use, GHES), or if it fails, the files stay where they are, and a line says where.
 *
 * @returns the artifact with the logs, or undefined if nothing was uploaded.
 */
async function uploadEvidence(directory, options, log) {
    if (!hasService(process.env)) {
        log.notice(`No artifact service is available. The evidence stays in ${directory.dir}.`);
        return undefined;
    }
    try {
        return await deadline/* Deadline */.B.after(UPLOAD_MS).race(upload(directory, options), 'the upload of the artifacts');
    }
    catch (error) {
        log.warning(`Could not upload the evidence (${(0,errors/* errorText */.kc)(error)}). It stays in ${directory.dir}.`);
        return undefined;
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
async function upload(directory, { name, retentionDays }) {
    // Load the client only to upload: it takes a tenth of a second.
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(6002), __webpack_require__.e(7888)]).then(__webpack_require__.bind(__webpack_require__, 37888));
    const client = new DefaultArtifactClient();
    const options = retentionDays === null ? {} : { retentionDays };
    const { logs, dumps } = await evidenceFiles(directory);
    const { id } = await client.uploadArtifact(name, [...logs], directory.dir, options);
    for (const dump of dumps)
        await uploadDump(client, name, dump, directory, options);
    return { name, id: id ?? 0, url: artifactUrl(id) };
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

/***/ 18980:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QE: () => (/* binding */ workflowLog),
/* harmony export */   TF: () => (/* binding */ annotateError),
/* harmony export */   qc: () => (/* binding */ showGuest),
/* harmony export */   vy: () => (/* binding */ failStep)
/* harmony export */ });
/* unused harmony export printFenced */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33838);
/* harmony import */ var _shared_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28190);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10371);
/* harmony import */ var _shared_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8273);





const SHOWN_LINES = 40;
const MAX_MESSAGE = 4000;
/**
 * The workflow log. It sanitizes every line, because most messages quote the guest.
 *
 * `error` makes no annotation: a failed step has exactly one, which {@link failStep} makes.
 */
const workflowLog = {
    debug: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .debug */ .Yz(sanitized(message)),
    info: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(sanitized(message)),
    notice: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm(sanitized(message)),
    warning: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e(sanitized(message)),
    error: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(sanitized(message)),
};
function sanitized(message) {
    return (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .lines */ .M)((0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .worded */ .MH)(message), MAX_MESSAGE).join('\n');
}
/** Logs why the step failed: the last lines of the guest and of QEMU, and one annotation. */
function failStep({ message, remedy, status }, vm, tail) {
    const serial = tail.serial.slice(-SHOWN_LINES);
    const qemu = tail.qemu.slice(-SHOWN_LINES);
    if (serial.length > 0)
        printFenced('The last lines of the serial log:', serial);
    if (qemu.length > 0)
        printFenced('The last lines of QEMU:', qemu);
    annotateError(`${message} ${remedy}`, `VM ${vm} ${status}`);
}
/** Adds an error annotation to the step. */
function annotateError(text, title) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3((0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .lines */ .M)(text, 1000).join('\n'), { title: `maqet: ${title}` });
}
/** Prints untrusted lines inside a fence in which the runner obeys no command. */
function printFenced(title, content) {
    const close = openFence(title);
    for (const line of content)
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(`  ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .lines */ .M)(line).join(' ')}`);
    close();
}
/**
 * Shows in the workflow log what a script in the guest prints: sanitized, and inside a fence in which the runner obeys no command.
 */
async function showGuest(work) {
    const texts = { stdout: new _shared_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .Sanitizer */ .I(), stderr: new _shared_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .Sanitizer */ .I() };
    const close = openFence('Output of the script in the guest:');
    try {
        return await work((stream, chunk) => write(texts[stream].push(chunk)));
    }
    finally {
        await write(texts.stdout.end() + texts.stderr.end());
        close();
    }
}
/** Makes the runner ignore commands. @returns a function that makes it obey them again. */
function openFence(title) {
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(title);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(`::stop-commands::${token}`);
    return () => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(`::${token}::`);
}
/** Writes to the log, and waits until the runner has read it: that slows down a guest that prints faster. */
function write(text) {
    return text === '' ? Promise.resolve() : new Promise((resolve) => process.stdout.write(text, () => resolve()));
}


/***/ }),

/***/ 18752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ rawInputs),
/* harmony export */   n: () => (/* binding */ withoutDefaults)
/* harmony export */ });
/* harmony import */ var _inputs_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13910);

const PREFIX = 'INPUT_';
/**
 * Returns the inputs as the runner passes them: `INPUT_` and the name, in upper case, with its dashes. Includes unknown ones, which
 * the schema reports. Trims nothing: the lines of a script and the spaces of a pattern count.
 */
function rawInputs(env) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => name.startsWith(PREFIX) && value !== undefined ? [[name.slice(PREFIX.length).toLowerCase(), value]] : []));
}
/**
 * Removes the inputs that equal their default. The runner fills in the defaults of `action.yml`, so the workflow most likely left
 * them out, and a configuration file may set them.
 */
function withoutDefaults(raw) {
    const defaults = new Map(_inputs_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .m.map((input) => [input.name, input.default]));
    return Object.fromEntries(Object.entries(raw).filter(([name, text]) => text !== defaults.get(name)));
}


/***/ }),

/***/ 14031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10371);

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

/***/ 54285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   iQ: () => (/* binding */ markdownLink)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14031);

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

/***/ 76096:
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

/***/ 90687:
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

/***/ 58382:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ MaqetError),
/* harmony export */   UQ: () => (/* binding */ errnoOf),
/* harmony export */   Ul: () => (/* binding */ FAILURE_STATUSES),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   j3: () => (/* binding */ DeadlineError),
/* harmony export */   jI: () => (/* binding */ asMaqetError),
/* harmony export */   kc: () => (/* binding */ errorText)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8273);

/** The verdicts that an error can give a run. */
const FAILURE_STATUSES = ['failed', 'timed-out', 'crashed', 'blocked'];
/**
 * The root of every error that maqet raises on purpose.
 *
 * Message and remedy may mark the inputs that they name (see `wording.ts`). `message` and `remedy` of the error are in the words of
 * a workflow, which also go into files and records; a front with other words asks for them with {@link inWords}.
 *
 * An error that reaches a front and is not a `MaqetError` is a bug in maqet and is shown as one.
 */
class MaqetError extends Error {
    remedy;
    status;
    #marked;
    constructor(message, facts) {
        super((0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .worded */ .MH)(message), facts.cause === undefined ? undefined : { cause: facts.cause });
        this.name = new.target.name;
        this.remedy = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .worded */ .MH)(facts.remedy);
        this.status = facts.status ?? 'failed';
        this.#marked = { message, remedy: facts.remedy };
    }
    /** Message and remedy with their marks, for an error made from this one and for the wire. */
    get marked() {
        return this.#marked;
    }
    /** Message and remedy in a front's words. */
    inWords(wording) {
        return { message: (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .worded */ .MH)(this.#marked.message, wording), remedy: (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .worded */ .MH)(this.#marked.remedy, wording) };
    }
    /** Message and remedy in one string. Default: in the words of a workflow. */
    explain(wording) {
        const { message, remedy } = wording === undefined ? this : this.inWords(wording);
        return `${message} ${remedy}`;
    }
}
/** The inputs cannot be used. Reports every problem at once. Nothing has been started. */
class InputError extends MaqetError {
    problems;
    constructor(problems, remedy = 'Nothing was started. Correct the values named here.') {
        super(problems.map(problemLine).join('\n'), { remedy });
        this.problems = problems;
    }
}
function problemLine({ input, value, problem, at }) {
    // In a file the input is a key, whatever front reads the file.
    const subject = at === undefined ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .theInput */ .y8)(input) : `${at}: \`${input}\``;
    return `${subject} (${JSON.stringify(value)}) ${problem}${problem.endsWith('?') ? '' : '.'}`;
}
/** A wait reached its wall-clock deadline. */
class DeadlineError extends MaqetError {
    /** @param what - what the wait was for, e.g. `the QMP greeting`. */
    constructor(what, ms, remedy = 'Raise the timeout, or look for the cause in serial.log and qemu.log.') {
        super(`Timed out after ${ms} ms waiting for ${what}.`, { remedy, status: 'timed-out' });
    }
}
/** The run was cancelled from outside (SIGINT, SIGTERM, an aborted signal). */
class CancelledError extends MaqetError {
    constructor(what) {
        super(`Cancelled during ${what}.`, { remedy: 'No action is needed: everything that it had started has been stopped.' });
    }
}
/** Returns anything thrown as a `MaqetError`. An error that maqet did not foresee is a bug in maqet, and its remedy says so. */
function asMaqetError(error) {
    if (error instanceof MaqetError)
        return error;
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return new MaqetError(message, { remedy: 'This is unexpected: please report it with the audit log and qemu.log.', cause: error });
}
/** Returns the text of anything thrown, for a log: a `MaqetError` with its remedy, any other error by its message. */
function errorText(error, wording) {
    if (error instanceof MaqetError)
        return error.explain(wording);
    return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
/** Returns the `code` of a Node system error (`ENOENT`, `EACCES` …), or undefined for anything else. */
function errnoOf(error) {
    // Not `instanceof Error`: an error from another VM context, such as a test runner's, has another `Error` class.
    return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}


/***/ }),

/***/ 28190:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Sanitizer)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10371);


/** Lines longer than this many characters are split: a guest may never end one. */
const LONGEST_LINE = 4000;
/**
 * Sanitizes a stream of untrusted bytes, line by line as `lines` does, so that no line can move the cursor or be read as a workflow
 * command. Holds back a line until it is complete.
 */
class Sanitizer {
    decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
    unfinished = '';
    /** Takes a chunk. @returns the lines that are now complete, with their line ends; an empty string if there is none. */
    push(chunk) {
        return this.take(this.decoder.write(chunk));
    }
    /** Returns the rest at the end of the stream, with a line end, so that other output cannot continue the line. */
    end() {
        const rest = this.take(this.decoder.end());
        const last = this.unfinished;
        this.unfinished = '';
        return last === '' ? rest : `${rest}${shown(last)}\n`;
    }
    take(text) {
        const all = (this.unfinished + text).split('\n');
        let last = all.pop() ?? '';
        for (; last.length > LONGEST_LINE; last = last.slice(LONGEST_LINE))
            all.push(last.slice(0, LONGEST_LINE));
        this.unfinished = last;
        return all.map((line) => `${shown(line)}\n`).join('');
    }
}
/** Splits a long line, so that none of it is truncated. */
function shown(line) {
    const pieces = [];
    for (let from = 0; from === 0 || from < line.length; from += LONGEST_LINE)
        pieces.push(line.slice(from, from + LONGEST_LINE));
    return pieces.flatMap((piece) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .M)(piece, LONGEST_LINE)).join('\n');
}


/***/ }),

/***/ 91095:
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
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58382);



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
