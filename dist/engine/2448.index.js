export const id = 2448;
export const ids = [2448];
export const modules = {

/***/ 9804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fj: () => (/* binding */ noteFailure),
  nX: () => (/* binding */ writeLastMetrics),
  DH: () => (/* binding */ writeMetrics),
  KB: () => (/* binding */ writeResults)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/audit/redact/redactor.ts + 2 modules
var redactor = __webpack_require__(31568);
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(64623);
// EXTERNAL MODULE: ./src/audit/bytes.ts
var audit_bytes = __webpack_require__(92824);
;// CONCATENATED MODULE: ./src/audit/tally.ts



/** The events that the policy decides on. Disks and the lifecycle of the VM are left out: the phases of a run show their durations. */
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
 * Counts the commands of an audit log by name. Does not verify the log (see `verifyChain`), and skips lines that are not records.
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
    // A name that is in no table is arbitrary text, and there can be any number of them.
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
/** The last line of every OpenMetrics text. */
const OPEN_METRICS_END = '# EOF\n';
/** Renders the figures as OpenMetrics text (version 1.0.0 of the specification), the commands first. Any text in them may be untrusted. */
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
        family('maqet_command_duration_seconds', 'histogram', 'How long commands took, from the audit log, in whole milliseconds.', [
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
        counter('cache_hits', 'Times that the cache knew the path of QEMU.', hits),
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

// EXTERNAL MODULE: ./src/report/results.ts
var results = __webpack_require__(44072);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(86202);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(56695);
// EXTERNAL MODULE: ./src/state/numbered-files.ts
var numbered_files = __webpack_require__(89043);
;// CONCATENATED MODULE: ./src/engine/records/files.ts








/** Writes `results.json`: the outcome of every step, and the figures of the run. */
async function writeResults(folder, run) {
    await writeNumbered(folder.results, (0,results/* renderResultsFile */.t)(run));
}
/** Writes the figures of a run to `metrics.txt`, as OpenMetrics text. @returns them. */
async function writeMetrics(folder, facts, toolchain) {
    const found = toolchain === undefined ? {} : { toolchain: { ...toolchain.counts, lookupMs: toolchain.lookupMs } };
    const figures = { ...facts, commands: await tallyCommands(folder.audit), ...found };
    await writeNumbered(folder.metrics, openMetrics(figures));
    return figures;
}
/**
 * Writes the commands of the whole life of a VM that has ended outside of a run, unless the figures of its last run hold them all.
 *
 * @returns a notice if they could not be written; undefined if there is nothing to tell. Never rejects.
 */
async function writeLastMetrics(folder, vm) {
    try {
        if (!(await (0,numbered_files/* exists */.t2)(folder.audit)))
            return undefined;
        const figures = openMetrics({ vm, commands: await tallyCommands(folder.audit), processes: [] });
        const newest = await (0,numbered_files/* newestNumbered */.Lc)(folder.metrics);
        // Commands come first in the text.
        const counted = newest !== undefined && (await (0,promises_.readFile)(newest, 'utf8')).startsWith(figures.replace(OPEN_METRICS_END, ''));
        if (!counted)
            await writeNumbered(folder.metrics, figures);
        return undefined;
    }
    catch (error) {
        return `The figures of the VM could not be written: ${(0,errors/* errorText */.kc)(error)}`;
    }
}
async function writeNumbered(first, text) {
    const { path, handle } = await (0,numbered_files/* createNumbered */.hw)(first);
    try {
        await handle.writeFile(text).finally(() => handle.close());
    }
    catch (error) {
        // A part of the text would pass for the whole.
        await (0,promises_.rm)(path, { force: true });
        throw error;
    }
}
/** Notes why a run failed, for the post step of whoever owns the VM. */
async function noteFailure(folder, error, secrets) {
    await (0,promises_.appendFile)(folder.failures, `${(0,untrusted_text/* lines */.M)((0,redactor/* createRedactor */.l)(secrets).text(error.explain())).join(' ')}\n`, { mode: 0o600 });
}


/***/ }),

/***/ 51174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ flushSyslog),
/* harmony export */   U9: () => (/* binding */ backlogNotice),
/* harmony export */   yG: () => (/* binding */ storeSyslogServer)
/* harmony export */ });
/* harmony import */ var _audit_syslog_shipper_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78195);
/* harmony import */ var _audit_syslog_spool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59422);
/* harmony import */ var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52681);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86202);
/* harmony import */ var _state_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44520);





/** How long a syslog server may take for the rest of a log at the end of a run, in milliseconds. */
const REST_MS = 10_000;
/** The same for a cancelled run, which the runner kills after seconds. */
const CANCELLED_MS = 2000;
/** Stores the syslog server of the audit log in the VM's directory. Call it before the first record is written. */
async function storeSyslogServer(directory, { auditSyslog, auditFormat }) {
    if (auditSyslog === undefined)
        return;
    await (0,_audit_syslog_spool_js__WEBPACK_IMPORTED_MODULE_1__/* .writeSpoolState */ .Ax)(directory.auditSpool, { address: auditSyslog, format: auditFormat ?? 'jsonl', bytes: 0 });
}
/**
 * Flushes the rest of an audit log that no supervisor writes any more, or not yet, to its syslog server: the last records of a VM
 * that has ended, or all records of a run that the policy refused or whose VM never started.
 *
 * @returns a notice about the records that could not be sent, or undefined. Never rejects.
 */
async function flushSyslog(directory, cancelled = false) {
    try {
        const record = await (0,_state_record_js__WEBPACK_IMPORTED_MODULE_4__/* .readRecord */ .aE)(directory);
        // The supervisor of a live VM sends the log itself.
        if (record !== undefined && (0,_state_record_js__WEBPACK_IMPORTED_MODULE_4__/* .isLive */ .DG)(record) && record.owner.pid !== process.pid)
            return undefined;
        const shipper = await _audit_syslog_shipper_js__WEBPACK_IMPORTED_MODULE_0__/* .AuditShipper */ .p.open(directory);
        if (shipper === undefined)
            return undefined;
        const backlog = await shipper.flush(_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .Deadline */ .B.after(cancelled ? CANCELLED_MS : REST_MS));
        await shipper.close();
        return backlog && `${backlogText(backlog)} They are in ${directory.audit}.`;
    }
    catch (error) {
        return `The audit log could not be sent to the syslog server: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorText */ .kc)(error)}`;
    }
}
/** Returns the notice about the backlog of a VM that keeps running. */
function backlogNotice(backlog) {
    return `${backlogText(backlog)} They stay in the audit log until the server accepts them.`;
}
function backlogText({ records, server, problem }) {
    const count = records === 1 ? '1 record' : `${records} records`;
    return `${count} of the audit log did not reach the syslog server ${server}${problem === '' ? '' : ` (${problem})`}.`;
}


/***/ }),

/***/ 32448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WW: () => (/* binding */ unexpectedExitError),
/* harmony export */   dH: () => (/* binding */ UnrecordedEndError),
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   l_: () => (/* binding */ keepVm),
/* harmony export */   u: () => (/* binding */ stopVm)
/* harmony export */ });
/* unused harmony export ForcedStopError */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86202);
/* harmony import */ var _shared_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64720);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(56695);
/* harmony import */ var _state_claim_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93417);
/* harmony import */ var _state_find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77694);
/* harmony import */ var _state_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44520);
/* harmony import */ var _supervisor_rpc_client_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23738);
/* harmony import */ var _vm_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21542);
/* harmony import */ var _records_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9804);
/* harmony import */ var _records_syslog_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51174);











/** How long a supervisor may take to stop its VM, in milliseconds: more than its own limits add up to. */
const STOP_MS = 60_000;
/** How long processes may take to exit before they are killed, and after that, in milliseconds. */
const GONE_MS = 10_000;
/** How long a syslog server may take for the records so far, in milliseconds. */
const FLUSH_MS = 5000;
/** The VM was stopped, but a part of its end could not be recorded. */
class UnrecordedEndError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MaqetError */ .Po {
    /** @param why - the supervisor's explanation, with a remedy. */
    constructor(why) {
        super(`The VM was stopped, but its end is not all on record: ${why}`, {
            remedy: 'Its processes are gone, and its logs are unchanged.',
        });
    }
}
/** The supervisor did not stop the VM. Its processes are gone: they exited, or were killed. */
class ForcedStopError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MaqetError */ .Po {
    constructor(vm, cause) {
        super(`The VM ${vm} did not stop in order: ${cause.marked.message}`, { remedy: cause.marked.remedy, status: cause.status, cause });
    }
}
/**
 * Stops a VM, kills its processes that survive, records its end and flushes the rest of its audit log.
 *
 * This is the only way in which a run, `maqet down` and the post step stop a VM. A VM that has ended already is not asked, but its
 * processes are checked in the same way.
 *
 * @throws MaqetError if a process survives SIGKILL.
 */
async function stopVm(vm, request, env) {
    const { folder } = vm;
    const record = vm.record ?? (await (0,_state_record_js__WEBPACK_IMPORTED_MODULE_5__/* .readRecord */ .aE)(folder).catch(() => undefined));
    const name = record?.vm ?? node_path__WEBPACK_IMPORTED_MODULE_0___default().basename(folder.dir);
    const { reply, error, processes, patienceMs } = await askToStop(vm, record, request, env);
    const left = processes === undefined ? [] : await killSurvivors(processes, patienceMs, env);
    const unrecorded = reply === undefined || reply.unrecorded === null ? undefined : new UnrecordedEndError(reply.unrecorded);
    const problem = error === undefined ? unrecorded : new ForcedStopError(name, error);
    if (problem !== undefined && processes !== undefined && left.length === 0) {
        await (0,_state_claim_js__WEBPACK_IMPORTED_MODULE_3__/* .recordEnd */ .$f)(folder, processes.owner, reply?.end ?? { state: 'failed', reason: (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_10__/* .oneLine */ .T)(problem.message), kept: false });
    }
    const unsent = await (0,_records_syslog_js__WEBPACK_IMPORTED_MODULE_9__/* .flushSyslog */ .Ih)(folder, env.signal.aborted);
    const unwritten = request.metrics === true ? await (0,_records_files_js__WEBPACK_IMPORTED_MODULE_8__/* .writeLastMetrics */ .nX)(folder, name) : undefined;
    if (left.length > 0)
        throw unkillableError(name, left);
    return { reply, problem, notices: [unsent, unwritten].filter((notice) => notice !== undefined) };
}
async function askToStop({ folder, client: open }, record, { reason, quick = false }, { caller }) {
    let processes = record;
    let client = open;
    try {
        if (client === undefined && (record === undefined || !(0,_state_record_js__WEBPACK_IMPORTED_MODULE_5__/* .isLive */ .DG)(record)))
            return { processes, patienceMs: GONE_MS };
        client ??= await _supervisor_rpc_client_js__WEBPACK_IMPORTED_MODULE_6__/* .SupervisorClient */ .U.attach(folder);
        const { supervisor, qemu } = await client.status();
        processes = { owner: supervisor, qemu };
        return { reply: await client.stop({ caller, reason, quick }, STOP_MS), processes, patienceMs: GONE_MS };
    }
    catch (error) {
        // Nobody has told the processes of a supervisor that does not answer to exit: there is nothing to wait for.
        return { error: (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asMaqetError */ .jI)(error), processes, patienceMs: error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeadlineError */ .j3 ? 0 : GONE_MS };
    }
    finally {
        client?.close();
    }
}
/** Kills the processes that do not exit in time. @returns those that survive that, too. */
async function killSurvivors(processes, patienceMs, { log }) {
    const survivors = await (0,_state_find_js__WEBPACK_IMPORTED_MODULE_4__/* .waitUntilGone */ .Ly)(processes, patienceMs);
    for (const id of survivors)
        (0,_shared_process_js__WEBPACK_IMPORTED_MODULE_2__/* .signalProcess */ .a7)(id, 'SIGKILL');
    const left = survivors.length === 0 ? [] : await (0,_state_find_js__WEBPACK_IMPORTED_MODULE_4__/* .waitUntilGone */ .Ly)(processes, GONE_MS);
    for (const { pid } of survivors.filter((one) => !left.some(({ pid }) => pid === one.pid))) {
        const name = pid === processes.owner.pid ? 'the supervisor' : 'QEMU';
        log.warning(`The process ${pid} (${name}) of the VM was still running and was killed.`);
    }
    return left;
}
function unkillableError(vm, left) {
    const pids = left.map(({ pid }) => pid).join(', ');
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MaqetError */ .Po(`The VM ${vm} was stopped, but these of its processes survived SIGKILL: ${pids}.`, {
        remedy: 'Check whether they wait for a disk or a device of the host (state D in `ps`).',
    });
}
/**
 * Leaves the VM running.
 *
 * @param how.mark - true to ask the supervisor to keep the VM; false to leave that as it is.
 * @param how.started - true if this run has started the VM. If it cannot be kept, it is stopped: nobody else would know of it.
 * @returns undefined if the VM has ended in the meantime.
 */
async function keepVm(session, how, env) {
    const { client } = session;
    try {
        if (hasEnded(await client.status()))
            return undefined;
        if (how.mark)
            await client.keep(env.caller);
        const backlog = await client.deliver(FLUSH_MS);
        const { auditHead: head, auditRecords: records } = await client.status();
        client.close();
        return { audit: { head, records }, notice: backlog === null ? undefined : (0,_records_syslog_js__WEBPACK_IMPORTED_MODULE_9__/* .backlogNotice */ .U9)(backlog) };
    }
    catch (error) {
        if (how.started)
            await stopUnkept(session, env);
        client.close();
        throw error;
    }
}
async function stopUnkept(session, env) {
    const { problem, notices } = await stopVm(session, { reason: 'failed', quick: true }, env);
    for (const notice of [...notices, ...(problem === undefined ? [] : [problem.message])])
        env.log.warning(notice);
}
/** Returns true if the VM has ended, for whatever reason. */
function hasEnded({ state }) {
    return state === 'stopped' || state === 'failed';
}
/** Creates the error for a QEMU that exited although nobody had asked it to. */
function unexpectedExitError(reason) {
    return new _vm_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .VmCrashedError */ .M(`QEMU ended by itself: ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_10__/* .oneLine */ .T)(reason)}.`, { remedy: 'Read qemu.log and the last lines of the serial log.' });
}


/***/ }),

/***/ 27445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ exclusively)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52681);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86202);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64720);





const OWNER = 'owner.json';
const FIRST_PAUSE_MS = 5;
const LONGEST_PAUSE_MS = 100;
/**
 * Does `work` while no other process of this machine does work under the same name.
 *
 * The lock is a folder that tells its owner. It is taken by one `rename`, which fails while the folder is there, and given back
 * by another. One whose owner has died is moved aside to `<name>.<inode>`; that place is taken then, so whoever judged the
 * same folder and comes second moves nothing. It stays there, because its inode must not come back.
 *
 * @param name - the lock: an absolute path in a folder that exists and that others cannot write to.
 * @throws DeadlineError or CancelledError while the lock is waited for, MaqetError if it cannot be taken: `work` is not begun
 *   then.
 */
async function exclusively(name, deadline, work) {
    const own = await makeOwn(name);
    try {
        for (let pause = FIRST_PAUSE_MS; !(await moved(own, name)); pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
            await moveDeadAside(name);
            await deadline.race((0,_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .sleep */ .y)(pause, deadline.signal), `the lock ${name}`);
        }
        try {
            return await work();
        }
        finally {
            // Whatever has become of the lock, what came of the work is told.
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(name, own).catch(() => undefined);
        }
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(own, { recursive: true, force: true });
    }
}
async function makeOwn(name) {
    let own;
    try {
        own = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(`${name}-`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(own, OWNER), JSON.stringify((0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .identify */ .ls)(process.pid)), { mode: 0o600 });
        return own;
    }
    catch (cause) {
        if (own !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(own, { recursive: true, force: true });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MaqetError */ .Po(`The lock ${name} cannot be taken (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(cause) ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorText */ .kc)(cause)}).`, {
            remedy: 'Free space on its disk, and check that this user may write to its folder.',
            cause,
        });
    }
}
/** Renames a folder that is not empty. False if another one that is not empty has that name. */
async function moved(from, to) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to);
        return true;
    }
    catch (error) {
        if (['ENOTEMPTY', 'EEXIST'].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) ?? ''))
            return false;
        throw error;
    }
}
async function moveDeadAside(name) {
    const inode = await inodeOf(name);
    const owner = await ownerOf(name);
    // Judged is the folder of that inode, and only to the place of that inode is it moved.
    if (inode === undefined || owner === undefined || (owner !== 'nobody' && (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._n)(owner)) || (await inodeOf(name)) !== inode)
        return;
    await moved(name, `${name}.${inode}`).catch((error) => {
        // Somebody else has done it.
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) !== 'ENOENT')
            throw error;
    });
}
async function inodeOf(folder) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder, { bigint: true }).then(({ ino }) => ino, () => undefined);
}
/** Undefined if the lock was given back meanwhile. What cannot be read is a crash of the machine's: the folder was whole when it got its name. */
async function ownerOf(name) {
    try {
        const { pid, startTime } = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(name, OWNER), 'utf8'));
        return typeof pid === 'number' && typeof startTime === 'string' ? { pid, startTime } : 'nobody';
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) === 'ENOENT')
            return undefined;
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) === undefined)
            return 'nobody';
        throw error;
    }
}


/***/ }),

/***/ 93417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ recordEnd),
/* harmony export */   Fi: () => (/* binding */ setAside),
/* harmony export */   Pm: () => (/* binding */ claimFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52681);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86202);
/* harmony import */ var _shared_host_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2402);
/* harmony import */ var _shared_lock_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27445);
/* harmony import */ var _shared_process_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64720);
/* harmony import */ var _shared_wording_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81565);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6099);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44520);










/** How long others may take to claim names, in milliseconds: each takes a few. */
const TURN_MS = 30_000;
/**
 * Claims the folder `<root>/<vm>` for a new VM, or finds the VM that lives there.
 *
 * The claim is one `rename` of a folder that holds the record already: of two claimants one wins, and the other sees
 * the winner's record. What a VM of that name left behind earlier is moved aside, to `<vm>.<inode>`, never deleted. Claims take turns,
 * with each other and with removals; the `rename` also decides between containers, which do not see each other's processes.
 * Nothing is written where a VM of that name lives: it is found on a full disk, too.
 */
async function claimFolder(root, vm, claim) {
    const real = await makeRoot(root);
    return (await liveIn(real, vm)) ?? inTurn(real, () => claimIn(real, vm, claim));
}
async function liveIn(root, vm) {
    const folder = new _layout_js__WEBPACK_IMPORTED_MODULE_8__/* .VmDirectory */ .ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, vm));
    const found = await (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .readRecord */ .aE)(folder);
    return found !== undefined && (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .isLive */ .DG)(found) ? { kind: 'running', folder, record: found } : undefined;
}
/** Whoever gives a name to a folder, or takes it away, does so alone: of the inode in a name none may come back meanwhile. */
function inTurn(root, work) {
    return (0,_shared_lock_file_js__WEBPACK_IMPORTED_MODULE_5__/* .exclusively */ .G)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, '_claims'), _shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .Deadline */ .B.after(TURN_MS), work);
}
async function claimIn(root, vm, claim) {
    const folder = new _layout_js__WEBPACK_IMPORTED_MODULE_8__/* .VmDirectory */ .ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, vm));
    for (let attempt = 0; attempt < 5; attempt++) {
        // The inode first: what is judged below is then that folder or a newer one, and only that one is ever moved.
        const inode = await inodeOf(folder.dir);
        const found = await (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .readRecord */ .aE)(folder);
        if (found !== undefined && (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .isLive */ .DG)(found))
            return { kind: 'running', folder, record: found };
        if (found?.kept && found.job !== '' && found.job === claim.job)
            return { kind: 'lost', folder, record: found };
        if (inode !== undefined)
            await moveAside(folder.dir, inode);
        const record = newRecord(vm, claim);
        if (await installFolder(root, folder, record))
            return { kind: 'claimed', folder, record };
    }
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MaqetError */ .Po(`The VM name ${JSON.stringify(vm)} is being claimed by several processes at once.`, {
        remedy: `Give each VM of the job a name of its own with ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .input */ .hF)('vm')}.`,
    });
}
/**
 * Moves what a VM that has ended left in `<root>/<vm>` to `<vm>.<inode>`, as the next claim of its name would.
 *
 * @returns its record if it has not ended: nothing is moved then, nor is a folder that is no VM's.
 */
function setAside(root, vm) {
    return inTurn(root, async () => {
        const folder = new _layout_js__WEBPACK_IMPORTED_MODULE_8__/* .VmDirectory */ .ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, vm));
        const inode = await inodeOf(folder.dir);
        const found = await (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .readRecord */ .aE)(folder);
        if (found === undefined || inode === undefined)
            return undefined;
        if ((0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .isLive */ .DG)(found))
            return found;
        await moveAside(folder.dir, inode);
        return undefined;
    });
}
/**
 * Writes to `vm.json` how a VM has ended whose supervisor could not. The caller has seen that its processes are gone.
 *
 * Best effort: what kept the supervisor from it may still be so. A folder that is another VM's by now is left alone.
 *
 * @param supervisor - the one that has ended.
 */
async function recordEnd(folder, supervisor, end) {
    const write = async () => {
        const found = await (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .readRecord */ .aE)(folder);
        if (found === undefined || found.owner.pid !== supervisor.pid || found.owner.startTime !== supervisor.startTime)
            return;
        await (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .writeRecord */ .rh)(folder, { ...found, ...end });
    };
    await inTurn(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(folder.dir), write).catch(() => undefined);
}
/** Whatever a VM, QEMU or a command writes by a plain name ends up below it: no folder of the system may be there. @returns it without links. */
async function makeRoot(root) {
    const remedy = 'Point RUNNER_TEMP, or XDG_STATE_HOME outside a runner, to a folder that this user may write to.';
    const found = await (0,_shared_host_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveHostPath */ .sC)(root, { use: 'write', from: process.cwd() });
    if ('problem' in found)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MaqetError */ .Po(`The folder for VMs, ${root}, ${found.problem}.`, { remedy });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(found.path, { recursive: true, mode: 0o700 });
        return found.path;
    }
    catch (cause) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MaqetError */ .Po(`The folder for VMs, ${root}, cannot be made (${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(cause) ?? 'unknown error'}).`, { remedy, cause });
    }
}
function newRecord(vm, { job, claimant, config }) {
    return {
        version: 1,
        vm,
        state: 'created',
        reason: '',
        createdAt: new Date().toISOString(),
        job,
        claimant,
        owner: (0,_shared_process_js__WEBPACK_IMPORTED_MODULE_6__/* .identify */ .ls)(process.pid),
        qemu: null,
        kept: false,
        accel: null,
        config: { ...config },
        ports: [],
        bootMs: null,
    };
}
async function installFolder(root, folder, record) {
    let fresh;
    try {
        fresh = new _layout_js__WEBPACK_IMPORTED_MODULE_8__/* .VmDirectory */ .ZB(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, `.${record.vm}.`)));
        await Promise.all([fresh.dumps, fresh.screenshots, fresh.disks, fresh.files].map((dir) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(dir, { mode: 0o700 })));
        await (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .writeRecord */ .rh)(fresh, record);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(fresh.dir, folder.dir);
        return true;
    }
    catch (cause) {
        if (fresh !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(fresh.dir, { recursive: true, force: true });
        const code = (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(cause);
        if (code === 'ENOTEMPTY' || code === 'EEXIST')
            return false;
        if (code === undefined)
            throw cause;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MaqetError */ .Po(`The folder of the VM ${record.vm} cannot be made in ${root} (${code}).`, {
            remedy: 'Free space on its disk, and check that this user may write to it.',
            cause,
        });
    }
}
/**
 * Moves what lies at `dir` aside, under a name made from its inode.
 *
 * Whoever looked at the same folder and comes second finds that name taken: so nobody can move away what the first one has put
 * there since. Only a folder that is not empty keeps its name taken, so an empty one gets a file.
 */
async function moveAside(dir, inode) {
    try {
        const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(dir).catch(() => undefined);
        if (content?.length === 0)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(dir, 'was-empty'), '', { mode: 0o600 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(dir, `${dir}.${inode}`);
    }
    catch (error) {
        if (!['ENOENT', 'ENOTEMPTY', 'EEXIST', 'ENOTDIR', 'EISDIR'].includes((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) ?? ''))
            throw error;
    }
}
async function inodeOf(file) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file, { bigint: true })).ino;
    }
    catch (error) {
        if ((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}


/***/ })

};
