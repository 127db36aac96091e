export const id = 9979;
export const ids = [9979];
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

/***/ 6785:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ auditText),
/* harmony export */   L: () => (/* binding */ auditLines)
/* harmony export */ });
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56695);

/** How the lines of each event with a decision begin. */
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
 * Renders a record for the workflow log in the format of MAQET: fields joined by ` | `. Every field is escaped, so that no name, reason
 * or error can add a field, a line or a workflow command.
 *
 * - An allowed command: its tier line (privileged, memory dump, dangerous), then the audit line.
 * - A blocked command: one error line.
 * - A result: one line if the command failed, otherwise none, because the decision was logged.
 * - A script or a copy in the guest: one line with the channel and the hash of the script, and one when it ends.
 * - A snapshot: one line with its name and its disks, and one when it ends.
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
/** Renders any record as one line of the same format: the last of its lines, or for a command that succeeded a line about its end. */
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
    const results = ['channel', 'exitCode', 'signal', 'bytes'].flatMap((name) => {
        const value = args[name];
        return typeof value === 'string' || typeof value === 'number' ? [`${name}=${field(String(value))}`] : [];
    });
    const failed = record.outcome === 'failed';
    const error = failed ? [`error=${field(record.error ?? 'unknown')}`] : [];
    const facts = [...results, `duration=${record.durationMs ?? 0}ms`, `user=${field(record.actor)}`, ...error];
    return line(failed ? 'warning' : 'info', `${title} ${failed ? 'failed' : 'ended'}`, record.vm, record.command, ...facts);
}
function snapshotLines(title, record) {
    const user = `user=${field(record.actor)}`;
    if (record.outcome === null) {
        const { action, name, disks } = record.arguments ?? {};
        const named = Object.entries({ action, name }).flatMap(([key, value]) => (typeof value === 'string' ? [`${key}=${field(value)}`] : []));
        const spanned = `disks=[${(Array.isArray(disks) ? disks : []).map((disk) => listItem(String(disk))).join(', ')}]`;
        const warning = record.tier === 'privileged' ? [line('warning', `${title} privileged`, record.vm, record.command, user)] : [];
        return [...warning, line('info', title, record.vm, record.command, ...named, spanned, user, `timestamp=${field(record.time)}`)];
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
/** Joins the fields of a line. `facts` are already escaped, because they hold separators. The two names are not. */
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

/***/ 78195:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ AuditShipper),
  Z: () => (/* binding */ backlogSchema)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ../../../work/main/node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(51359);
// EXTERNAL MODULE: ./src/shared/deadline.ts
var deadline = __webpack_require__(52681);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(86202);
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(64623);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(56695);
// EXTERNAL MODULE: ./src/audit/syslog/address.ts
var address = __webpack_require__(96809);
// EXTERNAL MODULE: ./src/audit/line.ts
var audit_line = __webpack_require__(6785);
;// CONCATENATED MODULE: ./src/audit/syslog/message.ts


/** The facility `log audit`, RFC 5424 §6.2.1. */
const FACILITY = 13;
const SEVERITIES = { error: 3, warning: 4, info: 6 };
/** Private parameters need an enterprise number. RFC 5612 reserves this one for documentation, and maqet has none from IANA. */
const ELEMENT = 'maqet@32473';
const MAX_VALUE = 255;
const BYTE_ORDER_MARK = '\ufeff';
/**
 * Encodes a record as a syslog message (RFC 5424) without framing.
 *
 * The structured data holds the fields that people search for. A receiver can use `seq` and `hash` to detect gaps and repeated messages.
 * Nothing in a record can end a field early, start another message, or add a control character.
 *
 * @param line - the line of the record in the log, without its newline.
 */
function syslogMessage(record, line, { hostname, pid, format, maxBytes }) {
    const levels = (0,audit_line/* auditLines */.L)(record).map(({ level }) => SEVERITIES[level]);
    const priority = FACILITY * 8 + Math.min(SEVERITIES.info, ...levels);
    const header = `<${priority}>1 ${record.time} ${headerField(hostname, 255)} maqet ${pid} ${headerField(record.event, 32)}`;
    const text = format === 'jsonl' ? line : (0,audit_line/* auditText */.$)(record);
    // A byte order mark tells the receiver that the text is UTF-8. ASCII needs none.
    const marked = /^[\u0020-\u007e]*$/.test(text) ? text : `${BYTE_ORDER_MARK}${text}`;
    const head = Buffer.from(`${header} ${structuredData(record)} `, 'utf8');
    return Buffer.concat([head, truncatedUtf8(Buffer.from(marked, 'utf8'), (maxBytes ?? Number.POSITIVE_INFINITY) - head.length)]);
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
/** Escapes the three characters of RFC 5424 §6.3.3. Control characters become text. */
function parameterValue(text) {
    return (0,untrusted_text/* oneLine */.T)(text, MAX_VALUE).replace(/["\\\]]/g, '\\$&');
}
/** Keeps visible ASCII characters only, as the header requires; `-` stands for an empty field. */
function headerField(text, max) {
    return text.replace(/[^\u0021-\u007e]/g, '_').slice(0, max) || '-';
}
/** Truncates UTF-8 to a maximum number of bytes, at the end of a character. */
function truncatedUtf8(bytes, max) {
    if (bytes.length <= max)
        return bytes;
    let end = Math.max(0, max);
    while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80)
        end -= 1;
    return bytes.subarray(0, end);
}

// EXTERNAL MODULE: ./src/audit/syslog/spool.ts
var spool = __webpack_require__(59422);
;// CONCATENATED MODULE: ./src/audit/syslog/shipper.ts









const backlogSchema = schemas/* strictObject */.rej({
    /** How many records of the log the server has not accepted, as far as the sender knows. */
    records: schemas/* number */.aig().int(),
    /** Their destination: `tls://host:port`. */
    server: schemas/* string */.YjP(),
    /** Why the last attempt failed; empty if none has. */
    problem: schemas/* string */.YjP(),
});
/** How long to collect records before sending them together, in milliseconds. */
const COLLECT_MS = 1000;
const FIRST_RETRY_MS = 1000;
const MAX_RETRY_MS = 30_000;
/** The delay between two attempts during a flush. */
const FLUSH_RETRY_MS = 500;
/** How long a batch in progress may take when the shipper closes, in milliseconds: a server that responds needs a tenth. */
const LAST_BATCH_MS = 1000;
/** The datagram size that every receiver accepts in practice. RFC 5426 guarantees 2048 and allows more. */
const MAX_DATAGRAM = 8192;
/**
 * Sends the records of an audit log to a syslog server in the order of the log, while it is written and afterwards.
 *
 * The log on disk is the spool: its writer is never delayed, and a server that is unavailable gets everything later. A record counts as
 * delivered when the server has accepted its batch. A failed batch is sent again. Over TCP and TLS a record is therefore never lost,
 * and arrives twice only if the server, the network or the sender failed in the middle.
 */
class AuditShipper {
    files;
    state;
    cancel = new AbortController();
    working;
    dirty = false;
    flushing = false;
    closing = false;
    endPause = () => undefined;
    problem = '';
    constructor(files, state) {
        this.files = files;
        this.state = state;
    }
    /** Continues the delivery where it stopped; undefined if the VM has no syslog server. The caller must close the shipper. */
    static async open(files) {
        const state = await (0,spool/* readSpoolState */.vN)(files.auditSpool);
        return state === undefined ? undefined : new AuditShipper(files, state);
    }
    /** Sends new records soon. Call it after records were written. */
    wake() {
        this.dirty = true;
        this.working ??= this.work();
    }
    /**
     * Flushes every record in the log, without pauses, until the deadline.
     *
     * @returns the records that are left; undefined if there are none. Never rejects.
     */
    async flush(deadline) {
        this.flushing = true;
        this.wake();
        this.endPause();
        await deadline.race(this.working ?? Promise.resolve(), 'the syslog server').catch(() => undefined);
        this.flushing = false;
        return this.backlog();
    }
    /**
     * Stops sending. Undelivered records stay in the log. A batch in progress gets {@link LAST_BATCH_MS} to complete, because otherwise it
     * would have to be sent again.
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
        const records = await (0,spool/* countRecords */.qJ)(this.files.audit, this.state.bytes).catch(() => 0);
        if (records === 0)
            return undefined;
        return { records, server: (0,address/* showSyslogAddress */.$)(this.state.address), problem: this.problem };
    }
    /** Sends batches until the log has no more records. Never rejects. */
    async work() {
        await this.pause(COLLECT_MS);
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
                await this.pause(this.flushing ? FLUSH_RETRY_MS : retryMs);
                retryMs = Math.min(2 * retryMs, MAX_RETRY_MS);
            }
        }
        // Set it in this turn of the event loop: a `wake` in between would rely on work that has ended.
        this.working = undefined;
    }
    /** Sends the next batch. @returns false if there was nothing to send. */
    async sendNext() {
        const { bytes, address, format } = this.state;
        const { lines, end } = await (0,spool/* readBatch */.x3)(this.files.audit, bytes);
        if (lines.length === 0)
            return false;
        const maxBytes = address.transport === 'udp' ? MAX_DATAGRAM : undefined;
        const facts = { hostname: (0,external_node_os_.hostname)(), pid: process.pid, format, maxBytes };
        const messages = lines.map((line) => syslogMessage((0,json/* parseJson */.qF)(line), line, facts));
        // Load TLS only to send: it takes as long as the rest of a step.
        const { sendMessages } = await __webpack_require__.e(/* import() */ 100).then(__webpack_require__.bind(__webpack_require__, 10100));
        await sendMessages(address, messages, this.cancel.signal);
        this.state = { ...this.state, bytes: end };
        await (0,spool/* writeSpoolState */.Ax)(this.files.auditSpool, this.state);
        return true;
    }
    /** Waits, but not through a flush or a close. */
    async pause(ms) {
        if (this.closing || (this.flushing && ms > FLUSH_RETRY_MS))
            return;
        const { promise, resolve } = Promise.withResolvers();
        const timer = setTimeout(resolve, ms);
        this.endPause = resolve;
        await promise;
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 59422:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ writeSpoolState),
/* harmony export */   qJ: () => (/* binding */ countRecords),
/* harmony export */   vN: () => (/* binding */ readSpoolState),
/* harmony export */   x3: () => (/* binding */ readBatch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51359);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86202);
/* harmony import */ var _shared_replace_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69060);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92824);






/** The maximum number of records in a batch: a receiver of datagrams can buffer them, and a failed batch repeats no more. */
const MAX_BATCH = 64;
const NEWLINE = 0x0a;
const schema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    address: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ transport: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['udp', 'tcp', 'tls']), host: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), port: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig() }),
    format: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['jsonl', 'text']),
    /** How many bytes of the audit log have been delivered, from its start. */
    bytes: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().nonnegative(),
});
/** Reads the state; undefined if nothing is to be sent. @throws Error if the file cannot be read or is invalid. */
async function readSpoolState(file) {
    try {
        return schema.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8')));
    }
    catch (error) {
        if ((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errnoOf */ .UQ)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}
/** Replaces the state atomically. */
async function writeSpoolState(file, state) {
    await (0,_shared_replace_file_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .f)(file, JSON.stringify(state));
}
/** Reads the next complete lines at an offset of the log: at least one if there is one. A line without a newline is still being written. */
async function readBatch(log, start) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(log, 'r').catch((error) => {
        if ((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errnoOf */ .UQ)(error) === 'ENOENT')
            return undefined;
        throw error;
    });
    if (handle === undefined)
        return { lines: [], end: start };
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_RECORD_BYTES */ .xR), 0, _bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_RECORD_BYTES */ .xR, start);
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
/** Counts the complete lines after an offset of the log. */
async function countRecords(log, start) {
    let count = 0;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(log, { start })) {
        for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1))
            count += 1;
    }
    return count;
}


/***/ }),

/***/ 69060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Replaces a file (mode 0600) atomically: a reader sees the old text or the new one.
 *
 * @throws the system's error if the file cannot be written. The old one then stays, and no temporary file is left.
 */
async function replaceFile(file, text) {
    const partial = `${file}.${process.pid}.partial`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(partial, text, { mode: 0o600 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(partial, file);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(partial, { force: true }).catch(() => undefined);
        throw error;
    }
}


/***/ }),

/***/ 44520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ isLive),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   fi: () => (/* binding */ recordSchema),
/* harmony export */   rh: () => (/* binding */ writeRecord)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51359);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86202);
/* harmony import */ var _shared_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64720);
/* harmony import */ var _shared_replace_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69060);





/** The content of `vm.json`. One process at a time replaces the whole file: the claimant, then the supervisor. */
const recordSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    vm: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    state: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['created', 'starting', 'running', 'paused', 'stopping', 'stopped', 'failed']),
    reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    /** The job that owns the VM, or empty outside a runner. */
    job: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    /** Identifies the claimant to a later process, such as the post step. */
    claimant: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    /** The process that owns the directory: the claimant, until the supervisor takes over. */
    owner: _shared_process_js__WEBPACK_IMPORTED_MODULE_2__/* .processIdSchema */ .Ib,
    qemu: _shared_process_js__WEBPACK_IMPORTED_MODULE_2__/* .processIdSchema */ .Ib.nullable(),
    kept: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    accel: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }).nullable(),
    /** The inputs that shape the VM. A later step compares its own inputs with them. */
    config: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    ports: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ protocol: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['tcp', 'udp']), host: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), guest: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig() })),
    bootMs: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
});
/** Reads `vm.json`. Returns undefined if there is none. @throws MaqetError if it is not a valid VM record. */
async function readRecord(directory) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(directory.record, 'utf8');
    }
    catch (error) {
        if ((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errnoOf */ .UQ)(error) === 'ENOENT' || (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errnoOf */ .UQ)(error) === 'ENOTDIR')
            return undefined;
        throw error;
    }
    try {
        return recordSchema.parse(JSON.parse(text));
    }
    catch (cause) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MaqetError */ .Po(`${directory.record} is not a valid VM record.`, {
            remedy: `Remove the directory ${directory.dir}, or use another VM name.`,
            cause,
        });
    }
}
/** Replaces `vm.json`. @throws as {@link replaceFile}. */
async function writeRecord(directory, record) {
    await (0,_shared_replace_file_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .f)(directory.record, `${JSON.stringify(record, undefined, 2)}\n`);
}
/** Returns true while the VM has not ended and the process that owns it runs. */
function isLive(record) {
    return record.state !== 'stopped' && record.state !== 'failed' && (0,_shared_process_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._n)(record.owner);
}


/***/ })

};
