const id=5836,ids=[5836],modules={48469:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{fj:()=>noteFailure,nX:()=>writeLastMetrics,DH:()=>writeMetrics,KB:()=>writeResults});var promises_=__webpack_require__(
51455),redactor=__webpack_require__(69281),json=__webpack_require__(78451),audit_bytes=__webpack_require__(18196),record=__webpack_require__(
7114);const CHANNELS={qmp:"qmp","qmp-result":"qmp",qga:"qga","qga-result":"qga","guest-run":"guest","guest-copy":"guest",
snapshot:"snapshot"};async function tallyCommands(log){const tallies=new Map,handle=await(0,promises_.open)(log,"r");try{
for await(const{bytes,terminated}of(0,audit_bytes.uz)((0,audit_bytes.zO)(handle))){const record2=terminated?readRecord(bytes.
toString("utf8")):void 0;record2!==void 0&&add(tallies,record2)}}finally{await handle.close()}return[...tallies.values()]}
function readRecord(line){try{const value=(0,json.qF)(line);return(0,json.OW)(value)&&(0,record.hN)(value)===void 0?value:
void 0}catch{return}}function add(tallies,{event,command,tier,outcome,durationMs}){const channel=CHANNELS[event];if(channel===
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
76760),node_path__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
58382),_shared_process_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(16588),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
10371),_state_claim_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(4309),_state_find_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
94906),_state_record_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(10388),_supervisor_rpc_client_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
63285),_vm_errors_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(84154),_records_files_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
48469),_records_syslog_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(47610);const STOP_MS=6e4,GONE_MS=1e4,FLUSH_MS=5e3;
class UnrecordedEndError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.Po{constructor(why){super(`The VM was st\
opped, but its end is not all on record: ${why}`,{remedy:"Its processes are gone, and its logs are unchanged."})}}class ForcedStopError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
Po{constructor(vm,cause){super(`The VM ${vm} did not stop cleanly: ${cause.marked.message}`,{remedy:cause.marked.remedy,
status:cause.status,cause})}}async function stopVm(vm,request,env){const{directory}=vm,record=vm.record??await(0,_state_record_js__WEBPACK_IMPORTED_MODULE_5__.
aE)(directory).catch(ignoreIfConnected(vm)),name=record?.vm??node_path__WEBPACK_IMPORTED_MODULE_0___default().basename(directory.
dir),{reply,error,processes,patienceMs}=await askToStop(vm,record,request,env),left=processes===void 0?[]:await killSurvivors(
processes,patienceMs,env),unrecorded=reply===void 0||reply.unrecorded===null?void 0:new UnrecordedEndError(reply.unrecorded),
problem=error===void 0?unrecorded:new ForcedStopError(name,error);problem!==void 0&&processes!==void 0&&left.length===0&&
await(0,_state_claim_js__WEBPACK_IMPORTED_MODULE_3__.$f)(directory,processes.owner,reply?.end??{state:"failed",reason:(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_10__.
T)(problem.message),kept:!1});const unsent=await(0,_records_syslog_js__WEBPACK_IMPORTED_MODULE_9__.Ih)(directory,env.signal.
aborted),unwritten=request.metrics===!0?await(0,_records_files_js__WEBPACK_IMPORTED_MODULE_8__.nX)(directory,name):void 0;
if(left.length>0)throw unkillableError(name,left);return{reply,problem,notices:[unsent,unwritten].filter(notice=>notice!==
void 0)}}function ignoreIfConnected({client}){return error=>{if(client===void 0)throw error}}async function askToStop({directory,
client:open},record,{reason,quick=!1},{caller}){let processes=isOwn(record)?void 0:record,client=open;try{if(client===void 0&&
(record===void 0||!(0,_state_record_js__WEBPACK_IMPORTED_MODULE_5__.DG)(record)))return{processes,patienceMs:GONE_MS};client??=
await _supervisor_rpc_client_js__WEBPACK_IMPORTED_MODULE_6__.U.attach(directory);const{supervisor,qemu}=await client.status();
return processes={owner:supervisor,qemu},{reply:await client.stop({caller,reason,quick},STOP_MS),processes,patienceMs:GONE_MS}}catch(error){
return{error:(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.jI)(error),processes,patienceMs:error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
j3?0:GONE_MS}}finally{client?.close()}}function isOwn(record){const{pid,startTime}=(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_2__.
ls)(process.pid);return record?.owner.pid===pid&&record.owner.startTime===startTime}async function killSurvivors(processes,patienceMs,{
log}){const survivors=await(0,_state_find_js__WEBPACK_IMPORTED_MODULE_4__.Ly)(processes,patienceMs);for(const id2 of survivors)
(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_2__.a7)(id2,"SIGKILL");const left=survivors.length===0?[]:await(0,_state_find_js__WEBPACK_IMPORTED_MODULE_4__.
Ly)(processes,GONE_MS);for(const{pid}of survivors.filter(one=>!left.some(({pid:pid2})=>pid2===one.pid))){const name=pid===
processes.owner.pid?"the supervisor":"QEMU";log.warning(`The process ${pid} (${name}) of the VM was still running and wa\
s killed.`)}return left}function unkillableError(vm,left){const pids=left.map(({pid})=>pid).join(", ");return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
Po(`The VM ${vm} was stopped, but these of its processes survived SIGKILL: ${pids}.`,{remedy:"Check whether they wait fo\
r a disk or a device of the host (state D in `ps`)."})}async function keepVm(session,how,env){const{client}=session;try{
if(hasEnded(await client.status()))return;how.mark&&await client.keep(env.caller);const backlog=await client.flushAudit(
{timeoutMs:FLUSH_MS}),{auditHead:head,auditRecords:records}=await client.status();return client.close(),{audit:{head,records},
notice:backlog===null?void 0:(0,_records_syslog_js__WEBPACK_IMPORTED_MODULE_9__.U9)(backlog)}}catch(error){throw how.started&&
await stopUnkept(session,env),client.close(),error}}async function stopUnkept(session,env){const{problem,notices}=await stopVm(
session,{reason:"failed",quick:!0},env);for(const notice of[...notices,...problem===void 0?[]:[problem.message]])env.log.
warning(notice)}function hasEnded({state}){return state==="stopped"||state==="failed"}function unexpectedExitError(reason){
return new _vm_errors_js__WEBPACK_IMPORTED_MODULE_7__.M(`QEMU ended by itself: ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_10__.
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
for(let number=1;;number++){const file=numberedName(first,number);try{return{path:file,number,handle:await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
open)(file,"wx",384)}}catch(error){if((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.UQ)(error)!=="EEXIST")throw error}}}
async function newestNumbered(first){let newest;for(let number=1;await exists(numberedName(first,number));number++)newest=
numberedName(first,number);return newest}function freeName(first,names){const taken=new Set(names.map(name=>name.split("\
.")[0]));let number=1;for(;taken.has(numberedName(first,number));)number++;return numberedName(first,number)}async function exists(file){
return(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(file).then(()=>!0,()=>!1)}}),63285:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{U:()=>SupervisorClient,E:()=>SupervisorGoneError});var external_node_child_process_=__webpack_require__(
31421),external_node_fs_=__webpack_require__(73024),external_node_net_=__webpack_require__(77030),shared_deadline=__webpack_require__(
18013),errors=__webpack_require__(58382),schemas=__webpack_require__(92857);const logLineSchema=schemas.rej({level:schemas.
k5n(["info","warning","error"]),text:schemas.YjP()});var guest_streams=__webpack_require__(20026),methods=__webpack_require__(
91968),wire=__webpack_require__(22691);class SupervisorGoneError extends errors.Po{constructor(message,cause){super(message,
{remedy:"Read supervisor.log and the end of audit.jsonl in the VM directory.",status:"crashed",cause})}}const GRACE_MS=15e3,
CONNECT_MS=5e3,ABANDON_MS=8e3,CANCEL_MS=2e3,MAX_SOCKET_PATH=107,DerivedCalls=class{constructor(call){for(const name of Object.
keys(methods.J8))name!=="runInGuest"&&Object.assign(this,{[name]:(params={},limitMs)=>call(name,params,limitMs)})}};class SupervisorClient extends DerivedCalls{signal;ended;wire;gone;streams;onLog=()=>{};constructor(stream,signal,ended=Promise.
resolve()){super((name,params,limitMs)=>this.call(name,params,limitMs)),this.signal=signal,this.ended=ended;const{promise,
reject}=Promise.withResolvers();promise.catch(()=>{}),this.gone=promise,this.wire=new wire._2(stream,"client"),this.wire.
onClose(()=>reject(this.goneError())),this.wire.on(methods.$9,logLineSchema,line=>this.onLog(line)),this.streams=new guest_streams.
b(this.wire),this.wire.listen()}static launch(directory,entry,signal){const log=(0,external_node_fs_.openSync)(directory.
supervisorLog,"a",384);let child;try{child=(0,external_node_child_process_.spawn)(process.execPath,[entry,directory.dir],
{cwd:directory.dir,detached:!0,env:supervisorEnvironment(process.env),stdio:["ignore",log,log,"pipe"]})}finally{(0,external_node_fs_.
closeSync)(log)}const ended=new Promise(resolve=>child.once("exit",resolve).once("error",resolve));return child.unref(),
new SupervisorClient(child.stdio[3],signal,ended)}static async attach(directory,signal){const{path,release}=socketPath(directory),
socket=(0,external_node_net_.connect)(path);try{const connected=new Promise((resolve,reject)=>socket.once("connect",resolve).
once("error",reject));await shared_deadline.B.after(CONNECT_MS,signal).race(connected,"the supervisor to answer")}catch(error){
socket.destroy();const why=(0,errors.UQ)(error)??"no reply";throw new SupervisorGoneError(`The supervisor of the VM in ${directory.
dir} does not answer (${why}).`,error)}finally{release()}return new SupervisorClient(socket,signal)}runInGuest(params,streams){
return this.streams.open(streams,id2=>this.call("runInGuest",{...params,id:id2,hasInput:streams.input!==void 0}))}close(){
this.wire.close()}async abandon(){return this.close(),shared_deadline.B.after(ABANDON_MS).race(this.ended,"the superviso\
r to end").then(()=>!0,()=>!1)}async call(name,params,limitMs){const{limit,awaited,onCancel}=methods.J8[name],what=awaited(
params),cancel=new AbortController,reply=this.send(name,params,onCancel==="undo"?cancel.signal:void 0);reply.catch(()=>{});
const deadline=shared_deadline.B.after((limitMs??limit(params))+GRACE_MS,onCancel==="wait"?void 0:this.signal);try{return await deadline.
race(Promise.race([reply,this.gone]),what)}catch(error){throw onCancel!=="undo"||!(error instanceof errors.cc)||(cancel.
abort(),await shared_deadline.B.after(CANCEL_MS).race(reply,`the end of ${what}`).catch(()=>{})),error}}async send(name,params,signal){
try{return await this.wire.call(methods.J8,name,params,signal)}catch(error){throw error instanceof wire.rb?this.goneError(
error):error}}goneError(cause){const{closingReason}=this.wire;return new SupervisorGoneError(`The supervisor of the VM i\
s gone.${closingReason===void 0?"":` ${closingReason}`}`,cause)}}function socketPath(directory){if(Buffer.byteLength(directory.
socket)<=MAX_SOCKET_PATH)return{path:directory.socket,release:()=>{}};const fd=(0,external_node_fs_.openSync)(directory.
dir,"r");return{path:`/proc/self/fd/${fd}/rpc.sock`,release:()=>(0,external_node_fs_.closeSync)(fd)}}const AUTHORITIES=[
"NODE_EXTRA_CA_CERTS","SSL_CERT_FILE","SSL_CERT_DIR"];function supervisorEnvironment(env){const names=["PATH","HOME","LA\
NG","TMPDIR","XDG_RUNTIME_DIR","RUNNER_TRACKING_ID",...AUTHORITIES];return Object.fromEntries(names.flatMap(name=>env[name]===
void 0?[]:[[name,env[name]]]))}})};export{id,ids,modules};
