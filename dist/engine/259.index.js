const id=259,ids=[259],modules={60259:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{AbortableRequests:()=>AbortableRequests});var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
16698),node_async_hooks__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_async_hooks__WEBPACK_IMPORTED_MODULE_0__),
node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(53053),node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__),node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
643),node_perf_hooks__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__),
_shared_deadline_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(18013),_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
58382),_shared_units_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(64886);const REQUEST_LIMITS={silentMs:2e4,stallMs:6e4},
PROGRESS_BYTES=256*1024,TICK_MS=250,CHANNEL="http.client.request.created";class StalledServiceError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.
Po{constructor(what,ms){super(`${what} made no progress for ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_5__.a3)(ms)}.`,
{remedy:"See whether the service has an incident.",status:"timed-out"})}}const current=new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.
AsyncLocalStorage;let subscribed=!1;class AbortableRequests{what;limits;open=new Set;stalled=Promise.withResolvers();completed=0;most=0;progressAt=node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__.
performance.now();over=!1;constructor(what,limits=REQUEST_LIMITS){this.what=what,this.limits=limits,(0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_3__.
QS)(this.stalled.promise)}get quietMs(){return node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__.performance.now()-this.progressAt}async run(deadline,awaited,work){
subscribed||(0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__.subscribe)(CHANNEL,message=>current.getStore()?.add(
message.request)),subscribed=!0,this.progressAt=node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__.performance.now();const ticks=setInterval(
()=>this.look(),Math.min(TICK_MS,this.limits.silentMs)),running=current.run(this,work);(0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_3__.
QS)(running);try{return await deadline.race(Promise.race([running,this.stalled.promise]),awaited)}finally{clearInterval(
ticks),this.over=!0;for(const{request}of this.open)abort(request)}}add(request){if(request.on("error",()=>{}),this.over){
queueMicrotask(()=>abort(request));return}const tracked={request,socket:void 0,before:0,bytes:0,changedAt:node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__.
performance.now()};this.open.add(tracked),request.prependOnceListener("socket",socket=>{tracked.socket=socket,tracked.before=
bytesOf(socket)}),request.prependOnceListener("response",response=>response.once("end",()=>this.complete(tracked))),request.
once("close",()=>this.open.delete(tracked))}complete(tracked){this.completed+=tracked.bytes,this.open.delete(tracked),this.
progressAt=node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__.performance.now()}look(){const now=node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__.
performance.now(),{silentMs,stallMs}=this.limits;let bytes=this.completed;for(const tracked of this.open){const done=tracked.
socket===void 0?0:bytesOf(tracked.socket)-tracked.before;done!==tracked.bytes&&(tracked.changedAt=now),tracked.bytes=done,
bytes+=done,now-tracked.changedAt>silentMs&&tracked.request.destroy(new Error(`no byte for ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_5__.
a3)(silentMs)}`))}bytes>=this.most+PROGRESS_BYTES&&(this.most=bytes,this.progressAt=now),now-this.progressAt>stallMs&&this.
stalled.reject(new StalledServiceError(this.what,stallMs))}}function bytesOf(socket){return socket.bytesRead+socket.bytesWritten-
socket.writableLength}function abort(request){request.destroy(Object.assign(new Error("maqet aborted the request"),{code:"\
ETIMEDOUT"}))}})};export{id,ids,modules};
