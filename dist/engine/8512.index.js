const id=8512,ids=[8512],modules={59061:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{I$:()=>dueEvidence,_2:()=>evidenceDeadline,td:()=>takeEvidence});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),
_shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(18013),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
58382),_shared_version_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(9189),_state_numbered_files_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
91095),_toolchain_arch_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(73807),_vm_platforms_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
31037);const SCREENSHOT_MS=15e3,RESERVE_MS=9e4;function evidenceDeadline(run){return _shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__.
B2.after(run.remainingMs+RESERVE_MS,run.signal)}function dueEvidence({dump,screenshot},{failed,panicked}){const due=when=>when===
"always"||when==="on-failure"&&failed||when==="on-panic"&&panicked;return{dump:due(dump),screenshot:due(screenshot)}}async function takeEvidence(session,inputs,due,deadline,phases,env){
const evidence={};if(due.screenshot&&hasScreen(session,env))try{evidence.screenshot=await phases("screenshot",()=>takeScreenshot(
session,env))}catch(error){env.log.warning(`No screenshot: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.kc)(error,
env.wording)}`)}if(due.dump)try{evidence.dump=await phases("dump",()=>takeDump(session,inputs,deadline,env))}catch(error){
evidence.error=error}return evidence}function hasScreen({context},env){const arch=_toolchain_arch_js__WEBPACK_IMPORTED_MODULE_4__.
Pr.find(one=>one===context.arch);return arch===void 0||(0,_vm_platforms_js__WEBPACK_IMPORTED_MODULE_5__.rS)(arch)?!0:(env.
log.info(`No screenshot: the machine of a ${arch} guest has no screen.`),!1)}async function takeDump({client,directory,layers},inputs,deadline,env){
return client.dump({name:(0,_state_numbered_files_js__WEBPACK_IMPORTED_MODULE_3__.IL)("memory",await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
readdir)(directory.dumps)),format:inputs.dumpFormat,store:{compression:inputs.dumpCompress},layers,caller:env.caller,timeoutMs:deadline.
remainingMs})}async function takeScreenshot({client,directory,layers,qemuVersion},env){const format=(0,_shared_version_js__WEBPACK_IMPORTED_MODULE_6__.
Y)(qemuVersion,[7,1])?"ppm":"png",filename=`${(0,_state_numbered_files_js__WEBPACK_IMPORTED_MODULE_3__.IL)("screen",await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
readdir)(directory.screenshots))}.${format}`,{screenshots}=await client.execute({command:"screendump",arguments:format===
"png"?{filename,format}:{filename},layers,caller:env.caller,timeoutMs:SCREENSHOT_MS,store:{compression:"none"}});return screenshots[0]??
""}}),17774:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{P:()=>findChannel,Y:()=>RemoteChannel});var _guest_channel_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(83435);class RemoteChannel{name;operation;session;env;auditScript;constructor(name,operation,session,env,auditScript=!1){
this.name=name,this.operation=operation,this.session=session,this.env=env,this.auditScript=auditScript}async waitReady(deadline){
const condition={kind:"channel",channel:this.name},{client,layers}=this.session,{operation}=this;await client.waitReady(
{condition,timeoutMs:deadline.remainingMs,operation,layers,caller:this.env.caller})}run({input,...command},output,deadline){
const{client,layers}=this.session,{operation,name:channel,auditScript}=this,{caller}=this.env,request={operation,channel,
command,auditScript,layers,caller,timeoutMs:deadline.remainingMs};return client.runInGuest(request,{output,input})}async close(){}}
async function findChannel({client,layers},{runWith,bootTimeoutMs},operation,deadline,{caller}){const condition={kind:"c\
hannel",channel:runWith},{evidence}=await client.waitReady({condition,timeoutMs:deadline.atMost(bootTimeoutMs).ms,operation,
layers,caller}),channel=_guest_channel_js__WEBPACK_IMPORTED_MODULE_0__.bW.find(name=>name===evidence);if(channel===void 0)
throw new TypeError(`unknown guest channel: ${JSON.stringify(evidence)}`);return channel}}),92200:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>runInGuest,M:()=>GuestScriptError});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598),node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__),
node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(643),node_perf_hooks__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58382),
_shared_units_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(64886),_shared_wording_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
8273),_channel_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(17774);class GuestScriptError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.
Po{constructor({exitCode,signal},script){const missing=(exitCode===126||exitCode===127)&&/^\S*[/.]\S*$/.test(script.trim()),
path=`${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_4__.hF)("run")} is the text of a script, which runs in the guest,\
 not a path on this machine: copy the file with ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_4__.hF)("copy-in")}, or\
 use \`maqet run VM --script FILE\`.`;super(`The script in the guest ended with exit code ${exitCode}${signal===void 0?"":
` (${signal})`}.`,{remedy:missing?path:"Read its output in the log or in run.log."})}}async function runInGuest(session,channel,{
run:script="",env:variables,workingDirectory,runTimeoutMs,auditScript},{output,input},deadline,env){const remote=new _channel_js__WEBPACK_IMPORTED_MODULE_5__.
Y(channel,"guest-run",session,env,auditScript);let inputEnds=input===void 0;const command={script,env:variables,...workingDirectory===
void 0?{}:{workingDirectory},...input===void 0?{}:{input:noticingEnd(input,()=>{inputEnds=!0})}},start=node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__.
performance.now(),limit=deadline.atMost(runTimeoutMs),exit=await remote.run(command,output,limit).catch(error=>{throw error instanceof
_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.Po&&error.status==="timed-out"&&limit.expired?inputEnds||channel==="ssh"?
overtimeError(limit):endlessInputError(limit,channel):error}),durationMs=Math.round(node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__.
performance.now()-start);return{...exit,channel,durationMs,scriptSha256:(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(
"sha256").update(script).digest("hex")}}function noticingEnd(bytes,onEnd){return{[Symbol.asyncIterator]:()=>{const pieces=bytes[Symbol.
asyncIterator]();return{next:async()=>{const piece=await pieces.next();return piece.done===!0&&onEnd(),piece},return:async()=>await pieces.
return?.()??{done:!0,value:void 0}}}}}function endlessInputError({ms},channel){return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.
Po(`The standard input of the script did not end within ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_3__.a3)(ms)}, so \
the script was not started.`,{remedy:`Close the input, or use ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_4__.hF)("\
run-with","ssh")}: the channel \`${channel}\` reads all of it before the script starts.`,status:"timed-out"})}function overtimeError({
ms}){return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.Po(`The script in the guest did not end within ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_3__.
a3)(ms)} and was killed.`,{remedy:`Raise ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_4__.hF)("run-timeout")} (and ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_4__.
hF)("timeout")}), or end the script earlier.`,status:"timed-out"})}}),88512:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{runVm:()=>runVm});var verify=__webpack_require__(42622),findings=__webpack_require__(
81560),errors=__webpack_require__(58382);class Timeline{now;ended=[];origin;constructor(now=()=>performance.now()){this.
now=now,this.origin=now()}async phase(name,work){const startMs=this.elapsedMs,timed=()=>({name,startMs,durationMs:this.elapsedMs-
startMs});try{const result=await work();return this.ended.push({...timed(),outcome:"ok"}),result}catch(error){throw this.
ended.push({...timed(),outcome:"failed",detail:(0,errors.kc)(error)}),error}}skip(name,detail){this.ended.push({name,startMs:this.
elapsedMs,durationMs:0,outcome:"skipped",detail})}get phases(){return this.ended.toSorted((a,b)=>a.startMs-b.startMs)}get elapsedMs(){
return this.now()-this.origin}}var deadline=__webpack_require__(18013),shared_wording=__webpack_require__(8273),claim=__webpack_require__(
4309),numbered_files=__webpack_require__(91095),value_marks=__webpack_require__(36299),attach=__webpack_require__(15637),
engine_evidence=__webpack_require__(59061),needs=__webpack_require__(64825),guest_channel=__webpack_require__(17774),external_node_path_=__webpack_require__(
76760),external_node_path_default=__webpack_require__.n(external_node_path_),units=__webpack_require__(64886);const LOG_CAP=64*
2**20,CUT=`
[maqet: the log of this run is full: the rest of the output is not in it]
`;async function withRunLog(file,show,log,work){const{handle}=await(0,numbered_files.hw)(file);let room=LOG_CAP;const keep=async chunk=>{
if(room<0)return;const kept=chunk.subarray(0,room);room-=chunk.length,await handle.write(room>=0?kept:Buffer.concat([kept,
Buffer.from(CUT)]))};try{return await work(async(stream,chunk)=>{await Promise.all([keep(chunk),show(stream,chunk)])})}finally{
await handle.close(),room<0&&log.warning(`${external_node_path_default().basename(file)} is truncated at its limit of ${(0,units.
z3)(LOG_CAP)}.`)}}var run=__webpack_require__(92200);class GuestSteps{inputs;session;phase;deadline;env;outcome;channel;constructor(inputs,session,phase,deadline2,env){
this.inputs=inputs,this.session=session,this.phase=phase,this.deadline=deadline2,this.env=env}async begin(){const{inputs,
session,deadline:deadline2,env}=this,channel=await this.phase("channel",()=>(0,guest_channel.P)(session,inputs,(0,needs.
wq)(inputs)??"guest-run",deadline2,env));if(this.channel=channel,inputs.copyIn.length>0&&await this.copy("copy-in",async()=>{
const{copyIntoGuest}=await Promise.all([__webpack_require__.e(6118),__webpack_require__.e(3178),__webpack_require__.e(7952)]).
then(__webpack_require__.bind(__webpack_require__,57952));return copyIntoGuest(inputs.copyIn,{session,channel,env,deadline:deadline2})}),
inputs.run!==void 0&&(this.outcome=await this.phase("run",()=>env.showGuest(show=>withRunLog(session.directory.runLog,show,
env.log,output=>(0,run.$)(session,channel,inputs,{output},deadline2,env)))),this.outcome.exitCode!==0))throw new run.M(this.
outcome,inputs.run)}async finish(){const{inputs,session,channel,deadline:deadline2,env}=this;inputs.copyOut.length===0||
channel===void 0||await this.copy("copy-out",async()=>{const{copyOutOfGuest}=await Promise.all([__webpack_require__.e(6118),
__webpack_require__.e(3178),__webpack_require__.e(7952)]).then(__webpack_require__.bind(__webpack_require__,57952));return copyOutOfGuest(
inputs.copyOut,{session,channel,env,deadline:deadline2})})}async copy(name,work){const{notices}=await this.phase(name,work);
for(const notice of notices)this.env.log.warning(`${name}: ${notice}`)}}var preflight_layers=__webpack_require__(4754),files=__webpack_require__(
48469),external_node_diagnostics_channel_=__webpack_require__(53053);const CHANNEL="child_process";class ProcessCounts{byProgram=new Map;constructor(){
(0,external_node_diagnostics_channel_.subscribe)(CHANNEL,this.onProcess)}get list(){return[...this.byProgram].map(([program,
started])=>({program,started})).sort((a,b)=>a.program<b.program?-1:1)}end(){(0,external_node_diagnostics_channel_.unsubscribe)(
CHANNEL,this.onProcess)}onProcess=message=>{const{process}=message;queueMicrotask(()=>{if(process.pid===void 0)return;const program=programOf(
process);this.byProgram.set(program,(this.byProgram.get(program)??0)+1)})}}function programOf({spawnfile,spawnargs}){const name=external_node_path_default().
basename(spawnfile);if(name!=="timeout")return name;const duration=spawnargs.findIndex((arg,index)=>index>0&&!arg.startsWith(
"-")&&spawnargs[index-1]!=="-k");return external_node_path_default().basename(spawnargs[duration+1]??spawnfile)}var violations=__webpack_require__(
63668);function endOf(error,wording){if(error===void 0)return{status:"passed",cancelled:!1};const{name,status}=error;return{
status,cancelled:error instanceof errors.cc,error:{name,...error.inWords(wording)}}}const TIERS=["safe","memory-dump","p\
rivileged","dangerous","unclassified"];function commandsByTier({results,error,evidence}){const refused=error instanceof violations.
p?error.violations:[],implied=[...evidence.dump?["memory-dump"]:[],...evidence.screenshot===void 0?[]:["safe"]],counts=TIERS.
map(tier=>{const steps=results.filter(step=>step.tier===tier),having=outcome=>steps.filter(step=>step.outcome===outcome).
length,allowed=steps.length-having("blocked")+implied.filter(one=>one===tier).length,blocked=having("blocked")+refused.filter(
violation=>violation.tier===tier).length;return[tier,{allowed,blocked,failed:having("failed")}]});return Object.fromEntries(
counts.filter(([,{allowed,blocked}])=>allowed+blocked>0))}function hiddenMemoryNotices(dumps){return dumps.filter(({hiddenBytes})=>hiddenBytes>
0).map(({name,hiddenBytes})=>`${(0,units.z3)(hiddenBytes)} of RAM that only system management mode can read are zeros in\
 ${name}.`)}var syslog=__webpack_require__(47610);const MOST=200;class Warnings{log;texts=new Set;more=0;constructor(log,wording){
this.log={debug:message=>log.debug(message),info:message=>log.info(message),notice:message=>log.notice(message),warning:message=>{
this.add((0,shared_wording.MH)(message,wording))&&log.warning(message)},error:message=>log.error(message)}}get list(){return this.
more===0?[...this.texts]:[...this.texts,`${this.more} more warnings are in the log.`]}add(text){return this.texts.has(text)?
!1:(this.texts.size<MOST?this.texts.add(text):this.more+=1,!0)}}var script=__webpack_require__(17469),stop=__webpack_require__(
5836);function nothingAwaited({kind}){return`This run ${kind==="running"?"only waits until the CPUs run":"only waits for\
 the first sign of a boot"}: that it passes says nothing about the guest. Set ${(0,shared_wording.hF)("wait-for")} to wh\
at the guest should reach.`}async function runVm(inputs,env){return new Run(inputs,env).run()}class Run{inputs;timeline=new Timeline;deadline;results=[];warnings;env;error;layers=[];directory;session;guest;attached=!1;toolchain;bootMs;evidence={};tail={
serial:[],qemu:[]};kept=!1;unresponsive=!1;processes=new ProcessCounts;figures;audit;constructor(inputs,env){this.inputs=
inputs,this.deadline=deadline.B2.after(inputs.timeoutMs,env.signal),this.warnings=new Warnings(env.log,env.wording),this.
env={...env,log:this.warnings.log,supervisorLog:env.log}}async run(){return await this.guarded(async()=>{await this.readPolicy(),
await this.bringUp(),await this.runSnapshots(),await this.runInGuest(),await this.runScript()}),await this.guarded(()=>this.
copyOut()),await this.guarded(()=>this.takeEvidence()),await this.guarded(()=>this.keepOrStop()),await this.guarded(()=>this.
checkAudit()),await this.guarded(()=>this.flushAudit()),await this.guarded(()=>this.writeResults()),await this.guarded(()=>this.
noteFailure()),this.result()}async guarded(work){try{await work()}catch(error){this.error===void 0?this.error=(0,errors.
jI)((0,findings.m1)(error,this.inputs.origins)):this.env.log.warning(`After that: ${(0,errors.kc)(error,this.env.wording)}`)}}phase=(name,work)=>(this.
env.onPhase(name),this.timeline.phase(name,work));async readPolicy(){this.layers=await this.phase("policy",()=>(0,preflight_layers.
LP)(this.inputs,this.env.administrator))}async bringUp(){try{await this.startOrAttach()}catch(error){if(this.session===void 0||
this.attached||this.inputs.accel!=="auto")throw error;const{fallBackToTcg,isStuck}=await Promise.all([__webpack_require__.
e(1037),__webpack_require__.e(1862),__webpack_require__.e(3007)]).then(__webpack_require__.bind(__webpack_require__,93007));
if(!isStuck(error))throw error;const accelerator=await this.phase("fall-back",()=>fallBackToTcg(this.live,error,this.env));
this.session=void 0,await this.startOrAttach(accelerator)}}async startOrAttach(accelerator){const{inputs,env,layers,deadline:deadline2}=this,
claim2=await this.claim();if(this.attached=claim2.kind!=="claimed",claim2.record.job===env.job&&(this.directory=claim2.directory),
claim2.kind==="lost")throw(0,attach.iO)(claim2.record);if(claim2.kind==="running")this.session=await this.phase("attach",
()=>(0,attach.se)(inputs,claim2,layers,env));else{const onToolchain=toolchain=>{this.toolchain=toolchain},{startVm}=await Promise.
all([__webpack_require__.e(1037),__webpack_require__.e(1862),__webpack_require__.e(3007)]).then(__webpack_require__.bind(
__webpack_require__,93007));this.session=await startVm({...claim2,inputs,layers,deadline:deadline2,onToolchain,accelerator},
this.phase,env)}await this.waitReady()}async claim(){const{inputs,env}=this;if((0,needs.WT)(inputs)){const config={...(0,attach.
M9)(inputs.texts,env.secrets,await(0,value_marks.a)(env.root)),...(0,needs.aO)(inputs)?{"self-test":"true"}:{}};return(0,claim.
cB)(env.root,inputs.vm,{job:env.job,claimant:env.claimant,config})}const found=await(0,claim.mX)(env.root,inputs.vm,env.
job);if(found===void 0)throw(0,attach.kF)(inputs,this.layers);return found}async waitReady(){const condition=this.attached?
this.inputs.waitFor:(0,needs.__)(this.inputs);condition!==void 0&&(!this.attached&&(0,needs.Lj)(this.inputs)&&this.env.log.
warning(nothingAwaited(condition)),await this.phase("ready",async()=>{const timeoutMs=this.deadline.atMost(this.inputs.bootTimeoutMs).
ms;this.unresponsive=!0;const{client,layers}=this.live,operation=this.inputs.waitFor===void 0?(0,needs.wq)(this.inputs):
void 0,request={condition,timeoutMs,layers,caller:this.env.caller};this.bootMs=(await client.waitReady(operation===void 0?
request:{...request,operation})).bootMs,this.unresponsive=!1}))}async runSnapshots(){await(0,script.lZ)(this.inputs.snapshot,
this.scriptContext,this.results,this.phase,this.env)}async runInGuest(){(0,needs.D6)(this.inputs)&&(this.guest=new GuestSteps(
this.inputs,this.live,this.phase,this.deadline,this.env),await this.guest.begin())}async runScript(){const{inputs,live,results}=this;
inputs.script.length!==0&&await this.phase("qmp",async()=>{const since=inputs.snapshot.length>0?(await live.client.status()).
cursor:live.cursor;await(0,script.j3)(inputs.script,{...this.scriptContext,since},results)})}get scriptContext(){const{client,
layers,cursor:since}=this.live;return{client,layers,env:this.env,store:{compression:this.inputs.dumpCompress},since,deadline:this.
deadline}}async copyOut(){this.env.signal.aborted||await this.guest?.finish()}async takeEvidence(){const{inputs,env,session}=this;
if(session===void 0)return;this.tail=await session.client.tail();const status=await session.client.status();this.unresponsive||=
status.panicked;for(const loss of status.losses)env.log.warning(loss);if(status.state==="failed"&&this.error===void 0)throw(0,stop.
WW)(status.reason);if(env.signal.aborted)return;const due=(0,engine_evidence.I$)(inputs,{failed:this.error!==void 0,panicked:status.
panicked});if((0,stop.hY)(status)){due.dump&&env.log.warning("There is no memory dump: the VM had ended."),due.screenshot&&
env.log.warning("There is no screenshot: the VM had ended.");return}const{error,...evidence}=await(0,engine_evidence.td)(
session,inputs,due,(0,engine_evidence._2)(this.deadline),this.phase,env);if(this.evidence=evidence,error!==void 0)throw error}async keepOrStop(){
this.session!==void 0&&(!this.stays||!await this.keep())&&await this.phase("stop",()=>this.stop())}get stays(){const{inputs,
env,attached}=this;return attached?inputs.keep!==!1:env.signal.aborted?!1:inputs.keep??(env.keepsPassed===!0&&this.error===
void 0)}async keep(){const{inputs,env,attached}=this,kept=await(0,stop.l_)(this.live,{mark:!attached||inputs.keep===!0,started:!attached},
env);return kept===void 0?!1:(this.kept=!0,kept.notice!==void 0&&env.log.warning(kept.notice),this.audit={...kept.audit,
ok:!1},!0)}async stop(){const cancelled=this.env.signal.aborted,reason=cancelled?"cancelled":this.error===void 0?"done":
"failed",{reply,problem,notices}=await(0,stop.u)(this.live,{reason,quick:cancelled||this.unresponsive},this.env);for(const notice of notices)
this.warnings.list.includes(notice)||this.env.log.warning(notice);if(problem!==void 0)throw problem;reply!==void 0&&(this.
audit={head:reply.auditHead,records:reply.auditRecords,ok:!1})}async checkAudit(){if(this.processes.end(),this.directory===
void 0||!await(0,numbered_files.t2)(this.directory.audit))return;const verdict=await(0,verify.H5)(this.directory.audit,this.
kept?void 0:this.audit?.head),{head,records}=verdict.ok?verdict:{head:this.audit?.head??"",records:this.audit?.records??
0};if(this.audit={head,records,ok:verdict.ok},this.figures=await(0,files.DH)(this.directory,{vm:this.inputs.vm,processes:this.
processes.list},this.toolchain),!verdict.ok)throw(0,verify.Oo)(verdict)}async flushAudit(){if(this.directory===void 0||this.
session!==void 0)return;const notice=await(0,syslog.Ih)(this.directory,this.env.signal.aborted);notice!==void 0&&this.env.
log.warning(notice)}async writeResults(){this.directory!==void 0&&await(0,files.KB)(this.directory,{results:this.results,
figures:this.figures})}async noteFailure(){this.directory!==void 0&&this.error!==void 0&&await(0,files.fj)(this.directory,
this.error,this.env.secrets)}get live(){if(this.session===void 0)throw new TypeError("no VM runs");return this.session}result(){
const{session,toolchain,directory,evidence,inputs,results}=this,error=this.error!==void 0&&this.env.signal.aborted?new errors.
cc("the run"):this.error,dumps=[...results.flatMap(step=>step.dumps??[]),...evidence.dump===void 0?[]:[evidence.dump]];for(const notice of hiddenMemoryNotices(
dumps))this.env.log.warning(notice);return{vm:inputs.vm,...endOf(error,this.env.wording),durationMs:this.timeline.elapsedMs,
phases:this.timeline.phases,dir:directory?.dir,serialLog:directory?.serialLog,auditLog:directory?.audit,attached:this.attached,
kept:this.kept,pid:session?.pid,accel:session?.accel,qemuVersion:toolchain?.qemuSystem.version??session?.qemuVersion,bootMs:this.
bootMs,run:this.guest?.outcome,toolchain,ports:session?.ports??[],results,commands:commandsByTier({results,error,evidence}),
dumps,screenshot:evidence.screenshot,audit:this.audit,figures:this.figures,tail:this.tail,notices:this.warnings.list}}}}),
17469:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{j3:()=>runScript,
lZ:()=>runSnapshots,kR:()=>snapshotLines});var external_node_perf_hooks_=__webpack_require__(643),match=__webpack_require__(
53427),deadline=__webpack_require__(18013),errors=__webpack_require__(58382),json=__webpack_require__(78451),snapshot_operation=__webpack_require__(
53633),units=__webpack_require__(64886),untrusted_text=__webpack_require__(10371),decision=__webpack_require__(66744);const COMMAND_MS=6e4,
SLOW=new Set(["pmemsave","memsave","dump-guest-memory","dump-skeys","snapshot-save","snapshot-load"]),MOST_AT_ONCE=250,MOST_CHARACTERS=2**
20,FAILED_END_MS=1e4,CANCELLED_END_MS=2e3;class RefusedStepError extends decision.t9{step;constructor(step,words){super(
words),this.step=step}}class ScriptCommands{context;script=null;sent=0;constructor(context){this.context=context}async plan(steps){
const{client,layers,env,store}=this.context,all=steps.flatMap((step,index)=>"command"in step?[{...step.command,step:index}]:
[]);for(const part of parts(all)){const commands=part.map(({execute,arguments:args})=>({command:execute,arguments:args??
{}})),{script,refused}=await client.planScript({script:this.script,commands,layers,caller:env.caller,store});if(this.script=
script,refused!==null)throw new RefusedStepError(part[refused.index]?.step??0,refused)}}async send(command){const{client,
deadline:deadline2}=this.context,timeoutMs=SLOW.has(command.execute)?deadline2.remainingMs:deadline2.atMost(COMMAND_MS).
ms,index=this.sent;if(this.sent+=1,this.script===null)throw new TypeError("a command of a script that was not planned");
return client.executePlanned({script:this.script,index,timeoutMs})}async endAfter(work){const{client,env}=this.context,end=async reason=>{
this.script!==null&&await client.endScript({script:this.script,reason})};try{await work()}catch(error){const limit=env.signal.
aborted?CANCELLED_END_MS:FAILED_END_MS,why=env.signal.aborted?"the run was cancelled":`the script ended before it: ${(0,errors.
kc)(error).slice(0,1e3)}`;throw await deadline.B2.after(limit).race(end(why),"the end of the script to be recorded").catch(
()=>{}),error}await end("the script has ended")}}function*parts(commands){let part=[],characters=0;for(const command of commands){
const length=(0,json.sd)(command.arguments??{}).length;part.length>0&&(part.length>=MOST_AT_ONCE||characters+length>MOST_CHARACTERS)&&
(yield part,[part,characters]=[[],0]),part.push(command),characters+=length}part.length>0&&(yield part)}class ExpectationError extends errors.
Po{}async function runScript(steps,context,done){const commands=new ScriptCommands(context);await commands.endAfter(async()=>{
await commands.plan(steps).catch(error=>{const at=error instanceof RefusedStepError?error.step:0;throw done.push(...steps.
map((step,index)=>index===at?unplanned(step,error,context):skipped(step))),error}),await runSteps(steps,{...context,commands},
done)})}async function runSteps(steps,context,done){let cursor=context.since;for(const[index,step]of steps.entries()){const start=external_node_perf_hooks_.
performance.now(),name=nameOf(step),base=()=>({line:step.line,step:name,durationMs:Math.round(external_node_perf_hooks_.
performance.now()-start)});try{const{cursor:next,...outcome}=await runStep(step,context,cursor);cursor=next,done.push({...base(),
outcome:"ok",...outcome})}catch(error){const blocked=isBlocked(error),fatal=!(error instanceof errors.Po)||blocked||error.
status==="crashed"||context.env.signal.aborted,continued=step.kind==="command"&&step.continueOnError&&!fatal;if(done.push(
{...base(),outcome:blocked?"blocked":"failed",error:(0,errors.kc)(error,context.env.wording),...continued?{continued}:{}}),
continued)continue;throw done.push(...steps.slice(index+1).map(skipped)),error}}}function unplanned(step,error,{env}){return{
...skipped(step),outcome:isBlocked(error)?"blocked":"failed",error:(0,errors.kc)(error,env.wording)}}function isBlocked(error){
return error instanceof errors.Po&&error.status==="blocked"}async function runStep(step,context,cursor){switch(step.kind){case"\
command":{const{cursor:next,tier,result,dumps,screenshots}=await context.commands.send(step.command);return{cursor:next,
tier,result,...dumps.length>0?{dumps}:{},...screenshots.length>0?{screenshots}:{}}}case"expect":{const{tier,result}=await context.
commands.send(step.command);if(!(0,match.c)(step.expected,result))throw unexpectedAnswerError(step.command.execute,step.
expected,result);return{cursor,tier,result}}case"wait-event":{const timeoutMs=context.deadline.atMost(step.timeoutMs).ms,
wanted=step.data===void 0?{name:step.name}:{name:step.name,data:step.data},{seq,data}=await context.client.waitEvent({...wanted,
since:cursor,timeoutMs});return{cursor:seq,result:data}}case"events":return{cursor,result:[...await context.client.events(
{name:step.name})]};case"snapshot":{const{layers,env,deadline:deadline2}=context,params={operation:step.operation,layers,
caller:env.caller,timeoutMs:deadline2.remainingMs},{cursor:next,tier,action,disks,snapshots}=await context.client.snapshot(
params);return{cursor:next,tier,result:{action,disks:[...disks],snapshots}}}case"sleep":{const{remainingMs}=context.deadline;
if(await(0,deadline.yy)(Math.min(step.ms,remainingMs),context.env.signal),step.ms>remainingMs)throw new errors.j3("the e\
nd of a `sleep`",Math.round(context.deadline.ms));return{cursor}}}}function skipped(step){return{line:step.line,step:nameOf(
step),outcome:"skipped",durationMs:0}}function nameOf(step){return"command"in step?step.command.execute:step.kind==="sna\
pshot"?`snapshot ${(0,snapshot_operation.$J)(step.operation)}`:step.kind}function unexpectedAnswerError(command,expected,actual){
const shown=value=>(0,untrusted_text.T)((0,json.sd)(value),300);return new ExpectationError(`${command} returned ${shown(
actual)} instead of ${shown(expected)}.`,{remedy:"Correct the expectation, or wait first for the event that changes the \
state of the guest."})}async function runSnapshots(steps,context,done,phases,{log}){for(const step of steps)if(step.kind===
"snapshot"&&(await phases(`snapshot ${(0,snapshot_operation.$J)(step.operation)}`,()=>runScript([step],context,done)),step.
operation.action==="list"))for(const line of snapshotLines(done.at(-1)))log.info(line)}function snapshotLines(listed){const{
snapshots=[]}=listed?.result??{};return snapshots.length===0?["The VM has no snapshots."]:snapshots.map(({name,time,stateBytes,
disks,loadable})=>{const facts=[time,(0,units.z3)(stateBytes),disks.join(", "),...loadable?[]:["cannot be loaded"]];return`${(0,untrusted_text.
T)(name,Number.POSITIVE_INFINITY)}: ${facts.join(" | ")}`})}}),53427:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c:()=>matches});var _shared_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
78451);function matches(expected,actual){return Array.isArray(expected)?Array.isArray(actual)&&actual.length===expected.
length&&expected.every((item,i)=>matches(item,actual[i])):(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_0__.OW)(expected)?
(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_0__.OW)(actual)?Object.entries(expected).every(([key,value])=>Object.hasOwn(
actual,key)&&matches(value,actual[key])):!1:isNumeric(expected)&&isNumeric(actual)?expected==actual:expected===actual}function isNumeric(value){
return typeof value=="number"||typeof value=="bigint"}})};export{id,ids,modules};
