export const id = 7430;
export const ids = [7430];
export const modules = {

/***/ 7430:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ up_define)
});

// EXTERNAL MODULE: ./src/audit/verify.ts + 1 modules
var verify = __webpack_require__(2259);
// EXTERNAL MODULE: ./src/inputs/config/origins.ts
var origins = __webpack_require__(3);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
;// CONCATENATED MODULE: ./src/report/timeline.ts

/**
 * Measures the phases of a run on a monotonic clock.
 *
 * Phases may overlap or nest; they are listed by their start.
 */
class Timeline {
    now;
    ended = [];
    origin;
    /** @param now - milliseconds of a clock that never steps back. */
    constructor(now = () => performance.now()) {
        this.now = now;
        this.origin = now();
    }
    /** Runs `work` as a phase. What it throws is thrown on, with the phase recorded as failed. */
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
    /** Notes a phase that this run had no need of. */
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
var deadline = __webpack_require__(8013);
// EXTERNAL MODULE: ./src/state/claim.ts
var state_claim = __webpack_require__(4309);
// EXTERNAL MODULE: ./src/engine/attach.ts
var attach = __webpack_require__(5637);
// EXTERNAL MODULE: ./src/engine/evidence.ts
var engine_evidence = __webpack_require__(9061);
;// CONCATENATED MODULE: ./src/guest/vital-signs.ts
const IF = (/* unused pure expression or super */ null && (1 << 9));
const CPU_LINE = /^[ER]IP=[0-9a-f]+ [RE]FL=([0-9a-f]+) .*\bHLT=([01])/gm;
/** Reads the CPUs out of what QEMU's `info registers -a` prints for x86. Total: of any other text it makes nothing. */
function vital_signs_readCpus(text) {
    return [...text.matchAll(CPU_LINE)].map(([, flags = '0', halted]) => ({
        halted: halted === '1',
        interruptible: (Number.parseInt(flags, 16) & IF) !== 0,
    }));
}
/** How many looks in a row must agree, and how many for a guest whose CPUs are busy. */
const LOOKS = { halted: 2, stuck: 6 };
/**
 * Judges the looks at a guest, oldest first, taken at equal intervals while it was waited for. Pure.
 *
 * @param accelerated - true under KVM or HVF. Under TCG a busy guest is only slow.
 */
function vital_signs_judgeSigns(looks, accelerated) {
    if (isDeaf(looks.slice(-LOOKS.halted), LOOKS.halted, (cpus) => cpus.every(({ halted }) => halted)))
        return 'halted';
    if (accelerated && isDeaf(looks.slice(-LOOKS.stuck), LOOKS.stuck, (cpus) => cpus.some(({ halted }) => !halted)))
        return 'stuck';
    return undefined;
}
/** True if nothing has gone in or out between the looks, no CPU took interrupts, and the CPUs were found so in each of them. */
function isDeaf(looks, count, found) {
    const [first] = looks;
    if (looks.length < count || first === undefined)
        return false;
    return looks.every(({ cpus, serialBytes, diskTraffic }) => cpus.length > 0 &&
        cpus.every(({ interruptible }) => !interruptible) &&
        found(cpus) &&
        serialBytes === first.serialBytes &&
        diskTraffic === first.diskTraffic);
}

// EXTERNAL MODULE: ./src/vm/errors.ts
var vm_errors = __webpack_require__(4154);
;// CONCATENATED MODULE: ./src/supervisor/guest/vitals.ts




/** The accelerator does not do its work: the same guest may run under TCG. */
class AcceleratorStuckError extends vm_errors/* VmCrashedError */.Mp {
}
/** Between two looks, in milliseconds. A look takes some 2 ms of QEMU's time. */
const INTERVAL_MS = 5000;
const ASK_MS = 5000;
const MOST_LOOKS = 6;
/**
 * Looks at a guest that is waited for, and rejects once it is certain that it will never say another word. Never resolves.
 *
 * The questions are maqet's own and change nothing; no caller can put words into them, so no policy is asked.
 *
 * @param deadline - its signal ends the watch.
 * @throws VmCrashedError, AcceleratorStuckError, CancelledError.
 */
async function watchVitals(machine, serial, accel, deadline) {
    const looks = [];
    for (;;) {
        await sleep(INTERVAL_MS, deadline.signal);
        // A paused guest is somebody's wish, and a QEMU that does not answer is somebody else's finding.
        const look = machine.states.state === 'running' ? await lookAt(machine, serial).catch(() => undefined) : undefined;
        if (look === undefined)
            continue;
        looks.push(look);
        if (looks.length > MOST_LOOKS)
            looks.shift();
        const verdict = judgeSigns(looks, accel !== 'tcg');
        if (verdict === 'halted') {
            throw new VmCrashedError('Every CPU of the guest has halted with interrupts off: it has stopped for good.', {
                remedy: 'The end of the serial log shows where; a boot loader or a kernel that gives up does this.',
            });
        }
        if (verdict === 'stuck') {
            throw new AcceleratorStuckError(`The guest's CPUs have been busy under ${accel.toUpperCase()} for ${(looks.length * INTERVAL_MS) / 1000} s without a word on the serial port and without a disk access.`, { remedy: 'Use `accel: tcg`, or a runner whose virtualisation works.' });
        }
    }
}
async function lookAt(machine, serial) {
    const deadline = Deadline.after(ASK_MS);
    const registers = await machine.execute('human-monitor-command', { 'command-line': 'info registers -a' }, deadline);
    const disks = await machine.execute('query-blockstats', {}, deadline);
    return { cpus: readCpus(String(registers)), serialBytes: serial.bytes, diskTraffic: traffic(disks) };
}
function traffic(reply) {
    const disks = Array.isArray(reply) ? reply : [];
    return disks.reduce((sum, disk) => {
        const stats = isJsonObject(disk) && isJsonObject(disk['stats']) ? disk['stats'] : {};
        return sum + ['rd_operations', 'wr_operations'].reduce((all, name) => all + Number(stats[name] ?? 0), 0);
    }, 0);
}

// EXTERNAL MODULE: ./src/toolchain/verdict.ts
var verdict = __webpack_require__(3574);
// EXTERNAL MODULE: ./src/engine/records/delivery.ts + 3 modules
var delivery = __webpack_require__(7985);
// EXTERNAL MODULE: ./src/engine/stop.ts
var stop = __webpack_require__(5836);
;// CONCATENATED MODULE: ./src/engine/fall-back.ts





/** True for a guest whose accelerator let it down although the proof had passed. It may have come over the wire. */
function isStuck(error) {
    return error instanceof Error && error.name === AcceleratorStuckError.name;
}
/**
 * Gives up a VM whose accelerator does not work, so that the same one can be started under TCG: stops it, and remembers the
 * verdict for later steps.
 *
 * @returns what the VM that takes its place runs under, and why.
 */
async function giveUp(session, { message }, env) {
    const reason = message.replace(/\.$/, '');
    env.log.warning(`${reason}. The VM is started once more under TCG, which is many times slower.`);
    await (0,stop/* stopVm */.u)(session, 'the accelerator does not work', true, env);
    const undelivered = await (0,delivery/* deliverRest */.g1)(session.folder, env.signal.aborted);
    if (undelivered !== undefined)
        env.log.warning(undelivered);
    await remember(session, reason, env).catch((error) => env.log.debug(`The verdict on ${session.accel.name} could not be kept for later steps: ${(0,errors/* errorText */.kc)(error)}`));
    return { accel: 'tcg', reason };
}
async function remember({ accel, toolchain }, reason, env) {
    if (toolchain === undefined)
        return;
    await (0,verdict/* writeAcceleratorVerdict */.aI)(await env.toolCache(), { accelerator: accel.name, binary: toolchain.qemuSystem }, { usable: false, reason });
}

// EXTERNAL MODULE: ./src/engine/guest/steps.ts + 1 modules
var steps = __webpack_require__(1703);
// EXTERNAL MODULE: ./src/engine/preflight/layers.ts
var preflight_layers = __webpack_require__(4754);
// EXTERNAL MODULE: ./src/engine/records/files.ts + 2 modules
var files = __webpack_require__(8469);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(3053);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./src/engine/records/process-counts.ts


/** Node publishes each process there that is started without blocking: the one place that no code path can miss. */
const CHANNEL = 'child_process';
/** Counts the processes that this process starts, by the name of the program. */
class ProcessCounts {
    byProgram = new Map();
    constructor() {
        (0,external_node_diagnostics_channel_.subscribe)(CHANNEL, this.onProcess);
    }
    /** Those of which the start has succeeded so far, by name. */
    get list() {
        return [...this.byProgram].map(([program, started]) => ({ program, started })).sort((a, b) => (a.program < b.program ? -1 : 1));
    }
    /** Counts no more. */
    end() {
        (0,external_node_diagnostics_channel_.unsubscribe)(CHANNEL, this.onProcess);
    }
    onProcess = (message) => {
        const { process } = message;
        // Published before the program is known, and before it is started.
        queueMicrotask(() => {
            if (process.pid === undefined)
                return;
            const program = external_node_path_default().basename(process.spawnfile);
            this.byProgram.set(program, (this.byProgram.get(program) ?? 0) + 1);
        });
    };
}

;// CONCATENATED MODULE: ./src/engine/records/published-results.ts
/** What the world is told of a run, step by step: the outcome of each, and what all of it took. Pure. */
function publishedResults({ results, figures }) {
    if (figures === undefined)
        return [...results];
    const { processes, toolchain } = figures;
    const commands = figures.commands.map(commandMetrics);
    return [
        ...results,
        { step: 'metrics', outcome: 'ok', result: { commands, processes, ...(toolchain === undefined ? {} : { toolchain }) } },
    ];
}
function commandMetrics({ durationsMs, ...counts }) {
    if (durationsMs.length === 0)
        return counts;
    const sum = durationsMs.reduce((total, ms) => total + ms, 0);
    return { ...counts, meanMs: Math.round(sum / durationsMs.length), longestMs: durationsMs.reduce((most, ms) => Math.max(most, ms)) };
}

// EXTERNAL MODULE: ./src/engine/records/result.ts
var result = __webpack_require__(5334);
// EXTERNAL MODULE: ./src/engine/script-runner.ts
var script_runner = __webpack_require__(6674);
// EXTERNAL MODULE: ./src/engine/snapshot-steps.ts
var snapshot_steps = __webpack_require__(1914);
// EXTERNAL MODULE: ./src/guest/selftest/x86.ts
var x86 = __webpack_require__(6825);
// EXTERNAL MODULE: ./src/engine/plan/disks.ts + 13 modules
var disks = __webpack_require__(7259);
;// CONCATENATED MODULE: ./src/engine/start-condition.ts



/** What a VM that a run starts is to be waited for: what the inputs say, or else what they need. */
function startCondition(inputs) {
    if (inputs.waitFor !== undefined)
        return inputs.waitFor;
    if ((0,steps/* usesGuest */.D)(inputs))
        return { kind: 'channel', channel: inputs.runWith };
    return (0,disks/* bootsSelfTest */.aO)(inputs) ? { kind: 'serial', pattern: x86/* SELF_TEST_READY */.W } : { kind: 'running' };
}

;// CONCATENATED MODULE: ./src/engine/run.ts




















const NOTHING_SAID = { serial: [], qemu: [] };
/**
 * One run, in order (design §2): policy, VM (started or attached to), readiness, script, evidence, verdict, stop or keep.
 *
 * Never rejects: what goes wrong is in the result, together with all that was reached. When it resolves, the VM is gone
 * unless the result says that it was kept.
 *
 * @param raw - the inputs as text, for `vm.json`.
 */
async function runVm(inputs, raw, env) {
    return new Run(inputs, raw, env).go();
}
class Run {
    inputs;
    raw;
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
    constructor(inputs, raw, env) {
        this.inputs = inputs;
        this.raw = raw;
        this.env = env;
        this.deadline = deadline/* Deadline */.B.after(inputs.timeoutMs, env.signal);
    }
    async go() {
        await this.guarded(() => this.work());
        if (this.session !== undefined) {
            if (!this.env.signal.aborted)
                await this.guarded(async () => this.guest?.finish());
            await this.guarded(() => this.takeEvidence());
            await this.guarded(() => this.leave());
        }
        this.processes.end();
        await this.guarded(() => this.checkAudit());
        const { folder } = this;
        // The supervisor has ended, or there never was one.
        const undelivered = folder === undefined || this.kept ? undefined : await (0,delivery/* deliverRest */.g1)(folder, this.env.signal.aborted);
        if (undelivered !== undefined)
            this.notices.push(undelivered);
        const { error, results, figures } = this;
        if (folder !== undefined)
            await this.guarded(() => (0,files/* writeResults */.KB)(folder, publishedResults({ results, figures })));
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
                this.error = (0,result/* asRunError */.S)((0,origins/* placedError */.m1)(error, this.inputs.origins));
            else
                this.notices.push(`After that: ${(0,errors/* errorText */.kc)(error)}`);
        }
    }
    async work() {
        const layers = await this.phase('policy', () => (0,preflight_layers/* policyLayers */.L)(this.inputs, this.env.administrator));
        const session = await this.bringUp(layers).catch((error) => this.bringUpUnderTcg(error, layers));
        await (0,snapshot_steps/* actOnSnapshots */.z)(this.inputs.snapshot, this.scriptContext, this.results, this.phase, this.env);
        if ((0,steps/* usesGuest */.D)(this.inputs))
            await this.runInGuest(session);
        if (this.inputs.script.length > 0)
            await this.phase('qmp', () => this.runScript());
    }
    /** Starts the VM once more after its accelerator has let it down, where the inputs leave the choice. */
    async bringUpUnderTcg(error, layers) {
        if (!isStuck(error) || this.inputs.accel !== 'auto' || this.attached)
            throw error;
        const accelerator = await this.phase('fall-back', () => giveUp(this.live, error, this.env));
        this.session = undefined;
        return this.bringUp(layers, accelerator);
    }
    /**
     * Starts the VM, or attaches to it, and waits until it is ready.
     *
     * @param accelerator - what to start it under; chosen by the inputs if left out.
     */
    async bringUp(layers, accelerator) {
        const { inputs, raw, env, deadline } = this;
        const claim = await (0,state_claim/* claimFolder */.Pm)(env.root, inputs.vm, { job: env.job, claimant: env.claimant, config: (0,attach/* shapingInputs */.M9)(raw, env.secrets) });
        this.attached = claim.kind !== 'claimed';
        // The folder of another job's VM is not this run's to write to.
        if (claim.record.job === env.job)
            this.folder = claim.folder;
        if (claim.kind === 'lost')
            throw (0,attach/* lostVm */.KH)(claim.record);
        if (claim.kind === 'running')
            this.session = await this.phase('attach', () => (0,attach/* attachOrEnd */.se)(inputs, raw, claim, layers, env));
        else {
            const onToolchain = (toolchain) => {
                this.toolchain = toolchain;
            };
            // Toolchain, proof and disks: a run that attaches loads none of them.
            const { startVm } = await Promise.all(/* import() */[__webpack_require__.e(4523), __webpack_require__.e(2088), __webpack_require__.e(9111), __webpack_require__.e(4623), __webpack_require__.e(7603)]).then(__webpack_require__.bind(__webpack_require__, 7603));
            this.session = await startVm({ ...claim, inputs, layers, deadline, onToolchain, accelerator }, this.phase, env);
        }
        const condition = this.attached ? inputs.waitFor : startCondition(inputs);
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
        this.guest = new steps/* GuestSteps */.a(this.inputs, session, this.phase, this.deadline, this.env);
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
            throw (0,stop/* endedByItself */.jj)(status.reason);
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
    /** Stops the VM, or leaves it to the next step. */
    async leave() {
        const { inputs, env, attached } = this;
        const cancelled = env.signal.aborted;
        const stays = attached ? inputs.keep !== false : inputs.keep === true && this.error === undefined && !cancelled;
        const reason = cancelled ? 'cancelled' : this.error === undefined ? 'done' : 'failed';
        const { kept, audit, notice } = stays
            ? await (0,stop/* keepVm */.l_)(this.live, !attached || inputs.keep === true, env)
            : // A guest that never became ready, or has panicked, does not heed its power button.
                await this.phase('stop', () => (0,stop/* stopVm */.u)(this.live, reason, cancelled || this.unresponsive, env));
        this.kept = kept;
        if (notice !== undefined)
            this.notices.push(notice);
        this.audit = { ...audit, ok: false };
    }
    async checkAudit() {
        if (this.folder === undefined || !(await (0,files/* exists */.t2)(this.folder.audit)))
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
        const { session, toolchain, folder, figures, bootMs, evidence, audit, inputs, env } = this;
        const error = this.error !== undefined && env.signal.aborted ? new errors/* CancelledError */.cc('the run') : this.error;
        const dumps = [...this.results.flatMap((step) => step.dumps ?? []), ...(evidence.dump === undefined ? [] : [evidence.dump])];
        return {
            vm: inputs.vm,
            status: error?.status ?? 'passed',
            durationMs: this.timeline.elapsedMs,
            phases: this.timeline.phases,
            attached: this.attached,
            kept: this.kept,
            ports: session?.ports ?? [],
            results: this.results,
            dumps,
            tail: this.tail,
            notices: [...this.notices, ...(this.guest?.notices ?? [])],
            ...(error === undefined ? {} : { error }),
            ...(folder === undefined ? {} : { folder }),
            ...(session === undefined ? {} : { pid: session.pid, accel: session.accel, qemuVersion: session.qemuVersion }),
            ...(toolchain === undefined ? {} : { toolchain }),
            ...(figures === undefined ? {} : { figures }),
            ...(bootMs === undefined ? {} : { bootMs }),
            ...(this.guest?.outcome === undefined ? {} : { run: this.guest.outcome }),
            ...(evidence.screenshot === undefined ? {} : { screenshot: evidence.screenshot }),
            ...(audit === undefined ? {} : { audit }),
        };
    }
}

// EXTERNAL MODULE: ./src/inputs/parse.ts + 2 modules
var parse = __webpack_require__(8745);
// EXTERNAL MODULE: ./src/cli/error-output.ts
var error_output = __webpack_require__(36);
// EXTERNAL MODULE: ./src/cli/exit-code.ts
var exit_code = __webpack_require__(1552);
// EXTERNAL MODULE: ./src/cli/flags.ts + 1 modules
var flags = __webpack_require__(520);
// EXTERNAL MODULE: ./src/cli/logger.ts
var logger = __webpack_require__(2280);
// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(4886);
;// CONCATENATED MODULE: ./src/cli/progress.ts

/**
 * Tells a person how a run goes: one line when a phase begins, one with its time when it has ended.
 *
 * Phases of a run follow each other, so one has ended when the next begins.
 */
class Progress {
    write;
    now;
    current;
    /**
     * @param write - takes one line.
     * @param now - milliseconds of a clock that never steps back.
     */
    constructor(write, now = () => performance.now()) {
        this.write = write;
        this.now = now;
    }
    begin(name) {
        this.end();
        this.current = { name, since: this.now() };
        this.write(`${name} …`);
    }
    /** The last phase is over. */
    end() {
        if (this.current === undefined)
            return;
        this.write(`${this.current.name}: ${(0,units/* formatDuration */.a3)(this.now() - this.current.since)}`);
        this.current = undefined;
    }
}

// EXTERNAL MODULE: ./src/cli/render-run.ts
var render_run = __webpack_require__(1944);
;// CONCATENATED MODULE: ./src/cli/commands/up.ts








const HELP = `
The flags are the inputs of the action, with the same names and meanings. A switch takes a value or none: \`--keep\` is
\`--keep true\`, and \`--install false\` turns the installing off. Relative paths start at the current folder.

A VM that comes up stays, until \`maqet down\`, unless --keep is false; one that does not is stopped. Nothing is uploaded:
the evidence stays in the VM's folder.`;
/** `maqet up [FLAGS]` */
function up_define(command, bind) {
    (0,flags/* addInputFlags */.h)(command, undefined, { keep: 'true' });
    command.addHelpText('after', HELP);
    bind(command, up);
}
async function up(parsed, context) {
    const { terminal, json } = context;
    const warn = (warning) => (0,logger/* terminalLog */.d)(terminal).warning(warning);
    const inputs = await (0,parse/* parseInputs */.T)((0,flags/* readInputFlags */.E)(parsed), process.arch, { fallbacks: { keep: 'true' }, warn });
    const progress = new Progress((line) => {
        if (terminal.interactive && !json)
            terminal.err(line);
    });
    const result = await runVm(inputs, inputs.texts, await context.environment({ onPhase: (name) => progress.begin(name) }));
    progress.end();
    const { error } = result;
    return {
        code: error === undefined && !context.cancelled ? exit_code/* EXIT_CODES */.ai.passed : (0,exit_code/* exitCodeOf */.FO)(error, context.cancelled),
        lines: (0,render_run/* runLines */.rB)(result),
        errors: error === undefined ? [] : [...(0,render_run/* tailLines */.os)(result), ...(0,error_output/* errorLines */.S6)(error)],
        json: (0,render_run/* runJson */.MP)(result),
    };
}


/***/ }),

/***/ 9061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ dueEvidence),
/* harmony export */   t: () => (/* binding */ takeEvidence)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _policy_versions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5705);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8382);
/* harmony import */ var _toolchain_arch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3807);
/* harmony import */ var _vm_platforms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1037);





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
    const arch = _toolchain_arch_js__WEBPACK_IMPORTED_MODULE_2__/* .ARCHES */ .Pr.find((one) => one === context.arch);
    if (arch === undefined || (0,_vm_platforms_js__WEBPACK_IMPORTED_MODULE_3__/* .hasDisplay */ .rS)(arch))
        return true;
    env.log.info(`No screenshot: the machine of a ${arch} guest has no screen.`);
    return false;
}
async function takeDump({ client, folder, layers }, inputs, deadline, env) {
    return client.dump({
        name: await freeName(folder.dumps, 'memory'),
        format: inputs.dumpFormat,
        store: { compression: inputs.dumpCompress },
        layers,
        caller: env.caller,
        timeoutMs: deadline.remainingMs,
    });
}
async function takeScreenshot({ client, folder, layers, qemuVersion }, env) {
    // The format can be chosen since QEMU 7.1; before, it is always PPM.
    const format = (0,_policy_versions_js__WEBPACK_IMPORTED_MODULE_4__/* .isBefore */ .Y)(qemuVersion, [7, 1]) ? 'ppm' : 'png';
    const filename = `${await freeName(folder.screenshots, 'screen')}.${format}`;
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
/** `base`, or `base-2` … if an earlier step has left a file of that name. */
async function freeName(dir, base) {
    const taken = new Set((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(dir)).map((file) => file.split('.')[0]));
    let name = base;
    for (let number = 2; taken.has(name); number++)
        name = `${base}-${number}`;
    return name;
}


/***/ }),

/***/ 1703:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ GuestSteps),
  D: () => (/* binding */ usesGuest)
});

// EXTERNAL MODULE: ./src/engine/guest/channel.ts
var channel = __webpack_require__(7774);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
;// CONCATENATED MODULE: ./src/engine/guest/log.ts


/** How much of a script's output is kept as evidence, in bytes. What comes after is shown only. */
const LOG_CAP = 64 * 2 ** 20;
const CUT = '\n[maqet: the log of this run is full; what follows is not in it]\n';
/**
 * Keeps the output of a script in a file besides showing it.
 *
 * @param file - created for this run: `run.log`, or `run-2.log` … if an earlier step on the same VM has left one.
 * @param show - takes each piece as well.
 */
async function keepingLog(file, show, work) {
    const handle = await createFree(file);
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
async function createFree(file) {
    for (let number = 1;; number++) {
        try {
            return await (0,promises_.open)(number === 1 ? file : file.replace(/\.log$/, `-${number}.log`), 'wx', 0o600);
        }
        catch (error) {
            if ((0,errors/* errnoOf */.UQ)(error) !== 'EEXIST')
                throw error;
        }
    }
}

// EXTERNAL MODULE: ./src/engine/guest/run.ts
var run = __webpack_require__(2200);
;// CONCATENATED MODULE: ./src/engine/guest/steps.ts



/** True if the inputs ask for anything inside the guest. */
function usesGuest({ run, copyIn, copyOut }) {
    return run !== undefined || copyIn.length > 0 || copyOut.length > 0;
}
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
    /** The way into the guest, once there is one. */
    way;
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
        const way = await this.phase('channel', () => (0,channel/* findWay */.d)(session, inputs, deadline));
        this.way = way;
        if (inputs.copyIn.length > 0) {
            await this.copy('copy-in', async () => {
                // A packer of archives: only a run that copies needs it.
                const { copyIntoGuest } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(2457), __webpack_require__.e(5571)]).then(__webpack_require__.bind(__webpack_require__, 7952));
                return copyIntoGuest(inputs.copyIn, { session, way, env, deadline });
            });
        }
        if (inputs.run === undefined)
            return;
        this.outcome = await this.phase('run', () => env.showGuest((show) => keepingLog(session.folder.runLog, show, (output) => (0,run/* runInGuest */.$)(session, way, inputs, { output }, deadline, env))));
        if (this.outcome.exitCode !== 0)
            throw new run/* GuestScriptError */.M(this.outcome);
    }
    /** Copies out, also after a script that failed; nothing if the guest was never reached. */
    async finish() {
        const { inputs, session, way, deadline, env } = this;
        if (inputs.copyOut.length === 0 || way === undefined)
            return;
        await this.copy('copy-out', async () => {
            const { copyOutOfGuest } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(2457), __webpack_require__.e(5571)]).then(__webpack_require__.bind(__webpack_require__, 7952));
            return copyOutOfGuest(inputs.copyOut, { session, way, env, deadline });
        });
    }
    async copy(name, work) {
        this.notices.push(...(await this.phase(name, work)).notices);
    }
}


/***/ }),

/***/ 7333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ auditedDisks),
/* harmony export */   n: () => (/* binding */ removeUnusedDisks)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _audit_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3371);
/* harmony import */ var _storage_disks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(631);
/* harmony import */ var _preflight_refuse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7863);




/**
 * Makes disks with a record of each on either side: what is to be made is on disk before anything is, and how that ended follows.
 * The run itself writes them, because there is no supervisor yet.
 *
 * Disks are made all or none: when one of them cannot be, that is how it ended for all, and each record says so.
 *
 * @throws what `make` throws; AuditError if a record cannot be written. Without the first ones nothing is made.
 */
async function auditedDisks(orders, folder, vm, env, make) {
    const audit = await (0,_preflight_refuse_js__WEBPACK_IMPORTED_MODULE_3__/* .openAudit */ .WU)(folder, vm, env);
    try {
        const records = await Promise.all(orders.map((order) => announce(audit, order, folder, env)));
        const made = make();
        const facts = (index) => ({
            done: (disks) => madeFacts(disks[index]),
            failed: wantedFacts(orders[index], folder),
        });
        // Each record is closed before any failure is thrown: the log is closed then.
        const ends = await Promise.allSettled(records.map((record, index) => (0,_audit_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .carryOut */ .u)(audit, record, () => made, facts(index))));
        const broken = ends.find((end) => end.status === 'rejected');
        if (broken !== undefined)
            throw broken.reason;
        return await made;
    }
    finally {
        // Not its orderly end: the supervisor goes on with it.
        await audit.close();
    }
}
/**
 * Removes the disks of a VM that has never run, each with a record before and after: there is nothing in them. The run itself writes the
 * records, because the supervisor has gone.
 *
 * @throws AuditError if a record cannot be written: that disk stays.
 */
async function removeUnusedDisks(disks, folder, vm, env) {
    if (disks.length === 0)
        return;
    const audit = await (0,_preflight_refuse_js__WEBPACK_IMPORTED_MODULE_3__/* .openAudit */ .WU)(folder, vm, env);
    try {
        for (const { name, file } of disks) {
            const facts = { disk: name, file };
            const entry = { ...env.caller, event: 'disk-remove', arguments: facts, decision: 'allow', reason: 'lifecycle' };
            await (0,_audit_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .carryOut */ .u)(audit, await audit.append(entry), () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true }), { done: () => facts, failed: facts });
        }
    }
    finally {
        await audit.close(env.caller);
    }
}
function announce(audit, order, folder, env) {
    const facts = wantedFacts(order, folder);
    return audit.append({ ...env.caller, event: 'disk-create', arguments: facts, decision: 'allow', reason: 'lifecycle' });
}
function wantedFacts(order, folder) {
    const { name, source } = order;
    const from = source.kind === 'blank' ? { format: source.format, size: source.size } : { backingFile: source.file };
    return { disk: name, file: (0,_storage_disks_js__WEBPACK_IMPORTED_MODULE_2__/* .diskFile */ .S)(folder.disks, order), ...from };
}
function madeFacts({ name, file, format, size, base }) {
    const below = base === undefined ? {} : { backingFile: base.path, backingFormat: base.format };
    return { disk: name, file, format, size, ...below };
}


/***/ }),

/***/ 7259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aO: () => (/* binding */ bootsSelfTest),
  EM: () => (/* binding */ prepareDisks),
  LH: () => (/* binding */ prepareSeed),
  zD: () => (/* binding */ selfTestFile),
  h8: () => (/* binding */ stopLimits),
  Hd: () => (/* binding */ wantsSeed)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/guest/selftest/x86.ts
var x86 = __webpack_require__(6825);
// EXTERNAL MODULE: ./src/state/folder.ts
var folder = __webpack_require__(8349);
// EXTERNAL MODULE: ./src/storage/disks.ts + 4 modules
var disks = __webpack_require__(631);
// EXTERNAL MODULE: ./src/storage/errors.ts
var errors = __webpack_require__(4910);
// EXTERNAL MODULE: ./src/storage/image-file.ts + 1 modules
var image_file = __webpack_require__(5963);
// EXTERNAL MODULE: ./src/shared/errors.ts
var shared_errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(4886);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(371);
// EXTERNAL MODULE: ./src/storage/download/url.ts
var download_url = __webpack_require__(6727);
;// CONCATENATED MODULE: ./src/storage/download/error.ts





/** An image could not be downloaded. */
class DownloadError extends errors/* StorageError */.a {
}
/** A failure that another connection may not meet: the download goes on with one. */
class Interruption extends Error {
    reason;
    waitMs;
    /**
     * @param reason - what happened, as a part of a sentence, harmless for a log.
     * @param waitMs - how long the server asks to be left alone, if it does.
     */
    constructor(reason, waitMs) {
        super(reason);
        this.reason = reason;
        this.waitMs = waitMs;
    }
}
/** The server was silent for too long. */
function stalled(ms) {
    return new Interruption(`no byte came for ${(0,units/* formatDuration */.a3)(ms)}`);
}
/** Status codes of a server that may answer otherwise later (RFC 9110, RFC 6585, RFC 8470). */
const PASSING_STATUS = new Set([408, 425, 429, 500, 502, 503, 504]);
/** A server that asks for more is asked again after this long. */
const MAX_WAIT_MS = 60_000;
const STATUS_REMEDY = {
    401: 'Use an address that needs no credentials, or download the image in an earlier step and name its path.',
    403: 'Use an address that anybody may read, or download the image in an earlier step and name its path.',
    404: 'Check the address: the server has nothing there.',
    410: 'Check the address: the server says that the file is gone for good.',
};
/** The failure that a status code other than 200 and 206 is. */
function statusFailure(url, status, retryAfter) {
    if (PASSING_STATUS.has(status)) {
        const seconds = Number(retryAfter ?? Number.NaN);
        return new Interruption(`the server answered ${status}`, Number.isFinite(seconds) ? Math.min(seconds * 1000, MAX_WAIT_MS) : undefined);
    }
    return new DownloadError(`${(0,download_url/* shownUrl */.zA)(url)} cannot be downloaded: the server answered ${status}.`, {
        remedy: STATUS_REMEDY[status] ?? 'Check the address, or use another one.',
    });
}
const TLS = /^(?:EPROTO$|ERR_SSL_)/;
const CERTIFICATE = /^(?:CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT_|HOSTNAME_MISMATCH)/;
/** The failure that an error of Node's network layer is: whatever a second try could not mend ends the download. */
function networkFailure(url, error) {
    if (error instanceof shared_errors/* MaqetError */.Po || error instanceof Interruption)
        return error;
    const code = (0,shared_errors/* errnoOf */.UQ)(error) ?? '';
    const remedy = lastingRemedy(code);
    if (remedy === undefined)
        return new Interruption(code === '' ? (0,untrusted_text/* oneLine */.T)((0,shared_errors/* errorText */.kc)(error), 200) : code);
    // Node's advice, and OpenSSL's position in its own source, are not for the reader.
    const reason = TLS.test(code) ? 'the TLS handshake failed' : (0,untrusted_text/* oneLine */.T)((0,shared_errors/* errorText */.kc)(error).replace(/;.*/s, ''), 200);
    return new DownloadError(`${(0,download_url/* shownUrl */.zA)(url)} cannot be downloaded: ${reason} (${code}).`, { remedy, cause: error });
}
function lastingRemedy(code) {
    if (CERTIFICATE.test(code))
        return 'If the server has a certificate of your own authority, name its file in the environment variable NODE_EXTRA_CA_CERTS.';
    if (TLS.test(code))
        return 'Check the address and its port: what answers there does not speak TLS as it should.';
    if (code === 'ENOTFOUND')
        return 'Check the name of the host.';
    if (code.startsWith('ERR_PROXY_'))
        return 'Check the proxy that the environment variables https_proxy and no_proxy name.';
    return undefined;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/shared/deadline.ts
var shared_deadline = __webpack_require__(8013);
;// CONCATENATED MODULE: ./src/storage/download/http-range.ts
/** Reads a `Content-Range` header; undefined for any that does not describe a part in bytes. */
function parseContentRange(text) {
    const [, start, , total] = /^bytes\s+(\d{1,15})-(\d{1,15})\/(\d{1,15}|\*)$/i.exec(text?.trim() ?? '') ?? [];
    if (start === undefined)
        return undefined;
    return { start: Number(start), total: total === '*' ? undefined : Number(total) };
}
/** Reads a `Content-Length` header. */
function parseLength(text) {
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
/**
 * What an answer offers to recognise the same file by in `If-Range`: a strong ETag, or a Last-Modified that is strong in
 * the sense of RFC 9110 §8.8.2.2, at least a second older than the answer: the file could not have changed unnoticed.
 */
function validatorOf(headers) {
    const { etag, date, 'last-modified': modified } = headers;
    if (etag?.startsWith('"'))
        return etag;
    return modified !== undefined && Date.parse(date ?? '') - Date.parse(modified) >= 1000 ? modified : undefined;
}

// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./src/storage/download/https-get.ts



const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/**
 * Asks for a file and follows redirects, never away from https.
 *
 * The proxy of `https_proxy` and `no_proxy` is used (Node's own support for it, from 24.5); no credentials are sent. The
 * bytes are those of the file: no encoding is asked for, and none is undone.
 *
 * @param stallMs - how long a server may take to say anything.
 * @throws Interruption for what may pass; DownloadError for what will not; DeadlineError or CancelledError, by the deadline.
 */
async function httpsGet(start, headers, stallMs, deadline) {
    for (let url = start, redirects = 0;; redirects += 1) {
        const response = await ask(url, headers, stallMs, deadline);
        const { location } = response.headers;
        if (!REDIRECTS.has(response.statusCode) || location === undefined)
            return { url, response };
        response.destroy();
        if (redirects === MAX_REDIRECTS) {
            throw new DownloadError(`${(0,download_url/* shownUrl */.zA)(start)} redirects more than ${MAX_REDIRECTS} times.`, {
                remedy: 'Use the address of the file itself.',
            });
        }
        url = redirectTarget(url, location);
    }
}
async function ask(url, headers, stallMs, deadline) {
    const { promise, resolve, reject } = Promise.withResolvers();
    let timer;
    let abandon = () => undefined;
    try {
        // A tunnel that a proxy never opens belongs to no request yet: nothing but this timeout closes it.
        const timeout = Math.max(1, Math.min(stallMs, deadline.remainingMs));
        const agent = new external_node_https_.Agent({ proxyEnv: process.env, keepAlive: false, timeout });
        const request = (0,external_node_https_.get)(url, { agent, headers: { 'user-agent': 'maqet', 'accept-encoding': 'identity', ...headers } });
        // It stays: an error after the answer comes up in the response as well, but must find a listener here.
        request.on('error', reject).once('response', resolve);
        abandon = () => {
            request.destroy();
            agent.destroy();
        };
        timer = setTimeout(() => reject(stalled(stallMs)), stallMs);
        return await deadline.race(promise, `an answer from ${(0,download_url/* shownUrl */.zA)(url)}`);
    }
    catch (error) {
        abandon();
        throw networkFailure(url, error);
    }
    finally {
        clearTimeout(timer);
    }
}
function redirectTarget(from, location) {
    const target = URL.parse(location, from.href);
    const problem = target === null ? 'is no valid URL' : (0,download_url/* imageUrlProblem */.OL)(target.href);
    if (target === null || problem !== undefined) {
        throw new DownloadError(`${(0,download_url/* shownUrl */.zA)(from)} redirects to ${(0,download_url/* shownUrl */.zA)(target ?? location)}, which ${problem}.`, {
            remedy: 'Use the address of the file itself.',
        });
    }
    return target;
}

;// CONCATENATED MODULE: ./src/storage/download/download.ts









const DEFAULT_PACE = { stallMs: 30_000, retryMs: 1000 };
/** Failures in a row, none of which brought the download further than it had ever been. */
const MAX_FAILURES = 5;
/** However much each of them brings, so many connections are not a download any more. */
const MAX_CONNECTIONS = 200;
const PROGRESS_MS = 15_000;
/**
 * Downloads a file. A connection that breaks or stalls is followed by another one that goes on where it ended, if the
 * server can do that and vouches (by ETag or Last-Modified) that the file is still the same; else from the beginning.
 *
 * @returns the sha256 of what was written, in hex.
 * @throws DownloadError if it cannot be had; StorageError if it cannot be written; DeadlineError or CancelledError.
 */
async function download(url, writer, context) {
    return await new Download(url, writer, context).run();
}
class Download {
    url;
    writer;
    context;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    /** Where the file was found, after all redirects. */
    #located;
    #validator;
    /** The size of the file, where the server tells it. */
    #total;
    #farthest = 0;
    #failures = 0;
    #told = external_node_perf_hooks_.performance.now();
    constructor(url, writer, context) {
        this.url = url;
        this.writer = writer;
        this.context = context;
        this.#located = url;
    }
    async run() {
        for (let connections = 1;; connections += 1) {
            try {
                await this.#connect();
                return this.#hash.digest('hex');
            }
            catch (error) {
                await this.#recover(error, connections);
            }
        }
    }
    async #connect() {
        const { pace, deadline } = this.context;
        const from = this.#located;
        const range = { range: `bytes=${this.writer.size}-`, 'if-range': this.#validator ?? '' };
        const resumes = this.writer.size > 0 && this.#validator !== undefined;
        const answer = await httpsGet(from, resumes ? range : {}, pace.stallMs, deadline);
        try {
            await this.#begin(answer, from);
            await deadline.race(this.#receive(answer.response), 'the download');
        }
        catch (error) {
            throw networkFailure(answer.url, error);
        }
        finally {
            answer.response.destroy();
        }
    }
    /** Decides by the answer's head where its body belongs. */
    async #begin({ response, url }, from) {
        const { headers, statusCode: status = 0 } = response;
        if (status === 206) {
            const range = parseContentRange(headers['content-range']);
            if (range?.start === this.writer.size && range.total === (this.#total ?? range.total))
                return;
        }
        else if (status !== 200 && status !== 416) {
            // What a redirect led to may be valid for a short time only: ask the address itself again.
            this.#located = this.url;
            if (from !== this.url)
                throw new Interruption(`the server answered ${status}`);
            throw statusFailure(url, status, headers['retry-after']);
        }
        if (this.writer.size > 0)
            await this.#restart();
        if (status !== 200)
            throw new Interruption(`the server answered ${status} for another range than was asked for`);
        this.#located = url;
        this.#validator = validatorOf(headers);
        this.#total = parseLength(headers['content-length']);
        const size = this.#total === undefined ? 'of unknown size' : (0,units/* formatBytes */.z3)(this.#total);
        this.context.log.info(`Downloading ${(0,download_url/* shownUrl */.zA)(this.url)} (${size}).`);
        await this.writer.requireSpace(this.#total ?? 0);
    }
    async #restart() {
        this.#validator = undefined;
        this.#total = undefined;
        this.#hash = (0,external_node_crypto_.createHash)('sha256');
        await this.writer.restart();
    }
    async #receive(response) {
        const { stallMs } = this.context.pace;
        const watch = setTimeout(() => response.destroy(stalled(stallMs)), stallMs);
        try {
            for await (const chunk of response) {
                watch.refresh();
                this.#hash.update(chunk);
                await this.writer.write(chunk);
                this.#tellProgress();
            }
        }
        finally {
            clearTimeout(watch);
        }
        const total = this.#total ?? this.writer.size;
        if (this.writer.size < total)
            throw new Interruption('the connection was closed early');
        if (this.writer.size > total) {
            throw new DownloadError(`${(0,download_url/* shownUrl */.zA)(this.url)} sent ${this.writer.size} bytes instead of ${total}.`, {
                remedy: 'Use another address: this server contradicts itself.',
            });
        }
    }
    /** Waits for the next connection, or throws what ends the download. */
    async #recover(error, connections) {
        const { deadline, pace, log } = this.context;
        if (error instanceof shared_errors/* DeadlineError */.j3)
            throw new shared_errors/* DeadlineError */.j3(`the download of ${(0,download_url/* shownUrl */.zA)(this.url)} (${this.#progress()})`, deadline.ms);
        if (!(error instanceof Interruption))
            throw error;
        this.#failures = this.writer.size > this.#farthest ? 1 : this.#failures + 1;
        this.#farthest = Math.max(this.#farthest, this.writer.size);
        if (this.#failures > MAX_FAILURES || connections >= MAX_CONNECTIONS) {
            throw new DownloadError(`${(0,download_url/* shownUrl */.zA)(this.url)} cannot be downloaded: ${error.reason} (${this.#progress()}, ${connections} tries).`, {
                remedy: 'Try again later, or use another address.',
                cause: error,
            });
        }
        const pause = Math.max(error.waitMs ?? 0, pace.retryMs * 2 ** (this.#failures - 1));
        log.info(`${(0,download_url/* shownUrl */.zA)(this.url)}: ${error.reason} (${this.#progress()}); trying again in ${(0,units/* formatDuration */.a3)(pause)}.`);
        await (0,shared_deadline/* sleep */.y)(Math.min(pause, deadline.remainingMs), deadline.signal);
    }
    #progress() {
        const size = (0,units/* formatBytes */.z3)(this.writer.size);
        return this.#total === undefined ? `${size} received` : `${size} of ${(0,units/* formatBytes */.z3)(this.#total)} received`;
    }
    #tellProgress() {
        const now = external_node_perf_hooks_.performance.now();
        if (now - this.#told < PROGRESS_MS)
            return;
        this.#told = now;
        this.context.log.info(`${(0,download_url/* shownUrl */.zA)(this.url)}: ${this.#progress()}.`);
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/shared/process.ts
var shared_process = __webpack_require__(6588);
;// CONCATENATED MODULE: ./src/storage/download/store.ts








/** `<what>.<pid>.<start time>.<random>.partial` */
const PARTIAL = /\.(\d+)\.(\d*)\.[0-9a-f-]+\.partial$/;
/** A process of another container looks dead from here; but it writes to its file all the time. */
const ABANDONED_MS = 3_600_000;
const HASH_CHUNK = 2 ** 20;
/**
 * Makes the folder that the VMs of a job share for their images (mode 0700), and removes what killed processes left in it.
 *
 * @throws StorageError if it cannot be made.
 */
async function openStore(directory) {
    try {
        await (0,promises_.mkdir)(directory, { recursive: true, mode: 0o700 });
        for (const name of await (0,promises_.readdir)(directory))
            if (await isAbandoned(directory, name))
                await (0,promises_.rm)(external_node_path_default().join(directory, name), { force: true });
    }
    catch (error) {
        throw new errors/* StorageError */.a(`The folder ${(0,image_file/* shown */.SP)(directory)} cannot be used for images (${(0,shared_errors/* errnoOf */.UQ)(error) ?? (0,shared_errors/* errorText */.kc)(error)}).`, {
            remedy: 'Check its permissions and its disk.',
            cause: error,
        });
    }
}
async function isAbandoned(directory, name) {
    const [, pid, startTime = ''] = PARTIAL.exec(name) ?? [];
    if (pid === undefined || (0,shared_process/* isAlive */._n)({ pid: Number(pid), startTime }))
        return false;
    const stats = await (0,promises_.lstat)(external_node_path_default().join(directory, name)).catch(() => undefined);
    return stats !== undefined && Date.now() - stats.mtimeMs > ABANDONED_MS;
}
/** A path in the store that no other process, and no other part of this one, will use. */
function partialPath(directory, what) {
    const { pid, startTime } = (0,shared_process/* identify */.ls)(process.pid);
    return external_node_path_default().join(directory, `${what}.${pid}.${startTime}.${(0,external_node_crypto_.randomUUID)()}.partial`);
}
/**
 * Tells whether a file is there and has that hash. Whatever is no regular file has none.
 *
 * @throws DeadlineError or CancelledError, by the deadline.
 */
async function hasSha256(file, sha256, deadline) {
    const handle = await (0,promises_.open)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK).catch(() => undefined);
    if (handle === undefined)
        return false;
    try {
        if (!(await handle.stat()).isFile())
            return false;
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const chunk = Buffer.allocUnsafe(HASH_CHUNK);
        for (;;) {
            const { bytesRead } = await deadline.race(handle.read(chunk, 0, chunk.length), `the SHA-256 of ${(0,image_file/* shown */.SP)(file)}`);
            if (bytesRead === 0)
                return hash.digest('hex') === sha256;
            hash.update(chunk.subarray(0, bytesRead));
        }
    }
    finally {
        await handle.close();
    }
}

// EXTERNAL MODULE: ./src/storage/free-space.ts
var free_space = __webpack_require__(616);
;// CONCATENATED MODULE: ./src/storage/download/writer.ts







const EXCLUSIVELY = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW;
/** Bytes that are gathered before they are written. */
const BUFFER_BYTES = 2 ** 20;
/** The least that is left out as a hole. */
const BLOCK_BYTES = 64 * 1024;
const ZEROS = Buffer.alloc(BLOCK_BYTES);
/** So many bytes are written between two looks at the free space: less than what is kept free on any disk that holds images. */
const CHECK_BYTES = 4 * 2 ** 20;
/**
 * An image in the making: a file of its own, mode 0600, which gets its name only when it is whole. Zeros are left out as
 * holes. Writing stops before the disk is full.
 *
 * The owner ends it by {@link ImageWriter.discard}, on every path.
 */
class ImageWriter {
    file;
    handle;
    what;
    #buffer = Buffer.allocUnsafe(BUFFER_BYTES);
    #filled = 0;
    /** Bytes that went to the disk since the free space was looked at. */
    #unchecked = 0;
    /** Where the buffer begins in the file. */
    #flushed = 0;
    constructor(file, handle, what) {
        this.file = file;
        this.handle = handle;
        this.what = what;
    }
    /**
     * @param file - created; a name that nobody else uses.
     * @param what - what is being made, as {@link requireFreeSpace} has it.
     * @throws StorageError if it cannot be created, or exists.
     */
    static async create(file, what) {
        try {
            return new ImageWriter(file, await (0,promises_.open)(file, EXCLUSIVELY, 0o600), what);
        }
        catch (error) {
            throw asStorageError(error, file);
        }
    }
    /** The bytes it was given so far. */
    get size() {
        return this.#flushed + this.#filled;
    }
    /** @throws StorageError when the disk is nearly full, or broken. */
    async write(chunk) {
        for (let at = 0; at < chunk.length;) {
            const part = chunk.subarray(at, at + BUFFER_BYTES - this.#filled);
            this.#buffer.set(part, this.#filled);
            this.#filled += part.length;
            at += part.length;
            if (this.#filled === BUFFER_BYTES)
                await this.#flush();
        }
    }
    /** Makes sure that `bytes` more will fit. @throws StorageError if not. */
    async requireSpace(bytes) {
        await (0,free_space/* requireFreeSpace */.E)(external_node_path_default().dirname(this.file), bytes, this.what);
    }
    /** Forgets everything that was written. */
    async restart() {
        await this.#attempt(this.handle.truncate(0));
        this.#flushed = 0;
        this.#filled = 0;
    }
    /**
     * Ends the writing and gives the file its name, in place of one that has it; nobody can write to it from then on.
     *
     * @param durable - true if the file must be whole also after a crash of the machine; else its reader checks it.
     */
    async publish(target, durable) {
        await this.#flush();
        // A hole at the end is part of the file only once the size says so.
        await this.#attempt(this.handle.truncate(this.#flushed));
        await this.#attempt(this.handle.chmod(0o400));
        if (durable)
            await this.#attempt(this.handle.sync());
        await this.#attempt((0,promises_.rename)(this.file, target));
    }
    /** Frees everything, and removes the file if it does not have its name yet. Never throws. */
    async discard() {
        await this.handle.close().catch(() => undefined);
        await (0,promises_.rm)(this.file, { force: true }).catch(() => undefined);
    }
    async #flush() {
        const end = this.#filled;
        for (let at = 0; at < end;) {
            const zeros = this.#isHole(at);
            let next = at;
            while (next < end && this.#isHole(next) === zeros)
                next = Math.min(end, next + BLOCK_BYTES);
            if (!zeros)
                await this.#put(this.#buffer.subarray(at, next), this.#flushed + at);
            at = next;
        }
        this.#flushed += end;
        this.#filled = 0;
    }
    #isHole(at) {
        const end = Math.min(at + BLOCK_BYTES, this.#filled);
        return this.#buffer.compare(ZEROS, 0, end - at, at, end) === 0;
    }
    async #put(bytes, position) {
        if (this.#unchecked >= CHECK_BYTES) {
            await this.requireSpace(0);
            this.#unchecked = 0;
        }
        for (let done = 0; done < bytes.length;) {
            const { bytesWritten } = await this.#attempt(this.handle.write(bytes, done, bytes.length - done, position + done));
            done += bytesWritten;
        }
        this.#unchecked += bytes.length;
    }
    async #attempt(work) {
        try {
            return await work;
        }
        catch (error) {
            throw asStorageError(error, this.file);
        }
    }
}
function asStorageError(error, file) {
    if (error instanceof shared_errors/* MaqetError */.Po)
        return error;
    return new errors/* StorageError */.a(`The file ${(0,image_file/* shown */.SP)(file)} cannot be written (${(0,shared_errors/* errnoOf */.UQ)(error) ?? (0,shared_errors/* errorText */.kc)(error)}).`, {
        remedy: 'Check that its folder belongs to this user and that its disk works and has free space.',
        cause: error,
    });
}

;// CONCATENATED MODULE: ./src/storage/download/fetch.ts









/**
 * Fetches an image: from the folder if it is there, else from the cache, else over https. Whatever its source, a file of a
 * known hash is hashed before it is used.
 *
 * Several processes may do so at the same time. Each writes to a file of its own, which takes its name when it is whole,
 * and files of one name have one content: at worst, both download.
 *
 * @throws DownloadError if it cannot be had or has another hash; nothing of it is left then.
 * @throws StorageError if it cannot be written; DeadlineError or CancelledError, by the deadline.
 */
async function fetchImage(request) {
    const { url, sha256, cache, log, deadline } = request;
    const problem = (0,download_url/* imageUrlProblem */.OL)(url.href);
    if (problem !== undefined)
        throw new DownloadError(`The image ${(0,download_url/* shownUrl */.zA)(url)} ${problem}.`, { remedy: 'Correct the address.' });
    const directory = external_node_path_default().resolve(request.directory);
    await openStore(directory);
    if (sha256 === undefined)
        return await downloadInto(directory, request);
    const file = imagePath(directory, sha256);
    if (await hasSha256(file, sha256, deadline)) {
        log.info(`${(0,download_url/* shownUrl */.zA)(url)} is here already, with the right SHA-256.`);
        return await fetched(file, sha256, 'directory');
    }
    if (cache === undefined)
        return await downloadInto(directory, request);
    const entry = { key: `maqet-image-${sha256}`, file: external_node_path_default().join(directory, `${sha256}.cached`) };
    if (await restore(cache, entry, sha256, request))
        return await fetched(file, sha256, 'cache');
    const image = await downloadInto(directory, request);
    await save(cache, entry, image, request);
    return image;
}
function imagePath(directory, sha256) {
    return external_node_path_default().join(directory, `${sha256}.image`);
}
async function fetched(file, sha256, source) {
    return { path: file, sha256, bytes: (await (0,promises_.stat)(file)).size, source };
}
async function downloadInto(directory, request) {
    const { url, sha256: expected, deadline, log, pace = DEFAULT_PACE } = request;
    const start = external_node_perf_hooks_.performance.now();
    const writer = await ImageWriter.create(partialPath(directory, 'download'), `The download of ${(0,download_url/* shownUrl */.zA)(url)}`);
    try {
        const sha256 = await download(url, writer, { pace, deadline, log });
        if (expected !== undefined && sha256 !== expected) {
            throw new DownloadError(`${(0,download_url/* shownUrl */.zA)(url)} has the SHA-256 ${sha256}, not ${expected} as \`image-sha256\` says.`, {
                remedy: 'Find out which of the two is right: the file has changed, was tampered with, or the hash is that of another file.',
            });
        }
        const file = imagePath(directory, sha256);
        await writer.publish(file, false);
        const took = (0,units/* formatDuration */.a3)(external_node_perf_hooks_.performance.now() - start);
        log.info(`Downloaded ${(0,download_url/* shownUrl */.zA)(url)}: ${(0,units/* formatBytes */.z3)(writer.size)} in ${took}, SHA-256 ${sha256}.`);
        return { path: file, sha256, bytes: writer.size, source: 'download' };
    }
    finally {
        await writer.discard();
    }
}
async function restore(cache, entry, sha256, request) {
    const { deadline, log, url } = request;
    const directory = external_node_path_default().dirname(entry.file);
    // What another process may be restoring to the same path is taken away from it before it is judged.
    const taken = partialPath(directory, 'cached');
    try {
        const hit = await deadline.race(cache.restore(entry.key, entry.file), 'the cache to be read');
        if (!hit || !(await take(entry.file, taken))) {
            // What a restoring that failed has left.
            await (0,promises_.rm)(entry.file, { force: true });
            return false;
        }
        if (await hasSha256(taken, sha256, deadline)) {
            await (0,promises_.rename)(taken, imagePath(directory, sha256));
            log.info(`${(0,download_url/* shownUrl */.zA)(url)} came from the cache (${entry.key}), with the right SHA-256.`);
            return true;
        }
        log.notice(`The cache entry ${entry.key} is damaged and is not used; delete it.`);
        return false;
    }
    finally {
        await (0,promises_.rm)(taken, { force: true });
    }
}
async function take(file, to) {
    return await (0,promises_.rename)(file, to).then(() => true, () => false);
}
async function save(cache, entry, image, { deadline, log }) {
    try {
        await (0,promises_.link)(image.path, entry.file);
    }
    catch {
        log.debug(`${entry.key} is being cached by another process, or ${entry.file} cannot be made.`);
        return;
    }
    try {
        await deadline.race(cache.save(entry.key, entry.file), 'the image to be cached');
    }
    finally {
        await (0,promises_.rm)(entry.file, { force: true });
    }
}

// EXTERNAL MODULE: ./src/shared/host-paths.ts
var host_paths = __webpack_require__(8230);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./src/storage/download/zstd-frames.ts
/** A zstd stream is not what it should be. */
class ZstdFrameError extends Error {
}
/** Little-endian magic numbers (RFC 8878 §3.1); those of skippable frames differ in their last four bits. */
const FRAME_MAGIC = 0xfd2fb528;
const SKIPPABLE_MAGIC = 0x184d2a50;
const SKIPPABLE_MASK = 0xfffffff0;
const DICTIONARY_ID_BYTES = [0, 1, 2, 4];
const CONTENT_SIZE_BYTES = [0, 2, 4, 8];
const CHECKSUM_BYTES = 4;
const RLE_BLOCK = 1;
const RESERVED_BLOCK = 3;
/**
 * Cuts a zstd stream at the ends of its frames: no chunk holds bytes of two. Node's decoder needs that: it drops whatever
 * follows a frame in the same chunk without a word (seen with 24.21), and a file of several frames is what pzstd,
 * seekable formats and plain concatenation make.
 *
 * @throws ZstdFrameError when the stream ends within a frame (older versions of Node do not notice), or is none.
 */
async function* zstdFrames(source) {
    const scanner = new FrameScanner();
    for await (const chunk of source) {
        let start = 0;
        for (let at = 0; at < chunk.length;) {
            at = scanner.advance(chunk, at);
            if (!scanner.betweenFrames)
                continue;
            yield chunk.subarray(start, at);
            start = at;
        }
        if (start < chunk.length)
            yield chunk.subarray(start);
    }
    if (!scanner.betweenFrames)
        throw new ZstdFrameError('it is cut short');
}
const FIELD_BYTES = { magic: 4, 'skippable-size': 4, descriptor: 1, block: 3 };
/** Follows the headers of frames and blocks; what they enclose is passed over. */
class FrameScanner {
    #field = 'magic';
    #value = 0;
    #read = 0;
    /** Bytes until the next field. */
    #skip = 0;
    #checksum = false;
    get betweenFrames() {
        return this.#field === 'magic' && this.#read === 0 && this.#skip === 0;
    }
    /** Takes at least one byte, and none beyond the end of a frame. Returns where it stopped. */
    advance(chunk, at) {
        if (this.#skip > 0) {
            const taken = Math.min(this.#skip, chunk.length - at);
            this.#skip -= taken;
            return at + taken;
        }
        // Not `<<`, whose result is signed.
        this.#value += (chunk[at] ?? 0) * 2 ** (8 * this.#read);
        this.#read += 1;
        if (this.#read === FIELD_BYTES[this.#field]) {
            const value = this.#value;
            this.#value = 0;
            this.#read = 0;
            this.#field = this.#next(value);
        }
        return at + 1;
    }
    /** Interprets the field that is complete. Returns which one follows after the bytes to be skipped. */
    #next(value) {
        switch (this.#field) {
            case 'magic':
                if (value === FRAME_MAGIC)
                    return 'descriptor';
                if ((value & SKIPPABLE_MASK) >>> 0 === SKIPPABLE_MAGIC)
                    return 'skippable-size';
                throw new ZstdFrameError('something else follows it');
            case 'skippable-size':
                this.#skip = value;
                return 'magic';
            case 'descriptor':
                this.#skip = headerBytes(value);
                this.#checksum = (value & 0b100) !== 0;
                return 'block';
            case 'block':
                return this.#block(value);
        }
    }
    #block(header) {
        const type = (header >> 1) & 0b11;
        if (type === RESERVED_BLOCK)
            throw new ZstdFrameError('it has a block of an unknown type');
        const isLast = (header & 1) !== 0;
        this.#skip = (type === RLE_BLOCK ? 1 : header >> 3) + (isLast && this.#checksum ? CHECKSUM_BYTES : 0);
        return isLast ? 'magic' : 'block';
    }
}
/** The bytes of a frame's header behind its descriptor. */
function headerBytes(descriptor) {
    const contentSize = descriptor >> 6;
    const singleSegment = (descriptor & 0b10_0000) !== 0;
    // A single segment has no window descriptor, and a content size of at least one byte.
    const window = singleSegment ? 0 : 1;
    const content = singleSegment && contentSize === 0 ? 1 : (CONTENT_SIZE_BYTES[contentSize] ?? 0);
    return window + (DICTIONARY_ID_BYTES[descriptor & 0b11] ?? 0) + content;
}

;// CONCATENATED MODULE: ./src/storage/download/compression.ts




/** The bytes that {@link compressionOf} wants to see. */
const MAGIC_BYTES = 6;
/** Tells by its first bytes, never by its name, how a file is compressed. */
function compressionOf(head) {
    const magic = head.toString('hex', 0, MAGIC_BYTES);
    if (/^1f8b08/.test(magic))
        return 'gzip';
    if (/^fd377a585a00/.test(magic))
        return 'xz';
    // The second one is a skippable frame, with which pzstd and seekable files begin.
    if (/^28b52ffd|^5.2a4d18/.test(magic))
        return 'zstd';
    return undefined;
}
/**
 * Decompresses a stream in bounded memory: at most 64 MiB of history for xz, 128 MiB for zstd. All streams or frames of a
 * concatenated file are read, and their checksums checked.
 *
 * Whoever stops reading frees everything, and the source, by the iterator's `return`.
 */
function decompress(compression, source) {
    switch (compression) {
        case 'gzip':
            return (0,external_node_stream_.pipeline)(source, (0,external_node_zlib_.createGunzip)({ chunkSize: 256 * 1024 }), () => undefined);
        case 'zstd':
            return (0,external_node_stream_.pipeline)(source, zstdFrames, (0,external_node_zlib_.createZstdDecompress)({ chunkSize: 256 * 1024 }), () => undefined);
        case 'xz':
            return unxz(source);
    }
}
/**
 * Node has no xz of its own; this one is xz-embedded, compiled to WebAssembly. It decodes one stream at a time, and
 * neither knows the filters for machine code nor SHA-256 checksums, which `xz` does not use unless it is told to.
 */
async function* unxz(source) {
    // A CommonJS module of the kind that says it is none: for Node all of it is the default export, for a bundler nothing of it is.
    const loaded = await __webpack_require__.e(/* import() */ 6642).then(__webpack_require__.t.bind(__webpack_require__, 6642, 23));
    const { XzReadableStream } = loaded.default ?? loaded;
    yield* new XzReadableStream(external_node_stream_.Readable.toWeb(source));
}
const XZ_ERRORS = {
    '4': ['it needs more than 64 MiB of memory for its dictionary', 'Unpack it with `xz --decompress` in an earlier step.'],
    '6': ['it uses a filter or checksum that is not supported', 'Unpack it with `xz --decompress` in an earlier step.'],
    '7': ['its content or checksum is wrong'],
    '8': ['it is cut short, or something else follows it'],
};
/** Why a decompression failed and what to do, in the words of a message; undefined if the error comes from elsewhere. */
function damageOf(error) {
    const text = (0,shared_errors/* errorText */.kc)(error);
    const [, xzCode] = /^get_next_output failed with error code (\d+)/.exec(text) ?? [];
    const isDamage = xzCode !== undefined || error instanceof ZstdFrameError || /^Z(?:STD)?_/.test((0,shared_errors/* errnoOf */.UQ)(error) ?? '');
    if (!isDamage)
        return undefined;
    const [reason, remedy] = XZ_ERRORS[xzCode ?? ''] ?? [text];
    return { reason, remedy: remedy ?? 'Make or download the file again.' };
}

;// CONCATENATED MODULE: ./src/storage/download/unpack.ts












/**
 * Unpacks an image that is compressed with gzip, xz or zstd, as its first bytes tell; any other file is left as it is.
 *
 * What was unpacked stays in the folder, for other VMs of the job. It is known by the path, size and time of the file.
 *
 * Guarantees: the file itself is never written to; memory is bounded; zeros become holes; unpacking stops before the disk
 * is full, however much an archive holds; a failure leaves no file.
 *
 * @param directory - made if something is to be unpacked.
 * @returns the absolute path of a file that is not compressed.
 * @throws StorageError naming the file, if it cannot be read, is damaged, or does not fit the disk.
 * @throws DeadlineError or CancelledError, by the deadline.
 */
async function unpackImage(file, directory, deadline, log) {
    const { path: real } = await (0,image_file/* inspectImageFile */.YY)(file);
    const { handle } = await (0,host_paths/* openHostFile */.np)(real);
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(MAGIC_BYTES), 0, MAGIC_BYTES, 0);
        const compression = compressionOf(buffer.subarray(0, bytesRead));
        if (compression === undefined)
            return external_node_path_default().resolve(file);
        const store = external_node_path_default().resolve(directory);
        await openStore(store);
        const target = external_node_path_default().join(store, `${await fingerprint(handle, real)}.unpacked`);
        if ((await (0,promises_.lstat)(target).catch(() => undefined))?.isFile())
            log.info(`${(0,image_file/* shown */.SP)(file)} is unpacked already.`);
        else
            await unpack({ file, handle, compression, target }, deadline, log);
        return target;
    }
    finally {
        await handle.close();
    }
}
/** Equal only for the same content at the same place. */
async function fingerprint(handle, real) {
    const { dev, ino, size, mtimeNs } = await handle.stat({ bigint: true });
    return (0,external_node_crypto_.createHash)('sha256').update([real, dev, ino, size, mtimeNs].join('\0')).digest('hex').slice(0, 32);
}
async function unpack(archive, deadline, log) {
    const { file, target, compression } = archive;
    const start = external_node_perf_hooks_.performance.now();
    const writer = await ImageWriter.create(partialPath(external_node_path_default().dirname(target), 'unpack'), `The unpacking of ${(0,image_file/* shown */.SP)(file)}`);
    const source = archive.handle.createReadStream({ start: 0, highWaterMark: 256 * 1024, autoClose: false });
    try {
        await deadline.race(write(decompress(compression, source), writer), `${(0,image_file/* shown */.SP)(file)} to be unpacked`);
        await writer.publish(target, true);
        const took = (0,units/* formatDuration */.a3)(external_node_perf_hooks_.performance.now() - start);
        log.info(`Unpacked ${(0,image_file/* shown */.SP)(file)} (${compression}): ${(0,units/* formatBytes */.z3)(writer.size)} in ${took}.`);
    }
    catch (error) {
        const damage = damageOf(error);
        if (damage === undefined)
            throw error;
        const { reason, remedy } = damage;
        throw new errors/* StorageError */.a(`The image ${(0,image_file/* shown */.SP)(file)} cannot be unpacked (${compression}): ${(0,untrusted_text/* oneLine */.T)(reason, 200)}.`, {
            remedy,
            cause: error,
        });
    }
    finally {
        source.destroy();
        await writer.discard();
    }
}
async function write(chunks, writer) {
    for await (const chunk of chunks)
        await writer.write(chunk);
}

;// CONCATENATED MODULE: ./src/storage/download/obtain.ts







/**
 * Turns what the `image` input says, a path or an https URL, into a local file that is not compressed.
 *
 * @returns its absolute path. The file is not for writing: a VM gets an overlay.
 * @throws StorageError (a {@link DownloadError} for an address) saying what is wrong; DeadlineError or CancelledError.
 */
async function obtainImage(input, options) {
    const { directory, deadline, log } = options;
    if (!(0,download_url/* isImageUrl */.Zj)(input))
        return await unpackImage(external_node_path_default().resolve(input), directory, deadline, log);
    const problem = (0,download_url/* imageUrlProblem */.OL)(input);
    if (problem !== undefined)
        throw new DownloadError(`The image ${(0,download_url/* shownUrl */.zA)(input)} ${problem}.`, { remedy: 'Correct the address.' });
    const fetched = await fetchImage({ ...options, url: new URL(input.trim()) });
    return await unpackImage(fetched.path, directory, deadline, log).catch((error) => {
        throw errorWithAddress(error, fetched.path, input);
    });
}
/**
 * What is said of the file that an image became, for users who know the image by its address: both are named.
 *
 * @returns the text itself where there is no address, or it is about something else.
 */
function withAddress(text, file, input) {
    return (0,download_url/* isImageUrl */.Zj)(input) ? text.replace((0,image_file/* shown */.SP)(file), () => `${(0,download_url/* shownUrl */.zA)(input)}, which is kept as ${(0,image_file/* shown */.SP)(file)},`) : text;
}
/** An error as {@link withAddress} tells it. */
function errorWithAddress(error, file, input) {
    if (!(error instanceof errors/* StorageError */.a))
        return error;
    const { message, remedy, status } = error;
    const named = withAddress(message, file, input);
    return named === message ? error : new errors/* StorageError */.a(named, { remedy, status, cause: error });
}

;// CONCATENATED MODULE: ./src/storage/vendor-data.ts
/** Between the parts; it occurs in none of them. */
const BOUNDARY = 'maqet-vendor-data';
/**
 * The `vendor-data` that lets a key in for a user, whatever the user-data says beside it.
 *
 * cloud-init itself gives the keys of `meta-data` to the image's default user and, locked up behind a message, to root;
 * `disable_root: false` takes the lock away. Any other user comes from `users`, which counts unless user-data has a
 * `users` of its own; then the script, which runs late in the boot, finds the user that user-data made and adds the key.
 */
function vendorData({ user, publicKey }) {
    if (user === 'root')
        return '#cloud-config\ndisable_root: false\n';
    return [
        `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
        'MIME-Version: 1.0',
        '',
        part('text/cloud-config', newUser(user, publicKey)),
        part('text/x-shellscript', addKey(user, publicKey)),
        `--${BOUNDARY}--`,
        '',
    ].join('\n');
}
function part(type, content) {
    return `--${BOUNDARY}\nContent-Type: ${type}; charset="us-ascii"\nMIME-Version: 1.0\n\n${content}`;
}
/** `default` stands for the user that the image would have made by itself. A password that a user has is not locked. */
function newUser(user, publicKey) {
    return `#cloud-config\n${JSON.stringify({ users: ['default', { name: user, ssh_authorized_keys: [publicKey], lock_passwd: false }] })}\n`;
}
/** Does nothing where the user is missing or lets the key in already. */
function addKey(user, publicKey) {
    return [
        '#!/bin/sh',
        `user='${user}' key='${publicKey}'`,
        'home=$(getent passwd "$user" | cut -d: -f6)',
        '[ -d "$home" ] || exit 0',
        'file=$home/.ssh/authorized_keys',
        'grep -qF "$key" "$file" 2>/dev/null && exit 0',
        'umask 077',
        'mkdir -p "$home/.ssh"',
        'echo "$key" >>"$file"',
        'chown "$user:" "$home/.ssh" "$file"',
        '! command -v restorecon >/dev/null || restorecon -R "$home/.ssh"',
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./src/storage/seed.ts








/** Far above what anybody writes by hand, and still read into memory in one go. */
const LONGEST_USER_DATA = 16 * 2 ** 20;
const NOTHING_TO_DO = '#cloud-config\n{}\n';
/**
 * Writes the files of cloud-init's NoCloud data source. QEMU shows the folder to the guest as a FAT disk with the label
 * CIDATA, long names and all.
 *
 * `user-data` holds the bytes that the user gave, unchanged, so that whatever the guest's cloud-init understands will do:
 * what maqet itself needs stands beside it, the SSH key in `meta-data` and the rest in `vendor-data`, which user-data overrules.
 * There is no `network-config`: the guest's default, DHCP, is what QEMU's network answers.
 *
 * @param folder - does not exist yet; made for its owner alone.
 * @throws StorageError when the user-data cannot be read or the files cannot be written.
 */
async function writeSeed(folder, seed) {
    const files = [
        ['user-data', await readUserData(seed.userData)],
        ['meta-data', metaData(seed)],
        ...(seed.ssh === undefined ? [] : [['vendor-data', vendorData(seed.ssh)]]),
    ];
    try {
        await (0,promises_.mkdir)(folder, { mode: 0o700 });
        for (const [name, content] of files)
            await (0,promises_.writeFile)(external_node_path_default().join(folder, name), content, { flag: 'wx', mode: 0o600 });
    }
    catch (cause) {
        throw new errors/* StorageError */.a(`The cloud-init seed ${(0,image_file/* shown */.SP)(folder)} cannot be written (${(0,shared_errors/* errnoOf */.UQ)(cause) ?? (0,shared_errors/* errorText */.kc)(cause)}).`, {
            remedy: 'Check that its folder exists, is writable and has free space.',
            cause,
        });
    }
}
async function readUserData(data) {
    if (data === undefined)
        return NOTHING_TO_DO;
    if (data.kind === 'text')
        return data.text;
    try {
        return await readWhole(data.file);
    }
    catch (cause) {
        if (cause instanceof errors/* StorageError */.a)
            throw cause;
        if (cause instanceof host_paths/* HostPathError */.mL)
            throw unreadable(data.file, cause.problem, cause);
        throw unreadable(data.file, `cannot be read (${(0,shared_errors/* errnoOf */.UQ)(cause) ?? (0,shared_errors/* errorText */.kc)(cause)})`, cause);
    }
}
async function readWhole(file) {
    const { handle } = await (0,host_paths/* openHostFile */.np)(file);
    try {
        const stats = await handle.stat();
        if (!stats.isFile())
            throw unreadable(file, 'is not a regular file');
        if (stats.size > LONGEST_USER_DATA)
            throw unreadable(file, `is larger than ${(0,units/* formatBytes */.z3)(LONGEST_USER_DATA)}`);
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}
function unreadable(file, problem, cause) {
    return new errors/* StorageError */.a(`The cloud-init user-data ${(0,image_file/* shown */.SP)(file)} ${problem}.`, { remedy: 'Name a readable file of user-data.', cause });
}
/** A JSON string is a YAML string as well, whatever it looks like without quotes. */
function metaData({ hostname, instanceId, ssh }) {
    return [
        `instance-id: ${JSON.stringify(instanceId)}`,
        `local-hostname: ${JSON.stringify(hostname)}`,
        ...(ssh === undefined ? [] : ['public-keys:', `  - ${JSON.stringify(ssh.publicKey)}`]),
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./src/vm/cache-modes.ts
var cache_modes = __webpack_require__(2534);
// EXTERNAL MODULE: ./src/engine/plan/disk-audit.ts
var disk_audit = __webpack_require__(7333);
// EXTERNAL MODULE: ./src/engine/plan/ssh.ts + 3 modules
var ssh = __webpack_require__(5641);
;// CONCATENATED MODULE: ./src/engine/plan/disks.ts









/** True if the inputs name nothing to boot: then the embedded self-test guest boots. */
function bootsSelfTest({ image, kernel, cdrom, firmware, disks }) {
    return [image, kernel, cdrom, firmware].every((source) => source === undefined) && disks.length === 0;
}
/** Where the boot sector of the self-test guest lies. */
function selfTestFile(folder) {
    return external_node_path_default().join(folder.disks, 'self-test.img');
}
/**
 * Makes the disks in the VM's folder, all or none, each with a record in the audit log. No file that the inputs name is ever
 * written to: the guest gets an overlay.
 *
 * @throws StorageError if an image is none, or cannot be fetched; AuditError.
 */
async function prepareDisks(inputs, toolchain, folder, deadline, env) {
    if (bootsSelfTest(inputs))
        await (0,x86/* writeSelfTestDisk */.vw)(selfTestFile(folder));
    const file = await bootFile(inputs, deadline, env);
    const [known, input] = [file ?? '', inputs.image ?? ''];
    const boot = file === undefined ? [] : [{ name: 'disk0', interface: 'virtio', readOnly: false, source: { kind: 'file', file } }];
    const wanted = [...boot, ...inputs.disks];
    if (wanted.length === 0)
        return [];
    const orders = wanted.map(({ name, source, cache }) => ({ name, source, direct: cache !== undefined && cache_modes/* CACHE_MODES */._[cache].direct }));
    const make = () => (0,disks/* makeDisks */.X)(toolchain.qemuImg.path, orders, folder.disks, deadline);
    const made = await (0,disk_audit/* auditedDisks */.J)(orders, folder, inputs.vm, env, make).catch((error) => {
        throw errorWithAddress(error, known, input);
    });
    for (const { doubt } of made)
        if (doubt !== undefined)
            env.log.notice(withAddress(doubt, known, input));
    return wanted.map(({ source: _, ...attached }, index) => {
        const { file, format } = made[index];
        return { ...attached, file, format };
    });
}
/** The file that is booted from, if there is one: an image is fetched. */
async function bootFile(inputs, deadline, env) {
    if (inputs.image === undefined)
        return undefined;
    const directory = (0,folder/* imagesFolder */.J$)(env.root);
    const cache = inputs.cache ? await env.imageCache?.() : undefined;
    return obtainImage(inputs.image, { sha256: inputs.imageSha256, directory, cache, log: env.log, deadline });
}
/** True if the guest is to have cloud-init's seed. */
function wantsSeed(inputs) {
    return inputs.cloudInit !== undefined || (0,ssh/* demandsSsh */.vm)(inputs);
}
/** Writes cloud-init's seed, if the guest is to have one. @returns its folder. */
async function prepareSeed(inputs, ssh, folder, env) {
    const { cloudInit: userData, sshUser: user, vm: hostname } = inputs;
    if (!wantsSeed(inputs))
        return undefined;
    const seed = external_node_path_default().join(folder.files, 'cidata');
    await writeSeed(seed, {
        hostname,
        instanceId: `${hostname}-${env.claimant}`,
        ...(userData === undefined ? {} : { userData }),
        ...(ssh === undefined ? {} : { ssh: { user, publicKey: ssh.publicKey } }),
    });
    return seed;
}
/**
 * How long each way of stopping may take. The power button is for guests that have something to save; the self-test guest
 * has halted for good and would not see it.
 */
function stopLimits(inputs) {
    const powerdownMs = inputs.image !== undefined ? 20_000 : bootsSelfTest(inputs) ? 0 : 1000;
    return { powerdownMs, quitMs: 5000, termMs: 5000 };
}


/***/ }),

/***/ 5641:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vm: () => (/* binding */ demandsSsh),
  Yu: () => (/* binding */ neededForwards),
  ET: () => (/* binding */ setUpSsh),
  Ww: () => (/* binding */ sshPrograms)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(371);
// EXTERNAL MODULE: ./src/guest/channel.ts
var channel = __webpack_require__(3435);
;// CONCATENATED MODULE: ./src/guest/ssh/arguments.ts
/** The file of a VM's SSH folder that holds its private key; the public one is beside it, with `.pub`. */
const KEY_FILE = 'id_ed25519';
/** The file of a VM's SSH folder that holds the guest's host key, as seen first. */
const KNOWN_HOSTS_FILE = 'known_hosts';
/**
 * The arguments of `ssh` for a call that runs in the VM's SSH folder: file names are relative to it, because OpenSSH expands
 * `%`, `$` and blanks in paths, and because the address of a socket is short. Nothing of the user's or the machine's SSH
 * configuration, keys or agents takes part.
 *
 * A guest that falls silent is noticed after 30 s.
 */
function sshArguments({ user, port, log, connectS, purpose }) {
    const options = {
        AddressFamily: 'inet',
        BatchMode: 'yes',
        CheckHostIP: 'no',
        ClearAllForwardings: 'yes',
        Compression: 'no',
        ConnectTimeout: String(connectS),
        ...sharing(purpose),
        EscapeChar: 'none',
        ForwardAgent: 'no',
        ForwardX11: 'no',
        GlobalKnownHostsFile: '/dev/null',
        // The forwarded port may change; the guest stays the same one.
        HostKeyAlias: 'maqet-guest',
        IdentitiesOnly: 'yes',
        IdentityAgent: 'none',
        IdentityFile: KEY_FILE,
        LogLevel: 'ERROR',
        PreferredAuthentications: 'publickey',
        RequestTTY: 'no',
        ServerAliveCountMax: '6',
        ServerAliveInterval: '5',
        StrictHostKeyChecking: 'accept-new',
        UpdateHostKeys: 'no',
        UserKnownHostsFile: KNOWN_HOSTS_FILE,
    };
    const words = Object.entries(options).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
    const [noCommand, command] = purpose.kind === 'share' ? [['-N'], []] : [[], [purpose.command]];
    return ['-F', '/dev/null', '-E', log, ...words, ...noCommand, '-p', String(port), '-l', user, '--', '127.0.0.1', ...command];
}
function sharing(purpose) {
    if (purpose.kind === 'run')
        return { ControlMaster: 'no', ControlPath: purpose.socket ?? 'none', PermitLocalCommand: 'no' };
    // It is run here, once the guest has let the client in and the socket is there.
    return { ControlMaster: 'yes', ControlPath: purpose.socket, PermitLocalCommand: 'yes', LocalCommand: 'echo' };
}

;// CONCATENATED MODULE: ./src/guest/ssh/key.ts







const LIMIT_MS = 20_000;
/**
 * Makes a new ed25519 key pair without a passphrase; one that is there is replaced.
 *
 * @param keygen - path of `ssh-keygen`.
 * @param folder - made with mode 0700 if it is not there.
 * @throws GuestChannelError when it cannot be made; DeadlineError, CancelledError.
 */
async function createKey(keygen, folder, deadline) {
    const privateKey = external_node_path_default().join(folder, KEY_FILE);
    try {
        await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
        await Promise.all([privateKey, `${privateKey}.pub`].map((file) => (0,promises_.rm)(file, { force: true })));
    }
    catch (cause) {
        throw noKey((0,errors/* errorText */.kc)(cause), cause);
    }
    await generate(keygen, folder, deadline.atMost(LIMIT_MS));
    return { privateKey, publicKey: (await (0,promises_.readFile)(`${privateKey}.pub`, 'utf8')).trim() };
}
async function generate(keygen, cwd, deadline) {
    const child = (0,external_node_child_process_.spawn)(keygen, ['-q', '-t', 'ed25519', '-N', '', '-C', 'maqet', '-f', KEY_FILE], {
        cwd,
        stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
        said = (said + text).slice(0, 1000);
    });
    const { promise: ended, resolve, reject } = Promise.withResolvers();
    child.once('error', (cause) => reject(noKey((0,errors/* errorText */.kc)(cause), cause)));
    child.once('close', (code, signal) => code === 0 ? resolve() : reject(noKey(`it ended with ${code ?? signal}: ${(0,untrusted_text/* oneLine */.T)(said.trim())}`)));
    try {
        await deadline.race(ended, '`ssh-keygen`');
    }
    finally {
        child.kill('SIGKILL');
    }
}
function noKey(why, cause) {
    return new channel/* GuestChannelError */.U(`\`ssh-keygen\` could not make the key of the VM: ${why}.`, {
        remedy: "Check that OpenSSH's `ssh-keygen` runs and that the VM's folder can be written to.",
        cause,
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/guest/ssh/programs.ts



/**
 * Finds OpenSSH's client programs without running anything, so that a run that needs them can fail before it begins.
 *
 * @param pathVariable - the value of `PATH`.
 * @throws GuestChannelError that names what to install.
 */
function findSsh(pathVariable) {
    const ssh = onPath('ssh', pathVariable);
    const keygen = onPath('ssh-keygen', pathVariable);
    if (ssh !== undefined && keygen !== undefined)
        return { ssh, keygen };
    const missing = [...(ssh === undefined ? ['`ssh`'] : []), ...(keygen === undefined ? ['`ssh-keygen`'] : [])].join(' and ');
    throw new channel/* GuestChannelError */.U(`No ${missing} on PATH, so no way into a guest over SSH.`, {
        remedy: "Install OpenSSH's client (the package `openssh-client` on Debian and Ubuntu, `openssh-clients` on Fedora, `openssh-client-default` and `openssh-keygen` on Alpine), or run scripts through `run-with: agent` or `run-with: serial`.",
    });
}
function onPath(program, pathVariable = '') {
    const folders = pathVariable.split((external_node_path_default()).delimiter).filter((folder) => external_node_path_default().isAbsolute(folder));
    return folders.map((folder) => external_node_path_default().join(folder, program)).find(isExecutable);
}
function isExecutable(file) {
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/engine/plan/ssh.ts


/** The port of SSH servers. */
const SSH_PORT = 22;
/** True if the inputs ask for SSH by name. */
function demandsSsh({ runWith, waitFor }) {
    return runWith === 'ssh' || (waitFor?.kind === 'channel' && waitFor.channel === 'ssh');
}
/**
 * OpenSSH's programs, if the guest may be logged in to: because the inputs say so, or because an image may turn out to have no
 * other way in. Undefined where it is neither asked for nor possible.
 *
 * @throws MaqetError if it is asked for and the programs are not there.
 */
function sshPrograms(inputs, searchPath) {
    if (demandsSsh(inputs))
        return findSsh(searchPath);
    const useful = inputs.run !== undefined || inputs.copyIn.length + inputs.copyOut.length > 0 || inputs.keep === true;
    if (inputs.runWith !== 'auto' || inputs.image === undefined || inputs.network === 'none' || !useful)
        return undefined;
    try {
        return findSsh(searchPath);
    }
    catch {
        return undefined;
    }
}
/** The forwards that a VM needs: those that were asked for, and free ones to what is waited for and logged in to. */
function neededForwards({ ports, waitFor }, programs) {
    const needed = [...(programs === undefined ? [] : [SSH_PORT]), ...(waitFor?.kind === 'tcp' ? [waitFor.port] : [])];
    const missing = needed.filter((guest) => !ports.some((port) => leadsTo(guest, port)));
    return [...ports, ...missing.map((guest) => ({ host: 0, guest, protocol: 'tcp' }))];
}
/** Makes the VM's key. Undefined if there is no SSH for it. */
async function setUpSsh(programs, user, ports, folder, deadline) {
    const port = ports.find((forward) => leadsTo(SSH_PORT, forward))?.host;
    if (programs === undefined || port === undefined)
        return undefined;
    const { publicKey } = await createKey(programs.keygen, folder.ssh, deadline);
    return { access: { program: programs.ssh, folder: folder.ssh, user, port }, publicKey };
}
function leadsTo(wanted, { protocol, guest }) {
    return protocol === 'tcp' && guest === wanted;
}


/***/ }),

/***/ 8469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t2: () => (/* binding */ exists),
  fj: () => (/* binding */ noteFailure),
  nX: () => (/* binding */ writeLastMetrics),
  DH: () => (/* binding */ writeMetrics),
  KB: () => (/* binding */ writeResults)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/audit/redact/redactor.ts + 2 modules
var redactor = __webpack_require__(9281);
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(8451);
// EXTERNAL MODULE: ./src/audit/bytes.ts
var audit_bytes = __webpack_require__(8196);
;// CONCATENATED MODULE: ./src/audit/tally.ts



/**
 * What the policy decides on. Acts without a command and a tier (disks, the life of the VM) are none of these: nobody is refused one, and
 * the phases of a run tell how long they took.
 */
const CHANNELS = {
    qmp: 'qmp',
    'qmp-result': 'qmp',
    qga: 'qga',
    'qga-result': 'qga',
    'guest-run': 'guest',
    'guest-copy': 'guest',
    snapshot: 'snapshot',
};
/**
 * Counts the commands of an audit log by their names.
 *
 * The log is taken as it stands: whether it is whole is for `verifyChain` to say. Lines that are no records are left out.
 *
 * @returns the tallies in the order in which the names first occur.
 * @throws the error of the file system if the log cannot be read.
 */
async function tallyCommands(log) {
    const tallies = new Map();
    const handle = await (0,promises_.open)(log, 'r');
    try {
        for await (const { bytes, terminated } of (0,audit_bytes/* splitLines */.uz)((0,audit_bytes/* readChunks */.zO)(handle))) {
            const record = terminated ? readRecord(bytes.toString('utf8')) : undefined;
            if (record !== undefined)
                add(tallies, record);
        }
    }
    finally {
        await handle.close();
    }
    return [...tallies.values()];
}
function readRecord(line) {
    try {
        return (0,json/* parseJson */.qF)(line);
    }
    catch {
        return undefined;
    }
}
function add(tallies, { event, command, tier, outcome, durationMs }) {
    const channel = CHANNELS[event];
    if (channel === undefined || command === null || tier === null)
        return;
    // A name that no table holds is anybody's text, and there may be any number of them.
    const name = tier === 'unclassified' ? '(unclassified)' : command;
    const key = `${channel} ${tier} ${name}`;
    const tally = tallies.get(key) ?? { channel, command: name, tier, allowed: 0, blocked: 0, failed: 0, durationsMs: [] };
    tallies.set(key, tally);
    if (outcome === null)
        tally.allowed += 1;
    else if (outcome === 'blocked')
        tally.blocked += 1;
    else {
        if (outcome === 'failed')
            tally.failed += 1;
        if (durationMs !== null)
            tally.durationsMs.push(durationMs);
    }
}

;// CONCATENATED MODULE: ./src/report/open-metrics.ts
/** Upper bounds of the histogram's buckets, in seconds. */
const BOUNDS = [0.001, 0.005, 0.025, 0.1, 0.5, 2.5, 10, 60];
/** The last line of such a text. */
const OPEN_METRICS_END = '# EOF\n';
/** The figures as OpenMetrics text (version 1.0.0 of the specification), the commands first. Any string in them may be hostile. */
function openMetrics({ vm, commands, processes, toolchain }) {
    const labelled = commands.map((figures) => {
        const { channel, command, tier } = figures;
        return { figures, labels: { vm, channel, command, tier } };
    });
    const families = [
        family('maqet_commands', 'counter', 'Commands by the decision of the policy, since the VM was started.', [
            ...labelled.flatMap(({ figures: { allowed, blocked }, labels }) => [
                sample('maqet_commands_total', { ...labels, decision: 'allow' }, allowed),
                sample('maqet_commands_total', { ...labels, decision: 'block' }, blocked),
            ]),
        ]),
        family('maqet_commands_failed', 'counter', 'Commands that were allowed and failed, since the VM was started.', [
            ...labelled.map(({ figures, labels }) => sample('maqet_commands_failed_total', labels, figures.failed)),
        ]),
        family('maqet_command_duration_seconds', 'histogram', 'How long commands took, as the audit log has it, in whole milliseconds.', [
            ...labelled.flatMap(({ figures, labels }) => histogram('maqet_command_duration_seconds', labels, figures.durationsMs)),
        ]),
        family('maqet_processes_started', 'counter', 'Processes that the run started, by program.', [
            ...processes.map(({ program, started }) => sample('maqet_processes_started_total', { vm, program }, started)),
        ]),
        ...(toolchain === undefined ? [] : toolchainFamilies(vm, toolchain)),
    ];
    return families
        .flat()
        .map((line) => `${line}\n`)
        .concat(OPEN_METRICS_END)
        .join('');
}
function toolchainFamilies(vm, { hits, misses, lookups, spawns, lookupMs }) {
    const counter = (name, help, value) => family(`maqet_toolchain_${name}`, 'counter', help, [sample(`maqet_toolchain_${name}_total`, { vm }, value)]);
    const time = 'maqet_toolchain_lookup_seconds';
    return [
        counter('cache_hits', 'Times that the path of QEMU came from the cache.', hits),
        counter('cache_misses', 'Times that the cache did not know the path of QEMU.', misses),
        counter('lookups', 'Scans of PATH for a program.', lookups),
        counter('spawns', 'Processes that were started to find QEMU.', spawns),
        family(time, 'gauge', 'How long it took to find QEMU.', [sample(time, { vm }, lookupMs / 1000)]),
    ];
}
function family(name, type, help, samples) {
    if (samples.length === 0)
        return [];
    const unit = name.endsWith('_seconds') ? [`# UNIT ${name} seconds`] : [];
    return [`# TYPE ${name} ${type}`, ...unit, `# HELP ${name} ${help}`, ...samples];
}
function histogram(name, labels, durationsMs) {
    const seconds = durationsMs.map((ms) => ms / 1000);
    const buckets = [...BOUNDS, Number.POSITIVE_INFINITY].map((bound) => {
        const le = bound === Number.POSITIVE_INFINITY ? '+Inf' : String(bound);
        return sample(`${name}_bucket`, { ...labels, le }, seconds.filter((value) => value <= bound).length);
    });
    const sum = durationsMs.reduce((total, ms) => total + ms, 0) / 1000;
    return [...buckets, sample(`${name}_count`, labels, seconds.length), sample(`${name}_sum`, labels, sum)];
}
function sample(name, labels, value) {
    const written = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`);
    return `${name}{${written.join(',')}} ${value}`;
}
function escaped(text) {
    return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}

// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(371);
;// CONCATENATED MODULE: ./src/engine/records/files.ts








/** Writes what came of a run, step by step. */
async function writeResults(folder, results) {
    await writeNumbered(folder.results, `${(0,json/* stringifyJson */.sd)(results)}\n`);
}
/** Writes the figures of a run to `metrics.txt`, as OpenMetrics text. @returns them. */
async function writeMetrics(folder, facts, toolchain) {
    const found = toolchain === undefined ? {} : { toolchain: { ...toolchain.counts, lookupMs: toolchain.lookupMs } };
    const figures = { ...facts, commands: await tallyCommands(folder.audit), ...found };
    await writeNumbered(metricsOf(folder), openMetrics(figures));
    return figures;
}
/**
 * Writes the commands of the whole life of a VM that has ended outside of a run, unless the figures of its last run hold them all.
 *
 * @returns a notice if they could not be written; undefined if there is nothing to tell. Never rejects.
 */
async function writeLastMetrics(folder, vm) {
    try {
        if (!(await exists(folder.audit)))
            return undefined;
        const figures = openMetrics({ vm, commands: await tallyCommands(folder.audit), processes: [] });
        const { newest } = await numbered(metricsOf(folder));
        // Commands come first in the text.
        const counted = newest !== undefined && (await (0,promises_.readFile)(newest, 'utf8')).startsWith(figures.replace(OPEN_METRICS_END, ''));
        if (!counted)
            await writeNumbered(metricsOf(folder), figures);
        return undefined;
    }
    catch (error) {
        return `The figures of the VM could not be written: ${(0,errors/* errorText */.kc)(error)}`;
    }
}
function metricsOf(folder) {
    return external_node_path_default().join(folder.dir, 'metrics.txt');
}
async function writeNumbered(first, text) {
    const { next } = await numbered(first);
    const file = await (0,promises_.open)(next, 'wx', 0o600);
    try {
        await file.writeFile(text).finally(() => file.close());
    }
    catch (error) {
        // A part of it would pass for the whole.
        await (0,promises_.rm)(next, { force: true });
        throw error;
    }
}
/** A second run on the same VM writes `name-2`, and so on. @returns the newest file that there is, and the next one. */
async function numbered(first) {
    const { dir, name, ext } = external_node_path_default().parse(first);
    let newest;
    let next = first;
    for (let number = 2; await exists(next); number++) {
        newest = next;
        next = external_node_path_default().join(dir, `${name}-${number}${ext}`);
    }
    return { newest, next };
}
/** Notes why a run failed, for the post step of whoever owns the VM. */
async function noteFailure(folder, error, secrets) {
    await (0,promises_.appendFile)(folder.failures, `${(0,untrusted_text/* lines */.M)((0,redactor/* createRedactor */.l)(secrets).text(error.explain())).join(' ')}\n`, { mode: 0o600 });
}
/** True if there is something of that name. */
async function exists(file) {
    return (0,promises_.access)(file).then(() => true, () => false);
}


/***/ }),

/***/ 6674:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ runScript)
/* harmony export */ });
/* unused harmony export ExpectationError */
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _qmp_match_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3427);
/* harmony import */ var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8013);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8382);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8451);
/* harmony import */ var _shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3633);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(371);







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
            done.push({ ...base(), outcome: blocked ? 'blocked' : 'failed', error: (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorText */ .kc)(error), ...(continued ? { continued } : {}) });
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
            if (!(0,_qmp_match_js__WEBPACK_IMPORTED_MODULE_3__/* .matches */ .c)(step.expected, result))
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
    return step.kind === 'snapshot' ? `snapshot ${(0,_shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_4__/* .snapshotActText */ .aA)(step.act)}` : step.kind;
}
function unexpected(command, expected, actual) {
    const shown = (value) => (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_6__/* .stringifyJson */ .sd)(value), 300);
    return new ExpectationError(`${command} answered ${shown(actual)}, where ${shown(expected)} was expected.`, {
        remedy: 'Correct the expectation, or wait for the event that brings the guest there first.',
    });
}


/***/ }),

/***/ 1914:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ snapshotLines),
/* harmony export */   z: () => (/* binding */ actOnSnapshots)
/* harmony export */ });
/* harmony import */ var _shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3633);
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4886);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(371);
/* harmony import */ var _script_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6674);




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
        await phases(`snapshot ${(0,_shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_2__/* .snapshotActText */ .aA)(step.act)}`, () => (0,_script_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .runScript */ .j)([step], context, done));
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
        const facts = [time, (0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(stateBytes), disks.join(', '), ...(loadable ? [] : ['cannot be loaded'])];
        return `${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(name, Number.POSITIVE_INFINITY)}: ${facts.join(' | ')}`;
    });
}


/***/ }),

/***/ 6825:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ SELF_TEST_READY),
/* harmony export */   vw: () => (/* binding */ writeSelfTestDisk)
/* harmony export */ });
/* unused harmony exports SELF_TEST_PAGE, SELF_TEST_GEOMETRY, SELF_TEST_SECTOR, selfTestPage */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8382);


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

/***/ 3427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ matches)
/* harmony export */ });
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8451);

/**
 * True if `actual` is what `expected` asks for.
 *
 * Of an object only the members that `expected` names are looked at. A list must have exactly as many items, each matching
 * the one in its place: were it enough to contain them, `[]` (no jobs) would match any list. Scalars must be equal; integers
 * are equal by value, whatever their size.
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
        // A bigint is never === a number, but == compares them by exact value.
        // biome-ignore lint/suspicious/noDoubleEquals: see above
        return expected == actual;
    }
    return expected === actual;
}
function isNumeric(value) {
    return typeof value === 'number' || typeof value === 'bigint';
}


/***/ }),

/***/ 631:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ diskFile),
  X: () => (/* binding */ makeDisks)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./src/shared/parallel.ts

/** How many processes that keep a processor busy are run at once. */
const BUSY_AT_ONCE = Math.min(8, (0,external_node_os_.availableParallelism)());
/**
 * Does `work` for every item, for at most `limit` of them at once, in their order.
 *
 * Guarantee: when this settles, no work is under way. After a failure no further work is begun.
 *
 * @returns the results, in the order of the items.
 * @throws the failure of the first item, in their order, that failed.
 */
async function inParallel(items, limit, work) {
    const results = new Array(items.length);
    const failures = [];
    let next = 0;
    const worker = async () => {
        while (next < items.length && failures.length === 0) {
            const index = next++;
            try {
                results[index] = await work(items[index], index);
            }
            catch (error) {
                failures.push({ index, error });
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    const [first] = failures.sort((a, b) => a.index - b.index);
    if (first !== undefined)
        throw first.error;
    return results;
}

// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(4886);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/storage/errors.ts
var storage_errors = __webpack_require__(4910);
// EXTERNAL MODULE: ./src/storage/image-file.ts + 1 modules
var image_file = __webpack_require__(5963);
;// CONCATENATED MODULE: ./src/storage/qcow2/create.ts


const CLUSTER_BITS = 16;
const CLUSTER = 2 ** CLUSTER_BITS;
const HEADER_LENGTH = 104;
/** An entry of the L1 table names a cluster of L2 entries, each of which stands for a cluster of the disk. */
const L1_SPAN = (CLUSTER / 8) * CLUSTER;
/** QEMU reads no larger L1 table. */
const MOST_L1_BYTES = 32 * 2 ** 20;
/** A longer name does not fit into the header's cluster, as the specification has it. */
const LONGEST_BACKING_NAME = 1023;
const BACKING_FORMAT = 0xe2792aca;
/**
 * A new qcow2 image in which no cluster of the disk has been written: version 3, clusters of 64 KiB, refcounts of 16 bits, which is
 * what the image tool makes as well. Pure. The layout is that of QEMU's `docs/interop/qcow2.txt`: the header, the refcount table, its
 * one block, and the L1 table, which is all zeros.
 *
 * @throws StorageError for what a qcow2 image cannot be.
 */
function newQcow2({ size, backing }) {
    const l1Entries = Math.max(1, Math.ceil(size / L1_SPAN));
    if (l1Entries * 8 > MOST_L1_BYTES) {
        const most = (0,units/* formatBytes */.z3)((MOST_L1_BYTES / 8) * L1_SPAN);
        throw new storage_errors/* StorageError */.a(`A qcow2 disk of ${(0,units/* formatBytes */.z3)(size)} is larger than QEMU can use.`, { remedy: `Use at most ${most}.` });
    }
    const clusters = 3 + Math.ceil((l1Entries * 8) / CLUSTER);
    const refcountTable = Buffer.alloc(8);
    refcountTable.writeBigUInt64BE(BigInt(2 * CLUSTER));
    const refcounts = Buffer.alloc(clusters * 2);
    for (let cluster = 0; cluster < clusters; cluster++)
        refcounts.writeUInt16BE(1, cluster * 2);
    return {
        pieces: [
            { offset: 0, bytes: header(size, l1Entries, backing) },
            { offset: CLUSTER, bytes: refcountTable },
            { offset: 2 * CLUSTER, bytes: refcounts },
        ],
        length: clusters * CLUSTER,
    };
}
function header(size, l1Entries, backing) {
    const name = Buffer.from(backing?.path ?? '');
    if (name.length > LONGEST_BACKING_NAME) {
        throw new storage_errors/* StorageError */.a(`The path of an image has ${name.length} bytes, and a qcow2 disk can stand on one of at most ${LONGEST_BACKING_NAME}.`, {
            remedy: 'Put the image into a folder with a shorter path.',
        });
    }
    const extensions = Buffer.concat([...(backing === undefined ? [] : [extension(BACKING_FORMAT, backing.format)]), extension(0, '')]);
    const fixed = Buffer.alloc(HEADER_LENGTH);
    fixed.write('QFI\xfb', 'latin1');
    fixed.writeUInt32BE(3, 4);
    if (backing !== undefined)
        fixed.writeBigUInt64BE(BigInt(HEADER_LENGTH + extensions.length), 8);
    fixed.writeUInt32BE(name.length, 16);
    fixed.writeUInt32BE(CLUSTER_BITS, 20);
    fixed.writeBigUInt64BE(BigInt(size), 24);
    fixed.writeUInt32BE(l1Entries, 36);
    fixed.writeBigUInt64BE(BigInt(3 * CLUSTER), 40);
    fixed.writeBigUInt64BE(BigInt(CLUSTER), 48);
    fixed.writeUInt32BE(1, 56);
    // The refcounts have 2⁴ bits.
    fixed.writeUInt32BE(4, 96);
    fixed.writeUInt32BE(HEADER_LENGTH, 100);
    return Buffer.concat([fixed, extensions, name]);
}
/** A header extension: its type, its length, and its data, padded to eight bytes. */
function extension(type, data) {
    const bytes = Buffer.alloc(8 + Math.ceil(data.length / 8) * 8);
    bytes.writeUInt32BE(type);
    bytes.writeUInt32BE(data.length, 4);
    bytes.write(data, 8, 'latin1');
    return bytes;
}

;// CONCATENATED MODULE: ./src/storage/create-image.ts








const EXCLUSIVELY = external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW;
/**
 * Creates a qcow2 image. One that stands on another leaves that untouched, whatever a guest writes.
 *
 * Guarantees: those of {@link createExclusively}; what is below is named by its absolute path and its format, so QEMU never guesses.
 * It is not opened: whoever calls this has looked at it.
 *
 * @throws StorageError naming the target and what is wrong.
 */
async function createQcow2(target, image) {
    await createExclusively(target, newQcow2(image));
}
/** Creates a sparse raw image of zeros, of `size` bytes. Guarantees and errors are those of {@link createExclusively}. */
async function createRaw(target, size) {
    await createExclusively(target, { pieces: [], length: size });
}
/**
 * Creates a file.
 *
 * Guarantees: no existing file and no link is ever written to or through, also not one that takes the new file's place half-way,
 * because the file is opened once; it is readable for its owner alone; on any failure no file is left.
 *
 * @param write - fills the open file.
 * @throws StorageError naming the target and what is wrong.
 */
async function createExclusively(target, content, write = fill) {
    const file = external_node_path_default().resolve(target);
    const handle = await (0,promises_.open)(file, EXCLUSIVELY, 0o600).catch((cause) => {
        throw failure(file, (0,errors/* errnoOf */.UQ)(cause) === 'EEXIST' ? 'a file of that name exists' : reasonOf(cause), REMEDY, cause);
    });
    try {
        await write(handle, content).catch((cause) => {
            throw failure(file, reasonOf(cause), remedyOf(cause, content), cause);
        });
        if (!(await isSame(handle, file)))
            throw failure(file, 'the file was replaced while it was written', REMEDY);
    }
    catch (error) {
        if (await isSame(handle, file))
            await (0,promises_.rm)(file, { force: true });
        throw error;
    }
    finally {
        await handle.close();
    }
}
async function fill(handle, { pieces, length }) {
    await handle.truncate(length);
    for (const { offset, bytes } of pieces) {
        const { bytesWritten } = await handle.write(bytes, 0, bytes.length, offset);
        // A file system that is just full takes a part.
        if (bytesWritten !== bytes.length)
            throw Object.assign(new Error('a part was not written'), { code: 'ENOSPC' });
    }
}
/** True while the name still stands for the file that was created: another one is not ours to use or to remove. */
async function isSame(handle, file) {
    const [ours, found] = await Promise.all([handle.stat(), (0,promises_.lstat)(file).catch(() => undefined)]);
    return ours.ino === found?.ino && ours.dev === found.dev;
}
function reasonOf(cause) {
    return (0,errors/* errnoOf */.UQ)(cause) ?? (0,errors/* errorText */.kc)(cause);
}
function failure(file, reason, remedy, cause) {
    return new storage_errors/* StorageError */.a(`The disk ${(0,image_file/* shown */.SP)(file)} could not be created: ${reason}.`, { remedy, cause });
}
const REMEDY = 'Check that its folder exists, is writable, has free space, and holds no file of that name.';
/** No space helps where the file is too long as such. */
function remedyOf(cause, { length }) {
    if ((0,errors/* errnoOf */.UQ)(cause) !== 'EFBIG')
        return REMEDY;
    const limit = `A file of ${(0,units/* formatBytes */.z3)(length)} is more than its file system, or \`ulimit -f\`, permits.`;
    return `${limit} Use \`type: qcow2\`, which grows with what is written, a smaller size, or another file system for the VM's folder.`;
}

;// CONCATENATED MODULE: ./src/storage/direct.ts





/**
 * Makes sure that a file can be opened past the host's page cache, as the cache modes `none` and `directsync` have it.
 *
 * @throws StorageError if its file system cannot do that. Whatever else is wrong with the file is for QEMU to say.
 */
async function requireDirect(file) {
    // Only Linux has the flag; elsewhere QEMU asks otherwise, or not at all.
    if (external_node_fs_.constants.O_DIRECT === undefined)
        return;
    try {
        await (await (0,promises_.open)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_DIRECT | external_node_fs_.constants.O_NONBLOCK)).close();
    }
    catch (cause) {
        if ((0,errors/* errnoOf */.UQ)(cause) !== 'EINVAL')
            return;
        throw new storage_errors/* StorageError */.a(`The file system of ${(0,image_file/* shown */.SP)(file)} cannot do direct I/O (O_DIRECT), which the disk's cache mode needs.`, {
            remedy: 'Use `cache: writeback` (or writethrough in place of directsync), or keep the file on another file system.',
            cause,
        });
    }
}

// EXTERNAL MODULE: ./src/storage/free-space.ts
var free_space = __webpack_require__(616);
// EXTERNAL MODULE: ./src/storage/probe.ts
var storage_probe = __webpack_require__(8792);
;// CONCATENATED MODULE: ./src/storage/disks.ts









/** Blocks of the file system that a new qcow2 image takes: its three pieces are apart. A raw one takes none. */
const QCOW2_BLOCKS = 3;
/** The file that a disk will have. */
function diskFile(folder, { name, source }) {
    return external_node_path_default().join(external_node_path_default().resolve(folder), `${name}.${source.kind === 'blank' ? source.format : 'qcow2'}`);
}
/**
 * Makes disks in the VM's folder of disks, several at once, all of them or none.
 *
 * First every file that one stands on, at whatever depth, is looked at (once, however many do), then the space that the creation takes is looked
 * for: a disk is sparse and takes space as the guest writes. Only then is anything created, without the image tool: a new image is
 * three small pieces, and a process for each would take thirty times as long. The guarantees of `createExclusively` hold, and
 * no disk is left when one cannot be made.
 *
 * @param tool - path of QEMU's image tool, which looks at files.
 * @throws StorageError naming the file and what is wrong.
 * @throws DeadlineError or CancelledError, by the deadline.
 */
async function makeDisks(tool, orders, folder, deadline) {
    const probe = (0,storage_probe/* imageProbe */.s)(tool, deadline);
    const planned = await inParallel(orders, BUSY_AT_ONCE, (order) => planDisk(order, folder, probe));
    const images = planned.filter(({ format }) => format === 'qcow2').length;
    await (0,free_space/* requireBlocks */.M)(folder, images * QCOW2_BLOCKS, orders.length === 1 ? 'A new disk needs' : `${orders.length} new disks need`);
    const made = [];
    try {
        await inParallel(planned, BUSY_AT_ONCE, async (disk) => {
            await createDisk(disk);
            made.push(disk.file);
            if (disk.direct)
                await requireDirect(disk.file);
        });
    }
    catch (error) {
        await Promise.all(made.map((file) => (0,promises_.rm)(file, { force: true })));
        throw error;
    }
    return planned.map(({ direct: _, ...disk }) => disk);
}
async function planDisk(order, folder, probe) {
    const { name, source, direct = false } = order;
    const file = diskFile(folder, order);
    if (source.kind === 'blank')
        return { name, file, format: source.format, size: source.size, direct };
    const base = await probe(source.file, source.format);
    const { size = base.virtualSize } = source;
    if (size < base.virtualSize) {
        throw (0,image_file/* unusable */._P)(base.path, `holds a disk of ${(0,units/* formatBytes */.z3)(base.virtualSize)}, which does not fit into ${(0,units/* formatBytes */.z3)(size)}`, 'Raise the size, or leave it out to use that of the image.');
    }
    if (direct)
        for (const one of [base.path, ...base.backingFiles])
            await requireDirect(one);
    const doubt = doubtOf(base, source.file, source.format);
    const { path: below, format } = base;
    return { name, file, format: 'qcow2', size, base: { path: below, format }, direct, ...(doubt === undefined ? {} : { doubt }) };
}
function doubtOf({ guessed, looksLike }, file, declared) {
    if (looksLike !== undefined)
        return `${(0,image_file/* shown */.SP)(file)} looks like ${looksLike}. It is used as a raw disk image, as its type says.`;
    return guessed && declared === undefined ? `Nothing in ${(0,image_file/* shown */.SP)(file)} tells its format: it is used as a raw disk image.` : undefined;
}
async function createDisk({ file, format, size, base }) {
    if (format === 'raw')
        await createRaw(file, size);
    else
        await createQcow2(file, base === undefined ? { size } : { size, backing: base });
}


/***/ }),

/***/ 616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ requireFreeSpace),
/* harmony export */   M: () => (/* binding */ requireBlocks)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4886);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4910);
/* harmony import */ var _image_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5963);




/** This much stays free on the disk, or this share of a smaller one: the VM's overlay, logs and dumps are still to come. */
const RESERVE_BYTES = 2 ** 30;
const RESERVE_SHARE = 0.05;
/**
 * Makes sure that `bytes` more bytes fit into a folder and a reserve (1 GiB, at most 5 % of the disk) stays free.
 *
 * @param what - what needs them, in the words of a message, e.g. `The download of https://host/path`.
 * @throws StorageError naming what is free and what is needed.
 */
async function requireFreeSpace(folder, bytes, what) {
    const { bavail, blocks, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(folder);
    const reserve = Math.min(RESERVE_BYTES, blocks * bsize * RESERVE_SHARE);
    const free = bavail * bsize;
    if (free >= bytes + reserve)
        return;
    const need = bytes === 0 ? 'more room than there is' : (0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bytes);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StorageError */ .a(`${what} needs ${need} in ${(0,_image_file_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(folder)}, where ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(free)} are free and ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(reserve)} must stay so.`, { remedy: 'Free disk space, or use a smaller image.' });
}
/**
 * Makes sure that so many blocks of the file system are free in a folder.
 *
 * @param what - what needs them, with its verb: the beginning of a message.
 * @throws StorageError naming what is free and what is needed, or that the folder is not there.
 */
async function requireBlocks(folder, count, what) {
    const { bavail, blocks, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(folder).catch((cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StorageError */ .a(`The free space of ${(0,_image_file_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(folder)} cannot be looked up.`, { remedy: 'Check that the folder exists.', cause });
    });
    // A file system without blocks (ramfs, some of FUSE) does not tell its size.
    if (blocks === 0 || bavail >= count)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StorageError */ .a(`${what} ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(count * bsize)} in ${(0,_image_file_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(folder)}, where ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bavail * bsize)} are free.`, {
        remedy: 'Free disk space, or put the folder of the VM on a larger disk.',
    });
}


/***/ }),

/***/ 3574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zc: () => (/* binding */ readAcceleratorVerdict),
/* harmony export */   aI: () => (/* binding */ writeAcceleratorVerdict)
/* harmony export */ });
/* unused harmony export currentBootId */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1673);


/** The id of this boot of the machine (Linux), or undefined where there is none: nothing is remembered there. */
function currentBootId(file = '/proc/sys/kernel/random/boot_id') {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'ascii').trim() || undefined;
    }
    catch {
        return undefined;
    }
}
/** The verdict of an earlier step of this boot, or undefined: then it must be proved. */
function readAcceleratorVerdict(cache, subject, bootId = currentBootId()) {
    if (!bootId)
        return undefined;
    const known = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifest */ .WI)(cache).verdicts.find((verdict) => verdict.bootId === bootId && isAbout(verdict, subject));
    return known === undefined ? undefined : { usable: known.usable, reason: known.reason };
}
/**
 * Keeps a verdict for later steps. Verdicts of other boots are dropped, so the list stays short.
 *
 * Store proofs only, not permissions: `/dev/kvm` may be repaired a moment later.
 *
 * @throws a system error where the cache cannot be written.
 */
async function writeAcceleratorVerdict(cache, subject, verdict, bootId = currentBootId()) {
    if (!bootId)
        return;
    const { accelerator, binary } = subject;
    const stored = { bootId, accelerator, binary: { ...binary }, usable: verdict.usable, reason: verdict.reason };
    await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .updateManifest */ .xA)(cache, (manifest) => ({
        ...manifest,
        verdicts: [...manifest.verdicts.filter((other) => other.bootId === bootId && !isAbout(other, subject)), stored],
    }));
}
function isAbout(verdict, { accelerator, binary }) {
    return verdict.accelerator === accelerator && verdict.binary.path === binary.path && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameFile */ .Dl)(verdict.binary, binary);
}


/***/ }),

/***/ 2534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ CACHE_MODES)
/* harmony export */ });
const CACHE_MODES = {
    writeback: { direct: false, noFlush: false, writeCache: true },
    none: { direct: true, noFlush: false, writeCache: true },
    writethrough: { direct: false, noFlush: false, writeCache: false },
    directsync: { direct: true, noFlush: false, writeCache: false },
    unsafe: { direct: false, noFlush: true, writeCache: true },
};


/***/ })

};
