export const id = 2149;
export const ids = [2149];
export const modules = {

/***/ 2149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _engine_attach_running_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8787);
/* harmony import */ var _engine_script_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6674);
/* harmony import */ var _engine_snapshot_steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1914);
/* harmony import */ var _inputs_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8745);
/* harmony import */ var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8013);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8451);
/* harmony import */ var _shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3633);
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4886);
/* harmony import */ var _error_output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1552);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(520);











const HELP = `
With --vm, a snapshot holds the memory, the devices and all writable disks of a running VM; the guest is held while QEMU works.
With --image, it holds the content of that one qcow2 file, which no VM may use meanwhile (\`list\` may look at any time).
\`overwrite\` creates it whether there is one of that name or not, and the old one goes last.

  maqet snapshot create clean --image disk.qcow2
  maqet snapshot list --image disk.qcow2 --json`;
/** Flags that say how the image tool is found; a VM that runs has its QEMU. */
const TOOL_FLAGS = ['qemu', 'qemu-version', 'install'];
/** `maqet snapshot create|load|delete|overwrite NAME` and `maqet snapshot list`, each with `--vm VM` or `--image FILE` */
function define(command, bind) {
    command
        .argument('<ACTION>', `${_shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_9__/* .NAMED_ACTIONS */ .UA.join(', ')} or list`)
        .argument('[NAME]', 'of the snapshot; list takes none')
        .option('--image <FILE>', 'a qcow2 image that no VM uses, in place of a VM')
        .addHelpText('after', HELP);
    (0,_flags_js__WEBPACK_IMPORTED_MODULE_8__/* .addInputFlags */ .h)(command, ['vm', 'allow', 'deny', 'policy', 'timeout', ...TOOL_FLAGS]);
    bind(command, snapshot);
}
async function snapshot(parsed, context) {
    const [action, name] = parsed.processedArgs;
    const act = actOf(action, name);
    // The flag bears the name of an input, and is none: it is never handed on as one.
    const { image, ...flags } = (0,_flags_js__WEBPACK_IMPORTED_MODULE_8__/* .readInputFlags */ .E)(parsed);
    checkSubject(image, flags);
    if (image === undefined)
        return snapshotOfVm(act, flags, context);
    const { snapshotOfImage } = await Promise.all(/* import() */[__webpack_require__.e(4523), __webpack_require__.e(9111), __webpack_require__.e(1815), __webpack_require__.e(3507)]).then(__webpack_require__.bind(__webpack_require__, 3507));
    return snapshotOfImage(image, act, flags, context);
}
async function snapshotOfVm(act, flags, context) {
    const raw = { ...flags, snapshot: (0,_shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_9__/* .snapshotActText */ .aA)(act) };
    const inputs = await (0,_inputs_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInputs */ .T)(raw);
    const env = await context.environment();
    const { session } = await (0,_engine_attach_running_js__WEBPACK_IMPORTED_MODULE_0__/* .attachRunningVm */ .w)(inputs, raw, env);
    const { client, layers, cursor: since } = session;
    const done = [];
    try {
        const deadline = _shared_deadline_js__WEBPACK_IMPORTED_MODULE_4__/* .Deadline */ .B.after(inputs.timeoutMs, env.signal);
        await (0,_engine_script_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .runScript */ .j)(inputs.snapshot, { client, layers, env, store: { compression: 'none' }, since, deadline }, done);
    }
    finally {
        client.close();
    }
    const { durationMs = 0, result } = done[0] ?? {};
    const lines = act.action === 'list' ? (0,_engine_snapshot_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .snapshotLines */ .k)(done[0]) : [`${act.action} ${act.name}: ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a3)(durationMs)}`];
    return { code: _exit_code_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT_CODES */ .ai.passed, lines, json: { vm: inputs.vm, ...((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_10__/* .isJsonObject */ .OW)(result) ? result : {}), durationMs } };
}
/** As the input has it. One act alone: a line break would make it two. */
function actOf(action, name) {
    const text = name === undefined && action === 'list' ? action : `${action}:${name ?? ''}`;
    const act = (0,_shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_9__/* .readSnapshotAct */ .n6)(text);
    if (typeof act !== 'string')
        return act;
    throw new _error_output_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`${JSON.stringify(text)} ${act}.`, { remedy: `Use ${_shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_9__/* .NAMED_ACTIONS */ .UA.join(', ')} with a NAME, or list.` });
}
function checkSubject(image, flags) {
    if (image !== undefined) {
        // An empty variable of a script: neither a VM nor the current folder was meant.
        if (image.trim() === '') {
            throw new _error_output_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb('--image names no file.', { remedy: 'Name a qcow2 image, or leave --image out to act on a VM.' });
        }
        if (flags['vm'] === undefined)
            return;
        throw new _error_output_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb('--vm and --image exclude each other.', { remedy: 'Name the VM that runs, or the image that no VM uses.' });
    }
    const named = TOOL_FLAGS.filter((name) => flags[name] !== undefined).map((name) => `--${name}`);
    if (named.length === 0)
        return;
    throw new _error_output_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`A VM that runs has its QEMU: ${named.join(', ')} can be given with --image alone.`, {
        remedy: `Leave ${named.join(', ')} out, or name an image.`,
    });
}


/***/ }),

/***/ 8787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ attachRunningVm)
/* harmony export */ });
/* harmony import */ var _policy_violations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3668);
/* harmony import */ var _state_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4906);
/* harmony import */ var _attach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5637);
/* harmony import */ var _preflight_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1471);
/* harmony import */ var _preflight_layers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4754);





/**
 * Attaches to the VM that the inputs name; unlike a run it never starts one.
 *
 * The caller closes the session's client.
 *
 * @throws PolicyError for a command that is blocked by its name, whether there is a VM or not; NotRunningError; and what
 * `policyLayers` and `attachVm` throw.
 */
async function attachRunningVm(inputs, raw, env) {
    const layers = await (0,_preflight_layers_js__WEBPACK_IMPORTED_MODULE_4__/* .policyLayers */ .L)(inputs, env.administrator);
    const found = await (0,_state_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findRunningVm */ .OC)(env.root, inputs.vm).catch((error) => {
        refuseByName(inputs, layers);
        throw error;
    });
    return { session: await (0,_attach_js__WEBPACK_IMPORTED_MODULE_2__/* .attachVm */ .Re)(inputs, raw, found, layers, env), record: found.record };
}
/** Whoever sends something dangerous hears that first. No log has it: audit logs belong to VMs. */
function refuseByName(inputs, layers) {
    // What depends on the VM, as the names of its disks, cannot be judged.
    const refused = (0,_preflight_check_js__WEBPACK_IMPORTED_MODULE_3__/* .checkPlan */ .G)(inputs, layers, {}).filter(({ violation: { tier } }) => tier === 'dangerous' || tier === 'unclassified');
    if (refused.length > 0)
        throw new _policy_violations_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .p(refused.map(({ violation }) => violation));
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


/***/ }),

/***/ 6674:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ runScript)
/* harmony export */ });
/* unused harmony export ExpectationError */
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _qmp_match_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3427);
/* harmony import */ var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8013);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8382);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8451);
/* harmony import */ var _shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3633);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(371);







/** A command answered something else than `expect` wants. */
class ExpectationError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MaqetError */ .Po {
}
/** How long an ordinary command may take. One that copies memory may take what is left of the run's time. */
const COMMAND_MS = 60_000;
const SLOW = new Set(['pmemsave', 'memsave', 'dump-guest-memory', 'dump-skeys', 'snapshot-save', 'snapshot-load']);
/**
 * Runs the steps in order and stops at the first that fails, unless that step says `continue-on-error`.
 *
 * A `wait-event` also finds an event that came after the latest command was sent, but before the wait began.
 *
 * @param done - filled as the steps end, so that it is whole whatever happens; the steps after a failure are `skipped`.
 * @throws the failing step's error.
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
            // A policy that blocks, a VM that is gone or a run that was cancelled is no error of the command.
            const fatal = !(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MaqetError */ .Po) || blocked || error.status === 'crashed' || context.env.signal.aborted;
            const continued = step.kind === 'command' && step.continueOnError && !fatal;
            done.push({ ...base(), outcome: blocked ? 'blocked' : 'failed', error: (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorText */ .kc)(error), ...(continued ? { continued } : {}) });
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
            if (!(0,_qmp_match_js__WEBPACK_IMPORTED_MODULE_3__/* .matches */ .c)(step.expected, result))
                throw unexpected(step.command.execute, step.expected, result);
            return { cursor, tier, result };
        }
        case 'wait-event': {
            const timeoutMs = context.deadline.atMost(step.timeoutMs).ms;
            const wanted = step.data === undefined ? { name: step.name } : { name: step.name, data: step.data };
            const { seq, data } = await context.client.waitEvent({ ...wanted, since: cursor, timeoutMs });
            return { cursor: seq, result: data };
        }
        case 'events':
            return { cursor, result: await context.client.events(step.name === undefined ? {} : { name: step.name }) };
        case 'snapshot': {
            const { layers, env, deadline } = context;
            const params = { act: step.act, layers, caller: env.caller, timeoutMs: deadline.remainingMs };
            const { cursor: next, tier, action, disks, snapshots } = await context.client.snapshot(params);
            return { cursor: next, tier, result: { action, disks: [...disks], snapshots: snapshots } };
        }
        case 'sleep': {
            const { remainingMs } = context.deadline;
            // No longer than the run may last: a pause that nobody waits for any more would keep the process alive.
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
    return step.kind === 'snapshot' ? `snapshot ${(0,_shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_4__/* .snapshotActText */ .aA)(step.act)}` : step.kind;
}
function unexpected(command, expected, actual) {
    const shown = (value) => (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_6__/* .stringifyJson */ .sd)(value), 300);
    return new ExpectationError(`${command} answered ${shown(actual)}, where ${shown(expected)} was expected.`, {
        remedy: 'Correct the expectation, or wait for the event that brings the guest there first.',
    });
}


/***/ }),

/***/ 1914:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ snapshotLines),
/* harmony export */   z: () => (/* binding */ actOnSnapshots)
/* harmony export */ });
/* harmony import */ var _shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3633);
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4886);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(371);
/* harmony import */ var _script_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6674);




/**
 * Carries out the acts of the `snapshot` input in their order, each as a phase of the run that bears its name.
 *
 * @param done - filled as they end, as by `runScript`.
 * @throws the error of the first that fails; those after it are not begun.
 */
async function actOnSnapshots(steps, context, done, phases, { log }) {
    for (const step of steps) {
        if (step.kind !== 'snapshot')
            continue;
        await phases(`snapshot ${(0,_shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_2__/* .snapshotActText */ .aA)(step.act)}`, () => (0,_script_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .runScript */ .j)([step], context, done));
        if (step.act.action === 'list')
            for (const line of snapshotLines(done.at(-1)))
                log.info(line);
    }
}
/** The snapshots that a `list` has found, one a line: names whole, whoever gave them, and harmless. */
function snapshotLines(listed) {
    const { snapshots = [] } = (listed?.result ?? {});
    if (snapshots.length === 0)
        return ['The VM has no snapshots.'];
    return snapshots.map(({ name, time, stateBytes, disks, loadable }) => {
        const facts = [time, (0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(stateBytes), disks.join(', '), ...(loadable ? [] : ['cannot be loaded'])];
        return `${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(name, Number.POSITIVE_INFINITY)}: ${facts.join(' | ')}`;
    });
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


/***/ })

};
