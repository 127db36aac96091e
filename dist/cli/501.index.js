export const id = 501;
export const ids = [501];
export const modules = {

/***/ 9501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _audit_verify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2259);
/* harmony import */ var _engine_attach_running_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8787);
/* harmony import */ var _engine_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7523);
/* harmony import */ var _engine_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8001);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8382);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1552);
/* harmony import */ var _render_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1944);
/* harmony import */ var _render_vm_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6424);








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
    const raw = { vm: String(parsed.processedArgs[0]) };
    const env = await context.environment();
    const { session, record } = await (0,_engine_attach_running_js__WEBPACK_IMPORTED_MODULE_1__/* .attachRunningVm */ .w)(await (0,_engine_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInputs */ .T)(raw), raw, env);
    const { client, folder } = session;
    const { method, ms, auditHead } = await client
        .stop({ caller: env.caller, reason: 'down', quick: false }, STOP_MS)
        .finally(() => client.close());
    const left = await (0,_engine_find_js__WEBPACK_IMPORTED_MODULE_2__/* .waitUntilGone */ .Ly)(record, GONE_MS);
    if (left.length > 0) {
        const pids = left.map(({ pid }) => pid).join(' and ');
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .MaqetError */ .Po(`The VM ${raw.vm} has stopped, but process ${pids} still runs.`, { remedy: `Run \`kill -KILL ${pids}\`.` });
    }
    const audit = await (0,_audit_verify_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyChain */ .H)(folder.audit, auditHead);
    const verdict = audit.ok ? `${audit.records} records, verified, head ${audit.head}` : `BROKEN: record ${audit.brokenAt} ${audit.problem}`;
    const rows = (0,_render_vm_js__WEBPACK_IMPORTED_MODULE_7__/* .columns */ .YB)([
        ['audit', verdict],
        ['folder', folder.dir],
    ]);
    return {
        code: audit.ok ? _exit_code_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT_CODES */ .ai.passed : _exit_code_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT_CODES */ .ai.failed,
        lines: [`${raw.vm}: stopped by ${method} in ${ms} ms`, ...rows.map((row) => `  ${row}`)],
        json: { vm: raw.vm, method, ms, dir: folder.dir, auditLog: folder.audit, auditHead, audit: (0,_render_run_js__WEBPACK_IMPORTED_MODULE_6__/* .asJson */ .vA)(audit) },
    };
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
/* harmony import */ var _shared_hostile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8791);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8451);
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4886);
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
        const detail = error ?? (result === undefined ? '' : (0,_shared_hostile_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringifyJson */ .sd)(result), SHOWN_REPLY));
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
/* harmony export */   n5: () => (/* binding */ vmState),
/* harmony export */   wg: () => (/* binding */ vmJson)
/* harmony export */ });
/* harmony import */ var _supervisor_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3864);

/** What `vm.json` tells of a VM, for machines. */
function vmJson(dir, record) {
    const { vm, reason, kept, job, createdAt, bootMs, accel, ports, owner, qemu } = record;
    return {
        vm,
        state: vmState(record),
        reason,
        live: (0,_supervisor_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .isLive */ .DG)(record),
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
    return ended || (0,_supervisor_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .isLive */ .DG)(record) ? record.state : 'gone';
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

/***/ 8787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ attachRunningVm)
/* harmony export */ });
/* harmony import */ var _attach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5637);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7523);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9222);



/**
 * Attaches to the VM that the inputs name; unlike a run it never starts one.
 *
 * The caller closes the session's client.
 *
 * @throws NotRunningError; and what `policyLayers` and `attachVm` throw.
 */
async function attachRunningVm(inputs, raw, env) {
    const found = await (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findRunningVm */ .OC)(env.root, inputs.vm);
    return { session: await (0,_attach_js__WEBPACK_IMPORTED_MODULE_0__/* .attachVm */ .Re)(inputs, raw, found, await (0,_layers_js__WEBPACK_IMPORTED_MODULE_2__/* .policyLayers */ .L)(inputs), env), record: found.record };
}


/***/ })

};
