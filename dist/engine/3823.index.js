const id=3823,ids=[3823],modules={99396:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
throw await this.truncateToSize().catch(()=>{}),error}this.checkUntouched(this.size+bytes.length),this.size+=bytes.length}async close(){
await this.handle.close()}async truncateToSize(){(await this.handle.stat()).size>this.size&&await this.handle.truncate(this.
size)}checkUntouched(expectedSize){const stat=(0,external_node_fs_.lstatSync)(this.file,{bigint:!0,throwIfNoEntry:!1});if(stat===
void 0||stat.ino!==this.inode)throw new Error("the file was removed or replaced while it was open");if(stat.size!==BigInt(
expectedSize))throw new Error("another process changed the file while it was open")}}async function syncDirectory(directory){
const handle=await(0,promises_.open)(directory,"r");try{await handle.sync()}finally{await handle.close()}}var verify=__webpack_require__(
42622);const WRITE_LIMIT_MS=3e4;class AuditLog{sink;options;queue=[];draining;failure;closing;position;constructor(sink,options,start={
records:0,head:chain.hw}){this.sink=sink,this.options=options,this.position=start}static async open(file,options){const sink=await FileSink.
open(file,options.fsync??!0);try{return new AuditLog(sink,options,await existingChain(sink,file))}catch(error){throw await sink.
close(),error}}get head(){return this.position.head}get records(){return this.position.records}async append(entry){if(this.
closing!==void 0)throw new record.M_("The audit log is closed.",{remedy:"Start the VM again, then retry."});return this.
enqueue(entry)}close(by){return this.closing??=this.finish(by),this.closing}async finish(by){try{by!==void 0&&await this.
enqueue({...by,event:"log-closed",outcome:"ok"})}finally{await this.draining,await deadline.B.after(WRITE_LIMIT_MS).race(
this.sink.close(),"the audit log to be closed")}}async enqueue(entry){if(this.failure!==void 0)throw this.failure;const prepared={
...this.prepare(entry),vm:this.options.vm},{promise,resolve,reject}=Promise.withResolvers();return this.queue.push({entry:prepared,
time:(this.options.now?.()??new Date).toISOString(),resolve,reject}),this.draining??=this.drain(),promise}prepare(entry){
try{return prepareEntry(entry,this.options.redact)}catch(error){throw unfitRecordError(error)}}async drain(){for(await Promise.
resolve();this.queue.length>0;)await this.commit(this.queue.splice(0));this.draining=void 0}async commit(batch){const sealed=this.
seal(batch),last=sealed.at(-1);if(last!==void 0){try{if(this.failure!==void 0)throw this.failure;const write=this.sink.append(
Buffer.concat(sealed.map(({bytes})=>bytes)));await deadline.B.after(WRITE_LIMIT_MS).race(write,"the audit log to be writ\
ten")}catch(error){this.failure??=auditWriteError(error);for(const{pending}of sealed)pending.reject(this.failure);return}
this.position={records:last.record.seq,head:last.record.hash};for(const{pending,record:record2}of sealed)pending.resolve(
record2);this.options.onWritten?.()}}seal(batch){let{records,head}=this.position;const sealed=[];for(const pending of batch)
try{const{record:record2,bytes}=(0,chain.xe)(pending.entry,records+1,pending.time,head);if(bytes.length>audit_bytes.xR)throw new RangeError(
`it has ${bytes.length} bytes, and the limit is ${audit_bytes.xR}`);const checked=(0,verify.t)({bytes:bytes.subarray(0,-1),
terminated:!0,tooLong:!1},record2.seq,head);if(!checked.ok)throw new TypeError(`it ${checked.problem}`);sealed.push({pending,
record:record2,bytes}),records=record2.seq,head=record2.hash}catch(error){pending.reject(unfitRecordError(error))}return sealed}}
async function existingChain(sink,file){if(sink.empty)return{records:0,head:chain.hw};const verdict=await(0,verify.H)(sink.
read());if(verdict.ok)return verdict;throw new record.M_(`Could not continue the audit log ${JSON.stringify(file)}: reco\
rd ${verdict.brokenAt} ${verdict.problem}.`,{remedy:"Move the file away and keep it as evidence (`maqet verify` checks i\
t), then start again with a new log."})}function unfitRecordError(cause){return new record.K5(`Could not create the audi\
t record: ${(0,errors.kc)(cause)}.`,{remedy:"The command was not run. Shorten its arguments.",cause})}function auditWriteError(cause){
return new record.M_(`The audit log cannot be written: ${(0,errors.kc)(cause).replace(/\.$/,"")}.`,{remedy:"Nothing runs\
 without an audit record: free disk space or repair the storage, then start the VM again.",cause})}const MAX_TEXT=4096,MAX_NAME=256;
function prepareEntry(entry,redact){const{command=null,error=null,arguments:args=null}=entry;return{...entry,actor:truncated(
entry.actor,MAX_NAME),command:command===null?null:truncated(isClassified(entry)?command:redact.text(command),MAX_NAME),arguments:args===
null?null:redact.arguments(command??"",args),reason:truncated(redact.text((0,wording.MH)(entry.reason??"")),MAX_TEXT),error:error===
null?null:truncated(redact.text((0,wording.MH)(error)),MAX_TEXT)}}function isClassified({tier}){return tier!=null&&tier!==
"unclassified"}function truncated(text,max){return text.length>max?`${text.slice(0,max)}\u2026`:text}async function carryOut(audit,announced,work,facts={}){
const start=external_node_perf_hooks_.performance.now(),end=ending=>audit.append((0,record.Q9)(announced,{...ending,durationMs:Math.
round(external_node_perf_hooks_.performance.now()-start)}));let result;try{result=await work()}catch(error){throw await end(
{outcome:"failed",error:(0,errors.kc)(error),facts:facts.failed}),error}return await end({outcome:"ok",facts:facts.done?.(
result)}),result}}),86722:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{I:()=>outOfGuest,JM:()=>intoGuest,ZS:()=>runTar,gc:()=>copiedPath,lV:()=>MISSING});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__),_shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
18013),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(10371),_program_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
76884);const MISSING=66,intoGuest={directory(target,mode){const dir=(0,_program_js__WEBPACK_IMPORTED_MODULE_2__.hD)(target);
return[`[ -d ${dir} ] || { mkdir -p ${dir}; chmod ${(mode&511).toString(8)} ${dir}; }`,`exec tar -x -p -f - -C ${dir}`,""].
join(`
`)},file(target,name,stage){const dir=target.endsWith("/")?target:node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.
dirname(target),inner=(0,_program_js__WEBPACK_IMPORTED_MODULE_2__.hD)(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.
join(dir,stage));return[`mkdir -p ${(0,_program_js__WEBPACK_IMPORTED_MODULE_2__.hD)(dir)}`,`over() { trap '' HUP INT TER\
M; rm -rf ${inner}; }`,"broken() { trap '' HUP INT TERM; kill -KILL $! || :; wait; over; } 2>/dev/null; trap broken EXIT",
"trap 'exit 143' HUP INT TERM",`mkdir ${inner}`,`exec 3<&0; tar -x -p -f - -C ${inner} <&3 3<&- &`,"wait $!; trap over E\
XIT",`mv -f ${(0,_program_js__WEBPACK_IMPORTED_MODULE_2__.hD)(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(
dir,stage,name))} ${(0,_program_js__WEBPACK_IMPORTED_MODULE_2__.hD)(target)}`,""].join(`
`)}};function outOfGuest(source){const target=(0,_program_js__WEBPACK_IMPORTED_MODULE_2__.hD)(source);return[`[ -e ${target}\
 ] || exit ${MISSING}`,`if [ -d ${target} ]; then cd ${target}; exec tar -c -f - .; fi`,`cd ${(0,_program_js__WEBPACK_IMPORTED_MODULE_2__.
hD)(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.dirname(source))}`,`exec tar -c -h -f - ${(0,_program_js__WEBPACK_IMPORTED_MODULE_2__.
hD)(`./${node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.basename(source)}`)}`,""].join(`
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
piece).catch(fail)},_shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__.B.after(deadline.remainingMs,AbortSignal.any(signals)));
if(failed!==void 0)throw failed.error;return ended(exit.exitCode,stderr)}catch(error){throw failed===void 0?error:failed.
error}finally{await input?.return()}}async function*guarded(input,fail){try{yield*input}catch(error){throw fail(error),error}}
function ended(exitCode,stderr){const said=stderr.toString().trim(),all=said===""?[]:said.split(`
`).slice(stderr.length<STDERR_BYTES?0:1),onlyChanges=exitCode===1&&all.length>0&&all.every(line=>CHANGED.test(line));return{
exitCode,complaints:(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.M)(all.slice(-COMPLAINTS).join(`
`),300),onlyChanges}}}),76884:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{AS:()=>LEADER_END,B_:()=>guestProgram,CO:()=>outputOpening,K1:()=>ending,Mp:()=>leaderStarting,Ro:()=>directoryMaking,
St:()=>CANNOT,TZ:()=>HUSH,VI:()=>SPEAK,bE:()=>killing,cu:()=>scriptWriting,hD:()=>quote,i5:()=>surroundings,kr:()=>CANNOT_BEGIN,
n3:()=>interpreter,oX:()=>signalOf,r2:()=>removal});var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
10371),_channel_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(83435);const CANNOT_BEGIN=125;function guestProgram(command,place){
const{dir}=place,input=place.input===void 0?"/dev/null":place.input==="-"?"&3":quote(place.input);return[CANNOT,...directoryMaking(
dir),...scriptWriting(command,dir),...outputOpening(place),...surroundings(command),...place.input==="-"?["exec 3<&0"]:[],
`[ -e ${dir}/stop ] && cannot 'it was cancelled before it started'`,HUSH,...leaderStarting(`${interpreter(command)} ${dir}\
/script <${input}${place.stderr===void 0?" 2>&9":""} 9>&-`,place),`[ -e ${dir}/stop ] && { kill -KILL "-$maqet_leader"; \
kill -KILL $maqet_leader; } 2>/dev/null`,LEADER_END,SPEAK,...ending(place)].join(`
`)}const CANNOT=`cannot() { echo "maqet: $1" >&2; exit ${CANNOT_BEGIN}; }`;function directoryMaking(dir){return[`mkdir -\
m 700 ${dir} || cannot 'the directory ${dir} cannot be created in the guest'`]}function scriptWriting({script},dir){return[
`printf %s ${quote(script)} >${dir}/script || cannot 'the script cannot be written to ${dir} in the guest'`]}function surroundings({
env,workingDirectory}){return[...workingDirectory===void 0?[]:[`cd ${quote(workingDirectory)} || cannot ${quote(`the wor\
king directory ${workingDirectory} does not exist in the guest`)}`],...Object.entries(env).map(([name,value])=>exportLine(
name,value))]}function outputOpening(place){const pipes=outputPipes(place);return pipes.length===0?[]:[...openPipes(place.
dir),...pipes.map(({from,file})=>`cat <&${from} >${quote(file)} 2>/dev/null 4>&- 5>&- 6<&- 7<&- &`),"exec 6<&- 7<&-"]}function leaderStarting(leader,place){
const pipes=outputPipes(place),redirect=[...pipes.map(({stream,end})=>`${stream}>&${end}`),...pipes.map(({end})=>`${end}\
>&-`)];return["if command -v setsid >/dev/null 2>&1; then maqet_own=setsid; else maqet_own=; fi",`${["$maqet_own",leader,
...redirect].join(" ")} &`,`maqet_leader=$!; echo $maqet_leader >${place.dir}/pid`]}const HUSH="exec 9>&2 2>/dev/null",SPEAK="\
exec 2>&9 9>&-",LEADER_END="wait $maqet_leader 2>/dev/null; maqet_code=$?";function ending(place){const marks=outputPipes(
place).map(({end})=>`printf %s ${place.endMark} >&${end}`);return[...place.endMark===void 0?[]:["trap '' PIPE",...marks],
"exit $maqet_code",""]}function outputPipes({stdout,stderr}){return[{stream:1,end:4,from:6,file:stdout},{stream:2,end:5,
from:7,file:stderr}].flatMap(({file,...numbers})=>file===void 0?[]:[{...numbers,file}])}function openPipes(dir){const[one,
two]=[`${dir}/pipe1`,`${dir}/pipe2`];return["pipes() {","exec 6<<END 7<<END",".","END",".","END","[ -p /dev/fd/6 ] && [ \
-p /dev/fd/7 ] && read -r own <&6 && read -r own <&7 && exec 4>/dev/fd/6 5>/dev/fd/7","}",`made() { mkfifo ${one} ${two}\
 && exec 3<>${one} 4>${one} 6<${one} 3<>${two} 5>${two} 7<${two} 3>&-; }`,`pipes 2>/dev/null || made || cannot 'a pipe c\
annot be created in ${dir} in the guest'`]}function interpreter({script}){const found=/^#![ \t]*([^ \t\n]+)[ \t]*([^\n]*?)[ \t]*(?:\n|$)/.
exec(script);return found===null?"sh -e":[found[1]??"",found[2]??""].filter(word=>word!=="").map(quote).join(" ")}function exportLine(name,value){
if(/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))return`export ${name}=${quote(value)}`;throw new _channel_js__WEBPACK_IMPORTED_MODULE_0__.
Ur(`${JSON.stringify((0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.T)(name,80))} is not a valid name for a s\
hell variable.`,{remedy:"Use letters, digits and `_`, and do not begin with a digit."})}function killing(dir){const send=signal=>`\
{ kill -${signal} "-$pid" || kill -${signal} "$pid"; } 2>/dev/null`;return[`(umask 077; mkdir ${dir}) 2>/dev/null`,`: >${dir}\
/stop`,`pid=$(cat ${dir}/pid 2>/dev/null)`,'[ -n "$pid" ] || exit 0',`${send("TERM")} || exit 0`,`for turn in 1 2 3 4 5;\
 do ${send("0")} || exit 0; sleep 0.2 2>/dev/null || sleep 1; done`,send("KILL"),"exit 0",""].join(`
`)}function removal(dir){return`rm -rf ${dir}
`}function quote(text){return`'${text.replaceAll("'","'\\''")}'`}const SIGNALS={1:"SIGHUP",2:"SIGINT",3:"SIGQUIT",4:"SIG\
ILL",6:"SIGABRT",7:"SIGBUS",8:"SIGFPE",9:"SIGKILL",11:"SIGSEGV",13:"SIGPIPE",14:"SIGALRM",15:"SIGTERM"};function signalOf(exitCode){
return exitCode>128?SIGNALS[exitCode-128]:void 0}}),74362:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{k:()=>screenQemuArgs});var untrusted_text=__webpack_require__(10371),wording=__webpack_require__(
8273),paths=__webpack_require__(40405),devices=__webpack_require__(21061),fields=__webpack_require__(51369),json=__webpack_require__(
78451);function readPairs(value,implied){if(value.startsWith("{"))return jsonPairs(value);const pairs=[];for(const[index,
part]of splitCommas(value).entries()){const equals=part.indexOf("=");if(equals>0)pairs.push([part.slice(0,equals),part.slice(
equals+1)]);else if(index===0&&equals<0&&part!=="")pairs.push([implied,part]);else return}return pairs}function jsonPairs(text){
try{const value=(0,json.qF)(text);if(!(0,json.OW)(value))return;const pairs=Object.entries(value);return pairs.every(([,
item])=>item===null||typeof item!="object")?pairs:void 0}catch{return}}function splitCommas(value){const parts=[];let part="";
for(let index=0;index<value.length;index+=1)value[index]!==","?part+=value[index]:value[index+1]===","?(part+=",",index+=
1):(parts.push(part),part="");return[...parts,part]}const WORD=/^[A-Za-z0-9._:+-]{1,128}$/,KEY_NOTES={hostfwd:{reason:"o\
pens a port of the host",remedy:`Use ${(0,wording.hF)("ports")}, which binds the loopback address only.`},guestfwd:{reason:"\
runs a program or opens a socket of the host",remedy:"Remove it. No setting allows it."},smb:{reason:"shares a directory\
 of the host through a server process",remedy:"Remove it. No setting allows it."},tftp:{reason:"shares a directory of th\
e host",remedy:"Remove it. No setting allows it."},file:{reason:"reads a file of the host",remedy:"Give the content in t\
he argument itself (`string=`, `value=`)."},path:{reason:"reads a file of the host",remedy:"Give the content in the argu\
ment itself (`string=`, `value=`)."},splash:{reason:"reads a file of the host",remedy:"Remove it. No setting allows it."},
logfile:{reason:"writes a file of the host",remedy:"Remove it. No setting allows it."}};function keys(implied,table){return value=>{
const pairs=readPairs(value,implied);return pairs===void 0?[malformed(value)]:pairs.flatMap(pair=>pairRefusal(pair,table))}}
function pairRefusal([key,value],table){const pattern=Object.hasOwn(table,key)?table[key]:void 0;if(pattern===void 0){const note=Object.
hasOwn(KEY_NOTES,key)?KEY_NOTES[key]:void 0;return[{reason:`${(0,fields.WU)(key)} ${note?.reason??"is not an allowed key\
 of this option"}.`,remedy:note?.remedy??`Remove it. Allowed keys: ${Object.keys(table).join(", ")}.`}]}const text=typeof value==
"boolean"?value?"on":"off":String(value);return value!==null&&pattern.test(text)?[]:[{reason:`${(0,fields.WU)(key)} has \
the value ${(0,fields.WU)(value)}, which is not allowed.`,remedy:`Use a plain value for ${(0,fields.WU)(key)}.`}]}function exactly(pattern,legal,why){
return value=>pattern.test(value)?[]:[{reason:`${(0,fields.WU)(value)} ${why}.`,remedy:`Use ${legal}, or omit the option\
.`}]}function variant(implied,variants,why){return(value,declared)=>{const pairs=readPairs(value,implied);if(pairs===void 0)
return[malformed(value)];const chosen=pairs.filter(([key])=>key===implied).map(([,name2])=>name2),[name]=chosen,table=chosen.
length===1&&typeof name=="string"&&Object.hasOwn(variants,name)?variants[name]:void 0;return table!==void 0?keys(implied,
{[implied]:WORD,...table})(value,declared):[{reason:`${(0,fields.WU)(name)} ${why}.`,remedy:`Remove it. Allowed here: ${Object.
keys(variants).join(", ")}.`}]}}function malformed(value){return{reason:`${(0,fields.WU)(value)} is not in the form key=\
value,\u2026.`,remedy:"Write each part as key=value."}}const ID=/^[A-Za-z][A-Za-z0-9._-]{0,63}$/,ON_OFF=/^(?:on|off|true|false|yes|no)$/,
NUMBER=/^(?:0x[0-9a-fA-F]{1,16}|\d{1,20}[kKmMgGtT]?)$/,TEXT=/^[^\u0000-\u001f\u007f]{0,4096}$/,ADDRESS=/^[0-9a-fA-F.:]{1,45}(?:\/\d{1,3})?$/,
USER_NETWORK={type:/^user$/,id:ID,restrict:ON_OFF,ipv4:ON_OFF,ipv6:ON_OFF,net:ADDRESS,host:ADDRESS,dns:ADDRESS,dhcpstart:ADDRESS,
"ipv6-prefix":ADDRESS,"ipv6-prefixlen":NUMBER,"ipv6-host":ADDRESS,"ipv6-dns":ADDRESS,hostname:WORD,dnssearch:WORD,domainname:WORD},
SMBIOS_KEYS="type vendor version date release uefi manufacturer product serial uuid sku family asset location sock_pfx p\
art max-speed current-speed processor-id value loc_pfx bank speed internal_reference external_reference connector_type p\
ort_type designation kind instance".split(" "),NO_NMI="is not allowed: it does the same as the blocked command inject-nm\
i, or it is not an action",deviceOption=(value,declared)=>{const judged=readPairs(value,"driver")?.filter(([key,item])=>key!==
"romfile"||item!=="");return judged===void 0?[malformed(value)]:(0,devices.aP)(judged,(key,id2)=>key!=="chardev"||declared.
chardevs.has(id2))},MACHINE_PARTS=/^(?:ICH9-LPC|PIIX4_PM|mc146818rtc|kvm-pit|isa-pit|hpet|mch|q35-pcihost|i440FX-pcihost|cfi\.pflash01|ioapic|apic|fw_cfg_mem|fw_cfg_io)$/,
globalOption=value=>{const short=/^([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)=([^,]*)$/.exec(value),pairs=short===null?readPairs(
value,"driver")??[]:[["driver",short[1]??""],["property",short[2]??""],["value",short[3]??""]],part=key=>{const found=pairs.
filter(([name])=>name===key).map(([,item])=>item);return found.length===1&&typeof found[0]=="string"?found[0]:void 0},[driver,
property,setting]=[part("driver"),part("property"),part("value")];return driver===void 0||property===void 0||setting===void 0||
pairs.length!==3?[malformed(value)]:!(0,devices.br)(driver)&&!MACHINE_PARTS.test(driver)?[{reason:`the driver ${(0,fields.
WU)(driver)} is not an allowed emulated device.`,remedy:"Remove it. No setting allows it."}]:(0,devices.AV)(property,setting,
()=>!1)};function declaredChardev(value){const id2=readPairs(value,"backend")?.find(([key])=>key==="id")?.[1];return typeof id2==
"string"&&(0,paths.s)(id2)?id2:void 0}const VALUE_OPTIONS=new Map(Object.entries({device:deviceOption,global:globalOption,
chardev:variant("backend",{null:{id:ID},ringbuf:{id:ID,size:NUMBER}},"reaches a file, program, terminal or socket of the\
 host"),netdev:variant("type",{user:USER_NETWORK,hubport:{id:ID,hubid:NUMBER,netdev:ID}},"reaches a program, device or s\
ocket of the host"),nic:variant("type",{none:{},user:{...USER_NETWORK,model:WORD,mac:WORD}},"reaches a program, device o\
r socket of the host"),net:exactly(/^none$/,"`-net none`","is the old form of -netdev and -nic"),object:variant("qom-typ\
e",{iothread:{id:ID,"poll-max-ns":NUMBER,"poll-grow":NUMBER,"poll-shrink":NUMBER,"aio-max-batch":NUMBER},"rng-builtin":{
id:ID},"memory-backend-ram":{id:ID,size:NUMBER,share:ON_OFF,merge:ON_OFF,dump:ON_OFF},"can-bus":{id:ID}},"can reach file\
s, devices or secrets of the host"),audiodev:variant("driver",{none:{id:ID}},"reaches the sound system or a file of the \
host"),boot:keys("order",{order:/^[a-dnp]{1,8}$/,once:/^[a-dnp]{1,8}$/,menu:ON_OFF,strict:ON_OFF,"splash-time":NUMBER,"r\
eboot-timeout":NUMBER}),rtc:keys("base",{base:/^(?:utc|localtime|\d{4}-\d\d-\d\d(?:T[\d:]{8})?)$/,clock:/^(?:host|rt|vm)$/,
driftfix:/^(?:none|slew)$/}),icount:keys("shift",{shift:/^(?:auto|\d{1,2})$/,align:ON_OFF,sleep:ON_OFF}),smbios:keys("ty\
pe",Object.fromEntries(SMBIOS_KEYS.map(key=>[key,TEXT]))),fw_cfg:keys("name",{name:/^opt\/[A-Za-z0-9._/-]{1,51}$/,string:TEXT}),
numa:variant("type",{node:{nodeid:NUMBER,cpus:/^\d{1,5}(?:-\d{1,5})?$/,memdev:ID,mem:NUMBER,initiator:NUMBER},cpu:{"node\
-id":NUMBER,"socket-id":NUMBER,"core-id":NUMBER,"thread-id":NUMBER,"die-id":NUMBER},dist:{src:NUMBER,dst:NUMBER,val:NUMBER}},
"is not an allowed type of `-numa`"),action:keys("",{reboot:/^(?:reset|shutdown)$/,shutdown:/^(?:poweroff|pause)$/,panic:/^(?:none|pause|shutdown|exit-failure)$/,
watchdog:/^(?:reset|shutdown|poweroff|pause|debug|none)$/}),"watchdog-action":exactly(/^(?:reset|shutdown|poweroff|pause|debug|none)$/,
"reset, shutdown, poweroff, pause, debug or none",NO_NMI),vga:exactly(/^(?:none|std|cirrus|vmware|qxl|virtio)$/,"none, s\
td, cirrus, vmware, qxl or virtio","is not an allowed display adapter"),display:exactly(/^none$/,"`-display none` and `s\
creendump` to see the screen","opens a window, a server or the GPU of the host"),serial:exactly(/^(?:none|null)$/,"none \
or null (maqet uses the first serial port and keeps its log)","reaches a file, program, terminal or socket of the host"),
parallel:exactly(/^(?:none|null)$/,"none or null","reaches a file, program, terminal or socket of the host"),monitor:exactly(
/^none$/,`${(0,wording.hF)("qmp")}`,"opens a second monitor, which bypasses the policy"),usbdevice:exactly(/^(?:tablet|mouse|keyboard)$/,
"tablet, mouse or keyboard","is not an allowed USB device"),uuid:exactly(/^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/,
"a UUID","is not a UUID"),seed:exactly(/^\d{1,20}$/,"a number","is not a number"),k:exactly(/^[a-z]{2}(?:-[a-z]{2})?$/,"\
a keyboard layout such as en-us","is not the name of a keyboard layout"),g:exactly(/^\d{1,5}x\d{1,5}(?:x\d{1,2})?$/,"WID\
THxHEIGHT","is not a resolution"),msg:keys("timestamp",{timestamp:ON_OFF,"guest-name":ON_OFF})})),FLAG_OPTIONS=new Set("\
no-reboot no-shutdown no-acpi no-hpet no-fd-bootchk win2k-hack usb nodefaults no-user-config only-migratable".split(" ")),
NO_SETTING="Remove it. No setting allows it.",REFUSED_GROUPS=[["mon qmp qmp-pretty","opens a second monitor, which bypas\
ses the policy and the audit log",`Use ${(0,wording.hF)("qmp")} or \`maqet qmp\`.`],["gdb s","opens a debugger port thro\
ugh which anybody on the host can control the guest",NO_SETTING],["qtest qtest-log","opens a channel that controls the w\
hole machine",NO_SETTING],["machine M accel enable-kvm no-kvm","is set by inputs",`Use ${(0,wording.hF)("machine")} and ${(0,wording.
hF)("accel")}.`],["cpu smp m","is set by inputs",`Use ${(0,wording.hF)("cpu")}, ${(0,wording.hF)("cpus")} and ${(0,wording.
hF)("memory")}: the policy checks dumps against that memory.`],["name","is set by an input",`Use ${(0,wording.hF)("vm")}\
.`],["kernel initrd append dtb shim","names files of the host and is set by inputs",`Use ${(0,wording.hF)("kernel")}, ${(0,wording.
hF)("initrd")} and ${(0,wording.hF)("append")}.`],["bios pflash L option-rom","makes QEMU read a file of the host",`Use ${(0,wording.
hF)("firmware")}.`],["cdrom","makes QEMU open a file of the host",`Use ${(0,wording.hF)("cdrom")}.`],["drive blockdev hd\
a hdb hdc hdd fda fdb sd mtdblock iscsi snapshot","makes QEMU open a file or device of the host",`Use ${(0,wording.hF)("\
image")}: the VM never writes to the image.`],["virtfs fsdev virtiofs","shares a directory of the host with the guest",NO_SETTING],
["add-fd","gives QEMU a descriptor of the host",NO_SETTING],["tpmdev","reaches a TPM or a socket of the host",NO_SETTING],
["acpitable semihosting semihosting-config","reads files of the host",NO_SETTING],["mem-path mem-prealloc","changes the \
guest memory that maqet has checked",`Use ${(0,wording.hF)("memory")}.`],["debugcon virtioconsole","reaches a file, prog\
ram, terminal or socket of the host","Remove it: maqet always adds a serial console."],["nographic curses","puts the ser\
ial port and a monitor on the terminal","Remove it: maqet opens no display, and keeps the serial log."],["vnc spice sdl \
full-screen alt-grab ctrl-grab no-quit","opens a window or a port of the host","Use `screendump` to see the screen."],["\
audio soundhw","reaches the sound system of the host","Use `-audiodev none,id=\u2026`."],["sandbox","is set by maqet, an\
d a second one could weaken it",NO_SETTING],["runas run-with user chroot daemonize pidfile async-teardown","changes the \
QEMU process, which maqet supervises",NO_SETTING],["incoming loadvm","replaces the guest with an unchecked state",NO_SETTING],
["readconfig writeconfig set","adds or changes options that nobody has checked","Write the options themselves."],["D d t\
race plugin dump-vmstate dfilter perfmap jitdump","writes files of the host or runs code in QEMU","See qemu.log for the \
messages of QEMU."],["S preconfig","keeps the VM from starting",`Send \`stop\` in ${(0,wording.hF)("qmp")}.`],["h help v\
ersion audio-help","makes QEMU print something and exit","Run QEMU in a separate step for that."]],REFUSED_OPTIONS=new Map(
REFUSED_GROUPS.flatMap(([options,reason,remedy])=>options.split(" ").map(option=>[option,{reason,remedy}]))),LENGTH_LIMIT=8192;
function screenQemuArgs(args){const unreadable=args.flatMap((argument,index)=>textProblem(argument,index));if(unreadable.
length>0)return unreadable;const{options,strays}=readOptions(args),declared={chardevs:new Set(options.flatMap(({name,value})=>name===
"chardev"&&value!==void 0?[declaredChardev(value)??""]:[]))};return[...strays,...options.flatMap(option=>judgeOption(option,
declared))].sort((a,b)=>a.index-b.index)}function textProblem(argument,index){if(typeof argument=="string"&&argument.length<=
LENGTH_LIMIT&&!/[\u0000-\u001f\u007f]/.test(argument))return[];const shown=(0,untrusted_text.T)(String(argument),80),reason=`\
It has control characters or is longer than ${LENGTH_LIMIT} characters.`;return[{index,argument:shown,reason,remedy:"Rem\
ove them. Write each word as a separate argument."}]}function readOptions(args){const options=[],strays=[];for(let index=0;index<
args.length;index+=1){const text=args[index]??"";if(!text.startsWith("-")){strays.push({index,argument:(0,untrusted_text.
T)(text,80),reason:"It is not an option: QEMU would open it as a disk image.",remedy:`Use ${(0,wording.hF)("image")}.`});
continue}const next=args[index+1],name=text.replace(/^--?/,""),takesNext=next!==void 0&&!next.startsWith("-")&&!FLAG_OPTIONS.
has(name);options.push({index,text,name,value:takesNext?next:void 0}),takesNext&&(index+=1)}return{options,strays}}function judgeOption(option,declared){
const{name,value}=option;if(FLAG_OPTIONS.has(name))return[];const check=VALUE_OPTIONS.get(name);return check===void 0?[problemOf(
option,REFUSED_OPTIONS.get(name)??unknownOption(option))]:value===void 0?[problemOf(option,{reason:"has no value, or one\
 that begins with a dash",remedy:"Give its value as the next argument."})]:check(value,declared).map(refusal=>problemOf(
option,refusal))}function unknownOption({name}){return{reason:name.includes("=")?"must not contain the value: QEMU takes\
 it as the next argument":"is not an option that the policy allows",remedy:"Remove it. docs/security/qmp-policy.md lists\
 the allowed options."}}function problemOf({index,text,value},{reason,remedy}){const argument=(0,untrusted_text.T)(value===
void 0?text:`${text} ${value}`,120),sentence=reason.endsWith(".")?reason:`${reason}.`;return{index,argument,reason:`\`${(0,untrusted_text.
T)(text,40)}\`: ${sentence}`,remedy}}}),53629:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Y:()=>InFlight});class InFlight{operations=new Set;async run(work){const operation=work();this.operations.
add(operation);try{return await operation}finally{this.operations.delete(operation)}}async idle(){for(;this.operations.size>
0;)await Promise.allSettled(this.operations)}}}),66744:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B6:()=>decisionEntry,Q6:()=>recordDecision});var _audit_line_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
81309),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(58382);class BlockedError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
Po{constructor(decision){super(decision.reason,{remedy:decision.remedy,status:"blocked"})}}function decisionEntry({caller,
event,command,arguments:args},{tier,decision,reason}){return{...caller,event,command,arguments:args,tier,decision,reason,
outcome:decision==="block"?"blocked":null}}async function recordDecision(audit,subject,decision,log){const record=await audit.
append(decisionEntry(subject,decision));if((0,_audit_line_js__WEBPACK_IMPORTED_MODULE_0__.L)(record).forEach(log),decision.
decision!=="allow")throw new BlockedError(decision);return record}}),88899:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Mf:()=>requireDumpSpace,N7:()=>DEVICE_MEMORY_BYTES,_z:()=>keepDump});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__),_dump_store_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
48931);const DEVICE_MEMORY_BYTES=64*2**20;async function requireDumpSpace(directory,request,memoryBytes){const written=expectedBytes(
request,memoryBytes)??memoryBytes,beside=request.command==="dump-guest-memory"?DEVICE_MEMORY_BYTES:0,copied=request.keepAs===
"raw"&&request.compression==="none";await(0,_dump_store_js__WEBPACK_IMPORTED_MODULE_1__.MK)(directory,(written+beside)*(copied?
2:1))}async function keepDump(file,request,memoryBytes,deadline){const sourceFormat=writtenFormat(request),outputFormat=request.
keepAs??sourceFormat,{name,dir:directory}=node_path__WEBPACK_IMPORTED_MODULE_0___default().parse(file);return(0,_dump_store_js__WEBPACK_IMPORTED_MODULE_1__.
Mv)({source:file,sourceFormat,directory,name:outputFormat===sourceFormat?node_path__WEBPACK_IMPORTED_MODULE_0___default().
basename(file):name,outputFormat,compression:outputFormat==="kdump-zlib"?"none":request.compression,ramBytes:expectedBytes(
request,memoryBytes),deadline})}function writtenFormat({command,arguments:args}){return command!=="dump-guest-memory"?"r\
aw":args.format==="kdump-zlib"?"kdump-zlib":"elf"}function expectedBytes(request,memoryBytes){const{command,arguments:args}=request;
if(command==="pmemsave"||command==="memsave")return Number(args.size);const whole=args.paging===!1&&args.begin===void 0&&
args.length===void 0;return command==="dump-guest-memory"&&whole&&writtenFormat(request)==="elf"?memoryBytes:void 0}}),36361:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{i:()=>Gate,f:()=>refusedEntry});var external_node_perf_hooks_=__webpack_require__(
643),line=__webpack_require__(81309),audit_log=__webpack_require__(99396),dump_format=__webpack_require__(93067),confine=__webpack_require__(
97118),judge=__webpack_require__(27817),memory_rules=__webpack_require__(59489),table=__webpack_require__(72926),shared_deadline=__webpack_require__(
18013),in_flight=__webpack_require__(53629),promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(
76760),external_node_path_default=__webpack_require__.n(external_node_path_),errors=__webpack_require__(58382);class OutputFileError extends errors.
Po{}class OutputFiles{directory;reserved=new Set;constructor(directory){this.directory=directory}pathOf(file){return external_node_path_default().
join(this.directory.dir,file.directory,file.name)}async writing(files,work){const paths=files.map(file=>this.pathOf(file)),
taken=paths.find(file=>this.reserved.has(file));if(taken!==void 0)throw fileExistsError(taken);for(const file of paths)this.
reserved.add(file);try{return await Promise.all(paths.flatMap(file=>[file,stored(file)]).map(requireAbsent)),await discardingOnFailure(
paths,work)}finally{for(const file of paths)this.reserved.delete(file)}}async requireWritten(file){const found=await(0,promises_.
lstat)(this.pathOf(file)).catch(()=>{});if(found?.isFile()&&found.size>0)return this.pathOf(file);throw new OutputFileError(
`QEMU reported success, but ${file.directory}/${file.name} is missing or empty.`,{remedy:"Check whether the disk is full\
, and read qemu.log."})}}async function discardingOnFailure(paths,work){try{return await work()}catch(error){throw await Promise.
allSettled(paths.map(file=>(0,promises_.rm)(file,{force:!0}))),error}}function stored(file){return`${file}.zst`}async function requireAbsent(file){
if(await(0,promises_.lstat)(file).catch(()=>{})!==void 0)throw fileExistsError(file)}function fileExistsError(file){const name=external_node_path_default().
join(external_node_path_default().basename(external_node_path_default().dirname(file)),external_node_path_default().basename(
file));return new OutputFileError(`The file ${name} already exists.`,{remedy:"Use another file name for each command."})}
var operations=__webpack_require__(49631),gate_decision=__webpack_require__(66744),gate_dumps=__webpack_require__(88899);
class Gate{parts;inFlight=new in_flight.Y;files;constructor(parts){this.parts=parts,this.files=new OutputFiles(parts.directory)}get context(){
return this.parts.context}idle(){return this.inFlight.idle()}execute(params,log){return this.inFlight.run(()=>this.pass(
params,log))}async dump({name,format:keepAs,...params},log){const format=(0,dump_format.at)(keepAs),args={paging:!1,protocol:`\
file:${name}${dump_format.QA[format]}`,...format==="elf"?{}:{format}},{dumps}=await this.execute({...params,command:"dum\
p-guest-memory",arguments:args,keepAs},log),[stored2]=dumps;if(stored2===void 0)throw new TypeError("a memory dump witho\
ut a file");return stored2}async pass(params,log){const{machine,audit,context}=this.parts;if(!machine.running)throw await machine.
exitError();const layers=[...this.parts.layers,...params.layers],args=(0,memory_rules.l)(params.command,params.arguments,
context),decision=(0,judge.S)(layers,{execute:params.command,arguments:args},context),record=await(0,gate_decision.Q6)(audit,
subjectOf(params),decision,log),start=external_node_perf_hooks_.performance.now(),outcome=await(0,audit_log.u)(audit,record,
()=>this.send(params,args,decision));return{tier:decision.tier,durationMs:external_node_perf_hooks_.performance.now()-start,
...outcome}}async recordRefused(params,log){const tier=(0,table.xS)(params.command)?.tier??"unclassified",record=await this.
parts.audit.append(refusedEntry({...params,tier,reason:`refused by the caller: ${params.reason}`}));return(0,line.L)(record).
forEach(log),null}async send(params,args,decision){const{directory,context,machine}=this.parts,deadline=shared_deadline.
B.after(params.timeoutMs);if((0,table.cn)(params.command)){const{cursor}=machine.journal;return{cursor,result:await this.
parts.askAgent(params.command,args,deadline),dumps:[],screenshots:[]}}const filesIn=name=>decision.paths.filter(file=>file.
directory===name),[dumps,screenshots]=[filesIn("dumps"),filesIn("screenshots")],kept={...params,arguments:args,compression:params.
store.compression,keepAs:params.keepAs};return this.files.writing([...dumps,...screenshots],async()=>(dumps.length>0&&await(0,gate_dumps.
Mf)(directory.dumps,kept,context.memoryBytes),{...await this.ask(params.command,(0,confine.d)(args,decision.paths,directory.
dir),decision.tier,deadline),dumps:await Promise.all(dumps.map(file=>(0,gate_dumps._z)(this.files.pathOf(file),kept,context.
memoryBytes,deadline))),screenshots:await Promise.all(screenshots.map(file=>this.files.requireWritten(file)))}))}async ask(command,args,tier,deadline){
const{machine,mutex}=this.parts,send=async()=>{const{cursor}=machine.journal;return{cursor,result:await machine.execute(
command,args,deadline)}};return mutex.command(command,tier,send,deadline)}}function subjectOf({caller,command,arguments:args}){
return{caller,event:(0,table.cn)(command)?"qga":"qmp",command,arguments:args}}function refusedEntry(refused){const{command,
tier,reason}=refused,entry=(0,gate_decision.B6)(subjectOf(refused),{tier,decision:"block",reason});return(0,operations.O8)(
command)?{...entry,event:operations.gE[command]}:entry}}),49631:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
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
{a:()=>judgeSnapshot,b:()=>snapshotCommands});var _policy_judge_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(27817);
const ANY_JOB="maqet";function snapshotCommands(operation,disks){if(operation.action==="list")return[{execute:"query-nam\
ed-block-nodes",arguments:{flat:!0}}];const common={"job-id":ANY_JOB,tag:operation.name,devices:[...disks]},state={vmstate:disks[0]??
""},remove={execute:"snapshot-delete",arguments:common};switch(operation.action){case"create":return[{execute:"snapshot-\
save",arguments:{...common,...state}}];case"overwrite":return[{execute:"snapshot-save",arguments:{...common,...state}},remove];case"\
load":return[{execute:"snapshot-load",arguments:{...common,...state}}];case"delete":return[remove]}}function judgeSnapshot(layers,operation,disks,context){
const decisions=snapshotCommands(operation,disks).map(command=>(0,_policy_judge_js__WEBPACK_IMPORTED_MODULE_0__.S)(layers,
command,context));return decisions.find(one=>one.decision==="block")??decisions[0]}})};export{id,ids,modules};
