export const id = 404;
export const ids = [404];
export const modules = {

/***/ 89922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ AuditLog),
  u: () => (/* binding */ carryOut)
});

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./src/shared/deadline.ts
var deadline = __webpack_require__(52681);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(86202);
// EXTERNAL MODULE: ./src/shared/wording.ts
var wording = __webpack_require__(81565);
// EXTERNAL MODULE: ./src/audit/bytes.ts
var audit_bytes = __webpack_require__(92824);
// EXTERNAL MODULE: ./src/audit/chain.ts
var chain = __webpack_require__(18742);
// EXTERNAL MODULE: ./src/audit/record.ts + 1 modules
var audit_record = __webpack_require__(69721);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./src/audit/sink.ts






/** A file that can only grow, and that nobody but its owner can read. */
class FileSink {
    handle;
    file;
    inode;
    size;
    fsync;
    constructor(handle, file, inode, size, fsync) {
        this.handle = handle;
        this.file = file;
        this.inode = inode;
        this.size = size;
        this.fsync = fsync;
    }
    /**
     * Opens or creates the file (0600, append only, following no link) and makes its name durable.
     *
     * @param fsync - false trades durability across a crash of the host (not of the process) for speed.
     * @throws AuditError if the file cannot be opened, or is not a regular file with one name. Nothing stays open then.
     */
    static async open(file, fsync) {
        const flags = external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_APPEND | external_node_fs_.constants.O_NOFOLLOW;
        let handle;
        try {
            handle = await (0,promises_.open)(file, flags, 0o600);
            const stat = await handle.stat({ bigint: true });
            if (!stat.isFile() || stat.nlink !== 1n)
                throw new Error('it is not a regular file with one name');
            await handle.chmod(0o600);
            if (fsync && stat.size === 0n)
                await syncDirectory(external_node_path_default().dirname(file));
            return new FileSink(handle, file, stat.ino, Number(stat.size), fsync);
        }
        catch (error) {
            await handle?.close();
            const reason = (0,errors/* errnoOf */.UQ)(error) === 'ELOOP' ? 'it is a symbolic link' : (0,errors/* errorText */.kc)(error);
            throw new audit_record/* AuditError */.M_(`Could not open the audit log ${JSON.stringify(file)}: ${reason}.`, {
                remedy: 'Nothing runs without an audit log: make its directory writable and its name free, then start again.',
                cause: error,
            });
        }
    }
    /** True until the first byte is written. */
    get empty() {
        return this.size === 0;
    }
    /** Reads the bytes written so far, from the start. */
    read() {
        return (0,audit_bytes/* readChunks */.zO)(this.handle);
    }
    /**
     * Writes and syncs. If that fails, the file is truncated to the last whole record if the file system permits it, because a full disk
     * takes half a line. A file that somebody else changed in the meantime is left unchanged.
     */
    async append(bytes) {
        try {
            for (let written = 0; written < bytes.length;) {
                written += (await this.handle.write(bytes, written, bytes.length - written)).bytesWritten;
            }
            if (this.fsync)
                await this.handle.datasync();
        }
        catch (error) {
            await this.truncateToSize().catch(() => undefined);
            throw error;
        }
        this.checkUntouched(this.size + bytes.length);
        this.size += bytes.length;
    }
    async close() {
        await this.handle.close();
    }
    async truncateToSize() {
        // Never make it longer: that would fill with zeros a file that somebody cut.
        if ((await this.handle.stat()).size > this.size)
            await this.handle.truncate(this.size);
    }
    /** Throws if the file was removed, replaced or cut: nobody would find the record that was just written. */
    checkUntouched(expectedSize) {
        const stat = (0,external_node_fs_.lstatSync)(this.file, { bigint: true, throwIfNoEntry: false });
        if (stat === undefined || stat.ino !== this.inode)
            throw new Error('the file was removed or replaced while it was open');
        if (stat.size !== BigInt(expectedSize))
            throw new Error('another process changed the file while it was open');
    }
}
async function syncDirectory(directory) {
    const handle = await (0,promises_.open)(directory, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}

// EXTERNAL MODULE: ./src/audit/verify.ts
var verify = __webpack_require__(41314);
;// CONCATENATED MODULE: ./src/audit/log.ts









/** A storage that does not complete a write in this time is broken: the log fails rather than block the VM's owner forever. */
const WRITE_LIMIT_MS = 30_000;
/**
 * The only writer of an audit log.
 *
 * A record is durable when `append` resolves, and records are in the order of the calls. Appends that arrive during a write share the
 * next write (and its fdatasync). After the first failed write the log is unusable: that append and every later one reject with
 * {@link AuditError}, so that nothing runs without its record.
 */
class AuditLog {
    sink;
    options;
    queue = [];
    draining;
    failure;
    closing;
    position;
    /** Makes a log over any sink, which continues after `start`. Use {@link AuditLog.open} for a file. */
    constructor(sink, options, start = { records: 0, head: chain/* GENESIS */.hw }) {
        this.sink = sink;
        this.options = options;
        this.position = start;
    }
    /**
     * Opens a log, or creates it (0600). An existing log is verified as a whole and continued.
     *
     * @throws AuditError if the file cannot be opened, or if its chain is broken or ends within a record: a writer was killed during a
     *   write, or somebody changed the file. The file is evidence, so it is left unchanged.
     */
    static async open(file, options) {
        const sink = await FileSink.open(file, options.fsync ?? true);
        try {
            return new AuditLog(sink, options, await existingChain(sink, file));
        }
        catch (error) {
            await sink.close();
            throw error;
        }
    }
    /** The hash of the last durable record; {@link GENESIS} if there is none. */
    get head() {
        return this.position.head;
    }
    /** The number of durable records. */
    get records() {
        return this.position.records;
    }
    /**
     * Appends a record. Redacts secrets, and truncates free text at 4096 characters and names at 256.
     *
     * @returns the record as written, once it is durable.
     * @throws AuditError if it was not written: do not start the operation that it is about. UnfitRecordError concerns this entry alone:
     *   it is larger than 1 MiB or does not fit the schema of a record. Every other failure is final for this log.
     */
    async append(entry) {
        if (this.closing !== undefined)
            throw new audit_record/* AuditError */.M_('The audit log is closed.', { remedy: 'Start the VM again, then retry.' });
        return this.enqueue(entry);
    }
    /**
     * Waits for the writes in progress, then closes the file. Later appends reject; a second call waits for the first.
     *
     * @param by - the caller of the closing record `log-closed`, which is written first. Omit it if the end is not orderly.
     * @throws AuditError if the closing record cannot be written; the file is closed all the same.
     */
    close(by) {
        this.closing ??= this.finish(by);
        return this.closing;
    }
    async finish(by) {
        try {
            if (by !== undefined)
                await this.enqueue({ ...by, event: 'log-closed', outcome: 'ok' });
        }
        finally {
            await this.draining;
            // A write that hangs delays the close of its file, too.
            await deadline/* Deadline */.B.after(WRITE_LIMIT_MS).race(this.sink.close(), 'the audit log to be closed');
        }
    }
    async enqueue(entry) {
        if (this.failure !== undefined)
            throw this.failure;
        const prepared = { ...prepareEntry(entry, this.options.redact), vm: this.options.vm };
        const { promise, resolve, reject } = Promise.withResolvers();
        this.queue.push({ entry: prepared, time: (this.options.now?.() ?? new Date()).toISOString(), resolve, reject });
        this.draining ??= this.drain();
        return promise;
    }
    async drain() {
        // Let calls of the same turn of the event loop share the first write, too.
        await Promise.resolve();
        while (this.queue.length > 0)
            await this.commit(this.queue.splice(0));
        this.draining = undefined;
    }
    /** Writes a batch as one. The position advances only once the whole batch is durable. */
    async commit(batch) {
        const sealed = this.seal(batch);
        const last = sealed.at(-1);
        if (last === undefined)
            return;
        try {
            if (this.failure !== undefined)
                throw this.failure;
            const write = this.sink.append(Buffer.concat(sealed.map(({ bytes }) => bytes)));
            await deadline/* Deadline */.B.after(WRITE_LIMIT_MS).race(write, 'the audit log to be written');
        }
        catch (error) {
            this.failure ??= auditWriteError(error);
            for (const { pending } of sealed)
                pending.reject(this.failure);
            return;
        }
        this.position = { records: last.record.seq, head: last.record.hash };
        for (const { pending, record } of sealed)
            pending.resolve(record);
        this.options.onWritten?.();
    }
    /** Chains the entries of a batch. An entry that cannot be a record is rejected and takes no place in the chain. */
    seal(batch) {
        let { records, head } = this.position;
        const sealed = [];
        for (const pending of batch) {
            try {
                const record = (0,chain/* sealRecord */.xe)(pending.entry, records + 1, pending.time, head);
                const problem = (0,audit_record/* recordProblem */.hN)(record);
                if (problem !== undefined)
                    throw new TypeError(`it ${problem}`);
                const bytes = (0,chain/* recordBytes */.$K)(record);
                if (bytes.length > audit_bytes/* MAX_RECORD_BYTES */.xR)
                    throw new RangeError(`it has ${bytes.length} bytes, and the limit is ${audit_bytes/* MAX_RECORD_BYTES */.xR}`);
                sealed.push({ pending, record, bytes });
                records = record.seq;
                head = record.hash;
            }
            catch (error) {
                pending.reject(unfitRecordError(error));
            }
        }
        return sealed;
    }
}
async function existingChain(sink, file) {
    if (sink.empty)
        return { records: 0, head: chain/* GENESIS */.hw };
    const verdict = await (0,verify/* verifyChain */.H)(sink.read());
    if (verdict.ok)
        return verdict;
    throw new audit_record/* AuditError */.M_(`Could not continue the audit log ${JSON.stringify(file)}: record ${verdict.brokenAt} ${verdict.problem}.`, {
        remedy: 'Move the file away and keep it as evidence (`maqet verify` checks it), then start again with a new log.',
    });
}
function unfitRecordError(cause) {
    return new audit_record/* UnfitRecordError */.K5(`Could not make the audit record: ${(0,errors/* errorText */.kc)(cause)}.`, {
        remedy: 'The command was not run. Pass less in its arguments.',
        cause,
    });
}
function auditWriteError(cause) {
    return new audit_record/* AuditError */.M_(`The audit log cannot be written: ${(0,errors/* errorText */.kc)(cause).replace(/\.$/, '')}.`, {
        remedy: 'Nothing runs without an audit record: free disk space or repair the storage, then start the VM again.',
        cause,
    });
}
/** The limit of free text from QEMU and from errors. The QEMU log has the whole of long output. */
const MAX_TEXT = 4096;
const MAX_NAME = 256;
/** Returns a copy of an entry for the log: secrets redacted, inputs named as in a workflow, texts and names truncated. */
function prepareEntry(entry, redact) {
    const { command = null, error = null, arguments: args = null } = entry;
    return {
        ...entry,
        actor: truncated(entry.actor, MAX_NAME),
        command: command === null ? null : truncated(isClassified(entry) ? command : redact.text(command), MAX_NAME),
        arguments: args === null ? null : redact.arguments(command ?? '', args),
        reason: truncated(redact.text((0,wording/* worded */.MH)(entry.reason ?? '')), MAX_TEXT),
        error: error === null ? null : truncated(redact.text((0,wording/* worded */.MH)(error)), MAX_TEXT),
    };
}
/**
 * Returns true if the command is in a command table. Such a name is public, and hiding it because a secret has the same value would
 * blind the log. Any other name is whatever somebody typed, possibly a secret on the wrong line.
 */
function isClassified({ tier }) {
    return tier !== undefined && tier !== null && tier !== 'unclassified';
}
/** Truncates a text that has been redacted: a secret cut in two would not be recognized. */
function truncated(text, max) {
    return text.length > max ? `${text.slice(0, max)}…` : text;
}
/**
 * Runs the operation that a record has announced, and records how it ended and how long it took.
 *
 * @param facts - the results to record if it succeeds, and what to record if it fails.
 * @throws the error of `work`; AuditError if the end cannot be recorded.
 */
async function carryOut(audit, announced, work, facts = {}) {
    const start = external_node_perf_hooks_.performance.now();
    const end = (ending) => audit.append((0,audit_record/* resultEntry */.Q9)(announced, { ...ending, durationMs: Math.round(external_node_perf_hooks_.performance.now() - start) }));
    let result;
    try {
        result = await work();
    }
    catch (error) {
        await end({ outcome: 'failed', error: (0,errors/* errorText */.kc)(error), facts: facts.failed });
        throw error;
    }
    await end({ outcome: 'ok', facts: facts.done?.(result) });
    return result;
}


/***/ }),

/***/ 11513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ secretsFromEnvironment),
/* harmony export */   KD: () => (/* binding */ secretArgumentsOf),
/* harmony export */   eh: () => (/* binding */ isSecretName)
/* harmony export */ });
/** Words that make a name secret anywhere in it: `tls-password-id`, `AWS_SECRET_ACCESS_KEY`. */
const ANYWHERE = /passw|passphrase|secret|token|credential|privatekey|apikey|accesskey|authorization|cookie/;
/** Words that make a name secret as its last part: `data` of `object-add`, `keys` of `send-key`, `input-data`, `buf-b64`. */
const LAST_WORD = new Set(['data', 'key', 'keys', 'b64', 'pass', 'pwd', 'pw', 'pin', 'auth']);
/** Secret names of environment variables: `data` or `pwd` at their end would hide directories and settings. */
const VARIABLE = /passw|passphrase|secret|token|credential|private_?key|api_?key|access_?key|_key$|_pass$/i;
const squeezed = (name) => name.toLowerCase().replace(/[^a-z0-9]/g, '');
/** Returns true for the name of an argument whose value must not be logged, in any spelling (`-`, `_`, camelCase, case). */
function isSecretName(name) {
    if (ANYWHERE.test(squeezed(name)))
        return true;
    const words = name
        .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '');
    return LAST_WORD.has(words.at(-1) ?? '');
}
/** Returns the values of the environment variables with secret names, for {@link createRedactor}. */
function secretsFromEnvironment(env) {
    return Object.entries(env).flatMap(([name, value]) => (VARIABLE.test(name) && value !== undefined && value !== '' ? [value] : []));
}
/** Arguments that are secret in one command only. */
const OF_COMMAND = {
    'guest-exec': ['env'],
    'sev-inject-launch-secret': ['packet-header', 'secret', 'gpa'],
};
/** Returns the argument names that are secret in this command, besides those of {@link isSecretName}. */
function secretArgumentsOf(command) {
    return Object.hasOwn(OF_COMMAND, command) ? (OF_COMMAND[command] ?? []) : [];
}


/***/ }),

/***/ 96809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ showSyslogAddress),
/* harmony export */   X: () => (/* binding */ parseSyslogAddress)
/* harmony export */ });
const FORM = /^(udp|tcp|tls):\/\/(?:\[([0-9A-Fa-f:.]{2,45})\]|([A-Za-z0-9](?:[A-Za-z0-9._-]{0,252}[A-Za-z0-9])?)):(\d{1,5})\/?$/;
/** Parses `udp://host:port`, `tcp://host:port` or `tls://host:port`; undefined for anything else. There is no default port. */
function parseSyslogAddress(text) {
    const [, transport, ip, name, digits] = FORM.exec(text) ?? [];
    const port = Number(digits);
    if (transport === undefined || !(port >= 1 && port <= 65535))
        return undefined;
    return { transport: transport, host: ip ?? name ?? '', port };
}
/** Formats an address as {@link parseSyslogAddress} reads it. */
function showSyslogAddress({ transport, host, port }) {
    return `${transport}://${host.includes(':') ? `[${host}]` : host}:${port}`;
}


/***/ }),

/***/ 56245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ rm_define)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/audit/log.ts + 1 modules
var log = __webpack_require__(89922);
// EXTERNAL MODULE: ./src/audit/verify.ts
var verify = __webpack_require__(41314);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(86202);
// EXTERNAL MODULE: ./src/state/claim.ts
var claim = __webpack_require__(93417);
// EXTERNAL MODULE: ./src/state/find.ts
var find = __webpack_require__(77694);
// EXTERNAL MODULE: ./src/state/layout.ts
var layout = __webpack_require__(6099);
// EXTERNAL MODULE: ./src/state/record.ts
var state_record = __webpack_require__(44520);
// EXTERNAL MODULE: ./src/engine/records/shared-log.ts
var shared_log = __webpack_require__(14253);
// EXTERNAL MODULE: ./src/engine/records/syslog.ts
var syslog = __webpack_require__(51174);
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
        await requireDelivered(vm, new layout/* VmDirectory */.ZB(external_node_path_default().join(root, vm)));
        const live = await (0,claim/* setAside */.Fi)(root, vm);
        if (live !== undefined)
            throw notEnded(live);
        return removeLeft(vm, audit, env);
    });
}
/** Makes sure that there is, or was, such a VM and that it has ended. @throws as {@link removeVm}. */
async function requireEnded(root, vm) {
    const live = (await (0,find/* listVms */.d)(root)).find(({ dir, record }) => external_node_path_default().basename(dir) === vm && record !== undefined && (0,state_record/* isLive */.DG)(record));
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
    const ended = (await (0,find/* listVms */.d)(root)).filter(({ record }) => record !== undefined && !(0,state_record/* isLive */.DG)(record)).map(({ dir }) => external_node_path_default().basename(dir));
    const asides = (await (0,find/* namesIn */.wX)(root)).flatMap((name) => (0,find/* asideOf */.KN)(name) ?? []);
    const removed = [];
    for (const vm of [...new Set([...ended, ...asides])].sort()) {
        const one = await (0,shared_log/* withSharedLog */.w)(external_node_path_default().join(root, LOG), vm, env, deadline, async (audit) => {
            await requireDelivered(vm, new layout/* VmDirectory */.ZB(external_node_path_default().join(root, vm)));
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
        await requireDelivered(vm, new layout/* VmDirectory */.ZB(folder));
    const facts = { folders: await Promise.all(folders.map(folderFacts)) };
    const record = await audit.append({ ...caller, event: 'vm-remove', arguments: facts, decision: 'allow', reason: 'lifecycle' });
    return { vm, folders: folders.length, bytes: await (0,log/* carryOut */.u)(audit, record, () => removeTrees(folders)) };
}
/** What is not at its syslog server yet is nowhere else once the folder has gone. */
async function requireDelivered(vm, folder) {
    const left = await (0,syslog/* flushSyslog */.Ih)(folder);
    if (left === undefined)
        return;
    throw new errors/* MaqetError */.Po(`The VM ${vm} is not removed: ${left}`, {
        remedy: `Try again when the server is there, or remove ${folder.auditSpool} to give them up.`,
    });
}
async function folderFacts(dir) {
    const { audit } = new layout/* VmDirectory */.ZB(dir);
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
        const [running] = (await (0,find/* listVms */.d)(root)).filter(({ record }) => record === undefined || (0,state_record/* isLive */.DG)(record));
        if (running !== undefined) {
            throw new errors/* MaqetError */.Po(`Images are not removed while a VM runs, and ${external_node_path_default().basename(running.dir)} does, or its record cannot be read.`, {
                remedy: 'Stop it first, with `maqet down`.',
            });
        }
        const record = await audit.append({ ...caller, event: 'images-remove', decision: 'allow', reason: 'lifecycle' });
        return (0,log/* carryOut */.u)(audit, record, () => removeTrees([(0,layout/* imagesDirectory */.EO)(root)]));
    });
}
/** The folders that earlier VMs of a name left: those alone whose record says so. */
async function leftBehind(root, vm) {
    const found = [];
    for (const name of (await (0,find/* namesIn */.wX)(root)).filter((one) => (0,find/* asideOf */.KN)(one) === vm)) {
        const dir = external_node_path_default().join(root, name);
        const record = await (0,state_record/* readRecord */.aE)(new layout/* VmDirectory */.ZB(dir)).catch(() => undefined);
        if (record?.vm === vm && !(0,state_record/* isLive */.DG)(record) && (await (0,promises_.lstat)(dir)).isDirectory())
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
var shared_deadline = __webpack_require__(52681);
// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(99346);
// EXTERNAL MODULE: ./src/cli/errors.ts
var cli_errors = __webpack_require__(77199);
;// CONCATENATED MODULE: ./src/cli/commands/rm.ts




/** How long other processes may take to remove their VMs, in milliseconds: one at a time can write the log. */
const LIMIT_MS = 60_000;
const HELP = `
Removes the directory of a VM, with its disks, dumps, logs and its audit log. This cannot be undone. A log of removals records
who removed it, and the head of its audit log. A running VM is not touched.

Without this command, the files stay: on a runner until the end of the job, elsewhere for ever.`;
/** `maqet rm VM…`, `maqet rm --ended`, `maqet rm --images` */
function rm_define(command, bind) {
    command
        .argument('[VM...]', 'the names of VMs that have ended')
        .option('--ended', 'remove all VMs that have ended')
        .option('--images', 'remove the downloaded and unpacked images that VMs share')
        .addHelpText('after', HELP);
    bind(command, remove);
}
async function remove(parsed, context) {
    const { ended = false, images = false } = parsed.opts();
    const named = parsed.processedArgs[0];
    if (named.length === 0 && !ended && !images)
        throw new cli_errors/* UsageError */.eb('Nothing to remove.', { remedy: 'Name VMs, or use --ended or --images.' });
    const env = await context.environment();
    const deadline = shared_deadline/* Deadline */.B.after(LIMIT_MS, env.signal);
    const removed = [];
    // Check all first: remove none if one of them cannot be removed.
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
        code: cli_errors/* EXIT_CODES */.ai.passed,
        lines: lines.length === 0 ? ['No VM to remove.'] : lines,
        json: { vms: removed.map(({ vm, bytes }) => ({ vm, bytes })), ...(imageBytes === undefined ? {} : { imageBytes }) },
    };
}


/***/ }),

/***/ 14253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ withSharedLog)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _audit_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89922);
/* harmony import */ var _audit_redact_redactor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31568);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86202);
/* harmony import */ var _shared_lock_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27445);






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

/***/ 51174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ flushSyslog),
/* harmony export */   U9: () => (/* binding */ backlogNotice),
/* harmony export */   yG: () => (/* binding */ storeSyslogServer)
/* harmony export */ });
/* harmony import */ var _audit_syslog_shipper_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78195);
/* harmony import */ var _audit_syslog_spool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59422);
/* harmony import */ var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52681);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86202);
/* harmony import */ var _state_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44520);





/** How long a syslog server may take for the rest of a log at the end of a run, in milliseconds. */
const REST_MS = 10_000;
/** The same for a cancelled run, which the runner kills after seconds. */
const CANCELLED_MS = 2000;
/** Stores the syslog server of the audit log in the VM's directory. Call it before the first record is written. */
async function storeSyslogServer(directory, { auditSyslog, auditFormat }) {
    if (auditSyslog === undefined)
        return;
    await (0,_audit_syslog_spool_js__WEBPACK_IMPORTED_MODULE_1__/* .writeSpoolState */ .Ax)(directory.auditSpool, { address: auditSyslog, format: auditFormat ?? 'jsonl', bytes: 0 });
}
/**
 * Flushes the rest of an audit log that no supervisor writes any more, or not yet, to its syslog server: the last records of a VM
 * that has ended, or all records of a run that the policy refused or whose VM never started.
 *
 * @returns a notice about the records that could not be sent, or undefined. Never rejects.
 */
async function flushSyslog(directory, cancelled = false) {
    try {
        const record = await (0,_state_record_js__WEBPACK_IMPORTED_MODULE_4__/* .readRecord */ .aE)(directory);
        // The supervisor of a live VM sends the log itself.
        if (record !== undefined && (0,_state_record_js__WEBPACK_IMPORTED_MODULE_4__/* .isLive */ .DG)(record) && record.owner.pid !== process.pid)
            return undefined;
        const shipper = await _audit_syslog_shipper_js__WEBPACK_IMPORTED_MODULE_0__/* .AuditShipper */ .p.open(directory);
        if (shipper === undefined)
            return undefined;
        const backlog = await shipper.flush(_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .Deadline */ .B.after(cancelled ? CANCELLED_MS : REST_MS));
        await shipper.close();
        return backlog && `${backlogText(backlog)} They are in ${directory.audit}.`;
    }
    catch (error) {
        return `The audit log could not be sent to the syslog server: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorText */ .kc)(error)}`;
    }
}
/** Returns the notice about the backlog of a VM that keeps running. */
function backlogNotice(backlog) {
    return `${backlogText(backlog)} They stay in the audit log until the server accepts them.`;
}
function backlogText({ records, server, problem }) {
    const count = records === 1 ? '1 record' : `${records} records`;
    return `${count} of the audit log did not reach the syslog server ${server}${problem === '' ? '' : ` (${problem})`}.`;
}


/***/ }),

/***/ 52681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Deadline),
/* harmony export */   y: () => (/* binding */ sleep)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86202);



/** Node fires a timer at once that is longer than this (24.8 days). */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/**
 * A point on the monotonic clock that a wait must not pass, with the signal that can end it earlier.
 *
 * One `Deadline` is handed down through everything a phase does, so that layers cannot disagree about time.
 */
class Deadline {
    ms;
    endsAt;
    signal;
    constructor(
    /** The whole budget in milliseconds. */
    ms, endsAt, 
    /** Aborted by whoever wants to end the wait early. */
    signal) {
        this.ms = ms;
        this.endsAt = endsAt;
        this.signal = signal;
    }
    /** A deadline `ms` milliseconds from now; `Infinity` for a wait that only the signal or the work itself ends. */
    static after(ms, signal) {
        return new Deadline(ms, node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now() + ms, signal);
    }
    /** Milliseconds left, never negative. */
    get remainingMs() {
        return Math.max(0, this.endsAt - node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now());
    }
    get expired() {
        return this.remainingMs === 0;
    }
    /** The earlier of this deadline and one `ms` from now, under the same signal. */
    atMost(ms) {
        return Deadline.after(Math.min(ms, this.remainingMs), this.signal);
    }
    /** The same deadline, which another signal can end early as well. */
    endedBy(signal) {
        return new Deadline(this.ms, this.endsAt, this.signal === undefined ? signal : AbortSignal.any([this.signal, signal]));
    }
    /**
     * Waits for `work`, but no longer than the deadline.
     *
     * The work itself is not stopped: whoever owns it frees it when this rejects.
     *
     * @param what - what is waited for, named in the error.
     * @throws DeadlineError when time runs out first: then the deadline is {@link expired}.
     * @throws CancelledError when the signal is aborted first.
     */
    async race(work, what) {
        if (this.signal?.aborted) {
            work.catch(() => undefined);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CancelledError */ .cc(what);
        }
        const { promise: early, reject } = Promise.withResolvers();
        let timer;
        const arm = () => {
            // A timer may fire a moment early; once this has rejected, the deadline has passed for everybody.
            const ring = () => (this.expired ? reject(new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeadlineError */ .j3(what, Math.round(this.ms))) : arm());
            timer = setTimeout(ring, Math.min(Math.ceil(this.remainingMs), LONGEST_TIMER_MS));
            // A wait without an end must not hold the process.
            if (this.ms === Number.POSITIVE_INFINITY)
                timer.unref();
        };
        arm();
        const onAbort = () => reject(new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CancelledError */ .cc(what));
        this.signal?.addEventListener('abort', onAbort, { once: true });
        try {
            return await Promise.race([work, early]);
        }
        finally {
            clearTimeout(timer);
            this.signal?.removeEventListener('abort', onAbort);
        }
    }
}
/** Resolves after `ms` milliseconds, or rejects with {@link CancelledError} as soon as `signal` is aborted. */
async function sleep(ms, signal) {
    try {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(ms, undefined, signal === undefined ? {} : { signal });
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CancelledError */ .cc('a pause');
    }
}


/***/ }),

/***/ 2402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ systemProblem),
/* harmony export */   W_: () => (/* binding */ withoutLinks),
/* harmony export */   aw: () => (/* binding */ isStillAt),
/* harmony export */   mL: () => (/* binding */ HostPathError),
/* harmony export */   np: () => (/* binding */ openHostFile),
/* harmony export */   sC: () => (/* binding */ resolveHostPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86202);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10401);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56695);






/**
 * The one list of folders that belong to the system (the threat model is in `docs/security/host-paths.md`). A link among them
 * stands for where it leads as well. Of two that hold a path, the inner one decides.
 */
const SYSTEM_FOLDERS = {
    // Settings and secrets, devices, processes, the kernel's own.
    wholly: ['/etc', '/dev', '/proc', '/sys'],
    // Programs, libraries, boot files: kernels and firmware are read from there; whoever writes there owns the machine.
    'for writing': ['/boot', '/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32', '/System', '/Library'],
    // They hold the system's data beside that of its users.
    itself: ['/', '/root', '/var', '/run', '/private', '/dev/shm'],
};
/** A path of this machine may not be used for what it is wanted for. */
class HostPathError extends _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MaqetError */ .Po {
    problem;
    /** @param problem - a clause that continues a sentence about the path, without a full stop. */
    constructor(file, problem) {
        super(`${JSON.stringify((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(file, 300))} ${problem}.`, { remedy: 'Name another path.' });
        this.problem = problem;
    }
}
const REPLACED = 'was replaced while it was looked at; find out by whom';
/** As Linux has it. */
const LONGEST_PATH = 4096;
/** As Linux has it. A link can lead to itself through a folder that does not exist. */
const MOST_LINKS = 40;
/**
 * The one function that says whether a path of this machine may be used, and for what: what disks, images, shares and copies
 * name, and where a VM's folder may lie. What lies in a VM's folder is named by plain names, which need no resolving
 * (`isPlainName`).
 *
 * Guarantees for the path that is returned, at the time of the call: it is absolute; it holds no link, no `..` and no doubled or
 * trailing separator, also where its last parts do not exist yet; it fulfils the rule. Folders are compared by what they are,
 * not only by name, so that neither a second mount of a folder nor other letters on a file system without case gets around it.
 *
 * A path can change afterwards. Files are opened with {@link openHostFile} or looked at with {@link isStillAt}, and created
 * exclusively and without following a link; what QEMU itself opens by name is as safe as the folders on the way to it.
 *
 * @param text - as it was written; hostile.
 * @returns the path, or what is wrong with it: a clause without a full stop, with a remedy where there is one. Never rejects.
 */
async function resolveHostPath(text, { use, from, within, guarded = [] }) {
    if (text === '' || text.length > LONGEST_PATH || text.includes('\0'))
        return { problem: 'is no path' };
    let found;
    try {
        found = await withoutLinks(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(from, text));
    }
    catch (error) {
        return { problem: `cannot be looked up on this machine (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error)})` };
    }
    if (within !== undefined && !within.some(({ folder }) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .U)(folder, found))) {
        return { problem: `lies outside of ${within.map(({ folder, what }) => `${what} (${folder})`).join(' and of ')}` };
    }
    const problem = systemProblem(found, use);
    if (problem !== undefined)
        return { problem };
    const touched = guarded.find((folder) => holds(folder, found, identityOf) || holds(found, folder, identityOf));
    if (touched !== undefined) {
        return { problem: `touches ${touched}, which is for the runner and for maqet's evidence alone; use a folder of its own` };
    }
    return { path: found };
}
/**
 * Opens a file that is to be read for a guest: one that {@link resolveHostPath} allows to read, and what is opened is what was
 * looked up, not what has taken its place since. Opening waits for nobody, also where it is a FIFO.
 *
 * @param file - absolute, or relative to the current folder.
 * @returns the open file, which may be of any kind, and its path without links.
 * @throws HostPathError if it may not be read or was replaced; the system's error if it cannot be looked up or opened.
 */
async function openHostFile(file) {
    const real = await withoutLinks(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(file));
    const problem = systemProblem(real, 'read');
    if (problem !== undefined)
        throw new HostPathError(file, problem);
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(real, flags).catch((error) => {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) === 'ELOOP' ? new HostPathError(file, REPLACED) : error;
    });
    if (await isStillAt(handle, real))
        return { handle, path: real };
    await handle.close();
    throw new HostPathError(file, REPLACED);
}
/**
 * What is wrong with a path that lies in a folder of the system; undefined if it does not.
 *
 * @param file - absolute, and without links: {@link resolveHostPath} makes it so.
 */
function systemProblem(file, use, identify = identityOf) {
    const known = Object.entries(SYSTEM_FOLDERS).flatMap(([reach, folders]) => folders.map((folder) => ({ reach: reach, folder, identity: identify(folder) })));
    for (const at of ancestors(file)) {
        const identity = identify(at);
        const place = known.find(({ folder, identity: one }) => folder === at || (one !== undefined && one === identity));
        if (place === undefined)
            continue;
        if (at === file)
            return `is ${at}, a folder of the system; use one of your own`;
        if (place.reach === 'wholly')
            return `lies in ${at}, a folder of the system; use one of your own`;
        if (place.reach === 'itself' || use === 'read')
            return undefined;
        return `lies in ${at}, a folder of the system, where nothing may be written; use one of your own`;
    }
    return undefined;
}
/**
 * A path with every link on it resolved, also a last one that leads to nothing, as far as it exists.
 *
 * @param file - absolute.
 * @param links - how many that lead to nothing may be followed.
 * @throws the system's error for a loop of links, a file in the place of a folder, or a folder that may not be entered.
 */
async function withoutLinks(file, links = MOST_LINKS) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(file);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) !== 'ENOENT' || node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file) === file)
            throw error;
    }
    const folder = await withoutLinks(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file), links);
    const entry = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, node_path__WEBPACK_IMPORTED_MODULE_2___default().basename(file));
    const link = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(entry).catch(() => undefined);
    if (link === undefined)
        return entry;
    if (links === 0)
        throw Object.assign(new Error(`too many links: ${file}`), { code: 'ELOOP' });
    return withoutLinks(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(folder, link), links - 1);
}
/**
 * True if an open file is what has this name now, and is reached without a link: what was opened is then what was checked.
 *
 * On Linux the kernel tells the name of an open file. Elsewhere the path is resolved again and the two files are compared, so that
 * only a folder that is swapped twice in between goes unseen.
 *
 * @param file - as {@link resolveHostPath} found it.
 */
async function isStillAt(handle, file) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(process.platform === 'linux' ? `/proc/self/fd/${handle.fd}` : file).catch(() => undefined);
    if (process.platform === 'linux' || real !== file)
        return real === file;
    const [opened, named] = await Promise.all([handle.stat({ bigint: true }), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file, { bigint: true }).catch(() => undefined)]);
    return opened.ino === named?.ino && opened.dev === named.dev;
}
/** True if `folder` is `inner` or holds it. */
function holds(folder, inner, identify) {
    const identity = identify(folder);
    return ancestors(inner).some((at) => at === folder || (identity !== undefined && identify(at) === identity));
}
/** A path and the folders above it, the innermost first. */
function ancestors(file) {
    const above = node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file);
    return above === file ? [file] : [file, ...ancestors(above)];
}
function identityOf(file) {
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { bigint: true, throwIfNoEntry: false });
        return stats === undefined ? undefined : `${stats.dev}:${stats.ino}`;
    }
    catch {
        // What cannot be looked at cannot be opened either.
        return undefined;
    }
}


/***/ }),

/***/ 27445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ exclusively)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52681);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86202);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64720);





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

/***/ 10401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isWithin),
/* harmony export */   s: () => (/* binding */ isPlainName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

const PLAIN_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,126}$/;
/**
 * True for a name that can stand for nothing but one file in a folder: no separator, no `..`, no leading dot or dash,
 * no drive or URI scheme, at most 127 characters.
 */
function isPlainName(name) {
    return PLAIN_NAME.test(name) && !name.includes('..');
}
/** True if `inner` is `folder` or lies below it. Both are resolved lexically: links are not followed. */
function isWithin(folder, inner) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(folder, inner);
    return relative === '' || (!relative.startsWith(`..${(node_path__WEBPACK_IMPORTED_MODULE_0___default().sep)}`) && relative !== '..' && !node_path__WEBPACK_IMPORTED_MODULE_0___default().isAbsolute(relative));
}


/***/ }),

/***/ 64720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ processIdSchema),
/* harmony export */   Sc: () => (/* binding */ residentBytes),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   a7: () => (/* binding */ signalProcess),
/* harmony export */   ls: () => (/* binding */ identify)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51359);


const processIdSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    pid: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
    /** The kernel's start time of the process in clock ticks (Linux), or empty on systems that do not report it. */
    startTime: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** What `/proc/PID/stat` says, or undefined where there is no such process or no `/proc`. */
function procStat(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        // The command name is in parentheses and may hold spaces and parentheses itself: count from the last one.
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return { state: fields[0] ?? '', startTime: fields[19] ?? '' };
    }
    catch {
        return undefined;
    }
}
/** The identity of a process that runs now. */
function identify(pid) {
    return { pid, startTime: procStat(pid)?.startTime ?? '' };
}
/** True while that very process runs. A zombie does not run. */
function isAlive({ pid, startTime }) {
    const stat = procStat(pid);
    if (stat !== undefined)
        return stat.state !== 'Z' && stat.state !== 'X' && (startTime === '' || stat.startTime === startTime);
    if (process.platform === 'linux')
        return false;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
}
/** Sends a signal to that very process; does nothing if it is gone. */
function signalProcess(id, signal) {
    if (!isAlive(id))
        return;
    try {
        process.kill(id.pid, signal);
    }
    catch {
        // Gone between the look and the signal: what was wanted.
    }
}
/** All that a process has in memory or in swap (Linux: `proc_pid_status(5)`); undefined where that cannot be read. */
function residentBytes(pid) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/status`, 'latin1');
    }
    catch {
        return undefined;
    }
    const sizes = [...text.matchAll(/^(VmRSS|VmSwap|HugetlbPages):\s+(\d+) kB$/gm)];
    if (!sizes.some(([, name]) => name === 'VmRSS'))
        return undefined;
    return sizes.reduce((sum, [, , kib]) => sum + Number(kib) * 1024, 0);
}


/***/ }),

/***/ 83704:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ tierSchema),
/* harmony export */   i: () => (/* binding */ TIERS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51359);

/** The tiers of the command tables, the most harmful first. */
const TIERS = ['dangerous', 'privileged', 'memory-dump', 'safe'];
const tierSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([...TIERS, 'unclassified']);


/***/ }),

/***/ 93417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ recordEnd),
/* harmony export */   Fi: () => (/* binding */ setAside),
/* harmony export */   Pm: () => (/* binding */ claimFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52681);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86202);
/* harmony import */ var _shared_host_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2402);
/* harmony import */ var _shared_lock_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27445);
/* harmony import */ var _shared_process_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64720);
/* harmony import */ var _shared_wording_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81565);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6099);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44520);










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
    const folder = new _layout_js__WEBPACK_IMPORTED_MODULE_8__/* .VmDirectory */ .ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, vm));
    const found = await (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .readRecord */ .aE)(folder);
    return found !== undefined && (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .isLive */ .DG)(found) ? { kind: 'running', folder, record: found } : undefined;
}
/** Whoever gives a name to a folder, or takes it away, does so alone: of the inode in a name none may come back meanwhile. */
function inTurn(root, work) {
    return (0,_shared_lock_file_js__WEBPACK_IMPORTED_MODULE_5__/* .exclusively */ .G)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, '_claims'), _shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .Deadline */ .B.after(TURN_MS), work);
}
async function claimIn(root, vm, claim) {
    const folder = new _layout_js__WEBPACK_IMPORTED_MODULE_8__/* .VmDirectory */ .ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, vm));
    for (let attempt = 0; attempt < 5; attempt++) {
        // The inode first: what is judged below is then that folder or a newer one, and only that one is ever moved.
        const inode = await inodeOf(folder.dir);
        const found = await (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .readRecord */ .aE)(folder);
        if (found !== undefined && (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .isLive */ .DG)(found))
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
        remedy: `Give each VM of the job a name of its own with ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .input */ .hF)('vm')}.`,
    });
}
/**
 * Moves what a VM that has ended left in `<root>/<vm>` to `<vm>.<inode>`, as the next claim of its name would.
 *
 * @returns its record if it has not ended: nothing is moved then, nor is a folder that is no VM's.
 */
function setAside(root, vm) {
    return inTurn(root, async () => {
        const folder = new _layout_js__WEBPACK_IMPORTED_MODULE_8__/* .VmDirectory */ .ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, vm));
        const inode = await inodeOf(folder.dir);
        const found = await (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .readRecord */ .aE)(folder);
        if (found === undefined || inode === undefined)
            return undefined;
        if ((0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .isLive */ .DG)(found))
            return found;
        await moveAside(folder.dir, inode);
        return undefined;
    });
}
/**
 * Writes to `vm.json` how a VM has ended whose supervisor could not. The caller has seen that its processes are gone.
 *
 * Best effort: what kept the supervisor from it may still be so. A folder that is another VM's by now is left alone.
 *
 * @param supervisor - the one that has ended.
 */
async function recordEnd(folder, supervisor, end) {
    const write = async () => {
        const found = await (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .readRecord */ .aE)(folder);
        if (found === undefined || found.owner.pid !== supervisor.pid || found.owner.startTime !== supervisor.startTime)
            return;
        await (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .writeRecord */ .rh)(folder, { ...found, ...end });
    };
    await inTurn(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(folder.dir), write).catch(() => undefined);
}
/** Whatever a VM, QEMU or a command writes by a plain name ends up below it: no folder of the system may be there. @returns it without links. */
async function makeRoot(root) {
    const remedy = 'Point RUNNER_TEMP, or XDG_STATE_HOME outside a runner, to a folder that this user may write to.';
    const found = await (0,_shared_host_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveHostPath */ .sC)(root, { use: 'write', from: process.cwd() });
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
        fresh = new _layout_js__WEBPACK_IMPORTED_MODULE_8__/* .VmDirectory */ .ZB(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, `.${record.vm}.`)));
        await Promise.all([fresh.dumps, fresh.screenshots, fresh.disks, fresh.files].map((dir) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(dir, { mode: 0o700 })));
        await (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .writeRecord */ .rh)(fresh, record);
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


/***/ }),

/***/ 77694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ findVm),
/* harmony export */   KN: () => (/* binding */ asideOf),
/* harmony export */   Ly: () => (/* binding */ waitUntilGone),
/* harmony export */   OC: () => (/* binding */ findRunningVm),
/* harmony export */   Ps: () => (/* binding */ findClaimed),
/* harmony export */   d: () => (/* binding */ listVms),
/* harmony export */   lA: () => (/* binding */ describeEnd),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* unused harmony export NotRunningError */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52681);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86202);
/* harmony import */ var _shared_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64720);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6099);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44520);







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
    const folder = new _layout_js__WEBPACK_IMPORTED_MODULE_5__/* .VmDirectory */ .ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, vm));
    const record = isVmName(vm) ? await (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .readRecord */ .aE)(folder) : undefined;
    if (record !== undefined)
        return { folder, record };
    throw new NotRunningError(`There is no VM ${JSON.stringify(vm)} in ${root}.`, {
        remedy: '`maqet ls` lists the VMs; `maqet up --vm NAME` starts one.',
    });
}
/** Finds a VM that runs. @throws NotRunningError saying what became of it if it does not. */
async function findRunningVm(root, vm) {
    const found = await findVm(root, vm);
    if ((0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .isLive */ .DG)(found.record))
        return found;
    throw new NotRunningError(`The VM ${JSON.stringify(vm)} does not run: ${describeEnd(found.record)}.`, {
        remedy: `Start it with \`maqet up --vm ${vm}\`; what it left is in ${found.folder.dir}.`,
    });
}
/**
 * Finds the VMs that a process claimed under a name, newest first: in the directory of that name, and in those that later claims of
 * the name have moved aside.
 *
 * @param claimant - as `vm.json` records it.
 * @throws MaqetError if a record there cannot be read: it may be the claimant's.
 */
async function findClaimed(root, vm, claimant) {
    const names = (await namesIn(root)).filter((name) => name === vm || asideOf(name) === vm);
    const found = await Promise.all(names.map(async (name) => {
        const folder = new _layout_js__WEBPACK_IMPORTED_MODULE_5__/* .VmDirectory */ .ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, name));
        return { folder, record: await (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .readRecord */ .aE)(folder) };
    }));
    return found
        .flatMap(({ folder, record }) => (record?.claimant === claimant ? [{ folder, record }] : []))
        .sort((one, other) => Date.parse(other.record.createdAt) - Date.parse(one.record.createdAt));
}
/** Returns the name of the VM whose directory was moved aside to this name, or undefined for any other name. */
function asideOf(name) {
    return /^([a-z0-9-]+)\.\d+$/.exec(name)?.[1];
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
        const folder = new _layout_js__WEBPACK_IMPORTED_MODULE_5__/* .VmDirectory */ .ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, name));
        const record = await (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .readRecord */ .aE)(folder).catch(() => 'unreadable');
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

/***/ 6099:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ imagesDirectory),
/* harmony export */   ZB: () => (/* binding */ VmDirectory),
/* harmony export */   om: () => (/* binding */ stateRoot)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Names the files of one VM. All of them lie in one directory that only its owner can enter. */
class VmDirectory {
    dir;
    constructor(
    /** Absolute path. */
    dir) {
        this.dir = dir;
    }
    at(name) {
        return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(this.dir, name);
    }
    get record() {
        return this.at('vm.json');
    }
    get socket() {
        return this.at('rpc.sock');
    }
    get serialLog() {
        return this.at('serial.log');
    }
    get qemuLog() {
        return this.at('qemu.log');
    }
    /** The output of the daemons that serve virtiofs shares. */
    get shareLog() {
        return this.at('virtiofsd.log');
    }
    get supervisorLog() {
        return this.at('supervisor.log');
    }
    get events() {
        return this.at('events.jsonl');
    }
    get audit() {
        return this.at('audit.jsonl');
    }
    /** The syslog server that the audit log is sent to, and how much of the log it has. Missing if there is no server. */
    get auditSpool() {
        return this.at('audit-syslog.json');
    }
    get results() {
        return this.at('results.json');
    }
    /** The figures of the runs as OpenMetrics text. */
    get metrics() {
        return this.at('metrics.txt');
    }
    /** The run for the report of a matrix. */
    get reportData() {
        return this.at('report.json');
    }
    /** The run as a page for people. */
    get reportPage() {
        return this.at('report.html');
    }
    /** The output of the script of the `run` input. */
    get runLog() {
        return this.at('run.log');
    }
    /** The names of the environment variables that the VM was started with, each with a hash of its value. */
    get environment() {
        return this.at('environment.json');
    }
    /** The directory of the key for the guest's SSH server and of that server's host key. */
    get ssh() {
        return this.at('ssh');
    }
    /** One line for each run on this VM that failed. Missing if none did. */
    get failures() {
        return this.at('failures.txt');
    }
    /** The files that every run on the VM writes: the first of each numbered series. */
    get ofRuns() {
        return [this.results, this.metrics, this.reportData, this.reportPage, this.runLog];
    }
    get dumps() {
        return this.at('dumps');
    }
    get screenshots() {
        return this.at('screenshots');
    }
    get disks() {
        return this.at('disks');
    }
    /** The files of dangerous commands that were allowed by name. */
    get files() {
        return this.at('files');
    }
}
/** Returns the directory of all VMs: `$RUNNER_TEMP/maqet` on a runner, `$XDG_STATE_HOME/maqet` elsewhere. */
function stateRoot(env) {
    if (env['RUNNER_TEMP'])
        return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(env['RUNNER_TEMP'], 'maqet');
    // The XDG Base Directory Specification says to ignore relative paths.
    const absolute = (name) => (node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(env[name] ?? '') ? env[name] : undefined);
    const state = absolute('XDG_STATE_HOME') ?? node_path__WEBPACK_IMPORTED_MODULE_1___default().join(absolute('HOME') ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.local', 'state');
    return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(state, 'maqet');
}
/** Returns the directory of the downloaded images that all VMs below a {@link stateRoot} share. */
function imagesDirectory(root) {
    return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, '.images');
}


/***/ })

};
