export const id = 8497;
export const ids = [8497];
export const modules = {

/***/ 9501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _audit_verify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2259);
/* harmony import */ var _engine_attach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5637);
/* harmony import */ var _engine_delivery_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5764);
/* harmony import */ var _engine_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7523);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8382);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1552);
/* harmony import */ var _render_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1944);
/* harmony import */ var _render_vm_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6424);








/** Long enough for a guest with a disk to shut down in order, and for each harder way after it. */
const STOP_MS = 45_000;
const GONE_MS = 10_000;
/** `maqet down [VM]` */
function define(command, bind) {
    command
        .argument('[VM]', 'its name', 'vm')
        .addHelpText('after', '\nPower button, `quit`, SIGTERM, SIGKILL, each with a time limit. The files of the VM stay.');
    bind(command, down);
}
async function down(parsed, context) {
    const vm = String(parsed.processedArgs[0]);
    const env = await context.environment();
    const found = await (0,_engine_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findRunningVm */ .OC)(env.root, vm);
    const client = await (0,_engine_attach_js__WEBPACK_IMPORTED_MODULE_1__/* .connectVm */ .Ul)(found, env);
    // No layers of its own: nothing is asked of the VM, and a policy file that cannot be read must not keep it running. Nor must a log
    // that cannot tell who came: the end tells of it.
    await client.attached({ caller: env.caller, secrets: env.secrets, layers: [] }).catch(() => undefined);
    const { folder, record } = found;
    const { method, ms, auditHead, unrecorded } = await client
        .stop({ caller: env.caller, reason: 'down', quick: false }, STOP_MS)
        .finally(() => client.close());
    const left = await (0,_engine_find_js__WEBPACK_IMPORTED_MODULE_3__/* .waitUntilGone */ .Ly)(record, GONE_MS);
    if (left.length > 0) {
        const pids = left.map(({ pid }) => pid).join(' and ');
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .MaqetError */ .Po(`The VM ${vm} has stopped, but process ${pids} still runs.`, { remedy: `Run \`kill -KILL ${pids}\`.` });
    }
    const undelivered = await (0,_engine_delivery_js__WEBPACK_IMPORTED_MODULE_2__/* .deliverRest */ .g1)(folder);
    const audit = await (0,_audit_verify_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyChain */ .H)(folder.audit, auditHead).catch(unreadable);
    const verdict = audit.ok ? `${audit.records} records, verified, head ${audit.head}` : `BROKEN: record ${audit.brokenAt} ${audit.problem}`;
    const rows = (0,_render_vm_js__WEBPACK_IMPORTED_MODULE_7__/* .columns */ .YB)([
        ['audit', verdict],
        ...(unrecorded === null ? [] : [['problem', `The end of the VM is not all on record: ${unrecorded}`]]),
        ['folder', folder.dir],
        ...(undelivered === undefined ? [] : [['notice', undelivered]]),
    ]);
    return {
        code: audit.ok && unrecorded === null ? _exit_code_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT_CODES */ .ai.passed : _exit_code_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT_CODES */ .ai.failed,
        lines: [`${vm}: stopped by ${method} in ${ms} ms`, ...rows.map((row) => `  ${row}`)],
        json: {
            vm,
            method,
            ms,
            dir: folder.dir,
            auditLog: folder.audit,
            auditHead,
            audit: (0,_render_run_js__WEBPACK_IMPORTED_MODULE_6__/* .asJson */ .vA)(audit),
            ...(unrecorded === null ? {} : { unrecorded }),
            ...(undelivered === undefined ? {} : { notice: undelivered }),
        },
    };
}
/** A log that is not there any more is as broken as a log can be: the VM has stopped all the same. */
function unreadable(error) {
    return { ok: false, brokenAt: 1, problem: `cannot be read: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorText */ .kc)(error)}` };
}


/***/ }),

/***/ 1944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MP: () => (/* binding */ runJson),
/* harmony export */   mR: () => (/* binding */ stepLines),
/* harmony export */   os: () => (/* binding */ tailLines),
/* harmony export */   rB: () => (/* binding */ runLines),
/* harmony export */   ts: () => (/* binding */ dumpRow),
/* harmony export */   vA: () => (/* binding */ asJson)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);
/* harmony import */ var _shared_hostile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8791);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8451);
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4886);
/* harmony import */ var _error_output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36);
/* harmony import */ var _render_vm_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6424);






const SERIAL_LINES = 40;
const SHOWN_REPLY = 160;
/** What came of a run, for people. Not escaped yet. */
function runLines(result) {
    const { vm, attached, bootMs, durationMs, results, notices } = result;
    const status = result.error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc ? 'cancelled' : result.status;
    const verb = attached ? 'attached' : bootMs === undefined ? '' : `booted in ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(bootMs)}`;
    const head = `${vm}: ${status} in ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(durationMs)}${verb === '' ? '' : `, ${verb}`}`;
    const rows = (0,_render_vm_js__WEBPACK_IMPORTED_MODULE_3__/* .columns */ .YB)([...factRows(result), ...result.dumps.map(dumpRow)]);
    return [head, ...[...stepLines(results), ...rows, ...notices.map((notice) => `notice: ${notice}`)].map((line) => `  ${line}`)];
}
/** The last words of guest and QEMU, which are shown where a run has failed. Hostile, and not escaped yet. */
function tailLines({ tail }) {
    const serial = tail.serial.slice(-SERIAL_LINES).map((line) => `serial| ${line}`);
    return [...serial, ...tail.qemu.slice(-SERIAL_LINES).map((line) => `qemu| ${line}`)];
}
/** The steps of a script that have ended, one line each. */
function stepLines(results) {
    return results.map(({ line, step, outcome, durationMs, result, error, continued }) => {
        const detail = error ?? (result === undefined ? '' : (0,_shared_hostile_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringifyJson */ .sd)(result), SHOWN_REPLY));
        const time = outcome === 'skipped' ? '' : ` ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(durationMs)}`;
        return `line ${line}: ${step} ${outcome}${continued ? ', continued' : ''}${time} ${detail}`.trimEnd();
    });
}
/** A stored dump, as a label and a text. */
function dumpRow({ path, format, rawBytes, bytes, sha256 }) {
    return ['dump', `${path} (${format}, ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(rawBytes)} stored in ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bytes)}, sha256 ${sha256})`];
}
function factRows(result) {
    const { vm, kept, pid, accel, toolchain, qemuVersion, ports, screenshot, audit, folder, run } = result;
    const rows = [];
    if (accel !== undefined)
        rows.push(['accel', `${accel.name}: ${accel.reason}`]);
    if (toolchain !== undefined) {
        const { qemuSystem, source, lookupMs } = toolchain;
        rows.push(['qemu', `${qemuSystem.version} ${qemuSystem.path} (${source}, ${lookupMs.toFixed(1)} ms)`]);
    }
    else if (qemuVersion !== undefined)
        rows.push(['qemu', qemuVersion]);
    if (pid !== undefined)
        rows.push(['pid', kept ? `${pid}, running until \`maqet down ${vm}\`` : `${pid}, ended`]);
    for (const { host, guest, protocol } of ports)
        rows.push(['port', `127.0.0.1:${host} → ${guest}/${protocol}`]);
    if (run !== undefined)
        rows.push(['script', `exit code ${run.exitCode}, over ${run.channel} in ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(run.durationMs)}`]);
    if (screenshot !== undefined)
        rows.push(['screen', screenshot]);
    if (audit !== undefined)
        rows.push(['audit', `${audit.records} records, ${audit.ok ? 'verified' : 'NOT verified'}, head ${audit.head}`]);
    if (folder !== undefined)
        rows.push(['folder', folder.dir]);
    return rows;
}
/** What came of a run, for machines: the run's result with its error and folder as plain data. */
function runJson({ error, folder, ...plain }) {
    return {
        ...plain,
        ...(error === undefined ? {} : { error: (0,_error_output_js__WEBPACK_IMPORTED_MODULE_2__/* .errorJson */ .dF)(error) }),
        ...(folder === undefined ? {} : { dir: folder.dir, serialLog: folder.serialLog, auditLog: folder.audit }),
    };
}
/** Plain data as JSON: what has no value is left out when it is written. */
function asJson(data) {
    return data;
}


/***/ }),

/***/ 6424:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   n5: () => (/* binding */ vmState),
/* harmony export */   wg: () => (/* binding */ vmJson)
/* harmony export */ });
/* harmony import */ var _supervisor_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3864);

/** What `vm.json` tells of a VM, for machines. */
function vmJson(dir, record) {
    const { vm, reason, kept, job, createdAt, bootMs, accel, ports, owner, qemu } = record;
    return {
        vm,
        state: vmState(record),
        reason,
        live: (0,_supervisor_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .isLive */ .DG)(record),
        kept,
        job,
        createdAt,
        bootMs,
        accel: accel?.name ?? null,
        ports: ports,
        pid: qemu?.pid ?? null,
        ownerPid: owner.pid,
        dir,
    };
}
/** The state of a VM; `gone` where the record says that it lives and the process that answers for it does not. */
function vmState(record) {
    const ended = record.state === 'stopped' || record.state === 'failed';
    return ended || (0,_supervisor_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .isLive */ .DG)(record) ? record.state : 'gone';
}
/** Rows with their cells below each other, two spaces apart. */
function columns(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
    return rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}


/***/ }),

/***/ 5764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g1: () => (/* binding */ deliverRest),
  f4: () => (/* binding */ orderDelivery),
  gT: () => (/* binding */ stillWaiting)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/shared/hostile.ts
var hostile = __webpack_require__(8791);
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(8451);
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
;// CONCATENATED MODULE: ./src/audit/spool.ts






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

// EXTERNAL MODULE: ./src/audit/syslog-address.ts
var syslog_address = __webpack_require__(9803);
// EXTERNAL MODULE: ./src/audit/line.ts
var audit_line = __webpack_require__(1309);
;// CONCATENATED MODULE: ./src/audit/syslog-message.ts


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
    return (0,hostile/* oneLine */.T)(text, LONGEST_VALUE).replace(/["\\\]]/g, '\\$&');
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

;// CONCATENATED MODULE: ./src/audit/shipper.ts







/** How long records are gathered before they go out together, in milliseconds. */
const GATHER_MS = 1000;
const FIRST_RETRY_MS = 1000;
const LONGEST_RETRY_MS = 30_000;
/** Between two attempts while somebody waits for the end. */
const HURRIED_RETRY_MS = 500;
/** What every receiver takes as one datagram in practice; RFC 5426 promises 2048 and allows more. */
const MAX_DATAGRAM = 8192;
/**
 * Sends an audit log to a syslog server, record by record, in the order of the log, while it is being written and after.
 *
 * The log on disk is the truth and the spool: whoever writes it is never held up, and a server that is away gets everything later.
 * A record counts as delivered when the server has taken the batch that holds it; a batch that fails is sent again, so a record may
 * arrive twice and, over TCP and TLS, never goes missing.
 */
class AuditShipper {
    files;
    state;
    cancel = new AbortController();
    working;
    dirty = false;
    hurried = false;
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
    /** Ends what is under way; nothing is sent from now on. What was not delivered stays in the log. */
    async close() {
        this.cancel.abort();
        this.endPause();
        await this.working;
    }
    async backlog() {
        const records = await countRecords(this.files.audit, this.state.bytes).catch(() => 0);
        if (records === 0)
            return undefined;
        return { records, server: (0,syslog_address/* showSyslogAddress */.$)(this.state.address), problem: this.problem };
    }
    /** Never rejects. Ends once the log holds nothing more. */
    async work() {
        await this.pause(GATHER_MS);
        for (let retryMs = FIRST_RETRY_MS; !this.cancel.signal.aborted;) {
            this.dirty = false;
            try {
                const sent = await this.sendNext();
                this.problem = '';
                retryMs = FIRST_RETRY_MS;
                if (!sent && !this.dirty)
                    break;
            }
            catch (error) {
                this.problem = (0,hostile/* oneLine */.T)((0,errors/* errorText */.kc)(error), 200);
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
        const { sendMessages } = await __webpack_require__.e(/* import() */ 6406).then(__webpack_require__.bind(__webpack_require__, 6406));
        await sendMessages(address, messages, this.cancel.signal);
        this.state = { ...this.state, bytes: end };
        await writeSpoolState(this.files.auditSpool, this.state);
        return true;
    }
    /** Ends early when somebody is in a hurry, or at the end. */
    async pause(ms) {
        if (this.cancel.signal.aborted || (this.hurried && ms > HURRIED_RETRY_MS))
            return;
        const { promise, resolve } = Promise.withResolvers();
        const timer = setTimeout(resolve, ms);
        this.endPause = resolve;
        await promise;
        clearTimeout(timer);
    }
}

// EXTERNAL MODULE: ./src/shared/deadline.ts
var deadline = __webpack_require__(8013);
// EXTERNAL MODULE: ./src/supervisor/folder.ts
var supervisor_folder = __webpack_require__(3864);
;// CONCATENATED MODULE: ./src/engine/delivery.ts





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
        const record = await (0,supervisor_folder/* readRecord */.aE)(folder);
        // A log that grows has somebody who sends it.
        if (record !== undefined && (0,supervisor_folder/* isLive */.DG)(record) && record.owner.pid !== process.pid)
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

/***/ 3288:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ isSnapshotName),
/* harmony export */   UA: () => (/* binding */ NAMED_ACTIONS),
/* harmony export */   aA: () => (/* binding */ snapshotActText),
/* harmony export */   n6: () => (/* binding */ readSnapshotAct)
/* harmony export */ });
/** The actions that take a name, in the order in which they are shown. */
const NAMED_ACTIONS = ['create', 'load', 'delete', 'overwrite'];
const NAME = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,62}$/;
/**
 * True for a name that a snapshot may be given: 1 to 63 letters, digits, `.`, `_` and `-`, neither `.` nor `-` first, and not
 * digits alone, which QEMU's image tool takes for a number.
 */
function isSnapshotName(name) {
    return NAME.test(name) && !/^\d+$/.test(name);
}
/**
 * Reads `create:NAME`, `load:NAME`, `delete:NAME`, `overwrite:NAME` or `list`. Pure and total.
 *
 * @returns the act, or what is wrong with the text: it continues a sentence and has no full stop.
 * @example
 * readSnapshotAct('load:booted') // {action: 'load', name: 'booted'}
 */
function readSnapshotAct(text) {
    const [, word = '', colon = '', name = ''] = /^([^:]*)(:?)(.*)$/s.exec(text) ?? [];
    if (word === 'list')
        return colon === '' ? { action: 'list' } : 'gives `list` a name, and it takes none';
    const action = NAMED_ACTIONS.find((one) => one === word);
    if (action === undefined || colon === '') {
        return `is nothing to do with a snapshot; use ${NAMED_ACTIONS.map((one) => `${one}:NAME`).join(', ')} or list`;
    }
    if (isSnapshotName(name))
        return { action, name };
    return 'names no snapshot; use 1 to 63 letters, digits, `.`, `_` and `-`, neither `.` nor `-` first, and not digits alone';
}
/** The act as it is written: `create:NAME` or `list`. */
function snapshotActText(act) {
    return act.action === 'list' ? act.action : `${act.action}:${act.name}`;
}


/***/ }),

/***/ 2912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OL: () => (/* binding */ imageUrlProblem),
/* harmony export */   Zj: () => (/* binding */ isImageUrl),
/* harmony export */   zA: () => (/* binding */ shownUrl)
/* harmony export */ });
/* harmony import */ var _shared_hostile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8791);

/**
 * True if an image is named by an address and not by a path. The address need not be usable: see {@link imageUrlProblem}.
 */
function isImageUrl(text) {
    return /^(?:[a-z][a-z0-9+.-]*:\/\/|https?:)/i.test(text.trim());
}
/**
 * What is wrong with an image's address, in the words of an input problem, or undefined if it can be fetched.
 *
 * Show it with {@link shownUrl} and never with the address itself, which may hold a secret.
 */
function imageUrlProblem(text) {
    const url = URL.parse(text.trim());
    if (url === null)
        return 'is no valid URL; write https://host/path';
    if (url.protocol === 'http:')
        return 'would be fetched without encryption; use an https: URL';
    if (url.protocol !== 'https:')
        return `has the scheme \`${(0,_shared_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(url.protocol, 30)}\`; use an https: URL or a local path`;
    if (url.username !== '' || url.password !== '')
        return 'holds a user name or password, which logs would show; use an address without, or download the image in an earlier step';
    return undefined;
}
/** An address in a message: its origin and path alone, because user, password, query and fragment may hold secrets. */
function shownUrl(address) {
    const url = typeof address === 'string' ? URL.parse(address.trim()) : address;
    if (url === null)
        return (0,_shared_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(String(address)
            .replace(/[?#].*/s, '')
            .replace(/\/\/[^/]*@/, '//'), 300);
    // `origin` is "null" for schemes that the URL standard does not know.
    return (0,_shared_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(`${url.protocol}//${url.host}${url.pathname}`, 300);
}


/***/ })

};
