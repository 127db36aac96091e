export const id = 1730;
export const ids = [1730,6266];
export const modules = {

/***/ 33175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ readStepState),
/* harmony export */   EJ: () => (/* binding */ saveUploaded),
/* harmony export */   jU: () => (/* binding */ saveStepState)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);


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

/***/ 67515:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ runStep)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./src/engine/context.ts
var context = __webpack_require__(86173);
// EXTERNAL MODULE: ./src/inputs/parse.ts + 2 modules
var parse = __webpack_require__(8745);
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(78451);
// EXTERNAL MODULE: ./src/report/results.ts
var results = __webpack_require__(98940);
;// CONCATENATED MODULE: ./src/report/outputs.ts


/**
 * Every output of the action, in the order in which the documentation shows them. `action.yml` and the table of outputs are
 * generated from this list.
 */
const OUTPUTS = [
    {
        name: 'status',
        description: 'Verdict: `passed`, `failed`, `timed-out`, `crashed` or `blocked` (by the policy).',
        value: ({ result }) => result.status,
    },
    {
        name: 'exit-code',
        description: 'Exit code of the script of `run`; 128 + the number of the signal that ended it.',
        value: ({ result }) => result.run?.exitCode,
    },
    {
        name: 'results',
        description: 'JSON list with the outcome of each line of `snapshot` and of the QMP script; its last entry, `metrics`, has the metrics of the run.',
        value: ({ result }) => (0,results/* renderResultsOutput */.K)(result),
    },
    {
        name: 'vm-dir',
        description: 'Directory of the VM, with its logs, dumps and screenshots.',
        value: ({ result }) => result.dir,
    },
    { name: 'pid', description: 'Process id of QEMU.', value: ({ result }) => result.pid },
    { name: 'accel', description: 'Accelerator in use: `kvm`, `hvf` or `tcg`.', value: ({ result }) => result.accel?.name },
    {
        name: 'boot-ms',
        description: 'Milliseconds from the start of the guest until `wait-for` was reached.',
        value: ({ result }) => result.bootMs,
    },
    { name: 'qemu-path', description: 'Path of the QEMU binary.', value: ({ result }) => result.toolchain?.qemuSystem.path },
    { name: 'qemu-img-path', description: "Path of QEMU's image tool.", value: ({ result }) => result.toolchain?.qemuImg.path },
    { name: 'qemu-version', description: 'Version of QEMU.', value: ({ result }) => result.qemuVersion },
    {
        name: 'qemu-cache-hit',
        description: '`true` if an earlier step had found the binaries, and this one did not search for them.',
        value: ({ result }) => result.toolchain && result.toolchain.counts.hits > 0,
    },
    {
        name: 'ports',
        description: 'JSON list of the open ports: `host`, `guest`, `protocol`.',
        value: ({ result }) => outputs_json(result.ports),
    },
    {
        name: 'serial-log',
        description: "Path of the serial console's log.",
        // Without a process, QEMU has written no log.
        value: ({ result }) => (result.pid === undefined ? undefined : result.serialLog),
    },
    { name: 'screenshot', description: 'Path of the screenshot.', value: ({ result }) => result.screenshot },
    {
        name: 'dumps',
        description: 'JSON list of the memory dumps: `path`, `bytes`, `sha256` (of the stored file), `format`.',
        value: ({ result }) => outputs_json(result.dumps.map(({ path, bytes, sha256, format }) => ({ path, bytes, sha256, format }))),
    },
    {
        name: 'audit-log',
        description: 'Path of the audit log.',
        value: ({ result }) => (result.audit === undefined ? undefined : result.auditLog),
    },
    { name: 'audit-head', description: "Hash of the audit log's last record.", value: ({ result }) => result.audit?.head },
    { name: 'artifact-id', description: 'Id of the uploaded artifact.', value: ({ artifact }) => artifact?.id },
    { name: 'artifact-url', description: 'Address of the uploaded artifact.', value: ({ artifact }) => artifact?.url },
    {
        name: 'report',
        description: "Path of the run's page, `report.html`: verdict, timeline, commands, dumps. The artifact also contains it.",
        value: ({ page }) => page,
    },
];
/** Returns the outputs of a run as text. An output that does not apply to the run is empty. Pure. */
function outputValues(sources) {
    const values = OUTPUTS.map(({ name, value }) => [name, String(value(sources) ?? '')]);
    return Object.fromEntries(values);
}
function outputs_json(value) {
    return (0,json/* stringifyJson */.sd)(value);
}

// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(64886);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(54285);
// EXTERNAL MODULE: ./src/report/result.ts + 1 modules
var report_result = __webpack_require__(76096);
// EXTERNAL MODULE: ./src/report/verdict.ts
var verdict = __webpack_require__(90687);
;// CONCATENATED MODULE: ./src/report/summary.ts





const OUTCOME = { ok: '✅', failed: '❌', skipped: '⏭️' };
const SERIAL_LINES = 40;
const MAX_ROWS = 50;
const MAX_NOTICES = 20;
const MAX_MESSAGE_LINES = 60;
/**
 * Renders the job summary of a run as GitHub Markdown.
 *
 * No untrusted text can leave its place. The summary stays under half of the runner's limit of 1 MiB, because a step of several
 * VMs and a user's own summary share it.
 *
 * @param artifact - undefined if nothing was uploaded.
 */
function renderSummary(result, artifact) {
    const { emoji, word } = verdict/* VERDICTS */.b[result.status];
    const sections = [
        `### ${emoji} ${word}: VM ${(0,report_escape/* markdownCode */.D9)(result.vm, 64)} in ${(0,units/* formatDuration */.a3)(result.durationMs)}`,
        errorSection(result),
        factsSection(result, artifact),
        timelineSection(result),
        commandsSection(result),
        latenciesSection(result),
        dumpsSection(result),
        noticesSection(result),
        serialSection(result),
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
function errorSection({ error }) {
    if (error === undefined)
        return '';
    const message = error.message.split('\n').slice(0, MAX_MESSAGE_LINES);
    return `${(0,report_escape/* markdownBlock */.dI)(message)}\n\n**What to do:** ${(0,report_escape/* markdownText */.p7)(error.remedy, 1000)}`;
}
function factsSection({ accel, toolchain, figures, audit, run }, artifact) {
    const rows = [];
    if (run !== undefined)
        rows.push(['Script', scriptText(run)]);
    if (toolchain !== undefined)
        rows.push(['QEMU', `${(0,report_escape/* markdownText */.p7)(toolchain.qemuSystem.version)} from ${(0,report_escape/* markdownText */.p7)(toolchain.source)}`]);
    if (accel !== undefined)
        rows.push(['Accelerator', `${(0,report_escape/* markdownCode */.D9)(accel.name)}: ${(0,report_escape/* markdownText */.p7)(accel.reason)}`]);
    if (toolchain !== undefined)
        rows.push(['Binary cache', lookupText(toolchain.counts)]);
    const processes = figures?.processes ?? [];
    if (processes.length > 0)
        rows.push(['Started', processes.map(({ program, started }) => `${started} × ${(0,report_escape/* markdownCode */.D9)(program, 64)}`).join(', ')]);
    if (audit !== undefined) {
        const state = audit.ok ? 'verified' : '**not verified**';
        rows.push(['Audit log', `${count(audit.records, 'record')}, ${state}, head ${(0,report_escape/* markdownCode */.D9)(audit.head, 64)}`]);
    }
    if (artifact !== undefined)
        rows.push(['Artifact', (0,markdown/* markdownLink */.iQ)(artifact.name, artifact.url)]);
    return rows.length === 0 ? '' : (0,markdown/* markdownTable */.Qj)(['', ''], rows);
}
function lookupText({ hits, misses, lookups, spawns }) {
    const parts = [count(hits, 'hit'), count(misses, 'miss', 'misses'), count(lookups, 'look-up'), count(spawns, 'process', 'processes')];
    return `${parts.join(', ')} started`;
}
function scriptText({ channel, exitCode, signal, durationMs, scriptSha256 }) {
    const exit = `exit code ${exitCode}${signal === undefined ? '' : ` (${(0,report_escape/* markdownText */.p7)(signal)})`}`;
    return `${exit}, over ${(0,report_escape/* markdownText */.p7)(channel)} in ${(0,units/* formatDuration */.a3)(durationMs)}; SHA-256 ${(0,report_escape/* markdownCode */.D9)(scriptSha256, 64)}`;
}
function timelineSection({ phases }) {
    if (phases.length === 0)
        return '';
    const rows = phases.map((phase) => [
        OUTCOME[phase.outcome],
        (0,report_escape/* markdownText */.p7)(phase.name, 100),
        ms(phase.startMs),
        phase.outcome === 'skipped' ? '' : ms(phase.durationMs),
        (0,report_escape/* markdownText */.p7)(phase.detail ?? '', 200),
    ]);
    return `#### Timeline\n\n${(0,markdown/* markdownTable */.Qj)(['', 'Phase', 'At', 'Took', 'Detail'], rows, MAX_ROWS)}`;
}
function commandsSection({ commands }) {
    const tiers = Object.entries(commands).filter(([, { allowed, blocked }]) => allowed + blocked > 0);
    if (tiers.length === 0)
        return '';
    const rows = tiers.map(([tier, { allowed, blocked, failed }]) => [(0,report_escape/* markdownText */.p7)(tier, 40), `${allowed}`, `${blocked}`, `${failed}`]);
    return `#### QMP commands\n\n${(0,markdown/* markdownTable */.Qj)(['Tier', 'Allowed', 'Blocked', 'Failed'], rows, MAX_ROWS)}`;
}
/** Renders the times of commands, folded: most readers only need the counts by tier. */
function latenciesSection({ figures }) {
    const rows = (figures?.commands ?? []).flatMap(({ command, tier, durationsMs }) => {
        if (durationsMs.length === 0)
            return [];
        const mean = durationsMs.reduce((sum, one) => sum + one, 0) / durationsMs.length;
        const longest = durationsMs.reduce((most, one) => Math.max(most, one), 0);
        return [[(0,report_escape/* markdownCode */.D9)(command, 64), (0,report_escape/* markdownText */.p7)(tier, 40), `${durationsMs.length}`, ms(mean), ms(longest)]];
    });
    if (rows.length === 0)
        return '';
    const table = (0,markdown/* markdownTable */.Qj)(['Command', 'Tier', 'Ended', 'Mean', 'Longest'], rows, MAX_ROWS);
    return `<details><summary>Commands since the VM was started</summary>\n\n${table}\n\n</details>`;
}
function dumpsSection({ dumps }) {
    if (dumps.length === 0)
        return '';
    const rows = dumps.map((dump) => [
        (0,report_escape/* markdownCode */.D9)(dump.name, 130),
        `${(0,report_escape/* markdownText */.p7)(dump.format, 40)}, ${(0,report_escape/* markdownText */.p7)(dump.compression, 40)}`,
        (0,units/* formatBytes */.z3)(dump.rawBytes),
        (0,units/* formatBytes */.z3)(dump.bytes),
        (0,report_escape/* markdownCode */.D9)(dump.sha256, 64),
    ]);
    return `#### Memory dumps\n\n${(0,markdown/* markdownTable */.Qj)(['File', 'Format', 'Memory', 'Stored', 'SHA-256 of the stored file'], rows, MAX_ROWS)}`;
}
function noticesSection(result) {
    return (0,report_result/* workflowNotices */.ds)(result)
        .slice(0, MAX_NOTICES)
        .map((notice) => `- ${(0,report_escape/* markdownText */.p7)(notice, 300)}`)
        .join('\n');
}
/** Renders the last serial lines. A blank line inside `<details>` ends the HTML block: only then is the fence after it Markdown. */
function serialSection({ status, tail: { serial }, vm }) {
    if (status === 'passed' || serial.length === 0)
        return '';
    const last = serial.slice(-SERIAL_LINES);
    const title = `Serial console of ${(0,report_escape/* markdownText */.p7)(vm, 64)}: last ${count(last.length, 'line')}`;
    return `<details open><summary>${title}</summary>\n\n${(0,report_escape/* markdownBlock */.dI)(last)}\n\n</details>`;
}
function ms(value) {
    return `${Math.round(value).toLocaleString('en')} ms`;
}
function count(n, one, many = `${one}s`) {
    return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}

// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(58382);
// EXTERNAL MODULE: ./src/shared/process.ts
var shared_process = __webpack_require__(16588);
// EXTERNAL MODULE: ./src/shared/wording.ts
var wording = __webpack_require__(8273);
// EXTERNAL MODULE: ./src/state/layout.ts
var layout = __webpack_require__(61719);
// EXTERNAL MODULE: ./src/toolchain/tool-cache.ts
var tool_cache = __webpack_require__(26266);
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

// EXTERNAL MODULE: ./src/action/artifacts.ts + 1 modules
var artifacts = __webpack_require__(78015);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/guest/program.ts
var guest_program = __webpack_require__(76884);
// EXTERNAL MODULE: ./src/state/step-environment.ts
var step_environment = __webpack_require__(131);
;// CONCATENATED MODULE: ./src/action/command-shims.ts






/** The error of `maqet-shell` for a `shell:` that gives it too few arguments. */
const SHELL_USAGE = 'error: Use `shell: maqet-shell VM {0}`.';
/**
 * Makes a kept VM usable for plain `run:` steps: puts `maqet` and `maqet-shell` (for `shell: maqet-shell VM {0}`) on their PATH,
 * and records the environment, from which `maqet-shell` finds the variables that only a step sets. The first record on a VM stays:
 * a later step that attaches sets its own variables.
 *
 * Warns if the files cannot be written, and keeps the VM without them.
 *
 * @param root - the directory of the job's VMs, where the commands are put.
 * @param entryFile - the bundle that runs. The command's bundle lies beside it.
 */
async function offerCommands(root, directory, entryFile, log) {
    try {
        await (0,step_environment/* storeEnvironment */.D)(directory, process.env);
        core/* addPath */.fM(await writeShims(external_node_path_default().join(root, '.bin'), external_node_path_default().join(external_node_path_default().dirname(entryFile), '..', 'cli', 'index.js')));
    }
    catch (error) {
        log.warning(`Could not put \`maqet\` and \`maqet-shell\` on the PATH of later steps (${(0,errors/* errorText */.kc)(error)}).`);
    }
}
async function writeShims(bin, program) {
    await (0,promises_.mkdir)(bin, { recursive: true, mode: 0o700 });
    // Name the runner's Node by its path: it is not on the PATH of a `run:` step, and another one may be too old.
    const call = `exec ${(0,guest_program/* quote */.hD)(process.execPath)} ${(0,guest_program/* quote */.hD)(program)}`;
    const checked = `[ $# -ge 2 ] || { echo ${(0,guest_program/* quote */.hD)(SHELL_USAGE)} >&2; exit 125; }`;
    const shell = [checked, 'vm=$1 script=$2', 'shift 2', `${call} run "$vm" --step-env --script "$script" "$@"`];
    await writeShim(external_node_path_default().join(bin, 'maqet'), `${call} "$@"`);
    await writeShim(external_node_path_default().join(bin, 'maqet-shell'), shell.join('\n'));
    return bin;
}
/** Writes a shim atomically: a background process of an earlier step may be about to start it. */
async function writeShim(file, body) {
    const partial = `${file}.${process.pid}`;
    await (0,promises_.writeFile)(partial, `#!/bin/sh\n${body}\n`, { mode: 0o700 });
    await (0,promises_.rename)(partial, file);
}

// EXTERNAL MODULE: ./src/action/logger.ts
var logger = __webpack_require__(18980);
// EXTERNAL MODULE: ./src/action/raw-inputs.ts
var raw_inputs = __webpack_require__(18752);
// EXTERNAL MODULE: ./src/action/state.ts
var action_state = __webpack_require__(33175);
;// CONCATENATED MODULE: ./src/action/step.ts


















/** Runs the main step: inputs, run, evidence, outputs, summary. The exit code is 0 only if the run passed. */
async function runStep() {
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
    const env = stepEnvironment();
    const state = stepState(inputs, env);
    (0,action_state/* saveStepState */.jU)(state);
    // Load the engine late: wrong inputs are reported without it.
    const { runVm } = await Promise.all(/* import() */[__webpack_require__.e(4058), __webpack_require__.e(9826), __webpack_require__.e(7410), __webpack_require__.e(7817), __webpack_require__.e(2586), __webpack_require__.e(3823), __webpack_require__.e(5836), __webpack_require__.e(5637), __webpack_require__.e(973)]).then(__webpack_require__.bind(__webpack_require__, 50973));
    const result = await runVm(inputs, env);
    if (result.kept && result.dir !== undefined)
        await offerCommands(env.root, new layout/* VmDirectory */.ZB(result.dir), entryFile(), env.log);
    await conclude(result, inputs, state, env);
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
        imageCache: async () => (await __webpack_require__.e(/* import() */ 2356).then(__webpack_require__.bind(__webpack_require__, 2356))).actionsImageCache(logger/* workflowLog */.QE),
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
async function conclude(result, inputs, state, env) {
    if (result.error !== undefined)
        (0,logger/* failStep */.vy)({ ...result.error, status: result.status }, result.vm, result.tail);
    const page = await writeReports(result, inputs, state, env);
    const artifact = await uploadNow(result, state, env);
    for (const [name, value] of Object.entries(outputValues({ result, artifact, page })))
        core/* setOutput */.uH(name, value);
    await core/* summary */.z.addRaw(renderSummary(result, artifact)).write();
}
/** Writes the report. A failure is a warning: the run keeps its verdict. @returns the path of the page. */
async function writeReports(result, inputs, state, env) {
    if (result.dir === undefined)
        return undefined;
    const startedAt = new Date(Date.now() - result.durationMs);
    const facts = { startedAt, arch: inputs.arch, matrix: inputs.matrix, artifact: state.artifactName, env: process.env };
    try {
        const { writeReport } = await __webpack_require__.e(/* import() */ 7454).then(__webpack_require__.bind(__webpack_require__, 97454));
        return await writeReport(new layout/* VmDirectory */.ZB(result.dir), result, facts, env.secrets);
    }
    catch (error) {
        env.log.warning(`Could not write the report of the run (${(0,errors/* errorText */.kc)(error)}).`);
        return undefined;
    }
}
/**
 * Uploads the evidence of a VM that has ended.
 *
 * The post step uploads that of a kept VM and of a cancelled run. The evidence of a VM that another step started is that step's.
 */
async function uploadNow(result, state, env) {
    if (result.dir === undefined || result.attached || result.kept || env.signal.aborted)
        return undefined;
    const due = state.upload === 'always' || (state.upload === 'on-failure' && result.status !== 'passed');
    const artifact = due ? await (0,artifacts/* uploadEvidence */.di)(new layout/* VmDirectory */.ZB(result.dir), { ...state, name: state.artifactName }, env.log) : undefined;
    (0,action_state/* saveUploaded */.EJ)();
    return artifact;
}


/***/ }),

/***/ 9989:
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

/***/ 86173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ administratorPlaces),
/* harmony export */   processFacts: () => (/* binding */ processFacts)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _audit_redact_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9989);
/* harmony import */ var _state_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61719);




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

/***/ 76884:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ LEADER_END),
/* harmony export */   B_: () => (/* binding */ guestProgram),
/* harmony export */   CO: () => (/* binding */ outputOpening),
/* harmony export */   K1: () => (/* binding */ ending),
/* harmony export */   Mp: () => (/* binding */ leaderStarting),
/* harmony export */   Ro: () => (/* binding */ directoryMaking),
/* harmony export */   St: () => (/* binding */ CANNOT),
/* harmony export */   TZ: () => (/* binding */ HUSH),
/* harmony export */   VI: () => (/* binding */ SPEAK),
/* harmony export */   bE: () => (/* binding */ killing),
/* harmony export */   cu: () => (/* binding */ scriptWriting),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   i5: () => (/* binding */ surroundings),
/* harmony export */   kr: () => (/* binding */ CANNOT_BEGIN),
/* harmony export */   n3: () => (/* binding */ interpreter),
/* harmony export */   oX: () => (/* binding */ signalOf),
/* harmony export */   r2: () => (/* binding */ removal)
/* harmony export */ });
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10371);
/* harmony import */ var _channel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83435);


/** The exit code of a program that could not start its script: its directory cannot be created, or the working directory is missing. */
const CANNOT_BEGIN = 125;
/**
 * Returns a program for any POSIX shell (dash, bash, busybox, toybox) that runs a script in a new process group, waits for it, and
 * exits with its exit code. The channel removes the directory afterwards, with {@link removal}.
 *
 * The script is in `DIR/script`, the number of its process group's leader in `DIR/pid`. A script without `#!` runs under `sh -e`. In a
 * guest without `setsid`, only the script's first process can be killed.
 *
 * @throws GuestChannelError for a variable that a shell cannot set.
 */
function guestProgram(command, place) {
    const { dir } = place;
    const input = place.input === undefined ? '/dev/null' : place.input === '-' ? '&3' : quote(place.input);
    return [
        CANNOT,
        ...directoryMaking(dir),
        ...scriptWriting(command, dir),
        ...outputOpening(place),
        ...surroundings(command),
        // A shell redirects the standard input of a background process from /dev/null, unless another descriptor is named.
        ...(place.input === '-' ? ['exec 3<&0'] : []),
        `[ -e ${dir}/stop ] && cannot 'it was cancelled before it started'`,
        HUSH,
        // This writes the number and then checks `stop`. `killing` writes `stop` and then reads the number. One of the two sees the other.
        ...leaderStarting(`${interpreter(command)} ${dir}/script <${input}${place.stderr === undefined ? ' 2>&9' : ''} 9>&-`, place),
        `[ -e ${dir}/stop ] && { kill -KILL "-$maqet_leader"; kill -KILL $maqet_leader; } 2>/dev/null`,
        LEADER_END,
        SPEAK,
        ...ending(place),
    ].join('\n');
}
/** Defines `cannot`, which reports why the script cannot start, and exits. */
const CANNOT = `cannot() { echo "maqet: $1" >&2; exit ${CANNOT_BEGIN}; }`;
function directoryMaking(dir) {
    return [`mkdir -m 700 ${dir} || cannot 'the directory ${dir} cannot be created in the guest'`];
}
function scriptWriting({ script }, dir) {
    return [`printf %s ${quote(script)} >${dir}/script || cannot 'the script cannot be written to ${dir} in the guest'`];
}
/** Sets the working directory and the variables. @throws GuestChannelError for a variable that a shell cannot set. */
function surroundings({ env, workingDirectory }) {
    return [
        ...(workingDirectory === undefined
            ? []
            : [`cd ${quote(workingDirectory)} || cannot ${quote(`the working directory ${workingDirectory} does not exist in the guest`)}`]),
        ...Object.entries(env).map(([name, value]) => exportLine(name, value)),
    ];
}
/** Opens the pipes for the output, and starts the programs that copy it to its files. */
function outputOpening(place) {
    const pipes = outputPipes(place);
    if (pipes.length === 0)
        return [];
    return [
        ...openPipes(place.dir),
        ...pipes.map(({ from, file }) => `cat <&${from} >${quote(file)} 2>/dev/null 4>&- 5>&- 6<&- 7<&- &`),
        'exec 6<&- 7<&-',
    ];
}
/** Starts the leader of the script's process group. Its number is in `$maqet_leader` and `DIR/pid`. */
function leaderStarting(leader, place) {
    const pipes = outputPipes(place);
    // The script must not inherit the program's own ends of its pipes.
    const redirect = [...pipes.map(({ stream, end }) => `${stream}>&${end}`), ...pipes.map(({ end }) => `${end}>&-`)];
    return [
        // Names that a variable of the script is not likely to have, because they are set after those.
        'if command -v setsid >/dev/null 2>&1; then maqet_own=setsid; else maqet_own=; fi',
        `${['$maqet_own', leader, ...redirect].join(' ')} &`,
        `maqet_leader=$!; echo $maqet_leader >${place.dir}/pid`,
    ];
}
/** Silences the shell itself. bash reports a signal that ended the script as soon as it notices, which may be before `wait`. */
const HUSH = 'exec 9>&2 2>/dev/null';
/** Undoes {@link HUSH}. */
const SPEAK = 'exec 2>&9 9>&-';
/** Waits for the leader. A shell would print here which signal ended the script, but the exit code says that already. */
const LEADER_END = 'wait $maqet_leader 2>/dev/null; maqet_code=$?';
/** Marks the end of the output, and exits with the leader's exit code. */
function ending(place) {
    // Without a reader, SIGPIPE would end the program itself.
    const marks = outputPipes(place).map(({ end }) => `printf %s ${place.endMark} >&${end}`);
    return [...(place.endMark === undefined ? [] : ["trap '' PIPE", ...marks]), 'exit $maqet_code', ''];
}
/**
 * Lists the pipes through which the output goes to its files. Without a pipe, a script that opens `/dev/stderr` by name would truncate
 * the file.
 */
function outputPipes({ stdout, stderr }) {
    return [
        { stream: 1, end: 4, from: 6, file: stdout },
        { stream: 2, end: 5, from: 7, file: stderr },
    ].flatMap(({ file, ...numbers }) => (file === undefined ? [] : [{ ...numbers, file }]));
}
/**
 * Opens two pipes. A guest without hardware acceleration takes about 50 ms to start a program such as `mkfifo`. Therefore the pipes come
 * from the shell itself where it uses one for a here-document.
 */
function openPipes(dir) {
    const [one, two] = [`${dir}/pipe1`, `${dir}/pipe2`];
    return [
        'pipes() {',
        ...['exec 6<<END 7<<END', '.', 'END', '.', 'END'],
        '[ -p /dev/fd/6 ] && [ -p /dev/fd/7 ] && read -r own <&6 && read -r own <&7 && exec 4>/dev/fd/6 5>/dev/fd/7',
        '}',
        `made() { mkfifo ${one} ${two} && exec 3<>${one} 4>${one} 6<${one} 3<>${two} 5>${two} 7<${two} 3>&-; }`,
        `pipes 2>/dev/null || made || cannot 'a pipe cannot be created in ${dir} in the guest'`,
    ];
}
/** Returns the command that runs the script. Reads a first line `#!…` as Linux does, so that the script also runs on a `noexec` mount. */
function interpreter({ script }) {
    const found = /^#![ \t]*([^ \t\n]+)[ \t]*([^\n]*?)[ \t]*(?:\n|$)/.exec(script);
    if (found === null)
        return 'sh -e';
    return [found[1] ?? '', found[2] ?? '']
        .filter((word) => word !== '')
        .map(quote)
        .join(' ');
}
function exportLine(name, value) {
    if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
        return `export ${name}=${quote(value)}`;
    throw new _channel_js__WEBPACK_IMPORTED_MODULE_0__/* .GuestChannelError */ .Ur(`${JSON.stringify((0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(name, 80))} is not a valid name for a shell variable.`, {
        remedy: 'Use letters, digits and `_`, and do not begin with a digit.',
    });
}
/** Returns a program that ends the process group of a {@link guestProgram}: SIGTERM, then SIGKILL after about a second. */
function killing(dir) {
    // No `--` before the negative number: dash and busybox take it for a number itself.
    const send = (signal) => `{ kill -${signal} "-$pid" || kill -${signal} "$pid"; } 2>/dev/null`;
    return [
        `(umask 077; mkdir ${dir}) 2>/dev/null`,
        `: >${dir}/stop`,
        // The file is empty while it is being written. In that case the program sees `stop` and kills its script itself.
        `pid=$(cat ${dir}/pid 2>/dev/null)`,
        '[ -n "$pid" ] || exit 0',
        `${send('TERM')} || exit 0`,
        `for turn in 1 2 3 4 5; do ${send('0')} || exit 0; sleep 0.2 2>/dev/null || sleep 1; done`,
        send('KILL'),
        'exit 0',
        '',
    ].join('\n');
}
/** Returns a program that removes the directory of a {@link guestProgram}. */
function removal(dir) {
    return `rm -rf ${dir}\n`;
}
/** Quotes a text as one word of a POSIX shell. */
function quote(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}
/** Signals by their numbers on Linux. An exit code of a shell above 128 stands for a signal. */
const SIGNALS = {
    1: 'SIGHUP',
    2: 'SIGINT',
    3: 'SIGQUIT',
    4: 'SIGILL',
    6: 'SIGABRT',
    7: 'SIGBUS',
    8: 'SIGFPE',
    9: 'SIGKILL',
    11: 'SIGSEGV',
    13: 'SIGPIPE',
    14: 'SIGALRM',
    15: 'SIGTERM',
};
/** Returns the signal that an exit code of a shell stands for, or undefined for an exit code that the program chose. */
function signalOf(exitCode) {
    return exitCode > 128 ? SIGNALS[exitCode - 128] : undefined;
}


/***/ }),

/***/ 41730:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _action_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67515);

await (0,_action_step_js__WEBPACK_IMPORTED_MODULE_0__/* .runStep */ .e)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 98940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ renderResultsOutput),
/* harmony export */   t: () => (/* binding */ renderResultsFile)
/* harmony export */ });
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78451);

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

/***/ 131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ storeEnvironment),
/* harmony export */   _: () => (/* binding */ stepVariables)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58382);




/** `environment.json`: variables by name, each with the SHA-256 of its value. That shows which have changed without storing a value. */
const schema = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP());
/** The variables that the runner sets for every step, and those that belong to a process rather than to its user. */
const COMMON = /^(?:GITHUB|RUNNER|ACTIONS|INPUT|STATE)_|^(?:PATH|HOME|USER|LOGNAME|SHELL|SHLVL|PWD|OLDPWD|_|TERM|TMPDIR)$/;
const POSIX_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Stores the environment of the step that keeps a VM. An earlier one stays, because a step that attaches may have other variables. */
async function storeEnvironment(directory, env) {
    const marks = Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, hash(value)]]));
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(directory.environment, JSON.stringify(Object.fromEntries(marks)), { mode: 0o600, flag: 'wx' });
    }
    catch (error) {
        if ((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errnoOf */ .UQ)(error) !== 'EEXIST')
            throw error;
    }
}
/**
 * Returns the variables of a later step: those of its `env:`, and those that steps since have set for all.
 *
 * A process cannot see which variables are those of its step, so they are those that are new or have changed since the VM was kept.
 *
 * @returns undefined if no step has kept this VM.
 * @throws MaqetError if `environment.json` cannot be read.
 */
async function stepVariables(directory, env) {
    const stored = await readEnvironment(directory);
    if (stored === undefined)
        return undefined;
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value !== undefined && POSIX_NAME.test(name) && !COMMON.test(name) && stored[name] !== hash(value) ? [[name, value]] : []));
}
async function readEnvironment({ environment: file }) {
    try {
        return schema.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8')));
    }
    catch (cause) {
        if ((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errnoOf */ .UQ)(cause) === 'ENOENT')
            return undefined;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MaqetError */ .Po(`${file} is not a valid record of an environment.`, {
            remedy: 'Pass the variables with `--env NAME=VALUE` instead of `--step-env`.',
            cause,
        });
    }
}
function hash(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(value).digest('hex');
}


/***/ }),

/***/ 86136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ ProgramMissingError),
/* harmony export */   JJ: () => (/* binding */ QemuVersionError),
/* harmony export */   aw: () => (/* binding */ ProgramBrokenError),
/* harmony export */   g8: () => (/* binding */ ToolchainError),
/* harmony export */   sy: () => (/* binding */ InstallError)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58382);
/* harmony import */ var _shared_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8273);


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

/***/ 26266:
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86136);






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
    const { find, cacheFile } = await Promise.all(/* import() */[__webpack_require__.e(4523), __webpack_require__.e(2088), __webpack_require__.e(1955), __webpack_require__.e(3838), __webpack_require__.e(9805)]).then(__webpack_require__.bind(__webpack_require__, 59805));
    return {
        read: () => {
            const directory = find(ENTRY, ENTRY_VERSION);
            return directory === '' ? undefined : readSmall(node_path__WEBPACK_IMPORTED_MODULE_4___default().join(directory, FILE));
        },
        write: async (text) => {
            const temp = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_4___default().join(process.env['RUNNER_TEMP'] || node_os__WEBPACK_IMPORTED_MODULE_3___default().tmpdir(), 'maqet-toolchain-'));
            const { rmRF } = await __webpack_require__.e(/* import() */ 8701).then(__webpack_require__.bind(__webpack_require__, 88701));
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
