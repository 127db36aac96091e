const id=7952,ids=[7952],modules={57952:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{copyIntoGuest:()=>copyIntoGuest,copyOutOfGuest:()=>copyOutOfGuest});var _guest_copy_copy_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
13178),_channel_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(17774);function copyIntoGuest(copies,{session,channel,
env,deadline}){return(0,_guest_copy_copy_js__WEBPACK_IMPORTED_MODULE_0__.D)(new _channel_js__WEBPACK_IMPORTED_MODULE_1__.
Y(channel,"guest-copy-in",session,env),copies,deadline)}function copyOutOfGuest(copies,{session,channel,env,deadline}){return(0,_guest_copy_copy_js__WEBPACK_IMPORTED_MODULE_0__.
e)(new _channel_js__WEBPACK_IMPORTED_MODULE_1__.Y(channel,"guest-copy-out",session,env),copies,deadline)}})};export{id,ids,modules};
