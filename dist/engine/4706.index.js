const id=4706,ids=[4706],modules={7114:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
9989:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$S:()=>secretsFromEnvironment,
KD:()=>secretArgumentsOf,eh:()=>isSecretName});const ANYWHERE=/passw|passphrase|secret|token|credential|privatekey|apikey|accesskey|authorization|cookie/,
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
_inputs_schema_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(52921),_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
58382),_shared_json_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(78451),_shared_wording_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
8273),_errors_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(76675);const MAX_SHOWN=120,FLAGS=_inputs_schema_js__WEBPACK_IMPORTED_MODULE_3__.
m.filter(input=>input.expression===void 0);function addInputFlags(command,names,defaults={}){const wanted=FLAGS.filter(({
name})=>names?.includes(name)??!0);for(const input of wanted)command.addOption(inputOption(input,defaults[input.name]??input.
default))}function readInputFlags(command){const names=new Set(FLAGS.map(({name})=>name));return Object.fromEntries(command.
options.flatMap(option=>{const value=command.getOptionValue(option.attributeName()),name=option.long?.slice(2)??"";if(!names.
has(name)||typeof value!="string")return[];if(WORK.has(name)&&value.trim()==="")throw blankError(name);return[[name,value]]}))}
const WORK=new Set(["run","qmp","snapshot","wait-for","copy-in","copy-out"]);function blankError(name){return new _errors_js__WEBPACK_IMPORTED_MODULE_6__.
eb(`--${name} is blank.`,{remedy:"Give it a value, or leave it out."})}function inputOption({name,group,description,boolean,
list},fallback){const help=[...[(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_5__.MH)(description,_shared_wording_js__WEBPACK_IMPORTED_MODULE_5__.
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
d(__webpack_exports__,{define:()=>policy_define});var external_node_path_=__webpack_require__(76760),external_node_path_default=__webpack_require__.
n(external_node_path_),context=__webpack_require__(86173),preflight_layers=__webpack_require__(4754),parse=__webpack_require__(
8745),tiers=__webpack_require__(47700),untrusted_text=__webpack_require__(10371),judge=__webpack_require__(99137),policy_limits=__webpack_require__(
77872),table=__webpack_require__(72926);function explain(decision,layers){const facts=(0,table.xS)(decision.command),result=decision.
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
facts)===void 0?"allows it":"does not allow it"])]}function describeLayer({source,allow,deny,allowDangerous,limits={}}){
const rows=[...[["allow",allow],["deny",deny],["allow-dangerous",allowDangerous]].map(([name,entries])=>[name,entries.join(
", ")||"nothing"]),...(0,policy_limits.X3)(limits)];return[(0,untrusted_text.T)(source),...rows.map(([name,text])=>`  ${`${name}\
:`.padEnd(16)} ${text}`)]}function renderTable(commands){const sorted=sortedCommands(commands),width=Math.max(...sorted.
map(facts=>facts.name.length));return sorted.map(facts=>`${facts.tier.padEnd(11)}  ${facts.name.padEnd(width)}  ${facts.
reason}`).join(`
`)}function sortedCommands(commands){const all=[...commands.values()];return tiers.i.flatMap(tier=>all.filter(facts=>facts.
tier===tier).sort((a,b)=>a.name<b.name?-1:1))}var memory_rules=__webpack_require__(59489),wording=__webpack_require__(8273),
find=__webpack_require__(94906),layout=__webpack_require__(61719),rpc_client=__webpack_require__(63285),cli_arguments=__webpack_require__(
11506),errors=__webpack_require__(76675);function policy_define(command,bind){command.helpCommand(!1);const explaining=command.
command("explain").description("Explain whether the policy allows a command of QMP or of the guest agent, and why.").argument(
"<COMMAND>","the name of the command").argument("[JSON]","its arguments, as one JSON object").addHelpText("after",`
Sends nothing. The exit code is 0, whatever the decision.`);(0,cli_arguments.hN)(explaining,["vm","allow","deny","allow-\
dangerous","policy"]),bind(explaining,explainCommand);const checking=command.command("check").description("Check policy \
files, or the administrator's if none is named.").argument("[FILE...]","policy files").addHelpText("after",`
Shows what each file permits. The exit code is 0 if all of them are valid.`);bind(checking,checkCommand),bind(command.command(
"table").description("List every command of QMP and of the guest agent with its tier."),async()=>({code:errors.ai.passed,
lines:["QMP",renderTable(table.Lo),"","Guest agent",renderTable(table.Sl)].flatMap(text=>text.split(`
`)),json:[...table.Lo.values(),...table.Sl.values()]}))}async function explainCommand(parsed){const[name,json]=parsed.processedArgs,
inputs=await(0,parse.T)((0,cli_arguments.E8)(parsed)),own=await(0,preflight_layers.LP)(inputs,(0,context.W)(process.env)),
vm=inputs.given.has("vm")?await askVm(inputs.vm):void 0,layers=[...vm?.layers??[],...own],args=json===void 0?void 0:(0,memory_rules.
l)(name,(0,cli_arguments.lR)(json),vm?.context??{}),request=(0,table.YG)(name)?{operation:name}:{execute:name},decision=(0,judge.
S)(layers,{...request,arguments:args},vm?.context),hint=vm===void 0?["","The decision can also depend on the memory, the\
 disks and the QEMU of a VM: `--vm NAME` takes those of a running one."]:[];return{code:errors.ai.passed,lines:[...(0,wording.
MH)(explain(decision,layers),wording.ff).split(`
`),...hint],json:{...inWords(decision),layers:layers.map(layer=>layerJson(layer,name))}}}function layerJson({source,sha256,
allow,deny,allowDangerous,limits},command){const facts=(0,table.xS)(command),permits=facts!==void 0&&(0,judge.r)([{source,
allow,deny,allowDangerous}],facts)===void 0;return{source,sha256,permits,allow,deny,allowDangerous,limits:limits??{}}}async function checkCommand(parsed){
const files=parsed.processedArgs[0],[inputs,administrator]=[await(0,parse.T)({}),(0,context.W)(process.env)],named=[];for(const file of files)
named.push(await(0,preflight_layers.WD)(external_node_path_default().resolve(file)));const layers=files.length>0?named:(await(0,preflight_layers.
LP)(inputs,administrator)).slice(1),none=`There is no policy of the administrator: ${administrator.file} does not exist,\
 and MAQET_POLICY is not set.`;return{code:errors.ai.passed,lines:layers.length===0?[none]:layers.flatMap(describeLayer),
json:{valid:!0,layers:layers.map(layer=>({...layer,limits:layer.limits??{}}))}}}function inWords(decision){const{reason,
remedy}=decision;return{...decision,reason:(0,wording.MH)(reason,wording.ff),remedy:(0,wording.MH)(remedy,wording.ff)}}async function askVm(vm){
const{directory}=await(0,find.OC)((0,layout.om)(process.env),vm),client=await rpc_client.U.attach(directory);try{return await client.
status()}finally{client.close()}}}),86173:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{W:()=>administratorPlaces,processFacts:()=>processFacts});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__),_audit_record_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
7114),_audit_redact_names_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9989),_shared_process_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
16588),_state_layout_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(61719);function processFacts(env,entryFile){const isRunner=env.
GITHUB_ACTIONS==="true",run=isRunner?runIdentity(env):null;return{caller:{actor:actorOf(run===null?void 0:env.GITHUB_ACTOR),
run},secrets:(0,_audit_redact_names_js__WEBPACK_IMPORTED_MODULE_2__.$S)(env),administrator:administratorPlaces(env),root:(0,_state_layout_js__WEBPACK_IMPORTED_MODULE_4__.
om)(env),job:run===null?"":[run.repository,run.runId,run.attempt,run.job].join("/"),isRunner,supervisorEntry:node_path__WEBPACK_IMPORTED_MODULE_0___default().
join(node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(entryFile),"..","supervisor","index.js")}}function actorOf(claimed){
return claimed?(0,_audit_record_js__WEBPACK_IMPORTED_MODULE_1__.rU)(claimed):(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_3__.
Xc)()}function runIdentity(env){const value=name=>env[name]??"";return{repository:value("GITHUB_REPOSITORY"),workflow:value(
"GITHUB_WORKFLOW"),runId:value("GITHUB_RUN_ID"),attempt:value("GITHUB_RUN_ATTEMPT"),job:value("GITHUB_JOB")}}function administratorPlaces(env){
return{file:"/etc/maqet/policy.yml",variable:env.MAQET_POLICY,trusted:[0]}}}),4754:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
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
kc)(error),error)}}}),82589:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
void 0?[]:[[name,env[name]]]))}})};export{id,ids,modules};
