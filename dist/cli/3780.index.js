export const id = 3780;
export const ids = [3780,5571,3435];
export const modules = {

/***/ 3780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _engine_attach_running_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8787);
/* harmony import */ var _engine_guest_channel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7774);
/* harmony import */ var _engine_guest_copy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7952);
/* harmony import */ var _inputs_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8745);
/* harmony import */ var _inputs_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7981);
/* harmony import */ var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8013);
/* harmony import */ var _shared_host_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8230);
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4886);
/* harmony import */ var _error_output_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1552);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(520);
/* harmony import */ var _render_run_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1944);













const HELP = `
One side is \`VM:/path/in/guest\`, the other a path here: \`maqet copy build/out web:/root/out\`, \`maqet copy web:/root/log.txt logs/\`.
Folders are copied whole, modes are kept (but for setuid, setgid and the sticky bit), and no link is followed. The folders of the VMs,
with their evidence, are neither copied nor written to: name a path that does not hold them.`;
/** `maqet copy SOURCE TARGET` */
function define(command, bind) {
    command.argument('<SOURCE>', 'what to copy').argument('<TARGET>', 'where to').addHelpText('after', HELP);
    (0,_flags_js__WEBPACK_IMPORTED_MODULE_11__/* .addInputFlags */ .h)(command, ['run-with', 'boot-timeout', 'timeout', 'allow', 'deny', 'policy']);
    bind(command, copy);
}
async function copy(parsed, context) {
    const [source, target] = parsed.processedArgs;
    const { vm, into, host, guest } = await direction(source, target);
    const raw = { ...(0,_flags_js__WEBPACK_IMPORTED_MODULE_11__/* .readInputFlags */ .E)(parsed), vm };
    const inputs = await (0,_inputs_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInputs */ .T)(raw);
    const env = await context.environment();
    const { session } = await (0,_engine_attach_running_js__WEBPACK_IMPORTED_MODULE_1__/* .attachRunningVm */ .w)(inputs, raw, env);
    try {
        const deadline = _shared_deadline_js__WEBPACK_IMPORTED_MODULE_6__/* .Deadline */ .B.after(inputs.timeoutMs, env.signal);
        const way = await (0,_engine_guest_channel_js__WEBPACK_IMPORTED_MODULE_2__/* .findWay */ .d)(session, inputs, deadline);
        const done = await (into ? _engine_guest_copy_js__WEBPACK_IMPORTED_MODULE_3__.copyIntoGuest : _engine_guest_copy_js__WEBPACK_IMPORTED_MODULE_3__.copyOutOfGuest)([{ host, guest }], { session, way, env, deadline });
        const { files, bytes, notices } = done;
        return {
            code: _exit_code_js__WEBPACK_IMPORTED_MODULE_10__/* .EXIT_CODES */ .ai.passed,
            lines: [`${files === 1 ? '1 file' : `${files} files`}, ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_8__/* .formatBytes */ .z3)(bytes)}`],
            errors: notices,
            json: (0,_render_run_js__WEBPACK_IMPORTED_MODULE_12__/* .asJson */ .vA)(done),
        };
    }
    finally {
        session.client.close();
    }
}
const IN_GUEST = /^([a-z0-9][a-z0-9-]{0,31}):(\/.*)$/s;
async function direction(source, target) {
    const [from, to] = [IN_GUEST.exec(source), IN_GUEST.exec(target)];
    if ((from === null) === (to === null)) {
        throw new _error_output_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .eb(`One of ${JSON.stringify(source)} and ${JSON.stringify(target)} must be in a guest, and the other one here.`, {
            remedy: 'Write the one in the guest as VM:/path.',
        });
    }
    const [whole, vm = '', text = ''] = from ?? to ?? [];
    const guest = (0,_inputs_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .guestPath */ .Ci)(text);
    if ('problem' in guest)
        throw new _error_output_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .eb(`${JSON.stringify(whole)} ${guest.problem}.`, { remedy: 'Correct the path.' });
    const host = from === null ? await hostPath(source, 'read', guest.path) : await hostPath(target, 'write', guest.path);
    return { vm, guest: guest.path, into: from === null, host };
}
/**
 * As the `copy-in` and `copy-out` inputs have it, clear of what is guarded, but anywhere else on this machine. A `/` at the end says
 * that a folder is meant.
 */
async function hostPath(text, use, inGuest) {
    const { guarded } = await (0,_inputs_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .hostPlaces */ .fq)(process.env);
    const found = await (0,_shared_host_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveHostPath */ .sC)(text, { use, from: process.cwd(), guarded });
    if ('path' in found)
        return text.endsWith('/') ? `${found.path}/` : found.path;
    // A folder of the guest would bring its whole content into this one, so that the name of a file must be given to be sure.
    const remedy = use === 'write'
        ? `Name another folder, or the file that it is to become: ${node_path__WEBPACK_IMPORTED_MODULE_0___default().join(text, node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.basename(inGuest))}.`
        : 'Name another path.';
    throw new _error_output_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .eb(`${JSON.stringify(text)} ${found.problem}.`, { remedy });
}


/***/ }),

/***/ 1944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MP: () => (/* binding */ runJson),
/* harmony export */   mR: () => (/* binding */ stepLines),
/* harmony export */   os: () => (/* binding */ tailLines),
/* harmony export */   rB: () => (/* binding */ runLines),
/* harmony export */   ts: () => (/* binding */ dumpRow),
/* harmony export */   vA: () => (/* binding */ asJson)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8451);
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4886);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(371);
/* harmony import */ var _error_output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36);
/* harmony import */ var _render_vm_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6424);






const SERIAL_LINES = 40;
const SHOWN_REPLY = 160;
/** What came of a run, for people. Not escaped yet. */
function runLines(result) {
    const { vm, attached, bootMs, durationMs, results, notices } = result;
    const status = result.error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc ? 'cancelled' : result.status;
    const verb = attached ? 'attached' : bootMs === undefined ? '' : `booted in ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(bootMs)}`;
    const head = `${vm}: ${status} in ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(durationMs)}${verb === '' ? '' : `, ${verb}`}`;
    const rows = (0,_render_vm_js__WEBPACK_IMPORTED_MODULE_3__/* .columns */ .YB)([...factRows(result), ...result.dumps.map(dumpRow)]);
    return [head, ...[...stepLines(results), ...rows, ...notices.map((notice) => `notice: ${notice}`)].map((line) => `  ${line}`)];
}
/** The last words of guest and QEMU, which are shown where a run has failed. Hostile, and not escaped yet. */
function tailLines({ tail }) {
    const serial = tail.serial.slice(-SERIAL_LINES).map((line) => `serial| ${line}`);
    return [...serial, ...tail.qemu.slice(-SERIAL_LINES).map((line) => `qemu| ${line}`)];
}
/** The steps of a script that have ended, one line each. */
function stepLines(results) {
    return results.map(({ line, step, outcome, durationMs, result, error, continued }) => {
        const detail = error ?? (result === undefined ? '' : (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringifyJson */ .sd)(result), SHOWN_REPLY));
        const time = outcome === 'skipped' ? '' : ` ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(durationMs)}`;
        return `line ${line}: ${step} ${outcome}${continued ? ', continued' : ''}${time} ${detail}`.trimEnd();
    });
}
/** A stored dump, as a label and a text. */
function dumpRow({ path, format, rawBytes, bytes, sha256 }) {
    return ['dump', `${path} (${format}, ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(rawBytes)} stored in ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bytes)}, sha256 ${sha256})`];
}
function factRows(result) {
    const { vm, kept, pid, accel, toolchain, qemuVersion, ports, screenshot, audit, folder, run } = result;
    const rows = [];
    if (accel !== undefined)
        rows.push(['accel', `${accel.name}: ${accel.reason}`]);
    if (toolchain !== undefined) {
        const { qemuSystem, source, lookupMs } = toolchain;
        rows.push(['qemu', `${qemuSystem.version} ${qemuSystem.path} (${source}, ${lookupMs.toFixed(1)} ms)`]);
    }
    else if (qemuVersion !== undefined)
        rows.push(['qemu', qemuVersion]);
    if (pid !== undefined)
        rows.push(['pid', kept ? `${pid}, running until \`maqet down ${vm}\`` : `${pid}, ended`]);
    for (const { host, guest, protocol } of ports)
        rows.push(['port', `127.0.0.1:${host} → ${guest}/${protocol}`]);
    if (run !== undefined)
        rows.push(['script', `exit code ${run.exitCode}, over ${run.channel} in ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(run.durationMs)}`]);
    if (screenshot !== undefined)
        rows.push(['screen', screenshot]);
    if (audit !== undefined)
        rows.push(['audit', `${audit.records} records, ${audit.ok ? 'verified' : 'NOT verified'}, head ${audit.head}`]);
    if (folder !== undefined)
        rows.push(['folder', folder.dir]);
    return rows;
}
/** What came of a run, for machines: the run's result with its error and folder as plain data. */
function runJson({ error, folder, ...plain }) {
    return {
        ...plain,
        ...(error === undefined ? {} : { error: (0,_error_output_js__WEBPACK_IMPORTED_MODULE_2__/* .errorJson */ .dF)(error) }),
        ...(folder === undefined ? {} : { dir: folder.dir, serialLog: folder.serialLog, auditLog: folder.audit }),
    };
}
/** Plain data as JSON: what has no value is left out when it is written. */
function asJson(data) {
    return data;
}


/***/ }),

/***/ 6424:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   c1: () => (/* binding */ liveState),
/* harmony export */   n5: () => (/* binding */ vmState),
/* harmony export */   wg: () => (/* binding */ vmJson)
/* harmony export */ });
/* harmony import */ var _state_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8349);

/** What `vm.json` tells of a VM, for machines. */
function vmJson(dir, record) {
    const { vm, reason, kept, job, createdAt, bootMs, accel, ports, owner, qemu } = record;
    return {
        vm,
        state: vmState(record),
        reason,
        live: (0,_state_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .isLive */ .DG)(record),
        kept,
        job,
        createdAt,
        bootMs,
        accel: accel?.name ?? null,
        ports: ports,
        pid: qemu?.pid ?? null,
        ownerPid: owner.pid,
        dir,
    };
}
/** The state of a VM; `gone` where the record says that it lives and the process that answers for it does not. */
function vmState(record) {
    const ended = record.state === 'stopped' || record.state === 'failed';
    return ended || (0,_state_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .isLive */ .DG)(record) ? record.state : 'gone';
}
/** The state of a VM that lives, with what has come of its guest. */
function liveState({ state, panicked, poweredOff }) {
    if (panicked)
        return `${state}, the guest has panicked`;
    return poweredOff ? `${state}, the guest has powered off` : state;
}
/** Rows with their cells below each other, two spaces apart. */
function columns(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
    return rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}


/***/ }),

/***/ 8787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ attachRunningVm)
/* harmony export */ });
/* harmony import */ var _policy_violations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3668);
/* harmony import */ var _state_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4906);
/* harmony import */ var _attach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5637);
/* harmony import */ var _preflight_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1471);
/* harmony import */ var _preflight_layers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4754);





/**
 * Attaches to the VM that the inputs name; unlike a run it never starts one.
 *
 * The caller closes the session's client.
 *
 * @throws PolicyError for a command that is blocked by its name, whether there is a VM or not; NotRunningError; and what
 * `policyLayers` and `attachVm` throw.
 */
async function attachRunningVm(inputs, raw, env) {
    const layers = await (0,_preflight_layers_js__WEBPACK_IMPORTED_MODULE_4__/* .policyLayers */ .L)(inputs, env.administrator);
    const found = await (0,_state_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findRunningVm */ .OC)(env.root, inputs.vm).catch((error) => {
        refuseByName(inputs, layers);
        throw error;
    });
    return { session: await (0,_attach_js__WEBPACK_IMPORTED_MODULE_2__/* .attachVm */ .Re)(inputs, raw, found, layers, env), record: found.record };
}
/** Whoever sends something dangerous hears that first. No log has it: audit logs belong to VMs. */
function refuseByName(inputs, layers) {
    // What depends on the VM, as the names of its disks, cannot be judged.
    const refused = (0,_preflight_check_js__WEBPACK_IMPORTED_MODULE_3__/* .checkPlan */ .G)(inputs, layers, {}).filter(({ violation: { tier } }) => tier === 'dangerous' || tier === 'unclassified');
    if (refused.length > 0)
        throw new _policy_violations_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .p(refused.map(({ violation }) => violation));
}


/***/ }),

/***/ 7774:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ findWay)
/* harmony export */ });
/* harmony import */ var _guest_channel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3435);

/**
 * Waits until something can be run in the guest.
 *
 * @returns the way into it that `run-with` names, or that was found where it says `auto`.
 * @throws as a wait for readiness: MaqetError with the status `timed-out`, VmCrashedError, GuestChannelError, CancelledError.
 */
async function findWay({ client }, { runWith, bootTimeoutMs }, deadline) {
    const condition = { kind: 'channel', channel: runWith };
    const { evidence } = await client.waitReady({ condition, timeoutMs: deadline.atMost(bootTimeoutMs).ms });
    const way = _guest_channel_js__WEBPACK_IMPORTED_MODULE_0__/* .CHANNEL_NAMES */ .b.find((name) => name === evidence);
    if (way === undefined)
        throw new TypeError(`${JSON.stringify(evidence)} is no way into a guest`);
    return way;
}


/***/ }),

/***/ 7952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   copyIntoGuest: () => (/* binding */ copyIntoGuest),
/* harmony export */   copyOutOfGuest: () => (/* binding */ copyOutOfGuest)
/* harmony export */ });
/* harmony import */ var _guest_copy_copy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2457);
/* harmony import */ var _remote_channel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1901);


/** Copies files and folders into the guest, as `copyIn` does; policy and audit log know it as `guest-copy-in`. */
function copyIntoGuest(copies, { session, way, env, deadline }) {
    return (0,_guest_copy_copy_js__WEBPACK_IMPORTED_MODULE_0__/* .copyIn */ .D)(new _remote_channel_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteChannel */ .Y(way, 'guest-copy-in', session, env, { paths: guestPaths(copies) }), copies, deadline);
}
/** Copies files and folders out of the guest, as `copyOut` does; policy and audit log know it as `guest-copy-out`. */
function copyOutOfGuest(copies, { session, way, env, deadline }) {
    return (0,_guest_copy_copy_js__WEBPACK_IMPORTED_MODULE_0__/* .copyOut */ .e)(new _remote_channel_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteChannel */ .Y(way, 'guest-copy-out', session, env, { paths: guestPaths(copies) }), copies, deadline);
}
function guestPaths(copies) {
    return copies.map(({ guest }) => guest);
}


/***/ }),

/***/ 1901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ RemoteChannel)
/* harmony export */ });
/**
 * A way into the guest of a session, through its supervisor, where each run passes the policy and the audit log.
 *
 * It holds nothing: the supervisor owns the way itself.
 */
class RemoteChannel {
    name;
    act;
    session;
    env;
    facts;
    /**
     * @param act - what policies know the runs as.
     * @param facts - what the audit log is told of them.
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


/***/ }),

/***/ 6411:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CC: () => (/* binding */ administratorLayers),
  Wr: () => (/* binding */ administratorPlaces)
});

// UNUSED EXPORTS: AdministratorPolicyError

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
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
        const { parsePolicyFile } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4899), __webpack_require__.e(7682)]).then(__webpack_require__.bind(__webpack_require__, 5301));
        return { ...parsePolicyFile(text, source), sha256: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex') };
    }
    catch (error) {
        if (error instanceof UntrustedFileError)
            throw new AdministratorPolicyError(`The ${source} cannot be used: ${error.message}.`, error);
        throw error instanceof errors/* MaqetError */.Po
            ? new AdministratorPolicyError(error.message, error)
            : new AdministratorPolicyError((0,errors/* errorText */.kc)(error), error);
    }
}


/***/ }),

/***/ 4754:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ policyLayers)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _policy_layer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4899);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8382);
/* harmony import */ var _administrator_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6411);






/**
 * The policy layers that a run brings along: its inputs, the ceiling file if one is named, and the administrator's. Every layer
 * must permit a command, so neither file can be widened by the inputs, nor the administrator's by the other.
 *
 * @throws InputError, PolicyFileError or AdministratorPolicyError; nothing has been started.
 */
async function policyLayers(inputs, administrator) {
    const ceiling = await (0,_administrator_js__WEBPACK_IMPORTED_MODULE_5__/* .administratorLayers */ .CC)(administrator);
    const own = (0,_policy_layer_js__WEBPACK_IMPORTED_MODULE_3__/* .createLayer */ .Ay)('inputs', { allow: inputs.allow, deny: inputs.deny, 'allow-dangerous': inputs.allowDangerous });
    if (inputs.policy === undefined)
        return [own, ...ceiling];
    // It brings a YAML parser along, which a run without a policy file need not load.
    const { parsePolicyFile } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5301)]).then(__webpack_require__.bind(__webpack_require__, 5301));
    const text = await readPolicy(inputs.policy);
    const file = { ...parsePolicyFile(text, `policy file ${inputs.policy}`), sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex') };
    return [own, file, ...ceiling];
}
async function readPolicy(file) {
    try {
        // Opening a FIFO for reading waits for a writer; with O_NONBLOCK it does not.
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
        try {
            if (!(await handle.stat()).isFile())
                throw unusable(file, 'is not a regular file');
            return await handle.readFile('utf8');
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        throw error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz ? error : unusable(file, `cannot be read (${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) ?? 'unknown error'})`);
    }
}
function unusable(file, what) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz([{ input: 'policy', value: file, problem: `${what}; name a policy file that exists` }]);
}


/***/ }),

/***/ 3435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ GuestChannelError),
/* harmony export */   b: () => (/* binding */ CHANNEL_NAMES)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);

/** Every {@link ChannelName}, in the order in which they are preferred. */
const CHANNEL_NAMES = ['agent', 'ssh', 'serial'];
/** The way into the guest broke, or the guest does not do its part of it. */
class GuestChannelError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po {
}


/***/ })

};
