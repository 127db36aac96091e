const id=7185,ids=[7185],modules={78015:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Wk:()=>artifactUrl,uv:()=>hasService,di:()=>uploadEvidence});var promises_=__webpack_require__(51455),
external_node_path_=__webpack_require__(76760),external_node_path_default=__webpack_require__.n(external_node_path_),deadline=__webpack_require__(
18013),errors=__webpack_require__(58382),numbered_files=__webpack_require__(91095);async function evidenceFiles(directory){
const{audit,serialLog,qemuLog,shareLog,supervisorLog,events,record,failures}=directory,names=[audit,serialLog,qemuLog,shareLog,
supervisorLog,events,record,failures],ofRuns=(await filesIn(directory.dir)).filter(file=>directory.ofRuns.some(first=>(0,numbered_files.
Po)(file,first)!==void 0)),[logs,dumps]=await Promise.all([regularFiles([...names,...ofRuns,...await filesIn(directory.screenshots)]),
regularFiles((await filesIn(directory.dumps)).filter(file=>!file.endsWith(".partial")))]);return{logs,dumps}}async function filesIn(dir){
return(await(0,promises_.readdir)(dir)).map(name=>external_node_path_default().join(dir,name))}async function regularFiles(files){
return(await Promise.all(files.map(async file=>({file,stat:await(0,promises_.lstat)(file).catch(()=>{})})))).filter(({stat})=>stat?.
isFile()&&stat.size>0).map(({file})=>file)}const UPLOAD_MS=15*6e4;async function uploadEvidence(directory,options,log){if(!hasService(
process.env)){log.notice(`No artifact service is available. The evidence stays in ${directory.dir}.`);return}try{return await deadline.
B.after(UPLOAD_MS).race(upload(directory,options),"the upload of the artifacts")}catch(error){log.warning(`Could not upl\
oad the evidence (${(0,errors.kc)(error)}). It stays in ${directory.dir}.`);return}}function hasService(env){if(!env.ACTIONS_RUNTIME_TOKEN||
!env.ACTIONS_RESULTS_URL)return!1;const host=URL.parse(env.GITHUB_SERVER_URL||"https://github.com")?.hostname??"";return host===
"github.com"||host.endsWith(".ghe.com")||host.endsWith(".localhost")}async function upload(directory,{name,retentionDays}){
const{DefaultArtifactClient}=await Promise.all([__webpack_require__.e(6118),__webpack_require__.e(6002),__webpack_require__.
e(7888)]).then(__webpack_require__.bind(__webpack_require__,37888)),client=new DefaultArtifactClient,options=retentionDays===
null?{}:{retentionDays},{logs,dumps}=await evidenceFiles(directory),{id:id2}=await client.uploadArtifact(name,[...logs],
directory.dir,options);for(const dump of dumps)await uploadDump(client,name,dump,directory,options);return{name,id:id2??
0,url:artifactUrl(id2)}}async function uploadDump(client,prefix,dump,directory,options){const staging=await(0,promises_.
mkdtemp)(external_node_path_default().join(directory.dir,".upload-"));try{const named=external_node_path_default().join(
staging,`${prefix}-${external_node_path_default().basename(dump)}`);await(0,promises_.link)(dump,named),await client.uploadArtifact(
external_node_path_default().basename(named),[named],staging,{...options,skipArchive:!0})}finally{await(0,promises_.rm)(
staging,{recursive:!0,force:!0})}}function artifactUrl(id2){const{GITHUB_SERVER_URL:server,GITHUB_REPOSITORY:repository,
GITHUB_RUN_ID:run}=process.env;return id2===void 0?"":`${server}/${repository}/actions/runs/${run}/artifacts/${id2}`}}),
18980:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{QE:()=>workflowLog,
TF:()=>annotateError,qc:()=>showGuest,vy:()=>failStep});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598),node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__),
_actions_core__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(33838),_shared_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
28190),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(10371),_shared_wording_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
8273);const SHOWN_LINES=40,MAX_MESSAGE=4e3,workflowLog={debug:message=>_actions_core__WEBPACK_IMPORTED_MODULE_1__.Yz(sanitized(
message)),info:message=>_actions_core__WEBPACK_IMPORTED_MODULE_1__.pq(sanitized(message)),notice:message=>_actions_core__WEBPACK_IMPORTED_MODULE_1__.
lm(sanitized(message)),warning:message=>_actions_core__WEBPACK_IMPORTED_MODULE_1__.$e(sanitized(message)),error:message=>_actions_core__WEBPACK_IMPORTED_MODULE_1__.
pq(sanitized(message))};function sanitized(message){return(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__.M)((0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_3__.
MH)(message),MAX_MESSAGE).join(`
`)}function failStep({message,remedy,status},vm,tail){const serial=tail.serial.slice(-SHOWN_LINES),qemu=tail.qemu.slice(
-SHOWN_LINES);serial.length>0&&printFenced("The last lines of the serial log:",serial),qemu.length>0&&printFenced("The l\
ast lines of QEMU:",qemu),annotateError(`${message} ${remedy}`,`VM ${vm} ${status}`)}function annotateError(text,title){
_actions_core__WEBPACK_IMPORTED_MODULE_1__.z3((0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__.M)(text,1e3).join(
`
`),{title:`maqet: ${title}`})}function printFenced(title,content){const close=openFence(title);for(const line of content)
_actions_core__WEBPACK_IMPORTED_MODULE_1__.pq(`  ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__.M)(line).join(
" ")}`);close()}async function showGuest(work){const texts={stdout:new _shared_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.
I,stderr:new _shared_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.I},close=openFence("Output of the script in the guest:");
try{return await work((stream,chunk)=>write(texts[stream].push(chunk)))}finally{await write(texts.stdout.end()+texts.stderr.
end()),close()}}function openFence(title){const token=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();return _actions_core__WEBPACK_IMPORTED_MODULE_1__.
pq(title),_actions_core__WEBPACK_IMPORTED_MODULE_1__.pq(`::stop-commands::${token}`),()=>_actions_core__WEBPACK_IMPORTED_MODULE_1__.
pq(`::${token}::`)}function write(text){return text===""?Promise.resolve():new Promise(resolve=>process.stdout.write(text,
()=>resolve()))}}),27718:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{a:()=>runPost});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__),_actions_core__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(33838),_audit_verify_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
42622),_engine_context_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(86173),_engine_stop_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
5836),_report_escape_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(14031),_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
58382),_state_find_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(94906),_state_numbered_files_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
91095),_state_record_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(10388),_artifacts_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
78015),_logger_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(18980),_state_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(
33175);async function runPost(){process.exitCode=1;const left=(0,_state_js__WEBPACK_IMPORTED_MODULE_11__.C_)();if(left!==
void 0){const{state,uploaded}=left,[newest,...replaced]=await(0,_state_find_js__WEBPACK_IMPORTED_MODULE_6__.Ps)(state.root,
state.vm,state.claimant),problems=[];for(const found of replaced)problems.push(unrecorded(await stop(found)));if(newest!==
void 0){const stopped=await stop(newest);problems.push(unrecorded(stopped)),uploaded||problems.push(await conclude(newest.
directory,state,stopped))}const problem=oneOf(problems.filter(one=>one!==void 0));if(problem!==void 0)return(0,_logger_js__WEBPACK_IMPORTED_MODULE_10__.
vy)(problem,state.vm,{serial:[],qemu:[]})}process.exitCode=0}async function stop(found){const{caller}=(0,_engine_context_js__WEBPACK_IMPORTED_MODULE_3__.
processFacts)(process.env,(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1]??"")),env={caller,log:_logger_js__WEBPACK_IMPORTED_MODULE_10__.
QE,signal:new AbortController().signal},stopped=await(0,_engine_stop_js__WEBPACK_IMPORTED_MODULE_4__.u)(found,{reason:"p\
ost",metrics:!0},env),{reply,problem,notices}=stopped;reply!==void 0&&_actions_core__WEBPACK_IMPORTED_MODULE_1__.pq(`The\
 VM was stopped by ${reply.method} in ${reply.ms} ms.`),problem!==void 0&&unrecorded(stopped)===void 0&&_logger_js__WEBPACK_IMPORTED_MODULE_10__.
QE.warning(problem.message);for(const notice of notices)_logger_js__WEBPACK_IMPORTED_MODULE_10__.QE.warning(notice);return stopped}
function unrecorded({problem}){return problem instanceof _engine_stop_js__WEBPACK_IMPORTED_MODULE_4__.dH?problem:void 0}
function oneOf(problems){const[first,...more]=problems;if(first===void 0||more.length===0)return first;const last=problems.
at(-1)??first,before=problems.slice(0,-1).map(problem=>problem.explain());return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__.
Po([...before,last.marked.message].join(`
`),{remedy:last.marked.remedy})}async function conclude(directory,state,stopped){const failed=await(0,_state_numbered_files_js__WEBPACK_IMPORTED_MODULE_7__.
t2)(directory.failures)||(await(0,_state_record_js__WEBPACK_IMPORTED_MODULE_8__.aE)(directory))?.state==="failed",artifact=state.
upload==="always"||state.upload==="on-failure"&&failed?await(0,_artifacts_js__WEBPACK_IMPORTED_MODULE_9__.di)(directory,
{...state,name:state.artifactName},_logger_js__WEBPACK_IMPORTED_MODULE_10__.QE):void 0;if(stopped.reply===void 0&&stopped.
problem===void 0)return;const verdict=await(0,_audit_verify_js__WEBPACK_IMPORTED_MODULE_2__.H)(directory.audit).catch(_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__.
jI);if(!("ok"in verdict))return unrecorded(stopped)===void 0?verdict:void 0;const audit=verdict.ok?`the audit log is int\
act, its head is ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_12__.D9)(verdict.head)}`:"the audit log is **broken**",
where=artifact===void 0?"":` The evidence is in the artifact ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_12__.D9)(artifact.
name)}.`;if(await _actions_core__WEBPACK_IMPORTED_MODULE_1__.z.addRaw(`VM ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_12__.
D9)(state.vm)} was stopped at the end of the job; ${audit}.${where}
`).write(),!verdict.ok)return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__.Po(`The audit log is broken at record ${verdict.
brokenAt}: ${verdict.problem}.`,{remedy:"Do not trust the records from there on."})}}),33175:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C_:()=>readStepState,EJ:()=>saveUploaded,jU:()=>saveStepState});var _actions_core__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33838),zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(92857);const stateSchema=zod__WEBPACK_IMPORTED_MODULE_1__.Ikc(
{root:zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),vm:zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),claimant:zod__WEBPACK_IMPORTED_MODULE_1__.
YjP(),upload:zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["never","on-failure","always"]),artifactName:zod__WEBPACK_IMPORTED_MODULE_1__.
YjP(),retentionDays:zod__WEBPACK_IMPORTED_MODULE_1__.aig().nullable()}),STATE="maqet",DONE="maqet-uploaded";function saveStepState(state){
_actions_core__WEBPACK_IMPORTED_MODULE_0__.LZ(STATE,JSON.stringify(state))}function saveUploaded(){_actions_core__WEBPACK_IMPORTED_MODULE_0__.
LZ(DONE,"true")}function readStepState(){const text=_actions_core__WEBPACK_IMPORTED_MODULE_0__.Gu(STATE);if(text!=="")return{
state:stateSchema.parse(JSON.parse(text)),uploaded:_actions_core__WEBPACK_IMPORTED_MODULE_0__.Gu(DONE)==="true"}}}),9989:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$S:()=>secretsFromEnvironment,KD:()=>secretArgumentsOf,eh:()=>isSecretName});
const ANYWHERE=/passw|passphrase|secret|token|credential|privatekey|apikey|accesskey|authorization|cookie/,LAST_WORD=new Set(
["data","key","keys","b64","pass","pwd","pw","pin","auth"]),VARIABLE=/passw|passphrase|secret|token|credential|private_?key|api_?key|access_?key|_key$|_pass$/i,
squeezed=name=>name.toLowerCase().replace(/[^a-z0-9]/g,"");function isSecretName(name){if(ANYWHERE.test(squeezed(name)))
return!0;const words=name.replace(/([a-z0-9])([A-Z])/g,"$1-$2").toLowerCase().split(/[^a-z0-9]+/).filter(word=>word!=="");
return LAST_WORD.has(words.at(-1)??"")}function secretsFromEnvironment(env){return Object.entries(env).flatMap(([name,value])=>VARIABLE.
test(name)&&value!==void 0&&value!==""?[value]:[])}const OF_COMMAND={"guest-exec":["env"],"sev-inject-launch-secret":["p\
acket-header","secret","gpa"]};function secretArgumentsOf(command){return Object.hasOwn(OF_COMMAND,command)?OF_COMMAND[command]??
[]:[]}}),86173:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
trusted:[0]}}}),86661:((module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(module,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
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
${fence}`}function encode(text){return text.replace(STRUCTURAL,reference).replace(/^ | $/g,"&#32;")}}),58382:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Po:()=>MaqetError,UQ:()=>errnoOf,Ul:()=>FAILURE_STATUSES,cc:()=>CancelledError,
dz:()=>InputError,j3:()=>DeadlineError,jI:()=>asMaqetError,kc:()=>errorText});var _wording_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8273);const FAILURE_STATUSES=["failed","timed-out","crashed","blocked"];class MaqetError extends Error{remedy;status;#marked;constructor(message,facts){
super((0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.MH)(message),facts.cause===void 0?void 0:{cause:facts.cause}),this.name=
new.target.name,this.remedy=(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.MH)(facts.remedy),this.status=facts.status??"fai\
led",this.#marked={message,remedy:facts.remedy}}get marked(){return this.#marked}inWords(wording){return{message:(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.
MH)(this.#marked.message,wording),remedy:(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.MH)(this.#marked.remedy,wording)}}explain(wording){
const{message,remedy}=wording===void 0?this:this.inWords(wording);return`${message} ${remedy}`}}class InputError extends MaqetError{problems;constructor(problems,remedy="\
Nothing was started. Correct the values named here."){super(problems.map(problemLine).join(`
`),{remedy}),this.problems=problems}}function problemLine({input,value,problem,at}){return`${at===void 0?(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.
y8)(input):`${at}: \`${input}\``} (${JSON.stringify(value)}) ${problem}${problem.endsWith("?")?"":"."}`}class DeadlineError extends MaqetError{constructor(what,ms,remedy="\
Raise the timeout, or look for the cause in serial.log and qemu.log."){super(`Timed out after ${ms} ms waiting for ${what}\
.`,{remedy,status:"timed-out"})}}class CancelledError extends MaqetError{constructor(what){super(`Cancelled during ${what}\
.`,{remedy:"No action is needed: everything that it had started has been stopped."})}}function asMaqetError(error){if(error instanceof
MaqetError)return error;const message=error instanceof Error?`${error.name}: ${error.message}`:String(error);return new MaqetError(
message,{remedy:"This is unexpected: please report it with the audit log and qemu.log.",cause:error})}function errorText(error,wording){
return error instanceof MaqetError?error.explain(wording):typeof error=="object"&&error!==null&&"message"in error?String(
error.message):String(error)}function errnoOf(error){return typeof error=="object"&&error!==null&&"code"in error&&typeof error.
code=="string"?error.code:void 0}}),68230:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{N$:()=>systemProblem,W_:()=>withoutLinks,aw:()=>isStillAt,mL:()=>HostPathError,np:()=>openHostFile,
sC:()=>resolveHostPath});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
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
file,{bigint:!0,throwIfNoEntry:!1});return stats===void 0?void 0:`${stats.dev}:${stats.ino}`}catch{return}}}),16588:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ib:()=>processIdSchema,Sc:()=>residentBytes,_n:()=>isAlive,a7:()=>signalProcess,
ls:()=>identify});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__),zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(92857);const processIdSchema=zod__WEBPACK_IMPORTED_MODULE_1__.
rej({pid:zod__WEBPACK_IMPORTED_MODULE_1__.aig().int(),startTime:zod__WEBPACK_IMPORTED_MODULE_1__.YjP()});function procStat(pid){
try{const stat=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`,"latin1"),fields=stat.slice(stat.
lastIndexOf(")")+2).split(" ");return{state:fields[0]??"",startTime:fields[19]??""}}catch{return}}function identify(pid){
return{pid,startTime:procStat(pid)?.startTime??""}}function isAlive({pid,startTime}){const stat=procStat(pid);if(stat!==
void 0)return stat.state!=="Z"&&stat.state!=="X"&&(startTime===""||stat.startTime===startTime);if(process.platform==="li\
nux")return!1;try{return process.kill(pid,0),!0}catch(error){return error instanceof Error&&"code"in error&&error.code===
"EPERM"}}function signalProcess(id2,signal){if(isAlive(id2))try{process.kill(id2.pid,signal)}catch{}}function residentBytes(pid){
let text;try{text=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/status`,"latin1")}catch{return}const sizes=[
...text.matchAll(/^(VmRSS|VmSwap|HugetlbPages):\s+(\d+) kB$/gm)];if(sizes.some(([,name])=>name==="VmRSS"))return sizes.reduce(
(sum,[,,kib])=>sum+Number(kib)*1024,0)}}),28190:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{I:()=>Sanitizer});var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(46193),
node_string_decoder__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_0__),
_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(10371);const LONGEST_LINE=4e3;class Sanitizer{decoder=new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.
StringDecoder("utf8");unfinished="";push(chunk){return this.take(this.decoder.write(chunk))}end(){const rest=this.take(this.
decoder.end()),last=this.unfinished;return this.unfinished="",last===""?rest:`${rest}${shown(last)}
`}take(text){const all=(this.unfinished+text).split(`
`);let last=all.pop()??"";for(;last.length>LONGEST_LINE;last=last.slice(LONGEST_LINE))all.push(last.slice(0,LONGEST_LINE));
return this.unfinished=last,all.map(line=>`${shown(line)}
`).join("")}}function shown(line){const pieces=[];for(let from=0;from===0||from<line.length;from+=LONGEST_LINE)pieces.push(
line.slice(from,from+LONGEST_LINE));return pieces.flatMap(piece=>(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.M)(piece,
LONGEST_LINE)).join(`
`)}})};export{id,ids,modules};
