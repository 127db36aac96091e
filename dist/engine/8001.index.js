export const id = 8001;
export const ids = [8001];
export const modules = {

/***/ 38001:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  conclude: () => (/* binding */ conclude)
});

// EXTERNAL MODULE: ../../../work/main/node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(20004);
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
// EXTERNAL MODULE: ./src/state/layout.ts
var layout = __webpack_require__(6099);
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
var logger = __webpack_require__(74688);
// EXTERNAL MODULE: ./src/action/state.ts
var action_state = __webpack_require__(18347);
// EXTERNAL MODULE: ./src/audit/redact/redactor.ts + 2 modules
var redactor = __webpack_require__(31568);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(56695);
// EXTERNAL MODULE: ./src/report/page/html.ts
var html = __webpack_require__(87659);
// EXTERNAL MODULE: ./src/report/page/page.ts
var page = __webpack_require__(25733);
// EXTERNAL MODULE: ./src/report/page/parts.ts
var parts = __webpack_require__(66714);
;// CONCATENATED MODULE: ./src/report/page/run.ts







const MAX_RESULTS = 500;
const MAX_SERIAL_LINES = 100;
const run_MAX_NOTICES = 50;
/** Characters of an answer that the page looks at. */
const MAX_ANSWER = 1000;
/**
 * Renders the page of one run: `report.html` in the VM's directory. No untrusted text can leave its place.
 *
 * @param report - the run in the form that the page of a matrix shows as well.
 * @param details - the parts of the same run that only this page shows.
 */
function renderRunPage(report, details) {
    const notices = (0,report_result/* workflowNotices */.ds)(details).slice(0, run_MAX_NOTICES);
    const content = (0,html/* html */.qy) `<header><h1>${(0,parts/* verdictMark */.vG)(report.status)} ${(0,parts/* shown */.SP)(report.vm, 64)}</h1>
<p class="muted">${origin(report)} in ${(0,units/* formatDuration */.a3)(report.durationMs)}</p></header>
${report.error === undefined ? html/* NOTHING */.K$ : (0,html/* html */.qy) `<p class="error ${report.status}">${(0,parts/* shown */.SP)(report.error, 1000)}</p>`}
<h2>Run</h2><div class="card">${(0,parts/* facts */.Ix)(report)}</div>
${(0,parts/* section */.uW)('Timeline', (0,parts/* timeline */.IO)(report.phases))}
${(0,parts/* section */.uW)('QMP commands', (0,parts/* commands */.Pi)(report.commands))}
${(0,parts/* section */.uW)('QMP script', resultTable(details.results))}
${(0,parts/* section */.uW)('Memory dumps', (0,parts/* dumps */.YR)(report.dumps))}
${(0,parts/* section */.uW)('Notices', notices.length === 0 ? html/* NOTHING */.K$ : (0,html/* html */.qy) `<ul>${notices.map((notice) => (0,html/* html */.qy) `<li>${(0,parts/* shown */.SP)(notice)}</li>`)}</ul>`)}
${(0,parts/* section */.uW)('Serial console, last lines', serialBlock(details.tail.serial))}
<footer>The evidence is in the artifact ${(0,parts/* shown */.SP)(report.artifact)}.</footer>`;
    return (0,page/* renderPage */.C)(`${report.status}: ${report.vm}`, content);
}
function origin({ repository, job, attempt, matrix }) {
    const values = Object.entries(matrix).map(([key, value]) => `${key} ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`);
    return (0,parts/* shown */.SP)([repository, job, ...values, attempt > 1 ? `attempt ${attempt}` : ''].filter(Boolean).join(' · '));
}
function resultTable(results) {
    const rows = results
        .slice(0, MAX_RESULTS)
        .map((step) => [
        step.line,
        (0,parts/* shown */.SP)(step.step, 100),
        (0,parts/* shown */.SP)(step.tier ?? '', 40),
        (0,html/* html */.qy) `<span class="verdict ${step.outcome}">${step.outcome}</span>`,
        (0,units/* formatDuration */.a3)(step.durationMs),
        (0,html/* html */.qy) `<code>${(0,parts/* shown */.SP)(answerText(step))}</code>`,
    ]);
    const left = results.length - rows.length;
    if (left > 0)
        rows.push(['', `… and ${left} more in results.json`, '', (0,html/* html */.qy) ``, '', (0,html/* html */.qy) ``]);
    return (0,parts/* table */.tp)([
        { title: 'Line', number: true },
        { title: 'Step', short: true },
        { title: 'Tier', short: true },
        { title: 'Outcome' },
        { title: 'Took', number: true },
        { title: 'Answer' },
    ], rows);
}
function answerText({ result, error }) {
    return (error ?? (result === undefined ? '' : (0,json/* stringifyJson */.sd)(result))).slice(0, MAX_ANSWER);
}
function serialBlock(tail) {
    if (tail.length === 0)
        return html/* NOTHING */.K$;
    return (0,html/* html */.qy) `<pre>${tail
        .slice(-MAX_SERIAL_LINES)
        .flatMap((line) => (0,untrusted_text/* lines */.M)(line))
        .join('\n')}</pre>`;
}

// EXTERNAL MODULE: ./src/report/run-report.ts
var run_report = __webpack_require__(57590);
// EXTERNAL MODULE: ./src/state/numbered-files.ts
var numbered_files = __webpack_require__(89043);
;// CONCATENATED MODULE: ./src/action/write-report.ts





/**
 * Writes `report.json` and `report.html` into the VM's directory. A later run on the same VM writes `report-2.json` and so on.
 *
 * @param secrets - values to hide in maqet's own messages. Answers and the console read as in their own files.
 * @returns the path of the page.
 * @throws the error of the file system.
 */
async function writeReport(directory, result, facts, secrets) {
    const { text: redact } = (0,redactor/* createRedactor */.l)(secrets);
    const report = (0,run_report/* reportOf */.EI)(result, facts, redact);
    const { number, handle } = await (0,numbered_files/* createNumbered */.hw)(directory.reportData);
    await handle.writeFile(`${JSON.stringify(report)}\n`).finally(() => handle.close());
    const page = (0,numbered_files/* numberedName */.Ys)(directory.reportPage, number);
    await (0,promises_.writeFile)(page, renderRunPage(report, { ...result, notices: result.notices.map(redact) }), { mode: 0o600, flag: 'wx' });
    return page;
}

;// CONCATENATED MODULE: ./src/action/conclude.ts










/**
 * Ends the main step after its run: reports the error, writes and uploads the evidence, and sets outputs and summary.
 *
 * @param entryFile - the running bundle, for the commands that later steps get.
 * @param deadline - the end of the step.
 */
async function conclude(result, inputs, { state, env, entryFile, deadline }) {
    if (result.kept && result.dir !== undefined)
        await offerCommands(env.root, new layout/* VmDirectory */.ZB(result.dir), entryFile, env.log);
    if (result.error !== undefined)
        (0,logger/* failStep */.vy)({ ...result.error, status: result.status }, result.vm, result.tail);
    const page = await writeReports(result, inputs, state, env);
    const artifact = await uploadNow(result, state, env, deadline);
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
async function uploadNow(result, state, env, deadline) {
    if (result.dir === undefined || result.attached || result.kept || env.signal.aborted)
        return undefined;
    const due = state.upload === 'always' || (state.upload === 'on-failure' && result.status !== 'passed');
    const nothing = { artifact: undefined, settled: true };
    const { artifact, settled } = due
        ? await (0,artifacts/* uploadEvidence */.di)(new layout/* VmDirectory */.ZB(result.dir), { ...state, name: state.artifactName }, env.log, deadline)
        : nothing;
    // The post step does not repeat an upload that failed or hung: it would fail or hang again.
    if (settled)
        (0,action_state/* saveUploaded */.EJ)();
    return artifact;
}


/***/ }),

/***/ 31568:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ GrowingRedactor),
  l: () => (/* binding */ createRedactor)
});

// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(64623);
// EXTERNAL MODULE: ./src/audit/redact/names.ts
var names = __webpack_require__(11513);
;// CONCATENATED MODULE: ./src/audit/redact/values.ts
/** Replaces a secret. It is shorter than any secret that is searched for, so that it can never be one. */
const REDACTED = '***';
/** The minimum length of a secret: hiding every `true` or `1` would blind the log. */
const MIN_SECRET = 6;
/**
 * Makes a function that replaces these values in a text: as they are, trimmed, each line of a longer one, and encoded in JSON, a URL or
 * Base64 (at any offset). Ignores values of fewer than 6 characters.
 */
function createValueMask(values) {
    const needles = [...new Set(values.flatMap(spellings))].filter((needle) => needle.length >= MIN_SECRET);
    return (text) => {
        let current = text;
        // A replacement can join its neighbours into another secret. Each round shortens the text, so the loop ends.
        for (let found = spans(current, needles); found.length > 0; found = spans(current, needles))
            current = replaceSpans(current, found);
        return current;
    };
}
function spellings(value) {
    const plain = [value, value.trim(), ...value.split(/\r?\n/).map((line) => line.trim())];
    return plain
        .filter((text) => text.length >= MIN_SECRET)
        .flatMap((text) => [text, JSON.stringify(text).slice(1, -1), inUrl(text), ...inBase64(text)]);
}
function inUrl(text) {
    // A lone surrogate makes encodeURIComponent throw; UTF-8 replaces it.
    return encodeURIComponent(Buffer.from(text, 'utf8').toString('utf8'));
}
/** Returns the characters of a text at each of its three possible offsets in a Base64 stream, whatever surrounds it. */
function inBase64(text) {
    const bytes = Buffer.from(text, 'utf8');
    return [0, 1, 2].map((offset) => {
        const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
        return encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
    });
}
/** Finds every needle, and joins those that overlap: if two secrets share characters, both must be hidden completely. */
function spans(text, needles) {
    const found = [];
    for (const needle of needles) {
        for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1))
            found.push([at, at + needle.length]);
    }
    found.sort((a, b) => a[0] - b[0]);
    const joined = [];
    for (const [start, end] of found) {
        const last = joined.at(-1);
        if (last !== undefined && start < last[1])
            last[1] = Math.max(last[1], end);
        else
            joined.push([start, end]);
    }
    return joined;
}
function replaceSpans(text, found) {
    let result = '';
    let from = 0;
    for (const [start, end] of found) {
        result += text.slice(from, start) + REDACTED;
        from = end;
    }
    return result + text.slice(from);
}

;// CONCATENATED MODULE: ./src/audit/redact/assignments.ts


/** How many characters before a sign are searched for a name: the end of a longer name is enough. */
const NAME_REACH = 128;
const NAME_BEFORE = /([A-Za-z][\w.-]*)(\\*["'])?\s{0,8}$/;
const SIGN = /[=:]/g;
const OPENING_QUOTE = /\s*(\\*["'])/y;
/** The end of a nested object or list is unknown without parsing it, so everything that follows is hidden. */
const UNQUOTED = /\s*[{[][\s\S]*|(?:[^,\r\n]|,,)*/y;
const URL_PASSWORD = /:\/\/[^/\s]+@/g;
/**
 * Hides the value of each assignment with a secret name inside a text, and the user part of URLs. Finds `password=…` and `"data": "…"`
 * (also with escaped quotes) in QEMU options, `json:` file names, query strings and command lines.
 *
 * An unquoted value ends at the next single comma or line end, as in QEMU options: a password can hold spaces, so the rest of a command
 * line is hidden with it. Takes time linear in the text.
 */
function hideAssignments(text) {
    let result = '';
    let from = 0;
    SIGN.lastIndex = 0;
    for (let sign = SIGN.exec(text); sign !== null; sign = SIGN.exec(text)) {
        const valueAt = sign.index + 1;
        if (!isSecretAssignment(text, sign.index))
            continue;
        const end = valueEnd(text, valueAt);
        if (end === valueAt)
            continue;
        result += text.slice(from, valueAt) + REDACTED;
        from = end;
        SIGN.lastIndex = end;
    }
    return (result + text.slice(from)).replace(URL_PASSWORD, `://${REDACTED}@`);
}
/** Returns true for a sign after a secret name. A colon counts only after a quoted name: `invalid token: x` is prose. */
function isSecretAssignment(text, sign) {
    const before = NAME_BEFORE.exec(text.slice(Math.max(0, sign - NAME_REACH), sign));
    if (before === null || (text[sign] === ':' && before[2] === undefined))
        return false;
    return (0,names/* isSecretName */.eh)(before[1] ?? '');
}
function valueEnd(text, start) {
    OPENING_QUOTE.lastIndex = start;
    const quote = OPENING_QUOTE.exec(text)?.[1];
    if (quote === undefined) {
        UNQUOTED.lastIndex = start;
        return start + (UNQUOTED.exec(text)?.[0].length ?? 0);
    }
    let end = text.indexOf(quote, OPENING_QUOTE.lastIndex);
    // A quote after a backslash belongs to the value. A mistake here hides more, never less.
    while (end >= 0 && text[end - 1] === '\\')
        end = text.indexOf(quote, end + 1);
    return end < 0 ? text.length : end + quote.length;
}

;// CONCATENATED MODULE: ./src/audit/redact/redactor.ts




/** The nesting limit of QMP: deeper input cannot reach QEMU. */
const MAX_DEPTH = 1024;
/** Commands of the human monitor whose parameters are secrets. */
const MONITOR_SECRET = /passw|secret|sendkey|^\s*change\s+(vnc|spice)/i;
/** Members that name the `value` beside them: `qom-set {property: 'password', value: …}`. */
const NAMING_MEMBERS = ['property', 'name', 'key'];
/**
 * Makes a redactor for these secret values, e.g. those of {@link secretsFromEnvironment}. It hides too much rather than too little.
 *
 * @example
 * createRedactor(['hunter22']).arguments('object-add', { id: 's0', data: 'x', note: 'is hunter22' });
 * // { id: 's0', data: '***', note: 'is ***' }
 */
function createRedactor(secretValues) {
    const mask = createValueMask(secretValues);
    const plain = new Set(secretValues);
    const text = (raw) => mask(hideAssignments(raw));
    function value(raw, depth) {
        if (typeof raw === 'string')
            return text(raw);
        if (typeof raw === 'number' || typeof raw === 'bigint')
            return plain.has(String(raw)) ? REDACTED : raw;
        if (raw === null || typeof raw === 'boolean')
            return raw;
        if (typeof raw !== 'object' || depth >= MAX_DEPTH)
            return REDACTED;
        if (Array.isArray(raw))
            return raw.map((item, index) => (isSecretFlag(raw[index - 1]) ? REDACTED : value(item, depth + 1)));
        return members(raw, [], depth + 1);
    }
    function members(raw, alsoSecret, depth) {
        const hidden = new Set(namesItsValue(raw) ? [...alsoSecret, 'value'] : alsoSecret);
        const kept = new Map();
        for (const [key, item] of Object.entries(raw)) {
            // An undefined member is an absent one: to hide it would claim that there was a secret.
            if (item === undefined)
                continue;
            const name = freeKey(mask(key), kept);
            kept.set(name, hidden.has(key) || (0,names/* isSecretName */.eh)(key) ? REDACTED : value(item, depth));
        }
        // Assignment would lose a member called `__proto__`.
        return Object.fromEntries(kept);
    }
    return {
        text,
        arguments(command, args) {
            if (!(0,json/* isJsonObject */.OW)(args))
                return {};
            const redacted = members(args, (0,names/* secretArgumentsOf */.KD)(command), 0);
            const line = args['command-line'];
            if (typeof line !== 'string' || !MONITOR_SECRET.test(line))
                return redacted;
            const verb = line.trim().split(/\s/, 1)[0] ?? '';
            return { ...redacted, 'command-line': mask(`${verb} ${REDACTED}`) };
        },
    };
}
/** Returns true for a flag such as `--password` in a list of arguments: the next argument is the secret. */
function isSecretFlag(item) {
    return typeof item === 'string' && /^--?[\w-]+$/.test(item) && (0,names/* isSecretName */.eh)(item);
}
function namesItsValue(raw) {
    return NAMING_MEMBERS.some((member) => {
        const name = Object.hasOwn(raw, member) ? raw[member] : undefined;
        return typeof name === 'string' && (0,names/* isSecretName */.eh)(name);
    });
}
/** Numbers a redacted key that is taken, so that keys with different secrets stay apart. The number is too short to be a secret. */
function freeKey(wanted, taken) {
    let key = wanted;
    for (let n = 2; taken.has(key); n += 1)
        key = `#${n.toString(36)}`;
    return key;
}
/** A redactor that learns further secrets, because each step of a job has its own. It never forgets one. */
class GrowingRedactor {
    values = new Set();
    current = createRedactor([]);
    constructor(values) {
        this.learn(values);
    }
    /** Hides these values as well from now on. */
    learn(values) {
        const before = this.values.size;
        for (const value of values)
            this.values.add(value);
        if (this.values.size > before)
            this.current = createRedactor([...this.values]);
    }
    arguments(command, args) {
        return this.current.arguments(command, args);
    }
    text(text) {
        return this.current.text(text);
    }
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


/***/ })

};
