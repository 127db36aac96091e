export const id = 6266;
export const ids = [6266];
export const modules = {

/***/ 6136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ ProgramMissingError),
/* harmony export */   JJ: () => (/* binding */ QemuVersionError),
/* harmony export */   aw: () => (/* binding */ ProgramBrokenError),
/* harmony export */   g8: () => (/* binding */ ToolchainError),
/* harmony export */   sy: () => (/* binding */ InstallError)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);

/** QEMU could not be found, run or installed. */
class ToolchainError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po {
}
/** A program is not there, and it was not allowed or not possible to install it. */
class ProgramMissingError extends ToolchainError {
}
/** A program is there and does not run. */
class ProgramBrokenError extends ToolchainError {
    file;
    reason;
    /**
     * @param file - absolute path of the program.
     * @param reason - what happened when it ran, harmless for a log.
     */
    constructor(file, reason) {
        super(`\`${file}\` does not run: ${reason}.`, {
            remedy: 'Reinstall QEMU, or name a working one with the `qemu` input.',
        });
        this.file = file;
        this.reason = reason;
    }
}
/** QEMU runs, but is none of the versions that `qemu-version` asks for. */
class QemuVersionError extends ToolchainError {
    constructor(range, found) {
        const list = found.map(({ path, version }) => `${version} (\`${path}\`)`).join(', ');
        super(`QEMU ${list} does not satisfy \`qemu-version: ${range}\`.`, {
            remedy: 'Widen `qemu-version`, or name a QEMU of that version with the `qemu` input.',
        });
    }
}
/** A package manager did not deliver the packages. */
class InstallError extends ToolchainError {
}


/***/ }),

/***/ 6266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   folderToolCache: () => (/* binding */ folderToolCache)
/* harmony export */ });
/* unused harmony exports ENTRY, ENTRY_VERSION, runnerToolCache */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6136);






/** The name of maqet's entry in a tool cache. */
const ENTRY = 'maqet-toolchain';
/** The version of the manifest's format: a new format is a new entry, so old and new steps never read each other's. */
const ENTRY_VERSION = '1.0.0';
const FILE = 'manifest.json';
const SIZE_LIMIT = 1024 * 1024;
/**
 * The runner's tool cache, through `@actions/tool-cache` (`find`, `cacheFile`).
 *
 * For the step alone: the toolkit writes `::debug::` lines to stdout, which a `--json` command cannot have, and loads in
 * some 65 ms (9 ms where `@actions/core` is loaded anyway); it is imported here and nowhere else, when this is called.
 *
 * @throws ToolchainError if RUNNER_TOOL_CACHE is not set: this is no runner.
 */
async function runnerToolCache() {
    if (!process.env.RUNNER_TOOL_CACHE) {
        throw new ToolchainError('RUNNER_TOOL_CACHE is not set.', { remedy: 'Run this as a step of a workflow, or use the `maqet` command.' });
    }
    const { find, cacheFile } = await Promise.all(/* import() */[__webpack_require__.e(4523), __webpack_require__.e(2088), __webpack_require__.e(5991)]).then(__webpack_require__.bind(__webpack_require__, 5991));
    return {
        read: () => {
            const folder = find(ENTRY, ENTRY_VERSION);
            return folder === '' ? undefined : readSmall(path.join(folder, FILE));
        },
        write: async (text) => {
            const temp = await mkdtemp(path.join(process.env.RUNNER_TEMP || os.tmpdir(), 'maqet-toolchain-'));
            try {
                const source = path.join(temp, FILE);
                await writeFile(source, text);
                await cacheFile(source, FILE, ENTRY, ENTRY_VERSION);
            }
            finally {
                await rm(temp, { recursive: true, force: true });
            }
        },
    };
}
/**
 * A tool cache in any folder, without the toolkit: silent, and atomic (a reader sees the old file or the new one, also when
 * several processes write). The layout is the toolkit's, so that step and command find each other's entry.
 */
function folderToolCache(cacheDir) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_4___default().join(cacheDir, ENTRY, ENTRY_VERSION, node_os__WEBPACK_IMPORTED_MODULE_3___default().arch());
    const file = node_path__WEBPACK_IMPORTED_MODULE_4___default().join(folder, FILE);
    const mark = `${folder}.complete`;
    return {
        read: () => ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(mark) ? readSmall(file) : undefined),
        write: async (text) => {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder, { recursive: true });
            const draft = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(draft, text, { flag: 'wx' });
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(draft, file);
            }
            catch (error) {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft, { force: true });
                throw error;
            }
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(mark, '');
        },
    };
}
function readSmall(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file).size <= SIZE_LIMIT ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8') : undefined;
    }
    catch {
        // Removed or replaced at this moment by another step: as good as absent, and looked up anew.
        return undefined;
    }
}


/***/ })

};
