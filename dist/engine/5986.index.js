const id=5986,ids=[5986],modules={18196:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
QMP","qmp-result":"QMP",qga:"QGA","qga-result":"QGA","guest-run":"QMP guest","guest-copy":"QMP guest","guest-wait":"QMP \
guest",snapshot:"QMP snapshot"};function auditLines(record){const title=TITLES[record.event];if(title===void 0)return[lifecycleLine(
record)];if(record.decision==="block")return[blockedLine(title,record)];if(title==="QMP guest")return[record.outcome===null?
guestLine(title,record):guestEndLine(title,record)];if(title==="QMP snapshot")return snapshotLines(title,record);if(!record.
event.endsWith("-result"))return allowedLines(title,record);if(record.outcome!=="failed")return[];const error=`error=${field(
record.error??"unknown")}`;return[line("warning",`${title} failed`,record.vm,record.command,`user=${field(record.actor)}`,
error)]}function auditText(record){const shown=auditLines(record).at(-1)?.text;if(shown!==void 0)return shown;if(record.
outcome==="not-sent")return line("info",`${TITLES[record.event]??""} not sent`,record.vm,record.command,`user=${field(record.
actor)}`,why(record)).text;const facts=[`outcome=${field(record.outcome??"")}`,`duration=${record.durationMs??0}ms`,`use\
r=${field(record.actor)}`];return line("info",`${TITLES[record.event]??""} ended`,record.vm,record.command,...facts).text}
function why({error}){return`reason=${field(error??"unknown")}`}function guestLine(title,record){const args=record.arguments??
{},script=typeof args.scriptSha256=="string"?[`sha256=${field(args.scriptSha256)}`]:[],facts=[...typeof args.channel=="s\
tring"?[`channel=${field(args.channel)}`]:[],...script,`user=${field(record.actor)}`,`timestamp=${field(record.time)}`];
return line("info",title,record.vm,record.command,...facts)}function guestEndLine(title,record){const args=record.arguments??
{},results=["channel","exitCode","signal","bytes"].flatMap(name=>{const value=args[name];return typeof value=="string"||
typeof value=="number"?[`${name}=${field(String(value))}`]:[]}),failed=record.outcome==="failed",error=failed?[`error=${field(
record.error??"unknown")}`]:[],facts=[...results,`duration=${record.durationMs??0}ms`,`user=${field(record.actor)}`,...error];
return line(failed?"warning":"info",`${title} ${failed?"failed":"ended"}`,record.vm,record.command,...facts)}function snapshotLines(title,record){
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
replaceAll("]","\\x5d")}}),83272:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{p:()=>AuditShipper,Z:()=>backlogSchema});var external_node_os_=__webpack_require__(48161),schemas=__webpack_require__(
92857),deadline=__webpack_require__(18013),errors=__webpack_require__(58382),json=__webpack_require__(78451),untrusted_text=__webpack_require__(
10371),address=__webpack_require__(28389),audit_line=__webpack_require__(81309);const FACILITY=13,SEVERITIES={error:3,warning:4,
info:6},ELEMENT="maqet@32473",MAX_VALUE=255,BYTE_ORDER_MARK="\uFEFF";function syslogMessage(record,line,{hostname,pid,format,
maxBytes}){const levels=(0,audit_line.L)(record).map(({level})=>SEVERITIES[level]),header=`<${FACILITY*8+Math.min(SEVERITIES.
info,...levels)}>1 ${record.time} ${headerField(hostname,255)} maqet ${pid} ${headerField(record.event,32)}`,text=format===
"jsonl"?line:(0,audit_line.$)(record),marked=/^[\u0020-\u007e]*$/.test(text)?text:`${BYTE_ORDER_MARK}${text}`,head=Buffer.
from(`${header} ${structuredData(record)} `,"utf8");return Buffer.concat([head,truncatedUtf8(Buffer.from(marked,"utf8"),
(maxBytes??Number.POSITIVE_INFINITY)-head.length)])}function structuredData(record){const{seq,vm,actor,run,command,tier,
decision,outcome,durationMs,hash}=record,parameters={seq,vm,actor,run:run===null?null:`${run.repository}/${run.runId}/${run.
attempt}/${run.job}`,command,tier,decision,outcome,durationMs,hash},written=Object.entries(parameters).flatMap(([name,value])=>value===
null?[]:[`${name}="${parameterValue(String(value))}"`]);return`[${[ELEMENT,...written].join(" ")}]`}function parameterValue(text){
return(0,untrusted_text.T)(text,MAX_VALUE).replace(/["\\\]]/g,"\\$&")}function headerField(text,max){return text.replace(
/[^\u0021-\u007e]/g,"_").slice(0,max)||"-"}function truncatedUtf8(bytes,max){if(bytes.length<=max)return bytes;let end=Math.
max(0,max);for(;end>0&&((bytes[end]??0)&192)===128;)end-=1;return bytes.subarray(0,end)}var spool=__webpack_require__(84826);
const backlogSchema=schemas.rej({records:schemas.aig().int(),server:schemas.YjP(),problem:schemas.YjP()}),COLLECT_MS=1e3,
FIRST_RETRY_MS=1e3,MAX_RETRY_MS=3e4,FLUSH_RETRY_MS=500,LAST_BATCH_MS=1e3,MAX_DATAGRAM=8192;class AuditShipper{files;state;cancel=new AbortController;working;dirty=!1;flushing=!1;closing=!1;endPause=()=>{};problem="";constructor(files,state){
this.files=files,this.state=state}static async open(files){const state=await(0,spool.vN)(files.auditSpool);return state===
void 0?void 0:new AuditShipper(files,state)}wake(){this.dirty=!0,this.working??=this.work()}async flush(deadline2){return this.
flushing=!0,this.wake(),this.endPause(),await deadline2.settled(this.working??Promise.resolve(),"the syslog server"),this.
flushing=!1,this.backlog()}async close(){this.closing=!0,this.endPause();const last=this.working??Promise.resolve();await deadline.
B2.after(LAST_BATCH_MS).settled(last,"the last batch"),this.cancel.abort(),await last}async backlog(){const records=await(0,spool.
qJ)(this.files.audit,this.state.bytes).catch(()=>0);if(records!==0)return{records,server:(0,address.$)(this.state.address),
problem:this.problem}}async work(){await this.pause(COLLECT_MS);for(let retryMs=FIRST_RETRY_MS;!this.closing;){this.dirty=
!1;try{const sent=await this.sendNext();if(this.problem="",retryMs=FIRST_RETRY_MS,!sent&&!this.dirty)break}catch(error){
this.problem=(0,untrusted_text.T)((0,errors.kc)(error),200),await this.pause(this.flushing?FLUSH_RETRY_MS:retryMs),retryMs=
Math.min(2*retryMs,MAX_RETRY_MS)}}this.working=void 0}async sendNext(){const{bytes,address:address2,format}=this.state,{
lines,end}=await(0,spool.x3)(this.files.audit,bytes);if(lines.length===0)return!1;const maxBytes=address2.transport==="u\
dp"?MAX_DATAGRAM:void 0,facts={hostname:(0,external_node_os_.hostname)(),pid:process.pid,format,maxBytes},messages=lines.
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
52789:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{j:()=>MARKS,
y:()=>programEnvironment});const MARKS={claimant:"MAQET_CLAIMANT",directory:"MAQET_DIRECTORY"},KEPT_VARIABLES=["PATH","H\
OME","USER","TMPDIR","TERM","RUNNER_TRACKING_ID",MARKS.claimant,MARKS.directory];function programEnvironment(env){const kept=KEPT_VARIABLES.
flatMap(name=>env[name]===void 0?[]:[[name,env[name]]]);return{...Object.fromEntries(kept),LC_ALL:"C"}}}),38736:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{f:()=>replaceFile,z:()=>syncDirectory});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__),
node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_2__),_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(58382);const WRITE=node_fs__WEBPACK_IMPORTED_MODULE_0__.
constants.O_WRONLY|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.
O_TRUNC|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
async function replaceFile(file,text){const partial=`${file}.${process.pid}.partial`;try{await writeSynced(partial,text),
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(partial,file)}catch(error){throw await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
rm)(partial,{force:!0}).catch(()=>{}),error}await syncDirectory(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(
file))}async function writeSynced(file,text){const handle=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file,
WRITE,384);try{await handle.writeFile(text),await handle.sync()}finally{await handle.close()}}async function syncDirectory(directory){
const handle=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(directory,node_fs__WEBPACK_IMPORTED_MODULE_0__.
constants.O_RDONLY|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY);try{await handle.sync()}catch(error){if(![
"EINVAL","ENOTSUP","EOPNOTSUPP"].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.UQ)(error)??""))throw error}finally{
await handle.close()}}}),59528:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{C:()=>isListening,X:()=>socketPath});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_net__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
77030),node_net__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_1__),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__),_deadline_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
18013),_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(58382);const MAX_SOCKET_PATH=107,CONNECT_MS=5e3;function socketPath(file){
if(Buffer.byteLength(file)<=MAX_SOCKET_PATH)return{path:file,release:()=>{}};const fd=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
openSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file),"r");return{path:`/proc/self/fd/${fd}/${node_path__WEBPACK_IMPORTED_MODULE_2___default().
basename(file)}`,release:()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd)}}async function isListening(file){let place;
try{place=socketPath(file)}catch{return!1}const socket=(0,node_net__WEBPACK_IMPORTED_MODULE_1__.connect)(place.path);try{
const connected=new Promise((resolve,reject)=>socket.once("connect",resolve).once("error",reject));return await _deadline_js__WEBPACK_IMPORTED_MODULE_3__.
B2.after(CONNECT_MS).race(connected,"a listener"),!0}catch(error){return!["ECONNREFUSED","ENOENT","ENOTDIR","ENOTSOCK","\
ELOOP","ENAMETOOLONG","EPROTOTYPE"].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.UQ)(error)??"")}finally{socket.destroy(),
place.release()}}}),26136:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{DG:()=>isLive,DT:()=>directoryMark,Fi:()=>isListeningIn,hY:()=>hasEnded,hm:()=>isInhabited,rD:()=>processesIn});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),
_shared_process_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(16588),_shared_program_environment_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
52789),_shared_socket_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(59528),_presence_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
4332);async function isLive({directory,record}){return hasEnded(record)?!1:(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_1__.
_n)(record.owner)||record.qemu!==null&&(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_1__._n)(record.qemu)?!0:isListeningIn(
directory,record)}function hasEnded({state}){return state==="stopped"||state==="failed"}async function isListeningIn(directory,record){
return await(0,_shared_socket_js__WEBPACK_IMPORTED_MODULE_3__.C)(directory.socket)?!0:(record===void 0||record.accel===null)&&
!(0,_presence_js__WEBPACK_IMPORTED_MODULE_4__.oQ)(directory)&&(0,_shared_socket_js__WEBPACK_IMPORTED_MODULE_3__.C)(directory.
claimSocket)}async function isInhabited(directory){return await isListeningIn(directory,void 0)||(await processesIn(directory)).
length>0}async function processesIn(directory){const mark=await directoryMark(directory.dir);return mark===void 0?[]:(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_1__.
U_)(_shared_program_environment_js__WEBPACK_IMPORTED_MODULE_2__.j.directory,mark)}async function directoryMark(dir){const found=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
stat)(dir,{bigint:!0}).catch(()=>{});return found?.isDirectory()?`${found.dev}:${found.ino}`:void 0}}),4332:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Cl:()=>handOver,oQ:()=>isOwnPresence,pI:()=>showPresence});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),
node_net__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(77030),node_net__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_net__WEBPACK_IMPORTED_MODULE_1__),_shared_socket_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(59528);const presences=new Map;
async function showPresence(fresh,directory){if(process.platform!=="linux")return;const{path,release}=(0,_shared_socket_js__WEBPACK_IMPORTED_MODULE_2__.
X)(fresh.claimSocket),server=(0,node_net__WEBPACK_IMPORTED_MODULE_1__.createServer)(socket=>socket.destroy());await new Promise(
(resolve,reject)=>server.once("error",reject).listen(path,resolve)),server.unref(),presences.set(directory.dir,()=>server.
close(release))}async function handOver(directory){presences.get(directory.dir)?.(),presences.delete(directory.dir),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
rm)(directory.claimSocket,{force:!0})}function isOwnPresence(directory){return presences.has(directory.dir)}}),10388:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{aE:()=>readRecord,fi:()=>recordSchema,rd:()=>BrokenRecordError,rh:()=>writeRecord});
var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_0__),zod__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(92857),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
58382),_shared_process_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(16588),_shared_replace_file_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
38736),_shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(82589);const MOST_BYTES=2**20,recordSchema=zod__WEBPACK_IMPORTED_MODULE_5__.
Ikc({version:zod__WEBPACK_IMPORTED_MODULE_5__.euz(1),vm:zod__WEBPACK_IMPORTED_MODULE_5__.YjP(),state:zod__WEBPACK_IMPORTED_MODULE_5__.
k5n(["created","starting","running","paused","stopping","stopped","failed"]),reason:zod__WEBPACK_IMPORTED_MODULE_5__.YjP(),
createdAt:zod__WEBPACK_IMPORTED_MODULE_5__.YjP(),job:zod__WEBPACK_IMPORTED_MODULE_5__.YjP(),claimant:zod__WEBPACK_IMPORTED_MODULE_5__.
YjP(),owner:_shared_process_js__WEBPACK_IMPORTED_MODULE_2__.Ib,qemu:_shared_process_js__WEBPACK_IMPORTED_MODULE_2__.Ib.nullable(),
kept:zod__WEBPACK_IMPORTED_MODULE_5__.zMY(),accel:zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({name:zod__WEBPACK_IMPORTED_MODULE_5__.
YjP(),reason:zod__WEBPACK_IMPORTED_MODULE_5__.YjP()}).nullable(),config:zod__WEBPACK_IMPORTED_MODULE_5__.g1P(zod__WEBPACK_IMPORTED_MODULE_5__.
YjP(),zod__WEBPACK_IMPORTED_MODULE_5__.YjP()),ports:zod__WEBPACK_IMPORTED_MODULE_5__.YOg(zod__WEBPACK_IMPORTED_MODULE_5__.
Ikc({protocol:zod__WEBPACK_IMPORTED_MODULE_5__.k5n(["tcp","udp"]),host:zod__WEBPACK_IMPORTED_MODULE_5__.aig(),guest:zod__WEBPACK_IMPORTED_MODULE_5__.
aig()})),bootMs:zod__WEBPACK_IMPORTED_MODULE_5__.aig().nullable(),losses:zod__WEBPACK_IMPORTED_MODULE_5__.YOg(zod__WEBPACK_IMPORTED_MODULE_5__.
YjP()).optional()});class BrokenRecordError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.Po{}async function readRecord(directory){
try{return parseRecord(directory,await(0,_shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_4__.zx)(directory.record,MOST_BYTES))}catch(error){
if(error instanceof BrokenRecordError)throw error;if(error instanceof _shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_4__.
VT){const remedy2=`${endIt(directory)} as the user that started the VM, or use another VM name.`;throw new BrokenRecordError(
`${error.message}, so it is not read.`,{remedy:remedy2,status:"blocked",cause:error})}const code=(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
UQ)(error);if(code==="ENOENT"||code==="ENOTDIR"||code==="ENAMETOOLONG")return;const remedy=`Check its permissions, or us\
e another VM name. ${endIt(directory)}, which ends what is left of the VM and keeps its files.`;throw new BrokenRecordError(
`${directory.record} cannot be read (${code??(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.kc)(error)}).`,{remedy,cause:error})}}
function endIt({dir}){return`Run \`maqet down --force ${node_path__WEBPACK_IMPORTED_MODULE_0___default().basename(dir)}\``}
function parseRecord(directory,text){const broken=(problem,cause)=>new BrokenRecordError(`${directory.record} is not a v\
alid VM record: ${problem}.`,{remedy:`${endIt(directory)}, which ends what is left of the VM and keeps its files, or use\
 another VM name.`,cause});if(text.trim()==="")throw broken("it is empty");let value;try{value=JSON.parse(text)}catch(error2){
throw broken("it is not JSON",error2)}const{success,data,error}=recordSchema.safeParse(value);if(success)return data;const version=typeof value==
"object"&&value!==null&&"version"in value?value.version:1;throw broken(version!==1?`it is of version ${JSON.stringify(version)?.
slice(0,40)}, not 1`:`\`${error.issues[0]?.path.join(".")??""}\` is missing or wrong`,error)}async function writeRecord(directory,record){
await(0,_shared_replace_file_js__WEBPACK_IMPORTED_MODULE_3__.f)(directory.record,`${JSON.stringify(record,void 0,2)}
`)}})};export{id,ids,modules};
