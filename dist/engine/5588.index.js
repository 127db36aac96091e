export const id = 5588;
export const ids = [5588];
export const modules = {

/***/ 75588:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   copyIntoGuest: () => (/* binding */ copyIntoGuest),
/* harmony export */   copyOutOfGuest: () => (/* binding */ copyOutOfGuest)
/* harmony export */ });
/* harmony import */ var _guest_copy_copy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41200);
/* harmony import */ var _channel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74306);


/** Copies files and directories into the guest, as the operation `guest-copy-in` of policies and audit log. @throws as `copyIn` */
function copyIntoGuest(copies, { session, channel, env, deadline }) {
    return (0,_guest_copy_copy_js__WEBPACK_IMPORTED_MODULE_0__/* .copyIn */ .D)(new _channel_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteChannel */ .Y(channel, 'guest-copy-in', session, env), copies, deadline);
}
/** Copies files and directories out of the guest, as the operation `guest-copy-out` of policies and audit log. @throws as `copyOut` */
function copyOutOfGuest(copies, { session, channel, env, deadline }) {
    return (0,_guest_copy_copy_js__WEBPACK_IMPORTED_MODULE_0__/* .copyOut */ .e)(new _channel_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteChannel */ .Y(channel, 'guest-copy-out', session, env), copies, deadline);
}


/***/ })

};
