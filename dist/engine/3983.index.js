export const id = 3983;
export const ids = [3983];
export const modules = {

/***/ 67353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ emptyField),
/* harmony export */   N7: () => (/* binding */ optionalField),
/* harmony export */   eU: () => (/* binding */ fieldWithDefault),
/* harmony export */   gW: () => (/* binding */ inputFacts),
/* harmony export */   ku: () => (/* binding */ reject)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28002);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25378);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51359);

/** The facts of each input, keyed by its field. */
const inputFacts = zod__WEBPACK_IMPORTED_MODULE_0__/* .registry */ .u5();
/**
 * Reports that a value cannot be used. A reader may report several problems before it returns.
 *
 * @param problem - continues the sentence "Input `x` (value) …" and has no full stop: `is not a size; use …`.
 * @param value - the offending part, where the whole value is too long to show.
 * @param path - where that part is in the value: the index of the item of a YAML list, or of the line of a text.
 */
function reject(context, problem, value, path = []) {
    context.addIssue({ code: 'custom', message: problem, params: value === undefined ? {} : { value }, path: [...path] });
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
}
/** Makes a field whose default is a text, which goes through the reader. */
function fieldWithDefault(facts, read) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform(read).prefault(facts.default).register(inputFacts, facts);
}
/** Makes a field that is undefined if it is not set. */
function optionalField(facts, read) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform(read).optional().register(inputFacts, facts);
}
/** Makes a field of a list, or of a map, that is empty if it is not set. */
function emptyField(facts, read, empty) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .transform(read)
        .default(empty)
        .register(inputFacts, facts);
}


/***/ }),

/***/ 81489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ guestPath),
/* harmony export */   Kw: () => (/* binding */ openProblem),
/* harmony export */   OR: () => (/* binding */ confinedPath),
/* harmony export */   fq: () => (/* binding */ hostPlaces),
/* harmony export */   t2: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_host_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2402);
/* harmony import */ var _shared_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81565);
/* harmony import */ var _state_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6099);





/** PATH_MAX of Linux. */
const LONGEST_PATH = 4096;
/** Finds the places of the process with this environment. */
async function hostPlaces(env) {
    const temp = env['RUNNER_TEMP'] || undefined;
    const guarded = [
        (0,_state_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .stateRoot */ .om)(env),
        ...(temp === undefined ? [] : ['_runner_file_commands', '_github_workflow'].map((name) => node_path__WEBPACK_IMPORTED_MODULE_1___default().join(temp, name))),
        // The command files of this step, wherever they are.
        ...['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'].flatMap((name) => env[name] || []),
    ];
    return {
        workspace: await (0,_shared_host_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutLinks */ .W_)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(env['GITHUB_WORKSPACE'] || '.')),
        temp: temp === undefined ? undefined : await (0,_shared_host_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutLinks */ .W_)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(temp)),
        guarded: [...new Set(await Promise.all(guarded.map((directory) => (0,_shared_host_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutLinks */ .W_)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(directory)))))],
    };
}
/**
 * Resolves a path of an input, relative to the workspace, for copies from it (`read`) or to it (`write`). After all links it must lie
 * below the workspace or the runner's temporary directory, and outside of what is guarded and of the system's directories.
 */
async function confinedPath(text, use, { workspace, temp, guarded }) {
    const within = [
        { directory: workspace, what: `the ${_shared_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .WORKSPACE */ .un}` },
        ...(temp === undefined ? [] : [{ directory: temp, what: "the runner's temporary directory" }]),
    ];
    return await (0,_shared_host_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveHostPath */ .sC)(text, { use, from: workspace, within, guarded });
}
/** Returns true if there is something of that name, even a link that leads nowhere. */
async function exists(file) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).then(() => true, () => false);
}
/**
 * Says why a file could not be opened or read, as the end of the sentence "Input `x` (file) …".
 *
 * @param code - the system's error code, such as `ENOENT`.
 */
function openProblem(code, error) {
    switch (code) {
        case 'ENOENT':
        case 'ENOTDIR':
            return `does not exist; check the path, a relative one starts at the ${_shared_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .WORKSPACE */ .un}`;
        case 'EACCES':
        case 'EPERM':
            return 'cannot be read by this user; change its permissions with chmod or chown';
        case 'ELOOP':
            return 'is a link that leads back to itself; name the file';
        default:
            return `cannot be read (${code ?? String(error)}); check the file and its disk`;
    }
}
/** Reads an absolute path of the guest. It has no `..` and single separators, and keeps a `/` at its end. */
function guestPath(text) {
    if (!text.startsWith('/'))
        return { problem: 'has a guest path that is not absolute; start it with /' };
    if (/[\0\r\n]/.test(text))
        return { problem: 'has a guest path with a line break or NUL byte; remove it' };
    if (text.length > LONGEST_PATH)
        return { problem: `has a guest path longer than ${LONGEST_PATH} characters; shorten it` };
    if (text.split('/').includes('..'))
        return { problem: 'has a guest path with `..`; write the path without it' };
    return { path: node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.normalize(text) };
}


/***/ }),

/***/ 73157:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ localPath),
/* harmony export */   Bl: () => (/* binding */ memorySize),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   O6: () => (/* binding */ autoOrPath),
/* harmony export */   f6: () => (/* binding */ withoutStop),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   ni: () => (/* binding */ start),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pF: () => (/* binding */ singleLine),
/* harmony export */   wC: () => (/* binding */ matching),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99346);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67353);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25094);




// Readers of the kinds of values that several inputs have.
const MIB = 2 ** 20;
const LONGEST_MS = 120 * 3_600_000;
const LONGEST_TEXT = 4096;
/** Reads one of a list of words. */
function oneOf(...legal) {
    return (text, context) => legal.find((value) => value === text) ?? (0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .reject */ .ku)(context, `is not one of ${legal.join(', ')}`);
}
/** Reads `true` or `false`, in the spellings of YAML's core schema. */
const flag = (text, context) => {
    const lower = text.toLowerCase();
    return lower === 'true' ? true : lower === 'false' ? false : (0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .reject */ .ku)(context, 'is not a boolean; use true or false');
};
/** Reads a whole number from `least` to `most`. */
function integer(least, most) {
    return (text, context) => {
        const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
        return value >= least && value <= most ? value : (0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .reject */ .ku)(context, `is not a whole number from ${least} to ${most}`);
    };
}
/** Reads a text that matches `pattern`. @param legal - the pattern in words. */
function matching(pattern, legal) {
    return (text, context) => (pattern.test(text) ? text : (0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .reject */ .ku)(context, `is not valid; use ${legal}`));
}
/** Reads a size in whole MiB; the value is in bytes. */
const memorySize = (text, context) => {
    const bytes = (0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSize */ .DB)(text);
    if (bytes === undefined)
        return (0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .reject */ .ku)(context, 'is not a size; use a number with K, M, G or T, such as 512M');
    if (bytes >= MIB && bytes % MIB === 0)
        return bytes;
    const hint = /^[1-9]\d{0,5}$/.test(text) ? `, such as ${text}M (a number without a unit counts bytes)` : ', such as 512M';
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .reject */ .ku)(context, `is not a whole number of MiB; use at least 1M${hint}`);
};
/** Reads a wall-clock limit; the value is in milliseconds. Node's timers overflow at 2^31 ms, and no job runs longer than the limit. */
const duration = (text, context) => {
    const ms = (0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(text);
    if (ms === undefined)
        return (0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .reject */ .ku)(context, 'is not a duration; use a number with ms, s, m or h, such as 90s or 1h30m');
    return ms >= 1 && ms <= LONGEST_MS ? ms : (0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .reject */ .ku)(context, 'is out of range; use a duration from 1ms to 120h');
};
/** Reads a text on one line. */
const singleLine = (text, context) => /[\u0000-\u0008\u000a-\u001f\u007f]/.test(text) ? (0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .reject */ .ku)(context, 'has a line break or control character; write it on one line') : text;
/** Reads a path of this machine and makes it absolute against the current directory, which is the workspace in a step. */
const localPath = (text, context) => {
    if ((0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .isUrl */ .gU)(text))
        return (0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .reject */ .ku)(context, 'is a URL; download the file first and give its path');
    if (text.length > LONGEST_TEXT)
        return (0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .reject */ .ku)(context, `is longer than ${LONGEST_TEXT} characters; use a shorter path`, start(text));
    singleLine(text, context);
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(text);
};
/** Reads `auto`, or a path as {@link localPath}. */
const autoOrPath = (text, context) => (text === 'auto' ? text : localPath(text, context));
/** The start of a value that is too long to show. */
function start(text) {
    return `${text.slice(0, 60)}…`;
}
/** A message without its full stop: the list of problems adds one. */
function withoutStop(message) {
    return message.trim().replace(/\.$/, '');
}


/***/ }),

/***/ 33983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ INPUTS),
  i: () => (/* binding */ inputSchema)
});

// EXTERNAL MODULE: ../../../work/main/node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(51359);
// EXTERNAL MODULE: ./src/inputs/field.ts
var inputs_field = __webpack_require__(67353);
// EXTERNAL MODULE: ./src/audit/syslog/address.ts
var address = __webpack_require__(96809);
// EXTERNAL MODULE: ./src/shared/dump-format.ts
var dump_format = __webpack_require__(5859);
// EXTERNAL MODULE: ./src/shared/wording.ts
var wording = __webpack_require__(81565);
// EXTERNAL MODULE: ./src/inputs/readers.ts
var readers = __webpack_require__(73157);
;// CONCATENATED MODULE: ./src/inputs/fields/run.ts





const syslogAddress = (text, context) => (0,address/* parseSyslogAddress */.X)(text) ??
    (0,inputs_field/* reject */.ku)(context, 'is not the address of a syslog server; use tls://host:port, tcp://host:port or udp://host:port');
const versionRange = async (text, context) => {
    // Loaded here: semver is slow to load.
    const { isVersionRange } = await Promise.all(/* import() */[__webpack_require__.e(863), __webpack_require__.e(8671)]).then(__webpack_require__.bind(__webpack_require__, 68671));
    return isVersionRange(text) ? text : (0,inputs_field/* reject */.ku)(context, 'is not a version range; use one such as >=8.2, 7.2.x or 9.1 || 10');
};
/** Reads the `matrix` context as JSON. A job without a matrix has `null`. */
const matrixContext = (text, context) => {
    try {
        return JSON.parse(text) === null ? undefined : text;
    }
    catch {
        return (0,inputs_field/* reject */.ku)(context, 'is not JSON; leave it out, the runner sets it');
    }
};
/** What is kept of a run, and where. */
const evidenceFields = {
    dump: (0,inputs_field/* fieldWithDefault */.eU)({
        group: 'Evidence',
        description: "When to dump the guest's whole memory at the end: `never`, `on-failure`, `on-panic` (of the guest) or `always`.",
        default: 'never',
    }, (0,readers/* oneOf */.yL)('never', 'on-failure', 'on-panic', 'always')),
    'dump-format': (0,inputs_field/* fieldWithDefault */.eU)({
        group: 'Evidence',
        description: 'Format of that dump: `raw` (an image of physical memory), `elf` (for crash and gdb) or `kdump-zlib` (for crash).',
        default: 'raw',
    }, (0,readers/* oneOf */.yL)(...dump_format/* DUMP_FORMATS */.Md)),
    'dump-compress': (0,inputs_field/* fieldWithDefault */.eU)({ group: 'Evidence', description: 'Compression of dumps: `zstd` or `none`.', default: 'zstd' }, (0,readers/* oneOf */.yL)(...dump_format/* DUMP_COMPRESSIONS */.VV)),
    screenshot: (0,inputs_field/* fieldWithDefault */.eU)({
        group: 'Evidence',
        description: "When to keep a PNG of the guest's display at the end: `never`, `on-failure` or `always`.",
        default: 'on-failure',
    }, (0,readers/* oneOf */.yL)('never', 'on-failure', 'always')),
    'audit-syslog': (0,inputs_field/* optionalField */.N7)({
        group: 'Evidence',
        shape: 'text',
        description: 'Syslog server that also receives the audit log, as it is written: `tls://host:port`, `tcp://host:port` or `udp://host:port`.',
        unset: 'none',
    }, syslogAddress),
    'audit-format': (0,inputs_field/* optionalField */.N7)({
        group: 'Evidence',
        shape: 'text',
        description: 'Format of the syslog messages: `jsonl` (each record as in `audit.jsonl`) or `text` (one readable line).',
        unset: '`jsonl`',
    }, (0,readers/* oneOf */.yL)('jsonl', 'text')),
    upload: (0,inputs_field/* fieldWithDefault */.eU)({
        group: 'Evidence',
        description: 'When to upload the evidence as artifacts: `never`, `on-failure` or `always`. Without an artifact service the files stay where they are, and a notice says where.',
        default: 'always',
    }, (0,readers/* oneOf */.yL)('never', 'on-failure', 'always')),
    'artifact-name': (0,inputs_field/* optionalField */.N7)({
        group: 'Evidence',
        description: 'Name of the artifact. Each dump becomes a separate artifact, whose name starts with it.',
        unset: 'a unique name made from job, VM and matrix',
    }, 
    // Without the characters that the artifact service refuses, and short enough for the name of a dump to follow.
    (0,readers/* matching */.wC)(/^[^":<>|*?\\/\r\n\u0000-\u001f]{1,160}$/, 'up to 160 characters without " : < > | * ? \\ / and line breaks')),
    'retention-days': (0,inputs_field/* optionalField */.N7)({ group: 'Evidence', description: 'Number of days to keep the artifacts, 1 to 90.', unset: "the repository's setting" }, (0,readers/* integer */.nd)(1, 90)),
};
/** Which QEMU runs the VM. */
const qemuFields = {
    qemu: (0,inputs_field/* fieldWithDefault */.eU)({
        group: 'QEMU',
        description: 'Path of the QEMU binary, or of a directory that contains it, directly or in its `bin`. `auto` searches for it.',
        default: 'auto',
    }, readers/* autoOrPath */.O6),
    'qemu-version': (0,inputs_field/* optionalField */.N7)({ group: 'QEMU', description: 'Semver range that the version of QEMU must satisfy, e.g. `>=8.2`.', unset: 'any' }, versionRange),
    install: (0,inputs_field/* fieldWithDefault */.eU)({
        group: 'QEMU',
        description: 'Whether the package manager may install QEMU, and what else a guest needs, if it is missing.',
        default: 'true',
        boolean: true,
    }, readers/* flag */.Jt),
    cache: (0,inputs_field/* fieldWithDefault */.eU)({
        group: 'QEMU',
        description: `Whether a downloaded image that has ${(0,wording/* input */.hF)('image-sha256')} may be kept in the Actions cache.`,
        default: 'true',
        boolean: true,
    }, readers/* flag */.Jt),
};
/** When the VM ends, and what only the runner sets. */
const lifetimeFields = {
    keep: (0,inputs_field/* optionalField */.N7)({
        group: 'Lifetime',
        description: '`true` leaves the VM running for later steps, and the post step stops it. `false` stops it at the end of this step, even if the step only attached to it.',
        unset: 'a step stops a VM that it started, and leaves a VM that it attached to',
        boolean: true,
    }, readers/* flag */.Jt),
    matrix: (0,inputs_field/* optionalField */.N7)({
        group: 'Internal',
        description: 'Internal: the matrix of the job, which makes artifact names unique. Do not set it.',
        unset: 'none',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the placeholder is GitHub's, not JavaScript's.
        expression: '${{ toJSON(matrix) }}',
    }, matrixContext),
};

// EXTERNAL MODULE: ./src/guest/channel.ts
var channel = __webpack_require__(51431);
// EXTERNAL MODULE: ./src/inputs/paths.ts
var paths = __webpack_require__(81489);
// EXTERNAL MODULE: ./src/inputs/syntax.ts
var syntax = __webpack_require__(25094);
;// CONCATENATED MODULE: ./src/inputs/copies.ts




/**
 * Reads copies into the guest: `HOST:GUEST` a line. Paths of this machine are relative to the workspace, must exist, and must lie in it
 * or in the runner's temporary directory. Links are resolved here. Directories are searched for what cannot be copied, so that it is
 * reported before anything starts.
 *
 * @param env - the environment of the step: `GITHUB_WORKSPACE`, `RUNNER_TEMP` and the runner's command files.
 */
function copyInList(env) {
    return async (text, context) => {
        const places = await (0,paths/* hostPlaces */.fq)(env);
        const copies = [];
        for (const line of linesOf(text)) {
            const copy = await readCopyIn(line, places);
            if (typeof copy === 'string')
                (0,inputs_field/* reject */.ku)(context, copy, line);
            else
                copies.push(copy);
        }
        return copies;
    };
}
/** Reads copies out of the guest: `GUEST:HOST` a line, otherwise as {@link copyInList}. HOST need not exist. */
function copyOutList(env) {
    return async (text, context) => {
        const places = await (0,paths/* hostPlaces */.fq)(env);
        const copies = [];
        for (const line of linesOf(text)) {
            const copy = await readCopyOut(line, places);
            if (typeof copy === 'string')
                (0,inputs_field/* reject */.ku)(context, copy, line);
            else
                copies.push(copy);
        }
        return copies;
    };
}
/** Returns the copy, or the problem of the line. */
async function readCopyIn(line, places) {
    const copy = (0,syntax/* readCopyInLine */.Jy)(line);
    if (copy === undefined)
        return 'is not HOST:GUEST; give an absolute path in the guest, such as tests/:/root/tests';
    const [host, guest] = [await (0,paths/* confinedPath */.OR)(copy.host, 'read', places), (0,paths/* guestPath */.Ci)(copy.guest)];
    if ('problem' in host)
        return host.problem;
    if ('problem' in guest)
        return guest.problem;
    if (!(await (0,paths/* exists */.t2)(host.path)))
        return `does not exist on this machine; check the path, a relative one starts at the ${wording/* WORKSPACE */.un}`;
    const problem = await copyInProblem(host.path);
    return problem === undefined ? { host: host.path, guest: guest.path } : `cannot be copied: ${problem}`;
}
/** Returns why the copy would fail once the guest has booted. */
async function copyInProblem(host) {
    // Loaded here: only copies need it.
    const { checkCopyIn } = await Promise.all(/* import() */[__webpack_require__.e(4492), __webpack_require__.e(1200), __webpack_require__.e(838)]).then(__webpack_require__.bind(__webpack_require__, 41200));
    return await checkCopyIn(host).then(() => undefined, (error) => (error instanceof Error ? error.message : String(error)).replace(/\.$/, ''));
}
/** Returns the copy, or the problem of the line. */
async function readCopyOut(line, places) {
    const copy = (0,syntax/* readCopyOutLine */.aj)(line);
    if (copy === undefined)
        return 'is not GUEST:HOST; give an absolute path in the guest, such as /root/report.xml:results/';
    const [guest, host] = [(0,paths/* guestPath */.Ci)(copy.guest), keepSlash(copy.host, await (0,paths/* confinedPath */.OR)(copy.host, 'write', places))];
    if ('problem' in guest)
        return guest.problem;
    return 'problem' in host ? host.problem : { guest: guest.path, host: host.path };
}
/** A `/` at the end means a directory. */
function keepSlash(text, result) {
    return 'path' in result && text.endsWith('/') && result.path !== '/' ? { path: `${result.path}/` } : result;
}
function linesOf(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}

// EXTERNAL MODULE: ./src/guest/readiness.ts
var readiness = __webpack_require__(26492);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(86202);
;// CONCATENATED MODULE: ./src/inputs/guest.ts





/** Reads when the VM counts as ready. Compiles a serial pattern, so that a bad one is found before anything starts. */
const waitCondition = async (text, context) => {
    const condition = (0,readiness/* parseWaitCondition */.i$)(text);
    if (condition === undefined)
        return (0,inputs_field/* reject */.ku)(context, `is not a condition; use ${readiness/* WAIT_CONDITIONS */.XY}`);
    if (condition.kind === 'serial') {
        // RE2 is slow to load.
        const { compileSerialPattern } = await Promise.all(/* import() */[__webpack_require__.e(7114), __webpack_require__.e(4356)]).then(__webpack_require__.bind(__webpack_require__, 4356));
        try {
            compileSerialPattern(condition.pattern);
        }
        catch (error) {
            if (!(error instanceof errors/* MaqetError */.Po))
                throw error;
            return (0,inputs_field/* reject */.ku)(context, `has a pattern that cannot be used: ${(0,readers/* withoutStop */.f6)(error.explain())}`);
        }
    }
    return condition;
};
const LONGEST_SCRIPT = 2 ** 20;
/** Reads a script for the guest, exactly as it is written. */
const guestScript = (text, context) => {
    if (text.trim() === '')
        return (0,inputs_field/* reject */.ku)(context, 'is blank; write a script for the guest, or leave it out');
    if (text.includes('\0'))
        return (0,inputs_field/* reject */.ku)(context, 'has a NUL byte; a script is text', (0,readers/* start */.ni)(text));
    if (Buffer.byteLength(text) > LONGEST_SCRIPT)
        return (0,inputs_field/* reject */.ku)(context, 'is longer than 1 MiB; copy it into the guest as a file and run that', (0,readers/* start */.ni)(text));
    return text;
};
/** Reads a directory of the guest. */
const guestDirectory = (text, context) => {
    const found = (0,paths/* guestPath */.Ci)(text);
    return 'problem' in found ? (0,inputs_field/* reject */.ku)(context, found.problem) : found.path;
};
/** Names of variables that every POSIX shell can export. */
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Linux refuses to run a program with a longer variable, including its name and `=` (MAX_ARG_STRLEN without the final NUL). */
const LONGEST_VARIABLE = 131_071;
/**
 * Reads variables for scripts in the guest: `NAME=VALUE` a line, the value up to the end of the line, or `NAME` alone, which takes the
 * value from the environment of the step and may have several lines.
 *
 * @param own - the environment of the step.
 */
function guestVariables(own) {
    return (text, context) => {
        const found = new Map();
        for (const line of text.split(/\r?\n/).map((one) => one.trimStart())) {
            if (line.trim() === '')
                continue;
            const equals = line.indexOf('=');
            const name = equals === -1 ? line.trimEnd() : line.slice(0, equals);
            // `hasOwn`, because every object has a `constructor`.
            const value = equals !== -1 ? line.slice(equals + 1) : Object.hasOwn(own, name) ? own[name] : undefined;
            const problem = found.has(name) ? `sets ${name} twice; set it once` : variableProblem(name, value);
            // A value may be a secret, even if it is written `NAME: VALUE`: only the name is shown.
            if (problem !== undefined)
                (0,inputs_field/* reject */.ku)(context, problem, name.split(/[\s:]/, 1)[0]);
            else
                found.set(name, value ?? '');
        }
        // Not by assignment: a variable `__proto__` must stay a variable.
        return Object.fromEntries(found);
    };
}
function variableProblem(name, value) {
    if (!VARIABLE.test(name))
        return 'is not the name of a variable; write NAME=VALUE lines with names of letters, digits and underscores, no digit first';
    if (value === undefined)
        return 'is not set in the environment; set it there, or write NAME=VALUE';
    if (value.includes('\0'))
        return 'has a NUL byte in its value; remove it';
    if (Buffer.byteLength(`${name}=${value}`) > LONGEST_VARIABLE)
        return `is longer than the ${LONGEST_VARIABLE} bytes that Linux allows; copy a file into the guest instead`;
    return undefined;
}

// EXTERNAL MODULE: ../../../work/main/node_modules/zod/v4/core/core.js
var core = __webpack_require__(25378);
// EXTERNAL MODULE: ./src/policy/layer.ts
var policy_layer = __webpack_require__(48919);
// EXTERNAL MODULE: ./src/shared/snapshot-operation.ts
var snapshot_operation = __webpack_require__(72437);
;// CONCATENATED MODULE: ./src/inputs/qmp.ts





/** Reads the steps of a QMP script. Reports each problem with its line. */
const qmpScript = async (text, context) => {
    // Loaded here: the YAML parser is slow to load.
    const { parseScript, ScriptError } = await Promise.all(/* import() */[__webpack_require__.e(8905), __webpack_require__.e(1860)]).then(__webpack_require__.bind(__webpack_require__, 21860));
    try {
        return parseScript(text);
    }
    catch (error) {
        if (!(error instanceof ScriptError))
            throw error;
        const source = text.split(/\r?\n/);
        for (const { line, problem } of error.problems)
            (0,inputs_field/* reject */.ku)(context, `line ${line}: ${(0,readers/* withoutStop */.f6)(problem)}`, source[line - 1]?.trim() ?? '', ['line', line - 1]);
        return core/* NEVER */.tm;
    }
};
/** Reads operations on snapshots, one a line: `create:NAME`, `load:NAME`, `delete:NAME`, `overwrite:NAME`, `list`. */
const snapshotOperations = (text, context) => {
    const steps = [];
    for (const [index, whole] of text.split(/\r?\n/).entries()) {
        const line = whole.trim();
        if (line === '')
            continue;
        const operation = (0,snapshot_operation/* readSnapshotOperation */.mT)(line);
        if (typeof operation === 'string')
            (0,inputs_field/* reject */.ku)(context, operation, line);
        else
            steps.push({ line: index + 1, kind: 'snapshot', operation });
    }
    return steps;
};
/**
 * Reads a list of the policy: words separated by commas, spaces or line breaks, each once. Reports entries that match nothing: a
 * misspelt `deny` would deny nothing.
 */
function policyList(list) {
    return (text, context) => {
        const entries = [...new Set(text.split(/[\s,]+/).filter((entry) => entry !== ''))];
        for (const entry of entries) {
            const problem = (0,policy_layer/* entryProblem */.qH)(list, entry);
            if (problem !== undefined)
                (0,inputs_field/* reject */.ku)(context, problem, entry);
        }
        return entries;
    };
}

;// CONCATENATED MODULE: ./src/inputs/fields/test.ts







/** When the VM counts as ready, what runs in it, and how long everything may take. */
const testFields = {
    'wait-for': (0,inputs_field/* optionalField */.N7)({
        group: 'Test',
        description: 'When the VM counts as ready: `running`, `agent` (the QEMU guest agent answers), `ssh`, `tcp:PORT` of the guest, `serial:REGEX` on the serial console, `event:NAME` of QMP, or `shutdown`.',
        unset: `the channel that ${(0,wording/* input */.hF)('run')} uses, if it is set; the ready line of the self-test guest, if nothing else boots; otherwise \`running\``,
    }, waitCondition),
    snapshot: (0,inputs_field/* emptyField */.EG)({
        group: 'Test',
        description: 'Operations on the snapshots of the VM, once it is ready and before anything runs in it, one a line: `create:NAME`, `load:NAME`, `delete:NAME`, `overwrite:NAME`, `list`.',
        unset: 'none',
        list: true,
    }, snapshotOperations, []),
    run: (0,inputs_field/* optionalField */.N7)({
        group: 'Test',
        verbatim: true,
        description: 'Script to run in the guest once it is ready, with `sh -e` or the interpreter of its `#!` line. The run fails if its exit code is not 0.',
        unset: 'none',
    }, guestScript),
    'run-with': (0,inputs_field/* fieldWithDefault */.eU)({
        group: 'Test',
        description: `Channel into the guest for ${(0,wording/* input */.hF)('run')} and the copies: \`agent\`, \`ssh\`, \`serial\` (a root shell on the serial console), or \`auto\`, the first that works.`,
        default: 'auto',
    }, (0,readers/* oneOf */.yL)('auto', ...channel/* CHANNEL_NAMES */.bW)),
    env: (0,inputs_field/* emptyField */.EG)({
        group: 'Test',
        verbatim: true,
        description: `Variables for ${(0,wording/* input */.hF)('run')}, one a line: \`NAME=VALUE\`, or \`NAME\` to pass on a variable of the environment.`,
        unset: 'none',
        list: true,
    }, guestVariables(process.env), {}),
    'working-directory': (0,inputs_field/* optionalField */.N7)({
        group: 'Test',
        description: `Directory of the guest in which ${(0,wording/* input */.hF)('run')} starts, an absolute path.`,
        unset: "the guest's default",
    }, guestDirectory),
    'ssh-user': (0,inputs_field/* fieldWithDefault */.eU)({ group: 'Test', description: 'User of the guest for logins over SSH.', default: 'root' }, (0,readers/* matching */.wC)(/^[a-z_][a-z0-9_-]{0,31}$/i, 'a user name of up to 32 letters, digits, dashes and underscores')),
    'copy-in': (0,inputs_field/* emptyField */.EG)({
        group: 'Test',
        description: `Files and directories to copy into the guest before ${(0,wording/* input */.hF)('run')}: \`path:/path/in/guest\` a line, relative to the ${wording/* WORKSPACE */.un}.`,
        unset: 'none',
        list: true,
    }, copyInList(process.env), []),
    'copy-out': (0,inputs_field/* emptyField */.EG)({
        group: 'Test',
        description: `Files and directories to copy out of the guest after ${(0,wording/* input */.hF)('run')}, even if it failed: \`/path/in/guest:path\` a line, relative to the ${wording/* WORKSPACE */.un}.`,
        unset: 'none',
        list: true,
    }, copyOutList(process.env), []),
    'boot-timeout': (0,inputs_field/* fieldWithDefault */.eU)({ group: 'Test', description: `Wall-clock limit for reaching ${(0,wording/* input */.hF)('wait-for')}, e.g. \`90s\` or \`5m\`.`, default: '5m' }, readers/* duration */.p0),
    'run-timeout': (0,inputs_field/* fieldWithDefault */.eU)({ group: 'Test', description: `Wall-clock limit for ${(0,wording/* input */.hF)('run')}.`, default: '30m' }, readers/* duration */.p0),
    timeout: (0,inputs_field/* fieldWithDefault */.eU)({ group: 'Test', description: 'Wall-clock limit for the whole run.', default: '60m' }, readers/* duration */.p0),
    'audit-script': (0,inputs_field/* fieldWithDefault */.eU)({
        group: 'Test',
        description: `Whether the audit log contains the text of ${(0,wording/* input */.hF)('run')}. It always contains its SHA-256.`,
        default: 'false',
        boolean: true,
    }, readers/* flag */.Jt),
};

// EXTERNAL MODULE: ./src/toolchain/arch.ts
var arch = __webpack_require__(49995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(56695);
// EXTERNAL MODULE: ./src/storage/download/url.ts
var url = __webpack_require__(91051);
;// CONCATENATED MODULE: ./src/inputs/boot.ts






/** COMMAND_LINE_SIZE of x86 is 2048 bytes with the terminating NUL. The kernel drops the rest without a message. */
const LONGEST_COMMAND_LINE = 2047;
/** Reads a kernel command line. Line breaks become spaces. */
const commandLine = (text, context) => {
    const joined = text.replace(/\s*\r?\n\s*/g, ' ');
    if (Buffer.byteLength(joined) > LONGEST_COMMAND_LINE)
        return (0,inputs_field/* reject */.ku)(context, `is longer than the ${LONGEST_COMMAND_LINE} bytes that an x86 kernel reads; shorten it`, (0,readers/* start */.ni)(joined));
    return (0,readers/* singleLine */.pF)(joined, context);
};
/** Reads a disk image: a path, which becomes absolute, or an https URL. */
const imageSource = (text, context) => {
    if (!(0,url/* isImageUrl */.Zj)(text))
        return (0,readers/* localPath */.$S)(text, context);
    const problem = (0,url/* imageUrlProblem */.OL)(text);
    // A URL may hold a secret, so only the safe part of it is shown.
    return problem === undefined ? text : (0,inputs_field/* reject */.ku)(context, problem, (0,url/* shownUrl */.zA)(text));
};
/** Reads `uefi`, `bios`, or a path. */
const firmware = (text, context) => {
    if (!(0,syntax/* isFirmwareKind */.Ye)(text))
        return { kind: 'file', file: (0,readers/* localPath */.$S)(text, context) };
    return text === 'uefi' ? { kind: 'uefi' } : { kind: 'own' };
};
/** How the kinds of user-data begin that cloud-init knows (docs.cloud-init.io, "User-data formats"). */
const KINDS = ['#cloud-config', '#!', '#include', '#cloud-boothook', '#part-handler', '## template: jinja', '#upstart-job'];
/** Reads user-data for cloud-init: the text itself, known by its first characters, or the path of a file on this machine. */
const cloudInit = async (text, context) => {
    if ((0,syntax/* isUserData */.yL)(text)) {
        const problem = await userDataProblem(text);
        return problem === undefined ? { kind: 'text', text } : (0,inputs_field/* reject */.ku)(context, problem, text.split('\n', 1)[0] ?? '');
    }
    if (/[\0\r\n]/.test(text))
        return (0,inputs_field/* reject */.ku)(context, 'is neither a path nor user-data; start user-data with #cloud-config or #!');
    if ((0,syntax/* isUrl */.gU)(text))
        return (0,inputs_field/* reject */.ku)(context, 'is a URL; download the file first and give its path');
    return { kind: 'file', file: external_node_path_default().resolve(text) };
};
/** cloud-init ignores user-data that it cannot read, and the guest boots as if none had been given. */
async function userDataProblem(text) {
    if (!text.startsWith('#'))
        return undefined;
    if (!KINDS.some((kind) => text.startsWith(kind)))
        return `is not a kind of user-data; start it with ${KINDS.join(', ')}`;
    if (!/^#cloud-config\s*$/.test(text.split('\n', 1)[0] ?? ''))
        return undefined;
    // Loaded here: most runs have no user-data, and the parser is slow to load.
    const { isMap, parseDocument } = await __webpack_require__.e(/* import() */ 8905).then(__webpack_require__.t.bind(__webpack_require__, 88905, 19));
    const document = parseDocument(text, { version: '1.1', logLevel: 'error', prettyErrors: false });
    const [error] = document.errors;
    if (error !== undefined)
        return `is not valid YAML: ${(0,readers/* withoutStop */.f6)((0,untrusted_text/* oneLine */.T)(error.message, 200))}`;
    return document.contents === null || isMap(document.contents) ? undefined : 'is not a map of settings; write `key: value` lines';
}

;// CONCATENATED MODULE: ./src/inputs/ports.ts

const FORWARD = /^(\d{1,5}):(\d{1,5})(?:\/(tcp|udp))?$/;
/** Reads forwards, `HOST:GUEST` or `HOST:GUEST/udp`, separated by lines, spaces or commas. A host port may stand once. */
const portRequests = (text, context) => {
    const requests = [];
    const taken = new Set();
    for (const entry of text.split(/[\s,]+/).filter((word) => word !== '')) {
        const request = portRequest(entry);
        if (typeof request === 'string') {
            (0,inputs_field/* reject */.ku)(context, request, entry);
            continue;
        }
        const key = `${request.host}/${request.protocol}`;
        if (request.host !== 0 && taken.has(key))
            (0,inputs_field/* reject */.ku)(context, `uses the host port ${key} twice; use another one, or 0 for a free one`, entry);
        taken.add(key);
        requests.push(request);
    }
    return requests;
};
/** Returns the request, or the problem of the entry. */
function portRequest(entry) {
    const match = FORWARD.exec(entry);
    if (match === null)
        return 'is not a forward; use HOST:GUEST or HOST:GUEST/udp, such as 8080:80, or 0:22 for a free host port';
    const [host, guest] = [Number(match[1]), Number(match[2])];
    if (host > 65535 || guest > 65535 || guest === 0)
        return 'has a port out of range; use 1 to 65535, or 0 for a free host port';
    return { host, guest, protocol: match[3] === 'udp' ? 'udp' : 'tcp' };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/shared/host-paths.ts
var host_paths = __webpack_require__(2402);
// EXTERNAL MODULE: ./src/shared/nearest.ts
var nearest = __webpack_require__(4023);
// EXTERNAL MODULE: ./src/vm/spec.ts
var spec = __webpack_require__(28898);
;// CONCATENATED MODULE: ./src/inputs/shares.ts









const LEGAL = 'write PATH:TAG, such as build:out, or the word workspace, optionally followed by :ro, :virtiofs or a security model';
/**
 * Reads directories that the guest can mount: `PATH:TAG[:ro][:virtiofs|:SECURITY-MODEL]` a line, or the word `workspace` instead of
 * `PATH:TAG`, which shares the workspace under the tag `workspace`. The words after the tag come in any order, each at most once.
 * Relative paths start at the workspace. A path may have colons, the tag comes after the last one.
 *
 * Each must be an existing directory. Links are resolved here. The directory must not belong to the system (`resolveHostPath`; a share
 * that is `ro` only reads), and must not overlap with the directories of the runner and the evidence.
 *
 * @param env - the environment of the step, as for `copyInList`.
 */
function shareList(env) {
    return async (text, context) => {
        const places = await (0,paths/* hostPlaces */.fq)(env);
        const shares = [];
        for (const line of text.split(/\r?\n/).map((one) => one.trim())) {
            if (line === '')
                continue;
            const share = await readShare(line, places);
            if (typeof share === 'string')
                (0,inputs_field/* reject */.ku)(context, share, line);
            else if (shares.some(({ tag }) => tag === share.tag))
                (0,inputs_field/* reject */.ku)(context, `uses the tag ${share.tag} twice; use another one`, line);
            else
                shares.push(share);
        }
        return shares;
    };
}
/** Returns the share, or the problem of the line. */
async function readShare(line, places) {
    const { directory, tag, words } = (0,syntax/* readShareLine */.c_)(line);
    const twice = words.find((word, at) => words.indexOf(word) !== at);
    if (twice !== undefined)
        return `has the word ${twice} twice; write it once`;
    const [securityModel, ...more] = spec/* SECURITY_MODELS */.Yu.filter((model) => words.includes(model));
    const transport = words.includes('virtiofs') ? 'virtiofs' : '9p';
    if (more.length > 0)
        return `has two security models, ${securityModel} and ${more[0]}; use one of them`;
    if (securityModel !== undefined && transport === 'virtiofs')
        return `has the security model ${securityModel}, which virtiofs does not support; leave it out`;
    if (directory === '')
        return `is not a share; ${LEGAL}`;
    if (!(0,syntax/* isTag */.dz)(tag))
        return `has the tag ${JSON.stringify(tag)}; a tag is 1 to 31 letters, digits, dashes and underscores: ${LEGAL}`;
    const readOnly = words.includes('ro');
    const found = await findDirectory(directory ?? '.', readOnly, places);
    if ('problem' in found)
        return (await strayWord(directory ?? '', tag, places)) ?? found.problem;
    const model = securityModel === undefined ? {} : { securityModel };
    return { path: found.path, tag, readOnly, transport, ...model };
}
/** Returns the problem of a line whose path does not exist because its last part is a mistyped word, not the tag. */
async function strayWord(rest, word, { workspace }) {
    const { directory, tag } = (0,syntax/* readShareLine */.c_)(rest);
    const isShare = directory === undefined || (directory !== '' && (0,syntax/* isTag */.dz)(tag) && (await (0,paths/* exists */.t2)(external_node_path_default().resolve(workspace, directory))));
    if (!isShare)
        return undefined;
    const guess = (0,nearest/* didYouMean */.au)(word, syntax/* SHARE_WORDS */.ij);
    const hint = guess === undefined ? '' : `${guess} `;
    return `has the unknown word ${JSON.stringify(word)}; ${hint}the words that may follow a tag are ${syntax/* SHARE_WORDS */.ij.join(', ')}`;
}
async function findDirectory(directory, readOnly, { workspace, guarded }) {
    const found = await (0,host_paths/* resolveHostPath */.sC)(directory, { use: readOnly ? 'read' : 'write', from: workspace, guarded });
    if ('problem' in found)
        return found;
    try {
        return (await (0,promises_.stat)(found.path)).isDirectory() ? found : { problem: 'is a file; share the directory that holds it' };
    }
    catch (error) {
        const code = (0,errors/* errnoOf */.UQ)(error);
        if (code !== 'ENOENT')
            return { problem: `cannot be read (${code}); check the path and its permissions` };
        return { problem: `names ${external_node_path_default().resolve(workspace, directory)}, which does not exist; create it first` };
    }
}

;// CONCATENATED MODULE: ./src/inputs/fields/vm.ts








const MOST_FILES = 32;
/** Reads paths of configuration files, one a line, each once. */
const configFiles = (text, context) => {
    const lines = text.split(/\r?\n/).flatMap((line) => line.trim() || []);
    if (lines.length > MOST_FILES)
        (0,inputs_field/* reject */.ku)(context, `names more than ${MOST_FILES} files`, lines[MOST_FILES]);
    const files = lines.map((line) => (0,readers/* localPath */.$S)(line, context));
    for (const [index, line] of lines.entries()) {
        if (files.indexOf(files[index] ?? '') !== index)
            (0,inputs_field/* reject */.ku)(context, 'is named twice; name it once, where it should take effect', line);
    }
    return files;
};
const sha256 = (text, context) => /^[0-9a-f]{64}$/i.test(text)
    ? text.toLowerCase()
    : (0,inputs_field/* reject */.ku)(context, 'is not a SHA-256; use 64 hexadecimal digits, as sha256sum prints them');
// The parsers of these are slow to load, and most runs have neither disks nor arguments.
const disks = async (text, context) => (await Promise.all(/* import() */[__webpack_require__.e(863), __webpack_require__.e(8350), __webpack_require__.e(8905), __webpack_require__.e(1847)]).then(__webpack_require__.bind(__webpack_require__, 41847))).diskRequests(text, context);
const qemuArguments = async (text, context) => (await Promise.all(/* import() */[__webpack_require__.e(8905), __webpack_require__.e(5911)]).then(__webpack_require__.bind(__webpack_require__, 95911))).qemuArguments(text, context);
/** What the machine is and what it boots. */
const vmFields = {
    vm: (0,inputs_field/* fieldWithDefault */.eU)({
        group: 'VM',
        description: 'Name of the VM: up to 32 lower-case letters, digits and dashes. If a VM of that name is running, the step attaches to it.',
        default: 'vm',
    }, (0,readers/* matching */.wC)(/^[a-z0-9][a-z0-9-]{0,31}$/, '1 to 32 lower-case letters, digits and dashes, and no dash first')),
    config: (0,inputs_field/* optionalField */.N7)({
        group: 'VM',
        description: 'Configuration files, one a line: YAML whose keys are these inputs, or a configuration of MAQET (Python). A later file overrides an earlier one, and an input overrides the files. Relative paths start at the directory of their file.',
        unset: 'none',
        list: true,
    }, configFiles),
    arch: (0,inputs_field/* optionalField */.N7)({
        group: 'VM',
        shape: 'text',
        description: `Architecture of the guest: ${arch/* ARCHES */.Pr.map((arch) => `\`${arch}\``).join(', ')}.`,
        unset: "the host's, or `x86_64` for the self-test guest",
    }, (0,readers/* oneOf */.yL)(...arch/* ARCHES */.Pr)),
    machine: (0,inputs_field/* optionalField */.N7)({
        group: 'VM',
        shape: 'text',
        description: "QEMU's name of the machine type, without properties.",
        unset: `the usual machine of ${(0,wording/* input */.hF)('arch')} in a fixed version: q35, virt, pseries, s390-ccw-virtio or malta`,
    }, 
    // The properties of a machine can name host files (`dumpdtb`, `firmware`), so only its name is taken.
    (0,readers/* matching */.wC)(/^(?!help$)[a-z0-9][a-z0-9._-]{0,63}$/i, 'the plain name of a machine type, such as pc or pc-q35-7.2')),
    cpu: (0,inputs_field/* optionalField */.N7)({
        group: 'VM',
        shape: 'text',
        description: 'CPU model, optionally with features, e.g. `qemu64,+avx2` or `cortex-a57`.',
        unset: `\`max\`, or the best model for the machine of ${(0,wording/* input */.hF)('arch')}`,
    }, (0,readers/* matching */.wC)(/^(?!help$)[A-Za-z0-9][A-Za-z0-9._+=,:-]{0,399}$/, 'a CPU model and its features, such as max or qemu64,+avx2')),
    cpus: (0,inputs_field/* fieldWithDefault */.eU)({ group: 'VM', shape: 'text', description: 'Number of CPUs, 1 to 255.', default: '2' }, (0,readers/* integer */.nd)(1, 255)),
    memory: (0,inputs_field/* fieldWithDefault */.eU)({ group: 'VM', shape: 'text', description: 'Memory of the VM in whole MiB: a number with `M`, `G` or `T`.', default: '1G' }, readers/* memorySize */.Bl),
    accel: (0,inputs_field/* fieldWithDefault */.eU)({
        group: 'VM',
        shape: 'text',
        description: 'Accelerator. `auto` first boots a tiny guest to test KVM or HVF, and falls back to `tcg` with a warning. `kvm` and `hvf` fail if they do not work.',
        default: 'auto',
    }, (0,readers/* oneOf */.yL)('auto', 'kvm', 'hvf', 'tcg')),
    image: (0,inputs_field/* optionalField */.N7)({
        group: 'VM',
        shape: 'text',
        description: 'Disk image to boot: a qcow2 or raw file, or its https URL, optionally compressed as .gz, .xz or .zst. The VM writes to an overlay, never to the image.',
        unset: 'no disk',
    }, imageSource),
    'image-sha256': (0,inputs_field/* optionalField */.N7)({
        group: 'VM',
        description: `Expected SHA-256 of the file that ${(0,wording/* input */.hF)('image')} names, before it is unpacked. With it, a downloaded image is cached.`,
        unset: 'not checked',
    }, sha256),
    disks: (0,inputs_field/* emptyField */.EG)({
        group: 'VM',
        shape: 'text',
        yaml: ['list'],
        description: 'Further disks: a YAML list of `{name, size, type, file, interface, backing-file, backing-format, readonly, cache, discard}`. `size` creates an empty disk, `file` attaches a file through an overlay.',
        unset: 'none',
    }, disks, []),
    kernel: (0,inputs_field/* optionalField */.N7)({
        group: 'VM',
        shape: 'text',
        description: `Kernel to boot directly, built for ${(0,wording/* input */.hF)('arch')}: a \`vmlinuz\` (bzImage, Image, zImage), an ELF file or, on x86, a multiboot kernel.`,
        unset: 'none',
    }, readers/* localPath */.$S),
    initrd: (0,inputs_field/* optionalField */.N7)({ group: 'VM', shape: 'text', description: `Initial RAM disk for ${(0,wording/* input */.hF)('kernel')}.`, unset: 'none' }, readers/* localPath */.$S),
    append: (0,inputs_field/* optionalField */.N7)({
        group: 'VM',
        shape: 'text',
        description: `Command line for ${(0,wording/* input */.hF)('kernel')}. To see its messages in the serial log, add the console of ${(0,wording/* input */.hF)('arch')}: \`console=ttyS0\` (x86, RISC-V, MIPS), \`ttyAMA0\` (ARM), \`hvc0\` (ppc64) or \`ttysclp0\` (s390x).`,
        unset: 'empty',
    }, commandLine),
    cdrom: (0,inputs_field/* optionalField */.N7)({ group: 'VM', shape: 'text', description: 'ISO file to insert, read-only.', unset: 'no drive' }, readers/* localPath */.$S),
    firmware: (0,inputs_field/* optionalField */.N7)({
        group: 'VM',
        shape: 'text',
        description: "`uefi`, `bios` (the machine's own firmware), or the path of a firmware image.",
        unset: "the machine's own",
    }, firmware),
    'cloud-init': (0,inputs_field/* optionalField */.N7)({
        group: 'VM',
        shape: 'hash',
        verbatim: true,
        description: 'User-data for cloud-init (NoCloud): a path, or the text itself, which starts with `#cloud-config` or `#!`.',
        unset: 'none',
    }, cloudInit),
    network: (0,inputs_field/* fieldWithDefault */.eU)({
        group: 'VM',
        shape: 'text',
        description: `Network of the VM: \`user\` reaches the outside through the host, \`isolated\` only accepts ${(0,wording/* input */.hF)('ports')}, \`none\` has no network card.`,
        default: 'user',
    }, (0,readers/* oneOf */.yL)('user', 'isolated', 'none')),
    ports: (0,inputs_field/* emptyField */.EG)({
        group: 'VM',
        shape: 'text',
        description: 'Ports of the guest to forward from 127.0.0.1: `HOST:GUEST` a line, optionally with `/udp`. Host port 0 picks a free port, which the results report.',
        unset: 'none',
        list: true,
    }, portRequests, []),
    share: (0,inputs_field/* emptyField */.EG)({
        group: 'VM',
        shape: 'text',
        description: `Directories of the host that the guest can mount, one a line: \`path:tag[:ro][:virtiofs]\`, or the word \`workspace\` for the ${wording/* WORKSPACE */.un} under that tag. Shared over 9p unless \`:virtiofs\` is given. For 9p, \`:mapped-xattr\` or another security model may follow.`,
        unset: 'none',
        list: true,
    }, shareList(process.env), []),
    'qemu-args': (0,inputs_field/* emptyField */.EG)({
        group: 'VM',
        shape: 'text',
        yaml: ['text', 'list'],
        description: 'Further arguments for QEMU: a YAML list with one argument an item, or one text that is split as a shell splits it, without expansion. The policy checks them.',
        unset: 'none',
    }, qemuArguments, []),
};
/** The commands that are sent to the VM, and the commands that may be sent. */
const qmpFields = {
    qmp: (0,inputs_field/* emptyField */.EG)({
        group: 'QMP',
        verbatim: true,
        yaml: ['text', 'list', 'map'],
        description: 'QMP commands to run once the VM is ready: a YAML list, or one command a line. The whole script is checked before anything starts.',
        unset: 'none',
    }, qmpScript, []),
    allow: (0,inputs_field/* optionalField */.N7)({
        group: 'QMP',
        description: 'Commands that may run: names, globs, `@safe`, `@memory-dump`, `@privileged`.',
        unset: 'all three tiers',
        list: true,
    }, policyList('allow')),
    deny: (0,inputs_field/* optionalField */.N7)({
        group: 'QMP',
        description: `Commands that must not run: names, globs or tiers. Overrides ${(0,wording/* input */.hF)('allow')}.`,
        unset: 'none',
        list: true,
    }, policyList('deny')),
    'allow-dangerous': (0,inputs_field/* optionalField */.N7)({ group: 'QMP', description: 'Dangerous commands that may run, each by its name, without globs.', unset: 'none', list: true }, policyList('allow-dangerous')),
    policy: (0,inputs_field/* optionalField */.N7)({
        group: 'QMP',
        description: `Policy file: an upper limit that ${(0,wording/* input */.hF)('allow')}, ${(0,wording/* input */.hF)('deny')} and ${(0,wording/* input */.hF)('allow-dangerous')} can narrow, never widen.`,
        unset: 'none',
    }, readers/* localPath */.$S),
};

;// CONCATENATED MODULE: ./src/inputs/schema.ts





/**
 * Every input by its name. `action.yml`, `docs/inputs.md`, the flags of the command and the type `Inputs` are made from it, so that a
 * new input is one entry in one of these groups.
 */
const inputSchema = schemas/* strictObject */.rej({
    ...vmFields,
    ...testFields,
    ...qmpFields,
    ...evidenceFields,
    ...qemuFields,
    ...lifetimeFields,
});
/** All inputs in the order in which they are shown. */
const INPUTS = Object.entries(inputSchema.shape).map(([name, field]) => {
    const facts = inputs_field/* inputFacts */.gW.get(field);
    if (facts === undefined)
        throw new TypeError(`The input ${name} has no facts.`);
    return { name: name, ...facts };
});


/***/ }),

/***/ 25094:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I_: () => (/* binding */ shareLine),
/* harmony export */   Jy: () => (/* binding */ readCopyInLine),
/* harmony export */   Ye: () => (/* binding */ isFirmwareKind),
/* harmony export */   aj: () => (/* binding */ readCopyOutLine),
/* harmony export */   c_: () => (/* binding */ readShareLine),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   gU: () => (/* binding */ isUrl),
/* harmony export */   ij: () => (/* binding */ SHARE_WORDS),
/* harmony export */   ou: () => (/* binding */ copyOutLine),
/* harmony export */   yL: () => (/* binding */ isUserData),
/* harmony export */   zh: () => (/* binding */ copyInLine)
/* harmony export */ });
/* harmony import */ var _vm_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28898);

// The syntax of inputs that name files of this machine. The inputs and the configuration files, whose paths become absolute, must take
// the same part of a text for a path.
const URL = /^[a-z][a-z0-9+.-]*:\/\//i;
const MIME = /^(?:content-type|mime-version):/i;
const TAG = /^[A-Za-z0-9_-]{1,31}$/;
/** Returns true for a URL. Only `image` takes one instead of a path. */
function isUrl(text) {
    return URL.test(text);
}
/** Returns true if a text of `cloud-init` is the user-data itself. */
function isUserData(text) {
    return MIME.test(text) || text.startsWith('#');
}
/** Returns true if a text of `firmware` is a kind, not a path. */
function isFirmwareKind(text) {
    return text === 'uefi' || text === 'bios';
}
/** The words that may follow the tag in a line of `share`, in any order. */
const SHARE_WORDS = ['ro', 'virtiofs', ..._vm_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .SECURITY_MODELS */ .Yu];
/** Returns true for a legal tag of a share. */
function isTag(text) {
    return TAG.test(text);
}
/** Splits a line of `share`: `PATH:TAG` or `workspace`, and the words after it. The path may have colons. */
function readShareLine(line) {
    const parts = line.split(':');
    const end = parts.findLastIndex((part) => !SHARE_WORDS.includes(part)) + 1;
    const [named, words] = [parts.slice(0, end), parts.slice(end)];
    if (named.length === 1 && named[0] === 'workspace')
        return { directory: undefined, tag: 'workspace', words };
    return { directory: named.slice(0, -1).join(':'), tag: named.at(-1) ?? '', words };
}
/** Joins the parts of a line so that {@link readShareLine} splits it into the same parts, if it has a path or is the workspace. */
function shareLine({ directory, tag, words }) {
    return [...(directory === undefined ? [] : [directory]), tag, ...words].join(':');
}
/** Splits `HOST:GUEST`. The guest's path starts at the last `:/`, because a path of the host may have colons. */
function readCopyInLine(line) {
    const [, host, guest] = /^(.+):(\/.*)$/.exec(line) ?? [];
    return host === undefined || guest === undefined ? undefined : { host, guest };
}
/** Joins the parts of a line so that {@link readCopyInLine} splits it into the same parts. */
function copyInLine({ host, guest }) {
    return `${host}:${guest}`;
}
/**
 * Splits `GUEST:HOST`. The host's path starts at the last `:`, because devices in the guest's /sys have colons in their names. A host
 * path with colons must be absolute and start with two slashes.
 */
function readCopyOutLine(line) {
    const [, guest, host] = /^(\/.*?):(\/\/.*)$/.exec(line) ?? /^(\/.*):([^:]+)$/.exec(line) ?? [];
    return host === undefined || guest === undefined ? undefined : { host, guest };
}
/** Joins the parts of a line so that {@link readCopyOutLine} splits it into the same parts. A host path with colons must be absolute. */
function copyOutLine({ host, guest }) {
    return `${guest}:${host.includes(':') && !host.startsWith('//') ? '/' : ''}${host}`;
}


/***/ }),

/***/ 2402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ systemProblem),
/* harmony export */   W_: () => (/* binding */ withoutLinks),
/* harmony export */   aw: () => (/* binding */ isStillAt),
/* harmony export */   mL: () => (/* binding */ HostPathError),
/* harmony export */   np: () => (/* binding */ openHostFile),
/* harmony export */   sC: () => (/* binding */ resolveHostPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86202);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10401);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56695);






/**
 * The only list of system directories (`docs/security/host-paths.md` has the threat model). A link in it also stands for its target. If
 * two of them contain a path, the inner one decides.
 */
const SYSTEM_DIRECTORIES = {
    // Settings and secrets, devices, processes, the kernel's interfaces.
    wholly: ['/etc', '/dev', '/proc', '/sys'],
    // Programs, libraries, boot files. Kernels and firmware are read from there. Whoever can write there owns the machine.
    'for writing': ['/boot', '/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32', '/System', '/Library'],
    // These hold data of the system and of its users.
    itself: ['/', '/root', '/var', '/run', '/private', '/dev/shm'],
};
/** A path of this machine must not be used in this way. */
class HostPathError extends _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MaqetError */ .Po {
    problem;
    /** @param problem - a clause that continues a sentence about the path, without a full stop. */
    constructor(file, problem) {
        super(`${JSON.stringify((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(file, 300))} ${problem}.`, { remedy: 'Name another path.' });
        this.problem = problem;
    }
}
const REPLACED = 'was replaced while it was checked; check which program replaced it';
/** As on Linux. */
const LONGEST_PATH = 4096;
/** As on Linux. A link can lead to itself through a directory that does not exist. */
const MOST_LINKS = 40;
/**
 * Decides whether a path of this machine may be used, and how. It is the only function that does: for the paths of disks, images,
 * shares and copies, and for the place of a VM's directory. Files in a VM's directory have plain names, which need no resolving
 * (`isPlainName`).
 *
 * Guarantees for the returned path, at the time of the call: it is absolute; it has no link, no `..` and no doubled or trailing
 * separator, even if its last parts do not exist yet; it satisfies the rule. Directories are compared by device and inode, not only by
 * name, so that neither a second mount nor a different case on a case-insensitive file system gets around the rule.
 *
 * A path can change afterwards. Open files with {@link openHostFile} or check them with {@link isStillAt}, and create them exclusively
 * and without following a link. What QEMU opens by name is as safe as the directories in the path.
 *
 * @param text - untrusted, as it was written.
 * @returns the path, or the problem: a clause without a full stop, with a remedy where there is one. Never rejects.
 */
async function resolveHostPath(text, { use, from, within, guarded = [] }) {
    if (text === '' || text.length > LONGEST_PATH || text.includes('\0'))
        return { problem: 'is not a path' };
    let found;
    try {
        found = await withoutLinks(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(from, text));
    }
    catch (error) {
        return { problem: `cannot be looked up on this machine (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error)})` };
    }
    if (within !== undefined && !within.some(({ directory }) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .U)(directory, found))) {
        return { problem: `lies outside of ${within.map(({ directory, what }) => `${what} (${directory})`).join(' and of ')}` };
    }
    const problem = systemProblem(found, use);
    if (problem !== undefined)
        return { problem };
    const touched = guarded.find((directory) => contains(directory, found, identityOf) || contains(found, directory, identityOf));
    if (touched !== undefined) {
        return { problem: `touches ${touched}, which is reserved for the runner and for maqet's evidence; use another directory` };
    }
    return { path: found };
}
/**
 * Opens a file to be read for a guest, if {@link resolveHostPath} allows that. The open file is the one that was checked, not one that
 * has since taken its place. Never blocks, even on a FIFO.
 *
 * @param file - absolute, or relative to the current directory.
 * @returns the open file, which may be of any kind, and its path without links.
 * @throws HostPathError if it must not be read or was replaced; the system's error if it cannot be looked up or opened.
 */
async function openHostFile(file) {
    const real = await withoutLinks(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(file));
    const problem = systemProblem(real, 'read');
    if (problem !== undefined)
        throw new HostPathError(file, problem);
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(real, flags).catch((error) => {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) === 'ELOOP' ? new HostPathError(file, REPLACED) : error;
    });
    if (await isStillAt(handle, real))
        return { handle, path: real };
    await handle.close();
    throw new HostPathError(file, REPLACED);
}
/**
 * Says why a path must not be used in this way because it lies in a system directory; undefined if nothing is wrong with it.
 *
 * @param file - absolute and without links, as {@link resolveHostPath} returns it.
 */
function systemProblem(file, use, identify = identityOf) {
    const known = Object.entries(SYSTEM_DIRECTORIES).flatMap(([reach, directories]) => directories.map((directory) => ({ reach: reach, directory, identity: identify(directory) })));
    for (const at of ancestors(file)) {
        const identity = identify(at);
        const place = known.find(({ directory, identity: one }) => directory === at || (one !== undefined && one === identity));
        if (place === undefined)
            continue;
        if (at === file)
            return `is ${at}, a system directory; use another one`;
        if (place.reach === 'wholly')
            return `lies in ${at}, a system directory; use another one`;
        if (place.reach === 'itself' || use === 'read')
            return undefined;
        return `lies in ${at}, a system directory that must not be written to; use another one`;
    }
    return undefined;
}
/**
 * Resolves every link in a path, even a dangling one, as far as the path exists.
 *
 * @param file - absolute.
 * @param links - how many dangling links to follow at most.
 * @throws the system's error for a loop of links, a file in the place of a directory, or a directory that may not be entered.
 */
async function withoutLinks(file, links = MOST_LINKS) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(file);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) !== 'ENOENT' || node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file) === file)
            throw error;
    }
    const directory = await withoutLinks(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file), links);
    const entry = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(directory, node_path__WEBPACK_IMPORTED_MODULE_2___default().basename(file));
    const link = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(entry).catch(() => undefined);
    if (link === undefined)
        return entry;
    if (links === 0)
        throw Object.assign(new Error(`too many links: ${file}`), { code: 'ELOOP' });
    return withoutLinks(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(directory, link), links - 1);
}
/**
 * Returns true if an open file is the one that has this path now, without a link in it. The open file is then the one that was checked.
 *
 * On Linux the kernel knows the path of an open file. On other systems this resolves the path again and compares the two files, so only
 * a directory that is swapped twice in between goes unnoticed.
 *
 * @param file - as {@link resolveHostPath} returned it.
 */
async function isStillAt(handle, file) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(process.platform === 'linux' ? `/proc/self/fd/${handle.fd}` : file).catch(() => undefined);
    if (process.platform === 'linux' || real !== file)
        return real === file;
    const [opened, named] = await Promise.all([handle.stat({ bigint: true }), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file, { bigint: true }).catch(() => undefined)]);
    return opened.ino === named?.ino && opened.dev === named.dev;
}
/** Returns true if `directory` is `inner` or contains it. */
function contains(directory, inner, identify) {
    const identity = identify(directory);
    return ancestors(inner).some((at) => at === directory || (identity !== undefined && identify(at) === identity));
}
/** Returns a path and the directories above it, the innermost first. */
function ancestors(file) {
    const above = node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file);
    return above === file ? [file] : [file, ...ancestors(above)];
}
function identityOf(file) {
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { bigint: true, throwIfNoEntry: false });
        return stats === undefined ? undefined : `${stats.dev}:${stats.ino}`;
    }
    catch {
        // A file that stat cannot read cannot be opened either.
        return undefined;
    }
}


/***/ }),

/***/ 91051:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OL: () => (/* binding */ imageUrlProblem),
/* harmony export */   Zj: () => (/* binding */ isImageUrl),
/* harmony export */   zA: () => (/* binding */ shownUrl)
/* harmony export */ });
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56695);

/** Returns true if an image is named by an address instead of a path. The address need not be usable: see {@link imageUrlProblem}. */
function isImageUrl(text) {
    return /^(?:[a-z][a-z0-9+.-]*:\/\/|https?:)/i.test(text.trim());
}
/**
 * Returns the problem of an image's address, in the words of an input problem, or undefined if it can be fetched.
 *
 * Show the address with {@link shownUrl}, never as it is: it may contain a secret.
 */
function imageUrlProblem(text) {
    const url = URL.parse(text.trim());
    if (url === null)
        return 'is not a valid URL; use https://host/path';
    if (url.protocol === 'http:')
        return 'is not encrypted; use an https: URL';
    if (url.protocol !== 'https:')
        return `has the scheme \`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(url.protocol, 30)}\`; use an https: URL or a local path`;
    if (url.username !== '' || url.password !== '')
        return 'contains a user name or password, which logs would show; use an address without, or download the image first and give its path';
    return undefined;
}
/** Shows an address in a message: only origin and path, because user, password, query and fragment may contain secrets. */
function shownUrl(address) {
    const url = typeof address === 'string' ? URL.parse(address.trim()) : address;
    if (url === null)
        return (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(String(address)
            .replace(/[?#].*/s, '')
            .replace(/\/\/[^/]*@/, '//'), 300);
    // `origin` is "null" for schemes that the URL standard does not know.
    return (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(`${url.protocol}//${url.host}${url.pathname}`, 300);
}


/***/ })

};
