const id=6266,ids=[6266],modules={86136:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{DN:()=>ProgramMissingError,JJ:()=>QemuVersionError,aw:()=>ProgramBrokenError,g8:()=>ToolchainError,
sy:()=>InstallError});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58382),_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8273);class ToolchainError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.Po{}class ProgramMissingError extends ToolchainError{}
class ProgramBrokenError extends ToolchainError{file;reason;constructor(file,reason){super(`\`${file}\` does not run: ${reason}\
.`,{remedy:`Reinstall QEMU, or name a working one with ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__.hF)("qemu")}\
.`}),this.file=file,this.reason=reason}}class QemuVersionError extends ToolchainError{constructor(range,found){const list=found.
map(({path,version})=>`${version} (\`${path}\`)`).join(", ");super(`QEMU ${list} does not satisfy ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__.
hF)("qemu-version",range)}.`,{remedy:`Widen ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__.hF)("qemu-version")}, o\
r name a QEMU of that version with ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__.hF)("qemu")}.`})}}class InstallError extends ToolchainError{}}),
26266:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F:()=>runnerToolCache,
directoryToolCache:()=>directoryToolCache});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_crypto__WEBPACK_IMPORTED_MODULE_0__),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_1__),node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.
n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__),node_os__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(48161),node_os__WEBPACK_IMPORTED_MODULE_3___default=__webpack_require__.
n(node_os__WEBPACK_IMPORTED_MODULE_3__),node_path__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_4___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_4__),_errors_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(86136);const ENTRY="\
maqet-toolchain",ENTRY_VERSION="1.0.0",FILE="manifest.json",SIZE_LIMIT=1024*1024;async function runnerToolCache(){if(!process.
env.RUNNER_TOOL_CACHE)throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.g8("RUNNER_TOOL_CACHE is not set.",{remedy:"Run \
this as a step of a workflow, or use the `maqet` command."});const{find,cacheFile}=await Promise.all([__webpack_require__.
e(4523),__webpack_require__.e(2088),__webpack_require__.e(1955),__webpack_require__.e(3838),__webpack_require__.e(9805)]).
then(__webpack_require__.bind(__webpack_require__,59805));return{read:()=>{const directory=find(ENTRY,ENTRY_VERSION);return directory===
""?void 0:readSmall(node_path__WEBPACK_IMPORTED_MODULE_4___default().join(directory,FILE))},write:async text=>{const temp=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_4___default().join(process.env.RUNNER_TEMP||node_os__WEBPACK_IMPORTED_MODULE_3___default().
tmpdir(),"maqet-toolchain-")),{rmRF}=await __webpack_require__.e(8701).then(__webpack_require__.bind(__webpack_require__,
88701));try{const source=node_path__WEBPACK_IMPORTED_MODULE_4___default().join(temp,FILE);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
writeFile)(source,text),await cacheFile(source,FILE,ENTRY,ENTRY_VERSION)}finally{await rmRF(temp)}}}}function directoryToolCache(cacheDir){
const directory=node_path__WEBPACK_IMPORTED_MODULE_4___default().join(cacheDir,ENTRY,ENTRY_VERSION,node_os__WEBPACK_IMPORTED_MODULE_3___default().
arch()),file=node_path__WEBPACK_IMPORTED_MODULE_4___default().join(directory,FILE),marker=`${directory}.complete`;return{
read:()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(marker)?readSmall(file):void 0,write:async text=>{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
mkdir)(directory,{recursive:!0});const draft=`${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;try{
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(draft,text,{flag:"wx"}),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
rename)(draft,file)}catch(error){throw await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft,{force:!0}),error}
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(marker,"")}}}function readSmall(file){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
statSync)(file).size<=SIZE_LIMIT?(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file,"utf8"):void 0}catch{return}}})};export{id,ids,modules};
