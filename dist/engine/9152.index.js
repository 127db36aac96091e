export const id = 9152;
export const ids = [9152];
export const modules = {

/***/ 92824:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uz: () => (/* binding */ splitLines),
/* harmony export */   xR: () => (/* binding */ MAX_RECORD_BYTES),
/* harmony export */   zO: () => (/* binding */ readChunks)
/* harmony export */ });
/**
 * The maximum size of a record in bytes, with its newline. A command with larger arguments is refused, so that every log can be read
 * line by line in bounded memory.
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
/** Splits chunks into lines at LF only. Holds at most {@link MAX_RECORD_BYTES} and one chunk at a time. */
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

/***/ 18742:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ym: () => (/* binding */ encodeRecord),
/* harmony export */   hw: () => (/* binding */ GENESIS),
/* harmony export */   xe: () => (/* binding */ sealRecord)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64623);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46126);



/** The `prev` of the first record: 64 zeros. */
const GENESIS = '0'.repeat(64);
const HASHED_FIELDS = _record_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORD_FIELDS */ .IT.filter((field) => field !== 'hash');
const SORTED = HASHED_FIELDS.map((_field, index) => index).sort((a, b) => ((HASHED_FIELDS[a] ?? '') < (HASHED_FIELDS[b] ?? '') ? -1 : 1));
/**
 * Computes the hash of a record, and encodes the record as its line in the file.
 *
 * The hash is the SHA-256 (hex) of `prev` followed by the canonical JSON (keys in code-unit order, no space) of every field but
 * `hash`. The chain has no key, so whoever can write the file can compute a new chain over other records. To detect that, keep the head
 * where the writer of the file cannot reach it: the job's outputs and summary.
 *
 * The line holds the fields in the order of {@link RECORD_FIELDS}, their values as canonical JSON. A record has exactly one encoding,
 * so that a verifier can compare the file byte for byte.
 */
function encodeRecord(content) {
    // Both hold the same members in another order.
    const members = HASHED_FIELDS.map((field) => `"${field}":${(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(content[field])}`);
    const sorted = SORTED.map((index) => members[index]).join(',');
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content.prev).update(`{${sorted}}`).digest('hex');
    return { record: { ...content, hash }, bytes: Buffer.from(`{${members.join(',')},"hash":"${hash}"}\n`, 'utf8') };
}
/** Makes the record that follows `prev` in the chain. */
function sealRecord(entry, seq, time, prev) {
    return encodeRecord({
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
    });
}


/***/ }),

/***/ 46126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ RECORD_FIELDS),
/* harmony export */   K5: () => (/* binding */ UnfitRecordError),
/* harmony export */   M_: () => (/* binding */ AuditError),
/* harmony export */   Q9: () => (/* binding */ resultEntry),
/* harmony export */   hN: () => (/* binding */ recordProblem),
/* harmony export */   xi: () => (/* binding */ callerSchema)
/* harmony export */ });
/* unused harmony export auditRecordSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51359);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86202);
/* harmony import */ var _shared_json_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96907);
/* harmony import */ var _shared_tiers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83704);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56695);





/**
 * The audit log could not be written, continued or read.
 *
 * If an append throws it, do not start the operation that the record is about: nothing runs without its record.
 */
class AuditError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po {
}
/** One record could not be made, for example because it is too large. The log itself is intact. */
class UnfitRecordError extends AuditError {
}
/**
 * The subject of a record.
 *
 * - `qmp`: the decision on a QMP command, on disk before the command is sent or refused. `qmp-result`: how the command ended.
 * - `qga`, `qga-result`: the same for a command to the guest agent.
 * - `guest-run`, `guest-copy`: a script run, or files copied, in the guest: the decision, then (with an outcome) how it ended.
 * - `snapshot`: an operation on the VM's snapshots: the decision, then (with an outcome) how it ended.
 * - `disk-create`: a disk that is created for the VM before it starts: the plan, then (with an outcome) the result. `disk-remove`:
 *   likewise for a disk of a VM that QEMU refused to start.
 * - `vm-…`: the lifecycle of the VM. `images-remove`: images that VMs shared are removed.
 * - `log-closed`: the writer ended in order. Nothing of this run follows.
 */
const auditEventSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n([
    'qmp',
    'qmp-result',
    'qga',
    'qga-result',
    'guest-run',
    'guest-copy',
    'snapshot',
    'disk-create',
    'disk-remove',
    'vm-start',
    'vm-attach',
    'vm-keep',
    'vm-stop',
    'vm-remove',
    'images-remove',
    'log-closed',
]);
/** The workflow run on whose behalf an operation was requested. */
const runIdentitySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    repository: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    workflow: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    runId: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    job: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
const callerFields = {
    /** `GITHUB_ACTOR`, or the operating system's user: never a name that the environment can choose freely. */
    actor: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** Null outside GitHub Actions. */
    run: runIdentitySchema.nullable(),
};
const callerSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej(callerFields);
/**
 * One line of the audit log. Every field is always present, in this order.
 *
 * {@link recordProblem} checks a record against it before it is written, and when the log is verified.
 */
const auditRecordSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    /** 1 for the first record, then one more for each: equals the line number. */
    seq: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(),
    /** UTC, ISO 8601 with milliseconds, from the host's clock: it may step back when the clock is set. */
    time: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    vm: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    ...callerFields,
    event: auditEventSchema,
    command: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    arguments: _shared_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObjectSchema */ .$g.nullable(),
    /** The policy tier of the command. */
    tier: _shared_tiers_js__WEBPACK_IMPORTED_MODULE_2__/* .tierSchema */ .a.nullable(),
    decision: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['allow', 'block']).nullable(),
    reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** Null in a record that is written ahead of the operation. */
    outcome: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['ok', 'failed', 'blocked']).nullable(),
    error: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    /** Milliseconds that the operation took, or null if it has not ended. */
    durationMs: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable(),
    /** The `hash` of the record before; {@link GENESIS} in the first one. */
    prev: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** SHA-256 (hex) of `prev` followed by the canonical JSON of this record without `hash`. */
    hash: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
/** The fields of a record in the order in which they are written. */
const RECORD_FIELDS = Object.keys(auditRecordSchema.shape);
/**
 * Returns what keeps a value from being a record, as the end of a sentence that starts with the record; undefined if it is one.
 *
 * The writer and the verifier both ask here, so that no log is written that the verifier rejects.
 */
function recordProblem(value) {
    const { error } = auditRecordSchema.safeParse(value);
    if (error === undefined)
        return undefined;
    const unknown = Object.keys(value).find((key) => !RECORD_FIELDS.includes(key));
    if (unknown !== undefined)
        return `has an unknown field: ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(unknown, 40)}`;
    const missing = RECORD_FIELDS.find((field) => !Object.hasOwn(value, field));
    if (missing !== undefined)
        return `lacks the field ${missing}`;
    return `has an invalid value in the field ${String(error.issues[0]?.path[0])}`;
}
const RESULT_EVENTS = { qmp: 'qmp-result', qga: 'qga-result' };
/**
 * Makes the entry that closes a decision: `qmp-result` for `qmp`, `qga-result` for `qga`, the same event otherwise.
 *
 * Its `reason` names the record of the decision, because several commands can run at once. Its `arguments` are the results of the
 * operation, if any: those of the decision are not repeated.
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

/***/ 41314:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ verifyChain),
/* harmony export */   t: () => (/* binding */ checkLine)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86202);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64623);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92824);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18742);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46126);







/**
 * Verifies a whole audit log. Finds every changed byte and every swapped, dropped or inserted record, and reports the first broken
 * record. Reads line by line, in bounded memory.
 *
 * **The tail.** A log that was cut after a whole record is a shorter log that is intact in itself. Only the head reveals the cut, so
 * pass the head that the run published (`audit-head`): the last record must have that hash. Without a head, `closed` tells whether the
 * log ends with the `log-closed` record of an orderly end. That reveals a killed writer and a careless cut, but neither a cut back to
 * an earlier `log-closed` nor a chain that was computed anew.
 *
 * @param source - the path of a file, or the bytes of the log in chunks of any size.
 * @param expectedHead - the hash that the last record must have.
 * @throws AuditError if the file cannot be read; that says nothing about the log.
 */
async function verifyChain(source, expectedHead) {
    if (typeof source !== 'string')
        return verifyChunks(source, expectedHead);
    let handle;
    try {
        // Without O_NONBLOCK, opening a FIFO would wait for a writer.
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(source, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        if (!(await handle.stat()).isFile())
            throw new TypeError('not a regular file');
        return await verifyChunks((0,_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .readChunks */ .zO)(handle), expectedHead);
    }
    catch (error) {
        throw new _record_js__WEBPACK_IMPORTED_MODULE_4__/* .AuditError */ .M_(`Could not read the audit log ${JSON.stringify(source)}: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errnoOf */ .UQ)(error) ?? (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorText */ .kc)(error)}.`, {
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
    let head = _chain_js__WEBPACK_IMPORTED_MODULE_3__/* .GENESIS */ .hw;
    let closed = false;
    let expectedAt = 0;
    for await (const line of (0,_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .splitLines */ .uz)(chunks)) {
        const checked = checkLine(line, records + 1, head);
        if (!checked.ok)
            return { ...checked, brokenAt: records + 1 };
        records += 1;
        head = checked.record.hash;
        closed = checked.record.event === 'log-closed';
        if (head === expectedHead)
            expectedAt = records;
    }
    if (records === 0)
        return { ok: false, brokenAt: 1, problem: 'is missing: the log is empty' };
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
/**
 * Checks one line against the chain. Never throws, whatever the line holds.
 *
 * The bytes must be exactly those that the log writes for the record: a space, a repeated key or another encoding of a character is
 * found although the record would have the same hash.
 *
 * @param position - the number of the line, from 1: the `seq` that the record must have.
 * @param prev - the hash of the record before.
 */
function checkLine(line, position, prev) {
    if (line.tooLong)
        return { ok: false, problem: `is longer than a record can be (${_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_RECORD_BYTES */ .xR} bytes)` };
    if (!line.terminated) {
        const torn = `ends after ${line.bytes.length} bytes without a newline: the writer was killed, the disk was full, or the file was cut`;
        return { ok: false, problem: torn };
    }
    try {
        return checkRecord(line.bytes, position, prev);
    }
    catch (error) {
        const cause = error instanceof RangeError ? 'the line is nested too deeply' : 'the line is not JSON';
        return { ok: false, problem: `is invalid: ${cause}` };
    }
}
function checkRecord(bytes, position, prev) {
    const value = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(bytes.toString('utf8'));
    if (!(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isJsonObject */ .OW)(value))
        return { ok: false, problem: 'is invalid: the line is not a JSON object' };
    const broken = (problem) => typeof value['seq'] === 'number' ? { ok: false, seq: value['seq'], problem } : { ok: false, problem };
    const problem = (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .recordProblem */ .hN)(value);
    if (problem !== undefined)
        return broken(problem);
    const record = value;
    if (record.seq !== position)
        return broken(`has seq ${record.seq} instead of ${position}: records are missing, added or swapped`);
    if (record.prev !== prev)
        return broken('does not follow the record before it: its prev is not the hash of that record');
    const encoded = (0,_chain_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeRecord */ .Ym)(record);
    if (record.hash !== encoded.record.hash)
        return broken('does not match its hash: it was changed after it was written');
    if (!encoded.bytes.subarray(0, -1).equals(bytes)) {
        return broken('is not encoded as maqet encodes it: its bytes were changed after it was written');
    }
    return { ok: true, record };
}


/***/ }),

/***/ 19152:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _audit_verify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41314);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77199);


/** `maqet verify FILE [--head HASH]` */
function define(command, bind) {
    command
        .argument('<FILE>', 'the audit log: audit.jsonl of a VM or of an artifact')
        .option('--head <HASH>', 'the hash that the last record must have: the output `audit-head` of the run')
        .addHelpText('after', '\nWithout --head, a log that was truncated, or rewritten as a whole, can pass for an intact one.');
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--head ${JSON.stringify(head)} is not a hash.`, {
        remedy: 'Give the 64 hexadecimal digits of the output `audit-head`.',
    });
}
function intact(verdict, headChecked) {
    const { records, head, closed } = verdict;
    const proof = headChecked ? 'the head matches' : 'the head was not compared (--head)';
    const lines = [`intact: ${records} records, ${proof}`, `head: ${head}`];
    const open = 'notice: the log does not end with its closing record. Its VM still runs, its writer was killed, or it was truncated.';
    return { code: _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT_CODES */ .ai.passed, lines, errors: closed ? [] : [open], json: { ...verdict } };
}
function broken(verdict, file) {
    const { brokenAt, problem } = verdict;
    const trusted = brokenAt === 2 ? 'record 1' : `records 1 to ${brokenAt - 1}`;
    const errors = [
        `error: record ${brokenAt} of ${JSON.stringify(file)} ${problem}.`,
        `  Trust ${brokenAt === 1 ? 'no record of this log' : `only ${trusted}`}, and keep the file unchanged.`,
    ];
    return { code: _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT_CODES */ .ai.failed, lines: [], errors, json: { ...verdict } };
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


/***/ })

};
