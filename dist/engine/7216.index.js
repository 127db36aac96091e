const id=7216,ids=[7216],modules={99396:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{S:()=>AuditLog,u:()=>carryOut});var external_node_perf_hooks_=__webpack_require__(643),deadline=__webpack_require__(
18013),errors=__webpack_require__(58382),wording=__webpack_require__(8273),audit_bytes=__webpack_require__(18196),chain=__webpack_require__(
7802),record=__webpack_require__(7114),external_node_fs_=__webpack_require__(73024),promises_=__webpack_require__(51455),
external_node_path_=__webpack_require__(76760),external_node_path_default=__webpack_require__.n(external_node_path_);class FileSink{handle;file;inode;size;fsync;constructor(handle,file,inode,size,fsync){
this.handle=handle,this.file=file,this.inode=inode,this.size=size,this.fsync=fsync}static async open(file,fsync){const flags=external_node_fs_.
constants.O_RDWR|external_node_fs_.constants.O_CREAT|external_node_fs_.constants.O_APPEND|external_node_fs_.constants.O_NOFOLLOW;
let handle;try{handle=await(0,promises_.open)(file,flags,384);const stat=await handle.stat({bigint:!0});if(!stat.isFile()||
stat.nlink!==1n)throw new Error("it is not a regular file with one name");return await handle.chmod(384),fsync&&stat.size===
0n&&await syncDirectory(external_node_path_default().dirname(file)),new FileSink(handle,file,stat.ino,Number(stat.size),
fsync)}catch(error){await handle?.close();const reason=(0,errors.UQ)(error)==="ELOOP"?"it is a symbolic link":(0,errors.
kc)(error);throw new record.M_(`Could not open the audit log ${JSON.stringify(file)}: ${reason}.`,{remedy:"Nothing runs \
without an audit log: make its directory writable and its name free, then start again.",cause:error})}}get empty(){return this.
size===0}read(){return(0,audit_bytes.zO)(this.handle)}async append(bytes){try{for(let written=0;written<bytes.length;)written+=
(await this.handle.write(bytes,written,bytes.length-written)).bytesWritten;this.fsync&&await this.handle.datasync()}catch(error){
throw await this.truncateToSize().catch(()=>{}),error}await this.checkUntouched(this.size+bytes.length),this.size+=bytes.
length}async close(){await this.handle.close()}async truncateToSize(){(await this.handle.stat()).size>this.size&&await this.
handle.truncate(this.size)}async checkUntouched(expectedSize){const stat=await(0,promises_.lstat)(this.file,{bigint:!0}).
catch(error=>{if((0,errors.UQ)(error)!=="ENOENT")throw error});if(stat===void 0||stat.ino!==this.inode)throw new Error("\
the file was removed or replaced while it was open");if(stat.size!==BigInt(expectedSize))throw new Error("another proces\
s changed the file while it was open")}}async function syncDirectory(directory){const handle=await(0,promises_.open)(directory,
"r");try{await handle.sync()}finally{await handle.close()}}var verify=__webpack_require__(42622);const WRITE_LIMIT_MS=3e4,
MOST_AT_ONCE=250,FAILED_CLOSE_MS=1e3;class AuditLog{sink;options;queue=[];draining;failure;closing;position;constructor(sink,options,start={
records:0,head:chain.hw}){this.sink=sink,this.options=options,this.position=start}static async open(file,options){const sink=await FileSink.
open(file,options.fsync??!0);try{return new AuditLog(sink,options,await existingChain(sink,file))}catch(error){throw await sink.
close(),error}}get head(){return this.position.head}get records(){return this.position.records}async append(entry){if(this.
closing!==void 0)throw new record.M_("The audit log is closed.",{remedy:"Start the VM again, then retry."});return this.
enqueue(entry)}close(by){return this.closing??=this.finish(by),this.closing}async finish(by){try{by!==void 0&&await this.
enqueue({...by,event:"log-closed",outcome:"ok"})}finally{await this.draining,await deadline.B2.after(this.failure===void 0?
WRITE_LIMIT_MS:FAILED_CLOSE_MS).race(this.sink.close(),"the audit log to be closed")}}async enqueue(entry){if(this.failure!==
void 0)throw this.failure;const prepared={...this.prepare(entry),vm:this.options.vm},{promise,resolve,reject}=Promise.withResolvers();
return this.queue.push({entry:prepared,time:(this.options.now?.()??new Date).toISOString(),resolve,reject}),this.draining??=
this.drain(),promise}prepare(entry){try{return prepareEntry(entry,this.options.redact)}catch(error){throw unfitRecordError(
error)}}async drain(){for(await Promise.resolve();this.queue.length>0;)await this.commit(this.queue.splice(0,MOST_AT_ONCE));
this.draining=void 0}async commit(batch){const sealed=this.seal(batch),last=sealed.at(-1);if(last!==void 0){try{if(this.
failure!==void 0)throw this.failure;const write=this.sink.append(Buffer.concat(sealed.map(({bytes})=>bytes)));await deadline.
B2.after(WRITE_LIMIT_MS).race(write,"the audit log to be written")}catch(error){this.failure??=auditWriteError(error);for(const{
pending}of sealed)pending.reject(this.failure);return}this.position={records:last.record.seq,head:last.record.hash};for(const{
pending,record:record2}of sealed)pending.resolve(record2);this.options.onWritten?.()}}seal(batch){let{records,head}=this.
position;const sealed=[];for(const pending of batch)try{const{record:record2,bytes}=(0,chain.xe)(pending.entry,records+1,
pending.time,head);if(bytes.length>audit_bytes.xR)throw new RangeError(`it has ${bytes.length} bytes, and the limit is ${audit_bytes.
xR}`);const checked=(0,verify.tY)({bytes:bytes.subarray(0,-1),terminated:!0,tooLong:!1},record2.seq,head);if(!checked.ok)
throw new TypeError(`it ${checked.problem}`);sealed.push({pending,record:record2,bytes}),records=record2.seq,head=record2.
hash}catch(error){pending.reject(unfitRecordError(error))}return sealed}}async function existingChain(sink,file){if(sink.
empty)return{records:0,head:chain.hw};const verdict=await(0,verify.H5)(sink.read());if(verdict.ok)return verdict;throw new record.
M_(`Could not continue the audit log ${JSON.stringify(file)}: record ${verdict.brokenAt} ${verdict.problem}.`,{remedy:"M\
ove the file away and keep it as evidence (`maqet verify` checks it), then start again with a new log."})}function unfitRecordError(cause){
return new record.K5(`Could not create the audit record: ${(0,errors.kc)(cause)}.`,{remedy:"The command was not run. Sho\
rten its arguments.",cause})}function auditWriteError(cause){return new record.M_(`The audit log cannot be written: ${(0,errors.
kc)(cause).replace(/\.$/,"")}.`,{remedy:"Nothing runs without an audit record: free disk space or repair the storage, th\
en start the VM again.",cause})}const MAX_TEXT=4096,MAX_NAME=256;function prepareEntry(entry,redact){const{command=null,
error=null,arguments:args=null}=entry;return{...entry,actor:truncated(entry.actor,MAX_NAME),command:command===null?null:
truncated(isClassified(entry)?command:redact.text(command),MAX_NAME),arguments:args===null?null:redact.arguments(command??
"",args),reason:truncated(redact.text((0,wording.MH)(entry.reason??"")),MAX_TEXT),error:error===null?null:truncated(redact.
text((0,wording.MH)(error)),MAX_TEXT)}}function isClassified({tier}){return tier!=null&&tier!=="unclassified"}function truncated(text,max){
return text.length>max?`${text.slice(0,max)}\u2026`:text}async function carryOut(audit,announced,work,facts={},later){const start=external_node_perf_hooks_.
performance.now(),end=async ending=>{const written=audit.append((0,record.Q9)(announced,{...ending,durationMs:Math.round(
external_node_perf_hooks_.performance.now()-start)}));later===void 0?await written:later(written)};let result;try{result=
await work()}catch(error){throw await end({outcome:"failed",error:(0,errors.kc)(error),facts:facts.failed}),error}return await end(
{outcome:"ok",facts:facts.done?.(result)}),result}}),86722:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{EJ:()=>KERNEL_FILES,I:()=>outOfGuest,JM:()=>intoGuest,ZS:()=>runTar,gc:()=>copiedPath,
lV:()=>MISSING});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_0__),_shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(18013),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
10371),_program_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76884);const MISSING=66,KERNEL_FILES=67,intoGuest={directory(target,mode){
const dir=(0,_program_js__WEBPACK_IMPORTED_MODULE_2__.hD)(target);return[`[ -d ${dir} ] || { mkdir -p ${dir}; chmod ${(mode&
511).toString(8)} ${dir}; }`,`exec tar -x -p -f - -C ${dir}`,""].join(`
`)},file(target,name,stage){const dir=target.endsWith("/")?target:node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.
dirname(target),inner=(0,_program_js__WEBPACK_IMPORTED_MODULE_2__.hD)(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.
join(dir,stage));return[`mkdir -p ${(0,_program_js__WEBPACK_IMPORTED_MODULE_2__.hD)(dir)}`,`over() { trap '' HUP INT TER\
M; rm -rf ${inner}; }`,"broken() { trap '' HUP INT TERM; kill -KILL $! || :; wait; over; } 2>/dev/null; trap broken EXIT",
"trap 'exit 143' HUP INT TERM",`mkdir ${inner}`,`exec 3<&0; tar -x -p -f - -C ${inner} <&3 3<&- &`,"wait $!; trap over E\
XIT",`mv -f ${(0,_program_js__WEBPACK_IMPORTED_MODULE_2__.hD)(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(
dir,stage,name))} ${(0,_program_js__WEBPACK_IMPORTED_MODULE_2__.hD)(target)}`,""].join(`
`)}};function outOfGuest(source){const target=(0,_program_js__WEBPACK_IMPORTED_MODULE_2__.hD)(source),name=(0,_program_js__WEBPACK_IMPORTED_MODULE_2__.
hD)(`./${node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.basename(source)}`);return[`[ -e ${target} ] || exit ${MISSING}`,
`if [ -d ${target} ]; then cd ${target}; case $(pwd -P)/ in /proc/*|/sys/*) exit ${KERNEL_FILES};; esac; exec tar -c -f \
- .; fi`,`cd ${(0,_program_js__WEBPACK_IMPORTED_MODULE_2__.hD)(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.dirname(
source))}`,`live=; [ -s ${name} ] || live=1; case $(readlink -f ${name} || pwd -P)/ in /proc/*|/sys/*) live=1;; esac`,'i\
f [ -n "$live" ]; then','  for dir in /tmp /run /dev/shm; do stage=$dir/.maqet-$$; mkdir -m 700 "$stage" 2>/dev/null && \
break; done',`  trap 'rm -rf "$stage"' EXIT; trap 'exit 143' HUP INT TERM`,`  cat ${name} >"$stage"/${name}`,`  if [ -s \
"$stage"/${name} ]; then cd "$stage"; tar -c -f - ${name}; cd /; exit 0; fi`,"fi",`tar -c -h -f - ${name}`,""].join(`
`)}const COPY_ENV={LC_ALL:"C"},QUOTED=/'(?:[^']|'\\'')*'/.source,OUT=new RegExp(`^\\[ -e (${QUOTED}) \\]`),INTO_DIRECTORY=new RegExp(
`^\\[ -d (${QUOTED}) \\] \\|\\| { mkdir -p ${QUOTED}; chmod ([0-7]{1,3}) `),INTO_FILE=new RegExp(`\\nmv -f (${QUOTED}) (${QUOTED}\
)\\n$`),STAGE=/^\.maqet-[0-9a-f]{16}$/;function copiedPath(direction,command){const{script,env,workingDirectory}=command,
variables=Object.entries(env);if(workingDirectory!==void 0||variables.length!==1||env.LC_ALL!==COPY_ENV.LC_ALL)return;const same=(path,expected)=>expected===
script?path:void 0;if(direction==="out"){const[,source]=OUT.exec(script)??[];return source===void 0?void 0:same(unquote(
source),outOfGuest(unquote(source)))}const[,directory,mode]=INTO_DIRECTORY.exec(script)??[];if(directory!==void 0)return same(
unquote(directory),intoGuest.directory(unquote(directory),Number.parseInt(mode??"",8)));const[,staged,target]=INTO_FILE.
exec(script)?.map(text=>unquote(text))??[];if(staged===void 0||target===void 0)return;const stage=node_path__WEBPACK_IMPORTED_MODULE_0___default().
posix.basename(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.dirname(staged));return STAGE.test(stage)?same(target,
intoGuest.file(target,node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.basename(staged),stage)):void 0}function unquote(text){
return text.slice(1,-1).replaceAll("'\\''","'")}const STDERR_BYTES=4096,COMPLAINTS=5,CHANGED=/: (?:file changed as we read it|File removed before we read it|File shrank by \d+ bytes; padding with zeros)$/;
async function runTar(channel,{script,input,stdout},deadline){const stop=new AbortController,signals=deadline.signal===void 0?
[stop.signal]:[stop.signal,deadline.signal];let failed;const fail=error=>{failed??={error},stop.abort()};let stderr=Buffer.
alloc(0);try{const exit=await channel.run({script,env:COPY_ENV,...input===void 0?{}:{input:guarded(input,fail)}},async(stream,piece)=>{
stream==="stderr"?stderr=Buffer.from(Buffer.concat([stderr,piece]).subarray(-STDERR_BYTES)):failed===void 0&&await stdout?.(
piece).catch(fail)},_shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__.B2.after(deadline.remainingMs,AbortSignal.any(signals)));
if(failed!==void 0)throw failed.error;return ended(exit.exitCode,stderr)}catch(error){throw failed===void 0?error:failed.
error}finally{await input?.return()}}async function*guarded(input,fail){try{yield*input}catch(error){throw fail(error),error}}
function ended(exitCode,stderr){const said=stderr.toString().trim(),all=said===""?[]:said.split(`
`).slice(stderr.length<STDERR_BYTES?0:1),onlyChanges=exitCode===1&&all.length>0&&all.every(line=>CHANGED.test(line));return{
exitCode,complaints:(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.M)(all.slice(-COMPLAINTS).join(`
`),300),onlyChanges}}}),53629:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{Y:()=>InFlight});class InFlight{operations=new Set;async run(work){const operation=work();this.operations.
add(operation);try{return await operation}finally{this.operations.delete(operation)}}async idle(){for(;this.operations.size>
0;)await Promise.allSettled(this.operations)}}}),35963:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{YY:()=>inspectImageFile,UY:()=>openImage,ZQ:()=>reopenImage});var external_node_fs_=__webpack_require__(
73024),errors=__webpack_require__(58382),host_paths=__webpack_require__(68230),storage_errors=__webpack_require__(4910),
format=__webpack_require__(72607);const HEADER_BYTES=32784,FOREIGN=[[0,"KDMV","a VMDK image"],[0,"COWD","a VMDK image"],
[0,"# Disk DescriptorFile","a VMDK image"],[0,"vhdxfile","a VHDX image"],[0,"conectix","a VHD image"],[64,"\x7F\xDA\xBE",
"a VDI image"],[0,"QED\0","a QED image"],[0,"WithoutFreeSpace","a Parallels image"],[0,"WithouFreSpacExt","a Parallels i\
mage"],[0,"Bochs Virtual HD Image","a Bochs image"],[0,"LUKS\xBA\xBE","an encrypted LUKS volume"],[0,"\x8B","a gzip fil\
e"],[0,"BZh","a bzip2 file"],[0,"\xFD7zXZ\0","an xz file"],[0,"(\xB5/\xFD","a zstd file"],[0,"7z\xBC\xAF'","a 7z archiv\
e"],[0,"PK","a zip archive"],[257,"ustar","a tar archive"],[0,"\x7FELF","an ELF program"]],VMDK_DESCRIPTOR=/^(?:#[^\n]*\n| *\r?\n)*version=[123]\r?\n/;
function readHeader(head){const text=head.toString("latin1"),{magic,version,encryption}=(0,format.qU)(format.El,head);if(magic===
format.mS)return version===1?{kind:"foreign",what:"an image of the obsolete format qcow version 1"}:{kind:"qcow2",externalData:((0,format.
Fz)(head)&format._Y.externalData)!==0,encrypted:encryption!==0};const foreign=FOREIGN.find(([offset,signature])=>text.startsWith(
signature,offset));return foreign!==void 0?{kind:"foreign",what:foreign[2]}:VMDK_DESCRIPTOR.test(text)?{kind:"foreign",what:"\
a VMDK image"}:{kind:"raw",bootable:text.startsWith("U\xAA",510)||text.startsWith("CD001",32769)}}async function inspectImageFile(file){
try{const{handle,path:real}=await(0,host_paths.np)(file);try{return await inspect(handle,file,real)}finally{await handle.
close()}}catch(error){throw error instanceof storage_errors.aq?error:error instanceof host_paths.mL?(0,storage_errors.au)(
file,error.problem):new storage_errors.aq(`The image ${(0,storage_errors.SP)(file)} cannot be read (${(0,errors.UQ)(error)??
(0,errors.kc)(error)}).`,{remedy:"Check the path and its permissions.",cause:error})}}async function inspect(handle,file,real){
const stats=await handle.stat();if(!stats.isFile())throw(0,storage_errors.au)(file,`is ${stats.isDirectory()?"a director\
y":"not a regular file"}`);if(stats.size===0)throw(0,storage_errors.au)(file,"is empty");const{buffer,bytesRead}=await handle.
read(Buffer.alloc(HEADER_BYTES),0,HEADER_BYTES,0);return{path:real,size:stats.size,identity:`${stats.dev}:${stats.ino}`,
header:readHeader(buffer.subarray(0,bytesRead))}}async function openImage(file){return reopenImage(await inspectImageFile(
file))}function reopenImage(image){const fd=reopen(image);return{image,fd,close:()=>(0,external_node_fs_.closeSync)(fd)}}
function reopen(image){let fd;try{fd=(0,external_node_fs_.openSync)(image.path,external_node_fs_.constants.O_RDONLY|external_node_fs_.
constants.O_NONBLOCK|external_node_fs_.constants.O_NOCTTY|external_node_fs_.constants.O_NOFOLLOW);const{dev,ino}=(0,external_node_fs_.
fstatSync)(fd);if(`${dev}:${ino}`===image.identity)return fd}catch(error){if((0,errors.UQ)(error)===void 0)throw error}throw fd!==
void 0&&(0,external_node_fs_.closeSync)(fd),(0,storage_errors.au)(image.path,"was replaced while it was inspected","Make\
 sure that nothing else uses it, then try again.")}}),9536:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
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
m)([tool,...args],{deadline:limit,env:process.env,stdoutLimit:MAX_OUTPUT});if(finished.startError!==void 0)throw startError(
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
YY)(file),layer=await probe(top,declared);return{...layer.info,backing:await probeBelow(probe,top,layer)}}}async function probeBelow(probe,top,topLayer){
const seen=new Set([top.identity]),found=[];for(let[above,layer]=[top,topLayer];layer.backing!==void 0;){const below=await inspectBacking(
above,layer.backing.name);if(seen.has(below.identity))throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.au)(above.path,`ha\
s a loop of backing files, back to ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.SP)(below.path)}`);if(seen.size>=MAX_LAYERS)
throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.au)(top.path,`has more than ${MAX_LAYERS} layers of backing files`);seen.
add(below.identity),layer=await probe(below,layer.backing.format),found.push({path:below.path,format:layer.info.format}),
isCertainlyDisk(below)||requireBeside(above,below),above=below}return found}async function inspectBacking(above,name){if(/^[^/]*:/.
test(name)){const problem=`has the backing file ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.SP)(name)}, which is not a \
local file`;throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.au)(above.path,problem,"Use an image whose backing files are\
 all local.")}try{return await(0,_image_file_js__WEBPACK_IMPORTED_MODULE_3__.YY)(node_path__WEBPACK_IMPORTED_MODULE_0___default().
resolve(node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(above.path),name))}catch(error){const reason=error instanceof
Error?error.message.replace(/\.$/,""):String(error);throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.au)(above.path,`has \
an unusable backing file: ${reason}`,"Put the backing file there, or flatten the image.")}}function isCertainlyDisk({header}){
return header.kind==="qcow2"||header.kind==="raw"&&header.bootable}function requireBeside(above,below){if(node_path__WEBPACK_IMPORTED_MODULE_0___default().
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
const end=bytes.indexOf(0);return bytes.toString("utf8",0,end<0?bytes.length:end)}}),66744:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B6:()=>decisionEntry,Q6:()=>recordDecision,t9:()=>BlockedError});var _audit_line_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
81309),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(58382);class BlockedError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
Po{constructor(decision){super(decision.reason,{remedy:decision.remedy,status:"blocked"})}}function decisionEntry({caller,
event,command,arguments:args},{tier,decision,reason}){return{...caller,event,command,arguments:args,tier,decision,reason,
outcome:decision==="block"?"blocked":null}}async function recordDecision(audit,subject,decision,log){const record=await audit.
append(decisionEntry(subject,decision));if((0,_audit_line_js__WEBPACK_IMPORTED_MODULE_0__.L)(record).forEach(log),decision.
decision!=="allow")throw new BlockedError(decision);return record}}),88899:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Mf:()=>requireDumpSpace,N7:()=>DEVICE_MEMORY_BYTES,_z:()=>keepDump});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__),_dump_format_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
93067),_dump_store_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(48931);const DEVICE_MEMORY_BYTES=64*2**20;async function requireDumpSpace(directory,request,memoryBytes){
const written=expectedBytes(request,memoryBytes)??memoryBytes,beside=request.command==="dump-guest-memory"?DEVICE_MEMORY_BYTES:
0,copied=request.keepAs==="raw"&&request.compression==="none";await(0,_dump_store_js__WEBPACK_IMPORTED_MODULE_2__.MK)(directory,
(written+beside)*(copied?2:1))}async function keepDump(written,file,request,memoryBytes,deadline){const sourceFormat=writtenFormat(
request),outputFormat=request.keepAs??sourceFormat,{name,dir:directory}=node_path__WEBPACK_IMPORTED_MODULE_0___default().
parse(file);return(0,_dump_store_js__WEBPACK_IMPORTED_MODULE_2__.Mv)({source:written,sourceFormat,directory,name:outputFormat===
sourceFormat?node_path__WEBPACK_IMPORTED_MODULE_0___default().basename(file):name,outputFormat,compression:(0,_dump_format_js__WEBPACK_IMPORTED_MODULE_1__.
cx)(outputFormat)?"none":request.compression,ramBytes:expectedBytes(request,memoryBytes),deadline})}function writtenFormat({
command,arguments:args}){return command!=="dump-guest-memory"?"raw":_dump_format_js__WEBPACK_IMPORTED_MODULE_1__.q3.parse(
args.format??"elf")}function expectedBytes(request,memoryBytes){const{command,arguments:args}=request;if(command==="pmem\
save"||command==="memsave")return Number(args.size);const whole=args.paging===!1&&args.begin===void 0&&args.length===void 0;
return command==="dump-guest-memory"&&whole&&writtenFormat(request)==="elf"?memoryBytes:void 0}}),48953:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{iD:()=>Gate,fl:()=>refusedEntry,et:()=>subjectOf});var external_node_path_=__webpack_require__(
76760),external_node_path_default=__webpack_require__.n(external_node_path_),external_node_perf_hooks_=__webpack_require__(
643),line=__webpack_require__(81309),log=__webpack_require__(99396),dump_format=__webpack_require__(93067),confine=__webpack_require__(
97118),judge=__webpack_require__(99137),limit_rules=__webpack_require__(74631),memory_rules=__webpack_require__(59489),table=__webpack_require__(
72926),shared_deadline=__webpack_require__(18013),in_flight=__webpack_require__(53629),promises_=__webpack_require__(51455),
errors=__webpack_require__(58382),host_paths=__webpack_require__(68230);class OutputFileError extends errors.Po{}const PARTIAL="\
.partial";class OutputFiles{directory;reserved=new Set;constructor(directory){this.directory=directory}pathOf(file){return external_node_path_default().
join(this.directory.dir,file.directory,file.name)}partOf(file){return this.pathOf(file)+PARTIAL}async writing(files,work){
const paths=files.flatMap(file=>[this.pathOf(file),this.partOf(file)]),taken=paths.find(file=>this.reserved.has(file));if(taken!==
void 0)throw fileExistsError(taken);for(const file of paths)this.reserved.add(file);try{return await Promise.all(paths.flatMap(
file=>[file,stored(file)]).map(requireAbsent)),await discardingOnFailure(paths,work)}finally{for(const file of paths)this.
reserved.delete(file)}}}async function discardingOnFailure(paths,work){try{return await work()}catch(error){throw await Promise.
allSettled(paths.map(file=>(0,promises_.rm)(file,{force:!0}))),error}}function stored(file){return`${file}.zst`}async function requireAbsent(file){
if(await(0,host_paths.Cm)(file)!==void 0)throw fileExistsError(file)}function fileExistsError(file){const name=external_node_path_default().
join(external_node_path_default().basename(external_node_path_default().dirname(file)),external_node_path_default().basename(
file));return new OutputFileError(`The file ${name} already exists.`,{remedy:"Use another file name for each command."})}
var operations=__webpack_require__(49631),gate_decision=__webpack_require__(66744),gate_dumps=__webpack_require__(88899),
json=__webpack_require__(78451),storage_errors=__webpack_require__(4910),image_file=__webpack_require__(35963),probe=__webpack_require__(
46411);async function refusedImage(command,args){try{for(const file of imagesOf(args)){const image=await(0,image_file.YY)(
file);image.header.kind==="qcow2"&&(0,probe.V)(image,{...image.header,encrypted:!1})}return}catch(error){if(!(error instanceof
storage_errors.aq))throw error;const{message,remedy}=error.marked;return{reason:`\`${command}\`: ${message}`,remedy}}}function imagesOf(node){
const{driver,file}=node,inner=Object.values(node).flatMap(child=>(0,json.OW)(child)?imagesOf(child):[]);return driver!==
"qcow2"||Object.hasOwn(node,"data-file")||!(0,json.OW)(file)||typeof file.filename!="string"?inner:[file.filename,...inner]}
var external_node_crypto_=__webpack_require__(77598),external_node_fs_=__webpack_require__(73024);async function keepScreenshot(written,file){
try{const handle=await(0,promises_.open)(written,external_node_fs_.constants.O_RDWR|external_node_fs_.constants.O_NOFOLLOW|
external_node_fs_.constants.O_NONBLOCK);try{const found=await handle.stat();if(!found.isFile()||found.size===0)throw missingError(
file);const content=await handle.readFile();return await handle.sync(),await(0,promises_.rename)(written,file),{path:file,
bytes:content.length,sha256:(0,external_node_crypto_.createHash)("sha256").update(content).digest("hex")}}finally{await handle.
close()}}catch(error){throw error instanceof OutputFileError?error:(0,errors.UQ)(error)==="ENOENT"?missingError(file):new OutputFileError(
`Could not store the screenshot ${shown(file)} (${(0,errors.UQ)(error)??"unknown error"}).`,{remedy:"Check whether the d\
isk is full.",cause:error})}}function missingError(file){return new OutputFileError(`QEMU reported success, but ${shown(
file)} is missing or empty.`,{remedy:"Check whether the disk is full, and read qemu.log."})}function shown(file){return external_node_path_default().
join(external_node_path_default().basename(external_node_path_default().dirname(file)),external_node_path_default().basename(
file))}class Gate{parts;inFlight=new in_flight.Y;files;addedBytes=0;constructor(parts){this.parts=parts,this.files=new OutputFiles(
parts.directory)}get context(){const{context}=this.parts;return{...context,addedBytes:Math.min((context.addedBytes??0)+this.
addedBytes,Number.MAX_SAFE_INTEGER)}}idle(){return this.inFlight.idle()}execute(params,log2){return this.inFlight.run(()=>this.
pass(params,log2))}async dump({name,format:keepAs,...params},log2){const format=(0,dump_format.at)(keepAs),args={paging:!1,
protocol:`file:${name}${dump_format.QA[format]}`,...format==="elf"?{}:{format}},{dumps}=await this.execute({...params,command:"\
dump-guest-memory",arguments:args,keepAs},log2),[stored2]=dumps;if(stored2===void 0)throw new TypeError("a memory dump w\
ithout a file");return stored2}judge(params){const{context}=this,args=(0,memory_rules.l)(params.command,params.arguments,
context);return(0,judge.S)([...this.parts.layers,...params.layers],{execute:params.command,arguments:args},context)}async decide(params){
const{directory}=this.parts,{command}=params,args=(0,memory_rules.l)(command,params.arguments,this.context),decision=this.
judge(params);if(decision.decision==="block")return decision;const facts=(0,table.xS)(command);if(facts!==void 0&&(this.
addedBytes+=(0,limit_rules.Q)(facts,args)),command!=="blockdev-add")return decision;const refused=await refusedImage(command,
(0,confine.dy)(args,decision.paths,directory.dir));return refused===void 0?decision:{...decision,...refused,decision:"bl\
ock",paths:[]}}async requireRunning(){const{machine}=this.parts;if(!machine.running)throw await machine.exitError()}async pass(params,log2){
await this.requireRunning();const decision=await this.decide(params),record=await(0,gate_decision.Q6)(this.parts.audit,subjectOf(
params),decision,log2);return this.perform(params,decision,record)}async perform(params,decision,record,later){const{audit,
context,directory}=this.parts,args=(0,memory_rules.l)(params.command,params.arguments,context),start=external_node_perf_hooks_.
performance.now(),done=outcome2=>filesIn(outcome2,directory),{screenshots,...outcome}=await(0,log.u)(audit,record,()=>this.
send(params,args,decision),{done},later),durationMs=external_node_perf_hooks_.performance.now()-start;return{tier:decision.
tier,durationMs,...outcome,screenshots:screenshots.map(file=>file.path)}}async recordRefused(params,log2){const tier=(0,table.
xS)(params.command)?.tier??"unclassified",record=await this.parts.audit.append(refusedEntry({...params,tier,reason:`refu\
sed by the caller: ${params.reason}`}));return(0,line.L)(record).forEach(log2),null}async send(params,args,decision){const{
directory,context,machine}=this.parts,deadline=shared_deadline.B2.after(params.timeoutMs);if((0,table.cn)(params.command)){
const{cursor}=machine.journal;return{cursor,result:await this.parts.askAgent(params.command,args,deadline),dumps:[],screenshots:[]}}
const filesIn2=name=>decision.paths.filter(file=>file.directory===name),[dumps,screenshots]=[filesIn2("dumps"),filesIn2(
"screenshots")],kept={...params,arguments:args,compression:params.store.compression,keepAs:params.keepAs};return this.files.
writing([...dumps,...screenshots],async()=>{dumps.length>0&&await(0,gate_dumps.Mf)(directory.dumps,kept,context.memoryBytes);
const confined=(0,confine.dy)(args,decision.paths,directory.dir,PARTIAL);return{...await this.ask(params.command,confined,
decision.tier,deadline),dumps:await Promise.all(dumps.map(file=>(0,gate_dumps._z)(...this.places(file),kept,context.memoryBytes,
deadline))),screenshots:await Promise.all(screenshots.map(file=>keepScreenshot(...this.places(file))))}})}places(file){return[
this.files.partOf(file),this.files.pathOf(file)]}async ask(command,args,tier,deadline){const{machine,mutex}=this.parts,send=async()=>{
const{cursor}=machine.journal;return{cursor,result:await machine.execute(command,args,deadline)}};return mutex.command(command,
tier,send,deadline)}}function filesIn({dumps,screenshots},{dir}){const files=[...dumps,...screenshots].map(file=>({path:external_node_path_default().
relative(dir,file.path),bytes:file.bytes,sha256:file.sha256}));return files.length===0?void 0:{files}}function subjectOf({
caller,command,arguments:args}){return{caller,event:(0,table.cn)(command)?"qga":"qmp",command,arguments:args}}function refusedEntry(refused){
const{command,tier,reason}=refused,entry=(0,gate_decision.B6)(subjectOf(refused),{tier,decision:"block",reason});return(0,operations.
O8)(command)?{...entry,event:operations.gE[command]}:entry}}),49631:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{O8:()=>isGuestOperation,Xp:()=>scriptFacts,gE:()=>OPERATION_EVENTS});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598),node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__),
_guest_copy_guest_tar_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(86722),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
58382);const OPERATION_EVENTS={"guest-run":"guest-run","guest-copy-in":"guest-copy","guest-copy-out":"guest-copy"};function isGuestOperation(name){
return Object.hasOwn(OPERATION_EVENTS,name)}function scriptFacts(params){const{operation,channel,command,auditScript}=params,
{script,env,workingDirectory}=command;return{channel,scriptSha256:(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(
"sha256").update(script).digest("hex"),scriptBytes:Buffer.byteLength(script),env:Object.keys(env),...workingDirectory===
void 0?{}:{workingDirectory},...auditScript?{script}:{},...operation==="guest-run"?{}:{paths:[pathOf(operation,command)]}}}
function pathOf(operation,command){const path=(0,_guest_copy_guest_tar_js__WEBPACK_IMPORTED_MODULE_1__.gc)(operation==="\
guest-copy-in"?"in":"out",command);if(path!==void 0)return path;throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.
Po(`The script of a \`${operation}\` is not one that copies.`,{remedy:"Run other scripts as `guest-run`.",status:"blocke\
d"})}}),17e3:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{a:()=>judgeSnapshot,b:()=>snapshotCommands});var _policy_judge_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(99137);
const ANY_JOB="maqet";function snapshotCommands(operation,disks){if(operation.action==="list")return[{execute:"query-nam\
ed-block-nodes",arguments:{flat:!0}}];const common={"job-id":ANY_JOB,tag:operation.name,devices:[...disks]},state={vmstate:disks[0]??
""},remove={execute:"snapshot-delete",arguments:common};switch(operation.action){case"create":return[{execute:"snapshot-\
save",arguments:{...common,...state}}];case"overwrite":return[{execute:"snapshot-save",arguments:{...common,...state}},remove];case"\
load":return[{execute:"snapshot-load",arguments:{...common,...state}}];case"delete":return[remove]}}function judgeSnapshot(layers,operation,disks,context){
const decisions=snapshotCommands(operation,disks).map(command=>(0,_policy_judge_js__WEBPACK_IMPORTED_MODULE_0__.S)(layers,
command,context));return decisions.find(one=>one.decision==="block")??decisions[0]}}),17122:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{m:()=>runProgram});var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
16698),node_async_hooks__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_async_hooks__WEBPACK_IMPORTED_MODULE_0__),
node_child_process__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(31421),node_child_process__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_child_process__WEBPACK_IMPORTED_MODULE_1__),node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
53053),node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.n(node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2__),
node_stream__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(57075),node_stream__WEBPACK_IMPORTED_MODULE_3___default=__webpack_require__.
n(node_stream__WEBPACK_IMPORTED_MODULE_3__),node_string_decoder__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(46193),
node_string_decoder__WEBPACK_IMPORTED_MODULE_4___default=__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_4__),
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
UQ)(error)==="EPERM")return"forbidden"}return"gone"}}),31297:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Uh:()=>lookOnPath,oJ:()=>lookInDirectories,sB:()=>executableFacts});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);function executableStat(file){
try{const stat=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file,{throwIfNoEntry:!1});return stat?.isFile()&&(stat.
mode&73)!==0?stat:void 0}catch{return}}function executableFacts(file){const stat=executableStat(file);return stat===void 0?
void 0:{size:stat.size,mtimeMs:stat.mtimeMs}}function lookOnPath(name,pathVariable){return lookInDirectories(name,(pathVariable??
"").split(node_path__WEBPACK_IMPORTED_MODULE_1___default().delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_1___default().
isAbsolute))}function lookInDirectories(name,directories){const found=new Map;for(const directory of directories){const file=node_path__WEBPACK_IMPORTED_MODULE_1___default().
join(directory,name),stat=executableStat(file);stat!==void 0&&!found.has(`${stat.dev}:${stat.ino}`)&&found.set(`${stat.dev}\
:${stat.ino}`,file)}return[...found.values()]}})};export{id,ids,modules};
