export const id = 616;
export const ids = [616,2047];
export const modules = {

/***/ 52047:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AbortableRequests: () => (/* binding */ AbortableRequests)
/* harmony export */ });
/* unused harmony exports REQUEST_LIMITS, StalledServiceError */
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_async_hooks__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53053);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(643);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86202);
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99346);





const REQUEST_LIMITS = { silentMs: 20_000, stallMs: 60_000 };
/** Fewer bytes than this in `stallMs` are no progress: a service that takes a byte a second holds everyone for hours. */
const PROGRESS_BYTES = 256 * 1024;
const TICK_MS = 250;
/** Node publishes every request here, in the context of its caller. No client can bypass it. */
const CHANNEL = 'http.client.request.created';
/** A service accepts connections or bytes, but gets nothing done. */
class StalledServiceError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MaqetError */ .Po {
    constructor(what, ms) {
        super(`${what} made no progress for ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(ms)}.`, {
            remedy: 'See whether the service has an incident.',
            status: 'timed-out',
        });
    }
}
const current = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
let subscribed = false;
/**
 * Bounds the HTTP requests of a client that takes no signal: those of GitHub's clients for artifacts and caches, which wait for a
 * service that never answers for 951 s (a call) or for ever (a blob).
 *
 * The requests are found by the asynchronous context in which they are made. When the work has ended, however it ended, they are
 * aborted, and so is every request that a client makes afterwards.
 */
class AbortableRequests {
    what;
    limits;
    open = new Set();
    stalled = Promise.withResolvers();
    /** Bytes of requests that are complete, and the most that complete and open ones had together. */
    completed = 0;
    most = 0;
    progressAt = node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__.performance.now();
    over = false;
    /** @param what - the subject of the error, as `The artifact service`. */
    constructor(what, limits = REQUEST_LIMITS) {
        this.what = what;
        this.limits = limits;
        this.stalled.promise.catch(() => undefined);
    }
    /** How long ago a request last made progress, in milliseconds. */
    get quietMs() {
        return node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__.performance.now() - this.progressAt;
    }
    /**
     * Runs the work of a client.
     *
     * @param awaited - what the deadline is for, as {@link Deadline.race} names it.
     * @throws StalledServiceError, DeadlineError, CancelledError, and the errors of the work.
     */
    async run(deadline, awaited, work) {
        if (!subscribed)
            (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__.subscribe)(CHANNEL, (message) => current.getStore()?.add(message.request));
        subscribed = true;
        this.progressAt = node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__.performance.now();
        const ticks = setInterval(() => this.look(), Math.min(TICK_MS, this.limits.silentMs));
        const running = current.run(this, work);
        running.catch(() => undefined);
        try {
            return await deadline.race(Promise.race([running, this.stalled.promise]), awaited);
        }
        finally {
            clearInterval(ticks);
            this.over = true;
            for (const { request } of this.open)
                abort(request);
        }
    }
    add(request) {
        // Without a listener of their own, an error would end the process: the client adds its listeners after this.
        request.on('error', () => undefined);
        if (this.over) {
            queueMicrotask(() => abort(request));
            return;
        }
        const tracked = { request, socket: undefined, before: 0, bytes: 0, changedAt: node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__.performance.now() };
        this.open.add(tracked);
        request.prependOnceListener('socket', (socket) => {
            tracked.socket = socket;
            tracked.before = bytesOf(socket);
        });
        request.prependOnceListener('response', (response) => response.once('end', () => this.complete(tracked)));
        request.once('close', () => this.open.delete(tracked));
    }
    complete(tracked) {
        this.completed += tracked.bytes;
        this.open.delete(tracked);
        this.progressAt = node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__.performance.now();
    }
    look() {
        const now = node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__.performance.now();
        const { silentMs, stallMs } = this.limits;
        let bytes = this.completed;
        for (const tracked of this.open) {
            const done = tracked.socket === undefined ? 0 : bytesOf(tracked.socket) - tracked.before;
            if (done !== tracked.bytes)
                tracked.changedAt = now;
            tracked.bytes = done;
            bytes += done;
            if (now - tracked.changedAt > silentMs)
                tracked.request.destroy(new Error(`no byte for ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(silentMs)}`));
        }
        // Bytes that a repeated request sends again are no progress.
        if (bytes >= this.most + PROGRESS_BYTES) {
            this.most = bytes;
            this.progressAt = now;
        }
        if (now - this.progressAt > stallMs)
            this.stalled.reject(new StalledServiceError(this.what, stallMs));
    }
}
/** The bytes that a socket has received, and that the system has taken from it. */
function bytesOf(socket) {
    return socket.bytesRead + socket.bytesWritten - socket.writableLength;
}
/** Ends a request with a code for which GitHub's client does not repeat it. */
function abort(request) {
    request.destroy(Object.assign(new Error('maqet aborted the request'), { code: 'ETIMEDOUT' }));
}


/***/ }),

/***/ 40616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionsImageCache: () => (/* binding */ actionsImageCache)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86202);
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99346);
/* harmony import */ var _abortable_requests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52047);





/** The caches of a repository share 10 GB. A larger image would evict all others. */
const MAX_BYTES = 4 * 2 ** 30;
/** A cache that takes longer does not save time. */
const LIMIT_MS = 10 * 60_000;
/**
 * Returns the image cache in GitHub's Actions cache.
 *
 * The client identifies an entry by its key, the path of its file and the compression program: runners that are set up alike
 * share entries. It packs an entry with `tar` beside the job's other temporary files.
 *
 * A missing or broken cache is a notice in the log. It never fails a run.
 */
function actionsImageCache(log) {
    return {
        restore: async (key, file, deadline) => (await attempt(`read ${key} from`, log, deadline, async (client) => (await client.restoreCache([file], key)) !== undefined)) ?? false,
        save: async (key, file, deadline) => {
            await attempt(`save ${key} in`, log, deadline, async (client) => {
                if (await fits(key, file, log))
                    await client.saveCache([file], key);
            });
        },
    };
}
async function attempt(operation, log, deadline, work) {
    try {
        // Without a token the client throws, and it takes a tenth of a second to load.
        if (!process.env['ACTIONS_RUNTIME_TOKEN'])
            return undefined;
        const client = await Promise.all(/* import() */[__webpack_require__.e(7550), __webpack_require__.e(2229)]).then(__webpack_require__.bind(__webpack_require__, 32229));
        if (!client.isFeatureAvailable())
            return undefined;
        const requests = new _abortable_requests_js__WEBPACK_IMPORTED_MODULE_4__.AbortableRequests('The cache service');
        return await requests.run(deadline.atMost(LIMIT_MS), 'the Actions cache', () => work(client));
    }
    catch (error) {
        log.notice(`Could not ${operation} the Actions cache: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorText */ .kc)(error)}`);
        return undefined;
    }
}
async function fits(key, file, log) {
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
    if (size > MAX_BYTES) {
        log.notice(`The image is not cached: its ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(size)} exceed the limit of ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(MAX_BYTES)}.`);
        return false;
    }
    const { bavail, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(process.env['RUNNER_TEMP'] || node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file));
    // The archive takes as much as the image, and the VM needs room as well.
    if (bavail * bsize < 2 * size) {
        log.notice(`The image is not cached: packing ${key} needs ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(2 * size)} of free disk space.`);
        return false;
    }
    return true;
}


/***/ })

};
