const id=7797,ids=[7797],modules={62543:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{M:()=>asDumpError,t:()=>DumpError});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
58382),_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8273);class DumpError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
Po{}const FULL=`Free disk space or give the VM less memory. ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__.hF)("du\
mp-compress","zstd")} needs the least space.`,REMEDIES={ENOSPC:FULL,EDQUOT:FULL,EFBIG:"Raise the file size limit (`ulimi\
t -f`), or put the directory of the VM on a disk that takes larger files.",EEXIST:"Give the dump another name, or remove\
 the existing file.",ENOENT:"Check the reply of the QMP command that should have written the file."},OTHER="Check that t\
he directory of the VM exists, belongs to this user and is on a working disk.";function asDumpError(error,operation){const code=(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
UQ)(error);return code===void 0||error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.Po?error:new DumpError(
`Could not ${operation}: ${error.message}.`,{remedy:REMEDIES[code]??OTHER,cause:error})}}),93067:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{NT:()=>requireConvertible,QA:()=>DUMP_EXTENSIONS,Rs:()=>storedName,at:()=>writtenFormatFor,
cx:()=>isCompressed,lr:()=>dumpFormatSchema,q3:()=>storedFormatSchema,wd:()=>dumpCompressionSchema});var zod__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
92857),_shared_dump_format_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(90463),_shared_paths_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
40405),_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(62543);const dumpFormatSchema=zod__WEBPACK_IMPORTED_MODULE_3__.
k5n(_shared_dump_format_js__WEBPACK_IMPORTED_MODULE_0__.Md),storedFormatSchema=zod__WEBPACK_IMPORTED_MODULE_3__.k5n(_shared_dump_format_js__WEBPACK_IMPORTED_MODULE_0__.
d_),dumpCompressionSchema=zod__WEBPACK_IMPORTED_MODULE_3__.k5n(_shared_dump_format_js__WEBPACK_IMPORTED_MODULE_0__.VV),DUMP_EXTENSIONS={
raw:".raw",elf:".elf","kdump-zlib":".kdump","kdump-lzo":".kdump","kdump-snappy":".kdump","kdump-raw-zlib":".kdump","kdum\
p-raw-lzo":".kdump","kdump-raw-snappy":".kdump","win-dmp":".dmp"};function isCompressed(format){return format.startsWith(
"kdump")}function storedName(name,format,compression){const full=`${name}${name.includes(".")?"":DUMP_EXTENSIONS[format]}${compression===
"zstd"?".zst":""}`;if((0,_shared_paths_js__WEBPACK_IMPORTED_MODULE_1__.s)(name)&&(0,_shared_paths_js__WEBPACK_IMPORTED_MODULE_1__.
s)(full))return full;throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.t(`${JSON.stringify(name)} cannot name a memory d\
ump.`,{remedy:"Use letters, digits, dots, dashes and underscores, starting with a letter or digit, at most 110 character\
s."})}function writtenFormatFor(format){return format==="raw"?"elf":format}function requireConvertible(from,to){const source=to===
"raw"?"elf":to;if(!(from===to||from===source))throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.t(`A dump in the format ${from}\
 cannot be stored as ${to}.`,{remedy:`Take the dump in the format ${source}.`})}}),48931:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{MK:()=>requireSpace,Mv:()=>storeDump,lN:()=>storedDumpSchema});var external_node_crypto_=__webpack_require__(
77598),promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(76760),external_node_path_default=__webpack_require__.
n(external_node_path_),schemas=__webpack_require__(92857),errors=__webpack_require__(58382),units=__webpack_require__(64886),
wording=__webpack_require__(8273),dump_errors=__webpack_require__(62543);const ELF_HEADER_BYTES=64,ELF_MACHINES={i386:3,
x86_64:62},MAGIC=Buffer.from([127,69,76,70]),ET_CORE=4,PT_LOAD=1,PN_XNUM=65535,MOST_SEGMENTS=1<<20;function parseElfHeader(start){
if(!start.subarray(0,4).equals(MAGIC))throw malformedElfError("does not start with the ELF signature");const bits=start[4]===
1?32:start[4]===2?64:void 0,endian=start[5]===1?"little":start[5]===2?"big":void 0;if(bits===void 0||endian===void 0)throw malformedElfError(
"has an unknown ELF class or byte order");const at=fields(start,bits,endian);if(start.length<(bits===32?52:64))throw malformedElfError(
"ends inside its ELF header");if(at.half(16)!==ET_CORE)throw malformedElfError("is an ELF file, but not a core");const tail=bits===
32?40:52,count=at.half(tail+4),entryBytes=at.half(tail+2);if(count>0&&entryBytes<(bits===32?32:56))throw malformedElfError(
`has segment headers of ${entryBytes} bytes`);return{bits,endian,machine:at.half(18),tableOffset:at.word(bits===32?28:32),
entryBytes,segmentCount:count===PN_XNUM?void 0:count,countRange:{offset:at.word(bits===32?32:40),bytes:bits===32?40:64}}}
function parseSegmentCount(header,section){if(section.length<header.countRange.bytes)throw malformedElfError("ends insid\
e its first section header");return fields(section,header.bits,header.endian).long(header.bits===32?28:44)}function segmentTable(header,count,fileBytes){
const range={offset:header.tableOffset,bytes:count*header.entryBytes};if(count>MOST_SEGMENTS)throw malformedElfError(`cl\
aims ${count} segments`);if(range.offset+range.bytes>fileBytes)throw malformedElfError("ends inside its segment table");
return range}function parseSegments(header,table,fileBytes){const segments=[],at=fields(table,header.bits,header.endian),
wide=header.bits===64;for(let entry=0;entry+header.entryBytes<=table.length&&header.entryBytes>0;entry+=header.entryBytes){
if(at.long(entry)!==PT_LOAD)continue;const fileOffset=at.word(entry+(wide?8:4)),physicalAddress=at.word(entry+(wide?24:12)),
bytes=at.word(entry+(wide?32:16));if(bytes!==0){if(fileOffset+bytes>fileBytes)throw malformedElfError(`has ${fileBytes} \
bytes, but its segment for address 0x${physicalAddress.toString(16)} ends at byte ${fileOffset+bytes}`);segments.push({physicalAddress,
fileOffset,bytes})}}return segments}function fields(bytes,bits,endian){const little=endian==="little",half=offset=>little?
bytes.readUInt16LE(offset):bytes.readUInt16BE(offset),long=offset=>little?bytes.readUInt32LE(offset):bytes.readUInt32BE(
offset);return{half,long,word:bits===32?long:offset=>{const value=little?bytes.readBigUInt64LE(offset):bytes.readBigUInt64BE(
offset);if(value>BigInt(Number.MAX_SAFE_INTEGER)/2n)throw malformedElfError(`names the impossible offset or address 0x${value.
toString(16)}`);return Number(value)}}}function malformedElfError(problem){return new dump_errors.t(`The memory dump ${problem}\
.`,{remedy:`Dump again. If it fails again, check the free disk space and the QEMU log, or use ${(0,wording.hF)("dump-for\
mat","kdump-zlib")}.`})}const MIB=2**20,HIGH_RAM=2**32,LEGACY_END=MIB,MOST_HIDDEN=64*MIB;function guestRam(machine,segments,ramBytes){
if(machine!==ELF_MACHINES.i386&&machine!==ELF_MACHINES.x86_64)throw new dump_errors.t(`The memory layout of ELF machine ${machine}\
 is unknown, so its dump cannot become a raw image.`,{remedy:`Use ${(0,wording.hF)("dump-format","elf")} for this archit\
ecture.`});const sorted=segments.toSorted((a,b)=>a.physicalAddress-b.physicalAddress);requireNoOverlap(sorted);const low=adjacentRun(
sorted,0,LEGACY_END),high=adjacentRun(sorted,HIGH_RAM,0),best=bestCut(low,high,ramBytes);if(best===void 0)throw sumError(
low,high,ramBytes);return{segments:[...low.slice(0,best.low),...high.slice(0,best.high)],imageBytes:best.high>0?endOf(high[best.
high-1],0):ramBytes,hiddenBytes:best.missing}}function adjacentRun(sorted,start,gapsUntil){const run=[];let end=start;for(const segment of sorted)
if(!(segment.physicalAddress<start)){if(segment.physicalAddress!==end&&segment.physicalAddress>gapsUntil)break;run.push(
segment),end=endOf(segment,end)}return run}function bestCut(low,high,ramBytes){let best;for(const[index,segment]of low.entries()){
const lowEnd=endOf(segment,0);if(lowEnd>Math.min(ramBytes,HIGH_RAM))break;const highCount=high.findLastIndex(part=>lowEnd+
endOf(part,0)-HIGH_RAM<=ramBytes)+1,highBytes=highCount===0?0:endOf(high[highCount-1],0)-HIGH_RAM,cut={low:index+1,high:highCount,
missing:ramBytes-lowEnd-highBytes};cut.missing%MIB===0&&cut.missing<=MOST_HIDDEN&&(best===void 0||cut.missing<best.missing)&&
(best=cut)}return best}function endOf(segment,otherwise){return segment===void 0?otherwise:segment.physicalAddress+segment.
bytes}function requireNoOverlap(sorted){for(const[index,segment]of sorted.entries())if(index>0&&segment.physicalAddress<
endOf(sorted[index-1],0))throw new dump_errors.t(`The memory dump has address 0x${segment.physicalAddress.toString(16)} \
more than once.`,{remedy:`Dump without \`paging\`, or keep the dump unconverted with ${(0,wording.hF)("dump-format","elf")}\
.`})}function sumError(low,high,ramBytes){const lowEnd=endOf(low.at(-1),0),highBytes=endOf(high.at(-1),HIGH_RAM)-HIGH_RAM;
return new dump_errors.t(`The memory dump has ${(0,units.z3)(lowEnd)} of memory from address 0 on and ${(0,units.z3)(highBytes)}\
 from 4 GiB on, which does not add up to the ${(0,units.z3)(ramBytes)} of the guest.`,{remedy:`Use ${(0,wording.hF)("dum\
p-format","elf")}, which keeps every segment as QEMU wrote it.`})}const FLAT_SIGNATURE=Buffer.from("makedumpfile\0\0\0\0",
"latin1"),FLAT_END=Buffer.alloc(16,255),KDUMP_SIGNATURES=["KDUMP   "],WINDOWS_SIGNATURES=["PAGEDU64","PAGEDUMP"],SIGNATURE_BYTES=8;
async function contentOf(source,from,to,ramBytes){switch(from){case"elf":return await elfContent(source,to,ramBytes);case"\
kdump-zlib":case"kdump-lzo":case"kdump-snappy":await requireCompleteKdump(source,from);break;case"kdump-raw-zlib":case"k\
dump-raw-lzo":case"kdump-raw-snappy":await requireStart(source,from,KDUMP_SIGNATURES);break;case"win-dmp":await requireStart(
source,from,WINDOWS_SIGNATURES);break;case"raw":ramBytes!==void 0&&source.requireBytes(ramBytes);break;default:}return{image:fileImage(
source),hiddenBytes:0}}async function elfContent(source,to,ramBytes){const{header,segments}=await readElf(source);if(to===
"raw"){if(ramBytes===void 0)throw unknownRamError();const ram=guestRam(header.machine,segments,ramBytes);return{image:physicalImage(
source,ram),hiddenBytes:ram.hiddenBytes}}return{image:fileImage(source),hiddenBytes:ramBytes===void 0?0:hiddenIn(header,
segments,ramBytes)}}async function readElf(source){const header=parseElfHeader(await source.read(0,ELF_HEADER_BYTES)),{offset,
bytes}=header.countRange,count=header.segmentCount??parseSegmentCount(header,await source.read(offset,bytes)),table=segmentTable(
header,count,source.bytes);return{header,segments:parseSegments(header,await source.read(table.offset,table.bytes),source.
bytes)}}function hiddenIn(header,segments,ramBytes){if(header.machine===ELF_MACHINES.i386||header.machine===ELF_MACHINES.
x86_64)return guestRam(header.machine,segments,ramBytes).hiddenBytes;const present=segments.reduce((sum,segment)=>sum+segment.
bytes,0);if(present>=ramBytes)return 0;throw new dump_errors.t(`The memory dump has ${(0,units.z3)(present)} of the ${(0,units.
z3)(ramBytes)} of the guest.`,{remedy:"Check the free disk space and dump again."})}async function requireCompleteKdump(source,format2){
const start=await source.read(0,FLAT_SIGNATURE.length),end=await source.read(source.bytes-FLAT_END.length,FLAT_END.length);
if(!(start.equals(FLAT_SIGNATURE)&&end.equals(FLAT_END)))throw incompleteError(source,format2)}async function requireStart(source,format2,signatures){
const start=source.bytes<SIGNATURE_BYTES?"":(await source.read(0,SIGNATURE_BYTES)).toString("latin1");if(!signatures.includes(
start))throw incompleteError(source,format2)}function incompleteError(source,format2){return new dump_errors.t(`The memo\
ry dump ${source.path} is not a complete file of the format ${format2}.`,{remedy:`Check the free disk space and that thi\
s QEMU supports ${format2}, and dump again.`})}function unknownRamError(){return new dump_errors.t("The memory size of t\
he guest is unknown, so its dump cannot become a raw image.",{remedy:`Use ${(0,wording.hF)("dump-format","elf")}.`})}function fileImage(source){
return{bytes:source.bytes,async readInto(target,position){return await source.readInto(target,position),!0}}}function physicalImage(source,ram){
return{bytes:ram.imageBytes,async readInto(target,position){const end=position+target.length,touched=ram.segments.filter(
s=>s.physicalAddress<end&&s.physicalAddress+s.bytes>position);if(touched.length===0)return!1;target.fill(0);for(const{physicalAddress,
fileOffset,bytes}of touched){const from=Math.max(position,physicalAddress),to=Math.min(end,physicalAddress+bytes);await source.
readInto(target.subarray(from-position,to-position),fileOffset+from-physicalAddress)}return!0}}}var external_node_util_=__webpack_require__(
57975),external_node_zlib_=__webpack_require__(38522);const CHUNK_BYTES=4*2**20,TINY_FRAME_BYTES=4096,FRAME_ROOM=CHUNK_BYTES+
2**16,LEVEL=1,ZEROS=Buffer.alloc(CHUNK_BYTES),compress=(0,external_node_util_.promisify)(external_node_zlib_.zstdCompress),
decompress=(0,external_node_util_.promisify)(external_node_zlib_.zstdDecompress);function isZero(chunk){return chunk.equals(
ZEROS.subarray(0,chunk.length))}async function compressFrame(chunk){return await compress(chunk,{chunkSize:FRAME_ROOM,pledgedSrcSize:chunk.
length,params:{[external_node_zlib_.constants.ZSTD_c_compressionLevel]:LEVEL,[external_node_zlib_.constants.ZSTD_c_checksumFlag]:1}})}
class ZeroFrame{frame;async get(){return this.frame??=compressFrame(ZEROS),await this.frame}}class FrameProof{proved;async prove(frame,rawBytes){
if(this.proved?.rawBytes===rawBytes&&this.proved.frame.equals(frame))return;let bytes;try{bytes=(await decompress(frame,
{chunkSize:CHUNK_BYTES,maxOutputLength:rawBytes})).length}catch(error){throw unreadableFrameError("cannot be decompresse\
d",error)}if(bytes!==rawBytes)throw unreadableFrameError(`decompresses to ${bytes} bytes instead of ${rawBytes}`);frame.
length<=TINY_FRAME_BYTES&&(this.proved={frame:Buffer.from(frame),rawBytes})}}function unreadableFrameError(problem,cause){
return new dump_errors.t(`A part of the stored dump ${problem}.`,{remedy:"Dump again. If it fails again, check the disk.",
cause})}var external_node_os_=__webpack_require__(48161),shared_deadline=__webpack_require__(18013);const CHUNKS_IN_FLIGHT=Math.
min(8,(0,external_node_os_.availableParallelism)()+2);class BufferRing{bufferBytes;buffers=[];constructor(bufferBytes){this.
bufferBytes=bufferBytes}take(index,bytes){const slot=index%CHUNKS_IN_FLIGHT;return this.buffers[slot]??=Buffer.allocUnsafeSlow(
this.bufferBytes),this.buffers[slot].subarray(0,bytes)}}async function inOrder(count,start,consume,deadline,what){const running=[];
let next=0;try{for(let index=0;index<count;index+=1){for(;next<count&&running.length<CHUNKS_IN_FLIGHT;){const job=start(
next);(0,shared_deadline.QS)(job),running.push(job),next+=1}requireTime(deadline,what),await consume(await running[0],index),
running.shift()}}finally{await Promise.allSettled(running)}}function requireTime(deadline,what){if(deadline.signal?.aborted)
throw new errors.cc(what);if(deadline.expired)throw new errors.j3(what,Math.round(deadline.ms))}async function encodeImage(image,file,compression,deadline){
const zeroFrame=new ZeroFrame,buffers=new BufferRing(CHUNK_BYTES),encode=async index=>{const position=index*CHUNK_BYTES,
chunk=buffers.take(index,Math.min(CHUNK_BYTES,image.bytes-position)),read=await image.readInto(chunk,position);read||chunk.
fill(0);const zeros=!read||isZero(chunk);return compression==="none"?{bytes:chunk,zeros}:{bytes:await(zeros&&chunk.length===
CHUNK_BYTES?zeroFrame.get():compressFrame(chunk)),zeros:!1}};await inOrder(Math.ceil(image.bytes/CHUNK_BYTES),encode,async piece=>await file.
append(piece.bytes,piece.zeros),deadline,`writing ${file.path}`)}var format=__webpack_require__(93067),external_node_fs_=__webpack_require__(
73024);class PartialFile{path;target;handle;hash=(0,external_node_crypto_.createHash)("sha256");pieces=[];bytes=0;constructor(path,target,handle){
this.path=path,this.target=target,this.handle=handle}static async create(target){const file=`${target}.partial`,flags=external_node_fs_.
constants.O_WRONLY|external_node_fs_.constants.O_CREAT|external_node_fs_.constants.O_EXCL|external_node_fs_.constants.O_NOFOLLOW;
try{return new PartialFile(file,target,await(0,promises_.open)(file,flags,384))}catch(error){throw(0,dump_errors.M)(error,
`create ${file}`)}}async append(piece,zeros){this.hash.update(piece);try{for(let done=0;!zeros&&done<piece.length;){const{
bytesWritten}=await this.handle.write(piece,done,piece.length-done,this.bytes+done);done+=bytesWritten}}catch(error){throw(0,dump_errors.
M)(error,`write ${this.path} at byte ${this.bytes}`)}this.pieces.push(piece.length),this.bytes+=piece.length}async finish(){
try{await this.handle.truncate(this.bytes),await this.handle.sync()}catch(error){throw(0,dump_errors.M)(error,`sync ${this.
path} to the disk`)}return{bytes:this.bytes,sha256:this.hash.digest("hex"),pieces:this.pieces}}async publish(){await moveDurably(
this.path,this.target)}async discard(){await(0,promises_.unlink)(this.path).catch(()=>{})}async close(){await this.handle.
close()}}async function moveDurably(from,to){try{await(0,promises_.rename)(from,to);const directory=await(0,promises_.open)(
external_node_path_default().dirname(to),external_node_fs_.constants.O_RDONLY);try{await directory.sync()}finally{await directory.
close()}}catch(error){throw(0,dump_errors.M)(error,`rename ${from} to ${to}`)}}class SourceFile{path;handle;opened;constructor(path,handle,opened){
this.path=path,this.handle=handle,this.opened=opened}static async open(path){let handle;try{handle=await(0,promises_.open)(
path,external_node_fs_.constants.O_RDONLY|external_node_fs_.constants.O_NOFOLLOW|external_node_fs_.constants.O_NONBLOCK)}catch(error){
throw["ELOOP","ENXIO","EMLINK"].includes((0,errors.UQ)(error)??"")?notRegularError(path):(0,dump_errors.M)(error,`open t\
he memory dump ${path}`)}try{const opened=await handle.stat({bigint:!0});if(!opened.isFile())throw notRegularError(path);
if(opened.size===0n)throw emptyError(path);return new SourceFile(path,handle,opened)}catch(error){throw await handle.close(),
error}}get bytes(){return Number(this.opened.size)}requireBytes(bytes){if(this.bytes!==bytes)throw sizeError(this.path,this.
bytes,bytes)}async read(offset,bytes){const target=Buffer.alloc(Math.max(0,Math.min(bytes,this.bytes-offset)));return await this.
readInto(target,offset),target}async readInto(target,offset){for(let done=0;done<target.length;){const{bytesRead}=await this.
handle.read(target,done,target.length-done,offset+done);if(bytesRead===0)throw sizeError(this.path,offset+done,this.bytes);
done+=bytesRead}}async requireUnchanged(){const current=await this.handle.stat({bigint:!0}),named=await(0,promises_.lstat)(
this.path,{bigint:!0}).catch(error=>{throw(0,dump_errors.M)(error,`find the memory dump ${this.path} again`)});if(!(current.
size===this.opened.size&&current.mtimeNs===this.opened.mtimeNs&&named.ino===current.ino&&named.dev===current.dev))throw new dump_errors.
t(`The memory dump ${this.path} changed while it was being stored.`,{remedy:"Wait for the dump to complete, and let noth\
ing else write to the directory of the VM."})}async settle(){await this.handle.chmod(384),await this.handle.sync()}async remove(){
try{await(0,promises_.unlink)(this.path)}catch(error){if((0,errors.UQ)(error)!=="ENOENT")throw(0,dump_errors.M)(error,`r\
emove ${this.path}, which has been stored under its new name`)}}async close(){await this.handle.close()}}function notRegularError(path){
return new dump_errors.t(`The memory dump ${path} is a link or a device, not a regular file.`,{remedy:"Remove it and dum\
p again. The directory of the VM must belong to this user alone."})}function emptyError(path){return new dump_errors.t(`\
The memory dump ${path} is empty.`,{remedy:"Check the reply of the QMP command: QEMU leaves an empty file if it refuses \
a format."})}function sizeError(path,bytes,expected){return new dump_errors.t(`The memory dump ${path} has ${bytes} byte\
s instead of ${expected}, although QEMU reported success.`,{remedy:"Check the free disk space and dump again. QEMU does \
not report every failed write."})}async function verifyStored(file,expected,deadline){const source=await SourceFile.open(
file);try{const{stored,compression,rawBytes}=expected;source.requireBytes(stored.bytes);const offsets=startsOf(stored.pieces),
hash=(0,external_node_crypto_.createHash)("sha256"),proof=new FrameProof,buffers=new BufferRing(FRAME_ROOM);if(await inOrder(
stored.pieces.length,async index=>{const piece=buffers.take(index,stored.pieces[index]??0);return await source.readInto(
piece,offsets[index]??0),compression==="zstd"&&await proof.prove(piece,Math.min(CHUNK_BYTES,rawBytes-index*CHUNK_BYTES)),
piece},async piece=>{hash.update(piece)},deadline,`the verification of ${file}`),hash.digest("hex")!==stored.sha256)throw damagedError(
file)}finally{await source.close()}}function startsOf(lengths){let next=0;return lengths.map(length=>{const start=next;return next+=
length,start})}function damagedError(file){return new dump_errors.t(`The stored dump ${file} does not read back as it wa\
s written: its SHA-256 differs.`,{remedy:"Dump again. If it fails again, check the disk."})}const storedDumpSchema=schemas.
rej({path:schemas.YjP(),name:schemas.YjP(),bytes:schemas.aig(),sha256:schemas.YjP(),format:format.q3,compression:format.
wd,rawBytes:schemas.aig(),hiddenBytes:schemas.aig()});async function storeDump(request){(0,format.NT)(request.sourceFormat,
request.outputFormat);const name=(0,format.Rs)(request.name,request.outputFormat,request.compression),target=external_node_path_default().
join(request.directory,name),source=await SourceFile.open(request.source);try{const content=await contentOf(source,request.
sourceFormat,request.outputFormat,request.ramBytes),inPlace=await canStay(request);inPlace&&external_node_path_default().
resolve(request.source)===external_node_path_default().resolve(target)||await requireMissing(target);const{bytes,sha256}=inPlace?
await keepInPlace(source,target,request.deadline):await copy(source,content,target,request),{image,hiddenBytes}=content;
return{path:target,name,bytes,sha256,format:request.outputFormat,compression:request.compression,rawBytes:image.bytes,hiddenBytes}}catch(error){
throw(0,dump_errors.M)(error,`store the memory dump ${target}`)}finally{await source.close()}}async function copy(source,{
image},target,request){const{compression,deadline}=request;compression==="none"&&await requireSpace(request.directory,source.
bytes);const file=await PartialFile.create(target);try{await encodeImage(image,file,compression,deadline);const stored=await file.
finish();return await source.requireUnchanged(),await verifyStored(file.path,{stored,compression,rawBytes:image.bytes},deadline),
await file.publish(),await source.remove(),stored}catch(error){throw await file.discard(),error}finally{await file.close()}}
async function canStay({source,sourceFormat,outputFormat,compression,directory}){if(compression!=="none"||sourceFormat!==
outputFormat)return!1;const[from,to]=await Promise.all([external_node_path_default().dirname(source),directory].map(dir=>(0,promises_.
stat)(dir,{bigint:!0})));return from?.dev===to?.dev}async function keepInPlace(source,target,deadline){const hash=(0,external_node_crypto_.
createHash)("sha256"),buffers=new BufferRing(CHUNK_BYTES);return await source.settle(),await inOrder(Math.ceil(source.bytes/
CHUNK_BYTES),async index=>{const position=index*CHUNK_BYTES,chunk=buffers.take(index,Math.min(CHUNK_BYTES,source.bytes-position));
return await source.readInto(chunk,position),chunk},async chunk=>{hash.update(chunk)},deadline,`the SHA-256 of ${source.
path}`),await source.requireUnchanged(),external_node_path_default().resolve(source.path)!==external_node_path_default().
resolve(target)&&await moveDurably(source.path,target),{bytes:source.bytes,sha256:hash.digest("hex")}}async function requireMissing(target){
try{await(0,promises_.lstat)(target)}catch(error){if((0,errors.UQ)(error)==="ENOENT")return;throw error}throw new dump_errors.
t(`Could not store a memory dump as ${target}: the file exists.`,{remedy:"Give the dump another name. maqet never overwr\
ites evidence."})}async function requireSpace(directory,bytes){const{bavail,bsize}=await(0,promises_.statfs)(directory).
catch(error=>{throw(0,dump_errors.M)(error,`look up the free space of ${directory}`)}),free=bavail*bsize;if(free<bytes)throw new dump_errors.
t(`A memory dump needs ${(0,units.z3)(bytes)} in ${directory}, where ${(0,units.z3)(free)} are free.`,{remedy:"Free disk\
 space, give the VM less memory, or put its directory on a larger disk."})}}),4910:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{SP:()=>shown,aq:()=>StorageError,au:()=>unusableError});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
58382),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(10371);class StorageError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
Po{}function shown(file){return JSON.stringify((0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.T)(file,300))}function unusableError(file,problem,remedy="\
Name a disk image in qcow2 or raw format."){return new StorageError(`The image ${shown(file)} ${problem}.`,{remedy})}}),
66780:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{JC:()=>SnapshotError,
Tx:()=>snapshotDisks,XO:()=>snapshotsOf,ap:()=>snapshotSchema,hG:()=>unknownSnapshotError,mS:()=>snapshotTime});var zod__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
92857),_shared_json_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(78451),_shared_nearest_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
33411),_shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(53633),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
10371),_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8273),_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
4910);class SnapshotError extends _errors_js__WEBPACK_IMPORTED_MODULE_2__.aq{}const snapshotSchema=zod__WEBPACK_IMPORTED_MODULE_3__.
rej({name:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),time:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),stateBytes:zod__WEBPACK_IMPORTED_MODULE_3__.
aig()}).extend({disks:zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP()).readonly(),loadable:zod__WEBPACK_IMPORTED_MODULE_3__.
zMY()});function readBlockNodes(reply){return(Array.isArray(reply)?reply.filter(_shared_json_js__WEBPACK_IMPORTED_MODULE_4__.
OW):[]).flatMap(node=>{const image=(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_4__.OW)(node.image)?node.image:{};return typeof node["\
node-name"]!="string"?[]:[{name:node["node-name"],driver:String(node.drv??""),readOnly:node.ro===!0,file:String(image.filename??
""),snapshots:readSnapshots(image.snapshots)}]})}function readSnapshots(list){return(Array.isArray(list)?list:[]).filter(
_shared_json_js__WEBPACK_IMPORTED_MODULE_4__.OW).map(entry=>({name:String(entry.name??""),time:snapshotTime(Number(entry["\
date-sec"]??0),Number(entry["date-nsec"]??0)),stateBytes:Number(entry["vm-state-size"]??0)}))}function snapshotTime(seconds,nanoseconds){
const time=new Date(seconds*1e3+Math.floor(nanoseconds/1e6));return Number.isNaN(time.getTime())?new Date(0).toISOString():
time.toISOString()}const MOST_NAMES=20;function unknownSnapshotError(name,names,holder){const existing=names.slice(0,MOST_NAMES).
map(one=>(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.T)(one,Number.POSITIVE_INFINITY)),more=names.length>MOST_NAMES?
` and ${names.length-MOST_NAMES} more`:"",list=names.length===0?"none":`${existing.join(", ")}${more}`,guess=(0,_shared_nearest_js__WEBPACK_IMPORTED_MODULE_6__.
au)(name,names.filter(_shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_0__.Ot),"Did you mean"),remedy=`${guess===void 0?
"":`${guess} `}Correct the name, or create it first.`;return new SnapshotError(`There is no snapshot ${name}: ${holder} \
has ${list}.`,{remedy})}function snapshotsOf(disks){const found=new Map;for(const disk of disks)for(const entry of disk.
snapshots){const same=found.get(entry.name)??{entries:[],disks:[]};found.set(entry.name,{entries:[...same.entries,entry],
disks:[...same.disks,disk.name]})}return[...found].map(([name,{entries,disks:having}])=>{const stateBytes=Math.max(...entries.
map(entry=>entry.stateBytes)),time=entries.map(entry=>entry.time).sort()[0]??"";return{name,time,stateBytes,disks:having,
loadable:stateBytes>0&&new Set(having).size===disks.length}}).sort((a,b)=>a.time.localeCompare(b.time))}function snapshotDisks({
nodes,devices},{own,inState}){const attached=attachedNodes(devices),wanted=readBlockNodes(nodes).filter(({name,readOnly})=>!readOnly&&
!inState.includes(name)&&(own.includes(name)||attached.has(name)));for(const disk of wanted)requireSnapshots(disk,own);if(wanted.
length===0)throw new SnapshotError("The VM has no disk that could hold a snapshot.",{remedy:`Give it one, such as ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__.
hF)("disks","- {size: 1G}")}. The state of the machine goes there, too.`});return wanted.toSorted((a,b)=>own.indexOf(a.name)-
own.indexOf(b.name))}function attachedNodes(devices){const names=(Array.isArray(devices)?devices:[]).map(device=>((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_4__.
OW)(device)&&(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_4__.OW)(device.inserted)?device.inserted:{})["node-name"]);return new Set(
names.filter(name=>typeof name=="string"))}function requireSnapshots({name,driver},own){if(!own.includes(name))throw new SnapshotError(
`The disk ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.T)(name)} was added to the running VM: a snapshot \
would leave it out.`,{remedy:`Name it in ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__.hF)("disks")} when you sta\
rt the VM, or remove it first.`});if(driver!=="qcow2")throw new SnapshotError(`The disk ${name} is ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.
T)(driver,40)}, which has no snapshots, and the guest can write to it.`,{remedy:`Make ${name} a qcow2 disk (\`type: qcow2\
\`, or an overlay of its file), or \`readonly: true\`.`})}}),20026:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_:()=>remoteStreams,b:()=>ClientStreams});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
92857);const bytes=zod__WEBPACK_IMPORTED_MODULE_0__.IeY(Buffer.isBuffer,{error:"expected bytes"}),STREAMS={guestOutput:{
params:zod__WEBPACK_IMPORTED_MODULE_0__.rej({id:zod__WEBPACK_IMPORTED_MODULE_0__.aig().int(),stream:zod__WEBPACK_IMPORTED_MODULE_0__.
k5n(["stdout","stderr"]),data:bytes}),result:zod__WEBPACK_IMPORTED_MODULE_0__.chJ()},guestInput:{params:zod__WEBPACK_IMPORTED_MODULE_0__.
rej({id:zod__WEBPACK_IMPORTED_MODULE_0__.aig().int()}),result:bytes.nullable()}},PIECE_BYTES=2**20;function remoteStreams(wire,id2){
return{output:async(stream,chunk)=>{for(const data of pieces(chunk))await wire.call(STREAMS,"guestOutput",{id:id2,stream,
data})},input:inputOf(wire,id2)}}async function*inputOf(wire,id2){for(;;){const data=await wire.call(STREAMS,"guestInput",
{id:id2});if(data===null)return;yield data}}function*pieces(chunk){for(let start=0;start<chunk.length;start+=PIECE_BYTES)
yield chunk.subarray(start,start+PIECE_BYTES)}class ClientStreams{runs=new Map;newest=0;constructor(wire){wire.serve(STREAMS,
{guestOutput:async({id:id2,stream,data})=>(await this.runs.get(id2)?.output(stream,data),null),guestInput:async({id:id2})=>{
const next=await this.runs.get(id2)?.input?.next();return next===void 0||next.done?null:next.value}})}async open({output,
input},work){const id2=++this.newest,iterator=input===void 0?void 0:inPieces(input);this.runs.set(id2,{output,input:iterator});
try{return await work(id2)}finally{this.runs.delete(id2),await iterator?.return?.()}}}function inPieces(input){const source=input[Symbol.
asyncIterator]();let rest=Buffer.alloc(0);return{next:async()=>{for(;rest.length===0;){const result=await source.next();
if(result.done===!0)return result;rest=result.value}const value=rest.subarray(0,PIECE_BYTES);return rest=rest.subarray(PIECE_BYTES),
{value}},return:async()=>await source.return?.()??{done:!0,value:void 0}}}}),72159:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>LOG,J:()=>METHODS});var schemas=__webpack_require__(92857),record=__webpack_require__(
7114),shipper=__webpack_require__(83272),format=__webpack_require__(93067),store=__webpack_require__(48931),channel=__webpack_require__(
83435),readiness=__webpack_require__(85824),decision=__webpack_require__(86614),policy_layer=__webpack_require__(4899),json_schema=__webpack_require__(
22303),process=__webpack_require__(16588),snapshot_operation=__webpack_require__(53633),tiers=__webpack_require__(47700),
state_record=__webpack_require__(10388),snapshot_table=__webpack_require__(66780),spec=__webpack_require__(64654),state=__webpack_require__(
12720),stop=__webpack_require__(81661),virtiofsd=__webpack_require__(31353);const MOST_CANDIDATES=100,sshAccessSchema=schemas.
rej({program:schemas.YjP(),directory:schemas.YjP(),user:schemas.YjP(),port:schemas.aig().int()}),guestAccessSchema=schemas.
rej({candidates:(0,json_schema.c3)(channel.KI,MOST_CANDIDATES),ssh:sshAccessSchema.nullable()});function method({params,
result,...facts}){const built={};return{...facts,get params(){return built.params??=params(),built.params},get result(){
return built.result??=result(),built.result}}}const AT_ONCE=()=>0,OUTCOMES_MS=45e3,STOP_MS=6e4,own=({timeoutMs})=>timeoutMs,
MOST_ITEMS=1e4,milliseconds=schemas.aig().nonnegative(),noParams=schemas.rej({}),names=(0,json_schema.c3)(schemas.YjP(),
MOST_ITEMS),methods_layers=(0,json_schema.c3)(policy_layer.LA,MOST_ITEMS),secrets=(0,json_schema.c3)(schemas.YjP(),MOST_ITEMS),
storeSchema=schemas.rej({compression:format.wd}),MOST_PLANNED=1e3,scriptId=schemas.aig().int(),statement=schemas.YjP().max(
2**16),gateContextSchema=decision.RK.extend({memoryBytes:schemas.aig()}),statusSchema=schemas.rej({vm:schemas.YjP(),state:state.
C$,reason:schemas.YjP(),pid:schemas.aig().int(),qemu:process.Ib,supervisor:process.Ib,kept:schemas.zMY(),losses:names,panicked:schemas.
zMY(),poweredOff:schemas.zMY(),uptimeMs:milliseconds,serialBytes:schemas.aig().int(),serialQuietMs:schemas.aig(),cursor:schemas.
aig().int(),auditHead:schemas.YjP(),auditRecords:schemas.aig().int(),layers:methods_layers,context:gateContextSchema}),executeResult=()=>schemas.
rej({tier:tiers.a,result:json_schema.Og,durationMs:milliseconds,cursor:schemas.aig().int(),dumps:schemas.YOg(store.lN).readonly(),
screenshots:names}),guestOperationSchema=schemas.k5n(["guest-run","guest-copy-in","guest-copy-out"]),METHODS={start:method(
{description:"Starts the VM. The process that launched the supervisor sends it once.",params:()=>schemas.rej({spec:spec.
Ut,qemu:schemas.YjP(),qemuVersion:schemas.YjP(),daemons:(0,json_schema.c3)(virtiofsd.B,MOST_ITEMS),knownHashes:(0,json_schema.
c3)(spec.h1,MOST_ITEMS),accelReason:schemas.YjP(),layers:methods_layers,caller:record.IC,secrets,stopLimits:stop.OV,guest:guestAccessSchema,
startTimeoutMs:milliseconds,lifetimeMs:milliseconds,watchPid:schemas.aig().int().optional()}),result:()=>schemas.rej({pid:schemas.
aig().int(),qemuVersion:schemas.YjP()}),limit:({startTimeoutMs})=>startTimeoutMs,awaited:()=>"the VM to start",onCancel:"\
leave"}),waitReady:method({description:"Waits until the guest is ready, or until it is certain that it never will be.",params:()=>schemas.
rej({condition:readiness.AS,timeoutMs:milliseconds,operation:guestOperationSchema.optional(),layers:methods_layers,caller:record.
IC}),result:()=>schemas.rej({evidence:schemas.YjP(),bootMs:milliseconds}),limit:own,awaited:()=>"the guest to be ready",
onCancel:"leave"}),execute:method({description:"Sends a command to QEMU or to the guest agent, if the policy allows it.",
params:()=>schemas.rej({command:schemas.YjP(),arguments:json_schema.$g,layers:methods_layers,caller:record.IC,timeoutMs:milliseconds,
store:storeSchema}),result:executeResult,limit:own,awaited:({command})=>`the reply to ${command}`,onCancel:"leave"}),planScript:method(
{description:"Judges commands of a script, and records all decisions. A client plans the whole script before it sends th\
e first command.",params:()=>schemas.rej({script:scriptId.nullable(),commands:(0,json_schema.c3)(schemas.rej({command:schemas.
YjP(),arguments:json_schema.$g}),MOST_PLANNED),layers:methods_layers,caller:record.IC,store:storeSchema}),result:()=>schemas.
rej({script:scriptId,refused:schemas.rej({index:schemas.aig().int(),reason:schemas.YjP(),remedy:schemas.YjP()}).nullable()}),
limit:AT_ONCE,awaited:()=>"the audit log",onCancel:"leave"}),executePlanned:method({description:"Sends a command of a sc\
ript, if the policy still allows it. Its outcome is on record when the script has ended.",params:()=>schemas.rej({script:scriptId,
index:schemas.aig().int().nonnegative(),timeoutMs:milliseconds}),result:executeResult,limit:own,awaited:({index})=>`the \
reply to command ${index+1} of the script`,onCancel:"leave"}),endScript:method({description:"Ends a script: what was not\
 sent is recorded as not sent. Returns once every outcome is on disk.",params:()=>schemas.rej({script:scriptId,reason:statement}),
result:()=>schemas.chJ(),limit:()=>OUTCOMES_MS,awaited:()=>"the audit log",onCancel:"wait"}),refused:method({description:"\
Records a command that the caller's own check refused before it was sent. The record names the caller's check.",params:()=>schemas.
rej({command:schemas.YjP(),arguments:json_schema.$g,reason:statement,caller:record.IC}),result:()=>schemas.chJ(),limit:AT_ONCE,
awaited:()=>"the audit log",onCancel:"leave"}),waitEvent:method({description:"Waits for the first QMP event after number\
 `since` that matches.",params:()=>schemas.rej({name:schemas.YjP(),data:json_schema.$g.optional(),since:schemas.aig().int(),
timeoutMs:milliseconds}),result:()=>schemas.rej({seq:schemas.aig().int(),data:json_schema.$g}),limit:own,awaited:({name})=>`\
the event ${name}`,onCancel:"leave"}),events:method({description:"Returns the newest events so far, each as in `events.j\
sonl`. Warns in the log if there are more than fit.",params:()=>schemas.rej({name:schemas.YjP().optional()}),result:()=>schemas.
YOg(json_schema.$g),limit:AT_ONCE,awaited:()=>"the events",onCancel:"leave"}),runInGuest:method({description:"Runs a scr\
ipt in the guest, if the policy allows it. Output and input travel in requests to the client.",params:()=>schemas.rej({id:schemas.
aig().int(),operation:guestOperationSchema,channel:schemas.k5n([...channel.bW,"auto"]),command:channel.s,hasInput:schemas.
zMY(),auditScript:schemas.zMY(),layers:methods_layers,caller:record.IC,timeoutMs:milliseconds}),result:()=>channel._0.extend(
{channel:channel.KI,durationMs:milliseconds}),limit:own,awaited:()=>"the script in the guest",onCancel:"undo"}),snapshot:method(
{description:"Creates, loads, deletes or lists snapshots of the VM, if the policy allows it.",params:()=>schemas.rej({operation:snapshot_operation.
xU,layers:methods_layers,caller:record.IC,timeoutMs:milliseconds}),result:()=>schemas.rej({action:schemas.k5n([...snapshot_operation.
UA,"list"]),tier:tiers.a,disks:names,snapshots:schemas.YOg(snapshot_table.ap).readonly(),durationMs:milliseconds,cursor:schemas.
aig().int()}),limit:own,awaited:()=>"the snapshot",onCancel:"undo"}),dump:method({description:"Dumps the guest's whole m\
emory to a file, if the policy allows it.",params:()=>schemas.rej({name:schemas.YjP(),format:format.lr,store:storeSchema,
layers:methods_layers,caller:record.IC,timeoutMs:milliseconds}),result:()=>store.lN,limit:own,awaited:()=>"the memory du\
mp",onCancel:"leave"}),status:method({description:"Returns the state of the VM.",params:()=>noParams,result:()=>statusSchema,
limit:AT_ONCE,awaited:()=>"the status of the VM",onCancel:"wait"}),tail:method({description:"Returns the last lines of t\
he serial log and of QEMU's output. Untrusted.",params:()=>noParams,result:()=>schemas.rej({serial:names,qemu:names}),limit:AT_ONCE,
awaited:()=>"the last lines of the logs",onCancel:"wait"}),attached:method({description:"Records that a caller uses the \
VM, and keeps its secrets out of the audit log from now on. Returns the status.",params:()=>schemas.rej({caller:record.IC,
secrets,layers:methods_layers}),result:()=>statusSchema,limit:AT_ONCE,awaited:()=>"the VM to be attached to",onCancel:"l\
eave"}),keep:method({description:"Lets the VM run on after the process that launched it has ended.",params:()=>record.IC,
result:()=>schemas.chJ(),limit:AT_ONCE,awaited:()=>"the VM to be kept",onCancel:"leave"}),flushAudit:method({description:"\
Sends the audit log to the VM's syslog server. Returns the records that are left; null if there are none.",params:()=>schemas.
rej({timeoutMs:milliseconds}),result:()=>shipper.Z.nullable(),limit:own,awaited:()=>"the syslog server",onCancel:"leave"}),
stop:method({description:"Stops the VM. A second call joins the first.",params:()=>schemas.rej({caller:record.IC,reason:statement,
quick:schemas.zMY()}),result:()=>schemas.rej({method:stop.$s,ms:milliseconds,auditHead:schemas.YjP(),auditRecords:schemas.
aig().int(),unrecorded:schemas.YjP().nullable(),notices:names,end:state_record.fi.pick({state:!0,reason:!0,kept:!0})}),limit:()=>STOP_MS,
awaited:()=>"the VM to stop",onCancel:"wait"})},LOG="log"}),8496:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{AI:()=>readToken,Ey:()=>createToken,HN:()=>PROOF,eF:()=>removeToken,jC:()=>ProofOfClient,
wC:()=>proveBoth});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_crypto__WEBPACK_IMPORTED_MODULE_0__),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_1__),node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.
n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__),zod__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(92857),_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
58382),_shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(82589);const BYTES=32,hex=zod__WEBPACK_IMPORTED_MODULE_5__.
YjP().regex(/^[0-9a-f]{64}$/),PROOF={challenge:{params:zod__WEBPACK_IMPORTED_MODULE_5__.rej({nonce:hex}),result:zod__WEBPACK_IMPORTED_MODULE_5__.
rej({nonce:hex,proof:hex})},prove:{params:zod__WEBPACK_IMPORTED_MODULE_5__.rej({proof:hex}),result:zod__WEBPACK_IMPORTED_MODULE_5__.
chJ()}};class UntrustedPeerError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.Po{constructor(problem){super(problem,
{remedy:"Use maqet as the user that started the VM. If another user has made these files, remove them.",status:"blocked"})}}
async function createToken({token}){const text=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(BYTES).toString(
"hex");return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(token,text,{mode:384,flag:"wx"}),text}async function removeToken({
token}){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(token,{force:!0}).catch(()=>{})}async function readToken(directory){
checkPlace(directory.dir,await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(directory.dir),stat=>stat.isDirectory()||
"is not a directory"),checkPlace(directory.socket,await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(directory.
socket),stat=>stat.isSocket()?ownOnly(stat):"is not a socket");const file=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
open)(directory.token,node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY|node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.
O_NOFOLLOW|node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);try{checkPlace(directory.token,await file.stat(),stat=>stat.
isFile()?ownOnly(stat):"is not a regular file");const{buffer,bytesRead}=await file.read(Buffer.alloc(2*BYTES+1),0,2*BYTES+
1,0),text=buffer.toString("latin1",0,bytesRead);if(hex.safeParse(text).success)return text;throw new UntrustedPeerError(
`The token of the VM, ${directory.token}, is damaged.`)}finally{await file.close()}}function checkPlace(path,stat,kind){
const kindProblem=kind(stat),problem=kindProblem===!0?(0,_shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_4__.p7)({path,
stat},(0,_shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_4__.Pn)()):kindProblem;if(problem!==void 0)throw new UntrustedPeerError(
`${path} ${problem}, so nothing was sent to the VM's supervisor.`)}function ownOnly({mode}){return(mode&63)===0||`can be\
 used by others (mode ${(mode&4095).toString(8).padStart(4,"0")})`}async function proveBoth(wire,token){const nonce=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
randomBytes)(BYTES).toString("hex"),answer=await wire.call(PROOF,"challenge",{nonce});if(!isEqual(answer.proof,proofOf("\
supervisor",token,nonce,answer.nonce)))throw new UntrustedPeerError("The process behind the VM's socket does not know th\
e VM's token, so nothing was sent to it.");await wire.call(PROOF,"prove",{proof:proofOf("client",token,nonce,answer.nonce)})}
class ProofOfClient{token;proven;challenged;constructor(token,proven){this.token=token,this.proven=proven}require(){if(!this.
proven)throw refusal("The caller has not proved that it knows the token of the VM.")}handlers={challenge:async({nonce:client})=>{
const token=this.token();if(token===void 0)throw refusal("The VM has not been started.");const own=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
randomBytes)(BYTES).toString("hex");return this.challenged={client,own},{nonce:own,proof:proofOf("supervisor",token,client,
own)}},prove:async({proof})=>{const[token,challenged]=[this.token(),this.challenged];if(this.challenged=void 0,token===void 0||
challenged===void 0||!isEqual(proof,proofOf("client",token,challenged.client,challenged.own)))throw refusal("The caller \
does not know the token of the VM.");return this.proven=!0,null}}}function refusal(problem){return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.
Po(problem,{remedy:"Use maqet as the user that started the VM, in the version that started it.",status:"blocked"})}function proofOf(side,token,client,supervisor){
return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256",Buffer.from(token,"hex")).update(`maqet rpc ${side}\
 ${client} ${supervisor}`).digest("hex")}function isEqual(one,other){return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(
Buffer.from(one,"hex"),Buffer.from(other,"hex"))}}),22691:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{rb:()=>ConnectionClosedError,Hi:()=>RemoteError,_2:()=>Wire});var external_node_events_=__webpack_require__(
78474),main=__webpack_require__(54058),schemas=__webpack_require__(92857),deadline=__webpack_require__(18013),errors=__webpack_require__(
58382),untrusted_text=__webpack_require__(10371),json=__webpack_require__(78451);const FRAME_BYTES=8*2**20,REPLY_BYTES=72*
2**20,UNREAD_BYTES=2*REPLY_BYTES,FRAME_MS=3e4,HEADER_BYTES=128,HEADER=/^Content-Length: ([1-9]\d{0,9})(\r\nContent-Part: more)?$/,
HEADER_END=`\r
\r
`,LINE_FEED=10,NOTHING=Buffer.alloc(0);class FrameError extends errors.Po{constructor(problem,cause){super(`The supervis\
or connection was closed: ${problem}.`,{remedy:"Use the version of maqet that started the VM.",cause})}}const LARGEST={supervisor:FRAME_BYTES,
client:REPLY_BYTES};class FrameReader extends main.AbstractMessageReader{stream;side;limitMs;callback=()=>{};head=NOTHING;header;content=NOTHING;filled=0;parts=[];timer;constructor(stream,side,limitMs=FRAME_MS){
super(),this.stream=stream,this.side=side,this.limitMs=limitMs}listen(callback){return this.callback=callback,this.stream.
on("data",this.onData),this.stream.on("error",error=>this.fireError(error)),this.stream.on("close",()=>this.fireClose()),
{dispose:()=>this.stop()}}dispose(){this.stop(),super.dispose()}stop(){clearTimeout(this.timer),this.stream.off("data",this.
onData),this.head=NOTHING,this.content=NOTHING,this.parts=[]}onData=chunk=>{try{for(let rest=chunk;rest.length>0;)rest=this.
header===void 0?this.readHeader(rest):this.readContent(rest,this.header);(this.head.length>0||this.header!==void 0||this.
parts.length>0)&&(this.timer??=setTimeout(()=>this.fail(`a message was not complete after ${this.limitMs} ms`),this.limitMs).
unref())}catch(error){this.fail(error instanceof RangeError||error instanceof SyntaxError?error.message:`invalid message\
: ${(0,untrusted_text.T)((0,errors.kc)(error),200)}`)}};fail(problem){this.stop(),this.fireError(new FrameError(problem))}readHeader(bytes){
const known=this.head.length;this.head=Buffer.concat([this.head,bytes.subarray(0,HEADER_BYTES-known)]);const end=this.head.
indexOf(HEADER_END);if(end<0){if(this.head.length===HEADER_BYTES)throw new SyntaxError(`a header has more than ${HEADER_BYTES}\
 bytes`);return NOTHING}return this.header=this.parseHeader(this.head.toString("latin1",0,end)),this.head=NOTHING,bytes.
subarray(end+HEADER_END.length-known)}parseHeader(text){const[match,digits,more]=HEADER.exec(text)??[];if(match===void 0)
throw new SyntaxError(`invalid header ${JSON.stringify((0,untrusted_text.T)(text,80))}`);const length=Number(digits),whole=this.
parts.reduce((sum,part)=>sum+part.length,length);if(length>FRAME_BYTES)throw new RangeError(`a frame of ${length} bytes \
is too long; the limit is ${FRAME_BYTES}`);if(more!==void 0&&length<FRAME_BYTES)throw new RangeError(`a part of a messag\
e has ${length} bytes instead of ${FRAME_BYTES}`);if(whole>LARGEST[this.side])throw new RangeError(`a message of ${whole}\
 bytes is too long; the limit is ${LARGEST[this.side]}`);return{length,more:more!==void 0}}readContent(bytes,{length}){if(this.
filled===0&&bytes.length>=length)return this.finish(bytes.subarray(0,length)),bytes.subarray(length);this.filled===0&&(this.
content=Buffer.allocUnsafeSlow(length));const taken=bytes.copy(this.content,this.filled);return this.filled+=taken,this.
filled===length&&this.finish(this.content),bytes.subarray(taken)}finish(content){const more=this.header?.more;if(clearTimeout(
this.timer),this.timer=void 0,this.header=void 0,this.content=NOTHING,this.filled=0,more){this.parts.push(content);return}
const whole=this.parts.length===0?content:Buffer.concat([...this.parts,content]);this.parts=[];const message=decodeContent(
whole);if(!isMessage(message))throw new SyntaxError("a message is neither request, notification nor response");this.callback(
message)}}class FrameWriter extends main.AbstractMessageWriter{stream;peer;last=Promise.resolve();refusal;unread=0;failure;constructor(stream,peer){
super(),this.stream=stream,this.peer=peer,stream.on("error",error=>this.fireError(error)),stream.on("close",()=>this.fireClose())}async write(message){
if(this.failure!==void 0)throw this.failure;const content=this.encode(message);if(this.unread+=content.length,this.unread>
UNREAD_BYTES)throw this.failure=new FrameError(`${this.unread} bytes were not read; the limit is ${UNREAD_BYTES}`),this.
fireError(this.failure),this.failure;const written=this.last.then(()=>this.send(content)).finally(()=>{this.unread-=content.
length});return this.last=written.catch(()=>{}),written}takeRefusal(){const{refusal}=this;return this.refusal=void 0,refusal}end(){
this.stream.end()}encode(message){const largest=LARGEST[this.peer];let problem;try{const content=encodeContent(message);
if(content.length<=largest)return content;problem=`A message of ${content.length} bytes is too long; the limit is ${largest}\
.`}catch(error){problem=`A message cannot be encoded: ${(0,errors.kc)(error)}.`}const{id:id2,method}=message;if(id2!==void 0&&
method===void 0)return encodeContent({jsonrpc:"2.0",id:id2,error:{code:-32603,message:problem,data:{name:"FrameError",remedy:"\
Ask for less at a time.",status:"failed"}}});throw this.refusal=new errors.Po(problem,{remedy:"Pass less at a time."}),this.
refusal}async send(content){for(let start=0;start<content.length;start+=FRAME_BYTES){const part=content.subarray(start,start+
FRAME_BYTES);await this.sendFrame(part,start+part.length<content.length)}}sendFrame(content,more){return new Promise((resolve,reject)=>{
this.stream.cork(),this.stream.write(`Content-Length: ${content.length}${more?`\r
Content-Part: more`:""}${HEADER_END}`,"latin1"),this.stream.write(content,error=>error?reject(error):resolve()),this.stream.
uncork()})}}function isMessage(message){const{id:id2,method,params}=message,hasId=typeof id2=="number"||typeof id2=="str\
ing";return method===void 0?hasId&&(Object.hasOwn(message,"result")||(0,json.OW)(message.error)):typeof method!="string"||
id2!==void 0&&!hasId?!1:method.startsWith("$/")?(0,json.OW)(params):params===void 0||typeof params=="object"}function encodeContent(message){
const{bytes,rest}=withoutBytes(message),text=Buffer.from((0,json.sd)(rest));return bytes===void 0?text:Buffer.concat([text,
Buffer.of(LINE_FEED),bytes])}function decodeContent(content){const end=content.indexOf(LINE_FEED),message=(0,json.qF)(content.
toString("utf8",0,end<0?content.length:end));if(!(0,json.OW)(message))throw new SyntaxError("a message is not a JSON obj\
ect");return end<0?message:withBytes(message,content.subarray(end+1))}function withoutBytes(message){const{params,result}=message;
if(result instanceof Uint8Array)return{bytes:result,rest:{...message,result:null}};const data=params?.data;return data instanceof
Uint8Array?{bytes:data,rest:{...message,params:{...params,data:null}}}:{rest:message}}function withBytes(message,bytes){
const{params}=message;return(0,json.OW)(params)?{...message,params:{...params,data:bytes}}:{...message,result:bytes}}class RemoteError extends errors.
Po{constructor(message,{name,remedy,status}){super(message,{remedy,status}),this.name=name}}class InvalidMessageError extends errors.
Po{}class ConnectionClosedError extends errors.Po{}const errorSchema=schemas.Ikc({name:schemas.YjP().catch("RemoteError"),
remedy:schemas.YjP().catch("Read supervisor.log in the directory of the VM."),status:schemas.k5n(errors.Ul).catch("faile\
d")}),CLOSING="closing",closingSchema=schemas.rej({reason:schemas.YjP()}),CLOSING_MS=1e3,UNANSWERED=[main.ErrorCodes.PendingResponseRejected,
main.ErrorCodes.ConnectionInactive,main.ErrorCodes.MessageWriteError,main.ErrorCodes.MessageReadError];class Wire{stream;connection;writer;closed=new AbortController;closingReason;constructor(stream,side,frameLimitMs){
this.stream=stream,this.writer=new FrameWriter(stream,side==="client"?"supervisor":"client"),this.connection=(0,main.createMessageConnection)(
new FrameReader(stream,side,frameLimitMs),this.writer),this.connection.onError(([error])=>{error instanceof FrameError&&
this.reject(error.message)}),this.connection.onClose(()=>this.closed.abort()),this.on(CLOSING,closingSchema,({reason})=>{
this.closingReason=(0,untrusted_text.T)(reason,300)})}listen(){this.connection.listen()}onClose(listener){this.connection.
onClose(listener)}close(){this.connection.dispose(),this.stream.destroy()}serve(table,handlers){this.connection.onRequest(
async(method,params,token)=>{const cancelled=new AbortController;token.onCancellationRequested(()=>cancelled.abort());try{
const signature=Object.hasOwn(table,method)?table[method]:void 0;if(signature===void 0)throw invalidMessageError(`there \
is no method ${JSON.stringify((0,untrusted_text.T)(method,60))}`);const parsed=parse(signature.params,params,`the parame\
ters of \`${method}\` are`);return await handlers[method]?.(parsed,AbortSignal.any([cancelled.signal,this.closed.signal]))}catch(error){
return toWire(error)}})}async call(table,name,params,signal){const result=await this.send(name,params,signal);return parse(
table[name].result,result,`the result of \`${name}\` is`)}async notify(name,params){await(async()=>this.connection.sendNotification(
name,params))().catch(()=>{})}on(name,schema,handler){this.connection.onNotification(name,params=>{const{success,data}=schema.
safeParse(params);success&&handler(data)})}async send(name,params,signal){const cancel=signal===void 0?void 0:new main.CancellationTokenSource,
onAbort=()=>cancel?.cancel();signal?.addEventListener("abort",onAbort,{once:!0});try{const reply=cancel===void 0?this.connection.
sendRequest(name,params):this.connection.sendRequest(name,params,cancel.token),refusal=this.writer.takeRefusal();if(refusal===
void 0)return await reply;throw(0,deadline.QS)(reply),refusal}catch(error){throw error instanceof main.ResponseError&&!UNANSWERED.
includes(error.code)?fromWire(error):error instanceof errors.Po?error:new ConnectionClosedError("The connection closed b\
efore the reply.",{remedy:"Connect again.",cause:error})}finally{signal?.removeEventListener("abort",onAbort)}}async reject(reason){
this.closingReason??=reason;const closed=async()=>{await this.notify(CLOSING,{reason}),this.stream.end(),this.stream.resume(),
await(0,external_node_events_.once)(this.stream,"close")};await deadline.B2.after(CLOSING_MS).settled(closed(),"the peer\
 to close the connection"),this.close()}}function parse(schema,value,what){const{success,data,error}=schema.safeParse(value);
if(success)return data;const problems=error.issues.slice(0,3).map(({path,message})=>`${path.map(String).join(".")||"valu\
e"}: ${message}`);throw invalidMessageError(`${what} invalid: ${(0,untrusted_text.T)(problems.join("; "),300)}`)}function invalidMessageError(problem){
return new InvalidMessageError(`Invalid RPC message: ${problem}.`,{remedy:"Use the version of maqet that started the VM."})}
function toWire(error){const known=error instanceof errors.Po,message=known?error.marked.message:error instanceof Error?
error.message:String(error);return new main.ResponseError(main.ErrorCodes.InternalError,message,{name:known?error.name:"\
Error",remedy:known?error.marked.remedy:"This is a bug in maqet: report it with the audit log.",status:known?error.status:
"failed"})}function fromWire({message,data}){return new RemoteError(message,errorSchema.parse(typeof data=="object"&&data!==
null?data:{}))}}),84154:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Mp:()=>VmCrashedError,uZ:()=>VmRefusedError,wC:()=>VmError});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
reason,this.onChange(next,reason)}}}}),81661:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$s:()=>stopMethodSchema,OV:()=>stopLimitsSchema,mv:()=>stopMachine});var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
643),node_perf_hooks__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__),
zod__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(92857),_shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
18013),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58382),_shared_process_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
16588),_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(84154);const stopMethodSchema=zod__WEBPACK_IMPORTED_MODULE_5__.
k5n(["exited","powerdown","quit","SIGTERM","SIGKILL"]),stopLimitsSchema=zod__WEBPACK_IMPORTED_MODULE_5__.rej({powerdownMs:zod__WEBPACK_IMPORTED_MODULE_5__.
aig().nonnegative(),quitMs:zod__WEBPACK_IMPORTED_MODULE_5__.aig().nonnegative(),termMs:zod__WEBPACK_IMPORTED_MODULE_5__.
aig().nonnegative()}),KILL_MS=1e4,REAP_MS=2e3;async function stopMachine(machine,limits){const start=node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.
performance.now(),method=await endMachine(machine,limits);if((0,_shared_process_js__WEBPACK_IMPORTED_MODULE_3__._n)(machine.
id))throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.wC(`QEMU (pid ${machine.id.pid}) still runs after ${method}.`,{remedy:"\
Kill it manually, and report this problem."});return{method,ms:Math.round(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.
now()-start)}}async function endMachine(machine,limits){if(!machine.running)return"exited";const poweredDown=machine.states.
state==="running"&&limits.powerdownMs>0&&await powerDown(machine,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__.B2.after(
limits.powerdownMs));return machine.running?(machine.states.to("stopping",poweredDown?"powerdown":"quit"),await quit(machine,
limits.quitMs)?poweredDown?"powerdown":"quit":limits.termMs>0&&(machine.signal("SIGTERM"),await exits(machine,limits.termMs))?
"SIGTERM":(machine.signal("SIGKILL"),await _shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__.B2.after(KILL_MS).race(machine.
exited,"QEMU to exit after SIGKILL"),"SIGKILL")):"exited"}async function powerDown(machine,deadline){const since=machine.
journal.cursor;try{return await machine.execute("system_powerdown",{},deadline),await machine.journal.waitFor({name:"SHU\
TDOWN"},since,deadline),!0}catch(error){return error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.Po&&error.
status==="crashed"&&await exits(machine,REAP_MS),!1}}async function quit(machine,ms){return ms===0?!1:(machine.execute("\
quit",{},_shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__.B2.after(ms)).catch(()=>{}),exits(machine,ms))}async function exits(machine,ms){
try{return await _shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__.B2.after(ms).race(machine.exited,"QEMU to exit"),!0}catch{
return!1}}}),31353:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{B:()=>shareDaemonSchema,W:()=>shareDaemon});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(92857);const shareDaemonSchema=zod__WEBPACK_IMPORTED_MODULE_0__.
rej({tag:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),file:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),args:zod__WEBPACK_IMPORTED_MODULE_0__.
YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).readonly(),socket:zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),lock:zod__WEBPACK_IMPORTED_MODULE_0__.
YjP()});function shareDaemon({file,kind,asRoot},{path,tag,readOnly,socket}){const listen=`--socket-path=${socket}`,sandbox=asRoot?
"chroot":"namespace";if(kind==="rust"){const args2=[listen,`--shared-dir=${path}`,`--sandbox=${sandbox}`,...readOnly?["-\
-readonly"]:[]];return{tag,file,args:args2,socket,lock:`${socket}.pid`}}if(readOnly)throw new TypeError("the C daemon ca\
nnot make a share read-only");const source=path.replace(/[\\,]/g,"\\$&"),args=["-f",listen,"-o",`source=${source}`,"-o",
`sandbox=${sandbox}`];return{tag,file,args,socket,lock:`/var/run/virtiofsd/${socket}.pid`}}})};export{id,ids,modules};
