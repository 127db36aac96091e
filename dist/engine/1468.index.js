export const id = 1468;
export const ids = [1468];
export const modules = {

/***/ 84806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wk: () => (/* binding */ artifactUrl),
  uv: () => (/* binding */ hasService),
  di: () => (/* binding */ uploadEvidence)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/shared/deadline.ts
var deadline = __webpack_require__(52681);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(86202);
// EXTERNAL MODULE: ./src/state/numbered-files.ts
var numbered_files = __webpack_require__(89043);
;// CONCATENATED MODULE: ./src/action/evidence-files.ts



/** Finds the files of a VM's evidence. Skips empty files and all that are not regular: what a link leads to is not evidence. */
async function evidenceFiles(folder) {
    const told = [folder.serialLog, folder.qemuLog, folder.shareLog, folder.supervisorLog];
    const names = [folder.audit, ...told, folder.events, folder.record, folder.failures];
    const ofRuns = (await filesIn(folder.dir)).filter((file) => folder.ofRuns.some((first) => (0,numbered_files/* numberIn */.Po)(file, first) !== undefined));
    const [logs, dumps] = await Promise.all([
        regularFiles([...names, ...ofRuns, ...(await filesIn(folder.screenshots))]),
        regularFiles((await filesIn(folder.dumps)).filter((file) => !file.endsWith('.partial'))),
    ]);
    return { logs, dumps };
}
async function filesIn(dir) {
    return (await (0,promises_.readdir)(dir)).map((name) => external_node_path_default().join(dir, name));
}
async function regularFiles(files) {
    const found = await Promise.all(files.map(async (file) => ({ file, stat: await (0,promises_.lstat)(file).catch(() => undefined) })));
    return found.filter(({ stat }) => stat?.isFile() && stat.size > 0).map(({ file }) => file);
}

;// CONCATENATED MODULE: ./src/action/artifacts.ts





/** The client retries by itself. A service that hangs must not hang the job. */
const UPLOAD_MS = 15 * 60_000;
/**
 * Uploads a VM's evidence: one artifact with the logs, and one for each dump.
 *
 * Never loses evidence: without a service (local use, GHES), or if it fails, the files stay where they are, and a line says where.
 *
 * @returns the artifact with the logs, or undefined if nothing was uploaded.
 */
async function uploadEvidence(folder, options, log) {
    if (!hasService(process.env)) {
        log.notice(`No artifact service is available. The evidence stays in ${folder.dir}.`);
        return undefined;
    }
    try {
        return await deadline/* Deadline */.B.after(UPLOAD_MS).race(upload(folder, options), 'the upload of the artifacts');
    }
    catch (error) {
        log.warning(`Could not upload the evidence (${(0,errors/* errorText */.kc)(error)}). It stays in ${folder.dir}.`);
        return undefined;
    }
}
/**
 * Returns true where artifacts can be stored.
 *
 * Ask this before the client: on a GitHub Enterprise Server it logs a warning that asks the reader to try again.
 */
function hasService(env) {
    if (!env['ACTIONS_RUNTIME_TOKEN'] || !env['ACTIONS_RESULTS_URL'])
        return false;
    const host = URL.parse(env['GITHUB_SERVER_URL'] || 'https://github.com')?.hostname ?? '';
    return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}
async function upload(folder, { name, retentionDays }) {
    // Load the client only to upload: it takes a tenth of a second.
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4492), __webpack_require__.e(7550), __webpack_require__.e(1158)]).then(__webpack_require__.bind(__webpack_require__, 71158));
    const client = new DefaultArtifactClient();
    const options = retentionDays === null ? {} : { retentionDays };
    const { logs, dumps } = await evidenceFiles(folder);
    const { id } = await client.uploadArtifact(name, [...logs], folder.dir, options);
    for (const dump of dumps)
        await uploadDump(client, name, dump, folder, options);
    return { name, id: id ?? 0, url: artifactUrl(id) };
}
/** Uploads a dump under a name that is unique in the workflow run. An unzipped artifact has the name of its file, so link it first. */
async function uploadDump(client, prefix, dump, folder, options) {
    const staging = await (0,promises_.mkdtemp)(external_node_path_default().join(folder.dir, '.upload-'));
    try {
        const named = external_node_path_default().join(staging, `${prefix}-${external_node_path_default().basename(dump)}`);
        await (0,promises_.link)(dump, named);
        await client.uploadArtifact(external_node_path_default().basename(named), [named], staging, { ...options, skipArchive: true });
    }
    finally {
        await (0,promises_.rm)(staging, { recursive: true, force: true });
    }
}
/** Returns the address of an artifact of this workflow run, for people. */
function artifactUrl(id) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = process.env;
    return id === undefined ? '' : `${server}/${repository}/actions/runs/${run}/artifacts/${id}`;
}


/***/ }),

/***/ 74688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QE: () => (/* binding */ workflowLog),
/* harmony export */   TF: () => (/* binding */ annotateError),
/* harmony export */   qc: () => (/* binding */ showGuest),
/* harmony export */   vy: () => (/* binding */ failStep)
/* harmony export */ });
/* unused harmony export printFenced */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20004);
/* harmony import */ var _shared_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34810);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56695);
/* harmony import */ var _shared_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81565);





const SHOWN_LINES = 40;
const MAX_MESSAGE = 4000;
/**
 * The workflow log. It sanitizes every line, because most messages quote the guest.
 *
 * `error` makes no annotation: a failed step has exactly one, which {@link failStep} makes.
 */
const workflowLog = {
    debug: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .debug */ .Yz(sanitized(message)),
    info: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(sanitized(message)),
    notice: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm(sanitized(message)),
    warning: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e(sanitized(message)),
    error: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(sanitized(message)),
};
function sanitized(message) {
    return (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .lines */ .M)((0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .worded */ .MH)(message), MAX_MESSAGE).join('\n');
}
/** Logs why the step failed: the last lines of the guest and of QEMU, and one annotation. */
function failStep({ message, remedy, status }, vm, tail) {
    const serial = tail.serial.slice(-SHOWN_LINES);
    const qemu = tail.qemu.slice(-SHOWN_LINES);
    if (serial.length > 0)
        printFenced(`The last ${serial.length} lines of the serial log:`, serial);
    if (qemu.length > 0)
        printFenced(`The last ${qemu.length} lines of QEMU:`, qemu);
    annotateError(`${message} ${remedy}`, `VM ${vm} ${status}`);
}
/** Adds an error annotation to the step. */
function annotateError(text, title) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3((0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .lines */ .M)(text, 1000).join('\n'), { title: `maqet: ${title}` });
}
/** Prints untrusted lines inside a fence in which the runner obeys no command. */
function printFenced(title, content) {
    const close = openFence(title);
    for (const line of content)
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(`  ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .lines */ .M)(line).join(' ')}`);
    close();
}
/**
 * Shows in the workflow log what a script in the guest prints: sanitized, and inside a fence in which the runner obeys no command.
 */
async function showGuest(work) {
    const texts = { stdout: new _shared_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .HarmlessText */ .J(), stderr: new _shared_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .HarmlessText */ .J() };
    const close = openFence('Output of the script in the guest:');
    try {
        return await work((stream, chunk) => write(texts[stream].push(chunk)));
    }
    finally {
        await write(texts.stdout.end() + texts.stderr.end());
        close();
    }
}
/** Makes the runner ignore commands. @returns a function that makes it obey them again. */
function openFence(title) {
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(title);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(`::stop-commands::${token}`);
    return () => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(`::${token}::`);
}
/** Writes to the log, and waits until the runner has read it: that slows down a guest that prints faster. */
function write(text) {
    return text === '' ? Promise.resolve() : new Promise((resolve) => process.stdout.write(text, () => resolve()));
}


/***/ }),

/***/ 18347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ readStepState),
/* harmony export */   EJ: () => (/* binding */ saveUploaded),
/* harmony export */   jU: () => (/* binding */ saveStepState)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20004);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51359);


/** The state that the main step saves for the post step, before it claims a VM: then post can find the VM whatever happens. */
const stateSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    root: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    vm: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Names this step in the VM's record. */
    claimant: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    upload: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['never', 'on-failure', 'always']),
    artifactName: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    retentionDays: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
});
const STATE = 'maqet';
const DONE = 'maqet-uploaded';
/** Saves the state for the post step. */
function saveStepState(state) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(STATE, JSON.stringify(state));
}
/** Saves that the evidence is uploaded, or need not be. */
function saveUploaded() {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(DONE, 'true');
}
/** Reads the state that the main step saved, or undefined if it failed before. */
function readStepState() {
    const text = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu(STATE);
    if (text === '')
        return undefined;
    return { state: stateSchema.parse(JSON.parse(text)), uploaded: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu(DONE) === 'true' };
}


/***/ }),

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

/***/ 8515:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56695);

/** Every ASCII character that can have a meaning in Markdown, HTML or GitHub's extensions of them. `, ; / ? %` have none. */
const STRUCTURAL = /[!"#$&'()*+\-.:<=>@[\\\]^_`{|}~]/g;
/** Invisible, and ends what a link finder would take for a link. GitHub looks for mentions and the like in the decoded text. */
const BREAK = '&#8203;';
/** The start of a mention, an issue, a link or an emoji. GitHub recognizes them although none of their characters is Markdown. */
const LINKED = /[@#]|:(?=\/)|:(?=[\w+-]+:)|www(?=\.)|\bGH(?=-)/gi;
const reference = (sign) => `&#${sign.charCodeAt(0)};`;
/**
 * Renders untrusted text as inline Markdown, on one line, exactly as it reads.
 *
 * Guarantees that the text neither starts nor ends a Markdown or HTML structure (CommonMark: a character reference never stands
 * for structure), and becomes no link, image, mention, issue reference or emoji. Safe in a table's cell, in a heading and inside
 * HTML tags' content.
 *
 * @param max - the most characters. The rest is replaced by `…`.
 */
function markdownText(text, max = 500) {
    const parts = [];
    let from = 0;
    const clean = (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(text, max);
    for (const match of clean.matchAll(LINKED)) {
        const end = match.index + match[0].length;
        parts.push(encode(clean.slice(from, end)), BREAK);
        from = end;
    }
    parts.push(encode(clean.slice(from)));
    return parts.join('');
}
/** Renders untrusted text as inline code, with the guarantees of {@link markdownText}: it uses no fence that the text could close. */
function markdownCode(text, max = 500) {
    return `<code>${markdownText(text, max)}</code>`;
}
/** Escapes untrusted text for HTML, for the content of an element or the value of a quoted attribute. Keeps newlines and tabs. */
function htmlText(text) {
    return (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .M)(text, Number.POSITIVE_INFINITY)
        .join('\n')
        .replace(/[&<>"'`]/g, reference);
}
/**
 * Renders untrusted lines as a fenced code block. No line can close it: the fence is longer than any run of backticks in them.
 *
 * @param maxLine - the most characters of each line.
 */
function markdownBlock(lines, maxLine = 500) {
    const content = lines.flatMap((line) => (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .M)(line, maxLine)).join('\n');
    const longest = Math.max(2, ...Array.from(content.matchAll(/`+/g), (run) => run[0].length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${content}\n${fence}`;
}
/** Encodes leading and trailing blanks as well: four would be a code block, two a line break. */
function encode(text) {
    return text.replace(STRUCTURAL, reference).replace(/^ | $/g, '&#32;');
}


/***/ }),

/***/ 44072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ renderResultsOutput),
/* harmony export */   t: () => (/* binding */ renderResultsFile)
/* harmony export */ });
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64623);

/** The limit of the `results` output. GitHub accepts 1 MiB of outputs from a job. `results.json` holds everything. */
const MAX_OUTPUT = 256 * 1024;
/** Renders `results.json`: the outcome of every step, then the figures of the run. */
function renderResultsFile(run) {
    return `${json(publishedResults(run))}\n`;
}
/**
 * Renders the `results` output: the content of `results.json`, bounded to what GitHub accepts.
 *
 * Leaves out large answers, and says so in their entries. If that is not enough, it leaves out the first entries and keeps the
 * last ones: they show how the script ended.
 */
function renderResultsOutput(run) {
    const entries = publishedResults(run);
    const whole = json(entries);
    if (whole.length <= MAX_OUTPUT)
        return whole;
    const share = MAX_OUTPUT / Math.max(1, entries.length) / 2;
    const kept = [];
    let length = 2;
    for (const entry of entries.toReversed()) {
        const isLarge = entry.step !== 'metrics' && json(entry.result ?? null).length > share;
        const text = json(isLarge ? { ...entry, result: 'too large: see results.json' } : entry);
        length += text.length + 1;
        if (length > MAX_OUTPUT)
            break;
        kept.unshift(text);
    }
    return `[${kept.join(',')}]`;
}
function publishedResults({ results, figures }) {
    if (figures === undefined)
        return [...results];
    const { processes, toolchain } = figures;
    return [...results, { step: 'metrics', outcome: 'ok', result: { commands: figures.commands.map(commandMetrics), processes, toolchain } }];
}
function commandMetrics({ durationsMs, ...counts }) {
    if (durationsMs.length === 0)
        return counts;
    const sum = durationsMs.reduce((total, ms) => total + ms, 0);
    return { ...counts, meanMs: Math.round(sum / durationsMs.length), longestMs: durationsMs.reduce((most, ms) => Math.max(most, ms)) };
}
function json(value) {
    return (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringifyJson */ .sd)(value);
}


/***/ }),

/***/ 86202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ MaqetError),
/* harmony export */   UQ: () => (/* binding */ errnoOf),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   j3: () => (/* binding */ DeadlineError),
/* harmony export */   jI: () => (/* binding */ asMaqetError),
/* harmony export */   kc: () => (/* binding */ errorText)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81565);

/**
 * The root of every error that maqet raises on purpose.
 *
 * Message and remedy may mark the inputs that they name (see `wording.ts`). `message` and `remedy` of the error are in the words of
 * a workflow, which also go into files and records; a front with other words asks for them with {@link inWords}.
 *
 * An error that reaches a front and is not a `MaqetError` is a bug in maqet and is shown as one.
 */
class MaqetError extends Error {
    remedy;
    status;
    #marked;
    constructor(message, facts) {
        super((0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .worded */ .MH)(message), facts.cause === undefined ? undefined : { cause: facts.cause });
        this.name = new.target.name;
        this.remedy = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .worded */ .MH)(facts.remedy);
        this.status = facts.status ?? 'failed';
        this.#marked = { message, remedy: facts.remedy };
    }
    /** Message and remedy with their marks, for an error made from this one and for the wire. */
    get marked() {
        return this.#marked;
    }
    /** Message and remedy in a front's words. */
    inWords(wording) {
        return { message: (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .worded */ .MH)(this.#marked.message, wording), remedy: (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .worded */ .MH)(this.#marked.remedy, wording) };
    }
    /** Message and remedy in one string. Default: in the words of a workflow. */
    explain(wording) {
        const { message, remedy } = wording === undefined ? this : this.inWords(wording);
        return `${message} ${remedy}`;
    }
}
/** The inputs cannot be used. Reports every problem at once; nothing has been started. */
class InputError extends MaqetError {
    problems;
    constructor(problems, remedy = 'Nothing was started. Correct the values named here.') {
        super(problems.map(problemLine).join('\n'), { remedy });
        this.problems = problems;
    }
}
function problemLine({ input, value, problem, at }) {
    // In a file the input is a key, whatever front reads the file.
    const subject = at === undefined ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .theInput */ .y8)(input) : `${at}: \`${input}\``;
    return `${subject} (${JSON.stringify(value)}) ${problem}.`;
}
/** A wait reached its wall-clock deadline. */
class DeadlineError extends MaqetError {
    /** @param what - what was waited for, e.g. `the QMP greeting`. */
    constructor(what, ms, remedy = 'Raise the timeout, or look at the serial and QEMU logs for what held it up.') {
        super(`Timed out after ${ms} ms waiting for ${what}.`, { remedy, status: 'timed-out' });
    }
}
/** The run was cancelled from outside (SIGINT, SIGTERM, an aborted signal). */
class CancelledError extends MaqetError {
    constructor(what) {
        super(`Cancelled during ${what}.`, { remedy: 'Nothing to do: what this had begun is being ended.' });
    }
}
/** Returns anything thrown as a `MaqetError`. An error that maqet did not foresee is a bug in maqet, and its remedy says so. */
function asMaqetError(error) {
    if (error instanceof MaqetError)
        return error;
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return new MaqetError(message, { remedy: 'This is unexpected: please report it with the audit log and qemu.log.', cause: error });
}
/** The text of anything thrown, for a log: a `MaqetError` with its remedy, any other error by its message. */
function errorText(error, wording) {
    if (error instanceof MaqetError)
        return error.explain(wording);
    return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
/** The `code` of a Node system error (`ENOENT`, `EACCES` …), or undefined for anything else. */
function errnoOf(error) {
    // Not `instanceof Error`: an error that crossed a VM context (a test runner's) has another `Error` as its root.
    return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}


/***/ }),

/***/ 34810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ HarmlessText)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56695);


/** A line that has grown to this many characters is shown in pieces: a guest need not ever end one. */
const LONGEST_LINE = 4000;
/**
 * Makes a stream of hostile bytes harmless as it comes: each line as by `lines`, so that none can move a cursor or be read as a
 * workflow command. A line is held back until it is whole.
 */
class HarmlessText {
    decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
    unfinished = '';
    /** The text that can be shown now: whole lines with their line ends, or nothing. */
    push(chunk) {
        return this.take(this.decoder.write(chunk));
    }
    /** What is left at the end of the stream. It gets a line end, so that nothing else continues the line. */
    end() {
        const rest = this.take(this.decoder.end());
        const last = this.unfinished;
        this.unfinished = '';
        return last === '' ? rest : `${rest}${shown(last)}\n`;
    }
    take(text) {
        const all = (this.unfinished + text).split('\n');
        let last = all.pop() ?? '';
        for (; last.length > LONGEST_LINE; last = last.slice(LONGEST_LINE))
            all.push(last.slice(0, LONGEST_LINE));
        this.unfinished = last;
        return all.map((line) => `${shown(line)}\n`).join('');
    }
}
/** In pieces, so that nothing of a long line is cut off. */
function shown(line) {
    const pieces = [];
    for (let from = 0; from === 0 || from < line.length; from += LONGEST_LINE)
        pieces.push(line.slice(from, from + LONGEST_LINE));
    return pieces.flatMap((piece) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .M)(piece, LONGEST_LINE)).join('\n');
}


/***/ }),

/***/ 89043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ freeName),
/* harmony export */   Lc: () => (/* binding */ newestNumbered),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   Ys: () => (/* binding */ numberedName),
/* harmony export */   hw: () => (/* binding */ createNumbered),
/* harmony export */   t2: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86202);



// Each run on a VM writes files of its own: the first run `results.json`, the second one `results-2.json`, and so on.
/** Returns the name of the file that has a number, from the name or path of the first one: `run-2.log` from `run.log`. */
function numberedName(first, number) {
    if (number === 1)
        return first;
    const extension = node_path__WEBPACK_IMPORTED_MODULE_1___default().extname(first);
    return `${first.slice(0, first.length - extension.length)}-${number}${extension}`;
}
/** Returns the number in the name of a file, or undefined if it is not one of the series that begins with `first`. */
function numberIn(name, first) {
    if (name === first)
        return 1;
    const number = Number(/-(\d+)(?:\.[^.]*)?$/.exec(name)?.[1]);
    return number > 1 && numberedName(first, number) === name ? number : undefined;
}
/** Creates the next file of a series, with mode 0600. Two processes never get the same one. @throws the error of the file system. */
async function createNumbered(first) {
    for (let number = 1;; number++) {
        const file = numberedName(first, number);
        try {
            return { path: file, number, handle: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, 'wx', 0o600) };
        }
        catch (error) {
            if ((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errnoOf */ .UQ)(error) !== 'EEXIST')
                throw error;
        }
    }
}
/** Returns the path of the newest file of a series, or undefined if there is none. */
async function newestNumbered(first) {
    let newest;
    for (let number = 1; await exists(numberedName(first, number)); number++)
        newest = numberedName(first, number);
    return newest;
}
/** Returns the first name of a series that no file among `names` has, whatever their extensions: `memory-2` beside `memory.elf`. */
function freeName(first, names) {
    const taken = new Set(names.map((name) => name.split('.')[0]));
    let number = 1;
    while (taken.has(numberedName(first, number)))
        number++;
    return numberedName(first, number);
}
/** Returns true if there is a file or directory at that path. */
async function exists(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(file).then(() => true, () => false);
}


/***/ })

};
