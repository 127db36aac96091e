const id=1730,ids=[1730,6266],modules={18980:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{QE:()=>workflowLog,TF:()=>annotateError,qc:()=>showGuest,vy:()=>failStep});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
()=>resolve()))}}),18752:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{m:()=>rawInputs,n:()=>withoutDefaults});var _inputs_schema_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(13910);const PREFIX="\
INPUT_";function rawInputs(env){return Object.fromEntries(Object.entries(env).flatMap(([name,value])=>name.startsWith(PREFIX)&&
value!==void 0?[[name.slice(PREFIX.length).toLowerCase(),value]]:[]))}function withoutDefaults(raw){const defaults=new Map(
_inputs_schema_js__WEBPACK_IMPORTED_MODULE_0__.m.map(input=>[input.name,input.default]));return Object.fromEntries(Object.
entries(raw).filter(([name,text])=>text!==defaults.get(name)))}}),33175:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C_:()=>readStepState,EJ:()=>saveUploaded,jU:()=>saveStepState});var _actions_core__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33838),zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(92857);const stateSchema=zod__WEBPACK_IMPORTED_MODULE_1__.Ikc(
{root:zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),vm:zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),claimant:zod__WEBPACK_IMPORTED_MODULE_1__.
YjP(),upload:zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["never","on-failure","always"]),artifactName:zod__WEBPACK_IMPORTED_MODULE_1__.
YjP(),retentionDays:zod__WEBPACK_IMPORTED_MODULE_1__.aig().nullable()}),STATE="maqet",DONE="maqet-uploaded";function saveStepState(state){
_actions_core__WEBPACK_IMPORTED_MODULE_0__.LZ(STATE,JSON.stringify(state))}function saveUploaded(){_actions_core__WEBPACK_IMPORTED_MODULE_0__.
LZ(DONE,"true")}function readStepState(){const text=_actions_core__WEBPACK_IMPORTED_MODULE_0__.Gu(STATE);if(text!=="")return{
state:stateSchema.parse(JSON.parse(text)),uploaded:_actions_core__WEBPACK_IMPORTED_MODULE_0__.Gu(DONE)==="true"}}}),11902:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e:()=>runStep});var external_node_crypto_=__webpack_require__(77598),external_node_fs_=__webpack_require__(
73024),core=__webpack_require__(33838),context=__webpack_require__(86173),parse=__webpack_require__(8745),errors=__webpack_require__(
58382),shared_process=__webpack_require__(16588),wording=__webpack_require__(8273),tool_cache=__webpack_require__(26266);
const MAX_READABLE=90;function artifactName(parts){const{vm,job,matrix,step,attempt}=parts,readable=["maqet",vm,job,...matrixValues(
matrix)].join("-"),hash=(0,external_node_crypto_.createHash)("sha256").update(JSON.stringify([vm,job,matrix,step,attempt])).
digest("hex").slice(0,8);return`${plain(readable).slice(0,MAX_READABLE)}-${hash}`}function matrixValues(matrix){try{const value=JSON.
parse(matrix);return typeof value=="object"&&value!==null?Object.values(value).filter(item=>typeof item!="object").map(String):
[]}catch{return[]}}function plain(text){return text.replace(/[^A-Za-z0-9._-]+/g,"-").replace(/-{2,}/g,"-")}var logger=__webpack_require__(
18980),raw_inputs=__webpack_require__(18752),action_state=__webpack_require__(33175);async function runStep(){process.exitCode=
1;const raw=(0,raw_inputs.m)(process.env);let inputs;try{inputs=await(0,parse.T)((0,raw_inputs.n)(raw),process.arch,{warn:warning=>logger.
QE.warning(warning)})}catch(error){core.uH("status","failed"),(0,logger.vy)((0,errors.jI)(error),raw.vm??"",{serial:[],qemu:[]});
return}const env=stepEnvironment(),state=stepState(inputs,env);(0,action_state.jU)(state);const{runVm}=await Promise.all(
[__webpack_require__.e(4058),__webpack_require__.e(9826),__webpack_require__.e(7410),__webpack_require__.e(7817),__webpack_require__.
e(2586),__webpack_require__.e(3823),__webpack_require__.e(5836),__webpack_require__.e(5637),__webpack_require__.e(973)]).
then(__webpack_require__.bind(__webpack_require__,50973)),result=await runVm(inputs,env),{conclude}=await Promise.all([__webpack_require__.
e(151),__webpack_require__.e(7880)]).then(__webpack_require__.bind(__webpack_require__,37880));await conclude(result,inputs,
state,env,entryFile()),process.exitCode=result.status==="passed"?0:1}function entryFile(){return(0,external_node_fs_.realpathSync)(
process.argv[1]??"")}function stepEnvironment(){const cancel=new AbortController;for(const signal of["SIGINT","SIGTERM"])
process.on(signal,()=>cancel.abort());return{...(0,context.processFacts)(process.env,entryFile()),log:logger.QE,claimant:(0,external_node_crypto_.
randomUUID)(),toolCache:tool_cache.F,imageCache:async()=>(await __webpack_require__.e(2356).then(__webpack_require__.bind(
__webpack_require__,2356))).actionsImageCache(logger.QE),watchPid:(0,shared_process._n)((0,shared_process.ls)(process.ppid))?
process.ppid:void 0,signal:cancel.signal,showGuest:logger.qc,wording:wording.Ep,onPhase:name=>logger.QE.debug(`phase ${name}`)}}
function stepState(inputs,env){const{GITHUB_JOB:job="",GITHUB_ACTION:step="",GITHUB_RUN_ATTEMPT:attempt=""}=process.env;
return{root:env.root,vm:inputs.vm,claimant:env.claimant,upload:inputs.upload,artifactName:inputs.artifactName??artifactName(
{vm:inputs.vm,job,matrix:inputs.matrix??"",step,attempt}),retentionDays:inputs.retentionDays??null}}}),9989:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
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
trusted:[0]}}}),41730:((module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(module,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__webpack_require__.r(__webpack_exports__);var _action_step_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(11902);
await(0,_action_step_js__WEBPACK_IMPORTED_MODULE_0__.e)(),__webpack_async_result__()}catch(e){__webpack_async_result__(e)}},
1)}),58382:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Po:()=>MaqetError,UQ:()=>errnoOf,Ul:()=>FAILURE_STATUSES,cc:()=>CancelledError,dz:()=>InputError,j3:()=>DeadlineError,jI:()=>asMaqetError,
kc:()=>errorText});var _wording_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8273);const FAILURE_STATUSES=["faile\
d","timed-out","crashed","blocked"];class MaqetError extends Error{remedy;status;#marked;constructor(message,facts){super(
(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.MH)(message),facts.cause===void 0?void 0:{cause:facts.cause}),this.name=new.target.
name,this.remedy=(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.MH)(facts.remedy),this.status=facts.status??"failed",this.#marked=
{message,remedy:facts.remedy}}get marked(){return this.#marked}inWords(wording){return{message:(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__.
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
code=="string"?error.code:void 0}}),28190:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
`)}}),86136:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{DN:()=>ProgramMissingError,JJ:()=>QemuVersionError,aw:()=>ProgramBrokenError,g8:()=>ToolchainError,sy:()=>InstallError});
var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58382),_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8273);class ToolchainError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.Po{}class ProgramMissingError extends ToolchainError{}
class ProgramBrokenError extends ToolchainError{file;reason;constructor(file,reason){super(`\`${file}\` does not run: ${reason}\
.`,{remedy:`Reinstall QEMU, or name a working one with ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__.hF)("qemu")}\
.`}),this.file=file,this.reason=reason}}class QemuVersionError extends ToolchainError{constructor(range,found){const list=found.
map(({path,version})=>`${version} (\`${path}\`)`).join(", ");super(`QEMU ${list} does not satisfy ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__.
hF)("qemu-version",range)}.`,{remedy:`Widen ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__.hF)("qemu-version")}, o\
r name a QEMU of that version with ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__.hF)("qemu")}.`})}}class InstallError extends ToolchainError{}}),
26266:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F:()=>runnerToolCache,
directoryToolCache:()=>directoryToolCache});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_crypto__WEBPACK_IMPORTED_MODULE_0__),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_1__),node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.
n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__),node_os__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(48161),node_os__WEBPACK_IMPORTED_MODULE_3___default=__webpack_require__.
n(node_os__WEBPACK_IMPORTED_MODULE_3__),node_path__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_4___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_4__),_errors_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(86136);const ENTRY="\
maqet-toolchain",ENTRY_VERSION="1.0.0",FILE="manifest.json",SIZE_LIMIT=1024*1024;async function runnerToolCache(){if(!process.
env.RUNNER_TOOL_CACHE)throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.g8("RUNNER_TOOL_CACHE is not set.",{remedy:"Run \
this as a step of a workflow, or use the `maqet` command."});const{find,cacheFile}=await Promise.all([__webpack_require__.
e(4523),__webpack_require__.e(2088),__webpack_require__.e(1955),__webpack_require__.e(3838),__webpack_require__.e(9805)]).
then(__webpack_require__.bind(__webpack_require__,59805));return{read:()=>{const directory=find(ENTRY,ENTRY_VERSION);return directory===
""?void 0:readSmall(node_path__WEBPACK_IMPORTED_MODULE_4___default().join(directory,FILE))},write:async text=>{const temp=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_4___default().join(process.env.RUNNER_TEMP||node_os__WEBPACK_IMPORTED_MODULE_3___default().
tmpdir(),"maqet-toolchain-")),{rmRF}=await __webpack_require__.e(8701).then(__webpack_require__.bind(__webpack_require__,
88701));try{const source=node_path__WEBPACK_IMPORTED_MODULE_4___default().join(temp,FILE);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
writeFile)(source,text),await cacheFile(source,FILE,ENTRY,ENTRY_VERSION)}finally{await rmRF(temp)}}}}function directoryToolCache(cacheDir){
const directory=node_path__WEBPACK_IMPORTED_MODULE_4___default().join(cacheDir,ENTRY,ENTRY_VERSION,node_os__WEBPACK_IMPORTED_MODULE_3___default().
arch()),file=node_path__WEBPACK_IMPORTED_MODULE_4___default().join(directory,FILE),marker=`${directory}.complete`;return{
read:()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(marker)?readSmall(file):void 0,write:async text=>{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
mkdir)(directory,{recursive:!0});const draft=`${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;try{
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(draft,text,{flag:"wx"}),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
rename)(draft,file)}catch(error){throw await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft,{force:!0}),error}
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(marker,"")}}}function readSmall(file){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
statSync)(file).size<=SIZE_LIMIT?(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file,"utf8"):void 0}catch{return}}})};export{id,ids,modules};
