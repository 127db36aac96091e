export const id = 9918;
export const ids = [9918];
export const modules = {

/***/ 8196:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uz: () => (/* binding */ splitLines),
/* harmony export */   xR: () => (/* binding */ MAX_RECORD_BYTES),
/* harmony export */   zO: () => (/* binding */ readChunks)
/* harmony export */ });
/**
 * The most bytes that one record may have, newline included. A command with more in its arguments is refused; in return a
 * log can be read line by line in bounded memory.
 */
const MAX_RECORD_BYTES = 1024 * 1024;
const CHUNK_BYTES = 256 * 1024;
const NEWLINE = 0x0a;
/** Reads a file from its start, without moving its position or closing it. */
async function* readChunks(handle) {
    for (let position = 0;;) {
        const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(CHUNK_BYTES), 0, CHUNK_BYTES, position);
        if (bytesRead === 0)
            return;
        position += bytesRead;
        yield buffer.subarray(0, bytesRead);
    }
}
/** Splits chunks into lines at LF alone, holding no more than {@link MAX_RECORD_BYTES} and one chunk at a time. */
async function* splitLines(chunks) {
    let held = [];
    let heldBytes = 0;
    for await (const chunk of chunks) {
        let rest = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        for (let end = rest.indexOf(NEWLINE); end >= 0; end = rest.indexOf(NEWLINE)) {
            const bytes = Buffer.concat([...held, rest.subarray(0, end)]);
            yield { bytes, terminated: true, tooLong: bytes.length >= MAX_RECORD_BYTES };
            if (bytes.length >= MAX_RECORD_BYTES)
                return;
            rest = rest.subarray(end + 1);
            held = [];
            heldBytes = 0;
        }
        if (rest.length === 0)
            continue;
        held.push(Buffer.from(rest));
        heldBytes += rest.length;
        if (heldBytes >= MAX_RECORD_BYTES) {
            yield { bytes: Buffer.concat(held).subarray(0, MAX_RECORD_BYTES), terminated: false, tooLong: true };
            return;
        }
    }
    if (heldBytes > 0)
        yield { bytes: Buffer.concat(held), terminated: false, tooLong: false };
}


/***/ }),

/***/ 7802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ recordBytes),
/* harmony export */   OK: () => (/* binding */ hashRecord),
/* harmony export */   hw: () => (/* binding */ GENESIS),
/* harmony export */   xe: () => (/* binding */ sealRecord)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8451);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7114);



/** The `prev` of the first record: 64 zeros. */
const GENESIS = '0'.repeat(64);
/**
 * The hash that a record must carry: SHA-256 (hex) of `prev` followed by the canonical JSON (keys in code-unit order, no
 * space) of every field but `hash`.
 *
 * The chain has no key: whoever can write the file can also compute a new chain over other records. What shows that is the
 * head, kept where the file's writer cannot reach it (the job's outputs and summary).
 */
function hashRecord(record) {
    const { hash: _, ...content } = record;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(record.prev)
        .update((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(content))
        .digest('hex');
}
/** Turns an entry into the record that follows `prev`. */
function sealRecord(entry, seq, time, prev) {
    const content = {
        seq,
        time,
        vm: entry.vm,
        actor: entry.actor,
        run: entry.run,
        event: entry.event,
        command: entry.command ?? null,
        arguments: entry.arguments ?? null,
        tier: entry.tier ?? null,
        decision: entry.decision ?? null,
        reason: entry.reason ?? '',
        outcome: entry.outcome ?? null,
        error: entry.error ?? null,
        durationMs: entry.durationMs ?? null,
        prev,
    };
    return { ...content, hash: hashRecord(content) };
}
/**
 * The bytes of a record in the file, with the newline: its fields in the order of {@link RECORD_FIELDS}, their values as canonical
 * JSON. A record has one spelling only, so that a check can hold the file against it byte for byte.
 */
function recordBytes(record) {
    const members = _record_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORD_FIELDS */ .I.map((field) => `"${field}":${(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(record[field])}`);
    return Buffer.from(`{${members.join(',')}}\n`, 'utf8');
}


/***/ }),

/***/ 6960:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ UnfitRecordError),
/* harmony export */   M: () => (/* binding */ AuditError)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);

/**
 * The audit log cannot be written, continued or read.
 *
 * Whoever gets this from an append must not do what the record was about: no audit record, no command.
 */
class AuditError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po {
}
/** This one record cannot be made, such as one that is too large: the log itself is sound. */
class UnfitRecordError extends AuditError {
}


/***/ }),

/***/ 1309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ auditText),
/* harmony export */   L: () => (/* binding */ auditLines)
/* harmony export */ });
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(371);

/** The events that are about a command or an act with a decision, and what their lines begin with. */
const TITLES = {
    qmp: 'QMP',
    'qmp-result': 'QMP',
    qga: 'QGA',
    'qga-result': 'QGA',
    'guest-run': 'QMP guest',
    'guest-copy': 'QMP guest',
    snapshot: 'QMP snapshot',
};
/**
 * The workflow-log lines of a record, in MAQET's form: fields joined by ` | `. Every field is escaped, so that no name, reason
 * or error can add a field, a line or a workflow command.
 *
 * An allowed command gives its class line (privileged, memory dump, dangerous), then the audit line. A blocked one gives one
 * error line. A result gives a line only if the command failed: the decision was logged already. A script or a copy in the
 * guest gives one line with the channel and the hash of the script, and one for its end; so does a snapshot, with its name and
 * its disks.
 */
function auditLines(record) {
    const title = TITLES[record.event];
    if (title === undefined)
        return [lifecycleLine(record)];
    if (record.decision === 'block')
        return [blockedLine(title, record)];
    if (title === 'QMP guest')
        return [record.outcome === null ? guestLine(title, record) : guestEndLine(title, record)];
    if (title === 'QMP snapshot')
        return snapshotLines(title, record);
    if (!record.event.endsWith('-result'))
        return allowedLines(title, record);
    if (record.outcome !== 'failed')
        return [];
    const error = `error=${field(record.error ?? 'unknown')}`;
    return [line('warning', `${title} failed`, record.vm, record.command, `user=${field(record.actor)}`, error)];
}
/** One line for any record, in the same form: the last of its lines for the workflow log, or for a command that ended well its end. */
function auditText(record) {
    const shown = auditLines(record).at(-1)?.text;
    if (shown !== undefined)
        return shown;
    const facts = [`outcome=${field(record.outcome ?? '')}`, `duration=${record.durationMs ?? 0}ms`, `user=${field(record.actor)}`];
    return line('info', `${TITLES[record.event] ?? ''} ended`, record.vm, record.command, ...facts).text;
}
function guestLine(title, record) {
    const args = record.arguments ?? {};
    const script = typeof args['scriptSha256'] === 'string' ? [`sha256=${field(args['scriptSha256'])}`] : [];
    const channel = typeof args['channel'] === 'string' ? [`channel=${field(args['channel'])}`] : [];
    const facts = [...channel, ...script, `user=${field(record.actor)}`, `timestamp=${field(record.time)}`];
    return line('info', title, record.vm, record.command, ...facts);
}
function guestEndLine(title, record) {
    const args = record.arguments ?? {};
    const told = ['channel', 'exitCode', 'signal', 'bytes'].flatMap((name) => {
        const value = args[name];
        return typeof value === 'string' || typeof value === 'number' ? [`${name}=${field(String(value))}`] : [];
    });
    const failed = record.outcome === 'failed';
    const error = failed ? [`error=${field(record.error ?? 'unknown')}`] : [];
    const facts = [...told, `duration=${record.durationMs ?? 0}ms`, `user=${field(record.actor)}`, ...error];
    return line(failed ? 'warning' : 'info', `${title} ${failed ? 'failed' : 'ended'}`, record.vm, record.command, ...facts);
}
function snapshotLines(title, record) {
    const user = `user=${field(record.actor)}`;
    if (record.outcome === null) {
        const { action, name, disks } = record.arguments ?? {};
        const told = Object.entries({ action, name }).flatMap(([key, value]) => (typeof value === 'string' ? [`${key}=${field(value)}`] : []));
        const spanned = `disks=[${(Array.isArray(disks) ? disks : []).map((disk) => listItem(String(disk))).join(', ')}]`;
        const warning = record.tier === 'privileged' ? [line('warning', `${title} privileged`, record.vm, record.command, user)] : [];
        return [...warning, line('info', title, record.vm, record.command, ...told, spanned, user, `timestamp=${field(record.time)}`)];
    }
    const took = `duration=${record.durationMs ?? 0}ms`;
    if (record.outcome === 'ok')
        return [line('info', `${title} ended`, record.vm, record.command, took, user)];
    return [line('warning', `${title} failed`, record.vm, record.command, took, user, `error=${field(record.error ?? 'unknown')}`)];
}
function allowedLines(title, record) {
    const user = `user=${field(record.actor)}`;
    const params = `params=[${Object.keys(record.arguments ?? {})
        .map(listItem)
        .join(', ')}]`;
    const audit = line('info', title, record.vm, record.command, params, user, `timestamp=${field(record.time)}`);
    switch (record.tier) {
        case 'safe':
            return [audit];
        case 'privileged':
            return [line('warning', `${title} privileged`, record.vm, record.command, user), audit];
        case 'memory-dump':
            return [line('info', `${title} memory dump`, record.vm, record.command, user, 'purpose=testing'), audit];
        default:
            return [line('error', `${title} dangerous`, record.vm, record.command, user, `reason=${field(record.reason)}`), audit];
    }
}
function blockedLine(title, record) {
    const user = `user=${field(record.actor)}`;
    const facts = [`tier=${field(record.tier ?? 'unclassified')}`, `reason=${field(record.reason)}`, `timestamp=${field(record.time)}`];
    return line('error', `${title} blocked`, record.vm, record.command, user, ...facts);
}
function lifecycleLine(record) {
    const outcome = record.outcome === null ? [] : [`outcome=${field(record.outcome)}`];
    const error = record.error === null ? [] : [`error=${field(record.error)}`];
    const disk = record.event === 'disk-create' || record.event === 'disk-remove' ? record.arguments?.['disk'] : undefined;
    const named = typeof disk === 'string' ? [`disk=${field(disk)}`] : [];
    const facts = [...named, `user=${field(record.actor)}`, ...outcome, ...error, `timestamp=${field(record.time)}`];
    return line(record.outcome === 'failed' ? 'warning' : 'info', 'VM', record.vm, record.event, ...facts);
}
/** `facts` are escaped already, since they hold signs of ours; the two names are not. */
function line(level, title, vm, name, ...facts) {
    return { level, text: [`${title}: ${field(vm)}`, field(name ?? ''), ...facts].join(' | ') };
}
function field(text) {
    return (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(text).replaceAll('|', '\\x7c');
}
function listItem(name) {
    return field(name).replaceAll(',', '\\x2c').replaceAll('[', '\\x5b').replaceAll(']', '\\x5d');
}


/***/ }),

/***/ 1496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ AuditLog)
});

// EXTERNAL MODULE: ./src/shared/deadline.ts
var deadline = __webpack_require__(8013);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/audit/bytes.ts
var audit_bytes = __webpack_require__(8196);
// EXTERNAL MODULE: ./src/audit/chain.ts
var chain = __webpack_require__(7802);
// EXTERNAL MODULE: ./src/audit/errors.ts
var audit_errors = __webpack_require__(6960);
;// CONCATENATED MODULE: ./src/audit/prepare.ts
/** Free text from QEMU and from errors is cut here; the place for long output is the QEMU log. */
const MAX_TEXT = 4096;
const MAX_NAME = 256;
/** A copy of an entry as it may be kept: secrets hidden, free text cut at 4096 characters, names at 256. */
function prepareEntry(entry, redact) {
    const { command = null, error = null, arguments: args = null } = entry;
    return {
        ...entry,
        actor: cut(entry.actor, MAX_NAME),
        command: command === null ? null : cut(isClassified(entry) ? command : redact.text(command), MAX_NAME),
        arguments: args === null ? null : redact.arguments(command ?? '', args),
        reason: cut(redact.text(entry.reason ?? ''), MAX_TEXT),
        error: error === null ? null : cut(redact.text(error), MAX_TEXT),
    };
}
/**
 * A name from the command table is public; hiding it because some secret has the same value would blind the log. Any other name
 * is whatever somebody typed, and that may be a secret on the wrong line.
 */
function isClassified({ tier }) {
    return tier !== undefined && tier !== null && tier !== 'unclassified';
}
/** After the redaction: a secret cut in two would not be known. */
function cut(text, max) {
    return text.length > max ? `${text.slice(0, max)}…` : text;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./src/audit/sink.ts






/** A file that can only grow, which nobody but its owner can read. */
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
     * Opens or creates the file (0600, append only, no link followed) and makes its name durable.
     *
     * @param fsync - false gives up durability across a crash of the host (not of the process) for speed.
     * @throws AuditError if it is no regular file of one name, or cannot be opened. Nothing is left open then.
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
                await syncFolder(external_node_path_default().dirname(file));
            return new FileSink(handle, file, stat.ino, Number(stat.size), fsync);
        }
        catch (error) {
            await handle?.close();
            const why = (0,errors/* errnoOf */.UQ)(error) === 'ELOOP' ? 'it is a symbolic link' : (0,errors/* errorText */.kc)(error);
            throw new audit_errors/* AuditError */.M(`The audit log ${JSON.stringify(file)} cannot be opened: ${why}.`, {
                remedy: 'Nothing runs without an audit log: make its folder writable and its name free, then start again.',
                cause: error,
            });
        }
    }
    /** True until the first byte is written. */
    get empty() {
        return this.size === 0;
    }
    /** The bytes written so far, from the start. */
    read() {
        return (0,audit_bytes/* readChunks */.zO)(this.handle);
    }
    /**
     * Writes and syncs. If that fails, the file is cut back to the last whole record where the file system lets it: a full disk
     * takes half a line. A file that somebody else touched meanwhile is left as it is.
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
            await this.cutBack().catch(() => undefined);
            throw error;
        }
        this.checkUntouched(this.size + bytes.length);
        this.size += bytes.length;
    }
    async close() {
        await this.handle.close();
    }
    async cutBack() {
        // Never longer: that would fill a file which somebody cut with zeros.
        if ((await this.handle.stat()).size > this.size)
            await this.handle.truncate(this.size);
    }
    /** A record in a file that was removed, replaced or cut meanwhile is no evidence: nobody would find it. */
    checkUntouched(expectedSize) {
        const stat = (0,external_node_fs_.lstatSync)(this.file, { bigint: true, throwIfNoEntry: false });
        if (stat === undefined || stat.ino !== this.inode)
            throw new Error('the file was removed or replaced while it was open');
        if (stat.size !== BigInt(expectedSize))
            throw new Error('the file was changed by somebody else while it was open');
    }
}
async function syncFolder(folder) {
    const handle = await (0,promises_.open)(folder, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}

// EXTERNAL MODULE: ./src/audit/verify.ts + 1 modules
var verify = __webpack_require__(2259);
;// CONCATENATED MODULE: ./src/audit/log.ts








/** A storage that holds a write longer than this is broken: the log fails rather than hold up the VM's owner for ever. */
const WRITE_LIMIT_MS = 30_000;
/**
 * The one writer of an audit log.
 *
 * A record is durable when `append` resolves, and records stand in the order of the calls. Appends that arrive while a write is
 * under way share the next one (and its fdatasync). The first write that fails poisons the log: that append and every later one
 * reject with {@link AuditError}, so that nothing runs without its record.
 */
class AuditLog {
    sink;
    options;
    queue = [];
    draining;
    failure;
    closing;
    position;
    /** A log over any sink, after `start`. {@link AuditLog.open} is the one for a file. */
    constructor(sink, options, start = { records: 0, head: chain/* GENESIS */.hw }) {
        this.sink = sink;
        this.options = options;
        this.position = start;
    }
    /**
     * Opens a log, or creates it (0600). An existing one is verified whole and continued.
     *
     * @throws AuditError if the file cannot be opened, or if its chain is broken or ends within a record: a writer was killed
     *   in the middle of a write, or somebody changed it. The file is left as it is: it is evidence.
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
    /** How many records are durable. */
    get records() {
        return this.position.records;
    }
    /**
     * Adds a record. Secrets are redacted here; free text is cut at 4096 characters.
     *
     * @returns the record as written, once it is durable.
     * @throws AuditError if it was not written: then the act it is about must not happen. An entry too large for a record
     *   (1 MiB) is refused alone, with an UnfitRecordError; any other failure is final for this log.
     */
    async append(entry) {
        if (this.closing !== undefined)
            throw new audit_errors/* AuditError */.M('The audit log is closed.', { remedy: 'Start the VM anew, then try again.' });
        return this.enqueue(entry);
    }
    /**
     * Waits for what is being written, then frees the file. Later appends reject; a second call waits for the first.
     *
     * @param by - writes the closing record `log-closed` in this caller's name first. Left out where the end is not orderly.
     * @throws AuditError if the closing record cannot be written; the file is freed all the same.
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
            // A write that hangs holds up the close of its file, too.
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
        // Calls made in the same turn of the event loop share the first write, too.
        await Promise.resolve();
        while (this.queue.length > 0)
            await this.commit(this.queue.splice(0));
        this.draining = undefined;
    }
    /** Writes a batch as one; the position moves only once all of it is durable. */
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
            this.failure ??= writeFailed(error);
            for (const { pending } of sealed)
                pending.reject(this.failure);
            return;
        }
        this.position = { records: last.record.seq, head: last.record.hash };
        for (const { pending, record } of sealed)
            pending.resolve(record);
        this.options.onWritten?.();
    }
    /** Chains the entries of a batch; one that cannot be a record is refused and takes no place in the chain. */
    seal(batch) {
        let { records, head } = this.position;
        const sealed = [];
        for (const pending of batch) {
            try {
                const record = (0,chain/* sealRecord */.xe)(pending.entry, records + 1, pending.time, head);
                const bytes = (0,chain/* recordBytes */.$K)(record);
                if (bytes.length > audit_bytes/* MAX_RECORD_BYTES */.xR)
                    throw new RangeError(`it has ${bytes.length} bytes, the most is ${audit_bytes/* MAX_RECORD_BYTES */.xR}`);
                sealed.push({ pending, record, bytes });
                records = record.seq;
                head = record.hash;
            }
            catch (error) {
                pending.reject(refused(error));
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
    throw new audit_errors/* AuditError */.M(`The audit log ${JSON.stringify(file)} cannot be continued: record ${verdict.brokenAt} ${verdict.problem}.`, {
        remedy: 'Move the file away and keep it as evidence (`maqet verify` checks it), then start again with a new log.',
    });
}
function refused(cause) {
    return new audit_errors/* UnfitRecordError */.K(`The audit record cannot be made: ${(0,errors/* errorText */.kc)(cause)}.`, {
        remedy: 'Pass less in the arguments of the command: it was not run.',
        cause,
    });
}
function writeFailed(cause) {
    return new audit_errors/* AuditError */.M(`The audit log cannot be written: ${(0,errors/* errorText */.kc)(cause).replace(/\.$/, '')}.`, {
        remedy: 'Nothing runs without an audit record: free disk space or repair the storage, then start the VM anew.',
        cause,
    });
}


/***/ }),

/***/ 3371:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ carryOut)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8382);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7114);



/**
 * Does what a record has announced, and records how that ended and how long it took.
 *
 * @param facts - for the closing record: what came of it besides, or what it was that failed.
 * @throws what `work` throws; AuditError if its end cannot be recorded.
 */
async function carryOut(audit, announced, work, facts = {}) {
    const start = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
    const end = (ending) => audit.append((0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .resultEntry */ .Q)(announced, { ...ending, durationMs: Math.round(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now() - start) }));
    let done;
    try {
        done = await work();
    }
    catch (error) {
        await end({ outcome: 'failed', error: (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorText */ .kc)(error), ...(facts.failed === undefined ? {} : { facts: facts.failed }) });
        throw error;
    }
    await end({ outcome: 'ok', ...(facts.done === undefined ? {} : { facts: facts.done(done) }) });
    return done;
}


/***/ }),

/***/ 7114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ RECORD_FIELDS),
/* harmony export */   Q: () => (/* binding */ resultEntry)
/* harmony export */ });
/** The fields of a record in the order in which they are written. */
const RECORD_FIELDS = [
    'seq',
    'time',
    'vm',
    'actor',
    'run',
    'event',
    'command',
    'arguments',
    'tier',
    'decision',
    'reason',
    'outcome',
    'error',
    'durationMs',
    'prev',
    'hash',
];
const RESULT_EVENTS = { qmp: 'qmp-result', qga: 'qga-result' };
/**
 * The entry that closes a decision: `qmp-result` for `qmp`, `qga-result` for `qga`, the same event otherwise. Its `reason` names
 * the record that it belongs to, because several commands can be under way at once; the arguments are not repeated: in their
 * place stands what came of it, where there is more than the outcome.
 */
function resultEntry(decision, ending) {
    return {
        actor: decision.actor,
        run: decision.run,
        event: RESULT_EVENTS[decision.event] ?? decision.event,
        command: decision.command,
        arguments: ending.facts ?? null,
        tier: decision.tier,
        decision: decision.decision,
        reason: `result of record ${decision.seq}`,
        outcome: ending.outcome,
        error: ending.error ?? null,
        durationMs: ending.durationMs,
    };
}


/***/ }),

/***/ 9989:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ secretsFromEnvironment),
/* harmony export */   KD: () => (/* binding */ secretArgumentsOf),
/* harmony export */   eh: () => (/* binding */ isSecretName)
/* harmony export */ });
/** Words that make a name secret wherever they stand in it: `tls-password-id`, `AWS_SECRET_ACCESS_KEY`. */
const ANYWHERE = /passw|passphrase|secret|token|credential|privatekey|apikey|accesskey|authorization|cookie/;
/** Words that make a name secret as its last part: `data` of `object-add`, `keys` of `send-key`, `input-data`, `buf-b64`. */
const LAST_WORD = new Set(['data', 'key', 'keys', 'b64', 'pass', 'pwd', 'pw', 'pin', 'auth']);
/** Environment variables: `data` or `pwd` at the end would hide folders and settings there. */
const VARIABLE = /passw|passphrase|secret|token|credential|private_?key|api_?key|access_?key|_key$|_pass$/i;
const squeezed = (name) => name.toLowerCase().replace(/[^a-z0-9]/g, '');
/** True for the name of an argument whose value must not be logged. Spelling (`-`, `_`, camelCase, case) does not matter. */
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
/** The values of the environment's variables whose names look secret, for {@link createRedactor}. */
function secretsFromEnvironment(env) {
    return Object.entries(env).flatMap(([name, value]) => (VARIABLE.test(name) && value !== undefined && value !== '' ? [value] : []));
}
/** Arguments that are secret in one command and harmless in others. */
const OF_COMMAND = {
    'guest-exec': ['env'],
    'sev-inject-launch-secret': ['packet-header', 'secret', 'gpa'],
};
/** The argument names that are secret in this very command, besides those of {@link isSecretName}. */
function secretArgumentsOf(command) {
    return Object.hasOwn(OF_COMMAND, command) ? (OF_COMMAND[command] ?? []) : [];
}


/***/ }),

/***/ 9281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor)
});

// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(8451);
// EXTERNAL MODULE: ./src/audit/redact/names.ts
var names = __webpack_require__(9989);
;// CONCATENATED MODULE: ./src/audit/redact/values.ts
/** What stands in place of a secret. Shorter than any secret that is looked for, so that it can never be one. */
const REDACTED = '***';
/** Shorter values are no secrets worth the name, and hiding every `true` or `1` would blind the log. */
const MIN_SECRET = 6;
/**
 * Makes a function that replaces these values in a text: as they are, trimmed, each line of a longer one, and as they look inside
 * JSON, a URL or Base64 (at any offset). Values under 6 characters are not looked for.
 */
function createValueMask(values) {
    const needles = [...new Set(values.flatMap(spellings))].filter((needle) => needle.length >= MIN_SECRET);
    return (text) => {
        let current = text;
        // A replacement can join its neighbours to another secret; each round makes the text shorter, so this ends.
        for (let found = spans(current, needles); found.length > 0; found = spans(current, needles))
            current = cutSpans(current, found);
        return current;
    };
}
function spellings(value) {
    const plain = [value, value.trim(), ...value.split(/\r?\n/).map((line) => line.trim())];
    return plain
        .filter((text) => text.length >= MIN_SECRET)
        .flatMap((text) => [text, JSON.stringify(text).slice(1, -1), inUrl(text), ...inBase64(text)]);
}
function inUrl(text) {
    // A lone surrogate makes encodeURIComponent throw; UTF-8 replaces it.
    return encodeURIComponent(Buffer.from(text, 'utf8').toString('utf8'));
}
/** The characters that a text gives at each of the three offsets it can have in a Base64 stream, whatever stands around it. */
function inBase64(text) {
    const bytes = Buffer.from(text, 'utf8');
    return [0, 1, 2].map((offset) => {
        const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
        return encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
    });
}
/** Every place where a needle stands, overlapping ones joined: two secrets that share characters must both vanish whole. */
function spans(text, needles) {
    const found = [];
    for (const needle of needles) {
        for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1))
            found.push([at, at + needle.length]);
    }
    found.sort((a, b) => a[0] - b[0]);
    const joined = [];
    for (const [start, end] of found) {
        const last = joined.at(-1);
        if (last !== undefined && start < last[1])
            last[1] = Math.max(last[1], end);
        else
            joined.push([start, end]);
    }
    return joined;
}
function cutSpans(text, found) {
    let result = '';
    let from = 0;
    for (const [start, end] of found) {
        result += text.slice(from, start) + REDACTED;
        from = end;
    }
    return result + text.slice(from);
}

;// CONCATENATED MODULE: ./src/audit/redact/assignments.ts


/** How far back from a sign a name is looked for: the end of a longer name tells enough. */
const NAME_REACH = 128;
const NAME_BEFORE = /([A-Za-z][\w.-]*)(\\*["'])?\s{0,8}$/;
const SIGN = /[=:]/g;
const OPENING_QUOTE = /\s*(\\*["'])/y;
/** A nested object or list ends nobody knows where without parsing it: all that follows goes. */
const UNQUOTED = /\s*[{[][\s\S]*|(?:[^,\r\n]|,,)*/y;
const URL_PASSWORD = /:\/\/[^/\s]+@/g;
/**
 * Hides the value of each secret-named assignment inside a text: `password=…`, `"data": "…"` (also with escaped quotes), as
 * in QEMU options, `json:` file names, query strings and command lines; and the user part of URLs.
 *
 * An unquoted value ends at the next single comma or line end, as in QEMU's options: a password may hold spaces, so the rest of
 * a command line goes with it. Takes time linear in the text.
 */
function hideAssignments(text) {
    let result = '';
    let from = 0;
    SIGN.lastIndex = 0;
    for (let sign = SIGN.exec(text); sign !== null; sign = SIGN.exec(text)) {
        const valueAt = sign.index + 1;
        if (!isSecretAssignment(text, sign.index))
            continue;
        const end = valueEnd(text, valueAt);
        if (end === valueAt)
            continue;
        result += text.slice(from, valueAt) + REDACTED;
        from = end;
        SIGN.lastIndex = end;
    }
    return (result + text.slice(from)).replace(URL_PASSWORD, `://${REDACTED}@`);
}
/** A colon counts only after a quoted name: `invalid token: x` is prose. */
function isSecretAssignment(text, sign) {
    const before = NAME_BEFORE.exec(text.slice(Math.max(0, sign - NAME_REACH), sign));
    if (before === null || (text[sign] === ':' && before[2] === undefined))
        return false;
    return (0,names/* isSecretName */.eh)(before[1] ?? '');
}
function valueEnd(text, start) {
    OPENING_QUOTE.lastIndex = start;
    const quote = OPENING_QUOTE.exec(text)?.[1];
    if (quote === undefined) {
        UNQUOTED.lastIndex = start;
        return start + (UNQUOTED.exec(text)?.[0].length ?? 0);
    }
    let end = text.indexOf(quote, OPENING_QUOTE.lastIndex);
    // A quote after a backslash belongs to the value. Taking one too many for escaped hides more, never less.
    while (end >= 0 && text[end - 1] === '\\')
        end = text.indexOf(quote, end + 1);
    return end < 0 ? text.length : end + quote.length;
}

;// CONCATENATED MODULE: ./src/audit/redact/redactor.ts




/** QMP's own limit for nesting; deeper input cannot reach QEMU anyway. */
const MAX_DEPTH = 1024;
/** Human-monitor commands whose parameters are secrets. */
const MONITOR_SECRET = /passw|secret|sendkey|^\s*change\s+(vnc|spice)/i;
/** Members that tell what the `value` beside them is: `qom-set {property: 'password', value: …}`. */
const NAMING_MEMBERS = ['property', 'name', 'key'];
/**
 * A redactor for these secret values, e.g. those of {@link secretsFromEnvironment}. It hides too much rather than too little.
 *
 * @example
 * createRedactor(['hunter22']).arguments('object-add', { id: 's0', data: 'x', note: 'is hunter22' });
 * // { id: 's0', data: '***', note: 'is ***' }
 */
function createRedactor(secretValues) {
    const mask = createValueMask(secretValues);
    const plain = new Set(secretValues);
    const text = (raw) => mask(hideAssignments(raw));
    function value(raw, depth) {
        if (typeof raw === 'string')
            return text(raw);
        if (typeof raw === 'number' || typeof raw === 'bigint')
            return plain.has(String(raw)) ? REDACTED : raw;
        if (raw === null || typeof raw === 'boolean')
            return raw;
        if (typeof raw !== 'object' || depth >= MAX_DEPTH)
            return REDACTED;
        if (Array.isArray(raw))
            return raw.map((item, index) => (isSecretFlag(raw[index - 1]) ? REDACTED : value(item, depth + 1)));
        return members(raw, [], depth + 1);
    }
    function members(raw, alsoSecret, depth) {
        const hidden = new Set(namesItsValue(raw) ? [...alsoSecret, 'value'] : alsoSecret);
        const kept = new Map();
        for (const [key, item] of Object.entries(raw)) {
            const name = freeKey(mask(key), kept);
            kept.set(name, hidden.has(key) || (0,names/* isSecretName */.eh)(key) ? REDACTED : value(item, depth));
        }
        // Not by assignment: a member called `__proto__` would vanish.
        return Object.fromEntries(kept);
    }
    return {
        text,
        arguments(command, args) {
            if (!(0,json/* isJsonObject */.OW)(args))
                return {};
            const redacted = members(args, (0,names/* secretArgumentsOf */.KD)(command), 0);
            const line = args['command-line'];
            if (typeof line !== 'string' || !MONITOR_SECRET.test(line))
                return redacted;
            const verb = line.trim().split(/\s/, 1)[0] ?? '';
            return { ...redacted, 'command-line': mask(`${verb} ${REDACTED}`) };
        },
    };
}
/** `--password` in a list of arguments: the next one is the password. */
function isSecretFlag(item) {
    return typeof item === 'string' && /^--?[\w-]+$/.test(item) && (0,names/* isSecretName */.eh)(item);
}
function namesItsValue(raw) {
    return NAMING_MEMBERS.some((member) => {
        const name = Object.hasOwn(raw, member) ? raw[member] : undefined;
        return typeof name === 'string' && (0,names/* isSecretName */.eh)(name);
    });
}
/** Keys that held different secrets would fall together: number the later ones, too short to be a secret themselves. */
function freeKey(wanted, taken) {
    let key = wanted;
    for (let n = 2; taken.has(key); n += 1)
        key = `#${n.toString(36)}`;
    return key;
}


/***/ }),

/***/ 2259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ verifyChain)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/audit/bytes.ts
var bytes = __webpack_require__(8196);
// EXTERNAL MODULE: ./src/audit/chain.ts
var chain = __webpack_require__(7802);
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(8451);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(371);
// EXTERNAL MODULE: ./src/audit/record.ts
var record = __webpack_require__(7114);
;// CONCATENATED MODULE: ./src/audit/check.ts





const isText = (value) => typeof value === 'string';
const isTextOrNull = (value) => value === null || typeof value === 'string';
const RUN_FIELDS = ['repository', 'workflow', 'runId', 'attempt', 'job'];
const FIELD_CHECKS = {
    seq: Number.isSafeInteger,
    time: isText,
    vm: isText,
    actor: isText,
    run: (value) => value === null || ((0,json/* isJsonObject */.OW)(value) && RUN_FIELDS.every((field) => isText(value[field]))),
    event: isText,
    command: isTextOrNull,
    arguments: (value) => value === null || (0,json/* isJsonObject */.OW)(value),
    tier: isTextOrNull,
    decision: isTextOrNull,
    reason: isText,
    outcome: isTextOrNull,
    error: isTextOrNull,
    durationMs: (value) => value === null || typeof value === 'number',
    prev: isText,
    hash: isText,
};
/**
 * Checks one line against the chain.
 *
 * The bytes must be exactly those that the log writes for the record they hold: a space, a doubled key or another spelling of
 * a character is found although the record would hash the same. Never throws, whatever the line holds.
 *
 * @param position - the line's number, 1-based: the `seq` it must have.
 * @param prev - the hash of the record before.
 */
function checkLine(line, position, prev) {
    if (line.tooLong)
        return { ok: false, problem: `is longer than a record can be (${bytes/* MAX_RECORD_BYTES */.xR} bytes)` };
    if (!line.terminated) {
        const torn = `ends after ${line.bytes.length} bytes without a newline: its writer was killed, the disk was full, or the file was cut`;
        return { ok: false, problem: torn };
    }
    try {
        return checkRecord(line.bytes, position, prev);
    }
    catch (error) {
        const why = error instanceof RangeError ? 'it is nested too deeply' : 'it is not JSON';
        return { ok: false, problem: `is no record: ${why}` };
    }
}
function checkRecord(bytes, position, prev) {
    const value = (0,json/* parseJson */.qF)(bytes.toString('utf8'));
    if (!(0,json/* isJsonObject */.OW)(value))
        return { ok: false, problem: 'is no record: it is not a JSON object' };
    const broken = (problem) => typeof value['seq'] === 'number' ? { ok: false, seq: value['seq'], problem } : { ok: false, problem };
    const shape = shapeProblem(value);
    if (shape !== undefined)
        return broken(shape);
    const record = value;
    if (record.seq !== position)
        return broken(`has seq ${record.seq} where ${position} belongs: records are missing, added or swapped`);
    if (record.prev !== prev)
        return broken('does not follow the record before it: its prev is not that hash');
    if (record.hash !== (0,chain/* hashRecord */.OK)(record))
        return broken('does not match its hash: it was changed after it was written');
    if (!(0,chain/* recordBytes */.$K)(record).subarray(0, -1).equals(bytes)) {
        return broken('is not spelled as maqet writes it: its bytes were changed after it was written');
    }
    return { ok: true, record };
}
function shapeProblem(value) {
    const keys = Object.keys(value);
    const unknown = keys.find((key) => !record/* RECORD_FIELDS */.I.includes(key));
    if (unknown !== undefined)
        return `has a field that no record has: ${(0,untrusted_text/* oneLine */.T)(unknown, 40)}`;
    const missing = record/* RECORD_FIELDS */.I.find((field) => !Object.hasOwn(value, field));
    if (missing !== undefined)
        return `lacks the field ${missing}`;
    const wrong = record/* RECORD_FIELDS */.I.find((field) => !FIELD_CHECKS[field](value[field]));
    return wrong === undefined ? undefined : `has a value in the field ${wrong} that cannot stand there`;
}

// EXTERNAL MODULE: ./src/audit/errors.ts
var audit_errors = __webpack_require__(6960);
;// CONCATENATED MODULE: ./src/audit/verify.ts







/**
 * Checks a whole audit log: any change of any byte, a swapped, dropped or inserted record is found, and the first broken
 * record is named. Reads line by line, in bounded memory.
 *
 * **The tail.** A log that was cut after a whole record is a shorter log that is intact in itself. Only the head shows it, so
 * pass the head that the run published (`audit-head`): the last record must have that hash. Without it, `closed` tells whether
 * the log ends with the `log-closed` record that an orderly end writes; that finds a writer that was killed and a careless cut,
 * but not a cut back to an earlier `log-closed`, nor a chain that was computed anew.
 *
 * @param source - a file's path, or the log's bytes in chunks, split anywhere.
 * @param expectedHead - the hash that the last record must have.
 * @throws AuditError if the file cannot be read: that says nothing about the log.
 */
async function verifyChain(source, expectedHead) {
    if (typeof source !== 'string')
        return verifyChunks(source, expectedHead);
    let handle;
    try {
        // Opening a FIFO for reading waits for a writer; with O_NONBLOCK it does not.
        handle = await (0,promises_.open)(source, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        if (!(await handle.stat()).isFile())
            throw new TypeError('not a regular file');
        return await verifyChunks((0,bytes/* readChunks */.zO)(handle), expectedHead);
    }
    catch (error) {
        throw new audit_errors/* AuditError */.M(`The audit log ${JSON.stringify(source)} cannot be read (${(0,errors/* errnoOf */.UQ)(error) ?? (0,errors/* errorText */.kc)(error)}).`, {
            remedy: 'Name an audit.jsonl that exists and that you may read.',
            cause: error,
        });
    }
    finally {
        await handle?.close();
    }
}
async function verifyChunks(chunks, expectedHead) {
    let records = 0;
    let head = chain/* GENESIS */.hw;
    let closed = false;
    let expectedAt = 0;
    for await (const line of (0,bytes/* splitLines */.uz)(chunks)) {
        const check = checkLine(line, records + 1, head);
        if (!check.ok)
            return { ...check, brokenAt: records + 1 };
        records += 1;
        head = check.record.hash;
        closed = check.record.event === 'log-closed';
        if (head === expectedHead)
            expectedAt = records;
    }
    if (records === 0)
        return { ok: false, brokenAt: 1, problem: 'is missing: the log holds no record at all' };
    if (expectedHead === undefined || expectedAt === records)
        return { ok: true, records, head, closed };
    return { ok: false, ...headProblem(records, expectedAt) };
}
function headProblem(records, expectedAt) {
    return expectedAt > 0
        ? { brokenAt: expectedAt + 1, problem: `was added after the expected head, which is record ${expectedAt} of ${records}` }
        : {
            brokenAt: records + 1,
            problem: `is missing: no record has the expected head, so the log was cut after record ${records} or rewritten`,
        };
}


/***/ }),

/***/ 7985:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g1: () => (/* binding */ deliverRest),
  f4: () => (/* binding */ orderDelivery),
  gT: () => (/* binding */ stillWaiting)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./src/shared/deadline.ts
var deadline = __webpack_require__(8013);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(8451);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(371);
// EXTERNAL MODULE: ./src/audit/syslog/address.ts
var address = __webpack_require__(8389);
// EXTERNAL MODULE: ./src/audit/line.ts
var audit_line = __webpack_require__(1309);
;// CONCATENATED MODULE: ./src/audit/syslog/message.ts


/** `log audit`, RFC 5424 §6.2.1. */
const FACILITY = 13;
const SEVERITIES = { error: 3, warning: 4, info: 6 };
/** The number that RFC 5612 sets aside for whoever has none of the IANA's: parameters of our own need one. */
const ELEMENT = 'maqet@32473';
const LONGEST_VALUE = 255;
const BYTE_ORDER_MARK = '\ufeff';
/**
 * A record as a syslog message (RFC 5424), without any framing.
 *
 * Its structured data holds what one searches for, and `seq` and `hash`: by them a receiver finds gaps, and tells a message that was
 * sent twice. Nothing in a record can end a field early, start another message, or hide in a control character.
 *
 * @param line - the record's line in the log, without its newline.
 */
function syslogMessage(record, line, { hostname, pid, format, maxBytes }) {
    const levels = (0,audit_line/* auditLines */.L)(record).map(({ level }) => SEVERITIES[level]);
    const priority = FACILITY * 8 + Math.min(SEVERITIES.info, ...levels);
    const header = `<${priority}>1 ${record.time} ${headerField(hostname, 255)} maqet ${pid} ${headerField(record.event, 32)}`;
    const text = format === 'jsonl' ? line : (0,audit_line/* auditText */.$)(record);
    // A text that is not ASCII alone begins with a byte order mark: so a receiver knows that it is UTF-8.
    const marked = /^[\u0020-\u007e]*$/.test(text) ? text : `${BYTE_ORDER_MARK}${text}`;
    const head = Buffer.from(`${header} ${structuredData(record)} `, 'utf8');
    return Buffer.concat([head, cutUtf8(Buffer.from(marked, 'utf8'), (maxBytes ?? Number.POSITIVE_INFINITY) - head.length)]);
}
function structuredData(record) {
    const { seq, vm, actor, run, command, tier, decision, outcome, durationMs, hash } = record;
    const parameters = {
        seq,
        vm,
        actor,
        run: run === null ? null : `${run.repository}/${run.runId}/${run.attempt}/${run.job}`,
        command,
        tier,
        decision,
        outcome,
        durationMs,
        hash,
    };
    const written = Object.entries(parameters).flatMap(([name, value]) => value === null ? [] : [`${name}="${parameterValue(String(value))}"`]);
    return `[${[ELEMENT, ...written].join(' ')}]`;
}
/** RFC 5424 §6.3.3: three characters are escaped. Control characters are shown as text already. */
function parameterValue(text) {
    return (0,untrusted_text/* oneLine */.T)(text, LONGEST_VALUE).replace(/["\\\]]/g, '\\$&');
}
/** A field of the header has visible ASCII characters only; `-` stands for nothing. */
function headerField(text, max) {
    return text.replace(/[^\u0021-\u007e]/g, '_').slice(0, max) || '-';
}
/** The longest beginning of at most so many bytes that ends with a whole character. */
function cutUtf8(bytes, max) {
    if (bytes.length <= max)
        return bytes;
    let end = Math.max(0, max);
    while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80)
        end -= 1;
    return bytes.subarray(0, end);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 14 modules
var schemas = __webpack_require__(4528);
// EXTERNAL MODULE: ./src/shared/replace-file.ts
var replace_file = __webpack_require__(8736);
// EXTERNAL MODULE: ./src/audit/bytes.ts
var bytes = __webpack_require__(8196);
;// CONCATENATED MODULE: ./src/audit/syslog/spool.ts






/** So many records go out at once: a receiver of datagrams can hold them, and a failure repeats no more. */
const MAX_BATCH = 64;
const NEWLINE = 0x0a;
const schema = schemas/* object */.Ikc({
    address: schemas/* object */.Ikc({ transport: schemas/* enum */.k5n(['udp', 'tcp', 'tls']), host: schemas/* string */.YjP(), port: schemas/* number */.aig() }),
    format: schemas/* enum */.k5n(['jsonl', 'text']),
    /** How much of the audit log has been delivered, from its start. */
    bytes: schemas/* number */.aig().int().nonnegative(),
});
/** Reads the state; undefined where nothing is to be sent. @throws if the file cannot be read or is none of ours. */
async function readSpoolState(file) {
    try {
        return schema.parse(JSON.parse(await (0,promises_.readFile)(file, 'utf8')));
    }
    catch (error) {
        if ((0,errors/* errnoOf */.UQ)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}
/** Replaces the state in one step. */
async function writeSpoolState(file, state) {
    await (0,replace_file/* replaceFile */.f)(file, JSON.stringify(state));
}
/** Reads the next lines from a place in the log: at least one if there is one. A line without its end is still being written. */
async function readBatch(log, start) {
    const handle = await (0,promises_.open)(log, 'r').catch((error) => {
        if ((0,errors/* errnoOf */.UQ)(error) === 'ENOENT')
            return undefined;
        throw error;
    });
    if (handle === undefined)
        return { lines: [], end: start };
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(bytes/* MAX_RECORD_BYTES */.xR), 0, bytes/* MAX_RECORD_BYTES */.xR, start);
        const lines = [];
        let from = 0;
        for (let at = buffer.indexOf(NEWLINE); at >= 0 && at < bytesRead && lines.length < MAX_BATCH; at = buffer.indexOf(NEWLINE, from)) {
            lines.push(buffer.toString('utf8', from, at));
            from = at + 1;
        }
        return { lines, end: start + from };
    }
    finally {
        await handle.close();
    }
}
/** How many whole lines stand behind a place in the log. */
async function countRecords(log, start) {
    let count = 0;
    for await (const chunk of (0,external_node_fs_.createReadStream)(log, { start })) {
        for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1))
            count += 1;
    }
    return count;
}

;// CONCATENATED MODULE: ./src/audit/syslog/shipper.ts








/** How long records are gathered before they go out together, in milliseconds. */
const GATHER_MS = 1000;
const FIRST_RETRY_MS = 1000;
const LONGEST_RETRY_MS = 30_000;
/** Between two attempts while somebody waits for the end. */
const HURRIED_RETRY_MS = 500;
/** How long a batch that is under way at the end may take to be taken, in milliseconds: a server that is there needs a tenth. */
const LAST_BATCH_MS = 1000;
/** What every receiver takes as one datagram in practice; RFC 5426 promises 2048 and allows more. */
const MAX_DATAGRAM = 8192;
/**
 * Sends an audit log to a syslog server, record by record, in the order of the log, while it is being written and after.
 *
 * The log on disk is the truth and the spool: whoever writes it is never held up, and a server that is away gets everything later.
 * A record counts as delivered when the server has taken the batch that holds it; a batch that fails is sent again. So a record never
 * goes missing over TCP and TLS, and arrives twice only if the server, the network or the sender broke in the middle.
 */
class AuditShipper {
    files;
    state;
    cancel = new AbortController();
    working;
    dirty = false;
    hurried = false;
    closing = false;
    endPause = () => undefined;
    problem = '';
    constructor(files, state) {
        this.files = files;
        this.state = state;
    }
    /** Takes up the delivery where it stands; undefined if the records of this VM go nowhere. The caller closes it. */
    static async open(files) {
        const state = await readSpoolState(files.auditSpool);
        return state === undefined ? undefined : new AuditShipper(files, state);
    }
    /** Records were written: they go out soon. */
    wake() {
        this.dirty = true;
        this.working ??= this.work();
    }
    /**
     * Delivers everything that the log holds by now, without pauses, until the deadline.
     *
     * @returns what is left; undefined if that is nothing. Never rejects.
     */
    async flush(deadline) {
        this.hurried = true;
        this.wake();
        this.endPause();
        await deadline.race(this.working ?? Promise.resolve(), 'the syslog server').catch(() => undefined);
        this.hurried = false;
        return this.backlog();
    }
    /**
     * Nothing more is sent from now on; what was not delivered stays in the log. A batch that is under way is ended only if the server
     * does not take it within {@link LAST_BATCH_MS}: whoever sends the rest would have to send it again.
     */
    async close() {
        this.closing = true;
        this.endPause();
        const last = this.working ?? Promise.resolve();
        await deadline/* Deadline */.B.after(LAST_BATCH_MS)
            .race(last, 'the last batch')
            .catch(() => undefined);
        this.cancel.abort();
        await last;
    }
    async backlog() {
        const records = await countRecords(this.files.audit, this.state.bytes).catch(() => 0);
        if (records === 0)
            return undefined;
        return { records, server: (0,address/* showSyslogAddress */.$)(this.state.address), problem: this.problem };
    }
    /** Never rejects. Ends once the log holds nothing more. */
    async work() {
        await this.pause(GATHER_MS);
        for (let retryMs = FIRST_RETRY_MS; !this.closing;) {
            this.dirty = false;
            try {
                const sent = await this.sendNext();
                this.problem = '';
                retryMs = FIRST_RETRY_MS;
                if (!sent && !this.dirty)
                    break;
            }
            catch (error) {
                this.problem = (0,untrusted_text/* oneLine */.T)((0,errors/* errorText */.kc)(error), 200);
                await this.pause(this.hurried ? HURRIED_RETRY_MS : retryMs);
                retryMs = Math.min(2 * retryMs, LONGEST_RETRY_MS);
            }
        }
        // Here and not a turn later: a call of `wake` in between would rely on work that is over.
        this.working = undefined;
    }
    /** @returns false if there was nothing to send. */
    async sendNext() {
        const { bytes, address, format } = this.state;
        const { lines, end } = await readBatch(this.files.audit, bytes);
        if (lines.length === 0)
            return false;
        const limit = address.transport === 'udp' ? { maxBytes: MAX_DATAGRAM } : {};
        const facts = { hostname: (0,external_node_os_.hostname)(), pid: process.pid, format, ...limit };
        const messages = lines.map((line) => syslogMessage((0,json/* parseJson */.qF)(line), line, facts));
        // TLS takes as long to load as all the rest of a step: only who sends loads it.
        const { sendMessages } = await __webpack_require__.e(/* import() */ 5640).then(__webpack_require__.bind(__webpack_require__, 5640));
        await sendMessages(address, messages, this.cancel.signal);
        this.state = { ...this.state, bytes: end };
        await writeSpoolState(this.files.auditSpool, this.state);
        return true;
    }
    /** Ends early when somebody is in a hurry, or at the end. */
    async pause(ms) {
        if (this.closing || (this.hurried && ms > HURRIED_RETRY_MS))
            return;
        const { promise, resolve } = Promise.withResolvers();
        const timer = setTimeout(resolve, ms);
        this.endPause = resolve;
        await promise;
        clearTimeout(timer);
    }
}

// EXTERNAL MODULE: ./src/state/folder.ts
var state_folder = __webpack_require__(8349);
;// CONCATENATED MODULE: ./src/engine/records/delivery.ts





/** How long a syslog server may take for what is left of a log at the end of a run, in milliseconds. */
const REST_MS = 10_000;
/** Whoever cancels a run has seconds. */
const CANCELLED_MS = 2000;
/** Notes in a VM's folder that its audit log is to be sent, before the first record is written. */
async function orderDelivery(folder, { auditSyslog, auditFormat }) {
    if (auditSyslog === undefined)
        return;
    await writeSpoolState(folder.auditSpool, { address: auditSyslog, format: auditFormat ?? 'jsonl', bytes: 0 });
}
/**
 * Sends what is left of an audit log that nobody writes any more, or not yet: the last records of a VM that has ended, and all of a run
 * that the policy refused or whose VM never started.
 *
 * @returns a notice about what could not be sent; undefined if there is nothing to tell. Never rejects.
 */
async function deliverRest(folder, cancelled = false) {
    try {
        const record = await (0,state_folder/* readRecord */.aE)(folder);
        // A log that grows has somebody who sends it.
        if (record !== undefined && (0,state_folder/* isLive */.DG)(record) && record.owner.pid !== process.pid)
            return undefined;
        const shipper = await AuditShipper.open(folder);
        if (shipper === undefined)
            return undefined;
        const backlog = await shipper.flush(deadline/* Deadline */.B.after(cancelled ? CANCELLED_MS : REST_MS));
        await shipper.close();
        return backlog && `${undelivered(backlog)} They are in ${folder.audit}.`;
    }
    catch (error) {
        return `The audit log could not be sent to the syslog server: ${(0,errors/* errorText */.kc)(error)}`;
    }
}
/** What is told about a VM that runs on. */
function stillWaiting(backlog) {
    return `${undelivered(backlog)} They wait in the audit log, and are sent as soon as the server takes them.`;
}
function undelivered({ records, server, problem }) {
    const count = records === 1 ? '1 record' : `${records} records`;
    return `${count} of the audit log did not reach the syslog server ${server}${problem === '' ? '' : ` (${problem})`}.`;
}


/***/ }),

/***/ 5361:
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

/***/ 4309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ recordEnd),
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
/* harmony import */ var _shared_host_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8230);
/* harmony import */ var _shared_lock_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5361);
/* harmony import */ var _shared_process_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6588);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8349);








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
    return (0,_shared_lock_file_js__WEBPACK_IMPORTED_MODULE_5__/* .exclusively */ .G)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, '_claims'), _shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .Deadline */ .B.after(TURN_MS), work);
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
/**
 * Writes to `vm.json` how a VM has ended whose supervisor could not. The caller has seen that its processes are gone.
 *
 * Best effort: what kept the supervisor from it may still be so. A folder that is another VM's by now is left alone.
 *
 * @param supervisor - the one that has ended.
 */
async function recordEnd(folder, supervisor, end) {
    const write = async () => {
        const found = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .readRecord */ .aE)(folder);
        if (found === undefined || found.owner.pid !== supervisor.pid || found.owner.startTime !== supervisor.startTime)
            return;
        await (0,_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .writeRecord */ .rh)(folder, { ...found, ...end });
    };
    await inTurn(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(folder.dir), write).catch(() => undefined);
}
/** The VM whose folder a name in the root has been before a later one of its name came; undefined for any other name. */
function asideOf(name) {
    return /^([a-z0-9-]+)\.\d+$/.exec(name)?.[1];
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
