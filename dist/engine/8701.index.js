const id=8701,ids=[8701],modules={90:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$1:()=>lstat,Ck:()=>mkdir,Cy:()=>readdir,H8:()=>IS_WINDOWS,Qh:()=>isRooted,YN:()=>symlink,dJ:()=>stat,
h_:()=>readlink,k6:()=>chmod,m3:()=>copyFile,rm:()=>rm,t2:()=>exists,vr:()=>tryGetExecutablePath,y1:()=>unlink});var fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
79896),path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(16928),__awaiter=function(thisArg,_arguments,P,generator){function adopt(value){
return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){
function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,
rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};const{chmod,copyFile,lstat,mkdir,open,readdir,
rename,rm,rmdir,stat,symlink,unlink}=fs__WEBPACK_IMPORTED_MODULE_0__.promises,IS_WINDOWS=process.platform==="win32";function readlink(fsPath){
return __awaiter(this,void 0,void 0,function*(){const result=yield fs__WEBPACK_IMPORTED_MODULE_0__.promises.readlink(fsPath);
return IS_WINDOWS&&!result.endsWith("\\")?`${result}\\`:result})}const UV_FS_O_EXLOCK=268435456,READONLY=fs__WEBPACK_IMPORTED_MODULE_0__.
constants.O_RDONLY;function exists(fsPath){return __awaiter(this,void 0,void 0,function*(){try{yield stat(fsPath)}catch(err){
if(err.code==="ENOENT")return!1;throw err}return!0})}function isDirectory(fsPath_1){return __awaiter(this,arguments,void 0,
function*(fsPath,useStat=!1){return(useStat?yield stat(fsPath):yield lstat(fsPath)).isDirectory()})}function isRooted(p){
if(p=normalizeSeparators(p),!p)throw new Error('isRooted() parameter "p" cannot be empty');return IS_WINDOWS?p.startsWith(
"\\")||/^[A-Z]:/i.test(p):p.startsWith("/")}function tryGetExecutablePath(filePath,extensions){return __awaiter(this,void 0,
void 0,function*(){let stats;try{stats=yield stat(filePath)}catch(err){err.code!=="ENOENT"&&console.log(`Unexpected erro\
r attempting to determine if executable file exists '${filePath}': ${err}`)}if(stats&&stats.isFile()){if(IS_WINDOWS){const upperExt=path__WEBPACK_IMPORTED_MODULE_1__.
extname(filePath).toUpperCase();if(extensions.some(validExt=>validExt.toUpperCase()===upperExt))return filePath}else if(isUnixExecutable(
stats))return filePath}const originalFilePath=filePath;for(const extension of extensions){filePath=originalFilePath+extension,
stats=void 0;try{stats=yield stat(filePath)}catch(err){err.code!=="ENOENT"&&console.log(`Unexpected error attempting to \
determine if executable file exists '${filePath}': ${err}`)}if(stats&&stats.isFile()){if(IS_WINDOWS){try{const directory=path__WEBPACK_IMPORTED_MODULE_1__.
dirname(filePath),upperName=path__WEBPACK_IMPORTED_MODULE_1__.basename(filePath).toUpperCase();for(const actualName of yield readdir(
directory))if(upperName===actualName.toUpperCase()){filePath=path__WEBPACK_IMPORTED_MODULE_1__.join(directory,actualName);
break}}catch(err){console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`)}
return filePath}else if(isUnixExecutable(stats))return filePath}}return""})}function normalizeSeparators(p){return p=p||
"",IS_WINDOWS?(p=p.replace(/\//g,"\\"),p.replace(/\\\\+/g,"\\")):p.replace(/\/\/+/g,"/")}function isUnixExecutable(stats){
return(stats.mode&1)>0||(stats.mode&8)>0&&process.getgid!==void 0&&stats.gid===process.getgid()||(stats.mode&64)>0&&process.
getuid!==void 0&&stats.uid===process.getuid()}function getCmdPath(){var _a;return(_a=process.env.COMSPEC)!==null&&_a!==void 0?
_a:"cmd.exe"}}),88701:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{K7:()=>which,U$:()=>mkdirP,cp:()=>cp,rmRF:()=>rmRF});var assert__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
42613),path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(16928),_io_util_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
90),__awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){
resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?
resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).
next())})};function cp(source_1,dest_1){return __awaiter(this,arguments,void 0,function*(source,dest,options={}){const{force,
recursive,copySourceDirectory}=readCopyOptions(options),destStat=(yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.t2(dest))?
yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.dJ(dest):null;if(destStat&&destStat.isFile()&&!force)return;const newDest=destStat&&
destStat.isDirectory()&&copySourceDirectory?path__WEBPACK_IMPORTED_MODULE_1__.join(dest,path__WEBPACK_IMPORTED_MODULE_1__.
basename(source)):dest;if(!(yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.t2(source)))throw new Error(`no such file or \
directory: ${source}`);if((yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.dJ(source)).isDirectory())if(recursive)yield cpDirRecursive(
source,newDest,0,force);else throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recurs\
ive flag.`);else{if(path__WEBPACK_IMPORTED_MODULE_1__.relative(source,newDest)==="")throw new Error(`'${newDest}' and '${source}\
' are the same file`);yield copyFile(source,newDest,force)}})}function mv(source_1,dest_1){return __awaiter(this,arguments,
void 0,function*(source,dest,options={}){if(yield ioUtil.exists(dest)){let destExists=!0;if((yield ioUtil.isDirectory(dest))&&
(dest=path.join(dest,path.basename(source)),destExists=yield ioUtil.exists(dest)),destExists)if(options.force==null||options.
force)yield rmRF(dest);else throw new Error("Destination already exists")}yield mkdirP(path.dirname(dest)),yield ioUtil.
rename(source,dest)})}function rmRF(inputPath){return __awaiter(this,void 0,void 0,function*(){if(_io_util_js__WEBPACK_IMPORTED_MODULE_2__.
H8&&/[*"<>|]/.test(inputPath))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.
rm(inputPath,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(err){throw new Error(`File was unable to be remo\
ved ${err}`)}})}function mkdirP(fsPath){return __awaiter(this,void 0,void 0,function*(){(0,assert__WEBPACK_IMPORTED_MODULE_0__.
ok)(fsPath,"a path argument must be provided"),yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.Ck(fsPath,{recursive:!0})})}
function which(tool,check){return __awaiter(this,void 0,void 0,function*(){if(!tool)throw new Error("parameter 'tool' is\
 required");if(check){const result=yield which(tool,!1);if(!result)throw _io_util_js__WEBPACK_IMPORTED_MODULE_2__.H8?new Error(
`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a \
directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):
new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found\
 within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executabl\
e.`);return result}const matches=yield findInPath(tool);return matches&&matches.length>0?matches[0]:""})}function findInPath(tool){
return __awaiter(this,void 0,void 0,function*(){if(!tool)throw new Error("parameter 'tool' is required");const extensions=[];
if(_io_util_js__WEBPACK_IMPORTED_MODULE_2__.H8&&process.env.PATHEXT)for(const extension of process.env.PATHEXT.split(path__WEBPACK_IMPORTED_MODULE_1__.
delimiter))extension&&extensions.push(extension);if(_io_util_js__WEBPACK_IMPORTED_MODULE_2__.Qh(tool)){const filePath=yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.
vr(tool,extensions);return filePath?[filePath]:[]}if(tool.includes(path__WEBPACK_IMPORTED_MODULE_1__.sep))return[];const directories=[];
if(process.env.PATH)for(const p of process.env.PATH.split(path__WEBPACK_IMPORTED_MODULE_1__.delimiter))p&&directories.push(
p);const matches=[];for(const directory of directories){const filePath=yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.vr(
path__WEBPACK_IMPORTED_MODULE_1__.join(directory,tool),extensions);filePath&&matches.push(filePath)}return matches})}function readCopyOptions(options){
const force=options.force==null?!0:options.force,recursive=!!options.recursive,copySourceDirectory=options.copySourceDirectory==
null?!0:!!options.copySourceDirectory;return{force,recursive,copySourceDirectory}}function cpDirRecursive(sourceDir,destDir,currentDepth,force){
return __awaiter(this,void 0,void 0,function*(){if(currentDepth>=255)return;currentDepth++,yield mkdirP(destDir);const files=yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.
Cy(sourceDir);for(const fileName of files){const srcFile=`${sourceDir}/${fileName}`,destFile=`${destDir}/${fileName}`;(yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.
$1(srcFile)).isDirectory()?yield cpDirRecursive(srcFile,destFile,currentDepth,force):yield copyFile(srcFile,destFile,force)}
yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.k6(destDir,(yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.dJ(sourceDir)).
mode)})}function copyFile(srcFile,destFile,force){return __awaiter(this,void 0,void 0,function*(){if((yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.
$1(srcFile)).isSymbolicLink()){try{yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.$1(destFile),yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.
y1(destFile)}catch(e){e.code==="EPERM"&&(yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.k6(destFile,"0666"),yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.
y1(destFile))}const symlinkFull=yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.h_(srcFile);yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.
YN(symlinkFull,destFile,_io_util_js__WEBPACK_IMPORTED_MODULE_2__.H8?"junction":null)}else(!(yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.
t2(destFile))||force)&&(yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.m3(srcFile,destFile))})}})};export{id,ids,modules};
