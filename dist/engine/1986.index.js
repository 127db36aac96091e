const id=1986,ids=[1986],modules={41986:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{runHandler:()=>runHandler});var external_node_crypto_=__webpack_require__(77598),external_node_fs_=__webpack_require__(
73024),external_node_os_=__webpack_require__(48161),external_node_path_=__webpack_require__(76760),external_node_path_default=__webpack_require__.
n(external_node_path_),deadline=__webpack_require__(18013),end=__webpack_require__(76676),units=__webpack_require__(64886),
wording=__webpack_require__(8273),layout=__webpack_require__(61719),guest_streams=__webpack_require__(75206),terminal=__webpack_require__(
71028);const GRACE_MS=5*6e4,QUICK_MS=100;class CliContext{terminal;json;cancellation;constructor(terminal2,json){this.terminal=
terminal2,this.json=json}get cancelled(){return this.cancellation?.signal.aborted??!1}async environment({timeoutMs,onPhase=()=>{},
rawGuest=!1}={}){this.cancellation??=new Cancellation(this.terminal);const{signal}=this.cancellation;timeoutMs!==void 0&&
this.limit(timeoutMs);const{processFacts}=await Promise.all([__webpack_require__.e(2857),__webpack_require__.e(6173)]).then(
__webpack_require__.bind(__webpack_require__,86173)),{openToolCache}=await Promise.all([__webpack_require__.e(4523),__webpack_require__.
e(6266)]).then(__webpack_require__.bind(__webpack_require__,26266)),facts=processFacts(process.env,(0,external_node_fs_.
realpathSync)(process.argv[1]??""));return{...facts,log:(0,terminal.dg)(this.terminal),claimant:(0,external_node_crypto_.
randomUUID)(),toolCache:()=>openToolCache(toolCacheDirectory(process.env),(0,layout.RM)(facts.root)),signal,showGuest:work=>(0,guest_streams.
qr)((0,guest_streams.MR)(this.json,rawGuest),signal,work),wording:wording.ff,onPhase}}limit(timeoutMs){this.terminal.limitReader(
deadline.B2.after(timeoutMs));const line=`error: The command did not end within --timeout and ${(0,units.a3)(GRACE_MS)} \
more. It was ended from outside.`;setTimeout(()=>(0,end.uY)(timeoutMs+GRACE_MS,{line,to:2}),QUICK_MS).unref()}release(){
this.cancellation?.release()}}function toolCacheDirectory(env){return env.RUNNER_TOOL_CACHE||external_node_path_default().
join(env.XDG_CACHE_HOME||external_node_path_default().join((0,external_node_os_.homedir)(),".cache"),"maqet","tools")}const SIGNALS=[
"SIGINT","SIGTERM","SIGHUP"];class Cancellation{controller=new AbortController;onSignal;constructor(terminal2){this.onSignal=
()=>{terminal2.err(this.signal.aborted?"Still stopping. This takes a few seconds at most.":"Cancelled. Stopping."),terminal2.
limitReader(deadline.B2.after(0)),this.controller.abort()};for(const name of SIGNALS)process.on(name,this.onSignal)}get signal(){
return this.controller.signal}release(){for(const name of SIGNALS)process.off(name,this.onSignal)}}var errors=__webpack_require__(
76675);async function runHandler(command,handler,terminal2){const json=command.opts().json===!0,context=new CliContext(terminal2,
json);try{const report=await handler(command,context);return json?terminal2.json(report.json):printReport(report,terminal2),
report.code}catch(error){return(0,errors.yJ)(error,terminal2,json,context.cancelled)}finally{context.release()}}function printReport({
value,lines,errors:errors2=[]},terminal2){value!==void 0&&terminal2.json(value,2),lines.length>0&&terminal2.out(lines.join(
`
`)),errors2.length>0&&terminal2.err(errors2.join(`
`))}}),75206:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{MR:()=>guestStreams,iQ:()=>standardInput,qr:()=>withGuestOutput,u7:()=>OutputError});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__),_shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
18013),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58382),_shared_sanitizer_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
28190),_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(76675);function guestStreams(json,raw){const outlet=stream=>({
stream,exact:raw||!isShown(stream)}),stderr=outlet(process.stderr);return{stdout:json?stderr:outlet(process.stdout),stderr}}
function isShown(stream){return stream.isTTY||process.env.GITHUB_ACTIONS==="true"&&!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
fstatSync)(stream.fd).isFile()}async function withGuestOutput(streams,signal,work){const patience=_shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__.
B2.after(Number.POSITIVE_INFINITY,signal),writers={stdout:new Writer(streams.stdout,patience),stderr:new Writer(streams.
stderr,patience)};try{return await work((name,chunk)=>writers[name].write(chunk))}catch(error){throw writers.stdout.failure??
writers.stderr.failure??error}finally{for(const writer of[writers.stdout,writers.stderr])writer.end()}}class Writer{outlet;patience;text;failure;constructor(outlet,patience){
this.outlet=outlet,this.patience=patience,this.text=outlet.exact?void 0:new _shared_sanitizer_js__WEBPACK_IMPORTED_MODULE_3__.
I}write(chunk){return this.send(this.text?.push(chunk)??chunk)}end(){const rest=this.text?.end()??"";rest.length>0&&this.
outlet.stream.write(rest,()=>{})}async send(data){if(data.length===0)return;const{stream}=this.outlet,written=new Promise(
resolve=>stream.write(data,resolve)),error=await this.patience.race(written,"the reader of the output");if(error)throw this.
failure=new OutputError(error),this.failure}}class OutputError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.Po{cause;constructor(cause){
super(`Could not write the output of the guest (${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.UQ)(cause)??cause.message}\
).`,{remedy:"The reader has ended, or the disk is full. The program in the guest was ended as well."}),this.cause=cause}get isReaderGone(){
return(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.UQ)(this.cause)==="EPIPE"}}function standardInput(from=ownInput()){
const chunks=from[Symbol.asyncIterator](),close=async()=>(from.destroy(),{done:!0,value:void 0});return{[Symbol.asyncIterator]:()=>({
next:()=>chunks.next(),return:close})}}function ownInput(){if((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(0).isDirectory())
throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.eb("Standard input is a directory.",{remedy:"Give a file or a pipe: `<\
FILE`."});return process.stdin}}),28190:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{I:()=>Sanitizer});var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(46193),
node_string_decoder__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_0__),
_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(10371);const LONGEST_LINE=4e3;class Sanitizer{decoder=new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.
StringDecoder("utf8");unfinished="";push(chunk){return this.take(this.decoder.write(chunk))}end(){const rest=this.take(this.
decoder.end()),last=this.unfinished;return this.unfinished="",last===""?rest:`${rest}${shown(last)}
`}take(text){const all=(this.unfinished+text).split(`
`);let last=all.pop()??"";for(;last.length>LONGEST_LINE;last=last.slice(LONGEST_LINE))all.push(last.slice(0,LONGEST_LINE));
return this.unfinished=last,all.map(line=>`${shown(line)}
`).join("")}}function shown(line){const pieces=[];for(let from=0;from===0||from<line.length;from+=LONGEST_LINE)pieces.push(
line.slice(from,from+LONGEST_LINE));return pieces.flatMap(piece=>(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.M)(piece,
LONGEST_LINE)).join(`
`)}}),61719:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{EO:()=>imagesDirectory,RM:()=>ownToolsDirectory,ZB:()=>VmDirectory,om:()=>stateRoot});var node_os__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
48161),node_os__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);class VmDirectory{dir;constructor(dir){
this.dir=dir}at(name){return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(this.dir,name)}get record(){return this.
at("vm.json")}get socket(){return this.at("rpc.sock")}get token(){return this.at("rpc.token")}get claimSocket(){return this.
at("claimant")}get serialLog(){return this.at("serial.log")}get qemuLog(){return this.at("qemu.log")}get shareLog(){return this.
at("virtiofsd.log")}get supervisorLog(){return this.at("supervisor.log")}get events(){return this.at("events.jsonl")}get audit(){
return this.at("audit.jsonl")}get auditSpool(){return this.at("audit-syslog.json")}get results(){return this.at("results\
.json")}get metrics(){return this.at("metrics.txt")}get reportData(){return this.at("report.json")}get reportPage(){return this.
at("report.html")}get runLog(){return this.at("run.log")}get environment(){return this.at("environment.json")}get ssh(){
return this.at("ssh")}get failures(){return this.at("failures.txt")}get ofRuns(){return[this.results,this.metrics,this.reportData,
this.reportPage,this.runLog]}get dumps(){return this.at("dumps")}get screenshots(){return this.at("screenshots")}get disks(){
return this.at("disks")}get files(){return this.at("files")}}function stateRoot(env){if(env.RUNNER_TEMP)return node_path__WEBPACK_IMPORTED_MODULE_1___default().
join(env.RUNNER_TEMP,"maqet");const absolute=name=>node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(env[name]??
"")?env[name]:void 0,state=absolute("XDG_STATE_HOME")??node_path__WEBPACK_IMPORTED_MODULE_1___default().join(absolute("H\
OME")??(0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(),".local","state");return node_path__WEBPACK_IMPORTED_MODULE_1___default().
join(state,"maqet")}function imagesDirectory(root){return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root,".i\
mages")}function ownToolsDirectory(root){return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root,".tools")}})};export{id,ids,modules};
