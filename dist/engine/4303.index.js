export const id = 4303;
export const ids = [4303,4356];
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

/***/ 4356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileSerialPattern: () => (/* binding */ compileSerialPattern)
/* harmony export */ });
/* unused harmony exports SerialPatternError, SerialPattern */
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87114);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86202);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56695);



/** The longest source of a pattern, in characters. */
const MAX_SOURCE = 1000;
/**
 * The largest compiled pattern, in instructions. It bounds the time of one search of the console: matching costs at most about 10 ns
 * for each instruction and character (measured with patterns that defeat the automaton's cache).
 */
const MAX_INSTRUCTIONS = 1000;
/** A pattern for the serial console is not valid. */
class SerialPatternError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po {
    constructor(source, problem) {
        super(`The serial pattern ${JSON.stringify((0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(source, 200))} ${problem}.`, {
            remedy: 'Use RE2 syntax, which has no lookahead, lookbehind or backreference, and counts up to 1000. `^` and `$` match at line ends. A backslash makes a special character literal.',
        });
    }
}
/**
 * A regular expression for guest output. It takes linear time for any pattern and any text (RE2), because the guest chooses the text.
 * `^` and `$` match at line ends.
 */
class SerialPattern {
    source;
    regex;
    /** @internal Use {@link compileSerialPattern}. */
    constructor(source, regex) {
        this.source = source;
        this.regex = regex;
    }
    /**
     * Finds the first match that begins at `from` or later. Characters before `from` are only context for `^` and `\b`.
     */
    find(text, from = 0) {
        // The automaton alone is ten times faster than a search for the place, and nearly every search finds nothing.
        if (!this.regex.test(text))
            return undefined;
        const matcher = this.regex.matcher(text);
        return matcher.find(from) ? (matcher.group() ?? undefined) : undefined;
    }
}
/**
 * Compiles the pattern of a `serial:` condition.
 *
 * @throws SerialPatternError for a pattern that is not RE2, is too large, or matches empty text: it would match before the first byte.
 */
function compileSerialPattern(source) {
    if (source.length > MAX_SOURCE)
        throw new SerialPatternError(source, `is longer than ${MAX_SOURCE} characters`);
    const regex = compile(source);
    const size = regex.programSize();
    if (size > MAX_INSTRUCTIONS) {
        throw new SerialPatternError(source, `is too large (${size} instructions, at most ${MAX_INSTRUCTIONS}): lower its repeat counts`);
    }
    if (regex.test('')) {
        throw new SerialPatternError(source, 'matches empty text, so it would match before the guest prints anything');
    }
    return new SerialPattern(source, regex);
}
function compile(source) {
    try {
        return re2js__WEBPACK_IMPORTED_MODULE_2__/* .RE2JS */ .L3.compile(source, re2js__WEBPACK_IMPORTED_MODULE_2__/* .RE2JS */ .L3.MULTILINE);
    }
    catch (error) {
        if (error instanceof re2js__WEBPACK_IMPORTED_MODULE_2__/* .RE2JSException */ .o_)
            throw new SerialPatternError(source, `is not valid (${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(error.message, 200)})`);
        throw error;
    }
}


/***/ }),

/***/ 54669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d$: () => (/* binding */ KEY_FILE),
/* harmony export */   dP: () => (/* binding */ sshArguments),
/* harmony export */   vk: () => (/* binding */ KNOWN_HOSTS_FILE)
/* harmony export */ });
/** The file in a VM's SSH directory with its private key. The public key is beside it, with `.pub`. */
const KEY_FILE = 'id_ed25519';
/** The file in a VM's SSH directory with the guest's host key, as received at the first login. */
const KNOWN_HOSTS_FILE = 'known_hosts';
/**
 * Builds the arguments of `ssh` for a call in the VM's SSH directory. File names are relative to it, because OpenSSH expands `%`, `$` and
 * blanks in paths, and because the address of a socket has a short limit. SSH configuration, keys and agents of the user and of the
 * machine are not used.
 *
 * `ssh` ends after 30 s without an answer of the guest.
 */
function sshArguments({ user, port, log, connectS, purpose }) {
    const options = {
        AddressFamily: 'inet',
        BatchMode: 'yes',
        CheckHostIP: 'no',
        ClearAllForwardings: 'yes',
        Compression: 'no',
        ConnectTimeout: String(connectS),
        ...sharing(purpose),
        EscapeChar: 'none',
        ForwardAgent: 'no',
        ForwardX11: 'no',
        GlobalKnownHostsFile: '/dev/null',
        // The forwarded port may change while the guest stays the same.
        HostKeyAlias: 'maqet-guest',
        IdentitiesOnly: 'yes',
        IdentityAgent: 'none',
        IdentityFile: KEY_FILE,
        LogLevel: 'ERROR',
        PreferredAuthentications: 'publickey',
        RequestTTY: 'no',
        ServerAliveCountMax: '6',
        ServerAliveInterval: '5',
        StrictHostKeyChecking: 'accept-new',
        UpdateHostKeys: 'no',
        UserKnownHostsFile: KNOWN_HOSTS_FILE,
    };
    const words = Object.entries(options).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
    const [noCommand, command] = purpose.kind === 'share' ? [['-N'], []] : [[], [purpose.command]];
    return ['-F', '/dev/null', '-E', log, ...words, ...noCommand, '-p', String(port), '-l', user, '--', '127.0.0.1', ...command];
}
function sharing(purpose) {
    if (purpose.kind === 'run')
        return { ControlMaster: 'no', ControlPath: purpose.socket ?? 'none', PermitLocalCommand: 'no' };
    // OpenSSH runs this on the host after the login, when the socket exists.
    return { ControlMaster: 'yes', ControlPath: purpose.socket, PermitLocalCommand: 'yes', LocalCommand: 'echo' };
}


/***/ }),

/***/ 7863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ matches)
/* harmony export */ });
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64623);

/**
 * Returns true if `actual` matches `expected`.
 *
 * In objects, only the members that `expected` names are compared. Lists must have the same length and match item by item: if containing
 * the items were enough, `[]` (no jobs) would match every list. Scalars must be equal, and integers are compared by value, at any size.
 */
function matches(expected, actual) {
    if (Array.isArray(expected)) {
        return Array.isArray(actual) && actual.length === expected.length && expected.every((item, i) => matches(item, actual[i]));
    }
    if ((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(expected)) {
        if (!(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(actual))
            return false;
        return Object.entries(expected).every(([key, value]) => Object.hasOwn(actual, key) && matches(value, actual[key]));
    }
    if (isNumeric(expected) && isNumeric(actual)) {
        // A bigint never equals a number by ===, but == compares their exact values.
        // biome-ignore lint/suspicious/noDoubleEquals: see above
        return expected == actual;
    }
    return expected === actual;
}
function isNumeric(value) {
    return typeof value === 'number' || typeof value === 'bigint';
}


/***/ }),

/***/ 86202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ MaqetError),
/* harmony export */   UQ: () => (/* binding */ errnoOf),
/* harmony export */   Ul: () => (/* binding */ FAILURE_STATUSES),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   j3: () => (/* binding */ DeadlineError),
/* harmony export */   jI: () => (/* binding */ asMaqetError),
/* harmony export */   kc: () => (/* binding */ errorText)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81565);

/** The verdicts that an error can give a run. */
const FAILURE_STATUSES = ['failed', 'timed-out', 'crashed', 'blocked'];
/**
 * The root of every error that maqet raises on purpose.
 *
 * Message and remedy may mark the inputs that they name (see `wording.ts`). `message` and `remedy` of the error are in the words of
 * a workflow, which also go into files and records; a front with other words asks for them with {@link inWords}.
 *
 * An error that reaches a front and is not a `MaqetError` is a bug in maqet and is shown as one.
 */
class MaqetError extends Error {
    remedy;
    status;
    #marked;
    constructor(message, facts) {
        super((0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .worded */ .MH)(message), facts.cause === undefined ? undefined : { cause: facts.cause });
        this.name = new.target.name;
        this.remedy = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .worded */ .MH)(facts.remedy);
        this.status = facts.status ?? 'failed';
        this.#marked = { message, remedy: facts.remedy };
    }
    /** Message and remedy with their marks, for an error made from this one and for the wire. */
    get marked() {
        return this.#marked;
    }
    /** Message and remedy in a front's words. */
    inWords(wording) {
        return { message: (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .worded */ .MH)(this.#marked.message, wording), remedy: (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .worded */ .MH)(this.#marked.remedy, wording) };
    }
    /** Message and remedy in one string. Default: in the words of a workflow. */
    explain(wording) {
        const { message, remedy } = wording === undefined ? this : this.inWords(wording);
        return `${message} ${remedy}`;
    }
}
/** The inputs cannot be used. Reports every problem at once. Nothing has been started. */
class InputError extends MaqetError {
    problems;
    constructor(problems, remedy = 'Nothing was started. Correct the values named here.') {
        super(problems.map(problemLine).join('\n'), { remedy });
        this.problems = problems;
    }
}
function problemLine({ input, value, problem, at }) {
    // In a file the input is a key, whatever front reads the file.
    const subject = at === undefined ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .theInput */ .y8)(input) : `${at}: \`${input}\``;
    return `${subject} (${JSON.stringify(value)}) ${problem}${problem.endsWith('?') ? '' : '.'}`;
}
/** A wait reached its wall-clock deadline. */
class DeadlineError extends MaqetError {
    /** @param what - what the wait was for, e.g. `the QMP greeting`. */
    constructor(what, ms, remedy = 'Raise the timeout, or look for the cause in serial.log and qemu.log.') {
        super(`Timed out after ${ms} ms waiting for ${what}.`, { remedy, status: 'timed-out' });
    }
}
/** The run was cancelled from outside (SIGINT, SIGTERM, an aborted signal). */
class CancelledError extends MaqetError {
    constructor(what) {
        super(`Cancelled during ${what}.`, { remedy: 'No action is needed: everything that it had started has been stopped.' });
    }
}
/** Returns anything thrown as a `MaqetError`. An error that maqet did not foresee is a bug in maqet, and its remedy says so. */
function asMaqetError(error) {
    if (error instanceof MaqetError)
        return error;
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return new MaqetError(message, { remedy: 'This is unexpected: please report it with the audit log and qemu.log.', cause: error });
}
/** Returns the text of anything thrown, for a log: a `MaqetError` with its remedy, any other error by its message. */
function errorText(error, wording) {
    if (error instanceof MaqetError)
        return error.explain(wording);
    return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
/** Returns the `code` of a Node system error (`ENOENT`, `EACCES` …), or undefined for anything else. */
function errnoOf(error) {
    // Not `instanceof Error`: an error from another VM context, such as a test runner's, has another `Error` class.
    return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
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

/***/ 88769:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _supervisor_main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37123);

await (0,_supervisor_main_js__WEBPACK_IMPORTED_MODULE_0__/* .runSupervisor */ .K)(process.argv.slice(2));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 52442:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ AcceleratorStuckError),
  v: () => (/* binding */ watchVitals)
});

;// CONCATENATED MODULE: ./src/guest/vital-signs.ts
const IF = 1 << 9;
const CPU_LINE = /^[ER]IP=[0-9a-f]+ [RE]FL=([0-9a-f]+) .*\bHLT=([01])/gm;
/** Parses the CPUs in the output of QEMU's `info registers -a` for x86. @returns an empty list for any other text. */
function readCpus(text) {
    return [...text.matchAll(CPU_LINE)].map(([, flags = '0', halted]) => ({
        halted: halted === '1',
        interruptible: (Number.parseInt(flags, 16) & IF) !== 0,
    }));
}
/** How many samples in a row must agree. */
const SAMPLES = { halted: 2, stuck: 6 };
/**
 * Judges samples of a guest, oldest first, taken at equal intervals.
 *
 * @param accelerated - true under KVM or HVF. Under TCG, a busy guest is only slow.
 * @returns undefined if the guest may still continue.
 */
function judgeSigns(samples, accelerated) {
    if (isDeaf(samples.slice(-SAMPLES.halted), SAMPLES.halted, (cpus) => cpus.every(({ halted }) => halted)))
        return 'halted';
    if (accelerated && isDeaf(samples.slice(-SAMPLES.stuck), SAMPLES.stuck, (cpus) => cpus.some(({ halted }) => !halted)))
        return 'stuck';
    return undefined;
}
/** Tells whether the guest had no input or output between the samples, took no interrupts, and `found` holds in each sample. */
function isDeaf(samples, count, found) {
    const [first] = samples;
    if (samples.length < count || first === undefined)
        return false;
    return samples.every(({ cpus, serialBytes, diskTraffic }) => cpus.length > 0 &&
        cpus.every(({ interruptible }) => !interruptible) &&
        found(cpus) &&
        serialBytes === first.serialBytes &&
        diskTraffic === first.diskTraffic);
}

// EXTERNAL MODULE: ./src/shared/deadline.ts
var shared_deadline = __webpack_require__(52681);
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(64623);
// EXTERNAL MODULE: ./src/shared/wording.ts
var wording = __webpack_require__(81565);
// EXTERNAL MODULE: ./src/vm/errors.ts
var errors = __webpack_require__(21542);
;// CONCATENATED MODULE: ./src/supervisor/guest/vitals.ts





/** The accelerator does not run the guest. The same guest may run under TCG. */
class AcceleratorStuckError extends errors/* VmCrashedError */.M {
}
/** The pause between two looks, in milliseconds. A look takes about 2 ms of QEMU's time. */
const INTERVAL_MS = 5000;
const ASK_MS = 5000;
const MOST_LOOKS = 6;
/**
 * Looks at a guest every few seconds, and throws once it is certain that the guest has stopped for good. Never returns.
 *
 * Does not ask the policy: its queries are fixed, and change nothing.
 *
 * @param deadline - its signal ends the watch.
 * @throws VmCrashedError, AcceleratorStuckError, CancelledError.
 */
async function watchVitals(machine, serial, accel, deadline) {
    const looks = [];
    for (;;) {
        await (0,shared_deadline/* sleep */.y)(INTERVAL_MS, deadline.signal);
        // Somebody has paused the guest, or QEMU does not answer: neither says anything about the CPUs.
        const look = machine.states.state === 'running' ? await lookAt(machine, serial).catch(() => undefined) : undefined;
        if (look === undefined)
            continue;
        looks.push(look);
        if (looks.length > MOST_LOOKS)
            looks.shift();
        const verdict = judgeSigns(looks, accel !== 'tcg');
        if (verdict === 'halted') {
            throw new errors/* VmCrashedError */.M('Every CPU of the guest has halted with interrupts off: it has stopped for good.', {
                remedy: 'Read the end of the serial log. A boot loader or a kernel that cannot go on does this.',
            });
        }
        if (verdict === 'stuck') {
            throw new AcceleratorStuckError(`The guest's CPUs have been busy under ${accel.toUpperCase()} for ${(looks.length * INTERVAL_MS) / 1000} s without any serial output or disk access.`, { remedy: `Use ${(0,wording/* input */.hF)('accel', 'tcg')}, or a machine whose virtualization works.` });
        }
    }
}
async function lookAt(machine, serial) {
    const deadline = shared_deadline/* Deadline */.B.after(ASK_MS);
    const registers = await machine.execute('human-monitor-command', { 'command-line': 'info registers -a' }, deadline);
    const disks = await machine.execute('query-blockstats', {}, deadline);
    return { cpus: readCpus(String(registers)), serialBytes: serial.bytes, diskTraffic: traffic(disks) };
}
function traffic(reply) {
    const disks = Array.isArray(reply) ? reply : [];
    return disks.reduce((sum, disk) => {
        const stats = (0,json/* isJsonObject */.OW)(disk) && (0,json/* isJsonObject */.OW)(disk['stats']) ? disk['stats'] : {};
        return sum + ['rd_operations', 'wr_operations'].reduce((all, name) => all + Number(stats[name] ?? 0), 0);
    }, 0);
}


/***/ }),

/***/ 37123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ runSupervisor)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./src/state/layout.ts
var layout = __webpack_require__(6099);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(86202);
// EXTERNAL MODULE: ./src/shared/process.ts
var shared_process = __webpack_require__(64720);
// EXTERNAL MODULE: ./src/state/record.ts
var state_record = __webpack_require__(44520);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./src/audit/redact/redactor.ts + 2 modules
var redactor = __webpack_require__(31568);
// EXTERNAL MODULE: ./src/policy/layer.ts
var policy_layer = __webpack_require__(48919);
// EXTERNAL MODULE: ./src/shared/deadline.ts
var shared_deadline = __webpack_require__(52681);
// EXTERNAL MODULE: ./src/vm/stop.ts
var stop = __webpack_require__(82841);
// EXTERNAL MODULE: ./src/audit/log.ts + 1 modules
var log = __webpack_require__(89922);
// EXTERNAL MODULE: ./src/audit/syslog/shipper.ts + 1 modules
var syslog_shipper = __webpack_require__(78195);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./src/guest/console/history.ts
/** Pieces are merged up to this size: a guest that sends byte by byte would leave a million of them. */
const PIECE = 16 * 1024;
/** How many carriage returns at the end of a piece are held back until the next character is known. */
const MAX_HELD = 8;
/**
 * Keeps the end of a stream of text, for patterns to search. Normalizes LF, CRLF and CR CR LF (a program's CRLF through a terminal that
 * adds its own) to `\n`. A lone carriage return stays. Keeps at least the newest `capacity` characters, and little more.
 */
class TextHistory {
    capacity;
    pieces = [];
    kept = 0;
    held = '';
    lost = false;
    constructor(capacity) {
        this.capacity = capacity;
    }
    /** Takes the next piece of text, split anywhere. @returns how many characters it added after line ends were normalized. */
    append(text) {
        const normal = this.normalized(text);
        const last = this.pieces.at(-1);
        if (last !== undefined && last.length + normal.length <= PIECE)
            this.pieces[this.pieces.length - 1] = last + normal;
        else if (normal !== '')
            this.pieces.push(normal);
        this.kept += normal.length;
        let first = this.pieces[0];
        while (first !== undefined && this.kept - first.length >= this.capacity) {
            this.kept -= first.length;
            this.pieces.shift();
            this.lost = true;
            first = this.pieces[0];
        }
        return normal.length;
    }
    /** Drops the text so far except its last character, which a pattern needs as context before a match. */
    clear() {
        const before = this.last(1);
        this.lost ||= before !== '';
        this.pieces.splice(0, this.pieces.length, before);
        this.kept = before.length;
    }
    /** Returns the newest `count` characters, or all that are kept if there are fewer. */
    last(count) {
        let start = this.pieces.length;
        for (let size = 0; start > 0 && size < count; size += this.pieces[start]?.length ?? 0)
            start -= 1;
        const text = this.pieces.slice(start).join('');
        return count >= text.length ? text : text.slice(text.length - count);
    }
    /** The number of characters kept. */
    get length() {
        return this.kept;
    }
    /** True while nothing was dropped: the kept text starts where the stream started. */
    get complete() {
        return !this.lost;
    }
    normalized(text) {
        const raw = this.held + text;
        if (!raw.includes('\r'))
            return raw;
        const lines = raw.split('\n');
        const unfinished = lines.pop() ?? '';
        const body = withoutReturns(unfinished, MAX_HELD);
        this.held = unfinished.slice(body.length);
        return [...lines.map((line) => withoutReturns(line, line.length)), body].join('\n');
    }
}
function withoutReturns(line, most) {
    let end = line.length;
    while (end > line.length - most && end > 0 && line[end - 1] === '\r')
        end -= 1;
    return line.slice(0, end);
}
/** Characters kept of one line. The rest is replaced by `…`. */
const MAX_LINE = 4096;
/** Keeps the last lines of a stream of text, in bounded memory whatever the stream holds. */
class LineRing {
    capacity;
    lines = [];
    partial = '';
    /** @param capacity - the number of whole lines kept. */
    constructor(capacity) {
        this.capacity = capacity;
    }
    /** Takes the next piece of text, split anywhere. */
    push(text) {
        const pieces = this.newest(text).split('\n');
        const unfinished = pieces.pop() ?? '';
        for (const piece of pieces) {
            this.lines.push(endOfLine(joined(this.partial, piece)));
            this.partial = '';
        }
        this.partial = joined(this.partial, unfinished);
        // Trim in large steps: a flood of short lines would move the array for each line.
        if (this.lines.length > 2 * this.capacity)
            this.lines.splice(0, this.lines.length - this.capacity);
    }
    /** Cuts off the lines that would be dropped at once: a flood of line ends would cost a string for each of them. */
    newest(text) {
        let at = text.length;
        for (let ends = 0; ends <= this.capacity; ends += 1) {
            at = at === 0 ? -1 : text.lastIndexOf('\n', at - 1);
            if (at === -1)
                return text;
        }
        this.partial = '';
        return text.slice(at + 1);
    }
    /** Returns the last `count` lines, oldest first, without their line ends. An unfinished line counts. */
    tail(count) {
        const all = this.partial === '' ? this.lines : [...this.lines, endOfLine(this.partial)];
        return count <= 0 ? [] : all.slice(-Math.min(count, this.capacity));
    }
}
/** Appends to a line. Keeps one character over the limit as the sign that there was more. */
function joined(head, more) {
    return head.length > MAX_LINE ? head : head + more.slice(0, MAX_LINE + 1 - head.length);
}
function endOfLine(line) {
    const text = line.length > MAX_LINE ? `${line.slice(0, MAX_LINE)}…` : line;
    let end = text.length;
    while (end > 0 && text[end - 1] === '\r')
        end -= 1;
    return text.slice(0, end);
}

// EXTERNAL MODULE: ./src/shared/lossy-log.ts
var lossy_log = __webpack_require__(59084);
// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(99346);
;// CONCATENATED MODULE: ./src/guest/console/log.ts




const FLAGS = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_APPEND;
/** The serial log cannot be created or written. The console itself continues. */
class SerialLogError extends errors/* MaqetError */.Po {
    constructor(file, doing, cause) {
        super(`The serial log ${JSON.stringify(file)} could not be ${doing} (${(0,errors/* errnoOf */.UQ)(cause) ?? String(cause)}).`, {
            remedy: 'Check the free space and the permissions of its directory, and that no file of that name exists.',
            cause,
        });
    }
}
/**
 * Records a guest's serial output in a file, byte for byte, up to a limit. At the limit, one line reports that the rest is dropped: a
 * guest in a print loop must not fill the disk. If the disk is full before, a line reports the missing bytes in their place.
 *
 * Not for concurrent writes: await one before the next.
 */
class SerialLog {
    file;
    capBytes;
    log;
    written = 0;
    full = false;
    /**
     * Creates the file with mode 0600, never through a link and never over an existing file.
     *
     * @throws SerialLogError
     */
    constructor(file, capBytes) {
        this.file = file;
        this.capBytes = capBytes;
        try {
            this.log = new lossy_log/* LossyLog */.j((0,external_node_fs_.openSync)(file, FLAGS, 0o600), gap);
        }
        catch (error) {
            throw new SerialLogError(file, 'created', error);
        }
    }
    /**
     * Records a chunk. It is in the file when this resolves.
     *
     * @throws SerialLogError if it cannot be written, for example on a full disk. Earlier output stays, and a later write is attempted.
     */
    async write(chunk) {
        if (this.full)
            return;
        const room = this.capBytes - this.written;
        const part = chunk.length > room ? chunk.subarray(0, room) : chunk;
        try {
            await this.writeAll(part);
            if (part.length === chunk.length)
                return;
            this.full = true;
            await this.writeAll(Buffer.from(`\n[maqet: serial log truncated at its limit of ${(0,units/* formatBytes */.z3)(this.capBytes)}]\n`));
        }
        catch (error) {
            throw new SerialLogError(this.file, 'written', error);
        }
    }
    /** True once output was dropped at the limit. */
    get truncated() {
        return this.full;
    }
    /** Closes the file. */
    async close() {
        await this.log.close();
    }
    async writeAll(bytes) {
        await this.log.append(bytes);
        this.written += bytes.length;
    }
}
function gap(bytes) {
    return `\n[maqet: ${(0,units/* formatBytes */.z3)(bytes)} of serial output missing here: they could not be written]\n`;
}

// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(56695);
;// CONCATENATED MODULE: ./src/guest/console/waiters.ts


/** The longest match, in characters, that is always found when it arrives in pieces. */
const MAX_MATCH = 4096;
/** Characters searched at once, besides {@link MAX_MATCH} characters that were searched before. */
const SLICE = 16 * 1024;
/** The pause between two searches: a guest that sends byte by byte must not cause a search for each byte. */
const PAUSE_MS = 5;
/** After a search that took long, the pause is this many times its length, so that the rest of the process can work. */
const PAUSE_FACTOR = 3;
/**
 * Searches the console's output for the patterns that are waited for, at most every few milliseconds. Each piece of text is searched
 * once, together with enough earlier text to find a match that was split.
 */
class ConsoleWaiters {
    history;
    waiters = new Set();
    unseen = 0;
    nextSearchAt = 0;
    timer;
    failure;
    constructor(history) {
        this.history = history;
    }
    /** Notes that the history has grown by `count` characters, and searches them when it is time. */
    grown(count) {
        if (this.waiters.size === 0)
            return;
        this.unseen += count;
        if (this.unseen >= SLICE || external_node_perf_hooks_.performance.now() >= this.nextSearchAt)
            this.searchAll();
        else
            this.timer ??= setTimeout(() => this.searchAll(), this.nextSearchAt - external_node_perf_hooks_.performance.now());
    }
    /** Waits for a match, as `SerialConsole.waitForMatch` does. */
    async wait(pattern, deadline) {
        // Serve the others first: the new wait resets the count of unsearched characters for all of them.
        this.searchAll();
        const found = this.newest(this.history.length)(pattern);
        if (found !== undefined)
            return found;
        if (this.failure !== undefined)
            throw this.failure;
        const { promise, resolve, reject } = Promise.withResolvers();
        const waiter = { pattern, resolve, reject };
        this.waiters.add(waiter);
        try {
            return await deadline.race(promise, `the serial console to match ${JSON.stringify((0,untrusted_text/* oneLine */.T)(pattern.source, 200))}`);
        }
        finally {
            this.waiters.delete(waiter);
            if (this.waiters.size === 0)
                this.reset();
        }
    }
    /** Searches once more, then rejects all waits without a match, and all later ones. The first error stays. */
    fail(error) {
        this.searchAll();
        this.failure ??= error;
        for (const waiter of this.waiters)
            waiter.reject(this.failure);
    }
    searchAll() {
        const count = this.unseen;
        this.reset();
        if (count === 0)
            return;
        const start = external_node_perf_hooks_.performance.now();
        const search = this.newest(count);
        for (const waiter of this.waiters) {
            const found = search(waiter.pattern);
            if (found === undefined)
                continue;
            this.waiters.delete(waiter);
            waiter.resolve(found);
        }
        const end = external_node_perf_hooks_.performance.now();
        this.nextSearchAt = end + Math.max(PAUSE_MS, PAUSE_FACTOR * (end - start));
    }
    reset() {
        clearTimeout(this.timer);
        this.timer = undefined;
        this.unseen = 0;
    }
    /** Returns a search of the newest `count` characters, in slices of bounded size. A match may begin before them. */
    newest(count) {
        // One character more than a match needs: `^` and `\b` depend on the character before it.
        const text = this.history.last(count + MAX_MATCH + 1);
        const fromBoot = text.length === this.history.length && this.history.complete;
        return (pattern) => {
            for (let end = Math.min(text.length, MAX_MATCH + SLICE);; end = Math.min(text.length, end + SLICE)) {
                const begin = Math.max(0, end - SLICE - MAX_MATCH - 1);
                const found = pattern.find(text.slice(begin, end), begin === 0 && fromBoot ? 0 : 1);
                if (found !== undefined || end === text.length)
                    return found;
            }
        };
    }
}

// EXTERNAL MODULE: ./src/guest/console/pattern.ts
var pattern = __webpack_require__(4356);
;// CONCATENATED MODULE: ./src/guest/console/console.ts








/** The default size limit of a serial log, in bytes. */
const SERIAL_LOG_CAP = 64 * 1024 * 1024;
/** Characters of earlier output that a new wait still searches. */
const HISTORY_CHARACTERS = 256 * 1024;
/** How long {@link SerialConsole.close} waits for the end of the stream by default. */
const CLOSE_MS = 1000;
/** How many lines {@link SerialConsole.tail} can return. */
const MAX_TAIL = 200;
/** The serial console ended during a wait: QEMU ended or closed it. */
class SerialEndedError extends errors/* MaqetError */.Po {
    constructor() {
        super('The serial console ended before the expected output.', {
            remedy: 'Look at the end of the serial log, and at the QEMU log for why QEMU ended.',
            status: 'crashed',
        });
    }
}
/**
 * Records a guest's serial console and waits for patterns in its output.
 *
 * The guest is untrusted. Memory is bounded and every pattern takes linear time, whatever the guest sends and however fast. A guest
 * that is faster than the disk has to wait. Everything that this class returns is raw guest output: sanitize it before it reaches a
 * log line or a report.
 *
 * @example
 * const console = new SerialConsole(socket, '/run/vm/serial.log');
 * await console.waitForMatch(compileSerialPattern('login: $'), deadline);
 */
class SerialConsole {
    stream;
    /** When recording began, in milliseconds of `performance.now()`. */
    bootedAt = external_node_perf_hooks_.performance.now();
    decoder = new external_node_string_decoder_.StringDecoder('utf8');
    lines = new LineRing(MAX_TAIL);
    history = new TextHistory(HISTORY_CHARACTERS);
    waiters = new ConsoleWaiters(this.history);
    log;
    onProblem;
    pumping;
    received = 0;
    newest = this.bootedAt;
    reported = false;
    listener;
    failure;
    ended = false;
    logged = Promise.resolve();
    /**
     * Creates the log file with mode 0600 and starts to record. Refuses an existing file and a link. The console owns the reading side of
     * the stream from then on.
     *
     * @throws SerialLogError when the log cannot be created. The stream is not touched then.
     */
    constructor(stream, logFile, options = {}) {
        this.stream = stream;
        this.log = new SerialLog(logFile, options.capBytes ?? SERIAL_LOG_CAP);
        this.onProblem = options.onProblem ?? (() => undefined);
        // A write to a QEMU that has just died fails twice: for the writer, and here, where the pump may have ended already.
        stream.on('error', () => undefined);
        this.pumping = this.pump();
    }
    /** Bytes received since boot, including those that the log had no room for. */
    get bytes() {
        return this.received;
    }
    /** When the newest byte arrived, in milliseconds of `performance.now()`. {@link bootedAt} before the first byte. */
    get lastByteAt() {
        return this.newest;
    }
    /** True once the log has reached its limit and dropped output. */
    get truncated() {
        return this.log.truncated;
    }
    /** Returns the last `count` lines (at most {@link MAX_TAIL}), oldest first, including an unfinished one. Raw guest output. */
    tail(count) {
        return this.lines.tail(count);
    }
    /**
     * Waits until the guest's output matches. The last 256 Ki characters of earlier output count, too.
     *
     * The pattern sees LF as line end, whatever the guest sends. `$` also matches the end of the output so far, so that a prompt without a
     * line end matches at once; the match may be shorter than it would be a moment later. A match longer than 4096 characters may be
     * missed.
     *
     * @returns the text that matched: raw guest output.
     * @throws DeadlineError or CancelledError.
     * @throws SerialEndedError when the console ends first, or the error given to {@link fail}.
     */
    waitForMatch(pattern, deadline) {
        return this.waiters.wait(pattern, deadline);
    }
    /** Rejects all waits, also later ones, with a better reason than the end of the stream. The first reason stays. */
    fail(error) {
        this.failure ??= error;
        this.waiters.fail(this.failure);
        this.listener?.fail(this.failure);
    }
    /** Hides the output so far from later waits, because the guest was restored to an earlier state. The log keeps it. */
    forget() {
        this.history.clear();
    }
    /**
     * Gives all output to a listener before it is recorded. If the console has failed, the listener's `fail` is called at once.
     *
     * @returns a function that detaches the listener and records what it has held back.
     * @throws MaqetError while another listener is attached.
     */
    attach(listener) {
        if (this.listener !== undefined) {
            throw new errors/* MaqetError */.Po('The serial console is in use by another program.', { remedy: 'Wait until that program has ended.' });
        }
        this.listener = listener;
        if (this.failure !== undefined)
            listener.fail(this.failure);
        return () => {
            if (this.listener !== listener)
                return;
            this.listener = undefined;
            this.record(listener.flush());
        };
    }
    /**
     * Types into the console. Resolves when QEMU has accepted the bytes. Wait with a deadline: QEMU waits for a guest that does not read.
     *
     * @throws SerialEndedError, or the error given to {@link fail}, when the console has ended.
     */
    async write(bytes) {
        const { promise, resolve, reject } = Promise.withResolvers();
        this.stream.write(bytes, (error) => (error ? reject(this.failure ?? new SerialEndedError()) : resolve()));
        await promise;
    }
    /**
     * Records until the stream ends or the deadline passes (by default a second), then destroys the stream and closes the log. The file is
     * complete when this resolves. Never rejects. May be called more than once.
     */
    async close(deadline = shared_deadline/* Deadline */.B.after(CLOSE_MS)) {
        await deadline.race(this.pumping, 'the end of the serial console').catch(() => undefined);
        this.stream.destroy();
        await this.pumping;
    }
    /** Owns the stream and the log, and closes both. Never rejects. */
    async pump() {
        try {
            for await (const chunk of this.stream)
                await this.take(chunk);
        }
        catch {
            // A killed QEMU resets the connection. Everything that it sent before has been received.
        }
        if (this.listener !== undefined)
            this.record(this.listener.flush());
        this.search(this.decoder.end());
        this.fail(new SerialEndedError());
        this.ended = true;
        await this.logged;
        await this.log.close().catch((error) => this.report(error));
    }
    async take(chunk) {
        this.received += chunk.length;
        this.newest = external_node_perf_hooks_.performance.now();
        this.record(this.listener === undefined ? chunk : this.listener.receive(chunk));
        await this.logged;
    }
    /** Makes later chunks wait for the log, so that a guest that is faster than the disk has to wait. */
    record(chunk) {
        if (this.ended || chunk.length === 0)
            return;
        this.search(this.decoder.write(chunk));
        this.logged = this.logged.then(() => this.log.write(chunk)).catch((error) => this.report(error));
    }
    search(text) {
        this.lines.push(text);
        this.waiters.grown(this.history.append(text));
    }
    report(error) {
        if (this.reported)
            return;
        this.reported = true;
        if (error instanceof errors/* MaqetError */.Po)
            this.onProblem(error);
    }
}

// EXTERNAL MODULE: ./src/policy/qemu-args.ts + 2 modules
var qemu_args = __webpack_require__(87484);
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(64623);
// EXTERNAL MODULE: ./src/vm/args.ts
var args = __webpack_require__(66900);
// EXTERNAL MODULE: ./src/vm/arguments/machine.ts
var arguments_machine = __webpack_require__(92499);
// EXTERNAL MODULE: ./src/vm/errors.ts
var vm_errors = __webpack_require__(21542);
// EXTERNAL MODULE: ./src/vm/machine.ts + 4 modules
var vm_machine = __webpack_require__(1183);
;// CONCATENATED MODULE: ./src/supervisor/event-log.ts


/** A guest can raise events at will: the log stops growing here. */
const MAX_BYTES = 16 * 2 ** 20;
/** The most events that one request returns, and their most bytes: they fit into one frame of the RPC. */
const MAX_LISTED = 1000;
const MAX_LISTED_BYTES = 4 * 2 ** 20;
/** Returns an event as users see it: its number, its time, its name and its data. Untrusted. */
function eventFacts({ name, data, seconds, microseconds }, seq) {
    return { seq, time: new Date(seconds * 1000 + microseconds / 1000).toISOString(), event: name, data };
}
/** Returns the newest events, the oldest of them first, and whether there are earlier ones. @param name - which ones; all if undefined. */
function newestEvents(journal, name) {
    const known = journal.list(MAX_LISTED + 1, name);
    const events = [];
    let bytes = 0;
    for (const { event, seq } of known.toReversed()) {
        const facts = eventFacts(event, seq);
        bytes += Buffer.byteLength((0,json/* stringifyJson */.sd)(facts));
        if (events.length === MAX_LISTED || bytes > MAX_LISTED_BYTES)
            break;
        events.unshift(facts);
    }
    return { events, truncated: events.length < known.length };
}
/**
 * `events.jsonl`: every QMP event of the VM, one JSON object a line. A line of the event `MAQET_EVENTS_LOST` stands where a full
 * disk has swallowed some, and at the end of a log that has reached its limit.
 */
class EventLog {
    file;
    bytes = 0;
    lost = 0;
    /** @param path - created with mode 0600. */
    constructor(path) {
        // The events also live in memory: a full disk must not end the VM.
        this.file = new lossy_log/* LogFile */.$(path, lostLine);
    }
    record(event, seq) {
        const line = Buffer.from(`${(0,json/* stringifyJson */.sd)(eventFacts(event, seq))}\n`);
        if (this.bytes > MAX_BYTES) {
            this.lost += line.length;
            return;
        }
        this.bytes += line.length;
        this.file.write(line);
    }
    async close() {
        if (this.lost > 0)
            this.file.write(Buffer.from(lostLine(this.lost)));
        await this.file.close();
    }
}
function lostLine(bytes) {
    return `${(0,json/* stringifyJson */.sd)({ seq: null, time: new Date().toISOString(), event: 'MAQET_EVENTS_LOST', data: { bytes } })}\n`;
}

// EXTERNAL MODULE: ./src/supervisor/gate/gate.ts + 1 modules
var gate_gate = __webpack_require__(30821);
;// CONCATENATED MODULE: ./src/shared/mutex.ts
/** Runs one operation at a time, in the order of the calls. */
class Mutex {
    last = Promise.resolve();
    /**
     * Runs `work` once every earlier operation has settled, or throws without starting it.
     *
     * @param what - what the wait is for, named in the error: `the script before this one`.
     * @throws DeadlineError or CancelledError if the mutex is not free in time. Otherwise what `work` throws.
     */
    async run(work, deadline, what) {
        const before = this.last;
        const { promise, resolve } = Promise.withResolvers();
        this.last = promise;
        try {
            await deadline.race(before, what);
        }
        catch (error) {
            // Later callers still have to wait for earlier ones.
            void before.then(resolve);
            throw error;
        }
        try {
            return await work();
        }
        finally {
            resolve();
        }
    }
}

// EXTERNAL MODULE: ./src/guest/program.ts
var guest_program = __webpack_require__(97240);
// EXTERNAL MODULE: ./src/guest/channel.ts
var channel = __webpack_require__(51431);
// EXTERNAL MODULE: ./src/shared/wording.ts
var wording = __webpack_require__(81565);
;// CONCATENATED MODULE: ./src/guest/agent/errors.ts



/** The guest agent refused a command, or the command failed. The agent still works. */
class AgentCommandError extends channel/* GuestChannelError */.Ur {
    command;
    errorClass;
    description;
    constructor(
    /** The command's name, as sent. */
    command, 
    /** The agent's error class: `GenericError`, `CommandNotFound` …. Untrusted. */
    errorClass, 
    /** The agent's raw text. Untrusted, and meant for people: never parse it, its wording changes between versions. */
    description) {
        super(`The guest agent's \`${(0,untrusted_text/* oneLine */.T)(command, 80)}\` failed with ${(0,untrusted_text/* oneLine */.T)(errorClass, 60)}: "${(0,untrusted_text/* oneLine */.T)(description, 300)}".`, {
            remedy: errorClass === 'CommandNotFound'
                ? 'The agent of this guest does not have the command or does not permit it. `guest-info` lists the commands that it permits.'
                : 'Correct the arguments or the state of the guest.',
        });
        this.command = command;
        this.errorClass = errorClass;
        this.description = description;
    }
}
/** The agent answers, but its configuration forbids commands that a script needs. Nothing was run. */
class AgentBlockedError extends channel/* GuestChannelError */.Ur {
    commands;
    /** @param commands - the commands that are disabled or missing, at least one. */
    constructor(commands) {
        const names = commands.map((name) => `\`${name}\``).join(', ');
        super(`The guest agent cannot run scripts: ${names} ${commands.length === 1 ? 'is' : 'are'} disabled in this guest.`, {
            remedy: `Use ${(0,wording/* input */.hF)('run-with', 'ssh')}, or enable the commands in the guest: Fedora and RHEL disable them in /etc/sysconfig/qemu-ga ` +
                '(`--block-rpcs`, `BLACKLIST_RPC`, `--allow-rpcs`).',
        });
        this.commands = commands;
    }
}
/** The agent or the whole guest was restarted: the agent does not know any more what it ran. */
class AgentRestartedError extends channel/* GuestChannelError */.Ur {
    constructor(what, cause) {
        super(`The guest agent, or the whole guest, was restarted during ${what}.`, {
            remedy: 'Look at the serial log for a restart of the guest. Split a script that restarts its guest into two steps.',
            status: 'crashed',
            cause,
        });
    }
}
/** The port of the agent is closed: QEMU ended, or the channel was closed. */
class AgentEndedError extends channel/* GuestChannelError */.Ur {
    constructor(why) {
        super(`The connection to the guest agent has ended: ${why}.`, {
            remedy: 'Look at the serial log and the QEMU log for why the guest powered off or QEMU ended.',
            status: 'crashed',
        });
    }
}

;// CONCATENATED MODULE: ./src/guest/agent/agent.ts





/** How long an agent may take to answer a small command. A guest under load takes seconds, not minutes. */
const SILENCE_MS = 90_000;
/** The guest agent as the channel uses it: answers are checked, and an agent that hangs is noticed before the deadline. */
class Agent {
    client;
    permitted;
    constructor(client) {
        this.client = client;
    }
    /**
     * Runs a command that an agent answers at once.
     *
     * @throws GuestChannelError when the agent is silent for 90 s before the deadline. Otherwise what {@link AgentClient.execute} throws.
     */
    async ask(command, args, deadline) {
        try {
            return await this.client.execute(command, args, deadline.atMost(SILENCE_MS));
        }
        catch (error) {
            if (!(error instanceof errors/* DeadlineError */.j3) || deadline.expired)
                throw error;
            throw new channel/* GuestChannelError */.Ur(`The guest agent has not answered \`${command}\` for ${(0,units/* formatDuration */.a3)(SILENCE_MS)}.`, {
                remedy: 'Look at the serial log: the guest hangs or is paused, or its agent was stopped.',
                status: 'crashed',
                cause: error,
            });
        }
    }
    /** Runs a command that returns an object, as {@link ask} does. @throws GuestChannelError also for any other answer. */
    async askObject(command, args, deadline) {
        const answer = await this.ask(command, args, deadline);
        if ((0,json/* isJsonObject */.OW)(answer))
            return answer;
        throw unexpectedAnswerError(command);
    }
    /**
     * Checks that the agent has these commands and permits them. The agent is asked once, later calls use its answer.
     *
     * @throws AgentBlockedError that names the commands that are missing.
     */
    async require(commands, deadline) {
        const permitted = this.permitted ?? (await this.askPermitted(deadline));
        const missing = commands.filter((name) => !permitted.has(name));
        if (missing.length > 0)
            throw new AgentBlockedError(missing);
        this.permitted = permitted;
    }
    async askPermitted(deadline) {
        const info = await this.askObject('guest-info', {}, deadline);
        const commands = info['supported_commands'];
        if (!Array.isArray(commands))
            throw unexpectedAnswerError('guest-info');
        const enabled = commands.filter((one) => (0,json/* isJsonObject */.OW)(one) && one['enabled'] === true);
        return new Set(enabled.map((one) => String(one['name'])));
    }
}
/** Makes the error for an answer that does not fit its command. */
function unexpectedAnswerError(command) {
    return new channel/* GuestChannelError */.Ur(`Unexpected answer of the guest agent to \`${command}\`.`, {
        remedy: 'Update qemu-guest-agent in the guest, or report this if it is unmodified.',
    });
}
/** Tells whether the agent refused the command: it was asked, and it answered with an error. */
function isRefused(error) {
    return error instanceof AgentCommandError;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/qmp/framing.ts
var framing = __webpack_require__(31952);
;// CONCATENATED MODULE: ./src/guest/agent/protocol.ts

const GARBAGE = { kind: 'garbage' };
/** The byte 0xFF as {@link LineFrames} decodes it. UTF-8 text never contains it. */
const DELIMITER = '\ufffd';
/** Encodes a command for the agent. */
function encodeCommand(command, args) {
    return Buffer.from(`${(0,json/* stringifyJson */.sd)({ execute: command, arguments: args })}\n`);
}
/** Encodes a request to drop an unfinished command, which the agent answers with errors, and then to return `id` after a byte 0xFF. */
function encodeSync(id) {
    return Buffer.concat([Buffer.of(0xff), encodeCommand('guest-sync-delimited', { id })]);
}
/** Parses one line. Never throws: a line that cannot be parsed is `garbage`, for the guest is untrusted. */
function readLine(line) {
    const at = line.lastIndexOf(DELIMITER);
    const message = parsed(line.slice(at + 1));
    if (!(0,json/* isJsonObject */.OW)(message))
        return GARBAGE;
    if (Object.hasOwn(message, 'return')) {
        const value = message['return'];
        return at < 0 ? { kind: 'return', value } : { kind: 'sync', id: value };
    }
    const { error } = message;
    if (at >= 0 || !(0,json/* isJsonObject */.OW)(error))
        return GARBAGE;
    return { kind: 'error', errorClass: protocol_text(error['class']), description: protocol_text(error['desc']) };
}
function parsed(text) {
    try {
        return (0,json/* parseJson */.qF)(text);
    }
    catch {
        return undefined;
    }
}
function protocol_text(value) {
    return typeof value === 'string' ? value : 'unknown';
}

;// CONCATENATED MODULE: ./src/guest/agent/port.ts



/** The longest line accepted from the guest. `guest-file-read` returns at most 48 MiB, in Base64. */
const LINE_LIMIT = 64 * 2 ** 20;
/**
 * Splits what the agent sends into lines, and gives them to the listener that waits for an answer. Bytes that come while nobody listens
 * are dropped without use of memory, and set {@link disturbed}: the order of commands and answers is uncertain then.
 */
class AgentPort {
    stream;
    /** True after bytes that nobody waited for, or that did not form lines. The client resets it once it has synchronized. */
    disturbed = true;
    frames = new framing/* LineFrames */.h(LINE_LIMIT);
    listener;
    /** Why the port is closed, or undefined while it is open. */
    ended;
    constructor(stream) {
        this.stream = stream;
        stream.on('data', this.onData).on('end', this.onEnd).on('close', this.onEnd).on('error', this.onEnd);
        if (stream.destroyed || stream.readableEnded)
            this.onEnd();
    }
    /** Sends bytes, and gives lines to the listener from now on, until it has its answer or {@link release} is called. */
    ask(bytes, listener) {
        if (this.frames.pendingBytes > 0)
            this.frames = new framing/* LineFrames */.h(LINE_LIMIT);
        this.listener = listener;
        if (this.ended === undefined)
            this.stream.write(bytes);
        else
            listener.onEnd(this.ended);
    }
    /** Removes the listener. */
    release() {
        this.listener = undefined;
    }
    /** Sends more bytes while a listener waits. */
    send(bytes) {
        if (this.ended === undefined)
            this.stream.write(bytes);
    }
    /** Stops reading. The stream stays open: its creator owns it. */
    close() {
        this.fail('it was closed');
        // The listener for errors stays: an error without a listener ends the process.
        this.stream.off('data', this.onData).off('end', this.onEnd).off('close', this.onEnd);
        this.stream.pause();
    }
    onData = (chunk) => {
        if (this.listener === undefined) {
            this.disturbed = true;
            return;
        }
        for (const line of this.linesOf(chunk)) {
            if (this.listener === undefined)
                this.disturbed = true;
            else if (this.listener.onLine(readLine(line)))
                this.release();
        }
        // Part of a line after an answer: nobody waits for it.
        if (this.listener === undefined && this.frames.pendingBytes > 0)
            this.disturbed = true;
    };
    linesOf(chunk) {
        try {
            return this.frames.push(chunk);
        }
        catch {
            this.frames = new framing/* LineFrames */.h(LINE_LIMIT);
            this.disturbed = true;
            return ['a line without an end'];
        }
    }
    onEnd = () => this.fail('the guest powered off, or QEMU ended');
    fail(why) {
        this.ended ??= new AgentEndedError(why);
        this.listener?.onEnd(this.ended);
    }
}

;// CONCATENATED MODULE: ./src/guest/agent/client.ts






/** The answer to one command, found among the lines that arrive. */
class Answer {
    command;
    promise;
    /** False if more lines may follow that belong to this command. */
    clean = true;
    resolve;
    fail;
    probes = new Set();
    held;
    constructor(command) {
        this.command = command;
        const { promise, resolve, reject } = Promise.withResolvers();
        promise.catch(() => undefined);
        [this.promise, this.resolve, this.fail] = [promise, resolve, reject];
    }
    /** From here on, an answer to the probe `id` that comes before an answer to the command means that the command is lost. */
    doubt(id) {
        this.probes.add(id);
        this.clean = false;
    }
    /** Takes the next line. @returns true if it settled the answer. */
    take(line) {
        if (line.kind === 'return')
            this.resolve(line.value);
        else if (line.kind === 'error')
            return this.takeError(new AgentCommandError(this.command, line.errorClass, line.description));
        else if (line.kind === 'sync' && this.probes.has(line.id)) {
            this.fail(new AgentRestartedError(`\`${this.command}\``));
        }
        else {
            // An answer to an earlier command, or noise. The answer itself may still come.
            this.clean = false;
            return false;
        }
        return true;
    }
    /** The agent answers the probe's leading 0xFF with an error, too. Of two errors, the first one is the command's. */
    takeError(error) {
        this.clean = false;
        if (this.probes.size > 0 && this.held === undefined) {
            this.held = error;
            return false;
        }
        this.fail(this.held ?? error);
        return true;
    }
}
/** How long the first attempt to synchronize waits. Each further one waits twice as long, up to the longest. */
const FIRST_SYNC_MS = 1000;
const LONGEST_SYNC_MS = 5000;
/** After so long without an answer, the client probes whether the agent was restarted. */
const DOUBT_MS = 30_000;
/** Commands that do not answer when they succeed (`success-response` in `guest-info`). An error comes at once. */
const SILENT = new Set(['guest-shutdown', 'guest-suspend-disk', 'guest-suspend-ram', 'guest-suspend-hybrid']);
const client_SILENCE_MS = 2000;
/**
 * Talks to the QEMU guest agent through its port. Commands run one at a time, in the order of the calls.
 *
 * The protocol has no ids, and the agent may not run yet: a command then waits in the port and is answered later. Therefore the
 * client synchronizes (`guest-sync-delimited` with a fresh id) before the first command, and again after anything that makes the
 * order uncertain: an answer that is late, an error, bytes that were not expected.
 *
 * Guarantees: a command never gets the answer to another one, also across restarts of the agent and of the guest. Integers beyond
 * 2^53 keep all digits. Answers are untrusted: they come from the guest.
 */
class AgentClient {
    port;
    mutex = new Mutex();
    doubtMs;
    /** @param stream - the client owns its reading side until {@link close}. */
    constructor(stream, options = {}) {
        this.port = new AgentPort(stream);
        this.doubtMs = options.doubtMs ?? DOUBT_MS;
    }
    /**
     * Waits until the agent answers, and synchronizes with it. Retries until the deadline.
     *
     * @throws DeadlineError, CancelledError or AgentEndedError.
     */
    async sync(deadline) {
        await this.mutex.run(() => this.synchronize(deadline), deadline, 'the guest agent to be free');
    }
    /**
     * Runs one command. After a deadline or a cancellation, the guest may still carry it out.
     *
     * @returns the agent's answer, or an empty object for a command that does not answer when it succeeds.
     * @throws AgentCommandError when the agent refuses the command or it fails.
     * @throws AgentRestartedError, AgentEndedError, DeadlineError or CancelledError.
     */
    async execute(command, args, deadline) {
        const work = async () => {
            if (this.port.ended !== undefined)
                throw this.port.ended;
            if (this.port.disturbed)
                await this.synchronize(deadline);
            return this.ask(command, args, deadline);
        };
        return this.mutex.run(work, deadline, `the guest agent to be free for \`${command}\``);
    }
    /** Ends the command that runs with an AgentEndedError. The stream stays open: its creator owns it. */
    close() {
        this.port.close();
    }
    async synchronize(deadline) {
        for (let limitMs = FIRST_SYNC_MS;; limitMs = Math.min(2 * limitMs, LONGEST_SYNC_MS)) {
            const attempt = deadline.atMost(limitMs);
            try {
                return await this.syncOnce(attempt);
            }
            catch (error) {
                if (!(error instanceof errors/* DeadlineError */.j3))
                    throw error;
                if (deadline.expired)
                    throw new errors/* DeadlineError */.j3('the guest agent to answer', Math.round(deadline.ms), SILENT_AGENT);
            }
        }
    }
    async syncOnce(deadline) {
        const id = freshId();
        const { promise, resolve, reject } = Promise.withResolvers();
        this.port.ask(encodeSync(id), {
            onLine: (line) => {
                if (line.kind !== 'sync' || line.id !== id)
                    return false;
                this.port.disturbed = false;
                resolve();
                return true;
            },
            onEnd: reject,
        });
        try {
            await deadline.race(promise, 'the guest agent to answer');
        }
        finally {
            this.port.release();
        }
    }
    async ask(command, args, deadline) {
        const answer = new Answer(command);
        this.port.ask(encodeCommand(command, args), {
            onLine: (line) => {
                const settled = answer.take(line);
                if (settled && !answer.clean)
                    this.port.disturbed = true;
                return settled;
            },
            onEnd: answer.fail,
        });
        try {
            return SILENT.has(command) ? await answerOrSilence(answer.promise, deadline) : await this.answerOrProbe(answer, deadline);
        }
        catch (error) {
            this.port.disturbed = true;
            throw error;
        }
        finally {
            this.port.release();
        }
    }
    /**
     * Probes an agent that does not answer. An agent under load answers late; an agent that was restarted answers the probe and never
     * the command. The probe is repeated: it may be lost as well while the guest starts.
     */
    async answerOrProbe(answer, deadline) {
        const { command } = answer;
        for (let waitMs = this.doubtMs; deadline.remainingMs > waitMs; waitMs = this.doubtMs / 3) {
            try {
                return await deadline.atMost(waitMs).race(answer.promise, command);
            }
            catch (error) {
                if (!(error instanceof errors/* DeadlineError */.j3))
                    throw error;
                const id = freshId();
                answer.doubt(id);
                this.port.send(encodeSync(id));
            }
        }
        return deadline.race(answer.promise, `the guest agent to answer \`${command}\``);
    }
}
const SILENT_AGENT = 'Check that qemu-guest-agent is installed and runs in the guest (`systemctl status qemu-guest-agent`), and that the VM is not paused.';
/** Makes an id that fits any JSON parser. It is random: an answer to an earlier client must not pass for one to this client. */
function freshId() {
    return (0,external_node_crypto_.randomInt)(1, 2 ** 47);
}
async function answerOrSilence(answer, deadline) {
    try {
        return await deadline.atMost(client_SILENCE_MS).race(answer, 'an error of the guest agent');
    }
    catch (error) {
        if (error instanceof AgentCommandError || (error instanceof errors/* DeadlineError */.j3 && deadline.expired))
            throw error;
        // The guest shuts down or sleeps, as requested.
        if (deadline.signal?.aborted)
            throw error;
        return {};
    }
}

;// CONCATENATED MODULE: ./src/guest/agent/file.ts

/** Bytes moved at once: enough to make the cost of the protocol small, few enough for memory and for the time of one answer. */
const PIECE_BYTES = 512 * 1024;
/** An open file of the guest. */
class GuestFile {
    agent;
    handle;
    closed = false;
    constructor(agent, handle) {
        this.agent = agent;
        this.handle = handle;
    }
    /** Opens a file as `fopen` does. `r+` does not wait for the other end of a pipe. @throws AgentCommandError if the guest cannot open it. */
    static async open(agent, path, mode, deadline) {
        const handle = await agent.ask('guest-file-open', { path, mode }, deadline);
        if (typeof handle !== 'number')
            throw unexpectedAnswerError('guest-file-open');
        return new GuestFile(agent, handle);
    }
    /** Opens a file as {@link open} does. @returns undefined if the guest cannot open it. */
    static async openIfThere(agent, path, mode, deadline) {
        try {
            return await GuestFile.open(agent, path, mode, deadline);
        }
        catch (error) {
            if (isRefused(error))
                return undefined;
            throw error;
        }
    }
    /** Reads the next bytes, at most {@link PIECE_BYTES}. @returns no bytes at the current end of the file. */
    async read(deadline) {
        const answer = await this.agent.askObject('guest-file-read', { handle: this.handle, count: PIECE_BYTES }, deadline);
        const text = answer['buf-b64'];
        if (typeof text !== 'string')
            throw unexpectedAnswerError('guest-file-read');
        return Buffer.from(text, 'base64');
    }
    /** Writes all of the bytes. @throws AgentCommandError if the guest cannot, for example because its disk is full. */
    async write(bytes, deadline) {
        for (let done = 0; done < bytes.length;) {
            const piece = bytes.subarray(done, done + PIECE_BYTES).toString('base64');
            const { count } = await this.agent.askObject('guest-file-write', { handle: this.handle, 'buf-b64': piece }, deadline);
            if (typeof count !== 'number' || !(count > 0))
                throw unexpectedAnswerError('guest-file-write');
            done += count;
        }
    }
    /** Flushes what the agent has buffered. Much faster than {@link close}, which agents also write to the guest's log. */
    async flush(deadline) {
        await this.agent.ask('guest-file-flush', { handle: this.handle }, deadline);
    }
    /** Flushes what the agent has buffered, and closes the file. Further calls do nothing. @throws as {@link write}. */
    async close(deadline) {
        if (this.closed)
            return;
        this.closed = true;
        await this.agent.ask('guest-file-close', { handle: this.handle }, deadline);
    }
}
/**
 * Writes all of `input` to a file of the guest.
 *
 * @throws GuestChannelError if the guest has no room for it. DeadlineError, CancelledError, or what the input throws.
 */
async function storeInput(agent, path, input, deadline) {
    const file = await GuestFile.open(agent, path, 'w', deadline);
    const source = input[Symbol.asyncIterator]();
    try {
        for (;;) {
            const next = await deadline.race(source.next(), "the script's standard input");
            if (next.done)
                break;
            await file.write(next.value, deadline);
        }
    }
    catch (error) {
        // Not awaited: a source that does not give its next piece does not react to this either.
        void Promise.resolve(source.return?.()).catch(() => undefined);
        await file.close(deadline).catch(() => undefined);
        throw error;
    }
    await file.close(deadline);
}

;// CONCATENATED MODULE: ./src/guest/end-mark.ts
/** Finds the mark that ends a stream of bytes, and passes on the bytes before it as soon as they cannot be part of the mark. */
class EndMark {
    held = Buffer.alloc(0);
    seen = false;
    mark;
    /** @param mark - not empty. */
    constructor(mark) {
        this.mark = Buffer.from(mark, 'latin1');
    }
    /** True once the mark was found. Everything after it is dropped. */
    get found() {
        return this.seen;
    }
    /** Takes the next bytes. @returns the bytes before the mark that were not passed on yet. May be empty. */
    push(chunk) {
        if (this.seen)
            return Buffer.alloc(0);
        const bytes = this.held.length === 0 ? chunk : Buffer.concat([this.held, chunk]);
        const at = bytes.indexOf(this.mark);
        this.seen = at >= 0;
        const end = this.seen ? at : bytes.length - beginningAtEnd(bytes, this.mark);
        this.held = this.seen ? Buffer.alloc(0) : Buffer.from(bytes.subarray(end));
        return bytes.subarray(0, end);
    }
    /** Returns the bytes that were held back, when the stream has ended without the mark. */
    rest() {
        const { held } = this;
        this.held = Buffer.alloc(0);
        return held;
    }
}
/** Counts the bytes at the end of `bytes` that could be the beginning of the mark. */
function beginningAtEnd(bytes, mark) {
    for (let count = Math.min(mark.length - 1, bytes.length); count > 0; count -= 1) {
        if (bytes.subarray(bytes.length - count).equals(mark.subarray(0, count)))
            return count;
    }
    return 0;
}

;// CONCATENATED MODULE: ./src/guest/agent/output.ts


/** One output stream of a program: a file of the guest that grows until it holds its end mark. */
class OutputFile {
    agent;
    stream;
    path;
    output;
    file;
    mark;
    /** @param file - the file at `path` if it is open already. */
    constructor(agent, stream, path, endMark, output, file) {
        this.agent = agent;
        this.stream = stream;
        this.path = path;
        this.output = output;
        this.file = file;
        this.mark = new EndMark(endMark);
    }
    /** True once everything that the script wrote has been passed on. */
    get complete() {
        return this.mark.found;
    }
    /** Passes on what is new in the file, at most one piece. A file that does not exist yet has nothing new. */
    async advance(deadline) {
        if (this.complete)
            return 'none';
        this.file ??= await GuestFile.openIfThere(this.agent, this.path, 'r', deadline);
        if (this.file === undefined)
            return 'none';
        const bytes = await this.file.read(deadline);
        await this.passOn(this.mark.push(bytes), deadline);
        if (bytes.length === 0)
            return 'none';
        return bytes.length < PIECE_BYTES ? 'some' : 'more';
    }
    /** Passes on the bytes that could have been the beginning of an end mark that never came. */
    async finish(deadline) {
        await this.passOn(this.mark.rest(), deadline);
    }
    /** Closes the file in the guest. */
    async close(deadline) {
        const { file } = this;
        this.file = undefined;
        await file?.close(deadline);
    }
    async passOn(bytes, deadline) {
        if (bytes.length > 0)
            await deadline.race(this.output(this.stream, bytes), 'the consumer of the script output');
    }
}

;// CONCATENATED MODULE: ./src/guest/agent/shell.ts





/** The first pause between two polls, and the longest one: a long program must cost the guest little. */
const FIRST_PAUSE_MS = 2;
const LONGEST_PAUSE_MS = 100;
/** Each pause is longer by this factor, so that it is about a sixth of the time waited before. An end is noticed at most so much late. */
const GROWTH = 1.2;
/** The pauses between polls: short after something has happened, then longer and longer. */
class Pauses {
    next = FIRST_PAUSE_MS;
    /** Starts again with short pauses, because something has happened. */
    reset() {
        this.next = FIRST_PAUSE_MS;
    }
    /** Waits for one pause. @throws DeadlineError that names `what` once the deadline has passed. CancelledError. */
    async wait(deadline, what) {
        if (deadline.expired)
            throw new errors/* DeadlineError */.j3(what, Math.round(deadline.ms));
        await (0,shared_deadline/* sleep */.y)(Math.min(this.next, deadline.remainingMs), deadline.signal);
        this.next = Math.min(GROWTH * this.next, LONGEST_PAUSE_MS);
    }
}
/** Runs programs in the guest's `/bin/sh`, as the agent's user. */
class AgentShell {
    agent;
    constructor(agent) {
        this.agent = agent;
    }
    /**
     * Starts a program. The shell reads it from its standard input, because an argument is limited to 128 KiB.
     *
     * @returns the number of its process.
     */
    async start(program, deadline) {
        const args = { path: '/bin/sh', arg: ['-s'], 'input-data': Buffer.from(program).toString('base64'), 'capture-output': true };
        const { pid } = await this.agent.askObject('guest-exec', args, deadline);
        if (typeof pid !== 'number')
            throw unexpectedAnswerError('guest-exec');
        return pid;
    }
    /**
     * Asks how a program ended. The agent answers that once, and then forgets the program.
     *
     * @returns undefined while it runs.
     * @throws AgentRestartedError if the agent does not know the program.
     */
    async end(pid, deadline) {
        const status = await this.agent.askObject('guest-exec-status', { pid }, deadline).catch((error) => {
            throw isRefused(error) ? new AgentRestartedError('a script', error) : error;
        });
        if (status['exited'] !== true)
            return undefined;
        const { exitcode, signal } = status;
        const stderr = Buffer.from(typeof status['err-data'] === 'string' ? status['err-data'] : '', 'base64');
        const exitCode = typeof signal === 'number' ? 128 + signal : exitcode;
        if (typeof exitCode !== 'number')
            throw unexpectedAnswerError('guest-exec-status');
        const name = (0,guest_program/* signalOf */.oX)(exitCode);
        return { exitCode, broken: typeof signal === 'number', stderr, ...(name === undefined ? {} : { signal: name }) };
    }
    /** Waits for the end of a program. */
    async ended(pid, deadline) {
        const pauses = new Pauses();
        for (;;) {
            const end = await this.end(pid, deadline);
            if (end !== undefined)
                return end;
            await pauses.wait(deadline, 'a program in the guest to end');
        }
    }
    /** Runs a program to its end. */
    async run(program, deadline) {
        return this.ended(await this.start(program, deadline), deadline);
    }
}

;// CONCATENATED MODULE: ./src/guest/agent/waiting-program.ts

/**
 * Returns a program that starts everything that a `guestProgram` starts, before its script is known, and then waits.
 *
 * `DIR/waiting` exists and is not empty while it waits. It runs the script once `DIR/start` holds the text from {@link startText} and
 * something is written to the pipe `DIR/go`. From then on it behaves like a `guestProgram` with the same place. If its first process
 * ends before, everything ends.
 *
 * @param former - the prefix of the names of directories to remove. Programs that wait in one of them are ended. The output in these
 *   directories is truncated before the program waits, and all of them are removed before it ends without having waited: the next
 *   program has the room that they took.
 */
function waitingProgram(place, former) {
    const { dir } = place;
    const stderr = place.stderr === undefined ? ' 2>&9' : '';
    return [
        guest_program/* CANNOT */.St,
        // Before its own directory exists.
        `set -- ${former}*; maqet_former=$*`,
        EMPTYING,
        // The room that is missing may be the room that they take. When a function exits, bash sees the function's arguments here.
        `trap ${(0,guest_program/* quote */.hD)(`set -f; set -- $maqet_former; { ${REMOVAL}; } >/dev/null 2>&1`)} EXIT`,
        ...(0,guest_program/* directoryMaking */.Ro)(dir),
        ...(0,guest_program/* outputOpening */.CO)(place),
        // This shell alone holds the pipe open: the leader reads its end when this shell is gone.
        `mkfifo ${dir}/go && exec 3<>${dir}/go 8<${dir}/go || cannot 'a pipe cannot be created in ${dir} in the guest'`,
        // Before the leader starts: its script can run, and be killed, as soon as `waiting` is not empty.
        guest_program/* HUSH */.TZ,
        ...(0,guest_program/* leaderStarting */.Mp)(`sh -ec ${(0,guest_program/* quote */.hD)(leaderText(dir))} ${dir}/script </dev/null 3<&8${stderr} 8<&- 9>&-`, place),
        `echo >${dir}/waiting || { ${guest_program/* SPEAK */.VI}; cannot 'nothing can be written to ${dir} in the guest'; }`,
        'trap - EXIT',
        `{ ${REMOVAL}; } >/dev/null 2>&1 3>&- 4>&- 5>&- 8<&- 9>&- &`,
        guest_program/* LEADER_END */.AS,
        guest_program/* SPEAK */.VI,
        `[ -s ${dir}/waiting ] && cannot 'the waiting shell was ended before the script started'`,
        ...(0,guest_program/* ending */.K1)(place),
    ].join('\n');
}
/** Frees room without the start of a program, which takes time: former output may fill the guest. */
const EMPTYING = 'for maqet_dir; do for maqet_file in "$maqet_dir/stdout" "$maqet_dir/stderr"; do [ -O "$maqet_dir" ] && [ ! -L "$maqet_dir" ] && ' +
    '[ -f "$maqet_file" ] && [ ! -L "$maqet_file" ] && true >"$maqet_file"; done; done';
/**
 * Removes directories of this user only: another user's directory may hold a link to anything. The start text goes first, so that a
 * leader that waits ends and does not run a script that was abandoned.
 */
const REMOVAL = 'for maqet_dir; do [ -O "$maqet_dir" ] && [ ! -L "$maqet_dir" ] && [ -p "$maqet_dir/go" ] && rm -f "$maqet_dir/start" && ' +
    'echo 1<>"$maqet_dir/go"; done; rm -rf "$@"';
/** Returns a program that removes the directories whose names begin with `former`, and ends the programs that wait in them. */
function removalOfAll(former) {
    return `set -- ${former}*\n${REMOVAL}\n`;
}
/**
 * Returns the text of the leader: a shell that runs the script itself, as `sh -e SCRIPT` does. Shells that count seconds (bash, ksh)
 * run the script in a new shell, because they would count from their own start and name another file as their script.
 */
function leaderText(dir) {
    return [
        'read -r maqet_go <&3 || exit 0',
        `[ -s ${dir}/start ] || exit 0`,
        `: >${dir}/waiting`,
        'exec 3<&-',
        'unset maqet_go',
        `. ${dir}/start`,
        '[ -z "$SECONDS" ] || exec sh -e "$0"',
        '. "$0"',
    ].join('; ');
}
/** Variables that a shell, or the loader of programs, reads when it starts. */
const READ_AT_START = /^(IFS|OPTIND|PATH|PS4|PWD|OLDPWD|SECONDS|BASH\w*|KSH\w*|SHELLOPTS|POSIXLY_CORRECT|LD_\w+|GLIBC_\w+)$/;
/**
 * Returns the text that makes a {@link waitingProgram} run a script.
 *
 * @param input - a file of the guest for the script's standard input, which is empty if left out.
 * @throws GuestChannelError for a variable that a shell cannot set.
 */
function startText(command, dir, input) {
    const ownShell = (0,guest_program/* interpreter */.n3)(command) === 'sh -e' && !Object.keys(command.env).some((name) => READ_AT_START.test(name));
    return [
        guest_program/* CANNOT */.St,
        ...(0,guest_program/* scriptWriting */.cu)(command, dir),
        ...(0,guest_program/* surroundings */.i5)(command),
        'unset -f cannot',
        ...(input === undefined ? [] : [`exec <${input}`]),
        ...(ownShell ? [] : [`exec ${(0,guest_program/* interpreter */.n3)(command)} ${dir}/script`]),
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./src/guest/agent/run.ts








/** How long the output of a program that has ended may be silent before its end is reported as lost. */
const REST_MS = 5000;
/** How long after the start the output is not read yet: every command to the agent takes time from the program. */
const QUIET_MS = 100;
const LOST = Buffer.from("maqet: the end of the output is lost: the guest's disk may be full\n");
/** One program in a guest, from its start to the last byte of its output. */
class AgentProgram {
    parts;
    place;
    waiting;
    output;
    streams;
    pid;
    /**
     * @param place - used by this program alone. The creator removes it, and everything whose name begins with its name.
     * @param waiting - a shell that waits at this place. Without one, the program starts everything itself.
     */
    constructor(parts, place, waiting, output) {
        this.parts = parts;
        this.place = place;
        this.waiting = waiting;
        this.output = output;
        const { endMark } = place;
        this.streams = ['stdout', 'stderr'].map((name) => new OutputFile(parts.agent, name, place[name], endMark, output, waiting?.[name]));
    }
    /** Runs the program to its end. After an error it may still run. */
    async run(command, deadline) {
        const pid = await (this.waiting === undefined ? this.start(command, deadline) : this.startWaiting(this.waiting, command, deadline));
        this.pid = pid;
        const end = await this.follow(pid, deadline);
        await this.takeRest(end, deadline);
        if (end.broken)
            throw shellEndedError(end);
        return { exitCode: end.exitCode, ...(end.signal === undefined ? {} : { signal: end.signal }) };
    }
    /** Waits until the first process of the program has ended. */
    async waitUntilOver(deadline) {
        if (this.pid !== undefined)
            await this.parts.shell.ended(this.pid, deadline);
    }
    /** Closes the files in the guest. */
    async closeFiles(deadline) {
        await this.waiting?.go.close(deadline);
        await this.waiting?.start.close(deadline);
        for (const stream of this.streams)
            await stream.close(deadline);
    }
    async start(command, deadline) {
        const { agent, shell } = this.parts;
        if (command.input === undefined)
            return shell.start((0,guest_program/* guestProgram */.B_)(command, this.place), deadline);
        const dir = `${this.place.dir}-in`;
        const made = await shell.run(`umask 077; mkdir ${dir}`, deadline);
        if (made.exitCode !== 0)
            throw inputDirectoryError(dir);
        const input = `${dir}/input`;
        await storeInput(agent, input, command.input, deadline);
        return shell.start((0,guest_program/* guestProgram */.B_)(command, { ...this.place, input }), deadline);
    }
    /** Hands the script to the shell that waits. The script starts with the last byte that is written, never before. */
    async startWaiting({ pid, start, go, place: { dir } }, command, deadline) {
        this.pid = pid;
        const input = command.input === undefined ? undefined : `${dir}/input`;
        const text = startText(command, dir, input);
        if (command.input !== undefined)
            await storeInput(this.parts.agent, `${dir}/input`, command.input, deadline);
        for (const [file, bytes] of [
            [start, text],
            [go, '\n'],
        ]) {
            await file.write(Buffer.from(bytes), deadline);
            await file.flush(deadline);
        }
        return pid;
    }
    async follow(pid, deadline) {
        const pauses = new Pauses();
        const early = shared_deadline/* Deadline */.B.after(QUIET_MS);
        for (;;) {
            const end = await this.parts.shell.end(pid, deadline);
            if (end !== undefined)
                return end;
            const progress = early.expired ? await this.advance(deadline).catch((error) => this.explain(error, pid, deadline)) : 'none';
            if (progress !== 'none')
                pauses.reset();
            if (progress !== 'more' || deadline.expired)
                await pauses.wait(deadline, 'the script in the guest to end');
        }
    }
    /** Passes on the output up to its end, and the standard error of the shell around the script: it says why a script could not start. */
    async takeRest(end, deadline) {
        const pauses = new Pauses();
        const started = end.exitCode !== guest_program/* CANNOT_BEGIN */.kr || end.stderr.length === 0;
        let patience = shared_deadline/* Deadline */.B.after(REST_MS);
        while (!this.streams.every((stream) => stream.complete)) {
            if ((await this.advance(deadline)) !== 'none') {
                pauses.reset();
                patience = shared_deadline/* Deadline */.B.after(REST_MS);
            }
            else if (end.broken || !started || patience.expired) {
                break;
            }
            else
                await pauses.wait(deadline, 'the rest of the output of the script');
        }
        for (const stream of this.streams)
            await stream.finish(deadline);
        const lost = started && !end.broken && !this.streams.every((stream) => stream.complete);
        const said = lost ? Buffer.concat([end.stderr, LOST]) : end.stderr;
        if (said.length > 0)
            await deadline.race(this.output('stderr', said), 'the consumer of the script output');
    }
    /** @throws AgentRestartedError if the agent does not know the program any more, as after a restart. Otherwise the error itself. */
    async explain(error, pid, deadline) {
        if (isRefused(error))
            await this.parts.shell.end(pid, deadline);
        throw error;
    }
    async advance(deadline) {
        let most = 'none';
        for (const stream of this.streams) {
            const progress = await stream.advance(deadline);
            if (progress === 'more' || most === 'none')
                most = progress;
        }
        return most;
    }
}
function inputDirectoryError(dir) {
    return new channel/* GuestChannelError */.Ur(`Could not create the directory ${dir} for the script's standard input in the guest.`, {
        remedy: 'Free space in /tmp of the guest, or let the agent write there.',
    });
}
function shellEndedError({ signal }) {
    return new channel/* GuestChannelError */.Ur(`The shell around the script was killed in the guest by ${signal ?? 'a signal'} before the script ended.`, {
        remedy: 'Look at the serial log: the guest shuts down, has run out of memory, or something in it kills processes.',
    });
}

;// CONCATENATED MODULE: ./src/guest/agent/waiting-shells.ts





/** How long a shell may take to be ready, and how long the guest may then take to end it. */
const START_MS = 10_000;
const END_MS = 5000;
/** How often a shell that starts is polled. */
const LOOK_MS = 40;
/** How long the removal may take when the channel is closed. The guest mostly shuts down then. */
const FAREWELL_MS = 1000;
/**
 * Keeps one shell waiting in the guest while nothing runs, from the first script on. Starting programs takes most of the time in a
 * guest, and nobody waits for it then.
 *
 * Nothing depends on the shell: a script runs without it if it is gone. When the next shell starts, it removes what former programs
 * left, and shells that were lost in a restart of the agent or in a restored snapshot.
 */
class WaitingShells {
    parts;
    prefix = `/tmp/maqet-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
    /** Set from the start of a shell until it is taken. */
    next;
    preparing = new AbortController();
    used = false;
    constructor(parts) {
        this.parts = parts;
    }
    /** Returns a place that no program uses yet. */
    newPlace() {
        const dir = `${this.prefix}-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
        return { dir, stdout: `${dir}/stdout`, stderr: `${dir}/stderr`, endMark: `maqet-end-${(0,external_node_crypto_.randomBytes)(16).toString('hex')}` };
    }
    /** Starts the next shell after `before`, unless there is one. Never throws: a guest that is gone needs none. */
    prepare(before) {
        this.used = true;
        const { signal } = this.preparing;
        this.next ??= before(signal)
            .then(() => this.startOne(signal))
            .catch(() => undefined);
    }
    /** Drops the shell that waits or starts: the guest was restarted or restored, and does not hold it any more. */
    forget() {
        this.preparing.abort();
        this.preparing = new AbortController();
        this.next = undefined;
    }
    /**
     * Takes the shell that waits, for one script. Waits for a shell that is being started.
     *
     * @returns undefined if there is none.
     * @throws DeadlineError, CancelledError, or GuestChannelError if the agent does not answer.
     */
    async take(deadline) {
        const shell = await (this.next && deadline.race(this.next, 'a shell to be ready in the guest'));
        this.next = undefined;
        if (shell === undefined)
            return undefined;
        const { place, pid, start, stdout, stderr } = shell;
        if (await this.runs(pid, deadline)) {
            const go = await GuestFile.openIfThere(this.parts.agent, `${place.dir}/go`, 'r+', deadline);
            if (go !== undefined)
                return { ...shell, go };
            await this.end(pid, deadline);
        }
        for (const file of [start, stdout, stderr])
            await file?.close(deadline).catch(() => undefined);
        return undefined;
    }
    /** Ends the shell that waits, and removes all files. Never rejects. */
    async close() {
        if (!this.used)
            return;
        const deadline = shared_deadline/* Deadline */.B.after(FAREWELL_MS);
        await (this.next && deadline.race(this.next, 'the last shell to be ready').catch(() => undefined));
        await this.parts.shell.run(removalOfAll(this.prefix), deadline).catch(() => undefined);
    }
    async startOne(signal) {
        const patience = shared_deadline/* Deadline */.B.after(START_MS);
        const deadline = shared_deadline/* Deadline */.B.after(START_MS + END_MS, signal);
        const place = this.newPlace();
        const pid = await this.parts.shell.start(waitingProgram(place, this.prefix), deadline);
        while (await this.runs(pid, deadline)) {
            const shell = (await this.waits(place, deadline)) ? await this.opened(place, pid, deadline) : undefined;
            if (shell !== undefined)
                return shell;
            if (patience.expired)
                await this.end(pid, deadline);
            else
                await (0,shared_deadline/* sleep */.y)(LOOK_MS, signal);
        }
        return undefined;
    }
    /** Kills a shell whose directory is gone or was never made: it cannot be reached otherwise. */
    async end(pid, deadline) {
        await this.parts.shell.run(`kill ${pid}`, deadline);
    }
    /** Tells whether a process runs. False if the agent does not know it: the agent or the guest was restarted or restored. */
    async runs(pid, deadline) {
        try {
            return (await this.parts.shell.end(pid, deadline)) === undefined;
        }
        catch (error) {
            if (error instanceof AgentRestartedError)
                return false;
            throw error;
        }
    }
    async waits({ dir }, deadline) {
        const file = await GuestFile.openIfThere(this.parts.agent, `${dir}/waiting`, 'r', deadline);
        const bytes = await file?.read(deadline);
        await file?.close(deadline);
        return bytes !== undefined && bytes.length > 0;
    }
    /** Opens the files now, because that takes time and nobody waits for it yet. */
    async opened(place, pid, deadline) {
        const open = (path, mode) => GuestFile.openIfThere(this.parts.agent, path, mode, deadline);
        const start = await open(`${place.dir}/start`, 'w');
        return start && { place, pid, start, stdout: await open(place.stdout, 'r'), stderr: await open(place.stderr, 'r') };
    }
}

;// CONCATENATED MODULE: ./src/guest/agent/channel.ts









/** How long one `guest-ping` may take. The agent has just answered. */
const PING_MS = 2000;
/** How long the cleanup after a program may take. The guest may not answer any more. */
const CLEANUP_MS = 10_000;
const NEEDED = [
    ...['guest-exec', 'guest-exec-status', 'guest-file-open', 'guest-file-read', 'guest-file-write', 'guest-file-flush'],
    'guest-file-close',
];
/**
 * Runs programs in a guest through its QEMU guest agent.
 *
 * A program writes its output to files in the guest's `/tmp`, which needs room for it; the channel reads them while the program runs.
 * When `run` fails, the program is killed first, as far as the guest still answers. Its files are removed afterwards.
 * From the first program until the channel is closed, a shell waits in the guest for the next program.
 */
class AgentChannel {
    name = 'agent';
    /** Runs raw commands, one at a time with the channel's own. */
    client;
    mutex = new Mutex();
    parts;
    shells;
    /** @param stream - the host's end of the port `org.qemu.guest_agent.0`. The channel does not close it. */
    constructor(stream) {
        this.client = new AgentClient(stream);
        const agent = new Agent(this.client);
        this.parts = { agent, shell: new AgentShell(agent) };
        this.shells = new WaitingShells(this.parts);
    }
    /** @throws AgentEndedError also when the port is closed: no agent can answer any more. */
    async waitReady(deadline) {
        for (;;) {
            await this.client.sync(deadline);
            try {
                await this.client.execute('guest-ping', {}, deadline.atMost(PING_MS));
                return;
            }
            catch (error) {
                if (!(error instanceof errors/* DeadlineError */.j3) || deadline.expired)
                    throw error;
            }
        }
    }
    /** @throws AgentBlockedError before anything runs, if the agent does not permit what a program needs. */
    async run(command, output, deadline) {
        return this.mutex.run(() => this.runNow(command, output, deadline), deadline, 'the previous script to end');
    }
    forget() {
        this.shells.forget();
    }
    async close() {
        await this.shells.close();
        this.client.close();
    }
    async runNow(command, output, deadline) {
        await this.parts.agent.require(NEEDED, deadline);
        const waiting = await this.shells.take(deadline);
        const place = waiting?.place ?? this.shells.newPlace();
        const program = new AgentProgram(this.parts, place, waiting, output);
        try {
            return await program.run(command, deadline);
        }
        catch (error) {
            await this.cleanUp(async (bounded) => {
                await this.parts.shell.run((0,guest_program/* killing */.bE)(place.dir), bounded);
                // A program that still runs could create its directory again after it was removed.
                await program.waitUntilOver(bounded);
            });
            throw error;
        }
        finally {
            this.shells.prepare((signal) => this.cleanUp((bounded) => program.closeFiles(bounded), signal));
        }
    }
    /** Ignores errors: a guest that is gone or shuts down leaves nothing to clean up. */
    async cleanUp(work, signal) {
        await work(shared_deadline/* Deadline */.B.after(CLEANUP_MS, signal)).catch(() => undefined);
    }
}

;// CONCATENATED MODULE: ./src/guest/serial/other-output.ts

/** A whole kernel message: the time, the caller's number if there is one, text, and line end. */
const KERNEL_LINE = /\[ *\d+\.\d+\](?:\[ *[TC]\d+\])? [^\n\u0001\u0002]*\n/g;
/** A kernel message whose end has not arrived yet. */
const KERNEL_LINE_BEGUN = /\[ *\d[^\n]*$/;
/** Characters kept of the last output. */
const KEPT = 512;
/** Returns the kernel messages in a text, wherever they stand in their lines. */
function kernelLines(text) {
    return (text.match(KERNEL_LINE) ?? []).join('');
}
/** Removes the kernel messages from a text. */
function withoutKernelLines(text) {
    return text.replace(KERNEL_LINE, '');
}
/** Keeps the last output of a console except kernel messages, which come at any time and do not show whether a shell is at its prompt. */
class OtherOutput {
    at;
    whole;
    begun = '';
    /**
     * @param lines - the earlier output.
     * @param at - when the last of it arrived, in milliseconds of `performance.now()`.
     */
    constructor(lines, at) {
        this.at = at;
        this.whole = withoutKernelLines(`${lines.join('\n')}\n`)
            .slice(-KEPT)
            .trimEnd();
    }
    /** Takes more whole lines, and the unfinished line. */
    add(lines, unfinished) {
        const more = withoutKernelLines(lines);
        const begun = unfinished.replace(KERNEL_LINE_BEGUN, '').slice(-KEPT);
        if (more === '' && begun === this.begun)
            return;
        if (more !== '')
            this.whole = (this.whole + more).slice(-KEPT);
        this.begun = begun;
        this.at = external_node_perf_hooks_.performance.now();
    }
    /** The last output, including an unfinished line. */
    get text() {
        return this.whole + this.begun;
    }
    /** The last line that is not empty: raw guest output. */
    get lastLine() {
        return this.text.trimEnd().split('\n').at(-1) ?? '';
    }
    /** Milliseconds since the last output. */
    get silentMs() {
        return external_node_perf_hooks_.performance.now() - this.at;
    }
}

;// CONCATENATED MODULE: ./src/guest/serial/frames.ts


/** The longest frame in characters: 64 KiB in Base64, its line ends, and room for other output in between. */
const MAX_FRAME = 160 * 1024;
/** The number of characters after which a frame must have shown its token. */
const MAX_PREFIX = 512;
/** The number of frames that can be open at once: the end of the script may come in the middle of an answer. */
const MAX_OPEN = 2;
/** Characters of an unfinished line that are held back until it is known whether the line is an echo. */
const MAX_HELD_LINE = 8 * 1024;
/** The echo of an upload, where the echo of the terminal cannot be switched off. */
const ECHOED_DATA = /^[A-Za-z0-9+/]{1000,}={0,2}\r?$/;
/**
 * Finds the frames of one session in the output of a console. Any other output, also another frame, may stand between frames and inside of
 * them.
 *
 * A frame is `\x01TOKEN SEQ:WORDS:WORDS:BASE64:SHA256\x02`. Line ends in it are ignored. The words stand there twice and the payload
 * has a digest, so that output of others inside of a frame is detected: kernel messages are taken out, and a frame that is still not
 * valid counts as damaged. Takes any bytes in any pieces, in bounded memory.
 */
class FrameReader {
    token;
    /** The frames that are open, the innermost last. */
    open = [];
    line = '';
    noise = '';
    frames = [];
    damaged = 0;
    /** @param token - letters and digits that no other output contains. */
    constructor(token) {
        this.token = token;
    }
    /** The unfinished line, which may be a prompt. Empty if it is an echo. */
    get unfinished() {
        return this.line.includes(this.token) ? '' : this.line;
    }
    /** True while a frame is open. */
    get busy() {
        return this.open.length > 0;
    }
    /** Takes the next piece of console output, split anywhere. */
    push(chunk) {
        for (const part of chunk.toString('latin1').split(/([\u0001\u0002])/)) {
            if (part === '\u0001')
                this.begin();
            else if (part === '\u0002' && this.open.length > 0)
                this.end();
            else
                this.collect(part);
        }
        const received = { frames: this.frames, damaged: this.damaged, noise: Buffer.from(this.noise, 'latin1') };
        [this.frames, this.damaged, this.noise] = [[], 0, ''];
        return received;
    }
    /** Drops the open frames, because nobody waits for them any more. Their text becomes other output. */
    forget() {
        const texts = this.open.map(({ pieces }) => pieces.join(''));
        this.open = [];
        for (const text of texts)
            this.release(text);
    }
    /** Returns all output that was held back, including an unfinished line. */
    flush() {
        this.forget();
        const noise = Buffer.from(this.noise + this.unfinished, 'latin1');
        [this.line, this.noise] = ['', ''];
        return noise;
    }
    begin() {
        if (this.open.length === MAX_OPEN)
            this.forget();
        this.open.push({ pieces: [], length: 0, ours: false, unread: '' });
    }
    collect(part) {
        const frame = this.open.at(-1);
        if (frame === undefined) {
            this.passOn(part);
            return;
        }
        const wasShort = frame.length <= MAX_PREFIX;
        frame.pieces.push(part);
        frame.length += part.length;
        frame.unread += part;
        const shownNow = wasShort && !frame.ours && this.isOurs(frame.pieces.join(''));
        frame.ours ||= shownNow;
        if (shownNow || (frame.ours && part.includes('\n')))
            this.passOnKernel(frame);
        const foreign = frame.length > MAX_PREFIX && !frame.ours;
        if (foreign || frame.length > MAX_FRAME)
            this.forget();
    }
    /** Passes on kernel messages inside of a frame at once, because the rest of the frame never comes after a panic. */
    passOnKernel(frame) {
        const end = frame.unread.lastIndexOf('\n') + 1;
        this.passOn(kernelLines(frame.unread.slice(0, end)));
        frame.unread = frame.unread.slice(end);
    }
    end() {
        const text = (this.open.pop()?.pieces ?? []).join('');
        const frame = parseFrame(text, this.token) ?? parseFrame(withoutKernelLines(text), this.token);
        if (frame !== undefined) {
            this.frames.push(frame);
        }
        else if (this.open.length > 0 && !this.isOurs(text)) {
            // Not a frame inside of a frame, but a mark that another program wrote into our frame.
            this.collect(`\u0001${text}`);
            this.end();
        }
        else
            this.release(text);
    }
    /** Drops a damaged frame of this session, whose kernel messages were passed on already. Any other text is output of the guest. */
    release(text) {
        if (this.isOurs(text))
            this.damaged += 1;
        else
            this.passOn(`\u0001${text}`);
    }
    isOurs(text) {
        return withoutKernelLines(text)
            .replace(/[\r\n]/g, '')
            .startsWith(this.token);
    }
    /** Passes on whole lines. A line with the token is the terminal's echo of a request, which may contain kernel messages. */
    passOn(text) {
        const lines = (this.line + text).split('\n');
        this.line = lines.pop() ?? '';
        for (const line of lines) {
            const echo = line.includes(this.token) || ECHOED_DATA.test(line);
            this.noise += echo ? kernelLines(`${line}\n`) : `${line}\n`;
        }
        if (this.line.length <= MAX_HELD_LINE)
            return;
        this.noise += this.line;
        this.line = '';
    }
}
/** Parses the text between the marks. @returns undefined if it is not a valid frame of this session. */
function parseFrame(text, token) {
    const match = /^([a-z0-9]+) (\d{1,9}):([^:]*):([^:]*):([A-Za-z0-9+/]*={0,2}):([0-9a-f]*)$/.exec(text.replace(/[\r\n]/g, ''));
    if (match === null)
        return undefined;
    const [, name, seq, words = '', again, base64 = '', digest] = match;
    if (name !== token || words !== again)
        return undefined;
    const payload = Buffer.from(base64, 'base64');
    if (base64.length > 0 && (base64.length % 4 !== 0 || sha256(payload) !== digest))
        return undefined;
    if (base64.length === 0 && digest !== '')
        return undefined;
    return { seq: Number(seq), words: words.split(' '), payload };
}
/** Returns the digest as `sha256sum` prints it. */
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./src/guest/serial/exchange.ts







/** After so many milliseconds without any part of an answer, the request or its answer was lost. */
const SILENT_MS = 2000;
/** The rate at which a request reaches even a slow guest's shell, in characters a millisecond. */
const SLOWEST_RATE = 5;
/** Lines of earlier output that show whether a shell is at its prompt. */
const EARLIER_LINES = 20;
/** The limit for one answer, in milliseconds, however much other output there is. */
const ANSWER_MS = 20_000;
/** After so many milliseconds without a whole answer, the shell counts as lost. */
const LOST_MS = 30_000;
/**
 * Exchanges requests and answers over a console, as one session with one token. It attaches itself to the console. Output that does not
 * belong to the protocol still reaches the serial log.
 */
class Exchange {
    console;
    token;
    /** Settles with the one frame that the guest's side sends without a request: the end of the script. */
    scriptEnd;
    scriptEnding = Promise.withResolvers();
    /** The other output of the guest. */
    otherOutput;
    reader;
    detach;
    pending;
    failure;
    count = 0;
    retries = 0;
    /** @throws MaqetError if the console is in use. */
    constructor(console, token) {
        this.console = console;
        this.token = token;
        this.scriptEnd = this.scriptEnding.promise;
        this.scriptEnd.catch(() => undefined);
        this.reader = new FrameReader(token);
        this.otherOutput = new OtherOutput(console.tail(EARLIER_LINES), console.lastByteAt);
        this.detach = console.attach(this);
    }
    /** The number of requests that had to be repeated. */
    get repeated() {
        return this.retries;
    }
    /** Detaches from the console. */
    end() {
        this.detach();
    }
    /** Waits for some milliseconds. @throws as {@link attempt}, also when the console ends meanwhile. */
    async pause(ms, deadline, what) {
        if (this.failure !== undefined)
            throw this.failure;
        await deadline.race(Promise.race([(0,shared_deadline/* sleep */.y)(ms, deadline.signal), this.scriptEnd]), what);
    }
    receive(chunk) {
        const { frames, damaged, noise } = this.reader.push(chunk);
        this.otherOutput.add(noise.toString('latin1'), this.reader.unfinished);
        if (this.reader.busy)
            this.pending?.silence.refresh();
        for (const frame of frames) {
            if (frame.seq === 0)
                this.scriptEnding.resolve(frame);
            else if (frame.seq === this.pending?.seq)
                this.pending.settle(frame);
        }
        if (damaged > 0)
            this.pending?.settle(undefined);
        return noise;
    }
    flush() {
        return this.reader.flush();
    }
    fail(error) {
        this.failure ??= error;
        this.scriptEnding.reject(error);
        this.pending?.reject(error);
    }
    /**
     * Sends a request until there is a whole answer. The request must be one that may be repeated.
     *
     * @throws GuestChannelError after 30 seconds without an answer. SerialEndedError, DeadlineError or CancelledError.
     */
    async ask(request, what, deadline) {
        const start = external_node_perf_hooks_.performance.now();
        for (;;) {
            const frame = await this.attempt(request, what, deadline);
            if (frame !== undefined)
                return frame;
            this.retries += 1;
            if (external_node_perf_hooks_.performance.now() - start > LOST_MS)
                throw this.lostError(what, external_node_perf_hooks_.performance.now() - start);
        }
    }
    /** Sends a request once. @returns undefined if the answer is damaged, or if no part of it comes within `ms` of the request's arrival. */
    async attempt(request, what, deadline, ms = SILENT_MS) {
        if (this.failure !== undefined)
            throw this.failure;
        this.count += 1;
        const bytes = Buffer.from(request(this.count), 'latin1');
        const { promise, resolve, reject } = Promise.withResolvers();
        const silence = setTimeout(() => resolve(undefined), ms + bytes.length / SLOWEST_RATE);
        const latest = setTimeout(() => resolve(undefined), ANSWER_MS);
        this.pending = { seq: this.count, settle: resolve, reject, silence };
        try {
            await deadline.race(Promise.race([this.console.write(bytes), promise]), what);
            return await deadline.race(promise, what);
        }
        finally {
            clearTimeout(silence);
            clearTimeout(latest);
            this.reader.forget();
            this.pending = undefined;
        }
    }
    lostError(what, ms) {
        const last = JSON.stringify((0,untrusted_text/* oneLine */.T)(this.otherOutput.lastLine, 160));
        return new channel/* GuestChannelError */.Ur(`The shell on the serial console gave no readable answer in ${(0,units/* formatDuration */.a3)(ms)}, for ${what}.`, {
            remedy: `Look at the serial log: the guest rebooted, hangs, or another program writes to the console all the time. Its last line: ${last}.`,
            status: 'crashed',
        });
    }
}

;// CONCATENATED MODULE: ./src/guest/serial/guest-side.ts

/** The size of the blocks in which requests count offsets, in bytes. */
const BLOCK = 1024;
/** The tools that the guest needs besides a POSIX shell. `setsid` and `stty` are used if they exist. */
const NEEDED_TOOLS = ['base64', 'cat', 'dd', 'mkdir', 'rm', 'sha256sum'];
/** The directories for the guest's side, in order of preference. The last one is for a guest with a root file system only. */
const DIRECTORIES = '/tmp /run /dev/shm /var/tmp /dev ""';
const FRAME = '\\001%s %s:%s:%s:';
/**
 * Returns the guest's side of the protocol. The shell at the prompt reads it in a subshell, so that it leaves nothing behind. It serves
 * lines `LENGTH REQUEST` from the console until `bye`, and ignores a line that has lost a part. Any request may be repeated: none starts
 * anything twice.
 *
 * - `go SEQ INPUT COMMAND PRELUDE SCRIPT`: starts the script, and reports its end without a request. Answers `full` without room.
 * - `get SEQ FILE BLOCK COUNT`: answers with bytes of the output, the exit code if there is one, `gone` if there will be none, and `full`.
 * - `put SEQ FILE BLOCK LINES`: writes the Base64 of the following lines to a file. Answers `full` without room.
 * - `mute SEQ`: switches the echo off until the end. `stop SEQ`: kills the script.
 * - `bye SEQ FILES`: removes these files, or with an empty word the directory, and ends.
 *
 * An answer with an exit code but without bytes is the end of the output, because the exit code is read before the output. Whether the
 * shell that writes the exit code still runs is checked even earlier.
 *
 * The script or its output may fill the file system at any time. Therefore the exit code and the process's number overwrite bytes that
 * were written before the script started, and output is then read through the shell's memory instead of a file. Existing files are not
 * truncated while there is no room, so that the end of a run does not hide that the guest was full.
 */
function guestSide(dir) {
    return `${startFunctions(dir)}${transferFunctions(dir)}while [ "$mL" ] && read -r mn ml; do [ "\${#ml}" = "$mn" ] && eval "$ml"; done
`;
}
/** Returns the shell functions that start a script and report its end. */
function startFunctions(dir) {
    return `mD=${dir} mE= mL=1
say() { printf '${FRAME}:\\002' "$mT" "$1" "$2" "$2"; }
room() { { mr=full; echo >$mD/room && mr=-; true >$mD/room; } 2>/dev/null; }
code() { mc=- mx=-; kill -0 $mk 2>/dev/null || mx=gone; [ -s $mD/code.$mT ] && read -r mc <$mD/code.$mT; [ "$mc" = - ] || mx=$mc; }
ended() { mx=$?; echo $mx 1<>$mD/code.$mT; room; mo=0 me=0; [ $mr = - ] && [ ! -s $mD/out.$mT ] || mo=1; [ -s $mD/err.$mT ] && me=1; say 0 "end $mx $mo $me" >&3; }
${guest_program/* CANNOT */.St}
begin() {
true >$mD/out.$mT >$mD/err.$mT
echo - >$mD/code.$mT && printf '\\n\\n\\n\\n\\n\\n\\n\\n' >$mD/pid || return
[ -z "$4" ] || printf %b "$4" >$mD/prelude.$mT || return
[ -z "$5" ] || printf %b "$5" >$mD/script.$mT
}
go() {
[ -e $mD/out.$mT ] && { say $1 $mg; return; }
mg=full
begin "$@" 2>/dev/null && mg=go
say $1 $mg
[ $mg = go ] || return
mown=; command -v setsid >/dev/null && mown=setsid
[ "$3" ] || chmod 700 $mD/script.$mT
(exec 3>&1 >$mD/out.$mT 2>$mD/err.$mT
trap ended EXIT
[ -e $mD/prelude.$mT ] && . $mD/prelude.$mT
$mown $3 $mD/script.$mT <$2 3>&- &
exec 2>/dev/null
echo $! 1<>$mD/pid
wait $!
exit $?) &
mk=$!
}
`;
}
/** Returns the shell functions that transfer bytes, and those that end a script or the session. */
function transferFunctions(dir) {
    return `part() { dd if=$mD/$2.$mT bs=${BLOCK} skip=$3 count=$4 2>/dev/null; }
some() { printf '${FRAME}' "$mT" $1 "some $mx $mr" "some $mx $mr"; }
get() {
code
room
if [ $mr = - ] && { part "$@" >$mD/piece || ! true >$mD/piece; }; then
[ -s $mD/piece ] || { say $1 "none $mx $mr"; return; }
some $1
base64 <$mD/piece
ms=$(sha256sum <$mD/piece)
else
mp=$(part "$@" | base64)
[ "$mp" ] || { say $1 "none $mx $mr"; return; }
some $1
echo "$mp"
ms=$(echo "$mp" | base64 -d | sha256sum)
fi
printf ':%s\\002' "\${ms%% *}"
}
put() {
dd bs=4096 count=$4 2>/dev/null | base64 -d >$mD/piece 2>/dev/null
room
ms=$(sha256sum <$mD/piece)
dd if=$mD/piece of=$mD/$2.$mT bs=${BLOCK} seek=$3 conv=notrunc 2>/dev/null || mr=full
[ $mr = - ] || ms=full
say $1 "put \${ms%% *}"
}
mute() { [ "$mE" ] || { mE=$(stty -g) && stty -echo; } 2>/dev/null; say $1 mute; }
stop() { [ -s $mD/pid ] && (${(0,guest_program/* killing */.bE)(dir)}) 2>/dev/null; say $1 stop; }
bye() { mL=; : >$mD/pid; if [ "$2" ]; then rm -rf $mD$2 & else rm -rf $mD; fi; [ -z "$mE" ] || stty $mE; say $1 bye; }
`;
}
/** Returns the line that makes the shell at the prompt serve a session. */
function serveLine(dir, token) {
    return `(mT=${token};. ${dir}/serve)\n`;
}
/** Returns a request to the guest's side. It ends with the token, which distinguishes its echo from the guest's output. */
function requestLine(token, name, seq, ...words) {
    const request = [name, `${seq}`, ...words, token].join(' ');
    return `${request.length} ${request}\n`;
}
/**
 * Returns a line that only a shell answers: it contains a calculation. Ctrl-U clears the line before it. It is short, so that a shell with
 * line editing does not break its echo. It contains no quotes: if it is typed before the shell has opened its terminal, only its end
 * arrives, and a single quote would make the shell wait for the other one for ever.
 */
function probeLine(token, seq) {
    return `\u0015printf \\\\1${token}\\ ${seq}:shell\\ %s:shell\\ %s::\\\\2 $((6*7)) $((6*7))\n`;
}
/** The line that makes the shell at the prompt read lines without line editing, and the line that ends this. */
const TAKE_LINES = '(while read -r l;do eval "$l";done)\n';
const TAKE_NO_MORE = 'break\n';
/** Returns a line that creates the directory of the guest's side where there is room. Answers with its path, or a path in `none`, and with the missing tools. */
function directoryLine(token, seq, name) {
    const make = `for d in ${DIRECTORIES} none;do (umask 077;[ -d $d/${name} ]||mkdir $d/${name};echo >$d/${name}/room&&true >$d/${name}/room) 2>/dev/null&&break;done`;
    const check = `m=;for i in ${NEEDED_TOOLS.join(' ')};do command -v $i >/dev/null||m="$m $i";done`;
    return line(token, seq, `${make};${check}`, `folder $d/${name}$m`);
}
/** Returns lines that write a text to a file without the guest's side, and a last line that answers with the digest of the file. */
function fileLines(token, file, text) {
    const pieces = escaped(text).match(/(?:\\0\d{3}|\\.|[^\\]){1,1500}/g) ?? [];
    return [
        ...pieces.map((piece, index) => (seq) => line(token, seq, `printf %b ${(0,guest_program/* quote */.hD)(piece)} >${file}.${10 + index}`, 'part')),
        (seq) => line(token, seq, `cat ${file}.* >${file};s=$(sha256sum <${file})`, '$s'),
    ];
}
/** Returns a line that answers in a frame. It ends with the token, as requests do. */
function line(token, seq, commands, answer) {
    return `${commands};a="${answer}";printf '${FRAME}:\\002' ${token} ${seq} "$a" "$a";: ${token}\n`;
}
/** Escapes a text for `printf %b` in single quotes: printable, and without characters that a shell at its prompt would interpret. */
function escaped(text) {
    const bytes = Buffer.from(text).toString('latin1');
    return bytes.replace(/[^ -~]|['\\!]/g, (char) => (char === '\n' ? '\\n' : char === '\\' ? '\\\\' : octal(char)));
}
function octal(char) {
    return `\\0${char.charCodeAt(0).toString(8).padStart(3, '0')}`;
}

;// CONCATENATED MODULE: ./src/guest/serial/install.ts






/** The end of a shell's prompt. busybox asks the terminal for the cursor position after it. */
const PROMPT = /[#$>%] ?(?:\u001b\[6n)?$/;
/** How long a console must be silent, apart from kernel messages, in milliseconds: after a prompt, and after any other output. */
const install_SILENCE_MS = { prompt: 100, other: 2000 };
/** How often a console that is not silent is polled, in milliseconds. */
const POLL_MS = 50;
/** How long the first probe may take, and the longest one, in milliseconds. Later probes take longer, so that a slow boot gets few of them. */
const PROBE_MS = { first: 1000, longest: 8000 };
/** How long the guest's shell may take to return to its prompt, in milliseconds. */
const LEAVE_MS = 5000;
/**
 * Waits for a shell at its prompt.
 *
 * Types nothing while there is output on the console, because a key would stop the countdown of a boot menu.
 *
 * @throws DeadlineError that contains the console's last line. CancelledError or SerialEndedError.
 */
async function waitForShell(exchange, deadline) {
    try {
        for (let ms = PROBE_MS.first;; ms = Math.min(2 * ms, PROBE_MS.longest)) {
            await waitForSilence(exchange, deadline);
            const frame = await exchange.attempt((seq) => probeLine(exchange.token, seq), 'the shell on the serial console', deadline, ms);
            if (frame !== undefined && isShell(frame.words))
                return;
        }
    }
    catch (error) {
        if (!(error instanceof errors/* DeadlineError */.j3))
            throw error;
        const last = JSON.stringify((0,untrusted_text/* oneLine */.T)(exchange.otherOutput.lastLine, 160));
        throw new errors/* DeadlineError */.j3(`a shell to answer on the serial console (its last line: ${last})`, Math.round(deadline.ms), 'Start a root shell without a login on the first serial port of the guest, or use another channel.');
    }
}
/** Tells whether these are the words of an answer to a probe, which an echo cannot contain. */
function isShell(words) {
    return words[0] === 'shell' && words[1] === '42';
}
async function waitForSilence(exchange, deadline) {
    for (;;) {
        const needed = PROMPT.test(exchange.otherOutput.text) ? install_SILENCE_MS.prompt : install_SILENCE_MS.other;
        const left = needed - exchange.otherOutput.silentMs;
        if (left <= 0)
            return;
        await exchange.pause(Math.min(left, POLL_MS), deadline, 'the serial console to be silent');
    }
}
/**
 * Installs the guest's side in a new directory of the guest.
 *
 * @returns the path of the directory.
 * @throws GuestChannelError if a tool is missing or no directory is writable.
 */
async function install(exchange, deadline) {
    const { token } = exchange;
    const what = 'the installation of the serial channel in the guest';
    try {
        const name = `maqet-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
        // A repeated line starts a second loop inside of the first one, which does no harm.
        const answer = await exchange.ask((seq) => TAKE_LINES + directoryLine(token, seq, name), what, deadline);
        const dir = checkedDirectory(answer.words, name);
        const text = guestSide(dir);
        for (let digest; digest !== sha256(Buffer.from(text));) {
            for (const line of fileLines(token, `${dir}/serve`, text))
                [digest] = (await exchange.ask(line, what, deadline)).words;
        }
        return dir;
    }
    finally {
        await exchange
            .ask((seq) => TAKE_NO_MORE + probeLine(token, seq), "the shell's prompt", deadline.atMost(LEAVE_MS))
            .catch(() => undefined);
    }
}
function checkedDirectory([, dir = 'none', ...missing], name) {
    if (missing.length > 0) {
        const listed = missing.map((tool) => (0,untrusted_text/* oneLine */.T)(tool, 20)).join(', ');
        throw new channel/* GuestChannelError */.Ur(`The guest has no ${listed}, which the serial channel needs.`, {
            remedy: `Install ${NEEDED_TOOLS.join(', ')} in the guest (busybox has them all), or use another channel.`,
        });
    }
    if (!/^[a-z/]*$/.test(dir.replace(name, '')) || !dir.startsWith('/') || !dir.endsWith(`/${name}`)) {
        throw new channel/* GuestChannelError */.Ur('The guest has no directory that the serial channel can write to.', {
            remedy: 'Mount a writable file system at /tmp or /run in the guest, or use another channel.',
        });
    }
    return dir;
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./src/guest/serial/session.ts






/** How long the guest may take to return to its prompt, in milliseconds. */
const session_LEAVE_MS = 10_000;
/** After how many milliseconds the first line is repeated, and how often: a line that is typed while the shell prints its prompt may be lost. */
const ENTER_MS = 300;
const MAX_ENTERS = 3;
/** Returns a token that nothing else in the output of a console contains. It begins with a letter, because it follows `\\1`. */
function newToken() {
    return `m${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
}
/** The guest's side does not exist any more: the guest was restarted since it was installed. */
class GuestSideGoneError extends channel/* GuestChannelError */.Ur {
    constructor() {
        super('The files of the serial channel do not exist in the guest any more.', { remedy: 'Wait until the guest is ready again.' });
    }
}
/** One session with the guest's side: from the prompt, through any number of requests, back to the prompt. */
class Session {
    dir;
    open = false;
    exchange;
    /** @throws MaqetError if the console is in use. */
    constructor(console, dir) {
        this.dir = dir;
        this.exchange = new Exchange(console, newToken());
    }
    /** Settles when the script has ended. Rejects when the console ends. */
    get scriptEnd() {
        return this.exchange.scriptEnd;
    }
    /** True once the guest's side has answered: it may have started the script. */
    get begun() {
        return this.open;
    }
    /** The number of requests that had to be repeated. */
    get repeated() {
        return this.exchange.repeated;
    }
    /**
     * Sends a request to the guest's side until it answers.
     *
     * @param data - the lines that the request announces.
     * @throws GuestSideGoneError if the guest's side never answered: it has done nothing then. Otherwise what {@link Exchange.ask} throws.
     */
    async ask(name, words, deadline, data = '') {
        const what = `the answer of the guest's shell to ${name}`;
        const request = (seq) => requestLine(this.exchange.token, name, seq, ...words) + data;
        if (this.open)
            return this.exchange.ask(request, what, deadline);
        const frame = await this.enter(request, what, deadline);
        if (isShell(frame.words))
            throw new GuestSideGoneError();
        this.open = true;
        return frame;
    }
    /**
     * Sends the first request. The shell reads its lines in order: once it has answered a probe, it has read all earlier lines, and the
     * guest's side has not received the request.
     */
    async enter(request, what, deadline) {
        const enter = (seq) => serveLine(this.dir, this.exchange.token) + request(seq);
        const again = (seq) => request(seq) + probeLine(this.exchange.token, seq);
        for (let tries = 1;; tries += 1) {
            const frame = (await this.exchange.attempt(enter, what, deadline, ENTER_MS)) ?? (await this.exchange.ask(again, what, deadline));
            if (!isShell(frame.words) || tries === MAX_ENTERS)
                return frame;
        }
    }
    /** Removes the guest's side, and ends the session like {@link leave}. @throws as {@link ask}. */
    async remove(deadline) {
        try {
            await this.ask('bye', ["''"], deadline);
        }
        finally {
            this.exchange.end();
        }
    }
    /** Returns the guest's shell to its prompt and detaches from the console. Never rejects. */
    async leave() {
        const deadline = shared_deadline/* Deadline */.B.after(session_LEAVE_MS);
        const { token } = this.exchange;
        try {
            while (this.open) {
                const what = "the guest's prompt";
                const answer = (await this.exchange.attempt((seq) => requestLine(token, 'bye', seq, `'/*.${token}'`), what, deadline)) ??
                    (await this.exchange.attempt((seq) => probeLine(token, seq), what, deadline));
                if (answer !== undefined)
                    break;
            }
        }
        catch {
            // Without an answer, the next session finds out what is left.
        }
        finally {
            this.exchange.end();
        }
    }
}

;// CONCATENATED MODULE: ./src/guest/serial/transfer.ts



/** Bytes in a line of Base64. Its 4000 characters fit into a line of a terminal (4095 on Linux). */
const LINE_BYTES = 3000;
/** Bytes in one piece. Its characters fit into the buffer of a Linux terminal (64 KiB). */
const transfer_PIECE_BYTES = 36 * BLOCK;
/** Blocks of output in one request: few while frames arrive damaged, many while none does. */
const BLOCKS = { first: 8, fewest: 1, most: 64 };
/** If more than so many bytes of output wait in a full guest, the output itself has filled it. */
const TOO_LATE_BYTES = 256 * BLOCK;
/**
 * Writes bytes to a file of the guest.
 *
 * @throws GuestChannelError if the guest has no room. Otherwise what {@link Session.ask} throws.
 */
async function upload(session, file, content, deadline) {
    await session.ask('mute', [], deadline);
    let offset = 0;
    for await (const piece of inPieces(content, deadline)) {
        await put(session, file, offset, piece, deadline);
        offset += piece.length;
    }
    if (offset === 0)
        await put(session, file, 0, Buffer.alloc(0), deadline);
}
async function put(session, file, offset, piece, deadline) {
    const lines = Array.from({ length: Math.ceil(piece.length / LINE_BYTES) }, (_, index) => `${piece.subarray(index * LINE_BYTES, (index + 1) * LINE_BYTES).toString('base64')}\n`);
    for (let digest = ''; digest !== sha256(piece);) {
        const words = [file, `${offset / BLOCK}`, `${lines.length}`];
        digest = (await session.ask('put', words, deadline, lines.join(''))).words[1];
        if (digest === 'full')
            throw noRoomError(`the standard input of the script after ${offset} bytes`);
    }
}
/** Makes the error for a full file system of the guest. @param what - the content that did not fit. */
function noRoomError(what) {
    return new channel/* GuestChannelError */.Ur(`The guest has no room for ${what}.`, {
        remedy: 'Give the guest more memory or a larger file system at /tmp, or free space there.',
    });
}
/** Splits content into pieces of {@link PIECE_BYTES}. The last one may be smaller. */
async function* inPieces(content, deadline) {
    const source = content[Symbol.asyncIterator]();
    let rest = Buffer.alloc(0);
    try {
        for (;;) {
            const { done, value } = await deadline.race(source.next(), "the source of the script's standard input");
            if (done === true)
                break;
            rest = Buffer.concat([rest, value]);
            for (; rest.length >= transfer_PIECE_BYTES; rest = rest.subarray(transfer_PIECE_BYTES))
                yield rest.subarray(0, transfer_PIECE_BYTES);
        }
        if (rest.length > 0)
            yield rest;
    }
    finally {
        // Not awaited: a source that does not give its next piece does not react to this either.
        void Promise.resolve(source.return?.()).catch(() => undefined);
    }
}
/** Reads the output of a script to one stream, each time from where it stopped. */
class OutputReader {
    session;
    name;
    output;
    offset = 0;
    blocks = BLOCKS.first;
    constructor(session, name, output) {
        this.session = session;
        this.name = name;
        this.output = output;
    }
    /** Bytes passed on. */
    get bytes() {
        return this.offset;
    }
    /**
     * Passes on all output that exists.
     *
     * @throws GuestChannelError if the script has filled the guest and more than {@link TOO_LATE_BYTES} of its output wait.
     */
    async drain(deadline) {
        const file = this.name === 'stdout' ? 'out' : 'err';
        const start = this.offset;
        for (;;) {
            const block = Math.floor(this.offset / BLOCK);
            const before = this.session.repeated;
            const { words, payload } = await this.session.ask('get', [file, `${block}`, `${this.blocks}`], deadline);
            const factor = this.session.repeated === before ? 2 : 0.5;
            const news = payload.subarray(this.offset - block * BLOCK);
            if (news.length > 0) {
                this.offset += news.length;
                await deadline.race(this.output(this.name, news), 'the consumer of the script output');
            }
            const more = payload.length === this.blocks * BLOCK;
            this.blocks = Math.min(BLOCKS.most, Math.max(BLOCKS.fewest, this.blocks * factor));
            const [, code, room] = words;
            // An answer with fewer blocks than requested means that there were no more.
            if (!more)
                return { exitCode: exitCodeOf(code), gone: code === 'gone', full: room === 'full' };
            if (room === 'full' && this.offset - start > TOO_LATE_BYTES) {
                throw noRoomError(`the output of the script, which prints faster than the console transfers it, after ${this.offset} bytes`);
            }
        }
    }
}
/** Parses an exit code of the guest's side. @returns undefined for `-`, while the script runs. */
function exitCodeOf(word) {
    return /^\d{1,3}$/.test(word ?? '') ? Number(word) : undefined;
}

;// CONCATENATED MODULE: ./src/guest/serial/run.ts









/** How long the guest may take to kill a script, in milliseconds. */
const KILL_MS = 10_000;
/** How often a script's output is polled, in milliseconds: at first, and after it has been silent for long. */
const run_POLL_MS = { first: 100, longest: 1000, factor: 1.5 };
/** Added to the standard error: only the script knows whether one of its writes failed. */
const run_LOST = Buffer.from("maqet: the end of the output may be lost: the guest's file system is full\n");
/** The longest request that contains a script, in characters. A shell reads a line slowly, byte by byte. Longer scripts go into files. */
const MAX_INLINE = 1200;
/**
 * Runs one script in a new session.
 *
 * When this settles, the script has ended or was killed, its files are removed, and the shell is at its prompt, as far as the guest
 * still answers.
 */
async function runScript(console, dir, command, output, deadline) {
    const session = new Session(console, dir);
    try {
        await start(session, dir, command, deadline);
        const exitCode = await follow(session, output, deadline);
        const signal = (0,guest_program/* signalOf */.oX)(exitCode);
        return { exitCode, ...(signal === undefined ? {} : { signal }) };
    }
    catch (error) {
        // The script may still run, whatever has failed.
        if (session.begun)
            await session.ask('stop', [], shared_deadline/* Deadline */.B.after(KILL_MS)).catch(() => undefined);
        throw error;
    }
    finally {
        await session.leave();
    }
}
async function start(session, dir, command, deadline) {
    const { script, input } = command;
    const texts = [prelude(command), script].map((text) => (0,guest_program/* quote */.hD)(escaped(text)));
    const inline = texts.join(' ').length <= MAX_INLINE;
    if (!inline) {
        await upload(session, 'prelude', external_node_stream_.Readable.from([Buffer.from(prelude(command))]), deadline);
        await upload(session, 'script', external_node_stream_.Readable.from([Buffer.from(script)]), deadline);
    }
    if (input !== undefined)
        await upload(session, 'input', input, deadline);
    const from = input === undefined ? '/dev/null' : `${dir}/input.$mT`;
    const shell = script.startsWith('#!') ? "''" : "'sh -e'";
    const { words } = await session.ask('go', [from, shell, ...(inline ? texts : ["''", "''"])], deadline);
    if (words[0] === 'full')
        throw noRoomError('the script');
}
/** Returns the lines that the guest runs before the script. @throws GuestChannelError for a variable that a shell cannot set. */
function prelude(command) {
    return (0,guest_program/* surroundings */.i5)(command)
        .map((line) => `${line}\n`)
        .join('');
}
/** Passes on the output until the script has ended and all of the output has been read. */
async function follow(session, output, deadline) {
    const streams = [new OutputReader(session, 'stdout', output), new OutputReader(session, 'stderr', output)];
    for (let pause = run_POLL_MS.first;; pause = Math.min(run_POLL_MS.longest, pause * run_POLL_MS.factor)) {
        const end = await endWithin(session, pause, deadline);
        const before = streams[0].bytes + streams[1].bytes;
        // The end says which streams are empty: most scripts leave one of them empty.
        const rests = [];
        for (const stream of streams)
            if (!end?.empty[stream.name] || stream.bytes > 0)
                rests.push(await stream.drain(deadline));
        // The report of the end may be lost. Then each stream must have been read to its end after the exit code.
        const exitCode = end?.exitCode ?? (rests.every((rest) => rest.exitCode !== undefined) ? rests[0]?.exitCode : undefined);
        if (exitCode !== undefined) {
            if (rests.some((rest) => rest.full))
                await deadline.race(output('stderr', run_LOST), 'the consumer of the script output');
            return exitCode;
        }
        if (rests.some((rest) => rest.gone))
            throw run_shellEndedError();
        if (streams[0].bytes + streams[1].bytes > before)
            pause = run_POLL_MS.first;
    }
}
function run_shellEndedError() {
    return new channel/* GuestChannelError */.Ur('The shell around the script was killed in the guest before the script ended.', {
        remedy: 'Look at the serial log: the guest shuts down, has run out of memory, or something in it kills processes.',
    });
}
/** Waits some milliseconds for the report of the script's end. The report may be lost, but answers with output also contain the exit code. */
async function endWithin(session, ms, deadline) {
    const nearer = deadline.atMost(ms);
    try {
        const { words } = await nearer.race(session.scriptEnd, 'the end of the script');
        const exitCode = exitCodeOf(words[1]);
        return exitCode === undefined ? undefined : { exitCode, empty: { stdout: words[2] === '0', stderr: words[3] === '0' } };
    }
    catch (error) {
        if (!(error instanceof errors/* DeadlineError */.j3))
            throw error;
        if (deadline.expired)
            throw new errors/* DeadlineError */.j3('the end of the script', Math.round(deadline.ms), `Raise ${(0,wording/* input */.hF)('run-timeout')}, or look at what the script printed last.`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/guest/serial/channel.ts






/** How long the removal of the guest's side may take, in milliseconds. */
const REMOVE_MS = 3000;
const PROGRAM_BEFORE = 'the previous program';
/**
 * Runs programs through the root shell on a guest's serial console, for guests without another channel.
 *
 * The guest needs a POSIX shell at its prompt and a few tools, which busybox has. Other output on the console does no harm and reaches
 * the serial log. The channel's own traffic does not. Between two programs the shell is at its prompt.
 *
 * Standard input and output are kept in a directory of the guest while a program runs, and need room there. Without room, the exit code
 * comes with the output that could be kept and a line on standard error, and a program that prints much more than that is killed.
 *
 * @example
 * const channel = new SerialChannel(console);
 * await channel.waitReady(deadline);
 * const { exitCode } = await channel.run({ script: 'uname -a', env: {} }, output, deadline);
 */
class SerialChannel {
    console;
    name = 'serial';
    dir;
    /** The console serves one session at a time. */
    mutex = new Mutex();
    constructor(console) {
        this.console = console;
    }
    /**
     * Waits for a shell at its prompt, and installs the shell functions that {@link run} needs, unless they are there.
     *
     * @throws DeadlineError that contains the console's last line. CancelledError or SerialEndedError.
     * @throws GuestChannelError if the guest lacks a tool or a writable directory.
     */
    waitReady(deadline) {
        return this.mutex.run(() => this.prepare(deadline), deadline, PROGRAM_BEFORE);
    }
    /**
     * Runs a program to its end. All of the standard input is sent before the program starts.
     *
     * @throws as {@link waitReady}. SerialEndedError or GuestChannelError also if the guest ends meanwhile, has no room for the program,
     *   its input or its output, or kills the shell around the program.
     */
    run(command, output, deadline) {
        return this.mutex.run(async () => {
            if (this.dir === undefined)
                await this.prepare(deadline);
            try {
                return await runScript(this.console, this.dir ?? '', command, output, deadline);
            }
            catch (error) {
                if (!(error instanceof GuestSideGoneError))
                    throw error;
                this.dir = undefined;
                await this.prepare(deadline);
                return await runScript(this.console, this.dir ?? '', command, output, deadline);
            }
        }, deadline, PROGRAM_BEFORE);
    }
    async close() {
        const deadline = shared_deadline/* Deadline */.B.after(REMOVE_MS);
        const { dir } = this;
        if (dir === undefined)
            return;
        this.dir = undefined;
        await this.mutex.run(() => new Session(this.console, dir).remove(deadline), deadline, PROGRAM_BEFORE).catch(() => undefined);
    }
    async prepare(deadline) {
        const exchange = new Exchange(this.console, newToken());
        try {
            await waitForShell(exchange, deadline);
            this.dir ??= await install(exchange, deadline);
        }
        finally {
            exchange.end();
        }
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/guest/ssh/arguments.ts
var ssh_arguments = __webpack_require__(54669);
;// CONCATENATED MODULE: ./src/guest/ssh/clients.ts






/** How long to wait for the end of a killed process. One that takes longer hangs in the kernel. */
const REAP_MS = 2000;
/** Characters kept of a client's messages. */
const KEPT_CHARACTERS = 4096;
/** One running `ssh`. Its creator calls {@link SshProcess.end} on every path. */
class SshProcess {
    stdin;
    stdout;
    stderr;
    /** Resolves to its exit code, or to null after a signal. Rejects if it could not be started. */
    ended;
    /** The name of the socket through which others share its connection. */
    socket;
    child;
    log;
    files;
    over;
    messages = '';
    constructor({ spawn, program, args, directory, log, socket, over }) {
        const env = { PATH: process.env['PATH'], LC_ALL: 'C' };
        this.log = external_node_path_default().join(directory, log);
        this.files = [this.log, ...(socket === undefined ? [] : [external_node_path_default().join(directory, socket)])];
        this.socket = socket;
        this.over = over;
        this.child = spawn({ file: program, args, cwd: directory, env, stdio: ['pipe', 'pipe', 'pipe'] });
        const { stdin, stdout, stderr } = this.child;
        if (stdin === null || stdout === null || stderr === null)
            throw startFailedError(program, 'it has no pipes');
        [this.stdin, this.stdout, this.stderr] = [stdin, stdout, stderr];
        // "Connection to … closed by remote host." goes to standard error, not into the log. Without a command, nothing else does.
        if (socket !== undefined)
            stderr.on('data', (chunk) => (this.messages = (this.messages + chunk).slice(-KEPT_CHARACTERS)));
        // A script that ends before it has read all of its input breaks the pipe. Its exit code counts, not this error.
        stdin.on('error', () => undefined);
        const { promise, resolve, reject } = Promise.withResolvers();
        this.child.once('error', (cause) => reject(startFailedError(program, (0,errors/* errnoOf */.UQ)(cause) ?? (0,errors/* errorText */.kc)(cause), cause)));
        this.child.once('exit', (code) => resolve(code));
        promise.catch(() => undefined);
        this.ended = promise;
    }
    /** Returns the client's own messages, or else those of the client whose connection it used. Untrusted. */
    async complaint() {
        const logged = await (0,promises_.readFile)(this.log, 'utf8').catch(() => '');
        const own = `${logged}\n${this.messages}`.slice(-KEPT_CHARACTERS);
        return own.trim() === '' && this.over !== undefined ? this.over.complaint() : own;
    }
    /** Kills it if it still runs, and resolves when it has ended. May be called more than once. */
    async end() {
        // SIGKILL: it has no state to save.
        this.child.kill('SIGKILL');
        await Promise.allSettled([shared_deadline/* Deadline */.B.after(REAP_MS).race(this.ended, 'the end of a killed process')]);
        for (const stream of [this.stdin, this.stdout, this.stderr])
            stream.destroy();
        await Promise.allSettled(this.files.map((file) => (0,promises_.rm)(file, { force: true })));
    }
}
function startFailedError(program, why, cause) {
    return new channel/* GuestChannelError */.Ur(`Could not run \`${program}\` (${why}).`, {
        remedy: 'Check that the OpenSSH client can be executed, or reinstall it.',
        cause,
    });
}
/** Starts and owns the OpenSSH clients for one guest. */
class SshClients {
    options;
    running = new Set();
    closed = false;
    calls = 0;
    constructor(options) {
        this.options = options;
    }
    /**
     * Starts a client that holds a connection for others to share. The caller calls {@link end} on every path.
     *
     * @throws GuestChannelError once {@link close} was called, or if the client cannot be started.
     */
    share(connectS) {
        return this.start(connectS, (name) => ({ kind: 'share', socket: `${name}.sock` }));
    }
    /** Starts a client that runs a command, over the connection of `over` if possible. Otherwise as {@link share}. */
    run(command, connectS, over) {
        return this.start(connectS, () => ({ kind: 'run', command, socket: over?.socket }), over);
    }
    /** Kills a client that still runs. */
    async end(ssh) {
        await ssh.end();
        this.running.delete(ssh);
    }
    /** Kills all clients that run, and starts no more. Never rejects. */
    async close() {
        this.closed = true;
        await Promise.all([...this.running].map((ssh) => ssh.end()));
    }
    start(connectS, purposeOf, over) {
        if (this.closed)
            throw new channel/* GuestChannelError */.Ur('The SSH channel of the guest is closed.', { remedy: 'Nothing to do: the VM is being stopped.' });
        const { program, directory, user, port, spawn } = this.options;
        this.calls += 1;
        const name = `ssh-${this.calls}`;
        const purpose = purposeOf(name);
        const log = `${name}.log`;
        const args = (0,ssh_arguments/* sshArguments */.dP)({ user, port, log, connectS, purpose });
        const socket = purpose.kind === 'share' ? purpose.socket : undefined;
        const ssh = new SshProcess({ spawn, program, args, directory, log, socket, over });
        this.running.add(ssh);
        return ssh;
    }
}

;// CONCATENATED MODULE: ./src/guest/ssh/failure.ts


const KINDS = [
    ['host-key', /HOST IDENTIFICATION HAS CHANGED|Host key verification failed/],
    ['denied', /Permission denied|Too many authentication failures/],
    ['unreachable', /Connection (refused|closed|reset|timed out)|timed out|not responding|Broken pipe|[Nn]o route|unreachable|banner/],
];
/**
 * Classifies what the OpenSSH client wrote into its log. Its messages have been the same for decades. Unknown ones are `other`.
 *
 * @param otherwise - the message for a client that wrote nothing.
 */
function judgeFailure(log, otherwise) {
    const kind = KINDS.find(([, pattern]) => pattern.test(log))?.[0] ?? (log.trim() === '' ? 'unreachable' : 'other');
    if (kind === 'host-key')
        return { kind, said: "the guest's host key differs from that of the first login" };
    const line = log
        .split('\n')
        .map((text) => text.trim())
        .findLast((text) => text !== '');
    return { kind, said: line === undefined ? otherwise : (0,untrusted_text/* oneLine */.T)(line.replace(/\.$/, ''), 300) };
}
/** Returns the remedy for a guest that does not accept a login. @param kind - of the last failure, or undefined without one. */
function loginRemedy(kind) {
    switch (kind) {
        case 'denied':
            return `Install the VM's key in the guest, and allow that user to log in with a key. cloud-init installs it with ${(0,wording/* input */.hF)('cloud-init')}, systemd 256 or newer with the credential \`ssh.authorized_keys.root\`.`;
        case 'host-key':
            return 'Start a new VM if you have replaced the guest. Otherwise another server answers on that port.';
        case 'other':
            return "Look at the logs of the guest's SSH server and at the serial log.";
        default:
            return 'Look at the serial log: the guest needs a network card with an address, and an SSH server on the forwarded port.';
    }
}

;// CONCATENATED MODULE: ./src/guest/ssh/connection.ts

/**
 * One connection to a guest that many calls share, because key exchange and login take most of the time of a short call.
 *
 * One client holds the connection. It ends with that client: after 30 s without an answer of the guest, when the server closes it, or
 * with this process.
 */
class SharedConnection {
    clients;
    /** The client that holds the connection, for `SshClients.run`. */
    holder;
    /** Resolves once the connection can be shared, or with the reason why it cannot. */
    opened;
    users = 0;
    retired = false;
    gone = false;
    /** @param connectS - see `SshCall`. */
    constructor(clients, connectS) {
        this.clients = clients;
        this.holder = clients.share(connectS);
        this.opened = this.open();
        this.opened.catch(() => undefined);
    }
    /** False once the connection has ended or was retired. */
    get usable() {
        return !this.gone && !this.retired;
    }
    /** Keeps the connection open while `work` runs. It may still end by itself. */
    async use(work) {
        this.users += 1;
        try {
            return await work();
        }
        finally {
            this.users -= 1;
            await this.endUnused();
        }
    }
    /** Retires the connection: it ends as soon as nobody uses it. */
    async retire() {
        this.retired = true;
        await this.endUnused();
    }
    /** Waits for {@link opened}. Retires a connection that does not open in time, or at all. */
    async ready(deadline) {
        let open = false;
        try {
            const failure = await deadline.race(this.opened, 'a login over SSH');
            open = failure === undefined;
            return failure;
        }
        finally {
            if (!open)
                await this.retire();
        }
    }
    async endUnused() {
        if (this.users === 0 && !this.usable)
            await this.clients.end(this.holder);
    }
    async open() {
        const { stdin, stdout, ended } = this.holder;
        stdin.end();
        const signal = new Promise((resolve) => stdout.once('data', () => resolve(undefined)).resume());
        const over = ended.finally(() => {
            this.gone = true;
        });
        const code = await Promise.race([signal, over]);
        return code === undefined ? undefined : judgeFailure(await this.holder.complaint(), 'the connection was closed without a message');
    }
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./src/guest/ssh/gathered.ts


/** The size at which a piece is passed on at once. */
const gathered_PIECE_BYTES = 256 * 1024;
/**
 * How long a smaller piece waits for more, in milliseconds. OpenSSH writes 32 KiB at a time, and each piece becomes one message: for
 * 100 MB, the messages alone would take more than a second of processor time while the guest waits.
 */
const GATHER_MS = 10;
/**
 * Reads a stream in larger pieces: the first piece at once, the later ones gathered. Reads no faster than the pieces are taken. A stream
 * that is closed before its end counts as ended.
 *
 * @throws the error of the stream.
 */
async function* gathered(from) {
    const held = new Held(from);
    for (;;) {
        await held.until(({ size }) => size > 0);
        if (held.size === 0)
            return held.judgeEnd();
        yield held.take();
        await held.until(({ size }) => size >= gathered_PIECE_BYTES, GATHER_MS);
    }
}
/** The bytes that have arrived and were not taken yet. */
class Held {
    from;
    size = 0;
    chunks = [];
    end;
    wake = () => undefined;
    constructor(from) {
        this.from = from;
        from.on('data', (chunk) => {
            this.chunks.push(chunk);
            this.size += chunk.length;
            if (this.size >= gathered_PIECE_BYTES)
                from.pause();
            this.wake();
        });
        (0,external_node_stream_.finished)(from, { writable: false }, (error) => {
            this.end = { error };
            this.wake();
        });
    }
    take() {
        const piece = Buffer.concat(this.chunks);
        this.chunks = [];
        this.size = 0;
        this.from.resume();
        return piece;
    }
    /** Resolves once `enough` is true, the stream has ended, or the time has passed. */
    async until(enough, limitMs) {
        const { promise, resolve } = Promise.withResolvers();
        this.wake = () => {
            if (enough(this) || this.end !== undefined)
                resolve();
        };
        this.wake();
        const timer = limitMs === undefined ? undefined : setTimeout(resolve, limitMs);
        await promise;
        clearTimeout(timer);
    }
    judgeEnd() {
        const error = this.end?.error;
        if (error && (0,errors/* errnoOf */.UQ)(error) !== 'ERR_STREAM_PREMATURE_CLOSE')
            throw error;
    }
}

;// CONCATENATED MODULE: ./src/guest/ssh/program.ts


/**
 * Sends a program to the guest's `sh` over the standard input, and leaves the input after it for the program itself.
 *
 * A command line is limited to 128 KiB on Linux and visible to everybody in the guest. The shell's `read` is the one reader that every
 * guest has and that never reads a byte too many. A program that arrives truncated at either end is not started, so that a broken
 * connection, or a client that had to make a new one, runs nothing in part or twice.
 *
 * Every login shell, also csh and fish, reads the quoted part of the command alike: one line without `'` and `!`, and without a
 * backslash before either.
 *
 * @param program - for a POSIX shell, without NUL bytes.
 * @param mark - a line that the program does not contain. It stands before and after the program.
 */
function deliver(program, mark) {
    const next = `IFS= read -r maqet_line`;
    const marked = `[ "$maqet_line" = ${mark} ]`;
    const read = `${next} && ${marked} || exit 1; while ${next}; do ${marked} && exit 0; printf "%s\\n" "$maqet_line"; done; exit 1`;
    return {
        command: `exec sh -c 'maqet_program="$(${read})" && eval "$maqet_program"'`,
        head: `${mark}\n${program}\n${mark}\n`,
    };
}
const CODE_LENGTH = 3;
/**
 * Returns a program that runs another one, removes its directory, and then reports its exit code on the standard error, after the token.
 *
 * OpenSSH's own exit code cannot distinguish a script that exits with 255 from a broken connection. Only the guest's shell knows the
 * token: it is on no command line and in no environment.
 *
 * @param token - letters and digits that cannot be guessed.
 */
function reportingProgram(program, dir, token) {
    const report = `printf "%s%0${CODE_LENGTH}d" ${token} "$maqet_code" >&2`;
    return `trap 'maqet_code=$?; trap - EXIT; ${(0,guest_program/* removal */.r2)(dir).trim()}; ${report}; exit "$maqet_code"' EXIT\n${program}`;
}
/** Takes the report out of the guest's standard error, which may be split anywhere. Every other byte passes. */
class ExitReport {
    token;
    held = Buffer.alloc(0);
    code;
    constructor(token) {
        this.token = Buffer.from(token);
    }
    /** The exit code, once the report has arrived. */
    get exitCode() {
        return this.code;
    }
    /** Takes the next bytes. @returns the bytes that cannot be part of the report. */
    pass(chunk) {
        if (this.code !== undefined)
            return chunk;
        const bytes = this.held.length === 0 ? chunk : Buffer.concat([this.held, chunk]);
        const at = bytes.indexOf(this.token);
        const end = at + this.token.length + CODE_LENGTH;
        if (at >= 0 && end <= bytes.length) {
            this.held = Buffer.alloc(0);
            this.code = Number(bytes.toString('latin1', end - CODE_LENGTH, end));
            return Buffer.concat([bytes.subarray(0, at), bytes.subarray(end)]);
        }
        const cut = at >= 0 ? at : bytes.length - beginningAtEnd(bytes, this.token);
        this.held = Buffer.from(bytes.subarray(cut));
        return bytes.subarray(0, cut);
    }
    /** Returns the bytes that were held back, at the end of the output. */
    rest() {
        return this.held;
    }
}

;// CONCATENATED MODULE: ./src/guest/ssh/conversation.ts




/** How long to wait for more output after the script has ended. A background process may hold the output open for ever. */
const conversation_SILENCE_MS = 2000;
/** How often that is checked. */
const conversation_LOOK_MS = 250;
/**
 * Passes input and output until the script has ended and all of its output has been passed on, no faster than the slower end takes them.
 *
 * @returns the script's exit code, or undefined if the connection ended without one.
 * @throws what the input or the output throws.
 */
async function converse(ssh, { head, input, output, token }) {
    const report = new ExitReport(token);
    const over = new AbortController();
    const flow = { busy: 0, lastAt: performance.now() };
    const hand = async (stream, bytes) => {
        if (bytes.length === 0)
            return;
        flow.busy += 1;
        await output(stream, bytes);
        flow.busy -= 1;
        flow.lastAt = performance.now();
    };
    const through = Promise.all([
        pump(ssh.stdout, (chunk) => hand('stdout', chunk)),
        pump(ssh.stderr, (chunk) => hand('stderr', report.pass(chunk))),
        ssh.ended,
    ]);
    const failed = feed(ssh.stdin, head, input, over.signal);
    try {
        await Promise.race([through, failed, abandoned(report, flow, over.signal)]);
        await hand('stderr', report.rest());
        return report.exitCode;
    }
    finally {
        over.abort();
    }
}
async function pump(from, take) {
    for await (const piece of gathered(from))
        await take(piece);
}
/** Writes the input. Never resolves, because the script may end before its input does. Rejects if the input fails. */
async function feed(stdin, head, input, over) {
    const never = new Promise(() => undefined);
    stdin.write(head);
    const iterator = input?.[Symbol.asyncIterator]();
    // Close the source also while it has no next piece yet.
    over.addEventListener('abort', () => void iterator?.return?.()?.catch(() => undefined), { once: true });
    for (let next = await iterator?.next(); next !== undefined && next.done !== true; next = await iterator?.next()) {
        if (over.aborted || stdin.destroyed)
            return never;
        if (!stdin.write(next.value))
            await (0,external_node_events_.once)(stdin, 'drain', { signal: over }).catch(() => undefined);
    }
    stdin.end();
    return never;
}
/** Resolves when the script has ended and its output stays silent, although it is still open. */
async function abandoned(report, flow, over) {
    for (;;) {
        await (0,shared_deadline/* sleep */.y)(conversation_LOOK_MS, over);
        if (report.exitCode !== undefined && flow.busy === 0 && performance.now() - flow.lastAt >= conversation_SILENCE_MS)
            return;
    }
}

;// CONCATENATED MODULE: ./src/guest/ssh/login.ts




/** Characters kept of the output of a server that does not run `true`. */
const SAID_BYTES = 300;
/** The limit for an attempt over the existing connection. A connection that does not answer soon is replaced. */
const KNOWN_LIMIT = { connectS: 5, limitMs: 5000 };
/**
 * Returns the limit for an attempt. Early attempts are short: QEMU's user network accepts a connection for a guest whose network is not up
 * yet, and then repeats its SYN less and less often. Later attempts are longer, for slow guests.
 */
function loginLimit(attempts) {
    const connectS = Math.min(3 + attempts, 15);
    return { connectS, limitMs: connectS * 1000 + 30_000 };
}
/**
 * Returns the milliseconds until the next attempt, after a failure that was repeated `repeats` times in a row.
 *
 * A server that knows maqet's user but refuses its key may still be installing the key. OpenSSH 9.8 and newer block a client that collects
 * 15 s of penalties, with 5 s for each refused login. Attempts that are 6 s apart never reach that.
 */
function pauseAfter({ kind }, repeats) {
    return kind === 'unreachable' ? Math.min(250 * 1.5 ** repeats, 1000) : Math.min(1000 * 2 ** repeats, 6000);
}
/**
 * Attempts a login.
 *
 * @param attempt - must end at the limit that it gets.
 * @returns undefined if it succeeded.
 * @throws DeadlineError or CancelledError, but not for an attempt that only reaches its own limit.
 */
async function attemptLogin(attempt, limitMs, deadline) {
    const last = deadline.remainingMs <= limitMs;
    try {
        return await attempt(deadline.atMost(limitMs));
    }
    catch (error) {
        if (!(error instanceof errors/* DeadlineError */.j3) || last)
            throw error;
        return { kind: 'unreachable', said: `the server answered, but the login took longer than ${(0,units/* formatDuration */.a3)(limitMs)}` };
    }
}
/**
 * Waits for the end of `ssh … true`.
 *
 * @returns undefined if it succeeded.
 * @throws DeadlineError or CancelledError.
 */
async function answersTrue(ssh, limit) {
    ssh.stdin.end();
    const [stdout, stderr] = [beginning(ssh.stdout), beginning(ssh.stderr)];
    const code = await limit.race(ssh.ended, 'a login over SSH');
    if (code === 0)
        return undefined;
    if (code === 255 || code === null)
        return judgeFailure(await ssh.complaint(), 'the connection was closed without a message');
    await limit.race(Promise.all([stdout.whole, stderr.whole]), 'the output of the guest');
    const said = (0,untrusted_text/* oneLine */.T)([stdout.text(), stderr.text()].join(' ').trim().replace(/\s+/g, ' '), SAID_BYTES);
    return { kind: 'other', said: `the login works, but \`true\` failed with exit code ${code} and printed ${JSON.stringify(said)}` };
}
function beginning(stream) {
    let text = '';
    stream.on('data', (chunk) => {
        text = (text + chunk.toString('latin1')).slice(0, SAID_BYTES);
    });
    return { text: () => text, whole: new Promise((resolve) => stream.once('close', () => resolve())) };
}

;// CONCATENATED MODULE: ./src/guest/ssh/channel.ts















/** Seconds to wait for the first answer of a server that has worked before. */
const CONNECT_S = 30;
/** How long the guest may take to kill a script, over each connection. */
const CLEAN_UP_MS = 5000;
/**
 * Runs scripts in a guest through OpenSSH.
 *
 * The scripts share the connection that the first login has made. Each script has its own session, shell and client. The next script
 * replaces a connection that has ended. If the connection opens no further session, the script's client makes a new connection. The host
 * key of the first login is kept, and every other host key is refused.
 */
class SshChannel {
    options;
    name = 'ssh';
    clients;
    shared;
    mutex = new Mutex();
    pinned = false;
    constructor(options) {
        this.options = options;
        this.clients = new SshClients(options);
    }
    /** @throws GuestChannelError also when the guest's host key differs from that of the first login. */
    async waitReady(deadline) {
        let last;
        let repeats = 0;
        for (let attempts = 0;; attempts += 1) {
            try {
                const failure = await this.login(attempts, deadline);
                if (failure === undefined)
                    return;
                repeats = failure.kind === last?.kind ? repeats + 1 : 0;
                last = failure;
                await deadline.race((0,shared_deadline/* sleep */.y)(pauseAfter(failure, repeats), deadline.signal), 'the next attempt');
            }
            catch (error) {
                throw error instanceof errors/* DeadlineError */.j3 ? this.notReadyError(deadline, attempts, last) : error;
            }
        }
    }
    async run(command, output, deadline) {
        return this.mutex.run(() => this.runNow(command, output, deadline), deadline, 'the previous script to end');
    }
    forget() {
        // The guest does not know this connection any more and would not answer: only a timeout would show it.
        void this.shared?.retire();
        this.shared = undefined;
    }
    async close() {
        await this.clients.close();
    }
    async runNow(command, output, deadline) {
        const connection = this.connection(CONNECT_S);
        return connection.use(async () => {
            const failure = await connection.ready(deadline);
            if (failure !== undefined && !permitsOwnConnection(failure))
                throw unreachableError(failure);
            return this.runOver(connection.holder, command, output, deadline);
        });
    }
    async runOver(holder, command, output, deadline) {
        const dir = `/tmp/maqet-${secret()}`;
        const token = secret();
        const input = command.input === undefined ? {} : { input: '-' };
        const delivery = deliver(reportingProgram((0,guest_program/* guestProgram */.B_)(command, { dir, ...input }), dir, token), secret());
        const ssh = this.clients.run(delivery.command, CONNECT_S, holder);
        try {
            const work = converse(ssh, { head: delivery.head, input: command.input, output, token });
            const exitCode = await deadline.race(work, 'the script in the guest to end');
            if (exitCode === undefined)
                throw await connectionBrokenError(ssh);
            this.pinned = true;
            const signal = (0,guest_program/* signalOf */.oX)(exitCode);
            return signal === undefined ? { exitCode } : { exitCode, signal };
        }
        catch (error) {
            await this.clients.end(ssh);
            // A cleanup that fails must not hide the error.
            await this.cleanUp(dir, holder).catch(() => undefined);
            throw error;
        }
        finally {
            await this.clients.end(ssh);
        }
    }
    /** Kills what a script left, as far as the guest still answers: over the shared connection, or else over a new one. */
    async cleanUp(dir, holder) {
        for (const over of [holder, undefined]) {
            const { command, head } = deliver(`(\n${(0,guest_program/* killing */.bE)(dir)})\n${(0,guest_program/* removal */.r2)(dir)}`, secret());
            const ssh = this.clients.run(command, CLEAN_UP_MS / 1000, over);
            ssh.stdout.resume();
            ssh.stderr.resume();
            ssh.stdin.end(head);
            const [end] = await Promise.allSettled([shared_deadline/* Deadline */.B.after(CLEAN_UP_MS).race(ssh.ended, 'the end of the script in the guest')]);
            await this.clients.end(ssh);
            if (end.status === 'fulfilled' && end.value === 0)
                return;
        }
    }
    /** Attempts a login. @returns undefined if it succeeded. */
    async login(attempts, deadline) {
        const known = this.shared?.usable === true;
        const { connectS, limitMs } = known ? KNOWN_LIMIT : loginLimit(attempts);
        // A guest may create new host keys while it boots: keep a host key only after a login that succeeded.
        if (!known && !this.pinned)
            await (0,promises_.rm)(external_node_path_default().join(this.options.directory, ssh_arguments/* KNOWN_HOSTS_FILE */.vk), { force: true });
        const connection = this.connection(connectS);
        return connection.use(async () => {
            try {
                const failure = await attemptLogin((limit) => this.answer(connection, connectS, limit), limitMs, deadline);
                if (failure?.kind === 'host-key')
                    throw hostKeyError(failure);
                if (failure !== undefined)
                    await connection.retire();
                this.pinned ||= failure === undefined;
                return failure;
            }
            catch (error) {
                await connection.retire();
                throw error;
            }
        });
    }
    async answer(connection, connectS, limit) {
        const failure = await connection.ready(limit);
        if (failure !== undefined && !permitsOwnConnection(failure))
            return failure;
        const ssh = this.clients.run('true', connectS, connection.holder);
        try {
            return await answersTrue(ssh, limit);
        }
        finally {
            await this.clients.end(ssh);
        }
    }
    /** Returns the shared connection, or a new one. */
    connection(connectS) {
        if (this.shared?.usable !== true) {
            // Not awaited: `close` ends the old connection as well.
            void this.shared?.retire();
            this.shared = new SharedConnection(this.clients, connectS);
        }
        return this.shared;
    }
    notReadyError(deadline, attempts, last) {
        const { user, port } = this.options;
        const said = last === undefined ? 'the first attempt had not ended' : `${attempts} attempts, the last one: ${last.said}`;
        return new errors/* DeadlineError */.j3(`a login over SSH as ${user} through port ${port} (${said})`, Math.round(deadline.ms), loginRemedy(last?.kind));
    }
}
/** Returns a name that cannot be guessed. */
function secret() {
    return (0,external_node_crypto_.randomBytes)(16).toString('hex');
}
async function connectionBrokenError(ssh) {
    const code = await ssh.ended;
    const failure = judgeFailure(await ssh.complaint(), `\`ssh\` ended with ${code ?? 'a signal'} and no message`);
    if (failure.kind === 'host-key')
        return hostKeyError(failure);
    return new channel/* GuestChannelError */.Ur(`The SSH connection to the guest broke before the script's exit code arrived: ${failure.said}.`, {
        remedy: 'Look at the serial log, unless the script itself powers the guest off or restarts its network.',
    });
}
/** Tells whether a connection may still work without sharing: OpenSSH creates its sockets with hard links, which some file systems lack. */
function permitsOwnConnection({ kind }) {
    return kind === 'other';
}
function unreachableError(failure) {
    if (failure.kind === 'host-key')
        return hostKeyError(failure);
    return new channel/* GuestChannelError */.Ur(`Could not connect to the guest over SSH: ${failure.said}.`, { remedy: loginRemedy(failure.kind) });
}
function hostKeyError(failure) {
    return new channel/* GuestChannelError */.Ur(`Refused the SSH server of the guest: ${failure.said}.`, { remedy: loginRemedy(failure.kind) });
}

// EXTERNAL MODULE: ./src/vm/guard.ts
var guard = __webpack_require__(48684);
;// CONCATENATED MODULE: ./src/supervisor/guest/channels.ts







/** The channels into one guest. Each is created when it is first used, and lives as long as the VM. */
class GuestChannels {
    machine;
    serial;
    access;
    channels = new Map();
    agentChannel;
    chosen;
    constructor(machine, serial, access) {
        this.machine = machine;
        this.serial = serial;
        this.access = access;
        void this.forgetOnReset().catch(() => undefined);
    }
    /**
     * Waits until a script can be run in the guest.
     *
     * @param name - `auto` takes the first channel that works. From then on `auto` means that one, even if it was first used by name.
     * @throws DeadlineError, CancelledError; GuestChannelError for a channel that this VM does not have.
     */
    async ready(name, deadline) {
        if (name === 'auto') {
            this.chosen ??= await this.first(deadline);
            return this.chosen;
        }
        const channel = this.get(name);
        await channel.waitReady(deadline);
        this.chosen ??= channel;
        return channel;
    }
    /** Returns true if `auto` tries that channel. */
    tries(name) {
        return this.access.candidates.includes(name);
    }
    /** Finds a channel for a guest that was ready before: only `auto` may have to be resolved again, as by {@link ready}. */
    async find(name, deadline) {
        return name === 'auto' ? this.ready(name, deadline) : this.get(name);
    }
    /** Forgets what is known of the guest, which was reset or replaced: it may offer other channels. */
    forget() {
        this.chosen = undefined;
        for (const channel of this.channels.values())
            channel.forget?.();
    }
    /** Sends one command to the guest agent. @throws AgentCommandError for an error reply; DeadlineError. */
    askAgent(command, args, deadline) {
        return this.agent().client.execute(command, args, deadline);
    }
    /** Frees what the channels hold. Never rejects. */
    async close() {
        await Promise.all([...this.channels.values()].map((channel) => channel.close()));
    }
    /** Calls {@link forget} at each reset. Rejects when QEMU has exited. */
    async forgetOnReset() {
        const { journal } = this.machine;
        for (let since = journal.cursor;;) {
            const { seq } = await journal.waitFor({ name: 'RESET' }, since, shared_deadline/* Deadline */.B.after(Number.POSITIVE_INFINITY));
            this.forget();
            since = seq;
        }
    }
    /** Tries all candidates at once. The first that works ends the attempts of the others. */
    async first(deadline) {
        const found = new AbortController();
        const attempt = async (name) => {
            const channel = this.get(name);
            await channel.waitReady(deadline.endedBy(found.signal));
            return channel;
        };
        try {
            return await Promise.any(this.access.candidates.map(attempt));
        }
        catch (error) {
            // Most guests have the first candidate, so its reason says most.
            throw error instanceof AggregateError ? error.errors[0] : error;
        }
        finally {
            found.abort();
        }
    }
    get(name) {
        const known = this.channels.get(name);
        if (known !== undefined)
            return known;
        const channel = this.make(name);
        this.channels.set(name, channel);
        return channel;
    }
    agent() {
        if (this.agentChannel === undefined) {
            this.agentChannel = new AgentChannel(this.machine.agent);
            this.channels.set('agent', this.agentChannel);
        }
        return this.agentChannel;
    }
    make(name) {
        switch (name) {
            case 'agent':
                return this.agent();
            case 'serial':
                return new SerialChannel(this.serial);
            case 'ssh': {
                if (this.access.ssh === null)
                    throw noSshError();
                return new SshChannel({ ...this.access.ssh, spawn: guard/* spawnGuarded */.o });
            }
        }
    }
}
function noSshError() {
    return new channel/* GuestChannelError */.Ur('This VM has no forwarded port for an SSH server that maqet could log in to.', {
        remedy: `Start the VM with ${(0,wording/* input */.hF)('run-with', 'ssh')} or ${(0,wording/* input */.hF)('wait-for', 'ssh')}, and with a network card.`,
    });
}

// EXTERNAL MODULE: ./src/qmp/errors.ts
var qmp_errors = __webpack_require__(27847);
;// CONCATENATED MODULE: ./src/supervisor/guest/mutex.ts


/** Commands that say whether the guest is to be paused or to run. */
const SETTLES_RUN_STATE = new Set(['stop', 'cont']);
/** Commands that do not wait: QEMU completes what it is doing before it quits. */
const NEVER_WAITS = new Set(['quit']);
/**
 * Admits one change of the guest at a time: a whole snapshot operation, or one command.
 *
 * Most snapshot operations pause the guest and then restore its run state. A `stop` that QEMU answered in the middle of one would be
 * lost, and a `cont` would let the guest run between two halves of one snapshot. Commands of the tier `safe` are not held up.
 */
class GuestMutex {
    /** True if a failed load has left the guest paused, and no `stop` or `cont` has followed. */
    heldByLoad = false;
    mutex = new Mutex();
    /**
     * Sends a command. One that changes the guest waits for the operation or command in progress.
     *
     * @throws DeadlineError or CancelledError, without sending it, if the wait takes too long. Otherwise what `send` throws.
     */
    async command(name, tier, send, deadline) {
        if (tier === 'safe' || NEVER_WAITS.has(name))
            return send();
        return this.mutex.run(async () => {
            const held = this.heldByLoad;
            // Before the answer: QEMU carries out the command even if the caller's deadline passes first.
            if (SETTLES_RUN_STATE.has(name))
                this.heldByLoad = false;
            try {
                return await send();
            }
            catch (error) {
                if (error instanceof qmp_errors/* QmpCommandError */.Cw)
                    this.heldByLoad = held;
                throw error;
            }
        }, deadline, 'the snapshot operation or command in progress');
    }
    /**
     * Runs a snapshot operation once every earlier command has ended.
     *
     * @throws DeadlineError or CancelledError, without starting it, if the wait takes too long. Otherwise what `work` throws.
     */
    async operation(work, deadline) {
        return this.mutex.run(work, deadline, 'the command in progress');
    }
}

// EXTERNAL MODULE: ./src/policy/judge.ts + 1 modules
var judge = __webpack_require__(13905);
// EXTERNAL MODULE: ./src/shared/in-flight.ts
var in_flight = __webpack_require__(73809);
// EXTERNAL MODULE: ./src/supervisor/gate/decision.ts
var gate_decision = __webpack_require__(78908);
// EXTERNAL MODULE: ./src/supervisor/guest/operations.ts
var operations = __webpack_require__(19147);
// EXTERNAL MODULE: ./src/supervisor/guest/vitals.ts + 1 modules
var vitals = __webpack_require__(52442);
;// CONCATENATED MODULE: ./src/supervisor/guest/watch.ts








/** The line that Linux and the BSDs print when they panic. Requires the line end: the text may arrive in pieces. */
const PANIC_TEXT = '(?:Kernel panic - not syncing|(?m:^)panic: )[^\\n]*\\n';
/** How long a QEMU whose serial port has closed may take to be reaped, in milliseconds. */
const watch_REAP_MS = 2000;
/** How far the serial port may lag behind QEMU's events, in milliseconds: they arrive over separate sockets. */
const SERIAL_LAG_MS = 250;
const FOREVER = shared_deadline/* Deadline */.B.after(Number.POSITIVE_INFINITY);
/** The remedy for a guest that has ended while its QEMU keeps running. */
const DOWN_REMEDY = 'Reset it (`system_reset`, then `cont`), load a snapshot, or start the VM again.';
/** The guest ended, and work that waited for it cannot be completed. */
class GuestEndedError extends vm_errors/* VmCrashedError */.M {
}
/**
 * Watches one guest for everything that ends it: a panic (by the pvpanic device, or by the kernel's words on the serial port), a
 * power-off, a reset, a loaded snapshot, the exit of QEMU.
 *
 * A reset from outside starts a new guest: the panic and the serial output of the one before are forgotten. A guest that restarts
 * by itself is still the one under test.
 */
class GuestWatch {
    machine;
    serial;
    accel;
    news = new external_node_events_.EventEmitter().setMaxListeners(0);
    panicSigns = new AbortController();
    panic;
    constructor(machine, serial, accel) {
        this.machine = machine;
        this.serial = serial;
        this.accel = accel;
        this.watchForPanic(0);
        // Ends with QEMU.
        void this.followResets().catch(() => undefined);
    }
    /** The line (sanitized) or the event that showed a panic; undefined if the guest has not panicked. */
    get panicText() {
        return this.panic;
    }
    /** The reason for a power-off; undefined if the guest is not off. QEMU keeps running, and only a reset lets the guest run again. */
    get powerOffReason() {
        const end = this.machine.journal.last('SHUTDOWN');
        return end === undefined || end.seq < this.lastReset() ? undefined : reasonOf(end);
    }
    /** A hint for an error about a silent guest, with a leading space. Empty unless the guest is paused. */
    get pausedHint() {
        const paused = this.machine.states.state === 'paused' && this.powerOffReason === undefined;
        return paused ? ' The VM is paused: `cont` lets it run.' : '';
    }
    /** Waits until the present guest powers off, or finds that it has. @returns the name of the event. */
    async poweredOff(deadline) {
        return (await this.event('SHUTDOWN', this.lastReset(), deadline)).event.name;
    }
    /**
     * Forgets the guest that a loaded snapshot has replaced: its events, its serial output and its panic.
     *
     * @param since - the number of the last event about that guest.
     */
    replaced(since) {
        this.machine.journal.forget(since);
        this.forget(since);
        this.news.emit('load');
    }
    /**
     * Makes sure, before some work starts, that the guest has not already ended.
     *
     * @param what - the work, as in {@link GuestWork.what}.
     * @throws VmCrashedError if QEMU has exited, or the guest has panicked or powered off.
     */
    async requireLive(what) {
        if (!this.machine.running)
            throw await this.machine.exitError();
        const { panic, powerOffReason } = this;
        const ended = (message) => new GuestEndedError(message, { remedy: DOWN_REMEDY });
        if (panic !== undefined)
            throw ended(`The guest panicked before ${what}: ${panic}.`);
        if (powerOffReason !== undefined)
            throw ended(`The guest powered off (${powerOffReason}) before ${what}.`);
    }
    /**
     * Runs `work`, and ends it as soon as the guest can no longer complete it.
     *
     * @param work - gets the deadline to observe: it also expires when the guest ends.
     * @throws VmCrashedError if QEMU exits or the guest ends in one of the ways that `about` names; otherwise what `work` throws, with
     *   a better reason where the guest gives one (it panicked, or it is paused).
     */
    async whileAlive(about, deadline, work) {
        if (!this.machine.running)
            throw await this.machine.exitError();
        const over = new AbortController();
        const running = work(deadline.endedBy(over.signal));
        const ends = Promise.race(this.ends(about, over.signal));
        // The loser of the race still rejects when `over` is aborted.
        for (const loser of [running, ends])
            loser.catch(() => undefined);
        try {
            return await Promise.race([running, ends]);
        }
        catch (error) {
            throw await this.bestReason(about, error);
        }
        finally {
            over.abort();
        }
    }
    /** One promise for each end that `about` names, and for the exit of QEMU. None resolves. The first that has rejected counts. */
    ends(about, signal) {
        const { machine, serial, accel } = this;
        const deadline = FOREVER.endedBy(signal);
        const ends = [
            machine.exited.then(async () => {
                throw await machine.exitError();
            }),
        ];
        const endsWith = (end, sign) => {
            const remedy = about.endedBy[end];
            if (remedy === undefined)
                return;
            ends.push(sign().then((message) => {
                throw new GuestEndedError(message, { remedy });
            }));
        };
        endsWith('load', async () => {
            await (0,external_node_events_.once)(this.news, 'load', { signal });
            return `A snapshot was loaded while ${about.what}.`;
        });
        endsWith('panic', async () => panicMessage(about, await this.panicked(signal)));
        if (about.endedByStall)
            ends.push((0,vitals/* watchVitals */.v)(machine, serial, accel, deadline));
        endsWith('power-off', async () => {
            const reason = reasonOf(await this.event('SHUTDOWN', this.lastReset(), deadline));
            return `The guest powered off (${reason}) while ${about.what}.`;
        });
        endsWith('reset', async () => {
            const reason = reasonOf(await this.event('RESET', machine.journal.cursor, deadline));
            return `The guest restarted (${reason}) while ${about.what}.`;
        });
        return ends;
    }
    /** The first sign of an end does not always say the most. */
    async bestReason(about, error) {
        const { machine } = this;
        const later = (reason, ms) => shared_deadline/* Deadline */.B.after(ms)
            .race(reason, 'a better reason')
            .catch(() => error);
        // A dying QEMU closes the serial port a moment before it can be reaped.
        if (error instanceof SerialEndedError)
            return later(machine.exitError(), watch_REAP_MS);
        const brokenChannel = error instanceof channel/* GuestChannelError */.Ur && error.status === 'crashed';
        const remedy = about.endedBy.panic;
        if (remedy === undefined || !(brokenChannel || error instanceof GuestEndedError))
            return error;
        // A kernel that restarts after a panic (`panic=-1`) shows both, in any order.
        const over = new AbortController();
        const panic = this.panicked(over.signal).then((text) => new GuestEndedError(panicMessage(about, text), { remedy }));
        const reason = await later(panic, SERIAL_LAG_MS);
        over.abort();
        if (reason !== error || !brokenChannel || this.pausedHint === '')
            return reason;
        // To its channel, a paused guest looks like one that hangs.
        return new channel/* GuestChannelError */.Ur(error.marked.message + this.pausedHint, { remedy: error.marked.remedy, status: 'crashed', cause: error });
    }
    /** Resolves with {@link panicText}, now or when the guest panics; rejects when the signal is aborted. */
    async panicked(signal) {
        if (this.panic !== undefined)
            return this.panic;
        const [text] = await (0,external_node_events_.once)(this.news, 'panic', { signal });
        return String(text);
    }
    watchForPanic(since) {
        const { signal } = this.panicSigns;
        const found = (text) => {
            if (signal.aborted || this.panic !== undefined)
                return;
            this.panic = (0,untrusted_text/* oneLine */.T)(text.trim(), 200);
            this.news.emit('panic', this.panic);
        };
        const deadline = FOREVER.endedBy(signal);
        this.serial.waitForMatch((0,pattern.compileSerialPattern)(PANIC_TEXT), deadline).then(found, () => undefined);
        this.machine.journal.waitFor({ name: 'GUEST_PANICKED' }, since, deadline).then(({ event }) => found(event.name), () => undefined);
    }
    async followResets() {
        const { journal } = this.machine;
        for (let since = journal.cursor;;) {
            since = (await journal.waitFor({ name: 'RESET', data: { guest: false } }, since, FOREVER)).seq;
            this.forget(since);
        }
    }
    forget(since) {
        this.serial.forget();
        this.panicSigns.abort();
        this.panicSigns = new AbortController();
        this.panic = undefined;
        this.watchForPanic(since);
    }
    event(name, since, deadline) {
        return this.machine.journal.waitFor({ name }, since, deadline);
    }
    /** The number of the event with which the present guest began: its last reset, or 0. */
    lastReset() {
        return this.machine.journal.last('RESET')?.seq ?? 0;
    }
}
function panicMessage({ what }, text) {
    return `The guest panicked while ${what}: ${text}.`;
}
/** The reason that QEMU gives for an event. One sanitized line. */
function reasonOf({ event }) {
    return (0,untrusted_text/* oneLine */.T)(String(event.data['reason'] ?? 'unknown'));
}

;// CONCATENATED MODULE: ./src/supervisor/guest/runs.ts








const LOST_REMEDY = 'Read the serial log. The exit code of the script is lost.';
/** A guest that restarts may still offer a channel. */
const LOOKING = {
    what: 'maqet looked for a channel into it',
    endedBy: { panic: DOWN_REMEDY, 'power-off': DOWN_REMEDY },
    endedByStall: false,
};
const RUNNING = {
    what: 'the script ran',
    endedBy: { panic: LOST_REMEDY, 'power-off': LOST_REMEDY, reset: LOST_REMEDY, load: LOST_REMEDY },
    endedByStall: false,
};
/**
 * Runs scripts in the guest for callers. Nothing else does.
 *
 * As for a command to QEMU, the policy decides, the decision is on disk before anything runs, and the outcome follows.
 */
class GuestRuns {
    parts;
    inFlight = new in_flight/* InFlight */.Y();
    constructor(parts) {
        this.parts = parts;
    }
    /** Waits until no run is in flight. Never rejects. */
    idle() {
        return this.inFlight.idle();
    }
    /**
     * Runs a script to its end, or throws as soon as QEMU exits, or the guest panics, powers off, restarts or is replaced by a snapshot.
     *
     * @throws BlockedError, VmCrashedError, GuestChannelError, DeadlineError, CancelledError, AuditError.
     */
    run(params, peer) {
        return this.inFlight.run(() => this.pass(params, peer));
    }
    async pass(params, peer) {
        const { machine, audit } = this.parts;
        if (!machine.running)
            throw await machine.exitError();
        const deadline = shared_deadline/* Deadline */.B.after(params.timeoutMs, peer.signal);
        const record = await this.decide(params, peer);
        const start = external_node_perf_hooks_.performance.now();
        const done = await (0,log/* carryOut */.u)(audit, record, () => this.start(params, peer, deadline), {
            done: ({ channel, exitCode, signal }) => ({ channel, exitCode, ...(signal === undefined ? {} : { signal }) }),
        });
        return { ...done, durationMs: Math.round(external_node_perf_hooks_.performance.now() - start) };
    }
    async decide(params, { log }) {
        const { operation, caller, layers } = params;
        const facts = (0,operations/* scriptFacts */.Xp)(params);
        const decision = (0,judge/* judge */.S)([...this.parts.layers, ...layers], { operation, arguments: facts });
        return (0,gate_decision/* recordDecision */.Q6)(this.parts.audit, { caller, event: operations/* OPERATION_EVENTS */.gE[operation], command: operation, arguments: facts }, decision, log);
    }
    /** Runs the script by its channel, and ends it when the guest can no longer complete it. */
    async start(params, peer, deadline) {
        const { watch, channels } = this.parts;
        await watch.requireLive(RUNNING.what);
        const channel = await watch.whileAlive(LOOKING, deadline, (bounded) => channels.find(params.channel, bounded));
        const command = params.hasInput ? { ...params.command, input: peer.input } : params.command;
        const exit = await watch.whileAlive(RUNNING, deadline, (bounded) => channel.run(command, peer.output, bounded));
        return { ...exit, channel: channel.name };
    }
}

;// CONCATENATED MODULE: ./src/supervisor/problem-log.ts


/** How long after a failed write the next attempt follows, in milliseconds. */
const RETRY_MS = 1000;
/** Standard error of the supervisor: `supervisor.log`. */
const LOG = 2;
/**
 * Writes problems that do not end the VM to `supervisor.log`, each of them once.
 *
 * The log lies on the same disk as the others. Text for which a full disk has no room is written later, as long as the process lives. No
 * method throws.
 */
class ProblemLog {
    descriptor;
    reported = new Set();
    waiting = Buffer.alloc(0);
    retry;
    /** @param descriptor - of the file to write to. */
    constructor(descriptor = LOG) {
        this.descriptor = descriptor;
    }
    /** Reports a problem, unless it has been reported before. */
    report(problem) {
        const text = problem instanceof errors/* MaqetError */.Po ? problem.explain() : (0,errors/* errorText */.kc)(problem);
        if (this.reported.has(text))
            return;
        this.reported.add(text);
        this.waiting = Buffer.concat([this.waiting, Buffer.from(`${text}\n`)]);
        this.flush();
    }
    /** Tries to write the text that waits. */
    flush() {
        clearTimeout(this.retry);
        try {
            while (this.waiting.length > 0)
                this.waiting = this.waiting.subarray((0,external_node_fs_.writeSync)(this.descriptor, this.waiting));
        }
        catch {
            this.retry = setTimeout(() => this.flush(), RETRY_MS).unref();
        }
    }
}
/** Collects the failures to record the end of a VM, which go into its log of problems. */
class Unrecorded {
    problems;
    /** The first failure, with its remedy; null if there was none. */
    first = null;
    constructor(problems) {
        this.problems = problems;
    }
    /** Waits until a record is written. Never rejects. */
    async attempt(writing) {
        await writing.catch((error) => {
            this.first ??= (0,errors/* errorText */.kc)(error);
            this.problems.report(error);
        });
    }
}

// EXTERNAL MODULE: ./src/vm/output.ts
var output = __webpack_require__(60580);
;// CONCATENATED MODULE: ./src/supervisor/share-daemons.ts









/** How often to check whether a daemon listens, in milliseconds. */
const share_daemons_LOOK_MS = 5;
/** How long a QEMU and a daemon may take to be reaped if one ended because of the other, in milliseconds. */
const share_daemons_REAP_MS = 500;
/** How long a daemon that was killed may take to end, in milliseconds. */
const share_daemons_END_MS = 5000;
/** `__SO_ACCEPTCON`: marks a listening socket in `/proc/net/unix`. */
const LISTENS = 0x10000;
/** One daemon process. It ends with this process, however this process ends (see `spawnGuarded`). */
class Daemon {
    spec;
    directory;
    exited;
    child;
    output;
    running = true;
    constructor(spec, directory) {
        this.spec = spec;
        this.directory = directory;
        const { file, args } = spec;
        this.output = new output/* QemuOutput */.g(directory.shareLog);
        this.child = (0,guard/* spawnGuarded */.o)({ file, args, cwd: directory.dir, env: process.env, stdio: ['ignore', 'pipe', 'pipe'] });
        for (const stream of [this.child.stdout, this.child.stderr])
            stream.on('data', (chunk) => this.output.push(chunk));
        const { promise, resolve } = Promise.withResolvers();
        this.exited = promise;
        this.child.once('close', (code, signal) => resolve({ code, signal }));
        this.child.once('exit', () => {
            this.running = false;
        });
        this.child.once('error', (error) => {
            this.running = false;
            this.output.push(Buffer.from(`${error.message}\n`));
            resolve({ code: null, signal: null });
        });
    }
    /** Waits until QEMU can connect. @throws VmCrashedError if the daemon ends before; DeadlineError. */
    async listening(deadline) {
        while (!(await isListening(this.spec.socket))) {
            if (!this.running)
                throw this.exitError(await deadline.race(this.exited, `the end of the virtiofs daemon of ${this.spec.tag}`));
            if (deadline.expired)
                throw new errors/* DeadlineError */.j3(`the virtiofs daemon of ${this.spec.tag} to listen`, Math.round(deadline.ms));
            await (0,shared_deadline/* sleep */.y)(share_daemons_LOOK_MS, deadline.signal);
        }
    }
    /** Returns an error with the exit code and the last output of the daemon. */
    exitError({ code, signal }) {
        const how = signal === null ? `exit code ${code}` : `signal ${signal}`;
        const said = this.output
            .tail()
            .slice(-2)
            .map((line) => (0,untrusted_text/* oneLine */.T)(line, 300))
            .join(' | ');
        return new vm_errors/* VmCrashedError */.M(`The virtiofs daemon of the share ${this.spec.tag} (pid ${this.child.pid}) ended with ${how}${said === '' ? '' : `: ${said}`}.`, {
            remedy: `Read virtiofsd.log. If a container or the system forbids what the daemon needs, remove the word \`virtiofs\` from ${(0,wording/* input */.hF)('share')} to use 9p.`,
        });
    }
    /** Kills the daemon with its children, and removes its files. Never rejects. */
    async close() {
        const { spec, child } = this;
        // The daemon leads a process group. Once it has been reaped, its number may belong to another process.
        if (this.running && child.pid !== undefined)
            killGroup(child.pid);
        await shared_deadline/* Deadline */.B.after(share_daemons_END_MS)
            .race(this.exited, 'the end of a virtiofs daemon')
            .catch(() => undefined);
        // A child of the daemon may hold them open.
        for (const stream of [child.stdout, child.stderr])
            stream?.destroy();
        await this.output.close();
        const left = [spec.socket, spec.lock].map((name) => external_node_path_default().resolve(this.directory.dir, name));
        await Promise.allSettled(left.map((file) => (0,promises_.rm)(file, { force: true })));
    }
}
/** The daemons of a VM's virtiofs shares. They start before QEMU, are watched while it runs, and end with it. */
class ShareDaemons {
    daemons;
    closing = false;
    /** Settles when a daemon fails while it is needed. A daemon exits with 0 when QEMU closes the connection: that is not a failure. */
    lost;
    constructor(daemons) {
        this.daemons = daemons;
        const { promise, resolve } = Promise.withResolvers();
        this.lost = promise;
        for (const daemon of daemons) {
            void daemon.exited.then((exit) => {
                if (!this.closing && exit.code !== 0)
                    resolve(daemon.exitError(exit));
            });
        }
    }
    /**
     * Starts all daemons, and waits until QEMU can connect. If this fails, none is left.
     *
     * @throws VmCrashedError with the output of the daemon that ended; DeadlineError.
     */
    static async start(specs, directory, deadline) {
        const daemons = specs.map((spec) => new Daemon(spec, directory));
        const all = new ShareDaemons(daemons);
        try {
            await Promise.all(daemons.map((daemon) => daemon.listening(deadline)));
            return all;
        }
        catch (error) {
            await all.close();
            throw error;
        }
    }
    /**
     * Waits for QEMU's start. From then on the VM ends when a daemon fails: a guest whose file system does not answer hangs forever.
     *
     * @throws what the start throws, or the exit error of the daemon that caused the failure.
     */
    async attend(starting) {
        const machine = await starting.catch(async (error) => {
            throw (this.daemons.length > 0 && (await Promise.race([this.lost, (0,shared_deadline/* sleep */.y)(share_daemons_REAP_MS)]))) || error;
        });
        void this.lost.then(async (error) => {
            // A QEMU that dies takes its daemons with it: then report its own exit.
            await Promise.race([machine.exited, (0,shared_deadline/* sleep */.y)(share_daemons_REAP_MS)]);
            await machine.fail(error);
        });
        return machine;
    }
    /** Ends all daemons. Never rejects. */
    async close() {
        this.closing = true;
        await Promise.all(this.daemons.map((daemon) => daemon.close()));
    }
}
/** Kills a process group, if it still exists. */
function killGroup(leader) {
    try {
        process.kill(-leader, 'SIGKILL');
    }
    catch (error) {
        if ((0,errors/* errnoOf */.UQ)(error) !== 'ESRCH')
            throw error;
    }
}
/** Returns true if a socket of that name listens. Its file exists a moment before that. */
async function isListening(name) {
    const table = await (0,promises_.readFile)('/proc/net/unix', 'utf8');
    return table.split('\n').some((line) => line.endsWith(` ${name}`) && (Number.parseInt(line.split(/\s+/)[3] ?? '', 16) & LISTENS) !== 0);
}

// EXTERNAL MODULE: ./src/shared/snapshot-operation.ts
var snapshot_operation = __webpack_require__(72437);
// EXTERNAL MODULE: ./src/supervisor/snapshots/commands.ts
var commands = __webpack_require__(69404);
// EXTERNAL MODULE: ./src/storage/snapshot-table.ts
var snapshot_table = __webpack_require__(99304);
// EXTERNAL MODULE: ./src/supervisor/gate/dumps.ts
var dumps = __webpack_require__(56951);
;// CONCATENATED MODULE: ./src/supervisor/snapshots/block-job.ts





/** Only the exit of QEMU ends these waits. The caller that waits for the job has a deadline. */
const TO_ITS_END = shared_deadline/* Deadline */.B.after(Number.POSITIVE_INFINITY);
/** A job of QEMU ended with an error. */
class BlockJobError extends snapshot_table/* SnapshotError */.JC {
}
/**
 * Runs a command that starts a job, and waits for the event of its end, without polling. Dismisses the job in any case.
 *
 * QEMU, at least up to 7.2, runs a `snapshot-…` job in one go and answers nothing meanwhile (measured): a job that is cancelled may still
 * complete.
 *
 * @param signal - asks QEMU to cancel the job when it is aborted. The wait continues until the job has ended.
 * @throws BlockJobError with QEMU's reason; QmpCommandError if the job cannot be started; VmCrashedError if QEMU exits first.
 */
async function runBlockJob(machine, command, args, signal) {
    const id = `maqet-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    const ask = (what, parameters) => machine.execute(what, parameters, TO_ITS_END);
    const since = machine.journal.cursor;
    await ask(command, { 'job-id': id, ...args });
    // QEMU refuses to cancel a job that has just ended.
    const cancel = () => void ask('job-cancel', { id }).catch(() => undefined);
    signal.addEventListener('abort', cancel, { once: true });
    if (signal.aborted)
        cancel();
    let error;
    try {
        await machine.journal.waitFor({ name: 'JOB_STATUS_CHANGE', data: { id, status: 'concluded' } }, since, TO_ITS_END);
        error = errorOf(id, await ask('query-jobs', {}));
    }
    finally {
        signal.removeEventListener('abort', cancel);
        // Another client may have dismissed it.
        await ask('job-dismiss', { id }).catch(() => undefined);
    }
    if (error !== undefined) {
        throw new BlockJobError(`QEMU could not carry out \`${command}\`: "${(0,untrusted_text/* oneLine */.T)(error, 300)}".`, {
            remedy: "Correct what QEMU complains about. See also qemu.log in the VM's directory.",
        });
    }
}
function errorOf(id, jobs) {
    const job = (Array.isArray(jobs) ? jobs : []).find((one) => (0,json/* isJsonObject */.OW)(one) && one['id'] === id);
    const error = (0,json/* isJsonObject */.OW)(job) ? job['error'] : undefined;
    return typeof error === 'string' ? error : undefined;
}

;// CONCATENATED MODULE: ./src/supervisor/snapshots/space.ts









/** QEMU writes 9 bytes for a page of zeros (7.2: `save_zero_page`). The tables of the images need far less for all others. */
const RAM_PER_TABLE_BYTE = 256;
/** For the state of the devices, and for memory that the guest touches until it is paused. */
const STATE_BYTES = 8 * 2 ** 20;
/** How much a snapshot writes to a disk that does not hold the machine's state: copies of tables. */
const TABLE_BYTES = 2 ** 20;
/** How much stays free for the logs of the VM: this, or a share of a smaller disk. */
const RESERVE_BYTES = 128 * 2 ** 20;
const RESERVE_SHARE = 0.05;
/** A disk with less free space is full: QEMU writes in larger pieces. */
const FULL_BYTES = 2 ** 20;
/** The unit of `blocks` in the result of `stat`. */
const BLOCK_BYTES = 512;
/**
 * Makes sure, before the guest is paused, that a snapshot fits on the disks of its images, with a reserve for the logs.
 *
 * The real size is known only afterwards, so an upper bound counts: all that QEMU has in memory, which is never less than what the guest
 * has touched; without `/proc`, all memory of the guest, as for a dump.
 *
 * @param reusable - bytes that a failed save has left in the first image and the next save reuses.
 * @throws SnapshotError naming the needed and the free space.
 */
async function requireSnapshotSpace(operation, view, size, reusable) {
    if (operation.action !== 'create' && operation.action !== 'overwrite')
        return;
    const state = stateBound(size);
    // An overwritten snapshot is deleted only once the new one is complete. Its space is then reused.
    const old = view.snapshots.find(({ name }) => name === operation.name);
    const first = state + (old === undefined ? 0 : Math.max(0, state - old.stateBytes)) - reusable;
    for (const { directory, need } of await places(view.disks, Math.max(0, first))) {
        const { bavail, blocks, bsize } = await (0,promises_.statfs)(directory);
        const reserve = Math.min(RESERVE_BYTES, blocks * bsize * RESERVE_SHARE);
        const free = bavail * bsize;
        // A file system without blocks does not report its size.
        if (blocks === 0 || free >= need + reserve)
            continue;
        throw new snapshot_table/* SnapshotError */.JC(`The snapshot ${operation.name} may take ${(0,units/* formatBytes */.z3)(need)} in ${(0,untrusted_text/* oneLine */.T)(directory, 300)}, where ${(0,units/* formatBytes */.z3)(free)} are free ` +
            `and ${(0,units/* formatBytes */.z3)(reserve)} are reserved for the logs.`, { remedy: 'Free disk space, delete snapshots that are not needed, give the VM less memory, or put its disks on a larger disk.' });
    }
}
/**
 * Tracks the space that failed saves have left allocated in the first image: the part of the machine's state that was written. It
 * belongs to no snapshot, so no command frees it. QEMU writes the next snapshot over it, and deleting that one frees all of it (7.2,
 * measured).
 */
class SaveLeftovers {
    left = 0;
    /** The bytes that the next save reuses. */
    get bytes() {
        return this.left;
    }
    /**
     * Runs a save that undoes what it can if it fails.
     *
     * @throws SnapshotError naming the full disk, if a failed job shows that; otherwise what `save` throws.
     */
    async saving(disks, save) {
        const first = disks.slice(0, 1);
        const before = await allocatedBytes(first);
        try {
            const saved = await save();
            this.left = 0;
            return saved;
        }
        catch (error) {
            this.left += Math.max(0, (await allocatedBytes(first)) - before);
            const full = error instanceof BlockJobError ? await fullDisk(disks) : undefined;
            if (full === undefined)
                throw error;
            throw new snapshot_table/* SnapshotError */.JC(`The disk of ${(0,untrusted_text/* oneLine */.T)(full, 300)} is full: ${(0,errors/* errorText */.kc)(error)}`, {
                remedy: `Free space on it. If QEMU has paused the guest for lack of space, \`cont\` resumes it, as long as the audit log is complete. ` +
                    `${(0,units/* formatBytes */.z3)(this.left)} stay allocated in the image: the next snapshot reuses them, and deleting that one frees them.`,
                cause: error,
            });
        }
    }
}
/** Returns how many bytes the files of the disks take on the host. A file that cannot be inspected counts as 0. */
async function allocatedBytes(disks) {
    const sizes = disks.map(({ file }) => (0,promises_.stat)(file).then(({ blocks }) => blocks * BLOCK_BYTES, () => 0));
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
/** Returns the directory of an image on a full disk; undefined if none is full. QEMU itself reports only `Input/output error`. */
async function fullDisk(disks) {
    for (const { directory } of await places(disks, 0)) {
        const { bavail, blocks, bsize } = await (0,promises_.statfs)(directory);
        if (blocks > 0 && bavail * bsize < FULL_BYTES)
            return directory;
    }
    return undefined;
}
function stateBound({ pid, memoryBytes }) {
    const resident = (0,shared_process/* residentBytes */.Sc)(pid);
    const most = memoryBytes + dumps/* DEVICE_MEMORY_BYTES */.N7;
    return resident === undefined ? most : Math.min(most, resident + memoryBytes / RAM_PER_TABLE_BYTE + STATE_BYTES);
}
/** Returns the needed space on each file system. The first disk takes the machine's state. Skips images that are not local files. */
async function places(disks, stateBytes) {
    const found = new Map();
    for (const [index, { file }] of disks.entries()) {
        const dev = await (0,promises_.stat)(file).then((stats) => stats.dev, () => undefined);
        if (dev === undefined)
            continue;
        const place = found.get(dev) ?? { directory: external_node_path_default().dirname(file), need: 0 };
        place.need += TABLE_BYTES + (index === 0 ? stateBytes : 0);
        found.set(dev, place);
    }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./src/supervisor/snapshots/snapshots.ts











/** How long an abandoned operation may take to end or to be undone before its caller is released, in milliseconds. */
const WIND_DOWN_MS = 5000;
/** How often the progress of an operation is logged, in milliseconds. */
const PROGRESS_MS = 3000;
/**
 * Carries out snapshot operations for callers. Nothing else does.
 *
 * As for a command to QEMU, the policy decides, on the commands that do the work; the decision is on disk before anything is done, and
 * the outcome follows. The policy is not asked about maqet's own steps around them: queries, dismissing the job, pausing and resuming.
 *
 * Operations run one at a time, and never together with a command that changes the guest. Nothing is retried: QEMU would refuse it
 * again.
 */
class Snapshots {
    parts;
    mutex = new Mutex();
    inFlight = new in_flight/* InFlight */.Y();
    /** The rest of an abandoned operation. Never rejects. */
    abandoned = Promise.resolve();
    constructor(parts) {
        this.parts = parts;
    }
    /** Waits until no operation is in flight. Never rejects. */
    async idle() {
        await this.inFlight.idle();
        await this.abandoned;
    }
    /**
     * Carries out one operation.
     *
     * @throws BlockedError, SnapshotError, QmpCommandError, VmCrashedError, DeadlineError, CancelledError, AuditError.
     */
    run(params, peer) {
        const deadline = shared_deadline/* Deadline */.B.after(params.timeoutMs, peer.signal);
        const what = 'the previous snapshot operation';
        const work = async () => {
            await deadline.race(this.abandoned, what);
            return this.pass(params, peer, deadline);
        };
        return this.inFlight.run(() => this.mutex.run(work, deadline, what));
    }
    async pass(params, peer, deadline) {
        const { machine, audit, work } = this.parts;
        const { operation } = params;
        // The log of a VM that has ended is closed, and its exit says more.
        if (!machine.running)
            throw await machine.exitError();
        const start = external_node_perf_hooks_.performance.now();
        const view = await deadline.race(work.look(), 'QEMU to report its disks').catch(async (error) => {
            await this.recordImpossible(params, error);
            throw error;
        });
        const record = await this.decide(params, view, peer.log);
        const { cursor } = machine.journal;
        const after = await (0,log/* carryOut */.u)(audit, record, async () => {
            await deadline.race(work.check(operation, view), 'QEMU to report what blocks a snapshot');
            return this.perform(operation, view, peer, deadline);
        });
        return {
            action: operation.action,
            disks: view.disks.map((disk) => disk.name),
            snapshots: after.snapshots.filter((one) => operation.action === 'list' || one.name === operation.name),
            tier: record.tier ?? 'unclassified',
            durationMs: Math.round(external_node_perf_hooks_.performance.now() - start),
            cursor,
        };
    }
    async decide(params, view, log) {
        const { operation, caller } = params;
        const layers = [...this.parts.layers, ...params.layers];
        const disks = view.disks.map((disk) => disk.name);
        const decision = (0,commands/* judgeSnapshot */.a)(layers, operation, disks, this.parts.context);
        const facts = { ...factsOf(operation), disks };
        return (0,gate_decision/* recordDecision */.Q6)(this.parts.audit, { caller, event: 'snapshot', command: decision.command, arguments: facts }, decision, log);
    }
    /** Records an operation on a VM that cannot have snapshots at all: there is no command to decide on. */
    async recordImpossible({ operation, caller }, error) {
        if (!this.parts.machine.running)
            return;
        const entry = { ...caller, event: 'snapshot', arguments: factsOf(operation), outcome: 'failed', error: (0,errors/* errorText */.kc)(error) };
        await this.parts.audit.append(entry);
    }
    /** Waits for the operation. Asks one that nobody waits for any more to end, and lets no other start before it has. */
    async perform(operation, view, peer, deadline) {
        const over = new AbortController();
        const what = `\`snapshot ${(0,snapshot_operation/* snapshotOperationText */.$J)(operation)}\``;
        const { mutex, work } = this.parts;
        const running = loggingProgress(operation, view, peer.log, () => mutex.operation(() => work.perform(operation, view, over.signal), deadline));
        try {
            return await deadline.race(running, what);
        }
        catch (error) {
            if (!(error instanceof errors/* DeadlineError */.j3 || error instanceof errors/* CancelledError */.cc))
                throw error;
            over.abort();
            this.abandoned = running.catch(() => undefined);
            // If it could no longer be undone, it is done.
            return await shared_deadline/* Deadline */.B.after(WIND_DOWN_MS)
                .race(running, what)
                .catch(() => {
                throw error;
            });
        }
    }
}
function factsOf(operation) {
    return operation.action === 'list' ? { action: operation.action } : { action: operation.action, name: operation.name };
}
/**
 * Runs an operation, and logs every few seconds how long it has taken and by how much the images have grown. QEMU answers no query
 * meanwhile, so the size of its images is the only sign of progress.
 */
async function loggingProgress(operation, { disks }, log, work) {
    const start = external_node_perf_hooks_.performance.now();
    const before = await allocatedBytes(disks);
    const timer = setInterval(async () => {
        const written = Math.max(0, (await allocatedBytes(disks)) - before);
        const elapsed = (0,units/* formatDuration */.a3)(external_node_perf_hooks_.performance.now() - start);
        log({ level: 'info', text: `Snapshot ${(0,snapshot_operation/* snapshotOperationText */.$J)(operation)}: ${elapsed} so far, ${(0,units/* formatBytes */.z3)(written)} written` });
    }, PROGRESS_MS);
    try {
        return await work();
    }
    finally {
        clearInterval(timer);
    }
}

;// CONCATENATED MODULE: ./src/supervisor/snapshots/run-state.ts





/** Only the exit of QEMU ends these waits: a caller's deadline must not leave a guest paused. */
const run_state_TO_ITS_END = shared_deadline/* Deadline */.B.after(Number.POSITIVE_INFINITY);
/** How long a reset may take, in milliseconds. QEMU needs a few. */
const RESET_MS = 5000;
/** States in which a command keeps the guest from running. */
const PAUSED = new Set(['paused', 'prelaunch', 'debug']);
/** States that QEMU leaves only by a reset: it refuses `cont` in them (measured on 7.2). */
const ENDED = new Set(['shutdown', 'guest-panicked', 'internal-error']);
/** Returns the run state of the guest, as `query-status` names it. */
async function runState(machine) {
    const reply = await machine.execute('query-status', {}, run_state_TO_ITS_END);
    return (0,json/* isJsonObject */.OW)(reply) ? String(reply['status'] ?? '') : '';
}
/** Returns true unless a command has paused the guest. A guest that has ended by itself was not paused. */
function wantsToRun(state) {
    return !PAUSED.has(state);
}
/**
 * Resets a guest that has ended, so that it can run again. This discards its state: use it only before that is replaced.
 *
 * @throws SnapshotError if a reset ends the guest again.
 */
async function reviveForLoad(machine, state) {
    if (!ENDED.has(state))
        return;
    const since = machine.journal.cursor;
    await machine.execute('system_reset', {}, run_state_TO_ITS_END);
    try {
        await machine.journal.waitFor({ name: 'RESET' }, since, shared_deadline/* Deadline */.B.after(RESET_MS));
    }
    catch (error) {
        if (!(error instanceof errors/* DeadlineError */.j3))
            throw error;
        throw new snapshot_table/* SnapshotError */.JC('The guest has ended, and QEMU does not restart it, so no snapshot can be loaded.', {
            remedy: `Remove \`-no-reboot\` from ${(0,wording/* input */.hF)('qemu-args')}, and \`set-action\` with \`reboot: shutdown\` out of the script.`,
            cause: error,
        });
    }
}
/** Pauses the guest or lets it run, unless it already is in that state. */
async function setRunning(machine, running) {
    const runs = (await runState(machine)) === 'running';
    if (runs !== running)
        await machine.execute(running ? 'cont' : 'stop', {}, run_state_TO_ITS_END);
}

;// CONCATENATED MODULE: ./src/supervisor/snapshots/work.ts









/** Only the exit of QEMU ends these waits. A caller with a deadline aborts the signal. */
const work_TO_ITS_END = shared_deadline/* Deadline */.B.after(Number.POSITIVE_INFINITY);
/**
 * Carries out snapshot operations on all writable disks of a running VM, or on none. Knows no policy, no audit log and no deadline.
 *
 * In any case no job is left, and the guest runs if it ran before, with one exception: a load that fails half-way leaves it paused.
 */
class SnapshotWork {
    parts;
    leftovers = new SaveLeftovers();
    constructor(parts) {
        this.parts = parts;
    }
    /** Inspects the VM's disks. @throws SnapshotError if one of them cannot hold a snapshot, or there is no disk. */
    async look() {
        const { machine, own, inState } = this.parts;
        const [nodes, devices] = await Promise.all([
            machine.execute('query-named-block-nodes', { flat: true }, work_TO_ITS_END),
            machine.execute('query-block', {}, work_TO_ITS_END),
        ]);
        const disks = (0,snapshot_table/* snapshotDisks */.Tx)({ nodes, devices }, { own, inState });
        return { disks, snapshots: (0,snapshot_table/* snapshotsOf */.XO)(disks) };
    }
    /**
     * Makes sure, before anything is done, that an operation is possible.
     *
     * @throws SnapshotError if it is not.
     */
    async check(operation, view) {
        if (operation.action === 'list')
            return;
        const { snapshots } = view;
        const known = snapshots.find(({ name }) => name === operation.name);
        if (operation.action === 'create' && known !== undefined) {
            throw new snapshot_table/* SnapshotError */.JC(`There already is a snapshot ${operation.name}, of ${known.time}.`, {
                remedy: `Use \`overwrite:${operation.name}\`, another name, or delete it first.`,
            });
        }
        if ((operation.action === 'load' || operation.action === 'delete') && known === undefined) {
            throw (0,snapshot_table/* unknownSnapshotError */.hG)(operation.name, snapshots.map((one) => one.name), 'the VM');
        }
        if (operation.action === 'load' && known?.loadable === false) {
            throw new snapshot_table/* SnapshotError */.JC(`The snapshot ${operation.name} cannot be loaded: ${whyNot(known)}.`, {
                remedy: 'Load one that maqet has created.',
            });
        }
        if (operation.action === 'load' || operation.action === 'delete')
            return;
        await this.requireSavable();
        const { machine, memoryBytes } = this.parts;
        await requireSnapshotSpace(operation, view, { pid: machine.id.pid, memoryBytes }, this.leftovers.bytes);
    }
    /**
     * Carries out an operation that {@link check} has accepted.
     *
     * @param signal - aborted when nobody wants the operation any more: whatever can be undone is undone.
     * @throws BlockJobError, SnapshotError, VmCrashedError; CancelledError if the operation was undone.
     */
    async perform(operation, view, signal) {
        switch (operation.action) {
            case 'list':
                return view;
            case 'create':
                return this.create(operation.name, view, signal);
            case 'overwrite':
                return this.overwrite(operation.name, view, signal);
            case 'load':
                await this.load(operation.name, view, signal);
                return view;
            case 'delete':
                await this.delete(operation.name, view, signal);
                return view;
        }
    }
    create(name, view, signal) {
        return this.leftovers.saving(view.disks, () => this.save(name, view, signal));
    }
    async save(name, view, signal) {
        const devices = names(view);
        try {
            await runBlockJob(this.parts.machine, 'snapshot-save', { tag: name, vmstate: devices[0] ?? '', devices }, signal);
            const after = await this.look();
            const made = after.snapshots.find((one) => one.name === name);
            if (made?.loadable !== true)
                throw new snapshot_table/* SnapshotError */.JC(`QEMU did not save the snapshot ${name} on every disk.`, { remedy: 'Try again.' });
            if (signal.aborted)
                throw new errors/* CancelledError */.cc(`the creation of the snapshot ${name}`);
            return after;
        }
        catch (error) {
            await this.removeParts(name);
            throw error;
        }
    }
    /** Removes the parts of a failed save from the disks that have one. Ignores errors, so that the caller reports that of the save. */
    async removeParts(name) {
        const left = await this.look().catch(() => undefined);
        const having = left?.disks.filter((disk) => disk.snapshots.some((one) => one.name === name)) ?? [];
        if (having.length === 0)
            return;
        const args = { tag: name, devices: having.map((disk) => disk.name) };
        await runBlockJob(this.parts.machine, 'snapshot-delete', args, new AbortController().signal).catch(() => undefined);
    }
    /**
     * Saves the new snapshot under a spare name, deletes the old one, and saves again under the final name: QEMU cannot rename a
     * snapshot. The guest is paused meanwhile, so both saves are the same.
     */
    async overwrite(name, view, signal) {
        if (!view.snapshots.some((one) => one.name === name))
            return this.create(name, view, signal);
        const { machine } = this.parts;
        const ran = (await runState(machine)) === 'running';
        const spare = `${name.slice(0, 40)}.new-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
        await setRunning(machine, false);
        try {
            await this.create(spare, view, signal);
            // No cancellation from here on: the old snapshot is deleted.
            const never = new AbortController().signal;
            try {
                await this.delete(name, view, never);
                await this.create(name, view, never);
            }
            catch (error) {
                throw keptAsError(spare, name, error);
            }
            await this.delete(spare, view, never).catch((error) => {
                throw leftOverError(spare, name, error);
            });
            return await this.look();
        }
        finally {
            if (ran)
                await setRunning(machine, true);
        }
    }
    async load(name, view, signal) {
        const { machine, mutex, onLoaded } = this.parts;
        const devices = names(view);
        const vmstate = view.disks.find((disk) => disk.snapshots.some((one) => one.name === name && one.stateBytes > 0))?.name ?? '';
        const state = await runState(machine);
        const wanted = mutex.heldByLoad || wantsToRun(state);
        mutex.heldByLoad = wanted;
        // Otherwise QEMU would run the guest as soon as it is loaded, before anybody knows that it has been replaced.
        await setRunning(machine, false);
        await reviveForLoad(machine, state);
        const since = machine.journal.cursor;
        try {
            await runBlockJob(machine, 'snapshot-load', { tag: name, vmstate, devices }, signal);
        }
        catch (error) {
            throw await this.failedLoadError(name, { resume: state === 'running', since }, error);
        }
        onLoaded(since);
        await setRunning(machine, wanted);
        mutex.heldByLoad = false;
    }
    /** Cleans up after a failed load. QEMU looks for the snapshot before it touches anything, so a missing one changes nothing. */
    async failedLoadError(name, before, error) {
        const { machine, mutex, onLoaded } = this.parts;
        const broken = error instanceof BlockJobError && (await this.look()).snapshots.some((one) => one.name === name && one.loadable);
        if (!broken) {
            if (!before.resume || !machine.running)
                return error;
            await setRunning(machine, true);
            mutex.heldByLoad = false;
            return error;
        }
        onLoaded(before.since);
        return new snapshot_table/* SnapshotError */.JC(`The snapshot ${name} could not be loaded, and the guest stays paused: ${(0,errors/* errorText */.kc)(error)}`, {
            remedy: 'Its memory and its disks may be partly those of the snapshot: load another one, or stop the VM.',
            cause: error,
        });
    }
    async delete(name, view, signal) {
        await runBlockJob(this.parts.machine, 'snapshot-delete', { tag: name, devices: names(view) }, signal);
    }
    /** Asks QEMU for devices whose state it cannot save. Otherwise the save would fail after the guest is paused. */
    async requireSavable() {
        const reply = await this.parts.machine.execute('query-migrate', {}, work_TO_ITS_END);
        const reasons = (0,json/* isJsonObject */.OW)(reply) && Array.isArray(reply['blocked-reasons']) ? reply['blocked-reasons'] : [];
        if (reasons.length === 0)
            return;
        throw new snapshot_table/* SnapshotError */.JC(`QEMU cannot save the state of this VM: ${reasons.map((one) => (0,untrusted_text/* oneLine */.T)(String(one), 300)).join('; ')}.`, {
            remedy: 'Remove the device (an NVMe disk can be `interface: virtio`), or unmount the share in the guest first.',
        });
    }
}
function names({ disks }) {
    return disks.map((disk) => disk.name);
}
function whyNot({ stateBytes, disks }) {
    return stateBytes === 0 ? 'it does not include the state of the machine' : `only the disks ${disks.join(', ')} have it`;
}
function leftOverError(spare, name, error) {
    return new snapshot_table/* SnapshotError */.JC(`The snapshot ${name} is saved; its copy ${spare} could not be removed: ${(0,errors/* errorText */.kc)(error)}`, {
        remedy: `Use \`delete:${spare}\`: it takes as much space as the snapshot.`,
        cause: error,
    });
}
function keptAsError(spare, name, error) {
    return new snapshot_table/* SnapshotError */.JC(`The snapshot ${name} could not be saved under its final name: ${(0,errors/* errorText */.kc)(error)}`, {
        remedy: `The new snapshot exists as ${spare}, which can be loaded.`,
        cause: error,
    });
}

;// CONCATENATED MODULE: ./src/supervisor/boot.ts























/** How long QEMU may take to list its dump formats, in milliseconds. */
const ASK_MS = 5000;
/**
 * Boots a VM. The start is in the audit log before QEMU is spawned.
 *
 * If this fails, no process is left. The audit log holds the reason, if it can be written, and is closed.
 *
 * @throws VmCrashedError only if QEMU ended before it let the guest run.
 */
async function bootVm(directory, params, onState) {
    const problems = new ProblemLog();
    const redact = new redactor/* GrowingRedactor */.o(params.secrets);
    const shipper = await syslog_shipper/* AuditShipper */.p.open(directory);
    const audit = await log/* AuditLog */.S.open(directory.audit, { vm: params.spec.name, redact, onWritten: () => shipper?.wake() });
    const note = lifecycleNotes(audit, params.caller);
    const events = new EventLog(directory.events);
    let machine;
    let daemons;
    try {
        const args = screenedArguments(params.spec);
        await note('vm-start', startFacts(params, args), null);
        const files = { cwd: directory.files, env: process.env, logFile: directory.qemuLog };
        const hooks = { onEvent: events.record.bind(events), onState };
        daemons = await ShareDaemons.start(params.daemons, directory, shared_deadline/* Deadline */.B.after(params.startTimeoutMs));
        const starting = vm_machine/* Machine */.u.start({ qemu: params.qemu, args, ...files, ...hooks }, shared_deadline/* Deadline */.B.after(params.startTimeoutMs));
        machine = await daemons.attend(starting);
        const serial = new SerialConsole(machine.serial, directory.serialLog, { onProblem: (error) => problems.report(error) });
        const watch = new GuestWatch(machine, serial, params.spec.accel);
        const channels = new GuestChannels(machine, serial, params.guest);
        const askAgent = channels.askAgent.bind(channels);
        const { layers, spec } = params;
        const context = await gateContext(params, machine);
        const mutex = new GuestMutex();
        const gate = new gate_gate/* Gate */.i({ machine, askAgent, mutex, audit, directory, layers, context });
        const runs = new GuestRuns({ machine, audit, watch, channels, layers });
        const work = new SnapshotWork({
            machine,
            mutex,
            own: spec.disks.map((disk) => disk.name),
            inState: arguments_machine/* STATE_NODES */.s5,
            memoryBytes: spec.memoryBytes,
            onLoaded: (since) => {
                watch.replaced(since);
                channels.forget();
            },
        });
        const snapshots = new Snapshots({ machine, audit, work, mutex, layers, context });
        await resume(machine, shared_deadline/* Deadline */.B.after(params.startTimeoutMs));
        await note('vm-start', { pid: machine.id.pid, qemuVersion: machine.qemuVersion }, 'ok');
        return { machine, daemons, serial, events, problems, audit, shipper, redact, watch, gate, channels, runs, snapshots };
    }
    catch (error) {
        await machine?.kill();
        await daemons?.close();
        await events.close();
        // The reason of the failure matters more than that it cannot be recorded.
        await note('vm-start', {}, 'failed', { error: (0,errors/* errorText */.kc)(error) }).catch(() => undefined);
        await audit.close(params.caller).catch(() => undefined);
        // The process that launched the supervisor sends the rest of the log.
        await shipper?.close();
        throw error;
    }
}
/** Lets the guest run. From here on a crash throws a VmError, because the guest may have run and written to its disks. */
async function resume(machine, deadline) {
    try {
        await machine.resume(deadline);
    }
    catch (error) {
        if (!(error instanceof vm_errors/* VmCrashedError */.M))
            throw error;
        throw new vm_errors/* VmError */.w(error.marked.message, { remedy: error.marked.remedy, status: error.status, cause: error });
    }
}
/** Returns a function that writes records of the VM's lifecycle, which have no command and no tier. */
function lifecycleNotes(audit, caller) {
    return async (event, facts, outcome, ending = {}) => {
        await audit.append({ ...caller, event, arguments: facts, decision: 'allow', reason: 'lifecycle', outcome, ...ending });
    };
}
/** Returns QEMU's command line. @throws MaqetError if the policy refuses one of the extra arguments. */
function screenedArguments(spec) {
    const [problem] = (0,qemu_args/* screenQemuArgs */.k)(spec.qemuArgs);
    if (problem !== undefined)
        throw new errors/* MaqetError */.Po(problem.reason, { remedy: problem.remedy, status: 'blocked' });
    return (0,args/* qemuArguments */.N)(spec, { platform: process.platform });
}
function startFacts({ qemu, spec, accelReason, daemons, layers }, args) {
    const { accel, memoryBytes, cpus, machine } = spec;
    const served = daemons.map((daemon) => ({ file: daemon.file, args: [...daemon.args] }));
    const facts = { qemu, accel, accelReason, memoryBytes, cpus, machine, args: [...args], policy: (0,policy_layer/* layerFacts */.Dx)(layers) };
    return served.length === 0 ? facts : { ...facts, daemons: served };
}
async function gateContext({ spec }, machine) {
    const reply = await machine.execute('query-dump-guest-memory-capability', {}, shared_deadline/* Deadline */.B.after(ASK_MS));
    const formats = (0,json/* isJsonObject */.OW)(reply) && Array.isArray(reply['formats']) ? reply['formats'] : [];
    return {
        memoryBytes: spec.memoryBytes,
        qemuVersion: machine.qemuVersion,
        arch: spec.arch,
        created: (0,args/* backEndNames */.Z)(spec),
        dumpFormats: formats.filter((format) => typeof format === 'string'),
    };
}

// EXTERNAL MODULE: ./src/guest/readiness.ts
var readiness = __webpack_require__(26492);
;// CONCATENATED MODULE: ./src/guest/user-network.ts
const ROW = /^\s*TCP\[(\w{1,20})\]\s+-?\d{1,9}\s+(\S{1,64})\s+(\d{1,5})\s+(\S{1,64})\s+(\d{1,5})\s/;
/** The state in the row of the forwarded port itself. */
const FORWARD = 'HOST_FORWARD';
/**
 * Parses the table of connections that QEMU's user network prints (`info usernet`, here by QEMU 7.2):
 *
 *       Protocol[State]    FD  Source Address  Port   Dest. Address  Port RecvQ SendQ
 *       TCP[ESTABLISHED]   10       127.0.0.1 34567       10.0.2.15    22     0     0
 *       TCP[HOST_FORWARD]   5       127.0.0.1 34567       10.0.2.15    22     0     0
 *
 * The source of each connection is the address of the forwarded port, not of the client. Connections through one port look alike.
 *
 * @param port - the forwarded port of the host.
 * @returns undefined if the table does not list that port: the network or the format of the table is another one.
 */
function forwardedFlows(table, port) {
    const rows = table.split('\n').flatMap((line) => {
        const [, state = '', , sourcePort, target, targetPort] = ROW.exec(line) ?? [];
        return Number(sourcePort) === port ? [{ state, target: `${target}:${targetPort}` }] : [];
    });
    const forward = rows.find(({ state }) => state === FORWARD);
    if (forward === undefined)
        return undefined;
    // A connection of the guest itself may have the same source port, but it has another target.
    const own = rows.filter(({ state, target }) => state !== FORWARD && target === forward.target);
    return { target: forward.target, states: own.map(({ state }) => state) };
}

;// CONCATENATED MODULE: ./src/guest/tcp.ts





/** How often QEMU is asked about a connection, in milliseconds. */
const tcp_LOOK_MS = 100;
/** After so long without an answer of the guest, a new connection is made: QEMU repeats its SYN less and less often. */
const HOLD_MS = 3000;
/** Where QEMU does not report its connections, one that stays open for this long counts as accepted. */
const OPEN_MS = 1000;
/** The pause after an attempt that failed, in milliseconds. */
const tcp_PAUSE_MS = 200;
/** TCP states that a connection reaches only if the guest accepted it. */
const ACCEPTED = ['ESTABLISHED', 'CLOSE_WAIT'];
/**
 * Waits until a program in the guest accepts TCP connections.
 *
 * A connection to the forwarded port proves nothing, because QEMU's user network accepts every one itself. The state of QEMU's own
 * connection to the guest is the proof. Where QEMU does not report it, a connection that receives data or stays open for a second
 * counts.
 *
 * The probe is a real connection without data. A server that serves a single client has then served it.
 *
 * @returns the evidence, in one line.
 * @throws DeadlineError that says how far the last attempt came, or CancelledError.
 */
async function waitForTcp(target) {
    const { port, deadline } = target;
    let last;
    for (;;) {
        try {
            last = await probe(target);
            if (last.kind === 'ready')
                return last.evidence;
            await deadline.race((0,shared_deadline/* sleep */.y)(tcp_PAUSE_MS, deadline.signal), 'the next attempt');
        }
        catch (error) {
            if (!(error instanceof errors/* DeadlineError */.j3))
                throw error;
            const { said, remedy } = explain(last);
            throw new errors/* DeadlineError */.j3(`the guest to accept TCP connections through port ${port} of the host (${said})`, Math.round(deadline.ms), remedy);
        }
    }
}
/** Makes one connection and judges it. Closes it before it settles. */
async function probe({ port, usernet, deadline }) {
    const connection = new Probe(port);
    const ask = async () => forwardedFlows(await usernet().catch(() => ''), port);
    try {
        for (;;) {
            const flows = await deadline.race(ask(), "QEMU's report on its user network");
            const outcome = connection.judge(flows);
            if (outcome !== undefined)
                return outcome;
            await deadline.race((0,shared_deadline/* sleep */.y)(tcp_LOOK_MS, deadline.signal), 'the guest to answer');
        }
    }
    finally {
        connection.close();
    }
}
class Probe {
    port;
    socket;
    startedAt = performance.now();
    state = 'open';
    error;
    constructor(port) {
        this.port = port;
        this.socket = (0,external_node_net_.connect)(port, '127.0.0.1');
        this.socket.once('data', () => {
            this.state = 'received';
        });
        this.socket.once('error', (error) => {
            this.error = (0,errors/* errnoOf */.UQ)(error) ?? 'an error';
        });
        for (const event of ['end', 'close']) {
            this.socket.once(event, () => {
                if (this.state === 'open')
                    this.state = 'closed';
            });
        }
    }
    /** Judges the connection. @returns undefined while the result is not known yet. */
    judge(flows) {
        const heldMs = performance.now() - this.startedAt;
        const by = `TCP port ${this.port} of the host`;
        if (this.state === 'received')
            return { kind: 'ready', evidence: `the guest sent data to ${by}` };
        const accepted = flows?.states.find((state) => ACCEPTED.includes(state));
        if (accepted !== undefined)
            return { kind: 'ready', evidence: `the guest accepts TCP connections on ${flows?.target} through ${by}` };
        if (this.state === 'closed')
            return this.error === 'ECONNREFUSED' ? { kind: 'refused' } : { kind: 'closed' };
        if (flows === undefined)
            return heldMs < OPEN_MS ? undefined : { kind: 'ready', evidence: `a connection to ${by} stayed open` };
        return heldMs < HOLD_MS ? undefined : { kind: 'silent' };
    }
    close() {
        this.socket.destroy();
    }
}
function explain(last) {
    switch (last?.kind) {
        case 'closed':
            return {
                said: 'the guest refuses them: nothing listens on that port yet',
                remedy: 'Look at the serial log for why the service did not start, and check that it listens on all addresses of the guest.',
            };
        case 'refused':
            return { said: 'QEMU does not listen on that port', remedy: `Forward the port with ${(0,wording/* input */.hF)('ports')}.` };
        case undefined:
            return { said: 'the first attempt had not ended', remedy: 'Raise the timeout.' };
        default:
            return {
                said: "the guest's network does not answer",
                remedy: 'Look at the serial log: the guest needs a driver for its network card, and an address from DHCP.',
            };
    }
}

;// CONCATENATED MODULE: ./src/supervisor/ready.ts








/** How long QEMU may take to answer a question, in milliseconds. */
const ready_ASK_MS = 5000;
/** Conditions about the guest as it is now. The others also count if they came true before the guest went down. */
const OF_NOW = new Set(['running', 'tcp', 'channel']);
const PANIC_REMEDY = `Read the serial log. ${(0,wording/* input */.hF)('dump', 'on-panic')} keeps the memory of a guest that panics.`;
const POWER_OFF_REMEDY = `Use ${(0,wording/* input */.hF)('wait-for', 'shutdown')} if the guest is meant to power off. Otherwise read the serial log.`;
/** The guest was not ready in time. The message says how far it came. */
class NotReadyError extends errors/* MaqetError */.Po {
}
/**
 * Waits until a condition is met, or throws as soon as it can no longer be: QEMU exits, the guest panics or powers off, its CPUs
 * have stopped.
 *
 * @returns what met it: the text that matched (untrusted), or the name of an event.
 * @throws VmCrashedError, or an error with status `timed-out` that says how far the guest came.
 */
async function waitUntilReady(condition, vm, deadline) {
    const work = workOf(condition);
    // A channel that was found earlier would report a guest that has ended as ready.
    if (!vm.fresh && OF_NOW.has(condition.kind))
        await vm.watch.requireLive(work.what);
    try {
        return await vm.watch.whileAlive(work, deadline, (bounded) => met(condition, vm, bounded));
    }
    catch (error) {
        if (!(error instanceof errors/* DeadlineError */.j3))
            throw error;
        throw notReadyError(condition, vm, deadline.ms, error);
    }
}
/** A wait for an end of the guest is not ended by it. */
function workOf(condition) {
    const { kind } = condition;
    const waitsForPanic = kind === 'event' && condition.name === 'GUEST_PANICKED';
    // QEMU also sends events without the guest's doing.
    const dependsOnGuest = kind !== 'event';
    return {
        what: `maqet waited for ${(0,readiness/* describeWaitCondition */._$)(condition)}`,
        endedBy: {
            panic: waitsForPanic ? undefined : PANIC_REMEDY,
            'power-off': dependsOnGuest && kind !== 'shutdown' ? POWER_OFF_REMEDY : undefined,
        },
        endedByStall: dependsOnGuest,
    };
}
async function met(condition, { machine, serial, watch, channels, ports }, deadline) {
    switch (condition.kind) {
        case 'running':
            return 'running';
        case 'serial':
            return serial.waitForMatch((0,pattern.compileSerialPattern)(condition.pattern), deadline);
        case 'shutdown':
            return watch.poweredOff(deadline);
        case 'event':
            return (await machine.journal.waitFor({ name: condition.name }, 0, deadline)).event.name;
        case 'tcp':
            return waitForTcp({ port: forwardedTo(condition.port, ports), usernet: () => userNetwork(machine), deadline });
        case 'channel':
            return (await channels.ready(condition.channel, deadline)).name;
    }
}
/** The host's port that is forwarded to a TCP port of the guest. */
function forwardedTo(guest, ports) {
    const forward = ports.find((port) => port.protocol === 'tcp' && port.guest === guest);
    if (forward !== undefined)
        return forward.host;
    throw new errors/* MaqetError */.Po(`No port of the host is forwarded to TCP port ${guest} of the guest.`, {
        remedy: `Start the VM with ${(0,wording/* input */.hF)('ports', `0:${guest}`)} and a network card.`,
    });
}
/** The connections of QEMU's user network. Asks the human monitor: `x-query-usernet` exists from QEMU 11 on only. */
async function userNetwork(machine) {
    return String(await machine.execute('human-monitor-command', { 'command-line': 'info usernet' }, shared_deadline/* Deadline */.B.after(ready_ASK_MS)));
}
function notReadyError(condition, vm, ms, cause) {
    const { machine, serial, watch, channels } = vm;
    const progress = (0,readiness/* describeProgress */.vk)(serial, performance.now(), serial.tail(1).at(-1) ?? '');
    // The error of a channel or a port says why its last attempt failed.
    const lastAttempt = condition.kind === 'channel' || condition.kind === 'tcp' ? ` ${cause.marked.message}` : '';
    const output = machine.output.tail().at(-1);
    const qemuOutput = output === undefined ? '' : ` Last output of QEMU: ${(0,untrusted_text/* oneLine */.T)(output, 200)}.`;
    // `auto` leaves the console alone where it could do harm.
    const consoleUntried = condition.kind === 'channel' && condition.channel === 'auto' && !channels.tries('serial');
    const otherChannel = consoleUntried
        ? ` Use ${(0,wording/* input */.hF)('run-with', 'serial')} if the guest has a root shell on its serial console, which \`auto\` does not try here.`
        : '';
    return new NotReadyError(`Waited ${(0,units/* formatDuration */.a3)(ms)} for ${(0,readiness/* describeWaitCondition */._$)(condition)}: ${progress}.${watch.pausedHint}${lastAttempt}${qemuOutput}`, {
        remedy: `Raise ${(0,wording/* input */.hF)('boot-timeout')} if the guest is only slow.${otherChannel} The serial log shows how far its boot came.`,
        status: 'timed-out',
        cause,
    });
}

;// CONCATENATED MODULE: ./src/supervisor/record-keeper.ts


/** How long after a failed write the next attempt follows, in milliseconds. */
const record_keeper_RETRY_MS = 1000;
/** Writes `vm.json` while the VM lives. Nobody else does. A write that fails is tried again. */
class RecordKeeper {
    directory;
    current;
    problems;
    writing = Promise.resolve();
    retry;
    closed = false;
    constructor(directory, current, problems) {
        this.directory = directory;
        this.current = current;
        this.problems = problems;
    }
    get record() {
        return this.current;
    }
    /** Changes the record, and writes it. @throws MaqetError if the write fails. It is tried again until {@link close}. */
    change(change) {
        this.current = { ...this.current, ...change };
        const next = this.writing.then(() => this.write());
        this.writing = next.catch(() => undefined);
        return next;
    }
    /** As {@link change}. Never rejects. */
    async note(change) {
        await this.change(change).catch(() => undefined);
    }
    /** Stops trying again: the directory may belong to another VM from now on. */
    close() {
        this.closed = true;
        clearTimeout(this.retry);
    }
    async write() {
        clearTimeout(this.retry);
        try {
            await (0,state_record/* writeRecord */.rh)(this.directory, this.current);
        }
        catch (cause) {
            const error = new errors/* MaqetError */.Po(`${this.directory.record} cannot be written: ${(0,errors/* errorText */.kc)(cause)}.`, {
                remedy: 'Free disk space, and check that its directory is writable.',
                cause,
            });
            this.problems.report(error);
            if (!this.closed)
                this.retry = setTimeout(() => void this.note({}), record_keeper_RETRY_MS).unref();
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./src/supervisor/service.ts













const QUICK = { powerdownMs: 0, quitMs: 2000, termMs: 2000 };
/** How long commands that were in flight when the VM ended may take to record their outcome, in milliseconds. */
const SETTLE_MS = 5000;
/** How long the syslog server may take for the last records if no client sends them, in milliseconds. */
const FLUSH_MS = 5000;
const TAIL_LINES = 40;
/**
 * One VM, from its first audit record to its last. It is the only writer of the VM's directory while the VM lives. Its public methods
 * answer the requests of the RPC table.
 *
 * Once `ended` settles, QEMU has been reaped, the logs are closed, and `vm.json` holds the final state.
 */
class VmService {
    params;
    keeper;
    live;
    /** Settles when the VM has ended and its logs are closed. Never rejects. */
    ended;
    settleEnded;
    startedAt = external_node_perf_hooks_.performance.now();
    lifetime;
    stopping;
    constructor(params, keeper, live) {
        this.params = params;
        this.keeper = keeper;
        this.live = live;
        const { promise, resolve } = Promise.withResolvers();
        this.ended = promise;
        this.settleEnded = resolve;
        this.lifetime = setTimeout(() => void this.stopBecause('its lifetime is over'), params.lifetimeMs);
        void live.machine.exited.then(() => this.stopBecause('QEMU has ended'));
    }
    /** Starts the VM. If this fails, no process is left, and the audit log and `vm.json` hold the reason. */
    static async start(directory, claimed, params) {
        const { spec } = params;
        const record = {
            ...claimed,
            owner: (0,shared_process/* identify */.ls)(process.pid),
            accel: { name: spec.accel, reason: params.accelReason },
            ports: [...spec.ports],
        };
        try {
            // Before QEMU starts: whoever stops this VM while it boots must find its supervisor, also if the launching process is gone.
            await (0,state_record/* writeRecord */.rh)(directory, record);
            let service;
            const live = await bootVm(directory, params, (states) => service?.onState(states));
            service = new VmService(params, new RecordKeeper(directory, { ...record, qemu: live.machine.id }, live.problems), live);
            await service.onState(live.machine.states);
            return service;
        }
        catch (error) {
            const reason = (0,redactor/* createRedactor */.l)(params.secrets).text((0,errors/* errorText */.kc)(error));
            await (0,state_record/* writeRecord */.rh)(directory, { ...record, state: 'failed', reason }).catch(() => undefined);
            throw error;
        }
    }
    get pid() {
        return this.live.machine.id.pid;
    }
    get qemuVersion() {
        return this.live.machine.qemuVersion;
    }
    get kept() {
        return this.keeper.record.kept;
    }
    execute(params, { log }) {
        return this.live.gate.execute(params, log);
    }
    refused(params, { log }) {
        return this.live.gate.recordRefused(params, log);
    }
    async waitReady({ condition, timeoutMs }) {
        const { ports } = this.params.spec;
        const fresh = this.keeper.record.bootMs === null;
        const evidence = await waitUntilReady(condition, { ...this.live, ports, fresh }, shared_deadline/* Deadline */.B.after(timeoutMs));
        const bootMs = this.keeper.record.bootMs ?? Math.round(external_node_perf_hooks_.performance.now() - this.startedAt);
        await this.keeper.note({ bootMs });
        return { evidence, bootMs };
    }
    runInGuest(params, { signal, log, streams }) {
        return this.live.runs.run(params, { ...streams(params.id), signal, log });
    }
    async waitEvent({ name, data, since, timeoutMs }) {
        const match = data === undefined ? { name } : { name, data };
        const { seq, event } = await this.live.machine.journal.waitFor(match, since, shared_deadline/* Deadline */.B.after(timeoutMs));
        return { seq, data: event.data };
    }
    async events({ name }, { log }) {
        const { events, truncated } = newestEvents(this.live.machine.journal, name);
        if (truncated)
            log({ level: 'warning', text: `These are the newest ${events.length} events. Read events.jsonl for earlier ones.` });
        return events;
    }
    dump(params, { log }) {
        return this.live.gate.dump(params, log);
    }
    snapshot(params, peer) {
        return this.live.snapshots.run(params, peer);
    }
    async status() {
        const { machine, serial, watch, audit, gate } = this.live;
        return {
            vm: this.params.spec.name,
            state: machine.states.state,
            reason: machine.states.reason,
            pid: this.pid,
            qemu: machine.id,
            supervisor: this.keeper.record.owner,
            kept: this.kept,
            panicked: watch.panicText !== undefined,
            poweredOff: watch.powerOffReason !== undefined,
            uptimeMs: Math.round(external_node_perf_hooks_.performance.now() - this.startedAt),
            serialBytes: serial.bytes,
            serialQuietMs: serial.bytes === 0 ? -1 : Math.round(external_node_perf_hooks_.performance.now() - serial.lastByteAt),
            cursor: machine.journal.cursor,
            auditHead: audit.head,
            auditRecords: audit.records,
            layers: this.params.layers,
            context: gate.context,
        };
    }
    async tail() {
        return { serial: this.live.serial.tail(TAIL_LINES), qemu: this.live.machine.output.tail() };
    }
    async attached({ caller, secrets, layers }) {
        this.live.redact.learn(secrets);
        await lifecycleNotes(this.live.audit, caller)('vm-attach', { policy: (0,policy_layer/* layerFacts */.Dx)(layers) }, 'ok');
        return this.status();
    }
    /** If this fails, the VM is not kept. */
    async keep(caller) {
        const { kept } = this;
        await lifecycleNotes(this.live.audit, caller)('vm-keep', {}, 'ok');
        // A later step has to see that the VM was kept.
        await this.keeper.change({ kept: true }).catch(async (error) => {
            await this.keeper.note({ kept });
            throw error;
        });
        clearTimeout(this.lifetime);
        return null;
    }
    async flushAudit({ timeoutMs }) {
        return (await this.live.shipper?.flush(shared_deadline/* Deadline */.B.after(timeoutMs))) ?? null;
    }
    /**
     * When this resolves, QEMU is gone and the audit log is closed. A log that cannot be written does not keep the VM alive: see
     * `unrecorded` in the result. The client sends the rest of the log to the syslog server.
     */
    stop(params) {
        this.stopping ??= this.end(params, 0);
        return this.stopping;
    }
    /** Stops the VM without a request of a client. Never rejects. */
    async stopBecause(reason) {
        this.stopping ??= this.end({ caller: this.params.caller, reason, quick: true }, FLUSH_MS);
        await this.stopping.catch(() => undefined);
    }
    /** @param flushMs - how long the syslog server may take for the rest of the log. */
    async end(params, flushMs) {
        const { machine, daemons, channels, serial, events, audit, shipper, problems } = this.live;
        const unrecorded = new Unrecorded(problems);
        const died = !machine.running;
        clearTimeout(this.lifetime);
        let outcome;
        try {
            outcome = await this.stopOnRecord(params, unrecorded);
            if (flushMs > 0)
                await shipper?.flush(shared_deadline/* Deadline */.B.after(flushMs));
        }
        finally {
            await Promise.allSettled([daemons.close(), channels.close(), serial.close(), events.close(), audit.close(), shipper?.close()]);
            // A kept VM that crashed stays marked as kept, so that a later step does not silently start a new one.
            const { state, reason } = machine.states;
            this.keeper.close();
            await unrecorded.attempt(this.keeper.change({ state, reason, ...(died ? {} : { kept: false }) }));
            problems.flush();
            this.settleEnded();
        }
        const { state, reason, kept } = this.keeper.record;
        return { ...outcome, auditHead: audit.head, auditRecords: audit.records, unrecorded: unrecorded.first, end: { state, reason, kept } };
    }
    /** Stops QEMU, and records the request before and the outcome after it, as far as the audit log can be written. */
    async stopOnRecord({ caller, reason, quick }, unrecorded) {
        const { machine, audit, gate, runs, snapshots } = this.live;
        const note = lifecycleNotes(audit, caller);
        await unrecorded.attempt(note('vm-stop', { reason }, null));
        const outcome = await (0,stop/* stopMachine */.mv)(machine, quick ? QUICK : this.params.stopLimits);
        await shared_deadline/* Deadline */.B.after(SETTLE_MS)
            .race(Promise.all([gate.idle(), runs.idle(), snapshots.idle()]), 'the commands in flight')
            .catch(() => undefined);
        const { state, reason: why } = machine.states;
        const facts = { method: outcome.method, state, reason: why };
        await unrecorded.attempt(note('vm-stop', facts, state === 'failed' ? 'failed' : 'ok', { durationMs: outcome.ms }));
        await unrecorded.attempt(audit.close(caller));
        return outcome;
    }
    /** Not the end of the VM: once `vm.json` holds it, the name and the directory are free for another VM. */
    async onState({ state, reason, ended }) {
        if (!ended)
            await this.keeper.note({ state, reason });
    }
}

// EXTERNAL MODULE: ./src/supervisor/rpc/guest-streams.ts
var guest_streams = __webpack_require__(38710);
// EXTERNAL MODULE: ./src/supervisor/rpc/methods.ts
var methods = __webpack_require__(28868);
// EXTERNAL MODULE: ./src/supervisor/rpc/wire.ts + 1 modules
var rpc_wire = __webpack_require__(45449);
;// CONCATENATED MODULE: ./src/supervisor/rpc/server.ts










/** How often to check the process that a kept VM depends on, in milliseconds. */
const WATCH_MS = 1000;
/** How long clients of an ended VM may take to hang up, in milliseconds. */
const LINGER_MS = 60_000;
/**
 * Serves one VM until it has ended and all clients have hung up.
 *
 * The launching process uses a socket that only it holds. When it dies, that socket closes, and the VM is stopped unless it is kept.
 * Other clients connect to the socket in the VM's directory.
 */
class SupervisorServer {
    directory;
    starting;
    service;
    listener;
    startAsked = false;
    clients = new Set();
    over;
    /** Settles when the process may exit. */
    finished;
    constructor(directory) {
        this.directory = directory;
        const { promise, resolve } = Promise.withResolvers();
        this.finished = promise;
        this.over = resolve;
    }
    /** Serves the launching process. */
    serveOwner(owner) {
        this.serve(owner, () => void this.onOwnerGone());
    }
    /** Stops the VM, if there is one, because the supervisor has to end. */
    async shutdown(reason) {
        const service = await this.started();
        if (service === undefined)
            this.over();
        else
            await service.stopBecause(reason);
    }
    async onOwnerGone() {
        const service = await this.started();
        if (service === undefined)
            this.over();
        else if (!service.kept)
            await service.stopBecause('the process that started the VM is gone');
    }
    /** Waits for a VM that is just being started: to exit then would leave its audit log open. */
    async started() {
        return this.starting?.catch(() => undefined);
    }
    serve(stream, onGone) {
        const wire = new rpc_wire/* Wire */._2(stream, 'supervisor');
        wire.serve(methods/* METHODS */.J8, this.handlers(wire));
        wire.onClose(() => {
            this.clients.delete(wire);
            wire.close();
            onGone();
        });
        this.clients.add(wire);
        wire.listen();
    }
    /** Returns a handler for each method: `start` makes the service, and the service has a method of the same name for the others. */
    handlers(wire) {
        const peer = {
            log: (line) => void wire.notify(methods/* LOG */.$9, line),
            streams: (id) => (0,guest_streams/* remoteStreams */._)(wire, id),
        };
        const names = Object.keys(methods/* METHODS */.J8);
        const entries = names.map((name) => {
            if (name === 'start')
                return [name, (params) => this.start(params)];
            return [name, (params, signal) => this.vm[name](params, { ...peer, signal })];
        });
        return Object.fromEntries(entries);
    }
    get vm() {
        if (this.service === undefined)
            throw new errors/* MaqetError */.Po('The VM has not been started.', { remedy: 'Start it first.' });
        return this.service;
    }
    async start(params) {
        const claimed = await this.claimedRecord();
        this.starting = VmService.start(this.directory, claimed, params);
        this.service = await this.starting;
        this.watch(params.watchPid);
        void this.service.ended.then(() => this.leave());
        await this.listen();
        return { pid: this.service.pid, qemuVersion: this.service.qemuVersion };
    }
    async claimedRecord() {
        // Set before the first wait: two requests may arrive together.
        const again = this.startAsked;
        this.startAsked = true;
        const record = await (0,state_record/* readRecord */.aE)(this.directory);
        if (!again && record !== undefined && (0,state_record/* isLive */.DG)(record))
            return record;
        throw new errors/* MaqetError */.Po(`${this.directory.dir} is not claimed for a VM, or its VM was started already.`, {
            remedy: 'Start the VM through maqet.',
        });
    }
    async listen() {
        const server = (0,external_node_net_.createServer)((socket) => this.serve(socket, () => undefined));
        // Relative to the working directory, which is the VM's: the path of a UNIX socket has at most 107 bytes (Linux).
        await new Promise((resolve, reject) => server.once('error', reject).listen('rpc.sock', resolve));
        await (0,promises_.chmod)(this.directory.socket, 0o600);
        this.listener = server;
    }
    /** Stops a VM that nobody can reach any more: its directory was removed, or the runner of its job is gone. */
    watch(pid) {
        const runner = pid === undefined ? undefined : (0,shared_process/* identify */.ls)(pid);
        const lost = () => {
            if (!(0,external_node_fs_.existsSync)(this.directory.record))
                return 'its directory is gone';
            return runner === undefined || (0,shared_process/* isAlive */._n)(runner) ? undefined : 'the runner of the job is gone';
        };
        const timer = setInterval(() => {
            const reason = lost();
            if (reason === undefined)
                return;
            clearInterval(timer);
            void this.service?.stopBecause(reason);
        }, WATCH_MS);
        timer.unref();
    }
    leave() {
        this.listener?.close();
        const started = performance.now();
        const timer = setInterval(() => {
            if (this.clients.size > 0 && performance.now() - started < LINGER_MS)
                return;
            clearInterval(timer);
            this.over();
        }, 20);
    }
}

;// CONCATENATED MODULE: ./src/supervisor/main.ts



const OWNER_FD = 3;
/** Runs the supervisor of one VM until that has ended. @param argv - the path of the VM's directory. */
async function runSupervisor(argv) {
    const [dir] = argv;
    if (dir === undefined)
        throw new TypeError('usage: supervisor DIRECTORY');
    process.umask(0o077);
    // Both are a file on the disk of the VM: a message of a library or of Node.js that does not fit there must not end the VM.
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', () => undefined);
    const server = new SupervisorServer(new layout/* VmDirectory */.ZB(dir));
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) {
        process.on(signal, () => void server.shutdown(`the supervisor received ${signal}`));
    }
    // Without a handler the kernel would kill the process at a file size limit. With one, the write fails and is reported.
    process.on('SIGXFSZ', () => undefined);
    server.serveOwner(new external_node_net_.Socket({ fd: OWNER_FD, readable: true, writable: true }));
    await server.finished;
    // QEMU has been reaped and the logs are closed. A socket that a client left open must not hold the process.
    process.exit(0);
}


/***/ }),

/***/ 8713:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ diskStarter),
/* harmony export */   Iv: () => (/* binding */ defaultCpu),
/* harmony export */   a_: () => (/* binding */ diskInterfaces),
/* harmony export */   nm: () => (/* binding */ defaultMachine),
/* harmony export */   rS: () => (/* binding */ hasDisplay),
/* harmony export */   tj: () => (/* binding */ platformOf),
/* harmony export */   xy: () => (/* binding */ hasSelfTest)
/* harmony export */ });
/* unused harmony export consoleDevice */
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68350);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver__WEBPACK_IMPORTED_MODULE_0__);

const PC = {
    machines: [
        ['8.2.0', 'pc-q35-8.2'],
        ['6.2.0', 'pc-q35-6.2'],
    ],
    machine: 'q35',
    cpu: 'max',
    transport: 'pci',
    console: 'ttyS0',
    extras: ['VGA', 'pvpanic'],
    ide: 'own',
    starter: 'own',
};
const ARM_VIRT = {
    machines: [
        ['8.2.0', 'virt-8.2'],
        ['6.2.0', 'virt-6.2'],
    ],
    machine: 'virt',
    cpu: 'max',
    transport: 'pci',
    console: 'ttyAMA0',
    // The memory of a VGA cannot be cached there as guests expect (QEMU's documentation of virt). UEFI draws on ramfb.
    extras: ['ramfb', 'pvpanic-pci'],
    ide: 'added',
    starter: 'uefi',
};
/** No ramfb: QEMU 7.2 refuses it on this machine. */
const RISCV_VIRT = { ...ARM_VIRT, machines: [], cpu: 'rv64', console: 'ttyS0', extras: ['pvpanic-pci'] };
const PSERIES = {
    machines: [
        ['8.2.0', 'pseries-8.2'],
        ['6.2.0', 'pseries-6.2'],
    ],
    machine: 'pseries',
    cpu: 'power9',
    transport: 'pci',
    console: 'hvc0',
    // With a screen, the firmware would use it in place of the serial port. The hypervisor call reports a panic.
    extras: [],
    ide: 'added',
    starter: 'own',
};
const CCW = {
    machines: [
        ['8.2.0', 's390-ccw-virtio-8.2'],
        ['6.2.0', 's390-ccw-virtio-6.2'],
    ],
    machine: 's390-ccw-virtio',
    cpu: 'max',
    transport: 'ccw',
    console: 'ttysclp0',
    // The machine itself reports a guest that has stopped for good.
    extras: [],
    ide: 'none',
    starter: 'own',
};
const MALTA = {
    machines: [],
    machine: 'malta',
    // Not QEMU's default, 24Kf: a second CPU would run the first one's code from reset on, and the kernel does not boot (7.2).
    cpu: '34Kf',
    transport: 'pci',
    console: 'ttyS0',
    extras: ['pvpanic-pci'],
    ide: 'own',
    starter: 'none',
};
const PLATFORMS = {
    x86_64: PC,
    i386: PC,
    aarch64: ARM_VIRT,
    arm: ARM_VIRT,
    riscv64: RISCV_VIRT,
    ppc64: PSERIES,
    s390x: CCW,
    mips: MALTA,
    mipsel: MALTA,
};
/** Returns the machine of an architecture. Measured with QEMU 7.2. */
function platformOf(arch) {
    return PLATFORMS[arch];
}
/**
 * Returns the machine type for an architecture on a QEMU of that version. It is versioned where the architecture has versioned
 * types, so that the guest's hardware never drifts.
 */
function defaultMachine(arch, qemuVersion) {
    const { machines, machine } = platformOf(arch);
    return machines.find(([since]) => semver__WEBPACK_IMPORTED_MODULE_0___default().gte(qemuVersion, since))?.[1] ?? machine;
}
/** Returns the CPU model for an architecture, the same under every accelerator. */
function defaultCpu(arch) {
    return platformOf(arch).cpu;
}
/** Returns the device of the guest's first serial port, as Linux names it in `console=`. */
function consoleDevice(arch) {
    return PLATFORMS[arch].console;
}
/** Returns the disk interfaces of an architecture. NVMe and USB need a PCI bus. */
function diskInterfaces(arch) {
    const { ide, transport } = PLATFORMS[arch];
    const onPci = transport === 'pci' ? ['nvme', 'usb'] : [];
    return ['virtio', ...(ide === 'none' ? [] : ['ide']), 'scsi', ...onPci, 'none'];
}
/** Returns what boots a disk or CD if no kernel is named, see {@link Platform.starter}. */
function diskStarter(arch) {
    return PLATFORMS[arch].starter;
}
/** Returns true if a guest of that architecture has a screen, so that a screenshot can be taken. */
function hasDisplay(arch) {
    return PLATFORMS[arch].extras.some((device) => device === 'VGA' || device === 'ramfb');
}
/** Returns true if maqet embeds a self-test guest for that architecture. */
function hasSelfTest(arch) {
    return PLATFORMS[arch] === PC;
}


/***/ })

};
