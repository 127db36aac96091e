const id=225,ids=[225],modules={7114:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
62149:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{define:()=>define});var _engine_attach_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(15637),
_engine_script_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1555),_inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
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
e(6874),__webpack_require__.e(3837)]).then(__webpack_require__.bind(__webpack_require__,93507));return snapshotOfImage(image,
operation,flags,context)}async function snapshotOfVm(operation,flags,context){const inputs=await(0,_inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__.
T)({...flags,snapshot:(0,_shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_4__.$J)(operation)}),env=await context.environment(),
{session}=await(0,_engine_attach_js__WEBPACK_IMPORTED_MODULE_0__.wY)(inputs,env),{client,layers,cursor:since}=session,done=[];
try{const deadline=_shared_deadline_js__WEBPACK_IMPORTED_MODULE_3__.B.after(inputs.timeoutMs,env.signal);await(0,_engine_script_js__WEBPACK_IMPORTED_MODULE_1__.
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
, or name an image.`})}}),1555:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{j3:()=>runScript,kR:()=>snapshotLines,lZ:()=>runSnapshots});var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
T)(name,Number.POSITIVE_INFINITY)}: ${facts.join(" | ")}`})}}),76884:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{AS:()=>LEADER_END,B_:()=>guestProgram,CO:()=>outputOpening,K1:()=>ending,Mp:()=>leaderStarting,
Ro:()=>directoryMaking,St:()=>CANNOT,TZ:()=>HUSH,VI:()=>SPEAK,bE:()=>killing,cu:()=>scriptWriting,hD:()=>quote,i5:()=>surroundings,
kr:()=>CANNOT_BEGIN,n3:()=>interpreter,oX:()=>signalOf,r2:()=>removal});var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
10371),_channel_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(83435);const CANNOT_BEGIN=125;function guestProgram(command,place){
const{dir}=place,input=place.input===void 0?"/dev/null":place.input==="-"?"&3":quote(place.input);return[CANNOT,...directoryMaking(
dir),...scriptWriting(command,dir),...outputOpening(place),...surroundings(command),...place.input==="-"?["exec 3<&0"]:[],
`[ -e ${dir}/stop ] && cannot 'it was cancelled before it started'`,HUSH,...leaderStarting(`${interpreter(command)} ${dir}\
/script <${input}${place.stderr===void 0?" 2>&9":""} 9>&-`,place),`[ -e ${dir}/stop ] && { kill -KILL "-$maqet_leader"; \
kill -KILL $maqet_leader; } 2>/dev/null`,LEADER_END,SPEAK,...ending(place)].join(`
`)}const CANNOT=`cannot() { echo "maqet: $1" >&2; exit ${CANNOT_BEGIN}; }`;function directoryMaking(dir){return[`mkdir -\
m 700 ${dir} || cannot 'the directory ${dir} cannot be created in the guest'`]}function scriptWriting({script},dir){return[
`printf %s ${quote(script)} >${dir}/script || cannot 'the script cannot be written to ${dir} in the guest'`]}function surroundings({
env,workingDirectory}){return[...workingDirectory===void 0?[]:[`cd ${quote(workingDirectory)} || cannot ${quote(`the wor\
king directory ${workingDirectory} does not exist in the guest`)}`],...Object.entries(env).map(([name,value])=>exportLine(
name,value))]}function outputOpening(place){const pipes=outputPipes(place);return pipes.length===0?[]:[...openPipes(place.
dir),...pipes.map(({from,file})=>`cat <&${from} >${quote(file)} 2>/dev/null 4>&- 5>&- 6<&- 7<&- &`),"exec 6<&- 7<&-"]}function leaderStarting(leader,place){
const pipes=outputPipes(place),redirect=[...pipes.map(({stream,end})=>`${stream}>&${end}`),...pipes.map(({end})=>`${end}\
>&-`)];return["if command -v setsid >/dev/null 2>&1; then maqet_own=setsid; else maqet_own=; fi",`${["$maqet_own",leader,
...redirect].join(" ")} &`,`maqet_leader=$!; echo $maqet_leader >${place.dir}/pid`]}const HUSH="exec 9>&2 2>/dev/null",SPEAK="\
exec 2>&9 9>&-",LEADER_END="wait $maqet_leader 2>/dev/null; maqet_code=$?";function ending(place){const marks=outputPipes(
place).map(({end})=>`printf %s ${place.endMark} >&${end}`);return[...place.endMark===void 0?[]:["trap '' PIPE",...marks],
"exit $maqet_code",""]}function outputPipes({stdout,stderr}){return[{stream:1,end:4,from:6,file:stdout},{stream:2,end:5,
from:7,file:stderr}].flatMap(({file,...numbers})=>file===void 0?[]:[{...numbers,file}])}function openPipes(dir){const[one,
two]=[`${dir}/pipe1`,`${dir}/pipe2`];return["pipes() {","exec 6<<END 7<<END",".","END",".","END","[ -p /dev/fd/6 ] && [ \
-p /dev/fd/7 ] && read -r own <&6 && read -r own <&7 && exec 4>/dev/fd/6 5>/dev/fd/7","}",`made() { mkfifo ${one} ${two}\
 && exec 3<>${one} 4>${one} 6<${one} 3<>${two} 5>${two} 7<${two} 3>&-; }`,`pipes 2>/dev/null || made || cannot 'a pipe c\
annot be created in ${dir} in the guest'`]}function interpreter({script}){const found=/^#![ \t]*([^ \t\n]+)[ \t]*([^\n]*?)[ \t]*(?:\n|$)/.
exec(script);return found===null?"sh -e":[found[1]??"",found[2]??""].filter(word=>word!=="").map(quote).join(" ")}function exportLine(name,value){
if(/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))return`export ${name}=${quote(value)}`;throw new _channel_js__WEBPACK_IMPORTED_MODULE_0__.
Ur(`${JSON.stringify((0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.T)(name,80))} is not a valid name for a s\
hell variable.`,{remedy:"Use letters, digits and `_`, and do not begin with a digit."})}function killing(dir){const send=signal=>`\
{ kill -${signal} "-$pid" || kill -${signal} "$pid"; } 2>/dev/null`;return[`(umask 077; mkdir ${dir}) 2>/dev/null`,`: >${dir}\
/stop`,`pid=$(cat ${dir}/pid 2>/dev/null)`,'[ -n "$pid" ] || exit 0',`${send("TERM")} || exit 0`,`for turn in 1 2 3 4 5;\
 do ${send("0")} || exit 0; sleep 0.2 2>/dev/null || sleep 1; done`,send("KILL"),"exit 0",""].join(`
`)}function removal(dir){return`rm -rf ${dir}
`}function quote(text){return`'${text.replaceAll("'","'\\''")}'`}const SIGNALS={1:"SIGHUP",2:"SIGINT",3:"SIGQUIT",4:"SIG\
ILL",6:"SIGABRT",7:"SIGBUS",8:"SIGFPE",9:"SIGKILL",11:"SIGSEGV",13:"SIGPIPE",14:"SIGALRM",15:"SIGTERM"};function signalOf(exitCode){
return exitCode>128?SIGNALS[exitCode-128]:void 0}}),53427:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c:()=>matches});var _shared_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
78451);function matches(expected,actual){return Array.isArray(expected)?Array.isArray(actual)&&actual.length===expected.
length&&expected.every((item,i)=>matches(item,actual[i])):(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_0__.OW)(expected)?
(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_0__.OW)(actual)?Object.entries(expected).every(([key,value])=>Object.hasOwn(
actual,key)&&matches(value,actual[key])):!1:isNumeric(expected)&&isNumeric(actual)?expected==actual:expected===actual}function isNumeric(value){
return typeof value=="number"||typeof value=="bigint"}}),82589:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Gi:()=>distrustOwnDirectory,Pn:()=>ownUsers,VT:()=>UntrustedFileError,XF:()=>readRegularFile,
ct:()=>distrustPath,p7:()=>distrust,u3:()=>readTrustedFile,zx:()=>readOwnFile});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
UQ)(error)??(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.kc)(error)})`,{cause:error})}})};export{id,ids,modules};
