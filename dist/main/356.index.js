export const id = 356;
export const ids = [356];
export const modules = {

/***/ 2356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionsImageCache: () => (/* binding */ actionsImageCache)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18013);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58382);
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64886);





/** A repository's caches share 10 GB: a larger image would drive out all others. */
const MAX_BYTES = 4 * 2 ** 30;
/** The cache is there to save time: a service that takes longer than this does not. */
const LIMIT_MS = 10 * 60_000;
/**
 * The image cache in GitHub's Actions cache.
 *
 * The client knows an entry by its key, the path of its file and the compression program, so it is found again on runners
 * that are set up alike. It packs an entry with `tar` beside the job's other temporary files.
 *
 * A cache that is missing or broken costs a line in the log, never a run.
 */
function actionsImageCache(log) {
    return {
        restore: async (key, file) => (await attempt(`read ${key} from`, log, async (client) => (await client.restoreCache([file], key)) !== undefined)) ?? false,
        save: async (key, file) => {
            await attempt(`put ${key} into`, log, async (client) => {
                if (await fits(key, file, log))
                    await client.saveCache([file], key);
            });
        },
    };
}
async function attempt(act, log, work) {
    try {
        // The client takes a tenth of a second to load, and throws where there is no token.
        if (!process.env['ACTIONS_RUNTIME_TOKEN'])
            return undefined;
        const client = await Promise.all(/* import() */[__webpack_require__.e(523), __webpack_require__.e(88), __webpack_require__.e(30), __webpack_require__.e(692)]).then(__webpack_require__.bind(__webpack_require__, 45692));
        if (!client.isFeatureAvailable())
            return undefined;
        return await _shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .Deadline */ .B.after(LIMIT_MS).race(work(client), 'the Actions cache');
    }
    catch (error) {
        log.notice(`Could not ${act} the Actions cache: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorText */ .kc)(error)}`);
        return undefined;
    }
}
async function fits(key, file, log) {
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
    if (size > MAX_BYTES) {
        log.notice(`The image is not cached: it has ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(size)}, and the limit is ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(MAX_BYTES)}.`);
        return false;
    }
    const { bavail, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(process.env['RUNNER_TEMP'] || node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file));
    // The archive takes as much again, next to what the VM will need.
    if (bavail * bsize < 2 * size) {
        log.notice(`The image is not cached: ${key} would need ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(2 * size)} of free disk space.`);
        return false;
    }
    return true;
}


/***/ })

};
