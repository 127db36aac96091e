const id=3837,ids=[3837,6347],modules={93507:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{snapshotOfImage:()=>snapshotOfImage});var external_node_crypto_=__webpack_require__(77598),external_node_path_=__webpack_require__(
76760),external_node_path_default=__webpack_require__.n(external_node_path_),log=__webpack_require__(99396),policy_layer=__webpack_require__(
4899),host_paths=__webpack_require__(68230),image_file=__webpack_require__(35963),shared_deadline=__webpack_require__(18013),
shared_errors=__webpack_require__(58382),errors=__webpack_require__(4910),external_node_child_process_=__webpack_require__(
31421),program_environment=__webpack_require__(52789),image_in_use=__webpack_require__(9536),image_tool=__webpack_require__(
18635);const INHERITED_FILE="/dev/fd/3",ATTEMPTS=3,PAUSE_MS=200,GRACE_MS=5e3,REPAIR_MS=6e4,MAX_STDERR=64*1024;async function changeImage(tool,change,image,deadline){
for(let attempt=1;;attempt+=1){const result=await runToEnd(tool,change,image,deadline);if(result.ok)return;if(!result.locked)
throw await changeError(tool,image,result.complaint);if(attempt===ATTEMPTS)throw await(0,image_in_use.hp)(image.path);await deadline.
race((0,shared_deadline.yy)(attempt*PAUSE_MS,deadline.signal),`the lock of ${(0,errors.SP)(image.path)}`)}}async function runToEnd(tool,{
args,driver},image,deadline){const what=`\`${external_node_path_default().basename(tool)} ${args[0]??""}\``;if(deadline.
signal?.aborted)throw new shared_errors.cc(what);if(deadline.expired)throw new shared_errors.j3(what,Math.round(deadline.
ms));const child=(0,external_node_child_process_.spawn)(tool,[...args,imageName(image,driver)],{detached:!0,stdio:["igno\
re","ignore","pipe",image.fd],env:(0,program_environment.y)(process.env)}),ended=whenEnded(child,child.stderr,external_node_path_default().
basename(tool));try{return await deadline.race(ended,what)}catch(error){if(!(error instanceof shared_errors.j3||error instanceof
shared_errors.cc))throw error;const late=await shared_deadline.B2.after(GRACE_MS).race(ended,what).catch(()=>{});if(late!==
void 0)return late;throw killGroup(child),await Promise.allSettled([shared_deadline.B2.after(GRACE_MS).race(ended,what)]),
await repair(tool,image,error),error}}function whenEnded(child,errors2,name){const{promise,resolve:resolve2,reject}=Promise.
withResolvers();let stderr="";return errors2.setEncoding("utf8").on("data",text=>{stderr=(stderr+text).slice(0,MAX_STDERR)}),
child.once("error",cause=>reject((0,image_tool.h5)(name,(0,shared_errors.UQ)(cause)??(0,shared_errors.kc)(cause),cause))),
child.once("close",(code,signal)=>resolve2((0,image_tool.G$)(name,code??signal??"a signal",{stdout:"",stderr}))),promise}
function imageName({path:file},driver={}){const filename=process.platform==="linux"?INHERITED_FILE:file;return`json:${JSON.
stringify({...driver,driver:"qcow2",backing:null,file:{driver:"file",filename}})}`}async function changeError(tool,image,complaint){
const said=complaint.replace(/(?:Could not open )?'?json:\{.*\}'?: /,"").replaceAll(INHERITED_FILE,image.path);if(/Could not open/.
test(complaint))return(0,errors.au)(image.path,`cannot be changed: ${said}`,"Fix what QEMU names. The file must be writa\
ble for this user.");const error=(0,errors.au)(image.path,`could not be changed: ${said}`,"Its tables are intact. Fix wh\
at QEMU names, and check with `list`.");return await repair(tool,image,error),error}function killGroup({pid}){try{pid!==
void 0&&process.kill(-pid,"SIGKILL")}catch{}}async function repair(tool,image,broken){const stdio=["ignore","ignore","ig\
nore",image.fd],child=(0,external_node_child_process_.spawn)(tool,["check","-q","-r","all",imageName(image)],{detached:!0,
stdio:[...stdio],env:(0,program_environment.y)(process.env)}),ended=new Promise(resolve2=>{child.once("error",error=>resolve2(
(0,shared_errors.kc)(error))),child.once("exit",(code,signal)=>resolve2(code===0?"":`the repair ended with ${code??signal}`))}),
problem=await shared_deadline.B2.after(REPAIR_MS).race(ended,"its repair").catch(()=>`the repair took more than ${REPAIR_MS/
1e3} s`);if(problem==="")return;killGroup(child);const{message}=broken.marked;throw new errors.aq(`${message} The image ${(0,errors.
SP)(image.path)} was left inconsistent: ${problem}.`,{remedy:"Repair it with the `check -r all` of QEMU's image tool bef\
ore you use it.",status:broken.status,cause:broken})}var probe=__webpack_require__(46411),check=__webpack_require__(13618),
snapshots=__webpack_require__(10919),snapshot_table=__webpack_require__(66780);const KEEP_FREED={"pass-discard-snapshot":!1};
async function operateOnImage({image,fd},operation,tool,deadline){requireQcow2(image);const read=()=>(0,snapshots.yj)(image,
(0,snapshots.TC)(fd)),before=read();if(operation.action==="list")return before;requireUniqueIds(image,before),await requireSoundOnce(
{image,fd},deadline);const known=before.filter(({name})=>name===operation.name);image_snapshots_check(operation,known,before),
await perform(operation,known,{tool:await tool(),image:{path:image.path,fd},deadline});const after=read().filter(({name})=>name===
operation.name);return[outcome(operation,known,after)]}const sound=new WeakSet;async function requireSoundOnce(opened,deadline){
sound.has(opened.image)||(await(0,check.b)(opened,deadline),sound.add(opened.image))}function requireQcow2(image){const{
header}=image;if(header.kind!=="qcow2"){const format=header.kind==="raw"?"raw":header.what;throw(0,errors.au)(image.path,
`is ${format}, which has no snapshots`,"Convert it to qcow2 first.")}(0,probe.V)(image,header)}function requireUniqueIds(image,snapshots2){
const ids2=snapshots2.map(({id:id2})=>id2);if(!(new Set(ids2).size===ids2.length&&ids2.every(id2=>/^\d{1,20}$/.test(id2))))
throw(0,errors.au)(image.path,"has snapshots whose ids are not unique numbers, which QEMU confuses","Repair or replace i\
t.")}function image_snapshots_check({action,name},known,all){const[first]=known;if(action==="create"&&first!==void 0)throw new snapshot_table.
JC(`The snapshot ${name} of ${first.time} exists already.`,{remedy:"Use `overwrite` or another name, or delete it first."});
if((action==="load"||action==="delete")&&first===void 0){const names=all.map(one=>one.name);throw(0,snapshot_table.hG)(name,
names,"the image")}}async function perform({action,name},known,{tool,image,deadline}){const create=()=>changeImage(tool,
{args:["snapshot","-c",name],driver:KEEP_FREED},image,deadline),remove=(limit=deadline)=>changeImage(tool,{args:["snapsh\
ot","-d",name]},image,limit);switch(action){case"create":return create();case"load":return changeImage(tool,{args:["snap\
shot","-a",known.at(-1)?.id??""]},image,deadline);case"delete":for(const _ of known)await remove();return;case"overwrite":
await create();for(const old of known){const rest=shared_deadline.B2.after(Math.max(deadline.remainingMs,GRACE_MS));await remove(
rest).catch(error=>{throw oldSnapshotLeftError(name,old,error)})}}}function outcome({action,name},known,after){const old=new Set(
known.map(({id:id2})=>id2)),[made,...more]=after.filter(({id:id2})=>!old.has(id2)),kept=after.filter(({id:id2})=>old.has(
id2));if(action==="create"||action==="overwrite"){if(made!==void 0&&more.length===0&&kept.length===0)return made}else if(action===
"load"?made===void 0&&kept.length===known.length:after.length===0)return known.at(-1);throw new snapshot_table.JC(`The i\
mage has ${after.length} snapshots named ${name} after \`${action}\`: something else changed it meanwhile.`,{remedy:"Che\
ck them with `list`, and make sure that nothing else uses the image."})}function oldSnapshotLeftError(name,old,error){return new snapshot_table.
JC(`Created the new snapshot ${name}, but could not remove the old one of ${old.time}: ${(0,shared_errors.kc)(error)}`,{
remedy:"`load` uses the new one. Use `overwrite` again to remove the old one.",cause:error})}var gate_decision=__webpack_require__(
66744),gate=__webpack_require__(48953),commands=__webpack_require__(17e3),resolve=__webpack_require__(34493),preflight_layers=__webpack_require__(
4754),limits=__webpack_require__(88656),programs=__webpack_require__(88829),refuse=__webpack_require__(20296),audit_logs=__webpack_require__(
67702);const NO_VM="-",LOGS="_images",DISK="disk0";class ImageSnapshots{parts;opened;constructor(parts){this.parts=parts}static logOf(root,file){
const name=external_node_path_default().basename(file).replace(/[^A-Za-z0-9._-]/g,"_"),hash=(0,external_node_crypto_.createHash)(
"sha256").update(file).digest("hex");return external_node_path_default().join(root,LOGS,`${name.slice(0,64)}-${hash.slice(
0,16)}`,"audit.jsonl")}async run(operation,deadline){const{file,layers,audit,tool,env}=this.parts,start=performance.now(),
decision=(0,commands.a)(layers,operation,[DISK],{created:[DISK]}),asked={...operation,disks:[file],policy:(0,policy_layer.
Dx)(layers)},record=await(0,gate_decision.Q6)(audit,{caller:env.caller,event:"snapshot",command:decision.command,arguments:asked},
decision,({level,text})=>env.log[level](text)),snapshots2=await(0,log.u)(audit,record,async()=>operateOnImage(await this.
open(operation.action==="list"?"read":"write"),operation,()=>tool(deadline),deadline));return{action:operation.action,image:file,
tier:decision.tier,snapshots:snapshots2,durationMs:Math.round(performance.now()-start)}}async close(){(await this.opened?.
catch(()=>{}))?.close()}async open(use){const{file}=this.parts,problem=(0,host_paths.N$)(file,use);if(problem!==void 0)throw new host_paths.
mL(file,problem);this.opened??=(0,image_file.UY)(file);const opened=await this.opened;if(opened.image.path!==file)throw new host_paths.
mL(file,"was replaced while this command waited for the lock; check which program replaced it");return opened}}async function withImageSnapshots(image,inputs,env,deadline,work){
const layers=await(0,preflight_layers.LP)(inputs,env.administrator),file=await(0,host_paths.W_)(external_node_path_default().
resolve(image)).catch(()=>external_node_path_default().resolve(image));return(0,audit_logs.w)(ImageSnapshots.logOf(env.root,
file),NO_VM,env,deadline,async audit=>{const refused=await(0,limits.aN)(file,inputs.qemu,layers);refused.length>0&&await(0,refuse.
z7)(refused,request=>audit.append((0,gate.fl)(request)),env.caller);const snapshots2=new ImageSnapshots({file,layers,audit,
tool:toolFinder(inputs,layers,env),env});try{return await work(snapshots2)}finally{await snapshots2.close()}})}function toolFinder(inputs,layers,{
toolCache,log:log2}){const{arch,qemu,qemuVersion:versionRange,install}=inputs;let found;return deadline=>(found??=(async()=>{
const{qemuImg}=await(0,resolve.W)({arch,qemu,versionRange,install,toolCache:await toolCache(),log:log2,deadline});return await(0,programs.
T)(layers,{programs:[qemuImg.path]}),qemuImg.path})(),found)}var parse=__webpack_require__(8745),units=__webpack_require__(
64886),untrusted_text=__webpack_require__(10371),cli_errors=__webpack_require__(76675);async function snapshotOfImage(image,operation,flags,context){
const inputs=await(0,parse.T)(flags),env=await context.environment(inputs),deadline=shared_deadline.B2.after(inputs.timeoutMs,
env.signal),result=await withImageSnapshots(image,inputs,env,deadline,snapshots3=>snapshots3.run(operation,deadline)),{snapshots:snapshots2,
durationMs}=result,lines=operation.action==="list"?imageSnapshotLines(snapshots2):[`${operation.action} ${operation.name}\
: ${(0,units.a3)(durationMs)}`],audit=ImageSnapshots.logOf(env.root,result.image);return{code:cli_errors.ai.passed,lines,
json:{...result,audit}}}function imageSnapshotLines(snapshots2){return snapshots2.length===0?["The image has no snapshot\
s."]:snapshots2.map(({name,time,stateBytes})=>{const state=stateBytes===0?"disk only":`${(0,units.z3)(stateBytes)} of ma\
chine state`;return`${(0,untrusted_text.T)(name,Number.POSITIVE_INFINITY)}: ${time} | ${state}`})}}),96347:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{TT:()=>isSupported,Tw:()=>OLDEST_QEMU,h$:()=>isInRange,isVersionRange:()=>isVersionRange,
ot:()=>parseVersion});var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68011),semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__),semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
64737),semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__);
const OLDEST_QEMU="6.2";function parseVersion(program,output){for(const line of output.split(`
`)){if(!line.startsWith(program.banner))continue;const version=/^ (\d{1,4}\.\d{1,4}(?:\.\d{1,4})?)(?![\d])/.exec(line.slice(
program.banner.length))?.[1];if(version!==void 0)return version}}function isVersionRange(range){return range.trim()!==""&&
semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1___default()(range,{loose:!0})!==null}function isInRange(version,range){
const exact=/^\d+\.\d+$/.test(version)?`${version}.0`:version;return semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default()(
exact,range,{loose:!0})}function isSupported(version){const[oldest,given]=[OLDEST_QEMU,version].map(text=>text.split(".").
map(Number)),differs=oldest.findIndex((part,index)=>part!==(given[index]??0));return differs===-1||(given[differs]??0)>(oldest[differs]??
0)}})};export{id,ids,modules};
