export const id = 113;
export const ids = [113];
export const modules = {

/***/ 18196:
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
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78451);
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

/***/ 46960:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ UnfitRecordError),
/* harmony export */   M: () => (/* binding */ AuditError)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58382);

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

/***/ 81309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ auditText),
/* harmony export */   L: () => (/* binding */ auditLines)
/* harmony export */ });
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10371);

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

/***/ 23371:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ carryOut)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58382);
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

/***/ 69281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor)
});

// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(78451);
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

/***/ 72259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ verifyChain)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(58382);
// EXTERNAL MODULE: ./src/audit/bytes.ts
var bytes = __webpack_require__(18196);
// EXTERNAL MODULE: ./src/audit/chain.ts
var chain = __webpack_require__(7802);
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(78451);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(10371);
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
var audit_errors = __webpack_require__(46960);
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

/***/ 11901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ RemoteChannel)
/* harmony export */ });
/**
 * A way into the guest of a session, through its supervisor, where each run passes the policy and the audit log.
 *
 * It holds nothing: the supervisor owns the way itself.
 */
class RemoteChannel {
    name;
    act;
    session;
    env;
    facts;
    /**
     * @param act - what policies know the runs as.
     * @param facts - what the audit log is told of them.
     */
    constructor(name, act, session, env, facts = {}) {
        this.name = name;
        this.act = act;
        this.session = session;
        this.env = env;
        this.facts = facts;
    }
    async waitReady(deadline) {
        await this.session.client.waitReady({ condition: { kind: 'channel', channel: this.name }, timeoutMs: deadline.remainingMs });
    }
    run({ input, ...command }, output, deadline) {
        const { client, layers } = this.session;
        const { act, name: channel, facts } = this;
        const { caller } = this.env;
        return client.runInGuest({ act, channel, command, facts, layers, caller, timeoutMs: deadline.remainingMs }, { output, input });
    }
    async close() { }
}


/***/ }),

/***/ 41002:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ GuestSteps),
  D: () => (/* binding */ usesGuest)
});

// EXTERNAL MODULE: ./src/guest/channel.ts
var channel = __webpack_require__(83435);
;// CONCATENATED MODULE: ./src/engine/guest/channel.ts

/**
 * Waits until something can be run in the guest.
 *
 * @returns the way into it that `run-with` names, or that was found where it says `auto`.
 * @throws as a wait for readiness: MaqetError with the status `timed-out`, VmCrashedError, GuestChannelError, CancelledError.
 */
async function findWay({ client }, { runWith, bootTimeoutMs }, deadline) {
    const condition = { kind: 'channel', channel: runWith };
    const { evidence } = await client.waitReady({ condition, timeoutMs: deadline.atMost(bootTimeoutMs).ms });
    const way = channel/* CHANNEL_NAMES */.b.find((name) => name === evidence);
    if (way === undefined)
        throw new TypeError(`${JSON.stringify(evidence)} is no way into a guest`);
    return way;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(58382);
;// CONCATENATED MODULE: ./src/engine/guest/log.ts


/** How much of a script's output is kept as evidence, in bytes. What comes after is shown only. */
const LOG_CAP = 64 * 2 ** 20;
const CUT = '\n[maqet: the log of this run is full; what follows is not in it]\n';
/**
 * Keeps the output of a script in a file besides showing it.
 *
 * @param file - created for this run: `run.log`, or `run-2.log` … if an earlier step on the same VM has left one.
 * @param show - takes each piece as well.
 */
async function keepingLog(file, show, work) {
    const handle = await createFree(file);
    let room = LOG_CAP;
    const keep = async (chunk) => {
        if (room <= 0)
            return;
        const kept = chunk.subarray(0, room);
        room -= chunk.length;
        await handle.write(room > 0 ? kept : Buffer.concat([kept, Buffer.from(CUT)]));
    };
    try {
        return await work(async (stream, chunk) => void (await Promise.all([keep(chunk), show(stream, chunk)])));
    }
    finally {
        await handle.close();
    }
}
async function createFree(file) {
    for (let number = 1;; number++) {
        try {
            return await (0,promises_.open)(number === 1 ? file : file.replace(/\.log$/, `-${number}.log`), 'wx', 0o600);
        }
        catch (error) {
            if ((0,errors/* errnoOf */.UQ)(error) !== 'EEXIST')
                throw error;
        }
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(64886);
// EXTERNAL MODULE: ./src/engine/guest/remote-channel.ts
var remote_channel = __webpack_require__(11901);
;// CONCATENATED MODULE: ./src/engine/guest/run.ts





/** The script in the guest ended with another exit code than 0. */
class GuestScriptError extends errors/* MaqetError */.Po {
    constructor({ exitCode, signal }) {
        super(`The script in the guest ended with exit code ${exitCode}${signal === undefined ? '' : ` (${signal})`}.`, {
            remedy: 'Its output is in the log and in run.log.',
        });
    }
}
/**
 * Runs the script of the `run` input in the guest. What exit code it has is not judged here.
 *
 * @throws DeadlineError once `run-timeout` has passed; the script has been killed then, as far as the guest still answers.
 */
async function runInGuest(session, channel, { run: script = '', env: variables, workingDirectory, runTimeoutMs, auditScript }, { output, input }, deadline, env) {
    const remote = new remote_channel/* RemoteChannel */.Y(channel, 'guest-run', session, env, auditScript ? { script } : {});
    let inputEnds = input === undefined;
    const onInputEnd = () => {
        inputEnds = true;
    };
    const command = {
        script,
        env: variables,
        ...(workingDirectory === undefined ? {} : { workingDirectory }),
        ...(input === undefined ? {} : { input: noticingEnd(input, onInputEnd) }),
    };
    const start = external_node_perf_hooks_.performance.now();
    const limit = deadline.atMost(runTimeoutMs);
    const exit = await remote.run(command, output, limit).catch((error) => {
        if (!(error instanceof errors/* MaqetError */.Po && error.status === 'timed-out' && limit.expired))
            throw error;
        throw inputEnds || channel === 'ssh' ? overtime(limit) : endless(limit, channel);
    });
    const durationMs = Math.round(external_node_perf_hooks_.performance.now() - start);
    return { ...exit, channel, durationMs, scriptSha256: (0,external_node_crypto_.createHash)('sha256').update(script).digest('hex') };
}
/** The same bytes. No generator: one that waits for its next piece cannot be closed. */
function noticingEnd(bytes, onEnd) {
    return {
        [Symbol.asyncIterator]: () => {
            const pieces = bytes[Symbol.asyncIterator]();
            const next = async () => {
                const piece = await pieces.next();
                if (piece.done === true)
                    onEnd();
                return piece;
            };
            return { next, return: async () => (await pieces.return?.()) ?? { done: true, value: undefined } };
        },
    };
}
function endless({ ms }, channel) {
    return new errors/* MaqetError */.Po(`The standard input of the script did not end within ${(0,units/* formatDuration */.a3)(ms)}, so the script was not begun.`, {
        remedy: `Close the input, or use \`--run-with ssh\`: for \`${channel}\` it is read whole before the script starts.`,
        status: 'timed-out',
    });
}
function overtime({ ms }) {
    return new errors/* MaqetError */.Po(`The script in the guest did not end within ${(0,units/* formatDuration */.a3)(ms)} and was killed.`, {
        remedy: 'Raise `run-timeout` (and `timeout`), or end the script earlier.',
        status: 'timed-out',
    });
}

;// CONCATENATED MODULE: ./src/engine/guest/steps.ts



/** True if the inputs ask for anything inside the guest. */
function usesGuest({ run, copyIn, copyOut }) {
    return run !== undefined || copyIn.length > 0 || copyOut.length > 0;
}
/** What a run does inside its guest: files in, script, files out. */
class GuestSteps {
    inputs;
    session;
    phase;
    deadline;
    env;
    /** What came of the script; undefined before it has ended. */
    outcome;
    /** What the copies left out. */
    notices = [];
    /** The way into the guest, once there is one. */
    way;
    constructor(inputs, session, phase, deadline, env) {
        this.inputs = inputs;
        this.session = session;
        this.phase = phase;
        this.deadline = deadline;
        this.env = env;
    }
    /** Copies in, then runs the script. @throws GuestScriptError if its exit code is not 0. */
    async begin() {
        const { inputs, session, deadline, env } = this;
        const way = await this.phase('channel', () => findWay(session, inputs, deadline));
        this.way = way;
        if (inputs.copyIn.length > 0) {
            await this.copy('copy-in', async () => {
                // A packer of archives: only a run that copies needs it.
                const { copyIntoGuest } = await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(952)]).then(__webpack_require__.bind(__webpack_require__, 57952));
                return copyIntoGuest(inputs.copyIn, { session, way, env, deadline });
            });
        }
        if (inputs.run === undefined)
            return;
        this.outcome = await this.phase('run', () => env.showGuest((show) => keepingLog(session.folder.runLog, show, (output) => runInGuest(session, way, inputs, { output }, deadline, env))));
        if (this.outcome.exitCode !== 0)
            throw new GuestScriptError(this.outcome);
    }
    /** Copies out, also after a script that failed; nothing if the guest was never reached. */
    async finish() {
        const { inputs, session, way, deadline, env } = this;
        if (inputs.copyOut.length === 0 || way === undefined)
            return;
        await this.copy('copy-out', async () => {
            const { copyOutOfGuest } = await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(952)]).then(__webpack_require__.bind(__webpack_require__, 57952));
            return copyOutOfGuest(inputs.copyOut, { session, way, env, deadline });
        });
    }
    async copy(name, work) {
        this.notices.push(...(await this.phase(name, work)).notices);
    }
}


/***/ }),

/***/ 67333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ auditedDisks),
/* harmony export */   n: () => (/* binding */ removeUnusedDisks)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _audit_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23371);
/* harmony import */ var _storage_disks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97861);
/* harmony import */ var _preflight_refuse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32045);




/**
 * Makes disks with a record of each on either side: what is to be made is on disk before anything is, and how that ended follows.
 * The run itself writes them, because there is no supervisor yet.
 *
 * Disks are made all or none: when one of them cannot be, that is how it ended for all, and each record says so.
 *
 * @throws what `make` throws; AuditError if a record cannot be written. Without the first ones nothing is made.
 */
async function auditedDisks(orders, folder, vm, env, make) {
    const audit = await (0,_preflight_refuse_js__WEBPACK_IMPORTED_MODULE_3__/* .openAudit */ .WU)(folder, vm, env);
    try {
        const records = await Promise.all(orders.map((order) => announce(audit, order, folder, env)));
        const made = make();
        const facts = (index) => ({
            done: (disks) => madeFacts(disks[index]),
            failed: wantedFacts(orders[index], folder),
        });
        // Each record is closed before any failure is thrown: the log is closed then.
        const ends = await Promise.allSettled(records.map((record, index) => (0,_audit_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .carryOut */ .u)(audit, record, () => made, facts(index))));
        const broken = ends.find((end) => end.status === 'rejected');
        if (broken !== undefined)
            throw broken.reason;
        return await made;
    }
    finally {
        // Not its orderly end: the supervisor goes on with it.
        await audit.close();
    }
}
/**
 * Removes the disks of a VM that has never run, each with a record before and after: there is nothing in them. The run itself writes the
 * records, because the supervisor has gone.
 *
 * @throws AuditError if a record cannot be written: that disk stays.
 */
async function removeUnusedDisks(disks, folder, vm, env) {
    if (disks.length === 0)
        return;
    const audit = await (0,_preflight_refuse_js__WEBPACK_IMPORTED_MODULE_3__/* .openAudit */ .WU)(folder, vm, env);
    try {
        for (const { name, file } of disks) {
            const facts = { disk: name, file };
            const entry = { ...env.caller, event: 'disk-remove', arguments: facts, decision: 'allow', reason: 'lifecycle' };
            await (0,_audit_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .carryOut */ .u)(audit, await audit.append(entry), () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true }), { done: () => facts, failed: facts });
        }
    }
    finally {
        await audit.close(env.caller);
    }
}
function announce(audit, order, folder, env) {
    const facts = wantedFacts(order, folder);
    return audit.append({ ...env.caller, event: 'disk-create', arguments: facts, decision: 'allow', reason: 'lifecycle' });
}
function wantedFacts(order, folder) {
    const { name, source } = order;
    const from = source.kind === 'blank' ? { format: source.format, size: source.size } : { backingFile: source.file };
    return { disk: name, file: (0,_storage_disks_js__WEBPACK_IMPORTED_MODULE_2__/* .diskFile */ .S)(folder.disks, order), ...from };
}
function madeFacts({ name, file, format, size, base }) {
    const below = base === undefined ? {} : { backingFile: base.path, backingFormat: base.format };
    return { disk: name, file, format, size, ...below };
}


/***/ }),

/***/ 17259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aO: () => (/* binding */ bootsSelfTest),
  EM: () => (/* binding */ prepareDisks),
  LH: () => (/* binding */ prepareSeed),
  zD: () => (/* binding */ selfTestFile),
  h8: () => (/* binding */ stopLimits),
  Hd: () => (/* binding */ wantsSeed)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/guest/selftest/x86.ts
var x86 = __webpack_require__(86825);
// EXTERNAL MODULE: ./src/state/folder.ts
var folder = __webpack_require__(18349);
// EXTERNAL MODULE: ./src/storage/disks.ts + 11 modules
var disks = __webpack_require__(97861);
// EXTERNAL MODULE: ./src/storage/errors.ts
var errors = __webpack_require__(4910);
// EXTERNAL MODULE: ./src/storage/image-file.ts + 1 modules
var image_file = __webpack_require__(35963);
// EXTERNAL MODULE: ./src/shared/errors.ts
var shared_errors = __webpack_require__(58382);
// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(64886);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(10371);
// EXTERNAL MODULE: ./src/storage/download/url.ts
var download_url = __webpack_require__(26727);
;// CONCATENATED MODULE: ./src/storage/download/error.ts





/** An image could not be downloaded. */
class DownloadError extends errors/* StorageError */.a {
}
/** A failure that another connection may not meet: the download goes on with one. */
class Interruption extends Error {
    reason;
    waitMs;
    /**
     * @param reason - what happened, as a part of a sentence, harmless for a log.
     * @param waitMs - how long the server asks to be left alone, if it does.
     */
    constructor(reason, waitMs) {
        super(reason);
        this.reason = reason;
        this.waitMs = waitMs;
    }
}
/** The server was silent for too long. */
function stalled(ms) {
    return new Interruption(`no byte came for ${(0,units/* formatDuration */.a3)(ms)}`);
}
/** Status codes of a server that may answer otherwise later (RFC 9110, RFC 6585, RFC 8470). */
const PASSING_STATUS = new Set([408, 425, 429, 500, 502, 503, 504]);
/** A server that asks for more is asked again after this long. */
const MAX_WAIT_MS = 60_000;
const STATUS_REMEDY = {
    401: 'Use an address that needs no credentials, or download the image in an earlier step and name its path.',
    403: 'Use an address that anybody may read, or download the image in an earlier step and name its path.',
    404: 'Check the address: the server has nothing there.',
    410: 'Check the address: the server says that the file is gone for good.',
};
/** The failure that a status code other than 200 and 206 is. */
function statusFailure(url, status, retryAfter) {
    if (PASSING_STATUS.has(status)) {
        const seconds = Number(retryAfter ?? Number.NaN);
        return new Interruption(`the server answered ${status}`, Number.isFinite(seconds) ? Math.min(seconds * 1000, MAX_WAIT_MS) : undefined);
    }
    return new DownloadError(`${(0,download_url/* shownUrl */.zA)(url)} cannot be downloaded: the server answered ${status}.`, {
        remedy: STATUS_REMEDY[status] ?? 'Check the address, or use another one.',
    });
}
const TLS = /^(?:EPROTO$|ERR_SSL_)/;
const CERTIFICATE = /^(?:CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT_|HOSTNAME_MISMATCH)/;
/** The failure that an error of Node's network layer is: whatever a second try could not mend ends the download. */
function networkFailure(url, error) {
    if (error instanceof shared_errors/* MaqetError */.Po || error instanceof Interruption)
        return error;
    const code = (0,shared_errors/* errnoOf */.UQ)(error) ?? '';
    const remedy = lastingRemedy(code);
    if (remedy === undefined)
        return new Interruption(code === '' ? (0,untrusted_text/* oneLine */.T)((0,shared_errors/* errorText */.kc)(error), 200) : code);
    // Node's advice, and OpenSSL's position in its own source, are not for the reader.
    const reason = TLS.test(code) ? 'the TLS handshake failed' : (0,untrusted_text/* oneLine */.T)((0,shared_errors/* errorText */.kc)(error).replace(/;.*/s, ''), 200);
    return new DownloadError(`${(0,download_url/* shownUrl */.zA)(url)} cannot be downloaded: ${reason} (${code}).`, { remedy, cause: error });
}
function lastingRemedy(code) {
    if (CERTIFICATE.test(code))
        return 'If the server has a certificate of your own authority, name its file in the environment variable NODE_EXTRA_CA_CERTS.';
    if (TLS.test(code))
        return 'Check the address and its port: what answers there does not speak TLS as it should.';
    if (code === 'ENOTFOUND')
        return 'Check the name of the host.';
    if (code.startsWith('ERR_PROXY_'))
        return 'Check the proxy that the environment variables https_proxy and no_proxy name.';
    return undefined;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/shared/deadline.ts
var shared_deadline = __webpack_require__(18013);
;// CONCATENATED MODULE: ./src/storage/download/http-range.ts
/** Reads a `Content-Range` header; undefined for any that does not describe a part in bytes. */
function parseContentRange(text) {
    const [, start, , total] = /^bytes\s+(\d{1,15})-(\d{1,15})\/(\d{1,15}|\*)$/i.exec(text?.trim() ?? '') ?? [];
    if (start === undefined)
        return undefined;
    return { start: Number(start), total: total === '*' ? undefined : Number(total) };
}
/** Reads a `Content-Length` header. */
function parseLength(text) {
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
/**
 * What an answer offers to recognise the same file by in `If-Range`: a strong ETag, or a Last-Modified that is strong in
 * the sense of RFC 9110 §8.8.2.2, at least a second older than the answer: the file could not have changed unnoticed.
 */
function validatorOf(headers) {
    const { etag, date, 'last-modified': modified } = headers;
    if (etag?.startsWith('"'))
        return etag;
    return modified !== undefined && Date.parse(date ?? '') - Date.parse(modified) >= 1000 ? modified : undefined;
}

// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./src/storage/download/https-get.ts



const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/**
 * Asks for a file and follows redirects, never away from https.
 *
 * The proxy of `https_proxy` and `no_proxy` is used (Node's own support for it, from 24.5); no credentials are sent. The
 * bytes are those of the file: no encoding is asked for, and none is undone.
 *
 * @param stallMs - how long a server may take to say anything.
 * @throws Interruption for what may pass; DownloadError for what will not; DeadlineError or CancelledError, by the deadline.
 */
async function httpsGet(start, headers, stallMs, deadline) {
    for (let url = start, redirects = 0;; redirects += 1) {
        const response = await ask(url, headers, stallMs, deadline);
        const { location } = response.headers;
        if (!REDIRECTS.has(response.statusCode) || location === undefined)
            return { url, response };
        response.destroy();
        if (redirects === MAX_REDIRECTS) {
            throw new DownloadError(`${(0,download_url/* shownUrl */.zA)(start)} redirects more than ${MAX_REDIRECTS} times.`, {
                remedy: 'Use the address of the file itself.',
            });
        }
        url = redirectTarget(url, location);
    }
}
async function ask(url, headers, stallMs, deadline) {
    const { promise, resolve, reject } = Promise.withResolvers();
    let timer;
    let abandon = () => undefined;
    try {
        // A tunnel that a proxy never opens belongs to no request yet: nothing but this timeout closes it.
        const timeout = Math.max(1, Math.min(stallMs, deadline.remainingMs));
        const agent = new external_node_https_.Agent({ proxyEnv: process.env, keepAlive: false, timeout });
        const request = (0,external_node_https_.get)(url, { agent, headers: { 'user-agent': 'maqet', 'accept-encoding': 'identity', ...headers } });
        // It stays: an error after the answer comes up in the response as well, but must find a listener here.
        request.on('error', reject).once('response', resolve);
        abandon = () => {
            request.destroy();
            agent.destroy();
        };
        timer = setTimeout(() => reject(stalled(stallMs)), stallMs);
        return await deadline.race(promise, `an answer from ${(0,download_url/* shownUrl */.zA)(url)}`);
    }
    catch (error) {
        abandon();
        throw networkFailure(url, error);
    }
    finally {
        clearTimeout(timer);
    }
}
function redirectTarget(from, location) {
    const target = URL.parse(location, from.href);
    const problem = target === null ? 'is no valid URL' : (0,download_url/* imageUrlProblem */.OL)(target.href);
    if (target === null || problem !== undefined) {
        throw new DownloadError(`${(0,download_url/* shownUrl */.zA)(from)} redirects to ${(0,download_url/* shownUrl */.zA)(target ?? location)}, which ${problem}.`, {
            remedy: 'Use the address of the file itself.',
        });
    }
    return target;
}

;// CONCATENATED MODULE: ./src/storage/download/download.ts









const DEFAULT_PACE = { stallMs: 30_000, retryMs: 1000 };
/** Failures in a row, none of which brought the download further than it had ever been. */
const MAX_FAILURES = 5;
/** However much each of them brings, so many connections are not a download any more. */
const MAX_CONNECTIONS = 200;
const PROGRESS_MS = 15_000;
/**
 * Downloads a file. A connection that breaks or stalls is followed by another one that goes on where it ended, if the
 * server can do that and vouches (by ETag or Last-Modified) that the file is still the same; else from the beginning.
 *
 * @returns the sha256 of what was written, in hex.
 * @throws DownloadError if it cannot be had; StorageError if it cannot be written; DeadlineError or CancelledError.
 */
async function download(url, writer, context) {
    return await new Download(url, writer, context).run();
}
class Download {
    url;
    writer;
    context;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    /** Where the file was found, after all redirects. */
    #located;
    #validator;
    /** The size of the file, where the server tells it. */
    #total;
    #farthest = 0;
    #failures = 0;
    #told = external_node_perf_hooks_.performance.now();
    constructor(url, writer, context) {
        this.url = url;
        this.writer = writer;
        this.context = context;
        this.#located = url;
    }
    async run() {
        for (let connections = 1;; connections += 1) {
            try {
                await this.#connect();
                return this.#hash.digest('hex');
            }
            catch (error) {
                await this.#recover(error, connections);
            }
        }
    }
    async #connect() {
        const { pace, deadline } = this.context;
        const from = this.#located;
        const range = { range: `bytes=${this.writer.size}-`, 'if-range': this.#validator ?? '' };
        const resumes = this.writer.size > 0 && this.#validator !== undefined;
        const answer = await httpsGet(from, resumes ? range : {}, pace.stallMs, deadline);
        try {
            await this.#begin(answer, from);
            await deadline.race(this.#receive(answer.response), 'the download');
        }
        catch (error) {
            throw networkFailure(answer.url, error);
        }
        finally {
            answer.response.destroy();
        }
    }
    /** Decides by the answer's head where its body belongs. */
    async #begin({ response, url }, from) {
        const { headers, statusCode: status = 0 } = response;
        if (status === 206) {
            const range = parseContentRange(headers['content-range']);
            if (range?.start === this.writer.size && range.total === (this.#total ?? range.total))
                return;
        }
        else if (status !== 200 && status !== 416) {
            // What a redirect led to may be valid for a short time only: ask the address itself again.
            this.#located = this.url;
            if (from !== this.url)
                throw new Interruption(`the server answered ${status}`);
            throw statusFailure(url, status, headers['retry-after']);
        }
        if (this.writer.size > 0)
            await this.#restart();
        if (status !== 200)
            throw new Interruption(`the server answered ${status} for another range than was asked for`);
        this.#located = url;
        this.#validator = validatorOf(headers);
        this.#total = parseLength(headers['content-length']);
        const size = this.#total === undefined ? 'of unknown size' : (0,units/* formatBytes */.z3)(this.#total);
        this.context.log.info(`Downloading ${(0,download_url/* shownUrl */.zA)(this.url)} (${size}).`);
        await this.writer.requireSpace(this.#total ?? 0);
    }
    async #restart() {
        this.#validator = undefined;
        this.#total = undefined;
        this.#hash = (0,external_node_crypto_.createHash)('sha256');
        await this.writer.restart();
    }
    async #receive(response) {
        const { stallMs } = this.context.pace;
        const watch = setTimeout(() => response.destroy(stalled(stallMs)), stallMs);
        try {
            for await (const chunk of response) {
                watch.refresh();
                this.#hash.update(chunk);
                await this.writer.write(chunk);
                this.#tellProgress();
            }
        }
        finally {
            clearTimeout(watch);
        }
        const total = this.#total ?? this.writer.size;
        if (this.writer.size < total)
            throw new Interruption('the connection was closed early');
        if (this.writer.size > total) {
            throw new DownloadError(`${(0,download_url/* shownUrl */.zA)(this.url)} sent ${this.writer.size} bytes instead of ${total}.`, {
                remedy: 'Use another address: this server contradicts itself.',
            });
        }
    }
    /** Waits for the next connection, or throws what ends the download. */
    async #recover(error, connections) {
        const { deadline, pace, log } = this.context;
        if (error instanceof shared_errors/* DeadlineError */.j3)
            throw new shared_errors/* DeadlineError */.j3(`the download of ${(0,download_url/* shownUrl */.zA)(this.url)} (${this.#progress()})`, deadline.ms);
        if (!(error instanceof Interruption))
            throw error;
        this.#failures = this.writer.size > this.#farthest ? 1 : this.#failures + 1;
        this.#farthest = Math.max(this.#farthest, this.writer.size);
        if (this.#failures > MAX_FAILURES || connections >= MAX_CONNECTIONS) {
            throw new DownloadError(`${(0,download_url/* shownUrl */.zA)(this.url)} cannot be downloaded: ${error.reason} (${this.#progress()}, ${connections} tries).`, {
                remedy: 'Try again later, or use another address.',
                cause: error,
            });
        }
        const pause = Math.max(error.waitMs ?? 0, pace.retryMs * 2 ** (this.#failures - 1));
        log.info(`${(0,download_url/* shownUrl */.zA)(this.url)}: ${error.reason} (${this.#progress()}); trying again in ${(0,units/* formatDuration */.a3)(pause)}.`);
        await (0,shared_deadline/* sleep */.y)(Math.min(pause, deadline.remainingMs), deadline.signal);
    }
    #progress() {
        const size = (0,units/* formatBytes */.z3)(this.writer.size);
        return this.#total === undefined ? `${size} received` : `${size} of ${(0,units/* formatBytes */.z3)(this.#total)} received`;
    }
    #tellProgress() {
        const now = external_node_perf_hooks_.performance.now();
        if (now - this.#told < PROGRESS_MS)
            return;
        this.#told = now;
        this.context.log.info(`${(0,download_url/* shownUrl */.zA)(this.url)}: ${this.#progress()}.`);
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/shared/process.ts
var shared_process = __webpack_require__(16588);
;// CONCATENATED MODULE: ./src/storage/download/store.ts








/** `<what>.<pid>.<start time>.<random>.partial` */
const PARTIAL = /\.(\d+)\.(\d*)\.[0-9a-f-]+\.partial$/;
/** A process of another container looks dead from here; but it writes to its file all the time. */
const ABANDONED_MS = 3_600_000;
const HASH_CHUNK = 2 ** 20;
/**
 * Makes the folder that the VMs of a job share for their images (mode 0700), and removes what killed processes left in it.
 *
 * @throws StorageError if it cannot be made.
 */
async function openStore(directory) {
    try {
        await (0,promises_.mkdir)(directory, { recursive: true, mode: 0o700 });
        for (const name of await (0,promises_.readdir)(directory))
            if (await isAbandoned(directory, name))
                await (0,promises_.rm)(external_node_path_default().join(directory, name), { force: true });
    }
    catch (error) {
        throw new errors/* StorageError */.a(`The folder ${(0,image_file/* shown */.SP)(directory)} cannot be used for images (${(0,shared_errors/* errnoOf */.UQ)(error) ?? (0,shared_errors/* errorText */.kc)(error)}).`, {
            remedy: 'Check its permissions and its disk.',
            cause: error,
        });
    }
}
async function isAbandoned(directory, name) {
    const [, pid, startTime = ''] = PARTIAL.exec(name) ?? [];
    if (pid === undefined || (0,shared_process/* isAlive */._n)({ pid: Number(pid), startTime }))
        return false;
    const stats = await (0,promises_.lstat)(external_node_path_default().join(directory, name)).catch(() => undefined);
    return stats !== undefined && Date.now() - stats.mtimeMs > ABANDONED_MS;
}
/** A path in the store that no other process, and no other part of this one, will use. */
function partialPath(directory, what) {
    const { pid, startTime } = (0,shared_process/* identify */.ls)(process.pid);
    return external_node_path_default().join(directory, `${what}.${pid}.${startTime}.${(0,external_node_crypto_.randomUUID)()}.partial`);
}
/**
 * Tells whether a file is there and has that hash. Whatever is no regular file has none.
 *
 * @throws DeadlineError or CancelledError, by the deadline.
 */
async function hasSha256(file, sha256, deadline) {
    const handle = await (0,promises_.open)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK).catch(() => undefined);
    if (handle === undefined)
        return false;
    try {
        if (!(await handle.stat()).isFile())
            return false;
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const chunk = Buffer.allocUnsafe(HASH_CHUNK);
        for (;;) {
            const { bytesRead } = await deadline.race(handle.read(chunk, 0, chunk.length), `the SHA-256 of ${(0,image_file/* shown */.SP)(file)}`);
            if (bytesRead === 0)
                return hash.digest('hex') === sha256;
            hash.update(chunk.subarray(0, bytesRead));
        }
    }
    finally {
        await handle.close();
    }
}

// EXTERNAL MODULE: ./src/storage/free-space.ts
var free_space = __webpack_require__(70616);
;// CONCATENATED MODULE: ./src/storage/download/writer.ts







const EXCLUSIVELY = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW;
/** Bytes that are gathered before they are written. */
const BUFFER_BYTES = 2 ** 20;
/** The least that is left out as a hole. */
const BLOCK_BYTES = 64 * 1024;
const ZEROS = Buffer.alloc(BLOCK_BYTES);
/** So many bytes are written between two looks at the free space: less than what is kept free on any disk that holds images. */
const CHECK_BYTES = 4 * 2 ** 20;
/**
 * An image in the making: a file of its own, mode 0600, which gets its name only when it is whole. Zeros are left out as
 * holes. Writing stops before the disk is full.
 *
 * The owner ends it by {@link ImageWriter.discard}, on every path.
 */
class ImageWriter {
    file;
    handle;
    what;
    #buffer = Buffer.allocUnsafe(BUFFER_BYTES);
    #filled = 0;
    /** Bytes that went to the disk since the free space was looked at. */
    #unchecked = 0;
    /** Where the buffer begins in the file. */
    #flushed = 0;
    constructor(file, handle, what) {
        this.file = file;
        this.handle = handle;
        this.what = what;
    }
    /**
     * @param file - created; a name that nobody else uses.
     * @param what - what is being made, as {@link requireFreeSpace} has it.
     * @throws StorageError if it cannot be created, or exists.
     */
    static async create(file, what) {
        try {
            return new ImageWriter(file, await (0,promises_.open)(file, EXCLUSIVELY, 0o600), what);
        }
        catch (error) {
            throw asStorageError(error, file);
        }
    }
    /** The bytes it was given so far. */
    get size() {
        return this.#flushed + this.#filled;
    }
    /** @throws StorageError when the disk is nearly full, or broken. */
    async write(chunk) {
        for (let at = 0; at < chunk.length;) {
            const part = chunk.subarray(at, at + BUFFER_BYTES - this.#filled);
            this.#buffer.set(part, this.#filled);
            this.#filled += part.length;
            at += part.length;
            if (this.#filled === BUFFER_BYTES)
                await this.#flush();
        }
    }
    /** Makes sure that `bytes` more will fit. @throws StorageError if not. */
    async requireSpace(bytes) {
        await (0,free_space/* requireFreeSpace */.E)(external_node_path_default().dirname(this.file), bytes, this.what);
    }
    /** Forgets everything that was written. */
    async restart() {
        await this.#attempt(this.handle.truncate(0));
        this.#flushed = 0;
        this.#filled = 0;
    }
    /**
     * Ends the writing and gives the file its name, in place of one that has it; nobody can write to it from then on.
     *
     * @param durable - true if the file must be whole also after a crash of the machine; else its reader checks it.
     */
    async publish(target, durable) {
        await this.#flush();
        // A hole at the end is part of the file only once the size says so.
        await this.#attempt(this.handle.truncate(this.#flushed));
        await this.#attempt(this.handle.chmod(0o400));
        if (durable)
            await this.#attempt(this.handle.sync());
        await this.#attempt((0,promises_.rename)(this.file, target));
    }
    /** Frees everything, and removes the file if it does not have its name yet. Never throws. */
    async discard() {
        await this.handle.close().catch(() => undefined);
        await (0,promises_.rm)(this.file, { force: true }).catch(() => undefined);
    }
    async #flush() {
        const end = this.#filled;
        for (let at = 0; at < end;) {
            const zeros = this.#isHole(at);
            let next = at;
            while (next < end && this.#isHole(next) === zeros)
                next = Math.min(end, next + BLOCK_BYTES);
            if (!zeros)
                await this.#put(this.#buffer.subarray(at, next), this.#flushed + at);
            at = next;
        }
        this.#flushed += end;
        this.#filled = 0;
    }
    #isHole(at) {
        const end = Math.min(at + BLOCK_BYTES, this.#filled);
        return this.#buffer.compare(ZEROS, 0, end - at, at, end) === 0;
    }
    async #put(bytes, position) {
        if (this.#unchecked >= CHECK_BYTES) {
            await this.requireSpace(0);
            this.#unchecked = 0;
        }
        for (let done = 0; done < bytes.length;) {
            const { bytesWritten } = await this.#attempt(this.handle.write(bytes, done, bytes.length - done, position + done));
            done += bytesWritten;
        }
        this.#unchecked += bytes.length;
    }
    async #attempt(work) {
        try {
            return await work;
        }
        catch (error) {
            throw asStorageError(error, this.file);
        }
    }
}
function asStorageError(error, file) {
    if (error instanceof shared_errors/* MaqetError */.Po)
        return error;
    return new errors/* StorageError */.a(`The file ${(0,image_file/* shown */.SP)(file)} cannot be written (${(0,shared_errors/* errnoOf */.UQ)(error) ?? (0,shared_errors/* errorText */.kc)(error)}).`, {
        remedy: 'Check that its folder belongs to this user and that its disk works and has free space.',
        cause: error,
    });
}

;// CONCATENATED MODULE: ./src/storage/download/fetch.ts









/**
 * Fetches an image: from the folder if it is there, else from the cache, else over https. Whatever its source, a file of a
 * known hash is hashed before it is used.
 *
 * Several processes may do so at the same time. Each writes to a file of its own, which takes its name when it is whole,
 * and files of one name have one content: at worst, both download.
 *
 * @throws DownloadError if it cannot be had or has another hash; nothing of it is left then.
 * @throws StorageError if it cannot be written; DeadlineError or CancelledError, by the deadline.
 */
async function fetchImage(request) {
    const { url, sha256, cache, log, deadline } = request;
    const problem = (0,download_url/* imageUrlProblem */.OL)(url.href);
    if (problem !== undefined)
        throw new DownloadError(`The image ${(0,download_url/* shownUrl */.zA)(url)} ${problem}.`, { remedy: 'Correct the address.' });
    const directory = external_node_path_default().resolve(request.directory);
    await openStore(directory);
    if (sha256 === undefined)
        return await downloadInto(directory, request);
    const file = imagePath(directory, sha256);
    if (await hasSha256(file, sha256, deadline)) {
        log.info(`${(0,download_url/* shownUrl */.zA)(url)} is here already, with the right SHA-256.`);
        return await fetched(file, sha256, 'directory');
    }
    if (cache === undefined)
        return await downloadInto(directory, request);
    const entry = { key: `maqet-image-${sha256}`, file: external_node_path_default().join(directory, `${sha256}.cached`) };
    if (await restore(cache, entry, sha256, request))
        return await fetched(file, sha256, 'cache');
    const image = await downloadInto(directory, request);
    await save(cache, entry, image, request);
    return image;
}
function imagePath(directory, sha256) {
    return external_node_path_default().join(directory, `${sha256}.image`);
}
async function fetched(file, sha256, source) {
    return { path: file, sha256, bytes: (await (0,promises_.stat)(file)).size, source };
}
async function downloadInto(directory, request) {
    const { url, sha256: expected, deadline, log, pace = DEFAULT_PACE } = request;
    const start = external_node_perf_hooks_.performance.now();
    const writer = await ImageWriter.create(partialPath(directory, 'download'), `The download of ${(0,download_url/* shownUrl */.zA)(url)}`);
    try {
        const sha256 = await download(url, writer, { pace, deadline, log });
        if (expected !== undefined && sha256 !== expected) {
            throw new DownloadError(`${(0,download_url/* shownUrl */.zA)(url)} has the SHA-256 ${sha256}, not ${expected} as \`image-sha256\` says.`, {
                remedy: 'Find out which of the two is right: the file has changed, was tampered with, or the hash is that of another file.',
            });
        }
        const file = imagePath(directory, sha256);
        await writer.publish(file, false);
        const took = (0,units/* formatDuration */.a3)(external_node_perf_hooks_.performance.now() - start);
        log.info(`Downloaded ${(0,download_url/* shownUrl */.zA)(url)}: ${(0,units/* formatBytes */.z3)(writer.size)} in ${took}, SHA-256 ${sha256}.`);
        return { path: file, sha256, bytes: writer.size, source: 'download' };
    }
    finally {
        await writer.discard();
    }
}
async function restore(cache, entry, sha256, request) {
    const { deadline, log, url } = request;
    const directory = external_node_path_default().dirname(entry.file);
    // What another process may be restoring to the same path is taken away from it before it is judged.
    const taken = partialPath(directory, 'cached');
    try {
        const hit = await deadline.race(cache.restore(entry.key, entry.file), 'the cache to be read');
        if (!hit || !(await take(entry.file, taken))) {
            // What a restoring that failed has left.
            await (0,promises_.rm)(entry.file, { force: true });
            return false;
        }
        if (await hasSha256(taken, sha256, deadline)) {
            await (0,promises_.rename)(taken, imagePath(directory, sha256));
            log.info(`${(0,download_url/* shownUrl */.zA)(url)} came from the cache (${entry.key}), with the right SHA-256.`);
            return true;
        }
        log.notice(`The cache entry ${entry.key} is damaged and is not used; delete it.`);
        return false;
    }
    finally {
        await (0,promises_.rm)(taken, { force: true });
    }
}
async function take(file, to) {
    return await (0,promises_.rename)(file, to).then(() => true, () => false);
}
async function save(cache, entry, image, { deadline, log }) {
    try {
        await (0,promises_.link)(image.path, entry.file);
    }
    catch {
        log.debug(`${entry.key} is being cached by another process, or ${entry.file} cannot be made.`);
        return;
    }
    try {
        await deadline.race(cache.save(entry.key, entry.file), 'the image to be cached');
    }
    finally {
        await (0,promises_.rm)(entry.file, { force: true });
    }
}

// EXTERNAL MODULE: ./src/shared/host-paths.ts
var host_paths = __webpack_require__(68230);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/storage/download/zstd-frames.ts
/** A zstd stream is not what it should be. */
class ZstdFrameError extends Error {
}
/** Little-endian magic numbers (RFC 8878 §3.1); those of skippable frames differ in their last four bits. */
const FRAME_MAGIC = 0xfd2fb528;
const SKIPPABLE_MAGIC = 0x184d2a50;
const SKIPPABLE_MASK = 0xfffffff0;
const DICTIONARY_ID_BYTES = [0, 1, 2, 4];
const CONTENT_SIZE_BYTES = [0, 2, 4, 8];
const CHECKSUM_BYTES = 4;
const RLE_BLOCK = 1;
const RESERVED_BLOCK = 3;
/**
 * Cuts a zstd stream at the ends of its frames: no chunk holds bytes of two. Node's decoder needs that: it drops whatever
 * follows a frame in the same chunk without a word (seen with 24.21), and a file of several frames is what pzstd,
 * seekable formats and plain concatenation make.
 *
 * @throws ZstdFrameError when the stream ends within a frame (older versions of Node do not notice), or is none.
 */
async function* zstdFrames(source) {
    const scanner = new FrameScanner();
    for await (const chunk of source) {
        let start = 0;
        for (let at = 0; at < chunk.length;) {
            at = scanner.advance(chunk, at);
            if (!scanner.betweenFrames)
                continue;
            yield chunk.subarray(start, at);
            start = at;
        }
        if (start < chunk.length)
            yield chunk.subarray(start);
    }
    if (!scanner.betweenFrames)
        throw new ZstdFrameError('it is cut short');
}
const FIELD_BYTES = { magic: 4, 'skippable-size': 4, descriptor: 1, block: 3 };
/** Follows the headers of frames and blocks; what they enclose is passed over. */
class FrameScanner {
    #field = 'magic';
    #value = 0;
    #read = 0;
    /** Bytes until the next field. */
    #skip = 0;
    #checksum = false;
    get betweenFrames() {
        return this.#field === 'magic' && this.#read === 0 && this.#skip === 0;
    }
    /** Takes at least one byte, and none beyond the end of a frame. Returns where it stopped. */
    advance(chunk, at) {
        if (this.#skip > 0) {
            const taken = Math.min(this.#skip, chunk.length - at);
            this.#skip -= taken;
            return at + taken;
        }
        // Not `<<`, whose result is signed.
        this.#value += (chunk[at] ?? 0) * 2 ** (8 * this.#read);
        this.#read += 1;
        if (this.#read === FIELD_BYTES[this.#field]) {
            const value = this.#value;
            this.#value = 0;
            this.#read = 0;
            this.#field = this.#next(value);
        }
        return at + 1;
    }
    /** Interprets the field that is complete. Returns which one follows after the bytes to be skipped. */
    #next(value) {
        switch (this.#field) {
            case 'magic':
                if (value === FRAME_MAGIC)
                    return 'descriptor';
                if ((value & SKIPPABLE_MASK) >>> 0 === SKIPPABLE_MAGIC)
                    return 'skippable-size';
                throw new ZstdFrameError('something else follows it');
            case 'skippable-size':
                this.#skip = value;
                return 'magic';
            case 'descriptor':
                this.#skip = headerBytes(value);
                this.#checksum = (value & 0b100) !== 0;
                return 'block';
            case 'block':
                return this.#block(value);
        }
    }
    #block(header) {
        const type = (header >> 1) & 0b11;
        if (type === RESERVED_BLOCK)
            throw new ZstdFrameError('it has a block of an unknown type');
        const isLast = (header & 1) !== 0;
        this.#skip = (type === RLE_BLOCK ? 1 : header >> 3) + (isLast && this.#checksum ? CHECKSUM_BYTES : 0);
        return isLast ? 'magic' : 'block';
    }
}
/** The bytes of a frame's header behind its descriptor. */
function headerBytes(descriptor) {
    const contentSize = descriptor >> 6;
    const singleSegment = (descriptor & 0b10_0000) !== 0;
    // A single segment has no window descriptor, and a content size of at least one byte.
    const window = singleSegment ? 0 : 1;
    const content = singleSegment && contentSize === 0 ? 1 : (CONTENT_SIZE_BYTES[contentSize] ?? 0);
    return window + (DICTIONARY_ID_BYTES[descriptor & 0b11] ?? 0) + content;
}

;// CONCATENATED MODULE: ./src/storage/download/compression.ts




/** The bytes that {@link compressionOf} wants to see. */
const MAGIC_BYTES = 6;
/** Tells by its first bytes, never by its name, how a file is compressed. */
function compressionOf(head) {
    const magic = head.toString('hex', 0, MAGIC_BYTES);
    if (/^1f8b08/.test(magic))
        return 'gzip';
    if (/^fd377a585a00/.test(magic))
        return 'xz';
    // The second one is a skippable frame, with which pzstd and seekable files begin.
    if (/^28b52ffd|^5.2a4d18/.test(magic))
        return 'zstd';
    return undefined;
}
/**
 * Decompresses a stream in bounded memory: at most 64 MiB of history for xz, 128 MiB for zstd. All streams or frames of a
 * concatenated file are read, and their checksums checked.
 *
 * Whoever stops reading frees everything, and the source, by the iterator's `return`.
 */
function decompress(compression, source) {
    switch (compression) {
        case 'gzip':
            return (0,external_node_stream_.pipeline)(source, (0,external_node_zlib_.createGunzip)({ chunkSize: 256 * 1024 }), () => undefined);
        case 'zstd':
            return (0,external_node_stream_.pipeline)(source, zstdFrames, (0,external_node_zlib_.createZstdDecompress)({ chunkSize: 256 * 1024 }), () => undefined);
        case 'xz':
            return unxz(source);
    }
}
/**
 * Node has no xz of its own; this one is xz-embedded, compiled to WebAssembly. It decodes one stream at a time, and
 * neither knows the filters for machine code nor SHA-256 checksums, which `xz` does not use unless it is told to.
 */
async function* unxz(source) {
    // A CommonJS module of the kind that says it is none: for Node all of it is the default export, for a bundler nothing of it is.
    const loaded = await __webpack_require__.e(/* import() */ 642).then(__webpack_require__.t.bind(__webpack_require__, 36642, 23));
    const { XzReadableStream } = loaded.default ?? loaded;
    yield* new XzReadableStream(external_node_stream_.Readable.toWeb(source));
}
const XZ_ERRORS = {
    '4': ['it needs more than 64 MiB of memory for its dictionary', 'Unpack it with `xz --decompress` in an earlier step.'],
    '6': ['it uses a filter or checksum that is not supported', 'Unpack it with `xz --decompress` in an earlier step.'],
    '7': ['its content or checksum is wrong'],
    '8': ['it is cut short, or something else follows it'],
};
/** Why a decompression failed and what to do, in the words of a message; undefined if the error comes from elsewhere. */
function damageOf(error) {
    const text = (0,shared_errors/* errorText */.kc)(error);
    const [, xzCode] = /^get_next_output failed with error code (\d+)/.exec(text) ?? [];
    const isDamage = xzCode !== undefined || error instanceof ZstdFrameError || /^Z(?:STD)?_/.test((0,shared_errors/* errnoOf */.UQ)(error) ?? '');
    if (!isDamage)
        return undefined;
    const [reason, remedy] = XZ_ERRORS[xzCode ?? ''] ?? [text];
    return { reason, remedy: remedy ?? 'Make or download the file again.' };
}

;// CONCATENATED MODULE: ./src/storage/download/unpack.ts












/**
 * Unpacks an image that is compressed with gzip, xz or zstd, as its first bytes tell; any other file is left as it is.
 *
 * What was unpacked stays in the folder, for other VMs of the job. It is known by the path, size and time of the file.
 *
 * Guarantees: the file itself is never written to; memory is bounded; zeros become holes; unpacking stops before the disk
 * is full, however much an archive holds; a failure leaves no file.
 *
 * @param directory - made if something is to be unpacked.
 * @returns the absolute path of a file that is not compressed.
 * @throws StorageError naming the file, if it cannot be read, is damaged, or does not fit the disk.
 * @throws DeadlineError or CancelledError, by the deadline.
 */
async function unpackImage(file, directory, deadline, log) {
    const { path: real } = await (0,image_file/* inspectImageFile */.YY)(file);
    const { handle } = await (0,host_paths/* openHostFile */.np)(real);
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(MAGIC_BYTES), 0, MAGIC_BYTES, 0);
        const compression = compressionOf(buffer.subarray(0, bytesRead));
        if (compression === undefined)
            return external_node_path_default().resolve(file);
        const store = external_node_path_default().resolve(directory);
        await openStore(store);
        const target = external_node_path_default().join(store, `${await fingerprint(handle, real)}.unpacked`);
        if ((await (0,promises_.lstat)(target).catch(() => undefined))?.isFile())
            log.info(`${(0,image_file/* shown */.SP)(file)} is unpacked already.`);
        else
            await unpack({ file, handle, compression, target }, deadline, log);
        return target;
    }
    finally {
        await handle.close();
    }
}
/** Equal only for the same content at the same place. */
async function fingerprint(handle, real) {
    const { dev, ino, size, mtimeNs } = await handle.stat({ bigint: true });
    return (0,external_node_crypto_.createHash)('sha256').update([real, dev, ino, size, mtimeNs].join('\0')).digest('hex').slice(0, 32);
}
async function unpack(archive, deadline, log) {
    const { file, target, compression } = archive;
    const start = external_node_perf_hooks_.performance.now();
    const writer = await ImageWriter.create(partialPath(external_node_path_default().dirname(target), 'unpack'), `The unpacking of ${(0,image_file/* shown */.SP)(file)}`);
    const source = archive.handle.createReadStream({ start: 0, highWaterMark: 256 * 1024, autoClose: false });
    try {
        await deadline.race(write(decompress(compression, source), writer), `${(0,image_file/* shown */.SP)(file)} to be unpacked`);
        await writer.publish(target, true);
        const took = (0,units/* formatDuration */.a3)(external_node_perf_hooks_.performance.now() - start);
        log.info(`Unpacked ${(0,image_file/* shown */.SP)(file)} (${compression}): ${(0,units/* formatBytes */.z3)(writer.size)} in ${took}.`);
    }
    catch (error) {
        const damage = damageOf(error);
        if (damage === undefined)
            throw error;
        const { reason, remedy } = damage;
        throw new errors/* StorageError */.a(`The image ${(0,image_file/* shown */.SP)(file)} cannot be unpacked (${compression}): ${(0,untrusted_text/* oneLine */.T)(reason, 200)}.`, {
            remedy,
            cause: error,
        });
    }
    finally {
        source.destroy();
        await writer.discard();
    }
}
async function write(chunks, writer) {
    for await (const chunk of chunks)
        await writer.write(chunk);
}

;// CONCATENATED MODULE: ./src/storage/download/obtain.ts







/**
 * Turns what the `image` input says, a path or an https URL, into a local file that is not compressed.
 *
 * @returns its absolute path. The file is not for writing: a VM gets an overlay.
 * @throws StorageError (a {@link DownloadError} for an address) saying what is wrong; DeadlineError or CancelledError.
 */
async function obtainImage(input, options) {
    const { directory, deadline, log } = options;
    if (!(0,download_url/* isImageUrl */.Zj)(input))
        return await unpackImage(external_node_path_default().resolve(input), directory, deadline, log);
    const problem = (0,download_url/* imageUrlProblem */.OL)(input);
    if (problem !== undefined)
        throw new DownloadError(`The image ${(0,download_url/* shownUrl */.zA)(input)} ${problem}.`, { remedy: 'Correct the address.' });
    const fetched = await fetchImage({ ...options, url: new URL(input.trim()) });
    return await unpackImage(fetched.path, directory, deadline, log).catch((error) => {
        throw errorWithAddress(error, fetched.path, input);
    });
}
/**
 * What is said of the file that an image became, for users who know the image by its address: both are named.
 *
 * @returns the text itself where there is no address, or it is about something else.
 */
function withAddress(text, file, input) {
    return (0,download_url/* isImageUrl */.Zj)(input) ? text.replace((0,image_file/* shown */.SP)(file), () => `${(0,download_url/* shownUrl */.zA)(input)}, which is kept as ${(0,image_file/* shown */.SP)(file)},`) : text;
}
/** An error as {@link withAddress} tells it. */
function errorWithAddress(error, file, input) {
    if (!(error instanceof errors/* StorageError */.a))
        return error;
    const { message, remedy, status } = error;
    const named = withAddress(message, file, input);
    return named === message ? error : new errors/* StorageError */.a(named, { remedy, status, cause: error });
}

;// CONCATENATED MODULE: ./src/storage/vendor-data.ts
/** Between the parts; it occurs in none of them. */
const BOUNDARY = 'maqet-vendor-data';
/**
 * The `vendor-data` that lets a key in for a user, whatever the user-data says beside it.
 *
 * cloud-init itself gives the keys of `meta-data` to the image's default user and, locked up behind a message, to root;
 * `disable_root: false` takes the lock away. Any other user comes from `users`, which counts unless user-data has a
 * `users` of its own; then the script, which runs late in the boot, finds the user that user-data made and adds the key.
 */
function vendorData({ user, publicKey }) {
    if (user === 'root')
        return '#cloud-config\ndisable_root: false\n';
    return [
        `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
        'MIME-Version: 1.0',
        '',
        part('text/cloud-config', newUser(user, publicKey)),
        part('text/x-shellscript', addKey(user, publicKey)),
        `--${BOUNDARY}--`,
        '',
    ].join('\n');
}
function part(type, content) {
    return `--${BOUNDARY}\nContent-Type: ${type}; charset="us-ascii"\nMIME-Version: 1.0\n\n${content}`;
}
/** `default` stands for the user that the image would have made by itself. A password that a user has is not locked. */
function newUser(user, publicKey) {
    return `#cloud-config\n${JSON.stringify({ users: ['default', { name: user, ssh_authorized_keys: [publicKey], lock_passwd: false }] })}\n`;
}
/** Does nothing where the user is missing or lets the key in already. */
function addKey(user, publicKey) {
    return [
        '#!/bin/sh',
        `user='${user}' key='${publicKey}'`,
        'home=$(getent passwd "$user" | cut -d: -f6)',
        '[ -d "$home" ] || exit 0',
        'file=$home/.ssh/authorized_keys',
        'grep -qF "$key" "$file" 2>/dev/null && exit 0',
        'umask 077',
        'mkdir -p "$home/.ssh"',
        'echo "$key" >>"$file"',
        'chown "$user:" "$home/.ssh" "$file"',
        '! command -v restorecon >/dev/null || restorecon -R "$home/.ssh"',
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./src/storage/seed.ts








/** Far above what anybody writes by hand, and still read into memory in one go. */
const LONGEST_USER_DATA = 16 * 2 ** 20;
const NOTHING_TO_DO = '#cloud-config\n{}\n';
/**
 * Writes the files of cloud-init's NoCloud data source. QEMU shows the folder to the guest as a FAT disk with the label
 * CIDATA, long names and all.
 *
 * `user-data` holds the bytes that the user gave, unchanged, so that whatever the guest's cloud-init understands will do:
 * what maqet itself needs stands beside it, the SSH key in `meta-data` and the rest in `vendor-data`, which user-data overrules.
 * There is no `network-config`: the guest's default, DHCP, is what QEMU's network answers.
 *
 * @param folder - does not exist yet; made for its owner alone.
 * @throws StorageError when the user-data cannot be read or the files cannot be written.
 */
async function writeSeed(folder, seed) {
    const files = [
        ['user-data', await readUserData(seed.userData)],
        ['meta-data', metaData(seed)],
        ...(seed.ssh === undefined ? [] : [['vendor-data', vendorData(seed.ssh)]]),
    ];
    try {
        await (0,promises_.mkdir)(folder, { mode: 0o700 });
        for (const [name, content] of files)
            await (0,promises_.writeFile)(external_node_path_default().join(folder, name), content, { flag: 'wx', mode: 0o600 });
    }
    catch (cause) {
        throw new errors/* StorageError */.a(`The cloud-init seed ${(0,image_file/* shown */.SP)(folder)} cannot be written (${(0,shared_errors/* errnoOf */.UQ)(cause) ?? (0,shared_errors/* errorText */.kc)(cause)}).`, {
            remedy: 'Check that its folder exists, is writable and has free space.',
            cause,
        });
    }
}
async function readUserData(data) {
    if (data === undefined)
        return NOTHING_TO_DO;
    if (data.kind === 'text')
        return data.text;
    try {
        return await readWhole(data.file);
    }
    catch (cause) {
        if (cause instanceof errors/* StorageError */.a)
            throw cause;
        if (cause instanceof host_paths/* HostPathError */.mL)
            throw unreadable(data.file, cause.problem, cause);
        throw unreadable(data.file, `cannot be read (${(0,shared_errors/* errnoOf */.UQ)(cause) ?? (0,shared_errors/* errorText */.kc)(cause)})`, cause);
    }
}
async function readWhole(file) {
    const { handle } = await (0,host_paths/* openHostFile */.np)(file);
    try {
        const stats = await handle.stat();
        if (!stats.isFile())
            throw unreadable(file, 'is not a regular file');
        if (stats.size > LONGEST_USER_DATA)
            throw unreadable(file, `is larger than ${(0,units/* formatBytes */.z3)(LONGEST_USER_DATA)}`);
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}
function unreadable(file, problem, cause) {
    return new errors/* StorageError */.a(`The cloud-init user-data ${(0,image_file/* shown */.SP)(file)} ${problem}.`, { remedy: 'Name a readable file of user-data.', cause });
}
/** A JSON string is a YAML string as well, whatever it looks like without quotes. */
function metaData({ hostname, instanceId, ssh }) {
    return [
        `instance-id: ${JSON.stringify(instanceId)}`,
        `local-hostname: ${JSON.stringify(hostname)}`,
        ...(ssh === undefined ? [] : ['public-keys:', `  - ${JSON.stringify(ssh.publicKey)}`]),
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./src/vm/cache-modes.ts
var cache_modes = __webpack_require__(92534);
// EXTERNAL MODULE: ./src/engine/plan/disk-audit.ts
var disk_audit = __webpack_require__(67333);
// EXTERNAL MODULE: ./src/engine/plan/ssh.ts + 3 modules
var ssh = __webpack_require__(75641);
;// CONCATENATED MODULE: ./src/engine/plan/disks.ts









/** True if the inputs name nothing to boot: then the embedded self-test guest boots. */
function bootsSelfTest({ image, kernel, cdrom, firmware, disks }) {
    return [image, kernel, cdrom, firmware].every((source) => source === undefined) && disks.length === 0;
}
/** Where the boot sector of the self-test guest lies. */
function selfTestFile(folder) {
    return external_node_path_default().join(folder.disks, 'self-test.img');
}
/**
 * Makes the disks in the VM's folder, all or none, each with a record in the audit log. No file that the inputs name is ever
 * written to: the guest gets an overlay.
 *
 * @throws StorageError if an image is none, or cannot be fetched; AuditError.
 */
async function prepareDisks(inputs, toolchain, folder, deadline, env) {
    if (bootsSelfTest(inputs))
        await (0,x86/* writeSelfTestDisk */.vw)(selfTestFile(folder));
    const file = await bootFile(inputs, deadline, env);
    const [known, input] = [file ?? '', inputs.image ?? ''];
    const boot = file === undefined ? [] : [{ name: 'disk0', interface: 'virtio', readOnly: false, source: { kind: 'file', file } }];
    const wanted = [...boot, ...inputs.disks];
    if (wanted.length === 0)
        return [];
    const orders = wanted.map(({ name, source, cache }) => ({ name, source, direct: cache !== undefined && cache_modes/* CACHE_MODES */._[cache].direct }));
    const make = () => (0,disks/* makeDisks */.X)(toolchain.qemuImg.path, orders, folder.disks, deadline);
    const made = await (0,disk_audit/* auditedDisks */.J)(orders, folder, inputs.vm, env, make).catch((error) => {
        throw errorWithAddress(error, known, input);
    });
    for (const { doubt } of made)
        if (doubt !== undefined)
            env.log.notice(withAddress(doubt, known, input));
    return wanted.map(({ source: _, ...attached }, index) => {
        const { file, format } = made[index];
        return { ...attached, file, format };
    });
}
/** The file that is booted from, if there is one: an image is fetched. */
async function bootFile(inputs, deadline, env) {
    if (inputs.image === undefined)
        return undefined;
    const directory = (0,folder/* imagesFolder */.J$)(env.root);
    const cache = inputs.cache ? await env.imageCache?.() : undefined;
    return obtainImage(inputs.image, { sha256: inputs.imageSha256, directory, cache, log: env.log, deadline });
}
/** True if the guest is to have cloud-init's seed. */
function wantsSeed(inputs) {
    return inputs.cloudInit !== undefined || (0,ssh/* demandsSsh */.vm)(inputs);
}
/** Writes cloud-init's seed, if the guest is to have one. @returns its folder. */
async function prepareSeed(inputs, ssh, folder, env) {
    const { cloudInit: userData, sshUser: user, vm: hostname } = inputs;
    if (!wantsSeed(inputs))
        return undefined;
    const seed = external_node_path_default().join(folder.files, 'cidata');
    await writeSeed(seed, {
        hostname,
        instanceId: `${hostname}-${env.claimant}`,
        ...(userData === undefined ? {} : { userData }),
        ...(ssh === undefined ? {} : { ssh: { user, publicKey: ssh.publicKey } }),
    });
    return seed;
}
/**
 * How long each way of stopping may take. The power button is for guests that have something to save; the self-test guest
 * has halted for good and would not see it.
 */
function stopLimits(inputs) {
    const powerdownMs = inputs.image !== undefined ? 20_000 : bootsSelfTest(inputs) ? 0 : 1000;
    return { powerdownMs, quitMs: 5000, termMs: 5000 };
}


/***/ }),

/***/ 75641:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vm: () => (/* binding */ demandsSsh),
  Yu: () => (/* binding */ neededForwards),
  ET: () => (/* binding */ setUpSsh),
  Ww: () => (/* binding */ sshPrograms)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(58382);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(10371);
// EXTERNAL MODULE: ./src/guest/channel.ts
var channel = __webpack_require__(83435);
;// CONCATENATED MODULE: ./src/guest/ssh/arguments.ts
/** The file of a VM's SSH folder that holds its private key; the public one is beside it, with `.pub`. */
const KEY_FILE = 'id_ed25519';
/** The file of a VM's SSH folder that holds the guest's host key, as seen first. */
const KNOWN_HOSTS_FILE = 'known_hosts';
/**
 * The arguments of `ssh` for a call that runs in the VM's SSH folder: file names are relative to it, because OpenSSH expands
 * `%`, `$` and blanks in paths, and because the address of a socket is short. Nothing of the user's or the machine's SSH
 * configuration, keys or agents takes part.
 *
 * A guest that falls silent is noticed after 30 s.
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
        // The forwarded port may change; the guest stays the same one.
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
    // It is run here, once the guest has let the client in and the socket is there.
    return { ControlMaster: 'yes', ControlPath: purpose.socket, PermitLocalCommand: 'yes', LocalCommand: 'echo' };
}

;// CONCATENATED MODULE: ./src/guest/ssh/key.ts







const LIMIT_MS = 20_000;
/**
 * Makes a new ed25519 key pair without a passphrase; one that is there is replaced.
 *
 * @param keygen - path of `ssh-keygen`.
 * @param folder - made with mode 0700 if it is not there.
 * @throws GuestChannelError when it cannot be made; DeadlineError, CancelledError.
 */
async function createKey(keygen, folder, deadline) {
    const privateKey = external_node_path_default().join(folder, KEY_FILE);
    try {
        await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
        await Promise.all([privateKey, `${privateKey}.pub`].map((file) => (0,promises_.rm)(file, { force: true })));
    }
    catch (cause) {
        throw noKey((0,errors/* errorText */.kc)(cause), cause);
    }
    await generate(keygen, folder, deadline.atMost(LIMIT_MS));
    return { privateKey, publicKey: (await (0,promises_.readFile)(`${privateKey}.pub`, 'utf8')).trim() };
}
async function generate(keygen, cwd, deadline) {
    const child = (0,external_node_child_process_.spawn)(keygen, ['-q', '-t', 'ed25519', '-N', '', '-C', 'maqet', '-f', KEY_FILE], {
        cwd,
        stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
        said = (said + text).slice(0, 1000);
    });
    const { promise: ended, resolve, reject } = Promise.withResolvers();
    child.once('error', (cause) => reject(noKey((0,errors/* errorText */.kc)(cause), cause)));
    child.once('close', (code, signal) => code === 0 ? resolve() : reject(noKey(`it ended with ${code ?? signal}: ${(0,untrusted_text/* oneLine */.T)(said.trim())}`)));
    try {
        await deadline.race(ended, '`ssh-keygen`');
    }
    finally {
        child.kill('SIGKILL');
    }
}
function noKey(why, cause) {
    return new channel/* GuestChannelError */.U(`\`ssh-keygen\` could not make the key of the VM: ${why}.`, {
        remedy: "Check that OpenSSH's `ssh-keygen` runs and that the VM's folder can be written to.",
        cause,
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/guest/ssh/programs.ts



/**
 * Finds OpenSSH's client programs without running anything, so that a run that needs them can fail before it begins.
 *
 * @param pathVariable - the value of `PATH`.
 * @throws GuestChannelError that names what to install.
 */
function findSsh(pathVariable) {
    const ssh = onPath('ssh', pathVariable);
    const keygen = onPath('ssh-keygen', pathVariable);
    if (ssh !== undefined && keygen !== undefined)
        return { ssh, keygen };
    const missing = [...(ssh === undefined ? ['`ssh`'] : []), ...(keygen === undefined ? ['`ssh-keygen`'] : [])].join(' and ');
    throw new channel/* GuestChannelError */.U(`No ${missing} on PATH, so no way into a guest over SSH.`, {
        remedy: "Install OpenSSH's client (the package `openssh-client` on Debian and Ubuntu, `openssh-clients` on Fedora, `openssh-client-default` and `openssh-keygen` on Alpine), or run scripts through `run-with: agent` or `run-with: serial`.",
    });
}
function onPath(program, pathVariable = '') {
    const folders = pathVariable.split((external_node_path_default()).delimiter).filter((folder) => external_node_path_default().isAbsolute(folder));
    return folders.map((folder) => external_node_path_default().join(folder, program)).find(isExecutable);
}
function isExecutable(file) {
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/engine/plan/ssh.ts


/** The port of SSH servers. */
const SSH_PORT = 22;
/** True if the inputs ask for SSH by name. */
function demandsSsh({ runWith, waitFor }) {
    return runWith === 'ssh' || (waitFor?.kind === 'channel' && waitFor.channel === 'ssh');
}
/**
 * OpenSSH's programs, if the guest may be logged in to: because the inputs say so, or because an image may turn out to have no
 * other way in. Undefined where it is neither asked for nor possible.
 *
 * @throws MaqetError if it is asked for and the programs are not there.
 */
function sshPrograms(inputs, searchPath) {
    if (demandsSsh(inputs))
        return findSsh(searchPath);
    const useful = inputs.run !== undefined || inputs.copyIn.length + inputs.copyOut.length > 0 || inputs.keep === true;
    if (inputs.runWith !== 'auto' || inputs.image === undefined || inputs.network === 'none' || !useful)
        return undefined;
    try {
        return findSsh(searchPath);
    }
    catch {
        return undefined;
    }
}
/** The forwards that a VM needs: those that were asked for, and free ones to what is waited for and logged in to. */
function neededForwards({ ports, waitFor }, programs) {
    const needed = [...(programs === undefined ? [] : [SSH_PORT]), ...(waitFor?.kind === 'tcp' ? [waitFor.port] : [])];
    const missing = needed.filter((guest) => !ports.some((port) => leadsTo(guest, port)));
    return [...ports, ...missing.map((guest) => ({ host: 0, guest, protocol: 'tcp' }))];
}
/** Makes the VM's key. Undefined if there is no SSH for it. */
async function setUpSsh(programs, user, ports, folder, deadline) {
    const port = ports.find((forward) => leadsTo(SSH_PORT, forward))?.host;
    if (programs === undefined || port === undefined)
        return undefined;
    const { publicKey } = await createKey(programs.keygen, folder.ssh, deadline);
    return { access: { program: programs.ssh, folder: folder.ssh, user, port }, publicKey };
}
function leadsTo(wanted, { protocol, guest }) {
    return protocol === 'tcp' && guest === wanted;
}


/***/ }),

/***/ 76039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ checkPlan)
});

// EXTERNAL MODULE: ./src/policy/evaluate.ts
var policy_evaluate = __webpack_require__(32863);
// EXTERNAL MODULE: ./src/policy/evaluate-guest.ts
var evaluate_guest = __webpack_require__(27022);
// EXTERNAL MODULE: ./src/policy/memory-rules.ts
var memory_rules = __webpack_require__(59489);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(10371);
// EXTERNAL MODULE: ./src/shared/paths.ts
var paths = __webpack_require__(40405);
// EXTERNAL MODULE: ./src/policy/devices.ts + 1 modules
var devices = __webpack_require__(11998);
// EXTERNAL MODULE: ./src/policy/fields.ts
var fields = __webpack_require__(51369);
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(78451);
;// CONCATENATED MODULE: ./src/policy/option-syntax.ts

/**
 * Reads the value of a QEMU option: `a,key=value,…`, in which a doubled comma stands for a comma and the first part may be
 * the value of `implied`, or a JSON object of scalars. A key may occur more than once.
 *
 * @returns undefined for what is neither. QEMU's bare flags (`,nokey`) are among that: their meaning depends on the option.
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
        // What QEMU's own JSON has beyond the standard (single quotes) fails here, and so does a repeated key in QEMU.
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

;// CONCATENATED MODULE: ./src/policy/option-checks.ts


const WORD = /^[A-Za-z0-9._:+-]{1,128}$/;
/** Why a key that people do use is not let through, and what to use in its place. */
const KEY_NOTES = {
    hostfwd: { reason: 'opens a port of the host', remedy: 'Use the input `ports`, which binds the loopback only.' },
    guestfwd: { reason: 'runs a program or opens a socket of the host', remedy: 'Remove it; nothing allows it.' },
    smb: { reason: 'shares a folder of the host through a server process', remedy: 'Remove it; nothing allows it.' },
    tftp: { reason: 'shares a folder of the host', remedy: 'Remove it; nothing allows it.' },
    file: { reason: 'reads a file of the host', remedy: 'Give the content in the argument itself (`string=`, `value=`).' },
    path: { reason: 'reads a file of the host', remedy: 'Give the content in the argument itself (`string=`, `value=`).' },
    splash: { reason: 'reads a file of the host', remedy: 'Remove it; nothing allows it.' },
    logfile: { reason: 'writes a file of the host', remedy: 'Remove it; nothing allows it.' },
};
/** A check for values of which each key must be in the table, and its value match the pattern. */
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
        const why = note?.reason ?? 'is not one of the keys that are let through here';
        return [{ reason: `${(0,fields/* show */.WU)(key)} ${why}.`, remedy: note?.remedy ?? `Remove it; let through here: ${Object.keys(table).join(', ')}.` }];
    }
    const text = typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value);
    if (value !== null && pattern.test(text))
        return [];
    return [{ reason: `${(0,fields/* show */.WU)(key)} is ${(0,fields/* show */.WU)(value)}, which is not let through here.`, remedy: `Use a plain value for ${(0,fields/* show */.WU)(key)}.` }];
}
/** A check for values that match a pattern as a whole. */
function exactly(pattern, legal, why) {
    return (value) => (pattern.test(value) ? [] : [{ reason: `${(0,fields/* show */.WU)(value)} ${why}.`, remedy: `Use ${legal}, or leave the option out.` }]);
}
/** A check for values whose first part chooses one of several key tables. */
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
        const legal = Object.keys(variants).join(', ');
        return [{ reason: `${(0,fields/* show */.WU)(name)} ${why}.`, remedy: `Remove it; let through here: ${legal}.` }];
    };
}
/** The objection to a value that is not key=value. */
function malformed(value) {
    return { reason: `${(0,fields/* show */.WU)(value)} cannot be read as key=value,….`, remedy: 'Write each part as key=value.' };
}

;// CONCATENATED MODULE: ./src/policy/device-options.ts





/** `-device`: the rules of `device_add`, and char devices only among those that the arguments declare themselves. */
const deviceOption = (value, declared) => {
    const pairs = readPairs(value, 'driver');
    // An empty romfile= means "no option ROM": it reads nothing.
    const judged = pairs?.filter(([key, item]) => key !== 'romfile' || item !== '');
    return judged === undefined ? [malformed(value)] : (0,devices/* deviceRefusals */.aP)(judged, (key, id) => key !== 'chardev' || declared.chardevs.has(id));
};
/** Parts of the machine that take defaults by `-global` and are no devices of their own. */
const MACHINE_PARTS = /^(?:ICH9-LPC|PIIX4_PM|mc146818rtc|kvm-pit|isa-pit|hpet|mch|q35-pcihost|i440FX-pcihost|cfi\.pflash01|ioapic|apic|fw_cfg_mem|fw_cfg_io)$/;
/** `-global DRIVER.PROPERTY=VALUE`, also in its long form. */
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
        return [{ reason: `the driver ${(0,fields/* show */.WU)(driver)} is not one of the plain emulated devices.`, remedy: 'Remove it; nothing allows it.' }];
    }
    return (0,devices/* propertyRefusal */.AV)(property, setting, () => false);
};
/** Ids that the value of a `-chardev` declares, if it is one that is let through. */
function declaredChardev(value) {
    const id = readPairs(value, 'backend')?.find(([key]) => key === 'id')?.[1];
    return typeof id === 'string' && (0,paths/* isPlainName */.s)(id) ? id : undefined;
}

;// CONCATENATED MODULE: ./src/policy/qemu-options.ts


const ID = /^[A-Za-z][A-Za-z0-9._-]{0,63}$/;
const ON_OFF = /^(?:on|off|true|false|yes|no)$/;
const NUMBER = /^(?:0x[0-9a-fA-F]{1,16}|\d{1,20}[kKmMgGtT]?)$/;
const qemu_options_WORD = /^[A-Za-z0-9._:+-]{1,128}$/;
/** Text that only the guest reads. */
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
    hostname: qemu_options_WORD,
    dnssearch: qemu_options_WORD,
    domainname: qemu_options_WORD,
};
/** All but `file` (any type) and `path` (type 11), which read files of the host. */
const SMBIOS_KEYS = ('type vendor version date release uefi manufacturer product serial uuid sku family asset location sock_pfx part max-speed current-speed ' +
    'processor-id value loc_pfx bank speed internal_reference external_reference connector_type port_type designation kind instance').split(' ');
const noNmi = 'is not let through: it does what the blocked command inject-nmi does, or is no action';
/** The options that take a value and are let through, each with the check of its value. */
const VALUE_OPTIONS = new Map(Object.entries({
    device: deviceOption,
    global: globalOption,
    chardev: variant('backend', { null: { id: ID }, ringbuf: { id: ID, size: NUMBER } }, 'reaches a file, program, terminal or socket of the host'),
    netdev: variant('type', { user: USER_NETWORK, hubport: { id: ID, hubid: NUMBER, netdev: ID } }, 'reaches a program, device or socket of the host'),
    nic: variant('type', { none: {}, user: { ...USER_NETWORK, model: qemu_options_WORD, mac: qemu_options_WORD } }, 'reaches a program, device or socket of the host'),
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
    }, 'is not let through here'),
    action: keys('', {
        reboot: /^(?:reset|shutdown)$/,
        shutdown: /^(?:poweroff|pause)$/,
        panic: /^(?:none|pause|shutdown|exit-failure)$/,
        watchdog: /^(?:reset|shutdown|poweroff|pause|debug|none)$/,
    }),
    'watchdog-action': exactly(/^(?:reset|shutdown|poweroff|pause|debug|none)$/, 'reset, shutdown, poweroff, pause, debug or none', noNmi),
    vga: exactly(/^(?:none|std|cirrus|vmware|qxl|virtio)$/, 'none, std, cirrus, vmware, qxl or virtio', 'is no display adapter that is let through'),
    display: exactly(/^none$/, '`-display none`; `screendump` shows the screen', 'opens a window, a server or the GPU of the host'),
    serial: exactly(/^(?:none|null)$/, 'none or null; maqet has the first serial port, and keeps its log', 'reaches a file, program, terminal or socket of the host'),
    parallel: exactly(/^(?:none|null)$/, 'none or null', 'reaches a file, program, terminal or socket of the host'),
    monitor: exactly(/^none$/, 'the `qmp` input', 'opens a second monitor, which walks around the policy'),
    usbdevice: exactly(/^(?:tablet|mouse|keyboard)$/, 'tablet, mouse or keyboard', 'is no plain emulated USB device'),
    uuid: exactly(/^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/, 'a UUID', 'is no UUID'),
    seed: exactly(/^\d{1,20}$/, 'a number', 'is no number'),
    k: exactly(/^[a-z]{2}(?:-[a-z]{2})?$/, 'a keyboard layout such as en-us', 'is no keyboard layout, and could be a path'),
    g: exactly(/^\d{1,5}x\d{1,5}(?:x\d{1,2})?$/, 'WIDTHxHEIGHT', 'is no resolution'),
    msg: keys('timestamp', { timestamp: ON_OFF, 'guest-name': ON_OFF }),
}));
/** The options without a value that are let through. */
const FLAG_OPTIONS = new Set('no-reboot no-shutdown no-acpi no-hpet no-fd-bootchk win2k-hack usb nodefaults no-user-config only-migratable'.split(' '));

;// CONCATENATED MODULE: ./src/policy/qemu-refusals.ts
const NOTHING = 'Remove it; nothing allows it.';
/** Options that people use or attackers try, each group with the reason why it is refused and what to use in its place. */
const GROUPS = [
    ['mon qmp qmp-pretty', 'opens a second monitor, which walks around the policy and the audit log', 'Use the `qmp` input or `maqet qmp`.'],
    ['gdb s', 'opens a debugger port, through which anybody on the host controls the guest', NOTHING],
    ['qtest qtest-log', 'opens a channel that controls the whole machine', NOTHING],
    ['machine M accel enable-kvm no-kvm', 'is set from an input', 'Use the inputs `machine` and `accel`.'],
    ['cpu smp m', 'is set from an input', 'Use the inputs `cpu`, `cpus` and `memory`: the policy checks dumps against that memory.'],
    ['name', 'is set from an input', 'Use the input `vm`.'],
    ['kernel initrd append dtb shim', 'names files of the host and is set from inputs', 'Use the inputs `kernel`, `initrd` and `append`.'],
    ['bios pflash L option-rom', 'makes QEMU read a file of the host', 'Use the input `firmware`.'],
    ['cdrom', 'makes QEMU open a file of the host', 'Use the input `cdrom`.'],
    [
        'drive blockdev hda hdb hdc hdd fda fdb sd mtdblock iscsi snapshot',
        'makes QEMU open a file or device of the host',
        'Use the input `image`: the image is never written to.',
    ],
    ['virtfs fsdev virtiofs', 'shares a folder of the host with the guest', NOTHING],
    ['add-fd', 'gives QEMU a descriptor of the host', NOTHING],
    ['tpmdev', 'reaches a TPM or a socket of the host', NOTHING],
    ['acpitable semihosting semihosting-config', 'reads files of the host', NOTHING],
    ['mem-path mem-prealloc', 'places the guest memory outside of what maqet checks', 'Use the input `memory`.'],
    ['debugcon virtioconsole', 'reaches a file, program, terminal or socket of the host', 'The serial console is there without it.'],
    [
        'nographic curses',
        'puts the serial port and a monitor on the terminal',
        'maqet shows no display, and keeps the serial log, without it.',
    ],
    ['vnc spice sdl full-screen alt-grab ctrl-grab no-quit', 'opens a window or a port of the host', 'Use `screendump` to see the screen.'],
    ['audio soundhw', 'reaches the sound system of the host', 'Use `-audiodev none,id=…`.'],
    ['sandbox', 'is set by maqet, and a second one could weaken it', NOTHING],
    ['runas run-with user chroot daemonize pidfile async-teardown', 'changes how the process runs, which its supervisor owns', NOTHING],
    ['incoming loadvm', 'replaces the guest with a state that nobody has checked', NOTHING],
    ['readconfig writeconfig set', 'adds or changes options that nobody has checked', 'Write the options themselves.'],
    [
        'D d trace plugin dump-vmstate dfilter perfmap jitdump',
        'writes files of the host or runs code in QEMU',
        "QEMU's own messages are in qemu.log.",
    ],
    ['S preconfig', 'would keep the VM from starting', 'Send `stop` in the `qmp` input.'],
    ['h help version audio-help', 'makes QEMU print something and exit', 'Run QEMU in a step of its own for that.'],
];
/** The reason and the remedy for each option that is known and refused. */
const REFUSED_OPTIONS = new Map(GROUPS.flatMap(([options, reason, remedy]) => options.split(' ').map((option) => [option, { reason, remedy }])));

;// CONCATENATED MODULE: ./src/policy/qemu-args.ts




const LONGEST = 8192;
/**
 * Judges extra arguments for QEMU, given one by one as QEMU gets them. An empty list means that all are let through.
 *
 * It is a list of what is let through, not of what is refused: an option that it does not know, of whatever QEMU, is refused.
 * What is let through shapes the guest and reaches nothing of the host: no second monitor, no file, program or socket.
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
    if (typeof argument === 'string' && argument.length <= LONGEST && !/[\u0000-\u001f\u007f]/.test(argument))
        return [];
    const shown = (0,untrusted_text/* oneLine */.T)(String(argument), 80);
    return [
        { index, argument: shown, reason: 'It holds control characters or is too long.', remedy: 'Remove them; give one argument a word.' },
    ];
}
/** Pairs options with their values. What is neither is a stray: QEMU would open it as a disk image. */
function readOptions(args) {
    const options = [];
    const strays = [];
    for (let index = 0; index < args.length; index += 1) {
        const text = args[index] ?? '';
        if (!text.startsWith('-')) {
            strays.push({
                index,
                argument: (0,untrusted_text/* oneLine */.T)(text, 80),
                reason: 'It is no option: QEMU would open it as a disk image.',
                remedy: 'Use the input `image`.',
            });
            continue;
        }
        const next = args[index + 1];
        const name = text.replace(/^--?/, '');
        // Whether a refused option has a value does not matter: the value must not be reported as a stray of its own.
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
    if (value === undefined)
        return [problemOf(option, { reason: 'has no value (none may begin with a dash)', remedy: 'Give its value as the next argument.' })];
    return check(value, declared).map((refusal) => problemOf(option, refusal));
}
function unknownOption({ name }) {
    return {
        reason: name.includes('=')
            ? 'is not how QEMU takes a value: the value is an argument of its own'
            : 'is no option that the policy lets through',
        remedy: 'Remove it; docs/security/qmp-policy.md lists the options that are let through.',
    };
}
function problemOf({ index, text, value }, { reason, remedy }) {
    const argument = (0,untrusted_text/* oneLine */.T)(value === undefined ? text : `${text} ${value}`, 120);
    const sentence = reason.endsWith('.') ? reason : `${reason}.`;
    return { index, argument, reason: `\`${(0,untrusted_text/* oneLine */.T)(text, 40)}\`: ${sentence}`, remedy };
}

// EXTERNAL MODULE: ./src/policy/violations.ts
var violations = __webpack_require__(63668);
// EXTERNAL MODULE: ./src/qmp/script/action.ts
var action = __webpack_require__(56360);
// EXTERNAL MODULE: ./src/shared/nearest.ts
var nearest = __webpack_require__(33411);
// EXTERNAL MODULE: ./src/shared/snapshot-operation.ts
var snapshot_operation = __webpack_require__(53633);
// EXTERNAL MODULE: ./src/supervisor/guest/operations.ts
var operations = __webpack_require__(49631);
;// CONCATENATED MODULE: ./src/supervisor/snapshots/commands.ts

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
    const decisions = snapshotCommands(act, disks).map((command) => evaluate(layers, command, context));
    return decisions.find((one) => one.decision === 'block') ?? decisions[0];
}

;// CONCATENATED MODULE: ./src/engine/preflight/check.ts










/**
 * Judges everything that a run will ask of QEMU and of the guest, before QEMU is even looked for: the QMP script, the snapshots,
 * the dump that the `dump` input implies, the script and the copies in the guest, and the extra arguments.
 *
 * @param context - what is known of the VM already.
 * @returns all violations; empty if the run may start.
 */
function checkPlan(inputs, layers, context) {
    // One line may stand for several commands: the first is what it is about.
    const commands = inputs.script.flatMap((step) => ('command' in step ? [[step.line, step.command.arguments ?? {}]] : []));
    const argumentsAt = new Map(commands.toReversed());
    return [
        ...(0,violations/* checkScript */.w)(layers, inputs.script.map((step) => adapted(step, context)), context).map((violation) => ({
            violation: withStepMeant(violation),
            arguments: argumentsAt.get(violation.line ?? 0) ?? {},
        })),
        ...snapshotActs(inputs, layers, context),
        ...impliedDump(inputs, layers, context),
        ...guestActs(inputs, layers),
        ...screenQemuArgs(inputs.qemuArgs).map(({ index, argument, reason, remedy }) => ({
            violation: {
                command: 'qemu-args',
                tier: 'dangerous',
                reason: `Input \`qemu-args\`, argument ${index + 1}: ${reason}`,
                remedy,
            },
            arguments: { argument },
        })),
    ];
}
/** The policy knows commands alone: a mistyped name may mean another step of a script. */
function withStepMeant(violation) {
    const step = violation.tier === 'unclassified' ? (0,nearest/* nearest */.p)(violation.command, action/* STEP_NAMES */.K) : undefined;
    return step === undefined ? violation : { ...violation, reason: `${violation.reason} Did you mean the step \`${step}\`?` };
}
/** The step as the gate will judge it. */
function adapted(step, context) {
    if (!('command' in step))
        return step;
    const { execute, arguments: args } = step.command;
    return args === undefined ? step : { ...step, command: { execute, arguments: (0,memory_rules/* adaptArguments */.l)(execute, args, context) } };
}
/** What the run will do with snapshots. Which disks they span is known once the VM runs; its policy is then asked again. */
function snapshotActs({ snapshot, script }, layers, context) {
    const disks = ['disk0'];
    const judged = (step, where, line) => {
        if (step.kind !== 'snapshot')
            return [];
        return snapshotCommands(step.act, disks).flatMap((command) => {
            const { decision, tier, reason, remedy } = (0,policy_evaluate/* evaluate */._)(layers, command, { ...context, created: disks });
            if (decision === 'allow')
                return [];
            const told = `${where} (${JSON.stringify((0,snapshot_operation/* snapshotActText */.aA)(step.act))}) needs a command that is blocked: ${reason}`;
            const violation = { command: command.execute, tier, reason: told, remedy, ...(line === undefined ? {} : { line }) };
            return [{ violation, arguments: { ...step.act } }];
        });
    };
    return [
        ...snapshot.flatMap((step) => judged(step, 'Input `snapshot`')),
        ...script.flatMap((step) => judged(step, 'The step `snapshot`', step.line)),
    ];
}
function impliedDump(inputs, layers, context) {
    if (inputs.dump === 'never')
        return [];
    const command = { execute: 'dump-guest-memory', arguments: { paging: false, protocol: 'file:memory.elf' } };
    const { decision, tier, reason, remedy } = (0,policy_evaluate/* evaluate */._)(layers, command, context);
    if (decision === 'allow')
        return [];
    const violation = {
        command: command.execute,
        tier,
        reason: `Input \`dump\` ("${inputs.dump}") needs a command that is blocked: ${reason}`,
        remedy,
    };
    return [{ violation, arguments: command.arguments ?? {} }];
}
/** What the run will do in the guest, in that order. */
function guestActs(inputs, layers) {
    const { run, runWith: channel, env, workingDirectory, auditScript, copyIn, copyOut } = inputs;
    const judged = (input, act, facts) => {
        const { decision, tier, reason, remedy } = (0,evaluate_guest/* evaluateGuest */.C)(layers, { execute: act, arguments: facts });
        const violation = { command: act, tier, reason: `Input \`${input}\` needs what is blocked: ${reason}`, remedy };
        return decision === 'allow' ? [] : [{ violation, arguments: facts }];
    };
    const copied = (copies) => ({ channel, paths: copies.map(({ guest }) => guest) });
    const scripted = (script) => {
        const command = { script, env, ...(workingDirectory === undefined ? {} : { workingDirectory }) };
        return (0,operations/* scriptFacts */.Xp)({ channel, command, facts: auditScript ? { script } : {} });
    };
    return [
        ...(copyIn.length === 0 ? [] : judged('copy-in', 'guest-copy-in', copied(copyIn))),
        ...(run === undefined ? [] : judged('run', 'guest-run', scripted(run))),
        ...(copyOut.length === 0 ? [] : judged('copy-out', 'guest-copy-out', copied(copyOut))),
    ];
}


/***/ }),

/***/ 32045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xw: () => (/* binding */ auditFailedStart),
  WU: () => (/* binding */ openAudit),
  ok: () => (/* binding */ refuseBeforeStart),
  z7: () => (/* binding */ refuseWith)
});

// EXTERNAL MODULE: ./src/audit/line.ts
var line = __webpack_require__(81309);
// EXTERNAL MODULE: ./src/shared/deadline.ts
var deadline = __webpack_require__(18013);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(58382);
// EXTERNAL MODULE: ./src/audit/bytes.ts
var audit_bytes = __webpack_require__(18196);
// EXTERNAL MODULE: ./src/audit/chain.ts
var chain = __webpack_require__(7802);
// EXTERNAL MODULE: ./src/audit/errors.ts
var audit_errors = __webpack_require__(46960);
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
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
var verify = __webpack_require__(72259);
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

// EXTERNAL MODULE: ./src/audit/redact/redactor.ts + 2 modules
var redactor = __webpack_require__(69281);
// EXTERNAL MODULE: ./src/policy/layer.ts
var policy_layer = __webpack_require__(4899);
// EXTERNAL MODULE: ./src/policy/violations.ts
var violations = __webpack_require__(63668);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./src/audit/outcome.ts
var outcome = __webpack_require__(23371);
// EXTERNAL MODULE: ./src/shared/host-paths.ts
var host_paths = __webpack_require__(68230);
// EXTERNAL MODULE: ./src/shared/paths.ts
var paths = __webpack_require__(40405);
;// CONCATENATED MODULE: ./src/policy/confine.ts





/**
 * The arguments with each plain file name replaced by the absolute path of that file below the VM's folder. The given
 * object is left as it is.
 *
 * Whether something lies at that path already is for the caller to see before the command is sent: QEMU truncates files,
 * follows links and hangs on pipes.
 *
 * @param paths - those of the {@link Decision} on exactly these arguments.
 * @param vmDir - absolute, and in no folder of the system.
 * @throws MaqetError if the paths do not fit the arguments or the folder is none for files: never a command half confined.
 */
function confine_confineArguments(args, paths, vmDir) {
    if (paths.length === 0)
        return args;
    if (!path.isAbsolute(vmDir) || systemProblem(vmDir, 'write') !== undefined) {
        throw misfit(`The VM's folder ${JSON.stringify(vmDir)} cannot hold files`);
    }
    return paths.reduce((confined, item) => {
        if (!isPlainName(item.name))
            throw misfit(`${JSON.stringify(item.name)} is no plain file name`);
        const target = item.prefix + path.join(vmDir, item.folder, item.name);
        return replaceAt(confined, item.pointer, item.prefix + item.name, target);
    }, args);
}
function replaceAt(value, pointer, expected, target) {
    const [step, ...rest] = pointer;
    if (step === undefined) {
        if (value !== expected)
            throw misfit(`${JSON.stringify(expected)} is not where it was when the command was judged`);
        return target;
    }
    if (Array.isArray(value) && typeof step === 'number') {
        return value.with(step, replaceAt(value[step], rest, expected, target));
    }
    if (isJsonObject(value) && typeof step === 'string' && Object.hasOwn(value, step)) {
        return { ...value, [step]: replaceAt(value[step], rest, expected, target) };
    }
    throw misfit(`there is nothing at ${pointer.join('.')}`);
}
function misfit(problem) {
    return new MaqetError(`A QMP command's file names cannot be confined: ${problem}.`, {
        remedy: 'The command was not sent. This is a mistake in maqet: please report it.',
        status: 'blocked',
    });
}

// EXTERNAL MODULE: ./src/policy/evaluate-any.ts
var evaluate_any = __webpack_require__(79504);
// EXTERNAL MODULE: ./src/policy/memory-rules.ts
var memory_rules = __webpack_require__(59489);
;// CONCATENATED MODULE: ./src/state/numbered-files.ts



/** A file that a command would write is there already, or what it wrote is not a file. */
class OutputFileError extends (/* unused pure expression or super */ null && (MaqetError)) {
}
/**
 * The files that QMP commands write in a VM's folder. Two commands never get the same one, whether it exists or is about to:
 * QEMU would truncate it, and follow a link (QEMU 7.2, measured).
 */
class numbered_files_OutputFiles {
    folder;
    reserved = new Set();
    constructor(folder) {
        this.folder = folder;
    }
    /** Where a confined path leads. */
    pathOf(file) {
        return path.join(this.folder.dir, file.folder, file.name);
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
        const found = await lstat(this.pathOf(file)).catch(() => undefined);
        if (found?.isFile() && found.size > 0)
            return this.pathOf(file);
        throw new OutputFileError(`QEMU reported success, but ${file.folder}/${file.name} is not there or is empty.`, {
            remedy: 'See whether the disk is full, and read qemu.log.',
        });
    }
}
async function discardingOnFailure(paths, work) {
    try {
        return await work();
    }
    catch (error) {
        await Promise.allSettled(paths.map((file) => rm(file, { force: true })));
        throw error;
    }
}
/** Where a compressed dump ends up. */
function stored(file) {
    return `${file}.zst`;
}
async function requireAbsent(file) {
    if ((await lstat(file).catch(() => undefined)) !== undefined)
        throw exists(file);
}
function exists(file) {
    const name = path.join(path.basename(path.dirname(file)), path.basename(file));
    return new OutputFileError(`The file ${name} exists already.`, { remedy: 'Give each file that a command writes a name of its own.' });
}

// EXTERNAL MODULE: ./src/supervisor/guest/operations.ts
var operations = __webpack_require__(49631);
;// CONCATENATED MODULE: ./src/supervisor/gate/decision.ts


/** A command or an act that the policy refuses. */
class BlockedError extends errors/* MaqetError */.Po {
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
async function decision_recordDecision(audit, asked, decision, log) {
    const record = await audit.append(decisionEntry(asked, decision));
    auditLines(record).forEach(log);
    if (decision.decision !== 'allow')
        throw new BlockedError(decision);
    return record;
}

// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(64886);
;// CONCATENATED MODULE: ./src/dump/errors.ts

/** A memory dump could not be read, stored or proved. No half-written file is left behind. */
class errors_DumpError extends (/* unused pure expression or super */ null && (MaqetError)) {
}
const FULL = 'Free disk space or give the VM less memory; `dump-compress: zstd` needs the least room.';
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
function errors_asDumpError(error, act) {
    const code = errnoOf(error);
    if (code === undefined || error instanceof MaqetError)
        return error;
    return new errors_DumpError(`Could not ${act}: ${error.message}.`, { remedy: REMEDIES[code] ?? OTHER, cause: error });
}

;// CONCATENATED MODULE: ./src/dump/space.ts



/**
 * Makes sure that `bytes` more bytes fit into a folder, before they are written.
 *
 * @throws DumpError naming what is free and what is needed, or if the folder cannot be looked at.
 */
async function space_requireSpace(folder, bytes) {
    const { bavail, bsize } = await statfs(folder).catch((error) => {
        throw asDumpError(error, `look up the free space of ${folder}`);
    });
    const free = bavail * bsize;
    if (free < bytes) {
        throw new DumpError(`A memory dump needs ${formatBytes(bytes)} in ${folder}, where ${formatBytes(free)} are free.`, {
            remedy: 'Free disk space, give the VM less memory, or put its folder on a larger disk.',
        });
    }
}

;// CONCATENATED MODULE: ./src/dump/elf.ts

/** Bytes at the start of a file that {@link parseElfHeader} wants to see (fewer are fine for a 32-bit core). */
const elf_ELF_HEADER_BYTES = 64;
/** The processors whose memory layout maqet knows (`e_machine`). QEMU writes 386 while no vCPU is in long mode. */
const elf_ELF_MACHINES = { i386: 3, x86_64: 62 };
const MAGIC = Buffer.from([0x7f, 0x45, 0x4c, 0x46]);
const ET_CORE = 4;
const PT_LOAD = 1;
/** `e_phnum` of a file with more segments than 16 bits count: the number is in `sh_info` of section 0. */
const PN_XNUM = 0xffff;
/** A dump with `paging` gives one segment a mapping; a million of them (56 MB of table) is beyond any real guest. */
const MOST_SEGMENTS = (/* unused pure expression or super */ null && (1 << 20));
/**
 * Reads the header of an ELF core.
 *
 * @param start - the first {@link ELF_HEADER_BYTES} of the file, or all of a shorter one.
 * @throws DumpError for anything that is not the start of an ELF core, whatever the bytes are.
 */
function elf_parseElfHeader(start) {
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
function elf_parseSegmentCount(header, section) {
    if (section.length < header.countRange.bytes)
        throw malformed('ends inside its first section header');
    return fields(section, header.bits, header.endian).long(header.bits === 32 ? 28 : 44);
}
/**
 * Where the segment table of `count` entries lies.
 *
 * @throws DumpError if it does not lie inside a file of `fileBytes`.
 */
function elf_segmentTable(header, count, fileBytes) {
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
function elf_parseSegments(header, table, fileBytes) {
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
        remedy: 'Dump again; if it repeats, check the free disk space and the QEMU log, or use `dump-format: kdump-zlib`.',
    });
}

;// CONCATENATED MODULE: ./src/dump/layout.ts



const MIB = 2 ** 20;
const HIGH_RAM = (/* unused pure expression or super */ null && (2 ** 32));
/** Below this address the chipset maps devices and ROM over RAM (VGA, SMRAM, option ROMs), above it RAM has no gap. */
const LEGACY_END = (/* unused pure expression or super */ null && (MIB));
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
function layout_guestRam(machine, segments, ramBytes) {
    if (machine !== ELF_MACHINES.i386 && machine !== ELF_MACHINES.x86_64) {
        throw new DumpError(`The memory layout of ELF machine ${machine} is not known, so its dump cannot become a raw image.`, {
            remedy: 'Use `dump-format: elf` for this architecture.',
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
                remedy: 'Dump without `paging`, or keep the dump as it is with `dump-format: elf`.',
            });
        }
    }
}
function doesNotAddUp(low, high, ramBytes) {
    const lowEnd = endOf(low.at(-1), 0);
    const highBytes = endOf(high.at(-1), HIGH_RAM) - HIGH_RAM;
    return new DumpError(`The memory dump has ${formatBytes(lowEnd)} of memory from address 0 on and ${formatBytes(highBytes)} from 4 GiB on, ` +
        `which does not add up to the ${formatBytes(ramBytes)} of the guest.`, { remedy: 'Use `dump-format: elf`, which keeps every segment as QEMU wrote it.' });
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
async function content_contentOf(source, from, to, ramBytes) {
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
    throw new DumpError(`The memory dump holds ${formatBytes(held)} of the ${formatBytes(ramBytes)} of the guest.`, {
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
        remedy: 'Use `dump-format: elf`.',
    });
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/dump/frame.ts



/** Guest memory is compressed in chunks of this size, each a zstd frame of its own; the last one may be shorter. */
const frame_CHUNK_BYTES = 4 * 2 ** 20;
/** A frame no longer than this comes from memory that repeats itself, mostly zeros. */
const TINY_FRAME_BYTES = 4096;
/** Room for a whole frame at once, also of noise. The default pieces of 16 KiB would cost a trip to the thread pool each. */
const frame_FRAME_ROOM = frame_CHUNK_BYTES + 2 ** 16;
/** Measured on a gigabyte of programs and libraries: level 3 saved 12 % of the stored bytes and took a third longer. */
const LEVEL = 1;
const ZEROS = Buffer.alloc(frame_CHUNK_BYTES);
const compress = (0,external_node_util_.promisify)(external_node_zlib_.zstdCompress);
const decompress = (0,external_node_util_.promisify)(external_node_zlib_.zstdDecompress);
/** True if there is nothing but zeros in at most {@link CHUNK_BYTES} bytes. */
function frame_isZero(chunk) {
    return chunk.equals(ZEROS.subarray(0, chunk.length));
}
/**
 * Compresses a chunk on the thread pool, as one zstd frame that names its size and carries a checksum of its content.
 * Frames written one after the other are one stream to every zstd reader.
 */
async function frame_compressFrame(chunk) {
    return await compress(chunk, {
        chunkSize: frame_FRAME_ROOM,
        pledgedSrcSize: chunk.length,
        params: { [constants.ZSTD_c_compressionLevel]: LEVEL, [constants.ZSTD_c_checksumFlag]: 1 },
    });
}
/** Makes the frame of a whole chunk of zeros once and gives it out again: much of a guest's memory is never touched. */
class frame_ZeroFrame {
    frame;
    async get() {
        this.frame ??= frame_compressFrame(ZEROS);
        return await this.frame;
    }
}
/**
 * Proves frames by decompressing them. A tiny frame that equals the last one it proved is not decompressed again.
 */
class frame_FrameProof {
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
            bytes = (await decompress(frame, { chunkSize: frame_CHUNK_BYTES, maxOutputLength: rawBytes })).length;
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
class ordered_BufferRing {
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
async function ordered_inOrder(count, start, consume, deadline, what) {
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
        throw new CancelledError(what);
    if (deadline.expired)
        throw new DeadlineError(what, Math.round(deadline.ms));
}

;// CONCATENATED MODULE: ./src/dump/encode.ts


/**
 * Writes an image to a file, chunk by chunk, compressed on all processors. Memory stays flat: at most
 * `CHUNKS_IN_FLIGHT` chunks and their frames are held, however large the image is.
 *
 * @throws DumpError if the source ends early or the disk is full; DeadlineError if time runs out.
 */
async function encode_encodeImage(image, file, compression, deadline) {
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

;// CONCATENATED MODULE: ./src/dump/format.ts


const EXTENSION = { raw: '.raw', elf: '.elf', 'kdump-zlib': '.kdump' };
/**
 * The file name a dump is stored under: `memory` becomes `memory.raw.zst`; a name that has an extension already keeps it
 * (`low.bin` becomes `low.bin.zst`).
 *
 * @throws DumpError unless `name` is a plain file name, and stays one.
 */
function format_storedName(name, format, compression) {
    const full = `${name}${name.includes('.') ? '' : EXTENSION[format]}${compression === 'zstd' ? '.zst' : ''}`;
    if (isPlainName(name) && isPlainName(full))
        return full;
    throw new DumpError(`${JSON.stringify(name)} cannot name a memory dump.`, {
        remedy: 'Use letters, digits, dots, dashes and underscores, beginning with a letter or digit, at most 110 characters.',
    });
}
/** @throws DumpError if no dump in the one format can be made from the other. */
function format_requireConvertible(from, to) {
    if (from === to || (from === 'elf' && to === 'raw'))
        return;
    throw new DumpError(`A dump in the format ${from} cannot be stored as ${to}.`, {
        remedy: `Take the dump in the format ${to === 'raw' ? 'elf' : to}.`,
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/dump/partial.ts





/**
 * A file in the making: `<target>.partial`, mode 0600, created by nobody else before. It takes its name only when it is
 * whole and proved; until then {@link PartialFile.discard} leaves nothing of it.
 */
class partial_PartialFile {
    path;
    target;
    handle;
    hash = createHash('sha256');
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
        const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
        try {
            return new partial_PartialFile(file, target, await open(file, flags, 0o600));
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
        await partial_moveDurably(this.path, this.target);
    }
    /** Removes the file if it does not have its name yet. Never throws. */
    async discard() {
        await unlink(this.path).catch(() => undefined);
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
async function partial_moveDurably(from, to) {
    try {
        await rename(from, to);
        const folder = await open(path.dirname(to), constants.O_RDONLY);
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
async function keep_keepInPlace(source, target, deadline) {
    const hash = createHash('sha256');
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
    if (path.resolve(source.path) !== path.resolve(target))
        await moveDurably(source.path, target);
    return { bytes: source.bytes, sha256: hash.digest('hex') };
}

;// CONCATENATED MODULE: ./src/dump/source.ts




/**
 * A file that QEMU wrote, held open: what is read is one and the same regular file from first to last.
 *
 * The owner calls {@link SourceFile.close} on all paths.
 */
class source_SourceFile {
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
            handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
        }
        catch (error) {
            // A socket answers ENXIO; EMLINK is FreeBSD's word for a link.
            if (['ELOOP', 'ENXIO', 'EMLINK'].includes(errnoOf(error) ?? ''))
                throw notRegular(path);
            throw asDumpError(error, `open the memory dump ${path}`);
        }
        try {
            const opened = await handle.stat({ bigint: true });
            if (!opened.isFile())
                throw notRegular(path);
            if (opened.size === 0n)
                throw empty(path);
            return new source_SourceFile(path, handle, opened);
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
        const named = await lstat(this.path, { bigint: true }).catch((error) => {
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
            await unlink(this.path);
        }
        catch (error) {
            if (errnoOf(error) !== 'ENOENT')
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
async function verify_verifyStored(file, expected, deadline) {
    const source = await SourceFile.open(file);
    try {
        const { stored, compression, rawBytes } = expected;
        source.requireBytes(stored.bytes);
        const offsets = startsOf(stored.pieces);
        const hash = createHash('sha256');
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
async function store_storeDump(request) {
    requireConvertible(request.sourceFormat, request.outputFormat);
    const name = storedName(request.name, request.outputFormat, request.compression);
    const target = path.join(request.directory, name);
    const source = await SourceFile.open(request.source);
    try {
        const content = await contentOf(source, request.sourceFormat, request.outputFormat, request.ramBytes);
        const inPlace = await canStay(request);
        const named = inPlace && path.resolve(request.source) === path.resolve(target);
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
    const [from, to] = await Promise.all([path.dirname(source), directory].map((dir) => stat(dir, { bigint: true })));
    return from?.dev === to?.dev;
}
async function refuseExisting(target) {
    try {
        await lstat(target);
    }
    catch (error) {
        if (errnoOf(error) === 'ENOENT')
            return;
        throw error;
    }
    throw new DumpError(`A memory dump cannot be stored as ${target}, which exists.`, {
        remedy: 'Give the dump another name; maqet never overwrites evidence.',
    });
}

;// CONCATENATED MODULE: ./src/supervisor/gate/dumps.ts



/** A whole dump also holds video memory and firmware, which nobody asked the size of. */
const DEVICE_MEMORY_BYTES = (/* unused pure expression or super */ null && (64 * 2 ** 20));
/** Fails, before QEMU pauses the guest for it, if what the command writes cannot fit. */
async function dumps_requireDumpSpace(folder, request, memoryBytes) {
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
async function dumps_keepDump(file, request, memoryBytes, deadline) {
    const sourceFormat = writtenFormat(request);
    const outputFormat = request.keepAs ?? sourceFormat;
    const { name, dir: directory } = path.parse(file);
    return storeDump({
        source: file,
        sourceFormat,
        directory,
        name: outputFormat === sourceFormat ? path.basename(file) : name,
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

;// CONCATENATED MODULE: ./src/supervisor/gate/gate.ts











/**
 * The only way from a caller to QEMU, and to the guest agent.
 *
 * Each command is decided by the policy; the decision is on disk before the command is sent; its outcome follows. A
 * decision that cannot be made or cannot be recorded means that nothing is sent.
 */
class Gate {
    parts;
    underWay = new Set();
    files;
    constructor(parts) {
        this.parts = parts;
        this.files = new OutputFiles(parts.folder);
    }
    get context() {
        return this.parts.context;
    }
    /** Settles once no command is under way. Never rejects. */
    async idle() {
        await Promise.allSettled(this.underWay);
    }
    /** Decides, records, sends, records. @throws BlockedError, QmpCommandError, VmCrashedError, AuditError … */
    async execute(params, log) {
        const work = this.pass(params, log);
        this.underWay.add(work);
        try {
            return await work;
        }
        finally {
            this.underWay.delete(work);
        }
    }
    async pass(params, log) {
        const { machine, audit, context } = this.parts;
        // The log of a VM that has ended is closed: how it ended says more.
        if (!machine.running)
            throw await machine.deathCertificate();
        const layers = [...this.parts.layers, ...params.layers];
        const args = adaptArguments(params.command, params.arguments, context);
        const decision = evaluateSent(layers, { execute: params.command, arguments: args }, context);
        const record = await recordDecision(audit, askedOf(params), decision, log);
        const start = performance.now();
        const outcome = await carryOut(audit, record, () => this.send(params, args, decision));
        return { tier: decision.tier, durationMs: performance.now() - start, ...outcome };
    }
    /** Records a command that a caller's own check refused. */
    async recordRefused(params, log) {
        const record = await this.parts.audit.append(refusedEntry(params));
        auditLines(record).forEach(log);
        return null;
    }
    async send(params, args, decision) {
        const { folder, context, machine } = this.parts;
        const deadline = Deadline.after(params.timeoutMs);
        if (isGuestCommand({ execute: params.command })) {
            const { cursor } = machine.journal;
            return { cursor, result: await this.parts.askAgent(params.command, args, deadline), dumps: [], screenshots: [] };
        }
        const inFolder = (name) => decision.paths.filter((file) => file.folder === name);
        const [dumps, screenshots] = [inFolder('dumps'), inFolder('screenshots')];
        const kept = { ...params, arguments: args, compression: params.store.compression, keepAs: params.keepAs };
        return this.files.writing([...dumps, ...screenshots], async () => {
            if (dumps.length > 0)
                await requireDumpSpace(folder.dumps, kept, context.memoryBytes);
            const answer = await this.ask(params.command, confineArguments(args, decision.paths, folder.dir), decision.tier, deadline);
            return {
                ...answer,
                dumps: await Promise.all(dumps.map((file) => keepDump(this.files.pathOf(file), kept, context.memoryBytes, deadline))),
                screenshots: await Promise.all(screenshots.map((file) => this.files.requireWritten(file))),
            };
        });
    }
    async ask(command, args, tier, deadline) {
        const { machine, turns } = this.parts;
        const send = async () => {
            // What an act before it has caused is not what it causes.
            const { cursor } = machine.journal;
            return { cursor, result: await machine.execute(command, args, deadline) };
        };
        return turns.command(command, tier, send, deadline);
    }
}
function askedOf({ caller, command, arguments: args }) {
    return { caller, event: (0,evaluate_any/* isGuestCommand */.cn)({ execute: command }) ? 'qga' : 'qmp', command, arguments: args };
}
/** The audit entry of a command, or of an act in the guest, that was refused before any supervisor could have begun it. */
function refusedEntry(params) {
    const entry = decisionEntry(askedOf(params), { tier: params.tier, decision: 'block', reason: params.reason });
    return (0,operations/* isGuestAct */.Z)(params.command) ? { ...entry, event: operations/* ACT_EVENTS */.ds[params.command] } : entry;
}

;// CONCATENATED MODULE: ./src/engine/preflight/refuse.ts







/**
 * Records every refused command, then throws them all as one error.
 *
 * @param record - writes one of them to the audit log.
 * @throws PolicyError always; AuditError if the log cannot be written.
 */
async function refuseWith(refused, record, caller) {
    for (const { violation, arguments: args } of refused) {
        const { command, tier, reason } = violation;
        await record({ command, arguments: args, tier, reason, caller });
    }
    throw new violations/* PolicyError */.p(refused.map(({ violation }) => violation));
}
/** Refuses commands for a VM that has no supervisor yet: the run itself writes the audit log that the supervisor would. */
async function refuseBeforeStart(refused, folder, vm, env) {
    const audit = await openAudit(folder, vm, env);
    try {
        return await refuseWith(refused, async (params) => {
            for (const { level, text } of (0,line/* auditLines */.L)(await audit.append(refusedEntry(params))))
                env.log[level](text);
        }, env.caller);
    }
    finally {
        await audit.close(env.caller);
    }
}
/** Records that a VM was to be started and why it was not. For failures before there is a supervisor to record them. */
async function auditFailedStart(error, layers, folder, vm, env) {
    const audit = await openAudit(folder, vm, env);
    const entry = {
        ...env.caller,
        event: 'vm-start',
        arguments: { policy: (0,policy_layer/* layerFacts */.Dx)(layers) },
        outcome: 'failed',
        reason: 'before QEMU was started',
        error: (0,errors/* errorText */.kc)(error),
    };
    try {
        await audit.append(entry);
    }
    finally {
        await audit.close(env.caller);
    }
}
/** The audit log of a VM that has no supervisor yet. Its caller closes it. @throws AuditError */
function openAudit(folder, vm, env) {
    return AuditLog.open(folder.audit, { vm, redact: (0,redactor/* createRedactor */.l)(env.secrets) });
}


/***/ }),

/***/ 17985:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g1: () => (/* binding */ deliverRest),
  f4: () => (/* binding */ orderDelivery),
  gT: () => (/* binding */ stillWaiting)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/shared/deadline.ts
var deadline = __webpack_require__(18013);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(58382);
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(78451);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(10371);
// EXTERNAL MODULE: ./src/audit/syslog/address.ts
var address = __webpack_require__(28389);
// EXTERNAL MODULE: ./src/audit/line.ts
var audit_line = __webpack_require__(81309);
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
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./src/shared/replace-file.ts
var replace_file = __webpack_require__(38736);
// EXTERNAL MODULE: ./src/audit/bytes.ts
var bytes = __webpack_require__(18196);
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
        const { sendMessages } = await __webpack_require__.e(/* import() */ 640).then(__webpack_require__.bind(__webpack_require__, 55640));
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
var state_folder = __webpack_require__(18349);
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

/***/ 96113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runVm: () => (/* binding */ runVm)
});

// EXTERNAL MODULE: ./src/audit/verify.ts + 1 modules
var verify = __webpack_require__(72259);
// EXTERNAL MODULE: ./src/inputs/config/origins.ts
var origins = __webpack_require__(3);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(58382);
;// CONCATENATED MODULE: ./src/report/timeline.ts

/**
 * Measures the phases of a run on a monotonic clock.
 *
 * Phases may overlap or nest; they are listed by their start.
 */
class Timeline {
    now;
    ended = [];
    origin;
    /** @param now - milliseconds of a clock that never steps back. */
    constructor(now = () => performance.now()) {
        this.now = now;
        this.origin = now();
    }
    /** Runs `work` as a phase. What it throws is thrown on, with the phase recorded as failed. */
    async phase(name, work) {
        const startMs = this.elapsedMs;
        const timed = () => ({ name, startMs, durationMs: this.elapsedMs - startMs });
        try {
            const result = await work();
            this.ended.push({ ...timed(), outcome: 'ok' });
            return result;
        }
        catch (error) {
            this.ended.push({ ...timed(), outcome: 'failed', detail: (0,errors/* errorText */.kc)(error) });
            throw error;
        }
    }
    /** Notes a phase that this run had no need of. */
    skip(name, detail) {
        this.ended.push({ name, startMs: this.elapsedMs, durationMs: 0, outcome: 'skipped', detail });
    }
    /** The phases that have ended, by their start. */
    get phases() {
        return this.ended.toSorted((a, b) => a.startMs - b.startMs);
    }
    /** Milliseconds since the timeline began. */
    get elapsedMs() {
        return this.now() - this.origin;
    }
}

// EXTERNAL MODULE: ./src/shared/deadline.ts
var shared_deadline = __webpack_require__(18013);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/shared/host-paths.ts
var host_paths = __webpack_require__(68230);
// EXTERNAL MODULE: ./src/shared/process.ts
var shared_process = __webpack_require__(16588);
;// CONCATENATED MODULE: ./src/shared/lock-file.ts





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
            await deadline.race((0,shared_deadline/* sleep */.y)(pause, deadline.signal), `the lock ${name}`);
        }
        try {
            return await work();
        }
        finally {
            // Whatever has become of the lock, what came of the work is told.
            await (0,promises_.rename)(name, own).catch(() => undefined);
        }
    }
    finally {
        await (0,promises_.rm)(own, { recursive: true, force: true });
    }
}
async function makeOwn(name) {
    let own;
    try {
        own = await (0,promises_.mkdtemp)(`${name}-`);
        await (0,promises_.writeFile)(external_node_path_default().join(own, OWNER), JSON.stringify((0,shared_process/* identify */.ls)(process.pid)), { mode: 0o600 });
        return own;
    }
    catch (cause) {
        if (own !== undefined)
            await (0,promises_.rm)(own, { recursive: true, force: true });
        throw new errors/* MaqetError */.Po(`The lock ${name} cannot be taken (${(0,errors/* errnoOf */.UQ)(cause) ?? (0,errors/* errorText */.kc)(cause)}).`, {
            remedy: 'Free space on its disk, and check that this user may write to its folder.',
            cause,
        });
    }
}
/** Renames a folder that is not empty. False if another one that is not empty has that name. */
async function moved(from, to) {
    try {
        await (0,promises_.rename)(from, to);
        return true;
    }
    catch (error) {
        if (['ENOTEMPTY', 'EEXIST'].includes((0,errors/* errnoOf */.UQ)(error) ?? ''))
            return false;
        throw error;
    }
}
async function moveDeadAside(name) {
    const inode = await inodeOf(name);
    const owner = await ownerOf(name);
    // Judged is the folder of that inode, and only to the place of that inode is it moved.
    if (inode === undefined || owner === undefined || (owner !== 'nobody' && (0,shared_process/* isAlive */._n)(owner)) || (await inodeOf(name)) !== inode)
        return;
    await moved(name, `${name}.${inode}`).catch((error) => {
        // Somebody else has done it.
        if ((0,errors/* errnoOf */.UQ)(error) !== 'ENOENT')
            throw error;
    });
}
async function inodeOf(folder) {
    return (0,promises_.stat)(folder, { bigint: true }).then(({ ino }) => ino, () => undefined);
}
/** Undefined if the lock was given back meanwhile. What cannot be read is a crash of the machine's: the folder was whole when it got its name. */
async function ownerOf(name) {
    try {
        const { pid, startTime } = JSON.parse(await (0,promises_.readFile)(external_node_path_default().join(name, OWNER), 'utf8'));
        return typeof pid === 'number' && typeof startTime === 'string' ? { pid, startTime } : 'nobody';
    }
    catch (error) {
        if ((0,errors/* errnoOf */.UQ)(error) === 'ENOENT')
            return undefined;
        if ((0,errors/* errnoOf */.UQ)(error) === undefined)
            return 'nobody';
        throw error;
    }
}

// EXTERNAL MODULE: ./src/state/folder.ts
var state_folder = __webpack_require__(18349);
;// CONCATENATED MODULE: ./src/state/claim.ts








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
    const folder = new state_folder/* VmFolder */.wZ(external_node_path_default().join(root, vm));
    const found = await (0,state_folder/* readRecord */.aE)(folder);
    return found !== undefined && (0,state_folder/* isLive */.DG)(found) ? { kind: 'running', folder, record: found } : undefined;
}
/** Whoever gives a name to a folder, or takes it away, does so alone: of the inode in a name none may come back meanwhile. */
function inTurn(root, work) {
    return exclusively(external_node_path_default().join(root, '_claims'), shared_deadline/* Deadline */.B.after(TURN_MS), work);
}
async function claimIn(root, vm, claim) {
    const folder = new state_folder/* VmFolder */.wZ(external_node_path_default().join(root, vm));
    for (let attempt = 0; attempt < 5; attempt++) {
        // The inode first: what is judged below is then that folder or a newer one, and only that one is ever moved.
        const inode = await claim_inodeOf(folder.dir);
        const found = await (0,state_folder/* readRecord */.aE)(folder);
        if (found !== undefined && (0,state_folder/* isLive */.DG)(found))
            return { kind: 'running', folder, record: found };
        if (found?.kept && found.job !== '' && found.job === claim.job)
            return { kind: 'lost', folder, record: found };
        if (inode !== undefined)
            await moveAside(folder.dir, inode);
        const record = newRecord(vm, claim);
        if (await installFolder(root, folder, record))
            return { kind: 'claimed', folder, record };
    }
    throw new errors/* MaqetError */.Po(`The VM name ${JSON.stringify(vm)} is being claimed by several processes at once.`, {
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
        const folder = new VmFolder(path.join(root, vm));
        const inode = await claim_inodeOf(folder.dir);
        const found = await readRecord(folder);
        if (found === undefined || inode === undefined)
            return undefined;
        if (isLive(found))
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
        const found = await (0,state_folder/* readRecord */.aE)(folder);
        if (found === undefined || found.owner.pid !== supervisor.pid || found.owner.startTime !== supervisor.startTime)
            return;
        await (0,state_folder/* writeRecord */.rh)(folder, { ...found, ...end });
    };
    await inTurn(external_node_path_default().dirname(folder.dir), write).catch(() => undefined);
}
/** The VM whose folder a name in the root has been before a later one of its name came; undefined for any other name. */
function asideOf(name) {
    return /^([a-z0-9-]+)\.\d+$/.exec(name)?.[1];
}
/** Whatever a VM, QEMU or a command writes by a plain name ends up below it: no folder of the system may be there. @returns it without links. */
async function makeRoot(root) {
    const remedy = 'Point RUNNER_TEMP, or XDG_STATE_HOME outside a runner, to a folder that this user may write to.';
    const found = await (0,host_paths/* resolveHostPath */.sC)(root, { use: 'write', from: process.cwd() });
    if ('problem' in found)
        throw new errors/* MaqetError */.Po(`The folder for VMs, ${root}, ${found.problem}.`, { remedy });
    try {
        await (0,promises_.mkdir)(found.path, { recursive: true, mode: 0o700 });
        return found.path;
    }
    catch (cause) {
        throw new errors/* MaqetError */.Po(`The folder for VMs, ${root}, cannot be made (${(0,errors/* errnoOf */.UQ)(cause) ?? 'unknown error'}).`, { remedy, cause });
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
        owner: (0,shared_process/* identify */.ls)(process.pid),
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
        fresh = new state_folder/* VmFolder */.wZ(await (0,promises_.mkdtemp)(external_node_path_default().join(root, `.${record.vm}.`)));
        await Promise.all([fresh.dumps, fresh.screenshots, fresh.disks, fresh.files].map((dir) => (0,promises_.mkdir)(dir, { mode: 0o700 })));
        await (0,state_folder/* writeRecord */.rh)(fresh, record);
        await (0,promises_.rename)(fresh.dir, folder.dir);
        return true;
    }
    catch (cause) {
        if (fresh !== undefined)
            await (0,promises_.rm)(fresh.dir, { recursive: true, force: true });
        const code = (0,errors/* errnoOf */.UQ)(cause);
        if (code === 'ENOTEMPTY' || code === 'EEXIST')
            return false;
        if (code === undefined)
            throw cause;
        throw new errors/* MaqetError */.Po(`The folder of the VM ${record.vm} cannot be made in ${root} (${code}).`, {
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
        const content = await (0,promises_.readdir)(dir).catch(() => undefined);
        if (content?.length === 0)
            await (0,promises_.writeFile)(external_node_path_default().join(dir, 'was-empty'), '', { mode: 0o600 });
        await (0,promises_.rename)(dir, `${dir}.${inode}`);
    }
    catch (error) {
        if (!['ENOENT', 'ENOTEMPTY', 'EEXIST', 'ENOTDIR', 'EISDIR'].includes((0,errors/* errnoOf */.UQ)(error) ?? ''))
            throw error;
    }
}
async function claim_inodeOf(file) {
    try {
        return (await (0,promises_.lstat)(file, { bigint: true })).ino;
    }
    catch (error) {
        if ((0,errors/* errnoOf */.UQ)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/audit/redact/redactor.ts + 2 modules
var redact_redactor = __webpack_require__(69281);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(10371);
// EXTERNAL MODULE: ./src/storage/download/url.ts
var url = __webpack_require__(26727);
// EXTERNAL MODULE: ./src/supervisor/rpc/client.ts + 5 modules
var rpc_client = __webpack_require__(29186);
// EXTERNAL MODULE: ./src/supervisor/rpc/wire.ts + 1 modules
var wire = __webpack_require__(93302);
// EXTERNAL MODULE: ./src/vm/errors.ts
var vm_errors = __webpack_require__(84154);
// EXTERNAL MODULE: ./src/engine/preflight/check.ts + 7 modules
var check = __webpack_require__(76039);
// EXTERNAL MODULE: ./src/engine/preflight/refuse.ts + 22 modules
var refuse = __webpack_require__(32045);
;// CONCATENATED MODULE: ./src/state/find.ts






/** There is no VM of that name, or it has ended. */
class NotRunningError extends (/* unused pure expression or super */ null && (MaqetError)) {
}
const GONE_POLL_MS = 20;
const VM_NAME = /^[a-z0-9][a-z0-9-]{0,31}$/;
/** Whether this can be a VM's name. What earlier VMs left is in `NAME.INODE`, and `.NAME…` is a claim in the making: neither is a VM. */
function isVmName(name) {
    return VM_NAME.test(name);
}
/** Finds a VM by its name, running or not. @throws NotRunningError if there never was one. */
async function findVm(root, vm) {
    const folder = new VmFolder(path.join(root, vm));
    const record = isVmName(vm) ? await readRecord(folder) : undefined;
    if (record !== undefined)
        return { folder, record };
    throw new NotRunningError(`There is no VM ${JSON.stringify(vm)} in ${root}.`, {
        remedy: '`maqet ls` lists the VMs; `maqet up --vm NAME` starts one.',
    });
}
/** Finds a VM that runs. @throws NotRunningError saying what became of it if it does not. */
async function findRunningVm(root, vm) {
    const found = await findVm(root, vm);
    if (isLive(found.record))
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
    const deadline = shared_deadline/* Deadline */.B.after(ms);
    while (processes.some(shared_process/* isAlive */._n) && !deadline.expired)
        await (0,shared_deadline/* sleep */.y)(GONE_POLL_MS);
    return processes.filter(shared_process/* isAlive */._n);
}
/** All VMs, running or not, by name. */
async function listVms(root) {
    const found = [];
    for (const name of (await namesIn(root)).filter(isVmName).sort()) {
        const folder = new VmFolder(path.join(root, name));
        const record = await readRecord(folder).catch(() => 'unreadable');
        if (record !== undefined)
            found.push({ dir: folder.dir, record: record === 'unreadable' ? undefined : record });
    }
    return found;
}
/** The names in the folder for VMs; none where there is no such folder. */
async function namesIn(root) {
    try {
        return await readdir(root);
    }
    catch (error) {
        if (errnoOf(error) === 'ENOENT')
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./src/engine/records/delivery.ts + 3 modules
var delivery = __webpack_require__(17985);
;// CONCATENATED MODULE: ./src/engine/stop.ts






/** The VM was stopped, and that is not all on record. */
class UnrecordedEndError extends errors/* MaqetError */.Po {
    /** @param why - with what to do about it, as the supervisor tells it. */
    constructor(why) {
        super(`The VM was stopped, but its end is not all on record: ${why}`, {
            remedy: 'Its processes are gone; what its logs hold is as it was.',
        });
    }
}
/** Above all that the supervisor's own limits add up to, in milliseconds. */
const STOP_MS = 60_000;
const GONE_MS = 10_000;
/** How long a syslog server may take for the records so far, in milliseconds. */
const DELIVER_MS = 5000;
/** True if the VM has ended, for whatever reason. */
function hasEnded({ state }) {
    return state === 'stopped' || state === 'failed';
}
/** QEMU ended although nobody asked it to. */
function endedByItself(reason) {
    return new vm_errors/* VmCrashedError */.Mp(`QEMU ended by itself: ${(0,untrusted_text/* oneLine */.T)(reason)}.`, { remedy: 'Read qemu.log and the last lines of the serial log.' });
}
/**
 * Leaves the VM running. One that has ended meanwhile is not kept.
 *
 * @param mark - true asks the supervisor to keep it; false leaves it as it was.
 */
async function keepVm(session, mark, env) {
    const { client } = session;
    if (hasEnded(await client.status()))
        return stopVm(session, 'the VM has ended', true, env);
    if (mark)
        await kept(session, env);
    const backlog = await client.deliver(DELIVER_MS);
    const status = await client.status();
    client.close();
    const audit = { head: status.auditHead, records: status.auditRecords };
    return { kept: true, audit, ...(backlog === null ? {} : { notice: (0,delivery/* stillWaiting */.gT)(backlog) }) };
}
/** Has the VM kept. One that this run has started and that cannot be kept ends: nobody would know of it. */
async function kept({ client }, { caller }) {
    try {
        await client.keep(caller);
    }
    catch (error) {
        await client.abandon();
        throw error;
    }
}
/**
 * Stops the VM. When this returns or throws an {@link UnrecordedEndError}, its processes are gone.
 *
 * @param quick - leaves out the power button.
 * @throws MaqetError if a process survives; UnrecordedEndError if its end is not all on record.
 */
async function stopVm({ client, folder }, reason, quick, env) {
    try {
        const { supervisor, qemu } = await client.status();
        const stopped = await client.stop({ caller: env.caller, reason, quick }, STOP_MS);
        const { auditHead: head, auditRecords: records, unrecorded, end } = stopped;
        client.close();
        const left = await waitUntilGone({ owner: supervisor, qemu }, GONE_MS);
        if (left.length > 0) {
            const pids = left.map(({ pid }) => pid).join(', ');
            throw new errors/* MaqetError */.Po(`The VM was stopped, but of its processes ${pids} still run.`, {
                remedy: 'Kill them by hand, and report this.',
            });
        }
        if (unrecorded === null)
            return { kept: false, audit: { head, records } };
        await recordEnd(folder, supervisor, end);
        throw new UnrecordedEndError(unrecorded);
    }
    finally {
        client.close();
    }
}

;// CONCATENATED MODULE: ./src/engine/attach.ts











/** The inputs that decide what VM runs: a run that attaches cannot change them. */
const SHAPING = [
    ...['arch', 'machine', 'cpu', 'cpus', 'memory', 'accel', 'image', 'kernel', 'initrd', 'append', 'cdrom', 'firmware'],
    ...['disks', 'share', 'cloud-init', 'network', 'ports', 'qemu-args'],
    // Where the audit log goes is settled with its first record.
    ...['audit-syslog', 'audit-format'],
];
/** Texts that may hold passwords that nobody has marked as such: only their hash is kept. So with the query of an address. */
const HASHED = new Set(['cloud-init']);
/** The shaping inputs of a run as text, to be kept with the VM and compared by later runs. Known secrets are hidden: it is uploaded. */
function shapingInputs(raw, secrets) {
    const redactor = (0,redact_redactor/* createRedactor */.l)(secrets);
    const kept = (name, text) => {
        const hash = () => `sha256:${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')}`;
        if (HASHED.has(name) && text !== '')
            return hash();
        return (0,url/* isImageUrl */.Zj)(text) ? `${(0,url/* shownUrl */.zA)(text)} ${hash()}` : redactor.text(text);
    };
    return Object.fromEntries(SHAPING.flatMap((name) => (raw[name] === undefined ? [] : [[name, kept(name, raw[name].trim())]])));
}
/**
 * Connects to a VM that runs: of the same job. The caller closes the client.
 *
 * @throws InputError if it belongs to another job; MaqetError if it is still being started; SupervisorGoneError.
 */
async function connectVm({ folder, record }, env) {
    if (record.job !== env.job)
        throw foreign(record.vm, record.job);
    if (record.qemu === null)
        throw new errors/* MaqetError */.Po(`The VM ${record.vm} is still being started.`, { remedy: 'Attach once the step that starts it has ended.' });
    const client = await rpc_client/* SupervisorClient */.U.attach(folder, env.signal);
    client.onLog = ({ level, text }) => env.log[level](text);
    return client;
}
/**
 * Attaches to a VM that runs: of the same job, and not of another shape than this run's inputs ask for.
 *
 * @throws as {@link connectVm}; InputError if it differs; PolicyError if the policy blocks what this run will ask; AuditError, from
 *   its supervisor, if that this run has come cannot be recorded.
 */
async function attachVm(inputs, raw, found, ownLayers, env) {
    const { folder, record } = found;
    if (record.job !== env.job)
        throw foreign(inputs.vm, record.job);
    refuseOtherShape(inputs, shapingInputs(raw, env.secrets), record);
    const client = await connectVm(found, env);
    try {
        // The VM has layers of the same names, from the step that started it.
        const layers = ownLayers.map((layer) => ({ ...layer, source: `${layer.source} of this step` }));
        const { layers: vmLayers, context, pid, cursor } = await client.attached({ caller: env.caller, secrets: env.secrets, layers });
        const refused = (0,check/* checkPlan */.G)(inputs, [...vmLayers, ...layers], context);
        if (refused.length > 0)
            await (0,refuse/* refuseWith */.z7)(refused, (params) => client.refused(params), env.caller);
        const accel = record.accel ?? { name: 'unknown', reason: '' };
        return { client, folder, pid, qemuVersion: context.qemuVersion ?? '', accel, ports: record.ports, layers, context, cursor };
    }
    catch (error) {
        client.close();
        throw error;
    }
}
/**
 * Attaches to a VM that runs. With `keep: false`, a VM whose audit log cannot be written is stopped: nothing else can be done with it,
 * and nobody else would end it.
 *
 * @throws as `attachVm`.
 */
async function attachOrEnd(inputs, raw, found, layers, env) {
    try {
        return await attachVm(inputs, raw, found, layers, env);
    }
    catch (error) {
        if (inputs.keep === false && isUnrecorded(error)) {
            // What is told is why the run cannot attach.
            await end(found, env).catch((problem) => env.log.warning((0,errors/* errorText */.kc)(problem)));
        }
        throw error;
    }
}
async function end(found, env) {
    const client = await connectVm(found, env);
    await stopVm({ client, folder: found.folder }, 'failed', false, env);
}
/** The audit log of a running VM cannot be written, as its supervisor says. One record that cannot be made is not that. */
function isUnrecorded(error) {
    return error instanceof wire/* RemoteError */.Hi && error.name === 'AuditError';
}
/** A VM that an earlier step kept for later ones, and that has ended. Its record tells more only if it could be written. */
function lostVm({ vm, state, reason }) {
    const left = `The VM ${vm}, which an earlier step left running,`;
    const recorded = state === 'failed' || state === 'stopped';
    const told = recorded
        ? `${left} has ended by itself: ${(0,untrusted_text/* oneLine */.T)(reason)}.`
        : `${left} has ended, and how is not on record: its supervisor was killed, or its end could not be written.`;
    return new vm_errors/* VmCrashedError */.Mp(told, {
        remedy: 'Its logs are in its folder and in the artifact that the post step uploads; a new VM needs another name.',
    });
}
function foreign(vm, job) {
    const owner = job === '' ? 'was started outside a runner' : `belongs to the job ${job}`;
    return new errors/* InputError */.dz([{ input: 'vm', value: vm, problem: `names a VM that runs and ${owner}; give this one another name` }]);
}
function refuseOtherShape(inputs, shape, record) {
    const problems = SHAPING.filter((name) => inputs.given.has(name)).flatMap((name) => {
        const wanted = shape[name] ?? '';
        const has = record.config[name];
        if (has === wanted)
            return [];
        const runs = has === undefined || has === '' ? 'the default' : JSON.stringify(has);
        return [
            {
                input: name,
                value: wanted,
                problem: `differs from the running VM ${inputs.vm}, which has ${runs}; leave it out, or start another VM`,
            },
        ];
    });
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
}

// EXTERNAL MODULE: ./src/policy/versions.ts
var versions = __webpack_require__(5705);
// EXTERNAL MODULE: ./src/toolchain/arch.ts
var toolchain_arch = __webpack_require__(73807);
// EXTERNAL MODULE: ./src/vm/platforms.ts
var platforms = __webpack_require__(31037);
;// CONCATENATED MODULE: ./src/engine/evidence.ts





const SCREENSHOT_MS = 15_000;
/** Decides which evidence a run takes. Pure. */
function dueEvidence({ dump, screenshot }, { failed, panicked }) {
    const due = (when) => when === 'always' || (when === 'on-failure' && failed) || (when === 'on-panic' && panicked);
    return { dump: due(dump), screenshot: due(screenshot) };
}
/**
 * Takes the evidence that is due, while QEMU still lives.
 *
 * A machine without a screen has no screenshot. One that fails is a warning. A dump that fails is an error, which is returned and not thrown, so that the one piece
 * of evidence does not cost the other.
 */
async function takeEvidence(session, inputs, due, deadline, phases, env) {
    const evidence = {};
    if (due.screenshot && hasScreen(session, env)) {
        try {
            evidence.screenshot = await phases('screenshot', () => takeScreenshot(session, env));
        }
        catch (error) {
            env.log.warning(`No screenshot: ${(0,errors/* errorText */.kc)(error)}`);
        }
    }
    if (due.dump) {
        try {
            evidence.dump = await phases('dump', () => takeDump(session, inputs, deadline, env));
        }
        catch (error) {
            evidence.error = error;
        }
    }
    return evidence;
}
/** False, told in the log, for a machine that has no screen. */
function hasScreen({ context }, env) {
    const arch = toolchain_arch/* ARCHES */.Pr.find((one) => one === context.arch);
    if (arch === undefined || (0,platforms/* hasDisplay */.rS)(arch))
        return true;
    env.log.info(`No screenshot: the machine of a ${arch} guest has no screen.`);
    return false;
}
async function takeDump({ client, folder, layers }, inputs, deadline, env) {
    return client.dump({
        name: await freeName(folder.dumps, 'memory'),
        format: inputs.dumpFormat,
        store: { compression: inputs.dumpCompress },
        layers,
        caller: env.caller,
        timeoutMs: deadline.remainingMs,
    });
}
async function takeScreenshot({ client, folder, layers, qemuVersion }, env) {
    // The format can be chosen since QEMU 7.1; before, it is always PPM.
    const format = (0,versions/* isBefore */.Y)(qemuVersion, [7, 1]) ? 'ppm' : 'png';
    const filename = `${await freeName(folder.screenshots, 'screen')}.${format}`;
    const { screenshots } = await client.execute({
        command: 'screendump',
        arguments: format === 'png' ? { filename, format } : { filename },
        layers,
        caller: env.caller,
        timeoutMs: SCREENSHOT_MS,
        store: { compression: 'none' },
    });
    return screenshots[0] ?? '';
}
/** `base`, or `base-2` … if an earlier step has left a file of that name. */
async function freeName(dir, base) {
    const taken = new Set((await (0,promises_.readdir)(dir)).map((file) => file.split('.')[0]));
    let name = base;
    for (let number = 2; taken.has(name); number++)
        name = `${base}-${number}`;
    return name;
}

;// CONCATENATED MODULE: ./src/guest/vital-signs.ts
const IF = (/* unused pure expression or super */ null && (1 << 9));
const CPU_LINE = /^[ER]IP=[0-9a-f]+ [RE]FL=([0-9a-f]+) .*\bHLT=([01])/gm;
/** Reads the CPUs out of what QEMU's `info registers -a` prints for x86. Total: of any other text it makes nothing. */
function vital_signs_readCpus(text) {
    return [...text.matchAll(CPU_LINE)].map(([, flags = '0', halted]) => ({
        halted: halted === '1',
        interruptible: (Number.parseInt(flags, 16) & IF) !== 0,
    }));
}
/** How many looks in a row must agree, and how many for a guest whose CPUs are busy. */
const LOOKS = { halted: 2, stuck: 6 };
/**
 * Judges the looks at a guest, oldest first, taken at equal intervals while it was waited for. Pure.
 *
 * @param accelerated - true under KVM or HVF. Under TCG a busy guest is only slow.
 */
function vital_signs_judgeSigns(looks, accelerated) {
    if (isDeaf(looks.slice(-LOOKS.halted), LOOKS.halted, (cpus) => cpus.every(({ halted }) => halted)))
        return 'halted';
    if (accelerated && isDeaf(looks.slice(-LOOKS.stuck), LOOKS.stuck, (cpus) => cpus.some(({ halted }) => !halted)))
        return 'stuck';
    return undefined;
}
/** True if nothing has gone in or out between the looks, no CPU took interrupts, and the CPUs were found so in each of them. */
function isDeaf(looks, count, found) {
    const [first] = looks;
    if (looks.length < count || first === undefined)
        return false;
    return looks.every(({ cpus, serialBytes, diskTraffic }) => cpus.length > 0 &&
        cpus.every(({ interruptible }) => !interruptible) &&
        found(cpus) &&
        serialBytes === first.serialBytes &&
        diskTraffic === first.diskTraffic);
}

;// CONCATENATED MODULE: ./src/supervisor/guest/vitals.ts




/** The accelerator does not do its work: the same guest may run under TCG. */
class AcceleratorStuckError extends vm_errors/* VmCrashedError */.Mp {
}
/** Between two looks, in milliseconds. A look takes some 2 ms of QEMU's time. */
const INTERVAL_MS = 5000;
const ASK_MS = 5000;
const MOST_LOOKS = 6;
/**
 * Looks at a guest that is waited for, and rejects once it is certain that it will never say another word. Never resolves.
 *
 * The questions are maqet's own and change nothing; no caller can put words into them, so no policy is asked.
 *
 * @param deadline - its signal ends the watch.
 * @throws VmCrashedError, AcceleratorStuckError, CancelledError.
 */
async function watchVitals(machine, serial, accel, deadline) {
    const looks = [];
    for (;;) {
        await sleep(INTERVAL_MS, deadline.signal);
        // A paused guest is somebody's wish, and a QEMU that does not answer is somebody else's finding.
        const look = machine.states.state === 'running' ? await lookAt(machine, serial).catch(() => undefined) : undefined;
        if (look === undefined)
            continue;
        looks.push(look);
        if (looks.length > MOST_LOOKS)
            looks.shift();
        const verdict = judgeSigns(looks, accel !== 'tcg');
        if (verdict === 'halted') {
            throw new VmCrashedError('Every CPU of the guest has halted with interrupts off: it has stopped for good.', {
                remedy: 'The end of the serial log shows where; a boot loader or a kernel that gives up does this.',
            });
        }
        if (verdict === 'stuck') {
            throw new AcceleratorStuckError(`The guest's CPUs have been busy under ${accel.toUpperCase()} for ${(looks.length * INTERVAL_MS) / 1000} s without a word on the serial port and without a disk access.`, { remedy: 'Use `accel: tcg`, or a runner whose virtualisation works.' });
        }
    }
}
async function lookAt(machine, serial) {
    const deadline = Deadline.after(ASK_MS);
    const registers = await machine.execute('human-monitor-command', { 'command-line': 'info registers -a' }, deadline);
    const disks = await machine.execute('query-blockstats', {}, deadline);
    return { cpus: readCpus(String(registers)), serialBytes: serial.bytes, diskTraffic: traffic(disks) };
}
function traffic(reply) {
    const disks = Array.isArray(reply) ? reply : [];
    return disks.reduce((sum, disk) => {
        const stats = isJsonObject(disk) && isJsonObject(disk['stats']) ? disk['stats'] : {};
        return sum + ['rd_operations', 'wr_operations'].reduce((all, name) => all + Number(stats[name] ?? 0), 0);
    }, 0);
}

// EXTERNAL MODULE: ./src/toolchain/verdict.ts
var verdict = __webpack_require__(43574);
;// CONCATENATED MODULE: ./src/engine/fall-back.ts





/** True for a guest whose accelerator let it down although the proof had passed. It may have come over the wire. */
function isStuck(error) {
    return error instanceof Error && error.name === AcceleratorStuckError.name;
}
/**
 * Gives up a VM whose accelerator does not work, so that the same one can be started under TCG: stops it, and remembers the
 * verdict for later steps.
 *
 * @returns what the VM that takes its place runs under, and why.
 */
async function giveUp(session, { message }, env) {
    const reason = message.replace(/\.$/, '');
    env.log.warning(`${reason}. The VM is started once more under TCG, which is many times slower.`);
    await stopVm(session, 'the accelerator does not work', true, env);
    const undelivered = await (0,delivery/* deliverRest */.g1)(session.folder, env.signal.aborted);
    if (undelivered !== undefined)
        env.log.warning(undelivered);
    await remember(session, reason, env).catch((error) => env.log.debug(`The verdict on ${session.accel.name} could not be kept for later steps: ${(0,errors/* errorText */.kc)(error)}`));
    return { accel: 'tcg', reason };
}
async function remember({ accel, toolchain }, reason, env) {
    if (toolchain === undefined)
        return;
    await (0,verdict/* writeAcceleratorVerdict */.aI)(await env.toolCache(), { accelerator: accel.name, binary: toolchain.qemuSystem }, { usable: false, reason });
}

// EXTERNAL MODULE: ./src/engine/guest/steps.ts + 3 modules
var steps = __webpack_require__(41002);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/policy/layer.ts
var policy_layer = __webpack_require__(4899);
// EXTERNAL MODULE: ./src/engine/preflight/administrator.ts + 1 modules
var preflight_administrator = __webpack_require__(96411);
;// CONCATENATED MODULE: ./src/engine/preflight/layers.ts






/**
 * The policy layers that a run brings along: its inputs, the ceiling file if one is named, and the administrator's. Every layer
 * must permit a command, so neither file can be widened by the inputs, nor the administrator's by the other.
 *
 * @throws InputError, PolicyFileError or AdministratorPolicyError; nothing has been started.
 */
async function policyLayers(inputs, administrator) {
    const ceiling = await (0,preflight_administrator/* administratorLayers */.CC)(administrator);
    const own = (0,policy_layer/* createLayer */.Ay)('inputs', { allow: inputs.allow, deny: inputs.deny, 'allow-dangerous': inputs.allowDangerous });
    if (inputs.policy === undefined)
        return [own, ...ceiling];
    // It brings a YAML parser along, which a run without a policy file need not load.
    const { parsePolicyFile } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(301)]).then(__webpack_require__.bind(__webpack_require__, 5301));
    const text = await readPolicy(inputs.policy);
    const file = { ...parsePolicyFile(text, `policy file ${inputs.policy}`), sha256: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex') };
    return [own, file, ...ceiling];
}
async function readPolicy(file) {
    try {
        // Opening a FIFO for reading waits for a writer; with O_NONBLOCK it does not.
        const handle = await (0,promises_.open)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        try {
            if (!(await handle.stat()).isFile())
                throw unusable(file, 'is not a regular file');
            return await handle.readFile('utf8');
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        throw error instanceof errors/* InputError */.dz ? error : unusable(file, `cannot be read (${(0,errors/* errnoOf */.UQ)(error) ?? 'unknown error'})`);
    }
}
function unusable(file, what) {
    return new errors/* InputError */.dz([{ input: 'policy', value: file, problem: `${what}; name a policy file that exists` }]);
}

// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(78451);
// EXTERNAL MODULE: ./src/audit/bytes.ts
var audit_bytes = __webpack_require__(18196);
;// CONCATENATED MODULE: ./src/audit/tally.ts



/**
 * What the policy decides on. Acts without a command and a tier (disks, the life of the VM) are none of these: nobody is refused one, and
 * the phases of a run tell how long they took.
 */
const CHANNELS = {
    qmp: 'qmp',
    'qmp-result': 'qmp',
    qga: 'qga',
    'qga-result': 'qga',
    'guest-run': 'guest',
    'guest-copy': 'guest',
    snapshot: 'snapshot',
};
/**
 * Counts the commands of an audit log by their names.
 *
 * The log is taken as it stands: whether it is whole is for `verifyChain` to say. Lines that are no records are left out.
 *
 * @returns the tallies in the order in which the names first occur.
 * @throws the error of the file system if the log cannot be read.
 */
async function tally_tallyCommands(log) {
    const tallies = new Map();
    const handle = await (0,promises_.open)(log, 'r');
    try {
        for await (const { bytes, terminated } of (0,audit_bytes/* splitLines */.uz)((0,audit_bytes/* readChunks */.zO)(handle))) {
            const record = terminated ? tally_readRecord(bytes.toString('utf8')) : undefined;
            if (record !== undefined)
                add(tallies, record);
        }
    }
    finally {
        await handle.close();
    }
    return [...tallies.values()];
}
function tally_readRecord(line) {
    try {
        return (0,json/* parseJson */.qF)(line);
    }
    catch {
        return undefined;
    }
}
function add(tallies, { event, command, tier, outcome, durationMs }) {
    const channel = CHANNELS[event];
    if (channel === undefined || command === null || tier === null)
        return;
    // A name that no table holds is anybody's text, and there may be any number of them.
    const name = tier === 'unclassified' ? '(unclassified)' : command;
    const key = `${channel} ${tier} ${name}`;
    const tally = tallies.get(key) ?? { channel, command: name, tier, allowed: 0, blocked: 0, failed: 0, durationsMs: [] };
    tallies.set(key, tally);
    if (outcome === null)
        tally.allowed += 1;
    else if (outcome === 'blocked')
        tally.blocked += 1;
    else {
        if (outcome === 'failed')
            tally.failed += 1;
        if (durationMs !== null)
            tally.durationsMs.push(durationMs);
    }
}

;// CONCATENATED MODULE: ./src/report/open-metrics.ts
/** Upper bounds of the histogram's buckets, in seconds. */
const BOUNDS = [0.001, 0.005, 0.025, 0.1, 0.5, 2.5, 10, 60];
/** The last line of such a text. */
const open_metrics_OPEN_METRICS_END = '# EOF\n';
/** The figures as OpenMetrics text (version 1.0.0 of the specification), the commands first. Any string in them may be hostile. */
function open_metrics_openMetrics({ vm, commands, processes, toolchain }) {
    const labelled = commands.map((figures) => {
        const { channel, command, tier } = figures;
        return { figures, labels: { vm, channel, command, tier } };
    });
    const families = [
        family('maqet_commands', 'counter', 'Commands by the decision of the policy, since the VM was started.', [
            ...labelled.flatMap(({ figures: { allowed, blocked }, labels }) => [
                sample('maqet_commands_total', { ...labels, decision: 'allow' }, allowed),
                sample('maqet_commands_total', { ...labels, decision: 'block' }, blocked),
            ]),
        ]),
        family('maqet_commands_failed', 'counter', 'Commands that were allowed and failed, since the VM was started.', [
            ...labelled.map(({ figures, labels }) => sample('maqet_commands_failed_total', labels, figures.failed)),
        ]),
        family('maqet_command_duration_seconds', 'histogram', 'How long commands took, as the audit log has it, in whole milliseconds.', [
            ...labelled.flatMap(({ figures, labels }) => histogram('maqet_command_duration_seconds', labels, figures.durationsMs)),
        ]),
        family('maqet_processes_started', 'counter', 'Processes that the run started, by program.', [
            ...processes.map(({ program, started }) => sample('maqet_processes_started_total', { vm, program }, started)),
        ]),
        ...(toolchain === undefined ? [] : toolchainFamilies(vm, toolchain)),
    ];
    return families
        .flat()
        .map((line) => `${line}\n`)
        .concat(open_metrics_OPEN_METRICS_END)
        .join('');
}
function toolchainFamilies(vm, { hits, misses, lookups, spawns, lookupMs }) {
    const counter = (name, help, value) => family(`maqet_toolchain_${name}`, 'counter', help, [sample(`maqet_toolchain_${name}_total`, { vm }, value)]);
    const time = 'maqet_toolchain_lookup_seconds';
    return [
        counter('cache_hits', 'Times that the path of QEMU came from the cache.', hits),
        counter('cache_misses', 'Times that the cache did not know the path of QEMU.', misses),
        counter('lookups', 'Scans of PATH for a program.', lookups),
        counter('spawns', 'Processes that were started to find QEMU.', spawns),
        family(time, 'gauge', 'How long it took to find QEMU.', [sample(time, { vm }, lookupMs / 1000)]),
    ];
}
function family(name, type, help, samples) {
    if (samples.length === 0)
        return [];
    const unit = name.endsWith('_seconds') ? [`# UNIT ${name} seconds`] : [];
    return [`# TYPE ${name} ${type}`, ...unit, `# HELP ${name} ${help}`, ...samples];
}
function histogram(name, labels, durationsMs) {
    const seconds = durationsMs.map((ms) => ms / 1000);
    const buckets = [...BOUNDS, Number.POSITIVE_INFINITY].map((bound) => {
        const le = bound === Number.POSITIVE_INFINITY ? '+Inf' : String(bound);
        return sample(`${name}_bucket`, { ...labels, le }, seconds.filter((value) => value <= bound).length);
    });
    const sum = durationsMs.reduce((total, ms) => total + ms, 0) / 1000;
    return [...buckets, sample(`${name}_count`, labels, seconds.length), sample(`${name}_sum`, labels, sum)];
}
function sample(name, labels, value) {
    const written = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`);
    return `${name}{${written.join(',')}} ${value}`;
}
function escaped(text) {
    return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}

;// CONCATENATED MODULE: ./src/engine/records/files.ts








/** Writes what came of a run, step by step. */
async function writeResults(folder, results) {
    await writeNumbered(folder.results, `${(0,json/* stringifyJson */.sd)(results)}\n`);
}
/** Writes the figures of a run to `metrics.txt`, as OpenMetrics text. @returns them. */
async function writeMetrics(folder, facts, toolchain) {
    const found = toolchain === undefined ? {} : { toolchain: { ...toolchain.counts, lookupMs: toolchain.lookupMs } };
    const figures = { ...facts, commands: await tally_tallyCommands(folder.audit), ...found };
    await writeNumbered(metricsOf(folder), open_metrics_openMetrics(figures));
    return figures;
}
/**
 * Writes the commands of the whole life of a VM that has ended outside of a run, unless the figures of its last run hold them all.
 *
 * @returns a notice if they could not be written; undefined if there is nothing to tell. Never rejects.
 */
async function writeLastMetrics(folder, vm) {
    try {
        if (!(await exists(folder.audit)))
            return undefined;
        const figures = openMetrics({ vm, commands: await tallyCommands(folder.audit), processes: [] });
        const { newest } = await numbered(metricsOf(folder));
        // Commands come first in the text.
        const counted = newest !== undefined && (await readFile(newest, 'utf8')).startsWith(figures.replace(OPEN_METRICS_END, ''));
        if (!counted)
            await writeNumbered(metricsOf(folder), figures);
        return undefined;
    }
    catch (error) {
        return `The figures of the VM could not be written: ${errorText(error)}`;
    }
}
function metricsOf(folder) {
    return external_node_path_default().join(folder.dir, 'metrics.txt');
}
async function writeNumbered(first, text) {
    const { next } = await numbered(first);
    const file = await (0,promises_.open)(next, 'wx', 0o600);
    try {
        await file.writeFile(text).finally(() => file.close());
    }
    catch (error) {
        // A part of it would pass for the whole.
        await (0,promises_.rm)(next, { force: true });
        throw error;
    }
}
/** A second run on the same VM writes `name-2`, and so on. @returns the newest file that there is, and the next one. */
async function numbered(first) {
    const { dir, name, ext } = external_node_path_default().parse(first);
    let newest;
    let next = first;
    for (let number = 2; await exists(next); number++) {
        newest = next;
        next = external_node_path_default().join(dir, `${name}-${number}${ext}`);
    }
    return { newest, next };
}
/** Notes why a run failed, for the post step of whoever owns the VM. */
async function noteFailure(folder, error, secrets) {
    await (0,promises_.appendFile)(folder.failures, `${(0,untrusted_text/* lines */.M)((0,redact_redactor/* createRedactor */.l)(secrets).text(error.explain())).join(' ')}\n`, { mode: 0o600 });
}
/** True if there is something of that name. */
async function exists(file) {
    return (0,promises_.access)(file).then(() => true, () => false);
}

// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(53053);
;// CONCATENATED MODULE: ./src/engine/records/process-counts.ts


/** Node publishes each process there that is started without blocking: the one place that no code path can miss. */
const CHANNEL = 'child_process';
/** Counts the processes that this process starts, by the name of the program. */
class ProcessCounts {
    byProgram = new Map();
    constructor() {
        (0,external_node_diagnostics_channel_.subscribe)(CHANNEL, this.onProcess);
    }
    /** Those of which the start has succeeded so far, by name. */
    get list() {
        return [...this.byProgram].map(([program, started]) => ({ program, started })).sort((a, b) => (a.program < b.program ? -1 : 1));
    }
    /** Counts no more. */
    end() {
        (0,external_node_diagnostics_channel_.unsubscribe)(CHANNEL, this.onProcess);
    }
    onProcess = (message) => {
        const { process } = message;
        // Published before the program is known, and before it is started.
        queueMicrotask(() => {
            if (process.pid === undefined)
                return;
            const program = external_node_path_default().basename(process.spawnfile);
            this.byProgram.set(program, (this.byProgram.get(program) ?? 0) + 1);
        });
    };
}

// EXTERNAL MODULE: ./src/engine/records/published-results.ts
var published_results = __webpack_require__(52002);
// EXTERNAL MODULE: ./src/engine/records/result.ts
var result = __webpack_require__(55334);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./src/qmp/match.ts
var match = __webpack_require__(53427);
// EXTERNAL MODULE: ./src/shared/snapshot-operation.ts
var snapshot_operation = __webpack_require__(53633);
;// CONCATENATED MODULE: ./src/engine/script-runner.ts







/** A command answered something else than `expect` wants. */
class ExpectationError extends errors/* MaqetError */.Po {
}
/** How long an ordinary command may take. One that copies memory may take what is left of the run's time. */
const COMMAND_MS = 60_000;
const SLOW = new Set(['pmemsave', 'memsave', 'dump-guest-memory', 'dump-skeys', 'snapshot-save', 'snapshot-load']);
/**
 * Runs the steps in order and stops at the first that fails, unless that step says `continue-on-error`.
 *
 * A `wait-event` also finds an event that came after the latest command was sent, but before the wait began.
 *
 * @param done - filled as the steps end, so that it is whole whatever happens; the steps after a failure are `skipped`.
 * @throws the failing step's error.
 */
async function runScript(steps, context, done) {
    let cursor = context.since;
    for (const [index, step] of steps.entries()) {
        const start = external_node_perf_hooks_.performance.now();
        const name = nameOf(step);
        const base = () => ({
            line: step.line,
            step: name,
            durationMs: Math.round(external_node_perf_hooks_.performance.now() - start),
        });
        try {
            const { cursor: next, ...outcome } = await runStep(step, context, cursor);
            cursor = next;
            done.push({ ...base(), outcome: 'ok', ...outcome });
        }
        catch (error) {
            const blocked = error instanceof errors/* MaqetError */.Po && error.status === 'blocked';
            // A policy that blocks, a VM that is gone or a run that was cancelled is no error of the command.
            const fatal = !(error instanceof errors/* MaqetError */.Po) || blocked || error.status === 'crashed' || context.env.signal.aborted;
            const continued = step.kind === 'command' && step.continueOnError && !fatal;
            done.push({ ...base(), outcome: blocked ? 'blocked' : 'failed', error: (0,errors/* errorText */.kc)(error), ...(continued ? { continued } : {}) });
            if (continued)
                continue;
            done.push(...steps.slice(index + 1).map((later) => skipped(later)));
            throw error;
        }
    }
}
async function runStep(step, context, cursor) {
    switch (step.kind) {
        case 'command': {
            const { cursor: next, tier, result, dumps, screenshots } = await send(step.command, context);
            return { cursor: next, tier, result, ...(dumps.length > 0 ? { dumps } : {}), ...(screenshots.length > 0 ? { screenshots } : {}) };
        }
        case 'expect': {
            const { tier, result } = await send(step.command, context);
            if (!(0,match/* matches */.c)(step.expected, result))
                throw unexpected(step.command.execute, step.expected, result);
            return { cursor, tier, result };
        }
        case 'wait-event': {
            const timeoutMs = context.deadline.atMost(step.timeoutMs).ms;
            const wanted = step.data === undefined ? { name: step.name } : { name: step.name, data: step.data };
            const { seq, data } = await context.client.waitEvent({ ...wanted, since: cursor, timeoutMs });
            return { cursor: seq, result: data };
        }
        case 'events':
            return { cursor, result: await context.client.events(step.name === undefined ? {} : { name: step.name }) };
        case 'snapshot': {
            const { layers, env, deadline } = context;
            const params = { act: step.act, layers, caller: env.caller, timeoutMs: deadline.remainingMs };
            const { cursor: next, tier, action, disks, snapshots } = await context.client.snapshot(params);
            return { cursor: next, tier, result: { action, disks: [...disks], snapshots: snapshots } };
        }
        case 'sleep': {
            const { remainingMs } = context.deadline;
            // No longer than the run may last: a pause that nobody waits for any more would keep the process alive.
            await (0,shared_deadline/* sleep */.y)(Math.min(step.ms, remainingMs), context.env.signal);
            if (step.ms > remainingMs)
                throw new errors/* DeadlineError */.j3('the end of a `sleep`', Math.round(context.deadline.ms));
            return { cursor };
        }
    }
}
async function send(command, { client, layers, env, store, deadline }) {
    const timeoutMs = SLOW.has(command.execute) ? deadline.remainingMs : deadline.atMost(COMMAND_MS).ms;
    const args = command.arguments ?? {};
    return client.execute({ command: command.execute, arguments: args, layers, caller: env.caller, timeoutMs, store });
}
function skipped(step) {
    return { line: step.line, step: nameOf(step), outcome: 'skipped', durationMs: 0 };
}
function nameOf(step) {
    if ('command' in step)
        return step.command.execute;
    return step.kind === 'snapshot' ? `snapshot ${(0,snapshot_operation/* snapshotActText */.aA)(step.act)}` : step.kind;
}
function unexpected(command, expected, actual) {
    const shown = (value) => (0,untrusted_text/* oneLine */.T)((0,json/* stringifyJson */.sd)(value), 300);
    return new ExpectationError(`${command} answered ${shown(actual)}, where ${shown(expected)} was expected.`, {
        remedy: 'Correct the expectation, or wait for the event that brings the guest there first.',
    });
}

// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(64886);
;// CONCATENATED MODULE: ./src/engine/snapshot-steps.ts




/**
 * Carries out the acts of the `snapshot` input in their order, each as a phase of the run that bears its name.
 *
 * @param done - filled as they end, as by `runScript`.
 * @throws the error of the first that fails; those after it are not begun.
 */
async function actOnSnapshots(steps, context, done, phases, { log }) {
    for (const step of steps) {
        if (step.kind !== 'snapshot')
            continue;
        await phases(`snapshot ${(0,snapshot_operation/* snapshotActText */.aA)(step.act)}`, () => runScript([step], context, done));
        if (step.act.action === 'list')
            for (const line of snapshotLines(done.at(-1)))
                log.info(line);
    }
}
/** The snapshots that a `list` has found, one a line: names whole, whoever gave them, and harmless. */
function snapshotLines(listed) {
    const { snapshots = [] } = (listed?.result ?? {});
    if (snapshots.length === 0)
        return ['The VM has no snapshots.'];
    return snapshots.map(({ name, time, stateBytes, disks, loadable }) => {
        const facts = [time, (0,units/* formatBytes */.z3)(stateBytes), disks.join(', '), ...(loadable ? [] : ['cannot be loaded'])];
        return `${(0,untrusted_text/* oneLine */.T)(name, Number.POSITIVE_INFINITY)}: ${facts.join(' | ')}`;
    });
}

// EXTERNAL MODULE: ./src/guest/selftest/x86.ts
var x86 = __webpack_require__(86825);
// EXTERNAL MODULE: ./src/engine/plan/disks.ts + 13 modules
var disks = __webpack_require__(17259);
;// CONCATENATED MODULE: ./src/engine/start-condition.ts



/** What a VM that a run starts is to be waited for: what the inputs say, or else what they need. */
function startCondition(inputs) {
    if (inputs.waitFor !== undefined)
        return inputs.waitFor;
    if ((0,steps/* usesGuest */.D)(inputs))
        return { kind: 'channel', channel: inputs.runWith };
    return (0,disks/* bootsSelfTest */.aO)(inputs) ? { kind: 'serial', pattern: x86/* SELF_TEST_READY */.W } : { kind: 'running' };
}

;// CONCATENATED MODULE: ./src/engine/run.ts




















const NOTHING_SAID = { serial: [], qemu: [] };
/**
 * One run, in order (design §2): policy, VM (started or attached to), readiness, script, evidence, verdict, stop or keep.
 *
 * Never rejects: what goes wrong is in the result, together with all that was reached. When it resolves, the VM is gone
 * unless the result says that it was kept.
 *
 * @param raw - the inputs as text, for `vm.json`.
 */
async function runVm(inputs, raw, env) {
    return new Run(inputs, raw, env).go();
}
class Run {
    inputs;
    raw;
    env;
    timeline = new Timeline();
    deadline;
    results = [];
    notices = [];
    error;
    folder;
    session;
    guest;
    attached = false;
    toolchain;
    bootMs;
    evidence = {};
    tail = NOTHING_SAID;
    kept = false;
    unresponsive = false;
    processes = new ProcessCounts();
    figures;
    audit;
    constructor(inputs, raw, env) {
        this.inputs = inputs;
        this.raw = raw;
        this.env = env;
        this.deadline = shared_deadline/* Deadline */.B.after(inputs.timeoutMs, env.signal);
    }
    async go() {
        await this.guarded(() => this.work());
        if (this.session !== undefined) {
            if (!this.env.signal.aborted)
                await this.guarded(async () => this.guest?.finish());
            await this.guarded(() => this.takeEvidence());
            await this.guarded(() => this.leave());
        }
        this.processes.end();
        await this.guarded(() => this.checkAudit());
        const { folder } = this;
        // The supervisor has ended, or there never was one.
        const undelivered = folder === undefined || this.kept ? undefined : await (0,delivery/* deliverRest */.g1)(folder, this.env.signal.aborted);
        if (undelivered !== undefined)
            this.notices.push(undelivered);
        const { error, results, figures } = this;
        if (folder !== undefined)
            await this.guarded(() => writeResults(folder, (0,published_results/* publishedResults */.Z)({ results, figures })));
        if (folder !== undefined && error !== undefined)
            await this.guarded(() => noteFailure(folder, error, this.env.secrets));
        return this.result();
    }
    phase = (name, work) => {
        this.env.onPhase(name);
        return this.timeline.phase(name, work);
    };
    /** The first error is the verdict; later ones are told as well. */
    async guarded(work) {
        try {
            await work();
        }
        catch (error) {
            if (this.error === undefined)
                this.error = (0,result/* asRunError */.S)((0,origins/* placedError */.m1)(error, this.inputs.origins));
            else
                this.notices.push(`After that: ${(0,errors/* errorText */.kc)(error)}`);
        }
    }
    async work() {
        const layers = await this.phase('policy', () => policyLayers(this.inputs, this.env.administrator));
        const session = await this.bringUp(layers).catch((error) => this.bringUpUnderTcg(error, layers));
        await actOnSnapshots(this.inputs.snapshot, this.scriptContext, this.results, this.phase, this.env);
        if ((0,steps/* usesGuest */.D)(this.inputs))
            await this.runInGuest(session);
        if (this.inputs.script.length > 0)
            await this.phase('qmp', () => this.runScript());
    }
    /** Starts the VM once more after its accelerator has let it down, where the inputs leave the choice. */
    async bringUpUnderTcg(error, layers) {
        if (!isStuck(error) || this.inputs.accel !== 'auto' || this.attached)
            throw error;
        const accelerator = await this.phase('fall-back', () => giveUp(this.live, error, this.env));
        this.session = undefined;
        return this.bringUp(layers, accelerator);
    }
    /**
     * Starts the VM, or attaches to it, and waits until it is ready.
     *
     * @param accelerator - what to start it under; chosen by the inputs if left out.
     */
    async bringUp(layers, accelerator) {
        const { inputs, raw, env, deadline } = this;
        const claim = await claimFolder(env.root, inputs.vm, { job: env.job, claimant: env.claimant, config: shapingInputs(raw, env.secrets) });
        this.attached = claim.kind !== 'claimed';
        // The folder of another job's VM is not this run's to write to.
        if (claim.record.job === env.job)
            this.folder = claim.folder;
        if (claim.kind === 'lost')
            throw lostVm(claim.record);
        if (claim.kind === 'running')
            this.session = await this.phase('attach', () => attachOrEnd(inputs, raw, claim, layers, env));
        else {
            const onToolchain = (toolchain) => {
                this.toolchain = toolchain;
            };
            // Toolchain, proof and disks: a run that attaches loads none of them.
            const { startVm } = await Promise.all(/* import() */[__webpack_require__.e(523), __webpack_require__.e(88), __webpack_require__.e(420)]).then(__webpack_require__.bind(__webpack_require__, 86420));
            this.session = await startVm({ ...claim, inputs, layers, deadline, onToolchain, accelerator }, this.phase, env);
        }
        const condition = this.attached ? inputs.waitFor : startCondition(inputs);
        if (condition !== undefined)
            await this.phase('ready', () => this.waitReady(condition));
        return this.session;
    }
    async waitReady(condition) {
        const timeoutMs = this.deadline.atMost(this.inputs.bootTimeoutMs).ms;
        this.unresponsive = true;
        this.bootMs = (await this.live.client.waitReady({ condition, timeoutMs })).bootMs;
        this.unresponsive = false;
    }
    async runInGuest(session) {
        this.guest = new steps/* GuestSteps */.a(this.inputs, session, this.phase, this.deadline, this.env);
        await this.guest.begin();
    }
    async runScript() {
        const { scriptContext, inputs, live } = this;
        // What the snapshots have caused is not what the script waits for.
        const since = inputs.snapshot.length > 0 ? (await live.client.status()).cursor : scriptContext.since;
        await runScript(inputs.script, { ...scriptContext, since }, this.results);
    }
    get scriptContext() {
        const { client, layers, cursor: since } = this.live;
        return { client, layers, env: this.env, store: { compression: this.inputs.dumpCompress }, since, deadline: this.deadline };
    }
    async takeEvidence() {
        const { inputs, env, live } = this;
        this.tail = await live.client.tail();
        const status = await live.client.status();
        this.unresponsive ||= status.panicked;
        if (status.state === 'failed' && this.error === undefined)
            throw endedByItself(status.reason);
        // Whoever cancels a run has seconds, not minutes: the VM's end comes first.
        if (env.signal.aborted)
            return;
        const due = dueEvidence(inputs, { failed: this.error !== undefined, panicked: status.panicked });
        if (hasEnded(status)) {
            if (due.dump)
                this.notices.push('There is no memory dump: the VM had ended.');
            return;
        }
        const { error, ...evidence } = await takeEvidence(live, inputs, due, this.deadline, this.phase, env);
        this.evidence = evidence;
        if (error !== undefined)
            throw error;
    }
    /** Stops the VM, or leaves it to the next step. */
    async leave() {
        const { inputs, env, attached } = this;
        const cancelled = env.signal.aborted;
        const stays = attached ? inputs.keep !== false : inputs.keep === true && this.error === undefined && !cancelled;
        const reason = cancelled ? 'cancelled' : this.error === undefined ? 'done' : 'failed';
        const { kept, audit, notice } = stays
            ? await keepVm(this.live, !attached || inputs.keep === true, env)
            : // A guest that never became ready, or has panicked, does not heed its power button.
                await this.phase('stop', () => stopVm(this.live, reason, cancelled || this.unresponsive, env));
        this.kept = kept;
        if (notice !== undefined)
            this.notices.push(notice);
        this.audit = { ...audit, ok: false };
    }
    async checkAudit() {
        if (this.folder === undefined || !(await exists(this.folder.audit)))
            return;
        // The log of a VM that runs on may have grown since its head was asked for.
        const verdict = await (0,verify/* verifyChain */.H)(this.folder.audit, this.kept ? undefined : this.audit?.head);
        const { head, records } = verdict.ok ? verdict : { head: this.audit?.head ?? '', records: this.audit?.records ?? 0 };
        this.audit = { head, records, ok: verdict.ok };
        if (!verdict.ok)
            this.notices.push(`The audit log is broken at record ${verdict.brokenAt}: ${verdict.problem}`);
        this.figures = await writeMetrics(this.folder, { vm: this.inputs.vm, processes: this.processes.list }, this.toolchain);
    }
    get live() {
        if (this.session === undefined)
            throw new TypeError('no VM runs');
        return this.session;
    }
    result() {
        const { session, toolchain, folder, figures, bootMs, evidence, audit, inputs, env } = this;
        const error = this.error !== undefined && env.signal.aborted ? new errors/* CancelledError */.cc('the run') : this.error;
        const dumps = [...this.results.flatMap((step) => step.dumps ?? []), ...(evidence.dump === undefined ? [] : [evidence.dump])];
        return {
            vm: inputs.vm,
            status: error?.status ?? 'passed',
            durationMs: this.timeline.elapsedMs,
            phases: this.timeline.phases,
            attached: this.attached,
            kept: this.kept,
            ports: session?.ports ?? [],
            results: this.results,
            dumps,
            tail: this.tail,
            notices: [...this.notices, ...(this.guest?.notices ?? [])],
            ...(error === undefined ? {} : { error }),
            ...(folder === undefined ? {} : { folder }),
            ...(session === undefined ? {} : { pid: session.pid, accel: session.accel, qemuVersion: session.qemuVersion }),
            ...(toolchain === undefined ? {} : { toolchain }),
            ...(figures === undefined ? {} : { figures }),
            ...(bootMs === undefined ? {} : { bootMs }),
            ...(this.guest?.outcome === undefined ? {} : { run: this.guest.outcome }),
            ...(evidence.screenshot === undefined ? {} : { screenshot: evidence.screenshot }),
            ...(audit === undefined ? {} : { audit }),
        };
    }
}


/***/ }),

/***/ 86825:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ SELF_TEST_READY),
/* harmony export */   vw: () => (/* binding */ writeSelfTestDisk)
/* harmony export */ });
/* unused harmony exports SELF_TEST_PAGE, SELF_TEST_GEOMETRY, SELF_TEST_SECTOR, selfTestPage */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58382);


/** The line, without its CRLF, that the self-test guest prints on COM1 once its page is complete. */
const SELF_TEST_READY = 'maqet self-test: ready';
/** Where the self-test guest leaves its page: guest-physical address and length in bytes. Free conventional memory of any PC. */
const SELF_TEST_PAGE = { address: 0x2_0000, length: 4096 };
/**
 * The geometry that a disk with the self-test guest must show. SeaBIOS counts in cylinders of 16 × 63 sectors unless it is
 * told otherwise, finds none on so small a disk, and refuses to read it ("could not read the boot disk", SeaBIOS 1.16).
 */
const SELF_TEST_GEOMETRY = { cyls: 1, heads: 1, secs: 1 };
/** The assembled code and data of `selftest.asm`, up to its last non-zero byte. A test assembles the source and compares. */
const CODE = `
  +vzqB3wAADHAjti4ACCOwDH/uQAEZrhtcWV0ZrsNZhkAZvfjZgVf8248Zqvi875dfLkHAK26+AMAwojg7uL1vmt8rITAdBKIxLr9A+yoIHT7iOC6+APu6+n69Ov8
  AQADgAABAQADAwLHBANtYXFldCBzZWxmLXRlc3Q6IHJlYWR5DQo=`;
const SECTOR_BYTES = 512;
function bootSector() {
    const sector = Buffer.alloc(SECTOR_BYTES);
    Buffer.from(CODE, 'base64').copy(sector);
    sector.writeUInt16LE(0xaa55, SECTOR_BYTES - 2);
    return sector;
}
/**
 * The self-test guest: one boot sector for any PC with a BIOS (q35, pc; i386 and x86_64). It fills {@link SELF_TEST_PAGE},
 * prints {@link SELF_TEST_READY}, and halts with interrupts off. It never writes to its disk, and needs no other device than
 * COM1.
 */
const SELF_TEST_SECTOR = bootSector();
/**
 * The bytes that the page holds once the ready line is out: 1024 little-endian words of the generator
 * `x ← 1664525 x + 1013904223 (mod 2³²)`, started at `0x7465716d`, the seed itself left out. No two words are equal, so a page
 * that is shifted, stale or from another address does not pass for it.
 */
function selfTestPage() {
    const page = Buffer.alloc(SELF_TEST_PAGE.length);
    let word = 0x7465716d;
    for (let offset = 0; offset < page.length; offset += 4) {
        word = (Math.imul(word, 1664525) + 1013904223) >>> 0;
        page.writeUInt32LE(word, offset);
    }
    return page;
}
/**
 * Writes the self-test guest as a raw disk of one sector that nobody may write to, for QEMU to attach read-only.
 *
 * Guarantees: an existing file or link is never written through; no half file is left.
 *
 * @throws MaqetError when the file exists or cannot be written.
 */
async function writeSelfTestDisk(file) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, 'wx', 0o400);
        try {
            await handle.writeFile(SELF_TEST_SECTOR);
        }
        catch (error) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
            throw error;
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MaqetError */ .Po(`The self-test disk ${JSON.stringify(file)} could not be written (${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errnoOf */ .UQ)(error) ?? String(error)}).`, {
            remedy: 'Check that its folder exists, has space, and holds no file of that name.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 53427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ matches)
/* harmony export */ });
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78451);

/**
 * True if `actual` is what `expected` asks for.
 *
 * Of an object only the members that `expected` names are looked at. A list must have exactly as many items, each matching
 * the one in its place: were it enough to contain them, `[]` (no jobs) would match any list. Scalars must be equal; integers
 * are equal by value, whatever their size.
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
        // A bigint is never === a number, but == compares them by exact value.
        // biome-ignore lint/suspicious/noDoubleEquals: see above
        return expected == actual;
    }
    return expected === actual;
}
function isNumeric(value) {
    return typeof value === 'number' || typeof value === 'bigint';
}


/***/ }),

/***/ 56360:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ STEP_NAMES)
/* harmony export */ });
/** The names of steps that are no commands: directives, then helpers. */
const STEP_NAMES = [
    ...['wait-event', 'sleep', 'expect', 'snapshot', 'events'],
    ...['keys', 'type', 'screenshot', 'pause', 'resume', 'device-add', 'device-del'],
];


/***/ }),

/***/ 97861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ diskFile),
  X: () => (/* binding */ makeDisks)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/shared/parallel.ts

/** How many processes that keep a processor busy are run at once. */
const BUSY_AT_ONCE = Math.min(8, (0,external_node_os_.availableParallelism)());
/**
 * Does `work` for every item, for at most `limit` of them at once, in their order.
 *
 * Guarantee: when this settles, no work is under way. After a failure no further work is begun.
 *
 * @returns the results, in the order of the items.
 * @throws the failure of the first item, in their order, that failed.
 */
async function inParallel(items, limit, work) {
    const results = new Array(items.length);
    const failures = [];
    let next = 0;
    const worker = async () => {
        while (next < items.length && failures.length === 0) {
            const index = next++;
            try {
                results[index] = await work(items[index], index);
            }
            catch (error) {
                failures.push({ index, error });
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    const [first] = failures.sort((a, b) => a.index - b.index);
    if (first !== undefined)
        throw first.error;
    return results;
}

// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(64886);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(58382);
// EXTERNAL MODULE: ./src/storage/errors.ts
var storage_errors = __webpack_require__(4910);
// EXTERNAL MODULE: ./src/storage/image-file.ts + 1 modules
var image_file = __webpack_require__(35963);
;// CONCATENATED MODULE: ./src/storage/qcow2/create.ts


const CLUSTER_BITS = 16;
const CLUSTER = 2 ** CLUSTER_BITS;
const HEADER_LENGTH = 104;
/** An entry of the L1 table names a cluster of L2 entries, each of which stands for a cluster of the disk. */
const L1_SPAN = (CLUSTER / 8) * CLUSTER;
/** QEMU reads no larger L1 table. */
const MOST_L1_BYTES = 32 * 2 ** 20;
/** A longer name does not fit into the header's cluster, as the specification has it. */
const LONGEST_BACKING_NAME = 1023;
const BACKING_FORMAT = 0xe2792aca;
/**
 * A new qcow2 image in which no cluster of the disk has been written: version 3, clusters of 64 KiB, refcounts of 16 bits, which is
 * what the image tool makes as well. Pure. The layout is that of QEMU's `docs/interop/qcow2.txt`: the header, the refcount table, its
 * one block, and the L1 table, which is all zeros.
 *
 * @throws StorageError for what a qcow2 image cannot be.
 */
function newQcow2({ size, backing }) {
    const l1Entries = Math.max(1, Math.ceil(size / L1_SPAN));
    if (l1Entries * 8 > MOST_L1_BYTES) {
        const most = (0,units/* formatBytes */.z3)((MOST_L1_BYTES / 8) * L1_SPAN);
        throw new storage_errors/* StorageError */.a(`A qcow2 disk of ${(0,units/* formatBytes */.z3)(size)} is larger than QEMU can use.`, { remedy: `Use at most ${most}.` });
    }
    const clusters = 3 + Math.ceil((l1Entries * 8) / CLUSTER);
    const refcountTable = Buffer.alloc(8);
    refcountTable.writeBigUInt64BE(BigInt(2 * CLUSTER));
    const refcounts = Buffer.alloc(clusters * 2);
    for (let cluster = 0; cluster < clusters; cluster++)
        refcounts.writeUInt16BE(1, cluster * 2);
    return {
        pieces: [
            { offset: 0, bytes: header(size, l1Entries, backing) },
            { offset: CLUSTER, bytes: refcountTable },
            { offset: 2 * CLUSTER, bytes: refcounts },
        ],
        length: clusters * CLUSTER,
    };
}
function header(size, l1Entries, backing) {
    const name = Buffer.from(backing?.path ?? '');
    if (name.length > LONGEST_BACKING_NAME) {
        throw new storage_errors/* StorageError */.a(`The path of an image has ${name.length} bytes, and a qcow2 disk can stand on one of at most ${LONGEST_BACKING_NAME}.`, {
            remedy: 'Put the image into a folder with a shorter path.',
        });
    }
    const extensions = Buffer.concat([...(backing === undefined ? [] : [extension(BACKING_FORMAT, backing.format)]), extension(0, '')]);
    const fixed = Buffer.alloc(HEADER_LENGTH);
    fixed.write('QFI\xfb', 'latin1');
    fixed.writeUInt32BE(3, 4);
    if (backing !== undefined)
        fixed.writeBigUInt64BE(BigInt(HEADER_LENGTH + extensions.length), 8);
    fixed.writeUInt32BE(name.length, 16);
    fixed.writeUInt32BE(CLUSTER_BITS, 20);
    fixed.writeBigUInt64BE(BigInt(size), 24);
    fixed.writeUInt32BE(l1Entries, 36);
    fixed.writeBigUInt64BE(BigInt(3 * CLUSTER), 40);
    fixed.writeBigUInt64BE(BigInt(CLUSTER), 48);
    fixed.writeUInt32BE(1, 56);
    // The refcounts have 2⁴ bits.
    fixed.writeUInt32BE(4, 96);
    fixed.writeUInt32BE(HEADER_LENGTH, 100);
    return Buffer.concat([fixed, extensions, name]);
}
/** A header extension: its type, its length, and its data, padded to eight bytes. */
function extension(type, data) {
    const bytes = Buffer.alloc(8 + Math.ceil(data.length / 8) * 8);
    bytes.writeUInt32BE(type);
    bytes.writeUInt32BE(data.length, 4);
    bytes.write(data, 8, 'latin1');
    return bytes;
}

;// CONCATENATED MODULE: ./src/storage/create-image.ts








const EXCLUSIVELY = external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW;
/**
 * Creates a qcow2 image. One that stands on another leaves that untouched, whatever a guest writes.
 *
 * Guarantees: those of {@link createExclusively}; what is below is named by its absolute path and its format, so QEMU never guesses.
 * It is not opened: whoever calls this has looked at it.
 *
 * @throws StorageError naming the target and what is wrong.
 */
async function createQcow2(target, image) {
    await createExclusively(target, newQcow2(image));
}
/** Creates a sparse raw image of zeros, of `size` bytes. Guarantees and errors are those of {@link createExclusively}. */
async function createRaw(target, size) {
    await createExclusively(target, { pieces: [], length: size });
}
/**
 * Creates a file.
 *
 * Guarantees: no existing file and no link is ever written to or through, also not one that takes the new file's place half-way,
 * because the file is opened once; it is readable for its owner alone; on any failure no file is left.
 *
 * @param write - fills the open file.
 * @throws StorageError naming the target and what is wrong.
 */
async function createExclusively(target, content, write = fill) {
    const file = external_node_path_default().resolve(target);
    const handle = await (0,promises_.open)(file, EXCLUSIVELY, 0o600).catch((cause) => {
        throw failure(file, (0,errors/* errnoOf */.UQ)(cause) === 'EEXIST' ? 'a file of that name exists' : reasonOf(cause), REMEDY, cause);
    });
    try {
        await write(handle, content).catch((cause) => {
            throw failure(file, reasonOf(cause), remedyOf(cause, content), cause);
        });
        if (!(await isSame(handle, file)))
            throw failure(file, 'the file was replaced while it was written', REMEDY);
    }
    catch (error) {
        if (await isSame(handle, file))
            await (0,promises_.rm)(file, { force: true });
        throw error;
    }
    finally {
        await handle.close();
    }
}
async function fill(handle, { pieces, length }) {
    await handle.truncate(length);
    for (const { offset, bytes } of pieces) {
        const { bytesWritten } = await handle.write(bytes, 0, bytes.length, offset);
        // A file system that is just full takes a part.
        if (bytesWritten !== bytes.length)
            throw Object.assign(new Error('a part was not written'), { code: 'ENOSPC' });
    }
}
/** True while the name still stands for the file that was created: another one is not ours to use or to remove. */
async function isSame(handle, file) {
    const [ours, found] = await Promise.all([handle.stat(), (0,promises_.lstat)(file).catch(() => undefined)]);
    return ours.ino === found?.ino && ours.dev === found.dev;
}
function reasonOf(cause) {
    return (0,errors/* errnoOf */.UQ)(cause) ?? (0,errors/* errorText */.kc)(cause);
}
function failure(file, reason, remedy, cause) {
    return new storage_errors/* StorageError */.a(`The disk ${(0,image_file/* shown */.SP)(file)} could not be created: ${reason}.`, { remedy, cause });
}
const REMEDY = 'Check that its folder exists, is writable, has free space, and holds no file of that name.';
/** No space helps where the file is too long as such. */
function remedyOf(cause, { length }) {
    if ((0,errors/* errnoOf */.UQ)(cause) !== 'EFBIG')
        return REMEDY;
    const limit = `A file of ${(0,units/* formatBytes */.z3)(length)} is more than its file system, or \`ulimit -f\`, permits.`;
    return `${limit} Use \`type: qcow2\`, which grows with what is written, a smaller size, or another file system for the VM's folder.`;
}

;// CONCATENATED MODULE: ./src/storage/direct.ts





/**
 * Makes sure that a file can be opened past the host's page cache, as the cache modes `none` and `directsync` have it.
 *
 * @throws StorageError if its file system cannot do that. Whatever else is wrong with the file is for QEMU to say.
 */
async function requireDirect(file) {
    // Only Linux has the flag; elsewhere QEMU asks otherwise, or not at all.
    if (external_node_fs_.constants.O_DIRECT === undefined)
        return;
    try {
        await (await (0,promises_.open)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_DIRECT | external_node_fs_.constants.O_NONBLOCK)).close();
    }
    catch (cause) {
        if ((0,errors/* errnoOf */.UQ)(cause) !== 'EINVAL')
            return;
        throw new storage_errors/* StorageError */.a(`The file system of ${(0,image_file/* shown */.SP)(file)} cannot do direct I/O (O_DIRECT), which the disk's cache mode needs.`, {
            remedy: 'Use `cache: writeback` (or writethrough in place of directsync), or keep the file on another file system.',
            cause,
        });
    }
}

// EXTERNAL MODULE: ./src/storage/free-space.ts
var free_space = __webpack_require__(70616);
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(78451);
// EXTERNAL MODULE: ./src/storage/image-in-use.ts
var image_in_use = __webpack_require__(9536);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./src/shared/deadline.ts
var shared_deadline = __webpack_require__(18013);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(10371);
;// CONCATENATED MODULE: ./src/storage/image-tool.ts







/** Opening an image takes milliseconds; one that was made to keep the tool busy is given up after this long. */
const LIMIT_MS = 30_000;
/** A killed process that is still there after this long hangs in the kernel, on a dead file system, and is left to it. */
const REAP_MS = 1000;
/** Bytes kept of each stream. The tool is killed when it says more on stdout: an answer cut short would be misread. */
const MAX_OUTPUT = 4 * 1024 * 1024;
/**
 * Runs QEMU's image tool to its end, no longer than the deadline and than 30 s. It is killed when the wait ends early.
 *
 * @param tool - the path of the program.
 * @throws StorageError when it cannot be started or says too much.
 * @throws DeadlineError or CancelledError, by the deadline.
 */
async function runImageTool(tool, args, deadline) {
    const name = external_node_path_default().basename(tool);
    // The C locale: its complaints are shown to the user in English, as all others are.
    const child = (0,external_node_child_process_.spawn)(tool, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, LC_ALL: 'C' } });
    const ended = collect(child, name);
    try {
        return await deadline.atMost(LIMIT_MS).race(ended, `\`${name} ${args[0] ?? ''}\``);
    }
    catch (error) {
        // SIGKILL: there is nothing for the tool to save. It has let go of its files when this settles.
        child.kill('SIGKILL');
        await Promise.allSettled([shared_deadline/* Deadline */.B.after(REAP_MS).race(ended, 'the end of a killed process')]);
        throw error;
    }
}
/** What a tool says until it has ended. @throws StorageError when it cannot be started or says too much. */
async function collect(child, name) {
    const { promise: closed, resolve, reject } = Promise.withResolvers();
    const stdout = [];
    let size = 0;
    let stderr = '';
    child.stdout?.on('data', (chunk) => {
        size += chunk.length;
        if (size <= MAX_OUTPUT)
            stdout.push(chunk);
        else
            child.kill('SIGKILL');
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
        stderr = (stderr + text).slice(0, MAX_OUTPUT);
    });
    child.once('error', (cause) => {
        reject(new storage_errors/* StorageError */.a(`\`${name}\` could not be run (${(0,errors/* errnoOf */.UQ)(cause) ?? (0,errors/* errorText */.kc)(cause)}).`, {
            remedy: 'Check that the program of this path can be executed, or install it again.',
            cause,
        }));
    });
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'SIGKILL'));
    const end = await closed;
    if (size > MAX_OUTPUT) {
        throw new storage_errors/* StorageError */.a(`\`${name}\` said more than ${MAX_OUTPUT} bytes about an image.`, {
            remedy: 'Use an image from a source you trust.',
        });
    }
    return {
        ok: end === 0,
        stdout: Buffer.concat(stdout).toString(),
        complaint: complaint(name, stderr, end),
        // Before it is cut: the complaint names the image twice, and paths can be long.
        locked: (0,image_in_use/* saysLocked */.Tm)(stderr),
    };
}
function complaint(name, stderr, end) {
    const text = stderr.trim();
    const said = text.startsWith(`${name}: `) ? text.slice(name.length + 2) : text;
    return said === '' ? `it ended with ${end}` : (0,untrusted_text/* oneLine */.T)(said.replace(/\s+/g, ' '), 400);
}

;// CONCATENATED MODULE: ./src/storage/open-image.ts



/**
 * Looks at an image file as `inspectImageFile` does, and keeps it open: whatever its name leads to meanwhile, the file is the one
 * that was looked at. The caller closes it.
 *
 * @throws StorageError naming the file and what is wrong.
 */
async function openImage(file) {
    return reopenImage(await inspectImageFile(file));
}
/**
 * Opens an image file that was looked at. The caller closes it.
 *
 * @throws StorageError if another file has its name by now, which was never looked at.
 */
function reopenImage(image) {
    const fd = reopen(image);
    return { image, fd, close: () => (0,external_node_fs_.closeSync)(fd) };
}
function reopen(image) {
    let fd;
    try {
        fd = (0,external_node_fs_.openSync)(image.path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOCTTY | external_node_fs_.constants.O_NOFOLLOW);
        const { dev, ino } = (0,external_node_fs_.fstatSync)(fd);
        if (`${dev}:${ino}` === image.identity)
            return fd;
    }
    catch (error) {
        if ((0,errors/* errnoOf */.UQ)(error) === undefined)
            throw error;
    }
    if (fd !== undefined)
        (0,external_node_fs_.closeSync)(fd);
    throw (0,image_file/* unusable */._P)(image.path, 'was replaced while it was looked at', 'See that nothing else uses it, then try again.');
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/storage/qcow2/format.ts
/** Bytes of the header that {@link readLayout} wants to see; fewer of them read as zeros. */
const LAYOUT_BYTES = 104;
/** The longest tables that QEMU opens, in bytes (block/qcow2.h; seen with 7.2, at one entry or cluster more). */
const format_MOST_L1_BYTES = 32 * 2 ** 20;
const MOST_REFCOUNT_TABLE_BYTES = 8 * 2 ** 20;
const DIRTY = 1 << 0;
const CORRUPT = 1 << 1;
const EXTENDED_L2 = 1 << 4;
/** QEMU knows clusters of 512 bytes to 2 MiB. */
const LEAST_CLUSTER_BITS = 9;
const MOST_CLUSTER_BITS = 21;
/**
 * Reads where the tables of a qcow2 image are. (Format: docs/interop/qcow2.rst of QEMU.) Pure; any bytes will do.
 *
 * @returns undefined for a header that is none.
 */
function readLayout(head) {
    const header = Buffer.alloc(LAYOUT_BYTES);
    head.copy(header);
    const clusterBits = header.readUInt32BE(20);
    if (clusterBits < LEAST_CLUSTER_BITS || clusterBits > MOST_CLUSTER_BITS)
        return undefined;
    const features = header.readUInt32BE(4) >= 3 ? header.readUInt32BE(76) : 0;
    return {
        markedCorrupt: (features & CORRUPT) !== 0,
        dirty: (features & DIRTY) !== 0,
        clusterBits,
        entryBytes: (features & EXTENDED_L2) === 0 ? 8 : 16,
        l1: { what: 'its L1 table', offset: Number(header.readBigUInt64BE(40)), length: header.readUInt32BE(36) * 8 },
        refcountTable: {
            what: 'its refcount table',
            offset: Number(header.readBigUInt64BE(48)),
            length: header.readUInt32BE(56) * 2 ** clusterBits,
        },
    };
}
/** Offsets have 56 bits; the bits above are flags, those below 9 as well. */
const OFFSET_HIGH = 0x00ffffff;
const OFFSET_LOW = 0xfffffe00;
/** The offset in an entry of the refcount table, an L1 or an L2 table: 0 where it names nothing. */
function offsetAt(table, at) {
    return (table.readUInt32BE(at) & OFFSET_HIGH) * 2 ** 32 + ((table.readUInt32BE(at + 4) & OFFSET_LOW) >>> 0);
}
const COMPRESSED = 0x40000000;
const SECTOR = 512;
/**
 * The last byte that an entry of an L2 table needs the file to have: the first of a cluster, because a file may end within its last one
 * and reads as zeros from there on; the first of the last sector of what is compressed.
 *
 * @returns undefined where the entry names nothing; NaN for a cluster that does not begin at a multiple of its size.
 */
function neededByte(table, at, clusterBits) {
    const high = table.readUInt32BE(at);
    const low = table.readUInt32BE(at + 4);
    if ((high & COMPRESSED) === 0) {
        // In integers of 32 bits: there are millions of entries.
        const offset = (high & OFFSET_HIGH) * 2 ** 32 + ((low & OFFSET_LOW) >>> 0);
        if (offset === 0)
            return undefined;
        return (low & OFFSET_LOW & (2 ** clusterBits - 1)) === 0 ? offset : Number.NaN;
    }
    // Below the flags: how many sectors follow the first one, then the offset in bytes.
    const shift = 62 - (clusterBits - 8) - 32;
    const more = (high & ~(COMPRESSED | 0x80000000)) >>> shift;
    return (high & (2 ** shift - 1)) * 2 ** 32 + (low - (low % SECTOR)) + more * SECTOR;
}

;// CONCATENATED MODULE: ./src/storage/snapshot-table.ts





/** A snapshot of a VM can not be made, loaded or deleted as things are. Nothing was done. */
class SnapshotError extends (/* unused pure expression or super */ null && (StorageError)) {
}
/** Reads what `query-named-block-nodes` answers. What has not the form of a node is left out. */
function readBlockNodes(reply) {
    const nodes = Array.isArray(reply) ? reply.filter(isJsonObject) : [];
    return nodes.flatMap((node) => {
        const image = isJsonObject(node['image']) ? node['image'] : {};
        if (typeof node['node-name'] !== 'string')
            return [];
        return [
            {
                name: node['node-name'],
                driver: String(node['drv'] ?? ''),
                readOnly: node['ro'] === true,
                file: String(image['filename'] ?? ''),
                snapshots: readSnapshots(image['snapshots']),
            },
        ];
    });
}
function readSnapshots(list) {
    return (Array.isArray(list) ? list : []).filter(isJsonObject).map((entry) => ({
        name: String(entry['name'] ?? ''),
        time: snapshotTime(Number(entry['date-sec'] ?? 0), Number(entry['date-nsec'] ?? 0)),
        stateBytes: Number(entry['vm-state-size'] ?? 0),
    }));
}
/** When a snapshot was made: UTC, ISO 8601. A header can hold a second that no calendar has. */
function snapshotTime(seconds, nanoseconds) {
    const time = new Date(seconds * 1000 + Math.floor(nanoseconds / 1e6));
    return Number.isNaN(time.getTime()) ? new Date(0).toISOString() : time.toISOString();
}
/** How many names an error tells. */
const MOST_NAMES = 20;
/**
 * The error for a name that no snapshot has; it tells those that there are, whole and harmless.
 *
 * @param holder - what has no snapshot at all: `the VM`.
 */
function unknownSnapshot(name, names, holder) {
    const there = names.slice(0, MOST_NAMES).map((one) => oneLine(one, Number.POSITIVE_INFINITY));
    const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
    const found = names.length === 0 ? `${holder} has none` : `there are ${there.join(', ')}${more}`;
    const near = nearest(name, names.filter((one) => isSnapshotName(one) && editDistance(name, one) < name.length));
    const remedy = near === undefined ? 'Correct the name, or create it first.' : `Did you mean \`${near}\`? Correct the name, or create it first.`;
    return new SnapshotError(`There is no snapshot ${name}; ${found}.`, { remedy });
}
/** The snapshots of a VM with these disks, by their time. */
function snapshotsOf(disks) {
    const found = new Map();
    for (const disk of disks) {
        for (const entry of disk.snapshots) {
            const same = found.get(entry.name) ?? { entries: [], disks: [] };
            found.set(entry.name, { entries: [...same.entries, entry], disks: [...same.disks, disk.name] });
        }
    }
    const all = [...found].map(([name, { entries, disks: having }]) => {
        const stateBytes = Math.max(...entries.map((entry) => entry.stateBytes));
        const time = entries.map((entry) => entry.time).sort()[0] ?? '';
        return { name, time, stateBytes, disks: having, loadable: stateBytes > 0 && new Set(having).size === disks.length };
    });
    return all.sort((a, b) => a.time.localeCompare(b.time));
}

;// CONCATENATED MODULE: ./src/storage/qcow2/snapshots.ts




/**
 * Reads an open file, at once: a table is a few KiB of a file that has just been looked at, and a hop to another thread takes
 * longer than that.
 */
function readerOf(fd) {
    return (position, length) => {
        const buffer = Buffer.allocUnsafe(length);
        let size = 0;
        while (size < length) {
            const bytesRead = (0,external_node_fs_.readSync)(fd, buffer, size, length - size, position + size);
            if (bytesRead === 0)
                break;
            size += bytesRead;
        }
        return buffer.subarray(0, size);
    };
}
/** Bytes of the header that are needed: `nb_snapshots` at 60, `snapshots_offset` at 64. */
const HEADER_BYTES = 72;
/** The limits that QEMU sets (block/qcow2.h). */
const MOST_SNAPSHOTS = 65_536;
const MOST_BYTES = 64 * 2 ** 20;
/** Enough for two hundred snapshots; read again, and more, where it is not. */
const FIRST_READ = 16 * 1024;
/** The fields of an entry before its extra data, id and name. */
const FIXED_BYTES = 40;
/** How often the table may change while it is read. */
const ATTEMPTS = 5;
/**
 * Reads the snapshots of a qcow2 image from its own table, oldest first, without the image tool: names come whole, whatever
 * they hold, and it takes no lock. (Format: docs/interop/qcow2.rst of QEMU, "Snapshots".)
 *
 * While a VM uses the image the table may move: QEMU writes a new one elsewhere, then its place into the header. So the
 * header is looked at before and after, and a table that has moved meanwhile is read again.
 *
 * @param image - one with a qcow2 header.
 * @throws StorageError if the table is none, or never holds still.
 */
function snapshots_readSnapshots(image, read) {
    return readEntries(image, read).map(({ stored }) => stored);
}
/** Where the L1 tables of the snapshots are. Guarantees, parameters and errors are those of {@link readSnapshots}. */
function snapshotTables(image, read) {
    return readEntries(image, read).map(({ l1 }) => l1);
}
function readEntries(image, read) {
    try {
        for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
            const place = readPlace(read);
            const found = place.count > MOST_SNAPSHOTS ? undefined : readTable(read, place);
            const { count, offset } = readPlace(read);
            if (count !== place.count || offset !== place.offset)
                continue;
            if (found === undefined)
                throw (0,image_file/* unusable */._P)(image.path, 'is corrupt: its table of snapshots cannot be read', 'Repair or replace it.');
            return found;
        }
    }
    catch (error) {
        if ((0,errors/* errnoOf */.UQ)(error) === undefined)
            throw error;
        throw (0,image_file/* unusable */._P)(image.path, `cannot be read (${(0,errors/* errorText */.kc)(error)})`, 'Check the disk that it is on.');
    }
    throw (0,image_file/* unusable */._P)(image.path, 'changes its snapshots faster than they can be read', 'Try again.');
}
function readPlace(read) {
    const header = read(0, HEADER_BYTES);
    if (header.length < HEADER_BYTES)
        return { count: 0, offset: 0 };
    return { count: header.readUInt32BE(60), offset: Number(header.readBigUInt64BE(64)) };
}
function readTable(read, { count, offset }) {
    if (count === 0)
        return [];
    if (!Number.isSafeInteger(offset + MOST_BYTES))
        return undefined;
    for (let length = FIRST_READ; length <= MOST_BYTES; length *= 4) {
        const bytes = read(offset, length);
        const found = parseSnapshotTable(bytes, count);
        // The file ends there: more of it would be no more.
        if (found !== undefined || bytes.length < length)
            return found;
    }
    return undefined;
}
/** To QEMU a text ends at its first NUL: what stands behind it must not make two names of what is one to it. */
function textOf(bytes) {
    const end = bytes.indexOf(0);
    return bytes.toString('utf8', 0, end < 0 ? bytes.length : end);
}
/**
 * Reads `count` entries of a snapshot table. Pure and total.
 *
 * @returns undefined if the bytes end before the last entry does.
 */
function parseSnapshotTable(bytes, count) {
    const found = [];
    let at = 0;
    for (let index = 0; index < count; index += 1) {
        if (at + FIXED_BYTES > bytes.length)
            return undefined;
        const extra = bytes.readUInt32BE(at + 36);
        const id = at + FIXED_BYTES + extra;
        const name = id + bytes.readUInt16BE(at + 12);
        const end = name + bytes.readUInt16BE(at + 14);
        if (end > bytes.length)
            return undefined;
        // Version 3 has the size in 64 bits at the start of the extra data.
        const stateBytes = extra >= 8 ? Number(bytes.readBigUInt64BE(at + FIXED_BYTES)) : bytes.readUInt32BE(at + 32);
        const stored = {
            id: textOf(bytes.subarray(id, name)),
            name: textOf(bytes.subarray(name, end)),
            time: snapshotTime(bytes.readUInt32BE(at + 16), bytes.readUInt32BE(at + 20)),
            stateBytes,
        };
        const l1 = { what: 'the L1 table of a snapshot', offset: Number(bytes.readBigUInt64BE(at)), length: bytes.readUInt32BE(at + 8) * 8 };
        found.push({ stored, l1 });
        // Each entry begins at a multiple of 8 bytes.
        at = Math.ceil(end / 8) * 8;
    }
    return found;
}

;// CONCATENATED MODULE: ./src/storage/qcow2/check.ts







/** Bytes of tables that are read: those of 1 TiB that is written to in clusters of 64 KiB. An image can claim any number. */
const check_MOST_BYTES = 128 * 2 ** 20;
/** A table is read in pieces: one of an image of small clusters is small, and a hostile one is larger than memory. */
const PIECE = 2 ** 20;
/** So much is read between two looks at the deadline: some milliseconds. */
const BREATH = 4 * 2 ** 20;
/** What a table costs at least, however small it is: a call of the system. */
const LEAST_COST = 4096;
/** So many places of tables are collected before they are sorted: 30 ms, and more than can be read of the smallest ones. */
const ROOM = 2 ** 19;
/** How often an image may change while it is looked at. */
const check_ATTEMPTS = 5;
/** What is wrong with an image, for the end of a sentence about it. */
class Unsound extends Error {
}
/**
 * Makes sure that a qcow2 image is whole: QEMU has not marked it as corrupt, and its file holds its tables, those of its snapshots
 * too, and every cluster that they name. QEMU itself opens a file that is cut short, and its guest reads zeros (7.2).
 *
 * No program is run, nothing is written. Of an image that has more than 1 TiB of data, the clusters of the first part of the file are
 * taken on trust; a file that is cut short has lost the last part. What the refcounts count is not looked at: leaks are harmless, and
 * so is an image that was not closed (its dirty bit). A cut within the last cluster of data cannot be told from an end.
 *
 * An image that QEMU writes to meanwhile is no broken one: whoever wants to know whether it is in use asks for its lock.
 *
 * @param opened - an image with a qcow2 header.
 * @throws StorageError saying what is marked or missing, or that the file never holds still.
 * @throws DeadlineError or CancelledError, by the deadline.
 */
async function requireSound({ image, fd }, deadline) {
    try {
        for (let attempt = 1;; attempt += 1) {
            const before = stateOf(fd);
            const problem = await problemOf({ image, fd }, deadline);
            if (problem === undefined)
                return;
            // A table that has moved is read where it no longer is, and a file that shrinks ends before it should.
            if (stateOf(fd) === before)
                throw cutShort(image.path, problem);
            if (attempt === check_ATTEMPTS)
                throw ((await (0,image_in_use/* heldError */.kD)(image.path)) ??
                    (0,image_file/* unusable */._P)(image.path, 'is written to while it is looked at', 'Wait until it is whole, then try again.'));
        }
    }
    catch (error) {
        if ((0,errors/* errnoOf */.UQ)(error) === undefined)
            throw error;
        throw (0,image_file/* unusable */._P)(image.path, `cannot be read (${(0,errors/* errorText */.kc)(error)})`, 'Check the disk that it is on.');
    }
}
/** Another text after each change of a file. */
function stateOf(fd) {
    const { size, mtimeNs } = (0,external_node_fs_.fstatSync)(fd, { bigint: true });
    return `${size} ${mtimeNs}`;
}
/** Walks through an image once. @returns what of it is missing, for the end of a sentence. */
async function problemOf({ image, fd }, deadline) {
    try {
        const read = readerOf(fd);
        const layout = readLayout(read(0, LAYOUT_BYTES));
        if (layout === undefined)
            throw new Unsound('its header is none');
        if (layout.markedCorrupt)
            throw marked(image.path);
        const walk = { fd, read, layout, deadline, size: (0,external_node_fs_.fstatSync)(fd).size, left: check_MOST_BYTES, breath: BREATH };
        await walkRefcounts(walk);
        const l2Tables = await l2TablesOf(walk, [layout.l1, ...snapshotTables(image, read)]);
        for (const offset of l2Tables) {
            if (walk.left <= 0)
                break;
            await walkL2(walk, offset);
        }
        return undefined;
    }
    catch (error) {
        if (error instanceof Unsound)
            return error.message;
        throw error;
    }
}
function marked(file) {
    return (0,image_file/* unusable */._P)(file, 'is marked as corrupt: QEMU has found its tables broken', "Replace it by a whole copy; what can be saved of it is, by the `check -r all` of QEMU's image tool.");
}
function cutShort(file, problem) {
    return (0,image_file/* unusable */._P)(file, `is corrupt or cut short: ${problem}`, 'Copy or download it again, and compare the checksums.');
}
/** While an image is dirty its refcounts are of no account. */
async function walkRefcounts(walk) {
    const { refcountTable, dirty } = walk.layout;
    requireAtMost(refcountTable, MOST_REFCOUNT_TABLE_BYTES);
    if (dirty)
        return;
    for await (const piece of piecesOf(walk, refcountTable)) {
        for (let at = 0; at < piece.length; at += 8) {
            const offset = offsetAt(piece, at);
            if (offset !== 0)
                requireTable(walk, clusterOf(walk, 'a block of the refcount table', offset));
        }
    }
}
/** The L2 tables that L1 tables name, each once, those last that are first in the file; no more of them than may be read. */
async function l2TablesOf(walk, l1s) {
    const most = check_MOST_BYTES / 2 ** walk.layout.clusterBits;
    let found = [];
    for (const l1 of l1s) {
        requireAtMost(l1, format_MOST_L1_BYTES);
        for await (const piece of piecesOf(walk, l1)) {
            for (let at = 0; at < piece.length; at += 8) {
                const offset = offsetAt(piece, at);
                if (offset === 0)
                    continue;
                requireTable(walk, clusterOf(walk, 'an L2 table', offset));
                found.push(offset);
            }
            if (found.length >= ROOM)
                found = Array.from(highest(found, most));
        }
    }
    return highest(found, most);
}
/** The highest ones of some numbers, each once, from the highest down. */
function highest(numbers, most) {
    const sorted = Float64Array.from(numbers).sort().reverse();
    return sorted.filter((number, index) => number !== sorted[index - 1]).subarray(0, most);
}
async function walkL2(walk, offset) {
    const { entryBytes, clusterBits } = walk.layout;
    for await (const piece of piecesOf(walk, clusterOf(walk, 'an L2 table', offset))) {
        for (let at = 0; at < piece.length; at += entryBytes) {
            const needed = neededByte(piece, at, clusterBits);
            if (needed === undefined || needed < walk.size)
                continue;
            if (Number.isNaN(needed))
                throw new Unsound('a cluster of data lies where none can begin');
            if (!reaches(walk, needed + 1))
                throw new Unsound(beyond('a cluster of data lies at', needed, walk.size));
        }
    }
}
function clusterOf({ layout }, what, offset) {
    return { what, offset, length: 2 ** layout.clusterBits };
}
function requireAtMost({ what, length }, most) {
    if (length > most)
        throw new Unsound(`${what} is said to have ${length} bytes, and QEMU permits ${most}`);
}
/** Tables lie at whole clusters, and QEMU writes them whole: a file that ends within one has lost the rest. */
function requireTable(walk, { what, offset, length }) {
    if (offset % 2 ** walk.layout.clusterBits !== 0)
        throw new Unsound(`${what} lies where none can begin`);
    if (!reaches(walk, offset + length))
        throw new Unsound(beyond(`${what} goes on to`, offset + length, walk.size));
}
/** Whether the file has so many bytes. QEMU makes a file longer before a table of it names what is there: one that is read later is no proof. */
function reaches(walk, end) {
    if (end > walk.size)
        walk.size = (0,external_node_fs_.fstatSync)(walk.fd).size;
    return end <= walk.size;
}
function beyond(what, byte, size) {
    return `${what} byte ${byte}, and the file ends at ${size}`;
}
/** Lets others have their turn from time to time, and looks at the deadline. */
async function breathe(walk) {
    if (walk.breath > 0)
        return;
    const { deadline } = walk;
    // A turn is over before the timer of any deadline rings.
    if (deadline.expired)
        throw new errors/* DeadlineError */.j3(LOOK, Math.round(deadline.ms));
    await deadline.race((0,external_node_timers_promises_.setImmediate)(), LOOK);
    walk.breath = BREATH;
}
const LOOK = 'a look at an image';
/** The content of a table that the file holds whole, as far as it may be read, with a breath before each piece. */
async function* piecesOf(walk, table) {
    requireTable(walk, table);
    for (let done = 0; done < table.length && walk.left > 0; done += PIECE) {
        await breathe(walk);
        const length = Math.min(PIECE, table.length - done);
        walk.left -= length;
        walk.breath -= Math.max(length, LEAST_COST);
        const piece = walk.read(table.offset + done, length);
        if (piece.length < length)
            throw new Unsound(beyond(`${table.what} goes on to`, table.offset + table.length, table.offset + done + piece.length));
        yield piece;
    }
}

;// CONCATENATED MODULE: ./src/storage/probe.ts







/** More layers than anybody stacks on purpose; each costs a look at a file. */
const MAX_LAYERS = 64;
/** Sectors are the least that a disk is made of. */
const probe_SECTOR = 512;
/**
 * Finds out what images are, and that QEMU can open each and every image below it: the whole chain of backing files is looked at,
 * each file once, however many images stand on it. Those in qcow2 are whole, as `requireSound` has it. Nothing is written.
 *
 * An image is data from elsewhere, so nothing in it is obeyed: backing files must be local regular files in qcow2 or raw
 * format, in no folder of the system, and one that nothing tells from any other file must lie beside the image that names it; an
 * external data file is refused, and a chain that bites its own tail is found here (QEMU 7.2 spins on it until it runs out of
 * files).
 *
 * A guest can write the header of another format to its raw disk. So where a format is declared, the content has no say; where
 * none is, a file called `.raw`, as ours are, that looks like something else is refused.
 *
 * @param tool - path of QEMU's image tool.
 */
function imageProbe(tool, deadline) {
    const known = new Map();
    const probe = (file, declared) => {
        const key = JSON.stringify([file.path, declared]);
        const found = known.get(key) ?? probeLayer(tool, file, declared, deadline);
        known.set(key, found);
        return found;
    };
    return async (file, declared) => {
        const top = await (0,image_file/* inspectImageFile */.YY)(file);
        const layer = await probe(top, declared);
        return { ...layer.info, backingFiles: await probeBelow(probe, top, layer) };
    };
}
/** Walks down the chain below `top`. @returns the paths of the backing files. */
async function probeBelow(probe, top, topLayer) {
    const seen = new Set([top.identity]);
    const paths = [];
    for (let [above, layer] = [top, topLayer]; layer.backing !== undefined;) {
        const below = await inspectBacking(above, layer.backing.name);
        if (seen.has(below.identity))
            throw (0,image_file/* unusable */._P)(above.path, `has the backing file ${(0,image_file/* shown */.SP)(below.path)}, which stands above it: a loop`);
        if (seen.size >= MAX_LAYERS)
            throw (0,image_file/* unusable */._P)(top.path, `has more than ${MAX_LAYERS} layers of backing files`);
        seen.add(below.identity);
        paths.push(below.path);
        layer = await probe(below, layer.backing.format);
        if (!isSurelyDisk(below))
            requireBeside(above, below);
        above = below;
    }
    return paths;
}
async function inspectBacking(above, name) {
    // QEMU takes whatever stands before a colon for a protocol, unless a slash comes first: nbd://…, ssh:…, json:{…}.
    if (/^[^/]*:/.test(name)) {
        throw (0,image_file/* unusable */._P)(above.path, `has the backing file ${(0,image_file/* shown */.SP)(name)}, which is no local file`, 'Use an image that stands on local files alone.');
    }
    try {
        return await (0,image_file/* inspectImageFile */.YY)(external_node_path_default().resolve(external_node_path_default().dirname(above.path), name));
    }
    catch (error) {
        const reason = error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
        throw (0,image_file/* unusable */._P)(above.path, `has a backing file that cannot be used: ${reason}`, 'Put the backing file there, or flatten the image.');
    }
}
function isSurelyDisk({ header }) {
    return header.kind === 'qcow2' || (header.kind === 'raw' && header.bootable);
}
/** Any file is a raw disk to an image that says so. The guest is to see disks, not the files of whoever runs it. */
function requireBeside(above, below) {
    if (external_node_path_default().dirname(below.path) === external_node_path_default().dirname(above.path))
        return;
    throw (0,image_file/* unusable */._P)(above.path, `has the backing file ${(0,image_file/* shown */.SP)(below.path)}, which lies in another folder and does not look like a disk`, 'Put it beside the image, convert it to qcow2, or flatten the image.');
}
/** Looks at one file. @param declared - the format that its owner or the image above declares; it overrules what the file looks like. */
async function probeLayer(tool, file, declared, deadline) {
    const format = chooseFormat(file, declared);
    // The format is always named: a tool that guesses would open whatever the file can make it take it for.
    const result = await runImageTool(tool, ['info', '--output=json', '-f', format, '--', file.path], deadline);
    if (!result.ok)
        throw result.locked ? await (0,image_in_use/* lockedError */.hp)(file.path) : (0,image_file/* unusable */._P)(file.path, `is not a usable ${format} image: ${result.complaint}`);
    if (format === 'qcow2')
        await lookThrough(file, deadline);
    const report = parseReport(result.stdout, file);
    const virtualSize = Number(report['virtual-size']);
    if (!Number.isSafeInteger(virtualSize) || virtualSize < probe_SECTOR)
        throw (0,image_file/* unusable */._P)(file.path, 'holds no disk: its virtual size is zero or absurd');
    const { 'backing-filename': name, 'backing-filename-format': backingFormat } = report;
    return {
        info: { path: file.path, format, ...impression(file.header, format), virtualSize },
        backing: typeof name === 'string' ? { name, format: typeof backingFormat === 'string' ? backingFormat : undefined } : undefined,
    };
}
async function lookThrough(file, deadline) {
    const opened = reopenImage(file);
    try {
        await requireSound(opened, deadline);
    }
    finally {
        opened.close();
    }
}
function impression(header, format) {
    if (header.kind === 'raw')
        return { guessed: !header.bootable };
    if (format === 'qcow2')
        return { guessed: false };
    return { guessed: false, looksLike: header.kind === 'qcow2' ? 'a qcow2 image' : header.what };
}
function chooseFormat(file, declared) {
    if (declared === 'raw')
        return wholeSectors(file);
    if (declared !== undefined && declared !== 'qcow2')
        throw (0,image_file/* unusable */._P)(file.path, `is declared to be of the format ${(0,image_file/* shown */.SP)(declared)}`);
    const { header } = file;
    if (header.kind === 'foreign')
        throw (0,image_file/* unusable */._P)(file.path, `is ${header.what}`, 'Unpack it or convert it to qcow2 first.');
    if (header.kind === 'qcow2' && declared === undefined && /\.raw$/i.test(file.path)) {
        throw (0,image_file/* unusable */._P)(file.path, 'has the name of a raw image and begins like a qcow2 image, which a guest can have written there', 'Say which it is with the `type` of an item of `disks`, or give the file another name.');
    }
    if (header.kind === 'qcow2')
        return checkQcow(file, header.externalData, header.encrypted);
    if (declared === 'qcow2')
        throw (0,image_file/* unusable */._P)(file.path, 'is declared to be of the format qcow2, but is not');
    return wholeSectors(file);
}
function wholeSectors({ path: file, size }) {
    if (size % probe_SECTOR === 0)
        return 'raw';
    throw (0,image_file/* unusable */._P)(file, `is no disk image: it is not qcow2, and ${size} bytes are no whole number of sectors`);
}
/** Refuses a qcow2 image that is more than one file, or that nobody here can read. @throws StorageError */
function checkQcow(file, externalData, encrypted) {
    if (externalData) {
        throw (0,image_file/* unusable */._P)(file.path, 'keeps its data in another file, which it may choose freely', 'Convert it to a qcow2 image of one file first.');
    }
    if (encrypted)
        throw (0,image_file/* unusable */._P)(file.path, 'is encrypted', 'Decrypt it first: there is no way to give its key.');
    return 'qcow2';
}
function parseReport(text, file) {
    try {
        const report = (0,json/* parseJson */.qF)(text);
        if ((0,json/* isJsonObject */.OW)(report))
            return report;
    }
    catch {
        // Said below.
    }
    throw (0,image_file/* unusable */._P)(file.path, 'could not be examined: the image tool gave no readable answer', 'Check that the image tool is a whole QEMU 6.2 or newer.');
}

;// CONCATENATED MODULE: ./src/storage/disks.ts









/** Blocks of the file system that a new qcow2 image takes: its three pieces are apart. A raw one takes none. */
const QCOW2_BLOCKS = 3;
/** The file that a disk will have. */
function diskFile(folder, { name, source }) {
    return external_node_path_default().join(external_node_path_default().resolve(folder), `${name}.${source.kind === 'blank' ? source.format : 'qcow2'}`);
}
/**
 * Makes disks in the VM's folder of disks, several at once, all of them or none.
 *
 * First every file that one stands on, at whatever depth, is looked at (once, however many do), then the space that the creation takes is looked
 * for: a disk is sparse and takes space as the guest writes. Only then is anything created, without the image tool: a new image is
 * three small pieces, and a process for each would take thirty times as long. The guarantees of `createExclusively` hold, and
 * no disk is left when one cannot be made.
 *
 * @param tool - path of QEMU's image tool, which looks at files.
 * @throws StorageError naming the file and what is wrong.
 * @throws DeadlineError or CancelledError, by the deadline.
 */
async function makeDisks(tool, orders, folder, deadline) {
    const probe = imageProbe(tool, deadline);
    const planned = await inParallel(orders, BUSY_AT_ONCE, (order) => planDisk(order, folder, probe));
    const images = planned.filter(({ format }) => format === 'qcow2').length;
    await (0,free_space/* requireBlocks */.M)(folder, images * QCOW2_BLOCKS, orders.length === 1 ? 'A new disk needs' : `${orders.length} new disks need`);
    const made = [];
    try {
        await inParallel(planned, BUSY_AT_ONCE, async (disk) => {
            await createDisk(disk);
            made.push(disk.file);
            if (disk.direct)
                await requireDirect(disk.file);
        });
    }
    catch (error) {
        await Promise.all(made.map((file) => (0,promises_.rm)(file, { force: true })));
        throw error;
    }
    return planned.map(({ direct: _, ...disk }) => disk);
}
async function planDisk(order, folder, probe) {
    const { name, source, direct = false } = order;
    const file = diskFile(folder, order);
    if (source.kind === 'blank')
        return { name, file, format: source.format, size: source.size, direct };
    const base = await probe(source.file, source.format);
    const { size = base.virtualSize } = source;
    if (size < base.virtualSize) {
        throw (0,image_file/* unusable */._P)(base.path, `holds a disk of ${(0,units/* formatBytes */.z3)(base.virtualSize)}, which does not fit into ${(0,units/* formatBytes */.z3)(size)}`, 'Raise the size, or leave it out to use that of the image.');
    }
    if (direct)
        for (const one of [base.path, ...base.backingFiles])
            await requireDirect(one);
    const doubt = doubtOf(base, source.file, source.format);
    const { path: below, format } = base;
    return { name, file, format: 'qcow2', size, base: { path: below, format }, direct, ...(doubt === undefined ? {} : { doubt }) };
}
function doubtOf({ guessed, looksLike }, file, declared) {
    if (looksLike !== undefined)
        return `${(0,image_file/* shown */.SP)(file)} looks like ${looksLike}. It is used as a raw disk image, as its type says.`;
    return guessed && declared === undefined ? `Nothing in ${(0,image_file/* shown */.SP)(file)} tells its format: it is used as a raw disk image.` : undefined;
}
async function createDisk({ file, format, size, base }) {
    if (format === 'raw')
        await createRaw(file, size);
    else
        await createQcow2(file, base === undefined ? { size } : { size, backing: base });
}


/***/ }),

/***/ 4910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ StorageError)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58382);

/** A disk image or its file cannot be used. */
class StorageError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po {
}


/***/ }),

/***/ 70616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ requireFreeSpace),
/* harmony export */   M: () => (/* binding */ requireBlocks)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64886);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4910);
/* harmony import */ var _image_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35963);




/** This much stays free on the disk, or this share of a smaller one: the VM's overlay, logs and dumps are still to come. */
const RESERVE_BYTES = 2 ** 30;
const RESERVE_SHARE = 0.05;
/**
 * Makes sure that `bytes` more bytes fit into a folder and a reserve (1 GiB, at most 5 % of the disk) stays free.
 *
 * @param what - what needs them, in the words of a message, e.g. `The download of https://host/path`.
 * @throws StorageError naming what is free and what is needed.
 */
async function requireFreeSpace(folder, bytes, what) {
    const { bavail, blocks, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(folder);
    const reserve = Math.min(RESERVE_BYTES, blocks * bsize * RESERVE_SHARE);
    const free = bavail * bsize;
    if (free >= bytes + reserve)
        return;
    const need = bytes === 0 ? 'more room than there is' : (0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bytes);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StorageError */ .a(`${what} needs ${need} in ${(0,_image_file_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(folder)}, where ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(free)} are free and ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(reserve)} must stay so.`, { remedy: 'Free disk space, or use a smaller image.' });
}
/**
 * Makes sure that so many blocks of the file system are free in a folder.
 *
 * @param what - what needs them, with its verb: the beginning of a message.
 * @throws StorageError naming what is free and what is needed, or that the folder is not there.
 */
async function requireBlocks(folder, count, what) {
    const { bavail, blocks, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(folder).catch((cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StorageError */ .a(`The free space of ${(0,_image_file_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(folder)} cannot be looked up.`, { remedy: 'Check that the folder exists.', cause });
    });
    // A file system without blocks (ramfs, some of FUSE) does not tell its size.
    if (blocks === 0 || bavail >= count)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StorageError */ .a(`${what} ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(count * bsize)} in ${(0,_image_file_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(folder)}, where ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bavail * bsize)} are free.`, {
        remedy: 'Free disk space, or put the folder of the VM on a larger disk.',
    });
}


/***/ }),

/***/ 35963:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YY: () => (/* binding */ inspectImageFile),
  SP: () => (/* binding */ shown),
  _P: () => (/* binding */ unusable)
});

// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(58382);
// EXTERNAL MODULE: ./src/shared/host-paths.ts
var host_paths = __webpack_require__(68230);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(10371);
// EXTERNAL MODULE: ./src/storage/errors.ts
var storage_errors = __webpack_require__(4910);
;// CONCATENATED MODULE: ./src/storage/header.ts
/** Bytes of an image that {@link readHeader} wants to see; a shorter file is given whole. */
const HEADER_BYTES = 0x8010;
const QCOW_MAGIC = 'QFI\xfb';
const EXTERNAL_DATA = 1 << 2;
/** Formats that would boot to nothing, or open further files, if they were taken for raw. */
const FOREIGN = [
    [0, 'KDMV', 'a VMDK image'],
    [0, 'COWD', 'a VMDK image'],
    [0, '# Disk DescriptorFile', 'a VMDK image'],
    [0, 'vhdxfile', 'a VHDX image'],
    [0, 'conectix', 'a VHD image'],
    [0x40, '\x7f\x10\xda\xbe', 'a VDI image'],
    [0, 'QED\0', 'a QED image'],
    [0, 'WithoutFreeSpace', 'a Parallels image'],
    [0, 'WithouFreSpacExt', 'a Parallels image'],
    [0, 'Bochs Virtual HD Image', 'a Bochs image'],
    [0, 'LUKS\xba\xbe', 'an encrypted LUKS volume'],
    [0, '\x1f\x8b', 'a gzip file'],
    [0, 'BZh', 'a bzip2 file'],
    [0, '\xfd7zXZ\0', 'an xz file'],
    [0, '\x28\xb5\x2f\xfd', 'a zstd file'],
    [0, '7z\xbc\xaf\x27\x1c', 'a 7z archive'],
    [0, 'PK\x03\x04', 'a zip archive'],
    [257, 'ustar', 'a tar archive'],
    [0, '\x7fELF', 'an ELF program'],
];
/**
 * Tells from its first bytes what an image file is. Pure; any bytes will do.
 *
 * This decides the format before any tool opens the file, because a tool that guesses may open what the image names: a
 * VMDK descriptor or a qcow2 external data file can point at any file of the host.
 */
function readHeader(head) {
    const text = head.toString('latin1');
    if (text.startsWith(QCOW_MAGIC))
        return qcowHeader(head);
    const foreign = FOREIGN.find(([offset, magic]) => text.startsWith(magic, offset));
    if (foreign !== undefined)
        return { kind: 'foreign', what: foreign[2] };
    return { kind: 'raw', bootable: text.startsWith('\x55\xaa', 510) || text.startsWith('CD001', 0x8001) };
}
function qcowHeader(head) {
    // Fields of a header that is cut short read as zero; the image tool will refuse such a file.
    const header = Buffer.alloc(80);
    head.copy(header);
    const version = header.readUInt32BE(4);
    if (version === 1)
        return { kind: 'foreign', what: 'an image of the obsolete format qcow version 1' };
    const features = version >= 3 ? header.readUInt32BE(76) : 0;
    return { kind: 'qcow2', externalData: (features & EXTERNAL_DATA) !== 0, encrypted: header.readUInt32BE(32) !== 0 };
}

;// CONCATENATED MODULE: ./src/storage/image-file.ts





/** A file's name in a message. */
function shown(file) {
    return JSON.stringify((0,untrusted_text/* oneLine */.T)(file, 300));
}
/**
 * Looks at an image file without trusting it: links are followed, but not into a folder of the system, and whatever is no regular
 * file is refused unread, so a FIFO, a terminal or a device cannot hang or change anything. A link that is swapped in meanwhile is
 * not followed.
 *
 * @throws StorageError naming the file and what is wrong.
 */
async function inspectImageFile(file) {
    try {
        const { handle, path: real } = await (0,host_paths/* openHostFile */.np)(file);
        try {
            return await look(handle, file, real);
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        if (error instanceof storage_errors/* StorageError */.a)
            throw error;
        if (error instanceof host_paths/* HostPathError */.mL)
            throw unusable(file, error.problem);
        throw new storage_errors/* StorageError */.a(`The image ${shown(file)} cannot be read (${(0,errors/* errnoOf */.UQ)(error) ?? (0,errors/* errorText */.kc)(error)}).`, {
            remedy: 'Check the path and its permissions.',
            cause: error,
        });
    }
}
async function look(handle, file, real) {
    const stats = await handle.stat();
    if (!stats.isFile())
        throw unusable(file, `is ${stats.isDirectory() ? 'a directory' : 'no regular file'}`);
    if (stats.size === 0)
        throw unusable(file, 'is empty');
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
    return { path: real, size: stats.size, identity: `${stats.dev}:${stats.ino}`, header: readHeader(buffer.subarray(0, bytesRead)) };
}
/** The error for a file that can be read but is no image that a VM could use. */
function unusable(file, problem, remedy = 'Name a disk image in qcow2 or raw format.') {
    return new storage_errors/* StorageError */.a(`The image ${shown(file)} ${problem}.`, { remedy });
}


/***/ }),

/***/ 9536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QJ: () => (/* binding */ imageInUse),
/* harmony export */   Tm: () => (/* binding */ saysLocked),
/* harmony export */   hp: () => (/* binding */ lockedError),
/* harmony export */   kD: () => (/* binding */ heldError)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10371);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4910);
/* harmony import */ var _image_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35963);





/** What QEMU and its tool say of an image that another process has locked (seen with 7.2), with the name by which they opened it. */
const LOCKED = /Is another process using the image \[(.*)\]\?/;
/** Whether QEMU, or its tool, says that it did not get its lock on an image. */
function saysLocked(complaint) {
    return complaint.includes('Is another process using the image');
}
/** No more of them than one reads. */
const MOST_HOLDERS = 5;
/**
 * The error for an image that is in use, if that is what QEMU complains about.
 *
 * @returns undefined if it is about something else.
 */
async function imageInUse(complaint) {
    const file = LOCKED.exec(complaint)?.[1];
    return file === undefined ? undefined : lockedError(file);
}
/** The error for an image that is in use, with the processes that hold it, as far as the system lets this user see them. */
async function lockedError(file) {
    const holders = await holdersOf(file).catch(() => []);
    const who = holders.slice(0, MOST_HOLDERS).join(', ') || 'a process that cannot be told from here';
    const more = holders.length > MOST_HOLDERS ? ` and ${holders.length - MOST_HOLDERS} more` : '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StorageError */ .a(`The image ${(0,_image_file_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(file)} is in use: locked by ${who}${more}.`, {
        remedy: 'Wait until that process has ended, or use a copy of the image.',
    });
}
/** {@link lockedError}, if a process is seen to have locked the image. */
async function heldError(file) {
    const holders = await holdersOf(file).catch(() => []);
    return holders.length === 0 ? undefined : lockedError(file);
}
/** The processes that hold a lock on a file, such as `qemu-system-x86_64 (pid 123)`. Empty where there is no Linux `/proc`. */
async function holdersOf(file) {
    const { dev, ino } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file, { bigint: true });
    const pids = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)('/proc')).filter((name) => /^\d+$/.test(name) && name !== String(process.pid));
    const found = await Promise.all(pids.map(async (pid) => ((await holdsLock(pid, dev, ino)) ? describe(pid) : undefined)));
    return found.filter((one) => one !== undefined);
}
/** A process of another user cannot be looked into, and one may end meanwhile: both hold nothing that could be shown. */
async function holdsLock(pid, dev, ino) {
    const descriptors = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(`/proc/${pid}/fd`).catch(() => []);
    for (const descriptor of descriptors) {
        const opened = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(`/proc/${pid}/fd/${descriptor}`, { bigint: true }).catch(() => undefined);
        if (opened?.ino !== ino || opened.dev !== dev)
            continue;
        const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/fdinfo/${descriptor}`, 'utf8').catch(() => '');
        if (/^lock:/m.test(info))
            return true;
    }
    return false;
}
async function describe(pid) {
    const [program = ''] = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0');
    return `${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(program), 60) || 'a program'} (pid ${pid})`;
}


/***/ }),

/***/ 49631:
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

/***/ 29186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ SupervisorClient)
});

// UNUSED EXPORTS: SupervisorGoneError

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./node_modules/vscode-jsonrpc/lib/node/main.js
var main = __webpack_require__(54058);
// EXTERNAL MODULE: ./src/shared/deadline.ts
var deadline = __webpack_require__(18013);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(58382);
;// CONCATENATED MODULE: ./src/supervisor/rpc/guest-protocol.ts

/** Runs a script in the guest. */
const GuestRunRequest = new main.RequestType('guestRun');
/** Ends a run of {@link GuestRunRequest} early: by its id. */
const guest_protocol_GuestCancelNotification = new main.NotificationType('guestCancel');
/** From the supervisor: output of the run. */
const guest_protocol_GuestOutputRequest = new main.RequestType('guestOutput');
/** From the supervisor: asks for the next piece of a run's standard input, by its id; null at the end. */
const guest_protocol_GuestInputRequest = new main.RequestType('guestInput');

// EXTERNAL MODULE: ./src/supervisor/rpc/wire.ts + 1 modules
var wire = __webpack_require__(93302);
;// CONCATENATED MODULE: ./src/supervisor/rpc/guest-streams.ts


/**
 * The supervisor's end of the runs that one client asks for. Output goes out piece by piece, each after the answer to the one
 * before, so neither side ever holds more than one.
 */
class GuestRunServer {
    connection;
    cancels = new Map();
    constructor(connection) {
        this.connection = connection;
        connection.onNotification(GuestCancelNotification, (id) => this.cancels.get(id)?.abort());
    }
    async serve(params, run, log) {
        const cancel = new AbortController();
        this.cancels.set(params.id, cancel);
        try {
            return await run(params, {
                output: (stream, chunk) => this.send({ id: params.id, stream, data: chunk }),
                input: this.input(params.id),
                signal: cancel.signal,
                log,
            });
        }
        finally {
            this.cancels.delete(params.id);
        }
    }
    /** The client is gone: nobody wants its runs any more. */
    close() {
        for (const cancel of this.cancels.values())
            cancel.abort();
    }
    async send(params) {
        await this.connection.sendRequest(GuestOutputRequest, params);
    }
    async *input(id) {
        for (;;) {
            const data = await this.connection.sendRequest(GuestInputRequest, id);
            if (data === null)
                return;
            yield data;
        }
    }
}
/** The client's end: finds the streams that a request of the supervisor is about. */
class GuestRunClient {
    connection;
    runs = new Map();
    newest = 0;
    constructor(connection) {
        this.connection = connection;
        (0,wire/* respond */.uf)(connection, guest_protocol_GuestOutputRequest, async ({ id, stream, data }) => {
            await this.runs.get(id)?.output(stream, data);
            return null;
        });
        (0,wire/* respond */.uf)(connection, guest_protocol_GuestInputRequest, async (id) => {
            const next = await this.runs.get(id)?.input?.next();
            return next === undefined || next.done ? null : next.value;
        });
    }
    /** Opens the streams for one run under a new id, for as long as `work` takes; closes the input whatever happens. */
    async open({ output, input }, work) {
        const id = ++this.newest;
        const iterator = input?.[Symbol.asyncIterator]();
        this.runs.set(id, { output, input: iterator });
        try {
            return await work(id);
        }
        finally {
            this.runs.delete(id);
            await iterator?.return?.();
        }
    }
    /** Asks the supervisor to end a run. */
    async cancel(id) {
        await this.connection.sendNotification(guest_protocol_GuestCancelNotification, id).catch(() => undefined);
    }
}

;// CONCATENATED MODULE: ./src/supervisor/rpc/protocol.ts

const StartRequest = new main.RequestType('start');
const WaitReadyRequest = new main.RequestType('waitReady');
const ExecuteRequest = new main.RequestType('execute');
const RefusedRequest = new main.RequestType('refused');
const WaitEventRequest = new main.RequestType('waitEvent');
/** Answered with the newest events so far, each as it stands in `events.jsonl`. */
const EventsRequest = new main.RequestType('events');
const DumpRequest = new main.RequestType('dump');
/** A caller has come: audited, and answered like `status`. */
const AttachRequest = new main.RequestType('attach');
const StatusRequest = new main.RequestType('status');
const TailRequest = new main.RequestType('tail');
/** Leaves the VM running after the launching process has ended. */
const KeepRequest = new main.RequestType('keep');
/** Sends what the audit log holds to the VM's syslog server, in so many milliseconds; answered with what is left, null for nothing. */
const DeliverRequest = new main.RequestType('deliver');
const StopRequest = new main.RequestType('stop');
const LogNotification = new main.NotificationType('log');

;// CONCATENATED MODULE: ./src/supervisor/rpc/snapshot-protocol.ts

/** Makes, loads, deletes or lists snapshots of the VM. Cancelled by the wire's own means. */
const SnapshotRequest = new main.RequestType('snapshot');

;// CONCATENATED MODULE: ./src/supervisor/rpc/socket-address.ts

/** Linux: what fits into `sun_path`, in bytes. */
const MAX_SOCKET_ADDRESS = 107;
/** The address of the VM's socket: through the descriptor of its folder where the path itself is too long. */
function socketAddress(folder) {
    if (Buffer.byteLength(folder.socket) <= MAX_SOCKET_ADDRESS)
        return { address: folder.socket, release: () => undefined };
    const fd = (0,external_node_fs_.openSync)(folder.dir, 'r');
    return { address: `/proc/self/fd/${fd}/rpc.sock`, release: () => (0,external_node_fs_.closeSync)(fd) };
}

;// CONCATENATED MODULE: ./src/supervisor/rpc/client.ts












/** No supervisor can be talked to. */
class SupervisorGoneError extends errors/* MaqetError */.Po {
    constructor(message, cause) {
        super(message, { remedy: 'Read supervisor.log and the end of audit.jsonl in the VM folder.', status: 'crashed', cause });
    }
}
/** How much longer than the work itself a reply may take. */
const GRACE_MS = 15_000;
const CONNECT_MS = 5000;
/** A cancelled step is killed after 10 s. */
const ABANDON_MS = 8000;
/** A cancelled step has seconds, and its VM is to be stopped in them. */
const CANCEL_MS = 2000;
/**
 * A typed connection to the supervisor of one VM.
 *
 * Every call has a deadline and fails at once when the supervisor goes.
 */
class SupervisorClient {
    connection;
    stream;
    signal;
    ended;
    gone;
    runs;
    /** Lines for the workflow log that the supervisor sends along. */
    onLog = () => undefined;
    constructor(connection, stream, signal, 
    /** Settles when the supervisor has ended; for one that was not started here, it is settled. */
    ended = Promise.resolve()) {
        this.connection = connection;
        this.stream = stream;
        this.signal = signal;
        this.ended = ended;
        const { promise, reject } = Promise.withResolvers();
        promise.catch(() => undefined);
        this.gone = promise;
        connection.onClose(() => reject(new SupervisorGoneError('The supervisor of the VM is gone.')));
        connection.onError(() => undefined);
        connection.onNotification(LogNotification, (line) => this.onLog(line));
        this.runs = new GuestRunClient(connection);
        connection.listen();
    }
    /**
     * Starts a supervisor for a claimed folder. It ends when this process does, unless {@link keep} was called.
     *
     * @param entry - the supervisor's program.
     */
    static launch(folder, entry, signal) {
        const log = (0,external_node_fs_.openSync)(folder.supervisorLog, 'a', 0o600);
        let child;
        try {
            child = (0,external_node_child_process_.spawn)(process.execPath, [entry, folder.dir], {
                cwd: folder.dir,
                detached: true,
                env: supervisorEnvironment(process.env),
                stdio: ['ignore', log, log, 'pipe'],
            });
        }
        finally {
            (0,external_node_fs_.closeSync)(log);
        }
        const ended = new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
        // The launcher may end before the supervisor: the child alone does not hold it.
        child.unref();
        const stream = child.stdio[3];
        return new SupervisorClient((0,wire/* connectWire */.kN)(stream), stream, signal, ended);
    }
    /** Connects to the supervisor of a running VM. @throws SupervisorGoneError if none answers. */
    static async attach(folder, signal) {
        const { address, release } = socketAddress(folder);
        const socket = (0,external_node_net_.connect)(address);
        try {
            const connected = new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
            await deadline/* Deadline */.B.after(CONNECT_MS, signal).race(connected, 'the supervisor to answer');
        }
        catch (error) {
            socket.destroy();
            throw new SupervisorGoneError(`The supervisor of the VM in ${folder.dir} does not answer (${(0,errors/* errnoOf */.UQ)(error) ?? 'no reply'}).`, error);
        }
        finally {
            release();
        }
        return new SupervisorClient((0,wire/* connectWire */.kN)(socket), socket, signal);
    }
    start(params) {
        return this.call(StartRequest, params, params.startTimeoutMs, 'the VM to start');
    }
    waitReady(params) {
        return this.call(WaitReadyRequest, params, params.timeoutMs, 'the guest to be ready');
    }
    execute(params) {
        return this.call(ExecuteRequest, params, params.timeoutMs, `the reply to ${params.command}`);
    }
    refused(params) {
        return this.call(RefusedRequest, params, 0, 'the audit log');
    }
    waitEvent(params) {
        return this.call(WaitEventRequest, params, params.timeoutMs, `the event ${params.name}`);
    }
    events(params) {
        return this.call(EventsRequest, params, 0, 'the events');
    }
    /**
     * Runs a script in the guest. A cancelled run is ended in the guest as well, as far as that takes no longer than
     * {@link CANCEL_MS}.
     */
    runInGuest(params, streams) {
        return this.runs.open(streams, async (id) => {
            const whole = { ...params, id, hasInput: streams.input !== undefined };
            const reply = this.call(GuestRunRequest, whole, params.timeoutMs, 'the script in the guest', null);
            return this.orCancelled(reply, 'the script in the guest', () => this.runs.cancel(id));
        });
    }
    /** Makes, loads, deletes or lists snapshots. A cancelled act is undone, as far as that takes no longer than {@link CANCEL_MS}. */
    snapshot(params) {
        const what = 'the snapshot';
        const cancel = new main.CancellationTokenSource();
        const reply = this.call(SnapshotRequest, params, params.timeoutMs, what, null, cancel.token);
        return this.orCancelled(reply, what, async () => cancel.cancel());
    }
    dump(params) {
        return this.call(DumpRequest, params, params.timeoutMs, 'the memory dump');
    }
    status() {
        return this.call(StatusRequest, null, 0, 'the status of the VM', null);
    }
    tail() {
        return this.call(TailRequest, null, 0, 'the last lines of the logs', null);
    }
    /** Tells the VM that a caller has come, for its audit log, and asks how it is. */
    attached(params) {
        return this.call(AttachRequest, params, 0, 'the VM to be attached to');
    }
    /** Lets the VM run on after this process has ended. */
    keep(caller) {
        return this.call(KeepRequest, caller, 0, 'the VM to be kept');
    }
    /** Sends the audit log to the VM's syslog server. @returns what is left; null if that is nothing. */
    deliver(timeoutMs) {
        return this.call(DeliverRequest, timeoutMs, timeoutMs, 'the syslog server');
    }
    /** Stops the VM. A cancelled run stops its VM as well: only the limit ends this wait. */
    stop(params, limitMs) {
        return this.call(StopRequest, params, limitMs, 'the VM to stop', null);
    }
    /** Hangs up. The VM goes on if it is kept or if this is not the process that started it. */
    close() {
        this.connection.dispose();
        this.stream.destroy();
    }
    /**
     * Hangs up, and waits until the supervisor that {@link launch} started has ended its VM and itself: from then on nobody else
     * writes to the folder. @returns false if it has not ended in time: it may still write.
     */
    async abandon() {
        this.close();
        return deadline/* Deadline */.B.after(ABANDON_MS)
            .race(this.ended, 'the supervisor to end')
            .then(() => true, () => false);
    }
    async call(type, params, workMs, what, signal = this.signal ?? null, token) {
        const reply = this.request(type.method, params, token);
        // A request that the closing of the socket cuts off is rejected by both; the first to tell is heard.
        reply.catch(() => undefined);
        return deadline/* Deadline */.B.after(workMs + GRACE_MS, signal ?? undefined).race(Promise.race([reply, this.gone]), what);
    }
    /** Waits for a reply; when this process is told to end, the work is called off, and its end awaited for a moment. */
    async orCancelled(reply, what, callOff) {
        reply.catch(() => undefined);
        try {
            return await deadline/* Deadline */.B.after(Number.POSITIVE_INFINITY, this.signal).race(reply, what);
        }
        catch (error) {
            if (!(error instanceof errors/* CancelledError */.cc))
                throw error;
            await callOff();
            await deadline/* Deadline */.B.after(CANCEL_MS)
                .race(reply, `the end of ${what}`)
                .catch(() => undefined);
            throw error;
        }
    }
    /** On a closed connection `sendRequest` does not reject but throws: both end up here. */
    async request(method, params, token) {
        try {
            // Not `token` as it is: the library would send an undefined one as a second parameter.
            return await (token === undefined
                ? this.connection.sendRequest(method, params)
                : this.connection.sendRequest(method, params, token));
        }
        catch (error) {
            throw (0,wire/* isAnswer */.Tq)(error) ? (0,wire/* fromWire */.kn)(error) : new SupervisorGoneError('The supervisor of the VM is gone.', error);
        }
    }
}
/** Files of certificates that are trusted besides the usual ones: for a syslog server. */
const AUTHORITIES = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'SSL_CERT_DIR'];
/** The supervisor and QEMU see no token of the job: only what a program needs, and the mark by which the runner finds leftovers. */
function supervisorEnvironment(env) {
    const names = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'XDG_RUNTIME_DIR', 'RUNNER_TRACKING_ID', ...AUTHORITIES];
    return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}


/***/ }),

/***/ 93302:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hi: () => (/* binding */ RemoteError),
  kN: () => (/* binding */ connectWire),
  kn: () => (/* binding */ fromWire),
  Tq: () => (/* binding */ isAnswer),
  uf: () => (/* binding */ respond)
});

// EXTERNAL MODULE: ./node_modules/vscode-jsonrpc/lib/node/main.js
var main = __webpack_require__(54058);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(58382);
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(78451);
;// CONCATENATED MODULE: ./src/supervisor/rpc/content.ts

const LINE_FEED = 0x0a;
/**
 * The content of a message: JSON in one line, then, behind a line feed, the bytes that stand in `params.data` or `result`, as they
 * are. As text of any kind they cost a third more and, for a script that prints 100 MB, a second of processor time.
 */
function encodeContent(message) {
    const { bytes, rest } = withoutBytes(message);
    const text = Buffer.from((0,json/* stringifyJson */.sd)(rest));
    return bytes === undefined ? text : Buffer.concat([text, Buffer.of(LINE_FEED), bytes]);
}
/** Reads what {@link encodeContent} wrote. @throws SyntaxError for anything else. */
function decodeContent(content) {
    const all = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    const end = all.indexOf(LINE_FEED);
    const message = (0,json/* parseJson */.qF)(all.toString('utf8', 0, end < 0 ? all.length : end));
    if (!(0,json/* isJsonObject */.OW)(message))
        throw new SyntaxError('a message that is no JSON object');
    return end < 0 ? message : withBytes(message, all.subarray(end + 1));
}
function withoutBytes(message) {
    const { params, result } = message;
    if (result instanceof Uint8Array)
        return { bytes: result, rest: { ...message, result: null } };
    const data = params?.data;
    if (data instanceof Uint8Array)
        return { bytes: data, rest: { ...message, params: { ...params, data: null } } };
    return { rest: message };
}
function withBytes(message, bytes) {
    const { params } = message;
    return (0,json/* isJsonObject */.OW)(params) ? { ...message, params: { ...params, data: bytes } } : { ...message, result: bytes };
}

;// CONCATENATED MODULE: ./src/supervisor/rpc/wire.ts



const CONTENT_TYPE = 'application/json';
/** An error that the supervisor reported: name, message, remedy and verdict are the original's. */
class RemoteError extends errors/* MaqetError */.Po {
    constructor(name, message, remedy, status) {
        super(message, { remedy, status });
        this.name = name;
    }
}
const STATUSES = ['failed', 'timed-out', 'crashed', 'blocked'];
/** JSON-RPC over a socket, with integers beyond 2^53 and bytes intact. The caller starts it with `listen()`. */
function connectWire(stream) {
    const reader = new main.StreamMessageReader(stream, {
        charset: 'utf-8',
        contentTypeDecoder: { name: CONTENT_TYPE, decode: async (bytes) => decodeContent(bytes) },
    });
    // Its timer outlives the connection: a process that hung up in the middle of a message would never end.
    reader.partialMessageTimeout = 0;
    const writer = new main.StreamMessageWriter(stream, {
        charset: 'utf-8',
        contentTypeEncoder: { name: CONTENT_TYPE, encode: async (message) => encodeContent(message) },
    });
    return (0,main.createMessageConnection)(reader, writer);
}
/**
 * Answers the requests of one type. What the handler throws reaches the caller whole.
 *
 * @param handler - its signal is aborted when the caller does not want the answer any more, or is gone.
 */
function respond(connection, type, handler) {
    const gone = new AbortController();
    connection.onClose(() => gone.abort());
    connection.onRequest(type.method, async (params, token) => {
        const cancelled = new AbortController();
        token.onCancellationRequested(() => cancelled.abort());
        try {
            return await handler(params, AbortSignal.any([cancelled.signal, gone.signal]));
        }
        catch (error) {
            return toWire(error);
        }
    });
}
function toWire(error) {
    const known = error instanceof errors/* MaqetError */.Po;
    const message = error instanceof Error ? error.message : String(error);
    return new main.ResponseError(main.ErrorCodes.InternalError, message, {
        name: known ? error.name : 'Error',
        remedy: known ? error.remedy : 'This is a bug in maqet: please report it with the audit log.',
        status: known ? error.status : 'failed',
    });
}
/** What the library itself rejects requests with: they could not be sent, or a closed connection has left them without an answer. */
const UNANSWERED = [
    main.ErrorCodes.PendingResponseRejected,
    main.ErrorCodes.ConnectionInactive,
    main.ErrorCodes.MessageWriteError,
    main.ErrorCodes.MessageReadError,
];
/** Whether an error that a request was rejected with is the other side's answer. */
function isAnswer(error) {
    return error instanceof main.ResponseError && !UNANSWERED.includes(error.code);
}
/** The error that a caller sees for whatever a request was rejected with. */
function fromWire(error) {
    if (!(error instanceof main.ResponseError))
        return error;
    const data = error.data;
    const status = STATUSES.includes(data?.status ?? '') ? data?.status : 'failed';
    return new RemoteError(data?.name ?? 'RemoteError', error.message, data?.remedy ?? 'Read the supervisor log in the VM folder.', status);
}


/***/ }),

/***/ 31297:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uh: () => (/* binding */ lookOnPath),
/* harmony export */   oA: () => (/* binding */ lookInFolders),
/* harmony export */   sB: () => (/* binding */ executableFacts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


function executableStat(file) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false });
        return stat?.isFile() && (stat.mode & 0o111) !== 0 ? stat : undefined;
    }
    catch {
        // EACCES, ENOTDIR, ELOOP: whatever it is, it cannot be run from there.
        return undefined;
    }
}
/** The facts of an executable file, links followed; undefined if there is none at that path. One `stat`. */
function executableFacts(file) {
    const stat = executableStat(file);
    return stat === undefined ? undefined : { size: stat.size, mtimeMs: stat.mtimeMs };
}
/**
 * Every executable of that name in the folders of a PATH, in order, each file once.
 *
 * One `stat` a folder and no process. Relative and empty entries are skipped: they would run whatever lies in the workspace.
 */
function lookOnPath(name, pathVariable) {
    return lookInFolders(name, (pathVariable ?? '').split((node_path__WEBPACK_IMPORTED_MODULE_1___default().delimiter)).filter((node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute)));
}
/** As {@link lookOnPath}, for a list of absolute folders. */
function lookInFolders(name, folders) {
    const found = new Map();
    for (const folder of folders) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, name);
        const stat = executableStat(file);
        // /bin is often a link to /usr/bin: the same file is not worth a second try.
        if (stat !== undefined && !found.has(`${stat.dev}:${stat.ino}`))
            found.set(`${stat.dev}:${stat.ino}`, file);
    }
    return [...found.values()];
}


/***/ }),

/***/ 11673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dl: () => (/* binding */ isSameFile),
  WI: () => (/* binding */ readManifest),
  TZ: () => (/* binding */ staleness),
  p7: () => (/* binding */ toolchainKey),
  xA: () => (/* binding */ updateManifest),
  Y9: () => (/* binding */ withToolchain)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/toolchain/lookup.ts
var lookup = __webpack_require__(31297);
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(78451);
;// CONCATENATED MODULE: ./src/toolchain/manifest-form.ts


const VERSION = /^\d+\.\d+(\.\d+)?$/;
/**
 * A parsed file as a manifest, or undefined if any part of it has another form. Pure.
 *
 * Checked by hand: the first parse of a zod schema in a process takes some 2 ms, more than all the rest of a look-up.
 */
function asManifest(value) {
    return isManifest(value) ? value : undefined;
}
function isManifest(value) {
    return ((0,json/* isJsonObject */.OW)(value) &&
        (0,json/* isJsonObject */.OW)(value['toolchains']) &&
        Object.values(value['toolchains']).every(isPair) &&
        Array.isArray(value['verdicts']) &&
        value['verdicts'].every(isVerdict));
}
function isPair(value) {
    return (0,json/* isJsonObject */.OW)(value) && isBinary(value['qemuSystem']) && isBinary(value['qemuImg']);
}
function isBinary(value) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return false;
    const { path: file, version, size, mtimeMs } = value;
    return (typeof file === 'string' &&
        external_node_path_default().isAbsolute(file) &&
        typeof version === 'string' &&
        VERSION.test(version) &&
        Number.isSafeInteger(size) &&
        Number.isFinite(mtimeMs));
}
function isVerdict(value) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return false;
    const { bootId, accelerator, binary, usable, reason } = value;
    return [bootId, accelerator, reason].every((text) => typeof text === 'string') && typeof usable === 'boolean' && isBinary(binary);
}

;// CONCATENATED MODULE: ./src/toolchain/manifest.ts



/** Self-hosted runners live for years: the oldest entries go first. */
const TOOLCHAIN_LIMIT = 32;
const EMPTY = { toolchains: {}, verdicts: [] };
/** The key of a toolchain: one for each architecture and each value of the `qemu` input. */
function toolchainKey(arch, qemu) {
    return `${arch} ${qemu === 'auto' ? qemu : external_node_path_default().resolve(qemu)}`;
}
/** The manifest in a tool cache. One that is absent, torn or of an unknown form reads as an empty one. */
function readManifest(cache) {
    const text = cache.read();
    if (text === undefined)
        return EMPTY;
    try {
        return asManifest(JSON.parse(text)) ?? EMPTY;
    }
    catch {
        return EMPTY;
    }
}
/**
 * Reads, changes and writes the manifest.
 *
 * There is no lock: of two writers at the same time the later one wins, and what the other one had to say is found out anew.
 *
 * @throws a system error where the cache cannot be written.
 */
async function updateManifest(cache, change) {
    await cache.write(`${JSON.stringify(change(readManifest(cache)), null, 2)}\n`);
}
/** The manifest with a toolchain added as its newest. Pure. */
function withToolchain(manifest, key, pair) {
    const others = Object.entries(manifest.toolchains).filter(([name]) => name !== key);
    return { ...manifest, toolchains: Object.fromEntries([...others.slice(-(TOOLCHAIN_LIMIT - 1)), [key, pair]]) };
}
/** Which program of a pair is no longer the file that was recorded, and why; undefined if both are. One `stat` each. */
function staleness(pair) {
    for (const binary of [pair.qemuSystem, pair.qemuImg]) {
        const now = (0,lookup/* executableFacts */.sB)(binary.path);
        if (now === undefined)
            return `\`${binary.path}\` is gone`;
        if (!isSameFile(binary, now))
            return `\`${binary.path}\` has changed`;
    }
    return undefined;
}
/** True if size and time of change agree. */
function isSameFile(one, other) {
    return one.size === other.size && one.mtimeMs === other.mtimeMs;
}


/***/ }),

/***/ 43574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zc: () => (/* binding */ readAcceleratorVerdict),
/* harmony export */   aI: () => (/* binding */ writeAcceleratorVerdict)
/* harmony export */ });
/* unused harmony export currentBootId */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11673);


/** The id of this boot of the machine (Linux), or undefined where there is none: nothing is remembered there. */
function currentBootId(file = '/proc/sys/kernel/random/boot_id') {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'ascii').trim() || undefined;
    }
    catch {
        return undefined;
    }
}
/** The verdict of an earlier step of this boot, or undefined: then it must be proved. */
function readAcceleratorVerdict(cache, subject, bootId = currentBootId()) {
    if (!bootId)
        return undefined;
    const known = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifest */ .WI)(cache).verdicts.find((verdict) => verdict.bootId === bootId && isAbout(verdict, subject));
    return known === undefined ? undefined : { usable: known.usable, reason: known.reason };
}
/**
 * Keeps a verdict for later steps. Verdicts of other boots are dropped, so the list stays short.
 *
 * Store proofs only, not permissions: `/dev/kvm` may be repaired a moment later.
 *
 * @throws a system error where the cache cannot be written.
 */
async function writeAcceleratorVerdict(cache, subject, verdict, bootId = currentBootId()) {
    if (!bootId)
        return;
    const { accelerator, binary } = subject;
    const stored = { bootId, accelerator, binary: { ...binary }, usable: verdict.usable, reason: verdict.reason };
    await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .updateManifest */ .xA)(cache, (manifest) => ({
        ...manifest,
        verdicts: [...manifest.verdicts.filter((other) => other.bootId === bootId && !isAbout(other, subject)), stored],
    }));
}
function isAbout(verdict, { accelerator, binary }) {
    return verdict.accelerator === accelerator && verdict.binary.path === binary.path && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameFile */ .Dl)(verdict.binary, binary);
}


/***/ }),

/***/ 92534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ CACHE_MODES)
/* harmony export */ });
const CACHE_MODES = {
    writeback: { direct: false, noFlush: false, writeCache: true },
    none: { direct: true, noFlush: false, writeCache: true },
    writethrough: { direct: false, noFlush: false, writeCache: false },
    directsync: { direct: true, noFlush: false, writeCache: false },
    unsafe: { direct: false, noFlush: true, writeCache: true },
};


/***/ }),

/***/ 84154:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ AcceleratorError),
/* harmony export */   Mp: () => (/* binding */ VmCrashedError),
/* harmony export */   vp: () => (/* binding */ VmStateError)
/* harmony export */ });
/* unused harmony export VmError */
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58382);

/** Anything that goes wrong with the QEMU process or the VM in it. */
class VmError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po {
}
/** QEMU ended on its own, or could not be started. */
class VmCrashedError extends VmError {
    constructor(message, facts) {
        super(message, { status: 'crashed', ...facts });
    }
}
/** A transition that the VM's state does not allow. */
class VmStateError extends VmError {
    constructor(from, to) {
        super(`The VM is ${from}: it cannot become ${to}.`, { remedy: 'Start it anew; a stopped or failed VM is never revived.' });
    }
}
/** The wanted accelerator does not work on this machine. */
class AcceleratorError extends VmError {
}


/***/ })

};
