const id=7817,ids=[7817],modules={97118:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{K:()=>pathFindings,d:()=>confineArguments});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
58382),_shared_host_paths_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(68230),_shared_json_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
78451),_shared_paths_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(40405),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
10371),_decision_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(86614),_fields_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
51369);const REFERENCES={"block-commit":["base","top"],"block-stream":["base"],"blockdev-add":["backing"],"blockdev-crea\
te":["file"],"block-export-add":["name"],"change-backing-file":["device"],"object-add":["canbus","chardev"]},PROGRAMS={migrate:[
"args"],"migrate-incoming":["args"],"migrate-set-parameters":["cpr-exec-command"],netdev_add:["script","downscript","hel\
per","vhostdev"]},PATH_LIKE=/^(?:\/|~|\.{1,2}(?:\/|$))|(?:^|\/)\.\.(?:\/|$)|^(?:file|fd|unix|exec|json|host_device|host_cdrom|fat|vvfat):/i;
function pathFindings(facts,args){const leaves=new Set(facts.pathArgs.map(lastMember)),visit=(value,pointer)=>{const key=pointer.
findLast(step=>typeof step=="string")??"",leaf=lastMember(key);return leaves.has(leaf)&&!isContainer(value,pointer)?leafFindings(
facts.name,leaf,value,pointer):Array.isArray(value)?(0,_decision_js__WEBPACK_IMPORTED_MODULE_4__.h1)(value.map((item,index)=>visit(
item,[...pointer,index]))):value!==null&&typeof value=="object"?(0,_decision_js__WEBPACK_IMPORTED_MODULE_4__.h1)(Object.
entries(value).map(([member,item])=>visit(item,[...pointer,member]))):typeof value=="string"?strayFindings(facts.name,key,
value,args):_decision_js__WEBPACK_IMPORTED_MODULE_4__.BU};return visit(args,[])}function lastMember(dotted){return(dotted.
split(".").at(-1)??"").replace("[]","")}function isContainer(value,pointer){return pointer.length===0||value!==null&&typeof value==
"object"}function leafFindings(command,leaf,value,pointer){const subject=`\`${command}\`: \`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.
T)(pointer.join("."),80)}\``;if(PROGRAMS[command]?.includes(leaf))return value==="no"&&leaf.endsWith("script")?_decision_js__WEBPACK_IMPORTED_MODULE_4__.
BU:(0,_decision_js__WEBPACK_IMPORTED_MODULE_4__.TR)(`${subject} is ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_5__.WU)(value)}\
, a program or device of the host.`,`Remove \`${leaf}\`. No setting allows it.`);if(leaf==="uri")return uriFindings(subject,
value,pointer);const plain=typeof value=="string"&&(0,_shared_paths_js__WEBPACK_IMPORTED_MODULE_3__.s)(value);return REFERENCES[command]?.
includes(leaf)?plain||value===null?_decision_js__WEBPACK_IMPORTED_MODULE_4__.BU:(0,_decision_js__WEBPACK_IMPORTED_MODULE_4__.
TR)(`${subject} is ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_5__.WU)(value)}, but must be the plain name of something ins\
ide the VM.`,`Use a node name or an id for \`${leaf}\`.`):plain?confined(pointer,value,""):(0,_decision_js__WEBPACK_IMPORTED_MODULE_4__.
TR)(`${subject} is ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_5__.WU)(value)}, but must be a plain file name inside the VM\
's directory.`,`Write a plain name such as \`${leaf}: disk.img\`. The file belongs in \`files/\` of the VM's directory.`)}
function uriFindings(subject,value,pointer){const text=typeof value=="string"?value:"";if(/^tcp:[A-Za-z0-9.\-[\]:]*:\d{1,5}$/.
test(text))return _decision_js__WEBPACK_IMPORTED_MODULE_4__.BU;const name=text.startsWith("file:")?text.slice(5):"";return(0,_shared_paths_js__WEBPACK_IMPORTED_MODULE_3__.
s)(name)?confined(pointer,name,"file:"):(0,_decision_js__WEBPACK_IMPORTED_MODULE_4__.TR)(`${subject} is ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_5__.
WU)(value)}, which could run a program of the host or leave the VM's directory.`,"Use `file:NAME` (since QEMU 8.2) or `t\
cp:HOST:PORT`.")}function confined(pointer,name,prefix){return{refusals:[],paths:[{pointer,name,prefix,directory:"files"}]}}
function strayFindings(command,key,value,args){return command==="object-add"&&key==="data"&&args["qom-type"]==="secret"||
!PATH_LIKE.test(value)&&!value.includes("\0")?_decision_js__WEBPACK_IMPORTED_MODULE_4__.BU:(0,_decision_js__WEBPACK_IMPORTED_MODULE_4__.
TR)(`\`${command}\`: \`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.T)(key,60)}\` is ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_5__.
WU)(value)}, which looks like a path or URI of the host.`,"Remove it, or use a plain name.")}function confineArguments(args,paths,vmDir){
if(paths.length===0)return args;if(!node_path__WEBPACK_IMPORTED_MODULE_0___default().isAbsolute(vmDir)||(0,_shared_host_paths_js__WEBPACK_IMPORTED_MODULE_2__.
N$)(vmDir,"write")!==void 0)throw confinementError(`the VM's directory ${JSON.stringify(vmDir)} cannot hold files`);return paths.
reduce((current,item)=>{if(!(0,_shared_paths_js__WEBPACK_IMPORTED_MODULE_3__.s)(item.name))throw confinementError(`${JSON.
stringify(item.name)} is not a plain file name`);const target=item.prefix+node_path__WEBPACK_IMPORTED_MODULE_0___default().
join(vmDir,item.directory,item.name);return replaceAt(current,item.pointer,item.prefix+item.name,target)},args)}function replaceAt(value,pointer,expected,target){
const[step,...rest]=pointer;if(step===void 0){if(value!==expected)throw confinementError(`${JSON.stringify(expected)} ha\
s moved since the command was judged`);return target}if(Array.isArray(value)&&typeof step=="number")return value.with(step,
replaceAt(value[step],rest,expected,target));if((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_7__.OW)(value)&&typeof step==
"string"&&Object.hasOwn(value,step))return{...value,[step]:replaceAt(value[step],rest,expected,target)};throw confinementError(
`the arguments have no member ${pointer.join(".")}`)}function confinementError(problem){return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
Po(`Could not confine the file names of a QMP command: ${problem}.`,{remedy:"The command was not sent. This is a bug in \
maqet: please report it.",status:"blocked"})}}),21061:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{AV:()=>propertyRefusal,aP:()=>deviceRefusals,br:()=>isPlainDriver});var _shared_paths_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
40405),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(10371),_fields_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
51369);const VIRTIO=["blk","net","scsi","serial","rng","balloon"].flatMap(kind=>[`virtio-${kind}-pci`,`virtio-${kind}-pc\
i-transitional`,`virtio-${kind}-pci-non-transitional`,`virtio-${kind}-device`,`virtio-${kind}-ccw`]),words=text=>text.split(
" "),PLAIN_DRIVERS=new Set([...VIRTIO,...words("virtio-gpu-pci virtio-gpu-device virtio-vga virtio-keyboard-pci virtio-m\
ouse-pci virtio-tablet-pci virtio-mem-pci"),...words("virtio-iommu-pci virtserialport virtconsole pc-dimm nvdimm vmcorei\
nfo vmgenid pvpanic pvpanic-pci edu pci-testdev"),...words("isa-debug-exit i6300esb ib700"),...words("e1000 e1000-82544g\
c e1000-82545em e1000e igb rtl8139 pcnet ne2k_pci ne2k_isa tulip vmxnet3 usb-net"),...words("i82550 i82551 i82557a i8255\
7b i82557c i82558a i82558b i82559a i82559b i82559c i82559er i82562 i82801"),...words("nvme nvme-ns nvme-subsys ide-hd id\
e-cd scsi-hd scsi-cd floppy sd-card sdhci-pci isa-fdc isa-ide piix3-ide piix4-ide"),...words("ich9-ahci am53c974 dc390 l\
si53c810 lsi53c895a megasas megasas-gen2 mptsas1068 pvscsi"),...words("usb-kbd usb-mouse usb-tablet usb-wacom-tablet usb\
-hub usb-storage usb-bot usb-uas usb-serial usb-audio usb-ccid"),...words("qemu-xhci nec-usb-xhci usb-ehci pci-ohci piix\
3-usb-uhci piix4-usb-uhci ich9-usb-ehci1 ich9-usb-ehci2"),...words("ich9-usb-uhci1 ich9-usb-uhci2 ich9-usb-uhci3 ich9-us\
b-uhci4 ich9-usb-uhci5 ich9-usb-uhci6"),...words("pcie-root-port pcie-pci-bridge pci-bridge i82801b11-bridge ioh3420 x31\
30-upstream xio3130-downstream pxb pxb-pcie"),...words("VGA secondary-vga bochs-display cirrus-vga isa-vga isa-cirrus-vg\
a vmware-svga ati-vga qxl qxl-vga ramfb"),...words("isa-serial pci-serial pci-serial-2x pci-serial-4x isa-debugcon isa-p\
arallel vmmouse i8042"),...words("intel-hda ich9-intel-hda hda-duplex hda-micro hda-output AC97 ES1370 sb16 adlib cs4231\
a gus"),...words("intel-iommu amd-iommu ctucan_pci ipmi-bmc-sim isa-ipmi-kcs isa-ipmi-bt pci-ipmi-kcs pci-ipmi-bt")]),BACK_ENDS=new Set(
words("drive netdev chardev memdev iothread audiodev rng pmrdev lsadev cryptodev fsdev tpmdev throttle-group failover_pa\
ir_id subsys")),HOST_PROPERTIES=new Set([...words("romfile file filename path mem-path rootdir dir evdev host hostbus ho\
staddr hostport hostdevice sysfsdev fd fds vhostfd"),...words("vhostfds tapfd hidraw backend db cert1 cert2 cert3 socket\
 server logfile script config-file kernel-file display"),...words("password-secret secret key-secret data")]),SAFE_TEXT=/^[A-Za-z0-9 _.:,;@+=#*()'"-]{0,256}$/;
function isPlainDriver(driver){return PLAIN_DRIVERS.has(driver)||/^[A-Za-z0-9][A-Za-z0-9._-]{0,60}-(?:x86_64|i386)-cpu$/.
test(driver)}function deviceRefusals(properties,ownsBackEnd){const drivers=properties.filter(([name])=>name==="driver").
map(([,value])=>value);return[...drivers.length===0?[{reason:"the `driver` is missing.",remedy:"Name the driver."}]:drivers.
flatMap(driverRefusal),...properties.flatMap(([name,value])=>name==="driver"?[]:propertyRefusal(name,value,ownsBackEnd))]}
function driverRefusal(driver){return typeof driver=="string"&&isPlainDriver(driver)?[]:[{reason:`the driver ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.
WU)(driver)} is not an allowed emulated device. Other drivers can reach files, devices or sockets of the host.`,remedy:"\
Use a driver such as virtio-blk-pci, e1000e, usb-tablet or nvme. No setting allows other drivers."}]}function propertyRefusal(name,value,ownsBackEnd){
const shown=`\`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.T)(name,60)}\``;return/^[A-Za-z][A-Za-z0-9_-]{0,63}$/.
test(name)?BACK_ENDS.has(name)?typeof value=="string"&&(0,_shared_paths_js__WEBPACK_IMPORTED_MODULE_0__.s)(value)&&ownsBackEnd(
name,value)?[]:[{reason:`${shown} names ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.WU)(value)}, but this VM has no suc\
h back end.`,remedy:"Name a disk or network that was declared when the VM started."}]:HOST_PROPERTIES.has(name)?[{reason:`${shown}\
 is ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.WU)(value)}. It reaches a file, device or secret of the host.`,remedy:`\
Remove ${shown}. No setting allows it.`}]:isSafeValue(name,value)?[]:[{reason:`${shown} is ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.
WU)(value)}, which is not a plain value or could be read as a path.`,remedy:`Use a number, a boolean or plain text for ${shown}\
.`}]:[{reason:`${shown} is not a valid property name.`,remedy:`Remove ${shown}.`}]}function isSafeValue(name,value){return typeof value==
"boolean"||typeof value=="number"||typeof value=="bigint"?!0:typeof value!="string"?!1:name==="id"?(0,_shared_paths_js__WEBPACK_IMPORTED_MODULE_0__.
s)(value):SAFE_TEXT.test(value)&&!value.includes("..")}}),51369:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{J4:()=>mismatch,JU:()=>asInteger,WU:()=>show,Y:()=>ruleOf,oA:()=>checkFields,
pU:()=>booleanRule,rC:()=>integerRule,sY:()=>plainNameRule,w6:()=>fileNameRule,yo:()=>oneOfRule});var _shared_json_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
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
created in \`${directory}/\` of the VM's directory.`)}}}),27817:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{S:()=>judge,r:()=>layersRefusal});var untrusted_text=__webpack_require__(10371),
wording=__webpack_require__(8273),json=__webpack_require__(78451),snapshot_operation=__webpack_require__(53633),confine=__webpack_require__(
97118),decision=__webpack_require__(86614),devices=__webpack_require__(21061),fields=__webpack_require__(51369),memory_rules=__webpack_require__(
59489),table=__webpack_require__(72926);function argumentFindings(facts,request,scope){const{arguments:args={}}=request,
problem=shapeProblem(args);if(problem!==void 0)return(0,decision.TR)(`The arguments of \`${facts.name}\` ${problem}.`,"G\
ive the arguments as one JSON object.");const extra=extraKeys(request);return table.Lo.has(facts.name)?(0,decision.h1)([
extra,ruleFindings(facts,args,scope)]):extra}const DEPTH_LIMIT=32,VALUE_LIMIT=2e4;function shapeProblem(value){if(!(0,json.
OW)(value))return"are not a JSON object";let seen=0;const visit=(item,depth)=>{if(seen+=1,seen>VALUE_LIMIT)return`hold m\
ore than ${VALUE_LIMIT} values`;if(depth>DEPTH_LIMIT)return`are nested deeper than ${DEPTH_LIMIT} levels`;if(!(item===null||
typeof item=="string"||typeof item=="boolean"||typeof item=="bigint")){if(typeof item=="number")return Number.isFinite(item)?
void 0:"hold a number that JSON cannot represent";if(typeof item!="object"||!isPlain(item))return"hold a value that JSON\
 cannot represent";for(const child of Object.values(item)){const problem=visit(child,depth+1);if(problem!==void 0)return problem}}};
return visit(value,0)}function isPlain(item){if("toJSON"in item&&typeof item.toJSON=="function")return!1;const prototype=Object.
getPrototypeOf(item);return(Array.isArray(item)||prototype===null||Object.getPrototypeOf(prototype)===null)&&Object.values(
Object.getOwnPropertyDescriptors(item)).every(property=>"value"in property)}const REQUEST_KEYS=["execute","operation","a\
rguments"];function extraKeys(request){const extra=Object.keys(request).filter(key=>!REQUEST_KEYS.includes(key)||key==="\
execute"&&"operation"in request);return extra.length===0?decision.BU:(0,decision.TR)(`A command has \`execute\` and \`argum\
ents\` only, but this one also has ${extra.map(key=>`\`${(0,untrusted_text.T)(key,40)}\``).join(", ")}. maqet assigns th\
e ids, and an out-of-band command would overtake the order of the audit log.`,"Remove the other keys.")}function ruleFindings(facts,args,scope){
const rule=RULES.get(facts.name);if(rule!==void 0)return rule(args,scope);const paths=facts.pathArgs.length>0?(0,confine.
K)(facts,args):decision.BU;return facts.name==="object-add"?(0,decision.h1)([paths,objectAdd(args,scope)]):paths}const watchdogAction=(value,field,scope)=>{
if(typeof value!="string")return(0,fields.J4)("a string",value,field,scope);const nmi=scope.judge({execute:"inject-nmi",
arguments:{}});return value!=="inject-nmi"||nmi.decision==="allow"?decision.BU:(0,decision.TR)(`\`${scope.command}\`: \`${field}\
: inject-nmi\` does the same as the command inject-nmi. ${nmi.reason}`,nmi.remedy)},setAction=(args,scope)=>{const action=(0,fields.
Y)("a string",value=>typeof value=="string");return(0,fields.oA)(args,{required:{},optional:{reboot:action,shutdown:action,
panic:action,watchdog:watchdogAction}},scope)},watchdogSetAction=(args,scope)=>(0,fields.oA)(args,{required:{action:watchdogAction},
optional:{}},scope),createdDisk=(value,field,scope)=>{const created=scope.context.created??[];if(typeof value=="string"&&
created.includes(value))return decision.BU;const legal=created.length===0?"this VM has none":`use one of ${created.join(
", ")}`;return(0,decision.TR)(`\`${scope.command}\`: \`${field}\` names ${(0,fields.WU)(value)}, but maqet created no su\
ch disk for this VM.`,`Name a disk that maqet created: ${legal}.`)},createdDisks=(value,field,scope)=>!Array.isArray(value)||
value.length===0?(0,fields.J4)("a list of disks",value,field,scope):(0,decision.h1)(value.map(node=>createdDisk(node,field,
scope))),snapshotTag=(value,field,scope)=>typeof value=="string"&&(0,snapshot_operation.Ot)(value)?decision.BU:(0,fields.
sY)(value,field,scope);function snapshotRule(required){const always={"job-id":fields.sY,tag:snapshotTag,devices:createdDisks};
return(args,scope)=>(0,fields.oA)(args,{required:{...always,...required},optional:{}},scope)}const transaction=(args,scope)=>{
const{actions}=args;return Array.isArray(actions)?(0,decision.h1)(actions.map((action,index)=>actionFindings(action,index,
scope))):(0,fields.J4)("a list",actions??null,"actions",scope)};function actionFindings(action,index,scope){const type=(0,json.
OW)(action)?action.type:void 0;if(!(0,json.OW)(action)||typeof type!="string"||type==="transaction")return(0,decision.TR)(
`\`transaction\`: action ${index+1} (${(0,fields.WU)(action)}) is not valid.`,"Give it a `type` and its `data`.");if(type===
"abort")return decision.BU;if(!table.Lo.has(type))return(0,decision.TR)(`\`transaction\`: action ${index+1} has the unkn\
own type ${(0,fields.WU)(type)}.`,"Use the name of a QMP command.");const inner=scope.judge({execute:type,arguments:action.
data??{}});return inner.decision==="block"?(0,decision.TR)(`\`transaction\`: action ${index+1} is blocked. ${inner.reason}`,
inner.remedy):{refusals:[],paths:inner.paths.map(path=>({...path,pointer:["actions",index,"data",...path.pointer]}))}}const objectAdd=args=>{
const type=args["qom-type"];return typeof type=="string"&&!/^(?:monitor|mon)\b/i.test(type)?decision.BU:(0,decision.TR)(
`\`object-add\`: \`qom-type\` is ${(0,fields.WU)(type)}. It would open a monitor that bypasses the policy.`,"Use another\
 type of object.")},deviceAdd=(args,scope)=>{const created=scope.context.created??[];return{refusals:(0,devices.aP)(Object.
entries(args),(_property,id2)=>created.includes(id2)).map(({reason,remedy})=>({reason:`\`device_add\`: ${reason}`,remedy})),
paths:[]}},RULES=new Map(Object.entries({...memory_rules.C,"set-action":setAction,"watchdog-set-action":watchdogSetAction,
"snapshot-save":snapshotRule({vmstate:createdDisk}),"snapshot-load":snapshotRule({vmstate:createdDisk}),"snapshot-delete":snapshotRule(
{}),device_add:deviceAdd,transaction}));var policy_layer=__webpack_require__(4899);function judge(layers,request,context={}){
try{return decide(layers,request,context)}catch{return blocked("(unreadable)","unclassified",{reason:"The command cannot\
 be read.",remedy:"Send a plain JSON object with `execute` and `arguments`."})}}function decide(layers,request,context){
const operation="operation"in request,name=operation?request.operation:request.execute;if(typeof name!="string")return blocked(
"(no name)","unclassified",{reason:"The command has no name: `execute` is not a string.",remedy:"Name a command. `maqet \
policy table` lists all commands."});const facts=(0,table.zZ)(name)?(0,table.xS)(name):void 0;if(facts===void 0||operation&&
!(0,table.YG)(name))return blocked(name,"unclassified",unknownRefusal(name));const refusal=sendRefusal(name,operation)??
layersRefusal(layers,facts)??RESERVED.get(name);if(refusal!==void 0)return blocked(name,facts.tier,refusal);const scope={
command:name,context,judge:inner=>judge(layers,inner,context)},{refusals,paths}=argumentFindings(facts,request,scope);return refusals.
length>0?blocked(name,facts.tier,{reason:sentences(refusals,"reason"),remedy:sentences(refusals,"remedy")}):{command:name,
tier:facts.tier,decision:"allow",reason:`${facts.tier}: ${facts.reason}.`,remedy:"",paths}}function blocked(command,tier,{
reason,remedy}){return{command,tier,decision:"block",reason,remedy,paths:[]}}function sentences(refusals,part){return[...new Set(
refusals.map(refusal=>refusal[part]))].join(" ")}function unknownRefusal(name){const shown=(0,untrusted_text.T)(name,64),
suggestion=(0,table.Wr)(name,"Did you mean"),hint=suggestion===void 0?"":` ${suggestion}`;return{reason:(0,table.zZ)(name)?
`\`${shown}\` is not in the command table, and unknown commands are blocked.${hint}`:`\`${shown}\` is not a valid command\
 name: use lower-case letters, digits, \`_\` and \`-\`.${hint}`,remedy:"Correct the name; `maqet policy table` lists all\
 commands. No setting allows an unknown command."}}function sendRefusal(name,operation){if(!(operation||!(0,table.YG)(name)))
return{reason:`\`${name}\` is an operation of maqet and cannot be sent as a command.`,remedy:`Use ${(0,wording.hF)("run")}\
, ${(0,wording.hF)("copy-in")} and ${(0,wording.hF)("copy-out")}, or \`maqet run\` and \`maqet copy\`.`}}function syncRefusal(name){
const reason=`\`${name}\` synchronizes maqet with the guest agent. maqet sends it itself, and would mistake the answer fo\
r its own.`;return[name,{reason,remedy:"Remove it. Use `guest-ping` to check whether the agent answers."}]}const RESERVED=new Map(
[["qmp_capabilities",{reason:"`qmp_capabilities` is the handshake. maqet sent it when it connected, and QEMU answers a s\
econd one with CommandNotFound.",remedy:"Remove it. All other commands work without it."}],...["guest-sync","guest-sync-\
delimited"].map(syncRefusal)]);function layersRefusal(layers,facts){return layers.length===0?{reason:`\`${facts.name}\` i\
s blocked: no policy is in force.`,remedy:"Give at least one policy layer. Its defaults are enough."}:denyRefusal(layers,
facts)??(facts.tier==="dangerous"?dangerRefusal(layers,facts):allowRefusal(layers,facts))}function denyRefusal(layers,facts){
const denying=layers.flatMap(layer=>layer.deny.filter(entry=>(0,policy_layer.hU)(entry,facts)).map(entry=>({layer,entry})));
if(denying.length===0)return;const entries=joined(denying.map(({layer,entry})=>settingLine("deny",[entry],layer)));return{
reason:`\`${facts.name}\` (${facts.tier}) is denied by ${entries}.`,remedy:`Remove that entry. ${(0,wording.hF)("deny")}\
 takes precedence over ${(0,wording.hF)("allow")} and ${(0,wording.hF)("allow-dangerous")}.`}}function dangerRefusal(layers,facts){
const missing=layers.filter(layer=>!layer.allowDangerous.includes(facts.name));if(missing.length===0)return;const lines=joined(
missing.map(layer=>settingLine("allow-dangerous",[...layer.allowDangerous,facts.name],layer)));return{reason:`\`${facts.
name}\` is dangerous and blocked: ${facts.reason}.`,remedy:`To accept the risk, set ${lines}.`}}function allowRefusal(layers,facts){
const missing=layers.filter(layer=>!layer.allow.some(entry=>(0,policy_layer.hU)(entry,facts)));if(missing.length===0)return;
const lines=joined(missing.map(layer=>settingLine("allow",[...layer.allow,facts.name],layer))),sources=joined(missing.map(
layer=>(0,untrusted_text.T)(layer.source)));return{reason:`\`${facts.name}\` (${facts.tier}: ${facts.reason}) is not in \
the ${(0,wording.hF)("allow")} list of ${sources}.`,remedy:`To allow it, set ${lines}.`}}function joined(texts){return[...new Set(
texts)].join(" and ")}function settingLine(list,entries,layer){const line=(0,wording.hF)(list,(0,untrusted_text.T)(entries.
join(", "),300));return`${layer.source.startsWith("inputs")?line:(0,wording.MH)(line)} (${(0,untrusted_text.T)(layer.source)}\
)`}}),59489:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{C:()=>MEMORY_RULES,l:()=>adaptArguments});var _shared_dump_format_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(90463),
_shared_units_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(64886),_shared_version_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
9189),_decision_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(86614),_fields_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
51369);const GIB=2n**30n,FOUR_GIB=4n*GIB,INT64_MAX=2n**63n-1n,LOW_RAM_END=7n*GIB/2n,size=(value,field,scope)=>{const ram=scope.
context.memoryBytes,legal=ram===void 0?"of at least 1":`from 1 to the guest's RAM of ${ram} bytes, ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__.
z3)(ram)}`;return(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.Y)(`an integer ${legal} (QEMU before 9.1 crashes on 0 and be\
low)`,given=>{const bytes=(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.JU)(given);return bytes!==void 0&&bytes>=1n&&bytes<=
(ram===void 0?INT64_MAX:BigInt(ram))})(value,field,scope)},address=(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.rC)(0n,INT64_MAX),
virtualAddress=(value,field,scope)=>{const given=(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.JU)(value);return given!==void 0&&
given>INT64_MAX&&given<2n**64n&&(0,_shared_version_js__WEBPACK_IMPORTED_MODULE_4__.Y)(scope.context.qemuVersion,[9,1])?(0,_decision_js__WEBPACK_IMPORTED_MODULE_2__.
TR)(`\`memsave\`: \`${field}\` is ${given}, but QEMU ${scope.context.qemuVersion} takes signed 64-bit addresses (unsigne\
d since 9.1).`,`Write the same address as \`${field}: ${given-2n**64n}\`.`):(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.rC)(
-(2n**63n),2n**64n-1n)(value,field,scope)},pmemsave=(args,scope)=>(0,_decision_js__WEBPACK_IMPORTED_MODULE_2__.h1)([(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.
oA)(args,{required:{val:address,size,filename:(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.w6)("dumps")},optional:{}},scope),
rangeFindings(args.val,args.size,scope)]),memsave=(args,scope)=>(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.oA)(args,{required:{
val:virtualAddress,size,filename:(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.w6)("dumps")},optional:{"cpu-index":(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.
rC)(0n,4095n)}},scope),fileOnly=(args,scope)=>(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.oA)(args,{required:{filename:(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.
w6)("dumps")},optional:{}},scope);function rangeFindings(val,bytes,scope){const start=(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.
JU)(val),length=(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.JU)(bytes),{memoryBytes}=scope.context;if(start===void 0||length===
void 0||memoryBytes===void 0||start<0n||length<1n)return _decision_js__WEBPACK_IMPORTED_MODULE_2__.BU;const ranges=possibleRam(
BigInt(memoryBytes),scope.context);if(ranges.some(([from,to])=>start>=from&&start+length<=to))return _decision_js__WEBPACK_IMPORTED_MODULE_2__.
BU;const legal=ranges.map(([from,to])=>`0x${from.toString(16)}\u20130x${to.toString(16)}`).join(" or ");return(0,_decision_js__WEBPACK_IMPORTED_MODULE_2__.
TR)(`\`${scope.command}\`: the range from 0x${start.toString(16)} to 0x${(start+length).toString(16)} is outside the gue\
st's RAM.`,`Keep the range within ${legal}.`)}function possibleRam(ram,context){return isX86(context)?[[0n,ram<LOW_RAM_END?
ram:LOW_RAM_END],[FOUR_GIB,FOUR_GIB+ram]]:[[0n,FOUR_GIB+ram]]}function isX86({arch}){return arch==="x86_64"||arch==="i38\
6"}const paging=(value,field,scope)=>value!==!0||isX86(scope.context)&&scope.context.memoryLimited===!0?(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.
pU)(value,field,scope):(0,_decision_js__WEBPACK_IMPORTED_MODULE_2__.TR)("`dump-guest-memory`: `paging: true` is only for\
 x86 guests under a memory limit, because QEMU allocates several GiB of the host for it.","Omit `paging`: crash reads th\
e dump without it."),detach=(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.Y)("false or omitted, so that the dump is complet\
e when the command returns",value=>value===!1),dumpFormat=(value,field,scope)=>(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.
yo)(...scope.context.dumpFormats??_shared_dump_format_js__WEBPACK_IMPORTED_MODULE_0__.rY)(value,field,scope),dumpGuestMemory=(args,scope)=>{
const bound=(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.rC)(0n,INT64_MAX),required={protocol:(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.
w6)("dumps","file:"),paging},optional={detach,begin:bound,length:(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.rC)(1n,INT64_MAX),
format:dumpFormat};return(0,_decision_js__WEBPACK_IMPORTED_MODULE_2__.h1)([(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.oA)(
withDefaults(args),{required,optional},scope),combinationFindings(args,scope)])};function withDefaults(args){return Object.
hasOwn(args,"paging")?args:{...args,paging:!1}}function combinationFindings(args,scope){const filtered=args.begin!==void 0||
args.length!==void 0;return args.begin===void 0!=(args.length===void 0)?(0,_decision_js__WEBPACK_IMPORTED_MODULE_2__.TR)(
"`dump-guest-memory`: `begin` and `length` require each other.","Give both or neither."):filtered&&args.paging===!0?(0,_decision_js__WEBPACK_IMPORTED_MODULE_2__.
TR)("`dump-guest-memory`: `paging` cannot be combined with `begin` and `length`.","Remove one of them."):(args.format??"\
elf")==="elf"||!filtered&&args.paging!==!0?rangeFindings(args.begin,args.length,scope):(0,_decision_js__WEBPACK_IMPORTED_MODULE_2__.
TR)("`dump-guest-memory`: `paging`, `begin` and `length` are available for the format elf only.","Remove them, or set `f\
ormat: elf`.")}const MEMORY_RULES={pmemsave,memsave,dumpdtb:fileOnly,"dump-skeys":fileOnly,"dump-guest-memory":dumpGuestMemory,
screendump:(args,scope)=>{const required={filename:(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.w6)("screenshots")},optional={
device:_fields_js__WEBPACK_IMPORTED_MODULE_3__.sY,head:(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.rC)(0n,63n),format:(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.
yo)("ppm","png")},findings=(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.oA)(args,{required,optional},scope);if(args.format===
void 0||!(0,_shared_version_js__WEBPACK_IMPORTED_MODULE_4__.Y)(scope.context.qemuVersion,[7,1]))return findings;const early=(0,_decision_js__WEBPACK_IMPORTED_MODULE_2__.
TR)(`\`screendump\`: \`format\` requires QEMU 7.1 or newer, and this is ${scope.context.qemuVersion}.`,"Remove `format`:\
 the picture is a PPM.");return(0,_decision_js__WEBPACK_IMPORTED_MODULE_2__.h1)([findings,early])}};function adaptArguments(command,args,context){
if(command==="dump-guest-memory")return withDefaults(args);if(command!=="memsave"||!(0,_shared_version_js__WEBPACK_IMPORTED_MODULE_4__.
Y)(context.qemuVersion,[9,1]))return args;const val=(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__.JU)(args.val);return val!==
void 0&&val>INT64_MAX&&val<2n**64n?{...args,val:val-2n**64n}:args}}),9189:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Y:()=>isBefore});function isBefore(version,limit){const match=/^(\d{1,4})\.(\d{1,4})/.
exec(version??"");if(match===null)return!1;const major=Number(match[1]);return major<limit[0]||major===limit[0]&&Number(
match[2])<limit[1]}})};export{id,ids,modules};
