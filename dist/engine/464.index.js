const id=464,ids=[464],modules={11513:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$S:()=>secretsFromEnvironment,KD:()=>secretArgumentsOf,eh:()=>isSecretName});const ANYWHERE=/passw|passphrase|secret|token|credential|privatekey|apikey|accesskey|authorization|cookie/,
LAST_WORD=new Set(["data","key","keys","b64","pass","pwd","pw","pin","auth"]),VARIABLE=/passw|passphrase|secret|token|credential|private_?key|api_?key|access_?key|_key$|_pass$/i,
squeezed=name=>name.toLowerCase().replace(/[^a-z0-9]/g,"");function isSecretName(name){if(ANYWHERE.test(squeezed(name)))
return!0;const words=name.replace(/([a-z0-9])([A-Z])/g,"$1-$2").toLowerCase().split(/[^a-z0-9]+/).filter(word=>word!=="");
return LAST_WORD.has(words.at(-1)??"")}function secretsFromEnvironment(env){return Object.entries(env).flatMap(([name,value])=>VARIABLE.
test(name)&&value!==void 0&&value!==""?[value]:[])}const OF_COMMAND={"guest-exec":["env"],"sev-inject-launch-secret":["p\
acket-header","secret","gpa"]};function secretArgumentsOf(command){return Object.hasOwn(OF_COMMAND,command)?OF_COMMAND[command]??
[]:[]}}),27734:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{AN:()=>readScriptFile,E8:()=>readInputFlags,hN:()=>addInputFlags,lR:()=>readArguments});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),
node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(38321),node_stream_consumers__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__),commander__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(89805),
_inputs_schema_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(56636),_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
86202),_shared_json_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(64623),_shared_wording_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
81565),_errors_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(77199);const MAX_SHOWN=120,FLAGS=_inputs_schema_js__WEBPACK_IMPORTED_MODULE_3__.
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
92113:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{define:()=>define});var _engine_attach_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(49945),
_engine_script_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(89455),_inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
42029),_shared_deadline_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(52681),_shared_json_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
64623),_shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(72437),_shared_units_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
99346),_arguments_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(27734),_errors_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
77199);const HELP=`
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
e(5505),__webpack_require__.e(7383),__webpack_require__.e(8123)]).then(__webpack_require__.bind(__webpack_require__,18123));
return snapshotOfImage(image,operation,flags,context)}async function snapshotOfVm(operation,flags,context){const inputs=await(0,_inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__.
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
, or name an image.`})}}),89455:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{j3:()=>runScript,kR:()=>snapshotLines,lZ:()=>runSnapshots});var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
643),node_perf_hooks__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__),
_qmp_match_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(7863),_shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
52681),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(86202),_shared_json_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
64623),_shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(72437),_shared_units_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
99346),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(56695);class ExpectationError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.
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
T)(name,Number.POSITIVE_INFINITY)}: ${facts.join(" | ")}`})}}),97240:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{AS:()=>LEADER_END,B_:()=>guestProgram,CO:()=>outputOpening,K1:()=>ending,Mp:()=>leaderStarting,
Ro:()=>directoryMaking,St:()=>CANNOT,TZ:()=>HUSH,VI:()=>SPEAK,bE:()=>killing,cu:()=>scriptWriting,hD:()=>quote,i5:()=>surroundings,
kr:()=>CANNOT_BEGIN,n3:()=>interpreter,oX:()=>signalOf,r2:()=>removal});var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
56695),_channel_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51431);const CANNOT_BEGIN=125;function guestProgram(command,place){
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
return exitCode>128?SIGNALS[exitCode-128]:void 0}}),7863:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c:()=>matches});var _shared_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
64623);function matches(expected,actual){return Array.isArray(expected)?Array.isArray(actual)&&actual.length===expected.
length&&expected.every((item,i)=>matches(item,actual[i])):(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_0__.OW)(expected)?
(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_0__.OW)(actual)?Object.entries(expected).every(([key,value])=>Object.hasOwn(
actual,key)&&matches(value,actual[key])):!1:isNumeric(expected)&&isNumeric(actual)?expected==actual:expected===actual}function isNumeric(value){
return typeof value=="number"||typeof value=="bigint"}})};export{id,ids,modules};
