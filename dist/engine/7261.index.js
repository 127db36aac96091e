export const id = 7261;
export const ids = [7261];
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

/***/ 96809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ showSyslogAddress),
/* harmony export */   X: () => (/* binding */ parseSyslogAddress)
/* harmony export */ });
const FORM = /^(udp|tcp|tls):\/\/(?:\[([0-9A-Fa-f:.]{2,45})\]|([A-Za-z0-9](?:[A-Za-z0-9._-]{0,252}[A-Za-z0-9])?)):(\d{1,5})\/?$/;
/** Parses `udp://host:port`, `tcp://host:port` or `tls://host:port`; undefined for anything else. There is no default port. */
function parseSyslogAddress(text) {
    const [, transport, ip, name, digits] = FORM.exec(text) ?? [];
    const port = Number(digits);
    if (transport === undefined || !(port >= 1 && port <= 65535))
        return undefined;
    return { transport: transport, host: ip ?? name ?? '', port };
}
/** Formats an address as {@link parseSyslogAddress} reads it. */
function showSyslogAddress({ transport, host, port }) {
    return `${transport}://${host.includes(':') ? `[${host}]` : host}:${port}`;
}


/***/ }),

/***/ 21137:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _audit_verify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41314);
/* harmony import */ var _engine_attach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49945);
/* harmony import */ var _engine_stop_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32448);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86202);
/* harmony import */ var _state_find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77694);
/* harmony import */ var _supervisor_rpc_client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23738);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77199);
/* harmony import */ var _render_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59644);
/* harmony import */ var _render_vm_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25620);









/** `maqet down [VM]` */
function define(command, bind) {
    command
        .argument('[VM]', 'the name of the VM', 'vm')
        .addHelpText('after', '\nStops the VM by its power button, then by `quit`, SIGTERM and SIGKILL, each with a time limit. The files of the VM stay.');
    bind(command, down);
}
async function down(parsed, context) {
    const vm = String(parsed.processedArgs[0]);
    const env = await context.environment();
    const found = await (0,_state_find_js__WEBPACK_IMPORTED_MODULE_4__/* .findRunningVm */ .OC)(env.root, vm);
    const client = await announce(found, env);
    const { reply, problem, notices } = await (0,_engine_stop_js__WEBPACK_IMPORTED_MODULE_2__/* .stopVm */ .u)({ ...found, client }, { reason: 'down', metrics: true }, env);
    const { folder } = found;
    const audit = await (0,_audit_verify_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyChain */ .H)(folder.audit, reply?.auditHead).catch(unreadable);
    const verdict = audit.ok ? `${audit.records} records, verified, head ${audit.head}` : `BROKEN: record ${audit.brokenAt} ${audit.problem}`;
    const rows = (0,_render_vm_js__WEBPACK_IMPORTED_MODULE_8__/* .columns */ .YB)([
        ['audit', verdict],
        ...(problem === undefined ? [] : [['problem', problem.message]]),
        ['directory', folder.dir],
        ...notices.map((notice) => ['notice', notice]),
    ]);
    const { method, ms, unrecorded } = reply ?? { method: null, ms: null, unrecorded: null };
    return {
        code: audit.ok && problem === undefined ? _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT_CODES */ .ai.passed : _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT_CODES */ .ai.failed,
        lines: [
            method === null ? `${vm}: stopped, but not in order` : `${vm}: stopped by ${method} in ${ms} ms`,
            ...rows.map((row) => `  ${row}`),
        ],
        json: {
            vm,
            method,
            ms,
            dir: folder.dir,
            auditLog: folder.audit,
            auditHead: reply?.auditHead ?? null,
            audit: (0,_render_run_js__WEBPACK_IMPORTED_MODULE_7__/* .asJson */ .vA)(audit),
            ...(unrecorded === null ? {} : { unrecorded }),
            ...(problem === undefined ? {} : { problem: problem.message }),
            ...(notices.length === 0 ? {} : { notice: notices.join(' ') }),
        },
    };
}
/**
 * Connects to the supervisor and announces this caller, for the audit log.
 *
 * @returns undefined if the supervisor cannot be reached: its VM is stopped all the same.
 */
async function announce(found, env) {
    const client = await (0,_engine_attach_js__WEBPACK_IMPORTED_MODULE_1__/* .connectVm */ .Ul)(found, env).catch((error) => {
        if (error instanceof _supervisor_rpc_client_js__WEBPACK_IMPORTED_MODULE_5__/* .SupervisorGoneError */ .E)
            return undefined;
        throw error;
    });
    try {
        // Without policy layers: a policy file that cannot be read must not keep the VM running.
        await client?.attached({ caller: env.caller, secrets: env.secrets, layers: [] });
    }
    catch (error) {
        // A full or hanging disk under the audit log must not keep the VM running either.
        if (!(0,_engine_attach_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnrecorded */ .A4)(error) && !(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DeadlineError */ .j3)) {
            client?.close();
            throw error;
        }
    }
    return client;
}
/** A log that has been removed is as broken as a log can be. */
function unreadable(error) {
    return { ok: false, brokenAt: 1, problem: `cannot be read: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorText */ .kc)(error)}` };
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

/***/ 52681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Deadline),
/* harmony export */   y: () => (/* binding */ sleep)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86202);



/** Node fires a timer at once that is longer than this (24.8 days). */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/**
 * A point on the monotonic clock that a wait must not pass, with the signal that can end it earlier.
 *
 * One `Deadline` is handed down through everything a phase does, so that layers cannot disagree about time.
 */
class Deadline {
    ms;
    endsAt;
    signal;
    constructor(
    /** The whole budget in milliseconds. */
    ms, endsAt, 
    /** Aborted by whoever wants to end the wait early. */
    signal) {
        this.ms = ms;
        this.endsAt = endsAt;
        this.signal = signal;
    }
    /** A deadline `ms` milliseconds from now; `Infinity` for a wait that only the signal or the work itself ends. */
    static after(ms, signal) {
        return new Deadline(ms, node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now() + ms, signal);
    }
    /** Milliseconds left, never negative. */
    get remainingMs() {
        return Math.max(0, this.endsAt - node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now());
    }
    get expired() {
        return this.remainingMs === 0;
    }
    /** The earlier of this deadline and one `ms` from now, under the same signal. */
    atMost(ms) {
        return Deadline.after(Math.min(ms, this.remainingMs), this.signal);
    }
    /** The same deadline, which another signal can end early as well. */
    endedBy(signal) {
        return new Deadline(this.ms, this.endsAt, this.signal === undefined ? signal : AbortSignal.any([this.signal, signal]));
    }
    /**
     * Waits for `work`, but no longer than the deadline.
     *
     * The work itself is not stopped: whoever owns it frees it when this rejects.
     *
     * @param what - what is waited for, named in the error.
     * @throws DeadlineError when time runs out first: then the deadline is {@link expired}.
     * @throws CancelledError when the signal is aborted first.
     */
    async race(work, what) {
        if (this.signal?.aborted) {
            work.catch(() => undefined);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CancelledError */ .cc(what);
        }
        const { promise: early, reject } = Promise.withResolvers();
        let timer;
        const arm = () => {
            // A timer may fire a moment early; once this has rejected, the deadline has passed for everybody.
            const ring = () => (this.expired ? reject(new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeadlineError */ .j3(what, Math.round(this.ms))) : arm());
            timer = setTimeout(ring, Math.min(Math.ceil(this.remainingMs), LONGEST_TIMER_MS));
            // A wait without an end must not hold the process.
            if (this.ms === Number.POSITIVE_INFINITY)
                timer.unref();
        };
        arm();
        const onAbort = () => reject(new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CancelledError */ .cc(what));
        this.signal?.addEventListener('abort', onAbort, { once: true });
        try {
            return await Promise.race([work, early]);
        }
        finally {
            clearTimeout(timer);
            this.signal?.removeEventListener('abort', onAbort);
        }
    }
}
/** Resolves after `ms` milliseconds, or rejects with {@link CancelledError} as soon as `signal` is aborted. */
async function sleep(ms, signal) {
    try {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(ms, undefined, signal === undefined ? {} : { signal });
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CancelledError */ .cc('a pause');
    }
}


/***/ }),

/***/ 2402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ systemProblem),
/* harmony export */   W_: () => (/* binding */ withoutLinks),
/* harmony export */   aw: () => (/* binding */ isStillAt),
/* harmony export */   mL: () => (/* binding */ HostPathError),
/* harmony export */   np: () => (/* binding */ openHostFile),
/* harmony export */   sC: () => (/* binding */ resolveHostPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86202);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10401);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56695);






/**
 * The one list of folders that belong to the system (the threat model is in `docs/security/host-paths.md`). A link among them
 * stands for where it leads as well. Of two that hold a path, the inner one decides.
 */
const SYSTEM_FOLDERS = {
    // Settings and secrets, devices, processes, the kernel's own.
    wholly: ['/etc', '/dev', '/proc', '/sys'],
    // Programs, libraries, boot files: kernels and firmware are read from there; whoever writes there owns the machine.
    'for writing': ['/boot', '/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32', '/System', '/Library'],
    // They hold the system's data beside that of its users.
    itself: ['/', '/root', '/var', '/run', '/private', '/dev/shm'],
};
/** A path of this machine may not be used for what it is wanted for. */
class HostPathError extends _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MaqetError */ .Po {
    problem;
    /** @param problem - a clause that continues a sentence about the path, without a full stop. */
    constructor(file, problem) {
        super(`${JSON.stringify((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(file, 300))} ${problem}.`, { remedy: 'Name another path.' });
        this.problem = problem;
    }
}
const REPLACED = 'was replaced while it was looked at; find out by whom';
/** As Linux has it. */
const LONGEST_PATH = 4096;
/** As Linux has it. A link can lead to itself through a folder that does not exist. */
const MOST_LINKS = 40;
/**
 * The one function that says whether a path of this machine may be used, and for what: what disks, images, shares and copies
 * name, and where a VM's folder may lie. What lies in a VM's folder is named by plain names, which need no resolving
 * (`isPlainName`).
 *
 * Guarantees for the path that is returned, at the time of the call: it is absolute; it holds no link, no `..` and no doubled or
 * trailing separator, also where its last parts do not exist yet; it fulfils the rule. Folders are compared by what they are,
 * not only by name, so that neither a second mount of a folder nor other letters on a file system without case gets around it.
 *
 * A path can change afterwards. Files are opened with {@link openHostFile} or looked at with {@link isStillAt}, and created
 * exclusively and without following a link; what QEMU itself opens by name is as safe as the folders on the way to it.
 *
 * @param text - as it was written; hostile.
 * @returns the path, or what is wrong with it: a clause without a full stop, with a remedy where there is one. Never rejects.
 */
async function resolveHostPath(text, { use, from, within, guarded = [] }) {
    if (text === '' || text.length > LONGEST_PATH || text.includes('\0'))
        return { problem: 'is no path' };
    let found;
    try {
        found = await withoutLinks(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(from, text));
    }
    catch (error) {
        return { problem: `cannot be looked up on this machine (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error)})` };
    }
    if (within !== undefined && !within.some(({ folder }) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .U)(folder, found))) {
        return { problem: `lies outside of ${within.map(({ folder, what }) => `${what} (${folder})`).join(' and of ')}` };
    }
    const problem = systemProblem(found, use);
    if (problem !== undefined)
        return { problem };
    const touched = guarded.find((folder) => holds(folder, found, identityOf) || holds(found, folder, identityOf));
    if (touched !== undefined) {
        return { problem: `touches ${touched}, which is for the runner and for maqet's evidence alone; use a folder of its own` };
    }
    return { path: found };
}
/**
 * Opens a file that is to be read for a guest: one that {@link resolveHostPath} allows to read, and what is opened is what was
 * looked up, not what has taken its place since. Opening waits for nobody, also where it is a FIFO.
 *
 * @param file - absolute, or relative to the current folder.
 * @returns the open file, which may be of any kind, and its path without links.
 * @throws HostPathError if it may not be read or was replaced; the system's error if it cannot be looked up or opened.
 */
async function openHostFile(file) {
    const real = await withoutLinks(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(file));
    const problem = systemProblem(real, 'read');
    if (problem !== undefined)
        throw new HostPathError(file, problem);
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(real, flags).catch((error) => {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) === 'ELOOP' ? new HostPathError(file, REPLACED) : error;
    });
    if (await isStillAt(handle, real))
        return { handle, path: real };
    await handle.close();
    throw new HostPathError(file, REPLACED);
}
/**
 * What is wrong with a path that lies in a folder of the system; undefined if it does not.
 *
 * @param file - absolute, and without links: {@link resolveHostPath} makes it so.
 */
function systemProblem(file, use, identify = identityOf) {
    const known = Object.entries(SYSTEM_FOLDERS).flatMap(([reach, folders]) => folders.map((folder) => ({ reach: reach, folder, identity: identify(folder) })));
    for (const at of ancestors(file)) {
        const identity = identify(at);
        const place = known.find(({ folder, identity: one }) => folder === at || (one !== undefined && one === identity));
        if (place === undefined)
            continue;
        if (at === file)
            return `is ${at}, a folder of the system; use one of your own`;
        if (place.reach === 'wholly')
            return `lies in ${at}, a folder of the system; use one of your own`;
        if (place.reach === 'itself' || use === 'read')
            return undefined;
        return `lies in ${at}, a folder of the system, where nothing may be written; use one of your own`;
    }
    return undefined;
}
/**
 * A path with every link on it resolved, also a last one that leads to nothing, as far as it exists.
 *
 * @param file - absolute.
 * @param links - how many that lead to nothing may be followed.
 * @throws the system's error for a loop of links, a file in the place of a folder, or a folder that may not be entered.
 */
async function withoutLinks(file, links = MOST_LINKS) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(file);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) !== 'ENOENT' || node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file) === file)
            throw error;
    }
    const folder = await withoutLinks(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file), links);
    const entry = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, node_path__WEBPACK_IMPORTED_MODULE_2___default().basename(file));
    const link = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(entry).catch(() => undefined);
    if (link === undefined)
        return entry;
    if (links === 0)
        throw Object.assign(new Error(`too many links: ${file}`), { code: 'ELOOP' });
    return withoutLinks(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(folder, link), links - 1);
}
/**
 * True if an open file is what has this name now, and is reached without a link: what was opened is then what was checked.
 *
 * On Linux the kernel tells the name of an open file. Elsewhere the path is resolved again and the two files are compared, so that
 * only a folder that is swapped twice in between goes unseen.
 *
 * @param file - as {@link resolveHostPath} found it.
 */
async function isStillAt(handle, file) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(process.platform === 'linux' ? `/proc/self/fd/${handle.fd}` : file).catch(() => undefined);
    if (process.platform === 'linux' || real !== file)
        return real === file;
    const [opened, named] = await Promise.all([handle.stat({ bigint: true }), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file, { bigint: true }).catch(() => undefined)]);
    return opened.ino === named?.ino && opened.dev === named.dev;
}
/** True if `folder` is `inner` or holds it. */
function holds(folder, inner, identify) {
    const identity = identify(folder);
    return ancestors(inner).some((at) => at === folder || (identity !== undefined && identify(at) === identity));
}
/** A path and the folders above it, the innermost first. */
function ancestors(file) {
    const above = node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file);
    return above === file ? [file] : [file, ...ancestors(above)];
}
function identityOf(file) {
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { bigint: true, throwIfNoEntry: false });
        return stats === undefined ? undefined : `${stats.dev}:${stats.ino}`;
    }
    catch {
        // What cannot be looked at cannot be opened either.
        return undefined;
    }
}


/***/ }),

/***/ 10401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isWithin),
/* harmony export */   s: () => (/* binding */ isPlainName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

const PLAIN_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,126}$/;
/**
 * True for a name that can stand for nothing but one file in a folder: no separator, no `..`, no leading dot or dash,
 * no drive or URI scheme, at most 127 characters.
 */
function isPlainName(name) {
    return PLAIN_NAME.test(name) && !name.includes('..');
}
/** True if `inner` is `folder` or lies below it. Both are resolved lexically: links are not followed. */
function isWithin(folder, inner) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(folder, inner);
    return relative === '' || (!relative.startsWith(`..${(node_path__WEBPACK_IMPORTED_MODULE_0___default().sep)}`) && relative !== '..' && !node_path__WEBPACK_IMPORTED_MODULE_0___default().isAbsolute(relative));
}


/***/ }),

/***/ 64720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ processIdSchema),
/* harmony export */   Sc: () => (/* binding */ residentBytes),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   a7: () => (/* binding */ signalProcess),
/* harmony export */   ls: () => (/* binding */ identify)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51359);


const processIdSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    pid: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
    /** The kernel's start time of the process in clock ticks (Linux), or empty on systems that do not report it. */
    startTime: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** What `/proc/PID/stat` says, or undefined where there is no such process or no `/proc`. */
function procStat(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        // The command name is in parentheses and may hold spaces and parentheses itself: count from the last one.
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return { state: fields[0] ?? '', startTime: fields[19] ?? '' };
    }
    catch {
        return undefined;
    }
}
/** The identity of a process that runs now. */
function identify(pid) {
    return { pid, startTime: procStat(pid)?.startTime ?? '' };
}
/** True while that very process runs. A zombie does not run. */
function isAlive({ pid, startTime }) {
    const stat = procStat(pid);
    if (stat !== undefined)
        return stat.state !== 'Z' && stat.state !== 'X' && (startTime === '' || stat.startTime === startTime);
    if (process.platform === 'linux')
        return false;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
}
/** Sends a signal to that very process; does nothing if it is gone. */
function signalProcess(id, signal) {
    if (!isAlive(id))
        return;
    try {
        process.kill(id.pid, signal);
    }
    catch {
        // Gone between the look and the signal: what was wanted.
    }
}
/** All that a process has in memory or in swap (Linux: `proc_pid_status(5)`); undefined where that cannot be read. */
function residentBytes(pid) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/status`, 'latin1');
    }
    catch {
        return undefined;
    }
    const sizes = [...text.matchAll(/^(VmRSS|VmSwap|HugetlbPages):\s+(\d+) kB$/gm)];
    if (!sizes.some(([, name]) => name === 'VmRSS'))
        return undefined;
    return sizes.reduce((sum, [, , kib]) => sum + Number(kib) * 1024, 0);
}


/***/ }),

/***/ 72437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ isSnapshotName),
/* harmony export */   UA: () => (/* binding */ NAMED_ACTIONS),
/* harmony export */   aA: () => (/* binding */ snapshotActText),
/* harmony export */   n6: () => (/* binding */ readSnapshotAct)
/* harmony export */ });
/* unused harmony export snapshotActSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51359);

/** The actions that take a name, in the order in which they are shown. */
const NAMED_ACTIONS = ['create', 'load', 'delete', 'overwrite'];
const snapshotActSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('action', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ action: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(NAMED_ACTIONS), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().refine(isSnapshotName, { error: 'invalid snapshot name' }) }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ action: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('list') }),
]);
const NAME = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,62}$/;
/**
 * True for a name that a snapshot may be given: 1 to 63 letters, digits, `.`, `_` and `-`, neither `.` nor `-` first, and not
 * digits alone, which QEMU's image tool takes for a number.
 */
function isSnapshotName(name) {
    return NAME.test(name) && !/^\d+$/.test(name);
}
/**
 * Reads `create:NAME`, `load:NAME`, `delete:NAME`, `overwrite:NAME` or `list`. Pure and total.
 *
 * @returns the act, or what is wrong with the text: it continues a sentence and has no full stop.
 * @example
 * readSnapshotAct('load:booted') // {action: 'load', name: 'booted'}
 */
function readSnapshotAct(text) {
    const [, word = '', colon = '', name = ''] = /^([^:]*)(:?)(.*)$/s.exec(text) ?? [];
    if (word === 'list')
        return colon === '' ? { action: 'list' } : 'gives `list` a name, and it takes none';
    const action = NAMED_ACTIONS.find((one) => one === word);
    if (action !== undefined && colon === '')
        return `has no name; use \`${action}:NAME\``;
    if (action === undefined) {
        return `is nothing to do with a snapshot; use ${NAMED_ACTIONS.map((one) => `${one}:NAME`).join(', ')} or list`;
    }
    if (isSnapshotName(name))
        return { action, name };
    return 'names no snapshot; use 1 to 63 letters, digits, `.`, `_` and `-`, neither `.` nor `-` first, and not digits alone';
}
/** The act as it is written: `create:NAME` or `list`. */
function snapshotActText(act) {
    return act.action === 'list' ? act.action : `${act.action}:${act.name}`;
}


/***/ }),

/***/ 6099:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ imagesDirectory),
/* harmony export */   ZB: () => (/* binding */ VmDirectory),
/* harmony export */   om: () => (/* binding */ stateRoot)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Names the files of one VM. All of them lie in one directory that only its owner can enter. */
class VmDirectory {
    dir;
    constructor(
    /** Absolute path. */
    dir) {
        this.dir = dir;
    }
    at(name) {
        return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(this.dir, name);
    }
    get record() {
        return this.at('vm.json');
    }
    get socket() {
        return this.at('rpc.sock');
    }
    get serialLog() {
        return this.at('serial.log');
    }
    get qemuLog() {
        return this.at('qemu.log');
    }
    /** The output of the daemons that serve virtiofs shares. */
    get shareLog() {
        return this.at('virtiofsd.log');
    }
    get supervisorLog() {
        return this.at('supervisor.log');
    }
    get events() {
        return this.at('events.jsonl');
    }
    get audit() {
        return this.at('audit.jsonl');
    }
    /** The syslog server that the audit log is sent to, and how much of the log it has. Missing if there is no server. */
    get auditSpool() {
        return this.at('audit-syslog.json');
    }
    get results() {
        return this.at('results.json');
    }
    /** The figures of the runs as OpenMetrics text. */
    get metrics() {
        return this.at('metrics.txt');
    }
    /** The run for the report of a matrix. */
    get reportData() {
        return this.at('report.json');
    }
    /** The run as a page for people. */
    get reportPage() {
        return this.at('report.html');
    }
    /** The output of the script of the `run` input. */
    get runLog() {
        return this.at('run.log');
    }
    /** The names of the environment variables that the VM was started with, each with a hash of its value. */
    get environment() {
        return this.at('environment.json');
    }
    /** The directory of the key for the guest's SSH server and of that server's host key. */
    get ssh() {
        return this.at('ssh');
    }
    /** One line for each run on this VM that failed. Missing if none did. */
    get failures() {
        return this.at('failures.txt');
    }
    /** The files that every run on the VM writes: the first of each numbered series. */
    get ofRuns() {
        return [this.results, this.metrics, this.reportData, this.reportPage, this.runLog];
    }
    get dumps() {
        return this.at('dumps');
    }
    get screenshots() {
        return this.at('screenshots');
    }
    get disks() {
        return this.at('disks');
    }
    /** The files of dangerous commands that were allowed by name. */
    get files() {
        return this.at('files');
    }
}
/** Returns the directory of all VMs: `$RUNNER_TEMP/maqet` on a runner, `$XDG_STATE_HOME/maqet` elsewhere. */
function stateRoot(env) {
    if (env['RUNNER_TEMP'])
        return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(env['RUNNER_TEMP'], 'maqet');
    // The XDG Base Directory Specification says to ignore relative paths.
    const absolute = (name) => (node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(env[name] ?? '') ? env[name] : undefined);
    const state = absolute('XDG_STATE_HOME') ?? node_path__WEBPACK_IMPORTED_MODULE_1___default().join(absolute('HOME') ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.local', 'state');
    return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(state, 'maqet');
}
/** Returns the directory of the downloaded images that all VMs below a {@link stateRoot} share. */
function imagesDirectory(root) {
    return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, '.images');
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


/***/ }),

/***/ 91051:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OL: () => (/* binding */ imageUrlProblem),
/* harmony export */   Zj: () => (/* binding */ isImageUrl),
/* harmony export */   zA: () => (/* binding */ shownUrl)
/* harmony export */ });
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56695);

/** Returns true if an image is named by an address instead of a path. The address need not be usable: see {@link imageUrlProblem}. */
function isImageUrl(text) {
    return /^(?:[a-z][a-z0-9+.-]*:\/\/|https?:)/i.test(text.trim());
}
/**
 * Returns the problem of an image's address, in the words of an input problem, or undefined if it can be fetched.
 *
 * Show the address with {@link shownUrl}, never as it is: it may contain a secret.
 */
function imageUrlProblem(text) {
    const url = URL.parse(text.trim());
    if (url === null)
        return 'is not a valid URL; use https://host/path';
    if (url.protocol === 'http:')
        return 'is not encrypted; use an https: URL';
    if (url.protocol !== 'https:')
        return `has the scheme \`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(url.protocol, 30)}\`; use an https: URL or a local path`;
    if (url.username !== '' || url.password !== '')
        return 'contains a user name or password, which logs would show; use an address without, or download the image first and give its path';
    return undefined;
}
/** Shows an address in a message: only origin and path, because user, password, query and fragment may contain secrets. */
function shownUrl(address) {
    const url = typeof address === 'string' ? URL.parse(address.trim()) : address;
    if (url === null)
        return (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(String(address)
            .replace(/[?#].*/s, '')
            .replace(/\/\/[^/]*@/, '//'), 300);
    // `origin` is "null" for schemes that the URL standard does not know.
    return (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(`${url.protocol}//${url.host}${url.pathname}`, 300);
}


/***/ })

};
