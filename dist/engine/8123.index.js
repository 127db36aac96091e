export const id = 8123;
export const ids = [8123];
export const modules = {

/***/ 18123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  snapshotOfImage: () => (/* binding */ snapshotOfImage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/audit/log.ts + 1 modules
var log = __webpack_require__(89922);
// EXTERNAL MODULE: ./src/policy/layer.ts
var policy_layer = __webpack_require__(48919);
// EXTERNAL MODULE: ./src/shared/host-paths.ts
var host_paths = __webpack_require__(2402);
// EXTERNAL MODULE: ./src/storage/image-file.ts + 1 modules
var image_file = __webpack_require__(32214);
// EXTERNAL MODULE: ./src/shared/deadline.ts
var shared_deadline = __webpack_require__(52681);
// EXTERNAL MODULE: ./src/shared/errors.ts
var shared_errors = __webpack_require__(86202);
// EXTERNAL MODULE: ./src/storage/errors.ts
var errors = __webpack_require__(93554);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./src/storage/image-in-use.ts
var image_in_use = __webpack_require__(8452);
// EXTERNAL MODULE: ./src/storage/image-tool.ts
var image_tool = __webpack_require__(76671);
;// CONCATENATED MODULE: ./src/storage/image-change.ts







/** The name by which the tool opens the file that it inherits: no name in any directory can lead it elsewhere. */
const INHERITED_FILE = '/dev/fd/3';
/** A lock that is about to go, such as that of a VM that ends, is waited for this often, and a multiple of this long. */
const ATTEMPTS = 3;
const PAUSE_MS = 200;
/** How long a change may go on after the wait for it has ended, in milliseconds. */
const GRACE_MS = 5000;
/** How long the repair of an image may take: it reads all tables. */
const REPAIR_MS = 60_000;
/** Most characters kept of an error message. */
const MAX_STDERR = 64 * 1024;
/**
 * Changes an image with one call of QEMU's image tool.
 *
 * A change that is interrupted leaves errors in the tables (measured: a deletion that is killed). So a change that has begun runs to
 * its end: it has a session of its own, which no Ctrl-C of a terminal reaches, and 5 s more where the wait ends early. Only then is
 * it killed. After any interruption, by a full disk or a signal from elsewhere as well, the image is repaired.
 *
 * On Linux the tool gets the open file: its name could lead to another one by now. It opens no backing file: the tables can be
 * changed without it, and the image chooses where that name leads.
 *
 * @param tool - path of QEMU's image tool.
 * @throws StorageError saying who uses the image, or what the tool complains about.
 * @throws DeadlineError or CancelledError, by the deadline.
 */
async function changeImage(tool, change, image, deadline) {
    for (let attempt = 1;; attempt += 1) {
        const result = await runToEnd(tool, change, image, deadline);
        if (result.ok)
            return;
        if (!result.locked)
            throw await changeError(tool, image, result.complaint);
        if (attempt === ATTEMPTS)
            throw await (0,image_in_use/* lockedError */.hp)(image.path);
        await deadline.race((0,shared_deadline/* sleep */.y)(attempt * PAUSE_MS, deadline.signal), `the lock of ${(0,errors/* shown */.SP)(image.path)}`);
    }
}
async function runToEnd(tool, { args, driver }, image, deadline) {
    const what = `\`${external_node_path_default().basename(tool)} ${args[0] ?? ''}\``;
    if (deadline.signal?.aborted)
        throw new shared_errors/* CancelledError */.cc(what);
    if (deadline.expired)
        throw new shared_errors/* DeadlineError */.j3(what, Math.round(deadline.ms));
    // `node:child_process`: the tool inherits a descriptor and a session, and must not be killed at the deadline, as `timeout` would.
    const child = (0,external_node_child_process_.spawn)(tool, [...args, imageName(image, driver)], {
        detached: true,
        stdio: ['ignore', 'ignore', 'pipe', image.fd],
        env: { ...process.env, LC_ALL: 'C' },
    });
    const ended = whenEnded(child, child.stderr, external_node_path_default().basename(tool));
    try {
        return await deadline.race(ended, what);
    }
    catch (error) {
        if (!(error instanceof shared_errors/* DeadlineError */.j3 || error instanceof shared_errors/* CancelledError */.cc))
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
/** Waits until a tool has ended. @throws StorageError when it cannot be started. */
function whenEnded(child, errors, name) {
    const { promise, resolve, reject } = Promise.withResolvers();
    let stderr = '';
    errors.setEncoding('utf8').on('data', (text) => {
        stderr = (stderr + text).slice(0, MAX_STDERR);
    });
    child.once('error', (cause) => reject((0,image_tool/* startError */.h5)(name, (0,shared_errors/* errnoOf */.UQ)(cause) ?? (0,shared_errors/* errorText */.kc)(cause), cause)));
    child.once('close', (code, signal) => resolve((0,image_tool/* toolResult */.G$)(name, code ?? signal ?? 'a signal', { stdout: '', stderr })));
    return promise;
}
/** Names the image for the tool, with its format: a tool that guesses lets the author of the image choose. */
function imageName({ path: file }, driver = {}) {
    const filename = process.platform === 'linux' ? INHERITED_FILE : file;
    return `json:${JSON.stringify({ ...driver, driver: 'qcow2', backing: null, file: { driver: 'file', filename } })}`;
}
/** Makes the error for a call that failed. Repairs the image first if the tool may have begun to change it. */
async function changeError(tool, image, complaint) {
    const said = complaint.replace(/(?:Could not open )?'?json:\{.*\}'?: /, '').replaceAll(INHERITED_FILE, image.path);
    if (/Could not open/.test(complaint)) {
        return (0,errors/* unusableError */.au)(image.path, `cannot be changed: ${said}`, 'Fix what QEMU names. The file must be writable for this user.');
    }
    const error = (0,errors/* unusableError */.au)(image.path, `could not be changed: ${said}`, 'Its tables are intact. Fix what QEMU names, and check with `list`.');
    await repair(tool, image, error);
    return error;
}
/** Kills the tool and any wrapper that started it: it leads a process group. */
function killGroup({ pid }) {
    try {
        if (pid !== undefined)
            process.kill(-pid, 'SIGKILL');
    }
    catch {
        // It has ended meanwhile.
    }
}
/** Removes what an interrupted tool has left in the tables. @throws StorageError if that is not possible. */
async function repair(tool, image, broken) {
    // Its output lists every cluster: hundreds of megabytes that nobody reads.
    const stdio = ['ignore', 'ignore', 'ignore', image.fd];
    const child = (0,external_node_child_process_.spawn)(tool, ['check', '-q', '-r', 'all', imageName(image)], { detached: true, stdio: [...stdio] });
    const ended = new Promise((resolve) => {
        child.once('error', (error) => resolve((0,shared_errors/* errorText */.kc)(error)));
        child.once('exit', (code, signal) => resolve(code === 0 ? '' : `the repair ended with ${code ?? signal}`));
    });
    const problem = await shared_deadline/* Deadline */.B.after(REPAIR_MS)
        .race(ended, 'its repair')
        .catch(() => `the repair took more than ${REPAIR_MS / 1000} s`);
    if (problem === '')
        return;
    killGroup(child);
    const { message } = broken.marked;
    throw new errors/* StorageError */.aq(`${message} The image ${(0,errors/* shown */.SP)(image.path)} was left inconsistent: ${problem}.`, {
        remedy: "Repair it with the `check -r all` of QEMU's image tool before you use it.",
        status: broken.status,
        cause: broken,
    });
}

// EXTERNAL MODULE: ./src/storage/probe.ts
var probe = __webpack_require__(97383);
// EXTERNAL MODULE: ./src/storage/qcow2/check.ts
var check = __webpack_require__(20558);
// EXTERNAL MODULE: ./src/storage/qcow2/snapshots.ts
var snapshots = __webpack_require__(15587);
// EXTERNAL MODULE: ./src/storage/snapshot-table.ts
var snapshot_table = __webpack_require__(99304);
;// CONCATENATED MODULE: ./src/storage/image-snapshots.ts








/**
 * A new snapshot frees only the previous table, whose place the next one takes. Returning that place to the file system, only to
 * ask for it again, costs a hole in the file and one more sync (seen with 7.2: six instead of five).
 */
const KEEP_FREED = { 'pass-discard-snapshot': false };
/**
 * Performs an operation on the snapshots of an image file that no VM uses: of that disk alone, without the state of a machine.
 *
 * `list` takes no lock, runs no program, and works while a VM uses the image. No failure loses a snapshot: `overwrite` makes the new
 * one before it deletes the old one. An incomplete image is refused before QEMU opens it, which would mark it. Where an image has
 * several snapshots of one name, which QEMU permits, the name means the newest; `delete` and `overwrite` remove them all.
 *
 * @param tool - returns the path of QEMU's image tool. Not called where nothing is changed.
 * @returns all snapshots for `list`, otherwise the one that the operation was about, as it is or was.
 * @throws SnapshotError, StorageError, DeadlineError, CancelledError, and what `tool` throws.
 */
async function operateOnImage({ image, fd }, operation, tool, deadline) {
    requireQcow2(image);
    const read = () => (0,snapshots/* readSnapshots */.yj)(image, (0,snapshots/* readerOf */.TC)(fd));
    const before = read();
    if (operation.action === 'list')
        return before;
    requireUniqueIds(image, before);
    await requireSoundOnce({ image, fd }, deadline);
    const known = before.filter(({ name }) => name === operation.name);
    image_snapshots_check(operation, known, before);
    await perform(operation, known, { tool: await tool(), image: { path: image.path, fd }, deadline });
    const after = read().filter(({ name }) => name === operation.name);
    return [outcome(operation, known, after)];
}
/** Images that were sound when they were opened. */
const sound = new WeakSet();
/** Checks an image once for each time it is opened: afterwards only QEMU changes it, a hundred times if need be. */
async function requireSoundOnce(opened, deadline) {
    if (sound.has(opened.image))
        return;
    await (0,check/* requireSound */.b)(opened, deadline);
    sound.add(opened.image);
}
function requireQcow2(image) {
    const { header } = image;
    if (header.kind !== 'qcow2') {
        const format = header.kind === 'raw' ? 'raw' : header.what;
        throw (0,errors/* unusableError */.au)(image.path, `is ${format}, which has no snapshots`, 'Convert it to qcow2 first.');
    }
    (0,probe/* requireSelfContained */.V)(image, header);
}
/** QEMU takes the first snapshot of an id, and compares only 127 bytes. The ids that it assigns are numbers. */
function requireUniqueIds(image, snapshots) {
    const ids = snapshots.map(({ id }) => id);
    if (new Set(ids).size === ids.length && ids.every((id) => /^\d{1,20}$/.test(id)))
        return;
    throw (0,errors/* unusableError */.au)(image.path, 'has snapshots whose ids are not unique numbers, which QEMU confuses', 'Repair or replace it.');
}
function image_snapshots_check({ action, name }, known, all) {
    const [first] = known;
    if (action === 'create' && first !== undefined) {
        throw new snapshot_table/* SnapshotError */.JC(`The snapshot ${name} of ${first.time} exists already.`, {
            remedy: `Use \`overwrite\` or another name, or delete it first.`,
        });
    }
    if ((action === 'load' || action === 'delete') && first === undefined) {
        const names = all.map((one) => one.name);
        throw (0,snapshot_table/* unknownSnapshotError */.hG)(name, names, 'the image');
    }
}
async function perform({ action, name }, known, { tool, image, deadline }) {
    const create = () => changeImage(tool, { args: ['snapshot', '-c', name], driver: KEEP_FREED }, image, deadline);
    const remove = (limit = deadline) => changeImage(tool, { args: ['snapshot', '-d', name] }, image, limit);
    switch (action) {
        case 'create':
            return create();
        case 'load':
            // By id: by name the tool would take the oldest.
            return changeImage(tool, { args: ['snapshot', '-a', known.at(-1)?.id ?? ''] }, image, deadline);
        case 'delete':
            for (const _ of known)
                await remove();
            return;
        case 'overwrite':
            await create();
            // The tool deletes the oldest of that name. Go on past the deadline for a while: nobody wants both.
            for (const old of known) {
                const rest = shared_deadline/* Deadline */.B.after(Math.max(deadline.remainingMs, GRACE_MS));
                await remove(rest).catch((error) => {
                    throw oldSnapshotLeftError(name, old, error);
                });
            }
    }
}
/** Checks the image after an operation that the tool reported as a success, and returns the snapshot that it was about. */
function outcome({ action, name }, known, after) {
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
    throw new snapshot_table/* SnapshotError */.JC(`The image has ${after.length} snapshots ${name} after \`${action}\`: something else changed it meanwhile.`, {
        remedy: 'Check them with `list`, and make sure that nothing else uses the image.',
    });
}
function oldSnapshotLeftError(name, old, error) {
    return new snapshot_table/* SnapshotError */.JC(`Created the new snapshot ${name}, but could not remove the old one of ${old.time}: ${(0,shared_errors/* errorText */.kc)(error)}`, {
        remedy: `\`load\` uses the new one. Use \`overwrite\` again to remove the old one.`,
        cause: error,
    });
}

// EXTERNAL MODULE: ./src/supervisor/gate/decision.ts
var gate_decision = __webpack_require__(78908);
// EXTERNAL MODULE: ./src/supervisor/snapshots/commands.ts
var commands = __webpack_require__(69404);
// EXTERNAL MODULE: ./src/toolchain/resolve.ts + 1 modules
var resolve = __webpack_require__(5505);
// EXTERNAL MODULE: ./src/engine/preflight/layers.ts + 1 modules
var preflight_layers = __webpack_require__(7748);
// EXTERNAL MODULE: ./src/engine/records/audit-logs.ts
var audit_logs = __webpack_require__(84290);
;// CONCATENATED MODULE: ./src/engine/image-snapshots.ts












/** The `vm` of records that concern no VM. No VM can have that name. */
const NO_VM = '-';
/** The directory of the logs of images, below that of all VMs. No VM can have that name. */
const LOGS = '_images';
/** The name of the image in commands, for the policy. */
const DISK = 'disk0';
/**
 * Operates on the snapshots of an image file that no VM uses. As for a running VM, the policy judges the equivalent commands, the
 * decision is recorded before the operation, and its outcome after it.
 */
class ImageSnapshots {
    parts;
    opened;
    constructor(parts) {
        this.parts = parts;
    }
    /** Returns the path of the audit log of an image. */
    static logOf(root, file) {
        const name = external_node_path_default().basename(file).replace(/[^A-Za-z0-9._-]/g, '_');
        const hash = (0,external_node_crypto_.createHash)('sha256').update(file).digest('hex');
        return external_node_path_default().join(root, LOGS, `${name.slice(0, 64)}-${hash.slice(0, 16)}`, 'audit.jsonl');
    }
    /**
     * Runs an operation.
     *
     * @throws BlockedError, AuditError, ToolchainError; also the errors of `operateOnImage`.
     */
    async run(operation, deadline) {
        const { file, layers, audit, tool, env } = this.parts;
        const start = performance.now();
        const decision = (0,commands/* judgeSnapshot */.a)(layers, operation, [DISK], { created: [DISK] });
        const asked = { ...operation, disks: [file], policy: (0,policy_layer/* layerFacts */.Dx)(layers) };
        const record = await (0,gate_decision/* recordDecision */.Q6)(audit, { caller: env.caller, event: 'snapshot', command: decision.command, arguments: asked }, decision, ({ level, text }) => env.log[level](text));
        const snapshots = await (0,log/* carryOut */.u)(audit, record, async () => operateOnImage(await this.open(operation.action === 'list' ? 'read' : 'write'), operation, () => tool(deadline), deadline));
        return { action: operation.action, image: file, tier: decision.tier, snapshots, durationMs: Math.round(performance.now() - start) };
    }
    /** Closes the image. Never rejects. */
    async close() {
        (await this.opened?.catch(() => undefined))?.close();
    }
    /** Opens the image once, at the first operation that is allowed. All operations use that same file. */
    async open(use) {
        const { file } = this.parts;
        const problem = (0,host_paths/* systemProblem */.N$)(file, use);
        if (problem !== undefined)
            throw new host_paths/* HostPathError */.mL(file, problem);
        this.opened ??= (0,image_file/* openImage */.UY)(file);
        const opened = await this.opened;
        // Re-check the path: a link that was put there since leads to another image than the recorded one.
        if (opened.image.path !== file)
            throw new host_paths/* HostPathError */.mL(file, 'was replaced while this command waited for the lock; check which program replaced it');
        return opened;
    }
}
/**
 * Opens the audit log of an image while `work` operates on it. A lock makes other processes wait. Looks QEMU up once, when it is first
 * needed.
 *
 * @throws InputError, PolicyFileError or AdministratorPolicyError for a policy that cannot be used; AuditError if the log cannot be
 *   opened: nothing is done; DeadlineError or CancelledError; also the errors of `work`.
 */
async function withImageSnapshots(image, inputs, env, deadline, work) {
    const layers = await (0,preflight_layers/* policyLayers */.L)(inputs, env.administrator);
    // If the links cannot be resolved, the operation fails with a record.
    const file = await (0,host_paths/* withoutLinks */.W_)(external_node_path_default().resolve(image)).catch(() => external_node_path_default().resolve(image));
    return (0,audit_logs/* withSharedLog */.w)(ImageSnapshots.logOf(env.root, file), NO_VM, env, deadline, async (audit) => {
        const snapshots = new ImageSnapshots({ file, layers, audit, tool: toolFinder(inputs, env), env });
        try {
            return await work(snapshots);
        }
        finally {
            await snapshots.close();
        }
    });
}
/** Returns a function that finds the image tool, at most once. */
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
var parse = __webpack_require__(42029);
// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(99346);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(56695);
// EXTERNAL MODULE: ./src/cli/errors.ts
var cli_errors = __webpack_require__(77199);
;// CONCATENATED MODULE: ./src/cli/image-snapshot.ts






/** Performs an operation on the snapshots of an image file that no VM uses. @param flags - the inputs that were given as flags. */
async function snapshotOfImage(image, operation, flags, context) {
    const inputs = await (0,parse/* parseInputs */.T)(flags);
    const env = await context.environment();
    const deadline = shared_deadline/* Deadline */.B.after(inputs.timeoutMs, env.signal);
    const result = await withImageSnapshots(image, inputs, env, deadline, (snapshots) => snapshots.run(operation, deadline));
    const { snapshots, durationMs } = result;
    const lines = operation.action === 'list' ? imageSnapshotLines(snapshots) : [`${operation.action} ${operation.name}: ${(0,units/* formatDuration */.a3)(durationMs)}`];
    const audit = ImageSnapshots.logOf(env.root, result.image);
    return { code: cli_errors/* EXIT_CODES */.ai.passed, lines, json: { ...result, audit } };
}
/** Renders the snapshots of an image, one a line. Sanitizes their names, and does not truncate them. */
function imageSnapshotLines(snapshots) {
    if (snapshots.length === 0)
        return ['The image has no snapshots.'];
    return snapshots.map(({ name, time, stateBytes }) => {
        const state = stateBytes === 0 ? 'disk only' : `${(0,units/* formatBytes */.z3)(stateBytes)} of machine state`;
        return `${(0,untrusted_text/* oneLine */.T)(name, Number.POSITIVE_INFINITY)}: ${time} | ${state}`;
    });
}


/***/ })

};
