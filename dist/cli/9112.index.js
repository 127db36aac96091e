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
// EXTERNAL MODULE: ./src/state/claim.ts
var claim = __webpack_require__(4309);
// EXTERNAL MODULE: ./src/state/find.ts
var find = __webpack_require__(4906);
// EXTERNAL MODULE: ./src/state/folder.ts
var state_folder = __webpack_require__(8349);
// EXTERNAL MODULE: ./src/engine/records/delivery.ts + 3 modules
var delivery = __webpack_require__(7985);
// EXTERNAL MODULE: ./src/engine/records/shared-log.ts
var shared_log = __webpack_require__(5465);
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
        await requireDelivered(vm, new state_folder/* VmFolder */.wZ(external_node_path_default().join(root, vm)));
        const live = await (0,claim/* setAside */.Fi)(root, vm);
        if (live !== undefined)
            throw notEnded(live);
        return removeLeft(vm, audit, env);
    });
}
/** Makes sure that there is, or was, such a VM and that it has ended. @throws as {@link removeVm}. */
async function requireEnded(root, vm) {
    const live = (await (0,find/* listVms */.d)(root)).find(({ dir, record }) => external_node_path_default().basename(dir) === vm && record !== undefined && (0,state_folder/* isLive */.DG)(record));
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
    const ended = (await (0,find/* listVms */.d)(root)).filter(({ record }) => record !== undefined && !(0,state_folder/* isLive */.DG)(record)).map(({ dir }) => external_node_path_default().basename(dir));
    const asides = (await (0,find/* namesIn */.wX)(root)).flatMap((name) => (0,claim/* asideOf */.KN)(name) ?? []);
    const removed = [];
    for (const vm of [...new Set([...ended, ...asides])].sort()) {
        const one = await (0,shared_log/* withSharedLog */.w)(external_node_path_default().join(root, LOG), vm, env, deadline, async (audit) => {
            await requireDelivered(vm, new state_folder/* VmFolder */.wZ(external_node_path_default().join(root, vm)));
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
        await requireDelivered(vm, new state_folder/* VmFolder */.wZ(folder));
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
    const { audit } = new state_folder/* VmFolder */.wZ(dir);
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
        const [running] = (await (0,find/* listVms */.d)(root)).filter(({ record }) => record === undefined || (0,state_folder/* isLive */.DG)(record));
        if (running !== undefined) {
            throw new errors/* MaqetError */.Po(`Images are not removed while a VM runs, and ${external_node_path_default().basename(running.dir)} does, or its record cannot be read.`, {
                remedy: 'Stop it first, with `maqet down`.',
            });
        }
        const record = await audit.append({ ...caller, event: 'images-remove', decision: 'allow', reason: 'lifecycle' });
        return (0,outcome/* carryOut */.u)(audit, record, () => removeTrees([(0,state_folder/* imagesFolder */.J$)(root)]));
    });
}
/** The folders that earlier VMs of a name left: those alone whose record says so. */
async function leftBehind(root, vm) {
    const found = [];
    for (const name of (await (0,find/* namesIn */.wX)(root)).filter((one) => (0,claim/* asideOf */.KN)(one) === vm)) {
        const dir = external_node_path_default().join(root, name);
        const record = await (0,state_folder/* readRecord */.aE)(new state_folder/* VmFolder */.wZ(dir)).catch(() => undefined);
        if (record?.vm === vm && !(0,state_folder/* isLive */.DG)(record) && (await (0,promises_.lstat)(dir)).isDirectory())
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


/***/ }),

/***/ 4906:
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
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8349);






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
    const folder = new _folder_js__WEBPACK_IMPORTED_MODULE_5__/* .VmFolder */ .wZ(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, vm));
    const record = isVmName(vm) ? await (0,_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .readRecord */ .aE)(folder) : undefined;
    if (record !== undefined)
        return { folder, record };
    throw new NotRunningError(`There is no VM ${JSON.stringify(vm)} in ${root}.`, {
        remedy: '`maqet ls` lists the VMs; `maqet up --vm NAME` starts one.',
    });
}
/** Finds a VM that runs. @throws NotRunningError saying what became of it if it does not. */
async function findRunningVm(root, vm) {
    const found = await findVm(root, vm);
    if ((0,_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .isLive */ .DG)(found.record))
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
        const folder = new _folder_js__WEBPACK_IMPORTED_MODULE_5__/* .VmFolder */ .wZ(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, name));
        const record = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .readRecord */ .aE)(folder).catch(() => 'unreadable');
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


/***/ })

};
