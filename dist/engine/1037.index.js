const id=1037,ids=[1037,6347],modules={92555:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{AN:()=>QmpStateError,Cw:()=>QmpCommandError,KT:()=>named,N:()=>QmpError,QT:()=>QmpDisconnectedError,
TL:()=>quoted,YB:()=>QmpArgumentError,d6:()=>QmpProtocolError});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
58382),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(10371);const QUOTE_LIMIT=300;function quoted(text,max=QUOTE_LIMIT){
return`"${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.T)(text,max)}"`}function named(name){return`\`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.
T)(name,80)}\``}class QmpError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.Po{}class QmpProtocolError extends QmpError{constructor(problem,sample,cause){
super(sample===void 0?`QMP: ${problem}.`:`QMP: ${problem}: ${quoted(sample,120)}.`,{remedy:"The connection to QEMU was c\
losed. Read the QEMU log, and report this as a bug if QEMU is unmodified.",status:"crashed",cause})}}class QmpCommandError extends QmpError{command;errorClass;description;constructor(command,errorClass,description){
super(`QMP command ${named(command)} failed with ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.T)(errorClass,
60)}: ${quoted(description)}.`,{remedy:errorClass==="CommandNotFound"?"Check the spelling. If it is correct, this QEMU i\
s too old, too new or built without the command (see `query-commands`).":"Correct the arguments or the state of the VM, \
or set `continue-on-error: true` for the command."}),this.command=command,this.errorClass=errorClass,this.description=description}}
class QmpStateError extends QmpError{constructor(action,state,closedBy){super(`Cannot ${action}: the QMP client is ${state}${closedBy===
void 0?"":` (${closedBy.message})`}.`,{remedy:state==="closed"?"Start the VM again.":"Wait for `negotiate` before sendin\
g commands, and call it once.",status:closedBy?.status??"failed",cause:closedBy})}}class QmpDisconnectedError extends QmpError{constructor(reason,cause){
super(`${reason}.`,{remedy:"Read the QEMU log and the last events to find out why QEMU ended.",status:"crashed",cause})}}
class QmpArgumentError extends QmpError{constructor(command,problem){super(`The arguments of QMP command ${named(command)}\
 cannot be sent: ${problem}.`,{remedy:"Correct the arguments."})}}}),15756:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{h:()=>LineFrames});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
92555);const LF=10,MIB=2**20,NOTHING=Buffer.alloc(0),KEEP_BYTES=MIB,FIRST_BYTES=64*1024,NOT_BLANK=/[^ \t\r]/,LINE_LIMIT_BYTES=65*
MIB;class LineFrames{limitBytes;buffer=NOTHING;used=0;constructor(limitBytes=LINE_LIMIT_BYTES){this.limitBytes=limitBytes}push(chunk){
const lines=[];let start=0;for(let end=chunk.indexOf(LF);end!==-1;end=chunk.indexOf(LF,start)){const line=this.complete(
chunk,start,end);NOT_BLANK.test(line)&&lines.push(line),start=end+1}return start<chunk.length&&this.keep(chunk,start,chunk.
length),lines}get pendingBytes(){return this.used}complete(chunk,start,end){if(this.used===0)return this.checkLength(end-
start),text(chunk,start,end);this.keep(chunk,start,end);const line=text(this.buffer,0,this.used);return this.used=0,this.
buffer.length>KEEP_BYTES&&(this.buffer=NOTHING),line}keep(chunk,start,end){const needed=this.used+end-start;if(this.checkLength(
needed),needed>this.buffer.length){const grown=Buffer.allocUnsafeSlow(Math.max(FIRST_BYTES,needed,Math.min(this.limitBytes,
2*this.buffer.length)));this.buffer.copy(grown,0,0,this.used),this.buffer=grown}chunk.copy(this.buffer,this.used,start,end),
this.used=needed}checkLength(bytes){if(bytes>this.limitBytes)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.d6(`a mes\
sage is longer than ${this.limitBytes} bytes`)}}function text(bytes,start,end){return bytes.toString("utf8",start,end>start&&
bytes[end-1]===13?end-1:end)}}),66568:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$i:()=>LogFile,j5:()=>LossyLog,yB:()=>logLosses});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_util__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
57975),node_util__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__),_deadline_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
18013);const openAsync=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.open),writeAsync=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.
promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.write),fstatAsync=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.
fstat),ftruncateAsync=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncate),
closeAsync=(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.close);class LossyLog{file;note;descriptor;missing=0;hasGaps=!1;constructor(file,note){
this.file=file,this.note=note,typeof file=="number"&&(this.descriptor=file)}get lossy(){return this.hasGaps}async append(bytes){
try{this.descriptor??=typeof this.file=="number"?this.file:await this.file();const noted=this.missing;await this.writeWhole(
Buffer.concat([this.pendingNote(),bytes])),this.missing-=noted}catch(error){throw this.drop(bytes.length),error}}drop(bytes){
this.missing+=bytes,this.hasGaps||=bytes>0}async close(){const{descriptor}=this;descriptor!==void 0&&(await this.writeWhole(
this.pendingNote()).catch(()=>{}),this.descriptor=void 0,await closeAsync(descriptor))}pendingNote(){return Buffer.from(
this.missing===0?"":this.note(this.missing))}async writeWhole(bytes){const descriptor=this.descriptor??-1;let done=0;try{
for(;done<bytes.length;)done+=(await writeAsync(descriptor,bytes,done)).bytesWritten}catch(error){throw done>0&&await ftruncateAsync(
descriptor,(await fstatAsync(descriptor)).size-done).catch(()=>{}),error}}}function logLosses(name,{truncated=!1,lossy}){
return[...truncated?[`${name} is truncated at its limit.`]:[],...lossy?[`${name} has gaps: the disk did not take all of \
it.`]:[]]}const MAX_WAITING=16*2**20,CLOSE_MS=5e3;class LogFile{log;waiting=[];waitingBytes=0;last;closed=!1;abandoned=!1;constructor(file,note){
this.log=new LossyLog(()=>openAsync(file,"a",384),note),this.write(Buffer.alloc(0))}get lossy(){return this.abandoned||this.
log.lossy}write(bytes){if(this.closed){this.abandoned||=bytes.length>0;return}if(this.waitingBytes+bytes.length>MAX_WAITING){
this.log.drop(bytes.length);return}this.waiting.push(bytes),this.waitingBytes+=bytes.length,this.last??=this.drain()}async close(){
if(!this.closed){this.closed=!0;const drained=this.last??Promise.resolve();this.last=drained.then(()=>this.log.close()).
catch(()=>{})}await _deadline_js__WEBPACK_IMPORTED_MODULE_2__.B2.after(CLOSE_MS).race(this.last??Promise.resolve(),"the \
disk").catch(()=>{this.abandoned=!0})}async drain(){for(;this.waiting.length>0;){const bytes=Buffer.concat(this.waiting);
this.waiting=[],this.waitingBytes=0,await this.log.append(bytes).catch(()=>{})}this.closed||(this.last=void 0)}}}),96347:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{TT:()=>isSupported,Tw:()=>OLDEST_QEMU,h$:()=>isInRange,isVersionRange:()=>isVersionRange,
ot:()=>parseVersion});var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68011),semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__),semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
64737),semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__);
const OLDEST_QEMU="6.2";function parseVersion(program,output){for(const line of output.split(`
`)){if(!line.startsWith(program.banner))continue;const version=/^ (\d{1,4}\.\d{1,4}(?:\.\d{1,4})?)(?![\d])/.exec(line.slice(
program.banner.length))?.[1];if(version!==void 0)return version}}function isVersionRange(range){return range.trim()!==""&&
semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1___default()(range,{loose:!0})!==null}function isInRange(version,range){
const exact=/^\d+\.\d+$/.test(version)?`${version}.0`:version;return semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default()(
exact,range,{loose:!0})}function isSupported(version){const[oldest,given]=[OLDEST_QEMU,version].map(text=>text.split(".").
map(Number)),differs=oldest.findIndex((part,index)=>part!==(given[index]??0));return differs===-1||(given[differs]??0)>(oldest[differs]??
0)}}),62768:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{N:()=>qemuArguments,Z:()=>backEndNames});var _toolchain_version_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(96347),
_arguments_devices_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7001),_arguments_disks_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
14740),_arguments_machine_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(57055),_arguments_shares_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
6240),_arguments_syntax_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(58019);const SANDBOX="on,obsolete=deny,eleva\
teprivileges=deny,spawn=deny,resourcecontrol=deny";function qemuArguments(spec,host){return["-name",(0,_arguments_syntax_js__WEBPACK_IMPORTED_MODULE_5__.
PI)(spec.name),"-nodefaults","-no-user-config","-S",...host.platform==="linux"?["-sandbox",SANDBOX]:[],...(0,_arguments_machine_js__WEBPACK_IMPORTED_MODULE_3__.
er)(spec),...(0,_arguments_devices_js__WEBPACK_IMPORTED_MODULE_1__.I9)(spec,host.qemuVersion??_toolchain_version_js__WEBPACK_IMPORTED_MODULE_0__.
Tw),...(0,_arguments_devices_js__WEBPACK_IMPORTED_MODULE_1__.zY)(spec),...(0,_arguments_machine_js__WEBPACK_IMPORTED_MODULE_3__.
jM)(spec),...(0,_arguments_disks_js__WEBPACK_IMPORTED_MODULE_2__.eA)(spec),...(0,_arguments_shares_js__WEBPACK_IMPORTED_MODULE_4__.
gn)(spec),...(0,_arguments_devices_js__WEBPACK_IMPORTED_MODULE_1__.rY)(spec),...spec.qemuArgs]}function backEndNames({disks,
cdrom,network}){return[...disks.map(disk=>disk.name),...cdrom===void 0?[]:[_arguments_disks_js__WEBPACK_IMPORTED_MODULE_2__.
CD],...network==="none"?[]:[_arguments_devices_js__WEBPACK_IMPORTED_MODULE_1__.R6]]}}),7001:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I9:()=>channelArguments,M7:()=>QMP_FD,MJ:()=>SERIAL_FD,R6:()=>NETWORK_NAME,X3:()=>AGENT_FD,
rY:()=>networkArguments,zY:()=>commonDevices});var _toolchain_version_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
96347),_platforms_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(31037);const QMP_FD=3,SERIAL_FD=4,AGENT_FD=5,NETWORK_NAME="\
net0",AGENT_PORT="org.qemu.guest_agent.0",MONITOR_OBJECTS_SINCE="11.1";function channelArguments({arch},qemuVersion){const monitor=(0,_toolchain_version_js__WEBPACK_IMPORTED_MODULE_0__.
h$)(qemuVersion,`>=${MONITOR_OBJECTS_SINCE}`)?["-object","monitor-qmp,id=maqet_monitor,chardev=qmp"]:["-mon","chardev=qm\
p,mode=control"];return["-chardev",`socket,id=qmp,fd=${QMP_FD}`,...monitor,"-chardev",`socket,id=serial0,fd=${SERIAL_FD}`,
"-serial","chardev:serial0","-chardev",`socket,id=agent0,fd=${AGENT_FD}`,"-device",`virtio-serial-${(0,_platforms_js__WEBPACK_IMPORTED_MODULE_1__.
tj)(arch).transport}`,"-device",`virtserialport,chardev=agent0,id=agent0,name=${AGENT_PORT}`]}const SILENCE="maqet_audio";
function commonDevices({arch}){const{extras,transport}=(0,_platforms_js__WEBPACK_IMPORTED_MODULE_1__.tj)(arch);return["-\
display","none","-audiodev",`none,id=${SILENCE}`,...extras.flatMap(device=>["-device",device]),"-object","rng-builtin,id\
=rng0","-device",`virtio-rng-${transport},rng=rng0`]}function networkArguments({network,ports,arch}){if(network==="none")
return["-nic","none"];const forwards=ports.map(port=>`,hostfwd=${port.protocol}:127.0.0.1:${port.host}-:${port.guest}`),
restrict=network==="isolated"?",restrict=on":"",{transport}=(0,_platforms_js__WEBPACK_IMPORTED_MODULE_1__.tj)(arch),card=`\
virtio-net-${transport},netdev=${NETWORK_NAME}${transport==="pci"?",romfile=":""}`;return["-netdev",`user,id=${NETWORK_NAME}${restrict}${forwards.
join("")}`,"-device",card]}}),14740:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{CD:()=>CDROM_NAME,N7:()=>takesSlot,eA:()=>diskArguments});var _platforms_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
31037),_spec_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(64654),_syntax_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
58019);const CDROM_NAME="cdrom0",SCSI="maqet-scsi",USB="maqet-usb",AHCI="maqet-ide",SEED="maqet_seed";function diskArguments(spec){
const platform=(0,_platforms_js__WEBPACK_IMPORTED_MODULE_0__.tj)(spec.arch),ports=idePorts(spec,platform);return[...controllers(
spec,platform),...spec.disks.flatMap((disk,index)=>[...diskNode(disk),...diskDevice(disk,index,platform,ports)]),...spec.
cdrom===void 0?[]:cdromArguments(spec.cdrom,spec.disks.length+1,platform,ports),...spec.seed===void 0?[]:seedArguments(spec.
seed,platform)]}function controllers({machine,disks,cdrom},{transport,ide}){const used=new Set(disks.map(disk=>disk.interface));
return cdrom!==void 0&&ide!=="own"&&used.add("scsi"),[...used.has("ide")&&ide==="added"?["-device",`ich9-ahci,id=${AHCI}`]:
[],...used.has("scsi")?["-device",`virtio-scsi-${transport},id=${SCSI}`]:[],...used.has("usb")?["-device",`qemu-xhci,id=${USB}`]:
[],...isExpress(machine)?disks.flatMap(hotPlugSlot):[]]}function isExpress(machine){return/(^|-)(q35|virt)(-|$)/.test(machine)}
function takesSlot({machine},attached){return attached==="virtio"||attached==="nvme"||attached==="none"&&isExpress(machine)}
function hotPlugSlot({name,interface:attached},index){return attached==="none"?["-device",`pcie-root-port,id=${name}-slo\
t,chassis=${index+1}`]:[]}function diskNode({name,format,file,backing=[],readOnly,cache,discard="unmap"}){const{direct,noFlush}=_spec_js__WEBPACK_IMPORTED_MODULE_1__.
_R[cache??"writeback"];return(0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__.u9)(name,[{format,file},...backing],readOnly,{discard,
cache:cache&&{direct,"no-flush":noFlush}})}function diskDevice({name,interface:attached,cache},index,{transport},ports){
const caching=cache===void 0?"":`,write-cache=${_spec_js__WEBPACK_IMPORTED_MODULE_1__._R[cache].writeCache?"on":"off"}`,
properties=`drive=${name},serial=${name},bootindex=${index+1}${caching}`;switch(attached){case"virtio":return["-device",
`virtio-blk-${transport},${properties}`];case"ide":return["-device",`ide-hd,${ports()}${properties}`];case"scsi":return[
"-device",`scsi-hd,bus=${SCSI}.0,${properties}`];case"nvme":return["-device",`nvme,${properties}`];case"usb":return["-de\
vice",`usb-storage,bus=${USB}.0,${properties}`];case"none":return[]}}function idePorts({machine},{ide}){let next=0;return()=>{
const place=next++;return ide==="added"?`bus=${AHCI}.${place},`:/(^|-)q35(-|$)/.test(machine)?`bus=ide.${place},`:`bus=i\
de.${place>>1},unit=${place%2},`}}function cdromArguments(file,bootIndex,{ide},ports){const drive=ide==="own"?`ide-cd,${ports()}`:
`scsi-cd,bus=${SCSI}.0,`;return[...(0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__.u9)(CDROM_NAME,[{format:"raw",file}],!0),"\
-device",`${drive}drive=${CDROM_NAME},bootindex=${bootIndex}`]}function seedArguments(dir,{transport}){const node={driver:"\
vvfat","node-name":SEED,"read-only":!0,dir,label:"CIDATA"};return[...(0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__.g2)(node),
"-device",`virtio-blk-${transport},drive=${SEED},serial=cidata`]}}),57055:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{SP:()=>INITRD_LINK,er:()=>machineArguments,jM:()=>bootArguments,rN:()=>initrdLink,
s5:()=>STATE_NODES});var _shares_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6240),_syntax_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
58019);const CODE="maqet_code",VARIABLES="maqet_variables",SELF_TEST="maqet_self_test",STATE_NODES=[VARIABLES],MOST_CPUS_OF_GIC2=8;
function machineArguments(spec){const properties=[`accel=${spec.accel}`,...archProperties(spec),...firmwareProperties(spec.
firmware),...(0,_shares_js__WEBPACK_IMPORTED_MODULE_0__.LY)(spec)];return["-machine",[spec.machine,...properties].join("\
,"),"-cpu",spec.cpu,"-smp",String(spec.cpus),"-m",`size=${spec.memoryBytes/2**20}M`,...(0,_shares_js__WEBPACK_IMPORTED_MODULE_0__.
S1)(spec),"-action","reboot=reset,shutdown=pause,panic=pause"]}function archProperties({arch,machine,cpus}){return arch!==
"arm"&&arch!=="aarch64"||!/^virt(-|$)/.test(machine)?[]:[...arch==="arm"?["highmem=off"]:[],...cpus>MOST_CPUS_OF_GIC2?["\
gic-version=3"]:[]]}function firmwareProperties(firmware){return firmware?.kind==="flash"?[`pflash0=${CODE}`,`pflash1=${VARIABLES}`]:
[]}const INITRD_LINK="initrd";function initrdLink({initrd}){return initrd!==void 0&&/[, ]/.test(initrd)?initrd:void 0}function bootArguments(spec){
const named=(option,value)=>value===void 0?[]:[option,value];return[...firmwareArguments(spec.firmware),...named("-kerne\
l",spec.kernel),...named("-initrd",initrdLink(spec)===void 0?spec.initrd:`../${INITRD_LINK}`),...named("-append",spec.append),
...spec.selfTest===void 0?[]:selfTestArguments(spec.selfTest)]}function firmwareArguments(firmware){if(firmware===void 0)
return[];if(firmware.kind==="bios")return["-bios",firmware.file];const flash=(name,file,readOnly)=>(0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__.
u9)(name,[{format:"raw",file}],readOnly);return[...flash(CODE,firmware.code,!0),...flash(VARIABLES,firmware.variables,!1)]}
function selfTestArguments(sector){const device=`virtio-blk-pci,drive=${SELF_TEST},bootindex=0,cyls=1,heads=1,secs=1`;return[
...(0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__.u9)(SELF_TEST,[{format:"raw",file:sector}],!0),"-device",device]}}),6240:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{LY:()=>memoryProperties,S1:()=>memoryArguments,gn:()=>shareArguments});var _platforms_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
31037),_syntax_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(58019);const SHARED_MEMORY="maqet_ram";function shareArguments({
shares,arch}){const{transport}=(0,_platforms_js__WEBPACK_IMPORTED_MODULE_0__.tj)(arch);return shares.flatMap(({socket,...share},index)=>{
const id2=`maqet_share${index}`;return socket===void 0?ninePArguments(id2,share,transport):virtiofsArguments(id2,share.tag,
socket,transport)})}function ninePArguments(id2,{path,tag,readOnly,securityModel="none"},transport){return["-fsdev",`loc\
al,${`id=${id2},path=${(0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__.PI)(path)},security_model=${securityModel},multidevs=r\
emap${readOnly?",readonly=on":""}`}`,"-device",`virtio-9p-${transport},fsdev=${id2},mount_tag=${tag}`]}function virtiofsArguments(id2,tag,socket,transport){
return["-chardev",`socket,id=${id2},path=../${socket}`,"-device",`vhost-user-fs-${transport},chardev=${id2},tag=${tag}`]}
function needsSharedMemory(shares){return shares.some(({socket})=>socket!==void 0)}function memoryProperties({shares}){return needsSharedMemory(
shares)?[`memory-backend=${SHARED_MEMORY}`]:[]}function memoryArguments({shares,memoryBytes}){const memory=`memory-backe\
nd-memfd,id=${SHARED_MEMORY},size=${memoryBytes/1048576}M,share=on`;return needsSharedMemory(shares)?["-object",memory]:
[]}}),58019:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{PI:()=>escapeValue,g2:()=>blockNode,u9:()=>imageNode});function escapeValue(value){return value.replaceAll(",",",,")}function imageNode(name,layers,readOnly,more={}){
const[top,...below]=layers;return blockNode({"node-name":name,...more,...layerNode(top,below,readOnly)})}function layerNode({
format,file:filename},below,readOnly){const node={driver:format,"read-only":readOnly,file:{driver:"file",filename,"read-\
only":readOnly}};if(format!=="qcow2")return node;const[next,...rest]=below;return{...node,backing:next===void 0?null:layerNode(
next,rest,!0)}}function blockNode(node){return["-blockdev",JSON.stringify(node)]}}),96960:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{o:()=>spawnGuarded});var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
31421),node_child_process__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
function spawnGuarded(request,bound=canBindToParent()){return bound?spawnBound(request):spawnWatched(request)}let bindsToParent;
function canBindToParent(){return bindsToParent??=process.platform==="linux"&&knowsDeathSignal(),bindsToParent}function knowsDeathSignal(){
return(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)("setpriv",["--pdeathsig","KILL","--","true"],{env:{PATH:process.
env.PATH},stdio:"ignore",timeout:5e3}).status===0}const STILL_MINE='[ "$PPID" = "$0" ] || exit 125; exec "$@"';function spawnBound({
file,args,cwd,env,stdio}){const guard=["--pdeathsig","KILL","--","/bin/sh","-c",STILL_MINE,String(process.pid),file,...args];
return(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("setpriv",guard,{cwd,env,stdio:[...stdio],detached:!0})}
const WATCH='( exec <&FD; read -r done || kill -KILL $$ ) </dev/null >/dev/null 2>&1 & exec FD<&-; exec "$@"';function spawnWatched({
file,args,cwd,env,stdio}){const fd=stdio.length,own=stdio.map((_,index)=>index>2?`${index}<&-`:"").join(" "),script=WATCH.
replaceAll("FD",String(fd)).replace("exec <&",`exec ${own} <&`),withPipe=[...stdio,"pipe"],child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.
spawn)("/bin/sh",["-c",script,"sh",file,...args],{cwd,env,stdio:withPipe,detached:!0}),watch=child.stdio[fd];return watch?.
on("error",()=>{}),child.once("exit",()=>watch?.end(`done
`)),child}}),40420:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{u:()=>Machine});var errors=__webpack_require__(58382),json=__webpack_require__(78451),qmp_errors=__webpack_require__(92555);
function parseMessage(text){const message=parseObject(text);if(Object.hasOwn(message,"return"))return{kind:"return",id:message.
id,value:message.return};if(Object.hasOwn(message,"event"))return{kind:"event",event:readEvent(message,text)};if(Object.
hasOwn(message,"error"))return readError(message,text);if(Object.hasOwn(message,"QMP"))return{kind:"greeting",greeting:readGreeting(
message.QMP,text)};throw new qmp_errors.d6("a message is neither a greeting, a reply nor an event",text)}function encodeCommand(execute,args){
const body=encode(execute,args),problem=parserProblem(body,execute,args);if(problem!==void 0)throw new qmp_errors.YB(execute,
problem);return body}function withId(body,id2){return`${body},"id":${id2}}`}function encode(execute,args){try{return`{"e\
xecute":${JSON.stringify(execute)}${args===void 0?"":`,"arguments":${(0,json.sd)(args)}`}`}catch(error){throw new qmp_errors.
YB(execute,error instanceof Error?error.message:String(error))}}function parseObject(text){let value;try{value=(0,json.qF)(
text)}catch(error){throw new qmp_errors.d6("a message is not JSON",text,error)}if(!(0,json.OW)(value))throw new qmp_errors.
d6("a message is not an object",text);return value}function readEvent(message,text){const{event:name,data={},timestamp}=message;
if(typeof name!="string"||!(0,json.OW)(data))throw new qmp_errors.d6("an event is malformed",text);const stamp=(0,json.OW)(
timestamp)?timestamp:{};return{name,data,seconds:wholeNumber(stamp.seconds),microseconds:wholeNumber(stamp.microseconds)}}
function wholeNumber(value){return typeof value=="number"&&Number.isSafeInteger(value)?value:-1}function readError(message,text){
const{error,id:id2}=message;if(!(0,json.OW)(error))throw new qmp_errors.d6("an error reply is malformed",text);const{class:errorClass,
desc}=error;if(typeof errorClass!="string"||typeof desc!="string")throw new qmp_errors.d6("an error reply is malformed",
text);return{kind:"error",id:id2,errorClass,description:desc}}function readGreeting(body,text){const version=(0,json.OW)(
body)?body.version:void 0,numbers=(0,json.OW)(version)?version.qemu:void 0;if(!(0,json.OW)(body)||!(0,json.OW)(version)||
!(0,json.OW)(numbers))throw new qmp_errors.d6("the greeting is malformed",text);const parts=[numbers.major,numbers.minor,
numbers.micro];if(!parts.every(part=>typeof part=="number"&&Number.isSafeInteger(part)&&part>=0))throw new qmp_errors.d6(
"the greeting names no version",text);const name=version.package,offered=body.capabilities;return{version:parts.join("."),
package:typeof name=="string"?name:"",capabilities:Array.isArray(offered)?offered.filter(item=>typeof item=="string"):[]}}
const DEPTH_LIMIT=1e3,TOKEN_LIMIT=2e6,BYTE_LIMIT=63*2**20,PLAIN_LENGTH=2*DEPTH_LIMIT,NOT_PLAIN=/[^ -~]|\\u/,UNACCEPTABLE_CHARACTER=/[\p{Cs}\p{Noncharacter_Code_Point}]/u;
function parserProblem(text,execute,args){if(!(text.length<PLAIN_LENGTH&&!NOT_PLAIN.test(text)))return Buffer.byteLength(
text)>BYTE_LIMIT?`they are longer than ${BYTE_LIMIT} bytes`:stringProblem(execute)??(args===void 0?void 0:valueProblem(args))}
function stringProblem(text){const found=UNACCEPTABLE_CHARACTER.exec(text);if(found!==null)return`QEMU does not accept t\
he character U+${(found[0].codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`}function valueProblem(root){const open=[
{value:root,depth:2}];let tokens=0;for(let item=open.pop();item!==void 0;item=open.pop()){const{value,depth}=item;if(tokens+=
2,tokens>TOKEN_LIMIT)return"they hold more than a million values";if(typeof value=="string"){const problem=stringProblem(
value);if(problem!==void 0)return problem}if(!(typeof value!="object"||value===null)){if(depth>DEPTH_LIMIT)return`they a\
re nested more than ${DEPTH_LIMIT} deep`;if(!Array.isArray(value)){const problem=stringProblem(Object.keys(value).join("\
 "));if(problem!==void 0)return problem;tokens+=2*Object.keys(value).length}for(const child of Array.isArray(value)?value:
Object.values(value))open.push({value:child,depth:depth+1})}}}const WINDOW=8,IDS=WINDOW+2;class CallWindow{send;queued=new Set;sent=new Map;lastId=0;constructor(send){
this.send=send}add(call){this.queued.add(call),this.advance()}take(id2){if(typeof id2!="number")return;const call=this.sent.
get(id2);if(call!==void 0)return this.sent.delete(id2),this.advance(),call}withdraw(call){this.queued.delete(call)}failAll(error){
const calls=[...this.sent.values(),...this.queued];this.sent.clear(),this.queued.clear();for(const call of calls)call.reject(
error)}advance(){for(;this.sent.size<WINDOW;){const next=this.queued.values().next().value;if(next===void 0)return;do this.
lastId=(this.lastId+1)%IDS;while(this.sent.has(this.lastId));this.queued.delete(next),this.sent.set(this.lastId,next),this.
send(withId(next.body,this.lastId))}}}var framing=__webpack_require__(15756);class QmpClient{stream;currentState="idle";closedBy;greeted;frames=new framing.
h;calls;eventListeners=new Set;closeListeners=[];constructor(stream){this.stream=stream,this.calls=new CallWindow(text=>stream.
write(text)),stream.on("error",error=>this.shut(new qmp_errors.QT(`The QMP connection broke: ${error.message}`,error))),
stream.on("close",()=>this.peerClosed())}get state(){return this.currentState}async negotiate(deadline){if(this.state!==
"idle")throw this.stateError("negotiate");this.currentState="negotiating",this.greeted=Promise.withResolvers(),this.stream.
on("data",chunk=>this.receive(chunk)),this.stream.on("end",()=>this.peerClosed());try{const greeting=await deadline.race(
this.greeted.promise,"the QMP greeting");return this.throwIfClosed(),await this.call({execute:"qmp_capabilities"},deadline),
this.throwIfClosed(),this.currentState="ready",greeting}catch(error){throw this.shut(asMaqetError(error)),error}}async execute(command,deadline){
if(this.state!=="ready")throw this.stateError(`run ${(0,qmp_errors.KT)(command.execute)}`);return await this.call(command,
deadline)}onEvent(listener){const entry={call:listener};return this.eventListeners.add(entry),()=>this.eventListeners.delete(
entry)}onClose(listener){this.isClosed()?listener(this.closedBy):this.closeListeners.push(listener)}close(){this.shut(void 0)}async call(command,deadline){
const what=`the reply to ${(0,qmp_errors.KT)(command.execute)}`;(deadline.expired||deadline.signal?.aborted)&&await deadline.
race(Promise.withResolvers().promise,what);const body=encodeCommand(command.execute,command.arguments),{promise,resolve,
reject}=Promise.withResolvers(),call={command:command.execute,body,resolve,reject};this.calls.add(call);try{return await deadline.
race(promise,what)}catch(error){throw this.calls.withdraw(call),error}}receive(chunk){try{for(const line of this.frames.
push(chunk)){if(this.isClosed())return;this.dispatch(parseMessage(line),line)}}catch(error){this.shut(asMaqetError(error))}}dispatch(message,line){
if(message.kind==="greeting"){if(this.greeted===void 0)throw new qmp_errors.d6("QEMU sent a second greeting",line);this.
greeted.resolve(message.greeting),this.greeted=void 0;return}if(this.greeted!==void 0)throw new qmp_errors.d6("QEMU sent\
 a message before the greeting",line);if(message.kind==="event"){for(const listener of this.eventListeners)listener.call(
message.event);return}const call=this.calls.take(message.id);if(call===void 0)throw new qmp_errors.d6("QEMU sent a reply\
 that matches no command",line);message.kind==="return"?call.resolve(message.value):call.reject(new qmp_errors.Cw(call.command,
message.errorClass,message.description))}peerClosed(){const where=this.frames.pendingBytes>0?" in the middle of a messag\
e":"";this.shut(new qmp_errors.QT(`QEMU closed the QMP connection${where}`))}shut(error){if(this.isClosed())return;this.
currentState="closed",this.closedBy=error,this.stream.destroy();const reason=error??new qmp_errors.QT("maqet closed the \
QMP connection");this.greeted?.reject(reason),this.calls.failAll(reason),this.eventListeners.clear();for(const listener of this.
closeListeners.splice(0))listener(error)}isClosed(){return this.currentState==="closed"}throwIfClosed(){if(this.isClosed())
throw this.closedBy??this.stateError("negotiate")}stateError(action){return new qmp_errors.AN(action,this.state,this.closedBy)}}
function asMaqetError(error){return error instanceof errors.Po?error:new qmp_errors.N("A listener of QMP events failed.",
{remedy:"This is a bug in maqet: please report it.",cause:error})}var qmp_match=__webpack_require__(53427);class EventJournal{limit;limitBytes;ring=[];oldest=1;bytes=0;waiters=new Set;newest=0;forgotten=0;failure;constructor(limit=1e4,limitBytes=16*
2**20){this.limit=limit,this.limitBytes=limitBytes}get cursor(){return this.newest}record(event){const bytes=(0,json.sd)(
event.data).length;for(;this.newest-this.oldest+1>=this.limit||this.oldest<=this.newest&&this.bytes+bytes>this.limitBytes;)
this.dropOldest();this.ring[this.newest%this.limit]={event,bytes},this.bytes+=bytes,this.newest+=1;const recorded={seq:this.
newest,event};for(const waiter of this.waiters)isMatch(waiter.match,event)&&waiter.resolve(recorded);return this.newest}async waitFor(match,since,deadline){
const found=this.find(match,since);if(found!==void 0)return found;if(this.failure!==void 0)throw this.failure;const{promise,
resolve,reject}=Promise.withResolvers(),waiter={match,resolve,reject};this.waiters.add(waiter);try{return await deadline.
race(promise,`the event ${(0,qmp_errors.KT)(match.name)}`)}finally{this.waiters.delete(waiter)}}list(most,name){const found=[];
for(let seq=this.newest;seq>=this.oldest&&found.length<most;seq-=1){const event=this.ring[(seq-1)%this.limit]?.event;event!==
void 0&&(name===void 0||event.name===name)&&found.push({seq,event})}return found.reverse()}last(name){const[newest]=this.
list(1,name);return newest!==void 0&&newest.seq>this.forgotten?newest:void 0}fail(error){this.failure??=error;for(const waiter of this.
waiters)waiter.reject(this.failure)}forget(upTo){this.forgotten=Math.max(this.forgotten,upTo)}dropOldest(){const index=(this.
oldest-1)%this.limit;this.bytes-=this.ring[index]?.bytes??0,this.ring[index]=void 0,this.oldest+=1}find(match,since){for(let seq=Math.
max(this.oldest,since+1,this.forgotten+1);seq<=this.newest;seq+=1){const event=this.ring[(seq-1)%this.limit]?.event;if(event!==
void 0&&isMatch(match,event))return{seq,event}}}}function isMatch(match,event){return match.name===event.name&&(match.data===
void 0||(0,qmp_match.c)(match.data,event.data))}var shared_deadline=__webpack_require__(18013),shared_process=__webpack_require__(
16588),program_environment=__webpack_require__(52789),untrusted_text=__webpack_require__(10371),wording=__webpack_require__(
8273),devices=__webpack_require__(7001),vm_errors=__webpack_require__(84154),guard=__webpack_require__(96960),output=__webpack_require__(
46656),state=__webpack_require__(12720);const REAP_MS=1e3,LOST_MS=5e3;class Machine{child;journal=new EventJournal;output;id;serial;agent;exited;states;client;exit;cause;greeting;oomKillsBefore=(0,shared_process.
bw)();killedForMemory=!1;resumed=!1;constructor(child,options){this.child=child,this.states=new state.wm(()=>options.onState(
this.states)),this.output=new output.g(options.logFile),this.id=(0,shared_process.ls)(child.pid??-1);const pipes=child.stdio;
this.serial=pipes[devices.MJ],this.agent=pipes[devices.X3],this.agent.on("error",()=>{}),this.client=new QmpClient(pipes[devices.
M7]);for(const stream of[child.stdout,child.stderr])stream.on("data",chunk=>this.output.push(chunk));this.exited=new Promise(
resolve=>{child.once("exit",(code,signal)=>resolve({code,signal})),child.once("error",error=>{this.output.push(Buffer.from(
`${error.message}
`)),resolve({code:null,signal:null})})}),this.client.onEvent(event=>{this.follow(event),options.onEvent(event,this.journal.
record(event))}),this.client.onClose(error=>{this.onQmpLost(error)}),this.exited.then(exit=>this.onExit(exit))}static async start(options,deadline){
const stdio=["ignore","pipe","pipe","pipe","pipe","pipe"],child=(0,guard.o)({file:options.qemu,args:options.args,cwd:options.
cwd,env:(0,program_environment.y)(process.env),stdio}),machine=new Machine(child,options);machine.states.to("starting","\
spawned");try{const died=machine.exited.then(async()=>{throw await machine.exitError()});return machine.greeting=await Promise.
race([machine.client.negotiate(deadline),died]),machine}catch(error){const exit=await deadline.atMost(REAP_MS).race(machine.
exited,"the exit of QEMU").catch(()=>{});throw await machine.kill(),exit===void 0?error:await machine.exitError()}}get qemuVersion(){
return this.greeting?.version??"0.0.0"}get running(){return this.exit===void 0}async resume(deadline){this.resumed=!0,await this.
execute("cont",{},deadline),this.states.state==="starting"&&this.states.to("running","started")}async execute(command,args,deadline){
if(!this.running)throw await this.exitError();const call=Object.keys(args).length===0?{execute:command}:{execute:command,
arguments:args};try{return await this.client.execute(call,deadline)}catch(error){throw error instanceof qmp_errors.QT?await Promise.
race([this.exited,(0,shared_deadline.yy)(REAP_MS)])===void 0?error:await this.exitError():error}}async exitError(){const{
code,signal}=await this.exited;if(this.cause!==void 0)return this.cause;const how=signal!==null?this.named(signal):code!==
null?`exit code ${code}`:"an error when it was to be started",said=this.output.tail().slice(-3).map(line=>(0,untrusted_text.
T)(line,300)).join(" | "),message=`QEMU (pid ${this.id.pid}) ended with ${how}${said===""?" without any output":`: ${said}`}\
.`;return signal===null&&!this.resumed?new vm_errors.uZ(message,{remedy:"Read qemu.log, and correct what QEMU complains \
about."}):new vm_errors.Mp(message,{remedy:signalRemedy(signal,this.killedForMemory)})}named(signal){return`signal ${signal}${this.
killedForMemory?" (out of memory: the kernel killed it)":""}`}signal(signal){this.running&&this.child.kill(signal)}async kill(){
if(this.running)try{process.kill(-this.id.pid,"SIGKILL")}catch{this.signal("SIGKILL")}await this.exited}async fail(cause){
this.states.state!=="stopping"&&this.running&&(this.cause??=cause),await this.kill()}follow(event){const{states}=this;states.
state==="stopping"||states.ended||states.state==="starting"&&!this.resumed||(event.name==="STOP"?states.to("paused","sto\
p"):event.name==="RESUME"?states.to("running",states.state==="starting"?"started":"cont"):event.name==="SHUTDOWN"&&event.
data.reason==="host-qmp-quit"?states.to("stopping","quit"):event.name==="SHUTDOWN"?states.to("paused",`shutdown: ${String(
event.data.reason??"unknown")}`):event.name==="GUEST_PANICKED"&&states.to("paused","guest panic"))}async onQmpLost(error){
if(error===void 0||this.greeting===void 0||(error instanceof qmp_errors.QT&&await Promise.allSettled([shared_deadline.B2.
after(LOST_MS).race(this.exited,"the exit of QEMU")]),!this.running||this.states.state==="stopping"))return;const problem=(0,untrusted_text.
T)(error.marked.message,300);await this.fail(new vm_errors.Mp(`QEMU (pid ${this.id.pid}) ran on without its QMP connecti\
on, and was killed: ${problem}`,{remedy:"Read qemu.log. QEMU itself is damaged, or something on the host has closed its \
descriptors.",cause:error}))}onExit(exit){this.exit=exit;const kills=(0,shared_process.bw)();if(this.killedForMemory=exit.
signal==="SIGKILL"&&kills!==void 0&&this.oomKillsBefore!==void 0&&kills>this.oomKillsBefore,this.client.close(),this.output.
close(),this.exitError().then(death=>this.journal.fail(death)),this.states.state==="stopping")this.states.to("stopped",this.
states.reason);else if(!this.states.ended){const how=exit.signal===null?`exit code ${exit.code}`:this.named(exit.signal);
this.states.to("failed",this.cause?.message??how)}}}const SIGNALS={SIGKILL:"Something on the host killed it. If the kern\
el log (`dmesg`) says that memory ran out, use less memory.",SIGTERM:"Something on the host asked it to end: another pro\
gram, a service manager or an administrator.",SIGBUS:"The host ran out of space for its memory or its files: check the d\
isk, `/dev/shm` and huge pages.",SIGXCPU:"It reached the limit for processor time of this user (`ulimit -t`).",SIGXFSZ:"\
It reached the limit for the size of a file of this user (`ulimit -f`).",SIGSYS:"Its sandbox or that of the container fo\
rbids a system call."};function signalRemedy(signal,outOfMemory){return outOfMemory?`Use less ${(0,wording.hF)("memory")}\
, run fewer VMs at a time, or use a larger machine.`:signal===null?"Read qemu.log and the end of the serial log, and cor\
rect what QEMU complains about.":`${SIGNALS[signal]??"This is a bug in QEMU: try another version."} Read qemu.log and th\
e end of the serial log.`}}),46656:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{g:()=>QemuOutput});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_0__),_shared_lossy_log_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(66568),_shared_units_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
64886);const MAX_LOG_BYTES=16*2**20,TAIL_LINES=40,MAX_LINE=4096;class QemuOutput{path;file;kept=[];partial="";bytes=0;truncated=!1;constructor(path){
this.path=path,this.file=new _shared_lossy_log_js__WEBPACK_IMPORTED_MODULE_1__.$i(path,bytes=>`
[maqet: ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_2__.z3)(bytes)} of output are missing here: they could not be wri\
tten]
`)}get losses(){return(0,_shared_lossy_log_js__WEBPACK_IMPORTED_MODULE_1__.yB)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.
basename)(this.path),{truncated:this.truncated,lossy:this.file.lossy})}push(chunk){this.bytes<MAX_LOG_BYTES?this.file.write(
chunk):this.truncate(),this.bytes+=chunk.length;const lines=(this.partial+chunk.toString("utf8")).split(`
`);this.partial=(lines.pop()??"").slice(-MAX_LINE),this.kept.push(...lines.slice(-TAIL_LINES).map(line=>line.slice(0,MAX_LINE))),
this.kept.splice(0,Math.max(0,this.kept.length-TAIL_LINES))}tail(){return[...this.kept,this.partial].filter(line=>line.trim()!==
"")}truncate(){this.truncated||(this.truncated=!0,this.file.write(Buffer.from(`
[maqet: truncated at the limit of ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_2__.z3)(MAX_LOG_BYTES)}]
`)))}async close(){await this.file.close()}}})};export{id,ids,modules};
