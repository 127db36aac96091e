const id=9276,ids=[9276],modules={7114:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
90692:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{define:()=>define});var _engine_run_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(88512),_inputs_parse_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8745),_arguments_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(11506),_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
76675),_render_run_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(31944),_terminal_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
71028);const HELP=`
The flags are the inputs of the action, with the same names and meanings. The
value of a switch is optional: \`--keep\` means \`--keep true\`. Relative paths
start at the current directory.

The VM keeps running until \`maqet down\`. If the run fails, it is stopped. --keep
leaves it running in both cases, and --keep false stops it in both. Nothing is
uploaded: the evidence stays in the VM's directory.`;function define(command,bind){(0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__.
hN)(command,void 0,{keep:"true, if the run passes"}),command.addHelpText("after",HELP),bind(command,up)}async function up(parsed,context){
const{terminal,json}=context,warn=warning=>(0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__.dg)(terminal).warning(warning),inputs=await(0,_inputs_parse_js__WEBPACK_IMPORTED_MODULE_1__.
T)((0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__.E8)(parsed),process.arch,{warn}),progress=new _terminal_js__WEBPACK_IMPORTED_MODULE_5__.
ke(line=>{terminal.interactive&&!json&&terminal.err(line)}),env=await context.environment({onPhase:name=>progress.begin(
name)}),result=await(0,_engine_run_js__WEBPACK_IMPORTED_MODULE_0__.runVm)(inputs,{...env,keepsPassed:!0});progress.end();
const{error}=result;return{code:result.cancelled||context.cancelled?_errors_js__WEBPACK_IMPORTED_MODULE_3__.ai.cancelled:
_errors_js__WEBPACK_IMPORTED_MODULE_3__.ai[result.status],lines:(0,_render_run_js__WEBPACK_IMPORTED_MODULE_4__.rB)(result),
errors:error===void 0?[]:[...(0,_render_run_js__WEBPACK_IMPORTED_MODULE_4__.os)(result),...(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.
S6)(error)],json:(0,_render_run_js__WEBPACK_IMPORTED_MODULE_4__.vA)({...result,auditHead:result.audit?.head})}}}),31944:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{mR:()=>stepLines,os:()=>tailLines,rB:()=>runLines,ts:()=>dumpRow,vA:()=>asJson});
var _shared_json_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(78451),_shared_units_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
64886),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(10371),_render_vm_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76424);const SERIAL_LINES=40,SHOWN_REPLY=160;function runLines(result){const{vm,attached,bootMs,durationMs,results,notices}=result,
status=result.cancelled?"cancelled":result.status,verb=attached?"attached":bootMs===void 0?"":`booted in ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__.
a3)(bootMs)}`,head=`${vm}: ${status} in ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__.a3)(durationMs)}${verb===""?"":
`, ${verb}`}`,rows=(0,_render_vm_js__WEBPACK_IMPORTED_MODULE_1__.YB)([...factRows(result),...result.dumps.map(dumpRow)]);
return[head,...[...stepLines(results),...rows,...notices.map(notice=>`notice: ${notice}`)].map(line=>`  ${line}`)]}function tailLines({
tail}){return[...tail.serial.slice(-SERIAL_LINES).map(line=>`serial| ${line}`),...tail.qemu.slice(-SERIAL_LINES).map(line=>`\
qemu| ${line}`)]}function stepLines(results){return results.map(({line,step,outcome,durationMs,result,error,continued})=>{
const detail=error??(result===void 0?"":(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.T)((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_3__.
sd)(result),SHOWN_REPLY)),time=outcome==="skipped"?"":` ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__.a3)(durationMs)}`;
return`line ${line}: ${step} ${outcome}${continued?", continued":""}${time} ${detail}`.trimEnd()})}function dumpRow({path,
format,rawBytes,bytes,sha256}){return["dump",`${path} (${format}, ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__.z3)(
rawBytes)} stored as ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__.z3)(bytes)}, sha256 ${sha256})`]}function factRows(result){
const{vm,kept,pid,accel,toolchain,qemuVersion,ports,screenshot,audit,dir,run}=result,rows=[];if(accel!==void 0&&rows.push(
["accel",`${accel.name}: ${accel.reason}`]),toolchain!==void 0){const{qemuSystem,source,lookupMs}=toolchain;rows.push(["\
qemu",`${qemuSystem.version} ${qemuSystem.path} (${source}, ${lookupMs.toFixed(1)} ms)`])}else qemuVersion!==void 0&&rows.
push(["qemu",qemuVersion]);pid!==void 0&&rows.push(["pid",kept?`${pid}, running until \`maqet down ${vm}\``:`${pid}, end\
ed`]);for(const{host,guest,protocol}of ports)rows.push(["port",`127.0.0.1:${host} \u2192 ${guest}/${protocol}`]);return run!==
void 0&&rows.push(["script",`exit code ${run.exitCode}, over ${run.channel} in ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__.
a3)(run.durationMs)}`]),screenshot!==void 0&&rows.push(["screen",screenshot]),audit!==void 0&&rows.push(["audit",`${audit.
records} records, ${audit.ok?"verified":"NOT verified"}, head ${audit.head}`]),dir!==void 0&&rows.push(["directory",dir]),
rows}function asJson(data){return data}}),76424:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{YB:()=>columns,c1:()=>liveState,n5:()=>vmState,wg:()=>vmJson});var _state_liveness_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
26136);function vmJson(dir,record,live){const{vm,reason,kept,job,createdAt,bootMs,accel,ports,owner,qemu}=record;return{
vm,state:vmState(record,live),reason,live,kept,job,createdAt,bootMs,accel:accel?.name??null,ports,pid:qemu?.pid??null,ownerPid:owner.
pid,dir}}function vmState(record,live){return(0,_state_liveness_js__WEBPACK_IMPORTED_MODULE_0__.hY)(record)||live?record.
state:"gone"}function liveState({state,panicked,poweredOff}){return panicked?`${state}, the guest has panicked`:poweredOff?
`${state}, the guest has powered off`:state}function columns(rows){const widths=(rows[0]??[]).map((_,column)=>Math.max(...rows.
map(row=>(row[column]??"").length)));return rows.map(row=>row.map((cell,column)=>cell.padEnd(widths[column]??0)).join(" \
 ").trimEnd())}}),76884:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{AS:()=>LEADER_END,B_:()=>guestProgram,CO:()=>outputOpening,K1:()=>ending,Mp:()=>leaderStarting,Ro:()=>directoryMaking,St:()=>CANNOT,
TZ:()=>HUSH,VI:()=>SPEAK,bE:()=>killing,cu:()=>scriptWriting,hD:()=>quote,i5:()=>surroundings,kr:()=>CANNOT_BEGIN,n3:()=>interpreter,
oX:()=>signalOf,r2:()=>removal});var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(10371),_channel_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
83435);const CANNOT_BEGIN=125;function guestProgram(command,place){const{dir}=place,input=place.input===void 0?"/dev/nul\
l":place.input==="-"?"&3":quote(place.input);return[CANNOT,...directoryMaking(dir),...scriptWriting(command,dir),...outputOpening(
place),...surroundings(command),...place.input==="-"?["exec 3<&0"]:[],`[ -e ${dir}/stop ] && cannot 'it was cancelled be\
fore it started'`,HUSH,...leaderStarting(`${interpreter(command)} ${dir}/script <${input}${place.stderr===void 0?" 2>&9":
""} 9>&-`,place),`[ -e ${dir}/stop ] && { kill -KILL "-$maqet_leader"; kill -KILL $maqet_leader; } 2>/dev/null`,LEADER_END,
SPEAK,...ending(place)].join(`
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
return exitCode>128?SIGNALS[exitCode-128]:void 0}}),82589:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
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
