export const id = 4168;
export const ids = [4168,6743];
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

/***/ 65472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _engine_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26743);
/* harmony import */ var _inputs_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42029);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27734);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77199);
/* harmony import */ var _render_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59644);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44264);






const HELP = `
The flags are the inputs of the action, with the same names and meanings. The
value of a switch is optional: \`--keep\` means \`--keep true\`. Relative paths
start at the current directory.

The VM keeps running until \`maqet down\`, unless --keep is false. If it does not
become ready, it is stopped. Nothing is uploaded: the evidence stays in the VM's
directory.`;
/** `maqet up [FLAGS]` */
function define(command, bind) {
    (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .addInputFlags */ .hN)(command, undefined, { keep: 'true' });
    command.addHelpText('after', HELP);
    bind(command, up);
}
async function up(parsed, context) {
    const { terminal, json } = context;
    const warn = (warning) => (0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalLog */ .dg)(terminal).warning(warning);
    const inputs = await (0,_inputs_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInputs */ .T)((0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputFlags */ .E8)(parsed), process.arch, { fallbacks: { keep: 'true' }, warn });
    const progress = new _terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .Progress */ .ke((line) => {
        if (terminal.interactive && !json)
            terminal.err(line);
    });
    const result = await (0,_engine_run_js__WEBPACK_IMPORTED_MODULE_0__.runVm)(inputs, await context.environment({ onPhase: (name) => progress.begin(name) }));
    progress.end();
    const { error } = result;
    return {
        code: result.cancelled || context.cancelled ? _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT_CODES */ .ai.cancelled : _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT_CODES */ .ai[result.status],
        lines: (0,_render_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runLines */ .rB)(result),
        errors: error === undefined ? [] : [...(0,_render_run_js__WEBPACK_IMPORTED_MODULE_4__/* .tailLines */ .os)(result), ...(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorLines */ .S6)(error)],
        json: (0,_render_run_js__WEBPACK_IMPORTED_MODULE_4__/* .asJson */ .vA)(result),
    };
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

/***/ 30761:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ dueEvidence),
/* harmony export */   t: () => (/* binding */ takeEvidence)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86202);
/* harmony import */ var _shared_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50793);
/* harmony import */ var _state_numbered_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89043);
/* harmony import */ var _toolchain_arch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49995);
/* harmony import */ var _vm_platforms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8713);






const SCREENSHOT_MS = 15_000;
/** Decides which evidence a run takes. Pure. */
function dueEvidence({ dump, screenshot }, { failed, panicked }) {
    const due = (when) => when === 'always' || (when === 'on-failure' && failed) || (when === 'on-panic' && panicked);
    return { dump: due(dump), screenshot: due(screenshot) };
}
/**
 * Takes the evidence that is due, while QEMU still runs.
 *
 * A screenshot that fails is a warning. A machine without a screen has none.
 *
 * @returns the evidence, and the error of a dump that failed: it is not thrown, so that the screenshot is not lost.
 */
async function takeEvidence(session, inputs, due, deadline, phases, env) {
    const evidence = {};
    if (due.screenshot && hasScreen(session, env)) {
        try {
            evidence.screenshot = await phases('screenshot', () => takeScreenshot(session, env));
        }
        catch (error) {
            env.log.warning(`No screenshot: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorText */ .kc)(error, env.wording)}`);
        }
    }
    if (due.dump) {
        try {
            evidence.dump = await phases('dump', () => takeDump(session, inputs, deadline, env));
        }
        catch (error) {
            evidence.error = error;
        }
    }
    return evidence;
}
/** Returns false, and logs that, for a machine without a screen. */
function hasScreen({ context }, env) {
    const arch = _toolchain_arch_js__WEBPACK_IMPORTED_MODULE_3__/* .ARCHES */ .Pr.find((one) => one === context.arch);
    if (arch === undefined || (0,_vm_platforms_js__WEBPACK_IMPORTED_MODULE_4__/* .hasDisplay */ .rS)(arch))
        return true;
    env.log.info(`No screenshot: the machine of a ${arch} guest has no screen.`);
    return false;
}
async function takeDump({ client, directory, layers }, inputs, deadline, env) {
    return client.dump({
        name: (0,_state_numbered_files_js__WEBPACK_IMPORTED_MODULE_2__/* .freeName */ .IL)('memory', await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory.dumps)),
        format: inputs.dumpFormat,
        store: { compression: inputs.dumpCompress },
        layers,
        caller: env.caller,
        timeoutMs: deadline.remainingMs,
    });
}
async function takeScreenshot({ client, directory, layers, qemuVersion }, env) {
    // QEMU writes PNG since 7.1, and only PPM before.
    const format = (0,_shared_version_js__WEBPACK_IMPORTED_MODULE_5__/* .isBefore */ .Y)(qemuVersion, [7, 1]) ? 'ppm' : 'png';
    const filename = `${(0,_state_numbered_files_js__WEBPACK_IMPORTED_MODULE_2__/* .freeName */ .IL)('screen', await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory.screenshots))}.${format}`;
    const { screenshots } = await client.execute({
        command: 'screendump',
        arguments: format === 'png' ? { filename, format } : { filename },
        layers,
        caller: env.caller,
        timeoutMs: SCREENSHOT_MS,
        store: { compression: 'none' },
    });
    return screenshots[0] ?? '';
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

/***/ 96684:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ runInGuest),
/* harmony export */   M: () => (/* binding */ GuestScriptError)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(643);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86202);
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99346);
/* harmony import */ var _shared_wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81565);
/* harmony import */ var _channel_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74306);






/** The script in the guest failed: its exit code is not 0. */
class GuestScriptError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MaqetError */ .Po {
    constructor({ exitCode, signal }) {
        super(`The script in the guest ended with exit code ${exitCode}${signal === undefined ? '' : ` (${signal})`}.`, {
            remedy: 'Read its output in the log or in run.log.',
        });
    }
}
/**
 * Runs the script of the `run` input in the guest. Returns its exit code, whatever it is.
 *
 * @throws MaqetError with the status `timed-out` after `run-timeout`. The script has been killed, if the guest still answers.
 */
async function runInGuest(session, channel, { run: script = '', env: variables, workingDirectory, runTimeoutMs, auditScript }, { output, input }, deadline, env) {
    const remote = new _channel_js__WEBPACK_IMPORTED_MODULE_5__/* .RemoteChannel */ .Y(channel, 'guest-run', session, env, auditScript);
    let inputEnds = input === undefined;
    const onInputEnd = () => {
        inputEnds = true;
    };
    const command = {
        script,
        env: variables,
        ...(workingDirectory === undefined ? {} : { workingDirectory }),
        ...(input === undefined ? {} : { input: noticingEnd(input, onInputEnd) }),
    };
    const start = node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__.performance.now();
    const limit = deadline.atMost(runTimeoutMs);
    const exit = await remote.run(command, output, limit).catch((error) => {
        if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MaqetError */ .Po && error.status === 'timed-out' && limit.expired))
            throw error;
        throw inputEnds || channel === 'ssh' ? overtimeError(limit) : endlessInputError(limit, channel);
    });
    const durationMs = Math.round(node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__.performance.now() - start);
    return { ...exit, channel, durationMs, scriptSha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(script).digest('hex') };
}
/** Passes the bytes on, and calls `onEnd` at their end. It is not a generator, which cannot be closed while it waits for a chunk. */
function noticingEnd(bytes, onEnd) {
    return {
        [Symbol.asyncIterator]: () => {
            const pieces = bytes[Symbol.asyncIterator]();
            const next = async () => {
                const piece = await pieces.next();
                if (piece.done === true)
                    onEnd();
                return piece;
            };
            return { next, return: async () => (await pieces.return?.()) ?? { done: true, value: undefined } };
        },
    };
}
function endlessInputError({ ms }, channel) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MaqetError */ .Po(`The standard input of the script did not end within ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(ms)}, so the script was not started.`, {
        remedy: `Close the input, or use ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)('run-with', 'ssh')}: the channel \`${channel}\` reads all of it before the script starts.`,
        status: 'timed-out',
    });
}
function overtimeError({ ms }) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MaqetError */ .Po(`The script in the guest did not end within ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(ms)} and was killed.`, {
        remedy: `Raise ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)('run-timeout')} (and ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)('timeout')}), or end the script earlier.`,
        status: 'timed-out',
    });
}


/***/ }),

/***/ 89813:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ usesGuest),
/* harmony export */   Jv: () => (/* binding */ needsSeed),
/* harmony export */   __: () => (/* binding */ startCondition),
/* harmony export */   aO: () => (/* binding */ bootsSelfTest),
/* harmony export */   vm: () => (/* binding */ demandsSsh)
/* harmony export */ });
/* harmony import */ var _guest_selftest_x86_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98845);

// What the inputs ask of a VM, as pure functions: for preflight, plan and run alike.
/** Returns true if the inputs name nothing to boot: then the embedded self-test guest boots. */
function bootsSelfTest({ image, kernel, cdrom, firmware, disks }) {
    return [image, kernel, cdrom, firmware].every((source) => source === undefined) && disks.length === 0;
}
/** Returns true if the inputs ask for anything inside the guest. */
function usesGuest({ run, copyIn, copyOut }) {
    return run !== undefined || copyIn.length > 0 || copyOut.length > 0;
}
/** Returns true if the inputs ask for SSH by name. */
function demandsSsh({ runWith, waitFor }) {
    return runWith === 'ssh' || (waitFor?.kind === 'channel' && waitFor.channel === 'ssh');
}
/** Returns true if the guest gets a seed for cloud-init. */
function needsSeed(inputs) {
    return inputs.cloudInit !== undefined || demandsSsh(inputs);
}
/** Returns the condition that a VM must meet after its start: the one that the inputs name, or the one that they need. */
function startCondition(inputs) {
    if (inputs.waitFor !== undefined)
        return inputs.waitFor;
    if (usesGuest(inputs))
        return { kind: 'channel', channel: inputs.runWith };
    return bootsSelfTest(inputs) ? { kind: 'serial', pattern: _guest_selftest_x86_js__WEBPACK_IMPORTED_MODULE_0__/* .SELF_TEST_READY */ .W } : { kind: 'running' };
}


/***/ }),

/***/ 26743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runVm: () => (/* binding */ runVm)
});

// EXTERNAL MODULE: ./src/audit/verify.ts
var verify = __webpack_require__(41314);
// EXTERNAL MODULE: ./src/inputs/config/findings.ts
var findings = __webpack_require__(17108);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(86202);
;// CONCATENATED MODULE: ./src/report/timeline.ts

/**
 * Measures the phases of a run on a monotonic clock.
 *
 * Phases may overlap or nest. They are listed by their start.
 */
class Timeline {
    now;
    ended = [];
    origin;
    /** @param now - milliseconds of a monotonic clock. */
    constructor(now = () => performance.now()) {
        this.now = now;
        this.origin = now();
    }
    /** Runs `work` as a phase. Records the phase as failed if `work` throws, and throws the same error. */
    async phase(name, work) {
        const startMs = this.elapsedMs;
        const timed = () => ({ name, startMs, durationMs: this.elapsedMs - startMs });
        try {
            const result = await work();
            this.ended.push({ ...timed(), outcome: 'ok' });
            return result;
        }
        catch (error) {
            this.ended.push({ ...timed(), outcome: 'failed', detail: (0,errors/* errorText */.kc)(error) });
            throw error;
        }
    }
    /** Records a phase that this run did not need. */
    skip(name, detail) {
        this.ended.push({ name, startMs: this.elapsedMs, durationMs: 0, outcome: 'skipped', detail });
    }
    /** The phases that have ended, by their start. */
    get phases() {
        return this.ended.toSorted((a, b) => a.startMs - b.startMs);
    }
    /** Milliseconds since the timeline began. */
    get elapsedMs() {
        return this.now() - this.origin;
    }
}

// EXTERNAL MODULE: ./src/shared/deadline.ts
var deadline = __webpack_require__(52681);
// EXTERNAL MODULE: ./src/state/claim.ts
var state_claim = __webpack_require__(93417);
// EXTERNAL MODULE: ./src/state/numbered-files.ts
var numbered_files = __webpack_require__(89043);
// EXTERNAL MODULE: ./src/engine/attach.ts
var attach = __webpack_require__(49945);
// EXTERNAL MODULE: ./src/engine/evidence.ts
var engine_evidence = __webpack_require__(30761);
// EXTERNAL MODULE: ./src/engine/guest/channel.ts
var guest_channel = __webpack_require__(74306);
;// CONCATENATED MODULE: ./src/engine/guest/log.ts

/** How much of a script's output is logged, in bytes. The rest is only shown. */
const LOG_CAP = 64 * 2 ** 20;
const CUT = '\n[maqet: the log of this run is full: the rest of the output is not in it]\n';
/**
 * Logs the output of a script to a numbered file while showing it.
 *
 * @param file - path of the first file of the series, `run.log`.
 * @param show - receives each chunk as well.
 */
async function withRunLog(file, show, work) {
    const { handle } = await (0,numbered_files/* createNumbered */.hw)(file);
    let room = LOG_CAP;
    const keep = async (chunk) => {
        if (room <= 0)
            return;
        const kept = chunk.subarray(0, room);
        room -= chunk.length;
        await handle.write(room > 0 ? kept : Buffer.concat([kept, Buffer.from(CUT)]));
    };
    try {
        return await work(async (stream, chunk) => void (await Promise.all([keep(chunk), show(stream, chunk)])));
    }
    finally {
        await handle.close();
    }
}

// EXTERNAL MODULE: ./src/engine/guest/run.ts
var run = __webpack_require__(96684);
;// CONCATENATED MODULE: ./src/engine/guest/steps.ts



/** Does the part of a run that is inside its guest: copies files in, runs the script, copies files out. */
class GuestSteps {
    inputs;
    session;
    phase;
    deadline;
    env;
    /** The result of the script. Undefined before it has ended. */
    outcome;
    /** The files that the copies left out. */
    notices = [];
    /** The channel into the guest. Undefined before it is ready. */
    channel;
    constructor(inputs, session, phase, deadline, env) {
        this.inputs = inputs;
        this.session = session;
        this.phase = phase;
        this.deadline = deadline;
        this.env = env;
    }
    /** Copies files in, then runs the script. @throws GuestScriptError if its exit code is not 0 */
    async begin() {
        const { inputs, session, deadline, env } = this;
        const channel = await this.phase('channel', () => (0,guest_channel/* findChannel */.P)(session, inputs, deadline));
        this.channel = channel;
        if (inputs.copyIn.length > 0) {
            await this.copy('copy-in', async () => {
                // Load the archiver only for a run that copies.
                const { copyIntoGuest } = await Promise.all(/* import() */[__webpack_require__.e(4492), __webpack_require__.e(1200), __webpack_require__.e(5588)]).then(__webpack_require__.bind(__webpack_require__, 75588));
                return copyIntoGuest(inputs.copyIn, { session, channel, env, deadline });
            });
        }
        if (inputs.run === undefined)
            return;
        this.outcome = await this.phase('run', () => env.showGuest((show) => withRunLog(session.directory.runLog, show, (output) => (0,run/* runInGuest */.$)(session, channel, inputs, { output }, deadline, env))));
        if (this.outcome.exitCode !== 0)
            throw new run/* GuestScriptError */.M(this.outcome);
    }
    /** Copies files out, also after a script that failed. Does nothing if the channel was never ready. */
    async finish() {
        const { inputs, session, channel, deadline, env } = this;
        if (inputs.copyOut.length === 0 || channel === undefined)
            return;
        await this.copy('copy-out', async () => {
            const { copyOutOfGuest } = await Promise.all(/* import() */[__webpack_require__.e(4492), __webpack_require__.e(1200), __webpack_require__.e(5588)]).then(__webpack_require__.bind(__webpack_require__, 75588));
            return copyOutOfGuest(inputs.copyOut, { session, channel, env, deadline });
        });
    }
    async copy(name, work) {
        this.notices.push(...(await this.phase(name, work)).notices);
    }
}

// EXTERNAL MODULE: ./src/engine/plan/needs.ts
var needs = __webpack_require__(89813);
// EXTERNAL MODULE: ./src/engine/preflight/layers.ts + 1 modules
var preflight_layers = __webpack_require__(7748);
// EXTERNAL MODULE: ./src/engine/records/files.ts + 2 modules
var files = __webpack_require__(9804);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(53053);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./src/engine/records/process-counts.ts


/** Node publishes every process here that is started without blocking. No code path can bypass it. */
const CHANNEL = 'child_process';
/** Counts the processes that this process starts, by the name of the program. */
class ProcessCounts {
    byProgram = new Map();
    constructor() {
        (0,external_node_diagnostics_channel_.subscribe)(CHANNEL, this.onProcess);
    }
    /** The programs that have been started, sorted by name. A start that failed is not counted. */
    get list() {
        return [...this.byProgram].map(([program, started]) => ({ program, started })).sort((a, b) => (a.program < b.program ? -1 : 1));
    }
    /** Stops counting. */
    end() {
        (0,external_node_diagnostics_channel_.unsubscribe)(CHANNEL, this.onProcess);
    }
    onProcess = (message) => {
        const { process } = message;
        // Node publishes before it knows the program and before it starts it.
        queueMicrotask(() => {
            if (process.pid === undefined)
                return;
            const program = programOf(process);
            this.byProgram.set(program, (this.byProgram.get(program) ?? 0) + 1);
        });
    };
}
/** Returns the name of the program that a process runs: the one behind `timeout`, which only bounds it. */
function programOf({ spawnfile, spawnargs }) {
    const name = external_node_path_default().basename(spawnfile);
    if (name !== 'timeout')
        return name;
    // `timeout -k SECONDS SECONDS PROGRAM …`
    const duration = spawnargs.findIndex((arg, index) => index > 0 && !arg.startsWith('-') && spawnargs[index - 1] !== '-k');
    return external_node_path_default().basename(spawnargs[duration + 1] ?? spawnfile);
}

// EXTERNAL MODULE: ./src/policy/violations.ts
var violations = __webpack_require__(19280);
// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(99346);
;// CONCATENATED MODULE: ./src/engine/records/result.ts



/**
 * Returns the parts of a run's result that say how it ended. A cancelled run ends with a {@link CancelledError}.
 *
 * @param wording - the words of the front that shows the result.
 */
function endOf(error, wording) {
    if (error === undefined)
        return { status: 'passed', cancelled: false };
    const { name, status } = error;
    return { status, cancelled: error instanceof errors/* CancelledError */.cc, error: { name, ...error.inWords(wording) } };
}
const TIERS = ['safe', 'memory-dump', 'privileged', 'dangerous', 'unclassified'];
/** Counts the commands of a run by tier. Leaves out tiers without commands. */
function commandsByTier({ results, error, evidence }) {
    const refused = error instanceof violations/* PolicyError */.p ? error.violations : [];
    const implied = [...(evidence.dump ? ['memory-dump'] : []), ...(evidence.screenshot === undefined ? [] : ['safe'])];
    const counts = TIERS.map((tier) => {
        const steps = results.filter((step) => step.tier === tier);
        const having = (outcome) => steps.filter((step) => step.outcome === outcome).length;
        const allowed = steps.length - having('blocked') + implied.filter((one) => one === tier).length;
        const blocked = having('blocked') + refused.filter((violation) => violation.tier === tier).length;
        return [tier, { allowed, blocked, failed: having('failed') }];
    });
    return Object.fromEntries(counts.filter(([, { allowed, blocked }]) => allowed + blocked > 0));
}
/** Returns a notice for each dump that lacks memory which the guest has. */
function hiddenMemoryNotices(dumps) {
    return dumps
        .filter(({ hiddenBytes }) => hiddenBytes > 0)
        .map(({ name, hiddenBytes }) => `${(0,units/* formatBytes */.z3)(hiddenBytes)} of RAM that only system management mode can read are zeros in ${name}.`);
}

// EXTERNAL MODULE: ./src/engine/records/syslog.ts
var syslog = __webpack_require__(51174);
// EXTERNAL MODULE: ./src/engine/script.ts
var script = __webpack_require__(89455);
// EXTERNAL MODULE: ./src/engine/stop.ts
var stop = __webpack_require__(32448);
;// CONCATENATED MODULE: ./src/engine/run.ts


















/**
 * Runs a VM: starts it or attaches to it, does what the inputs ask for, takes the evidence, and stops or keeps the VM.
 *
 * Never rejects: every error is in the result, together with all that was reached. When it resolves, the VM is gone unless the
 * result says that it was kept.
 */
async function runVm(inputs, env) {
    return new Run(inputs, env).run();
}
class Run {
    inputs;
    env;
    timeline = new Timeline();
    deadline;
    results = [];
    notices = [];
    error;
    layers = [];
    directory;
    session;
    guest;
    attached = false;
    toolchain;
    bootMs;
    evidence = {};
    tail = { serial: [], qemu: [] };
    kept = false;
    /** True while the guest is not expected to react to its power button. */
    unresponsive = false;
    processes = new ProcessCounts();
    figures;
    audit;
    constructor(inputs, env) {
        this.inputs = inputs;
        this.env = env;
        this.deadline = deadline/* Deadline */.B.after(inputs.timeoutMs, env.signal);
    }
    async run() {
        await this.guarded(async () => {
            await this.readPolicy();
            await this.bringUp();
            await this.runSnapshots();
            await this.runInGuest();
            await this.runScript();
        });
        await this.guarded(() => this.copyOut());
        await this.guarded(() => this.takeEvidence());
        await this.guarded(() => this.keepOrStop());
        await this.guarded(() => this.checkAudit());
        await this.guarded(() => this.flushAudit());
        await this.guarded(() => this.writeResults());
        await this.guarded(() => this.noteFailure());
        return this.result();
    }
    /** The first error is the verdict. Later ones become notices. */
    async guarded(work) {
        try {
            await work();
        }
        catch (error) {
            if (this.error === undefined)
                this.error = (0,errors/* asMaqetError */.jI)((0,findings/* placedError */.m1)(error, this.inputs.origins));
            else
                this.notices.push(`After that: ${(0,errors/* errorText */.kc)(error, this.env.wording)}`);
        }
    }
    phase = (name, work) => {
        this.env.onPhase(name);
        return this.timeline.phase(name, work);
    };
    async readPolicy() {
        this.layers = await this.phase('policy', () => (0,preflight_layers/* policyLayers */.L)(this.inputs, this.env.administrator));
    }
    /** Brings the VM up, a second time under TCG if its accelerator turns out not to work and the inputs do not name it. */
    async bringUp() {
        try {
            await this.startOrAttach();
        }
        catch (error) {
            if (this.session === undefined || this.attached || this.inputs.accel !== 'auto')
                throw error;
            const { fallBackToTcg, isStuck } = await Promise.all(/* import() */[__webpack_require__.e(780), __webpack_require__.e(5505), __webpack_require__.e(7383), __webpack_require__.e(2170)]).then(__webpack_require__.bind(__webpack_require__, 72170));
            if (!isStuck(error))
                throw error;
            const accelerator = await this.phase('fall-back', () => fallBackToTcg(this.live, error, this.env));
            this.session = undefined;
            await this.startOrAttach(accelerator);
        }
    }
    /** @param accelerator - chosen by the inputs if left out. */
    async startOrAttach(accelerator) {
        const { inputs, env, layers, deadline } = this;
        const config = (0,attach/* shapingInputs */.M9)(inputs.texts, env.secrets);
        const claim = await (0,state_claim/* claimName */.cB)(env.root, inputs.vm, { job: env.job, claimant: env.claimant, config });
        this.attached = claim.kind !== 'claimed';
        // Do not write to the directory of another job's VM.
        if (claim.record.job === env.job)
            this.directory = claim.directory;
        if (claim.kind === 'lost')
            throw (0,attach/* lostVmError */.iO)(claim.record);
        if (claim.kind === 'running')
            this.session = await this.phase('attach', () => (0,attach/* attachOrEnd */.se)(inputs, claim, layers, env));
        else {
            const onToolchain = (toolchain) => {
                this.toolchain = toolchain;
            };
            // Load toolchain, plan and disks only here: a run that attaches needs none of them.
            const { startVm } = await Promise.all(/* import() */[__webpack_require__.e(780), __webpack_require__.e(5505), __webpack_require__.e(7383), __webpack_require__.e(2170)]).then(__webpack_require__.bind(__webpack_require__, 72170));
            this.session = await startVm({ ...claim, inputs, layers, deadline, onToolchain, accelerator }, this.phase, env);
        }
        await this.waitReady();
    }
    async waitReady() {
        const condition = this.attached ? this.inputs.waitFor : (0,needs/* startCondition */.__)(this.inputs);
        if (condition === undefined)
            return;
        await this.phase('ready', async () => {
            const timeoutMs = this.deadline.atMost(this.inputs.bootTimeoutMs).ms;
            this.unresponsive = true;
            this.bootMs = (await this.live.client.waitReady({ condition, timeoutMs })).bootMs;
            this.unresponsive = false;
        });
    }
    async runSnapshots() {
        await (0,script/* runSnapshots */.lZ)(this.inputs.snapshot, this.scriptContext, this.results, this.phase, this.env);
    }
    async runInGuest() {
        if (!(0,needs/* usesGuest */.D6)(this.inputs))
            return;
        this.guest = new GuestSteps(this.inputs, this.live, this.phase, this.deadline, this.env);
        await this.guest.begin();
    }
    async runScript() {
        const { inputs, live, results } = this;
        if (inputs.script.length === 0)
            return;
        await this.phase('qmp', async () => {
            // The script must not find the events of the snapshots before it.
            const since = inputs.snapshot.length > 0 ? (await live.client.status()).cursor : live.cursor;
            await (0,script/* runScript */.j3)(inputs.script, { ...this.scriptContext, since }, results);
        });
    }
    get scriptContext() {
        const { client, layers, cursor: since } = this.live;
        return { client, layers, env: this.env, store: { compression: this.inputs.dumpCompress }, since, deadline: this.deadline };
    }
    async copyOut() {
        if (!this.env.signal.aborted)
            await this.guest?.finish();
    }
    async takeEvidence() {
        const { inputs, env, session } = this;
        if (session === undefined)
            return;
        this.tail = await session.client.tail();
        const status = await session.client.status();
        this.unresponsive ||= status.panicked;
        if (status.state === 'failed' && this.error === undefined)
            throw (0,stop/* unexpectedExitError */.WW)(status.reason);
        // A cancelled run has seconds, not minutes: stopping the VM comes first.
        if (env.signal.aborted)
            return;
        const due = (0,engine_evidence/* dueEvidence */.I)(inputs, { failed: this.error !== undefined, panicked: status.panicked });
        if ((0,stop/* hasEnded */.hY)(status)) {
            if (due.dump)
                this.notices.push('There is no memory dump: the VM had ended.');
            return;
        }
        const { error, ...evidence } = await (0,engine_evidence/* takeEvidence */.t)(session, inputs, due, this.deadline, this.phase, env);
        this.evidence = evidence;
        if (error !== undefined)
            throw error;
    }
    async keepOrStop() {
        const { inputs, env, attached } = this;
        if (this.session === undefined)
            return;
        const stays = attached ? inputs.keep !== false : inputs.keep === true && this.error === undefined && !env.signal.aborted;
        if (!stays || !(await this.keep()))
            await this.phase('stop', () => this.stop());
    }
    /** @returns false if the VM has ended in the meantime. */
    async keep() {
        const { inputs, env, attached } = this;
        const kept = await (0,stop/* keepVm */.l_)(this.live, { mark: !attached || inputs.keep === true, started: !attached }, env);
        if (kept === undefined)
            return false;
        this.kept = true;
        if (kept.notice !== undefined)
            this.notices.push(kept.notice);
        this.audit = { ...kept.audit, ok: false };
        return true;
    }
    async stop() {
        const cancelled = this.env.signal.aborted;
        const reason = cancelled ? 'cancelled' : this.error === undefined ? 'done' : 'failed';
        const { reply, problem, notices } = await (0,stop/* stopVm */.u)(this.live, { reason, quick: cancelled || this.unresponsive }, this.env);
        this.notices.push(...notices);
        if (problem !== undefined)
            throw problem;
        if (reply !== undefined)
            this.audit = { head: reply.auditHead, records: reply.auditRecords, ok: false };
    }
    async checkAudit() {
        this.processes.end();
        if (this.directory === undefined || !(await (0,numbered_files/* exists */.t2)(this.directory.audit)))
            return;
        // The log of a kept VM may have grown since its head was read.
        const verdict = await (0,verify/* verifyChain */.H)(this.directory.audit, this.kept ? undefined : this.audit?.head);
        const { head, records } = verdict.ok ? verdict : { head: this.audit?.head ?? '', records: this.audit?.records ?? 0 };
        this.audit = { head, records, ok: verdict.ok };
        if (!verdict.ok)
            this.notices.push(`The audit log is broken at record ${verdict.brokenAt}: ${verdict.problem}`);
        this.figures = await (0,files/* writeMetrics */.DH)(this.directory, { vm: this.inputs.vm, processes: this.processes.list }, this.toolchain);
    }
    /** Flushes the audit log of a VM that never ran. `stopVm` has flushed that of a VM that did. */
    async flushAudit() {
        if (this.directory === undefined || this.session !== undefined)
            return;
        const notice = await (0,syslog/* flushSyslog */.Ih)(this.directory, this.env.signal.aborted);
        if (notice !== undefined)
            this.notices.push(notice);
    }
    async writeResults() {
        if (this.directory !== undefined)
            await (0,files/* writeResults */.KB)(this.directory, { results: this.results, figures: this.figures });
    }
    async noteFailure() {
        if (this.directory !== undefined && this.error !== undefined)
            await (0,files/* noteFailure */.fj)(this.directory, this.error, this.env.secrets);
    }
    get live() {
        if (this.session === undefined)
            throw new TypeError('no VM runs');
        return this.session;
    }
    result() {
        const { session, toolchain, directory, evidence, inputs, results } = this;
        const error = this.error !== undefined && this.env.signal.aborted ? new errors/* CancelledError */.cc('the run') : this.error;
        const dumps = [...results.flatMap((step) => step.dumps ?? []), ...(evidence.dump === undefined ? [] : [evidence.dump])];
        return {
            vm: inputs.vm,
            ...endOf(error, this.env.wording),
            durationMs: this.timeline.elapsedMs,
            phases: this.timeline.phases,
            dir: directory?.dir,
            serialLog: directory?.serialLog,
            auditLog: directory?.audit,
            attached: this.attached,
            kept: this.kept,
            pid: session?.pid,
            accel: session?.accel,
            qemuVersion: toolchain?.qemuSystem.version ?? session?.qemuVersion,
            bootMs: this.bootMs,
            run: this.guest?.outcome,
            toolchain,
            ports: session?.ports ?? [],
            results,
            commands: commandsByTier({ results, error, evidence }),
            dumps,
            screenshot: evidence.screenshot,
            audit: this.audit,
            figures: this.figures,
            tail: this.tail,
            notices: [...this.notices, ...(this.guest?.notices ?? []), ...hiddenMemoryNotices(dumps)],
        };
    }
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

/***/ 98845:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ SELF_TEST_READY),
/* harmony export */   vw: () => (/* binding */ writeSelfTestDisk)
/* harmony export */ });
/* unused harmony exports SELF_TEST_PAGE, SELF_TEST_GEOMETRY, SELF_TEST_SECTOR, selfTestPage */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86202);


/** The line, without its CRLF, that the self-test guest prints on COM1 once its page is complete. */
const SELF_TEST_READY = 'maqet self-test: ready';
/** The page that the self-test guest fills: guest-physical address and length in bytes, in free conventional memory of any PC. */
const SELF_TEST_PAGE = { address: 0x2_0000, length: 4096 };
/**
 * The geometry of a disk with the self-test guest. By default SeaBIOS assumes cylinders of 16 × 63 sectors, finds none on so small a disk,
 * and refuses to read it ("could not read the boot disk", SeaBIOS 1.16).
 */
const SELF_TEST_GEOMETRY = { cyls: 1, heads: 1, secs: 1 };
/** The assembled code and data of `x86.asm`, up to its last byte that is not zero. A test assembles the source and compares. */
const CODE = `
  +vzqB3wAADHAjti4ACCOwDH/uQAEZrhtcWV0ZrsNZhkAZvfjZgVf8248Zqvi875dfLkHAK26+AMAwojg7uL1vmt8rITAdBKIxLr9A+yoIHT7iOC6+APu6+n69Ov8
  AQADgAABAQADAwLHBANtYXFldCBzZWxmLXRlc3Q6IHJlYWR5DQo=`;
const SECTOR_BYTES = 512;
function bootSector() {
    const sector = Buffer.alloc(SECTOR_BYTES);
    Buffer.from(CODE, 'base64').copy(sector);
    sector.writeUInt16LE(0xaa55, SECTOR_BYTES - 2);
    return sector;
}
/**
 * The self-test guest: one boot sector for any PC with a BIOS (q35 and pc, i386 and x86_64). It fills {@link SELF_TEST_PAGE}, prints
 * {@link SELF_TEST_READY}, and halts with interrupts off. It never writes to its disk, and needs no device except COM1.
 */
const SELF_TEST_SECTOR = bootSector();
/**
 * Returns the content of the page after the ready line: 1024 little-endian words of the generator
 * `x ← 1664525 x + 1013904223 (mod 2³²)`, without its seed `0x7465716d`. No two words are equal, so that a page that is shifted, stale or
 * from another address does not match.
 */
function selfTestPage() {
    const page = Buffer.alloc(SELF_TEST_PAGE.length);
    let word = 0x7465716d;
    for (let offset = 0; offset < page.length; offset += 4) {
        word = (Math.imul(word, 1664525) + 1013904223) >>> 0;
        page.writeUInt32LE(word, offset);
    }
    return page;
}
/**
 * Writes the self-test guest to a new, read-only raw disk of one sector.
 *
 * Guarantees: an existing file or link is never written to, and no incomplete file is left.
 *
 * @throws MaqetError if the file exists or cannot be written.
 */
async function writeSelfTestDisk(file) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, 'wx', 0o400);
        try {
            await handle.writeFile(SELF_TEST_SECTOR);
        }
        catch (error) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
            throw error;
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MaqetError */ .Po(`Could not write the self-test disk ${JSON.stringify(file)} (${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errnoOf */ .UQ)(error) ?? String(error)}).`, {
            remedy: 'Check that its directory exists, has free space, and contains no file of that name.',
            cause: error,
        });
    }
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
