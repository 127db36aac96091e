const id=2356,ids=[2356,259],modules={60259:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
ETIMEDOUT"}))}}),2356:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{actionsImageCache:()=>actionsImageCache});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),
node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58382),_shared_units_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
64886),_abortable_requests_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(60259);const MAX_BYTES=4*2**30,LIMIT_MS=10*
6e4;function actionsImageCache(log){return{restore:async(key,file,deadline)=>await attempt(`read ${key} from`,log,deadline,
async client=>await client.restoreCache([file],key)!==void 0)??!1,save:async(key,file,deadline)=>{await attempt(`save ${key}\
 in`,log,deadline,async client=>{await fits(key,file,log)&&await client.saveCache([file],key)})}}}async function attempt(operation,log,deadline,work){
try{if(!process.env.ACTIONS_RUNTIME_TOKEN)return;const client=await Promise.all([__webpack_require__.e(6002),__webpack_require__.
e(4151)]).then(__webpack_require__.bind(__webpack_require__,74151));return client.isFeatureAvailable()?await new _abortable_requests_js__WEBPACK_IMPORTED_MODULE_4__.
AbortableRequests("The cache service").run(deadline.atMost(LIMIT_MS),"the Actions cache",()=>work(client)):void 0}catch(error){
log.notice(`Could not ${operation} the Actions cache: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.kc)(error)}`);
return}}async function fits(key,file,log){const{size}=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
if(size>MAX_BYTES)return log.notice(`The image is not cached: its ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_3__.z3)(
size)} exceed the limit of ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_3__.z3)(MAX_BYTES)}.`),!1;const{bavail,bsize}=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
statfs)(process.env.RUNNER_TEMP||node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file));return bavail*bsize<2*size?
(log.notice(`The image is not cached: packing ${key} needs ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_3__.z3)(2*size)}\
 of free disk space.`),!1):!0}})};export{id,ids,modules};
