export const id = 1348;
export const ids = [1348];
export const modules = {

/***/ 520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ addInputFlags),
  E: () => (/* binding */ readInputFlags)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(7375);
// EXTERNAL MODULE: ./src/inputs/schema.ts + 12 modules
var schema = __webpack_require__(6409);
;// CONCATENATED MODULE: ./src/inputs/flags.ts

/** The inputs as flags of the command, all but those that only the runner can fill in. */
function cliFlags() {
    return schema/* INPUTS */.m.filter((input) => input.expression === undefined).map((input) => ({
        name: input.name,
        flag: `--${input.name}`,
        group: input.group,
        description: input.description,
        ...(input.default === undefined ? {} : { default: input.default }),
        boolean: input.boolean ?? false,
        list: input.list ?? false,
    }));
}

;// CONCATENATED MODULE: ./src/cli/flags.ts


/**
 * Gives a command flags of the inputs' names.
 *
 * @param names - which ones; all of them if left out.
 * @param defaults - what a flag means here when it is not given, where that is not what the action takes it to mean.
 */
function addInputFlags(command, names, defaults = {}) {
    const wanted = cliFlags().filter(({ name }) => names?.includes(name) ?? true);
    for (const flag of wanted)
        command.addOption(inputOption(flag, defaults[flag.name] ?? flag.default));
}
/** The inputs that were given as flags, for `parseInputs`. */
function readInputFlags(command) {
    const names = new Set(cliFlags().map(({ name }) => name));
    return Object.fromEntries(command.options.flatMap((option) => {
        const value = command.getOptionValue(option.attributeName());
        const name = option.long?.slice(2) ?? '';
        return names.has(name) && typeof value === 'string' ? [[name, value]] : [];
    }));
}
function inputOption({ flag, group, description, boolean, list }, fallback) {
    const told = list ? `${description} Can be given several times.` : description;
    const text = fallback === undefined ? told : `${told} (default: ${fallback})`;
    const option = new commander/* Option */.c$(`${flag} ${boolean ? '[true|false]' : '<value>'}`, text)
        .argParser((value, previous) => {
        if (previous === undefined)
            return value;
        if (list)
            return `${previous}\n${value}`;
        // The last one would win, and what came before would be forgotten silently.
        throw new commander/* InvalidArgumentError */.Di('It was given before; give it once.');
    })
        .helpGroup(`${group}:`);
    return boolean ? option.preset('true') : option;
}


/***/ }),

/***/ 7338:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ rename),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/** The value of a map's key. */
function member(map, key) {
    return map.entries.find((entry) => entry.key.text === key)?.value;
}
/** The same value under another key, which stands where the old one does. */
function rename({ key, value }, name) {
    return { key: { ...key, text: name }, value };
}
/** `FILE:LINE:COLUMN`, as compilers write it. */
function placeText({ file, line, column }) {
    return `${file.name}:${line}:${column}`;
}
/**
 * Where the cause of a problem stands: the part of a value that `path` leads to (see `reject`), and in it the text, or the key, that
 * is (or at least holds) the offending one.
 */
function locate(node, path, offending) {
    const [kind, index] = path;
    if (typeof index === 'number') {
        const item = node.kind === 'list' ? node.items[index] : undefined;
        if (item !== undefined)
            return locate(item, [], offending);
        if (kind === 'line' && node.kind === 'text' && node.block !== undefined)
            return { ...node.block, line: node.block.line + index };
    }
    const texts = textsOf(node);
    const found = texts.find(({ text }) => text === offending) ?? texts.find(({ text }) => offending !== '' && text.includes(offending));
    return found?.place ?? node.place;
}
function textsOf(node) {
    switch (node.kind) {
        case 'text':
            return [node];
        case 'none':
            return [];
        case 'list':
            return node.items.flatMap(textsOf);
        case 'map':
            return node.entries.flatMap(({ key, value }) => [key, ...textsOf(value)]);
    }
}


/***/ }),

/***/ 3:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   m1: () => (/* binding */ placedError),
/* harmony export */   w$: () => (/* binding */ inFileOrder)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7338);


/**
 * The problem of an input with the place in a file that its value comes from, if it comes from one.
 *
 * @param path - where in the value the problem is, see `reject`.
 */
function placed(problem, origins, path = []) {
    const origin = problem.at === undefined ? origins.get(problem.input) : undefined;
    return origin === undefined ? problem : { ...problem, at: (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x5)(origin, path, problem.value)) };
}
/** An error of inputs with the places of those problems whose values come from files; any other error as it is. */
function placedError(error, origins) {
    if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz) || origins.size === 0)
        return error;
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(error.problems.map((problem) => placed(problem, origins)), error.remedy);
}
/** The problems of files first, file by file as they come, each from its top; the others in their order behind them. */
function inFileOrder(problems) {
    const located = problems.map((problem) => {
        const [, file = '', line, column] = /^(.*):(\d+):(\d+)$/s.exec(problem.at ?? '') ?? [];
        return { problem, file, line: Number(line ?? 0), column: Number(column ?? 0) };
    });
    const files = [...new Set(located.map(({ file }) => file))].toSorted((one, other) => Number(one === '') - Number(other === ''));
    return located
        .toSorted((one, other) => files.indexOf(one.file) - files.indexOf(other.file) || one.line - other.line || one.column - other.column)
        .map(({ problem }) => problem);
}


/***/ }),

/***/ 2029:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N7: () => (/* binding */ optionalField),
/* harmony export */   eU: () => (/* binding */ fieldWithDefault),
/* harmony export */   gW: () => (/* binding */ inputFacts),
/* harmony export */   ku: () => (/* binding */ reject)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9396);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4528);

/** The facts of each input, keyed by the field that {@link fieldWithDefault} or {@link optionalField} made. */
const inputFacts = zod__WEBPACK_IMPORTED_MODULE_0__/* .registry */ .u5();
/**
 * Reports the value as unusable. Further problems of the same value can be reported before the reader returns.
 *
 * @param problem - continues the sentence "Input `x` (value) …" and has no full stop: `is not a size; use …`.
 * @param value - the offending part, where the whole value is too long to show.
 * @param path - where in the value that part is: the index of the item of a YAML list, or of the line of a text.
 */
function reject(context, problem, value, path = []) {
    context.addIssue({ code: 'custom', message: problem, params: value === undefined ? {} : { value }, path: [...path] });
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
}
/** A field that always has a value: `facts.default` goes through the reader where the user gave none. */
function fieldWithDefault(facts, read) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform(read).prefault(facts.default).register(inputFacts, facts);
}
/** A field that is undefined where the user gave no value. */
function optionalField(facts, read) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform(read).optional().register(inputFacts, facts);
}


/***/ }),

/***/ 8745:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseInputs)
});

// EXTERNAL MODULE: ./src/vm/platforms.ts
var platforms = __webpack_require__(1037);
// EXTERNAL MODULE: ./src/inputs/config/origins.ts
var config_origins = __webpack_require__(3);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/shared/nearest.ts
var nearest = __webpack_require__(3411);
// EXTERNAL MODULE: ./src/inputs/schema.ts + 12 modules
var schema = __webpack_require__(6409);
;// CONCATENATED MODULE: ./src/inputs/problems.ts




/** How long the offending value may be in an error. */
const SHOWN_VALUE = 120;
/** How many problems are told of. */
const MOST_PROBLEMS = 100;
/** What a finding of the schema says of the inputs: one problem, or one for each name that does not exist. */
function problemsOf(issue, given, origins) {
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((name) => unknownInput(name, given[name] ?? ''));
    const input = String(issue.path[0]);
    const part = issue.code === 'custom' ? issue.params?.['value'] : undefined;
    const value = typeof part === 'string' ? part : (given[input] ?? '');
    return [(0,config_origins/* placed */.GS)({ input, value, problem: issue.message }, origins, issue.path.slice(1))];
}
/** In the order of the inputs, unknown ones last: readers that load a parser report later than the others. */
function inOrder(problems) {
    const places = new Map(schema/* INPUTS */.m.map(({ name }, place) => [name, place]));
    const place = ({ input }) => places.get(input) ?? places.size;
    return problems.toSorted((one, other) => place(one) - place(other));
}
function unknownInput(name, value) {
    const known = schema/* INPUTS */.m.filter((input) => input.expression === undefined).map((input) => input.name);
    const guess = (0,nearest/* nearest */.p)(name, known);
    return {
        input: name,
        value,
        problem: guess === undefined ? `is unknown; there are ${known.join(', ')}` : `is unknown; did you mean \`${guess}\`?`,
    };
}
/**
 * The error that tells of all problems; of the first hundred, where there are more than anybody reads.
 *
 * @param more - how many there are besides.
 */
function inputError(problems, more = 0) {
    const left = more + Math.max(0, problems.length - MOST_PROBLEMS);
    const told = (0,config_origins/* inFileOrder */.w$)(problems.slice(0, MOST_PROBLEMS)).map(shorten);
    return left === 0
        ? new errors/* InputError */.dz(told)
        : new errors/* InputError */.dz(told, `Correct the inputs named here, and ${left} more like them; nothing was started.`);
}
/** With no more of the value than a reader needs to find it. */
function shorten(problem) {
    return problem.value.length <= SHOWN_VALUE ? problem : { ...problem, value: `${problem.value.slice(0, SHOWN_VALUE)}…` };
}

;// CONCATENATED MODULE: ./src/inputs/rules.ts
/** One input that makes no sense without another one. */
const NEEDS = [
    ['initrd', 'kernel', 'name the kernel that loads it'],
    ['append', 'kernel', 'name the kernel that reads it'],
    ['image-sha256', 'image', 'name the image that must have it'],
    ['env', 'run', 'name the script that sees it'],
    ['audit-format', 'audit-syslog', 'name the server that it is sent to'],
    ['working-directory', 'run', 'name the script that starts there'],
];
/** What a guest boots from. */
const SOURCES = ['image', 'kernel', 'cdrom', 'firmware', 'disks'];
/** True if the inputs name something to boot. Otherwise the embedded guest boots, or a running VM is attached to. */
function namesGuest(given) {
    return SOURCES.some((source) => given.has(source));
}
/**
 * What is wrong between inputs. It looks at texts, not at parsed values, so that these problems are reported
 * together with those of single inputs.
 */
function crossProblems(given) {
    const problems = [];
    for (const [input, needed, remedy] of NEEDS) {
        const value = given[input];
        if (value !== undefined && given[needed] === undefined) {
            // The value of a variable may be a secret.
            const shown = input === 'env' ? (value.split('=', 1)[0] ?? '') : value;
            problems.push({ input, value: shown, problem: `needs the input \`${needed}\`; ${remedy} or leave it out` });
        }
    }
    if (given.network?.trim() === 'none') {
        for (const input of NETWORKED) {
            const value = given[input];
            if (value !== undefined && reachesNetwork(input, value)) {
                problems.push({ input, value, problem: 'needs a network card; set `network` to user or isolated' });
            }
        }
    }
    return [...problems, ...endedGuest(given)];
}
const IN_GUEST = ['run', 'copy-in', 'copy-out'];
/** What is done in the guest comes after the wait. A snapshot that is loaded in between makes it run again. */
function endedGuest(given) {
    const value = given['wait-for'];
    if (value?.trim() !== 'shutdown' || given.snapshot !== undefined)
        return [];
    const needing = IN_GUEST.filter((input) => given[input] !== undefined).map((input) => `\`${input}\``);
    if (needing.length === 0)
        return [];
    const problem = `leaves no guest that runs for ${needing.join(' and ')}; wait for what comes before, or leave out either`;
    return [{ input: 'wait-for', value, problem }];
}
const NETWORKED = ['wait-for', 'run-with', 'ports'];
function reachesNetwork(input, value) {
    return input === 'ports' || /^(?:ssh$|tcp:)/.test(value.trim());
}

;// CONCATENATED MODULE: ./src/inputs/parse.ts





const NO_CONFIG = { texts: {}, origins: new Map(), problems: [], warnings: [] };
/**
 * Reads the inputs, and the files that `config` names. Pure but for these and the current folder, which completes relative paths.
 *
 * @param raw - input name → text. A missing or blank text stands for what a file says, or else for the default.
 * @param hostArch - what `process.arch` says; decides the default of `arch`.
 * @throws InputError naming every problem: unknown names (with the nearest known one), unusable values (with what is
 * legal, and where in a file they stand), inputs that need another one, and each wrong line of the QMP script.
 * @example
 * (await parseInputs({ memory: '512M', qmp: 'query-status' })).memory // 536870912
 */
async function parseInputs(raw, hostArch = process.arch, { fallbacks = {}, warn = () => undefined } = {}) {
    const own = tidied(raw);
    const config = await readConfig(own['config']);
    for (const warning of config.warnings)
        warn(warning);
    const given = { ...tidied(fallbacks), ...tidied(config.texts), ...own };
    const origins = new Map([...config.origins].filter(([name]) => own[name] === undefined));
    const parsed = await schema/* inputSchema */.i.safeParseAsync(given);
    const issues = parsed.error?.issues ?? [];
    const single = issues.slice(0, MOST_PROBLEMS).flatMap((issue) => problemsOf(issue, given, origins));
    // What a file that cannot be read would have said is not missing.
    const cross = config.problems.length > 0 ? [] : crossProblems(given);
    const problems = [...config.problems, ...inOrder(single), ...cross.map((problem) => (0,config_origins/* placed */.GS)(problem, origins))];
    if (!parsed.success || problems.length > 0)
        throw inputError(problems, Math.max(0, issues.length - MOST_PROBLEMS));
    const names = givenNames(given);
    const texts = Object.fromEntries([...names].map((name) => [name, given[name] ?? '']));
    return { ...assemble(parsed.data, names, hostArch), texts, origins };
}
/** The files are read only once their names are found right; the parser is loaded only for files. */
async function readConfig(text) {
    const files = schema/* inputSchema */.i.shape.config.safeParse(text).data;
    if (files === undefined)
        return NO_CONFIG;
    const { applyConfig } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1979)]).then(__webpack_require__.bind(__webpack_require__, 1979));
    return applyConfig(files);
}
function tidied(texts) {
    return Object.fromEntries(Object.entries(texts).flatMap(([name, text = '']) => (text.trim() === '' ? [] : [[name, tidy(name, text)]])));
}
/** Texts in which blank lines and spaces count. */
const AS_WRITTEN = new Set(['qmp', 'run', 'env', 'cloud-init']);
/** Trimmed, but for what is counted or matched: the lines of a script, blank ones too, and the spaces of a pattern. */
function tidy(name, text) {
    if (AS_WRITTEN.has(name))
        return text;
    return name === 'wait-for' ? text.replace(/[\r\n]+$/, '') : text.trim();
}
/** The names whose text says something else than the default; what the runner fills in is not given by anybody. */
function givenNames(given) {
    return new Set(schema/* INPUTS */.m.filter((input) => input.expression === undefined && given[input.name] !== undefined && given[input.name] !== input.default).map((input) => input.name));
}
function assemble(data, given, hostArch) {
    const { config: _files, qmp, timeout, 'boot-timeout': bootTimeoutMs, 'run-timeout': runTimeoutMs, ...rest } = data;
    return {
        ...withoutUndefined(camelCased(rest)),
        arch: data.arch ?? defaultArch(hostArch, namesGuest(given)),
        ports: data.ports ?? [],
        disks: data.disks ?? [],
        share: data.share ?? [],
        qemuArgs: data['qemu-args'] ?? [],
        env: data.env ?? {},
        copyIn: data['copy-in'] ?? [],
        copyOut: data['copy-out'] ?? [],
        snapshot: data.snapshot ?? [],
        script: qmp ?? [],
        bootTimeoutMs,
        runTimeoutMs,
        timeoutMs: timeout,
        given,
    };
}
/** The host's, if there is something to boot on it: the embedded guest is for x86. */
function defaultArch(hostArch, hasGuest) {
    const native = hostArch === 'ia32' ? 'i386' : hostArch === 'arm64' ? 'aarch64' : 'x86_64';
    return hasGuest || (0,platforms/* hasSelfTest */.xy)(native) ? native : 'x86_64';
}
/** The inputs' names as members are called: `boot-timeout` is `bootTimeout`. */
function camelCased(members) {
    const renamed = Object.entries(members).map(([name, value]) => [
        name.replace(/-(\w)/g, (_dash, letter) => letter.toUpperCase()),
        value,
    ]);
    return Object.fromEntries(renamed);
}
/** The members that have a value: an absent input is an absent property. */
function withoutUndefined(members) {
    return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 7981:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ guestPath),
/* harmony export */   OR: () => (/* binding */ confinedPath),
/* harmony export */   fq: () => (/* binding */ hostPlaces),
/* harmony export */   t2: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_host_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8230);
/* harmony import */ var _state_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8349);




/** As Linux has it. */
const LONGEST_PATH = 4096;
/** Finds the places of the process with this environment. */
async function hostPlaces(env) {
    const temp = env['RUNNER_TEMP'] || undefined;
    const guarded = [
        (0,_state_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .stateRoot */ .om)(env),
        ...(temp === undefined ? [] : ['_runner_file_commands', '_github_workflow'].map((name) => node_path__WEBPACK_IMPORTED_MODULE_1___default().join(temp, name))),
        // The files of this very step's commands, wherever they are.
        ...['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'].flatMap((name) => env[name] || []),
    ];
    return {
        workspace: await (0,_shared_host_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutLinks */ .W_)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(env['GITHUB_WORKSPACE'] || '.')),
        temp: temp === undefined ? undefined : await (0,_shared_host_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutLinks */ .W_)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(temp)),
        guarded: [...new Set(await Promise.all(guarded.map((folder) => (0,_shared_host_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutLinks */ .W_)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(folder)))))],
    };
}
/**
 * Makes a path that is written in an input, relative to the workspace, one that files may be copied from (`read`) or to (`write`):
 * below the workspace or the runner's temporary folder, after all links, clear of what is guarded, and of the system.
 */
async function confinedPath(text, use, { workspace, temp, guarded }) {
    const within = [
        { folder: workspace, what: 'the workspace' },
        ...(temp === undefined ? [] : [{ folder: temp, what: "the runner's temporary folder" }]),
    ];
    return await (0,_shared_host_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveHostPath */ .sC)(text, { use, from: workspace, within, guarded });
}
/** True if there is something of that name, a link as itself. */
async function exists(file) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).then(() => true, () => false);
}
/** An absolute path in the guest: no `..`, single separators; a `/` at its end is kept. */
function guestPath(text) {
    if (!text.startsWith('/'))
        return { problem: 'has a guest path that is not absolute; start it with /' };
    if (/[\0\r\n]/.test(text))
        return { problem: 'has a guest path with a line break or NUL byte' };
    if (text.length > LONGEST_PATH)
        return { problem: `has a guest path longer than ${LONGEST_PATH} characters` };
    if (text.split('/').includes('..'))
        return { problem: 'has a guest path with `..`; write out where it leads' };
    return { path: node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.normalize(text) };
}


/***/ }),

/***/ 6409:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ INPUTS),
  i: () => (/* binding */ inputSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 14 modules
var schemas = __webpack_require__(4528);
// EXTERNAL MODULE: ./src/inputs/field.ts
var inputs_field = __webpack_require__(2029);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./src/audit/syslog/address.ts
var address = __webpack_require__(8389);
// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(4886);
;// CONCATENATED MODULE: ./src/guest/readiness.ts


/** What `wait-for` accepts, for an error message. */
const WAIT_CONDITIONS = '`running`, `agent`, `ssh`, `tcp:PORT`, `serial:REGEX`, `event:NAME` or `shutdown`';
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
    if (word === 'agent' || word === 'ssh')
        return { kind: 'channel', channel: word };
    if (word.startsWith('tcp:'))
        return tcpCondition(word.slice('tcp:'.length));
    const name = word.startsWith('event:') ? word.slice('event:'.length) : '';
    return EVENT_NAME.test(name) ? { kind: 'event', name } : undefined;
}
function tcpCondition(text) {
    const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    return port >= 1 && port <= 65535 ? { kind: 'tcp', port } : undefined;
}
const CHANNELS = {
    agent: 'the guest agent to answer',
    ssh: 'a login over SSH',
    serial: 'a shell on the serial console',
    auto: 'a way to run something in the guest',
};
/** A wait condition in words, for progress and errors: `the serial console to match "login:"`. One harmless line. */
function describeWaitCondition(condition) {
    switch (condition.kind) {
        case 'running':
            return 'the virtual machine to run';
        case 'shutdown':
            return 'the guest to shut down';
        case 'event':
            return `the QMP event ${oneLine(condition.name, 64)}`;
        case 'tcp':
            return `a program in the guest at TCP port ${condition.port}`;
        case 'channel':
            return CHANNELS[condition.channel];
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
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/storage/download/url.ts
var url = __webpack_require__(6727);
// EXTERNAL MODULE: ./src/inputs/syntax.ts
var syntax = __webpack_require__(2338);
;// CONCATENATED MODULE: ./src/inputs/readers.ts










// YAML, RE2, semver and the shell's words have parsers that take as long to load as all the rest of a step that does not use
// them: their readers load them, and are asynchronous for that reason alone.
const MIB = 2 ** 20;
const LONGEST_MS = 120 * 3_600_000;
const LONGEST_TEXT = 4096;
const MOST_FILES = 32;
/** A value out of a fixed list. */
function oneOf(...legal) {
    return (text, context) => legal.find((value) => value === text) ?? (0,inputs_field/* reject */.ku)(context, `is not one of ${legal.join(', ')}`);
}
/** `true` or `false`, in the spellings that YAML's core schema knows. */
const flag = (text, context) => {
    const lower = text.toLowerCase();
    return lower === 'true' ? true : lower === 'false' ? false : (0,inputs_field/* reject */.ku)(context, 'is not a boolean; use true or false');
};
/** A whole number from `least` to `most`. */
function integer(least, most) {
    return (text, context) => {
        const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
        return value >= least && value <= most ? value : (0,inputs_field/* reject */.ku)(context, `is not a whole number from ${least} to ${most}`);
    };
}
/** A text that must match `pattern`; `legal` says in words what does. */
function matching(pattern, legal) {
    return (text, context) => (pattern.test(text) ? text : (0,inputs_field/* reject */.ku)(context, `is not legal; use ${legal}`));
}
/** Where a syslog server listens. */
const syslogAddress = (text, context) => (0,address/* parseSyslogAddress */.X)(text) ?? (0,inputs_field/* reject */.ku)(context, 'is no syslog server; use tls://host:port, tcp://host:port or udp://host:port');
/** Whole MiB, given as a size; the value is in bytes. */
const memorySize = (text, context) => {
    const bytes = (0,units/* parseSize */.DB)(text);
    if (bytes === undefined)
        return (0,inputs_field/* reject */.ku)(context, 'is not a size; use a number with K, M, G or T, such as 512M');
    if (bytes >= MIB && bytes % MIB === 0)
        return bytes;
    const hint = /^[1-9]\d{0,5}$/.test(text) ? `, such as ${text}M (a number without a unit counts bytes)` : ', such as 512M';
    return (0,inputs_field/* reject */.ku)(context, `is not a whole number of MiB; use at least 1M${hint}`);
};
/** A wall-clock limit in milliseconds. Longer ones would overflow the timers of Node (2^31 ms), and no job lives longer. */
const duration = (text, context) => {
    const ms = (0,units/* parseDuration */.E9)(text);
    if (ms === undefined)
        return (0,inputs_field/* reject */.ku)(context, 'is not a duration; use a number with ms, s, m or h, such as 90s or 1h30m');
    return ms >= 1 && ms <= LONGEST_MS ? ms : (0,inputs_field/* reject */.ku)(context, 'is out of range; use a duration from 1ms to 120h');
};
/** Text on one line. */
const singleLine = (text, context) => /[\u0000-\u0008\u000a-\u001f\u007f]/.test(text) ? (0,inputs_field/* reject */.ku)(context, 'holds a line break or control character; give it on one line') : text;
/** A kernel command line; several lines become one, as the kernel reads them. */
const commandLine = (text, context) => {
    const joined = text.replace(/\s*\r?\n\s*/g, ' ');
    // COMMAND_LINE_SIZE of x86 is 2048 bytes with the terminating NUL; the kernel cuts the rest off silently.
    if (Buffer.byteLength(joined) > 2047)
        return (0,inputs_field/* reject */.ku)(context, 'is longer than the 2047 bytes that an x86 kernel reads', `${joined.slice(0, 60)}…`);
    return singleLine(joined, context);
};
/** A path on this machine, made absolute against the current folder (the workspace of a step). */
const localPath = (text, context) => {
    if ((0,syntax/* isUrl */.gU)(text))
        return (0,inputs_field/* reject */.ku)(context, 'is a URL; download the file in an earlier step and give its path');
    if (text.length > LONGEST_TEXT)
        return (0,inputs_field/* reject */.ku)(context, `is longer than the ${LONGEST_TEXT} characters of a path`, `${text.slice(0, 60)}…`);
    singleLine(text, context);
    return external_node_path_default().resolve(text);
};
/** Paths of configuration files, one a line, each once, made absolute. */
const configFiles = (text, context) => {
    const lines = text.split(/\r?\n/).flatMap((line) => line.trim() || []);
    if (lines.length > MOST_FILES)
        (0,inputs_field/* reject */.ku)(context, `names more than ${MOST_FILES} files`, lines[MOST_FILES]);
    const files = lines.map((line) => localPath(line, context));
    for (const [index, line] of lines.entries()) {
        if (files.indexOf(files[index] ?? '') !== index)
            (0,inputs_field/* reject */.ku)(context, 'is named twice; name it where it is to win', line);
    }
    return files;
};
/** A disk image: a path made absolute, or an https URL as it is. */
const imageSource = (text, context) => {
    if (!(0,url/* isImageUrl */.Zj)(text))
        return localPath(text, context);
    const problem = (0,url/* imageUrlProblem */.OL)(text);
    // An address may hold a secret: it is shown without.
    return problem === undefined ? text : (0,inputs_field/* reject */.ku)(context, problem, (0,url/* shownUrl */.zA)(text));
};
/** `uefi`, `bios`, or a path made absolute. */
const firmware = (text, context) => {
    if (!(0,syntax/* isFirmwareKind */.Ye)(text))
        return { kind: 'file', file: localPath(text, context) };
    return text === 'uefi' ? { kind: 'uefi' } : { kind: 'own' };
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
                (0,inputs_field/* reject */.ku)(context, problem, entry);
        }
        return entries;
    };
}
/** A semver range. */
const versionRange = async (text, context) => {
    const { isVersionRange } = await Promise.all(/* import() */[__webpack_require__.e(4523), __webpack_require__.e(6347)]).then(__webpack_require__.bind(__webpack_require__, 6347));
    return isVersionRange(text) ? text : (0,inputs_field/* reject */.ku)(context, 'is not a version range; use one such as >=8.2, 7.2.x or 9.1 || 10');
};
/** Sixty-four hexadecimal digits, in lower case. */
const sha256 = (text, context) => /^[0-9a-f]{64}$/i.test(text)
    ? text.toLowerCase()
    : (0,inputs_field/* reject */.ku)(context, 'is not a SHA-256; use 64 hexadecimal digits, as sha256sum prints them');
/** When the VM counts as ready. A serial pattern is compiled here, so that a bad one is found before anything starts. */
const waitCondition = async (text, context) => {
    const condition = parseWaitCondition(text);
    if (condition === undefined)
        return (0,inputs_field/* reject */.ku)(context, `is no condition; use ${WAIT_CONDITIONS}`);
    if (condition.kind === 'serial') {
        const { compileSerialPattern } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(9784)]).then(__webpack_require__.bind(__webpack_require__, 9784));
        try {
            compileSerialPattern(condition.pattern);
        }
        catch (error) {
            if (!(error instanceof errors/* MaqetError */.Po))
                throw error;
            return (0,inputs_field/* reject */.ku)(context, `has a pattern that cannot be used: ${sentence(error.explain())}`);
        }
    }
    return condition;
};
/** The steps of a QMP script; each of its problems is reported with the line that has it. */
const qmpScript = async (text, context) => {
    const { parseScript, ScriptError } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3565)]).then(__webpack_require__.bind(__webpack_require__, 3565));
    try {
        return parseScript(text);
    }
    catch (error) {
        if (!(error instanceof ScriptError))
            throw error;
        const source = text.split(/\r?\n/);
        for (const { line, problem } of error.problems)
            (0,inputs_field/* reject */.ku)(context, `line ${line}: ${sentence(problem)}`, source[line - 1]?.trim() ?? '', ['line', line - 1]);
        return core/* NEVER */.tm;
    }
};
/** Arguments for QEMU; see there. */
const qemuArgumentList = async (text, context) => {
    const { qemuArguments } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8259)]).then(__webpack_require__.bind(__webpack_require__, 8259));
    return qemuArguments(text, context);
};
/** Further disks; see there. */
const diskList = async (text, context) => {
    const { diskRequests } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5139)]).then(__webpack_require__.bind(__webpack_require__, 5139));
    return diskRequests(text, context);
};
/** The `matrix` context of a job as JSON; a job without a matrix says `null`. */
const matrixContext = (text, context) => {
    try {
        return JSON.parse(text) === null ? undefined : text;
    }
    catch {
        return (0,inputs_field/* reject */.ku)(context, 'is not JSON; leave it out, the runner fills it in');
    }
};
/** Without the full stop that the list of problems adds itself. */
function sentence(text) {
    return text.trim().replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./src/inputs/fields/run.ts


/** What is kept of a run, and where. */
const evidenceFields = {
    dump: (0,inputs_field/* fieldWithDefault */.eU)({
        group: 'Evidence',
        description: "When to dump the guest's whole memory at the end: `never`, `on-failure`, `on-panic` (of the guest) or `always`.",
        default: 'never',
    }, oneOf('never', 'on-failure', 'on-panic', 'always')),
    'dump-format': (0,inputs_field/* fieldWithDefault */.eU)({
        group: 'Evidence',
        description: 'Format of that dump: `raw` (an image of physical memory), `elf` (for crash and gdb) or `kdump-zlib` (for crash).',
        default: 'raw',
    }, oneOf('raw', 'elf', 'kdump-zlib')),
    'dump-compress': (0,inputs_field/* fieldWithDefault */.eU)({ group: 'Evidence', description: 'Compression of dumps: `zstd` or `none`.', default: 'zstd' }, oneOf('zstd', 'none')),
    screenshot: (0,inputs_field/* fieldWithDefault */.eU)({
        group: 'Evidence',
        description: "When to keep a PNG of the guest's display at the end: `never`, `on-failure` or `always`.",
        default: 'on-failure',
    }, oneOf('never', 'on-failure', 'always')),
    'audit-syslog': (0,inputs_field/* optionalField */.N7)({
        group: 'Evidence',
        description: 'Syslog server that the audit log is sent to as well, while it is written: `tls://host:port`, `tcp://host:port` or `udp://host:port`.',
        unset: 'none',
    }, syslogAddress),
    'audit-format': (0,inputs_field/* optionalField */.N7)({
        group: 'Evidence',
        description: 'Text of those messages: `jsonl` (each record as it stands in `audit.jsonl`) or `text` (one readable line).',
        unset: '`jsonl`',
    }, oneOf('jsonl', 'text')),
    upload: (0,inputs_field/* fieldWithDefault */.eU)({
        group: 'Evidence',
        description: 'When to upload the evidence as artifacts: `never`, `on-failure` or `always`. Without an artifact service the files stay where they are, and a notice says where.',
        default: 'always',
    }, oneOf('never', 'on-failure', 'always')),
    'artifact-name': (0,inputs_field/* optionalField */.N7)({
        group: 'Evidence',
        description: 'Name of the artifact; each dump gets one of its own that starts with it.',
        unset: 'made from job, VM and matrix, so that it is unique',
    }, 
    // The characters that the artifact service refuses, and a length that leaves room for the name of a dump.
    matching(/^[^":<>|*?\\/\r\n\u0000-\u001f]{1,160}$/, 'up to 160 characters without " : < > | * ? \\ / and line breaks')),
    'retention-days': (0,inputs_field/* optionalField */.N7)({ group: 'Evidence', description: 'Days for which artifacts are kept, 1 to 90.', unset: "the repository's setting" }, integer(1, 90)),
};
/** Which QEMU runs the VM. */
const qemuFields = {
    qemu: (0,inputs_field/* fieldWithDefault */.eU)({
        group: 'QEMU',
        description: 'Path of the QEMU binary, or of a folder that holds it, also in its `bin`; `auto` looks for it.',
        default: 'auto',
    }, autoOrPath),
    'qemu-version': (0,inputs_field/* optionalField */.N7)({ group: 'QEMU', description: 'Semver range that the version of QEMU must satisfy, e.g. `>=8.2`.', unset: 'any' }, versionRange),
    install: (0,inputs_field/* fieldWithDefault */.eU)({
        group: 'QEMU',
        description: 'Whether QEMU and what else a guest needs may be installed with the package manager if it is missing.',
        default: 'true',
        boolean: true,
    }, flag),
    cache: (0,inputs_field/* fieldWithDefault */.eU)({
        group: 'QEMU',
        description: 'Whether the Actions cache may be used: for a downloaded image that has an `image-sha256`.',
        default: 'true',
        boolean: true,
    }, flag),
};
/** What becomes of the VM after the step, and what the runner tells on its own. */
const lifeFields = {
    keep: (0,inputs_field/* optionalField */.N7)({
        group: 'Life',
        description: '`true` leaves the VM running for later steps; the post step stops it. `false` stops it at the end of this step, also when the step attached to it.',
        unset: 'a step stops the VM that it started, and leaves the one that it attached to as it is',
        boolean: true,
    }, flag),
    matrix: (0,inputs_field/* optionalField */.N7)({
        group: 'Internal',
        description: 'Internal: the matrix of the job, which makes artifact names unique. Do not set it.',
        unset: 'none',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the placeholder is GitHub's, not JavaScript's.
        expression: '${{ toJSON(matrix) }}',
    }, matrixContext),
};

// EXTERNAL MODULE: ./src/inputs/paths.ts
var paths = __webpack_require__(7981);
;// CONCATENATED MODULE: ./src/inputs/copies.ts



/**
 * What to copy into the guest: `HOST:GUEST` a line. Paths of this machine are relative to the workspace, must exist, and
 * must lie in it or in the runner's temporary folder; links on the way are resolved here and now. What lies in folders is looked at,
 * so that what cannot be copied is told before anything starts.
 *
 * @param env - the environment of the step: `GITHUB_WORKSPACE`, `RUNNER_TEMP` and where the runner keeps its own.
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
/** What to copy out of the guest: `GUEST:HOST` a line. Otherwise as {@link copyInList}; what HOST names need not exist. */
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
/** The copy, or what is wrong with the line. */
async function readCopyIn(line, places) {
    const copy = (0,syntax/* readCopyInLine */.Jy)(line);
    if (copy === undefined)
        return 'is no copy; use HOST:GUEST with an absolute path in the guest, such as tests/:/root/tests';
    const [host, guest] = [await (0,paths/* confinedPath */.OR)(copy.host, 'read', places), (0,paths/* guestPath */.Ci)(copy.guest)];
    if ('problem' in host)
        return host.problem;
    if ('problem' in guest)
        return guest.problem;
    if (!(await (0,paths/* exists */.t2)(host.path)))
        return 'names what does not exist on this machine; check the path and the steps that make it';
    const problem = await copyInProblem(host.path);
    return problem === undefined ? { host: host.path, guest: guest.path } : `cannot be copied: ${problem}`;
}
/** What the copy would be refused for once the guest has booted. */
async function copyInProblem(host) {
    // Only inputs that copy need it.
    const { checkCopyIn } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(2457), __webpack_require__.e(3435)]).then(__webpack_require__.bind(__webpack_require__, 2457));
    return await checkCopyIn(host).then(() => undefined, (error) => (error instanceof Error ? error.message : String(error)).replace(/\.$/, ''));
}
/** The copy, or what is wrong with the line. */
async function readCopyOut(line, places) {
    const copy = (0,syntax/* readCopyOutLine */.aj)(line);
    if (copy === undefined)
        return 'is no copy; use GUEST:HOST with an absolute path in the guest, such as /root/report.xml:results/';
    const [guest, host] = [(0,paths/* guestPath */.Ci)(copy.guest), keepSlash(copy.host, await (0,paths/* confinedPath */.OR)(copy.host, 'write', places))];
    if ('problem' in guest)
        return guest.problem;
    return 'problem' in host ? host.problem : { guest: guest.path, host: host.path };
}
/** A `/` at the end says that a folder is meant. */
function keepSlash(text, result) {
    return 'path' in result && text.endsWith('/') && result.path !== '/' ? { path: `${result.path}/` } : result;
}
function linesOf(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}

;// CONCATENATED MODULE: ./src/inputs/environment.ts

/** Names of variables that every POSIX shell can export. */
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Linux refuses to run a program with a longer variable, its name and `=` included (MAX_ARG_STRLEN without the final NUL). */
const LONGEST = 131_071;
/**
 * Variables for scripts in the guest: `NAME=VALUE` a line, the value as it stands up to the end of the line; or `NAME` alone,
 * which takes the value, of several lines if need be, from the step's own environment.
 *
 * @param own - the step's own environment.
 */
function guestVariables(own) {
    return (text, context) => {
        const found = new Map();
        for (const line of text.split(/\r?\n/).map((one) => one.trimStart())) {
            if (line.trim() === '')
                continue;
            const equals = line.indexOf('=');
            const name = equals === -1 ? line.trimEnd() : line.slice(0, equals);
            // Its own: every object answers to `constructor`.
            const value = equals !== -1 ? line.slice(equals + 1) : Object.hasOwn(own, name) ? own[name] : undefined;
            const problem = found.has(name) ? `sets ${name} twice` : variableProblem(name, value);
            // A value may be a secret, also one that is written `NAME: VALUE`: only the name is shown.
            if (problem !== undefined)
                (0,inputs_field/* reject */.ku)(context, problem, name.split(/[\s:]/, 1)[0]);
            else
                found.set(name, value ?? '');
        }
        // Not assignment: a variable `__proto__` must stay a variable.
        return Object.fromEntries(found);
    };
}
function variableProblem(name, value) {
    if (!NAME.test(name))
        return 'is no variable; use NAME=VALUE a line, the name of letters, digits and underscores, and no digit first';
    if (value === undefined)
        return 'is not set in the environment of this step; set it there, or write NAME=VALUE';
    if (value.includes('\0'))
        return 'has a NUL byte in its value';
    if (Buffer.byteLength(`${name}=${value}`) > LONGEST)
        return `is longer than the ${LONGEST} bytes that Linux takes; copy a file in instead`;
    return undefined;
}

;// CONCATENATED MODULE: ./src/inputs/run.ts


const LONGEST_SCRIPT = 2 ** 20;
/** A script for the guest, exactly as it was written. */
const guestScript = (text, context) => {
    if (text.trim() === '')
        return (0,inputs_field/* reject */.ku)(context, 'is blank; write what is to run in the guest, or leave it out');
    if (text.includes('\0'))
        return (0,inputs_field/* reject */.ku)(context, 'holds a NUL byte; a script is text', `${text.slice(0, 60)}…`);
    if (Buffer.byteLength(text) > LONGEST_SCRIPT)
        return (0,inputs_field/* reject */.ku)(context, 'is longer than 1 MiB; copy it in as a file and run that', `${text.slice(0, 60)}…`);
    return text;
};
/** A folder of the guest. */
const guestFolder = (text, context) => {
    const found = (0,paths/* guestPath */.Ci)(text);
    return 'problem' in found ? (0,inputs_field/* reject */.ku)(context, found.problem) : found.path;
};

// EXTERNAL MODULE: ./src/shared/snapshot-operation.ts
var snapshot_operation = __webpack_require__(3633);
;// CONCATENATED MODULE: ./src/inputs/snapshots.ts


/** Acts on the VM's snapshots, one a line: `create:NAME`, `load:NAME`, `delete:NAME`, `overwrite:NAME`, `list`. */
const snapshotActs = (text, context) => {
    const steps = [];
    for (const [index, whole] of text.split(/\r?\n/).entries()) {
        const line = whole.trim();
        if (line === '')
            continue;
        const act = (0,snapshot_operation/* readSnapshotAct */.n6)(line);
        if (typeof act === 'string')
            (0,inputs_field/* reject */.ku)(context, act, line);
        else
            steps.push({ line: index + 1, kind: 'snapshot', act });
    }
    return steps;
};

;// CONCATENATED MODULE: ./src/inputs/fields/test.ts






/** When the VM counts as ready, what runs in it, and how long anything may take. */
const testFields = {
    'wait-for': (0,inputs_field/* optionalField */.N7)({
        group: 'Test',
        description: 'What the step waits for after the start: `running`, `agent` (the QEMU guest agent), `ssh`, `tcp:PORT` of the guest, `serial:REGEX` on the serial console, `event:NAME` of QMP, or `shutdown`.',
        unset: "the way that `run` takes, if it is given; the self-test guest's ready line if nothing is named to boot; else `running`",
    }, waitCondition),
    snapshot: (0,inputs_field/* optionalField */.N7)({
        group: 'Test',
        description: "What to do with the VM's snapshots once it is ready and before anything runs in it, one act a line: `create:NAME`, `load:NAME`, `delete:NAME`, `overwrite:NAME`, `list`.",
        unset: 'none',
        list: true,
    }, snapshotActs),
    run: (0,inputs_field/* optionalField */.N7)({
        group: 'Test',
        description: "Script to run in the guest once it is ready, under the guest's `sh -e` or what its `#!` line names. Its exit code is the step's verdict.",
        unset: 'none',
    }, guestScript),
    'run-with': (0,inputs_field/* fieldWithDefault */.eU)({
        group: 'Test',
        description: 'The way into the guest for `run` and the copies: `agent`, `ssh`, `serial` (a root shell on the serial console), or `auto`, the first that works.',
        default: 'auto',
    }, oneOf('auto', 'agent', 'ssh', 'serial')),
    env: (0,inputs_field/* optionalField */.N7)({
        group: 'Test',
        description: 'Variables for `run`, one a line: `NAME=VALUE`, or `NAME` for the value that it has in this step.',
        unset: 'none',
        list: true,
    }, guestVariables(process.env)),
    'working-directory': (0,inputs_field/* optionalField */.N7)({ group: 'Test', description: 'Folder of the guest in which `run` starts, an absolute path.', unset: "the guest's choice" }, guestFolder),
    'ssh-user': (0,inputs_field/* fieldWithDefault */.eU)({ group: 'Test', description: 'User of the guest that maqet logs in as over SSH.', default: 'root' }, matching(/^[a-z_][a-z0-9_-]{0,31}$/i, 'a user name of up to 32 letters, digits, dashes and underscores')),
    'copy-in': (0,inputs_field/* optionalField */.N7)({
        group: 'Test',
        description: 'Files and folders to copy into the guest before `run`: `path:/path/in/guest` a line, relative to the workspace.',
        unset: 'none',
        list: true,
    }, copyInList(process.env)),
    'copy-out': (0,inputs_field/* optionalField */.N7)({
        group: 'Test',
        description: 'Files and folders to copy out of the guest after `run`, also if it failed: `/path/in/guest:path` a line, relative to the workspace.',
        unset: 'none',
        list: true,
    }, copyOutList(process.env)),
    'boot-timeout': (0,inputs_field/* fieldWithDefault */.eU)({ group: 'Test', description: 'Wall-clock limit for reaching `wait-for`, e.g. `90s` or `5m`.', default: '5m' }, duration),
    'run-timeout': (0,inputs_field/* fieldWithDefault */.eU)({ group: 'Test', description: 'Wall-clock limit for `run`.', default: '30m' }, duration),
    timeout: (0,inputs_field/* fieldWithDefault */.eU)({ group: 'Test', description: 'Wall-clock limit for the whole step.', default: '60m' }, duration),
    'audit-script': (0,inputs_field/* fieldWithDefault */.eU)({
        group: 'Test',
        description: 'Whether the audit log holds the text of `run` as well. Its SHA-256 is always there.',
        default: 'false',
        boolean: true,
    }, flag),
};

// EXTERNAL MODULE: ./src/toolchain/arch.ts
var arch = __webpack_require__(3807);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(371);
;// CONCATENATED MODULE: ./src/inputs/cloud-init.ts




/** How the kinds of user-data begin that cloud-init knows (docs.cloud-init.io, "User-data formats"). */
const KINDS = ['#cloud-config', '#!', '#include', '#cloud-boothook', '#part-handler', '## template: jinja', '#upstart-job'];
/** User-data for cloud-init: the text itself, known by how it begins, or the path of a file on this machine. */
const cloudInit = async (text, context) => {
    if ((0,syntax/* isUserData */.yL)(text)) {
        const problem = !text.startsWith('#')
            ? undefined
            : KINDS.some((kind) => text.startsWith(kind))
                ? await configProblem(text)
                : `begins like no user-data; start it with ${KINDS.join(', ')}`;
        return problem === undefined ? { kind: 'text', text } : (0,inputs_field/* reject */.ku)(context, problem, text.split('\n', 1)[0] ?? '');
    }
    if (/[\0\r\n]/.test(text))
        return (0,inputs_field/* reject */.ku)(context, 'is neither a path nor user-data; start user-data with #cloud-config or #!');
    if ((0,syntax/* isUrl */.gU)(text))
        return (0,inputs_field/* reject */.ku)(context, 'is a URL; download the file in an earlier step and give its path');
    return { kind: 'file', file: external_node_path_default().resolve(text) };
};
/** cloud-init passes over a `#cloud-config` that it cannot read, and the guest boots as if none had been given. */
async function configProblem(text) {
    if (!/^#cloud-config\s*$/.test(text.split('\n', 1)[0] ?? ''))
        return undefined;
    // Loaded here: most runs have no user-data, and the parser takes its time to load.
    const { isMap, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const document = parseDocument(text, { version: '1.1', logLevel: 'error', prettyErrors: false });
    const [error] = document.errors;
    if (error !== undefined)
        return `is not valid YAML: ${(0,untrusted_text/* oneLine */.T)(error.message, 200).replace(/\.$/, '')}`;
    return document.contents === null || isMap(document.contents) ? undefined : 'is YAML, but no map of settings';
}

;// CONCATENATED MODULE: ./src/inputs/ports.ts

const FORWARD = /^(\d{1,5}):(\d{1,5})(?:\/(tcp|udp))?$/;
/** `HOST:GUEST`, or `HOST:GUEST/udp`, separated by lines, spaces or commas. No two may want the same host port. */
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/shared/host-paths.ts
var host_paths = __webpack_require__(8230);
// EXTERNAL MODULE: ./src/shared/nearest.ts
var nearest = __webpack_require__(3411);
// EXTERNAL MODULE: ./src/vm/spec.ts
var spec = __webpack_require__(4654);
;// CONCATENATED MODULE: ./src/inputs/shares.ts









const LEGAL = 'use PATH:TAG, such as build:out, or the word workspace; :ro, :virtiofs and a security model may follow';
/**
 * Folders that the guest can mount: `PATH:TAG[:ro][:virtiofs|:SECURITY-MODEL]` a line, or the word `workspace` in the place of
 * `PATH:TAG`, which is the workspace under the tag `workspace`. The words after the tag come in any order, each once at most.
 * Relative paths start at the workspace; colons in a path are fine, the tag comes after the last one.
 *
 * Each must be a folder that exists. Links are resolved here and now, and what they lead to must be no folder of the system
 * (`resolveHostPath`; a share that is `ro` only reads) and must not touch what the runner and the evidence live in.
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
/** The share, or what is wrong with the line. */
async function readShare(line, places) {
    const { folder, tag, words } = (0,syntax/* readShareLine */.c_)(line);
    const twice = words.find((word, at) => words.indexOf(word) !== at);
    if (twice !== undefined)
        return `has the word ${twice} twice; once is enough`;
    const [securityModel, ...more] = spec/* SECURITY_MODELS */.Y.filter((model) => words.includes(model));
    const transport = words.includes('virtiofs') ? 'virtiofs' : '9p';
    if (more.length > 0)
        return `has two security models, ${securityModel} and ${more[0]}; use one of them`;
    if (securityModel !== undefined && transport === 'virtiofs')
        return `has the security model ${securityModel}, which virtiofs has not; leave it out`;
    if (folder === '')
        return `is no share; ${LEGAL}`;
    if (!(0,syntax/* isTag */.dz)(tag))
        return `has the tag ${JSON.stringify(tag)}; a tag has 1 to 31 letters, digits, dashes and underscores: ${LEGAL}`;
    const readOnly = words.includes('ro');
    const found = await findFolder(folder ?? '.', readOnly, places);
    if ('problem' in found)
        return (await strayWord(folder ?? '', tag, places)) ?? found.problem;
    const model = securityModel === undefined ? {} : { securityModel };
    return { path: found.path, tag, readOnly, transport, ...model };
}
/** Of a line whose path does not exist: what is wrong if its last part is no tag, but a mistyped word after one. */
async function strayWord(rest, word, { workspace }) {
    const { folder, tag } = (0,syntax/* readShareLine */.c_)(rest);
    const isShare = folder === undefined || (folder !== '' && (0,syntax/* isTag */.dz)(tag) && (await (0,paths/* exists */.t2)(external_node_path_default().resolve(workspace, folder))));
    if (!isShare)
        return undefined;
    const guess = (0,nearest/* nearest */.p)(word, syntax/* SHARE_WORDS */.ij);
    // Of a word as short as `ro` any other two letters are near.
    const hint = guess === undefined || (0,nearest/* editDistance */.Y)(word.toLowerCase(), guess) >= guess.length ? '' : `did you mean ${guess}? `;
    return `has the unknown word ${JSON.stringify(word)}; ${hint}the words that may follow a tag are ${syntax/* SHARE_WORDS */.ij.join(', ')}`;
}
async function findFolder(folder, readOnly, { workspace, guarded }) {
    const found = await (0,host_paths/* resolveHostPath */.sC)(folder, { use: readOnly ? 'read' : 'write', from: workspace, guarded });
    if ('problem' in found)
        return found;
    try {
        return (await (0,promises_.stat)(found.path)).isDirectory() ? found : { problem: 'is a file; share the folder that holds it' };
    }
    catch (error) {
        const code = (0,errors/* errnoOf */.UQ)(error);
        if (code !== 'ENOENT')
            return { problem: `cannot be looked up (${code})` };
        return { problem: `names ${external_node_path_default().resolve(workspace, folder)}, which does not exist; make it before` };
    }
}

;// CONCATENATED MODULE: ./src/inputs/fields/vm.ts






/** What the machine is and what it boots. */
const vmFields = {
    vm: (0,inputs_field/* fieldWithDefault */.eU)({
        group: 'VM',
        description: 'Name of the VM: up to 32 lower-case letters, digits and dashes. A step that names a running VM attaches to it.',
        default: 'vm',
    }, matching(/^[a-z0-9][a-z0-9-]{0,31}$/, '1 to 32 lower-case letters, digits and dashes, the first one no dash')),
    config: (0,inputs_field/* optionalField */.N7)({
        group: 'VM',
        description: "Configuration files, one a line: YAML whose keys are these inputs, or MAQET's. Later files win over earlier ones, inputs over files; relative paths start at their file.",
        unset: 'none',
        list: true,
    }, configFiles),
    arch: (0,inputs_field/* optionalField */.N7)({
        group: 'VM',
        description: `Architecture of the guest: ${arch/* ARCHES */.Pr.map((arch) => `\`${arch}\``).join(', ')}.`,
        unset: "the runner's; `x86_64` for the self-test guest",
    }, oneOf(...arch/* ARCHES */.Pr)),
    machine: (0,inputs_field/* optionalField */.N7)({
        group: 'VM',
        description: 'Machine type, by the name that QEMU gives it, without properties.',
        unset: 'the usual one of `arch`, of a fixed version: q35, virt, pseries, s390-ccw-virtio or malta',
    }, 
    // A machine's properties reach host files (`dumpdtb`, `firmware`), so only its name is taken.
    matching(/^(?!help$)[a-z0-9][a-z0-9._-]{0,63}$/i, 'the plain name of a machine type, such as pc or pc-q35-7.2')),
    cpu: (0,inputs_field/* optionalField */.N7)({
        group: 'VM',
        description: 'CPU model, with features where wanted, e.g. `qemu64,+avx2` or `cortex-a57`.',
        unset: '`max`, or what the machine of `arch` runs best with',
    }, matching(/^(?!help$)[A-Za-z0-9][A-Za-z0-9._+=,:-]{0,399}$/, 'a CPU model and its features, such as max or qemu64,+avx2')),
    cpus: (0,inputs_field/* fieldWithDefault */.eU)({ group: 'VM', description: 'Number of CPUs, 1 to 255.', default: '2' }, integer(1, 255)),
    memory: (0,inputs_field/* fieldWithDefault */.eU)({ group: 'VM', description: 'Memory of the VM, in whole MiB: a number with `M`, `G` or `T`.', default: '1G' }, memorySize),
    accel: (0,inputs_field/* fieldWithDefault */.eU)({
        group: 'VM',
        description: 'Accelerator. `auto` proves KVM or HVF with a tiny guest first and falls back to `tcg` with a warning; `kvm` and `hvf` fail if unusable.',
        default: 'auto',
    }, oneOf('auto', 'kvm', 'hvf', 'tcg')),
    image: (0,inputs_field/* optionalField */.N7)({
        group: 'VM',
        description: 'Disk image to boot: a qcow2 or raw file, or an https URL of one; also compressed as .gz, .xz or .zst. It is never written to: the VM works on an overlay.',
        unset: 'no disk',
    }, imageSource),
    'image-sha256': (0,inputs_field/* optionalField */.N7)({
        group: 'VM',
        description: 'SHA-256 that the image must have, as it is named, before it is unpacked. A downloaded image that has one is cached.',
        unset: 'not checked',
    }, sha256),
    disks: (0,inputs_field/* optionalField */.N7)({
        group: 'VM',
        description: 'Further disks, a YAML list of `{name, size, type, file, interface, backing-file, backing-format, readonly, cache, discard}`: `size` makes an empty one, `file` gives one through an overlay.',
        unset: 'none',
    }, diskList),
    kernel: (0,inputs_field/* optionalField */.N7)({
        group: 'VM',
        description: 'Kernel to boot directly, for the `arch` of the guest: a `vmlinuz` (bzImage, Image, zImage) or an ELF file, for x86 also a multiboot kernel.',
        unset: 'none',
    }, localPath),
    initrd: (0,inputs_field/* optionalField */.N7)({ group: 'VM', description: 'Initial RAM disk for `kernel`.', unset: 'none' }, localPath),
    append: (0,inputs_field/* optionalField */.N7)({
        group: 'VM',
        description: 'Command line for `kernel`. To see its messages in the serial log, add the console of the `arch`: `console=ttyS0` (x86, RISC-V, MIPS), `ttyAMA0` (ARM), `hvc0` (ppc64) or `ttysclp0` (s390x).',
        unset: 'empty',
    }, commandLine),
    cdrom: (0,inputs_field/* optionalField */.N7)({ group: 'VM', description: 'ISO file to insert, read-only.', unset: 'no drive' }, localPath),
    firmware: (0,inputs_field/* optionalField */.N7)({
        group: 'VM',
        description: "`uefi`, `bios` (the machine's own), or the path of a firmware image.",
        unset: "the machine's own",
    }, firmware),
    'cloud-init': (0,inputs_field/* optionalField */.N7)({
        group: 'VM',
        description: 'User data for cloud-init (NoCloud): a path, or the text itself, which starts with `#cloud-config` or `#!`.',
        unset: 'none',
    }, cloudInit),
    network: (0,inputs_field/* fieldWithDefault */.eU)({
        group: 'VM',
        description: 'Network card: `user` reaches the outside through the runner, `isolated` only takes `ports`, `none` has no card.',
        default: 'user',
    }, oneOf('user', 'isolated', 'none')),
    ports: (0,inputs_field/* optionalField */.N7)({
        group: 'VM',
        description: 'Ports of the guest to open on 127.0.0.1: `HOST:GUEST` a line, with `/udp` where wanted. Host port 0 picks a free one, see the output `ports`.',
        unset: 'none',
        list: true,
    }, portRequests),
    share: (0,inputs_field/* optionalField */.N7)({
        group: 'VM',
        description: 'Folders of the runner that the guest can mount: `path:tag[:ro][:virtiofs]` a line, over 9p if `:virtiofs` is left out, with `:mapped-xattr` or another of its security models, or `workspace` for the workspace under that tag.',
        unset: 'none',
        list: true,
    }, shareList(process.env)),
    'qemu-args': (0,inputs_field/* optionalField */.N7)({
        group: 'VM',
        description: 'Further arguments for QEMU: a YAML list with one argument an item, or one text that is split like a shell does, without expansion. The policy screens them.',
        unset: 'none',
    }, qemuArgumentList),
};
/** What is sent to the VM, and what may be sent. */
const qmpFields = {
    qmp: (0,inputs_field/* optionalField */.N7)({
        group: 'QMP',
        description: 'QMP commands to run once the VM is ready: a YAML list, or one command a line. The whole script is checked before anything starts.',
        unset: 'none',
    }, qmpScript),
    allow: (0,inputs_field/* optionalField */.N7)({
        group: 'QMP',
        description: 'Commands that may run: names, globs, `@safe`, `@memory-dump`, `@privileged`.',
        unset: 'all three tiers',
        list: true,
    }, policyList('allow')),
    deny: (0,inputs_field/* optionalField */.N7)({ group: 'QMP', description: 'Commands that must not run: names, globs or tiers. Wins over `allow`.', unset: 'none', list: true }, policyList('deny')),
    'allow-dangerous': (0,inputs_field/* optionalField */.N7)({ group: 'QMP', description: 'Dangerous commands that may run, each by its name; no globs.', unset: 'none', list: true }, policyList('allow-dangerous')),
    policy: (0,inputs_field/* optionalField */.N7)({ group: 'QMP', description: 'Policy file: a ceiling that the inputs can narrow and never widen.', unset: 'none' }, localPath),
};

;// CONCATENATED MODULE: ./src/inputs/schema.ts





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
    const facts = inputs_field/* inputFacts */.gW.get(field);
    if (facts === undefined)
        throw new TypeError(`The input ${name} has no facts.`);
    return { name: name, ...facts };
});


/***/ }),

/***/ 2338:
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
/* harmony import */ var _vm_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4654);

// How texts of inputs name what is on this machine. Read by the inputs, and by what makes the paths of configuration files absolute:
// both must take the same part of a text for a path.
const URL = /^[a-z][a-z0-9+.-]*:\/\//i;
const MIME = /^(?:content-type|mime-version):/i;
const TAG = /^[A-Za-z0-9_-]{1,31}$/;
/** True for a text that names something by its address. No input but `image` takes one in the place of a path. */
function isUrl(text) {
    return URL.test(text);
}
/** True for a text of `cloud-init` that is the user-data itself. */
function isUserData(text) {
    return MIME.test(text) || text.startsWith('#');
}
/** True for a text of `firmware` that says a kind, and is no path. */
function isFirmwareKind(text) {
    return text === 'uefi' || text === 'bios';
}
/** What may follow the tag in a line of `share`, in any order. */
const SHARE_WORDS = ['ro', 'virtiofs', ..._vm_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .SECURITY_MODELS */ .Y];
/** True for what can be a share's tag. */
function isTag(text) {
    return TAG.test(text);
}
/** Takes a line of `share` apart: `PATH:TAG` or `workspace`, and the words after it. A path may hold colons. */
function readShareLine(line) {
    const parts = line.split(':');
    const end = parts.findLastIndex((part) => !SHARE_WORDS.includes(part)) + 1;
    const [named, words] = [parts.slice(0, end), parts.slice(end)];
    if (named.length === 1 && named[0] === 'workspace')
        return { folder: undefined, tag: 'workspace', words };
    return { folder: named.slice(0, -1).join(':'), tag: named.at(-1) ?? '', words };
}
/** The line that {@link readShareLine} takes apart like this, if it names a folder or the workspace. */
function shareLine({ folder, tag, words }) {
    return [...(folder === undefined ? [] : [folder]), tag, ...words].join(':');
}
/** Takes `HOST:GUEST` apart. The guest's path starts at the last `:/`: a path here may hold colons. */
function readCopyInLine(line) {
    const [, host, guest] = /^(.+):(\/.*)$/.exec(line) ?? [];
    return host === undefined || guest === undefined ? undefined : { host, guest };
}
/** The line that {@link readCopyInLine} takes apart like this. */
function copyInLine({ host, guest }) {
    return `${host}:${guest}`;
}
/**
 * Takes `GUEST:HOST` apart. The path here starts at the last `:`, because devices in the guest's /sys have colons in their names; one
 * that holds colons itself is absolute and starts with two slashes.
 */
function readCopyOutLine(line) {
    const [, guest, host] = /^(\/.*?):(\/\/.*)$/.exec(line) ?? /^(\/.*):([^:]+)$/.exec(line) ?? [];
    return host === undefined || guest === undefined ? undefined : { host, guest };
}
/** The line that {@link readCopyOutLine} takes apart like this; a path here that holds colons must be absolute. */
function copyOutLine({ host, guest }) {
    return `${guest}:${host.includes(':') && !host.startsWith('//') ? '/' : ''}${host}`;
}


/***/ }),

/***/ 3633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ isSnapshotName),
/* harmony export */   UA: () => (/* binding */ NAMED_ACTIONS),
/* harmony export */   aA: () => (/* binding */ snapshotActText),
/* harmony export */   n6: () => (/* binding */ readSnapshotAct)
/* harmony export */ });
/** The actions that take a name, in the order in which they are shown. */
const NAMED_ACTIONS = ['create', 'load', 'delete', 'overwrite'];
const NAME = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,62}$/;
/**
 * True for a name that a snapshot may be given: 1 to 63 letters, digits, `.`, `_` and `-`, neither `.` nor `-` first, and not
 * digits alone, which QEMU's image tool takes for a number.
 */
function isSnapshotName(name) {
    return NAME.test(name) && !/^\d+$/.test(name);
}
/**
 * Reads `create:NAME`, `load:NAME`, `delete:NAME`, `overwrite:NAME` or `list`. Pure and total.
 *
 * @returns the act, or what is wrong with the text: it continues a sentence and has no full stop.
 * @example
 * readSnapshotAct('load:booted') // {action: 'load', name: 'booted'}
 */
function readSnapshotAct(text) {
    const [, word = '', colon = '', name = ''] = /^([^:]*)(:?)(.*)$/s.exec(text) ?? [];
    if (word === 'list')
        return colon === '' ? { action: 'list' } : 'gives `list` a name, and it takes none';
    const action = NAMED_ACTIONS.find((one) => one === word);
    if (action !== undefined && colon === '')
        return `has no name; use \`${action}:NAME\``;
    if (action === undefined) {
        return `is nothing to do with a snapshot; use ${NAMED_ACTIONS.map((one) => `${one}:NAME`).join(', ')} or list`;
    }
    if (isSnapshotName(name))
        return { action, name };
    return 'names no snapshot; use 1 to 63 letters, digits, `.`, `_` and `-`, neither `.` nor `-` first, and not digits alone';
}
/** The act as it is written: `create:NAME` or `list`. */
function snapshotActText(act) {
    return act.action === 'list' ? act.action : `${act.action}:${act.name}`;
}


/***/ }),

/***/ 6727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OL: () => (/* binding */ imageUrlProblem),
/* harmony export */   Zj: () => (/* binding */ isImageUrl),
/* harmony export */   zA: () => (/* binding */ shownUrl)
/* harmony export */ });
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(371);

/**
 * True if an image is named by an address and not by a path. The address need not be usable: see {@link imageUrlProblem}.
 */
function isImageUrl(text) {
    return /^(?:[a-z][a-z0-9+.-]*:\/\/|https?:)/i.test(text.trim());
}
/**
 * What is wrong with an image's address, in the words of an input problem, or undefined if it can be fetched.
 *
 * Show it with {@link shownUrl} and never with the address itself, which may hold a secret.
 */
function imageUrlProblem(text) {
    const url = URL.parse(text.trim());
    if (url === null)
        return 'is no valid URL; write https://host/path';
    if (url.protocol === 'http:')
        return 'would be fetched without encryption; use an https: URL';
    if (url.protocol !== 'https:')
        return `has the scheme \`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(url.protocol, 30)}\`; use an https: URL or a local path`;
    if (url.username !== '' || url.password !== '')
        return 'holds a user name or password, which logs would show; use an address without, or download the image in an earlier step';
    return undefined;
}
/** An address in a message: its origin and path alone, because user, password, query and fragment may hold secrets. */
function shownUrl(address) {
    const url = typeof address === 'string' ? URL.parse(address.trim()) : address;
    if (url === null)
        return (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(String(address)
            .replace(/[?#].*/s, '')
            .replace(/\/\/[^/]*@/, '//'), 300);
    // `origin` is "null" for schemes that the URL standard does not know.
    return (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(`${url.protocol}//${url.host}${url.pathname}`, 300);
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
/** Every guest architecture that maqet can boot, for schemas and help texts. */
const ARCHES = ['x86_64', 'i386', 'aarch64', 'arm', 'riscv64', 'ppc64', 's390x', 'mips', 'mipsel'];
/** The package managers that maqet can drive, in the order in which they are looked for. */
const MANAGER_NAMES = ['apt-get', 'dnf', 'pacman', 'apk', 'brew'];
/** `qemu-img`, the same for every architecture. Everybody who runs it takes its path from the resolved toolchain. */
const IMAGE_TOOL = {
    file: 'qemu-img',
    banner: 'qemu-img version',
    packages: { 'apt-get': 'qemu-utils', dnf: 'qemu-img', pacman: 'qemu-img', apk: 'qemu-img', brew: 'qemu' },
};
/**
 * The packages of the emulators for apt-get, dnf and pacman.
 *
 * apt-get: `qemu-system-s390x` and `qemu-system-riscv64` are packages of their own on some releases and names that
 * `qemu-system-misc` provides on the others (Debian 12); apt-get installs either.
 */
const EMULATOR_PACKAGES = {
    x86_64: ['qemu-system-x86', 'qemu-system-x86-core', 'qemu-system-x86'],
    i386: ['qemu-system-x86', 'qemu-system-x86-core', 'qemu-system-x86'],
    aarch64: ['qemu-system-arm', 'qemu-system-aarch64-core', 'qemu-system-aarch64'],
    arm: ['qemu-system-arm', 'qemu-system-arm-core', 'qemu-system-arm'],
    riscv64: ['qemu-system-riscv64', 'qemu-system-riscv-core', 'qemu-system-riscv'],
    ppc64: ['qemu-system-ppc', 'qemu-system-ppc-core', 'qemu-system-ppc'],
    s390x: ['qemu-system-s390x', 'qemu-system-s390x-core', 'qemu-system-s390x'],
    mips: ['qemu-system-mips', 'qemu-system-mips-core', 'qemu-system-mips'],
    mipsel: ['qemu-system-mips', 'qemu-system-mips-core', 'qemu-system-mips'],
};
/** The emulator of whole machines for an architecture. Alpine packs each binary by its own name, Homebrew all in one. */
function emulatorFor(arch) {
    const [apt, dnf, pacman] = EMULATOR_PACKAGES[arch];
    const file = `qemu-system-${arch}`;
    return { file, banner: 'QEMU emulator version', packages: { 'apt-get': apt, dnf, pacman, apk: file, brew: 'qemu' } };
}
/** True for a file name that belongs to the emulator of a different architecture than `arch`. */
function isOtherEmulator(fileName, arch) {
    // `qemu-system-x86_64-microvm` is one more build for x86_64; `qemu-system-mipsel` is none for mips.
    return fileName.startsWith('qemu-system-') && !new RegExp(`^qemu-system-${arch}(?![a-z0-9_])`).test(fileName);
}


/***/ }),

/***/ 1037:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ diskStarter),
/* harmony export */   a_: () => (/* binding */ diskInterfaces),
/* harmony export */   rS: () => (/* binding */ hasDisplay),
/* harmony export */   tj: () => (/* binding */ platformOf),
/* harmony export */   xy: () => (/* binding */ hasSelfTest)
/* harmony export */ });
/* unused harmony export consoleDevice */
const PC = {
    machines: [
        ['8.2.0', 'pc-q35-8.2'],
        ['6.2.0', 'pc-q35-6.2'],
    ],
    machine: 'q35',
    cpu: 'max',
    transport: 'pci',
    console: 'ttyS0',
    extras: ['VGA', 'pvpanic'],
    ide: 'own',
    starter: 'own',
};
const ARM_VIRT = {
    machines: [
        ['8.2.0', 'virt-8.2'],
        ['6.2.0', 'virt-6.2'],
    ],
    machine: 'virt',
    cpu: 'max',
    transport: 'pci',
    console: 'ttyAMA0',
    // A VGA's memory cannot be cached there as a guest expects it (QEMU's documentation of virt); UEFI draws on ramfb.
    extras: ['ramfb', 'pvpanic-pci'],
    ide: 'added',
    starter: 'uefi',
};
/** No ramfb: QEMU 7.2 refuses it on this machine. */
const RISCV_VIRT = { ...ARM_VIRT, machines: [], cpu: 'rv64', console: 'ttyS0', extras: ['pvpanic-pci'] };
const PSERIES = {
    machines: [
        ['8.2.0', 'pseries-8.2'],
        ['6.2.0', 'pseries-6.2'],
    ],
    machine: 'pseries',
    cpu: 'power9',
    transport: 'pci',
    console: 'hvc0',
    // No picture: with a screen, the firmware speaks there and not on the serial port. A panic is told by the hypervisor call.
    extras: [],
    ide: 'added',
    starter: 'own',
};
const CCW = {
    machines: [
        ['8.2.0', 's390-ccw-virtio-8.2'],
        ['6.2.0', 's390-ccw-virtio-6.2'],
    ],
    machine: 's390-ccw-virtio',
    cpu: 'max',
    transport: 'ccw',
    console: 'ttysclp0',
    // The machine itself tells of a guest that stopped for good.
    extras: [],
    ide: 'none',
    starter: 'own',
};
const MALTA = {
    machines: [],
    machine: 'malta',
    // With QEMU's default, 24Kf, a second CPU runs the same code as the first from reset on and the kernel does not come up (7.2).
    cpu: '34Kf',
    transport: 'pci',
    console: 'ttyS0',
    extras: ['pvpanic-pci'],
    ide: 'own',
    starter: 'none',
};
const PLATFORMS = {
    x86_64: PC,
    i386: PC,
    aarch64: ARM_VIRT,
    arm: ARM_VIRT,
    riscv64: RISCV_VIRT,
    ppc64: PSERIES,
    s390x: CCW,
    mips: MALTA,
    mipsel: MALTA,
};
/** The machine of an architecture. Measured with QEMU 7.2. */
function platformOf(arch) {
    return PLATFORMS[arch];
}
/** The device of the guest's first serial port, as Linux names it in `console=`. */
function consoleDevice(arch) {
    return PLATFORMS[arch].console;
}
/** The ways in which a disk can be attached to a guest of an architecture. NVMe and USB need a PCI bus. */
function diskInterfaces(arch) {
    const { ide, transport } = PLATFORMS[arch];
    const onPci = transport === 'pci' ? ['nvme', 'usb'] : [];
    return ['virtio', ...(ide === 'none' ? [] : ['ide']), 'scsi', ...onPci, 'none'];
}
/** What boots a disk or CD where no kernel is named: the machine's own firmware, UEFI that has to be given to it, or nothing. */
function diskStarter(arch) {
    return PLATFORMS[arch].starter;
}
/** True if a screenshot of such a guest can be taken: the others have no screen. */
function hasDisplay(arch) {
    return PLATFORMS[arch].extras.some((device) => device === 'VGA' || device === 'ramfb');
}
/** True if there is an embedded guest that boots where nothing else is named. */
function hasSelfTest(arch) {
    return PLATFORMS[arch] === PC;
}


/***/ }),

/***/ 4654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ SECURITY_MODELS)
/* harmony export */ });
/** What 9p makes of the owners and modes that the guest gives to files, in QEMU's words. */
const SECURITY_MODELS = ['none', 'passthrough', 'mapped-xattr', 'mapped-file'];


/***/ })

};
