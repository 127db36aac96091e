export const id = 171;
export const ids = [171];
export const modules = {

/***/ 6171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _engine_find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7523);
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4886);
/* harmony import */ var _supervisor_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2270);
/* harmony import */ var _supervisor_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3864);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1552);
/* harmony import */ var _render_vm_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6424);






const SERIAL_LINES = 5;
/** `maqet status [VM]` */
function define(command, bind) {
    command
        .argument('[VM]', 'its name', 'vm')
        .addHelpText('after', '\nOf a VM that has ended it says how it ended. The exit code is 0 as long as there is, or was, such a VM.');
    bind(command, async ({ processedArgs: [vm] }) => {
        const found = await (0,_engine_find_js__WEBPACK_IMPORTED_MODULE_0__/* .findVm */ .FJ)((0,_supervisor_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .stateRoot */ .om)(process.env), String(vm));
        const live = await ask(found);
        return { code: _exit_code_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT_CODES */ .ai.passed, lines: statusLines(found, live), json: statusJson(found, live) };
    });
}
/** @returns undefined for a VM that has ended, and for one that is still being started. */
async function ask({ folder, record }) {
    if (!(0,_supervisor_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .isLive */ .DG)(record) || record.qemu === null)
        return undefined;
    const client = await _supervisor_client_js__WEBPACK_IMPORTED_MODULE_2__/* .SupervisorClient */ .U.attach(folder);
    try {
        return { status: await client.status(), tail: await client.tail() };
    }
    finally {
        client.close();
    }
}
function statusLines({ folder, record }, live) {
    const { accel, bootMs, ports } = record;
    const rows = [['state', stateText(record, live)]];
    if (accel !== null)
        rows.push(['accel', `${accel.name}: ${accel.reason}`]);
    if (bootMs !== null)
        rows.push(['boot', (0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(bootMs)]);
    if (live !== undefined)
        rows.push(...liveRows(live.status));
    for (const { host, guest, protocol } of ports)
        rows.push(['port', `127.0.0.1:${host} → ${guest}/${protocol}`]);
    rows.push(['folder', folder.dir]);
    const serial = live?.tail.serial.slice(-SERIAL_LINES) ?? [];
    return [record.vm, ...(0,_render_vm_js__WEBPACK_IMPORTED_MODULE_5__/* .columns */ .YB)(rows).map((row) => `  ${row}`), ...serial.map((line) => `  serial| ${line}`)];
}
function stateText(record, live) {
    if (live !== undefined)
        return live.status.panicked ? `${live.status.state}, the guest has panicked` : live.status.state;
    return (0,_supervisor_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .isLive */ .DG)(record) ? (0,_render_vm_js__WEBPACK_IMPORTED_MODULE_5__/* .vmState */ .n5)(record) : `${(0,_render_vm_js__WEBPACK_IMPORTED_MODULE_5__/* .vmState */ .n5)(record)}: ${(0,_engine_find_js__WEBPACK_IMPORTED_MODULE_0__/* .describeEnd */ .lA)(record)}`;
}
function liveRows(status) {
    const { serialBytes, serialQuietMs, auditHead, auditRecords, uptimeMs, pid, supervisor, kept } = status;
    const quiet = serialBytes === 0 ? 'silent so far' : `${serialBytes} bytes, the last ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(serialQuietMs)} ago`;
    return [
        ['up', `${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(uptimeMs)}${kept ? ', kept' : ''}`],
        ['pid', `${pid}, supervisor ${supervisor.pid}`],
        ['serial', quiet],
        ['audit', `${auditRecords} records, head ${auditHead}`],
    ];
}
function statusJson({ folder, record }, live) {
    const known = (0,_render_vm_js__WEBPACK_IMPORTED_MODULE_5__/* .vmJson */ .wg)(folder.dir, record);
    return live === undefined ? known : { ...known, ...live.status, tail: live.tail };
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

/***/ 7523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ findVm),
/* harmony export */   Ly: () => (/* binding */ waitUntilGone),
/* harmony export */   OC: () => (/* binding */ findRunningVm),
/* harmony export */   lA: () => (/* binding */ describeEnd)
/* harmony export */ });
/* unused harmony export NotRunningError */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8013);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8382);
/* harmony import */ var _shared_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(405);
/* harmony import */ var _shared_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6588);
/* harmony import */ var _supervisor_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3864);






/** There is no VM of that name, or it has ended. */
class NotRunningError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MaqetError */ .Po {
}
const GONE_POLL_MS = 20;
/** Finds a VM by its name, running or not. @throws NotRunningError if there never was one. */
async function findVm(root, vm) {
    const folder = new _supervisor_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .VmFolder */ .wZ(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(root, vm));
    const record = (0,_shared_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlainName */ .sh)(vm) ? await (0,_supervisor_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .readRecord */ .aE)(folder) : undefined;
    if (record !== undefined)
        return { folder, record };
    throw new NotRunningError(`There is no VM ${JSON.stringify(vm)} in ${root}.`, {
        remedy: '`maqet ls` lists the VMs; `maqet up --vm NAME` starts one.',
    });
}
/** Finds a VM that runs. @throws NotRunningError saying what became of it if it does not. */
async function findRunningVm(root, vm) {
    const found = await findVm(root, vm);
    if ((0,_supervisor_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .isLive */ .DG)(found.record))
        return found;
    throw new NotRunningError(`The VM ${JSON.stringify(vm)} does not run: ${describeEnd(found.record)}.`, {
        remedy: `Start it with \`maqet up --vm ${vm}\`; what it left is in ${found.folder.dir}.`,
    });
}
/** Why a VM that does not run does not, as the end of a sentence. */
function describeEnd(record) {
    const { state, reason, owner } = record;
    if (state === 'stopped' || state === 'failed') {
        return reason === '' || reason === state ? `it is ${state}` : `it is ${state} (${reason.replace(/\.$/, '')})`;
    }
    return `its process ${owner.pid} is gone, which last said that it is ${state}`;
}
/**
 * Waits until the processes of a VM that was stopped are gone.
 *
 * @returns those that still run when the time is over.
 */
async function waitUntilGone(record, ms) {
    const processes = [record.owner, record.qemu].filter((id) => id !== null);
    const deadline = _shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .Deadline */ .B.after(ms);
    while (processes.some(_shared_process_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._n) && !deadline.expired)
        await (0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .sleep */ .y)(GONE_POLL_MS);
    return processes.filter(_shared_process_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._n);
}


/***/ }),

/***/ 8013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Deadline),
/* harmony export */   y: () => (/* binding */ sleep)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8382);



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
    /**
     * Waits for `work`, but no longer than the deadline.
     *
     * The work itself is not stopped: whoever owns it frees it when this rejects.
     *
     * @param what - what is waited for, named in the error.
     * @throws DeadlineError when time runs out first.
     * @throws CancelledError when the signal is aborted first.
     */
    async race(work, what) {
        if (this.signal?.aborted) {
            work.catch(() => undefined);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CancelledError */ .cc(what);
        }
        const { promise: early, reject } = Promise.withResolvers();
        const timer = setTimeout(() => reject(new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeadlineError */ .j3(what, Math.round(this.ms))), Math.min(this.remainingMs, LONGEST_TIMER_MS));
        // A wait without an end must not hold the process.
        if (this.ms === Number.POSITIVE_INFINITY)
            timer.unref();
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

/***/ 405:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ overlap),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   sh: () => (/* binding */ isPlainName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
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
/** True if one of two paths is the other one, or lies below it. Lexically, as {@link isWithin}. */
function overlap(one, other) {
    return isWithin(one, other) || isWithin(other, one);
}


/***/ }),

/***/ 6588:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   ls: () => (/* binding */ identify)
/* harmony export */ });
/* unused harmony export signalProcess */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

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


/***/ }),

/***/ 4886:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
const SIZE = /^(\d{1,15}(?:\.\d{1,6})?)\s*([KMGT]?)(?:i?B)?$/i;
const SIZE_FACTOR = { '': 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30, T: 2 ** 40 };
const DURATION_PART = /(\d{1,12}(?:\.\d{1,6})?)(ms|s|m|h)/gy;
const DURATION_FACTOR = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
/**
 * Reads a size such as `512M`, `1.5G` or `4096` (bytes). Factors are binary, as in QEMU.
 *
 * @returns whole bytes, or undefined if the text is no size or not a whole number of bytes.
 */
function parseSize(text) {
    const match = SIZE.exec(text.trim());
    if (match === null)
        return undefined;
    const bytes = Number(match[1]) * (SIZE_FACTOR[(match[2] ?? '').toUpperCase()] ?? Number.NaN);
    return Number.isSafeInteger(bytes) ? bytes : undefined;
}
/**
 * Reads a duration such as `250ms`, `90s`, `5m` or `1h30m`. A bare number is refused: its unit would be a guess.
 *
 * @returns milliseconds, or undefined if the text is no duration.
 */
function parseDuration(text) {
    const trimmed = text.trim();
    if (trimmed === '')
        return undefined;
    let ms = 0;
    let end = 0;
    DURATION_PART.lastIndex = 0;
    for (let part = DURATION_PART.exec(trimmed); part !== null; part = DURATION_PART.exec(trimmed)) {
        ms += Number(part[1]) * (DURATION_FACTOR[part[2] ?? ''] ?? Number.NaN);
        end = DURATION_PART.lastIndex;
    }
    return end === trimmed.length && Number.isFinite(ms) ? ms : undefined;
}
/** Bytes for people: `512 B`, `16.0 MiB`. */
function formatBytes(bytes) {
    let value = bytes;
    let unit = 0;
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    while (value >= 1024 && unit < units.length - 1) {
        value /= 1024;
        unit += 1;
    }
    return unit === 0 ? `${bytes} B` : `${value.toFixed(1)} ${units[unit]}`;
}
/** Milliseconds for people: `250 ms`, `1.7 s`, `2 min 5 s`. */
function formatDuration(ms) {
    if (Math.round(ms) < 1000)
        return `${Math.round(ms)} ms`;
    if (Math.round(ms / 100) < 600)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}


/***/ }),

/***/ 2270:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ SupervisorClient)
});

// UNUSED EXPORTS: SupervisorGoneError

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./node_modules/vscode-jsonrpc/lib/node/main.js
var main = __webpack_require__(4058);
// EXTERNAL MODULE: ./src/shared/deadline.ts
var deadline = __webpack_require__(8013);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
;// CONCATENATED MODULE: ./src/supervisor/protocol.ts

const StartRequest = new main.RequestType('start');
const WaitReadyRequest = new main.RequestType('waitReady');
const ExecuteRequest = new main.RequestType('execute');
const RefusedRequest = new main.RequestType('refused');
const WaitEventRequest = new main.RequestType('waitEvent');
const DumpRequest = new main.RequestType('dump');
/** A caller has come: audited, and answered like `status`. */
const AttachRequest = new main.RequestType('attach');
const StatusRequest = new main.RequestType('status');
const TailRequest = new main.RequestType('tail');
/** Leaves the VM running after the launching process has ended. */
const KeepRequest = new main.RequestType('keep');
/** Sends what the audit log holds to the VM's syslog server, in so many milliseconds; answered with what is left, null for nothing. */
const DeliverRequest = new main.RequestType('deliver');
const StopRequest = new main.RequestType('stop');
/** Runs a script in the guest. */
const GuestRunRequest = new main.RequestType('guestRun');
/** Ends a run of {@link GuestRunRequest} early: by its id. */
const protocol_GuestCancelNotification = new main.NotificationType('guestCancel');
/** From the supervisor: output of the run. */
const protocol_GuestOutputRequest = new main.RequestType('guestOutput');
/** From the supervisor: asks for the next piece of a run's standard input, by its id. Base64; null at the end. */
const protocol_GuestInputRequest = new main.RequestType('guestInput');
const LogNotification = new main.NotificationType('log');

// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(8451);
;// CONCATENATED MODULE: ./src/supervisor/wire.ts



/** An error that the supervisor reported: name, message, remedy and verdict are the original's. */
class RemoteError extends errors/* MaqetError */.Po {
    constructor(name, message, remedy, status) {
        super(message, { remedy, status });
        this.name = name;
    }
}
const STATUSES = ['failed', 'timed-out', 'crashed', 'blocked'];
/** JSON-RPC over a socket, with integers beyond 2^53 intact. The caller starts it with `listen()`. */
function connectWire(stream) {
    const reader = new main.StreamMessageReader(stream, {
        charset: 'utf-8',
        contentTypeDecoder: { name: 'application/json', decode: async (bytes) => (0,json/* parseJson */.qF)(Buffer.from(bytes).toString('utf8')) },
    });
    // Its timer outlives the connection: a process that hung up in the middle of a message would never end.
    reader.partialMessageTimeout = 0;
    const writer = new main.StreamMessageWriter(stream, {
        charset: 'utf-8',
        contentTypeEncoder: { name: 'application/json', encode: async (message) => Buffer.from((0,json/* stringifyJson */.sd)(message)) },
    });
    return (0,main.createMessageConnection)(reader, writer);
}
/**
 * Answers the requests of one type. What the handler throws reaches the caller whole.
 *
 * @param handler - its signal is aborted when the caller does not want the answer any more, or is gone.
 */
function respond(connection, type, handler) {
    const gone = new AbortController();
    connection.onClose(() => gone.abort());
    connection.onRequest(type.method, async (params, token) => {
        const cancelled = new AbortController();
        token.onCancellationRequested(() => cancelled.abort());
        try {
            return await handler(params, AbortSignal.any([cancelled.signal, gone.signal]));
        }
        catch (error) {
            return toWire(error);
        }
    });
}
function toWire(error) {
    const known = error instanceof errors/* MaqetError */.Po;
    const message = error instanceof Error ? error.message : String(error);
    return new main.ResponseError(main.ErrorCodes.InternalError, message, {
        name: known ? error.name : 'Error',
        remedy: known ? error.remedy : 'This is a bug in maqet: please report it with the audit log.',
        status: known ? error.status : 'failed',
    });
}
/** The error that a caller sees for whatever a request was rejected with. */
function fromWire(error) {
    if (!(error instanceof main.ResponseError))
        return error;
    const data = error.data;
    const status = STATUSES.includes(data?.status ?? '') ? data?.status : 'failed';
    return new RemoteError(data?.name ?? 'RemoteError', error.message, data?.remedy ?? 'Read the supervisor log in the VM folder.', status);
}

;// CONCATENATED MODULE: ./src/supervisor/guest-wire.ts


/**
 * The supervisor's end of the runs that one client asks for. Output goes out piece by piece, each after the answer to the one
 * before, so neither side ever holds more than one.
 */
class GuestRunServer {
    connection;
    cancels = new Map();
    constructor(connection) {
        this.connection = connection;
        connection.onNotification(GuestCancelNotification, (id) => this.cancels.get(id)?.abort());
    }
    async serve(params, run, log) {
        const cancel = new AbortController();
        this.cancels.set(params.id, cancel);
        try {
            return await run(params, {
                output: (stream, chunk) => this.send({ id: params.id, stream, data: chunk.toString('base64') }),
                input: this.input(params.id),
                signal: cancel.signal,
                log,
            });
        }
        finally {
            this.cancels.delete(params.id);
        }
    }
    /** The client is gone: nobody wants its runs any more. */
    close() {
        for (const cancel of this.cancels.values())
            cancel.abort();
    }
    async send(params) {
        await this.connection.sendRequest(GuestOutputRequest, params);
    }
    async *input(id) {
        for (;;) {
            const data = await this.connection.sendRequest(GuestInputRequest, id);
            if (data === null)
                return;
            yield Buffer.from(data, 'base64');
        }
    }
}
/** The client's end: finds the streams that a request of the supervisor is about. */
class GuestRunClient {
    connection;
    runs = new Map();
    newest = 0;
    constructor(connection) {
        this.connection = connection;
        respond(connection, protocol_GuestOutputRequest, async ({ id, stream, data }) => {
            await this.runs.get(id)?.output(stream, Buffer.from(data, 'base64'));
            return null;
        });
        respond(connection, protocol_GuestInputRequest, async (id) => {
            const next = await this.runs.get(id)?.input?.next();
            return next === undefined || next.done ? null : next.value.toString('base64');
        });
    }
    /** Opens the streams for one run under a new id, for as long as `work` takes; closes the input whatever happens. */
    async open({ output, input }, work) {
        const id = ++this.newest;
        const iterator = input?.[Symbol.asyncIterator]();
        this.runs.set(id, { output, input: iterator });
        try {
            return await work(id);
        }
        finally {
            this.runs.delete(id);
            await iterator?.return?.();
        }
    }
    /** Asks the supervisor to end a run. */
    async cancel(id) {
        await this.connection.sendNotification(protocol_GuestCancelNotification, id).catch(() => undefined);
    }
}

;// CONCATENATED MODULE: ./src/supervisor/snapshot-protocol.ts

/** Makes, loads, deletes or lists snapshots of the VM. Cancelled by the wire's own means. */
const SnapshotRequest = new main.RequestType('snapshot');

;// CONCATENATED MODULE: ./src/supervisor/client.ts










/** No supervisor can be talked to. */
class SupervisorGoneError extends errors/* MaqetError */.Po {
    constructor(message, cause) {
        super(message, { remedy: 'Read supervisor.log and the end of audit.jsonl in the VM folder.', status: 'crashed', cause });
    }
}
/** How much longer than the work itself a reply may take. */
const GRACE_MS = 15_000;
const CONNECT_MS = 5000;
/** A cancelled step is killed after 10 s. */
const ABANDON_MS = 8000;
/** A cancelled step has seconds, and its VM is to be stopped in them. */
const CANCEL_MS = 2000;
const MAX_SOCKET_ADDRESS = 107;
/**
 * A typed connection to the supervisor of one VM.
 *
 * Every call has a deadline and fails at once when the supervisor goes.
 */
class SupervisorClient {
    connection;
    stream;
    signal;
    ended;
    gone;
    runs;
    /** Lines for the workflow log that the supervisor sends along. */
    onLog = () => undefined;
    constructor(connection, stream, signal, 
    /** Settles when the supervisor has ended; for one that was not started here, it is settled. */
    ended = Promise.resolve()) {
        this.connection = connection;
        this.stream = stream;
        this.signal = signal;
        this.ended = ended;
        const { promise, reject } = Promise.withResolvers();
        promise.catch(() => undefined);
        this.gone = promise;
        connection.onClose(() => reject(new SupervisorGoneError('The supervisor of the VM is gone.')));
        connection.onError(() => undefined);
        connection.onNotification(LogNotification, (line) => this.onLog(line));
        this.runs = new GuestRunClient(connection);
        connection.listen();
    }
    /**
     * Starts a supervisor for a claimed folder. It ends when this process does, unless {@link keep} was called.
     *
     * @param entry - the supervisor's program.
     */
    static launch(folder, entry, signal) {
        const log = (0,external_node_fs_.openSync)(folder.supervisorLog, 'a', 0o600);
        let child;
        try {
            child = (0,external_node_child_process_.spawn)(process.execPath, [entry, folder.dir], {
                cwd: folder.dir,
                detached: true,
                env: supervisorEnvironment(process.env),
                stdio: ['ignore', log, log, 'pipe'],
            });
        }
        finally {
            (0,external_node_fs_.closeSync)(log);
        }
        const ended = new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
        // The launcher may end before the supervisor: the child alone does not hold it.
        child.unref();
        const stream = child.stdio[3];
        return new SupervisorClient(connectWire(stream), stream, signal, ended);
    }
    /** Connects to the supervisor of a running VM. @throws SupervisorGoneError if none answers. */
    static async attach(folder, signal) {
        const { address, release } = socketAddress(folder);
        const socket = (0,external_node_net_.connect)(address);
        try {
            const connected = new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
            await deadline/* Deadline */.B.after(CONNECT_MS, signal).race(connected, 'the supervisor to answer');
        }
        catch (error) {
            socket.destroy();
            throw new SupervisorGoneError(`The supervisor of the VM in ${folder.dir} does not answer (${(0,errors/* errnoOf */.UQ)(error) ?? 'no reply'}).`, error);
        }
        finally {
            release();
        }
        return new SupervisorClient(connectWire(socket), socket, signal);
    }
    start(params) {
        return this.call(StartRequest, params, params.startTimeoutMs, 'the VM to start');
    }
    waitReady(params) {
        return this.call(WaitReadyRequest, params, params.timeoutMs, 'the guest to be ready');
    }
    execute(params) {
        return this.call(ExecuteRequest, params, params.timeoutMs, `the reply to ${params.command}`);
    }
    refused(params) {
        return this.call(RefusedRequest, params, 0, 'the audit log');
    }
    waitEvent(params) {
        return this.call(WaitEventRequest, params, params.timeoutMs, `the event ${params.name}`);
    }
    /**
     * Runs a script in the guest. A cancelled run is ended in the guest as well, as far as that takes no longer than
     * {@link CANCEL_MS}.
     */
    runInGuest(params, streams) {
        return this.runs.open(streams, async (id) => {
            const whole = { ...params, id, hasInput: streams.input !== undefined };
            const reply = this.call(GuestRunRequest, whole, params.timeoutMs, 'the script in the guest', null);
            return this.orCancelled(reply, 'the script in the guest', () => this.runs.cancel(id));
        });
    }
    /** Makes, loads, deletes or lists snapshots. A cancelled act is undone, as far as that takes no longer than {@link CANCEL_MS}. */
    snapshot(params) {
        const what = 'the snapshot';
        const cancel = new main.CancellationTokenSource();
        const reply = this.call(SnapshotRequest, params, params.timeoutMs, what, null, cancel.token);
        return this.orCancelled(reply, what, async () => cancel.cancel());
    }
    dump(params) {
        return this.call(DumpRequest, params, params.timeoutMs, 'the memory dump');
    }
    status() {
        return this.call(StatusRequest, null, 0, 'the status of the VM', null);
    }
    tail() {
        return this.call(TailRequest, null, 0, 'the last lines of the logs', null);
    }
    /** Tells the VM that a caller has come, for its audit log, and asks how it is. */
    attached(params) {
        return this.call(AttachRequest, params, 0, 'the VM to be attached to');
    }
    /** Lets the VM run on after this process has ended. */
    keep(caller) {
        return this.call(KeepRequest, caller, 0, 'the VM to be kept');
    }
    /** Sends the audit log to the VM's syslog server. @returns what is left; null if that is nothing. */
    deliver(timeoutMs) {
        return this.call(DeliverRequest, timeoutMs, timeoutMs, 'the syslog server');
    }
    /** Stops the VM. A cancelled run stops its VM as well: only the limit ends this wait. */
    stop(params, limitMs) {
        return this.call(StopRequest, params, limitMs, 'the VM to stop', null);
    }
    /** Hangs up. The VM goes on if it is kept or if this is not the process that started it. */
    close() {
        this.connection.dispose();
        this.stream.destroy();
    }
    /**
     * Hangs up, and waits until the supervisor that {@link launch} started has ended its VM and itself: from then on nobody else
     * writes to the folder.
     */
    async abandon() {
        this.close();
        await deadline/* Deadline */.B.after(ABANDON_MS)
            .race(this.ended, 'the supervisor to end')
            .catch(() => undefined);
    }
    async call(type, params, workMs, what, signal = this.signal ?? null, token) {
        const reply = this.request(type.method, params, token);
        // A request that the closing of the socket cuts off is rejected by both; the first to tell is heard.
        reply.catch(() => undefined);
        return deadline/* Deadline */.B.after(workMs + GRACE_MS, signal ?? undefined).race(Promise.race([reply, this.gone]), what);
    }
    /** Waits for a reply; when this process is told to end, the work is called off, and its end awaited for a moment. */
    async orCancelled(reply, what, callOff) {
        reply.catch(() => undefined);
        try {
            return await deadline/* Deadline */.B.after(Number.POSITIVE_INFINITY, this.signal).race(reply, what);
        }
        catch (error) {
            if (!(error instanceof errors/* CancelledError */.cc))
                throw error;
            await callOff();
            await deadline/* Deadline */.B.after(CANCEL_MS)
                .race(reply, `the end of ${what}`)
                .catch(() => undefined);
            throw error;
        }
    }
    /** On a closed connection `sendRequest` does not reject but throws: both end up here. */
    async request(method, params, token) {
        try {
            // Not `token` as it is: the library would send an undefined one as a second parameter.
            return await (token === undefined
                ? this.connection.sendRequest(method, params)
                : this.connection.sendRequest(method, params, token));
        }
        catch (error) {
            // The library rejects what a closed connection leaves unanswered with an error of its own.
            const answered = error instanceof main.ResponseError && error.code !== main.ErrorCodes.PendingResponseRejected;
            throw answered ? fromWire(error) : new SupervisorGoneError('The supervisor of the VM is gone.', error);
        }
    }
}
/** Files of certificates that are trusted besides the usual ones: for a syslog server. */
const AUTHORITIES = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'SSL_CERT_DIR'];
/** The supervisor and QEMU see no token of the job: only what a program needs, and the mark by which the runner finds leftovers. */
function supervisorEnvironment(env) {
    const names = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'XDG_RUNTIME_DIR', 'RUNNER_TRACKING_ID', ...AUTHORITIES];
    return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
/** The address of the VM's socket: through the descriptor of its folder where the path itself is too long. */
function socketAddress(folder) {
    if (Buffer.byteLength(folder.socket) <= MAX_SOCKET_ADDRESS)
        return { address: folder.socket, release: () => undefined };
    const fd = (0,external_node_fs_.openSync)(folder.dir, 'r');
    return { address: `/proc/self/fd/${fd}/rpc.sock`, release: () => (0,external_node_fs_.closeSync)(fd) };
}


/***/ }),

/***/ 3864:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ isLive),
/* harmony export */   Pm: () => (/* binding */ claimFolder),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   om: () => (/* binding */ stateRoot),
/* harmony export */   rh: () => (/* binding */ writeRecord),
/* harmony export */   wZ: () => (/* binding */ VmFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4528);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8382);
/* harmony import */ var _shared_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6588);






/** The files of one VM (design §4). All of them in one folder that only its owner can enter. */
class VmFolder {
    dir;
    constructor(
    /** Absolute path. */
    dir) {
        this.dir = dir;
    }
    at(name) {
        return node_path__WEBPACK_IMPORTED_MODULE_2___default().join(this.dir, name);
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
    /** What the daemons of virtiofs shares said. */
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
    /** Where the records of the audit log are sent, and how far that has come. Missing if they go nowhere. */
    get auditSpool() {
        return this.at('audit-syslog.json');
    }
    get results() {
        return this.at('results.json');
    }
    /** What the script of the `run` input printed. */
    get runLog() {
        return this.at('run.log');
    }
    /** The environment in which the VM was started, without its values. */
    get environment() {
        return this.at('environment.json');
    }
    /** The key to the guest's SSH server, and what maqet knows of that server. */
    get ssh() {
        return this.at('ssh');
    }
    /** Why runs on this VM failed: one line each. Missing if none did. */
    get failures() {
        return this.at('failures.txt');
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
    /** Where the file names of commands that were allowed by name although they are dangerous lead. */
    get files() {
        return this.at('files');
    }
}
const processSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ pid: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int(), startTime: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() });
/** What `vm.json` holds. Written whole, by one process at a time: the claimant, then the supervisor. */
const recordSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1),
    vm: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    state: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['created', 'starting', 'running', 'paused', 'stopping', 'stopped', 'failed']),
    reason: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** The job that owns the VM, or empty outside a runner. */
    job: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** What the claimant wants to be recognised by, in a later process. */
    claimant: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** The process that answers for the folder: the claimant until the supervisor takes over. */
    owner: processSchema,
    qemu: processSchema.nullable(),
    kept: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    accel: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }).nullable(),
    /** The inputs that decided the VM, for a later step to compare its own with. */
    config: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    ports: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ protocol: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['tcp', 'udp']), host: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), guest: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig() })),
    bootMs: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nullable(),
});
/** Reads `vm.json`; undefined where there is none. @throws MaqetError if it is not one of ours. */
async function readRecord(folder) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(folder.record, 'utf8');
    }
    catch (error) {
        if ((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) === 'ENOENT' || (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) === 'ENOTDIR')
            return undefined;
        throw error;
    }
    try {
        return recordSchema.parse(JSON.parse(text));
    }
    catch (cause) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MaqetError */ .Po(`${folder.record} is not a VM record.`, { remedy: `Remove the folder ${folder.dir}, or name another VM.`, cause });
    }
}
/** Replaces `vm.json` in one step: a reader sees the old record or the new one. */
async function writeRecord(folder, record) {
    const partial = `${folder.record}.${process.pid}.partial`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(partial, `${JSON.stringify(record, undefined, 2)}\n`, { mode: 0o600 });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(partial, folder.record);
}
/** True while a VM has not ended and the process that answers for it runs. */
function isLive(record) {
    return record.state !== 'stopped' && record.state !== 'failed' && (0,_shared_process_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._n)(record.owner);
}
/**
 * Claims the folder `<root>/<vm>` for a new VM, or finds the VM that lives there.
 *
 * The claim is one `rename` of a folder that holds the record already: of two claimants one wins, and the other sees
 * the winner's record. What a VM of that name left behind earlier is moved aside, to `<vm>.<inode>`, never deleted.
 */
async function claimFolder(root, vm, claim) {
    await makeRoot(root);
    const folder = new VmFolder(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(root, vm));
    for (let attempt = 0; attempt < 5; attempt++) {
        // The inode first: what is judged below is then that folder or a newer one, and only that one is ever moved.
        const inode = await inodeOf(folder.dir);
        const found = await readRecord(folder);
        if (found !== undefined && isLive(found))
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
        remedy: 'Give each VM of the job a name of its own with the input `vm`.',
    });
}
async function makeRoot(root) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(root, { recursive: true, mode: 0o700 });
    }
    catch (cause) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MaqetError */ .Po(`The folder for VMs, ${root}, cannot be made (${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(cause) ?? 'unknown error'}).`, {
            remedy: 'Point RUNNER_TEMP, or XDG_STATE_HOME outside a runner, to a folder that this user may write to.',
            cause,
        });
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
        owner: (0,_shared_process_js__WEBPACK_IMPORTED_MODULE_4__/* .identify */ .ls)(process.pid),
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
        fresh = new VmFolder(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(root, `.${record.vm}.`)));
        await Promise.all([fresh.dumps, fresh.screenshots, fresh.disks, fresh.files].map((dir) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(dir, { mode: 0o700 })));
        await writeRecord(fresh, record);
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
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, 'was-empty'), '', { mode: 0o600 });
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
/** Where VMs live: `$RUNNER_TEMP/maqet` in a runner, `$XDG_STATE_HOME/maqet` outside one. */
function stateRoot(env) {
    if (env['RUNNER_TEMP'])
        return node_path__WEBPACK_IMPORTED_MODULE_2___default().join(env['RUNNER_TEMP'], 'maqet');
    // A relative path is to be ignored (XDG Base Directory Specification).
    const absolute = (name) => (node_path__WEBPACK_IMPORTED_MODULE_2___default().isAbsolute(env[name] ?? '') ? env[name] : undefined);
    const state = absolute('XDG_STATE_HOME') ?? node_path__WEBPACK_IMPORTED_MODULE_2___default().join(absolute('HOME') ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.local', 'state');
    return node_path__WEBPACK_IMPORTED_MODULE_2___default().join(state, 'maqet');
}


/***/ })

};
