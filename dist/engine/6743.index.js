export const id = 6743;
export const ids = [6743];
export const modules = {

/***/ 30761:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ dueEvidence),
/* harmony export */   t: () => (/* binding */ takeEvidence)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86202);
/* harmony import */ var _shared_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50793);
/* harmony import */ var _state_numbered_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89043);
/* harmony import */ var _toolchain_arch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49995);
/* harmony import */ var _vm_platforms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8713);






const SCREENSHOT_MS = 15_000;
/** Decides which evidence a run takes. Pure. */
function dueEvidence({ dump, screenshot }, { failed, panicked }) {
    const due = (when) => when === 'always' || (when === 'on-failure' && failed) || (when === 'on-panic' && panicked);
    return { dump: due(dump), screenshot: due(screenshot) };
}
/**
 * Takes the evidence that is due, while QEMU still lives.
 *
 * A machine without a screen has no screenshot. One that fails is a warning. A dump that fails is an error, which is returned and not thrown, so that the one piece
 * of evidence does not cost the other.
 */
async function takeEvidence(session, inputs, due, deadline, phases, env) {
    const evidence = {};
    if (due.screenshot && hasScreen(session, env)) {
        try {
            evidence.screenshot = await phases('screenshot', () => takeScreenshot(session, env));
        }
        catch (error) {
            env.log.warning(`No screenshot: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorText */ .kc)(error)}`);
        }
    }
    if (due.dump) {
        try {
            evidence.dump = await phases('dump', () => takeDump(session, inputs, deadline, env));
        }
        catch (error) {
            evidence.error = error;
        }
    }
    return evidence;
}
/** False, told in the log, for a machine that has no screen. */
function hasScreen({ context }, env) {
    const arch = _toolchain_arch_js__WEBPACK_IMPORTED_MODULE_3__/* .ARCHES */ .Pr.find((one) => one === context.arch);
    if (arch === undefined || (0,_vm_platforms_js__WEBPACK_IMPORTED_MODULE_4__/* .hasDisplay */ .rS)(arch))
        return true;
    env.log.info(`No screenshot: the machine of a ${arch} guest has no screen.`);
    return false;
}
async function takeDump({ client, folder, layers }, inputs, deadline, env) {
    return client.dump({
        name: (0,_state_numbered_files_js__WEBPACK_IMPORTED_MODULE_2__/* .freeName */ .IL)('memory', await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder.dumps)),
        format: inputs.dumpFormat,
        store: { compression: inputs.dumpCompress },
        layers,
        caller: env.caller,
        timeoutMs: deadline.remainingMs,
    });
}
async function takeScreenshot({ client, folder, layers, qemuVersion }, env) {
    // The format can be chosen since QEMU 7.1; before, it is always PPM.
    const format = (0,_shared_version_js__WEBPACK_IMPORTED_MODULE_5__/* .isBefore */ .Y)(qemuVersion, [7, 1]) ? 'ppm' : 'png';
    const filename = `${(0,_state_numbered_files_js__WEBPACK_IMPORTED_MODULE_2__/* .freeName */ .IL)('screen', await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder.screenshots))}.${format}`;
    const { screenshots } = await client.execute({
        command: 'screendump',
        arguments: format === 'png' ? { filename, format } : { filename },
        layers,
        caller: env.caller,
        timeoutMs: SCREENSHOT_MS,
        store: { compression: 'none' },
    });
    return screenshots[0] ?? '';
}


/***/ }),

/***/ 74306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findChannel),
/* harmony export */   Y: () => (/* binding */ RemoteChannel)
/* harmony export */ });
/* harmony import */ var _guest_channel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51431);

/**
 * A channel into the guest through its supervisor, where each operation passes the policy and the audit log.
 *
 * It holds no resource: the supervisor owns the channel itself.
 */
class RemoteChannel {
    name;
    act;
    session;
    env;
    facts;
    /**
     * @param act - the operation, as policies name it.
     * @param facts - what the audit log records about it.
     */
    constructor(name, act, session, env, facts = {}) {
        this.name = name;
        this.act = act;
        this.session = session;
        this.env = env;
        this.facts = facts;
    }
    async waitReady(deadline) {
        await this.session.client.waitReady({ condition: { kind: 'channel', channel: this.name }, timeoutMs: deadline.remainingMs });
    }
    run({ input, ...command }, output, deadline) {
        const { client, layers } = this.session;
        const { act, name: channel, facts } = this;
        const { caller } = this.env;
        return client.runInGuest({ act, channel, command, facts, layers, caller, timeoutMs: deadline.remainingMs }, { output, input });
    }
    async close() { }
}
/**
 * Waits until a channel into the guest is ready.
 *
 * @returns the channel that `run-with` names, or the one that was found for `auto`.
 * @throws as a wait for readiness: MaqetError with the status `timed-out`, VmCrashedError, GuestChannelError, CancelledError.
 */
async function findChannel({ client }, { runWith, bootTimeoutMs }, deadline) {
    const condition = { kind: 'channel', channel: runWith };
    const { evidence } = await client.waitReady({ condition, timeoutMs: deadline.atMost(bootTimeoutMs).ms });
    const channel = _guest_channel_js__WEBPACK_IMPORTED_MODULE_0__/* .CHANNEL_NAMES */ .bW.find((name) => name === evidence);
    if (channel === undefined)
        throw new TypeError(`unknown guest channel: ${JSON.stringify(evidence)}`);
    return channel;
}


/***/ }),

/***/ 96684:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ runInGuest),
/* harmony export */   M: () => (/* binding */ GuestScriptError)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(643);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86202);
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99346);
/* harmony import */ var _shared_wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81565);
/* harmony import */ var _channel_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74306);






/** The script in the guest ended with another exit code than 0. */
class GuestScriptError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MaqetError */ .Po {
    constructor({ exitCode, signal }) {
        super(`The script in the guest ended with exit code ${exitCode}${signal === undefined ? '' : ` (${signal})`}.`, {
            remedy: 'Its output is in the log and in run.log.',
        });
    }
}
/**
 * Runs the script of the `run` input in the guest. What exit code it has is not judged here.
 *
 * @throws DeadlineError once `run-timeout` has passed; the script has been killed then, as far as the guest still answers.
 */
async function runInGuest(session, channel, { run: script = '', env: variables, workingDirectory, runTimeoutMs, auditScript }, { output, input }, deadline, env) {
    const remote = new _channel_js__WEBPACK_IMPORTED_MODULE_5__/* .RemoteChannel */ .Y(channel, 'guest-run', session, env, auditScript ? { script } : {});
    let inputEnds = input === undefined;
    const onInputEnd = () => {
        inputEnds = true;
    };
    const command = {
        script,
        env: variables,
        ...(workingDirectory === undefined ? {} : { workingDirectory }),
        ...(input === undefined ? {} : { input: noticingEnd(input, onInputEnd) }),
    };
    const start = node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__.performance.now();
    const limit = deadline.atMost(runTimeoutMs);
    const exit = await remote.run(command, output, limit).catch((error) => {
        if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MaqetError */ .Po && error.status === 'timed-out' && limit.expired))
            throw error;
        throw inputEnds || channel === 'ssh' ? overtime(limit) : endless(limit, channel);
    });
    const durationMs = Math.round(node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__.performance.now() - start);
    return { ...exit, channel, durationMs, scriptSha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(script).digest('hex') };
}
/** The same bytes. No generator: one that waits for its next piece cannot be closed. */
function noticingEnd(bytes, onEnd) {
    return {
        [Symbol.asyncIterator]: () => {
            const pieces = bytes[Symbol.asyncIterator]();
            const next = async () => {
                const piece = await pieces.next();
                if (piece.done === true)
                    onEnd();
                return piece;
            };
            return { next, return: async () => (await pieces.return?.()) ?? { done: true, value: undefined } };
        },
    };
}
function endless({ ms }, channel) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MaqetError */ .Po(`The standard input of the script did not end within ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(ms)}, so the script was not begun.`, {
        remedy: `Close the input, or use \`--run-with ssh\`: for \`${channel}\` it is read whole before the script starts.`,
        status: 'timed-out',
    });
}
function overtime({ ms }) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MaqetError */ .Po(`The script in the guest did not end within ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(ms)} and was killed.`, {
        remedy: `Raise ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)('run-timeout')} (and ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)('timeout')}), or end the script earlier.`,
        status: 'timed-out',
    });
}


/***/ }),

/***/ 89813:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ usesGuest),
/* harmony export */   Jv: () => (/* binding */ needsSeed),
/* harmony export */   __: () => (/* binding */ startCondition),
/* harmony export */   aO: () => (/* binding */ bootsSelfTest),
/* harmony export */   vm: () => (/* binding */ demandsSsh)
/* harmony export */ });
/* harmony import */ var _guest_selftest_x86_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98845);

// What the inputs ask of a VM, as pure functions: for preflight, plan and run alike.
/** Returns true if the inputs name nothing to boot: then the embedded self-test guest boots. */
function bootsSelfTest({ image, kernel, cdrom, firmware, disks }) {
    return [image, kernel, cdrom, firmware].every((source) => source === undefined) && disks.length === 0;
}
/** Returns true if the inputs ask for anything inside the guest. */
function usesGuest({ run, copyIn, copyOut }) {
    return run !== undefined || copyIn.length > 0 || copyOut.length > 0;
}
/** Returns true if the inputs ask for SSH by name. */
function demandsSsh({ runWith, waitFor }) {
    return runWith === 'ssh' || (waitFor?.kind === 'channel' && waitFor.channel === 'ssh');
}
/** Returns true if the guest gets a seed for cloud-init. */
function needsSeed(inputs) {
    return inputs.cloudInit !== undefined || demandsSsh(inputs);
}
/** Returns the condition that a VM must meet after its start: the one that the inputs name, or the one that they need. */
function startCondition(inputs) {
    if (inputs.waitFor !== undefined)
        return inputs.waitFor;
    if (usesGuest(inputs))
        return { kind: 'channel', channel: inputs.runWith };
    return bootsSelfTest(inputs) ? { kind: 'serial', pattern: _guest_selftest_x86_js__WEBPACK_IMPORTED_MODULE_0__/* .SELF_TEST_READY */ .W } : { kind: 'running' };
}


/***/ }),

/***/ 26743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runVm: () => (/* binding */ runVm)
});

// EXTERNAL MODULE: ./src/audit/verify.ts
var verify = __webpack_require__(41314);
// EXTERNAL MODULE: ./src/inputs/config/findings.ts
var findings = __webpack_require__(17108);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(86202);
;// CONCATENATED MODULE: ./src/report/timeline.ts

/**
 * Measures the phases of a run on a monotonic clock.
 *
 * Phases may overlap or nest. They are listed by their start.
 */
class Timeline {
    now;
    ended = [];
    origin;
    /** @param now - milliseconds of a monotonic clock. */
    constructor(now = () => performance.now()) {
        this.now = now;
        this.origin = now();
    }
    /** Runs `work` as a phase. Records the phase as failed if `work` throws, and throws the same error. */
    async phase(name, work) {
        const startMs = this.elapsedMs;
        const timed = () => ({ name, startMs, durationMs: this.elapsedMs - startMs });
        try {
            const result = await work();
            this.ended.push({ ...timed(), outcome: 'ok' });
            return result;
        }
        catch (error) {
            this.ended.push({ ...timed(), outcome: 'failed', detail: (0,errors/* errorText */.kc)(error) });
            throw error;
        }
    }
    /** Records a phase that this run did not need. */
    skip(name, detail) {
        this.ended.push({ name, startMs: this.elapsedMs, durationMs: 0, outcome: 'skipped', detail });
    }
    /** The phases that have ended, by their start. */
    get phases() {
        return this.ended.toSorted((a, b) => a.startMs - b.startMs);
    }
    /** Milliseconds since the timeline began. */
    get elapsedMs() {
        return this.now() - this.origin;
    }
}

// EXTERNAL MODULE: ./src/shared/deadline.ts
var deadline = __webpack_require__(52681);
// EXTERNAL MODULE: ./src/state/claim.ts
var state_claim = __webpack_require__(93417);
// EXTERNAL MODULE: ./src/state/numbered-files.ts
var numbered_files = __webpack_require__(89043);
// EXTERNAL MODULE: ./src/engine/attach.ts
var attach = __webpack_require__(49945);
// EXTERNAL MODULE: ./src/engine/evidence.ts
var engine_evidence = __webpack_require__(30761);
// EXTERNAL MODULE: ./src/engine/guest/channel.ts
var guest_channel = __webpack_require__(74306);
;// CONCATENATED MODULE: ./src/engine/guest/log.ts

/** How much of a script's output is logged, in bytes. The rest is only shown. */
const LOG_CAP = 64 * 2 ** 20;
const CUT = '\n[maqet: the log of this run is full: the rest of the output is not in it]\n';
/**
 * Logs the output of a script to a numbered file while showing it.
 *
 * @param file - path of the first file of the series, `run.log`.
 * @param show - receives each chunk as well.
 */
async function withRunLog(file, show, work) {
    const { handle } = await (0,numbered_files/* createNumbered */.hw)(file);
    let room = LOG_CAP;
    const keep = async (chunk) => {
        if (room <= 0)
            return;
        const kept = chunk.subarray(0, room);
        room -= chunk.length;
        await handle.write(room > 0 ? kept : Buffer.concat([kept, Buffer.from(CUT)]));
    };
    try {
        return await work(async (stream, chunk) => void (await Promise.all([keep(chunk), show(stream, chunk)])));
    }
    finally {
        await handle.close();
    }
}

// EXTERNAL MODULE: ./src/engine/guest/run.ts
var run = __webpack_require__(96684);
;// CONCATENATED MODULE: ./src/engine/guest/steps.ts



/** What a run does inside its guest: files in, script, files out. */
class GuestSteps {
    inputs;
    session;
    phase;
    deadline;
    env;
    /** What came of the script; undefined before it has ended. */
    outcome;
    /** What the copies left out. */
    notices = [];
    /** The channel into the guest, once there is one. */
    channel;
    constructor(inputs, session, phase, deadline, env) {
        this.inputs = inputs;
        this.session = session;
        this.phase = phase;
        this.deadline = deadline;
        this.env = env;
    }
    /** Copies in, then runs the script. @throws GuestScriptError if its exit code is not 0. */
    async begin() {
        const { inputs, session, deadline, env } = this;
        const channel = await this.phase('channel', () => (0,guest_channel/* findChannel */.P)(session, inputs, deadline));
        this.channel = channel;
        if (inputs.copyIn.length > 0) {
            await this.copy('copy-in', async () => {
                // A packer of archives: only a run that copies needs it.
                const { copyIntoGuest } = await Promise.all(/* import() */[__webpack_require__.e(4492), __webpack_require__.e(6855), __webpack_require__.e(5588)]).then(__webpack_require__.bind(__webpack_require__, 75588));
                return copyIntoGuest(inputs.copyIn, { session, channel, env, deadline });
            });
        }
        if (inputs.run === undefined)
            return;
        this.outcome = await this.phase('run', () => env.showGuest((show) => withRunLog(session.folder.runLog, show, (output) => (0,run/* runInGuest */.$)(session, channel, inputs, { output }, deadline, env))));
        if (this.outcome.exitCode !== 0)
            throw new run/* GuestScriptError */.M(this.outcome);
    }
    /** Copies out, also after a script that failed; nothing if the guest was never reached. */
    async finish() {
        const { inputs, session, channel, deadline, env } = this;
        if (inputs.copyOut.length === 0 || channel === undefined)
            return;
        await this.copy('copy-out', async () => {
            const { copyOutOfGuest } = await Promise.all(/* import() */[__webpack_require__.e(4492), __webpack_require__.e(6855), __webpack_require__.e(5588)]).then(__webpack_require__.bind(__webpack_require__, 75588));
            return copyOutOfGuest(inputs.copyOut, { session, channel, env, deadline });
        });
    }
    async copy(name, work) {
        this.notices.push(...(await this.phase(name, work)).notices);
    }
}

// EXTERNAL MODULE: ./src/engine/plan/needs.ts
var needs = __webpack_require__(89813);
// EXTERNAL MODULE: ./src/engine/preflight/layers.ts
var preflight_layers = __webpack_require__(44310);
// EXTERNAL MODULE: ./src/engine/records/files.ts + 2 modules
var files = __webpack_require__(9804);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(53053);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./src/engine/records/process-counts.ts


/** Node publishes every process here that is started without blocking. No code path can bypass it. */
const CHANNEL = 'child_process';
/** Counts the processes that this process starts, by the name of the program. */
class ProcessCounts {
    byProgram = new Map();
    constructor() {
        (0,external_node_diagnostics_channel_.subscribe)(CHANNEL, this.onProcess);
    }
    /** The programs that have been started, sorted by name. A start that failed is not counted. */
    get list() {
        return [...this.byProgram].map(([program, started]) => ({ program, started })).sort((a, b) => (a.program < b.program ? -1 : 1));
    }
    /** Stops counting. */
    end() {
        (0,external_node_diagnostics_channel_.unsubscribe)(CHANNEL, this.onProcess);
    }
    onProcess = (message) => {
        const { process } = message;
        // Node publishes before it knows the program and before it starts it.
        queueMicrotask(() => {
            if (process.pid === undefined)
                return;
            const program = external_node_path_default().basename(process.spawnfile);
            this.byProgram.set(program, (this.byProgram.get(program) ?? 0) + 1);
        });
    };
}

// EXTERNAL MODULE: ./src/policy/violations.ts
var violations = __webpack_require__(19280);
// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(99346);
;// CONCATENATED MODULE: ./src/engine/records/result.ts



/**
 * Returns the parts of a run's result that say how it ended. A cancelled run ends with a {@link CancelledError}.
 *
 * @param wording - the words of the front that shows the result.
 */
function endOf(error, wording) {
    if (error === undefined)
        return { status: 'passed', cancelled: false };
    const { name, status } = error;
    return { status, cancelled: error instanceof errors/* CancelledError */.cc, error: { name, ...error.inWords(wording) } };
}
const TIERS = ['safe', 'memory-dump', 'privileged', 'dangerous', 'unclassified'];
/** Counts the commands of a run by tier. Leaves out tiers without commands. */
function commandsByTier({ results, error, evidence }) {
    const refused = error instanceof violations/* PolicyError */.p ? error.violations : [];
    const implied = [...(evidence.dump ? ['memory-dump'] : []), ...(evidence.screenshot === undefined ? [] : ['safe'])];
    const counts = TIERS.map((tier) => {
        const steps = results.filter((step) => step.tier === tier);
        const having = (outcome) => steps.filter((step) => step.outcome === outcome).length;
        const allowed = steps.length - having('blocked') + implied.filter((one) => one === tier).length;
        const blocked = having('blocked') + refused.filter((violation) => violation.tier === tier).length;
        return [tier, { allowed, blocked, failed: having('failed') }];
    });
    return Object.fromEntries(counts.filter(([, { allowed, blocked }]) => allowed + blocked > 0));
}
/** Returns a notice for each dump that lacks memory which the guest has. */
function hiddenMemoryNotices(dumps) {
    return dumps
        .filter(({ hiddenBytes }) => hiddenBytes > 0)
        .map(({ name, hiddenBytes }) => `${(0,units/* formatBytes */.z3)(hiddenBytes)} of RAM that only system management mode can read are zeros in ${name}.`);
}

// EXTERNAL MODULE: ./src/engine/records/syslog.ts
var syslog = __webpack_require__(51174);
// EXTERNAL MODULE: ./src/engine/script-runner.ts
var script_runner = __webpack_require__(81038);
// EXTERNAL MODULE: ./src/engine/snapshot-steps.ts
var snapshot_steps = __webpack_require__(86126);
// EXTERNAL MODULE: ./src/engine/stop.ts
var stop = __webpack_require__(32448);
;// CONCATENATED MODULE: ./src/engine/run.ts



















const NOTHING_SAID = { serial: [], qemu: [] };
/**
 * One run, in order (design §2): policy, VM (started or attached to), readiness, script, evidence, verdict, stop or keep.
 *
 * Never rejects: what goes wrong is in the result, together with all that was reached. When it resolves, the VM is gone
 * unless the result says that it was kept.
 */
async function runVm(inputs, env) {
    return new Run(inputs, env).go();
}
class Run {
    inputs;
    env;
    timeline = new Timeline();
    deadline;
    results = [];
    notices = [];
    error;
    folder;
    session;
    guest;
    attached = false;
    toolchain;
    bootMs;
    evidence = {};
    tail = NOTHING_SAID;
    kept = false;
    unresponsive = false;
    processes = new ProcessCounts();
    figures;
    audit;
    constructor(inputs, env) {
        this.inputs = inputs;
        this.env = env;
        this.deadline = deadline/* Deadline */.B.after(inputs.timeoutMs, env.signal);
    }
    async go() {
        await this.guarded(() => this.work());
        if (this.session !== undefined) {
            if (!this.env.signal.aborted)
                await this.guarded(async () => this.guest?.finish());
            await this.guarded(() => this.takeEvidence());
            await this.guarded(() => this.keepOrStop());
        }
        this.processes.end();
        await this.guarded(() => this.checkAudit());
        const { folder } = this;
        // `stopVm` has flushed the log of a VM that this run had.
        const unsent = folder === undefined || this.session !== undefined ? undefined : await (0,syslog/* flushSyslog */.Ih)(folder, this.env.signal.aborted);
        if (unsent !== undefined)
            this.notices.push(unsent);
        const { error, results, figures } = this;
        if (folder !== undefined)
            await this.guarded(() => (0,files/* writeResults */.KB)(folder, { results, figures }));
        if (folder !== undefined && error !== undefined)
            await this.guarded(() => (0,files/* noteFailure */.fj)(folder, error, this.env.secrets));
        return this.result();
    }
    phase = (name, work) => {
        this.env.onPhase(name);
        return this.timeline.phase(name, work);
    };
    /** The first error is the verdict; later ones are told as well. */
    async guarded(work) {
        try {
            await work();
        }
        catch (error) {
            if (this.error === undefined)
                this.error = (0,errors/* asMaqetError */.jI)((0,findings/* placedError */.m1)(error, this.inputs.origins));
            else
                this.notices.push(`After that: ${(0,errors/* errorText */.kc)(error, this.env.wording)}`);
        }
    }
    async work() {
        const layers = await this.phase('policy', () => (0,preflight_layers/* policyLayers */.L)(this.inputs, this.env.administrator));
        const session = await this.bringUp(layers).catch((error) => this.bringUpUnderTcg(error, layers));
        await (0,snapshot_steps/* actOnSnapshots */.z)(this.inputs.snapshot, this.scriptContext, this.results, this.phase, this.env);
        if ((0,needs/* usesGuest */.D6)(this.inputs))
            await this.runInGuest(session);
        if (this.inputs.script.length > 0)
            await this.phase('qmp', () => this.runScript());
    }
    /** Starts the VM once more under TCG if its accelerator does not work after all, and the inputs leave the choice to this run. */
    async bringUpUnderTcg(error, layers) {
        if (this.session === undefined || this.attached || this.inputs.accel !== 'auto')
            throw error;
        const { fallBackToTcg, isStuck } = await Promise.all(/* import() */[__webpack_require__.e(7034), __webpack_require__.e(5505), __webpack_require__.e(7383), __webpack_require__.e(6761)]).then(__webpack_require__.bind(__webpack_require__, 96761));
        if (!isStuck(error))
            throw error;
        const accelerator = await this.phase('fall-back', () => fallBackToTcg(this.live, error, this.env));
        this.session = undefined;
        return this.bringUp(layers, accelerator);
    }
    /**
     * Starts the VM, or attaches to it, and waits until it is ready.
     *
     * @param accelerator - what to start it under; chosen by the inputs if left out.
     */
    async bringUp(layers, accelerator) {
        const { inputs, env, deadline } = this;
        const claim = await (0,state_claim/* claimFolder */.Pm)(env.root, inputs.vm, {
            job: env.job,
            claimant: env.claimant,
            config: (0,attach/* shapingInputs */.M9)(inputs.texts, env.secrets),
        });
        this.attached = claim.kind !== 'claimed';
        // The folder of another job's VM is not this run's to write to.
        if (claim.record.job === env.job)
            this.folder = claim.folder;
        if (claim.kind === 'lost')
            throw (0,attach/* lostVm */.KH)(claim.record);
        if (claim.kind === 'running')
            this.session = await this.phase('attach', () => (0,attach/* attachOrEnd */.se)(inputs, claim, layers, env));
        else {
            const onToolchain = (toolchain) => {
                this.toolchain = toolchain;
            };
            // Toolchain, proof and disks: a run that attaches loads none of them.
            const { startVm } = await Promise.all(/* import() */[__webpack_require__.e(7034), __webpack_require__.e(5505), __webpack_require__.e(7383), __webpack_require__.e(6761)]).then(__webpack_require__.bind(__webpack_require__, 96761));
            this.session = await startVm({ ...claim, inputs, layers, deadline, onToolchain, accelerator }, this.phase, env);
        }
        const condition = this.attached ? inputs.waitFor : (0,needs/* startCondition */.__)(inputs);
        if (condition !== undefined)
            await this.phase('ready', () => this.waitReady(condition));
        return this.session;
    }
    async waitReady(condition) {
        const timeoutMs = this.deadline.atMost(this.inputs.bootTimeoutMs).ms;
        this.unresponsive = true;
        this.bootMs = (await this.live.client.waitReady({ condition, timeoutMs })).bootMs;
        this.unresponsive = false;
    }
    async runInGuest(session) {
        this.guest = new GuestSteps(this.inputs, session, this.phase, this.deadline, this.env);
        await this.guest.begin();
    }
    async runScript() {
        const { scriptContext, inputs, live } = this;
        // What the snapshots have caused is not what the script waits for.
        const since = inputs.snapshot.length > 0 ? (await live.client.status()).cursor : scriptContext.since;
        await (0,script_runner/* runScript */.j)(inputs.script, { ...scriptContext, since }, this.results);
    }
    get scriptContext() {
        const { client, layers, cursor: since } = this.live;
        return { client, layers, env: this.env, store: { compression: this.inputs.dumpCompress }, since, deadline: this.deadline };
    }
    async takeEvidence() {
        const { inputs, env, live } = this;
        this.tail = await live.client.tail();
        const status = await live.client.status();
        this.unresponsive ||= status.panicked;
        if (status.state === 'failed' && this.error === undefined)
            throw (0,stop/* unexpectedExitError */.WW)(status.reason);
        // Whoever cancels a run has seconds, not minutes: the VM's end comes first.
        if (env.signal.aborted)
            return;
        const due = (0,engine_evidence/* dueEvidence */.I)(inputs, { failed: this.error !== undefined, panicked: status.panicked });
        if ((0,stop/* hasEnded */.hY)(status)) {
            if (due.dump)
                this.notices.push('There is no memory dump: the VM had ended.');
            return;
        }
        const { error, ...evidence } = await (0,engine_evidence/* takeEvidence */.t)(live, inputs, due, this.deadline, this.phase, env);
        this.evidence = evidence;
        if (error !== undefined)
            throw error;
    }
    async keepOrStop() {
        const { inputs, env, attached } = this;
        const cancelled = env.signal.aborted;
        const stays = attached ? inputs.keep !== false : inputs.keep === true && this.error === undefined && !cancelled;
        if (!stays || !(await this.keep()))
            await this.phase('stop', () => this.stop());
    }
    /** @returns false if the VM has ended in the meantime. */
    async keep() {
        const { inputs, env, attached } = this;
        const kept = await (0,stop/* keepVm */.l_)(this.live, { mark: !attached || inputs.keep === true, started: !attached }, env);
        if (kept === undefined)
            return false;
        this.kept = true;
        if (kept.notice !== undefined)
            this.notices.push(kept.notice);
        this.audit = { ...kept.audit, ok: false };
        return true;
    }
    async stop() {
        const cancelled = this.env.signal.aborted;
        const reason = cancelled ? 'cancelled' : this.error === undefined ? 'done' : 'failed';
        // A guest that never became ready, or has panicked, ignores its power button.
        const { reply, problem, notices } = await (0,stop/* stopVm */.u)(this.live, { reason, quick: cancelled || this.unresponsive }, this.env);
        this.notices.push(...notices);
        if (problem !== undefined)
            throw problem;
        if (reply !== undefined)
            this.audit = { head: reply.auditHead, records: reply.auditRecords, ok: false };
    }
    async checkAudit() {
        if (this.folder === undefined || !(await (0,numbered_files/* exists */.t2)(this.folder.audit)))
            return;
        // The log of a VM that runs on may have grown since its head was asked for.
        const verdict = await (0,verify/* verifyChain */.H)(this.folder.audit, this.kept ? undefined : this.audit?.head);
        const { head, records } = verdict.ok ? verdict : { head: this.audit?.head ?? '', records: this.audit?.records ?? 0 };
        this.audit = { head, records, ok: verdict.ok };
        if (!verdict.ok)
            this.notices.push(`The audit log is broken at record ${verdict.brokenAt}: ${verdict.problem}`);
        this.figures = await (0,files/* writeMetrics */.DH)(this.folder, { vm: this.inputs.vm, processes: this.processes.list }, this.toolchain);
    }
    get live() {
        if (this.session === undefined)
            throw new TypeError('no VM runs');
        return this.session;
    }
    result() {
        const { session, toolchain, folder, evidence, inputs, results } = this;
        const error = this.error !== undefined && this.env.signal.aborted ? new errors/* CancelledError */.cc('the run') : this.error;
        const dumps = [...results.flatMap((step) => step.dumps ?? []), ...(evidence.dump === undefined ? [] : [evidence.dump])];
        return {
            vm: inputs.vm,
            ...endOf(error, this.env.wording),
            durationMs: this.timeline.elapsedMs,
            phases: this.timeline.phases,
            dir: folder?.dir,
            serialLog: folder?.serialLog,
            auditLog: folder?.audit,
            attached: this.attached,
            kept: this.kept,
            pid: session?.pid,
            accel: session?.accel,
            qemuVersion: toolchain?.qemuSystem.version ?? session?.qemuVersion,
            bootMs: this.bootMs,
            run: this.guest?.outcome,
            toolchain,
            ports: session?.ports ?? [],
            results,
            commands: commandsByTier({ results, error, evidence }),
            dumps,
            screenshot: evidence.screenshot,
            audit: this.audit,
            figures: this.figures,
            tail: this.tail,
            notices: [...this.notices, ...(this.guest?.notices ?? []), ...hiddenMemoryNotices(dumps)],
        };
    }
}


/***/ }),

/***/ 81038:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ runScript)
/* harmony export */ });
/* unused harmony export ExpectationError */
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _qmp_match_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7863);
/* harmony import */ var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52681);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86202);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64623);
/* harmony import */ var _shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72437);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56695);







/** A command answered something else than `expect` wants. */
class ExpectationError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MaqetError */ .Po {
}
/** How long an ordinary command may take. One that copies memory may take what is left of the run's time. */
const COMMAND_MS = 60_000;
const SLOW = new Set(['pmemsave', 'memsave', 'dump-guest-memory', 'dump-skeys', 'snapshot-save', 'snapshot-load']);
/**
 * Runs the steps in order and stops at the first that fails, unless that step says `continue-on-error`.
 *
 * A `wait-event` also finds an event that came after the latest command was sent, but before the wait began.
 *
 * @param done - filled as the steps end, so that it is whole whatever happens; the steps after a failure are `skipped`.
 * @throws the failing step's error.
 */
async function runScript(steps, context, done) {
    let cursor = context.since;
    for (const [index, step] of steps.entries()) {
        const start = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
        const name = nameOf(step);
        const base = () => ({
            line: step.line,
            step: name,
            durationMs: Math.round(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now() - start),
        });
        try {
            const { cursor: next, ...outcome } = await runStep(step, context, cursor);
            cursor = next;
            done.push({ ...base(), outcome: 'ok', ...outcome });
        }
        catch (error) {
            const blocked = error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MaqetError */ .Po && error.status === 'blocked';
            // A policy that blocks, a VM that is gone or a run that was cancelled is no error of the command.
            const fatal = !(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MaqetError */ .Po) || blocked || error.status === 'crashed' || context.env.signal.aborted;
            const continued = step.kind === 'command' && step.continueOnError && !fatal;
            done.push({
                ...base(),
                outcome: blocked ? 'blocked' : 'failed',
                error: (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorText */ .kc)(error, context.env.wording),
                ...(continued ? { continued } : {}),
            });
            if (continued)
                continue;
            done.push(...steps.slice(index + 1).map((later) => skipped(later)));
            throw error;
        }
    }
}
async function runStep(step, context, cursor) {
    switch (step.kind) {
        case 'command': {
            const { cursor: next, tier, result, dumps, screenshots } = await send(step.command, context);
            return { cursor: next, tier, result, ...(dumps.length > 0 ? { dumps } : {}), ...(screenshots.length > 0 ? { screenshots } : {}) };
        }
        case 'expect': {
            const { tier, result } = await send(step.command, context);
            if (!(0,_qmp_match_js__WEBPACK_IMPORTED_MODULE_4__/* .matches */ .c)(step.expected, result))
                throw unexpected(step.command.execute, step.expected, result);
            return { cursor, tier, result };
        }
        case 'wait-event': {
            const timeoutMs = context.deadline.atMost(step.timeoutMs).ms;
            const wanted = step.data === undefined ? { name: step.name } : { name: step.name, data: step.data };
            const { seq, data } = await context.client.waitEvent({ ...wanted, since: cursor, timeoutMs });
            return { cursor: seq, result: data };
        }
        case 'events':
            return { cursor, result: await context.client.events(step.name === undefined ? {} : { name: step.name }) };
        case 'snapshot': {
            const { layers, env, deadline } = context;
            const params = { act: step.act, layers, caller: env.caller, timeoutMs: deadline.remainingMs };
            const { cursor: next, tier, action, disks, snapshots } = await context.client.snapshot(params);
            return { cursor: next, tier, result: { action, disks: [...disks], snapshots: snapshots } };
        }
        case 'sleep': {
            const { remainingMs } = context.deadline;
            // No longer than the run may last: a pause that nobody waits for any more would keep the process alive.
            await (0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .sleep */ .y)(Math.min(step.ms, remainingMs), context.env.signal);
            if (step.ms > remainingMs)
                throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeadlineError */ .j3('the end of a `sleep`', Math.round(context.deadline.ms));
            return { cursor };
        }
    }
}
async function send(command, { client, layers, env, store, deadline }) {
    const timeoutMs = SLOW.has(command.execute) ? deadline.remainingMs : deadline.atMost(COMMAND_MS).ms;
    const args = command.arguments ?? {};
    return client.execute({ command: command.execute, arguments: args, layers, caller: env.caller, timeoutMs, store });
}
function skipped(step) {
    return { line: step.line, step: nameOf(step), outcome: 'skipped', durationMs: 0 };
}
function nameOf(step) {
    if ('command' in step)
        return step.command.execute;
    return step.kind === 'snapshot' ? `snapshot ${(0,_shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_3__/* .snapshotActText */ .aA)(step.act)}` : step.kind;
}
function unexpected(command, expected, actual) {
    const shown = (value) => (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_6__/* .stringifyJson */ .sd)(value), 300);
    return new ExpectationError(`${command} answered ${shown(actual)}, where ${shown(expected)} was expected.`, {
        remedy: 'Correct the expectation, or wait for the event that brings the guest there first.',
    });
}


/***/ }),

/***/ 86126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ snapshotLines),
/* harmony export */   z: () => (/* binding */ actOnSnapshots)
/* harmony export */ });
/* harmony import */ var _shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72437);
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99346);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56695);
/* harmony import */ var _script_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81038);




/**
 * Carries out the acts of the `snapshot` input in their order, each as a phase of the run that bears its name.
 *
 * @param done - filled as they end, as by `runScript`.
 * @throws the error of the first that fails; those after it are not begun.
 */
async function actOnSnapshots(steps, context, done, phases, { log }) {
    for (const step of steps) {
        if (step.kind !== 'snapshot')
            continue;
        await phases(`snapshot ${(0,_shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .snapshotActText */ .aA)(step.act)}`, () => (0,_script_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .runScript */ .j)([step], context, done));
        if (step.act.action === 'list')
            for (const line of snapshotLines(done.at(-1)))
                log.info(line);
    }
}
/** The snapshots that a `list` has found, one a line: names whole, whoever gave them, and harmless. */
function snapshotLines(listed) {
    const { snapshots = [] } = (listed?.result ?? {});
    if (snapshots.length === 0)
        return ['The VM has no snapshots.'];
    return snapshots.map(({ name, time, stateBytes, disks, loadable }) => {
        const facts = [time, (0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(stateBytes), disks.join(', '), ...(loadable ? [] : ['cannot be loaded'])];
        return `${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(name, Number.POSITIVE_INFINITY)}: ${facts.join(' | ')}`;
    });
}


/***/ }),

/***/ 98845:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ SELF_TEST_READY),
/* harmony export */   vw: () => (/* binding */ writeSelfTestDisk)
/* harmony export */ });
/* unused harmony exports SELF_TEST_PAGE, SELF_TEST_GEOMETRY, SELF_TEST_SECTOR, selfTestPage */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86202);


/** The line, without its CRLF, that the self-test guest prints on COM1 once its page is complete. */
const SELF_TEST_READY = 'maqet self-test: ready';
/** Where the self-test guest leaves its page: guest-physical address and length in bytes. Free conventional memory of any PC. */
const SELF_TEST_PAGE = { address: 0x2_0000, length: 4096 };
/**
 * The geometry that a disk with the self-test guest must show. SeaBIOS counts in cylinders of 16 × 63 sectors unless it is
 * told otherwise, finds none on so small a disk, and refuses to read it ("could not read the boot disk", SeaBIOS 1.16).
 */
const SELF_TEST_GEOMETRY = { cyls: 1, heads: 1, secs: 1 };
/** The assembled code and data of `selftest.asm`, up to its last non-zero byte. A test assembles the source and compares. */
const CODE = `
  +vzqB3wAADHAjti4ACCOwDH/uQAEZrhtcWV0ZrsNZhkAZvfjZgVf8248Zqvi875dfLkHAK26+AMAwojg7uL1vmt8rITAdBKIxLr9A+yoIHT7iOC6+APu6+n69Ov8
  AQADgAABAQADAwLHBANtYXFldCBzZWxmLXRlc3Q6IHJlYWR5DQo=`;
const SECTOR_BYTES = 512;
function bootSector() {
    const sector = Buffer.alloc(SECTOR_BYTES);
    Buffer.from(CODE, 'base64').copy(sector);
    sector.writeUInt16LE(0xaa55, SECTOR_BYTES - 2);
    return sector;
}
/**
 * The self-test guest: one boot sector for any PC with a BIOS (q35, pc; i386 and x86_64). It fills {@link SELF_TEST_PAGE},
 * prints {@link SELF_TEST_READY}, and halts with interrupts off. It never writes to its disk, and needs no other device than
 * COM1.
 */
const SELF_TEST_SECTOR = bootSector();
/**
 * The bytes that the page holds once the ready line is out: 1024 little-endian words of the generator
 * `x ← 1664525 x + 1013904223 (mod 2³²)`, started at `0x7465716d`, the seed itself left out. No two words are equal, so a page
 * that is shifted, stale or from another address does not pass for it.
 */
function selfTestPage() {
    const page = Buffer.alloc(SELF_TEST_PAGE.length);
    let word = 0x7465716d;
    for (let offset = 0; offset < page.length; offset += 4) {
        word = (Math.imul(word, 1664525) + 1013904223) >>> 0;
        page.writeUInt32LE(word, offset);
    }
    return page;
}
/**
 * Writes the self-test guest as a raw disk of one sector that nobody may write to, for QEMU to attach read-only.
 *
 * Guarantees: an existing file or link is never written through; no half file is left.
 *
 * @throws MaqetError when the file exists or cannot be written.
 */
async function writeSelfTestDisk(file) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, 'wx', 0o400);
        try {
            await handle.writeFile(SELF_TEST_SECTOR);
        }
        catch (error) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
            throw error;
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MaqetError */ .Po(`The self-test disk ${JSON.stringify(file)} could not be written (${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errnoOf */ .UQ)(error) ?? String(error)}).`, {
            remedy: 'Check that its folder exists, has space, and holds no file of that name.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 7863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ matches)
/* harmony export */ });
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64623);

/**
 * Returns true if `actual` matches `expected`.
 *
 * In objects, only the members that `expected` names are compared. Lists must have the same length and match item by item: if containing
 * the items were enough, `[]` (no jobs) would match every list. Scalars must be equal; integers are compared by value, at any size.
 */
function matches(expected, actual) {
    if (Array.isArray(expected)) {
        return Array.isArray(actual) && actual.length === expected.length && expected.every((item, i) => matches(item, actual[i]));
    }
    if ((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(expected)) {
        if (!(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(actual))
            return false;
        return Object.entries(expected).every(([key, value]) => Object.hasOwn(actual, key) && matches(value, actual[key]));
    }
    if (isNumeric(expected) && isNumeric(actual)) {
        // A bigint never equals a number by ===, but == compares their exact values.
        // biome-ignore lint/suspicious/noDoubleEquals: see above
        return expected == actual;
    }
    return expected === actual;
}
function isNumeric(value) {
    return typeof value === 'number' || typeof value === 'bigint';
}


/***/ })

};
