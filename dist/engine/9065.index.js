export const id = 9065;
export const ids = [9065,838];
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

/***/ 80838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ outOfGuest),
/* harmony export */   JM: () => (/* binding */ intoGuest),
/* harmony export */   ZS: () => (/* binding */ runTar),
/* harmony export */   gc: () => (/* binding */ copiedPath),
/* harmony export */   lV: () => (/* binding */ MISSING)
/* harmony export */ });
/* unused harmony export COPY_ENV */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52681);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56695);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97240);




/** The exit code of {@link outOfGuest} if the source does not exist. No tar exits with it. */
const MISSING = 66;
/** Scripts for the guest's POSIX shell that unpack the archive on their standard input. */
const intoGuest = {
    /** Unpacks into a directory. @param mode - for the directory if it does not exist yet. */
    directory(target, mode) {
        const dir = (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(target);
        return [`[ -d ${dir} ] || { mkdir -p ${dir}; chmod ${(mode & 0o777).toString(8)} ${dir}; }`, `exec tar -x -p -f - -C ${dir}`, ''].join('\n');
    },
    /**
     * Unpacks a file beside its target and then moves it there.
     *
     * @param name - the name of the file in the archive.
     * @param stage - the name of a directory that does not exist.
     */
    file(target, name, stage) {
        const dir = target.endsWith('/') ? target : node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.dirname(target);
        const inner = (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(dir, stage));
        return [
            `mkdir -p ${(0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(dir)}`,
            `over() { trap '' HUP INT TERM; rm -rf ${inner}; }`,
            // SIGKILL: a process that the shell has just forked ignores other signals until it has executed its program.
            `broken() { trap '' HUP INT TERM; kill -KILL $! || :; wait; over; } 2>/dev/null; trap broken EXIT`,
            // A shell that a signal ends runs its EXIT trap only if it also traps the signal.
            `trap 'exit 143' HUP INT TERM`,
            `mkdir ${inner}`,
            // In the background, so that a signal interrupts the shell. A background process needs its input redirected.
            `exec 3<&0; tar -x -p -f - -C ${inner} <&3 3<&- &`,
            'wait $!; trap over EXIT',
            `mv -f ${(0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(dir, stage, name))} ${(0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(target)}`,
            '',
        ].join('\n');
    },
};
/** Returns a script for the guest's POSIX shell that writes an archive of a file, or of a directory's content, to its standard output. */
function outOfGuest(source) {
    const target = (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(source);
    return [
        `[ -e ${target} ] || exit ${MISSING}`,
        `if [ -d ${target} ]; then cd ${target}; exec tar -c -f - .; fi`,
        `cd ${(0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.dirname(source))}`,
        // -h: copy the file that a link leads to.
        `exec tar -c -h -f - ${(0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(`./${node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.basename(source)}`)}`,
        '',
    ].join('\n');
}
/** The environment of the scripts: the complaints of `tar` are matched as the C locale words them. */
const COPY_ENV = { LC_ALL: 'C' };
const QUOTED = /'(?:[^']|'\\'')*'/.source;
const OUT = new RegExp(`^\\[ -e (${QUOTED}) \\]`);
const INTO_DIRECTORY = new RegExp(`^\\[ -d (${QUOTED}) \\] \\|\\| { mkdir -p ${QUOTED}; chmod ([0-7]{1,3}) `);
const INTO_FILE = new RegExp(`\\nmv -f (${QUOTED}) (${QUOTED})\\n$`);
const STAGE = /^\.maqet-[0-9a-f]{16}$/;
/**
 * Recognizes a script that copies: reads the parameters from the script, and compares the script with the one that they give.
 *
 * @param direction - into the guest, or out of it.
 * @returns the path in the guest; undefined for any other script, environment or working directory.
 */
function copiedPath(direction, command) {
    const { script, env, workingDirectory } = command;
    const variables = Object.entries(env);
    if (workingDirectory !== undefined || variables.length !== 1 || env['LC_ALL'] !== COPY_ENV.LC_ALL)
        return undefined;
    const same = (path, expected) => (expected === script ? path : undefined);
    if (direction === 'out') {
        const [, source] = OUT.exec(script) ?? [];
        return source === undefined ? undefined : same(unquote(source), outOfGuest(unquote(source)));
    }
    const [, directory, mode] = INTO_DIRECTORY.exec(script) ?? [];
    if (directory !== undefined)
        return same(unquote(directory), intoGuest.directory(unquote(directory), Number.parseInt(mode ?? '', 8)));
    const [, staged, target] = INTO_FILE.exec(script)?.map((text) => unquote(text)) ?? [];
    if (staged === undefined || target === undefined)
        return undefined;
    const stage = node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.basename(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.dirname(staged));
    return STAGE.test(stage) ? same(target, intoGuest.file(target, node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.basename(staged), stage)) : undefined;
}
/** The inverse of `quote`. */
function unquote(text) {
    return text.slice(1, -1).replaceAll("'\\''", "'");
}
const STDERR_BYTES = 4096;
const COMPLAINTS = 5;
const CHANGED = /: (?:file changed as we read it|File removed before we read it|File shrank by \d+ bytes; padding with zeros)$/;
/**
 * Runs a script with `tar` in the guest.
 *
 * The first error on this side, of the input or of the consumer of the output, ends the run and is thrown: a truncated archive must not
 * pass for a whole one.
 */
async function runTar(channel, { script, input, stdout }, deadline) {
    const stop = new AbortController();
    const signals = deadline.signal === undefined ? [stop.signal] : [stop.signal, deadline.signal];
    let failed;
    const fail = (error) => {
        failed ??= { error };
        stop.abort();
    };
    let stderr = Buffer.alloc(0);
    try {
        const exit = await channel.run({ script, env: COPY_ENV, ...(input === undefined ? {} : { input: guarded(input, fail) }) }, async (stream, piece) => {
            if (stream === 'stderr')
                stderr = Buffer.from(Buffer.concat([stderr, piece]).subarray(-STDERR_BYTES));
            else if (failed === undefined)
                await stdout?.(piece).catch(fail);
        }, _shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .Deadline */ .B.after(deadline.remainingMs, AbortSignal.any(signals)));
        if (failed !== undefined)
            throw failed.error;
        return ended(exit.exitCode, stderr);
    }
    catch (error) {
        throw failed === undefined ? error : failed.error;
    }
    finally {
        await input?.return();
    }
}
async function* guarded(input, fail) {
    try {
        yield* input;
    }
    catch (error) {
        fail(error);
        throw error;
    }
}
function ended(exitCode, stderr) {
    const said = stderr.toString().trim();
    // The first line of a truncated text is not a whole line.
    const all = said === '' ? [] : said.split('\n').slice(stderr.length < STDERR_BYTES ? 0 : 1);
    const onlyChanges = exitCode === 1 && all.length > 0 && all.every((line) => CHANGED.test(line));
    return { exitCode, complaints: (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .lines */ .M)(all.slice(-COMPLAINTS).join('\n'), 300), onlyChanges };
}


/***/ }),

/***/ 97240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ LEADER_END),
/* harmony export */   B_: () => (/* binding */ guestProgram),
/* harmony export */   CO: () => (/* binding */ outputOpening),
/* harmony export */   K1: () => (/* binding */ ending),
/* harmony export */   Mp: () => (/* binding */ leaderStarting),
/* harmony export */   Ro: () => (/* binding */ directoryMaking),
/* harmony export */   St: () => (/* binding */ CANNOT),
/* harmony export */   TZ: () => (/* binding */ HUSH),
/* harmony export */   VI: () => (/* binding */ SPEAK),
/* harmony export */   bE: () => (/* binding */ killing),
/* harmony export */   cu: () => (/* binding */ scriptWriting),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   i5: () => (/* binding */ surroundings),
/* harmony export */   kr: () => (/* binding */ CANNOT_BEGIN),
/* harmony export */   n3: () => (/* binding */ interpreter),
/* harmony export */   oX: () => (/* binding */ signalOf),
/* harmony export */   r2: () => (/* binding */ removal)
/* harmony export */ });
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56695);
/* harmony import */ var _channel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51431);


/** The exit code of a program that could not start its script: its directory cannot be created, or the working directory is missing. */
const CANNOT_BEGIN = 125;
/**
 * Returns a program for any POSIX shell (dash, bash, busybox, toybox) that runs a script in a new process group, waits for it, and
 * exits with its exit code. The channel removes the directory afterwards, with {@link removal}.
 *
 * The script is in `DIR/script`, the number of its process group's leader in `DIR/pid`. A script without `#!` runs under `sh -e`. In a
 * guest without `setsid`, only the script's first process can be killed.
 *
 * @throws GuestChannelError for a variable that a shell cannot set.
 */
function guestProgram(command, place) {
    const { dir } = place;
    const input = place.input === undefined ? '/dev/null' : place.input === '-' ? '&3' : quote(place.input);
    return [
        CANNOT,
        ...directoryMaking(dir),
        ...scriptWriting(command, dir),
        ...outputOpening(place),
        ...surroundings(command),
        // A shell redirects the standard input of a background process from /dev/null, unless another descriptor is named.
        ...(place.input === '-' ? ['exec 3<&0'] : []),
        `[ -e ${dir}/stop ] && cannot 'it was cancelled before it started'`,
        HUSH,
        // This writes the number and then checks `stop`. `killing` writes `stop` and then reads the number. One of the two sees the other.
        ...leaderStarting(`${interpreter(command)} ${dir}/script <${input}${place.stderr === undefined ? ' 2>&9' : ''} 9>&-`, place),
        `[ -e ${dir}/stop ] && { kill -KILL "-$maqet_leader"; kill -KILL $maqet_leader; } 2>/dev/null`,
        LEADER_END,
        SPEAK,
        ...ending(place),
    ].join('\n');
}
/** Defines `cannot`, which reports why the script cannot start, and exits. */
const CANNOT = `cannot() { echo "maqet: $1" >&2; exit ${CANNOT_BEGIN}; }`;
function directoryMaking(dir) {
    return [`mkdir -m 700 ${dir} || cannot 'the directory ${dir} cannot be created in the guest'`];
}
function scriptWriting({ script }, dir) {
    return [`printf %s ${quote(script)} >${dir}/script || cannot 'the script cannot be written to ${dir} in the guest'`];
}
/** Sets the working directory and the variables. @throws GuestChannelError for a variable that a shell cannot set. */
function surroundings({ env, workingDirectory }) {
    return [
        ...(workingDirectory === undefined
            ? []
            : [`cd ${quote(workingDirectory)} || cannot ${quote(`the working directory ${workingDirectory} does not exist in the guest`)}`]),
        ...Object.entries(env).map(([name, value]) => exportLine(name, value)),
    ];
}
/** Opens the pipes for the output, and starts the programs that copy it to its files. */
function outputOpening(place) {
    const pipes = outputPipes(place);
    if (pipes.length === 0)
        return [];
    return [
        ...openPipes(place.dir),
        ...pipes.map(({ from, file }) => `cat <&${from} >${quote(file)} 2>/dev/null 4>&- 5>&- 6<&- 7<&- &`),
        'exec 6<&- 7<&-',
    ];
}
/** Starts the leader of the script's process group. Its number is in `$maqet_leader` and `DIR/pid`. */
function leaderStarting(leader, place) {
    const pipes = outputPipes(place);
    // The script must not inherit the program's own ends of its pipes.
    const redirect = [...pipes.map(({ stream, end }) => `${stream}>&${end}`), ...pipes.map(({ end }) => `${end}>&-`)];
    return [
        // Names that a variable of the script is not likely to have, because they are set after those.
        'if command -v setsid >/dev/null 2>&1; then maqet_own=setsid; else maqet_own=; fi',
        `${['$maqet_own', leader, ...redirect].join(' ')} &`,
        `maqet_leader=$!; echo $maqet_leader >${place.dir}/pid`,
    ];
}
/** Silences the shell itself. bash reports a signal that ended the script as soon as it notices, which may be before `wait`. */
const HUSH = 'exec 9>&2 2>/dev/null';
/** Undoes {@link HUSH}. */
const SPEAK = 'exec 2>&9 9>&-';
/** Waits for the leader. A shell would print here which signal ended the script, but the exit code says that already. */
const LEADER_END = 'wait $maqet_leader 2>/dev/null; maqet_code=$?';
/** Marks the end of the output, and exits with the leader's exit code. */
function ending(place) {
    // Without a reader, SIGPIPE would end the program itself.
    const marks = outputPipes(place).map(({ end }) => `printf %s ${place.endMark} >&${end}`);
    return [...(place.endMark === undefined ? [] : ["trap '' PIPE", ...marks]), 'exit $maqet_code', ''];
}
/**
 * Lists the pipes through which the output goes to its files. Without a pipe, a script that opens `/dev/stderr` by name would truncate
 * the file.
 */
function outputPipes({ stdout, stderr }) {
    return [
        { stream: 1, end: 4, from: 6, file: stdout },
        { stream: 2, end: 5, from: 7, file: stderr },
    ].flatMap(({ file, ...numbers }) => (file === undefined ? [] : [{ ...numbers, file }]));
}
/**
 * Opens two pipes. A guest without hardware acceleration takes about 50 ms to start a program such as `mkfifo`. Therefore the pipes come
 * from the shell itself where it uses one for a here-document.
 */
function openPipes(dir) {
    const [one, two] = [`${dir}/pipe1`, `${dir}/pipe2`];
    return [
        'pipes() {',
        ...['exec 6<<END 7<<END', '.', 'END', '.', 'END'],
        '[ -p /dev/fd/6 ] && [ -p /dev/fd/7 ] && read -r own <&6 && read -r own <&7 && exec 4>/dev/fd/6 5>/dev/fd/7',
        '}',
        `made() { mkfifo ${one} ${two} && exec 3<>${one} 4>${one} 6<${one} 3<>${two} 5>${two} 7<${two} 3>&-; }`,
        `pipes 2>/dev/null || made || cannot 'a pipe cannot be created in ${dir} in the guest'`,
    ];
}
/** Returns the command that runs the script. Reads a first line `#!…` as Linux does, so that the script also runs on a `noexec` mount. */
function interpreter({ script }) {
    const found = /^#![ \t]*([^ \t\n]+)[ \t]*([^\n]*?)[ \t]*(?:\n|$)/.exec(script);
    if (found === null)
        return 'sh -e';
    return [found[1] ?? '', found[2] ?? '']
        .filter((word) => word !== '')
        .map(quote)
        .join(' ');
}
function exportLine(name, value) {
    if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
        return `export ${name}=${quote(value)}`;
    throw new _channel_js__WEBPACK_IMPORTED_MODULE_0__/* .GuestChannelError */ .Ur(`${JSON.stringify((0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(name, 80))} is not a valid name for a shell variable.`, {
        remedy: 'Use letters, digits and `_`, and do not begin with a digit.',
    });
}
/** Returns a program that ends the process group of a {@link guestProgram}: SIGTERM, then SIGKILL after about a second. */
function killing(dir) {
    // No `--` before the negative number: dash and busybox take it for a number itself.
    const send = (signal) => `{ kill -${signal} "-$pid" || kill -${signal} "$pid"; } 2>/dev/null`;
    return [
        `(umask 077; mkdir ${dir}) 2>/dev/null`,
        `: >${dir}/stop`,
        // The file is empty while it is being written. In that case the program sees `stop` and kills its script itself.
        `pid=$(cat ${dir}/pid 2>/dev/null)`,
        '[ -n "$pid" ] || exit 0',
        `${send('TERM')} || exit 0`,
        `for turn in 1 2 3 4 5; do ${send('0')} || exit 0; sleep 0.2 2>/dev/null || sleep 1; done`,
        send('KILL'),
        'exit 0',
        '',
    ].join('\n');
}
/** Returns a program that removes the directory of a {@link guestProgram}. */
function removal(dir) {
    return `rm -rf ${dir}\n`;
}
/** Quotes a text as one word of a POSIX shell. */
function quote(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}
/** Signals by their numbers on Linux. An exit code of a shell above 128 stands for a signal. */
const SIGNALS = {
    1: 'SIGHUP',
    2: 'SIGINT',
    3: 'SIGQUIT',
    4: 'SIGILL',
    6: 'SIGABRT',
    7: 'SIGBUS',
    8: 'SIGFPE',
    9: 'SIGKILL',
    11: 'SIGSEGV',
    13: 'SIGPIPE',
    14: 'SIGALRM',
    15: 'SIGTERM',
};
/** Returns the signal that an exit code of a shell stands for, or undefined for an exit code that the program chose. */
function signalOf(exitCode) {
    return exitCode > 128 ? SIGNALS[exitCode - 128] : undefined;
}


/***/ }),

/***/ 87484:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ screenQemuArgs)
});

// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(56695);
// EXTERNAL MODULE: ./src/shared/wording.ts
var wording = __webpack_require__(81565);
// EXTERNAL MODULE: ./src/shared/paths.ts
var paths = __webpack_require__(10401);
// EXTERNAL MODULE: ./src/policy/devices.ts
var devices = __webpack_require__(54361);
// EXTERNAL MODULE: ./src/policy/fields.ts
var fields = __webpack_require__(22757);
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(64623);
;// CONCATENATED MODULE: ./src/policy/option-checks.ts



/**
 * Parses the value of a QEMU option: `a,key=value,…`, where `,,` stands for one comma and the first part may be the value of
 * `implied`, or a JSON object of scalars. A key may occur more than once.
 *
 * @returns undefined for anything else, including a bare flag (`,nokey`): what a flag means depends on the option.
 */
function readPairs(value, implied) {
    if (value.startsWith('{'))
        return jsonPairs(value);
    const pairs = [];
    for (const [index, part] of splitCommas(value).entries()) {
        const equals = part.indexOf('=');
        if (equals > 0)
            pairs.push([part.slice(0, equals), part.slice(equals + 1)]);
        else if (index === 0 && equals < 0 && part !== '')
            pairs.push([implied, part]);
        else
            return undefined;
    }
    return pairs;
}
function jsonPairs(text) {
    try {
        const value = (0,json/* parseJson */.qF)(text);
        // QEMU's extensions of JSON (single quotes) fail here, and QEMU itself refuses a repeated key.
        if (!(0,json/* isJsonObject */.OW)(value))
            return undefined;
        const pairs = Object.entries(value);
        return pairs.every(([, item]) => item === null || typeof item !== 'object') ? pairs : undefined;
    }
    catch {
        return undefined;
    }
}
/** Splits at single commas; `,,` becomes `,`. */
function splitCommas(value) {
    const parts = [];
    let part = '';
    for (let index = 0; index < value.length; index += 1) {
        if (value[index] !== ',')
            part += value[index];
        else if (value[index + 1] === ',') {
            part += ',';
            index += 1;
        }
        else {
            parts.push(part);
            part = '';
        }
    }
    return [...parts, part];
}
/** The value of an option or key that names something. */
const WORD = /^[A-Za-z0-9._:+-]{1,128}$/;
/** Why a key that people use is refused, and what to use instead. */
const KEY_NOTES = {
    hostfwd: { reason: 'opens a port of the host', remedy: `Use ${(0,wording/* input */.hF)('ports')}, which binds the loopback address only.` },
    guestfwd: { reason: 'runs a program or opens a socket of the host', remedy: 'Remove it. No setting allows it.' },
    smb: { reason: 'shares a directory of the host through a server process', remedy: 'Remove it. No setting allows it.' },
    tftp: { reason: 'shares a directory of the host', remedy: 'Remove it. No setting allows it.' },
    file: { reason: 'reads a file of the host', remedy: 'Give the content in the argument itself (`string=`, `value=`).' },
    path: { reason: 'reads a file of the host', remedy: 'Give the content in the argument itself (`string=`, `value=`).' },
    splash: { reason: 'reads a file of the host', remedy: 'Remove it. No setting allows it.' },
    logfile: { reason: 'writes a file of the host', remedy: 'Remove it. No setting allows it.' },
};
/** Makes a check for `key=value` pairs: each key must be in the table, and its value must match the pattern. */
function keys(implied, table) {
    return (value) => {
        const pairs = readPairs(value, implied);
        return pairs === undefined ? [malformed(value)] : pairs.flatMap((pair) => pairRefusal(pair, table));
    };
}
function pairRefusal([key, value], table) {
    const pattern = Object.hasOwn(table, key) ? table[key] : undefined;
    if (pattern === undefined) {
        const note = Object.hasOwn(KEY_NOTES, key) ? KEY_NOTES[key] : undefined;
        const reason = `${(0,fields/* show */.WU)(key)} ${note?.reason ?? 'is not an allowed key of this option'}.`;
        return [{ reason, remedy: note?.remedy ?? `Remove it. Allowed keys: ${Object.keys(table).join(', ')}.` }];
    }
    const text = typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value);
    if (value !== null && pattern.test(text))
        return [];
    return [{ reason: `${(0,fields/* show */.WU)(key)} has the value ${(0,fields/* show */.WU)(value)}, which is not allowed.`, remedy: `Use a plain value for ${(0,fields/* show */.WU)(key)}.` }];
}
/** Makes a check for values that match a pattern as a whole. `why` completes the sentence that starts with the value. */
function exactly(pattern, legal, why) {
    return (value) => (pattern.test(value) ? [] : [{ reason: `${(0,fields/* show */.WU)(value)} ${why}.`, remedy: `Use ${legal}, or omit the option.` }]);
}
/** Makes a check for values whose `implied` key selects one of several key tables. */
function variant(implied, variants, why) {
    return (value, declared) => {
        const pairs = readPairs(value, implied);
        if (pairs === undefined)
            return [malformed(value)];
        const chosen = pairs.filter(([key]) => key === implied).map(([, name]) => name);
        const [name] = chosen;
        const table = chosen.length === 1 && typeof name === 'string' && Object.hasOwn(variants, name) ? variants[name] : undefined;
        if (table !== undefined)
            return keys(implied, { [implied]: WORD, ...table })(value, declared);
        return [{ reason: `${(0,fields/* show */.WU)(name)} ${why}.`, remedy: `Remove it. Allowed here: ${Object.keys(variants).join(', ')}.` }];
    };
}
/** Returns the objection to a value that is not a list of `key=value`. */
function malformed(value) {
    return { reason: `${(0,fields/* show */.WU)(value)} is not in the form key=value,….`, remedy: 'Write each part as key=value.' };
}

;// CONCATENATED MODULE: ./src/policy/qemu-options.ts





const ID = /^[A-Za-z][A-Za-z0-9._-]{0,63}$/;
const ON_OFF = /^(?:on|off|true|false|yes|no)$/;
const NUMBER = /^(?:0x[0-9a-fA-F]{1,16}|\d{1,20}[kKmMgGtT]?)$/;
/** Text that nobody but the guest reads. */
const TEXT = /^[^\u0000-\u001f\u007f]{0,4096}$/;
const ADDRESS = /^[0-9a-fA-F.:]{1,45}(?:\/\d{1,3})?$/;
const USER_NETWORK = {
    type: /^user$/,
    id: ID,
    restrict: ON_OFF,
    ipv4: ON_OFF,
    ipv6: ON_OFF,
    net: ADDRESS,
    host: ADDRESS,
    dns: ADDRESS,
    dhcpstart: ADDRESS,
    'ipv6-prefix': ADDRESS,
    'ipv6-prefixlen': NUMBER,
    'ipv6-host': ADDRESS,
    'ipv6-dns': ADDRESS,
    hostname: WORD,
    dnssearch: WORD,
    domainname: WORD,
};
/** Every key but `file` (any type) and `path` (type 11), which read files of the host. */
const SMBIOS_KEYS = ('type vendor version date release uefi manufacturer product serial uuid sku family asset location sock_pfx part max-speed current-speed ' +
    'processor-id value loc_pfx bank speed internal_reference external_reference connector_type port_type designation kind instance').split(' ');
const NO_NMI = 'is not allowed: it does the same as the blocked command inject-nmi, or it is not an action';
/** Judges `-device` by the rules of `device_add`. It may use only character devices that the arguments declare themselves. */
const deviceOption = (value, declared) => {
    const pairs = readPairs(value, 'driver');
    // An empty romfile= means "no option ROM": it reads nothing.
    const judged = pairs?.filter(([key, item]) => key !== 'romfile' || item !== '');
    return judged === undefined ? [malformed(value)] : (0,devices/* deviceRefusals */.aP)(judged, (key, id) => key !== 'chardev' || declared.chardevs.has(id));
};
/** Parts of the machine that take defaults by `-global` and cannot be added as devices. */
const MACHINE_PARTS = /^(?:ICH9-LPC|PIIX4_PM|mc146818rtc|kvm-pit|isa-pit|hpet|mch|q35-pcihost|i440FX-pcihost|cfi\.pflash01|ioapic|apic|fw_cfg_mem|fw_cfg_io)$/;
/** Judges `-global DRIVER.PROPERTY=VALUE`, also in its long form. */
const globalOption = (value) => {
    const short = /^([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)=([^,]*)$/.exec(value);
    const pairs = short === null
        ? (readPairs(value, 'driver') ?? [])
        : [
            ['driver', short[1] ?? ''],
            ['property', short[2] ?? ''],
            ['value', short[3] ?? ''],
        ];
    const part = (key) => {
        const found = pairs.filter(([name]) => name === key).map(([, item]) => item);
        return found.length === 1 && typeof found[0] === 'string' ? found[0] : undefined;
    };
    const [driver, property, setting] = [part('driver'), part('property'), part('value')];
    if (driver === undefined || property === undefined || setting === undefined || pairs.length !== 3)
        return [malformed(value)];
    if (!(0,devices/* isPlainDriver */.br)(driver) && !MACHINE_PARTS.test(driver)) {
        return [{ reason: `the driver ${(0,fields/* show */.WU)(driver)} is not an allowed emulated device.`, remedy: 'Remove it. No setting allows it.' }];
    }
    return (0,devices/* propertyRefusal */.AV)(property, setting, () => false);
};
/** Returns the id that the value of a `-chardev` declares; undefined if it declares none. */
function declaredChardev(value) {
    const id = readPairs(value, 'backend')?.find(([key]) => key === 'id')?.[1];
    return typeof id === 'string' && (0,paths/* isPlainName */.s)(id) ? id : undefined;
}
/** The allowed options that take a value, each with the check of its value. */
const VALUE_OPTIONS = new Map(Object.entries({
    device: deviceOption,
    global: globalOption,
    chardev: variant('backend', { null: { id: ID }, ringbuf: { id: ID, size: NUMBER } }, 'reaches a file, program, terminal or socket of the host'),
    netdev: variant('type', { user: USER_NETWORK, hubport: { id: ID, hubid: NUMBER, netdev: ID } }, 'reaches a program, device or socket of the host'),
    nic: variant('type', { none: {}, user: { ...USER_NETWORK, model: WORD, mac: WORD } }, 'reaches a program, device or socket of the host'),
    net: exactly(/^none$/, '`-net none`', 'is the old form of -netdev and -nic'),
    object: variant('qom-type', {
        iothread: { id: ID, 'poll-max-ns': NUMBER, 'poll-grow': NUMBER, 'poll-shrink': NUMBER, 'aio-max-batch': NUMBER },
        'rng-builtin': { id: ID },
        'memory-backend-ram': { id: ID, size: NUMBER, share: ON_OFF, merge: ON_OFF, dump: ON_OFF },
        'can-bus': { id: ID },
    }, 'can reach files, devices or secrets of the host'),
    audiodev: variant('driver', { none: { id: ID } }, 'reaches the sound system or a file of the host'),
    boot: keys('order', {
        order: /^[a-dnp]{1,8}$/,
        once: /^[a-dnp]{1,8}$/,
        menu: ON_OFF,
        strict: ON_OFF,
        'splash-time': NUMBER,
        'reboot-timeout': NUMBER,
    }),
    rtc: keys('base', {
        base: /^(?:utc|localtime|\d{4}-\d\d-\d\d(?:T[\d:]{8})?)$/,
        clock: /^(?:host|rt|vm)$/,
        driftfix: /^(?:none|slew)$/,
    }),
    icount: keys('shift', { shift: /^(?:auto|\d{1,2})$/, align: ON_OFF, sleep: ON_OFF }),
    smbios: keys('type', Object.fromEntries(SMBIOS_KEYS.map((key) => [key, TEXT]))),
    fw_cfg: keys('name', { name: /^opt\/[A-Za-z0-9._/-]{1,51}$/, string: TEXT }),
    numa: variant('type', {
        node: { nodeid: NUMBER, cpus: /^\d{1,5}(?:-\d{1,5})?$/, memdev: ID, mem: NUMBER, initiator: NUMBER },
        cpu: { 'node-id': NUMBER, 'socket-id': NUMBER, 'core-id': NUMBER, 'thread-id': NUMBER, 'die-id': NUMBER },
        dist: { src: NUMBER, dst: NUMBER, val: NUMBER },
    }, 'is not an allowed type of `-numa`'),
    action: keys('', {
        reboot: /^(?:reset|shutdown)$/,
        shutdown: /^(?:poweroff|pause)$/,
        panic: /^(?:none|pause|shutdown|exit-failure)$/,
        watchdog: /^(?:reset|shutdown|poweroff|pause|debug|none)$/,
    }),
    'watchdog-action': exactly(/^(?:reset|shutdown|poweroff|pause|debug|none)$/, 'reset, shutdown, poweroff, pause, debug or none', NO_NMI),
    vga: exactly(/^(?:none|std|cirrus|vmware|qxl|virtio)$/, 'none, std, cirrus, vmware, qxl or virtio', 'is not an allowed display adapter'),
    display: exactly(/^none$/, '`-display none` and `screendump` to see the screen', 'opens a window, a server or the GPU of the host'),
    serial: exactly(/^(?:none|null)$/, 'none or null (maqet uses the first serial port and keeps its log)', 'reaches a file, program, terminal or socket of the host'),
    parallel: exactly(/^(?:none|null)$/, 'none or null', 'reaches a file, program, terminal or socket of the host'),
    monitor: exactly(/^none$/, `${(0,wording/* input */.hF)('qmp')}`, 'opens a second monitor, which bypasses the policy'),
    usbdevice: exactly(/^(?:tablet|mouse|keyboard)$/, 'tablet, mouse or keyboard', 'is not an allowed USB device'),
    uuid: exactly(/^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/, 'a UUID', 'is not a UUID'),
    seed: exactly(/^\d{1,20}$/, 'a number', 'is not a number'),
    k: exactly(/^[a-z]{2}(?:-[a-z]{2})?$/, 'a keyboard layout such as en-us', 'is not the name of a keyboard layout'),
    g: exactly(/^\d{1,5}x\d{1,5}(?:x\d{1,2})?$/, 'WIDTHxHEIGHT', 'is not a resolution'),
    msg: keys('timestamp', { timestamp: ON_OFF, 'guest-name': ON_OFF }),
}));
/** The allowed options that take no value. */
const FLAG_OPTIONS = new Set('no-reboot no-shutdown no-acpi no-hpet no-fd-bootchk win2k-hack usb nodefaults no-user-config only-migratable'.split(' '));
const NO_SETTING = 'Remove it. No setting allows it.';
/** Options that people use or attackers try: those of each group share the reason and the remedy. */
const REFUSED_GROUPS = [
    ['mon qmp qmp-pretty', 'opens a second monitor, which bypasses the policy and the audit log', `Use ${(0,wording/* input */.hF)('qmp')} or \`maqet qmp\`.`],
    ['gdb s', 'opens a debugger port through which anybody on the host can control the guest', NO_SETTING],
    ['qtest qtest-log', 'opens a channel that controls the whole machine', NO_SETTING],
    ['machine M accel enable-kvm no-kvm', 'is set by inputs', `Use ${(0,wording/* input */.hF)('machine')} and ${(0,wording/* input */.hF)('accel')}.`],
    [
        'cpu smp m',
        'is set by inputs',
        `Use ${(0,wording/* input */.hF)('cpu')}, ${(0,wording/* input */.hF)('cpus')} and ${(0,wording/* input */.hF)('memory')}: the policy checks dumps against that memory.`,
    ],
    ['name', 'is set by an input', `Use ${(0,wording/* input */.hF)('vm')}.`],
    [
        'kernel initrd append dtb shim',
        'names files of the host and is set by inputs',
        `Use ${(0,wording/* input */.hF)('kernel')}, ${(0,wording/* input */.hF)('initrd')} and ${(0,wording/* input */.hF)('append')}.`,
    ],
    ['bios pflash L option-rom', 'makes QEMU read a file of the host', `Use ${(0,wording/* input */.hF)('firmware')}.`],
    ['cdrom', 'makes QEMU open a file of the host', `Use ${(0,wording/* input */.hF)('cdrom')}.`],
    [
        'drive blockdev hda hdb hdc hdd fda fdb sd mtdblock iscsi snapshot',
        'makes QEMU open a file or device of the host',
        `Use ${(0,wording/* input */.hF)('image')}: the VM never writes to the image.`,
    ],
    ['virtfs fsdev virtiofs', 'shares a directory of the host with the guest', NO_SETTING],
    ['add-fd', 'gives QEMU a descriptor of the host', NO_SETTING],
    ['tpmdev', 'reaches a TPM or a socket of the host', NO_SETTING],
    ['acpitable semihosting semihosting-config', 'reads files of the host', NO_SETTING],
    ['mem-path mem-prealloc', 'changes the guest memory that maqet has checked', `Use ${(0,wording/* input */.hF)('memory')}.`],
    ['debugcon virtioconsole', 'reaches a file, program, terminal or socket of the host', 'Remove it: maqet always adds a serial console.'],
    [
        'nographic curses',
        'puts the serial port and a monitor on the terminal',
        'Remove it: maqet opens no display, and keeps the serial log.',
    ],
    ['vnc spice sdl full-screen alt-grab ctrl-grab no-quit', 'opens a window or a port of the host', 'Use `screendump` to see the screen.'],
    ['audio soundhw', 'reaches the sound system of the host', 'Use `-audiodev none,id=…`.'],
    ['sandbox', 'is set by maqet, and a second one could weaken it', NO_SETTING],
    ['runas run-with user chroot daemonize pidfile async-teardown', 'changes the QEMU process, which maqet supervises', NO_SETTING],
    ['incoming loadvm', 'replaces the guest with an unchecked state', NO_SETTING],
    ['readconfig writeconfig set', 'adds or changes options that nobody has checked', 'Write the options themselves.'],
    [
        'D d trace plugin dump-vmstate dfilter perfmap jitdump',
        'writes files of the host or runs code in QEMU',
        'See qemu.log for the messages of QEMU.',
    ],
    ['S preconfig', 'keeps the VM from starting', `Send \`stop\` in ${(0,wording/* input */.hF)('qmp')}.`],
    ['h help version audio-help', 'makes QEMU print something and exit', 'Run QEMU in a separate step for that.'],
];
/** The reason and the remedy for each option that is known and refused. */
const REFUSED_OPTIONS = new Map(REFUSED_GROUPS.flatMap(([options, reason, remedy]) => options.split(' ').map((option) => [option, { reason, remedy }])));

;// CONCATENATED MODULE: ./src/policy/qemu-args.ts



const LENGTH_LIMIT = 8192;
/**
 * Screens extra arguments for QEMU, given one by one as QEMU gets them.
 *
 * Only listed options are allowed: an unknown option, of whatever QEMU version, is refused. Allowed options shape the guest and reach
 * nothing of the host: no second monitor, no file, program or socket.
 *
 * @returns the problems in the order of the arguments; empty if all are allowed.
 */
function screenQemuArgs(args) {
    const unreadable = args.flatMap((argument, index) => textProblem(argument, index));
    if (unreadable.length > 0)
        return unreadable;
    const { options, strays } = readOptions(args);
    const declared = {
        chardevs: new Set(options.flatMap(({ name, value }) => (name === 'chardev' && value !== undefined ? [declaredChardev(value) ?? ''] : []))),
    };
    return [...strays, ...options.flatMap((option) => judgeOption(option, declared))].sort((a, b) => a.index - b.index);
}
function textProblem(argument, index) {
    if (typeof argument === 'string' && argument.length <= LENGTH_LIMIT && !/[\u0000-\u001f\u007f]/.test(argument))
        return [];
    const shown = (0,untrusted_text/* oneLine */.T)(String(argument), 80);
    const reason = `It has control characters or is longer than ${LENGTH_LIMIT} characters.`;
    return [{ index, argument: shown, reason, remedy: 'Remove them. Write each word as a separate argument.' }];
}
/** Pairs options with their values. An argument that is neither is a stray: QEMU would open it as a disk image. */
function readOptions(args) {
    const options = [];
    const strays = [];
    for (let index = 0; index < args.length; index += 1) {
        const text = args[index] ?? '';
        if (!text.startsWith('-')) {
            strays.push({
                index,
                argument: (0,untrusted_text/* oneLine */.T)(text, 80),
                reason: 'It is not an option: QEMU would open it as a disk image.',
                remedy: `Use ${(0,wording/* input */.hF)('image')}.`,
            });
            continue;
        }
        const next = args[index + 1];
        const name = text.replace(/^--?/, '');
        // A refused option may or may not take a value: pair them anyway, so that the value is not reported as a stray.
        const takesNext = next !== undefined && !next.startsWith('-') && !FLAG_OPTIONS.has(name);
        options.push({ index, text, name, value: takesNext ? next : undefined });
        if (takesNext)
            index += 1;
    }
    return { options, strays };
}
function judgeOption(option, declared) {
    const { name, value } = option;
    if (FLAG_OPTIONS.has(name))
        return [];
    const check = VALUE_OPTIONS.get(name);
    if (check === undefined)
        return [problemOf(option, REFUSED_OPTIONS.get(name) ?? unknownOption(option))];
    if (value === undefined) {
        return [problemOf(option, { reason: 'has no value, or one that begins with a dash', remedy: 'Give its value as the next argument.' })];
    }
    return check(value, declared).map((refusal) => problemOf(option, refusal));
}
function unknownOption({ name }) {
    return {
        reason: name.includes('=')
            ? 'must not contain the value: QEMU takes it as the next argument'
            : 'is not an option that the policy allows',
        remedy: 'Remove it. docs/security/qmp-policy.md lists the allowed options.',
    };
}
function problemOf({ index, text, value }, { reason, remedy }) {
    const argument = (0,untrusted_text/* oneLine */.T)(value === undefined ? text : `${text} ${value}`, 120);
    const sentence = reason.endsWith('.') ? reason : `${reason}.`;
    return { index, argument, reason: `\`${(0,untrusted_text/* oneLine */.T)(text, 40)}\`: ${sentence}`, remedy };
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


/** The policy refuses a command or an operation. */
class BlockedError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MaqetError */ .Po {
    constructor(decision) {
        super(decision.reason, { remedy: decision.remedy, status: 'blocked' });
    }
}
/** Returns the audit entry of a decision. */
function decisionEntry({ caller, event, command, arguments: args }, { tier, decision, reason }) {
    return { ...caller, event, command, arguments: args, tier, decision, reason, outcome: decision === 'block' ? 'blocked' : null };
}
/**
 * Records a decision, and logs it. When this returns, the record is on disk and the decision is to allow: nothing is done without it.
 *
 * @returns the record, to which the record of the outcome refers.
 * @throws BlockedError if the decision is to block; AuditError if it cannot be recorded.
 */
async function recordDecision(audit, subject, decision, log) {
    const record = await audit.append(decisionEntry(subject, decision));
    (0,_audit_line_js__WEBPACK_IMPORTED_MODULE_0__/* .auditLines */ .L)(record).forEach(log);
    if (decision.decision !== 'allow')
        throw new BlockedError(decision);
    return record;
}


/***/ }),

/***/ 56951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mf: () => (/* binding */ requireDumpSpace),
/* harmony export */   N7: () => (/* binding */ DEVICE_MEMORY_BYTES),
/* harmony export */   _z: () => (/* binding */ keepDump)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _dump_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10409);


/** An estimate of the video memory and firmware that a whole dump also holds, in bytes. */
const DEVICE_MEMORY_BYTES = 64 * 2 ** 20;
/** Throws a DumpError if the output of the command cannot fit on the disk: before QEMU pauses the guest for it. */
async function requireDumpSpace(directory, request, memoryBytes) {
    const written = expectedBytes(request, memoryBytes) ?? memoryBytes;
    const beside = request.command === 'dump-guest-memory' ? DEVICE_MEMORY_BYTES : 0;
    const copied = request.keepAs === 'raw' && request.compression === 'none';
    await (0,_dump_store_js__WEBPACK_IMPORTED_MODULE_1__/* .requireSpace */ .MK)(directory, (written + beside) * (copied ? 2 : 1));
}
/** Stores the file that a command wrote, as `storeDump` does. A kdump file is compressed already, and stays as it is. */
async function keepDump(file, request, memoryBytes, deadline) {
    const sourceFormat = writtenFormat(request);
    const outputFormat = request.keepAs ?? sourceFormat;
    const { name, dir: directory } = node_path__WEBPACK_IMPORTED_MODULE_0___default().parse(file);
    return (0,_dump_store_js__WEBPACK_IMPORTED_MODULE_1__/* .storeDump */ .Mv)({
        source: file,
        sourceFormat,
        directory,
        name: outputFormat === sourceFormat ? node_path__WEBPACK_IMPORTED_MODULE_0___default().basename(file) : name,
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
/** Returns how many bytes of guest memory the file must hold; undefined if only QEMU knows. */
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
// EXTERNAL MODULE: ./src/dump/format.ts
var dump_format = __webpack_require__(54191);
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



/** A command would overwrite a file, or did not write the one that it should. */
class OutputFileError extends errors/* MaqetError */.Po {
}
/**
 * Reserves the files that QMP commands write in a VM's directory. Two commands never get the same file, because QEMU truncates
 * existing files and follows links (measured with QEMU 7.2).
 */
class OutputFiles {
    directory;
    reserved = new Set();
    constructor(directory) {
        this.directory = directory;
    }
    /** Returns the absolute path of a confined path. */
    pathOf(file) {
        return external_node_path_default().join(this.directory.dir, file.directory, file.name);
    }
    /**
     * Runs work that writes these files, while no other command can write them. Removes the files if the work fails.
     *
     * @throws OutputFileError if one of the files exists or is being written.
     */
    async writing(files, work) {
        const paths = files.map((file) => this.pathOf(file));
        const taken = paths.find((file) => this.reserved.has(file));
        if (taken !== undefined)
            throw fileExistsError(taken);
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
    /** Makes sure that a command has written its file. QEMU reports success on a full disk (measured with 7.2). */
    async requireWritten(file) {
        const found = await (0,promises_.lstat)(this.pathOf(file)).catch(() => undefined);
        if (found?.isFile() && found.size > 0)
            return this.pathOf(file);
        throw new OutputFileError(`QEMU reported success, but ${file.directory}/${file.name} is missing or empty.`, {
            remedy: 'Check whether the disk is full, and read qemu.log.',
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
/** Returns the path of the compressed dump. */
function stored(file) {
    return `${file}.zst`;
}
async function requireAbsent(file) {
    if ((await (0,promises_.lstat)(file).catch(() => undefined)) !== undefined)
        throw fileExistsError(file);
}
function fileExistsError(file) {
    const name = external_node_path_default().join(external_node_path_default().basename(external_node_path_default().dirname(file)), external_node_path_default().basename(file));
    return new OutputFileError(`The file ${name} already exists.`, { remedy: 'Use another file name for each command.' });
}

// EXTERNAL MODULE: ./src/supervisor/guest/operations.ts
var operations = __webpack_require__(19147);
// EXTERNAL MODULE: ./src/supervisor/gate/decision.ts
var gate_decision = __webpack_require__(78908);
// EXTERNAL MODULE: ./src/supervisor/gate/dumps.ts
var gate_dumps = __webpack_require__(56951);
;// CONCATENATED MODULE: ./src/supervisor/gate/gate.ts














/**
 * Sends commands of callers to QEMU and to the guest agent. Nothing else does.
 *
 * The policy decides on each command, the decision is on disk before the command is sent, and the outcome follows. If a decision
 * cannot be made or recorded, nothing is sent.
 */
class Gate {
    parts;
    inFlight = new in_flight/* InFlight */.Y();
    files;
    constructor(parts) {
        this.parts = parts;
        this.files = new OutputFiles(parts.directory);
    }
    get context() {
        return this.parts.context;
    }
    /** Waits until no command is in flight. Never rejects. */
    idle() {
        return this.inFlight.idle();
    }
    /**
     * Decides on a command, records the decision, sends the command, and records the outcome.
     *
     * @throws BlockedError, QmpCommandError, AgentCommandError, VmCrashedError, DumpError, DeadlineError, AuditError.
     */
    execute(params, log) {
        return this.inFlight.run(() => this.pass(params, log));
    }
    /** Dumps the guest's whole memory, as {@link execute} does. */
    async dump({ name, format: keepAs, ...params }, log) {
        const format = (0,dump_format/* writtenFormatFor */.at)(keepAs);
        const args = {
            paging: false,
            protocol: `file:${name}${dump_format/* DUMP_EXTENSIONS */.QA[format]}`,
            // `elf` is QEMU's default.
            ...(format === 'elf' ? {} : { format }),
        };
        const { dumps } = await this.execute({ ...params, command: 'dump-guest-memory', arguments: args, keepAs }, log);
        const [stored] = dumps;
        if (stored === undefined)
            throw new TypeError('a memory dump without a file');
        return stored;
    }
    async pass(params, log) {
        const { machine, audit, context } = this.parts;
        // The audit log of a VM that has ended is closed, and its exit error says more than that.
        if (!machine.running)
            throw await machine.exitError();
        const layers = [...this.parts.layers, ...params.layers];
        const args = (0,memory_rules/* adaptArguments */.l)(params.command, params.arguments, context);
        const decision = (0,judge/* judge */.S)(layers, { execute: params.command, arguments: args }, context);
        const record = await (0,gate_decision/* recordDecision */.Q6)(audit, subjectOf(params), decision, log);
        const start = external_node_perf_hooks_.performance.now();
        const outcome = await (0,audit_log/* carryOut */.u)(audit, record, () => this.send(params, args, decision));
        return { tier: decision.tier, durationMs: external_node_perf_hooks_.performance.now() - start, ...outcome };
    }
    /** Records a command that a caller's own check refused. The tier is the table's; the reason is marked as the caller's. */
    async recordRefused(params, log) {
        const tier = (0,table/* factsOf */.xS)(params.command)?.tier ?? 'unclassified';
        const record = await this.parts.audit.append(refusedEntry({ ...params, tier, reason: `refused by the caller: ${params.reason}` }));
        (0,line/* auditLines */.L)(record).forEach(log);
        return null;
    }
    async send(params, args, decision) {
        const { directory, context, machine } = this.parts;
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
                await (0,gate_dumps/* requireDumpSpace */.Mf)(directory.dumps, kept, context.memoryBytes);
            const answer = await this.ask(params.command, (0,confine/* confineArguments */.d)(args, decision.paths, directory.dir), decision.tier, deadline);
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
            // Once it is this command's turn: events of the operation before it are not its consequences.
            const { cursor } = machine.journal;
            return { cursor, result: await machine.execute(command, args, deadline) };
        };
        return mutex.command(command, tier, send, deadline);
    }
}
function subjectOf({ caller, command, arguments: args }) {
    return { caller, event: (0,table/* isGuestCommand */.cn)(command) ? 'qga' : 'qmp', command, arguments: args };
}
/** Returns the audit entry of a command that was refused before it reached the supervisor. */
function refusedEntry(refused) {
    const { command, tier, reason } = refused;
    const entry = (0,gate_decision/* decisionEntry */.B6)(subjectOf(refused), { tier, decision: 'block', reason });
    return (0,operations/* isGuestOperation */.O8)(command) ? { ...entry, event: operations/* OPERATION_EVENTS */.gE[command] } : entry;
}


/***/ }),

/***/ 19147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O8: () => (/* binding */ isGuestOperation),
/* harmony export */   Xp: () => (/* binding */ scriptFacts),
/* harmony export */   gE: () => (/* binding */ OPERATION_EVENTS)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _guest_copy_guest_tar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80838);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86202);



/** The audit events of maqet's operations in a guest. */
const OPERATION_EVENTS = {
    'guest-run': 'guest-run',
    'guest-copy-in': 'guest-copy',
    'guest-copy-out': 'guest-copy',
};
/** Returns true for the name of an operation, as opposed to a command. */
function isGuestOperation(name) {
    return Object.hasOwn(OPERATION_EVENTS, name);
}
/**
 * Returns what the audit log records of a script for the guest: its hash, and the names of its variables. Its text only with
 * `auditScript`. Of a copy also the path in the guest.
 *
 * @throws MaqetError if the script of a copy is not one of maqet's: a caller that may copy could run anything as a copy.
 */
function scriptFacts(params) {
    const { operation, channel, command, auditScript } = params;
    const { script, env, workingDirectory } = command;
    return {
        channel,
        scriptSha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(script).digest('hex'),
        scriptBytes: Buffer.byteLength(script),
        env: Object.keys(env),
        ...(workingDirectory === undefined ? {} : { workingDirectory }),
        ...(auditScript ? { script } : {}),
        ...(operation === 'guest-run' ? {} : { paths: [pathOf(operation, command)] }),
    };
}
function pathOf(operation, command) {
    const path = (0,_guest_copy_guest_tar_js__WEBPACK_IMPORTED_MODULE_1__/* .copiedPath */ .gc)(operation === 'guest-copy-in' ? 'in' : 'out', command);
    if (path !== undefined)
        return path;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MaqetError */ .Po(`The script of a \`${operation}\` is not one that copies.`, {
        remedy: 'Run other scripts as `guest-run`.',
        status: 'blocked',
    });
}


/***/ }),

/***/ 69404:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ judgeSnapshot),
/* harmony export */   b: () => (/* binding */ snapshotCommands)
/* harmony export */ });
/* harmony import */ var _policy_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13905);

/** The job id for the policy. The real one is chosen when the job starts. */
const ANY_JOB = 'maqet';
/**
 * Returns the commands that do the work of an operation, for the policy to decide on: to deny one of them is to deny the operation.
 * maqet's own queries and clean-up are not among them.
 *
 * @param disks - the node names of the disks that the snapshot spans.
 */
function snapshotCommands(operation, disks) {
    if (operation.action === 'list')
        return [{ execute: 'query-named-block-nodes', arguments: { flat: true } }];
    const common = { 'job-id': ANY_JOB, tag: operation.name, devices: [...disks] };
    const state = { vmstate: disks[0] ?? '' };
    const remove = { execute: 'snapshot-delete', arguments: common };
    switch (operation.action) {
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
/** Judges an operation: returns the decision on its first blocked command, or on its first command if none is blocked. Pure. */
function judgeSnapshot(layers, operation, disks, context) {
    const decisions = snapshotCommands(operation, disks).map((command) => (0,_policy_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S)(layers, command, context));
    return decisions.find((one) => one.decision === 'block') ?? decisions[0];
}


/***/ })

};
