const id=3007,ids=[3007],modules={55371:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Zj:()=>checkCpu,aT:()=>resolveAccelerator});var errors=__webpack_require__(58382),kvm=__webpack_require__(
50459),toolchain_verdict=__webpack_require__(43574),wording=__webpack_require__(8273),vm_errors=__webpack_require__(84154);
class AcceleratorError extends vm_errors.wC{}async function chooseAccelerator(wanted,native,prove,log){if(wanted==="tcg")
return{accel:"tcg",reason:"asked for"};if(wanted!=="auto"&&wanted!==native)throw acceleratorError(wanted,`this host has \
no ${wanted.toUpperCase()} for this guest`);if(native===void 0)return log.warning("This host has no hardware accelerator\
 for this guest: it runs under TCG, which is many times slower."),{accel:"tcg",reason:"no hardware accelerator for this \
guest on this host"};const proof=await prove(native);if(proof.works)return{accel:native,reason:proof.detail};if(wanted!==
"auto")throw acceleratorError(wanted,proof.reason);return log.warning(`${native.toUpperCase()} cannot be used: ${proof.reason}\
. The VM runs under TCG, which is many times slower.`),{accel:"tcg",reason:`${native.toUpperCase()} cannot be used: ${proof.
reason}`}}function acceleratorError(accel,reason){return new AcceleratorError(`${(0,wording.y8)("accel")} ("${accel}") c\
annot be used: ${reason}.`,{remedy:`Use ${(0,wording.hF)("accel","auto")} to fall back to TCG, or a runner whose virtual\
ization works.`})}var promises_=__webpack_require__(51455),external_node_os_=__webpack_require__(48161),external_node_path_=__webpack_require__(
76760),external_node_path_default=__webpack_require__.n(external_node_path_);const SELF_TEST_KERNEL_ARM64=Buffer.from(`
  EAAAFAAAAAAAAAAAAAAAAJAAAAAAAAAACgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABBUk1kAAAAAAEgodIiYIBSIjAAuSABABACFEA4ogAANC\
MYQLnj/y83
  IgAAufv//xd/IAPV////F21hcWV0IHNlbGYtdGVzdDogcmVhZHkNCgAAAAAfIAPV`,"base64");async function writeSelfTestKernelArm64(file){
await(0,promises_.writeFile)(file,SELF_TEST_KERNEL_ARM64,{flag:"wx",mode:256})}var x86=__webpack_require__(86825),deadline=__webpack_require__(
18013),units=__webpack_require__(64886),vm_args=__webpack_require__(62768),vm_machine=__webpack_require__(40420),platforms=__webpack_require__(
31037);const PROOF_MS=4e3;async function proveAccelerator(accel,qemu,arch,machineType,signal){const dir=await(0,promises_.
mkdtemp)(external_node_path_default().join((0,external_node_os_.tmpdir)(),"maqet-proof-"));try{return await boot(accel,qemu,
await proofSpec(accel,arch,machineType,external_node_path_default().join(dir,"self-test.img")),dir,deadline.B2.after(PROOF_MS,
signal))}catch(error){if(!(error instanceof errors.Po)||signal.aborted)throw error;return{works:!1,reason:asReason(error)}}finally{
await(0,promises_.rm)(dir,{recursive:!0,force:!0})}}function asReason(error){return error.message.replace(/\.+$/,"")}async function proofSpec(accel,arch,machine,file){
const size={cpus:1,memoryBytes:33554432},nothing={disks:[],shares:[],network:"none",ports:[],qemuArgs:[]},spec={name:"pr\
oof",arch,machine,cpu:(0,platforms.Iv)(arch),...size,accel,...nothing};return arch==="aarch64"?(await writeSelfTestKernelArm64(
file),{...spec,kernel:file}):(await(0,x86.vw)(file),{...spec,selfTest:file})}async function boot(accel,qemu,spec,dir,deadline2){
const start=performance.now(),quiet={onEvent:()=>{},onState:()=>{}},args=(0,vm_args.N)(spec,{platform:process.platform,qemuVersion:qemu.
version}),machine=await vm_machine.u.start({qemu:qemu.path,args,cwd:dir,logFile:external_node_path_default().join(dir,"q\
emu.log"),...quiet},deadline2);try{const spoken=saysReady(machine);await machine.resume(deadline2);const took=()=>(0,units.
a3)(performance.now()-start);return await Promise.race([spoken,machine.exited.then(()=>!1),silence(deadline2)])?{works:!0,
detail:`the self-test guest booted under ${accel.toUpperCase()} in ${took()}`}:machine.running?{works:!1,reason:`the sel\
f-test guest printed nothing within ${took()} under ${accel.toUpperCase()}`}:{works:!1,reason:asReason(await machine.exitError())}}finally{
await machine.kill()}}function saysReady(machine){let heard="";const{promise,resolve}=Promise.withResolvers();return machine.
serial.on("data",chunk=>{heard=(heard+chunk.toString("latin1")).slice(-4096),heard.includes(x86.W)&&resolve(!0)}),promise}
async function silence(deadline2){try{return await deadline2.race(new Promise(()=>{}),"the self-test guest")}catch(error){
if(deadline2.signal?.aborted)throw error;return!1}}async function resolveAccelerator(inputs,machineType,toolchain,env,deadline2){
const prove=accel=>provedOnce(accel,inputs.arch,machineType,toolchain,env,deadline2);return chooseAccelerator(inputs.accel,
nativeAccelerator(inputs.arch,process),accel=>prove(accel==="hvf"?"hvf":"kvm"),env.log)}function checkCpu(cpu,{accel,reason}){
if(accel!=="tcg"||!/^host(?:,|$)/.test(cpu??""))return;const problem=`is the CPU of this host, which only a hardware acc\
elerator can give to a guest, but the VM runs under TCG${reason==="asked for"?"":` (${reason})`}; use max, or a host who\
se KVM works`;throw new errors.dz([{input:"cpu",value:cpu??"",problem}])}const NATIVE_GUESTS={x64:{linux:["x86_64","i386"],
darwin:["x86_64"]},arm64:{linux:["aarch64"],darwin:["aarch64"]}};function nativeAccelerator(arch,host){if(NATIVE_GUESTS[host.
arch]?.[host.platform]?.includes(arch)===!0)return host.platform==="darwin"?"hvf":"kvm"}async function provedOnce(accel,arch,machineType,toolchain,env,deadline2){
if(accel==="kvm"){const access=await kvmProblem(env,deadline2);if(access!==void 0)return{works:!1,reason:access}}const subject={
accelerator:accel,binary:toolchain.qemuSystem},toolCache=await env.toolCache(),known=(0,toolchain_verdict.Zc)(toolCache,
subject);if(known!==void 0){const detail=`${known.reason} (proved earlier)`;return known.usable?{works:!0,detail}:{works:!1,
reason:detail}}const proof=await proveAccelerator(accel,toolchain.qemuSystem,arch,machineType,env.signal),verdict={usable:proof.
works,reason:proof.works?proof.detail:proof.reason};return await(0,toolchain_verdict.aI)(toolCache,subject,verdict).catch(
error=>{env.log.debug(`Could not store the verdict on ${accel} for later steps: ${(0,errors.kc)(error)}`)}),proof}async function kvmProblem(env,deadline2){
const access=(0,kvm.ZW)();if(access.state==="usable")return;if(access.state==="absent")return access.reason;const repaired=await(0,kvm.
Mb)({isRunner:env.isRunner,log:env.log,deadline:deadline2.atMost(3e4)});return repaired.state==="usable"?void 0:repaired.
reason}}),93007:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{fallBackToTcg:()=>fallBackToTcg,isStuck:()=>isStuck,startVm:()=>startVm});var qemu_args=__webpack_require__(74362),errors=__webpack_require__(
58382),shared_process=__webpack_require__(16588),untrusted_text=__webpack_require__(10371),claim=__webpack_require__(4309),
presence=__webpack_require__(4332),state_record=__webpack_require__(10388),image_in_use=__webpack_require__(9536),vitals=__webpack_require__(
79751),rpc_client=__webpack_require__(63285),wire=__webpack_require__(22691),share_daemons=__webpack_require__(75585),verdict=__webpack_require__(
43574),vm_args=__webpack_require__(62768),vm_errors=__webpack_require__(84154),gone=__webpack_require__(14247),promises_=__webpack_require__(
51455),log=__webpack_require__(99396),external_node_path_=__webpack_require__(76760),external_node_path_default=__webpack_require__.
n(external_node_path_),parallel=__webpack_require__(34718),units=__webpack_require__(64886),external_node_fs_=__webpack_require__(
73024),storage_errors=__webpack_require__(4910),format=__webpack_require__(72607);const CLUSTER_BITS=16,CLUSTER=2**CLUSTER_BITS,
REFCOUNT_ORDER=4,REFCOUNT_BYTES=2**REFCOUNT_ORDER/8,L1_SPAN=CLUSTER/format.nC*CLUSTER,LONGEST_BACKING_NAME=1023;function newQcow2({
size,backing}){const l1Entries=Math.max(1,Math.ceil(size/L1_SPAN));if(l1Entries*format.nC>format.iQ){const most=(0,units.
z3)(format.iQ/format.nC*L1_SPAN);throw new storage_errors.aq(`A qcow2 disk of ${(0,units.z3)(size)} is larger than QEMU \
can use.`,{remedy:`Use at most ${most}.`})}const clusters=3+Math.ceil(l1Entries*format.nC/CLUSTER),refcountTable=Buffer.
alloc(format.nC);(0,format.Xw)(refcountTable,0,2*CLUSTER);const refcounts=Buffer.alloc(clusters*REFCOUNT_BYTES);for(let cluster=0;cluster<
clusters;cluster++)refcounts.writeUInt16BE(1,cluster*REFCOUNT_BYTES);return{pieces:[{offset:0,bytes:header(size,l1Entries,
backing)},{offset:CLUSTER,bytes:refcountTable},{offset:2*CLUSTER,bytes:refcounts}],length:clusters*CLUSTER}}function header(virtualSize,l1Entries,backing){
const name=Buffer.from(backing?.path??"");if(name.length>LONGEST_BACKING_NAME)throw new storage_errors.aq(`The path of a\
 backing file has ${name.length} bytes, and a qcow2 image can name one of at most ${LONGEST_BACKING_NAME}.`,{remedy:"Mov\
e the image to a directory with a shorter path."});const extensions=Buffer.concat([...backing===void 0?[]:[extension(format.
$q.backingFormat,backing.format)],extension(format.$q.end,"")]),fixed=Buffer.alloc(format.q2);return(0,format.pc)(format.
El,fixed,{magic:format.mS,version:3,backingNameOffset:backing===void 0?0:format.q2+extensions.length,backingNameBytes:name.
length,clusterBits:CLUSTER_BITS,virtualSize,l1Entries,l1Offset:3*CLUSTER,refcountTableOffset:CLUSTER,refcountTableClusters:1,
refcountOrder:REFCOUNT_ORDER,headerBytes:format.q2}),Buffer.concat([fixed,extensions,name])}function extension(type,data){
const bytes=Buffer.alloc(format.sQ+Math.ceil(data.length/8)*8);return(0,format.pc)(format.Ys,bytes,{type,bytes:data.length}),
bytes.write(data,format.sQ,"latin1"),bytes}const EXCLUSIVELY=external_node_fs_.constants.O_RDWR|external_node_fs_.constants.
O_CREAT|external_node_fs_.constants.O_EXCL|external_node_fs_.constants.O_NOFOLLOW;async function createQcow2(target,image){
await createExclusively(target,newQcow2(image))}async function createRaw(target,size){await createExclusively(target,{pieces:[],
length:size})}async function createExclusively(target,content,write2=fill){const file=external_node_path_default().resolve(
target),handle=await(0,promises_.open)(file,EXCLUSIVELY,384).catch(cause=>{throw createError(file,(0,errors.UQ)(cause)===
"EEXIST"?"a file of that name exists":reasonOf(cause),REMEDY,cause)});try{if(await write2(handle,content).catch(cause=>{
throw createError(file,reasonOf(cause),remedyOf(cause,content),cause)}),!await isSame(handle,file))throw createError(file,
"the file was replaced while it was written",REMEDY)}catch(error){throw await isSame(handle,file)&&await(0,promises_.rm)(
file,{force:!0}),error}finally{await handle.close()}}async function fill(handle,{pieces,length}){await handle.truncate(length);
for(const{offset,bytes}of pieces){const{bytesWritten}=await handle.write(bytes,0,bytes.length,offset);if(bytesWritten!==
bytes.length)throw Object.assign(new Error("a part was not written"),{code:"ENOSPC"})}}async function isSame(handle,file){
const[ours,found]=await Promise.all([handle.stat(),(0,promises_.lstat)(file).catch(()=>{})]);return ours.ino===found?.ino&&
ours.dev===found.dev}function reasonOf(cause){return(0,errors.UQ)(cause)??(0,errors.kc)(cause)}function createError(file,reason,remedy,cause){
return new storage_errors.aq(`Could not create the disk ${(0,storage_errors.SP)(file)}: ${reason}.`,{remedy,cause})}const REMEDY="\
Check that its directory exists, is writable, has free space, and contains no file of that name.";function remedyOf(cause,{
length}){return(0,errors.UQ)(cause)!=="EFBIG"?REMEDY:`${`A file of ${(0,units.z3)(length)} exceeds the limit of its file\
 system or of \`ulimit -f\`.`} Use \`type: qcow2\`, which grows as the guest writes, a smaller size, or another file syste\
m for the VM's directory.`}const RESERVE_BYTES=2**30,RESERVE_SHARE=.05;async function requireFreeSpace(directory,bytes,what){
const{bavail,blocks,bsize}=await(0,promises_.statfs)(directory),reserve=Math.min(RESERVE_BYTES,blocks*bsize*RESERVE_SHARE),
free=bavail*bsize;if(free>=bytes+reserve)return;const need=bytes===0?"more space than there is":(0,units.z3)(bytes);throw new storage_errors.
aq(`${what} needs ${need} in ${(0,storage_errors.SP)(directory)}, where ${(0,units.z3)(free)} are free and ${(0,units.z3)(
reserve)} must stay free.`,{remedy:"Free disk space, or use a smaller image."})}async function requireBlocks(directory,count,what){
const{bavail,blocks,bsize}=await(0,promises_.statfs)(directory).catch(cause=>{throw new storage_errors.aq(`Could not loo\
k up the free space of ${(0,storage_errors.SP)(directory)}.`,{remedy:"Check that the directory exists.",cause})});if(!(blocks===
0||bavail>=count))throw new storage_errors.aq(`${what} ${(0,units.z3)(count*bsize)} in ${(0,storage_errors.SP)(directory)}\
, where ${(0,units.z3)(bavail*bsize)} are free.`,{remedy:"Free disk space, or put the directory of the VM on a larger di\
sk."})}async function requireDirect(file){if(external_node_fs_.constants.O_DIRECT!==void 0)try{await(await(0,promises_.open)(
file,external_node_fs_.constants.O_RDONLY|external_node_fs_.constants.O_DIRECT|external_node_fs_.constants.O_NONBLOCK)).
close()}catch(cause){if((0,errors.UQ)(cause)!=="EINVAL")return;throw new storage_errors.aq(`The file system of ${(0,storage_errors.
SP)(file)} cannot do direct I/O (O_DIRECT), which the disk's cache mode needs.`,{remedy:"Use `cache: writeback` (or writ\
ethrough instead of directsync), or move the file to another file system.",cause})}}var storage_probe=__webpack_require__(
46411);const QCOW2_BLOCKS=3;function diskFile(directory,{name,source}){return external_node_path_default().join(external_node_path_default().
resolve(directory),`${name}.${source.kind==="blank"?source.format:"qcow2"}`)}async function makeDisks(tool,requests,directory,deadline){
const probe2=(0,storage_probe.s)(tool,deadline),planned=await(0,parallel.H)(requests,parallel.s,request2=>planDisk(request2,
directory,probe2)),images=planned.filter(({format:format2})=>format2==="qcow2").length;await requireBlocks(directory,images*
QCOW2_BLOCKS,requests.length===1?"A new disk needs":`${requests.length} new disks need`);const made=[];try{await(0,parallel.
H)(planned,parallel.s,async disk=>{await createDisk(disk),made.push(disk.file),disk.direct&&await requireDirect(disk.file)})}catch(error){
throw await Promise.all(made.map(file=>(0,promises_.rm)(file,{force:!0}))),error}return planned.map(({direct:_,...disk})=>disk)}
async function planDisk(request2,directory,probe2){const{name,source,direct=!1}=request2,file=diskFile(directory,request2);
if(source.kind==="blank")return{name,file,format:source.format,size:source.size,backing:[],direct};const base=await probe2(
source.file,source.format),{leastSize=0,size=Math.max(base.virtualSize,leastSize)}=source;if(size<base.virtualSize)throw(0,storage_errors.
au)(base.path,`contains a disk of ${(0,units.z3)(base.virtualSize)}, which does not fit into ${(0,units.z3)(size)}`,"Rai\
se the size, or leave it out to use that of the image.");const{path:below,format:format2}=base,backing=[{path:below,format:format2},
...base.backing];if(direct)for(const layer of backing)await requireDirect(layer.path);const doubt=doubtOf(base,source.file,
source.format);return{name,file,format:"qcow2",size,backing,direct,...doubt===void 0?{}:{doubt}}}function doubtOf({guessed,
looksLike},file,declared){return looksLike!==void 0?`${(0,storage_errors.SP)(file)} looks like ${looksLike}. It is used \
as a raw disk image, as its type says.`:guessed&&declared===void 0?`Nothing in ${(0,storage_errors.SP)(file)} reveals it\
s format. It is used as a raw disk image.`:void 0}async function createDisk({file,format:format2,size,backing:[base]}){format2===
"raw"?await createRaw(file,size):await createQcow2(file,{size,backing:base})}var audit_logs=__webpack_require__(67702);async function auditedDisks(requests,directory,vm,env,make){
const audit=await(0,audit_logs.W)(directory,vm,env);try{const records=await Promise.all(requests.map(request2=>announce(
audit,request2,directory,env))),made=make(),facts=index=>({done:disks2=>madeFacts(disks2[index]),failed:wantedFacts(requests[index],
directory)}),broken=(await Promise.allSettled(records.map((record,index)=>(0,log.u)(audit,record,()=>made,facts(index))))).
find(end=>end.status==="rejected");if(broken!==void 0)throw broken.reason;return await made}finally{await audit.close()}}
async function removeUnusedDisks(disks2,directory,vm,env){if(disks2.length===0)return;const audit=await(0,audit_logs.W)(
directory,vm,env);try{for(const{name,file}of disks2){const facts={disk:name,file},entry={...env.caller,event:"disk-remov\
e",arguments:facts,decision:"allow",reason:"lifecycle"};await(0,log.u)(audit,await audit.append(entry),()=>(0,promises_.
rm)(file,{force:!0}),{done:()=>facts,failed:facts})}}finally{await audit.close(env.caller)}}function announce(audit,request2,directory,env){
const facts=wantedFacts(request2,directory);return audit.append({...env.caller,event:"disk-create",arguments:facts,decision:"\
allow",reason:"lifecycle"})}function wantedFacts(request2,directory){const{name,source}=request2,from=source.kind==="bla\
nk"?{format:source.format,size:source.size}:{backingFile:source.file};return{disk:name,file:diskFile(directory.disks,request2),
...from}}function madeFacts({name,file,format:format2,size,backing:[base]}){const below=base===void 0?{}:{backingFile:base.
path,backingFormat:base.format};return{disk:name,file,format:format2,size,...below}}var x86=__webpack_require__(86825),layout=__webpack_require__(
61719),external_node_perf_hooks_=__webpack_require__(643),wording=__webpack_require__(8273),external_node_crypto_=__webpack_require__(
77598),shared_deadline=__webpack_require__(18013),download_url=__webpack_require__(26727);class DownloadError extends storage_errors.
aq{}class Interruption extends Error{reason;waitMs;constructor(reason,waitMs){super(reason),this.reason=reason,this.waitMs=
waitMs}}function stallError(ms){return new Interruption(`no data for ${(0,units.a3)(ms)}`)}const TRANSIENT_STATUS=new Set(
[408,425,429,500,502,503,504]),MAX_WAIT_MS=6e4,STATUS_REMEDY={401:"Use an address that needs no credentials, or download\
 the image first and give its path.",403:"Use a public address, or download the image first and give its path.",404:"Che\
ck the address: the server has no file there.",410:"Check the address: the server has removed the file for good."};function statusError(url,status,retryAfter){
if(TRANSIENT_STATUS.has(status)){const seconds=Number(retryAfter??Number.NaN);return new Interruption(`the server answer\
ed ${status}`,Number.isFinite(seconds)?Math.min(seconds*1e3,MAX_WAIT_MS):void 0)}return new DownloadError(`Could not dow\
nload ${(0,download_url.zA)(url)}: the server answered ${status}.`,{remedy:STATUS_REMEDY[status]??"Check the address, or\
 use another one."})}const TLS=/^(?:EPROTO$|ERR_SSL_)/,CERTIFICATE=/^(?:CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT_|HOSTNAME_MISMATCH)/;
function networkError(url,error){if(error instanceof errors.Po||error instanceof Interruption)return error;const code=(0,errors.
UQ)(error)??"",remedy=lastingRemedy(code);if(remedy===void 0)return new Interruption(code===""?(0,untrusted_text.T)((0,errors.
kc)(error),200):code);const reason=TLS.test(code)?"the TLS handshake failed":(0,untrusted_text.T)((0,errors.kc)(error).replace(
/;.*/s,""),200);return new DownloadError(`Could not download ${(0,download_url.zA)(url)}: ${reason} (${code}).`,{remedy,
cause:error})}function lastingRemedy(code){if(CERTIFICATE.test(code))return"If the certificate comes from your own autho\
rity, name the file of that authority in the environment variable NODE_EXTRA_CA_CERTS.";if(TLS.test(code))return"Check t\
he address and its port: the server there does not speak TLS correctly.";if(code==="ENOTFOUND")return"Check the name of \
the host.";if(code.startsWith("ERR_PROXY_"))return"Check the proxy in the environment variables https_proxy and no_proxy\
."}var external_node_https_=__webpack_require__(44708);const MAX_REDIRECTS=5,REDIRECTS=new Set([301,302,303,307,308]);async function httpsGet(start,headers,stallMs,deadline){
for(let url=start,redirects=0;;redirects+=1){const response=await request(url,headers,stallMs,deadline),{location}=response.
headers;if(!REDIRECTS.has(response.statusCode)||location===void 0)return{url,response};if(response.destroy(),redirects===
MAX_REDIRECTS)throw new DownloadError(`${(0,download_url.zA)(start)} redirects more than ${MAX_REDIRECTS} times.`,{remedy:"\
Use the address of the file itself."});url=redirectTarget(url,location)}}async function request(url,headers,stallMs,deadline){
const{promise,resolve:resolve2,reject}=Promise.withResolvers();let timer,abandon=()=>{};try{const timeout=Math.max(1,Math.
min(stallMs,deadline.remainingMs)),agent=new external_node_https_.Agent({proxyEnv:process.env,keepAlive:!1,timeout,rejectUnauthorized:!0}),
sent=(0,external_node_https_.get)(url,{agent,headers:{"user-agent":"maqet","accept-encoding":"identity",...headers}});return sent.
on("error",reject).once("response",resolve2),abandon=()=>{sent.destroy(),agent.destroy()},timer=setTimeout(()=>reject(stallError(
stallMs)),stallMs),await deadline.race(promise,`a response from ${(0,download_url.zA)(url)}`)}catch(error){throw abandon(),
networkError(url,error)}finally{clearTimeout(timer)}}function redirectTarget(from,location){const target=URL.parse(location,
from.href),problem=target===null?"is not a valid URL":(0,download_url.OL)(target.href);if(target===null||problem!==void 0)
throw new DownloadError(`${(0,download_url.zA)(from)} redirects to ${(0,download_url.zA)(target??location)}, which ${problem}\
.`,{remedy:"Use the address of the file itself."});return target}function parseContentRange(text){const[,start,,total]=/^bytes\s+(\d{1,15})-(\d{1,15})\/(\d{1,15}|\*)$/i.
exec(text?.trim()??"")??[];if(start!==void 0)return{start:Number(start),total:total==="*"?void 0:Number(total)}}function parseLength(text){
return text!==void 0&&/^\d{1,15}$/.test(text)?Number(text):void 0}function validatorOf(headers){const{etag,date,"last-mo\
dified":modified}=headers;return etag?.startsWith('"')?etag:modified!==void 0&&Date.parse(date??"")-Date.parse(modified)>=
1e3?modified:void 0}const DEFAULT_PACE={stallMs:3e4,retryMs:1e3},MAX_FAILURES=5,MAX_CONNECTIONS=200,PROGRESS_MS=15e3;async function download(url,writer,context){
return await new Download(url,writer,context).run()}class Download{url;writer;context;#hash=(0,external_node_crypto_.createHash)(
"sha256");#located;#validator;#total;#farthest=0;#failures=0;#loggedAt=external_node_perf_hooks_.performance.now();constructor(url,writer,context){
this.url=url,this.writer=writer,this.context=context,this.#located=url}async run(){for(let connections=1;;connections+=1)
try{return await this.#connect(),this.#hash.digest("hex")}catch(error){await this.#recover(error,connections)}}async#connect(){
const{pace,deadline}=this.context,from=this.#located,range={range:`bytes=${this.writer.size}-`,"if-range":this.#validator??
""},resumes=this.writer.size>0&&this.#validator!==void 0,answer=await httpsGet(from,resumes?range:{},pace.stallMs,deadline);
try{await this.#begin(answer,from),await deadline.race(this.#receive(answer.response),"the download")}catch(error){throw networkError(
answer.url,error)}finally{answer.response.destroy()}}async#begin({response,url},from){const{headers,statusCode:status=0}=response;
if(status===206){const range=parseContentRange(headers["content-range"]);if(range?.start===this.writer.size&&range.total===
(this.#total??range.total))return}else if(status!==200&&status!==416)throw this.#located=this.url,from!==this.url?new Interruption(
`the server answered ${status}`):statusError(url,status,headers["retry-after"]);if(this.writer.size>0&&await this.#restart(),
status!==200)throw new Interruption(`the server answered ${status} with another range than requested`);this.#located=url,
this.#validator=validatorOf(headers),this.#total=parseLength(headers["content-length"]);const size=this.#total===void 0?
"of unknown size":(0,units.z3)(this.#total);this.context.log.info(`Downloading ${(0,download_url.zA)(this.url)} (${size}\
).`),await this.writer.requireSpace(this.#total??0)}async#restart(){this.#validator=void 0,this.#total=void 0,this.#hash=
(0,external_node_crypto_.createHash)("sha256"),await this.writer.restart()}async#receive(response){const{stallMs}=this.context.
pace,watch=setTimeout(()=>response.destroy(stallError(stallMs)),stallMs);try{for await(const chunk of response)watch.refresh(),
this.#hash.update(chunk),await this.writer.write(chunk),this.#logProgress()}finally{clearTimeout(watch)}const total=this.#total??
this.writer.size;if(this.writer.size<total)throw new Interruption("the connection was closed early");if(this.writer.size>
total)throw new DownloadError(`${(0,download_url.zA)(this.url)} sent ${this.writer.size} bytes instead of ${total}.`,{remedy:"\
Use another address: this server sends wrong lengths."})}async#recover(error,connections){const{deadline,pace,log:log2}=this.
context;if(error instanceof errors.j3)throw new errors.j3(`the download of ${(0,download_url.zA)(this.url)} (${this.#progress()}\
)`,deadline.ms);if(!(error instanceof Interruption))throw error;if(this.#failures=this.writer.size>this.#farthest?1:this.#failures+
1,this.#farthest=Math.max(this.#farthest,this.writer.size),this.#failures>MAX_FAILURES||connections>=MAX_CONNECTIONS)throw new DownloadError(
`Could not download ${(0,download_url.zA)(this.url)}: ${error.reason} (${this.#progress()}, ${connections} attempts).`,{
remedy:"Try again later, or use another address.",cause:error});const pause=Math.max(error.waitMs??0,pace.retryMs*2**(this.#failures-
1));log2.info(`${(0,download_url.zA)(this.url)}: ${error.reason} (${this.#progress()}), retrying in ${(0,units.a3)(pause)}\
.`),await(0,shared_deadline.yy)(Math.min(pause,deadline.remainingMs),deadline.signal)}#progress(){const size=(0,units.z3)(
this.writer.size);return this.#total===void 0?`${size} received`:`${size} of ${(0,units.z3)(this.#total)} received`}#logProgress(){
const now=external_node_perf_hooks_.performance.now();now-this.#loggedAt<PROGRESS_MS||(this.#loggedAt=now,this.context.log.
info(`${(0,download_url.zA)(this.url)}: ${this.#progress()}.`))}}var download_store=__webpack_require__(27351);const writer_EXCLUSIVELY=external_node_fs_.
constants.O_WRONLY|external_node_fs_.constants.O_CREAT|external_node_fs_.constants.O_EXCL|external_node_fs_.constants.O_NOFOLLOW,
BUFFER_BYTES=2**20,BLOCK_BYTES=64*1024,ZEROS=Buffer.alloc(BLOCK_BYTES),CHECK_BYTES=4*2**20;class ImageWriter{file;handle;what;#buffer=Buffer.
allocUnsafe(BUFFER_BYTES);#filled=0;#unchecked=0;#flushed=0;constructor(file,handle,what){this.file=file,this.handle=handle,
this.what=what}static async create(file,what){try{return new ImageWriter(file,await(0,promises_.open)(file,writer_EXCLUSIVELY,
384),what)}catch(error){throw asStorageError(error,file)}}get size(){return this.#flushed+this.#filled}async write(chunk){
for(let at=0;at<chunk.length;){const part2=chunk.subarray(at,at+BUFFER_BYTES-this.#filled);this.#buffer.set(part2,this.#filled),
this.#filled+=part2.length,at+=part2.length,this.#filled===BUFFER_BYTES&&await this.#flush()}}async requireSpace(bytes){
await requireFreeSpace(external_node_path_default().dirname(this.file),bytes,this.what)}async restart(){await this.#attempt(
this.handle.truncate(0)),this.#flushed=0,this.#filled=0}async publish(target,durable){await this.#flush(),await this.#attempt(
this.handle.truncate(this.#flushed)),await this.#attempt(this.handle.chmod(256)),durable&&await this.#attempt(this.handle.
sync()),await this.#attempt((0,promises_.rename)(this.file,target))}async discard(){await this.handle.close().catch(()=>{}),
await(0,promises_.rm)(this.file,{force:!0}).catch(()=>{})}async#flush(){const end=this.#filled;for(let at=0;at<end;){const zeros=this.#isHole(
at);let next=at;for(;next<end&&this.#isHole(next)===zeros;)next=Math.min(end,next+BLOCK_BYTES);zeros||await this.#put(this.#buffer.
subarray(at,next),this.#flushed+at),at=next}this.#flushed+=end,this.#filled=0}#isHole(at){const end=Math.min(at+BLOCK_BYTES,
this.#filled);return this.#buffer.compare(ZEROS,0,end-at,at,end)===0}async#put(bytes,position){this.#unchecked>=CHECK_BYTES&&
(await this.requireSpace(0),this.#unchecked=0);for(let done=0;done<bytes.length;){const{bytesWritten}=await this.#attempt(
this.handle.write(bytes,done,bytes.length-done,position+done));done+=bytesWritten}this.#unchecked+=bytes.length}async#attempt(work){
try{return await work}catch(error){throw asStorageError(error,this.file)}}}function asStorageError(error,file){return error instanceof
errors.Po?error:new storage_errors.aq(`Could not write the file ${(0,storage_errors.SP)(file)} (${(0,errors.UQ)(error)??
(0,errors.kc)(error)}).`,{remedy:"Check that its directory belongs to this user, and that its disk works and has free sp\
ace.",cause:error})}async function fetchImage(request2){const{url,sha256,cache,log:log2,deadline}=request2,problem=(0,download_url.
OL)(url.href);if(problem!==void 0)throw new DownloadError(`The image ${(0,download_url.zA)(url)} ${problem}.`,{remedy:"C\
orrect the address."});const directory=external_node_path_default().resolve(request2.directory);if(await(0,download_store.
Ch)(directory),sha256===void 0)return await downloadInto(directory,request2);const file=imagePath(directory,sha256);if(await(0,download_store.
cp)(file,sha256,deadline))return log2.info(`${(0,download_url.zA)(url)} has been downloaded before, with the right SHA-2\
56.`),await fetched(file,sha256,"directory");if(cache===void 0)return await downloadInto(directory,request2);const entry={
key:`maqet-image-${sha256}`,file:external_node_path_default().join(directory,`${sha256}.cached`)};if(await restore(cache,
entry,sha256,request2))return await fetched(file,sha256,"cache");const image=await downloadInto(directory,request2);return await save(
cache,entry,image,request2),image}function storedSha256(file){return/^([0-9a-f]{64})\.image$/.exec(external_node_path_default().
basename(file))?.[1]}function imagePath(directory,sha256){return external_node_path_default().join(directory,`${sha256}.\
image`)}async function fetched(file,sha256,source){return{path:file,sha256,bytes:(await(0,promises_.stat)(file)).size,source}}
async function downloadInto(directory,request2){const{url,sha256:expected,deadline,log:log2,pace=DEFAULT_PACE}=request2,
start=external_node_perf_hooks_.performance.now(),writer=await ImageWriter.create((0,download_store.Dn)(directory,"downl\
oad"),`The download of ${(0,download_url.zA)(url)}`);try{const sha256=await download(url,writer,{pace,deadline,log:log2});
if(expected!==void 0&&sha256!==expected)throw new DownloadError(`${(0,download_url.zA)(url)} has the SHA-256 ${sha256}, \
not ${expected} as ${(0,wording.hF)("image-sha256")} says.`,{remedy:"Find out which one is right: the file has changed, \
was tampered with, or the hash belongs to another file."});const file=imagePath(directory,sha256);await writer.publish(file,
!1);const took=(0,units.a3)(external_node_perf_hooks_.performance.now()-start);return log2.info(`Downloaded ${(0,download_url.
zA)(url)}: ${(0,units.z3)(writer.size)} in ${took}, SHA-256 ${sha256}.`),{path:file,sha256,bytes:writer.size,source:"dow\
nload"}}finally{await writer.discard()}}async function restore(cache,entry,sha256,request2){const{deadline,log:log2,url}=request2,
directory=external_node_path_default().dirname(entry.file),taken=(0,download_store.Dn)(directory,"cached");try{return!await deadline.
race(cache.restore(entry.key,entry.file,deadline),"the image cache")||!await take(entry.file,taken)?(await(0,promises_.rm)(
entry.file,{force:!0}),!1):await(0,download_store.cp)(taken,sha256,deadline)?(await(0,promises_.rename)(taken,imagePath(
directory,sha256)),log2.info(`${(0,download_url.zA)(url)} came from the cache (${entry.key}), with the right SHA-256.`),
!0):(log2.notice(`Ignoring the damaged cache entry ${entry.key}. Delete it.`),!1)}finally{await(0,promises_.rm)(taken,{force:!0})}}
async function take(file,to){return await(0,promises_.rename)(file,to).then(()=>!0,()=>!1)}async function save(cache,entry,image,{
deadline,log:log2}){try{await(0,promises_.link)(image.path,entry.file)}catch{log2.debug(`Did not cache ${entry.key}: ano\
ther process is caching it, or ${entry.file} cannot be created.`);return}try{await deadline.race(cache.save(entry.key,entry.
file,deadline),"the upload to the image cache")}finally{await(0,promises_.rm)(entry.file,{force:!0})}}var host_paths=__webpack_require__(
68230),trusted_file=__webpack_require__(82589),image_file=__webpack_require__(35963),external_node_stream_=__webpack_require__(
57075),external_node_zlib_=__webpack_require__(38522),external_node_events_=__webpack_require__(78474);class GzipError extends Error{}
const HEADER_BYTES=10,TRAILER_BYTES=8,MAGIC=35615,DEFLATE=8,[FHCRC,FEXTRA,FNAME,FCOMMENT,RESERVED]=[2,4,8,16,224];async function*gunzip(source,onTrailing){
const input=new Input(source);for(let first=!0;;first=!1){const magic=await input.peek(2);if(!first&&(magic.length<2||magic.
readUInt16LE()!==MAGIC))break;await skipHeader(input),yield*inflate(input)}(await input.peek(1))[0]&&onTrailing(),await input.
drain()}async function skipHeader(input){const header2=await input.take(HEADER_BYTES),flags=header2[3]??0;if(header2.readUInt16LE()!==
MAGIC||header2[2]!==DEFLATE||(flags&RESERVED)!==0)throw new GzipError("it has an unknown header");flags&FEXTRA&&await input.
take((await input.take(2)).readUInt16LE());for(const text of[FNAME,FCOMMENT])if(flags&text)for(;(await input.take(1))[0]!==
0;);flags&FHCRC&&await input.take(2)}async function*inflate(input){const decoder=(0,external_node_zlib_.createInflateRaw)(
{chunkSize:262144});decoder.on("error",()=>{});const feeding=feed(input,decoder);feeding.catch(error=>decoder.destroy(error));
let[sum,size]=[0,0];try{for await(const chunk of decoder)sum=(0,external_node_zlib_.crc32)(chunk,sum),size=(size+chunk.length)%
2**32,yield chunk}finally{decoder.destroy()}await feeding;const trailer=await input.take(TRAILER_BYTES);if(trailer.readUInt32LE(
0)!==sum)throw new GzipError("its checksum is wrong");if(trailer.readUInt32LE(4)!==size)throw new GzipError("its length \
is wrong")}async function feed(input,decoder){const ended=Promise.race([(0,external_node_events_.once)(decoder,"end"),(0,external_node_events_.
once)(decoder,"close")]).then(()=>{});(0,shared_deadline.QS)(ended);let fed=0;for(;!decoder.readableEnded&&!decoder.destroyed;){
const chunk=await input.next();if(chunk===void 0){decoder.end(),await ended;return}fed+=chunk.length;const written=new Promise(
resolve2=>decoder.write(chunk,()=>resolve2()));await Promise.race([written,ended]);const rest=fed-decoder.bytesWritten;if(rest>
0){await ended,input.giveBack(chunk.subarray(chunk.length-rest));return}}}class Input{source;rest=Buffer.alloc(0);constructor(source){
this.source=source[Symbol.asyncIterator]()}async next(){const{rest}=this;if(this.rest=Buffer.alloc(0),rest.length>0)return rest;
const{done,value}=await this.source.next();return done===!0?void 0:value}giveBack(bytes){this.rest=Buffer.concat([bytes,
this.rest])}async peek(count){for(;this.rest.length<count;){const{done,value}=await this.source.next();if(done===!0)break;
this.rest=Buffer.concat([this.rest,value])}return this.rest.subarray(0,count)}async take(count){const bytes=await this.peek(
count);if(bytes.length<count)throw new GzipError("it is truncated");return this.rest=this.rest.subarray(count),bytes}async drain(){
for(;await this.next()!==void 0;);}}class ZstdFrameError extends Error{}const FRAME_MAGIC=4247762216,SKIPPABLE_MAGIC=407710288,
SKIPPABLE_MASK=4294967280,DICTIONARY_ID_BYTES=[0,1,2,4],CONTENT_SIZE_BYTES=[0,2,4,8],CHECKSUM_BYTES=4,RLE_BLOCK=1,RESERVED_BLOCK=3;
async function*zstdFrames(source){const scanner=new FrameScanner;for await(const chunk of source){let start=0;for(let at=0;at<
chunk.length;)at=scanner.advance(chunk,at),scanner.betweenFrames&&(yield chunk.subarray(start,at),start=at);start<chunk.
length&&(yield chunk.subarray(start))}if(!scanner.betweenFrames)throw new ZstdFrameError("it is truncated")}const FIELD_BYTES={
magic:4,"skippable-size":4,descriptor:1,block:3};class FrameScanner{#field="magic";#value=0;#read=0;#skip=0;#checksum=!1;get betweenFrames(){
return this.#field==="magic"&&this.#read===0&&this.#skip===0}advance(chunk,at){if(this.#skip>0){const taken=Math.min(this.#skip,
chunk.length-at);return this.#skip-=taken,at+taken}if(this.#value+=(chunk[at]??0)*2**(8*this.#read),this.#read+=1,this.#read===
FIELD_BYTES[this.#field]){const value=this.#value;this.#value=0,this.#read=0,this.#field=this.#next(value)}return at+1}#next(value){
switch(this.#field){case"magic":if(value===FRAME_MAGIC)return"descriptor";if((value&SKIPPABLE_MASK)>>>0===SKIPPABLE_MAGIC)
return"skippable-size";throw new ZstdFrameError("something else follows it");case"skippable-size":return this.#skip=value,
"magic";case"descriptor":return this.#skip=headerBytes(value),this.#checksum=(value&4)!==0,"block";case"block":return this.#block(
value)}}#block(header2){const type=header2>>1&3;if(type===RESERVED_BLOCK)throw new ZstdFrameError("it has a block of an \
unknown type");const isLast=(header2&1)!==0;return this.#skip=(type===RLE_BLOCK?1:header2>>3)+(isLast&&this.#checksum?CHECKSUM_BYTES:
0),isLast?"magic":"block"}}function headerBytes(descriptor){const contentSize=descriptor>>6,singleSegment=(descriptor&32)!==
0,window=singleSegment?0:1,content=singleSegment&&contentSize===0?1:CONTENT_SIZE_BYTES[contentSize]??0;return window+(DICTIONARY_ID_BYTES[descriptor&
3]??0)+content}const MAGIC_BYTES=6;function compressionOf(head){const magic=head.toString("hex",0,MAGIC_BYTES);if(/^1f8b08/.
test(magic))return"gzip";if(/^fd377a585a00/.test(magic))return"xz";if(/^28b52ffd|^5.2a4d18/.test(magic))return"zstd"}function decompress(compression,source,onTrailing){
switch(compression){case"gzip":return gunzip(source,onTrailing);case"zstd":return(0,external_node_stream_.pipeline)(source,
zstdFrames,(0,external_node_zlib_.createZstdDecompress)({chunkSize:256*1024}),()=>{});case"xz":return unxz(source)}}async function*unxz(source){
const loaded=await __webpack_require__.e(6642).then(__webpack_require__.t.bind(__webpack_require__,36642,23)),{XzReadableStream}=loaded.
default??loaded;yield*new XzReadableStream(external_node_stream_.Readable.toWeb(source))}const XZ_ERRORS={4:["it needs m\
ore than 64 MiB of memory for its dictionary","Unpack it with `xz --decompress` first."],6:["it uses an unsupported filt\
er or checksum","Unpack it with `xz --decompress` first."],7:["its content or checksum is wrong"],8:["it is truncated, o\
r something else follows it"]};function damageOf(error){const text=(0,errors.kc)(error),[,xzCode]=/^get_next_output failed with error code (\d+)/.
exec(text)??[];if(!(xzCode!==void 0||error instanceof ZstdFrameError||error instanceof GzipError||/^Z(?:STD)?_/.test((0,errors.
UQ)(error)??"")))return;if((0,errors.UQ)(error)==="ZSTD_error_frameParameter_windowTooLarge")return{reason:"it needs mor\
e than 128 MiB of memory for its window",remedy:"Unpack it with `zstd --decompress --long=31` first."};const[reason,remedy]=XZ_ERRORS[xzCode??
""]??[text];return{reason,remedy:remedy??"Create or download the file again."}}const HASH_BYTES=64;async function unpackImage(file,{
sha256,directory,deadline,log:log2}){const{path:real}=await(0,image_file.YY)(file),{handle}=await(0,host_paths.np)(real);
try{const{buffer,bytesRead}=await handle.read(Buffer.alloc(MAGIC_BYTES),0,MAGIC_BYTES,0),compression=compressionOf(buffer.
subarray(0,bytesRead));if(compression===void 0)return external_node_path_default().resolve(file);const store=external_node_path_default().
resolve(directory);await(0,download_store.Ch)(store);const target=external_node_path_default().join(store,`${sha256??await fingerprint(
handle,real)}.unpacked`);return await isUnchanged(target,deadline)?log2.info(`${(0,storage_errors.SP)(file)} has been un\
packed before, and the unpacked file is unchanged.`):await unpack({file,handle,compression,target,sha256},deadline,log2),
target}finally{await handle.close()}}async function isUnchanged(target,deadline){const recorded=await(0,trusted_file.zx)(
hashFile(target),HASH_BYTES).catch(()=>{});return recorded!==void 0&&await(0,download_store.cp)(target,recorded,deadline)}
function hashFile(target){return`${target}.sha256`}async function unpackedSha256(file){const recorded=await(0,trusted_file.
zx)(hashFile(file),HASH_BYTES).catch(()=>{});return recorded!==void 0&&/^[0-9a-f]{64}$/.test(recorded)?recorded:void 0}async function fingerprint(handle,real){
const{dev,ino,size,mtimeNs,ctimeNs}=await handle.stat({bigint:!0});return(0,external_node_crypto_.createHash)("sha256").
update([real,dev,ino,size,mtimeNs,ctimeNs].join("\0")).digest("hex").slice(0,32)}async function unpack(archive,deadline,log2){
const{file,target,compression}=archive,start=external_node_perf_hooks_.performance.now(),writer=await ImageWriter.create(
(0,download_store.Dn)(external_node_path_default().dirname(target),"unpack"),`Unpacking ${(0,storage_errors.SP)(file)}`),
source=archive.handle.createReadStream({start:0,highWaterMark:256*1024,autoClose:!1}),[packed,unpacked]=[(0,external_node_crypto_.
createHash)("sha256"),(0,external_node_crypto_.createHash)("sha256")];source.on("data",chunk=>packed.update(chunk)),source.
pause();try{const onTrailing=()=>log2.warning(`Bytes follow the end of ${(0,storage_errors.SP)(file)} (${compression}). \
They are skipped, as gzip does.`);await deadline.race(write(decompress(compression,source,onTrailing),writer,unpacked),`\
the unpacking of ${(0,storage_errors.SP)(file)}`),requireSha256(packed.digest("hex"),archive),await(0,promises_.rm)(hashFile(
target),{force:!0}),await writer.publish(target,!0),await recordHash(target,unpacked.digest("hex"));const took=(0,units.
a3)(external_node_perf_hooks_.performance.now()-start);log2.info(`Unpacked ${(0,storage_errors.SP)(file)} (${compression}\
): ${(0,units.z3)(writer.size)} in ${took}.`)}catch(error){const damage=damageOf(error);if(damage===void 0)throw error;const{
reason,remedy}=damage;throw new storage_errors.aq(`Could not unpack the image ${(0,storage_errors.SP)(file)} (${compression}\
): ${(0,untrusted_text.T)(reason,200)}.`,{remedy,cause:error})}finally{source.destroy(),await writer.discard()}}async function write(chunks,writer,hash){
for await(const chunk of chunks)hash.update(chunk),await writer.write(chunk)}async function recordHash(target,sha256){const partial=(0,download_store.
Dn)(external_node_path_default().dirname(target),"hash");try{await(0,promises_.writeFile)(partial,sha256,{mode:384,flag:"\
wx"}),await(0,promises_.rename)(partial,hashFile(target))}catch{await(0,promises_.rm)(partial,{force:!0}).catch(()=>{})}}
function requireSha256(actual,{file,sha256}){if(!(sha256===void 0||actual===sha256))throw new storage_errors.aq(`The ima\
ge ${(0,storage_errors.SP)(file)} has the SHA-256 ${actual}, not ${sha256} as ${(0,wording.hF)("image-sha256")} says.`,{
remedy:"Find out what has changed it since it was checked."})}async function obtainImage(input,options){if(!(0,download_url.
Zj)(input))return await unpackImage(external_node_path_default().resolve(input),options);const problem=(0,download_url.OL)(
input);if(problem!==void 0)throw new DownloadError(`The image ${(0,download_url.zA)(input)} ${problem}.`,{remedy:"Correc\
t the address."});const fetched2=await fetchImage({...options,url:new URL(input.trim())});return await unpackImage(fetched2.
path,{...options,sha256:fetched2.sha256}).catch(error=>{throw errorWithAddress(error,fetched2.path,input)})}function withAddress(text,file,input){
if(!(0,download_url.Zj)(input)&&external_node_path_default().resolve(input)===external_node_path_default().resolve(file))
return text;const[name,how]=(0,download_url.Zj)(input)?[(0,download_url.zA)(input),"stored"]:[(0,storage_errors.SP)(external_node_path_default().
resolve(input)),"unpacked"];return text.replace((0,storage_errors.SP)(file),()=>`${name} (${how} as ${(0,storage_errors.
SP)(file)})`)}function errorWithAddress(error,file,input){if(!(error instanceof storage_errors.aq))return error;const{message,
remedy}=error.marked,named=withAddress(message,file,input);return named===message?error:new storage_errors.aq(named,{remedy,
status:error.status,cause:error})}const LONGEST_USER_DATA=16*2**20,EMPTY_USER_DATA=`#cloud-config
{}
`;async function writeSeed(directory,seed){const files=[["user-data",await readUserData(seed.userData)],["meta-data",metaData(
seed)],...seed.ssh===void 0?[]:[["vendor-data",vendorData(seed.ssh)]]];try{await(0,promises_.mkdir)(directory,{mode:448});
for(const[name,content]of files)await(0,promises_.writeFile)(external_node_path_default().join(directory,name),content,{
flag:"wx",mode:384})}catch(cause){throw new storage_errors.aq(`The cloud-init seed ${(0,storage_errors.SP)(directory)} c\
annot be written (${(0,errors.UQ)(cause)??(0,errors.kc)(cause)}).`,{remedy:"Check that its parent directory exists, is w\
ritable and has free space.",cause})}}async function readUserData(data){if(data===void 0)return EMPTY_USER_DATA;if(data.
kind==="text")return data.text;try{return await readWhole(data.file)}catch(cause){throw cause instanceof storage_errors.
aq?cause:cause instanceof host_paths.mL?userDataError(data.file,cause.problem,cause):userDataError(data.file,`cannot be \
read (${(0,errors.UQ)(cause)??(0,errors.kc)(cause)})`,cause)}}async function readWhole(file){const{handle}=await(0,host_paths.
np)(file);try{const stats=await handle.stat();if(!stats.isFile())throw userDataError(file,"is not a regular file");if(stats.
size>LONGEST_USER_DATA)throw userDataError(file,`is larger than ${(0,units.z3)(LONGEST_USER_DATA)}`);return await handle.
readFile()}finally{await handle.close()}}function userDataError(file,problem,cause){return new storage_errors.aq(`The cl\
oud-init user-data ${(0,storage_errors.SP)(file)} ${problem}.`,{remedy:"Name a readable file of user-data.",cause})}function metaData({
hostname,instanceId,ssh}){return[`instance-id: ${JSON.stringify(instanceId)}`,`local-hostname: ${JSON.stringify(hostname)}`,
...ssh===void 0?[]:["public-keys:",`  - ${JSON.stringify(ssh.publicKey)}`],""].join(`
`)}const BOUNDARY="maqet-vendor-data";function vendorData({user,publicKey}){return user==="root"?`#cloud-config
disable_root: false
`:[`Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,"MIME-Version: 1.0","",part("text/cloud-config",newUser(user,
publicKey)),part("text/x-shellscript",addKey(user,publicKey)),`--${BOUNDARY}--`,""].join(`
`)}function part(type,content){return`--${BOUNDARY}
Content-Type: ${type}; charset="us-ascii"
MIME-Version: 1.0

${content}`}function newUser(user,publicKey){return`#cloud-config
${JSON.stringify({users:["default",{name:user,ssh_authorized_keys:[publicKey],lock_passwd:!1}]})}
`}function addKey(user,publicKey){return["#!/bin/sh",`user='${user}' key='${publicKey}'`,'home=$(getent passwd "$user" |\
 cut -d: -f6)','[ -d "$home" ] || exit 0',"file=$home/.ssh/authorized_keys",'grep -qF "$key" "$file" 2>/dev/null && exit\
 0',"umask 077",'mkdir -p "$home/.ssh"','echo "$key" >>"$file"','chown "$user:" "$home/.ssh" "$file"','! command -v rest\
orecon >/dev/null || restorecon -R "$home/.ssh"',""].join(`
`)}var spec=__webpack_require__(64654),needs=__webpack_require__(64825);const LEAST_BOOT_BYTES=2**20;function selfTestFile(directory){
return external_node_path_default().join(directory.disks,"self-test.img")}async function prepareDisks(inputs,toolchain,directory,deadline,env){
(0,needs.aO)(inputs)&&await(0,x86.vw)(selfTestFile(directory));const file=await bootFile(inputs,deadline,env),[known,input]=[
file??"",inputs.image??""],wanted=[...file===void 0?[]:[{name:"disk0",interface:"virtio",readOnly:!1,source:{kind:"file",
file:known,leastSize:LEAST_BOOT_BYTES}}],...inputs.disks];if(wanted.length===0)return{disks:[],known:[]};const requests=wanted.
map(({name,source:source2,cache})=>({name,source:source2,direct:cache!==void 0&&spec._R[cache].direct})),make=()=>makeDisks(
toolchain.qemuImg.path,requests,directory.disks,deadline),made=await auditedDisks(requests,directory,inputs.vm,env,make).
catch(error=>{throw errorWithAddress(error,known,input)});for(const{doubt}of made)doubt!==void 0&&env.log.notice(withAddress(
doubt,known,input));const disks2=wanted.map(({source:_,...attached},index)=>{const{file:file2,format:format2,backing}=made[index];
return{...attached,file:file2,format:format2,backing:backing.map(layer=>({file:layer.path,format:layer.format}))}}),real=disks2[0]?.
backing[0]?.file;return{disks:disks2,known:file===void 0||real===void 0?[]:await knownHashes(file,real,inputs,env)}}async function knownHashes(file,real,{
image="",imageSha256},env){const stored=external_node_path_default().dirname(file)===(0,layout.EO)(env.root)?storedSha256(
file)??await unpackedSha256(file):void 0;return stored!==void 0?[{file:real,sha256:stored,from:"cache"}]:imageSha256===void 0||
external_node_path_default().resolve(image)!==file?[]:[{file:real,sha256:imageSha256,from:"image-sha256"}]}async function bootFile(inputs,deadline,env){
if(inputs.image===void 0)return;const directory=(0,layout.EO)(env.root),cache=inputs.cache?await env.imageCache?.():void 0;
return obtainImage(inputs.image,{sha256:inputs.imageSha256,directory,cache,log:env.log,deadline})}async function prepareSeed(inputs,ssh,directory,env){
const{cloudInit:userData,sshUser:user,vm:hostname}=inputs;if(!(0,needs.Jv)(inputs))return;const seed=external_node_path_default().
join(directory.files,"cidata");return await writeSeed(seed,{hostname,instanceId:`${hostname}-${env.claimant}`,...userData===
void 0?{}:{userData},...ssh===void 0?{}:{ssh:{user,publicKey:ssh.publicKey}}}),seed}function stopLimits(inputs){return{powerdownMs:inputs.
image!==void 0?2e4:(0,needs.aO)(inputs)?0:1e3,quitMs:5e3,termMs:5e3}}var resolve=__webpack_require__(34493),platforms=__webpack_require__(
31037),preflight_programs=__webpack_require__(88829),accelerator=__webpack_require__(55371),paths=__webpack_require__(27981);
const KERNEL_HEAD_BYTES=66*1024,X86=["x86_64","i386"],FORMS=[{name:"a bzImage for x86",arches:X86,matches:head=>textAt(head,
514,"HdrS")},{name:"an Image for arm64",arches:["aarch64"],matches:head=>textAt(head,56,"ARMd")},{name:"an Image for RIS\
C-V",arches:["riscv64"],matches:head=>textAt(head,56,"RSC")},{name:"a zImage for ARM",arches:["arm"],matches:head=>textAt(
head,36,"(o")},{name:"an image for s390x",arches:["s390x"],matches:head=>textAt(head,65544,"S390EP")},{name:"a compres\
sed EFI image",arches:["aarch64"],matches:head=>textAt(head,0,"MZ")&&textAt(head,4,"zimg")},{name:"a uImage",arches:["ar\
m","aarch64","riscv64"],matches:head=>textAt(head,0,"'V")},{name:"a multiboot kernel for x86",arches:X86,matches:hasMultibootHeader}],
ELF_MACHINES={3:{name:"x86",arches:X86},62:{name:"x86_64",arches:X86},40:{name:"ARM",arches:["arm"]},183:{name:"arm64",arches:[
"aarch64"]},243:{name:"RISC-V",arches:["riscv64"]},21:{name:"ppc64",arches:["ppc64"]},20:{name:"ppc",arches:["ppc64"]},22:{
name:"s390x",arches:["s390x"]}},ELF_MIPS=8,WANTED={x86_64:"a bzImage (vmlinuz), or an ELF or multiboot kernel for x86",i386:"\
a bzImage (vmlinuz), or an ELF or multiboot kernel for x86",aarch64:"an Image (vmlinuz) for arm64, also compressed with \
gzip, or an ELF file",arm:"a zImage (vmlinuz) or an ELF file for ARM",riscv64:"an Image (vmlinuz) or an ELF file for RIS\
C-V",ppc64:"a vmlinux (ELF) for ppc64",s390x:"an image (vmlinuz) or an ELF file for s390x",mips:"a vmlinux or vmlinuz (E\
LF) for big-endian MIPS",mipsel:"a vmlinux or vmlinuz (ELF) for little-endian MIPS"},NOT_A_KERNEL=[["\x8B","is compress\
ed with gzip; unpack it"],["(\xB5/\xFD","is compressed with zstd; unpack it"],["\xFD7zXZ\0","is compressed with xz; unpa\
ck it"],["QFI\xFB",`is a qcow2 image, not a kernel; set it as ${(0,wording.hF)("image")}`]];function kernelProblem(head,arch){
const forms=FORMS.filter(({matches})=>matches(head));if(forms.some(({arches})=>arches.includes(arch)))return;const[form]=forms;
return form!==void 0?otherArchProblem(form.name,arch):textAt(head,0,"\x7FELF")?elfProblem(head,arch):arch==="aarch64"&&textAt(
head,0,"\x8B")?void 0:NOT_A_KERNEL.find(([magic])=>textAt(head,0,magic))?.[1]??`is not a kernel; name ${WANTED[arch]}`}
function kernelDoubt(head,size){if(head.length<520||!textAt(head,514,"HdrS"))return;const setup=((head[497]||4)+1)*512,rest=(head.
readUInt16LE(518)>=516?head.readUInt32LE(500):head.readUInt16LE(500))*16;return size<setup+rest?`has ${size} bytes, but \
its header says ${setup+rest}; it seems to be cut off`:void 0}function otherArchProblem(what,arch){return`is ${what}, bu\
t the guest is ${arch}; name ${WANTED[arch]}, or change ${(0,wording.hF)("arch")}`}function elfProblem(head,arch){const isBigEndian=head[5]===
2,machine=head.length>=20?isBigEndian?head.readUInt16BE(18):head.readUInt16LE(18):0,known=machine===ELF_MIPS?{name:`${isBigEndian?
"big":"little"}-endian MIPS`,arches:[isBigEndian?"mips":"mipsel"]}:ELF_MACHINES[machine];if(!known?.arches.includes(arch))
return otherArchProblem(`an ELF file for ${known?.name??"an unknown architecture"}`,arch)}function textAt(head,offset,text){
return head.toString("latin1",offset,offset+text.length)===text}const MULTIBOOT_MAGIC=464367618,MULTIBOOT_BYTES=8192;function hasMultibootHeader(head){
for(let at=0;at+12<=Math.min(head.length,MULTIBOOT_BYTES);at+=4){if(head.readUInt32LE(at)!==MULTIBOOT_MAGIC)continue;if((MULTIBOOT_MAGIC+
head.readUInt32LE(at+4)+head.readUInt32LE(at+8))%2**32===0)return!0}return!1}const HASH_CHUNK=2**20;async function checkInputFiles(inputs,deadline=shared_deadline.
B2.after(inputs.timeoutMs),warn=()=>{}){const{imageSha256}=inputs,checks=[["image",(0,download_url.Zj)(inputs.image??"")?
void 0:inputs.image,imageSha256===void 0?void 0:hasSha256(imageSha256,deadline)],["kernel",inputs.kernel,isKernel(inputs.
arch,doubt=>warn(`${(0,wording.y8)("kernel")} (${JSON.stringify(inputs.kernel)}) ${doubt}.`))],["initrd",inputs.initrd],
["cdrom",inputs.cdrom],["firmware",inputs.firmware?.kind==="file"?inputs.firmware.file:void 0],["cloud-init",inputs.cloudInit?.
kind==="file"?inputs.cloudInit.file:void 0],...inputs.disks.map(({source})=>["disks",source.kind==="file"?source.file:void 0]),
["policy",inputs.policy]],problems=[];for(const[input,file,inspect]of checks){const problem=file===void 0?void 0:await fileProblem(
input,file,inspect);file!==void 0&&problem!==void 0&&problems.push({input,value:file,problem})}if(problems.length>0)throw new errors.
dz(problems)}async function fileProblem(input,path2,inspect){let file;try{file=input==="policy"?await(0,promises_.open)(
path2,external_node_fs_.constants.O_RDONLY|external_node_fs_.constants.O_NONBLOCK):(await(0,host_paths.np)(path2)).handle}catch(error){
return error instanceof host_paths.mL?error.problem:(0,paths.Kw)((0,errors.UQ)(error),error)}try{const stats=await file.
stat();return stats.isDirectory()?"is a directory; use a file in it":stats.isFile()?stats.size===0?"is an empty file; ch\
eck what created it":await inspect?.(file,stats.size):"is not a regular file; use one"}catch(error){if(error instanceof errors.
Po)throw error;return(0,paths.Kw)((0,errors.UQ)(error),error)}finally{await file.close()}}const isKernel=(arch,warn)=>async(file,size)=>{
const head=Buffer.alloc(KERNEL_HEAD_BYTES),{bytesRead}=await file.read(head,0,head.length,0),read=head.subarray(0,bytesRead),
problem=kernelProblem(read,arch),doubt=problem===void 0?kernelDoubt(read,size):void 0;return doubt!==void 0&&warn(doubt),
problem};function hasSha256(expected,deadline){return async file=>{const hash=(0,external_node_crypto_.createHash)("sha2\
56"),chunk=Buffer.allocUnsafe(HASH_CHUNK);for(let position=0;;){const{bytesRead}=await deadline.race(file.read(chunk,0,chunk.
length,position),"the SHA-256 of the image");if(bytesRead===0)break;hash.update(chunk.subarray(0,bytesRead)),position+=bytesRead}
const actual=hash.digest("hex");return actual===expected?void 0:`has the SHA-256 ${actual}, not ${expected} as ${(0,wording.
hF)("image-sha256")} says; check the download`}}async function copyVariables(template,target){try{await(0,promises_.copyFile)(
template,target,promises_.constants.COPYFILE_EXCL)}catch(error){throw(0,errors.UQ)(error)!=="EEXIST"&&await(0,promises_.
rm)(target,{force:!0}),copyError(template,target,error)}try{await(0,promises_.chmod)(target,384)}catch(error){throw await(0,promises_.
rm)(target,{force:!0}),copyError(template,target,error)}}function copyError(template,target,cause){return new storage_errors.
aq(`Could not copy the UEFI variables ${template} to ${target}: ${(0,errors.kc)(cause)}.`,{remedy:"Check the free space \
of the VM's directory and that the firmware is readable.",cause})}var toolchain_errors=__webpack_require__(86136),json=__webpack_require__(
78451);function firmwarePlaces(env,qemu){const own=qemu===void 0?[]:[external_node_path_default().resolve(external_node_path_default().
dirname(realPath(qemu)),"../share/qemu")],data=[...new Set([...own,"/usr/local/share/qemu","/opt/homebrew/share/qemu","/\
usr/share/qemu"])];return{descriptors:[env.XDG_CONFIG_HOME??external_node_path_default().join(env.HOME??"/",".config"),"\
/etc"].map(directory=>external_node_path_default().join(directory,"qemu/firmware")).concat(data.map(directory=>external_node_path_default().
join(directory,"firmware"))),data}}function realPath(file){try{return(0,external_node_fs_.realpathSync)(file)}catch{return file}}
const KNOWN={x86_64:[["edk2-x86_64-code.fd","edk2-i386-vars.fd"],["../OVMF/OVMF_CODE.fd","../OVMF/OVMF_VARS.fd"]],i386:[
["edk2-i386-code.fd","edk2-i386-vars.fd"]],aarch64:[["edk2-aarch64-code.fd","edk2-arm-vars.fd"],["../AAVMF/AAVMF_CODE.fd",
"../AAVMF/AAVMF_VARS.fd"]],arm:[["edk2-arm-code.fd","edk2-arm-vars.fd"]],riscv64:[["edk2-riscv-code.fd","edk2-riscv-vars\
.fd"]]},KNOWN_MACHINES=/^(pc|q35|virt)(-|$)/,FLASH_BYTES={aarch64:64*2**20,arm:64*2**20,riscv64:32*2**20};function findUefi(places,arch,machine){
const described=offers(places.descriptors,arch,machine).toSorted((a,b)=>a.strictness-b.strictness),names=KNOWN_MACHINES.
test(machine)?KNOWN[arch]??[]:[],known=places.data.flatMap(directory=>names.map(([code,variables])=>({code:external_node_path_default().
join(directory,code),variablesTemplate:external_node_path_default().join(directory,variables)}))),found=[...described,...known].
find(files=>isUsable(files,FLASH_BYTES[arch]));return found===void 0?void 0:{code:found.code,variablesTemplate:found.variablesTemplate}}
function offers(directories,arch,machine){const files=new Map;for(const directory of directories)for(const name of listJson(
directory))files.has(name)||files.set(name,external_node_path_default().join(directory,name));return[...files].toSorted(
([a],[b])=>a<b?-1:1).flatMap(([,file])=>uefiOffer(readJson(file),arch,machine)??[])}function listJson(directory){try{return(0,external_node_fs_.
readdirSync)(directory).filter(name=>name.endsWith(".json"))}catch{return[]}}function readJson(file){try{return JSON.parse(
(0,external_node_fs_.readFileSync)(file,"utf8"))}catch{return}}function isUsable({code,variablesTemplate},bytes){return[
code,variablesTemplate].every(file=>{const stat=(0,external_node_fs_.statSync)(file,{throwIfNoEntry:!1});return stat?.isFile()===
!0&&(bytes===void 0||stat.size===bytes)})}const ALIASES={q35:"pc-q35-",pc:"pc-i440fx-",virt:"virt-"};function uefiOffer(descriptor,arch,machine){
if(!(0,json.OW)(descriptor)||!texts(descriptor["interface-types"]).includes("uefi")||!objects(descriptor.targets).some(target=>isTarget(
target,arch,machine)))return;const{mapping}=descriptor;if(!(0,json.OW)(mapping)||mapping.device!=="flash")return;const[code,
variablesTemplate]=[rawFile(mapping.executable),rawFile(mapping["nvram-template"])];if(code===void 0||variablesTemplate===
void 0)return;const features=texts(descriptor.features),isSecure=["secure-boot","requires-smm"].some(feature=>features.includes(
feature));return{code,variablesTemplate,strictness:features.includes("enrolled-keys")?2:isSecure?1:0}}function isTarget(target,arch,machine){
if(target.architecture!==arch)return!1;const names=[machine,ALIASES[machine]??machine];return texts(target.machines).some(
glob=>names.some(name=>matchesGlob(glob,name)))}function matchesGlob(glob,name){const parts=glob.split("*").map(part2=>part2.
replace(/[^A-Za-z0-9]/g,"\\$&"));return new RegExp(`^${parts.join(".*")}$`).test(name)}function rawFile(part2){if(!(!(0,json.
OW)(part2)||part2.format!=="raw"))return typeof part2.filename=="string"&&part2.filename.startsWith("/")?part2.filename:
void 0}function texts(value){return Array.isArray(value)?value.filter(item=>typeof item=="string"):[]}function objects(value){
return Array.isArray(value)?value.filter(json.OW):[]}var toolchain_host=__webpack_require__(16233),toolchain_install=__webpack_require__(
23692),package_managers=__webpack_require__(69880);const PACKAGES={x86_64:{"apt-get":"ovmf",dnf:"edk2-ovmf",pacman:"edk2\
-ovmf",apk:"ovmf",brew:"qemu"},i386:{"apt-get":"ovmf-ia32",dnf:"edk2-ovmf-ia32",pacman:"edk2-ovmf",brew:"qemu"},aarch64:{
"apt-get":"qemu-efi-aarch64",dnf:"edk2-aarch64",pacman:"edk2-aarch64",apk:"aavmf",brew:"qemu"},arm:{"apt-get":"qemu-efi-\
arm",dnf:"edk2-arm",brew:"qemu"},riscv64:{"apt-get":"qemu-efi-riscv64",dnf:"edk2-riscv64",brew:"qemu"}},UEFI_ARCHES=Object.
keys(PACKAGES);async function resolveUefi(request2,host=(0,toolchain_host.Ek)(),places=firmwarePlaces(host.env,request2.
qemu)){const{arch,machine,install:install2,log:log2,deadline}=request2,packages=PACKAGES[arch];if(packages===void 0)throw new toolchain_errors.
g8(`There is no UEFI for ${arch} guests.`,{remedy:`Leave out ${(0,wording.hF)("firmware")}, or name an image. UEFI exist\
s for ${UEFI_ARCHES.join(", ")}.`});const found=findUefi(places,arch,machine);if(found!==void 0)return found;const manager=(0,package_managers.
L)(host.env.PATH),name=manager===void 0?void 0:packages[manager.name];if(!install2||manager===void 0||name===void 0){const why=install2?
"maqet knows no package to install":`${(0,wording.hF)("install")} is \`false\``,debian=`Install UEFI (on Debian and Ubun\
tu the package ${packages["apt-get"]})`,how=manager!==void 0&&name!==void 0?`Run \`${manager.byHand([name])}\``:debian;throw uefiMissingError(
request2,`, and ${why}`,how)}await(0,toolchain_install.R)({manager,packages:[name],log:log2,deadline},host);const installed=findUefi(
places,arch,machine);if(installed===void 0)throw uefiMissingError(request2,` although the package ${name} is installed`,
`Choose another ${(0,wording.hF)("machine")}`);return installed}function uefiMissingError({arch,machine},circumstance,how){
return new toolchain_errors.g8(`No UEFI firmware found for ${arch} guests on the machine ${machine}${circumstance}.`,{remedy:`${how}\
, or name an image with ${(0,wording.hF)("firmware")}.`})}function wantedFirmware({firmware,arch,kernel,image,cdrom,disks:disks2}){
return firmware!==void 0?firmware.kind==="own"?void 0:firmware:(image!==void 0||cdrom!==void 0||disks2.length>0)&&kernel===
void 0&&(0,platforms.H6)(arch)==="uefi"?{kind:"uefi"}:void 0}async function prepareFirmware(wanted,{arch,install:install2},found,directory,{
log:log2},deadline){if(wanted.kind==="file")return{kind:"bios",file:wanted.file};const{machine,toolchain}=found,{code,variablesTemplate}=await resolveUefi(
{arch,machine,qemu:toolchain.qemuSystem.path,install:install2,log:log2,deadline}),variables=external_node_path_default().
join(directory.disks,"uefi-variables.fd");return await copyVariables(variablesTemplate,variables),{kind:"flash",code,variables}}
var disks=__webpack_require__(14740);const MOST_USB=39,MOST_SCSI=256,PCI_SLOTS=[[/(^|-)q35(-|$)/,30],[/^pc(-i440fx-|$)/,
30],[/^virt(-|$)/,31],[/^pseries(-|$)/,32],[/^malta$/,14]],PCI_DEVICE=/^(?:virtio-\w+-pci|vhost-user-fs-pci|pvpanic-pci|pcie-root-port|qemu-xhci|ich9-ahci|nvme|VGA)(?:,|$)/;
function crowdedInterfaces(spec2){const used=(...interfaces)=>spec2.disks.filter(disk=>interfaces.includes(disk.interface)).
length,own=(0,platforms.tj)(spec2.arch).ide==="own",cd=spec2.cdrom===void 0?0:1,slotted=spec2.disks.filter(disk=>(0,disks.
N7)(spec2,disk.interface));return[{interfaces:["ide"],disks:used("ide"),room:idePlaces(spec2)-(own?cd:0)},{interfaces:["\
scsi"],disks:used("scsi"),room:MOST_SCSI-(own?0:cd)},{interfaces:["usb"],disks:used("usb"),room:MOST_USB},{interfaces:[...new Set(
slotted.map(disk=>disk.interface))],disks:slotted.length,room:freeSlots(spec2,slotted.length)}].filter(({disks:disks2,room})=>disks2>
0&&disks2>room)}function idePlaces({arch,machine}){return(0,platforms.tj)(arch).ide==="added"||/(^|-)q35(-|$)/.test(machine)?
6:4}function freeSlots(spec2,disks2){const slots=PCI_SLOTS.find(([machine])=>machine.test(spec2.machine))?.[1];if(slots===
void 0||(0,platforms.tj)(spec2.arch).transport!=="pci")return Number.POSITIVE_INFINITY;const args=(0,vm_args.N)({...spec2,
qemuArgs:[]},{platform:"linux"}),devices=args.filter((value,index)=>args[index-1]==="-device"&&PCI_DEVICE.test(value));return slots-
(devices.length-disks2)}var lookup=__webpack_require__(31297),probe=__webpack_require__(97105),toolchain_version=__webpack_require__(
96347);const virtiofsd_PACKAGES={"apt-get":"virtiofsd",dnf:"virtiofsd",pacman:"virtiofsd",apk:"virtiofsd"},FILE="virtiof\
sd",READ_ONLY_SINCE=">=1.13.0",NINE_P=`remove the word \`virtiofs\` from ${(0,wording.hF)("share")} to use 9p`,BY_HAND="\
Install the package `virtiofsd` (Debian 13, Ubuntu 24.04, Fedora, Arch and Alpine have it)";function virtiofsdDirectories(env,qemu){
const prefix=external_node_path_default().resolve(external_node_path_default().dirname(virtiofsd_realPath(qemu)),".."),own=[
"libexec","lib/qemu"].map(directory=>external_node_path_default().join(prefix,directory)),known=["/usr/local/libexec","/\
usr/libexec","/usr/lib","/usr/lib/qemu"],onPath2=(env.PATH??"").split(external_node_path_default().delimiter).filter(external_node_path_default().
isAbsolute);return[...own,...known,...onPath2]}function virtiofsd_realPath(file){try{return(0,external_node_fs_.realpathSync)(
file)}catch{return file}}async function resolveVirtiofsd(request2,directories,host=(0,toolchain_host.Ek)(),platform=process.
platform){if(platform!=="linux")throw virtiofsUnusableError("it needs Linux","It does not run here");const found=await look(
request2,directories,host);if(found!==void 0)return found;await install(request2,host);const installed=await look(request2,
directories,host);if(installed===void 0)throw virtiofsUnusableError("no `virtiofsd` was found although its package is in\
stalled",BY_HAND);return installed}async function look({readOnly,deadline},directories,host){const problems=[];for(const file of(0,lookup.
oJ)(FILE,directories)){const daemon=await virtiofsd_probe(file,host,deadline),problem=typeof daemon=="string"?daemon:shortcoming(
daemon,readOnly);if(typeof daemon!="string"&&problem===void 0)return daemon;problems.push(`\`${file}\` ${problem}`)}if(problems.
length!==0)throw virtiofsUnusableError(problems.join("; "),readOnly?`${BY_HAND} in version 1.13 or newer`:BY_HAND)}async function virtiofsd_probe(file,host,deadline){
const limit=deadline.atMost(probe.Et),finished=await host.run([file,"--version"],{deadline:limit,env:host.env}),failure=(0,probe.
Ic)(finished,limit.ms);if(failure!==void 0)return`does not run: ${failure}`;const[,old,version]=/^virtiofsd (version )?(?:backend )?v?(\d{1,4}\.\d{1,4}(?:\.\d{1,4})?)/m.
exec(finished.stdout)??[];return version===void 0?"is another program":{file,version,kind:old===void 0?"rust":"c",asRoot:host.
isRoot}}function shortcoming({kind,version,asRoot},readOnly){if(kind==="c"&&!asRoot)return`(of QEMU ${version}) runs onl\
y as root`;if(!(!readOnly||kind==="rust"&&(0,toolchain_version.h$)(version,READ_ONLY_SINCE)))return`(${kind==="c"?"of QE\
MU ":""}${version}) cannot make the share read-only, which \`ro\` asks for`}async function install({install:allowed,log:log2,
deadline},host){const manager=(0,package_managers.L)(host.env.PATH),name=manager===void 0?void 0:virtiofsd_PACKAGES[manager.
name];if(allowed&&manager!==void 0&&name!==void 0){await(0,toolchain_install.R)({manager,packages:[name],log:log2,deadline},
host);return}const why=allowed?"maqet knows no package to install":`${(0,wording.hF)("install")} is \`false\``,how=manager!==
void 0&&name!==void 0?`Run \`${manager.byHand([name])}\``:BY_HAND;throw virtiofsUnusableError(`no \`virtiofsd\` was found,\
 and ${why}`,how)}function virtiofsUnusableError(reason,how){return new toolchain_errors.g8(`${(0,wording.y8)("share")} \
asks for virtiofs, which cannot be used: ${reason}.`,{remedy:`${how}, or ${NINE_P}.`})}var virtiofsd=__webpack_require__(
31353);function wantsVirtiofs({share}){return share.some(isVirtiofs)}function plainShares({share}){return{shares:share.map(
({transport:_,...one})=>one),daemons:[]}}async function serveShares({share,install:install2},qemu,{log:log2},deadline){const readOnly=share.
filter(isVirtiofs).some(one=>one.readOnly),program=await resolveVirtiofsd({readOnly,install:install2,log:log2,deadline},
virtiofsdDirectories(process.env,qemu)),shares=share.map(({transport,...one})=>transport==="virtiofs"?{...one,socket:socketName()}:
one);return{shares,daemons:shares.flatMap(one=>"socket"in one?[(0,virtiofsd.W)(program,one)]:[])}}function isVirtiofs({transport}){
return transport==="virtiofs"}function socketName(){return`virtiofs-${(0,external_node_crypto_.randomUUID)().slice(0,8)}\
.sock`}function vmSpec(inputs,{machine,accel,disks:disks2,shares,ports,firmware,seed,selfTest}){const{kernel,initrd,append,
cdrom}=inputs;return{name:inputs.vm,arch:inputs.arch,machine,cpu:inputs.cpu??(0,platforms.Iv)(inputs.arch),cpus:inputs.cpus,
memoryBytes:inputs.memory,accel,disks:disks2,shares,network:inputs.network,ports,qemuArgs:inputs.qemuArgs,selfTest,kernel,
initrd,append,cdrom,firmware,seed}}const NAMED=`set ${(0,wording.hF)("image")}, or ${(0,wording.hF)("kernel")} and ${(0,wording.
hF)("initrd")}`;function checkMachine(inputs){const problems=[...guestProblems(inputs),...starterProblems(inputs),...interfaceProblems(
inputs),...roomProblems(inputs)];if(problems.length>0)throw new errors.dz(problems)}function guestProblems(inputs){return(0,needs.
aO)(inputs)?(0,platforms.xy)(inputs.arch)?(0,needs.D6)(inputs)?[{input:inputs.run!==void 0?"run":inputs.copyIn.length>0?
"copy-in":"copy-out",value:inputs.run?.split(`
`)[0]??"",problem:`does not work in the embedded guest; ${NAMED}`}]:[]:[{input:"arch",value:inputs.arch,problem:`has no \
embedded guest; ${NAMED}`}]:[]}function starterProblems(inputs){const{arch,kernel,firmware={kind:"own"}}=inputs;return(0,needs.
aO)(inputs)||kernel!==void 0||firmware.kind!=="own"||(0,platforms.H6)(arch)!=="none"?[]:[{input:"arch",value:arch,problem:`\
has a machine without firmware, which cannot boot a disk; also set ${(0,wording.hF)("kernel")}`}]}function interfaceProblems({
arch,disks:disks2}){const possible=(0,platforms.a_)(arch);return disks2.filter(disk=>!possible.includes(disk.interface)).
map(disk=>({input:"disks",value:disk.interface,problem:`(${disk.name}) uses an interface that the machine for ${arch} do\
es not have; use one of ${possible.join(", ")}`}))}const SOME="/";function roomProblems(inputs){const some={file:SOME,format:"\
qcow2",readOnly:!1},boot=inputs.image===void 0?[]:[{...some,name:"disk0",interface:"virtio"}],spec2=vmSpec(inputs,{machine:inputs.
machine??(0,platforms.tj)(inputs.arch).machine,accel:"tcg",disks:[...boot,...inputs.disks.map(({name,interface:attached})=>({
...some,name,interface:attached}))],shares:plainShares(inputs).shares,ports:[],firmware:void 0,seed:(0,needs.Jv)(inputs)?
SOME:void 0,selfTest:(0,needs.aO)(inputs)?SOME:void 0});return crowdedInterfaces(spec2).map(crowd=>crowdProblem(crowd,spec2.
machine))}function crowdProblem({interfaces,disks:disks2,room},machine){const others=interfaces.includes("scsi")?"use fe\
wer":"use `interface: scsi` for the others",fit=room>0?`are more than the ${room} that fit into the machine ${machine}`:
`do not fit into the machine ${machine}`;return{input:"disks",value:`${disks2} on ${interfaces.join(", ")}`,problem:`${fit}\
, besides its other devices; ${others}`}}function checkSnapshotDisks(inputs){const{image,disks:disks2,snapshot,script}=inputs;
if(![...snapshot,...script].some(step=>step.kind==="snapshot"))return;const writable=disks2.filter(disk=>!disk.readOnly),
problem=(input,value,text)=>({input,value,problem:text}),problems=writable.flatMap(({name,source,interface:attached})=>[
...source.kind==="blank"&&source.format==="raw"?[problem("disks",name,"is a raw disk, which has no snapshots; make it qc\
ow2 or `readonly: true`")]:[],...attached==="nvme"?[problem("disks",name,"is an NVMe disk, whose state QEMU cannot save \
in a snapshot; use another interface")]:[]]);if(image===void 0&&writable.length===0&&problems.push(problem("snapshot","a\
 VM without a disk",`needs a disk that holds the snapshots; add ${(0,wording.hF)("disks","- {size: 1G}")}`)),problems.length>
0)throw new errors.dz(problems)}var external_node_dgram_=__webpack_require__(41314),external_node_net_=__webpack_require__(
77030);const LOOPBACK="127.0.0.1";async function choosePorts(requests){const problems=[],chosen=[];for(const request2 of requests)
try{chosen.push({...request2,host:await freePort(request2)})}catch(error){const value=`${request2.host}:${request2.guest}`,
why=(0,errors.UQ)(error)==="EADDRINUSE"?"is in use":`cannot be opened (${(0,errors.UQ)(error)??"unknown error"})`;problems.
push({input:"ports",value,problem:`uses a host port that ${why}; use another one, or 0 for any free port`})}if(problems.
length>0)throw new errors.dz(problems);return chosen}async function freePort({protocol,host}){if(protocol==="udp"){const socket=(0,external_node_dgram_.
createSocket)("udp4");try{return socket.bind(host,LOOPBACK),await(0,external_node_events_.once)(socket,"listening"),socket.
address().port}finally{socket.close()}}const server=(0,external_node_net_.createServer)();try{return server.listen(host,
LOOPBACK),await(0,external_node_events_.once)(server,"listening"),server.address().port}finally{server.close()}}var external_node_child_process_=__webpack_require__(
31421),program_environment=__webpack_require__(52789),channel=__webpack_require__(83435),ssh_arguments=__webpack_require__(
50105);const LIMIT_MS=2e4;async function createKey(keygen,directory,deadline){const privateKey=external_node_path_default().
join(directory,ssh_arguments.d$);try{await(0,promises_.mkdir)(directory,{recursive:!0,mode:448}),await Promise.all([privateKey,
`${privateKey}.pub`].map(file=>(0,promises_.rm)(file,{force:!0})))}catch(cause){throw keyFailedError((0,errors.kc)(cause),
cause)}return await generate(keygen,directory,deadline.atMost(LIMIT_MS)),{privateKey,publicKey:(await(0,promises_.readFile)(
`${privateKey}.pub`,"utf8")).trim()}}async function generate(keygen,cwd,deadline){const child=(0,external_node_child_process_.
spawn)(keygen,["-q","-t","ed25519","-N","","-C","maqet","-f",ssh_arguments.d$],{cwd,env:(0,program_environment.y)(process.
env),stdio:["ignore","ignore","pipe"]});let said="";child.stderr.setEncoding("utf8").on("data",text=>{said=(said+text).slice(
0,1e3)});const{promise:ended,resolve:resolve2,reject}=Promise.withResolvers();child.once("error",cause=>reject(keyFailedError(
(0,errors.kc)(cause),cause))),child.once("close",(code,signal)=>code===0?resolve2():reject(keyFailedError(`exit status ${code??
signal}: ${(0,untrusted_text.T)(said.trim())}`)));try{await deadline.race(ended,"`ssh-keygen`")}finally{child.kill("SIGK\
ILL")}}function keyFailedError(why,cause){return new channel.Ur(`Could not create the SSH key of the VM with \`ssh-keygen\
\`: ${why}.`,{remedy:"Check that `ssh-keygen` of OpenSSH runs, and that the VM's directory is writable.",cause})}function findSsh(pathVariable){
const ssh=onPath("ssh",pathVariable),keygen=onPath("ssh-keygen",pathVariable);if(ssh!==void 0&&keygen!==void 0)return{ssh,
keygen};const missing=[...ssh===void 0?["`ssh`"]:[],...keygen===void 0?["`ssh-keygen`"]:[]].join(" and ");throw new channel.
Ur(`${missing} not found on PATH: the SSH channel cannot be used.`,{remedy:`Install the OpenSSH client (\`openssh-client\`\
 on Debian and Ubuntu, \`openssh-clients\` on Fedora, \`openssh-client-default\` and \`openssh-keygen\` on Alpine), or use ${(0,wording.
hF)("run-with","agent")} or ${(0,wording.hF)("run-with","serial")}.`})}function onPath(program,pathVariable=""){return pathVariable.
split(external_node_path_default().delimiter).filter(directory=>external_node_path_default().isAbsolute(directory)).map(
directory=>external_node_path_default().join(directory,program)).find(isExecutable)}function isExecutable(file){try{return(0,external_node_fs_.
accessSync)(file,external_node_fs_.constants.X_OK),!0}catch{return!1}}const SSH_PORT=22;function sshPrograms(inputs,searchPath){
if((0,needs.vm)(inputs))return findSsh(searchPath);const useful=inputs.run!==void 0||inputs.copyIn.length+inputs.copyOut.
length>0||inputs.keep===!0;if(!(inputs.runWith!=="auto"||inputs.image===void 0||inputs.network==="none"||!useful))try{return findSsh(
searchPath)}catch{return}}function neededForwards({ports,waitFor},programs){const missing=[...programs===void 0?[]:[SSH_PORT],
...waitFor?.kind==="tcp"?[waitFor.port]:[]].filter(guest=>!ports.some(port=>leadsTo(guest,port)));return[...ports,...missing.
map(guest=>({host:0,guest,protocol:"tcp"}))]}async function setUpSsh(programs,user,ports,directory,deadline){const port=ports.
find(forward=>leadsTo(SSH_PORT,forward))?.host;if(programs===void 0||port===void 0)return;const{publicKey}=await createKey(
programs.keygen,directory.ssh,deadline);return{access:{program:programs.ssh,directory:directory.ssh,user,port},publicKey}}
function leadsTo(wanted,{protocol,guest}){return protocol==="tcp"&&guest===wanted}async function planVm(request2,phases,env){
const{inputs,layers,directory,deadline,onToolchain}=request2,{ports,programs}=await phases("inputs",async()=>{checkMachine(
inputs),checkSnapshotDisks(inputs),await checkInputFiles(inputs,deadline,doubt=>env.log.warning(doubt));const programs2=sshPrograms(
inputs,process.env.PATH);return{programs:programs2,ports:await choosePorts(neededForwards(inputs,programs2))}}),{arch,qemu,
qemuVersion:versionRange,install:install2}=inputs,toolchain=await phases("toolchain",async()=>(0,resolve.W)({arch,qemu,versionRange,
install:install2,toolCache:await env.toolCache(),log:env.log,deadline}));onToolchain(toolchain),await(0,preflight_programs.
T)(layers,{programs:[toolchain.qemuSystem.path,toolchain.qemuImg.path,...(0,preflight_programs.K)(programs)]});const{shares,
daemons}=wantsVirtiofs(inputs)?await phases("shares",()=>serveShares(inputs,toolchain.qemuSystem.path,env,deadline)):plainShares(
inputs);await(0,preflight_programs.T)(layers,{programs:daemons.map(({file})=>file)});const fixed=(0,platforms.nm)(arch,toolchain.
qemuSystem.version),machine=inputs.machine??fixed,wanted=wantedFirmware(inputs),firmware=wanted&&await phases("firmware",
()=>prepareFirmware(wanted,inputs,{machine,toolchain},directory,env,deadline));await(0,preflight_programs.T)(layers,{programs:[],
firmware:firmware?.kind==="flash"?[firmware.code]:[]});const accel=request2.accelerator??await phases("accelerator",()=>(0,accelerator.
aT)(inputs,fixed,toolchain,env,deadline));(0,accelerator.Zj)(inputs.cpu,accel);const ssh=await setUpSsh(programs,inputs.
sshUser,ports,directory,deadline),{disks:disks2,known}=await phases("disks",()=>prepareDisks(inputs,toolchain,directory,
deadline,env)),seed=await prepareSeed(inputs,ssh,directory,env),selfTest=(0,needs.aO)(inputs)?selfTestFile(directory):void 0;
return{spec:vmSpec(inputs,{machine,accel:accel.accel,disks:disks2,shares,ports,firmware,seed,selfTest}),daemons,knownHashes:known,
guest:{candidates:candidates(inputs,ssh!==void 0),ssh:ssh?.access??null},toolchain,accelReason:accel.reason}}function candidates({
image,cdrom,disks:disks2},ssh){const bare=image===void 0&&cdrom===void 0&&disks2.every(({source})=>source.kind==="blank");
return["agent",...ssh?["ssh"]:[],...bare?["serial"]:[]]}var check=__webpack_require__(44186),limits=__webpack_require__(
88656),refuse=__webpack_require__(20296),syslog=__webpack_require__(47610);function minimalBuild({name,arch},qemuVersion,emptyFirmware){
const machine=(0,platforms.nm)(arch,qemuVersion),size={cpu:(0,platforms.Iv)(arch),cpus:1,memoryBytes:2**28,accel:"tcg"},
nothing={disks:[],shares:[],network:"none",ports:[],qemuArgs:[]},firmware=(0,platforms.H6)(arch)==="none"?{kind:"bios",file:emptyFirmware}:
void 0;return{spec:{name,arch,machine,...size,...nothing,firmware},without:["-cpu","-smp","-m"]}}function partsOf(spec2,minimal){
const{accel,machine,cpu,cpus,memoryBytes,firmware,kernel,initrd,append,selfTest,cdrom,seed,network,ports,qemuArgs}=spec2,
[image,disks2]=[spec2.disks.filter(isImage),spec2.disks.filter(disk=>!isImage(disk))],shares=spec2.shares.filter(({socket})=>socket===
void 0);return[accel!==minimal.accel&&parts_part("accel",accel,{accel}),machine!==minimal.machine&&either(parts_part("ma\
chine",machine,{machine}),parts_part("machine",machine,{machine,kernel,firmware})),parts_part("cpu",cpu,{cpu},"-cpu"),parts_part(
"cpus",`${cpus}`,{cpus},"-smp"),parts_part("memory",(0,units.z3)(memoryBytes),{memoryBytes},"-m"),firmware!==void 0&&parts_part(
"firmware",firmware.kind==="bios"?firmware.file:"uefi",{firmware}),kernel!==void 0&&parts_part("kernel",kernel,{kernel,firmware}),
initrd!==void 0&&withKernel(parts_part("initrd",initrd,{initrd})),append!==void 0&&withKernel(parts_part("append",append,
{append})),selfTest!==void 0&&parts_part("machine",machine,{selfTest}),image.length>0&&parts_part("image","",{disks:image}),
cdrom!==void 0&&parts_part("cdrom",cdrom,{cdrom}),disks2.length>0&&parts_part("disks",disks2.map(({name})=>name).join(",\
 "),{disks:spec2.disks}),seed!==void 0&&parts_part("cloud-init",seed,{seed}),shares.length>0&&parts_part("share",shares.
map(({path:path2})=>path2).join(", "),{shares}),network!=="none"&&parts_part("network",network,{network}),ports.length>0&&
parts_part("ports",ports.map(({host,guest})=>`${host}:${guest}`).join(", "),{ports}),qemuArgs.length>0&&parts_part("qemu\
-args",qemuArgs.join(" "),{qemuArgs})].filter(one=>one!==!1)}function isImage({name}){return name==="disk0"}function parts_part(input,value,more,option){
return{input,value,add:({spec:spec2,without})=>[{spec:{...spec2,...more},without:without.filter(one=>one!==option)}]}}function either(first,second){
return{...first,add:build=>[...first.add(build),...second.add(build)]}}function withKernel(one){return{...one,add:build=>build.
spec.kernel===void 0?[]:one.add(build)}}const HOST=[[/cannot allocate memory|cannot set up guest memory|could not allocate/i,
()=>"needs more memory than this host can give; use less"],[/requires KVM|could not access KVM|failed to initialize (?:kvm|hvf)/i,
()=>"needs an accelerator that this host does not have; use another value"]],ADVICE={machine:[[/unsupported machine type/i,
({arch})=>`is not a machine type of this QEMU; \`qemu-system-${arch} -machine help\` lists them`],[/CPU type|CPU/,({cpu})=>`\
does not take the CPU ${cpu}; also set ${(0,wording.hF)("cpu")}, or use another machine`],[/bus found|sysbus|PCI/,()=>"l\
acks a bus that the VM's devices need; use a machine with PCI, such as the default"]],cpu:[[/unable to find CPU model/,({
arch})=>`is not a CPU model of this QEMU; \`qemu-system-${arch} -cpu help\` lists them`]],disks:[[/no slot|all in use/,()=>"\
do not fit on the PCI bus beside the other devices; use `interface: scsi` for most disks"],[/bus found/,({machine})=>`ne\
ed a bus that the machine ${machine} does not have; use another interface`]],share:[[/no slot|all in use/,()=>"do not fi\
t on the PCI bus beside the other devices; use fewer"]],ports:[[/forward/i,()=>"uses a host port that is in use or may n\
ot be opened; use another one, or 0 for any free port"]]},OTHERWISE={accel:()=>"does not work on this host; use another \
accelerator",machine:()=>"is refused by QEMU; use another machine",cpu:({arch})=>`is refused by QEMU; \`qemu-system-${arch}\
 -cpu help\` lists models and features`,cpus:({machine})=>`is refused by QEMU for the machine ${machine}; use another nu\
mber`,memory:({machine})=>`is refused by QEMU for the machine ${machine}; use another size`,kernel:({arch,machine})=>`ca\
nnot be loaded by QEMU; use a kernel for ${arch} and the machine ${machine}`,initrd:()=>`cannot be loaded by QEMU; use a\
 smaller one, or more ${(0,wording.hF)("memory")}`,firmware:({machine})=>`cannot be loaded by QEMU; use an image for the\
 machine ${machine}`};function problemOf(name,said,spec2){return([...HOST,...ADVICE[name]??[]].find(([pattern])=>pattern.
test(said))?.[1]??OTHERWISE[name]??(()=>"is refused by QEMU; correct it"))(spec2)}var external_node_os_=__webpack_require__(
48161),host_files=__webpack_require__(61709),vm_machine=__webpack_require__(40420);const TRIAL_MS=1e4,NO_FIRMWARE_BYTES=64*
1024;async function findRefused(spec2,qemu,deadline){const dir=await(0,promises_.mkdtemp)(external_node_path_default().join(
(0,external_node_os_.tmpdir)(),"maqet-trial-")),refused=[];try{const empty=external_node_path_default().join(dir,"empty-\
firmware");await(0,promises_.writeFile)(empty,Buffer.alloc(NO_FIRMWARE_BYTES));const cwd=external_node_path_default().join(
dir,"files");await(0,promises_.mkdir)(cwd),await(0,host_files.S)(spec2,dir);let build=minimalBuild(spec2,qemu.version,empty);
const{said}=await firstTaken([build],qemu,cwd,deadline);if(said!==void 0)return[{part:void 0,said}];for(const part2 of partsOf(
spec2,build.spec)){if(deadline.expired)break;const{taken,said:said2}=await firstTaken(part2.add(build),qemu,cwd,deadline);
build=taken??build,said2!==void 0&&refused.push({part:part2,said:said2})}return refused}finally{await(0,promises_.rm)(dir,
{recursive:!0,force:!0})}}async function firstTaken(builds,qemu,cwd,deadline){let said;for(const build of builds)if(said=
await trial(build,qemu,cwd,deadline),said===void 0)return{taken:build};return said===void 0?{}:{said}}async function trial({
spec:spec2,without},qemu,cwd,deadline){const args=withoutOptions((0,vm_args.N)(spec2,{platform:process.platform,qemuVersion:qemu.
version}),without),quiet={onEvent:()=>{},onState:()=>{}},logFile=external_node_path_default().join(cwd,"qemu.log");let machine;
try{machine=await vm_machine.u.start({qemu:qemu.path,args,cwd,logFile,...quiet},deadline.atMost(TRIAL_MS));return}catch(error){
if(error instanceof errors.cc)throw error;return error instanceof vm_errors.wC?outputOf(error):void 0}finally{await machine?.
kill()}}function withoutOptions(args,options){return args.filter((arg,index)=>!options.includes(arg)&&!options.includes(
args[index-1]??""))}function outputOf({message}){const[,said=""]=/^QEMU \(pid -?\d+\) ended with [^:]*: (.*)\.$/s.exec(message)??
[],lines=said===""?[]:said.split(" | ");return lines.slice(Math.max(0,lines.findIndex(line=>line.startsWith("qemu"))))}const SEARCH_MS=6e4;
async function refusedInputs(error,vm,deadline){const{spec:spec2,qemu}=vm,refusals=await findRefused(spec2,qemu,deadline.
atMost(SEARCH_MS)),blamed=refusals.flatMap(({part:part3,said:said2})=>part3===void 0?[]:[{part:part3,said:said2}]);if(blamed.
length>0)return inputError(blamed,vm);const said=outputOf(error),part2=pointedAt(said,partsOf(spec2,minimalBuild(spec2,qemu.
version,"").spec));if(part2!==void 0)return inputError([{part:part2,said}],vm);const[minimal]=refusals;if(minimal===void 0)
return error;const problem=SANDBOXLESS.test(minimal.said.join(" "))?`was built without seccomp, so it has no sandbox, wh\
ich every VM gets; name a QEMU with it, such as that of a distribution${quoted(minimal.said)}`:`cannot start even a VM w\
ithout any other input; name another QEMU${quoted(minimal.said)}`;return new errors.dz([{input:"qemu",value:qemu.path,problem}],
NOTHING_RUNS)}const SANDBOXLESS=/-sandbox support is not enabled|no option group 'sandbox'|seccomp support is disabled/,
NOTHING_RUNS="Correct the value. Nothing was left running.";function inputError(blamed,{spec:spec2,texts:texts2}){const problems=blamed.
map(({part:{input,value},said})=>{const text=texts2[input],given=text===void 0||text.includes(`
`)?value:text;return{input,value:given,problem:`${problemOf(input,said.join(" "),spec2)}${quoted(said)}`}});return new errors.
dz(problems,NOTHING_RUNS)}function quoted(said){const lines=said.map(line=>line.replace(/^[^ ]*qemu[^ ]*: /,"").replace(
/[.!\s]+$/,""));return lines.length===0?"":` (QEMU: ${lines.join("; ")})`}const POINTERS=[[/ -cpu\b|CPU model|CPU type/,
"cpu"],[/ -smp\b|SMP CPUs/,"cpus"],[/ -machine\b|machine type/,"machine"],[/host forwarding|hostfwd/,"ports"],[/vhost/,"\
share"],[/ -initrd\b|initrd/,"initrd"],[/ -kernel\b|kernel/,"kernel"],[/ -bios\b|BIOS|firmware/i,"firmware"],[/ -m\b|\bRAM\b|memory/i,
"memory"]];function pointedAt(said,parts){const text=said.join(" ");return POINTERS.filter(([pattern])=>pattern.test(text)).
map(([,input])=>parts.find(part2=>part2.input===input)).find(part2=>part2!==void 0)}var stop=__webpack_require__(5836);const START_MS=3e4,
BACKSTOP_MS=18e4;async function startVm(request2,phases,env){const{inputs,layers,directory}=request2;await(0,syslog.yG)(
directory,inputs);const context={memoryBytes:inputs.memory,addedBytes:(0,qemu_args.OM)(inputs.qemuArgs).memoryBytes,arch:inputs.
arch,created:plannedBackEnds(inputs)},refused=[...(0,check.G)(inputs,layers,context),...await(0,limits.hY)(inputs,layers,
env.root)];try{refused.length>0&&await(0,refuse.ok)(refused,directory,inputs.vm,env);const plan=await planVm(request2,phases,
env);return await phases("start",()=>launch(request2,plan,env))}catch(error){throw await recordFailure(error,refused.length>
0,request2,env),error}}async function launch(request2,{spec:spec2,daemons,knownHashes:knownHashes2,guest,toolchain,accelReason},env){
const{inputs,layers,directory,deadline}=request2,client=rpc_client.U.launch(directory,env.supervisorEntry,env.signal,env.
claimant);client.onLog=({level,text})=>(env.supervisorLog??env.log)[level](text);try{const{pid,qemuVersion}=await client.
start({spec:spec2,qemu:toolchain.qemuSystem.path,qemuVersion:toolchain.qemuSystem.version,daemons,knownHashes:knownHashes2,
accelReason,layers,caller:env.caller,secrets:env.secrets,stopLimits:stopLimits(inputs),guest,startTimeoutMs:deadline.atMost(
START_MS).ms,lifetimeMs:deadline.remainingMs+BACKSTOP_MS,...env.watchPid===void 0?{}:{watchPid:env.watchPid}});await(0,presence.
Cl)(directory);const accel={name:spec2.accel,reason:accelReason},{ports}=spec2;return{client,directory,pid,qemuVersion,accel,
ports,layers:[],context:{memoryBytes:spec2.memoryBytes,arch:spec2.arch},cursor:0,toolchain}}catch(error){const alone=await client.
abandon();alone||await endHung(client,request2,error,env);const vm={spec:spec2,qemu:toolchain.qemuSystem,texts:inputs.texts},
blamed=await(0,image_in_use.QJ)((0,errors.kc)(error))??(alone&&isRefusal(error)?await refusedInputs(error,vm,deadline).catch(
ended=>ended):error);throw alone&&isBeforeGuest(error)&&await removeUnusedDisks(spec2.disks,directory,inputs.vm,env).catch(
problem=>env.log.warning((0,errors.kc)(problem,env.wording))),blamed}}function isRefusal(error){return error instanceof wire.
Hi&&error.name===vm_errors.uZ.name}async function endHung(client,{directory,record},error,env){try{const current=await(0,state_record.
aE)(directory).catch(()=>{});await(0,gone.a)({directory,record:current,supervisor:client.launched},{patienceMs:0,asked:"\
silent"},env.log),await(0,claim.$f)(directory,record.claimant,{state:"failed",reason:(0,untrusted_text.T)((0,errors.kc)(
error)),kept:!1})}catch(problem){env.log.warning((0,errors.kc)(problem,env.wording))}}function isBeforeGuest(error){const names=[
vm_errors.uZ.name,vm_errors.Mp.name,share_daemons.W.name];return error instanceof wire.Hi&&names.includes(error.name)}function plannedBackEnds({
image,disks:more,cdrom,network}){const disks2=[...image===void 0?[]:[{name:"disk0"}],...more];return(0,vm_args.Z)({disks:disks2,
network,...cdrom===void 0?{}:{cdrom}})}async function recordFailure(error,audited,{inputs,layers,directory,record},env){
const current=await(0,state_record.aE)(directory).catch(()=>{});current===void 0||current.owner.pid!==process.pid||(audited||
await(0,refuse.Xw)(error,layers,directory,inputs.vm,env),await(0,state_record.rh)(directory,{...record,owner:(0,shared_process.
ls)(process.pid),state:"failed",reason:(0,errors.kc)(error)}))}function isStuck(error){return error instanceof Error&&error.
name===vitals.C9.name}async function fallBackToTcg(session,{message},env){const reason=message.replace(/\.$/,"");env.log.
warning(`${reason}. Starting the VM again under TCG, which is many times slower.`);const{problem,notices}=await(0,stop.u)(
session,{reason:"the accelerator does not work",quick:!0},env);for(const notice of notices)env.log.warning(notice);if(problem!==
void 0)throw problem;return await storeVerdict(session,reason,env).catch(error=>env.log.debug(`Could not store the verdi\
ct on ${session.accel.name} for later steps: ${(0,errors.kc)(error)}`)),{accel:"tcg",reason}}async function storeVerdict({
accel,toolchain},reason,env){toolchain!==void 0&&await(0,verdict.aI)(await env.toolCache(),{accelerator:accel.name,binary:toolchain.
qemuSystem},{usable:!1,reason})}}),50105:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{d$:()=>KEY_FILE,dP:()=>sshArguments,vk:()=>KNOWN_HOSTS_FILE});const KEY_FILE="id_ed25519",KNOWN_HOSTS_FILE="\
known_hosts";function sshArguments({user,port,log,connectS,purpose}){const options={AddressFamily:"inet",BatchMode:"yes",
CheckHostIP:"no",ClearAllForwardings:"yes",Compression:"no",ConnectTimeout:String(connectS),...sharing(purpose),EscapeChar:"\
none",ForwardAgent:"no",ForwardX11:"no",GlobalKnownHostsFile:"/dev/null",HostKeyAlias:"maqet-guest",IdentitiesOnly:"yes",
IdentityAgent:"none",IdentityFile:KEY_FILE,LogLevel:"ERROR",PreferredAuthentications:"publickey",RequestTTY:"no",ServerAliveCountMax:"\
6",ServerAliveInterval:"5",StrictHostKeyChecking:"accept-new",UpdateHostKeys:"no",UserKnownHostsFile:KNOWN_HOSTS_FILE},words=Object.
entries(options).flatMap(([name,value])=>["-o",`${name}=${value}`]),[noCommand,command]=purpose.kind==="share"?[["-N"],[]]:
[[],[purpose.command]];return["-F","/dev/null","-E",log,...words,...noCommand,"-p",String(port),"-l",user,"--","127.0.0.\
1",...command]}function sharing(purpose){return purpose.kind==="run"?{ControlMaster:"no",ControlPath:purpose.socket??"no\
ne",PermitLocalCommand:"no"}:{ControlMaster:"yes",ControlPath:purpose.socket,PermitLocalCommand:"yes",LocalCommand:"echo"}}}),
34718:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{H:()=>inParallel,
s:()=>BUSY_AT_ONCE});var node_os__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(48161),node_os__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_os__WEBPACK_IMPORTED_MODULE_0__);const BUSY_AT_ONCE=Math.min(8,(0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)());
async function inParallel(items,limit,work){const results=new Array(items.length),failures=[];let next=0;const worker=async()=>{
for(;next<items.length&&failures.length===0;){const index=next++;try{results[index]=await work(items[index],index)}catch(error){
failures.push({index,error})}}};await Promise.all(Array.from({length:Math.min(limit,items.length)},worker));const[first]=failures.
sort((a,b)=>a.index-b.index);if(first!==void 0)throw first.error;return results}}),27351:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ch:()=>openStore,Dn:()=>partialPath,cp:()=>hasSha256,u:()=>isAbandonedPartial});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_crypto__WEBPACK_IMPORTED_MODULE_0__),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_1__),node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.
n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_3___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_3__),_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(58382),_shared_process_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
16588),_shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(82589),_errors_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
4910);const PARTIAL=/\.(\d+)\.(\d*)\.[0-9a-f-]+\.partial$/,ABANDONED_MS=36e5,HASH_CHUNK=2**20;async function openStore(directory){
try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(directory,{recursive:!0,mode:448});const problem=(0,_shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_6__.
p7)({path:directory,stat:await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(directory)},(0,_shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_6__.
Pn)());if(problem!==void 0)throw new _shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_6__.VT(`it ${problem}`);for(const name of await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
readdir)(directory))await isAbandonedPartial(directory,name)&&await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(
node_path__WEBPACK_IMPORTED_MODULE_3___default().join(directory,name),{force:!0})}catch(error){throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.
aq(`The directory ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_7__.SP)(directory)} cannot be used for images (${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.
UQ)(error)??(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.kc)(error)}).`,{remedy:"Check its permissions and its disk\
.",cause:error})}}async function isAbandonedPartial(directory,name){const[,pid,startTime=""]=PARTIAL.exec(name)??[];if(pid===
void 0||(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_5__._n)({pid:Number(pid),startTime}))return!1;const stats=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
lstat)(node_path__WEBPACK_IMPORTED_MODULE_3___default().join(directory,name)).catch(()=>{});return stats!==void 0&&Date.
now()-stats.mtimeMs>ABANDONED_MS}function partialPath(directory,what){const{pid,startTime}=(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_5__.
ls)(process.pid);return node_path__WEBPACK_IMPORTED_MODULE_3___default().join(directory,`${what}.${pid}.${startTime}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
randomUUID)()}.partial`)}async function hasSha256(file,sha256,deadline){const handle=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
open)(file,node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY|node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW|
node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK).catch(()=>{});if(handle===void 0)return!1;try{if(!(await handle.
stat()).isFile())return!1;const hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256"),chunk=Buffer.allocUnsafe(
HASH_CHUNK);for(;;){const{bytesRead}=await deadline.race(handle.read(chunk,0,chunk.length),`the SHA-256 of ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_7__.
SP)(file)}`);if(bytesRead===0)return hash.digest("hex")===sha256;hash.update(chunk.subarray(0,bytesRead))}}finally{await handle.
close()}}}),79751:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{C9:()=>AcceleratorStuckError,Ht:()=>heedsPowerButton,vs:()=>watchVitals});const IF=512,CPU_LINE=/^[ER]IP=[0-9a-f]+ [RE]FL=([0-9a-f]+) .*\bHLT=([01])/gm;
function readCpus(text){return[...text.matchAll(CPU_LINE)].map(([,flags="0",halted])=>({halted:halted==="1",interruptible:(Number.
parseInt(flags,16)&IF)!==0}))}const SAMPLES={halted:2,stuck:6};function judgeSigns(samples,accelerated){if(isDeaf(samples.
slice(-SAMPLES.halted),SAMPLES.halted,cpus=>cpus.every(({halted})=>halted)))return"halted";if(accelerated&&isDeaf(samples.
slice(-SAMPLES.stuck),SAMPLES.stuck,cpus=>cpus.some(({halted})=>!halted)))return"stuck"}function isDeaf(samples,count,found){
const[first]=samples;return samples.length<count||first===void 0?!1:samples.every(({cpus,serialBytes,diskTraffic})=>cpus.
length>0&&cpus.every(({interruptible})=>!interruptible)&&found(cpus)&&serialBytes===first.serialBytes&&diskTraffic===first.
diskTraffic)}var shared_deadline=__webpack_require__(18013),json=__webpack_require__(78451),wording=__webpack_require__(
8273),errors=__webpack_require__(84154);class AcceleratorStuckError extends errors.Mp{}const INTERVAL_MS=5e3,ASK_MS=5e3,
MOST_LOOKS=6;async function watchVitals(machine,serial,accel,deadline){const looks=[];for(;;){await(0,shared_deadline.yy)(
INTERVAL_MS,deadline.signal);const look=machine.states.state==="running"?await lookAt(machine,serial).catch(()=>{}):void 0;
if(look===void 0)continue;looks.push(look),looks.length>MOST_LOOKS&&looks.shift();const verdict=judgeSigns(looks,accel!==
"tcg");if(verdict==="halted")throw new errors.Mp("Every CPU of the guest has halted with interrupts off: it has stopped \
for good.",{remedy:"Read the end of the serial log. A boot loader or a kernel that cannot go on does this."});if(verdict===
"stuck")throw new AcceleratorStuckError(`The guest's CPUs have been busy under ${accel.toUpperCase()} for ${looks.length*
INTERVAL_MS/1e3} s without any serial output or disk access.`,{remedy:`Use ${(0,wording.hF)("accel","tcg")}, or a machin\
e whose virtualization works.`})}}async function heedsPowerButton({machine,serial,watch},booted){if(watch.panicText!==void 0)
return!1;const look=await lookAt(machine,serial);return judgeSigns([look,look],!1)==="halted"?!1:look.diskWrites>0||machine.
journal.last("VSERPORT_CHANGE")!==void 0||await booted()}async function lookAt(machine,serial){const deadline=shared_deadline.
B2.after(ASK_MS),registers=await machine.execute("human-monitor-command",{"command-line":"info registers -a"},deadline),
disks=await machine.execute("query-blockstats",{},deadline),diskWrites=operations(disks,"wr_operations");return{cpus:readCpus(
String(registers)),serialBytes:serial.bytes,diskTraffic:operations(disks,"rd_operations")+diskWrites,diskWrites}}function operations(reply,kind){
return(Array.isArray(reply)?reply:[]).reduce((sum,disk)=>{const stats=(0,json.OW)(disk)&&(0,json.OW)(disk.stats)?disk.stats:
{};return sum+Number(stats[kind]??0)},0)}}),75585:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$:()=>ShareDaemons,W:()=>ShareRefusedError});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),
node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__),_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(18013),_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
58382),_shared_program_environment_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(52789),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
10371),_shared_wording_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(8273),_vm_errors_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
84154),_vm_guard_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(96960),_vm_output_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
46656);const LOOK_MS=5,REAP_MS=500,END_MS=5e3,LISTENS=65536;class ShareRefusedError extends _vm_errors_js__WEBPACK_IMPORTED_MODULE_6__.
wC{}class Daemon{spec;directory;exited;child;output;running=!0;constructor(spec,directory){this.spec=spec,this.directory=
directory;const{file,args}=spec;this.output=new _vm_output_js__WEBPACK_IMPORTED_MODULE_8__.g(directory.shareLog),this.child=
(0,_vm_guard_js__WEBPACK_IMPORTED_MODULE_7__.o)({file,args,cwd:directory.dir,env:(0,_shared_program_environment_js__WEBPACK_IMPORTED_MODULE_4__.
y)(process.env),stdio:["ignore","pipe","pipe"]});for(const stream of[this.child.stdout,this.child.stderr])stream.on("dat\
a",chunk=>this.output.push(chunk));const{promise,resolve}=Promise.withResolvers();this.exited=promise,this.child.once("c\
lose",(code,signal)=>resolve({code,signal})),this.child.once("exit",()=>{this.running=!1}),this.child.once("error",error=>{
this.running=!1,this.output.push(Buffer.from(`${error.message}
`)),resolve({code:null,signal:null})})}get losses(){return this.output.losses}async listening(deadline){for(;!await isListening(
this.spec.socket);){if(!this.running)throw this.exitError(await deadline.race(this.exited,`the end of the virtiofs daemo\
n of ${this.spec.tag}`),!0);if(deadline.expired)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.j3(`the virtiof\
s daemon of ${this.spec.tag} to listen`,Math.round(deadline.ms));await(0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__.
yy)(LOOK_MS,deadline.signal)}}exitError({code,signal},starting){const how=signal!==null?`signal ${signal}`:code!==null?`\
exit code ${code}`:"an error when it was to be started",said=this.output.tail().slice(-2).map(line=>(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_9__.
T)(line,300)).join(" | "),message=`The virtiofs daemon of the share ${this.spec.tag} (pid ${this.child.pid}) ended with ${how}${said===
""?"":`: ${said}`}.`,otherWay=`remove the word \`virtiofs\` from ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_5__.hF)(
"share")} to use 9p`;return starting&&signal===null?new ShareRefusedError(message,{remedy:`Read virtiofsd.log, and corre\
ct ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_5__.hF)("share")} or ${otherWay}.`}):new _vm_errors_js__WEBPACK_IMPORTED_MODULE_6__.
Mp(message,{remedy:`Read virtiofsd.log. If a container or the system forbids what the daemon needs, ${otherWay}.`})}async close(){
const{spec,child}=this;this.running&&child.pid!==void 0&&killGroup(child.pid),await _shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__.
B2.after(END_MS).settled(this.exited,"the end of a virtiofs daemon");for(const stream of[child.stdout,child.stderr])stream?.
destroy();await this.output.close();const left=[spec.socket,spec.lock].map(name=>node_path__WEBPACK_IMPORTED_MODULE_1___default().
resolve(this.directory.dir,name));await Promise.allSettled(left.map(file=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
rm)(file,{force:!0})))}}class ShareDaemons{daemons;closing=!1;lost;starting=!0;constructor(daemons){this.daemons=daemons;
const{promise,resolve}=Promise.withResolvers();this.lost=promise;for(const daemon of daemons)daemon.exited.then(exit=>{!this.
closing&&exit.code!==0&&resolve(daemon.exitError(exit,this.starting))})}static async start(specs,directory,deadline){const daemons=specs.
map(spec=>new Daemon(spec,directory)),all=new ShareDaemons(daemons);try{return await Promise.all(daemons.map(daemon=>daemon.
listening(deadline))),all}catch(error){throw await all.close(),error}}async attend(starting){const machine=await starting.
catch(async error=>{throw this.daemons.length>0&&await Promise.race([this.lost,(0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__.
yy)(REAP_MS)])||error});return this.starting=!1,this.lost.then(async error=>{await Promise.race([machine.exited,(0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__.
yy)(REAP_MS)]),await machine.fail(error)}),machine}get losses(){return[...new Set(this.daemons.flatMap(daemon=>daemon.losses))]}async close(){
this.closing=!0,await Promise.all(this.daemons.map(daemon=>daemon.close()))}}function killGroup(leader){try{process.kill(
-leader,"SIGKILL")}catch(error){if((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.UQ)(error)!=="ESRCH")throw error}}async function isListening(name){
return(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)("/proc/net/unix","utf8")).split(`
`).some(line=>line.endsWith(` ${name}`)&&(Number.parseInt(line.split(/\s+/)[3]??"",16)&LISTENS)!==0)}}),50459:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Mb:()=>repairKvm,ZW:()=>inspectKvm,pT:()=>kvmRemedy});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
58382),_shared_process_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(16588),_host_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
16233),_probe_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(97105);const KVM_FILES={device:"/dev/kvm",udevRule:"/e\
tc/udev/rules.d/99-maqet-kvm.rules"},UDEV_RULE=`KERNEL=="kvm", GROUP="kvm", MODE="0666", OPTIONS+="static_node=kvm"
`,COMMAND_LIMIT_MS=15e3;function inspectKvm({device}=KVM_FILES){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(
(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(device,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDWR)),{state:"\
usable",reason:`${device} opens`}}catch(error){const code=(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.UQ)(error)??
"unknown error";return code==="EACCES"||code==="EPERM"?{state:"forbidden",reason:`this user may not open ${device} (${code}\
)`}:code==="ENOENT"?{state:"absent",reason:`${device} does not exist`}:{state:"absent",reason:`${device} does not open (${code}\
)`}}}function kvmRemedy(device=KVM_FILES.device,groups="/etc/group",user=(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_2__.
Xc)()){const{gid,mode}=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(device),[name,,,members=""]=groupOf(groups,gid)??
[];return gid===0||name===void 0||(mode&48)!==48?`Its group has no access: run \`sudo chown root:kvm ${device} && sudo c\
hmod 0660 ${device}\`, and try again.`:members.split(",").includes(user)?`This user is in its group, \`${name}\`, since t\
he last login: log in again.`:process.getgroups?.().includes(gid)?`Its group, \`${name}\`, is not enough: allow the devic\
e in the container or its cgroup.`:`Run \`sudo usermod -aG ${name} ${user}\`, and log in again.`}function groupOf(file,gid){
return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file,"utf8").split(`
`).map(line=>line.split(":")).find(([,,id2])=>id2===String(gid))}async function repairKvm(request,host=(0,_host_js__WEBPACK_IMPORTED_MODULE_3__.
Ek)()){const{isRunner,log,deadline,files=KVM_FILES}=request,before=inspectKvm(files);if(before.state!=="forbidden"||!isRunner)
return before;const runner=new RootRunner(host,deadline,log);if(await runner.run(["tee",files.udevRule],UDEV_RULE)&&await runner.
run(["udevadm","control","--reload-rules"])&&await runner.run(["udevadm","trigger","--name-match=kvm"])&&await runner.run(
["udevadm","settle","--timeout=5"])&&inspectKvm(files).state==="usable")return repaired(files,"a udev rule",log);if(await runner.
run(["chmod","0666",files.device])&&inspectKvm(files).state==="usable")return repaired(files,"its mode",log);const after=inspectKvm(
files);return{...after,reason:`${after.reason}; the repair failed: ${runner.lastFailure??"the device still does not open"}`}}
function repaired(files,how,log){return log.info(`This user could not open ${files.device}: made it accessible to every \
user of this runner through ${how}.`),inspectKvm(files)}class RootRunner{host;deadline;log;lastFailure;constructor(host,deadline,log){
this.host=host,this.deadline=deadline,this.log=log}async run(command,input=""){const ready=(0,_host_js__WEBPACK_IMPORTED_MODULE_3__.
xW)(this.host,command);if(ready===void 0)return this.lastFailure="this user is not root and `sudo` is not installed",!1;
const{command:full,...options}=ready,limit=this.deadline.atMost(COMMAND_LIMIT_MS),failure=(0,_probe_js__WEBPACK_IMPORTED_MODULE_4__.
Ic)(await this.host.run(full,{...options,env:this.host.env,deadline:limit,input}),limit.ms);return failure===void 0?!0:(this.
lastFailure=`\`${command.join(" ")}\`: ${failure}`,this.log.debug(`KVM: ${this.lastFailure}.`),!1)}}}),43574:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{ZM:()=>forgetVerdictsAgainst,Zc:()=>readAcceleratorVerdict,aI:()=>writeAcceleratorVerdict});
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__),_manifest_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(68222);function currentBootId(file="\
/proc/sys/kernel/random/boot_id"){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file,"ascii").trim()||
void 0}catch{return}}const AGAINST_MS=10*6e4;function readAcceleratorVerdict(cache,subject,bootId=currentBootId(),now=Date.
now()){if(!bootId)return;const known=(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__.WI)(cache).verdicts.find(verdict=>verdict.
bootId===bootId&&isAbout(verdict,subject));if(known===void 0)return;const{usable,reason,at}=known;return usable||holds(at,
now)?{usable,reason}:void 0}async function writeAcceleratorVerdict(cache,subject,verdict,bootId=currentBootId(),now=Date.
now()){if(!bootId)return;const{accelerator,binary}=subject,stored={bootId,accelerator,binary:{...binary},usable:verdict.
usable,reason:verdict.reason,at:now};await(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__.xA)(cache,manifest=>({...manifest,
verdicts:[...manifest.verdicts.filter(other=>other.bootId===bootId&&!isAbout(other,subject)),stored]}))}async function forgetVerdictsAgainst(cache,forget,bootId=currentBootId()){
const isAgainst=({usable,at,bootId:boot})=>!usable&&boot===bootId&&holds(at,Date.now()),against=(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__.
WI)(cache).verdicts.filter(isAgainst);return forget&&against.length>0&&await(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__.
xA)(cache,manifest=>({...manifest,verdicts:manifest.verdicts.filter(one=>!isAgainst(one))})),against}function holds(at,now){
return at!==void 0&&at<=now&&now-at<AGAINST_MS}function isAbout(verdict,{accelerator,binary}){return verdict.accelerator===
accelerator&&verdict.binary.path===binary.path&&(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__.Dl)(verdict.binary,binary)}}),
95258:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{H:()=>vmFiles2});
var _arguments_disks_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(14740);function vmFiles2({kernel,initrd,firmware,
disks,cdrom,selfTest}){const given=(use,file)=>file===void 0?[]:[{use,file,own:!1,writable:!1}];return[...given("kernel",
kernel),...given("initrd",initrd),...firmware?.kind==="bios"?given("firmware",firmware.file):[],...firmware?.kind==="fla\
sh"?given("firmware",firmware.code):[],...firmware?.kind==="flash"?[{use:"firmware",file:firmware.variables,own:!0,writable:!0}]:
[],...disks.flatMap(({name,file,format,readOnly,backing=[]})=>[{use:name,file,format,own:!0,writable:!readOnly},...backing.
map(layer=>({use:name,...layer,own:!1,writable:!1}))]),...given(_arguments_disks_js__WEBPACK_IMPORTED_MODULE_0__.CD,cdrom),
...selfTest===void 0?[]:[{use:"self-test",file:selfTest,own:!0,writable:!1}]]}}),61709:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{S:()=>linkHostFiles});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),
node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__),_arguments_machine_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(57055),
_files_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(95258);function hostFiles(spec,vmDir){const{shares,seed}=spec,
link=initrdLink(spec)===void 0?[]:[path.join(vmDir,INITRD_LINK)];return{files:[...vmFiles(spec).map(({file})=>file),...link],
directories:[...shares.filter(({socket})=>socket===void 0).map(share=>share.path),...seed===void 0?[]:[seed]],sockets:shares.
flatMap(({socket})=>socket===void 0?[]:[path.join(vmDir,socket)])}}async function linkHostFiles(spec,vmDir){const target=(0,_arguments_machine_js__WEBPACK_IMPORTED_MODULE_2__.
rN)(spec);if(target===void 0)return;const link=node_path__WEBPACK_IMPORTED_MODULE_1___default().join(vmDir,_arguments_machine_js__WEBPACK_IMPORTED_MODULE_2__.
SP);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(link,{force:!0}),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
symlink)(target,link)}})};export{id,ids,modules};
