const id=2862,ids=[2862],modules={7114:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{IC:()=>statedCallerSchema,IT:()=>RECORD_FIELDS,K5:()=>UnfitRecordError,M_:()=>AuditError,Q9:()=>resultEntry,
hN:()=>recordProblem,rU:()=>claimedActor});var zod__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(92857),_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
58382),_shared_json_schema_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(22303),_shared_process_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
16588),_shared_tiers_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(47700),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
10371);class AuditError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.Po{}class UnfitRecordError extends AuditError{}
const auditEventSchema=zod__WEBPACK_IMPORTED_MODULE_4__.k5n(["qmp","qmp-result","qga","qga-result","guest-run","guest-co\
py","guest-wait","snapshot","disk-create","disk-remove","vm-start","vm-files","vm-attach","vm-keep","vm-stop","vm-remove",
"images-remove","log-closed"]),runIdentitySchema=zod__WEBPACK_IMPORTED_MODULE_4__.rej({repository:zod__WEBPACK_IMPORTED_MODULE_4__.
YjP(),workflow:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),runId:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),attempt:zod__WEBPACK_IMPORTED_MODULE_4__.
YjP(),job:zod__WEBPACK_IMPORTED_MODULE_4__.YjP()}),callerFields={actor:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),run:runIdentitySchema.
nullable()},callerSchema=zod__WEBPACK_IMPORTED_MODULE_4__.rej(callerFields),CLAIMED=" (claimed)",MOST_CLAIMED=200;function claimedActor(name){
return`${(name.endsWith(CLAIMED)?name.slice(0,-CLAIMED.length):name).slice(0,MOST_CLAIMED)}${CLAIMED}`}const statedCallerSchema=callerSchema.
transform(caller=>caller.actor===(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_2__.Xc)()?caller:{...caller,actor:claimedActor(
caller.actor)}),auditRecordSchema=zod__WEBPACK_IMPORTED_MODULE_4__.rej({seq:zod__WEBPACK_IMPORTED_MODULE_4__.aig().int(),
time:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),vm:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),...callerFields,event:auditEventSchema,
command:zod__WEBPACK_IMPORTED_MODULE_4__.YjP().nullable(),arguments:_shared_json_schema_js__WEBPACK_IMPORTED_MODULE_1__.
$g.nullable(),tier:_shared_tiers_js__WEBPACK_IMPORTED_MODULE_3__.a.nullable(),decision:zod__WEBPACK_IMPORTED_MODULE_4__.
k5n(["allow","block"]).nullable(),reason:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),outcome:zod__WEBPACK_IMPORTED_MODULE_4__.
k5n(["ok","failed","blocked"]).nullable(),error:zod__WEBPACK_IMPORTED_MODULE_4__.YjP().nullable(),durationMs:zod__WEBPACK_IMPORTED_MODULE_4__.
aig().nullable(),prev:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),hash:zod__WEBPACK_IMPORTED_MODULE_4__.YjP()}),RECORD_FIELDS=Object.
keys(auditRecordSchema.shape);function recordProblem(value){const{error}=auditRecordSchema.safeParse(value);if(error===void 0)
return;const missing=RECORD_FIELDS.find(field=>!Object.hasOwn(value,field));if(missing!==void 0)return`lacks the field ${missing}`;
const unknown=Object.keys(value).find(key=>!RECORD_FIELDS.includes(key));return unknown!==void 0?`has an unknown field: ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.
T)(unknown,40)}`:`has an invalid value in the field ${String(error.issues[0]?.path[0])}`}const RESULT_EVENTS={qmp:"qmp-r\
esult",qga:"qga-result"};function resultEntry(decision,ending){return{actor:decision.actor,run:decision.run,event:RESULT_EVENTS[decision.
event]??decision.event,command:decision.command,arguments:ending.facts??null,tier:decision.tier,decision:decision.decision,
reason:`result of record ${decision.seq}`,outcome:ending.outcome,error:ending.error??null,durationMs:ending.durationMs}}}),
9989:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$S:()=>secretsFromEnvironment,
KD:()=>secretArgumentsOf,eh:()=>isSecretName});const ANYWHERE=/passw|passphrase|secret|token|credential|privatekey|apikey|accesskey|authorization|cookie/,
LAST_WORD=new Set(["data","key","keys","b64","pass","pwd","pw","pin","auth"]),VARIABLE=/passw|passphrase|secret|token|credential|private_?key|api_?key|access_?key|_key$|_pass$/i,
squeezed=name=>name.toLowerCase().replace(/[^a-z0-9]/g,"");function isSecretName(name){if(ANYWHERE.test(squeezed(name)))
return!0;const words=name.replace(/([a-z0-9])([A-Z])/g,"$1-$2").toLowerCase().split(/[^a-z0-9]+/).filter(word=>word!=="");
return LAST_WORD.has(words.at(-1)??"")}function secretsFromEnvironment(env){return Object.entries(env).flatMap(([name,value])=>VARIABLE.
test(name)&&value!==void 0&&value!==""?[value]:[])}const OF_COMMAND={"guest-exec":["env"],"sev-inject-launch-secret":["p\
acket-header","secret","gpa"]};function secretArgumentsOf(command){return Object.hasOwn(OF_COMMAND,command)?OF_COMMAND[command]??
[]:[]}}),76884:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{AS:()=>LEADER_END,B_:()=>guestProgram,CO:()=>outputOpening,K1:()=>ending,Mp:()=>leaderStarting,Ro:()=>directoryMaking,St:()=>CANNOT,
TZ:()=>HUSH,VI:()=>SPEAK,bE:()=>killing,cu:()=>scriptWriting,hD:()=>quote,i5:()=>surroundings,kr:()=>CANNOT_BEGIN,n3:()=>interpreter,
oX:()=>signalOf,r2:()=>removal});var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(10371),_channel_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
83435);const CANNOT_BEGIN=125;function guestProgram(command,place){const{dir}=place,input=place.input===void 0?"/dev/nul\
l":place.input==="-"?"&3":quote(place.input);return[CANNOT,...directoryMaking(dir),...scriptWriting(command,dir),...outputOpening(
place),...surroundings(command),...place.input==="-"?["exec 3<&0"]:[],`[ -e ${dir}/stop ] && cannot 'it was cancelled be\
fore it started'`,HUSH,...leaderStarting(`${interpreter(command)} ${dir}/script <${input}${place.stderr===void 0?" 2>&9":
""} 9>&-`,place),`[ -e ${dir}/stop ] && { kill -KILL "-$maqet_leader"; kill -KILL $maqet_leader; } 2>/dev/null`,LEADER_END,
SPEAK,...ending(place)].join(`
`)}const CANNOT=`cannot() { echo "maqet: $1" >&2; exit ${CANNOT_BEGIN}; }`;function directoryMaking(dir){return[`mkdir -\
m 700 ${dir} || cannot 'the directory ${dir} cannot be created in the guest'`]}function scriptWriting({script},dir){return[
`printf %s ${quote(script)} >${dir}/script || cannot 'the script cannot be written to ${dir} in the guest'`]}function surroundings({
env,workingDirectory}){return[...workingDirectory===void 0?[]:[`cd ${quote(workingDirectory)} || cannot ${quote(`the wor\
king directory ${workingDirectory} does not exist in the guest`)}`],...Object.entries(env).map(([name,value])=>exportLine(
name,value))]}function outputOpening(place){const pipes=outputPipes(place);return pipes.length===0?[]:[...openPipes(place.
dir),...pipes.map(({from,file})=>`cat <&${from} >${quote(file)} 2>/dev/null 4>&- 5>&- 6<&- 7<&- &`),"exec 6<&- 7<&-"]}function leaderStarting(leader,place){
const pipes=outputPipes(place),redirect=[...pipes.map(({stream,end})=>`${stream}>&${end}`),...pipes.map(({end})=>`${end}\
>&-`)];return["if command -v setsid >/dev/null 2>&1; then maqet_own=setsid; else maqet_own=; fi",`${["$maqet_own",leader,
...redirect].join(" ")} &`,`maqet_leader=$!; echo $maqet_leader >${place.dir}/pid`]}const HUSH="exec 9>&2 2>/dev/null",SPEAK="\
exec 2>&9 9>&-",LEADER_END="wait $maqet_leader 2>/dev/null; maqet_code=$?";function ending(place){const marks=outputPipes(
place).map(({end})=>`printf %s ${place.endMark} >&${end}`);return[...place.endMark===void 0?[]:["trap '' PIPE",...marks],
"exit $maqet_code",""]}function outputPipes({stdout,stderr}){return[{stream:1,end:4,from:6,file:stdout},{stream:2,end:5,
from:7,file:stderr}].flatMap(({file,...numbers})=>file===void 0?[]:[{...numbers,file}])}function openPipes(dir){const[one,
two]=[`${dir}/pipe1`,`${dir}/pipe2`];return["pipes() {","exec 6<<END 7<<END",".","END",".","END","[ -p /dev/fd/6 ] && [ \
-p /dev/fd/7 ] && read -r own <&6 && read -r own <&7 && exec 4>/dev/fd/6 5>/dev/fd/7","}",`made() { mkfifo ${one} ${two}\
 && exec 3<>${one} 4>${one} 6<${one} 3<>${two} 5>${two} 7<${two} 3>&-; }`,`pipes 2>/dev/null || made || cannot 'a pipe c\
annot be created in ${dir} in the guest'`]}function interpreter({script}){const found=/^#![ \t]*([^ \t\n]+)[ \t]*([^\n]*?)[ \t]*(?:\n|$)/.
exec(script);return found===null?"sh -e":[found[1]??"",found[2]??""].filter(word=>word!=="").map(quote).join(" ")}function exportLine(name,value){
if(/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))return`export ${name}=${quote(value)}`;throw new _channel_js__WEBPACK_IMPORTED_MODULE_0__.
Ur(`${JSON.stringify((0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.T)(name,80))} is not a valid name for a s\
hell variable.`,{remedy:"Use letters, digits and `_`, and do not begin with a digit."})}function killing(dir){const send=signal=>`\
{ kill -${signal} "-$pid" || kill -${signal} "$pid"; } 2>/dev/null`;return[`(umask 077; mkdir ${dir}) 2>/dev/null`,`: >${dir}\
/stop`,`pid=$(cat ${dir}/pid 2>/dev/null)`,'[ -n "$pid" ] || exit 0',`${send("TERM")} || exit 0`,`for turn in 1 2 3 4 5;\
 do ${send("0")} || exit 0; sleep 0.2 2>/dev/null || sleep 1; done`,send("KILL"),"exit 0",""].join(`
`)}function removal(dir){return`rm -rf ${dir}
`}function quote(text){return`'${text.replaceAll("'","'\\''")}'`}const SIGNALS={1:"SIGHUP",2:"SIGINT",3:"SIGQUIT",4:"SIG\
ILL",6:"SIGABRT",7:"SIGBUS",8:"SIGFPE",9:"SIGKILL",11:"SIGSEGV",13:"SIGPIPE",14:"SIGALRM",15:"SIGTERM"};function signalOf(exitCode){
return exitCode>128?SIGNALS[exitCode-128]:void 0}}),28190:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I:()=>Sanitizer});var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
46193),node_string_decoder__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_0__),
_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(10371);const LONGEST_LINE=4e3;class Sanitizer{decoder=new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.
StringDecoder("utf8");unfinished="";push(chunk){return this.take(this.decoder.write(chunk))}end(){const rest=this.take(this.
decoder.end()),last=this.unfinished;return this.unfinished="",last===""?rest:`${rest}${shown(last)}
`}take(text){const all=(this.unfinished+text).split(`
`);let last=all.pop()??"";for(;last.length>LONGEST_LINE;last=last.slice(LONGEST_LINE))all.push(last.slice(0,LONGEST_LINE));
return this.unfinished=last,all.map(line=>`${shown(line)}
`).join("")}}function shown(line){const pieces=[];for(let from=0;from===0||from<line.length;from+=LONGEST_LINE)pieces.push(
line.slice(from,from+LONGEST_LINE));return pieces.flatMap(piece=>(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.M)(piece,
LONGEST_LINE)).join(`
`)}}),82589:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Gi:()=>distrustOwnDirectory,Pn:()=>ownUsers,VT:()=>UntrustedFileError,XF:()=>readRegularFile,ct:()=>distrustPath,p7:()=>distrust,
u3:()=>readTrustedFile,zx:()=>readOwnFile});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.
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
`${file} has more than ${maxBytes} bytes`);return await handle.readFile("utf8")}finally{await handle.close()}}async function distrustPath(file){
try{for(let at=node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(file);;at=node_path__WEBPACK_IMPORTED_MODULE_2___default().
dirname(at)){const parts=await partsOf(at);if(parts===void 0)continue;const untrusted=parts.find(part=>distrust(part,ownUsers())!==
void 0);return untrusted===void 0?void 0:`${untrusted.path} ${distrust(untrusted,ownUsers())}`}}catch(error){return`${file}\
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
UQ)(error)??(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.kc)(error)})`,{cause:error})}}),131:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>storeEnvironment,_:()=>stepVariables});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598),node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__),
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__),zod__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(92857),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
58382);const schema=zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),zod__WEBPACK_IMPORTED_MODULE_3__.
YjP()),COMMON=/^(?:GITHUB|RUNNER|ACTIONS|INPUT|STATE)_|^(?:PATH|HOME|USER|LOGNAME|SHELL|SHLVL|PWD|OLDPWD|_|TERM|TMPDIR)$/,
POSIX_NAME=/^[A-Za-z_][A-Za-z0-9_]*$/;async function storeEnvironment(directory,env){const marks=Object.entries(env).flatMap(
([name,value])=>value===void 0?[]:[[name,hash(value)]]);try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(
directory.environment,JSON.stringify(Object.fromEntries(marks)),{mode:384,flag:"wx"})}catch(error){if((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.
UQ)(error)!=="EEXIST")throw error}}async function stepVariables(directory,env){const stored=await readEnvironment(directory);
if(stored!==void 0)return Object.fromEntries(Object.entries(env).flatMap(([name,value])=>value!==void 0&&POSIX_NAME.test(
name)&&!COMMON.test(name)&&stored[name]!==hash(value)?[[name,value]]:[]))}async function readEnvironment({environment:file}){
try{return schema.parse(JSON.parse(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file,"utf8")))}catch(cause){
if((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.UQ)(cause)==="ENOENT")return;throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.
Po(`${file} is not a valid record of an environment.`,{remedy:"Pass the variables with `--env NAME=VALUE` instead of `--\
step-env`.",cause})}}function hash(value){return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(
value).digest("hex")}})};export{id,ids,modules};
