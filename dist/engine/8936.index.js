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
  ${String(event)}${facts}`}}),16588:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Fp:()=>isOfThisNamespace,Ib:()=>processIdSchema,Sc:()=>residentBytes,U_:()=>processesWith,Xc:()=>systemUser,
_n:()=>isAlive,a7:()=>signalProcess,bw:()=>oomKills,ls:()=>identify});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
count)}catch{return}}}),52789:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{j:()=>MARKS,y:()=>programEnvironment});const MARKS={claimant:"MAQET_CLAIMANT",directory:"MAQET_DIRE\
CTORY"},KEPT_VARIABLES=["PATH","HOME","USER","TMPDIR","TERM","RUNNER_TRACKING_ID",MARKS.claimant,MARKS.directory];function programEnvironment(env){
const kept=KEPT_VARIABLES.flatMap(name=>env[name]===void 0?[]:[[name,env[name]]]);return{...Object.fromEntries(kept),LC_ALL:"\
C"}}}),38736:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{f:()=>replaceFile,z:()=>syncDirectory});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.
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
place.release()}}}),82589:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Gi:()=>distrustOwnDirectory,Pn:()=>ownUsers,VT:()=>UntrustedFileError,XF:()=>readRegularFile,ct:()=>distrustPath,p7:()=>distrust,
u3:()=>readTrustedFile,zx:()=>readOwnFile});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.
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
h, or set RUNNER_TEMP or XDG_STATE_HOME to another directory.",cause})}}}),61719:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{EO:()=>imagesDirectory,RM:()=>ownToolsDirectory,ZB:()=>VmDirectory,om:()=>stateRoot});
var node_os__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(48161),node_os__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_os__WEBPACK_IMPORTED_MODULE_0__),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__);class VmDirectory{dir;constructor(dir){this.dir=dir}at(name){return node_path__WEBPACK_IMPORTED_MODULE_1___default().
join(this.dir,name)}get record(){return this.at("vm.json")}get socket(){return this.at("rpc.sock")}get token(){return this.
at("rpc.token")}get claimSocket(){return this.at("claimant")}get serialLog(){return this.at("serial.log")}get qemuLog(){
return this.at("qemu.log")}get shareLog(){return this.at("virtiofsd.log")}get supervisorLog(){return this.at("supervisor\
.log")}get events(){return this.at("events.jsonl")}get audit(){return this.at("audit.jsonl")}get auditSpool(){return this.
at("audit-syslog.json")}get results(){return this.at("results.json")}get metrics(){return this.at("metrics.txt")}get reportData(){
return this.at("report.json")}get reportPage(){return this.at("report.html")}get runLog(){return this.at("run.log")}get environment(){
return this.at("environment.json")}get ssh(){return this.at("ssh")}get failures(){return this.at("failures.txt")}get ofRuns(){
return[this.results,this.metrics,this.reportData,this.reportPage,this.runLog]}get dumps(){return this.at("dumps")}get screenshots(){
return this.at("screenshots")}get disks(){return this.at("disks")}get files(){return this.at("files")}}function stateRoot(env){
if(env.RUNNER_TEMP)return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(env.RUNNER_TEMP,"maqet");const absolute=name=>node_path__WEBPACK_IMPORTED_MODULE_1___default().
isAbsolute(env[name]??"")?env[name]:void 0,state=absolute("XDG_STATE_HOME")??node_path__WEBPACK_IMPORTED_MODULE_1___default().
join(absolute("HOME")??(0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(),".local","state");return node_path__WEBPACK_IMPORTED_MODULE_1___default().
join(state,"maqet")}function imagesDirectory(root){return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root,".i\
mages")}function ownToolsDirectory(root){return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root,".tools")}}),
26136:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{DG:()=>isLive,
DT:()=>directoryMark,Fi:()=>isListeningIn,hY:()=>hasEnded,hm:()=>isInhabited,rD:()=>processesIn});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
