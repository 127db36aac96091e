export const id = 6136;
export const ids = [6136,5588];
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

/***/ 51168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _engine_attach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49945);
/* harmony import */ var _engine_guest_channel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74306);
/* harmony import */ var _engine_guest_copy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75588);
/* harmony import */ var _inputs_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42029);
/* harmony import */ var _inputs_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81489);
/* harmony import */ var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52681);
/* harmony import */ var _shared_host_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2402);
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99346);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(27734);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(77199);
/* harmony import */ var _render_run_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(59644);












const HELP = `
Copies into the guest (\`maqet copy build/out web:/root/out\`) or out of it
(\`maqet copy web:/root/log.txt logs/\`).

Directories are copied with all their content. Modes are kept, except for
setuid, setgid and the sticky bit. Symbolic links are not followed. The
directories of the VMs contain evidence: they can neither be copied nor written
to.`;
/** `maqet copy SOURCE TARGET` */
function define(command, bind) {
    command
        .argument('<SOURCE>', 'a path on this machine, or VM:/path in a guest')
        .argument('<TARGET>', 'the other side')
        .addHelpText('after', HELP);
    (0,_arguments_js__WEBPACK_IMPORTED_MODULE_9__/* .addInputFlags */ .hN)(command, ['run-with', 'boot-timeout', 'timeout', 'allow', 'deny', 'policy']);
    bind(command, copy);
}
async function copy(parsed, context) {
    const [source, target] = parsed.processedArgs;
    const { vm, into, host, guest } = await direction(source, target);
    const inputs = await (0,_inputs_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInputs */ .T)({ ...(0,_arguments_js__WEBPACK_IMPORTED_MODULE_9__/* .readInputFlags */ .E8)(parsed), vm });
    const env = await context.environment();
    const { session } = await (0,_engine_attach_js__WEBPACK_IMPORTED_MODULE_1__/* .attachRunningVm */ .wY)(inputs, env);
    try {
        const deadline = _shared_deadline_js__WEBPACK_IMPORTED_MODULE_6__/* .Deadline */ .B.after(inputs.timeoutMs, env.signal);
        const channel = await (0,_engine_guest_channel_js__WEBPACK_IMPORTED_MODULE_2__/* .findChannel */ .P)(session, inputs, deadline);
        const done = await (into ? _engine_guest_copy_js__WEBPACK_IMPORTED_MODULE_3__.copyIntoGuest : _engine_guest_copy_js__WEBPACK_IMPORTED_MODULE_3__.copyOutOfGuest)([{ host, guest }], { session, channel, env, deadline });
        const { files, bytes, notices } = done;
        return {
            code: _errors_js__WEBPACK_IMPORTED_MODULE_10__/* .EXIT_CODES */ .ai.passed,
            lines: [`${files === 1 ? '1 file' : `${files} files`}, ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_8__/* .formatBytes */ .z3)(bytes)}`],
            errors: notices,
            json: (0,_render_run_js__WEBPACK_IMPORTED_MODULE_11__/* .asJson */ .vA)(done),
        };
    }
    finally {
        session.client.close();
    }
}
const IN_GUEST = /^([a-z0-9][a-z0-9-]{0,31}):(\/.*)$/s;
async function direction(source, target) {
    const [from, to] = [IN_GUEST.exec(source), IN_GUEST.exec(target)];
    if ((from === null) === (to === null)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .eb(`Exactly one of ${JSON.stringify(source)} and ${JSON.stringify(target)} must be in a guest.`, {
            remedy: 'Write the path in the guest as VM:/path.',
        });
    }
    const [whole, vm = '', text = ''] = from ?? to ?? [];
    const guest = (0,_inputs_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .guestPath */ .Ci)(text);
    if ('problem' in guest)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .eb(`${JSON.stringify(whole)} ${guest.problem}.`, { remedy: 'Correct the path.' });
    const host = from === null ? await hostPath(source, 'read', guest.path) : await hostPath(target, 'write', guest.path);
    return { vm, guest: guest.path, into: from === null, host };
}
/**
 * Resolves a path on this machine, with the guards of `copy-in` and `copy-out`, but not only below the workspace. Keeps a `/` at
 * the end, which means a directory.
 */
async function hostPath(text, use, inGuest) {
    const { guarded } = await (0,_inputs_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .hostPlaces */ .fq)(process.env);
    const found = await (0,_shared_host_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveHostPath */ .sC)(text, { use, from: process.cwd(), guarded });
    if ('path' in found)
        return text.endsWith('/') ? `${found.path}/` : found.path;
    // Suggest a file: a directory of the guest would put all its content here.
    const remedy = use === 'write'
        ? `Name another directory, or the target file: ${node_path__WEBPACK_IMPORTED_MODULE_0___default().join(text, node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.basename(inGuest))}.`
        : 'Name another path.';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .eb(`${JSON.stringify(text)} ${found.problem}.`, { remedy });
}


/***/ }),

/***/ 59644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mR: () => (/* binding */ stepLines),
/* harmony export */   os: () => (/* binding */ tailLines),
/* harmony export */   rB: () => (/* binding */ runLines),
/* harmony export */   ts: () => (/* binding */ dumpRow),
/* harmony export */   vA: () => (/* binding */ asJson)
/* harmony export */ });
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64623);
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99346);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56695);
/* harmony import */ var _render_vm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25620);




const SERIAL_LINES = 40;
const SHOWN_REPLY = 160;
/** Renders the result of a run for people. Not sanitized yet. */
function runLines(result) {
    const { vm, attached, bootMs, durationMs, results, notices } = result;
    const status = result.cancelled ? 'cancelled' : result.status;
    const verb = attached ? 'attached' : bootMs === undefined ? '' : `booted in ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(bootMs)}`;
    const head = `${vm}: ${status} in ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(durationMs)}${verb === '' ? '' : `, ${verb}`}`;
    const rows = (0,_render_vm_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .YB)([...factRows(result), ...result.dumps.map(dumpRow)]);
    return [head, ...[...stepLines(results), ...rows, ...notices.map((notice) => `notice: ${notice}`)].map((line) => `  ${line}`)];
}
/** Renders the last lines of guest and QEMU, for a run that failed. Untrusted, and not sanitized yet. */
function tailLines({ tail }) {
    const serial = tail.serial.slice(-SERIAL_LINES).map((line) => `serial| ${line}`);
    return [...serial, ...tail.qemu.slice(-SERIAL_LINES).map((line) => `qemu| ${line}`)];
}
/** Renders the steps of a script, one line each. */
function stepLines(results) {
    return results.map(({ line, step, outcome, durationMs, result, error, continued }) => {
        const detail = error ?? (result === undefined ? '' : (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringifyJson */ .sd)(result), SHOWN_REPLY));
        const time = outcome === 'skipped' ? '' : ` ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(durationMs)}`;
        return `line ${line}: ${step} ${outcome}${continued ? ', continued' : ''}${time} ${detail}`.trimEnd();
    });
}
/** Renders a stored dump as a label and a text. */
function dumpRow({ path, format, rawBytes, bytes, sha256 }) {
    return ['dump', `${path} (${format}, ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(rawBytes)} stored as ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)}, sha256 ${sha256})`];
}
function factRows(result) {
    const { vm, kept, pid, accel, toolchain, qemuVersion, ports, screenshot, audit, dir, run } = result;
    const rows = [];
    if (accel !== undefined)
        rows.push(['accel', `${accel.name}: ${accel.reason}`]);
    if (toolchain !== undefined) {
        const { qemuSystem, source, lookupMs } = toolchain;
        rows.push(['qemu', `${qemuSystem.version} ${qemuSystem.path} (${source}, ${lookupMs.toFixed(1)} ms)`]);
    }
    else if (qemuVersion !== undefined)
        rows.push(['qemu', qemuVersion]);
    if (pid !== undefined)
        rows.push(['pid', kept ? `${pid}, running until \`maqet down ${vm}\`` : `${pid}, ended`]);
    for (const { host, guest, protocol } of ports)
        rows.push(['port', `127.0.0.1:${host} → ${guest}/${protocol}`]);
    if (run !== undefined)
        rows.push(['script', `exit code ${run.exitCode}, over ${run.channel} in ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(run.durationMs)}`]);
    if (screenshot !== undefined)
        rows.push(['screen', screenshot]);
    if (audit !== undefined)
        rows.push(['audit', `${audit.records} records, ${audit.ok ? 'verified' : 'NOT verified'}, head ${audit.head}`]);
    if (dir !== undefined)
        rows.push(['directory', dir]);
    return rows;
}
/** Returns plain data as JSON. Members that are undefined are dropped when it is written. */
function asJson(data) {
    return data;
}


/***/ }),

/***/ 25620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   c1: () => (/* binding */ liveState),
/* harmony export */   n5: () => (/* binding */ vmState),
/* harmony export */   wg: () => (/* binding */ vmJson)
/* harmony export */ });
/* harmony import */ var _state_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44520);

/** Renders `vm.json` for programs. */
function vmJson(dir, record) {
    const { vm, reason, kept, job, createdAt, bootMs, accel, ports, owner, qemu } = record;
    return {
        vm,
        state: vmState(record),
        reason,
        live: (0,_state_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isLive */ .DG)(record),
        kept,
        job,
        createdAt,
        bootMs,
        accel: accel?.name ?? null,
        ports: ports,
        pid: qemu?.pid ?? null,
        ownerPid: owner.pid,
        dir,
    };
}
/** Returns the state of a VM. `gone`: the record says that it runs, but its supervisor has ended. */
function vmState(record) {
    const ended = record.state === 'stopped' || record.state === 'failed';
    return ended || (0,_state_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isLive */ .DG)(record) ? record.state : 'gone';
}
/** Returns the state of a running VM, and of its guest. */
function liveState({ state, panicked, poweredOff }) {
    if (panicked)
        return `${state}, the guest has panicked`;
    return poweredOff ? `${state}, the guest has powered off` : state;
}
/** Renders rows with aligned cells, two spaces apart. */
function columns(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
    return rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}


/***/ }),

/***/ 74306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findChannel),
/* harmony export */   Y: () => (/* binding */ RemoteChannel)
/* harmony export */ });
/* harmony import */ var _guest_channel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51431);

/**
 * A channel into the guest through its supervisor, where each operation passes the policy and the audit log.
 *
 * It holds no resource: the supervisor owns the channel itself.
 */
class RemoteChannel {
    name;
    operation;
    session;
    env;
    auditScript;
    /**
     * @param operation - the name of the runs in policies and in the audit log.
     * @param auditScript - true records the text of each script, besides its hash.
     */
    constructor(name, operation, session, env, auditScript = false) {
        this.name = name;
        this.operation = operation;
        this.session = session;
        this.env = env;
        this.auditScript = auditScript;
    }
    async waitReady(deadline) {
        await this.session.client.waitReady({ condition: { kind: 'channel', channel: this.name }, timeoutMs: deadline.remainingMs });
    }
    run({ input, ...command }, output, deadline) {
        const { client, layers } = this.session;
        const { operation, name: channel, auditScript } = this;
        const { caller } = this.env;
        const request = { operation, channel, command, auditScript, layers, caller, timeoutMs: deadline.remainingMs };
        return client.runInGuest(request, { output, input });
    }
    async close() { }
}
/**
 * Waits until a channel into the guest is ready.
 *
 * @returns the channel that `run-with` names, or the one that was found for `auto`.
 * @throws as a wait for readiness: MaqetError with the status `timed-out`, VmCrashedError, GuestChannelError, CancelledError.
 */
async function findChannel({ client }, { runWith, bootTimeoutMs }, deadline) {
    const condition = { kind: 'channel', channel: runWith };
    const { evidence } = await client.waitReady({ condition, timeoutMs: deadline.atMost(bootTimeoutMs).ms });
    const channel = _guest_channel_js__WEBPACK_IMPORTED_MODULE_0__/* .CHANNEL_NAMES */ .bW.find((name) => name === evidence);
    if (channel === undefined)
        throw new TypeError(`unknown guest channel: ${JSON.stringify(evidence)}`);
    return channel;
}


/***/ }),

/***/ 75588:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   copyIntoGuest: () => (/* binding */ copyIntoGuest),
/* harmony export */   copyOutOfGuest: () => (/* binding */ copyOutOfGuest)
/* harmony export */ });
/* harmony import */ var _guest_copy_copy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41200);
/* harmony import */ var _channel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74306);


/** Copies files and directories into the guest, as the operation `guest-copy-in` of policies and audit log. @throws as `copyIn` */
function copyIntoGuest(copies, { session, channel, env, deadline }) {
    return (0,_guest_copy_copy_js__WEBPACK_IMPORTED_MODULE_0__/* .copyIn */ .D)(new _channel_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteChannel */ .Y(channel, 'guest-copy-in', session, env), copies, deadline);
}
/** Copies files and directories out of the guest, as the operation `guest-copy-out` of policies and audit log. @throws as `copyOut` */
function copyOutOfGuest(copies, { session, channel, env, deadline }) {
    return (0,_guest_copy_copy_js__WEBPACK_IMPORTED_MODULE_0__/* .copyOut */ .e)(new _channel_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteChannel */ .Y(channel, 'guest-copy-out', session, env), copies, deadline);
}


/***/ })

};
