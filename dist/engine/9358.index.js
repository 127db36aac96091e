export const id = 9358;
export const ids = [9358,1353];
export const modules = {

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

/***/ 78746:
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
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(64623);
// EXTERNAL MODULE: ./src/report/results.ts
var results = __webpack_require__(44072);
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
        description: 'JSON list with the outcome of each line of `snapshot` and of the QMP script; its last entry, `metrics`, has the figures of the run.',
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
var units = __webpack_require__(99346);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(8515);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(99673);
// EXTERNAL MODULE: ./src/report/result.ts + 1 modules
var report_result = __webpack_require__(32178);
// EXTERNAL MODULE: ./src/report/verdict.ts
var verdict = __webpack_require__(77819);
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
var errors = __webpack_require__(86202);
// EXTERNAL MODULE: ./src/shared/process.ts
var shared_process = __webpack_require__(64720);
// EXTERNAL MODULE: ./src/shared/wording.ts
var wording = __webpack_require__(81565);
// EXTERNAL MODULE: ./src/state/layout.ts
var layout = __webpack_require__(6099);
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

// EXTERNAL MODULE: ./src/action/artifacts.ts + 1 modules
var artifacts = __webpack_require__(84806);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/guest/program.ts
var guest_program = __webpack_require__(97240);
// EXTERNAL MODULE: ./src/state/step-environment.ts
var step_environment = __webpack_require__(53167);
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
async function offerCommands(root, folder, entryFile, log) {
    try {
        await (0,step_environment/* storeEnvironment */.D)(folder, process.env);
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
var logger = __webpack_require__(74688);
// EXTERNAL MODULE: ./src/action/raw-inputs.ts
var raw_inputs = __webpack_require__(17548);
// EXTERNAL MODULE: ./src/action/state.ts
var action_state = __webpack_require__(18347);
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
    const { runVm } = await Promise.all(/* import() */[__webpack_require__.e(7896), __webpack_require__.e(3734), __webpack_require__.e(6689), __webpack_require__.e(3905), __webpack_require__.e(593), __webpack_require__.e(2448), __webpack_require__.e(9945), __webpack_require__.e(6743)]).then(__webpack_require__.bind(__webpack_require__, 26743));
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
        const { writeReport } = await __webpack_require__.e(/* import() */ 1971).then(__webpack_require__.bind(__webpack_require__, 91971));
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

/***/ 97240:
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
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56695);
/* harmony import */ var _channel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51431);


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
        `[ -e ${dir}/stop ] && cannot 'it was to be ended before it began'`,
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
    return [`mkdir -m 700 ${dir} || cannot 'the folder ${dir} cannot be made in the guest'`];
}
function scriptWriting({ script }, dir) {
    return [`printf %s ${quote(script)} >${dir}/script || cannot 'the script cannot be written to ${dir} in the guest'`];
}
/** Sets the working directory and the variables. @throws GuestChannelError for a variable that a shell cannot set. */
function surroundings({ env, workingDirectory }) {
    return [
        ...(workingDirectory === undefined
            ? []
            : [`cd ${quote(workingDirectory)} || cannot ${quote(`the working directory ${workingDirectory} is not there in the guest`)}`]),
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
        `pipes 2>/dev/null || made || cannot 'a pipe cannot be made in ${dir} in the guest'`,
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

/***/ 59358:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _action_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78746);

await (0,_action_step_js__WEBPACK_IMPORTED_MODULE_0__/* .runStep */ .e)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 99673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   iQ: () => (/* binding */ markdownLink)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8515);

const MAX_URL = 2000;
/** Returns a web address in its normal form, or undefined for anything that a link must not lead to, such as `javascript:`. */
function webAddress(url) {
    const parsed = url === undefined || url.length > MAX_URL ? null : URL.parse(url);
    return parsed?.protocol === 'https:' || parsed?.protocol === 'http:' ? parsed.href : undefined;
}
/**
 * Renders a link for Markdown, also within a table.
 *
 * @param bare - the Markdown to return if `url` is not an address of the web.
 */
function markdownLink(name, url, bare = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(name, 200)) {
    const address = webAddress(url);
    if (address === undefined)
        return bare;
    // Escape the bar: it would end the table's cell, even inside an attribute.
    return `<a href="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlText */ .js)(address.replaceAll('|', '%7C'))}">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(name, 200)}</a>`;
}
/**
 * Renders a GitHub Markdown table.
 *
 * @param head - titles that maqet wrote itself.
 * @param rows - cells in Markdown. Untrusted text must have gone through `markdownText` or `markdownCode`.
 * @param maxRows - the limit of rows. A last row says how many are left out.
 */
function markdownTable(head, rows, maxRows = 100) {
    const shown = rows.slice(0, maxRows);
    const left = rows.length - shown.length;
    const more = left > 0 ? [[`… and ${left} more`, ...head.slice(1).map(() => '')]] : [];
    return [head, head.map(() => '---'), ...shown, ...more].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}


/***/ }),

/***/ 32178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WA: () => (/* binding */ MAX_REPORT_BYTES),
  RC: () => (/* binding */ MAX_REPORT_LIST),
  q$: () => (/* binding */ MAX_REPORT_TEXT),
  Qh: () => (/* binding */ reportSchema),
  ds: () => (/* binding */ workflowNotices)
});

// UNUSED EXPORTS: runResultSchema

// EXTERNAL MODULE: ../../../work/main/node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(51359);
// EXTERNAL MODULE: ../../../work/main/node_modules/zod/v4/core/api.js
var api = __webpack_require__(82941);
;// CONCATENATED MODULE: ../../../work/main/node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

;// CONCATENATED MODULE: ./src/report/result.ts

/** The most bytes of a `report.json` that a reader accepts. */
const MAX_REPORT_BYTES = 2 ** 20;
/** The most entries of one list in a `report.json`. The writer leaves out the rest. */
const MAX_REPORT_LIST = 100;
/** The most characters of one text in a `report.json`. The writer truncates longer ones. */
const MAX_REPORT_TEXT = 600;
const count = schemas/* number */.aig().int().min(0);
const ms = schemas/* number */.aig().min(0);
const result_text = schemas/* string */.YjP();
const list = (item) => schemas/* array */.YOg(item).readonly();
/** JSON as QMP answers it: integers beyond 2^53 are `bigint`. */
const json = schemas/* lazy */.RZV(() => schemas/* union */.KCZ([schemas/* null */.chJ(), schemas/* boolean */.zMY(), schemas/* number */.aig(), schemas/* bigint */.oad(), schemas/* string */.YjP(), schemas/* array */.YOg(json), schemas/* record */.g1P(schemas/* string */.YjP(), json)]));
const verdict = schemas/* enum */.k5n(['passed', 'failed', 'timed-out', 'crashed', 'blocked']);
const tierCount = schemas/* object */.Ikc({ allowed: count, blocked: count, /** Allowed, and answered with an error. */ failed: count });
/**
 * The parts that a run's result and its `report.json` share.
 *
 * @param text - the bounds of every text: none inside one process, {@link MAX_REPORT_TEXT} in a file that anybody may have written.
 * @param phases - the bounds of the list of phases.
 */
function sharedParts(text, phases) {
    const phase = schemas/* object */.Ikc({
        name: text,
        /** From the start of the run. */
        startMs: ms,
        durationMs: ms,
        outcome: schemas/* enum */.k5n(['ok', 'failed', 'skipped']),
        /** Why it failed or was skipped. Untrusted: may quote the guest or QEMU. */
        detail: text.optional(),
    });
    return {
        vm: text,
        status: verdict,
        durationMs: ms,
        phases: schemas/* array */.YOg(phase).max(phases).readonly(),
        accel: schemas/* object */.Ikc({ name: text, reason: text }).optional(),
        qemuVersion: text.optional(),
        /** From the start of the guest until it was ready. */
        bootMs: ms.optional(),
        /** QMP commands by the tier of the policy. Tiers without commands are left out. */
        commands: schemas/* record */.g1P(text, tierCount),
        /** `ok`: the log was verified up to this head. */
        audit: schemas/* object */.Ikc({ head: text, records: count, ok: schemas/* boolean */.zMY() }).optional(),
    };
}
/** How the script of `run` ended. */
function scriptExit(text) {
    return schemas/* object */.Ikc({ channel: text, exitCode: schemas/* number */.aig().int(), signal: text.optional(), durationMs: ms });
}
const dumpSchema = schemas/* object */.Ikc({
    path: result_text,
    /** The file's name, with its extension. */
    name: result_text,
    /** Of the stored file. */
    bytes: count,
    /** Hex, of the stored file. */
    sha256: result_text,
    format: result_text,
    compression: result_text,
    /** Before compression. */
    rawBytes: count,
    /** RAM that only system management mode can read. The dump holds zeros there. */
    hiddenBytes: count,
});
const stepSchema = schemas/* object */.Ikc({
    line: count,
    /** The command's name, or the directive's. `snapshot` is followed by its operation. */
    step: result_text,
    outcome: schemas/* enum */.k5n(['ok', 'failed', 'blocked', 'skipped']),
    tier: result_text.optional(),
    /** The answer of QMP. Untrusted. */
    result: json.optional(),
    error: result_text.optional(),
    /** True if the step failed and `continue-on-error` let the script go on. */
    continued: schemas/* boolean */.zMY().optional(),
    durationMs: ms,
    dumps: list(dumpSchema).optional(),
    screenshots: list(result_text).optional(),
});
const lookupCounts = schemas/* object */.Ikc({ hits: count, misses: count, lookups: count, spawns: count });
const binary = schemas/* object */.Ikc({ path: result_text, version: result_text, size: count, mtimeMs: schemas/* number */.aig() });
const figuresSchema = schemas/* object */.Ikc({
    vm: result_text,
    /** One entry for each command name since the VM was started. */
    commands: list(tierCount.extend({ channel: result_text, command: result_text, tier: result_text, /** One for each that has ended. */ durationsMs: list(ms) })),
    /** Processes that the run itself started. The supervisor's own (QEMU, virtiofsd, ssh) are not counted. */
    processes: list(schemas/* object */.Ikc({ program: result_text, started: count })),
    /** The cost of finding QEMU. Missing if the run did not look for it. */
    toolchain: lookupCounts.extend({ lookupMs: ms }).optional(),
});
/**
 * The result of one run: the one model that the engine fills and every output renders, which are the log, the outputs, `results.json`,
 * `--json`, the summary, the page and `report.json`. Plain data. Parts that the run did not reach are missing.
 *
 * Any text in it may be untrusted: it can quote the guest, QEMU or a file's name. Each renderer escapes for its own format.
 */
const runResultSchema = schemas/* object */.Ikc({
    ...sharedParts(result_text, Number.POSITIVE_INFINITY),
    /** True if a signal cancelled the run. `status` is `failed` then. */
    cancelled: schemas/* boolean */.zMY(),
    error: schemas/* object */.Ikc({ name: result_text, message: result_text, remedy: result_text }).optional(),
    /** The VM's directory. Missing if the run could not claim it. */
    dir: result_text.optional(),
    serialLog: result_text.optional(),
    auditLog: result_text.optional(),
    /** True if the VM was running before. */
    attached: schemas/* boolean */.zMY(),
    /** True if the VM keeps running. */
    kept: schemas/* boolean */.zMY(),
    /** The process id of QEMU. */
    pid: count.optional(),
    run: scriptExit(result_text).extend({ /** Hex, of the script's text. */ scriptSha256: result_text }).optional(),
    toolchain: schemas/* object */.Ikc({ qemuSystem: binary, qemuImg: binary, source: result_text, counts: lookupCounts, lookupMs: ms }).optional(),
    ports: list(schemas/* object */.Ikc({ protocol: schemas/* enum */.k5n(['tcp', 'udp']), host: count, guest: count })),
    /** One entry for each step of `snapshot` and of the QMP script. */
    results: list(stepSchema),
    dumps: list(dumpSchema),
    /** A path. */
    screenshot: result_text.optional(),
    /** Missing if there is no audit log to count in. */
    figures: figuresSchema.optional(),
    /** The last lines of the serial log and of QEMU's output. */
    tail: schemas/* object */.Ikc({ serial: list(result_text), qemu: list(result_text) }),
    /** What the reader should know although nothing failed. */
    notices: list(result_text),
});
const shortText = schemas/* string */.YjP().max(MAX_REPORT_TEXT);
/**
 * `report.json`: one run in the form in which a later job shows it among others. Untrusted: another job wrote it.
 *
 * A reader ignores members that it does not know. A change that an old reader would misread needs a new `version`.
 */
const reportSchema = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    ...sharedParts(shortText, MAX_REPORT_LIST),
    /** Why the run did not pass, on one line. */
    error: shortText.optional(),
    /** UTC, ISO 8601. */
    startedAt: datetime(),
    /** Missing if the run attached to a running VM. */
    arch: shortText.optional(),
    run: scriptExit(shortText).optional(),
    dumps: schemas/* array */.YOg(schemas/* object */.Ikc({ name: shortText, bytes: count, sha256: shortText }))
        .max(MAX_REPORT_LIST)
        .readonly(),
    /** The job's `matrix` context. Empty outside a matrix. */
    matrix: schemas/* record */.g1P(shortText, schemas/* json */.Pq9()),
    job: shortText,
    /** `GITHUB_ACTION`: the step of the job. */
    step: shortText,
    attempt: schemas/* number */.aig().int().min(1),
    server: shortText,
    repository: shortText,
    runId: shortText,
    /** The name of the artifact that holds the evidence, if it is uploaded. */
    artifact: shortText,
});
const KEPT = 'The VM keeps running for later steps. The post step stops it and uploads its evidence.';
/** Returns the notices of a run as a workflow shows them. */
function workflowNotices({ notices, kept }) {
    return kept ? [...notices, KEPT] : notices;
}


/***/ }),

/***/ 77819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ VERDICTS)
/* harmony export */ });
/** Every verdict, in the order in which they are counted. */
const VERDICTS = {
    passed: { emoji: '✅', word: 'passed', glyph: '✓' },
    blocked: { emoji: '⛔', word: 'blocked by policy', glyph: '⊘' },
    failed: { emoji: '❌', word: 'failed', glyph: '✕' },
    'timed-out': { emoji: '⏱️', word: 'timed out', glyph: '◷' },
    crashed: { emoji: '💥', word: 'crashed', glyph: '✸' },
};


/***/ }),

/***/ 53167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ storeEnvironment),
/* harmony export */   _: () => (/* binding */ stepVariables)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51359);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86202);




/** `environment.json`: variables by name, each with the SHA-256 of its value. That shows which have changed without storing a value. */
const schema = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP());
/** The variables that the runner sets for every step, and those that belong to a process rather than to its user. */
const COMMON = /^(?:GITHUB|RUNNER|ACTIONS|INPUT|STATE)_|^(?:PATH|HOME|USER|LOGNAME|SHELL|SHLVL|PWD|OLDPWD|_|TERM|TMPDIR)$/;
const POSIX_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Stores the environment of the step that keeps a VM. An earlier one stays: a step that attaches has variables of its own. */
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
