export const id = 1687;
export const ids = [1687];
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

/***/ 53743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ qmp_define)
});

// EXTERNAL MODULE: ./src/engine/attach.ts
var attach = __webpack_require__(49945);
// EXTERNAL MODULE: ./src/engine/script.ts
var engine_script = __webpack_require__(89455);
// EXTERNAL MODULE: ./src/inputs/parse.ts + 2 modules
var parse = __webpack_require__(42029);
// EXTERNAL MODULE: ./src/shared/deadline.ts
var shared_deadline = __webpack_require__(52681);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(86202);
// EXTERNAL MODULE: ./src/cli/arguments.ts
var cli_arguments = __webpack_require__(27734);
// EXTERNAL MODULE: ./src/cli/errors.ts
var cli_errors = __webpack_require__(77199);
// EXTERNAL MODULE: ./src/qmp/script/action.ts
var action = __webpack_require__(82708);
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(64623);
// EXTERNAL MODULE: ./src/shared/nearest.ts
var nearest = __webpack_require__(4023);
;// CONCATENATED MODULE: ./src/cli/qmp-step.ts





/** Steps that take plain words. All others take members of a map: `NAME=VALUE`. */
const READINGS = new Map([
    ...['screenshot', 'device-del', 'events', 'wait-event', 'sleep', 'snapshot'].map((name) => [name, oneWord]),
    ['keys', (words) => (words.length === 1 ? (words[0] ?? '') : [...words])],
    ['type', (words) => (words.length === 1 ? objectOf(words[0] ?? '') : undefined) ?? words.join(' ')],
    ['device-add', device],
]);
const TAKES_NOTHING = new Set(['pause', 'resume']);
/**
 * Returns the script, of one step, for a command line: a QMP command, a helper or a directive, and its words. These are one JSON
 * object, or `NAME=VALUE` each, where a value is text unless it is valid JSON, or the plain words that a helper takes.
 *
 * @param now - the default name of a screenshot.
 * @throws UsageError
 */
function stepText(name, words, now = new Date()) {
    return (0,json/* stringifyJson */.sd)({ [name]: words.length > 0 ? body(name, words) : name === 'screenshot' ? pictureName(now) : null });
}
function body(name, words) {
    const [first = ''] = words;
    // Text to type may start like JSON.
    if (words.length === 1 && first.startsWith('{') && name !== 'type')
        return (0,cli_arguments/* readArguments */.lR)(first);
    return (READINGS.get(name) ?? members)(words, name);
}
function pictureName(now) {
    return `screenshot-${now.toISOString().replace(/[-:.]/g, '')}.png`;
}
/** Parses `DRIVER NAME=VALUE …`, also with commas in the first word, as QEMU does. */
function device([first = '', ...rest], name) {
    const [driver = '', ...properties] = first.split(',');
    const all = [...properties, ...rest];
    return driver.includes('=') ? members([driver, ...all], name) : { driver, ...members(all, name) };
}
function oneWord(words, name) {
    if (words.length === 1)
        return words[0] ?? '';
    throw new cli_errors/* UsageError */.eb(`${name} takes one argument, not ${words.length}.`, { remedy: 'Put an argument with spaces in quotes.' });
}
function members(words, name) {
    const found = new Map();
    for (const word of words) {
        const [, key, value = ''] = /^([A-Za-z_][\w.-]*)=(.*)$/s.exec(word) ?? [];
        if (key === undefined) {
            const guess = action/* STEP_NAMES */.K.some((step) => step === name) ? undefined : (0,nearest/* didYouMean */.au)(name, action/* STEP_NAMES */.K);
            const hint = guess === undefined ? '.' : `; ${guess}`;
            const remedy = TAKES_NOTHING.has(name)
                ? `\`${name}\` takes no arguments.`
                : `Write \`${name} NAME=VALUE …\`, or all arguments as one JSON object.`;
            throw new cli_errors/* UsageError */.eb(`${JSON.stringify(word)} is not an argument of ${name}${hint}`, { remedy });
        }
        if (found.has(key))
            throw new cli_errors/* UsageError */.eb(`The command line gives ${name} the argument "${key}" twice.`, { remedy: 'Give it once.' });
        found.set(key, jsonOf(value) ?? value);
    }
    return Object.fromEntries(found);
}
function objectOf(text) {
    const value = jsonOf(text);
    return (0,json/* isJsonObject */.OW)(value) ? value : undefined;
}
function jsonOf(text) {
    try {
        return (0,json/* parseJson */.qF)(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/cli/render-run.ts
var render_run = __webpack_require__(59644);
;// CONCATENATED MODULE: ./src/cli/commands/qmp.ts









const HELP = `
  maqet qmp web query-status
  maqet qmp web pmemsave val=0 size=512 filename=low.bin
  maqet qmp web pmemsave '{"val": 0, "size": 512, "filename": "low.bin"}'

Helpers send one or more commands:

  maqet qmp web keys ctrl-alt-delete       press keys together; several words are pressed one after the other
  maqet qmp web type 'hello world'         type text; '{"text": "größer", "layout": "de"}' for a keyboard layout other than us
  maqet qmp web screenshot shot.png        take a screenshot; the default name is the time
  maqet qmp web pause                      pause the guest; \`resume\` continues it
  maqet qmp web device-add usb-mouse id=mouse1
  maqet qmp web device-del mouse1
  maqet qmp web events STOP                show the events so far, all or those of one name

Arguments can also be one JSON object. A value that is valid JSON (5, true, "5")
is sent as such, any other value as text. Put -- before an argument that starts
with a dash.

The policy of the VM applies. --allow, --deny, --allow-dangerous and --policy
can only narrow it. Without --json, one command prints its answer, and a script
prints one line for each step.`;
/** `maqet qmp VM COMMAND [ARGUMENTS]` and `maqet qmp VM --script FILE` */
function qmp_define(command, bind) {
    command
        .argument('<VM>', 'the name of the VM')
        .argument('[COMMAND]', 'a QMP command, or a helper: keys, type, screenshot, pause, resume, device-add, device-del, events')
        .argument('[ARGUMENTS...]', 'NAME=VALUE words, or one JSON object; words for a helper')
        .option('--script <FILE>', 'run a QMP script (as in the input `qmp`) from a file, or from standard input (-)')
        .addHelpText('after', HELP);
    (0,cli_arguments/* addInputFlags */.hN)(command, ['allow', 'deny', 'allow-dangerous', 'policy', 'dump-compress', 'timeout']);
    bind(command, qmp);
}
async function qmp(parsed, context) {
    const script = await scriptText(parsed);
    const vm = String(parsed.processedArgs[0]);
    const inputs = await (0,parse/* parseInputs */.T)({ ...(0,cli_arguments/* readInputFlags */.E8)(parsed), vm, qmp: script });
    const env = await context.environment();
    const { session } = await (0,attach/* attachRunningVm */.wY)(inputs, env);
    const { client, layers, cursor: since } = session;
    const store = { compression: inputs.dumpCompress };
    const deadline = shared_deadline/* Deadline */.B.after(inputs.timeoutMs, env.signal);
    const results = [];
    const error = await (0,engine_script/* runScript */.j3)(inputs.script, { client, layers, env, store, since, deadline }, results)
        .then(() => undefined, errors/* asMaqetError */.jI)
        .finally(() => client.close());
    const code = error === undefined ? cli_errors/* EXIT_CODES */.ai.passed : (0,cli_errors/* exitCodeOf */.FO)(error, context.cancelled);
    const single = parsed.processedArgs[1] !== undefined;
    return { code, ...(single ? answer(results, error) : progress(results, error)), json: replyJson(vm, results, error) };
}
async function scriptText(parsed) {
    const [vm, execute, words] = parsed.processedArgs;
    const { script } = parsed.opts();
    if ((execute === undefined) === (script === undefined)) {
        const problem = execute === undefined ? `No command for the VM ${JSON.stringify(vm)}.` : 'A command and --script exclude each other.';
        throw new cli_errors/* UsageError */.eb(problem, { remedy: 'Use `maqet qmp VM COMMAND [ARGUMENTS]` or `maqet qmp VM --script FILE`.' });
    }
    if (script !== undefined)
        return (0,cli_arguments/* readScriptFile */.AN)(script);
    return stepText(execute ?? '', words);
}
/** Reports the answer to one command. */
function answer(results, error) {
    if (error !== undefined)
        return { lines: [], errors: (0,cli_errors/* errorLines */.S6)(error) };
    const last = results.at(-1);
    return { ...(last?.result === undefined ? {} : { value: last.result }), lines: fileLines(results) };
}
function progress(results, error) {
    return { lines: [...(0,render_run/* stepLines */.mR)(results), ...fileLines(results)], errors: error === undefined ? [] : (0,cli_errors/* errorLines */.S6)(error) };
}
function fileLines(results) {
    return results.flatMap(({ dumps = [], screenshots = [] }) => [
        ...dumps.map((dump) => (0,render_run/* dumpRow */.ts)(dump).join(': ')),
        ...screenshots.map((file) => `screenshot: ${file}`),
    ]);
}
function replyJson(vm, results, error) {
    return { vm, results: (0,render_run/* asJson */.vA)(results), ...(error === undefined ? {} : { error: (0,cli_errors/* errorJson */.dF)(error) }) };
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
