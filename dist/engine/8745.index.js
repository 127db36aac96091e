const id=8745,ids=[8745],modules={81560:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Fv:()=>Findings,GS:()=>placed,m1:()=>placedError,w$:()=>inFileOrder});var _policy_violations_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
{T:()=>parseInputs});var arch=__webpack_require__(73807),platforms=__webpack_require__(31037),findings=__webpack_require__(
81560),errors=__webpack_require__(58382),nearest=__webpack_require__(33411),wording=__webpack_require__(8273),schema=__webpack_require__(
52921);const SHOWN_VALUE=120,MOST_PROBLEMS=100;function problemsOf(issue,given,origins){if(issue.code==="unrecognized_ke\
ys")return issue.keys.map(name=>unknownInput(name,given[name]??""));const input=String(issue.path[0]),part=issue.code===
"custom"?issue.params?.value:void 0,value=typeof part=="string"?part:given[input]??"";return[(0,findings.GS)({input,value,
problem:issue.message},origins,issue.path.slice(1))]}function inOrder(problems){const places=new Map(schema.m.map(({name},place2)=>[
name,place2])),place=({input})=>places.get(input)??places.size;return problems.toSorted((one,other)=>place(one)-place(other))}
function unknownInput(name,value){const known=schema.m.filter(input=>input.expression===void 0).map(input=>input.name),guess=(0,nearest.
pA)(name,known),hint=guess===void 0?`the inputs are ${known.join(", ")}`:`did you mean ${(0,wording.hF)(guess)}?`;return{
input:name,value,problem:`is unknown; ${hint}`}}function inputError(problems,more=0){const left=more+Math.max(0,problems.
length-MOST_PROBLEMS),shown=(0,findings.w$)(problems.slice(0,MOST_PROBLEMS)).map(shorten);return left===0?new errors.dz(
shown):new errors.dz(shown,`Nothing was started. Correct the values named here, and ${left} more like them.`)}function shorten(problem){
return problem.value.length<=SHOWN_VALUE?problem:{...problem,value:`${problem.value.slice(0,SHOWN_VALUE)}\u2026`}}var vm=__webpack_require__(
21280);const NEEDS=[["initrd","kernel","name the kernel that loads it"],["append","kernel","name the kernel that reads i\
t"],["image-sha256","image","name the image that it belongs to"],["env","run","give the script that uses it"],["audit-fo\
rmat","audit-syslog","name the server that receives it"],["working-directory","run","give the script that starts there"]];
function namesGuest(given){return vm.Hl.some(source=>given.has(source))}function crossProblems(given){const problems=[];
for(const[input,needed,remedy]of NEEDS){const value=given[input];if(value!==void 0&&given[needed]===void 0){const shown=input===
"env"?value.split("=",1)[0]??"":value;problems.push({input,value:shown,problem:`needs ${(0,wording.hF)(needed)}; ${remedy}\
, or leave it out`})}}if(given.network?.trim()==="none")for(const input of NETWORKED){const value=given[input];value!==void 0&&
reachesNetwork(input,value)&&problems.push({input,value,problem:`needs a network card; use ${(0,wording.hF)("network","u\
ser")} or ${(0,wording.hF)("network","isolated")}`})}return[...problems,...endedGuest(given),...twoGuests(given)]}function twoGuests(given){
const value=given["self-test"]?.trim(),others=vm.Hl.filter(source=>given[source]!==void 0).map(source=>(0,wording.hF)(source));
return value!=="true"||others.length===0?[]:[{input:"self-test",value,problem:`boots the embedded guest in place of ${others.
join(", ")}; leave out one of them`}]}const IN_GUEST=["run","copy-in","copy-out"];function endedGuest(given){const value=given["\
wait-for"];if(value?.trim()!=="shutdown"||given.snapshot!==void 0)return[];const needing=IN_GUEST.filter(input=>given[input]!==
void 0).map(input=>(0,wording.hF)(input));if(needing.length===0)return[];const problem=`leaves no running guest for ${needing.
join(" and ")}; wait for an earlier condition, or leave out one of them`;return[{input:"wait-for",value,problem}]}const NETWORKED=[
"wait-for","run-with","ports"];function reachesNetwork(input,value){return input==="ports"||/^(?:ssh$|tcp:)/.test(value.
trim())}const MEMBERS={timeout:"timeoutMs","boot-timeout":"bootTimeoutMs","run-timeout":"runTimeoutMs",qmp:"script"},DEFAULT_VM="\
vm",NO_CONFIG={texts:{},origins:new Map,problems:[],warnings:[]};async function parseInputs(raw,hostArch=process.arch,{warn=()=>{}}={}){
const own=tidied(raw),config=await readConfig(own.config);for(const warning of config.warnings)warn(warning);const given={
...tidied(config.texts),...own},origins=new Map([...config.origins].filter(([name])=>own[name]===void 0)),parsed=await schema.
i.safeParseAsync(given),issues=parsed.error?.issues??[],single=issues.slice(0,MOST_PROBLEMS).flatMap(issue=>problemsOf(issue,
given,origins)),cross=config.problems.length>0?[]:crossProblems(given),problems=[...config.problems,...inOrder(single),...cross.
map(problem=>(0,findings.GS)(problem,origins))];if(!parsed.success||problems.length>0)throw inputError(problems,Math.max(
0,issues.length-MOST_PROBLEMS));const names=givenNames(given),texts=Object.fromEntries([...names].map(name=>[name,given[name]??
""])),arch2=parsed.data.arch??defaultArch(hostArch,namesGuest(names));return{...values(parsed.data),vm:parsed.data.vm??DEFAULT_VM,
arch:arch2,given:names,texts,origins}}async function readConfig(text){const files=schema.i.shape.config.safeParse(text).
data;if(files===void 0)return NO_CONFIG;const{applyConfig}=await Promise.all([__webpack_require__.e(8815),__webpack_require__.
e(6411)]).then(__webpack_require__.bind(__webpack_require__,48792));return applyConfig(files)}function tidied(texts){return Object.
fromEntries(Object.entries(texts).flatMap(([name,text=""])=>text.trim()===""?[]:[[name,tidy(name,text)]]))}const VERBATIM=new Set(
schema.m.filter(({verbatim})=>verbatim).map(({name})=>name));function tidy(name,text){return VERBATIM.has(name)?text:name===
"arch"?(0,arch.Xp)(text.trim()):name==="wait-for"?text.replace(/[\r\n]+$/,""):text.trim()}function givenNames(given){return new Set(
schema.m.filter(input=>input.expression===void 0&&given[input.name]!==void 0&&given[input.name]!==input.default).map(input=>input.
name))}function values({config:_files,...data}){const members=Object.entries(data).flatMap(([name,value])=>value===void 0?
[]:[[memberName(name),value]]);return Object.fromEntries(members)}function memberName(name){return name in MEMBERS?MEMBERS[name]:
name.replace(/-(\w)/g,(_dash,letter)=>letter.toUpperCase())}function defaultArch(hostArch,hasGuest){const native=hostArch===
"ia32"?"i386":hostArch==="arm64"?"aarch64":"x86_64";return hasGuest||(0,platforms.xy)(native)?native:"x86_64"}}),63668:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{p:()=>PolicyError,w:()=>checkScript});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
58382),_judge_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(99137),_table_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
72926);class PolicyError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.Po{violations;constructor(violations){const noun=violations.
every(({command})=>_table_js__WEBPACK_IMPORTED_MODULE_2__.Lo.has(command))?"QMP command":"request",count=violations.length===
1?`a ${noun}`:`${violations.length} ${noun}s`,list=violations.map(({line,at,reason,remedy})=>{const place=at??(line===void 0?
void 0:`line ${line}`);return`  ${place===void 0?"":`${place}: `}${reason} ${remedy}`});super(`The policy blocks ${count}\
:
${list.join(`
`)}`,{remedy:`Nothing was sent.${violations.some(({command})=>(0,_table_js__WEBPACK_IMPORTED_MODULE_2__.xS)(command))?" \
Run `maqet policy explain COMMAND` for details.":""}`,status:"blocked"}),this.violations=violations}}function checkScript(layers,steps,context={}){
const written=new Map,found=steps.flatMap(({line,command})=>{if(command===void 0)return[];const decision=(0,_judge_js__WEBPACK_IMPORTED_MODULE_1__.
S)(layers,command,context);if(decision.decision==="block"){const{command:name,tier,reason,remedy}=decision;return[{line,
command:name,tier,reason,remedy}]}return decision.paths.flatMap(({directory,name})=>{const file=`${directory}/${name}`,first=written.
get(file);if(directory==="files"||first===void 0)return written.set(file,line),[];const reason=`\`${decision.command}\` w\
ould overwrite \`${file}\`, which line ${first} writes.`;return[{line,command:decision.command,tier:decision.tier,reason,
remedy:"Give each file a different name."}]})});return found.filter(({line,reason},index)=>found[index-1]?.line!==line||
found[index-1]?.reason!==reason)}}),31037:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{H6:()=>diskStarter,Iv:()=>defaultCpu,a_:()=>diskInterfaces,nm:()=>defaultMachine,rS:()=>hasDisplay,
tj:()=>platformOf,xy:()=>hasSelfTest});var semver__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(62088),semver__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(semver__WEBPACK_IMPORTED_MODULE_0__);const PC={machines:[["8.2.0","pc-q35-8.2"],["6.2.0","pc-q35-6.2"]],machine:"q35",
cpu:"max",transport:"pci",console:"ttyS0",extras:["VGA","pvpanic"],ide:"own",starter:"own"},ARM_VIRT={machines:[["8.2.0",
"virt-8.2"],["6.2.0","virt-6.2"]],machine:"virt",cpu:"max",transport:"pci",console:"ttyAMA0",extras:["ramfb","pvpanic-pc\
i"],ide:"added",starter:"uefi"},RISCV_VIRT={...ARM_VIRT,machines:[],cpu:"rv64",console:"ttyS0",extras:["pvpanic-pci"]},PSERIES={
machines:[["8.2.0","pseries-8.2"],["6.2.0","pseries-6.2"]],machine:"pseries",cpu:"power9",transport:"pci",console:"hvc0",
extras:[],ide:"added",starter:"own"},CCW={machines:[["8.2.0","s390-ccw-virtio-8.2"],["6.2.0","s390-ccw-virtio-6.2"]],machine:"\
s390-ccw-virtio",cpu:"max",transport:"ccw",console:"ttysclp0",extras:[],ide:"none",starter:"own"},MALTA={machines:[],machine:"\
malta",cpu:"34Kf",transport:"pci",console:"ttyS0",extras:["pvpanic-pci"],ide:"own",starter:"none"},PLATFORMS={x86_64:PC,
i386:PC,aarch64:ARM_VIRT,arm:ARM_VIRT,riscv64:RISCV_VIRT,ppc64:PSERIES,s390x:CCW,mips:MALTA,mipsel:MALTA};function platformOf(arch){
return PLATFORMS[arch]}function defaultMachine(arch,qemuVersion){const{machines,machine}=platformOf(arch);return machines.
find(([since])=>semver__WEBPACK_IMPORTED_MODULE_0___default().gte(qemuVersion,since))?.[1]??machine}function defaultCpu(arch){
return platformOf(arch).cpu}function consoleDevice(arch){return PLATFORMS[arch].console}function diskInterfaces(arch){const{
ide,transport}=PLATFORMS[arch],onPci=transport==="pci"?["nvme","usb"]:[];return["virtio",...ide==="none"?[]:["ide"],"scs\
i",...onPci,"none"]}function diskStarter(arch){return PLATFORMS[arch].starter}function hasDisplay(arch){return PLATFORMS[arch].
extras.some(device=>device==="VGA"||device==="ramfb")}function hasSelfTest(arch){return PLATFORMS[arch]===PC}})};export{id,ids,modules};
