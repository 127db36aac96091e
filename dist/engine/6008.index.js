export const id = 6008;
export const ids = [6008];
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
// EXTERNAL MODULE: ./src/audit/record.ts
var record = __webpack_require__(46126);
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
            throw new record/* AuditError */.M_(`Could not open the audit log ${JSON.stringify(file)}: ${reason}.`, {
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
            throw new record/* AuditError */.M_('The audit log is closed.', { remedy: 'Start the VM again, then retry.' });
        return this.enqueue(entry);
    }
    /**
     * Waits for the writes in progress, then closes the file. Later appends reject. A second call waits for the first.
     *
     * @param by - the caller of the closing record `log-closed`, which is written first. Omit it if the end is not orderly.
     * @throws AuditError if the closing record cannot be written. The file is closed all the same.
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
        const prepared = { ...this.prepare(entry), vm: this.options.vm };
        const { promise, resolve, reject } = Promise.withResolvers();
        this.queue.push({ entry: prepared, time: (this.options.now?.() ?? new Date()).toISOString(), resolve, reject });
        this.draining ??= this.drain();
        return promise;
    }
    prepare(entry) {
        try {
            return prepareEntry(entry, this.options.redact);
        }
        catch (error) {
            // Arguments that are nested so deeply that walking through them exhausts the stack.
            throw unfitRecordError(error);
        }
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
                const { record, bytes } = (0,chain/* sealRecord */.xe)(pending.entry, records + 1, pending.time, head);
                if (bytes.length > audit_bytes/* MAX_RECORD_BYTES */.xR)
                    throw new RangeError(`it has ${bytes.length} bytes, and the limit is ${audit_bytes/* MAX_RECORD_BYTES */.xR}`);
                // Check the line as a verifier does: a line that it rejects must never reach the file.
                const checked = (0,verify/* checkLine */.t)({ bytes: bytes.subarray(0, -1), terminated: true, tooLong: false }, record.seq, head);
                if (!checked.ok)
                    throw new TypeError(`it ${checked.problem}`);
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
    throw new record/* AuditError */.M_(`Could not continue the audit log ${JSON.stringify(file)}: record ${verdict.brokenAt} ${verdict.problem}.`, {
        remedy: 'Move the file away and keep it as evidence (`maqet verify` checks it), then start again with a new log.',
    });
}
function unfitRecordError(cause) {
    return new record/* UnfitRecordError */.K5(`Could not create the audit record: ${(0,errors/* errorText */.kc)(cause)}.`, {
        remedy: 'The command was not run. Shorten its arguments.',
        cause,
    });
}
function auditWriteError(cause) {
    return new record/* AuditError */.M_(`The audit log cannot be written: ${(0,errors/* errorText */.kc)(cause).replace(/\.$/, '')}.`, {
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
    const end = (ending) => audit.append((0,record/* resultEntry */.Q9)(announced, { ...ending, durationMs: Math.round(external_node_perf_hooks_.performance.now() - start) }));
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
// EXTERNAL MODULE: ./src/engine/records/audit-logs.ts
var audit_logs = __webpack_require__(84290);
// EXTERNAL MODULE: ./src/engine/records/syslog.ts
var syslog = __webpack_require__(51174);
;// CONCATENATED MODULE: ./src/engine/remove.ts











/** The size of the blocks that `stat` counts, in bytes (POSIX). */
const BLOCK = 512;
/** The log of removals, below the directory of all VMs. No VM can have that name. */
const LOG = external_node_path_default().join('_removed', 'audit.jsonl');
/**
 * Removes the directory of a VM that has ended, with its disks, dumps and audit log, and those of earlier VMs of its name. The log of
 * removals keeps the heads of the audit logs, so that copies of them can still be verified.
 *
 * @throws NotRunningError if there is no VM of that name; MaqetError if it has not ended, or if a syslog server still lacks records of
 *   it; AuditError if the removal cannot be recorded: nothing is removed.
 */
async function removeVm(vm, env, deadline) {
    const { root } = env;
    await requireEnded(root, vm);
    return (0,audit_logs/* withSharedLog */.w)(external_node_path_default().join(root, LOG), vm, env, deadline, async (audit) => {
        await requireFlushed(vm, new layout/* VmDirectory */.ZB(external_node_path_default().join(root, vm)));
        const live = await (0,claim/* setAside */.Fi)(root, vm);
        if (live !== undefined)
            throw notEndedError(live);
        return removeLeft(vm, audit, env);
    });
}
/** Makes sure that there is or was a VM of that name, and that it has ended. @throws as {@link removeVm} */
async function requireEnded(root, vm) {
    const live = (await (0,find/* listVms */.d)(root)).find(({ dir, record }) => external_node_path_default().basename(dir) === vm && record !== undefined && (0,state_record/* isLive */.DG)(record));
    if (live?.record !== undefined)
        throw notEndedError(live.record);
    if ((await leftBehind(root, vm)).length === 0)
        await (0,find/* findVm */.FJ)(root, vm);
}
function notEndedError({ vm, state }) {
    return new errors/* MaqetError */.Po(`The VM ${vm} has not ended: it is ${state}.`, { remedy: `Stop it first: \`maqet down ${vm}\`.` });
}
/** Removes the directories of all VMs that have ended, also those of names that other VMs have now. @throws as {@link removeVm} */
async function removeEnded(env, deadline) {
    const { root } = env;
    const ended = (await (0,find/* listVms */.d)(root)).filter(({ record }) => record !== undefined && !(0,state_record/* isLive */.DG)(record)).map(({ dir }) => external_node_path_default().basename(dir));
    const asides = (await (0,find/* namesIn */.wX)(root)).flatMap((name) => (0,find/* asideOf */.KN)(name) ?? []);
    const removed = [];
    for (const vm of [...new Set([...ended, ...asides])].sort()) {
        const one = await (0,audit_logs/* withSharedLog */.w)(external_node_path_default().join(root, LOG), vm, env, deadline, async (audit) => {
            await requireFlushed(vm, new layout/* VmDirectory */.ZB(external_node_path_default().join(root, vm)));
            await (0,claim/* setAside */.Fi)(root, vm);
            return removeLeft(vm, audit, env);
        });
        // Another process may have removed it first.
        if (one.folders > 0)
            removed.push(one);
    }
    return removed;
}
async function removeLeft(vm, audit, { root, caller }) {
    const directories = await leftBehind(root, vm);
    if (directories.length === 0)
        return { vm, folders: 0, bytes: 0 };
    for (const directory of directories)
        await requireFlushed(vm, new layout/* VmDirectory */.ZB(directory));
    const facts = { folders: await Promise.all(directories.map(directoryFacts)) };
    const record = await audit.append({ ...caller, event: 'vm-remove', arguments: facts, decision: 'allow', reason: 'lifecycle' });
    return { vm, folders: directories.length, bytes: await (0,log/* carryOut */.u)(audit, record, () => removeTrees(directories)) };
}
/** Makes sure that the syslog server has the whole audit log, because the removal deletes the only copy. */
async function requireFlushed(vm, directory) {
    const left = await (0,syslog/* flushSyslog */.Ih)(directory);
    if (left === undefined)
        return;
    throw new errors/* MaqetError */.Po(`The VM ${vm} was not removed: ${left}`, {
        remedy: `Try again when the server accepts records, or remove ${directory.auditSpool} to drop them.`,
    });
}
async function directoryFacts(dir) {
    const { audit } = new layout/* VmDirectory */.ZB(dir);
    const verdict = await (0,verify/* verifyChain */.H)(audit).catch(() => undefined);
    return { folder: external_node_path_default().basename(dir), auditHead: verdict?.ok ? verdict.head : null };
}
/**
 * Removes the downloaded and unpacked images that VMs share.
 *
 * @returns the disk space that they took, in bytes.
 * @throws MaqetError if a VM runs, or if a record cannot be read: its disks may use an image; AuditError as for {@link removeVm}.
 */
async function removeImages(env, deadline) {
    const { root, caller } = env;
    return (0,audit_logs/* withSharedLog */.w)(external_node_path_default().join(root, LOG), '-', env, deadline, async (audit) => {
        const [running] = (await (0,find/* listVms */.d)(root)).filter(({ record }) => record === undefined || (0,state_record/* isLive */.DG)(record));
        if (running !== undefined) {
            throw new errors/* MaqetError */.Po(`Cannot remove the images: the VM ${external_node_path_default().basename(running.dir)} runs, or its record cannot be read.`, {
                remedy: 'Stop it first with `maqet down`.',
            });
        }
        const record = await audit.append({ ...caller, event: 'images-remove', decision: 'allow', reason: 'lifecycle' });
        return (0,log/* carryOut */.u)(audit, record, () => removeTrees([(0,layout/* imagesDirectory */.EO)(root)]));
    });
}
/** Returns the directories of earlier VMs of a name. Leaves out those whose record does not name that VM. */
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
/** Removes directories. @returns the disk space that they took, in bytes. */
async function removeTrees(directories) {
    const sizes = await Promise.all(directories.map(sizeOf));
    await Promise.all(directories.map((directory) => (0,promises_.rm)(directory, { recursive: true, force: true })));
    return sizes.reduce((sum, size) => sum + size, 0);
}
async function sizeOf(directory) {
    // With `withFileTypes`, `readdir` does not follow links to directories.
    const entries = await (0,promises_.readdir)(directory, { recursive: true, withFileTypes: true }).catch(() => []);
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
Removes the directory of a VM, with its disks, dumps, logs and its audit log.
This cannot be undone. A log of removals records who removed it, and the head of
its audit log. A running VM is not touched.

Without this command, the files stay: on a runner until the end of the job,
elsewhere permanently.`;
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

/***/ 84290:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ openAudit),
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






/** Opens the audit log of a VM that has no supervisor yet, or no longer. The caller closes it. @throws AuditError */
function openAudit(directory, vm, env) {
    return _audit_log_js__WEBPACK_IMPORTED_MODULE_2__/* .AuditLog */ .S.open(directory.audit, { vm, redact: (0,_audit_redact_redactor_js__WEBPACK_IMPORTED_MODULE_3__/* .createRedactor */ .l)(env.secrets) });
}
/**
 * Opens an audit log that belongs to no VM, and creates its directory, while `work` writes to it. A lock makes other processes wait.
 *
 * @param log - absolute path of the file.
 * @param vm - the VM that the records name.
 * @throws MaqetError or AuditError if the log cannot be opened: `work` is not started; DeadlineError or CancelledError, by the
 *   deadline; and the errors of `work`.
 */
async function withSharedLog(log, vm, env, deadline, work) {
    await makeDirectory(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(log));
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
async function makeDirectory(directory) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true, mode: 0o700 });
    }
    catch (cause) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .MaqetError */ .Po(`Could not create ${directory} for an audit log (${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(cause) ?? 'unknown error'}).`, {
            remedy: 'Set RUNNER_TEMP, or XDG_STATE_HOME outside a runner, to a directory that this user can write to. Nothing is done without a record.',
            cause,
        });
    }
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



/** Node fires a longer timer at once (24.8 days). */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/**
 * A point on the monotonic clock at which a wait ends, with a signal that can end it earlier.
 *
 * Pass one `Deadline` down through all layers of an operation, so that they agree about time.
 */
class Deadline {
    ms;
    endsAt;
    signal;
    constructor(
    /** The whole budget in milliseconds. */
    ms, endsAt, 
    /** Ends the wait early when it is aborted. */
    signal) {
        this.ms = ms;
        this.endsAt = endsAt;
        this.signal = signal;
    }
    /** Returns a deadline `ms` milliseconds from now. `Infinity`: only the signal or the work itself ends the wait. */
    static after(ms, signal) {
        return new Deadline(ms, node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now() + ms, signal);
    }
    /** The milliseconds that are left, never negative. */
    get remainingMs() {
        return Math.max(0, this.endsAt - node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now());
    }
    get expired() {
        return this.remainingMs === 0;
    }
    /** Returns the earlier of this deadline and one `ms` from now, with the same signal. */
    atMost(ms) {
        return Deadline.after(Math.min(ms, this.remainingMs), this.signal);
    }
    /** Returns the same deadline, which another signal can end early as well. */
    endedBy(signal) {
        return new Deadline(this.ms, this.endsAt, this.signal === undefined ? signal : AbortSignal.any([this.signal, signal]));
    }
    /**
     * Waits for `work`, but no longer than the deadline. Does not stop the work: its owner does when this throws.
     *
     * @param what - what the wait is for, named in the error: `the QMP greeting`.
     * @throws DeadlineError if time runs out first. The deadline is then {@link expired}.
     * @throws CancelledError if the signal is aborted first.
     */
    async race(work, what) {
        if (this.signal?.aborted) {
            work.catch(() => undefined);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CancelledError */ .cc(`the wait for ${what}`);
        }
        const { promise: early, reject } = Promise.withResolvers();
        let timer;
        const arm = () => {
            // A timer may fire a moment early, but no caller may see a rejection before the deadline has passed.
            const ring = () => (this.expired ? reject(new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeadlineError */ .j3(what, Math.round(this.ms))) : arm());
            timer = setTimeout(ring, Math.min(Math.ceil(this.remainingMs), LONGEST_TIMER_MS));
            // A wait without a limit must not keep the process alive.
            if (this.ms === Number.POSITIVE_INFINITY)
                timer.unref();
        };
        arm();
        const onAbort = () => reject(new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CancelledError */ .cc(`the wait for ${what}`));
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
/** Waits `ms` milliseconds. @throws CancelledError as soon as `signal` is aborted. */
async function sleep(ms, signal) {
    try {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(ms, undefined, { signal });
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
 * The only list of system directories (`docs/security/host-paths.md` has the threat model). A link in it also stands for its target. If
 * two of them contain a path, the inner one decides.
 */
const SYSTEM_DIRECTORIES = {
    // Settings and secrets, devices, processes, the kernel's interfaces.
    wholly: ['/etc', '/dev', '/proc', '/sys'],
    // Programs, libraries, boot files. Kernels and firmware are read from there. Whoever can write there owns the machine.
    'for writing': ['/boot', '/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32', '/System', '/Library'],
    // These hold data of the system and of its users.
    itself: ['/', '/root', '/var', '/run', '/private', '/dev/shm'],
};
/** A path of this machine must not be used in this way. */
class HostPathError extends _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MaqetError */ .Po {
    problem;
    /** @param problem - a clause that continues a sentence about the path, without a full stop. */
    constructor(file, problem) {
        super(`${JSON.stringify((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(file, 300))} ${problem}.`, { remedy: 'Name another path.' });
        this.problem = problem;
    }
}
const REPLACED = 'was replaced while it was checked; check which program replaced it';
/** As on Linux. */
const LONGEST_PATH = 4096;
/** As on Linux. A link can lead to itself through a directory that does not exist. */
const MOST_LINKS = 40;
/**
 * Decides whether a path of this machine may be used, and how. It is the only function that does: for the paths of disks, images,
 * shares and copies, and for the place of a VM's directory. Files in a VM's directory have plain names, which need no resolving
 * (`isPlainName`).
 *
 * Guarantees for the returned path, at the time of the call: it is absolute; it has no link, no `..` and no doubled or trailing
 * separator, even if its last parts do not exist yet; it satisfies the rule. Directories are compared by device and inode, not only by
 * name, so that neither a second mount nor a different case on a case-insensitive file system gets around the rule.
 *
 * A path can change afterwards. Open files with {@link openHostFile} or check them with {@link isStillAt}, and create them exclusively
 * and without following a link. What QEMU opens by name is as safe as the directories in the path.
 *
 * @param text - untrusted, as it was written.
 * @returns the path, or the problem: a clause without a full stop, with a remedy where there is one. Never rejects.
 */
async function resolveHostPath(text, { use, from, within, guarded = [] }) {
    if (text === '' || text.length > LONGEST_PATH || text.includes('\0'))
        return { problem: 'is not a path' };
    let found;
    try {
        found = await withoutLinks(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(from, text));
    }
    catch (error) {
        return { problem: `cannot be looked up on this machine (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error)})` };
    }
    if (within !== undefined && !within.some(({ directory }) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .U)(directory, found))) {
        return { problem: `lies outside of ${within.map(({ directory, what }) => `${what} (${directory})`).join(' and of ')}` };
    }
    const problem = systemProblem(found, use);
    if (problem !== undefined)
        return { problem };
    const touched = guarded.find((directory) => contains(directory, found, identityOf) || contains(found, directory, identityOf));
    if (touched !== undefined) {
        return { problem: `touches ${touched}, which is reserved for the runner and for maqet's evidence; use another directory` };
    }
    return { path: found };
}
/**
 * Opens a file to be read for a guest, if {@link resolveHostPath} allows that. The open file is the one that was checked, not one that
 * has since taken its place. Never blocks, even on a FIFO.
 *
 * @param file - absolute, or relative to the current directory.
 * @returns the open file, which may be of any kind, and its path without links.
 * @throws HostPathError if it must not be read or was replaced; the system's error if it cannot be looked up or opened.
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
 * Says why a path must not be used in this way because it lies in a system directory; undefined if nothing is wrong with it.
 *
 * @param file - absolute and without links, as {@link resolveHostPath} returns it.
 */
function systemProblem(file, use, identify = identityOf) {
    const known = Object.entries(SYSTEM_DIRECTORIES).flatMap(([reach, directories]) => directories.map((directory) => ({ reach: reach, directory, identity: identify(directory) })));
    for (const at of ancestors(file)) {
        const identity = identify(at);
        const place = known.find(({ directory, identity: one }) => directory === at || (one !== undefined && one === identity));
        if (place === undefined)
            continue;
        if (at === file)
            return `is ${at}, a system directory; use another one`;
        if (place.reach === 'wholly')
            return `lies in ${at}, a system directory; use another one`;
        if (place.reach === 'itself' || use === 'read')
            return undefined;
        return `lies in ${at}, a system directory that must not be written to; use another one`;
    }
    return undefined;
}
/**
 * Resolves every link in a path, even a dangling one, as far as the path exists.
 *
 * @param file - absolute.
 * @param links - how many dangling links to follow at most.
 * @throws the system's error for a loop of links, a file in the place of a directory, or a directory that may not be entered.
 */
async function withoutLinks(file, links = MOST_LINKS) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(file);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) !== 'ENOENT' || node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file) === file)
            throw error;
    }
    const directory = await withoutLinks(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file), links);
    const entry = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(directory, node_path__WEBPACK_IMPORTED_MODULE_2___default().basename(file));
    const link = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(entry).catch(() => undefined);
    if (link === undefined)
        return entry;
    if (links === 0)
        throw Object.assign(new Error(`too many links: ${file}`), { code: 'ELOOP' });
    return withoutLinks(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(directory, link), links - 1);
}
/**
 * Returns true if an open file is the one that has this path now, without a link in it. The open file is then the one that was checked.
 *
 * On Linux the kernel knows the path of an open file. On other systems this resolves the path again and compares the two files, so only
 * a directory that is swapped twice in between goes unnoticed.
 *
 * @param file - as {@link resolveHostPath} returned it.
 */
async function isStillAt(handle, file) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(process.platform === 'linux' ? `/proc/self/fd/${handle.fd}` : file).catch(() => undefined);
    if (process.platform === 'linux' || real !== file)
        return real === file;
    const [opened, named] = await Promise.all([handle.stat({ bigint: true }), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file, { bigint: true }).catch(() => undefined)]);
    return opened.ino === named?.ino && opened.dev === named.dev;
}
/** Returns true if `directory` is `inner` or contains it. */
function contains(directory, inner, identify) {
    const identity = identify(directory);
    return ancestors(inner).some((at) => at === directory || (identity !== undefined && identify(at) === identity));
}
/** Returns a path and the directories above it, the innermost first. */
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
        // A file that stat cannot read cannot be opened either.
        return undefined;
    }
}


/***/ }),

/***/ 96907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ jsonObjectSchema),
/* harmony export */   Og: () => (/* binding */ jsonSchema),
/* harmony export */   c3: () => (/* binding */ listOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51359);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64623);


/** How deep a JSON value may be nested: a little less than QEMU's parser accepts, and far from what exhausts a stack. */
const MAX_DEPTH = 1000;
/** Any JSON value. Its members are not inspected: for a value that `parseJson` has returned. */
const jsonSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((value) => value !== undefined, { error: 'expected a JSON value' });
/** A JSON object that is nested at most {@link MAX_DEPTH} deep. Its members are not inspected otherwise. */
const jsonObjectSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((value) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) && !ArrayBuffer.isView(value) && !isDeeperThan(value, MAX_DEPTH), {
    error: `expected a JSON object, nested at most ${MAX_DEPTH} deep`,
});
/**
 * Makes the schema of a list of at most `most` items. The length is checked first: an endless list of wrong items would otherwise cost
 * memory for an issue about each.
 */
function listOf(item, most) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((value) => Array.isArray(value) && value.length <= most, { error: `expected a list of at most ${most} items` })
        .pipe(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item))
        .readonly();
}
/** Returns true if objects and arrays are nested in each other more than `depth` times. */
function isDeeperThan(value, depth) {
    if (typeof value !== 'object' || value === null)
        return false;
    return depth === 0 || Object.values(value).some((member) => isDeeperThan(member, depth - 1));
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
 * Returns true for a name that can only be one file in a directory: no separator, no `..`, no leading dot or dash, no drive or URI
 * scheme, at most 127 characters.
 */
function isPlainName(name) {
    return PLAIN_NAME.test(name) && !name.includes('..');
}
/** Returns true if `inner` is `directory` or lies below it. Resolves both lexically, without following links. */
function isWithin(directory, inner) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(directory, inner);
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
/** Reads `/proc/PID/stat`; undefined if there is no such process or no `/proc`. */
function procStat(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        // The command name is in parentheses and may itself contain spaces and parentheses: count from the last one.
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return { state: fields[0] ?? '', startTime: fields[19] ?? '' };
    }
    catch {
        return undefined;
    }
}
/** Returns the identity of a process that runs now. */
function identify(pid) {
    return { pid, startTime: procStat(pid)?.startTime ?? '' };
}
/** Returns true while that very process runs. A zombie does not. */
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
/** Sends a signal to that very process, or does nothing if it is gone. */
function signalProcess(id, signal) {
    if (!isAlive(id))
        return;
    try {
        process.kill(id.pid, signal);
    }
    catch {
        // It exited between the check and the signal.
    }
}
/** Returns how many bytes a process has in memory and in swap (Linux: `proc_pid_status(5)`); undefined if that cannot be read. */
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
