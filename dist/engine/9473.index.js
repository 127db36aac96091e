export const id = 9473;
export const ids = [9473];
export const modules = {

/***/ 11513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ secretsFromEnvironment),
/* harmony export */   KD: () => (/* binding */ secretArgumentsOf),
/* harmony export */   eh: () => (/* binding */ isSecretName)
/* harmony export */ });
/** Words that make a name secret anywhere in it: `tls-password-id`, `AWS_SECRET_ACCESS_KEY`. */
const ANYWHERE = /passw|passphrase|secret|token|credential|privatekey|apikey|accesskey|authorization|cookie/;
/** Words that make a name secret as its last part: `data` of `object-add`, `keys` of `send-key`, `input-data`, `buf-b64`. */
const LAST_WORD = new Set(['data', 'key', 'keys', 'b64', 'pass', 'pwd', 'pw', 'pin', 'auth']);
/** Secret names of environment variables: `data` or `pwd` at their end would hide directories and settings. */
const VARIABLE = /passw|passphrase|secret|token|credential|private_?key|api_?key|access_?key|_key$|_pass$/i;
const squeezed = (name) => name.toLowerCase().replace(/[^a-z0-9]/g, '');
/** Returns true for the name of an argument whose value must not be logged, in any spelling (`-`, `_`, camelCase, case). */
function isSecretName(name) {
    if (ANYWHERE.test(squeezed(name)))
        return true;
    const words = name
        .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '');
    return LAST_WORD.has(words.at(-1) ?? '');
}
/** Returns the values of the environment variables with secret names, for {@link createRedactor}. */
function secretsFromEnvironment(env) {
    return Object.entries(env).flatMap(([name, value]) => (VARIABLE.test(name) && value !== undefined && value !== '' ? [value] : []));
}
/** Arguments that are secret in one command only. */
const OF_COMMAND = {
    'guest-exec': ['env'],
    'sev-inject-launch-secret': ['packet-header', 'secret', 'gpa'],
};
/** Returns the argument names that are secret in this command, besides those of {@link isSecretName}. */
function secretArgumentsOf(command) {
    return Object.hasOwn(OF_COMMAND, command) ? (OF_COMMAND[command] ?? []) : [];
}


/***/ }),

/***/ 49473:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   processFacts: () => (/* binding */ processFacts)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _audit_redact_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11513);
/* harmony import */ var _state_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6099);
/* harmony import */ var _preflight_administrator_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45272);





/**
 * Reads the facts of the running process.
 *
 * @param entryFile - the bundle that runs; the supervisor's bundle lies beside it.
 */
function processFacts(env, entryFile) {
    const isRunner = env['GITHUB_ACTIONS'] === 'true';
    const run = isRunner ? runIdentity(env) : null;
    return {
        // Outside a runner GITHUB_ACTOR is a variable that anybody may set; the user id is not.
        caller: { actor: (run === null ? undefined : env['GITHUB_ACTOR']) || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().username, run },
        secrets: (0,_audit_redact_names_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsFromEnvironment */ .$S)(env),
        administrator: (0,_preflight_administrator_js__WEBPACK_IMPORTED_MODULE_4__/* .administratorPlaces */ .Wr)(env),
        root: (0,_state_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .stateRoot */ .om)(env),
        job: run === null ? '' : [run.repository, run.runId, run.attempt, run.job].join('/'),
        isRunner,
        supervisorEntry: node_path__WEBPACK_IMPORTED_MODULE_1___default().join(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(entryFile), '..', 'supervisor', 'index.js'),
    };
}
function runIdentity(env) {
    const value = (name) => env[name] ?? '';
    return {
        repository: value('GITHUB_REPOSITORY'),
        workflow: value('GITHUB_WORKFLOW'),
        runId: value('GITHUB_RUN_ID'),
        attempt: value('GITHUB_RUN_ATTEMPT'),
        job: value('GITHUB_JOB'),
    };
}


/***/ }),

/***/ 45272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CC: () => (/* binding */ administratorLayers),
  Wr: () => (/* binding */ administratorPlaces)
});

// UNUSED EXPORTS: AdministratorPolicyError

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(86202);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/shared/trusted-file.ts




/** The most links that one path may lead over, as on Linux. */
const MAX_LINKS = 40;
/** A file's text is not to be relied on, or cannot be had. The message continues a sentence that names the file. */
class UntrustedFileError extends Error {
}
/**
 * Reads a file that only the trusted users can have written, moved or replaced: it, every folder above it and every link on the
 * way belong to one of them and can be written by nobody else.
 *
 * @param file - an absolute path.
 * @param trusted - user ids; 0 is root.
 * @returns its text; undefined if nothing has that name (a link that leads nowhere is something).
 * @throws UntrustedFileError for a file that others can change, that cannot be read or that is no regular file.
 */
async function readTrustedFile(file, trusted) {
    const way = await wayTo(file).catch((error) => {
        throw unreadable(error);
    });
    if (way === undefined)
        return undefined;
    for (const station of way) {
        const problem = distrust(station, trusted);
        if (problem !== undefined)
            throw new UntrustedFileError(`${JSON.stringify(station.path)} ${problem}`);
    }
    return readRegular(way.at(-1)?.path ?? file);
}
/** Why others than the trusted users can change what stands there; undefined if they cannot. */
function distrust({ stat }, trusted) {
    if (!trusted.includes(stat.uid))
        return `belongs to the user ${stat.uid}`;
    // The mode of a link says nothing.
    if (stat.isSymbolicLink() || (stat.mode & 0o022) === 0)
        return undefined;
    // In a sticky folder nobody can replace what belongs to somebody else.
    if (stat.isDirectory() && (stat.mode & 0o1000) !== 0)
        return undefined;
    return `can be written by others (mode ${(stat.mode & 0o7777).toString(8).padStart(4, '0')})`;
}
/** Everything that decides where an absolute path leads, in that order; undefined if the path leads nowhere without any link's doing. */
async function wayTo(file) {
    const way = [{ path: '/', stat: await (0,promises_.lstat)('/') }];
    const todo = partsOf(file, false);
    let at = '/';
    let links = 0;
    for (let part = todo.shift(); part !== undefined; part = todo.shift()) {
        const next = external_node_path_default().join(at, part.name);
        const stat = await lstatOrMissing(next, part.ofLink);
        if (stat === undefined)
            return undefined;
        way.push({ path: next, stat });
        if (!stat.isSymbolicLink()) {
            at = next;
            continue;
        }
        links += 1;
        if (links > MAX_LINKS)
            throw new UntrustedFileError(`leads over more than ${MAX_LINKS} links`);
        const target = await (0,promises_.readlink)(next);
        if (external_node_path_default().isAbsolute(target))
            at = '/';
        todo.unshift(...partsOf(target, true));
    }
    return way;
}
function partsOf(text, ofLink) {
    return text.split('/').flatMap((name) => (name === '' ? [] : [{ name, ofLink }]));
}
async function lstatOrMissing(file, ofLink) {
    try {
        return await (0,promises_.lstat)(file);
    }
    catch (error) {
        if ((0,errors/* errnoOf */.UQ)(error) === 'ENOENT' && !ofLink)
            return undefined;
        throw error;
    }
}
async function readRegular(file) {
    try {
        // Opening a FIFO for reading waits for a writer; with O_NONBLOCK it does not.
        const handle = await (0,promises_.open)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOFOLLOW);
        try {
            if (!(await handle.stat()).isFile())
                throw new UntrustedFileError('is not a regular file');
            return await handle.readFile('utf8');
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        throw unreadable(error);
    }
}
function unreadable(error) {
    if (error instanceof UntrustedFileError)
        return error;
    return new UntrustedFileError(`cannot be read (${(0,errors/* errnoOf */.UQ)(error) ?? (0,errors/* errorText */.kc)(error)})`, { cause: error });
}

;// CONCATENATED MODULE: ./src/engine/preflight/administrator.ts




/** The administrator's policy is there and cannot be used. Nothing runs without it. */
class AdministratorPolicyError extends errors/* MaqetError */.Po {
    constructor(message, cause) {
        const remedy = "Nothing was started. The machine's administrator has to mend this: the file, and each folder above it, must belong to root, " +
            'be writable by nobody else, and be readable by the user that maqet runs as.';
        super(message, { remedy, status: 'blocked', cause });
    }
}
/** The places on this machine: `/etc/maqet/policy.yml`, and the file that the variable `MAQET_POLICY` names. */
function administratorPlaces(env) {
    return { file: '/etc/maqet/policy.yml', variable: env['MAQET_POLICY'], trusted: [0] };
}
/**
 * The administrator's layers: none where there is no file.
 *
 * The variable adds a layer and takes none away. It can be set by a workflow, so it is only worth as much as the files that it can
 * name: all of them are root's. To set it to nothing, or to what does not exist, is an error and not a way out.
 *
 * @throws AdministratorPolicyError for a file that is not safe from others, cannot be read, or is no policy.
 */
async function administratorLayers({ file, variable, trusted }) {
    const always = await readLayer(file, `administrator's policy file ${file}`, trusted);
    const layers = always === undefined ? [] : [always];
    if (variable === undefined || variable === file)
        return layers;
    if (!external_node_path_default().isAbsolute(variable)) {
        throw new AdministratorPolicyError(`The variable MAQET_POLICY (${JSON.stringify(variable)}) is set and names no policy file by an absolute path.`);
    }
    const named = await readLayer(variable, `administrator's policy file ${variable} (MAQET_POLICY)`, trusted);
    if (named === undefined) {
        throw new AdministratorPolicyError(`The policy file ${JSON.stringify(variable)}, which the variable MAQET_POLICY names, does not exist.`);
    }
    return [...layers, named];
}
async function readLayer(file, source, trusted) {
    try {
        const text = await readTrustedFile(file, trusted);
        if (text === undefined)
            return undefined;
        // It brings a YAML parser along, which a machine without a policy file need not load.
        const { parsePolicyFile } = await Promise.all(/* import() */[__webpack_require__.e(1359), __webpack_require__.e(8905), __webpack_require__.e(8919), __webpack_require__.e(9737)]).then(__webpack_require__.bind(__webpack_require__, 9737));
        return { ...parsePolicyFile(text, source), sha256: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex') };
    }
    catch (error) {
        if (error instanceof UntrustedFileError)
            throw new AdministratorPolicyError(`The ${source} cannot be used: ${error.message}.`, error);
        throw error instanceof errors/* MaqetError */.Po
            ? new AdministratorPolicyError(error.marked.message, error)
            : new AdministratorPolicyError((0,errors/* errorText */.kc)(error), error);
    }
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


/***/ })

};
