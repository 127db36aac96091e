const id=4467,ids=[4467,6347],modules={41568:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{define:()=>doctor_define});var promises_=__webpack_require__(
51455),external_node_path_=__webpack_require__(76760),external_node_path_default=__webpack_require__.n(external_node_path_),
errors=__webpack_require__(58382),shared_process=__webpack_require__(16588),units=__webpack_require__(64886),untrusted_text=__webpack_require__(
10371),claim=__webpack_require__(4309),find=__webpack_require__(94906),layout=__webpack_require__(61719),liveness=__webpack_require__(
26136),state_record=__webpack_require__(10388),rpc_client=__webpack_require__(63285),toolchain_kvm=__webpack_require__(50459),
gone=__webpack_require__(14247),external_node_os_=__webpack_require__(48161),store=__webpack_require__(27351),verdict=__webpack_require__(
43574),remove=__webpack_require__(4020);const SCRATCH=/^maqet-(?:proof|trial|toolchain)-[A-Za-z0-9]{6}$/,ABANDONED_MS=60*
6e4,DRY="Run `maqet doctor` without `--dry-run`.";async function removeLeftovers(root,mend){const found=[...await partialsIn(
(0,layout.EO)(root)),...await scratchIn(process.env.RUNNER_TEMP||(0,external_node_os_.tmpdir)())],findings=[];for(const where of found.
sort()){const stats=await(0,promises_.lstat)(where).catch(()=>{});if(stats===void 0)continue;const bytes=stats.isDirectory()?
await(0,remove.$d)(where):stats.blocks*512,problem=`A process that was killed has left it: ${(0,units.z3)(bytes)}.`,removed=mend&&
await(0,promises_.rm)(where,{recursive:!0,force:!0}).then(()=>!0,()=>!1);findings.push({where,problem,mended:removed?"It\
 was removed.":null,remedy:removed?null:mend?"Remove it.":DRY})}return findings}async function partialsIn(directory){const found=[];
for(const name of await(0,promises_.readdir)(directory).catch(()=>[]))await(0,store.u)(directory,name)&&found.push(external_node_path_default().
join(directory,name));return found}async function scratchIn(directory){const found=[];for(const name of(await(0,promises_.
readdir)(directory).catch(()=>[])).filter(one=>SCRATCH.test(one))){const stats=await(0,promises_.lstat)(external_node_path_default().
join(directory,name)).catch(()=>{});stats?.isDirectory()===!0&&stats.uid===process.geteuid?.()&&Date.now()-stats.mtimeMs>
ABANDONED_MS&&found.push(external_node_path_default().join(directory,name))}return found}async function forgetVerdicts(env,mend){
return(await env.toolCache().then(cache=>(0,verdict.ZM)(cache,mend))).map(({accelerator,binary,reason})=>({where:accelerator.
toUpperCase(),problem:`It did not work with ${binary.path} (${reason}), so VMs run under TCG.`,mended:mend?"This is forg\
otten: the next VM tries it again.":null,remedy:mend?null:DRY}))}const LITTLE_SPACE=2**30,doctor_ABANDONED_MS=60*6e4;async function diagnose(env,mend){
const{root}=env,findings=[];let running=0;const names=await(0,find.wX)(root).catch(error=>(findings.push({where:root,problem:(0,untrusted_text.
T)((0,errors.kc)(error),400),mended:null,remedy:"Correct what stands at that path."}),[]));for(const name of names.sort()){
const directory=new layout.ZB(external_node_path_default().join(root,name)),vm=(0,find.bw)(name)?name:(0,find.KN)(name),
found=await(vm!==void 0?examine(vm,directory,env,mend):examineClaim(name,directory,mend)).catch(error=>unmended(directory,
(0,untrusted_text.T)((0,errors.kc)(error),400),"Read the message, and try again."));found==="runs"?running+=1:found!==void 0&&
findings.push(found)}findings.push(...await removeLeftovers(root,mend),...await forgottenVerdicts(env,mend));const freeBytes=await freeSpace(
root),kvm=(0,toolchain_kvm.ZW)();return{root,freeBytes,kvm,running,findings:[...findings,...hostFindings(root,freeBytes,
kvm)]}}async function forgottenVerdicts(env,mend){return forgetVerdicts(env,mend).catch(error=>[{where:"the tool cache",
problem:`What is remembered about accelerators cannot be changed (${(0,errors.kc)(error)}).`,mended:null,remedy:"Check t\
hat its directory is writable."}])}function unmended({dir},problem,remedy){return{where:dir,problem,mended:null,remedy}}
async function attempt(directory,problem,what,work){return what.mend?await work()?{where:directory.dir,problem,mended:what.
done,remedy:null}:unmended(directory,problem,"Free disk space, check that the directory is writable, and try again."):unmended(
directory,problem,"Run `maqet doctor` without `--dry-run`.")}async function examine(vm,directory,env,mend){const record=await(0,state_record.
aE)(directory).catch(error=>error);if(record!==void 0)return record instanceof Error?examineBroken(vm,directory,record,mend):
examineRecorded({directory,record},env,mend)}async function examineBroken(vm,directory,error,mend){if(await(0,liveness.hm)(
directory)){const problem=`${error.message} Its VM runs.`;return mend&&await(async()=>await answers(directory)&&isReadable(
directory))()?{where:directory.dir,problem,mended:"Its supervisor has written the file again.",remedy:null}:unmended(directory,
problem,mend?`Run \`maqet down --force ${vm}\`.`:"Run `maqet doctor` without `--dry-run`.")}return attempt(directory,error.
message,{done:"The file is vm.json.broken now, and a new vm.json says that the VM has failed.",mend},()=>(0,claim.$f)(directory,
void 0,{state:"failed",reason:(0,untrusted_text.T)(error.message),kept:!1}))}async function examineRecorded({directory,record},env,mend){
const{vm,kept,state}=record,end=()=>(0,claim.$f)(directory,record.claimant,{state:"failed",reason:"its processes were go\
ne when `maqet doctor` looked",kept});if((0,shared_process._n)(record.owner)||!(0,liveness.hY)(record)&&await(0,liveness.
Fi)(directory,record))return(0,liveness.hY)(record)||record.accel===null?void 0:await answers(directory)?"runs":unmended(
directory,"Its supervisor does not answer.",`Run \`maqet down --force ${vm}\`.`);if((await(0,liveness.rD)(directory)).length>
0||record.qemu!==null&&(0,shared_process._n)(record.qemu))return attempt(directory,"Its supervisor is gone, but processe\
s of the VM still run.",{done:"They were ended.",mend},async()=>(await(0,gone.a)({directory,record},{patienceMs:0,asked:"\
not"},env.log),end()));if(await(0,liveness.DG)({directory,record})||(0,liveness.hY)(record))return;const problem=`vm.jso\
n says that the VM is ${state}, but its processes are gone.`;return attempt(directory,problem,{done:"vm.json says now th\
at it has failed.",mend},end)}async function answers(directory){try{const client=await rpc_client.U.attach(directory);return await client.
status().then(()=>!0,()=>!1).finally(()=>client.close())}catch{return!1}}async function isReadable(directory){return(0,state_record.
aE)(directory).then(record=>record!==void 0,()=>!1)}async function examineClaim(name,directory,mend){if(!/^\.[a-z0-9-]+\.[A-Za-z0-9]{6}$/.
test(name))return;const record=await(0,state_record.aE)(directory).catch(()=>{}),age=Date.now()-((await(0,promises_.stat)(
directory.dir).catch(()=>{}))?.mtimeMs??Date.now());if(!((record===void 0?age<doctor_ABANDONED_MS:await(0,liveness.DG)({
directory,record}))||await(0,liveness.hm)(directory)))return attempt(directory,"A claim of a VM was abandoned.",{done:"I\
t was removed.",mend},()=>(0,promises_.rm)(directory.dir,{recursive:!0}).then(()=>!0,()=>!1))}async function freeSpace(root){
return(0,promises_.statfs)(root).then(({bavail,bsize})=>bavail*bsize,()=>{})}function hostFindings(root,freeBytes,kvm){const findings=[];
if(freeBytes!==void 0&&freeBytes<LITTLE_SPACE){const problem=`Only ${(0,units.z3)(freeBytes)} are free on its disk.`;findings.
push({where:root,problem,mended:null,remedy:"Free disk space: `maqet rm --ended` and `maqet rm --images` remove what maq\
et keeps."})}if(kvm.state==="forbidden"){const remedy=`${(0,toolchain_kvm.pT)()} Until then, VMs run under TCG.`;findings.
push({where:"/dev/kvm",problem:`KVM cannot be used: ${kvm.reason}.`,mended:null,remedy})}return findings}var cli_errors=__webpack_require__(
76675),render_vm=__webpack_require__(76424);const HELP=`
Looks for what crashes have left, and mends it: processes whose supervisor is
gone, records that are damaged or name a VM that is gone, abandoned claims,
unfinished downloads, and the memory that KVM did not work. Also shows the free
space, and whether KVM opens, with the command that gives access. Touches no VM
that runs, and removes no logs, disks or dumps.

The exit code is 0 if all is well or mended, and 1 if something is left to do.`;function doctor_define(command,bind){command.
option("--dry-run","change nothing").addHelpText("after",HELP),bind(command,async(parsed,context)=>{const{dryRun=!1}=parsed.
opts(),{root,freeBytes,kvm,running,findings}=await diagnose(await context.environment(),!dryRun),free=freeBytes===void 0?
"not created yet":`${(0,units.z3)(freeBytes)} free`,rows=(0,render_vm.YB)([["VMs",`${running} running`],["space",`${root}\
: ${free}`],["KVM",kvm.reason]]);return{code:findings.every(({mended})=>mended!==null)?cli_errors.ai.passed:cli_errors.ai.
failed,lines:[...rows,...findings.length===0?["Nothing is wrong."]:findings.flatMap(findingLines)],json:{root,freeBytes:freeBytes??
null,kvm:{...kvm},running,findings}}})}function findingLines({where,problem,mended,remedy}){return[`${where}: ${problem}`,
`  ${mended??remedy??""}`]}}),76424:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Kh:()=>auditHead,YB:()=>columns,c1:()=>liveState,n5:()=>vmState,wg:()=>vmJson});var _audit_record_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7114),_audit_verify_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(42622),_state_layout_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
61719),_state_liveness_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(26136);async function auditHead(dir){const verdict=await(0,_audit_verify_js__WEBPACK_IMPORTED_MODULE_1__.
H5)(new _state_layout_js__WEBPACK_IMPORTED_MODULE_2__.ZB(dir).audit).catch(error=>{if(!(error instanceof _audit_record_js__WEBPACK_IMPORTED_MODULE_0__.
M_))throw error});return verdict?.ok===!0?verdict.head:null}function vmJson(dir,record,live,head){const{vm,reason,kept,job,
createdAt,bootMs,accel,ports,owner,qemu}=record;return{vm,state:vmState(record,live),reason,live,kept,job,createdAt,bootMs,
accel:accel?.name??null,ports,pid:qemu?.pid??null,ownerPid:owner.pid,dir,auditHead:head}}function vmState(record,live){return(0,_state_liveness_js__WEBPACK_IMPORTED_MODULE_3__.
hY)(record)||live?record.state:"gone"}function liveState({state,panicked,poweredOff}){return panicked?`${state}, the gue\
st has panicked`:poweredOff?`${state}, the guest has powered off`:state}function columns(rows){const widths=(rows[0]??[]).
map((_,column)=>Math.max(...rows.map(row=>(row[column]??"").length)));return rows.map(row=>row.map((cell,column)=>cell.padEnd(
widths[column]??0)).join("  ").trimEnd())}}),14247:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>makeGone,w:()=>endProcessesOf});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__),_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
18013),_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(58382),_shared_process_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
16588),_shared_program_environment_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(52789),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
10371),_state_liveness_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(26136);const POLL_MS=20,TERM_MS=1e4,SILENT_TERM_MS=2e3,
KILL_MS=1e4,CLOSE_MS=5e3;async function makeGone(known,{patienceMs,asked},log){if(await untilGone(known,patienceMs),await terminate(
known,asked==="not"?TERM_MS:SILENT_TERM_MS),await kill(known.directory.dir,()=>living(known),log),await untilGone(known,
CLOSE_MS),await(0,_state_liveness_js__WEBPACK_IMPORTED_MODULE_6__.Fi)(known.directory,known.record))throw unseenError(known)}
async function endProcessesOf(claimant,log){if(claimant==="")return;await kill("a directory that is gone",async()=>(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_4__.
U_)(_shared_program_environment_js__WEBPACK_IMPORTED_MODULE_5__.j.claimant,claimant).map(id2=>({id:id2,name:nameOf(id2)})),
log)}async function kill(dir,find,log){const killed=[],refused=[],deadline=_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__.
B2.after(KILL_MS);let left=await find();for(;left.length>refused.length&&!deadline.expired;left=await find()){for(const one of left.
filter(({id:id2})=>!hasOne([...killed,...refused],id2)))(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_4__.a7)(one.id,"S\
IGKILL")?killed.push(one):refused.push(one);await(0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__.yy)(POLL_MS)}for(const{
id:id2,name}of killed.filter(({id:one})=>!hasOne(left,one)))log.warning(`The process ${id2.pid} (${name}) of the VM was \
still running and was killed.`);if(left.length>0)throw survivorsError(dir,left,refused)}class SurvivorsError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.
Po{}function survivorsError(dir,left,refused){const list=left.map(({id:id2,name})=>`${id2.pid} (${name})`).join(", ");return refused.
length>0?new SurvivorsError(`The VM in ${dir} still runs: this user may not end its processes ${list}.`,{remedy:"End the\
m as the user that started the VM, or as root."}):new SurvivorsError(`The VM in ${dir} still runs: these of its processe\
s survived SIGKILL: ${list}.`,{remedy:"Check whether they wait for a disk or a device of the host (state D in `ps`)."})}
function unseenError({directory}){return new SurvivorsError(`The VM in ${directory.dir} still runs: its supervisor liste\
ns, but its processes cannot be seen from here.`,{remedy:"They are in another PID namespace, such as a container. Run `m\
aqet down --force` there or on its host, or end the container."})}async function untilGone(known,ms){const deadline=_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__.
B2.after(ms);for(;!deadline.expired;){const left=await living(known);if(left.length===0&&!await(0,_state_liveness_js__WEBPACK_IMPORTED_MODULE_6__.
Fi)(known.directory,known.record))return;do await(0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__.yy)(POLL_MS);while(left.
some(({id:id2})=>(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_4__._n)(id2))&&!deadline.expired)}}async function terminate(known,ms){
const left=await living(known),owners=left.filter(({name})=>name===SUPERVISOR||name===CLAIMANT),asked=owners.length>0?owners:
left;for(const{id:id2}of asked)(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_4__.a7)(id2,"SIGTERM");asked.some(({id:id2})=>!isStopped(
id2))&&await untilGone(known,ms)}function isStopped({pid}){try{return/^State:\s+[Tt]/m.test((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
readFileSync)(`/proc/${pid}/status`,"latin1"))}catch{return!1}}const SUPERVISOR="the supervisor",CLAIMANT="the process t\
hat was starting the VM",QEMU="QEMU";async function living({directory,record,supervisor,qemu}){const found=[],add=(id2,name)=>{
id2==null||id2.pid===process.pid||!(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_4__.Fp)(id2)||(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_4__.
_n)(id2)&&!hasOne(found,id2)&&found.push({id:id2,name})};add(supervisor,SUPERVISOR),add(record?.owner,record?.accel===null?
CLAIMANT:SUPERVISOR),add(qemu,QEMU),add(record?.qemu,QEMU);for(const id2 of await(0,_state_liveness_js__WEBPACK_IMPORTED_MODULE_6__.
rD)(directory))add(id2,nameOf(id2));return found}function nameOf({pid}){try{const[program="",...args]=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
readFileSync)(`/proc/${pid}/cmdline`,"utf8").split("\0");return node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(
program).startsWith("qemu")?QEMU:args[0]!==void 0&&/supervisor/.test(args[0])?SUPERVISOR:(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__.
T)(node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(program),40)}catch{return"unknown"}}function hasOne(among,{
pid,startTime}){return among.some(({id:id2})=>id2.pid===pid&&id2.startTime===startTime)}}),86614:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{BU:()=>NO_FINDINGS,RK:()=>policyContextSchema,TR:()=>refuse,h1:()=>merge});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
92857);const policyContextSchema=zod__WEBPACK_IMPORTED_MODULE_0__.rej({memoryBytes:zod__WEBPACK_IMPORTED_MODULE_0__.aig().
optional(),addedBytes:zod__WEBPACK_IMPORTED_MODULE_0__.aig().optional(),qemuVersion:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().
optional(),arch:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),created:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.
YjP()).readonly().optional(),dumpFormats:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).readonly().
optional(),memoryLimited:zod__WEBPACK_IMPORTED_MODULE_0__.zMY().optional()}),NO_FINDINGS={refusals:[],paths:[]};function refuse(reason,remedy){
return{refusals:[{reason,remedy}],paths:[]}}function merge(all){return{refusals:all.flatMap(one=>one.refusals),paths:all.
flatMap(one=>one.paths)}}}),27351:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Ch:()=>openStore,Dn:()=>partialPath,cp:()=>hasSha256,u:()=>isAbandonedPartial});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598),node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__),
node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_1__),node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.
n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_3___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_3__),_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(58382),_shared_process_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
16588),_shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(82589),_errors_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
4910);const PARTIAL=/\.(\d+)\.(\d*)\.[0-9a-f-]+\.partial$/,ABANDONED_MS=36e5,HASH_CHUNK=2**20;async function openStore(directory){
try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(directory,{recursive:!0,mode:448});const problem=(0,_shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_6__.
p7)({path:directory,stat:await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(directory)},(0,_shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_6__.
Pn)());if(problem!==void 0)throw new _shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_6__.VT(`it ${problem}`);for(const name of await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
readdir)(directory))await isAbandonedPartial(directory,name)&&await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(
node_path__WEBPACK_IMPORTED_MODULE_3___default().join(directory,name),{force:!0})}catch(error){throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.
aq(`The directory ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_7__.SP)(directory)} cannot be used for images (${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.
UQ)(error)??(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.kc)(error)}).`,{remedy:"Check its permissions and its disk\
.",cause:error})}}async function isAbandonedPartial(directory,name){const[,pid,startTime=""]=PARTIAL.exec(name)??[];if(pid===
void 0||(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_5__._n)({pid:Number(pid),startTime}))return!1;const stats=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
lstat)(node_path__WEBPACK_IMPORTED_MODULE_3___default().join(directory,name)).catch(()=>{});return stats!==void 0&&Date.
now()-stats.mtimeMs>ABANDONED_MS}function partialPath(directory,what){const{pid,startTime}=(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_5__.
ls)(process.pid);return node_path__WEBPACK_IMPORTED_MODULE_3___default().join(directory,`${what}.${pid}.${startTime}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
randomUUID)()}.partial`)}async function hasSha256(file,sha256,deadline){const handle=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
open)(file,node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY|node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW|
node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK).catch(()=>{});if(handle===void 0)return!1;try{if(!(await handle.
stat()).isFile())return!1;const hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256"),chunk=Buffer.allocUnsafe(
HASH_CHUNK);for(;;){const{bytesRead}=await deadline.race(handle.read(chunk,0,chunk.length),`the SHA-256 of ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_7__.
SP)(file)}`);if(bytesRead===0)return hash.digest("hex")===sha256;hash.update(chunk.subarray(0,bytesRead))}}finally{await handle.
close()}}}),63285:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{U:()=>SupervisorClient,E:()=>SupervisorGoneError});var external_node_child_process_=__webpack_require__(31421),external_node_fs_=__webpack_require__(
73024),external_node_net_=__webpack_require__(77030),shared_deadline=__webpack_require__(18013),errors=__webpack_require__(
58382),schemas=__webpack_require__(92857);const logLineSchema=schemas.rej({level:schemas.k5n(["info","warning","error"]),
text:schemas.YjP()});var shared_process=__webpack_require__(16588),program_environment=__webpack_require__(52789),shared_socket=__webpack_require__(
59528),guest_streams=__webpack_require__(20026),methods=__webpack_require__(72159),proof=__webpack_require__(8496),wire=__webpack_require__(
22691);class SupervisorGoneError extends errors.Po{constructor(message,cause){super(message,{remedy:"Read supervisor.log\
 and the end of audit.jsonl in the VM directory.",status:"crashed",cause})}}class SupervisorSilentError extends errors.j3{constructor(what,ms){
super(what,ms,"Its supervisor does not answer: it may be stopped, or wait for a disk. `maqet down --force` ends the VM i\
n any case.")}}const GRACE_MS=15e3,CONNECT_MS=5e3,ABANDON_MS=8e3,CANCEL_MS=2e3,DerivedCalls=class{constructor(call){for(const name of Object.
keys(methods.J))name!=="runInGuest"&&Object.assign(this,{[name]:(params={},limitMs)=>call(name,params,limitMs)})}};class SupervisorClient extends DerivedCalls{signal;ended;launched;wire;gone;streams;onLog=()=>{};constructor(stream,signal,ended=Promise.
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
names.flatMap(name=>env[name]===void 0?[]:[[name,env[name]]]))}}),86136:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{AJ:()=>QemuTooOldError,DN:()=>ProgramMissingError,JJ:()=>QemuVersionError,aw:()=>ProgramBrokenError,
g8:()=>ToolchainError,sy:()=>InstallError});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58382),
_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8273),_version_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
96347);class ToolchainError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.Po{}class ProgramMissingError extends ToolchainError{}
class ProgramBrokenError extends ToolchainError{file;reason;constructor(file,reason){super(`\`${file}\` does not run: ${reason}\
.`,{remedy:`Reinstall QEMU, or name a working one with ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__.hF)("qemu")}\
.`}),this.file=file,this.reason=reason}}function listed(found){return found.map(({path,version})=>`${version} (\`${path}\
\`)`).join(", ")}class QemuTooOldError extends ToolchainError{constructor(found){super(`QEMU ${listed(found)} is too old\
: maqet needs ${_version_js__WEBPACK_IMPORTED_MODULE_2__.Tw} or later.`,{remedy:`Install a newer QEMU, or name one with ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__.
hF)("qemu")}.`})}}class QemuVersionError extends ToolchainError{constructor(range,found){super(`QEMU ${listed(found)} do\
es not satisfy ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__.hF)("qemu-version",range)}.`,{remedy:`Widen ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__.
hF)("qemu-version")}, or name a QEMU of that version with ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__.hF)("qemu")}\
.`})}}class InstallError extends ToolchainError{}}),17122:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{m:()=>runProgram});var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
16698),node_async_hooks__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_async_hooks__WEBPACK_IMPORTED_MODULE_0__),
node_child_process__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(31421),node_child_process__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_child_process__WEBPACK_IMPORTED_MODULE_1__),node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
53053),node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.n(node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2__),
node_stream__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(57075),node_stream__WEBPACK_IMPORTED_MODULE_3___default=__webpack_require__.
n(node_stream__WEBPACK_IMPORTED_MODULE_3__),node_string_decoder__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(46193),
node_string_decoder__WEBPACK_IMPORTED_MODULE_4___default=__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_4__),
_shared_deadline_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(18013),_shared_errors_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
58382),_shared_program_environment_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(52789),_lookup_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
31297);const OUTPUT_LIMIT=64*1024,KILL_AFTER_MS=2e3,DRAIN_MS=200;async function runProgram(command,options){const[file="",
...args]=command,{deadline}=options;if(deadline.signal?.aborted)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__.
cc(`\`${file}\``);const program=file.includes("/")?file:(0,_lookup_js__WEBPACK_IMPORTED_MODULE_8__.Uh)(file,options.env.
PATH)[0];if(program===void 0)return notStarted("No such file or directory");const output=new Output(options.stdoutLimit),
spawned={};try{const running=starting.run(spawned,()=>execQuietly([...timeoutPrefix(deadline),program,...args],options,output));
(0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_5__.QS)(running);const code=await deadline.race(Promise.race([running,output.
exceeded]),`\`${file}\``);code==="too-long"&&await killGroup(spawned.child,options);const startError=startErrorOf(code,output.
texts().stderr);if(startError!==void 0)return notStarted(startError);const signal=spawned.child?.signalCode??null;return{
...code==="too-long"?{code:null,tooLong:!0}:{code,tooLong:!1},signal,...output.texts(),timedOut:!1,startError:void 0}}catch(error){
if(!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__.cc||error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__.
j3))return notStarted((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_6__.kc)(error));if(await killGroup(spawned.child,options),
error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__.cc)throw error;return{code:null,signal:null,...output.texts(),
timedOut:!0,tooLong:!1,startError:void 0}}finally{spawned.child?.stdout?.destroy(),spawned.child?.stderr?.destroy()}}function notStarted(startError){
return{code:null,signal:null,stdout:"",stderr:"",timedOut:!1,tooLong:!1,startError}}function startErrorOf(code,stderr){if(!(code!==
126&&code!==127))return/^.*timeout: (?:failed to run command|can't execute) .*: ([^:\n]+)$/m.exec(stderr)?.[1]}function timeoutPrefix(deadline){
const[timeout]=(0,_lookup_js__WEBPACK_IMPORTED_MODULE_8__.Uh)("timeout",process.env.PATH),seconds=deadline.remainingMs===
Number.POSITIVE_INFINITY?"0":(deadline.remainingMs/1e3+1).toFixed(3);return timeout===void 0?[]:[timeout,"-k",String(KILL_AFTER_MS/
1e3),seconds]}const starting=new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage;(0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2__.
subscribe)("child_process",message=>{const spawned=starting.getStore();if(spawned===void 0)return;const{process:child}=message;
spawned.child=child,child.once("spawn",()=>child.stdin?.on("error",()=>{}))});const NOWHERE=new node_stream__WEBPACK_IMPORTED_MODULE_3__.
Writable({write:(_chunk,_encoding,done)=>done()});async function execQuietly([file="",...args],options,output){const{exec}=await __webpack_require__.
e(1955).then(__webpack_require__.bind(__webpack_require__,41955));return exec(`"${file.replaceAll('"','\\"')}"`,args,{env:{
...(0,_shared_program_environment_js__WEBPACK_IMPORTED_MODULE_7__.y)(options.env),...options.variables},input:Buffer.from(
options.input??""),silent:!0,outStream:NOWHERE,errStream:NOWHERE,ignoreReturnCode:!0,delay:DRAIN_MS,listeners:{stdout:chunk=>output.
add("stdout",chunk),stderr:chunk=>output.add("stderr",chunk)}})}class Output{stdoutLimit;#kept={stdout:"",stderr:""};#decoders={
stdout:new node_string_decoder__WEBPACK_IMPORTED_MODULE_4__.StringDecoder("utf8"),stderr:new node_string_decoder__WEBPACK_IMPORTED_MODULE_4__.
StringDecoder("utf8")};#exceeded=Promise.withResolvers();constructor(stdoutLimit){this.stdoutLimit=stdoutLimit}get exceeded(){
return this.#exceeded.promise}add(name,chunk){const limit=(name==="stdout"?this.stdoutLimit:void 0)??OUTPUT_LIMIT,text=this.#kept[name]+
this.#decoders[name].write(chunk);this.#kept[name]=text.length<=limit?text:text.slice(-limit),name==="stdout"&&this.stdoutLimit!==
void 0&&text.length>limit&&this.#exceeded.resolve("too-long")}texts(){return{...this.#kept}}}async function killGroup(child,options){
if(child?.pid!==void 0)for(const signal of["SIGTERM","SIGKILL"]){if(!await signalGroup(child.pid,signal,options))return;
const end=performance.now()+KILL_AFTER_MS;for(;performance.now()<end;){if(send(child.pid,0)==="gone")return;await(0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_5__.
yy)(20)}}}async function signalGroup(pid,signal,{killWith,env}){const sent=send(pid,signal);if(sent!=="forbidden"||killWith===
void 0)return sent!=="gone";const[file="",...args]=killWith;return await new Promise(resolve=>{const killer=(0,node_child_process__WEBPACK_IMPORTED_MODULE_1__.
spawn)(file,[...args,"-s",signal.slice(3),"--",`-${pid}`],{env:(0,_shared_program_environment_js__WEBPACK_IMPORTED_MODULE_7__.
y)(env),stdio:"ignore",timeout:KILL_AFTER_MS});killer.once("error",()=>resolve()),killer.once("exit",()=>resolve())}),!0}
function send(pid,signal){for(const target of[-pid,pid])try{return process.kill(target,signal),"sent"}catch(error){if((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_6__.
UQ)(error)==="EPERM")return"forbidden"}return"gone"}}),16233:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ek:()=>systemHost,eq:()=>proxyVariables,xW:()=>elevate});var _exec_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
17122),_lookup_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(31297);const PROXY_VARIABLES=["http_proxy","https_pro\
xy","no_proxy","HTTP_PROXY","HTTPS_PROXY","NO_PROXY","ALL_PROXY","all_proxy"];function systemHost(){return{env:process.env,
isRoot:process.geteuid?.()===0,run:_exec_js__WEBPACK_IMPORTED_MODULE_0__.m}}function proxyVariables(env){return Object.fromEntries(
PROXY_VARIABLES.flatMap(name=>env[name]===void 0?[]:[[name,env[name]]]))}function elevate(host,command,variables={}){if(host.
isRoot)return{command,variables};const sudo=(0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__.Uh)("sudo",host.env.PATH)[0];if(sudo===
void 0)return;const proxies=Object.keys(proxyVariables(host.env)),prefix=[sudo,"-n",...proxies.length>0?[`--preserve-env\
=${proxies.join(",")}`]:[]],assignments=Object.entries({LC_ALL:"C",...variables}).filter(([name])=>!proxies.includes(name)).
map(([name,value])=>`${name}=${value}`);return{command:[...prefix,"env",...assignments,...command],variables,killWith:[sudo,
"-n","kill"]}}}),50459:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Mb:()=>repairKvm,ZW:()=>inspectKvm,pT:()=>kvmRemedy});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),
node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
58382),_shared_process_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(16588),_host_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
16233),_probe_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(97105);const KVM_FILES={device:"/dev/kvm",udevRule:"/e\
tc/udev/rules.d/99-maqet-kvm.rules"},UDEV_RULE=`KERNEL=="kvm", GROUP="kvm", MODE="0666", OPTIONS+="static_node=kvm"
`,COMMAND_LIMIT_MS=15e3;function inspectKvm({device}=KVM_FILES){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(
(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(device,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDWR)),{state:"\
usable",reason:`${device} opens`}}catch(error){const code=(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.UQ)(error)??
"unknown error";return code==="EACCES"||code==="EPERM"?{state:"forbidden",reason:`this user may not open ${device} (${code}\
)`}:code==="ENOENT"?{state:"absent",reason:`${device} does not exist`}:{state:"absent",reason:`${device} does not open (${code}\
)`}}}function kvmRemedy(device=KVM_FILES.device,groups="/etc/group",user=(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_2__.
Xc)()){const{gid,mode}=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(device),[name,,,members=""]=groupOf(groups,gid)??
[];return gid===0||name===void 0||(mode&48)!==48?`Its group has no access: run \`sudo chown root:kvm ${device} && sudo c\
hmod 0660 ${device}\`, and try again.`:members.split(",").includes(user)?`This user is in its group, \`${name}\`, since t\
he last login: log in again.`:process.getgroups?.().includes(gid)?`Its group, \`${name}\`, is not enough: allow the devic\
e in the container or its cgroup.`:`Run \`sudo usermod -aG ${name} ${user}\`, and log in again.`}function groupOf(file,gid){
return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file,"utf8").split(`
`).map(line=>line.split(":")).find(([,,id2])=>id2===String(gid))}async function repairKvm(request,host=(0,_host_js__WEBPACK_IMPORTED_MODULE_3__.
Ek)()){const{isRunner,log,deadline,files=KVM_FILES}=request,before=inspectKvm(files);if(before.state!=="forbidden"||!isRunner)
return before;const runner=new RootRunner(host,deadline,log);if(await runner.run(["tee",files.udevRule],UDEV_RULE)&&await runner.
run(["udevadm","control","--reload-rules"])&&await runner.run(["udevadm","trigger","--name-match=kvm"])&&await runner.run(
["udevadm","settle","--timeout=5"])&&inspectKvm(files).state==="usable")return repaired(files,"a udev rule",log);if(await runner.
run(["chmod","0666",files.device])&&inspectKvm(files).state==="usable")return repaired(files,"its mode",log);const after=inspectKvm(
files);return{...after,reason:`${after.reason}; the repair failed: ${runner.lastFailure??"the device still does not open"}`}}
function repaired(files,how,log){return log.info(`This user could not open ${files.device}: made it accessible to every \
user of this runner through ${how}.`),inspectKvm(files)}class RootRunner{host;deadline;log;lastFailure;constructor(host,deadline,log){
this.host=host,this.deadline=deadline,this.log=log}async run(command,input=""){const ready=(0,_host_js__WEBPACK_IMPORTED_MODULE_3__.
xW)(this.host,command);if(ready===void 0)return this.lastFailure="this user is not root and `sudo` is not installed",!1;
const{command:full,...options}=ready,limit=this.deadline.atMost(COMMAND_LIMIT_MS),failure=(0,_probe_js__WEBPACK_IMPORTED_MODULE_4__.
Ic)(await this.host.run(full,{...options,env:this.host.env,deadline:limit,input}),limit.ms);return failure===void 0?!0:(this.
lastFailure=`\`${command.join(" ")}\`: ${failure}`,this.log.debug(`KVM: ${this.lastFailure}.`),!1)}}}),31297:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Uh:()=>lookOnPath,oJ:()=>lookInDirectories,sB:()=>executableFacts});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);function executableStat(file){
try{const stat=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file,{throwIfNoEntry:!1});return stat?.isFile()&&(stat.
mode&73)!==0?stat:void 0}catch{return}}function executableFacts(file){const stat=executableStat(file);return stat===void 0?
void 0:{size:stat.size,mtimeMs:stat.mtimeMs}}function lookOnPath(name,pathVariable){return lookInDirectories(name,(pathVariable??
"").split(node_path__WEBPACK_IMPORTED_MODULE_1___default().delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_1___default().
isAbsolute))}function lookInDirectories(name,directories){const found=new Map;for(const directory of directories){const file=node_path__WEBPACK_IMPORTED_MODULE_1___default().
join(directory,name),stat=executableStat(file);stat!==void 0&&!found.has(`${stat.dev}:${stat.ino}`)&&found.set(`${stat.dev}\
:${stat.ino}`,file)}return[...found.values()]}}),68222:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Dl:()=>isSameFile,TZ:()=>staleness,WI:()=>readManifest,Y9:()=>withToolchain,p7:()=>toolchainKey,
xA:()=>updateManifest});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_0__),_shared_json_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(78451),_lookup_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
31297);const TOOLCHAIN_LIMIT=32,EMPTY={toolchains:{},verdicts:[]};function toolchainKey(arch,qemu){return`${arch} ${qemu===
"auto"?qemu:node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(qemu)}`}function readManifest(cache){const text=cache.
read();if(text===void 0)return EMPTY;try{const value=JSON.parse(text);return isManifest(value)?value:EMPTY}catch{return EMPTY}}
async function updateManifest(cache,change){await cache.write(`${JSON.stringify(change(readManifest(cache)),null,2)}
`)}function withToolchain(manifest,key,pair){const others=Object.entries(manifest.toolchains).filter(([name])=>name!==key);
return{...manifest,toolchains:Object.fromEntries([...others.slice(-(TOOLCHAIN_LIMIT-1)),[key,pair]])}}function staleness(pair){
for(const binary of[pair.qemuSystem,pair.qemuImg]){const now=(0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__.sB)(binary.path);
if(now===void 0)return`\`${binary.path}\` is gone`;if(!isSameFile(binary,now))return`\`${binary.path}\` has changed`}}function isSameFile(one,other){
return one.size===other.size&&one.mtimeMs===other.mtimeMs}const VERSION=/^\d+\.\d+(\.\d+)?$/;function isManifest(value){
return(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_2__.OW)(value)&&(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_2__.OW)(value.
toolchains)&&Object.values(value.toolchains).every(isPair)&&Array.isArray(value.verdicts)&&value.verdicts.every(isVerdict)}
function isPair(value){return(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_2__.OW)(value)&&isBinary(value.qemuSystem)&&isBinary(
value.qemuImg)}function isBinary(value){if(!(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_2__.OW)(value))return!1;const{path:file,
version,size,mtimeMs}=value;return typeof file=="string"&&node_path__WEBPACK_IMPORTED_MODULE_0___default().isAbsolute(file)&&
typeof version=="string"&&VERSION.test(version)&&Number.isSafeInteger(size)&&Number.isFinite(mtimeMs)}function isVerdict(value){
if(!(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_2__.OW)(value))return!1;const{bootId,accelerator,binary,usable,reason,at}=value;
return at!==void 0&&!Number.isFinite(at)?!1:[bootId,accelerator,reason].every(text=>typeof text=="string")&&typeof usable==
"boolean"&&isBinary(binary)}}),97105:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{AH:()=>probeBinary,Et:()=>VERSION_LIMIT_MS,Ic:()=>describeFailure});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
58382),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(10371),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
86136),_lookup_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(31297),_version_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
96347);const VERSION_LIMIT_MS=15e3;async function probeBinary(program,file,host,deadline){const facts=(0,_lookup_js__WEBPACK_IMPORTED_MODULE_2__.
sB)(file);if(facts===void 0)throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.aw(file,"it is not an executable file");const limit=deadline.
atMost(VERSION_LIMIT_MS),finished=await host.run([file,"--version"],{deadline:limit,env:host.env});if(finished.timedOut&&
deadline.expired)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.j3(`\`${file} --version\``,Math.round(deadline.
ms));const failure=describeFailure(finished,limit.ms);if(failure!==void 0)throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.
aw(file,failure);const version=(0,_version_js__WEBPACK_IMPORTED_MODULE_3__.ot)(program,finished.stdout);if(version===void 0)
throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.aw(file,`its --version prints "${firstLine(finished.stdout)}" instead \
of "${program.banner} \u2026"`);return{path:file,version,...facts}}function describeFailure(finished,limitMs){if(finished.
startError!==void 0)return`it cannot be started (${finished.startError})`;if(finished.timedOut)return`it was killed afte\
r ${Math.round(limitMs)} ms`;if(finished.code===0)return;const how=finished.code===null?`killed by ${finished.signal??"a\
 signal"}`:`exit code ${finished.code}`,said=lastLine(finished.stderr)||lastLine(finished.stdout);return said===""?how:`${how}\
, "${said}"`}function firstLine(text){return(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__.T)(text.trim().split(
`
`)[0]??"",120)}function lastLine(text){return(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__.T)(text.trim().split(
`
`).at(-1)??"",200)}}),43574:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{ZM:()=>forgetVerdictsAgainst,Zc:()=>readAcceleratorVerdict,aI:()=>writeAcceleratorVerdict});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__),_manifest_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
68222);function currentBootId(file="/proc/sys/kernel/random/boot_id"){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
readFileSync)(file,"ascii").trim()||void 0}catch{return}}const AGAINST_MS=10*6e4;function readAcceleratorVerdict(cache,subject,bootId=currentBootId(),now=Date.
now()){if(!bootId)return;const known=(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__.WI)(cache).verdicts.find(verdict=>verdict.
bootId===bootId&&isAbout(verdict,subject));if(known===void 0)return;const{usable,reason,at}=known;return usable||holds(at,
now)?{usable,reason}:void 0}async function writeAcceleratorVerdict(cache,subject,verdict,bootId=currentBootId(),now=Date.
now()){if(!bootId)return;const{accelerator,binary}=subject,stored={bootId,accelerator,binary:{...binary},usable:verdict.
usable,reason:verdict.reason,at:now};await(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__.xA)(cache,manifest=>({...manifest,
verdicts:[...manifest.verdicts.filter(other=>other.bootId===bootId&&!isAbout(other,subject)),stored]}))}async function forgetVerdictsAgainst(cache,forget,bootId=currentBootId()){
const isAgainst=({usable,at,bootId:boot})=>!usable&&boot===bootId&&holds(at,Date.now()),against=(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__.
WI)(cache).verdicts.filter(isAgainst);return forget&&against.length>0&&await(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__.
xA)(cache,manifest=>({...manifest,verdicts:manifest.verdicts.filter(one=>!isAgainst(one))})),against}function holds(at,now){
return at!==void 0&&at<=now&&now-at<AGAINST_MS}function isAbout(verdict,{accelerator,binary}){return verdict.accelerator===
accelerator&&verdict.binary.path===binary.path&&(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__.Dl)(verdict.binary,binary)}}),
96347:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{TT:()=>isSupported,
Tw:()=>OLDEST_QEMU,h$:()=>isInRange,isVersionRange:()=>isVersionRange,ot:()=>parseVersion});var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
68011),semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__),
semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(64737),semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__);const OLDEST_QEMU="6.2";function parseVersion(program,output){for(const line of output.
split(`
`)){if(!line.startsWith(program.banner))continue;const version=/^ (\d{1,4}\.\d{1,4}(?:\.\d{1,4})?)(?![\d])/.exec(line.slice(
program.banner.length))?.[1];if(version!==void 0)return version}}function isVersionRange(range){return range.trim()!==""&&
semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1___default()(range,{loose:!0})!==null}function isInRange(version,range){
const exact=/^\d+\.\d+$/.test(version)?`${version}.0`:version;return semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default()(
exact,range,{loose:!0})}function isSupported(version){const[oldest,given]=[OLDEST_QEMU,version].map(text=>text.split(".").
map(Number)),differs=oldest.findIndex((part,index)=>part!==(given[index]??0));return differs===-1||(given[differs]??0)>(oldest[differs]??
0)}})};export{id,ids,modules};
