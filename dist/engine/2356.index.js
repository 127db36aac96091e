export const id = 2356;
export const ids = [2356];
export const modules = {

/***/ 2356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionsImageCache: () => (/* binding */ actionsImageCache)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18013);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58382);
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64886);





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
        restore: async (key, file) => (await attempt(`read ${key} from`, log, async (client) => (await client.restoreCache([file], key)) !== undefined)) ?? false,
        save: async (key, file) => {
            await attempt(`save ${key} in`, log, async (client) => {
                if (await fits(key, file, log))
                    await client.saveCache([file], key);
            });
        },
    };
}
async function attempt(operation, log, work) {
    try {
        // Without a token the client throws, and it takes a tenth of a second to load.
        if (!process.env['ACTIONS_RUNTIME_TOKEN'])
            return undefined;
        const client = await Promise.all(/* import() */[__webpack_require__.e(6002), __webpack_require__.e(4151)]).then(__webpack_require__.bind(__webpack_require__, 74151));
        if (!client.isFeatureAvailable())
            return undefined;
        return await _shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .Deadline */ .B.after(LIMIT_MS).race(work(client), 'the Actions cache');
    }
    catch (error) {
        log.notice(`Could not ${operation} the Actions cache: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorText */ .kc)(error)}`);
        return undefined;
    }
}
async function fits(key, file, log) {
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
    if (size > MAX_BYTES) {
        log.notice(`The image is not cached: its ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(size)} exceed the limit of ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(MAX_BYTES)}.`);
        return false;
    }
    const { bavail, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(process.env['RUNNER_TEMP'] || node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file));
    // The archive takes as much as the image, and the VM needs room as well.
    if (bavail * bsize < 2 * size) {
        log.notice(`The image is not cached: packing ${key} needs ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(2 * size)} of free disk space.`);
        return false;
    }
    return true;
}


/***/ }),

/***/ 18013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Deadline),
/* harmony export */   y: () => (/* binding */ sleep)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58382);



/** Node fires a longer timer at once (24.8 days). */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/**
 * A point on the monotonic clock at which a wait ends, with a signal that can end it earlier.
 *
 * Pass one `Deadline` down through all layers of an operation, so that they agree about time.
 */
class Deadline {
    ms;
    endsAt;
    signal;
    constructor(
    /** The whole budget in milliseconds. */
    ms, endsAt, 
    /** Ends the wait early when it is aborted. */
    signal) {
        this.ms = ms;
        this.endsAt = endsAt;
        this.signal = signal;
    }
    /** Returns a deadline `ms` milliseconds from now. `Infinity`: only the signal or the work itself ends the wait. */
    static after(ms, signal) {
        return new Deadline(ms, node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now() + ms, signal);
    }
    /** The milliseconds that are left, never negative. */
    get remainingMs() {
        return Math.max(0, this.endsAt - node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now());
    }
    get expired() {
        return this.remainingMs === 0;
    }
    /** Returns the earlier of this deadline and one `ms` from now, with the same signal. */
    atMost(ms) {
        return Deadline.after(Math.min(ms, this.remainingMs), this.signal);
    }
    /** Returns the same deadline, which another signal can end early as well. */
    endedBy(signal) {
        return new Deadline(this.ms, this.endsAt, this.signal === undefined ? signal : AbortSignal.any([this.signal, signal]));
    }
    /**
     * Waits for `work`, but no longer than the deadline. Does not stop the work: its owner does when this throws.
     *
     * @param what - what the wait is for, named in the error: `the QMP greeting`.
     * @throws DeadlineError if time runs out first. The deadline is then {@link expired}.
     * @throws CancelledError if the signal is aborted first.
     */
    async race(work, what) {
        if (this.signal?.aborted) {
            work.catch(() => undefined);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CancelledError */ .cc(`the wait for ${what}`);
        }
        const { promise: early, reject } = Promise.withResolvers();
        let timer;
        const arm = () => {
            // A timer may fire a moment early, but no caller may see a rejection before the deadline has passed.
            const ring = () => (this.expired ? reject(new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeadlineError */ .j3(what, Math.round(this.ms))) : arm());
            timer = setTimeout(ring, Math.min(Math.ceil(this.remainingMs), LONGEST_TIMER_MS));
            // A wait without a limit must not keep the process alive.
            if (this.ms === Number.POSITIVE_INFINITY)
                timer.unref();
        };
        arm();
        const onAbort = () => reject(new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CancelledError */ .cc(`the wait for ${what}`));
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
/** Waits `ms` milliseconds. @throws CancelledError as soon as `signal` is aborted. */
async function sleep(ms, signal) {
    try {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(ms, undefined, { signal });
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CancelledError */ .cc('a pause');
    }
}


/***/ })

};
