export const id = 5505;
export const ids = [5505,8671];
export const modules = {

/***/ 71332:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ ProgramMissingError),
/* harmony export */   JJ: () => (/* binding */ QemuVersionError),
/* harmony export */   aw: () => (/* binding */ ProgramBrokenError),
/* harmony export */   g8: () => (/* binding */ ToolchainError),
/* harmony export */   sy: () => (/* binding */ InstallError)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86202);
/* harmony import */ var _shared_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81565);


/** QEMU could not be found, run or installed. */
class ToolchainError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po {
}
/** A program is missing and may not, or cannot, be installed. */
class ProgramMissingError extends ToolchainError {
}
/** A program exists but does not run. */
class ProgramBrokenError extends ToolchainError {
    file;
    reason;
    /**
     * @param file - absolute path of the program.
     * @param reason - what happened when it ran, sanitized for a log.
     */
    constructor(file, reason) {
        super(`\`${file}\` does not run: ${reason}.`, {
            remedy: `Reinstall QEMU, or name a working one with ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)('qemu')}.`,
        });
        this.file = file;
        this.reason = reason;
    }
}
/** QEMU runs, but in a version outside of `qemu-version`. */
class QemuVersionError extends ToolchainError {
    constructor(range, found) {
        const list = found.map(({ path, version }) => `${version} (\`${path}\`)`).join(', ');
        super(`QEMU ${list} does not satisfy ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)('qemu-version', range)}.`, {
            remedy: `Widen ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)('qemu-version')}, or name a QEMU of that version with ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)('qemu')}.`,
        });
    }
}
/** A package manager could not install the packages. */
class InstallError extends ToolchainError {
}


/***/ }),

/***/ 89054:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ PROXY_VARIABLES),
/* harmony export */   mB: () => (/* binding */ runProgram),
/* harmony export */   vf: () => (/* binding */ scrubEnvironment)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_async_hooks__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53053);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52681);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86202);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35405);








const OUTPUT_LIMIT = 64 * 1024;
/** From SIGTERM to SIGKILL, and from SIGKILL until the wait ends regardless. */
const KILL_AFTER_MS = 2000;
/** A daemon that a package started may hold the pipes open forever: do not wait longer than this for output after the exit. */
const DRAIN_MS = 200;
/** RUNNER_TRACKING_ID lets the runner find what a killed step left behind. */
const KEPT_VARIABLES = ['PATH', 'HOME', 'USER', 'TMPDIR', 'TERM', 'RUNNER_TRACKING_ID'];
const PROXY_VARIABLES = ['http_proxy', 'https_proxy', 'no_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY', 'all_proxy'];
/**
 * Reduces an environment to what a helper program needs, in the C locale: its messages are shown in English and parsed.
 * The secrets of a job stay out.
 */
function scrubEnvironment(env) {
    const kept = [...KEPT_VARIABLES, ...PROXY_VARIABLES].flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]));
    return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}
/**
 * Runs a helper program through `@actions/exec` and waits for it, no longer than the deadline.
 *
 * Guarantees: nothing is printed; the environment is scrubbed; collected output is bounded. When time is up or the signal is
 * aborted, the program gets SIGTERM, then SIGKILL, together with everything in its process group, before this settles. `timeout`
 * stands in front of it, makes that group, and ends it even if this process dies. Where there is no `timeout` (macOS without
 * coreutils), only the program itself is killed.
 *
 * @throws CancelledError when the deadline's signal is aborted. Nothing else: see {@link Finished}.
 */
async function runProgram(command, options) {
    const [file = '', ...args] = command;
    const { deadline } = options;
    if (deadline.signal?.aborted)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .CancelledError */ .cc(`\`${file}\``);
    const program = file.includes('/') ? file : (0,_lookup_js__WEBPACK_IMPORTED_MODULE_7__/* .lookOnPath */ .Uh)(file, options.env['PATH'])[0];
    if (program === undefined)
        return notStarted('No such file or directory');
    const output = new Output(options.stdoutLimit);
    const spawned = {};
    try {
        const running = starting.run(spawned, () => execQuietly([...timeoutPrefix(deadline), program, ...args], options, output));
        running.catch(() => undefined);
        const code = await deadline.race(Promise.race([running, output.exceeded]), `\`${file}\``);
        if (code === 'too-long')
            await killGroup(spawned.child, options);
        const startError = startErrorOf(code, output.texts().stderr);
        if (startError !== undefined)
            return notStarted(startError);
        const signal = spawned.child?.signalCode ?? null;
        const end = code === 'too-long' ? { code: null, tooLong: true } : { code, tooLong: false };
        return { ...end, signal, ...output.texts(), timedOut: false, startError: undefined };
    }
    catch (error) {
        if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .CancelledError */ .cc || error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .DeadlineError */ .j3))
            return notStarted((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .errorText */ .kc)(error));
        await killGroup(spawned.child, options);
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .CancelledError */ .cc)
            throw error;
        return { code: null, signal: null, ...output.texts(), timedOut: true, tooLong: false, startError: undefined };
    }
    finally {
        spawned.child?.stdout?.destroy();
        spawned.child?.stderr?.destroy();
    }
}
function notStarted(startError) {
    return { code: null, signal: null, stdout: '', stderr: '', timedOut: false, tooLong: false, startError };
}
/** The reason that `timeout` gives, with these exit codes, for a program that cannot be executed. */
function startErrorOf(code, stderr) {
    if (code !== 126 && code !== 127)
        return undefined;
    return /^.*timeout: (?:failed to run command|can't execute) .*: ([^:\n]+)$/m.exec(stderr)?.[1];
}
/** `timeout`, one second later than this process acts: for the case that it cannot. Short options, which BusyBox has too. */
function timeoutPrefix(deadline) {
    const [timeout] = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_7__/* .lookOnPath */ .Uh)('timeout', process.env['PATH']);
    const seconds = deadline.remainingMs === Number.POSITIVE_INFINITY ? '0' : (deadline.remainingMs / 1000 + 1).toFixed(3);
    return timeout === undefined ? [] : [timeout, '-k', String(KILL_AFTER_MS / 1000), seconds];
}
const starting = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
// The toolkit (3.0) hands out neither pid nor streams of its child. Without them it could not be killed, and a daemon that holds its
// pipes would keep this process alive. Node announces each child process on this channel, in the context of the call that starts it.
(0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2__.subscribe)('child_process', (message) => {
    const spawned = starting.getStore();
    if (spawned === undefined)
        return;
    const { process: child } = message;
    spawned.child = child;
    // A program that ends without reading its input is judged by its exit code, not by the broken pipe.
    child.once('spawn', () => child.stdin?.on('error', () => undefined));
});
/** Receives nothing: the toolkit echoes commands and output to stdout otherwise, which a `--json` command cannot have. */
const NOWHERE = new node_stream__WEBPACK_IMPORTED_MODULE_3__.Writable({ write: (_chunk, _encoding, done) => done() });
async function execQuietly([file = '', ...args], options, output) {
    // Loaded on demand: it takes some 20 ms, and a later step that finds its toolchain in the cache runs no program.
    const { exec } = await __webpack_require__.e(/* import() */ 1637).then(__webpack_require__.bind(__webpack_require__, 41637));
    // The toolkit splits its first argument at spaces unless they are quoted.
    return exec(`"${file.replaceAll('"', '\\"')}"`, args, {
        env: { ...scrubEnvironment(options.env), ...options.variables },
        input: Buffer.from(options.input ?? ''),
        silent: true,
        outStream: NOWHERE,
        errStream: NOWHERE,
        ignoreReturnCode: true,
        delay: DRAIN_MS,
        listeners: { stdout: (chunk) => output.add('stdout', chunk), stderr: (chunk) => output.add('stderr', chunk) },
    });
}
/** The end of both streams, or the start of stdout up to a limit. */
class Output {
    stdoutLimit;
    #kept = { stdout: '', stderr: '' };
    #decoders = { stdout: new node_string_decoder__WEBPACK_IMPORTED_MODULE_4__.StringDecoder('utf8'), stderr: new node_string_decoder__WEBPACK_IMPORTED_MODULE_4__.StringDecoder('utf8') };
    #exceeded = Promise.withResolvers();
    constructor(stdoutLimit) {
        this.stdoutLimit = stdoutLimit;
    }
    /** Resolves once stdout has exceeded its limit. */
    get exceeded() {
        return this.#exceeded.promise;
    }
    add(name, chunk) {
        const limit = (name === 'stdout' ? this.stdoutLimit : undefined) ?? OUTPUT_LIMIT;
        const text = this.#kept[name] + this.#decoders[name].write(chunk);
        this.#kept[name] = text.length <= limit ? text : text.slice(-limit);
        if (name === 'stdout' && this.stdoutLimit !== undefined && text.length > limit)
            this.#exceeded.resolve('too-long');
    }
    texts() {
        return { ...this.#kept };
    }
}
/** Ends everything in a child's process group, by SIGTERM and then SIGKILL; without a group, the child alone. */
async function killGroup(child, options) {
    if (child?.pid === undefined)
        return;
    for (const signal of ['SIGTERM', 'SIGKILL']) {
        if (!(await signalGroup(child.pid, signal, options)))
            return;
        const end = performance.now() + KILL_AFTER_MS;
        while (performance.now() < end) {
            if (send(child.pid, 0) === 'gone')
                return;
            await (0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_5__/* .sleep */ .y)(20);
        }
    }
}
/** Signals a process group, as root through `killWith` where needed. Returns false once the group is gone. */
async function signalGroup(pid, signal, { killWith, env }) {
    const sent = send(pid, signal);
    if (sent !== 'forbidden' || killWith === undefined)
        return sent !== 'gone';
    const [file = '', ...args] = killWith;
    await new Promise((resolve) => {
        const own = { env: scrubEnvironment(env), stdio: 'ignore', timeout: KILL_AFTER_MS };
        // `spawn` rather than the toolkit: nothing of it is read, and this time limit is all it needs.
        const killer = (0,node_child_process__WEBPACK_IMPORTED_MODULE_1__.spawn)(file, [...args, '-s', signal.slice(3), '--', `-${pid}`], own);
        killer.once('error', () => resolve());
        killer.once('exit', () => resolve());
    });
    return true;
}
/** Sends a signal to a process group; to its leader alone while there is no such group: `timeout` has yet to make it, or is missing. */
function send(pid, signal) {
    for (const target of [-pid, pid]) {
        try {
            process.kill(target, signal);
            return 'sent';
        }
        catch (error) {
            if ((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .errnoOf */ .UQ)(error) === 'EPERM')
                return 'forbidden';
        }
    }
    return 'gone';
}


/***/ }),

/***/ 24069:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ systemHost),
/* harmony export */   x: () => (/* binding */ elevate)
/* harmony export */ });
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89054);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35405);


/** Returns the machine that this process runs on. */
function systemHost() {
    return { env: process.env, isRoot: process.geteuid?.() === 0, run: _exec_js__WEBPACK_IMPORTED_MODULE_0__/* .runProgram */ .mB };
}
/**
 * Makes a command run as root: unchanged for root, otherwise through `sudo -n`, which never asks for a password.
 *
 * @param variables - set for the command on top of the scrubbed environment.
 * @returns undefined where this process is not root and there is no sudo.
 */
function elevate(host, command, variables = {}) {
    if (host.isRoot)
        return { command, variables };
    const sudo = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .lookOnPath */ .Uh)('sudo', host.env['PATH'])[0];
    if (sudo === undefined)
        return undefined;
    const env = (0,_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .scrubEnvironment */ .vf)(host.env);
    const proxies = _exec_js__WEBPACK_IMPORTED_MODULE_0__/* .PROXY_VARIABLES */ .bD.filter((name) => env[name] !== undefined);
    const prefix = [sudo, '-n', ...(proxies.length > 0 ? [`--preserve-env=${proxies.join(',')}`] : [])];
    // sudo clears the environment, so set what the command needs behind it.
    const assignments = Object.entries({ LC_ALL: 'C', ...variables }).map(([name, value]) => `${name}=${value}`);
    return { command: [...prefix, 'env', ...assignments, ...command], variables, killWith: [sudo, '-n', 'kill'] };
}


/***/ }),

/***/ 70768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ installPackages)
/* harmony export */ });
/* harmony import */ var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52681);
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99346);
/* harmony import */ var _shared_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81565);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71332);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24069);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14085);






const INSTALL_LIMITS = { attempts: 3, commandMs: 240_000, pauseMs: 3000 };
/** `sudo` complains about a host name that does not resolve (usual in containers) and works all the same. */
const SUDO_REFUSAL = /^sudo: (?!unable to resolve host)/m;
/**
 * Installs packages, with retries, as root or through `sudo -n`.
 *
 * Each command is bounded in time and killed with everything that it started. Nothing asks a question.
 *
 * @throws InstallError naming the packages, the last failure and the command to run by hand.
 * @throws CancelledError when the deadline's signal is aborted.
 */
async function installPackages(request, host) {
    const { manager, packages, log, deadline, limits = INSTALL_LIMITS } = request;
    let reason = 'there was no time left to try';
    for (let attempt = 1; attempt <= limits.attempts && !deadline.expired; attempt += 1) {
        const bound = (0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(Math.min(limits.commandMs, deadline.remainingMs));
        const how = `attempt ${attempt} of ${limits.attempts}, each command at most ${bound}`;
        log.info(`Installing ${packages.join(', ')} with ${manager.name} (${how}).`);
        const failure = await attemptOnce(request, attempt, limits, host);
        if (failure === undefined)
            return;
        reason = failure.reason;
        log.info(`${manager.name}: ${reason}.`);
        if (failure.isFinal)
            break;
        if (attempt < limits.attempts)
            await (0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .sleep */ .y)(Math.min(limits.pauseMs * attempt, deadline.remainingMs), deadline.signal);
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InstallError */ .sy(`Could not install ${packages.join(', ')} with ${manager.name}: ${reason}.`, {
        remedy: `Run \`${manager.byHand(packages)}\` first, or name an installed QEMU with ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)('qemu')}.`,
        status: deadline.expired ? 'timed-out' : 'failed',
    });
}
async function attemptOnce(request, attempt, limits, host) {
    const { manager, packages, deadline } = request;
    for (const { label, command } of manager.steps(packages, attempt)) {
        const ready = manager.needsRoot ? (0,_host_js__WEBPACK_IMPORTED_MODULE_4__/* .elevate */ .x)(host, command, manager.env) : { command, variables: manager.env };
        if (ready === undefined)
            return { reason: 'it needs root, but this user is not root and `sudo` is not installed', isFinal: true };
        const { command: full, ...options } = ready;
        const limit = deadline.atMost(limits.commandMs);
        const finished = await host.run(full, { ...options, env: host.env, deadline: limit });
        const failure = (0,_probe_js__WEBPACK_IMPORTED_MODULE_5__/* .describeFailure */ .Ic)(finished, limit.ms);
        if (failure === undefined)
            continue;
        if (SUDO_REFUSAL.test(finished.stderr))
            return { reason: `\`sudo -n\` is refused (${failure})`, isFinal: true };
        // The first attempt may have used package lists that are old or empty: only after a refresh is the answer final.
        const isUnknown = manager.unknownPackage.test(`${finished.stdout}\n${finished.stderr}`);
        return { reason: `\`${label}\`: ${failure}`, isFinal: attempt > 1 && isUnknown };
    }
    return undefined;
}


/***/ }),

/***/ 35405:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uh: () => (/* binding */ lookOnPath),
/* harmony export */   oJ: () => (/* binding */ lookInDirectories),
/* harmony export */   sB: () => (/* binding */ executableFacts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


function executableStat(file) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false });
        return stat?.isFile() && (stat.mode & 0o111) !== 0 ? stat : undefined;
    }
    catch {
        // EACCES, ENOTDIR, ELOOP: in any case, nothing can be run from there.
        return undefined;
    }
}
/** Returns the facts of an executable file, following links, or undefined if there is none at that path. One `stat`. */
function executableFacts(file) {
    const stat = executableStat(file);
    return stat === undefined ? undefined : { size: stat.size, mtimeMs: stat.mtimeMs };
}
/**
 * Lists every executable of that name in the directories of a PATH, in order, each file once.
 *
 * Costs one `stat` per directory and no process. Skips relative and empty entries, which would run files of the workspace; the
 * `which` of `@actions/io` follows them.
 */
function lookOnPath(name, pathVariable) {
    return lookInDirectories(name, (pathVariable ?? '').split((node_path__WEBPACK_IMPORTED_MODULE_1___default().delimiter)).filter((node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute)));
}
/** Does the same as {@link lookOnPath} for a list of absolute directories. */
function lookInDirectories(name, directories) {
    const found = new Map();
    for (const directory of directories) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(directory, name);
        const stat = executableStat(file);
        // /bin is often a link to /usr/bin: do not try the same file twice.
        if (stat !== undefined && !found.has(`${stat.dev}:${stat.ino}`))
            found.set(`${stat.dev}:${stat.ino}`, file);
    }
    return [...found.values()];
}


/***/ }),

/***/ 58850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ isSameFile),
/* harmony export */   TZ: () => (/* binding */ staleness),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   Y9: () => (/* binding */ withToolchain),
/* harmony export */   p7: () => (/* binding */ toolchainKey),
/* harmony export */   xA: () => (/* binding */ updateManifest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64623);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35405);



/** Self-hosted runners live for years: the oldest entries are dropped. */
const TOOLCHAIN_LIMIT = 32;
const EMPTY = { toolchains: {}, verdicts: [] };
/** Returns the key of a toolchain: one for each architecture and each value of the `qemu` input. */
function toolchainKey(arch, qemu) {
    return `${arch} ${qemu === 'auto' ? qemu : node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(qemu)}`;
}
/** Reads the manifest in a tool cache. One that is missing, torn or malformed reads as empty. */
function readManifest(cache) {
    const text = cache.read();
    if (text === undefined)
        return EMPTY;
    try {
        const value = JSON.parse(text);
        return isManifest(value) ? value : EMPTY;
    }
    catch {
        return EMPTY;
    }
}
/**
 * Reads, changes and writes the manifest.
 *
 * There is no lock: the later of two concurrent writers wins, and what the other one found out is found out again.
 *
 * @throws a system error where the cache cannot be written.
 */
async function updateManifest(cache, change) {
    await cache.write(`${JSON.stringify(change(readManifest(cache)), null, 2)}\n`);
}
/** Returns the manifest with a toolchain added as its newest. Pure. */
function withToolchain(manifest, key, pair) {
    const others = Object.entries(manifest.toolchains).filter(([name]) => name !== key);
    return { ...manifest, toolchains: Object.fromEntries([...others.slice(-(TOOLCHAIN_LIMIT - 1)), [key, pair]]) };
}
/** Says which program of a pair has been removed or replaced since it was recorded, or undefined for neither. One `stat` each. */
function staleness(pair) {
    for (const binary of [pair.qemuSystem, pair.qemuImg]) {
        const now = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .executableFacts */ .sB)(binary.path);
        if (now === undefined)
            return `\`${binary.path}\` is gone`;
        if (!isSameFile(binary, now))
            return `\`${binary.path}\` has changed`;
    }
    return undefined;
}
/** Returns true if size and time of change agree. */
function isSameFile(one, other) {
    return one.size === other.size && one.mtimeMs === other.mtimeMs;
}
const VERSION = /^\d+\.\d+(\.\d+)?$/;
/** Checks by hand: the first parse of a zod schema in a process takes some 2 ms, more than all the rest of a look-up. */
function isManifest(value) {
    return ((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) &&
        (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value['toolchains']) &&
        Object.values(value['toolchains']).every(isPair) &&
        Array.isArray(value['verdicts']) &&
        value['verdicts'].every(isVerdict));
}
function isPair(value) {
    return (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) && isBinary(value['qemuSystem']) && isBinary(value['qemuImg']);
}
function isBinary(value) {
    if (!(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        return false;
    const { path: file, version, size, mtimeMs } = value;
    return (typeof file === 'string' &&
        node_path__WEBPACK_IMPORTED_MODULE_0___default().isAbsolute(file) &&
        typeof version === 'string' &&
        VERSION.test(version) &&
        Number.isSafeInteger(size) &&
        Number.isFinite(mtimeMs));
}
function isVerdict(value) {
    if (!(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        return false;
    const { bootId, accelerator, binary, usable, reason } = value;
    return [bootId, accelerator, reason].every((text) => typeof text === 'string') && typeof usable === 'boolean' && isBinary(binary);
}


/***/ }),

/***/ 78124:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ findPackageManager),
/* harmony export */   f: () => (/* binding */ packagesFor)
/* harmony export */ });
/* harmony import */ var _arch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49995);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35405);


/** apt abandons stalled mirrors by itself. A pseudo-terminal would take dpkg out of the process group that is killed. */
const APT = [
    'apt-get',
    ...['Acquire::Retries=2', 'Acquire::http::Timeout=20', 'Acquire::https::Timeout=20'].flatMap((option) => ['-o', option]),
    ...['DPkg::Lock::Timeout=60', 'Dpkg::Use-Pty=0'].flatMap((option) => ['-o', option]),
];
const DNF = ['dnf', '-y', '--setopt=timeout=20', '--setopt=retries=2', '--setopt=install_weak_deps=False'];
const MANAGERS = {
    'apt-get': {
        needsRoot: true,
        env: { DEBIAN_FRONTEND: 'noninteractive' },
        steps: (packages, attempt) => [
            ...(attempt > 1 ? [{ label: 'apt-get update', command: [...APT, 'update'] }] : []),
            { label: 'apt-get install', command: [...APT, 'install', '-y', '--no-install-recommends', ...packages] },
        ],
        unknownPackage: /Unable to locate package|has no installation candidate/,
        byHand: (packages) => `sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`,
    },
    dnf: {
        needsRoot: true,
        env: {},
        steps: (packages, attempt) => [
            { label: 'dnf install', command: [...DNF, ...(attempt > 1 ? ['--refresh'] : []), 'install', ...packages] },
        ],
        unknownPackage: /No match for argument|Unable to find a match/,
        byHand: (packages) => `sudo dnf install -y ${packages.join(' ')}`,
    },
    pacman: {
        needsRoot: true,
        env: {},
        steps: (packages, attempt) => [
            { label: 'pacman -S', command: ['pacman', attempt > 1 ? '-Sy' : '-S', '--noconfirm', '--needed', ...packages] },
        ],
        unknownPackage: /target not found/,
        byHand: (packages) => `sudo pacman -Sy ${packages.join(' ')}`,
    },
    apk: {
        needsRoot: true,
        env: {},
        steps: (packages) => [{ label: 'apk add', command: ['apk', 'add', '--no-cache', ...packages] }],
        unknownPackage: /no such package/,
        byHand: (packages) => `sudo apk add ${packages.join(' ')}`,
    },
    brew: {
        needsRoot: false,
        env: { HOMEBREW_NO_INSTALL_CLEANUP: '1', HOMEBREW_NO_ENV_HINTS: '1', NONINTERACTIVE: '1' },
        steps: (packages, attempt) => [
            ...(attempt > 1 ? [{ label: 'brew update', command: ['brew', 'update'] }] : []),
            { label: 'brew install', command: ['brew', 'install', ...packages] },
        ],
        unknownPackage: /No available formula/,
        byHand: (packages) => `brew install ${packages.join(' ')}`,
    },
};
/** Returns the first known package manager on a PATH, or undefined. */
function findPackageManager(pathVariable) {
    const name = _arch_js__WEBPACK_IMPORTED_MODULE_0__/* .MANAGER_NAMES */ .tX.find((candidate) => (0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .lookOnPath */ .Uh)(candidate, pathVariable).length > 0);
    return name === undefined ? undefined : { name, ...MANAGERS[name] };
}
/** Returns the packages that contain some programs, each once. */
function packagesFor(manager, programs) {
    return [...new Set(programs.map((program) => program.packages[manager]))];
}


/***/ }),

/***/ 14085:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ probeBinary),
/* harmony export */   Et: () => (/* binding */ VERSION_LIMIT_MS),
/* harmony export */   Ic: () => (/* binding */ describeFailure)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86202);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56695);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71332);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35405);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68671);





/** A healthy QEMU answers in 4–11 ms. A cold disk under load needs seconds at most. */
const VERSION_LIMIT_MS = 15_000;
/**
 * Runs `--version` and returns what the program is.
 *
 * @throws ProgramBrokenError if it cannot be started, hangs, fails, or is another program.
 * @throws DeadlineError when `deadline` passes first (a program that hangs gets 15 s at most).
 * @throws CancelledError when the deadline's signal is aborted.
 */
async function probeBinary(program, file, host, deadline) {
    const facts = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .executableFacts */ .sB)(file);
    if (facts === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProgramBrokenError */ .aw(file, 'it is not an executable file');
    const limit = deadline.atMost(VERSION_LIMIT_MS);
    const finished = await host.run([file, '--version'], { deadline: limit, env: host.env });
    if (finished.timedOut && deadline.expired)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3(`\`${file} --version\``, Math.round(deadline.ms));
    const failure = describeFailure(finished, limit.ms);
    if (failure !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProgramBrokenError */ .aw(file, failure);
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .o)(program, finished.stdout);
    if (version === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProgramBrokenError */ .aw(file, `its --version prints "${firstLine(finished.stdout)}" instead of "${program.banner} …"`);
    }
    return { path: file, version, ...facts };
}
/** Describes why a finished program counts as failed, sanitized for a log. Returns undefined if it exited with 0. */
function describeFailure(finished, limitMs) {
    if (finished.startError !== undefined)
        return `it cannot be started (${finished.startError})`;
    if (finished.timedOut)
        return `it was killed after ${Math.round(limitMs)} ms`;
    if (finished.code === 0)
        return undefined;
    const how = finished.code === null ? `killed by ${finished.signal ?? 'a signal'}` : `exit code ${finished.code}`;
    const said = lastLine(finished.stderr) || lastLine(finished.stdout);
    return said === '' ? how : `${how}, "${said}"`;
}
function firstLine(text) {
    return (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(text.trim().split('\n')[0] ?? '', 120);
}
function lastLine(text) {
    return (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(text.trim().split('\n').at(-1) ?? '', 200);
}


/***/ }),

/***/ 5505:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ resolveToolchain)
});

// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(86202);
// EXTERNAL MODULE: ./src/toolchain/host.ts
var toolchain_host = __webpack_require__(24069);
// EXTERNAL MODULE: ./src/toolchain/manifest.ts
var toolchain_manifest = __webpack_require__(58850);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/shared/wording.ts
var wording = __webpack_require__(81565);
// EXTERNAL MODULE: ./src/toolchain/arch.ts
var toolchain_arch = __webpack_require__(49995);
// EXTERNAL MODULE: ./src/toolchain/errors.ts
var toolchain_errors = __webpack_require__(71332);
// EXTERNAL MODULE: ./src/toolchain/install.ts
var install = __webpack_require__(70768);
// EXTERNAL MODULE: ./src/toolchain/lookup.ts
var lookup = __webpack_require__(35405);
// EXTERNAL MODULE: ./src/toolchain/package-managers.ts
var package_managers = __webpack_require__(78124);
// EXTERNAL MODULE: ./src/toolchain/probe.ts
var probe = __webpack_require__(14085);
// EXTERNAL MODULE: ./src/toolchain/version.ts
var version = __webpack_require__(68671);
;// CONCATENATED MODULE: ./src/toolchain/search.ts











/**
 * One search without the manifest: locates the programs, runs them, installs missing ones once, and looks again.
 *
 * A program on PATH that does not run is skipped with a warning. One that the user named is an error.
 */
class Search {
    request;
    host;
    onLookup;
    broken = new Map();
    /** @param onLookup - called for each scan of PATH. */
    constructor(request, host, onLookup) {
        this.request = request;
        this.host = host;
        this.onLookup = onLookup;
    }
    /** @throws the errors of `resolveToolchain`. */
    async run() {
        const first = await this.look();
        if (first.pair !== undefined)
            return { pair: first.pair, installed: false };
        await this.install(first.missing);
        const second = await this.look();
        if (second.pair === undefined)
            throw this.missingError(second.missing, ' although the packages are installed');
        return { pair: second.pair, installed: true };
    }
    async look() {
        const { system, image } = this.locate();
        // Await both even if one fails: no `--version` may outlive the search.
        const [first, second] = await Promise.allSettled([
            this.firstThatRuns(system, this.request.versionRange),
            this.firstThatRuns(image, undefined),
        ]);
        if (first.status === 'rejected')
            throw first.reason;
        if (second.status === 'rejected')
            throw second.reason;
        const [qemuSystem, qemuImg] = [first.value, second.value];
        if (qemuSystem !== undefined && qemuImg !== undefined)
            return { pair: { qemuSystem, qemuImg }, missing: [] };
        const missing = [...(qemuSystem === undefined ? [system.program] : []), ...(qemuImg === undefined ? [image.program] : [])];
        return { pair: undefined, missing };
    }
    /** Finds the files without running any. @throws InputError if `qemu` names something missing or something that is not the emulator. */
    locate() {
        const { arch, qemu } = this.request;
        const emulator = (0,toolchain_arch/* emulatorFor */.jt)(arch);
        if (qemu === 'auto')
            return { system: this.onPath(emulator), image: this.onPath(toolchain_arch/* IMAGE_TOOL */.X3) };
        const { system, directories } = namedEmulator(qemu, arch, emulator);
        // The image tool need not be beside a custom QEMU: any version reads and writes the same formats.
        const image = this.onPath(toolchain_arch/* IMAGE_TOOL */.X3);
        const files = [...(0,lookup/* lookInDirectories */.oJ)(toolchain_arch/* IMAGE_TOOL */.X3.file, directories), ...image.files];
        return { system: { program: emulator, files: [system], named: true }, image: { ...image, files } };
    }
    onPath(program) {
        this.onLookup();
        return { program, files: (0,lookup/* lookOnPath */.Uh)(program.file, this.host.env['PATH']), named: false };
    }
    /** Returns the first candidate that runs in the right version, or undefined if none runs. */
    async firstThatRuns({ program, files, named }, range) {
        const others = [];
        for (const file of files) {
            try {
                const binary = await (0,probe/* probeBinary */.AH)(program, file, this.host, this.request.deadline);
                if (range === undefined || (0,version/* isInRange */.h)(binary.version, range))
                    return binary;
                others.push(binary);
            }
            catch (error) {
                if (named || !(error instanceof toolchain_errors/* ProgramBrokenError */.aw))
                    throw error;
                if (!this.broken.has(file))
                    this.request.log.warning(`${error.message} It is skipped.`);
                this.broken.set(file, error);
            }
        }
        // Fail now rather than after an installation: the package manager would bring the version that is there already.
        if (range !== undefined && others.length > 0)
            throw new toolchain_errors/* QemuVersionError */.JJ(range, others);
        return undefined;
    }
    async install(missing) {
        if (!this.request.install)
            throw this.missingError(missing, `, and ${(0,wording/* input */.hF)('install')} is \`false\``);
        const manager = (0,package_managers/* findPackageManager */.L)(this.host.env['PATH']);
        if (manager === undefined)
            throw this.missingError(missing, ', and no known package manager either');
        const { log, deadline, installLimits: limits } = this.request;
        await (0,install/* installPackages */.R)({ manager, packages: (0,package_managers/* packagesFor */.f)(manager.name, missing), log, deadline, limits }, this.host);
    }
    missingError(missing, circumstance) {
        const names = missing.map((program) => `\`${program.file}\``).join(' and ');
        const broken = [...this.broken.values()].map((error) => ` ${error.message}`).join('');
        const manager = (0,package_managers/* findPackageManager */.L)(this.host.env['PATH']);
        const how = manager === undefined
            ? `Install QEMU (on Debian and Ubuntu the packages ${(0,package_managers/* packagesFor */.f)('apt-get', missing).join(', ')})`
            : `Run \`${manager.byHand((0,package_managers/* packagesFor */.f)(manager.name, missing))}\``;
        return new toolchain_errors/* ProgramMissingError */.DN(`No working ${names} on PATH${circumstance}.${broken}`, {
            remedy: `${how}, or name an installed QEMU with ${(0,wording/* input */.hF)('qemu')}.`,
        });
    }
}
/** Finds the emulator that the `qemu` input names: a program, or a directory that contains it (also in its `bin`). */
function namedEmulator(value, arch, emulator) {
    const absolute = external_node_path_default().resolve(value);
    const inputError = (problem) => new errors/* InputError */.dz([{ input: 'qemu', value, problem }]);
    let isDirectory;
    try {
        isDirectory = (0,external_node_fs_.statSync)(absolute).isDirectory();
    }
    catch {
        throw inputError('does not exist; name the program, a directory that contains it, or `auto`');
    }
    if (isDirectory) {
        const directories = [absolute, external_node_path_default().join(absolute, 'bin')];
        const system = (0,lookup/* lookInDirectories */.oJ)(emulator.file, directories)[0];
        if (system === undefined)
            throw inputError(`is a directory without an executable \`${emulator.file}\` (also not in its \`bin\`)`);
        return { system, directories };
    }
    if ((0,toolchain_arch/* isOtherEmulator */.cc)(external_node_path_default().basename(absolute), arch)) {
        throw inputError(`is the emulator of another architecture; ${(0,wording/* input */.hF)('arch', arch)} needs \`${emulator.file}\``);
    }
    const directory = external_node_path_default().dirname(absolute);
    if ((0,lookup/* lookInDirectories */.oJ)(external_node_path_default().basename(absolute), [directory]).length === 0)
        throw inputError('is not an executable file');
    return { system: absolute, directories: [directory] };
}

;// CONCATENATED MODULE: ./src/toolchain/resolve.ts





/**
 * Finds the emulator and the image tool: `qemu` input, manifest, PATH, package manager, in this order.
 *
 * With a valid manifest entry this costs one file read and one `stat` per program: no scan, no process. An entry whose programs
 * have changed or gone is replaced, with one notice. The result satisfies `versionRange`.
 *
 * @throws InputError if `qemu` or `versionRange` cannot be used.
 * @throws ProgramMissingError, ProgramBrokenError, QemuVersionError, InstallError, DeadlineError: see there.
 * @throws CancelledError when the deadline's signal is aborted.
 */
async function resolveToolchain(request, host = (0,toolchain_host/* systemHost */.E)()) {
    const started = performance.now();
    checkRange(request.versionRange);
    const counts = { hits: 0, misses: 0, lookups: 0, spawns: 0 };
    const done = (pair, source) => ({
        ...pair,
        source,
        counts,
        lookupMs: performance.now() - started,
    });
    const known = fromManifest(request);
    if (known !== undefined) {
        counts.hits = 1;
        return done(known, request.qemu === 'auto' ? 'manifest' : 'input');
    }
    counts.misses = 1;
    const { pair, installed } = await new Search(request, countingHost(host, counts), () => {
        counts.lookups += 1;
    }).run();
    await remember(request, pair);
    if (request.qemu !== 'auto')
        return done(pair, 'input');
    return done(pair, installed ? 'package-manager' : 'path');
}
function checkRange(range) {
    if (range === undefined || (0,version.isVersionRange)(range))
        return;
    const problem = 'is not a semver range; use one such as `>=8.2`, `^9` or `7.x || 8.x`';
    throw new errors/* InputError */.dz([{ input: 'qemu-version', value: range, problem }]);
}
function fromManifest({ arch, qemu, versionRange, toolCache, log }) {
    const pair = (0,toolchain_manifest/* readManifest */.WI)(toolCache).toolchains[(0,toolchain_manifest/* toolchainKey */.p7)(arch, qemu)];
    if (pair === undefined)
        return undefined;
    const stale = (0,toolchain_manifest/* staleness */.TZ)(pair);
    if (stale !== undefined) {
        log.notice(`Looking up QEMU again: ${stale} since the last look-up.`);
        return undefined;
    }
    return versionRange === undefined || (0,version/* isInRange */.h)(pair.qemuSystem.version, versionRange) ? pair : undefined;
}
async function remember({ arch, qemu, toolCache, log }, pair) {
    try {
        await (0,toolchain_manifest/* updateManifest */.xA)(toolCache, (manifest) => (0,toolchain_manifest/* withToolchain */.Y9)(manifest, (0,toolchain_manifest/* toolchainKey */.p7)(arch, qemu), pair));
    }
    catch (error) {
        log.notice(`Could not write the tool cache, so the next step looks up QEMU again: ${(0,errors/* errorText */.kc)(error)}`);
    }
}
function countingHost(host, counts) {
    return {
        ...host,
        run: (command, options) => {
            counts.spawns += 1;
            return host.run(command, options);
        },
    };
}


/***/ }),

/***/ 68671:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isInRange),
/* harmony export */   isVersionRange: () => (/* binding */ isVersionRange),
/* harmony export */   o: () => (/* binding */ parseVersion)
/* harmony export */ });
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15073);
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11135);
/* harmony import */ var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Reads the version from `--version` output, e.g. `7.2.22` from
 * `QEMU emulator version 7.2.22 (Debian 1:7.2+dfsg-7+deb12u18)`.
 *
 * Drops the vendor's suffix: QEMU numbers its release candidates `8.1.90`, so nothing is lost for comparing.
 *
 * @returns undefined if no line starts with the banner of `program`.
 */
function parseVersion(program, output) {
    for (const line of output.split('\n')) {
        if (!line.startsWith(program.banner))
            continue;
        const version = /^ (\d{1,4}\.\d{1,4}(?:\.\d{1,4})?)(?![\d])/.exec(line.slice(program.banner.length))?.[1];
        if (version !== undefined)
            return version;
    }
    return undefined;
}
/** Returns true for a semver range such as `>=7.2`, `^8` or `7.x || 9.x`, but not for an empty text. */
function isVersionRange(range) {
    return range.trim() !== '' && semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1___default()(range, { loose: true }) !== null;
}
/** Returns true if a version, as {@link parseVersion} returns it, lies in a semver range. `9.1` counts as `9.1.0`. */
function isInRange(version, range) {
    const exact = /^\d+\.\d+$/.test(version) ? `${version}.0` : version;
    return semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default()(exact, range, { loose: true });
}


/***/ })

};
