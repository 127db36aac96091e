export const id = 9112;
export const ids = [9112];
export const modules = {

/***/ 9112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ rm_define)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/audit/outcome.ts
var outcome = __webpack_require__(3371);
// EXTERNAL MODULE: ./src/audit/verify.ts + 1 modules
var verify = __webpack_require__(2259);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/supervisor/claim.ts
var claim = __webpack_require__(6266);
// EXTERNAL MODULE: ./src/supervisor/folder.ts
var supervisor_folder = __webpack_require__(3864);
// EXTERNAL MODULE: ./src/engine/delivery.ts + 3 modules
var delivery = __webpack_require__(5764);
// EXTERNAL MODULE: ./src/engine/find.ts
var find = __webpack_require__(7523);
// EXTERNAL MODULE: ./src/engine/shared-log.ts
var shared_log = __webpack_require__(2754);
;// CONCATENATED MODULE: ./src/engine/remove.ts










/** Blocks in which a file system counts what a file takes (POSIX `stat`). */
const BLOCK = 512;
/** The log of removals, below the folder of the VMs. No VM can have that name. */
const LOG = external_node_path_default().join('_removed', 'audit.jsonl');
/**
 * Removes the folder of a VM that has ended, with its disks, dumps and audit log, and what earlier VMs of its name left. The log of
 * removals keeps the heads of those audit logs: copies of them can still be told from others.
 *
 * @throws NotRunningError if there is no VM of that name; MaqetError if it has not ended, or if records of it still wait for a syslog
 *   server; AuditError if there can be no record: then nothing is removed.
 */
async function removeVm(vm, env, deadline) {
    const { root } = env;
    await requireEnded(root, vm);
    return (0,shared_log/* withSharedLog */.w)(external_node_path_default().join(root, LOG), vm, env, deadline, async (audit) => {
        await requireDelivered(vm, new supervisor_folder/* VmFolder */.wZ(external_node_path_default().join(root, vm)));
        const live = await (0,claim/* setAside */.Fi)(root, vm);
        if (live !== undefined)
            throw notEnded(live);
        return removeLeft(vm, audit, env);
    });
}
/** Makes sure that there is, or was, such a VM and that it has ended. @throws as {@link removeVm}. */
async function requireEnded(root, vm) {
    const live = (await (0,find/* listVms */.d)(root)).find(({ dir, record }) => external_node_path_default().basename(dir) === vm && record !== undefined && (0,supervisor_folder/* isLive */.DG)(record));
    if (live?.record !== undefined)
        throw notEnded(live.record);
    if ((await leftBehind(root, vm)).length === 0)
        await (0,find/* findVm */.FJ)(root, vm);
}
function notEnded({ vm, state }) {
    return new errors/* MaqetError */.Po(`The VM ${vm} has not ended: it is ${state}.`, { remedy: `Stop it first: \`maqet down ${vm}\`.` });
}
/** Removes whatever VMs have left that have ended, also of names that others have by now. As {@link removeVm}. */
async function removeEnded(env, deadline) {
    const { root } = env;
    const ended = (await (0,find/* listVms */.d)(root)).filter(({ record }) => record !== undefined && !(0,supervisor_folder/* isLive */.DG)(record)).map(({ dir }) => external_node_path_default().basename(dir));
    const asides = (await (0,find/* namesIn */.wX)(root)).flatMap((name) => (0,claim/* asideOf */.KN)(name) ?? []);
    const removed = [];
    for (const vm of [...new Set([...ended, ...asides])].sort()) {
        const one = await (0,shared_log/* withSharedLog */.w)(external_node_path_default().join(root, LOG), vm, env, deadline, async (audit) => {
            await requireDelivered(vm, new supervisor_folder/* VmFolder */.wZ(external_node_path_default().join(root, vm)));
            await (0,claim/* setAside */.Fi)(root, vm);
            return removeLeft(vm, audit, env);
        });
        // Somebody else may have come first.
        if (one.folders > 0)
            removed.push(one);
    }
    return removed;
}
async function removeLeft(vm, audit, { root, caller }) {
    const folders = await leftBehind(root, vm);
    if (folders.length === 0)
        return { vm, folders: 0, bytes: 0 };
    for (const folder of folders)
        await requireDelivered(vm, new supervisor_folder/* VmFolder */.wZ(folder));
    const facts = { folders: await Promise.all(folders.map(folderFacts)) };
    const record = await audit.append({ ...caller, event: 'vm-remove', arguments: facts, decision: 'allow', reason: 'lifecycle' });
    return { vm, folders: folders.length, bytes: await (0,outcome/* carryOut */.u)(audit, record, () => removeTrees(folders)) };
}
/** What is not at its syslog server yet is nowhere else once the folder has gone. */
async function requireDelivered(vm, folder) {
    const left = await (0,delivery/* deliverRest */.g1)(folder);
    if (left === undefined)
        return;
    throw new errors/* MaqetError */.Po(`The VM ${vm} is not removed: ${left}`, {
        remedy: `Try again when the server is there, or remove ${folder.auditSpool} to give them up.`,
    });
}
async function folderFacts(dir) {
    const { audit } = new supervisor_folder/* VmFolder */.wZ(dir);
    const verdict = await (0,verify/* verifyChain */.H)(audit).catch(() => undefined);
    return { folder: external_node_path_default().basename(dir), auditHead: verdict?.ok ? verdict.head : null };
}
/**
 * Removes the downloaded and unpacked images that VMs share.
 *
 * @returns the disk space that they took, in bytes.
 * @throws MaqetError while a VM runs, or where that cannot be told: it may stand on one of them; AuditError as for {@link removeVm}.
 */
async function removeImages(env, deadline) {
    const { root, caller } = env;
    return (0,shared_log/* withSharedLog */.w)(external_node_path_default().join(root, LOG), '-', env, deadline, async (audit) => {
        const [running] = (await (0,find/* listVms */.d)(root)).filter(({ record }) => record === undefined || (0,supervisor_folder/* isLive */.DG)(record));
        if (running !== undefined) {
            throw new errors/* MaqetError */.Po(`Images are not removed while a VM runs, and ${external_node_path_default().basename(running.dir)} does, or its record cannot be read.`, {
                remedy: 'Stop it first, with `maqet down`.',
            });
        }
        const record = await audit.append({ ...caller, event: 'images-remove', decision: 'allow', reason: 'lifecycle' });
        return (0,outcome/* carryOut */.u)(audit, record, () => removeTrees([(0,supervisor_folder/* imagesFolder */.J$)(root)]));
    });
}
/** The folders that earlier VMs of a name left: those alone whose record says so. */
async function leftBehind(root, vm) {
    const found = [];
    for (const name of (await (0,find/* namesIn */.wX)(root)).filter((one) => (0,claim/* asideOf */.KN)(one) === vm)) {
        const dir = external_node_path_default().join(root, name);
        const record = await (0,supervisor_folder/* readRecord */.aE)(new supervisor_folder/* VmFolder */.wZ(dir)).catch(() => undefined);
        if (record?.vm === vm && !(0,supervisor_folder/* isLive */.DG)(record) && (await (0,promises_.lstat)(dir)).isDirectory())
            found.push(dir);
    }
    return found;
}
/** @returns the disk space that they took, in bytes. */
async function removeTrees(folders) {
    const sizes = await Promise.all(folders.map(sizeOf));
    await Promise.all(folders.map((folder) => (0,promises_.rm)(folder, { recursive: true, force: true })));
    return sizes.reduce((sum, size) => sum + size, 0);
}
async function sizeOf(folder) {
    // With types, links to folders are not entered.
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const stats = await Promise.all(entries.map(({ parentPath, name }) => (0,promises_.lstat)(external_node_path_default().join(parentPath, name)).catch(() => undefined)));
    return stats.reduce((sum, one) => sum + (one?.blocks ?? 0) * BLOCK, 0);
}

// EXTERNAL MODULE: ./src/shared/deadline.ts
var shared_deadline = __webpack_require__(8013);
// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(4886);
// EXTERNAL MODULE: ./src/cli/error-output.ts
var error_output = __webpack_require__(36);
// EXTERNAL MODULE: ./src/cli/exit-code.ts
var exit_code = __webpack_require__(1552);
;// CONCATENATED MODULE: ./src/cli/commands/rm.ts





/** How long others may take to remove VMs of theirs, in milliseconds: each waits for its turn at the log. */
const LIMIT_MS = 60_000;
const HELP = `
The folder of a VM holds its disks, dumps, logs and its audit log: all of it goes, for good. A log of removals keeps who removed
it and the head of its audit log. A VM that runs is not touched.
What a VM writes there stays until this command, or the end of the job on a runner.`;
/** `maqet rm VM…`, `maqet rm --ended`, `maqet rm --images` */
function rm_define(command, bind) {
    command
        .argument('[VM...]', 'names of VMs that have ended')
        .option('--ended', 'all VMs that have ended')
        .option('--images', 'the downloaded and unpacked images that VMs share')
        .addHelpText('after', HELP);
    bind(command, remove);
}
async function remove(parsed, context) {
    const { ended = false, images = false } = parsed.opts();
    const named = parsed.processedArgs[0];
    if (named.length === 0 && !ended && !images)
        throw new error_output/* UsageError */.eb('Nothing to remove.', { remedy: 'Name VMs, or use --ended or --images.' });
    const env = await context.environment();
    const deadline = shared_deadline/* Deadline */.B.after(LIMIT_MS, env.signal);
    const removed = [];
    // None is removed where one of them cannot be.
    for (const vm of new Set(named))
        await requireEnded(env.root, vm);
    for (const vm of new Set(named))
        removed.push(await removeVm(vm, env, deadline));
    if (ended)
        removed.push(...(await removeEnded(env, deadline)));
    const imageBytes = images ? await removeImages(env, deadline) : undefined;
    const lines = [
        ...removed.map(({ vm, bytes }) => `${vm}: removed (${(0,units/* formatBytes */.z3)(bytes)})`),
        ...(imageBytes === undefined ? [] : [`images: removed (${(0,units/* formatBytes */.z3)(imageBytes)})`]),
    ];
    return {
        code: exit_code/* EXIT_CODES */.ai.passed,
        lines: lines.length === 0 ? ['No VM has ended.'] : lines,
        json: { vms: removed.map(({ vm, bytes }) => ({ vm, bytes })), ...(imageBytes === undefined ? {} : { imageBytes }) },
    };
}


/***/ }),

/***/ 7523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ findVm),
/* harmony export */   Ly: () => (/* binding */ waitUntilGone),
/* harmony export */   OC: () => (/* binding */ findRunningVm),
/* harmony export */   d: () => (/* binding */ listVms),
/* harmony export */   lA: () => (/* binding */ describeEnd),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* unused harmony exports NotRunningError, isVmName */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8013);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8382);
/* harmony import */ var _shared_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6588);
/* harmony import */ var _supervisor_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3864);






/** There is no VM of that name, or it has ended. */
class NotRunningError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MaqetError */ .Po {
}
const GONE_POLL_MS = 20;
const VM_NAME = /^[a-z0-9][a-z0-9-]{0,31}$/;
/** Whether this can be a VM's name. What earlier VMs left is in `NAME.INODE`, and `.NAME…` is a claim in the making: neither is a VM. */
function isVmName(name) {
    return VM_NAME.test(name);
}
/** Finds a VM by its name, running or not. @throws NotRunningError if there never was one. */
async function findVm(root, vm) {
    const folder = new _supervisor_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .VmFolder */ .wZ(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, vm));
    const record = isVmName(vm) ? await (0,_supervisor_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .readRecord */ .aE)(folder) : undefined;
    if (record !== undefined)
        return { folder, record };
    throw new NotRunningError(`There is no VM ${JSON.stringify(vm)} in ${root}.`, {
        remedy: '`maqet ls` lists the VMs; `maqet up --vm NAME` starts one.',
    });
}
/** Finds a VM that runs. @throws NotRunningError saying what became of it if it does not. */
async function findRunningVm(root, vm) {
    const found = await findVm(root, vm);
    if ((0,_supervisor_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .isLive */ .DG)(found.record))
        return found;
    throw new NotRunningError(`The VM ${JSON.stringify(vm)} does not run: ${describeEnd(found.record)}.`, {
        remedy: `Start it with \`maqet up --vm ${vm}\`; what it left is in ${found.folder.dir}.`,
    });
}
/** Why a VM that does not run does not, as the end of a sentence. */
function describeEnd(record) {
    const { state, reason, owner } = record;
    if (state === 'stopped' || state === 'failed') {
        return reason === '' || reason === state ? `it is ${state}` : `it is ${state} (${reason.replace(/\.$/, '')})`;
    }
    return `its process ${owner.pid} is gone, which last said that it is ${state}`;
}
/**
 * Waits until the processes of a VM that was stopped are gone.
 *
 * @returns those that still run when the time is over.
 */
async function waitUntilGone(record, ms) {
    const processes = [record.owner, record.qemu].filter((id) => id !== null);
    const deadline = _shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .Deadline */ .B.after(ms);
    while (processes.some(_shared_process_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._n) && !deadline.expired)
        await (0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .sleep */ .y)(GONE_POLL_MS);
    return processes.filter(_shared_process_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._n);
}
/** All VMs, running or not, by name. */
async function listVms(root) {
    const found = [];
    for (const name of (await namesIn(root)).filter(isVmName).sort()) {
        const folder = new _supervisor_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .VmFolder */ .wZ(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, name));
        const record = await (0,_supervisor_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .readRecord */ .aE)(folder).catch(() => 'unreadable');
        if (record !== undefined)
            found.push({ dir: folder.dir, record: record === 'unreadable' ? undefined : record });
    }
    return found;
}
/** The names in the folder for VMs; none where there is no such folder. */
async function namesIn(root) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(root);
    }
    catch (error) {
        if ((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) === 'ENOENT')
            return [];
        throw error;
    }
}


/***/ }),

/***/ 2754:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ withSharedLog)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _audit_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1496);
/* harmony import */ var _audit_redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7266);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8382);
/* harmony import */ var _shared_exclusive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1569);






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
    return (0,_shared_exclusive_js__WEBPACK_IMPORTED_MODULE_5__/* .exclusively */ .G)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(log), 'lock'), deadline, async () => {
        const audit = await _audit_log_js__WEBPACK_IMPORTED_MODULE_2__/* .AuditLog */ .S.open(log, { vm, redact: (0,_audit_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .createRedactor */ .l)(env.secrets) });
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


/***/ }),

/***/ 1569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ exclusively)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8013);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8382);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6588);





const OWNER = 'owner.json';
const FIRST_PAUSE_MS = 5;
const LONGEST_PAUSE_MS = 100;
/**
 * Does `work` while no other process of this machine does work under the same name.
 *
 * The lock is a folder that tells its owner. It is taken by one `rename`, which fails while the folder is there, and given back
 * by another. One whose owner has died is moved aside to `<name>.<inode>`; that place is taken then, so whoever judged the
 * same folder and comes second moves nothing. It stays there, because its inode must not come back.
 *
 * @param name - the lock: an absolute path in a folder that exists and that others cannot write to.
 * @throws DeadlineError or CancelledError while the lock is waited for, MaqetError if it cannot be taken: `work` is not begun
 *   then.
 */
async function exclusively(name, deadline, work) {
    const own = await makeOwn(name);
    try {
        for (let pause = FIRST_PAUSE_MS; !(await moved(own, name)); pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
            await moveDeadAside(name);
            await deadline.race((0,_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .sleep */ .y)(pause, deadline.signal), `the lock ${name}`);
        }
        try {
            return await work();
        }
        finally {
            // Whatever has become of the lock, what came of the work is told.
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(name, own).catch(() => undefined);
        }
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(own, { recursive: true, force: true });
    }
}
async function makeOwn(name) {
    let own;
    try {
        own = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(`${name}-`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(own, OWNER), JSON.stringify((0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .identify */ .ls)(process.pid)), { mode: 0o600 });
        return own;
    }
    catch (cause) {
        if (own !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(own, { recursive: true, force: true });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MaqetError */ .Po(`The lock ${name} cannot be taken (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(cause) ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorText */ .kc)(cause)}).`, {
            remedy: 'Free space on its disk, and check that this user may write to its folder.',
            cause,
        });
    }
}
/** Renames a folder that is not empty. False if another one that is not empty has that name. */
async function moved(from, to) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to);
        return true;
    }
    catch (error) {
        if (['ENOTEMPTY', 'EEXIST'].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) ?? ''))
            return false;
        throw error;
    }
}
async function moveDeadAside(name) {
    const inode = await inodeOf(name);
    const owner = await ownerOf(name);
    // Judged is the folder of that inode, and only to the place of that inode is it moved.
    if (inode === undefined || owner === undefined || (owner !== 'nobody' && (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._n)(owner)) || (await inodeOf(name)) !== inode)
        return;
    await moved(name, `${name}.${inode}`).catch((error) => {
        // Somebody else has done it.
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) !== 'ENOENT')
            throw error;
    });
}
async function inodeOf(folder) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder, { bigint: true }).then(({ ino }) => ino, () => undefined);
}
/** Undefined if the lock was given back meanwhile. What cannot be read is a crash of the machine's: the folder was whole when it got its name. */
async function ownerOf(name) {
    try {
        const { pid, startTime } = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(name, OWNER), 'utf8'));
        return typeof pid === 'number' && typeof startTime === 'string' ? { pid, startTime } : 'nobody';
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) === 'ENOENT')
            return undefined;
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) === undefined)
            return 'nobody';
        throw error;
    }
}


/***/ }),

/***/ 6266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ setAside),
/* harmony export */   KN: () => (/* binding */ asideOf),
/* harmony export */   Pm: () => (/* binding */ claimFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8013);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8382);
/* harmony import */ var _shared_exclusive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1569);
/* harmony import */ var _shared_host_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8230);
/* harmony import */ var _shared_process_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6588);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3864);








/** How long others may take to claim names, in milliseconds: each takes a few. */
const TURN_MS = 30_000;
/**
 * Claims the folder `<root>/<vm>` for a new VM, or finds the VM that lives there.
 *
 * The claim is one `rename` of a folder that holds the record already: of two claimants one wins, and the other sees
 * the winner's record. What a VM of that name left behind earlier is moved aside, to `<vm>.<inode>`, never deleted. Claims take turns,
 * with each other and with removals; the `rename` also decides between containers, which do not see each other's processes.
 * Nothing is written where a VM of that name lives: it is found on a full disk, too.
 */
async function claimFolder(root, vm, claim) {
    const real = await makeRoot(root);
    return (await liveIn(real, vm)) ?? inTurn(real, () => claimIn(real, vm, claim));
}
async function liveIn(root, vm) {
    const folder = new _folder_js__WEBPACK_IMPORTED_MODULE_7__/* .VmFolder */ .wZ(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, vm));
    const found = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .readRecord */ .aE)(folder);
    return found !== undefined && (0,_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .isLive */ .DG)(found) ? { kind: 'running', folder, record: found } : undefined;
}
/** Whoever gives a name to a folder, or takes it away, does so alone: of the inode in a name none may come back meanwhile. */
function inTurn(root, work) {
    return (0,_shared_exclusive_js__WEBPACK_IMPORTED_MODULE_4__/* .exclusively */ .G)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, '_claims'), _shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .Deadline */ .B.after(TURN_MS), work);
}
async function claimIn(root, vm, claim) {
    const folder = new _folder_js__WEBPACK_IMPORTED_MODULE_7__/* .VmFolder */ .wZ(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, vm));
    for (let attempt = 0; attempt < 5; attempt++) {
        // The inode first: what is judged below is then that folder or a newer one, and only that one is ever moved.
        const inode = await inodeOf(folder.dir);
        const found = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .readRecord */ .aE)(folder);
        if (found !== undefined && (0,_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .isLive */ .DG)(found))
            return { kind: 'running', folder, record: found };
        if (found?.kept && found.job !== '' && found.job === claim.job)
            return { kind: 'lost', folder, record: found };
        if (inode !== undefined)
            await moveAside(folder.dir, inode);
        const record = newRecord(vm, claim);
        if (await installFolder(root, folder, record))
            return { kind: 'claimed', folder, record };
    }
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MaqetError */ .Po(`The VM name ${JSON.stringify(vm)} is being claimed by several processes at once.`, {
        remedy: 'Give each VM of the job a name of its own with the input `vm`.',
    });
}
/**
 * Moves what a VM that has ended left in `<root>/<vm>` to `<vm>.<inode>`, as the next claim of its name would.
 *
 * @returns its record if it has not ended: nothing is moved then, nor is a folder that is no VM's.
 */
function setAside(root, vm) {
    return inTurn(root, async () => {
        const folder = new _folder_js__WEBPACK_IMPORTED_MODULE_7__/* .VmFolder */ .wZ(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, vm));
        const inode = await inodeOf(folder.dir);
        const found = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .readRecord */ .aE)(folder);
        if (found === undefined || inode === undefined)
            return undefined;
        if ((0,_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .isLive */ .DG)(found))
            return found;
        await moveAside(folder.dir, inode);
        return undefined;
    });
}
/** The VM whose folder a name in the root has been before a later one of its name came; undefined for any other name. */
function asideOf(name) {
    return /^([a-z0-9-]+)\.\d+$/.exec(name)?.[1];
}
/** Whatever a VM, QEMU or a command writes by a plain name ends up below it: no folder of the system may be there. @returns it without links. */
async function makeRoot(root) {
    const remedy = 'Point RUNNER_TEMP, or XDG_STATE_HOME outside a runner, to a folder that this user may write to.';
    const found = await (0,_shared_host_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveHostPath */ .sC)(root, { use: 'write', from: process.cwd() });
    if ('problem' in found)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MaqetError */ .Po(`The folder for VMs, ${root}, ${found.problem}.`, { remedy });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(found.path, { recursive: true, mode: 0o700 });
        return found.path;
    }
    catch (cause) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MaqetError */ .Po(`The folder for VMs, ${root}, cannot be made (${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(cause) ?? 'unknown error'}).`, { remedy, cause });
    }
}
function newRecord(vm, { job, claimant, config }) {
    return {
        version: 1,
        vm,
        state: 'created',
        reason: '',
        createdAt: new Date().toISOString(),
        job,
        claimant,
        owner: (0,_shared_process_js__WEBPACK_IMPORTED_MODULE_6__/* .identify */ .ls)(process.pid),
        qemu: null,
        kept: false,
        accel: null,
        config: { ...config },
        ports: [],
        bootMs: null,
    };
}
async function installFolder(root, folder, record) {
    let fresh;
    try {
        fresh = new _folder_js__WEBPACK_IMPORTED_MODULE_7__/* .VmFolder */ .wZ(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, `.${record.vm}.`)));
        await Promise.all([fresh.dumps, fresh.screenshots, fresh.disks, fresh.files].map((dir) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(dir, { mode: 0o700 })));
        await (0,_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .writeRecord */ .rh)(fresh, record);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(fresh.dir, folder.dir);
        return true;
    }
    catch (cause) {
        if (fresh !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(fresh.dir, { recursive: true, force: true });
        const code = (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(cause);
        if (code === 'ENOTEMPTY' || code === 'EEXIST')
            return false;
        if (code === undefined)
            throw cause;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MaqetError */ .Po(`The folder of the VM ${record.vm} cannot be made in ${root} (${code}).`, {
            remedy: 'Free space on its disk, and check that this user may write to it.',
            cause,
        });
    }
}
/**
 * Moves what lies at `dir` aside, under a name made from its inode.
 *
 * Whoever looked at the same folder and comes second finds that name taken: so nobody can move away what the first one has put
 * there since. Only a folder that is not empty keeps its name taken, so an empty one gets a file.
 */
async function moveAside(dir, inode) {
    try {
        const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(dir).catch(() => undefined);
        if (content?.length === 0)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(dir, 'was-empty'), '', { mode: 0o600 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(dir, `${dir}.${inode}`);
    }
    catch (error) {
        if (!['ENOENT', 'ENOTEMPTY', 'EEXIST', 'ENOTDIR', 'EISDIR'].includes((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) ?? ''))
            throw error;
    }
}
async function inodeOf(file) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file, { bigint: true })).ino;
    }
    catch (error) {
        if ((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}


/***/ })

};
