export const id = 1747;
export const ids = [1747];
export const modules = {

/***/ 9412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _engine_plan_accelerator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
/* harmony import */ var _inputs_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8745);
/* harmony import */ var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8013);
/* harmony import */ var _toolchain_kvm_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(459);
/* harmony import */ var _toolchain_resolve_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9111);
/* harmony import */ var _vm_defaults_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1207);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1552);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(520);
/* harmony import */ var _render_run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1944);
/* harmony import */ var _render_vm_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6424);










/** `maqet setup` */
function define(command, bind) {
    (0,_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .addInputFlags */ .h)(command, ['arch', 'accel', 'timeout', 'qemu', 'qemu-version', 'install']);
    command.addHelpText('after', '\nThe accelerator is proved by booting the self-test guest under it, once for each boot of this machine.');
    bind(command, setup);
}
async function setup(parsed, context) {
    const inputs = await (0,_inputs_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInputs */ .T)((0,_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .readInputFlags */ .E)(parsed));
    const env = await context.environment();
    const { arch, qemu, qemuVersion: versionRange, install } = inputs;
    const deadline = _shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .Deadline */ .B.after(inputs.timeoutMs, env.signal);
    const toolCache = await env.toolCache();
    const toolchain = await (0,_toolchain_resolve_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveToolchain */ .W)({ arch, qemu, versionRange, install, toolCache, log: env.log, deadline });
    const { qemuSystem, qemuImg, source, counts, lookupMs } = toolchain;
    const machine = (0,_vm_defaults_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultMachine */ .n)(arch, qemuSystem.version);
    const accel = await (0,_engine_plan_accelerator_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveAccelerator */ .a)(inputs, machine, toolchain, env, deadline);
    const kvm = (0,_toolchain_kvm_js__WEBPACK_IMPORTED_MODULE_3__/* .inspectKvm */ .Z)();
    const lines = (0,_render_vm_js__WEBPACK_IMPORTED_MODULE_9__/* .columns */ .YB)([
        ['emulator', `${qemuSystem.version}  ${qemuSystem.path}`],
        ['images', `${qemuImg.version}  ${qemuImg.path}`],
        ['found', `${source}, ${lookupMs.toFixed(1)} ms, ${counts.lookups} look-ups on PATH, ${counts.spawns} processes started`],
        ['machine', machine],
        ['kvm', `${kvm.state}: ${kvm.reason}`],
        ['accel', `${accel.accel}: ${accel.reason}`],
    ]);
    return { code: _exit_code_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT_CODES */ .ai.passed, lines, json: { toolchain: (0,_render_run_js__WEBPACK_IMPORTED_MODULE_8__/* .asJson */ .vA)(toolchain), machine, kvm: (0,_render_run_js__WEBPACK_IMPORTED_MODULE_8__/* .asJson */ .vA)(kvm), accel: (0,_render_run_js__WEBPACK_IMPORTED_MODULE_8__/* .asJson */ .vA)(accel) } };
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
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8451);
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4886);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(371);
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
        const detail = error ?? (result === undefined ? '' : (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringifyJson */ .sd)(result), SHOWN_REPLY));
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
/* harmony export */   c1: () => (/* binding */ liveState),
/* harmony export */   n5: () => (/* binding */ vmState),
/* harmony export */   wg: () => (/* binding */ vmJson)
/* harmony export */ });
/* harmony import */ var _state_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8349);

/** What `vm.json` tells of a VM, for machines. */
function vmJson(dir, record) {
    const { vm, reason, kept, job, createdAt, bootMs, accel, ports, owner, qemu } = record;
    return {
        vm,
        state: vmState(record),
        reason,
        live: (0,_state_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .isLive */ .DG)(record),
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
    return ended || (0,_state_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .isLive */ .DG)(record) ? record.state : 'gone';
}
/** The state of a VM that lives, with what has come of its guest. */
function liveState({ state, panicked, poweredOff }) {
    if (panicked)
        return `${state}, the guest has panicked`;
    return poweredOff ? `${state}, the guest has powered off` : state;
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

/***/ 6825:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ SELF_TEST_READY),
/* harmony export */   vw: () => (/* binding */ writeSelfTestDisk)
/* harmony export */ });
/* unused harmony exports SELF_TEST_PAGE, SELF_TEST_GEOMETRY, SELF_TEST_SECTOR, selfTestPage */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8382);


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

/***/ 3427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ matches)
/* harmony export */ });
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8451);

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

/***/ 1297:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uh: () => (/* binding */ lookOnPath),
/* harmony export */   oA: () => (/* binding */ lookInFolders),
/* harmony export */   sB: () => (/* binding */ executableFacts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
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

/***/ 1673:
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
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/toolchain/lookup.ts
var lookup = __webpack_require__(1297);
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(8451);
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

/***/ 3574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zc: () => (/* binding */ readAcceleratorVerdict),
/* harmony export */   aI: () => (/* binding */ writeAcceleratorVerdict)
/* harmony export */ });
/* unused harmony export currentBootId */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1673);


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

/***/ 2534:
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

/***/ 4154:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ AcceleratorError),
/* harmony export */   Mp: () => (/* binding */ VmCrashedError),
/* harmony export */   vp: () => (/* binding */ VmStateError)
/* harmony export */ });
/* unused harmony export VmError */
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);

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
