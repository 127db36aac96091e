const id=6266,ids=[6266,6347],modules={82589:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Gi:()=>distrustOwnDirectory,Pn:()=>ownUsers,VT:()=>UntrustedFileError,XF:()=>readRegularFile,ct:()=>distrustPath,
p7:()=>distrust,u3:()=>readTrustedFile,zx:()=>readOwnFile});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__),
node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.
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
UQ)(error)??(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.kc)(error)})`,{cause:error})}}),86136:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{AJ:()=>QemuTooOldError,DN:()=>ProgramMissingError,JJ:()=>QemuVersionError,aw:()=>ProgramBrokenError,
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
.`})}}class InstallError extends ToolchainError{}}),26266:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>runnerToolCache,openToolCache:()=>openToolCache});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598),node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__),
node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_1__),node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.
n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__),node_os__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(48161),node_os__WEBPACK_IMPORTED_MODULE_3___default=__webpack_require__.
n(node_os__WEBPACK_IMPORTED_MODULE_3__),node_path__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_4___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_4__),_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(58382),_shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
82589),_errors_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(86136);const ENTRY="maqet-toolchain",ENTRY_VERSION="1\
.0.0",FILE="manifest.json",SIZE_LIMIT=1024*1024;async function openToolCache(cacheDir,own,cache=directoryToolCache){return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
mkdir)(cacheDir,{recursive:!0}).catch(()=>{}),await(0,_shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_6__.ct)(node_path__WEBPACK_IMPORTED_MODULE_4___default().
join(entryIn(cacheDir),FILE))===void 0?cache(cacheDir):(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(own,
{recursive:!0,mode:448}).catch(()=>{}),await(0,_shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_6__.Gi)(own).catch(_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__.
kc)===void 0?directoryToolCache(own):NO_CACHE)}const NO_CACHE={read:()=>{},write:async()=>{}};async function runnerToolCache(own){
const directory=process.env.RUNNER_TOOL_CACHE;if(!directory)throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.g8("RUNNER\
_TOOL_CACHE is not set.",{remedy:"Run this as a step of a workflow, or use the `maqet` command."});return openToolCache(
directory,own,toolkitCache)}function toolkitCache(directory){return{read:directoryToolCache(directory).read,write:async text=>{
const{cacheFile}=await Promise.all([__webpack_require__.e(2088),__webpack_require__.e(1955),__webpack_require__.e(3838),
__webpack_require__.e(9805)]).then(__webpack_require__.bind(__webpack_require__,59805)),temp=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_4___default().join(process.env.RUNNER_TEMP||node_os__WEBPACK_IMPORTED_MODULE_3___default().
tmpdir(),"maqet-toolchain-")),{rmRF}=await __webpack_require__.e(8701).then(__webpack_require__.bind(__webpack_require__,
88701));try{const source=node_path__WEBPACK_IMPORTED_MODULE_4___default().join(temp,FILE);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
writeFile)(source,text),await cacheFile(source,FILE,ENTRY,ENTRY_VERSION)}finally{await rmRF(temp)}}}}function directoryToolCache(cacheDir){
const directory=entryIn(cacheDir),file=node_path__WEBPACK_IMPORTED_MODULE_4___default().join(directory,FILE),marker=`${directory}\
.complete`;return{read:()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(marker)?readSmall(file):void 0,write:async text=>{
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(directory,{recursive:!0});const draft=`${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
randomUUID)()}`;try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(draft,text,{flag:"wx"}),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
rename)(draft,file)}catch(error){throw await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft,{force:!0}),error}
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(marker,"")}}}function entryIn(cacheDir){return node_path__WEBPACK_IMPORTED_MODULE_4___default().
join(cacheDir,ENTRY,ENTRY_VERSION,node_os__WEBPACK_IMPORTED_MODULE_3___default().arch())}function readSmall(file){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
statSync)(file).size<=SIZE_LIMIT?(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file,"utf8"):void 0}catch{return}}}),
96347:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{TT:()=>isSupported,
Tw:()=>OLDEST_QEMU,h$:()=>isInRange,isVersionRange:()=>isVersionRange,ot:()=>parseVersion});var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
68011),semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__),
semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(64737),semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__);const OLDEST_QEMU="6.2";function parseVersion(program,output){for(const line of output.
split(`
`)){if(!line.startsWith(program.banner))continue;const version=/^ (\d{1,4}\.\d{1,4}(?:\.\d{1,4})?)(?![\d])/.exec(line.slice(
program.banner.length))?.[1];if(version!==void 0)return version}}function isVersionRange(range){return range.trim()!==""&&
semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1___default()(range,{loose:!0})!==null}function isInRange(version,range){
const exact=/^\d+\.\d+$/.test(version)?`${version}.0`:version;return semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default()(
exact,range,{loose:!0})}function isSupported(version){const[oldest,given]=[OLDEST_QEMU,version].map(text=>text.split(".").
map(Number)),differs=oldest.findIndex((part,index)=>part!==(given[index]??0));return differs===-1||(given[differs]??0)>(oldest[differs]??
0)}})};export{id,ids,modules};
