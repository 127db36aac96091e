const id=5836,ids=[5836],modules={71847:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{T:()=>readRecords,k:()=>recordedFiles});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),
_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(58382),_shared_json_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
78451),_bytes_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(18196),_record_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
7114);async function*readRecords(log){const handle=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(log,"r");
try{for await(const{bytes,terminated}of(0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__.uz)((0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__.
zO)(handle))){const record=terminated?parseRecord(bytes.toString("utf8")):void 0;record!==void 0&&(yield record)}}finally{
await handle.close()}}function parseRecord(line){try{const value=(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_4__.qF)(line);
return(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_4__.OW)(value)&&(0,_record_js__WEBPACK_IMPORTED_MODULE_2__.hN)(value)===
void 0?value:void 0}catch{return}}async function recordedFiles(log){const found=new Map;try{for await(const{event,outcome,
arguments:facts}of readRecords(log)){const files=event==="qmp-result"&&outcome==="ok"?facts?.files:void 0;for(const file of Array.
isArray(files)?files:[])isRecordedFile(file)&&found.set(file.path,file)}}catch(error){if((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
UQ)(error)!=="ENOENT")throw error}return found}function isRecordedFile(value){if(!(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_4__.
OW)(value))return!1;const{path,bytes,sha256}=value;return typeof path=="string"&&typeof bytes=="number"&&typeof sha256==
"string"}}),14247:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{a:()=>makeGone,w:()=>endProcessesOf});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__),_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(18013),_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
58382),_shared_process_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(16588),_shared_program_environment_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
52789),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(10371),_state_liveness_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
26136);const POLL_MS=20,TERM_MS=1e4,SILENT_TERM_MS=2e3,KILL_MS=1e4,CLOSE_MS=5e3;async function makeGone(known,{patienceMs,
asked},log){if(await untilGone(known,patienceMs),await terminate(known,asked==="not"?TERM_MS:SILENT_TERM_MS),await kill(
known.directory.dir,()=>living(known),log),await untilGone(known,CLOSE_MS),await(0,_state_liveness_js__WEBPACK_IMPORTED_MODULE_6__.
Fi)(known.directory,known.record))throw unseenError(known)}async function endProcessesOf(claimant,log){if(claimant==="")
return;await kill("a directory that is gone",async()=>(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_4__.U_)(_shared_program_environment_js__WEBPACK_IMPORTED_MODULE_5__.
j.claimant,claimant).map(id2=>({id:id2,name:nameOf(id2)})),log)}async function kill(dir,find,log){const killed=[],refused=[],
deadline=_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__.B2.after(KILL_MS);let left=await find();for(;left.length>refused.
length&&!deadline.expired;left=await find()){for(const one of left.filter(({id:id2})=>!hasOne([...killed,...refused],id2)))
(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_4__.a7)(one.id,"SIGKILL")?killed.push(one):refused.push(one);await(0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__.
yy)(POLL_MS)}for(const{id:id2,name}of killed.filter(({id:one})=>!hasOne(left,one)))log.warning(`The process ${id2.pid} (${name}\
) of the VM was still running and was killed.`);if(left.length>0)throw survivorsError(dir,left,refused)}class SurvivorsError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.
Po{}function survivorsError(dir,left,refused){const list=left.map(({id:id2,name})=>`${id2.pid} (${name})`).join(", ");return refused.
length>0?new SurvivorsError(`The VM in ${dir} still runs: this user may not end its processes ${list}.`,{remedy:"End the\
m as the user that started the VM, or as root."}):new SurvivorsError(`The VM in ${dir} still runs: these of its processe\
s survived SIGKILL: ${list}.`,{remedy:"Check whether they wait for a disk or a device of the host (state D in `ps`)."})}
function unseenError({directory}){return new SurvivorsError(`The VM in ${directory.dir} still runs: its supervisor liste\
ns, but its processes cannot be seen from here.`,{remedy:"They are in another PID namespace, such as a container. Run `m\
aqet down --force` there or on its host, or end the container."})}async function untilGone(known,ms){const deadline=_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__.
B2.after(ms);for(;!deadline.expired;){const left=await living(known);if(left.length===0&&!await(0,_state_liveness_js__WEBPACK_IMPORTED_MODULE_6__.
Fi)(known.directory,known.record))return;do await(0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__.yy)(POLL_MS);while(left.
some(({id:id2})=>(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_4__._n)(id2))&&!deadline.expired)}}async function terminate(known,ms){
const left=await living(known),owners=left.filter(({name})=>name===SUPERVISOR||name===CLAIMANT),asked=owners.length>0?owners:
left;for(const{id:id2}of asked)(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_4__.a7)(id2,"SIGTERM");asked.some(({id:id2})=>!isStopped(
id2))&&await untilGone(known,ms)}function isStopped({pid}){try{return/^State:\s+[Tt]/m.test((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
readFileSync)(`/proc/${pid}/status`,"latin1"))}catch{return!1}}const SUPERVISOR="the supervisor",CLAIMANT="the process t\
hat was starting the VM",QEMU="QEMU";async function living({directory,record,supervisor,qemu}){const found=[],add=(id2,name)=>{
id2==null||id2.pid===process.pid||!(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_4__.Fp)(id2)||(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_4__.
_n)(id2)&&!hasOne(found,id2)&&found.push({id:id2,name})};add(supervisor,SUPERVISOR),add(record?.owner,record?.accel===null?
CLAIMANT:SUPERVISOR),add(qemu,QEMU),add(record?.qemu,QEMU);for(const id2 of await(0,_state_liveness_js__WEBPACK_IMPORTED_MODULE_6__.
rD)(directory))add(id2,nameOf(id2));return found}function nameOf({pid}){try{const[program="",...args]=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
readFileSync)(`/proc/${pid}/cmdline`,"utf8").split("\0");return node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(
program).startsWith("qemu")?QEMU:args[0]!==void 0&&/supervisor/.test(args[0])?SUPERVISOR:(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__.
T)(node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(program),40)}catch{return"unknown"}}function hasOne(among,{
pid,startTime}){return among.some(({id:id2})=>id2.pid===pid&&id2.startTime===startTime)}}),48469:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{fj:()=>noteFailure,nX:()=>writeLastMetrics,DH:()=>writeMetrics,KB:()=>writeResults});
var promises_=__webpack_require__(51455),redactor=__webpack_require__(69281),read=__webpack_require__(71847);const CHANNELS={
qmp:"qmp","qmp-result":"qmp",qga:"qga","qga-result":"qga","guest-run":"guest","guest-copy":"guest",snapshot:"snapshot"};
async function tallyCommands(log){const tallies=new Map;for await(const record of(0,read.T)(log))add(tallies,record);return[
...tallies.values()]}function add(tallies,{event,command,tier,outcome,durationMs}){const channel=CHANNELS[event];if(channel===
void 0||command===null||tier===null)return;const name=tier==="unclassified"?"(unclassified)":command,key=`${channel} ${tier}\
 ${name}`,tally=tallies.get(key)??{channel,command:name,tier,allowed:0,blocked:0,failed:0,durationsMs:[]};tallies.set(key,
tally),outcome===null?tally.allowed+=1:outcome==="blocked"?tally.blocked+=1:(outcome==="failed"&&(tally.failed+=1),durationMs!==
null&&tally.durationsMs.push(durationMs))}const BOUNDS=[.001,.005,.025,.1,.5,2.5,10,60],OPEN_METRICS_END=`# EOF
`;function openMetrics({vm,commands,processes,toolchain}){const labelled=commands.map(figures=>{const{channel,command,tier}=figures;
return{figures,labels:{vm,channel,command,tier}}});return[family("maqet_commands","counter","Commands by the decision of\
 the policy, since the VM was started.",[...labelled.flatMap(({figures:{allowed,blocked},labels})=>[sample("maqet_comman\
ds_total",{...labels,decision:"allow"},allowed),sample("maqet_commands_total",{...labels,decision:"block"},blocked)])]),
family("maqet_commands_failed","counter","Commands that were allowed and failed, since the VM was started.",[...labelled.
map(({figures,labels})=>sample("maqet_commands_failed_total",labels,figures.failed))]),family("maqet_command_duration_se\
conds","histogram","How long commands took, from the audit log, in whole milliseconds.",[...labelled.flatMap(({figures,labels})=>histogram(
"maqet_command_duration_seconds",labels,figures.durationsMs))]),family("maqet_processes_started","counter","Processes th\
at the run started, by program.",[...processes.map(({program,started})=>sample("maqet_processes_started_total",{vm,program},
started))]),...toolchain===void 0?[]:toolchainFamilies(vm,toolchain)].flat().map(line=>`${line}
`).concat(OPEN_METRICS_END).join("")}function toolchainFamilies(vm,{hits,misses,lookups,spawns,lookupMs}){const counter=(name,help,value)=>family(
`maqet_toolchain_${name}`,"counter",help,[sample(`maqet_toolchain_${name}_total`,{vm},value)]),time="maqet_toolchain_loo\
kup_seconds";return[counter("cache_hits","Number of times that the path of QEMU was in the cache.",hits),counter("cache_\
misses","Number of times that the path of QEMU was not in the cache.",misses),counter("lookups","Scans of PATH for a pro\
gram.",lookups),counter("spawns","Processes that were started to find QEMU.",spawns),family(time,"gauge","How long it to\
ok to find QEMU.",[sample(time,{vm},lookupMs/1e3)])]}function family(name,type,help,samples){if(samples.length===0)return[];
const unit=name.endsWith("_seconds")?[`# UNIT ${name} seconds`]:[];return[`# TYPE ${name} ${type}`,...unit,`# HELP ${name}\
 ${help}`,...samples]}function histogram(name,labels,durationsMs){const seconds=durationsMs.map(ms=>ms/1e3),buckets=[...BOUNDS,
Number.POSITIVE_INFINITY].map(bound=>{const le=bound===Number.POSITIVE_INFINITY?"+Inf":String(bound);return sample(`${name}\
_bucket`,{...labels,le},seconds.filter(value=>value<=bound).length)}),sum=durationsMs.reduce((total,ms)=>total+ms,0)/1e3;
return[...buckets,sample(`${name}_count`,labels,seconds.length),sample(`${name}_sum`,labels,sum)]}function sample(name,labels,value){
const written=Object.entries(labels).map(([label,text])=>`${label}="${escaped(text)}"`);return`${name}{${written.join(",")}\
} ${value}`}function escaped(text){return text.replaceAll("\\","\\\\").replaceAll('"','\\"').replaceAll(`
`,"\\n")}var results=__webpack_require__(98940),errors=__webpack_require__(58382),untrusted_text=__webpack_require__(10371),
numbered_files=__webpack_require__(91095);async function writeResults(directory,run){await writeNumbered(directory.results,
(0,results.t)(run))}async function writeMetrics(directory,facts,toolchain){const found=toolchain===void 0?{}:{toolchain:{
...toolchain.counts,lookupMs:toolchain.lookupMs}},figures={...facts,commands:await tallyCommands(directory.audit),...found};
return await writeNumbered(directory.metrics,openMetrics(figures)),figures}async function writeLastMetrics(directory,vm){
try{if(!await(0,numbered_files.t2)(directory.audit))return;const figures=openMetrics({vm,commands:await tallyCommands(directory.
audit),processes:[]}),newest=await(0,numbered_files.Lc)(directory.metrics);newest!==void 0&&(await(0,promises_.readFile)(
newest,"utf8")).startsWith(figures.replace(OPEN_METRICS_END,""))||await writeNumbered(directory.metrics,figures);return}catch(error){
return`Could not write the metrics of the VM: ${(0,errors.kc)(error)}`}}async function writeNumbered(first,text){const{path,
handle}=await(0,numbered_files.hw)(first);try{await handle.writeFile(text).finally(()=>handle.close())}catch(error){throw await(0,promises_.
rm)(path,{force:!0}),error}}async function noteFailure(directory,error,secrets){await(0,promises_.appendFile)(directory.
failures,`${(0,untrusted_text.M)((0,redactor.l)(secrets).text(error.explain())).join(" ")}
`,{mode:384})}}),5836:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{WW:()=>unexpectedExitError,dH:()=>UnrecordedEndError,hY:()=>hasEnded,l_:()=>keepVm,u:()=>stopVm});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__),_shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
18013),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58382),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(
10371),_state_claim_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(4309),_state_liveness_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
26136),_state_record_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(10388),_supervisor_rpc_client_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
63285),_vm_errors_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(84154),_gone_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
14247),_records_files_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(48469),_records_syslog_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
47610);const STOP_MS=6e4,GONE_MS=1e4,ANSWER_MS=5e3,FLUSH_MS=5e3;class UnrecordedEndError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.
Po{constructor(why){super(`The VM was stopped, but its end is not all on record: ${why}`,{remedy:"Its processes are gone\
, and its logs are unchanged."})}}class ForcedStopError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.Po{constructor(vm,cause){
super(`The VM ${vm} did not stop cleanly: ${cause.marked.message}`,{remedy:cause.marked.remedy,status:cause.status,cause})}}
async function stopVm(vm,request,env){const{directory}=vm,record=await recordOf(vm),name=record?.vm??node_path__WEBPACK_IMPORTED_MODULE_0___default().
basename(directory.dir),asked=await askToStop(vm,record,request,env),{reply,error}=asked,stays=await(0,_gone_js__WEBPACK_IMPORTED_MODULE_8__.
a)({directory,record,...asked},asked,env.log).then(()=>{},_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.jI),unrecorded=reply===
void 0||reply.unrecorded===null?void 0:new UnrecordedEndError(reply.unrecorded),problem=error===void 0?unrecorded:new ForcedStopError(
name,error);problem!==void 0&&stays===void 0&&await(0,_state_claim_js__WEBPACK_IMPORTED_MODULE_3__.$f)(directory,record?.
claimant,reply?.end??{state:"failed",reason:(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_11__.T)(problem.message),
kept:!1});const unsent=await(0,_records_syslog_js__WEBPACK_IMPORTED_MODULE_10__.Ih)(directory,env.signal.aborted),unwritten=request.
metrics===!0?await(0,_records_files_js__WEBPACK_IMPORTED_MODULE_9__.nX)(directory,name):void 0;if(stays!==void 0)throw stays;
const told=reply?.notices??(await(0,_state_record_js__WEBPACK_IMPORTED_MODULE_5__.aE)(directory).catch(()=>{}))?.losses??
[];return{reply,problem,notices:[...told,unsent,unwritten].filter(notice=>notice!==void 0)}}async function recordOf({directory,
record,client,silent}){try{return record??await(0,_state_record_js__WEBPACK_IMPORTED_MODULE_5__.aE)(directory)}catch(error){
if(!(error instanceof _state_record_js__WEBPACK_IMPORTED_MODULE_5__.rd))throw error;if(client!==void 0||silent!==void 0||
await(0,_state_liveness_js__WEBPACK_IMPORTED_MODULE_4__.hm)(directory))return;throw error}}async function askToStop({directory,
client:open,silent},record,{reason,quick=!1,impatient=!1},{caller}){if(silent!==void 0)return{error:silent,patienceMs:0,
asked:silent instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.j3?"silent":"not"};const live=record===void 0?await(0,_state_liveness_js__WEBPACK_IMPORTED_MODULE_4__.
Fi)(directory,record):await(0,_state_liveness_js__WEBPACK_IMPORTED_MODULE_4__.DG)({directory,record});if(open===void 0&&
!live)return{patienceMs:0,asked:"not"};let client=open,processes={supervisor:open?.launched};try{client??=await _supervisor_rpc_client_js__WEBPACK_IMPORTED_MODULE_6__.
U.attach(directory);const{supervisor,qemu}=await _shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__.B2.after(impatient?ANSWER_MS:
Number.POSITIVE_INFINITY).race(client.status(),"the status of the VM");return processes={supervisor,qemu},{reply:await client.
stop({caller,reason,quick},STOP_MS),...processes,patienceMs:GONE_MS,asked:"yes"}}catch(error){return{error:(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.
jI)(error),...processes,patienceMs:0,asked:error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.j3?"silent":"\
not"}}finally{client?.close()}}async function keepVm(session,how,env){const{client}=session;try{if(hasEnded(await client.
status()))return;how.mark&&await client.keep(env.caller);const backlog=await client.flushAudit({timeoutMs:FLUSH_MS}),{auditHead:head,
auditRecords:records}=await client.status();return client.close(),{audit:{head,records},notice:backlog===null?void 0:(0,_records_syslog_js__WEBPACK_IMPORTED_MODULE_10__.
U9)(backlog)}}catch(error){throw how.started&&await stopUnkept(session,env),client.close(),error}}async function stopUnkept(session,env){
const{problem,notices}=await stopVm(session,{reason:"failed",quick:!0},env);for(const notice of[...notices,...problem===
void 0?[]:[problem.message]])env.log.warning(notice)}function hasEnded({state}){return state==="stopped"||state==="faile\
d"}function unexpectedExitError(reason){return new _vm_errors_js__WEBPACK_IMPORTED_MODULE_7__.Mp(`QEMU ended by itself: ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_11__.
T)(reason)}.`,{remedy:"Read qemu.log and the last lines of the serial log."})}}),98940:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{K:()=>renderResultsOutput,t:()=>renderResultsFile});var _shared_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
78451);const MAX_OUTPUT=256*1024;function renderResultsFile(run){return`${json(publishedResults(run))}
`}function renderResultsOutput(run){const entries=publishedResults(run),whole=json(entries);if(whole.length<=MAX_OUTPUT)
return whole;const share=MAX_OUTPUT/Math.max(1,entries.length)/2,kept=[];let length=2;for(const entry of entries.toReversed()){
const isLarge=entry.step!=="metrics"&&json(entry.result??null).length>share,text=json(isLarge?{...entry,result:"too larg\
e: see results.json"}:entry);if(length+=text.length+1,length>MAX_OUTPUT)break;kept.unshift(text)}return`[${kept.join(",")}\
]`}function publishedResults({results,figures}){if(figures===void 0)return[...results];const{processes,toolchain}=figures;
return[...results,{step:"metrics",outcome:"ok",result:{commands:figures.commands.map(commandMetrics),processes,toolchain}}]}
function commandMetrics({durationsMs,...counts}){if(durationsMs.length===0)return counts;const sum=durationsMs.reduce((total,ms)=>total+
ms,0);return{...counts,meanMs:Math.round(sum/durationsMs.length),longestMs:durationsMs.reduce((most,ms)=>Math.max(most,ms))}}
function json(value){return(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_0__.sd)(value)}}),91095:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{IL:()=>freeName,Lc:()=>newestNumbered,Po:()=>numberIn,Ys:()=>numberedName,hw:()=>createNumbered,
t2:()=>exists});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58382);function numberedName(first,number){
if(number===1)return first;const extension=node_path__WEBPACK_IMPORTED_MODULE_1___default().extname(first);return`${first.
slice(0,first.length-extension.length)}-${number}${extension}`}function numberIn(name,first){if(name===first)return 1;const number=Number(
/-(\d+)(?:\.[^.]*)?$/.exec(name)?.[1]);return number>1&&numberedName(first,number)===name?number:void 0}async function createNumbered(first){
for(let number=await newestNumber(first)+1;;number++){const file=numberedName(first,number);try{return{path:file,number,
handle:await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file,"wx",384)}}catch(error){if((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.
UQ)(error)!=="EEXIST")throw error}}}async function newestNumbered(first){const newest=await newestNumber(first);return newest===
0?void 0:numberedName(first,newest)}async function newestNumber(first){const names=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
readdir)(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(first)).catch(error=>{if((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.
UQ)(error)==="ENOENT")return[];throw error});return Math.max(0,...names.map(name=>numberIn(name,node_path__WEBPACK_IMPORTED_MODULE_1___default().
basename(first))??0).filter(Number.isSafeInteger))}function freeName(first,names){const taken=new Set(names.map(name=>name.
split(".")[0]));let number=1;for(;taken.has(numberedName(first,number));)number++;return numberedName(first,number)}async function exists(file){
return(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(file).then(()=>!0,()=>!1)}}),63285:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{U:()=>SupervisorClient,E:()=>SupervisorGoneError});var external_node_child_process_=__webpack_require__(
31421),external_node_fs_=__webpack_require__(73024),external_node_net_=__webpack_require__(77030),shared_deadline=__webpack_require__(
18013),errors=__webpack_require__(58382),schemas=__webpack_require__(92857);const logLineSchema=schemas.rej({level:schemas.
k5n(["info","warning","error"]),text:schemas.YjP()});var shared_process=__webpack_require__(16588),program_environment=__webpack_require__(
52789),shared_socket=__webpack_require__(59528),guest_streams=__webpack_require__(20026),methods=__webpack_require__(72159),
proof=__webpack_require__(8496),wire=__webpack_require__(22691);class SupervisorGoneError extends errors.Po{constructor(message,cause){
super(message,{remedy:"Read supervisor.log and the end of audit.jsonl in the VM directory.",status:"crashed",cause})}}class SupervisorSilentError extends errors.
j3{constructor(what,ms){super(what,ms,"Its supervisor does not answer: it may be stopped, or wait for a disk. `maqet dow\
n --force` ends the VM in any case.")}}const GRACE_MS=15e3,CONNECT_MS=5e3,ABANDON_MS=8e3,CANCEL_MS=2e3,DerivedCalls=class{constructor(call){
for(const name of Object.keys(methods.J))name!=="runInGuest"&&Object.assign(this,{[name]:(params={},limitMs)=>call(name,
params,limitMs)})}};class SupervisorClient extends DerivedCalls{signal;ended;launched;wire;gone;streams;onLog=()=>{};constructor(stream,signal,ended=Promise.
resolve(),launched){super((name,params,limitMs)=>this.call(name,params,limitMs)),this.signal=signal,this.ended=ended,this.
launched=launched;const{promise,reject}=Promise.withResolvers();(0,shared_deadline.QS)(promise),this.gone=promise,this.wire=
new wire._2(stream,"client"),this.wire.onClose(()=>reject(this.goneError())),this.wire.on(methods.$,logLineSchema,line=>this.
onLog(line)),this.streams=new guest_streams.b(this.wire),this.wire.listen()}static launch(directory,entry,signal,claimant=""){
const{dev,ino}=(0,external_node_fs_.statSync)(directory.dir,{bigint:!0}),marks={[program_environment.j.claimant]:claimant,
[program_environment.j.directory]:`${dev}:${ino}`},log=(0,external_node_fs_.openSync)(directory.supervisorLog,"a",384);let child;
try{child=(0,external_node_child_process_.spawn)(process.execPath,[entry,directory.dir],{cwd:directory.dir,detached:!0,env:{
...supervisorEnvironment(process.env),...marks},stdio:["ignore",log,log,"pipe"]})}finally{(0,external_node_fs_.closeSync)(
log)}const ended=new Promise(resolve=>child.once("exit",resolve).once("error",resolve));return child.unref(),new SupervisorClient(
child.stdio[3],signal,ended,child.pid===void 0?void 0:(0,shared_process.ls)(child.pid))}static async attach(directory,signal){
const deadline=shared_deadline.B2.after(CONNECT_MS,signal),token=await(0,proof.AI)(directory).catch(error=>{throw(0,errors.
UQ)(error)===void 0?error:unansweredError(directory,error)}),client=new SupervisorClient(await connected(directory,deadline),
signal);try{return await deadline.race(Promise.race([(0,proof.wC)(client.wire,token),client.gone]),"the supervisor to an\
swer"),client}catch(error){throw client.close(),error instanceof errors.j3||error instanceof wire.rb?unansweredError(directory,
error):error}}runInGuest(params,streams){return this.streams.open(streams,id2=>this.call("runInGuest",{...params,id:id2,
hasInput:streams.input!==void 0}))}close(){this.wire.close()}async abandon(){return this.close(),shared_deadline.B2.after(
ABANDON_MS).race(this.ended,"the supervisor to end").then(()=>!0,()=>!1)}async call(name,params,limitMs){const{limit,awaited,
onCancel}=methods.J[name],what=awaited(params),cancel=new AbortController,reply=this.send(name,params,onCancel==="undo"?
cancel.signal:void 0);(0,shared_deadline.QS)(reply);const workMs=limitMs??limit(params),deadline=shared_deadline.B2.after(
workMs+GRACE_MS,onCancel==="wait"?void 0:this.signal);try{return await deadline.race(Promise.race([reply,this.gone]),what)}catch(error){
throw workMs===0&&error instanceof errors.j3&&deadline.expired?new SupervisorSilentError(what,deadline.ms):(onCancel!=="\
undo"||!(error instanceof errors.cc)||(cancel.abort(),await shared_deadline.B2.after(CANCEL_MS).settled(reply,`the end o\
f ${what}`)),error)}}async send(name,params,signal){try{return await this.wire.call(methods.J,name,params,signal)}catch(error){
throw error instanceof wire.rb?this.goneError(error):error}}goneError(cause){const{closingReason}=this.wire;return new SupervisorGoneError(
`The supervisor of the VM is gone.${closingReason===void 0?"":` ${closingReason}`}`,cause)}}async function connected(directory,deadline){
const{path,release}=(0,shared_socket.X)(directory.socket),socket=(0,external_node_net_.connect)(path);try{const opened=new Promise(
(resolve,reject)=>socket.once("connect",resolve).once("error",reject));return await deadline.race(opened,"the supervisor\
 to answer"),socket}catch(error){throw socket.destroy(),unansweredError(directory,error)}finally{release()}}function unansweredError({
dir},error){return new SupervisorGoneError(`The supervisor of the VM in ${dir} does not answer (${(0,errors.UQ)(error)??
"no reply"}).`,error)}const AUTHORITIES=["NODE_EXTRA_CA_CERTS","SSL_CERT_FILE","SSL_CERT_DIR"];function supervisorEnvironment(env){
const names=["PATH","HOME","LANG","TMPDIR","XDG_RUNTIME_DIR","RUNNER_TRACKING_ID",...AUTHORITIES];return Object.fromEntries(
names.flatMap(name=>env[name]===void 0?[]:[[name,env[name]]]))}})};export{id,ids,modules};
