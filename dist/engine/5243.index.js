const id=5243,ids=[5243],modules={7114:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{IC:()=>statedCallerSchema,IT:()=>RECORD_FIELDS,K5:()=>UnfitRecordError,M_:()=>AuditError,Q9:()=>resultEntry,
hN:()=>recordProblem,kN:()=>notSentEntry,rU:()=>claimedActor});var zod__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
92857),_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58382),_shared_json_schema_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
22303),_shared_process_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(16588),_shared_tiers_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
47700),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(10371);class AuditError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
Po{}class UnfitRecordError extends AuditError{}const auditEventSchema=zod__WEBPACK_IMPORTED_MODULE_4__.k5n(["qmp","qmp-r\
esult","qga","qga-result","guest-run","guest-copy","guest-wait","snapshot","disk-create","disk-remove","vm-start","vm-fi\
les","vm-attach","vm-keep","vm-stop","vm-remove","images-remove","log-closed"]),runIdentitySchema=zod__WEBPACK_IMPORTED_MODULE_4__.
rej({repository:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),workflow:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),runId:zod__WEBPACK_IMPORTED_MODULE_4__.
YjP(),attempt:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),job:zod__WEBPACK_IMPORTED_MODULE_4__.YjP()}),callerFields={actor:zod__WEBPACK_IMPORTED_MODULE_4__.
YjP(),run:runIdentitySchema.nullable()},callerSchema=zod__WEBPACK_IMPORTED_MODULE_4__.rej(callerFields),CLAIMED=" (claim\
ed)",MOST_CLAIMED=200;function claimedActor(name){return`${(name.endsWith(CLAIMED)?name.slice(0,-CLAIMED.length):name).slice(
0,MOST_CLAIMED)}${CLAIMED}`}const statedCallerSchema=callerSchema.transform(caller=>caller.actor===(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_2__.
Xc)()?caller:{...caller,actor:claimedActor(caller.actor)}),auditRecordSchema=zod__WEBPACK_IMPORTED_MODULE_4__.rej({seq:zod__WEBPACK_IMPORTED_MODULE_4__.
aig().int(),time:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),vm:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),...callerFields,event:auditEventSchema,
command:zod__WEBPACK_IMPORTED_MODULE_4__.YjP().nullable(),arguments:_shared_json_schema_js__WEBPACK_IMPORTED_MODULE_1__.
$g.nullable(),tier:_shared_tiers_js__WEBPACK_IMPORTED_MODULE_3__.a.nullable(),decision:zod__WEBPACK_IMPORTED_MODULE_4__.
k5n(["allow","block"]).nullable(),reason:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),outcome:zod__WEBPACK_IMPORTED_MODULE_4__.
k5n(["ok","failed","blocked","not-sent"]).nullable(),error:zod__WEBPACK_IMPORTED_MODULE_4__.YjP().nullable(),durationMs:zod__WEBPACK_IMPORTED_MODULE_4__.
aig().nullable(),prev:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),hash:zod__WEBPACK_IMPORTED_MODULE_4__.YjP()}),RECORD_FIELDS=Object.
keys(auditRecordSchema.shape);function recordProblem(value){const{error}=auditRecordSchema.safeParse(value);if(error===void 0)
return;const missing=RECORD_FIELDS.find(field=>!Object.hasOwn(value,field));if(missing!==void 0)return`lacks the field ${missing}`;
const unknown=Object.keys(value).find(key=>!RECORD_FIELDS.includes(key));return unknown!==void 0?`has an unknown field: ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.
T)(unknown,40)}`:`has an invalid value in the field ${String(error.issues[0]?.path[0])}`}const RESULT_EVENTS={qmp:"qmp-r\
esult",qga:"qga-result"};function resultEntry(decision,ending){return{actor:decision.actor,run:decision.run,event:RESULT_EVENTS[decision.
event]??decision.event,command:decision.command,arguments:ending.facts??null,tier:decision.tier,decision:decision.decision,
reason:`result of record ${decision.seq}`,outcome:ending.outcome,error:ending.error??null,durationMs:ending.durationMs}}
function notSentEntry(decision,why){return resultEntry(decision,{outcome:"not-sent",error:why,durationMs:null})}}),28389:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>showSyslogAddress,X:()=>parseSyslogAddress});const FORM=/^(udp|tcp|tls):\/\/(?:\[([0-9A-Fa-f:.]{2,45})\]|([A-Za-z0-9](?:[A-Za-z0-9._-]{0,252}[A-Za-z0-9])?)):(\d{1,5})\/?$/;
function parseSyslogAddress(text){const[,transport,ip,name,digits]=FORM.exec(text)??[],port=Number(digits);if(!(transport===
void 0||!(port>=1&&port<=65535)))return{transport,host:ip??name??"",port}}function showSyslogAddress({transport,host,port}){
return`${transport}://${host.includes(":")?`[${host}]`:host}:${port}`}}),7384:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{define:()=>define});var _engine_remove_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4020),_shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(18013),_shared_units_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
64886),_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(76675);const LIMIT_MS=6e4,HELP=`
Removes the directory of a VM, with its disks, dumps, logs and its audit log.
This cannot be undone. A log of removals records who removed it, and the head of
its audit log. A running VM is not touched.

Without this command, the files stay: on a runner until the end of the job,
elsewhere permanently.`;function define(command,bind){command.argument("[VM...]","the names of VMs that have ended").option(
"--ended","remove all VMs that have ended").option("--images","remove the downloaded and unpacked images that VMs share").
addHelpText("after",HELP),bind(command,remove)}async function remove(parsed,context){const{ended=!1,images=!1}=parsed.opts(),
named=parsed.processedArgs[0];if(named.length===0&&!ended&&!images)throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.eb(
"Nothing to remove.",{remedy:"Name VMs, or use --ended or --images."});const env=await context.environment(),deadline=_shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__.
B2.after(LIMIT_MS,env.signal),removed=[];for(const vm of new Set(named))await(0,_engine_remove_js__WEBPACK_IMPORTED_MODULE_0__.
I9)(env.root,vm);for(const vm of new Set(named))removed.push(await(0,_engine_remove_js__WEBPACK_IMPORTED_MODULE_0__.i2)(
vm,env,deadline));ended&&removed.push(...await(0,_engine_remove_js__WEBPACK_IMPORTED_MODULE_0__.Rf)(env,deadline));const imageBytes=images?
await(0,_engine_remove_js__WEBPACK_IMPORTED_MODULE_0__.F$)(env,deadline):void 0,lines=[...removed.map(({vm,bytes})=>`${vm}\
: removed (${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_2__.z3)(bytes)})`),...imageBytes===void 0?[]:[`images: removed\
 (${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_2__.z3)(imageBytes)})`]];return{code:_errors_js__WEBPACK_IMPORTED_MODULE_3__.
ai.passed,lines:lines.length===0?["No VM to remove."]:lines,json:{vms:removed.map(({vm,bytes})=>({vm,bytes})),...imageBytes===
void 0?{}:{imageBytes}}}}}),22303:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$g:()=>jsonObjectSchema,Og:()=>jsonSchema,c3:()=>listOf});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
92857),_json_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(78451);const MAX_DEPTH=1e3,jsonSchema=zod__WEBPACK_IMPORTED_MODULE_0__.
IeY(value=>value!==void 0,{error:"expected a JSON value"}),jsonObjectSchema=zod__WEBPACK_IMPORTED_MODULE_0__.IeY(value=>(0,_json_js__WEBPACK_IMPORTED_MODULE_1__.
OW)(value)&&!ArrayBuffer.isView(value)&&!isDeeperThan(value,MAX_DEPTH),{error:`expected a JSON object, nested at most ${MAX_DEPTH}\
 deep`});function listOf(item,most){return zod__WEBPACK_IMPORTED_MODULE_0__.IeY(value=>Array.isArray(value)&&value.length<=
most,{error:`expected a list of at most ${most} items`}).pipe(zod__WEBPACK_IMPORTED_MODULE_0__.YOg(item)).readonly()}function isDeeperThan(value,depth){
return typeof value!="object"||value===null?!1:depth===0||Object.values(value).some(member=>isDeeperThan(member,depth-1))}}),
40405:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{U:()=>isWithin,
s:()=>isPlainName});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_0__);const PLAIN_NAME=/^[A-Za-z0-9][A-Za-z0-9._-]{0,126}$/;function isPlainName(name){
return PLAIN_NAME.test(name)&&!name.includes("..")}function isWithin(directory,inner){const relative=node_path__WEBPACK_IMPORTED_MODULE_0___default().
relative(directory,inner);return relative===""||!relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0___default().
sep}`)&&relative!==".."&&!node_path__WEBPACK_IMPORTED_MODULE_0___default().isAbsolute(relative)}}),16588:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Fp:()=>isOfThisNamespace,Ib:()=>processIdSchema,Sc:()=>residentBytes,U_:()=>processesWith,
Xc:()=>systemUser,_n:()=>isAlive,a7:()=>signalProcess,bw:()=>oomKills,ls:()=>identify});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_os__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
48161),node_os__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__),zod__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
92857),_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58382);const processIdSchema=zod__WEBPACK_IMPORTED_MODULE_3__.
rej({pid:zod__WEBPACK_IMPORTED_MODULE_3__.aig().int(),startTime:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),namespace:zod__WEBPACK_IMPORTED_MODULE_3__.
YjP().optional()});function procStat(pid){try{const stat=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}\
/stat`,"latin1"),fields=stat.slice(stat.lastIndexOf(")")+2).split(" ");return{state:fields[0]??"",startTime:fields[19]??
""}}catch{return}}let ownNamespace;function namespaceOfNumbers(){try{ownNamespace??=`${(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
readFileSync)("/proc/sys/kernel/random/boot_id","latin1").trim()}/${(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(
"/proc/self/ns/pid")}`}catch{}return ownNamespace}function identify(pid){const namespace=namespaceOfNumbers();return{pid,
startTime:procStat(pid)?.startTime??"",...namespace===void 0?{}:{namespace}}}function isOfThisNamespace({namespace}){return namespace===
void 0||namespace===(namespaceOfNumbers()??namespace)}function isAlive(id2){const{pid,startTime}=id2;if(!isOfThisNamespace(
id2)||!Number.isSafeInteger(pid)||pid<=0)return!1;const stat=procStat(pid);if(stat!==void 0)return(startTime===""||stat.
startTime===startTime)&&!hasExited(pid,stat.state);if((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)("/proc/self/st\
at"))return!1;try{return process.kill(pid,0),!0}catch(error){return(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.UQ)(error)===
"EPERM"}}function hasExited(pid,state){return state==="X"||state==="Z"&&readNames(`/proc/${pid}/task`).length<=1}function signalProcess(id2,signal){
if(!isAlive(id2))return!0;try{return process.kill(id2.pid,signal),!0}catch(error){return(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.
UQ)(error)!=="EPERM"}}function processesWith(variable,value){return readNames("/proc").flatMap(name=>/^\d+$/.test(name)?
[Number(name)]:[]).filter(pid=>pid!==process.pid&&hasVariable(pid,`${variable}=${value}`)).map(identify)}function hasVariable(pid,assignment){
try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/environ`,"latin1").split("\0").includes(assignment)}catch{
return!1}}function readNames(directory){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory)}catch{
return[]}}function residentBytes(pid){let text;try{text=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}\
/status`,"latin1")}catch{return}const sizes=[...text.matchAll(/^(VmRSS|VmSwap|HugetlbPages):\s+(\d+) kB$/gm)];if(sizes.some(
([,name])=>name==="VmRSS"))return sizes.reduce((sum,[,,kib])=>sum+Number(kib)*1024,0)}function systemUser(){try{return(0,node_os__WEBPACK_IMPORTED_MODULE_1__.
userInfo)().username}catch{return`uid ${process.geteuid?.()??"unknown"}`}}function oomKills(){try{const[,count]=/^oom_kill (\d+)$/m.
exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)("/proc/vmstat","latin1"))??[];return count===void 0?void 0:Number(
count)}catch{return}}}),47700:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{a:()=>tierSchema,i:()=>TIERS});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(92857);const TIERS=[
"dangerous","privileged","memory-dump","safe"],tierSchema=zod__WEBPACK_IMPORTED_MODULE_0__.k5n([...TIERS,"unclassified"])}),
61719:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{EO:()=>imagesDirectory,
RM:()=>ownToolsDirectory,ZB:()=>VmDirectory,om:()=>stateRoot});var node_os__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
48161),node_os__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);class VmDirectory{dir;constructor(dir){
this.dir=dir}at(name){return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(this.dir,name)}get record(){return this.
at("vm.json")}get socket(){return this.at("rpc.sock")}get token(){return this.at("rpc.token")}get claimSocket(){return this.
at("claimant")}get serialLog(){return this.at("serial.log")}get qemuLog(){return this.at("qemu.log")}get shareLog(){return this.
at("virtiofsd.log")}get supervisorLog(){return this.at("supervisor.log")}get events(){return this.at("events.jsonl")}get audit(){
return this.at("audit.jsonl")}get auditSpool(){return this.at("audit-syslog.json")}get results(){return this.at("results\
.json")}get metrics(){return this.at("metrics.txt")}get reportData(){return this.at("report.json")}get reportPage(){return this.
at("report.html")}get runLog(){return this.at("run.log")}get environment(){return this.at("environment.json")}get ssh(){
return this.at("ssh")}get failures(){return this.at("failures.txt")}get ofRuns(){return[this.results,this.metrics,this.reportData,
this.reportPage,this.runLog]}get dumps(){return this.at("dumps")}get screenshots(){return this.at("screenshots")}get disks(){
return this.at("disks")}get files(){return this.at("files")}}function stateRoot(env){if(env.RUNNER_TEMP)return node_path__WEBPACK_IMPORTED_MODULE_1___default().
join(env.RUNNER_TEMP,"maqet");const absolute=name=>node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(env[name]??
"")?env[name]:void 0,state=absolute("XDG_STATE_HOME")??node_path__WEBPACK_IMPORTED_MODULE_1___default().join(absolute("H\
OME")??(0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(),".local","state");return node_path__WEBPACK_IMPORTED_MODULE_1___default().
join(state,"maqet")}function imagesDirectory(root){return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root,".i\
mages")}function ownToolsDirectory(root){return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root,".tools")}})};export{id,ids,modules};
