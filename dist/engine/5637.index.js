const id=5637,ids=[5637],modules={15637:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{A4:()=>isUnrecorded,M9:()=>shapingInputs,Ul:()=>connectVm,iO:()=>lostVmError,se:()=>attachOrEnd,wY:()=>attachRunningVm});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_crypto__WEBPACK_IMPORTED_MODULE_0__),_audit_redact_redactor_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(69281),
_inputs_schema_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(13910),_policy_violations_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
63668),_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(58382),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(
10371),_state_find_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(94906),_storage_download_url_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(
26727),_supervisor_rpc_client_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(63285),_supervisor_rpc_wire_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
22691),_vm_errors_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(84154),_preflight_check_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
44186),_preflight_layers_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(66060),_preflight_refuse_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(
20296),_stop_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(5836);const SHAPING=_inputs_schema_js__WEBPACK_IMPORTED_MODULE_2__.
m.filter(({shape})=>shape!==void 0);function shapingInputs(texts,secrets){const redactor=(0,_audit_redact_redactor_js__WEBPACK_IMPORTED_MODULE_1__.
l)(secrets),kept=(shape,text)=>{const hash=()=>`sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").
update(text).digest("hex")}`;return shape==="hash"&&text!==""?hash():(0,_storage_download_url_js__WEBPACK_IMPORTED_MODULE_13__.
Zj)(text)?`${(0,_storage_download_url_js__WEBPACK_IMPORTED_MODULE_13__.zA)(text)} ${hash()}`:redactor.text(text)};return Object.
fromEntries(SHAPING.flatMap(({name,shape})=>texts[name]===void 0?[]:[[name,kept(shape,texts[name].trim())]]))}async function connectVm({
directory,record},env){if(record.job!==env.job)throw foreignVmError(record.vm,record.job);if(record.qemu===null)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.
Po(`The VM ${record.vm} is still being started.`,{remedy:"Attach when it has started."});const client=await _supervisor_rpc_client_js__WEBPACK_IMPORTED_MODULE_6__.
U.attach(directory,env.signal);return client.onLog=({level,text})=>env.log[level](text),client}async function attachVm(inputs,found,ownLayers,env){
const{directory,record}=found;if(record.job!==env.job)throw foreignVmError(inputs.vm,record.job);refuseOtherShape(inputs,
shapingInputs(inputs.texts,env.secrets),record);const client=await connectVm(found,env);try{const layers=ownLayers.map(layer=>({
...layer,source:`${layer.source} of this step`})),{layers:vmLayers,context,pid,cursor}=await client.attached({caller:env.
caller,secrets:env.secrets,layers}),refused=(0,_preflight_check_js__WEBPACK_IMPORTED_MODULE_9__.G)(inputs,[...vmLayers,...layers],
context);refused.length>0&&await(0,_preflight_refuse_js__WEBPACK_IMPORTED_MODULE_11__.z7)(refused,({tier:_,...params})=>client.
refused(params),env.caller);const accel=record.accel??{name:"unknown",reason:""};return{client,directory,pid,qemuVersion:context.
qemuVersion??"",accel,ports:record.ports,layers,context,cursor}}catch(error){throw client.close(),error}}async function attachOrEnd(inputs,found,layers,env){
try{return await attachVm(inputs,found,layers,env)}catch(error){throw inputs.keep===!1&&isUnrecorded(error)&&await end(found,
env).catch(problem=>env.log.warning((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.kc)(problem,env.wording))),error}}
async function end(found,env){const client=await connectVm(found,env),{problem,notices}=await(0,_stop_js__WEBPACK_IMPORTED_MODULE_12__.
u)({...found,client},{reason:"failed"},env);for(const notice of notices)env.log.warning(notice);if(problem!==void 0)throw problem}
function isUnrecorded(error){return error instanceof _supervisor_rpc_wire_js__WEBPACK_IMPORTED_MODULE_7__.Hi&&error.name===
"AuditError"}function lostVmError({vm,state,reason}){const left=`The VM ${vm}, which an earlier step kept running,`,message=state===
"failed"||state==="stopped"?`${left} has ended by itself: ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_14__.T)(
reason)}.`:`${left} has ended without a record of its end: its supervisor was killed, or could not write it.`;return new _vm_errors_js__WEBPACK_IMPORTED_MODULE_8__.
M(message,{remedy:"Use another name for a new VM. The logs of the old one are in its directory, which a workflow uploads\
 as an artifact."})}async function attachRunningVm(inputs,env){const layers=await(0,_preflight_layers_js__WEBPACK_IMPORTED_MODULE_10__.
L)(inputs,env.administrator),found=await(0,_state_find_js__WEBPACK_IMPORTED_MODULE_5__.OC)(env.root,inputs.vm).catch(error=>{
throw refuseByName(inputs,layers),error});return{session:await attachVm(inputs,found,layers,env),record:found.record}}function refuseByName(inputs,layers){
const refused=(0,_preflight_check_js__WEBPACK_IMPORTED_MODULE_9__.G)(inputs,layers,{}).filter(({violation:{tier}})=>tier===
"dangerous"||tier==="unclassified");if(refused.length>0)throw new _policy_violations_js__WEBPACK_IMPORTED_MODULE_3__.p(refused.
map(({violation})=>violation))}function foreignVmError(vm,job){const owner=job===""?"was started outside a runner":`belo\
ngs to the job ${job}`;return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.dz([{input:"vm",value:vm,problem:`names\
 a running VM that ${owner}; use another name`}])}function refuseOtherShape(inputs,shape,record){const problems=SHAPING.
filter(({name})=>inputs.given.has(name)).flatMap(({name})=>{const wanted=shape[name]??"",has=record.config[name];if(has===
wanted)return[];const runs=has===void 0||has===""?"the default":JSON.stringify(has);return[{input:name,value:wanted,problem:`\
differs from the running VM ${inputs.vm}, which has ${runs}; leave it out, or start another VM`}]});if(problems.length>0)
throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.dz(problems)}}),44186:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{G:()=>checkPlan});var _policy_judge_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
27817),_policy_memory_rules_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(59489),_policy_qemu_args_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
74362),_policy_violations_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(63668),_qmp_script_action_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
56360),_shared_nearest_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(33411),_shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
53633),_shared_wording_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(8273),_supervisor_guest_operations_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
49631),_supervisor_snapshots_commands_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(17e3);function checkPlan(inputs,layers,context){
const commands=inputs.script.flatMap(step=>"command"in step?[[step.line,step.command.arguments??{}]]:[]),argumentsAt=new Map(
commands.toReversed());return[...(0,_policy_violations_js__WEBPACK_IMPORTED_MODULE_3__.w)(layers,inputs.script.map(step=>adapted(
step,context)),context).map(violation=>({violation:withSuggestion(violation),arguments:argumentsAt.get(violation.line??0)??
{}})),...snapshotActs(inputs,layers,context),...impliedDump(inputs,layers,context),...guestActs(inputs,layers),...(0,_policy_qemu_args_js__WEBPACK_IMPORTED_MODULE_2__.
k)(inputs.qemuArgs).map(({index,argument,reason,remedy})=>({violation:{command:"qemu-args",tier:"dangerous",reason:`${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_6__.
y8)("qemu-args")}, argument ${index+1}: ${reason}`,remedy},arguments:{argument}}))]}function withSuggestion(violation){const hint=violation.
tier==="unclassified"?(0,_shared_nearest_js__WEBPACK_IMPORTED_MODULE_9__.au)(violation.command,_qmp_script_action_js__WEBPACK_IMPORTED_MODULE_4__.
K,"Did you mean the step"):void 0;return hint===void 0?violation:{...violation,reason:`${violation.reason} ${hint}`}}function adapted(step,context){
if(!("command"in step))return step;const{execute,arguments:args}=step.command;return args===void 0?step:{...step,command:{
execute,arguments:(0,_policy_memory_rules_js__WEBPACK_IMPORTED_MODULE_1__.l)(execute,args,context)}}}function snapshotActs({
snapshot,script},layers,context){const disks=["disk0"],judged=(step,where,line)=>step.kind!=="snapshot"?[]:(0,_supervisor_snapshots_commands_js__WEBPACK_IMPORTED_MODULE_8__.
b)(step.operation,disks).flatMap(command=>{const{decision,tier,reason,remedy}=(0,_policy_judge_js__WEBPACK_IMPORTED_MODULE_0__.
S)(layers,command,{...context,created:disks});if(decision==="allow")return[];const text=`${where} (${JSON.stringify((0,_shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_5__.
$J)(step.operation))}) needs a command that is blocked: ${reason}`;return[{violation:{command:command.execute,tier,reason:text,
remedy,...line===void 0?{}:{line}},arguments:{...step.operation}}]});return[...snapshot.flatMap(step=>judged(step,(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_6__.
y8)("snapshot"))),...script.flatMap(step=>judged(step,"The step `snapshot`",step.line))]}function impliedDump(inputs,layers,context){
if(inputs.dump==="never")return[];const command={execute:"dump-guest-memory",arguments:{paging:!1,protocol:"file:memory.\
elf"}},{decision,tier,reason,remedy}=(0,_policy_judge_js__WEBPACK_IMPORTED_MODULE_0__.S)(layers,command,context);return decision===
"allow"?[]:[{violation:{command:command.execute,tier,reason:`${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_6__.y8)("d\
ump")} ("${inputs.dump}") needs a command that is blocked: ${reason}`,remedy},arguments:command.arguments??{}}]}function guestActs(inputs,layers){
const{run,runWith:channel,env,workingDirectory,auditScript,copyIn,copyOut}=inputs,judged=(name,operation,facts)=>{const{
decision,tier,reason,remedy}=(0,_policy_judge_js__WEBPACK_IMPORTED_MODULE_0__.S)(layers,{operation,arguments:facts}),violation={
command:operation,tier,reason:`${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_6__.y8)(name)} needs an operation that i\
s blocked: ${reason}`,remedy};return decision==="allow"?[]:[{violation,arguments:facts}]},copied=copies=>({channel,paths:copies.
map(({guest})=>guest)}),scripted=script=>{const command={script,env,...workingDirectory===void 0?{}:{workingDirectory}};
return(0,_supervisor_guest_operations_js__WEBPACK_IMPORTED_MODULE_7__.Xp)({operation:"guest-run",channel,command,auditScript})};
return[...copyIn.length===0?[]:judged("copy-in","guest-copy-in",copied(copyIn)),...run===void 0?[]:judged("run","guest-r\
un",scripted(run)),...copyOut.length===0?[]:judged("copy-out","guest-copy-out",copied(copyOut))]}}),66060:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{L:()=>policyLayers});var external_node_crypto_=__webpack_require__(77598),external_node_fs_=__webpack_require__(
73024),promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(76760),external_node_path_default=__webpack_require__.
n(external_node_path_),policy_layer=__webpack_require__(4899),errors=__webpack_require__(58382);const MAX_LINKS=40;class UntrustedFileError extends Error{}
async function readTrustedFile(file,trusted){const parts=await partsOf(file).catch(error=>{throw unreadableError(error)});
if(parts!==void 0){for(const part of parts){const problem=distrust(part,trusted);if(problem!==void 0)throw new UntrustedFileError(
`${JSON.stringify(part.path)} ${problem}`)}return readRegular(parts.at(-1)?.path??file)}}function distrust({stat},trusted){
if(!trusted.includes(stat.uid))return`belongs to the user ${stat.uid}`;if(!(stat.isSymbolicLink()||(stat.mode&18)===0)&&
!(stat.isDirectory()&&(stat.mode&512)!==0))return`can be written by others (mode ${(stat.mode&4095).toString(8).padStart(
4,"0")})`}async function partsOf(file){const parts=[{path:"/",stat:await(0,promises_.lstat)("/")}],todo=namesOf(file,!1);
let at="/",links=0;for(let name=todo.shift();name!==void 0;name=todo.shift()){const next=external_node_path_default().join(
at,name.name),stat=await lstatOrMissing(next,name.ofLink);if(stat===void 0)return;if(parts.push({path:next,stat}),!stat.
isSymbolicLink()){at=next;continue}if(links+=1,links>MAX_LINKS)throw new UntrustedFileError(`has more than ${MAX_LINKS} \
links in its path`);const target=await(0,promises_.readlink)(next);external_node_path_default().isAbsolute(target)&&(at=
"/"),todo.unshift(...namesOf(target,!0))}return parts}function namesOf(text,ofLink){return text.split("/").flatMap(name=>name===
""?[]:[{name,ofLink}])}async function lstatOrMissing(file,ofLink){try{return await(0,promises_.lstat)(file)}catch(error){
if((0,errors.UQ)(error)==="ENOENT"&&!ofLink)return;throw error}}async function readRegular(file){try{const handle=await(0,promises_.
open)(file,external_node_fs_.constants.O_RDONLY|external_node_fs_.constants.O_NONBLOCK|external_node_fs_.constants.O_NOFOLLOW);
try{if(!(await handle.stat()).isFile())throw new UntrustedFileError("is not a regular file");return await handle.readFile(
"utf8")}finally{await handle.close()}}catch(error){throw unreadableError(error)}}function unreadableError(error){return error instanceof
UntrustedFileError?error:new UntrustedFileError(`cannot be read (${(0,errors.UQ)(error)??(0,errors.kc)(error)})`,{cause:error})}
class AdministratorPolicyError extends errors.Po{constructor(message,cause){super(message,{remedy:"Nothing was started. \
The machine's administrator must fix this: the file, and each directory above it, must belong to root, not be writable b\
y anybody else, and be readable by the user that runs maqet.",status:"blocked",cause})}}async function policyLayers(inputs,administrator){
const ceiling=await administratorLayers(administrator),own=(0,policy_layer.Ay)("inputs",{allow:inputs.allow,deny:inputs.
deny,"allow-dangerous":inputs.allowDangerous});if(inputs.policy===void 0)return[own,...ceiling];const{parsePolicyFile}=await Promise.
all([__webpack_require__.e(8815),__webpack_require__.e(5301)]).then(__webpack_require__.bind(__webpack_require__,5301)),
text=await readPolicy(inputs.policy),file={...parsePolicyFile(text,`policy file ${inputs.policy}`),sha256:(0,external_node_crypto_.
createHash)("sha256").update(text).digest("hex")};return[own,file,...ceiling]}async function readPolicy(file){try{const handle=await(0,promises_.
open)(file,external_node_fs_.constants.O_RDONLY|external_node_fs_.constants.O_NONBLOCK);try{if(!(await handle.stat()).isFile())
throw policyFileInputError(file,"is not a regular file");return await handle.readFile("utf8")}finally{await handle.close()}}catch(error){
throw error instanceof errors.dz?error:policyFileInputError(file,`cannot be read (${(0,errors.UQ)(error)??"unknown error"}\
)`)}}function policyFileInputError(file,what){return new errors.dz([{input:"policy",value:file,problem:`${what}; name a \
policy file that exists`}])}async function administratorLayers({file,variable,trusted}){const always=await readAdministratorLayer(
file,`administrator's policy file ${file}`,trusted),layers=always===void 0?[]:[always];if(variable===void 0||variable===
file)return layers;if(!external_node_path_default().isAbsolute(variable))throw new AdministratorPolicyError(`The variabl\
e MAQET_POLICY (${JSON.stringify(variable)}) is set, but not to the absolute path of a policy file.`);const named=await readAdministratorLayer(
variable,`administrator's policy file ${variable} (MAQET_POLICY)`,trusted);if(named===void 0)throw new AdministratorPolicyError(
`The policy file ${JSON.stringify(variable)}, which the variable MAQET_POLICY names, does not exist.`);return[...layers,
named]}async function readAdministratorLayer(file,source,trusted){try{const text=await readTrustedFile(file,trusted);if(text===
void 0)return;const{parsePolicyFile}=await Promise.all([__webpack_require__.e(8815),__webpack_require__.e(5301)]).then(__webpack_require__.
bind(__webpack_require__,5301));return{...parsePolicyFile(text,source),sha256:(0,external_node_crypto_.createHash)("sha2\
56").update(text).digest("hex")}}catch(error){throw error instanceof UntrustedFileError?new AdministratorPolicyError(`Th\
e ${source} cannot be used: ${error.message}.`,error):error instanceof errors.Po?new AdministratorPolicyError(error.marked.
message,error):new AdministratorPolicyError((0,errors.kc)(error),error)}}}),20296:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Xw:()=>auditFailedStart,ok:()=>refuseBeforeStart,z7:()=>refuseWith});var _audit_line_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
81309),_policy_layer_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4899),_policy_violations_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
63668),_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(58382),_supervisor_gate_gate_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
36361),_records_audit_logs_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(67702);async function refuseWith(refused,record,caller){
for(const{violation,arguments:args}of refused){const{command,tier,reason}=violation;await record({command,arguments:args,
tier,reason,caller})}throw new _policy_violations_js__WEBPACK_IMPORTED_MODULE_2__.p(refused.map(({violation})=>violation))}
async function refuseBeforeStart(refused,directory,vm,env){const audit=await(0,_records_audit_logs_js__WEBPACK_IMPORTED_MODULE_5__.
W)(directory,vm,env);try{return await refuseWith(refused,async request=>{for(const{level,text}of(0,_audit_line_js__WEBPACK_IMPORTED_MODULE_0__.
L)(await audit.append((0,_supervisor_gate_gate_js__WEBPACK_IMPORTED_MODULE_4__.f)(request))))env.log[level](text)},env.caller)}finally{
await audit.close(env.caller)}}async function auditFailedStart(error,layers,directory,vm,env){const audit=await(0,_records_audit_logs_js__WEBPACK_IMPORTED_MODULE_5__.
W)(directory,vm,env),entry={...env.caller,event:"vm-start",arguments:{policy:(0,_policy_layer_js__WEBPACK_IMPORTED_MODULE_1__.
Dx)(layers)},outcome:"failed",reason:"before QEMU was started",error:(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.kc)(
error)};try{await audit.append(entry)}finally{await audit.close(env.caller)}}}),67702:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{W:()=>openAudit,w:()=>withSharedLog});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),
node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__),_audit_log_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(99396),_audit_redact_redactor_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
69281),_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(58382),_shared_lock_file_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
95361);function openAudit(directory,vm,env){return _audit_log_js__WEBPACK_IMPORTED_MODULE_2__.S.open(directory.audit,{vm,
redact:(0,_audit_redact_redactor_js__WEBPACK_IMPORTED_MODULE_3__.l)(env.secrets)})}async function withSharedLog(log,vm,env,deadline,work){
return await makeDirectory(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(log)),(0,_shared_lock_file_js__WEBPACK_IMPORTED_MODULE_5__.
G)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(log),"\
lock"),deadline,async()=>{const audit=await _audit_log_js__WEBPACK_IMPORTED_MODULE_2__.S.open(log,{vm,redact:(0,_audit_redact_redactor_js__WEBPACK_IMPORTED_MODULE_3__.
l)(env.secrets)});try{return await work(audit)}finally{await audit.close(env.caller)}})}async function makeDirectory(directory){
try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory,{recursive:!0,mode:448})}catch(cause){throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.
Po(`Could not create ${directory} for an audit log (${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.UQ)(cause)??"unk\
nown error"}).`,{remedy:"Set RUNNER_TEMP, or XDG_STATE_HOME outside a runner, to a directory that this user can write to\
. Nothing is done without a record.",cause})}}}),63668:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{p:()=>PolicyError,w:()=>checkScript});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
58382),_judge_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27817),_table_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
72926);class PolicyError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.Po{violations;constructor(violations){const noun=violations.
every(({command})=>_table_js__WEBPACK_IMPORTED_MODULE_2__.Lo.has(command))?"QMP command":"request",count=violations.length===
1?`a ${noun}`:`${violations.length} ${noun}s`,list=violations.map(({line,reason,remedy})=>`  ${line===void 0?"":`line ${line}\
: `}${reason} ${remedy}`);super(`The policy blocks ${count}:
${list.join(`
`)}`,{remedy:"Nothing was sent. Run `maqet policy explain COMMAND` for details.",status:"blocked"}),this.violations=violations}}
function checkScript(layers,steps,context={}){const written=new Map,found=steps.flatMap(({line,command})=>{if(command===
void 0)return[];const decision=(0,_judge_js__WEBPACK_IMPORTED_MODULE_1__.S)(layers,command,context);if(decision.decision===
"block"){const{command:name,tier,reason,remedy}=decision;return[{line,command:name,tier,reason,remedy}]}return decision.
paths.flatMap(({directory,name})=>{const file=`${directory}/${name}`,first=written.get(file);if(directory==="files"||first===
void 0)return written.set(file,line),[];const reason=`\`${decision.command}\` would overwrite \`${file}\`, which line ${first}\
 writes.`;return[{line,command:decision.command,tier:decision.tier,reason,remedy:"Give each file a different name."}]})});
return found.filter(({line,reason},index)=>found[index-1]?.line!==line||found[index-1]?.reason!==reason)}}),56360:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{K:()=>STEP_NAMES});const STEP_NAMES=["wait-event","sleep","expect","snapshot",
"events","keys","type","screenshot","pause","resume","device-add","device-del"]})};export{id,ids,modules};
