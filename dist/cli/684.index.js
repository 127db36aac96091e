export const id = 684;
export const ids = [684];
export const modules = {

/***/ 2421:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ INPUTS),
  i: () => (/* binding */ inputSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 14 modules
var schemas = __webpack_require__(4528);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __webpack_require__(9396);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
;// CONCATENATED MODULE: ./src/engine/input-field.ts

/** The facts of each input, keyed by the field that {@link fieldWithDefault} or {@link optionalField} made. */
const inputFacts = registries/* registry */.u5();
/**
 * Reports the value as unusable. Further problems of the same value can be reported before the reader returns.
 *
 * @param problem - continues the sentence "Input `x` (value) …" and has no full stop: `is not a size; use …`.
 * @param value - the offending part, where the whole value is too long to show.
 */
function reject(context, problem, value) {
    context.addIssue({ code: 'custom', message: problem, params: value === undefined ? {} : { value } });
    return core/* NEVER */.tm;
}
/** A field that always has a value: `facts.default` goes through the reader where the user gave none. */
function fieldWithDefault(facts, read) {
    return schemas/* string */.YjP().transform(read).prefault(facts.default).register(inputFacts, facts);
}
/** A field that is undefined where the user gave no value. */
function optionalField(facts, read) {
    return schemas/* string */.YjP().transform(read).optional().register(inputFacts, facts);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/shared/hostile.ts
var hostile = __webpack_require__(8791);
;// CONCATENATED MODULE: ./src/guest/pattern.ts



/** Characters of a pattern's source. */
const MAX_SOURCE = 1000;
/**
 * Instructions of a compiled pattern. Matching costs at most about 10 ns for each instruction and character (measured on
 * patterns made to defeat the automaton's cache), so this bounds how long one look at the console can take.
 */
const MAX_INSTRUCTIONS = 1000;
/** A pattern cannot be used on the serial console. */
class SerialPatternError extends errors/* MaqetError */.Po {
    constructor(source, problem) {
        super(`The serial pattern ${JSON.stringify((0,hostile/* oneLine */.T)(source, 200))} ${problem}.`, {
            remedy: 'Use RE2 syntax: no lookahead, lookbehind or backreference; counts up to 1000. `^` and `$` stand for the ends of a line, and special characters are taken literally after a backslash.',
        });
    }
}
/**
 * A regular expression for guest output. The guest chooses the text, so the time is linear in its length whatever the
 * pattern (RE2); `^` and `$` match at line ends.
 */
class SerialPattern {
    source;
    regex;
    /** @internal Use {@link compileSerialPattern}. */
    constructor(source, regex) {
        this.source = source;
        this.regex = regex;
    }
    /**
     * The first match that begins at `from` or later, or undefined. Characters before `from` are only context for `^` and `\b`.
     */
    find(text, from = 0) {
        // The automaton alone answers ten times faster than a search that says where; nearly every look finds nothing.
        if (!this.regex.test(text))
            return undefined;
        const matcher = this.regex.matcher(text);
        return matcher.find(from) ? (matcher.group() ?? undefined) : undefined;
    }
}
/**
 * Compiles the pattern of a `serial:` condition.
 *
 * @throws SerialPatternError for a pattern that is not RE2, is too large, or matches no text at all: it would be satisfied
 * before the guest says anything.
 */
function compileSerialPattern(source) {
    if (source.length > MAX_SOURCE)
        throw new SerialPatternError(source, `is longer than ${MAX_SOURCE} characters`);
    const regex = compile(source);
    const size = regex.programSize();
    if (size > MAX_INSTRUCTIONS) {
        throw new SerialPatternError(source, `is too large (${size} instructions, at most ${MAX_INSTRUCTIONS}); lower its repeat counts`);
    }
    if (regex.test('')) {
        throw new SerialPatternError(source, 'matches empty text, so it would be satisfied before the guest says anything');
    }
    return new SerialPattern(source, regex);
}
function compile(source) {
    try {
        return build/* RE2JS */.L3.compile(source, build/* RE2JS */.L3.MULTILINE);
    }
    catch (error) {
        if (error instanceof build/* RE2JSException */.o_)
            throw new SerialPatternError(source, `is not valid (${(0,hostile/* oneLine */.T)(error.message, 200)})`);
        throw error;
    }
}

// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(4886);
;// CONCATENATED MODULE: ./src/guest/readiness.ts


/** What `wait-for` accepts, for an error message. */
const WAIT_CONDITIONS = '`running`, `shutdown`, `serial:REGEX` or `event:NAME`';
const EVENT_NAME = /^[A-Z][A-Z0-9_]{0,63}$/;
/**
 * Reads a wait condition. Whether the pattern of a `serial:` condition can be used is known only once
 * `compileSerialPattern` has seen it; its spaces belong to it.
 *
 * @returns undefined for text that is none of {@link WAIT_CONDITIONS}.
 */
function parseWaitCondition(text) {
    const start = text.trimStart();
    if (start.startsWith('serial:')) {
        const pattern = start.slice('serial:'.length);
        return pattern.trim() === '' ? undefined : { kind: 'serial', pattern };
    }
    const word = start.trimEnd();
    if (word === 'running' || word === 'shutdown')
        return { kind: word };
    const name = word.startsWith('event:') ? word.slice('event:'.length) : '';
    return EVENT_NAME.test(name) ? { kind: 'event', name } : undefined;
}
/** A wait condition in words, for progress and errors: `the serial console to match "login:"`. One harmless line. */
function describeWaitCondition(condition) {
    switch (condition.kind) {
        case 'running':
            return 'the virtual machine to run';
        case 'shutdown':
            return 'the guest to shut down';
        case 'event':
            return `the QMP event ${oneLine(condition.name, 64)}`;
        case 'serial':
            return `the serial console to match ${JSON.stringify(oneLine(condition.pattern, 200))}`;
    }
}
/** Judges the progress of a guest at `now`. @param quietAfterMs - how long a talking guest may pause. */
function judgeProgress(activity, now, quietAfterMs) {
    const sinceBoot = Math.max(0, now - activity.bootedAt);
    if (activity.bytes === 0)
        return { state: 'silent', forMs: sinceBoot };
    const pause = Math.max(0, now - activity.lastByteAt);
    return pause < quietAfterMs ? { state: 'talking', forMs: sinceBoot } : { state: 'quiet', forMs: pause };
}
/** The pause after which {@link describeProgress} calls a guest quiet. */
const QUIET_MS = 5000;
/**
 * The progress of a guest for the error of a wait that failed: a clause without a full stop, such as `the guest has said
 * 3.2 KiB on its serial port, the last 12.0 s ago: "Freeing unused kernel memory"`. One harmless line.
 *
 * @param lastLine - the last line on the console, raw.
 */
function describeProgress(activity, now, lastLine) {
    const { state, forMs } = judgeProgress(activity, now, QUIET_MS);
    if (state === 'silent')
        return `the guest has not said one byte on its serial port in ${formatDuration(forMs)}`;
    const said = `the guest has said ${formatBytes(activity.bytes)} on its serial port`;
    const when = state === 'quiet' ? `the last ${formatDuration(forMs)} ago` : `and was still talking after ${formatDuration(forMs)}`;
    return `${said}, ${when}: ${JSON.stringify(oneLine(lastLine, 160))}`;
}

// EXTERNAL MODULE: ./src/policy/layer.ts
var policy_layer = __webpack_require__(4899);
// EXTERNAL MODULE: ./src/qmp/script.ts + 3 modules
var script = __webpack_require__(4081);
// EXTERNAL MODULE: ./src/toolchain/version.ts
var version = __webpack_require__(6347);
;// CONCATENATED MODULE: ./src/engine/input-read.ts










const MIB = 2 ** 20;
const LONGEST_MS = 120 * 3_600_000;
const LONGEST_TEXT = 4096;
/** A value out of a fixed list. */
function oneOf(...legal) {
    return (text, context) => legal.find((value) => value === text) ?? reject(context, `is not one of ${legal.join(', ')}`);
}
/** `true` or `false`, in the spellings that YAML's core schema knows. */
const flag = (text, context) => {
    const lower = text.toLowerCase();
    return lower === 'true' ? true : lower === 'false' ? false : reject(context, 'is not a boolean; use true or false');
};
/** A whole number from `least` to `most`. */
function integer(least, most) {
    return (text, context) => {
        const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
        return value >= least && value <= most ? value : reject(context, `is not a whole number from ${least} to ${most}`);
    };
}
/** A text that must match `pattern`; `legal` says in words what does. */
function matching(pattern, legal) {
    return (text, context) => (pattern.test(text) ? text : reject(context, `is not legal; use ${legal}`));
}
/** Whole MiB, given as a size; the value is in bytes. */
const memorySize = (text, context) => {
    const bytes = (0,units/* parseSize */.DB)(text);
    if (bytes === undefined)
        return reject(context, 'is not a size; use a number with K, M, G or T, such as 512M');
    if (bytes >= MIB && bytes % MIB === 0)
        return bytes;
    const hint = /^[1-9]\d{0,5}$/.test(text) ? `, such as ${text}M (a number without a unit counts bytes)` : ', such as 512M';
    return reject(context, `is not a whole number of MiB; use at least 1M${hint}`);
};
/** A wall-clock limit in milliseconds. Longer ones would overflow the timers of Node (2^31 ms), and no job lives longer. */
const duration = (text, context) => {
    const ms = (0,units/* parseDuration */.E9)(text);
    if (ms === undefined)
        return reject(context, 'is not a duration; use a number with ms, s, m or h, such as 90s or 1h30m');
    return ms >= 1 && ms <= LONGEST_MS ? ms : reject(context, 'is out of range; use a duration from 1ms to 120h');
};
/** Text on one line. */
const singleLine = (text, context) => /[\u0000-\u0008\u000a-\u001f\u007f]/.test(text) ? reject(context, 'holds a line break or control character; give it on one line') : text;
/** A kernel command line; several lines become one, as the kernel reads them. */
const commandLine = (text, context) => {
    const joined = text.replace(/\s*\r?\n\s*/g, ' ');
    // COMMAND_LINE_SIZE of x86 is 2048 bytes with the terminating NUL; the kernel cuts the rest off silently.
    if (Buffer.byteLength(joined) > 2047)
        return reject(context, 'is longer than the 2047 bytes that an x86 kernel reads', `${joined.slice(0, 60)}…`);
    return singleLine(joined, context);
};
/** A path on this machine, made absolute against the current folder (the workspace of a step). */
const localPath = (text, context) => {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return reject(context, 'is a URL; download the file in an earlier step and give its path');
    if (text.length > LONGEST_TEXT)
        return reject(context, `is longer than the ${LONGEST_TEXT} characters of a path`, `${text.slice(0, 60)}…`);
    singleLine(text, context);
    return external_node_path_default().resolve(text);
};
/** `auto`, or a path made absolute. */
const autoOrPath = (text, context) => (text === 'auto' ? text : localPath(text, context));
/**
 * A list of the policy: words separated by commas, spaces or line breaks, each once. An entry that means nothing is a
 * problem: a misspelt `deny` would deny nothing.
 */
function policyList(list) {
    return (text, context) => {
        const entries = [...new Set(text.split(/[\s,]+/).filter((entry) => entry !== ''))];
        for (const entry of entries) {
            const problem = (0,policy_layer/* entryProblem */.qH)(list, entry);
            if (problem !== undefined)
                reject(context, problem, entry);
        }
        return entries;
    };
}
/** A semver range. */
const versionRange = (text, context) => (0,version/* isVersionRange */.Gg)(text) ? text : reject(context, 'is not a version range; use one such as >=8.2, 7.2.x or 9.1 || 10');
/** Sixty-four hexadecimal digits, in lower case. */
const sha256 = (text, context) => /^[0-9a-f]{64}$/i.test(text)
    ? text.toLowerCase()
    : reject(context, 'is not a SHA-256; use 64 hexadecimal digits, as sha256sum prints them');
/** When the VM counts as ready. A serial pattern is compiled here, so that a bad one is found before anything starts. */
const waitCondition = (text, context) => {
    const condition = parseWaitCondition(text);
    if (condition === undefined)
        return reject(context, `is no condition; use ${WAIT_CONDITIONS}`);
    if (condition.kind === 'serial') {
        try {
            compileSerialPattern(condition.pattern);
        }
        catch (error) {
            if (!(error instanceof errors/* MaqetError */.Po))
                throw error;
            return reject(context, `has a pattern that cannot be used: ${sentence(error.explain())}`);
        }
    }
    return condition;
};
/** The steps of a QMP script; each of its problems is reported with the line that has it. */
const qmpScript = (text, context) => {
    try {
        return (0,script/* parseScript */.tl)(text);
    }
    catch (error) {
        if (!(error instanceof script/* ScriptError */.mC))
            throw error;
        const source = text.split(/\r?\n/);
        for (const { line, problem } of error.problems)
            reject(context, `line ${line}: ${sentence(problem)}`, source[line - 1]?.trim() ?? '');
        return core/* NEVER */.tm;
    }
};
/** The `matrix` context of a job as JSON; a job without a matrix says `null`. */
const matrixContext = (text, context) => {
    try {
        return JSON.parse(text) === null ? undefined : text;
    }
    catch {
        return reject(context, 'is not JSON; leave it out, the runner fills it in');
    }
};
/** Without the full stop that the list of problems adds itself. */
function sentence(text) {
    return text.trim().replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./src/engine/input-fields-run.ts


/** What is kept of a run, and where. */
const evidenceFields = {
    dump: fieldWithDefault({
        group: 'Evidence',
        description: "When to dump the guest's whole memory at the end: `never`, `on-failure`, `on-panic` (of the guest) or `always`.",
        default: 'never',
    }, oneOf('never', 'on-failure', 'on-panic', 'always')),
    'dump-format': fieldWithDefault({
        group: 'Evidence',
        description: 'Format of that dump: `raw` (an image of physical memory), `elf` (for crash and gdb) or `kdump-zlib` (for crash).',
        default: 'raw',
    }, oneOf('raw', 'elf', 'kdump-zlib')),
    'dump-compress': fieldWithDefault({ group: 'Evidence', description: 'Compression of dumps: `zstd` or `none`.', default: 'zstd' }, oneOf('zstd', 'none')),
    screenshot: fieldWithDefault({
        group: 'Evidence',
        description: "When to keep a PNG of the guest's display at the end: `never`, `on-failure` or `always`.",
        default: 'on-failure',
    }, oneOf('never', 'on-failure', 'always')),
    upload: fieldWithDefault({
        group: 'Evidence',
        description: 'When to upload the evidence as artifacts: `never`, `on-failure` or `always`. Without an artifact service the files stay where they are, and a notice says where.',
        default: 'always',
    }, oneOf('never', 'on-failure', 'always')),
    'artifact-name': optionalField({
        group: 'Evidence',
        description: 'Name of the artifact; each dump gets one of its own that starts with it.',
        unset: 'made from job, VM and matrix, so that it is unique',
    }, 
    // The characters that the artifact service refuses, and a length that leaves room for the name of a dump.
    matching(/^[^":<>|*?\\/\r\n\u0000-\u001f]{1,160}$/, 'up to 160 characters without " : < > | * ? \\ / and line breaks')),
    'retention-days': optionalField({ group: 'Evidence', description: 'Days for which artifacts are kept, 1 to 90.', unset: "the repository's setting" }, integer(1, 90)),
};
/** Which QEMU runs the VM. */
const qemuFields = {
    qemu: fieldWithDefault({
        group: 'QEMU',
        description: 'Path of the QEMU binary, or of a folder that holds it, also in its `bin`; `auto` looks for it.',
        default: 'auto',
    }, autoOrPath),
    'qemu-version': optionalField({ group: 'QEMU', description: 'Semver range that the version of QEMU must satisfy, e.g. `>=8.2`.', unset: 'any' }, versionRange),
    install: fieldWithDefault({
        group: 'QEMU',
        description: 'Whether QEMU may be installed with the package manager if it is missing.',
        default: 'true',
        boolean: true,
    }, flag),
};
/** What becomes of the VM after the step, and what the runner tells on its own. */
const lifeFields = {
    keep: optionalField({
        group: 'Life',
        description: '`true` leaves the VM running for later steps; the post step stops it. `false` stops it at the end of this step, also when the step attached to it.',
        unset: 'a step stops the VM that it started, and leaves the one that it attached to as it is',
        boolean: true,
    }, flag),
    matrix: optionalField({
        group: 'Internal',
        description: 'Internal: the matrix of the job, which makes artifact names unique. Do not set it.',
        unset: 'none',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the placeholder is GitHub's, not JavaScript's.
        expression: '${{ toJSON(matrix) }}',
    }, matrixContext),
};

// EXTERNAL MODULE: ./src/toolchain/arch.ts
var arch = __webpack_require__(3807);
;// CONCATENATED MODULE: ./src/engine/input-ports.ts

const FORWARD = /^(\d{1,5}):(\d{1,5})(?:\/(tcp|udp))?$/;
/** `HOST:GUEST`, or `HOST:GUEST/udp`, separated by lines, spaces or commas. No two may want the same host port. */
const portRequests = (text, context) => {
    const requests = [];
    const taken = new Set();
    for (const entry of text.split(/[\s,]+/).filter((word) => word !== '')) {
        const request = portRequest(entry);
        if (typeof request === 'string') {
            reject(context, request, entry);
            continue;
        }
        const key = `${request.host}/${request.protocol}`;
        if (request.host !== 0 && taken.has(key))
            reject(context, `uses the host port ${key} twice; use another one, or 0 for a free one`, entry);
        taken.add(key);
        requests.push(request);
    }
    return requests;
};
/** The request, or what is wrong with it. */
function portRequest(entry) {
    const match = FORWARD.exec(entry);
    if (match === null)
        return 'is not a forward; use HOST:GUEST or HOST:GUEST/udp, such as 8080:80, or 0:22 for a free host port';
    const [host, guest] = [Number(match[1]), Number(match[2])];
    if (host > 65535 || guest > 65535 || guest === 0)
        return 'has a port out of range; ports go to 65535, and only the host port may be 0';
    return { host, guest, protocol: match[3] === 'udp' ? 'udp' : 'tcp' };
}

// EXTERNAL MODULE: ./node_modules/shell-quote/index.js
var shell_quote = __webpack_require__(6591);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/engine/input-qemu-args.ts



/** A YAML list starts with `- ` or `[`; no argument of QEMU does. */
const YAML_LIST = /^(?:-(?:\s|$)|\[)/;
/**
 * QEMU arguments: a YAML list with one argument an item, or one text that is split as a shell splits it.
 *
 * Nothing is expanded: a variable, a pipe or a comment is a problem and never silently lost.
 */
const qemuArguments = (text, context) => {
    const read = YAML_LIST.test(text.trimStart()) ? fromYaml(text) : fromShell(text);
    for (const { problem, value } of read.problems)
        reject(context, problem, value);
    return read.words;
};
function fromYaml(text) {
    // The failsafe schema knows no numbers and no booleans: each item stays the text that was written.
    const document = (0,dist/* parseDocument */.Tp)(text, { schema: 'failsafe', logLevel: 'silent', prettyErrors: false });
    const broken = [...document.errors, ...document.warnings][0];
    if (broken !== undefined || !(0,dist/* isSeq */.oP)(document.contents)) {
        return { words: [], problems: [{ problem: `is not a YAML list: ${broken?.message ?? 'it holds something else'}`, value: text }] };
    }
    const result = { words: [], problems: [] };
    for (const item of document.contents.items) {
        const value = (0,dist/* isScalar */.jn)(item) ? String(item.value) : text.slice(...(itemRange(item) ?? [0, 0]));
        const problem = itemProblem(item, value);
        if (problem === undefined)
            result.words.push(value);
        else
            result.problems.push({ problem, value });
    }
    return result;
}
function itemRange(item) {
    const range = item.range;
    return range ? [range[0], range[1]] : undefined;
}
function itemProblem(item, value) {
    if (!(0,dist/* isScalar */.jn)(item))
        return 'is not a text; each item is one argument: quote it if it holds `: ` or starts with a brace';
    if (/^-[\w-]+\s/.test(value))
        return 'is an option and its value in one item; write them as two items';
    return undefined;
}
function fromShell(text) {
    if (hasOpenQuote(text))
        return { words: [], problems: [{ problem: 'has a quote that is never closed', value: text }] };
    const result = { words: [], problems: [] };
    let entries;
    try {
        entries = splitShell(text);
    }
    catch (error) {
        return {
            words: [],
            problems: [{ problem: `cannot be split: ${error instanceof Error ? error.message : String(error)}`, value: text }],
        };
    }
    for (const entry of entries) {
        if (typeof entry === 'string')
            result.words.push(entry);
        // Nothing matches a pattern here, and then a shell passes it on as it stands.
        else if ('pattern' in entry)
            result.words.push(entry.pattern);
        else
            result.problems.push({ problem: entryProblem(entry), value: text });
    }
    return result;
}
function splitShell(text) {
    return (0,shell_quote.parse)(text.replace(/\\\r?\n/g, ' '), (variable) => ({ variable }));
}
function entryProblem(entry) {
    if ('variable' in entry)
        return `holds the variable $${entry.variable}, which is not expanded; put it in single quotes to mean the text itself`;
    if ('comment' in entry)
        return 'holds an unquoted #, which starts a comment; quote or remove it';
    return `holds the shell operator ${entry.op}, which runs nothing here; quote it to mean the text itself`;
}
/** shell-quote drops an open quote without a word. */
function hasOpenQuote(text) {
    return /^(?:[^'"\\]|\\[\s\S]|'[^']*'|"(?:[^"\\]|\\[\s\S])*")*\\?$/.exec(text) === null;
}

;// CONCATENATED MODULE: ./src/engine/input-fields-vm.ts





/** What the machine is and what it boots. */
const vmFields = {
    vm: fieldWithDefault({
        group: 'VM',
        description: 'Name of the VM: up to 32 lower-case letters, digits and dashes. A step that names a running VM attaches to it.',
        default: 'vm',
    }, matching(/^[a-z0-9][a-z0-9-]{0,31}$/, '1 to 32 lower-case letters, digits and dashes, the first one no dash')),
    arch: optionalField({ group: 'VM', description: 'Architecture of the guest: `x86_64` or `i386`.', unset: "the runner's, else `x86_64`" }, oneOf(...arch/* ARCHES */.Pr)),
    machine: optionalField({
        group: 'VM',
        description: 'Machine type, by the name that QEMU gives it, without properties.',
        unset: 'a q35 of a fixed version',
    }, 
    // A machine's properties reach host files (`dumpdtb`, `firmware`), so only its name is taken.
    matching(/^[a-z0-9][a-z0-9._-]{0,63}$/i, 'the plain name of a machine type, such as pc or pc-q35-7.2')),
    cpu: optionalField({ group: 'VM', description: 'CPU model, with features where wanted, e.g. `qemu64,+avx2`.', unset: '`max`' }, matching(/^[A-Za-z0-9][A-Za-z0-9._+=,:-]{0,399}$/, 'a CPU model and its features, such as max or qemu64,+avx2')),
    cpus: fieldWithDefault({ group: 'VM', description: 'Number of CPUs, 1 to 255.', default: '2' }, integer(1, 255)),
    memory: fieldWithDefault({ group: 'VM', description: 'Memory of the VM, in whole MiB: a number with `M`, `G` or `T`.', default: '1G' }, memorySize),
    accel: fieldWithDefault({
        group: 'VM',
        description: 'Accelerator. `auto` proves KVM or HVF with a tiny guest first and falls back to `tcg` with a warning; `kvm` and `hvf` fail if unusable.',
        default: 'auto',
    }, oneOf('auto', 'kvm', 'hvf', 'tcg')),
    image: optionalField({
        group: 'VM',
        description: 'Disk image to boot, a local qcow2 or raw file. It is never written to: the VM works on an overlay.',
        unset: 'no disk',
    }, localPath),
    'image-sha256': optionalField({ group: 'VM', description: 'SHA-256 that the image must have.', unset: 'not checked' }, sha256),
    kernel: optionalField({ group: 'VM', description: 'Linux kernel to boot directly: a bzImage (`vmlinuz`), or an ELF or multiboot kernel.', unset: 'none' }, localPath),
    initrd: optionalField({ group: 'VM', description: 'Initial RAM disk for `kernel`.', unset: 'none' }, localPath),
    append: optionalField({
        group: 'VM',
        description: 'Command line for `kernel`. Add `console=ttyS0` to see its messages in the serial log.',
        unset: 'empty',
    }, commandLine),
    cdrom: optionalField({ group: 'VM', description: 'ISO file to insert, read-only.', unset: 'no drive' }, localPath),
    firmware: optionalField({ group: 'VM', description: 'Firmware image (BIOS) to start with, a multiple of 64 KiB.', unset: "the machine's own" }, localPath),
    network: fieldWithDefault({
        group: 'VM',
        description: 'Network card: `user` reaches the outside through the runner, `isolated` only takes `ports`, `none` has no card.',
        default: 'user',
    }, oneOf('user', 'isolated', 'none')),
    ports: optionalField({
        group: 'VM',
        description: 'Ports of the guest to open on 127.0.0.1: `HOST:GUEST` a line, with `/udp` where wanted. Host port 0 picks a free one, see the output `ports`.',
        unset: 'none',
    }, portRequests),
    'qemu-args': optionalField({
        group: 'VM',
        description: 'Further arguments for QEMU: a YAML list with one argument an item, or one text that is split like a shell does, without expansion. The policy screens them.',
        unset: 'none',
    }, qemuArguments),
};
/** When the VM counts as ready, and how long anything may take. */
const testFields = {
    'wait-for': optionalField({
        group: 'Test',
        description: 'What the step waits for after the start: `running`, `serial:REGEX` on the serial console, `shutdown`, or `event:NAME` of QMP.',
        unset: "the self-test guest's ready line if nothing is named to boot, else `running`",
    }, waitCondition),
    'boot-timeout': fieldWithDefault({ group: 'Test', description: 'Wall-clock limit for reaching `wait-for`, e.g. `90s` or `5m`.', default: '5m' }, duration),
    timeout: fieldWithDefault({ group: 'Test', description: 'Wall-clock limit for the whole step.', default: '60m' }, duration),
};
/** What is sent to the VM, and what may be sent. */
const qmpFields = {
    qmp: optionalField({
        group: 'QMP',
        description: 'QMP commands to run once the VM is ready: a YAML list, or one command a line. The whole script is checked before anything starts.',
        unset: 'none',
    }, qmpScript),
    allow: optionalField({ group: 'QMP', description: 'Commands that may run: names, globs, `@safe`, `@memory-dump`, `@privileged`.', unset: 'all three tiers' }, policyList('allow')),
    deny: optionalField({ group: 'QMP', description: 'Commands that must not run: names, globs or tiers. Wins over `allow`.', unset: 'none' }, policyList('deny')),
    'allow-dangerous': optionalField({ group: 'QMP', description: 'Dangerous commands that may run, each by its name; no globs.', unset: 'none' }, policyList('allow-dangerous')),
    policy: optionalField({ group: 'QMP', description: 'Policy file: a ceiling that the inputs can narrow and never widen.', unset: 'none' }, localPath),
};

;// CONCATENATED MODULE: ./src/engine/input-schema.ts




/**
 * Every input, by its name: the one source of what the action and the command accept.
 *
 * `action.yml`, the tables of the README and the flags of the command are made from it; a test holds them equal to it.
 */
const inputSchema = schemas/* strictObject */.rej({
    ...vmFields,
    ...testFields,
    ...qmpFields,
    ...evidenceFields,
    ...qemuFields,
    ...lifeFields,
});
/** All inputs in the order in which they are shown. */
const INPUTS = Object.entries(inputSchema.shape).map(([name, field]) => {
    const facts = inputFacts.get(field);
    if (facts === undefined)
        throw new TypeError(`The input ${name} has no facts.`);
    return { name: name, ...facts };
});


/***/ }),

/***/ 5684:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseInputs)
});

// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
;// CONCATENATED MODULE: ./src/shared/nearest.ts
/**
 * The candidate that a mistyped word most likely means, or undefined if none is close.
 *
 * Close is: at most two single edits, or a third of the word's length where that is more (Levenshtein distance).
 */
function nearest(word, candidates) {
    const cut = word.slice(0, 64).toLowerCase();
    let best;
    let least = Math.max(2, Math.floor(cut.length / 3)) + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - cut.length) >= least)
            continue;
        const distance = editDistance(cut, candidate);
        if (distance < least)
            [best, least] = [candidate, distance];
    }
    return best;
}
/** The Levenshtein distance: how many characters must be added, removed or replaced to make one text of the other. */
function editDistance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= to.length; j += 1) {
            const swap = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
            next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}

;// CONCATENATED MODULE: ./src/engine/input-rules.ts
/** One input that makes no sense without another one. */
const NEEDS = [
    ['initrd', 'kernel', 'name the kernel that loads it'],
    ['append', 'kernel', 'name the kernel that reads it'],
    ['image-sha256', 'image', 'name the image that must have it'],
];
/**
 * What is wrong between inputs. It looks at texts, not at parsed values, so that these problems are reported
 * together with those of single inputs.
 */
function crossProblems(given) {
    const problems = [];
    for (const [input, needed, remedy] of NEEDS) {
        const value = given[input];
        if (value !== undefined && given[needed] === undefined) {
            problems.push({ input, value, problem: `needs the input \`${needed}\`; ${remedy} or leave it out` });
        }
    }
    if (given.ports !== undefined && given.network?.trim() === 'none') {
        problems.push({ input: 'ports', value: given.ports, problem: 'needs a network card; set `network` to user or isolated' });
    }
    return problems;
}

// EXTERNAL MODULE: ./src/engine/input-schema.ts + 8 modules
var input_schema = __webpack_require__(2421);
;// CONCATENATED MODULE: ./src/engine/inputs.ts




/** How long the offending value may be in an error. */
const SHOWN_VALUE = 120;
/**
 * Reads the inputs. Pure but for the current folder, which completes relative paths.
 *
 * @param raw - input name → text. A missing or blank text stands for the default.
 * @param hostArch - what `process.arch` says; decides the default of `arch`.
 * @throws InputError naming every problem: unknown names (with the nearest known one), unusable values (with what is
 * legal), inputs that need another one, and each wrong line of the QMP script.
 * @example
 * parseInputs({ memory: '512M', qmp: 'query-status' }).memory // 536870912
 */
function parseInputs(raw, hostArch = process.arch) {
    const given = Object.fromEntries(Object.entries(raw).flatMap(([name, text]) => (text.trim() === '' ? [] : [[name, tidy(name, text)]])));
    const parsed = input_schema/* inputSchema */.i.safeParse(given);
    const problems = [...(parsed.error?.issues ?? []).flatMap((issue) => problemsOf(issue, given)), ...crossProblems(given)];
    if (!parsed.success || problems.length > 0)
        throw new errors/* InputError */.dz(problems.map(shorten));
    return assemble(parsed.data, givenNames(given), hostArch);
}
/** Trimmed, but for what is counted or matched: the lines of the script, blank ones too, and the spaces of a pattern. */
function tidy(name, text) {
    if (name === 'qmp')
        return text;
    return name === 'wait-for' ? text.replace(/[\r\n]+$/, '') : text.trim();
}
/** The names whose text says something else than the default; what the runner fills in is not given by anybody. */
function givenNames(given) {
    return new Set(input_schema/* INPUTS */.m.filter((input) => input.expression === undefined && given[input.name] !== undefined && given[input.name] !== input.default).map((input) => input.name));
}
function problemsOf(issue, given) {
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((name) => unknownInput(name, given[name] ?? ''));
    const input = String(issue.path[0]);
    const part = issue.code === 'custom' ? issue.params?.['value'] : undefined;
    return [{ input, value: typeof part === 'string' ? part : (given[input] ?? ''), problem: issue.message }];
}
function unknownInput(name, value) {
    const known = input_schema/* INPUTS */.m.filter((input) => input.expression === undefined).map((input) => input.name);
    const guess = nearest(name, known);
    return {
        input: name,
        value,
        problem: guess === undefined ? `is unknown; there are ${known.join(', ')}` : `is unknown; did you mean \`${guess}\`?`,
    };
}
function shorten(problem) {
    return problem.value.length <= SHOWN_VALUE ? problem : { ...problem, value: `${problem.value.slice(0, SHOWN_VALUE)}…` };
}
function assemble(data, given, hostArch) {
    const { qmp, timeout, 'boot-timeout': bootTimeoutMs, 'dump-format': dumpFormat, 'dump-compress': dumpCompress, ...rest } = data;
    const { 'image-sha256': imageSha256, 'qemu-args': qemuArgs, 'wait-for': waitFor, 'allow-dangerous': allowDangerous, 'artifact-name': artifactName, 'retention-days': retentionDays, 'qemu-version': qemuVersion, ...sameName } = rest;
    return {
        ...withoutUndefined({ ...sameName, imageSha256, waitFor, allowDangerous, artifactName, retentionDays, qemuVersion }),
        arch: data.arch ?? (hostArch === 'ia32' ? 'i386' : 'x86_64'),
        ports: data.ports ?? [],
        qemuArgs: qemuArgs ?? [],
        script: qmp ?? [],
        bootTimeoutMs,
        timeoutMs: timeout,
        dumpFormat,
        dumpCompress,
        given,
    };
}
/** The members that have a value: an absent input is an absent property. */
function withoutUndefined(members) {
    return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 4899:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ createLayer),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   qH: () => (/* binding */ entryProblem)
/* harmony export */ });
/* unused harmony exports DEFAULT_ALLOW, layerProblems */
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5714);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9760);



/** What `allow` means where nobody says otherwise. */
const DEFAULT_ALLOW = ['@safe', '@memory-dump', '@privileged'];
const GROUPS = {
    allow: DEFAULT_ALLOW,
    deny: ['@safe', '@memory-dump', '@privileged', '@dangerous'],
    'allow-dangerous': [],
};
/** True if an entry of `allow` or `deny` covers the command. */
function covers(entry, facts) {
    if (entry.startsWith('@'))
        return entry === `@${facts.tier}`;
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isGlob */ .fg)(entry) ? (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globMatches */ .mw)(entry, facts.name) : entry === facts.name;
}
/**
 * Makes a layer of the lists that were given; a missing `allow` is {@link DEFAULT_ALLOW}, the other two are empty.
 *
 * @throws InputError with every entry that means nothing: a misspelt `deny` would otherwise deny nothing, silently.
 */
function createLayer(source, given) {
    const layer = {
        source,
        allow: given.allow ?? DEFAULT_ALLOW,
        deny: given.deny ?? [],
        allowDangerous: given['allow-dangerous'] ?? [],
    };
    const problems = layerProblems(layer);
    if (problems.length > 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems);
    return layer;
}
/** Every entry of a layer that means nothing. */
function layerProblems(layer) {
    const lists = [
        ['allow', layer.allow],
        ['deny', layer.deny],
        ['allow-dangerous', layer.allowDangerous],
    ];
    return lists.flatMap(([input, entries]) => entries.flatMap((value) => {
        const problem = entryProblem(input, value);
        return problem === undefined ? [] : [{ input, value, problem }];
    }));
}
/** What is wrong with one entry, as the end of a sentence that names it; undefined if it is meaningful. */
function entryProblem(list, entry) {
    if (list === 'allow-dangerous' && /^(@.*|.*[*?].*|true|all)$/.test(entry)) {
        return 'is no command; dangerous commands are allowed by their full names, one by one, never by a pattern, a tier or `true`';
    }
    if (entry.startsWith('@'))
        return groupProblem(list, entry);
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isGlob */ .fg)(entry) ? globProblem(list, entry) : nameProblem(list, entry);
}
function groupProblem(list, entry) {
    if (GROUPS[list].includes(entry))
        return undefined;
    if (entry === '@dangerous')
        return 'cannot be allowed as a whole; name each dangerous command in `allow-dangerous`';
    return `is no tier; use ${GROUPS[list].join(', ')}`;
}
function globProblem(list, entry) {
    const matched = [..._table_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .Lo.values()].filter((facts) => covers(entry, facts));
    if (matched.length === 0)
        return 'matches no QMP command; correct it or remove it';
    if (list === 'allow' && matched.every((facts) => facts.tier === 'dangerous')) {
        return 'matches dangerous commands only, which `allow` does not let through; name each in `allow-dangerous`';
    }
    return undefined;
}
function nameProblem(list, entry) {
    const tier = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tierOf */ .kx)(entry);
    if (tier === 'unclassified') {
        const nearest = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestCommand */ .EU)(entry);
        const hint = nearest === undefined ? '`maqet policy table` lists them' : `did you mean \`${nearest}\`?`;
        return (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommandName */ .zZ)(entry) ? `is no QMP command that the policy knows; ${hint}` : `is not written as a QMP command; ${hint}`;
    }
    if (list === 'allow' && tier === 'dangerous')
        return 'is dangerous, and `allow` does not let it through; name it in `allow-dangerous`';
    if (list === 'allow-dangerous' && tier !== 'dangerous')
        return `is not dangerous but ${tier}; it is governed by \`allow\` and \`deny\``;
    return undefined;
}


/***/ }),

/***/ 5714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ nearestCommand),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   mw: () => (/* binding */ globMatches),
/* harmony export */   zZ: () => (/* binding */ isCommandName)
/* harmony export */ });
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9760);

const COMMAND_NAME = /^[a-z][a-z0-9_-]{0,63}$/;
/** True for a name with the syntax of a QMP command: lower case, digits, `_` and `-`, at most 64 characters. */
function isCommandName(name) {
    return COMMAND_NAME.test(name);
}
/** True if the pattern, in which `*` stands for any text and `?` for one character, covers the whole name. */
function globMatches(pattern, name) {
    let at = 0;
    let seen = 0;
    let star = -1;
    let retry = 0;
    // Only the last star is ever retried, so a hostile pattern costs no more than pattern × name.
    while (seen < name.length) {
        if (pattern[at] === '*') {
            star = at++;
            retry = seen;
        }
        else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === name[seen])) {
            at += 1;
            seen += 1;
        }
        else if (star >= 0) {
            at = star + 1;
            seen = ++retry;
        }
        else {
            return false;
        }
    }
    while (pattern[at] === '*')
        at += 1;
    return at === pattern.length;
}
/** True if the entry of an `allow` or `deny` list holds a wildcard. */
function isGlob(entry) {
    return /[*?]/.test(entry);
}
/** The known command that differs least from `name`, if it is near enough to be what was meant. */
function nearestCommand(name) {
    if (name.length > 64)
        return undefined;
    const wanted = name.toLowerCase().replace(/[\s_-]+/g, '');
    let best;
    let least = Math.min(3, Math.ceil(wanted.length / 4) + 1);
    for (const candidate of _table_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .Lo.keys()) {
        const distance = editDistance(wanted, candidate.replace(/[_-]/g, ''));
        if (distance < least) {
            least = distance;
            best = candidate;
        }
    }
    return best;
}
/** The Levenshtein distance of two short texts. */
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 9760:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lo: () => (/* binding */ COMMANDS),
  iB: () => (/* binding */ TIERS),
  kx: () => (/* binding */ tierOf)
});

;// CONCATENATED MODULE: ./src/policy/commands.json
const commands_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"add-fd","tier":"dangerous","since":"1.2","removed":null,"hostEffects":["fd"],"pathArgs":[],"guestEffects":"none","reason":"gives QEMU a host descriptor that later commands can use by name or /dev/fdset"},{"name":"add_client","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["network","fd"],"pathArgs":[],"guestEffects":"none","reason":"attaches a passed socket to VNC/SPICE/chardev, skipauth disables authentication"},{"name":"announce-self","tier":"privileged","since":"4.0","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"none","reason":"guest NICs send announcement frames to their backends"},{"name":"balloon","tier":"privileged","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"takes guest RAM; can drive the guest out of memory"},{"name":"block-commit","tier":"dangerous","since":"1.3","removed":null,"hostEffects":["writes-file"],"pathArgs":["base","top","backing-file"],"guestEffects":"data","reason":"writes into the backing (base) image, often a shared cached file; backing-file string is not checked"},{"name":"block-dirty-bitmap-add","tier":"privileged","since":"2.4","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"dirty bitmaps, stored in the open qcow2 when persistent; not guest data"},{"name":"block-dirty-bitmap-clear","tier":"privileged","since":"2.4","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"dirty bitmaps, stored in the open qcow2 when persistent; not guest data"},{"name":"block-dirty-bitmap-disable","tier":"privileged","since":"4.0","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"dirty bitmaps, stored in the open qcow2 when persistent; not guest data"},{"name":"block-dirty-bitmap-enable","tier":"privileged","since":"4.0","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"dirty bitmaps, stored in the open qcow2 when persistent; not guest data"},{"name":"block-dirty-bitmap-merge","tier":"privileged","since":"4.0","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"dirty bitmaps, stored in the open qcow2 when persistent; not guest data"},{"name":"block-dirty-bitmap-remove","tier":"privileged","since":"2.4","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"dirty bitmaps, stored in the open qcow2 when persistent; not guest data"},{"name":"block-export-add","tier":"dangerous","since":"5.2","removed":null,"hostEffects":["network","writes-file","fd"],"pathArgs":["mountpoint","addr.path","name"],"guestEffects":"data","reason":"exports a disk over NBD, vhost-user, FUSE or VDUSE; takes host paths"},{"name":"block-export-del","tier":"privileged","since":"5.2","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"availability","reason":"withdraws an export; nothing is opened"},{"name":"block-job-cancel","tier":"privileged","since":"1.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls a block job that already exists (complete can pivot the disk to the job target)"},{"name":"block-job-change","tier":"privileged","since":"8.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls a block job that already exists (complete can pivot the disk to the job target)"},{"name":"block-job-complete","tier":"privileged","since":"1.3","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls a block job that already exists (complete can pivot the disk to the job target)"},{"name":"block-job-dismiss","tier":"privileged","since":"2.12","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls a block job that already exists (complete can pivot the disk to the job target)"},{"name":"block-job-finalize","tier":"privileged","since":"2.12","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls a block job that already exists (complete can pivot the disk to the job target)"},{"name":"block-job-pause","tier":"privileged","since":"1.3","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls a block job that already exists (complete can pivot the disk to the job target)"},{"name":"block-job-resume","tier":"privileged","since":"1.3","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls a block job that already exists (complete can pivot the disk to the job target)"},{"name":"block-job-set-speed","tier":"privileged","since":"1.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls a block job that already exists (complete can pivot the disk to the job target)"},{"name":"block-latency-histogram-set","tier":"privileged","since":"4.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"accounting or event settings of a block node"},{"name":"block-set-write-threshold","tier":"privileged","since":"2.3","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"accounting or event settings of a block node"},{"name":"block-stream","tier":"dangerous","since":"1.1","removed":null,"hostEffects":["writes-file"],"pathArgs":["base","backing-file"],"guestEffects":"data","reason":"rewrites the chain; backing-file string is written into the header unvalidated"},{"name":"block_resize","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"shrinking destroys guest data, growing fills the host disk"},{"name":"block_set_io_throttle","tier":"privileged","since":"1.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"I/O limits"},{"name":"blockdev-add","tier":"dangerous","since":"2.9","removed":null,"hostEffects":["reads-file","writes-file","network","fd"],"pathArgs":["file.filename","filename","dir","path","server.path","logfile","backing"],"guestEffects":"device","reason":"opens any host file or network address as a block node"},{"name":"blockdev-backup","tier":"dangerous","since":"2.3","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"overwrites another open node with this disk"},{"name":"blockdev-change-medium","tier":"dangerous","since":"2.5","removed":null,"hostEffects":["reads-file","writes-file","network","fd"],"pathArgs":["filename"],"guestEffects":"device","reason":"opens filename as new medium"},{"name":"blockdev-close-tray","tier":"privileged","since":"2.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"removable media of already configured nodes only"},{"name":"blockdev-create","tier":"dangerous","since":"3.0","removed":null,"hostEffects":["writes-file","network"],"pathArgs":["options.filename","options.file","options.backing-file"],"guestEffects":"data","reason":"formats or creates files (driver=file filename)"},{"name":"blockdev-del","tier":"privileged","since":"2.9","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"MAQET tier; fails while the node is in use"},{"name":"blockdev-insert-medium","tier":"privileged","since":"2.12","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"removable media of already configured nodes only"},{"name":"blockdev-mirror","tier":"dangerous","since":"2.6","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"overwrites another open node with this disk"},{"name":"blockdev-open-tray","tier":"privileged","since":"2.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"removable media of already configured nodes only"},{"name":"blockdev-remove-medium","tier":"privileged","since":"2.12","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"removable media of already configured nodes only"},{"name":"blockdev-reopen","tier":"dangerous","since":"6.1","removed":null,"hostEffects":["reads-file","writes-file","network","fd"],"pathArgs":["options[].filename","options[].file.filename"],"guestEffects":"data","reason":"changes options of open nodes, also read-only to writable and other children"},{"name":"blockdev-set-active","tier":"dangerous","since":"10.0","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"activating an image another process uses corrupts it; deactivating fails guest I/O"},{"name":"blockdev-snapshot","tier":"dangerous","since":"2.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"data","reason":"redirects guest writes to another open node; can corrupt the chain"},{"name":"blockdev-snapshot-delete-internal-sync","tier":"privileged","since":"1.7","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"deletes a snapshot inside the open qcow2"},{"name":"blockdev-snapshot-internal-sync","tier":"privileged","since":"1.7","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"writes only into the open qcow2 (file grows by the guest RAM for snapshot-save)"},{"name":"blockdev-snapshot-sync","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["writes-file"],"pathArgs":["snapshot-file"],"guestEffects":"data","reason":"creates snapshot-file and makes it the active image"},{"name":"calc-dirty-rate","tier":"privileged","since":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"starts dirty page sampling or logging"},{"name":"cancel-vcpu-dirty-limit","tier":"privileged","since":"7.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"throttles vCPUs (KVM dirty ring)"},{"name":"change-backing-file","tier":"dangerous","since":"2.1","removed":null,"hostEffects":["writes-file"],"pathArgs":["backing-file","device"],"guestEffects":"data","reason":"writes any path into an image header: the next open reads that host file"},{"name":"change-vnc-password","tier":"dangerous","since":"1.1","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"none","reason":"changes who can reach the console; the password is in the arguments, redact it in the audit log"},{"name":"chardev-add","tier":"dangerous","since":"1.4","removed":null,"hostEffects":["writes-file","reads-file","network","fd"],"pathArgs":["backend.data.out","backend.data.in","backend.data.device","backend.data.addr.data.path","backend.data.logfile"],"guestEffects":"device","reason":"backend opens files, pipes, serial ports, sockets, ptys, logfile"},{"name":"chardev-change","tier":"dangerous","since":"2.10","removed":null,"hostEffects":["writes-file","reads-file","network","fd"],"pathArgs":["backend.data.out","backend.data.in","backend.data.device","backend.data.addr.data.path","backend.data.logfile"],"guestEffects":"device","reason":"backend opens files, pipes, serial ports, sockets, ptys, logfile"},{"name":"chardev-remove","tier":"privileged","since":"1.4","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"removes an idle chardev (may drop a log channel)"},{"name":"chardev-send-break","tier":"privileged","since":"2.10","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"serial break; can start the guest magic SysRq"},{"name":"client_migrate_info","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"none","reason":"sends SPICE clients to another host"},{"name":"closefd","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["fd"],"pathArgs":[],"guestEffects":"device","reason":"fd passing family; can close a set a block node needs"},{"name":"cont","tier":"privileged","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"pauses or resumes the VM (STOP/RESUME events); refused while a detached dump runs"},{"name":"cxl-add-dynamic-capacity","tier":"dangerous","since":"9.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"unstable; adds or forcibly removes guest memory"},{"name":"cxl-inject-correctable-error","tier":"dangerous","since":"8.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"hardware fault injection, as inject-nmi"},{"name":"cxl-inject-dram-event","tier":"dangerous","since":"8.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"hardware fault injection, as inject-nmi"},{"name":"cxl-inject-general-media-event","tier":"dangerous","since":"8.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"hardware fault injection, as inject-nmi"},{"name":"cxl-inject-memory-module-event","tier":"dangerous","since":"8.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"hardware fault injection, as inject-nmi"},{"name":"cxl-inject-poison","tier":"dangerous","since":"8.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"hardware fault injection, as inject-nmi"},{"name":"cxl-inject-uncorrectable-errors","tier":"dangerous","since":"8.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"hardware fault injection, as inject-nmi"},{"name":"cxl-release-dynamic-capacity","tier":"dangerous","since":"9.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"unstable; adds or forcibly removes guest memory"},{"name":"device-list-properties","tier":"dangerous","since":"1.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"creates an instance of the type: Debian 7.2 exits for virtio-gpu-gl-pci and virtio-vga-gl when the module package is missing (measured)"},{"name":"device-sync-config","tier":"privileged","since":"9.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"unstable; pushes backend config to the guest"},{"name":"device_add","tier":"privileged","since":"0.13","removed":null,"hostEffects":["reads-file","network","fd"],"pathArgs":["romfile","host","sysfsdev","filename"],"guestEffects":"device","reason":"hot-plugs a device; only with screened arguments (see qmp-argument-rules.json): romfile and host-path properties read host files"},{"name":"device_del","tier":"privileged","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"MAQET tier; asynchronous: wait for DEVICE_DELETED (two events per virtio device) or DEVICE_UNPLUG_GUEST_ERROR"},{"name":"display-reload","tier":"privileged","since":"6.0","removed":null,"hostEffects":["reads-file"],"pathArgs":[],"guestEffects":"none","reason":"re-reads the VNC TLS files configured at start; no path argument"},{"name":"display-update","tier":"dangerous","since":"7.1","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"none","reason":"changes the VNC listen address"},{"name":"drive-backup","tier":"dangerous","since":"1.6","removed":null,"hostEffects":["writes-file","network"],"pathArgs":["target"],"guestEffects":"data","reason":"creates or overwrites target (any path or protocol) with guest disk data"},{"name":"drive-mirror","tier":"dangerous","since":"1.3","removed":null,"hostEffects":["writes-file","network"],"pathArgs":["target"],"guestEffects":"data","reason":"creates or overwrites target (any path or protocol) with guest disk data"},{"name":"dump-guest-memory","tier":"memory-dump","since":"1.2","removed":null,"hostEffects":["writes-file","fd"],"pathArgs":["protocol"],"guestEffects":"availability","reason":"vmcore to protocol \\"file:PATH\\" (file mode 0400) or \\"fd:NAME\\"; allow only file: with a confined path; paging=true may allocate gigabytes"},{"name":"dump-skeys","tier":"memory-dump","since":"2.5","removed":null,"hostEffects":["writes-file"],"pathArgs":["filename"],"guestEffects":"none","reason":"s390x storage keys to a file; deny unless the path is confined"},{"name":"dumpdtb","tier":"memory-dump","since":"7.2","removed":null,"hostEffects":["writes-file"],"pathArgs":["filename"],"guestEffects":"none","reason":"device tree to a file; the DTB can hold kaslr-seed and rng-seed (secrets); CONFIG_FDT builds only"},{"name":"eject","tier":"privileged","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"removable media of already configured nodes only"},{"name":"expire_password","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"none","reason":"extends or ends VNC/SPICE access"},{"name":"get-win32-socket","tier":"dangerous","since":"8.0","removed":null,"hostEffects":["fd"],"pathArgs":[],"guestEffects":"none","reason":"gives QEMU a host descriptor that later commands can use by name or /dev/fdset"},{"name":"getfd","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["fd"],"pathArgs":[],"guestEffects":"none","reason":"gives QEMU a host descriptor that later commands can use by name or /dev/fdset"},{"name":"human-monitor-command","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["exec","reads-file","writes-file","network","fd"],"pathArgs":[],"guestEffects":"state","reason":"MAQET tier; runs any HMP command (migrate exec:, drive_add, logfile, dump, device_add), bypassing every QMP rule"},{"name":"inject-ghes-v2-error","tier":"dangerous","since":"10.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"unstable; injects an arbitrary CPER hardware error (arm)"},{"name":"inject-nmi","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"MAQET tier; NMI can panic or corrupt the guest"},{"name":"input-send-event","tier":"privileged","since":"2.6","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"types or points into the guest: a logged-in console runs what is typed"},{"name":"job-cancel","tier":"privileged","since":"3.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls a job that already exists; cancelling snapshot-save loses it"},{"name":"job-complete","tier":"privileged","since":"3.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls a job that already exists; cancelling snapshot-save loses it"},{"name":"job-dismiss","tier":"privileged","since":"3.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls a job that already exists; cancelling snapshot-save loses it"},{"name":"job-finalize","tier":"privileged","since":"3.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls a job that already exists; cancelling snapshot-save loses it"},{"name":"job-pause","tier":"privileged","since":"3.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls a job that already exists; cancelling snapshot-save loses it"},{"name":"job-resume","tier":"privileged","since":"3.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls a job that already exists; cancelling snapshot-save loses it"},{"name":"memsave","tier":"memory-dump","since":"0.14","removed":null,"hostEffects":["writes-file"],"pathArgs":["filename"],"guestEffects":"none","reason":"MAQET tier; as pmemsave for guest virtual addresses of one vCPU; val is int64 before 9.1"},{"name":"migrate","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["exec","writes-file","network","fd"],"pathArgs":["uri","channels[].addr.filename","channels[].addr.args","channels[].addr.path"],"guestEffects":"availability","reason":"uri/channels: exec: runs a host shell command (measured), file: (8.2) writes a file, tcp/unix/rdma/vsock/fd send guest memory away; guest stops"},{"name":"migrate-continue","tier":"privileged","since":"2.11","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"availability","reason":"acts only on a migration that already runs"},{"name":"migrate-incoming","tier":"dangerous","since":"2.3","removed":null,"hostEffects":["exec","reads-file","network","fd"],"pathArgs":["uri","channels[].addr.filename","channels[].addr.args","channels[].addr.path"],"guestEffects":"state","reason":"as migrate, replaces the whole guest state; hostile streams attack QEMU"},{"name":"migrate-pause","tier":"privileged","since":"3.0","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"availability","reason":"acts only on a migration that already runs"},{"name":"migrate-recover","tier":"dangerous","since":"3.0","removed":null,"hostEffects":["exec","network","fd"],"pathArgs":["uri"],"guestEffects":"state","reason":"listens on a uri, out of band"},{"name":"migrate-set-capabilities","tier":"privileged","since":"1.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"capability flags (also x-colo, x-ignore-shared); no effect until a migration starts"},{"name":"migrate-set-parameters","tier":"dangerous","since":"2.4","removed":null,"hostEffects":["exec","network"],"pathArgs":["cpr-exec-command"],"guestEffects":"state","reason":"cpr-exec-command (10.2) is the program a later migrate runs; tls-* redirect trust; deny as a whole, the client sets max-bandwidth itself"},{"name":"migrate-start-postcopy","tier":"privileged","since":"2.5","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"availability","reason":"acts only on a migration that already runs"},{"name":"migrate_cancel","tier":"privileged","since":"0.14","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"availability","reason":"acts only on a migration that already runs"},{"name":"nbd-server-add","tier":"dangerous","since":"1.3","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"data","reason":"exports a disk over the NBD server, optionally writable"},{"name":"nbd-server-remove","tier":"privileged","since":"2.12","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"availability","reason":"withdraws an export; nothing is opened"},{"name":"nbd-server-start","tier":"dangerous","since":"1.3","removed":null,"hostEffects":["network","fd"],"pathArgs":["addr.data.path"],"guestEffects":"none","reason":"listens on TCP or a unix socket"},{"name":"nbd-server-stop","tier":"privileged","since":"1.3","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"availability","reason":"withdraws an export; nothing is opened"},{"name":"netdev_add","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["exec","network","reads-file","fd"],"pathArgs":["script","downscript","helper","smb","tftp","addr.path","path","vhostdev"],"guestEffects":"device","reason":"tap script/helper and slirp guestfwd/smb run host programs; opens taps, sockets, files"},{"name":"netdev_del","tier":"privileged","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"removes a host network backend of the VM"},{"name":"object-add","tier":"dangerous","since":"2.0","removed":null,"hostEffects":["reads-file","writes-file","exec","network","fd"],"pathArgs":["file","filename","mem-path","dir","path","evdev","canbus","chardev"],"guestEffects":"device","reason":"secret file=, memory-backend-file, rng-random, filter-dump file=, tls-creds dir, input-linux, can-host; monitor-qmp/monitor-hmp (11.1) open a second, unfiltered monitor"},{"name":"object-del","tier":"privileged","since":"2.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"removes a QOM object not in use"},{"name":"pmemsave","tier":"memory-dump","since":"0.14","removed":null,"hostEffects":["writes-file"],"pathArgs":["filename"],"guestEffects":"none","reason":"MAQET tier; fopen(filename,\\"wb\\"): truncates, follows symlinks, no /dev/fdset; size<=0 corrupts the stack and kills QEMU before 9.1; blocks the main loop; a full disk can go unreported"},{"name":"qmp_capabilities","tier":"safe","since":"0.13","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"handshake; the client sends it itself, a second one returns CommandNotFound"},{"name":"qom-get","tier":"dangerous","since":"1.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"returns the clear text of -object secret,data= (measured on 7.2); short and link paths make path filters unsound"},{"name":"qom-list","tier":"safe","since":"1.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"property names and types only, no values"},{"name":"qom-list-get","tier":"dangerous","since":"10.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"returns the clear text of -object secret,data= (measured on 7.2); short and link paths make path filters unsound"},{"name":"qom-list-properties","tier":"dangerous","since":"2.12","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"creates an instance of the type: QEMU 7.2 aborts for microvm-machine, x-remote-object, qio-net-listener, colo-compare (measured)"},{"name":"qom-list-types","tier":"safe","since":"1.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"type names only"},{"name":"qom-set","tier":"dangerous","since":"1.2","removed":null,"hostEffects":["reads-file","writes-file"],"pathArgs":[],"guestEffects":"state","reason":"writes any property of any live object"},{"name":"query-accelerators","tier":"safe","since":"10.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"lists accelerators"},{"name":"query-acpi-ospm-status","tier":"safe","since":"2.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"ACPI OST slots"},{"name":"query-audiodevs","tier":"safe","since":"8.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"audio backend options (can show host device and file names)"},{"name":"query-balloon","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"balloon size; DeviceNotActive error without a device"},{"name":"query-block","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; shows absolute host image paths and json: file names"},{"name":"query-block-exports","tier":"safe","since":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-block-jobs","tier":"safe","since":"1.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-blockstats","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; ns counters can pass 2^53"},{"name":"query-chardev","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; shows host socket and file paths"},{"name":"query-chardev-backends","tier":"safe","since":"2.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-colo-status","tier":"safe","since":"3.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-command-line-options","tier":"safe","since":"1.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, build information"},{"name":"query-commands","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; use it for the default-deny check"},{"name":"query-cpu-definitions","tier":"safe","since":"1.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, 35 kB"},{"name":"query-cpu-model-baseline","tier":"safe","since":"2.8","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"computes a CPU model"},{"name":"query-cpu-model-comparison","tier":"safe","since":"2.8","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"compares CPU models"},{"name":"query-cpu-model-expansion","tier":"safe","since":"2.8","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"expands a CPU model; holds uint64 values above 2^53 (lbr-fmt)"},{"name":"query-cpus","tier":"safe","since":"0.14","removed":"6.0","hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; named by MAQET, replaced by query-cpus-fast"},{"name":"query-cpus-fast","tier":"safe","since":"2.12","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; shows host thread ids"},{"name":"query-cryptodev","tier":"safe","since":"8.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-current-machine","tier":"safe","since":"4.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-dirty-rate","tier":"safe","since":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-display-options","tier":"safe","since":"3.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-dump","tier":"safe","since":"2.6","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"dump progress"},{"name":"query-dump-guest-memory-capability","tier":"safe","since":"2.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"dump formats of this build"},{"name":"query-fdsets","tier":"safe","since":"1.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; shows fd numbers and opaque strings"},{"name":"query-firmware-log","tier":"safe","since":"10.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"reads up to 1 MiB of firmware log out of guest memory"},{"name":"query-gic-capabilities","tier":"safe","since":"2.6","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-hotpluggable-cpus","tier":"safe","since":"2.7","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-hv-balloon-status-report","tier":"safe","since":"8.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-iothreads","tier":"safe","since":"2.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; shows host thread ids"},{"name":"query-jobs","tier":"safe","since":"3.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-kvm","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; deprecated in 11.1 for query-accelerators"},{"name":"query-machines","tier":"safe","since":"1.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-memdev","tier":"safe","since":"2.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-memory-devices","tier":"safe","since":"2.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; guest addresses can be large"},{"name":"query-memory-size-summary","tier":"safe","since":"2.11","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-mice","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-migrate","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-migrate-capabilities","tier":"safe","since":"1.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-migrate-parameters","tier":"safe","since":"2.4","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; from 10.2 shows cpr-exec-command"},{"name":"query-migrationthreads","tier":"safe","since":"8.0","removed":"11.0","hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; tagged Since 7.2 but first in the 8.0 schema; deprecated 9.2, gone in 11.0"},{"name":"query-name","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-named-block-nodes","tier":"safe","since":"2.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; shows absolute host image paths"},{"name":"query-pci","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; unassigned BAR address is -1"},{"name":"query-pr-managers","tier":"safe","since":"3.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-qmp-schema","tier":"safe","since":"2.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; 207 kB on 7.2"},{"name":"query-replay","tier":"safe","since":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; shows the replay file name"},{"name":"query-rocker","tier":"safe","since":"2.4","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-rocker-of-dpa-flows","tier":"safe","since":"2.4","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-rocker-of-dpa-groups","tier":"safe","since":"2.4","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-rocker-ports","tier":"safe","since":"2.4","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-rx-filter","tier":"safe","since":"1.6","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; re-arms NIC_RX_FILTER_CHANGED"},{"name":"query-s390x-cpu-polarization","tier":"safe","since":"8.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, unstable"},{"name":"query-sev","tier":"safe","since":"2.12","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-sev-attestation-report","tier":"safe","since":"6.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"attestation blob, no secret"},{"name":"query-sev-capabilities","tier":"safe","since":"2.12","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"host certificate chain, no secret"},{"name":"query-sev-launch-measure","tier":"safe","since":"2.12","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"measurement, no secret"},{"name":"query-sgx","tier":"safe","since":"6.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-sgx-capabilities","tier":"safe","since":"6.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-spice","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; shows listen address"},{"name":"query-stats","tier":"safe","since":"7.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"KVM counters; uint64 values"},{"name":"query-stats-schemas","tier":"safe","since":"7.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-status","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"run state"},{"name":"query-target","tier":"safe","since":"1.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-tpm","tier":"safe","since":"1.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; shows host device or socket path"},{"name":"query-tpm-models","tier":"safe","since":"1.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-tpm-types","tier":"safe","since":"1.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-uuid","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-vcpu-dirty-limit","tier":"safe","since":"7.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-version","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-vm-generation-id","tier":"safe","since":"2.9","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-vnc","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; shows listen address and clients"},{"name":"query-vnc-servers","tier":"safe","since":"2.3","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; as query-vnc"},{"name":"query-xen-replication-status","tier":"safe","since":"2.9","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-yank","tier":"safe","since":"6.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, allows oob"},{"name":"quit","tier":"privileged","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"MAQET tier; QEMU exits; SHUTDOWN event may precede the reply, EOF instead of a reply is legal"},{"name":"remove-fd","tier":"dangerous","since":"1.2","removed":null,"hostEffects":["fd"],"pathArgs":[],"guestEffects":"device","reason":"fd passing family; can close a set a block node needs"},{"name":"replay-break","tier":"privileged","since":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"record/replay control; seek loads a snapshot"},{"name":"replay-delete-break","tier":"privileged","since":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"record/replay control; seek loads a snapshot"},{"name":"replay-seek","tier":"privileged","since":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"record/replay control; seek loads a snapshot"},{"name":"request-ebpf","tier":"safe","since":"9.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"returns a built-in eBPF object in base64"},{"name":"ringbuf-read","tier":"safe","since":"1.4","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"reads and drains a ring buffer chardev (takes data from another reader)"},{"name":"ringbuf-write","tier":"privileged","since":"1.4","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"injects bytes into a ring buffer chardev"},{"name":"rtc-reset-reinjection","tier":"privileged","since":"2.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"drops queued RTC interrupts"},{"name":"screendump","tier":"safe","since":"0.14","removed":null,"hostEffects":["writes-file"],"pathArgs":["filename"],"guestEffects":"none","reason":"safe only with filename confined to the output folder: truncates and follows symlinks, accepts /dev/fdset/N; format= since 7.1"},{"name":"send-key","tier":"privileged","since":"1.3","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"types or points into the guest: a logged-in console runs what is typed"},{"name":"set-action","tier":"privileged","since":"6.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"reaction to reboot, shutdown, panic, watchdog; deny watchdog=inject-nmi (NMI bypass)"},{"name":"set-cpu-topology","tier":"privileged","since":"8.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"s390x, unstable"},{"name":"set-numa-node","tier":"privileged","since":"3.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"preconfig stage only"},{"name":"set-vcpu-dirty-limit","tier":"privileged","since":"7.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"throttles vCPUs (KVM dirty ring)"},{"name":"set_link","tier":"privileged","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"raises or cuts a NIC link"},{"name":"set_password","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"none","reason":"changes who can reach the console; the password is in the arguments, redact it in the audit log"},{"name":"sev-inject-launch-secret","tier":"dangerous","since":"6.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"data","reason":"writes a secret to a chosen guest address; redact the arguments"},{"name":"snapshot-delete","tier":"privileged","since":"6.0","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"deletes a snapshot inside the open qcow2"},{"name":"snapshot-load","tier":"privileged","since":"6.0","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"reverts RAM, devices and listed disks; a failed load leaves the VM stopped in restore-vm"},{"name":"snapshot-save","tier":"privileged","since":"6.0","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"writes only into the open qcow2 (file grows by the guest RAM for snapshot-save)"},{"name":"stop","tier":"privileged","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"pauses or resumes the VM (STOP/RESUME events); refused while a detached dump runs"},{"name":"system_powerdown","tier":"privileged","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"MAQET tier; ACPI power button, guest may ignore it"},{"name":"system_reset","tier":"privileged","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"MAQET tier; hard reset, unsynced guest data lost"},{"name":"system_wakeup","tier":"privileged","since":"1.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"wakes a suspended guest"},{"name":"trace-event-get-state","tier":"safe","since":"2.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"trace-event-set-state","tier":"dangerous","since":"2.2","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"none","reason":"fills the host trace file, syslog or stderr without bound and shows host addresses"},{"name":"transaction","tier":"dangerous","since":"1.1","removed":null,"hostEffects":["writes-file","reads-file","network"],"pathArgs":["actions[].data.snapshot-file","actions[].data.target"],"guestEffects":"data","reason":"wraps blockdev-snapshot-sync, drive-backup and more in one call: bypasses a per-command policy"},{"name":"watchdog-set-action","tier":"privileged","since":"2.11","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"deny action=inject-nmi: it is an NMI bypass"},{"name":"x-accel-stats","tier":"safe","since":"10.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"unstable text"},{"name":"x-blockdev-amend","tier":"dangerous","since":"5.1","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"unstable; LUKS key slots can be erased"},{"name":"x-blockdev-change","tier":"dangerous","since":"2.7","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"data","reason":"unstable; edits block graph children"},{"name":"x-blockdev-set-iothread","tier":"dangerous","since":"2.12","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"unstable; force can crash QEMU"},{"name":"x-colo-lost-heartbeat","tier":"dangerous","since":"2.8","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"data","reason":"COLO/replication failover changes disks and state"},{"name":"x-debug-block-dirty-bitmap-sha256","tier":"safe","since":"2.10","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"unstable; hash of a bitmap"},{"name":"x-debug-query-block-graph","tier":"safe","since":"4.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"unstable; node graph"},{"name":"x-exit-preconfig","tier":"privileged","since":"3.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"unstable; leaves the preconfig stage"},{"name":"x-query-interrupt-controllers","tier":"safe","since":"9.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"unstable text"},{"name":"x-query-irq","tier":"safe","since":"6.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"unstable text"},{"name":"x-query-jit","tier":"safe","since":"6.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"unstable text, TCG"},{"name":"x-query-numa","tier":"safe","since":"6.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"unstable text"},{"name":"x-query-opcount","tier":"safe","since":"6.2","removed":"10.1","hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"unstable text, TCG profiler"},{"name":"x-query-profile","tier":"safe","since":"6.2","removed":"8.1","hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"unstable text, TCG profiler"},{"name":"x-query-ramblock","tier":"safe","since":"6.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"unstable text; shows host virtual addresses from 8.0"},{"name":"x-query-rdma","tier":"safe","since":"6.2","removed":"9.1","hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"unstable text"},{"name":"x-query-roms","tier":"safe","since":"6.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"unstable text"},{"name":"x-query-usb","tier":"safe","since":"6.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"unstable text"},{"name":"x-query-virtio","tier":"safe","since":"7.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"unstable; device list"},{"name":"x-query-virtio-queue-element","tier":"safe","since":"7.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"unstable; reads descriptors out of guest memory"},{"name":"x-query-virtio-queue-status","tier":"safe","since":"7.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"unstable"},{"name":"x-query-virtio-status","tier":"safe","since":"7.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"unstable; uint64 feature masks"},{"name":"x-query-virtio-vhost-queue-status","tier":"safe","since":"7.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"unstable; vring addresses"},{"name":"xen-colo-do-checkpoint","tier":"dangerous","since":"2.9","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"data","reason":"COLO/replication failover changes disks and state"},{"name":"xen-event-inject","tier":"dangerous","since":"8.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"injects an interrupt, as inject-nmi"},{"name":"xen-event-list","tier":"safe","since":"8.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"xen-load-devices-state","tier":"dangerous","since":"2.7","removed":null,"hostEffects":["reads-file"],"pathArgs":["filename"],"guestEffects":"state","reason":"loads device state from any path; hostile state attacks QEMU"},{"name":"xen-save-devices-state","tier":"dangerous","since":"1.1","removed":null,"hostEffects":["writes-file"],"pathArgs":["filename"],"guestEffects":"none","reason":"writes device state to any path"},{"name":"xen-set-global-dirty-log","tier":"privileged","since":"1.3","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"dirty logging slows the guest"},{"name":"xen-set-replication","tier":"dangerous","since":"2.9","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"data","reason":"COLO/replication failover changes disks and state"},{"name":"yank","tier":"privileged","since":"6.0","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"availability","reason":"severs network connections of block nodes, chardevs, migration; works out of band"}]');
;// CONCATENATED MODULE: ./src/policy/table.ts

/** The tiers that the table uses, in the order in which they are listed: the most harmful first. */
const TIERS = ['dangerous', 'privileged', 'memory-dump', 'safe'];
/** Every QMP command from QEMU 6.2 to the newest, by name. */
const COMMANDS = new Map(commands_namespaceObject.map((facts) => [facts.name, facts]));
/** The tier of a command; a name in any other spelling than the table's is `unclassified`. */
function tierOf(name) {
    return COMMANDS.get(name)?.tier ?? 'unclassified';
}


/***/ }),

/***/ 2555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ QmpStateError),
/* harmony export */   Cw: () => (/* binding */ QmpCommandError),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   N: () => (/* binding */ QmpError),
/* harmony export */   QT: () => (/* binding */ QmpDisconnectedError),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   YB: () => (/* binding */ QmpArgumentError),
/* harmony export */   d6: () => (/* binding */ QmpProtocolError)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);
/* harmony import */ var _shared_hostile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8791);


/** The longest piece of hostile text that an error message repeats, in characters. */
const QUOTE_LIMIT = 300;
/** Hostile text as an error message shows it: one harmless line of at most `max` characters, in quotes. */
function quoted(text, max = QUOTE_LIMIT) {
    return `"${(0,_shared_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(text, max)}"`;
}
/** A name as an error message shows it: harmless, short, in backquotes. */
function named(name) {
    return `\`${(0,_shared_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(name, 80)}\``;
}
/** The root of everything that goes wrong between maqet and QEMU's monitor. */
class QmpError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po {
}
/**
 * The peer sent something that is not QMP. The stream cannot be trusted any more: whoever sees this error closes it.
 */
class QmpProtocolError extends QmpError {
    /**
     * @param problem - what is wrong, as a sentence without its full stop.
     * @param sample - the offending text; hostile, shown escaped and cut.
     */
    constructor(problem, sample, cause) {
        super(sample === undefined ? `QMP: ${problem}.` : `QMP: ${problem}: ${quoted(sample, 120)}.`, {
            remedy: 'The connection to QEMU was closed; look at the QEMU log, and report this if QEMU is unmodified.',
            status: 'crashed',
            cause,
        });
    }
}
/** QEMU refused a command, or the command failed. The connection is as good as before. */
class QmpCommandError extends QmpError {
    command;
    errorClass;
    description;
    constructor(
    /** The command's name, as sent. */
    command, 
    /** QEMU's error class: `GenericError`, `CommandNotFound`, `DeviceNotFound` …. Hostile. */
    errorClass, 
    /** QEMU's text, raw: hostile, and meant for people; its wording changes between versions, so never parse it. */
    description) {
        super(`QMP command ${named(command)} failed with ${(0,_shared_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(errorClass, 60)}: ${quoted(description)}.`, {
            remedy: errorClass === 'CommandNotFound'
                ? 'Check its spelling; if it is right, this QEMU is too old, too new or built without it (see `query-commands`).'
                : "Correct the arguments or the VM's state, or mark the command `continue-on-error: true`.",
        });
        this.command = command;
        this.errorClass = errorClass;
        this.description = description;
    }
}
/** A call that the client's state does not allow. Nothing was sent. */
class QmpStateError extends QmpError {
    /** @param closedBy - what closed the client, where it is closed. */
    constructor(action, state, closedBy) {
        super(`Cannot ${action}: the QMP client is ${state}${closedBy === undefined ? '' : ` (${closedBy.message})`}.`, {
            remedy: state === 'closed' ? 'Start the VM again.' : 'Negotiate once, and wait for it, before any command.',
            status: closedBy?.status ?? 'failed',
            cause: closedBy,
        });
    }
}
/** The connection ended while somebody still counted on it. */
class QmpDisconnectedError extends QmpError {
    /** @param reason - who ended it, e.g. `QEMU closed the QMP connection`. */
    constructor(reason, cause) {
        super(`${reason}.`, {
            remedy: 'Look at the QEMU log and at the last events for why QEMU ended.',
            status: 'crashed',
            cause,
        });
    }
}
/** Arguments that QEMU's parser would answer with an error without an id, which nobody could be told. Nothing was sent. */
class QmpArgumentError extends QmpError {
    constructor(command, problem) {
        super(`The arguments of QMP command ${named(command)} cannot be sent: ${problem}.`, { remedy: 'Correct the arguments.' });
    }
}


/***/ }),

/***/ 3427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ matches)
/* harmony export */ });
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8451);

/**
 * True if `actual` is what `expected` asks for.
 *
 * Of an object only the members that `expected` names are looked at. A list must have exactly as many items, each matching
 * the one in its place: were it enough to contain them, `[]` (no jobs) would match any list. Scalars must be equal; integers
 * are equal by value, whatever their size.
 */
function matches(expected, actual) {
    if (Array.isArray(expected)) {
        return Array.isArray(actual) && actual.length === expected.length && expected.every((item, i) => matches(item, actual[i]));
    }
    if ((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(expected)) {
        if (!(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(actual))
            return false;
        return Object.entries(expected).every(([key, value]) => Object.hasOwn(actual, key) && matches(value, actual[key]));
    }
    if (isNumeric(expected) && isNumeric(actual)) {
        // A bigint is never === a number, but == compares them by exact value.
        // biome-ignore lint/suspicious/noDoubleEquals: see above
        return expected == actual;
    }
    return expected === actual;
}
function isNumeric(value) {
    return typeof value === 'number' || typeof value === 'bigint';
}


/***/ }),

/***/ 4081:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mC: () => (/* reexport */ ScriptError),
  cK: () => (/* reexport */ match/* matches */.c),
  tl: () => (/* binding */ parseScript)
});

// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
;// CONCATENATED MODULE: ./src/qmp/script-error.ts

/** How many problems the message spells out; `problems` holds all of them. */
const SHOWN = 50;
/** A QMP script cannot be used. Reports every problem at once; nothing has been run. */
class ScriptError extends errors/* MaqetError */.Po {
    problems;
    constructor(problems) {
        const shown = problems.slice(0, SHOWN).map(({ line, problem }) => `QMP script, line ${line}: ${problem}.`);
        if (problems.length > SHOWN)
            shown.push(`QMP script: ${problems.length - SHOWN} more problems.`);
        super(shown.join('\n'), { remedy: 'Correct the lines named here; nothing was started.' });
        this.problems = problems;
    }
}
/** The problems found so far; reading goes on, so that all are reported together. */
class ProblemList {
    found = [];
    add(line, problem) {
        this.found.push({ line, problem });
    }
}

// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(8451);
// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(4886);
// EXTERNAL MODULE: ./src/qmp/errors.ts
var qmp_errors = __webpack_require__(2555);
;// CONCATENATED MODULE: ./src/qmp/script-steps.ts



/** A problem, to be reported with the line of its step. */
class StepProblem extends Error {
}
// Only what cannot be a name is refused here: which names may run is for the policy to say.
const COMMAND_NAME = /^[A-Za-z_][A-Za-z0-9_.-]{0,127}$/;
const EVENT_NAME = /^[A-Z_][A-Za-z0-9_.-]{0,127}$/;
const CONTINUE = 'continue-on-error';
const DEFAULT_EVENT_TIMEOUT_MS = 30_000;
/** Beyond it, a timer would overflow into an immediate one. No CI job is that long. */
const LONGEST_MS = 24 * 3_600_000;
const DIRECTIVES = {
    'wait-event': readWaitEvent,
    sleep: (body) => ({ kind: 'sleep', ms: readDuration(body, '`sleep`', 0) }),
    expect: readExpect,
};
/**
 * Reads one item of a script.
 *
 * @throws StepProblem saying what is wrong with it.
 */
function readStep(item) {
    if (typeof item === 'string')
        return { kind: 'command', command: { execute: commandName(item) }, continueOnError: false };
    if (!(0,json/* isJsonObject */.OW)(item))
        throw new StepProblem(`is ${describe(item)}, not a command; write a command name, or \`name: {arguments}\``);
    const { [CONTINUE]: flag, ...rest } = item;
    const keys = Object.keys(rest);
    const directive = keys.length === 1 ? keys[0] : '';
    if (Object.hasOwn(DIRECTIVES, directive)) {
        if (flag !== undefined)
            throw new StepProblem(`gives \`${CONTINUE}\` to \`${directive}\`; only a command takes it`);
        return DIRECTIVES[directive](rest[directive]);
    }
    if (flag !== undefined && typeof flag !== 'boolean')
        throw new StepProblem(`sets \`${CONTINUE}\` to ${describe(flag)}; use true or false`);
    return { kind: 'command', command: readCommand(rest), continueOnError: flag === true };
}
/** `{name: arguments}` or `{execute, arguments}`. */
function readCommand(body) {
    const keys = Object.keys(body);
    if (Object.hasOwn(body, 'exec-oob'))
        throw new StepProblem('uses `exec-oob`; out-of-band commands are not supported, use `execute`');
    if (Object.hasOwn(body, 'execute')) {
        if (Object.hasOwn(body, 'id'))
            throw new StepProblem('sets `id`; ids are given by maqet, leave it out');
        onlyKeys(body, ['execute', 'arguments'], 'a raw command');
        return command(body['execute'], body['arguments']);
    }
    if (keys.length !== 1) {
        throw new StepProblem(keys.length === 0
            ? 'names no command'
            : `names several commands (${list(keys)}); give each a step of its own, or indent the arguments`);
    }
    const name = keys[0];
    return command(name, body[name] ?? undefined);
}
function command(name, args) {
    if (typeof name !== 'string')
        throw new StepProblem(`has ${describe(name)} for a command name`);
    const execute = commandName(name);
    if (args === undefined)
        return { execute };
    if (!(0,json/* isJsonObject */.OW)(args))
        throw new StepProblem(`gives \`${execute}\` ${describe(args)} for arguments; use \`{name: value}\``);
    return { execute, arguments: args };
}
function commandName(name) {
    if (COMMAND_NAME.test(name))
        return name;
    throw new StepProblem(`has ${describe(name)} where a command name must be, such as \`query-status\``);
}
function readWaitEvent(body) {
    const spec = typeof body === 'string' ? { name: body } : body;
    if (!(0,json/* isJsonObject */.OW)(spec))
        throw new StepProblem(`gives \`wait-event\` ${describe(body)}; use \`{name: RESUME, timeout: 5s}\``);
    onlyKeys(spec, ['name', 'timeout', 'data'], '`wait-event`');
    const { name, timeout, data } = spec;
    if (typeof name !== 'string' || !EVENT_NAME.test(name)) {
        throw new StepProblem(`waits for ${describe(name)}, which is no event; their names are upper case, such as \`RESUME\``);
    }
    const timeoutMs = timeout === undefined ? DEFAULT_EVENT_TIMEOUT_MS : readDuration(timeout, '`timeout`', 1);
    if (data === undefined)
        return { kind: 'wait-event', name, timeoutMs };
    if (!(0,json/* isJsonObject */.OW)(data))
        throw new StepProblem(`gives \`data\` ${describe(data)}; use \`{name: value}\``);
    return { kind: 'wait-event', name, timeoutMs, data };
}
/** `{name: expected}`, or `{execute, arguments, return: expected}` for a command that takes arguments. */
function readExpect(body) {
    if (!(0,json/* isJsonObject */.OW)(body))
        throw new StepProblem(`gives \`expect\` ${describe(body)}; use \`{query-status: {running: true}}\``);
    if (!Object.hasOwn(body, 'execute')) {
        const [name, ...more] = Object.keys(body);
        if (name === undefined || more.length > 0) {
            throw new StepProblem('gives `expect` something other than one command; for arguments use `{execute: …, arguments: {…}, return: …}`');
        }
        return { kind: 'expect', command: { execute: commandName(name) }, expected: body[name] };
    }
    onlyKeys(body, ['execute', 'arguments', 'return'], '`expect`');
    if (!Object.hasOwn(body, 'return'))
        throw new StepProblem('has an `expect` without `return`, so nothing is expected');
    return { kind: 'expect', command: command(body['execute'], body['arguments']), expected: body['return'] };
}
function readDuration(value, what, leastMs) {
    const ms = typeof value === 'string' ? (0,units/* parseDuration */.E9)(value) : undefined;
    if (ms === undefined)
        throw new StepProblem(`sets ${what} to ${describe(value)}, which is no duration; use 500ms, 5s or 2m`);
    if (ms >= leastMs && ms <= LONGEST_MS)
        return ms;
    throw new StepProblem(`sets ${what} to ${(0,units/* formatDuration */.a3)(ms)}; use ${leastMs} ms to 24 h`);
}
function onlyKeys(body, known, where) {
    const unknown = Object.keys(body).filter((key) => !known.includes(key));
    if (unknown.length > 0)
        throw new StepProblem(`has unknown ${list(unknown)} in ${where}; it takes ${known.join(', ')}`);
}
function list(names) {
    const shown = names.slice(0, 5).map((name) => (0,qmp_errors/* quoted */.TL)(name, 60));
    return names.length > shown.length ? `${shown.join(', ')}, …` : shown.join(', ');
}
/** A value as a problem names it. */
function describe(value) {
    if (value === undefined || value === null)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map';
    return typeof value === 'string' ? (0,qmp_errors/* quoted */.TL)(value, 60) : `${value}`;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./src/shared/hostile.ts
var hostile = __webpack_require__(8791);
;// CONCATENATED MODULE: ./src/qmp/script-yaml.ts



/** Deeper than any QMP argument, and far below what could exhaust a stack. */
const DEPTH_LIMIT = 64;
const INT64_MIN = -(2n ** 63n);
const UINT64_MAX = 2n ** 64n - 1n;
/**
 * Reads one YAML document as JSON, with integers of 64 bits, and gives its items if it is a list, or itself.
 *
 * Refused, each with its line: whatever JSON does not have (anchors, aliases, tags, keys that are no text, infinities),
 * duplicate keys, integers that QMP does not have, nesting beyond 64. An item with a problem is left out.
 *
 * @param firstLine - the line of the script on which `text` starts.
 * @returns the items; undefined if the text is not YAML, which is reported as well.
 */
function readYaml(text, firstLine, problems) {
    const counter = new dist/* LineCounter */.HN();
    const lineAt = (offset) => firstLine - 1 + Math.max(1, counter.linePos(offset).line);
    const contents = compose(text, counter, lineAt, problems);
    if (contents === undefined)
        return undefined;
    const source = { problems, lineOf: (node) => lineAt(node.range?.[0] ?? 0) };
    if ((0,dist/* isSeq */.oP)(contents) && !plain(contents, source))
        return [];
    const items = (0,dist/* isSeq */.oP)(contents) ? contents.items : [contents];
    const values = [];
    for (const item of items) {
        const before = problems.found.length;
        const value = item === null ? null : readNode(item, source, 0);
        if (problems.found.length === before)
            values.push({ line: item === null ? firstLine : source.lineOf(item), value });
    }
    return values;
}
function compose(text, lineCounter, lineAt, problems) {
    try {
        // The library's own look for duplicate keys takes quadratic time: ours is below. (And never `logLevel: 'silent'`: it would
        // drop a second document without a word.)
        const options = { intAsBigInt: true, uniqueKeys: false, prettyErrors: false, lineCounter };
        const document = (0,dist/* parseDocument */.Tp)(text, options);
        for (const error of document.errors)
            problems.add(lineAt(error.pos[0]), `is not valid YAML: ${(0,hostile/* oneLine */.T)(error.message, 200)}`);
        return document.errors.length === 0 ? document.contents : undefined;
    }
    catch (error) {
        // Nesting that exhausts the stack of the library.
        problems.add(lineAt(0), `cannot be read: ${(0,hostile/* oneLine */.T)(error instanceof Error ? error.message : String(error), 200)}`);
        return undefined;
    }
}
/** True for a node without tag and anchor; reports the others. */
function plain(node, source) {
    const { tag, anchor } = node;
    if (tag === undefined && anchor === undefined)
        return true;
    source.problems.add(source.lineOf(node), `uses a YAML ${anchor === undefined ? 'tag' : 'anchor'}; write the value itself`);
    return false;
}
/** The value of a node; null in place of a part with a problem, which is reported. */
function readNode(node, source, depth) {
    if ((0,dist/* isAlias */.Vj)(node)) {
        source.problems.add(source.lineOf(node), 'uses a YAML alias; write the value itself');
        return null;
    }
    if (!plain(node, source))
        return null;
    if (depth > DEPTH_LIMIT) {
        source.problems.add(source.lineOf(node), `is nested more than ${DEPTH_LIMIT} deep`);
        return null;
    }
    if ((0,dist/* isMap */.jh)(node))
        return readMap(node, source, depth);
    if ((0,dist/* isSeq */.oP)(node))
        return node.items.map((item) => (item === null ? null : readNode(item, source, depth + 1)));
    return readScalar((0,dist/* isScalar */.jn)(node) ? node.value : undefined, node, source);
}
function readMap(map, source, depth) {
    const members = new Map();
    for (const { key, value } of map.items) {
        const name = (0,dist/* isScalar */.jn)(key) && plain(key, source) ? key.value : undefined;
        if (typeof name !== 'string')
            source.problems.add(source.lineOf(key ?? map), 'has a key that is not text; put it in quotes');
        else if (members.has(name))
            source.problems.add(source.lineOf(key), `names ${(0,qmp_errors/* quoted */.TL)(name, 80)} twice`);
        else
            members.set(name, value === null ? null : readNode(value, source, depth + 1));
    }
    // Not assignment: a key `__proto__` must stay a key.
    return Object.fromEntries(members);
}
function readScalar(value, node, source) {
    if (value === null || typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (typeof value === 'number' && Number.isFinite(value))
        return value;
    if (typeof value === 'bigint') {
        if (value >= INT64_MIN && value <= UINT64_MAX)
            return Number.isSafeInteger(Number(value)) ? Number(value) : value;
        source.problems.add(source.lineOf(node), `holds the integer ${(0,hostile/* oneLine */.T)(value.toString(), 40)}, which does not fit in 64 bits`);
        return null;
    }
    source.problems.add(source.lineOf(node), 'holds a value that JSON does not have');
    return null;
}

// EXTERNAL MODULE: ./src/qmp/match.ts
var match = __webpack_require__(3427);
;// CONCATENATED MODULE: ./src/qmp/script.ts





const LENGTH_LIMIT = 2 ** 20;
const STEP_LIMIT = 10_000;
const LIST = /^(-(\s|$)|\[)/;
/** What can stand before a list in YAML without being part of it. */
const PREAMBLE = /^(#|%|---\s*(#|$))/;
/** `name {…}`: in YAML this would be one text, so the colon is put in. */
const NAME_AND_BODY = /^([A-Za-z_][\w.-]*)(\s+)(?=[{[])/;
/**
 * Reads a QMP script (design §6).
 *
 * The script is a YAML list, or one step a line without `-`. A step is one of
 * - a command: `query-status`, `pmemsave: {val: 0, …}` or `{execute: pmemsave, arguments: {…}}`, each with
 *   `continue-on-error: true` beside it if the script is to go on when it fails. On a line of its own, the colon may be left
 *   out: `pmemsave {"val": 0, …}`.
 * - `wait-event: {name: RESUME, timeout: 5s, data: {…}}`; the timeout is 30 s unless given, `data` names what the event's data
 *   must hold at least; `wait-event: RESUME` is short for the name alone.
 * - `sleep: 500ms`.
 * - `expect: {query-status: {running: true}}`: the command must return this at least (see `matches`). Where it takes arguments:
 *   `expect: {execute: qom-get, arguments: {path: /machine, property: type}, return: pc-q35-7.2-machine}`.
 *
 * Comments start with `#`. Integers of 64 bits keep their digits. Which commands may run is not decided here.
 *
 * @throws ScriptError naming every problem and its line. No other error, whatever the text.
 * @example
 * parseScript('- stop\n- memsave: {val: 0xffffffff81000000, size: 4096, filename: text.bin}');
 */
function parseScript(text) {
    const problems = new ProblemList();
    const items = readItems(text, problems);
    if (items.length > STEP_LIMIT)
        problems.add(items[STEP_LIMIT]?.line ?? 1, `there are more than ${STEP_LIMIT} steps`);
    const steps = problems.found.length > STEP_LIMIT ? [] : items.slice(0, STEP_LIMIT).flatMap((item) => toStep(item, problems));
    if (problems.found.length > 0)
        throw new ScriptError(problems.found.toSorted((a, b) => a.line - b.line));
    return steps;
}
function toStep({ line, value }, problems) {
    try {
        return [{ line, ...readStep(value) }];
    }
    catch (error) {
        if (!(error instanceof StepProblem))
            throw error;
        problems.add(line, error.message);
        return [];
    }
}
function readItems(text, problems) {
    if (text.length > LENGTH_LIMIT) {
        problems.add(1, `the script is longer than ${LENGTH_LIMIT} characters`);
        return [];
    }
    const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
    const first = lines.find((line) => line.trim() !== '' && !PREAMBLE.test(line.trimStart()));
    if (first === undefined)
        return [];
    return LIST.test(first.trimStart()) ? (readYaml(lines.join('\n'), 1, problems) ?? []) : readLines(lines, problems);
}
/** One step a line. */
function readLines(lines, problems) {
    const items = [];
    for (const [index, line] of lines.entries()) {
        if (line.trim() === '' || line.trimStart().startsWith('#'))
            continue;
        if (items.length > STEP_LIMIT || problems.found.length > STEP_LIMIT)
            break;
        items.push(...readLine(line, index + 1, problems));
    }
    return items;
}
function readLine(line, number, problems) {
    if (/^\s/.test(line)) {
        problems.add(number, 'is indented; keep a step on one line, or start every step with `-`');
        return [];
    }
    if (LIST.test(line)) {
        problems.add(number, 'starts with `-` or `[`, but the first step does not; write all steps in one way');
        return [];
    }
    return (readYaml(line.replace(NAME_AND_BODY, '$1:$2'), number, problems) ?? []).map(({ value }) => ({ line: number, value }));
}


/***/ }),

/***/ 4886:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
 * @returns whole bytes, or undefined if the text is no size or not a whole number of bytes.
 */
function parseSize(text) {
    const match = SIZE.exec(text.trim());
    if (match === null)
        return undefined;
    const bytes = Number(match[1]) * (SIZE_FACTOR[(match[2] ?? '').toUpperCase()] ?? Number.NaN);
    return Number.isSafeInteger(bytes) ? bytes : undefined;
}
/**
 * Reads a duration such as `250ms`, `90s`, `5m` or `1h30m`. A bare number is refused: its unit would be a guess.
 *
 * @returns milliseconds, or undefined if the text is no duration.
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
/** Bytes for people: `512 B`, `16.0 MiB`. */
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
/** Milliseconds for people: `250 ms`, `1.7 s`, `2 min 5 s`. */
function formatDuration(ms) {
    if (Math.round(ms) < 1000)
        return `${Math.round(ms)} ms`;
    if (Math.round(ms / 100) < 600)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}


/***/ }),

/***/ 3807:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ ARCHES),
/* harmony export */   X3: () => (/* binding */ IMAGE_TOOL),
/* harmony export */   cc: () => (/* binding */ isOtherEmulator),
/* harmony export */   jt: () => (/* binding */ emulatorFor),
/* harmony export */   tX: () => (/* binding */ MANAGER_NAMES)
/* harmony export */ });
/** Every {@link Arch}, for schemas and help texts. */
const ARCHES = ['x86_64', 'i386'];
/** The package managers that maqet can drive, in the order in which they are looked for. */
const MANAGER_NAMES = ['apt-get', 'dnf', 'pacman', 'apk', 'brew'];
/** `qemu-img`, the same for every architecture. Everybody who runs it takes its path from the resolved toolchain. */
const IMAGE_TOOL = {
    file: 'qemu-img',
    banner: 'qemu-img version',
    packages: { 'apt-get': 'qemu-utils', dnf: 'qemu-img', pacman: 'qemu-img', apk: 'qemu-img', brew: 'qemu' },
};
const SYSTEM_BANNER = 'QEMU emulator version';
const EMULATORS = {
    x86_64: {
        file: 'qemu-system-x86_64',
        banner: SYSTEM_BANNER,
        packages: {
            'apt-get': 'qemu-system-x86',
            dnf: 'qemu-system-x86-core',
            pacman: 'qemu-system-x86',
            apk: 'qemu-system-x86_64',
            brew: 'qemu',
        },
    },
    i386: {
        file: 'qemu-system-i386',
        banner: SYSTEM_BANNER,
        packages: {
            'apt-get': 'qemu-system-x86',
            dnf: 'qemu-system-x86-core',
            pacman: 'qemu-system-x86',
            apk: 'qemu-system-i386',
            brew: 'qemu',
        },
    },
};
/** The emulator of whole machines for an architecture. */
function emulatorFor(arch) {
    return EMULATORS[arch];
}
/** True for a file name that belongs to the emulator of a different architecture than `arch`. */
function isOtherEmulator(fileName, arch) {
    return fileName.startsWith('qemu-system-') && !fileName.startsWith(EMULATORS[arch].file);
}


/***/ }),

/***/ 6347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ isVersionRange),
/* harmony export */   h$: () => (/* binding */ isInRange),
/* harmony export */   ot: () => (/* binding */ parseVersion)
/* harmony export */ });
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8011);
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4737);
/* harmony import */ var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Reads the version out of what `--version` printed, e.g. `7.2.22` from
 * `QEMU emulator version 7.2.22 (Debian 1:7.2+dfsg-7+deb12u18)`.
 *
 * The vendor's suffix is dropped: QEMU numbers its release candidates `8.1.90`, so nothing is lost for comparing.
 *
 * @returns undefined if no line is the banner of `program`.
 */
function parseVersion(program, output) {
    for (const line of output.split('\n')) {
        if (!line.startsWith(program.banner))
            continue;
        const version = /^ (\d{1,4}\.\d{1,4}(?:\.\d{1,4})?)(?![\d])/.exec(line.slice(program.banner.length))?.[1];
        if (version !== undefined)
            return version;
    }
    return undefined;
}
/** True for a text that is a semver range, such as `>=7.2`, `^8`, `7.x || 9.x`; the empty text is none. */
function isVersionRange(range) {
    return range.trim() !== '' && semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1___default()(range, { loose: true }) !== null;
}
/** True if a version as {@link parseVersion} returns it lies in a semver range. A version of two parts counts as its `.0`. */
function isInRange(version, range) {
    const exact = /^\d+\.\d+$/.test(version) ? `${version}.0` : version;
    return semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default()(exact, range, { loose: true });
}


/***/ })

};
