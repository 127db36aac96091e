export const id = 5494;
export const ids = [5494];
export const modules = {

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

/***/ 51431:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ur: () => (/* binding */ GuestChannelError),
/* harmony export */   bW: () => (/* binding */ CHANNEL_NAMES)
/* harmony export */ });
/* unused harmony exports channelNameSchema, guestExitSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51359);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86202);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64623);



/** Every {@link ChannelName}, in the order in which they are preferred. */
const CHANNEL_NAMES = ['agent', 'ssh', 'serial'];
const channelNameSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(CHANNEL_NAMES);
const guestProgramSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Text for the guest's POSIX shell (`sh -e`), or for the interpreter that a first line `#!…` names. No NUL byte. */
    script: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Variables that the script sees in addition to those of the guest. */
    env: zod__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY((value) => (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) && Object.values(value).every((text) => typeof text === 'string'), { error: 'expected an object of texts' }),
    /** Absolute path in the guest. The channel's default if left out. */
    workingDirectory: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
const guestExitSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** As a shell reports it: 128 + the signal's number for a program that a signal ended. */
    exitCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    /** The signal's name, e.g. `SIGKILL`, if a signal ended the program. */
    signal: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
/** A channel into the guest broke, or the guest does not support it. */
class GuestChannelError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po {
}


/***/ }),

/***/ 26492:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XY: () => (/* binding */ WAIT_CONDITIONS),
/* harmony export */   _$: () => (/* binding */ describeWaitCondition),
/* harmony export */   i$: () => (/* binding */ parseWaitCondition),
/* harmony export */   vk: () => (/* binding */ describeProgress)
/* harmony export */ });
/* unused harmony exports waitConditionSchema, judgeProgress */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51359);
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99346);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56695);
/* harmony import */ var _channel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51431);




const EVENT_NAME = /^[A-Z][A-Z0-9_]{0,63}$/;
const waitConditionSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
    /** QEMU reports that the virtual CPUs run. The guest's software may not have started. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('running') }),
    /** The output on the serial console matches the pattern. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('serial'), pattern: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    /** The guest powered itself off. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('shutdown') }),
    /** QEMU sent the QMP event of this name. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('event'), name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(EVENT_NAME) }),
    /** A program in the guest accepts connections on this TCP port of the guest, which the host forwards. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('tcp'), port: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(1).max(65535) }),
    /** A script can run through this channel, or through any channel that may work. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('channel'), channel: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([..._channel_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANNEL_NAMES */ .bW, 'auto']) }),
]);
/** The forms that `wait-for` accepts, for error messages. */
const WAIT_CONDITIONS = '`running`, `agent`, `ssh`, `tcp:PORT`, `serial:REGEX`, `event:NAME` or `shutdown`';
/**
 * Parses a wait condition. Does not check the pattern of a `serial:` condition: `compileSerialPattern` does that. Spaces belong to the
 * pattern.
 *
 * @returns undefined for a text that has none of the forms of {@link WAIT_CONDITIONS}.
 */
function parseWaitCondition(text) {
    const start = text.trimStart();
    if (start.startsWith('serial:')) {
        const pattern = start.slice('serial:'.length);
        return pattern.trim() === '' ? undefined : { kind: 'serial', pattern };
    }
    const word = start.trimEnd();
    if (word === 'running' || word === 'shutdown')
        return { kind: word };
    if (word === 'agent' || word === 'ssh')
        return { kind: 'channel', channel: word };
    if (word.startsWith('tcp:'))
        return tcpCondition(word.slice('tcp:'.length));
    const name = word.startsWith('event:') ? word.slice('event:'.length) : '';
    return EVENT_NAME.test(name) ? { kind: 'event', name } : undefined;
}
function tcpCondition(text) {
    const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    return port >= 1 && port <= 65535 ? { kind: 'tcp', port } : undefined;
}
const CHANNELS = {
    agent: 'the guest agent to answer',
    ssh: 'a login over SSH',
    serial: 'a shell on the serial console',
    auto: 'a channel that can run a script in the guest',
};
/** Describes a wait condition for progress and errors: `the serial console to match "login:"`. One sanitized line. */
function describeWaitCondition(condition) {
    switch (condition.kind) {
        case 'running':
            return 'the virtual machine to run';
        case 'shutdown':
            return 'the guest to shut down';
        case 'event':
            return `the QMP event ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(condition.name, 64)}`;
        case 'tcp':
            return `a program in the guest at TCP port ${condition.port}`;
        case 'channel':
            return CHANNELS[condition.channel];
        case 'serial':
            return `the serial console to match ${JSON.stringify((0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(condition.pattern, 200))}`;
    }
}
/** Judges the progress of a guest at `now`. @param quietAfterMs - how long a talking guest may pause, in milliseconds. */
function judgeProgress(activity, now, quietAfterMs) {
    const sinceBoot = Math.max(0, now - activity.bootedAt);
    if (activity.bytes === 0)
        return { state: 'silent', forMs: sinceBoot };
    const pause = Math.max(0, now - activity.lastByteAt);
    return pause < quietAfterMs ? { state: 'talking', forMs: sinceBoot } : { state: 'quiet', forMs: pause };
}
/** The pause after which {@link describeProgress} calls a guest quiet. */
const QUIET_MS = 5000;
/**
 * Describes the progress of a guest for the error of a wait that failed. One sanitized line without a full stop: `the guest printed
 * 3.2 KiB on its serial port, the last byte 12.0 s ago, last line: "Freeing unused kernel memory"`.
 *
 * @param lastLine - the raw last line on the console.
 */
function describeProgress(activity, now, lastLine) {
    const { state, forMs } = judgeProgress(activity, now, QUIET_MS);
    if (state === 'silent')
        return `the guest printed nothing on its serial port in ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(forMs)}`;
    const printed = `the guest printed ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(activity.bytes)} on its serial port`;
    const when = state === 'quiet' ? `the last byte ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(forMs)} ago` : `still printing after ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(forMs)}`;
    return `${printed}, ${when}, last line: ${JSON.stringify((0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(lastLine, 160))}`;
}


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

/***/ 72437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ isSnapshotName),
/* harmony export */   UA: () => (/* binding */ NAMED_ACTIONS),
/* harmony export */   aA: () => (/* binding */ snapshotActText),
/* harmony export */   n6: () => (/* binding */ readSnapshotAct)
/* harmony export */ });
/* unused harmony export snapshotActSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51359);

/** The actions that take a name, in the order in which they are shown. */
const NAMED_ACTIONS = ['create', 'load', 'delete', 'overwrite'];
const snapshotActSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('action', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ action: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(NAMED_ACTIONS), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().refine(isSnapshotName, { error: 'invalid snapshot name' }) }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ action: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('list') }),
]);
const NAME = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,62}$/;
/**
 * True for a name that a snapshot may be given: 1 to 63 letters, digits, `.`, `_` and `-`, neither `.` nor `-` first, and not
 * digits alone, which QEMU's image tool takes for a number.
 */
function isSnapshotName(name) {
    return NAME.test(name) && !/^\d+$/.test(name);
}
/**
 * Reads `create:NAME`, `load:NAME`, `delete:NAME`, `overwrite:NAME` or `list`. Pure and total.
 *
 * @returns the act, or what is wrong with the text: it continues a sentence and has no full stop.
 * @example
 * readSnapshotAct('load:booted') // {action: 'load', name: 'booted'}
 */
function readSnapshotAct(text) {
    const [, word = '', colon = '', name = ''] = /^([^:]*)(:?)(.*)$/s.exec(text) ?? [];
    if (word === 'list')
        return colon === '' ? { action: 'list' } : 'gives `list` a name, and it takes none';
    const action = NAMED_ACTIONS.find((one) => one === word);
    if (action !== undefined && colon === '')
        return `has no name; use \`${action}:NAME\``;
    if (action === undefined) {
        return `is nothing to do with a snapshot; use ${NAMED_ACTIONS.map((one) => `${one}:NAME`).join(', ')} or list`;
    }
    if (isSnapshotName(name))
        return { action, name };
    return 'names no snapshot; use 1 to 63 letters, digits, `.`, `_` and `-`, neither `.` nor `-` first, and not digits alone';
}
/** The act as it is written: `create:NAME` or `list`. */
function snapshotActText(act) {
    return act.action === 'list' ? act.action : `${act.action}:${act.name}`;
}


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

/***/ 49995:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ ARCHES),
/* harmony export */   X3: () => (/* binding */ IMAGE_TOOL),
/* harmony export */   cc: () => (/* binding */ isOtherEmulator),
/* harmony export */   jt: () => (/* binding */ emulatorFor),
/* harmony export */   tX: () => (/* binding */ MANAGER_NAMES)
/* harmony export */ });
/** Every guest architecture that maqet can boot, for schemas and help texts. */
const ARCHES = ['x86_64', 'i386', 'aarch64', 'arm', 'riscv64', 'ppc64', 's390x', 'mips', 'mipsel'];
/** The package managers that maqet can drive, in the order in which they are looked for. */
const MANAGER_NAMES = ['apt-get', 'dnf', 'pacman', 'apk', 'brew'];
/** `qemu-img`, the same for every architecture. Whoever runs it takes its path from the resolved toolchain. */
const IMAGE_TOOL = {
    file: 'qemu-img',
    banner: 'qemu-img version',
    packages: { 'apt-get': 'qemu-utils', dnf: 'qemu-img', pacman: 'qemu-img', apk: 'qemu-img', brew: 'qemu' },
};
/**
 * The packages of the emulators for apt-get, dnf and pacman.
 *
 * apt-get: `qemu-system-s390x` and `qemu-system-riscv64` are real packages on some releases and names that
 * `qemu-system-misc` provides on others (Debian 12); apt-get installs either.
 */
const EMULATOR_PACKAGES = {
    x86_64: ['qemu-system-x86', 'qemu-system-x86-core', 'qemu-system-x86'],
    i386: ['qemu-system-x86', 'qemu-system-x86-core', 'qemu-system-x86'],
    aarch64: ['qemu-system-arm', 'qemu-system-aarch64-core', 'qemu-system-aarch64'],
    arm: ['qemu-system-arm', 'qemu-system-arm-core', 'qemu-system-arm'],
    riscv64: ['qemu-system-riscv64', 'qemu-system-riscv-core', 'qemu-system-riscv'],
    ppc64: ['qemu-system-ppc', 'qemu-system-ppc-core', 'qemu-system-ppc'],
    s390x: ['qemu-system-s390x', 'qemu-system-s390x-core', 'qemu-system-s390x'],
    mips: ['qemu-system-mips', 'qemu-system-mips-core', 'qemu-system-mips'],
    mipsel: ['qemu-system-mips', 'qemu-system-mips-core', 'qemu-system-mips'],
};
/** Returns the system emulator for an architecture. Alpine names the package after the program, Homebrew has one for all. */
function emulatorFor(arch) {
    const [apt, dnf, pacman] = EMULATOR_PACKAGES[arch];
    const file = `qemu-system-${arch}`;
    return { file, banner: 'QEMU emulator version', packages: { 'apt-get': apt, dnf, pacman, apk: file, brew: 'qemu' } };
}
/** Returns true for the file name of an emulator for another architecture than `arch`. */
function isOtherEmulator(fileName, arch) {
    // `qemu-system-x86_64-microvm` is another build for x86_64, but `qemu-system-mipsel` is not one for mips.
    return fileName.startsWith('qemu-system-') && !new RegExp(`^qemu-system-${arch}(?![a-z0-9_])`).test(fileName);
}


/***/ }),

/***/ 28898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yu: () => (/* binding */ SECURITY_MODELS),
/* harmony export */   _R: () => (/* binding */ CACHE_MODES)
/* harmony export */ });
/* unused harmony export vmSpecSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51359);
/* harmony import */ var _toolchain_arch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49995);


const accelSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['kvm', 'hvf', 'tcg']);
const diskInterfaceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['virtio', 'ide', 'scsi', 'nvme', 'usb', 'none']);
const cacheModeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['writeback', 'none', 'writethrough', 'directsync', 'unsafe']);
const CACHE_MODES = {
    writeback: { direct: false, noFlush: false, writeCache: true },
    none: { direct: true, noFlush: false, writeCache: true },
    writethrough: { direct: false, noFlush: false, writeCache: false },
    directsync: { direct: true, noFlush: false, writeCache: false },
    unsafe: { direct: false, noFlush: true, writeCache: true },
};
const discardModeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['unmap', 'ignore']);
const diskSpecSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Node name in QEMU, and the disk's serial number in the guest: `[a-z][a-z0-9-]{0,19}`, unique, none of QEMU's own (`cdrom0`). */
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Absolute path. */
    file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['qcow2', 'raw']),
    readOnly: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    interface: diskInterfaceSchema,
    /** `writeback` if left out. */
    cache: cacheModeSchema.optional(),
    /** `unmap` if left out. */
    discard: discardModeSchema.optional(),
});
/** The security models of 9p, as QEMU names them: how the owners and modes that the guest sets are stored on the host. */
const SECURITY_MODELS = ['none', 'passthrough', 'mapped-xattr', 'mapped-file'];
const securityModelSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(SECURITY_MODELS);
const shareSpecSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Absolute path, without links. */
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The name by which the guest mounts it, `[A-Za-z0-9_-]{1,31}`. */
    tag: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    readOnly: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** Of 9p; `none` if left out. */
    securityModel: securityModelSchema.optional(),
    /** File name, in the VM's directory, of the socket at which the daemon of this share listens. With it the share is virtiofs. */
    socket: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
const firmwareSpecSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
    /** One image, for `-bios`. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('bios'), file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    /** UEFI in two flash chips: the code, read-only, and the variables, a copy for this VM alone. Both raw. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('flash'), code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), variables: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
]);
const portSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(1).max(65535);
const portForwardSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    protocol: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['tcp', 'udp']),
    /** Host port. Always on 127.0.0.1. */
    host: portSchema,
    guest: portSchema,
});
const networkModeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['user', 'isolated', 'none']);
const vmSpecSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    arch: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_toolchain_arch_js__WEBPACK_IMPORTED_MODULE_0__/* .ARCHES */ .Pr),
    /** A versioned machine type such as `pc-q35-6.2`, so that a newer QEMU shows the guest the same hardware. */
    machine: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    cpu: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    cpus: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
    memoryBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
    accel: accelSchema,
    /** The embedded self-test guest's boot sector, if that is what boots. */
    selfTest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    /** The VM boots from the first one. */
    disks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(diskSpecSchema).readonly(),
    shares: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(shareSpecSchema).readonly(),
    /** A directory that the guest sees as a read-only FAT disk with the label CIDATA: cloud-init's NoCloud seed. */
    seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    cdrom: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    firmware: firmwareSpecSchema.optional(),
    kernel: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    initrd: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    append: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    network: networkModeSchema,
    ports: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(portForwardSchema).readonly(),
    /** Extra arguments. The policy has accepted them. */
    qemuArgs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).readonly(),
});


/***/ })

};
