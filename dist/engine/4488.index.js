const id=4488,ids=[4488,973],modules={9989:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
90692:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{define:()=>define});var _engine_run_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(50973),_inputs_parse_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8745),_arguments_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(11506),_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
76675),_render_run_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(31944),_terminal_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
71028);const HELP=`
The flags are the inputs of the action, with the same names and meanings. The
value of a switch is optional: \`--keep\` means \`--keep true\`. Relative paths
start at the current directory.

The VM keeps running until \`maqet down\`, unless --keep is false. If it does not
become ready, it is stopped. Nothing is uploaded: the evidence stays in the VM's
directory.`;function define(command,bind){(0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__.hN)(command,void 0,{keep:"true"}),
command.addHelpText("after",HELP),bind(command,up)}async function up(parsed,context){const{terminal,json}=context,warn=warning=>(0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__.
dg)(terminal).warning(warning),inputs=await(0,_inputs_parse_js__WEBPACK_IMPORTED_MODULE_1__.T)((0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__.
E8)(parsed),process.arch,{fallbacks:{keep:"true"},warn}),progress=new _terminal_js__WEBPACK_IMPORTED_MODULE_5__.ke(line=>{
terminal.interactive&&!json&&terminal.err(line)}),result=await(0,_engine_run_js__WEBPACK_IMPORTED_MODULE_0__.runVm)(inputs,
await context.environment({onPhase:name=>progress.begin(name)}));progress.end();const{error}=result;return{code:result.cancelled||
context.cancelled?_errors_js__WEBPACK_IMPORTED_MODULE_3__.ai.cancelled:_errors_js__WEBPACK_IMPORTED_MODULE_3__.ai[result.
status],lines:(0,_render_run_js__WEBPACK_IMPORTED_MODULE_4__.rB)(result),errors:error===void 0?[]:[...(0,_render_run_js__WEBPACK_IMPORTED_MODULE_4__.
os)(result),...(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.S6)(error)],json:(0,_render_run_js__WEBPACK_IMPORTED_MODULE_4__.
vA)(result)}}}),31944:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{mR:()=>stepLines,os:()=>tailLines,rB:()=>runLines,ts:()=>dumpRow,vA:()=>asJson});var _shared_json_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
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
d(__webpack_exports__,{YB:()=>columns,c1:()=>liveState,n5:()=>vmState,wg:()=>vmJson});var _state_record_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
10388);function vmJson(dir,record){const{vm,reason,kept,job,createdAt,bootMs,accel,ports,owner,qemu}=record;return{vm,state:vmState(
record),reason,live:(0,_state_record_js__WEBPACK_IMPORTED_MODULE_0__.DG)(record),kept,job,createdAt,bootMs,accel:accel?.
name??null,ports,pid:qemu?.pid??null,ownerPid:owner.pid,dir}}function vmState(record){return record.state==="stopped"||record.
state==="failed"||(0,_state_record_js__WEBPACK_IMPORTED_MODULE_0__.DG)(record)?record.state:"gone"}function liveState({state,
panicked,poweredOff}){return panicked?`${state}, the guest has panicked`:poweredOff?`${state}, the guest has powered off`:
state}function columns(rows){const widths=(rows[0]??[]).map((_,column)=>Math.max(...rows.map(row=>(row[column]??"").length)));
return rows.map(row=>row.map((cell,column)=>cell.padEnd(widths[column]??0)).join("  ").trimEnd())}}),59061:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I:()=>dueEvidence,t:()=>takeEvidence});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),
_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(58382),_shared_version_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
9189),_state_numbered_files_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(91095),_toolchain_arch_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
73807),_vm_platforms_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(31037);const SCREENSHOT_MS=15e3;function dueEvidence({
dump,screenshot},{failed,panicked}){const due=when=>when==="always"||when==="on-failure"&&failed||when==="on-panic"&&panicked;
return{dump:due(dump),screenshot:due(screenshot)}}async function takeEvidence(session,inputs,due,deadline,phases,env){const evidence={};
if(due.screenshot&&hasScreen(session,env))try{evidence.screenshot=await phases("screenshot",()=>takeScreenshot(session,env))}catch(error){
env.log.warning(`No screenshot: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.kc)(error,env.wording)}`)}if(due.dump)
try{evidence.dump=await phases("dump",()=>takeDump(session,inputs,deadline,env))}catch(error){evidence.error=error}return evidence}
function hasScreen({context},env){const arch=_toolchain_arch_js__WEBPACK_IMPORTED_MODULE_3__.Pr.find(one=>one===context.
arch);return arch===void 0||(0,_vm_platforms_js__WEBPACK_IMPORTED_MODULE_4__.rS)(arch)?!0:(env.log.info(`No screenshot: \
the machine of a ${arch} guest has no screen.`),!1)}async function takeDump({client,directory,layers},inputs,deadline,env){
return client.dump({name:(0,_state_numbered_files_js__WEBPACK_IMPORTED_MODULE_2__.IL)("memory",await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
readdir)(directory.dumps)),format:inputs.dumpFormat,store:{compression:inputs.dumpCompress},layers,caller:env.caller,timeoutMs:deadline.
remainingMs})}async function takeScreenshot({client,directory,layers,qemuVersion},env){const format=(0,_shared_version_js__WEBPACK_IMPORTED_MODULE_5__.
Y)(qemuVersion,[7,1])?"ppm":"png",filename=`${(0,_state_numbered_files_js__WEBPACK_IMPORTED_MODULE_2__.IL)("screen",await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
readdir)(directory.screenshots))}.${format}`,{screenshots}=await client.execute({command:"screendump",arguments:format===
"png"?{filename,format}:{filename},layers,caller:env.caller,timeoutMs:SCREENSHOT_MS,store:{compression:"none"}});return screenshots[0]??
""}}),17774:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{P:()=>findChannel,Y:()=>RemoteChannel});var _guest_channel_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(83435);class RemoteChannel{name;operation;session;env;auditScript;constructor(name,operation,session,env,auditScript=!1){
this.name=name,this.operation=operation,this.session=session,this.env=env,this.auditScript=auditScript}async waitReady(deadline){
await this.session.client.waitReady({condition:{kind:"channel",channel:this.name},timeoutMs:deadline.remainingMs})}run({
input,...command},output,deadline){const{client,layers}=this.session,{operation,name:channel,auditScript}=this,{caller}=this.
env,request={operation,channel,command,auditScript,layers,caller,timeoutMs:deadline.remainingMs};return client.runInGuest(
request,{output,input})}async close(){}}async function findChannel({client},{runWith,bootTimeoutMs},deadline){const condition={
kind:"channel",channel:runWith},{evidence}=await client.waitReady({condition,timeoutMs:deadline.atMost(bootTimeoutMs).ms}),
channel=_guest_channel_js__WEBPACK_IMPORTED_MODULE_0__.bW.find(name=>name===evidence);if(channel===void 0)throw new TypeError(
`unknown guest channel: ${JSON.stringify(evidence)}`);return channel}}),92200:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>runInGuest,M:()=>GuestScriptError});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598),node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__),
node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(643),node_perf_hooks__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58382),
_shared_units_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(64886),_shared_wording_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
8273),_channel_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(17774);class GuestScriptError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.
Po{constructor({exitCode,signal}){super(`The script in the guest ended with exit code ${exitCode}${signal===void 0?"":` \
(${signal})`}.`,{remedy:"Read its output in the log or in run.log."})}}async function runInGuest(session,channel,{run:script="",
env:variables,workingDirectory,runTimeoutMs,auditScript},{output,input},deadline,env){const remote=new _channel_js__WEBPACK_IMPORTED_MODULE_5__.
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
hF)("timeout")}), or end the script earlier.`,status:"timed-out"})}}),64825:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D6:()=>usesGuest,Jv:()=>needsSeed,__:()=>startCondition,aO:()=>bootsSelfTest,
vm:()=>demandsSsh});var _guest_selftest_x86_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(86825);function bootsSelfTest({
image,kernel,cdrom,firmware,disks}){return[image,kernel,cdrom,firmware].every(source=>source===void 0)&&disks.length===0}
function usesGuest({run,copyIn,copyOut}){return run!==void 0||copyIn.length>0||copyOut.length>0}function demandsSsh({runWith,
waitFor}){return runWith==="ssh"||waitFor?.kind==="channel"&&waitFor.channel==="ssh"}function needsSeed(inputs){return inputs.
cloudInit!==void 0||demandsSsh(inputs)}function startCondition(inputs){return inputs.waitFor!==void 0?inputs.waitFor:usesGuest(
inputs)?{kind:"channel",channel:inputs.runWith}:bootsSelfTest(inputs)?{kind:"serial",pattern:_guest_selftest_x86_js__WEBPACK_IMPORTED_MODULE_0__.
W}:{kind:"running"}}}),50973:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{runVm:()=>runVm});var verify=__webpack_require__(42622),findings=__webpack_require__(81560),errors=__webpack_require__(
58382);class Timeline{now;ended=[];origin;constructor(now=()=>performance.now()){this.now=now,this.origin=now()}async phase(name,work){
const startMs=this.elapsedMs,timed=()=>({name,startMs,durationMs:this.elapsedMs-startMs});try{const result=await work();
return this.ended.push({...timed(),outcome:"ok"}),result}catch(error){throw this.ended.push({...timed(),outcome:"failed",
detail:(0,errors.kc)(error)}),error}}skip(name,detail){this.ended.push({name,startMs:this.elapsedMs,durationMs:0,outcome:"\
skipped",detail})}get phases(){return this.ended.toSorted((a,b)=>a.startMs-b.startMs)}get elapsedMs(){return this.now()-
this.origin}}var deadline=__webpack_require__(18013),state_claim=__webpack_require__(4309),numbered_files=__webpack_require__(
91095),attach=__webpack_require__(15637),engine_evidence=__webpack_require__(59061),guest_channel=__webpack_require__(17774);
const LOG_CAP=64*2**20,CUT=`
[maqet: the log of this run is full: the rest of the output is not in it]
`;async function withRunLog(file,show,work){const{handle}=await(0,numbered_files.hw)(file);let room=LOG_CAP;const keep=async chunk=>{
if(room<=0)return;const kept=chunk.subarray(0,room);room-=chunk.length,await handle.write(room>0?kept:Buffer.concat([kept,
Buffer.from(CUT)]))};try{return await work(async(stream,chunk)=>{await Promise.all([keep(chunk),show(stream,chunk)])})}finally{
await handle.close()}}var run=__webpack_require__(92200);class GuestSteps{inputs;session;phase;deadline;env;outcome;notices=[];channel;constructor(inputs,session,phase,deadline2,env){
this.inputs=inputs,this.session=session,this.phase=phase,this.deadline=deadline2,this.env=env}async begin(){const{inputs,
session,deadline:deadline2,env}=this,channel=await this.phase("channel",()=>(0,guest_channel.P)(session,inputs,deadline2));
if(this.channel=channel,inputs.copyIn.length>0&&await this.copy("copy-in",async()=>{const{copyIntoGuest}=await Promise.all(
[__webpack_require__.e(6118),__webpack_require__.e(3178),__webpack_require__.e(7952)]).then(__webpack_require__.bind(__webpack_require__,
57952));return copyIntoGuest(inputs.copyIn,{session,channel,env,deadline:deadline2})}),inputs.run!==void 0&&(this.outcome=
await this.phase("run",()=>env.showGuest(show=>withRunLog(session.directory.runLog,show,output=>(0,run.$)(session,channel,
inputs,{output},deadline2,env)))),this.outcome.exitCode!==0))throw new run.M(this.outcome)}async finish(){const{inputs,session,
channel,deadline:deadline2,env}=this;inputs.copyOut.length===0||channel===void 0||await this.copy("copy-out",async()=>{const{
copyOutOfGuest}=await Promise.all([__webpack_require__.e(6118),__webpack_require__.e(3178),__webpack_require__.e(7952)]).
then(__webpack_require__.bind(__webpack_require__,57952));return copyOutOfGuest(inputs.copyOut,{session,channel,env,deadline:deadline2})})}async copy(name,work){
this.notices.push(...(await this.phase(name,work)).notices)}}var needs=__webpack_require__(64825),preflight_layers=__webpack_require__(
66060),files=__webpack_require__(48469),external_node_diagnostics_channel_=__webpack_require__(53053),external_node_path_=__webpack_require__(
76760),external_node_path_default=__webpack_require__.n(external_node_path_);const CHANNEL="child_process";class ProcessCounts{byProgram=new Map;constructor(){
(0,external_node_diagnostics_channel_.subscribe)(CHANNEL,this.onProcess)}get list(){return[...this.byProgram].map(([program,
started])=>({program,started})).sort((a,b)=>a.program<b.program?-1:1)}end(){(0,external_node_diagnostics_channel_.unsubscribe)(
CHANNEL,this.onProcess)}onProcess=message=>{const{process:process2}=message;queueMicrotask(()=>{if(process2.pid===void 0)
return;const program=programOf(process2);this.byProgram.set(program,(this.byProgram.get(program)??0)+1)})}}function programOf({
spawnfile,spawnargs}){const name=external_node_path_default().basename(spawnfile);if(name!=="timeout")return name;const duration=spawnargs.
findIndex((arg,index)=>index>0&&!arg.startsWith("-")&&spawnargs[index-1]!=="-k");return external_node_path_default().basename(
spawnargs[duration+1]??spawnfile)}var violations=__webpack_require__(63668),units=__webpack_require__(64886);function endOf(error,wording){
if(error===void 0)return{status:"passed",cancelled:!1};const{name,status}=error;return{status,cancelled:error instanceof
errors.cc,error:{name,...error.inWords(wording)}}}const TIERS=["safe","memory-dump","privileged","dangerous","unclassifi\
ed"];function commandsByTier({results,error,evidence}){const refused=error instanceof violations.p?error.violations:[],implied=[
...evidence.dump?["memory-dump"]:[],...evidence.screenshot===void 0?[]:["safe"]],counts=TIERS.map(tier=>{const steps=results.
filter(step=>step.tier===tier),having=outcome=>steps.filter(step=>step.outcome===outcome).length,allowed=steps.length-having(
"blocked")+implied.filter(one=>one===tier).length,blocked=having("blocked")+refused.filter(violation=>violation.tier===tier).
length;return[tier,{allowed,blocked,failed:having("failed")}]});return Object.fromEntries(counts.filter(([,{allowed,blocked}])=>allowed+
blocked>0))}function hiddenMemoryNotices(dumps){return dumps.filter(({hiddenBytes})=>hiddenBytes>0).map(({name,hiddenBytes})=>`${(0,units.
z3)(hiddenBytes)} of RAM that only system management mode can read are zeros in ${name}.`)}var syslog=__webpack_require__(
47610),script=__webpack_require__(1555),stop=__webpack_require__(5836);async function runVm(inputs,env){return new Run(inputs,
env).run()}class Run{inputs;env;timeline=new Timeline;deadline;results=[];notices=[];error;layers=[];directory;session;guest;attached=!1;toolchain;bootMs;evidence={};tail={
serial:[],qemu:[]};kept=!1;unresponsive=!1;processes=new ProcessCounts;figures;audit;constructor(inputs,env){this.inputs=
inputs,this.env=env,this.deadline=deadline.B.after(inputs.timeoutMs,env.signal)}async run(){return await this.guarded(async()=>{
await this.readPolicy(),await this.bringUp(),await this.runSnapshots(),await this.runInGuest(),await this.runScript()}),
await this.guarded(()=>this.copyOut()),await this.guarded(()=>this.takeEvidence()),await this.guarded(()=>this.keepOrStop()),
await this.guarded(()=>this.checkAudit()),await this.guarded(()=>this.flushAudit()),await this.guarded(()=>this.writeResults()),
await this.guarded(()=>this.noteFailure()),this.result()}async guarded(work){try{await work()}catch(error){this.error===
void 0?this.error=(0,errors.jI)((0,findings.m1)(error,this.inputs.origins)):this.notices.push(`After that: ${(0,errors.kc)(
error,this.env.wording)}`)}}phase=(name,work)=>(this.env.onPhase(name),this.timeline.phase(name,work));async readPolicy(){
this.layers=await this.phase("policy",()=>(0,preflight_layers.L)(this.inputs,this.env.administrator))}async bringUp(){try{
await this.startOrAttach()}catch(error){if(this.session===void 0||this.attached||this.inputs.accel!=="auto")throw error;
const{fallBackToTcg,isStuck}=await Promise.all([__webpack_require__.e(1037),__webpack_require__.e(6874),__webpack_require__.
e(6411),__webpack_require__.e(2215)]).then(__webpack_require__.bind(__webpack_require__,22215));if(!isStuck(error))throw error;
const accelerator=await this.phase("fall-back",()=>fallBackToTcg(this.live,error,this.env));this.session=void 0,await this.
startOrAttach(accelerator)}}async startOrAttach(accelerator){const{inputs,env,layers,deadline:deadline2}=this,config=(0,attach.
M9)(inputs.texts,env.secrets),claim=await(0,state_claim.cB)(env.root,inputs.vm,{job:env.job,claimant:env.claimant,config});
if(this.attached=claim.kind!=="claimed",claim.record.job===env.job&&(this.directory=claim.directory),claim.kind==="lost")
throw(0,attach.iO)(claim.record);if(claim.kind==="running")this.session=await this.phase("attach",()=>(0,attach.se)(inputs,
claim,layers,env));else{const onToolchain=toolchain=>{this.toolchain=toolchain},{startVm}=await Promise.all([__webpack_require__.
e(1037),__webpack_require__.e(6874),__webpack_require__.e(6411),__webpack_require__.e(2215)]).then(__webpack_require__.bind(
__webpack_require__,22215));this.session=await startVm({...claim,inputs,layers,deadline:deadline2,onToolchain,accelerator},
this.phase,env)}await this.waitReady()}async waitReady(){const condition=this.attached?this.inputs.waitFor:(0,needs.__)(
this.inputs);condition!==void 0&&await this.phase("ready",async()=>{const timeoutMs=this.deadline.atMost(this.inputs.bootTimeoutMs).
ms;this.unresponsive=!0,this.bootMs=(await this.live.client.waitReady({condition,timeoutMs})).bootMs,this.unresponsive=!1})}async runSnapshots(){
await(0,script.lZ)(this.inputs.snapshot,this.scriptContext,this.results,this.phase,this.env)}async runInGuest(){(0,needs.
D6)(this.inputs)&&(this.guest=new GuestSteps(this.inputs,this.live,this.phase,this.deadline,this.env),await this.guest.begin())}async runScript(){
const{inputs,live,results}=this;inputs.script.length!==0&&await this.phase("qmp",async()=>{const since=inputs.snapshot.length>
0?(await live.client.status()).cursor:live.cursor;await(0,script.j3)(inputs.script,{...this.scriptContext,since},results)})}get scriptContext(){
const{client,layers,cursor:since}=this.live;return{client,layers,env:this.env,store:{compression:this.inputs.dumpCompress},
since,deadline:this.deadline}}async copyOut(){this.env.signal.aborted||await this.guest?.finish()}async takeEvidence(){const{
inputs,env,session}=this;if(session===void 0)return;this.tail=await session.client.tail();const status=await session.client.
status();if(this.unresponsive||=status.panicked,status.state==="failed"&&this.error===void 0)throw(0,stop.WW)(status.reason);
if(env.signal.aborted)return;const due=(0,engine_evidence.I)(inputs,{failed:this.error!==void 0,panicked:status.panicked});
if((0,stop.hY)(status)){due.dump&&this.notices.push("There is no memory dump: the VM had ended.");return}const{error,...evidence}=await(0,engine_evidence.
t)(session,inputs,due,this.deadline,this.phase,env);if(this.evidence=evidence,error!==void 0)throw error}async keepOrStop(){
const{inputs,env,attached}=this;if(this.session===void 0)return;(!(attached?inputs.keep!==!1:inputs.keep===!0&&this.error===
void 0&&!env.signal.aborted)||!await this.keep())&&await this.phase("stop",()=>this.stop())}async keep(){const{inputs,env,
attached}=this,kept=await(0,stop.l_)(this.live,{mark:!attached||inputs.keep===!0,started:!attached},env);return kept===void 0?
!1:(this.kept=!0,kept.notice!==void 0&&this.notices.push(kept.notice),this.audit={...kept.audit,ok:!1},!0)}async stop(){
const cancelled=this.env.signal.aborted,reason=cancelled?"cancelled":this.error===void 0?"done":"failed",{reply,problem,
notices}=await(0,stop.u)(this.live,{reason,quick:cancelled||this.unresponsive},this.env);if(this.notices.push(...notices),
problem!==void 0)throw problem;reply!==void 0&&(this.audit={head:reply.auditHead,records:reply.auditRecords,ok:!1})}async checkAudit(){
if(this.processes.end(),this.directory===void 0||!await(0,numbered_files.t2)(this.directory.audit))return;const verdict=await(0,verify.
H)(this.directory.audit,this.kept?void 0:this.audit?.head),{head,records}=verdict.ok?verdict:{head:this.audit?.head??"",
records:this.audit?.records??0};this.audit={head,records,ok:verdict.ok},verdict.ok||this.notices.push(`The audit log is \
broken at record ${verdict.brokenAt}: ${verdict.problem}`),this.figures=await(0,files.DH)(this.directory,{vm:this.inputs.
vm,processes:this.processes.list},this.toolchain)}async flushAudit(){if(this.directory===void 0||this.session!==void 0)return;
const notice=await(0,syslog.Ih)(this.directory,this.env.signal.aborted);notice!==void 0&&this.notices.push(notice)}async writeResults(){
this.directory!==void 0&&await(0,files.KB)(this.directory,{results:this.results,figures:this.figures})}async noteFailure(){
this.directory!==void 0&&this.error!==void 0&&await(0,files.fj)(this.directory,this.error,this.env.secrets)}get live(){if(this.
session===void 0)throw new TypeError("no VM runs");return this.session}result(){const{session,toolchain,directory,evidence,
inputs,results}=this,error=this.error!==void 0&&this.env.signal.aborted?new errors.cc("the run"):this.error,dumps=[...results.
flatMap(step=>step.dumps??[]),...evidence.dump===void 0?[]:[evidence.dump]];return{vm:inputs.vm,...endOf(error,this.env.
wording),durationMs:this.timeline.elapsedMs,phases:this.timeline.phases,dir:directory?.dir,serialLog:directory?.serialLog,
auditLog:directory?.audit,attached:this.attached,kept:this.kept,pid:session?.pid,accel:session?.accel,qemuVersion:toolchain?.
qemuSystem.version??session?.qemuVersion,bootMs:this.bootMs,run:this.guest?.outcome,toolchain,ports:session?.ports??[],results,
commands:commandsByTier({results,error,evidence}),dumps,screenshot:evidence.screenshot,audit:this.audit,figures:this.figures,
tail:this.tail,notices:[...this.notices,...this.guest?.notices??[],...hiddenMemoryNotices(dumps)]}}}}),1555:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{j3:()=>runScript,kR:()=>snapshotLines,lZ:()=>runSnapshots});var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
643),node_perf_hooks__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__),
_qmp_match_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(53427),_shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
18013),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58382),_shared_json_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
78451),_shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(53633),_shared_units_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
64886),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(10371);class ExpectationError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.
Po{}const COMMAND_MS=6e4,SLOW=new Set(["pmemsave","memsave","dump-guest-memory","dump-skeys","snapshot-save","snapshot-l\
oad"]);async function runScript(steps,context,done){let cursor=context.since;for(const[index,step]of steps.entries()){const start=node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.
performance.now(),name=nameOf(step),base=()=>({line:step.line,step:name,durationMs:Math.round(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.
performance.now()-start)});try{const{cursor:next,...outcome}=await runStep(step,context,cursor);cursor=next,done.push({...base(),
outcome:"ok",...outcome})}catch(error){const blocked=error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.Po&&
error.status==="blocked",fatal=!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.Po)||blocked||error.status===
"crashed"||context.env.signal.aborted,continued=step.kind==="command"&&step.continueOnError&&!fatal;if(done.push({...base(),
outcome:blocked?"blocked":"failed",error:(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.kc)(error,context.env.wording),
...continued?{continued}:{}}),continued)continue;throw done.push(...steps.slice(index+1).map(later=>skipped(later))),error}}}
async function runStep(step,context,cursor){switch(step.kind){case"command":{const{cursor:next,tier,result,dumps,screenshots}=await send(
step.command,context);return{cursor:next,tier,result,...dumps.length>0?{dumps}:{},...screenshots.length>0?{screenshots}:
{}}}case"expect":{const{tier,result}=await send(step.command,context);if(!(0,_qmp_match_js__WEBPACK_IMPORTED_MODULE_5__.
c)(step.expected,result))throw unexpectedAnswerError(step.command.execute,step.expected,result);return{cursor,tier,result}}case"\
wait-event":{const timeoutMs=context.deadline.atMost(step.timeoutMs).ms,wanted=step.data===void 0?{name:step.name}:{name:step.
name,data:step.data},{seq,data}=await context.client.waitEvent({...wanted,since:cursor,timeoutMs});return{cursor:seq,result:data}}case"\
events":return{cursor,result:[...await context.client.events({name:step.name})]};case"snapshot":{const{layers,env,deadline}=context,
params={operation:step.operation,layers,caller:env.caller,timeoutMs:deadline.remainingMs},{cursor:next,tier,action,disks,
snapshots}=await context.client.snapshot(params);return{cursor:next,tier,result:{action,disks:[...disks],snapshots}}}case"\
sleep":{const{remainingMs}=context.deadline;if(await(0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__.y)(Math.min(step.
ms,remainingMs),context.env.signal),step.ms>remainingMs)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.j3("the\
 end of a `sleep`",Math.round(context.deadline.ms));return{cursor}}}}async function send(command,{client,layers,env,store,
deadline}){const timeoutMs=SLOW.has(command.execute)?deadline.remainingMs:deadline.atMost(COMMAND_MS).ms,args=command.arguments??
{};return client.execute({command:command.execute,arguments:args,layers,caller:env.caller,timeoutMs,store})}function skipped(step){
return{line:step.line,step:nameOf(step),outcome:"skipped",durationMs:0}}function nameOf(step){return"command"in step?step.
command.execute:step.kind==="snapshot"?`snapshot ${(0,_shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_3__.$J)(step.
operation)}`:step.kind}function unexpectedAnswerError(command,expected,actual){const shown=value=>(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.
T)((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_7__.sd)(value),300);return new ExpectationError(`${command} returned ${shown(
actual)} instead of ${shown(expected)}.`,{remedy:"Correct the expectation, or wait first for the event that changes the \
state of the guest."})}async function runSnapshots(steps,context,done,phases,{log}){for(const step of steps)if(step.kind===
"snapshot"&&(await phases(`snapshot ${(0,_shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_3__.$J)(step.operation)}`,
()=>runScript([step],context,done)),step.operation.action==="list"))for(const line of snapshotLines(done.at(-1)))log.info(
line)}function snapshotLines(listed){const{snapshots=[]}=listed?.result??{};return snapshots.length===0?["The VM has no \
snapshots."]:snapshots.map(({name,time,stateBytes,disks,loadable})=>{const facts=[time,(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_4__.
z3)(stateBytes),disks.join(", "),...loadable?[]:["cannot be loaded"]];return`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.
T)(name,Number.POSITIVE_INFINITY)}: ${facts.join(" | ")}`})}}),86825:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
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
sts, has free space, and contains no file of that name.",cause:error})}}}),53427:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c:()=>matches});var _shared_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
78451);function matches(expected,actual){return Array.isArray(expected)?Array.isArray(actual)&&actual.length===expected.
length&&expected.every((item,i)=>matches(item,actual[i])):(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_0__.OW)(expected)?
(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_0__.OW)(actual)?Object.entries(expected).every(([key,value])=>Object.hasOwn(
actual,key)&&matches(value,actual[key])):!1:isNumeric(expected)&&isNumeric(actual)?expected==actual:expected===actual}function isNumeric(value){
return typeof value=="number"||typeof value=="bigint"}})};export{id,ids,modules};
