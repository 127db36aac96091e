export const id = 593;
export const ids = [593];
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

/***/ 73809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ InFlight)
/* harmony export */ });
/** Tracks the operations of an object, so that its owner can wait for them before it goes away. */
class InFlight {
    operations = new Set();
    /** Runs `work`, which is in flight until it settles. @throws what `work` throws. */
    async run(work) {
        const operation = work();
        this.operations.add(operation);
        try {
            return await operation;
        }
        finally {
            this.operations.delete(operation);
        }
    }
    /** Waits until no operation is in flight, also those that start meanwhile. Never rejects. */
    async idle() {
        while (this.operations.size > 0)
            await Promise.allSettled(this.operations);
    }
}


/***/ }),

/***/ 78908:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ decisionEntry),
/* harmony export */   Q6: () => (/* binding */ recordDecision)
/* harmony export */ });
/* unused harmony export BlockedError */
/* harmony import */ var _audit_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6785);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86202);


/** A command or an act that the policy refuses. */
class BlockedError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MaqetError */ .Po {
    constructor(decision) {
        super(decision.reason, { remedy: decision.remedy, status: 'blocked' });
    }
}
/** The audit entry of a decision. */
function decisionEntry({ caller, event, command, arguments: args }, { tier, decision, reason }) {
    return { ...caller, event, command, arguments: args, tier, decision, reason, outcome: decision === 'block' ? 'blocked' : null };
}
/**
 * Records a decision, and tells it to the workflow log. When this returns, the record is on disk and the answer was yes: the only
 * way from a decision to an act.
 *
 * @returns the record, for that of the outcome.
 * @throws BlockedError for any other answer; AuditError if it cannot be recorded.
 */
async function recordDecision(audit, asked, decision, log) {
    const record = await audit.append(decisionEntry(asked, decision));
    (0,_audit_line_js__WEBPACK_IMPORTED_MODULE_0__/* .auditLines */ .L)(record).forEach(log);
    if (decision.decision !== 'allow')
        throw new BlockedError(decision);
    return record;
}


/***/ }),

/***/ 12150:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N7: () => (/* binding */ DEVICE_MEMORY_BYTES),
  _z: () => (/* binding */ keepDump),
  Mf: () => (/* binding */ requireDumpSpace)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(99346);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(86202);
// EXTERNAL MODULE: ./src/shared/wording.ts
var wording = __webpack_require__(81565);
;// CONCATENATED MODULE: ./src/dump/errors.ts


/** A memory dump could not be read, stored or proved. No half-written file is left behind. */
class DumpError extends errors/* MaqetError */.Po {
}
const FULL = `Free disk space or give the VM less memory; ${(0,wording/* input */.hF)('dump-compress', 'zstd')} needs the least room.`;
const REMEDIES = {
    ENOSPC: FULL,
    EDQUOT: FULL,
    EFBIG: 'Raise the file size limit (`ulimit -f`), or put the folder of the VM on a disk that takes larger files.',
    EEXIST: 'Give the dump another name, or remove the file that stands in its way.',
    ENOENT: 'Look at the reply of the QMP command that was to write the file.',
};
const OTHER = 'Check that the folder of the VM exists, belongs to this user and is on a working disk.';
/**
 * Turns a system error of a file operation into a {@link DumpError} that names the act. What was raised on purpose passes
 * unchanged, and so does what is no system error: that is a bug, and shall look like one.
 *
 * @param act - what was being done and to which file, e.g. `write /tmp/x/memory.raw.zst`.
 */
function asDumpError(error, act) {
    const code = (0,errors/* errnoOf */.UQ)(error);
    if (code === undefined || error instanceof errors/* MaqetError */.Po)
        return error;
    return new DumpError(`Could not ${act}: ${error.message}.`, { remedy: REMEDIES[code] ?? OTHER, cause: error });
}

;// CONCATENATED MODULE: ./src/dump/space.ts



/**
 * Makes sure that `bytes` more bytes fit into a folder, before they are written.
 *
 * @throws DumpError naming what is free and what is needed, or if the folder cannot be looked at.
 */
async function requireSpace(folder, bytes) {
    const { bavail, bsize } = await (0,promises_.statfs)(folder).catch((error) => {
        throw asDumpError(error, `look up the free space of ${folder}`);
    });
    const free = bavail * bsize;
    if (free < bytes) {
        throw new DumpError(`A memory dump needs ${(0,units/* formatBytes */.z3)(bytes)} in ${folder}, where ${(0,units/* formatBytes */.z3)(free)} are free.`, {
            remedy: 'Free disk space, give the VM less memory, or put its folder on a larger disk.',
        });
    }
}

// EXTERNAL MODULE: ../../../work/main/node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(51359);
;// CONCATENATED MODULE: ./src/dump/elf.ts


/** Bytes at the start of a file that {@link parseElfHeader} wants to see (fewer are fine for a 32-bit core). */
const ELF_HEADER_BYTES = 64;
/** The processors whose memory layout maqet knows (`e_machine`). QEMU writes 386 while no vCPU is in long mode. */
const ELF_MACHINES = { i386: 3, x86_64: 62 };
const MAGIC = Buffer.from([0x7f, 0x45, 0x4c, 0x46]);
const ET_CORE = 4;
const PT_LOAD = 1;
/** `e_phnum` of a file with more segments than 16 bits count: the number is in `sh_info` of section 0. */
const PN_XNUM = 0xffff;
/** A dump with `paging` gives one segment a mapping; a million of them (56 MB of table) is beyond any real guest. */
const MOST_SEGMENTS = 1 << 20;
/**
 * Reads the header of an ELF core.
 *
 * @param start - the first {@link ELF_HEADER_BYTES} of the file, or all of a shorter one.
 * @throws DumpError for anything that is not the start of an ELF core, whatever the bytes are.
 */
function parseElfHeader(start) {
    if (!start.subarray(0, 4).equals(MAGIC))
        throw malformed('does not start with the ELF signature');
    const bits = start[4] === 1 ? 32 : start[4] === 2 ? 64 : undefined;
    const endian = start[5] === 1 ? 'little' : start[5] === 2 ? 'big' : undefined;
    if (bits === undefined || endian === undefined)
        throw malformed('has an unknown ELF class or byte order');
    const at = fields(start, bits, endian);
    if (start.length < (bits === 32 ? 52 : 64))
        throw malformed('ends inside its ELF header');
    if (at.half(16) !== ET_CORE)
        throw malformed('is an ELF file, but not a core');
    // The fields behind the three word-sized ones lie 12 bytes further in the 64-bit form.
    const tail = bits === 32 ? 40 : 52;
    const count = at.half(tail + 4);
    const entryBytes = at.half(tail + 2);
    if (count > 0 && entryBytes < (bits === 32 ? 32 : 56))
        throw malformed(`has segment headers of ${entryBytes} bytes`);
    return {
        bits,
        endian,
        machine: at.half(18),
        tableOffset: at.word(bits === 32 ? 28 : 32),
        entryBytes,
        segmentCount: count === PN_XNUM ? undefined : count,
        countRange: { offset: at.word(bits === 32 ? 32 : 40), bytes: bits === 32 ? 40 : 64 },
    };
}
/**
 * The number of segments of a file whose header could not hold it.
 *
 * @param section - the bytes at {@link ElfHeader.countRange}.
 * @throws DumpError if they are too few.
 */
function parseSegmentCount(header, section) {
    if (section.length < header.countRange.bytes)
        throw malformed('ends inside its first section header');
    return fields(section, header.bits, header.endian).long(header.bits === 32 ? 28 : 44);
}
/**
 * Where the segment table of `count` entries lies.
 *
 * @throws DumpError if it does not lie inside a file of `fileBytes`.
 */
function segmentTable(header, count, fileBytes) {
    const range = { offset: header.tableOffset, bytes: count * header.entryBytes };
    if (count > MOST_SEGMENTS)
        throw malformed(`claims ${count} segments`);
    if (range.offset + range.bytes > fileBytes)
        throw malformed('ends inside its segment table');
    return range;
}
/**
 * Reads the segments that hold guest memory, in the order of the file. Empty ones are left out.
 *
 * @param table - the bytes at {@link segmentTable}.
 * @throws DumpError if a segment is not wholly inside a file of `fileBytes`: the dump is short.
 */
function parseSegments(header, table, fileBytes) {
    const segments = [];
    const at = fields(table, header.bits, header.endian);
    const wide = header.bits === 64;
    for (let entry = 0; entry + header.entryBytes <= table.length && header.entryBytes > 0; entry += header.entryBytes) {
        if (at.long(entry) !== PT_LOAD)
            continue;
        const fileOffset = at.word(entry + (wide ? 8 : 4));
        const physicalAddress = at.word(entry + (wide ? 24 : 12));
        const bytes = at.word(entry + (wide ? 32 : 16));
        // QEMU gives what a filter left out a file size of zero.
        if (bytes === 0)
            continue;
        if (fileOffset + bytes > fileBytes) {
            throw malformed(`holds ${fileBytes} bytes, but its segment for address 0x${physicalAddress.toString(16)} ends at byte ${fileOffset + bytes}`);
        }
        segments.push({ physicalAddress, fileOffset, bytes });
    }
    return segments;
}
function fields(bytes, bits, endian) {
    const little = endian === 'little';
    const half = (offset) => (little ? bytes.readUInt16LE(offset) : bytes.readUInt16BE(offset));
    const long = (offset) => (little ? bytes.readUInt32LE(offset) : bytes.readUInt32BE(offset));
    const wide = (offset) => {
        const value = little ? bytes.readBigUInt64LE(offset) : bytes.readBigUInt64BE(offset);
        // Half of what a double counts exactly, so that an offset and a length can be added without rounding.
        if (value > BigInt(Number.MAX_SAFE_INTEGER) / 2n)
            throw malformed(`names the impossible offset or address 0x${value.toString(16)}`);
        return Number(value);
    };
    return { half, long, word: bits === 32 ? long : wide };
}
function malformed(problem) {
    return new DumpError(`The memory dump ${problem}.`, {
        remedy: `Dump again; if it repeats, check the free disk space and the QEMU log, or use ${(0,wording/* input */.hF)('dump-format', 'kdump-zlib')}.`,
    });
}

;// CONCATENATED MODULE: ./src/dump/image.ts
/** The file as it is. */
function fileImage(source) {
    return {
        bytes: source.bytes,
        async readInto(target, position) {
            await source.readInto(target, position);
            return true;
        },
    };
}
/** The guest's RAM by physical address: what is at offset N of the image is at address N of the guest, holes are zeros. */
function physicalImage(source, ram) {
    return {
        bytes: ram.imageBytes,
        async readInto(target, position) {
            const end = position + target.length;
            const touched = ram.segments.filter((s) => s.physicalAddress < end && s.physicalAddress + s.bytes > position);
            if (touched.length === 0)
                return false;
            target.fill(0);
            for (const { physicalAddress, fileOffset, bytes } of touched) {
                const from = Math.max(position, physicalAddress);
                const to = Math.min(end, physicalAddress + bytes);
                await source.readInto(target.subarray(from - position, to - position), fileOffset + from - physicalAddress);
            }
            return true;
        },
    };
}

;// CONCATENATED MODULE: ./src/dump/layout.ts




const MIB = 2 ** 20;
const HIGH_RAM = 2 ** 32;
/** Below this address the chipset maps devices and ROM over RAM (VGA, SMRAM, option ROMs), above it RAM has no gap. */
const LEGACY_END = MIB;
/** q35 hides 16 MiB unless `extended-tseg-mbytes` says otherwise; more than this is a dump that lacks something. */
const MOST_HIDDEN = 64 * MIB;
/**
 * Finds the RAM of an x86 guest among the segments of `dump-guest-memory`.
 *
 * RAM starts at address 0 and goes on, where the PCI hole cuts it, at 4 GiB. QEMU dumps other memory too: the BIOS below
 * 4 GiB, frame buffers in the PCI hole, which may even touch the end of RAM. So the cut is found by arithmetic: it is
 * the end of that low segment with which the segments from 4 GiB on add up to `ramBytes`.
 * Seen on QEMU 7.2: UEFI with Secure Boot locks the top 16 MiB of low RAM (TSEG) away, and `dump-guest-memory` with it.
 *
 * @throws DumpError if the guest is not x86, segments overlap, or they do not add up to `ramBytes`.
 */
function guestRam(machine, segments, ramBytes) {
    if (machine !== ELF_MACHINES.i386 && machine !== ELF_MACHINES.x86_64) {
        throw new DumpError(`The memory layout of ELF machine ${machine} is not known, so its dump cannot become a raw image.`, {
            remedy: `Use ${(0,wording/* input */.hF)('dump-format', 'elf')} for this architecture.`,
        });
    }
    const sorted = segments.toSorted((a, b) => a.physicalAddress - b.physicalAddress);
    refuseOverlap(sorted);
    const low = adjacentRun(sorted, 0, LEGACY_END);
    const high = adjacentRun(sorted, HIGH_RAM, 0);
    const best = bestCut(low, high, ramBytes);
    if (best === undefined)
        throw doesNotAddUp(low, high, ramBytes);
    const chosen = [...low.slice(0, best.low), ...high.slice(0, best.high)];
    return { segments: chosen, imageBytes: best.high > 0 ? endOf(high[best.high - 1], 0) : ramBytes, hiddenBytes: best.missing };
}
/** The segments that follow each other from `start` on without a gap; below `gapsUntil` gaps are allowed. */
function adjacentRun(sorted, start, gapsUntil) {
    const run = [];
    let end = start;
    for (const segment of sorted) {
        if (segment.physicalAddress < start)
            continue;
        if (segment.physicalAddress !== end && segment.physicalAddress > gapsUntil)
            break;
        run.push(segment);
        end = endOf(segment, end);
    }
    return run;
}
/** The cut that leaves the least of `ramBytes` unaccounted for, if that is no more than a chipset hides. */
function bestCut(low, high, ramBytes) {
    let best;
    for (const [index, segment] of low.entries()) {
        const lowEnd = endOf(segment, 0);
        if (lowEnd > Math.min(ramBytes, HIGH_RAM))
            break;
        const highCount = high.findLastIndex((part) => lowEnd + endOf(part, 0) - HIGH_RAM <= ramBytes) + 1;
        const highBytes = highCount === 0 ? 0 : endOf(high[highCount - 1], 0) - HIGH_RAM;
        const cut = { low: index + 1, high: highCount, missing: ramBytes - lowEnd - highBytes };
        if (cut.missing % MIB === 0 && cut.missing <= MOST_HIDDEN && (best === undefined || cut.missing < best.missing))
            best = cut;
    }
    return best;
}
function endOf(segment, otherwise) {
    return segment === undefined ? otherwise : segment.physicalAddress + segment.bytes;
}
function refuseOverlap(sorted) {
    for (const [index, segment] of sorted.entries()) {
        if (index > 0 && segment.physicalAddress < endOf(sorted[index - 1], 0)) {
            throw new DumpError(`The memory dump holds address 0x${segment.physicalAddress.toString(16)} more than once.`, {
                remedy: `Dump without \`paging\`, or keep the dump as it is with ${(0,wording/* input */.hF)('dump-format', 'elf')}.`,
            });
        }
    }
}
function doesNotAddUp(low, high, ramBytes) {
    const lowEnd = endOf(low.at(-1), 0);
    const highBytes = endOf(high.at(-1), HIGH_RAM) - HIGH_RAM;
    return new DumpError(`The memory dump has ${(0,units/* formatBytes */.z3)(lowEnd)} of memory from address 0 on and ${(0,units/* formatBytes */.z3)(highBytes)} from 4 GiB on, ` +
        `which does not add up to the ${(0,units/* formatBytes */.z3)(ramBytes)} of the guest.`, { remedy: `Use ${(0,wording/* input */.hF)('dump-format', 'elf')}, which keeps every segment as QEMU wrote it.` });
}

;// CONCATENATED MODULE: ./src/dump/content.ts






/** QEMU writes kdump in makedumpfile's flattened form: this signature, records, and a last record header of ones. */
const FLAT_SIGNATURE = Buffer.from('makedumpfile\0\0\0\0', 'latin1');
const FLAT_END = Buffer.alloc(16, 0xff);
/**
 * Makes sure that a source is complete, although QEMU said so already: 7.2 reports success for `pmemsave` to a disk
 * that takes nothing.
 *
 * @param ramBytes - how much guest memory it must hold, or undefined where that cannot be told (`paging`, kdump).
 * @throws DumpError if the file lacks something, is not what `from` says, or cannot become `to`.
 */
async function contentOf(source, from, to, ramBytes) {
    if (from === 'elf')
        return await elfContent(source, to, ramBytes);
    if (from === 'kdump-zlib')
        await requireWholeKdump(source);
    else if (ramBytes !== undefined)
        source.requireBytes(ramBytes);
    return { image: fileImage(source), hiddenBytes: 0 };
}
async function elfContent(source, to, ramBytes) {
    const { header, segments } = await readElf(source);
    if (to === 'raw') {
        if (ramBytes === undefined)
            throw unknownRam();
        const ram = guestRam(header.machine, segments, ramBytes);
        return { image: physicalImage(source, ram), hiddenBytes: ram.hiddenBytes };
    }
    return { image: fileImage(source), hiddenBytes: ramBytes === undefined ? 0 : hiddenIn(header, segments, ramBytes) };
}
async function readElf(source) {
    const header = parseElfHeader(await source.read(0, ELF_HEADER_BYTES));
    const { offset, bytes } = header.countRange;
    const count = header.segmentCount ?? parseSegmentCount(header, await source.read(offset, bytes));
    const table = segmentTable(header, count, source.bytes);
    return { header, segments: parseSegments(header, await source.read(table.offset, table.bytes), source.bytes) };
}
/** What an ELF core that is stored as it is lacks of the guest's RAM. */
function hiddenIn(header, segments, ramBytes) {
    if (header.machine === ELF_MACHINES.i386 || header.machine === ELF_MACHINES.x86_64) {
        return guestRam(header.machine, segments, ramBytes).hiddenBytes;
    }
    const held = segments.reduce((sum, segment) => sum + segment.bytes, 0);
    if (held >= ramBytes)
        return 0;
    throw new DumpError(`The memory dump holds ${(0,units/* formatBytes */.z3)(held)} of the ${(0,units/* formatBytes */.z3)(ramBytes)} of the guest.`, {
        remedy: 'Check the free disk space and dump again.',
    });
}
async function requireWholeKdump(source) {
    const start = await source.read(0, FLAT_SIGNATURE.length);
    const end = await source.read(source.bytes - FLAT_END.length, FLAT_END.length);
    if (start.equals(FLAT_SIGNATURE) && end.equals(FLAT_END))
        return;
    throw new DumpError(`The memory dump ${source.path} is not a complete kdump file.`, {
        remedy: 'Check the free disk space and that this QEMU offers kdump-zlib, and dump again.',
    });
}
function unknownRam() {
    return new DumpError('The memory size of the guest is not known, so its dump cannot become a raw image.', {
        remedy: `Use ${(0,wording/* input */.hF)('dump-format', 'elf')}.`,
    });
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/dump/frame.ts



/** Guest memory is compressed in chunks of this size, each a zstd frame of its own; the last one may be shorter. */
const CHUNK_BYTES = 4 * 2 ** 20;
/** A frame no longer than this comes from memory that repeats itself, mostly zeros. */
const TINY_FRAME_BYTES = 4096;
/** Room for a whole frame at once, also of noise. The default pieces of 16 KiB would cost a trip to the thread pool each. */
const FRAME_ROOM = CHUNK_BYTES + 2 ** 16;
/** Measured on a gigabyte of programs and libraries: level 3 saved 12 % of the stored bytes and took a third longer. */
const LEVEL = 1;
const ZEROS = Buffer.alloc(CHUNK_BYTES);
const compress = (0,external_node_util_.promisify)(external_node_zlib_.zstdCompress);
const decompress = (0,external_node_util_.promisify)(external_node_zlib_.zstdDecompress);
/** True if there is nothing but zeros in at most {@link CHUNK_BYTES} bytes. */
function isZero(chunk) {
    return chunk.equals(ZEROS.subarray(0, chunk.length));
}
/**
 * Compresses a chunk on the thread pool, as one zstd frame that names its size and carries a checksum of its content.
 * Frames written one after the other are one stream to every zstd reader.
 */
async function compressFrame(chunk) {
    return await compress(chunk, {
        chunkSize: FRAME_ROOM,
        pledgedSrcSize: chunk.length,
        params: { [external_node_zlib_.constants.ZSTD_c_compressionLevel]: LEVEL, [external_node_zlib_.constants.ZSTD_c_checksumFlag]: 1 },
    });
}
/** Makes the frame of a whole chunk of zeros once and gives it out again: much of a guest's memory is never touched. */
class ZeroFrame {
    frame;
    async get() {
        this.frame ??= compressFrame(ZEROS);
        return await this.frame;
    }
}
/**
 * Proves frames by decompressing them. A tiny frame that equals the last one it proved is not decompressed again.
 */
class FrameProof {
    proved;
    /**
     * The caller may reuse the buffer of `frame` afterwards.
     *
     * @throws DumpError if the frame is damaged or does not hold exactly `rawBytes` bytes.
     */
    async prove(frame, rawBytes) {
        if (this.proved?.rawBytes === rawBytes && this.proved.frame.equals(frame))
            return;
        let bytes;
        try {
            bytes = (await decompress(frame, { chunkSize: CHUNK_BYTES, maxOutputLength: rawBytes })).length;
        }
        catch (error) {
            throw unreadable('cannot be decompressed', error);
        }
        if (bytes !== rawBytes)
            throw unreadable(`decompresses to ${bytes} bytes instead of ${rawBytes}`);
        if (frame.length <= TINY_FRAME_BYTES)
            this.proved = { frame: Buffer.from(frame), rawBytes };
    }
}
function unreadable(problem, cause) {
    return new DumpError(`A part of the stored dump ${problem}.`, { remedy: 'Dump again; if it repeats, suspect the disk.', cause });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/dump/ordered.ts


/**
 * How many chunks are in work at once. Two more than there are processors, so that reading and writing do not idle them;
 * at most eight, so that memory stays flat on large machines.
 */
const CHUNKS_IN_FLIGHT = Math.min(8, (0,external_node_os_.availableParallelism)() + 2);
/**
 * A buffer for each job of {@link inOrder} in work at the same time, made when it is first needed and used again.
 */
class BufferRing {
    bufferBytes;
    buffers = [];
    constructor(bufferBytes) {
        this.bufferBytes = bufferBytes;
    }
    /** `bytes` bytes of the buffer of job `index`, with anything in them; free until that job's result was consumed. */
    take(index, bytes) {
        const slot = index % CHUNKS_IN_FLIGHT;
        this.buffers[slot] ??= Buffer.allocUnsafeSlow(this.bufferBytes);
        return this.buffers[slot].subarray(0, bytes);
    }
}
/**
 * Starts jobs 0 to `count - 1`, at most {@link CHUNKS_IN_FLIGHT} of them at a time, and hands their results over in order.
 *
 * Job N starts only after job N − {@link CHUNKS_IN_FLIGHT} was handed over, so jobs may share that many buffers.
 * When this settles, no job is running any more, whatever happened.
 *
 * @param what - what is being done, named when time runs out.
 * @throws DeadlineError or CancelledError between two jobs; otherwise what a job or `consume` threw.
 */
async function inOrder(count, start, consume, deadline, what) {
    const running = [];
    let next = 0;
    try {
        for (let index = 0; index < count; index += 1) {
            while (next < count && running.length < CHUNKS_IN_FLIGHT) {
                const job = start(next);
                // A job that fails while another is awaited is met by its turn, or by the cleanup: it is never unhandled.
                job.catch(() => undefined);
                running.push(job);
                next += 1;
            }
            requireTime(deadline, what);
            await consume(await running[0], index);
            running.shift();
        }
    }
    finally {
        await Promise.allSettled(running);
    }
}
/** @throws DeadlineError or CancelledError if the wait is over. */
function requireTime(deadline, what) {
    if (deadline.signal?.aborted)
        throw new errors/* CancelledError */.cc(what);
    if (deadline.expired)
        throw new errors/* DeadlineError */.j3(what, Math.round(deadline.ms));
}

;// CONCATENATED MODULE: ./src/dump/encode.ts


/**
 * Writes an image to a file, chunk by chunk, compressed on all processors. Memory stays flat: at most
 * `CHUNKS_IN_FLIGHT` chunks and their frames are held, however large the image is.
 *
 * @throws DumpError if the source ends early or the disk is full; DeadlineError if time runs out.
 */
async function encodeImage(image, file, compression, deadline) {
    const zeroFrame = new ZeroFrame();
    const buffers = new BufferRing(CHUNK_BYTES);
    const encode = async (index) => {
        const position = index * CHUNK_BYTES;
        const chunk = buffers.take(index, Math.min(CHUNK_BYTES, image.bytes - position));
        const read = await image.readInto(chunk, position);
        if (!read)
            chunk.fill(0);
        const zeros = !read || isZero(chunk);
        if (compression === 'none')
            return { bytes: chunk, zeros };
        const frame = zeros && chunk.length === CHUNK_BYTES ? zeroFrame.get() : compressFrame(chunk);
        return { bytes: await frame, zeros: false };
    };
    await inOrder(Math.ceil(image.bytes / CHUNK_BYTES), encode, async (piece) => await file.append(piece.bytes, piece.zeros), deadline, `${file.path} to be written`);
}

// EXTERNAL MODULE: ./src/shared/paths.ts
var paths = __webpack_require__(10401);
;// CONCATENATED MODULE: ./src/dump/format.ts



const dumpFormatSchema = schemas/* enum */.k5n(['raw', 'elf', 'kdump-zlib']);
const dumpCompressionSchema = schemas/* enum */.k5n(['zstd', 'none']);
const EXTENSION = { raw: '.raw', elf: '.elf', 'kdump-zlib': '.kdump' };
/**
 * The file name a dump is stored under: `memory` becomes `memory.raw.zst`; a name that has an extension already keeps it
 * (`low.bin` becomes `low.bin.zst`).
 *
 * @throws DumpError unless `name` is a plain file name, and stays one.
 */
function storedName(name, format, compression) {
    const full = `${name}${name.includes('.') ? '' : EXTENSION[format]}${compression === 'zstd' ? '.zst' : ''}`;
    if ((0,paths/* isPlainName */.s)(name) && (0,paths/* isPlainName */.s)(full))
        return full;
    throw new DumpError(`${JSON.stringify(name)} cannot name a memory dump.`, {
        remedy: 'Use letters, digits, dots, dashes and underscores, beginning with a letter or digit, at most 110 characters.',
    });
}
/** @throws DumpError if no dump in the one format can be made from the other. */
function requireConvertible(from, to) {
    if (from === to || (from === 'elf' && to === 'raw'))
        return;
    throw new DumpError(`A dump in the format ${from} cannot be stored as ${to}.`, {
        remedy: `Take the dump in the format ${to === 'raw' ? 'elf' : to}.`,
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/dump/partial.ts





/**
 * A file in the making: `<target>.partial`, mode 0600, created by nobody else before. It takes its name only when it is
 * whole and proved; until then {@link PartialFile.discard} leaves nothing of it.
 */
class PartialFile {
    path;
    target;
    handle;
    hash = (0,external_node_crypto_.createHash)('sha256');
    pieces = [];
    bytes = 0;
    constructor(path, target, handle) {
        this.path = path;
        this.target = target;
        this.handle = handle;
    }
    /** @throws DumpError if it cannot be created, or exists: another store under this name runs or was killed. */
    static async create(target) {
        const file = `${target}.partial`;
        const flags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW;
        try {
            return new PartialFile(file, target, await (0,promises_.open)(file, flags, 0o600));
        }
        catch (error) {
            throw asDumpError(error, `create ${file}`);
        }
    }
    /**
     * Appends a piece. Zeros are not written but left as a hole, which reads the same and takes no room.
     *
     * @throws DumpError if the disk is full or broken.
     */
    async append(piece, zeros) {
        this.hash.update(piece);
        try {
            for (let done = 0; !zeros && done < piece.length;) {
                const { bytesWritten } = await this.handle.write(piece, done, piece.length - done, this.bytes + done);
                done += bytesWritten;
            }
        }
        catch (error) {
            throw asDumpError(error, `write ${this.path} at byte ${this.bytes}`);
        }
        this.pieces.push(piece.length);
        this.bytes += piece.length;
    }
    /** Brings every byte to the disk. Nothing can be appended afterwards. */
    async finish() {
        try {
            // A hole at the end is part of the file only once the size says so.
            await this.handle.truncate(this.bytes);
            await this.handle.sync();
        }
        catch (error) {
            throw asDumpError(error, `write ${this.path} to the disk`);
        }
        return { bytes: this.bytes, sha256: this.hash.digest('hex'), pieces: this.pieces };
    }
    /** Gives the file its name, durably. */
    async publish() {
        await moveDurably(this.path, this.target);
    }
    /** Removes the file if it does not have its name yet. Never throws. */
    async discard() {
        await (0,promises_.unlink)(this.path).catch(() => undefined);
    }
    async close() {
        await this.handle.close();
    }
}
/**
 * Renames a file inside one file system and brings the new name to the disk.
 *
 * @throws DumpError if that fails.
 */
async function moveDurably(from, to) {
    try {
        await (0,promises_.rename)(from, to);
        const folder = await (0,promises_.open)(external_node_path_default().dirname(to), external_node_fs_.constants.O_RDONLY);
        try {
            await folder.sync();
        }
        finally {
            await folder.close();
        }
    }
    catch (error) {
        throw asDumpError(error, `rename ${from} to ${to}`);
    }
}

;// CONCATENATED MODULE: ./src/dump/keep.ts





/**
 * Stores a dump that is already what it shall be, without a second copy of it on the disk: synced, hashed, renamed.
 *
 * @param target - its new path on the same file system, where nothing exists, or its present one.
 * @throws DumpError if the source changes meanwhile; it then keeps its name.
 */
async function keepInPlace(source, target, deadline) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const buffers = new BufferRing(CHUNK_BYTES);
    await source.settle();
    await inOrder(Math.ceil(source.bytes / CHUNK_BYTES), async (index) => {
        const position = index * CHUNK_BYTES;
        const chunk = buffers.take(index, Math.min(CHUNK_BYTES, source.bytes - position));
        await source.readInto(chunk, position);
        return chunk;
    }, async (chunk) => {
        hash.update(chunk);
    }, deadline, `${source.path} to be hashed`);
    await source.requireUnchanged();
    if (external_node_path_default().resolve(source.path) !== external_node_path_default().resolve(target))
        await moveDurably(source.path, target);
    return { bytes: source.bytes, sha256: hash.digest('hex') };
}

;// CONCATENATED MODULE: ./src/dump/source.ts




/**
 * A file that QEMU wrote, held open: what is read is one and the same regular file from first to last.
 *
 * The owner calls {@link SourceFile.close} on all paths.
 */
class SourceFile {
    path;
    handle;
    opened;
    constructor(path, handle, opened) {
        this.path = path;
        this.handle = handle;
        this.opened = opened;
    }
    /**
     * Opens the file without following a link and without waiting on a FIFO.
     *
     * @throws DumpError if it is missing, unreadable, or not a regular file with something in it.
     */
    static async open(path) {
        let handle;
        try {
            handle = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        }
        catch (error) {
            // A socket answers ENXIO; EMLINK is FreeBSD's word for a link.
            if (['ELOOP', 'ENXIO', 'EMLINK'].includes((0,errors/* errnoOf */.UQ)(error) ?? ''))
                throw notRegular(path);
            throw asDumpError(error, `open the memory dump ${path}`);
        }
        try {
            const opened = await handle.stat({ bigint: true });
            if (!opened.isFile())
                throw notRegular(path);
            if (opened.size === 0n)
                throw empty(path);
            return new SourceFile(path, handle, opened);
        }
        catch (error) {
            await handle.close();
            throw error;
        }
    }
    get bytes() {
        return Number(this.opened.size);
    }
    /** @throws DumpError if the file holds fewer than `bytes` bytes, or more. */
    requireBytes(bytes) {
        if (this.bytes !== bytes)
            throw source_short(this.path, this.bytes, bytes);
    }
    /** The bytes at `offset`; fewer than asked for only where the file ends. */
    async read(offset, bytes) {
        const target = Buffer.alloc(Math.max(0, Math.min(bytes, this.bytes - offset)));
        await this.readInto(target, offset);
        return target;
    }
    /**
     * Fills `target` from `offset` on.
     *
     * @throws DumpError if the file ends before that: it was cut while it was read.
     */
    async readInto(target, offset) {
        for (let done = 0; done < target.length;) {
            const { bytesRead } = await this.handle.read(target, done, target.length - done, offset + done);
            if (bytesRead === 0)
                throw source_short(this.path, offset + done, this.bytes);
            done += bytesRead;
        }
    }
    /**
     * Makes sure that nobody wrote to the file, or put another one in its place, since it was opened.
     *
     * @throws DumpError if somebody did.
     */
    async requireUnchanged() {
        const held = await this.handle.stat({ bigint: true });
        const named = await (0,promises_.lstat)(this.path, { bigint: true }).catch((error) => {
            throw asDumpError(error, `find the memory dump ${this.path} again`);
        });
        const same = held.size === this.opened.size && held.mtimeNs === this.opened.mtimeNs && named.ino === held.ino && named.dev === held.dev;
        if (!same) {
            throw new DumpError(`The memory dump ${this.path} changed while it was being stored.`, {
                remedy: 'Wait for the dump to complete and let nothing else write to the folder of the VM.',
            });
        }
    }
    /** Brings the bytes to the disk and the mode to 0600 (QEMU leaves 0400). */
    async settle() {
        await this.handle.chmod(0o600);
        await this.handle.sync();
    }
    /** Removes the file from its folder; one that is gone already is no error. */
    async remove() {
        try {
            await (0,promises_.unlink)(this.path);
        }
        catch (error) {
            if ((0,errors/* errnoOf */.UQ)(error) !== 'ENOENT')
                throw asDumpError(error, `remove ${this.path}, which is stored under its new name`);
        }
    }
    async close() {
        await this.handle.close();
    }
}
function notRegular(path) {
    return new DumpError(`The memory dump ${path} is a link or a device, not a regular file.`, {
        remedy: 'Remove it and dump again; the folder of the VM must belong to this user alone.',
    });
}
function empty(path) {
    return new DumpError(`The memory dump ${path} is empty.`, {
        remedy: 'Look at the reply of the QMP command: QEMU leaves an empty file where it refuses a format.',
    });
}
function source_short(path, bytes, expected) {
    return new DumpError(`The memory dump ${path} holds ${bytes} bytes instead of ${expected}, although QEMU reported success.`, {
        remedy: 'Check the free disk space and dump again; QEMU does not report every failed write.',
    });
}

;// CONCATENATED MODULE: ./src/dump/verify.ts





/**
 * Reads a stored dump back from its file and proves it: its size, the sha256 of its bytes, and, for zstd, that every
 * frame decompresses to as many bytes as went into it with the checksum they had then.
 *
 * What the disk has not got yet the page cache answers; the file was synced before, so a failed write has been reported.
 *
 * @throws DumpError naming the first thing that is wrong.
 * @throws DeadlineError if time runs out.
 */
async function verifyStored(file, expected, deadline) {
    const source = await SourceFile.open(file);
    try {
        const { stored, compression, rawBytes } = expected;
        source.requireBytes(stored.bytes);
        const offsets = startsOf(stored.pieces);
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const proof = new FrameProof();
        const buffers = new BufferRing(FRAME_ROOM);
        await inOrder(stored.pieces.length, async (index) => {
            const piece = buffers.take(index, stored.pieces[index] ?? 0);
            await source.readInto(piece, offsets[index] ?? 0);
            if (compression === 'zstd')
                await proof.prove(piece, Math.min(CHUNK_BYTES, rawBytes - index * CHUNK_BYTES));
            return piece;
        }, async (piece) => {
            hash.update(piece);
        }, deadline, `the proof of ${file}`);
        if (hash.digest('hex') !== stored.sha256)
            throw damaged(file);
    }
    finally {
        await source.close();
    }
}
function startsOf(lengths) {
    let next = 0;
    return lengths.map((length) => {
        const start = next;
        next += length;
        return start;
    });
}
function damaged(file) {
    return new DumpError(`The stored dump ${file} does not read back as it was written: its sha256 differs.`, {
        remedy: 'Dump again; if it repeats, suspect the disk.',
    });
}

;// CONCATENATED MODULE: ./src/dump/store.ts













const storedDumpSchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    /** The file name, with its extension. */
    name: schemas/* string */.YjP(),
    /** Bytes of the file, and their SHA-256 in hex. */
    bytes: schemas/* number */.aig(),
    sha256: schemas/* string */.YjP(),
    format: dumpFormatSchema,
    compression: dumpCompressionSchema,
    /** Bytes before compression. */
    rawBytes: schemas/* number */.aig(),
    /** RAM of the guest that its chipset hides from everyone outside system management mode; it is not in the dump. */
    hiddenBytes: schemas/* number */.aig(),
});
/**
 * Turns a file that QEMU wrote into a stored dump: checked for completeness, converted, compressed, synced, read back
 * and proved, and only then renamed to what it is called. A dump to be stored as it is, uncompressed, on the same
 * disk, is not copied but checked, hashed and renamed.
 *
 * If this fails, no part of the stored file stays and the source is untouched (an uncompressed one may have got mode 0600).
 *
 * @throws DumpError if the source is incomplete, changed or no regular file, if the target exists, or if the disk is full.
 * @throws DeadlineError or CancelledError if time runs out first.
 */
async function storeDump(request) {
    requireConvertible(request.sourceFormat, request.outputFormat);
    const name = storedName(request.name, request.outputFormat, request.compression);
    const target = external_node_path_default().join(request.directory, name);
    const source = await SourceFile.open(request.source);
    try {
        const content = await contentOf(source, request.sourceFormat, request.outputFormat, request.ramBytes);
        const inPlace = await canStay(request);
        const named = inPlace && external_node_path_default().resolve(request.source) === external_node_path_default().resolve(target);
        if (!named)
            await refuseExisting(target);
        const { bytes, sha256 } = inPlace ? await keepInPlace(source, target, request.deadline) : await copy(source, content, target, request);
        const { image, hiddenBytes } = content;
        return {
            path: target,
            name,
            bytes,
            sha256,
            format: request.outputFormat,
            compression: request.compression,
            rawBytes: image.bytes,
            hiddenBytes,
        };
    }
    catch (error) {
        throw asDumpError(error, `store the memory dump ${target}`);
    }
    finally {
        await source.close();
    }
}
async function copy(source, { image }, target, request) {
    const { compression, deadline } = request;
    // How well memory compresses shows only in the end; there a full disk is met when it is full.
    if (compression === 'none')
        await requireSpace(request.directory, source.bytes);
    const file = await PartialFile.create(target);
    try {
        await encodeImage(image, file, compression, deadline);
        const stored = await file.finish();
        await source.requireUnchanged();
        await verifyStored(file.path, { stored, compression, rawBytes: image.bytes }, deadline);
        await file.publish();
        await source.remove();
        return stored;
    }
    catch (error) {
        await file.discard();
        throw error;
    }
    finally {
        await file.close();
    }
}
async function canStay({ source, sourceFormat, outputFormat, compression, directory }) {
    if (compression !== 'none' || sourceFormat !== outputFormat)
        return false;
    // Folder against folder: on an overlay file system, as in a container, a file's device is not its folder's.
    const [from, to] = await Promise.all([external_node_path_default().dirname(source), directory].map((dir) => (0,promises_.stat)(dir, { bigint: true })));
    return from?.dev === to?.dev;
}
async function refuseExisting(target) {
    try {
        await (0,promises_.lstat)(target);
    }
    catch (error) {
        if ((0,errors/* errnoOf */.UQ)(error) === 'ENOENT')
            return;
        throw error;
    }
    throw new DumpError(`A memory dump cannot be stored as ${target}, which exists.`, {
        remedy: 'Give the dump another name; maqet never overwrites evidence.',
    });
}

;// CONCATENATED MODULE: ./src/supervisor/gate/dumps.ts



/** A whole dump also holds video memory and firmware, which nobody asked the size of. */
const DEVICE_MEMORY_BYTES = 64 * 2 ** 20;
/** Fails, before QEMU pauses the guest for it, if what the command writes cannot fit. */
async function requireDumpSpace(folder, request, memoryBytes) {
    const written = expectedBytes(request, memoryBytes) ?? memoryBytes;
    const beside = request.command === 'dump-guest-memory' ? DEVICE_MEMORY_BYTES : 0;
    const copied = request.keepAs === 'raw' && request.compression === 'none';
    await requireSpace(folder, (written + beside) * (copied ? 2 : 1));
}
/**
 * Stores what a command wrote to `file`: checked, compressed, hashed, verified (see `storeDump`).
 *
 * kdump files are compressed already and stay as they are.
 */
async function keepDump(file, request, memoryBytes, deadline) {
    const sourceFormat = writtenFormat(request);
    const outputFormat = request.keepAs ?? sourceFormat;
    const { name, dir: directory } = external_node_path_default().parse(file);
    return storeDump({
        source: file,
        sourceFormat,
        directory,
        name: outputFormat === sourceFormat ? external_node_path_default().basename(file) : name,
        outputFormat,
        compression: outputFormat === 'kdump-zlib' ? 'none' : request.compression,
        ramBytes: expectedBytes(request, memoryBytes),
        deadline,
    });
}
function writtenFormat({ command, arguments: args }) {
    if (command !== 'dump-guest-memory')
        return 'raw';
    return args['format'] === 'kdump-zlib' ? 'kdump-zlib' : 'elf';
}
/** How much guest memory the file must hold; undefined where only QEMU can tell. */
function expectedBytes(request, memoryBytes) {
    const { command, arguments: args } = request;
    if (command === 'pmemsave' || command === 'memsave')
        return Number(args['size']);
    const whole = args['paging'] === false && args['begin'] === undefined && args['length'] === undefined;
    return command === 'dump-guest-memory' && whole && writtenFormat(request) === 'elf' ? memoryBytes : undefined;
}


/***/ }),

/***/ 30821:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ Gate),
  f: () => (/* binding */ refusedEntry)
});

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./src/audit/line.ts
var line = __webpack_require__(6785);
// EXTERNAL MODULE: ./src/audit/log.ts + 1 modules
var audit_log = __webpack_require__(89922);
// EXTERNAL MODULE: ./src/policy/confine.ts
var confine = __webpack_require__(67258);
// EXTERNAL MODULE: ./src/policy/judge.ts + 1 modules
var judge = __webpack_require__(13905);
// EXTERNAL MODULE: ./src/policy/memory-rules.ts
var memory_rules = __webpack_require__(58301);
// EXTERNAL MODULE: ./src/policy/table.ts + 2 modules
var table = __webpack_require__(36902);
// EXTERNAL MODULE: ./src/shared/deadline.ts
var shared_deadline = __webpack_require__(52681);
// EXTERNAL MODULE: ./src/shared/in-flight.ts
var in_flight = __webpack_require__(73809);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(86202);
;// CONCATENATED MODULE: ./src/state/output-files.ts



/** A file that a command would write is there already, or what it wrote is not a file. */
class OutputFileError extends errors/* MaqetError */.Po {
}
/**
 * The files that QMP commands write in a VM's folder. Two commands never get the same one, whether it exists or is about to:
 * QEMU would truncate it, and follow a link (QEMU 7.2, measured).
 */
class OutputFiles {
    folder;
    reserved = new Set();
    constructor(folder) {
        this.folder = folder;
    }
    /** Where a confined path leads. */
    pathOf(file) {
        return external_node_path_default().join(this.folder.dir, file.directory, file.name);
    }
    /**
     * Runs a piece of work that writes these files and nothing else writes meanwhile. If it fails, they are removed.
     *
     * @throws OutputFileError if one of them exists or is being written.
     */
    async writing(files, work) {
        const paths = files.map((file) => this.pathOf(file));
        const taken = paths.find((file) => this.reserved.has(file));
        if (taken !== undefined)
            throw exists(taken);
        for (const file of paths)
            this.reserved.add(file);
        try {
            await Promise.all(paths.flatMap((file) => [file, stored(file)]).map(requireAbsent));
            return await discardingOnFailure(paths, work);
        }
        finally {
            for (const file of paths)
                this.reserved.delete(file);
        }
    }
    /** Makes sure that a command left what it said it would. QEMU reports success on a full disk (7.2, measured). */
    async requireWritten(file) {
        const found = await (0,promises_.lstat)(this.pathOf(file)).catch(() => undefined);
        if (found?.isFile() && found.size > 0)
            return this.pathOf(file);
        throw new OutputFileError(`QEMU reported success, but ${file.directory}/${file.name} is not there or is empty.`, {
            remedy: 'See whether the disk is full, and read qemu.log.',
        });
    }
}
async function discardingOnFailure(paths, work) {
    try {
        return await work();
    }
    catch (error) {
        await Promise.allSettled(paths.map((file) => (0,promises_.rm)(file, { force: true })));
        throw error;
    }
}
/** Where a compressed dump ends up. */
function stored(file) {
    return `${file}.zst`;
}
async function requireAbsent(file) {
    if ((await (0,promises_.lstat)(file).catch(() => undefined)) !== undefined)
        throw exists(file);
}
function exists(file) {
    const name = external_node_path_default().join(external_node_path_default().basename(external_node_path_default().dirname(file)), external_node_path_default().basename(file));
    return new OutputFileError(`The file ${name} exists already.`, { remedy: 'Give each file that a command writes a name of its own.' });
}

// EXTERNAL MODULE: ./src/supervisor/guest/operations.ts
var operations = __webpack_require__(19147);
// EXTERNAL MODULE: ./src/supervisor/gate/decision.ts
var gate_decision = __webpack_require__(78908);
// EXTERNAL MODULE: ./src/supervisor/gate/dumps.ts + 15 modules
var gate_dumps = __webpack_require__(12150);
;// CONCATENATED MODULE: ./src/supervisor/gate/gate.ts













/**
 * The only way from a caller to QEMU, and to the guest agent.
 *
 * Each command is decided by the policy; the decision is on disk before the command is sent; its outcome follows. A
 * decision that cannot be made or cannot be recorded means that nothing is sent.
 */
class Gate {
    parts;
    inFlight = new in_flight/* InFlight */.Y();
    files;
    constructor(parts) {
        this.parts = parts;
        this.files = new OutputFiles(parts.folder);
    }
    get context() {
        return this.parts.context;
    }
    /** Settles once no command is under way. Never rejects. */
    idle() {
        return this.inFlight.idle();
    }
    /** Decides, records, sends, records. @throws BlockedError, QmpCommandError, VmCrashedError, AuditError … */
    execute(params, log) {
        return this.inFlight.run(() => this.pass(params, log));
    }
    async pass(params, log) {
        const { machine, audit, context } = this.parts;
        // The log of a VM that has ended is closed: how it ended says more.
        if (!machine.running)
            throw await machine.exitError();
        const layers = [...this.parts.layers, ...params.layers];
        const args = (0,memory_rules/* adaptArguments */.l)(params.command, params.arguments, context);
        const decision = (0,judge/* judge */.S)(layers, { execute: params.command, arguments: args }, context);
        const record = await (0,gate_decision/* recordDecision */.Q6)(audit, askedOf(params), decision, log);
        const start = external_node_perf_hooks_.performance.now();
        const outcome = await (0,audit_log/* carryOut */.u)(audit, record, () => this.send(params, args, decision));
        return { tier: decision.tier, durationMs: external_node_perf_hooks_.performance.now() - start, ...outcome };
    }
    /** Records a command that a caller's own check refused. */
    async recordRefused(params, log) {
        const record = await this.parts.audit.append(refusedEntry(params));
        (0,line/* auditLines */.L)(record).forEach(log);
        return null;
    }
    async send(params, args, decision) {
        const { folder, context, machine } = this.parts;
        const deadline = shared_deadline/* Deadline */.B.after(params.timeoutMs);
        if ((0,table/* isGuestCommand */.cn)(params.command)) {
            const { cursor } = machine.journal;
            return { cursor, result: await this.parts.askAgent(params.command, args, deadline), dumps: [], screenshots: [] };
        }
        const filesIn = (name) => decision.paths.filter((file) => file.directory === name);
        const [dumps, screenshots] = [filesIn('dumps'), filesIn('screenshots')];
        const kept = { ...params, arguments: args, compression: params.store.compression, keepAs: params.keepAs };
        return this.files.writing([...dumps, ...screenshots], async () => {
            if (dumps.length > 0)
                await (0,gate_dumps/* requireDumpSpace */.Mf)(folder.dumps, kept, context.memoryBytes);
            const answer = await this.ask(params.command, (0,confine/* confineArguments */.d)(args, decision.paths, folder.dir), decision.tier, deadline);
            return {
                ...answer,
                dumps: await Promise.all(dumps.map((file) => (0,gate_dumps/* keepDump */._z)(this.files.pathOf(file), kept, context.memoryBytes, deadline))),
                screenshots: await Promise.all(screenshots.map((file) => this.files.requireWritten(file))),
            };
        });
    }
    async ask(command, args, tier, deadline) {
        const { machine, mutex } = this.parts;
        const send = async () => {
            // What an act before it has caused is not what it causes.
            const { cursor } = machine.journal;
            return { cursor, result: await machine.execute(command, args, deadline) };
        };
        return mutex.command(command, tier, send, deadline);
    }
}
function askedOf({ caller, command, arguments: args }) {
    return { caller, event: (0,table/* isGuestCommand */.cn)(command) ? 'qga' : 'qmp', command, arguments: args };
}
/** The audit entry of a command, or of an act in the guest, that was refused before any supervisor could have begun it. */
function refusedEntry(params) {
    const entry = (0,gate_decision/* decisionEntry */.B6)(askedOf(params), { tier: params.tier, decision: 'block', reason: params.reason });
    return (0,operations/* isGuestAct */.Z)(params.command) ? { ...entry, event: operations/* ACT_EVENTS */.ds[params.command] } : entry;
}


/***/ }),

/***/ 19147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xp: () => (/* binding */ scriptFacts),
/* harmony export */   Z: () => (/* binding */ isGuestAct),
/* harmony export */   ds: () => (/* binding */ ACT_EVENTS)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** The audit events of what maqet itself does in a guest. */
const ACT_EVENTS = {
    'guest-run': 'guest-run',
    'guest-copy-in': 'guest-copy',
    'guest-copy-out': 'guest-copy',
};
/** True for the name of an act, as opposed to a command. */
function isGuestAct(name) {
    return Object.hasOwn(ACT_EVENTS, name);
}
/** What the audit log is told of a script for the guest: its hash, and of its variables the names alone. Its text only where `facts` hold it. */
function scriptFacts({ channel, command, facts }) {
    const { script, env, workingDirectory } = command;
    return {
        channel,
        scriptSha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(script).digest('hex'),
        scriptBytes: Buffer.byteLength(script),
        env: Object.keys(env),
        ...(workingDirectory === undefined ? {} : { workingDirectory }),
        ...facts,
    };
}


/***/ }),

/***/ 69404:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ judgeSnapshot),
/* harmony export */   b: () => (/* binding */ snapshotCommands)
/* harmony export */ });
/* harmony import */ var _policy_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13905);

/** The job's id in what the policy is asked: the real one is chosen when the job is started. */
const ANY_JOB = 'maqet';
/**
 * The commands that do the work of an act, for the policy to decide on: who denies one of them denies the act. What maqet asks
 * and tidies up on the way is not among them.
 *
 * @param disks - the node names of the disks that the snapshot spans.
 */
function snapshotCommands(act, disks) {
    if (act.action === 'list')
        return [{ execute: 'query-named-block-nodes', arguments: { flat: true } }];
    const common = { 'job-id': ANY_JOB, tag: act.name, devices: [...disks] };
    const state = { vmstate: disks[0] ?? '' };
    const remove = { execute: 'snapshot-delete', arguments: common };
    switch (act.action) {
        case 'create':
            return [{ execute: 'snapshot-save', arguments: { ...common, ...state } }];
        case 'overwrite':
            return [{ execute: 'snapshot-save', arguments: { ...common, ...state } }, remove];
        case 'load':
            return [{ execute: 'snapshot-load', arguments: { ...common, ...state } }];
        case 'delete':
            return [remove];
    }
}
/** The verdict on an act: that on its first command which is blocked, or on its first if none is. Pure. */
function judgeSnapshot(layers, act, disks, context) {
    const decisions = snapshotCommands(act, disks).map((command) => (0,_policy_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S)(layers, command, context));
    return decisions.find((one) => one.decision === 'block') ?? decisions[0];
}


/***/ }),

/***/ 21542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ VmCrashedError),
/* harmony export */   w: () => (/* binding */ VmError)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86202);

/** A failure of the QEMU process, or of the VM in it. */
class VmError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po {
}
/** QEMU exited unexpectedly, or could not be started; or its guest ended. */
class VmCrashedError extends VmError {
    constructor(message, facts) {
        super(message, { status: 'crashed', ...facts });
    }
}


/***/ })

};
