const id=1955,ids=[1955,8701],modules={41955:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{exec:()=>exec});var external_string_decoder_=__webpack_require__(13193),external_os_=__webpack_require__(
70857),external_events_=__webpack_require__(24434),external_child_process_=__webpack_require__(35317),external_path_=__webpack_require__(
16928),io=__webpack_require__(88701),io_util=__webpack_require__(90),external_timers_=__webpack_require__(53557),__awaiter=function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(
function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.
value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};const IS_WINDOWS=process.
platform==="win32";class ToolRunner extends external_events_.EventEmitter{constructor(toolPath,args,options){if(super(),
!toolPath)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=toolPath,this.args=args||[],this.
options=options||{}}_debug(message){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(message)}_getCommandString(options,noPrefix){
const toolPath=this._getSpawnFileName(),args=this._getSpawnArgs(options);let cmd=noPrefix?"":"[command]";if(IS_WINDOWS)if(this.
_isCmdFile()){cmd+=toolPath;for(const a of args)cmd+=` ${a}`}else if(options.windowsVerbatimArguments){cmd+=`"${toolPath}\
"`;for(const a of args)cmd+=` ${a}`}else{cmd+=this._windowsQuoteCmdArg(toolPath);for(const a of args)cmd+=` ${this._windowsQuoteCmdArg(
a)}`}else{cmd+=toolPath;for(const a of args)cmd+=` ${a}`}return cmd}_processLineBuffer(data,strBuffer,onLine){try{let s=strBuffer+
data.toString(),n=s.indexOf(external_os_.EOL);for(;n>-1;){const line=s.substring(0,n);onLine(line),s=s.substring(n+external_os_.
EOL.length),n=s.indexOf(external_os_.EOL)}return s}catch(err){return this._debug(`error processing line. Failed with err\
or ${err}`),""}}_getSpawnFileName(){return IS_WINDOWS&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(options){
if(IS_WINDOWS&&this._isCmdFile()){let argline=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const a of this.
args)argline+=" ",argline+=options.windowsVerbatimArguments?a:this._windowsQuoteCmdArg(a);return argline+='"',[argline]}
return this.args}_endsWith(str,end){return str.endsWith(end)}_isCmdFile(){const upperToolPath=this.toolPath.toUpperCase();
return this._endsWith(upperToolPath,".CMD")||this._endsWith(upperToolPath,".BAT")}_windowsQuoteCmdArg(arg){if(!this._isCmdFile())
return this._uvQuoteCmdArg(arg);if(!arg)return'""';const cmdSpecialChars=[" ","	","&","(",")","[","]","{","}","^","=",";",
"!","'","+",",","`","~","|","<",">",'"'];let needsQuotes=!1;for(const char of arg)if(cmdSpecialChars.some(x=>x===char)){
needsQuotes=!0;break}if(!needsQuotes)return arg;let reverse='"',quoteHit=!0;for(let i=arg.length;i>0;i--)reverse+=arg[i-
1],quoteHit&&arg[i-1]==="\\"?reverse+="\\":arg[i-1]==='"'?(quoteHit=!0,reverse+='"'):quoteHit=!1;return reverse+='"',reverse.
split("").reverse().join("")}_uvQuoteCmdArg(arg){if(!arg)return'""';if(!arg.includes(" ")&&!arg.includes("	")&&!arg.includes(
'"'))return arg;if(!arg.includes('"')&&!arg.includes("\\"))return`"${arg}"`;let reverse='"',quoteHit=!0;for(let i=arg.length;i>
0;i--)reverse+=arg[i-1],quoteHit&&arg[i-1]==="\\"?reverse+="\\":arg[i-1]==='"'?(quoteHit=!0,reverse+="\\"):quoteHit=!1;return reverse+=
'"',reverse.split("").reverse().join("")}_cloneExecOptions(options){options=options||{};const result={cwd:options.cwd||process.
cwd(),env:options.env||process.env,silent:options.silent||!1,windowsVerbatimArguments:options.windowsVerbatimArguments||
!1,failOnStdErr:options.failOnStdErr||!1,ignoreReturnCode:options.ignoreReturnCode||!1,delay:options.delay||1e4};return result.
outStream=options.outStream||process.stdout,result.errStream=options.errStream||process.stderr,result}_getSpawnOptions(options,toolPath){
options=options||{};const result={};return result.cwd=options.cwd,result.env=options.env,result.windowsVerbatimArguments=
options.windowsVerbatimArguments||this._isCmdFile(),options.windowsVerbatimArguments&&(result.argv0=`"${toolPath}"`),result}exec(){
return __awaiter(this,void 0,void 0,function*(){return!io_util.Qh(this.toolPath)&&(this.toolPath.includes("/")||IS_WINDOWS&&
this.toolPath.includes("\\"))&&(this.toolPath=external_path_.resolve(process.cwd(),this.options.cwd||process.cwd(),this.
toolPath)),this.toolPath=yield io.K7(this.toolPath,!0),new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){
this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const arg of this.args)this._debug(`   ${arg}`);
const optionsNonNull=this._cloneExecOptions(this.options);!optionsNonNull.silent&&optionsNonNull.outStream&&optionsNonNull.
outStream.write(this._getCommandString(optionsNonNull)+external_os_.EOL);const state=new ExecState(optionsNonNull,this.toolPath);
if(state.on("debug",message=>{this._debug(message)}),this.options.cwd&&!(yield io_util.t2(this.options.cwd)))return reject(
new Error(`The cwd: ${this.options.cwd} does not exist!`));const fileName=this._getSpawnFileName(),cp=external_child_process_.
spawn(fileName,this._getSpawnArgs(optionsNonNull),this._getSpawnOptions(this.options,fileName));let stdbuffer="";cp.stdout&&
cp.stdout.on("data",data=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(data),!optionsNonNull.
silent&&optionsNonNull.outStream&&optionsNonNull.outStream.write(data),stdbuffer=this._processLineBuffer(data,stdbuffer,
line=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(line)})});let errbuffer="";
if(cp.stderr&&cp.stderr.on("data",data=>{state.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.
options.listeners.stderr(data),!optionsNonNull.silent&&optionsNonNull.errStream&&optionsNonNull.outStream&&(optionsNonNull.
failOnStdErr?optionsNonNull.errStream:optionsNonNull.outStream).write(data),errbuffer=this._processLineBuffer(data,errbuffer,
line=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(line)})}),cp.on("error",err=>{
state.processError=err.message,state.processExited=!0,state.processClosed=!0,state.CheckComplete()}),cp.on("exit",code=>{
state.processExitCode=code,state.processExited=!0,this._debug(`Exit code ${code} received from tool '${this.toolPath}'`),
state.CheckComplete()}),cp.on("close",code=>{state.processExitCode=code,state.processExited=!0,state.processClosed=!0,this.
_debug(`STDIO streams have closed for tool '${this.toolPath}'`),state.CheckComplete()}),state.on("done",(error,exitCode)=>{
stdbuffer.length>0&&this.emit("stdline",stdbuffer),errbuffer.length>0&&this.emit("errline",errbuffer),cp.removeAllListeners(),
error?reject(error):resolve(exitCode)}),this.options.input){if(!cp.stdin)throw new Error("child process missing stdin");
cp.stdin.end(this.options.input)}}))})}}function argStringToArray(argString){const args=[];let inQuotes=!1,escaped=!1,arg="";
function append(c){escaped&&c!=='"'&&(arg+="\\"),arg+=c,escaped=!1}for(let i=0;i<argString.length;i++){const c=argString.
charAt(i);if(c==='"'){escaped?append(c):inQuotes=!inQuotes;continue}if(c==="\\"&&escaped){append(c);continue}if(c==="\\"&&
inQuotes){escaped=!0;continue}if(c===" "&&!inQuotes){arg.length>0&&(args.push(arg),arg="");continue}append(c)}return arg.
length>0&&args.push(arg.trim()),args}class ExecState extends external_events_.EventEmitter{constructor(options,toolPath){
if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,
this.delay=1e4,this.done=!1,this.timeout=null,!toolPath)throw new Error("toolPath must not be empty");this.options=options,
this.toolPath=toolPath,options.delay&&(this.delay=options.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():
this.processExited&&(this.timeout=(0,external_timers_.setTimeout)(ExecState.HandleTimeout,this.delay,this)))}_debug(message){
this.emit("debug",message)}_setResult(){let error;this.processExited&&(this.processError?error=new Error(`There was an e\
rror when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.
processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?error=new Error(`The process '${this.toolPath}'\
 failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(error=new Error(`The pr\
ocess '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(
this.timeout),this.timeout=null),this.done=!0,this.emit("done",error,this.processExitCode)}static HandleTimeout(state){if(!state.
done){if(!state.processClosed&&state.processExited){const message=`The STDIO streams did not close within ${state.delay/
1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO s\
treams and has not yet exited.`;state._debug(message)}state._setResult()}}}var exec_awaiter=function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(
function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.
value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};function exec(commandLine,args,options){
return exec_awaiter(this,void 0,void 0,function*(){const commandArgs=argStringToArray(commandLine);if(commandArgs.length===
0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const toolPath=commandArgs[0];return args=commandArgs.
slice(1).concat(args||[]),new ToolRunner(toolPath,args,options).exec()})}function getExecOutput(commandLine,args,options){
return exec_awaiter(this,void 0,void 0,function*(){var _a,_b;let stdout="",stderr="";const stdoutDecoder=new StringDecoder(
"utf8"),stderrDecoder=new StringDecoder("utf8"),originalStdoutListener=(_a=options?.listeners)===null||_a===void 0?void 0:
_a.stdout,originalStdErrListener=(_b=options?.listeners)===null||_b===void 0?void 0:_b.stderr,stdErrListener=data=>{stderr+=
stderrDecoder.write(data),originalStdErrListener&&originalStdErrListener(data)},stdOutListener=data=>{stdout+=stdoutDecoder.
write(data),originalStdoutListener&&originalStdoutListener(data)},listeners=Object.assign(Object.assign({},options?.listeners),
{stdout:stdOutListener,stderr:stdErrListener}),exitCode=yield exec(commandLine,args,Object.assign(Object.assign({},options),
{listeners}));return stdout+=stdoutDecoder.end(),stderr+=stderrDecoder.end(),{exitCode,stdout,stderr}})}}),90:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$1:()=>lstat,Ck:()=>mkdir,Cy:()=>readdir,H8:()=>IS_WINDOWS,Qh:()=>isRooted,YN:()=>symlink,
dJ:()=>stat,h_:()=>readlink,k6:()=>chmod,m3:()=>copyFile,rm:()=>rm,t2:()=>exists,vr:()=>tryGetExecutablePath,y1:()=>unlink});
var fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(79896),path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(16928),
__awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){
resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?
resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).
next())})};const{chmod,copyFile,lstat,mkdir,open,readdir,rename,rm,rmdir,stat,symlink,unlink}=fs__WEBPACK_IMPORTED_MODULE_0__.
promises,IS_WINDOWS=process.platform==="win32";function readlink(fsPath){return __awaiter(this,void 0,void 0,function*(){
const result=yield fs__WEBPACK_IMPORTED_MODULE_0__.promises.readlink(fsPath);return IS_WINDOWS&&!result.endsWith("\\")?`${result}\
\\`:result})}const UV_FS_O_EXLOCK=268435456,READONLY=fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY;function exists(fsPath){
return __awaiter(this,void 0,void 0,function*(){try{yield stat(fsPath)}catch(err){if(err.code==="ENOENT")return!1;throw err}
return!0})}function isDirectory(fsPath_1){return __awaiter(this,arguments,void 0,function*(fsPath,useStat=!1){return(useStat?
yield stat(fsPath):yield lstat(fsPath)).isDirectory()})}function isRooted(p){if(p=normalizeSeparators(p),!p)throw new Error(
'isRooted() parameter "p" cannot be empty');return IS_WINDOWS?p.startsWith("\\")||/^[A-Z]:/i.test(p):p.startsWith("/")}function tryGetExecutablePath(filePath,extensions){
return __awaiter(this,void 0,void 0,function*(){let stats;try{stats=yield stat(filePath)}catch(err){err.code!=="ENOENT"&&
console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}if(stats&&stats.
isFile()){if(IS_WINDOWS){const upperExt=path__WEBPACK_IMPORTED_MODULE_1__.extname(filePath).toUpperCase();if(extensions.
some(validExt=>validExt.toUpperCase()===upperExt))return filePath}else if(isUnixExecutable(stats))return filePath}const originalFilePath=filePath;
for(const extension of extensions){filePath=originalFilePath+extension,stats=void 0;try{stats=yield stat(filePath)}catch(err){
err.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}
if(stats&&stats.isFile()){if(IS_WINDOWS){try{const directory=path__WEBPACK_IMPORTED_MODULE_1__.dirname(filePath),upperName=path__WEBPACK_IMPORTED_MODULE_1__.
basename(filePath).toUpperCase();for(const actualName of yield readdir(directory))if(upperName===actualName.toUpperCase()){
filePath=path__WEBPACK_IMPORTED_MODULE_1__.join(directory,actualName);break}}catch(err){console.log(`Unexpected error at\
tempting to determine the actual case of the file '${filePath}': ${err}`)}return filePath}else if(isUnixExecutable(stats))
return filePath}}return""})}function normalizeSeparators(p){return p=p||"",IS_WINDOWS?(p=p.replace(/\//g,"\\"),p.replace(
/\\\\+/g,"\\")):p.replace(/\/\/+/g,"/")}function isUnixExecutable(stats){return(stats.mode&1)>0||(stats.mode&8)>0&&process.
getgid!==void 0&&stats.gid===process.getgid()||(stats.mode&64)>0&&process.getuid!==void 0&&stats.uid===process.getuid()}
function getCmdPath(){var _a;return(_a=process.env.COMSPEC)!==null&&_a!==void 0?_a:"cmd.exe"}}),88701:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{K7:()=>which,U$:()=>mkdirP,cp:()=>cp,rmRF:()=>rmRF});var assert__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
