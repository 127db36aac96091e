const id=2921,ids=[2921],modules={72029:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{EG:()=>emptyField,N7:()=>optionalField,eU:()=>fieldWithDefault,gW:()=>inputFacts,ku:()=>reject});
var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(29396),zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(88532),
zod__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(92857);const inputFacts=zod__WEBPACK_IMPORTED_MODULE_0__.u5();function reject(context,problem,value,path=[]){
return context.addIssue({code:"custom",message:problem,params:value===void 0?{}:{value},path:[...path]}),zod__WEBPACK_IMPORTED_MODULE_1__.
tm}function fieldWithDefault(facts,read){return zod__WEBPACK_IMPORTED_MODULE_2__.YjP().transform(read).prefault(facts.default).
register(inputFacts,facts)}function optionalField(facts,read){return zod__WEBPACK_IMPORTED_MODULE_2__.YjP().transform(read).
optional().register(inputFacts,facts)}function emptyField(facts,read,empty){return zod__WEBPACK_IMPORTED_MODULE_2__.YjP().
transform(read).default(empty).register(inputFacts,facts)}}),21280:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Hl:()=>SOURCES,aG:()=>qmpFields,zl:()=>vmFields});var wording=__webpack_require__(
8273),arch=__webpack_require__(73807),external_node_path_=__webpack_require__(76760),external_node_path_default=__webpack_require__.
n(external_node_path_),untrusted_text=__webpack_require__(10371),url=__webpack_require__(26727),field=__webpack_require__(
72029),readers=__webpack_require__(18961),syntax=__webpack_require__(42338);const LONGEST_COMMAND_LINE=2047,commandLine=(text,context)=>{
const joined=text.replace(/\s*\r?\n\s*/g," ");return Buffer.byteLength(joined)>LONGEST_COMMAND_LINE?(0,field.ku)(context,
`is longer than the ${LONGEST_COMMAND_LINE} bytes that an x86 kernel reads; shorten it`,(0,readers.ni)(joined)):(0,readers.
pF)(joined,context)},imageSource=(text,context)=>{if(!(0,url.Zj)(text))return(0,readers.$S)(text,context);const problem=(0,url.
OL)(text);return problem===void 0?text:(0,field.ku)(context,problem,(0,url.zA)(text))},firmware=(text,context)=>(0,syntax.
Ye)(text)?text==="uefi"?{kind:"uefi"}:{kind:"own"}:{kind:"file",file:(0,readers.$S)(text,context)},KINDS=["#cloud-config",
"#!","#include","#cloud-boothook","#part-handler","## template: jinja","#upstart-job"],cloudInit=async(text,context)=>{if((0,syntax.
yL)(text)){const problem=await userDataProblem(text);return problem===void 0?{kind:"text",text}:(0,field.ku)(context,problem,
text.split(`
`,1)[0]??"")}return/[\0\r\n]/.test(text)?(0,field.ku)(context,"is neither a path nor user-data; start user-data with #cl\
oud-config or #!"):(0,syntax.gU)(text)?(0,field.ku)(context,"is a URL; download the file first and give its path"):{kind:"\
file",file:external_node_path_default().resolve(text)}};async function userDataProblem(text){if(!text.startsWith("#"))return;
if(!KINDS.some(kind=>text.startsWith(kind)))return`is not a kind of user-data; start it with ${KINDS.join(", ")}`;if(!/^#cloud-config\s*$/.
test(text.split(`
`,1)[0]??""))return;const{isMap,parseDocument}=await __webpack_require__.e(8815).then(__webpack_require__.t.bind(__webpack_require__,
38815,19)),document=parseDocument(text,{version:"1.1",logLevel:"error",prettyErrors:!1}),[error]=document.errors;return error!==
void 0?`is not valid YAML: ${(0,readers.f6)((0,untrusted_text.T)(error.message,200))}`:document.contents===null||isMap(document.
contents)?void 0:"is not a map of settings; write `key: value` lines"}const FORWARD=/^(\d{1,5}):(\d{1,5})(?:\/(tcp|udp))?$/,
portRequests=(text,context)=>{const requests=[],taken=new Set;for(const entry of text.split(/[\s,]+/).filter(word=>word!==
"")){const request=portRequest(entry);if(typeof request=="string"){(0,field.ku)(context,request,entry);continue}const key=`${request.
host}/${request.protocol}`;request.host!==0&&taken.has(key)&&(0,field.ku)(context,`uses the host port ${key} twice; use \
another one, or 0 for a free one`,entry),taken.add(key),requests.push(request)}return requests};function portRequest(entry){
const match=FORWARD.exec(entry);if(match===null)return"is not a forward; use HOST:GUEST or HOST:GUEST/udp, such as 8080:\
80, or 0:22 for a free host port";const[host,guest]=[Number(match[1]),Number(match[2])];return host>65535||guest>65535||
guest===0?"has a port out of range; use 1 to 65535, or 0 for a free host port":{host,guest,protocol:match[3]==="udp"?"ud\
p":"tcp"}}var qmp=__webpack_require__(22551),promises_=__webpack_require__(51455),errors=__webpack_require__(58382),host_paths=__webpack_require__(
68230),nearest=__webpack_require__(33411),spec=__webpack_require__(64654),paths=__webpack_require__(27981);const LEGAL="\
write PATH:TAG, such as build:out, or the word workspace, optionally followed by :ro, :virtiofs or a security model";function shareList(env){
return async(text,context)=>{const places=await(0,paths.fq)(env),shares=[];for(const line of text.split(/\r?\n/).map(one=>one.
trim())){if(line==="")continue;const share=await readShare(line,places);typeof share=="string"?(0,field.ku)(context,share,
line):shares.some(({tag})=>tag===share.tag)?(0,field.ku)(context,`uses the tag ${share.tag} twice; use another one`,line):
shares.push(share)}return shares}}async function readShare(line,places){const{directory,tag,words}=(0,syntax.c_)(line),twice=words.
find((word,at)=>words.indexOf(word)!==at);if(twice!==void 0)return`has the word ${twice} twice; write it once`;const[securityModel,
...more]=spec.Yu.filter(model2=>words.includes(model2)),transport=words.includes("virtiofs")?"virtiofs":"9p";if(more.length>
0)return`has two security models, ${securityModel} and ${more[0]}; use one of them`;if(securityModel!==void 0&&transport===
"virtiofs")return`has the security model ${securityModel}, which virtiofs does not support; leave it out`;if(directory===
"")return`is not a share; ${LEGAL}`;if(!(0,syntax.dz)(tag))return`has the tag ${JSON.stringify(tag)}; a tag is 1 to 31 l\
etters, digits, dashes and underscores: ${LEGAL}`;const readOnly=words.includes("ro"),found=await findDirectory(directory??
".",readOnly,places);if("problem"in found)return await strayWord(directory??"",tag,places)??found.problem;const model=securityModel===
void 0?{}:{securityModel};return{path:found.path,tag,readOnly,transport,...model}}async function strayWord(rest,word,{workspace}){
const{directory,tag}=(0,syntax.c_)(rest);if(!(directory===void 0||directory!==""&&(0,syntax.dz)(tag)&&await(0,paths.t2)(
external_node_path_default().resolve(workspace,directory))))return;const guess=(0,nearest.au)(word,syntax.ij),hint=guess===
void 0?"":`${guess} `;return`has the unknown word ${JSON.stringify(word)}; ${hint}the words that may follow a tag are ${syntax.
ij.join(", ")}`}async function findDirectory(directory,readOnly,{workspace,guarded}){const found=await(0,host_paths.sC)(
directory,{use:readOnly?"read":"write",from:workspace,guarded});if("problem"in found)return found;try{return(await(0,promises_.
stat)(found.path)).isDirectory()?found:{problem:"is a file; share the directory that holds it"}}catch(error){const code=(0,errors.
UQ)(error);return code!=="ENOENT"?{problem:`cannot be read (${code}); check the path and its permissions`}:{problem:`nam\
es ${external_node_path_default().resolve(workspace,directory)}, which does not exist; create it first`}}}const MOST_FILES=32,
SOURCES=["image","kernel","cdrom","firmware","disks"],configFiles=(text,context)=>{const lines=text.split(/\r?\n/).flatMap(
line=>line.trim()||[]);lines.length>MOST_FILES&&(0,field.ku)(context,`names more than ${MOST_FILES} files`,lines[MOST_FILES]);
const files=lines.map(line=>(0,readers.$S)(line,context));for(const[index,line]of lines.entries())files.indexOf(files[index]??
"")!==index&&(0,field.ku)(context,"is named twice; name it once, where it should take effect",line);return files},sha256=(text,context)=>/^[0-9a-f]{64}$/i.
test(text)?text.toLowerCase():(0,field.ku)(context,"is not a SHA-256; use 64 hexadecimal digits, as sha256sum prints the\
m"),disks=async(text,context)=>(await Promise.all([__webpack_require__.e(4523),__webpack_require__.e(2088),__webpack_require__.
e(8815),__webpack_require__.e(5139)]).then(__webpack_require__.bind(__webpack_require__,75139))).diskRequests(text,context),
qemuArguments=async(text,context)=>(await Promise.all([__webpack_require__.e(8815),__webpack_require__.e(8259)]).then(__webpack_require__.
bind(__webpack_require__,98259))).qemuArguments(text,context),vmFields={vm:(0,field.N7)({group:"VM",description:"Name of\
 the VM: up to 32 lower-case letters, digits and dashes. If a VM of that name is running, the step attaches to it. If no\
ne is, the inputs must name something to boot.",unset:"the default name, and the self-test guest boots if nothing else d\
oes"},(0,readers.wC)(/^[a-z0-9][a-z0-9-]{0,31}$/,"1 to 32 lower-case letters, digits and dashes, and no dash first")),config:(0,field.
N7)({group:"VM",description:"Configuration files, one a line: YAML whose keys are these inputs, or a configuration of MA\
QET (Python). A later file overrides an earlier one, and an input overrides the files. Relative paths start at the direc\
tory of their file.",unset:"none",list:!0},configFiles),arch:(0,field.N7)({group:"VM",shape:"text",description:`Architec\
ture of the guest: ${arch.Pr.map(arch2=>`\`${arch2}\``).join(", ")}. Names of other tools, such as \`amd64\`, \`arm64\` and \
\`armhf\`, mean the same.`,unset:"the host's, or `x86_64` for the self-test guest"},(0,readers.yL)(...arch.Pr)),machine:(0,field.
N7)({group:"VM",shape:"text",description:"QEMU's name of the machine type, without properties.",unset:`the usual machine\
 of ${(0,wording.hF)("arch")} in a fixed version: q35, virt, pseries, s390-ccw-virtio or malta`},(0,readers.wC)(/^(?!help$)[a-z0-9][a-z0-9._-]{0,63}$/i,
"the plain name of a machine type, such as pc or pc-q35-7.2")),cpu:(0,field.N7)({group:"VM",shape:"text",description:"CP\
U model, optionally with features, e.g. `qemu64,+avx2` or `cortex-a57`.",unset:`\`max\`, or the best model for the machine\
 of ${(0,wording.hF)("arch")}`},(0,readers.wC)(/^(?!help$)[A-Za-z0-9][A-Za-z0-9._+=,:-]{0,399}$/,"a CPU model and its fe\
atures, such as max or qemu64,+avx2")),cpus:(0,field.eU)({group:"VM",shape:"text",description:"Number of CPUs, 1 to 255.",
default:"2"},(0,readers.nd)(1,255)),memory:(0,field.eU)({group:"VM",shape:"text",description:"Memory of the VM in whole \
MiB: a number with `M`, `G` or `T`.",default:"1G"},readers.Bl),accel:(0,field.eU)({group:"VM",shape:"text",description:"\
Accelerator. `auto` first boots a tiny guest to test KVM or HVF, and falls back to `tcg` with a warning. `kvm` and `hvf`\
 fail if they do not work.",default:"auto"},(0,readers.yL)("auto","kvm","hvf","tcg")),image:(0,field.N7)({group:"VM",shape:"\
text",description:"Disk image to boot: a qcow2 or raw file, or its https URL, optionally compressed as .gz, .xz or .zst.\
 The VM writes to an overlay, never to the image.",unset:"no disk"},imageSource),"image-sha256":(0,field.N7)({group:"VM",
description:`Expected SHA-256 of the file that ${(0,wording.hF)("image")} names, before it is unpacked. With it, a downl\
oaded image is cached.`,unset:"not checked"},sha256),disks:(0,field.EG)({group:"VM",shape:"text",yaml:["list"],description:"\
Further disks: a YAML list of `{name, size, type, file, interface, backing-file, backing-format, readonly, cache, discar\
d}`. `size` creates an empty disk, `file` attaches a file through an overlay.",unset:"none"},disks,[]),kernel:(0,field.N7)(
{group:"VM",shape:"text",description:`Kernel to boot directly, built for ${(0,wording.hF)("arch")}: a \`vmlinuz\` (bzImage\
, Image, zImage), an ELF file or, on x86, a multiboot kernel.`,unset:"none"},readers.$S),initrd:(0,field.N7)({group:"VM",
shape:"text",description:`Initial RAM disk for ${(0,wording.hF)("kernel")}.`,unset:"none"},readers.$S),append:(0,field.N7)(
{group:"VM",shape:"text",description:`Command line for ${(0,wording.hF)("kernel")}. To see its messages in the serial lo\
g, add the console of ${(0,wording.hF)("arch")}: \`console=ttyS0\` (x86, RISC-V, MIPS), \`ttyAMA0\` (ARM), \`hvc0\` (ppc64) or\
 \`ttysclp0\` (s390x).`,unset:"empty"},commandLine),cdrom:(0,field.N7)({group:"VM",shape:"text",description:"ISO file to\
 insert, read-only.",unset:"no drive"},readers.$S),firmware:(0,field.N7)({group:"VM",shape:"text",description:"`uefi`, `\
bios` (the machine's own firmware), or the path of a firmware image.",unset:"the machine's own"},firmware),"self-test":(0,field.
eU)({group:"VM",shape:"text",description:`Whether the embedded self-test guest boots. It also boots if neither ${(0,wording.
hF)("vm")} nor anything that boots is set: ${SOURCES.map(name=>(0,wording.hF)(name)).join(", ")}.`,default:"false",boolean:!0},
readers.Jt),"cloud-init":(0,field.N7)({group:"VM",shape:"hash",verbatim:!0,description:"User-data for cloud-init (NoClou\
d): a path, or the text itself, which starts with `#cloud-config` or `#!`.",unset:"none"},cloudInit),network:(0,field.eU)(
{group:"VM",shape:"text",description:`Network of the VM: \`user\` reaches the outside through the host, \`isolated\` only ac\
cepts ${(0,wording.hF)("ports")}, \`none\` has no network card.`,default:"user"},(0,readers.yL)("user","isolated","none")),
ports:(0,field.EG)({group:"VM",shape:"text",description:"Ports of the guest to forward from 127.0.0.1: `HOST:GUEST` a li\
ne, optionally with `/udp`. Host port 0 picks a free port, which the results report.",unset:"none",list:!0},portRequests,
[]),share:(0,field.EG)({group:"VM",shape:"text",description:`Directories of the host that the guest can mount, one a lin\
e: \`path:tag[:ro][:virtiofs]\`, or the word \`workspace\` for the ${wording.un} under that tag. Shared over 9p unless \`\
:virtiofs\` is given. For 9p, \`:mapped-xattr\` or another security model may follow.`,unset:"none",list:!0},shareList(process.
env),[]),"qemu-args":(0,field.EG)({group:"VM",shape:"text",yaml:["text","list"],description:"Further arguments for QEMU:\
 a YAML list with one argument an item, or one text that is split as a shell splits it, without expansion. The policy ch\
ecks them.",unset:"none"},qemuArguments,[])},qmpFields={qmp:(0,field.EG)({group:"QMP",verbatim:!0,yaml:["text","list","m\
ap"],description:"QMP commands to run once the VM is ready: a YAML list, or one command a line. The whole script is chec\
ked before anything starts.",unset:"none"},qmp.wI,[]),allow:(0,field.N7)({group:"QMP",description:"Commands that may run\
: names, globs, `@safe`, `@memory-dump`, `@privileged`.",unset:"all three tiers",list:!0},(0,qmp.$)("allow")),deny:(0,field.
N7)({group:"QMP",description:`Commands that must not run: names, globs or tiers. Overrides ${(0,wording.hF)("allow")}.`,
unset:"none",list:!0},(0,qmp.$)("deny")),"allow-dangerous":(0,field.N7)({group:"QMP",description:"Dangerous commands tha\
t may run, each by its name, without globs.",unset:"none",list:!0},(0,qmp.$)("allow-dangerous")),policy:(0,field.N7)({group:"\
QMP",description:`Policy file: an upper limit that ${(0,wording.hF)("allow")}, ${(0,wording.hF)("deny")} and ${(0,wording.
hF)("allow-dangerous")} can narrow, never widen.`,unset:"none"},readers.$S)}}),27981:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ci:()=>guestPath,Kw:()=>openProblem,OR:()=>confinedPath,fq:()=>hostPlaces,t2:()=>exists});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__),_shared_host_paths_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(68230),
_shared_wording_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(8273),_state_layout_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
61719);const LONGEST_PATH=4096;async function hostPlaces(env){const temp=env.RUNNER_TEMP||void 0,guarded=[(0,_state_layout_js__WEBPACK_IMPORTED_MODULE_4__.
om)(env),...temp===void 0?[]:["_runner_file_commands","_github_workflow"].map(name=>node_path__WEBPACK_IMPORTED_MODULE_1___default().
join(temp,name)),...["GITHUB_ENV","GITHUB_PATH","GITHUB_OUTPUT","GITHUB_STATE","GITHUB_STEP_SUMMARY"].flatMap(name=>env[name]||
[])];return{workspace:await(0,_shared_host_paths_js__WEBPACK_IMPORTED_MODULE_2__.W_)(node_path__WEBPACK_IMPORTED_MODULE_1___default().
resolve(env.GITHUB_WORKSPACE||".")),temp:temp===void 0?void 0:await(0,_shared_host_paths_js__WEBPACK_IMPORTED_MODULE_2__.
W_)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(temp)),guarded:[...new Set(await Promise.all(guarded.map(directory=>(0,_shared_host_paths_js__WEBPACK_IMPORTED_MODULE_2__.
W_)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(directory)))))]}}async function confinedPath(text,use,{workspace,
temp,guarded}){const within=[{directory:workspace,what:`the ${_shared_wording_js__WEBPACK_IMPORTED_MODULE_3__.un}`},...temp===
void 0?[]:[{directory:temp,what:"the runner's temporary directory"}]];return await(0,_shared_host_paths_js__WEBPACK_IMPORTED_MODULE_2__.
sC)(text,{use,from:workspace,within,guarded})}async function exists(file){return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
lstat)(file).then(()=>!0,()=>!1)}function openProblem(code,error){switch(code){case"ENOENT":case"ENOTDIR":return`does no\
t exist; check the path, a relative one starts at the ${_shared_wording_js__WEBPACK_IMPORTED_MODULE_3__.un}`;case"EACCES":case"\
EPERM":return"cannot be read by this user; change its permissions with chmod or chown";case"ELOOP":return"is a link that\
 leads back to itself; name the file";default:return`cannot be read (${code??String(error)}); check the file and its dis\
k`}}function guestPath(text){return text.startsWith("/")?/[\0\r\n]/.test(text)?{problem:"has a guest path with a line br\
eak or NUL byte; remove it"}:text.length>LONGEST_PATH?{problem:`has a guest path longer than ${LONGEST_PATH} characters;\
 shorten it`}:text.split("/").includes("..")?{problem:"has a guest path with `..`; write the path without it"}:{path:node_path__WEBPACK_IMPORTED_MODULE_1___default().
posix.normalize(text)}:{problem:"has a guest path that is not absolute; start it with /"}}}),22551:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>policyList,Rh:()=>snapshotOperations,wI:()=>qmpScript});var zod__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
88532),_policy_layer_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4899),_shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
53633),_field_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(72029),_readers_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
18961);const qmpScript=async(text,context)=>{const{parseScript,ScriptError}=await Promise.all([__webpack_require__.e(8815),
__webpack_require__.e(8695)]).then(__webpack_require__.bind(__webpack_require__,68695));try{const steps=parseScript(text);
return steps.length>0?steps:(0,_field_js__WEBPACK_IMPORTED_MODULE_2__.ku)(context,"has no step, so that nothing would be\
 sent; write a command, or leave it out",text.trim())}catch(error){if(!(error instanceof ScriptError))throw error;const source=text.
split(/\r?\n/);for(const{line,problem}of error.problems)(0,_field_js__WEBPACK_IMPORTED_MODULE_2__.ku)(context,`line ${line}\
: ${(0,_readers_js__WEBPACK_IMPORTED_MODULE_3__.f6)(problem)}`,source[line-1]?.trim()??"",["line",line-1]);return zod__WEBPACK_IMPORTED_MODULE_4__.
tm}},snapshotOperations=(text,context)=>{const steps=[];for(const[index,whole]of text.split(/\r?\n/).entries()){const line=whole.
trim();if(line==="")continue;const operation=(0,_shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_1__.mT)(line);typeof operation==
"string"?(0,_field_js__WEBPACK_IMPORTED_MODULE_2__.ku)(context,operation,line):steps.push({line:index+1,kind:"snapshot",
operation})}return steps};function policyList(list){return(text,context)=>{const entries=[...new Set(text.split(/[\s,]+/).
filter(entry=>entry!==""))];for(const entry of entries){const problem=(0,_policy_layer_js__WEBPACK_IMPORTED_MODULE_0__.qH)(
list,entry);problem!==void 0&&(0,_field_js__WEBPACK_IMPORTED_MODULE_2__.ku)(context,problem,entry)}return entries}}}),18961:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$S:()=>localPath,Bl:()=>memorySize,Jt:()=>flag,O6:()=>autoOrPath,f6:()=>withoutStop,
nd:()=>integer,ni:()=>start,p0:()=>duration,pF:()=>singleLine,wC:()=>matching,yL:()=>oneOf});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__),_shared_units_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
64886),_field_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(72029),_syntax_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
42338);const MIB=2**20,LONGEST_MS=120*36e5,LONGEST_TEXT=4096;function oneOf(...legal){return(text,context)=>legal.find(value=>value===
text)??(0,_field_js__WEBPACK_IMPORTED_MODULE_2__.ku)(context,`is not one of ${legal.join(", ")}`)}const flag=(text,context)=>{
const lower=text.toLowerCase();return lower==="true"?!0:lower==="false"?!1:(0,_field_js__WEBPACK_IMPORTED_MODULE_2__.ku)(
context,"is not a boolean; use true or false")};function integer(least,most){return(text,context)=>{const value=/^\d{1,9}$/.
test(text)?Number(text):Number.NaN;return value>=least&&value<=most?value:(0,_field_js__WEBPACK_IMPORTED_MODULE_2__.ku)(
context,`is not a whole number from ${least} to ${most}`)}}function matching(pattern,legal){return(text,context)=>pattern.
test(text)?text:(0,_field_js__WEBPACK_IMPORTED_MODULE_2__.ku)(context,`is not valid; use ${legal}`)}const memorySize=(text,context)=>{
const bytes=(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__.DB)(text);if(bytes===void 0)return(0,_field_js__WEBPACK_IMPORTED_MODULE_2__.
ku)(context,"is not a size; use a number with K, M, G or T, such as 512M");if(bytes>=MIB&&bytes%MIB===0)return bytes;const hint=/^[1-9]\d{0,5}$/.
test(text)?`, such as ${text}M (a number without a unit counts bytes)`:", such as 512M";return(0,_field_js__WEBPACK_IMPORTED_MODULE_2__.
ku)(context,`is not a whole number of MiB; use at least 1M${hint}`)},duration=(text,context)=>{const ms=(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__.
E9)(text);return ms===void 0?(0,_field_js__WEBPACK_IMPORTED_MODULE_2__.ku)(context,"is not a duration; use a number with\
 ms, s, m or h, such as 90s or 1h30m"):ms>=1&&ms<=LONGEST_MS?ms:(0,_field_js__WEBPACK_IMPORTED_MODULE_2__.ku)(context,"i\
s out of range; use a duration from 1ms to 120h")},singleLine=(text,context)=>/[\u0000-\u0008\u000a-\u001f\u007f]/.test(
text)?(0,_field_js__WEBPACK_IMPORTED_MODULE_2__.ku)(context,"has a line break or control character; write it on one line"):
text,localPath=(text,context)=>(0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__.gU)(text)?(0,_field_js__WEBPACK_IMPORTED_MODULE_2__.
ku)(context,"is a URL; download the file first and give its path"):text.length>LONGEST_TEXT?(0,_field_js__WEBPACK_IMPORTED_MODULE_2__.
ku)(context,`is longer than ${LONGEST_TEXT} characters; use a shorter path`,start(text)):(singleLine(text,context),node_path__WEBPACK_IMPORTED_MODULE_0___default().
resolve(text)),autoOrPath=(text,context)=>text==="auto"?text:localPath(text,context);function start(text){return`${text.
slice(0,60)}\u2026`}function withoutStop(message){return message.trim().replace(/\.$/,"")}}),52921:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{m:()=>INPUTS,i:()=>inputSchema});var schemas=__webpack_require__(92857),inputs_field=__webpack_require__(
72029),address=__webpack_require__(28389),dump_format=__webpack_require__(90463),wording=__webpack_require__(8273),readers=__webpack_require__(
18961);const syslogAddress=(text,context)=>(0,address.X)(text)??(0,inputs_field.ku)(context,"is not the address of a sys\
log server; use tls://host:port, tcp://host:port or udp://host:port"),versionRange=async(text,context)=>{const{isVersionRange}=await Promise.
all([__webpack_require__.e(4523),__webpack_require__.e(6347)]).then(__webpack_require__.bind(__webpack_require__,96347));
return isVersionRange(text)?text:(0,inputs_field.ku)(context,"is not a version range; use one such as >=8.2, 7.2.x or 9.\
1 || 10")},matrixContext=(text,context)=>{try{return JSON.parse(text)===null?void 0:text}catch{return(0,inputs_field.ku)(
context,"is not JSON; leave it out, the runner sets it")}},evidenceFields={dump:(0,inputs_field.eU)({group:"Evidence",description:"\
When to dump the guest's whole memory at the end: `never`, `on-failure`, `on-panic` (of the guest) or `always`.",default:"\
never"},(0,readers.yL)("never","on-failure","on-panic","always")),"dump-format":(0,inputs_field.eU)({group:"Evidence",description:"\
Format of that dump: `raw` (an image of physical memory), `elf` (for crash and gdb) or `kdump-zlib` (for crash).",default:"\
raw"},(0,readers.yL)(...dump_format.Md)),"dump-compress":(0,inputs_field.eU)({group:"Evidence",description:"Compression \
of dumps: `zstd` or `none`.",default:"zstd"},(0,readers.yL)(...dump_format.VV)),screenshot:(0,inputs_field.eU)({group:"E\
vidence",description:"When to keep a PNG of the guest's display at the end: `never`, `on-failure` or `always`.",default:"\
on-failure"},(0,readers.yL)("never","on-failure","always")),"audit-syslog":(0,inputs_field.N7)({group:"Evidence",shape:"\
text",description:"Syslog server that also receives the audit log, as it is written: `tls://host:port`, `tcp://host:port\
` or `udp://host:port`.",unset:"none"},syslogAddress),"audit-format":(0,inputs_field.N7)({group:"Evidence",shape:"text",
description:"Format of the syslog messages: `jsonl` (each record as in `audit.jsonl`) or `text` (one readable line).",unset:"\
`jsonl`"},(0,readers.yL)("jsonl","text")),upload:(0,inputs_field.eU)({group:"Evidence",description:"When to upload the e\
vidence as artifacts: `never`, `on-failure` or `always`. Without an artifact service the files stay where they are, and \
a notice says where.",default:"always"},(0,readers.yL)("never","on-failure","always")),"artifact-name":(0,inputs_field.N7)(
{group:"Evidence",description:"Name of the artifact. Each dump becomes a separate artifact, whose name starts with it.",
unset:"a unique name made from job, VM and matrix"},(0,readers.wC)(/^[^":<>|*?\\/\r\n\u0000-\u001f]{1,160}$/,'up to 160 \
characters without " : < > | * ? \\ / and line breaks')),"retention-days":(0,inputs_field.N7)({group:"Evidence",description:"\
Number of days to keep the artifacts, 1 to 90.",unset:"the repository's setting"},(0,readers.nd)(1,90))},qemuFields={qemu:(0,inputs_field.
eU)({group:"QEMU",description:"Path of the QEMU binary, or of a directory that contains it, directly or in its `bin`. `a\
uto` searches for it.",default:"auto"},readers.O6),"qemu-version":(0,inputs_field.N7)({group:"QEMU",description:"Semver \
range that the version of QEMU must satisfy, e.g. `>=8.2`.",unset:"any"},versionRange),install:(0,inputs_field.eU)({group:"\
QEMU",description:"Whether the package manager may install QEMU, and what else a guest needs, if it is missing.",default:"\
true",boolean:!0},readers.Jt),cache:(0,inputs_field.eU)({group:"QEMU",description:`Whether a downloaded image that has ${(0,wording.
hF)("image-sha256")} may be kept in the Actions cache.`,default:"true",boolean:!0},readers.Jt)},lifetimeFields={keep:(0,inputs_field.
N7)({group:"Lifetime",description:"`true` leaves the VM running for later steps, even if this step fails, and the post s\
tep stops it. `false` stops it at the end of this step, even if the step only attached to it.",unset:"a step stops a VM \
that it started, and leaves a VM that it attached to",boolean:!0},readers.Jt),matrix:(0,inputs_field.N7)({group:"Interna\
l",description:"Internal: the matrix of the job, which makes artifact names unique. Do not set it.",unset:"none",expression:"\
${{ toJSON(matrix) }}"},matrixContext)};var channel=__webpack_require__(83435),paths=__webpack_require__(27981),syntax=__webpack_require__(
42338);function copyInList(env){return async(text,context)=>{const places=await(0,paths.fq)(env),copies=[];for(const line of linesOf(
text)){const copy=await readCopyIn(line,places);typeof copy=="string"?(0,inputs_field.ku)(context,copy,line):copies.push(
copy)}return copies}}function copyOutList(env){return async(text,context)=>{const places=await(0,paths.fq)(env),copies=[];
for(const line of linesOf(text)){const copy=await readCopyOut(line,places);typeof copy=="string"?(0,inputs_field.ku)(context,
copy,line):copies.push(copy)}return copies}}async function readCopyIn(line,places){const copy=(0,syntax.Jy)(line);if(copy===
void 0)return"is not HOST:GUEST; give an absolute path in the guest, such as tests/:/root/tests";const[host,guest]=[await(0,paths.
OR)(copy.host,"read",places),(0,paths.Ci)(copy.guest)];if("problem"in host)return host.problem;if("problem"in guest)return guest.
problem;if(!await(0,paths.t2)(host.path))return`does not exist on this machine; check the path, a relative one starts at\
 the ${wording.un}`;const problem=await copyInProblem(host.path);return problem===void 0?{host:host.path,guest:guest.path}:
`cannot be copied: ${problem}`}async function copyInProblem(host){const{checkCopyIn}=await Promise.all([__webpack_require__.
e(6118),__webpack_require__.e(3178),__webpack_require__.e(6722)]).then(__webpack_require__.bind(__webpack_require__,13178));
return await checkCopyIn(host).then(()=>{},error=>(error instanceof Error?error.message:String(error)).replace(/\.$/,""))}
async function readCopyOut(line,places){const copy=(0,syntax.aj)(line);if(copy===void 0)return"is not GUEST:HOST; give a\
n absolute path in the guest, such as /root/report.xml:results/";const[guest,host]=[(0,paths.Ci)(copy.guest),keepSlash(copy.
host,await(0,paths.OR)(copy.host,"write",places))];return"problem"in guest?guest.problem:"problem"in host?host.problem:{
guest:guest.path,host:host.path}}function keepSlash(text,result){return"path"in result&&text.endsWith("/")&&result.path!==
"/"?{path:`${result.path}/`}:result}function linesOf(text){return text.split(/\r?\n/).map(line=>line.trim()).filter(line=>line!==
"")}var readiness=__webpack_require__(85824),errors=__webpack_require__(58382);const waitCondition=async(text,context)=>{
const condition=(0,readiness.i$)(text);if(condition===void 0)return(0,inputs_field.ku)(context,`is not a condition; use ${readiness.
XY}`);if(condition.kind==="serial"){const{compileSerialPattern}=await Promise.all([__webpack_require__.e(2856),__webpack_require__.
e(9784)]).then(__webpack_require__.bind(__webpack_require__,29784));try{compileSerialPattern(condition.pattern)}catch(error){
if(!(error instanceof errors.Po))throw error;return(0,inputs_field.ku)(context,`has a pattern that cannot be used: ${(0,readers.
f6)(error.explain())}`)}}return condition},LONGEST_SCRIPT=2**20,guestScript=(text,context)=>text.trim()===""?(0,inputs_field.
ku)(context,"is blank; write a script for the guest, or leave it out"):text.split(`
`).every(line=>/^\s*(?:#|$)/.test(line))?(0,inputs_field.ku)(context,"has only comments, so that nothing would run; writ\
e a script for the guest, or leave it out",(0,readers.ni)(text)):text.includes("\0")?(0,inputs_field.ku)(context,"has a \
NUL byte; a script is text",(0,readers.ni)(text)):Buffer.byteLength(text)>LONGEST_SCRIPT?(0,inputs_field.ku)(context,"is\
 longer than 1 MiB; copy it into the guest as a file and run that",(0,readers.ni)(text)):text,guestDirectory=(text,context)=>{
const found=(0,paths.Ci)(text);return"problem"in found?(0,inputs_field.ku)(context,found.problem):found.path},VARIABLE=/^[A-Za-z_][A-Za-z0-9_]*$/,
LONGEST_VARIABLE=131071;function guestVariables(own){return(text,context)=>{const found=new Map;for(const line of text.split(
/\r?\n/).map(one=>one.trimStart())){if(line.trim()==="")continue;const equals=line.indexOf("="),name=equals===-1?line.trimEnd():
line.slice(0,equals),value=equals!==-1?line.slice(equals+1):Object.hasOwn(own,name)?own[name]:void 0,problem=found.has(name)?
`sets ${name} twice; set it once`:variableProblem(name,value);problem!==void 0?(0,inputs_field.ku)(context,problem,name.
split(/[\s:]/,1)[0]):found.set(name,value??"")}return Object.fromEntries(found)}}function variableProblem(name,value){if(!VARIABLE.
test(name))return"is not the name of a variable; write NAME=VALUE lines with names of letters, digits and underscores, n\
o digit first";if(value===void 0)return"is not set in the environment; set it there, or write NAME=VALUE";if(value.includes(
"\0"))return"has a NUL byte in its value; remove it";if(Buffer.byteLength(`${name}=${value}`)>LONGEST_VARIABLE)return`is\
 longer than the ${LONGEST_VARIABLE} bytes that Linux allows; copy a file into the guest instead`}var qmp=__webpack_require__(
22551);const testFields={"wait-for":(0,inputs_field.N7)({group:"Test",description:"When the VM counts as ready: `running\
`, `agent` (the QEMU guest agent answers), `ssh`, `tcp:PORT` of the guest, `serial:REGEX` on the serial console, `event:\
NAME` of QMP, or `shutdown`.",unset:`the channel that ${(0,wording.hF)("run")} uses, if it is set; the ready line of the\
 self-test guest, if nothing else boots; otherwise any sign that the guest boots`},waitCondition),snapshot:(0,inputs_field.
EG)({group:"Test",description:"Operations on the snapshots of the VM, once it is ready and before anything runs in it, o\
ne a line: `create:NAME`, `load:NAME`, `delete:NAME`, `overwrite:NAME`, `list`.",unset:"none",list:!0},qmp.Rh,[]),run:(0,inputs_field.
N7)({group:"Test",verbatim:!0,description:"Script to run in the guest once it is ready, with `sh -e` or the interpreter \
of its `#!` line. The run fails if its exit code is not 0.",unset:"none"},guestScript),"run-with":(0,inputs_field.eU)({group:"\
Test",description:`Channel into the guest for ${(0,wording.hF)("run")} and the copies: \`agent\`, \`ssh\`, \`serial\` (a root \
shell on the serial console), or \`auto\`, the first that works.`,default:"auto"},(0,readers.yL)("auto",...channel.bW)),
env:(0,inputs_field.EG)({group:"Test",verbatim:!0,description:`Variables for ${(0,wording.hF)("run")}, one a line: \`NAME\
=VALUE\`, or \`NAME\` to pass on a variable of the environment.`,unset:"none",list:!0},guestVariables(process.env),{}),"\
working-directory":(0,inputs_field.N7)({group:"Test",description:`Directory of the guest in which ${(0,wording.hF)("run")}\
 starts, an absolute path.`,unset:"the guest's default"},guestDirectory),"ssh-user":(0,inputs_field.eU)({group:"Test",description:"\
User of the guest for logins over SSH.",default:"root"},(0,readers.wC)(/^[a-z_][a-z0-9_-]{0,31}$/i,"a user name of up to\
 32 letters, digits, dashes and underscores")),"copy-in":(0,inputs_field.EG)({group:"Test",description:`Files and direct\
ories to copy into the guest before ${(0,wording.hF)("run")}: \`path:/path/in/guest\` a line, relative to the ${wording.
un}.`,unset:"none",list:!0},copyInList(process.env),[]),"copy-out":(0,inputs_field.EG)({group:"Test",description:`Files \
and directories to copy out of the guest after ${(0,wording.hF)("run")}, even if it failed: \`/path/in/guest:path\` a line\
, relative to the ${wording.un}.`,unset:"none",list:!0},copyOutList(process.env),[]),"boot-timeout":(0,inputs_field.eU)(
{group:"Test",description:`Wall-clock limit for reaching ${(0,wording.hF)("wait-for")}, e.g. \`90s\` or \`5m\`.`,default:"\
5m"},readers.p0),"run-timeout":(0,inputs_field.eU)({group:"Test",description:`Wall-clock limit for ${(0,wording.hF)("run")}\
.`,default:"30m"},readers.p0),timeout:(0,inputs_field.eU)({group:"Test",description:"Wall-clock limit for the whole run.\
 To take evidence, stop the VM and upload, a step gets up to 5 minutes more.",default:"60m"},readers.p0),"audit-script":(0,inputs_field.
eU)({group:"Test",description:`Whether the audit log contains the text of ${(0,wording.hF)("run")}. The record of a scri\
pt that is sent to the guest has its SHA-256.`,default:"false",boolean:!0},readers.Jt)};var vm=__webpack_require__(21280);
const inputSchema=schemas.rej({...vm.zl,...testFields,...vm.aG,...evidenceFields,...qemuFields,...lifetimeFields}),INPUTS=Object.
entries(inputSchema.shape).map(([name,field])=>{const facts=inputs_field.gW.get(field);if(facts===void 0)throw new TypeError(
`The input ${name} has no facts.`);return{name,...facts}})}),42338:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I_:()=>shareLine,Jy:()=>readCopyInLine,Ye:()=>isFirmwareKind,aj:()=>readCopyOutLine,
c_:()=>readShareLine,dz:()=>isTag,gU:()=>isUrl,ij:()=>SHARE_WORDS,ou:()=>copyOutLine,yL:()=>isUserData,zh:()=>copyInLine});
var _vm_spec_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(64654);const URL2=/^[a-z][a-z0-9+.-]*:\/\//i,MIME=/^(?:content-type|mime-version):/i,
TAG=/^[A-Za-z0-9_-]{1,31}$/;function isUrl(text){return URL2.test(text)}function isUserData(text){return MIME.test(text)||
text.startsWith("#")}function isFirmwareKind(text){return text==="uefi"||text==="bios"}const SHARE_WORDS=["ro","virtiofs",
..._vm_spec_js__WEBPACK_IMPORTED_MODULE_0__.Yu];function isTag(text){return TAG.test(text)}function readShareLine(line){
const parts=line.split(":"),end=parts.findLastIndex(part=>!SHARE_WORDS.includes(part))+1,[named,words]=[parts.slice(0,end),
parts.slice(end)];return named.length===1&&named[0]==="workspace"?{directory:void 0,tag:"workspace",words}:{directory:named.
slice(0,-1).join(":"),tag:named.at(-1)??"",words}}function shareLine({directory,tag,words}){return[...directory===void 0?
[]:[directory],tag,...words].join(":")}function readCopyInLine(line){const[,host,guest]=/^(.+):(\/.*)$/.exec(line)??[];return host===
void 0||guest===void 0?void 0:{host,guest}}function copyInLine({host,guest}){return`${host}:${guest}`}function readCopyOutLine(line){
const[,guest,host]=/^(\/.*?):(\/\/.*)$/.exec(line)??/^(\/.*):([^:]+)$/.exec(line)??[];return host===void 0||guest===void 0?
void 0:{host,guest}}function copyOutLine({host,guest}){return`${guest}:${host.includes(":")&&!host.startsWith("//")?"/":
""}${host}`}}),26727:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{OL:()=>imageUrlProblem,Zj:()=>isImageUrl,zA:()=>shownUrl});var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
10371);function isImageUrl(text){return/^(?:[a-z][a-z0-9+.-]*:\/\/|https?:)/i.test(text.trim())}function imageUrlProblem(text){
const url=URL.parse(text.trim());if(url===null)return"is not a valid URL; use https://host/path";if(url.protocol==="http\
:")return"is not encrypted; use an https: URL";if(url.protocol!=="https:")return`has the scheme \`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.
T)(url.protocol,30)}\`; use an https: URL or a local path`;if(url.username!==""||url.password!=="")return"contains a use\
r name or password, which logs would show; use an address without, or download the image first and give its path"}function shownUrl(address){
const url=typeof address=="string"?URL.parse(address.trim()):address;return url===null?(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.
T)(String(address).replace(/[?#].*/s,"").replace(/\/\/[^/]*@/,"//"),300):(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.
T)(`${url.protocol}//${url.host}${url.pathname}`,300)}})};export{id,ids,modules};
