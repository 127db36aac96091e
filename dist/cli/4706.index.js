export const id = 4706;
export const ids = [4706];
export const modules = {

/***/ 4706:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ policy_define)
});

// EXTERNAL MODULE: ./src/engine/preflight/administrator.ts + 1 modules
var administrator = __webpack_require__(6411);
// EXTERNAL MODULE: ./src/engine/preflight/layers.ts
var preflight_layers = __webpack_require__(4754);
// EXTERNAL MODULE: ./src/inputs/parse.ts + 2 modules
var parse = __webpack_require__(8745);
// EXTERNAL MODULE: ./src/policy/evaluate-any.ts
var evaluate_any = __webpack_require__(9504);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(371);
// EXTERNAL MODULE: ./src/policy/grants.ts
var grants = __webpack_require__(951);
// EXTERNAL MODULE: ./src/policy/table.ts + 2 modules
var table = __webpack_require__(2926);
;// CONCATENATED MODULE: ./src/policy/explain.ts




/**
 * What would happen to a command and why, as several lines of text without a trailing line break.
 *
 * @example
 * ```
 * system_reset: privileged, since QEMU 0.14
 *   does:     MAQET tier; hard reset, unsynced guest data lost
 *   host:     none
 *   guest:    availability
 *   inputs:   lets it through
 *   verdict:  allowed, logged as a warning
 * ```
 */
function explain(layers, command, context = {}) {
    const decision = (0,evaluate_any/* evaluateAny */.cd)(layers, command, context);
    const facts = (0,table/* factsOf */.xS)(decision.command);
    const verdict = decision.decision === 'allow'
        ? [['verdict', `allowed, logged as ${LOGGED[decision.tier]}`]]
        : [
            ['verdict', 'blocked, logged as an error'],
            ['why', decision.reason],
            ['instead', decision.remedy],
        ];
    const files = decision.paths.map(({ folder, name }) => ['file', `${folder}/${name} in the VM's folder`]);
    const rows = [...(facts === undefined ? [] : factRows(facts, layers)), ...files, ...verdict];
    return [heading(decision.command, facts), ...rows.map(([label, text]) => `  ${`${label}:`.padEnd(9)} ${text}`)].join('\n');
}
const LOGGED = {
    safe: 'information',
    'memory-dump': 'information (purpose=testing)',
    privileged: 'a warning',
    dangerous: 'an error',
    unclassified: '',
};
function heading(command, facts) {
    if (facts === undefined)
        return `${(0,untrusted_text/* oneLine */.T)(command, 64)}: unclassified`;
    if (facts.since === table/* ACT */.z8)
        return `${facts.name}: ${facts.tier}, an act of maqet`;
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
            (0,grants/* layersRefusal */.r)([layer], facts) === undefined ? 'lets it through' : 'does not let it through',
        ]),
    ];
}
/** A command table as lines for a terminal, the most harmful tier first, in each tier by name. */
function renderTable(commands) {
    return textTable(sortedCommands(commands));
}
/** The commands of a table, the most harmful tier first, in each tier by name. */
function sortedCommands(commands) {
    const all = [...commands.values()];
    return table/* TIERS */.iB.flatMap((tier) => all.filter((facts) => facts.tier === tier).sort((a, b) => (a.name < b.name ? -1 : 1)));
}
function textTable(commands) {
    const width = Math.max(...commands.map((facts) => facts.name.length));
    return commands.map((facts) => `${facts.tier.padEnd(11)}  ${facts.name.padEnd(width)}  ${facts.reason}`).join('\n');
}

// EXTERNAL MODULE: ./src/policy/memory-rules.ts
var memory_rules = __webpack_require__(9489);
// EXTERNAL MODULE: ./src/state/find.ts
var find = __webpack_require__(4906);
// EXTERNAL MODULE: ./src/state/folder.ts
var state_folder = __webpack_require__(8349);
// EXTERNAL MODULE: ./src/supervisor/rpc/client.ts + 5 modules
var rpc_client = __webpack_require__(9186);
// EXTERNAL MODULE: ./src/cli/exit-code.ts
var exit_code = __webpack_require__(1552);
// EXTERNAL MODULE: ./src/cli/flags.ts + 1 modules
var flags = __webpack_require__(520);
// EXTERNAL MODULE: ./src/cli/json-argument.ts
var json_argument = __webpack_require__(8672);
;// CONCATENATED MODULE: ./src/cli/commands/policy.ts













/** `maqet policy explain COMMAND [JSON]` and `maqet policy table` */
function policy_define(command, bind) {
    command.helpCommand(false);
    const explaining = command
        .command('explain')
        .description('Says what would happen to a command for QEMU or for the guest agent, and why.')
        .argument('<COMMAND>', 'its name')
        .argument('[JSON]', 'its arguments, one JSON object')
        .addHelpText('after', '\nNothing is sent. The exit code is 0 whatever the verdict.');
    (0,flags/* addInputFlags */.h)(explaining, ['vm', 'allow', 'deny', 'allow-dangerous', 'policy']);
    bind(explaining, explainCommand);
    bind(command.command('table').description('Lists every command for QEMU (QMP) and for the guest agent with its tier.'), async () => ({
        code: exit_code/* EXIT_CODES */.ai.passed,
        lines: ['QMP', renderTable(table/* COMMANDS */.Lo), '', 'Guest agent', renderTable(table/* GUEST_COMMANDS */.Sl)].flatMap((text) => text.split('\n')),
        json: [...table/* COMMANDS */.Lo.values(), ...table/* GUEST_COMMANDS */.Sl.values()],
    }));
}
async function explainCommand(parsed) {
    const [execute, json] = parsed.processedArgs;
    const inputs = await (0,parse/* parseInputs */.T)((0,flags/* readInputFlags */.E)(parsed));
    const own = await (0,preflight_layers/* policyLayers */.L)(inputs, (0,administrator/* administratorPlaces */.Wr)(process.env));
    const vm = inputs.given.has('vm') ? await askVm(inputs.vm) : undefined;
    const layers = [...(vm?.layers ?? []), ...own];
    const args = json === undefined ? undefined : (0,memory_rules/* adaptArguments */.l)(execute, (0,json_argument/* readArguments */.l)(json), vm?.context ?? {});
    const command = args === undefined ? { execute } : { execute, arguments: args };
    const decision = (0,evaluate_any/* evaluateAny */.cd)(layers, command, vm?.context);
    const hint = vm === undefined ? ['', 'Its memory, its disks and its QEMU count as well: `--vm NAME` judges for a VM that runs.'] : [];
    return {
        code: exit_code/* EXIT_CODES */.ai.passed,
        lines: [...explain(layers, command, vm?.context).split('\n'), ...hint],
        json: decision,
    };
}
/** The policy of a VM that runs, and the facts that it judges by. */
async function askVm(vm) {
    const { folder } = await (0,find/* findRunningVm */.OC)((0,state_folder/* stateRoot */.om)(process.env), vm);
    const client = await rpc_client/* SupervisorClient */.U.attach(folder);
    try {
        return await client.status();
    }
    finally {
        client.close();
    }
}


/***/ }),

/***/ 8672:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readArguments)
/* harmony export */ });
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8451);
/* harmony import */ var _error_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36);


/** Reads the arguments of a QMP command from the command line; long integers keep their digits. @throws UsageError */
function readArguments(text) {
    const value = parsed(text);
    if ((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return value;
    throw wrong(text);
}
function parsed(text) {
    try {
        return (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
    }
    catch {
        return undefined;
    }
}
function wrong(text) {
    const shown = text.length > 120 ? `${text.slice(0, 120)}…` : text;
    return new _error_output_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The arguments ${JSON.stringify(shown)} are not a JSON object.`, {
        remedy: `Write them like '{"val": 0, "size": 512, "filename": "low.bin"}', in single quotes for the shell.`,
    });
}


/***/ }),

/***/ 6411:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CC: () => (/* binding */ administratorLayers),
  Wr: () => (/* binding */ administratorPlaces)
});

// UNUSED EXPORTS: AdministratorPolicyError

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
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
        const { parsePolicyFile } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4899), __webpack_require__.e(7682)]).then(__webpack_require__.bind(__webpack_require__, 5301));
        return { ...parsePolicyFile(text, source), sha256: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex') };
    }
    catch (error) {
        if (error instanceof UntrustedFileError)
            throw new AdministratorPolicyError(`The ${source} cannot be used: ${error.message}.`, error);
        throw error instanceof errors/* MaqetError */.Po
            ? new AdministratorPolicyError(error.message, error)
            : new AdministratorPolicyError((0,errors/* errorText */.kc)(error), error);
    }
}


/***/ }),

/***/ 4754:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ policyLayers)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _policy_layer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4899);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8382);
/* harmony import */ var _administrator_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6411);






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
    const { parsePolicyFile } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5301)]).then(__webpack_require__.bind(__webpack_require__, 5301));
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


/***/ })

};
