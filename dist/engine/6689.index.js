export const id = 6689;
export const ids = [6689];
export const modules = {

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







/** There is no VM of that name, or it has ended. */
class NotRunningError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MaqetError */ .Po {
}
const GONE_POLL_MS = 20;
const VM_NAME = /^[a-z0-9][a-z0-9-]{0,31}$/;
/** Whether this can be a VM's name. What earlier VMs left is in `NAME.INODE`, and `.NAME…` is a claim in the making: neither is a VM. */
function isVmName(name) {
    return VM_NAME.test(name);
}
/** Finds a VM by its name, running or not. @throws NotRunningError if there never was one. */
async function findVm(root, vm) {
    const folder = new _layout_js__WEBPACK_IMPORTED_MODULE_5__/* .VmDirectory */ .ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, vm));
    const record = isVmName(vm) ? await (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .readRecord */ .aE)(folder) : undefined;
    if (record !== undefined)
        return { folder, record };
    throw new NotRunningError(`There is no VM ${JSON.stringify(vm)} in ${root}.`, {
        remedy: '`maqet ls` lists the VMs; `maqet up --vm NAME` starts one.',
    });
}
/** Finds a VM that runs. @throws NotRunningError saying what became of it if it does not. */
async function findRunningVm(root, vm) {
    const found = await findVm(root, vm);
    if ((0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .isLive */ .DG)(found.record))
        return found;
    throw new NotRunningError(`The VM ${JSON.stringify(vm)} does not run: ${describeEnd(found.record)}.`, {
        remedy: `Start it with \`maqet up --vm ${vm}\`; what it left is in ${found.folder.dir}.`,
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
        const folder = new _layout_js__WEBPACK_IMPORTED_MODULE_5__/* .VmDirectory */ .ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, name));
        return { folder, record: await (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .readRecord */ .aE)(folder) };
    }));
    return found
        .flatMap(({ folder, record }) => (record?.claimant === claimant ? [{ folder, record }] : []))
        .sort((one, other) => Date.parse(other.record.createdAt) - Date.parse(one.record.createdAt));
}
/** Returns the name of the VM whose directory was moved aside to this name, or undefined for any other name. */
function asideOf(name) {
    return /^([a-z0-9-]+)\.\d+$/.exec(name)?.[1];
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
    const deadline = _shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .Deadline */ .B.after(ms);
    while (processes.some(_shared_process_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._n) && !deadline.expired)
        await (0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .sleep */ .y)(GONE_POLL_MS);
    return processes.filter(_shared_process_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._n);
}
/** All VMs, running or not, by name. */
async function listVms(root) {
    const found = [];
    for (const name of (await namesIn(root)).filter(isVmName).sort()) {
        const folder = new _layout_js__WEBPACK_IMPORTED_MODULE_5__/* .VmDirectory */ .ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, name));
        const record = await (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .readRecord */ .aE)(folder).catch(() => 'unreadable');
        if (record !== undefined)
            found.push({ dir: folder.dir, record: record === 'unreadable' ? undefined : record });
    }
    return found;
}
/** The names in the folder for VMs; none where there is no such folder. */
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

/***/ 23738:
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
// EXTERNAL MODULE: ../../../work/main/node_modules/vscode-jsonrpc/lib/node/main.js
var main = __webpack_require__(17896);
// EXTERNAL MODULE: ./src/shared/deadline.ts
var deadline = __webpack_require__(52681);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(86202);
// EXTERNAL MODULE: ./src/supervisor/rpc/guest-protocol.ts
var guest_protocol = __webpack_require__(67543);
// EXTERNAL MODULE: ./src/supervisor/rpc/guest-streams.ts
var guest_streams = __webpack_require__(38710);
// EXTERNAL MODULE: ./src/supervisor/rpc/protocol.ts
var protocol = __webpack_require__(96728);
// EXTERNAL MODULE: ./src/supervisor/rpc/snapshot-protocol.ts
var snapshot_protocol = __webpack_require__(26617);
;// CONCATENATED MODULE: ./src/supervisor/rpc/socket-address.ts

/** Linux: what fits into `sun_path`, in bytes. */
const MAX_SOCKET_ADDRESS = 107;
/** The address of the VM's socket: through the descriptor of its folder where the path itself is too long. */
function socketAddress(folder) {
    if (Buffer.byteLength(folder.socket) <= MAX_SOCKET_ADDRESS)
        return { address: folder.socket, release: () => undefined };
    const fd = (0,external_node_fs_.openSync)(folder.dir, 'r');
    return { address: `/proc/self/fd/${fd}/rpc.sock`, release: () => (0,external_node_fs_.closeSync)(fd) };
}

// EXTERNAL MODULE: ./src/supervisor/rpc/wire.ts + 1 modules
var wire = __webpack_require__(70825);
;// CONCATENATED MODULE: ./src/supervisor/rpc/client.ts












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
        connection.onNotification(protocol/* LogNotification */.o4, (line) => this.onLog(line));
        this.runs = new guest_streams/* GuestRunClient */.x(connection);
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
        return new SupervisorClient((0,wire/* connectWire */.kN)(stream), stream, signal, ended);
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
        return new SupervisorClient((0,wire/* connectWire */.kN)(socket), socket, signal);
    }
    start(params) {
        return this.call(protocol/* StartRequest */._6, params, params.startTimeoutMs, 'the VM to start');
    }
    waitReady(params) {
        return this.call(protocol/* WaitReadyRequest */.u_, params, params.timeoutMs, 'the guest to be ready');
    }
    execute(params) {
        return this.call(protocol/* ExecuteRequest */.bh, params, params.timeoutMs, `the reply to ${params.command}`);
    }
    refused(params) {
        return this.call(protocol/* RefusedRequest */.Id, params, 0, 'the audit log');
    }
    waitEvent(params) {
        return this.call(protocol/* WaitEventRequest */.jJ, params, params.timeoutMs, `the event ${params.name}`);
    }
    events(params) {
        return this.call(protocol/* EventsRequest */.VC, params, 0, 'the events');
    }
    /**
     * Runs a script in the guest. A cancelled run is ended in the guest as well, as far as that takes no longer than
     * {@link CANCEL_MS}.
     */
    runInGuest(params, streams) {
        return this.runs.open(streams, async (id) => {
            const whole = { ...params, id, hasInput: streams.input !== undefined };
            const reply = this.call(guest_protocol/* GuestRunRequest */.JM, whole, params.timeoutMs, 'the script in the guest', null);
            return this.orCancelled(reply, 'the script in the guest', () => this.runs.cancel(id));
        });
    }
    /** Makes, loads, deletes or lists snapshots. A cancelled act is undone, as far as that takes no longer than {@link CANCEL_MS}. */
    snapshot(params) {
        const what = 'the snapshot';
        const cancel = new main.CancellationTokenSource();
        const reply = this.call(snapshot_protocol/* SnapshotRequest */.I, params, params.timeoutMs, what, null, cancel.token);
        return this.orCancelled(reply, what, async () => cancel.cancel());
    }
    dump(params) {
        return this.call(protocol/* DumpRequest */.A9, params, params.timeoutMs, 'the memory dump');
    }
    status() {
        return this.call(protocol/* StatusRequest */.sv, null, 0, 'the status of the VM', null);
    }
    tail() {
        return this.call(protocol/* TailRequest */.Q3, null, 0, 'the last lines of the logs', null);
    }
    /** Tells the VM that a caller has come, for its audit log, and asks how it is. */
    attached(params) {
        return this.call(protocol/* AttachRequest */.DN, params, 0, 'the VM to be attached to');
    }
    /** Lets the VM run on after this process has ended. */
    keep(caller) {
        return this.call(protocol/* KeepRequest */.JS, caller, 0, 'the VM to be kept');
    }
    /** Sends the audit log to the VM's syslog server. @returns what is left; null if that is nothing. */
    deliver(timeoutMs) {
        return this.call(protocol/* DeliverRequest */.HC, timeoutMs, timeoutMs, 'the syslog server');
    }
    /** Stops the VM. A cancelled run stops its VM as well: only the limit ends this wait. */
    stop(params, limitMs) {
        return this.call(protocol/* StopRequest */.WX, params, limitMs, 'the VM to stop', null);
    }
    /** Hangs up. The VM goes on if it is kept or if this is not the process that started it. */
    close() {
        this.connection.dispose();
        this.stream.destroy();
    }
    /**
     * Hangs up, and waits until the supervisor that {@link launch} started has ended its VM and itself: from then on nobody else
     * writes to the folder. @returns false if it has not ended in time: it may still write.
     */
    async abandon() {
        this.close();
        return deadline/* Deadline */.B.after(ABANDON_MS)
            .race(this.ended, 'the supervisor to end')
            .then(() => true, () => false);
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
            throw (0,wire/* isAnswer */.Tq)(error) ? (0,wire/* fromWire */.kn)(error) : new SupervisorGoneError('The supervisor of the VM is gone.', error);
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


/***/ }),

/***/ 67543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ GuestRunRequest),
/* harmony export */   qR: () => (/* binding */ GuestInputRequest),
/* harmony export */   r0: () => (/* binding */ GuestOutputRequest),
/* harmony export */   wA: () => (/* binding */ GuestCancelNotification)
/* harmony export */ });
/* harmony import */ var vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17896);
/* harmony import */ var vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__);

/** Runs a script in the guest. */
const GuestRunRequest = new vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__.RequestType('guestRun');
/** Ends a run of {@link GuestRunRequest} early: by its id. */
const GuestCancelNotification = new vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__.NotificationType('guestCancel');
/** From the supervisor: output of the run. */
const GuestOutputRequest = new vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__.RequestType('guestOutput');
/** From the supervisor: asks for the next piece of a run's standard input, by its id; null at the end. */
const GuestInputRequest = new vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__.RequestType('guestInput');


/***/ }),

/***/ 38710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ GuestRunServer),
/* harmony export */   x: () => (/* binding */ GuestRunClient)
/* harmony export */ });
/* harmony import */ var _guest_protocol_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67543);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70825);


/**
 * The supervisor's end of the runs that one client asks for. Output goes out piece by piece, each after the answer to the one
 * before, so neither side ever holds more than one.
 */
class GuestRunServer {
    connection;
    cancels = new Map();
    constructor(connection) {
        this.connection = connection;
        connection.onNotification(_guest_protocol_js__WEBPACK_IMPORTED_MODULE_0__/* .GuestCancelNotification */ .wA, (id) => this.cancels.get(id)?.abort());
    }
    async serve(params, run, log) {
        const cancel = new AbortController();
        this.cancels.set(params.id, cancel);
        try {
            return await run(params, {
                output: (stream, chunk) => this.send({ id: params.id, stream, data: chunk }),
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
        await this.connection.sendRequest(_guest_protocol_js__WEBPACK_IMPORTED_MODULE_0__/* .GuestOutputRequest */ .r0, params);
    }
    async *input(id) {
        for (;;) {
            const data = await this.connection.sendRequest(_guest_protocol_js__WEBPACK_IMPORTED_MODULE_0__/* .GuestInputRequest */ .qR, id);
            if (data === null)
                return;
            yield data;
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
        (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .respond */ .uf)(connection, _guest_protocol_js__WEBPACK_IMPORTED_MODULE_0__/* .GuestOutputRequest */ .r0, async ({ id, stream, data }) => {
            await this.runs.get(id)?.output(stream, data);
            return null;
        });
        (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .respond */ .uf)(connection, _guest_protocol_js__WEBPACK_IMPORTED_MODULE_0__/* .GuestInputRequest */ .qR, async (id) => {
            const next = await this.runs.get(id)?.input?.next();
            return next === undefined || next.done ? null : next.value;
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
        await this.connection.sendNotification(_guest_protocol_js__WEBPACK_IMPORTED_MODULE_0__/* .GuestCancelNotification */ .wA, id).catch(() => undefined);
    }
}


/***/ }),

/***/ 96728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ DumpRequest),
/* harmony export */   DN: () => (/* binding */ AttachRequest),
/* harmony export */   HC: () => (/* binding */ DeliverRequest),
/* harmony export */   Id: () => (/* binding */ RefusedRequest),
/* harmony export */   JS: () => (/* binding */ KeepRequest),
/* harmony export */   Q3: () => (/* binding */ TailRequest),
/* harmony export */   VC: () => (/* binding */ EventsRequest),
/* harmony export */   WX: () => (/* binding */ StopRequest),
/* harmony export */   _6: () => (/* binding */ StartRequest),
/* harmony export */   bh: () => (/* binding */ ExecuteRequest),
/* harmony export */   jJ: () => (/* binding */ WaitEventRequest),
/* harmony export */   o4: () => (/* binding */ LogNotification),
/* harmony export */   sv: () => (/* binding */ StatusRequest),
/* harmony export */   u_: () => (/* binding */ WaitReadyRequest)
/* harmony export */ });
/* harmony import */ var vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17896);
/* harmony import */ var vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__);

const StartRequest = new vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__.RequestType('start');
const WaitReadyRequest = new vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__.RequestType('waitReady');
const ExecuteRequest = new vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__.RequestType('execute');
const RefusedRequest = new vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__.RequestType('refused');
const WaitEventRequest = new vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__.RequestType('waitEvent');
/** Answered with the newest events so far, each as it stands in `events.jsonl`. */
const EventsRequest = new vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__.RequestType('events');
const DumpRequest = new vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__.RequestType('dump');
/** A caller has come: audited, and answered like `status`. */
const AttachRequest = new vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__.RequestType('attach');
const StatusRequest = new vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__.RequestType('status');
const TailRequest = new vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__.RequestType('tail');
/** Leaves the VM running after the launching process has ended. */
const KeepRequest = new vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__.RequestType('keep');
/** Sends what the audit log holds to the VM's syslog server, in so many milliseconds; answered with what is left, null for nothing. */
const DeliverRequest = new vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__.RequestType('deliver');
const StopRequest = new vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__.RequestType('stop');
const LogNotification = new vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__.NotificationType('log');


/***/ }),

/***/ 26617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ SnapshotRequest)
/* harmony export */ });
/* harmony import */ var vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17896);
/* harmony import */ var vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__);

/** Makes, loads, deletes or lists snapshots of the VM. Cancelled by the wire's own means. */
const SnapshotRequest = new vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__.RequestType('snapshot');


/***/ }),

/***/ 70825:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hi: () => (/* binding */ RemoteError),
  kN: () => (/* binding */ connectWire),
  kn: () => (/* binding */ fromWire),
  Tq: () => (/* binding */ isAnswer),
  uf: () => (/* binding */ respond)
});

// EXTERNAL MODULE: ../../../work/main/node_modules/vscode-jsonrpc/lib/node/main.js
var main = __webpack_require__(17896);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(86202);
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(64623);
;// CONCATENATED MODULE: ./src/supervisor/rpc/content.ts

const LINE_FEED = 0x0a;
/**
 * The content of a message: JSON in one line, then, behind a line feed, the bytes that stand in `params.data` or `result`, as they
 * are. As text of any kind they cost a third more and, for a script that prints 100 MB, a second of processor time.
 */
function encodeContent(message) {
    const { bytes, rest } = withoutBytes(message);
    const text = Buffer.from((0,json/* stringifyJson */.sd)(rest));
    return bytes === undefined ? text : Buffer.concat([text, Buffer.of(LINE_FEED), bytes]);
}
/** Reads what {@link encodeContent} wrote. @throws SyntaxError for anything else. */
function decodeContent(content) {
    const all = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    const end = all.indexOf(LINE_FEED);
    const message = (0,json/* parseJson */.qF)(all.toString('utf8', 0, end < 0 ? all.length : end));
    if (!(0,json/* isJsonObject */.OW)(message))
        throw new SyntaxError('a message that is no JSON object');
    return end < 0 ? message : withBytes(message, all.subarray(end + 1));
}
function withoutBytes(message) {
    const { params, result } = message;
    if (result instanceof Uint8Array)
        return { bytes: result, rest: { ...message, result: null } };
    const data = params?.data;
    if (data instanceof Uint8Array)
        return { bytes: data, rest: { ...message, params: { ...params, data: null } } };
    return { rest: message };
}
function withBytes(message, bytes) {
    const { params } = message;
    return (0,json/* isJsonObject */.OW)(params) ? { ...message, params: { ...params, data: bytes } } : { ...message, result: bytes };
}

;// CONCATENATED MODULE: ./src/supervisor/rpc/wire.ts



const CONTENT_TYPE = 'application/json';
/** An error that the supervisor reported: name, message, remedy and verdict are the original's. */
class RemoteError extends errors/* MaqetError */.Po {
    constructor(name, message, remedy, status) {
        super(message, { remedy, status });
        this.name = name;
    }
}
const STATUSES = ['failed', 'timed-out', 'crashed', 'blocked'];
/** JSON-RPC over a socket, with integers beyond 2^53 and bytes intact. The caller starts it with `listen()`. */
function connectWire(stream) {
    const reader = new main.StreamMessageReader(stream, {
        charset: 'utf-8',
        contentTypeDecoder: { name: CONTENT_TYPE, decode: async (bytes) => decodeContent(bytes) },
    });
    // Its timer outlives the connection: a process that hung up in the middle of a message would never end.
    reader.partialMessageTimeout = 0;
    const writer = new main.StreamMessageWriter(stream, {
        charset: 'utf-8',
        contentTypeEncoder: { name: CONTENT_TYPE, encode: async (message) => encodeContent(message) },
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
    // The caller's front puts its words in the place of the marks.
    const message = known ? error.marked.message : error instanceof Error ? error.message : String(error);
    return new main.ResponseError(main.ErrorCodes.InternalError, message, {
        name: known ? error.name : 'Error',
        remedy: known ? error.marked.remedy : 'This is a bug in maqet: please report it with the audit log.',
        status: known ? error.status : 'failed',
    });
}
/** What the library itself rejects requests with: they could not be sent, or a closed connection has left them without an answer. */
const UNANSWERED = [
    main.ErrorCodes.PendingResponseRejected,
    main.ErrorCodes.ConnectionInactive,
    main.ErrorCodes.MessageWriteError,
    main.ErrorCodes.MessageReadError,
];
/** Whether an error that a request was rejected with is the other side's answer. */
function isAnswer(error) {
    return error instanceof main.ResponseError && !UNANSWERED.includes(error.code);
}
/** The error that a caller sees for whatever a request was rejected with. */
function fromWire(error) {
    if (!(error instanceof main.ResponseError))
        return error;
    const data = error.data;
    const status = STATUSES.includes(data?.status ?? '') ? data?.status : 'failed';
    return new RemoteError(data?.name ?? 'RemoteError', error.message, data?.remedy ?? 'Read the supervisor log in the VM folder.', status);
}


/***/ })

};
