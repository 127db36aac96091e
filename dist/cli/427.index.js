export const id = 427;
export const ids = [427];
export const modules = {

/***/ 6171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _engine_find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7523);
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4886);
/* harmony import */ var _supervisor_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8473);
/* harmony import */ var _supervisor_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3864);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1552);
/* harmony import */ var _render_vm_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6424);






const SERIAL_LINES = 5;
/** `maqet status [VM]` */
function define(command, bind) {
    command
        .argument('[VM]', 'its name', 'vm')
        .addHelpText('after', '\nOf a VM that has ended it says how it ended. The exit code is 0 as long as there is, or was, such a VM.');
    bind(command, async ({ processedArgs: [vm] }) => {
        const found = await (0,_engine_find_js__WEBPACK_IMPORTED_MODULE_0__/* .findVm */ .FJ)((0,_supervisor_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .stateRoot */ .om)(process.env), String(vm));
        const live = await ask(found);
        return { code: _exit_code_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT_CODES */ .ai.passed, lines: statusLines(found, live), json: statusJson(found, live) };
    });
}
/** @returns undefined for a VM that has ended, and for one that is still being started. */
async function ask({ folder, record }) {
    if (!(0,_supervisor_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .isLive */ .DG)(record) || record.qemu === null)
        return undefined;
    const client = await _supervisor_client_js__WEBPACK_IMPORTED_MODULE_2__/* .SupervisorClient */ .U.attach(folder);
    try {
        return { status: await client.status(), tail: await client.tail() };
    }
    finally {
        client.close();
    }
}
function statusLines({ folder, record }, live) {
    const { accel, bootMs, ports } = record;
    const rows = [['state', stateText(record, live)]];
    if (accel !== null)
        rows.push(['accel', `${accel.name}: ${accel.reason}`]);
    if (bootMs !== null)
        rows.push(['boot', (0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(bootMs)]);
    if (live !== undefined)
        rows.push(...liveRows(live.status));
    for (const { host, guest, protocol } of ports)
        rows.push(['port', `127.0.0.1:${host} → ${guest}/${protocol}`]);
    rows.push(['folder', folder.dir]);
    const serial = live?.tail.serial.slice(-SERIAL_LINES) ?? [];
    return [record.vm, ...(0,_render_vm_js__WEBPACK_IMPORTED_MODULE_5__/* .columns */ .YB)(rows).map((row) => `  ${row}`), ...serial.map((line) => `  serial| ${line}`)];
}
function stateText(record, live) {
    if (live !== undefined)
        return live.status.panicked ? `${live.status.state}, the guest has panicked` : live.status.state;
    return (0,_supervisor_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .isLive */ .DG)(record) ? (0,_render_vm_js__WEBPACK_IMPORTED_MODULE_5__/* .vmState */ .n5)(record) : `${(0,_render_vm_js__WEBPACK_IMPORTED_MODULE_5__/* .vmState */ .n5)(record)}: ${(0,_engine_find_js__WEBPACK_IMPORTED_MODULE_0__/* .describeEnd */ .lA)(record)}`;
}
function liveRows(status) {
    const { serialBytes, serialQuietMs, auditHead, auditRecords, uptimeMs, pid, supervisor, kept } = status;
    const quiet = serialBytes === 0 ? 'silent so far' : `${serialBytes} bytes, the last ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(serialQuietMs)} ago`;
    return [
        ['up', `${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(uptimeMs)}${kept ? ', kept' : ''}`],
        ['pid', `${pid}, supervisor ${supervisor.pid}`],
        ['serial', quiet],
        ['audit', `${auditRecords} records, head ${auditHead}`],
    ];
}
function statusJson({ folder, record }, live) {
    const known = (0,_render_vm_js__WEBPACK_IMPORTED_MODULE_5__/* .vmJson */ .wg)(folder.dir, record);
    return live === undefined ? known : { ...known, ...live.status, tail: live.tail };
}


/***/ }),

/***/ 405:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isPlainName)
/* harmony export */ });
/* unused harmony export isWithin */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

const PLAIN_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,126}$/;
/**
 * True for a name that can stand for nothing but one file in a folder: no separator, no `..`, no leading dot or dash,
 * no drive or URI scheme, at most 127 characters.
 */
function isPlainName(name) {
    return PLAIN_NAME.test(name) && !name.includes('..');
}
/** True if `inner` is `folder` or lies below it. Both are resolved lexically: links are not followed. */
function isWithin(folder, inner) {
    const relative = path.relative(folder, inner);
    return relative === '' || (!relative.startsWith(`..${path.sep}`) && relative !== '..' && !path.isAbsolute(relative));
}


/***/ }),

/***/ 4886:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
const SIZE = /^(\d{1,15}(?:\.\d{1,6})?)\s*([KMGT]?)(?:i?B)?$/i;
const SIZE_FACTOR = { '': 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30, T: 2 ** 40 };
const DURATION_PART = /(\d{1,12}(?:\.\d{1,6})?)(ms|s|m|h)/gy;
const DURATION_FACTOR = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
/**
 * Reads a size such as `512M`, `1.5G` or `4096` (bytes). Factors are binary, as in QEMU.
 *
 * @returns whole bytes, or undefined if the text is no size or not a whole number of bytes.
 */
function parseSize(text) {
    const match = SIZE.exec(text.trim());
    if (match === null)
        return undefined;
    const bytes = Number(match[1]) * (SIZE_FACTOR[(match[2] ?? '').toUpperCase()] ?? Number.NaN);
    return Number.isSafeInteger(bytes) ? bytes : undefined;
}
/**
 * Reads a duration such as `250ms`, `90s`, `5m` or `1h30m`. A bare number is refused: its unit would be a guess.
 *
 * @returns milliseconds, or undefined if the text is no duration.
 */
function parseDuration(text) {
    const trimmed = text.trim();
    if (trimmed === '')
        return undefined;
    let ms = 0;
    let end = 0;
    DURATION_PART.lastIndex = 0;
    for (let part = DURATION_PART.exec(trimmed); part !== null; part = DURATION_PART.exec(trimmed)) {
        ms += Number(part[1]) * (DURATION_FACTOR[part[2] ?? ''] ?? Number.NaN);
        end = DURATION_PART.lastIndex;
    }
    return end === trimmed.length && Number.isFinite(ms) ? ms : undefined;
}
/** Bytes for people: `512 B`, `16.0 MiB`. */
function formatBytes(bytes) {
    let value = bytes;
    let unit = 0;
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    while (value >= 1024 && unit < units.length - 1) {
        value /= 1024;
        unit += 1;
    }
    return unit === 0 ? `${bytes} B` : `${value.toFixed(1)} ${units[unit]}`;
}
/** Milliseconds for people: `250 ms`, `1.7 s`, `2 min 5 s`. */
function formatDuration(ms) {
    if (Math.round(ms) < 1000)
        return `${Math.round(ms)} ms`;
    if (Math.round(ms / 100) < 600)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}


/***/ })

};
