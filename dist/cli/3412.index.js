export const id = 3412;
export const ids = [3412];
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

/***/ 3412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _audit_verify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2259);
/* harmony import */ var _error_output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1552);



/** `maqet verify FILE [--head HASH]` */
function define(command, bind) {
    command
        .argument('<FILE>', 'the audit log: audit.jsonl of a VM or of an artifact')
        .option('--head <HASH>', 'the hash that the last record must have, as the run published it (`audit-head`)')
        .addHelpText('after', '\nWithout --head a log that was cut at its end, or written anew as a whole, cannot be told from a whole one.');
    bind(command, async (parsed) => {
        const file = String(parsed.processedArgs[0]);
        const { head } = parsed.opts();
        const expected = head === undefined ? undefined : checkedHead(head);
        const verdict = await (0,_audit_verify_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyChain */ .H)(file, expected);
        return verdict.ok ? intact(verdict, expected !== undefined) : broken(verdict, file);
    });
}
function checkedHead(head) {
    if (/^[0-9a-f]{64}$/i.test(head))
        return head.toLowerCase();
    throw new _error_output_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--head ${JSON.stringify(head)} is no hash.`, { remedy: 'Give the 64 hexadecimal digits that the run published.' });
}
function intact(verdict, headChecked) {
    const { records, head, closed } = verdict;
    const proof = headChecked ? 'the last one is the expected one' : 'the head was not compared (--head)';
    const lines = [`intact: ${records} records, ${proof}`, `head: ${head}`];
    const open = 'notice: the log does not end with its closing record: its VM still runs, its writer was killed, or it was cut.';
    return { code: _exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT_CODES */ .ai.passed, lines, errors: closed ? [] : [open], json: { ...verdict } };
}
function broken(verdict, file) {
    const { brokenAt, problem } = verdict;
    const errors = [
        `error: record ${brokenAt} of ${JSON.stringify(file)} ${problem}.`,
        `  Trust ${brokenAt === 1 ? 'nothing in this log' : `records 1 to ${brokenAt - 1} alone`}, and keep the file as it is.`,
    ];
    return { code: _exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT_CODES */ .ai.failed, lines: [], errors, json: { ...verdict } };
}


/***/ })

};
