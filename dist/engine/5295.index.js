const id=5295,ids=[5295],modules={11506:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
75295:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{define:()=>define});var _engine_attach_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(15637),
_engine_evidence_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(59061),_inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
8745),_shared_deadline_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(18013),_arguments_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
11506),_errors_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(76675),_render_run_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
31944);function define(command,bind){command.argument("[VM]","the name of the VM","vm").addHelpText("after",`
Pauses the guest while QEMU copies its memory.`),(0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__.hN)(command,["dump-format",
"dump-compress","timeout","allow","deny","allow-dangerous","policy"]),bind(command,dump)}async function dump(parsed,context){
const inputs=await(0,_inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__.T)({...(0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__.
E8)(parsed),vm:String(parsed.processedArgs[0]),dump:"always",screenshot:"never"}),env=await context.environment(inputs),
{session}=await(0,_engine_attach_js__WEBPACK_IMPORTED_MODULE_0__.wY)(inputs,env);try{const deadline=_shared_deadline_js__WEBPACK_IMPORTED_MODULE_3__.
B2.after(inputs.timeoutMs,env.signal),{dump:stored,error}=await(0,_engine_evidence_js__WEBPACK_IMPORTED_MODULE_1__.td)(session,
inputs,{dump:!0,screenshot:!1},deadline,(_name,work)=>work(),env);if(stored===void 0)throw error;return{code:_errors_js__WEBPACK_IMPORTED_MODULE_5__.
ai.passed,lines:[(0,_render_run_js__WEBPACK_IMPORTED_MODULE_6__.ts)(stored)[1]],json:(0,_render_run_js__WEBPACK_IMPORTED_MODULE_6__.
vA)(stored)}}finally{session.client.close()}}}),31944:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
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
widths[column]??0)).join("  ").trimEnd())}}),59061:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I$:()=>dueEvidence,_2:()=>evidenceDeadline,td:()=>takeEvidence});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),
_shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(18013),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
58382),_shared_version_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(9189),_state_numbered_files_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
91095),_toolchain_arch_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(73807),_vm_platforms_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
31037);const SCREENSHOT_MS=15e3,RESERVE_MS=9e4;function evidenceDeadline(run){return _shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__.
B2.after(run.remainingMs+RESERVE_MS,run.signal)}function dueEvidence({dump,screenshot},{failed,panicked}){const due=when=>when===
"always"||when==="on-failure"&&failed||when==="on-panic"&&panicked;return{dump:due(dump),screenshot:due(screenshot)}}async function takeEvidence(session,inputs,due,deadline,phases,env){
const evidence={};if(due.screenshot&&hasScreen(session,env))try{evidence.screenshot=await phases("screenshot",()=>takeScreenshot(
session,env))}catch(error){env.log.warning(`No screenshot: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.kc)(error,
env.wording)}`)}if(due.dump)try{evidence.dump=await phases("dump",()=>takeDump(session,inputs,deadline,env))}catch(error){
evidence.error=error}return evidence}function hasScreen({context},env){const arch=_toolchain_arch_js__WEBPACK_IMPORTED_MODULE_4__.
Pr.find(one=>one===context.arch);return arch===void 0||(0,_vm_platforms_js__WEBPACK_IMPORTED_MODULE_5__.rS)(arch)?!0:(env.
log.info(`No screenshot: the machine of a ${arch} guest has no screen.`),!1)}async function takeDump({client,directory,layers},inputs,deadline,env){
return client.dump({name:(0,_state_numbered_files_js__WEBPACK_IMPORTED_MODULE_3__.IL)("memory",await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
readdir)(directory.dumps)),format:inputs.dumpFormat,store:{compression:inputs.dumpCompress},layers,caller:env.caller,timeoutMs:deadline.
remainingMs})}async function takeScreenshot({client,directory,layers,qemuVersion},env){const format=(0,_shared_version_js__WEBPACK_IMPORTED_MODULE_6__.
Y)(qemuVersion,[7,1])?"ppm":"png",filename=`${(0,_state_numbered_files_js__WEBPACK_IMPORTED_MODULE_3__.IL)("screen",await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
readdir)(directory.screenshots))}.${format}`,{screenshots}=await client.execute({command:"screendump",arguments:format===
"png"?{filename,format}:{filename},layers,caller:env.caller,timeoutMs:SCREENSHOT_MS,store:{compression:"none"}});return screenshots[0]??
""}})};export{id,ids,modules};
