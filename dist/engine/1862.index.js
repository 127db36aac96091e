const id=1862,ids=[1862],modules={88829:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{K:()=>sshFiles,T:()=>requirePermittedFiles});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__),_policy_limits_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
77872),_policy_violations_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(63668),_shared_host_paths_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
68230),_shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(82589),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
10371),_toolchain_lookup_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(31297);const IN_FRONT=["setpriv","timeout"];
async function requirePermittedFiles(layers,{programs,firmware=[]},trusted=[0]){const limited=name=>layers.some(({limits})=>limits?.[name]!==
void 0),used=[...programs,...IN_FRONT.flatMap(name=>(0,_toolchain_lookup_js__WEBPACK_IMPORTED_MODULE_5__.Uh)(name,process.
env.PATH).slice(0,1))],judged=[...limited("qemu")?await objections(layers,"qemu",used,trusted):[],...limited("image")?await objections(
layers,"image",firmware,trusted):[]];if(judged.length>0)throw new _policy_violations_js__WEBPACK_IMPORTED_MODULE_2__.p(judged)}
function sshFiles(found){return found===void 0?[]:[found.ssh,found.keygen]}async function objections(layers,limit,files,trusted){
const found=[];for(const file of new Set(files)){const problem=await(0,_shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_4__.
ct)(file,trusted);if(problem===void 0)continue;const real=await(0,_shared_host_paths_js__WEBPACK_IMPORTED_MODULE_3__.W_)(
file).catch(()=>file);for(const{limits,source}of layers){const permitted=limits?.[limit];permitted===void 0||await permits(
real,permitted)||found.push({command:limit,input:limit,tier:"dangerous",reason:`\`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.
T)(file)}\` may not be used: ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.T)(problem)}. The ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.
T)(source)} permits only what nobody but root can change.`,remedy:`Correct PATH, or let the administrator permit that pa\
th as \`${limit}\`.`})}}return found}async function permits(file,permitted){const real=permitted.map(one=>node_path__WEBPACK_IMPORTED_MODULE_0___default().
isAbsolute(one)?(0,_shared_host_paths_js__WEBPACK_IMPORTED_MODULE_3__.W_)(one).catch(()=>one):one);return(0,_policy_limits_js__WEBPACK_IMPORTED_MODULE_1__.
NI)(file,await Promise.all(real))}}),86136:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{AJ:()=>QemuTooOldError,DN:()=>ProgramMissingError,JJ:()=>QemuVersionError,aw:()=>ProgramBrokenError,
g8:()=>ToolchainError,sy:()=>InstallError});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58382),
_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8273),_version_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
96347);class ToolchainError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.Po{}class ProgramMissingError extends ToolchainError{}
class ProgramBrokenError extends ToolchainError{file;reason;constructor(file,reason){super(`\`${file}\` does not run: ${reason}\
.`,{remedy:`Reinstall QEMU, or name a working one with ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__.hF)("qemu")}\
.`}),this.file=file,this.reason=reason}}function listed(found){return found.map(({path,version})=>`${version} (\`${path}\
\`)`).join(", ")}class QemuTooOldError extends ToolchainError{constructor(found){super(`QEMU ${listed(found)} is too old\
: maqet needs ${_version_js__WEBPACK_IMPORTED_MODULE_2__.Tw} or later.`,{remedy:`Install a newer QEMU, or name one with ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__.
hF)("qemu")}.`})}}class QemuVersionError extends ToolchainError{constructor(range,found){super(`QEMU ${listed(found)} do\
es not satisfy ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__.hF)("qemu-version",range)}.`,{remedy:`Widen ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__.
hF)("qemu-version")}, or name a QEMU of that version with ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__.hF)("qemu")}\
.`})}}class InstallError extends ToolchainError{}}),16233:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ek:()=>systemHost,eq:()=>proxyVariables,xW:()=>elevate});var _exec_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
17122),_lookup_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(31297);const PROXY_VARIABLES=["http_proxy","https_pro\
xy","no_proxy","HTTP_PROXY","HTTPS_PROXY","NO_PROXY","ALL_PROXY","all_proxy"];function systemHost(){return{env:process.env,
isRoot:process.geteuid?.()===0,run:_exec_js__WEBPACK_IMPORTED_MODULE_0__.m}}function proxyVariables(env){return Object.fromEntries(
PROXY_VARIABLES.flatMap(name=>env[name]===void 0?[]:[[name,env[name]]]))}function elevate(host,command,variables={}){if(host.
isRoot)return{command,variables};const sudo=(0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__.Uh)("sudo",host.env.PATH)[0];if(sudo===
void 0)return;const proxies=Object.keys(proxyVariables(host.env)),prefix=[sudo,"-n",...proxies.length>0?[`--preserve-env\
=${proxies.join(",")}`]:[]],assignments=Object.entries({LC_ALL:"C",...variables}).filter(([name])=>!proxies.includes(name)).
map(([name,value])=>`${name}=${value}`);return{command:[...prefix,"env",...assignments,...command],variables,killWith:[sudo,
"-n","kill"]}}}),23692:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{R:()=>installPackages});var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(18013),_shared_units_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
64886),_shared_wording_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8273),_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
86136),_host_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(16233),_probe_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
97105);const INSTALL_LIMITS={attempts:3,commandMs:24e4,pauseMs:3e3},SUDO_REFUSAL=/^sudo: (?!unable to resolve host)/m;async function installPackages(request,host){
const{manager,packages,log,deadline,limits=INSTALL_LIMITS}=request;let reason="there was no time left to try";for(let attempt=1;attempt<=
limits.attempts&&!deadline.expired;attempt+=1){const bound=(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__.a3)(Math.min(
limits.commandMs,deadline.remainingMs)),how=`attempt ${attempt} of ${limits.attempts}, each command at most ${bound}`;log.
info(`Installing ${packages.join(", ")} with ${manager.name} (${how}).`);const failure=await attemptOnce(request,attempt,
limits,host);if(failure===void 0)return;if(reason=failure.reason,log.info(`${manager.name}: ${reason}.`),failure.isFinal)
break;attempt<limits.attempts&&await(0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_0__.yy)(Math.min(limits.pauseMs*attempt,
deadline.remainingMs),deadline.signal)}throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.sy(`Could not install ${packages.
join(", ")} with ${manager.name}: ${reason}.`,{remedy:`Run \`${manager.byHand(packages)}\` first, or name an installed QE\
MU with ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_2__.hF)("qemu")}.`,status:deadline.expired?"timed-out":"failed"})}
async function attemptOnce(request,attempt,limits,host){const{manager,packages,deadline}=request;for(const{label,command}of manager.
steps(packages,attempt)){const variables={...(0,_host_js__WEBPACK_IMPORTED_MODULE_4__.eq)(host.env),...manager.env},ready=manager.
needsRoot?(0,_host_js__WEBPACK_IMPORTED_MODULE_4__.xW)(host,command,variables):{command,variables};if(ready===void 0)return{
reason:"it needs root, but this user is not root and `sudo` is not installed",isFinal:!0};const{command:full,...options}=ready,
limit=deadline.atMost(limits.commandMs),finished=await host.run(full,{...options,env:host.env,deadline:limit}),failure=(0,_probe_js__WEBPACK_IMPORTED_MODULE_5__.
Ic)(finished,limit.ms);if(failure===void 0)continue;if(SUDO_REFUSAL.test(finished.stderr))return{reason:`\`sudo -n\` is re\
fused (${failure})`,isFinal:!0};const isUnknown=manager.unknownPackage.test(`${finished.stdout}
${finished.stderr}`);return{reason:`\`${label}\`: ${failure}`,isFinal:attempt>1&&isUnknown}}}}),68222:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Dl:()=>isSameFile,TZ:()=>staleness,WI:()=>readManifest,Y9:()=>withToolchain,p7:()=>toolchainKey,
xA:()=>updateManifest});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_0__),_shared_json_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(78451),_lookup_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
31297);const TOOLCHAIN_LIMIT=32,EMPTY={toolchains:{},verdicts:[]};function toolchainKey(arch,qemu){return`${arch} ${qemu===
"auto"?qemu:node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(qemu)}`}function readManifest(cache){const text=cache.
read();if(text===void 0)return EMPTY;try{const value=JSON.parse(text);return isManifest(value)?value:EMPTY}catch{return EMPTY}}
async function updateManifest(cache,change){await cache.write(`${JSON.stringify(change(readManifest(cache)),null,2)}
`)}function withToolchain(manifest,key,pair){const others=Object.entries(manifest.toolchains).filter(([name])=>name!==key);
return{...manifest,toolchains:Object.fromEntries([...others.slice(-(TOOLCHAIN_LIMIT-1)),[key,pair]])}}function staleness(pair){
for(const binary of[pair.qemuSystem,pair.qemuImg]){const now=(0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__.sB)(binary.path);
if(now===void 0)return`\`${binary.path}\` is gone`;if(!isSameFile(binary,now))return`\`${binary.path}\` has changed`}}function isSameFile(one,other){
return one.size===other.size&&one.mtimeMs===other.mtimeMs}const VERSION=/^\d+\.\d+(\.\d+)?$/;function isManifest(value){
return(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_2__.OW)(value)&&(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_2__.OW)(value.
toolchains)&&Object.values(value.toolchains).every(isPair)&&Array.isArray(value.verdicts)&&value.verdicts.every(isVerdict)}
function isPair(value){return(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_2__.OW)(value)&&isBinary(value.qemuSystem)&&isBinary(
value.qemuImg)}function isBinary(value){if(!(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_2__.OW)(value))return!1;const{path:file,
version,size,mtimeMs}=value;return typeof file=="string"&&node_path__WEBPACK_IMPORTED_MODULE_0___default().isAbsolute(file)&&
typeof version=="string"&&VERSION.test(version)&&Number.isSafeInteger(size)&&Number.isFinite(mtimeMs)}function isVerdict(value){
if(!(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_2__.OW)(value))return!1;const{bootId,accelerator,binary,usable,reason,at}=value;
return at!==void 0&&!Number.isFinite(at)?!1:[bootId,accelerator,reason].every(text=>typeof text=="string")&&typeof usable==
"boolean"&&isBinary(binary)}}),69880:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{L:()=>findPackageManager,f:()=>packagesFor});var _arch_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73807),_lookup_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(31297);const APT=["apt-get",...["Acquire::Retries=2",
"Acquire::http::Timeout=20","Acquire::https::Timeout=20"].flatMap(option=>["-o",option]),...["DPkg::Lock::Timeout=60","D\
pkg::Use-Pty=0"].flatMap(option=>["-o",option])],DNF=["dnf","-y","--setopt=timeout=20","--setopt=retries=2","--setopt=in\
stall_weak_deps=False"],MANAGERS={"apt-get":{needsRoot:!0,env:{DEBIAN_FRONTEND:"noninteractive"},steps:(packages,attempt)=>[
...attempt>1?[{label:"apt-get update",command:[...APT,"update"]}]:[],{label:"apt-get install",command:[...APT,"install",
"-y","--no-install-recommends",...packages]}],unknownPackage:/Unable to locate package|has no installation candidate/,byHand:packages=>`\
sudo apt-get update && sudo apt-get install -y ${packages.join(" ")}`},dnf:{needsRoot:!0,env:{},steps:(packages,attempt)=>[
{label:"dnf install",command:[...DNF,...attempt>1?["--refresh"]:[],"install",...packages]}],unknownPackage:/No match for argument|Unable to find a match/,
byHand:packages=>`sudo dnf install -y ${packages.join(" ")}`},pacman:{needsRoot:!0,env:{},steps:(packages,attempt)=>[{label:"\
pacman -S",command:["pacman",attempt>1?"-Sy":"-S","--noconfirm","--needed",...packages]}],unknownPackage:/target not found/,
byHand:packages=>`sudo pacman -Sy ${packages.join(" ")}`},apk:{needsRoot:!0,env:{},steps:packages=>[{label:"apk add",command:[
"apk","add","--no-cache",...packages]}],unknownPackage:/no such package/,byHand:packages=>`sudo apk add ${packages.join(
" ")}`},brew:{needsRoot:!1,env:{HOMEBREW_NO_INSTALL_CLEANUP:"1",HOMEBREW_NO_ENV_HINTS:"1",NONINTERACTIVE:"1"},steps:(packages,attempt)=>[
...attempt>1?[{label:"brew update",command:["brew","update"]}]:[],{label:"brew install",command:["brew","install",...packages]}],
unknownPackage:/No available formula/,byHand:packages=>`brew install ${packages.join(" ")}`}};function findPackageManager(pathVariable){
const name=_arch_js__WEBPACK_IMPORTED_MODULE_0__.tX.find(candidate=>(0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__.Uh)(candidate,
pathVariable).length>0);return name===void 0?void 0:{name,...MANAGERS[name]}}function packagesFor(manager,programs){return[
...new Set(programs.map(program=>program.packages[manager]))]}}),97105:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{AH:()=>probeBinary,Et:()=>VERSION_LIMIT_MS,Ic:()=>describeFailure});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
58382),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(10371),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
86136),_lookup_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(31297),_version_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
96347);const VERSION_LIMIT_MS=15e3;async function probeBinary(program,file,host,deadline){const facts=(0,_lookup_js__WEBPACK_IMPORTED_MODULE_2__.
sB)(file);if(facts===void 0)throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.aw(file,"it is not an executable file");const limit=deadline.
atMost(VERSION_LIMIT_MS),finished=await host.run([file,"--version"],{deadline:limit,env:host.env});if(finished.timedOut&&
deadline.expired)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.j3(`\`${file} --version\``,Math.round(deadline.
ms));const failure=describeFailure(finished,limit.ms);if(failure!==void 0)throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.
aw(file,failure);const version=(0,_version_js__WEBPACK_IMPORTED_MODULE_3__.ot)(program,finished.stdout);if(version===void 0)
throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.aw(file,`its --version prints "${firstLine(finished.stdout)}" instead \
of "${program.banner} \u2026"`);return{path:file,version,...facts}}function describeFailure(finished,limitMs){if(finished.
startError!==void 0)return`it cannot be started (${finished.startError})`;if(finished.timedOut)return`it was killed afte\
r ${Math.round(limitMs)} ms`;if(finished.code===0)return;const how=finished.code===null?`killed by ${finished.signal??"a\
 signal"}`:`exit code ${finished.code}`,said=lastLine(finished.stderr)||lastLine(finished.stdout);return said===""?how:`${how}\
, "${said}"`}function firstLine(text){return(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__.T)(text.trim().split(
`
`)[0]??"",120)}function lastLine(text){return(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__.T)(text.trim().split(
`
`).at(-1)??"",200)}}),34493:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{W:()=>resolveToolchain});var errors=__webpack_require__(58382),toolchain_host=__webpack_require__(16233),toolchain_manifest=__webpack_require__(
68222),external_node_fs_=__webpack_require__(73024),external_node_path_=__webpack_require__(76760),external_node_path_default=__webpack_require__.
n(external_node_path_),wording=__webpack_require__(8273),toolchain_arch=__webpack_require__(73807),toolchain_errors=__webpack_require__(
86136),install=__webpack_require__(23692),lookup=__webpack_require__(31297),package_managers=__webpack_require__(69880),
probe=__webpack_require__(97105),toolchain_version=__webpack_require__(96347);class Search{request;host;onLookup;broken=new Map;constructor(request,host,onLookup){
this.request=request,this.host=host,this.onLookup=onLookup}async run(){const first=await this.look();if(first.pair!==void 0)
return{pair:first.pair,installed:!1};await this.install(first.missing);const second=await this.look();if(second.pair===void 0)
throw this.missingError(second.missing," although the packages are installed");return{pair:second.pair,installed:!0}}async look(){
const{system,image}=this.locate(),[first,second]=await Promise.allSettled([this.firstThatRuns(system,this.request.versionRange??
"*"),this.firstThatRuns(image,void 0)]);if(first.status==="rejected")throw first.reason;if(second.status==="rejected")throw second.
reason;const[qemuSystem,qemuImg]=[first.value,second.value];return qemuSystem!==void 0&&qemuImg!==void 0?{pair:{qemuSystem,
qemuImg},missing:[]}:{pair:void 0,missing:[...qemuSystem===void 0?[system.program]:[],...qemuImg===void 0?[image.program]:
[]]}}locate(){const{arch,qemu}=this.request,emulator=(0,toolchain_arch.jt)(arch);if(qemu==="auto")return{system:this.onPath(
emulator),image:this.onPath(toolchain_arch.X3)};const{system,directories}=namedEmulator(qemu,arch,emulator),image=this.onPath(
toolchain_arch.X3),files=[...(0,lookup.oJ)(toolchain_arch.X3.file,directories),...image.files];return{system:{program:emulator,
files:[system],named:!0},image:{...image,files}}}onPath(program){return this.onLookup(),{program,files:(0,lookup.Uh)(program.
file,this.host.env.PATH),named:!1}}async firstThatRuns({program,files,named},range){const others=[];for(const file of files)
try{const binary=await(0,probe.AH)(program,file,this.host,this.request.deadline);if(range===void 0||(0,toolchain_version.
TT)(binary.version)&&(0,toolchain_version.h$)(binary.version,range))return binary;others.push(binary)}catch(error){if(named||
!(error instanceof toolchain_errors.aw))throw error;this.broken.has(file)||this.request.log.warning(`${error.message} It\
 is skipped.`),this.broken.set(file,error)}if(range!==void 0&&others.length>0)throw others.some(({version})=>(0,toolchain_version.
TT)(version))?new toolchain_errors.JJ(range,others):new toolchain_errors.AJ(others)}async install(missing){if(!this.request.
install)throw this.missingError(missing,`, and ${(0,wording.hF)("install")} is \`false\``);const manager=(0,package_managers.
L)(this.host.env.PATH);if(manager===void 0)throw this.missingError(missing,", and no known package manager either");const{
log,deadline,installLimits:limits}=this.request;await(0,install.R)({manager,packages:(0,package_managers.f)(manager.name,
missing),log,deadline,limits},this.host)}missingError(missing,circumstance){const names=missing.map(program=>`\`${program.
file}\``).join(" and "),broken=[...this.broken.values()].map(error=>` ${error.message}`).join(""),manager=(0,package_managers.
L)(this.host.env.PATH),how=manager===void 0?`Install QEMU (on Debian and Ubuntu the packages ${(0,package_managers.f)("a\
pt-get",missing).join(", ")})`:`Run \`${manager.byHand((0,package_managers.f)(manager.name,missing))}\``;return new toolchain_errors.
DN(`No working ${names} on PATH${circumstance}.${broken}`,{remedy:`${how}, or name an installed QEMU with ${(0,wording.hF)(
"qemu")}.`})}}function namedEmulator(value,arch,emulator){const absolute=external_node_path_default().resolve(value),inputError=problem=>new errors.
dz([{input:"qemu",value,problem}]);let isDirectory;try{isDirectory=(0,external_node_fs_.statSync)(absolute).isDirectory()}catch{
throw inputError("does not exist; name the program, a directory that contains it, or `auto`")}if(isDirectory){const directories=[
absolute,external_node_path_default().join(absolute,"bin")],system=(0,lookup.oJ)(emulator.file,directories)[0];if(system===
void 0)throw inputError(`is a directory without an executable \`${emulator.file}\` (also not in its \`bin\`)`);return{system,
directories}}if((0,toolchain_arch.cc)(external_node_path_default().basename(absolute),arch))throw inputError(`is the emu\
lator of another architecture; ${(0,wording.hF)("arch",arch)} needs \`${emulator.file}\``);const directory=external_node_path_default().
dirname(absolute);if((0,lookup.oJ)(external_node_path_default().basename(absolute),[directory]).length===0)throw inputError(
"is not an executable file");return{system:absolute,directories:[directory]}}async function resolveToolchain(request,host=(0,toolchain_host.
Ek)()){const started=performance.now();checkRange(request.versionRange);const counts={hits:0,misses:0,lookups:0,spawns:0},
done=(pair2,source)=>({...pair2,source,counts,lookupMs:performance.now()-started}),known=fromManifest(request);if(known!==
void 0)return counts.hits=1,done(known,request.qemu==="auto"?"manifest":"input");counts.misses=1;const{pair,installed}=await new Search(
request,countingHost(host,counts),()=>{counts.lookups+=1}).run();return await remember(request,pair),request.qemu!=="aut\
o"?done(pair,"input"):done(pair,installed?"package-manager":"path")}function checkRange(range){if(range===void 0||(0,toolchain_version.
isVersionRange)(range))return;const problem="is not a semver range; use one such as `>=8.2`, `^9` or `7.x || 8.x`";throw new errors.
dz([{input:"qemu-version",value:range,problem}])}function fromManifest({arch,qemu,versionRange,toolCache,log}){const pair=(0,toolchain_manifest.
WI)(toolCache).toolchains[(0,toolchain_manifest.p7)(arch,qemu)];if(pair===void 0)return;const stale=(0,toolchain_manifest.
TZ)(pair);if(stale!==void 0){log.notice(`Looking up QEMU again: ${stale} since the last look-up.`);return}const{version}=pair.
qemuSystem;return(0,toolchain_version.TT)(version)&&(versionRange===void 0||(0,toolchain_version.h$)(version,versionRange))?
pair:void 0}async function remember({arch,qemu,toolCache,log},pair){try{await(0,toolchain_manifest.xA)(toolCache,manifest=>(0,toolchain_manifest.
Y9)(manifest,(0,toolchain_manifest.p7)(arch,qemu),pair))}catch(error){log.notice(`Could not write the tool cache, so QEM\
U is looked up again the next time: ${(0,errors.kc)(error)}`)}}function countingHost(host,counts){return{...host,run:(command,options)=>(counts.
spawns+=1,host.run(command,options))}}})};export{id,ids,modules};
