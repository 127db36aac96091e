const id=6173,ids=[6173],modules={9989:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$S:()=>secretsFromEnvironment,KD:()=>secretArgumentsOf,eh:()=>isSecretName});const ANYWHERE=/passw|passphrase|secret|token|credential|privatekey|apikey|accesskey|authorization|cookie/,
LAST_WORD=new Set(["data","key","keys","b64","pass","pwd","pw","pin","auth"]),VARIABLE=/passw|passphrase|secret|token|credential|private_?key|api_?key|access_?key|_key$|_pass$/i,
squeezed=name=>name.toLowerCase().replace(/[^a-z0-9]/g,"");function isSecretName(name){if(ANYWHERE.test(squeezed(name)))
return!0;const words=name.replace(/([a-z0-9])([A-Z])/g,"$1-$2").toLowerCase().split(/[^a-z0-9]+/).filter(word=>word!=="");
return LAST_WORD.has(words.at(-1)??"")}function secretsFromEnvironment(env){return Object.entries(env).flatMap(([name,value])=>VARIABLE.
test(name)&&value!==void 0&&value!==""?[value]:[])}const OF_COMMAND={"guest-exec":["env"],"sev-inject-launch-secret":["p\
acket-header","secret","gpa"]};function secretArgumentsOf(command){return Object.hasOwn(OF_COMMAND,command)?OF_COMMAND[command]??
[]:[]}}),86173:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{W:()=>administratorPlaces,processFacts:()=>processFacts});var node_os__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
48161),node_os__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__),_audit_redact_names_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
9989),_state_layout_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(61719);function processFacts(env,entryFile){const isRunner=env.
GITHUB_ACTIONS==="true",run=isRunner?runIdentity(env):null;return{caller:{actor:(run===null?void 0:env.GITHUB_ACTOR)||(0,node_os__WEBPACK_IMPORTED_MODULE_0__.
userInfo)().username,run},secrets:(0,_audit_redact_names_js__WEBPACK_IMPORTED_MODULE_2__.$S)(env),administrator:administratorPlaces(
env),root:(0,_state_layout_js__WEBPACK_IMPORTED_MODULE_3__.om)(env),job:run===null?"":[run.repository,run.runId,run.attempt,
run.job].join("/"),isRunner,supervisorEntry:node_path__WEBPACK_IMPORTED_MODULE_1___default().join(node_path__WEBPACK_IMPORTED_MODULE_1___default().
dirname(entryFile),"..","supervisor","index.js")}}function runIdentity(env){const value=name=>env[name]??"";return{repository:value(
"GITHUB_REPOSITORY"),workflow:value("GITHUB_WORKFLOW"),runId:value("GITHUB_RUN_ID"),attempt:value("GITHUB_RUN_ATTEMPT"),
job:value("GITHUB_JOB")}}function administratorPlaces(env){return{file:"/etc/maqet/policy.yml",variable:env.MAQET_POLICY,
trusted:[0]}}}),61719:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{EO:()=>imagesDirectory,ZB:()=>VmDirectory,om:()=>stateRoot});var node_os__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
48161),node_os__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);class VmDirectory{dir;constructor(dir){
this.dir=dir}at(name){return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(this.dir,name)}get record(){return this.
at("vm.json")}get socket(){return this.at("rpc.sock")}get serialLog(){return this.at("serial.log")}get qemuLog(){return this.
at("qemu.log")}get shareLog(){return this.at("virtiofsd.log")}get supervisorLog(){return this.at("supervisor.log")}get events(){
return this.at("events.jsonl")}get audit(){return this.at("audit.jsonl")}get auditSpool(){return this.at("audit-syslog.j\
son")}get results(){return this.at("results.json")}get metrics(){return this.at("metrics.txt")}get reportData(){return this.
at("report.json")}get reportPage(){return this.at("report.html")}get runLog(){return this.at("run.log")}get environment(){
return this.at("environment.json")}get ssh(){return this.at("ssh")}get failures(){return this.at("failures.txt")}get ofRuns(){
return[this.results,this.metrics,this.reportData,this.reportPage,this.runLog]}get dumps(){return this.at("dumps")}get screenshots(){
return this.at("screenshots")}get disks(){return this.at("disks")}get files(){return this.at("files")}}function stateRoot(env){
if(env.RUNNER_TEMP)return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(env.RUNNER_TEMP,"maqet");const absolute=name=>node_path__WEBPACK_IMPORTED_MODULE_1___default().
isAbsolute(env[name]??"")?env[name]:void 0,state=absolute("XDG_STATE_HOME")??node_path__WEBPACK_IMPORTED_MODULE_1___default().
join(absolute("HOME")??(0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(),".local","state");return node_path__WEBPACK_IMPORTED_MODULE_1___default().
join(state,"maqet")}function imagesDirectory(root){return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root,".i\
mages")}})};export{id,ids,modules};
