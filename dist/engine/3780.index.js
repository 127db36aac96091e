const id=3780,ids=[3780,7952],modules={11506:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
13780:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{define:()=>define});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_0__),_engine_attach_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(15637),_engine_guest_channel_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
17774),_engine_guest_copy_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(57952),_inputs_parse_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
8745),_inputs_paths_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(27981),_shared_deadline_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
18013),_shared_host_paths_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(68230),_shared_units_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
64886),_arguments_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(11506),_errors_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
76675),_render_run_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(31944);const HELP=`
Copies into the guest (\`maqet copy build/out web:/root/out\`) or out of it
(\`maqet copy web:/root/log.txt logs/\`).

Directories are copied with all their content. Modes are kept, except for
setuid, setgid and the sticky bit. Symbolic links are not followed. The
directories of the VMs contain evidence: they can neither be copied nor written
to.`;function define(command,bind){command.argument("<SOURCE>","a path on this machine, or VM:/path in a guest").argument(
"<TARGET>","the other side").addHelpText("after",HELP),(0,_arguments_js__WEBPACK_IMPORTED_MODULE_9__.hN)(command,["run-w\
ith","boot-timeout","timeout","allow","deny","policy"]),bind(command,copy)}async function copy(parsed,context){const[source,
target]=parsed.processedArgs,{vm,into,host,guest}=await direction(source,target),inputs=await(0,_inputs_parse_js__WEBPACK_IMPORTED_MODULE_4__.
T)({...(0,_arguments_js__WEBPACK_IMPORTED_MODULE_9__.E8)(parsed),vm}),env=await context.environment(inputs),{session}=await(0,_engine_attach_js__WEBPACK_IMPORTED_MODULE_1__.
wY)(inputs,env);try{const deadline=_shared_deadline_js__WEBPACK_IMPORTED_MODULE_6__.B2.after(inputs.timeoutMs,env.signal),
channel=await(0,_engine_guest_channel_js__WEBPACK_IMPORTED_MODULE_2__.P)(session,inputs,into?"guest-copy-in":"guest-copy\
-out",deadline,env),done=await(into?_engine_guest_copy_js__WEBPACK_IMPORTED_MODULE_3__.copyIntoGuest:_engine_guest_copy_js__WEBPACK_IMPORTED_MODULE_3__.
copyOutOfGuest)([{host,guest}],{session,channel,env,deadline}),{files,bytes,notices}=done;return{code:_errors_js__WEBPACK_IMPORTED_MODULE_10__.
ai.passed,lines:[`${files===1?"1 file":`${files} files`}, ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_8__.z3)(bytes)}`],
errors:notices.map(notice=>`warning: ${notice}`),json:(0,_render_run_js__WEBPACK_IMPORTED_MODULE_11__.vA)({vm,...done})}}finally{
session.client.close()}}const IN_GUEST=/^([a-z0-9][a-z0-9-]{0,31}):(\/.*)$/s;async function direction(source,target){const[
from,to]=[IN_GUEST.exec(source),IN_GUEST.exec(target)];if(from===null==(to===null))throw new _errors_js__WEBPACK_IMPORTED_MODULE_10__.
eb(`Exactly one of ${JSON.stringify(source)} and ${JSON.stringify(target)} must be in a guest.`,{remedy:"Write the path \
in the guest as VM:/path."});const[whole,vm="",text=""]=from??to??[],guest=(0,_inputs_paths_js__WEBPACK_IMPORTED_MODULE_5__.
Ci)(text);if("problem"in guest)throw new _errors_js__WEBPACK_IMPORTED_MODULE_10__.eb(`${JSON.stringify(whole)} ${guest.problem}\
.`,{remedy:"Correct the path."});const host=from===null?await hostPath(source,"read",guest.path):await hostPath(target,"\
write",guest.path);return{vm,guest:guest.path,into:from===null,host}}async function hostPath(text,use,inGuest){const{guarded}=await(0,_inputs_paths_js__WEBPACK_IMPORTED_MODULE_5__.
fq)(process.env),found=await(0,_shared_host_paths_js__WEBPACK_IMPORTED_MODULE_7__.sC)(text,{use,from:process.cwd(),guarded});
if("path"in found)return text.endsWith("/")?`${found.path}/`:found.path;const remedy=use==="write"?`Name another directo\
ry, or the target file: ${node_path__WEBPACK_IMPORTED_MODULE_0___default().join(text,node_path__WEBPACK_IMPORTED_MODULE_0___default().
posix.basename(inGuest))}.`:"Name another path.";throw new _errors_js__WEBPACK_IMPORTED_MODULE_10__.eb(`${JSON.stringify(
text)} ${found.problem}.`,{remedy})}}),31944:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
throw new TypeError(`unknown guest channel: ${JSON.stringify(evidence)}`);return channel}}),57952:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{copyIntoGuest:()=>copyIntoGuest,copyOutOfGuest:()=>copyOutOfGuest});var _guest_copy_copy_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
13178),_channel_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(17774);function copyIntoGuest(copies,{session,channel,
env,deadline}){return(0,_guest_copy_copy_js__WEBPACK_IMPORTED_MODULE_0__.D)(new _channel_js__WEBPACK_IMPORTED_MODULE_1__.
Y(channel,"guest-copy-in",session,env),copies,deadline)}function copyOutOfGuest(copies,{session,channel,env,deadline}){return(0,_guest_copy_copy_js__WEBPACK_IMPORTED_MODULE_0__.
e)(new _channel_js__WEBPACK_IMPORTED_MODULE_1__.Y(channel,"guest-copy-out",session,env),copies,deadline)}})};export{id,ids,modules};
