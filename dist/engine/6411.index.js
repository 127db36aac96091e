const id=6411,ids=[6411],modules={35963:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{YY:()=>inspectImageFile,UY:()=>openImage,ZQ:()=>reopenImage});var external_node_fs_=__webpack_require__(
73024),errors=__webpack_require__(58382),host_paths=__webpack_require__(68230),storage_errors=__webpack_require__(4910),
format=__webpack_require__(72607);const HEADER_BYTES=32784,FOREIGN=[[0,"KDMV","a VMDK image"],[0,"COWD","a VMDK image"],
[0,"# Disk DescriptorFile","a VMDK image"],[0,"vhdxfile","a VHDX image"],[0,"conectix","a VHD image"],[64,"\x7F\xDA\xBE",
"a VDI image"],[0,"QED\0","a QED image"],[0,"WithoutFreeSpace","a Parallels image"],[0,"WithouFreSpacExt","a Parallels i\
mage"],[0,"Bochs Virtual HD Image","a Bochs image"],[0,"LUKS\xBA\xBE","an encrypted LUKS volume"],[0,"\x8B","a gzip fil\
e"],[0,"BZh","a bzip2 file"],[0,"\xFD7zXZ\0","an xz file"],[0,"(\xB5/\xFD","a zstd file"],[0,"7z\xBC\xAF'","a 7z archiv\
e"],[0,"PK","a zip archive"],[257,"ustar","a tar archive"],[0,"\x7FELF","an ELF program"]];function readHeader(head){const text=head.
toString("latin1"),{magic,version,encryption}=(0,format.qU)(format.El,head);if(magic===format.mS)return version===1?{kind:"\
foreign",what:"an image of the obsolete format qcow version 1"}:{kind:"qcow2",externalData:((0,format.Fz)(head)&format._Y.
externalData)!==0,encrypted:encryption!==0};const foreign=FOREIGN.find(([offset,signature])=>text.startsWith(signature,offset));
return foreign!==void 0?{kind:"foreign",what:foreign[2]}:{kind:"raw",bootable:text.startsWith("U\xAA",510)||text.startsWith(
"CD001",32769)}}async function inspectImageFile(file){try{const{handle,path:real}=await(0,host_paths.np)(file);try{return await inspect(
handle,file,real)}finally{await handle.close()}}catch(error){throw error instanceof storage_errors.aq?error:error instanceof
host_paths.mL?(0,storage_errors.au)(file,error.problem):new storage_errors.aq(`The image ${(0,storage_errors.SP)(file)} \
cannot be read (${(0,errors.UQ)(error)??(0,errors.kc)(error)}).`,{remedy:"Check the path and its permissions.",cause:error})}}
async function inspect(handle,file,real){const stats=await handle.stat();if(!stats.isFile())throw(0,storage_errors.au)(file,
`is ${stats.isDirectory()?"a directory":"not a regular file"}`);if(stats.size===0)throw(0,storage_errors.au)(file,"is em\
pty");const{buffer,bytesRead}=await handle.read(Buffer.alloc(HEADER_BYTES),0,HEADER_BYTES,0);return{path:real,size:stats.
size,identity:`${stats.dev}:${stats.ino}`,header:readHeader(buffer.subarray(0,bytesRead))}}async function openImage(file){
return reopenImage(await inspectImageFile(file))}function reopenImage(image){const fd=reopen(image);return{image,fd,close:()=>(0,external_node_fs_.
closeSync)(fd)}}function reopen(image){let fd;try{fd=(0,external_node_fs_.openSync)(image.path,external_node_fs_.constants.
O_RDONLY|external_node_fs_.constants.O_NONBLOCK|external_node_fs_.constants.O_NOCTTY|external_node_fs_.constants.O_NOFOLLOW);
const{dev,ino}=(0,external_node_fs_.fstatSync)(fd);if(`${dev}:${ino}`===image.identity)return fd}catch(error){if((0,errors.
UQ)(error)===void 0)throw error}throw fd!==void 0&&(0,external_node_fs_.closeSync)(fd),(0,storage_errors.au)(image.path,
"was replaced while it was inspected","Make sure that nothing else uses it, then try again.")}}),9536:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{QJ:()=>imageInUse,Rz:()=>visiblyLockedError,Tm:()=>saysLocked,hp:()=>lockedError});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(10371),
_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4910);const LOCKED=/Is another process using the image \[(.*)\]\?/;
function saysLocked(complaint){return complaint.includes("Is another process using the image")}const MOST_HOLDERS=5;async function imageInUse(complaint){
const file=LOCKED.exec(complaint)?.[1];return file===void 0?void 0:lockedError(file)}async function lockedError(file){return heldError(
file,await holdersOf(file).catch(()=>[]))}async function visiblyLockedError(file){const holders=await holdersOf(file).catch(
()=>[]);return holders.length===0?void 0:heldError(file,holders)}function heldError(file,holders){const who=holders.slice(
0,MOST_HOLDERS).join(", ")||"a process that this user cannot see",more=holders.length>MOST_HOLDERS?` and ${holders.length-
MOST_HOLDERS} more`:"";return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.aq(`The image ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.
SP)(file)} is in use: locked by ${who}${more}.`,{remedy:"Wait until that process has ended, or use a copy of the image."})}
async function holdersOf(file){const{dev,ino}=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file,{bigint:!0}),
pids=(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)("/proc")).filter(name=>/^\d+$/.test(name)&&name!==String(
process.pid));return(await Promise.all(pids.map(async pid=>await holdsLock(pid,dev,ino)?describe(pid):void 0))).filter(one=>one!==
void 0)}async function holdsLock(pid,dev,ino){const descriptors=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(
`/proc/${pid}/fd`).catch(()=>[]);for(const descriptor of descriptors){const opened=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
stat)(`/proc/${pid}/fd/${descriptor}`,{bigint:!0}).catch(()=>{});if(opened?.ino!==ino||opened.dev!==dev)continue;const info=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
readFile)(`/proc/${pid}/fdinfo/${descriptor}`,"utf8").catch(()=>"");if(/^lock:/m.test(info))return!0}return!1}async function describe(pid){
const[program=""]=(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/cmdline`,"utf8").catch(
()=>"")).split("\0");return`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.T)(node_path__WEBPACK_IMPORTED_MODULE_1___default().
basename(program),60)||"a program"} (pid ${pid})`}}),18635:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{G$:()=>toolResult,h5:()=>startError,nn:()=>runImageTool});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
58382),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(10371),_toolchain_exec_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
17122),_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(4910),_image_in_use_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
9536);const LIMIT_MS=3e4,MAX_OUTPUT=4*1024*1024;async function runImageTool(tool,args,deadline){const name=node_path__WEBPACK_IMPORTED_MODULE_0___default().
basename(tool),limit=deadline.atMost(LIMIT_MS),what=`\`${name} ${args[0]??""}\``,finished=await(0,_toolchain_exec_js__WEBPACK_IMPORTED_MODULE_2__.
mB)([tool,...args],{deadline:limit,env:process.env,stdoutLimit:MAX_OUTPUT});if(finished.startError!==void 0)throw startError(
name,finished.startError);if(finished.timedOut)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.j3(what,Math.round(
limit.ms));if(finished.tooLong)throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.aq(`\`${name}\` printed more than ${MAX_OUTPUT}\
 bytes about an image.`,{remedy:"Use an image from a source you trust."});return toolResult(name,finished.code??finished.
signal??"a signal",finished)}function startError(name,reason,cause){return new _errors_js__WEBPACK_IMPORTED_MODULE_3__.aq(
`Could not run \`${name}\` (${reason}).`,{remedy:"Check that the program can be executed, or install it again.",cause})}
function toolResult(name,end,{stdout,stderr}){const text=stderr.trim(),said=text.startsWith(`${name}: `)?text.slice(name.
length+2):text,complaint=said===""?`it ended with ${end}`:(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.T)(said.
replace(/\s+/g," "),400);return{ok:end===0,stdout,complaint,locked:(0,_image_in_use_js__WEBPACK_IMPORTED_MODULE_4__.Tm)(
stderr)}}}),46411:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{V:()=>requireSelfContained,s:()=>imageProbe});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_0__),_shared_json_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(78451),_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8273),_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4910),_image_file_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
35963),_image_in_use_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(9536),_image_tool_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
18635),_qcow2_check_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(13618);const MAX_LAYERS=64,SECTOR=512;function imageProbe(tool,deadline){
const known=new Map,probe=(file,declared)=>{const key=JSON.stringify([file.path,declared]),found=known.get(key)??probeLayer(
tool,file,declared,deadline);return known.set(key,found),found};return async(file,declared)=>{const top=await(0,_image_file_js__WEBPACK_IMPORTED_MODULE_3__.
YY)(file),layer=await probe(top,declared);return{...layer.info,backingFiles:await probeBelow(probe,top,layer)}}}async function probeBelow(probe,top,topLayer){
const seen=new Set([top.identity]),paths=[];for(let[above,layer]=[top,topLayer];layer.backing!==void 0;){const below=await inspectBacking(
above,layer.backing.name);if(seen.has(below.identity))throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.au)(above.path,`ha\
s a loop of backing files, back to ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.SP)(below.path)}`);if(seen.size>=MAX_LAYERS)
throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.au)(top.path,`has more than ${MAX_LAYERS} layers of backing files`);seen.
add(below.identity),paths.push(below.path),layer=await probe(below,layer.backing.format),isCertainlyDisk(below)||requireBeside(
above,below),above=below}return paths}async function inspectBacking(above,name){if(/^[^/]*:/.test(name)){const problem=`\
has the backing file ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.SP)(name)}, which is not a local file`;throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.
au)(above.path,problem,"Use an image whose backing files are all local.")}try{return await(0,_image_file_js__WEBPACK_IMPORTED_MODULE_3__.
YY)(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(above.
path),name))}catch(error){const reason=error instanceof Error?error.message.replace(/\.$/,""):String(error);throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.
au)(above.path,`has an unusable backing file: ${reason}`,"Put the backing file there, or flatten the image.")}}function isCertainlyDisk({
header}){return header.kind==="qcow2"||header.kind==="raw"&&header.bootable}function requireBeside(above,below){if(node_path__WEBPACK_IMPORTED_MODULE_0___default().
dirname(below.path)!==node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(above.path))throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.
au)(above.path,`has the backing file ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.SP)(below.path)}, which is in another \
directory and does not look like a disk`,"Put it beside the image, convert it to qcow2, or flatten the image.")}async function probeLayer(tool,file,declared,deadline){
const format=chooseFormat(file,declared),result=await(0,_image_tool_js__WEBPACK_IMPORTED_MODULE_5__.nn)(tool,["info","--\
output=json","-f",format,"--",file.path],deadline);if(!result.ok)throw result.locked?await(0,_image_in_use_js__WEBPACK_IMPORTED_MODULE_4__.
hp)(file.path):(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.au)(file.path,`is not a usable ${format} image: ${result.complaint}`);
format==="qcow2"&&await requireSoundFile(file,deadline);const report=parseReport(result.stdout,file),virtualSize=Number(
report["virtual-size"]);if(!Number.isSafeInteger(virtualSize)||virtualSize<SECTOR)throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.
au)(file.path,"contains no disk: its virtual size is zero or impossibly large");const{"backing-filename":name,"backing-f\
ilename-format":backingFormat}=report;return{info:{path:file.path,format,...impression(file.header,format),virtualSize},
backing:typeof name=="string"?{name,format:typeof backingFormat=="string"?backingFormat:void 0}:void 0}}async function requireSoundFile(file,deadline){
const opened=(0,_image_file_js__WEBPACK_IMPORTED_MODULE_3__.ZQ)(file);try{await(0,_qcow2_check_js__WEBPACK_IMPORTED_MODULE_6__.
b)(opened,deadline)}finally{opened.close()}}function impression(header,format){return header.kind==="raw"?{guessed:!header.
bootable}:format==="qcow2"?{guessed:!1}:{guessed:!1,looksLike:header.kind==="qcow2"?"a qcow2 image":header.what}}function chooseFormat(file,declared){
if(declared==="raw")return wholeSectors(file);if(declared!==void 0&&declared!=="qcow2")throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.
au)(file.path,`is declared to be of the format ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.SP)(declared)}`);const{header}=file;
if(header.kind==="foreign")throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.au)(file.path,`is ${header.what}`,"Unpack it \
or convert it to qcow2 first.");if(header.kind==="qcow2"&&declared===void 0&&/\.raw$/i.test(file.path))throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.
au)(file.path,"has the name of a raw image but starts like a qcow2 image, which a guest may have written there",`Declare\
 its format with the \`type\` of an item of ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__.hF)("disks")}, or renam\
e the file.`);if(header.kind==="qcow2")return requireSelfContained(file,header),"qcow2";if(declared==="qcow2")throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.
au)(file.path,"is declared to be of the format qcow2, but is not");return wholeSectors(file)}function wholeSectors({path:file,
size}){if(size%SECTOR===0)return"raw";throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.au)(file,`is not a disk image: it \
is not qcow2, and ${size} bytes are not a whole number of sectors`)}function requireSelfContained(file,{externalData,encrypted}){
if(externalData)throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.au)(file.path,"keeps its data in another file, which can\
 be any file of the host","Convert it to a qcow2 image of one file first.");if(encrypted)throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.
au)(file.path,"is encrypted","Decrypt it first: maqet has no input for its key.")}function parseReport(text,file){try{const report=(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_7__.
qF)(text);if((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_7__.OW)(report))return report}catch{}throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.
au)(file.path,"could not be examined: the image tool gave no readable answer","Check that the image tool belongs to QEMU\
 6.2 or newer.")}}),13618:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{b:()=>requireSound});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_timers_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(58500),node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
58382),_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(4910),_image_in_use_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
9536),_format_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(72607),_snapshots_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
10919);const MOST_BYTES=128*2**20,PIECE=2**20,BREATH=4*2**20,LEAST_COST=4096,ROOM=2**19,ATTEMPTS=5;class Unsound extends Error{}
async function requireSound({image,fd},deadline){try{for(let attempt=1;;attempt+=1){const before=stateOf(fd),problem=await problemOf(
{image,fd},deadline);if(problem===void 0)return;if(stateOf(fd)===before)throw truncatedError(image.path,problem);if(attempt===
ATTEMPTS)throw await(0,_image_in_use_js__WEBPACK_IMPORTED_MODULE_4__.Rz)(image.path)??changingError(image.path)}}catch(error){
throw(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.UQ)(error)===void 0?error:(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.
au)(image.path,`cannot be read (${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.kc)(error)})`,"Check its disk.")}}function stateOf(fd){
const{size,mtimeNs}=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd,{bigint:!0});return`${size} ${mtimeNs}`}async function problemOf({
image,fd},deadline){try{const read=(0,_snapshots_js__WEBPACK_IMPORTED_MODULE_6__.TC)(fd),layout=(0,_format_js__WEBPACK_IMPORTED_MODULE_5__.
T4)(read(0,_format_js__WEBPACK_IMPORTED_MODULE_5__.q2));if(layout===void 0)throw new Unsound("invalid qcow2 header");if(layout.
markedCorrupt)throw markedError(image.path);const walk={fd,read,layout,deadline,size:(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
fstatSync)(fd).size,left:MOST_BYTES,breath:BREATH};await walkRefcounts(walk);const l2Tables=await l2TablesOf(walk,[layout.
l1,...(0,_snapshots_js__WEBPACK_IMPORTED_MODULE_6__.uy)(image,read)]);for(const offset of l2Tables){if(walk.left<=0)break;
await walkL2(walk,offset)}return}catch(error){if(error instanceof Unsound)return error.message;throw error}}function markedError(file){
return(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.au)(file,"is marked as corrupt: QEMU has found its tables broken","Repl\
ace it with an intact copy, or save what is left with the `check -r all` of QEMU's image tool.")}function truncatedError(file,problem){
return(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.au)(file,`is corrupt or truncated: ${problem}`,"Copy or download it aga\
in, and compare the checksums.")}function changingError(file){return(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.au)(file,
"changes while it is checked","Wait until it is complete, then try again.")}async function walkRefcounts(walk){const{refcountTable,
dirty}=walk.layout;if(requireAtMost(refcountTable,_format_js__WEBPACK_IMPORTED_MODULE_5__.Et),!dirty)for await(const piece of piecesOf(
walk,refcountTable))for(let at=0;at<piece.length;at+=_format_js__WEBPACK_IMPORTED_MODULE_5__.nC){const offset=(0,_format_js__WEBPACK_IMPORTED_MODULE_5__.
QM)(piece,at);offset!==0&&requireTable(walk,clusterAt(walk,"a block of the refcount table",offset))}}async function l2TablesOf(walk,l1s){
const most=MOST_BYTES/2**walk.layout.clusterBits;let found=[];for(const l1 of l1s){requireAtMost(l1,_format_js__WEBPACK_IMPORTED_MODULE_5__.
iQ);for await(const piece of piecesOf(walk,l1)){for(let at=0;at<piece.length;at+=_format_js__WEBPACK_IMPORTED_MODULE_5__.
nC){const offset=(0,_format_js__WEBPACK_IMPORTED_MODULE_5__.QM)(piece,at);offset!==0&&(requireTable(walk,clusterAt(walk,
"an L2 table",offset)),found.push(offset))}found.length>=ROOM&&(found=Array.from(highest(found,most)))}}return highest(found,
most)}function highest(numbers,most){const sorted=Float64Array.from(numbers).sort().reverse();return sorted.filter((number,index)=>number!==
sorted[index-1]).subarray(0,most)}async function walkL2(walk,offset){const{l2EntryBytes,clusterBits}=walk.layout;for await(const piece of piecesOf(
walk,clusterAt(walk,"an L2 table",offset)))for(let at=0;at<piece.length;at+=l2EntryBytes){const needed=(0,_format_js__WEBPACK_IMPORTED_MODULE_5__.
q3)(piece,at,clusterBits);if(!(needed===void 0||needed<walk.size)){if(Number.isNaN(needed))throw new Unsound("a data clu\
ster has an impossible offset");if(!reaches(walk,needed+1))throw new Unsound(beyond("a cluster of data is at",needed,walk.
size))}}}function clusterAt({layout},what,offset){return{what,offset,length:2**layout.clusterBits}}function requireAtMost({
what,length},most){if(length>most)throw new Unsound(`${what} has ${length} bytes, and QEMU permits at most ${most}`)}function requireTable(walk,{
what,offset,length}){if(offset%2**walk.layout.clusterBits!==0)throw new Unsound(`${what} has an impossible offset`);if(!reaches(
walk,offset+length))throw new Unsound(beyond(`${what} extends to`,offset+length,walk.size))}function reaches(walk,end){return end>
walk.size&&(walk.size=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(walk.fd).size),end<=walk.size}function beyond(what,byte,size){
return`${what} byte ${byte}, and the file ends at ${size}`}async function breathe(walk){if(walk.breath>0)return;const{deadline}=walk;
if(deadline.expired)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.j3(CHECK,Math.round(deadline.ms));await deadline.
race((0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)(),CHECK),walk.breath=BREATH}const CHECK="the che\
ck of an image";async function*piecesOf(walk,table){requireTable(walk,table);for(let done=0;done<table.length&&walk.left>
0;done+=PIECE){await breathe(walk);const length=Math.min(PIECE,table.length-done);walk.left-=length,walk.breath-=Math.max(
length,LEAST_COST);const piece=walk.read(table.offset+done,length);if(piece.length<length)throw new Unsound(beyond(`${table.
what} extends to`,table.offset+table.length,table.offset+done+piece.length));yield piece}}}),72607:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$q:()=>EXTENSION_TYPE,El:()=>HEADER,Et:()=>MOST_REFCOUNT_TABLE_BYTES,Fz:()=>incompatibleFeatures,
QM:()=>readOffset,Qd:()=>MOST_SNAPSHOTS,T4:()=>readLayout,VC:()=>SNAPSHOT_BYTES,Xw:()=>writeOffset,Ys:()=>EXTENSION,_Y:()=>INCOMPATIBLE,
g1:()=>SNAPSHOT_EXTRA,iQ:()=>MOST_L1_BYTES,kn:()=>MOST_SNAPSHOT_TABLE_BYTES,mS:()=>MAGIC,nC:()=>ENTRY_BYTES,pc:()=>writeFields,
q2:()=>HEADER_BYTES,q3:()=>neededByte,qU:()=>readFields,sQ:()=>EXTENSION_BYTES,xO:()=>SNAPSHOT});const HEADER={magic:[0,
4],version:[4,4],backingNameOffset:[8,8],backingNameBytes:[16,4],clusterBits:[20,4],virtualSize:[24,8],encryption:[32,4],
l1Entries:[36,4],l1Offset:[40,8],refcountTableOffset:[48,8],refcountTableClusters:[56,4],snapshotCount:[60,4],snapshotTableOffset:[
64,8],incompatibleFeatures:[76,4],compatibleFeatures:[84,4],autoclearFeatures:[92,4],refcountOrder:[96,4],headerBytes:[100,
4]},HEADER_BYTES=104,MAGIC=1363560955,INCOMPATIBLE={dirty:1,corrupt:2,externalData:4,extendedL2:16},EXTENSION={type:[0,4],
bytes:[4,4]},EXTENSION_BYTES=8,EXTENSION_TYPE={end:0,backingFormat:3799591626},SNAPSHOT={l1Offset:[0,8],l1Entries:[8,4],
idBytes:[12,2],nameBytes:[14,2],seconds:[16,4],nanoseconds:[20,4],guestTime:[24,8],stateBytes:[32,4],extraBytes:[36,4]},
SNAPSHOT_BYTES=40,SNAPSHOT_EXTRA={stateBytes:[0,8],diskBytes:[8,8]},MOST_L1_BYTES=32*2**20,MOST_REFCOUNT_TABLE_BYTES=8*2**
20,MOST_SNAPSHOT_TABLE_BYTES=64*2**20,MOST_SNAPSHOTS=65536,LEAST_CLUSTER_BITS=9,MOST_CLUSTER_BITS=21,ENTRY_BYTES=8;function readFields(fields,bytes,at=0){
const read=([offset,length])=>at+offset+length>bytes.length?readPadded(bytes.subarray(at+offset),length):length===8?Number(
bytes.readBigUInt64BE(at+offset)):bytes.readUIntBE(at+offset,length);return Object.fromEntries(Object.entries(fields).map(
([name,field])=>[name,read(field)]))}function readPadded(bytes,length){const padded=Buffer.alloc(8);return bytes.copy(padded,
8-length,0,length),Number(padded.readBigUInt64BE())}function writeFields(fields,bytes,values,at=0){for(const[name,value]of Object.
entries(values)){const[offset,length]=fields[name];length===8?bytes.writeBigUInt64BE(BigInt(value),at+offset):bytes.writeUIntBE(
value,at+offset,length)}}function readLayout(head){const{clusterBits,l1Offset,l1Entries,refcountTableOffset,refcountTableClusters}=readFields(
HEADER,head);if(clusterBits<LEAST_CLUSTER_BITS||clusterBits>MOST_CLUSTER_BITS)return;const features=incompatibleFeatures(
head);return{markedCorrupt:(features&INCOMPATIBLE.corrupt)!==0,dirty:(features&INCOMPATIBLE.dirty)!==0,clusterBits,l2EntryBytes:(features&
INCOMPATIBLE.extendedL2)===0?ENTRY_BYTES:2*ENTRY_BYTES,l1:{what:"its L1 table",offset:l1Offset,length:l1Entries*ENTRY_BYTES},
refcountTable:{what:"its refcount table",offset:refcountTableOffset,length:refcountTableClusters*2**clusterBits}}}function incompatibleFeatures(head){
const{version,incompatibleFeatures:features}=readFields(HEADER,head);return version>=3?features:0}const OFFSET_HIGH=16777215,
OFFSET_LOW=4294966784;function readOffset(table,at){return(table.readUInt32BE(at)&OFFSET_HIGH)*2**32+((table.readUInt32BE(
at+4)&OFFSET_LOW)>>>0)}function writeOffset(table,at,offset){table.writeBigUInt64BE(BigInt(offset),at)}const COMPRESSED=1073741824,
SECTOR=512;function neededByte(table,at,clusterBits){const high=table.readUInt32BE(at),low=table.readUInt32BE(at+4);if((high&
COMPRESSED)===0){const offset=(high&OFFSET_HIGH)*4294967296+((low&OFFSET_LOW)>>>0);return offset===0?void 0:(low&OFFSET_LOW&
2**clusterBits-1)===0?offset:Number.NaN}const shift=62-(clusterBits-8)-32,more=(high&~(COMPRESSED|2147483648))>>>shift;return(high&
2**shift-1)*2**32+(low-low%SECTOR)+more*SECTOR}}),10919:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{TC:()=>readerOf,uy:()=>snapshotTables,yj:()=>readSnapshots});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
58382),_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4910),_snapshot_table_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
66780),_format_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(72607);function readerOf(fd){return(position,length)=>{
const buffer=Buffer.allocUnsafe(length);let size=0;for(;size<length;){const bytesRead=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
readSync)(fd,buffer,size,length-size,position+size);if(bytesRead===0)break;size+=bytesRead}return buffer.subarray(0,size)}}
const FIRST_READ=16*1024,ATTEMPTS=5;function readSnapshots(image,read){return readEntries(image,read).map(({stored})=>stored)}
function snapshotTables(image,read){return readEntries(image,read).map(({l1})=>l1)}function readEntries(image,read){const place=()=>(0,_format_js__WEBPACK_IMPORTED_MODULE_4__.
qU)(_format_js__WEBPACK_IMPORTED_MODULE_4__.El,read(0,_format_js__WEBPACK_IMPORTED_MODULE_4__.q2));try{for(let attempt=0;attempt<
ATTEMPTS;attempt+=1){const{snapshotCount:count,snapshotTableOffset:offset}=place(),found=count>_format_js__WEBPACK_IMPORTED_MODULE_4__.
Qd?void 0:readTable(read,count,offset),after=place();if(!(after.snapshotCount!==count||after.snapshotTableOffset!==offset)){
if(found===void 0)throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.au)(image.path,"is corrupt: invalid snapshot table","R\
epair or replace it.");return found}}}catch(error){throw(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.UQ)(error)===void 0?
error:(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.au)(image.path,`cannot be read (${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
kc)(error)})`,"Check its disk.")}throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.au)(image.path,"changes its snapshots f\
aster than they can be read","Try again.")}function readTable(read,count,offset){if(count===0)return[];if(Number.isSafeInteger(
offset+_format_js__WEBPACK_IMPORTED_MODULE_4__.kn))for(let length=FIRST_READ;length<=_format_js__WEBPACK_IMPORTED_MODULE_4__.
kn;length*=4){const bytes=read(offset,length),found=parseSnapshotTable(bytes,count);if(found!==void 0||bytes.length<length)
return found}}function parseSnapshotTable(bytes,count){const found=[];let at=0;for(let index=0;index<count;index+=1){if(at+
_format_js__WEBPACK_IMPORTED_MODULE_4__.VC>bytes.length)return;const entry=(0,_format_js__WEBPACK_IMPORTED_MODULE_4__.qU)(
_format_js__WEBPACK_IMPORTED_MODULE_4__.xO,bytes,at),extra=at+_format_js__WEBPACK_IMPORTED_MODULE_4__.VC,id2=extra+entry.
extraBytes,name=id2+entry.idBytes,end=name+entry.nameBytes;if(end>bytes.length)return;const{stateBytes}=entry.extraBytes>=
8?(0,_format_js__WEBPACK_IMPORTED_MODULE_4__.qU)(_format_js__WEBPACK_IMPORTED_MODULE_4__.g1,bytes,extra):entry,stored={id:textOf(
bytes.subarray(id2,name)),name:textOf(bytes.subarray(name,end)),time:(0,_snapshot_table_js__WEBPACK_IMPORTED_MODULE_3__.
mS)(entry.seconds,entry.nanoseconds),stateBytes};found.push({stored,l1:{what:"the L1 table of a snapshot",offset:entry.l1Offset,
length:entry.l1Entries*_format_js__WEBPACK_IMPORTED_MODULE_4__.nC}}),at=Math.ceil(end/8)*8}return found}function textOf(bytes){
const end=bytes.indexOf(0);return bytes.toString("utf8",0,end<0?bytes.length:end)}})};export{id,ids,modules};
