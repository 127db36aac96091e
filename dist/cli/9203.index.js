export const id = 9203;
export const ids = [9203];
export const modules = {

/***/ 9501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _audit_verify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2259);
/* harmony import */ var _engine_attach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5637);
/* harmony import */ var _engine_records_delivery_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7985);
/* harmony import */ var _engine_records_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8469);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8382);
/* harmony import */ var _state_claim_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4309);
/* harmony import */ var _state_find_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4906);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1552);
/* harmony import */ var _render_run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1944);
/* harmony import */ var _render_vm_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6424);










/** Long enough for a guest with a disk to shut down in order, and for each harder way after it. */
const STOP_MS = 45_000;
const GONE_MS = 10_000;
/** `maqet down [VM]` */
function define(command, bind) {
    command
        .argument('[VM]', 'its name', 'vm')
        .addHelpText('after', '\nPower button, `quit`, SIGTERM, SIGKILL, each with a time limit. The files of the VM stay.');
    bind(command, down);
}
async function down(parsed, context) {
    const vm = String(parsed.processedArgs[0]);
    const env = await context.environment();
    const found = await (0,_state_find_js__WEBPACK_IMPORTED_MODULE_6__/* .findRunningVm */ .OC)(env.root, vm);
    const client = await (0,_engine_attach_js__WEBPACK_IMPORTED_MODULE_1__/* .connectVm */ .Ul)(found, env);
    const { folder, record } = found;
    const { method, ms, auditHead, unrecorded, end } = await stop(client, env).finally(() => client.close());
    const left = await (0,_state_find_js__WEBPACK_IMPORTED_MODULE_6__/* .waitUntilGone */ .Ly)(record, GONE_MS);
    if (left.length > 0) {
        const pids = left.map(({ pid }) => pid).join(' and ');
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .MaqetError */ .Po(`The VM ${vm} has stopped, but process ${pids} still runs.`, { remedy: `Run \`kill -KILL ${pids}\`.` });
    }
    if (unrecorded !== null)
        await (0,_state_claim_js__WEBPACK_IMPORTED_MODULE_5__/* .recordEnd */ .$f)(folder, record.owner, end);
    const notices = [await (0,_engine_records_delivery_js__WEBPACK_IMPORTED_MODULE_2__/* .deliverRest */ .g1)(folder), await (0,_engine_records_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeLastMetrics */ .nX)(folder, vm)].filter((one) => one !== undefined);
    const audit = await (0,_audit_verify_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyChain */ .H)(folder.audit, auditHead).catch(unreadable);
    const verdict = audit.ok ? `${audit.records} records, verified, head ${audit.head}` : `BROKEN: record ${audit.brokenAt} ${audit.problem}`;
    const rows = (0,_render_vm_js__WEBPACK_IMPORTED_MODULE_9__/* .columns */ .YB)([
        ['audit', verdict],
        ...(unrecorded === null ? [] : [['problem', `The end of the VM is not all on record: ${unrecorded}`]]),
        ['folder', folder.dir],
        ...notices.map((notice) => ['notice', notice]),
    ]);
    return {
        code: audit.ok && unrecorded === null ? _exit_code_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT_CODES */ .ai.passed : _exit_code_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT_CODES */ .ai.failed,
        lines: [`${vm}: stopped by ${method} in ${ms} ms`, ...rows.map((row) => `  ${row}`)],
        json: {
            vm,
            method,
            ms,
            dir: folder.dir,
            auditLog: folder.audit,
            auditHead,
            audit: (0,_render_run_js__WEBPACK_IMPORTED_MODULE_8__/* .asJson */ .vA)(audit),
            ...(unrecorded === null ? {} : { unrecorded }),
            ...(notices.length === 0 ? {} : { notice: notices.join(' ') }),
        },
    };
}
async function stop(client, { caller, secrets }) {
    // No layers of its own: nothing is asked of the VM, and a policy file that cannot be read must not keep it running. Nor must a log
    // that cannot tell who came: the end tells of it.
    await client.attached({ caller, secrets, layers: [] }).catch((error) => {
        // Also not a log whose storage hangs.
        if (!(0,_engine_attach_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnrecorded */ .A4)(error) && !(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DeadlineError */ .j3))
            throw error;
    });
    return client.stop({ caller, reason: 'down', quick: false }, STOP_MS);
}
/** A log that is not there any more is as broken as a log can be: the VM has stopped all the same. */
function unreadable(error) {
    return { ok: false, brokenAt: 1, problem: `cannot be read: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorText */ .kc)(error)}` };
}


/***/ }),

/***/ 1944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MP: () => (/* binding */ runJson),
/* harmony export */   mR: () => (/* binding */ stepLines),
/* harmony export */   os: () => (/* binding */ tailLines),
/* harmony export */   rB: () => (/* binding */ runLines),
/* harmony export */   ts: () => (/* binding */ dumpRow),
/* harmony export */   vA: () => (/* binding */ asJson)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8451);
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4886);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(371);
/* harmony import */ var _error_output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36);
/* harmony import */ var _render_vm_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6424);






const SERIAL_LINES = 40;
const SHOWN_REPLY = 160;
/** What came of a run, for people. Not escaped yet. */
function runLines(result) {
    const { vm, attached, bootMs, durationMs, results, notices } = result;
    const status = result.error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc ? 'cancelled' : result.status;
    const verb = attached ? 'attached' : bootMs === undefined ? '' : `booted in ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(bootMs)}`;
    const head = `${vm}: ${status} in ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(durationMs)}${verb === '' ? '' : `, ${verb}`}`;
    const rows = (0,_render_vm_js__WEBPACK_IMPORTED_MODULE_3__/* .columns */ .YB)([...factRows(result), ...result.dumps.map(dumpRow)]);
    return [head, ...[...stepLines(results), ...rows, ...notices.map((notice) => `notice: ${notice}`)].map((line) => `  ${line}`)];
}
/** The last words of guest and QEMU, which are shown where a run has failed. Hostile, and not escaped yet. */
function tailLines({ tail }) {
    const serial = tail.serial.slice(-SERIAL_LINES).map((line) => `serial| ${line}`);
    return [...serial, ...tail.qemu.slice(-SERIAL_LINES).map((line) => `qemu| ${line}`)];
}
/** The steps of a script that have ended, one line each. */
function stepLines(results) {
    return results.map(({ line, step, outcome, durationMs, result, error, continued }) => {
        const detail = error ?? (result === undefined ? '' : (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringifyJson */ .sd)(result), SHOWN_REPLY));
        const time = outcome === 'skipped' ? '' : ` ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(durationMs)}`;
        return `line ${line}: ${step} ${outcome}${continued ? ', continued' : ''}${time} ${detail}`.trimEnd();
    });
}
/** A stored dump, as a label and a text. */
function dumpRow({ path, format, rawBytes, bytes, sha256 }) {
    return ['dump', `${path} (${format}, ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(rawBytes)} stored in ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bytes)}, sha256 ${sha256})`];
}
function factRows(result) {
    const { vm, kept, pid, accel, toolchain, qemuVersion, ports, screenshot, audit, folder, run } = result;
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
        rows.push(['script', `exit code ${run.exitCode}, over ${run.channel} in ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(run.durationMs)}`]);
    if (screenshot !== undefined)
        rows.push(['screen', screenshot]);
    if (audit !== undefined)
        rows.push(['audit', `${audit.records} records, ${audit.ok ? 'verified' : 'NOT verified'}, head ${audit.head}`]);
    if (folder !== undefined)
        rows.push(['folder', folder.dir]);
    return rows;
}
/** What came of a run, for machines: the run's result with its error and folder as plain data. */
function runJson({ error, folder, ...plain }) {
    return {
        ...plain,
        ...(error === undefined ? {} : { error: (0,_error_output_js__WEBPACK_IMPORTED_MODULE_2__/* .errorJson */ .dF)(error) }),
        ...(folder === undefined ? {} : { dir: folder.dir, serialLog: folder.serialLog, auditLog: folder.audit }),
    };
}
/** Plain data as JSON: what has no value is left out when it is written. */
function asJson(data) {
    return data;
}


/***/ }),

/***/ 6424:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   c1: () => (/* binding */ liveState),
/* harmony export */   n5: () => (/* binding */ vmState),
/* harmony export */   wg: () => (/* binding */ vmJson)
/* harmony export */ });
/* harmony import */ var _state_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8349);

/** What `vm.json` tells of a VM, for machines. */
function vmJson(dir, record) {
    const { vm, reason, kept, job, createdAt, bootMs, accel, ports, owner, qemu } = record;
    return {
        vm,
        state: vmState(record),
        reason,
        live: (0,_state_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .isLive */ .DG)(record),
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
/** The state of a VM; `gone` where the record says that it lives and the process that answers for it does not. */
function vmState(record) {
    const ended = record.state === 'stopped' || record.state === 'failed';
    return ended || (0,_state_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .isLive */ .DG)(record) ? record.state : 'gone';
}
/** The state of a VM that lives, with what has come of its guest. */
function liveState({ state, panicked, poweredOff }) {
    if (panicked)
        return `${state}, the guest has panicked`;
    return poweredOff ? `${state}, the guest has powered off` : state;
}
/** Rows with their cells below each other, two spaces apart. */
function columns(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
    return rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}


/***/ }),

/***/ 8469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t2: () => (/* binding */ exists),
  fj: () => (/* binding */ noteFailure),
  nX: () => (/* binding */ writeLastMetrics),
  DH: () => (/* binding */ writeMetrics),
  KB: () => (/* binding */ writeResults)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/audit/redact/redactor.ts + 2 modules
var redactor = __webpack_require__(9281);
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(8451);
// EXTERNAL MODULE: ./src/audit/bytes.ts
var audit_bytes = __webpack_require__(8196);
;// CONCATENATED MODULE: ./src/audit/tally.ts



/**
 * What the policy decides on. Acts without a command and a tier (disks, the life of the VM) are none of these: nobody is refused one, and
 * the phases of a run tell how long they took.
 */
const CHANNELS = {
    qmp: 'qmp',
    'qmp-result': 'qmp',
    qga: 'qga',
    'qga-result': 'qga',
    'guest-run': 'guest',
    'guest-copy': 'guest',
    snapshot: 'snapshot',
};
/**
 * Counts the commands of an audit log by their names.
 *
 * The log is taken as it stands: whether it is whole is for `verifyChain` to say. Lines that are no records are left out.
 *
 * @returns the tallies in the order in which the names first occur.
 * @throws the error of the file system if the log cannot be read.
 */
async function tallyCommands(log) {
    const tallies = new Map();
    const handle = await (0,promises_.open)(log, 'r');
    try {
        for await (const { bytes, terminated } of (0,audit_bytes/* splitLines */.uz)((0,audit_bytes/* readChunks */.zO)(handle))) {
            const record = terminated ? readRecord(bytes.toString('utf8')) : undefined;
            if (record !== undefined)
                add(tallies, record);
        }
    }
    finally {
        await handle.close();
    }
    return [...tallies.values()];
}
function readRecord(line) {
    try {
        return (0,json/* parseJson */.qF)(line);
    }
    catch {
        return undefined;
    }
}
function add(tallies, { event, command, tier, outcome, durationMs }) {
    const channel = CHANNELS[event];
    if (channel === undefined || command === null || tier === null)
        return;
    // A name that no table holds is anybody's text, and there may be any number of them.
    const name = tier === 'unclassified' ? '(unclassified)' : command;
    const key = `${channel} ${tier} ${name}`;
    const tally = tallies.get(key) ?? { channel, command: name, tier, allowed: 0, blocked: 0, failed: 0, durationsMs: [] };
    tallies.set(key, tally);
    if (outcome === null)
        tally.allowed += 1;
    else if (outcome === 'blocked')
        tally.blocked += 1;
    else {
        if (outcome === 'failed')
            tally.failed += 1;
        if (durationMs !== null)
            tally.durationsMs.push(durationMs);
    }
}

;// CONCATENATED MODULE: ./src/report/open-metrics.ts
/** Upper bounds of the histogram's buckets, in seconds. */
const BOUNDS = [0.001, 0.005, 0.025, 0.1, 0.5, 2.5, 10, 60];
/** The last line of such a text. */
const OPEN_METRICS_END = '# EOF\n';
/** The figures as OpenMetrics text (version 1.0.0 of the specification), the commands first. Any string in them may be hostile. */
function openMetrics({ vm, commands, processes, toolchain }) {
    const labelled = commands.map((figures) => {
        const { channel, command, tier } = figures;
        return { figures, labels: { vm, channel, command, tier } };
    });
    const families = [
        family('maqet_commands', 'counter', 'Commands by the decision of the policy, since the VM was started.', [
            ...labelled.flatMap(({ figures: { allowed, blocked }, labels }) => [
                sample('maqet_commands_total', { ...labels, decision: 'allow' }, allowed),
                sample('maqet_commands_total', { ...labels, decision: 'block' }, blocked),
            ]),
        ]),
        family('maqet_commands_failed', 'counter', 'Commands that were allowed and failed, since the VM was started.', [
            ...labelled.map(({ figures, labels }) => sample('maqet_commands_failed_total', labels, figures.failed)),
        ]),
        family('maqet_command_duration_seconds', 'histogram', 'How long commands took, as the audit log has it, in whole milliseconds.', [
            ...labelled.flatMap(({ figures, labels }) => histogram('maqet_command_duration_seconds', labels, figures.durationsMs)),
        ]),
        family('maqet_processes_started', 'counter', 'Processes that the run started, by program.', [
            ...processes.map(({ program, started }) => sample('maqet_processes_started_total', { vm, program }, started)),
        ]),
        ...(toolchain === undefined ? [] : toolchainFamilies(vm, toolchain)),
    ];
    return families
        .flat()
        .map((line) => `${line}\n`)
        .concat(OPEN_METRICS_END)
        .join('');
}
function toolchainFamilies(vm, { hits, misses, lookups, spawns, lookupMs }) {
    const counter = (name, help, value) => family(`maqet_toolchain_${name}`, 'counter', help, [sample(`maqet_toolchain_${name}_total`, { vm }, value)]);
    const time = 'maqet_toolchain_lookup_seconds';
    return [
        counter('cache_hits', 'Times that the path of QEMU came from the cache.', hits),
        counter('cache_misses', 'Times that the cache did not know the path of QEMU.', misses),
        counter('lookups', 'Scans of PATH for a program.', lookups),
        counter('spawns', 'Processes that were started to find QEMU.', spawns),
        family(time, 'gauge', 'How long it took to find QEMU.', [sample(time, { vm }, lookupMs / 1000)]),
    ];
}
function family(name, type, help, samples) {
    if (samples.length === 0)
        return [];
    const unit = name.endsWith('_seconds') ? [`# UNIT ${name} seconds`] : [];
    return [`# TYPE ${name} ${type}`, ...unit, `# HELP ${name} ${help}`, ...samples];
}
function histogram(name, labels, durationsMs) {
    const seconds = durationsMs.map((ms) => ms / 1000);
    const buckets = [...BOUNDS, Number.POSITIVE_INFINITY].map((bound) => {
        const le = bound === Number.POSITIVE_INFINITY ? '+Inf' : String(bound);
        return sample(`${name}_bucket`, { ...labels, le }, seconds.filter((value) => value <= bound).length);
    });
    const sum = durationsMs.reduce((total, ms) => total + ms, 0) / 1000;
    return [...buckets, sample(`${name}_count`, labels, seconds.length), sample(`${name}_sum`, labels, sum)];
}
function sample(name, labels, value) {
    const written = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`);
    return `${name}{${written.join(',')}} ${value}`;
}
function escaped(text) {
    return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}

// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(371);
;// CONCATENATED MODULE: ./src/engine/records/files.ts








/** Writes what came of a run, step by step. */
async function writeResults(folder, results) {
    await writeNumbered(folder.results, `${(0,json/* stringifyJson */.sd)(results)}\n`);
}
/** Writes the figures of a run to `metrics.txt`, as OpenMetrics text. @returns them. */
async function writeMetrics(folder, facts, toolchain) {
    const found = toolchain === undefined ? {} : { toolchain: { ...toolchain.counts, lookupMs: toolchain.lookupMs } };
    const figures = { ...facts, commands: await tallyCommands(folder.audit), ...found };
    await writeNumbered(metricsOf(folder), openMetrics(figures));
    return figures;
}
/**
 * Writes the commands of the whole life of a VM that has ended outside of a run, unless the figures of its last run hold them all.
 *
 * @returns a notice if they could not be written; undefined if there is nothing to tell. Never rejects.
 */
async function writeLastMetrics(folder, vm) {
    try {
        if (!(await exists(folder.audit)))
            return undefined;
        const figures = openMetrics({ vm, commands: await tallyCommands(folder.audit), processes: [] });
        const { newest } = await numbered(metricsOf(folder));
        // Commands come first in the text.
        const counted = newest !== undefined && (await (0,promises_.readFile)(newest, 'utf8')).startsWith(figures.replace(OPEN_METRICS_END, ''));
        if (!counted)
            await writeNumbered(metricsOf(folder), figures);
        return undefined;
    }
    catch (error) {
        return `The figures of the VM could not be written: ${(0,errors/* errorText */.kc)(error)}`;
    }
}
function metricsOf(folder) {
    return external_node_path_default().join(folder.dir, 'metrics.txt');
}
async function writeNumbered(first, text) {
    const { next } = await numbered(first);
    const file = await (0,promises_.open)(next, 'wx', 0o600);
    try {
        await file.writeFile(text).finally(() => file.close());
    }
    catch (error) {
        // A part of it would pass for the whole.
        await (0,promises_.rm)(next, { force: true });
        throw error;
    }
}
/** A second run on the same VM writes `name-2`, and so on. @returns the newest file that there is, and the next one. */
async function numbered(first) {
    const { dir, name, ext } = external_node_path_default().parse(first);
    let newest;
    let next = first;
    for (let number = 2; await exists(next); number++) {
        newest = next;
        next = external_node_path_default().join(dir, `${name}-${number}${ext}`);
    }
    return { newest, next };
}
/** Notes why a run failed, for the post step of whoever owns the VM. */
async function noteFailure(folder, error, secrets) {
    await (0,promises_.appendFile)(folder.failures, `${(0,untrusted_text/* lines */.M)((0,redactor/* createRedactor */.l)(secrets).text(error.explain())).join(' ')}\n`, { mode: 0o600 });
}
/** True if there is something of that name. */
async function exists(file) {
    return (0,promises_.access)(file).then(() => true, () => false);
}


/***/ }),

/***/ 3633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ isSnapshotName),
/* harmony export */   UA: () => (/* binding */ NAMED_ACTIONS),
/* harmony export */   aA: () => (/* binding */ snapshotActText),
/* harmony export */   n6: () => (/* binding */ readSnapshotAct)
/* harmony export */ });
/** The actions that take a name, in the order in which they are shown. */
const NAMED_ACTIONS = ['create', 'load', 'delete', 'overwrite'];
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

/***/ 6727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OL: () => (/* binding */ imageUrlProblem),
/* harmony export */   Zj: () => (/* binding */ isImageUrl),
/* harmony export */   zA: () => (/* binding */ shownUrl)
/* harmony export */ });
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(371);

/**
 * True if an image is named by an address and not by a path. The address need not be usable: see {@link imageUrlProblem}.
 */
function isImageUrl(text) {
    return /^(?:[a-z][a-z0-9+.-]*:\/\/|https?:)/i.test(text.trim());
}
/**
 * What is wrong with an image's address, in the words of an input problem, or undefined if it can be fetched.
 *
 * Show it with {@link shownUrl} and never with the address itself, which may hold a secret.
 */
function imageUrlProblem(text) {
    const url = URL.parse(text.trim());
    if (url === null)
        return 'is no valid URL; write https://host/path';
    if (url.protocol === 'http:')
        return 'would be fetched without encryption; use an https: URL';
    if (url.protocol !== 'https:')
        return `has the scheme \`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(url.protocol, 30)}\`; use an https: URL or a local path`;
    if (url.username !== '' || url.password !== '')
        return 'holds a user name or password, which logs would show; use an address without, or download the image in an earlier step';
    return undefined;
}
/** An address in a message: its origin and path alone, because user, password, query and fragment may hold secrets. */
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
