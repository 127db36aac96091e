const id=3518,ids=[3518,6347],modules={7114:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{IC:()=>statedCallerSchema,IT:()=>RECORD_FIELDS,K5:()=>UnfitRecordError,M_:()=>AuditError,Q9:()=>resultEntry,
hN:()=>recordProblem,rU:()=>claimedActor});var zod__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(92857),_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
k5n(["ok","failed","blocked"]).nullable(),error:zod__WEBPACK_IMPORTED_MODULE_4__.YjP().nullable(),durationMs:zod__WEBPACK_IMPORTED_MODULE_4__.
aig().nullable(),prev:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),hash:zod__WEBPACK_IMPORTED_MODULE_4__.YjP()}),RECORD_FIELDS=Object.
keys(auditRecordSchema.shape);function recordProblem(value){const{error}=auditRecordSchema.safeParse(value);if(error===void 0)
return;const missing=RECORD_FIELDS.find(field=>!Object.hasOwn(value,field));if(missing!==void 0)return`lacks the field ${missing}`;
const unknown=Object.keys(value).find(key=>!RECORD_FIELDS.includes(key));return unknown!==void 0?`has an unknown field: ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.
T)(unknown,40)}`:`has an invalid value in the field ${String(error.issues[0]?.path[0])}`}const RESULT_EVENTS={qmp:"qmp-r\
esult",qga:"qga-result"};function resultEntry(decision,ending){return{actor:decision.actor,run:decision.run,event:RESULT_EVENTS[decision.
event]??decision.event,command:decision.command,arguments:ending.facts??null,tier:decision.tier,decision:decision.decision,
reason:`result of record ${decision.seq}`,outcome:ending.outcome,error:ending.error??null,durationMs:ending.durationMs}}}),
67812:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{define:()=>doctor_define});var promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(
76760),external_node_path_default=__webpack_require__.n(external_node_path_),errors=__webpack_require__(58382),process2=__webpack_require__(
16588),units=__webpack_require__(64886),untrusted_text=__webpack_require__(10371),claim=__webpack_require__(4309),find=__webpack_require__(
94906),layout=__webpack_require__(61719),liveness=__webpack_require__(26136),state_record=__webpack_require__(10388),client=__webpack_require__(
63285),toolchain_kvm=__webpack_require__(50459),gone=__webpack_require__(14247);const LITTLE_SPACE=2**30,ABANDONED_MS=60*
6e4;async function diagnose(env,mend){const{root}=env,findings=[];let running=0;const names=await(0,find.wX)(root).catch(
error=>(findings.push({where:root,problem:(0,untrusted_text.T)((0,errors.kc)(error),400),mended:null,remedy:"Correct wha\
t stands at that path."}),[]));for(const name of names.sort()){const directory=new layout.ZB(external_node_path_default().
join(root,name)),vm=(0,find.bw)(name)?name:(0,find.KN)(name),found=await(vm!==void 0?examine(vm,directory,env,mend):examineClaim(
name,directory,mend)).catch(error=>unmended(directory,(0,untrusted_text.T)((0,errors.kc)(error),400),"Read the message, \
and try again."));found==="runs"?running+=1:found!==void 0&&findings.push(found)}const freeBytes=await freeSpace(root),kvm=(0,toolchain_kvm.
Z)();return{root,freeBytes,kvm,running,findings:[...findings,...hostFindings(root,freeBytes,kvm)]}}function unmended({dir},problem,remedy){
return{where:dir,problem,mended:null,remedy}}async function attempt(directory,problem,what,work){return what.mend?await work()?
{where:directory.dir,problem,mended:what.done,remedy:null}:unmended(directory,problem,"Free disk space, check that the d\
irectory is writable, and try again."):unmended(directory,problem,"Run `maqet doctor` without `--dry-run`.")}async function examine(vm,directory,env,mend){
const record=await(0,state_record.aE)(directory).catch(error=>error);if(record!==void 0)return record instanceof Error?examineBroken(
vm,directory,record,mend):examineRecorded({directory,record},env,mend)}async function examineBroken(vm,directory,error,mend){
return await(0,liveness.hm)(directory)?unmended(directory,`${error.message} Its VM runs.`,`Run \`maqet down --force ${vm}\
\`.`):attempt(directory,error.message,{done:"The file is vm.json.broken now, and a new vm.json says that the VM has fail\
ed.",mend},()=>(0,claim.$f)(directory,void 0,{state:"failed",reason:(0,untrusted_text.T)(error.message),kept:!1}))}async function examineRecorded({
directory,record},env,mend){const{vm,kept,state}=record,end=()=>(0,claim.$f)(directory,record.claimant,{state:"failed",reason:"\
its processes were gone when `maqet doctor` looked",kept});if((0,process2._n)(record.owner)||!(0,liveness.hY)(record)&&await(0,liveness.
Fi)(directory,record))return(0,liveness.hY)(record)||record.accel===null?void 0:await answers(directory)?"runs":unmended(
directory,"Its supervisor does not answer.",`Run \`maqet down --force ${vm}\`.`);if((await(0,liveness.rD)(directory)).length>
0||record.qemu!==null&&(0,process2._n)(record.qemu))return attempt(directory,"Its supervisor is gone, but processes of t\
he VM still run.",{done:"They were ended.",mend},async()=>(await(0,gone.a)({directory,record},{patienceMs:0,asked:"not"},
env.log),end()));if(await(0,liveness.DG)({directory,record})||(0,liveness.hY)(record))return;const problem=`vm.json says\
 that the VM is ${state}, but its processes are gone.`;return attempt(directory,problem,{done:"vm.json says now that it \
has failed.",mend},end)}async function answers(directory){try{return(await client.U.attach(directory)).close(),!0}catch{
return!1}}async function examineClaim(name,directory,mend){if(!/^\.[a-z0-9-]+\.[A-Za-z0-9]{6}$/.test(name))return;const record=await(0,state_record.
aE)(directory).catch(()=>{}),age=Date.now()-((await(0,promises_.stat)(directory.dir).catch(()=>{}))?.mtimeMs??Date.now());
if(!((record===void 0?age<ABANDONED_MS:await(0,liveness.DG)({directory,record}))||await(0,liveness.hm)(directory)))return attempt(
directory,"A claim of a VM was abandoned.",{done:"It was removed.",mend},()=>(0,promises_.rm)(directory.dir,{recursive:!0}).
then(()=>!0,()=>!1))}async function freeSpace(root){return(0,promises_.statfs)(root).then(({bavail,bsize})=>bavail*bsize,
()=>{})}function hostFindings(root,freeBytes,kvm){const findings=[];if(freeBytes!==void 0&&freeBytes<LITTLE_SPACE){const problem=`\
Only ${(0,units.z3)(freeBytes)} are free on its disk.`;findings.push({where:root,problem,mended:null,remedy:"Free disk s\
pace: `maqet rm --ended` and `maqet rm --images` remove what maqet keeps."})}return kvm.state==="forbidden"&&findings.push(
{where:"/dev/kvm",problem:`KVM cannot be used: ${kvm.reason}.`,mended:null,remedy:"Add this user to the group that owns \
the device, usually `kvm`, and log in again. Until then, VMs run under TCG."}),findings}var cli_errors=__webpack_require__(
76675),render_vm=__webpack_require__(76424);const HELP=`
Looks for what crashes have left, and mends it: processes whose supervisor is
gone, records that are damaged or name a VM that is gone, abandoned claims. Also
shows the free space, and whether KVM opens. Touches no VM that runs, and removes
no logs, disks or dumps.

The exit code is 0 if all is well or mended, and 1 if something is left to do.`;function doctor_define(command,bind){command.
option("--dry-run","change nothing").addHelpText("after",HELP),bind(command,async(parsed,context)=>{const{dryRun=!1}=parsed.
opts(),{root,freeBytes,kvm,running,findings}=await diagnose(await context.environment(),!dryRun),free=freeBytes===void 0?
"not created yet":`${(0,units.z3)(freeBytes)} free`,rows=(0,render_vm.YB)([["VMs",`${running} running`],["space",`${root}\
: ${free}`],["KVM",kvm.reason]]);return{code:findings.every(({mended})=>mended!==null)?cli_errors.ai.passed:cli_errors.ai.
failed,lines:[...rows,...findings.length===0?["Nothing is wrong."]:findings.flatMap(findingLines)],json:{root,freeBytes:freeBytes??
null,kvm:{...kvm},running,findings}}})}function findingLines({where,problem,mended,remedy}){return[`${where}: ${problem}`,
`  ${mended??remedy??""}`]}}),76424:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{YB:()=>columns,c1:()=>liveState,n5:()=>vmState,wg:()=>vmJson});var _state_liveness_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
26136);function vmJson(dir,record,live){const{vm,reason,kept,job,createdAt,bootMs,accel,ports,owner,qemu}=record;return{
vm,state:vmState(record,live),reason,live,kept,job,createdAt,bootMs,accel:accel?.name??null,ports,pid:qemu?.pid??null,ownerPid:owner.
pid,dir}}function vmState(record,live){return(0,_state_liveness_js__WEBPACK_IMPORTED_MODULE_0__.hY)(record)||live?record.
state:"gone"}function liveState({state,panicked,poweredOff}){return panicked?`${state}, the guest has panicked`:poweredOff?
`${state}, the guest has powered off`:state}function columns(rows){const widths=(rows[0]??[]).map((_,column)=>Math.max(...rows.
map(row=>(row[column]??"").length)));return rows.map(row=>row.map((cell,column)=>cell.padEnd(widths[column]??0)).join(" \
 ").trimEnd())}}),14247:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{a:()=>makeGone,w:()=>endProcessesOf});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__),_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(18013),_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
58382),_shared_process_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(16588),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
10371),_state_liveness_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(26136);const POLL_MS=20,TERM_MS=1e4,SILENT_TERM_MS=2e3,
KILL_MS=1e4,CLOSE_MS=5e3;async function makeGone(known,{patienceMs,asked},log){if(await untilGone(known,patienceMs),await terminate(
known,asked==="not"?TERM_MS:SILENT_TERM_MS),await kill(known.directory.dir,()=>living(known),log),await untilGone(known,
CLOSE_MS),await(0,_state_liveness_js__WEBPACK_IMPORTED_MODULE_5__.Fi)(known.directory,known.record))throw unseenError(known)}
async function endProcessesOf(claimant,log){if(claimant==="")return;await kill("a directory that is gone",async()=>(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_4__.
U_)(_state_liveness_js__WEBPACK_IMPORTED_MODULE_5__.j7.claimant,claimant).map(id2=>({id:id2,name:nameOf(id2)})),log)}async function kill(dir,find,log){
const killed=[],refused=[],deadline=_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__.B.after(KILL_MS);let left=await find();
for(;left.length>refused.length&&!deadline.expired;left=await find()){for(const one of left.filter(({id:id2})=>!hasOne([
...killed,...refused],id2)))(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_4__.a7)(one.id,"SIGKILL")?killed.push(one):refused.
push(one);await(0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__.y)(POLL_MS)}for(const{id:id2,name}of killed.filter(({
id:one})=>!hasOne(left,one)))log.warning(`The process ${id2.pid} (${name}) of the VM was still running and was killed.`);
if(left.length>0)throw survivorsError(dir,left,refused)}class SurvivorsError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.
Po{}function survivorsError(dir,left,refused){const list=left.map(({id:id2,name})=>`${id2.pid} (${name})`).join(", ");return refused.
length>0?new SurvivorsError(`The VM in ${dir} still runs: this user may not end its processes ${list}.`,{remedy:"End the\
m as the user that started the VM, or as root."}):new SurvivorsError(`The VM in ${dir} still runs: these of its processe\
s survived SIGKILL: ${list}.`,{remedy:"Check whether they wait for a disk or a device of the host (state D in `ps`)."})}
function unseenError({directory}){return new SurvivorsError(`The VM in ${directory.dir} still runs: its supervisor liste\
ns, but its processes cannot be seen from here.`,{remedy:"They are in another PID namespace, such as a container. Run `m\
aqet down --force` there or on its host, or end the container."})}async function untilGone(known,ms){const deadline=_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__.
B.after(ms);for(;!deadline.expired;){const left=await living(known);if(left.length===0&&!await(0,_state_liveness_js__WEBPACK_IMPORTED_MODULE_5__.
Fi)(known.directory,known.record))return;do await(0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__.y)(POLL_MS);while(left.
some(({id:id2})=>(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_4__._n)(id2))&&!deadline.expired)}}async function terminate(known,ms){
const left=await living(known),owners=left.filter(({name})=>name===SUPERVISOR||name===CLAIMANT),asked=owners.length>0?owners:
left;for(const{id:id2}of asked)(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_4__.a7)(id2,"SIGTERM");asked.some(({id:id2})=>!isStopped(
id2))&&await untilGone(known,ms)}function isStopped({pid}){try{return/^State:\s+[Tt]/m.test((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
readFileSync)(`/proc/${pid}/status`,"latin1"))}catch{return!1}}const SUPERVISOR="the supervisor",CLAIMANT="the process t\
hat was starting the VM",QEMU="QEMU";async function living({directory,record,supervisor,qemu}){const found=[],add=(id2,name)=>{
id2==null||id2.pid===process.pid||!(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_4__.Fp)(id2)||(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_4__.
_n)(id2)&&!hasOne(found,id2)&&found.push({id:id2,name})};add(supervisor,SUPERVISOR),add(record?.owner,record?.accel===null?
CLAIMANT:SUPERVISOR),add(qemu,QEMU),add(record?.qemu,QEMU);for(const id2 of await(0,_state_liveness_js__WEBPACK_IMPORTED_MODULE_5__.
rD)(directory))add(id2,nameOf(id2));return found}function nameOf({pid}){try{const[program="",...args]=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
readFileSync)(`/proc/${pid}/cmdline`,"utf8").split("\0");return node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(
program).startsWith("qemu")?QEMU:args[0]!==void 0&&/supervisor/.test(args[0])?SUPERVISOR:(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.
T)(node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(program),40)}catch{return"unknown"}}function hasOne(among,{
pid,startTime}){return among.some(({id:id2})=>id2.pid===pid&&id2.startTime===startTime)}}),86614:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{BU:()=>NO_FINDINGS,RK:()=>policyContextSchema,TR:()=>refuse,h1:()=>merge});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
92857);const policyContextSchema=zod__WEBPACK_IMPORTED_MODULE_0__.rej({memoryBytes:zod__WEBPACK_IMPORTED_MODULE_0__.aig().
optional(),qemuVersion:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),arch:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
created:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).readonly().optional(),dumpFormats:zod__WEBPACK_IMPORTED_MODULE_0__.
YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).readonly().optional(),memoryLimited:zod__WEBPACK_IMPORTED_MODULE_0__.zMY().optional()}),
NO_FINDINGS={refusals:[],paths:[]};function refuse(reason,remedy){return{refusals:[{reason,remedy}],paths:[]}}function merge(all){
return{refusals:all.flatMap(one=>one.refusals),paths:all.flatMap(one=>one.paths)}}}),68230:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{N$:()=>systemProblem,W_:()=>withoutLinks,aw:()=>isStillAt,mL:()=>HostPathError,
np:()=>openHostFile,sC:()=>resolveHostPath});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_2__),_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(58382),_paths_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
40405),_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(10371);const SYSTEM_DIRECTORIES={wholly:["/et\
c","/dev","/proc","/sys"],"for writing":["/boot","/usr","/bin","/sbin","/lib","/lib32","/lib64","/libx32","/System","/Li\
brary"],itself:["/","/root","/var","/run","/private","/dev/shm"]};class HostPathError extends _errors_js__WEBPACK_IMPORTED_MODULE_3__.
Po{problem;constructor(file,problem){super(`${JSON.stringify((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.T)(file,
300))} ${problem}.`,{remedy:"Name another path."}),this.problem=problem}}const REPLACED="was replaced while it was check\
ed; check which program replaced it",LONGEST_PATH=4096,MOST_LINKS=40;async function resolveHostPath(text,{use,from,within,
guarded=[]}){if(text===""||text.length>LONGEST_PATH||text.includes("\0"))return{problem:"is not a path"};let found;try{found=
await withoutLinks(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(from,text))}catch(error){return{problem:`can\
not be looked up on this machine (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.UQ)(error)})`}}if(within!==void 0&&!within.
some(({directory})=>(0,_paths_js__WEBPACK_IMPORTED_MODULE_4__.U)(directory,found)))return{problem:`lies outside of ${within.
map(({directory,what})=>`${what} (${directory})`).join(" and of ")}`};const problem=systemProblem(found,use);if(problem!==
void 0)return{problem};const touched=guarded.find(directory=>contains(directory,found,identityOf)||contains(found,directory,
identityOf));return touched!==void 0?{problem:`touches ${touched}, which is reserved for the runner and for maqet's evid\
ence; use another directory`}:{path:found}}async function openHostFile(file){const real=await withoutLinks(node_path__WEBPACK_IMPORTED_MODULE_2___default().
resolve(file)),problem=systemProblem(real,"read");if(problem!==void 0)throw new HostPathError(file,problem);const flags=node_fs__WEBPACK_IMPORTED_MODULE_0__.
constants.O_RDONLY|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.
O_NOCTTY|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW,handle=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
open)(real,flags).catch(error=>{throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.UQ)(error)==="ELOOP"?new HostPathError(file,
REPLACED):error});if(await isStillAt(handle,real))return{handle,path:real};throw await handle.close(),new HostPathError(
file,REPLACED)}function systemProblem(file,use,identify=identityOf){const known=Object.entries(SYSTEM_DIRECTORIES).flatMap(
([reach,directories])=>directories.map(directory=>({reach,directory,identity:identify(directory)})));for(const at of ancestors(
file)){const identity=identify(at),place=known.find(({directory,identity:one})=>directory===at||one!==void 0&&one===identity);
if(place!==void 0)return at===file?`is ${at}, a system directory; use another one`:place.reach==="wholly"?`lies in ${at}\
, a system directory; use another one`:place.reach==="itself"||use==="read"?void 0:`lies in ${at}, a system directory th\
at must not be written to; use another one`}}async function withoutLinks(file,links=MOST_LINKS){try{return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
realpath)(file)}catch(error){if((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.UQ)(error)!=="ENOENT"||node_path__WEBPACK_IMPORTED_MODULE_2___default().
dirname(file)===file)throw error}const directory=await withoutLinks(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(
file),links),entry=node_path__WEBPACK_IMPORTED_MODULE_2___default().join(directory,node_path__WEBPACK_IMPORTED_MODULE_2___default().
basename(file)),link=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(entry).catch(()=>{});if(link===void 0)
return entry;if(links===0)throw Object.assign(new Error(`too many links: ${file}`),{code:"ELOOP"});return withoutLinks(node_path__WEBPACK_IMPORTED_MODULE_2___default().
resolve(directory,link),links-1)}async function isStillAt(handle,file){const real=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
realpath)(process.platform==="linux"?`/proc/self/fd/${handle.fd}`:file).catch(()=>{});if(process.platform==="linux"||real!==
file)return real===file;const[opened,named]=await Promise.all([handle.stat({bigint:!0}),(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
lstat)(file,{bigint:!0}).catch(()=>{})]);return opened.ino===named?.ino&&opened.dev===named.dev}function contains(directory,inner,identify){
const identity=identify(directory);return ancestors(inner).some(at=>at===directory||identity!==void 0&&identify(at)===identity)}
function ancestors(file){const above=node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file);return above===file?
[file]:[file,...ancestors(above)]}function identityOf(file){try{const stats=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(
file,{bigint:!0,throwIfNoEntry:!1});return stats===void 0?void 0:`${stats.dev}:${stats.ino}`}catch{return}}}),95361:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{G:()=>exclusively});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),
node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__),_deadline_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(18013),_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
58382),_process_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(16588);const OWNER="owner.json",FIRST_PAUSE_MS=5,LONGEST_PAUSE_MS=100;
async function exclusively(name,deadline,work){const own=await makeOwn(name);try{for(let pause=FIRST_PAUSE_MS;!await moved(
own,name);pause=Math.min(pause*2,LONGEST_PAUSE_MS))await moveDeadAside(name),await deadline.race((0,_deadline_js__WEBPACK_IMPORTED_MODULE_2__.
y)(pause,deadline.signal),`the lock ${name}`);try{return await work()}finally{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
rename)(name,own).catch(()=>{})}}finally{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(own,{recursive:!0,force:!0})}}
async function makeOwn(name){let own;try{return own=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(`${name}\
-`),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(
own,OWNER),JSON.stringify((0,_process_js__WEBPACK_IMPORTED_MODULE_4__.ls)(process.pid)),{mode:384}),own}catch(cause){throw own!==
void 0&&await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(own,{recursive:!0,force:!0}),new _errors_js__WEBPACK_IMPORTED_MODULE_3__.
Po(`Could not take the lock ${name} (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.UQ)(cause)??(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.
kc)(cause)}).`,{remedy:"Free space on its disk, and check that this user may write to its directory.",cause})}}async function moved(from,to){
try{return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from,to),!0}catch(error){if(["ENOTEMPTY","EEXIS\
T"].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.UQ)(error)??""))return!1;throw error}}async function moveDeadAside(name){
const inode=await inodeOf(name),owner=await ownerOf(name);inode===void 0||owner===void 0||owner!=="nobody"&&(0,_process_js__WEBPACK_IMPORTED_MODULE_4__.
_n)(owner)||await inodeOf(name)!==inode||await moved(name,`${name}.${inode}`).catch(error=>{if((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.
UQ)(error)!=="ENOENT")throw error})}async function inodeOf(directory){return(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
stat)(directory,{bigint:!0}).then(({ino})=>ino,()=>{})}async function ownerOf(name){try{const{pid,startTime}=JSON.parse(
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(name,
OWNER),"utf8"));return typeof pid=="number"&&typeof startTime=="string"?{pid,startTime}:"nobody"}catch(error){if((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.
UQ)(error)==="ENOENT")return;if((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.UQ)(error)===void 0)return"nobody";throw error}}}),
82589:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Gi:()=>distrustOwnDirectory,
Pn:()=>ownUsers,VT:()=>UntrustedFileError,XF:()=>readRegularFile,ct:()=>distrustPath,p7:()=>distrust,u3:()=>readTrustedFile,
zx:()=>readOwnFile});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
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
`${file} has more than ${maxBytes} bytes`);return await handle.readFile("utf8")}finally{await handle.close()}}async function distrustPath(file){
try{for(let at=node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(file);;at=node_path__WEBPACK_IMPORTED_MODULE_2___default().
dirname(at)){const parts=await partsOf(at);if(parts===void 0)continue;const untrusted=parts.find(part=>distrust(part,ownUsers())!==
void 0);return untrusted===void 0?void 0:`${untrusted.path} ${distrust(untrusted,ownUsers())}`}}catch(error){return`${file}\
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
UQ)(error)??(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.kc)(error)})`,{cause:error})}}),4309:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$f:()=>recordEnd,Fi:()=>setAside,cB:()=>claimName,mX:()=>findClaim});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),
node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__),_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(18013),_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
58382),_shared_host_paths_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(68230),_shared_lock_file_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
95361),_shared_process_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(16588),_shared_replace_file_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
38736),_shared_wording_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(8273),_find_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
94906),_layout_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(61719),_liveness_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(
26136),_presence_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(4332),_record_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(
10388);const LOCK_MS=3e4;async function claimName(root,vm,claim){const real=await makeRoot(root);return await liveIn(real,
vm)??locked(real,()=>claimIn(real,vm,claim))}async function findClaim(root,vm,job){const directory=new _layout_js__WEBPACK_IMPORTED_MODULE_10__.
ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(await makeRoot(root),vm)),record=await(0,_record_js__WEBPACK_IMPORTED_MODULE_13__.
aE)(directory);if(record!==void 0)return await(0,_liveness_js__WEBPACK_IMPORTED_MODULE_11__.DG)({directory,record})?{kind:"\
running",directory,record}:isLost(record,job)?{kind:"lost",directory,record}:void 0}function isLost(found,job){return found.
kept&&found.job!==""&&found.job===job}async function liveIn(root,vm){const directory=new _layout_js__WEBPACK_IMPORTED_MODULE_10__.
ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root,vm)),found=await(0,_record_js__WEBPACK_IMPORTED_MODULE_13__.
aE)(directory);return found!==void 0&&await(0,_liveness_js__WEBPACK_IMPORTED_MODULE_11__.DG)({directory,record:found})?{
kind:"running",directory,record:found}:void 0}function locked(root,work){return(0,_shared_lock_file_js__WEBPACK_IMPORTED_MODULE_5__.
G)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root,"_claims"),_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__.
B.after(LOCK_MS),work)}async function claimIn(root,vm,claim){const directory=new _layout_js__WEBPACK_IMPORTED_MODULE_10__.
ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root,vm));for(let attempt=0;attempt<5;attempt++){const inode=await inodeOf(
directory.dir),found=await(0,_record_js__WEBPACK_IMPORTED_MODULE_13__.aE)(directory);if(found!==void 0&&await(0,_liveness_js__WEBPACK_IMPORTED_MODULE_11__.
DG)({directory,record:found}))return{kind:"running",directory,record:found};if(found!==void 0&&isLost(found,claim.job))return{
kind:"lost",directory,record:found};inode!==void 0&&await moveAside(directory.dir,inode);const record=newRecord(vm,claim);
if(await installDirectory(root,directory,record))return{kind:"claimed",directory,record}}throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.
Po(`The VM name ${JSON.stringify(vm)} is being claimed by several processes at the same time.`,{remedy:`Give each VM of \
the job another name with ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_8__.hF)("vm")}.`})}function setAside(root,vm){
return locked(root,async()=>{const directory=new _layout_js__WEBPACK_IMPORTED_MODULE_10__.ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().
join(root,vm)),inode=await inodeOf(directory.dir),found=await(0,_record_js__WEBPACK_IMPORTED_MODULE_13__.aE)(directory);
if(!(found===void 0||inode===void 0)){if(await(0,_liveness_js__WEBPACK_IMPORTED_MODULE_11__.DG)({directory,record:found}))
return found;await moveAside(directory.dir,inode)}})}async function recordEnd(directory,claimant,end){const write=async()=>{
const found=await(0,_record_js__WEBPACK_IMPORTED_MODULE_13__.aE)(directory).catch(error=>{if(error instanceof _record_js__WEBPACK_IMPORTED_MODULE_13__.
rd)return"broken";throw error});if(found==="broken")return replaceBroken(directory,end);found===void 0||(0,_liveness_js__WEBPACK_IMPORTED_MODULE_11__.
hY)(found)||claimant!==void 0&&found.claimant!==claimant||await(0,_record_js__WEBPACK_IMPORTED_MODULE_13__.rh)(directory,
{...found,...end})};return locked(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(directory.dir),write).then(()=>!0,
()=>!1)}async function replaceBroken(directory,end){if(await(0,_liveness_js__WEBPACK_IMPORTED_MODULE_11__.hm)(directory))
return;await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(`${directory.record}.broken`,{recursive:!0,force:!0}),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
rename)(directory.record,`${directory.record}.broken`);const name=node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(
directory.dir),lost=newRecord((0,_find_js__WEBPACK_IMPORTED_MODULE_9__.KN)(name)??name,{job:"",claimant:"",config:{}}),{
birthtime}=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(directory.dir);await(0,_record_js__WEBPACK_IMPORTED_MODULE_13__.
rh)(directory,{...lost,createdAt:birthtime.toISOString(),...end})}async function makeRoot(root){const remedy="Set RUNNER\
_TEMP, or XDG_STATE_HOME outside a runner, to a directory that this user can write to.",found=await(0,_shared_host_paths_js__WEBPACK_IMPORTED_MODULE_4__.
sC)(root,{use:"write",from:process.cwd()});if("problem"in found)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.
Po(`The directory for VMs, ${root}, ${found.problem}.`,{remedy});try{return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
mkdir)(found.path,{recursive:!0,mode:448}),found.path}catch(cause){throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.
Po(`Could not create the directory for VMs, ${root} (${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.UQ)(cause)??"un\
known error"}).`,{remedy,cause})}}function newRecord(vm,{job,claimant,config}){return{version:1,vm,state:"created",reason:"",
createdAt:new Date().toISOString(),job,claimant,owner:(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_6__.ls)(process.pid),
qemu:null,kept:!1,accel:null,config:{...config},ports:[],bootMs:null}}async function installDirectory(root,directory,record){
let fresh;try{return fresh=new _layout_js__WEBPACK_IMPORTED_MODULE_10__.ZB(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root,`.${record.vm}.`))),await Promise.all([fresh.dumps,fresh.
screenshots,fresh.disks,fresh.files].map(dir=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(dir,{mode:448}))),
await(0,_record_js__WEBPACK_IMPORTED_MODULE_13__.rh)(fresh,record),await(0,_presence_js__WEBPACK_IMPORTED_MODULE_12__.pI)(
fresh,directory),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(fresh.dir,directory.dir),await(0,_shared_replace_file_js__WEBPACK_IMPORTED_MODULE_7__.
z)(root),!0}catch(cause){fresh!==void 0&&await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(fresh.dir,{recursive:!0,
force:!0});const code=(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.UQ)(cause);if(code==="ENOTEMPTY"||code==="EEXIST")
return!1;throw code===void 0?cause:new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.Po(`Could not create the directory\
 of the VM ${record.vm} in ${root} (${code}).`,{remedy:"Free space on its disk, and check that this user can write to it\
.",cause})}}async function moveAside(dir,inode){try{(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(dir).
catch(()=>{}))?.length===0&&await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_1___default().
join(dir,"was-empty"),"",{mode:384}),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(dir,`${dir}.${inode}`)}catch(error){
if(!["ENOENT","ENOTEMPTY","EEXIST","ENOTDIR","EISDIR"].includes((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.UQ)(error)??
""))throw error}}async function inodeOf(file){try{return(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file,
{bigint:!0})).ino}catch(error){if((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.UQ)(error)==="ENOENT")return;throw error}}}),
94906:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{FJ:()=>findVm,
KN:()=>asideOf,OC:()=>findRunningVm,Ps:()=>findClaimed,bw:()=>isVmName,d:()=>listVms,ke:()=>noSuchVmError,lA:()=>describeEnd,
wX:()=>namesIn});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
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
k5n(["info","warning","error"]),text:schemas.YjP()});var shared_process=__webpack_require__(16588),liveness=__webpack_require__(
26136),state_socket=__webpack_require__(5e3),guest_streams=__webpack_require__(20026),methods=__webpack_require__(93526),
proof=__webpack_require__(8496),wire=__webpack_require__(22691);class SupervisorGoneError extends errors.Po{constructor(message,cause){
super(message,{remedy:"Read supervisor.log and the end of audit.jsonl in the VM directory.",status:"crashed",cause})}}class SupervisorSilentError extends errors.
j3{constructor(what,ms){super(what,ms,"Its supervisor does not answer: it may be stopped, or wait for a disk. `maqet dow\
n --force` ends the VM in any case.")}}const GRACE_MS=15e3,CONNECT_MS=5e3,ABANDON_MS=8e3,CANCEL_MS=2e3,DerivedCalls=class{constructor(call){
for(const name of Object.keys(methods.J8))name!=="runInGuest"&&Object.assign(this,{[name]:(params={},limitMs)=>call(name,
params,limitMs)})}};class SupervisorClient extends DerivedCalls{signal;ended;launched;wire;gone;streams;onLog=()=>{};constructor(stream,signal,ended=Promise.
resolve(),launched){super((name,params,limitMs)=>this.call(name,params,limitMs)),this.signal=signal,this.ended=ended,this.
launched=launched;const{promise,reject}=Promise.withResolvers();promise.catch(()=>{}),this.gone=promise,this.wire=new wire.
_2(stream,"client"),this.wire.onClose(()=>reject(this.goneError())),this.wire.on(methods.$9,logLineSchema,line=>this.onLog(
line)),this.streams=new guest_streams.b(this.wire),this.wire.listen()}static launch(directory,entry,signal,claimant=""){
const{dev,ino}=(0,external_node_fs_.statSync)(directory.dir,{bigint:!0}),marks={[liveness.j7.claimant]:claimant,[liveness.
j7.directory]:`${dev}:${ino}`},log=(0,external_node_fs_.openSync)(directory.supervisorLog,"a",384);let child;try{child=(0,external_node_child_process_.
spawn)(process.execPath,[entry,directory.dir],{cwd:directory.dir,detached:!0,env:{...supervisorEnvironment(process.env),
...marks},stdio:["ignore",log,log,"pipe"]})}finally{(0,external_node_fs_.closeSync)(log)}const ended=new Promise(resolve=>child.
once("exit",resolve).once("error",resolve));return child.unref(),new SupervisorClient(child.stdio[3],signal,ended,child.
pid===void 0?void 0:(0,shared_process.ls)(child.pid))}static async attach(directory,signal){const deadline=shared_deadline.
B.after(CONNECT_MS,signal),token=await(0,proof.AI)(directory).catch(error=>{throw(0,errors.UQ)(error)===void 0?error:unansweredError(
directory,error)}),client=new SupervisorClient(await connected(directory,deadline),signal);try{return await deadline.race(
Promise.race([(0,proof.wC)(client.wire,token),client.gone]),"the supervisor to answer"),client}catch(error){throw client.
close(),error instanceof errors.j3||error instanceof wire.rb?unansweredError(directory,error):error}}runInGuest(params,streams){
return this.streams.open(streams,id2=>this.call("runInGuest",{...params,id:id2,hasInput:streams.input!==void 0}))}close(){
this.wire.close()}async abandon(){return this.close(),shared_deadline.B.after(ABANDON_MS).race(this.ended,"the superviso\
r to end").then(()=>!0,()=>!1)}async call(name,params,limitMs){const{limit,awaited,onCancel}=methods.J8[name],what=awaited(
params),cancel=new AbortController,reply=this.send(name,params,onCancel==="undo"?cancel.signal:void 0);reply.catch(()=>{});
const workMs=limitMs??limit(params),deadline=shared_deadline.B.after(workMs+GRACE_MS,onCancel==="wait"?void 0:this.signal);
try{return await deadline.race(Promise.race([reply,this.gone]),what)}catch(error){throw workMs===0&&error instanceof errors.
j3&&deadline.expired?new SupervisorSilentError(what,deadline.ms):(onCancel!=="undo"||!(error instanceof errors.cc)||(cancel.
abort(),await shared_deadline.B.after(CANCEL_MS).race(reply,`the end of ${what}`).catch(()=>{})),error)}}async send(name,params,signal){
try{return await this.wire.call(methods.J8,name,params,signal)}catch(error){throw error instanceof wire.rb?this.goneError(
error):error}}goneError(cause){const{closingReason}=this.wire;return new SupervisorGoneError(`The supervisor of the VM i\
s gone.${closingReason===void 0?"":` ${closingReason}`}`,cause)}}async function connected(directory,deadline){const{path,
release}=(0,state_socket.X)(directory.socket),socket=(0,external_node_net_.connect)(path);try{const opened=new Promise((resolve,reject)=>socket.
once("connect",resolve).once("error",reject));return await deadline.race(opened,"the supervisor to answer"),socket}catch(error){
throw socket.destroy(),unansweredError(directory,error)}finally{release()}}function unansweredError({dir},error){return new SupervisorGoneError(
`The supervisor of the VM in ${dir} does not answer (${(0,errors.UQ)(error)??"no reply"}).`,error)}const AUTHORITIES=["N\
ODE_EXTRA_CA_CERTS","SSL_CERT_FILE","SSL_CERT_DIR"];function supervisorEnvironment(env){const names=["PATH","HOME","LANG",
"TMPDIR","XDG_RUNTIME_DIR","RUNNER_TRACKING_ID",...AUTHORITIES];return Object.fromEntries(names.flatMap(name=>env[name]===
void 0?[]:[[name,env[name]]]))}}),86136:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{AJ:()=>QemuTooOldError,DN:()=>ProgramMissingError,JJ:()=>QemuVersionError,aw:()=>ProgramBrokenError,
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
__webpack_require__.d(__webpack_exports__,{bD:()=>PROXY_VARIABLES,mB:()=>runProgram,vf:()=>scrubEnvironment});var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
16698),node_async_hooks__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_async_hooks__WEBPACK_IMPORTED_MODULE_0__),
node_child_process__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(31421),node_child_process__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_child_process__WEBPACK_IMPORTED_MODULE_1__),node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
53053),node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.n(node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2__),
node_stream__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(57075),node_stream__WEBPACK_IMPORTED_MODULE_3___default=__webpack_require__.
n(node_stream__WEBPACK_IMPORTED_MODULE_3__),node_string_decoder__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(46193),
node_string_decoder__WEBPACK_IMPORTED_MODULE_4___default=__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_4__),
_shared_deadline_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(18013),_shared_errors_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
58382),_lookup_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(31297);const OUTPUT_LIMIT=64*1024,KILL_AFTER_MS=2e3,DRAIN_MS=200,
KEPT_VARIABLES=["PATH","HOME","USER","TMPDIR","TERM","RUNNER_TRACKING_ID"],PROXY_VARIABLES=["http_proxy","https_proxy","\
no_proxy","HTTP_PROXY","HTTPS_PROXY","NO_PROXY","ALL_PROXY","all_proxy"];function scrubEnvironment(env){const kept=[...KEPT_VARIABLES,
...PROXY_VARIABLES].flatMap(name=>env[name]===void 0?[]:[[name,env[name]]]);return{...Object.fromEntries(kept),LC_ALL:"C"}}
async function runProgram(command,options){const[file="",...args]=command,{deadline}=options;if(deadline.signal?.aborted)
throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__.cc(`\`${file}\``);const program=file.includes("/")?file:(0,_lookup_js__WEBPACK_IMPORTED_MODULE_7__.
Uh)(file,options.env.PATH)[0];if(program===void 0)return notStarted("No such file or directory");const output=new Output(
options.stdoutLimit),spawned={};try{const running=starting.run(spawned,()=>execQuietly([...timeoutPrefix(deadline),program,
...args],options,output));running.catch(()=>{});const code=await deadline.race(Promise.race([running,output.exceeded]),`\
\`${file}\``);code==="too-long"&&await killGroup(spawned.child,options);const startError=startErrorOf(code,output.texts().
stderr);if(startError!==void 0)return notStarted(startError);const signal=spawned.child?.signalCode??null;return{...code===
"too-long"?{code:null,tooLong:!0}:{code,tooLong:!1},signal,...output.texts(),timedOut:!1,startError:void 0}}catch(error){
if(!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__.cc||error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__.
j3))return notStarted((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_6__.kc)(error));if(await killGroup(spawned.child,options),
error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__.cc)throw error;return{code:null,signal:null,...output.texts(),
timedOut:!0,tooLong:!1,startError:void 0}}finally{spawned.child?.stdout?.destroy(),spawned.child?.stderr?.destroy()}}function notStarted(startError){
return{code:null,signal:null,stdout:"",stderr:"",timedOut:!1,tooLong:!1,startError}}function startErrorOf(code,stderr){if(!(code!==
126&&code!==127))return/^.*timeout: (?:failed to run command|can't execute) .*: ([^:\n]+)$/m.exec(stderr)?.[1]}function timeoutPrefix(deadline){
const[timeout]=(0,_lookup_js__WEBPACK_IMPORTED_MODULE_7__.Uh)("timeout",process.env.PATH),seconds=deadline.remainingMs===
Number.POSITIVE_INFINITY?"0":(deadline.remainingMs/1e3+1).toFixed(3);return timeout===void 0?[]:[timeout,"-k",String(KILL_AFTER_MS/
1e3),seconds]}const starting=new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage;(0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2__.
subscribe)("child_process",message=>{const spawned=starting.getStore();if(spawned===void 0)return;const{process:child}=message;
spawned.child=child,child.once("spawn",()=>child.stdin?.on("error",()=>{}))});const NOWHERE=new node_stream__WEBPACK_IMPORTED_MODULE_3__.
Writable({write:(_chunk,_encoding,done)=>done()});async function execQuietly([file="",...args],options,output){const{exec}=await __webpack_require__.
e(1955).then(__webpack_require__.bind(__webpack_require__,41955));return exec(`"${file.replaceAll('"','\\"')}"`,args,{env:{
...scrubEnvironment(options.env),...options.variables},input:Buffer.from(options.input??""),silent:!0,outStream:NOWHERE,
errStream:NOWHERE,ignoreReturnCode:!0,delay:DRAIN_MS,listeners:{stdout:chunk=>output.add("stdout",chunk),stderr:chunk=>output.
add("stderr",chunk)}})}class Output{stdoutLimit;#kept={stdout:"",stderr:""};#decoders={stdout:new node_string_decoder__WEBPACK_IMPORTED_MODULE_4__.
StringDecoder("utf8"),stderr:new node_string_decoder__WEBPACK_IMPORTED_MODULE_4__.StringDecoder("utf8")};#exceeded=Promise.
withResolvers();constructor(stdoutLimit){this.stdoutLimit=stdoutLimit}get exceeded(){return this.#exceeded.promise}add(name,chunk){
const limit=(name==="stdout"?this.stdoutLimit:void 0)??OUTPUT_LIMIT,text=this.#kept[name]+this.#decoders[name].write(chunk);
this.#kept[name]=text.length<=limit?text:text.slice(-limit),name==="stdout"&&this.stdoutLimit!==void 0&&text.length>limit&&
this.#exceeded.resolve("too-long")}texts(){return{...this.#kept}}}async function killGroup(child,options){if(child?.pid!==
void 0)for(const signal of["SIGTERM","SIGKILL"]){if(!await signalGroup(child.pid,signal,options))return;const end=performance.
now()+KILL_AFTER_MS;for(;performance.now()<end;){if(send(child.pid,0)==="gone")return;await(0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_5__.
y)(20)}}}async function signalGroup(pid,signal,{killWith,env}){const sent=send(pid,signal);if(sent!=="forbidden"||killWith===
void 0)return sent!=="gone";const[file="",...args]=killWith;return await new Promise(resolve=>{const own={env:scrubEnvironment(
env),stdio:"ignore",timeout:KILL_AFTER_MS},killer=(0,node_child_process__WEBPACK_IMPORTED_MODULE_1__.spawn)(file,[...args,
"-s",signal.slice(3),"--",`-${pid}`],own);killer.once("error",()=>resolve()),killer.once("exit",()=>resolve())}),!0}function send(pid,signal){
for(const target of[-pid,pid])try{return process.kill(target,signal),"sent"}catch(error){if((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_6__.
UQ)(error)==="EPERM")return"forbidden"}return"gone"}}),16233:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>systemHost,x:()=>elevate});var _exec_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
17122),_lookup_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(31297);function systemHost(){return{env:process.env,isRoot:process.
geteuid?.()===0,run:_exec_js__WEBPACK_IMPORTED_MODULE_0__.mB}}function elevate(host,command,variables={}){if(host.isRoot)
return{command,variables};const sudo=(0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__.Uh)("sudo",host.env.PATH)[0];if(sudo===void 0)
return;const env=(0,_exec_js__WEBPACK_IMPORTED_MODULE_0__.vf)(host.env),proxies=_exec_js__WEBPACK_IMPORTED_MODULE_0__.bD.
filter(name=>env[name]!==void 0),prefix=[sudo,"-n",...proxies.length>0?[`--preserve-env=${proxies.join(",")}`]:[]],assignments=Object.
entries({LC_ALL:"C",...variables}).map(([name,value])=>`${name}=${value}`);return{command:[...prefix,"env",...assignments,
...command],variables,killWith:[sudo,"-n","kill"]}}}),50459:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{M:()=>repairKvm,Z:()=>inspectKvm});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
58382),_host_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(16233),_probe_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
97105);const KVM_FILES={device:"/dev/kvm",udevRule:"/etc/udev/rules.d/99-maqet-kvm.rules"},UDEV_RULE=`KERNEL=="kvm", GRO\
UP="kvm", MODE="0666", OPTIONS+="static_node=kvm"
`,COMMAND_LIMIT_MS=15e3;function inspectKvm({device}=KVM_FILES){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(
(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(device,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDWR)),{state:"\
usable",reason:`${device} opens`}}catch(error){const code=(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.UQ)(error)??
"unknown error";return code==="EACCES"||code==="EPERM"?{state:"forbidden",reason:`this user may not open ${device} (${code}\
)`}:code==="ENOENT"?{state:"absent",reason:`${device} does not exist`}:{state:"absent",reason:`${device} does not open (${code}\
)`}}}async function repairKvm(request,host=(0,_host_js__WEBPACK_IMPORTED_MODULE_2__.E)()){const{isRunner,log,deadline,files=KVM_FILES}=request,
before=inspectKvm(files);if(before.state!=="forbidden"||!isRunner)return before;const runner=new RootRunner(host,deadline,
log);if(await runner.run(["tee",files.udevRule],UDEV_RULE)&&await runner.run(["udevadm","control","--reload-rules"])&&await runner.
run(["udevadm","trigger","--name-match=kvm"])&&await runner.run(["udevadm","settle","--timeout=5"])&&inspectKvm(files).state===
"usable")return repaired(files,"a udev rule",log);if(await runner.run(["chmod","0666",files.device])&&inspectKvm(files).
state==="usable")return repaired(files,"its mode",log);const after=inspectKvm(files);return{...after,reason:`${after.reason}\
; the repair failed: ${runner.lastFailure??"the device still does not open"}`}}function repaired(files,how,log){return log.
info(`This user could not open ${files.device}: made it accessible to every user of this runner through ${how}.`),inspectKvm(
files)}class RootRunner{host;deadline;log;lastFailure;constructor(host,deadline,log){this.host=host,this.deadline=deadline,
this.log=log}async run(command,input=""){const ready=(0,_host_js__WEBPACK_IMPORTED_MODULE_2__.x)(this.host,command);if(ready===
void 0)return this.lastFailure="this user is not root and `sudo` is not installed",!1;const{command:full,...options}=ready,
limit=this.deadline.atMost(COMMAND_LIMIT_MS),failure=(0,_probe_js__WEBPACK_IMPORTED_MODULE_3__.Ic)(await this.host.run(full,
{...options,env:this.host.env,deadline:limit,input}),limit.ms);return failure===void 0?!0:(this.lastFailure=`\`${command.
join(" ")}\`: ${failure}`,this.log.debug(`KVM: ${this.lastFailure}.`),!1)}}}),31297:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Uh:()=>lookOnPath,oJ:()=>lookInDirectories,sB:()=>executableFacts});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);function executableStat(file){
try{const stat=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file,{throwIfNoEntry:!1});return stat?.isFile()&&(stat.
mode&73)!==0?stat:void 0}catch{return}}function executableFacts(file){const stat=executableStat(file);return stat===void 0?
void 0:{size:stat.size,mtimeMs:stat.mtimeMs}}function lookOnPath(name,pathVariable){return lookInDirectories(name,(pathVariable??
"").split(node_path__WEBPACK_IMPORTED_MODULE_1___default().delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_1___default().
isAbsolute))}function lookInDirectories(name,directories){const found=new Map;for(const directory of directories){const file=node_path__WEBPACK_IMPORTED_MODULE_1___default().
join(directory,name),stat=executableStat(file);stat!==void 0&&!found.has(`${stat.dev}:${stat.ino}`)&&found.set(`${stat.dev}\
:${stat.ino}`,file)}return[...found.values()]}}),97105:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{AH:()=>probeBinary,Et:()=>VERSION_LIMIT_MS,Ic:()=>describeFailure});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
`).at(-1)??"",200)}}),96347:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{TT:()=>isSupported,Tw:()=>OLDEST_QEMU,h$:()=>isInRange,isVersionRange:()=>isVersionRange,ot:()=>parseVersion});var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
68011),semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__),
semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(64737),semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__);const OLDEST_QEMU="6.2";function parseVersion(program,output){for(const line of output.
split(`
`)){if(!line.startsWith(program.banner))continue;const version=/^ (\d{1,4}\.\d{1,4}(?:\.\d{1,4})?)(?![\d])/.exec(line.slice(
program.banner.length))?.[1];if(version!==void 0)return version}}function isVersionRange(range){return range.trim()!==""&&
semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1___default()(range,{loose:!0})!==null}function isInRange(version,range){
const exact=/^\d+\.\d+$/.test(version)?`${version}.0`:version;return semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default()(
exact,range,{loose:!0})}function isSupported(version){return isInRange(version,`>=${OLDEST_QEMU}`)}})};export{id,ids,modules};
