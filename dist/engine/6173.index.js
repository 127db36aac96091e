const id=6173,ids=[6173],modules={7114:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
function notSentEntry(decision,why){return resultEntry(decision,{outcome:"not-sent",error:why,durationMs:null})}}),9989:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$S:()=>secretsFromEnvironment,KD:()=>secretArgumentsOf,eh:()=>isSecretName});
const ANYWHERE=/passw|passphrase|secret|token|credential|privatekey|apikey|accesskey|authorization|cookie/,LAST_WORD=new Set(
["data","key","keys","b64","pass","pwd","pw","pin","auth"]),VARIABLE=/passw|passphrase|secret|token|credential|private_?key|api_?key|access_?key|_key$|_pass$/i,
squeezed=name=>name.toLowerCase().replace(/[^a-z0-9]/g,"");function isSecretName(name){if(ANYWHERE.test(squeezed(name)))
return!0;const words=name.replace(/([a-z0-9])([A-Z])/g,"$1-$2").toLowerCase().split(/[^a-z0-9]+/).filter(word=>word!=="");
return LAST_WORD.has(words.at(-1)??"")}function secretsFromEnvironment(env){return Object.entries(env).flatMap(([name,value])=>VARIABLE.
test(name)&&value!==void 0&&value!==""?[value]:[])}const OF_COMMAND={"guest-exec":["env"],"sev-inject-launch-secret":["p\
acket-header","secret","gpa"]};function secretArgumentsOf(command){return Object.hasOwn(OF_COMMAND,command)?OF_COMMAND[command]??
[]:[]}}),86173:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{W:()=>administratorPlaces,processFacts:()=>processFacts});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__),_audit_record_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
7114),_audit_redact_names_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9989),_shared_process_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
16588),_state_layout_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(61719);function processFacts(env,entryFile){const isRunner=env.
GITHUB_ACTIONS==="true",run=isRunner?runIdentity(env):null;return{caller:{actor:actorOf(run===null?void 0:env.GITHUB_ACTOR),
run},secrets:(0,_audit_redact_names_js__WEBPACK_IMPORTED_MODULE_2__.$S)(env),administrator:administratorPlaces(env),root:(0,_state_layout_js__WEBPACK_IMPORTED_MODULE_4__.
om)(env),job:run===null?"":[run.repository,run.runId,run.attempt,run.job].join("/"),isRunner,supervisorEntry:node_path__WEBPACK_IMPORTED_MODULE_0___default().
join(node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(entryFile),"..","supervisor","index.js")}}function actorOf(claimed){
return claimed?(0,_audit_record_js__WEBPACK_IMPORTED_MODULE_1__.rU)(claimed):(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_3__.
Xc)()}function runIdentity(env){const value=name=>env[name]??"";return{repository:value("GITHUB_REPOSITORY"),workflow:value(
"GITHUB_WORKFLOW"),runId:value("GITHUB_RUN_ID"),attempt:value("GITHUB_RUN_ATTEMPT"),job:value("GITHUB_JOB")}}function administratorPlaces(env){
return{file:"/etc/maqet/policy.yml",variable:env.MAQET_POLICY,trusted:[0]}}}),22303:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$g:()=>jsonObjectSchema,Og:()=>jsonSchema,c3:()=>listOf});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
92857),_json_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(78451);const MAX_DEPTH=1e3,jsonSchema=zod__WEBPACK_IMPORTED_MODULE_0__.
IeY(value=>value!==void 0,{error:"expected a JSON value"}),jsonObjectSchema=zod__WEBPACK_IMPORTED_MODULE_0__.IeY(value=>(0,_json_js__WEBPACK_IMPORTED_MODULE_1__.
OW)(value)&&!ArrayBuffer.isView(value)&&!isDeeperThan(value,MAX_DEPTH),{error:`expected a JSON object, nested at most ${MAX_DEPTH}\
 deep`});function listOf(item,most){return zod__WEBPACK_IMPORTED_MODULE_0__.IeY(value=>Array.isArray(value)&&value.length<=
most,{error:`expected a list of at most ${most} items`}).pipe(zod__WEBPACK_IMPORTED_MODULE_0__.YOg(item)).readonly()}function isDeeperThan(value,depth){
return typeof value!="object"||value===null?!1:depth===0||Object.values(value).some(member=>isDeeperThan(member,depth-1))}}),
16588:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Fp:()=>isOfThisNamespace,
Ib:()=>processIdSchema,Sc:()=>residentBytes,U_:()=>processesWith,Xc:()=>systemUser,_n:()=>isAlive,a7:()=>signalProcess,bw:()=>oomKills,
ls:()=>identify});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_os__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(48161),node_os__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_os__WEBPACK_IMPORTED_MODULE_1__),zod__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(92857),_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
58382);const processIdSchema=zod__WEBPACK_IMPORTED_MODULE_3__.rej({pid:zod__WEBPACK_IMPORTED_MODULE_3__.aig().int(),startTime:zod__WEBPACK_IMPORTED_MODULE_3__.
YjP(),namespace:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().optional()});function procStat(pid){try{const stat=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
readFileSync)(`/proc/${pid}/stat`,"latin1"),fields=stat.slice(stat.lastIndexOf(")")+2).split(" ");return{state:fields[0]??
"",startTime:fields[19]??""}}catch{return}}let ownNamespace;function namespaceOfNumbers(){try{ownNamespace??=`${(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
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
"dangerous","privileged","memory-dump","safe"],tierSchema=zod__WEBPACK_IMPORTED_MODULE_0__.k5n([...TIERS,"unclassified"])})};export{id,ids,modules};
