import{createRequire as __WEBPACK_EXTERNAL_createRequire}from"module";var __webpack_modules__={95581:((module,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.a(module,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{__nccwpck_require__2.
r(__webpack_exports__2);var _cli_main_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(12957);await(0,_cli_main_js__WEBPACK_IMPORTED_MODULE_0__.
a)(process.argv.slice(2)),__webpack_async_result__()}catch(e){__webpack_async_result__(e)}},1)}),12957:((__unused_webpack_module,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{a:()=>runCli});var _shared_end_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
76676),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(58382),_terminal_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
71028);const NEEDED_NODE=24,UNWRITTEN=1;async function runCli(argv){process.exitCode=1;const terminal=(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__.
WU)(),problem=nodeProblem(process.versions.node,process.argv[1]??"maqet");if(problem!==void 0){terminal.err(problem);return}
const{runCommand}=await Promise.all([__nccwpck_require__2.e(7375),__nccwpck_require__2.e(2533)]).then(__nccwpck_require__2.
bind(__nccwpck_require__2,52533)),code=await runCommand(argv,terminal),lost=await terminal.settle();lost!==void 0&&(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
UQ)(lost)!=="EPIPE"&&(terminal.err(unwrittenText(lost)),await terminal.settle()),process.exitCode=lost!==void 0&&code===
0?UNWRITTEN:code,(0,_shared_end_js__WEBPACK_IMPORTED_MODULE_0__._p)()}function unwrittenText(error){const code=(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
UQ)(error),remedy=code===void 0?"Read on, or write to a file.":"Free space on the disk, or write to another file.";return`\
error: Could not write all output of the command (${code??error.message}).
  ${remedy} What the command has done stays done.`}function nodeProblem(version,file){if(!(Number.parseInt(version,10)>=
NEEDED_NODE))return`error: maqet needs Node ${NEEDED_NODE} or newer. This is Node ${version}.
  Run \`npx --yes node@${NEEDED_NODE} ${file}\`.`}}),71028:((__unused_webpack_module,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{WU:()=>systemTerminal,dg:()=>terminalLog,ke:()=>Progress});var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
18013),_shared_end_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(76676),_shared_json_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(
78451),_shared_units_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(64886),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
10371),_shared_wording_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(8273);const MAX_LINE=4e3,REST_MS=2e3;function systemTerminal(){
let lost;const lose=error=>{lost??=error??void 0};for(const stream of[process.stdout,process.stderr])stream.on("error",lose);
for(const stream of[process.stdout,process.stderr])unblock(stream);const write=(stream,text)=>{stream.write(`${text}
`,lose)};let limit;return{out:text=>write(process.stdout,sanitized(text)),json:(value,indent)=>write(process.stdout,sanitizedJson(
value,indent)),err:text=>write(process.stderr,sanitized(text)),interactive:process.stderr.isTTY===!0,limitReader:deadline=>{
limit=deadline},settle:async()=>{const ms=limit===void 0?Number.POSITIVE_INFINITY:Math.max(limit.remainingMs,REST_MS);return await(0,_shared_end_js__WEBPACK_IMPORTED_MODULE_1__.
uq)(_shared_deadline_js__WEBPACK_IMPORTED_MODULE_0__.B2.after(ms))||lose(new Error("its reader did not take it in time")),
lost}}}function unblock(stream){const{_handle:handle}=stream;stream.isTTY&&handle?.setBlocking?.(!1)}function sanitized(text){
return(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__.M)(text,MAX_LINE).join(`
`)}const INTERPRETED=/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|#(?=#\[)/g;function sanitizedJson(value,indent=0){
return(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_5__.sd)(value,indent).replace(INTERPRETED,char=>`\\u${char.charCodeAt(
0).toString(16).padStart(4,"0")}`)}function terminalLog(terminal){const say=message=>terminal.err((0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_3__.
MH)(message,_shared_wording_js__WEBPACK_IMPORTED_MODULE_3__.ff));return{debug:()=>{},info:say,notice:message=>say(`notic\
e: ${message}`),warning:message=>say(`warning: ${message}`),error:say}}class Progress{print;now;current;constructor(print,now=()=>performance.
now()){this.print=print,this.now=now}begin(name){this.end(),this.current={name,since:this.now()},this.print(`${name} \u2026`)}end(){
this.current!==void 0&&(this.print(`${this.current.name}: ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_2__.a3)(this.now()-
this.current.since)}`),this.current=void 0)}}}),18013:((__unused_webpack_module,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{B2:()=>Deadline,QS:()=>reportedElsewhere,yy:()=>sleep});var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
643),node_perf_hooks__WEBPACK_IMPORTED_MODULE_0___default=__nccwpck_require__2.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__),
node_timers_promises__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(58500),node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default=__nccwpck_require__2.
n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__),_errors_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(58382);
const LONGEST_TIMER_MS=2**31-1;class Deadline{ms;endsAt;signal;constructor(ms,endsAt,signal){this.ms=ms,this.endsAt=endsAt,
this.signal=signal}static after(ms,signal){return new Deadline(ms,node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.
now()+ms,signal)}get remainingMs(){return Math.max(0,this.endsAt-node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.
now())}get expired(){return this.remainingMs===0}atMost(ms){return Deadline.after(Math.min(ms,this.remainingMs),this.signal)}endedBy(signal){
return new Deadline(this.ms,this.endsAt,this.signal===void 0?signal:AbortSignal.any([this.signal,signal]))}async race(work,what){
if(this.signal?.aborted)throw reportedElsewhere(work),new _errors_js__WEBPACK_IMPORTED_MODULE_2__.cc(`the wait for ${what}`);
const{promise:early,reject}=Promise.withResolvers();let timer;const arm=()=>{timer=setTimeout(()=>this.expired?reject(new _errors_js__WEBPACK_IMPORTED_MODULE_2__.
j3(what,Math.round(this.ms))):arm(),Math.min(Math.ceil(this.remainingMs),LONGEST_TIMER_MS)),this.ms===Number.POSITIVE_INFINITY&&
timer.unref()};arm();const onAbort=()=>reject(new _errors_js__WEBPACK_IMPORTED_MODULE_2__.cc(`the wait for ${what}`));this.
signal?.addEventListener("abort",onAbort,{once:!0});try{return await Promise.race([work,early])}finally{clearTimeout(timer),
this.signal?.removeEventListener("abort",onAbort)}}async settled(work,what){await this.race(work,what).catch(()=>{})}}function reportedElsewhere(work){
work.catch(()=>{})}async function sleep(ms,signal){try{await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(
ms,void 0,{signal})}catch{throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.cc("a pause")}}}),76676:((__unused_webpack_module,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{JZ:()=>endProcess,_p:()=>exitProcess,uY:()=>endAfter,uq:()=>flushOutput});var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
31421),node_child_process__WEBPACK_IMPORTED_MODULE_0___default=__nccwpck_require__2.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__),
_deadline_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(18013);const FLUSH_MS=5e3,TERM_MS=2e4,WATCHDOG=`( sleep "\
$1" || exit; printf '%s\\n' "$3" & sleep 1; kill -TERM "$2"; sleep "$4"; kill -KILL "$2" ) </dev/null &
exec >/dev/null 2>&1
read -r _
kill -KILL 0`;let watchdog;function endAfter(ms,said,termMs=TERM_MS){const{PATH,RUNNER_TRACKING_ID}=process.env,[limit,grace]=[
ms,termMs].map(one=>String(Math.ceil(one/1e3))),args=[limit??"",String(process.pid),said.line,grace??""],child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.
spawn)("/bin/sh",["-c",WATCHDOG,"maqet-watchdog",...args],{detached:!0,cwd:"/",env:{PATH,RUNNER_TRACKING_ID},stdio:["pip\
e",said.to,"ignore"]});child.on("error",()=>{});const pipe=child.stdin;pipe.on("error",()=>{}),child.unref(),pipe.unref(),
watchdog=child.pid}async function endProcess(){return await flushOutput(_deadline_js__WEBPACK_IMPORTED_MODULE_1__.B2.after(
FLUSH_MS)),exitProcess()}function exitProcess(){watchdog!==void 0&&killGroup(watchdog);const code=Number(process.exitCode??
0);process.getActiveResourcesInfo().some(name=>/^(?:GetAddrInfo|GetNameInfo|FS)Req/.test(name))&&process.platform!=="win\
32"&&process.execve?.("/bin/sh",["sh","-c",`exit ${code}`],{}),process.exit(code)}async function flushOutput(deadline){const flushed=[
process.stdout,process.stderr].map(stream=>new Promise(resolve=>stream.write("",resolve)));return deadline.race(Promise.
all(flushed),"the reader of the output").then(()=>!0,()=>!1)}function killGroup(leader){try{process.kill(-leader,"SIGKIL\
L")}catch{}}}),58382:((__unused_webpack_module,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{Po:()=>MaqetError,UQ:()=>errnoOf,Ul:()=>FAILURE_STATUSES,cc:()=>CancelledError,dz:()=>InputError,j3:()=>DeadlineError,jI:()=>asMaqetError,
kc:()=>errorText});var _wording_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(8273);const FAILURE_STATUSES=["fail\
ed","timed-out","crashed","blocked"];class MaqetError extends Error{remedy;status;#marked;constructor(message,facts){super(
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
.`,{remedy:"No action is needed: everything that it had started has been stopped."})}}const FULL="Free space on the disk\
 of the directory of the VM and of its temporary files.",FILES="Raise the limit for open files of this user (`ulimit -n`\
) or of the host.",EXHAUSTED={ENOSPC:["A disk of the host is full",FULL],EDQUOT:["The disk quota of this user is used up",
FULL],EFBIG:["A file reached the size limit of this user","Raise the limit for the size of a file (`ulimit -f`)."],EROFS:[
"A disk of the host cannot be written","Mount it writable, or let the directory of the VM lie on another disk."],EIO:["A\
 disk of the host failed","Look for its errors in the kernel log (`dmesg`), and use another disk."],EMFILE:["This proces\
s has too many open files",FILES],ENFILE:["The host has too many open files",FILES],ENOMEM:["The host has no memory left",
"Run less at a time, or use a larger machine."]},NOT_STARTED="child process missing stdin";function asMaqetError(error){
if(error instanceof MaqetError)return error;if(errorText(error)===NOT_STARTED){const limits="Raise the limits for open f\
iles and processes of this user (`ulimit -n`, `ulimit -u`), or run less at a time.";return new MaqetError("The system re\
fused to start a program.",{remedy:limits,cause:error})}const[what,remedy]=EXHAUSTED[errnoOf(error)??""]??[];if(what!==void 0&&
remedy!==void 0)return new MaqetError(`${what}: ${errorText(error)}.`,{remedy,cause:error});const message=error instanceof
Error?`${error.name}: ${error.message}`:String(error);return new MaqetError(message,{remedy:"This is unexpected: please \
report it with the audit log and qemu.log.",cause:error})}function errorText(error,wording){return error instanceof MaqetError?
error.explain(wording):typeof error=="object"&&error!==null&&"message"in error?String(error.message):String(error)}function errnoOf(error){
return typeof error=="object"&&error!==null&&"code"in error&&typeof error.code=="string"?error.code:void 0}}),78451:((__unused_webpack_module,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{OW:()=>isJsonObject,dj:()=>canonicalJson,qF:()=>parseJson,sd:()=>stringifyJson});
const sourceText=JSON,LONG_INTEGER=/\d{16}/,INTEGER=/^-?\d+$/;function parseJson(text){return LONG_INTEGER.test(text)?sourceText.
parse(text,(_key,value,{source})=>typeof value=="number"&&!Number.isSafeInteger(value)&&source!==void 0&&INTEGER.test(source)?
BigInt(source):value):JSON.parse(text)}function stringifyJson(value,indent=0){return JSON.stringify(value,(_key,item)=>typeof item==
"bigint"?sourceText.rawJSON(item.toString()):item,indent)}function canonicalJson(value){return Array.isArray(value)?`[${value.
map(canonicalJson).join(",")}]`:value===null||typeof value!="object"?typeof value=="bigint"?value.toString():JSON.stringify(
value):`{${Object.keys(value).sort().map(key=>`${JSON.stringify(key)}:${canonicalJson(value[key])}`).join(",")}}`}function isJsonObject(value){
return typeof value=="object"&&value!==null&&!Array.isArray(value)}}),64886:((__unused_webpack_module,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{DB:()=>parseSize,E9:()=>parseDuration,a3:()=>formatDuration,z3:()=>formatBytes});
const SIZE=/^(\d{1,15}(?:\.\d{1,6})?)\s*([KMGT]?)(?:i?B)?$/i,SIZE_FACTOR={"":1,K:2**10,M:2**20,G:2**30,T:2**40},DURATION_PART=/(\d{1,12}(?:\.\d{1,6})?)(ms|s|m|h)/gy,
DURATION_FACTOR={ms:1,s:1e3,m:6e4,h:36e5};function parseSize(text){const match=SIZE.exec(text.trim());if(match===null)return;
const bytes=Number(match[1])*(SIZE_FACTOR[(match[2]??"").toUpperCase()]??Number.NaN);return Number.isSafeInteger(bytes)?
bytes:void 0}function parseDuration(text){const trimmed=text.trim();if(trimmed==="")return;let ms=0,end=0;DURATION_PART.
lastIndex=0;for(let part=DURATION_PART.exec(trimmed);part!==null;part=DURATION_PART.exec(trimmed))ms+=Number(part[1])*(DURATION_FACTOR[part[2]??
""]??Number.NaN),end=DURATION_PART.lastIndex;return end===trimmed.length&&Number.isFinite(ms)?ms:void 0}function formatBytes(bytes){
let value=bytes,unit=0;const units=["B","KiB","MiB","GiB","TiB"];for(;value>=1024&&unit<units.length-1;)value/=1024,unit+=
1;return unit===0?`${bytes} B`:`${value.toFixed(1)} ${units[unit]}`}function formatDuration(ms){if(Math.round(ms)<1e3)return`${Math.
round(ms)} ms`;if(Math.round(ms/100)<600)return`${(ms/1e3).toFixed(1)} s`;const seconds=Math.round(ms/1e3);return`${Math.
floor(seconds/60)} min ${seconds%60} s`}}),10371:((__unused_webpack_module,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{M:()=>lines,T:()=>oneLine});const CONTROL=/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
function hex(char){const code=char.charCodeAt(0);return code<256?`\\x${code.toString(16).padStart(2,"0")}`:`\\u${code.toString(
16).padStart(4,"0")}`}function oneLine(text,max=500){const cut=text.length>max?`${text.slice(0,max)}\u2026`:text;return withoutCommands(
cut.replace(CONTROL,hex))}function lines(text,maxLine=500){return text.split(`
`).map(line=>line.replace(/\r$/,"").split("	").map(cell=>oneLine(cell,maxLine)).join("	"))}function withoutCommands(line){
return line.replace(/##\[/g,"#\\x23[").replace(/^(\s*):(?=:)/,"$1\\x3a")}}),8273:((__unused_webpack_module,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Ep:()=>WORKFLOW,MH:()=>worded,RZ:()=>STEP,ff:()=>TERMINAL,hF:()=>input,un:()=>WORKSPACE,
y8:()=>theInput});var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(10371);const WORKFLOW={noun:"\
Input",input:(name,value)=>value===void 0?name:`${name}: ${forYaml(value)}`,workspace:"workspace",step:"step"},TERMINAL={
noun:"Flag",input:(name,value)=>value===void 0?`--${name}`:`--${name} ${forShell(value)}`,workspace:"current directory",
step:"command"},START="",END="",MARK=/\u000e(@?[A-Za-z][a-z0-9-]*)(?:: ([^\u000e\u000f]*))?\u000f/g,WORKSPACE=`${START}\
@workspace${END}`,STEP=`${START}@step${END}`;function input(name,value){return mark(name,value)}function theInput(name){
return/^[a-z][a-z0-9-]*$/.test(name)?`${START}@noun${END} ${mark(name)}`:`${START}@noun${END} \`${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.
T)(name,60)}\``}function mark(name,value){if(!/^[A-Za-z][a-z0-9-]*$/.test(name))throw new TypeError(`${JSON.stringify(name)}\
 cannot be the name of an input.`);return`${START}${name}${value===void 0?"":`: ${value.replaceAll(/[\u000e\u000f]/g,"")}`}${END}`}
function worded(text,{noun,input:inputWords,workspace,step}=WORKFLOW){return text.replace(MARK,(_mark,name,value)=>name===
"@noun"?noun:name==="@step"?step:name==="@workspace"?workspace:`\`${inputWords(name,value)}\``)}function forYaml(value){
return/^[A-Za-z0-9/.](?!.*(?:: | #|['"{}[\]]))/.test(value)?value:`'${value.replaceAll("'","''")}'`}function forShell(value){
return/^[\w./:,=+-]+$/.test(value)?value:`'${value.replaceAll("'","'\\''")}'`}}),42613:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("assert")}),20181:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer")}),
35317:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process")}),49140:(module=>{module.
exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants")}),76982:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("crypto")}),24434:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("events")}),
79896:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs")}),91943:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises")}),58611:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("http")}),65692:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("https")}),69278:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("net")}),34589:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:assert")}),16698:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node\
:async_hooks")}),4573:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer")}),31421:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process")}),37540:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console")}),77598:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:crypto")}),41314:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node\
:dgram")}),53053:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel")}),
40610:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns")}),71553:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises")}),78474:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:events")}),73024:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node\
:fs")}),51455:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises")}),37067:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http")}),32467:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:http2")}),44708:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:\
https")}),98995:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module")}),77030:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net")}),48161:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:os")}),76760:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:pat\
h")}),643:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks")}),1708:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process")}),41792:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:querystring")}),57075:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(
"node:stream")}),38321:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers")}),
46193:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder")}),58500:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises")}),41692:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls")}),73136:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:url")}),57975:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:ut\
il")}),73429:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types")}),75919:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads")}),38522:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib")}),70857:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("os")}),16928:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("path")}),932:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("process")}),2203:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("stream")}),63774:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream/we\
b")}),13193:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder")}),53557:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers")}),64756:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("tls")}),52018:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty")}),87016:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("url")}),39023:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("util")}),43106:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib")})},__webpack_module_cache__={};
function __nccwpck_require__(moduleId){var cachedModule=__webpack_module_cache__[moduleId];if(cachedModule!==void 0)return cachedModule.
exports;var module=__webpack_module_cache__[moduleId]={id:moduleId,loaded:!1,exports:{}},threw=!0;try{__webpack_modules__[moduleId].
call(module.exports,module,module.exports,__nccwpck_require__),threw=!1}finally{threw&&delete __webpack_module_cache__[moduleId]}
return module.loaded=!0,module.exports}__nccwpck_require__.m=__webpack_modules__,typeof __nccwpck_require__<"u"&&(__nccwpck_require__.
ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),
(()=>{var webpackQueues=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",webpackExports=typeof Symbol==
"function"?Symbol("webpack exports"):"__webpack_exports__",webpackError=typeof Symbol=="function"?Symbol("webpack error"):
"__webpack_error__",resolveQueue=queue=>{queue&&queue.d<1&&(queue.d=1,queue.forEach(fn=>fn.r--),queue.forEach(fn=>fn.r--?
fn.r++:fn()))},wrapDeps=deps=>deps.map(dep=>{if(dep!==null&&typeof dep=="object"){if(dep[webpackQueues])return dep;if(dep.
then){var queue=[];queue.d=0,dep.then(r=>{obj[webpackExports]=r,resolveQueue(queue)},e=>{obj[webpackError]=e,resolveQueue(
queue)});var obj={};return obj[webpackQueues]=fn=>fn(queue),obj}}var ret={};return ret[webpackQueues]=x=>{},ret[webpackExports]=
dep,ret});__nccwpck_require__.a=(module,body,hasAwait)=>{var queue;hasAwait&&((queue=[]).d=-1);var depQueues=new Set,exports=module.
exports,currentDeps,outerResolve,reject,promise=new Promise((resolve,rej)=>{reject=rej,outerResolve=resolve});promise[webpackExports]=
exports,promise[webpackQueues]=fn=>(queue&&fn(queue),depQueues.forEach(fn),promise.catch(x=>{})),module.exports=promise,
body(deps=>{currentDeps=wrapDeps(deps);var fn,getResult=()=>currentDeps.map(d=>{if(d[webpackError])throw d[webpackError];
return d[webpackExports]}),promise2=new Promise(resolve=>{fn=()=>resolve(getResult),fn.r=0;var fnQueue=q=>q!==queue&&!depQueues.
has(q)&&(depQueues.add(q),q&&!q.d&&(fn.r++,q.push(fn)));currentDeps.map(dep=>dep[webpackQueues](fnQueue))});return fn.r?
promise2:getResult()},err=>(err?reject(promise[webpackError]=err):outerResolve(exports),resolveQueue(queue))),queue&&queue.
d<0&&(queue.d=0)}})(),__nccwpck_require__.n=module=>{var getter=module&&module.__esModule?()=>module.default:()=>module;
return __nccwpck_require__.d(getter,{a:getter}),getter},(()=>{var getProto=Object.getPrototypeOf?obj=>Object.getPrototypeOf(
obj):obj=>obj.__proto__,leafPrototypes;__nccwpck_require__.t=function(value,mode){if(mode&1&&(value=this(value)),mode&8||
typeof value=="object"&&value&&(mode&4&&value.__esModule||mode&16&&typeof value.then=="function"))return value;var ns=Object.
create(null);__nccwpck_require__.r(ns);var def={};leafPrototypes=leafPrototypes||[null,getProto({}),getProto([]),getProto(
getProto)];for(var current=mode&2&&value;typeof current=="object"&&!~leafPrototypes.indexOf(current);current=getProto(current))
Object.getOwnPropertyNames(current).forEach(key=>def[key]=()=>value[key]);return def.default=()=>value,__nccwpck_require__.
d(ns,def),ns}})(),__nccwpck_require__.d=(exports,definition)=>{for(var key in definition)__nccwpck_require__.o(definition,
key)&&!__nccwpck_require__.o(exports,key)&&Object.defineProperty(exports,key,{enumerable:!0,get:definition[key]})},__nccwpck_require__.
f={},__nccwpck_require__.e=chunkId=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises,key)=>(__nccwpck_require__.
f[key](chunkId,promises),promises),[])),__nccwpck_require__.u=chunkId=>""+chunkId+".index.js",__nccwpck_require__.o=(obj,prop)=>Object.
prototype.hasOwnProperty.call(obj,prop),__nccwpck_require__.r=exports=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(
exports,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(exports,"__esModule",{value:!0})},__nccwpck_require__.
nmd=module=>(module.paths=[],module.children||(module.children=[]),module),(()=>{var installedChunks={8792:0},installChunk=data=>{
var{ids,modules,runtime}=data,moduleId,chunkId,i=0;for(moduleId in modules)__nccwpck_require__.o(modules,moduleId)&&(__nccwpck_require__.
m[moduleId]=modules[moduleId]);for(runtime&&runtime(__nccwpck_require__);i<ids.length;i++)chunkId=ids[i],__nccwpck_require__.
o(installedChunks,chunkId)&&installedChunks[chunkId]&&installedChunks[chunkId][0](),installedChunks[ids[i]]=0};__nccwpck_require__.
f.j=(chunkId,promises)=>{var installedChunkData=__nccwpck_require__.o(installedChunks,chunkId)?installedChunks[chunkId]:
void 0;if(installedChunkData!==0)if(installedChunkData)promises.push(installedChunkData[1]);else{var promise=import("./"+
__nccwpck_require__.u(chunkId)).then(installChunk,e=>{throw installedChunks[chunkId]!==0&&(installedChunks[chunkId]=void 0),
e}),promise=Promise.race([promise,new Promise(resolve=>installedChunkData=installedChunks[chunkId]=[resolve])]);promises.
push(installedChunkData[1]=promise)}}})();var __webpack_exports__={};__nccwpck_require__.d(__webpack_exports__,{DC:()=>supervisor,
bE:()=>post,iW:()=>main,xw:()=>cli,z8:()=>report});const main=()=>Promise.all([__nccwpck_require__.e(2857),__nccwpck_require__.
e(4523),__nccwpck_require__.e(2088),__nccwpck_require__.e(1955),__nccwpck_require__.e(3838),__nccwpck_require__.e(1680),
__nccwpck_require__.e(3321),__nccwpck_require__.e(2921),__nccwpck_require__.e(7026),__nccwpck_require__.e(1730)]).then(__nccwpck_require__.
bind(__nccwpck_require__,41730)),post=()=>Promise.all([__nccwpck_require__.e(2857),__nccwpck_require__.e(4058),__nccwpck_require__.
e(1955),__nccwpck_require__.e(3838),__nccwpck_require__.e(1680),__nccwpck_require__.e(5986),__nccwpck_require__.e(7797),
__nccwpck_require__.e(5697),__nccwpck_require__.e(5836),__nccwpck_require__.e(5104)]).then(__nccwpck_require__.bind(__nccwpck_require__,
86661)),report=()=>Promise.all([__nccwpck_require__.e(2857),__nccwpck_require__.e(1955),__nccwpck_require__.e(3838),__nccwpck_require__.
e(1680),__nccwpck_require__.e(2921),__nccwpck_require__.e(151),__nccwpck_require__.e(478)]).then(__nccwpck_require__.bind(
__nccwpck_require__,70665)),supervisor=()=>Promise.all([__nccwpck_require__.e(2857),__nccwpck_require__.e(4523),__nccwpck_require__.
e(4058),__nccwpck_require__.e(2088),__nccwpck_require__.e(2856),__nccwpck_require__.e(1680),__nccwpck_require__.e(5986),
__nccwpck_require__.e(7797),__nccwpck_require__.e(3321),__nccwpck_require__.e(7216),__nccwpck_require__.e(1037),__nccwpck_require__.
e(4390)]).then(__nccwpck_require__.bind(__nccwpck_require__,42053)),cli=()=>Promise.resolve().then(__nccwpck_require__.bind(
__nccwpck_require__,95581));var __webpack_exports__cli=__webpack_exports__.xw,__webpack_exports__main=__webpack_exports__.
iW,__webpack_exports__post=__webpack_exports__.bE,__webpack_exports__report=__webpack_exports__.z8,__webpack_exports__supervisor=__webpack_exports__.
DC;export{__webpack_exports__cli as cli,__webpack_exports__main as main,__webpack_exports__post as post,__webpack_exports__report as report,
__webpack_exports__supervisor as supervisor};
