export const id = 9945;
export const ids = [9945];
export const modules = {

/***/ 49945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ isUnrecorded),
/* harmony export */   M9: () => (/* binding */ shapingInputs),
/* harmony export */   Ul: () => (/* binding */ connectVm),
/* harmony export */   iO: () => (/* binding */ lostVmError),
/* harmony export */   se: () => (/* binding */ attachOrEnd),
/* harmony export */   wY: () => (/* binding */ attachRunningVm)
/* harmony export */ });
/* unused harmony export attachVm */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _audit_redact_redactor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31568);
/* harmony import */ var _inputs_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33983);
/* harmony import */ var _policy_violations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19280);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86202);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(56695);
/* harmony import */ var _state_find_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77694);
/* harmony import */ var _storage_download_url_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(91051);
/* harmony import */ var _supervisor_rpc_client_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70914);
/* harmony import */ var _supervisor_rpc_wire_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45449);
/* harmony import */ var _vm_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21542);
/* harmony import */ var _preflight_check_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59246);
/* harmony import */ var _preflight_layers_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7748);
/* harmony import */ var _preflight_refuse_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(33980);
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(32448);















/** The inputs that shape a VM. A run that attaches cannot change them. */
const SHAPING = _inputs_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .m.filter(({ shape }) => shape !== undefined);
/**
 * Returns the inputs that shape a VM, for `vm.json`. Later runs compare theirs with them. Hides secrets, because the file is uploaded: of
 * the query of a URL, only the hash is stored.
 */
function shapingInputs(texts, secrets) {
    const redactor = (0,_audit_redact_redactor_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .l)(secrets);
    const kept = (shape, text) => {
        const hash = () => `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex')}`;
        if (shape === 'hash' && text !== '')
            return hash();
        return (0,_storage_download_url_js__WEBPACK_IMPORTED_MODULE_13__/* .isImageUrl */ .Zj)(text) ? `${(0,_storage_download_url_js__WEBPACK_IMPORTED_MODULE_13__/* .shownUrl */ .zA)(text)} ${hash()}` : redactor.text(text);
    };
    return Object.fromEntries(SHAPING.flatMap(({ name, shape }) => (texts[name] === undefined ? [] : [[name, kept(shape, texts[name].trim())]])));
}
/**
 * Connects to a running VM of the same job. The caller closes the client.
 *
 * @throws InputError if the VM belongs to another job; MaqetError if it is still being started; SupervisorGoneError.
 */
async function connectVm({ directory, record }, env) {
    if (record.job !== env.job)
        throw foreignVmError(record.vm, record.job);
    if (record.qemu === null)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .MaqetError */ .Po(`The VM ${record.vm} is still being started.`, { remedy: 'Attach when it has started.' });
    const client = await _supervisor_rpc_client_js__WEBPACK_IMPORTED_MODULE_6__/* .SupervisorClient */ .U.attach(directory, env.signal);
    client.onLog = ({ level, text }) => env.log[level](text);
    return client;
}
/**
 * Attaches to a running VM of the same job whose shape fits the inputs of this run.
 *
 * @throws as {@link connectVm}; InputError if the shape differs; PolicyError if the policy blocks a command of this run; AuditError,
 *   from the supervisor, if it cannot record this run.
 */
async function attachVm(inputs, found, ownLayers, env) {
    const { directory, record } = found;
    if (record.job !== env.job)
        throw foreignVmError(inputs.vm, record.job);
    refuseOtherShape(inputs, shapingInputs(inputs.texts, env.secrets), record);
    const client = await connectVm(found, env);
    try {
        // The step that started the VM has layers of the same names.
        const layers = ownLayers.map((layer) => ({ ...layer, source: `${layer.source} of this step` }));
        const { layers: vmLayers, context, pid, cursor } = await client.attached({ caller: env.caller, secrets: env.secrets, layers });
        const refused = (0,_preflight_check_js__WEBPACK_IMPORTED_MODULE_9__/* .checkPlan */ .G)(inputs, [...vmLayers, ...layers], context);
        if (refused.length > 0)
            await (0,_preflight_refuse_js__WEBPACK_IMPORTED_MODULE_11__/* .refuseWith */ .z7)(refused, ({ tier: _, ...params }) => client.refused(params), env.caller);
        const accel = record.accel ?? { name: 'unknown', reason: '' };
        return { client, directory, pid, qemuVersion: context.qemuVersion ?? '', accel, ports: record.ports, layers, context, cursor };
    }
    catch (error) {
        client.close();
        throw error;
    }
}
/**
 * Attaches to a running VM. With `keep: false`, stops a VM whose audit log cannot be written: it accepts no command, and nobody else
 * would stop it.
 *
 * @throws as {@link attachVm}.
 */
async function attachOrEnd(inputs, found, layers, env) {
    try {
        return await attachVm(inputs, found, layers, env);
    }
    catch (error) {
        if (inputs.keep === false && isUnrecorded(error)) {
            // The reason why the run cannot attach is the error. A failure to stop the VM is only logged.
            await end(found, env).catch((problem) => env.log.warning((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorText */ .kc)(problem, env.wording)));
        }
        throw error;
    }
}
async function end(found, env) {
    const client = await connectVm(found, env);
    const { problem, notices } = await (0,_stop_js__WEBPACK_IMPORTED_MODULE_12__/* .stopVm */ .u)({ ...found, client }, { reason: 'failed' }, env);
    for (const notice of notices)
        env.log.warning(notice);
    if (problem !== undefined)
        throw problem;
}
/** Returns true if the supervisor reports that it cannot write the audit log. A record that is refused, as too large, is another error. */
function isUnrecorded(error) {
    return error instanceof _supervisor_rpc_wire_js__WEBPACK_IMPORTED_MODULE_7__/* .RemoteError */ .Hi && error.name === 'AuditError';
}
/** Creates the error for a VM that an earlier step has kept, and that has ended since. */
function lostVmError({ vm, state, reason }) {
    const left = `The VM ${vm}, which an earlier step kept running,`;
    const recorded = state === 'failed' || state === 'stopped';
    const message = recorded
        ? `${left} has ended by itself: ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_14__/* .oneLine */ .T)(reason)}.`
        : `${left} has ended without a record of its end: its supervisor was killed, or could not write it.`;
    return new _vm_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .VmCrashedError */ .M(message, {
        remedy: 'Use another name for a new VM. The logs of the old one are in its directory, which a workflow uploads as an artifact.',
    });
}
/**
 * Attaches to the VM that the inputs name. Never starts one. The caller closes the session's client.
 *
 * @throws PolicyError for a command that is blocked by its name, whether the VM runs or not; NotRunningError; also the errors of
 *   `policyLayers` and `attachVm`.
 */
async function attachRunningVm(inputs, env) {
    const layers = await (0,_preflight_layers_js__WEBPACK_IMPORTED_MODULE_10__/* .policyLayers */ .L)(inputs, env.administrator);
    const found = await (0,_state_find_js__WEBPACK_IMPORTED_MODULE_5__/* .findRunningVm */ .OC)(env.root, inputs.vm).catch((error) => {
        refuseByName(inputs, layers);
        throw error;
    });
    return { session: await attachVm(inputs, found, layers, env), record: found.record };
}
/** Reports a dangerous command before a missing VM. There is no record of it, because audit logs belong to VMs. */
function refuseByName(inputs, layers) {
    // Commands that depend on the VM, such as on the names of its disks, cannot be judged.
    const refused = (0,_preflight_check_js__WEBPACK_IMPORTED_MODULE_9__/* .checkPlan */ .G)(inputs, layers, {}).filter(({ violation: { tier } }) => tier === 'dangerous' || tier === 'unclassified');
    if (refused.length > 0)
        throw new _policy_violations_js__WEBPACK_IMPORTED_MODULE_3__/* .PolicyError */ .p(refused.map(({ violation }) => violation));
}
function foreignVmError(vm, job) {
    const owner = job === '' ? 'was started outside a runner' : `belongs to the job ${job}`;
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz([{ input: 'vm', value: vm, problem: `names a running VM that ${owner}; use another name` }]);
}
function refuseOtherShape(inputs, shape, record) {
    const problems = SHAPING.filter(({ name }) => inputs.given.has(name)).flatMap(({ name }) => {
        const wanted = shape[name] ?? '';
        const has = record.config[name];
        if (has === wanted)
            return [];
        const runs = has === undefined || has === '' ? 'the default' : JSON.stringify(has);
        return [
            {
                input: name,
                value: wanted,
                problem: `differs from the running VM ${inputs.vm}, which has ${runs}; leave it out, or start another VM`,
            },
        ];
    });
    if (problems.length > 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(problems);
}


/***/ }),

/***/ 59246:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ checkPlan)
/* harmony export */ });
/* harmony import */ var _policy_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13905);
/* harmony import */ var _policy_memory_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58301);
/* harmony import */ var _policy_qemu_args_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87484);
/* harmony import */ var _policy_violations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19280);
/* harmony import */ var _qmp_script_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82708);
/* harmony import */ var _shared_nearest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4023);
/* harmony import */ var _shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72437);
/* harmony import */ var _shared_wording_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81565);
/* harmony import */ var _supervisor_guest_operations_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19147);
/* harmony import */ var _supervisor_snapshots_commands_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69404);










/**
 * Judges everything that a run will ask of QEMU and of the guest, before QEMU is looked up: the QMP script, the snapshots, the dump that
 * the `dump` input implies, the script and the copies in the guest, and the extra arguments.
 *
 * @param context - the facts about the VM that are known already.
 * @returns all violations. An empty list permits the run.
 */
function checkPlan(inputs, layers, context) {
    // A line may be short for several commands. The first one is the main one.
    const commands = inputs.script.flatMap((step) => ('command' in step ? [[step.line, step.command.arguments ?? {}]] : []));
    const argumentsAt = new Map(commands.toReversed());
    return [
        ...(0,_policy_violations_js__WEBPACK_IMPORTED_MODULE_3__/* .checkScript */ .w)(layers, inputs.script.map((step) => adapted(step, context)), context).map((violation) => ({
            violation: withSuggestion(violation),
            arguments: argumentsAt.get(violation.line ?? 0) ?? {},
        })),
        ...snapshotActs(inputs, layers, context),
        ...impliedDump(inputs, layers, context),
        ...guestActs(inputs, layers),
        ...(0,_policy_qemu_args_js__WEBPACK_IMPORTED_MODULE_2__/* .screenQemuArgs */ .k)(inputs.qemuArgs).map(({ index, argument, reason, remedy }) => ({
            violation: {
                command: 'qemu-args',
                tier: 'dangerous',
                reason: `${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .theInput */ .y8)('qemu-args')}, argument ${index + 1}: ${reason}`,
                remedy,
            },
            arguments: { argument },
        })),
    ];
}
/** Suggests a step for a mistyped name. The policy only knows commands. */
function withSuggestion(violation) {
    const hint = violation.tier === 'unclassified' ? (0,_shared_nearest_js__WEBPACK_IMPORTED_MODULE_9__/* .didYouMean */ .au)(violation.command, _qmp_script_action_js__WEBPACK_IMPORTED_MODULE_4__/* .STEP_NAMES */ .K, 'Did you mean the step') : undefined;
    return hint === undefined ? violation : { ...violation, reason: `${violation.reason} ${hint}` };
}
/** Returns the step as the gate will judge it. */
function adapted(step, context) {
    if (!('command' in step))
        return step;
    const { execute, arguments: args } = step.command;
    return args === undefined ? step : { ...step, command: { execute, arguments: (0,_policy_memory_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .adaptArguments */ .l)(execute, args, context) } };
}
/** Judges the operations on snapshots. Their disks are known once the VM runs, so the gate judges them again. */
function snapshotActs({ snapshot, script }, layers, context) {
    const disks = ['disk0'];
    const judged = (step, where, line) => {
        if (step.kind !== 'snapshot')
            return [];
        return (0,_supervisor_snapshots_commands_js__WEBPACK_IMPORTED_MODULE_8__/* .snapshotCommands */ .b)(step.operation, disks).flatMap((command) => {
            const { decision, tier, reason, remedy } = (0,_policy_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S)(layers, command, { ...context, created: disks });
            if (decision === 'allow')
                return [];
            const text = `${where} (${JSON.stringify((0,_shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_5__/* .snapshotOperationText */ .$J)(step.operation))}) needs a command that is blocked: ${reason}`;
            const violation = { command: command.execute, tier, reason: text, remedy, ...(line === undefined ? {} : { line }) };
            return [{ violation, arguments: { ...step.operation } }];
        });
    };
    return [
        ...snapshot.flatMap((step) => judged(step, (0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .theInput */ .y8)('snapshot'))),
        ...script.flatMap((step) => judged(step, 'The step `snapshot`', step.line)),
    ];
}
function impliedDump(inputs, layers, context) {
    if (inputs.dump === 'never')
        return [];
    const command = { execute: 'dump-guest-memory', arguments: { paging: false, protocol: 'file:memory.elf' } };
    const { decision, tier, reason, remedy } = (0,_policy_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S)(layers, command, context);
    if (decision === 'allow')
        return [];
    const violation = {
        command: command.execute,
        tier,
        reason: `${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .theInput */ .y8)('dump')} ("${inputs.dump}") needs a command that is blocked: ${reason}`,
        remedy,
    };
    return [{ violation, arguments: command.arguments ?? {} }];
}
/** Judges the operations in the guest, in the order of the run. */
function guestActs(inputs, layers) {
    const { run, runWith: channel, env, workingDirectory, auditScript, copyIn, copyOut } = inputs;
    const judged = (name, operation, facts) => {
        const { decision, tier, reason, remedy } = (0,_policy_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S)(layers, { operation, arguments: facts });
        const violation = { command: operation, tier, reason: `${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .theInput */ .y8)(name)} needs an operation that is blocked: ${reason}`, remedy };
        return decision === 'allow' ? [] : [{ violation, arguments: facts }];
    };
    const copied = (copies) => ({ channel, paths: copies.map(({ guest }) => guest) });
    const scripted = (script) => {
        const command = { script, env, ...(workingDirectory === undefined ? {} : { workingDirectory }) };
        return (0,_supervisor_guest_operations_js__WEBPACK_IMPORTED_MODULE_7__/* .scriptFacts */ .Xp)({ operation: 'guest-run', channel, command, auditScript });
    };
    return [
        ...(copyIn.length === 0 ? [] : judged('copy-in', 'guest-copy-in', copied(copyIn))),
        ...(run === undefined ? [] : judged('run', 'guest-run', scripted(run))),
        ...(copyOut.length === 0 ? [] : judged('copy-out', 'guest-copy-out', copied(copyOut))),
    ];
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

/***/ 33980:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xw: () => (/* binding */ auditFailedStart),
/* harmony export */   ok: () => (/* binding */ refuseBeforeStart),
/* harmony export */   z7: () => (/* binding */ refuseWith)
/* harmony export */ });
/* harmony import */ var _audit_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6785);
/* harmony import */ var _policy_layer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48919);
/* harmony import */ var _policy_violations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19280);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86202);
/* harmony import */ var _supervisor_gate_gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30821);
/* harmony import */ var _records_audit_logs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84290);






/**
 * Records every refused command, and throws one error for all of them.
 *
 * @param record - writes one record to the audit log.
 * @throws PolicyError always; AuditError if the log cannot be written.
 */
async function refuseWith(refused, record, caller) {
    for (const { violation, arguments: args } of refused) {
        const { command, tier, reason } = violation;
        await record({ command, arguments: args, tier, reason, caller });
    }
    throw new _policy_violations_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyError */ .p(refused.map(({ violation }) => violation));
}
/** Refuses commands for a VM that has no supervisor yet: the run itself writes the audit log. @throws as {@link refuseWith} */
async function refuseBeforeStart(refused, directory, vm, env) {
    const audit = await (0,_records_audit_logs_js__WEBPACK_IMPORTED_MODULE_5__/* .openAudit */ .W)(directory, vm, env);
    try {
        return await refuseWith(refused, async (request) => {
            for (const { level, text } of (0,_audit_line_js__WEBPACK_IMPORTED_MODULE_0__/* .auditLines */ .L)(await audit.append((0,_supervisor_gate_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .refusedEntry */ .f)(request))))
                env.log[level](text);
        }, env.caller);
    }
    finally {
        await audit.close(env.caller);
    }
}
/** Records why a VM was not started, for failures before there is a supervisor to record them. @throws AuditError */
async function auditFailedStart(error, layers, directory, vm, env) {
    const audit = await (0,_records_audit_logs_js__WEBPACK_IMPORTED_MODULE_5__/* .openAudit */ .W)(directory, vm, env);
    const entry = {
        ...env.caller,
        event: 'vm-start',
        arguments: { policy: (0,_policy_layer_js__WEBPACK_IMPORTED_MODULE_1__/* .layerFacts */ .Dx)(layers) },
        outcome: 'failed',
        reason: 'before QEMU was started',
        error: (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorText */ .kc)(error),
    };
    try {
        await audit.append(entry);
    }
    finally {
        await audit.close(env.caller);
    }
}


/***/ }),

/***/ 84290:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ openAudit),
/* harmony export */   w: () => (/* binding */ withSharedLog)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _audit_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89922);
/* harmony import */ var _audit_redact_redactor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31568);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86202);
/* harmony import */ var _shared_lock_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27445);






/** Opens the audit log of a VM that has no supervisor yet, or no longer. The caller closes it. @throws AuditError */
function openAudit(directory, vm, env) {
    return _audit_log_js__WEBPACK_IMPORTED_MODULE_2__/* .AuditLog */ .S.open(directory.audit, { vm, redact: (0,_audit_redact_redactor_js__WEBPACK_IMPORTED_MODULE_3__/* .createRedactor */ .l)(env.secrets) });
}
/**
 * Opens an audit log that belongs to no VM, and creates its directory, while `work` writes to it. A lock makes other processes wait.
 *
 * @param log - absolute path of the file.
 * @param vm - the VM that the records name.
 * @throws MaqetError or AuditError if the log cannot be opened: `work` is not started; DeadlineError or CancelledError, by the
 *   deadline; and the errors of `work`.
 */
async function withSharedLog(log, vm, env, deadline, work) {
    await makeDirectory(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(log));
    return (0,_shared_lock_file_js__WEBPACK_IMPORTED_MODULE_5__/* .exclusively */ .G)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(log), 'lock'), deadline, async () => {
        const audit = await _audit_log_js__WEBPACK_IMPORTED_MODULE_2__/* .AuditLog */ .S.open(log, { vm, redact: (0,_audit_redact_redactor_js__WEBPACK_IMPORTED_MODULE_3__/* .createRedactor */ .l)(env.secrets) });
        try {
            return await work(audit);
        }
        finally {
            await audit.close(env.caller);
        }
    });
}
async function makeDirectory(directory) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true, mode: 0o700 });
    }
    catch (cause) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .MaqetError */ .Po(`Could not create ${directory} for an audit log (${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(cause) ?? 'unknown error'}).`, {
            remedy: 'Set RUNNER_TEMP, or XDG_STATE_HOME outside a runner, to a directory that this user can write to. Nothing is done without a record.',
            cause,
        });
    }
}


/***/ }),

/***/ 19280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ PolicyError),
/* harmony export */   w: () => (/* binding */ checkScript)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86202);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13905);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36902);



/** The policy blocked commands. Lists every violation with the command, the danger, and how to allow it. */
class PolicyError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po {
    violations;
    constructor(violations) {
        const noun = violations.every(({ command }) => _table_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .Lo.has(command)) ? 'QMP command' : 'request';
        const count = violations.length === 1 ? `a ${noun}` : `${violations.length} ${noun}s`;
        const list = violations.map(({ line, reason, remedy }) => `  ${line === undefined ? '' : `line ${line}: `}${reason} ${remedy}`);
        super(`The policy blocks ${count}:\n${list.join('\n')}`, {
            remedy: 'Nothing was sent. Run `maqet policy explain COMMAND` for details.',
            status: 'blocked',
        });
        this.violations = violations;
    }
}
/**
 * Judges every command of a script. A command that writes the same file as an earlier one is a violation, too: it would truncate the
 * evidence of the first.
 *
 * @returns all violations in the order of the script; empty if the whole script may run.
 */
function checkScript(layers, steps, context = {}) {
    const written = new Map();
    const found = steps.flatMap(({ line, command }) => {
        if (command === undefined)
            return [];
        const decision = (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S)(layers, command, context);
        if (decision.decision === 'block') {
            const { command: name, tier, reason, remedy } = decision;
            return [{ line, command: name, tier, reason, remedy }];
        }
        return decision.paths.flatMap(({ directory, name }) => {
            const file = `${directory}/${name}`;
            const first = written.get(file);
            if (directory === 'files' || first === undefined) {
                written.set(file, line);
                return [];
            }
            const reason = `\`${decision.command}\` would overwrite \`${file}\`, which line ${first} writes.`;
            return [{ line, command: decision.command, tier: decision.tier, reason, remedy: 'Give each file a different name.' }];
        });
    });
    // One line of a script can stand for many commands: a typed text is one for each key.
    return found.filter(({ line, reason }, index) => found[index - 1]?.line !== line || found[index - 1]?.reason !== reason);
}


/***/ }),

/***/ 82708:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ STEP_NAMES)
/* harmony export */ });
/** The names of the steps that are not commands: directives, then helpers. */
const STEP_NAMES = [
    ...['wait-event', 'sleep', 'expect', 'snapshot', 'events'],
    ...['keys', 'type', 'screenshot', 'pause', 'resume', 'device-add', 'device-del'],
];


/***/ })

};
