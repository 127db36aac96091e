export const id = 675;
export const ids = [675];
export const modules = {

/***/ 9675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ up_define)
});

// EXTERNAL MODULE: ./src/engine/inputs.ts + 1 modules
var engine_inputs = __webpack_require__(4141);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/audit/redact.ts + 2 modules
var redact = __webpack_require__(7266);
// EXTERNAL MODULE: ./src/audit/verify.ts + 1 modules
var verify = __webpack_require__(2259);
// EXTERNAL MODULE: ./src/guest/selftest.ts
var selftest = __webpack_require__(1612);
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
// EXTERNAL MODULE: ./src/shared/hostile.ts
var hostile = __webpack_require__(8791);
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(8451);
// EXTERNAL MODULE: ./src/supervisor/folder.ts
var folder = __webpack_require__(3864);
// EXTERNAL MODULE: ./src/engine/attach.ts
var attach = __webpack_require__(5637);
// EXTERNAL MODULE: ./src/engine/evidence.ts
var engine_evidence = __webpack_require__(9061);
// EXTERNAL MODULE: ./src/engine/layers.ts
var engine_layers = __webpack_require__(9222);
// EXTERNAL MODULE: ./src/vm/errors.ts
var vm_errors = __webpack_require__(4154);
// EXTERNAL MODULE: ./src/engine/find.ts
var find = __webpack_require__(7523);
;// CONCATENATED MODULE: ./src/engine/leave.ts




/** Above all that the supervisor's own limits add up to, in milliseconds. */
const STOP_MS = 60_000;
const GONE_MS = 10_000;
/** True if the VM has ended, for whatever reason. */
function hasEnded({ state }) {
    return state === 'stopped' || state === 'failed';
}
/** QEMU ended although nobody asked it to. */
function endedByItself(reason) {
    return new vm_errors/* VmCrashedError */.Mp(`QEMU ended by itself: ${(0,hostile/* oneLine */.T)(reason)}.`, { remedy: 'Read qemu.log and the last lines of the serial log.' });
}
/**
 * Leaves the VM running. One that has ended meanwhile is not kept.
 *
 * @param mark - true asks the supervisor to keep it; false leaves it as it was.
 */
async function keepVm(session, mark, env) {
    const { client } = session;
    if (hasEnded(await client.status()))
        return stopVm(session, 'the VM has ended', true, env);
    if (mark)
        await client.keep(env.caller);
    const status = await client.status();
    client.close();
    return { kept: true, audit: { head: status.auditHead, records: status.auditRecords } };
}
/**
 * Stops the VM. When this returns, its processes are gone.
 *
 * @param quick - leaves out the power button.
 * @throws MaqetError if a process survives.
 */
async function stopVm({ client }, reason, quick, env) {
    try {
        const { supervisor, qemu } = await client.status();
        const { auditHead: head, auditRecords: records } = await client.stop({ caller: env.caller, reason, quick }, STOP_MS);
        client.close();
        const left = await (0,find/* waitUntilGone */.Ly)({ owner: supervisor, qemu }, GONE_MS);
        if (left.length > 0) {
            const pids = left.map(({ pid }) => pid).join(', ');
            throw new errors/* MaqetError */.Po(`The VM was stopped, but of its processes ${pids} still run.`, {
                remedy: 'Kill them by hand, and report this.',
            });
        }
        return { kept: false, audit: { head, records } };
    }
    finally {
        client.close();
    }
}

// EXTERNAL MODULE: ./src/engine/prepare.ts + 6 modules
var prepare = __webpack_require__(3297);
// EXTERNAL MODULE: ./src/engine/result.ts
var result = __webpack_require__(1173);
// EXTERNAL MODULE: ./src/engine/script-runner.ts
var script_runner = __webpack_require__(6674);
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
    attached = false;
    toolchain;
    bootMs;
    evidence = {};
    tail = NOTHING_SAID;
    kept = false;
    unresponsive = false;
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
            await this.guarded(() => this.takeEvidence());
            await this.guarded(() => this.leave());
        }
        await this.guarded(() => this.checkAudit());
        await this.guarded(() => this.writeResults());
        if (this.error !== undefined)
            await this.guarded(() => this.noteFailure());
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
                this.error = (0,result/* asRunError */.S)(error);
            else
                this.notices.push(`After that: ${(0,errors/* errorText */.kc)(error)}`);
        }
    }
    async work() {
        const { inputs, raw, env, deadline } = this;
        const layers = await this.phase('policy', () => (0,engine_layers/* policyLayers */.L)(inputs));
        const claim = await (0,folder/* claimFolder */.Pm)(env.root, inputs.vm, { job: env.job, claimant: env.claimant, config: (0,attach/* shapingInputs */.M9)(raw, env.secrets) });
        this.attached = claim.kind !== 'claimed';
        // The folder of another job's VM is not this run's to write to.
        if (claim.record.job === env.job)
            this.folder = claim.folder;
        if (claim.kind === 'lost')
            throw (0,attach/* lostVm */.KH)(claim.record);
        if (claim.kind === 'running')
            this.session = await this.phase('attach', () => (0,attach/* attachVm */.Re)(inputs, raw, claim, layers, env));
        else {
            const onToolchain = (toolchain) => {
                this.toolchain = toolchain;
            };
            // Toolchain, proof and disks: a run that attaches loads none of them.
            const { startVm } = await Promise.all(/* import() */[__webpack_require__.e(797), __webpack_require__.e(139)]).then(__webpack_require__.bind(__webpack_require__, 9139));
            this.session = await startVm({ ...claim, inputs, layers, deadline, onToolchain }, this.phase, env);
        }
        const condition = this.condition();
        if (condition !== undefined)
            await this.phase('ready', () => this.waitReady(condition));
        if (inputs.script.length > 0)
            await this.phase('qmp', () => this.runScript());
    }
    condition() {
        if (this.inputs.waitFor !== undefined || this.attached)
            return this.inputs.waitFor;
        return (0,prepare/* bootsSelfTest */.aO)(this.inputs) ? { kind: 'serial', pattern: selftest/* SELF_TEST_READY */.W } : { kind: 'running' };
    }
    async waitReady(condition) {
        const timeoutMs = this.deadline.atMost(this.inputs.bootTimeoutMs).ms;
        this.unresponsive = true;
        this.bootMs = (await this.live.client.waitReady({ condition, timeoutMs })).bootMs;
        this.unresponsive = false;
    }
    async runScript() {
        const { client, layers } = this.live;
        const store = { compression: this.inputs.dumpCompress };
        await (0,script_runner/* runScript */.j)(this.inputs.script, { client, layers, env: this.env, store, deadline: this.deadline }, this.results);
    }
    async takeEvidence() {
        const { client } = this.live;
        const { inputs, env } = this;
        this.tail = await client.tail();
        const status = await client.status();
        this.unresponsive ||= status.panicked;
        if (status.state === 'failed' && this.error === undefined)
            throw endedByItself(status.reason);
        // Whoever cancels a run has seconds, not minutes: the VM's end comes first.
        if (env.signal.aborted)
            return;
        const due = (0,engine_evidence/* dueEvidence */.I)(inputs, { failed: this.error !== undefined, panicked: status.panicked });
        if (hasEnded(status)) {
            if (due.dump)
                this.notices.push('There is no memory dump: the VM had ended.');
            return;
        }
        const { error, ...evidence } = await (0,engine_evidence/* takeEvidence */.t)(this.live, inputs, due, this.deadline, this.phase, env);
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
        // A guest that never became ready, or has panicked, does not heed its power button.
        const quick = cancelled || this.unresponsive;
        const { kept, audit } = stays
            ? await keepVm(this.live, !attached || inputs.keep === true, env)
            : await this.phase('stop', () => stopVm(this.live, reason, quick, env));
        this.kept = kept;
        this.audit = { ...audit, ok: false };
    }
    async checkAudit() {
        if (this.folder === undefined || !(await exists(this.folder.audit)))
            return;
        // The log of a VM that runs on may have grown since its head was asked for.
        const verdict = await (0,verify/* verifyChain */.H)(this.folder.audit, this.kept ? undefined : this.audit?.head);
        const { head, records } = verdict.ok ? verdict : { head: this.audit?.head ?? '', records: this.audit?.records ?? 0 };
        this.audit = { head, records, ok: verdict.ok };
        if (!verdict.ok)
            this.notices.push(`The audit log is broken at record ${verdict.brokenAt}: ${verdict.problem}`);
    }
    /** A second run on the same VM leaves the results of the first alone. */
    async writeResults() {
        if (this.folder === undefined || this.inputs.script.length === 0)
            return;
        let file = this.folder.results;
        for (let number = 2; await exists(file); number++)
            file = this.folder.results.replace(/\.json$/, `-${number}.json`);
        await (0,promises_.writeFile)(file, `${(0,json/* stringifyJson */.sd)(this.results)}\n`, { mode: 0o600, flag: 'wx' });
    }
    async noteFailure() {
        if (this.folder === undefined || this.error === undefined)
            return;
        await (0,promises_.appendFile)(this.folder.failures, `${(0,hostile/* lines */.M)((0,redact/* createRedactor */.l)(this.env.secrets).text(this.error.explain())).join(' ')}\n`, {
            mode: 0o600,
        });
    }
    get live() {
        if (this.session === undefined)
            throw new TypeError('no VM runs');
        return this.session;
    }
    result() {
        const { session, toolchain, folder, bootMs, evidence, audit, inputs, env } = this;
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
            notices: this.notices,
            ...(error === undefined ? {} : { error }),
            ...(folder === undefined ? {} : { folder }),
            ...(session === undefined ? {} : { pid: session.pid, accel: session.accel, qemuVersion: session.qemuVersion }),
            ...(toolchain === undefined ? {} : { toolchain }),
            ...(bootMs === undefined ? {} : { bootMs }),
            ...(evidence.screenshot === undefined ? {} : { screenshot: evidence.screenshot }),
            ...(audit === undefined ? {} : { audit }),
        };
    }
}
async function exists(file) {
    return (0,promises_.access)(file).then(() => true, () => false);
}

// EXTERNAL MODULE: ./src/cli/error-output.ts
var error_output = __webpack_require__(36);
// EXTERNAL MODULE: ./src/cli/exit-code.ts
var exit_code = __webpack_require__(1552);
// EXTERNAL MODULE: ./src/cli/flags.ts + 1 modules
var flags = __webpack_require__(6123);
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
    const raw = { keep: 'true', ...(0,flags/* readInputFlags */.E)(parsed) };
    const inputs = await (0,engine_inputs/* parseInputs */.T)(raw);
    const { terminal, json } = context;
    const progress = new Progress((line) => {
        if (terminal.interactive && !json)
            terminal.err(line);
    });
    const result = await runVm(inputs, raw, await context.environment((name) => progress.begin(name)));
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

/***/ 6123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ addInputFlags),
  E: () => (/* binding */ readInputFlags)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(7375);
// EXTERNAL MODULE: ./src/engine/input-schema.ts + 5 modules
var input_schema = __webpack_require__(3694);
;// CONCATENATED MODULE: ./src/engine/cli-flags.ts

/** The inputs as flags of the command, all but those that only the runner can fill in. */
function cliFlags() {
    return input_schema/* INPUTS */.m.filter((input) => input.expression === undefined).map((input) => ({
        name: input.name,
        flag: `--${input.name}`,
        group: input.group,
        description: input.description,
        ...(input.default === undefined ? {} : { default: input.default }),
        boolean: input.boolean ?? false,
    }));
}

;// CONCATENATED MODULE: ./src/cli/flags.ts


/**
 * Gives a command flags of the inputs' names.
 *
 * @param names - which ones; all of them if left out.
 * @param defaults - what a flag means here when it is not given, where that is not what the action takes it to mean.
 */
function addInputFlags(command, names, defaults = {}) {
    const wanted = cliFlags().filter(({ name }) => names?.includes(name) ?? true);
    for (const flag of wanted)
        command.addOption(inputOption(flag, defaults[flag.name] ?? flag.default));
}
/** The inputs that were given as flags, for `parseInputs`. */
function readInputFlags(command) {
    const names = new Set(cliFlags().map(({ name }) => name));
    return Object.fromEntries(command.options.flatMap((option) => {
        const value = command.getOptionValue(option.attributeName());
        const name = option.long?.slice(2) ?? '';
        return names.has(name) && typeof value === 'string' ? [[name, value]] : [];
    }));
}
function inputOption({ flag, group, description, boolean }, fallback) {
    const text = fallback === undefined ? description : `${description} (default: ${fallback})`;
    const option = new commander/* Option */.c$(`${flag} ${boolean ? '[true|false]' : '<value>'}`, text)
        .argParser((value, previous) => {
        // The last one would win, and a `--deny` that came before would silently deny nothing.
        if (previous !== undefined)
            throw new commander/* InvalidArgumentError */.Di('It was given before; give it once, lists with commas.');
        return value;
    })
        .helpGroup(`${group}:`);
    return boolean ? option.preset('true') : option;
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
/* harmony import */ var _policy_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5705);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8382);



const SCREENSHOT_MS = 15_000;
/** Decides which evidence a run takes. Pure. */
function dueEvidence({ dump, screenshot }, { failed, panicked }) {
    const due = (when) => when === 'always' || (when === 'on-failure' && failed) || (when === 'on-panic' && panicked);
    return { dump: due(dump), screenshot: due(screenshot) };
}
/**
 * Takes the evidence that is due, while QEMU still lives.
 *
 * A screenshot that fails is a warning. A dump that fails is an error, which is returned and not thrown, so that the one piece
 * of evidence does not cost the other.
 */
async function takeEvidence(session, inputs, due, deadline, phases, env) {
    const evidence = {};
    if (due.screenshot) {
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
    const format = (0,_policy_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .isBefore */ .Y)(qemuVersion, [7, 1]) ? 'ppm' : 'png';
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

/***/ 3297:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aO: () => (/* binding */ bootsSelfTest),
  EM: () => (/* binding */ prepareDisks),
  h8: () => (/* binding */ stopLimits),
  $m: () => (/* binding */ vmSpec)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/guest/selftest.ts
var selftest = __webpack_require__(1612);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
;// CONCATENATED MODULE: ./src/storage/errors.ts

/** A disk image or its file cannot be used. */
class StorageError extends errors/* MaqetError */.Po {
}

// EXTERNAL MODULE: ./src/shared/hostile.ts
var hostile = __webpack_require__(8791);
;// CONCATENATED MODULE: ./src/storage/header.ts
/** Bytes of an image that {@link readHeader} wants to see; a shorter file is given whole. */
const HEADER_BYTES = 0x8010;
const QCOW_MAGIC = 'QFI\xfb';
const EXTERNAL_DATA = 1 << 2;
/** Formats that would boot to nothing, or open further files, if they were taken for raw. */
const FOREIGN = [
    [0, 'KDMV', 'a VMDK image'],
    [0, 'COWD', 'a VMDK image'],
    [0, '# Disk DescriptorFile', 'a VMDK image'],
    [0, 'vhdxfile', 'a VHDX image'],
    [0, 'conectix', 'a VHD image'],
    [0x40, '\x7f\x10\xda\xbe', 'a VDI image'],
    [0, 'QED\0', 'a QED image'],
    [0, 'WithoutFreeSpace', 'a Parallels image'],
    [0, 'WithouFreSpacExt', 'a Parallels image'],
    [0, 'Bochs Virtual HD Image', 'a Bochs image'],
    [0, 'LUKS\xba\xbe', 'an encrypted LUKS volume'],
    [0, '\x1f\x8b', 'a gzip file'],
    [0, 'BZh', 'a bzip2 file'],
    [0, '\xfd7zXZ\0', 'an xz file'],
    [0, '\x28\xb5\x2f\xfd', 'a zstd file'],
    [0, '7z\xbc\xaf\x27\x1c', 'a 7z archive'],
    [0, 'PK\x03\x04', 'a zip archive'],
    [257, 'ustar', 'a tar archive'],
    [0, '\x7fELF', 'an ELF program'],
];
/**
 * Tells from its first bytes what an image file is. Pure; any bytes will do.
 *
 * This decides the format before any tool opens the file, because a tool that guesses may open what the image names: a
 * VMDK descriptor or a qcow2 external data file can point at any file of the host.
 */
function readHeader(head) {
    const text = head.toString('latin1');
    if (text.startsWith(QCOW_MAGIC))
        return qcowHeader(head);
    const foreign = FOREIGN.find(([offset, magic]) => text.startsWith(magic, offset));
    if (foreign !== undefined)
        return { kind: 'foreign', what: foreign[2] };
    return { kind: 'raw', bootable: text.startsWith('\x55\xaa', 510) || text.startsWith('CD001', 0x8001) };
}
function qcowHeader(head) {
    // Fields of a header that is cut short read as zero; the image tool will refuse such a file.
    const header = Buffer.alloc(80);
    head.copy(header);
    const version = header.readUInt32BE(4);
    if (version === 1)
        return { kind: 'foreign', what: 'an image of the obsolete format qcow version 1' };
    const features = version >= 3 ? header.readUInt32BE(76) : 0;
    return { kind: 'qcow2', externalData: (features & EXTERNAL_DATA) !== 0, encrypted: header.readUInt32BE(32) !== 0 };
}

;// CONCATENATED MODULE: ./src/storage/image-file.ts






/** A file's name in a message. */
function shown(file) {
    return JSON.stringify((0,hostile/* oneLine */.T)(file, 300));
}
/**
 * Looks at an image file without trusting it: links are followed, but whatever is no regular file is refused unread, so a
 * FIFO, a terminal or a device cannot hang or change anything.
 *
 * @throws StorageError naming the file and what is wrong.
 */
async function inspectImageFile(file) {
    try {
        const real = await (0,promises_.realpath)(file);
        // Without O_NONBLOCK the opening of a FIFO would wait for its writer.
        const handle = await (0,promises_.open)(real, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOCTTY);
        try {
            return await look(handle, file, real);
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        if (error instanceof StorageError)
            throw error;
        throw new StorageError(`The image ${shown(file)} cannot be read (${(0,errors/* errnoOf */.UQ)(error) ?? (0,errors/* errorText */.kc)(error)}).`, {
            remedy: 'Check the path and its permissions.',
            cause: error,
        });
    }
}
async function look(handle, file, real) {
    const stats = await handle.stat();
    if (!stats.isFile())
        throw unusable(file, `is ${stats.isDirectory() ? 'a directory' : 'no regular file'}`);
    if (stats.size === 0)
        throw unusable(file, 'is empty');
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
    return { path: real, size: stats.size, identity: `${stats.dev}:${stats.ino}`, header: readHeader(buffer.subarray(0, bytesRead)) };
}
/** The error for a file that can be read but is no image that a VM could use. */
function unusable(file, problem, remedy = 'Name a disk image in qcow2 or raw format.') {
    return new StorageError(`The image ${shown(file)} ${problem}.`, { remedy });
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./src/shared/deadline.ts
var shared_deadline = __webpack_require__(8013);
;// CONCATENATED MODULE: ./src/storage/image-tool.ts






/** Opening an image takes milliseconds; one that was made to keep the tool busy is given up after this long. */
const LIMIT_MS = 30_000;
/** A killed process that is still there after this long hangs in the kernel, on a dead file system, and is left to it. */
const REAP_MS = 1000;
/** Bytes kept of each stream. The tool is killed when it says more on stdout: an answer cut short would be misread. */
const MAX_OUTPUT = 4 * 1024 * 1024;
/**
 * Runs QEMU's image tool to its end, no longer than the deadline and than 30 s. It is killed when the wait ends early.
 *
 * @param tool - the path of the program.
 * @throws StorageError when it cannot be started or says too much.
 * @throws DeadlineError or CancelledError, by the deadline.
 */
async function runImageTool(tool, args, deadline) {
    const name = external_node_path_default().basename(tool);
    // The C locale: its complaints are shown to the user in English, as all others are.
    const child = (0,external_node_child_process_.spawn)(tool, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, LC_ALL: 'C' } });
    const ended = collect(child, name);
    try {
        return await deadline.atMost(LIMIT_MS).race(ended, `\`${name} ${args[0] ?? ''}\``);
    }
    catch (error) {
        // SIGKILL: there is nothing for the tool to save. It has let go of its files when this settles.
        child.kill('SIGKILL');
        await Promise.allSettled([shared_deadline/* Deadline */.B.after(REAP_MS).race(ended, 'the end of a killed process')]);
        throw error;
    }
}
async function collect(child, name) {
    const { promise: closed, resolve, reject } = Promise.withResolvers();
    const stdout = [];
    let size = 0;
    let stderr = '';
    child.stdout.on('data', (chunk) => {
        size += chunk.length;
        if (size <= MAX_OUTPUT)
            stdout.push(chunk);
        else
            child.kill('SIGKILL');
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
        stderr = (stderr + text).slice(0, MAX_OUTPUT);
    });
    child.once('error', (cause) => {
        reject(new StorageError(`\`${name}\` could not be run (${(0,errors/* errnoOf */.UQ)(cause) ?? (0,errors/* errorText */.kc)(cause)}).`, {
            remedy: 'Check that the program of this path can be executed, or install it again.',
            cause,
        }));
    });
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'SIGKILL'));
    const end = await closed;
    if (size > MAX_OUTPUT) {
        throw new StorageError(`\`${name}\` said more than ${MAX_OUTPUT} bytes about an image.`, {
            remedy: 'Use an image from a source you trust.',
        });
    }
    return { ok: end === 0, stdout: Buffer.concat(stdout).toString(), complaint: complaint(name, stderr, end) };
}
function complaint(name, stderr, end) {
    const text = stderr.trim();
    const said = text.startsWith(`${name}: `) ? text.slice(name.length + 2) : text;
    return said === '' ? `it ended with ${end}` : (0,hostile/* oneLine */.T)(said.replace(/\s+/g, ' '), 400);
}

;// CONCATENATED MODULE: ./src/storage/overlay.ts







const EXCLUSIVELY = external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW;
/**
 * Creates a qcow2 overlay: a guest that writes to it leaves `base` untouched.
 *
 * Guarantees: an existing file or link is never written to; the overlay is readable for its owner alone; the base is named
 * by its absolute path and its format, so QEMU never guesses; on any failure no file is left.
 *
 * @param tool - path of QEMU's image tool.
 * @param base - as `probeImage` found it: creating an overlay opens the whole chain, which must be known to be sound.
 * @throws StorageError naming the target and what is wrong.
 * @throws DeadlineError or CancelledError, by the deadline.
 */
async function createOverlay(tool, base, target, deadline) {
    const file = external_node_path_default().resolve(target);
    const handle = await createFile(file);
    try {
        const args = ['create', '-q', '-f', 'qcow2', '-b', external_node_path_default().resolve(base.path), '-F', base.format, '--', file];
        const result = await runImageTool(tool, args, deadline);
        if (!result.ok)
            throw failure(file, result.complaint);
        if (!(await isSame(handle, file)))
            throw failure(file, 'the file was replaced while it was written');
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
/** The image tool itself follows links and overwrites: it is given a file that is known to be new. */
async function createFile(file) {
    try {
        return await (0,promises_.open)(file, EXCLUSIVELY, 0o600);
    }
    catch (error) {
        throw failure(file, (0,errors/* errnoOf */.UQ)(error) === 'EEXIST' ? 'a file of that name exists' : ((0,errors/* errnoOf */.UQ)(error) ?? (0,errors/* errorText */.kc)(error)), error);
    }
}
/** True while the name still stands for the file that was created: another one is not ours to use or to remove. */
async function isSame(handle, file) {
    const [ours, found] = await Promise.all([handle.stat(), (0,promises_.lstat)(file).catch(() => undefined)]);
    return ours.ino === found?.ino && ours.dev === found.dev;
}
function failure(file, reason, cause) {
    return new StorageError(`The overlay ${shown(file)} could not be created: ${reason}.`, {
        remedy: 'Check that its folder exists, is writable, has free space, and holds no file of that name.',
        cause,
    });
}

// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(8451);
;// CONCATENATED MODULE: ./src/storage/probe.ts




/** More layers than anybody stacks on purpose; each costs a look at a file. */
const MAX_LAYERS = 64;
/** Sectors are the least that a disk is made of. */
const SECTOR = 512;
/**
 * Finds out what an image is, and that QEMU can open it and every image below it: the whole chain of backing files is
 * looked at. Nothing is written.
 *
 * An image is data from elsewhere, so nothing in it is obeyed: backing files must be local regular files in qcow2 or raw
 * format, an external data file is refused, and a chain that bites its own tail is found here (QEMU 7.2 spins on it until
 * it runs out of files).
 *
 * @param tool - path of QEMU's image tool.
 * @throws StorageError naming the file and what is wrong.
 * @throws DeadlineError or CancelledError, by the deadline.
 */
async function probeImage(tool, file, deadline) {
    const top = await inspectImageFile(file);
    const layer = await probeLayer(tool, top, undefined, deadline);
    if (layer.backing === undefined)
        return layer.info;
    return { ...layer.info, backingFile: await probeBelow(tool, top, layer, deadline) };
}
/** Walks down the chain below `top`. Returns the path of the first backing file. */
async function probeBelow(tool, top, topLayer, deadline) {
    const seen = new Set([top.identity]);
    const paths = [];
    for (let [above, layer] = [top, topLayer]; layer.backing !== undefined;) {
        const below = await inspectBacking(above, layer.backing.name);
        if (seen.has(below.identity))
            throw unusable(above.path, `has the backing file ${shown(below.path)}, which stands above it: a loop`);
        if (seen.size >= MAX_LAYERS)
            throw unusable(top.path, `has more than ${MAX_LAYERS} layers of backing files`);
        seen.add(below.identity);
        paths.push(below.path);
        layer = await probeLayer(tool, below, layer.backing.format, deadline);
        above = below;
    }
    return paths[0] ?? '';
}
async function inspectBacking(above, name) {
    // QEMU takes whatever stands before a colon for a protocol, unless a slash comes first: nbd://…, ssh:…, json:{…}.
    if (/^[^/]*:/.test(name)) {
        throw unusable(above.path, `has the backing file ${shown(name)}, which is no local file`, 'Use an image that stands on local files alone.');
    }
    try {
        return await inspectImageFile(external_node_path_default().resolve(external_node_path_default().dirname(above.path), name));
    }
    catch (error) {
        const reason = error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
        throw unusable(above.path, `has a backing file that cannot be used: ${reason}`, 'Put the backing file there, or flatten the image.');
    }
}
/** Looks at one file. @param declared - the format that the image above declares; it overrules what the file looks like. */
async function probeLayer(tool, file, declared, deadline) {
    const format = chooseFormat(file, declared);
    // The format is always named: a tool that guesses would open whatever the file can make it take it for.
    const result = await runImageTool(tool, ['info', '--output=json', '-f', format, '--', file.path], deadline);
    if (!result.ok)
        throw unusable(file.path, `is not a usable ${format} image: ${result.complaint}`);
    const report = parseReport(result.stdout, file);
    const virtualSize = Number(report['virtual-size']);
    if (!Number.isSafeInteger(virtualSize) || virtualSize < SECTOR)
        throw unusable(file.path, 'holds no disk: its virtual size is zero or absurd');
    const { 'backing-filename': name, 'backing-filename-format': backingFormat } = report;
    return {
        info: { path: file.path, format, guessed: file.header.kind === 'raw' && !file.header.bootable, virtualSize },
        backing: typeof name === 'string' ? { name, format: typeof backingFormat === 'string' ? backingFormat : undefined } : undefined,
    };
}
function chooseFormat(file, declared) {
    if (declared === 'raw')
        return 'raw';
    if (declared !== undefined && declared !== 'qcow2')
        throw unusable(file.path, `is declared to be of the format ${shown(declared)}`);
    const { header } = file;
    if (header.kind === 'foreign')
        throw unusable(file.path, `is ${header.what}`, 'Unpack it or convert it to qcow2 first.');
    if (header.kind === 'qcow2')
        return checkQcow(file, header.externalData, header.encrypted);
    if (declared === 'qcow2')
        throw unusable(file.path, 'is declared to be of the format qcow2, but is not');
    if (file.size % SECTOR !== 0)
        throw unusable(file.path, `is no disk image: it is not qcow2, and ${file.size} bytes are no whole number of sectors`);
    return 'raw';
}
function checkQcow(file, externalData, encrypted) {
    if (externalData) {
        throw unusable(file.path, 'keeps its data in another file, which it may choose freely', 'Convert it to a qcow2 image of one file first.');
    }
    if (encrypted)
        throw unusable(file.path, 'is encrypted', 'Decrypt it first: there is no way to give its key.');
    return 'qcow2';
}
function parseReport(text, file) {
    try {
        const report = (0,json/* parseJson */.qF)(text);
        if ((0,json/* isJsonObject */.OW)(report))
            return report;
    }
    catch {
        // Said below.
    }
    throw unusable(file.path, 'could not be examined: the image tool gave no readable answer', 'Check that the image tool is a whole QEMU 6.2 or newer.');
}

// EXTERNAL MODULE: ./src/vm/defaults.ts
var defaults = __webpack_require__(1207);
;// CONCATENATED MODULE: ./src/engine/prepare.ts





/** True if the inputs name nothing to boot: then the embedded self-test guest boots. */
function bootsSelfTest(inputs) {
    return [inputs.image, inputs.kernel, inputs.cdrom, inputs.firmware].every((file) => file === undefined);
}
/**
 * Makes the disks in the VM's folder. The image itself is never written to: the guest gets an overlay.
 *
 * @throws StorageError if the image is none.
 */
async function prepareDisks(inputs, toolchain, folder, deadline, log) {
    if (bootsSelfTest(inputs))
        await (0,selftest/* writeSelfTestDisk */.vw)(selfTestFile(folder));
    if (inputs.image === undefined)
        return [];
    const base = await probeImage(toolchain.qemuImg.path, inputs.image, deadline);
    if (base.guessed)
        log.notice(`Nothing in ${inputs.image} tells its format: it is used as a raw disk image.`);
    const file = external_node_path_default().join(folder.disks, 'disk0.qcow2');
    await createOverlay(toolchain.qemuImg.path, base, file, deadline);
    return [{ file, format: 'qcow2', readOnly: false }];
}
/** Everything that decides QEMU's command line, from the inputs and what was found out. */
function vmSpec(inputs, found, folder) {
    const { kernel, initrd, append, cdrom, firmware } = inputs;
    return {
        name: inputs.vm,
        arch: inputs.arch,
        machine: found.machine,
        cpu: inputs.cpu ?? defaults/* DEFAULT_CPU */.r,
        cpus: inputs.cpus,
        memoryBytes: inputs.memory,
        accel: found.accel.accel,
        disks: found.disks,
        network: inputs.network,
        ports: found.ports,
        qemuArgs: inputs.qemuArgs,
        ...(bootsSelfTest(inputs) ? { selfTest: selfTestFile(folder) } : {}),
        ...(kernel === undefined ? {} : { kernel }),
        ...(initrd === undefined ? {} : { initrd }),
        ...(append === undefined ? {} : { append }),
        ...(cdrom === undefined ? {} : { cdrom }),
        ...(firmware === undefined ? {} : { firmware }),
    };
}
/**
 * How long each way of stopping may take. The power button is for guests that have something to save; the self-test guest
 * has halted for good and would not see it.
 */
function stopLimits(inputs) {
    const powerdownMs = inputs.image !== undefined ? 20_000 : bootsSelfTest(inputs) ? 0 : 1000;
    return { powerdownMs, quitMs: 5000, termMs: 5000 };
}
function selfTestFile(folder) {
    return external_node_path_default().join(folder.disks, 'self-test.img');
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
/* harmony import */ var _shared_hostile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8791);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8451);






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
    let cursor = 0;
    for (const [index, step] of steps.entries()) {
        const start = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
        const name = 'command' in step ? step.command.execute : step.kind;
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
    return { line: step.line, step: 'command' in step ? step.command.execute : step.kind, outcome: 'skipped', durationMs: 0 };
}
function unexpected(command, expected, actual) {
    const shown = (value) => (0,_shared_hostile_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringifyJson */ .sd)(value), 300);
    return new ExpectationError(`${command} answered ${shown(actual)}, where ${shown(expected)} was expected.`, {
        remedy: 'Correct the expectation, or wait for the event that brings the guest there first.',
    });
}


/***/ }),

/***/ 1612:
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

/***/ 1207:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ defaultMachine),
/* harmony export */   r: () => (/* binding */ DEFAULT_CPU)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Versioned machine types, newest first, each with the first QEMU that knows it.
 *
 * QEMU keeps a versioned type for about six years: 6.2 covers every QEMU from Ubuntu 22.04 on, 8.2 those to come.
 */
const Q35 = [
    ['8.2.0', 'pc-q35-8.2'],
    ['6.2.0', 'pc-q35-6.2'],
];
const FALLBACK = 'q35';
const MACHINES = { x86_64: Q35, i386: Q35 };
/** The machine type for an architecture on a QEMU of that version: fixed, so that the guest's hardware never drifts. */
function defaultMachine(arch, qemuVersion) {
    return MACHINES[arch].find(([since]) => semver__WEBPACK_IMPORTED_MODULE_0___default().gte(qemuVersion, since))?.[1] ?? FALLBACK;
}
/** `max` has all that the accelerator can give the guest, under TCG as under KVM. */
const DEFAULT_CPU = 'max';


/***/ })

};
