const id=1730,ids=[1730,6347],modules={66248:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{R:()=>rememberEnvironment,l:()=>offerCommands});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),
node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__),_actions_core__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(33838),_guest_program_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
76884),_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(58382),_shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
82589),_state_step_environment_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(131);const SHELL_USAGE="error: Use `s\
hell: maqet-shell VM {0}`.";async function offerCommands(root,entryFile,log){const bin=node_path__WEBPACK_IMPORTED_MODULE_1___default().
join(root,".bin");try{await writeShims(bin,node_path__WEBPACK_IMPORTED_MODULE_1___default().join(node_path__WEBPACK_IMPORTED_MODULE_1___default().
dirname(entryFile),"..","cli","index.js")),(process.env.PATH??"").split(node_path__WEBPACK_IMPORTED_MODULE_1___default().
delimiter).includes(bin)||_actions_core__WEBPACK_IMPORTED_MODULE_2__.fM(bin)}catch(error){log.warning(`Could not put \`ma\
qet\` and \`maqet-shell\` on the PATH of later steps (${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.kc)(error)}).`)}}
async function rememberEnvironment(directory,log){await(0,_state_step_environment_js__WEBPACK_IMPORTED_MODULE_6__.D)(directory,
process.env).catch(error=>log.warning(`Could not record the environment of this step, which \`maqet-shell\` compares with \
(${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.kc)(error)}).`))}async function writeShims(bin,program){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
mkdir)(bin,{recursive:!0,mode:448});const problem=await(0,_shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_5__.Gi)(bin);
if(problem!==void 0)throw new _shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_5__.VT(problem);const call=`exec ${(0,_guest_program_js__WEBPACK_IMPORTED_MODULE_3__.
hD)(process.execPath)} ${(0,_guest_program_js__WEBPACK_IMPORTED_MODULE_3__.hD)(program)}`,shell=[`[ $# -ge 2 ] || { echo\
 ${(0,_guest_program_js__WEBPACK_IMPORTED_MODULE_3__.hD)(SHELL_USAGE)} >&2; exit 125; }`,"vm=$1 script=$2","shift 2",`${call}\
 run "$vm" --step-env --script "$script" "$@"`];await writeShim(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(bin,
"maqet"),`${call} "$@"`),await writeShim(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(bin,"maqet-shell"),shell.
join(`
`))}async function writeShim(file,body){const partial=`${file}.${process.pid}`;try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
writeFile)(partial,`#!/bin/sh
${body}
`,{mode:448}),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(partial,file)}catch(error){throw await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
rm)(partial,{force:!0}),error}}}),18980:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Q3:()=>guardStep,QE:()=>workflowLog,QQ:()=>endStepAfter,TF:()=>annotateError,qc:()=>showGuest,vy:()=>failStep});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
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
()=>resolve()))}}),18752:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{m:()=>rawInputs,n:()=>withoutDefaults});var _inputs_schema_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52921);const PREFIX="\
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
73024),core=__webpack_require__(33838),context=__webpack_require__(86173),parse=__webpack_require__(8745),shared_deadline=__webpack_require__(
18013),end=__webpack_require__(76676),errors=__webpack_require__(58382),shared_process=__webpack_require__(16588),tls=__webpack_require__(
90296),units=__webpack_require__(64886),wording=__webpack_require__(8273),layout=__webpack_require__(61719),tool_cache=__webpack_require__(
26266);const MAX_READABLE=90;function artifactName(parts){const{vm,job,matrix,step:step2,attempt}=parts,readable=["maqet",
vm,job,...matrixValues(matrix)].join("-"),hash=(0,external_node_crypto_.createHash)("sha256").update(JSON.stringify([vm,
job,matrix,step2,attempt])).digest("hex").slice(0,8);return`${plain(readable).slice(0,MAX_READABLE)}-${hash}`}function matrixValues(matrix){
try{const value=JSON.parse(matrix);return typeof value=="object"&&value!==null?Object.values(value).filter(item=>typeof item!=
"object").map(String):[]}catch{return[]}}function plain(text){return text.replace(/[^A-Za-z0-9._-]+/g,"-").replace(/-{2,}/g,
"-")}var command_shims=__webpack_require__(66248),logger=__webpack_require__(18980),raw_inputs=__webpack_require__(18752),
action_state=__webpack_require__(33175);const GRACE_MS=5*6e4,LAST_MS=15e3;async function runStep(){return(0,tls.r)(logger.
QE.warning),await(0,logger.Q3)(step),(0,end.JZ)()}async function step(){process.exitCode=1,await(0,command_shims.l)((0,layout.
om)(process.env),entryFile(),logger.QE);const raw=(0,raw_inputs.m)(process.env);let inputs;try{inputs=await(0,parse.T)((0,raw_inputs.
n)(raw),process.arch,{warn:warning=>logger.QE.warning(warning)})}catch(error){core.uH("status","failed"),(0,logger.vy)((0,errors.
jI)(error),raw.vm??"",{serial:[],qemu:[]});return}const longestMs=inputs.timeoutMs+GRACE_MS;(0,logger.QQ)(longestMs,`The\
 step did not end within its timeout and ${(0,units.a3)(GRACE_MS)} more. It was ended from outside.`);const env=stepEnvironment(),
deadline=shared_deadline.B2.after(longestMs-LAST_MS,env.signal),state=stepState(inputs,env);(0,action_state.jU)(state);const{
runVm}=await Promise.all([__webpack_require__.e(4058),__webpack_require__.e(5986),__webpack_require__.e(7797),__webpack_require__.
e(5697),__webpack_require__.e(7216),__webpack_require__.e(5836),__webpack_require__.e(5637),__webpack_require__.e(8512)]).
then(__webpack_require__.bind(__webpack_require__,88512)),result=await runVm(inputs,env),{conclude}=await Promise.all([__webpack_require__.
e(151),__webpack_require__.e(2675)]).then(__webpack_require__.bind(__webpack_require__,82675));await conclude(result,inputs,
state,env,deadline),process.exitCode=result.status==="passed"?0:1}function entryFile(){return(0,external_node_fs_.realpathSync)(
process.argv[1]??"")}function stepEnvironment(){const cancel=new AbortController;for(const signal of["SIGINT","SIGTERM"])
process.on(signal,()=>cancel.abort());const facts=(0,context.processFacts)(process.env,entryFile());return{...facts,log:logger.
QE,claimant:(0,external_node_crypto_.randomUUID)(),toolCache:()=>(0,tool_cache.F)((0,layout.RM)(facts.root)),imageCache:async()=>(await __webpack_require__.
e(2356).then(__webpack_require__.bind(__webpack_require__,2356))).actionsImageCache(logger.QE),watchPid:(0,shared_process.
_n)((0,shared_process.ls)(process.ppid))?process.ppid:void 0,signal:cancel.signal,showGuest:logger.qc,wording:wording.Ep,
onPhase:name=>logger.QE.debug(`phase ${name}`)}}function stepState(inputs,env){const{GITHUB_JOB:job="",GITHUB_ACTION:step2="",
GITHUB_RUN_ATTEMPT:attempt=""}=process.env;return{root:env.root,vm:inputs.vm,claimant:env.claimant,upload:inputs.upload,
artifactName:inputs.artifactName??artifactName({vm:inputs.vm,job,matrix:inputs.matrix??"",step:step2,attempt}),retentionDays:inputs.
retentionDays??null}}}),86173:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{W:()=>administratorPlaces,processFacts:()=>processFacts});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
return{file:"/etc/maqet/policy.yml",variable:env.MAQET_POLICY,trusted:[0]}}}),41730:((module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(module,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{__webpack_require__.
r(__webpack_exports__);var _action_step_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(11902);await(0,_action_step_js__WEBPACK_IMPORTED_MODULE_0__.
e)(),__webpack_async_result__()}catch(e){__webpack_async_result__(e)}},1)}),28190:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I:()=>Sanitizer});var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
46193),node_string_decoder__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_0__),
_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(10371);const LONGEST_LINE=4e3;class Sanitizer{decoder=new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.
StringDecoder("utf8");unfinished="";push(chunk){return this.take(this.decoder.write(chunk))}end(){const rest=this.take(this.
decoder.end()),last=this.unfinished;return this.unfinished="",last===""?rest:`${rest}${shown(last)}
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
ODE_EXTRA_CA_CERTS.`))}}),131:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{D:()=>storeEnvironment,_:()=>stepVariables});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),
zod__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(92857),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
58382),_value_marks_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(36299);const schema=zod__WEBPACK_IMPORTED_MODULE_3__.
g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),zod__WEBPACK_IMPORTED_MODULE_3__.YjP()),COMMON=/^(?:GITHUB|RUNNER|ACTIONS|INPUT|STATE)_|^(?:PATH|HOME|USER|LOGNAME|SHELL|SHLVL|PWD|OLDPWD|_|TERM|TMPDIR)$/,
POSIX_NAME=/^[A-Za-z_][A-Za-z0-9_]*$/;async function storeEnvironment(directory,env){const mark=await(0,_value_marks_js__WEBPACK_IMPORTED_MODULE_2__.
a)(directory.dir),marks=Object.entries(env).flatMap(([name,value])=>value===void 0?[]:[[name,mark(value)]]);try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
writeFile)(directory.environment,JSON.stringify(Object.fromEntries(marks)),{mode:384,flag:"wx"})}catch(error){if((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
UQ)(error)!=="EEXIST")throw error}}async function stepVariables(directory,env){const stored=await readEnvironment(directory);
if(stored===void 0)return;const mark=await(0,_value_marks_js__WEBPACK_IMPORTED_MODULE_2__.a)(directory.dir);return Object.
fromEntries(Object.entries(env).flatMap(([name,value])=>value!==void 0&&POSIX_NAME.test(name)&&!COMMON.test(name)&&stored[name]!==
mark(value)?[[name,value]]:[]))}async function readEnvironment({environment:file}){try{return schema.parse(JSON.parse(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
readFile)(file,"utf8")))}catch(cause){if((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.UQ)(cause)==="ENOENT")return;
throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.Po(`${file} is not a valid record of an environment.`,{remedy:"\
Pass the variables with `--env NAME=VALUE` instead of `--step-env`.",cause})}}}),86136:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{AJ:()=>QemuTooOldError,DN:()=>ProgramMissingError,JJ:()=>QemuVersionError,aw:()=>ProgramBrokenError,
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
.`})}}class InstallError extends ToolchainError{}}),26266:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>runnerToolCache,openToolCache:()=>openToolCache});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598),node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__),
node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_1__),node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.
n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__),node_os__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(48161),node_os__WEBPACK_IMPORTED_MODULE_3___default=__webpack_require__.
n(node_os__WEBPACK_IMPORTED_MODULE_3__),node_path__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_4___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_4__),_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(58382),_shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
82589),_errors_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(86136);const ENTRY="maqet-toolchain",ENTRY_VERSION="1\
.0.0",FILE="manifest.json",SIZE_LIMIT=1024*1024;async function openToolCache(cacheDir,own,cache=directoryToolCache){return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
mkdir)(cacheDir,{recursive:!0}).catch(()=>{}),await(0,_shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_6__.ct)(node_path__WEBPACK_IMPORTED_MODULE_4___default().
join(entryIn(cacheDir),FILE))===void 0?cache(cacheDir):(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(own,
{recursive:!0,mode:448}).catch(()=>{}),await(0,_shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_6__.Gi)(own).catch(_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__.
kc)===void 0?directoryToolCache(own):NO_CACHE)}const NO_CACHE={read:()=>{},write:async()=>{}};async function runnerToolCache(own){
const directory=process.env.RUNNER_TOOL_CACHE;if(!directory)throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.g8("RUNNER\
_TOOL_CACHE is not set.",{remedy:"Run this as a step of a workflow, or use the `maqet` command."});return openToolCache(
directory,own,toolkitCache)}function toolkitCache(directory){return{read:directoryToolCache(directory).read,write:async text=>{
const{cacheFile}=await Promise.all([__webpack_require__.e(2088),__webpack_require__.e(1955),__webpack_require__.e(3838),
__webpack_require__.e(9805)]).then(__webpack_require__.bind(__webpack_require__,59805)),temp=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_4___default().join(process.env.RUNNER_TEMP||node_os__WEBPACK_IMPORTED_MODULE_3___default().
tmpdir(),"maqet-toolchain-")),{rmRF}=await __webpack_require__.e(8701).then(__webpack_require__.bind(__webpack_require__,
88701));try{const source=node_path__WEBPACK_IMPORTED_MODULE_4___default().join(temp,FILE);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
writeFile)(source,text),await cacheFile(source,FILE,ENTRY,ENTRY_VERSION)}finally{await rmRF(temp)}}}}function directoryToolCache(cacheDir){
const directory=entryIn(cacheDir),file=node_path__WEBPACK_IMPORTED_MODULE_4___default().join(directory,FILE),marker=`${directory}\
.complete`;return{read:()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(marker)?readSmall(file):void 0,write:async text=>{
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(directory,{recursive:!0});const draft=`${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
randomUUID)()}`;try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(draft,text,{flag:"wx"}),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
rename)(draft,file)}catch(error){throw await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft,{force:!0}),error}
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(marker,"")}}}function entryIn(cacheDir){return node_path__WEBPACK_IMPORTED_MODULE_4___default().
join(cacheDir,ENTRY,ENTRY_VERSION,node_os__WEBPACK_IMPORTED_MODULE_3___default().arch())}function readSmall(file){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
statSync)(file).size<=SIZE_LIMIT?(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file,"utf8"):void 0}catch{return}}}),
96347:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{TT:()=>isSupported,
Tw:()=>OLDEST_QEMU,h$:()=>isInRange,isVersionRange:()=>isVersionRange,ot:()=>parseVersion});var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
68011),semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__),
semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(64737),semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__);const OLDEST_QEMU="6.2";function parseVersion(program,output){for(const line of output.
split(`
`)){if(!line.startsWith(program.banner))continue;const version=/^ (\d{1,4}\.\d{1,4}(?:\.\d{1,4})?)(?![\d])/.exec(line.slice(
program.banner.length))?.[1];if(version!==void 0)return version}}function isVersionRange(range){return range.trim()!==""&&
semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1___default()(range,{loose:!0})!==null}function isInRange(version,range){
const exact=/^\d+\.\d+$/.test(version)?`${version}.0`:version;return semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default()(
exact,range,{loose:!0})}function isSupported(version){const[oldest,given]=[OLDEST_QEMU,version].map(text=>text.split(".").
map(Number)),differs=oldest.findIndex((part,index)=>part!==(given[index]??0));return differs===-1||(given[differs]??0)>(oldest[differs]??
0)}})};export{id,ids,modules};
