const id=1306,ids=[1306],modules={18196:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{uz:()=>splitLines,xR:()=>MAX_RECORD_BYTES,zO:()=>readChunks});const MAX_RECORD_BYTES=1024*1024,CHUNK_BYTES=256*
1024,NEWLINE=10;async function*readChunks(handle){for(let position=0;;){const{bytesRead,buffer}=await handle.read(Buffer.
allocUnsafe(CHUNK_BYTES),0,CHUNK_BYTES,position);if(bytesRead===0)return;position+=bytesRead,yield buffer.subarray(0,bytesRead)}}
async function*splitLines(chunks){let held=[],heldBytes=0;for await(const chunk of chunks){let rest=typeof chunk=="strin\
g"?Buffer.from(chunk,"utf8"):Buffer.from(chunk.buffer,chunk.byteOffset,chunk.byteLength);for(let end=rest.indexOf(NEWLINE);end>=
0;end=rest.indexOf(NEWLINE)){const bytes=Buffer.concat([...held,rest.subarray(0,end)]);if(yield{bytes,terminated:!0,tooLong:bytes.
length>=MAX_RECORD_BYTES},bytes.length>=MAX_RECORD_BYTES)return;rest=rest.subarray(end+1),held=[],heldBytes=0}if(rest.length!==
0&&(held.push(Buffer.from(rest)),heldBytes+=rest.length,heldBytes>=MAX_RECORD_BYTES)){yield{bytes:Buffer.concat(held).subarray(
0,MAX_RECORD_BYTES),terminated:!1,tooLong:!0};return}}heldBytes>0&&(yield{bytes:Buffer.concat(held),terminated:!1,tooLong:!1})}}),
7802:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ym:()=>encodeRecord,
hw:()=>GENESIS,xe:()=>sealRecord});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_crypto__WEBPACK_IMPORTED_MODULE_0__),_shared_json_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(78451),_record_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
7114);const GENESIS="0".repeat(64),HASHED_FIELDS=_record_js__WEBPACK_IMPORTED_MODULE_1__.IT.filter(field=>field!=="hash"),
SORTED=HASHED_FIELDS.map((_field,index)=>index).sort((a,b)=>(HASHED_FIELDS[a]??"")<(HASHED_FIELDS[b]??"")?-1:1);function encodeRecord(content){
const members=HASHED_FIELDS.map(field=>`"${field}":${(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_2__.dj)(content[field])}`),
sorted=SORTED.map(index=>members[index]).join(","),hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").
update(content.prev).update(`{${sorted}}`).digest("hex");return{record:{...content,hash},bytes:Buffer.from(`{${members.join(
",")},"hash":"${hash}"}
`,"utf8")}}function sealRecord(entry,seq,time,prev){return encodeRecord({seq,time,vm:entry.vm,actor:entry.actor,run:entry.
run,event:entry.event,command:entry.command??null,arguments:entry.arguments??null,tier:entry.tier??null,decision:entry.decision??
null,reason:entry.reason??"",outcome:entry.outcome??null,error:entry.error??null,durationMs:entry.durationMs??null,prev})}}),
42622:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{H5:()=>verifyChain,
Oo:()=>brokenLogError,tY:()=>checkLine});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58382),
_shared_json_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(78451),_bytes_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
18196),_chain_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(7802),_record_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
7114);function brokenLogError({brokenAt,problem}){return new _record_js__WEBPACK_IMPORTED_MODULE_4__.M_(`The audit log i\
s broken at record ${brokenAt}: ${problem}.`,{remedy:"Do not trust the records from there on."})}async function verifyChain(source,expectedHead){
if(typeof source!="string")return verifyChunks(source,expectedHead);let handle;try{if(handle=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
open)(source,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK),
!(await handle.stat()).isFile())throw new TypeError("not a regular file");return await verifyChunks((0,_bytes_js__WEBPACK_IMPORTED_MODULE_5__.
zO)(handle),expectedHead)}catch(error){throw new _record_js__WEBPACK_IMPORTED_MODULE_4__.M_(`Could not read the audit lo\
g ${JSON.stringify(source)}: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.UQ)(error)??(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.
kc)(error)}.`,{remedy:"Name an audit.jsonl that exists and that you may read.",cause:error})}finally{await handle?.close()}}
async function verifyChunks(chunks,expectedHead){let records=0,head=_chain_js__WEBPACK_IMPORTED_MODULE_3__.hw,closed=!1,
expectedAt=0;for await(const line of(0,_bytes_js__WEBPACK_IMPORTED_MODULE_5__.uz)(chunks)){const checked=checkLine(line,
records+1,head);if(!checked.ok)return{...checked,brokenAt:records+1};records+=1,head=checked.record.hash,closed=checked.
record.event==="log-closed",head===expectedHead&&(expectedAt=records)}return records===0?{ok:!1,brokenAt:1,problem:"is m\
issing: the log is empty"}:expectedHead===void 0||expectedAt===records?{ok:!0,records,head,closed}:{ok:!1,...headProblem(
records,expectedAt)}}function headProblem(records,expectedAt){return expectedAt>0?{brokenAt:expectedAt+1,problem:`was ad\
ded after the expected head, which is record ${expectedAt} of ${records}`}:{brokenAt:records+1,problem:`is missing: no r\
ecord has the expected head, so the log was cut after record ${records} or rewritten`}}function checkLine(line,position,prev){
if(line.tooLong)return{ok:!1,problem:`is longer than a record can be (${_bytes_js__WEBPACK_IMPORTED_MODULE_5__.xR} bytes\
)`};if(!line.terminated)return{ok:!1,problem:`ends after ${line.bytes.length} bytes without a newline: the writer was ki\
lled, the disk was full, or the file was cut`};try{return checkRecord(line.bytes,position,prev)}catch(error){return{ok:!1,
problem:`is invalid: ${error instanceof RangeError?"the line is nested too deeply":"the line is not JSON"}`}}}function checkRecord(bytes,position,prev){
const value=(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_6__.qF)(bytes.toString("utf8"));if(!(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_6__.
OW)(value))return{ok:!1,problem:"is invalid: the line is not a JSON object"};const broken=problem2=>typeof value.seq=="n\
umber"?{ok:!1,seq:value.seq,problem:problem2}:{ok:!1,problem:problem2},problem=(0,_record_js__WEBPACK_IMPORTED_MODULE_4__.
hN)(value);if(problem!==void 0)return broken(problem);const record=value;if(record.seq!==position)return broken(`has seq\
 ${record.seq} instead of ${position}: records are missing, added or swapped`);if(record.prev!==prev)return broken("does\
 not follow the record before it: its prev is not the hash of that record");const encoded=(0,_chain_js__WEBPACK_IMPORTED_MODULE_3__.
Ym)(record);return record.hash!==encoded.record.hash?broken("does not match its hash: it was changed after it was writte\
n"):encoded.bytes.subarray(0,-1).equals(bytes)?{ok:!0,record}:broken("is not encoded as maqet encodes it: its bytes were\
 changed after it was written")}}),11506:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
19412:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{define:()=>define});var _engine_plan_accelerator_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
55371),_engine_preflight_layers_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4754),_engine_preflight_limits_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
88656),_engine_preflight_programs_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(88829),_inputs_parse_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
8745),_policy_violations_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(63668),_shared_deadline_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
18013),_toolchain_kvm_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(50459),_toolchain_resolve_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
34493),_vm_platforms_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(31037),_arguments_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
11506),_errors_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(76675),_render_run_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(
31944),_render_vm_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(76424);function define(command,bind){(0,_arguments_js__WEBPACK_IMPORTED_MODULE_10__.
hN)(command,["arch","accel","timeout","qemu","qemu-version","install"]),command.addHelpText("after",`
Tests the accelerator by booting the self-test guest, once for each boot of this machine.`),bind(command,setup)}async function setup(parsed,context){
const inputs=await(0,_inputs_parse_js__WEBPACK_IMPORTED_MODULE_4__.T)((0,_arguments_js__WEBPACK_IMPORTED_MODULE_10__.E8)(
parsed)),env=await context.environment(inputs),{arch,qemu,qemuVersion:versionRange,install}=inputs,layers=await(0,_engine_preflight_layers_js__WEBPACK_IMPORTED_MODULE_1__.
LP)(inputs,env.administrator),refused=await(0,_engine_preflight_limits_js__WEBPACK_IMPORTED_MODULE_2__.Do)(qemu,layers);
if(refused.length>0)throw new _policy_violations_js__WEBPACK_IMPORTED_MODULE_5__.p(refused.map(({violation})=>violation));
const deadline=_shared_deadline_js__WEBPACK_IMPORTED_MODULE_6__.B2.after(inputs.timeoutMs,env.signal),toolCache=await env.
toolCache(),toolchain=await(0,_toolchain_resolve_js__WEBPACK_IMPORTED_MODULE_8__.W)({arch,qemu,versionRange,install,toolCache,
log:env.log,deadline});await(0,_engine_preflight_programs_js__WEBPACK_IMPORTED_MODULE_3__.T)(layers,{programs:[toolchain.
qemuSystem.path,toolchain.qemuImg.path]});const{qemuSystem,qemuImg,source,counts,lookupMs}=toolchain,machine=(0,_vm_platforms_js__WEBPACK_IMPORTED_MODULE_9__.
nm)(arch,qemuSystem.version),accel=await(0,_engine_plan_accelerator_js__WEBPACK_IMPORTED_MODULE_0__.aT)(inputs,machine,toolchain,
env,deadline),kvm=(0,_toolchain_kvm_js__WEBPACK_IMPORTED_MODULE_7__.ZW)(),lines=(0,_render_vm_js__WEBPACK_IMPORTED_MODULE_13__.
YB)([["emulator",`${qemuSystem.version}  ${qemuSystem.path}`],["images",`${qemuImg.version}  ${qemuImg.path}`],["found",
`${source}, ${lookupMs.toFixed(1)} ms, ${counts.lookups} searches of PATH, ${counts.spawns} processes started`],["machin\
e",machine],["kvm",`${kvm.state}: ${kvm.reason}`],["accel",`${accel.accel}: ${accel.reason}`]]);return{code:_errors_js__WEBPACK_IMPORTED_MODULE_11__.
ai.passed,lines,json:{toolchain:(0,_render_run_js__WEBPACK_IMPORTED_MODULE_12__.vA)(toolchain),machine,kvm:(0,_render_run_js__WEBPACK_IMPORTED_MODULE_12__.
vA)(kvm),accel:(0,_render_run_js__WEBPACK_IMPORTED_MODULE_12__.vA)(accel)}}}}),31944:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
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
widths[column]??0)).join("  ").trimEnd())}}),55371:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Zj:()=>checkCpu,aT:()=>resolveAccelerator});var errors=__webpack_require__(58382),
kvm=__webpack_require__(50459),toolchain_verdict=__webpack_require__(43574),wording=__webpack_require__(8273),vm_errors=__webpack_require__(
84154);class AcceleratorError extends vm_errors.wC{}async function chooseAccelerator(wanted,native,prove,log){if(wanted===
"tcg")return{accel:"tcg",reason:"asked for"};if(wanted!=="auto"&&wanted!==native)throw acceleratorError(wanted,`this hos\
t has no ${wanted.toUpperCase()} for this guest`);if(native===void 0)return log.warning("This host has no hardware accel\
erator for this guest: it runs under TCG, which is many times slower."),{accel:"tcg",reason:"no hardware accelerator for\
 this guest on this host"};const proof=await prove(native);if(proof.works)return{accel:native,reason:proof.detail};if(wanted!==
"auto")throw acceleratorError(wanted,proof.reason);return log.warning(`${native.toUpperCase()} cannot be used: ${proof.reason}\
. The VM runs under TCG, which is many times slower.`),{accel:"tcg",reason:`${native.toUpperCase()} cannot be used: ${proof.
reason}`}}function acceleratorError(accel,reason){return new AcceleratorError(`${(0,wording.y8)("accel")} ("${accel}") c\
annot be used: ${reason}.`,{remedy:`Use ${(0,wording.hF)("accel","auto")} to fall back to TCG, or a runner whose virtual\
ization works.`})}var promises_=__webpack_require__(51455),external_node_os_=__webpack_require__(48161),external_node_path_=__webpack_require__(
76760),external_node_path_default=__webpack_require__.n(external_node_path_);const SELF_TEST_KERNEL_ARM64=Buffer.from(`
  EAAAFAAAAAAAAAAAAAAAAJAAAAAAAAAACgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABBUk1kAAAAAAEgodIiYIBSIjAAuSABABACFEA4ogAANC\
MYQLnj/y83
  IgAAufv//xd/IAPV////F21hcWV0IHNlbGYtdGVzdDogcmVhZHkNCgAAAAAfIAPV`,"base64");async function writeSelfTestKernelArm64(file){
await(0,promises_.writeFile)(file,SELF_TEST_KERNEL_ARM64,{flag:"wx",mode:256})}var x86=__webpack_require__(86825),deadline=__webpack_require__(
18013),units=__webpack_require__(64886),vm_args=__webpack_require__(62768),vm_machine=__webpack_require__(40420),platforms=__webpack_require__(
31037);const PROOF_MS=4e3;async function proveAccelerator(accel,qemu,arch,machineType,signal){const dir=await(0,promises_.
mkdtemp)(external_node_path_default().join((0,external_node_os_.tmpdir)(),"maqet-proof-"));try{return await boot(accel,qemu,
await proofSpec(accel,arch,machineType,external_node_path_default().join(dir,"self-test.img")),dir,deadline.B2.after(PROOF_MS,
signal))}catch(error){if(!(error instanceof errors.Po)||signal.aborted)throw error;return{works:!1,reason:asReason(error)}}finally{
await(0,promises_.rm)(dir,{recursive:!0,force:!0})}}function asReason(error){return error.message.replace(/\.+$/,"")}async function proofSpec(accel,arch,machine,file){
const size={cpus:1,memoryBytes:33554432},nothing={disks:[],shares:[],network:"none",ports:[],qemuArgs:[]},spec={name:"pr\
oof",arch,machine,cpu:(0,platforms.Iv)(arch),...size,accel,...nothing};return arch==="aarch64"?(await writeSelfTestKernelArm64(
file),{...spec,kernel:file}):(await(0,x86.vw)(file),{...spec,selfTest:file})}async function boot(accel,qemu,spec,dir,deadline2){
const start=performance.now(),quiet={onEvent:()=>{},onState:()=>{}},args=(0,vm_args.N)(spec,{platform:process.platform,qemuVersion:qemu.
version}),machine=await vm_machine.u.start({qemu:qemu.path,args,cwd:dir,logFile:external_node_path_default().join(dir,"q\
emu.log"),...quiet},deadline2);try{const spoken=saysReady(machine);await machine.resume(deadline2);const took=()=>(0,units.
a3)(performance.now()-start);return await Promise.race([spoken,machine.exited.then(()=>!1),silence(deadline2)])?{works:!0,
detail:`the self-test guest booted under ${accel.toUpperCase()} in ${took()}`}:machine.running?{works:!1,reason:`the sel\
f-test guest printed nothing within ${took()} under ${accel.toUpperCase()}`}:{works:!1,reason:asReason(await machine.exitError())}}finally{
await machine.kill()}}function saysReady(machine){let heard="";const{promise,resolve}=Promise.withResolvers();return machine.
serial.on("data",chunk=>{heard=(heard+chunk.toString("latin1")).slice(-4096),heard.includes(x86.W)&&resolve(!0)}),promise}
async function silence(deadline2){try{return await deadline2.race(new Promise(()=>{}),"the self-test guest")}catch(error){
if(deadline2.signal?.aborted)throw error;return!1}}async function resolveAccelerator(inputs,machineType,toolchain,env,deadline2){
const prove=accel=>provedOnce(accel,inputs.arch,machineType,toolchain,env,deadline2);return chooseAccelerator(inputs.accel,
nativeAccelerator(inputs.arch,process),accel=>prove(accel==="hvf"?"hvf":"kvm"),env.log)}function checkCpu(cpu,{accel,reason}){
if(accel!=="tcg"||!/^host(?:,|$)/.test(cpu??""))return;const problem=`is the CPU of this host, which only a hardware acc\
elerator can give to a guest, but the VM runs under TCG${reason==="asked for"?"":` (${reason})`}; use max, or a host who\
se KVM works`;throw new errors.dz([{input:"cpu",value:cpu??"",problem}])}const NATIVE_GUESTS={x64:{linux:["x86_64","i386"],
darwin:["x86_64"]},arm64:{linux:["aarch64"],darwin:["aarch64"]}};function nativeAccelerator(arch,host){if(NATIVE_GUESTS[host.
arch]?.[host.platform]?.includes(arch)===!0)return host.platform==="darwin"?"hvf":"kvm"}async function provedOnce(accel,arch,machineType,toolchain,env,deadline2){
if(accel==="kvm"){const access=await kvmProblem(env,deadline2);if(access!==void 0)return{works:!1,reason:access}}const subject={
accelerator:accel,binary:toolchain.qemuSystem},toolCache=await env.toolCache(),known=(0,toolchain_verdict.Zc)(toolCache,
subject);if(known!==void 0){const detail=`${known.reason} (proved earlier)`;return known.usable?{works:!0,detail}:{works:!1,
reason:detail}}const proof=await proveAccelerator(accel,toolchain.qemuSystem,arch,machineType,env.signal),verdict={usable:proof.
works,reason:proof.works?proof.detail:proof.reason};return await(0,toolchain_verdict.aI)(toolCache,subject,verdict).catch(
error=>{env.log.debug(`Could not store the verdict on ${accel} for later steps: ${(0,errors.kc)(error)}`)}),proof}async function kvmProblem(env,deadline2){
const access=(0,kvm.ZW)();if(access.state==="usable")return;if(access.state==="absent")return access.reason;const repaired=await(0,kvm.
Mb)({isRunner:env.isRunner,log:env.log,deadline:deadline2.atMost(3e4)});return repaired.state==="usable"?void 0:repaired.
reason}}),64825:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{D6:()=>usesGuest,Jv:()=>needsSeed,Lj:()=>waitsForNothing,WT:()=>bootsSomething,__:()=>startCondition,aO:()=>bootsSelfTest,
vm:()=>demandsSsh,wq:()=>firstOperation});var _guest_selftest_x86_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(86825);
function bootsSelfTest(inputs){return inputs.selfTest||!namesSource(inputs)&&!inputs.given.has("vm")}function bootsSomething(inputs){
return namesSource(inputs)||bootsSelfTest(inputs)}function namesSource({image,kernel,cdrom,firmware,disks}){return[image,
kernel,cdrom,firmware].some(source=>source!==void 0)||disks.length>0}function usesGuest(inputs){return firstOperation(inputs)!==
void 0}function firstOperation({run,copyIn,copyOut}){return copyIn.length>0?"guest-copy-in":run!==void 0?"guest-run":copyOut.
length>0?"guest-copy-out":void 0}function demandsSsh({runWith,waitFor}){return runWith==="ssh"||waitFor?.kind==="channel"&&
waitFor.channel==="ssh"}function needsSeed(inputs){return inputs.cloudInit!==void 0||demandsSsh(inputs)}function bootsFirmware({
firmware,...others}){return firmware?.kind==="file"&&!namesSource({...others,firmware:void 0})}function waitsForNothing(inputs){
const{kind}=startCondition(inputs);return(kind==="running"||kind==="boot")&&!usesGuest(inputs)&&!inputs.script.some(step=>step.
kind==="wait-event")}function startCondition(inputs){return inputs.waitFor!==void 0?inputs.waitFor:usesGuest(inputs)?{kind:"\
channel",channel:inputs.runWith}:bootsSelfTest(inputs)?{kind:"serial",pattern:_guest_selftest_x86_js__WEBPACK_IMPORTED_MODULE_0__.
W}:{kind:"boot",firmware:bootsFirmware(inputs)}}}),4754:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{LP:()=>policyLayers,WD:()=>policyFileLayer});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598),node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__),
node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__),_policy_layer_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4899),_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
58382),_shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(82589);const MOST_BYTES=2**20;class AdministratorPolicyError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.
Po{constructor(message,cause){super(message,{remedy:"Nothing was started. The machine's administrator must fix this: the\
 file, and each directory above it, must belong to root, not be writable by anybody else, and be readable by the user th\
at runs maqet.",status:"blocked",cause})}}async function policyLayers(inputs,administrator){const ceiling=await administratorLayers(
administrator),own=(0,_policy_layer_js__WEBPACK_IMPORTED_MODULE_2__.Ay)("inputs",{allow:inputs.allow,deny:inputs.deny,"a\
llow-dangerous":inputs.allowDangerous});return inputs.policy===void 0?[own,...ceiling]:[own,await policyFileLayer(inputs.
policy),...ceiling]}async function policyFileLayer(file){const{parsePolicyFile}=await Promise.all([__webpack_require__.e(
8815),__webpack_require__.e(5301)]).then(__webpack_require__.bind(__webpack_require__,5301)),text=await readPolicy(file);
return{...parsePolicyFile(text,`policy file ${file}`),sha256:(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sh\
a256").update(text).digest("hex")}}async function readPolicy(file){try{return await(0,_shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_4__.
XF)(file,MOST_BYTES)}catch(error){throw error instanceof _shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_4__.VT?new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.
dz([{input:"policy",value:file,problem:`${error.message}; name a policy file that exists`}]):error}}async function administratorLayers({
file,variable,trusted}){const always=await readAdministratorLayer(file,`administrator's policy file ${file}`,trusted),layers=always===
void 0?[]:[always];if(variable===void 0||variable===file&&always!==void 0)return layers;if(!node_path__WEBPACK_IMPORTED_MODULE_1___default().
isAbsolute(variable))throw new AdministratorPolicyError(`The variable MAQET_POLICY (${JSON.stringify(variable)}) is set,\
 but not to the absolute path of a policy file.`);const named=await readAdministratorLayer(variable,`administrator's pol\
icy file ${variable} (MAQET_POLICY)`,trusted);if(named===void 0)throw new AdministratorPolicyError(`The policy file ${JSON.
stringify(variable)}, which the variable MAQET_POLICY names, does not exist.`);return[...layers,named]}async function readAdministratorLayer(file,source,trusted){
try{const text=await(0,_shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_4__.u3)(file,trusted,MOST_BYTES);if(text===void 0)
return;const{parsePolicyFile}=await Promise.all([__webpack_require__.e(8815),__webpack_require__.e(5301)]).then(__webpack_require__.
bind(__webpack_require__,5301));return{...parsePolicyFile(text,source),sha256:(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256").update(text).digest("hex")}}catch(error){throw error instanceof _shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_4__.
VT?new AdministratorPolicyError(`The ${source} cannot be used: ${error.message}.`,error):error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.
Po?new AdministratorPolicyError(error.marked.message,error):new AdministratorPolicyError((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.
kc)(error),error)}}}),88656:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Do:()=>refusedQemu,_P:()=>refusedAttach,aN:()=>refusedImageFile,hY:()=>refusedStart});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__),_policy_limits_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
77872),_policy_qemu_args_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(74362),_shared_host_paths_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
68230),_state_find_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(94906),_plan_needs_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
64825);async function refusedStart(inputs,layers,root){if(layers.every(({limits})=>limits===void 0))return[];const vms=layers.
some(({limits})=>limits?.vms!==void 0)?await liveVms(root):0;return refused(layers,{...await asked(inputs,()=>!0),vms})}
async function refusedAttach(inputs,layers){return layers.every(({limits})=>limits===void 0)?[]:refused(layers,{...await asked(
inputs,name=>inputs.given.has(name)),vms:0})}function refusedImageFile(file,qemu,layers){return refusedFiles(qemu,[file],
layers)}function refusedQemu(qemu,layers){return refusedFiles(qemu,[],layers)}async function refusedFiles(qemu,images,layers){
return layers.every(({limits})=>limits===void 0)?[]:refused(layers,{..._policy_limits_js__WEBPACK_IMPORTED_MODULE_1__.jp,
qemu:await named(qemu),sources:await Promise.all(images.map(async file=>({input:"image",value:await resolved(file)})))})}
async function refused(layers,request){const found=layers.map(async({limits,source})=>limits===void 0?[]:(0,_policy_limits_js__WEBPACK_IMPORTED_MODULE_1__.
SZ)(await withoutLinksIn(limits),source,request));return(await Promise.all(found)).flat().map(({input,reason,remedy})=>({
violation:{command:input,input,tier:"dangerous",reason,remedy},arguments:{}}))}async function asked(inputs,counts){const{
qemuArgs,qemu,share,network,ports,memory}=inputs,added=(0,_policy_qemu_args_js__WEBPACK_IMPORTED_MODULE_2__.OM)(qemuArgs);
return{qemuArgs:qemuArgs.length,qemu:await named(qemu),shares:share.map(one=>one.path),sources:await Promise.all(sourcesOf(
inputs).map(async({input,value})=>({input,value:await resolved(value)}))),network:[...new Set([...counts("network")?[network]:
[],...added.networks])],ports:ports.map(({host})=>host),waitFor:waits(inputs),memory:counts("memory")||added.memoryBytes>
0?[memory+added.memoryBytes]:[]}}function sourcesOf({image,disks,cdrom,kernel,initrd,firmware}){return[["image",image],[
"cdrom",cdrom],["kernel",kernel],["initrd",initrd],["firmware",firmware?.kind==="file"?firmware.file:void 0],...disks.map(
({source})=>["disks",source.kind==="file"?source.file:void 0])].flatMap(([input,value])=>value===void 0?[]:[{input,value}])}
async function resolved(value){return node_path__WEBPACK_IMPORTED_MODULE_0___default().isAbsolute(value)?(0,_shared_host_paths_js__WEBPACK_IMPORTED_MODULE_3__.
W_)(value).catch(()=>value):value}async function withoutLinksIn(limits){const{qemu,share,image}=limits,all=paths=>paths&&
Promise.all(paths.map(resolved));return{...limits,qemu:await all(qemu),share:await all(share),image:await all(image)}}async function named(qemu){
return qemu==="auto"?[]:[await resolved(qemu)]}function waits(inputs){const{waitFor,runWith:channel}=inputs,conditions=[
...waitFor===void 0?[]:[waitFor],...(0,_plan_needs_js__WEBPACK_IMPORTED_MODULE_5__.D6)(inputs)?[{kind:"channel",channel}]:
[]];return[...new Set(conditions.flatMap(kindsOf))]}function kindsOf(condition){return condition.kind==="boot"?[]:condition.
kind!=="channel"?[condition.kind]:condition.channel==="auto"?["agent","ssh","serial"]:[condition.channel]}async function liveVms(root){
return(await(0,_state_find_js__WEBPACK_IMPORTED_MODULE_4__.d)(root)).filter(({record,live})=>record===void 0||live).length}}),
86825:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{W:()=>SELF_TEST_READY,
vw:()=>writeSelfTestDisk});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(58382);
const SELF_TEST_READY="maqet self-test: ready",SELF_TEST_PAGE={address:131072,length:4096},SELF_TEST_GEOMETRY={cyls:1,heads:1,
secs:1},CODE=`
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
sts, has free space, and contains no file of that name.",cause:error})}}}),81560:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Fv:()=>Findings,GS:()=>placed,m1:()=>placedError,w$:()=>inFileOrder});var _policy_violations_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
63668),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(58382),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
10371),_node_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(47338);class Findings{problems=[];warnings=[];problem(place,key,value,problem){
const text=typeof value=="string"?value:shown(value);this.problems.push({input:(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.
T)(key,60),value:text,problem,at:(0,_node_js__WEBPACK_IMPORTED_MODULE_3__.Z9)(place)})}unreadable(file,problem){this.problems.
push({input:"config",value:file.name,problem})}fileProblem(place,problem){this.problem(place,"config",place.file.name,problem)}warn(key,warning){
this.warnings.push(`${(0,_node_js__WEBPACK_IMPORTED_MODULE_3__.Z9)(key.place)}: \`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.
T)(key.text,60)}\` ${warning.endsWith("?")?warning:`${warning}.`}`)}}function shown(node){return node.kind==="text"?node.
text:{none:"null",list:"a list",map:"a map"}[node.kind]}function placed(problem,origins,path=[]){const origin=problem.at===
void 0?origins.get(problem.input):void 0;return origin===void 0?problem:{...problem,at:(0,_node_js__WEBPACK_IMPORTED_MODULE_3__.
Z9)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__.x5)(origin,path,problem.value))}}function placedError(error,origins){return origins.
size===0?error:error instanceof _policy_violations_js__WEBPACK_IMPORTED_MODULE_0__.p?new _policy_violations_js__WEBPACK_IMPORTED_MODULE_0__.
p(error.violations.map(violation=>placedViolation(violation,origins))):error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
dz?new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.dz(error.problems.map(problem=>placed(problem,origins)),error.marked.
remedy):error}function placedViolation(violation,origins){const{input="",line,item,command}=violation,origin=origins.get(
input);if(origin===void 0)return violation;const path=line!==void 0?["line",line-1]:item!==void 0?["item",item]:[];return{
...violation,at:(0,_node_js__WEBPACK_IMPORTED_MODULE_3__.Z9)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__.x5)(origin,path,command))}}
function inFileOrder(problems){const located=problems.map(problem=>{const[,file="",line,column]=/^(.*):(\d+):(\d+)$/s.exec(
problem.at??"")??[];return{problem,file,line:Number(line??0),column:Number(column??0)}}),files=[...new Set(located.map(({
file})=>file))].toSorted((one,other)=>+(one==="")-+(other===""));return located.toSorted((one,other)=>files.indexOf(one.
file)-files.indexOf(other.file)||one.line-other.line||one.column-other.column).map(({problem})=>problem)}}),47338:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$w:()=>rename,Dc:()=>member,Z9:()=>placeText,x5:()=>locate});function member(map,key){
return map.entries.find(entry=>entry.key.text===key)?.value}function rename({key,value},name){return{key:{...key,text:name},
value}}function placeText({file,line,column}){return`${file.name}:${line}:${column}`}function locate(node,path,offending){
const[kind,index]=path;if(typeof index=="number"){const item=node.kind==="list"?node.items[index]:void 0;if(item!==void 0)
return locate(item,[],offending);if(kind==="line"&&node.kind==="text"&&node.block!==void 0)return{...node.block,line:node.
block.line+index}}const texts=textsOf(node);return(texts.find(({text})=>text===offending)??texts.find(({text})=>offending!==
""&&text.includes(offending)))?.place??node.place}function textsOf(node){switch(node.kind){case"text":return[node];case"\
none":return[];case"list":return node.items.flatMap(textsOf);case"map":return node.entries.flatMap(({key,value})=>[key,...textsOf(
value)])}}}),8745:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{b:()=>meansSame,T:()=>parseInputs});var external_node_util_=__webpack_require__(57975),arch=__webpack_require__(73807),
platforms=__webpack_require__(31037),findings=__webpack_require__(81560),errors=__webpack_require__(58382),nearest=__webpack_require__(
33411),wording=__webpack_require__(8273),schema=__webpack_require__(52921);const SHOWN_VALUE=120,MOST_PROBLEMS=100;function problemsOf(issue,given,origins){
if(issue.code==="unrecognized_keys")return issue.keys.map(name=>unknownInput(name,given[name]??""));const input=String(issue.
path[0]),part=issue.code==="custom"?issue.params?.value:void 0,value=typeof part=="string"?part:given[input]??"";return[
(0,findings.GS)({input,value,problem:issue.message},origins,issue.path.slice(1))]}function inOrder(problems){const places=new Map(
schema.m.map(({name},place2)=>[name,place2])),place=({input})=>places.get(input)??places.size;return problems.toSorted((one,other)=>place(
one)-place(other))}function unknownInput(name,value){const known=schema.m.filter(input=>input.expression===void 0).map(input=>input.
name),guess=(0,nearest.pA)(name,known),hint=guess===void 0?`the inputs are ${known.join(", ")}`:`did you mean ${(0,wording.
hF)(guess)}?`;return{input:name,value,problem:`is unknown; ${hint}`}}function inputError(problems,more=0){const left=more+
Math.max(0,problems.length-MOST_PROBLEMS),shown=(0,findings.w$)(problems.slice(0,MOST_PROBLEMS)).map(shorten);return left===
0?new errors.dz(shown):new errors.dz(shown,`Nothing was started. Correct the values named here, and ${left} more like th\
em.`)}function shorten(problem){return problem.value.length<=SHOWN_VALUE?problem:{...problem,value:`${problem.value.slice(
0,SHOWN_VALUE)}\u2026`}}var vm=__webpack_require__(21280);const NEEDS=[["initrd","kernel","name the kernel that loads it"],
["append","kernel","name the kernel that reads it"],["image-sha256","image","name the image that it belongs to"],["env",
"run","give the script that uses it"],["audit-format","audit-syslog","name the server that receives it"],["working-direc\
tory","run","give the script that starts there"]];function namesGuest(given){return vm.Hl.some(source=>given.has(source))}
function crossProblems(given){const problems=[];for(const[input,needed,remedy]of NEEDS){const value=given[input];if(value!==
void 0&&given[needed]===void 0){const shown=input==="env"?value.split("=",1)[0]??"":value;problems.push({input,value:shown,
problem:`needs ${(0,wording.hF)(needed)}; ${remedy}, or leave it out`})}}if(given.network?.trim()==="none")for(const input of NETWORKED){
const value=given[input];value!==void 0&&reachesNetwork(input,value)&&problems.push({input,value,problem:`needs a networ\
k card; use ${(0,wording.hF)("network","user")} or ${(0,wording.hF)("network","isolated")}`})}return[...problems,...endedGuest(
given),...twoGuests(given)]}function twoGuests(given){const value=given["self-test"]?.trim(),others=vm.Hl.filter(source=>given[source]!==
void 0).map(source=>(0,wording.hF)(source));return value!=="true"||others.length===0?[]:[{input:"self-test",value,problem:`\
boots the embedded guest in place of ${others.join(", ")}; leave out one of them`}]}const IN_GUEST=["run","copy-in","cop\
y-out"];function endedGuest(given){const value=given["wait-for"];if(value?.trim()!=="shutdown"||given.snapshot!==void 0)
return[];const needing=IN_GUEST.filter(input=>given[input]!==void 0).map(input=>(0,wording.hF)(input));if(needing.length===
0)return[];const problem=`leaves no running guest for ${needing.join(" and ")}; wait for an earlier condition, or leave \
out one of them`;return[{input:"wait-for",value,problem}]}const NETWORKED=["wait-for","run-with","ports"];function reachesNetwork(input,value){
return input==="ports"||/^(?:ssh$|tcp:)/.test(value.trim())}const MEMBERS={timeout:"timeoutMs","boot-timeout":"bootTimeo\
utMs","run-timeout":"runTimeoutMs",qmp:"script"},DEFAULT_VM="vm",NO_CONFIG={texts:{},origins:new Map,problems:[],warnings:[]};
async function parseInputs(raw,hostArch=process.arch,{warn=()=>{}}={}){const own=tidied(raw),config=await readConfig(own.
config);for(const warning of config.warnings)warn(warning);const given={...tidied(config.texts),...own},origins=new Map(
[...config.origins].filter(([name])=>own[name]===void 0)),parsed=await schema.i.safeParseAsync(given),issues=parsed.error?.
issues??[],single=issues.slice(0,MOST_PROBLEMS).flatMap(issue=>problemsOf(issue,given,origins)),cross=config.problems.length>
0?[]:crossProblems(given),problems=[...config.problems,...inOrder(single),...cross.map(problem=>(0,findings.GS)(problem,
origins))];if(!parsed.success||problems.length>0)throw inputError(problems,Math.max(0,issues.length-MOST_PROBLEMS));const names=givenNames(
given),texts=Object.fromEntries([...names].map(name=>[name,given[name]??""])),arch2=parsed.data.arch??defaultArch(hostArch,
namesGuest(names));return{...values(parsed.data),vm:parsed.data.vm??DEFAULT_VM,arch:arch2,given:names,texts,origins}}async function readConfig(text){
const files=schema.i.shape.config.safeParse(text).data;if(files===void 0)return NO_CONFIG;const{applyConfig}=await Promise.
all([__webpack_require__.e(8815),__webpack_require__.e(6411)]).then(__webpack_require__.bind(__webpack_require__,48792));
return applyConfig(files)}async function meansSame(name,text,others){const arch2=()=>others.arch??defaultArch(process.arch,
namesGuest(new Set(Object.keys(others)))),unset={arch:arch2,cpu:()=>(0,platforms.Iv)(arch2()),firmware:()=>"bios"},other=others[name]||
unset[name]?.();if(text===(other??""))return!0;const field=schema.i.shape[name],[one,two]=await Promise.all([field.safeParseAsync(
text||void 0),field.safeParseAsync(other)]);return one.success&&two.success&&(0,external_node_util_.isDeepStrictEqual)(one.
data,two.data)}function tidied(texts){return Object.fromEntries(Object.entries(texts).flatMap(([name,text=""])=>text.trim()===
""?[]:[[name,tidy(name,text)]]))}const VERBATIM=new Set(schema.m.filter(({verbatim})=>verbatim).map(({name})=>name));function tidy(name,text){
return VERBATIM.has(name)?text:name==="arch"?(0,arch.Xp)(text.trim()):name==="wait-for"?text.replace(/[\r\n]+$/,""):text.
trim()}function givenNames(given){return new Set(schema.m.filter(input=>input.expression===void 0&&given[input.name]!==void 0&&
given[input.name]!==input.default).map(input=>input.name))}function values({config:_files,...data}){const members=Object.
entries(data).flatMap(([name,value])=>value===void 0?[]:[[memberName(name),value]]);return Object.fromEntries(members)}function memberName(name){
return name in MEMBERS?MEMBERS[name]:name.replace(/-(\w)/g,(_dash,letter)=>letter.toUpperCase())}function defaultArch(hostArch,hasGuest){
const native=hostArch==="ia32"?"i386":hostArch==="arm64"?"aarch64":"x86_64";return hasGuest||(0,platforms.xy)(native)?native:
"x86_64"}}),63668:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{p:()=>PolicyError,w:()=>checkScript});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58382),_judge_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
99137),_table_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(72926);class PolicyError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
Po{violations;constructor(violations){const noun=violations.every(({command})=>_table_js__WEBPACK_IMPORTED_MODULE_2__.Lo.
has(command))?"QMP command":"request",count=violations.length===1?`a ${noun}`:`${violations.length} ${noun}s`,list=violations.
map(({line,at,reason,remedy})=>{const place=at??(line===void 0?void 0:`line ${line}`);return`  ${place===void 0?"":`${place}\
: `}${reason} ${remedy}`});super(`The policy blocks ${count}:
${list.join(`
`)}`,{remedy:`Nothing was sent.${violations.some(({command})=>(0,_table_js__WEBPACK_IMPORTED_MODULE_2__.xS)(command))?" \
Run `maqet policy explain COMMAND` for details.":""}`,status:"blocked"}),this.violations=violations}}function checkScript(layers,steps,context={}){
const written=new Map,found=steps.flatMap(({line,command})=>{if(command===void 0)return[];const decision=(0,_judge_js__WEBPACK_IMPORTED_MODULE_1__.
S)(layers,command,context);if(decision.decision==="block"){const{command:name,tier,reason,remedy}=decision;return[{line,
command:name,tier,reason,remedy}]}return decision.paths.flatMap(({directory,name})=>{const file=`${directory}/${name}`,first=written.
get(file);if(directory==="files"||first===void 0)return written.set(file,line),[];const reason=`\`${decision.command}\` w\
ould overwrite \`${file}\`, which line ${first} writes.`;return[{line,command:decision.command,tier:decision.tier,reason,
remedy:"Give each file a different name."}]})});return found.filter(({line,reason},index)=>found[index-1]?.line!==line||
found[index-1]?.reason!==reason)}}),53427:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{c:()=>matches});var _shared_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(78451);function matches(expected,actual){
return Array.isArray(expected)?Array.isArray(actual)&&actual.length===expected.length&&expected.every((item,i)=>matches(
item,actual[i])):(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_0__.OW)(expected)?(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_0__.
OW)(actual)?Object.entries(expected).every(([key,value])=>Object.hasOwn(actual,key)&&matches(value,actual[key])):!1:isNumeric(
expected)&&isNumeric(actual)?expected==actual:expected===actual}function isNumeric(value){return typeof value=="number"||
typeof value=="bigint"}}),52789:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{j:()=>MARKS,y:()=>programEnvironment});const MARKS={claimant:"MAQET_CLAIMANT",directory:"MAQET_DI\
RECTORY"},KEPT_VARIABLES=["PATH","HOME","USER","TMPDIR","TERM","RUNNER_TRACKING_ID",MARKS.claimant,MARKS.directory];function programEnvironment(env){
const kept=KEPT_VARIABLES.flatMap(name=>env[name]===void 0?[]:[[name,env[name]]]);return{...Object.fromEntries(kept),LC_ALL:"\
C"}}}),38736:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{f:()=>replaceFile,z:()=>syncDirectory});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_2__),_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(58382);const WRITE=node_fs__WEBPACK_IMPORTED_MODULE_0__.
constants.O_WRONLY|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.
O_TRUNC|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
async function replaceFile(file,text){const partial=`${file}.${process.pid}.partial`;try{await writeSynced(partial,text),
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(partial,file)}catch(error){throw await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
rm)(partial,{force:!0}).catch(()=>{}),error}await syncDirectory(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(
file))}async function writeSynced(file,text){const handle=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file,
WRITE,384);try{await handle.writeFile(text),await handle.sync()}finally{await handle.close()}}async function syncDirectory(directory){
const handle=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(directory,node_fs__WEBPACK_IMPORTED_MODULE_0__.
constants.O_RDONLY|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY);try{await handle.sync()}catch(error){if(![
"EINVAL","ENOTSUP","EOPNOTSUPP"].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.UQ)(error)??""))throw error}finally{
await handle.close()}}}),59528:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{C:()=>isListening,X:()=>socketPath});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_net__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
77030),node_net__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_1__),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__),_deadline_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
18013),_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(58382);const MAX_SOCKET_PATH=107,CONNECT_MS=5e3;function socketPath(file){
if(Buffer.byteLength(file)<=MAX_SOCKET_PATH)return{path:file,release:()=>{}};const fd=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
openSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file),"r");return{path:`/proc/self/fd/${fd}/${node_path__WEBPACK_IMPORTED_MODULE_2___default().
basename(file)}`,release:()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd)}}async function isListening(file){let place;
try{place=socketPath(file)}catch{return!1}const socket=(0,node_net__WEBPACK_IMPORTED_MODULE_1__.connect)(place.path);try{
const connected=new Promise((resolve,reject)=>socket.once("connect",resolve).once("error",reject));return await _deadline_js__WEBPACK_IMPORTED_MODULE_3__.
B2.after(CONNECT_MS).race(connected,"a listener"),!0}catch(error){return!["ECONNREFUSED","ENOENT","ENOTDIR","ENOTSOCK","\
ELOOP","ENAMETOOLONG","EPROTOTYPE"].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.UQ)(error)??"")}finally{socket.destroy(),
place.release()}}}),94906:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{FJ:()=>findVm,KN:()=>asideOf,OC:()=>findRunningVm,Ps:()=>findClaimed,bw:()=>isVmName,d:()=>listVms,ke:()=>noSuchVmError,
lA:()=>describeEnd,wX:()=>namesIn});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58382),_layout_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
61719),_liveness_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(26136),_record_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
10388);class NotRunningError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.Po{}const VM_NAME=/^[a-z0-9][a-z0-9-]{0,31}$/;
function isVmName(name){return VM_NAME.test(name)}async function findVm(root,vm){const directory=new _layout_js__WEBPACK_IMPORTED_MODULE_3__.
ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root,vm)),record=isVmName(vm)?await(0,_record_js__WEBPACK_IMPORTED_MODULE_5__.
aE)(directory):void 0;if(record!==void 0)return{directory,record};throw noSuchVmError(root,vm)}function noSuchVmError(root,vm){
return new NotRunningError(`There is no VM ${JSON.stringify(vm)} in ${root}.`,{remedy:"List the VMs with `maqet ls`, or \
start one with `maqet up --vm NAME`."})}async function findRunningVm(root,vm){const found=await findVm(root,vm);if(await(0,_liveness_js__WEBPACK_IMPORTED_MODULE_4__.
DG)(found))return found;throw new NotRunningError(`The VM ${JSON.stringify(vm)} is not running: ${describeEnd(found.record)}\
.`,{remedy:`Start it with \`maqet up --vm ${vm}\`. The files of the last run are in ${found.directory.dir}.`})}async function findClaimed(root,vm,claimant){
const vms=[],broken=[];for(const name of(await namesIn(root)).filter(one=>one===vm||asideOf(one)===vm)){const directory=new _layout_js__WEBPACK_IMPORTED_MODULE_3__.
ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root,name)),record=await(0,_record_js__WEBPACK_IMPORTED_MODULE_5__.
aE)(directory).catch(()=>"broken");record==="broken"?broken.push(directory):record?.claimant===claimant&&vms.push({directory,
record})}const time=({record})=>Date.parse(record.createdAt)||0;return{vms:vms.sort((one,other)=>time(other)-time(one)),
broken}}function asideOf(name){return/^([a-z0-9-]+)\.\d+$/.exec(name)?.[1]}function describeEnd(record){const{state,reason,
owner}=record;return(0,_liveness_js__WEBPACK_IMPORTED_MODULE_4__.hY)(record)?reason===""||reason===state?`it is ${state}`:
`it is ${state} (${reason.replace(/\.$/,"")})`:`its process ${owner.pid} is gone; its last state was ${state}`}async function listVms(root){
const found=[];for(const name of(await namesIn(root)).filter(isVmName).sort()){const directory=new _layout_js__WEBPACK_IMPORTED_MODULE_3__.
ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root,name)),record=await(0,_record_js__WEBPACK_IMPORTED_MODULE_5__.
aE)(directory).catch(()=>"unreadable");record==="unreadable"?found.push({dir:directory.dir,record:void 0,live:!1}):record!==
void 0&&found.push({dir:directory.dir,record,live:await(0,_liveness_js__WEBPACK_IMPORTED_MODULE_4__.DG)({directory,record})})}
return found}async function namesIn(root){try{return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(root)}catch(cause){
const code=(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.UQ)(cause);if(code==="ENOENT")return[];throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.
Po(`The directory for VMs, ${root}, cannot be read (${code??"unknown error"}).`,{remedy:"Correct what stands at that pat\
h, or set RUNNER_TEMP or XDG_STATE_HOME to another directory.",cause})}}}),26136:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{DG:()=>isLive,DT:()=>directoryMark,Fi:()=>isListeningIn,hY:()=>hasEnded,hm:()=>isInhabited,
rD:()=>processesIn});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),_shared_process_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(16588),
_shared_program_environment_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(52789),_shared_socket_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
59528),_presence_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(4332);async function isLive({directory,record}){return hasEnded(
record)?!1:(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_1__._n)(record.owner)||record.qemu!==null&&(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_1__.
_n)(record.qemu)?!0:isListeningIn(directory,record)}function hasEnded({state}){return state==="stopped"||state==="failed"}
async function isListeningIn(directory,record){return await(0,_shared_socket_js__WEBPACK_IMPORTED_MODULE_3__.C)(directory.
socket)?!0:(record===void 0||record.accel===null)&&!(0,_presence_js__WEBPACK_IMPORTED_MODULE_4__.oQ)(directory)&&(0,_shared_socket_js__WEBPACK_IMPORTED_MODULE_3__.
C)(directory.claimSocket)}async function isInhabited(directory){return await isListeningIn(directory,void 0)||(await processesIn(
directory)).length>0}async function processesIn(directory){const mark=await directoryMark(directory.dir);return mark===void 0?
[]:(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_1__.U_)(_shared_program_environment_js__WEBPACK_IMPORTED_MODULE_2__.j.
directory,mark)}async function directoryMark(dir){const found=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(
dir,{bigint:!0}).catch(()=>{});return found?.isDirectory()?`${found.dev}:${found.ino}`:void 0}}),4332:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Cl:()=>handOver,oQ:()=>isOwnPresence,pI:()=>showPresence});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),
node_net__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(77030),node_net__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_net__WEBPACK_IMPORTED_MODULE_1__),_shared_socket_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(59528);const presences=new Map;
async function showPresence(fresh,directory){if(process.platform!=="linux")return;const{path,release}=(0,_shared_socket_js__WEBPACK_IMPORTED_MODULE_2__.
X)(fresh.claimSocket),server=(0,node_net__WEBPACK_IMPORTED_MODULE_1__.createServer)(socket=>socket.destroy());await new Promise(
(resolve,reject)=>server.once("error",reject).listen(path,resolve)),server.unref(),presences.set(directory.dir,()=>server.
close(release))}async function handOver(directory){presences.get(directory.dir)?.(),presences.delete(directory.dir),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
rm)(directory.claimSocket,{force:!0})}function isOwnPresence(directory){return presences.has(directory.dir)}}),10388:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{aE:()=>readRecord,fi:()=>recordSchema,rd:()=>BrokenRecordError,rh:()=>writeRecord});
var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_0__),zod__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(92857),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
58382),_shared_process_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(16588),_shared_replace_file_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
38736),_shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(82589);const MOST_BYTES=2**20,recordSchema=zod__WEBPACK_IMPORTED_MODULE_5__.
Ikc({version:zod__WEBPACK_IMPORTED_MODULE_5__.euz(1),vm:zod__WEBPACK_IMPORTED_MODULE_5__.YjP(),state:zod__WEBPACK_IMPORTED_MODULE_5__.
k5n(["created","starting","running","paused","stopping","stopped","failed"]),reason:zod__WEBPACK_IMPORTED_MODULE_5__.YjP(),
createdAt:zod__WEBPACK_IMPORTED_MODULE_5__.YjP(),job:zod__WEBPACK_IMPORTED_MODULE_5__.YjP(),claimant:zod__WEBPACK_IMPORTED_MODULE_5__.
YjP(),owner:_shared_process_js__WEBPACK_IMPORTED_MODULE_2__.Ib,qemu:_shared_process_js__WEBPACK_IMPORTED_MODULE_2__.Ib.nullable(),
kept:zod__WEBPACK_IMPORTED_MODULE_5__.zMY(),accel:zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({name:zod__WEBPACK_IMPORTED_MODULE_5__.
YjP(),reason:zod__WEBPACK_IMPORTED_MODULE_5__.YjP()}).nullable(),config:zod__WEBPACK_IMPORTED_MODULE_5__.g1P(zod__WEBPACK_IMPORTED_MODULE_5__.
YjP(),zod__WEBPACK_IMPORTED_MODULE_5__.YjP()),ports:zod__WEBPACK_IMPORTED_MODULE_5__.YOg(zod__WEBPACK_IMPORTED_MODULE_5__.
Ikc({protocol:zod__WEBPACK_IMPORTED_MODULE_5__.k5n(["tcp","udp"]),host:zod__WEBPACK_IMPORTED_MODULE_5__.aig(),guest:zod__WEBPACK_IMPORTED_MODULE_5__.
aig()})),bootMs:zod__WEBPACK_IMPORTED_MODULE_5__.aig().nullable(),losses:zod__WEBPACK_IMPORTED_MODULE_5__.YOg(zod__WEBPACK_IMPORTED_MODULE_5__.
YjP()).optional()});class BrokenRecordError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.Po{}async function readRecord(directory){
try{return parseRecord(directory,await(0,_shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_4__.zx)(directory.record,MOST_BYTES))}catch(error){
if(error instanceof BrokenRecordError)throw error;if(error instanceof _shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_4__.
VT){const remedy2=`${endIt(directory)} as the user that started the VM, or use another VM name.`;throw new BrokenRecordError(
`${error.message}, so it is not read.`,{remedy:remedy2,status:"blocked",cause:error})}const code=(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
UQ)(error);if(code==="ENOENT"||code==="ENOTDIR"||code==="ENAMETOOLONG")return;const remedy=`Check its permissions, or us\
e another VM name. ${endIt(directory)}, which ends what is left of the VM and keeps its files.`;throw new BrokenRecordError(
`${directory.record} cannot be read (${code??(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.kc)(error)}).`,{remedy,cause:error})}}
function endIt({dir}){return`Run \`maqet down --force ${node_path__WEBPACK_IMPORTED_MODULE_0___default().basename(dir)}\``}
function parseRecord(directory,text){const broken=(problem,cause)=>new BrokenRecordError(`${directory.record} is not a v\
alid VM record: ${problem}.`,{remedy:`${endIt(directory)}, which ends what is left of the VM and keeps its files, or use\
 another VM name.`,cause});if(text.trim()==="")throw broken("it is empty");let value;try{value=JSON.parse(text)}catch(error2){
throw broken("it is not JSON",error2)}const{success,data,error}=recordSchema.safeParse(value);if(success)return data;const version=typeof value==
"object"&&value!==null&&"version"in value?value.version:1;throw broken(version!==1?`it is of version ${JSON.stringify(version)?.
slice(0,40)}, not 1`:`\`${error.issues[0]?.path.join(".")??""}\` is missing or wrong`,error)}async function writeRecord(directory,record){
await(0,_shared_replace_file_js__WEBPACK_IMPORTED_MODULE_3__.f)(directory.record,`${JSON.stringify(record,void 0,2)}
`)}}),17122:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{m:()=>runProgram});var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(16698),node_async_hooks__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_async_hooks__WEBPACK_IMPORTED_MODULE_0__),node_child_process__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(31421),
node_child_process__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_1__),
node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(53053),node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.
n(node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2__),node_stream__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(57075),
node_stream__WEBPACK_IMPORTED_MODULE_3___default=__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_3__),node_string_decoder__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
46193),node_string_decoder__WEBPACK_IMPORTED_MODULE_4___default=__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_4__),
_shared_deadline_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(18013),_shared_errors_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
58382),_shared_program_environment_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(52789),_lookup_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
31297);const OUTPUT_LIMIT=64*1024,KILL_AFTER_MS=2e3,DRAIN_MS=200;async function runProgram(command,options){const[file="",
...args]=command,{deadline}=options;if(deadline.signal?.aborted)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__.
cc(`\`${file}\``);const program=file.includes("/")?file:(0,_lookup_js__WEBPACK_IMPORTED_MODULE_8__.Uh)(file,options.env.
PATH)[0];if(program===void 0)return notStarted("No such file or directory");const output=new Output(options.stdoutLimit),
spawned={};try{const running=starting.run(spawned,()=>execQuietly([...timeoutPrefix(deadline),program,...args],options,output));
(0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_5__.QS)(running);const code=await deadline.race(Promise.race([running,output.
exceeded]),`\`${file}\``);code==="too-long"&&await killGroup(spawned.child,options);const startError=startErrorOf(code,output.
texts().stderr);if(startError!==void 0)return notStarted(startError);const signal=spawned.child?.signalCode??null;return{
...code==="too-long"?{code:null,tooLong:!0}:{code,tooLong:!1},signal,...output.texts(),timedOut:!1,startError:void 0}}catch(error){
if(!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__.cc||error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__.
j3))return notStarted((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_6__.kc)(error));if(await killGroup(spawned.child,options),
error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__.cc)throw error;return{code:null,signal:null,...output.texts(),
timedOut:!0,tooLong:!1,startError:void 0}}finally{spawned.child?.stdout?.destroy(),spawned.child?.stderr?.destroy()}}function notStarted(startError){
return{code:null,signal:null,stdout:"",stderr:"",timedOut:!1,tooLong:!1,startError}}function startErrorOf(code,stderr){if(!(code!==
126&&code!==127))return/^.*timeout: (?:failed to run command|can't execute) .*: ([^:\n]+)$/m.exec(stderr)?.[1]}function timeoutPrefix(deadline){
const[timeout]=(0,_lookup_js__WEBPACK_IMPORTED_MODULE_8__.Uh)("timeout",process.env.PATH),seconds=deadline.remainingMs===
Number.POSITIVE_INFINITY?"0":(deadline.remainingMs/1e3+1).toFixed(3);return timeout===void 0?[]:[timeout,"-k",String(KILL_AFTER_MS/
1e3),seconds]}const starting=new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage;(0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2__.
subscribe)("child_process",message=>{const spawned=starting.getStore();if(spawned===void 0)return;const{process:child}=message;
spawned.child=child,child.once("spawn",()=>child.stdin?.on("error",()=>{}))});const NOWHERE=new node_stream__WEBPACK_IMPORTED_MODULE_3__.
Writable({write:(_chunk,_encoding,done)=>done()});async function execQuietly([file="",...args],options,output){const{exec}=await __webpack_require__.
e(1955).then(__webpack_require__.bind(__webpack_require__,41955));return exec(`"${file.replaceAll('"','\\"')}"`,args,{env:{
...(0,_shared_program_environment_js__WEBPACK_IMPORTED_MODULE_7__.y)(options.env),...options.variables},input:Buffer.from(
options.input??""),silent:!0,outStream:NOWHERE,errStream:NOWHERE,ignoreReturnCode:!0,delay:DRAIN_MS,listeners:{stdout:chunk=>output.
add("stdout",chunk),stderr:chunk=>output.add("stderr",chunk)}})}class Output{stdoutLimit;#kept={stdout:"",stderr:""};#decoders={
stdout:new node_string_decoder__WEBPACK_IMPORTED_MODULE_4__.StringDecoder("utf8"),stderr:new node_string_decoder__WEBPACK_IMPORTED_MODULE_4__.
StringDecoder("utf8")};#exceeded=Promise.withResolvers();constructor(stdoutLimit){this.stdoutLimit=stdoutLimit}get exceeded(){
return this.#exceeded.promise}add(name,chunk){const limit=(name==="stdout"?this.stdoutLimit:void 0)??OUTPUT_LIMIT,text=this.#kept[name]+
this.#decoders[name].write(chunk);this.#kept[name]=text.length<=limit?text:text.slice(-limit),name==="stdout"&&this.stdoutLimit!==
void 0&&text.length>limit&&this.#exceeded.resolve("too-long")}texts(){return{...this.#kept}}}async function killGroup(child,options){
if(child?.pid!==void 0)for(const signal of["SIGTERM","SIGKILL"]){if(!await signalGroup(child.pid,signal,options))return;
const end=performance.now()+KILL_AFTER_MS;for(;performance.now()<end;){if(send(child.pid,0)==="gone")return;await(0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_5__.
yy)(20)}}}async function signalGroup(pid,signal,{killWith,env}){const sent=send(pid,signal);if(sent!=="forbidden"||killWith===
void 0)return sent!=="gone";const[file="",...args]=killWith;return await new Promise(resolve=>{const killer=(0,node_child_process__WEBPACK_IMPORTED_MODULE_1__.
spawn)(file,[...args,"-s",signal.slice(3),"--",`-${pid}`],{env:(0,_shared_program_environment_js__WEBPACK_IMPORTED_MODULE_7__.
y)(env),stdio:"ignore",timeout:KILL_AFTER_MS});killer.once("error",()=>resolve()),killer.once("exit",()=>resolve())}),!0}
function send(pid,signal){for(const target of[-pid,pid])try{return process.kill(target,signal),"sent"}catch(error){if((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_6__.
UQ)(error)==="EPERM")return"forbidden"}return"gone"}}),50459:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Mb:()=>repairKvm,ZW:()=>inspectKvm,pT:()=>kvmRemedy});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
58382),_shared_process_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(16588),_host_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
16233),_probe_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(97105);const KVM_FILES={device:"/dev/kvm",udevRule:"/e\
tc/udev/rules.d/99-maqet-kvm.rules"},UDEV_RULE=`KERNEL=="kvm", GROUP="kvm", MODE="0666", OPTIONS+="static_node=kvm"
`,COMMAND_LIMIT_MS=15e3;function inspectKvm({device}=KVM_FILES){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(
(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(device,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDWR)),{state:"\
usable",reason:`${device} opens`}}catch(error){const code=(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.UQ)(error)??
"unknown error";return code==="EACCES"||code==="EPERM"?{state:"forbidden",reason:`this user may not open ${device} (${code}\
)`}:code==="ENOENT"?{state:"absent",reason:`${device} does not exist`}:{state:"absent",reason:`${device} does not open (${code}\
)`}}}function kvmRemedy(device=KVM_FILES.device,groups="/etc/group",user=(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_2__.
Xc)()){const{gid,mode}=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(device),[name,,,members=""]=groupOf(groups,gid)??
[];return gid===0||name===void 0||(mode&48)!==48?`Its group has no access: run \`sudo chown root:kvm ${device} && sudo c\
hmod 0660 ${device}\`, and try again.`:members.split(",").includes(user)?`This user is in its group, \`${name}\`, since t\
he last login: log in again.`:process.getgroups?.().includes(gid)?`Its group, \`${name}\`, is not enough: allow the devic\
e in the container or its cgroup.`:`Run \`sudo usermod -aG ${name} ${user}\`, and log in again.`}function groupOf(file,gid){
return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file,"utf8").split(`
`).map(line=>line.split(":")).find(([,,id2])=>id2===String(gid))}async function repairKvm(request,host=(0,_host_js__WEBPACK_IMPORTED_MODULE_3__.
Ek)()){const{isRunner,log,deadline,files=KVM_FILES}=request,before=inspectKvm(files);if(before.state!=="forbidden"||!isRunner)
return before;const runner=new RootRunner(host,deadline,log);if(await runner.run(["tee",files.udevRule],UDEV_RULE)&&await runner.
run(["udevadm","control","--reload-rules"])&&await runner.run(["udevadm","trigger","--name-match=kvm"])&&await runner.run(
["udevadm","settle","--timeout=5"])&&inspectKvm(files).state==="usable")return repaired(files,"a udev rule",log);if(await runner.
run(["chmod","0666",files.device])&&inspectKvm(files).state==="usable")return repaired(files,"its mode",log);const after=inspectKvm(
files);return{...after,reason:`${after.reason}; the repair failed: ${runner.lastFailure??"the device still does not open"}`}}
function repaired(files,how,log){return log.info(`This user could not open ${files.device}: made it accessible to every \
user of this runner through ${how}.`),inspectKvm(files)}class RootRunner{host;deadline;log;lastFailure;constructor(host,deadline,log){
this.host=host,this.deadline=deadline,this.log=log}async run(command,input=""){const ready=(0,_host_js__WEBPACK_IMPORTED_MODULE_3__.
xW)(this.host,command);if(ready===void 0)return this.lastFailure="this user is not root and `sudo` is not installed",!1;
const{command:full,...options}=ready,limit=this.deadline.atMost(COMMAND_LIMIT_MS),failure=(0,_probe_js__WEBPACK_IMPORTED_MODULE_4__.
Ic)(await this.host.run(full,{...options,env:this.host.env,deadline:limit,input}),limit.ms);return failure===void 0?!0:(this.
lastFailure=`\`${command.join(" ")}\`: ${failure}`,this.log.debug(`KVM: ${this.lastFailure}.`),!1)}}}),31297:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Uh:()=>lookOnPath,oJ:()=>lookInDirectories,sB:()=>executableFacts});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);function executableStat(file){
try{const stat=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file,{throwIfNoEntry:!1});return stat?.isFile()&&(stat.
mode&73)!==0?stat:void 0}catch{return}}function executableFacts(file){const stat=executableStat(file);return stat===void 0?
void 0:{size:stat.size,mtimeMs:stat.mtimeMs}}function lookOnPath(name,pathVariable){return lookInDirectories(name,(pathVariable??
"").split(node_path__WEBPACK_IMPORTED_MODULE_1___default().delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_1___default().
isAbsolute))}function lookInDirectories(name,directories){const found=new Map;for(const directory of directories){const file=node_path__WEBPACK_IMPORTED_MODULE_1___default().
join(directory,name),stat=executableStat(file);stat!==void 0&&!found.has(`${stat.dev}:${stat.ino}`)&&found.set(`${stat.dev}\
:${stat.ino}`,file)}return[...found.values()]}}),43574:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{ZM:()=>forgetVerdictsAgainst,Zc:()=>readAcceleratorVerdict,aI:()=>writeAcceleratorVerdict});
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__),_manifest_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(68222);function currentBootId(file="\
/proc/sys/kernel/random/boot_id"){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file,"ascii").trim()||
void 0}catch{return}}const AGAINST_MS=10*6e4;function readAcceleratorVerdict(cache,subject,bootId=currentBootId(),now=Date.
now()){if(!bootId)return;const known=(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__.WI)(cache).verdicts.find(verdict=>verdict.
bootId===bootId&&isAbout(verdict,subject));if(known===void 0)return;const{usable,reason,at}=known;return usable||holds(at,
now)?{usable,reason}:void 0}async function writeAcceleratorVerdict(cache,subject,verdict,bootId=currentBootId(),now=Date.
now()){if(!bootId)return;const{accelerator,binary}=subject,stored={bootId,accelerator,binary:{...binary},usable:verdict.
usable,reason:verdict.reason,at:now};await(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__.xA)(cache,manifest=>({...manifest,
verdicts:[...manifest.verdicts.filter(other=>other.bootId===bootId&&!isAbout(other,subject)),stored]}))}async function forgetVerdictsAgainst(cache,forget,bootId=currentBootId()){
const isAgainst=({usable,at,bootId:boot})=>!usable&&boot===bootId&&holds(at,Date.now()),against=(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__.
WI)(cache).verdicts.filter(isAgainst);return forget&&against.length>0&&await(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__.
xA)(cache,manifest=>({...manifest,verdicts:manifest.verdicts.filter(one=>!isAgainst(one))})),against}function holds(at,now){
return at!==void 0&&at<=now&&now-at<AGAINST_MS}function isAbout(verdict,{accelerator,binary}){return verdict.accelerator===
accelerator&&verdict.binary.path===binary.path&&(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__.Dl)(verdict.binary,binary)}}),
84154:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Mp:()=>VmCrashedError,
uZ:()=>VmRefusedError,wC:()=>VmError});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58382);class VmError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
Po{}class VmCrashedError extends VmError{constructor(message,facts){super(message,{status:"crashed",...facts})}}class VmRefusedError extends VmError{}}),
12720:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C$:()=>vmStateSchema,
wm:()=>VmStateMachine});var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(92857),_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
84154);const vmStateSchema=zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["created","starting","running","paused","stopping","sto\
pped","failed"]),NEXT={created:["starting","failed"],starting:["running","paused","stopping","failed"],running:["paused",
"stopping","failed"],paused:["running","stopping","failed"],stopping:["stopped","failed"],stopped:[],failed:[]};class VmStateError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.
wC{constructor(from,to){super(`The VM is ${from}: it cannot become ${to}.`,{remedy:"Start it again. A VM that has stoppe\
d or failed cannot be revived."})}}class VmStateMachine{onChange;current="created";why="";constructor(onChange){this.onChange=
onChange}get state(){return this.current}get reason(){return this.why}get ended(){return NEXT[this.current].length===0}to(next,reason){
if(next!==this.current){if(!NEXT[this.current].includes(next))throw new VmStateError(this.current,next);this.current=next,
this.why=reason,this.onChange(next,reason)}}}})};export{id,ids,modules};
