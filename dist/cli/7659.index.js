export const id = 7659;
export const ids = [7659];
export const modules = {

/***/ 4906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ findVm),
/* harmony export */   Ly: () => (/* binding */ waitUntilGone),
/* harmony export */   OC: () => (/* binding */ findRunningVm),
/* harmony export */   d: () => (/* binding */ listVms),
/* harmony export */   lA: () => (/* binding */ describeEnd),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* unused harmony exports NotRunningError, isVmName */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8013);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8382);
/* harmony import */ var _shared_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6588);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8349);






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
    const folder = new _folder_js__WEBPACK_IMPORTED_MODULE_5__/* .VmFolder */ .wZ(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, vm));
    const record = isVmName(vm) ? await (0,_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .readRecord */ .aE)(folder) : undefined;
    if (record !== undefined)
        return { folder, record };
    throw new NotRunningError(`There is no VM ${JSON.stringify(vm)} in ${root}.`, {
        remedy: '`maqet ls` lists the VMs; `maqet up --vm NAME` starts one.',
    });
}
/** Finds a VM that runs. @throws NotRunningError saying what became of it if it does not. */
async function findRunningVm(root, vm) {
    const found = await findVm(root, vm);
    if ((0,_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .isLive */ .DG)(found.record))
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
    const deadline = _shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .Deadline */ .B.after(ms);
    while (processes.some(_shared_process_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._n) && !deadline.expired)
        await (0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .sleep */ .y)(GONE_POLL_MS);
    return processes.filter(_shared_process_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._n);
}
/** All VMs, running or not, by name. */
async function listVms(root) {
    const found = [];
    for (const name of (await namesIn(root)).filter(isVmName).sort()) {
        const folder = new _folder_js__WEBPACK_IMPORTED_MODULE_5__/* .VmFolder */ .wZ(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, name));
        const record = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .readRecord */ .aE)(folder).catch(() => 'unreadable');
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

/***/ 9186:
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
;// CONCATENATED MODULE: ./src/supervisor/rpc/guest-protocol.ts

/** Runs a script in the guest. */
const GuestRunRequest = new main.RequestType('guestRun');
/** Ends a run of {@link GuestRunRequest} early: by its id. */
const guest_protocol_GuestCancelNotification = new main.NotificationType('guestCancel');
/** From the supervisor: output of the run. */
const guest_protocol_GuestOutputRequest = new main.RequestType('guestOutput');
/** From the supervisor: asks for the next piece of a run's standard input, by its id; null at the end. */
const guest_protocol_GuestInputRequest = new main.RequestType('guestInput');

// EXTERNAL MODULE: ./src/supervisor/rpc/wire.ts + 1 modules
var wire = __webpack_require__(3302);
;// CONCATENATED MODULE: ./src/supervisor/rpc/guest-streams.ts


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
        await this.connection.sendRequest(GuestOutputRequest, params);
    }
    async *input(id) {
        for (;;) {
            const data = await this.connection.sendRequest(GuestInputRequest, id);
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
        (0,wire/* respond */.uf)(connection, guest_protocol_GuestOutputRequest, async ({ id, stream, data }) => {
            await this.runs.get(id)?.output(stream, data);
            return null;
        });
        (0,wire/* respond */.uf)(connection, guest_protocol_GuestInputRequest, async (id) => {
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
        await this.connection.sendNotification(guest_protocol_GuestCancelNotification, id).catch(() => undefined);
    }
}

;// CONCATENATED MODULE: ./src/supervisor/rpc/protocol.ts

const StartRequest = new main.RequestType('start');
const WaitReadyRequest = new main.RequestType('waitReady');
const ExecuteRequest = new main.RequestType('execute');
const RefusedRequest = new main.RequestType('refused');
const WaitEventRequest = new main.RequestType('waitEvent');
/** Answered with the newest events so far, each as it stands in `events.jsonl`. */
const EventsRequest = new main.RequestType('events');
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
const LogNotification = new main.NotificationType('log');

;// CONCATENATED MODULE: ./src/supervisor/rpc/snapshot-protocol.ts

/** Makes, loads, deletes or lists snapshots of the VM. Cancelled by the wire's own means. */
const SnapshotRequest = new main.RequestType('snapshot');

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
    events(params) {
        return this.call(EventsRequest, params, 0, 'the events');
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

/***/ 3302:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hi: () => (/* binding */ RemoteError),
  kN: () => (/* binding */ connectWire),
  kn: () => (/* binding */ fromWire),
  Tq: () => (/* binding */ isAnswer),
  uf: () => (/* binding */ respond)
});

// EXTERNAL MODULE: ./node_modules/vscode-jsonrpc/lib/node/main.js
var main = __webpack_require__(4058);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(8451);
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
    const message = error instanceof Error ? error.message : String(error);
    return new main.ResponseError(main.ErrorCodes.InternalError, message, {
        name: known ? error.name : 'Error',
        remedy: known ? error.remedy : 'This is a bug in maqet: please report it with the audit log.',
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
