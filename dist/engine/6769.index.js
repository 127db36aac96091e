export const id = 6769;
export const ids = [6769];
export const modules = {

/***/ 92586:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20004);
/* harmony import */ var _audit_verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41314);
/* harmony import */ var _engine_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49473);
/* harmony import */ var _engine_stop_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32448);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8515);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86202);
/* harmony import */ var _state_find_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77694);
/* harmony import */ var _state_numbered_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89043);
/* harmony import */ var _state_record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44520);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(84806);
/* harmony import */ var _logger_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(74688);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(18347);













/**
 * Runs the post step: stops the VM that this step started if it still runs, makes sure that no process is left, and uploads the
 * evidence unless the main step has done so.
 */
async function runPost() {
    process.exitCode = 1;
    const left = (0,_state_js__WEBPACK_IMPORTED_MODULE_11__/* .readStepState */ .C_)();
    if (left !== undefined) {
        const { state, uploaded } = left;
        // The step has claimed two directories if it started the VM once more under TCG.
        const [newest, ...replaced] = await (0,_state_find_js__WEBPACK_IMPORTED_MODULE_6__/* .findClaimed */ .Ps)(state.root, state.vm, state.claimant);
        const problems = [];
        for (const found of replaced)
            problems.push(unrecorded(await stop(found)));
        if (newest !== undefined) {
            const stopped = await stop(newest);
            problems.push(unrecorded(stopped));
            if (!uploaded)
                problems.push(await conclude(newest.folder, state, stopped));
        }
        const problem = oneOf(problems.filter((one) => one !== undefined));
        if (problem !== undefined)
            return (0,_logger_js__WEBPACK_IMPORTED_MODULE_10__/* .failStep */ .vy)(problem, state.vm, { serial: [], qemu: [] });
    }
    process.exitCode = 0;
}
async function stop(found) {
    const { caller } = (0,_engine_context_js__WEBPACK_IMPORTED_MODULE_3__.processFacts)(process.env, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1] ?? ''));
    const env = { caller, log: _logger_js__WEBPACK_IMPORTED_MODULE_10__/* .workflowLog */ .QE, signal: new AbortController().signal };
    const stopped = await (0,_engine_stop_js__WEBPACK_IMPORTED_MODULE_4__/* .stopVm */ .u)(found, { reason: 'post', metrics: true }, env);
    const { reply, problem, notices } = stopped;
    if (reply !== undefined)
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(`The VM was stopped by ${reply.method} in ${reply.ms} ms.`);
    if (problem !== undefined && unrecorded(stopped) === undefined)
        _logger_js__WEBPACK_IMPORTED_MODULE_10__/* .workflowLog */ .QE.warning(problem.message);
    for (const notice of notices)
        _logger_js__WEBPACK_IMPORTED_MODULE_10__/* .workflowLog */ .QE.warning(notice);
    return stopped;
}
/** Returns the problem that fails the step. A VM that had to be killed does not: it leaves no process, and a warning. */
function unrecorded({ problem }) {
    return problem instanceof _engine_stop_js__WEBPACK_IMPORTED_MODULE_4__/* .UnrecordedEndError */ .dH ? problem : undefined;
}
/** Several problems as one: a step has one annotation for them all. */
function oneOf(problems) {
    const [first, ...more] = problems;
    if (first === undefined || more.length === 0)
        return first;
    const last = problems.at(-1) ?? first;
    const before = problems.slice(0, -1).map((problem) => problem.explain());
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .MaqetError */ .Po([...before, last.marked.message].join('\n'), { remedy: last.marked.remedy });
}
/** Uploads the evidence, and verifies the audit log of a VM that had to be stopped. @returns the problem with that log. */
async function conclude(folder, state, stopped) {
    const failed = (await (0,_state_numbered_files_js__WEBPACK_IMPORTED_MODULE_7__/* .exists */ .t2)(folder.failures)) || (await (0,_state_record_js__WEBPACK_IMPORTED_MODULE_8__/* .readRecord */ .aE)(folder))?.state === 'failed';
    const due = state.upload === 'always' || (state.upload === 'on-failure' && failed);
    const artifact = due ? await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_9__/* .uploadEvidence */ .di)(folder, { ...state, name: state.artifactName }, _logger_js__WEBPACK_IMPORTED_MODULE_10__/* .workflowLog */ .QE) : undefined;
    if (stopped.reply === undefined && stopped.problem === undefined)
        return undefined;
    const verdict = await (0,_audit_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyChain */ .H)(folder.audit).catch(_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .asMaqetError */ .jI);
    // A log that could not be written may be unreadable, too: one error for both is enough.
    if (!('ok' in verdict))
        return unrecorded(stopped) === undefined ? verdict : undefined;
    const audit = verdict.ok ? `the audit log is whole, its head is ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_12__/* .markdownCode */ .D9)(verdict.head)}` : 'the audit log is **broken**';
    const where = artifact === undefined ? '' : ` The evidence is in the artifact ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_12__/* .markdownCode */ .D9)(artifact.name)}.`;
    await _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .summary */ .z.addRaw(`VM ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_12__/* .markdownCode */ .D9)(state.vm)} was stopped at the end of the job; ${audit}.${where}\n`).write();
    if (verdict.ok)
        return undefined;
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .MaqetError */ .Po(`The audit log is broken at record ${verdict.brokenAt}: ${verdict.problem}.`, {
        remedy: 'Do not trust the records from there on.',
    });
}


/***/ }),

/***/ 96809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ showSyslogAddress),
/* harmony export */   X: () => (/* binding */ parseSyslogAddress)
/* harmony export */ });
const FORM = /^(udp|tcp|tls):\/\/(?:\[([0-9A-Fa-f:.]{2,45})\]|([A-Za-z0-9](?:[A-Za-z0-9._-]{0,252}[A-Za-z0-9])?)):(\d{1,5})\/?$/;
/** Parses `udp://host:port`, `tcp://host:port` or `tls://host:port`; undefined for anything else. There is no default port. */
function parseSyslogAddress(text) {
    const [, transport, ip, name, digits] = FORM.exec(text) ?? [];
    const port = Number(digits);
    if (transport === undefined || !(port >= 1 && port <= 65535))
        return undefined;
    return { transport: transport, host: ip ?? name ?? '', port };
}
/** Formats an address as {@link parseSyslogAddress} reads it. */
function showSyslogAddress({ transport, host, port }) {
    return `${transport}://${host.includes(':') ? `[${host}]` : host}:${port}`;
}


/***/ }),

/***/ 64065:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _action_post_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92586);

await (0,_action_post_js__WEBPACK_IMPORTED_MODULE_0__/* .runPost */ .a)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 52681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Deadline),
/* harmony export */   y: () => (/* binding */ sleep)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86202);



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
    /** The same deadline, which another signal can end early as well. */
    endedBy(signal) {
        return new Deadline(this.ms, this.endsAt, this.signal === undefined ? signal : AbortSignal.any([this.signal, signal]));
    }
    /**
     * Waits for `work`, but no longer than the deadline.
     *
     * The work itself is not stopped: whoever owns it frees it when this rejects.
     *
     * @param what - what is waited for, named in the error.
     * @throws DeadlineError when time runs out first: then the deadline is {@link expired}.
     * @throws CancelledError when the signal is aborted first.
     */
    async race(work, what) {
        if (this.signal?.aborted) {
            work.catch(() => undefined);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CancelledError */ .cc(what);
        }
        const { promise: early, reject } = Promise.withResolvers();
        let timer;
        const arm = () => {
            // A timer may fire a moment early; once this has rejected, the deadline has passed for everybody.
            const ring = () => (this.expired ? reject(new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeadlineError */ .j3(what, Math.round(this.ms))) : arm());
            timer = setTimeout(ring, Math.min(Math.ceil(this.remainingMs), LONGEST_TIMER_MS));
            // A wait without an end must not hold the process.
            if (this.ms === Number.POSITIVE_INFINITY)
                timer.unref();
        };
        arm();
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

/***/ 2402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ systemProblem),
/* harmony export */   W_: () => (/* binding */ withoutLinks),
/* harmony export */   aw: () => (/* binding */ isStillAt),
/* harmony export */   mL: () => (/* binding */ HostPathError),
/* harmony export */   np: () => (/* binding */ openHostFile),
/* harmony export */   sC: () => (/* binding */ resolveHostPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86202);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10401);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56695);






/**
 * The one list of folders that belong to the system (the threat model is in `docs/security/host-paths.md`). A link among them
 * stands for where it leads as well. Of two that hold a path, the inner one decides.
 */
const SYSTEM_FOLDERS = {
    // Settings and secrets, devices, processes, the kernel's own.
    wholly: ['/etc', '/dev', '/proc', '/sys'],
    // Programs, libraries, boot files: kernels and firmware are read from there; whoever writes there owns the machine.
    'for writing': ['/boot', '/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32', '/System', '/Library'],
    // They hold the system's data beside that of its users.
    itself: ['/', '/root', '/var', '/run', '/private', '/dev/shm'],
};
/** A path of this machine may not be used for what it is wanted for. */
class HostPathError extends _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MaqetError */ .Po {
    problem;
    /** @param problem - a clause that continues a sentence about the path, without a full stop. */
    constructor(file, problem) {
        super(`${JSON.stringify((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(file, 300))} ${problem}.`, { remedy: 'Name another path.' });
        this.problem = problem;
    }
}
const REPLACED = 'was replaced while it was looked at; find out by whom';
/** As Linux has it. */
const LONGEST_PATH = 4096;
/** As Linux has it. A link can lead to itself through a folder that does not exist. */
const MOST_LINKS = 40;
/**
 * The one function that says whether a path of this machine may be used, and for what: what disks, images, shares and copies
 * name, and where a VM's folder may lie. What lies in a VM's folder is named by plain names, which need no resolving
 * (`isPlainName`).
 *
 * Guarantees for the path that is returned, at the time of the call: it is absolute; it holds no link, no `..` and no doubled or
 * trailing separator, also where its last parts do not exist yet; it fulfils the rule. Folders are compared by what they are,
 * not only by name, so that neither a second mount of a folder nor other letters on a file system without case gets around it.
 *
 * A path can change afterwards. Files are opened with {@link openHostFile} or looked at with {@link isStillAt}, and created
 * exclusively and without following a link; what QEMU itself opens by name is as safe as the folders on the way to it.
 *
 * @param text - as it was written; hostile.
 * @returns the path, or what is wrong with it: a clause without a full stop, with a remedy where there is one. Never rejects.
 */
async function resolveHostPath(text, { use, from, within, guarded = [] }) {
    if (text === '' || text.length > LONGEST_PATH || text.includes('\0'))
        return { problem: 'is no path' };
    let found;
    try {
        found = await withoutLinks(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(from, text));
    }
    catch (error) {
        return { problem: `cannot be looked up on this machine (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error)})` };
    }
    if (within !== undefined && !within.some(({ folder }) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .U)(folder, found))) {
        return { problem: `lies outside of ${within.map(({ folder, what }) => `${what} (${folder})`).join(' and of ')}` };
    }
    const problem = systemProblem(found, use);
    if (problem !== undefined)
        return { problem };
    const touched = guarded.find((folder) => holds(folder, found, identityOf) || holds(found, folder, identityOf));
    if (touched !== undefined) {
        return { problem: `touches ${touched}, which is for the runner and for maqet's evidence alone; use a folder of its own` };
    }
    return { path: found };
}
/**
 * Opens a file that is to be read for a guest: one that {@link resolveHostPath} allows to read, and what is opened is what was
 * looked up, not what has taken its place since. Opening waits for nobody, also where it is a FIFO.
 *
 * @param file - absolute, or relative to the current folder.
 * @returns the open file, which may be of any kind, and its path without links.
 * @throws HostPathError if it may not be read or was replaced; the system's error if it cannot be looked up or opened.
 */
async function openHostFile(file) {
    const real = await withoutLinks(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(file));
    const problem = systemProblem(real, 'read');
    if (problem !== undefined)
        throw new HostPathError(file, problem);
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(real, flags).catch((error) => {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) === 'ELOOP' ? new HostPathError(file, REPLACED) : error;
    });
    if (await isStillAt(handle, real))
        return { handle, path: real };
    await handle.close();
    throw new HostPathError(file, REPLACED);
}
/**
 * What is wrong with a path that lies in a folder of the system; undefined if it does not.
 *
 * @param file - absolute, and without links: {@link resolveHostPath} makes it so.
 */
function systemProblem(file, use, identify = identityOf) {
    const known = Object.entries(SYSTEM_FOLDERS).flatMap(([reach, folders]) => folders.map((folder) => ({ reach: reach, folder, identity: identify(folder) })));
    for (const at of ancestors(file)) {
        const identity = identify(at);
        const place = known.find(({ folder, identity: one }) => folder === at || (one !== undefined && one === identity));
        if (place === undefined)
            continue;
        if (at === file)
            return `is ${at}, a folder of the system; use one of your own`;
        if (place.reach === 'wholly')
            return `lies in ${at}, a folder of the system; use one of your own`;
        if (place.reach === 'itself' || use === 'read')
            return undefined;
        return `lies in ${at}, a folder of the system, where nothing may be written; use one of your own`;
    }
    return undefined;
}
/**
 * A path with every link on it resolved, also a last one that leads to nothing, as far as it exists.
 *
 * @param file - absolute.
 * @param links - how many that lead to nothing may be followed.
 * @throws the system's error for a loop of links, a file in the place of a folder, or a folder that may not be entered.
 */
async function withoutLinks(file, links = MOST_LINKS) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(file);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) !== 'ENOENT' || node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file) === file)
            throw error;
    }
    const folder = await withoutLinks(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file), links);
    const entry = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, node_path__WEBPACK_IMPORTED_MODULE_2___default().basename(file));
    const link = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(entry).catch(() => undefined);
    if (link === undefined)
        return entry;
    if (links === 0)
        throw Object.assign(new Error(`too many links: ${file}`), { code: 'ELOOP' });
    return withoutLinks(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(folder, link), links - 1);
}
/**
 * True if an open file is what has this name now, and is reached without a link: what was opened is then what was checked.
 *
 * On Linux the kernel tells the name of an open file. Elsewhere the path is resolved again and the two files are compared, so that
 * only a folder that is swapped twice in between goes unseen.
 *
 * @param file - as {@link resolveHostPath} found it.
 */
async function isStillAt(handle, file) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(process.platform === 'linux' ? `/proc/self/fd/${handle.fd}` : file).catch(() => undefined);
    if (process.platform === 'linux' || real !== file)
        return real === file;
    const [opened, named] = await Promise.all([handle.stat({ bigint: true }), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file, { bigint: true }).catch(() => undefined)]);
    return opened.ino === named?.ino && opened.dev === named.dev;
}
/** True if `folder` is `inner` or holds it. */
function holds(folder, inner, identify) {
    const identity = identify(folder);
    return ancestors(inner).some((at) => at === folder || (identity !== undefined && identify(at) === identity));
}
/** A path and the folders above it, the innermost first. */
function ancestors(file) {
    const above = node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file);
    return above === file ? [file] : [file, ...ancestors(above)];
}
function identityOf(file) {
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { bigint: true, throwIfNoEntry: false });
        return stats === undefined ? undefined : `${stats.dev}:${stats.ino}`;
    }
    catch {
        // What cannot be looked at cannot be opened either.
        return undefined;
    }
}


/***/ }),

/***/ 10401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isWithin),
/* harmony export */   s: () => (/* binding */ isPlainName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
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
/** All that a process has in memory or in swap (Linux: `proc_pid_status(5)`); undefined where that cannot be read. */
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

/***/ 83704:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ tierSchema),
/* harmony export */   i: () => (/* binding */ TIERS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51359);

/** The tiers of the command tables, the most harmful first. */
const TIERS = ['dangerous', 'privileged', 'memory-dump', 'safe'];
const tierSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([...TIERS, 'unclassified']);


/***/ }),

/***/ 6099:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ imagesDirectory),
/* harmony export */   ZB: () => (/* binding */ VmDirectory),
/* harmony export */   om: () => (/* binding */ stateRoot)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Names the files of one VM. All of them lie in one directory that only its owner can enter. */
class VmDirectory {
    dir;
    constructor(
    /** Absolute path. */
    dir) {
        this.dir = dir;
    }
    at(name) {
        return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(this.dir, name);
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
    /** The output of the daemons that serve virtiofs shares. */
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
    /** The syslog server that the audit log is sent to, and how much of the log it has. Missing if there is no server. */
    get auditSpool() {
        return this.at('audit-syslog.json');
    }
    get results() {
        return this.at('results.json');
    }
    /** The figures of the runs as OpenMetrics text. */
    get metrics() {
        return this.at('metrics.txt');
    }
    /** The run for the report of a matrix. */
    get reportData() {
        return this.at('report.json');
    }
    /** The run as a page for people. */
    get reportPage() {
        return this.at('report.html');
    }
    /** The output of the script of the `run` input. */
    get runLog() {
        return this.at('run.log');
    }
    /** The names of the environment variables that the VM was started with, each with a hash of its value. */
    get environment() {
        return this.at('environment.json');
    }
    /** The directory of the key for the guest's SSH server and of that server's host key. */
    get ssh() {
        return this.at('ssh');
    }
    /** One line for each run on this VM that failed. Missing if none did. */
    get failures() {
        return this.at('failures.txt');
    }
    /** The files that every run on the VM writes: the first of each numbered series. */
    get ofRuns() {
        return [this.results, this.metrics, this.reportData, this.reportPage, this.runLog];
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
    /** The files of dangerous commands that were allowed by name. */
    get files() {
        return this.at('files');
    }
}
/** Returns the directory of all VMs: `$RUNNER_TEMP/maqet` on a runner, `$XDG_STATE_HOME/maqet` elsewhere. */
function stateRoot(env) {
    if (env['RUNNER_TEMP'])
        return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(env['RUNNER_TEMP'], 'maqet');
    // The XDG Base Directory Specification says to ignore relative paths.
    const absolute = (name) => (node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(env[name] ?? '') ? env[name] : undefined);
    const state = absolute('XDG_STATE_HOME') ?? node_path__WEBPACK_IMPORTED_MODULE_1___default().join(absolute('HOME') ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.local', 'state');
    return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(state, 'maqet');
}
/** Returns the directory of the downloaded images that all VMs below a {@link stateRoot} share. */
function imagesDirectory(root) {
    return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, '.images');
}


/***/ }),

/***/ 21542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ VmCrashedError),
/* harmony export */   w: () => (/* binding */ VmError)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86202);

/** A failure of the QEMU process, or of the VM in it. */
class VmError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po {
}
/** QEMU exited unexpectedly, or could not be started; or its guest ended. */
class VmCrashedError extends VmError {
    constructor(message, facts) {
        super(message, { status: 'crashed', ...facts });
    }
}


/***/ })

};
