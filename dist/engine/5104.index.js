const id=5104,ids=[5104],modules={78015:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{jf:()=>UPLOAD_MS,Wk:()=>artifactUrl,uv:()=>hasService,di:()=>uploadEvidence});var promises_=__webpack_require__(
51455),external_node_path_=__webpack_require__(76760),external_node_path_default=__webpack_require__.n(external_node_path_),
errors=__webpack_require__(58382),untrusted_text=__webpack_require__(10371),read=__webpack_require__(71847),host_paths=__webpack_require__(
68230),numbered_files=__webpack_require__(91095);async function evidenceFiles(directory){const{audit,serialLog,qemuLog,shareLog,
supervisorLog,events,record,failures}=directory,names=[audit,serialLog,qemuLog,shareLog,supervisorLog,events,record,failures],
ofRuns=(await filesIn(directory.dir)).filter(file=>directory.ofRuns.some(first=>(0,numbered_files.Po)(file,first)!==void 0)),
recorded=await(0,read.k)(audit),nameOf=({file})=>external_node_path_default().relative(directory.dir,file),isRecorded=file=>recorded.
get(nameOf(file))?.bytes===file.bytes,logs=await regularFiles([...names,...ofRuns]),[screenshots,dumps]=[await regularFiles(
await filesIn(directory.screenshots)),await regularFiles(await filesIn(directory.dumps))];return{logs:[...logs,...screenshots.
filter(isRecorded)].map(({file})=>file),dumps:dumps.filter(isRecorded).map(({file})=>file),unrecorded:[...screenshots,...dumps].
filter(file=>!isRecorded(file)).map(nameOf)}}async function filesIn(dir){return(await(0,promises_.readdir)(dir)).map(name=>external_node_path_default().
join(dir,name))}async function regularFiles(files){return(await Promise.all(files.map(async file=>({file,stat:await(0,host_paths.
Cm)(file)})))).flatMap(({file,stat})=>stat?.isFile()&&stat.size>0?[{file,bytes:stat.size}]:[])}const UPLOAD_MS=15*6e4,QUIET_MS=3e3;
async function uploadEvidence(directory,options,log,deadline){if(!hasService(process.env))return log.notice(`No artifact\
 service is available. The evidence stays in ${directory.dir}.`),{artifact:void 0,settled:!0};const{AbortableRequests}=await __webpack_require__.
e(259).then(__webpack_require__.bind(__webpack_require__,60259)),requests=new AbortableRequests("The artifact service");
let artifact;const onLogs=stored=>{artifact=stored};try{return await requests.run(deadline.atMost(UPLOAD_MS),"the upload\
 of the artifacts",()=>uploadAll(directory,options,log,onLogs)),{artifact,settled:!0}}catch(error){const settled=!(error instanceof
errors.cc)||requests.quietMs>QUIET_MS,what=artifact===void 0?"the evidence":"the memory dumps";return log.warning(`Could\
 not upload ${what} (${(0,errors.kc)(error).replace(/\.$/,"")}). ${artifact===void 0?"It stays":"They stay"} in ${directory.
dir}.`),{artifact,settled}}}function hasService(env){if(!env.ACTIONS_RUNTIME_TOKEN||!env.ACTIONS_RESULTS_URL)return!1;const host=URL.
parse(env.GITHUB_SERVER_URL||"https://github.com")?.hostname??"";return host==="github.com"||host.endsWith(".ghe.com")||
host.endsWith(".localhost")}async function uploadAll(directory,{name,retentionDays},log,onLogs){const{DefaultArtifactClient}=await Promise.
all([__webpack_require__.e(6118),__webpack_require__.e(6002),__webpack_require__.e(7888)]).then(__webpack_require__.bind(
__webpack_require__,37888)),client=new DefaultArtifactClient,options=retentionDays===null?{}:{retentionDays},{logs,dumps,
unrecorded}=await evidenceFiles(directory);if(unrecorded.length>0){const names=unrecorded.slice(0,5).map(one=>(0,untrusted_text.
T)(one,100)).join(", ");log.warning(`${unrecorded.length===1?"A file is":`${unrecorded.length} files are`} not uploaded:\
 the audit log has no hash of ${names}.`)}const{id:id2}=await client.uploadArtifact(name,[...logs],directory.dir,options);
onLogs({name,id:id2??0,url:artifactUrl(id2)});for(const dump of dumps)await uploadDump(client,name,dump,directory,options)}
async function uploadDump(client,prefix,dump,directory,options){const staging=await(0,promises_.mkdtemp)(external_node_path_default().
join(directory.dir,".upload-"));try{const named=external_node_path_default().join(staging,`${prefix}-${external_node_path_default().
basename(dump)}`);await(0,promises_.link)(dump,named),await client.uploadArtifact(external_node_path_default().basename(
named),[named],staging,{...options,skipArchive:!0})}finally{await(0,promises_.rm)(staging,{recursive:!0,force:!0})}}function artifactUrl(id2){
const{GITHUB_SERVER_URL:server,GITHUB_REPOSITORY:repository,GITHUB_RUN_ID:run}=process.env;return id2===void 0?"":`${server}\
/${repository}/actions/runs/${run}/artifacts/${id2}`}}),18980:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Q3:()=>guardStep,QE:()=>workflowLog,QQ:()=>endStepAfter,TF:()=>annotateError,
qc:()=>showGuest,vy:()=>failStep});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_crypto__WEBPACK_IMPORTED_MODULE_0__),_actions_core__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(33838),_shared_end_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
76676),_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(58382),_shared_sanitizer_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
28190),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(10371),_shared_wording_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
8273);const SHOWN_LINES=40,MAX_MESSAGE=4e3,workflowLog={debug:message=>_actions_core__WEBPACK_IMPORTED_MODULE_1__.Yz(sanitized(
message)),info:message=>_actions_core__WEBPACK_IMPORTED_MODULE_1__.pq(sanitized(message)),notice:message=>_actions_core__WEBPACK_IMPORTED_MODULE_1__.
lm(sanitized(message)),warning:message=>_actions_core__WEBPACK_IMPORTED_MODULE_1__.$e(sanitized(message)),error:message=>_actions_core__WEBPACK_IMPORTED_MODULE_1__.
pq(sanitized(message))};function sanitized(message){return(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.M)((0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_5__.
MH)(message),MAX_MESSAGE).join(`
`)}function failStep({message,remedy,status},vm,tail){const serial=tail.serial.slice(-SHOWN_LINES),qemu=tail.qemu.slice(
-SHOWN_LINES);serial.length>0&&printFenced("The last lines of the serial log:",serial),qemu.length>0&&printFenced("The l\
ast lines of QEMU:",qemu),annotateError(`${message} ${remedy}`,`VM ${vm} ${status}`)}function endStepAfter(ms,problem){(0,_shared_end_js__WEBPACK_IMPORTED_MODULE_2__.
uY)(ms,{line:`::error title=maqet::${problem}`,to:1})}async function guardStep(work){let told=!1;const fail=error=>{if(process.
exitCode=1,!told){told=!0,workflowLog.debug(error instanceof Error?error.stack??error.message:String(error)),annotateError(
(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.jI)(error).explain(),"the step failed");try{_actions_core__WEBPACK_IMPORTED_MODULE_1__.
uH("status","failed")}catch{}}};process.on("uncaughtException",error=>{fail(error),(0,_shared_end_js__WEBPACK_IMPORTED_MODULE_2__.
JZ)()}),await work().catch(fail)}function annotateError(text,title){_actions_core__WEBPACK_IMPORTED_MODULE_1__.z3((0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.
M)(text,1e3).join(`
`),{title:`maqet: ${title}`})}function printFenced(title,content){const close=openFence(title);for(const line of content)
_actions_core__WEBPACK_IMPORTED_MODULE_1__.pq(`  ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.M)(line).join(
" ")}`);close()}async function showGuest(work){const texts={stdout:new _shared_sanitizer_js__WEBPACK_IMPORTED_MODULE_4__.
I,stderr:new _shared_sanitizer_js__WEBPACK_IMPORTED_MODULE_4__.I},close=openFence("Output of the script in the guest:");
try{return await work((stream,chunk)=>write(texts[stream].push(chunk)))}finally{await write(texts.stdout.end()+texts.stderr.
end()),close()}}function openFence(title){const token=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();return _actions_core__WEBPACK_IMPORTED_MODULE_1__.
pq(title),_actions_core__WEBPACK_IMPORTED_MODULE_1__.pq(`::stop-commands::${token}`),()=>_actions_core__WEBPACK_IMPORTED_MODULE_1__.
pq(`::${token}::`)}function write(text){return text===""?Promise.resolve():new Promise(resolve=>process.stdout.write(text,
()=>resolve()))}}),27718:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{a:()=>runPost});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__),_actions_core__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(33838),_audit_verify_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
42622),_engine_context_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(86173),_engine_gone_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
14247),_engine_stop_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(5836),_report_escape_js__WEBPACK_IMPORTED_MODULE_17__=__webpack_require__(
14031),_shared_deadline_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(18013),_shared_end_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
76676),_shared_errors_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(58382),_shared_tls_js__WEBPACK_IMPORTED_MODULE_16__=__webpack_require__(
90296),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_18__=__webpack_require__(10371),_state_find_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
94906),_state_numbered_files_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(91095),_state_record_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(
10388),_artifacts_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(78015),_logger_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(
18980),_state_js__WEBPACK_IMPORTED_MODULE_15__=__webpack_require__(33175);const LONGEST_MS=_artifacts_js__WEBPACK_IMPORTED_MODULE_13__.
jf+5*6e4,QUICK_MS=100;async function runPost(){return(0,_shared_tls_js__WEBPACK_IMPORTED_MODULE_16__.r)(_logger_js__WEBPACK_IMPORTED_MODULE_14__.
QE.warning),await(0,_logger_js__WEBPACK_IMPORTED_MODULE_14__.Q3)(post),(0,_shared_end_js__WEBPACK_IMPORTED_MODULE_8__.JZ)()}
async function post(){process.exitCode=1;const left=(0,_state_js__WEBPACK_IMPORTED_MODULE_15__.C_)();if(left!==void 0){setTimeout(
()=>(0,_logger_js__WEBPACK_IMPORTED_MODULE_14__.QQ)(LONGEST_MS,"The post step did not end in time. It was ended from out\
side."),QUICK_MS).unref();const problems=await endVms(left.state,left.uploaded),problem=oneOf(problems.filter(one=>one!==
void 0));if(problem!==void 0)return(0,_logger_js__WEBPACK_IMPORTED_MODULE_14__.vy)(problem,left.state.vm,{serial:[],qemu:[]})}
process.exitCode=0}async function endVms(state,uploaded){const problems=[],guarded=async work=>{problems.push(await work().
catch(_shared_errors_js__WEBPACK_IMPORTED_MODULE_9__.jI))},{vms,broken,problem}=await claimedVms(state);problems.push(problem);
const isNewest=({dir})=>node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(dir)===state.vm,found=[...vms,...broken.
map(directory=>({directory}))],[newest,...replaced]=found.sort((one,other)=>Number(isNewest(other.directory))-Number(isNewest(
one.directory)));for(const found2 of replaced)await guarded(async()=>unrecorded(await stop(found2)));if(newest!==void 0){
let stopped;await guarded(async()=>(stopped=await stop(newest),unrecorded(stopped))),uploaded||await guarded(()=>conclude(
newest.directory,state,stopped))}return await guarded(async()=>{await(0,_engine_gone_js__WEBPACK_IMPORTED_MODULE_5__.w)(
state.claimant,_logger_js__WEBPACK_IMPORTED_MODULE_14__.QE)}),problems}async function claimedVms({root,vm,claimant}){try{
return await(0,_state_find_js__WEBPACK_IMPORTED_MODULE_10__.Ps)(root,vm,claimant)}catch(error){return{vms:[],broken:[],problem:(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_9__.
jI)(error)}}}async function stop(found){const{caller}=(0,_engine_context_js__WEBPACK_IMPORTED_MODULE_4__.processFacts)(process.
env,(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1]??"")),env={caller,log:_logger_js__WEBPACK_IMPORTED_MODULE_14__.
QE,signal:new AbortController().signal},stopped=await(0,_engine_stop_js__WEBPACK_IMPORTED_MODULE_6__.u)(found,{reason:"p\
ost",metrics:!0},env).catch(error=>{if(error instanceof _state_record_js__WEBPACK_IMPORTED_MODULE_12__.rd)_logger_js__WEBPACK_IMPORTED_MODULE_14__.
QE.warning(`${error.message} No process of that VM was found.`);else throw error});if(stopped===void 0)return;const{reply,
problem,notices}=stopped;reply!==void 0&&_actions_core__WEBPACK_IMPORTED_MODULE_2__.pq(`The VM was stopped by ${reply.method}\
 in ${reply.ms} ms.`),problem!==void 0&&unrecorded(stopped)===void 0&&_logger_js__WEBPACK_IMPORTED_MODULE_14__.QE.warning(
problem.message);for(const notice of notices)_logger_js__WEBPACK_IMPORTED_MODULE_14__.QE.warning(notice);return stopped}
function unrecorded(stopped){const problem=stopped?.problem;return problem instanceof _engine_stop_js__WEBPACK_IMPORTED_MODULE_6__.
dH?problem:void 0}function oneOf(problems){const[first,...more]=problems;if(first===void 0||more.length===0)return first;
const last=problems.at(-1)??first,before=problems.slice(0,-1).map(problem=>problem.explain());return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_9__.
Po([...before,last.marked.message].join(`
`),{remedy:last.marked.remedy})}async function conclude(directory,state,stopped){const record=await(0,_state_record_js__WEBPACK_IMPORTED_MODULE_12__.
aE)(directory).catch(()=>"unreadable"),end=endOf(record,stopped);end!==void 0&&!end.orderly&&_logger_js__WEBPACK_IMPORTED_MODULE_14__.
QE.warning(`The VM ${state.vm} ${end.text}.`);const failed=await(0,_state_numbered_files_js__WEBPACK_IMPORTED_MODULE_11__.
t2)(directory.failures)||end?.orderly===!1||record!=="unreadable"&&record?.state==="failed",due=state.upload==="always"||
state.upload==="on-failure"&&failed,options={...state,name:state.artifactName},artifact=due?(await(0,_artifacts_js__WEBPACK_IMPORTED_MODULE_13__.
di)(directory,options,_logger_js__WEBPACK_IMPORTED_MODULE_14__.QE,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_7__.B2.after(
_artifacts_js__WEBPACK_IMPORTED_MODULE_13__.jf))).artifact:void 0;if(end===void 0&&!await(0,_state_numbered_files_js__WEBPACK_IMPORTED_MODULE_11__.
t2)(directory.audit))return;const verdict=await(0,_audit_verify_js__WEBPACK_IMPORTED_MODULE_3__.H5)(directory.audit).catch(
_shared_errors_js__WEBPACK_IMPORTED_MODULE_9__.jI);if(!("ok"in verdict))return unrecorded(stopped)===void 0?verdict:void 0;
const audit=verdict.ok?`the audit log is intact, its head is ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_17__.D9)(verdict.
head)}`:"the audit log is **broken**",where=artifact===void 0?"":` The evidence is in the artifact ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_17__.
D9)(artifact.name)}.`;if(end!==void 0&&await _actions_core__WEBPACK_IMPORTED_MODULE_2__.z.addRaw(`VM ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_17__.
D9)(state.vm)} ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_17__.p7)(end.text)}; ${audit}.${where}
`).write(),!verdict.ok)return(0,_audit_verify_js__WEBPACK_IMPORTED_MODULE_3__.Oo)(verdict)}function endOf(record,stopped){
if(stopped?.reply!==void 0||stopped?.problem!==void 0)return{text:"was stopped at the end of the job",orderly:!0};if(!(record!==
"unreadable"&&record?.kept!==!0))return record!=="unreadable"&&(0,_engine_stop_js__WEBPACK_IMPORTED_MODULE_6__.hY)(record)?
{text:`had ended by itself before the end of the job: ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_18__.T)(record.
reason)}`,orderly:!1}:{text:"had ended without a record of its end: its supervisor was killed, or could not write it",orderly:!1}}}),
33175:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C_:()=>readStepState,
EJ:()=>saveUploaded,jU:()=>saveStepState});var _actions_core__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33838),zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
92857);const stateSchema=zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({root:zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),vm:zod__WEBPACK_IMPORTED_MODULE_1__.
YjP(),claimant:zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),upload:zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["never","on-failure",
"always"]),artifactName:zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),retentionDays:zod__WEBPACK_IMPORTED_MODULE_1__.aig().nullable()}),
STATE="maqet",DONE="maqet-uploaded";function saveStepState(state){_actions_core__WEBPACK_IMPORTED_MODULE_0__.LZ(STATE,JSON.
stringify(state))}function saveUploaded(){_actions_core__WEBPACK_IMPORTED_MODULE_0__.LZ(DONE,"true")}function readStepState(){
const text=_actions_core__WEBPACK_IMPORTED_MODULE_0__.Gu(STATE);if(text!=="")return{state:stateSchema.parse(JSON.parse(text)),
uploaded:_actions_core__WEBPACK_IMPORTED_MODULE_0__.Gu(DONE)==="true"}}}),9989:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$S:()=>secretsFromEnvironment,KD:()=>secretArgumentsOf,eh:()=>isSecretName});
const ANYWHERE=/passw|passphrase|secret|token|credential|privatekey|apikey|accesskey|authorization|cookie/,LAST_WORD=new Set(
["data","key","keys","b64","pass","pwd","pw","pin","auth"]),VARIABLE=/passw|passphrase|secret|token|credential|private_?key|api_?key|access_?key|_key$|_pass$/i,
squeezed=name=>name.toLowerCase().replace(/[^a-z0-9]/g,"");function isSecretName(name){if(ANYWHERE.test(squeezed(name)))
return!0;const words=name.replace(/([a-z0-9])([A-Z])/g,"$1-$2").toLowerCase().split(/[^a-z0-9]+/).filter(word=>word!=="");
return LAST_WORD.has(words.at(-1)??"")}function secretsFromEnvironment(env){return Object.entries(env).flatMap(([name,value])=>VARIABLE.
test(name)&&value!==void 0&&value!==""?[value]:[])}const OF_COMMAND={"guest-exec":["env"],"sev-inject-launch-secret":["p\
acket-header","secret","gpa"]};function secretArgumentsOf(command){return Object.hasOwn(OF_COMMAND,command)?OF_COMMAND[command]??
[]:[]}}),86173:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{W:()=>administratorPlaces,processFacts:()=>processFacts});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
return{file:"/etc/maqet/policy.yml",variable:env.MAQET_POLICY,trusted:[0]}}}),86614:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{BU:()=>NO_FINDINGS,RK:()=>policyContextSchema,TR:()=>refuse,h1:()=>merge});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
92857);const policyContextSchema=zod__WEBPACK_IMPORTED_MODULE_0__.rej({memoryBytes:zod__WEBPACK_IMPORTED_MODULE_0__.aig().
optional(),addedBytes:zod__WEBPACK_IMPORTED_MODULE_0__.aig().optional(),qemuVersion:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().
optional(),arch:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),created:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.
YjP()).readonly().optional(),dumpFormats:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).readonly().
optional(),memoryLimited:zod__WEBPACK_IMPORTED_MODULE_0__.zMY().optional()}),NO_FINDINGS={refusals:[],paths:[]};function refuse(reason,remedy){
return{refusals:[{reason,remedy}],paths:[]}}function merge(all){return{refusals:all.flatMap(one=>one.refusals),paths:all.
flatMap(one=>one.paths)}}}),86661:((module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(module,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__webpack_require__.r(__webpack_exports__);var _action_post_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(27718);
await(0,_action_post_js__WEBPACK_IMPORTED_MODULE_0__.a)(),__webpack_async_result__()}catch(e){__webpack_async_result__(e)}},
1)}),14031:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{D9:()=>markdownCode,dI:()=>markdownBlock,js:()=>htmlText,p7:()=>markdownText});var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
10371);const STRUCTURAL=/[!"#$&'()*+\-.:<=>@[\\\]^_`{|}~]/g,BREAK="&#8203;",LINKED=/[@#]|:(?=\/)|:(?=[\w+-]+:)|www(?=\.)|\bGH(?=-)/gi,
reference=sign=>`&#${sign.charCodeAt(0)};`;function markdownText(text,max=500){const parts=[];let from=0;const clean=(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.
T)(text,max);for(const match of clean.matchAll(LINKED)){const end=match.index+match[0].length;parts.push(encode(clean.slice(
from,end)),BREAK),from=end}return parts.push(encode(clean.slice(from))),parts.join("")}function markdownCode(text,max=500){
return`<code>${markdownText(text,max)}</code>`}function htmlText(text){return(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.
M)(text,Number.POSITIVE_INFINITY).join(`
`).replace(/[&<>"'`]/g,reference)}function markdownBlock(lines,maxLine=500){const content=lines.flatMap(line=>(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.
M)(line,maxLine)).join(`
`),longest=Math.max(2,...Array.from(content.matchAll(/`+/g),run=>run[0].length)),fence="`".repeat(longest+1);return`${fence}\
text
${content}
${fence}`}function encode(text){return text.replace(STRUCTURAL,reference).replace(/^ | $/g,"&#32;")}}),68230:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Cm:()=>lstatIfThere,N$:()=>systemProblem,W_:()=>withoutLinks,aw:()=>isStillAt,
mL:()=>HostPathError,np:()=>openHostFile,sC:()=>resolveHostPath});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__),
node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.
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
lstat)(file,{bigint:!0}).catch(()=>{})]);return opened.ino===named?.ino&&opened.dev===named.dev}async function lstatIfThere(file){
return(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file).catch(error=>{if((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.
UQ)(error)!=="ENOENT")throw error})}function contains(directory,inner,identify){const identity=identify(directory);return ancestors(
inner).some(at=>at===directory||identity!==void 0&&identify(at)===identity)}function ancestors(file){const above=node_path__WEBPACK_IMPORTED_MODULE_2___default().
dirname(file);return above===file?[file]:[file,...ancestors(above)]}function identityOf(file){try{const stats=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
statSync)(file,{bigint:!0,throwIfNoEntry:!1});return stats===void 0?void 0:`${stats.dev}:${stats.ino}`}catch{return}}}),
28190:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>Sanitizer});
var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(46193),node_string_decoder__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_string_decoder__WEBPACK_IMPORTED_MODULE_0__),_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
10371);const LONGEST_LINE=4e3;class Sanitizer{decoder=new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder(
"utf8");unfinished="";push(chunk){return this.take(this.decoder.write(chunk))}end(){const rest=this.take(this.decoder.end()),
last=this.unfinished;return this.unfinished="",last===""?rest:`${rest}${shown(last)}
`}take(text){const all=(this.unfinished+text).split(`
`);let last=all.pop()??"";for(;last.length>LONGEST_LINE;last=last.slice(LONGEST_LINE))all.push(last.slice(0,LONGEST_LINE));
return this.unfinished=last,all.map(line=>`${shown(line)}
`).join("")}}function shown(line){const pieces=[];for(let from=0;from===0||from<line.length;from+=LONGEST_LINE)pieces.push(
line.slice(from,from+LONGEST_LINE));return pieces.flatMap(piece=>(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.M)(piece,
LONGEST_LINE)).join(`
`)}}),90296:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{r:()=>checkCertificates});const VARIABLE="NODE_TLS_REJECT_UNAUTHORIZED";function checkCertificates(warn){process.env[VARIABLE]===
"0"&&(delete process.env[VARIABLE],warn(`${VARIABLE}=0 is ignored: certificates are checked all the same, because images\
, artifacts and tokens cross these connections. To trust an authority of your own, name the file of its certificate in N\
ODE_EXTRA_CA_CERTS.`))}}),82589:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
UQ)(error)??(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.kc)(error)})`,{cause:error})}})};export{id,ids,modules};
