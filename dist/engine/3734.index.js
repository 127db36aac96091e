export const id = 3734;
export const ids = [3734];
export const modules = {

/***/ 71332:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ ProgramMissingError),
/* harmony export */   JJ: () => (/* binding */ QemuVersionError),
/* harmony export */   aw: () => (/* binding */ ProgramBrokenError),
/* harmony export */   g8: () => (/* binding */ ToolchainError),
/* harmony export */   sy: () => (/* binding */ InstallError)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86202);
/* harmony import */ var _shared_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81565);


/** QEMU could not be found, run or installed. */
class ToolchainError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po {
}
/** A program is missing and may not, or cannot, be installed. */
class ProgramMissingError extends ToolchainError {
}
/** A program exists but does not run. */
class ProgramBrokenError extends ToolchainError {
    file;
    reason;
    /**
     * @param file - absolute path of the program.
     * @param reason - what happened when it ran, sanitized for a log.
     */
    constructor(file, reason) {
        super(`\`${file}\` does not run: ${reason}.`, {
            remedy: `Reinstall QEMU, or name a working one with ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)('qemu')}.`,
        });
        this.file = file;
        this.reason = reason;
    }
}
/** QEMU runs, but in a version outside of `qemu-version`. */
class QemuVersionError extends ToolchainError {
    constructor(range, found) {
        const list = found.map(({ path, version }) => `${version} (\`${path}\`)`).join(', ');
        super(`QEMU ${list} does not satisfy ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)('qemu-version', range)}.`, {
            remedy: `Widen ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)('qemu-version')}, or name a QEMU of that version with ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)('qemu')}.`,
        });
    }
}
/** A package manager could not install the packages. */
class InstallError extends ToolchainError {
}


/***/ }),

/***/ 63734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ runnerToolCache),
/* harmony export */   directoryToolCache: () => (/* binding */ directoryToolCache)
/* harmony export */ });
/* unused harmony exports ENTRY, ENTRY_VERSION */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71332);






/** The name of maqet's entry in a tool cache. */
const ENTRY = 'maqet-toolchain';
/** The version of the manifest's format. A new format is a new entry: old and new steps never read each other's. */
const ENTRY_VERSION = '1.0.0';
const FILE = 'manifest.json';
const SIZE_LIMIT = 1024 * 1024;
/**
 * Opens the runner's tool cache, through `@actions/tool-cache` (`find`, `cacheFile`).
 *
 * Only for the step: the toolkit writes `::debug::` lines to stdout, which a `--json` command cannot have, and takes some
 * 65 ms to load (9 ms where `@actions/core` is loaded anyway). So it is imported only here, on demand.
 *
 * @throws ToolchainError if RUNNER_TOOL_CACHE is not set: this is not a runner.
 */
async function runnerToolCache() {
    if (!process.env['RUNNER_TOOL_CACHE']) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ToolchainError */ .g8('RUNNER_TOOL_CACHE is not set.', { remedy: 'Run this as a step of a workflow, or use the `maqet` command.' });
    }
    const { find, cacheFile } = await Promise.all(/* import() */[__webpack_require__.e(863), __webpack_require__.e(8350), __webpack_require__.e(1637), __webpack_require__.e(4), __webpack_require__.e(9767)]).then(__webpack_require__.bind(__webpack_require__, 79767));
    return {
        read: () => {
            const directory = find(ENTRY, ENTRY_VERSION);
            return directory === '' ? undefined : readSmall(node_path__WEBPACK_IMPORTED_MODULE_4___default().join(directory, FILE));
        },
        write: async (text) => {
            const temp = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_4___default().join(process.env['RUNNER_TEMP'] || node_os__WEBPACK_IMPORTED_MODULE_3___default().tmpdir(), 'maqet-toolchain-'));
            const { rmRF } = await __webpack_require__.e(/* import() */ 699).then(__webpack_require__.bind(__webpack_require__, 699));
            try {
                const source = node_path__WEBPACK_IMPORTED_MODULE_4___default().join(temp, FILE);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(source, text);
                await cacheFile(source, FILE, ENTRY, ENTRY_VERSION);
            }
            finally {
                await rmRF(temp);
            }
        },
    };
}
/**
 * Opens a tool cache in any directory without the toolkit: silent and atomic. A reader sees the old file or the new one, even
 * when several processes write. The layout is the toolkit's, so step and command find each other's entry.
 */
function directoryToolCache(cacheDir) {
    const directory = node_path__WEBPACK_IMPORTED_MODULE_4___default().join(cacheDir, ENTRY, ENTRY_VERSION, node_os__WEBPACK_IMPORTED_MODULE_3___default().arch());
    const file = node_path__WEBPACK_IMPORTED_MODULE_4___default().join(directory, FILE);
    const marker = `${directory}.complete`;
    return {
        read: () => ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(marker) ? readSmall(file) : undefined),
        write: async (text) => {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(directory, { recursive: true });
            const draft = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(draft, text, { flag: 'wx' });
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(draft, file);
            }
            catch (error) {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft, { force: true });
                throw error;
            }
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(marker, '');
        },
    };
}
function readSmall(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file).size <= SIZE_LIMIT ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8') : undefined;
    }
    catch {
        // Another step removes or replaces it right now: treat it as missing.
        return undefined;
    }
}


/***/ })

};
