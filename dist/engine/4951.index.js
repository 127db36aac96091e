const id=4951,ids=[4951],modules={99396:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
{outcome:"ok",facts:facts.done?.(result)}),result}}),9989:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$S:()=>secretsFromEnvironment,KD:()=>secretArgumentsOf,eh:()=>isSecretName});
const ANYWHERE=/passw|passphrase|secret|token|credential|privatekey|apikey|accesskey|authorization|cookie/,LAST_WORD=new Set(
["data","key","keys","b64","pass","pwd","pw","pin","auth"]),VARIABLE=/passw|passphrase|secret|token|credential|private_?key|api_?key|access_?key|_key$|_pass$/i,
squeezed=name=>name.toLowerCase().replace(/[^a-z0-9]/g,"");function isSecretName(name){if(ANYWHERE.test(squeezed(name)))
return!0;const words=name.replace(/([a-z0-9])([A-Z])/g,"$1-$2").toLowerCase().split(/[^a-z0-9]+/).filter(word=>word!=="");
return LAST_WORD.has(words.at(-1)??"")}function secretsFromEnvironment(env){return Object.entries(env).flatMap(([name,value])=>VARIABLE.
test(name)&&value!==void 0&&value!==""?[value]:[])}const OF_COMMAND={"guest-exec":["env"],"sev-inject-launch-secret":["p\
acket-header","secret","gpa"]};function secretArgumentsOf(command){return Object.hasOwn(OF_COMMAND,command)?OF_COMMAND[command]??
[]:[]}}),67702:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{W:()=>openAudit,w:()=>withSharedLog});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__),_audit_log_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(99396),_audit_redact_redactor_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
69281),_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(58382),_shared_lock_file_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
95361);function openAudit(directory,vm,env){return _audit_log_js__WEBPACK_IMPORTED_MODULE_2__.S.open(directory.audit,{vm,
redact:(0,_audit_redact_redactor_js__WEBPACK_IMPORTED_MODULE_3__.l)(env.secrets)})}async function withSharedLog(log,vm,env,deadline,work){
return await makeDirectory(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(log)),(0,_shared_lock_file_js__WEBPACK_IMPORTED_MODULE_5__.
G)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(log),"\
lock"),deadline,async()=>{const audit=await _audit_log_js__WEBPACK_IMPORTED_MODULE_2__.S.open(log,{vm,redact:(0,_audit_redact_redactor_js__WEBPACK_IMPORTED_MODULE_3__.
l)(env.secrets)});try{return await work(audit)}finally{await audit.close(env.caller)}})}async function makeDirectory(directory){
try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory,{recursive:!0,mode:448})}catch(cause){throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.
Po(`Could not create ${directory} for an audit log (${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.UQ)(cause)??"unk\
nown error"}).`,{remedy:"Set RUNNER_TEMP, or XDG_STATE_HOME outside a runner, to a directory that this user can write to\
. Nothing is done without a record.",cause})}}}),4020:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$d:()=>sizeOf,F$:()=>removeImages,I9:()=>requireEnded,Rf:()=>removeEnded,i2:()=>removeVm});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__),_audit_log_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(99396),_audit_verify_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
42622),_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(58382),_state_claim_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
4309),_state_find_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(94906),_state_layout_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
61719),_state_liveness_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(26136),_state_record_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
10388),_records_audit_logs_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(67702),_records_syslog_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(
47610);const BLOCK=512,LOG=node_path__WEBPACK_IMPORTED_MODULE_1___default().join("_removed","audit.jsonl");async function removeVm(vm,env,deadline){
const{root}=env;return await requireEnded(root,vm),(0,_records_audit_logs_js__WEBPACK_IMPORTED_MODULE_10__.w)(node_path__WEBPACK_IMPORTED_MODULE_1___default().
join(root,LOG),vm,env,deadline,async audit=>{await requireFlushed(vm,new _state_layout_js__WEBPACK_IMPORTED_MODULE_7__.ZB(
node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root,vm)));const live=await(0,_state_claim_js__WEBPACK_IMPORTED_MODULE_5__.
Fi)(root,vm);if(live!==void 0)throw notEndedError(live);return removeLeft(vm,audit,env)})}async function requireEnded(root,vm){
const live=(await(0,_state_find_js__WEBPACK_IMPORTED_MODULE_6__.d)(root)).find(({dir,live:live2})=>node_path__WEBPACK_IMPORTED_MODULE_1___default().
basename(dir)===vm&&live2);if(live?.record!==void 0)throw notEndedError(live.record);(await leftBehind(root,vm)).length===
0&&await(0,_state_find_js__WEBPACK_IMPORTED_MODULE_6__.FJ)(root,vm)}function notEndedError({vm,state}){return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.
Po(`The VM ${vm} has not ended: it is ${state}.`,{remedy:`Stop it first: \`maqet down ${vm}\`.`})}async function removeEnded(env,deadline){
const{root}=env,ended=(await(0,_state_find_js__WEBPACK_IMPORTED_MODULE_6__.d)(root)).filter(({record,live})=>record!==void 0&&
!live).map(({dir})=>node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(dir)),asides=(await(0,_state_find_js__WEBPACK_IMPORTED_MODULE_6__.
wX)(root)).flatMap(name=>(0,_state_find_js__WEBPACK_IMPORTED_MODULE_6__.KN)(name)??[]),removed=[];for(const vm of[...new Set(
[...ended,...asides])].sort()){const one=await(0,_records_audit_logs_js__WEBPACK_IMPORTED_MODULE_10__.w)(node_path__WEBPACK_IMPORTED_MODULE_1___default().
join(root,LOG),vm,env,deadline,async audit=>(await requireFlushed(vm,new _state_layout_js__WEBPACK_IMPORTED_MODULE_7__.ZB(
node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root,vm))),await(0,_state_claim_js__WEBPACK_IMPORTED_MODULE_5__.Fi)(
root,vm),removeLeft(vm,audit,env)));one.folders>0&&removed.push(one)}return removed}async function removeLeft(vm,audit,{
root,caller}){const directories=await leftBehind(root,vm);if(directories.length===0)return{vm,folders:0,bytes:0};for(const directory of directories)
await requireFlushed(vm,new _state_layout_js__WEBPACK_IMPORTED_MODULE_7__.ZB(directory));const facts={folders:await Promise.
all(directories.map(directoryFacts))},record=await audit.append({...caller,event:"vm-remove",arguments:facts,decision:"a\
llow",reason:"lifecycle"});return{vm,folders:directories.length,bytes:await(0,_audit_log_js__WEBPACK_IMPORTED_MODULE_2__.
u)(audit,record,()=>removeTrees(directories))}}async function requireFlushed(vm,directory){const left=await(0,_records_syslog_js__WEBPACK_IMPORTED_MODULE_11__.
Ih)(directory);if(left!==void 0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.Po(`The VM ${vm} was not remove\
d: ${left}`,{remedy:`Try again when the server accepts records, or remove ${directory.auditSpool} to drop them.`})}async function directoryFacts(dir){
const{audit}=new _state_layout_js__WEBPACK_IMPORTED_MODULE_7__.ZB(dir),verdict=await(0,_audit_verify_js__WEBPACK_IMPORTED_MODULE_3__.
H5)(audit).catch(()=>{});return{folder:node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(dir),auditHead:verdict?.
ok?verdict.head:null}}async function removeImages(env,deadline){const{root,caller}=env;return(0,_records_audit_logs_js__WEBPACK_IMPORTED_MODULE_10__.
w)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root,LOG),"-",env,deadline,async audit=>{const[running]=(await(0,_state_find_js__WEBPACK_IMPORTED_MODULE_6__.
d)(root)).filter(({record:record2,live})=>record2===void 0||live);if(running!==void 0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.
Po(`Cannot remove the images: the VM ${node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(running.dir)} runs, or \
its record cannot be read.`,{remedy:"Stop it first with `maqet down`."});const record=await audit.append({...caller,event:"\
images-remove",decision:"allow",reason:"lifecycle"});return(0,_audit_log_js__WEBPACK_IMPORTED_MODULE_2__.u)(audit,record,
()=>removeTrees([(0,_state_layout_js__WEBPACK_IMPORTED_MODULE_7__.EO)(root)]))})}async function leftBehind(root,vm){const found=[];
for(const name of(await(0,_state_find_js__WEBPACK_IMPORTED_MODULE_6__.wX)(root)).filter(one=>(0,_state_find_js__WEBPACK_IMPORTED_MODULE_6__.
KN)(one)===vm)){const directory=new _state_layout_js__WEBPACK_IMPORTED_MODULE_7__.ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().
join(root,name)),record=await(0,_state_record_js__WEBPACK_IMPORTED_MODULE_9__.aE)(directory).catch(()=>{});record?.vm!==
vm||await(0,_state_liveness_js__WEBPACK_IMPORTED_MODULE_8__.DG)({directory,record})||(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
lstat)(directory.dir)).isDirectory()&&found.push(directory.dir)}return found}async function removeTrees(directories){const sizes=await Promise.
all(directories.map(sizeOf));return await Promise.all(directories.map(directory=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
rm)(directory,{recursive:!0,force:!0}))),sizes.reduce((sum,size)=>sum+size,0)}async function sizeOf(directory){const entries=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
readdir)(directory,{recursive:!0,withFileTypes:!0}).catch(()=>[]);return(await Promise.all(entries.map(({parentPath,name})=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
lstat)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(parentPath,name)).catch(()=>{})))).reduce((sum,one)=>sum+(one?.
blocks??0)*BLOCK,0)}}),68230:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{Cm:()=>lstatIfThere,N$:()=>systemProblem,W_:()=>withoutLinks,aw:()=>isStillAt,mL:()=>HostPathError,
np:()=>openHostFile,sC:()=>resolveHostPath});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_2__),_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(58382),_paths_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
40405),_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(10371);const SYSTEM_DIRECTORIES={wholly:["/et\
c","/dev","/proc","/sys"],"for writing":["/boot","/usr","/bin","/sbin","/lib","/lib32","/lib64","/libx32","/System","/Li\
brary"],itself:["/","/root","/var","/run","/private","/dev/shm"]};class HostPathError extends _errors_js__WEBPACK_IMPORTED_MODULE_3__.
Po{problem;constructor(file,problem){super(`${JSON.stringify((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.T)(file,
300))} ${problem}.`,{remedy:"Name another path."}),this.problem=problem}}const REPLACED="was replaced while it was check\
ed; check which program replaced it",LONGEST_PATH=4096,MOST_LINKS=40;async function resolveHostPath(text,{use,from,within,
guarded=[]}){if(text===""||text.length>LONGEST_PATH||text.includes("\0"))return{problem:"is not a path"};let found;try{found=
await withoutLinks(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(from,text))}catch(error){return{problem:`can\
not be looked up on this machine (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.UQ)(error)})`}}if(within!==void 0&&!within.
some(({directory})=>(0,_paths_js__WEBPACK_IMPORTED_MODULE_4__.U)(directory,found)))return{problem:`lies outside of ${within.
map(({directory,what})=>`${what} (${directory})`).join(" and of ")}`};const problem=systemProblem(found,use);if(problem!==
void 0)return{problem};const touched=guarded.find(directory=>contains(directory,found,identityOf)||contains(found,directory,
identityOf));return touched!==void 0?{problem:`touches ${touched}, which is reserved for the runner and for maqet's evid\
ence; use another directory`}:{path:found}}async function openHostFile(file){const real=await withoutLinks(node_path__WEBPACK_IMPORTED_MODULE_2___default().
resolve(file)),problem=systemProblem(real,"read");if(problem!==void 0)throw new HostPathError(file,problem);const flags=node_fs__WEBPACK_IMPORTED_MODULE_0__.
constants.O_RDONLY|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.
O_NOCTTY|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW,handle=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
open)(real,flags).catch(error=>{throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.UQ)(error)==="ELOOP"?new HostPathError(file,
REPLACED):error});if(await isStillAt(handle,real))return{handle,path:real};throw await handle.close(),new HostPathError(
file,REPLACED)}function systemProblem(file,use,identify=identityOf){const known=Object.entries(SYSTEM_DIRECTORIES).flatMap(
([reach,directories])=>directories.map(directory=>({reach,directory,identity:identify(directory)})));for(const at of ancestors(
file)){const identity=identify(at),place=known.find(({directory,identity:one})=>directory===at||one!==void 0&&one===identity);
if(place!==void 0)return at===file?`is ${at}, a system directory; use another one`:place.reach==="wholly"?`lies in ${at}\
, a system directory; use another one`:place.reach==="itself"||use==="read"?void 0:`lies in ${at}, a system directory th\
at must not be written to; use another one`}}async function withoutLinks(file,links=MOST_LINKS){try{return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
realpath)(file)}catch(error){if((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.UQ)(error)!=="ENOENT"||node_path__WEBPACK_IMPORTED_MODULE_2___default().
dirname(file)===file)throw error}const directory=await withoutLinks(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(
file),links),entry=node_path__WEBPACK_IMPORTED_MODULE_2___default().join(directory,node_path__WEBPACK_IMPORTED_MODULE_2___default().
basename(file)),link=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(entry).catch(()=>{});if(link===void 0)
return entry;if(links===0)throw Object.assign(new Error(`too many links: ${file}`),{code:"ELOOP"});return withoutLinks(node_path__WEBPACK_IMPORTED_MODULE_2___default().
resolve(directory,link),links-1)}async function isStillAt(handle,file){const real=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
realpath)(process.platform==="linux"?`/proc/self/fd/${handle.fd}`:file).catch(()=>{});if(process.platform==="linux"||real!==
file)return real===file;const[opened,named]=await Promise.all([handle.stat({bigint:!0}),(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
lstat)(file,{bigint:!0}).catch(()=>{})]);return opened.ino===named?.ino&&opened.dev===named.dev}async function lstatIfThere(file){
return(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file).catch(error=>{if((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.
UQ)(error)!=="ENOENT")throw error})}function contains(directory,inner,identify){const identity=identify(directory);return ancestors(
inner).some(at=>at===directory||identity!==void 0&&identify(at)===identity)}function ancestors(file){const above=node_path__WEBPACK_IMPORTED_MODULE_2___default().
dirname(file);return above===file?[file]:[file,...ancestors(above)]}function identityOf(file){try{const stats=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
statSync)(file,{bigint:!0,throwIfNoEntry:!1});return stats===void 0?void 0:`${stats.dev}:${stats.ino}`}catch{return}}}),
82589:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Gi:()=>distrustOwnDirectory,
Pn:()=>ownUsers,VT:()=>UntrustedFileError,XF:()=>readRegularFile,ct:()=>distrustPath,p7:()=>distrust,u3:()=>readTrustedFile,
zx:()=>readOwnFile});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_2__),_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(58382);const MAX_LINKS=40;
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
`${file} has more than ${maxBytes} bytes`);return await handle.readFile("utf8")}finally{await handle.close()}}async function distrustPath(file,trusted=ownUsers()){
try{for(let at=node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(file);;at=node_path__WEBPACK_IMPORTED_MODULE_2___default().
dirname(at)){const parts=await partsOf(at);if(parts===void 0)continue;const untrusted=parts.find(part=>distrust(part,trusted)!==
void 0);return untrusted===void 0?void 0:`${untrusted.path} ${distrust(untrusted,trusted)}`}}catch(error){return`${file}\
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
UQ)(error)??(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.kc)(error)})`,{cause:error})}})};export{id,ids,modules};
