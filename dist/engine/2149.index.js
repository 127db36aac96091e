const id=2149,ids=[2149],modules={11506:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
62149:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{define:()=>define});var _engine_attach_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(15637),
_engine_script_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(17469),_inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
8745),_shared_deadline_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(18013),_shared_json_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
78451),_shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(53633),_shared_units_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
64886),_arguments_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(11506),_errors_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
76675);const HELP=`
With --vm, a snapshot contains the memory, the devices and all writable disks of
a running VM. QEMU pauses the guest meanwhile. With --image, it contains one
qcow2 file, which no VM may use meanwhile (except for \`list\`). \`overwrite\`
replaces a snapshot of that name, if there is one, after it has created the new
one.

  maqet snapshot create clean --image disk.qcow2
  maqet snapshot list --image disk.qcow2 --json`,TOOL_FLAGS=["qemu","qemu-version","install"];function define(command,bind){
command.argument("<ACTION>",`${_shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_4__.UA.join(", ")} or list`).argument(
"[NAME]","the name of the snapshot (not for list)").option("--image <FILE>","use a qcow2 image that no VM uses, instead \
of a VM").addHelpText("after",HELP),(0,_arguments_js__WEBPACK_IMPORTED_MODULE_6__.hN)(command,["vm","allow","deny","poli\
cy","timeout",...TOOL_FLAGS]),bind(command,snapshot)}async function snapshot(parsed,context){const[action,name]=parsed.processedArgs,
operation=operationOf(action,name),{image,...flags}=(0,_arguments_js__WEBPACK_IMPORTED_MODULE_6__.E8)(parsed);if(checkSubject(
image,flags),image===void 0)return snapshotOfVm(operation,flags,context);const{snapshotOfImage}=await Promise.all([__webpack_require__.
e(1862),__webpack_require__.e(3837)]).then(__webpack_require__.bind(__webpack_require__,93507));return snapshotOfImage(image,
operation,flags,context)}async function snapshotOfVm(operation,flags,context){const inputs=await(0,_inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__.
T)({...flags,snapshot:(0,_shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_4__.$J)(operation)}),env=await context.environment(
inputs),{session}=await(0,_engine_attach_js__WEBPACK_IMPORTED_MODULE_0__.wY)(inputs,env),{client,layers,cursor:since}=session,
done=[];try{const deadline=_shared_deadline_js__WEBPACK_IMPORTED_MODULE_3__.B2.after(inputs.timeoutMs,env.signal);await(0,_engine_script_js__WEBPACK_IMPORTED_MODULE_1__.
j3)(inputs.snapshot,{client,layers,env,store:{compression:"none"},since,deadline},done)}finally{client.close()}const{durationMs=0,
result}=done[0]??{},lines=operation.action==="list"?(0,_engine_script_js__WEBPACK_IMPORTED_MODULE_1__.kR)(done[0]):[`${operation.
action} ${operation.name}: ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_5__.a3)(durationMs)}`];return{code:_errors_js__WEBPACK_IMPORTED_MODULE_7__.
ai.passed,lines,json:{vm:inputs.vm,...(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_8__.OW)(result)?result:{},durationMs}}}
function operationOf(action,name){const text=name===void 0&&action==="list"?action:`${action}:${name??""}`,operation=(0,_shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_4__.
mT)(text);if(typeof operation!="string")return operation;throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.eb(`${JSON.stringify(
text)} ${operation}.`,{remedy:`Use ${_shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_4__.UA.join(", ")} with a NA\
ME, or list.`})}function checkSubject(image,flags){if(image!==void 0){if(image.trim()==="")throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.
eb("--image is empty.",{remedy:"Name a qcow2 image, or leave out --image to use a VM."});if(flags.vm===void 0)return;throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.
eb("--vm and --image exclude each other.",{remedy:"Name a running VM, or an image that no VM uses."})}const named=TOOL_FLAGS.
filter(name=>flags[name]!==void 0).map(name=>`--${name}`);if(named.length!==0)throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.
eb(`A running VM has its QEMU. ${named.join(", ")} can only be used with --image.`,{remedy:`Leave out ${named.join(", ")}\
, or name an image.`})}}),17469:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{j3:()=>runScript,lZ:()=>runSnapshots,kR:()=>snapshotLines});var external_node_perf_hooks_=__webpack_require__(
643),match=__webpack_require__(53427),deadline=__webpack_require__(18013),errors=__webpack_require__(58382),json=__webpack_require__(
78451),snapshot_operation=__webpack_require__(53633),units=__webpack_require__(64886),untrusted_text=__webpack_require__(
10371),decision=__webpack_require__(66744);const COMMAND_MS=6e4,SLOW=new Set(["pmemsave","memsave","dump-guest-memory","\
dump-skeys","snapshot-save","snapshot-load"]),MOST_AT_ONCE=250,MOST_CHARACTERS=2**20,FAILED_END_MS=1e4,CANCELLED_END_MS=2e3;
class RefusedStepError extends decision.t9{step;constructor(step,words){super(words),this.step=step}}class ScriptCommands{context;script=null;sent=0;constructor(context){
this.context=context}async plan(steps){const{client,layers,env,store}=this.context,all=steps.flatMap((step,index)=>"comm\
and"in step?[{...step.command,step:index}]:[]);for(const part of parts(all)){const commands=part.map(({execute,arguments:args})=>({
command:execute,arguments:args??{}})),{script,refused}=await client.planScript({script:this.script,commands,layers,caller:env.
caller,store});if(this.script=script,refused!==null)throw new RefusedStepError(part[refused.index]?.step??0,refused)}}async send(command){
const{client,deadline:deadline2}=this.context,timeoutMs=SLOW.has(command.execute)?deadline2.remainingMs:deadline2.atMost(
COMMAND_MS).ms,index=this.sent;if(this.sent+=1,this.script===null)throw new TypeError("a command of a script that was no\
t planned");return client.executePlanned({script:this.script,index,timeoutMs})}async endAfter(work){const{client,env}=this.
context,end=async reason=>{this.script!==null&&await client.endScript({script:this.script,reason})};try{await work()}catch(error){
const limit=env.signal.aborted?CANCELLED_END_MS:FAILED_END_MS,why=env.signal.aborted?"the run was cancelled":`the script\
 ended before it: ${(0,errors.kc)(error).slice(0,1e3)}`;throw await deadline.B2.after(limit).race(end(why),"the end of t\
he script to be recorded").catch(()=>{}),error}await end("the script has ended")}}function*parts(commands){let part=[],characters=0;
for(const command of commands){const length=(0,json.sd)(command.arguments??{}).length;part.length>0&&(part.length>=MOST_AT_ONCE||
characters+length>MOST_CHARACTERS)&&(yield part,[part,characters]=[[],0]),part.push(command),characters+=length}part.length>
0&&(yield part)}class ExpectationError extends errors.Po{}async function runScript(steps,context,done){const commands=new ScriptCommands(
context);await commands.endAfter(async()=>{await commands.plan(steps).catch(error=>{const at=error instanceof RefusedStepError?
error.step:0;throw done.push(...steps.map((step,index)=>index===at?unplanned(step,error,context):skipped(step))),error}),
await runSteps(steps,{...context,commands},done)})}async function runSteps(steps,context,done){let cursor=context.since;
for(const[index,step]of steps.entries()){const start=external_node_perf_hooks_.performance.now(),name=nameOf(step),base=()=>({
line:step.line,step:name,durationMs:Math.round(external_node_perf_hooks_.performance.now()-start)});try{const{cursor:next,
...outcome}=await runStep(step,context,cursor);cursor=next,done.push({...base(),outcome:"ok",...outcome})}catch(error){const blocked=isBlocked(
error),fatal=!(error instanceof errors.Po)||blocked||error.status==="crashed"||context.env.signal.aborted,continued=step.
kind==="command"&&step.continueOnError&&!fatal;if(done.push({...base(),outcome:blocked?"blocked":"failed",error:(0,errors.
kc)(error,context.env.wording),...continued?{continued}:{}}),continued)continue;throw done.push(...steps.slice(index+1).
map(skipped)),error}}}function unplanned(step,error,{env}){return{...skipped(step),outcome:isBlocked(error)?"blocked":"f\
ailed",error:(0,errors.kc)(error,env.wording)}}function isBlocked(error){return error instanceof errors.Po&&error.status===
"blocked"}async function runStep(step,context,cursor){switch(step.kind){case"command":{const{cursor:next,tier,result,dumps,
screenshots}=await context.commands.send(step.command);return{cursor:next,tier,result,...dumps.length>0?{dumps}:{},...screenshots.
length>0?{screenshots}:{}}}case"expect":{const{tier,result}=await context.commands.send(step.command);if(!(0,match.c)(step.
expected,result))throw unexpectedAnswerError(step.command.execute,step.expected,result);return{cursor,tier,result}}case"\
wait-event":{const timeoutMs=context.deadline.atMost(step.timeoutMs).ms,wanted=step.data===void 0?{name:step.name}:{name:step.
name,data:step.data},{seq,data}=await context.client.waitEvent({...wanted,since:cursor,timeoutMs});return{cursor:seq,result:data}}case"\
events":return{cursor,result:[...await context.client.events({name:step.name})]};case"snapshot":{const{layers,env,deadline:deadline2}=context,
params={operation:step.operation,layers,caller:env.caller,timeoutMs:deadline2.remainingMs},{cursor:next,tier,action,disks,
snapshots}=await context.client.snapshot(params);return{cursor:next,tier,result:{action,disks:[...disks],snapshots}}}case"\
sleep":{const{remainingMs}=context.deadline;if(await(0,deadline.yy)(Math.min(step.ms,remainingMs),context.env.signal),step.
ms>remainingMs)throw new errors.j3("the end of a `sleep`",Math.round(context.deadline.ms));return{cursor}}}}function skipped(step){
return{line:step.line,step:nameOf(step),outcome:"skipped",durationMs:0}}function nameOf(step){return"command"in step?step.
command.execute:step.kind==="snapshot"?`snapshot ${(0,snapshot_operation.$J)(step.operation)}`:step.kind}function unexpectedAnswerError(command,expected,actual){
const shown=value=>(0,untrusted_text.T)((0,json.sd)(value),300);return new ExpectationError(`${command} returned ${shown(
actual)} instead of ${shown(expected)}.`,{remedy:"Correct the expectation, or wait first for the event that changes the \
state of the guest."})}async function runSnapshots(steps,context,done,phases,{log}){for(const step of steps)if(step.kind===
"snapshot"&&(await phases(`snapshot ${(0,snapshot_operation.$J)(step.operation)}`,()=>runScript([step],context,done)),step.
operation.action==="list"))for(const line of snapshotLines(done.at(-1)))log.info(line)}function snapshotLines(listed){const{
snapshots=[]}=listed?.result??{};return snapshots.length===0?["The VM has no snapshots."]:snapshots.map(({name,time,stateBytes,
disks,loadable})=>{const facts=[time,(0,units.z3)(stateBytes),disks.join(", "),...loadable?[]:["cannot be loaded"]];return`${(0,untrusted_text.
T)(name,Number.POSITIVE_INFINITY)}: ${facts.join(" | ")}`})}}),53427:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c:()=>matches});var _shared_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
78451);function matches(expected,actual){return Array.isArray(expected)?Array.isArray(actual)&&actual.length===expected.
length&&expected.every((item,i)=>matches(item,actual[i])):(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_0__.OW)(expected)?
(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_0__.OW)(actual)?Object.entries(expected).every(([key,value])=>Object.hasOwn(
actual,key)&&matches(value,actual[key])):!1:isNumeric(expected)&&isNumeric(actual)?expected==actual:expected===actual}function isNumeric(value){
return typeof value=="number"||typeof value=="bigint"}})};export{id,ids,modules};
