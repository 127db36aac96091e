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
// EXTERNAL MODULE: ./src/audit/record.ts
var record = __webpack_require__(46126);
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
        const value = (0,json/* parseJson */.qF)(line);
        return (0,json/* isJsonObject */.OW)(value) && (0,record/* recordProblem */.hN)(value) === undefined ? value : undefined;
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
        counter('cache_hits', 'Number of times that the path of QEMU was in the cache.', hits),
        counter('cache_misses', 'Number of times that the path of QEMU was not in the cache.', misses),
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








/** Writes `results.json`: the result of every step, and the figures of the run. */
async function writeResults(directory, run) {
    await writeNumbered(directory.results, (0,results/* renderResultsFile */.t)(run));
}
/** Writes the figures of a run to `metrics.txt`, as OpenMetrics text. @returns them. */
async function writeMetrics(directory, facts, toolchain) {
    const found = toolchain === undefined ? {} : { toolchain: { ...toolchain.counts, lookupMs: toolchain.lookupMs } };
    const figures = { ...facts, commands: await tallyCommands(directory.audit), ...found };
    await writeNumbered(directory.metrics, openMetrics(figures));
    return figures;
}
/**
 * Writes the metrics of the whole life of a VM that was stopped outside of a run, unless those of its last run are complete.
 *
 * @returns a notice if they could not be written, or undefined. Never rejects.
 */
async function writeLastMetrics(directory, vm) {
    try {
        if (!(await (0,numbered_files/* exists */.t2)(directory.audit)))
            return undefined;
        const figures = openMetrics({ vm, commands: await tallyCommands(directory.audit), processes: [] });
        const newest = await (0,numbered_files/* newestNumbered */.Lc)(directory.metrics);
        // Compare the commands, which come first in the text.
        const counted = newest !== undefined && (await (0,promises_.readFile)(newest, 'utf8')).startsWith(figures.replace(OPEN_METRICS_END, ''));
        if (!counted)
            await writeNumbered(directory.metrics, figures);
        return undefined;
    }
    catch (error) {
        return `Could not write the metrics of the VM: ${(0,errors/* errorText */.kc)(error)}`;
    }
}
async function writeNumbered(first, text) {
    const { path, handle } = await (0,numbered_files/* createNumbered */.hw)(first);
    try {
        await handle.writeFile(text).finally(() => handle.close());
    }
    catch (error) {
        // A part of the text would look like the whole.
        await (0,promises_.rm)(path, { force: true });
        throw error;
    }
}
/** Notes why a run failed, for the post step of the step that owns the VM. */
async function noteFailure(directory, error, secrets) {
    await (0,promises_.appendFile)(directory.failures, `${(0,untrusted_text/* lines */.M)((0,redactor/* createRedactor */.l)(secrets).text(error.explain())).join(' ')}\n`, { mode: 0o600 });
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
/* harmony import */ var _supervisor_rpc_client_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70914);
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
        super(`The VM ${vm} did not stop cleanly: ${cause.marked.message}`, { remedy: cause.marked.remedy, status: cause.status, cause });
    }
}
/**
 * Stops a VM, kills its processes that survive, records its end and flushes the rest of its audit log.
 *
 * This is the only way in which a run, `maqet down` and the post step stop a VM. A VM that has ended already is not asked, but its
 * processes are checked in the same way.
 *
 * @throws MaqetError if a process survives SIGKILL, or if neither a connection nor `vm.json` names the processes.
 */
async function stopVm(vm, request, env) {
    const { directory } = vm;
    const record = vm.record ?? (await (0,_state_record_js__WEBPACK_IMPORTED_MODULE_5__/* .readRecord */ .aE)(directory).catch(ignoreIfConnected(vm)));
    const name = record?.vm ?? node_path__WEBPACK_IMPORTED_MODULE_0___default().basename(directory.dir);
    const { reply, error, processes, patienceMs } = await askToStop(vm, record, request, env);
    const left = processes === undefined ? [] : await killSurvivors(processes, patienceMs, env);
    const unrecorded = reply === undefined || reply.unrecorded === null ? undefined : new UnrecordedEndError(reply.unrecorded);
    const problem = error === undefined ? unrecorded : new ForcedStopError(name, error);
    if (problem !== undefined && processes !== undefined && left.length === 0) {
        await (0,_state_claim_js__WEBPACK_IMPORTED_MODULE_3__/* .recordEnd */ .$f)(directory, processes.owner, reply?.end ?? { state: 'failed', reason: (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_10__/* .oneLine */ .T)(problem.message), kept: false });
    }
    const unsent = await (0,_records_syslog_js__WEBPACK_IMPORTED_MODULE_9__/* .flushSyslog */ .Ih)(directory, env.signal.aborted);
    const unwritten = request.metrics === true ? await (0,_records_files_js__WEBPACK_IMPORTED_MODULE_8__/* .writeLastMetrics */ .nX)(directory, name) : undefined;
    if (left.length > 0)
        throw unkillableError(name, left);
    return { reply, problem, notices: [unsent, unwritten].filter((notice) => notice !== undefined) };
}
/** Without a connection, only the record names the processes of the VM: an unreadable one must not pass for a VM that has ended. */
function ignoreIfConnected({ client }) {
    return (error) => {
        if (client === undefined)
            throw error;
    };
}
async function askToStop({ directory, client: open }, record, { reason, quick = false }, { caller }) {
    // A record that its supervisor could not replace names the process that claimed the VM: possibly this one, which is not to be killed.
    let processes = isOwn(record) ? undefined : record;
    let client = open;
    try {
        if (client === undefined && (record === undefined || !(0,_state_record_js__WEBPACK_IMPORTED_MODULE_5__/* .isLive */ .DG)(record)))
            return { processes, patienceMs: GONE_MS };
        client ??= await _supervisor_rpc_client_js__WEBPACK_IMPORTED_MODULE_6__/* .SupervisorClient */ .U.attach(directory);
        const { supervisor, qemu } = await client.status();
        processes = { owner: supervisor, qemu };
        return { reply: await client.stop({ caller, reason, quick }, STOP_MS), processes, patienceMs: GONE_MS };
    }
    catch (error) {
        // A supervisor that does not answer stops nothing, so do not wait for its processes to exit.
        return { error: (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asMaqetError */ .jI)(error), processes, patienceMs: error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeadlineError */ .j3 ? 0 : GONE_MS };
    }
    finally {
        client?.close();
    }
}
function isOwn(record) {
    const { pid, startTime } = (0,_shared_process_js__WEBPACK_IMPORTED_MODULE_2__/* .identify */ .ls)(process.pid);
    return record?.owner.pid === pid && record.owner.startTime === startTime;
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
        const backlog = await client.flushAudit({ timeoutMs: FLUSH_MS });
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



// Each run on a VM writes new files: the first run `results.json`, the second one `results-2.json`, and so on.
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

/***/ 70914:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ SupervisorClient),
  E: () => (/* binding */ SupervisorGoneError)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./src/shared/deadline.ts
var shared_deadline = __webpack_require__(52681);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(86202);
// EXTERNAL MODULE: ../../../work/main/node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(51359);
;// CONCATENATED MODULE: ./src/shared/logger.ts

const logLineSchema = schemas/* strictObject */.rej({ level: schemas/* enum */.k5n(['info', 'warning', 'error']), text: schemas/* string */.YjP() });

// EXTERNAL MODULE: ./src/supervisor/rpc/guest-streams.ts
var guest_streams = __webpack_require__(38710);
// EXTERNAL MODULE: ./src/supervisor/rpc/methods.ts
var methods = __webpack_require__(28868);
// EXTERNAL MODULE: ./src/supervisor/rpc/wire.ts + 1 modules
var wire = __webpack_require__(45449);
;// CONCATENATED MODULE: ./src/supervisor/rpc/client.ts









/** The supervisor cannot be reached. */
class SupervisorGoneError extends errors/* MaqetError */.Po {
    constructor(message, cause) {
        super(message, { remedy: 'Read supervisor.log and the end of audit.jsonl in the VM directory.', status: 'crashed', cause });
    }
}
/** How much longer than the work itself a reply may take. */
const GRACE_MS = 15_000;
const CONNECT_MS = 5000;
/** A cancelled step is killed after 10 s. */
const ABANDON_MS = 8000;
/** A cancelled step has seconds, and has to stop its VM in them. */
const CANCEL_MS = 2000;
/** Linux: the most bytes of a socket's path. */
const MAX_SOCKET_PATH = 107;
/** A class with one method per entry of {@link METHODS}. */
const DerivedCalls = class {
    constructor(call) {
        for (const name of Object.keys(methods/* METHODS */.J8)) {
            if (name !== 'runInGuest')
                Object.assign(this, { [name]: (params = {}, limitMs) => call(name, params, limitMs) });
        }
    }
};
/**
 * A typed connection to the supervisor of one VM. Its calls are the methods of the table: see there for their meaning.
 *
 * Every call has a deadline, and fails at once when the supervisor ends.
 */
class SupervisorClient extends DerivedCalls {
    signal;
    ended;
    wire;
    gone;
    streams;
    /** Receives the log lines that the supervisor sends along. */
    onLog = () => undefined;
    constructor(stream, signal, 
    /** Settles when the supervisor has ended. Settled if this process did not launch it. */
    ended = Promise.resolve()) {
        super((name, params, limitMs) => this.call(name, params, limitMs));
        this.signal = signal;
        this.ended = ended;
        const { promise, reject } = Promise.withResolvers();
        promise.catch(() => undefined);
        this.gone = promise;
        this.wire = new wire/* Wire */._2(stream, 'client');
        this.wire.onClose(() => reject(this.goneError()));
        this.wire.on(methods/* LOG */.$9, logLineSchema, (line) => this.onLog(line));
        this.streams = new guest_streams/* ClientStreams */.b(this.wire);
        this.wire.listen();
    }
    /**
     * Launches a supervisor for a claimed directory. It ends when this process does, unless the VM is kept.
     *
     * @param entry - the supervisor's program.
     */
    static launch(directory, entry, signal) {
        const log = (0,external_node_fs_.openSync)(directory.supervisorLog, 'a', 0o600);
        let child;
        try {
            child = (0,external_node_child_process_.spawn)(process.execPath, [entry, directory.dir], {
                cwd: directory.dir,
                detached: true,
                env: supervisorEnvironment(process.env),
                stdio: ['ignore', log, log, 'pipe'],
            });
        }
        finally {
            (0,external_node_fs_.closeSync)(log);
        }
        const ended = new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
        // The launcher may end before the supervisor: the child alone must not hold it.
        child.unref();
        return new SupervisorClient(child.stdio[3], signal, ended);
    }
    /** Connects to the supervisor of a running VM. @throws SupervisorGoneError if none answers. */
    static async attach(directory, signal) {
        const { path, release } = socketPath(directory);
        const socket = (0,external_node_net_.connect)(path);
        try {
            const connected = new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
            await shared_deadline/* Deadline */.B.after(CONNECT_MS, signal).race(connected, 'the supervisor to answer');
        }
        catch (error) {
            socket.destroy();
            const why = (0,errors/* errnoOf */.UQ)(error) ?? 'no reply';
            throw new SupervisorGoneError(`The supervisor of the VM in ${directory.dir} does not answer (${why}).`, error);
        }
        finally {
            release();
        }
        return new SupervisorClient(socket, signal);
    }
    /** Runs a script in the guest, if the policy allows it. */
    runInGuest(params, streams) {
        return this.streams.open(streams, (id) => this.call('runInGuest', { ...params, id, hasInput: streams.input !== undefined }));
    }
    /** Hangs up. The VM goes on if it is kept, or if another process launched it. */
    close() {
        this.wire.close();
    }
    /**
     * Hangs up, and waits until the supervisor that {@link launch} started has ended its VM and itself: from then on nobody else
     * writes to the directory. @returns false if it has not ended in time: it may still write.
     */
    async abandon() {
        this.close();
        return shared_deadline/* Deadline */.B.after(ABANDON_MS)
            .race(this.ended, 'the supervisor to end')
            .then(() => true, () => false);
    }
    async call(name, params, limitMs) {
        const { limit, awaited, onCancel } = methods/* METHODS */.J8[name];
        const what = awaited(params);
        const cancel = new AbortController();
        const reply = this.send(name, params, onCancel === 'undo' ? cancel.signal : undefined);
        // The closing of the socket rejects both `reply` and `gone`.
        reply.catch(() => undefined);
        const deadline = shared_deadline/* Deadline */.B.after((limitMs ?? limit(params)) + GRACE_MS, onCancel === 'wait' ? undefined : this.signal);
        try {
            return await deadline.race(Promise.race([reply, this.gone]), what);
        }
        catch (error) {
            if (onCancel !== 'undo' || !(error instanceof errors/* CancelledError */.cc))
                throw error;
            cancel.abort();
            await shared_deadline/* Deadline */.B.after(CANCEL_MS)
                .race(reply, `the end of ${what}`)
                .catch(() => undefined);
            throw error;
        }
    }
    async send(name, params, signal) {
        try {
            return await this.wire.call(methods/* METHODS */.J8, name, params, signal);
        }
        catch (error) {
            throw error instanceof wire/* ConnectionClosedError */.rb ? this.goneError(error) : error;
        }
    }
    goneError(cause) {
        const { closingReason } = this.wire;
        return new SupervisorGoneError(`The supervisor of the VM is gone.${closingReason === undefined ? '' : ` ${closingReason}`}`, cause);
    }
}
/** Returns the path of the VM's socket: through the descriptor of its directory if the path itself is too long. */
function socketPath(directory) {
    if (Buffer.byteLength(directory.socket) <= MAX_SOCKET_PATH)
        return { path: directory.socket, release: () => undefined };
    const fd = (0,external_node_fs_.openSync)(directory.dir, 'r');
    return { path: `/proc/self/fd/${fd}/rpc.sock`, release: () => (0,external_node_fs_.closeSync)(fd) };
}
/** Files of certificates that are trusted besides the usual ones: for a syslog server. */
const AUTHORITIES = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'SSL_CERT_DIR'];
/** Returns what a program needs, and the mark by which the runner finds leftovers: supervisor and QEMU get no token of the job. */
function supervisorEnvironment(env) {
    const names = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'XDG_RUNTIME_DIR', 'RUNNER_TRACKING_ID', ...AUTHORITIES];
    return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}


/***/ })

};
