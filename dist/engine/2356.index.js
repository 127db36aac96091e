const id=2356,ids=[2356],modules={2356:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{actionsImageCache:()=>actionsImageCache});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),
node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__),_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(18013),_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
58382),_shared_units_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(64886);const MAX_BYTES=4*2**30,LIMIT_MS=10*6e4;
function actionsImageCache(log){return{restore:async(key,file)=>await attempt(`read ${key} from`,log,async client=>await client.
restoreCache([file],key)!==void 0)??!1,save:async(key,file)=>{await attempt(`save ${key} in`,log,async client=>{await fits(
key,file,log)&&await client.saveCache([file],key)})}}}async function attempt(operation,log,work){try{if(!process.env.ACTIONS_RUNTIME_TOKEN)
return;const client=await Promise.all([__webpack_require__.e(6002),__webpack_require__.e(4151)]).then(__webpack_require__.
bind(__webpack_require__,74151));return client.isFeatureAvailable()?await _shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__.
B.after(LIMIT_MS).race(work(client),"the Actions cache"):void 0}catch(error){log.notice(`Could not ${operation} the Acti\
ons cache: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.kc)(error)}`);return}}async function fits(key,file,log){const{
size}=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);if(size>MAX_BYTES)return log.notice(`The image i\
s not cached: its ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_4__.z3)(size)} exceed the limit of ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_4__.
z3)(MAX_BYTES)}.`),!1;const{bavail,bsize}=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(process.env.RUNNER_TEMP||
node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file));return bavail*bsize<2*size?(log.notice(`The image is not\
 cached: packing ${key} needs ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_4__.z3)(2*size)} of free disk space.`),!1):
!0}}),18013:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{B:()=>Deadline,y:()=>sleep});var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(643),node_perf_hooks__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__),node_timers_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(58500),
node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__),
_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58382);const LONGEST_TIMER_MS=2**31-1;class Deadline{ms;endsAt;signal;constructor(ms,endsAt,signal){
this.ms=ms,this.endsAt=endsAt,this.signal=signal}static after(ms,signal){return new Deadline(ms,node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.
performance.now()+ms,signal)}get remainingMs(){return Math.max(0,this.endsAt-node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.
performance.now())}get expired(){return this.remainingMs===0}atMost(ms){return Deadline.after(Math.min(ms,this.remainingMs),
this.signal)}endedBy(signal){return new Deadline(this.ms,this.endsAt,this.signal===void 0?signal:AbortSignal.any([this.signal,
signal]))}async race(work,what){if(this.signal?.aborted)throw work.catch(()=>{}),new _errors_js__WEBPACK_IMPORTED_MODULE_2__.
cc(`the wait for ${what}`);const{promise:early,reject}=Promise.withResolvers();let timer;const arm=()=>{timer=setTimeout(
()=>this.expired?reject(new _errors_js__WEBPACK_IMPORTED_MODULE_2__.j3(what,Math.round(this.ms))):arm(),Math.min(Math.ceil(
this.remainingMs),LONGEST_TIMER_MS)),this.ms===Number.POSITIVE_INFINITY&&timer.unref()};arm();const onAbort=()=>reject(new _errors_js__WEBPACK_IMPORTED_MODULE_2__.
cc(`the wait for ${what}`));this.signal?.addEventListener("abort",onAbort,{once:!0});try{return await Promise.race([work,
early])}finally{clearTimeout(timer),this.signal?.removeEventListener("abort",onAbort)}}}async function sleep(ms,signal){
try{await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(ms,void 0,{signal})}catch{throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.
cc("a pause")}}})};export{id,ids,modules};
