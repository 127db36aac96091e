export const id = 5571;
export const ids = [5571];
export const modules = {

/***/ 7952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   copyIntoGuest: () => (/* binding */ copyIntoGuest),
/* harmony export */   copyOutOfGuest: () => (/* binding */ copyOutOfGuest)
/* harmony export */ });
/* harmony import */ var _guest_copy_copy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2457);
/* harmony import */ var _remote_channel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1901);


/** Copies files and folders into the guest, as `copyIn` does; policy and audit log know it as `guest-copy-in`. */
function copyIntoGuest(copies, { session, way, env, deadline }) {
    return (0,_guest_copy_copy_js__WEBPACK_IMPORTED_MODULE_0__/* .copyIn */ .D)(new _remote_channel_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteChannel */ .Y(way, 'guest-copy-in', session, env, { paths: guestPaths(copies) }), copies, deadline);
}
/** Copies files and folders out of the guest, as `copyOut` does; policy and audit log know it as `guest-copy-out`. */
function copyOutOfGuest(copies, { session, way, env, deadline }) {
    return (0,_guest_copy_copy_js__WEBPACK_IMPORTED_MODULE_0__/* .copyOut */ .e)(new _remote_channel_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteChannel */ .Y(way, 'guest-copy-out', session, env, { paths: guestPaths(copies) }), copies, deadline);
}
function guestPaths(copies) {
    return copies.map(({ guest }) => guest);
}


/***/ })

};
