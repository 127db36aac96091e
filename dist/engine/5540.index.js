const id=5540,ids=[5540],modules={35540:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{define:()=>down_define});var external_node_path_=__webpack_require__(
76760),external_node_path_default=__webpack_require__.n(external_node_path_),verify=__webpack_require__(42622),attach=__webpack_require__(
15637),promises_=__webpack_require__(51455),untrusted_text=__webpack_require__(10371),claim=__webpack_require__(4309),find=__webpack_require__(
94906),layout=__webpack_require__(61719),liveness=__webpack_require__(26136),state_record=__webpack_require__(10388),stop=__webpack_require__(
5836);async function forceStop(vm,env){const directory=new layout.ZB(external_node_path_default().join(env.root,vm));if(!(0,find.
bw)(vm)||!await isDirectory(directory.dir))throw(0,find.ke)(env.root,vm);const found=await(0,state_record.aE)(directory).
catch(error=>{if(error instanceof state_record.rd)return error;throw error}),record=found instanceof state_record.rd?void 0:
found,stopped=await isThere(directory,record)?await(0,stop.u)({directory,record},{reason:"down",impatient:!0,metrics:!0},
env):void 0,broken=found instanceof state_record.rd,reason=broken?(0,untrusted_text.T)(found.message):"it was ended by f\
orce";return await(0,claim.$f)(directory,record?.claimant,{state:"failed",reason,kept:!1})?broken&&env.log.warning(`${found.
message} It is vm.json.broken now, and vm.json says that the VM has failed.`):env.log.warning(`The end of the VM could n\
ot be written to ${directory.record}. Free disk space, and try again.`),stopped}async function isThere(directory,record){
return record===void 0?(0,liveness.hm)(directory):!(0,liveness.hY)(record)&&await(0,liveness.DG)({directory,record})?!0:
(await(0,liveness.rD)(directory)).length>0}async function isDirectory(dir){return(0,promises_.stat)(dir).then(found=>found.
isDirectory(),()=>!1)}var errors=__webpack_require__(58382),wording=__webpack_require__(8273),numbered_files=__webpack_require__(
91095),rpc_client=__webpack_require__(63285),cli_errors=__webpack_require__(76675),render_run=__webpack_require__(31944),
render_vm=__webpack_require__(76424);const HELP=`
Stops the VM by its power button, then by \`quit\`, SIGTERM and SIGKILL, each
with a time limit. The files of the VM stay.

--force ends a VM in whatever state it is: while it starts, if its supervisor
does not answer, if its record is damaged or its job is another one. It asks
the supervisor first, and then kills what is left.`;function down_define(command,bind){command.argument("[VM]","the name\
 of the VM","vm").option("--force","end all processes of the VM, in whatever state it is").addHelpText("after",HELP),bind(
command,down)}async function down(parsed,context){const vm=String(parsed.processedArgs[0]),env=await context.environment();
if(parsed.opts().force===!0)return report(vm,new layout.ZB(external_node_path_default().join(env.root,vm)),await forceStop(
vm,env));const found=await(0,find.OC)(env.root,vm),announced=await announce(found,env);return report(vm,found.directory,
await(0,stop.u)({...found,...announced},{reason:"down",metrics:!0},env))}async function report(vm,directory,stopped){const{
reply,problem,notices}=stopped??{reply:void 0,problem:void 0,notices:[]},audit=stopped===void 0||reply===void 0&&!await(0,numbered_files.
t2)(directory.audit)?void 0:await verified(directory,reply),rows=(0,render_vm.YB)([...audit===void 0?[]:[["audit",verdict(
audit)]],...problem===void 0?[]:[["problem",problem.inWords(wording.ff).message]],["directory",directory.dir],...notices.
map(notice=>["notice",notice])]),{method,ms,unrecorded}=reply??{method:null,ms:null,unrecorded:null};return{code:audit?.
ok!==!1&&problem===void 0?cli_errors.ai.passed:cli_errors.ai.failed,lines:[`${vm}: ${outcome(stopped)}`,...rows.map(row=>`\
  ${row}`)],json:{vm,method,ms,dir:directory.dir,auditLog:directory.audit,auditHead:reply?.auditHead??null,audit:audit===
void 0?null:(0,render_run.vA)(audit),...unrecorded===null?{}:{unrecorded},...problem===void 0?{}:{problem:problem.inWords(
wording.ff).message},notices:[...notices],...notices.length===0?{}:{notice:notices.join(" ")}}}}function outcome(stopped){
if(stopped===void 0)return"had ended already, and nothing of it runs";const{reply}=stopped;return reply===void 0?"stoppe\
d, but not cleanly":`stopped by ${reply.method} in ${reply.ms} ms`}function verified(directory,reply){return(0,verify.H5)(
directory.audit,reply?.auditHead).catch(unreadable)}function verdict(audit){return audit.ok?`${audit.records} records, v\
erified, head ${audit.head}`:`BROKEN: record ${audit.brokenAt} ${audit.problem}`}async function announce(found,env){const client=await(0,attach.
Ul)(found,env).catch(error=>{if(error instanceof rpc_client.E)return error;throw error});if(client instanceof rpc_client.
E)return{silent:client};try{return await client.attached({caller:env.caller,secrets:env.secrets,layers:[]}),{client}}catch(error){
if((0,attach.A4)(error))return{client};if(client.close(),error instanceof errors.j3)return{silent:error};throw error}}function unreadable(error){
return{ok:!1,brokenAt:1,problem:`cannot be read: ${(0,errors.kc)(error)}`}}}),31944:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
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
widths[column]??0)).join("  ").trimEnd())}})};export{id,ids,modules};
