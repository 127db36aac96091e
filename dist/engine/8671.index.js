export const id = 8671;
export const ids = [8671];
export const modules = {

/***/ 68671:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isInRange),
/* harmony export */   isVersionRange: () => (/* binding */ isVersionRange),
/* harmony export */   o: () => (/* binding */ parseVersion)
/* harmony export */ });
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15073);
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11135);
/* harmony import */ var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Reads the version from `--version` output, e.g. `7.2.22` from
 * `QEMU emulator version 7.2.22 (Debian 1:7.2+dfsg-7+deb12u18)`.
 *
 * Drops the vendor's suffix: QEMU numbers its release candidates `8.1.90`, so nothing is lost for comparing.
 *
 * @returns undefined if no line starts with the banner of `program`.
 */
function parseVersion(program, output) {
    for (const line of output.split('\n')) {
        if (!line.startsWith(program.banner))
            continue;
        const version = /^ (\d{1,4}\.\d{1,4}(?:\.\d{1,4})?)(?![\d])/.exec(line.slice(program.banner.length))?.[1];
        if (version !== undefined)
            return version;
    }
    return undefined;
}
/** Returns true for a semver range such as `>=7.2`, `^8` or `7.x || 9.x`, but not for an empty text. */
function isVersionRange(range) {
    return range.trim() !== '' && semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1___default()(range, { loose: true }) !== null;
}
/** Returns true if a version, as {@link parseVersion} returns it, lies in a semver range. `9.1` counts as `9.1.0`. */
function isInRange(version, range) {
    const exact = /^\d+\.\d+$/.test(version) ? `${version}.0` : version;
    return semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default()(exact, range, { loose: true });
}


/***/ })

};
