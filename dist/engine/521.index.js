export const id = 521;
export const ids = [521];
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

/***/ 92113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _engine_attach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49945);
/* harmony import */ var _engine_script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89455);
/* harmony import */ var _inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42029);
/* harmony import */ var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52681);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64623);
/* harmony import */ var _shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72437);
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99346);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27734);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77199);









const HELP = `
With --vm, a snapshot contains the memory, the devices and all writable disks of
a running VM. QEMU pauses the guest meanwhile. With --image, it contains one
qcow2 file, which no VM may use meanwhile (except for \`list\`). \`overwrite\`
replaces a snapshot of that name, if there is one, after it has created the new
one.

  maqet snapshot create clean --image disk.qcow2
  maqet snapshot list --image disk.qcow2 --json`;
/** Flags for finding the image tool. A running VM has its QEMU. */
const TOOL_FLAGS = ['qemu', 'qemu-version', 'install'];
/** `maqet snapshot create|load|delete|overwrite NAME` and `maqet snapshot list`, each with `--vm VM` or `--image FILE` */
function define(command, bind) {
    command
        .argument('<ACTION>', `${_shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_4__/* .NAMED_ACTIONS */ .UA.join(', ')} or list`)
        .argument('[NAME]', 'the name of the snapshot (not for list)')
        .option('--image <FILE>', 'use a qcow2 image that no VM uses, instead of a VM')
        .addHelpText('after', HELP);
    (0,_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .addInputFlags */ .hN)(command, ['vm', 'allow', 'deny', 'policy', 'timeout', ...TOOL_FLAGS]);
    bind(command, snapshot);
}
async function snapshot(parsed, context) {
    const [action, name] = parsed.processedArgs;
    const operation = operationOf(action, name);
    // Do not pass on --image: it is not the input of that name.
    const { image, ...flags } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .readInputFlags */ .E8)(parsed);
    checkSubject(image, flags);
    if (image === undefined)
        return snapshotOfVm(operation, flags, context);
    const { snapshotOfImage } = await Promise.all(/* import() */[__webpack_require__.e(5505), __webpack_require__.e(7383), __webpack_require__.e(8123)]).then(__webpack_require__.bind(__webpack_require__, 18123));
    return snapshotOfImage(image, operation, flags, context);
}
async function snapshotOfVm(operation, flags, context) {
    const inputs = await (0,_inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInputs */ .T)({ ...flags, snapshot: (0,_shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_4__/* .snapshotOperationText */ .$J)(operation) });
    const env = await context.environment();
    const { session } = await (0,_engine_attach_js__WEBPACK_IMPORTED_MODULE_0__/* .attachRunningVm */ .wY)(inputs, env);
    const { client, layers, cursor: since } = session;
    const done = [];
    try {
        const deadline = _shared_deadline_js__WEBPACK_IMPORTED_MODULE_3__/* .Deadline */ .B.after(inputs.timeoutMs, env.signal);
        await (0,_engine_script_js__WEBPACK_IMPORTED_MODULE_1__/* .runScript */ .j3)(inputs.snapshot, { client, layers, env, store: { compression: 'none' }, since, deadline }, done);
    }
    finally {
        client.close();
    }
    const { durationMs = 0, result } = done[0] ?? {};
    const lines = operation.action === 'list' ? (0,_engine_script_js__WEBPACK_IMPORTED_MODULE_1__/* .snapshotLines */ .kR)(done[0]) : [`${operation.action} ${operation.name}: ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a3)(durationMs)}`];
    return { code: _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT_CODES */ .ai.passed, lines, json: { vm: inputs.vm, ...((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isJsonObject */ .OW)(result) ? result : {}), durationMs } };
}
/** Parses one operation as the input `snapshot` does. Refuses a line break, which would make it two. */
function operationOf(action, name) {
    const text = name === undefined && action === 'list' ? action : `${action}:${name ?? ''}`;
    const operation = (0,_shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_4__/* .readSnapshotOperation */ .mT)(text);
    if (typeof operation !== 'string')
        return operation;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb(`${JSON.stringify(text)} ${operation}.`, { remedy: `Use ${_shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_4__/* .NAMED_ACTIONS */ .UA.join(', ')} with a NAME, or list.` });
}
function checkSubject(image, flags) {
    if (image !== undefined) {
        // Refuse an empty variable of a script, which means neither a VM nor the current directory.
        if (image.trim() === '') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb('--image is empty.', { remedy: 'Name a qcow2 image, or leave out --image to use a VM.' });
        }
        if (flags['vm'] === undefined)
            return;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb('--vm and --image exclude each other.', { remedy: 'Name a running VM, or an image that no VM uses.' });
    }
    const named = TOOL_FLAGS.filter((name) => flags[name] !== undefined).map((name) => `--${name}`);
    if (named.length === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb(`A running VM has its QEMU. ${named.join(', ')} can only be used with --image.`, {
        remedy: `Leave out ${named.join(', ')}, or name an image.`,
    });
}


/***/ }),

/***/ 89455:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j3: () => (/* binding */ runScript),
/* harmony export */   kR: () => (/* binding */ snapshotLines),
/* harmony export */   lZ: () => (/* binding */ runSnapshots)
/* harmony export */ });
/* unused harmony export ExpectationError */
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _qmp_match_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7863);
/* harmony import */ var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52681);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86202);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64623);
/* harmony import */ var _shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72437);
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99346);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56695);








/** The answer to a command is not the one that `expect` names. */
class ExpectationError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MaqetError */ .Po {
}
/** How long a command may take, in milliseconds. Commands that copy memory may take the rest of the run's time. */
const COMMAND_MS = 60_000;
const SLOW = new Set(['pmemsave', 'memsave', 'dump-guest-memory', 'dump-skeys', 'snapshot-save', 'snapshot-load']);
/**
 * Runs the steps of a script in order. Stops at the first one that fails, unless it says `continue-on-error`.
 *
 * A `wait-event` also finds an event that came after the last command was sent, but before the wait began.
 *
 * @param done - receives the result of each step as it ends, so that it is complete whatever happens. Steps after a failure are
 *   `skipped`.
 * @throws the error of the step that failed.
 */
async function runScript(steps, context, done) {
    let cursor = context.since;
    for (const [index, step] of steps.entries()) {
        const start = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
        const name = nameOf(step);
        const base = () => ({
            line: step.line,
            step: name,
            durationMs: Math.round(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now() - start),
        });
        try {
            const { cursor: next, ...outcome } = await runStep(step, context, cursor);
            cursor = next;
            done.push({ ...base(), outcome: 'ok', ...outcome });
        }
        catch (error) {
            const blocked = error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MaqetError */ .Po && error.status === 'blocked';
            // `continue-on-error` is for errors of the command itself: not for the policy, a VM that is gone, or a cancelled run.
            const fatal = !(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MaqetError */ .Po) || blocked || error.status === 'crashed' || context.env.signal.aborted;
            const continued = step.kind === 'command' && step.continueOnError && !fatal;
            done.push({
                ...base(),
                outcome: blocked ? 'blocked' : 'failed',
                error: (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorText */ .kc)(error, context.env.wording),
                ...(continued ? { continued } : {}),
            });
            if (continued)
                continue;
            done.push(...steps.slice(index + 1).map((later) => skipped(later)));
            throw error;
        }
    }
}
async function runStep(step, context, cursor) {
    switch (step.kind) {
        case 'command': {
            const { cursor: next, tier, result, dumps, screenshots } = await send(step.command, context);
            return { cursor: next, tier, result, ...(dumps.length > 0 ? { dumps } : {}), ...(screenshots.length > 0 ? { screenshots } : {}) };
        }
        case 'expect': {
            const { tier, result } = await send(step.command, context);
            if (!(0,_qmp_match_js__WEBPACK_IMPORTED_MODULE_5__/* .matches */ .c)(step.expected, result))
                throw unexpectedAnswerError(step.command.execute, step.expected, result);
            return { cursor, tier, result };
        }
        case 'wait-event': {
            const timeoutMs = context.deadline.atMost(step.timeoutMs).ms;
            const wanted = step.data === undefined ? { name: step.name } : { name: step.name, data: step.data };
            const { seq, data } = await context.client.waitEvent({ ...wanted, since: cursor, timeoutMs });
            return { cursor: seq, result: data };
        }
        case 'events':
            return { cursor, result: [...(await context.client.events({ name: step.name }))] };
        case 'snapshot': {
            const { layers, env, deadline } = context;
            const params = { operation: step.operation, layers, caller: env.caller, timeoutMs: deadline.remainingMs };
            const { cursor: next, tier, action, disks, snapshots } = await context.client.snapshot(params);
            return { cursor: next, tier, result: { action, disks: [...disks], snapshots: snapshots } };
        }
        case 'sleep': {
            const { remainingMs } = context.deadline;
            // Sleep no longer than the run may take: a timer that nobody waits for keeps the process alive.
            await (0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .sleep */ .y)(Math.min(step.ms, remainingMs), context.env.signal);
            if (step.ms > remainingMs)
                throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeadlineError */ .j3('the end of a `sleep`', Math.round(context.deadline.ms));
            return { cursor };
        }
    }
}
async function send(command, { client, layers, env, store, deadline }) {
    const timeoutMs = SLOW.has(command.execute) ? deadline.remainingMs : deadline.atMost(COMMAND_MS).ms;
    const args = command.arguments ?? {};
    return client.execute({ command: command.execute, arguments: args, layers, caller: env.caller, timeoutMs, store });
}
function skipped(step) {
    return { line: step.line, step: nameOf(step), outcome: 'skipped', durationMs: 0 };
}
function nameOf(step) {
    if ('command' in step)
        return step.command.execute;
    return step.kind === 'snapshot' ? `snapshot ${(0,_shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_3__/* .snapshotOperationText */ .$J)(step.operation)}` : step.kind;
}
function unexpectedAnswerError(command, expected, actual) {
    const shown = (value) => (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .T)((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_7__/* .stringifyJson */ .sd)(value), 300);
    return new ExpectationError(`${command} returned ${shown(actual)} instead of ${shown(expected)}.`, {
        remedy: 'Correct the expectation, or wait first for the event that changes the state of the guest.',
    });
}
/**
 * Runs the operations of the `snapshot` input in order, each as a phase of the run.
 *
 * @param done - receives the results, as for {@link runScript}.
 * @throws the error of the first operation that fails. Later ones are not started.
 */
async function runSnapshots(steps, context, done, phases, { log }) {
    for (const step of steps) {
        if (step.kind !== 'snapshot')
            continue;
        await phases(`snapshot ${(0,_shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_3__/* .snapshotOperationText */ .$J)(step.operation)}`, () => runScript([step], context, done));
        if (step.operation.action === 'list')
            for (const line of snapshotLines(done.at(-1)))
                log.info(line);
    }
}
/** Returns a line for each snapshot that a `list` has found. Names are sanitized, but not truncated. */
function snapshotLines(listed) {
    const { snapshots = [] } = (listed?.result ?? {});
    if (snapshots.length === 0)
        return ['The VM has no snapshots.'];
    return snapshots.map(({ name, time, stateBytes, disks, loadable }) => {
        const facts = [time, (0,_shared_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(stateBytes), disks.join(', '), ...(loadable ? [] : ['cannot be loaded'])];
        return `${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .T)(name, Number.POSITIVE_INFINITY)}: ${facts.join(' | ')}`;
    });
}


/***/ }),

/***/ 7863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ matches)
/* harmony export */ });
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64623);

/**
 * Returns true if `actual` matches `expected`.
 *
 * In objects, only the members that `expected` names are compared. Lists must have the same length and match item by item: if containing
 * the items were enough, `[]` (no jobs) would match every list. Scalars must be equal, and integers are compared by value, at any size.
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
        // A bigint never equals a number by ===, but == compares their exact values.
        // biome-ignore lint/suspicious/noDoubleEquals: see above
        return expected == actual;
    }
    return expected === actual;
}
function isNumeric(value) {
    return typeof value === 'number' || typeof value === 'bigint';
}


/***/ })

};
