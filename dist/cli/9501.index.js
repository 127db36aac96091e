export const id = 9501;
export const ids = [9501];
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
/* harmony import */ var _engine_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8001);
/* harmony import */ var _engine_run_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6260);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8382);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1552);
/* harmony import */ var _render_run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1944);
/* harmony import */ var _render_vm_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6424);










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
    const raw = { vm: String(parsed.processedArgs[0]) };
    const env = await context.environment();
    const found = await (0,_engine_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findRunningVm */ .OC)(env.root, raw.vm);
    // No layers of its own: nothing is asked of the VM, and a policy file that cannot be read must not keep it running.
    const { client } = await (0,_engine_attach_js__WEBPACK_IMPORTED_MODULE_1__/* .attachVm */ .Re)(await (0,_engine_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInputs */ .T)(raw), raw, found, [], env);
    const { folder, record } = found;
    const { method, ms, auditHead } = await client
        .stop({ caller: env.caller, reason: 'down', quick: false }, STOP_MS)
        .finally(() => client.close());
    const left = await (0,_engine_find_js__WEBPACK_IMPORTED_MODULE_3__/* .waitUntilGone */ .Ly)(record, GONE_MS);
    if (left.length > 0) {
        const pids = left.map(({ pid }) => pid).join(' and ');
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .MaqetError */ .Po(`The VM ${raw.vm} has stopped, but process ${pids} still runs.`, { remedy: `Run \`kill -KILL ${pids}\`.` });
    }
    const notices = [await (0,_engine_delivery_js__WEBPACK_IMPORTED_MODULE_2__/* .deliverRest */ .g1)(folder), await (0,_engine_run_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeLastMetrics */ .nX)(folder, raw.vm)].filter((one) => one !== undefined);
    const audit = await (0,_audit_verify_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyChain */ .H)(folder.audit, auditHead);
    const verdict = audit.ok ? `${audit.records} records, verified, head ${audit.head}` : `BROKEN: record ${audit.brokenAt} ${audit.problem}`;
    const rows = (0,_render_vm_js__WEBPACK_IMPORTED_MODULE_9__/* .columns */ .YB)([['audit', verdict], ['folder', folder.dir], ...notices.map((notice) => ['notice', notice])]);
    return {
        code: audit.ok ? _exit_code_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT_CODES */ .ai.passed : _exit_code_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT_CODES */ .ai.failed,
        lines: [`${raw.vm}: stopped by ${method} in ${ms} ms`, ...rows.map((row) => `  ${row}`)],
        json: {
            vm: raw.vm,
            method,
            ms,
            dir: folder.dir,
            auditLog: folder.audit,
            auditHead,
            audit: (0,_render_run_js__WEBPACK_IMPORTED_MODULE_8__/* .asJson */ .vA)(audit),
            ...(notices.length === 0 ? {} : { notice: notices.join(' ') }),
        },
    };
}


/***/ })

};
