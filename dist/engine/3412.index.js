const id=3412,ids=[3412],modules={18196:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{uz:()=>splitLines,xR:()=>MAX_RECORD_BYTES,zO:()=>readChunks});const MAX_RECORD_BYTES=1024*1024,CHUNK_BYTES=256*
1024,NEWLINE=10;async function*readChunks(handle){for(let position=0;;){const{bytesRead,buffer}=await handle.read(Buffer.
allocUnsafe(CHUNK_BYTES),0,CHUNK_BYTES,position);if(bytesRead===0)return;position+=bytesRead,yield buffer.subarray(0,bytesRead)}}
async function*splitLines(chunks){let held=[],heldBytes=0;for await(const chunk of chunks){let rest=typeof chunk=="strin\
g"?Buffer.from(chunk,"utf8"):Buffer.from(chunk.buffer,chunk.byteOffset,chunk.byteLength);for(let end=rest.indexOf(NEWLINE);end>=
0;end=rest.indexOf(NEWLINE)){const bytes=Buffer.concat([...held,rest.subarray(0,end)]);if(yield{bytes,terminated:!0,tooLong:bytes.
length>=MAX_RECORD_BYTES},bytes.length>=MAX_RECORD_BYTES)return;rest=rest.subarray(end+1),held=[],heldBytes=0}if(rest.length!==
0&&(held.push(Buffer.from(rest)),heldBytes+=rest.length,heldBytes>=MAX_RECORD_BYTES)){yield{bytes:Buffer.concat(held).subarray(
0,MAX_RECORD_BYTES),terminated:!1,tooLong:!0};return}}heldBytes>0&&(yield{bytes:Buffer.concat(held),terminated:!1,tooLong:!1})}}),
7802:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ym:()=>encodeRecord,
hw:()=>GENESIS,xe:()=>sealRecord});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_crypto__WEBPACK_IMPORTED_MODULE_0__),_shared_json_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(78451),_record_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
7114);const GENESIS="0".repeat(64),HASHED_FIELDS=_record_js__WEBPACK_IMPORTED_MODULE_1__.IT.filter(field=>field!=="hash"),
SORTED=HASHED_FIELDS.map((_field,index)=>index).sort((a,b)=>(HASHED_FIELDS[a]??"")<(HASHED_FIELDS[b]??"")?-1:1);function encodeRecord(content){
const members=HASHED_FIELDS.map(field=>`"${field}":${(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_2__.dj)(content[field])}`),
sorted=SORTED.map(index=>members[index]).join(","),hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").
update(content.prev).update(`{${sorted}}`).digest("hex");return{record:{...content,hash},bytes:Buffer.from(`{${members.join(
",")},"hash":"${hash}"}
`,"utf8")}}function sealRecord(entry,seq,time,prev){return encodeRecord({seq,time,vm:entry.vm,actor:entry.actor,run:entry.
run,event:entry.event,command:entry.command??null,arguments:entry.arguments??null,tier:entry.tier??null,decision:entry.decision??
null,reason:entry.reason??"",outcome:entry.outcome??null,error:entry.error??null,durationMs:entry.durationMs??null,prev})}}),
7114:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{IC:()=>statedCallerSchema,
IT:()=>RECORD_FIELDS,K5:()=>UnfitRecordError,M_:()=>AuditError,Q9:()=>resultEntry,hN:()=>recordProblem,kN:()=>notSentEntry,
rU:()=>claimedActor});var zod__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(92857),_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
58382),_shared_json_schema_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(22303),_shared_process_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
16588),_shared_tiers_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(47700),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
10371);class AuditError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.Po{}class UnfitRecordError extends AuditError{}
const auditEventSchema=zod__WEBPACK_IMPORTED_MODULE_4__.k5n(["qmp","qmp-result","qga","qga-result","guest-run","guest-co\
py","guest-wait","snapshot","disk-create","disk-remove","vm-start","vm-files","vm-attach","vm-keep","vm-stop","vm-remove",
"images-remove","log-closed"]),runIdentitySchema=zod__WEBPACK_IMPORTED_MODULE_4__.rej({repository:zod__WEBPACK_IMPORTED_MODULE_4__.
YjP(),workflow:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),runId:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),attempt:zod__WEBPACK_IMPORTED_MODULE_4__.
YjP(),job:zod__WEBPACK_IMPORTED_MODULE_4__.YjP()}),callerFields={actor:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),run:runIdentitySchema.
nullable()},callerSchema=zod__WEBPACK_IMPORTED_MODULE_4__.rej(callerFields),CLAIMED=" (claimed)",MOST_CLAIMED=200;function claimedActor(name){
return`${(name.endsWith(CLAIMED)?name.slice(0,-CLAIMED.length):name).slice(0,MOST_CLAIMED)}${CLAIMED}`}const statedCallerSchema=callerSchema.
transform(caller=>caller.actor===(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_2__.Xc)()?caller:{...caller,actor:claimedActor(
caller.actor)}),auditRecordSchema=zod__WEBPACK_IMPORTED_MODULE_4__.rej({seq:zod__WEBPACK_IMPORTED_MODULE_4__.aig().int(),
time:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),vm:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),...callerFields,event:auditEventSchema,
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
function notSentEntry(decision,why){return resultEntry(decision,{outcome:"not-sent",error:why,durationMs:null})}}),42622:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H5:()=>verifyChain,Oo:()=>brokenLogError,tY:()=>checkLine});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__),
_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58382),_shared_json_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
78451),_bytes_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(18196),_chain_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
7802),_record_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(7114);function brokenLogError({brokenAt,problem}){return new _record_js__WEBPACK_IMPORTED_MODULE_4__.
M_(`The audit log is broken at record ${brokenAt}: ${problem}.`,{remedy:"Do not trust the records from there on."})}async function verifyChain(source,expectedHead){
if(typeof source!="string")return verifyChunks(source,expectedHead);let handle;try{if(handle=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
open)(source,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK),
!(await handle.stat()).isFile())throw new TypeError("not a regular file");return await verifyChunks((0,_bytes_js__WEBPACK_IMPORTED_MODULE_5__.
zO)(handle),expectedHead)}catch(error){throw new _record_js__WEBPACK_IMPORTED_MODULE_4__.M_(`Could not read the audit lo\
g ${JSON.stringify(source)}: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.UQ)(error)??(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.
kc)(error)}.`,{remedy:"Name an audit.jsonl that exists and that you may read.",cause:error})}finally{await handle?.close()}}
async function verifyChunks(chunks,expectedHead){let records=0,head=_chain_js__WEBPACK_IMPORTED_MODULE_3__.hw,closed=!1,
expectedAt=0;for await(const line of(0,_bytes_js__WEBPACK_IMPORTED_MODULE_5__.uz)(chunks)){const checked=checkLine(line,
records+1,head);if(!checked.ok)return{...checked,brokenAt:records+1};records+=1,head=checked.record.hash,closed=checked.
record.event==="log-closed",head===expectedHead&&(expectedAt=records)}return records===0?{ok:!1,brokenAt:1,problem:"is m\
issing: the log is empty"}:expectedHead===void 0||expectedAt===records?{ok:!0,records,head,closed}:{ok:!1,...headProblem(
records,expectedAt)}}function headProblem(records,expectedAt){return expectedAt>0?{brokenAt:expectedAt+1,problem:`was ad\
ded after the expected head, which is record ${expectedAt} of ${records}`}:{brokenAt:records+1,problem:`is missing: no r\
ecord has the expected head, so the log was cut after record ${records} or rewritten`}}function checkLine(line,position,prev){
if(line.tooLong)return{ok:!1,problem:`is longer than a record can be (${_bytes_js__WEBPACK_IMPORTED_MODULE_5__.xR} bytes\
)`};if(!line.terminated)return{ok:!1,problem:`ends after ${line.bytes.length} bytes without a newline: the writer was ki\
lled, the disk was full, or the file was cut`};try{return checkRecord(line.bytes,position,prev)}catch(error){return{ok:!1,
problem:`is invalid: ${error instanceof RangeError?"the line is nested too deeply":"the line is not JSON"}`}}}function checkRecord(bytes,position,prev){
const value=(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_6__.qF)(bytes.toString("utf8"));if(!(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_6__.
OW)(value))return{ok:!1,problem:"is invalid: the line is not a JSON object"};const broken=problem2=>typeof value.seq=="n\
umber"?{ok:!1,seq:value.seq,problem:problem2}:{ok:!1,problem:problem2},problem=(0,_record_js__WEBPACK_IMPORTED_MODULE_4__.
hN)(value);if(problem!==void 0)return broken(problem);const record=value;if(record.seq!==position)return broken(`has seq\
 ${record.seq} instead of ${position}: records are missing, added or swapped`);if(record.prev!==prev)return broken("does\
 not follow the record before it: its prev is not the hash of that record");const encoded=(0,_chain_js__WEBPACK_IMPORTED_MODULE_3__.
Ym)(record);return record.hash!==encoded.record.hash?broken("does not match its hash: it was changed after it was writte\
n"):encoded.bytes.subarray(0,-1).equals(bytes)?{ok:!0,record}:broken("is not encoded as maqet encodes it: its bytes were\
 changed after it was written")}}),63412:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{define:()=>define});var _audit_verify_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
42622),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76675);function define(command,bind){command.argument(
"<FILE>","the audit log: audit.jsonl of a VM or of an artifact").option("--head <HASH>","the hash that the last record m\
ust have: the output `audit-head` of the run").addHelpText("after",`
Without --head, a log that was truncated, or rewritten as a whole, can pass for an intact one.`),bind(command,async parsed=>{
const file=String(parsed.processedArgs[0]),{head}=parsed.opts(),expected=head===void 0?void 0:checkedHead(head),verdict=await(0,_audit_verify_js__WEBPACK_IMPORTED_MODULE_0__.
H5)(file,expected);return verdict.ok?intact(verdict,expected!==void 0):broken(verdict,file)})}function checkedHead(head){
if(/^[0-9a-f]{64}$/i.test(head))return head.toLowerCase();throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.eb(`--head ${JSON.
stringify(head)} is not a hash.`,{remedy:"Give the 64 hexadecimal digits of the output `audit-head`."})}function intact(verdict,headChecked){
const{records,head,closed}=verdict,lines=[`intact: ${records} records, ${headChecked?"the head matches":"the head was no\
t compared (--head)"}`,`head: ${head}`];return{code:_errors_js__WEBPACK_IMPORTED_MODULE_1__.ai.passed,lines,errors:closed?
[]:["notice: the log does not end with its closing record. Its VM still runs, its writer was killed, or it was truncated\
."],json:{...verdict,auditHead:head}}}function broken(verdict,file){const{brokenAt,problem}=verdict,trusted=brokenAt===2?
"record 1":`records 1 to ${brokenAt-1}`,errors=[`error: record ${brokenAt} of ${JSON.stringify(file)} ${problem}.`,`  Tr\
ust ${brokenAt===1?"no record of this log":`only ${trusted}`}, and keep the file unchanged.`];return{code:_errors_js__WEBPACK_IMPORTED_MODULE_1__.
ai.failed,lines:[],errors,json:{...verdict}}}}),22303:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
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
