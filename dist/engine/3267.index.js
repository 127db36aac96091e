export const id = 3267;
export const ids = [3267];
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

/***/ 64203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _engine_attach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49945);
/* harmony import */ var _engine_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30761);
/* harmony import */ var _inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42029);
/* harmony import */ var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52681);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27734);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77199);
/* harmony import */ var _render_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59644);







/** `maqet dump [VM]` */
function define(command, bind) {
    command.argument('[VM]', 'the name of the VM', 'vm').addHelpText('after', '\nPauses the guest while QEMU copies its memory.');
    (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .addInputFlags */ .hN)(command, ['dump-format', 'dump-compress', 'timeout', 'allow', 'deny', 'allow-dangerous', 'policy']);
    bind(command, dump);
}
async function dump(parsed, context) {
    const inputs = await (0,_inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInputs */ .T)({ ...(0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputFlags */ .E8)(parsed), vm: String(parsed.processedArgs[0]), dump: 'always', screenshot: 'never' });
    const env = await context.environment();
    const { session } = await (0,_engine_attach_js__WEBPACK_IMPORTED_MODULE_0__/* .attachRunningVm */ .wY)(inputs, env);
    try {
        const deadline = _shared_deadline_js__WEBPACK_IMPORTED_MODULE_3__/* .Deadline */ .B.after(inputs.timeoutMs, env.signal);
        const { dump: stored, error } = await (0,_engine_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .takeEvidence */ .t)(session, inputs, { dump: true, screenshot: false }, deadline, (_name, work) => work(), env);
        if (stored === undefined)
            throw error;
        return { code: _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT_CODES */ .ai.passed, lines: [(0,_render_run_js__WEBPACK_IMPORTED_MODULE_6__/* .dumpRow */ .ts)(stored)[1]], json: (0,_render_run_js__WEBPACK_IMPORTED_MODULE_6__/* .asJson */ .vA)(stored) };
    }
    finally {
        session.client.close();
    }
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
 * Takes the evidence that is due, while QEMU still lives.
 *
 * A machine without a screen has no screenshot. One that fails is a warning. A dump that fails is an error, which is returned and not thrown, so that the one piece
 * of evidence does not cost the other.
 */
async function takeEvidence(session, inputs, due, deadline, phases, env) {
    const evidence = {};
    if (due.screenshot && hasScreen(session, env)) {
        try {
            evidence.screenshot = await phases('screenshot', () => takeScreenshot(session, env));
        }
        catch (error) {
            env.log.warning(`No screenshot: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorText */ .kc)(error)}`);
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
/** False, told in the log, for a machine that has no screen. */
function hasScreen({ context }, env) {
    const arch = _toolchain_arch_js__WEBPACK_IMPORTED_MODULE_3__/* .ARCHES */ .Pr.find((one) => one === context.arch);
    if (arch === undefined || (0,_vm_platforms_js__WEBPACK_IMPORTED_MODULE_4__/* .hasDisplay */ .rS)(arch))
        return true;
    env.log.info(`No screenshot: the machine of a ${arch} guest has no screen.`);
    return false;
}
async function takeDump({ client, folder, layers }, inputs, deadline, env) {
    return client.dump({
        name: (0,_state_numbered_files_js__WEBPACK_IMPORTED_MODULE_2__/* .freeName */ .IL)('memory', await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder.dumps)),
        format: inputs.dumpFormat,
        store: { compression: inputs.dumpCompress },
        layers,
        caller: env.caller,
        timeoutMs: deadline.remainingMs,
    });
}
async function takeScreenshot({ client, folder, layers, qemuVersion }, env) {
    // The format can be chosen since QEMU 7.1; before, it is always PPM.
    const format = (0,_shared_version_js__WEBPACK_IMPORTED_MODULE_5__/* .isBefore */ .Y)(qemuVersion, [7, 1]) ? 'ppm' : 'png';
    const filename = `${(0,_state_numbered_files_js__WEBPACK_IMPORTED_MODULE_2__/* .freeName */ .IL)('screen', await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder.screenshots))}.${format}`;
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

/***/ 44072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ renderResultsOutput),
/* harmony export */   t: () => (/* binding */ renderResultsFile)
/* harmony export */ });
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64623);

/** The limit of the `results` output. GitHub accepts 1 MiB of outputs from a job. `results.json` holds everything. */
const MAX_OUTPUT = 256 * 1024;
/** Renders `results.json`: the outcome of every step, then the figures of the run. */
function renderResultsFile(run) {
    return `${json(publishedResults(run))}\n`;
}
/**
 * Renders the `results` output: the content of `results.json`, bounded to what GitHub accepts.
 *
 * Leaves out large answers, and says so in their entries. If that is not enough, it leaves out the first entries and keeps the
 * last ones: they show how the script ended.
 */
function renderResultsOutput(run) {
    const entries = publishedResults(run);
    const whole = json(entries);
    if (whole.length <= MAX_OUTPUT)
        return whole;
    const share = MAX_OUTPUT / Math.max(1, entries.length) / 2;
    const kept = [];
    let length = 2;
    for (const entry of entries.toReversed()) {
        const isLarge = entry.step !== 'metrics' && json(entry.result ?? null).length > share;
        const text = json(isLarge ? { ...entry, result: 'too large: see results.json' } : entry);
        length += text.length + 1;
        if (length > MAX_OUTPUT)
            break;
        kept.unshift(text);
    }
    return `[${kept.join(',')}]`;
}
function publishedResults({ results, figures }) {
    if (figures === undefined)
        return [...results];
    const { processes, toolchain } = figures;
    return [...results, { step: 'metrics', outcome: 'ok', result: { commands: figures.commands.map(commandMetrics), processes, toolchain } }];
}
function commandMetrics({ durationsMs, ...counts }) {
    if (durationsMs.length === 0)
        return counts;
    const sum = durationsMs.reduce((total, ms) => total + ms, 0);
    return { ...counts, meanMs: Math.round(sum / durationsMs.length), longestMs: durationsMs.reduce((most, ms) => Math.max(most, ms)) };
}
function json(value) {
    return (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringifyJson */ .sd)(value);
}


/***/ }),

/***/ 89043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ freeName),
/* harmony export */   Lc: () => (/* binding */ newestNumbered),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   Ys: () => (/* binding */ numberedName),
/* harmony export */   hw: () => (/* binding */ createNumbered),
/* harmony export */   t2: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86202);



// Each run on a VM writes files of its own: the first run `results.json`, the second one `results-2.json`, and so on.
/** Returns the name of the file that has a number, from the name or path of the first one: `run-2.log` from `run.log`. */
function numberedName(first, number) {
    if (number === 1)
        return first;
    const extension = node_path__WEBPACK_IMPORTED_MODULE_1___default().extname(first);
    return `${first.slice(0, first.length - extension.length)}-${number}${extension}`;
}
/** Returns the number in the name of a file, or undefined if it is not one of the series that begins with `first`. */
function numberIn(name, first) {
    if (name === first)
        return 1;
    const number = Number(/-(\d+)(?:\.[^.]*)?$/.exec(name)?.[1]);
    return number > 1 && numberedName(first, number) === name ? number : undefined;
}
/** Creates the next file of a series, with mode 0600. Two processes never get the same one. @throws the error of the file system. */
async function createNumbered(first) {
    for (let number = 1;; number++) {
        const file = numberedName(first, number);
        try {
            return { path: file, number, handle: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, 'wx', 0o600) };
        }
        catch (error) {
            if ((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errnoOf */ .UQ)(error) !== 'EEXIST')
                throw error;
        }
    }
}
/** Returns the path of the newest file of a series, or undefined if there is none. */
async function newestNumbered(first) {
    let newest;
    for (let number = 1; await exists(numberedName(first, number)); number++)
        newest = numberedName(first, number);
    return newest;
}
/** Returns the first name of a series that no file among `names` has, whatever their extensions: `memory-2` beside `memory.elf`. */
function freeName(first, names) {
    const taken = new Set(names.map((name) => name.split('.')[0]));
    let number = 1;
    while (taken.has(numberedName(first, number)))
        number++;
    return numberedName(first, number);
}
/** Returns true if there is a file or directory at that path. */
async function exists(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(file).then(() => true, () => false);
}


/***/ })

};
