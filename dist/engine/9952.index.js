export const id = 9952;
export const ids = [9952];
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

/***/ 90312:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _engine_attach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49945);
/* harmony import */ var _engine_guest_channel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74306);
/* harmony import */ var _engine_guest_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96684);
/* harmony import */ var _guest_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97240);
/* harmony import */ var _inputs_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42029);
/* harmony import */ var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52681);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86202);
/* harmony import */ var _state_step_environment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53167);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27734);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(77199);
/* harmony import */ var _guest_streams_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(63674);
/* harmony import */ var _render_run_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(59644);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(44264);













/** The exit code of a program in the guest that did not end in time, as of `timeout`. */
const OVERTIME = 124;
const HELP = `
Runs a command in the guest: \`maqet run web -- make test\`.

A file or another program gets its output unchanged. On a terminal, control
characters are escaped. In a step of a workflow, a pipe can lead to the log, so
only a file (\`>FILE\`) gets the output unchanged. --raw never escapes, not even
in the log, where a guest's lines can act as workflow commands. With --json, all
output goes to standard error.

Exit codes: that of the command, or

  ${OVERTIME}  it did not end in time
  ${_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .NOT_RUN */ .OG}  it could not run: a wrong flag, no such VM, no channel to the guest,
       blocked by the policy, or the guest powered off
  ${_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT_CODES */ .ai.cancelled}  cancelled`;
/** `maqet run VM [FLAGS] -- COMMAND…` and `maqet run VM --script FILE` */
function define(command, bind) {
    command
        .argument('<VM>', 'the name of the VM')
        .argument('[COMMAND...]', 'a program in the guest and its arguments, after `--`')
        .option('--script <FILE>', 'run a script, from a file, or from standard input (-)')
        .option('--stdin', 'pass standard input on (over agent and serial, it must end before the command starts)')
        .option('--step-env', "pass on the variables that the step's own `env:` sets")
        .option('--raw', 'do not escape control characters in the output of the guest')
        .addHelpText('after', HELP);
    (0,_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .addInputFlags */ .hN)(command, ['run-with', 'env', 'working-directory', 'boot-timeout', 'run-timeout', 'timeout', 'audit-script']);
    (0,_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .addInputFlags */ .hN)(command, ['allow', 'deny', 'policy']);
    bind(command, run);
}
async function run(parsed, context) {
    try {
        const outcome = await perform(parsed, context);
        return { code: outcome.exitCode, lines: [], json: (0,_render_run_js__WEBPACK_IMPORTED_MODULE_11__/* .asJson */ .vA)(outcome) };
    }
    catch (error) {
        if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .MaqetError */ .Po))
            throw error;
        return { code: ownExitCode(error, context.cancelled), lines: [], errors: (0,_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .errorLines */ .S6)(error), json: { error: (0,_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .errorJson */ .dF)(error) } };
    }
}
function ownExitCode(error, cancelled) {
    if (cancelled || error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .CancelledError */ .cc)
        return _errors_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT_CODES */ .ai.cancelled;
    return error.status === 'timed-out' ? OVERTIME : _errors_js__WEBPACK_IMPORTED_MODULE_9__/* .NOT_RUN */ .OG;
}
async function perform(parsed, context) {
    const vm = String(parsed.processedArgs[0]);
    const inputs = await (0,_inputs_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInputs */ .T)({ ...(0,_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .readInputFlags */ .E8)(parsed), vm, run: await scriptText(parsed) });
    const { raw: rawGuest = false, stepEnv = false, stdin = false } = parsed.opts();
    const input = stdin ? (0,_guest_streams_js__WEBPACK_IMPORTED_MODULE_10__/* .standardInput */ .iQ)() : undefined;
    const env = quietWhereExact(await context.environment({ rawGuest }), context.json, rawGuest);
    const { session } = await (0,_engine_attach_js__WEBPACK_IMPORTED_MODULE_0__/* .attachRunningVm */ .wY)(inputs, env);
    try {
        const deadline = _shared_deadline_js__WEBPACK_IMPORTED_MODULE_5__/* .Deadline */ .B.after(inputs.timeoutMs, env.signal);
        const own = stepEnv ? await variablesOfStep(session.directory) : {};
        const whole = { ...inputs, env: { ...own, ...inputs.env } };
        const channel = await (0,_engine_guest_channel_js__WEBPACK_IMPORTED_MODULE_1__/* .findChannel */ .P)(session, inputs, deadline);
        return await env.showGuest((output) => (0,_engine_guest_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runInGuest */ .$)(session, channel, whole, { output, input }, deadline, env));
    }
    finally {
        session.client.close();
    }
}
/** Drops maqet's own log lines where standard error gets exactly what the guest writes. */
function quietWhereExact(env, json, rawGuest) {
    return (0,_guest_streams_js__WEBPACK_IMPORTED_MODULE_10__/* .guestStreams */ .MR)(json, rawGuest).stderr.exact ? { ...env, log: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_12__/* .terminalLog */ .dg)({ err: () => undefined }) } : env;
}
async function scriptText(parsed) {
    const [, words] = parsed.processedArgs;
    const { script } = parsed.opts();
    if ((words.length === 0) === (script === undefined)) {
        const problem = script === undefined ? 'No command for the guest.' : 'A command and --script exclude each other.';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .eb(problem, { remedy: 'Use `maqet run VM -- COMMAND …` or `maqet run VM --script FILE`.' });
    }
    if (script === '-' && parsed.opts().stdin) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .eb('`--script -` and --stdin both read standard input.', { remedy: 'Give the script in a file.' });
    }
    if (script === undefined)
        return `exec ${words.map(_guest_program_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD).join(' ')}`;
    const text = await (0,_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .readScriptFile */ .AN)(script);
    // Refuse a blank script: the inputs treat it as missing, and a run of nothing would pass.
    if (text.trim() === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .eb(`The script ${JSON.stringify(script)} is blank.`, { remedy: 'Check the command that writes it.' });
    return text;
}
/** Returns the variables that only this step sets, compared with those of the step that kept the VM. */
async function variablesOfStep(directory) {
    const variables = await (0,_state_step_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .stepVariables */ ._)(directory, process.env);
    if (variables !== undefined)
        return variables;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .eb('`--step-env` needs a VM that a step of maqet/action has kept in this job.', {
        remedy: 'Use `--env NAME=VALUE`.',
    });
}


/***/ }),

/***/ 63674:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MR: () => (/* binding */ guestStreams),
/* harmony export */   iQ: () => (/* binding */ standardInput),
/* harmony export */   qr: () => (/* binding */ withGuestOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86202);
/* harmony import */ var _shared_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34810);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77199);




/**
 * Returns the standard output and error of this process as destinations of a guest's output.
 *
 * A file or another program gets the bytes unchanged. A terminal gets them sanitized, and so does everything but a file in a step
 * of a workflow, where a pipe can lead to the log.
 *
 * @param json - true if standard output is reserved for the result. Both outputs then go to standard error.
 * @param raw - true to write the bytes unchanged, wherever they go.
 */
function guestStreams(json, raw) {
    const outlet = (stream) => ({ stream, exact: raw || !isShown(stream) });
    const stderr = outlet(process.stderr);
    return { stdout: json ? stderr : outlet(process.stdout), stderr };
}
/** Returns false for a file: only a file is sure not to be the log. A step's commands write to the runner through pipes. */
function isShown(stream) {
    return stream.isTTY || (process.env['GITHUB_ACTIONS'] === 'true' && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(stream.fd).isFile());
}
/** Writes the output of a program in the guest while `work` runs. A write that fails ends the program. */
async function withGuestOutput(streams, work) {
    const writers = { stdout: new Writer(streams.stdout), stderr: new Writer(streams.stderr) };
    try {
        return await work((name, chunk) => writers[name].write(chunk));
    }
    finally {
        await Promise.allSettled([writers.stdout.end(), writers.stderr.end()]);
    }
}
class Writer {
    outlet;
    text;
    constructor(outlet) {
        this.outlet = outlet;
        this.text = outlet.exact ? undefined : new _shared_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .Sanitizer */ .I();
    }
    write(chunk) {
        return this.send(this.text?.push(chunk) ?? chunk);
    }
    /** Writes the unfinished line that the sanitizer held back. */
    end() {
        return this.send(this.text?.end() ?? '');
    }
    /** Waits until the bytes have been read: that slows down a guest that prints faster. */
    async send(data) {
        if (data.length === 0)
            return;
        const { stream } = this.outlet;
        const error = await new Promise((resolve) => stream.write(data, resolve));
        if (error)
            throw unwritableError(error);
    }
}
function unwritableError(error) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MaqetError */ .Po(`Could not write the output of the guest (${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errnoOf */ .UQ)(error) ?? error.message}).`, {
        remedy: 'The reader has ended, or the disk is full. The program in the guest was ended as well.',
    });
}
/**
 * Returns a standard input for a program in the guest. Closing the iterator closes the input at once, even while it waits for data:
 * a terminal or an open pipe would otherwise hold the command after its program has ended.
 *
 * @throws UsageError for the input of this process, if it is a directory.
 */
function standardInput(from = ownInput()) {
    const chunks = from[Symbol.asyncIterator]();
    const close = async () => {
        from.destroy();
        return { done: true, value: undefined };
    };
    return { [Symbol.asyncIterator]: () => ({ next: () => chunks.next(), return: close }) };
}
/** Refuses a directory, which Node would read as an empty input. */
function ownInput() {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(0).isDirectory())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb('Standard input is a directory.', { remedy: 'Give a file or a pipe: `<FILE`.' });
    return process.stdin;
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

/***/ 34810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Sanitizer)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56695);


/** Lines longer than this many characters are split: a guest may never end one. */
const LONGEST_LINE = 4000;
/**
 * Sanitizes a stream of untrusted bytes, line by line as `lines` does, so that no line can move the cursor or be read as a workflow
 * command. Holds back a line until it is complete.
 */
class Sanitizer {
    decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
    unfinished = '';
    /** Takes a chunk. @returns the lines that are now complete, with their line ends; an empty string if there is none. */
    push(chunk) {
        return this.take(this.decoder.write(chunk));
    }
    /** Returns the rest at the end of the stream, with a line end, so that other output cannot continue the line. */
    end() {
        const rest = this.take(this.decoder.end());
        const last = this.unfinished;
        this.unfinished = '';
        return last === '' ? rest : `${rest}${shown(last)}\n`;
    }
    take(text) {
        const all = (this.unfinished + text).split('\n');
        let last = all.pop() ?? '';
        for (; last.length > LONGEST_LINE; last = last.slice(LONGEST_LINE))
            all.push(last.slice(0, LONGEST_LINE));
        this.unfinished = last;
        return all.map((line) => `${shown(line)}\n`).join('');
    }
}
/** Splits a long line, so that none of it is truncated. */
function shown(line) {
    const pieces = [];
    for (let from = 0; from === 0 || from < line.length; from += LONGEST_LINE)
        pieces.push(line.slice(from, from + LONGEST_LINE));
    return pieces.flatMap((piece) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .M)(piece, LONGEST_LINE)).join('\n');
}


/***/ }),

/***/ 53167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ storeEnvironment),
/* harmony export */   _: () => (/* binding */ stepVariables)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51359);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86202);




/** `environment.json`: variables by name, each with the SHA-256 of its value. That shows which have changed without storing a value. */
const schema = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP());
/** The variables that the runner sets for every step, and those that belong to a process rather than to its user. */
const COMMON = /^(?:GITHUB|RUNNER|ACTIONS|INPUT|STATE)_|^(?:PATH|HOME|USER|LOGNAME|SHELL|SHLVL|PWD|OLDPWD|_|TERM|TMPDIR)$/;
const POSIX_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Stores the environment of the step that keeps a VM. An earlier one stays, because a step that attaches may have other variables. */
async function storeEnvironment(directory, env) {
    const marks = Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, hash(value)]]));
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(directory.environment, JSON.stringify(Object.fromEntries(marks)), { mode: 0o600, flag: 'wx' });
    }
    catch (error) {
        if ((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errnoOf */ .UQ)(error) !== 'EEXIST')
            throw error;
    }
}
/**
 * Returns the variables of a later step: those of its `env:`, and those that steps since have set for all.
 *
 * A process cannot see which variables are those of its step, so they are those that are new or have changed since the VM was kept.
 *
 * @returns undefined if no step has kept this VM.
 * @throws MaqetError if `environment.json` cannot be read.
 */
async function stepVariables(directory, env) {
    const stored = await readEnvironment(directory);
    if (stored === undefined)
        return undefined;
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value !== undefined && POSIX_NAME.test(name) && !COMMON.test(name) && stored[name] !== hash(value) ? [[name, value]] : []));
}
async function readEnvironment({ environment: file }) {
    try {
        return schema.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8')));
    }
    catch (cause) {
        if ((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errnoOf */ .UQ)(cause) === 'ENOENT')
            return undefined;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MaqetError */ .Po(`${file} is not a valid record of an environment.`, {
            remedy: 'Pass the variables with `--env NAME=VALUE` instead of `--step-env`.',
            cause,
        });
    }
}
function hash(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(value).digest('hex');
}


/***/ })

};
