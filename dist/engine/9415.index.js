export const id = 9415;
export const ids = [9415];
export const modules = {

/***/ 19415:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99346);
/* harmony import */ var _state_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77694);
/* harmony import */ var _state_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6099);
/* harmony import */ var _state_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44520);
/* harmony import */ var _supervisor_rpc_client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70914);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77199);
/* harmony import */ var _render_vm_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25620);







const SERIAL_LINES = 5;
/** `maqet status [VM]` */
function define(command, bind) {
    command
        .argument('[VM]', 'the name of the VM', 'vm')
        .addHelpText('after', '\nFor a VM that has ended, shows how it ended. The exit code is 0 for every VM that exists, running or not.');
    bind(command, async ({ processedArgs: [vm] }) => {
        const found = await (0,_state_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findVm */ .FJ)((0,_state_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .stateRoot */ .om)(process.env), String(vm));
        const live = await ask(found);
        return { code: _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT_CODES */ .ai.passed, lines: statusLines(found, live), json: statusJson(found, live) };
    });
}
/** Asks the supervisor. @returns undefined if the VM has ended, or if its QEMU has not started yet. */
async function ask({ directory, record }) {
    if (!(0,_state_record_js__WEBPACK_IMPORTED_MODULE_3__/* .isLive */ .DG)(record) || record.qemu === null)
        return undefined;
    const client = await _supervisor_rpc_client_js__WEBPACK_IMPORTED_MODULE_4__/* .SupervisorClient */ .U.attach(directory);
    try {
        return { status: await client.status(), tail: await client.tail() };
    }
    finally {
        client.close();
    }
}
function statusLines({ directory, record }, live) {
    const { accel, bootMs, ports } = record;
    const rows = [['state', stateText(record, live)]];
    if (accel !== null)
        rows.push(['accel', `${accel.name}: ${accel.reason}`]);
    if (bootMs !== null)
        rows.push(['boot', (0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(bootMs)]);
    if (live !== undefined)
        rows.push(...liveRows(live.status));
    for (const { host, guest, protocol } of ports)
        rows.push(['port', `127.0.0.1:${host} → ${guest}/${protocol}`]);
    rows.push(['directory', directory.dir]);
    const serial = live?.tail.serial.slice(-SERIAL_LINES) ?? [];
    return [record.vm, ...(0,_render_vm_js__WEBPACK_IMPORTED_MODULE_6__/* .columns */ .YB)(rows).map((row) => `  ${row}`), ...serial.map((line) => `  serial| ${line}`)];
}
function stateText(record, live) {
    if (live !== undefined)
        return (0,_render_vm_js__WEBPACK_IMPORTED_MODULE_6__/* .liveState */ .c1)(live.status);
    return (0,_state_record_js__WEBPACK_IMPORTED_MODULE_3__/* .isLive */ .DG)(record) ? (0,_render_vm_js__WEBPACK_IMPORTED_MODULE_6__/* .vmState */ .n5)(record) : `${(0,_render_vm_js__WEBPACK_IMPORTED_MODULE_6__/* .vmState */ .n5)(record)}: ${(0,_state_find_js__WEBPACK_IMPORTED_MODULE_1__/* .describeEnd */ .lA)(record)}`;
}
function liveRows(status) {
    const { serialBytes, serialQuietMs, auditHead, auditRecords, uptimeMs, pid, supervisor, kept } = status;
    const quiet = serialBytes === 0 ? 'no output yet' : `${serialBytes} bytes, the last ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(serialQuietMs)} ago`;
    return [
        ['up', `${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(uptimeMs)}${kept ? ', kept' : ''}`],
        ['pid', `${pid}, supervisor ${supervisor.pid}`],
        ['serial', quiet],
        ['audit', `${auditRecords} records, head ${auditHead}`],
    ];
}
function statusJson({ directory, record }, live) {
    const known = (0,_render_vm_js__WEBPACK_IMPORTED_MODULE_6__/* .vmJson */ .wg)(directory.dir, record);
    return live === undefined ? known : { ...known, ...live.status, tail: live.tail };
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
/** Reads `/proc/PID/stat`; undefined if there is no such process or no `/proc`. */
function procStat(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        // The command name is in parentheses and may itself contain spaces and parentheses: count from the last one.
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return { state: fields[0] ?? '', startTime: fields[19] ?? '' };
    }
    catch {
        return undefined;
    }
}
/** Returns the identity of a process that runs now. */
function identify(pid) {
    return { pid, startTime: procStat(pid)?.startTime ?? '' };
}
/** Returns true while that very process runs. A zombie does not. */
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
/** Sends a signal to that very process, or does nothing if it is gone. */
function signalProcess(id, signal) {
    if (!isAlive(id))
        return;
    try {
        process.kill(id.pid, signal);
    }
    catch {
        // It exited between the check and the signal.
    }
}
/** Returns how many bytes a process has in memory and in swap (Linux: `proc_pid_status(5)`); undefined if that cannot be read. */
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

/***/ 77694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ findVm),
/* harmony export */   KN: () => (/* binding */ asideOf),
/* harmony export */   Ly: () => (/* binding */ waitUntilGone),
/* harmony export */   OC: () => (/* binding */ findRunningVm),
/* harmony export */   Ps: () => (/* binding */ findClaimed),
/* harmony export */   d: () => (/* binding */ listVms),
/* harmony export */   lA: () => (/* binding */ describeEnd),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* unused harmony export NotRunningError */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52681);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86202);
/* harmony import */ var _shared_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64720);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6099);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44520);







/** No VM of that name runs. */
class NotRunningError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MaqetError */ .Po {
}
const GONE_POLL_MS = 20;
const VM_NAME = /^[a-z0-9][a-z0-9-]{0,31}$/;
/** Returns true for a valid name of a VM. `NAME.INODE` is the directory of an earlier VM, and `.NAME…` an unfinished claim. */
function isVmName(name) {
    return VM_NAME.test(name);
}
/** Finds a VM by its name, running or not. @throws NotRunningError if there never was one. */
async function findVm(root, vm) {
    const directory = new _layout_js__WEBPACK_IMPORTED_MODULE_5__/* .VmDirectory */ .ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, vm));
    const record = isVmName(vm) ? await (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .readRecord */ .aE)(directory) : undefined;
    if (record !== undefined)
        return { directory, record };
    throw new NotRunningError(`There is no VM ${JSON.stringify(vm)} in ${root}.`, {
        remedy: 'List the VMs with `maqet ls`, or start one with `maqet up --vm NAME`.',
    });
}
/** Finds a running VM. @throws NotRunningError that says how the VM has ended */
async function findRunningVm(root, vm) {
    const found = await findVm(root, vm);
    if ((0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .isLive */ .DG)(found.record))
        return found;
    throw new NotRunningError(`The VM ${JSON.stringify(vm)} is not running: ${describeEnd(found.record)}.`, {
        remedy: `Start it with \`maqet up --vm ${vm}\`. The files of the last run are in ${found.directory.dir}.`,
    });
}
/**
 * Finds the VMs that a process claimed under a name, newest first: in the directory of that name, and in those that later claims of
 * the name have moved aside.
 *
 * @param claimant - as `vm.json` records it.
 * @throws MaqetError if a record there cannot be read: it may be the claimant's.
 */
async function findClaimed(root, vm, claimant) {
    const names = (await namesIn(root)).filter((name) => name === vm || asideOf(name) === vm);
    const found = await Promise.all(names.map(async (name) => {
        const directory = new _layout_js__WEBPACK_IMPORTED_MODULE_5__/* .VmDirectory */ .ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, name));
        return { directory, record: await (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .readRecord */ .aE)(directory) };
    }));
    return found
        .flatMap(({ directory, record }) => (record?.claimant === claimant ? [{ directory, record }] : []))
        .sort((one, other) => Date.parse(other.record.createdAt) - Date.parse(one.record.createdAt));
}
/** Returns the name of the VM whose directory was moved aside to this name, or undefined for any other name. */
function asideOf(name) {
    return /^([a-z0-9-]+)\.\d+$/.exec(name)?.[1];
}
/** Describes the end of a VM that is not running, as the end of a sentence. */
function describeEnd(record) {
    const { state, reason, owner } = record;
    if (state === 'stopped' || state === 'failed') {
        return reason === '' || reason === state ? `it is ${state}` : `it is ${state} (${reason.replace(/\.$/, '')})`;
    }
    return `its process ${owner.pid} is gone; its last state was ${state}`;
}
/**
 * Waits until the processes of a VM are gone.
 *
 * @returns the processes that still run after `ms` milliseconds.
 */
async function waitUntilGone(record, ms) {
    const processes = [record.owner, record.qemu].filter((id) => id !== null);
    const deadline = _shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .Deadline */ .B.after(ms);
    while (processes.some(_shared_process_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._n) && !deadline.expired)
        await (0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .sleep */ .y)(GONE_POLL_MS);
    return processes.filter(_shared_process_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._n);
}
/** Lists all VMs, running or not, sorted by name. */
async function listVms(root) {
    const found = [];
    for (const name of (await namesIn(root)).filter(isVmName).sort()) {
        const directory = new _layout_js__WEBPACK_IMPORTED_MODULE_5__/* .VmDirectory */ .ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, name));
        const record = await (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .readRecord */ .aE)(directory).catch(() => 'unreadable');
        if (record !== undefined)
            found.push({ dir: directory.dir, record: record === 'unreadable' ? undefined : record });
    }
    return found;
}
/** Returns the names in the directory of all VMs, or none if there is no such directory. */
async function namesIn(root) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(root);
    }
    catch (error) {
        if ((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) === 'ENOENT')
            return [];
        throw error;
    }
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
