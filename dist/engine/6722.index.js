const id=6722,ids=[6722],modules={86722:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{EJ:()=>KERNEL_FILES,I:()=>outOfGuest,JM:()=>intoGuest,ZS:()=>runTar,gc:()=>copiedPath,lV:()=>MISSING});
var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_0__),_shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(18013),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
10371),_program_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76884);const MISSING=66,KERNEL_FILES=67,intoGuest={directory(target,mode){
const dir=(0,_program_js__WEBPACK_IMPORTED_MODULE_2__.hD)(target);return[`[ -d ${dir} ] || { mkdir -p ${dir}; chmod ${(mode&
511).toString(8)} ${dir}; }`,`exec tar -x -p -f - -C ${dir}`,""].join(`
`)},file(target,name,stage){const dir=target.endsWith("/")?target:node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.
dirname(target),inner=(0,_program_js__WEBPACK_IMPORTED_MODULE_2__.hD)(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.
join(dir,stage));return[`mkdir -p ${(0,_program_js__WEBPACK_IMPORTED_MODULE_2__.hD)(dir)}`,`over() { trap '' HUP INT TER\
M; rm -rf ${inner}; }`,"broken() { trap '' HUP INT TERM; kill -KILL $! || :; wait; over; } 2>/dev/null; trap broken EXIT",
"trap 'exit 143' HUP INT TERM",`mkdir ${inner}`,`exec 3<&0; tar -x -p -f - -C ${inner} <&3 3<&- &`,"wait $!; trap over E\
XIT",`mv -f ${(0,_program_js__WEBPACK_IMPORTED_MODULE_2__.hD)(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(
dir,stage,name))} ${(0,_program_js__WEBPACK_IMPORTED_MODULE_2__.hD)(target)}`,""].join(`
`)}};function outOfGuest(source){const target=(0,_program_js__WEBPACK_IMPORTED_MODULE_2__.hD)(source),name=(0,_program_js__WEBPACK_IMPORTED_MODULE_2__.
hD)(`./${node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.basename(source)}`);return[`[ -e ${target} ] || exit ${MISSING}`,
`if [ -d ${target} ]; then cd ${target}; case $(pwd -P)/ in /proc/*|/sys/*) exit ${KERNEL_FILES};; esac; exec tar -c -f \
- .; fi`,`cd ${(0,_program_js__WEBPACK_IMPORTED_MODULE_2__.hD)(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.dirname(
source))}`,`live=; [ -s ${name} ] || live=1; case $(readlink -f ${name} || pwd -P)/ in /proc/*|/sys/*) live=1;; esac`,'i\
f [ -n "$live" ]; then','  for dir in /tmp /run /dev/shm; do stage=$dir/.maqet-$$; mkdir -m 700 "$stage" 2>/dev/null && \
break; done',`  trap 'rm -rf "$stage"' EXIT; trap 'exit 143' HUP INT TERM`,`  cat ${name} >"$stage"/${name}`,`  if [ -s \
"$stage"/${name} ]; then cd "$stage"; tar -c -f - ${name}; cd /; exit 0; fi`,"fi",`tar -c -h -f - ${name}`,""].join(`
`)}const COPY_ENV={LC_ALL:"C"},QUOTED=/'(?:[^']|'\\'')*'/.source,OUT=new RegExp(`^\\[ -e (${QUOTED}) \\]`),INTO_DIRECTORY=new RegExp(
`^\\[ -d (${QUOTED}) \\] \\|\\| { mkdir -p ${QUOTED}; chmod ([0-7]{1,3}) `),INTO_FILE=new RegExp(`\\nmv -f (${QUOTED}) (${QUOTED}\
)\\n$`),STAGE=/^\.maqet-[0-9a-f]{16}$/;function copiedPath(direction,command){const{script,env,workingDirectory}=command,
variables=Object.entries(env);if(workingDirectory!==void 0||variables.length!==1||env.LC_ALL!==COPY_ENV.LC_ALL)return;const same=(path,expected)=>expected===
script?path:void 0;if(direction==="out"){const[,source]=OUT.exec(script)??[];return source===void 0?void 0:same(unquote(
source),outOfGuest(unquote(source)))}const[,directory,mode]=INTO_DIRECTORY.exec(script)??[];if(directory!==void 0)return same(
unquote(directory),intoGuest.directory(unquote(directory),Number.parseInt(mode??"",8)));const[,staged,target]=INTO_FILE.
exec(script)?.map(text=>unquote(text))??[];if(staged===void 0||target===void 0)return;const stage=node_path__WEBPACK_IMPORTED_MODULE_0___default().
posix.basename(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.dirname(staged));return STAGE.test(stage)?same(target,
intoGuest.file(target,node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.basename(staged),stage)):void 0}function unquote(text){
return text.slice(1,-1).replaceAll("'\\''","'")}const STDERR_BYTES=4096,COMPLAINTS=5,CHANGED=/: (?:file changed as we read it|File removed before we read it|File shrank by \d+ bytes; padding with zeros)$/;
async function runTar(channel,{script,input,stdout},deadline){const stop=new AbortController,signals=deadline.signal===void 0?
[stop.signal]:[stop.signal,deadline.signal];let failed;const fail=error=>{failed??={error},stop.abort()};let stderr=Buffer.
alloc(0);try{const exit=await channel.run({script,env:COPY_ENV,...input===void 0?{}:{input:guarded(input,fail)}},async(stream,piece)=>{
stream==="stderr"?stderr=Buffer.from(Buffer.concat([stderr,piece]).subarray(-STDERR_BYTES)):failed===void 0&&await stdout?.(
piece).catch(fail)},_shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__.B2.after(deadline.remainingMs,AbortSignal.any(signals)));
if(failed!==void 0)throw failed.error;return ended(exit.exitCode,stderr)}catch(error){throw failed===void 0?error:failed.
error}finally{await input?.return()}}async function*guarded(input,fail){try{yield*input}catch(error){throw fail(error),error}}
function ended(exitCode,stderr){const said=stderr.toString().trim(),all=said===""?[]:said.split(`
`).slice(stderr.length<STDERR_BYTES?0:1),onlyChanges=exitCode===1&&all.length>0&&all.every(line=>CHANGED.test(line));return{
exitCode,complaints:(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.M)(all.slice(-COMPLAINTS).join(`
`),300),onlyChanges}}}),76884:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{AS:()=>LEADER_END,B_:()=>guestProgram,CO:()=>outputOpening,K1:()=>ending,Mp:()=>leaderStarting,Ro:()=>directoryMaking,
St:()=>CANNOT,TZ:()=>HUSH,VI:()=>SPEAK,bE:()=>killing,cu:()=>scriptWriting,hD:()=>quote,i5:()=>surroundings,kr:()=>CANNOT_BEGIN,
n3:()=>interpreter,oX:()=>signalOf,r2:()=>removal});var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
10371),_channel_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(83435);const CANNOT_BEGIN=125;function guestProgram(command,place){
const{dir}=place,input=place.input===void 0?"/dev/null":place.input==="-"?"&3":quote(place.input);return[CANNOT,...directoryMaking(
dir),...scriptWriting(command,dir),...outputOpening(place),...surroundings(command),...place.input==="-"?["exec 3<&0"]:[],
`[ -e ${dir}/stop ] && cannot 'it was cancelled before it started'`,HUSH,...leaderStarting(`${interpreter(command)} ${dir}\
/script <${input}${place.stderr===void 0?" 2>&9":""} 9>&-`,place),`[ -e ${dir}/stop ] && { kill -KILL "-$maqet_leader"; \
kill -KILL $maqet_leader; } 2>/dev/null`,LEADER_END,SPEAK,...ending(place)].join(`
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
return exitCode>128?SIGNALS[exitCode-128]:void 0}})};export{id,ids,modules};
