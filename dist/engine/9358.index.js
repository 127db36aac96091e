export const id = 9358;
export const ids = [9358,3734];
export const modules = {

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

/***/ 17548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ rawInputs),
/* harmony export */   n: () => (/* binding */ withoutDefaults)
/* harmony export */ });
/* harmony import */ var _inputs_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33983);

const PREFIX = 'INPUT_';
/**
 * Returns the inputs as the runner passes them: `INPUT_` and the name, in upper case, with its dashes. Includes unknown ones, which
 * the schema reports. Trims nothing: the lines of a script and the spaces of a pattern count.
 */
function rawInputs(env) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => name.startsWith(PREFIX) && value !== undefined ? [[name.slice(PREFIX.length).toLowerCase(), value]] : []));
}
/**
 * Removes the inputs that equal their default. The runner fills in the defaults of `action.yml`, so the workflow most likely left
 * them out, and a configuration file may set them.
 */
function withoutDefaults(raw) {
    const defaults = new Map(_inputs_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .m.map((input) => [input.name, input.default]));
    return Object.fromEntries(Object.entries(raw).filter(([name, text]) => text !== defaults.get(name)));
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

/***/ 28015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ runStep)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ../../../work/main/node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(20004);
// EXTERNAL MODULE: ./src/engine/context.ts
var context = __webpack_require__(49473);
// EXTERNAL MODULE: ./src/inputs/parse.ts + 2 modules
var parse = __webpack_require__(42029);
// EXTERNAL MODULE: ./src/shared/deadline.ts
var shared_deadline = __webpack_require__(52681);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(86202);
// EXTERNAL MODULE: ./src/shared/process.ts
var shared_process = __webpack_require__(64720);
// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(99346);
// EXTERNAL MODULE: ./src/shared/wording.ts
var wording = __webpack_require__(81565);
// EXTERNAL MODULE: ./src/toolchain/tool-cache.ts
var tool_cache = __webpack_require__(63734);
;// CONCATENATED MODULE: ./src/action/artifact-name.ts

const MAX_READABLE = 90;
/**
 * Returns a name that no other step, matrix cell or attempt of the workflow run has: readable parts, then a hash of all parts.
 *
 * @example `maqet-web-boot-x86_64-6.1-1f0a3c5d`
 */
function artifactName(parts) {
    const { vm, job, matrix, step, attempt } = parts;
    const readable = ['maqet', vm, job, ...matrixValues(matrix)].join('-');
    const hash = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([vm, job, matrix, step, attempt]))
        .digest('hex')
        .slice(0, 8);
    return `${plain(readable).slice(0, MAX_READABLE)}-${hash}`;
}
function matrixValues(matrix) {
    try {
        const value = JSON.parse(matrix);
        return typeof value === 'object' && value !== null
            ? Object.values(value)
                .filter((item) => typeof item !== 'object')
                .map(String)
            : [];
    }
    catch {
        return [];
    }
}
/** Replaces characters that the service refuses (`" : < > | * ? \r \n \ /`), or that a shell would interpret in a file name. */
function plain(text) {
    return text.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/-{2,}/g, '-');
}

// EXTERNAL MODULE: ./src/action/end.ts
var end = __webpack_require__(18063);
// EXTERNAL MODULE: ./src/action/logger.ts
var logger = __webpack_require__(74688);
// EXTERNAL MODULE: ./src/action/raw-inputs.ts
var raw_inputs = __webpack_require__(17548);
// EXTERNAL MODULE: ./src/action/state.ts
var action_state = __webpack_require__(18347);
;// CONCATENATED MODULE: ./src/action/step.ts
















/** How long a step may take beyond its `timeout` to take the evidence, stop the VM and upload, in milliseconds. */
const GRACE_MS = 5 * 60_000;
/** What is left of that when an upload has to end, in milliseconds. */
const LAST_MS = 15_000;
/**
 * Runs the main step: inputs, run, evidence, outputs, summary. The exit code is 0 only if the run passed. Ends the process, whatever is
 * still open then.
 */
async function runStep() {
    await step();
    return (0,end/* endProcess */.J)();
}
async function step() {
    // Fail by default: a promise that never settles must not end green.
    process.exitCode = 1;
    const raw = (0,raw_inputs/* rawInputs */.m)(process.env);
    let inputs;
    try {
        inputs = await (0,parse/* parseInputs */.T)((0,raw_inputs/* withoutDefaults */.n)(raw), process.arch, { warn: (warning) => logger/* workflowLog */.QE.warning(warning) });
    }
    catch (error) {
        core/* setOutput */.uH('status', 'failed');
        (0,logger/* failStep */.vy)((0,errors/* asMaqetError */.jI)(error), raw['vm'] ?? '', { serial: [], qemu: [] });
        return;
    }
    const longestMs = inputs.timeoutMs + GRACE_MS;
    (0,end/* endAfter */.u)(longestMs, `The step did not end within its timeout and ${(0,units/* formatDuration */.a3)(GRACE_MS)} more. It was ended from outside.`);
    const env = stepEnvironment();
    const deadline = shared_deadline/* Deadline */.B.after(longestMs - LAST_MS, env.signal);
    const state = stepState(inputs, env);
    (0,action_state/* saveStepState */.jU)(state);
    // Load the engine and the renderers late: wrong inputs are reported without them.
    const { runVm } = await Promise.all(/* import() */[__webpack_require__.e(7896), __webpack_require__.e(9979), __webpack_require__.e(4350), __webpack_require__.e(3905), __webpack_require__.e(4781), __webpack_require__.e(9065), __webpack_require__.e(2448), __webpack_require__.e(9945), __webpack_require__.e(6743)]).then(__webpack_require__.bind(__webpack_require__, 26743));
    const result = await runVm(inputs, env);
    const { conclude } = await Promise.all(/* import() */[__webpack_require__.e(5348), __webpack_require__.e(8001)]).then(__webpack_require__.bind(__webpack_require__, 38001));
    await conclude(result, inputs, { state, env, entryFile: entryFile(), deadline });
    process.exitCode = result.status === 'passed' ? 0 : 1;
}
function entryFile() {
    return (0,external_node_fs_.realpathSync)(process.argv[1] ?? '');
}
function stepEnvironment() {
    const cancel = new AbortController();
    // The runner sends SIGINT, SIGTERM 7.5 s later, and kills 2.5 s after that. The post step runs in any case.
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => cancel.abort());
    return {
        ...(0,context.processFacts)(process.env, entryFile()),
        log: logger/* workflowLog */.QE,
        claimant: (0,external_node_crypto_.randomUUID)(),
        toolCache: tool_cache/* runnerToolCache */.F,
        imageCache: async () => (await __webpack_require__.e(/* import() */ 616).then(__webpack_require__.bind(__webpack_require__, 40616))).actionsImageCache(logger/* workflowLog */.QE),
        // In a `container:` job the parent is outside of the PID namespace, and cannot be watched.
        watchPid: (0,shared_process/* isAlive */._n)((0,shared_process/* identify */.ls)(process.ppid)) ? process.ppid : undefined,
        signal: cancel.signal,
        showGuest: logger/* showGuest */.qc,
        wording: wording/* WORKFLOW */.Ep,
        onPhase: (name) => logger/* workflowLog */.QE.debug(`phase ${name}`),
    };
}
function stepState(inputs, env) {
    const { GITHUB_JOB: job = '', GITHUB_ACTION: step = '', GITHUB_RUN_ATTEMPT: attempt = '' } = process.env;
    return {
        root: env.root,
        vm: inputs.vm,
        claimant: env.claimant,
        upload: inputs.upload,
        artifactName: inputs.artifactName ?? artifactName({ vm: inputs.vm, job, matrix: inputs.matrix ?? '', step, attempt }),
        retentionDays: inputs.retentionDays ?? null,
    };
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

/***/ 59358:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _action_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28015);

await (0,_action_step_js__WEBPACK_IMPORTED_MODULE_0__/* .runStep */ .e)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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


/***/ }),

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

/***/ 63734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ runnerToolCache),
/* harmony export */   directoryToolCache: () => (/* binding */ directoryToolCache)
/* harmony export */ });
/* unused harmony exports ENTRY, ENTRY_VERSION */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71332);






/** The name of maqet's entry in a tool cache. */
const ENTRY = 'maqet-toolchain';
/** The version of the manifest's format. A new format is a new entry: old and new steps never read each other's. */
const ENTRY_VERSION = '1.0.0';
const FILE = 'manifest.json';
const SIZE_LIMIT = 1024 * 1024;
/**
 * Opens the runner's tool cache, through `@actions/tool-cache` (`find`, `cacheFile`).
 *
 * Only for the step: the toolkit writes `::debug::` lines to stdout, which a `--json` command cannot have, and takes some
 * 65 ms to load (9 ms where `@actions/core` is loaded anyway). So it is imported only here, on demand.
 *
 * @throws ToolchainError if RUNNER_TOOL_CACHE is not set: this is not a runner.
 */
async function runnerToolCache() {
    if (!process.env['RUNNER_TOOL_CACHE']) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ToolchainError */ .g8('RUNNER_TOOL_CACHE is not set.', { remedy: 'Run this as a step of a workflow, or use the `maqet` command.' });
    }
    const { find, cacheFile } = await Promise.all(/* import() */[__webpack_require__.e(863), __webpack_require__.e(8350), __webpack_require__.e(1637), __webpack_require__.e(4), __webpack_require__.e(9767)]).then(__webpack_require__.bind(__webpack_require__, 79767));
    return {
        read: () => {
            const directory = find(ENTRY, ENTRY_VERSION);
            return directory === '' ? undefined : readSmall(node_path__WEBPACK_IMPORTED_MODULE_4___default().join(directory, FILE));
        },
        write: async (text) => {
            const temp = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_4___default().join(process.env['RUNNER_TEMP'] || node_os__WEBPACK_IMPORTED_MODULE_3___default().tmpdir(), 'maqet-toolchain-'));
            const { rmRF } = await __webpack_require__.e(/* import() */ 699).then(__webpack_require__.bind(__webpack_require__, 699));
            try {
                const source = node_path__WEBPACK_IMPORTED_MODULE_4___default().join(temp, FILE);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(source, text);
                await cacheFile(source, FILE, ENTRY, ENTRY_VERSION);
            }
            finally {
                await rmRF(temp);
            }
        },
    };
}
/**
 * Opens a tool cache in any directory without the toolkit: silent and atomic. A reader sees the old file or the new one, even
 * when several processes write. The layout is the toolkit's, so step and command find each other's entry.
 */
function directoryToolCache(cacheDir) {
    const directory = node_path__WEBPACK_IMPORTED_MODULE_4___default().join(cacheDir, ENTRY, ENTRY_VERSION, node_os__WEBPACK_IMPORTED_MODULE_3___default().arch());
    const file = node_path__WEBPACK_IMPORTED_MODULE_4___default().join(directory, FILE);
    const marker = `${directory}.complete`;
    return {
        read: () => ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(marker) ? readSmall(file) : undefined),
        write: async (text) => {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(directory, { recursive: true });
            const draft = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(draft, text, { flag: 'wx' });
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(draft, file);
            }
            catch (error) {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft, { force: true });
                throw error;
            }
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(marker, '');
        },
    };
}
function readSmall(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file).size <= SIZE_LIMIT ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8') : undefined;
    }
    catch {
        // Another step removes or replaces it right now: treat it as missing.
        return undefined;
    }
}


/***/ })

};
