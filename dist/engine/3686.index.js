const id=3686,ids=[3686],modules={17108:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Fv:()=>Findings,GS:()=>placed,m1:()=>placedError,w$:()=>inFileOrder});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
86202),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(56695),_node_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
30238);class Findings{problems=[];warnings=[];problem(place,key,value,problem){const text=typeof value=="string"?value:shown(
value);this.problems.push({input:(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.T)(key,60),value:text,problem,
at:(0,_node_js__WEBPACK_IMPORTED_MODULE_2__.Z9)(place)})}unreadable(file,problem){this.problems.push({input:"config",value:file.
name,problem})}fileProblem(place,problem){this.problem(place,"config",place.file.name,problem)}warn(key,warning){this.warnings.
push(`${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__.Z9)(key.place)}: \`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.
T)(key.text,60)}\` ${warning.endsWith("?")?warning:`${warning}.`}`)}}function shown(node){return node.kind==="text"?node.
text:{none:"null",list:"a list",map:"a map"}[node.kind]}function placed(problem,origins,path=[]){const origin=problem.at===
void 0?origins.get(problem.input):void 0;return origin===void 0?problem:{...problem,at:(0,_node_js__WEBPACK_IMPORTED_MODULE_2__.
Z9)((0,_node_js__WEBPACK_IMPORTED_MODULE_2__.x5)(origin,path,problem.value))}}function placedError(error,origins){return!(error instanceof
_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz)||origins.size===0?error:new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
dz(error.problems.map(problem=>placed(problem,origins)),error.marked.remedy)}function inFileOrder(problems){const located=problems.
map(problem=>{const[,file="",line,column]=/^(.*):(\d+):(\d+)$/s.exec(problem.at??"")??[];return{problem,file,line:Number(
line??0),column:Number(column??0)}}),files=[...new Set(located.map(({file})=>file))].toSorted((one,other)=>+(one==="")-+(other===
""));return located.toSorted((one,other)=>files.indexOf(one.file)-files.indexOf(other.file)||one.line-other.line||one.column-
other.column).map(({problem})=>problem)}}),30238:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$w:()=>rename,Dc:()=>member,Z9:()=>placeText,x5:()=>locate});function member(map,key){return map.
entries.find(entry=>entry.key.text===key)?.value}function rename({key,value},name){return{key:{...key,text:name},value}}
function placeText({file,line,column}){return`${file.name}:${line}:${column}`}function locate(node,path,offending){const[
kind,index]=path;if(typeof index=="number"){const item=node.kind==="list"?node.items[index]:void 0;if(item!==void 0)return locate(
item,[],offending);if(kind==="line"&&node.kind==="text"&&node.block!==void 0)return{...node.block,line:node.block.line+index}}
const texts=textsOf(node);return(texts.find(({text})=>text===offending)??texts.find(({text})=>offending!==""&&text.includes(
offending)))?.place??node.place}function textsOf(node){switch(node.kind){case"text":return[node];case"none":return[];case"\
list":return node.items.flatMap(textsOf);case"map":return node.entries.flatMap(({key,value})=>[key,...textsOf(value)])}}}),
42029:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{T:()=>parseInputs});
var platforms=__webpack_require__(8713),findings=__webpack_require__(17108),errors=__webpack_require__(86202),nearest=__webpack_require__(
4023),wording=__webpack_require__(81565),schema=__webpack_require__(56636);const SHOWN_VALUE=120,MOST_PROBLEMS=100;function problemsOf(issue,given,origins){
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
0,SHOWN_VALUE)}\u2026`}}var vm=__webpack_require__(76060);const NEEDS=[["initrd","kernel","name the kernel that loads it"],
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
given),texts=Object.fromEntries([...names].map(name=>[name,given[name]??""])),arch=parsed.data.arch??defaultArch(hostArch,
namesGuest(names));return{...values(parsed.data),vm:parsed.data.vm??DEFAULT_VM,arch,given:names,texts,origins}}async function readConfig(text){
const files=schema.i.shape.config.safeParse(text).data;if(files===void 0)return NO_CONFIG;const{applyConfig}=await Promise.
all([__webpack_require__.e(8905),__webpack_require__.e(6094)]).then(__webpack_require__.bind(__webpack_require__,86094));
return applyConfig(files)}function tidied(texts){return Object.fromEntries(Object.entries(texts).flatMap(([name,text=""])=>text.
trim()===""?[]:[[name,tidy(name,text)]]))}const VERBATIM=new Set(schema.m.filter(({verbatim})=>verbatim).map(({name})=>name));
function tidy(name,text){return VERBATIM.has(name)?text:name==="wait-for"?text.replace(/[\r\n]+$/,""):text.trim()}function givenNames(given){
return new Set(schema.m.filter(input=>input.expression===void 0&&given[input.name]!==void 0&&given[input.name]!==input.default).
map(input=>input.name))}function values({config:_files,...data}){const members=Object.entries(data).flatMap(([name,value])=>value===
void 0?[]:[[memberName(name),value]]);return Object.fromEntries(members)}function memberName(name){return name in MEMBERS?
MEMBERS[name]:name.replace(/-(\w)/g,(_dash,letter)=>letter.toUpperCase())}function defaultArch(hostArch,hasGuest){const native=hostArch===
"ia32"?"i386":hostArch==="arm64"?"aarch64":"x86_64";return hasGuest||(0,platforms.xy)(native)?native:"x86_64"}}),64720:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ib:()=>processIdSchema,Sc:()=>residentBytes,_n:()=>isAlive,a7:()=>signalProcess,
ls:()=>identify});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__),zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51359);const processIdSchema=zod__WEBPACK_IMPORTED_MODULE_1__.
rej({pid:zod__WEBPACK_IMPORTED_MODULE_1__.aig().int(),startTime:zod__WEBPACK_IMPORTED_MODULE_1__.YjP()});function procStat(pid){
try{const stat=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`,"latin1"),fields=stat.slice(stat.
lastIndexOf(")")+2).split(" ");return{state:fields[0]??"",startTime:fields[19]??""}}catch{return}}function identify(pid){
return{pid,startTime:procStat(pid)?.startTime??""}}function isAlive({pid,startTime}){const stat=procStat(pid);if(stat!==
void 0)return stat.state!=="Z"&&stat.state!=="X"&&(startTime===""||stat.startTime===startTime);if(process.platform==="li\
nux")return!1;try{return process.kill(pid,0),!0}catch(error){return error instanceof Error&&"code"in error&&error.code===
"EPERM"}}function signalProcess(id2,signal){if(isAlive(id2))try{process.kill(id2.pid,signal)}catch{}}function residentBytes(pid){
let text;try{text=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/status`,"latin1")}catch{return}const sizes=[
...text.matchAll(/^(VmRSS|VmSwap|HugetlbPages):\s+(\d+) kB$/gm)];if(sizes.some(([,name])=>name==="VmRSS"))return sizes.reduce(
(sum,[,,kib])=>sum+Number(kib)*1024,0)}}),91169:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Gi:()=>distrustOwnDirectory,Pn:()=>ownUsers,VT:()=>UntrustedFileError,XF:()=>readRegularFile,ct:()=>distrustPath,
p7:()=>distrust,u3:()=>readTrustedFile,zx:()=>readOwnFile});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__),
node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_2__),_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(86202);const MAX_LINKS=40;
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
UQ)(error)??(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.kc)(error)})`,{cause:error})}}),8713:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H6:()=>diskStarter,Iv:()=>defaultCpu,a_:()=>diskInterfaces,nm:()=>defaultMachine,
rS:()=>hasDisplay,tj:()=>platformOf,xy:()=>hasSelfTest});var semver__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68350),
semver__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(semver__WEBPACK_IMPORTED_MODULE_0__);const PC={machines:[
["8.2.0","pc-q35-8.2"],["6.2.0","pc-q35-6.2"]],machine:"q35",cpu:"max",transport:"pci",console:"ttyS0",extras:["VGA","pv\
panic"],ide:"own",starter:"own"},ARM_VIRT={machines:[["8.2.0","virt-8.2"],["6.2.0","virt-6.2"]],machine:"virt",cpu:"max",
transport:"pci",console:"ttyAMA0",extras:["ramfb","pvpanic-pci"],ide:"added",starter:"uefi"},RISCV_VIRT={...ARM_VIRT,machines:[],
cpu:"rv64",console:"ttyS0",extras:["pvpanic-pci"]},PSERIES={machines:[["8.2.0","pseries-8.2"],["6.2.0","pseries-6.2"]],machine:"\
pseries",cpu:"power9",transport:"pci",console:"hvc0",extras:[],ide:"added",starter:"own"},CCW={machines:[["8.2.0","s390-\
ccw-virtio-8.2"],["6.2.0","s390-ccw-virtio-6.2"]],machine:"s390-ccw-virtio",cpu:"max",transport:"ccw",console:"ttysclp0",
extras:[],ide:"none",starter:"own"},MALTA={machines:[],machine:"malta",cpu:"34Kf",transport:"pci",console:"ttyS0",extras:[
"pvpanic-pci"],ide:"own",starter:"none"},PLATFORMS={x86_64:PC,i386:PC,aarch64:ARM_VIRT,arm:ARM_VIRT,riscv64:RISCV_VIRT,ppc64:PSERIES,
s390x:CCW,mips:MALTA,mipsel:MALTA};function platformOf(arch){return PLATFORMS[arch]}function defaultMachine(arch,qemuVersion){
const{machines,machine}=platformOf(arch);return machines.find(([since])=>semver__WEBPACK_IMPORTED_MODULE_0___default().gte(
qemuVersion,since))?.[1]??machine}function defaultCpu(arch){return platformOf(arch).cpu}function consoleDevice(arch){return PLATFORMS[arch].
console}function diskInterfaces(arch){const{ide,transport}=PLATFORMS[arch],onPci=transport==="pci"?["nvme","usb"]:[];return[
"virtio",...ide==="none"?[]:["ide"],"scsi",...onPci,"none"]}function diskStarter(arch){return PLATFORMS[arch].starter}function hasDisplay(arch){
return PLATFORMS[arch].extras.some(device=>device==="VGA"||device==="ramfb")}function hasSelfTest(arch){return PLATFORMS[arch]===
PC}})};export{id,ids,modules};
