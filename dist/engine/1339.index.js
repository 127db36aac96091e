export const id = 1339;
export const ids = [1339];
export const modules = {

/***/ 11513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ secretsFromEnvironment),
/* harmony export */   KD: () => (/* binding */ secretArgumentsOf),
/* harmony export */   eh: () => (/* binding */ isSecretName)
/* harmony export */ });
/** Words that make a name secret anywhere in it: `tls-password-id`, `AWS_SECRET_ACCESS_KEY`. */
const ANYWHERE = /passw|passphrase|secret|token|credential|privatekey|apikey|accesskey|authorization|cookie/;
/** Words that make a name secret as its last part: `data` of `object-add`, `keys` of `send-key`, `input-data`, `buf-b64`. */
const LAST_WORD = new Set(['data', 'key', 'keys', 'b64', 'pass', 'pwd', 'pw', 'pin', 'auth']);
/** Secret names of environment variables: `data` or `pwd` at their end would hide directories and settings. */
const VARIABLE = /passw|passphrase|secret|token|credential|private_?key|api_?key|access_?key|_key$|_pass$/i;
const squeezed = (name) => name.toLowerCase().replace(/[^a-z0-9]/g, '');
/** Returns true for the name of an argument whose value must not be logged, in any spelling (`-`, `_`, camelCase, case). */
function isSecretName(name) {
    if (ANYWHERE.test(squeezed(name)))
        return true;
    const words = name
        .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '');
    return LAST_WORD.has(words.at(-1) ?? '');
}
/** Returns the values of the environment variables with secret names, for {@link createRedactor}. */
function secretsFromEnvironment(env) {
    return Object.entries(env).flatMap(([name, value]) => (VARIABLE.test(name) && value !== undefined && value !== '' ? [value] : []));
}
/** Arguments that are secret in one command only. */
const OF_COMMAND = {
    'guest-exec': ['env'],
    'sev-inject-launch-secret': ['packet-header', 'secret', 'gpa'],
};
/** Returns the argument names that are secret in this command, besides those of {@link isSecretName}. */
function secretArgumentsOf(command) {
    return Object.hasOwn(OF_COMMAND, command) ? (OF_COMMAND[command] ?? []) : [];
}


/***/ }),

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

// EXTERNAL MODULE: ./src/engine/context.ts
var context = __webpack_require__(49473);
// EXTERNAL MODULE: ./src/engine/preflight/layers.ts + 1 modules
var preflight_layers = __webpack_require__(7748);
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
var rpc_client = __webpack_require__(70914);
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
    const own = await (0,preflight_layers/* policyLayers */.L)(inputs, (0,context/* administratorPlaces */.W)(process.env));
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
    const { directory } = await (0,find/* findRunningVm */.OC)((0,layout/* stateRoot */.om)(process.env), vm);
    const client = await rpc_client/* SupervisorClient */.U.attach(directory);
    try {
        return await client.status();
    }
    finally {
        client.close();
    }
}


/***/ }),

/***/ 49473:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ administratorPlaces),
/* harmony export */   processFacts: () => (/* binding */ processFacts)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _audit_redact_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11513);
/* harmony import */ var _state_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6099);




/**
 * Reads the facts of the running process.
 *
 * @param entryFile - path of the running bundle. The supervisor's bundle lies beside it.
 */
function processFacts(env, entryFile) {
    const isRunner = env['GITHUB_ACTIONS'] === 'true';
    const run = isRunner ? runIdentity(env) : null;
    return {
        // Outside a runner anybody can set GITHUB_ACTOR, but not the user id.
        caller: { actor: (run === null ? undefined : env['GITHUB_ACTOR']) || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().username, run },
        secrets: (0,_audit_redact_names_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsFromEnvironment */ .$S)(env),
        administrator: administratorPlaces(env),
        root: (0,_state_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .stateRoot */ .om)(env),
        job: run === null ? '' : [run.repository, run.runId, run.attempt, run.job].join('/'),
        isRunner,
        supervisorEntry: node_path__WEBPACK_IMPORTED_MODULE_1___default().join(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(entryFile), '..', 'supervisor', 'index.js'),
    };
}
function runIdentity(env) {
    const value = (name) => env[name] ?? '';
    return {
        repository: value('GITHUB_REPOSITORY'),
        workflow: value('GITHUB_WORKFLOW'),
        runId: value('GITHUB_RUN_ID'),
        attempt: value('GITHUB_RUN_ATTEMPT'),
        job: value('GITHUB_JOB'),
    };
}
/** Returns the places on this machine: `/etc/maqet/policy.yml`, and the file that the variable `MAQET_POLICY` names. */
function administratorPlaces(env) {
    return { file: '/etc/maqet/policy.yml', variable: env['MAQET_POLICY'], trusted: [0] };
}


/***/ }),

/***/ 7748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ policyLayers)
});

// UNUSED EXPORTS: AdministratorPolicyError

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/policy/layer.ts
var policy_layer = __webpack_require__(48919);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(86202);
;// CONCATENATED MODULE: ./src/shared/trusted-file.ts




/** The most links in one path, as on Linux. */
const MAX_LINKS = 40;
/** A file cannot be trusted, or cannot be read. The message continues a sentence that names the file. */
class UntrustedFileError extends Error {
}
/**
 * Reads a file that only trusted users can have written, moved or replaced: the file, every directory above it and every link in its
 * path belong to one of them, and nobody else can write to them.
 *
 * @param file - an absolute path.
 * @param trusted - user ids; 0 is root.
 * @returns its text; undefined if nothing has that name. A dangling link is an error.
 * @throws UntrustedFileError if others can change the file, it cannot be read, or it is not a regular file.
 */
async function readTrustedFile(file, trusted) {
    const parts = await partsOf(file).catch((error) => {
        throw unreadableError(error);
    });
    if (parts === undefined)
        return undefined;
    for (const part of parts) {
        const problem = distrust(part, trusted);
        if (problem !== undefined)
            throw new UntrustedFileError(`${JSON.stringify(part.path)} ${problem}`);
    }
    return readRegular(parts.at(-1)?.path ?? file);
}
/** Says why users other than the trusted ones can change a part of a path; undefined if they cannot. */
function distrust({ stat }, trusted) {
    if (!trusted.includes(stat.uid))
        return `belongs to the user ${stat.uid}`;
    // The mode of a link has no effect.
    if (stat.isSymbolicLink() || (stat.mode & 0o022) === 0)
        return undefined;
    // In a sticky directory, nobody can replace a file of another user.
    if (stat.isDirectory() && (stat.mode & 0o1000) !== 0)
        return undefined;
    return `can be written by others (mode ${(stat.mode & 0o7777).toString(8).padStart(4, '0')})`;
}
/** Lists everything that decides where an absolute path leads, in order. Undefined if a part does not exist, unless a link names it. */
async function partsOf(file) {
    const parts = [{ path: '/', stat: await (0,promises_.lstat)('/') }];
    const todo = namesOf(file, false);
    let at = '/';
    let links = 0;
    for (let name = todo.shift(); name !== undefined; name = todo.shift()) {
        const next = external_node_path_default().join(at, name.name);
        const stat = await lstatOrMissing(next, name.ofLink);
        if (stat === undefined)
            return undefined;
        parts.push({ path: next, stat });
        if (!stat.isSymbolicLink()) {
            at = next;
            continue;
        }
        links += 1;
        if (links > MAX_LINKS)
            throw new UntrustedFileError(`has more than ${MAX_LINKS} links in its path`);
        const target = await (0,promises_.readlink)(next);
        if (external_node_path_default().isAbsolute(target))
            at = '/';
        todo.unshift(...namesOf(target, true));
    }
    return parts;
}
function namesOf(text, ofLink) {
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
        // O_NONBLOCK: opening a FIFO would wait for a writer.
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
        throw unreadableError(error);
    }
}
function unreadableError(error) {
    if (error instanceof UntrustedFileError)
        return error;
    return new UntrustedFileError(`cannot be read (${(0,errors/* errnoOf */.UQ)(error) ?? (0,errors/* errorText */.kc)(error)})`, { cause: error });
}

;// CONCATENATED MODULE: ./src/engine/preflight/layers.ts







/** The administrator's policy exists, but cannot be used. Nothing runs without it. */
class AdministratorPolicyError extends errors/* MaqetError */.Po {
    constructor(message, cause) {
        const remedy = "Nothing was started. The machine's administrator must fix this: the file, and each directory above it, must belong to root, " +
            'not be writable by anybody else, and be readable by the user that runs maqet.';
        super(message, { remedy, status: 'blocked', cause });
    }
}
/**
 * Reads the policy layers of a run: its inputs, the policy file if the inputs name one, and the administrator's files.
 *
 * Every layer must permit a command. So the inputs cannot widen either file, and the policy file cannot widen the administrator's.
 *
 * @throws InputError, PolicyFileError or AdministratorPolicyError. Nothing has been started.
 */
async function policyLayers(inputs, administrator) {
    const ceiling = await administratorLayers(administrator);
    const own = (0,policy_layer/* createLayer */.Ay)('inputs', { allow: inputs.allow, deny: inputs.deny, 'allow-dangerous': inputs.allowDangerous });
    if (inputs.policy === undefined)
        return [own, ...ceiling];
    // Load the YAML parser only if there is a policy file.
    const { parsePolicyFile } = await Promise.all(/* import() */[__webpack_require__.e(8905), __webpack_require__.e(9737)]).then(__webpack_require__.bind(__webpack_require__, 9737));
    const text = await readPolicy(inputs.policy);
    const file = { ...parsePolicyFile(text, `policy file ${inputs.policy}`), sha256: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex') };
    return [own, file, ...ceiling];
}
async function readPolicy(file) {
    try {
        // Without O_NONBLOCK, opening a FIFO waits for a writer.
        const handle = await (0,promises_.open)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        try {
            if (!(await handle.stat()).isFile())
                throw policyFileInputError(file, 'is not a regular file');
            return await handle.readFile('utf8');
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        throw error instanceof errors/* InputError */.dz ? error : policyFileInputError(file, `cannot be read (${(0,errors/* errnoOf */.UQ)(error) ?? 'unknown error'})`);
    }
}
function policyFileInputError(file, what) {
    return new errors/* InputError */.dz([{ input: 'policy', value: file, problem: `${what}; name a policy file that exists` }]);
}
/**
 * Reads the administrator's layers. Returns none if there is no file.
 *
 * A workflow can set the variable `MAQET_POLICY`, so it can only add a layer, from a file that belongs to root. An empty value, or the
 * path of a missing file, is an error: it must not switch the policy off.
 *
 * @throws AdministratorPolicyError for a file that others can write to, cannot be read, or is not a valid policy.
 */
async function administratorLayers({ file, variable, trusted }) {
    const always = await readAdministratorLayer(file, `administrator's policy file ${file}`, trusted);
    const layers = always === undefined ? [] : [always];
    if (variable === undefined || variable === file)
        return layers;
    if (!external_node_path_default().isAbsolute(variable)) {
        throw new AdministratorPolicyError(`The variable MAQET_POLICY (${JSON.stringify(variable)}) is set, but not to the absolute path of a policy file.`);
    }
    const named = await readAdministratorLayer(variable, `administrator's policy file ${variable} (MAQET_POLICY)`, trusted);
    if (named === undefined) {
        throw new AdministratorPolicyError(`The policy file ${JSON.stringify(variable)}, which the variable MAQET_POLICY names, does not exist.`);
    }
    return [...layers, named];
}
async function readAdministratorLayer(file, source, trusted) {
    try {
        const text = await readTrustedFile(file, trusted);
        if (text === undefined)
            return undefined;
        // Load the YAML parser only if there is a policy file.
        const { parsePolicyFile } = await Promise.all(/* import() */[__webpack_require__.e(8905), __webpack_require__.e(9737)]).then(__webpack_require__.bind(__webpack_require__, 9737));
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

/***/ 77694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ findVm),
/* harmony export */   KN: () => (/* binding */ asideOf),
/* harmony export */   Ly: () => (/* binding */ waitUntilGone),
/* harmony export */   OC: () => (/* binding */ findRunningVm),
/* harmony export */   Ps: () => (/* binding */ findClaimed),
/* harmony export */   d: () => (/* binding */ listVms),
/* harmony export */   lA: () => (/* binding */ describeEnd),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* unused harmony export NotRunningError */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52681);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86202);
/* harmony import */ var _shared_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64720);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6099);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44520);







/** No VM of that name runs. */
class NotRunningError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MaqetError */ .Po {
}
const GONE_POLL_MS = 20;
const VM_NAME = /^[a-z0-9][a-z0-9-]{0,31}$/;
/** Returns true for a valid name of a VM. `NAME.INODE` is the directory of an earlier VM, and `.NAME…` an unfinished claim. */
function isVmName(name) {
    return VM_NAME.test(name);
}
/** Finds a VM by its name, running or not. @throws NotRunningError if there never was one. */
async function findVm(root, vm) {
    const directory = new _layout_js__WEBPACK_IMPORTED_MODULE_5__/* .VmDirectory */ .ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, vm));
    const record = isVmName(vm) ? await (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .readRecord */ .aE)(directory) : undefined;
    if (record !== undefined)
        return { directory, record };
    throw new NotRunningError(`There is no VM ${JSON.stringify(vm)} in ${root}.`, {
        remedy: 'List the VMs with `maqet ls`, or start one with `maqet up --vm NAME`.',
    });
}
/** Finds a running VM. @throws NotRunningError that says how the VM has ended */
async function findRunningVm(root, vm) {
    const found = await findVm(root, vm);
    if ((0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .isLive */ .DG)(found.record))
        return found;
    throw new NotRunningError(`The VM ${JSON.stringify(vm)} is not running: ${describeEnd(found.record)}.`, {
        remedy: `Start it with \`maqet up --vm ${vm}\`. The files of the last run are in ${found.directory.dir}.`,
    });
}
/**
 * Finds the VMs that a process claimed under a name, newest first: in the directory of that name, and in those that later claims of
 * the name have moved aside.
 *
 * @param claimant - as `vm.json` records it.
 * @throws MaqetError if a record there cannot be read: it may be the claimant's.
 */
async function findClaimed(root, vm, claimant) {
    const names = (await namesIn(root)).filter((name) => name === vm || asideOf(name) === vm);
    const found = await Promise.all(names.map(async (name) => {
        const directory = new _layout_js__WEBPACK_IMPORTED_MODULE_5__/* .VmDirectory */ .ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, name));
        return { directory, record: await (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .readRecord */ .aE)(directory) };
    }));
    return found
        .flatMap(({ directory, record }) => (record?.claimant === claimant ? [{ directory, record }] : []))
        .sort((one, other) => Date.parse(other.record.createdAt) - Date.parse(one.record.createdAt));
}
/** Returns the name of the VM whose directory was moved aside to this name, or undefined for any other name. */
function asideOf(name) {
    return /^([a-z0-9-]+)\.\d+$/.exec(name)?.[1];
}
/** Describes the end of a VM that is not running, as the end of a sentence. */
function describeEnd(record) {
    const { state, reason, owner } = record;
    if (state === 'stopped' || state === 'failed') {
        return reason === '' || reason === state ? `it is ${state}` : `it is ${state} (${reason.replace(/\.$/, '')})`;
    }
    return `its process ${owner.pid} is gone; its last state was ${state}`;
}
/**
 * Waits until the processes of a VM are gone.
 *
 * @returns the processes that still run after `ms` milliseconds.
 */
async function waitUntilGone(record, ms) {
    const processes = [record.owner, record.qemu].filter((id) => id !== null);
    const deadline = _shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .Deadline */ .B.after(ms);
    while (processes.some(_shared_process_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._n) && !deadline.expired)
        await (0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .sleep */ .y)(GONE_POLL_MS);
    return processes.filter(_shared_process_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._n);
}
/** Lists all VMs, running or not, sorted by name. */
async function listVms(root) {
    const found = [];
    for (const name of (await namesIn(root)).filter(isVmName).sort()) {
        const directory = new _layout_js__WEBPACK_IMPORTED_MODULE_5__/* .VmDirectory */ .ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, name));
        const record = await (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .readRecord */ .aE)(directory).catch(() => 'unreadable');
        if (record !== undefined)
            found.push({ dir: directory.dir, record: record === 'unreadable' ? undefined : record });
    }
    return found;
}
/** Returns the names in the directory of all VMs, or none if there is no such directory. */
async function namesIn(root) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(root);
    }
    catch (error) {
        if ((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) === 'ENOENT')
            return [];
        throw error;
    }
}


/***/ }),

/***/ 70914:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ SupervisorClient),
  E: () => (/* binding */ SupervisorGoneError)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./src/shared/deadline.ts
var shared_deadline = __webpack_require__(52681);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(86202);
// EXTERNAL MODULE: ../../../work/main/node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(51359);
;// CONCATENATED MODULE: ./src/shared/logger.ts

const logLineSchema = schemas/* strictObject */.rej({ level: schemas/* enum */.k5n(['info', 'warning', 'error']), text: schemas/* string */.YjP() });

// EXTERNAL MODULE: ./src/supervisor/rpc/guest-streams.ts
var guest_streams = __webpack_require__(38710);
// EXTERNAL MODULE: ./src/supervisor/rpc/methods.ts
var methods = __webpack_require__(28868);
// EXTERNAL MODULE: ./src/supervisor/rpc/wire.ts + 1 modules
var wire = __webpack_require__(45449);
;// CONCATENATED MODULE: ./src/supervisor/rpc/client.ts









/** The supervisor cannot be reached. */
class SupervisorGoneError extends errors/* MaqetError */.Po {
    constructor(message, cause) {
        super(message, { remedy: 'Read supervisor.log and the end of audit.jsonl in the VM directory.', status: 'crashed', cause });
    }
}
/** How much longer than the work itself a reply may take. */
const GRACE_MS = 15_000;
const CONNECT_MS = 5000;
/** A cancelled step is killed after 10 s. */
const ABANDON_MS = 8000;
/** A cancelled step has seconds, and has to stop its VM in them. */
const CANCEL_MS = 2000;
/** Linux: the most bytes of a socket's path. */
const MAX_SOCKET_PATH = 107;
/** A class with one method per entry of {@link METHODS}. */
const DerivedCalls = class {
    constructor(call) {
        for (const name of Object.keys(methods/* METHODS */.J8)) {
            if (name !== 'runInGuest')
                Object.assign(this, { [name]: (params = {}, limitMs) => call(name, params, limitMs) });
        }
    }
};
/**
 * A typed connection to the supervisor of one VM. Its calls are the methods of the table: see there for their meaning.
 *
 * Every call has a deadline, and fails at once when the supervisor ends.
 */
class SupervisorClient extends DerivedCalls {
    signal;
    ended;
    wire;
    gone;
    streams;
    /** Receives the log lines that the supervisor sends along. */
    onLog = () => undefined;
    constructor(stream, signal, 
    /** Settles when the supervisor has ended. Settled if this process did not launch it. */
    ended = Promise.resolve()) {
        super((name, params, limitMs) => this.call(name, params, limitMs));
        this.signal = signal;
        this.ended = ended;
        const { promise, reject } = Promise.withResolvers();
        promise.catch(() => undefined);
        this.gone = promise;
        this.wire = new wire/* Wire */._2(stream, 'client');
        this.wire.onClose(() => reject(this.goneError()));
        this.wire.on(methods/* LOG */.$9, logLineSchema, (line) => this.onLog(line));
        this.streams = new guest_streams/* ClientStreams */.b(this.wire);
        this.wire.listen();
    }
    /**
     * Launches a supervisor for a claimed directory. It ends when this process does, unless the VM is kept.
     *
     * @param entry - the supervisor's program.
     */
    static launch(directory, entry, signal) {
        const log = (0,external_node_fs_.openSync)(directory.supervisorLog, 'a', 0o600);
        let child;
        try {
            child = (0,external_node_child_process_.spawn)(process.execPath, [entry, directory.dir], {
                cwd: directory.dir,
                detached: true,
                env: supervisorEnvironment(process.env),
                stdio: ['ignore', log, log, 'pipe'],
            });
        }
        finally {
            (0,external_node_fs_.closeSync)(log);
        }
        const ended = new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
        // The launcher may end before the supervisor: the child alone must not hold it.
        child.unref();
        return new SupervisorClient(child.stdio[3], signal, ended);
    }
    /** Connects to the supervisor of a running VM. @throws SupervisorGoneError if none answers. */
    static async attach(directory, signal) {
        const { path, release } = socketPath(directory);
        const socket = (0,external_node_net_.connect)(path);
        try {
            const connected = new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
            await shared_deadline/* Deadline */.B.after(CONNECT_MS, signal).race(connected, 'the supervisor to answer');
        }
        catch (error) {
            socket.destroy();
            const why = (0,errors/* errnoOf */.UQ)(error) ?? 'no reply';
            throw new SupervisorGoneError(`The supervisor of the VM in ${directory.dir} does not answer (${why}).`, error);
        }
        finally {
            release();
        }
        return new SupervisorClient(socket, signal);
    }
    /** Runs a script in the guest, if the policy allows it. */
    runInGuest(params, streams) {
        return this.streams.open(streams, (id) => this.call('runInGuest', { ...params, id, hasInput: streams.input !== undefined }));
    }
    /** Hangs up. The VM goes on if it is kept, or if another process launched it. */
    close() {
        this.wire.close();
    }
    /**
     * Hangs up, and waits until the supervisor that {@link launch} started has ended its VM and itself: from then on nobody else
     * writes to the directory. @returns false if it has not ended in time: it may still write.
     */
    async abandon() {
        this.close();
        return shared_deadline/* Deadline */.B.after(ABANDON_MS)
            .race(this.ended, 'the supervisor to end')
            .then(() => true, () => false);
    }
    async call(name, params, limitMs) {
        const { limit, awaited, onCancel } = methods/* METHODS */.J8[name];
        const what = awaited(params);
        const cancel = new AbortController();
        const reply = this.send(name, params, onCancel === 'undo' ? cancel.signal : undefined);
        // The closing of the socket rejects both `reply` and `gone`.
        reply.catch(() => undefined);
        const deadline = shared_deadline/* Deadline */.B.after((limitMs ?? limit(params)) + GRACE_MS, onCancel === 'wait' ? undefined : this.signal);
        try {
            return await deadline.race(Promise.race([reply, this.gone]), what);
        }
        catch (error) {
            if (onCancel !== 'undo' || !(error instanceof errors/* CancelledError */.cc))
                throw error;
            cancel.abort();
            await shared_deadline/* Deadline */.B.after(CANCEL_MS)
                .race(reply, `the end of ${what}`)
                .catch(() => undefined);
            throw error;
        }
    }
    async send(name, params, signal) {
        try {
            return await this.wire.call(methods/* METHODS */.J8, name, params, signal);
        }
        catch (error) {
            throw error instanceof wire/* ConnectionClosedError */.rb ? this.goneError(error) : error;
        }
    }
    goneError(cause) {
        const { closingReason } = this.wire;
        return new SupervisorGoneError(`The supervisor of the VM is gone.${closingReason === undefined ? '' : ` ${closingReason}`}`, cause);
    }
}
/** Returns the path of the VM's socket: through the descriptor of its directory if the path itself is too long. */
function socketPath(directory) {
    if (Buffer.byteLength(directory.socket) <= MAX_SOCKET_PATH)
        return { path: directory.socket, release: () => undefined };
    const fd = (0,external_node_fs_.openSync)(directory.dir, 'r');
    return { path: `/proc/self/fd/${fd}/rpc.sock`, release: () => (0,external_node_fs_.closeSync)(fd) };
}
/** Files of certificates that are trusted besides the usual ones: for a syslog server. */
const AUTHORITIES = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'SSL_CERT_DIR'];
/** Returns what a program needs, and the mark by which the runner finds leftovers: supervisor and QEMU get no token of the job. */
function supervisorEnvironment(env) {
    const names = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'XDG_RUNTIME_DIR', 'RUNNER_TRACKING_ID', ...AUTHORITIES];
    return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}


/***/ })

};
