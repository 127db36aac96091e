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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/engine/find.ts
var find = __webpack_require__(7523);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/audit/outcome.ts
var outcome = __webpack_require__(3371);
// EXTERNAL MODULE: ./src/audit/verify.ts + 1 modules
var verify = __webpack_require__(2259);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/supervisor/claim.ts
var claim = __webpack_require__(6266);
// EXTERNAL MODULE: ./src/supervisor/folder.ts
var folder = __webpack_require__(3864);
// EXTERNAL MODULE: ./src/engine/shared-log.ts + 1 modules
var shared_log = __webpack_require__(4065);
;// CONCATENATED MODULE: ./src/engine/remove.ts









/** Blocks in which a file system counts what a file takes (POSIX `stat`). */
const BLOCK = 512;
/** The log of removals, below the folder of the VMs. No VM can have that name. */
const LOG = external_node_path_default().join('_removed', 'audit.jsonl');
/**
 * Removes the folder of a VM that has ended, with its disks, dumps and audit log, and what earlier VMs of its name left. The log of
 * removals keeps the heads of those audit logs: copies of them can still be told from others.
 *
 * @throws NotRunningError if there is no VM of that name; MaqetError if it has not ended; AuditError if there can be no record:
 *   then nothing is removed.
 */
async function removeVm(vm, env, deadline) {
    const { root, caller } = env;
    if ((await leftBehind(root, vm)).length === 0)
        await (0,find/* findVm */.FJ)(root, vm);
    return (0,shared_log/* withSharedLog */.w)(external_node_path_default().join(root, LOG), vm, env, deadline, async (audit) => {
        const live = await (0,claim/* setAside */.Fi)(root, vm);
        if (live !== undefined) {
            throw new errors/* MaqetError */.Po(`The VM ${vm} has not ended: it is ${live.state}.`, { remedy: `Stop it first: \`maqet down ${vm}\`.` });
        }
        const folders = await leftBehind(root, vm);
        const facts = { folders: await Promise.all(folders.map(folderFacts)) };
        const record = await audit.append({ ...caller, event: 'vm-remove', arguments: facts, decision: 'allow', reason: 'lifecycle' });
        return { vm, bytes: await (0,outcome/* carryOut */.u)(audit, record, () => removeTrees(folders)) };
    });
}
async function folderFacts(dir) {
    const { audit } = new folder/* VmFolder */.wZ(dir);
    const verdict = await (0,verify/* verifyChain */.H)(audit).catch(() => undefined);
    return { folder: external_node_path_default().basename(dir), auditHead: verdict?.ok ? verdict.head : null };
}
/**
 * Removes the downloaded and unpacked images that VMs share.
 *
 * @returns the disk space that they took, in bytes.
 * @throws MaqetError while a VM runs: it may stand on one of them.
 */
async function removeImages(root) {
    const [running] = (await (0,find/* listVms */.d)(root)).filter(({ record }) => record !== undefined && (0,folder/* isLive */.DG)(record));
    if (running === undefined)
        return removeTrees([(0,folder/* imagesFolder */.J$)(root)]);
    throw new errors/* MaqetError */.Po(`Images are not removed while a VM runs, and ${external_node_path_default().basename(running.dir)} does.`, {
        remedy: 'Stop it first, with `maqet down`.',
    });
}
/** The folders that earlier VMs of a name left. */
async function leftBehind(root, vm) {
    return (await (0,find/* namesIn */.wX)(root)).filter((name) => (0,find/* isVmName */.bw)(vm) && (0,claim/* isAsideOf */.iz)(vm, name)).map((name) => external_node_path_default().join(root, name));
}
/** @returns the disk space that they took, in bytes. */
async function removeTrees(folders) {
    const sizes = await Promise.all(folders.map(sizeOf));
    await Promise.all(folders.map((folder) => (0,promises_.rm)(folder, { recursive: true, force: true })));
    return sizes.reduce((sum, size) => sum + size, 0);
}
async function sizeOf(folder) {
    const files = await (0,promises_.readdir)(folder, { recursive: true }).catch(() => []);
    const stats = await Promise.all(files.map((file) => (0,promises_.lstat)(external_node_path_default().join(folder, file)).catch(() => undefined)));
    return stats.reduce((sum, one) => sum + (one?.blocks ?? 0) * BLOCK, 0);
}

// EXTERNAL MODULE: ./src/shared/deadline.ts
var deadline = __webpack_require__(8013);
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
    const { root } = env;
    const vms = [...new Set([...named, ...(ended ? await endedVms(root) : [])])];
    const removed = [];
    for (const vm of vms)
        removed.push(await removeVm(vm, env, deadline/* Deadline */.B.after(LIMIT_MS, env.signal)));
    const imageBytes = images ? await removeImages(root) : undefined;
    const lines = [
        ...removed.map(({ vm, bytes }) => `${vm}: removed (${(0,units/* formatBytes */.z3)(bytes)})`),
        ...(imageBytes === undefined ? [] : [`images: removed (${(0,units/* formatBytes */.z3)(imageBytes)})`]),
    ];
    return {
        code: exit_code/* EXIT_CODES */.ai.passed,
        lines: lines.length === 0 ? ['No VM has ended.'] : lines,
        json: { vms: removed.map((one) => ({ ...one })), ...(imageBytes === undefined ? {} : { imageBytes }) },
    };
}
async function endedVms(root) {
    const vms = await (0,find/* listVms */.d)(root);
    return vms.filter(({ record }) => record !== undefined && !(0,folder/* isLive */.DG)(record)).map(({ dir }) => external_node_path_default().basename(dir));
}


/***/ }),

/***/ 7523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ findVm),
/* harmony export */   Ly: () => (/* binding */ waitUntilGone),
/* harmony export */   OC: () => (/* binding */ findRunningVm),
/* harmony export */   bw: () => (/* binding */ isVmName),
/* harmony export */   d: () => (/* binding */ listVms),
/* harmony export */   lA: () => (/* binding */ describeEnd),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* unused harmony export NotRunningError */
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

/***/ 4065:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ withSharedLog)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/audit/log.ts + 2 modules
var audit_log = __webpack_require__(1496);
// EXTERNAL MODULE: ./src/audit/redact.ts + 2 modules
var redact = __webpack_require__(7266);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/shared/deadline.ts
var shared_deadline = __webpack_require__(8013);
// EXTERNAL MODULE: ./src/shared/process.ts
var shared_process = __webpack_require__(6588);
;// CONCATENATED MODULE: ./src/shared/exclusive.ts





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
            await deadline.race((0,shared_deadline/* sleep */.y)(pause, deadline.signal), `the lock ${name}`);
        }
        try {
            return await work();
        }
        finally {
            await (0,promises_.rename)(name, own);
        }
    }
    finally {
        await (0,promises_.rm)(own, { recursive: true, force: true });
    }
}
async function makeOwn(name) {
    let own;
    try {
        own = await (0,promises_.mkdtemp)(`${name}-`);
        await (0,promises_.writeFile)(external_node_path_default().join(own, OWNER), JSON.stringify((0,shared_process/* identify */.ls)(process.pid)), { mode: 0o600 });
        return own;
    }
    catch (cause) {
        if (own !== undefined)
            await (0,promises_.rm)(own, { recursive: true, force: true });
        throw new errors/* MaqetError */.Po(`The lock ${name} cannot be taken (${(0,errors/* errnoOf */.UQ)(cause) ?? (0,errors/* errorText */.kc)(cause)}).`, {
            remedy: 'Free space on its disk, and check that this user may write to its folder.',
            cause,
        });
    }
}
/** Renames a folder that is not empty. False if another one that is not empty has that name. */
async function moved(from, to) {
    try {
        await (0,promises_.rename)(from, to);
        return true;
    }
    catch (error) {
        if (['ENOTEMPTY', 'EEXIST'].includes((0,errors/* errnoOf */.UQ)(error) ?? ''))
            return false;
        throw error;
    }
}
async function moveDeadAside(name) {
    const inode = await inodeOf(name);
    const owner = await ownerOf(name);
    // Judged is the folder of that inode, and only to the place of that inode is it moved.
    if (inode === undefined || owner === undefined || (0,shared_process/* isAlive */._n)(owner) || (await inodeOf(name)) !== inode)
        return;
    await moved(name, `${name}.${inode}`).catch((error) => {
        // Somebody else has done it.
        if ((0,errors/* errnoOf */.UQ)(error) !== 'ENOENT')
            throw error;
    });
}
async function inodeOf(folder) {
    return (0,promises_.stat)(folder, { bigint: true }).then(({ ino }) => ino, () => undefined);
}
/** Undefined if the lock was given back meanwhile. */
async function ownerOf(name) {
    try {
        return JSON.parse(await (0,promises_.readFile)(external_node_path_default().join(name, OWNER), 'utf8'));
    }
    catch (error) {
        if ((0,errors/* errnoOf */.UQ)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/engine/shared-log.ts






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
    await makeFolder(external_node_path_default().dirname(log));
    return exclusively(external_node_path_default().join(external_node_path_default().dirname(log), 'lock'), deadline, async () => {
        const audit = await audit_log/* AuditLog */.S.open(log, { vm, redact: (0,redact/* createRedactor */.l)(env.secrets) });
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
        await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    }
    catch (cause) {
        throw new errors/* MaqetError */.Po(`The folder for an audit log, ${folder}, cannot be made (${(0,errors/* errnoOf */.UQ)(cause) ?? 'unknown error'}).`, {
            remedy: 'Point RUNNER_TEMP, or XDG_STATE_HOME outside a runner, to a folder that this user may write to: no record, no act.',
            cause,
        });
    }
}


/***/ }),

/***/ 6266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ setAside),
/* harmony export */   Pm: () => (/* binding */ claimFolder),
/* harmony export */   iz: () => (/* binding */ isAsideOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8382);
/* harmony import */ var _shared_host_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8230);
/* harmony import */ var _shared_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6588);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3864);






/**
 * Claims the folder `<root>/<vm>` for a new VM, or finds the VM that lives there.
 *
 * The claim is one `rename` of a folder that holds the record already: of two claimants one wins, and the other sees
 * the winner's record. What a VM of that name left behind earlier is moved aside, to `<vm>.<inode>`, never deleted.
 */
async function claimFolder(root, vm, claim) {
    await makeRoot(root);
    const folder = new _folder_js__WEBPACK_IMPORTED_MODULE_5__/* .VmFolder */ .wZ(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, vm));
    for (let attempt = 0; attempt < 5; attempt++) {
        // The inode first: what is judged below is then that folder or a newer one, and only that one is ever moved.
        const inode = await inodeOf(folder.dir);
        const found = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .readRecord */ .aE)(folder);
        if (found !== undefined && (0,_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .isLive */ .DG)(found))
            return { kind: 'running', folder, record: found };
        if (found?.kept && found.job !== '' && found.job === claim.job)
            return { kind: 'lost', folder, record: found };
        if (inode !== undefined)
            await moveAside(folder.dir, inode);
        const record = newRecord(vm, claim);
        if (await installFolder(root, folder, record))
            return { kind: 'claimed', folder, record };
    }
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MaqetError */ .Po(`The VM name ${JSON.stringify(vm)} is being claimed by several processes at once.`, {
        remedy: 'Give each VM of the job a name of its own with the input `vm`.',
    });
}
/**
 * Moves what a VM that has ended left in `<root>/<vm>` to `<vm>.<inode>`, as the next claim of its name would.
 *
 * @returns its record if it has not ended: nothing is moved then.
 */
async function setAside(root, vm) {
    const folder = new _folder_js__WEBPACK_IMPORTED_MODULE_5__/* .VmFolder */ .wZ(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, vm));
    const inode = await inodeOf(folder.dir);
    const found = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .readRecord */ .aE)(folder);
    if (found !== undefined && (0,_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .isLive */ .DG)(found))
        return found;
    if (inode !== undefined)
        await moveAside(folder.dir, inode);
    return undefined;
}
/** Whether a name in the root is that of what an earlier VM of the name `vm` has left. */
function isAsideOf(vm, name) {
    return name.startsWith(`${vm}.`) && /^\d+$/.test(name.slice(vm.length + 1));
}
/** Whatever a VM, QEMU or a command writes by a plain name ends up below it: no folder of the system may be there. */
async function makeRoot(root) {
    const remedy = 'Point RUNNER_TEMP, or XDG_STATE_HOME outside a runner, to a folder that this user may write to.';
    const found = await (0,_shared_host_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveHostPath */ .sC)(root, { use: 'write', from: process.cwd() });
    if ('problem' in found)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MaqetError */ .Po(`The folder for VMs, ${root}, ${found.problem}.`, { remedy });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(root, { recursive: true, mode: 0o700 });
    }
    catch (cause) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MaqetError */ .Po(`The folder for VMs, ${root}, cannot be made (${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errnoOf */ .UQ)(cause) ?? 'unknown error'}).`, { remedy, cause });
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
        owner: (0,_shared_process_js__WEBPACK_IMPORTED_MODULE_4__/* .identify */ .ls)(process.pid),
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
        fresh = new _folder_js__WEBPACK_IMPORTED_MODULE_5__/* .VmFolder */ .wZ(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, `.${record.vm}.`)));
        await Promise.all([fresh.dumps, fresh.screenshots, fresh.disks, fresh.files].map((dir) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(dir, { mode: 0o700 })));
        await (0,_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .writeRecord */ .rh)(fresh, record);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(fresh.dir, folder.dir);
        return true;
    }
    catch (cause) {
        if (fresh !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(fresh.dir, { recursive: true, force: true });
        const code = (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errnoOf */ .UQ)(cause);
        if (code === 'ENOTEMPTY' || code === 'EEXIST')
            return false;
        if (code === undefined)
            throw cause;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MaqetError */ .Po(`The folder of the VM ${record.vm} cannot be made in ${root} (${code}).`, {
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
        if (!['ENOENT', 'ENOTEMPTY', 'EEXIST', 'ENOTDIR', 'EISDIR'].includes((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errnoOf */ .UQ)(error) ?? ''))
            throw error;
    }
}
async function inodeOf(file) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file, { bigint: true })).ino;
    }
    catch (error) {
        if ((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errnoOf */ .UQ)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}


/***/ })

};
