export const id = 2356;
export const ids = [2356];
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





/** The caches of a repository share 10 GB. A larger image would evict all others. */
const MAX_BYTES = 4 * 2 ** 30;
/** A cache that takes longer does not save time. */
const LIMIT_MS = 10 * 60_000;
/**
 * Returns the image cache in GitHub's Actions cache.
 *
 * The client identifies an entry by its key, the path of its file and the compression program: runners that are set up alike
 * share entries. It packs an entry with `tar` beside the job's other temporary files.
 *
 * A missing or broken cache is a notice in the log. It never fails a run.
 */
function actionsImageCache(log) {
    return {
        restore: async (key, file) => (await attempt(`read ${key} from`, log, async (client) => (await client.restoreCache([file], key)) !== undefined)) ?? false,
        save: async (key, file) => {
            await attempt(`save ${key} in`, log, async (client) => {
                if (await fits(key, file, log))
                    await client.saveCache([file], key);
            });
        },
    };
}
async function attempt(operation, log, work) {
    try {
        // Without a token the client throws, and it takes a tenth of a second to load.
        if (!process.env['ACTIONS_RUNTIME_TOKEN'])
            return undefined;
        const client = await Promise.all(/* import() */[__webpack_require__.e(6002), __webpack_require__.e(4151)]).then(__webpack_require__.bind(__webpack_require__, 74151));
        if (!client.isFeatureAvailable())
            return undefined;
        return await _shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .Deadline */ .B.after(LIMIT_MS).race(work(client), 'the Actions cache');
    }
    catch (error) {
        log.notice(`Could not ${operation} the Actions cache: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorText */ .kc)(error)}`);
        return undefined;
    }
}
async function fits(key, file, log) {
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
    if (size > MAX_BYTES) {
        log.notice(`The image is not cached: its ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(size)} exceed the limit of ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(MAX_BYTES)}.`);
        return false;
    }
    const { bavail, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(process.env['RUNNER_TEMP'] || node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file));
    // The archive takes as much as the image, and the VM needs room as well.
    if (bavail * bsize < 2 * size) {
        log.notice(`The image is not cached: packing ${key} needs ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(2 * size)} of free disk space.`);
        return false;
    }
    return true;
}


/***/ })

};
