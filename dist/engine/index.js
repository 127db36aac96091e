import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 95581:
/***/ ((module, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__nccwpck_require__.r(__webpack_exports__);
/* harmony import */ var _cli_main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12957);

await (0,_cli_main_js__WEBPACK_IMPORTED_MODULE_0__/* .runCli */ .a)(process.argv.slice(2));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 12957:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ runCli)
/* harmony export */ });
/* unused harmony export nodeProblem */
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(71028);

const NEEDED_NODE = 24;
/** Runs the command, and sets the exit code: 0 only if the command succeeded. */
async function runCli(argv) {
    // Fail by default: a promise that never settles must not end green.
    process.exitCode = 1;
    const terminal = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .systemTerminal */ .WU)();
    const problem = nodeProblem(process.versions.node, process.argv[1] ?? 'maqet');
    if (problem !== undefined) {
        terminal.err(problem);
        return;
    }
    // Load everything else after the check: an older Node could not link it.
    const { runCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(7375), __nccwpck_require__.e(2533)]).then(__nccwpck_require__.bind(__nccwpck_require__, 52533));
    process.exitCode = await runCommand(argv, terminal);
}
/**
 * Returns the error for a Node that is too old, or undefined.
 *
 * @param version - e.g. `20.11.1`.
 * @param file - the path of this program.
 */
function nodeProblem(version, file) {
    if (Number.parseInt(version, 10) >= NEEDED_NODE)
        return undefined;
    return `error: maqet needs Node ${NEEDED_NODE} or newer. This is Node ${version}.\n  Run \`npx --yes node@${NEEDED_NODE} ${file}\`.`;
}


/***/ }),

/***/ 71028:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WU: () => (/* binding */ systemTerminal),
/* harmony export */   dg: () => (/* binding */ terminalLog),
/* harmony export */   ke: () => (/* binding */ Progress)
/* harmony export */ });
/* unused harmony exports sanitized, sanitizedJson */
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(78451);
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(64886);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(10371);
/* harmony import */ var _shared_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8273);




/** The most characters of a line on the terminal. */
const MAX_LINE = 4000;
/** Returns the terminal of this process. */
function systemTerminal() {
    for (const stream of [process.stdout, process.stderr]) {
        // Ignore a reader that closes early (`maqet ls | head`): dying half-way through stopping a VM would be worse.
        stream.on('error', () => undefined);
    }
    return {
        out: (text) => void process.stdout.write(`${sanitized(text)}\n`),
        json: (value, indent) => void process.stdout.write(`${sanitizedJson(value, indent)}\n`),
        err: (text) => void process.stderr.write(`${sanitized(text)}\n`),
        interactive: process.stderr.isTTY === true,
    };
}
/** Returns text whose lines neither move the cursor nor act as a workflow command. */
function sanitized(text) {
    return (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .M)(text, MAX_LINE).join('\n');
}
/** Characters that JSON may contain, and that a terminal interprets or hides. `##[` would be a workflow command. */
const INTERPRETED = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|#(?=#\[)/g;
/**
 * Returns a value as JSON in which every control character is escaped.
 *
 * @param indent - spaces a level. 0 for one line.
 */
function sanitizedJson(value, indent = 0) {
    // JSON has these characters only inside strings, where the escape means the same.
    return (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringifyJson */ .sd)(value, indent).replace(INTERPRETED, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/**
 * Returns a log that writes to standard error.
 *
 * Errors get no prefix: the line of a blocked command says so itself, and `error:` is for the error that ends the command.
 */
function terminalLog(terminal) {
    const say = (message) => terminal.err((0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .worded */ .MH)(message, _shared_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .TERMINAL */ .ff));
    return {
        debug: () => undefined,
        info: say,
        notice: (message) => say(`notice: ${message}`),
        warning: (message) => say(`warning: ${message}`),
        error: say,
    };
}
/**
 * Shows the progress of a run: one line when a phase begins, and one with its duration when it ends.
 *
 * The phases follow each other: one ends when the next begins.
 */
class Progress {
    print;
    now;
    current;
    /**
     * @param print - prints one line.
     * @param now - milliseconds of a monotonic clock.
     */
    constructor(print, now = () => performance.now()) {
        this.print = print;
        this.now = now;
    }
    begin(name) {
        this.end();
        this.current = { name, since: this.now() };
        this.print(`${name} …`);
    }
    /** Ends the last phase. */
    end() {
        if (this.current === undefined)
            return;
        this.print(`${this.current.name}: ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(this.now() - this.current.since)}`);
        this.current = undefined;
    }
}


/***/ }),

/***/ 78451:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   sd: () => (/* binding */ stringifyJson)
/* harmony export */ });
const sourceText = JSON;
const LONG_INTEGER = /\d{16}/;
const INTEGER = /^-?\d+$/;
/**
 * Parses JSON without losing integer digits.
 *
 * @throws SyntaxError for text that is not JSON.
 */
function parseJson(text) {
    // The reviver costs several times a plain parse, so it runs only if a number is long enough to lose digits.
    if (!LONG_INTEGER.test(text))
        return JSON.parse(text);
    return sourceText.parse(text, (_key, value, { source }) => typeof value === 'number' && !Number.isSafeInteger(value) && source !== undefined && INTEGER.test(source) ? BigInt(source) : value);
}
/**
 * Serialises a value. A `bigint` becomes an integer literal.
 *
 * @param indent - spaces per level; 0 for one line.
 */
function stringifyJson(value, indent = 0) {
    return JSON.stringify(value, (_key, item) => (typeof item === 'bigint' ? sourceText.rawJSON(item.toString()) : item), indent);
}
/** Serialises a value with the keys of every object in code-unit order, so that equal values give equal bytes. */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    // Each record of an audit log is spelled four times: `stringifyJson` would ask its replacer for every value.
    if (value === null || typeof value !== 'object')
        return typeof value === 'bigint' ? value.toString() : JSON.stringify(value);
    const members = Object.keys(value)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
    return `{${members.join(',')}}`;
}
/** Returns true for a JSON object, false for arrays, null and scalars. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 64886:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
const SIZE = /^(\d{1,15}(?:\.\d{1,6})?)\s*([KMGT]?)(?:i?B)?$/i;
const SIZE_FACTOR = { '': 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30, T: 2 ** 40 };
const DURATION_PART = /(\d{1,12}(?:\.\d{1,6})?)(ms|s|m|h)/gy;
const DURATION_FACTOR = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
/**
 * Reads a size such as `512M`, `1.5G` or `4096` (bytes). Factors are binary, as in QEMU.
 *
 * @returns whole bytes; undefined if the text is not a size, or not a whole number of bytes.
 */
function parseSize(text) {
    const match = SIZE.exec(text.trim());
    if (match === null)
        return undefined;
    const bytes = Number(match[1]) * (SIZE_FACTOR[(match[2] ?? '').toUpperCase()] ?? Number.NaN);
    return Number.isSafeInteger(bytes) ? bytes : undefined;
}
/**
 * Reads a duration such as `250ms`, `90s`, `5m` or `1h30m`. Refuses a number without a unit.
 *
 * @returns milliseconds; undefined if the text is not a duration.
 */
function parseDuration(text) {
    const trimmed = text.trim();
    if (trimmed === '')
        return undefined;
    let ms = 0;
    let end = 0;
    DURATION_PART.lastIndex = 0;
    for (let part = DURATION_PART.exec(trimmed); part !== null; part = DURATION_PART.exec(trimmed)) {
        ms += Number(part[1]) * (DURATION_FACTOR[part[2] ?? ''] ?? Number.NaN);
        end = DURATION_PART.lastIndex;
    }
    return end === trimmed.length && Number.isFinite(ms) ? ms : undefined;
}
/** Formats bytes for people: `512 B`, `16.0 MiB`. */
function formatBytes(bytes) {
    let value = bytes;
    let unit = 0;
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    while (value >= 1024 && unit < units.length - 1) {
        value /= 1024;
        unit += 1;
    }
    return unit === 0 ? `${bytes} B` : `${value.toFixed(1)} ${units[unit]}`;
}
/** Formats milliseconds for people: `250 ms`, `1.7 s`, `2 min 5 s`. */
function formatDuration(ms) {
    if (Math.round(ms) < 1000)
        return `${Math.round(ms)} ms`;
    if (Math.round(ms / 100) < 600)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}


/***/ }),

/***/ 10371:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ lines),
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
// Text from the guest, from QEMU or from a QMP reply is untrusted. These functions sanitize it for a log. `report/` has the escapes for
// Markdown and HTML.
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
function hex(char) {
    const code = char.charCodeAt(0);
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
/**
 * Sanitizes text as one line: shows every control character (also bidirectional and zero-width ones) as `\x1b`, breaks workflow
 * commands, and truncates after `max` characters.
 */
function oneLine(text, max = 500) {
    const cut = text.length > max ? `${text.slice(0, max)}…` : text;
    return withoutCommands(cut.replace(CONTROL, hex));
}
/** Sanitizes each line of a text as {@link oneLine} does, but keeps tabs. */
function lines(text, maxLine = 500) {
    return text.split('\n').map((line) => line
        .replace(/\r$/, '')
        .split('\t')
        .map((cell) => oneLine(cell, maxLine))
        .join('\t'));
}
/** Breaks workflow commands: the runner reads `::name::` at the start of a line and `##[name]` anywhere in one. */
function withoutCommands(line) {
    return line.replace(/##\[/g, '#\\x23[').replace(/^(\s*):(?=:)/, '$1\\x3a');
}


/***/ }),

/***/ 8273:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ WORKFLOW),
/* harmony export */   MH: () => (/* binding */ worded),
/* harmony export */   ff: () => (/* binding */ TERMINAL),
/* harmony export */   hF: () => (/* binding */ input),
/* harmony export */   un: () => (/* binding */ WORKSPACE),
/* harmony export */   y8: () => (/* binding */ theInput)
/* harmony export */ });
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(10371);

/** The words of a workflow, which are also those of files and records: inputs are called by their names. */
const WORKFLOW = {
    noun: 'Input',
    input: (name, value) => (value === undefined ? name : `${name}: ${forYaml(value)}`),
    workspace: 'workspace',
};
/** The words of the command on a terminal. */
const TERMINAL = {
    noun: 'Flag',
    input: (name, value) => (value === undefined ? `--${name}` : `--${name} ${forShell(value)}`),
    workspace: 'current directory',
};
// Control characters, because `JSON.stringify` and `oneLine` escape these: text from outside cannot hold a mark once it is quoted.
const START = '\u000e';
const END = '\u000f';
const MARK = /\u000e(@?[A-Za-z][a-z0-9-]*)(?:: ([^\u000e\u000f]*))?\u000f/g;
/** Marks the place where relative paths start: `below the ${WORKSPACE}`. */
const WORKSPACE = `${START}@workspace${END}`;
/**
 * Marks an input in a message or remedy.
 *
 * @param name - as `action.yml` has it, such as `boot-timeout`.
 * @param value - where the text is about one: `input('run-with', 'ssh')` is `run-with: ssh` in a workflow, `--run-with ssh` on a terminal.
 */
function input(name, value) {
    return mark(name, value);
}
/** Marks an input that the text is about, at the start of a sentence: Input `memory`, or Flag `--memory`. */
function theInput(name) {
    // An unknown input has the name that somebody typed.
    return /^[a-z][a-z0-9-]*$/.test(name) ? `${START}@noun${END} ${mark(name)}` : `${START}@noun${END} \`${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(name, 60)}\``;
}
function mark(name, value) {
    // A mark that `worded` does not recognise would leave control characters in the text.
    if (!/^[A-Za-z][a-z0-9-]*$/.test(name))
        throw new TypeError(`${JSON.stringify(name)} cannot be the name of an input.`);
    return `${START}${name}${value === undefined ? '' : `: ${value.replaceAll(/[\u000e\u000f]/g, '')}`}${END}`;
}
/** Puts a front's words in the place of the marks in a text. */
function worded(text, { noun, input: inputWords, workspace } = WORKFLOW) {
    return text.replace(MARK, (_mark, name, value) => {
        if (name === '@noun')
            return noun;
        return name === '@workspace' ? workspace : `\`${inputWords(name, value)}\``;
    });
}
/** Quotes a value that YAML would read as something else than this text. */
function forYaml(value) {
    return /^[A-Za-z0-9/.](?!.*(?:: | #|['"{}[\]]))/.test(value) ? value : `'${value.replaceAll("'", "''")}'`;
}
function forShell(value) {
    return /^[\w./:,=+-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 41314:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dgram");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 71553:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 38321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 63774:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream/web");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ supervisor),
/* harmony export */   bE: () => (/* binding */ post),
/* harmony export */   iW: () => (/* binding */ main),
/* harmony export */   xw: () => (/* binding */ cli),
/* harmony export */   z8: () => (/* binding */ report)
/* harmony export */ });
const main = () => Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(4523), __nccwpck_require__.e(2088), __nccwpck_require__.e(1955), __nccwpck_require__.e(3838), __nccwpck_require__.e(581), __nccwpck_require__.e(3910), __nccwpck_require__.e(2228), __nccwpck_require__.e(1730)]).then(__nccwpck_require__.bind(__nccwpck_require__, 41730));
const post = () => Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(4058), __nccwpck_require__.e(1955), __nccwpck_require__.e(3838), __nccwpck_require__.e(581), __nccwpck_require__.e(9826), __nccwpck_require__.e(7410), __nccwpck_require__.e(2586), __nccwpck_require__.e(5836), __nccwpck_require__.e(7185)]).then(__nccwpck_require__.bind(__nccwpck_require__, 86661));
const report = () => Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(1955), __nccwpck_require__.e(3838), __nccwpck_require__.e(581), __nccwpck_require__.e(3910), __nccwpck_require__.e(151), __nccwpck_require__.e(665)]).then(__nccwpck_require__.bind(__nccwpck_require__, 70665));
const supervisor = () => Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(4523), __nccwpck_require__.e(4058), __nccwpck_require__.e(2088), __nccwpck_require__.e(2856), __nccwpck_require__.e(581), __nccwpck_require__.e(9826), __nccwpck_require__.e(7410), __nccwpck_require__.e(7817), __nccwpck_require__.e(3823), __nccwpck_require__.e(1037), __nccwpck_require__.e(3791)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42053));
const cli = () => Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 95581));

var __webpack_exports__cli = __webpack_exports__.xw;
var __webpack_exports__main = __webpack_exports__.iW;
var __webpack_exports__post = __webpack_exports__.bE;
var __webpack_exports__report = __webpack_exports__.z8;
var __webpack_exports__supervisor = __webpack_exports__.DC;
export { __webpack_exports__cli as cli, __webpack_exports__main as main, __webpack_exports__post as post, __webpack_exports__report as report, __webpack_exports__supervisor as supervisor };
