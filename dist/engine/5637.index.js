const id=5637,ids=[5637],modules={15637:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{A4:()=>isUnrecorded,M9:()=>shapingInputs,Ul:()=>connectVm,iO:()=>lostVmError,kF:()=>missingVmError,
se:()=>attachOrEnd,wY:()=>attachRunningVm});var _audit_redact_redactor_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
69281),_inputs_fields_vm_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(21280),_inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
8745),_inputs_schema_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(52921),_policy_violations_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
63668),_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(58382),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_18__=__webpack_require__(
10371),_shared_wording_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(8273),_state_find_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
94906),_state_value_marks_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(36299),_storage_download_url_js__WEBPACK_IMPORTED_MODULE_17__=__webpack_require__(
26727),_supervisor_rpc_client_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(63285),_supervisor_rpc_wire_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
22691),_vm_errors_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(84154),_preflight_check_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(
44186),_preflight_layers_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(4754),_preflight_limits_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(
88656),_preflight_refuse_js__WEBPACK_IMPORTED_MODULE_15__=__webpack_require__(20296),_stop_js__WEBPACK_IMPORTED_MODULE_16__=__webpack_require__(
5836);const SHAPING=_inputs_schema_js__WEBPACK_IMPORTED_MODULE_3__.m.filter(({shape})=>shape!==void 0);function shapingInputs(texts,secrets,mark){
const redactor=(0,_audit_redact_redactor_js__WEBPACK_IMPORTED_MODULE_0__.l)(secrets),kept=(shape,text)=>shape==="hash"&&
text!==""?mark(text):(0,_storage_download_url_js__WEBPACK_IMPORTED_MODULE_17__.Zj)(text)?`${(0,_storage_download_url_js__WEBPACK_IMPORTED_MODULE_17__.
zA)(text)} ${mark(text)}`:redactor.text(text);return Object.fromEntries(SHAPING.flatMap(({name,shape})=>texts[name]===void 0?
[]:[[name,kept(shape,texts[name].trim())]]))}async function connectVm({directory,record},env){if(record.job!==env.job)throw foreignVmError(
record.vm,record.job);if(record.qemu===null)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__.Po(`The VM ${record.
vm} is still being started.`,{remedy:`Attach when it has started, or end it with \`maqet down --force ${record.vm}\`.`});
const client=await _supervisor_rpc_client_js__WEBPACK_IMPORTED_MODULE_9__.U.attach(directory,env.signal);return client.onLog=
({level,text})=>(env.supervisorLog??env.log)[level](text),client}async function attachVm(inputs,found,ownLayers,env){const{
directory,record}=found;if(record.job!==env.job)throw foreignVmError(inputs.vm,record.job);await refuseOtherShape(inputs,
shapingInputs(inputs.texts,env.secrets,await(0,_state_value_marks_js__WEBPACK_IMPORTED_MODULE_8__.a)(env.root)),record);
const client=await connectVm(found,env);try{const layers=ownLayers.map(layer=>({...layer,source:`${layer.source} of this\
 step`})),{layers:vmLayers,context,pid,cursor}=await client.attached({caller:env.caller,secrets:env.secrets,layers}),all=[
...vmLayers,...layers],refused=[...(0,_preflight_check_js__WEBPACK_IMPORTED_MODULE_12__.G)(inputs,all,context),...await(0,_preflight_limits_js__WEBPACK_IMPORTED_MODULE_14__.
_P)(inputs,all)];refused.length>0&&await(0,_preflight_refuse_js__WEBPACK_IMPORTED_MODULE_15__.z7)(refused,({tier:_,...params})=>client.
refused(params),env.caller);const accel=record.accel??{name:"unknown",reason:""};return{client,directory,pid,qemuVersion:context.
qemuVersion??"",accel,ports:record.ports,layers,context,cursor}}catch(error){throw client.close(),error}}async function attachOrEnd(inputs,found,layers,env){
try{return await attachVm(inputs,found,layers,env)}catch(error){throw inputs.keep===!1&&isUnrecorded(error)&&await end(found,
env).catch(problem=>env.log.warning((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__.kc)(problem,env.wording))),error}}
async function end(found,env){const client=await connectVm(found,env),{problem,notices}=await(0,_stop_js__WEBPACK_IMPORTED_MODULE_16__.
u)({...found,client},{reason:"failed"},env);for(const notice of notices)env.log.warning(notice);if(problem!==void 0)throw problem}
function isUnrecorded(error){return error instanceof _supervisor_rpc_wire_js__WEBPACK_IMPORTED_MODULE_10__.Hi&&error.name===
"AuditError"}function lostVmError({vm,state,reason}){const left=`The VM ${vm}, which an earlier ${_shared_wording_js__WEBPACK_IMPORTED_MODULE_6__.
RZ} kept running,`,message=state==="failed"||state==="stopped"?`${left} has ended by itself: ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_18__.
T)(reason)}.`:`${left} has ended without a record of its end: its supervisor was killed, or could not write it.`;return new _vm_errors_js__WEBPACK_IMPORTED_MODULE_11__.
Mp(message,{remedy:"Use another name for a new VM. The logs of the old one are in its directory, which a workflow upload\
s as an artifact."})}function missingVmError(inputs,layers){refuseByName(inputs,layers);const problem=`names no running \
VM, and nothing is to boot; set ${_inputs_fields_vm_js__WEBPACK_IMPORTED_MODULE_1__.Hl.map(name=>(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_6__.
hF)(name)).join(", ")}, or ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_6__.hF)("self-test","true")}`;return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__.
dz([{input:"vm",value:inputs.vm,problem}],`A VM of an earlier ${_shared_wording_js__WEBPACK_IMPORTED_MODULE_6__.RZ} runs\
 only if that ${_shared_wording_js__WEBPACK_IMPORTED_MODULE_6__.RZ} sets ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_6__.
hF)("keep","true")}.`)}async function attachRunningVm(inputs,env){const layers=await(0,_preflight_layers_js__WEBPACK_IMPORTED_MODULE_13__.
LP)(inputs,env.administrator),found=await(0,_state_find_js__WEBPACK_IMPORTED_MODULE_7__.OC)(env.root,inputs.vm).catch(error=>{
throw refuseByName(inputs,layers),error});return{session:await attachVm(inputs,found,layers,env),record:found.record}}function refuseByName(inputs,layers){
const refused=(0,_preflight_check_js__WEBPACK_IMPORTED_MODULE_12__.G)(inputs,layers,{}).filter(({violation:{tier}})=>tier===
"dangerous"||tier==="unclassified");if(refused.length>0)throw new _policy_violations_js__WEBPACK_IMPORTED_MODULE_4__.p(refused.
map(({violation})=>violation))}function foreignVmError(vm,job){const owner=job===""?"was started outside a runner":`belo\
ngs to the job ${job}`;return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__.dz([{input:"vm",value:vm,problem:`names\
 a running VM that ${owner}; use another name`}])}async function refuseOtherShape(inputs,shape,record){const problems=[];
for(const{name}of SHAPING){const wanted=shape[name]??"";if(!inputs.given.has(name)||await(0,_inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__.
b)(name,wanted,record.config))continue;const has=record.config[name],runs=has===void 0||has===""?"the default":JSON.stringify(
has),problem=`differs from the running VM ${inputs.vm}, which has ${runs}; leave it out, or start another VM`;problems.push(
{input:name,value:wanted,problem})}if(problems.length>0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__.dz(problems)}}),
64825:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D6:()=>usesGuest,
Jv:()=>needsSeed,Lj:()=>waitsForNothing,WT:()=>bootsSomething,__:()=>startCondition,aO:()=>bootsSelfTest,vm:()=>demandsSsh,
wq:()=>firstOperation});var _guest_selftest_x86_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(86825);function bootsSelfTest(inputs){
return inputs.selfTest||!namesSource(inputs)&&!inputs.given.has("vm")}function bootsSomething(inputs){return namesSource(
inputs)||bootsSelfTest(inputs)}function namesSource({image,kernel,cdrom,firmware,disks}){return[image,kernel,cdrom,firmware].
some(source=>source!==void 0)||disks.length>0}function usesGuest(inputs){return firstOperation(inputs)!==void 0}function firstOperation({
run,copyIn,copyOut}){return copyIn.length>0?"guest-copy-in":run!==void 0?"guest-run":copyOut.length>0?"guest-copy-out":void 0}
function demandsSsh({runWith,waitFor}){return runWith==="ssh"||waitFor?.kind==="channel"&&waitFor.channel==="ssh"}function needsSeed(inputs){
return inputs.cloudInit!==void 0||demandsSsh(inputs)}function bootsFirmware({firmware,...others}){return firmware?.kind===
"file"&&!namesSource({...others,firmware:void 0})}function waitsForNothing(inputs){const{kind}=startCondition(inputs);return(kind===
"running"||kind==="boot")&&!usesGuest(inputs)&&!inputs.script.some(step=>step.kind==="wait-event")}function startCondition(inputs){
return inputs.waitFor!==void 0?inputs.waitFor:usesGuest(inputs)?{kind:"channel",channel:inputs.runWith}:bootsSelfTest(inputs)?
{kind:"serial",pattern:_guest_selftest_x86_js__WEBPACK_IMPORTED_MODULE_0__.W}:{kind:"boot",firmware:bootsFirmware(inputs)}}}),
44186:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G:()=>checkPlan});
var _guest_readiness_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85824),_policy_judge_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
99137),_policy_memory_rules_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(59489),_policy_qemu_args_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
74362),_policy_violations_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(63668),_qmp_script_action_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
56360),_shared_nearest_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(33411),_shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
53633),_shared_wording_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(8273),_supervisor_guest_operations_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
49631),_supervisor_snapshots_commands_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(17e3);function checkPlan(inputs,layers,context){
const commands=inputs.script.flatMap(step=>"command"in step?[[step.line,step.command.arguments??{}]]:[]),argumentsAt=new Map(
commands.toReversed());return[...(0,_policy_violations_js__WEBPACK_IMPORTED_MODULE_4__.w)(layers,inputs.script.map(step=>adapted(
step,context)),context).map(violation=>({violation:{...withSuggestion(violation),input:"qmp"},arguments:argumentsAt.get(
violation.line??0)??{}})),...snapshotActs(inputs,layers,context),...impliedDump(inputs,layers,context),...guestActs(inputs,
layers),...(0,_policy_qemu_args_js__WEBPACK_IMPORTED_MODULE_3__.kT)(inputs.qemuArgs).map(({index,argument,reason,remedy})=>({
violation:{command:"qemu-args",input:"qemu-args",item:index,tier:"dangerous",reason:`${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_7__.
y8)("qemu-args")}, argument ${index+1}: ${reason}`,remedy},arguments:{argument}}))]}function withSuggestion(violation){const hint=violation.
tier==="unclassified"?(0,_shared_nearest_js__WEBPACK_IMPORTED_MODULE_10__.au)(violation.command,_qmp_script_action_js__WEBPACK_IMPORTED_MODULE_5__.
K,"Did you mean the step"):void 0;return hint===void 0?violation:{...violation,reason:`${violation.reason} ${hint}`}}function adapted(step,context){
if(!("command"in step))return step;const{execute,arguments:args}=step.command;return args===void 0?step:{...step,command:{
execute,arguments:(0,_policy_memory_rules_js__WEBPACK_IMPORTED_MODULE_2__.l)(execute,args,context)}}}function snapshotActs({
snapshot,script},layers,context){const disks=["disk0"],judged=(step,where,line)=>step.kind!=="snapshot"?[]:(0,_supervisor_snapshots_commands_js__WEBPACK_IMPORTED_MODULE_9__.
b)(step.operation,disks).flatMap(command=>{const{decision,tier,reason,remedy}=(0,_policy_judge_js__WEBPACK_IMPORTED_MODULE_1__.
S)(layers,command,{...context,created:disks});if(decision==="allow")return[];const text=`${where} (${JSON.stringify((0,_shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_6__.
$J)(step.operation))}) needs a command that is blocked: ${reason}`;return[{violation:{command:command.execute,tier,reason:text,
remedy,...line===void 0?{}:{line}},arguments:{...step.operation}}]});return[...snapshot.flatMap(step=>judged(step,(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_7__.
y8)("snapshot"))),...script.flatMap(step=>judged(step,"The step `snapshot`",step.line))]}function impliedDump(inputs,layers,context){
if(inputs.dump==="never")return[];const command={execute:"dump-guest-memory",arguments:{paging:!1,protocol:"file:memory.\
elf"}},{decision,tier,reason,remedy}=(0,_policy_judge_js__WEBPACK_IMPORTED_MODULE_1__.S)(layers,command,context);return decision===
"allow"?[]:[{violation:{command:command.execute,tier,reason:`${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_7__.y8)("d\
ump")} ("${inputs.dump}") needs a command that is blocked: ${reason}`,remedy},arguments:command.arguments??{}}]}function guestActs(inputs,layers){
const{run,runWith:channel,env,workingDirectory,auditScript,copyIn,copyOut,waitFor}=inputs,judged=(name,operation,facts)=>{
const{decision,tier,reason,remedy}=(0,_policy_judge_js__WEBPACK_IMPORTED_MODULE_1__.S)(layers,{operation,arguments:facts}),
violation={command:operation,input:name,tier,reason:`${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_7__.y8)(name)} nee\
ds an operation that is blocked: ${reason}`,remedy};return decision==="allow"?[]:[{violation,arguments:facts}]},copied=copies=>({
channel,paths:copies.map(({guest})=>guest)}),scripted=script=>{const command={script,env,...workingDirectory===void 0?{}:
{workingDirectory}};return(0,_supervisor_guest_operations_js__WEBPACK_IMPORTED_MODULE_8__.Xp)({operation:"guest-run",channel,
command,auditScript})};return[...waitFor!==void 0&&(0,_guest_readiness_js__WEBPACK_IMPORTED_MODULE_0__.Kh)(waitFor)?judged(
"wait-for","guest-wait",{for:(0,_guest_readiness_js__WEBPACK_IMPORTED_MODULE_0__._$)(waitFor)}):[],...copyIn.length===0?
[]:judged("copy-in","guest-copy-in",copied(copyIn)),...run===void 0?[]:judged("run","guest-run",scripted(run)),...copyOut.
length===0?[]:judged("copy-out","guest-copy-out",copied(copyOut))]}}),4754:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{LP:()=>policyLayers,WD:()=>policyFileLayer});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598),node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__),
node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__),_policy_layer_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4899),_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
58382),_shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(82589);const MOST_BYTES=2**20;class AdministratorPolicyError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.
Po{constructor(message,cause){super(message,{remedy:"Nothing was started. The machine's administrator must fix this: the\
 file, and each directory above it, must belong to root, not be writable by anybody else, and be readable by the user th\
at runs maqet.",status:"blocked",cause})}}async function policyLayers(inputs,administrator){const ceiling=await administratorLayers(
administrator),own=(0,_policy_layer_js__WEBPACK_IMPORTED_MODULE_2__.Ay)("inputs",{allow:inputs.allow,deny:inputs.deny,"a\
llow-dangerous":inputs.allowDangerous});return inputs.policy===void 0?[own,...ceiling]:[own,await policyFileLayer(inputs.
policy),...ceiling]}async function policyFileLayer(file){const{parsePolicyFile}=await Promise.all([__webpack_require__.e(
8815),__webpack_require__.e(5301)]).then(__webpack_require__.bind(__webpack_require__,5301)),text=await readPolicy(file);
return{...parsePolicyFile(text,`policy file ${file}`),sha256:(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sh\
a256").update(text).digest("hex")}}async function readPolicy(file){try{return await(0,_shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_4__.
XF)(file,MOST_BYTES)}catch(error){throw error instanceof _shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_4__.VT?new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.
dz([{input:"policy",value:file,problem:`${error.message}; name a policy file that exists`}]):error}}async function administratorLayers({
file,variable,trusted}){const always=await readAdministratorLayer(file,`administrator's policy file ${file}`,trusted),layers=always===
void 0?[]:[always];if(variable===void 0||variable===file&&always!==void 0)return layers;if(!node_path__WEBPACK_IMPORTED_MODULE_1___default().
isAbsolute(variable))throw new AdministratorPolicyError(`The variable MAQET_POLICY (${JSON.stringify(variable)}) is set,\
 but not to the absolute path of a policy file.`);const named=await readAdministratorLayer(variable,`administrator's pol\
icy file ${variable} (MAQET_POLICY)`,trusted);if(named===void 0)throw new AdministratorPolicyError(`The policy file ${JSON.
stringify(variable)}, which the variable MAQET_POLICY names, does not exist.`);return[...layers,named]}async function readAdministratorLayer(file,source,trusted){
try{const text=await(0,_shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_4__.u3)(file,trusted,MOST_BYTES);if(text===void 0)
return;const{parsePolicyFile}=await Promise.all([__webpack_require__.e(8815),__webpack_require__.e(5301)]).then(__webpack_require__.
bind(__webpack_require__,5301));return{...parsePolicyFile(text,source),sha256:(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256").update(text).digest("hex")}}catch(error){throw error instanceof _shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_4__.
VT?new AdministratorPolicyError(`The ${source} cannot be used: ${error.message}.`,error):error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.
Po?new AdministratorPolicyError(error.marked.message,error):new AdministratorPolicyError((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.
kc)(error),error)}}}),88656:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Do:()=>refusedQemu,_P:()=>refusedAttach,aN:()=>refusedImageFile,hY:()=>refusedStart});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__),_policy_limits_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
77872),_policy_qemu_args_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(74362),_shared_host_paths_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
68230),_state_find_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(94906),_plan_needs_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
64825);async function refusedStart(inputs,layers,root){if(layers.every(({limits})=>limits===void 0))return[];const vms=layers.
some(({limits})=>limits?.vms!==void 0)?await liveVms(root):0;return refused(layers,{...await asked(inputs,()=>!0),vms})}
async function refusedAttach(inputs,layers){return layers.every(({limits})=>limits===void 0)?[]:refused(layers,{...await asked(
inputs,name=>inputs.given.has(name)),vms:0})}function refusedImageFile(file,qemu,layers){return refusedFiles(qemu,[file],
layers)}function refusedQemu(qemu,layers){return refusedFiles(qemu,[],layers)}async function refusedFiles(qemu,images,layers){
return layers.every(({limits})=>limits===void 0)?[]:refused(layers,{..._policy_limits_js__WEBPACK_IMPORTED_MODULE_1__.jp,
qemu:await named(qemu),sources:await Promise.all(images.map(async file=>({input:"image",value:await resolved(file)})))})}
async function refused(layers,request){const found=layers.map(async({limits,source})=>limits===void 0?[]:(0,_policy_limits_js__WEBPACK_IMPORTED_MODULE_1__.
SZ)(await withoutLinksIn(limits),source,request));return(await Promise.all(found)).flat().map(({input,reason,remedy})=>({
violation:{command:input,input,tier:"dangerous",reason,remedy},arguments:{}}))}async function asked(inputs,counts){const{
qemuArgs,qemu,share,network,ports,memory}=inputs,added=(0,_policy_qemu_args_js__WEBPACK_IMPORTED_MODULE_2__.OM)(qemuArgs);
return{qemuArgs:qemuArgs.length,qemu:await named(qemu),shares:share.map(one=>one.path),sources:await Promise.all(sourcesOf(
inputs).map(async({input,value})=>({input,value:await resolved(value)}))),network:[...new Set([...counts("network")?[network]:
[],...added.networks])],ports:ports.map(({host})=>host),waitFor:waits(inputs),memory:counts("memory")||added.memoryBytes>
0?[memory+added.memoryBytes]:[]}}function sourcesOf({image,disks,cdrom,kernel,initrd,firmware}){return[["image",image],[
"cdrom",cdrom],["kernel",kernel],["initrd",initrd],["firmware",firmware?.kind==="file"?firmware.file:void 0],...disks.map(
({source})=>["disks",source.kind==="file"?source.file:void 0])].flatMap(([input,value])=>value===void 0?[]:[{input,value}])}
async function resolved(value){return node_path__WEBPACK_IMPORTED_MODULE_0___default().isAbsolute(value)?(0,_shared_host_paths_js__WEBPACK_IMPORTED_MODULE_3__.
W_)(value).catch(()=>value):value}async function withoutLinksIn(limits){const{qemu,share,image}=limits,all=paths=>paths&&
Promise.all(paths.map(resolved));return{...limits,qemu:await all(qemu),share:await all(share),image:await all(image)}}async function named(qemu){
return qemu==="auto"?[]:[await resolved(qemu)]}function waits(inputs){const{waitFor,runWith:channel}=inputs,conditions=[
...waitFor===void 0?[]:[waitFor],...(0,_plan_needs_js__WEBPACK_IMPORTED_MODULE_5__.D6)(inputs)?[{kind:"channel",channel}]:
[]];return[...new Set(conditions.flatMap(kindsOf))]}function kindsOf(condition){return condition.kind==="boot"?[]:condition.
kind!=="channel"?[condition.kind]:condition.channel==="auto"?["agent","ssh","serial"]:[condition.channel]}async function liveVms(root){
return(await(0,_state_find_js__WEBPACK_IMPORTED_MODULE_4__.d)(root)).filter(({record,live})=>record===void 0||live).length}}),
20296:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Xw:()=>auditFailedStart,
ok:()=>refuseBeforeStart,z7:()=>refuseWith});var _audit_line_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(81309),
_policy_layer_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4899),_policy_violations_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
63668),_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(58382),_supervisor_gate_gate_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
48953),_records_audit_logs_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(67702);async function refuseWith(refused,record,caller){
for(const{violation,arguments:args}of refused){const{command,tier,reason}=violation;await record({command,arguments:args,
tier,reason,caller})}throw new _policy_violations_js__WEBPACK_IMPORTED_MODULE_2__.p(refused.map(({violation})=>violation))}
async function refuseBeforeStart(refused,directory,vm,env){const audit=await(0,_records_audit_logs_js__WEBPACK_IMPORTED_MODULE_5__.
W)(directory,vm,env);try{return await refuseWith(refused,async request=>{for(const{level,text}of(0,_audit_line_js__WEBPACK_IMPORTED_MODULE_0__.
L)(await audit.append((0,_supervisor_gate_gate_js__WEBPACK_IMPORTED_MODULE_4__.fl)(request))))env.log[level](text)},env.
caller)}finally{await audit.close(env.caller)}}async function auditFailedStart(error,layers,directory,vm,env){const audit=await(0,_records_audit_logs_js__WEBPACK_IMPORTED_MODULE_5__.
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
. Nothing is done without a record.",cause})}}}),86825:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{W:()=>SELF_TEST_READY,vw:()=>writeSelfTestDisk});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),
_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(58382);const SELF_TEST_READY="maqet self-test: ready",
SELF_TEST_PAGE={address:131072,length:4096},SELF_TEST_GEOMETRY={cyls:1,heads:1,secs:1},CODE=`
  +vzqB3wAADHAjti4ACCOwDH/uQAEZrhtcWV0ZrsNZhkAZvfjZgVf8248Zqvi875dfLkHAK26+AMAwojg7uL1vmt8rITAdBKIxLr9A+yoIHT7iOC6+APu6+\
n69Ov8
  AQADgAABAQADAwLHBANtYXFldCBzZWxmLXRlc3Q6IHJlYWR5DQo=`,SECTOR_BYTES=512;function bootSector(){const sector=Buffer.alloc(
SECTOR_BYTES);return Buffer.from(CODE,"base64").copy(sector),sector.writeUInt16LE(43605,SECTOR_BYTES-2),sector}const SELF_TEST_SECTOR=bootSector();
function selfTestPage(){const page=Buffer.alloc(SELF_TEST_PAGE.length);let word=1952805229;for(let offset=0;offset<page.
length;offset+=4)word=Math.imul(word,1664525)+1013904223>>>0,page.writeUInt32LE(word,offset);return page}async function writeSelfTestDisk(file){
try{const handle=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file,"wx",256);try{await handle.writeFile(SELF_TEST_SECTOR)}catch(error){
throw await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file,{force:!0}),error}finally{await handle.close()}}catch(error){
throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.Po(`Could not write the self-test disk ${JSON.stringify(file)} \
(${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.UQ)(error)??String(error)}).`,{remedy:"Check that its directory exi\
sts, has free space, and contains no file of that name.",cause:error})}}}),56360:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{K:()=>STEP_NAMES});const STEP_NAMES=["wait-event","sleep","expect","snapshot",
"events","keys","type","screenshot","pause","resume","device-add","device-del"]})};export{id,ids,modules};
