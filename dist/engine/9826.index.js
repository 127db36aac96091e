const id=9826,ids=[9826],modules={18196:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{uz:()=>splitLines,xR:()=>MAX_RECORD_BYTES,zO:()=>readChunks});const MAX_RECORD_BYTES=1024*1024,CHUNK_BYTES=256*
1024,NEWLINE=10;async function*readChunks(handle){for(let position=0;;){const{bytesRead,buffer}=await handle.read(Buffer.
allocUnsafe(CHUNK_BYTES),0,CHUNK_BYTES,position);if(bytesRead===0)return;position+=bytesRead,yield buffer.subarray(0,bytesRead)}}
async function*splitLines(chunks){let held=[],heldBytes=0;for await(const chunk of chunks){let rest=typeof chunk=="strin\
g"?Buffer.from(chunk,"utf8"):Buffer.from(chunk.buffer,chunk.byteOffset,chunk.byteLength);for(let end=rest.indexOf(NEWLINE);end>=
0;end=rest.indexOf(NEWLINE)){const bytes=Buffer.concat([...held,rest.subarray(0,end)]);if(yield{bytes,terminated:!0,tooLong:bytes.
length>=MAX_RECORD_BYTES},bytes.length>=MAX_RECORD_BYTES)return;rest=rest.subarray(end+1),held=[],heldBytes=0}if(rest.length!==
0&&(held.push(Buffer.from(rest)),heldBytes+=rest.length,heldBytes>=MAX_RECORD_BYTES)){yield{bytes:Buffer.concat(held).subarray(
0,MAX_RECORD_BYTES),terminated:!1,tooLong:!0};return}}heldBytes>0&&(yield{bytes:Buffer.concat(held),terminated:!1,tooLong:!1})}}),
81309:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>auditText,
L:()=>auditLines});var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(10371);const TITLES={qmp:"\
QMP","qmp-result":"QMP",qga:"QGA","qga-result":"QGA","guest-run":"QMP guest","guest-copy":"QMP guest",snapshot:"QMP snap\
shot"};function auditLines(record){const title=TITLES[record.event];if(title===void 0)return[lifecycleLine(record)];if(record.
decision==="block")return[blockedLine(title,record)];if(title==="QMP guest")return[record.outcome===null?guestLine(title,
record):guestEndLine(title,record)];if(title==="QMP snapshot")return snapshotLines(title,record);if(!record.event.endsWith(
"-result"))return allowedLines(title,record);if(record.outcome!=="failed")return[];const error=`error=${field(record.error??
"unknown")}`;return[line("warning",`${title} failed`,record.vm,record.command,`user=${field(record.actor)}`,error)]}function auditText(record){
const shown=auditLines(record).at(-1)?.text;if(shown!==void 0)return shown;const facts=[`outcome=${field(record.outcome??
"")}`,`duration=${record.durationMs??0}ms`,`user=${field(record.actor)}`];return line("info",`${TITLES[record.event]??""}\
 ended`,record.vm,record.command,...facts).text}function guestLine(title,record){const args=record.arguments??{},script=typeof args.
scriptSha256=="string"?[`sha256=${field(args.scriptSha256)}`]:[],facts=[...typeof args.channel=="string"?[`channel=${field(
args.channel)}`]:[],...script,`user=${field(record.actor)}`,`timestamp=${field(record.time)}`];return line("info",title,
record.vm,record.command,...facts)}function guestEndLine(title,record){const args=record.arguments??{},results=["channel",
"exitCode","signal","bytes"].flatMap(name=>{const value=args[name];return typeof value=="string"||typeof value=="number"?
[`${name}=${field(String(value))}`]:[]}),failed=record.outcome==="failed",error=failed?[`error=${field(record.error??"un\
known")}`]:[],facts=[...results,`duration=${record.durationMs??0}ms`,`user=${field(record.actor)}`,...error];return line(
failed?"warning":"info",`${title} ${failed?"failed":"ended"}`,record.vm,record.command,...facts)}function snapshotLines(title,record){
const user=`user=${field(record.actor)}`;if(record.outcome===null){const{action,name,disks}=record.arguments??{},named=Object.
entries({action,name}).flatMap(([key,value])=>typeof value=="string"?[`${key}=${field(value)}`]:[]),spanned=`disks=[${(Array.
isArray(disks)?disks:[]).map(disk=>listItem(String(disk))).join(", ")}]`;return[...record.tier==="privileged"?[line("war\
ning",`${title} privileged`,record.vm,record.command,user)]:[],line("info",title,record.vm,record.command,...named,spanned,
user,`timestamp=${field(record.time)}`)]}const took=`duration=${record.durationMs??0}ms`;return record.outcome==="ok"?[line(
"info",`${title} ended`,record.vm,record.command,took,user)]:[line("warning",`${title} failed`,record.vm,record.command,
took,user,`error=${field(record.error??"unknown")}`)]}function allowedLines(title,record){const user=`user=${field(record.
actor)}`,params=`params=[${Object.keys(record.arguments??{}).map(listItem).join(", ")}]`,audit=line("info",title,record.
vm,record.command,params,user,`timestamp=${field(record.time)}`);switch(record.tier){case"safe":return[audit];case"privi\
leged":return[line("warning",`${title} privileged`,record.vm,record.command,user),audit];case"memory-dump":return[line("\
info",`${title} memory dump`,record.vm,record.command,user,"purpose=testing"),audit];default:return[line("error",`${title}\
 dangerous`,record.vm,record.command,user,`reason=${field(record.reason)}`),audit]}}function blockedLine(title,record){const user=`\
user=${field(record.actor)}`,facts=[`tier=${field(record.tier??"unclassified")}`,`reason=${field(record.reason)}`,`times\
tamp=${field(record.time)}`];return line("error",`${title} blocked`,record.vm,record.command,user,...facts)}function lifecycleLine(record){
const outcome=record.outcome===null?[]:[`outcome=${field(record.outcome)}`],error=record.error===null?[]:[`error=${field(
record.error)}`],disk=record.event==="disk-create"||record.event==="disk-remove"?record.arguments?.disk:void 0,facts=[...typeof disk==
"string"?[`disk=${field(disk)}`]:[],`user=${field(record.actor)}`,...outcome,...error,`timestamp=${field(record.time)}`];
return line(record.outcome==="failed"?"warning":"info","VM",record.vm,record.event,...facts)}function line(level,title,vm,name,...facts){
return{level,text:[`${title}: ${field(vm)}`,field(name??""),...facts].join(" | ")}}function field(text){return(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.
T)(text).replaceAll("|","\\x7c")}function listItem(name){return field(name).replaceAll(",","\\x2c").replaceAll("[","\\x5b").
replaceAll("]","\\x5d")}}),7114:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{IT:()=>RECORD_FIELDS,K5:()=>UnfitRecordError,M_:()=>AuditError,Q9:()=>resultEntry,hN:()=>recordProblem,
xi:()=>callerSchema});var zod__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(92857),_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
58382),_shared_json_schema_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(22303),_shared_tiers_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
47700),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(10371);class AuditError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
Po{}class UnfitRecordError extends AuditError{}const auditEventSchema=zod__WEBPACK_IMPORTED_MODULE_3__.k5n(["qmp","qmp-r\
esult","qga","qga-result","guest-run","guest-copy","snapshot","disk-create","disk-remove","vm-start","vm-attach","vm-kee\
p","vm-stop","vm-remove","images-remove","log-closed"]),runIdentitySchema=zod__WEBPACK_IMPORTED_MODULE_3__.rej({repository:zod__WEBPACK_IMPORTED_MODULE_3__.
YjP(),workflow:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),runId:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),attempt:zod__WEBPACK_IMPORTED_MODULE_3__.
YjP(),job:zod__WEBPACK_IMPORTED_MODULE_3__.YjP()}),callerFields={actor:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),run:runIdentitySchema.
nullable()},callerSchema=zod__WEBPACK_IMPORTED_MODULE_3__.rej(callerFields),auditRecordSchema=zod__WEBPACK_IMPORTED_MODULE_3__.
rej({seq:zod__WEBPACK_IMPORTED_MODULE_3__.aig().int(),time:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),vm:zod__WEBPACK_IMPORTED_MODULE_3__.
YjP(),...callerFields,event:auditEventSchema,command:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullable(),arguments:_shared_json_schema_js__WEBPACK_IMPORTED_MODULE_1__.
$g.nullable(),tier:_shared_tiers_js__WEBPACK_IMPORTED_MODULE_2__.a.nullable(),decision:zod__WEBPACK_IMPORTED_MODULE_3__.
k5n(["allow","block"]).nullable(),reason:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),outcome:zod__WEBPACK_IMPORTED_MODULE_3__.
k5n(["ok","failed","blocked"]).nullable(),error:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullable(),durationMs:zod__WEBPACK_IMPORTED_MODULE_3__.
aig().nullable(),prev:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),hash:zod__WEBPACK_IMPORTED_MODULE_3__.YjP()}),RECORD_FIELDS=Object.
keys(auditRecordSchema.shape);function recordProblem(value){const{error}=auditRecordSchema.safeParse(value);if(error===void 0)
return;const unknown=Object.keys(value).find(key=>!RECORD_FIELDS.includes(key));if(unknown!==void 0)return`has an unknow\
n field: ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__.T)(unknown,40)}`;const missing=RECORD_FIELDS.find(field=>!Object.
hasOwn(value,field));return missing!==void 0?`lacks the field ${missing}`:`has an invalid value in the field ${String(error.
issues[0]?.path[0])}`}const RESULT_EVENTS={qmp:"qmp-result",qga:"qga-result"};function resultEntry(decision,ending){return{
actor:decision.actor,run:decision.run,event:RESULT_EVENTS[decision.event]??decision.event,command:decision.command,arguments:ending.
facts??null,tier:decision.tier,decision:decision.decision,reason:`result of record ${decision.seq}`,outcome:ending.outcome,
error:ending.error??null,durationMs:ending.durationMs}}}),83272:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{p:()=>AuditShipper,Z:()=>backlogSchema});var external_node_os_=__webpack_require__(
48161),schemas=__webpack_require__(92857),deadline=__webpack_require__(18013),errors=__webpack_require__(58382),json=__webpack_require__(
78451),untrusted_text=__webpack_require__(10371),address=__webpack_require__(28389),audit_line=__webpack_require__(81309);
const FACILITY=13,SEVERITIES={error:3,warning:4,info:6},ELEMENT="maqet@32473",MAX_VALUE=255,BYTE_ORDER_MARK="\uFEFF";function syslogMessage(record,line,{
hostname,pid,format,maxBytes}){const levels=(0,audit_line.L)(record).map(({level})=>SEVERITIES[level]),header=`<${FACILITY*
8+Math.min(SEVERITIES.info,...levels)}>1 ${record.time} ${headerField(hostname,255)} maqet ${pid} ${headerField(record.event,
32)}`,text=format==="jsonl"?line:(0,audit_line.$)(record),marked=/^[\u0020-\u007e]*$/.test(text)?text:`${BYTE_ORDER_MARK}${text}`,
head=Buffer.from(`${header} ${structuredData(record)} `,"utf8");return Buffer.concat([head,truncatedUtf8(Buffer.from(marked,
"utf8"),(maxBytes??Number.POSITIVE_INFINITY)-head.length)])}function structuredData(record){const{seq,vm,actor,run,command,
tier,decision,outcome,durationMs,hash}=record,parameters={seq,vm,actor,run:run===null?null:`${run.repository}/${run.runId}\
/${run.attempt}/${run.job}`,command,tier,decision,outcome,durationMs,hash},written=Object.entries(parameters).flatMap(([
name,value])=>value===null?[]:[`${name}="${parameterValue(String(value))}"`]);return`[${[ELEMENT,...written].join(" ")}]`}
function parameterValue(text){return(0,untrusted_text.T)(text,MAX_VALUE).replace(/["\\\]]/g,"\\$&")}function headerField(text,max){
return text.replace(/[^\u0021-\u007e]/g,"_").slice(0,max)||"-"}function truncatedUtf8(bytes,max){if(bytes.length<=max)return bytes;
let end=Math.max(0,max);for(;end>0&&((bytes[end]??0)&192)===128;)end-=1;return bytes.subarray(0,end)}var spool=__webpack_require__(
84826);const backlogSchema=schemas.rej({records:schemas.aig().int(),server:schemas.YjP(),problem:schemas.YjP()}),COLLECT_MS=1e3,
FIRST_RETRY_MS=1e3,MAX_RETRY_MS=3e4,FLUSH_RETRY_MS=500,LAST_BATCH_MS=1e3,MAX_DATAGRAM=8192;class AuditShipper{files;state;cancel=new AbortController;working;dirty=!1;flushing=!1;closing=!1;endPause=()=>{};problem="";constructor(files,state){
this.files=files,this.state=state}static async open(files){const state=await(0,spool.vN)(files.auditSpool);return state===
void 0?void 0:new AuditShipper(files,state)}wake(){this.dirty=!0,this.working??=this.work()}async flush(deadline2){return this.
flushing=!0,this.wake(),this.endPause(),await deadline2.race(this.working??Promise.resolve(),"the syslog server").catch(
()=>{}),this.flushing=!1,this.backlog()}async close(){this.closing=!0,this.endPause();const last=this.working??Promise.resolve();
await deadline.B.after(LAST_BATCH_MS).race(last,"the last batch").catch(()=>{}),this.cancel.abort(),await last}async backlog(){
const records=await(0,spool.qJ)(this.files.audit,this.state.bytes).catch(()=>0);if(records!==0)return{records,server:(0,address.
$)(this.state.address),problem:this.problem}}async work(){await this.pause(COLLECT_MS);for(let retryMs=FIRST_RETRY_MS;!this.
closing;){this.dirty=!1;try{const sent=await this.sendNext();if(this.problem="",retryMs=FIRST_RETRY_MS,!sent&&!this.dirty)
break}catch(error){this.problem=(0,untrusted_text.T)((0,errors.kc)(error),200),await this.pause(this.flushing?FLUSH_RETRY_MS:
retryMs),retryMs=Math.min(2*retryMs,MAX_RETRY_MS)}}this.working=void 0}async sendNext(){const{bytes,address:address2,format}=this.
state,{lines,end}=await(0,spool.x3)(this.files.audit,bytes);if(lines.length===0)return!1;const maxBytes=address2.transport===
"udp"?MAX_DATAGRAM:void 0,facts={hostname:(0,external_node_os_.hostname)(),pid:process.pid,format,maxBytes},messages=lines.
map(line=>syslogMessage((0,json.qF)(line),line,facts)),{sendMessages}=await __webpack_require__.e(5640).then(__webpack_require__.
bind(__webpack_require__,55640));return await sendMessages(address2,messages,this.cancel.signal),this.state={...this.state,
bytes:end},await(0,spool.Ax)(this.files.auditSpool,this.state),!0}async pause(ms){if(this.closing||this.flushing&&ms>FLUSH_RETRY_MS)
return;const{promise,resolve}=Promise.withResolvers(),timer=setTimeout(resolve,ms);this.endPause=resolve,await promise,clearTimeout(
timer)}}}),84826:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Ax:()=>writeSpoolState,qJ:()=>countRecords,vN:()=>readSpoolState,x3:()=>readBatch});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__),
zod__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(92857),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
58382),_shared_replace_file_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(38736),_bytes_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
18196);const MAX_BATCH=64,NEWLINE=10,schema=zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({address:zod__WEBPACK_IMPORTED_MODULE_4__.
Ikc({transport:zod__WEBPACK_IMPORTED_MODULE_4__.k5n(["udp","tcp","tls"]),host:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),port:zod__WEBPACK_IMPORTED_MODULE_4__.
aig()}),format:zod__WEBPACK_IMPORTED_MODULE_4__.k5n(["jsonl","text"]),bytes:zod__WEBPACK_IMPORTED_MODULE_4__.aig().int().
nonnegative()});async function readSpoolState(file){try{return schema.parse(JSON.parse(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
readFile)(file,"utf8")))}catch(error){if((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.UQ)(error)==="ENOENT")return;
throw error}}async function writeSpoolState(file,state){await(0,_shared_replace_file_js__WEBPACK_IMPORTED_MODULE_3__.f)(
file,JSON.stringify(state))}async function readBatch(log,start){const handle=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
open)(log,"r").catch(error=>{if((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.UQ)(error)!=="ENOENT")throw error});if(handle===
void 0)return{lines:[],end:start};try{const{buffer,bytesRead}=await handle.read(Buffer.allocUnsafe(_bytes_js__WEBPACK_IMPORTED_MODULE_5__.
xR),0,_bytes_js__WEBPACK_IMPORTED_MODULE_5__.xR,start),lines=[];let from=0;for(let at=buffer.indexOf(NEWLINE);at>=0&&at<
bytesRead&&lines.length<MAX_BATCH;at=buffer.indexOf(NEWLINE,from))lines.push(buffer.toString("utf8",from,at)),from=at+1;
return{lines,end:start+from}}finally{await handle.close()}}async function countRecords(log,start){let count=0;for await(const chunk of(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
createReadStream)(log,{start}))for(let at=chunk.indexOf(NEWLINE);at>=0;at=chunk.indexOf(NEWLINE,at+1))count+=1;return count}}),
18013:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>Deadline,
y:()=>sleep});var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(643),node_perf_hooks__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
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
cc("a pause")}}}),38736:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{f:()=>replaceFile});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);async function replaceFile(file,text){const partial=`${file}.${process.
pid}.partial`;try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(partial,text,{mode:384}),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
rename)(partial,file)}catch(error){throw await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(partial,{force:!0}).catch(
()=>{}),error}}}),10388:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
