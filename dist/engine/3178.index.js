const id=3178,ids=[3178],modules={13178:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{checkCopyIn:()=>checkCopyIn,D:()=>copyIn,e:()=>copyOut});var external_node_crypto_=__webpack_require__(
77598),external_node_path_=__webpack_require__(76760),external_node_path_default=__webpack_require__.n(external_node_path_),
errors=__webpack_require__(58382),untrusted_text=__webpack_require__(10371);class CopyError extends errors.Po{}function shown(name){
return JSON.stringify((0,untrusted_text.T)(name,200))}function hostError(file,problem,cause){return new CopyError(`${shown(
file)} ${problem} (${(0,errors.UQ)(cause)??(0,errors.kc)(cause)}).`,{remedy:"Check that it exists, its type, and its per\
missions.",cause})}function guestMisbehavedError(what){return new CopyError(`${what}.`,{remedy:"Nothing was copied. Find\
 out why the guest does this before you trust it."})}var guest_tar=__webpack_require__(86722),external_node_fs_=__webpack_require__(
73024),promises_=__webpack_require__(51455),host_paths=__webpack_require__(68230);const{O_RDONLY,O_WRONLY,O_CREAT,O_EXCL,
O_NOFOLLOW,O_DIRECTORY,O_NONBLOCK,O_NOCTTY}=external_node_fs_.constants,AS_DIRECTORY=O_RDONLY|O_DIRECTORY|O_NOFOLLOW;class HostDirectory{handle;path;constructor(handle,path){
this.handle=handle,this.path=path}static async open(directory){const handle=await(0,promises_.open)(directory,AS_DIRECTORY).
catch(error=>{throw hostError(directory,"cannot be opened as a directory",error)});if(await(0,host_paths.aw)(handle,directory))
return new HostDirectory(handle,directory);throw await handle.close(),new CopyError(`The path of the directory ${shown(directory)}\
 contains a link.`,{remedy:"Use the path that the link leads to."})}get base(){return process.platform==="linux"?`/proc/\
self/fd/${this.handle.fd}`:this.path}at(name){return`${this.base}/${name}`}shownEntry(name){return external_node_path_default().
join(this.path,name)}async names(){return(await(0,promises_.readdir)(`${this.base}/`,{encoding:"buffer"})).sort(Buffer.compare)}async look(name){
return await(0,promises_.lstat)(this.at(name)).catch(error=>{if((0,errors.UQ)(error)!=="ENOENT")throw hostError(this.shownEntry(
name),"cannot be accessed",error)})}async directory(name){const handle=await(0,promises_.open)(this.at(name),AS_DIRECTORY).
catch(error=>{throw hostError(this.shownEntry(name),"cannot be opened as a directory",error)});return new HostDirectory(
handle,this.shownEntry(name))}async read(name){return await(0,promises_.open)(this.at(name),O_RDONLY|O_NOFOLLOW|O_NONBLOCK|
O_NOCTTY).catch(error=>{throw hostError(this.shownEntry(name),"cannot be read",error)})}async create(name){return await(0,promises_.
open)(this.at(name),O_WRONLY|O_CREAT|O_EXCL|O_NOFOLLOW,384).catch(error=>{throw hostError(this.shownEntry(name),"cannot \
be created",error)})}async makeDirectory(name,mode){return await(0,promises_.mkdir)(this.at(name),{mode}).catch(error=>{
if((0,errors.UQ)(error)!=="EEXIST")throw hostError(this.shownEntry(name),"cannot be created",error)}),await this.directory(
name)}async link(name){return await(0,promises_.readlink)(this.at(name))}async freeBytes(){const{bavail,bsize}=await(0,promises_.
statfs)(this.base);return bavail*bsize}async setMode(mode){await(process.platform==="linux"?this.handle.chmod(mode):(0,promises_.
chmod)(this.path,mode))}async moveTo(name,target,targetName){await(0,promises_.rename)(this.at(name),target.at(targetName)).
catch(error=>{throw hostError(target.shownEntry(targetName),"cannot be moved into place",error)})}async remove(name){const stats=await this.
look(name);if(stats===void 0)return;if(!stats.isDirectory())return await(0,promises_.unlink)(this.at(name));const inner=await this.
directory(name);try{for(const entry of await inner.names())await inner.remove(entry.toString())}finally{await inner.close()}
await(0,promises_.rmdir)(this.at(name))}async close(){await this.handle.close()}}async function findPlace(target){const isDirectoryTarget=target.
endsWith("/"),rest=[];for(let at=external_node_path_default().resolve(target);;at=external_node_path_default().dirname(at)){
const stats=await look(at);if(stats?.isDirectory())return{anchor:await HostDirectory.open(at),rest,isDirectoryTarget:isDirectoryTarget||
rest.length===0};if(stats!==void 0&&(rest.length>0||isDirectoryTarget))throw new CopyError(`${shown(at)} is not a direct\
ory, so nothing can be copied into it.`,{remedy:"Use another target, or remove it."});rest.unshift(external_node_path_default().
basename(at))}}async function look(file){return await(0,promises_.lstat)(file).catch(cause=>{if(!["ENOENT","ENOTDIR"].includes(
(0,errors.UQ)(cause)??""))throw hostError(file,"cannot be accessed",cause)})}async function withStage(anchor,work){const name=`\
.maqet-${(0,external_node_crypto_.randomBytes)(8).toString("hex")}`,stage=await anchor.makeDirectory(name,448);try{return await work(
stage)}finally{await stage.close(),await anchor.remove(name)}}async function placeFile(stage,name,{anchor,rest,isDirectoryTarget}){
const above=isDirectoryTarget?rest:rest.slice(0,-1);await within(anchor,above,directory=>stage.moveTo(name,directory,isDirectoryTarget?
name:rest.at(-1)??name))}async function placeDirectory(stage,name,{anchor,rest}){const last=rest.at(-1);if(last!==void 0)
return await within(anchor,rest.slice(0,-1),directory=>stage.moveTo(name,directory,last));const content=await stage.directory(
name);try{await merge(content,anchor,!1),await merge(content,anchor,!0)}finally{await content.close()}}async function within(directory,names,work){
const[first,...rest]=names;if(first===void 0)return await work(directory);const inner=await directory.makeDirectory(first,
493);try{await within(inner,rest,work)}finally{await inner.close()}}async function merge(from,to,move){for(const name of(await from.
names()).map(String)){const[ours,theirs]=[await from.look(name),await to.look(name)];if(ours?.isDirectory()&&theirs?.isDirectory()){
const[inner,outer]=[await from.directory(name),await to.directory(name)];await merge(inner,outer,move).finally(()=>Promise.
all([inner.close(),outer.close()]))}else{if(theirs!==void 0&&(ours?.isDirectory()||theirs.isDirectory()))throw new CopyError(
`${shown(to.shownEntry(name))} is a directory on one side and a file on the other.`,{remedy:"Use another target, or remo\
ve it."});move&&await from.moveTo(name,to,name)}}}var external_node_buffer_=__webpack_require__(4573),units=__webpack_require__(
64886),wording=__webpack_require__(8273);const BLOCK=512,NAME_BYTES=99,LARGEST_OCTAL=8**11-1,TYPE_FLAGS={file:"0",directory:"\
5",link:"2"};function tarHeader(member){const name=Buffer.from(member.type==="directory"?`${member.name}/`:member.name),
target=Buffer.from(member.target??"");return Buffer.concat([...target.length>NAME_BYTES?[longName("K",target)]:[],...name.
length>NAME_BYTES?[longName("L",name)]:[],block({...member,flag:TYPE_FLAGS[member.type]},name,target)])}function tarPadding(size){
return Buffer.alloc((BLOCK-size%BLOCK)%BLOCK)}const TAR_END=Buffer.alloc(2*BLOCK);function longName(flag,name){const size=name.
length+1,head=block({mode:0,size,mtime:0,flag},Buffer.from("././@LongLink"),Buffer.alloc(0));return Buffer.concat([head,
name,Buffer.alloc(1),tarPadding(size)])}function block(fields,name,target){const bytes=Buffer.alloc(BLOCK);return name.copy(
bytes,0,0,NAME_BYTES),bytes.write(octal(fields.mode&511,7),100),bytes.write(octal(0,7),108),bytes.write(octal(0,7),116),
writeSize(bytes,fields.size),bytes.write(octal(Math.min(Math.max(0,Math.floor(fields.mtime)),LARGEST_OCTAL),11),136),bytes.
write(`        ${fields.flag}`,148),target.copy(bytes,157,0,NAME_BYTES),bytes.write("ustar  ",257),bytes.write(octal(bytes.
reduce((sum,byte)=>sum+byte,0),6),148),bytes.writeUInt8(0,154),bytes}function writeSize(bytes,size){if(size<=LARGEST_OCTAL){
bytes.write(octal(size,11),124);return}bytes.writeUInt8(128,124),bytes.writeBigUInt64BE(BigInt(size),128)}function octal(value,digits){
return value.toString(8).padStart(digits,"0")}const PIECE=64*1024,SMALL=1024*1024,MOST_UNSIZED=64*1024*1024,DEEPEST=200;
async function*packDirectory(directory,count){yield*gather(members(directory,"",count))}async function*packFile(directory,name,count){
yield*gather(contentOf(directory,name,name,count))}async function checkDirectory(directory,prefix=""){for(const bytes of await directory.
names()){const name=bytes.toString(),entry=await entryOf(directory,bytes,prefix+name);if(entry?.type!=="directory")continue;
const inner=await directory.directory(name);await checkDirectory(inner,`${entry.name}/`).finally(()=>inner.close())}}async function*members(directory,prefix,count){
for(const bytes of await directory.names()){const name=bytes.toString(),entry=await entryOf(directory,bytes,prefix+name);
if(entry===void 0)throw refusedEntryError(directory.shownEntry(name),"disappeared while it was copied");if(entry.type===
"file"?yield*contentOf(directory,name,entry.name,count):yield tarHeader(entry),leadsOut(entry)&&count.outside.push(`${shown(
directory.shownEntry(name))} \u2192 ${shown(entry.target??"")}`),entry.type!=="directory")continue;const inner=await directory.
directory(name);try{yield*members(inner,`${entry.name}/`,count)}finally{await inner.close()}}}async function entryOf(directory,bytes,inside){
const name=bytes.toString(),file=directory.shownEntry(name);if(!(0,external_node_buffer_.isUtf8)(bytes))throw refusedEntryError(
file,"has a name that is not UTF-8");const stats=await directory.look(name);if(stats===void 0)return;const facts={name:inside,
mode:stats.mode,size:0,mtime:stats.mtimeMs/1e3};if(stats.isFile())return{...facts,type:"file"};if(stats.isSymbolicLink())
return{...facts,type:"link",target:await directory.link(name)};if(!stats.isDirectory())throw refusedEntryError(file,"is \
a socket, FIFO or device, which cannot be copied");if(inside.split("/").length>DEEPEST)throw refusedEntryError(file,`is \
nested more than ${DEEPEST} deep`);return{...facts,type:"directory"}}function leadsOut({name,target}){if(target===void 0)
return!1;const resolved=external_node_path_default().posix.join(external_node_path_default().posix.dirname(name),target);
return external_node_path_default().posix.isAbsolute(target)||resolved===".."||resolved.startsWith("../")}async function*contentOf(directory,name,inside,count){
const handle=await directory.read(name);try{const stats=await handle.stat();if(!stats.isFile())throw refusedEntryError(directory.
shownEntry(name),"is not a regular file");const whole=stats.size<=SMALL?await wholeContent(handle,directory.shownEntry(name)):
void 0,size=whole?.length??stats.size;yield tarHeader({name:inside,type:"file",mode:stats.mode,size,mtime:stats.mtimeMs/
1e3}),whole===void 0?yield*exactly(handle,size,directory.shownEntry(name)):size>0&&(yield whole),yield tarPadding(size),
count.files+=1,count.bytes+=size}finally{await handle.close()}}async function wholeContent(handle,file){const pieces=[];
for(let at=0;;){const{bytesRead,buffer}=await handle.read(Buffer.allocUnsafe(PIECE),0,null,at);if(bytesRead===0)return Buffer.
concat(pieces);if(pieces.push(buffer.subarray(0,bytesRead)),at+=bytesRead,at>MOST_UNSIZED)throw refusedEntryError(file,`\
has more than the ${(0,units.z3)(MOST_UNSIZED)} that it could have`)}}async function*exactly(handle,size,file){for(let at=0;at<
size;){const{bytesRead,buffer}=await handle.read(Buffer.allocUnsafe(Math.min(PIECE,size-at)),0,null,at);if(bytesRead===0)
throw refusedEntryError(file,"shrank while it was copied");yield buffer.subarray(0,bytesRead),at+=bytesRead}}async function*gather(pieces){
let waiting=[],bytes=0;for await(const piece of pieces)waiting.push(piece),bytes+=piece.length,!(bytes<PIECE)&&(yield Buffer.
concat(waiting),[waiting,bytes]=[[],0]);yield Buffer.concat([...waiting,TAR_END])}function refusedEntryError(file,problem){
return new CopyError(`${shown(file)} ${problem}.`,{remedy:`Remove it, or copy something else with ${(0,wording.hF)("copy\
-in")}.`})}var tar_stream=__webpack_require__(56118),deadline=__webpack_require__(18013);const MEMBER_COST=4096,tar_unpack_DEEPEST=200,
MOST_NOTICES=20,OWNER_ALL=448;class TarUnpacker{root;budget;extractor=(0,tar_stream.extract)();notices=[];leftOut=0;files=0;bytes=0;spent=0;rootMode;current=Promise.
resolve();read;constructor(root,budget){this.root=root,this.budget=budget;const{promise,resolve,reject}=Promise.withResolvers();
this.extractor.on("finish",resolve).on("error",reject).on("close",reject),this.extractor.on("entry",(_header,entry,next)=>{
entry.on("error",()=>{}),this.current=this.take(entry),this.current.then(()=>next(),next)}),this.read=promise,(0,deadline.
QS)(this.read)}async write(piece){if(this.extractor.write(piece))return;const{promise:drained,resolve}=Promise.withResolvers();
this.extractor.once("drain",resolve),await Promise.race([drained,this.read]).catch(asCopyError),this.extractor.off("drai\
n",resolve)}async end(){this.extractor.end(null),await this.read.then(()=>this.current).catch(asCopyError);const more=this.
leftOut-this.notices.length,notices=more===0?this.notices:[...this.notices,`${more} more entries were left out.`];return{
files:this.files,bytes:this.bytes,rootMode:this.rootMode,notices}}async abandon(){this.extractor.destroy(),await this.current.
catch(()=>{})}async take(entry){const{name,type,mode,size}=entry.header,parts=partsOf(name);if(this.spend(type==="file"||
type==="contiguous-file"?size:0,name),type!=="file"&&type!=="contiguous-file")return entry.resume(),await(type==="direct\
ory"?this.takeDirectory(parts,mode):this.leaveOut(entry.header));const last=parts.at(-1);if(last===void 0)throw untrustedMemberError(
name,"is a file without a name");await this.inDirectory(parts.slice(0,-1),directory=>writeFile(directory,last,entry,mode)),
this.files+=1,this.bytes+=size}async takeDirectory(parts,mode){parts.length===0?this.rootMode=mode&511|OWNER_ALL:await this.
inDirectory(parts,directory=>directory.setMode(mode&511|OWNER_ALL))}spend(size,name){if(this.spent+=size+MEMBER_COST,!(this.
spent<=this.budget))throw new CopyError(`The archive from the guest exceeds ${(0,units.z3)(this.budget)} at ${shown(name)}\
 (${(0,units.z3)(size)}).`,{remedy:"Free disk space, or copy less."})}leaveOut({name,type}){this.leftOut+=1;const what=type===
"symlink"||type==="link"?"a link":"not a regular file";this.notices.length<MOST_NOTICES&&this.notices.push(`${shown(name)}\
 is ${what} and was left out.`)}async inDirectory(parts,work,at=this.root){const[first,...rest]=parts;if(first===void 0)
return await work(at);const inner=await at.makeDirectory(first,493);try{await this.inDirectory(rest,work,inner)}finally{
await inner.close()}}}async function writeFile(directory,name,content,mode){const handle=await directory.create(name);try{
for await(const piece of content)await handle.writeFile(piece);await handle.chmod(mode&511)}finally{await handle.close()}}
function partsOf(name){const parts=name.split("/").filter(part=>part!=="."&&part!=="");if(name.startsWith("/"))throw untrustedMemberError(
name,"has an absolute path");if(parts.includes(".."))throw untrustedMemberError(name,"leads out of the directory");if(name.
includes("\0"))throw untrustedMemberError(name,"has a NUL byte in its name");if(parts.length>tar_unpack_DEEPEST)throw untrustedMemberError(
name,`is nested more than ${tar_unpack_DEEPEST} deep`);return parts}function asCopyError(cause){throw cause instanceof CopyError?
cause:new CopyError(`The archive from the guest is damaged or cannot be written (${(0,errors.UQ)(cause)??(0,errors.kc)(cause)}\
).`,{remedy:"Check the free space here, and that the tar of the guest can write to its standard output.",cause})}function untrustedMemberError(name,problem){
return guestMisbehavedError(`The guest sent ${shown(name)}, which ${problem}`)}const RESERVE=64*2**20,MOST_LINKS=20;async function copyIn(channel,copies,deadline2){
const count={files:0,bytes:0,outside:[]};for(const copy of copies)await copyOneIn(channel,copy,count,deadline2);const{files,
bytes,outside}=count,notices=outside.slice(0,MOST_LINKS).map(link=>`${link} leads out of the copied directory, and may l\
ead nowhere in the guest.`),more=outside.length-notices.length;return{files,bytes,notices:more===0?notices:[...notices,`${more}\
 more links lead out of the copied directories.`]}}async function checkCopyIn(host){const parent=await HostDirectory.open(
external_node_path_default().dirname(host));try{const name=external_node_path_default().basename(host);if(!(await parent.
look(name))?.isDirectory())return;const directory=await parent.directory(name);await checkDirectory(directory).finally(()=>directory.
close())}finally{await parent.close()}}async function copyOneIn(channel,copy,count,deadline2){const name=external_node_path_default().
basename(copy.host),parent=await HostDirectory.open(external_node_path_default().dirname(copy.host));try{const stats=await parent.
look(name);if(stats?.isDirectory()){const directory=await parent.directory(name);await send(packDirectory(directory,count),
guest_tar.JM.directory(copy.guest,stats.mode)).finally(()=>directory.close())}else{const stage=`.maqet-${(0,external_node_crypto_.
randomBytes)(8).toString("hex")}`;await send(packFile(parent,name,count),guest_tar.JM.file(copy.guest,name,stage))}}finally{
await parent.close()}async function send(input,script){const end=await(0,guest_tar.ZS)(channel,{script,input},deadline2);
if(end.exitCode!==0)throw tarFailedError(`Could not copy ${shown(copy.host)} to ${shown(copy.guest)} in the guest`,end)}}
async function copyOut(channel,copies,deadline2,limits){let all={files:0,bytes:0,notices:[]};for(const copy of copies){const place=await findPlace(
copy.host),one=await copyOneOut(channel,copy,place,deadline2,limits).finally(()=>place.anchor.close());all={files:all.files+
one.files,bytes:all.bytes+one.bytes,notices:[...all.notices,...one.notices]}}return all}async function copyOneOut(channel,{
guest},place,deadline2,limits){const free=Math.max(0,await place.anchor.freeBytes()-RESERVE);return await withStage(place.
anchor,async stage=>{const content=await stage.makeDirectory("content",493);try{const got=await receive(channel,guest,content,
Math.min(free,limits?.bytes??free),deadline2);return got.rootMode===void 0?await placeFile(content,await onlyFile(content,
guest),place):(await content.setMode(got.rootMode),await placeDirectory(stage,"content",place)),{files:got.files,bytes:got.
bytes,notices:got.notices}}finally{await content.close()}})}async function receive(channel,guest,content,budget,deadline2){
const unpacker=new TarUnpacker(content,budget);try{const end=await(0,guest_tar.ZS)(channel,{script:(0,guest_tar.I)(guest),
stdout:piece=>unpacker.write(piece)},deadline2);if(end.exitCode===guest_tar.lV)throw missingInGuestError(guest);if(end.exitCode===
guest_tar.EJ)throw kernelFilesError(guest);if(end.exitCode!==0&&!end.onlyChanges)throw tarFailedError(`Could not copy ${shown(
guest)} out of the guest`,end);const got=await unpacker.end();if(got.files>0)return{...got,notices:[...got.notices,...end.
exitCode===0?[]:end.complaints]};const why=got.notices[0]===void 0?"contains no files":`contains nothing that can be cop\
ied: ${got.notices[0]}`;throw new CopyError(`${shown(guest)} in the guest ${why}`.replace(/\.?$/,"."),{remedy:"Check tha\
t the guest has created the files."})}catch(error){throw await unpacker.abandon(),error}}async function onlyFile(content,guest){
const name=external_node_path_default().posix.basename(guest),names=(await content.names()).map(String);if(names.length===
1&&names[0]===name&&(await content.look(name))?.isFile())return name;throw guestMisbehavedError(`The guest was asked for\
 ${shown(guest)} and sent something else`)}function missingInGuestError(guest){return new CopyError(`${shown(guest)} doe\
s not exist in the guest.`,{remedy:"Check the path, and that the script that creates it ran."})}function kernelFilesError(guest){
return new CopyError(`${shown(guest)} in the guest is a directory of the kernel, whose files have no size before they ar\
e read.`,{remedy:"Copy single files of it, or copy it to another directory in the guest first (`cp -r`)."})}function tarFailedError(what,{
exitCode,complaints}){if(exitCode===127)return new CopyError(`${what}: the guest has no tar.`,{remedy:"Install tar in th\
e guest. The tar of busybox is sufficient."});const said=complaints.at(-1);return new CopyError(`${what}: tar failed wit\
h exit code ${exitCode}${said===void 0?"":`: ${said}`}.`,{remedy:"Check the path, the permissions and the free space in \
the guest."})}})};export{id,ids,modules};
