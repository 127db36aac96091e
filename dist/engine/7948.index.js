const id=7948,ids=[7948],modules={11506:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{AN:()=>readScriptFile,E8:()=>readInputFlags,hN:()=>addInputFlags,lR:()=>readArguments});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
57948:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{define:()=>define});var _engine_attach_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(15637),
_engine_guest_channel_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(17774),_engine_guest_run_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
92200),_guest_program_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(76884),_inputs_parse_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
8745),_shared_deadline_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(18013),_shared_errors_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
58382),_state_step_environment_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(131),_arguments_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
11506),_errors_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(76675),_guest_streams_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
75206),_render_run_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(31944),_terminal_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(
71028);const OVERTIME=124,HELP=`
Runs a command in the guest: \`maqet run web -- make test\`.

A file or another program gets its output unchanged. On a terminal, control
characters are escaped. In a step of a workflow, a pipe can lead to the log, so
only a file (\`>FILE\`) gets the output unchanged. --raw never escapes, not even
in the log, where a guest's lines can act as workflow commands. With --json, all
output goes to standard error.

Exit codes: that of the command, or

  ${OVERTIME}  it did not end in time
  ${_errors_js__WEBPACK_IMPORTED_MODULE_9__.OG}  it could not run: a wrong flag, no such VM, no channel to the guest,
       blocked by the policy, or the guest powered off
  ${_errors_js__WEBPACK_IMPORTED_MODULE_9__.ai.cancelled}  cancelled`;function define(command,bind){command.argument("<V\
M>","the name of the VM").argument("[COMMAND...]","a program in the guest and its arguments, after `--`").option("--scri\
pt <FILE>","run a script, from a file, or from standard input (-)").option("--stdin","pass standard input on (over agent\
 and serial, it must end before the command starts)").option("--step-env","pass on the variables that the step's own `en\
v:` sets").option("--raw","do not escape control characters in the output of the guest").addHelpText("after",HELP),(0,_arguments_js__WEBPACK_IMPORTED_MODULE_8__.
hN)(command,["run-with","env","working-directory","boot-timeout","run-timeout","timeout","audit-script"]),(0,_arguments_js__WEBPACK_IMPORTED_MODULE_8__.
hN)(command,["allow","deny","policy"]),bind(command,run)}async function run(parsed,context){try{const outcome=await perform(
parsed,context);return{code:outcome.exitCode,lines:[],json:(0,_render_run_js__WEBPACK_IMPORTED_MODULE_11__.vA)(outcome)}}catch(error){
if(!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__.Po))throw error;error.status==="timed-out"&&context.
terminal.limitReader(_shared_deadline_js__WEBPACK_IMPORTED_MODULE_5__.B2.after(0));const errors=error instanceof _guest_streams_js__WEBPACK_IMPORTED_MODULE_10__.
u7&&error.isReaderGone?[]:(0,_errors_js__WEBPACK_IMPORTED_MODULE_9__.S6)(error);return{code:ownExitCode(error,context.cancelled),
lines:[],errors,json:{error:(0,_errors_js__WEBPACK_IMPORTED_MODULE_9__.dF)(error)}}}}function ownExitCode(error,cancelled){
return cancelled||error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__.cc?_errors_js__WEBPACK_IMPORTED_MODULE_9__.
ai.cancelled:error.status==="timed-out"?OVERTIME:_errors_js__WEBPACK_IMPORTED_MODULE_9__.OG}async function perform(parsed,context){
const vm=String(parsed.processedArgs[0]),inputs=await(0,_inputs_parse_js__WEBPACK_IMPORTED_MODULE_4__.T)({...(0,_arguments_js__WEBPACK_IMPORTED_MODULE_8__.
E8)(parsed),vm,run:await scriptText(parsed)}),{raw:rawGuest=!1,stepEnv=!1,stdin=!1}=parsed.opts(),input=stdin?(0,_guest_streams_js__WEBPACK_IMPORTED_MODULE_10__.
iQ)():void 0,env=quietWhereExact(await context.environment({...inputs,rawGuest}),context.json,rawGuest),{session}=await(0,_engine_attach_js__WEBPACK_IMPORTED_MODULE_0__.
wY)(inputs,env);try{const deadline=_shared_deadline_js__WEBPACK_IMPORTED_MODULE_5__.B2.after(inputs.timeoutMs,env.signal),
own=stepEnv?await variablesOfStep(session.directory):{},whole={...inputs,env:{...own,...inputs.env}},channel=await(0,_engine_guest_channel_js__WEBPACK_IMPORTED_MODULE_1__.
P)(session,inputs,"guest-run",deadline,env);return await env.showGuest(output=>(0,_engine_guest_run_js__WEBPACK_IMPORTED_MODULE_2__.
$)(session,channel,whole,{output,input},deadline,env))}finally{session.client.close()}}function quietWhereExact(env,json,rawGuest){
return(0,_guest_streams_js__WEBPACK_IMPORTED_MODULE_10__.MR)(json,rawGuest).stderr.exact?{...env,log:(0,_terminal_js__WEBPACK_IMPORTED_MODULE_12__.
dg)({err:()=>{}})}:env}async function scriptText(parsed){const[,words]=parsed.processedArgs,{script}=parsed.opts();if(words.
length===0==(script===void 0)){const problem=script===void 0?"No command for the guest.":"A command and --script exclude\
 each other.";throw new _errors_js__WEBPACK_IMPORTED_MODULE_9__.eb(problem,{remedy:"Use `maqet run VM -- COMMAND \u2026` or `\
maqet run VM --script FILE`."})}if(script==="-"&&parsed.opts().stdin)throw new _errors_js__WEBPACK_IMPORTED_MODULE_9__.eb(
"`--script -` and --stdin both read standard input.",{remedy:"Give the script in a file."});if(script===void 0)return`ex\
ec ${words.map(_guest_program_js__WEBPACK_IMPORTED_MODULE_3__.hD).join(" ")}`;const text=await(0,_arguments_js__WEBPACK_IMPORTED_MODULE_8__.
AN)(script);if(text.trim()==="")throw new _errors_js__WEBPACK_IMPORTED_MODULE_9__.eb(`The script ${JSON.stringify(script)}\
 is blank.`,{remedy:"Check the command that writes it."});return text}async function variablesOfStep(directory){const variables=await(0,_state_step_environment_js__WEBPACK_IMPORTED_MODULE_7__.
_)(directory,process.env);if(variables!==void 0)return variables;throw new _errors_js__WEBPACK_IMPORTED_MODULE_9__.eb("`\
--step-env` needs a VM that a step of maqet/action has kept in this job.",{remedy:"Use `--env NAME=VALUE`."})}}),75206:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{MR:()=>guestStreams,iQ:()=>standardInput,qr:()=>withGuestOutput,u7:()=>OutputError});
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__),_shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(18013),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
58382),_shared_sanitizer_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(28190),_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
76675);function guestStreams(json,raw){const outlet=stream=>({stream,exact:raw||!isShown(stream)}),stderr=outlet(process.
stderr);return{stdout:json?stderr:outlet(process.stdout),stderr}}function isShown(stream){return stream.isTTY||process.env.
GITHUB_ACTIONS==="true"&&!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(stream.fd).isFile()}async function withGuestOutput(streams,signal,work){
const patience=_shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__.B2.after(Number.POSITIVE_INFINITY,signal),writers={stdout:new Writer(
streams.stdout,patience),stderr:new Writer(streams.stderr,patience)};try{return await work((name,chunk)=>writers[name].write(
chunk))}catch(error){throw writers.stdout.failure??writers.stderr.failure??error}finally{for(const writer of[writers.stdout,
writers.stderr])writer.end()}}class Writer{outlet;patience;text;failure;constructor(outlet,patience){this.outlet=outlet,
this.patience=patience,this.text=outlet.exact?void 0:new _shared_sanitizer_js__WEBPACK_IMPORTED_MODULE_3__.I}write(chunk){
return this.send(this.text?.push(chunk)??chunk)}end(){const rest=this.text?.end()??"";rest.length>0&&this.outlet.stream.
write(rest,()=>{})}async send(data){if(data.length===0)return;const{stream}=this.outlet,written=new Promise(resolve=>stream.
write(data,resolve)),error=await this.patience.race(written,"the reader of the output");if(error)throw this.failure=new OutputError(
error),this.failure}}class OutputError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.Po{cause;constructor(cause){
super(`Could not write the output of the guest (${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.UQ)(cause)??cause.message}\
).`,{remedy:"The reader has ended, or the disk is full. The program in the guest was ended as well."}),this.cause=cause}get isReaderGone(){
return(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.UQ)(this.cause)==="EPIPE"}}function standardInput(from=ownInput()){
const chunks=from[Symbol.asyncIterator](),close=async()=>(from.destroy(),{done:!0,value:void 0});return{[Symbol.asyncIterator]:()=>({
next:()=>chunks.next(),return:close})}}function ownInput(){if((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(0).isDirectory())
throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.eb("Standard input is a directory.",{remedy:"Give a file or a pipe: `<\
FILE`."});return process.stdin}}),31944:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{mR:()=>stepLines,os:()=>tailLines,rB:()=>runLines,ts:()=>dumpRow,vA:()=>asJson});var _shared_json_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
78451),_shared_units_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(64886),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
10371),_render_vm_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76424);const SERIAL_LINES=40,SHOWN_REPLY=160;function runLines(result){
const{vm,attached,bootMs,durationMs,results,notices}=result,status=result.cancelled?"cancelled":result.status,verb=attached?
"attached":bootMs===void 0?"":`booted in ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__.a3)(bootMs)}`,head=`${vm}: ${status}\
 in ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__.a3)(durationMs)}${verb===""?"":`, ${verb}`}`,rows=(0,_render_vm_js__WEBPACK_IMPORTED_MODULE_1__.
YB)([...factRows(result),...result.dumps.map(dumpRow)]);return[head,...[...stepLines(results),...rows,...notices.map(notice=>`\
notice: ${notice}`)].map(line=>`  ${line}`)]}function tailLines({tail}){return[...tail.serial.slice(-SERIAL_LINES).map(line=>`\
serial| ${line}`),...tail.qemu.slice(-SERIAL_LINES).map(line=>`qemu| ${line}`)]}function stepLines(results){return results.
map(({line,step,outcome,durationMs,result,error,continued})=>{const detail=error??(result===void 0?"":(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.
T)((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_3__.sd)(result),SHOWN_REPLY)),time=outcome==="skipped"?"":` ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__.
a3)(durationMs)}`;return`line ${line}: ${step} ${outcome}${continued?", continued":""}${time} ${detail}`.trimEnd()})}function dumpRow({
path,format,rawBytes,bytes,sha256}){return["dump",`${path} (${format}, ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__.
z3)(rawBytes)} stored as ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__.z3)(bytes)}, sha256 ${sha256})`]}function factRows(result){
const{vm,kept,pid,accel,toolchain,qemuVersion,ports,screenshot,audit,dir,run}=result,rows=[];if(accel!==void 0&&rows.push(
["accel",`${accel.name}: ${accel.reason}`]),toolchain!==void 0){const{qemuSystem,source,lookupMs}=toolchain;rows.push(["\
qemu",`${qemuSystem.version} ${qemuSystem.path} (${source}, ${lookupMs.toFixed(1)} ms)`])}else qemuVersion!==void 0&&rows.
push(["qemu",qemuVersion]);pid!==void 0&&rows.push(["pid",kept?`${pid}, running until \`maqet down ${vm}\``:`${pid}, end\
ed`]);for(const{host,guest,protocol}of ports)rows.push(["port",`127.0.0.1:${host} \u2192 ${guest}/${protocol}`]);return run!==
void 0&&rows.push(["script",`exit code ${run.exitCode}, over ${run.channel} in ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__.
a3)(run.durationMs)}`]),screenshot!==void 0&&rows.push(["screen",screenshot]),audit!==void 0&&rows.push(["audit",`${audit.
records} records, ${audit.ok?"verified":"NOT verified"}, head ${audit.head}`]),dir!==void 0&&rows.push(["directory",dir]),
rows}function asJson(data){return data}}),76424:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Kh:()=>auditHead,YB:()=>columns,c1:()=>liveState,n5:()=>vmState,wg:()=>vmJson});var _audit_record_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7114),_audit_verify_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(42622),_state_layout_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
61719),_state_liveness_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(26136);async function auditHead(dir){const verdict=await(0,_audit_verify_js__WEBPACK_IMPORTED_MODULE_1__.
H5)(new _state_layout_js__WEBPACK_IMPORTED_MODULE_2__.ZB(dir).audit).catch(error=>{if(!(error instanceof _audit_record_js__WEBPACK_IMPORTED_MODULE_0__.
M_))throw error});return verdict?.ok===!0?verdict.head:null}function vmJson(dir,record,live,head){const{vm,reason,kept,job,
createdAt,bootMs,accel,ports,owner,qemu}=record;return{vm,state:vmState(record,live),reason,live,kept,job,createdAt,bootMs,
accel:accel?.name??null,ports,pid:qemu?.pid??null,ownerPid:owner.pid,dir,auditHead:head}}function vmState(record,live){return(0,_state_liveness_js__WEBPACK_IMPORTED_MODULE_3__.
hY)(record)||live?record.state:"gone"}function liveState({state,panicked,poweredOff}){return panicked?`${state}, the gue\
st has panicked`:poweredOff?`${state}, the guest has powered off`:state}function columns(rows){const widths=(rows[0]??[]).
map((_,column)=>Math.max(...rows.map(row=>(row[column]??"").length)));return rows.map(row=>row.map((cell,column)=>cell.padEnd(
widths[column]??0)).join("  ").trimEnd())}}),17774:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{P:()=>findChannel,Y:()=>RemoteChannel});var _guest_channel_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
83435);class RemoteChannel{name;operation;session;env;auditScript;constructor(name,operation,session,env,auditScript=!1){
this.name=name,this.operation=operation,this.session=session,this.env=env,this.auditScript=auditScript}async waitReady(deadline){
const condition={kind:"channel",channel:this.name},{client,layers}=this.session,{operation}=this;await client.waitReady(
{condition,timeoutMs:deadline.remainingMs,operation,layers,caller:this.env.caller})}run({input,...command},output,deadline){
const{client,layers}=this.session,{operation,name:channel,auditScript}=this,{caller}=this.env,request={operation,channel,
command,auditScript,layers,caller,timeoutMs:deadline.remainingMs};return client.runInGuest(request,{output,input})}async close(){}}
async function findChannel({client,layers},{runWith,bootTimeoutMs},operation,deadline,{caller}){const condition={kind:"c\
hannel",channel:runWith},{evidence}=await client.waitReady({condition,timeoutMs:deadline.atMost(bootTimeoutMs).ms,operation,
layers,caller}),channel=_guest_channel_js__WEBPACK_IMPORTED_MODULE_0__.bW.find(name=>name===evidence);if(channel===void 0)
throw new TypeError(`unknown guest channel: ${JSON.stringify(evidence)}`);return channel}}),92200:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>runInGuest,M:()=>GuestScriptError});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598),node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__),
node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(643),node_perf_hooks__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58382),
_shared_units_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(64886),_shared_wording_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
8273),_channel_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(17774);class GuestScriptError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.
Po{constructor({exitCode,signal},script){const missing=(exitCode===126||exitCode===127)&&/^\S*[/.]\S*$/.test(script.trim()),
path=`${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_4__.hF)("run")} is the text of a script, which runs in the guest,\
 not a path on this machine: copy the file with ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_4__.hF)("copy-in")}, or\
 use \`maqet run VM --script FILE\`.`;super(`The script in the guest ended with exit code ${exitCode}${signal===void 0?"":
` (${signal})`}.`,{remedy:missing?path:"Read its output in the log or in run.log."})}}async function runInGuest(session,channel,{
run:script="",env:variables,workingDirectory,runTimeoutMs,auditScript},{output,input},deadline,env){const remote=new _channel_js__WEBPACK_IMPORTED_MODULE_5__.
Y(channel,"guest-run",session,env,auditScript);let inputEnds=input===void 0;const command={script,env:variables,...workingDirectory===
void 0?{}:{workingDirectory},...input===void 0?{}:{input:noticingEnd(input,()=>{inputEnds=!0})}},start=node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__.
performance.now(),limit=deadline.atMost(runTimeoutMs),exit=await remote.run(command,output,limit).catch(error=>{throw error instanceof
_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.Po&&error.status==="timed-out"&&limit.expired?inputEnds||channel==="ssh"?
overtimeError(limit):endlessInputError(limit,channel):error}),durationMs=Math.round(node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__.
performance.now()-start);return{...exit,channel,durationMs,scriptSha256:(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(
"sha256").update(script).digest("hex")}}function noticingEnd(bytes,onEnd){return{[Symbol.asyncIterator]:()=>{const pieces=bytes[Symbol.
asyncIterator]();return{next:async()=>{const piece=await pieces.next();return piece.done===!0&&onEnd(),piece},return:async()=>await pieces.
return?.()??{done:!0,value:void 0}}}}}function endlessInputError({ms},channel){return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.
Po(`The standard input of the script did not end within ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_3__.a3)(ms)}, so \
the script was not started.`,{remedy:`Close the input, or use ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_4__.hF)("\
run-with","ssh")}: the channel \`${channel}\` reads all of it before the script starts.`,status:"timed-out"})}function overtimeError({
ms}){return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.Po(`The script in the guest did not end within ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_3__.
a3)(ms)} and was killed.`,{remedy:`Raise ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_4__.hF)("run-timeout")} (and ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_4__.
hF)("timeout")}), or end the script earlier.`,status:"timed-out"})}}),28190:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
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
`)}}),131:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{D:()=>storeEnvironment,_:()=>stepVariables});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),
node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),
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
Pass the variables with `--env NAME=VALUE` instead of `--step-env`.",cause})}}})};export{id,ids,modules};
