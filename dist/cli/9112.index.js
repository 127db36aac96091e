export const id = 9112;
export const ids = [9112];
export const modules = {

/***/ 9112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ rm_define)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/audit/outcome.ts
var outcome = __webpack_require__(3371);
// EXTERNAL MODULE: ./src/audit/verify.ts + 1 modules
var verify = __webpack_require__(2259);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/supervisor/claim.ts
var claim = __webpack_require__(6266);
// EXTERNAL MODULE: ./src/supervisor/folder.ts
var supervisor_folder = __webpack_require__(3864);
// EXTERNAL MODULE: ./src/engine/delivery.ts + 3 modules
var delivery = __webpack_require__(5764);
// EXTERNAL MODULE: ./src/engine/find.ts
var find = __webpack_require__(7523);
// EXTERNAL MODULE: ./src/engine/shared-log.ts
var shared_log = __webpack_require__(2754);
;// CONCATENATED MODULE: ./src/engine/remove.ts










/** Blocks in which a file system counts what a file takes (POSIX `stat`). */
const BLOCK = 512;
/** The log of removals, below the folder of the VMs. No VM can have that name. */
const LOG = external_node_path_default().join('_removed', 'audit.jsonl');
/**
 * Removes the folder of a VM that has ended, with its disks, dumps and audit log, and what earlier VMs of its name left. The log of
 * removals keeps the heads of those audit logs: copies of them can still be told from others.
 *
 * @throws NotRunningError if there is no VM of that name; MaqetError if it has not ended, or if records of it still wait for a syslog
 *   server; AuditError if there can be no record: then nothing is removed.
 */
async function removeVm(vm, env, deadline) {
    const { root } = env;
    await requireEnded(root, vm);
    return (0,shared_log/* withSharedLog */.w)(external_node_path_default().join(root, LOG), vm, env, deadline, async (audit) => {
        await requireDelivered(vm, new supervisor_folder/* VmFolder */.wZ(external_node_path_default().join(root, vm)));
        const live = await (0,claim/* setAside */.Fi)(root, vm);
        if (live !== undefined)
            throw notEnded(live);
        return removeLeft(vm, audit, env);
    });
}
/** Makes sure that there is, or was, such a VM and that it has ended. @throws as {@link removeVm}. */
async function requireEnded(root, vm) {
    const live = (await (0,find/* listVms */.d)(root)).find(({ dir, record }) => external_node_path_default().basename(dir) === vm && record !== undefined && (0,supervisor_folder/* isLive */.DG)(record));
    if (live?.record !== undefined)
        throw notEnded(live.record);
    if ((await leftBehind(root, vm)).length === 0)
        await (0,find/* findVm */.FJ)(root, vm);
}
function notEnded({ vm, state }) {
    return new errors/* MaqetError */.Po(`The VM ${vm} has not ended: it is ${state}.`, { remedy: `Stop it first: \`maqet down ${vm}\`.` });
}
/** Removes whatever VMs have left that have ended, also of names that others have by now. As {@link removeVm}. */
async function removeEnded(env, deadline) {
    const { root } = env;
    const ended = (await (0,find/* listVms */.d)(root)).filter(({ record }) => record !== undefined && !(0,supervisor_folder/* isLive */.DG)(record)).map(({ dir }) => external_node_path_default().basename(dir));
    const asides = (await (0,find/* namesIn */.wX)(root)).flatMap((name) => (0,claim/* asideOf */.KN)(name) ?? []);
    const removed = [];
    for (const vm of [...new Set([...ended, ...asides])].sort()) {
        const one = await (0,shared_log/* withSharedLog */.w)(external_node_path_default().join(root, LOG), vm, env, deadline, async (audit) => {
            await requireDelivered(vm, new supervisor_folder/* VmFolder */.wZ(external_node_path_default().join(root, vm)));
            await (0,claim/* setAside */.Fi)(root, vm);
            return removeLeft(vm, audit, env);
        });
        // Somebody else may have come first.
        if (one.folders > 0)
            removed.push(one);
    }
    return removed;
}
async function removeLeft(vm, audit, { root, caller }) {
    const folders = await leftBehind(root, vm);
    if (folders.length === 0)
        return { vm, folders: 0, bytes: 0 };
    for (const folder of folders)
        await requireDelivered(vm, new supervisor_folder/* VmFolder */.wZ(folder));
    const facts = { folders: await Promise.all(folders.map(folderFacts)) };
    const record = await audit.append({ ...caller, event: 'vm-remove', arguments: facts, decision: 'allow', reason: 'lifecycle' });
    return { vm, folders: folders.length, bytes: await (0,outcome/* carryOut */.u)(audit, record, () => removeTrees(folders)) };
}
/** What is not at its syslog server yet is nowhere else once the folder has gone. */
async function requireDelivered(vm, folder) {
    const left = await (0,delivery/* deliverRest */.g1)(folder);
    if (left === undefined)
        return;
    throw new errors/* MaqetError */.Po(`The VM ${vm} is not removed: ${left}`, {
        remedy: `Try again when the server is there, or remove ${folder.auditSpool} to give them up.`,
    });
}
async function folderFacts(dir) {
    const { audit } = new supervisor_folder/* VmFolder */.wZ(dir);
    const verdict = await (0,verify/* verifyChain */.H)(audit).catch(() => undefined);
    return { folder: external_node_path_default().basename(dir), auditHead: verdict?.ok ? verdict.head : null };
}
/**
 * Removes the downloaded and unpacked images that VMs share.
 *
 * @returns the disk space that they took, in bytes.
 * @throws MaqetError while a VM runs, or where that cannot be told: it may stand on one of them; AuditError as for {@link removeVm}.
 */
async function removeImages(env, deadline) {
    const { root, caller } = env;
    return (0,shared_log/* withSharedLog */.w)(external_node_path_default().join(root, LOG), '-', env, deadline, async (audit) => {
        const [running] = (await (0,find/* listVms */.d)(root)).filter(({ record }) => record === undefined || (0,supervisor_folder/* isLive */.DG)(record));
        if (running !== undefined) {
            throw new errors/* MaqetError */.Po(`Images are not removed while a VM runs, and ${external_node_path_default().basename(running.dir)} does, or its record cannot be read.`, {
                remedy: 'Stop it first, with `maqet down`.',
            });
        }
        const record = await audit.append({ ...caller, event: 'images-remove', decision: 'allow', reason: 'lifecycle' });
        return (0,outcome/* carryOut */.u)(audit, record, () => removeTrees([(0,supervisor_folder/* imagesFolder */.J$)(root)]));
    });
}
/** The folders that earlier VMs of a name left: those alone whose record says so. */
async function leftBehind(root, vm) {
    const found = [];
    for (const name of (await (0,find/* namesIn */.wX)(root)).filter((one) => (0,claim/* asideOf */.KN)(one) === vm)) {
        const dir = external_node_path_default().join(root, name);
        const record = await (0,supervisor_folder/* readRecord */.aE)(new supervisor_folder/* VmFolder */.wZ(dir)).catch(() => undefined);
        if (record?.vm === vm && !(0,supervisor_folder/* isLive */.DG)(record) && (await (0,promises_.lstat)(dir)).isDirectory())
            found.push(dir);
    }
    return found;
}
/** @returns the disk space that they took, in bytes. */
async function removeTrees(folders) {
    const sizes = await Promise.all(folders.map(sizeOf));
    await Promise.all(folders.map((folder) => (0,promises_.rm)(folder, { recursive: true, force: true })));
    return sizes.reduce((sum, size) => sum + size, 0);
}
async function sizeOf(folder) {
    // With types, links to folders are not entered.
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const stats = await Promise.all(entries.map(({ parentPath, name }) => (0,promises_.lstat)(external_node_path_default().join(parentPath, name)).catch(() => undefined)));
    return stats.reduce((sum, one) => sum + (one?.blocks ?? 0) * BLOCK, 0);
}

// EXTERNAL MODULE: ./src/shared/deadline.ts
var shared_deadline = __webpack_require__(8013);
// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(4886);
// EXTERNAL MODULE: ./src/cli/error-output.ts
var error_output = __webpack_require__(36);
// EXTERNAL MODULE: ./src/cli/exit-code.ts
var exit_code = __webpack_require__(1552);
;// CONCATENATED MODULE: ./src/cli/commands/rm.ts





/** How long others may take to remove VMs of theirs, in milliseconds: each waits for its turn at the log. */
const LIMIT_MS = 60_000;
const HELP = `
The folder of a VM holds its disks, dumps, logs and its audit log: all of it goes, for good. A log of removals keeps who removed
it and the head of its audit log. A VM that runs is not touched.
What a VM writes there stays until this command, or the end of the job on a runner.`;
/** `maqet rm VM…`, `maqet rm --ended`, `maqet rm --images` */
function rm_define(command, bind) {
    command
        .argument('[VM...]', 'names of VMs that have ended')
        .option('--ended', 'all VMs that have ended')
        .option('--images', 'the downloaded and unpacked images that VMs share')
        .addHelpText('after', HELP);
    bind(command, remove);
}
async function remove(parsed, context) {
    const { ended = false, images = false } = parsed.opts();
    const named = parsed.processedArgs[0];
    if (named.length === 0 && !ended && !images)
        throw new error_output/* UsageError */.eb('Nothing to remove.', { remedy: 'Name VMs, or use --ended or --images.' });
    const env = await context.environment();
    const deadline = shared_deadline/* Deadline */.B.after(LIMIT_MS, env.signal);
    const removed = [];
    // None is removed where one of them cannot be.
    for (const vm of new Set(named))
        await requireEnded(env.root, vm);
    for (const vm of new Set(named))
        removed.push(await removeVm(vm, env, deadline));
    if (ended)
        removed.push(...(await removeEnded(env, deadline)));
    const imageBytes = images ? await removeImages(env, deadline) : undefined;
    const lines = [
        ...removed.map(({ vm, bytes }) => `${vm}: removed (${(0,units/* formatBytes */.z3)(bytes)})`),
        ...(imageBytes === undefined ? [] : [`images: removed (${(0,units/* formatBytes */.z3)(imageBytes)})`]),
    ];
    return {
        code: exit_code/* EXIT_CODES */.ai.passed,
        lines: lines.length === 0 ? ['No VM has ended.'] : lines,
        json: { vms: removed.map(({ vm, bytes }) => ({ vm, bytes })), ...(imageBytes === undefined ? {} : { imageBytes }) },
    };
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

/***/ 7523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ findVm),
/* harmony export */   Ly: () => (/* binding */ waitUntilGone),
/* harmony export */   OC: () => (/* binding */ findRunningVm),
/* harmony export */   d: () => (/* binding */ listVms),
/* harmony export */   lA: () => (/* binding */ describeEnd),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* unused harmony exports NotRunningError, isVmName */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8013);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8382);
/* harmony import */ var _shared_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6588);
/* harmony import */ var _supervisor_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3864);






/** There is no VM of that name, or it has ended. */
class NotRunningError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MaqetError */ .Po {
}
const GONE_POLL_MS = 20;
const VM_NAME = /^[a-z0-9][a-z0-9-]{0,31}$/;
/** Whether this can be a VM's name. What earlier VMs left is in `NAME.INODE`, and `.NAME…` is a claim in the making: neither is a VM. */
function isVmName(name) {
    return VM_NAME.test(name);
}
/** Finds a VM by its name, running or not. @throws NotRunningError if there never was one. */
async function findVm(root, vm) {
    const folder = new _supervisor_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .VmFolder */ .wZ(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, vm));
    const record = isVmName(vm) ? await (0,_supervisor_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .readRecord */ .aE)(folder) : undefined;
    if (record !== undefined)
        return { folder, record };
    throw new NotRunningError(`There is no VM ${JSON.stringify(vm)} in ${root}.`, {
        remedy: '`maqet ls` lists the VMs; `maqet up --vm NAME` starts one.',
    });
}
/** Finds a VM that runs. @throws NotRunningError saying what became of it if it does not. */
async function findRunningVm(root, vm) {
    const found = await findVm(root, vm);
    if ((0,_supervisor_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .isLive */ .DG)(found.record))
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
    const deadline = _shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .Deadline */ .B.after(ms);
    while (processes.some(_shared_process_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._n) && !deadline.expired)
        await (0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .sleep */ .y)(GONE_POLL_MS);
    return processes.filter(_shared_process_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._n);
}
/** All VMs, running or not, by name. */
async function listVms(root) {
    const found = [];
    for (const name of (await namesIn(root)).filter(isVmName).sort()) {
        const folder = new _supervisor_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .VmFolder */ .wZ(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, name));
        const record = await (0,_supervisor_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .readRecord */ .aE)(folder).catch(() => 'unreadable');
        if (record !== undefined)
            found.push({ dir: folder.dir, record: record === 'unreadable' ? undefined : record });
    }
    return found;
}
/** The names in the folder for VMs; none where there is no such folder. */
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


/***/ }),

/***/ 2754:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ withSharedLog)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _audit_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1496);
/* harmony import */ var _audit_redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7266);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8382);
/* harmony import */ var _shared_exclusive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1569);






/**
 * Opens an audit log that no supervisor keeps, for as long as `work` writes to it; its folder is made. Processes take turns: each
 * of them finds the log as the one before has left it.
 *
 * @param log - absolute path of the file.
 * @param vm - what its records are about.
 * @throws MaqetError or AuditError if there can be no record: `work` is not begun then; DeadlineError or CancelledError, by the
 *   deadline; and what `work` throws.
 */
async function withSharedLog(log, vm, env, deadline, work) {
    await makeFolder(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(log));
    return (0,_shared_exclusive_js__WEBPACK_IMPORTED_MODULE_5__/* .exclusively */ .G)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(log), 'lock'), deadline, async () => {
        const audit = await _audit_log_js__WEBPACK_IMPORTED_MODULE_2__/* .AuditLog */ .S.open(log, { vm, redact: (0,_audit_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .createRedactor */ .l)(env.secrets) });
        try {
            return await work(audit);
        }
        finally {
            await audit.close(env.caller);
        }
    });
}
async function makeFolder(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true, mode: 0o700 });
    }
    catch (cause) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .MaqetError */ .Po(`The folder for an audit log, ${folder}, cannot be made (${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(cause) ?? 'unknown error'}).`, {
            remedy: 'Point RUNNER_TEMP, or XDG_STATE_HOME outside a runner, to a folder that this user may write to: no record, no act.',
            cause,
        });
    }
}


/***/ }),

/***/ 1569:
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

/***/ 6266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/* harmony import */ var _shared_exclusive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1569);
/* harmony import */ var _shared_host_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8230);
/* harmony import */ var _shared_process_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6588);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3864);








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
    return (0,_shared_exclusive_js__WEBPACK_IMPORTED_MODULE_4__/* .exclusively */ .G)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, '_claims'), _shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .Deadline */ .B.after(TURN_MS), work);
}
async function claimIn(root, vm, claim) {
    const folder = new _folder_js__WEBPACK_IMPORTED_MODULE_7__/* .VmFolder */ .wZ(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, vm));
    for (let attempt = 0; attempt < 5; attempt++) {
        // The inode first: what is judged below is then that folder or a newer one, and only that one is ever moved.
        const inode = await inodeOf(folder.dir);
        const running = await liveIn(root, vm);
        if (running !== undefined)
            return running;
        const found = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .readRecord */ .aE)(folder);
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
/** The VM whose folder a name in the root has been before a later one of its name came; undefined for any other name. */
function asideOf(name) {
    return /^([a-z0-9-]+)\.\d+$/.exec(name)?.[1];
}
/** Whatever a VM, QEMU or a command writes by a plain name ends up below it: no folder of the system may be there. @returns it without links. */
async function makeRoot(root) {
    const remedy = 'Point RUNNER_TEMP, or XDG_STATE_HOME outside a runner, to a folder that this user may write to.';
    const found = await (0,_shared_host_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveHostPath */ .sC)(root, { use: 'write', from: process.cwd() });
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
