export const id = 6882;
export const ids = [6882];
export const modules = {

/***/ 27734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ readScriptFile),
/* harmony export */   E8: () => (/* binding */ readInputFlags),
/* harmony export */   hN: () => (/* binding */ addInputFlags),
/* harmony export */   lR: () => (/* binding */ readArguments)
/* harmony export */ });
/* unused harmony export FLAGS */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38321);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89805);
/* harmony import */ var _inputs_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33983);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86202);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64623);
/* harmony import */ var _shared_wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81565);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77199);








const MAX_SHOWN = 120;
/** The inputs that are flags of the command: all but those that only the runner can set. */
const FLAGS = _inputs_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .m.filter((input) => input.expression === undefined);
/**
 * Adds the flags of inputs to a command.
 *
 * @param names - the inputs. All of them if left out.
 * @param defaults - the meaning of a missing flag, where it differs from the meaning of a missing input of the action.
 */
function addInputFlags(command, names, defaults = {}) {
    const wanted = FLAGS.filter(({ name }) => names?.includes(name) ?? true);
    for (const input of wanted)
        command.addOption(inputOption(input, defaults[input.name] ?? input.default));
}
/** Returns the inputs that were given as flags, for `parseInputs`. Missing flags are left out. */
function readInputFlags(command) {
    const names = new Set(FLAGS.map(({ name }) => name));
    return Object.fromEntries(command.options.flatMap((option) => {
        const value = command.getOptionValue(option.attributeName());
        const name = option.long?.slice(2) ?? '';
        return names.has(name) && typeof value === 'string' ? [[name, value]] : [];
    }));
}
function inputOption({ name, group, description, boolean, list }, fallback) {
    const sentences = [(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .worded */ .MH)(description, _shared_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .TERMINAL */ .ff), ...(list ? ['Can be given several times.'] : [])];
    const help = [...sentences, ...(fallback === undefined ? [] : [`(default: ${fallback})`])].join(' ');
    const option = new commander__WEBPACK_IMPORTED_MODULE_2__/* .Option */ .c$(`--${name} ${boolean ? '[true|false]' : '<value>'}`, help)
        .argParser((value, previous) => {
        if (previous === undefined)
            return value;
        if (list)
            return `${previous}\n${value}`;
        // Refuse: taking the last value would silently drop the others.
        throw new commander__WEBPACK_IMPORTED_MODULE_2__/* .InvalidArgumentError */ .Di('It was given twice. Give it once.');
    })
        .helpGroup(`${group}:`);
    return boolean ? option.preset('true') : option;
}
/** Reads the script that `--script` names: a file, or standard input for `-`. @throws UsageError if it cannot be read. */
async function readScriptFile(file) {
    try {
        return file === '-' ? await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.text)(process.stdin) : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`Could not read the script ${JSON.stringify(file)} (${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) ?? 'unknown error'}).`, {
            remedy: 'Name an existing file, or - for standard input.',
        });
    }
}
/** Parses the arguments of a QMP command, a JSON object. Long integers keep their digits. @throws UsageError */
function readArguments(json) {
    const value = parsed(json);
    if ((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isJsonObject */ .OW)(value))
        return value;
    const shown = json.length > MAX_SHOWN ? `${json.slice(0, MAX_SHOWN)}…` : json;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`The arguments ${JSON.stringify(shown)} are not a JSON object.`, {
        remedy: `Write them like '{"val": 0, "size": 512, "filename": "low.bin"}', in single quotes for the shell.`,
    });
}
function parsed(json) {
    try {
        return (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .qF)(json);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 51339:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ policy_define)
});

// EXTERNAL MODULE: ./src/engine/preflight/administrator.ts + 1 modules
var administrator = __webpack_require__(45272);
// EXTERNAL MODULE: ./src/engine/preflight/layers.ts
var preflight_layers = __webpack_require__(44310);
// EXTERNAL MODULE: ./src/inputs/parse.ts + 2 modules
var parse = __webpack_require__(42029);
// EXTERNAL MODULE: ./src/shared/tiers.ts
var tiers = __webpack_require__(83704);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(56695);
// EXTERNAL MODULE: ./src/policy/judge.ts + 1 modules
var judge = __webpack_require__(13905);
// EXTERNAL MODULE: ./src/policy/table.ts + 2 modules
var table = __webpack_require__(36902);
;// CONCATENATED MODULE: ./src/policy/explain.ts




/**
 * Explains a decision: the facts about the command, the answer of each layer, and the result. Several lines of text without a trailing
 * line break.
 *
 * @param layers - the layers that the command was judged by.
 * @example
 * ```
 * system_reset: privileged, since QEMU 0.14
 *   does:     resets the guest hard; unsynced guest data is lost
 *   host:     none
 *   guest:    availability
 *   inputs:   allows it
 *   decision: allowed, logged as a warning
 * ```
 */
function explain(decision, layers) {
    const facts = (0,table/* factsOf */.xS)(decision.command);
    const result = decision.decision === 'allow'
        ? [['decision', `allowed, logged as ${LOGGED[decision.tier]}`]]
        : [
            ['decision', 'blocked, logged as an error'],
            ['reason', decision.reason],
            ['remedy', decision.remedy],
        ];
    const files = decision.paths.map(({ directory, name }) => ['file', `${directory}/${name} in the VM's directory`]);
    const rows = [...(facts === undefined ? [] : factRows(facts, layers)), ...files, ...result];
    return [heading(decision.command, facts), ...rows.map(([label, text]) => `  ${`${label}:`.padEnd(9)} ${text}`)].join('\n');
}
const LOGGED = {
    safe: 'information',
    'memory-dump': 'information (purpose=testing)',
    privileged: 'a warning',
    dangerous: 'an error',
    unclassified: 'an error',
};
function heading(command, facts) {
    if (facts === undefined)
        return `${(0,untrusted_text/* oneLine */.T)(command, 64)}: unclassified`;
    if (facts.since === table/* MAQET */.lt)
        return `${facts.name}: ${facts.tier}, an operation of maqet`;
    return `${facts.name}: ${facts.tier}, since QEMU ${facts.since}${facts.removed === null ? '' : `, removed in ${facts.removed}`}`;
}
function factRows(facts, layers) {
    return [
        ['does', facts.reason],
        ['host', facts.hostEffects.join(', ')],
        ['guest', facts.guestEffects],
        ...(facts.pathArgs.length === 0 ? [] : [['confined', facts.pathArgs.join(', ')]]),
        ...layers.map((layer) => [
            (0,untrusted_text/* oneLine */.T)(layer.source, 60),
            (0,judge/* layersRefusal */.r)([layer], facts) === undefined ? 'allows it' : 'does not allow it',
        ]),
    ];
}
/** Renders a command table for a terminal, the most harmful tier first and each tier by name. */
function renderTable(commands) {
    const sorted = sortedCommands(commands);
    const width = Math.max(...sorted.map((facts) => facts.name.length));
    return sorted.map((facts) => `${facts.tier.padEnd(11)}  ${facts.name.padEnd(width)}  ${facts.reason}`).join('\n');
}
/** Returns the commands of a table, the most harmful tier first and each tier by name. */
function sortedCommands(commands) {
    const all = [...commands.values()];
    return tiers/* TIERS */.i.flatMap((tier) => all.filter((facts) => facts.tier === tier).sort((a, b) => (a.name < b.name ? -1 : 1)));
}

// EXTERNAL MODULE: ./src/policy/memory-rules.ts
var memory_rules = __webpack_require__(58301);
// EXTERNAL MODULE: ./src/shared/wording.ts
var wording = __webpack_require__(81565);
// EXTERNAL MODULE: ./src/state/find.ts
var find = __webpack_require__(77694);
// EXTERNAL MODULE: ./src/state/layout.ts
var layout = __webpack_require__(6099);
// EXTERNAL MODULE: ./src/supervisor/rpc/client.ts + 1 modules
var rpc_client = __webpack_require__(23738);
// EXTERNAL MODULE: ./src/cli/arguments.ts
var cli_arguments = __webpack_require__(27734);
// EXTERNAL MODULE: ./src/cli/errors.ts
var errors = __webpack_require__(77199);
;// CONCATENATED MODULE: ./src/cli/commands/policy.ts













/** `maqet policy explain COMMAND [JSON]` and `maqet policy table` */
function policy_define(command, bind) {
    command.helpCommand(false);
    const explaining = command
        .command('explain')
        .description('Explain whether the policy allows a command of QMP or of the guest agent, and why.')
        .argument('<COMMAND>', 'the name of the command')
        .argument('[JSON]', 'its arguments, as one JSON object')
        .addHelpText('after', '\nSends nothing. The exit code is 0, whatever the decision.');
    (0,cli_arguments/* addInputFlags */.hN)(explaining, ['vm', 'allow', 'deny', 'allow-dangerous', 'policy']);
    bind(explaining, explainCommand);
    bind(command.command('table').description('List every command of QMP and of the guest agent with its tier.'), async () => ({
        code: errors/* EXIT_CODES */.ai.passed,
        lines: ['QMP', renderTable(table/* COMMANDS */.Lo), '', 'Guest agent', renderTable(table/* GUEST_COMMANDS */.Sl)].flatMap((text) => text.split('\n')),
        json: [...table/* COMMANDS */.Lo.values(), ...table/* GUEST_COMMANDS */.Sl.values()],
    }));
}
async function explainCommand(parsed) {
    const [name, json] = parsed.processedArgs;
    const inputs = await (0,parse/* parseInputs */.T)((0,cli_arguments/* readInputFlags */.E8)(parsed));
    const own = await (0,preflight_layers/* policyLayers */.L)(inputs, (0,administrator/* administratorPlaces */.Wr)(process.env));
    const vm = inputs.given.has('vm') ? await askVm(inputs.vm) : undefined;
    const layers = [...(vm?.layers ?? []), ...own];
    const args = json === undefined ? undefined : (0,memory_rules/* adaptArguments */.l)(name, (0,cli_arguments/* readArguments */.lR)(json), vm?.context ?? {});
    const request = (0,table/* isOperation */.YG)(name) ? { operation: name } : { execute: name };
    const decision = (0,judge/* judge */.S)(layers, { ...request, arguments: args }, vm?.context);
    const hint = vm === undefined
        ? ['', 'The decision can also depend on the memory, the disks and the QEMU of a VM: `--vm NAME` takes those of a running one.']
        : [];
    return {
        code: errors/* EXIT_CODES */.ai.passed,
        lines: [...(0,wording/* worded */.MH)(explain(decision, layers), wording/* TERMINAL */.ff).split('\n'), ...hint],
        json: inWords(decision),
    };
}
/** Returns a decision as JSON, in the words of a terminal. */
function inWords(decision) {
    const { reason, remedy } = decision;
    return { ...decision, reason: (0,wording/* worded */.MH)(reason, wording/* TERMINAL */.ff), remedy: (0,wording/* worded */.MH)(remedy, wording/* TERMINAL */.ff) };
}
/** Returns the policy of a running VM, and the facts on which its decisions depend. */
async function askVm(vm) {
    const { folder } = await (0,find/* findRunningVm */.OC)((0,layout/* stateRoot */.om)(process.env), vm);
    const client = await rpc_client/* SupervisorClient */.U.attach(folder);
    try {
        return await client.status();
    }
    finally {
        client.close();
    }
}


/***/ }),

/***/ 45272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CC: () => (/* binding */ administratorLayers),
  Wr: () => (/* binding */ administratorPlaces)
});

// UNUSED EXPORTS: AdministratorPolicyError

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(86202);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/shared/trusted-file.ts




/** The most links that one path may lead over, as on Linux. */
const MAX_LINKS = 40;
/** A file's text is not to be relied on, or cannot be had. The message continues a sentence that names the file. */
class UntrustedFileError extends Error {
}
/**
 * Reads a file that only the trusted users can have written, moved or replaced: it, every folder above it and every link on the
 * way belong to one of them and can be written by nobody else.
 *
 * @param file - an absolute path.
 * @param trusted - user ids; 0 is root.
 * @returns its text; undefined if nothing has that name (a link that leads nowhere is something).
 * @throws UntrustedFileError for a file that others can change, that cannot be read or that is no regular file.
 */
async function readTrustedFile(file, trusted) {
    const way = await wayTo(file).catch((error) => {
        throw unreadable(error);
    });
    if (way === undefined)
        return undefined;
    for (const station of way) {
        const problem = distrust(station, trusted);
        if (problem !== undefined)
            throw new UntrustedFileError(`${JSON.stringify(station.path)} ${problem}`);
    }
    return readRegular(way.at(-1)?.path ?? file);
}
/** Why others than the trusted users can change what stands there; undefined if they cannot. */
function distrust({ stat }, trusted) {
    if (!trusted.includes(stat.uid))
        return `belongs to the user ${stat.uid}`;
    // The mode of a link says nothing.
    if (stat.isSymbolicLink() || (stat.mode & 0o022) === 0)
        return undefined;
    // In a sticky folder nobody can replace what belongs to somebody else.
    if (stat.isDirectory() && (stat.mode & 0o1000) !== 0)
        return undefined;
    return `can be written by others (mode ${(stat.mode & 0o7777).toString(8).padStart(4, '0')})`;
}
/** Everything that decides where an absolute path leads, in that order; undefined if the path leads nowhere without any link's doing. */
async function wayTo(file) {
    const way = [{ path: '/', stat: await (0,promises_.lstat)('/') }];
    const todo = partsOf(file, false);
    let at = '/';
    let links = 0;
    for (let part = todo.shift(); part !== undefined; part = todo.shift()) {
        const next = external_node_path_default().join(at, part.name);
        const stat = await lstatOrMissing(next, part.ofLink);
        if (stat === undefined)
            return undefined;
        way.push({ path: next, stat });
        if (!stat.isSymbolicLink()) {
            at = next;
            continue;
        }
        links += 1;
        if (links > MAX_LINKS)
            throw new UntrustedFileError(`leads over more than ${MAX_LINKS} links`);
        const target = await (0,promises_.readlink)(next);
        if (external_node_path_default().isAbsolute(target))
            at = '/';
        todo.unshift(...partsOf(target, true));
    }
    return way;
}
function partsOf(text, ofLink) {
    return text.split('/').flatMap((name) => (name === '' ? [] : [{ name, ofLink }]));
}
async function lstatOrMissing(file, ofLink) {
    try {
        return await (0,promises_.lstat)(file);
    }
    catch (error) {
        if ((0,errors/* errnoOf */.UQ)(error) === 'ENOENT' && !ofLink)
            return undefined;
        throw error;
    }
}
async function readRegular(file) {
    try {
        // Opening a FIFO for reading waits for a writer; with O_NONBLOCK it does not.
        const handle = await (0,promises_.open)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOFOLLOW);
        try {
            if (!(await handle.stat()).isFile())
                throw new UntrustedFileError('is not a regular file');
            return await handle.readFile('utf8');
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        throw unreadable(error);
    }
}
function unreadable(error) {
    if (error instanceof UntrustedFileError)
        return error;
    return new UntrustedFileError(`cannot be read (${(0,errors/* errnoOf */.UQ)(error) ?? (0,errors/* errorText */.kc)(error)})`, { cause: error });
}

;// CONCATENATED MODULE: ./src/engine/preflight/administrator.ts




/** The administrator's policy is there and cannot be used. Nothing runs without it. */
class AdministratorPolicyError extends errors/* MaqetError */.Po {
    constructor(message, cause) {
        const remedy = "Nothing was started. The machine's administrator has to mend this: the file, and each folder above it, must belong to root, " +
            'be writable by nobody else, and be readable by the user that maqet runs as.';
        super(message, { remedy, status: 'blocked', cause });
    }
}
/** The places on this machine: `/etc/maqet/policy.yml`, and the file that the variable `MAQET_POLICY` names. */
function administratorPlaces(env) {
    return { file: '/etc/maqet/policy.yml', variable: env['MAQET_POLICY'], trusted: [0] };
}
/**
 * The administrator's layers: none where there is no file.
 *
 * The variable adds a layer and takes none away. It can be set by a workflow, so it is only worth as much as the files that it can
 * name: all of them are root's. To set it to nothing, or to what does not exist, is an error and not a way out.
 *
 * @throws AdministratorPolicyError for a file that is not safe from others, cannot be read, or is no policy.
 */
async function administratorLayers({ file, variable, trusted }) {
    const always = await readLayer(file, `administrator's policy file ${file}`, trusted);
    const layers = always === undefined ? [] : [always];
    if (variable === undefined || variable === file)
        return layers;
    if (!external_node_path_default().isAbsolute(variable)) {
        throw new AdministratorPolicyError(`The variable MAQET_POLICY (${JSON.stringify(variable)}) is set and names no policy file by an absolute path.`);
    }
    const named = await readLayer(variable, `administrator's policy file ${variable} (MAQET_POLICY)`, trusted);
    if (named === undefined) {
        throw new AdministratorPolicyError(`The policy file ${JSON.stringify(variable)}, which the variable MAQET_POLICY names, does not exist.`);
    }
    return [...layers, named];
}
async function readLayer(file, source, trusted) {
    try {
        const text = await readTrustedFile(file, trusted);
        if (text === undefined)
            return undefined;
        // It brings a YAML parser along, which a machine without a policy file need not load.
        const { parsePolicyFile } = await Promise.all(/* import() */[__webpack_require__.e(1359), __webpack_require__.e(8905), __webpack_require__.e(8919), __webpack_require__.e(9737)]).then(__webpack_require__.bind(__webpack_require__, 9737));
        return { ...parsePolicyFile(text, source), sha256: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex') };
    }
    catch (error) {
        if (error instanceof UntrustedFileError)
            throw new AdministratorPolicyError(`The ${source} cannot be used: ${error.message}.`, error);
        throw error instanceof errors/* MaqetError */.Po
            ? new AdministratorPolicyError(error.marked.message, error)
            : new AdministratorPolicyError((0,errors/* errorText */.kc)(error), error);
    }
}


/***/ }),

/***/ 44310:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ policyLayers)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _policy_layer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48919);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86202);
/* harmony import */ var _administrator_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45272);






/**
 * The policy layers that a run brings along: its inputs, the ceiling file if one is named, and the administrator's. Every layer
 * must permit a command, so neither file can be widened by the inputs, nor the administrator's by the other.
 *
 * @throws InputError, PolicyFileError or AdministratorPolicyError; nothing has been started.
 */
async function policyLayers(inputs, administrator) {
    const ceiling = await (0,_administrator_js__WEBPACK_IMPORTED_MODULE_5__/* .administratorLayers */ .CC)(administrator);
    const own = (0,_policy_layer_js__WEBPACK_IMPORTED_MODULE_3__/* .createLayer */ .Ay)('inputs', { allow: inputs.allow, deny: inputs.deny, 'allow-dangerous': inputs.allowDangerous });
    if (inputs.policy === undefined)
        return [own, ...ceiling];
    // It brings a YAML parser along, which a run without a policy file need not load.
    const { parsePolicyFile } = await Promise.all(/* import() */[__webpack_require__.e(8905), __webpack_require__.e(2118)]).then(__webpack_require__.bind(__webpack_require__, 9737));
    const text = await readPolicy(inputs.policy);
    const file = { ...parsePolicyFile(text, `policy file ${inputs.policy}`), sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex') };
    return [own, file, ...ceiling];
}
async function readPolicy(file) {
    try {
        // Opening a FIFO for reading waits for a writer; with O_NONBLOCK it does not.
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
        try {
            if (!(await handle.stat()).isFile())
                throw unusable(file, 'is not a regular file');
            return await handle.readFile('utf8');
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        throw error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz ? error : unusable(file, `cannot be read (${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) ?? 'unknown error'})`);
    }
}
function unusable(file, what) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz([{ input: 'policy', value: file, problem: `${what}; name a policy file that exists` }]);
}


/***/ }),

/***/ 69060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Replaces a file (0600) in one step: a reader sees the old text or the new one.
 *
 * @throws what the system says if it cannot be written: the old one stays then, and nothing is left beside it.
 */
async function replaceFile(file, text) {
    const partial = `${file}.${process.pid}.partial`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(partial, text, { mode: 0o600 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(partial, file);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(partial, { force: true }).catch(() => undefined);
        throw error;
    }
}


/***/ }),

/***/ 44520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ isLive),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   rh: () => (/* binding */ writeRecord)
/* harmony export */ });
/* unused harmony export recordSchema */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51359);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86202);
/* harmony import */ var _shared_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64720);
/* harmony import */ var _shared_replace_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69060);





/** The content of `vm.json`. One process at a time replaces the whole file: the claimant, then the supervisor. */
const recordSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    vm: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    state: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['created', 'starting', 'running', 'paused', 'stopping', 'stopped', 'failed']),
    reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    /** The job that owns the VM, or empty outside a runner. */
    job: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    /** Identifies the claimant to a later process, such as the post step. */
    claimant: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    /** The process that owns the directory: the claimant, until the supervisor takes over. */
    owner: _shared_process_js__WEBPACK_IMPORTED_MODULE_2__/* .processIdSchema */ .Ib,
    qemu: _shared_process_js__WEBPACK_IMPORTED_MODULE_2__/* .processIdSchema */ .Ib.nullable(),
    kept: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    accel: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }).nullable(),
    /** The inputs that shape the VM. A later step compares its own inputs with them. */
    config: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    ports: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ protocol: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['tcp', 'udp']), host: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), guest: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig() })),
    bootMs: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
});
/** Reads `vm.json`. Returns undefined if there is none. @throws MaqetError if it is not a valid VM record. */
async function readRecord(directory) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(directory.record, 'utf8');
    }
    catch (error) {
        if ((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errnoOf */ .UQ)(error) === 'ENOENT' || (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errnoOf */ .UQ)(error) === 'ENOTDIR')
            return undefined;
        throw error;
    }
    try {
        return recordSchema.parse(JSON.parse(text));
    }
    catch (cause) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MaqetError */ .Po(`${directory.record} is not a valid VM record.`, {
            remedy: `Remove the directory ${directory.dir}, or use another VM name.`,
            cause,
        });
    }
}
/** Replaces `vm.json`. @throws as {@link replaceFile}. */
async function writeRecord(directory, record) {
    await (0,_shared_replace_file_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .f)(directory.record, `${JSON.stringify(record, undefined, 2)}\n`);
}
/** Returns true while the VM has not ended and the process that owns it runs. */
function isLive(record) {
    return record.state !== 'stopped' && record.state !== 'failed' && (0,_shared_process_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._n)(record.owner);
}


/***/ })

};
