const id=1306,ids=[1306],modules={11506:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
55371),_inputs_parse_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8745),_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
18013),_toolchain_kvm_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(50459),_toolchain_resolve_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
34493),_vm_platforms_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(31037),_arguments_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
11506),_errors_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(76675),_render_run_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
31944),_render_vm_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(76424);function define(command,bind){(0,_arguments_js__WEBPACK_IMPORTED_MODULE_6__.
hN)(command,["arch","accel","timeout","qemu","qemu-version","install"]),command.addHelpText("after",`
Tests the accelerator by booting the self-test guest, once for each boot of this machine.`),bind(command,setup)}async function setup(parsed,context){
const inputs=await(0,_inputs_parse_js__WEBPACK_IMPORTED_MODULE_1__.T)((0,_arguments_js__WEBPACK_IMPORTED_MODULE_6__.E8)(
parsed)),env=await context.environment(),{arch,qemu,qemuVersion:versionRange,install}=inputs,deadline=_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__.
B.after(inputs.timeoutMs,env.signal),toolCache=await env.toolCache(),toolchain=await(0,_toolchain_resolve_js__WEBPACK_IMPORTED_MODULE_4__.
W)({arch,qemu,versionRange,install,toolCache,log:env.log,deadline}),{qemuSystem,qemuImg,source,counts,lookupMs}=toolchain,
machine=(0,_vm_platforms_js__WEBPACK_IMPORTED_MODULE_5__.nm)(arch,qemuSystem.version),accel=await(0,_engine_plan_accelerator_js__WEBPACK_IMPORTED_MODULE_0__.
aT)(inputs,machine,toolchain,env,deadline),kvm=(0,_toolchain_kvm_js__WEBPACK_IMPORTED_MODULE_3__.Z)(),lines=(0,_render_vm_js__WEBPACK_IMPORTED_MODULE_9__.
YB)([["emulator",`${qemuSystem.version}  ${qemuSystem.path}`],["images",`${qemuImg.version}  ${qemuImg.path}`],["found",
`${source}, ${lookupMs.toFixed(1)} ms, ${counts.lookups} searches of PATH, ${counts.spawns} processes started`],["machin\
e",machine],["kvm",`${kvm.state}: ${kvm.reason}`],["accel",`${accel.accel}: ${accel.reason}`]]);return{code:_errors_js__WEBPACK_IMPORTED_MODULE_7__.
ai.passed,lines,json:{toolchain:(0,_render_run_js__WEBPACK_IMPORTED_MODULE_8__.vA)(toolchain),machine,kvm:(0,_render_run_js__WEBPACK_IMPORTED_MODULE_8__.
vA)(kvm),accel:(0,_render_run_js__WEBPACK_IMPORTED_MODULE_8__.vA)(accel)}}}}),31944:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
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
 ").trimEnd())}}),55371:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Zj:()=>checkCpu,aT:()=>resolveAccelerator});var errors=__webpack_require__(58382),kvm=__webpack_require__(50459),toolchain_verdict=__webpack_require__(
43574),wording=__webpack_require__(8273),vm_errors=__webpack_require__(84154);class AcceleratorError extends vm_errors.wC{}
async function chooseAccelerator(wanted,native,prove,log){if(wanted==="tcg")return{accel:"tcg",reason:"asked for"};if(wanted!==
"auto"&&wanted!==native)throw acceleratorError(wanted,`this host has no ${wanted.toUpperCase()} for this guest`);if(native===
void 0)return log.warning("This host has no hardware accelerator for this guest: it runs under TCG, which is many times \
slower."),{accel:"tcg",reason:"no hardware accelerator for this guest on this host"};const proof=await prove(native);if(proof.
works)return{accel:native,reason:proof.detail};if(wanted!=="auto")throw acceleratorError(wanted,proof.reason);return log.
warning(`${native.toUpperCase()} cannot be used: ${proof.reason}. The VM runs under TCG, which is many times slower.`),{
accel:"tcg",reason:`${native.toUpperCase()} cannot be used: ${proof.reason}`}}function acceleratorError(accel,reason){return new AcceleratorError(
`${(0,wording.y8)("accel")} ("${accel}") cannot be used: ${reason}.`,{remedy:`Use ${(0,wording.hF)("accel","auto")} to f\
all back to TCG, or a runner whose virtualization works.`})}var promises_=__webpack_require__(51455),external_node_os_=__webpack_require__(
48161),external_node_path_=__webpack_require__(76760),external_node_path_default=__webpack_require__.n(external_node_path_);
const SELF_TEST_KERNEL_ARM64=Buffer.from(`
  EAAAFAAAAAAAAAAAAAAAAJAAAAAAAAAACgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABBUk1kAAAAAAEgodIiYIBSIjAAuSABABACFEA4ogAANC\
MYQLnj/y83
  IgAAufv//xd/IAPV////F21hcWV0IHNlbGYtdGVzdDogcmVhZHkNCgAAAAAfIAPV`,"base64");async function writeSelfTestKernelArm64(file){
await(0,promises_.writeFile)(file,SELF_TEST_KERNEL_ARM64,{flag:"wx",mode:256})}var x86=__webpack_require__(86825),deadline=__webpack_require__(
18013),units=__webpack_require__(64886),vm_args=__webpack_require__(62768),vm_machine=__webpack_require__(40420),platforms=__webpack_require__(
31037);const PROOF_MS=4e3;async function proveAccelerator(accel,qemu,arch,machineType,signal){const dir=await(0,promises_.
mkdtemp)(external_node_path_default().join((0,external_node_os_.tmpdir)(),"maqet-proof-"));try{return await boot(accel,qemu,
await proofSpec(accel,arch,machineType,external_node_path_default().join(dir,"self-test.img")),dir,deadline.B.after(PROOF_MS,
signal))}catch(error){if(!(error instanceof errors.Po)||signal.aborted)throw error;return{works:!1,reason:asReason(error)}}finally{
await(0,promises_.rm)(dir,{recursive:!0,force:!0})}}function asReason(error){return error.message.replace(/\.+$/,"")}async function proofSpec(accel,arch,machine,file){
const size={cpus:1,memoryBytes:33554432},nothing={disks:[],shares:[],network:"none",ports:[],qemuArgs:[]},spec={name:"pr\
oof",arch,machine,cpu:(0,platforms.Iv)(arch),...size,accel,...nothing};return arch==="aarch64"?(await writeSelfTestKernelArm64(
file),{...spec,kernel:file}):(await(0,x86.vw)(file),{...spec,selfTest:file})}async function boot(accel,qemu,spec,dir,deadline2){
const start=performance.now(),quiet={onEvent:()=>{},onState:()=>{}},args=(0,vm_args.N)(spec,{platform:process.platform,qemuVersion:qemu.
version}),machine=await vm_machine.u.start({qemu:qemu.path,args,cwd:dir,env:process.env,logFile:external_node_path_default().
join(dir,"qemu.log"),...quiet},deadline2);try{const spoken=saysReady(machine);await machine.resume(deadline2);const took=()=>(0,units.
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
subject);if(known!==void 0){const detail=`${known.reason} (proved by an earlier step)`;return known.usable?{works:!0,detail}:
{works:!1,reason:detail}}const proof=await proveAccelerator(accel,toolchain.qemuSystem,arch,machineType,env.signal),verdict={
usable:proof.works,reason:proof.works?proof.detail:proof.reason};return await(0,toolchain_verdict.aI)(toolCache,subject,
verdict).catch(error=>{env.log.debug(`Could not store the verdict on ${accel} for later steps: ${(0,errors.kc)(error)}`)}),
proof}async function kvmProblem(env,deadline2){const access=(0,kvm.Z)();if(access.state==="usable")return;if(access.state===
"absent")return access.reason;const repaired=await(0,kvm.M)({isRunner:env.isRunner,log:env.log,deadline:deadline2.atMost(
3e4)});return repaired.state==="usable"?void 0:repaired.reason}}),86825:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
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
return typeof value=="number"||typeof value=="bigint"}}),26136:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{DG:()=>isLive,Fi:()=>isListeningIn,hY:()=>hasEnded,hm:()=>isInhabited,j7:()=>MARKS,
rD:()=>processesIn});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),_shared_process_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(16588),
_presence_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4332),_socket_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
5e3);const MARKS={claimant:"MAQET_CLAIMANT",directory:"MAQET_DIRECTORY"};async function isLive({directory,record}){return hasEnded(
record)?!1:(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_1__._n)(record.owner)||record.qemu!==null&&(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_1__.
_n)(record.qemu)?!0:isListeningIn(directory,record)}function hasEnded({state}){return state==="stopped"||state==="failed"}
async function isListeningIn(directory,record){return await(0,_socket_js__WEBPACK_IMPORTED_MODULE_3__.C)(directory.socket)?
!0:(record===void 0||record.accel===null)&&!(0,_presence_js__WEBPACK_IMPORTED_MODULE_2__.oQ)(directory)&&(0,_socket_js__WEBPACK_IMPORTED_MODULE_3__.
C)(directory.claimSocket)}async function isInhabited(directory){return await isListeningIn(directory,void 0)||(await processesIn(
directory)).length>0}async function processesIn(directory){const mark=await directoryMark(directory.dir);return mark===void 0?
[]:(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_1__.U_)(MARKS.directory,mark)}async function directoryMark(dir){const found=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
stat)(dir,{bigint:!0}).catch(()=>{});return found?.isDirectory()?`${found.dev}:${found.ino}`:void 0}}),4332:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Cl:()=>handOver,oQ:()=>isOwnPresence,pI:()=>showPresence});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),
node_net__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(77030),node_net__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_net__WEBPACK_IMPORTED_MODULE_1__),_socket_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5e3);const presences=new Map;
async function showPresence(fresh,directory){if(process.platform!=="linux")return;const{path,release}=(0,_socket_js__WEBPACK_IMPORTED_MODULE_2__.
X)(fresh.claimSocket),server=(0,node_net__WEBPACK_IMPORTED_MODULE_1__.createServer)(socket=>socket.destroy());await new Promise(
(resolve,reject)=>server.once("error",reject).listen(path,resolve)),server.unref(),presences.set(directory.dir,()=>server.
close(release))}async function handOver(directory){presences.get(directory.dir)?.(),presences.delete(directory.dir),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
rm)(directory.claimSocket,{force:!0})}function isOwnPresence(directory){return presences.has(directory.dir)}}),5e3:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>isListening,X:()=>socketPath});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_net__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
77030),node_net__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_1__),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__),_shared_deadline_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
18013),_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(58382);const MAX_SOCKET_PATH=107,CONNECT_MS=5e3;
function socketPath(file){if(Buffer.byteLength(file)<=MAX_SOCKET_PATH)return{path:file,release:()=>{}};const fd=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
openSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file),"r");return{path:`/proc/self/fd/${fd}/${node_path__WEBPACK_IMPORTED_MODULE_2___default().
basename(file)}`,release:()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd)}}async function isListening(file){let place;
try{place=socketPath(file)}catch{return!1}const socket=(0,node_net__WEBPACK_IMPORTED_MODULE_1__.connect)(place.path);try{
const connected=new Promise((resolve,reject)=>socket.once("connect",resolve).once("error",reject));return await _shared_deadline_js__WEBPACK_IMPORTED_MODULE_3__.
B.after(CONNECT_MS).race(connected,"a listener"),!0}catch(error){return!["ECONNREFUSED","ENOENT","ENOTDIR","ENOTSOCK","E\
LOOP","ENAMETOOLONG","EPROTOTYPE"].includes((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.UQ)(error)??"")}finally{socket.
destroy(),place.release()}}}),17122:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{bD:()=>PROXY_VARIABLES,mB:()=>runProgram,vf:()=>scrubEnvironment});var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
16698),node_async_hooks__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_async_hooks__WEBPACK_IMPORTED_MODULE_0__),
node_child_process__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(31421),node_child_process__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_child_process__WEBPACK_IMPORTED_MODULE_1__),node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
53053),node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.n(node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2__),
node_stream__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(57075),node_stream__WEBPACK_IMPORTED_MODULE_3___default=__webpack_require__.
n(node_stream__WEBPACK_IMPORTED_MODULE_3__),node_string_decoder__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(46193),
node_string_decoder__WEBPACK_IMPORTED_MODULE_4___default=__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_4__),
_shared_deadline_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(18013),_shared_errors_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
58382),_lookup_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(31297);const OUTPUT_LIMIT=64*1024,KILL_AFTER_MS=2e3,DRAIN_MS=200,
KEPT_VARIABLES=["PATH","HOME","USER","TMPDIR","TERM","RUNNER_TRACKING_ID"],PROXY_VARIABLES=["http_proxy","https_proxy","\
no_proxy","HTTP_PROXY","HTTPS_PROXY","NO_PROXY","ALL_PROXY","all_proxy"];function scrubEnvironment(env){const kept=[...KEPT_VARIABLES,
...PROXY_VARIABLES].flatMap(name=>env[name]===void 0?[]:[[name,env[name]]]);return{...Object.fromEntries(kept),LC_ALL:"C"}}
async function runProgram(command,options){const[file="",...args]=command,{deadline}=options;if(deadline.signal?.aborted)
throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__.cc(`\`${file}\``);const program=file.includes("/")?file:(0,_lookup_js__WEBPACK_IMPORTED_MODULE_7__.
Uh)(file,options.env.PATH)[0];if(program===void 0)return notStarted("No such file or directory");const output=new Output(
options.stdoutLimit),spawned={};try{const running=starting.run(spawned,()=>execQuietly([...timeoutPrefix(deadline),program,
...args],options,output));running.catch(()=>{});const code=await deadline.race(Promise.race([running,output.exceeded]),`\
\`${file}\``);code==="too-long"&&await killGroup(spawned.child,options);const startError=startErrorOf(code,output.texts().
stderr);if(startError!==void 0)return notStarted(startError);const signal=spawned.child?.signalCode??null;return{...code===
"too-long"?{code:null,tooLong:!0}:{code,tooLong:!1},signal,...output.texts(),timedOut:!1,startError:void 0}}catch(error){
if(!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__.cc||error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__.
j3))return notStarted((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_6__.kc)(error));if(await killGroup(spawned.child,options),
error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__.cc)throw error;return{code:null,signal:null,...output.texts(),
timedOut:!0,tooLong:!1,startError:void 0}}finally{spawned.child?.stdout?.destroy(),spawned.child?.stderr?.destroy()}}function notStarted(startError){
return{code:null,signal:null,stdout:"",stderr:"",timedOut:!1,tooLong:!1,startError}}function startErrorOf(code,stderr){if(!(code!==
126&&code!==127))return/^.*timeout: (?:failed to run command|can't execute) .*: ([^:\n]+)$/m.exec(stderr)?.[1]}function timeoutPrefix(deadline){
const[timeout]=(0,_lookup_js__WEBPACK_IMPORTED_MODULE_7__.Uh)("timeout",process.env.PATH),seconds=deadline.remainingMs===
Number.POSITIVE_INFINITY?"0":(deadline.remainingMs/1e3+1).toFixed(3);return timeout===void 0?[]:[timeout,"-k",String(KILL_AFTER_MS/
1e3),seconds]}const starting=new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage;(0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2__.
subscribe)("child_process",message=>{const spawned=starting.getStore();if(spawned===void 0)return;const{process:child}=message;
spawned.child=child,child.once("spawn",()=>child.stdin?.on("error",()=>{}))});const NOWHERE=new node_stream__WEBPACK_IMPORTED_MODULE_3__.
Writable({write:(_chunk,_encoding,done)=>done()});async function execQuietly([file="",...args],options,output){const{exec}=await __webpack_require__.
e(1955).then(__webpack_require__.bind(__webpack_require__,41955));return exec(`"${file.replaceAll('"','\\"')}"`,args,{env:{
...scrubEnvironment(options.env),...options.variables},input:Buffer.from(options.input??""),silent:!0,outStream:NOWHERE,
errStream:NOWHERE,ignoreReturnCode:!0,delay:DRAIN_MS,listeners:{stdout:chunk=>output.add("stdout",chunk),stderr:chunk=>output.
add("stderr",chunk)}})}class Output{stdoutLimit;#kept={stdout:"",stderr:""};#decoders={stdout:new node_string_decoder__WEBPACK_IMPORTED_MODULE_4__.
StringDecoder("utf8"),stderr:new node_string_decoder__WEBPACK_IMPORTED_MODULE_4__.StringDecoder("utf8")};#exceeded=Promise.
withResolvers();constructor(stdoutLimit){this.stdoutLimit=stdoutLimit}get exceeded(){return this.#exceeded.promise}add(name,chunk){
const limit=(name==="stdout"?this.stdoutLimit:void 0)??OUTPUT_LIMIT,text=this.#kept[name]+this.#decoders[name].write(chunk);
this.#kept[name]=text.length<=limit?text:text.slice(-limit),name==="stdout"&&this.stdoutLimit!==void 0&&text.length>limit&&
this.#exceeded.resolve("too-long")}texts(){return{...this.#kept}}}async function killGroup(child,options){if(child?.pid!==
void 0)for(const signal of["SIGTERM","SIGKILL"]){if(!await signalGroup(child.pid,signal,options))return;const end=performance.
now()+KILL_AFTER_MS;for(;performance.now()<end;){if(send(child.pid,0)==="gone")return;await(0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_5__.
y)(20)}}}async function signalGroup(pid,signal,{killWith,env}){const sent=send(pid,signal);if(sent!=="forbidden"||killWith===
void 0)return sent!=="gone";const[file="",...args]=killWith;return await new Promise(resolve=>{const own={env:scrubEnvironment(
env),stdio:"ignore",timeout:KILL_AFTER_MS},killer=(0,node_child_process__WEBPACK_IMPORTED_MODULE_1__.spawn)(file,[...args,
"-s",signal.slice(3),"--",`-${pid}`],own);killer.once("error",()=>resolve()),killer.once("exit",()=>resolve())}),!0}function send(pid,signal){
for(const target of[-pid,pid])try{return process.kill(target,signal),"sent"}catch(error){if((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_6__.
UQ)(error)==="EPERM")return"forbidden"}return"gone"}}),50459:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{M:()=>repairKvm,Z:()=>inspectKvm});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
58382),_host_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(16233),_probe_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
97105);const KVM_FILES={device:"/dev/kvm",udevRule:"/etc/udev/rules.d/99-maqet-kvm.rules"},UDEV_RULE=`KERNEL=="kvm", GRO\
UP="kvm", MODE="0666", OPTIONS+="static_node=kvm"
`,COMMAND_LIMIT_MS=15e3;function inspectKvm({device}=KVM_FILES){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(
(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(device,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDWR)),{state:"\
usable",reason:`${device} opens`}}catch(error){const code=(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.UQ)(error)??
"unknown error";return code==="EACCES"||code==="EPERM"?{state:"forbidden",reason:`this user may not open ${device} (${code}\
)`}:code==="ENOENT"?{state:"absent",reason:`${device} does not exist`}:{state:"absent",reason:`${device} does not open (${code}\
)`}}}async function repairKvm(request,host=(0,_host_js__WEBPACK_IMPORTED_MODULE_2__.E)()){const{isRunner,log,deadline,files=KVM_FILES}=request,
before=inspectKvm(files);if(before.state!=="forbidden"||!isRunner)return before;const runner=new RootRunner(host,deadline,
log);if(await runner.run(["tee",files.udevRule],UDEV_RULE)&&await runner.run(["udevadm","control","--reload-rules"])&&await runner.
run(["udevadm","trigger","--name-match=kvm"])&&await runner.run(["udevadm","settle","--timeout=5"])&&inspectKvm(files).state===
"usable")return repaired(files,"a udev rule",log);if(await runner.run(["chmod","0666",files.device])&&inspectKvm(files).
state==="usable")return repaired(files,"its mode",log);const after=inspectKvm(files);return{...after,reason:`${after.reason}\
; the repair failed: ${runner.lastFailure??"the device still does not open"}`}}function repaired(files,how,log){return log.
info(`This user could not open ${files.device}: made it accessible to every user of this runner through ${how}.`),inspectKvm(
files)}class RootRunner{host;deadline;log;lastFailure;constructor(host,deadline,log){this.host=host,this.deadline=deadline,
this.log=log}async run(command,input=""){const ready=(0,_host_js__WEBPACK_IMPORTED_MODULE_2__.x)(this.host,command);if(ready===
void 0)return this.lastFailure="this user is not root and `sudo` is not installed",!1;const{command:full,...options}=ready,
limit=this.deadline.atMost(COMMAND_LIMIT_MS),failure=(0,_probe_js__WEBPACK_IMPORTED_MODULE_3__.Ic)(await this.host.run(full,
{...options,env:this.host.env,deadline:limit,input}),limit.ms);return failure===void 0?!0:(this.lastFailure=`\`${command.
join(" ")}\`: ${failure}`,this.log.debug(`KVM: ${this.lastFailure}.`),!1)}}}),31297:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
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
__webpack_require__.d(__webpack_exports__,{Zc:()=>readAcceleratorVerdict,aI:()=>writeAcceleratorVerdict});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__),_manifest_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
68222);function currentBootId(file="/proc/sys/kernel/random/boot_id"){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
readFileSync)(file,"ascii").trim()||void 0}catch{return}}const AGAINST_MS=10*6e4;function readAcceleratorVerdict(cache,subject,bootId=currentBootId(),now=Date.
now()){if(!bootId)return;const known=(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__.WI)(cache).verdicts.find(verdict=>verdict.
bootId===bootId&&isAbout(verdict,subject));if(known===void 0)return;const{usable,reason,at}=known;return usable||at!==void 0&&
at<=now&&now-at<AGAINST_MS?{usable,reason}:void 0}async function writeAcceleratorVerdict(cache,subject,verdict,bootId=currentBootId(),now=Date.
now()){if(!bootId)return;const{accelerator,binary}=subject,stored={bootId,accelerator,binary:{...binary},usable:verdict.
usable,reason:verdict.reason,at:now};await(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__.xA)(cache,manifest=>({...manifest,
verdicts:[...manifest.verdicts.filter(other=>other.bootId===bootId&&!isAbout(other,subject)),stored]}))}function isAbout(verdict,{
accelerator,binary}){return verdict.accelerator===accelerator&&verdict.binary.path===binary.path&&(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__.
Dl)(verdict.binary,binary)}}),84154:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Mp:()=>VmCrashedError,uZ:()=>VmRefusedError,wC:()=>VmError});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
58382);class VmError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.Po{}class VmCrashedError extends VmError{constructor(message,facts){
super(message,{status:"crashed",...facts})}}class VmRefusedError extends VmError{}}),12720:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C$:()=>vmStateSchema,wm:()=>VmStateMachine});var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
92857),_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(84154);const vmStateSchema=zod__WEBPACK_IMPORTED_MODULE_1__.
k5n(["created","starting","running","paused","stopping","stopped","failed"]),NEXT={created:["starting","failed"],starting:[
"running","paused","stopping","failed"],running:["paused","stopping","failed"],paused:["running","stopping","failed"],stopping:[
"stopped","failed"],stopped:[],failed:[]};class VmStateError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.wC{constructor(from,to){
super(`The VM is ${from}: it cannot become ${to}.`,{remedy:"Start it again. A VM that has stopped or failed cannot be re\
vived."})}}class VmStateMachine{onChange;current="created";why="";constructor(onChange){this.onChange=onChange}get state(){
return this.current}get reason(){return this.why}get ended(){return NEXT[this.current].length===0}to(next,reason){if(next!==
this.current){if(!NEXT[this.current].includes(next))throw new VmStateError(this.current,next);this.current=next,this.why=
reason,this.onChange(next,reason)}}}})};export{id,ids,modules};
