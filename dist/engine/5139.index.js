const id=5139,ids=[5139],modules={75139:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{diskRequests:()=>diskRequests});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__),yaml__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
38815),_policy_own_names_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(17783),_shared_nearest_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
33411),_shared_units_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(64886),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
10371),_vm_arguments_disks_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(14740),_vm_spec_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
64654),_field_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(72029),_syntax_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
42338);const KEYS=["name","size","type","file","interface","backing-file","backing-format","readonly","cache","discard"],
FORMATS=["qcow2","raw"],INTERFACES=["virtio","ide","scsi","nvme","usb","none"],CACHES=Object.keys(_vm_spec_js__WEBPACK_IMPORTED_MODULE_5__.
_R),DISCARDS=["unmap","ignore"],SECTOR=512,BOOT_DISK="disk0",diskRequests=(text,context)=>{const document=(0,yaml__WEBPACK_IMPORTED_MODULE_1__.
parseDocument)(text,{schema:"failsafe",logLevel:"error",prettyErrors:!1}),[broken]=document.errors;if(broken!==void 0)return(0,_field_js__WEBPACK_IMPORTED_MODULE_6__.
ku)(context,`is not valid YAML: ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_8__.T)(broken.message,200)}`);if(!(0,yaml__WEBPACK_IMPORTED_MODULE_1__.
oP)(document.contents))return(0,_field_js__WEBPACK_IMPORTED_MODULE_6__.ku)(context,"is not a YAML list; write one item f\
or each disk, such as - {size: 1G}");const requests=[];for(const[index,node]of document.contents.items.entries()){const place=`\
disk ${index+1}`,complain=(problem,part)=>{(0,_field_js__WEBPACK_IMPORTED_MODULE_6__.ku)(context,`(${place}) ${problem}`,
part??place,["item",index])},{item,whole}=readItem(node,complain),request=item&&readDisk(item,index+1,complain,whole);request===
void 0||!whole||(requests.some(({name})=>name===request.name)?complain("has the name of another disk; choose another nam\
e",request.name):requests.push(request))}return requests};function readItem(node,complain){if(!(0,yaml__WEBPACK_IMPORTED_MODULE_1__.
isMap)(node))return complain("is not a map; write its keys, such as - {size: 1G}"),{whole:!1};const item={};let whole=!0;
for(const{key,value}of node.items){const name=String((0,yaml__WEBPACK_IMPORTED_MODULE_1__.jn)(key)?key.value:key),known=KEYS.
find(one=>one===name);known===void 0?complain(`has an unknown key; ${(0,_shared_nearest_js__WEBPACK_IMPORTED_MODULE_9__.
au)(name,KEYS)??`the keys are ${KEYS.join(", ")}`}`,name):!(0,yaml__WEBPACK_IMPORTED_MODULE_1__.jn)(value)||value.value===
""||value.value===null?complain(`needs text as its ${known}`,name):item[known]=String(value.value),whole&&=known!==void 0&&
item[known]!==void 0}return{item,whole}}function readDisk(item,place,complain,whole){const name=item.name??`disk${place}`;
/^[a-z][a-z0-9-]{0,19}$/.test(name)||complain("has an invalid name; use 1 to 20 lower-case letters, digits and dashes, a\
nd a letter first",name),name===BOOT_DISK&&complain("has the name of the boot disk; choose another name",name),name===_vm_arguments_disks_js__WEBPACK_IMPORTED_MODULE_4__.
CD&&complain("has the name of the CD; choose another name",name),(0,_policy_own_names_js__WEBPACK_IMPORTED_MODULE_2__.sJ)(
name)&&complain("has a name that is reserved for channels and objects of maqet; choose another name",name);const attachment=readAttachment(
item,complain),source=readSource(item,complain,whole?complain:()=>{});return attachment&&source&&{name,...attachment,source}}
function chosen(value,legal,called,complain){const found=legal.find(one=>one===value);return value!==void 0&&found===void 0&&
complain(`has ${called} that is not one of ${legal.join(", ")}`,value),found}function readAttachment(item,complain){const bus=chosen(
item.interface,INTERFACES,"an interface",complain)??"virtio",cache=chosen(item.cache,CACHES,"a cache",complain),discard=chosen(
item.discard,DISCARDS,"a discard",complain),readOnly=new Map([["true",!0],["false",!1]]).get((item.readonly??"false").toLowerCase());
if(readOnly===void 0&&complain("has a readonly that is not a boolean; use true or false",item.readonly),readOnly===!0&&bus===
"ide"&&complain("is read-only, which an IDE disk cannot be; use another interface",bus),cache!==void 0&&!_vm_spec_js__WEBPACK_IMPORTED_MODULE_5__.
_R[cache].writeCache&&(bus==="none"&&complain('has no device that could write through; use another cache, and give the d\
evice `write-cache: "off"`',cache),bus==="usb"&&complain("is a USB disk, which cannot write through; use another cache, \
or another interface",cache)),readOnly!==void 0)return{interface:bus,readOnly,cache,discard}}function readSource(item,complain,lacks){
const format=chosen(item.type,FORMATS,"a type",complain),below=chosen(item["backing-format"],FORMATS,"a backing-format",
complain),size=item.size===void 0?void 0:(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_3__.DB)(item.size);if(item.size!==
void 0&&(size===void 0||size<SECTOR||size%SECTOR!==0))return complain(`has a size that is not a multiple of ${SECTOR} by\
tes; use a number with K, M, G or T, such as 10G`,item.size);const file=item.file??item["backing-file"];if(item["backing\
-format"]!==void 0&&item["backing-file"]===void 0)return lacks("has a backing-format without a backing-file; give the fo\
rmat of a file as its type",item["backing-format"]);if(file===void 0)return size===void 0?lacks("has neither a size nor \
a file; give one of them"):{kind:"blank",format:format??"qcow2",size};if(item.file!==void 0&&(item["backing-file"]!==void 0||
size!==void 0))return complain(`has a file and a ${size===void 0?"backing-file":"size"}; give one of them`);if(item["bac\
king-file"]!==void 0&&format==="raw")return complain("has a backing-file, which a raw disk cannot have",item.type);if((0,_syntax_js__WEBPACK_IMPORTED_MODULE_7__.
gU)(file))return complain("has a URL as its file; download it first and give its path",file);const declared=item.file===
void 0?below:format;return{kind:"file",file:node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(file),...declared===
void 0?{}:{format:declared},...size===void 0?{}:{size}}}}),86614:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{BU:()=>NO_FINDINGS,RK:()=>policyContextSchema,TR:()=>refuse,h1:()=>merge});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
92857);const policyContextSchema=zod__WEBPACK_IMPORTED_MODULE_0__.rej({memoryBytes:zod__WEBPACK_IMPORTED_MODULE_0__.aig().
optional(),addedBytes:zod__WEBPACK_IMPORTED_MODULE_0__.aig().optional(),qemuVersion:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().
optional(),arch:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),created:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.
YjP()).readonly().optional(),dumpFormats:zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).readonly().
optional(),memoryLimited:zod__WEBPACK_IMPORTED_MODULE_0__.zMY().optional()}),NO_FINDINGS={refusals:[],paths:[]};function refuse(reason,remedy){
return{refusals:[{reason,remedy}],paths:[]}}function merge(all){return{refusals:all.flatMap(one=>one.refusals),paths:all.
flatMap(one=>one.paths)}}}),51369:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{J4:()=>mismatch,JU:()=>asInteger,WU:()=>show,Y:()=>ruleOf,oA:()=>checkFields,pU:()=>booleanRule,rC:()=>integerRule,
sY:()=>plainNameRule,w6:()=>fileNameRule,yo:()=>oneOfRule});var _shared_json_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
78451),_shared_paths_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(40405),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
10371),_decision_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(86614);function show(value){return value===void 0?"\
nothing":(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.T)((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_3__.sd)(
value),80)}function checkFields(args,table,scope){const rules=new Map([...Object.entries(table.required),...Object.entries(
table.optional)]),missing=Object.keys(table.required).filter(field=>!Object.hasOwn(args,field)).map(field=>(0,_decision_js__WEBPACK_IMPORTED_MODULE_1__.
TR)(`\`${scope.command}\` requires the argument \`${field}\`.`,`Add \`${field}\`.`)),given=Object.entries(args).map(([field,
value])=>{const rule=rules.get(field);if(rule!==void 0)return rule(value,field,scope);const known=[...rules.keys()].join(
", ")||"none";return(0,_decision_js__WEBPACK_IMPORTED_MODULE_1__.TR)(`The policy does not know the argument \`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.
T)(field,60)}\` of \`${scope.command}\`.`,`Remove it. Known arguments: ${known}.`)});return(0,_decision_js__WEBPACK_IMPORTED_MODULE_1__.
h1)([...missing,...given])}function ruleOf(legal,holds){return(value,field,scope)=>holds(value)?_decision_js__WEBPACK_IMPORTED_MODULE_1__.
BU:mismatch(legal,value,field,scope)}function mismatch(legal,value,field,scope){return(0,_decision_js__WEBPACK_IMPORTED_MODULE_1__.
TR)(`\`${scope.command}\`: \`${field}\` is ${show(value)}, but must be ${legal}.`,`Set \`${field}\` to ${legal}.`)}const booleanRule=ruleOf(
"true or false",value=>typeof value=="boolean"),plainNameRule=ruleOf("a plain name of letters, digits, `.`, `_` and `-`",
value=>typeof value=="string"&&(0,_shared_paths_js__WEBPACK_IMPORTED_MODULE_0__.s)(value));function oneOfRule(...legal){
return ruleOf(`one of ${legal.join(", ")}`,value=>typeof value=="string"&&legal.includes(value))}function asInteger(value){
return typeof value=="bigint"?value:typeof value=="number"&&Number.isSafeInteger(value)?BigInt(value):void 0}function integerRule(least,most){
return ruleOf(`an integer from ${least} to ${most}`,value=>{const integer=asInteger(value);return integer!==void 0&&integer>=
least&&integer<=most})}function fileNameRule(directory,prefix=""){return(value,field,scope)=>{const name=typeof value=="\
string"&&value.startsWith(prefix)?value.slice(prefix.length):void 0;if(name!==void 0&&(0,_shared_paths_js__WEBPACK_IMPORTED_MODULE_0__.
s)(name))return{refusals:[],paths:[{pointer:[field],name,prefix,directory}]};const example=`${prefix}${directory==="scre\
enshots"?"screen.png":"memory.bin"}`;return(0,_decision_js__WEBPACK_IMPORTED_MODULE_1__.TR)(`\`${scope.command}\`: \`${field}\
\` is ${show(value)}, but must be ${prefix===""?"":`\`${prefix}\` and `}a plain file name, because QEMU follows links, t\
runcates existing files and hangs on pipes.`,`Write a name such as \`${field}: ${JSON.stringify(example)}\`. The file is \
created in \`${directory}/\` of the VM's directory.`)}}}),17783:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C9:()=>ownNameFindings,Yr:()=>ownNameRefusal,sJ:()=>isOwnName});var _shared_json_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
78451),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(10371),_decision_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
86614),_fields_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51369);const OWN=/^(?:(?:qmp|serial0|agent0|rng0)(?:\.\d+)?|maqet[-_].*|#block\d+|[a-z0-9_-]+\.ram)$/;
function isOwnName(name){return OWN.test(name)}function ownNameIn(text){return text.split(/[\s/,=:;"'{}[\]()]+/).find(isOwnName)}
function ownNameRefusal(subject,text){const name=ownNameIn(text);if(name!==void 0)return{reason:`${subject} names \`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.
T)(name,60)}\`, which belongs to maqet: its channels, objects and devices are out of reach.`,remedy:"Name something that\
 you have declared. `qmp`, `serial0`, `agent0`, `rng0` and names that begin with `maqet` are reserved."}}const TEXT={"ri\
ngbuf-write":["data"],"object-add":["data"],"snapshot-save":["tag"],"snapshot-load":["tag"],"snapshot-delete":["tag"],"b\
lockdev-snapshot-internal-sync":["name"],"blockdev-snapshot-delete-internal-sync":["name"],device_add:["serial","product",
"vendor","model"]},REMOVING={"blockdev-del":created=>created,netdev_del:created=>created,device_del:portOf,"qom-set":portOf};
function portOf(disk){return`${disk}-slot`}const PLACES=[{commands:/^device[_-]/,member:"id",legal:/^[A-Za-z][A-Za-z0-9._-]*$/,
remedy:"Write the id of a device that you have added."},{commands:/^(?:qom-set|cxl-.*)$/,member:"path",legal:/^\/(?:machine\/peripheral|objects)\/[A-Za-z][A-Za-z0-9._-]*$/,
remedy:"Write `/machine/peripheral/ID` or `/objects/ID`, with the id of something that you have added."}];function ownNameFindings(facts,args,context,files){
const text=new Set([...files,...TEXT[facts.name]??[]]),visit=(value,key)=>Array.isArray(value)?(0,_decision_js__WEBPACK_IMPORTED_MODULE_0__.
h1)(value.map(item=>visit(item,key))):(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_3__.OW)(value)?(0,_decision_js__WEBPACK_IMPORTED_MODULE_0__.
h1)(Object.entries(value).flatMap(([member,item])=>[nameFindings(facts.name,key,member,context),visit(item,member)])):typeof value!=
"string"||text.has(key)?_decision_js__WEBPACK_IMPORTED_MODULE_0__.BU:nameFindings(facts.name,key,value,context);return visit(
args,"")}function nameFindings(command,key,text,{created=[]}){const subject=`\`${command}\`: \`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.
T)(key||text,60)}\``,own=ownNameRefusal(subject,text);if(own!==void 0)return(0,_decision_js__WEBPACK_IMPORTED_MODULE_0__.
TR)(own.reason,own.remedy);const nameOf=REMOVING[command],last=text.slice(text.lastIndexOf("/")+1);if(nameOf!==void 0&&created.
some(one=>nameOf(one)===last))return(0,_decision_js__WEBPACK_IMPORTED_MODULE_0__.TR)(`${subject} names ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.
WU)(last)}, which maqet created with the VM. It can be used, but not removed or set up anew.`,"Name something that was a\
dded later.");const place=PLACES.find(({commands,member})=>commands.test(command)&&member===key);return place===void 0||
place.legal.test(text)?_decision_js__WEBPACK_IMPORTED_MODULE_0__.BU:(0,_decision_js__WEBPACK_IMPORTED_MODULE_0__.TR)(`${subject}\
 is ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.WU)(text)}, which can lead to any device or object of QEMU.`,place.remedy)}}),
14740:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{CD:()=>CDROM_NAME,
N7:()=>takesSlot,eA:()=>diskArguments});var _platforms_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31037),_spec_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
64654),_syntax_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58019);const CDROM_NAME="cdrom0",SCSI="maqet-scsi",USB="\
maqet-usb",AHCI="maqet-ide",SEED="maqet_seed";function diskArguments(spec){const platform=(0,_platforms_js__WEBPACK_IMPORTED_MODULE_0__.
tj)(spec.arch),ports=idePorts(spec,platform);return[...controllers(spec,platform),...spec.disks.flatMap((disk,index)=>[...diskNode(
disk),...diskDevice(disk,index,platform,ports)]),...spec.cdrom===void 0?[]:cdromArguments(spec.cdrom,spec.disks.length+1,
platform,ports),...spec.seed===void 0?[]:seedArguments(spec.seed,platform)]}function controllers({machine,disks,cdrom},{
transport,ide}){const used=new Set(disks.map(disk=>disk.interface));return cdrom!==void 0&&ide!=="own"&&used.add("scsi"),
[...used.has("ide")&&ide==="added"?["-device",`ich9-ahci,id=${AHCI}`]:[],...used.has("scsi")?["-device",`virtio-scsi-${transport}\
,id=${SCSI}`]:[],...used.has("usb")?["-device",`qemu-xhci,id=${USB}`]:[],...isExpress(machine)?disks.flatMap(hotPlugSlot):
[]]}function isExpress(machine){return/(^|-)(q35|virt)(-|$)/.test(machine)}function takesSlot({machine},attached){return attached===
"virtio"||attached==="nvme"||attached==="none"&&isExpress(machine)}function hotPlugSlot({name,interface:attached},index){
return attached==="none"?["-device",`pcie-root-port,id=${name}-slot,chassis=${index+1}`]:[]}function diskNode({name,format,
file,backing=[],readOnly,cache,discard="unmap"}){const{direct,noFlush}=_spec_js__WEBPACK_IMPORTED_MODULE_1__._R[cache??"\
writeback"];return(0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__.u9)(name,[{format,file},...backing],readOnly,{discard,cache:cache&&
{direct,"no-flush":noFlush}})}function diskDevice({name,interface:attached,cache},index,{transport},ports){const caching=cache===
void 0?"":`,write-cache=${_spec_js__WEBPACK_IMPORTED_MODULE_1__._R[cache].writeCache?"on":"off"}`,properties=`drive=${name}\
,serial=${name},bootindex=${index+1}${caching}`;switch(attached){case"virtio":return["-device",`virtio-blk-${transport},${properties}`];case"\
ide":return["-device",`ide-hd,${ports()}${properties}`];case"scsi":return["-device",`scsi-hd,bus=${SCSI}.0,${properties}`];case"\
nvme":return["-device",`nvme,${properties}`];case"usb":return["-device",`usb-storage,bus=${USB}.0,${properties}`];case"n\
one":return[]}}function idePorts({machine},{ide}){let next=0;return()=>{const place=next++;return ide==="added"?`bus=${AHCI}\
.${place},`:/(^|-)q35(-|$)/.test(machine)?`bus=ide.${place},`:`bus=ide.${place>>1},unit=${place%2},`}}function cdromArguments(file,bootIndex,{
ide},ports){const drive=ide==="own"?`ide-cd,${ports()}`:`scsi-cd,bus=${SCSI}.0,`;return[...(0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__.
u9)(CDROM_NAME,[{format:"raw",file}],!0),"-device",`${drive}drive=${CDROM_NAME},bootindex=${bootIndex}`]}function seedArguments(dir,{
transport}){const node={driver:"vvfat","node-name":SEED,"read-only":!0,dir,label:"CIDATA"};return[...(0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__.
g2)(node),"-device",`virtio-blk-${transport},drive=${SEED},serial=cidata`]}}),58019:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{PI:()=>escapeValue,g2:()=>blockNode,u9:()=>imageNode});function escapeValue(value){
return value.replaceAll(",",",,")}function imageNode(name,layers,readOnly,more={}){const[top,...below]=layers;return blockNode(
{"node-name":name,...more,...layerNode(top,below,readOnly)})}function layerNode({format,file:filename},below,readOnly){const node={
driver:format,"read-only":readOnly,file:{driver:"file",filename,"read-only":readOnly}};if(format!=="qcow2")return node;const[
next,...rest]=below;return{...node,backing:next===void 0?null:layerNode(next,rest,!0)}}function blockNode(node){return["\
-blockdev",JSON.stringify(node)]}}),31037:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
