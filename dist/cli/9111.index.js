export const id = 9111;
export const ids = [9111,6347];
export const modules = {

/***/ 6136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ ProgramMissingError),
/* harmony export */   JJ: () => (/* binding */ QemuVersionError),
/* harmony export */   aw: () => (/* binding */ ProgramBrokenError),
/* harmony export */   g8: () => (/* binding */ ToolchainError),
/* harmony export */   sy: () => (/* binding */ InstallError)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);

/** QEMU could not be found, run or installed. */
class ToolchainError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po {
}
/** A program is not there, and it was not allowed or not possible to install it. */
class ProgramMissingError extends ToolchainError {
}
/** A program is there and does not run. */
class ProgramBrokenError extends ToolchainError {
    file;
    reason;
    /**
     * @param file - absolute path of the program.
     * @param reason - what happened when it ran, harmless for a log.
     */
    constructor(file, reason) {
        super(`\`${file}\` does not run: ${reason}.`, {
            remedy: 'Reinstall QEMU, or name a working one with the `qemu` input.',
        });
        this.file = file;
        this.reason = reason;
    }
}
/** QEMU runs, but is none of the versions that `qemu-version` asks for. */
class QemuVersionError extends ToolchainError {
    constructor(range, found) {
        const list = found.map(({ path, version }) => `${version} (\`${path}\`)`).join(', ');
        super(`QEMU ${list} does not satisfy \`qemu-version: ${range}\`.`, {
            remedy: 'Widen `qemu-version`, or name a QEMU of that version with the `qemu` input.',
        });
    }
}
/** A package manager did not deliver the packages. */
class InstallError extends ToolchainError {
}


/***/ }),

/***/ 1131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xW: () => (/* binding */ elevate),
  Ud: () => (/* binding */ plainEnvironment),
  Ek: () => (/* binding */ systemHost)
});

// EXTERNAL MODULE: ./src/toolchain/lookup.ts
var lookup = __webpack_require__(1297);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./src/shared/deadline.ts
var deadline = __webpack_require__(8013);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
;// CONCATENATED MODULE: ./src/toolchain/run.ts



const OUTPUT_LIMIT = 64 * 1024;
const TERM_GRACE_MS = 2000;
const KILL_GRACE_MS = 2000;
/** A daemon that a package started may hold the pipes open for ever: output that comes later than this is not waited for. */
const DRAIN_MS = 200;
/**
 * Runs a program in a process group of its own and waits for it, no longer than the deadline.
 *
 * When the time is up or the signal is aborted, the whole group gets SIGTERM, then SIGKILL, before this settles: nothing that
 * the program started in its group is left.
 *
 * @throws CancelledError when the deadline's signal is aborted. Nothing else: see {@link Finished}.
 */
async function runBounded(command, options) {
    const [file = '', ...args] = command;
    if (options.deadline.signal?.aborted)
        throw new errors/* CancelledError */.cc(`\`${file}\``);
    const { env } = options;
    let child;
    try {
        child = (0,external_node_child_process_.spawn)(file, args, { env, detached: true, stdio: ['pipe', 'pipe', 'pipe'] });
    }
    catch (error) {
        return notStarted(error);
    }
    const output = captureOutput(child);
    feed(child, options.input ?? '');
    const ended = whenEnded(child);
    try {
        const end = await options.deadline.race(ended, `\`${file}\``);
        if ('startError' in end)
            return notStarted(end.startError);
        await output.settled(DRAIN_MS);
        return { ...end, ...output.texts(), timedOut: false, startError: undefined };
    }
    catch (error) {
        await killGroup(child, options);
        if (error instanceof errors/* CancelledError */.cc)
            throw error;
        return { code: null, signal: null, ...output.texts(), timedOut: true, startError: undefined };
    }
    finally {
        output.release();
    }
}
function notStarted(error) {
    return { code: null, signal: null, stdout: '', stderr: '', timedOut: false, startError: (0,errors/* errnoOf */.UQ)(error) ?? (0,errors/* errorText */.kc)(error) };
}
function feed(child, input) {
    // A program that ends without reading its input is judged by its exit code, not by the broken pipe.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
}
function whenEnded(child) {
    return new Promise((resolve) => {
        child.once('error', (startError) => resolve({ startError }));
        child.once('exit', (code, signal) => resolve({ code, signal }));
    });
}
function captureOutput(child) {
    const kept = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr']) {
        child[name]?.setEncoding('utf8').on('data', (text) => {
            kept[name] = (kept[name] + text).slice(-OUTPUT_LIMIT);
        });
    }
    const closed = new Promise((resolve) => child.once('close', () => resolve()));
    return {
        texts: () => ({ ...kept }),
        settled: async (ms) => {
            const enough = new AbortController();
            await Promise.race([closed, (0,deadline/* sleep */.y)(ms, enough.signal).catch(() => undefined)]);
            enough.abort();
        },
        release: () => {
            child.stdout?.destroy();
            child.stderr?.destroy();
        },
    };
}
async function killGroup(child, options) {
    if (child.pid === undefined)
        return;
    for (const [signal, graceMs] of [
        ['SIGTERM', TERM_GRACE_MS],
        ['SIGKILL', KILL_GRACE_MS],
    ]) {
        if (!(await signalGroup(child.pid, signal, options)))
            return;
        const end = performance.now() + graceMs;
        while (performance.now() < end) {
            if (!groupExists(child.pid))
                return;
            await (0,deadline/* sleep */.y)(20);
        }
    }
}
/** Signals a process group, as root through `killWith` where needed. Returns false once the group is gone. */
async function signalGroup(group, signal, { killWith, env }) {
    try {
        process.kill(-group, signal);
        return true;
    }
    catch (error) {
        if ((0,errors/* errnoOf */.UQ)(error) !== 'EPERM' || killWith === undefined)
            return (0,errors/* errnoOf */.UQ)(error) === 'EPERM';
    }
    const [file = '', ...args] = killWith;
    await new Promise((resolve) => {
        const killer = (0,external_node_child_process_.spawn)(file, [...args, '-s', signal.slice(3), '--', `-${group}`], { env, stdio: 'ignore', timeout: KILL_GRACE_MS });
        killer.once('error', () => resolve());
        killer.once('exit', () => resolve());
    });
    return true;
}
function groupExists(group) {
    try {
        process.kill(-group, 0);
        return true;
    }
    catch (error) {
        return (0,errors/* errnoOf */.UQ)(error) === 'EPERM';
    }
}

;// CONCATENATED MODULE: ./src/toolchain/host.ts


/** The machine that this process runs on. */
function systemHost() {
    return { env: process.env, isRoot: process.geteuid?.() === 0, run: runBounded };
}
/** RUNNER_TRACKING_ID: by it the runner finds what a killed step left behind. */
const KEPT_VARIABLES = ['PATH', 'HOME', 'USER', 'TMPDIR', 'TERM', 'RUNNER_TRACKING_ID'];
const PROXY_VARIABLES = ['http_proxy', 'https_proxy', 'no_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY', 'all_proxy'];
/**
 * A command as root: as it is for root, else through `sudo -n`, which never asks for a password.
 *
 * The child gets PATH, proxies and `extra` only: a package's scripts run as root and have no use for the job's secrets.
 *
 * @returns undefined where this process is not root and there is no sudo.
 */
function elevate(host, command, extra = {}) {
    const env = { ...plainEnvironment(host.env), ...extra };
    if (host.isRoot)
        return { command, env };
    const sudo = (0,lookup/* lookOnPath */.Uh)('sudo', host.env.PATH)[0];
    if (sudo === undefined)
        return undefined;
    const proxies = PROXY_VARIABLES.filter((name) => env[name] !== undefined);
    const prefix = [sudo, '-n', ...(proxies.length > 0 ? [`--preserve-env=${proxies.join(',')}`] : [])];
    // sudo clears the environment, so what the command needs is set behind it.
    const assignments = Object.entries({ LC_ALL: 'C', ...extra }).map(([name, value]) => `${name}=${value}`);
    return { command: [...prefix, 'env', ...assignments, ...command], env, killWith: [sudo, '-n', 'kill'] };
}
/** The part of an environment that a helper program needs. */
function plainEnvironment(env) {
    const names = [...KEPT_VARIABLES, ...PROXY_VARIABLES].filter((name) => env[name] !== undefined);
    return { ...Object.fromEntries(names.map((name) => [name, env[name]])), LC_ALL: 'C' };
}


/***/ }),

/***/ 3692:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ installPackages)
/* harmony export */ });
/* unused harmony export INSTALL_LIMITS */
/* harmony import */ var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8013);
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4886);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6136);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1131);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7105);





const INSTALL_LIMITS = { attempts: 3, commandMs: 240_000, pauseMs: 3000 };
/** `sudo` complains about a host name that does not resolve (usual in containers) and then works all the same. */
const SUDO_REFUSAL = /^sudo: (?!unable to resolve host)/m;
/**
 * Installs packages, with retries, as root or through `sudo -n`.
 *
 * Each command is bounded in time and killed with everything that it started. Nothing asks a question.
 *
 * @throws InstallError that names the packages, the last failure and the command to run by hand.
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InstallError */ .sy(`Could not install ${packages.join(', ')} with ${manager.name}: ${reason}.`, {
        remedy: `Run \`${manager.byHand(packages)}\` in an earlier step, or name an installed QEMU with the \`qemu\` input.`,
        status: deadline.expired ? 'timed-out' : 'failed',
    });
}
async function attemptOnce(request, attempt, limits, host) {
    const { manager, packages, deadline } = request;
    for (const { label, command } of manager.steps(packages, attempt)) {
        const ready = prepare(manager, command, host);
        if (ready === undefined)
            return { reason: 'it needs root, this user is not root, and there is no `sudo`', isFinal: true };
        const { command: full, ...options } = ready;
        const limit = deadline.atMost(limits.commandMs);
        const finished = await host.run(full, { ...options, deadline: limit });
        const trouble = (0,_probe_js__WEBPACK_IMPORTED_MODULE_4__/* .describeFailure */ .I)(finished, limit.ms);
        if (trouble === undefined)
            continue;
        if (SUDO_REFUSAL.test(finished.stderr))
            return { reason: `\`sudo -n\` is refused (${trouble})`, isFinal: true };
        // The first attempt may have used lists that are old or empty; only after a refresh is the answer final.
        const isUnknown = manager.unknownPackage.test(`${finished.stdout}\n${finished.stderr}`);
        return { reason: `\`${label}\`: ${trouble}`, isFinal: attempt > 1 && isUnknown };
    }
    return undefined;
}
function prepare(manager, command, host) {
    if (manager.needsRoot)
        return (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .elevate */ .xW)(host, command, manager.env);
    return { command, env: { ...(0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .plainEnvironment */ .Ud)(host.env), ...manager.env } };
}


/***/ }),

/***/ 9880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ findPackageManager),
/* harmony export */   f: () => (/* binding */ packagesFor)
/* harmony export */ });
/* harmony import */ var _arch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3807);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1297);


/** Stalled mirrors are given up by apt itself; a pseudo-terminal would take dpkg out of the process group that is killed. */
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
/** The package manager of a machine: the first one that is on its PATH, or undefined. */
function findPackageManager(pathVariable) {
    const name = _arch_js__WEBPACK_IMPORTED_MODULE_0__/* .MANAGER_NAMES */ .tX.find((candidate) => (0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .lookOnPath */ .Uh)(candidate, pathVariable).length > 0);
    return name === undefined ? undefined : { name, ...MANAGERS[name] };
}
/** The packages that hold some programs, each once. */
function packagesFor(manager, programs) {
    return [...new Set(programs.map((program) => program.packages[manager]))];
}


/***/ }),

/***/ 7105:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ probeBinary),
/* harmony export */   I: () => (/* binding */ describeFailure)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(371);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6136);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1297);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6347);





/** A healthy QEMU answers in 4–11 ms; a cold disk under load needs seconds at most. */
const VERSION_LIMIT_MS = 15_000;
/**
 * Runs `--version` and returns what the program is.
 *
 * @throws ProgramBrokenError if it cannot be started, hangs, fails, or is some other program.
 * @throws DeadlineError when `deadline` passes first (a program that hangs is given 15 s at most).
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
    const trouble = describeFailure(finished, limit.ms);
    if (trouble !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProgramBrokenError */ .aw(file, trouble);
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .o)(program, finished.stdout);
    if (version === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProgramBrokenError */ .aw(file, `its --version says "${firstLine(finished.stdout)}" where "${program.banner} …" is expected`);
    }
    return { path: file, version, ...facts };
}
/** Why a finished program counts as failed, harmless for a log; undefined if it exited with 0. */
function describeFailure(finished, limitMs) {
    if (finished.startError !== undefined)
        return `it cannot be started (${finished.startError})`;
    if (finished.timedOut)
        return `no end after ${Math.round(limitMs)} ms; it was killed`;
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

/***/ 9111:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ resolveToolchain)
});

// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/toolchain/host.ts + 1 modules
var toolchain_host = __webpack_require__(1131);
// EXTERNAL MODULE: ./src/toolchain/manifest.ts + 1 modules
var toolchain_manifest = __webpack_require__(1673);
// EXTERNAL MODULE: ./src/toolchain/errors.ts
var toolchain_errors = __webpack_require__(6136);
// EXTERNAL MODULE: ./src/toolchain/install.ts
var install = __webpack_require__(3692);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/toolchain/arch.ts
var toolchain_arch = __webpack_require__(3807);
// EXTERNAL MODULE: ./src/toolchain/lookup.ts
var lookup = __webpack_require__(1297);
;// CONCATENATED MODULE: ./src/toolchain/locate.ts





/**
 * Finds the files, without running any.
 *
 * @throws InputError if `qemu` names something that is not there or cannot be the emulator.
 */
function locate(request) {
    const emulator = (0,toolchain_arch/* emulatorFor */.jt)(request.arch);
    const onPath = (program) => {
        request.onLookup();
        return { program, files: (0,lookup/* lookOnPath */.Uh)(program.file, request.pathVariable), named: false };
    };
    if (request.qemu === 'auto')
        return { system: onPath(emulator), image: onPath(toolchain_arch/* IMAGE_TOOL */.X3) };
    const { system, folders } = fromInput(request.qemu, request.arch, emulator);
    // The image tool need not lie beside a QEMU that somebody built; any version reads and writes the same formats.
    const image = onPath(toolchain_arch/* IMAGE_TOOL */.X3);
    const files = [...(0,lookup/* lookInFolders */.oA)(toolchain_arch/* IMAGE_TOOL */.X3.file, folders), ...image.files];
    return { system: { program: emulator, files: [system], named: true }, image: { ...image, files } };
}
function fromInput(value, arch, emulator) {
    const absolute = external_node_path_default().resolve(value);
    const refuse = (problem) => new errors/* InputError */.dz([{ input: 'qemu', value, problem }]);
    let isFolder;
    try {
        isFolder = (0,external_node_fs_.statSync)(absolute).isDirectory();
    }
    catch {
        throw refuse('does not exist; name the program, a folder that holds it, or `auto`');
    }
    if (isFolder) {
        const folders = [absolute, external_node_path_default().join(absolute, 'bin')];
        const system = (0,lookup/* lookInFolders */.oA)(emulator.file, folders)[0];
        if (system === undefined)
            throw refuse(`is a folder without an executable \`${emulator.file}\` (also not in its \`bin\`)`);
        return { system, folders };
    }
    if ((0,toolchain_arch/* isOtherEmulator */.cc)(external_node_path_default().basename(absolute), arch))
        throw refuse(`is the emulator of another architecture; \`arch: ${arch}\` needs \`${emulator.file}\``);
    if ((0,lookup/* lookInFolders */.oA)(external_node_path_default().basename(absolute), [external_node_path_default().dirname(absolute)]).length === 0)
        throw refuse('is not an executable file');
    return { system: absolute, folders: [external_node_path_default().dirname(absolute)] };
}

// EXTERNAL MODULE: ./src/toolchain/package-managers.ts
var package_managers = __webpack_require__(9880);
// EXTERNAL MODULE: ./src/toolchain/probe.ts
var probe = __webpack_require__(7105);
// EXTERNAL MODULE: ./src/toolchain/version.ts
var version = __webpack_require__(6347);
;// CONCATENATED MODULE: ./src/toolchain/search.ts






/**
 * One search without the manifest: locate, run what was found, install what was not (once), look again.
 *
 * A program on PATH that does not run is passed over with a warning; one that the user named is an error.
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
        const { arch, qemu, versionRange } = this.request;
        const { system, image } = locate({ arch, qemu, pathVariable: this.host.env.PATH, onLookup: this.onLookup });
        // Both are awaited even if one fails: no `--version` outlives the search.
        const [first, second] = await Promise.allSettled([this.firstThatRuns(system, versionRange), this.firstThatRuns(image, undefined)]);
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
    /** The first candidate that runs and has the right version; undefined if none runs. */
    async firstThatRuns({ program, files, named }, range) {
        const others = [];
        for (const file of files) {
            try {
                const binary = await (0,probe/* probeBinary */.A)(program, file, this.host, this.request.deadline);
                if (range === undefined || (0,version/* isInRange */.h)(binary.version, range))
                    return binary;
                others.push(binary);
            }
            catch (error) {
                if (named || !(error instanceof toolchain_errors/* ProgramBrokenError */.aw))
                    throw error;
                if (!this.broken.has(file))
                    this.request.log.warning(`${error.message} It is passed over.`);
                this.broken.set(file, error);
            }
        }
        // The package manager would bring the version that is there already: say so at once rather than after an installation.
        if (range !== undefined && others.length > 0)
            throw new toolchain_errors/* QemuVersionError */.JJ(range, others);
        return undefined;
    }
    async install(missing) {
        if (!this.request.install)
            throw this.missingError(missing, ', and `install` is `false`');
        const manager = (0,package_managers/* findPackageManager */.L)(this.host.env.PATH);
        if (manager === undefined)
            throw this.missingError(missing, ', and no known package manager is there either');
        const { log, deadline, installLimits } = this.request;
        const limits = installLimits === undefined ? {} : { limits: installLimits };
        await (0,install/* installPackages */.R)({ manager, packages: (0,package_managers/* packagesFor */.f)(manager.name, missing), log, deadline, ...limits }, this.host);
    }
    missingError(missing, circumstance) {
        const names = missing.map((program) => `\`${program.file}\``).join(' and ');
        const broken = [...this.broken.values()].map((error) => ` ${error.message}`).join('');
        const manager = (0,package_managers/* findPackageManager */.L)(this.host.env.PATH);
        const how = manager === undefined
            ? `Install QEMU (on Debian and Ubuntu the packages ${(0,package_managers/* packagesFor */.f)('apt-get', missing).join(', ')})`
            : `Run \`${manager.byHand((0,package_managers/* packagesFor */.f)(manager.name, missing))}\``;
        return new toolchain_errors/* ProgramMissingError */.DN(`No working ${names} on PATH${circumstance}.${broken}`, {
            remedy: `${how}, or name an installed QEMU with the \`qemu\` input.`,
        });
    }
}

;// CONCATENATED MODULE: ./src/toolchain/resolve.ts





/**
 * Finds the emulator and the image tool: `qemu` input, manifest, PATH, package manager, in this order.
 *
 * With a valid manifest this is one file read and one `stat` a program: no scan, no process. A manifest whose programs have
 * changed or gone is replaced, with one notice. What is returned satisfies `versionRange`.
 *
 * @throws InputError if `qemu` or `versionRange` cannot be used.
 * @throws ProgramMissingError, ProgramBrokenError, QemuVersionError, InstallError, DeadlineError: see there.
 * @throws CancelledError when the deadline's signal is aborted.
 */
async function resolveToolchain(request, host = (0,toolchain_host/* systemHost */.Ek)()) {
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
        log.notice(`QEMU is looked up anew: ${stale} since it was last looked up.`);
        return undefined;
    }
    return versionRange === undefined || (0,version/* isInRange */.h)(pair.qemuSystem.version, versionRange) ? pair : undefined;
}
async function remember({ arch, qemu, toolCache, log }, pair) {
    try {
        await (0,toolchain_manifest/* updateManifest */.xA)(toolCache, (manifest) => (0,toolchain_manifest/* withToolchain */.Y9)(manifest, (0,toolchain_manifest/* toolchainKey */.p7)(arch, qemu), pair));
    }
    catch (error) {
        log.notice(`The tool cache cannot be written, so the next step looks QEMU up again: ${(0,errors/* errorText */.kc)(error)}`);
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

/***/ 6347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isInRange),
/* harmony export */   isVersionRange: () => (/* binding */ isVersionRange),
/* harmony export */   o: () => (/* binding */ parseVersion)
/* harmony export */ });
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8011);
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4737);
/* harmony import */ var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Reads the version out of what `--version` printed, e.g. `7.2.22` from
 * `QEMU emulator version 7.2.22 (Debian 1:7.2+dfsg-7+deb12u18)`.
 *
 * The vendor's suffix is dropped: QEMU numbers its release candidates `8.1.90`, so nothing is lost for comparing.
 *
 * @returns undefined if no line is the banner of `program`.
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
/** True for a text that is a semver range, such as `>=7.2`, `^8`, `7.x || 9.x`; the empty text is none. */
function isVersionRange(range) {
    return range.trim() !== '' && semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1___default()(range, { loose: true }) !== null;
}
/** True if a version as {@link parseVersion} returns it lies in a semver range. A version of two parts counts as its `.0`. */
function isInRange(version, range) {
    const exact = /^\d+\.\d+$/.test(version) ? `${version}.0` : version;
    return semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default()(exact, range, { loose: true });
}


/***/ })

};
