export const id = 4781;
export const ids = [4781];
export const modules = {

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

/***/ 31568:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ GrowingRedactor),
  l: () => (/* binding */ createRedactor)
});

// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(64623);
// EXTERNAL MODULE: ./src/audit/redact/names.ts
var names = __webpack_require__(11513);
;// CONCATENATED MODULE: ./src/audit/redact/values.ts
/** Replaces a secret. It is shorter than any secret that is searched for, so that it can never be one. */
const REDACTED = '***';
/** The minimum length of a secret: hiding every `true` or `1` would blind the log. */
const MIN_SECRET = 6;
/**
 * Makes a function that replaces these values in a text: as they are, trimmed, each line of a longer one, and encoded in JSON, a URL or
 * Base64 (at any offset). Ignores values of fewer than 6 characters.
 */
function createValueMask(values) {
    const needles = [...new Set(values.flatMap(spellings))].filter((needle) => needle.length >= MIN_SECRET);
    return (text) => {
        let current = text;
        // A replacement can join its neighbours into another secret. Each round shortens the text, so the loop ends.
        for (let found = spans(current, needles); found.length > 0; found = spans(current, needles))
            current = replaceSpans(current, found);
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
/** Returns the characters of a text at each of its three possible offsets in a Base64 stream, whatever surrounds it. */
function inBase64(text) {
    const bytes = Buffer.from(text, 'utf8');
    return [0, 1, 2].map((offset) => {
        const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
        return encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
    });
}
/** Finds every needle, and joins those that overlap: if two secrets share characters, both must be hidden completely. */
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
function replaceSpans(text, found) {
    let result = '';
    let from = 0;
    for (const [start, end] of found) {
        result += text.slice(from, start) + REDACTED;
        from = end;
    }
    return result + text.slice(from);
}

;// CONCATENATED MODULE: ./src/audit/redact/assignments.ts


/** How many characters before a sign are searched for a name: the end of a longer name is enough. */
const NAME_REACH = 128;
const NAME_BEFORE = /([A-Za-z][\w.-]*)(\\*["'])?\s{0,8}$/;
const SIGN = /[=:]/g;
const OPENING_QUOTE = /\s*(\\*["'])/y;
/** The end of a nested object or list is unknown without parsing it, so everything that follows is hidden. */
const UNQUOTED = /\s*[{[][\s\S]*|(?:[^,\r\n]|,,)*/y;
const URL_PASSWORD = /:\/\/[^/\s]+@/g;
/**
 * Hides the value of each assignment with a secret name inside a text, and the user part of URLs. Finds `password=…` and `"data": "…"`
 * (also with escaped quotes) in QEMU options, `json:` file names, query strings and command lines.
 *
 * An unquoted value ends at the next single comma or line end, as in QEMU options: a password can hold spaces, so the rest of a command
 * line is hidden with it. Takes time linear in the text.
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
/** Returns true for a sign after a secret name. A colon counts only after a quoted name: `invalid token: x` is prose. */
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
    // A quote after a backslash belongs to the value. A mistake here hides more, never less.
    while (end >= 0 && text[end - 1] === '\\')
        end = text.indexOf(quote, end + 1);
    return end < 0 ? text.length : end + quote.length;
}

;// CONCATENATED MODULE: ./src/audit/redact/redactor.ts




/** The nesting limit of QMP: deeper input cannot reach QEMU. */
const MAX_DEPTH = 1024;
/** Commands of the human monitor whose parameters are secrets. */
const MONITOR_SECRET = /passw|secret|sendkey|^\s*change\s+(vnc|spice)/i;
/** Members that name the `value` beside them: `qom-set {property: 'password', value: …}`. */
const NAMING_MEMBERS = ['property', 'name', 'key'];
/**
 * Makes a redactor for these secret values, e.g. those of {@link secretsFromEnvironment}. It hides too much rather than too little.
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
            // An undefined member is an absent one: to hide it would claim that there was a secret.
            if (item === undefined)
                continue;
            const name = freeKey(mask(key), kept);
            kept.set(name, hidden.has(key) || (0,names/* isSecretName */.eh)(key) ? REDACTED : value(item, depth));
        }
        // Assignment would lose a member called `__proto__`.
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
/** Returns true for a flag such as `--password` in a list of arguments: the next argument is the secret. */
function isSecretFlag(item) {
    return typeof item === 'string' && /^--?[\w-]+$/.test(item) && (0,names/* isSecretName */.eh)(item);
}
function namesItsValue(raw) {
    return NAMING_MEMBERS.some((member) => {
        const name = Object.hasOwn(raw, member) ? raw[member] : undefined;
        return typeof name === 'string' && (0,names/* isSecretName */.eh)(name);
    });
}
/** Numbers a redacted key that is taken, so that keys with different secrets stay apart. The number is too short to be a secret. */
function freeKey(wanted, taken) {
    let key = wanted;
    for (let n = 2; taken.has(key); n += 1)
        key = `#${n.toString(36)}`;
    return key;
}
/** A redactor that learns further secrets, because each step of a job has its own. It never forgets one. */
class GrowingRedactor {
    values = new Set();
    current = createRedactor([]);
    constructor(values) {
        this.learn(values);
    }
    /** Hides these values as well from now on. */
    learn(values) {
        const before = this.values.size;
        for (const value of values)
            this.values.add(value);
        if (this.values.size > before)
            this.current = createRedactor([...this.values]);
    }
    arguments(command, args) {
        return this.current.arguments(command, args);
    }
    text(text) {
        return this.current.text(text);
    }
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
 * Runs `work` while no other process of this machine runs work under the same lock.
 *
 * The lock is a directory that names its owner. One `rename` takes it, and fails while the directory exists; another `rename` gives it
 * back. A lock whose owner has died is moved aside to `<name>.<inode>`. A second process that judged the same directory then finds
 * that name taken and moves nothing. The old lock stays there, so that its inode is not used again.
 *
 * @param name - the lock: an absolute path in a directory that exists and that others cannot write to.
 * @throws DeadlineError or CancelledError while it waits for the lock, MaqetError if the lock cannot be taken: `work` is not started.
 *   Otherwise what `work` throws.
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
            // The result of the work counts, even if somebody has removed the lock.
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MaqetError */ .Po(`Could not take the lock ${name} (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(cause) ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorText */ .kc)(cause)}).`, {
            remedy: 'Free space on its disk, and check that this user may write to its directory.',
            cause,
        });
    }
}
/** Renames a directory that is not empty. Returns false if another one that is not empty has that name. */
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
    // Re-check the inode: another process may have replaced the lock since we read its owner.
    if (inode === undefined || owner === undefined || (owner !== 'nobody' && (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._n)(owner)) || (await inodeOf(name)) !== inode)
        return;
    await moved(name, `${name}.${inode}`).catch((error) => {
        // Another process has moved it.
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) !== 'ENOENT')
            throw error;
    });
}
async function inodeOf(directory) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory, { bigint: true }).then(({ ino }) => ino, () => undefined);
}
/** Undefined if the lock was given back meanwhile; `nobody` if the machine crashed: a lock is complete before it gets its name. */
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

/***/ 93417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ recordEnd),
/* harmony export */   Fi: () => (/* binding */ setAside),
/* harmony export */   cB: () => (/* binding */ claimName)
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










/** How long to wait for the lock of the claims, in milliseconds. A claim holds it for a few. */
const LOCK_MS = 30_000;
/**
 * Claims the directory `<root>/<vm>` for a new VM, or finds the live VM in it.
 *
 * A claim is one `rename` of a directory that already holds the record: one of two claimants wins, and the other one sees the
 * winner's record. The directory of an earlier VM of that name is moved aside to `<vm>.<inode>`, and never deleted. A lock serializes
 * claims and removals. The `rename` also decides between containers, which do not see each other's processes. A live VM is found
 * without writing anything, so also on a full disk.
 */
async function claimName(root, vm, claim) {
    const real = await makeRoot(root);
    return (await liveIn(real, vm)) ?? locked(real, () => claimIn(real, vm, claim));
}
async function liveIn(root, vm) {
    const directory = new _layout_js__WEBPACK_IMPORTED_MODULE_8__/* .VmDirectory */ .ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, vm));
    const found = await (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .readRecord */ .aE)(directory);
    return found !== undefined && (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .isLive */ .DG)(found) ? { kind: 'running', directory, record: found } : undefined;
}
/** Holds the lock of the claims. Without it, an inode could be reused between reading it and moving its directory. */
function locked(root, work) {
    return (0,_shared_lock_file_js__WEBPACK_IMPORTED_MODULE_5__/* .exclusively */ .G)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, '_claims'), _shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .Deadline */ .B.after(LOCK_MS), work);
}
async function claimIn(root, vm, claim) {
    const directory = new _layout_js__WEBPACK_IMPORTED_MODULE_8__/* .VmDirectory */ .ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, vm));
    for (let attempt = 0; attempt < 5; attempt++) {
        // Read the inode before the record: another process may replace the directory in between, and only that inode may be moved.
        const inode = await inodeOf(directory.dir);
        const found = await (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .readRecord */ .aE)(directory);
        if (found !== undefined && (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .isLive */ .DG)(found))
            return { kind: 'running', directory, record: found };
        if (found?.kept && found.job !== '' && found.job === claim.job)
            return { kind: 'lost', directory, record: found };
        if (inode !== undefined)
            await moveAside(directory.dir, inode);
        const record = newRecord(vm, claim);
        if (await installDirectory(root, directory, record))
            return { kind: 'claimed', directory, record };
    }
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MaqetError */ .Po(`The VM name ${JSON.stringify(vm)} is being claimed by several processes at the same time.`, {
        remedy: `Give each VM of the job another name with ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .input */ .hF)('vm')}.`,
    });
}
/**
 * Moves the directory of a VM that has ended aside, to `<vm>.<inode>`, as the next claim of its name would.
 *
 * Does not move the directory of a live VM, or one without a record.
 *
 * @returns the record of a live VM, or undefined.
 */
function setAside(root, vm) {
    return locked(root, async () => {
        const directory = new _layout_js__WEBPACK_IMPORTED_MODULE_8__/* .VmDirectory */ .ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, vm));
        const inode = await inodeOf(directory.dir);
        const found = await (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .readRecord */ .aE)(directory);
        if (found === undefined || inode === undefined)
            return undefined;
        if ((0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .isLive */ .DG)(found))
            return found;
        await moveAside(directory.dir, inode);
        return undefined;
    });
}
/**
 * Writes the end of a VM to `vm.json`, if its supervisor could not. Call it when the processes of the VM are gone.
 *
 * Never rejects: the cause that stopped the supervisor, such as a full disk, may persist. Leaves the directory alone if another VM
 * has claimed it.
 *
 * @param supervisor - the process that has ended.
 */
async function recordEnd(directory, supervisor, end) {
    const write = async () => {
        const found = await (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .readRecord */ .aE)(directory);
        if (found === undefined || found.owner.pid !== supervisor.pid || found.owner.startTime !== supervisor.startTime)
            return;
        await (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .writeRecord */ .rh)(directory, { ...found, ...end });
    };
    await locked(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(directory.dir), write).catch(() => undefined);
}
/**
 * Creates the directory of all VMs. Refuses a system directory, because VMs, QEMU and commands write below it.
 *
 * @returns its path without links.
 */
async function makeRoot(root) {
    const remedy = 'Set RUNNER_TEMP, or XDG_STATE_HOME outside a runner, to a directory that this user can write to.';
    const found = await (0,_shared_host_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveHostPath */ .sC)(root, { use: 'write', from: process.cwd() });
    if ('problem' in found)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MaqetError */ .Po(`The directory for VMs, ${root}, ${found.problem}.`, { remedy });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(found.path, { recursive: true, mode: 0o700 });
        return found.path;
    }
    catch (cause) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MaqetError */ .Po(`Could not create the directory for VMs, ${root} (${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(cause) ?? 'unknown error'}).`, { remedy, cause });
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
async function installDirectory(root, directory, record) {
    let fresh;
    try {
        fresh = new _layout_js__WEBPACK_IMPORTED_MODULE_8__/* .VmDirectory */ .ZB(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, `.${record.vm}.`)));
        await Promise.all([fresh.dumps, fresh.screenshots, fresh.disks, fresh.files].map((dir) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(dir, { mode: 0o700 })));
        await (0,_record_js__WEBPACK_IMPORTED_MODULE_9__/* .writeRecord */ .rh)(fresh, record);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(fresh.dir, directory.dir);
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
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MaqetError */ .Po(`Could not create the directory of the VM ${record.vm} in ${root} (${code}).`, {
            remedy: 'Free space on its disk, and check that this user can write to it.',
            cause,
        });
    }
}
/**
 * Moves a directory aside, to a name with its inode.
 *
 * A second process that has read the same inode finds that name taken, so it cannot move the directory that the first one has put
 * there since. `rename` replaces an empty directory, so an empty one gets a file first.
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







/** No VM of that name runs. */
class NotRunningError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MaqetError */ .Po {
}
const GONE_POLL_MS = 20;
const VM_NAME = /^[a-z0-9][a-z0-9-]{0,31}$/;
/** Returns true for a valid name of a VM. `NAME.INODE` is the directory of an earlier VM, and `.NAME…` an unfinished claim. */
function isVmName(name) {
    return VM_NAME.test(name);
}
/** Finds a VM by its name, running or not. @throws NotRunningError if there never was one. */
async function findVm(root, vm) {
    const directory = new _layout_js__WEBPACK_IMPORTED_MODULE_5__/* .VmDirectory */ .ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, vm));
    const record = isVmName(vm) ? await (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .readRecord */ .aE)(directory) : undefined;
    if (record !== undefined)
        return { directory, record };
    throw new NotRunningError(`There is no VM ${JSON.stringify(vm)} in ${root}.`, {
        remedy: 'List the VMs with `maqet ls`, or start one with `maqet up --vm NAME`.',
    });
}
/** Finds a running VM. @throws NotRunningError that says how the VM has ended */
async function findRunningVm(root, vm) {
    const found = await findVm(root, vm);
    if ((0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .isLive */ .DG)(found.record))
        return found;
    throw new NotRunningError(`The VM ${JSON.stringify(vm)} is not running: ${describeEnd(found.record)}.`, {
        remedy: `Start it with \`maqet up --vm ${vm}\`. The files of the last run are in ${found.directory.dir}.`,
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
        const directory = new _layout_js__WEBPACK_IMPORTED_MODULE_5__/* .VmDirectory */ .ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, name));
        return { directory, record: await (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .readRecord */ .aE)(directory) };
    }));
    return found
        .flatMap(({ directory, record }) => (record?.claimant === claimant ? [{ directory, record }] : []))
        .sort((one, other) => Date.parse(other.record.createdAt) - Date.parse(one.record.createdAt));
}
/** Returns the name of the VM whose directory was moved aside to this name, or undefined for any other name. */
function asideOf(name) {
    return /^([a-z0-9-]+)\.\d+$/.exec(name)?.[1];
}
/** Describes the end of a VM that is not running, as the end of a sentence. */
function describeEnd(record) {
    const { state, reason, owner } = record;
    if (state === 'stopped' || state === 'failed') {
        return reason === '' || reason === state ? `it is ${state}` : `it is ${state} (${reason.replace(/\.$/, '')})`;
    }
    return `its process ${owner.pid} is gone; its last state was ${state}`;
}
/**
 * Waits until the processes of a VM are gone.
 *
 * @returns the processes that still run after `ms` milliseconds.
 */
async function waitUntilGone(record, ms) {
    const processes = [record.owner, record.qemu].filter((id) => id !== null);
    const deadline = _shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .Deadline */ .B.after(ms);
    while (processes.some(_shared_process_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._n) && !deadline.expired)
        await (0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .sleep */ .y)(GONE_POLL_MS);
    return processes.filter(_shared_process_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._n);
}
/** Lists all VMs, running or not, sorted by name. */
async function listVms(root) {
    const found = [];
    for (const name of (await namesIn(root)).filter(isVmName).sort()) {
        const directory = new _layout_js__WEBPACK_IMPORTED_MODULE_5__/* .VmDirectory */ .ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, name));
        const record = await (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .readRecord */ .aE)(directory).catch(() => 'unreadable');
        if (record !== undefined)
            found.push({ dir: directory.dir, record: record === 'unreadable' ? undefined : record });
    }
    return found;
}
/** Returns the names in the directory of all VMs, or none if there is no such directory. */
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
