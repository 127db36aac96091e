export const id = 4575;
export const ids = [4575];
export const modules = {

/***/ 84806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jf: () => (/* binding */ UPLOAD_MS),
  Wk: () => (/* binding */ artifactUrl),
  uv: () => (/* binding */ hasService),
  di: () => (/* binding */ uploadEvidence)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(86202);
// EXTERNAL MODULE: ./src/state/numbered-files.ts
var numbered_files = __webpack_require__(89043);
;// CONCATENATED MODULE: ./src/action/evidence-files.ts



/** Finds the files of a VM's evidence. Skips empty files and all that are not regular: what a link leads to is not evidence. */
async function evidenceFiles(directory) {
    const { audit, serialLog, qemuLog, shareLog, supervisorLog, events, record, failures } = directory;
    const names = [audit, serialLog, qemuLog, shareLog, supervisorLog, events, record, failures];
    const ofRuns = (await filesIn(directory.dir)).filter((file) => directory.ofRuns.some((first) => (0,numbered_files/* numberIn */.Po)(file, first) !== undefined));
    const [logs, dumps] = await Promise.all([
        regularFiles([...names, ...ofRuns, ...(await filesIn(directory.screenshots))]),
        regularFiles((await filesIn(directory.dumps)).filter((file) => !file.endsWith('.partial'))),
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




/** How long an upload may take, in milliseconds. It also ends when the service makes no progress for a minute. */
const UPLOAD_MS = 15 * 60_000;
/** A service that was quiet for this long when the upload was cancelled was the reason for that, in milliseconds. */
const QUIET_MS = 3000;
/**
 * Uploads a VM's evidence: one artifact with the logs, and one for each dump.
 *
 * Never loses evidence: without a service (local use, GHES), or if it fails or hangs, the files stay where they are, and a line says
 * where. Never rejects. When it resolves, no request is open.
 */
async function uploadEvidence(directory, options, log, deadline) {
    if (!hasService(process.env)) {
        log.notice(`No artifact service is available. The evidence stays in ${directory.dir}.`);
        return { artifact: undefined, settled: true };
    }
    const { AbortableRequests } = await __webpack_require__.e(/* import() */ 2047).then(__webpack_require__.bind(__webpack_require__, 52047));
    const requests = new AbortableRequests('The artifact service');
    let artifact;
    const onLogs = (stored) => {
        artifact = stored;
    };
    try {
        const upload = 'the upload of the artifacts';
        await requests.run(deadline.atMost(UPLOAD_MS), upload, () => uploadAll(directory, options, onLogs));
        return { artifact, settled: true };
    }
    catch (error) {
        const settled = !(error instanceof errors/* CancelledError */.cc) || requests.quietMs > QUIET_MS;
        const what = artifact === undefined ? 'the evidence' : 'the memory dumps';
        log.warning(`Could not upload ${what} (${(0,errors/* errorText */.kc)(error).replace(/\.$/, '')}). ${artifact === undefined ? 'It stays' : 'They stay'} in ${directory.dir}.`);
        return { artifact, settled };
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
async function uploadAll(directory, { name, retentionDays }, onLogs) {
    // Load the client only to upload: it takes a tenth of a second.
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4492), __webpack_require__.e(7550), __webpack_require__.e(1158)]).then(__webpack_require__.bind(__webpack_require__, 71158));
    const client = new DefaultArtifactClient();
    const options = retentionDays === null ? {} : { retentionDays };
    const { logs, dumps } = await evidenceFiles(directory);
    const { id } = await client.uploadArtifact(name, [...logs], directory.dir, options);
    onLogs({ name, id: id ?? 0, url: artifactUrl(id) });
    for (const dump of dumps)
        await uploadDump(client, name, dump, directory, options);
}
/** Uploads a dump under a name that is unique in the workflow run. An unzipped artifact has the name of its file, so link it first. */
async function uploadDump(client, prefix, dump, directory, options) {
    const staging = await (0,promises_.mkdtemp)(external_node_path_default().join(directory.dir, '.upload-'));
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

/***/ 18063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ endProcess),
/* harmony export */   u: () => (/* binding */ endAfter)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52681);


/** How long the reader of the output may take for the rest, in milliseconds. */
const FLUSH_MS = 5000;
/** How long a process that is asked to end may take before it is killed, in milliseconds. */
const TERM_MS = 20_000;
/**
 * The watchdog of a step, outside of its event loop: two small processes, a shell that waits at a pipe and a `sleep`.
 *
 * The end of the pipe means that the step has ended, however it ended: then the watchdog kills its own process group. So it never
 * outlives the step, and the number of the process that it kills cannot belong to another one by then.
 */
const WATCHDOG = `( sleep "$1" || exit; printf '::error title=maqet::%s\\n' "$3"; kill -TERM "$2"; sleep "$4"; kill -KILL "$2" ) </dev/null &
exec >/dev/null 2>&1
read -r _
kill -KILL 0`;
let watchdog;
/**
 * Ends this process if it has not ended by itself: asks it after `ms` milliseconds, as a cancellation does, and kills it 20 s later.
 *
 * This also ends a process that is stopped, or whose event loop stands still. Its supervisor then ends the VM. Does nothing where no
 * shell can be started.
 *
 * @param what - what exceeded its limit, as the error annotation says it.
 */
function endAfter(ms, what, termMs = TERM_MS) {
    const { PATH, RUNNER_TRACKING_ID } = process.env;
    const [limit, grace] = [ms, termMs].map((one) => String(Math.ceil(one / 1000)));
    const args = [limit ?? '', String(process.pid), what, grace ?? ''];
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('/bin/sh', ['-c', WATCHDOG, 'maqet-watchdog', ...args], {
        detached: true,
        cwd: '/',
        env: { PATH, RUNNER_TRACKING_ID },
        stdio: ['pipe', 'inherit', 'ignore'],
    });
    child.on('error', () => undefined);
    child.stdin.on('error', () => undefined);
    child.unref();
    child.stdin.unref();
    watchdog = child.pid;
}
/**
 * Ends this process with `process.exitCode` once its output is read, whatever is still open: a socket that a client has left must
 * not hold a step.
 */
async function endProcess() {
    // On Linux every write has been read by the runner or lies in a pipe. A stream that was never used takes milliseconds to create.
    if (process.platform !== 'linux')
        await flushOutput();
    if (watchdog !== undefined)
        killGroup(watchdog);
    const code = Number(process.exitCode ?? 0);
    // `process.exit` waits for threads: for a name server that does not answer, or for the other end of a FIFO. `exec` does not.
    const blocked = process.getActiveResourcesInfo().some((name) => /^(?:GetAddrInfo|GetNameInfo|FS)Req/.test(name));
    if (blocked && process.platform !== 'win32')
        process.execve?.('/bin/sh', ['sh', '-c', `exit ${code}`], {});
    process.exit(code);
}
async function flushOutput() {
    const flushed = [process.stdout, process.stderr].map((stream) => new Promise((resolve) => stream.write('', resolve)));
    await _shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .Deadline */ .B.after(FLUSH_MS)
        .race(Promise.all(flushed), 'the reader of the output')
        .catch(() => undefined);
}
function killGroup(leader) {
    try {
        process.kill(-leader, 'SIGKILL');
    }
    catch {
        // It never started, or somebody has ended it.
    }
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
        printFenced('The last lines of the serial log:', serial);
    if (qemu.length > 0)
        printFenced('The last lines of QEMU:', qemu);
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
    const texts = { stdout: new _shared_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .Sanitizer */ .I(), stderr: new _shared_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .Sanitizer */ .I() };
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
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8515);
/* harmony import */ var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52681);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86202);
/* harmony import */ var _state_find_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77694);
/* harmony import */ var _state_numbered_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89043);
/* harmony import */ var _state_record_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44520);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(84806);
/* harmony import */ var _end_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(18063);
/* harmony import */ var _logger_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(74688);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(18347);















/** How long the post step may take, in milliseconds. */
const LONGEST_MS = _artifacts_js__WEBPACK_IMPORTED_MODULE_10__/* .UPLOAD_MS */ .jf + 5 * 60_000;
/** A post step takes longer only if it has something to do, in milliseconds. */
const QUICK_MS = 100;
/**
 * Runs the post step: stops the VM that this step started if it still runs, makes sure that no process is left, and uploads the
 * evidence unless the main step has done so. Ends the process.
 */
async function runPost() {
    await post();
    return (0,_end_js__WEBPACK_IMPORTED_MODULE_11__/* .endProcess */ .J)();
}
async function post() {
    process.exitCode = 1;
    const left = (0,_state_js__WEBPACK_IMPORTED_MODULE_13__/* .readStepState */ .C_)();
    if (left !== undefined) {
        const { state, uploaded } = left;
        // Later: a post step that has nothing to do ends before, and the start of a process takes milliseconds.
        setTimeout(() => (0,_end_js__WEBPACK_IMPORTED_MODULE_11__/* .endAfter */ .u)(LONGEST_MS, 'The post step did not end in time. It was ended from outside.'), QUICK_MS).unref();
        // The step has claimed two directories if it started the VM once more under TCG.
        const [newest, ...replaced] = await (0,_state_find_js__WEBPACK_IMPORTED_MODULE_7__/* .findClaimed */ .Ps)(state.root, state.vm, state.claimant);
        const problems = [];
        for (const found of replaced)
            problems.push(unrecorded(await stop(found)));
        if (newest !== undefined) {
            const stopped = await stop(newest);
            problems.push(unrecorded(stopped));
            if (!uploaded)
                problems.push(await conclude(newest.directory, state, stopped));
        }
        const problem = oneOf(problems.filter((one) => one !== undefined));
        if (problem !== undefined)
            return (0,_logger_js__WEBPACK_IMPORTED_MODULE_12__/* .failStep */ .vy)(problem, state.vm, { serial: [], qemu: [] });
    }
    process.exitCode = 0;
}
async function stop(found) {
    const { caller } = (0,_engine_context_js__WEBPACK_IMPORTED_MODULE_3__.processFacts)(process.env, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1] ?? ''));
    const env = { caller, log: _logger_js__WEBPACK_IMPORTED_MODULE_12__/* .workflowLog */ .QE, signal: new AbortController().signal };
    const stopped = await (0,_engine_stop_js__WEBPACK_IMPORTED_MODULE_4__/* .stopVm */ .u)(found, { reason: 'post', metrics: true }, env);
    const { reply, problem, notices } = stopped;
    if (reply !== undefined)
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(`The VM was stopped by ${reply.method} in ${reply.ms} ms.`);
    if (problem !== undefined && unrecorded(stopped) === undefined)
        _logger_js__WEBPACK_IMPORTED_MODULE_12__/* .workflowLog */ .QE.warning(problem.message);
    for (const notice of notices)
        _logger_js__WEBPACK_IMPORTED_MODULE_12__/* .workflowLog */ .QE.warning(notice);
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
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .MaqetError */ .Po([...before, last.marked.message].join('\n'), { remedy: last.marked.remedy });
}
/** Uploads the evidence, and verifies the audit log of a VM that had to be stopped. @returns the problem with that log. */
async function conclude(directory, state, stopped) {
    const failed = (await (0,_state_numbered_files_js__WEBPACK_IMPORTED_MODULE_8__/* .exists */ .t2)(directory.failures)) || (await (0,_state_record_js__WEBPACK_IMPORTED_MODULE_9__/* .readRecord */ .aE)(directory))?.state === 'failed';
    const due = state.upload === 'always' || (state.upload === 'on-failure' && failed);
    const options = { ...state, name: state.artifactName };
    const artifact = due ? (await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_10__/* .uploadEvidence */ .di)(directory, options, _logger_js__WEBPACK_IMPORTED_MODULE_12__/* .workflowLog */ .QE, _shared_deadline_js__WEBPACK_IMPORTED_MODULE_5__/* .Deadline */ .B.after(_artifacts_js__WEBPACK_IMPORTED_MODULE_10__/* .UPLOAD_MS */ .jf))).artifact : undefined;
    if (stopped.reply === undefined && stopped.problem === undefined)
        return undefined;
    const verdict = await (0,_audit_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyChain */ .H)(directory.audit).catch(_shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .asMaqetError */ .jI);
    // A log that could not be written may be unreadable, too: one error for both is enough.
    if (!('ok' in verdict))
        return unrecorded(stopped) === undefined ? verdict : undefined;
    const audit = verdict.ok ? `the audit log is intact, its head is ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_14__/* .markdownCode */ .D9)(verdict.head)}` : 'the audit log is **broken**';
    const where = artifact === undefined ? '' : ` The evidence is in the artifact ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_14__/* .markdownCode */ .D9)(artifact.name)}.`;
    await _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .summary */ .z.addRaw(`VM ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_14__/* .markdownCode */ .D9)(state.vm)} was stopped at the end of the job; ${audit}.${where}\n`).write();
    if (verdict.ok)
        return undefined;
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .MaqetError */ .Po(`The audit log is broken at record ${verdict.brokenAt}: ${verdict.problem}.`, {
        remedy: 'Do not trust the records from there on.',
    });
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
/* harmony export */   W: () => (/* binding */ administratorPlaces),
/* harmony export */   processFacts: () => (/* binding */ processFacts)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _audit_redact_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11513);
/* harmony import */ var _state_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6099);




/**
 * Reads the facts of the running process.
 *
 * @param entryFile - path of the running bundle. The supervisor's bundle lies beside it.
 */
function processFacts(env, entryFile) {
    const isRunner = env['GITHUB_ACTIONS'] === 'true';
    const run = isRunner ? runIdentity(env) : null;
    return {
        // Outside a runner anybody can set GITHUB_ACTOR, but not the user id.
        caller: { actor: (run === null ? undefined : env['GITHUB_ACTOR']) || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().username, run },
        secrets: (0,_audit_redact_names_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsFromEnvironment */ .$S)(env),
        administrator: administratorPlaces(env),
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
/** Returns the places on this machine: `/etc/maqet/policy.yml`, and the file that the variable `MAQET_POLICY` names. */
function administratorPlaces(env) {
    return { file: '/etc/maqet/policy.yml', variable: env['MAQET_POLICY'], trusted: [0] };
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

/***/ 86202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ MaqetError),
/* harmony export */   UQ: () => (/* binding */ errnoOf),
/* harmony export */   Ul: () => (/* binding */ FAILURE_STATUSES),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   j3: () => (/* binding */ DeadlineError),
/* harmony export */   jI: () => (/* binding */ asMaqetError),
/* harmony export */   kc: () => (/* binding */ errorText)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81565);

/** The verdicts that an error can give a run. */
const FAILURE_STATUSES = ['failed', 'timed-out', 'crashed', 'blocked'];
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
/** The inputs cannot be used. Reports every problem at once. Nothing has been started. */
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
    return `${subject} (${JSON.stringify(value)}) ${problem}${problem.endsWith('?') ? '' : '.'}`;
}
/** A wait reached its wall-clock deadline. */
class DeadlineError extends MaqetError {
    /** @param what - what the wait was for, e.g. `the QMP greeting`. */
    constructor(what, ms, remedy = 'Raise the timeout, or look for the cause in serial.log and qemu.log.') {
        super(`Timed out after ${ms} ms waiting for ${what}.`, { remedy, status: 'timed-out' });
    }
}
/** The run was cancelled from outside (SIGINT, SIGTERM, an aborted signal). */
class CancelledError extends MaqetError {
    constructor(what) {
        super(`Cancelled during ${what}.`, { remedy: 'No action is needed: everything that it had started has been stopped.' });
    }
}
/** Returns anything thrown as a `MaqetError`. An error that maqet did not foresee is a bug in maqet, and its remedy says so. */
function asMaqetError(error) {
    if (error instanceof MaqetError)
        return error;
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return new MaqetError(message, { remedy: 'This is unexpected: please report it with the audit log and qemu.log.', cause: error });
}
/** Returns the text of anything thrown, for a log: a `MaqetError` with its remedy, any other error by its message. */
function errorText(error, wording) {
    if (error instanceof MaqetError)
        return error.explain(wording);
    return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
/** Returns the `code` of a Node system error (`ENOENT`, `EACCES` …), or undefined for anything else. */
function errnoOf(error) {
    // Not `instanceof Error`: an error from another VM context, such as a test runner's, has another `Error` class.
    return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
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
 * The only list of system directories (`docs/security/host-paths.md` has the threat model). A link in it also stands for its target. If
 * two of them contain a path, the inner one decides.
 */
const SYSTEM_DIRECTORIES = {
    // Settings and secrets, devices, processes, the kernel's interfaces.
    wholly: ['/etc', '/dev', '/proc', '/sys'],
    // Programs, libraries, boot files. Kernels and firmware are read from there. Whoever can write there owns the machine.
    'for writing': ['/boot', '/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32', '/System', '/Library'],
    // These hold data of the system and of its users.
    itself: ['/', '/root', '/var', '/run', '/private', '/dev/shm'],
};
/** A path of this machine must not be used in this way. */
class HostPathError extends _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MaqetError */ .Po {
    problem;
    /** @param problem - a clause that continues a sentence about the path, without a full stop. */
    constructor(file, problem) {
        super(`${JSON.stringify((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(file, 300))} ${problem}.`, { remedy: 'Name another path.' });
        this.problem = problem;
    }
}
const REPLACED = 'was replaced while it was checked; check which program replaced it';
/** As on Linux. */
const LONGEST_PATH = 4096;
/** As on Linux. A link can lead to itself through a directory that does not exist. */
const MOST_LINKS = 40;
/**
 * Decides whether a path of this machine may be used, and how. It is the only function that does: for the paths of disks, images,
 * shares and copies, and for the place of a VM's directory. Files in a VM's directory have plain names, which need no resolving
 * (`isPlainName`).
 *
 * Guarantees for the returned path, at the time of the call: it is absolute; it has no link, no `..` and no doubled or trailing
 * separator, even if its last parts do not exist yet; it satisfies the rule. Directories are compared by device and inode, not only by
 * name, so that neither a second mount nor a different case on a case-insensitive file system gets around the rule.
 *
 * A path can change afterwards. Open files with {@link openHostFile} or check them with {@link isStillAt}, and create them exclusively
 * and without following a link. What QEMU opens by name is as safe as the directories in the path.
 *
 * @param text - untrusted, as it was written.
 * @returns the path, or the problem: a clause without a full stop, with a remedy where there is one. Never rejects.
 */
async function resolveHostPath(text, { use, from, within, guarded = [] }) {
    if (text === '' || text.length > LONGEST_PATH || text.includes('\0'))
        return { problem: 'is not a path' };
    let found;
    try {
        found = await withoutLinks(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(from, text));
    }
    catch (error) {
        return { problem: `cannot be looked up on this machine (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error)})` };
    }
    if (within !== undefined && !within.some(({ directory }) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .U)(directory, found))) {
        return { problem: `lies outside of ${within.map(({ directory, what }) => `${what} (${directory})`).join(' and of ')}` };
    }
    const problem = systemProblem(found, use);
    if (problem !== undefined)
        return { problem };
    const touched = guarded.find((directory) => contains(directory, found, identityOf) || contains(found, directory, identityOf));
    if (touched !== undefined) {
        return { problem: `touches ${touched}, which is reserved for the runner and for maqet's evidence; use another directory` };
    }
    return { path: found };
}
/**
 * Opens a file to be read for a guest, if {@link resolveHostPath} allows that. The open file is the one that was checked, not one that
 * has since taken its place. Never blocks, even on a FIFO.
 *
 * @param file - absolute, or relative to the current directory.
 * @returns the open file, which may be of any kind, and its path without links.
 * @throws HostPathError if it must not be read or was replaced; the system's error if it cannot be looked up or opened.
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
 * Says why a path must not be used in this way because it lies in a system directory; undefined if nothing is wrong with it.
 *
 * @param file - absolute and without links, as {@link resolveHostPath} returns it.
 */
function systemProblem(file, use, identify = identityOf) {
    const known = Object.entries(SYSTEM_DIRECTORIES).flatMap(([reach, directories]) => directories.map((directory) => ({ reach: reach, directory, identity: identify(directory) })));
    for (const at of ancestors(file)) {
        const identity = identify(at);
        const place = known.find(({ directory, identity: one }) => directory === at || (one !== undefined && one === identity));
        if (place === undefined)
            continue;
        if (at === file)
            return `is ${at}, a system directory; use another one`;
        if (place.reach === 'wholly')
            return `lies in ${at}, a system directory; use another one`;
        if (place.reach === 'itself' || use === 'read')
            return undefined;
        return `lies in ${at}, a system directory that must not be written to; use another one`;
    }
    return undefined;
}
/**
 * Resolves every link in a path, even a dangling one, as far as the path exists.
 *
 * @param file - absolute.
 * @param links - how many dangling links to follow at most.
 * @throws the system's error for a loop of links, a file in the place of a directory, or a directory that may not be entered.
 */
async function withoutLinks(file, links = MOST_LINKS) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(file);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) !== 'ENOENT' || node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file) === file)
            throw error;
    }
    const directory = await withoutLinks(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file), links);
    const entry = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(directory, node_path__WEBPACK_IMPORTED_MODULE_2___default().basename(file));
    const link = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(entry).catch(() => undefined);
    if (link === undefined)
        return entry;
    if (links === 0)
        throw Object.assign(new Error(`too many links: ${file}`), { code: 'ELOOP' });
    return withoutLinks(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(directory, link), links - 1);
}
/**
 * Returns true if an open file is the one that has this path now, without a link in it. The open file is then the one that was checked.
 *
 * On Linux the kernel knows the path of an open file. On other systems this resolves the path again and compares the two files, so only
 * a directory that is swapped twice in between goes unnoticed.
 *
 * @param file - as {@link resolveHostPath} returned it.
 */
async function isStillAt(handle, file) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(process.platform === 'linux' ? `/proc/self/fd/${handle.fd}` : file).catch(() => undefined);
    if (process.platform === 'linux' || real !== file)
        return real === file;
    const [opened, named] = await Promise.all([handle.stat({ bigint: true }), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file, { bigint: true }).catch(() => undefined)]);
    return opened.ino === named?.ino && opened.dev === named.dev;
}
/** Returns true if `directory` is `inner` or contains it. */
function contains(directory, inner, identify) {
    const identity = identify(directory);
    return ancestors(inner).some((at) => at === directory || (identity !== undefined && identify(at) === identity));
}
/** Returns a path and the directories above it, the innermost first. */
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
        // A file that stat cannot read cannot be opened either.
        return undefined;
    }
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
/** Reads `/proc/PID/stat`; undefined if there is no such process or no `/proc`. */
function procStat(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        // The command name is in parentheses and may itself contain spaces and parentheses: count from the last one.
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return { state: fields[0] ?? '', startTime: fields[19] ?? '' };
    }
    catch {
        return undefined;
    }
}
/** Returns the identity of a process that runs now. */
function identify(pid) {
    return { pid, startTime: procStat(pid)?.startTime ?? '' };
}
/** Returns true while that very process runs. A zombie does not. */
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
/** Sends a signal to that very process, or does nothing if it is gone. */
function signalProcess(id, signal) {
    if (!isAlive(id))
        return;
    try {
        process.kill(id.pid, signal);
    }
    catch {
        // It exited between the check and the signal.
    }
}
/** Returns how many bytes a process has in memory and in swap (Linux: `proc_pid_status(5)`); undefined if that cannot be read. */
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

/***/ 34810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Sanitizer)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56695);


/** Lines longer than this many characters are split: a guest may never end one. */
const LONGEST_LINE = 4000;
/**
 * Sanitizes a stream of untrusted bytes, line by line as `lines` does, so that no line can move the cursor or be read as a workflow
 * command. Holds back a line until it is complete.
 */
class Sanitizer {
    decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
    unfinished = '';
    /** Takes a chunk. @returns the lines that are now complete, with their line ends; an empty string if there is none. */
    push(chunk) {
        return this.take(this.decoder.write(chunk));
    }
    /** Returns the rest at the end of the stream, with a line end, so that other output cannot continue the line. */
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
/** Splits a long line, so that none of it is truncated. */
function shown(line) {
    const pieces = [];
    for (let from = 0; from === 0 || from < line.length; from += LONGEST_LINE)
        pieces.push(line.slice(from, from + LONGEST_LINE));
    return pieces.flatMap((piece) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .M)(piece, LONGEST_LINE)).join('\n');
}


/***/ })

};
