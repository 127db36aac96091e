const id=4706,ids=[4706],modules={9989:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$S:()=>secretsFromEnvironment,KD:()=>secretArgumentsOf,eh:()=>isSecretName});const ANYWHERE=/passw|passphrase|secret|token|credential|privatekey|apikey|accesskey|authorization|cookie/,
LAST_WORD=new Set(["data","key","keys","b64","pass","pwd","pw","pin","auth"]),VARIABLE=/passw|passphrase|secret|token|credential|private_?key|api_?key|access_?key|_key$|_pass$/i,
squeezed=name=>name.toLowerCase().replace(/[^a-z0-9]/g,"");function isSecretName(name){if(ANYWHERE.test(squeezed(name)))
return!0;const words=name.replace(/([a-z0-9])([A-Z])/g,"$1-$2").toLowerCase().split(/[^a-z0-9]+/).filter(word=>word!=="");
return LAST_WORD.has(words.at(-1)??"")}function secretsFromEnvironment(env){return Object.entries(env).flatMap(([name,value])=>VARIABLE.
test(name)&&value!==void 0&&value!==""?[value]:[])}const OF_COMMAND={"guest-exec":["env"],"sev-inject-launch-secret":["p\
acket-header","secret","gpa"]};function secretArgumentsOf(command){return Object.hasOwn(OF_COMMAND,command)?OF_COMMAND[command]??
[]:[]}}),11506:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{AN:()=>readScriptFile,E8:()=>readInputFlags,hN:()=>addInputFlags,lR:()=>readArguments});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),
node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(38321),node_stream_consumers__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__),commander__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(67375),
_inputs_schema_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(13910),_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
58382),_shared_json_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(78451),_shared_wording_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
8273),_errors_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(76675);const MAX_SHOWN=120,FLAGS=_inputs_schema_js__WEBPACK_IMPORTED_MODULE_3__.
m.filter(input=>input.expression===void 0);function addInputFlags(command,names,defaults={}){const wanted=FLAGS.filter(({
name})=>names?.includes(name)??!0);for(const input of wanted)command.addOption(inputOption(input,defaults[input.name]??input.
default))}function readInputFlags(command){const names=new Set(FLAGS.map(({name})=>name));return Object.fromEntries(command.
options.flatMap(option=>{const value=command.getOptionValue(option.attributeName()),name=option.long?.slice(2)??"";return names.
has(name)&&typeof value=="string"?[[name,value]]:[]}))}function inputOption({name,group,description,boolean,list},fallback){
const help=[...[(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_5__.MH)(description,_shared_wording_js__WEBPACK_IMPORTED_MODULE_5__.
ff),...list?["Can be given several times."]:[]],...fallback===void 0?[]:[`(default: ${fallback})`]].join(" "),option=new commander__WEBPACK_IMPORTED_MODULE_2__.
c$(`--${name} ${boolean?"[true|false]":"<value>"}`,help).argParser((value,previous)=>{if(previous===void 0)return value;
if(list)return`${previous}
${value}`;throw new commander__WEBPACK_IMPORTED_MODULE_2__.Di("It was given twice. Give it once.")}).helpGroup(`${group}\
:`);return boolean?option.preset("true"):option}async function readScriptFile(file){try{return file==="-"?await(0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.
text)(process.stdin):await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file,"utf8")}catch(error){throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__.
eb(`Could not read the script ${JSON.stringify(file)} (${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.UQ)(error)??"\
unknown error"}).`,{remedy:"Name an existing file, or - for standard input."})}}function readArguments(json){const value=parsed(
json);if((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_7__.OW)(value))return value;const shown=json.length>MAX_SHOWN?`${json.
slice(0,MAX_SHOWN)}\u2026`:json;throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__.eb(`The arguments ${JSON.stringify(shown)}\
 are not a JSON object.`,{remedy:`Write them like '{"val": 0, "size": 512, "filename": "low.bin"}', in single quotes for\
 the shell.`})}function parsed(json){try{return(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_7__.qF)(json)}catch{return}}}),
84706:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{define:()=>policy_define});var context=__webpack_require__(86173),preflight_layers=__webpack_require__(
66060),parse=__webpack_require__(8745),tiers=__webpack_require__(47700),untrusted_text=__webpack_require__(10371),judge=__webpack_require__(
27817),table=__webpack_require__(72926);function explain(decision,layers){const facts=(0,table.xS)(decision.command),result=decision.
decision==="allow"?[["decision",`allowed, logged as ${LOGGED[decision.tier]}`]]:[["decision","blocked, logged as an erro\
r"],["reason",decision.reason],["remedy",decision.remedy]],files=decision.paths.map(({directory,name})=>["file",`${directory}\
/${name} in the VM's directory`]),rows=[...facts===void 0?[]:factRows(facts,layers),...files,...result];return[heading(decision.
command,facts),...rows.map(([label,text])=>`  ${`${label}:`.padEnd(9)} ${text}`)].join(`
`)}const LOGGED={safe:"information","memory-dump":"information (purpose=testing)",privileged:"a warning",dangerous:"an e\
rror",unclassified:"an error"};function heading(command,facts){return facts===void 0?`${(0,untrusted_text.T)(command,64)}\
: unclassified`:facts.since===table.lt?`${facts.name}: ${facts.tier}, an operation of maqet`:`${facts.name}: ${facts.tier}\
, since QEMU ${facts.since}${facts.removed===null?"":`, removed in ${facts.removed}`}`}function factRows(facts,layers){return[
["does",facts.reason],["host",facts.hostEffects.join(", ")],["guest",facts.guestEffects],...facts.pathArgs.length===0?[]:
[["confined",facts.pathArgs.join(", ")]],...layers.map(layer=>[(0,untrusted_text.T)(layer.source,60),(0,judge.r)([layer],
facts)===void 0?"allows it":"does not allow it"])]}function renderTable(commands){const sorted=sortedCommands(commands),
width=Math.max(...sorted.map(facts=>facts.name.length));return sorted.map(facts=>`${facts.tier.padEnd(11)}  ${facts.name.
padEnd(width)}  ${facts.reason}`).join(`
`)}function sortedCommands(commands){const all=[...commands.values()];return tiers.i.flatMap(tier=>all.filter(facts=>facts.
tier===tier).sort((a,b)=>a.name<b.name?-1:1))}var memory_rules=__webpack_require__(59489),wording=__webpack_require__(8273),
find=__webpack_require__(94906),layout=__webpack_require__(61719),rpc_client=__webpack_require__(63285),cli_arguments=__webpack_require__(
11506),errors=__webpack_require__(76675);function policy_define(command,bind){command.helpCommand(!1);const explaining=command.
command("explain").description("Explain whether the policy allows a command of QMP or of the guest agent, and why.").argument(
"<COMMAND>","the name of the command").argument("[JSON]","its arguments, as one JSON object").addHelpText("after",`
Sends nothing. The exit code is 0, whatever the decision.`);(0,cli_arguments.hN)(explaining,["vm","allow","deny","allow-\
dangerous","policy"]),bind(explaining,explainCommand),bind(command.command("table").description("List every command of Q\
MP and of the guest agent with its tier."),async()=>({code:errors.ai.passed,lines:["QMP",renderTable(table.Lo),"","Guest\
 agent",renderTable(table.Sl)].flatMap(text=>text.split(`
`)),json:[...table.Lo.values(),...table.Sl.values()]}))}async function explainCommand(parsed){const[name,json]=parsed.processedArgs,
inputs=await(0,parse.T)((0,cli_arguments.E8)(parsed)),own=await(0,preflight_layers.L)(inputs,(0,context.W)(process.env)),
vm=inputs.given.has("vm")?await askVm(inputs.vm):void 0,layers=[...vm?.layers??[],...own],args=json===void 0?void 0:(0,memory_rules.
l)(name,(0,cli_arguments.lR)(json),vm?.context??{}),request=(0,table.YG)(name)?{operation:name}:{execute:name},decision=(0,judge.
S)(layers,{...request,arguments:args},vm?.context),hint=vm===void 0?["","The decision can also depend on the memory, the\
 disks and the QEMU of a VM: `--vm NAME` takes those of a running one."]:[];return{code:errors.ai.passed,lines:[...(0,wording.
MH)(explain(decision,layers),wording.ff).split(`
`),...hint],json:inWords(decision)}}function inWords(decision){const{reason,remedy}=decision;return{...decision,reason:(0,wording.
MH)(reason,wording.ff),remedy:(0,wording.MH)(remedy,wording.ff)}}async function askVm(vm){const{directory}=await(0,find.
OC)((0,layout.om)(process.env),vm),client=await rpc_client.U.attach(directory);try{return await client.status()}finally{
client.close()}}}),86173:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{W:()=>administratorPlaces,processFacts:()=>processFacts});var node_os__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
48161),node_os__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__),_audit_redact_names_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
9989),_state_layout_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(61719);function processFacts(env,entryFile){const isRunner=env.
GITHUB_ACTIONS==="true",run=isRunner?runIdentity(env):null;return{caller:{actor:(run===null?void 0:env.GITHUB_ACTOR)||(0,node_os__WEBPACK_IMPORTED_MODULE_0__.
userInfo)().username,run},secrets:(0,_audit_redact_names_js__WEBPACK_IMPORTED_MODULE_2__.$S)(env),administrator:administratorPlaces(
env),root:(0,_state_layout_js__WEBPACK_IMPORTED_MODULE_3__.om)(env),job:run===null?"":[run.repository,run.runId,run.attempt,
run.job].join("/"),isRunner,supervisorEntry:node_path__WEBPACK_IMPORTED_MODULE_1___default().join(node_path__WEBPACK_IMPORTED_MODULE_1___default().
dirname(entryFile),"..","supervisor","index.js")}}function runIdentity(env){const value=name=>env[name]??"";return{repository:value(
"GITHUB_REPOSITORY"),workflow:value("GITHUB_WORKFLOW"),runId:value("GITHUB_RUN_ID"),attempt:value("GITHUB_RUN_ATTEMPT"),
job:value("GITHUB_JOB")}}function administratorPlaces(env){return{file:"/etc/maqet/policy.yml",variable:env.MAQET_POLICY,
trusted:[0]}}}),66060:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{L:()=>policyLayers});var external_node_crypto_=__webpack_require__(77598),external_node_fs_=__webpack_require__(73024),
promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(76760),external_node_path_default=__webpack_require__.
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
message,error):new AdministratorPolicyError((0,errors.kc)(error),error)}}}),94906:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{FJ:()=>findVm,KN:()=>asideOf,Ly:()=>waitUntilGone,OC:()=>findRunningVm,Ps:()=>findClaimed,
d:()=>listVms,lA:()=>describeEnd,wX:()=>namesIn});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),
node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__),_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(18013),_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
58382),_shared_process_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(16588),_layout_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
61719),_record_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(10388);class NotRunningError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.
Po{}const GONE_POLL_MS=20,VM_NAME=/^[a-z0-9][a-z0-9-]{0,31}$/;function isVmName(name){return VM_NAME.test(name)}async function findVm(root,vm){
const directory=new _layout_js__WEBPACK_IMPORTED_MODULE_5__.ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root,
vm)),record=isVmName(vm)?await(0,_record_js__WEBPACK_IMPORTED_MODULE_6__.aE)(directory):void 0;if(record!==void 0)return{
directory,record};throw new NotRunningError(`There is no VM ${JSON.stringify(vm)} in ${root}.`,{remedy:"List the VMs wit\
h `maqet ls`, or start one with `maqet up --vm NAME`."})}async function findRunningVm(root,vm){const found=await findVm(
root,vm);if((0,_record_js__WEBPACK_IMPORTED_MODULE_6__.DG)(found.record))return found;throw new NotRunningError(`The VM ${JSON.
stringify(vm)} is not running: ${describeEnd(found.record)}.`,{remedy:`Start it with \`maqet up --vm ${vm}\`. The files o\
f the last run are in ${found.directory.dir}.`})}async function findClaimed(root,vm,claimant){const names=(await namesIn(
root)).filter(name=>name===vm||asideOf(name)===vm);return(await Promise.all(names.map(async name=>{const directory=new _layout_js__WEBPACK_IMPORTED_MODULE_5__.
ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root,name));return{directory,record:await(0,_record_js__WEBPACK_IMPORTED_MODULE_6__.
aE)(directory)}}))).flatMap(({directory,record})=>record?.claimant===claimant?[{directory,record}]:[]).sort((one,other)=>Date.
parse(other.record.createdAt)-Date.parse(one.record.createdAt))}function asideOf(name){return/^([a-z0-9-]+)\.\d+$/.exec(
name)?.[1]}function describeEnd(record){const{state,reason,owner}=record;return state==="stopped"||state==="failed"?reason===
""||reason===state?`it is ${state}`:`it is ${state} (${reason.replace(/\.$/,"")})`:`its process ${owner.pid} is gone; it\
s last state was ${state}`}async function waitUntilGone(record,ms){const processes=[record.owner,record.qemu].filter(id2=>id2!==
null),deadline=_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__.B.after(ms);for(;processes.some(_shared_process_js__WEBPACK_IMPORTED_MODULE_4__.
_n)&&!deadline.expired;)await(0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__.y)(GONE_POLL_MS);return processes.filter(
_shared_process_js__WEBPACK_IMPORTED_MODULE_4__._n)}async function listVms(root){const found=[];for(const name of(await namesIn(
root)).filter(isVmName).sort()){const directory=new _layout_js__WEBPACK_IMPORTED_MODULE_5__.ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().
join(root,name)),record=await(0,_record_js__WEBPACK_IMPORTED_MODULE_6__.aE)(directory).catch(()=>"unreadable");record!==
void 0&&found.push({dir:directory.dir,record:record==="unreadable"?void 0:record})}return found}async function namesIn(root){
try{return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(root)}catch(error){if((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.
UQ)(error)==="ENOENT")return[];throw error}}}),63285:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{U:()=>SupervisorClient,E:()=>SupervisorGoneError});var external_node_child_process_=__webpack_require__(
31421),external_node_fs_=__webpack_require__(73024),external_node_net_=__webpack_require__(77030),shared_deadline=__webpack_require__(
18013),errors=__webpack_require__(58382),schemas=__webpack_require__(92857);const logLineSchema=schemas.rej({level:schemas.
k5n(["info","warning","error"]),text:schemas.YjP()});var guest_streams=__webpack_require__(20026),methods=__webpack_require__(
91968),wire=__webpack_require__(22691);class SupervisorGoneError extends errors.Po{constructor(message,cause){super(message,
{remedy:"Read supervisor.log and the end of audit.jsonl in the VM directory.",status:"crashed",cause})}}const GRACE_MS=15e3,
CONNECT_MS=5e3,ABANDON_MS=8e3,CANCEL_MS=2e3,MAX_SOCKET_PATH=107,DerivedCalls=class{constructor(call){for(const name of Object.
keys(methods.J8))name!=="runInGuest"&&Object.assign(this,{[name]:(params={},limitMs)=>call(name,params,limitMs)})}};class SupervisorClient extends DerivedCalls{signal;ended;wire;gone;streams;onLog=()=>{};constructor(stream,signal,ended=Promise.
resolve()){super((name,params,limitMs)=>this.call(name,params,limitMs)),this.signal=signal,this.ended=ended;const{promise,
reject}=Promise.withResolvers();promise.catch(()=>{}),this.gone=promise,this.wire=new wire._2(stream,"client"),this.wire.
onClose(()=>reject(this.goneError())),this.wire.on(methods.$9,logLineSchema,line=>this.onLog(line)),this.streams=new guest_streams.
b(this.wire),this.wire.listen()}static launch(directory,entry,signal){const log=(0,external_node_fs_.openSync)(directory.
supervisorLog,"a",384);let child;try{child=(0,external_node_child_process_.spawn)(process.execPath,[entry,directory.dir],
{cwd:directory.dir,detached:!0,env:supervisorEnvironment(process.env),stdio:["ignore",log,log,"pipe"]})}finally{(0,external_node_fs_.
closeSync)(log)}const ended=new Promise(resolve=>child.once("exit",resolve).once("error",resolve));return child.unref(),
new SupervisorClient(child.stdio[3],signal,ended)}static async attach(directory,signal){const{path,release}=socketPath(directory),
socket=(0,external_node_net_.connect)(path);try{const connected=new Promise((resolve,reject)=>socket.once("connect",resolve).
once("error",reject));await shared_deadline.B.after(CONNECT_MS,signal).race(connected,"the supervisor to answer")}catch(error){
socket.destroy();const why=(0,errors.UQ)(error)??"no reply";throw new SupervisorGoneError(`The supervisor of the VM in ${directory.
dir} does not answer (${why}).`,error)}finally{release()}return new SupervisorClient(socket,signal)}runInGuest(params,streams){
return this.streams.open(streams,id2=>this.call("runInGuest",{...params,id:id2,hasInput:streams.input!==void 0}))}close(){
this.wire.close()}async abandon(){return this.close(),shared_deadline.B.after(ABANDON_MS).race(this.ended,"the superviso\
r to end").then(()=>!0,()=>!1)}async call(name,params,limitMs){const{limit,awaited,onCancel}=methods.J8[name],what=awaited(
params),cancel=new AbortController,reply=this.send(name,params,onCancel==="undo"?cancel.signal:void 0);reply.catch(()=>{});
const deadline=shared_deadline.B.after((limitMs??limit(params))+GRACE_MS,onCancel==="wait"?void 0:this.signal);try{return await deadline.
race(Promise.race([reply,this.gone]),what)}catch(error){throw onCancel!=="undo"||!(error instanceof errors.cc)||(cancel.
abort(),await shared_deadline.B.after(CANCEL_MS).race(reply,`the end of ${what}`).catch(()=>{})),error}}async send(name,params,signal){
try{return await this.wire.call(methods.J8,name,params,signal)}catch(error){throw error instanceof wire.rb?this.goneError(
error):error}}goneError(cause){const{closingReason}=this.wire;return new SupervisorGoneError(`The supervisor of the VM i\
s gone.${closingReason===void 0?"":` ${closingReason}`}`,cause)}}function socketPath(directory){if(Buffer.byteLength(directory.
socket)<=MAX_SOCKET_PATH)return{path:directory.socket,release:()=>{}};const fd=(0,external_node_fs_.openSync)(directory.
dir,"r");return{path:`/proc/self/fd/${fd}/rpc.sock`,release:()=>(0,external_node_fs_.closeSync)(fd)}}const AUTHORITIES=[
"NODE_EXTRA_CA_CERTS","SSL_CERT_FILE","SSL_CERT_DIR"];function supervisorEnvironment(env){const names=["PATH","HOME","LA\
NG","TMPDIR","XDG_RUNTIME_DIR","RUNNER_TRACKING_ID",...AUTHORITIES];return Object.fromEntries(names.flatMap(name=>env[name]===
void 0?[]:[[name,env[name]]]))}})};export{id,ids,modules};
