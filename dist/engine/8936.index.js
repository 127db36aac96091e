const id=8936,ids=[8936],modules={18936:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{define:()=>define});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),
_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(58382),_shared_json_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
78451),_state_find_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(94906),_state_layout_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
61719),_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(76675);function define(command,bind){command.argument(
"[VM]","the name of the VM","vm").addHelpText("after",`
Also works for a VM that has ended.`),bind(command,async({processedArgs:[vm]})=>{const{directory}=await(0,_state_find_js__WEBPACK_IMPORTED_MODULE_2__.
FJ)((0,_state_layout_js__WEBPACK_IMPORTED_MODULE_3__.om)(process.env),String(vm)),events=await readEvents(directory);return{
code:_errors_js__WEBPACK_IMPORTED_MODULE_4__.ai.passed,lines:events.map(eventLine),json:events}})}async function readEvents(directory){
const text=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(directory.events,"utf8").catch(error=>{if((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
UQ)(error)==="ENOENT")return"";throw error});return text.slice(0,text.lastIndexOf(`
`)+1).split(`
`).filter(line=>line!=="").map(line=>(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_5__.qF)(line)).filter(_shared_json_js__WEBPACK_IMPORTED_MODULE_5__.
OW)}function eventLine({time=null,event=null,data=null}){const facts=(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_5__.OW)(
data)&&Object.keys(data).length>0?`  ${(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_5__.sd)(data)}`:"";return`${String(time)}\
  ${String(event)}${facts}`}}),18013:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{B:()=>Deadline,y:()=>sleep});var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
643),node_perf_hooks__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__),
node_timers_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(58500),node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__),_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58382);
const LONGEST_TIMER_MS=2**31-1;class Deadline{ms;endsAt;signal;constructor(ms,endsAt,signal){this.ms=ms,this.endsAt=endsAt,
this.signal=signal}static after(ms,signal){return new Deadline(ms,node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.
now()+ms,signal)}get remainingMs(){return Math.max(0,this.endsAt-node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.
now())}get expired(){return this.remainingMs===0}atMost(ms){return Deadline.after(Math.min(ms,this.remainingMs),this.signal)}endedBy(signal){
return new Deadline(this.ms,this.endsAt,this.signal===void 0?signal:AbortSignal.any([this.signal,signal]))}async race(work,what){
if(this.signal?.aborted)throw work.catch(()=>{}),new _errors_js__WEBPACK_IMPORTED_MODULE_2__.cc(`the wait for ${what}`);
const{promise:early,reject}=Promise.withResolvers();let timer;const arm=()=>{timer=setTimeout(()=>this.expired?reject(new _errors_js__WEBPACK_IMPORTED_MODULE_2__.
j3(what,Math.round(this.ms))):arm(),Math.min(Math.ceil(this.remainingMs),LONGEST_TIMER_MS)),this.ms===Number.POSITIVE_INFINITY&&
timer.unref()};arm();const onAbort=()=>reject(new _errors_js__WEBPACK_IMPORTED_MODULE_2__.cc(`the wait for ${what}`));this.
signal?.addEventListener("abort",onAbort,{once:!0});try{return await Promise.race([work,early])}finally{clearTimeout(timer),
this.signal?.removeEventListener("abort",onAbort)}}}async function sleep(ms,signal){try{await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.
setTimeout)(ms,void 0,{signal})}catch{throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.cc("a pause")}}}),16588:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ib:()=>processIdSchema,Sc:()=>residentBytes,_n:()=>isAlive,a7:()=>signalProcess,
ls:()=>identify});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__),zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(92857);const processIdSchema=zod__WEBPACK_IMPORTED_MODULE_1__.
rej({pid:zod__WEBPACK_IMPORTED_MODULE_1__.aig().int(),startTime:zod__WEBPACK_IMPORTED_MODULE_1__.YjP()});function procStat(pid){
try{const stat=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`,"latin1"),fields=stat.slice(stat.
lastIndexOf(")")+2).split(" ");return{state:fields[0]??"",startTime:fields[19]??""}}catch{return}}function identify(pid){
return{pid,startTime:procStat(pid)?.startTime??""}}function isAlive({pid,startTime}){const stat=procStat(pid);if(stat!==
void 0)return stat.state!=="Z"&&stat.state!=="X"&&(startTime===""||stat.startTime===startTime);if(process.platform==="li\
nux")return!1;try{return process.kill(pid,0),!0}catch(error){return error instanceof Error&&"code"in error&&error.code===
"EPERM"}}function signalProcess(id2,signal){if(isAlive(id2))try{process.kill(id2.pid,signal)}catch{}}function residentBytes(pid){
let text;try{text=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/status`,"latin1")}catch{return}const sizes=[
...text.matchAll(/^(VmRSS|VmSwap|HugetlbPages):\s+(\d+) kB$/gm)];if(sizes.some(([,name])=>name==="VmRSS"))return sizes.reduce(
(sum,[,,kib])=>sum+Number(kib)*1024,0)}}),38736:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{f:()=>replaceFile});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),
node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
async function replaceFile(file,text){const partial=`${file}.${process.pid}.partial`;try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
writeFile)(partial,text,{mode:384}),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(partial,file)}catch(error){
throw await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(partial,{force:!0}).catch(()=>{}),error}}}),94906:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{FJ:()=>findVm,KN:()=>asideOf,Ly:()=>waitUntilGone,OC:()=>findRunningVm,Ps:()=>findClaimed,
d:()=>listVms,lA:()=>describeEnd,wX:()=>namesIn});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),
node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__),_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(18013),_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
58382),_shared_process_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(16588),_layout_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
61719),_record_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(10388);class NotRunningError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.
Po{}const GONE_POLL_MS=20,VM_NAME=/^[a-z0-9][a-z0-9-]{0,31}$/;function isVmName(name){return VM_NAME.test(name)}async function findVm(root,vm){
const directory=new _layout_js__WEBPACK_IMPORTED_MODULE_5__.ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root,
vm)),record=isVmName(vm)?await(0,_record_js__WEBPACK_IMPORTED_MODULE_6__.aE)(directory):void 0;if(record!==void 0)return{
directory,record};throw new NotRunningError(`There is no VM ${JSON.stringify(vm)} in ${root}.`,{remedy:"List the VMs wit\
h `maqet ls`, or start one with `maqet up --vm NAME`."})}async function findRunningVm(root,vm){const found=await findVm(
root,vm);if((0,_record_js__WEBPACK_IMPORTED_MODULE_6__.DG)(found.record))return found;throw new NotRunningError(`The VM ${JSON.
stringify(vm)} is not running: ${describeEnd(found.record)}.`,{remedy:`Start it with \`maqet up --vm ${vm}\`. The files o\
f the last run are in ${found.directory.dir}.`})}async function findClaimed(root,vm,claimant){const names=(await namesIn(
root)).filter(name=>name===vm||asideOf(name)===vm);return(await Promise.all(names.map(async name=>{const directory=new _layout_js__WEBPACK_IMPORTED_MODULE_5__.
ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root,name));return{directory,record:await(0,_record_js__WEBPACK_IMPORTED_MODULE_6__.
aE)(directory)}}))).flatMap(({directory,record})=>record?.claimant===claimant?[{directory,record}]:[]).sort((one,other)=>Date.
parse(other.record.createdAt)-Date.parse(one.record.createdAt))}function asideOf(name){return/^([a-z0-9-]+)\.\d+$/.exec(
name)?.[1]}function describeEnd(record){const{state,reason,owner}=record;return state==="stopped"||state==="failed"?reason===
""||reason===state?`it is ${state}`:`it is ${state} (${reason.replace(/\.$/,"")})`:`its process ${owner.pid} is gone; it\
s last state was ${state}`}async function waitUntilGone(record,ms){const processes=[record.owner,record.qemu].filter(id2=>id2!==
null),deadline=_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__.B.after(ms);for(;processes.some(_shared_process_js__WEBPACK_IMPORTED_MODULE_4__.
_n)&&!deadline.expired;)await(0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__.y)(GONE_POLL_MS);return processes.filter(
_shared_process_js__WEBPACK_IMPORTED_MODULE_4__._n)}async function listVms(root){const found=[];for(const name of(await namesIn(
root)).filter(isVmName).sort()){const directory=new _layout_js__WEBPACK_IMPORTED_MODULE_5__.ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().
join(root,name)),record=await(0,_record_js__WEBPACK_IMPORTED_MODULE_6__.aE)(directory).catch(()=>"unreadable");record!==
void 0&&found.push({dir:directory.dir,record:record==="unreadable"?void 0:record})}return found}async function namesIn(root){
try{return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(root)}catch(error){if((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.
UQ)(error)==="ENOENT")return[];throw error}}}),61719:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{EO:()=>imagesDirectory,ZB:()=>VmDirectory,om:()=>stateRoot});var node_os__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
48161),node_os__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);class VmDirectory{dir;constructor(dir){
this.dir=dir}at(name){return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(this.dir,name)}get record(){return this.
at("vm.json")}get socket(){return this.at("rpc.sock")}get serialLog(){return this.at("serial.log")}get qemuLog(){return this.
at("qemu.log")}get shareLog(){return this.at("virtiofsd.log")}get supervisorLog(){return this.at("supervisor.log")}get events(){
return this.at("events.jsonl")}get audit(){return this.at("audit.jsonl")}get auditSpool(){return this.at("audit-syslog.j\
son")}get results(){return this.at("results.json")}get metrics(){return this.at("metrics.txt")}get reportData(){return this.
at("report.json")}get reportPage(){return this.at("report.html")}get runLog(){return this.at("run.log")}get environment(){
return this.at("environment.json")}get ssh(){return this.at("ssh")}get failures(){return this.at("failures.txt")}get ofRuns(){
return[this.results,this.metrics,this.reportData,this.reportPage,this.runLog]}get dumps(){return this.at("dumps")}get screenshots(){
return this.at("screenshots")}get disks(){return this.at("disks")}get files(){return this.at("files")}}function stateRoot(env){
if(env.RUNNER_TEMP)return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(env.RUNNER_TEMP,"maqet");const absolute=name=>node_path__WEBPACK_IMPORTED_MODULE_1___default().
isAbsolute(env[name]??"")?env[name]:void 0,state=absolute("XDG_STATE_HOME")??node_path__WEBPACK_IMPORTED_MODULE_1___default().
join(absolute("HOME")??(0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(),".local","state");return node_path__WEBPACK_IMPORTED_MODULE_1___default().
join(state,"maqet")}function imagesDirectory(root){return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root,".i\
mages")}}),10388:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{DG:()=>isLive,aE:()=>readRecord,fi:()=>recordSchema,rh:()=>writeRecord});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),
zod__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(92857),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
58382),_shared_process_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(16588),_shared_replace_file_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
38736);const recordSchema=zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({version:zod__WEBPACK_IMPORTED_MODULE_4__.euz(1),vm:zod__WEBPACK_IMPORTED_MODULE_4__.
YjP(),state:zod__WEBPACK_IMPORTED_MODULE_4__.k5n(["created","starting","running","paused","stopping","stopped","failed"]),
reason:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),createdAt:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),job:zod__WEBPACK_IMPORTED_MODULE_4__.
YjP(),claimant:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),owner:_shared_process_js__WEBPACK_IMPORTED_MODULE_2__.Ib,qemu:_shared_process_js__WEBPACK_IMPORTED_MODULE_2__.
Ib.nullable(),kept:zod__WEBPACK_IMPORTED_MODULE_4__.zMY(),accel:zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({name:zod__WEBPACK_IMPORTED_MODULE_4__.
YjP(),reason:zod__WEBPACK_IMPORTED_MODULE_4__.YjP()}).nullable(),config:zod__WEBPACK_IMPORTED_MODULE_4__.g1P(zod__WEBPACK_IMPORTED_MODULE_4__.
YjP(),zod__WEBPACK_IMPORTED_MODULE_4__.YjP()),ports:zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.
Ikc({protocol:zod__WEBPACK_IMPORTED_MODULE_4__.k5n(["tcp","udp"]),host:zod__WEBPACK_IMPORTED_MODULE_4__.aig(),guest:zod__WEBPACK_IMPORTED_MODULE_4__.
aig()})),bootMs:zod__WEBPACK_IMPORTED_MODULE_4__.aig().nullable()});async function readRecord(directory){let text;try{text=
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(directory.record,"utf8")}catch(error){if((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
UQ)(error)==="ENOENT"||(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.UQ)(error)==="ENOTDIR")return;throw error}try{return recordSchema.
parse(JSON.parse(text))}catch(cause){throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.Po(`${directory.record} is\
 not a valid VM record.`,{remedy:`Remove the directory ${directory.dir}, or use another VM name.`,cause})}}async function writeRecord(directory,record){
await(0,_shared_replace_file_js__WEBPACK_IMPORTED_MODULE_3__.f)(directory.record,`${JSON.stringify(record,void 0,2)}
`)}function isLive(record){return record.state!=="stopped"&&record.state!=="failed"&&(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_2__.
_n)(record.owner)}})};export{id,ids,modules};
