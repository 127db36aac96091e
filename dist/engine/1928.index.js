const id=1928,ids=[1928],modules={7802:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Ym:()=>encodeRecord,hw:()=>GENESIS,xe:()=>sealRecord});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598),node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__),
_shared_json_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(78451),_record_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
7114);const GENESIS="0".repeat(64),HASHED_FIELDS=_record_js__WEBPACK_IMPORTED_MODULE_1__.IT.filter(field=>field!=="hash"),
SORTED=HASHED_FIELDS.map((_field,index)=>index).sort((a,b)=>(HASHED_FIELDS[a]??"")<(HASHED_FIELDS[b]??"")?-1:1);function encodeRecord(content){
const members=HASHED_FIELDS.map(field=>`"${field}":${(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_2__.dj)(content[field])}`),
sorted=SORTED.map(index=>members[index]).join(","),hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").
update(content.prev).update(`{${sorted}}`).digest("hex");return{record:{...content,hash},bytes:Buffer.from(`{${members.join(
",")},"hash":"${hash}"}
`,"utf8")}}function sealRecord(entry,seq,time,prev){return encodeRecord({seq,time,vm:entry.vm,actor:entry.actor,run:entry.
run,event:entry.event,command:entry.command??null,arguments:entry.arguments??null,tier:entry.tier??null,decision:entry.decision??
null,reason:entry.reason??"",outcome:entry.outcome??null,error:entry.error??null,durationMs:entry.durationMs??null,prev})}}),
42622:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{H5:()=>verifyChain,
Oo:()=>brokenLogError,tY:()=>checkLine});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58382),
_shared_json_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(78451),_bytes_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
18196),_chain_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(7802),_record_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
7114);function brokenLogError({brokenAt,problem}){return new _record_js__WEBPACK_IMPORTED_MODULE_4__.M_(`The audit log i\
s broken at record ${brokenAt}: ${problem}.`,{remedy:"Do not trust the records from there on."})}async function verifyChain(source,expectedHead){
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
 changed after it was written")}}),46171:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{define:()=>define});var _shared_units_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
64886),_state_find_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(94906),_state_layout_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
61719),_state_liveness_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(26136),_supervisor_rpc_client_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
63285),_errors_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(76675),_render_vm_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
76424);const SERIAL_LINES=5;function define(command,bind){command.argument("[VM]","the name of the VM","vm").addHelpText(
"after",`
For a VM that has ended, shows how it ended. The exit code is 0 for every VM that exists, running or not.`),bind(command,
async({processedArgs:[vm]})=>{const found=await(0,_state_find_js__WEBPACK_IMPORTED_MODULE_1__.FJ)((0,_state_layout_js__WEBPACK_IMPORTED_MODULE_2__.
om)(process.env),String(vm)),runs=await(0,_state_liveness_js__WEBPACK_IMPORTED_MODULE_3__.DG)(found),live=runs?await ask(
found):void 0,head=await(0,_render_vm_js__WEBPACK_IMPORTED_MODULE_6__.Kh)(found.directory.dir);return{code:_errors_js__WEBPACK_IMPORTED_MODULE_5__.
ai.passed,lines:statusLines(found,runs,live,head),json:statusJson(found,runs,live,head)}})}async function ask({directory,
record}){if(record.qemu===null)return;const client=await _supervisor_rpc_client_js__WEBPACK_IMPORTED_MODULE_4__.U.attach(
directory);try{return{status:await client.status(),tail:await client.tail()}}finally{client.close()}}function statusLines({
directory,record},runs,live,head){const{accel,bootMs,ports}=record,rows=[["state",stateText(record,runs,live)]];accel!==
null&&rows.push(["accel",`${accel.name}: ${accel.reason}`]),bootMs!==null&&rows.push(["boot",(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__.
a3)(bootMs)]),live!==void 0?rows.push(...liveRows(live.status)):runs||rows.push(["audit",head===null?"missing or broken:\
 `maqet verify` tells more":`verified, head ${head}`]);for(const{host,guest,protocol}of ports)rows.push(["port",`127.0.0\
.1:${host} \u2192 ${guest}/${protocol}`]);rows.push(["directory",directory.dir]);const serial=live?.tail.serial.slice(-SERIAL_LINES)??
[];return[record.vm,...(0,_render_vm_js__WEBPACK_IMPORTED_MODULE_6__.YB)(rows).map(row=>`  ${row}`),...serial.map(line=>`\
  serial| ${line}`)]}function stateText(record,runs,live){return live!==void 0?(0,_render_vm_js__WEBPACK_IMPORTED_MODULE_6__.
c1)(live.status):runs?record.state:`${(0,_render_vm_js__WEBPACK_IMPORTED_MODULE_6__.n5)(record,runs)}: ${(0,_state_find_js__WEBPACK_IMPORTED_MODULE_1__.
lA)(record)}`}function liveRows(status){const{serialBytes,serialQuietMs,auditHead,auditRecords,uptimeMs,pid,supervisor,kept}=status,
quiet=serialBytes===0?"no output yet":`${serialBytes} bytes, the last ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__.
a3)(serialQuietMs)} ago`;return[["up",`${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__.a3)(uptimeMs)}${kept?", kept":
""}`],["pid",`${pid}, supervisor ${supervisor.pid}`],["serial",quiet],["audit",`${auditRecords} records, head ${auditHead}`]]}
function statusJson({directory,record},runs,live,head){const known=(0,_render_vm_js__WEBPACK_IMPORTED_MODULE_6__.wg)(directory.
dir,record,runs,head);return live===void 0?known:{...known,...live.status,tail:live.tail}}}),76424:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Kh:()=>auditHead,YB:()=>columns,c1:()=>liveState,n5:()=>vmState,wg:()=>vmJson});
var _audit_record_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7114),_audit_verify_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
42622),_state_layout_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(61719),_state_liveness_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
26136);async function auditHead(dir){const verdict=await(0,_audit_verify_js__WEBPACK_IMPORTED_MODULE_1__.H5)(new _state_layout_js__WEBPACK_IMPORTED_MODULE_2__.
ZB(dir).audit).catch(error=>{if(!(error instanceof _audit_record_js__WEBPACK_IMPORTED_MODULE_0__.M_))throw error});return verdict?.
ok===!0?verdict.head:null}function vmJson(dir,record,live,head){const{vm,reason,kept,job,createdAt,bootMs,accel,ports,owner,
qemu}=record;return{vm,state:vmState(record,live),reason,live,kept,job,createdAt,bootMs,accel:accel?.name??null,ports,pid:qemu?.
pid??null,ownerPid:owner.pid,dir,auditHead:head}}function vmState(record,live){return(0,_state_liveness_js__WEBPACK_IMPORTED_MODULE_3__.
hY)(record)||live?record.state:"gone"}function liveState({state,panicked,poweredOff}){return panicked?`${state}, the gue\
st has panicked`:poweredOff?`${state}, the guest has powered off`:state}function columns(rows){const widths=(rows[0]??[]).
map((_,column)=>Math.max(...rows.map(row=>(row[column]??"").length)));return rows.map(row=>row.map((cell,column)=>cell.padEnd(
widths[column]??0)).join("  ").trimEnd())}}),86614:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{BU:()=>NO_FINDINGS,RK:()=>policyContextSchema,TR:()=>refuse,h1:()=>merge});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
92857);const policyContextSchema=zod__WEBPACK_IMPORTED_MODULE_0__.rej({memoryBytes:zod__WEBPACK_IMPORTED_MODULE_0__.aig().
optional(),addedBytes:zod__WEBPACK_IMPORTED_MODULE_0__.aig().optional(),qemuVersion:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().
optional(),arch:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),created:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.
YjP()).readonly().optional(),dumpFormats:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).readonly().
optional(),memoryLimited:zod__WEBPACK_IMPORTED_MODULE_0__.zMY().optional()}),NO_FINDINGS={refusals:[],paths:[]};function refuse(reason,remedy){
return{refusals:[{reason,remedy}],paths:[]}}function merge(all){return{refusals:all.flatMap(one=>one.refusals),paths:all.
flatMap(one=>one.paths)}}}),82589:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Gi:()=>distrustOwnDirectory,Pn:()=>ownUsers,VT:()=>UntrustedFileError,XF:()=>readRegularFile,ct:()=>distrustPath,
p7:()=>distrust,u3:()=>readTrustedFile,zx:()=>readOwnFile});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__),
node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_2__),_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(58382);const MAX_LINKS=40;
class UntrustedFileError extends Error{}async function readTrustedFile(file,trusted,maxBytes){const parts=await partsOf(
file).catch(error=>{throw unreadableError(error)});if(parts!==void 0){for(const part of parts){const problem=distrust(part,
trusted);if(problem!==void 0)throw new UntrustedFileError(`${JSON.stringify(part.path)} ${problem}`)}return readRegularFile(
parts.at(-1)?.path??file,maxBytes,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW)}}function ownUsers(){return[
0,process.geteuid?.()??0]}async function readOwnFile(file,maxBytes){const handle=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
open)(file,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK|
node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);try{const stat=await handle.stat(),directory=node_path__WEBPACK_IMPORTED_MODULE_2___default().
dirname(file);for(const part of[{path:directory,stat:await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(directory)},
{path:file,stat}]){const problem=distrust(part,ownUsers());if(problem!==void 0)throw new UntrustedFileError(`${part.path}\
 ${problem}`)}if(!stat.isFile())throw new UntrustedFileError(`${file} is not a regular file`);if(stat.size>maxBytes)throw new UntrustedFileError(
`${file} has more than ${maxBytes} bytes`);return await handle.readFile("utf8")}finally{await handle.close()}}async function distrustPath(file,trusted=ownUsers()){
try{for(let at=node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(file);;at=node_path__WEBPACK_IMPORTED_MODULE_2___default().
dirname(at)){const parts=await partsOf(at);if(parts===void 0)continue;const untrusted=parts.find(part=>distrust(part,trusted)!==
void 0);return untrusted===void 0?void 0:`${untrusted.path} ${distrust(untrusted,trusted)}`}}catch(error){return`${file}\
 ${unreadableError(error).message}`}}async function distrustOwnDirectory(directory){for(const part of[node_path__WEBPACK_IMPORTED_MODULE_2___default().
dirname(directory),directory]){const stat=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(part),problem=stat.
isDirectory()?distrust({path:part,stat},ownUsers()):"is not a directory";if(problem!==void 0)return`${part} ${problem}`}}
function distrust({stat},trusted){if(!trusted.includes(stat.uid))return`belongs to the user ${stat.uid}`;if(!(stat.isSymbolicLink()||
(stat.mode&18)===0)&&!(stat.isDirectory()&&(stat.mode&512)!==0))return`can be written by others (mode ${(stat.mode&4095).
toString(8).padStart(4,"0")})`}async function partsOf(file){const parts=[{path:"/",stat:await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
lstat)("/")}],todo=namesOf(file,!1);let at="/",links=0;for(let name=todo.shift();name!==void 0;name=todo.shift()){const next=node_path__WEBPACK_IMPORTED_MODULE_2___default().
join(at,name.name),stat=await lstatOrMissing(next,name.ofLink);if(stat===void 0)return;if(parts.push({path:next,stat}),!stat.
isSymbolicLink()){at=next;continue}if(links+=1,links>MAX_LINKS)throw new UntrustedFileError(`has more than ${MAX_LINKS} \
links in its path`);const target=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(next);node_path__WEBPACK_IMPORTED_MODULE_2___default().
isAbsolute(target)&&(at="/"),todo.unshift(...namesOf(target,!0))}return parts}function namesOf(text,ofLink){return text.
split("/").flatMap(name=>name===""?[]:[{name,ofLink}])}async function lstatOrMissing(file,ofLink){try{return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
lstat)(file)}catch(error){if((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.UQ)(error)==="ENOENT"&&!ofLink)return;throw error}}
async function readRegularFile(file,maxBytes,flags=0){try{const handle=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
open)(file,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK|
flags);try{if(!(await handle.stat()).isFile())throw new UntrustedFileError("is not a regular file");const bytes=Buffer.alloc(
maxBytes+1);let length=0;for(let got=-1;got!==0&&length<bytes.length;length+=got)got=(await handle.read(bytes,length,bytes.
length-length,null)).bytesRead;if(length>maxBytes)throw new UntrustedFileError(`has more than ${maxBytes} bytes`);return bytes.
toString("utf8",0,length)}finally{await handle.close()}}catch(error){throw unreadableError(error)}}function unreadableError(error){
return error instanceof UntrustedFileError?error:new UntrustedFileError(`cannot be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.
UQ)(error)??(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.kc)(error)})`,{cause:error})}}),94906:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{FJ:()=>findVm,KN:()=>asideOf,OC:()=>findRunningVm,Ps:()=>findClaimed,bw:()=>isVmName,
d:()=>listVms,ke:()=>noSuchVmError,lA:()=>describeEnd,wX:()=>namesIn});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),
node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58382),_layout_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
61719),_liveness_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(26136),_record_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
10388);class NotRunningError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.Po{}const VM_NAME=/^[a-z0-9][a-z0-9-]{0,31}$/;
function isVmName(name){return VM_NAME.test(name)}async function findVm(root,vm){const directory=new _layout_js__WEBPACK_IMPORTED_MODULE_3__.
ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root,vm)),record=isVmName(vm)?await(0,_record_js__WEBPACK_IMPORTED_MODULE_5__.
aE)(directory):void 0;if(record!==void 0)return{directory,record};throw noSuchVmError(root,vm)}function noSuchVmError(root,vm){
return new NotRunningError(`There is no VM ${JSON.stringify(vm)} in ${root}.`,{remedy:"List the VMs with `maqet ls`, or \
start one with `maqet up --vm NAME`."})}async function findRunningVm(root,vm){const found=await findVm(root,vm);if(await(0,_liveness_js__WEBPACK_IMPORTED_MODULE_4__.
DG)(found))return found;throw new NotRunningError(`The VM ${JSON.stringify(vm)} is not running: ${describeEnd(found.record)}\
.`,{remedy:`Start it with \`maqet up --vm ${vm}\`. The files of the last run are in ${found.directory.dir}.`})}async function findClaimed(root,vm,claimant){
const vms=[],broken=[];for(const name of(await namesIn(root)).filter(one=>one===vm||asideOf(one)===vm)){const directory=new _layout_js__WEBPACK_IMPORTED_MODULE_3__.
ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root,name)),record=await(0,_record_js__WEBPACK_IMPORTED_MODULE_5__.
aE)(directory).catch(()=>"broken");record==="broken"?broken.push(directory):record?.claimant===claimant&&vms.push({directory,
record})}const time=({record})=>Date.parse(record.createdAt)||0;return{vms:vms.sort((one,other)=>time(other)-time(one)),
broken}}function asideOf(name){return/^([a-z0-9-]+)\.\d+$/.exec(name)?.[1]}function describeEnd(record){const{state,reason,
owner}=record;return(0,_liveness_js__WEBPACK_IMPORTED_MODULE_4__.hY)(record)?reason===""||reason===state?`it is ${state}`:
`it is ${state} (${reason.replace(/\.$/,"")})`:`its process ${owner.pid} is gone; its last state was ${state}`}async function listVms(root){
const found=[];for(const name of(await namesIn(root)).filter(isVmName).sort()){const directory=new _layout_js__WEBPACK_IMPORTED_MODULE_3__.
ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root,name)),record=await(0,_record_js__WEBPACK_IMPORTED_MODULE_5__.
aE)(directory).catch(()=>"unreadable");record==="unreadable"?found.push({dir:directory.dir,record:void 0,live:!1}):record!==
void 0&&found.push({dir:directory.dir,record,live:await(0,_liveness_js__WEBPACK_IMPORTED_MODULE_4__.DG)({directory,record})})}
return found}async function namesIn(root){try{return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(root)}catch(cause){
const code=(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.UQ)(cause);if(code==="ENOENT")return[];throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.
Po(`The directory for VMs, ${root}, cannot be read (${code??"unknown error"}).`,{remedy:"Correct what stands at that pat\
h, or set RUNNER_TEMP or XDG_STATE_HOME to another directory.",cause})}}}),63285:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{U:()=>SupervisorClient,E:()=>SupervisorGoneError});var external_node_child_process_=__webpack_require__(
31421),external_node_fs_=__webpack_require__(73024),external_node_net_=__webpack_require__(77030),shared_deadline=__webpack_require__(
18013),errors=__webpack_require__(58382),schemas=__webpack_require__(92857);const logLineSchema=schemas.rej({level:schemas.
k5n(["info","warning","error"]),text:schemas.YjP()});var shared_process=__webpack_require__(16588),program_environment=__webpack_require__(
52789),shared_socket=__webpack_require__(59528),guest_streams=__webpack_require__(20026),methods=__webpack_require__(72159),
proof=__webpack_require__(8496),wire=__webpack_require__(22691);class SupervisorGoneError extends errors.Po{constructor(message,cause){
super(message,{remedy:"Read supervisor.log and the end of audit.jsonl in the VM directory.",status:"crashed",cause})}}class SupervisorSilentError extends errors.
j3{constructor(what,ms){super(what,ms,"Its supervisor does not answer: it may be stopped, or wait for a disk. `maqet dow\
n --force` ends the VM in any case.")}}const GRACE_MS=15e3,CONNECT_MS=5e3,ABANDON_MS=8e3,CANCEL_MS=2e3,DerivedCalls=class{constructor(call){
for(const name of Object.keys(methods.J))name!=="runInGuest"&&Object.assign(this,{[name]:(params={},limitMs)=>call(name,
params,limitMs)})}};class SupervisorClient extends DerivedCalls{signal;ended;launched;wire;gone;streams;onLog=()=>{};constructor(stream,signal,ended=Promise.
resolve(),launched){super((name,params,limitMs)=>this.call(name,params,limitMs)),this.signal=signal,this.ended=ended,this.
launched=launched;const{promise,reject}=Promise.withResolvers();(0,shared_deadline.QS)(promise),this.gone=promise,this.wire=
new wire._2(stream,"client"),this.wire.onClose(()=>reject(this.goneError())),this.wire.on(methods.$,logLineSchema,line=>this.
onLog(line)),this.streams=new guest_streams.b(this.wire),this.wire.listen()}static launch(directory,entry,signal,claimant=""){
const{dev,ino}=(0,external_node_fs_.statSync)(directory.dir,{bigint:!0}),marks={[program_environment.j.claimant]:claimant,
[program_environment.j.directory]:`${dev}:${ino}`},log=(0,external_node_fs_.openSync)(directory.supervisorLog,"a",384);let child;
try{child=(0,external_node_child_process_.spawn)(process.execPath,[entry,directory.dir],{cwd:directory.dir,detached:!0,env:{
...supervisorEnvironment(process.env),...marks},stdio:["ignore",log,log,"pipe"]})}finally{(0,external_node_fs_.closeSync)(
log)}const ended=new Promise(resolve=>child.once("exit",resolve).once("error",resolve));return child.unref(),new SupervisorClient(
child.stdio[3],signal,ended,child.pid===void 0?void 0:(0,shared_process.ls)(child.pid))}static async attach(directory,signal){
const deadline=shared_deadline.B2.after(CONNECT_MS,signal),token=await(0,proof.AI)(directory).catch(error=>{throw(0,errors.
UQ)(error)===void 0?error:unansweredError(directory,error)}),client=new SupervisorClient(await connected(directory,deadline),
signal);try{return await deadline.race(Promise.race([(0,proof.wC)(client.wire,token),client.gone]),"the supervisor to an\
swer"),client}catch(error){throw client.close(),error instanceof errors.j3||error instanceof wire.rb?unansweredError(directory,
error):error}}runInGuest(params,streams){return this.streams.open(streams,id2=>this.call("runInGuest",{...params,id:id2,
hasInput:streams.input!==void 0}))}close(){this.wire.close()}async abandon(){return this.close(),shared_deadline.B2.after(
ABANDON_MS).race(this.ended,"the supervisor to end").then(()=>!0,()=>!1)}async call(name,params,limitMs){const{limit,awaited,
onCancel}=methods.J[name],what=awaited(params),cancel=new AbortController,reply=this.send(name,params,onCancel==="undo"?
cancel.signal:void 0);(0,shared_deadline.QS)(reply);const workMs=limitMs??limit(params),deadline=shared_deadline.B2.after(
workMs+GRACE_MS,onCancel==="wait"?void 0:this.signal);try{return await deadline.race(Promise.race([reply,this.gone]),what)}catch(error){
throw workMs===0&&error instanceof errors.j3&&deadline.expired?new SupervisorSilentError(what,deadline.ms):(onCancel!=="\
undo"||!(error instanceof errors.cc)||(cancel.abort(),await shared_deadline.B2.after(CANCEL_MS).settled(reply,`the end o\
f ${what}`)),error)}}async send(name,params,signal){try{return await this.wire.call(methods.J,name,params,signal)}catch(error){
throw error instanceof wire.rb?this.goneError(error):error}}goneError(cause){const{closingReason}=this.wire;return new SupervisorGoneError(
`The supervisor of the VM is gone.${closingReason===void 0?"":` ${closingReason}`}`,cause)}}async function connected(directory,deadline){
const{path,release}=(0,shared_socket.X)(directory.socket),socket=(0,external_node_net_.connect)(path);try{const opened=new Promise(
(resolve,reject)=>socket.once("connect",resolve).once("error",reject));return await deadline.race(opened,"the supervisor\
 to answer"),socket}catch(error){throw socket.destroy(),unansweredError(directory,error)}finally{release()}}function unansweredError({
dir},error){return new SupervisorGoneError(`The supervisor of the VM in ${dir} does not answer (${(0,errors.UQ)(error)??
"no reply"}).`,error)}const AUTHORITIES=["NODE_EXTRA_CA_CERTS","SSL_CERT_FILE","SSL_CERT_DIR"];function supervisorEnvironment(env){
const names=["PATH","HOME","LANG","TMPDIR","XDG_RUNTIME_DIR","RUNNER_TRACKING_ID",...AUTHORITIES];return Object.fromEntries(
names.flatMap(name=>env[name]===void 0?[]:[[name,env[name]]]))}})};export{id,ids,modules};
