export const id = 3507;
export const ids = [3507];
export const modules = {

/***/ 3507:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  snapshotOfImage: () => (/* binding */ snapshotOfImage)
});

// UNUSED EXPORTS: imageSnapshotLines

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/audit/outcome.ts
var outcome = __webpack_require__(3371);
// EXTERNAL MODULE: ./src/policy/layer.ts
var policy_layer = __webpack_require__(4899);
// EXTERNAL MODULE: ./src/shared/host-paths.ts
var host_paths = __webpack_require__(8230);
// EXTERNAL MODULE: ./src/shared/deadline.ts
var shared_deadline = __webpack_require__(8013);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./src/storage/errors.ts
var storage_errors = __webpack_require__(4910);
// EXTERNAL MODULE: ./src/storage/image-file.ts + 1 modules
var image_file = __webpack_require__(5963);
// EXTERNAL MODULE: ./src/storage/image-in-use.ts
var image_in_use = __webpack_require__(9536);
// EXTERNAL MODULE: ./src/storage/image-tool.ts
var image_tool = __webpack_require__(8635);
;// CONCATENATED MODULE: ./src/storage/image-change.ts








/** The name by which the tool opens the file that it inherits: no name in any folder can lead it elsewhere. */
const INHERITED_FILE = '/dev/fd/3';
/** A lock that is about to go, such as that of a VM which ends, is waited for this often, and a multiple of this long. */
const ATTEMPTS = 3;
const PAUSE_MS = 200;
/** How long a change that nobody waits for any more may take to its end, in milliseconds. */
const GRACE_MS = 5000;
/** How long the repair of an image may take: it reads all of its tables. */
const REPAIR_MS = 60_000;
/**
 * Changes an image with one call of QEMU's image tool.
 *
 * A change of an image's tables that is broken off leaves errors in them (measured: a deletion that is killed). So one that has
 * begun is carried through: it has a session of its own, which no Ctrl-C of a terminal reaches, and 5 s more where the wait
 * ends early. Only then it is killed. After whatever has broken it off, a full disk or a signal from elsewhere, the image is repaired.
 *
 * The tool gets the file that is open, on Linux: a name could lead to another one by now. It opens no backing file: the tables
 * of an image can be changed without, and where its name leads is the image's choice.
 *
 * @param tool - path of QEMU's image tool.
 * @throws StorageError saying who uses the image, or what the tool complains about.
 * @throws DeadlineError or CancelledError, by the deadline.
 */
async function changeImage(tool, change, image, deadline) {
    for (let attempt = 1;; attempt += 1) {
        const result = await carryThrough(tool, change, image, deadline);
        if (result.ok)
            return;
        if (!result.locked)
            throw await failed(tool, image, result.complaint);
        if (attempt === ATTEMPTS)
            throw await (0,image_in_use/* lockedError */.hp)(image.path);
        await deadline.race((0,shared_deadline/* sleep */.y)(attempt * PAUSE_MS, deadline.signal), `the lock of ${(0,image_file/* shown */.SP)(image.path)}`);
    }
}
async function carryThrough(tool, { args, driver }, image, deadline) {
    const what = `\`${external_node_path_default().basename(tool)} ${args[0] ?? ''}\``;
    if (deadline.signal?.aborted)
        throw new errors/* CancelledError */.cc(what);
    if (deadline.expired)
        throw new errors/* DeadlineError */.j3(what, Math.round(deadline.ms));
    const child = (0,external_node_child_process_.spawn)(tool, [...args, nameOf(image, driver)], {
        detached: true,
        stdio: ['ignore', 'ignore', 'pipe', image.fd],
        env: { ...process.env, LC_ALL: 'C' },
    });
    const ended = (0,image_tool/* collect */.F)(child, external_node_path_default().basename(tool));
    try {
        return await deadline.race(ended, what);
    }
    catch (error) {
        if (!(error instanceof errors/* DeadlineError */.j3 || error instanceof errors/* CancelledError */.cc))
            throw error;
        const late = await shared_deadline/* Deadline */.B.after(GRACE_MS)
            .race(ended, what)
            .catch(() => undefined);
        if (late !== undefined)
            return late;
        killGroup(child);
        await Promise.allSettled([shared_deadline/* Deadline */.B.after(GRACE_MS).race(ended, what)]);
        await repair(tool, image, error);
        throw error;
    }
}
/** The image for the tool, with its format: one that is guessed is the choice of whoever wrote the image. */
function nameOf({ path: file }, driver = {}) {
    const filename = process.platform === 'linux' ? INHERITED_FILE : file;
    return `json:${JSON.stringify({ ...driver, driver: 'qcow2', backing: null, file: { driver: 'file', filename } })}`;
}
/** The error for a call that failed. One that has opened the image may have begun to change it. */
async function failed(tool, image, complaint) {
    const said = complaint.replace(/(?:Could not open )?'?json:\{.*\}'?: /, '').replaceAll(INHERITED_FILE, image.path);
    if (/Could not open/.test(complaint)) {
        return (0,image_file/* unusable */._P)(image.path, `cannot be changed: ${said}`, 'Mend what QEMU names; the file must be writable for this user.');
    }
    const error = (0,image_file/* unusable */._P)(image.path, `could not be changed: ${said}`, 'Its tables are sound. Mend what QEMU names, and look at them with `list`.');
    await repair(tool, image, error);
    return error;
}
/** The tool, and whatever it was started through: it leads a group of its own. */
function killGroup({ pid }) {
    try {
        if (pid !== undefined)
            process.kill(-pid, 'SIGKILL');
    }
    catch {
        // Gone between the look and the signal: what was wanted.
    }
}
/** Takes out what a tool that was broken off has left in the tables. @throws StorageError if that is not possible. */
async function repair(tool, image, broken) {
    // It tells every cluster: hundreds of megabytes that nobody reads.
    const stdio = ['ignore', 'ignore', 'ignore', image.fd];
    const child = (0,external_node_child_process_.spawn)(tool, ['check', '-q', '-r', 'all', nameOf(image)], { detached: true, stdio: [...stdio] });
    const ended = new Promise((resolve) => {
        child.once('error', (error) => resolve((0,errors/* errorText */.kc)(error)));
        child.once('exit', (code, signal) => resolve(code === 0 ? '' : `the repair ended with ${code ?? signal}`));
    });
    const problem = await shared_deadline/* Deadline */.B.after(REPAIR_MS)
        .race(ended, 'its repair')
        .catch(() => `the repair took more than ${REPAIR_MS / 1000} s`);
    if (problem === '')
        return;
    killGroup(child);
    throw new storage_errors/* StorageError */.a(`${broken.message} The image ${(0,image_file/* shown */.SP)(image.path)} was left inconsistent: ${problem}.`, {
        remedy: "Repair it with the `check -r all` of QEMU's image tool before it is used.",
        status: broken.status,
        cause: broken,
    });
}

// EXTERNAL MODULE: ./src/storage/probe.ts
var probe = __webpack_require__(8792);
// EXTERNAL MODULE: ./src/storage/qcow2/check.ts + 1 modules
var check = __webpack_require__(2086);
// EXTERNAL MODULE: ./src/storage/qcow2/snapshots.ts
var snapshots = __webpack_require__(919);
// EXTERNAL MODULE: ./src/storage/snapshot-table.ts
var snapshot_table = __webpack_require__(6780);
;// CONCATENATED MODULE: ./src/storage/image-snapshots.ts








/**
 * A new snapshot frees nothing but the table of before, whose place the next one takes. To give that back to the file system, only to
 * ask for it again, takes a hole in the file and a sync more (seen with 7.2: six in place of five).
 */
const KEEP_FREED = { 'pass-discard-snapshot': false };
/**
 * Carries out an act on the snapshots of an image file that no VM uses: of that disk alone, and of no machine's state.
 *
 * Listing takes no lock and no program, and works while a VM uses the image. Whatever fails, no snapshot is lost: `overwrite`
 * makes the new one before the old one goes. An image that is not whole is refused before QEMU opens it, which would mark it. Where an image has several of one name, which QEMU permits, the name stands for
 * the newest; `delete` and `overwrite` remove them all.
 *
 * @param tool - gives the path of QEMU's image tool; not asked where nothing is changed.
 * @returns all of them for `list`; else the one that the act was about, as it is or was.
 * @throws SnapshotError, StorageError, DeadlineError, CancelledError; and what `tool` throws.
 */
async function actOnImage({ image, fd }, act, tool, deadline) {
    requireQcow(image);
    const look = () => (0,snapshots/* readSnapshots */.yj)(image, (0,snapshots/* readerOf */.TC)(fd));
    const before = look();
    if (act.action === 'list')
        return before;
    requireOwnIds(image, before);
    await requireSoundOnce({ image, fd }, deadline);
    const known = before.filter(({ name }) => name === act.name);
    image_snapshots_check(act, known, before);
    await perform(act, known, { tool: await tool(), image: { path: image.path, fd }, deadline });
    const after = look().filter(({ name }) => name === act.name);
    return [image_snapshots_outcome(act, known, after)];
}
/** Those that were whole when they were opened. */
const sound = new WeakSet();
/** One look for each time that an image is opened: afterwards it is QEMU that changes it, a hundred times if need be. */
async function requireSoundOnce(opened, deadline) {
    if (sound.has(opened.image))
        return;
    await (0,check/* requireSound */.b)(opened, deadline);
    sound.add(opened.image);
}
function requireQcow(image) {
    const { header } = image;
    if (header.kind === 'qcow2')
        (0,probe/* checkQcow */.D)(image, header.externalData, header.encrypted);
    else
        throw (0,image_file/* unusable */._P)(image.path, `is ${header.kind === 'raw' ? 'raw' : header.what}, which holds no snapshots`, 'Convert it to qcow2 first.');
}
/** QEMU takes the first one of an id, and knows the first 127 bytes of it; its own are numbers. */
function requireOwnIds(image, snapshots) {
    const ids = snapshots.map(({ id }) => id);
    if (new Set(ids).size === ids.length && ids.every((id) => /^\d{1,20}$/.test(id)))
        return;
    throw (0,image_file/* unusable */._P)(image.path, 'has snapshots that QEMU cannot tell apart: their ids are not numbers of their own', 'Repair or replace it.');
}
function image_snapshots_check({ action, name }, known, all) {
    const [first] = known;
    if (action === 'create' && first !== undefined) {
        throw new snapshot_table/* SnapshotError */.JC(`There is a snapshot ${name} already, of ${first.time}.`, {
            remedy: `Use \`overwrite\`, another name, or delete it first.`,
        });
    }
    if ((action === 'load' || action === 'delete') && first === undefined) {
        throw (0,snapshot_table/* unknownSnapshot */.T1)(name, all.map((one) => one.name), 'the image');
    }
}
async function perform({ action, name }, known, { tool, image, deadline }) {
    const create = () => changeImage(tool, { args: ['snapshot', '-c', name], driver: KEEP_FREED }, image, deadline);
    const remove = (limit = deadline) => changeImage(tool, { args: ['snapshot', '-d', name] }, image, limit);
    switch (action) {
        case 'create':
            return create();
        case 'load':
            // By its id: by its name the tool would take the oldest.
            return changeImage(tool, { args: ['snapshot', '-a', known.at(-1)?.id ?? ''] }, image, deadline);
        case 'delete':
            for (const _ of known)
                await remove();
            return;
        case 'overwrite':
            await create();
            // The tool deletes the oldest of that name. From here on it is carried through: nobody wants both.
            for (const old of known) {
                const rest = shared_deadline/* Deadline */.B.after(Math.max(deadline.remainingMs, GRACE_MS));
                await remove(rest).catch((error) => {
                    throw bothThere(name, old, error);
                });
            }
    }
}
/** What the image must hold after an act that the tool has called a success. */
function image_snapshots_outcome({ action, name }, known, after) {
    const old = new Set(known.map(({ id }) => id));
    const [made, ...more] = after.filter(({ id }) => !old.has(id));
    const kept = after.filter(({ id }) => old.has(id));
    if (action === 'create' || action === 'overwrite') {
        if (made !== undefined && more.length === 0 && kept.length === 0)
            return made;
    }
    else if (action === 'load' ? made === undefined && kept.length === known.length : after.length === 0) {
        return known.at(-1);
    }
    throw new snapshot_table/* SnapshotError */.JC(`After the act there are ${after.length} snapshots ${name} in the image: something else changed it meanwhile.`, {
        remedy: 'Look at them with `list`, and see that nothing else uses the image.',
    });
}
function bothThere(name, old, error) {
    return new snapshot_table/* SnapshotError */.JC(`The new snapshot ${name} is there; the old one, of ${old.time}, could not be removed: ${(0,errors/* errorText */.kc)(error)}`, {
        remedy: `\`load\` takes the new one. Use \`overwrite\` again to be rid of the old one.`,
        cause: error,
    });
}

// EXTERNAL MODULE: ./src/storage/open-image.ts
var open_image = __webpack_require__(4413);
// EXTERNAL MODULE: ./src/supervisor/gate/decision.ts
var gate_decision = __webpack_require__(6744);
// EXTERNAL MODULE: ./src/supervisor/snapshots/commands.ts
var commands = __webpack_require__(7000);
// EXTERNAL MODULE: ./src/toolchain/resolve.ts + 2 modules
var resolve = __webpack_require__(9111);
// EXTERNAL MODULE: ./src/engine/preflight/layers.ts
var preflight_layers = __webpack_require__(4754);
// EXTERNAL MODULE: ./src/engine/records/shared-log.ts
var shared_log = __webpack_require__(5465);
;// CONCATENATED MODULE: ./src/engine/image-snapshots.ts












/** Stands in the `vm` of records that are about no VM; no VM can have that name. */
const NO_VM = '-';
/** Where the logs of images are, below the folder of the VMs. No VM can have that name. */
const LOGS = '_images';
/** What the policy is told in place of a VM's disk. */
const DISK = 'disk0';
/**
 * The only way to the snapshots of an image file that no VM uses. As for those of a VM: the policy decides on the commands that
 * would do the work there, the decision is on disk before anything is done, the outcome follows.
 */
class ImageSnapshots {
    parts;
    opened;
    constructor(parts) {
        this.parts = parts;
    }
    /** The audit log of this image. */
    static logOf(root, file) {
        const name = external_node_path_default().basename(file).replace(/[^A-Za-z0-9._-]/g, '_');
        const hash = (0,external_node_crypto_.createHash)('sha256').update(file).digest('hex');
        return external_node_path_default().join(root, LOGS, `${name.slice(0, 64)}-${hash.slice(0, 16)}`, 'audit.jsonl');
    }
    /**
     * Carries out an act.
     *
     * @throws BlockedError, AuditError; ToolchainError; and what `actOnImage` throws.
     */
    async act(act, deadline) {
        const { file, layers, audit, tool, env } = this.parts;
        const start = performance.now();
        const decision = (0,commands/* judgeSnapshot */.a)(layers, act, [DISK], { created: [DISK] });
        const asked = { ...act, disks: [file], policy: (0,policy_layer/* layerFacts */.Dx)(layers) };
        const record = await (0,gate_decision/* recordDecision */.Q6)(audit, { caller: env.caller, event: 'snapshot', command: decision.command, arguments: asked }, decision, ({ level, text }) => env.log[level](text));
        const snapshots = await (0,outcome/* carryOut */.u)(audit, record, async () => actOnImage(await this.open(act.action === 'list' ? 'read' : 'write'), act, () => tool(deadline), deadline));
        return { action: act.action, image: file, tier: decision.tier, snapshots, durationMs: Math.round(performance.now() - start) };
    }
    /** Frees the image. Never rejects. */
    async close() {
        (await this.opened?.catch(() => undefined))?.close();
    }
    /** It is looked at once, not before the first act that is allowed; all acts are on the file that was looked at. */
    async open(use) {
        const { file } = this.parts;
        const problem = (0,host_paths/* systemProblem */.N$)(file, use);
        if (problem !== undefined)
            throw new host_paths/* HostPathError */.mL(file, problem);
        this.opened ??= (0,open_image/* openImage */.U)(file);
        const opened = await this.opened;
        // A link that has come meanwhile leads to another image than the one on record.
        if (opened.image.path !== file)
            throw new host_paths/* HostPathError */.mL(file, 'was replaced while its turn was waited for; find out by whom');
        return opened;
    }
}
/**
 * Opens the audit log of an image, for as long as `work` acts on it: processes take turns. QEMU is looked up once, when it is first
 * needed.
 *
 * @throws InputError, PolicyFileError or AdministratorPolicyError for a policy that cannot be used; AuditError if there can be no
 *   record: then nothing is done; DeadlineError or CancelledError; and what `work` throws.
 */
async function withImageSnapshots(image, inputs, env, deadline, work) {
    const layers = await (0,preflight_layers/* policyLayers */.L)(inputs, env.administrator);
    // Where that is not possible, the act says so, on record.
    const file = await (0,host_paths/* withoutLinks */.W_)(external_node_path_default().resolve(image)).catch(() => external_node_path_default().resolve(image));
    return (0,shared_log/* withSharedLog */.w)(ImageSnapshots.logOf(env.root, file), NO_VM, env, deadline, async (audit) => {
        const snapshots = new ImageSnapshots({ file, layers, audit, tool: toolFinder(inputs, env), env });
        try {
            return await work(snapshots);
        }
        finally {
            await snapshots.close();
        }
    });
}
/** Finds the image tool, at most once. */
function toolFinder(inputs, { toolCache, log }) {
    const { arch, qemu, qemuVersion: versionRange, install } = inputs;
    let found;
    return (deadline) => {
        found ??= (async () => {
            const { qemuImg } = await (0,resolve/* resolveToolchain */.W)({ arch, qemu, versionRange, install, toolCache: await toolCache(), log, deadline });
            return qemuImg.path;
        })();
        return found;
    };
}

// EXTERNAL MODULE: ./src/inputs/parse.ts + 2 modules
var parse = __webpack_require__(8745);
// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(4886);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(371);
// EXTERNAL MODULE: ./src/cli/exit-code.ts
var exit_code = __webpack_require__(1552);
;// CONCATENATED MODULE: ./src/cli/image-snapshot.ts






/** An act on the snapshots of an image file that no VM uses. @param flags - the inputs that were given as flags. */
async function snapshotOfImage(image, act, flags, context) {
    const inputs = await (0,parse/* parseInputs */.T)(flags);
    const env = await context.environment();
    const deadline = shared_deadline/* Deadline */.B.after(inputs.timeoutMs, env.signal);
    const result = await withImageSnapshots(image, inputs, env, deadline, (snapshots) => snapshots.act(act, deadline));
    const { snapshots, durationMs } = result;
    const lines = act.action === 'list' ? imageSnapshotLines(snapshots) : [`${act.action} ${act.name}: ${(0,units/* formatDuration */.a3)(durationMs)}`];
    const audit = ImageSnapshots.logOf(env.root, result.image);
    return { code: exit_code/* EXIT_CODES */.ai.passed, lines, json: { ...result, audit } };
}
/** The snapshots of an image, one a line: names whole, whoever gave them, and harmless. */
function imageSnapshotLines(snapshots) {
    if (snapshots.length === 0)
        return ['The image has no snapshots.'];
    return snapshots.map(({ name, time, stateBytes }) => {
        const state = stateBytes === 0 ? 'disk alone' : `${(0,units/* formatBytes */.z3)(stateBytes)} of machine state`;
        return `${(0,untrusted_text/* oneLine */.T)(name, Number.POSITIVE_INFINITY)}: ${time} | ${state}`;
    });
}


/***/ }),

/***/ 5465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ withSharedLog)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _audit_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1496);
/* harmony import */ var _audit_redact_redactor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9281);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8382);
/* harmony import */ var _shared_lock_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5361);






/**
 * Opens an audit log that no supervisor keeps, for as long as `work` writes to it; its folder is made. Processes take turns: each
 * of them finds the log as the one before has left it.
 *
 * @param log - absolute path of the file.
 * @param vm - what its records are about.
 * @throws MaqetError or AuditError if there can be no record: `work` is not begun then; DeadlineError or CancelledError, by the
 *   deadline; and what `work` throws.
 */
async function withSharedLog(log, vm, env, deadline, work) {
    await makeFolder(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(log));
    return (0,_shared_lock_file_js__WEBPACK_IMPORTED_MODULE_5__/* .exclusively */ .G)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(log), 'lock'), deadline, async () => {
        const audit = await _audit_log_js__WEBPACK_IMPORTED_MODULE_2__/* .AuditLog */ .S.open(log, { vm, redact: (0,_audit_redact_redactor_js__WEBPACK_IMPORTED_MODULE_3__/* .createRedactor */ .l)(env.secrets) });
        try {
            return await work(audit);
        }
        finally {
            await audit.close(env.caller);
        }
    });
}
async function makeFolder(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true, mode: 0o700 });
    }
    catch (cause) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .MaqetError */ .Po(`The folder for an audit log, ${folder}, cannot be made (${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(cause) ?? 'unknown error'}).`, {
            remedy: 'Point RUNNER_TEMP, or XDG_STATE_HOME outside a runner, to a folder that this user may write to: no record, no act.',
            cause,
        });
    }
}


/***/ })

};
