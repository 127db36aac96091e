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
kc)(error),error)}}}),81560:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Fv:()=>Findings,GS:()=>placed,m1:()=>placedError,w$:()=>inFileOrder});var _policy_violations_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
63668),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(58382),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
10371),_node_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(47338);class Findings{problems=[];warnings=[];problem(place,key,value,problem){
const text=typeof value=="string"?value:shown(value);this.problems.push({input:(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.
T)(key,60),value:text,problem,at:(0,_node_js__WEBPACK_IMPORTED_MODULE_3__.Z9)(place)})}unreadable(file,problem){this.problems.
push({input:"config",value:file.name,problem})}fileProblem(place,problem){this.problem(place,"config",place.file.name,problem)}warn(key,warning){
this.warnings.push(`${(0,_node_js__WEBPACK_IMPORTED_MODULE_3__.Z9)(key.place)}: \`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.
T)(key.text,60)}\` ${warning.endsWith("?")?warning:`${warning}.`}`)}}function shown(node){return node.kind==="text"?node.
text:{none:"null",list:"a list",map:"a map"}[node.kind]}function placed(problem,origins,path=[]){const origin=problem.at===
void 0?origins.get(problem.input):void 0;return origin===void 0?problem:{...problem,at:(0,_node_js__WEBPACK_IMPORTED_MODULE_3__.
Z9)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__.x5)(origin,path,problem.value))}}function placedError(error,origins){return origins.
size===0?error:error instanceof _policy_violations_js__WEBPACK_IMPORTED_MODULE_0__.p?new _policy_violations_js__WEBPACK_IMPORTED_MODULE_0__.
p(error.violations.map(violation=>placedViolation(violation,origins))):error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
dz?new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.dz(error.problems.map(problem=>placed(problem,origins)),error.marked.
remedy):error}function placedViolation(violation,origins){const{input="",line,item,command}=violation,origin=origins.get(
input);if(origin===void 0)return violation;const path=line!==void 0?["line",line-1]:item!==void 0?["item",item]:[];return{
...violation,at:(0,_node_js__WEBPACK_IMPORTED_MODULE_3__.Z9)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__.x5)(origin,path,command))}}
function inFileOrder(problems){const located=problems.map(problem=>{const[,file="",line,column]=/^(.*):(\d+):(\d+)$/s.exec(
problem.at??"")??[];return{problem,file,line:Number(line??0),column:Number(column??0)}}),files=[...new Set(located.map(({
file})=>file))].toSorted((one,other)=>+(one==="")-+(other===""));return located.toSorted((one,other)=>files.indexOf(one.
file)-files.indexOf(other.file)||one.line-other.line||one.column-other.column).map(({problem})=>problem)}}),47338:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$w:()=>rename,Dc:()=>member,Z9:()=>placeText,x5:()=>locate});function member(map,key){
return map.entries.find(entry=>entry.key.text===key)?.value}function rename({key,value},name){return{key:{...key,text:name},
value}}function placeText({file,line,column}){return`${file.name}:${line}:${column}`}function locate(node,path,offending){
const[kind,index]=path;if(typeof index=="number"){const item=node.kind==="list"?node.items[index]:void 0;if(item!==void 0)
return locate(item,[],offending);if(kind==="line"&&node.kind==="text"&&node.block!==void 0)return{...node.block,line:node.
block.line+index}}const texts=textsOf(node);return(texts.find(({text})=>text===offending)??texts.find(({text})=>offending!==
""&&text.includes(offending)))?.place??node.place}function textsOf(node){switch(node.kind){case"text":return[node];case"\
none":return[];case"list":return node.items.flatMap(textsOf);case"map":return node.entries.flatMap(({key,value})=>[key,...textsOf(
value)])}}}),8745:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{b:()=>meansSame,T:()=>parseInputs});var external_node_util_=__webpack_require__(57975),arch=__webpack_require__(73807),
platforms=__webpack_require__(31037),findings=__webpack_require__(81560),errors=__webpack_require__(58382),nearest=__webpack_require__(
33411),wording=__webpack_require__(8273),schema=__webpack_require__(52921);const SHOWN_VALUE=120,MOST_PROBLEMS=100;function problemsOf(issue,given,origins){
if(issue.code==="unrecognized_keys")return issue.keys.map(name=>unknownInput(name,given[name]??""));const input=String(issue.
path[0]),part=issue.code==="custom"?issue.params?.value:void 0,value=typeof part=="string"?part:given[input]??"";return[
(0,findings.GS)({input,value,problem:issue.message},origins,issue.path.slice(1))]}function inOrder(problems){const places=new Map(
schema.m.map(({name},place2)=>[name,place2])),place=({input})=>places.get(input)??places.size;return problems.toSorted((one,other)=>place(
one)-place(other))}function unknownInput(name,value){const known=schema.m.filter(input=>input.expression===void 0).map(input=>input.
name),guess=(0,nearest.pA)(name,known),hint=guess===void 0?`the inputs are ${known.join(", ")}`:`did you mean ${(0,wording.
hF)(guess)}?`;return{input:name,value,problem:`is unknown; ${hint}`}}function inputError(problems,more=0){const left=more+
Math.max(0,problems.length-MOST_PROBLEMS),shown=(0,findings.w$)(problems.slice(0,MOST_PROBLEMS)).map(shorten);return left===
0?new errors.dz(shown):new errors.dz(shown,`Nothing was started. Correct the values named here, and ${left} more like th\
em.`)}function shorten(problem){return problem.value.length<=SHOWN_VALUE?problem:{...problem,value:`${problem.value.slice(
0,SHOWN_VALUE)}\u2026`}}var vm=__webpack_require__(21280);const NEEDS=[["initrd","kernel","name the kernel that loads it"],
["append","kernel","name the kernel that reads it"],["image-sha256","image","name the image that it belongs to"],["env",
"run","give the script that uses it"],["audit-format","audit-syslog","name the server that receives it"],["working-direc\
tory","run","give the script that starts there"]];function namesGuest(given){return vm.Hl.some(source=>given.has(source))}
function crossProblems(given){const problems=[];for(const[input,needed,remedy]of NEEDS){const value=given[input];if(value!==
void 0&&given[needed]===void 0){const shown=input==="env"?value.split("=",1)[0]??"":value;problems.push({input,value:shown,
problem:`needs ${(0,wording.hF)(needed)}; ${remedy}, or leave it out`})}}if(given.network?.trim()==="none")for(const input of NETWORKED){
const value=given[input];value!==void 0&&reachesNetwork(input,value)&&problems.push({input,value,problem:`needs a networ\
k card; use ${(0,wording.hF)("network","user")} or ${(0,wording.hF)("network","isolated")}`})}return[...problems,...endedGuest(
given),...twoGuests(given)]}function twoGuests(given){const value=given["self-test"]?.trim(),others=vm.Hl.filter(source=>given[source]!==
void 0).map(source=>(0,wording.hF)(source));return value!=="true"||others.length===0?[]:[{input:"self-test",value,problem:`\
boots the embedded guest in place of ${others.join(", ")}; leave out one of them`}]}const IN_GUEST=["run","copy-in","cop\
y-out"];function endedGuest(given){const value=given["wait-for"];if(value?.trim()!=="shutdown"||given.snapshot!==void 0)
return[];const needing=IN_GUEST.filter(input=>given[input]!==void 0).map(input=>(0,wording.hF)(input));if(needing.length===
0)return[];const problem=`leaves no running guest for ${needing.join(" and ")}; wait for an earlier condition, or leave \
out one of them`;return[{input:"wait-for",value,problem}]}const NETWORKED=["wait-for","run-with","ports"];function reachesNetwork(input,value){
return input==="ports"||/^(?:ssh$|tcp:)/.test(value.trim())}const MEMBERS={timeout:"timeoutMs","boot-timeout":"bootTimeo\
utMs","run-timeout":"runTimeoutMs",qmp:"script"},DEFAULT_VM="vm",NO_CONFIG={texts:{},origins:new Map,problems:[],warnings:[]};
async function parseInputs(raw,hostArch=process.arch,{warn=()=>{}}={}){const own=tidied(raw),config=await readConfig(own.
config);for(const warning of config.warnings)warn(warning);const given={...tidied(config.texts),...own},origins=new Map(
[...config.origins].filter(([name])=>own[name]===void 0)),parsed=await schema.i.safeParseAsync(given),issues=parsed.error?.
issues??[],single=issues.slice(0,MOST_PROBLEMS).flatMap(issue=>problemsOf(issue,given,origins)),cross=config.problems.length>
0?[]:crossProblems(given),problems=[...config.problems,...inOrder(single),...cross.map(problem=>(0,findings.GS)(problem,
origins))];if(!parsed.success||problems.length>0)throw inputError(problems,Math.max(0,issues.length-MOST_PROBLEMS));const names=givenNames(
given),texts=Object.fromEntries([...names].map(name=>[name,given[name]??""])),arch2=parsed.data.arch??defaultArch(hostArch,
namesGuest(names));return{...values(parsed.data),vm:parsed.data.vm??DEFAULT_VM,arch:arch2,given:names,texts,origins}}async function readConfig(text){
const files=schema.i.shape.config.safeParse(text).data;if(files===void 0)return NO_CONFIG;const{applyConfig}=await Promise.
all([__webpack_require__.e(8815),__webpack_require__.e(6411)]).then(__webpack_require__.bind(__webpack_require__,48792));
return applyConfig(files)}async function meansSame(name,text,others){const arch2=()=>others.arch??defaultArch(process.arch,
namesGuest(new Set(Object.keys(others)))),unset={arch:arch2,cpu:()=>(0,platforms.Iv)(arch2()),firmware:()=>"bios"},other=others[name]||
unset[name]?.();if(text===(other??""))return!0;const field=schema.i.shape[name],[one,two]=await Promise.all([field.safeParseAsync(
text||void 0),field.safeParseAsync(other)]);return one.success&&two.success&&(0,external_node_util_.isDeepStrictEqual)(one.
data,two.data)}function tidied(texts){return Object.fromEntries(Object.entries(texts).flatMap(([name,text=""])=>text.trim()===
""?[]:[[name,tidy(name,text)]]))}const VERBATIM=new Set(schema.m.filter(({verbatim})=>verbatim).map(({name})=>name));function tidy(name,text){
return VERBATIM.has(name)?text:name==="arch"?(0,arch.Xp)(text.trim()):name==="wait-for"?text.replace(/[\r\n]+$/,""):text.
trim()}function givenNames(given){return new Set(schema.m.filter(input=>input.expression===void 0&&given[input.name]!==void 0&&
given[input.name]!==input.default).map(input=>input.name))}function values({config:_files,...data}){const members=Object.
entries(data).flatMap(([name,value])=>value===void 0?[]:[[memberName(name),value]]);return Object.fromEntries(members)}function memberName(name){
return name in MEMBERS?MEMBERS[name]:name.replace(/-(\w)/g,(_dash,letter)=>letter.toUpperCase())}function defaultArch(hostArch,hasGuest){
const native=hostArch==="ia32"?"i386":hostArch==="arm64"?"aarch64":"x86_64";return hasGuest||(0,platforms.xy)(native)?native:
"x86_64"}}),63668:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{p:()=>PolicyError,w:()=>checkScript});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58382),_judge_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
99137),_table_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(72926);class PolicyError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
Po{violations;constructor(violations){const noun=violations.every(({command})=>_table_js__WEBPACK_IMPORTED_MODULE_2__.Lo.
has(command))?"QMP command":"request",count=violations.length===1?`a ${noun}`:`${violations.length} ${noun}s`,list=violations.
map(({line,at,reason,remedy})=>{const place=at??(line===void 0?void 0:`line ${line}`);return`  ${place===void 0?"":`${place}\
: `}${reason} ${remedy}`});super(`The policy blocks ${count}:
${list.join(`
`)}`,{remedy:`Nothing was sent.${violations.some(({command})=>(0,_table_js__WEBPACK_IMPORTED_MODULE_2__.xS)(command))?" \
Run `maqet policy explain COMMAND` for details.":""}`,status:"blocked"}),this.violations=violations}}function checkScript(layers,steps,context={}){
const written=new Map,found=steps.flatMap(({line,command})=>{if(command===void 0)return[];const decision=(0,_judge_js__WEBPACK_IMPORTED_MODULE_1__.
S)(layers,command,context);if(decision.decision==="block"){const{command:name,tier,reason,remedy}=decision;return[{line,
command:name,tier,reason,remedy}]}return decision.paths.flatMap(({directory,name})=>{const file=`${directory}/${name}`,first=written.
get(file);if(directory==="files"||first===void 0)return written.set(file,line),[];const reason=`\`${decision.command}\` w\
ould overwrite \`${file}\`, which line ${first} writes.`;return[{line,command:decision.command,tier:decision.tier,reason,
remedy:"Give each file a different name."}]})});return found.filter(({line,reason},index)=>found[index-1]?.line!==line||
found[index-1]?.reason!==reason)}}),94906:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{FJ:()=>findVm,KN:()=>asideOf,OC:()=>findRunningVm,Ps:()=>findClaimed,bw:()=>isVmName,d:()=>listVms,
ke:()=>noSuchVmError,lA:()=>describeEnd,wX:()=>namesIn});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
