export const id = 3435;
export const ids = [3435];
export const modules = {

/***/ 3435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ GuestChannelError),
/* harmony export */   b: () => (/* binding */ CHANNEL_NAMES)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);

/** Every {@link ChannelName}, in the order in which they are preferred. */
const CHANNEL_NAMES = ['agent', 'ssh', 'serial'];
/** The way into the guest broke, or the guest does not do its part of it. */
class GuestChannelError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po {
}


/***/ })

};
