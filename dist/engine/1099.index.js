const id=1099,ids=[1099],modules={11506:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
41099:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{define:()=>qmp_define});var attach=__webpack_require__(15637),engine_script=__webpack_require__(17469),
parse=__webpack_require__(8745),table=__webpack_require__(72926),action=__webpack_require__(56360),shared_deadline=__webpack_require__(
18013),errors=__webpack_require__(58382),cli_arguments=__webpack_require__(11506),cli_errors=__webpack_require__(76675),
json=__webpack_require__(78451),nearest=__webpack_require__(33411);const READINGS=new Map([...["screenshot","device-del",
"events","wait-event","sleep","snapshot"].map(name=>[name,oneWord]),["keys",words=>words.length===1?words[0]??"":[...words]],
["type",words=>(words.length===1?objectOf(words[0]??""):void 0)??words.join(" ")],["device-add",device]]),TAKES_NOTHING=new Set(
["pause","resume"]);function stepText(name,words,now=new Date){return(0,json.sd)({[name]:words.length>0?body(name,words):
name==="screenshot"?pictureName(now):null})}function body(name,words){const[first=""]=words;return words.length===1&&first.
startsWith("{")&&name!=="type"?(0,cli_arguments.lR)(first):(READINGS.get(name)??members)(words,name)}function pictureName(now){
return`screenshot-${now.toISOString().replace(/[-:.]/g,"")}.png`}function device([first="",...rest],name){const[driver="",
...properties]=first.split(","),all=[...properties,...rest];return driver.includes("=")?members([driver,...all],name):{driver,
...members(all,name)}}function oneWord(words,name){if(words.length===1)return words[0]??"";throw new cli_errors.eb(`${name}\
 takes one argument, not ${words.length}.`,{remedy:"Put an argument with spaces in quotes."})}function members(words,name){
const found=new Map;for(const word of words){const[,key,value=""]=/^([A-Za-z_][\w.-]*)=(.*)$/s.exec(word)??[];if(key===void 0){
const guess=action.K.some(step=>step===name)?void 0:(0,nearest.au)(name,action.K),hint=guess===void 0?".":`; ${guess}`,remedy=TAKES_NOTHING.
has(name)?`\`${name}\` takes no arguments.`:`Write \`${name} NAME=VALUE \u2026\`, or all arguments as one JSON object.`;
throw new cli_errors.eb(`${JSON.stringify(word)} is not an argument of ${name}${hint}`,{remedy})}if(found.has(key))throw new cli_errors.
eb(`The command line gives ${name} the argument "${key}" twice.`,{remedy:"Give it once."});found.set(key,jsonOf(value)??
value)}return Object.fromEntries(found)}function objectOf(text){const value=jsonOf(text);return(0,json.OW)(value)?value:
void 0}function jsonOf(text){try{return(0,json.qF)(text)}catch{return}}var render_run=__webpack_require__(31944);const HELP=`\

  maqet qmp web query-status
  maqet qmp web pmemsave val=0 size=512 filename=low.bin
  maqet qmp web pmemsave '{"val": 0, "size": 512, "filename": "low.bin"}'

Helpers send one or more commands:

  maqet qmp web keys ctrl-alt-delete       press keys together; several words are pressed one after the other
  maqet qmp web type 'hello world'         type text; '{"text": "gr\xF6\xDFer", "layout": "de"}' for a keyboard layout other t\
han us
  maqet qmp web screenshot shot.png        take a screenshot; the default name is the time
  maqet qmp web pause                      pause the guest; \`resume\` continues it
  maqet qmp web device-add usb-mouse id=mouse1
  maqet qmp web device-del mouse1
  maqet qmp web events STOP                show the events so far, all or those of one name

Arguments can also be one JSON object. A value that is valid JSON (5, true, "5")
is sent as such, any other value as text. Put -- before an argument that starts
with a dash.

The policy of the VM applies. --allow, --deny, --allow-dangerous and --policy
can only narrow it. Without --json, one command prints its answer, and a script
prints one line for each step.`,LINE_START=/^[^\S\n]*(?:[-[{"'][^\S\n]*)*([^\s:,"'#{}[\]]+)/gm;function qmp_define(command,bind){
command.argument("<VM>","the name of the VM").argument("[COMMAND]","a QMP command, or a helper: keys, type, screenshot, \
pause, resume, device-add, device-del, events").argument("[ARGUMENTS...]","NAME=VALUE words, or one JSON object; words f\
or a helper").option("--script <FILE>","run a QMP script (as in the input `qmp`) from a file, or from standard input (-)").
addHelpText("after",HELP),(0,cli_arguments.hN)(command,["allow","deny","allow-dangerous","policy","dump-compress","timeo\
ut"]),bind(command,qmp)}async function qmp(parsed,context){const script=await scriptText(parsed),vm=String(parsed.processedArgs[0]),
inputs=await(0,parse.T)({...(0,cli_arguments.E8)(parsed),vm,qmp:script}),env=await context.environment(inputs),{session}=await(0,attach.
wY)(inputs,env),{client,layers,cursor:since}=session,store={compression:inputs.dumpCompress},deadline=shared_deadline.B2.
after(inputs.timeoutMs,env.signal),results=[],error=await(0,engine_script.j3)(inputs.script,{client,layers,env,store,since,
deadline},results).then(()=>{},errors.jI).finally(()=>client.close()),code=error===void 0?cli_errors.ai.passed:(0,cli_errors.
FO)(error,context.cancelled),single=parsed.processedArgs[1]!==void 0;return{code,...single?answer(results,error):progress(
results,error),json:replyJson(vm,results,error)}}async function scriptText(parsed){const[vm,execute,words]=parsed.processedArgs,
{script}=parsed.opts();if(execute===void 0==(script===void 0)){const problem=execute===void 0?`No command for the VM ${JSON.
stringify(vm)}.`:"A command and --script exclude each other.";throw new cli_errors.eb(problem,{remedy:"Use `maqet qmp VM\
 COMMAND [ARGUMENTS]` or `maqet qmp VM --script FILE`."})}return script!==void 0?recognized(script,await(0,cli_arguments.
AN)(script)):stepText(execute??"",words)}function recognized(file,script){if(script.trim()==="")throw new cli_errors.eb(
`The script ${JSON.stringify(file)} is blank.`,{remedy:"Check the command that writes it."});const words=[...script.matchAll(
LINE_START)].map(([,word=""])=>word);if(file==="-"||words.length===0||words.some(isLikeStep))return script;throw new cli_errors.
eb(`The file ${JSON.stringify(file)} is not a QMP script: no line starts with a command. Nothing of it is shown.`,{remedy:"\
Name a file with one QMP command on each line, or with a YAML list of them."})}function isLikeStep(word){return word==="\
execute"||action.K.includes(word)||(0,table.xS)(word)!==void 0?!0:word.length>=6&&(0,table.Wr)(word)!==void 0}function answer(results,error){
if(error!==void 0)return{lines:[],errors:(0,cli_errors.S6)(error)};const last=results.at(-1);return{...last?.result===void 0?
{}:{value:last.result},lines:fileLines(results)}}function progress(results,error){return{lines:[...(0,render_run.mR)(results),
...fileLines(results)],errors:error===void 0?[]:(0,cli_errors.S6)(error)}}function fileLines(results){return results.flatMap(
({dumps=[],screenshots=[]})=>[...dumps.map(dump=>(0,render_run.ts)(dump).join(": ")),...screenshots.map(file=>`screensho\
t: ${file}`)])}function replyJson(vm,results,error){return{vm,results:(0,render_run.vA)(results),...error===void 0?{}:{error:(0,cli_errors.
dF)(error)}}}}),31944:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
widths[column]??0)).join("  ").trimEnd())}}),17469:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{j3:()=>runScript,lZ:()=>runSnapshots,kR:()=>snapshotLines});var external_node_perf_hooks_=__webpack_require__(
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
