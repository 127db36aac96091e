const id=4390,ids=[4390,9784],modules={7802:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Ym:()=>encodeRecord,hw:()=>GENESIS,xe:()=>sealRecord});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598),node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__),
_shared_json_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(78451),_record_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
7114);const GENESIS="0".repeat(64),HASHED_FIELDS=_record_js__WEBPACK_IMPORTED_MODULE_1__.IT.filter(field=>field!=="hash"),
SORTED=HASHED_FIELDS.map((_field,index)=>index).sort((a,b)=>(HASHED_FIELDS[a]??"")<(HASHED_FIELDS[b]??"")?-1:1);function encodeRecord(content){
const members=HASHED_FIELDS.map(field=>`"${field}":${(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_2__.dj)(content[field])}`),
sorted=SORTED.map(index=>members[index]).join(","),hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").
update(content.prev).update(`{${sorted}}`).digest("hex");return{record:{...content,hash},bytes:Buffer.from(`{${members.join(
",")},"hash":"${hash}"}
`,"utf8")}}function sealRecord(entry,seq,time,prev){return encodeRecord({seq,time,vm:entry.vm,actor:entry.actor,run:entry.
run,event:entry.event,command:entry.command??null,arguments:entry.arguments??null,tier:entry.tier??null,decision:entry.decision??
null,reason:entry.reason??"",outcome:entry.outcome??null,error:entry.error??null,durationMs:entry.durationMs??null,prev})}}),
9989:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$S:()=>secretsFromEnvironment,
KD:()=>secretArgumentsOf,eh:()=>isSecretName});const ANYWHERE=/passw|passphrase|secret|token|credential|privatekey|apikey|accesskey|authorization|cookie/,
LAST_WORD=new Set(["data","key","keys","b64","pass","pwd","pw","pin","auth"]),VARIABLE=/passw|passphrase|secret|token|credential|private_?key|api_?key|access_?key|_key$|_pass$/i,
squeezed=name=>name.toLowerCase().replace(/[^a-z0-9]/g,"");function isSecretName(name){if(ANYWHERE.test(squeezed(name)))
return!0;const words=name.replace(/([a-z0-9])([A-Z])/g,"$1-$2").toLowerCase().split(/[^a-z0-9]+/).filter(word=>word!=="");
return LAST_WORD.has(words.at(-1)??"")}function secretsFromEnvironment(env){return Object.entries(env).flatMap(([name,value])=>VARIABLE.
test(name)&&value!==void 0&&value!==""?[value]:[])}const OF_COMMAND={"guest-exec":["env"],"sev-inject-launch-secret":["p\
acket-header","secret","gpa"]};function secretArgumentsOf(command){return Object.hasOwn(OF_COMMAND,command)?OF_COMMAND[command]??
[]:[]}}),69281:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{o:()=>GrowingRedactor,l:()=>createRedactor});var json=__webpack_require__(78451),names=__webpack_require__(9989);const REDACTED="\
***",MIN_SECRET=6;function createValueMask(values){const needles=[...new Set(values.flatMap(spellings))].filter(needle=>needle.
length>=MIN_SECRET);return text=>{let current=text;for(let found=spans(current,needles);found.length>0;found=spans(current,
needles))current=replaceSpans(current,found);return current}}function spellings(value){return[value,value.trim(),...value.
split(/\r?\n/).map(line=>line.trim())].filter(text=>text.length>=MIN_SECRET).flatMap(text=>[text,JSON.stringify(text).slice(
1,-1),inUrl(text),...inBase64(text)])}function inUrl(text){return encodeURIComponent(Buffer.from(text,"utf8").toString("\
utf8"))}function inBase64(text){const bytes=Buffer.from(text,"utf8");return[0,1,2].map(offset=>Buffer.concat([Buffer.alloc(
offset),bytes]).toString("base64").slice(Math.ceil(offset*8/6),Math.floor((offset+bytes.length)*8/6)))}function spans(text,needles){
const found=[];for(const needle of needles)for(let at=text.indexOf(needle);at>=0;at=text.indexOf(needle,at+1))found.push(
[at,at+needle.length]);found.sort((a,b)=>a[0]-b[0]);const joined=[];for(const[start,end]of found){const last=joined.at(-1);
last!==void 0&&start<last[1]?last[1]=Math.max(last[1],end):joined.push([start,end])}return joined}function replaceSpans(text,found){
let result="",from=0;for(const[start,end]of found)result+=text.slice(from,start)+REDACTED,from=end;return result+text.slice(
from)}const NAME_REACH=128,NAME_BEFORE=/([A-Za-z][\w.-]*)(\\*["'])?\s{0,8}$/,SIGN=/[=:]/g,OPENING_QUOTE=/\s*(\\*["'])/y,
UNQUOTED=/\s*[{[][\s\S]*|(?:[^,\r\n]|,,)*/y,URL_PASSWORD=/:\/\/[^/\s]+@/g;function hideAssignments(text){let result="",from=0;
SIGN.lastIndex=0;for(let sign=SIGN.exec(text);sign!==null;sign=SIGN.exec(text)){const valueAt=sign.index+1;if(!isSecretAssignment(
text,sign.index))continue;const end=valueEnd(text,valueAt);end!==valueAt&&(result+=text.slice(from,valueAt)+REDACTED,from=
end,SIGN.lastIndex=end)}return(result+text.slice(from)).replace(URL_PASSWORD,`://${REDACTED}@`)}function isSecretAssignment(text,sign){
const before=NAME_BEFORE.exec(text.slice(Math.max(0,sign-NAME_REACH),sign));return before===null||text[sign]===":"&&before[2]===
void 0?!1:(0,names.eh)(before[1]??"")}function valueEnd(text,start){OPENING_QUOTE.lastIndex=start;const quote=OPENING_QUOTE.
exec(text)?.[1];if(quote===void 0)return UNQUOTED.lastIndex=start,start+(UNQUOTED.exec(text)?.[0].length??0);let end=text.
indexOf(quote,OPENING_QUOTE.lastIndex);for(;end>=0&&text[end-1]==="\\";)end=text.indexOf(quote,end+1);return end<0?text.
length:end+quote.length}const MAX_DEPTH=1024,MONITOR_SECRET=/passw|secret|sendkey|^\s*change\s+(vnc|spice)/i,NAMING_MEMBERS=[
"property","name","key"];function createRedactor(secretValues){const mask=createValueMask(secretValues),plain=new Set(secretValues),
text=raw=>mask(hideAssignments(raw));function value(raw,depth){return typeof raw=="string"?text(raw):typeof raw=="number"||
typeof raw=="bigint"?plain.has(String(raw))?REDACTED:raw:raw===null||typeof raw=="boolean"?raw:typeof raw!="object"||depth>=
MAX_DEPTH?REDACTED:Array.isArray(raw)?raw.map((item,index)=>isSecretFlag(raw[index-1])?REDACTED:value(item,depth+1)):members(
raw,[],depth+1)}function members(raw,alsoSecret,depth){const hidden=new Set(namesItsValue(raw)?[...alsoSecret,"value"]:alsoSecret),
kept=new Map;for(const[key,item]of Object.entries(raw)){if(item===void 0)continue;const name=freeKey(mask(key),kept);kept.
set(name,hidden.has(key)||(0,names.eh)(key)?REDACTED:value(item,depth))}return Object.fromEntries(kept)}return{text,arguments(command,args){
if(!(0,json.OW)(args))return{};const redacted=members(args,(0,names.KD)(command),0),line=args["command-line"];if(typeof line!=
"string"||!MONITOR_SECRET.test(line))return redacted;const verb=line.trim().split(/\s/,1)[0]??"";return{...redacted,"com\
mand-line":mask(`${verb} ${REDACTED}`)}}}}function isSecretFlag(item){return typeof item=="string"&&/^--?[\w-]+$/.test(item)&&
(0,names.eh)(item)}function namesItsValue(raw){return NAMING_MEMBERS.some(member=>{const name=Object.hasOwn(raw,member)?
raw[member]:void 0;return typeof name=="string"&&(0,names.eh)(name)})}function freeKey(wanted,taken){let key=wanted;for(let n=2;taken.
has(key);n+=1)key=`#${n.toString(36)}`;return key}class GrowingRedactor{values=new Set;current=createRedactor([]);constructor(values){
this.learn(values)}learn(values){const before=this.values.size;for(const value of values)this.values.add(value);this.values.
size>before&&(this.current=createRedactor([...this.values]))}arguments(command,args){return this.current.arguments(command,
args)}text(text){return this.current.text(text)}}}),42622:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H5:()=>verifyChain,Oo:()=>brokenLogError,tY:()=>checkLine});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__),
_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58382),_shared_json_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
78451),_bytes_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(18196),_chain_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
7802),_record_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(7114);function brokenLogError({brokenAt,problem}){return new _record_js__WEBPACK_IMPORTED_MODULE_4__.
M_(`The audit log is broken at record ${brokenAt}: ${problem}.`,{remedy:"Do not trust the records from there on."})}async function verifyChain(source,expectedHead){
if(typeof source!="string")return verifyChunks(source,expectedHead);let handle;try{if(handle=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
open)(source,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK),
!(await handle.stat()).isFile())throw new TypeError("not a regular file");return await verifyChunks((0,_bytes_js__WEBPACK_IMPORTED_MODULE_5__.
zO)(handle),expectedHead)}catch(error){throw new _record_js__WEBPACK_IMPORTED_MODULE_4__.M_(`Could not read the audit lo\
g ${JSON.stringify(source)}: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.UQ)(error)??(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.
kc)(error)}.`,{remedy:"Name an audit.jsonl that exists and that you may read.",cause:error})}finally{await handle?.close()}}
async function verifyChunks(chunks,expectedHead){let records=0,head=_chain_js__WEBPACK_IMPORTED_MODULE_3__.hw,closed=!1,
expectedAt=0;for await(const line of(0,_bytes_js__WEBPACK_IMPORTED_MODULE_5__.uz)(chunks)){const checked=checkLine(line,
records+1,head);if(!checked.ok)return{...checked,brokenAt:records+1};records+=1,head=checked.record.hash,closed=checked.
record.event==="log-closed",head===expectedHead&&(expectedAt=records)}return records===0?{ok:!1,brokenAt:1,problem:"is m\
issing: the log is empty"}:expectedHead===void 0||expectedAt===records?{ok:!0,records,head,closed}:{ok:!1,...headProblem(
records,expectedAt)}}function headProblem(records,expectedAt){return expectedAt>0?{brokenAt:expectedAt+1,problem:`was ad\
ded after the expected head, which is record ${expectedAt} of ${records}`}:{brokenAt:records+1,problem:`is missing: no r\
ecord has the expected head, so the log was cut after record ${records} or rewritten`}}function checkLine(line,position,prev){
if(line.tooLong)return{ok:!1,problem:`is longer than a record can be (${_bytes_js__WEBPACK_IMPORTED_MODULE_5__.xR} bytes\
)`};if(!line.terminated)return{ok:!1,problem:`ends after ${line.bytes.length} bytes without a newline: the writer was ki\
lled, the disk was full, or the file was cut`};try{return checkRecord(line.bytes,position,prev)}catch(error){return{ok:!1,
problem:`is invalid: ${error instanceof RangeError?"the line is nested too deeply":"the line is not JSON"}`}}}function checkRecord(bytes,position,prev){
const value=(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_6__.qF)(bytes.toString("utf8"));if(!(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_6__.
OW)(value))return{ok:!1,problem:"is invalid: the line is not a JSON object"};const broken=problem2=>typeof value.seq=="n\
umber"?{ok:!1,seq:value.seq,problem:problem2}:{ok:!1,problem:problem2},problem=(0,_record_js__WEBPACK_IMPORTED_MODULE_4__.
hN)(value);if(problem!==void 0)return broken(problem);const record=value;if(record.seq!==position)return broken(`has seq\
 ${record.seq} instead of ${position}: records are missing, added or swapped`);if(record.prev!==prev)return broken("does\
 not follow the record before it: its prev is not the hash of that record");const encoded=(0,_chain_js__WEBPACK_IMPORTED_MODULE_3__.
Ym)(record);return record.hash!==encoded.record.hash?broken("does not match its hash: it was changed after it was writte\
n"):encoded.bytes.subarray(0,-1).equals(bytes)?{ok:!0,record}:broken("is not encoded as maqet encodes it: its bytes were\
 changed after it was written")}}),29784:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{compileSerialPattern:()=>compileSerialPattern});var re2js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
2856),_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58382),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
10371);const MAX_SOURCE=1e3,MAX_INSTRUCTIONS=1e3;class SerialPatternError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
Po{constructor(source,problem){super(`The serial pattern ${JSON.stringify((0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.
T)(source,200))} ${problem}.`,{remedy:"Use RE2 syntax, which has no lookahead, lookbehind or backreference, and counts u\
p to 1000. `^` and `$` match at line ends. A backslash makes a special character literal."})}}class SerialPattern{source;regex;constructor(source,regex){
this.source=source,this.regex=regex}find(text,from=0){if(!this.regex.test(text))return;const matcher=this.regex.matcher(
text);return matcher.find(from)?matcher.group()??void 0:void 0}}function compileSerialPattern(source){if(source.length>MAX_SOURCE)
throw new SerialPatternError(source,`is longer than ${MAX_SOURCE} characters`);const regex=compile(source),size=regex.programSize();
if(size>MAX_INSTRUCTIONS)throw new SerialPatternError(source,`is too large (${size} instructions, at most ${MAX_INSTRUCTIONS}\
): lower its repeat counts`);if(regex.test(""))throw new SerialPatternError(source,"matches empty text, so it would matc\
h before the guest prints anything");return new SerialPattern(source,regex)}function compile(source){try{return re2js__WEBPACK_IMPORTED_MODULE_2__.
L3.compile(source,re2js__WEBPACK_IMPORTED_MODULE_2__.L3.MULTILINE)}catch(error){throw error instanceof re2js__WEBPACK_IMPORTED_MODULE_2__.
o_?new SerialPatternError(source,`is not valid (${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.T)(error.message,
200)})`):error}}}),76884:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
return exitCode>128?SIGNALS[exitCode-128]:void 0}}),50105:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{d$:()=>KEY_FILE,dP:()=>sshArguments,vk:()=>KNOWN_HOSTS_FILE});const KEY_FILE="\
id_ed25519",KNOWN_HOSTS_FILE="known_hosts";function sshArguments({user,port,log,connectS,purpose}){const options={AddressFamily:"\
inet",BatchMode:"yes",CheckHostIP:"no",ClearAllForwardings:"yes",Compression:"no",ConnectTimeout:String(connectS),...sharing(
purpose),EscapeChar:"none",ForwardAgent:"no",ForwardX11:"no",GlobalKnownHostsFile:"/dev/null",HostKeyAlias:"maqet-guest",
IdentitiesOnly:"yes",IdentityAgent:"none",IdentityFile:KEY_FILE,LogLevel:"ERROR",PreferredAuthentications:"publickey",RequestTTY:"\
no",ServerAliveCountMax:"6",ServerAliveInterval:"5",StrictHostKeyChecking:"accept-new",UpdateHostKeys:"no",UserKnownHostsFile:KNOWN_HOSTS_FILE},
words=Object.entries(options).flatMap(([name,value])=>["-o",`${name}=${value}`]),[noCommand,command]=purpose.kind==="sha\
re"?[["-N"],[]]:[[],[purpose.command]];return["-F","/dev/null","-E",log,...words,...noCommand,"-p",String(port),"-l",user,
"--","127.0.0.1",...command]}function sharing(purpose){return purpose.kind==="run"?{ControlMaster:"no",ControlPath:purpose.
socket??"none",PermitLocalCommand:"no"}:{ControlMaster:"yes",ControlPath:purpose.socket,PermitLocalCommand:"yes",LocalCommand:"\
echo"}}}),53427:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{c:()=>matches});var _shared_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(78451);function matches(expected,actual){
return Array.isArray(expected)?Array.isArray(actual)&&actual.length===expected.length&&expected.every((item,i)=>matches(
item,actual[i])):(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_0__.OW)(expected)?(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_0__.
OW)(actual)?Object.entries(expected).every(([key,value])=>Object.hasOwn(actual,key)&&matches(value,actual[key])):!1:isNumeric(
expected)&&isNumeric(actual)?expected==actual:expected===actual}function isNumeric(value){return typeof value=="number"||
typeof value=="bigint"}}),42053:((module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(module,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__webpack_require__.r(__webpack_exports__);var _supervisor_main_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
29902);await(0,_supervisor_main_js__WEBPACK_IMPORTED_MODULE_0__.K)(process.argv.slice(2)),__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}},1)}),79751:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{C9:()=>AcceleratorStuckError,Ht:()=>heedsPowerButton,vs:()=>watchVitals});const IF=512,CPU_LINE=/^[ER]IP=[0-9a-f]+ [RE]FL=([0-9a-f]+) .*\bHLT=([01])/gm;
function readCpus(text){return[...text.matchAll(CPU_LINE)].map(([,flags="0",halted])=>({halted:halted==="1",interruptible:(Number.
parseInt(flags,16)&IF)!==0}))}const SAMPLES={halted:2,stuck:6};function judgeSigns(samples,accelerated){if(isDeaf(samples.
slice(-SAMPLES.halted),SAMPLES.halted,cpus=>cpus.every(({halted})=>halted)))return"halted";if(accelerated&&isDeaf(samples.
slice(-SAMPLES.stuck),SAMPLES.stuck,cpus=>cpus.some(({halted})=>!halted)))return"stuck"}function isDeaf(samples,count,found){
const[first]=samples;return samples.length<count||first===void 0?!1:samples.every(({cpus,serialBytes,diskTraffic})=>cpus.
length>0&&cpus.every(({interruptible})=>!interruptible)&&found(cpus)&&serialBytes===first.serialBytes&&diskTraffic===first.
diskTraffic)}var shared_deadline=__webpack_require__(18013),json=__webpack_require__(78451),wording=__webpack_require__(
8273),errors=__webpack_require__(84154);class AcceleratorStuckError extends errors.Mp{}const INTERVAL_MS=5e3,ASK_MS=5e3,
MOST_LOOKS=6;async function watchVitals(machine,serial,accel,deadline){const looks=[];for(;;){await(0,shared_deadline.yy)(
INTERVAL_MS,deadline.signal);const look=machine.states.state==="running"?await lookAt(machine,serial).catch(()=>{}):void 0;
if(look===void 0)continue;looks.push(look),looks.length>MOST_LOOKS&&looks.shift();const verdict=judgeSigns(looks,accel!==
"tcg");if(verdict==="halted")throw new errors.Mp("Every CPU of the guest has halted with interrupts off: it has stopped \
for good.",{remedy:"Read the end of the serial log. A boot loader or a kernel that cannot go on does this."});if(verdict===
"stuck")throw new AcceleratorStuckError(`The guest's CPUs have been busy under ${accel.toUpperCase()} for ${looks.length*
INTERVAL_MS/1e3} s without any serial output or disk access.`,{remedy:`Use ${(0,wording.hF)("accel","tcg")}, or a machin\
e whose virtualization works.`})}}async function heedsPowerButton({machine,serial,watch},booted){if(watch.panicText!==void 0)
return!1;const look=await lookAt(machine,serial);return judgeSigns([look,look],!1)==="halted"?!1:look.diskWrites>0||machine.
journal.last("VSERPORT_CHANGE")!==void 0||await booted()}async function lookAt(machine,serial){const deadline=shared_deadline.
B2.after(ASK_MS),registers=await machine.execute("human-monitor-command",{"command-line":"info registers -a"},deadline),
disks=await machine.execute("query-blockstats",{},deadline),diskWrites=operations(disks,"wr_operations");return{cpus:readCpus(
String(registers)),serialBytes:serial.bytes,diskTraffic:operations(disks,"rd_operations")+diskWrites,diskWrites}}function operations(reply,kind){
return(Array.isArray(reply)?reply:[]).reduce((sum,disk)=>{const stats=(0,json.OW)(disk)&&(0,json.OW)(disk.stats)?disk.stats:
{};return sum+Number(stats[kind]??0)},0)}}),29902:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{K:()=>runSupervisor});var external_node_net_=__webpack_require__(77030),layout=__webpack_require__(
61719),promises_=__webpack_require__(51455),shared_deadline=__webpack_require__(18013),errors=__webpack_require__(58382),
shared_process=__webpack_require__(16588),liveness=__webpack_require__(26136),state_record=__webpack_require__(10388),external_node_perf_hooks_=__webpack_require__(
643),audit_log=__webpack_require__(99396),redactor=__webpack_require__(69281),readiness=__webpack_require__(85824),policy_layer=__webpack_require__(
4899),stop=__webpack_require__(81661),syslog_shipper=__webpack_require__(83272),external_node_string_decoder_=__webpack_require__(
46193);const PIECE=16*1024,MAX_HELD=8;class TextHistory{capacity;pieces=[];kept=0;held="";lost=!1;constructor(capacity){
this.capacity=capacity}append(text){const normal=this.normalized(text),last=this.pieces.at(-1);last!==void 0&&last.length+
normal.length<=PIECE?this.pieces[this.pieces.length-1]=last+normal:normal!==""&&this.pieces.push(normal),this.kept+=normal.
length;let first=this.pieces[0];for(;first!==void 0&&this.kept-first.length>=this.capacity;)this.kept-=first.length,this.
pieces.shift(),this.lost=!0,first=this.pieces[0];return normal.length}clear(){const before=this.last(1);this.lost||=before!==
"",this.pieces.splice(0,this.pieces.length,before),this.kept=before.length}last(count){let start2=this.pieces.length;for(let size=0;start2>
0&&size<count;size+=this.pieces[start2]?.length??0)start2-=1;const text=this.pieces.slice(start2).join("");return count>=
text.length?text:text.slice(text.length-count)}get length(){return this.kept}get complete(){return!this.lost}normalized(text){
const raw=this.held+text;if(!raw.includes("\r"))return raw;const lines=raw.split(`
`),unfinished=lines.pop()??"",body=withoutReturns(unfinished,MAX_HELD);return this.held=unfinished.slice(body.length),[...lines.
map(line2=>withoutReturns(line2,line2.length)),body].join(`
`)}}function withoutReturns(line2,most){let end=line2.length;for(;end>line2.length-most&&end>0&&line2[end-1]==="\r";)end-=
1;return line2.slice(0,end)}const MAX_LINE=4096;class LineRing{capacity;lines=[];partial="";constructor(capacity){this.capacity=
capacity}push(text){const pieces=this.newest(text).split(`
`),unfinished=pieces.pop()??"";for(const piece of pieces)this.lines.push(endOfLine(joined(this.partial,piece))),this.partial=
"";this.partial=joined(this.partial,unfinished),this.lines.length>2*this.capacity&&this.lines.splice(0,this.lines.length-
this.capacity)}newest(text){let at=text.length;for(let ends=0;ends<=this.capacity;ends+=1)if(at=at===0?-1:text.lastIndexOf(
`
`,at-1),at===-1)return text;return this.partial="",text.slice(at+1)}tail(count){const all=this.partial===""?this.lines:[
...this.lines,endOfLine(this.partial)];return count<=0?[]:all.slice(-Math.min(count,this.capacity))}}function joined(head,more){
return head.length>MAX_LINE?head:head+more.slice(0,MAX_LINE+1-head.length)}function endOfLine(line2){const text=line2.length>
MAX_LINE?`${line2.slice(0,MAX_LINE)}\u2026`:line2;let end=text.length;for(;end>0&&text[end-1]==="\r";)end-=1;return text.
slice(0,end)}var external_node_fs_=__webpack_require__(73024),external_node_path_=__webpack_require__(76760),external_node_path_default=__webpack_require__.
n(external_node_path_),lossy_log=__webpack_require__(66568),units=__webpack_require__(64886);const FLAGS=external_node_fs_.
constants.O_WRONLY|external_node_fs_.constants.O_CREAT|external_node_fs_.constants.O_EXCL|external_node_fs_.constants.O_NOFOLLOW|
external_node_fs_.constants.O_APPEND;class SerialLogError extends errors.Po{constructor(file,doing,cause){super(`The ser\
ial log ${JSON.stringify(file)} could not be ${doing} (${(0,errors.UQ)(cause)??String(cause)}).`,{remedy:"Check the free\
 space and the permissions of its directory, and that no file of that name exists.",cause})}}class SerialLog{file;capBytes;log;written=0;full=!1;constructor(file,capBytes){
this.file=file,this.capBytes=capBytes;try{this.log=new lossy_log.j5((0,external_node_fs_.openSync)(file,FLAGS,384),gap)}catch(error){
throw new SerialLogError(file,"created",error)}}async write(chunk){if(this.full)return;const room=this.capBytes-this.written,
part=chunk.length>room?chunk.subarray(0,room):chunk;try{if(await this.writeAll(part),part.length===chunk.length)return;this.
full=!0,await this.writeAll(Buffer.from(`
[maqet: serial log truncated at its limit of ${(0,units.z3)(this.capBytes)}]
`))}catch(error){throw new SerialLogError(this.file,"written",error)}}get losses(){return(0,lossy_log.yB)(external_node_path_default().
basename(this.file),{truncated:this.full,lossy:this.log.lossy})}async close(){await this.log.close()}async writeAll(bytes){
await this.log.append(bytes),this.written+=bytes.length}}function gap(bytes){return`
[maqet: ${(0,units.z3)(bytes)} of serial output missing here: they could not be written]
`}var untrusted_text=__webpack_require__(10371);const MAX_MATCH=4096,SLICE=16*1024,PAUSE_MS=5,PAUSE_FACTOR=3;class ConsoleWaiters{history;waiters=new Set;unseen=0;nextSearchAt=0;timer;failure;constructor(history){
this.history=history}grown(count){this.waiters.size!==0&&(this.unseen+=count,this.unseen>=SLICE||external_node_perf_hooks_.
performance.now()>=this.nextSearchAt?this.searchAll():this.timer??=setTimeout(()=>this.searchAll(),this.nextSearchAt-external_node_perf_hooks_.
performance.now()))}async wait(pattern2,deadline){this.searchAll();const found=this.newest(this.history.length)(pattern2);
if(found!==void 0)return found;if(this.failure!==void 0)throw this.failure;const{promise,resolve,reject}=Promise.withResolvers(),
waiter={pattern:pattern2,resolve,reject};this.waiters.add(waiter);try{return await deadline.race(promise,`the serial con\
sole to match ${JSON.stringify((0,untrusted_text.T)(pattern2.source,200))}`)}finally{this.waiters.delete(waiter),this.waiters.
size===0&&this.reset()}}fail(error){this.searchAll(),this.failure??=error;for(const waiter of this.waiters)waiter.reject(
this.failure)}searchAll(){const count=this.unseen;if(this.reset(),count===0)return;const start2=external_node_perf_hooks_.
performance.now(),search=this.newest(count);for(const waiter of this.waiters){const found=search(waiter.pattern);found!==
void 0&&(this.waiters.delete(waiter),waiter.resolve(found))}const end=external_node_perf_hooks_.performance.now();this.nextSearchAt=
end+Math.max(PAUSE_MS,PAUSE_FACTOR*(end-start2))}reset(){clearTimeout(this.timer),this.timer=void 0,this.unseen=0}newest(count){
const text=this.history.last(count+MAX_MATCH+1),fromBoot=text.length===this.history.length&&this.history.complete;return pattern2=>{
for(let end=Math.min(text.length,MAX_MATCH+SLICE);;end=Math.min(text.length,end+SLICE)){const begin=Math.max(0,end-SLICE-
MAX_MATCH-1),found=pattern2.find(text.slice(begin,end),begin===0&&fromBoot?0:1);if(found!==void 0||end===text.length)return found}}}}
var pattern=__webpack_require__(29784);const SERIAL_LOG_CAP=64*1024*1024,HISTORY_CHARACTERS=256*1024,READ_PAUSE_MS=1,LARGE_PIECE=4096,
GATHER_MS=10,GATHER_BYTES=64*1024,CLOSE_MS=1e3,MAX_TAIL=200;class SerialEndedError extends errors.Po{constructor(){super(
"The serial console ended before the expected output.",{remedy:"Look at the end of the serial log, and at the QEMU log f\
or why QEMU ended.",status:"crashed"})}}class SerialConsole{stream;logFile;bootedAt=external_node_perf_hooks_.performance.
now();decoder=new external_node_string_decoder_.StringDecoder("utf8");lines=new LineRing(MAX_TAIL);history=new TextHistory(
HISTORY_CHARACTERS);waiters=new ConsoleWaiters(this.history);log;onProblem;pumping;received=0;newest=this.bootedAt;reported=!1;listener;failure;ended=!1;logged=Promise.
resolve();gathered=[];gatheredBytes=0;gathering;settledAt=Number.NEGATIVE_INFINITY;constructor(stream,logFile,options={}){
this.stream=stream,this.logFile=logFile,this.log=new SerialLog(logFile,options.capBytes??SERIAL_LOG_CAP),this.onProblem=
options.onProblem??(()=>{}),stream.on("error",()=>{}),readOnDemand(stream),this.pumping=this.pump()}get bytes(){return this.
received}get lastByteAt(){return this.newest}get losses(){return this.log.losses}tail(count){return this.settle(),this.lines.
tail(count)}waitForMatch(pattern2,deadline){return this.settle(),this.waiters.wait(pattern2,deadline)}fail(error){this.settle(),
this.failure??=error,this.waiters.fail(this.failure),this.listener?.fail(this.failure)}forget(){this.settle(),this.history.
clear()}attach(listener){if(this.listener!==void 0)throw new errors.Po("The serial console is in use by another program.",
{remedy:"Wait until that program has ended."});return this.settle(),this.listener=listener,this.failure!==void 0&&listener.
fail(this.failure),()=>{this.listener===listener&&(this.listener=void 0,this.record(listener.flush()))}}async write(bytes){
const{promise,resolve,reject}=Promise.withResolvers();this.stream.write(bytes,error=>error?reject(this.failure??new SerialEndedError):
resolve()),await promise}async close(deadline=shared_deadline.B2.after(CLOSE_MS)){await deadline.settled(this.pumping,"t\
he end of the serial console"),this.stream.destroy(),await shared_deadline.B2.after(CLOSE_MS).race(this.pumping,"the ser\
ial log").catch(()=>this.report(new SerialLogError(this.logFile,"written",new Error("the disk does not answer"))))}async pump(){
try{for await(const chunk of this.stream)await this.take(chunk),chunk.length<LARGE_PIECE&&await(0,shared_deadline.yy)(READ_PAUSE_MS)}catch{}
this.settle(),this.listener!==void 0&&this.record(this.listener.flush()),this.search(this.decoder.end()),this.fail(new SerialEndedError),
this.ended=!0,await this.logged,await this.log.close().catch(error=>this.report(error))}async take(chunk){this.received+=
chunk.length,this.newest=external_node_perf_hooks_.performance.now(),this.listener===void 0?this.gather(chunk):this.record(
this.listener.receive(chunk)),await this.logged}gather(chunk){this.gathered.push(chunk),this.gatheredBytes+=chunk.length;
const dueMs=this.settledAt+GATHER_MS-this.newest;this.gatheredBytes>=GATHER_BYTES||dueMs<=0?this.settle():this.gathering??=
setTimeout(()=>this.settle(),dueMs)}settle(){if(clearTimeout(this.gathering),this.gathering=void 0,this.gatheredBytes===
0)return;const chunk=Buffer.concat(this.gathered);this.gathered=[],this.gatheredBytes=0,this.settledAt=external_node_perf_hooks_.
performance.now(),this.record(chunk)}record(chunk){this.ended||chunk.length===0||(this.search(this.decoder.write(chunk)),
this.logged=this.logged.then(()=>this.log.write(chunk)).catch(error=>this.report(error)))}search(text){this.lines.push(text),
this.waiters.grown(this.history.append(text))}report(error){this.reported||(this.reported=!0,error instanceof errors.Po&&
this.onProblem(error))}}function readOnDemand(stream){const{_readableState:state}=stream;state!==void 0&&(state.highWaterMark=
1)}var qemu_args=__webpack_require__(74362),json=__webpack_require__(78451),args=__webpack_require__(62768),arguments_machine=__webpack_require__(
57055),vm_errors=__webpack_require__(84154),files=__webpack_require__(95258),host_files=__webpack_require__(61709),vm_machine=__webpack_require__(
40420);const MAX_BYTES=16*2**20,MAX_LISTED=1e3,MAX_LISTED_BYTES=4*2**20;function eventFacts({name,data,seconds,microseconds},seq){
return{seq,time:new Date(seconds*1e3+microseconds/1e3).toISOString(),event:name,data}}function newestEvents(journal,name){
const known=journal.list(MAX_LISTED+1,name),events=[];let bytes=0;for(const{event,seq}of known.toReversed()){const facts=eventFacts(
event,seq);if(bytes+=Buffer.byteLength((0,json.sd)(facts)),events.length===MAX_LISTED||bytes>MAX_LISTED_BYTES)break;events.
unshift(facts)}return{events,truncated:events.length<known.length}}class EventLog{file;bytes=0;lost=0;constructor(path2){
this.file=new lossy_log.$i(path2,lostLine)}get losses(){return(0,lossy_log.yB)("events.jsonl",{truncated:this.lost>0,lossy:this.
file.lossy})}record(event,seq){const line2=Buffer.from(`${(0,json.sd)(eventFacts(event,seq))}
`);if(this.bytes>MAX_BYTES){this.lost+=line2.length;return}this.bytes+=line2.length,this.file.write(line2)}async close(){
this.lost>0&&this.file.write(Buffer.from(lostLine(this.lost))),await this.file.close()}}function lostLine(bytes){return`${(0,json.
sd)({seq:null,time:new Date().toISOString(),event:"MAQET_EVENTS_LOST",data:{bytes}})}
`}var external_node_crypto_=__webpack_require__(77598),external_node_timers_promises_=__webpack_require__(58500),host_paths=__webpack_require__(
68230);const MOST_BYTES=2**30,file_hashes_PIECE=2**20,LOOK_MS=1e4,RECORD_CHARACTERS=2**18,TOO_LATE="the VM ended before \
it was hashed";class FileHashes{pending;known;write;onReplaced;facts;notices=[];stopping=new AbortController;hashed;recorded;constructor(pending,known,write,onReplaced){
this.pending=pending,this.known=known,this.write=write,this.onReplaced=onReplaced,this.facts=pending.map(one=>({...namesOf(
one),unhashed:TOO_LATE})),this.hashed=this.hashAll()}static async begin(files2,known,write,onReplaced=()=>{}){const given=files2.
filter(({own})=>!own),look=async file=>({file,before:await(0,promises_.stat)(file.file,{bigint:!0}).catch(()=>{})}),pending=await shared_deadline.
B2.after(LOOK_MS).race(Promise.all(given.map(look)),"the files of the VM").catch(()=>given.map(file=>({file,before:void 0})));
return new FileHashes(pending,known,write,onReplaced)}async requireOpened(pid,files2){const opened=await openedBy(pid),own=files2.
filter(one=>one.own);if((await Promise.all(own.map(({file})=>(0,promises_.stat)(file,{bigint:!0}).catch(()=>{})))).some(
one=>one!==void 0&&opened.has(identityOf(one)))){for(const{file,before}of this.pending)if(!(file.format===void 0||before===
void 0||opened.has(identityOf(before))))throw new vm_errors.wC(`${shown(file.file)} was replaced between its check and t\
he start of QEMU, which has opened another file.`,{remedy:"Nothing in the guest has run. Find out which program replaces\
 the image, or keep the image where only this user can write.",status:"failed"})}}confirm(){this.hashed.then(()=>this.stopping.
signal.aborted?void 0:this.record()).catch(()=>{})}async finish(deadline){return await deadline.settled(this.hashed,"the\
 hashes of the files"),this.stopping.abort(),await this.record(),this.notices}cancel(){this.stopping.abort(),this.recorded??=
Promise.resolve()}async hashAll(){const done=new Map;for(const[index,one]of this.pending.entries()){const{file}=one.file,
facts=done.get(file)??await this.factsOf(one);if(this.stopping.signal.aborted)return;done.set(file,facts),this.facts[index]=
{...namesOf(one),...facts}}}async factsOf({file:{file},before}){if(before===void 0)return this.lacking(file,{},"it could\
 not be looked up");const facts={bytes:Number(before.size)},modified={modified:before.mtime.toISOString()},known=this.known.
find(one=>one.file===file);if(before.size>MOST_BYTES){if(known!==void 0&&await isSame(file,before))return{...facts,sha256:known.
sha256,sha256From:known.from};if(known===void 0)return{...facts,...modified,unhashed:"it is larger than 1 GiB"}}try{const sha2562=before.
size>MOST_BYTES?void 0:await sha256Of(file,before,this.stopping.signal);if(sha2562===void 0)return this.lacking(file,{...facts,
...modified},"it changed while the VM started");if(known!==void 0&&known.sha256!==sha2562){const problem=`${shown(file)}\
 has the SHA-256 ${sha2562}, but had ${known.sha256} when it was checked: it was replaced.`;return this.notices.push(problem),
this.onReplaced(problem),{...facts,sha256:sha2562,expected:known.sha256}}return{...facts,sha256:sha2562}}catch(error){return this.
lacking(file,{...facts,...modified},`it could not be read (${(0,errors.UQ)(error)??(0,errors.kc)(error)})`)}}lacking(file,facts,unhashed){
return this.stopping.signal.aborted||this.notices.push(`${shown(file)} has no SHA-256 on record: ${unhashed}.`),{...facts,
unhashed}}record(){return this.recorded??=this.writeAll(),this.recorded}async writeAll(){const late=this.facts.filter(({
unhashed})=>unhashed===TOO_LATE).length;late>0&&this.notices.push(`${late} of ${this.facts.length} files have no SHA-256\
 on record: the VM ended before.`);for(let rest=this.facts;rest.length>0;){const count=fitting(rest);await this.write({files:rest.
slice(0,count)},this.notices.length===0?void 0:this.notices.join(" ")),rest=rest.slice(count)}}}function fitting(facts){
let size=0;const beyond=facts.findIndex(one=>(size+=JSON.stringify(one).length,size>RECORD_CHARACTERS));return beyond<0?
facts.length:Math.max(1,beyond)}function namesOf({file:{use,file,format}}){return{use,file,...format===void 0?{}:{format}}}
function shown(file){return JSON.stringify((0,untrusted_text.T)(file,300))}async function sha256Of(file,before,signal){const{
handle}=await(0,host_paths.np)(file);try{if(!isUnchanged(await handle.stat({bigint:!0}),before))return;const hash=(0,external_node_crypto_.
createHash)("sha256"),piece=Buffer.allocUnsafe(file_hashes_PIECE);for(let position=0;!signal.aborted;){const{bytesRead}=await handle.
read(piece,0,piece.length,position);if(bytesRead===0)break;hash.update(piece.subarray(0,bytesRead)),position+=bytesRead,
await(0,external_node_timers_promises_.setImmediate)()}return isUnchanged(await handle.stat({bigint:!0}),before)&&await isSame(
file,before)?hash.digest("hex"):void 0}finally{await handle.close()}}async function openedBy(pid){const directory=`/proc\
/${pid}/fd`,names2=await(0,promises_.readdir)(directory).catch(()=>[]),found=await Promise.all(names2.map(name=>(0,promises_.
stat)(`${directory}/${name}`,{bigint:!0}).catch(()=>{})));return new Set(found.flatMap(one=>one===void 0?[]:[identityOf(
one)]))}function identityOf({dev,ino}){return`${dev}:${ino}`}async function isSame(file,before){const now=await(0,promises_.
stat)(file,{bigint:!0}).catch(()=>{});return now!==void 0&&isUnchanged(now,before)}function isUnchanged(now,before){return[
"dev","ino","size","mtimeNs","ctimeNs"].every(part=>now[part]===before[part])}var gate_gate=__webpack_require__(48953),line=__webpack_require__(
81309),audit_record=__webpack_require__(7114),in_flight=__webpack_require__(53629),gate_decision=__webpack_require__(66744);
const MOST_UNWRITTEN=64,MOST_COMMANDS=1e5;class Script{planned=new Map;unwritten=new Set;commands=0;ended;failure;note(written){
const settled=written.catch(error=>{this.failure??={error}}).finally(()=>this.unwritten.delete(settled));this.unwritten.
add(settled)}async written(most){for(;this.unwritten.size>most;)await Promise.race(this.unwritten);if(this.failure!==void 0)
throw this.failure.error}}class Scripts{gate;audit;inFlight=new in_flight.Y;scripts=new Map;last=0;constructor(gate,audit){
this.gate=gate,this.audit=audit}idle(){return this.inFlight.idle()}plan(params,peer){return this.inFlight.run(async()=>{
await this.gate.requireRunning();const[id2,script]=params.script===null?this.begin(peer):[params.script,this.get(params.
script)];try{const refused=await this.record(script,params,peer);return refused!==null&&await this.end({script:id2,reason:"\
the policy blocks another command of the script"}),{script:id2,refused}}catch(error){throw await this.end({script:id2,reason:`\
the script cannot run: ${(0,errors.kc)(error)}`}).catch(()=>{}),error}})}execute(params,log){return this.inFlight.run(async()=>{
await this.gate.requireRunning();const script=this.get(params.script);await script.written(MOST_UNWRITTEN);const planned=script.
planned.get(params.index);if(planned===void 0||script.ended!==void 0)throw notPlannedError(params.index);script.planned.
delete(params.index);const{request,record}=planned,decision=await this.decideAgain(planned,script,log);return(0,line.L)(
record).forEach(log),this.gate.perform({...request,timeoutMs:params.timeoutMs},decision,record,written=>script.note(written))})}async end({
script:id2,reason}){const script=this.scripts.get(id2);return script===void 0||(script.ended??=reason,this.dropPlanned(script),
await script.written(0),this.scripts.delete(id2)),null}async endAll(reason){await Promise.all([...this.scripts.keys()].map(
script=>this.end({script,reason})))}begin(peer){this.last+=1;const id2=this.last,script=new Script;return this.scripts.set(
id2,script),peer.onGone(()=>{this.end({script:id2,reason:"the client of the script hung up"}).catch(()=>{})}),[id2,script]}get(id2){
const script=this.scripts.get(id2);if(script!==void 0)return script;throw new errors.Po(`There is no script ${id2}: it h\
as ended.`,{remedy:"Run it again."})}async record(script,{commands:commands2,layers,caller,store},{log}){const first=script.
commands;if(script.commands+=commands2.length,script.commands>MOST_COMMANDS){const message=`The script sends more than ${MOST_COMMANDS}\
 commands.`;throw new errors.Po(message,{remedy:"Nothing was sent. Run it in several parts."})}const judged=commands2.map(
command=>{const request={...command,layers,caller,store};return{request,decision:this.gate.judge(request)}}),entries=judged.
map(({request,decision})=>(0,gate_decision.B6)((0,gate_gate.et)(request),decision)),written=await Promise.allSettled(entries.
map(entry=>this.audit.append(entry)));for(const[index2,settled]of written.entries()){const one=judged[index2];settled.status===
"rejected"||one===void 0||(one.decision.decision==="allow"?script.planned.set(first+index2,{request:one.request,record:settled.
value}):(0,line.L)(settled.value).forEach(log))}const failed=written.find(settled=>settled.status==="rejected");if(failed!==
void 0)throw failed.reason;script.ended!==void 0&&this.dropPlanned(script);const index=judged.findIndex(({decision})=>decision.
decision==="block"),{reason,remedy}=judged[index]?.decision??{};return reason===void 0||remedy===void 0?null:{index,reason,
remedy}}async decideAgain({request,record},script,log){try{const decision=await this.gate.decide(request);if(decision.decision===
"allow")return decision;const reason=`${decision.reason} (judged again when it was to be sent; record ${record.seq} allo\
wed it)`;return await(0,gate_decision.Q6)(this.audit,(0,gate_gate.et)(request),{...decision,reason},log),decision}catch(error){
throw script.note(this.audit.append((0,audit_record.kN)(record,(0,errors.kc)(error)))),error}}dropPlanned(script){const why=script.
ended??"the script has ended";for(const{record}of script.planned.values())script.note(this.audit.append((0,audit_record.
kN)(record,why)));script.planned.clear()}}function notPlannedError(index){return new errors.Po(`Command ${index+1} of th\
e script is not to be sent: it was sent before, or the script has ended.`,{remedy:"Run the script again."})}class Mutex{last=Promise.
resolve();async run(work,deadline,what){const before=this.last,{promise,resolve}=Promise.withResolvers();this.last=promise;
try{await deadline.race(before,what)}catch(error){throw before.then(resolve),error}try{return await work()}finally{resolve()}}}
var guest_program=__webpack_require__(76884),channel=__webpack_require__(83435),wording=__webpack_require__(8273);class AgentCommandError extends channel.
Ur{command;errorClass;description;constructor(command,errorClass,description){super(`The guest agent's \`${(0,untrusted_text.
T)(command,80)}\` failed with ${(0,untrusted_text.T)(errorClass,60)}: "${(0,untrusted_text.T)(description,300)}".`,{remedy:errorClass===
"CommandNotFound"?"The agent of this guest does not have the command or does not permit it. `guest-info` lists the comma\
nds that it permits.":"Correct the arguments or the state of the guest."}),this.command=command,this.errorClass=errorClass,
this.description=description}}class AgentBlockedError extends channel.Ur{commands;constructor(commands2){const names2=commands2.
map(name=>`\`${name}\``).join(", ");super(`The guest agent cannot run scripts: ${names2} ${commands2.length===1?"is":"ar\
e"} disabled in this guest.`,{remedy:`Use ${(0,wording.hF)("run-with","ssh")}, or enable the commands in the guest: Fedo\
ra and RHEL disable them in /etc/sysconfig/qemu-ga (\`--block-rpcs\`, \`BLACKLIST_RPC\`, \`--allow-rpcs\`).`}),this.commands=
commands2}}class AgentRestartedError extends channel.Ur{constructor(what,cause){super(`The guest agent, or the whole gue\
st, was restarted during ${what}.`,{remedy:"Look at the serial log for a restart of the guest. Split a script that resta\
rts its guest into two steps.",status:"crashed",cause})}}class AgentEndedError extends channel.Ur{constructor(why){super(
`The connection to the guest agent has ended: ${why}.`,{remedy:"Look at the serial log and the QEMU log for why the gues\
t powered off or QEMU ended.",status:"crashed"})}}const SILENCE_MS=9e4;class Agent{client;permitted;constructor(client){
this.client=client}async ask(command,args2,deadline){try{return await this.client.execute(command,args2,deadline.atMost(
SILENCE_MS))}catch(error){throw!(error instanceof errors.j3)||deadline.expired?error:new channel.Ur(`The guest agent has\
 not answered \`${command}\` for ${(0,units.a3)(SILENCE_MS)}.`,{remedy:"Look at the serial log: the guest hangs or is pa\
used, or its agent was stopped.",status:"crashed",cause:error})}}async askObject(command,args2,deadline){const answer=await this.
ask(command,args2,deadline);if((0,json.OW)(answer))return answer;throw unexpectedAnswerError(command)}async require(commands2,deadline){
const permitted=this.permitted??await this.askPermitted(deadline),missing=commands2.filter(name=>!permitted.has(name));if(missing.
length>0)throw new AgentBlockedError(missing);this.permitted=permitted}async askPermitted(deadline){const commands2=(await this.
askObject("guest-info",{},deadline)).supported_commands;if(!Array.isArray(commands2))throw unexpectedAnswerError("guest-\
info");const enabled=commands2.filter(one=>(0,json.OW)(one)&&one.enabled===!0);return new Set(enabled.map(one=>String(one.
name)))}}function unexpectedAnswerError(command){return new channel.Ur(`Unexpected answer of the guest agent to \`${command}\
\`.`,{remedy:"Update qemu-guest-agent in the guest, or report this if it is unmodified."})}function isRefused(error){return error instanceof
AgentCommandError}var framing=__webpack_require__(15756);const GARBAGE={kind:"garbage"},DELIMITER="\uFFFD";function encodeCommand(command,args2){
return Buffer.from(`${(0,json.sd)({execute:command,arguments:args2})}
`)}function encodeSync(id2){return Buffer.concat([Buffer.of(255),encodeCommand("guest-sync-delimited",{id:id2})])}function readLine(line2){
const at=line2.lastIndexOf(DELIMITER),message=parsed(line2.slice(at+1));if(!(0,json.OW)(message))return GARBAGE;if(Object.
hasOwn(message,"return")){const value=message.return;return at<0?{kind:"return",value}:{kind:"sync",id:value}}const{error}=message;
return at>=0||!(0,json.OW)(error)?GARBAGE:{kind:"error",errorClass:protocol_text(error.class),description:protocol_text(
error.desc)}}function parsed(text){try{return(0,json.qF)(text)}catch{return}}function protocol_text(value){return typeof value==
"string"?value:"unknown"}const LINE_LIMIT=64*2**20;class AgentPort{stream;disturbed=!0;frames=new framing.h(LINE_LIMIT);listener;ended;constructor(stream){
this.stream=stream,stream.on("data",this.onData).on("end",this.onEnd).on("close",this.onEnd).on("error",this.onEnd),(stream.
destroyed||stream.readableEnded)&&this.onEnd()}ask(bytes,listener){this.frames.pendingBytes>0&&(this.frames=new framing.
h(LINE_LIMIT)),this.listener=listener,this.ended===void 0?this.stream.write(bytes):listener.onEnd(this.ended)}release(){
this.listener=void 0}send(bytes){this.ended===void 0&&this.stream.write(bytes)}close(){this.fail("it was closed"),this.stream.
off("data",this.onData).off("end",this.onEnd).off("close",this.onEnd),this.stream.pause()}onData=chunk=>{if(this.listener===
void 0){this.disturbed=!0;return}for(const line2 of this.linesOf(chunk))this.listener===void 0?this.disturbed=!0:this.listener.
onLine(readLine(line2))&&this.release();this.listener===void 0&&this.frames.pendingBytes>0&&(this.disturbed=!0)};linesOf(chunk){
try{return this.frames.push(chunk)}catch{return this.frames=new framing.h(LINE_LIMIT),this.disturbed=!0,["a line without\
 an end"]}}onEnd=()=>this.fail("the guest powered off, or QEMU ended");fail(why){this.ended??=new AgentEndedError(why),this.
listener?.onEnd(this.ended)}}class Answer{command;promise;clean=!0;resolve;fail;probes=new Set;held;constructor(command){
this.command=command;const{promise,resolve,reject}=Promise.withResolvers();(0,shared_deadline.QS)(promise),[this.promise,
this.resolve,this.fail]=[promise,resolve,reject]}doubt(id2){this.probes.add(id2),this.clean=!1}take(line2){if(line2.kind===
"return")this.resolve(line2.value);else{if(line2.kind==="error")return this.takeError(new AgentCommandError(this.command,
line2.errorClass,line2.description));if(line2.kind==="sync"&&this.probes.has(line2.id))this.fail(new AgentRestartedError(
`\`${this.command}\``));else return this.clean=!1,!1}return!0}takeError(error){return this.clean=!1,this.probes.size>0&&
this.held===void 0?(this.held=error,!1):(this.fail(this.held??error),!0)}}const FIRST_SYNC_MS=1e3,LONGEST_SYNC_MS=5e3,DOUBT_MS=3e4,
SILENT=new Set(["guest-shutdown","guest-suspend-disk","guest-suspend-ram","guest-suspend-hybrid"]),client_SILENCE_MS=2e3;
class AgentClient{port;mutex=new Mutex;doubtMs;constructor(stream,options={}){this.port=new AgentPort(stream),this.doubtMs=
options.doubtMs??DOUBT_MS}async sync(deadline){await this.mutex.run(()=>this.synchronize(deadline),deadline,"the guest a\
gent to be free")}async execute(command,args2,deadline){const work=async()=>{if(this.port.ended!==void 0)throw this.port.
ended;return this.port.disturbed&&await this.synchronize(deadline),this.ask(command,args2,deadline)};return this.mutex.run(
work,deadline,`the guest agent to be free for \`${command}\``)}close(){this.port.close()}async synchronize(deadline){for(let limitMs=FIRST_SYNC_MS;;limitMs=
Math.min(2*limitMs,LONGEST_SYNC_MS)){const attempt=deadline.atMost(limitMs);try{return await this.syncOnce(attempt)}catch(error){
if(!(error instanceof errors.j3))throw error;if(deadline.expired)throw new errors.j3("the guest agent to answer",Math.round(
deadline.ms),SILENT_AGENT)}}}async syncOnce(deadline){const id2=freshId(),{promise,resolve,reject}=Promise.withResolvers();
this.port.ask(encodeSync(id2),{onLine:line2=>line2.kind!=="sync"||line2.id!==id2?!1:(this.port.disturbed=!1,resolve(),!0),
onEnd:reject});try{await deadline.race(promise,"the guest agent to answer")}finally{this.port.release()}}async ask(command,args2,deadline){
const answer=new Answer(command);this.port.ask(encodeCommand(command,args2),{onLine:line2=>{const settled=answer.take(line2);
return settled&&!answer.clean&&(this.port.disturbed=!0),settled},onEnd:answer.fail});try{return SILENT.has(command)?await answerOrSilence(
answer.promise,deadline):await this.answerOrProbe(answer,deadline)}catch(error){throw this.port.disturbed=!0,error}finally{
this.port.release()}}async answerOrProbe(answer,deadline){const{command}=answer;for(let waitMs=this.doubtMs;deadline.remainingMs>
waitMs;waitMs=this.doubtMs/3)try{return await deadline.atMost(waitMs).race(answer.promise,command)}catch(error){if(!(error instanceof
errors.j3))throw error;const id2=freshId();answer.doubt(id2),this.port.send(encodeSync(id2))}return deadline.race(answer.
promise,`the guest agent to answer \`${command}\``)}}const SILENT_AGENT="Check that qemu-guest-agent is installed and ru\
ns in the guest (`systemctl status qemu-guest-agent`), and that the VM is not paused.";function freshId(){return(0,external_node_crypto_.
randomInt)(1,2**47)}async function answerOrSilence(answer,deadline){try{return await deadline.atMost(client_SILENCE_MS).
race(answer,"an error of the guest agent")}catch(error){if(error instanceof AgentCommandError||error instanceof errors.j3&&
deadline.expired||deadline.signal?.aborted)throw error;return{}}}const PIECE_BYTES=512*1024;class GuestFile{agent;handle;closed=!1;constructor(agent,handle){
this.agent=agent,this.handle=handle}static async open(agent,path2,mode,deadline){const handle=await agent.ask("guest-fil\
e-open",{path:path2,mode},deadline);if(typeof handle!="number")throw unexpectedAnswerError("guest-file-open");return new GuestFile(
agent,handle)}static async openIfThere(agent,path2,mode,deadline){try{return await GuestFile.open(agent,path2,mode,deadline)}catch(error){
if(isRefused(error))return;throw error}}async read(deadline){const text=(await this.agent.askObject("guest-file-read",{handle:this.
handle,count:PIECE_BYTES},deadline))["buf-b64"];if(typeof text!="string")throw unexpectedAnswerError("guest-file-read");
return Buffer.from(text,"base64")}async write(bytes,deadline){for(let done=0;done<bytes.length;){const piece=bytes.subarray(
done,done+PIECE_BYTES).toString("base64"),{count}=await this.agent.askObject("guest-file-write",{handle:this.handle,"buf\
-b64":piece},deadline);if(typeof count!="number"||!(count>0))throw unexpectedAnswerError("guest-file-write");done+=count}}async flush(deadline){
await this.agent.ask("guest-file-flush",{handle:this.handle},deadline)}async close(deadline){this.closed||(this.closed=!0,
await this.agent.ask("guest-file-close",{handle:this.handle},deadline))}}async function storeInput(agent,path2,input,deadline){
const file=await GuestFile.open(agent,path2,"w",deadline),source=input[Symbol.asyncIterator]();try{for(;;){const next=await deadline.
race(source.next(),"the script's standard input");if(next.done)break;await file.write(next.value,deadline)}}catch(error){
throw Promise.resolve(source.return?.()).catch(()=>{}),await file.close(deadline).catch(()=>{}),error}await file.close(deadline)}
class EndMark{held=Buffer.alloc(0);seen=!1;mark;constructor(mark){this.mark=Buffer.from(mark,"latin1")}get found(){return this.
seen}push(chunk){if(this.seen)return Buffer.alloc(0);const bytes=this.held.length===0?chunk:Buffer.concat([this.held,chunk]),
at=bytes.indexOf(this.mark);this.seen=at>=0;const end=this.seen?at:bytes.length-beginningAtEnd(bytes,this.mark);return this.
held=this.seen?Buffer.alloc(0):Buffer.from(bytes.subarray(end)),bytes.subarray(0,end)}rest(){const{held}=this;return this.
held=Buffer.alloc(0),held}}function beginningAtEnd(bytes,mark){for(let count=Math.min(mark.length-1,bytes.length);count>
0;count-=1)if(bytes.subarray(bytes.length-count).equals(mark.subarray(0,count)))return count;return 0}class OutputFile{agent;stream;path;output;file;mark;constructor(agent,stream,path2,endMark,output,file){
this.agent=agent,this.stream=stream,this.path=path2,this.output=output,this.file=file,this.mark=new EndMark(endMark)}get complete(){
return this.mark.found}async advance(deadline){if(this.complete||(this.file??=await GuestFile.openIfThere(this.agent,this.
path,"r",deadline),this.file===void 0))return"none";const bytes=await this.file.read(deadline);return await this.passOn(
this.mark.push(bytes),deadline),bytes.length===0?"none":bytes.length<PIECE_BYTES?"some":"more"}async finish(deadline){await this.
passOn(this.mark.rest(),deadline)}async close(deadline){const{file}=this;this.file=void 0,await file?.close(deadline)}async passOn(bytes,deadline){
bytes.length>0&&await deadline.race(this.output(this.stream,bytes),"the consumer of the script output")}}const FIRST_PAUSE_MS=2,
LONGEST_PAUSE_MS=100,GROWTH=1.2;class Pauses{next=FIRST_PAUSE_MS;reset(){this.next=FIRST_PAUSE_MS}async wait(deadline,what){
if(deadline.expired)throw new errors.j3(what,Math.round(deadline.ms));await(0,shared_deadline.yy)(Math.min(this.next,deadline.
remainingMs),deadline.signal),this.next=Math.min(GROWTH*this.next,LONGEST_PAUSE_MS)}}class AgentShell{agent;constructor(agent){
this.agent=agent}async start(program,deadline){const args2={path:"/bin/sh",arg:["-s"],"input-data":Buffer.from(program).
toString("base64"),"capture-output":!0},{pid}=await this.agent.askObject("guest-exec",args2,deadline);if(typeof pid!="nu\
mber")throw unexpectedAnswerError("guest-exec");return pid}async end(pid,deadline){const status=await this.agent.askObject(
"guest-exec-status",{pid},deadline).catch(error=>{throw isRefused(error)?new AgentRestartedError("a script",error):error});
if(status.exited!==!0)return;const{exitcode,signal}=status,stderr=Buffer.from(typeof status["err-data"]=="string"?status["\
err-data"]:"","base64"),exitCode=typeof signal=="number"?128+signal:exitcode;if(typeof exitCode!="number")throw unexpectedAnswerError(
"guest-exec-status");const name=(0,guest_program.oX)(exitCode);return{exitCode,broken:typeof signal=="number",stderr,...name===
void 0?{}:{signal:name}}}async ended(pid,deadline){const pauses=new Pauses;for(;;){const end=await this.end(pid,deadline);
if(end!==void 0)return end;await pauses.wait(deadline,"a program in the guest to end")}}async run(program,deadline){return this.
ended(await this.start(program,deadline),deadline)}}function waitingProgram(place,former){const{dir}=place,stderr=place.
stderr===void 0?" 2>&9":"";return[guest_program.St,`set -- ${former}*; maqet_former=$*`,EMPTYING,`trap ${(0,guest_program.
hD)(`set -f; set -- $maqet_former; { ${REMOVAL}; } >/dev/null 2>&1`)} EXIT`,...(0,guest_program.Ro)(dir),...(0,guest_program.
CO)(place),`mkfifo ${dir}/go && exec 3<>${dir}/go 8<${dir}/go || cannot 'a pipe cannot be created in ${dir} in the guest\
'`,guest_program.TZ,...(0,guest_program.Mp)(`sh -ec ${(0,guest_program.hD)(leaderText(dir))} ${dir}/script </dev/null 3<\
&8${stderr} 8<&- 9>&-`,place),`echo >${dir}/waiting || { ${guest_program.VI}; cannot 'nothing can be written to ${dir} i\
n the guest'; }`,"trap - EXIT",`{ ${REMOVAL}; } >/dev/null 2>&1 3>&- 4>&- 5>&- 8<&- 9>&- &`,guest_program.AS,guest_program.
VI,`[ -s ${dir}/waiting ] && cannot 'the waiting shell was ended before the script started'`,...(0,guest_program.K1)(place)].
join(`
`)}const EMPTYING='for maqet_dir; do for maqet_file in "$maqet_dir/stdout" "$maqet_dir/stderr"; do [ -O "$maqet_dir" ] &\
& [ ! -L "$maqet_dir" ] && [ -f "$maqet_file" ] && [ ! -L "$maqet_file" ] && true >"$maqet_file"; done; done',REMOVAL='f\
or maqet_dir; do [ -O "$maqet_dir" ] && [ ! -L "$maqet_dir" ] && [ -p "$maqet_dir/go" ] && rm -f "$maqet_dir/start" && e\
cho 1<>"$maqet_dir/go"; done; rm -rf "$@"';function removalOfAll(former){return`set -- ${former}*
${REMOVAL}
`}function leaderText(dir){return["read -r maqet_go <&3 || exit 0",`[ -s ${dir}/start ] || exit 0`,`: >${dir}/waiting`,"\
exec 3<&-","unset maqet_go",`. ${dir}/start`,'[ -z "$SECONDS" ] || exec sh -e "$0"','. "$0"'].join("; ")}const READ_AT_START=/^(IFS|OPTIND|PATH|PS4|PWD|OLDPWD|SECONDS|BASH\w*|KSH\w*|SHELLOPTS|POSIXLY_CORRECT|LD_\w+|GLIBC_\w+)$/;
function startText(command,dir,input){const ownShell=(0,guest_program.n3)(command)==="sh -e"&&!Object.keys(command.env).
some(name=>READ_AT_START.test(name));return[guest_program.St,...(0,guest_program.cu)(command,dir),...(0,guest_program.i5)(
command),"unset -f cannot",...input===void 0?[]:[`exec <${input}`],...ownShell?[]:[`exec ${(0,guest_program.n3)(command)}\
 ${dir}/script`],""].join(`
`)}const REST_MS=5e3,QUIET_MS=100,LOST=Buffer.from(`maqet: the end of the output is lost: the guest's disk may be full
`);class AgentProgram{parts;place;waiting;output;streams;pid;constructor(parts,place,waiting,output){this.parts=parts,this.
place=place,this.waiting=waiting,this.output=output;const{endMark}=place;this.streams=["stdout","stderr"].map(name=>new OutputFile(
parts.agent,name,place[name],endMark,output,waiting?.[name]))}async run(command,deadline){const pid=await(this.waiting===
void 0?this.start(command,deadline):this.startWaiting(this.waiting,command,deadline));this.pid=pid;const end=await this.
follow(pid,deadline);if(await this.takeRest(end,deadline),end.broken)throw shellEndedError(end);return{exitCode:end.exitCode,
...end.signal===void 0?{}:{signal:end.signal}}}async waitUntilOver(deadline){this.pid!==void 0&&await this.parts.shell.ended(
this.pid,deadline)}async closeFiles(deadline){await this.waiting?.go.close(deadline),await this.waiting?.start.close(deadline);
for(const stream of this.streams)await stream.close(deadline)}async start(command,deadline){const{agent,shell}=this.parts;
if(command.input===void 0)return shell.start((0,guest_program.B_)(command,this.place),deadline);const dir=`${this.place.
dir}-in`;if((await shell.run(`umask 077; mkdir ${dir}`,deadline)).exitCode!==0)throw inputDirectoryError(dir);const input=`${dir}\
/input`;return await storeInput(agent,input,command.input,deadline),shell.start((0,guest_program.B_)(command,{...this.place,
input}),deadline)}async startWaiting({pid,start:start2,go,place:{dir}},command,deadline){this.pid=pid;const input=command.
input===void 0?void 0:`${dir}/input`,text=startText(command,dir,input);command.input!==void 0&&await storeInput(this.parts.
agent,`${dir}/input`,command.input,deadline);for(const[file,bytes]of[[start2,text],[go,`
`]])await file.write(Buffer.from(bytes),deadline),await file.flush(deadline);return pid}async follow(pid,deadline){const pauses=new Pauses,
early=shared_deadline.B2.after(QUIET_MS);for(;;){const end=await this.parts.shell.end(pid,deadline);if(end!==void 0)return end;
const progress=early.expired?await this.advance(deadline).catch(error=>this.explain(error,pid,deadline)):"none";progress!==
"none"&&pauses.reset(),(progress!=="more"||deadline.expired)&&await pauses.wait(deadline,"the script in the guest to end")}}async takeRest(end,deadline){
const pauses=new Pauses,started=end.exitCode!==guest_program.kr||end.stderr.length===0;let patience=shared_deadline.B2.after(
REST_MS);for(;!this.streams.every(stream=>stream.complete);)if(await this.advance(deadline)!=="none")pauses.reset(),patience=
shared_deadline.B2.after(REST_MS);else{if(end.broken||!started||patience.expired)break;await pauses.wait(deadline,"the r\
est of the output of the script")}for(const stream of this.streams)await stream.finish(deadline);const said=started&&!end.
broken&&!this.streams.every(stream=>stream.complete)?Buffer.concat([end.stderr,LOST]):end.stderr;said.length>0&&await deadline.
race(this.output("stderr",said),"the consumer of the script output")}async explain(error,pid,deadline){throw isRefused(error)&&
await this.parts.shell.end(pid,deadline),error}async advance(deadline){let most="none";for(const stream of this.streams){
const progress=await stream.advance(deadline);(progress==="more"||most==="none")&&(most=progress)}return most}}function inputDirectoryError(dir){
return new channel.Ur(`Could not create the directory ${dir} for the script's standard input in the guest.`,{remedy:"Fre\
e space in /tmp of the guest, or let the agent write there."})}function shellEndedError({signal}){return new channel.Ur(
`The shell around the script was killed in the guest by ${signal??"a signal"} before the script ended.`,{remedy:"Look at\
 the serial log: the guest shuts down, has run out of memory, or something in it kills processes."})}const START_MS=1e4,
END_MS=5e3,waiting_shells_LOOK_MS=40,FAREWELL_MS=1e3;class WaitingShells{parts;prefix=`/tmp/maqet-${(0,external_node_crypto_.
randomBytes)(6).toString("hex")}`;next;preparing=new AbortController;used=!1;constructor(parts){this.parts=parts}newPlace(){
const dir=`${this.prefix}-${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`;return{dir,stdout:`${dir}/stdout`,
stderr:`${dir}/stderr`,endMark:`maqet-end-${(0,external_node_crypto_.randomBytes)(16).toString("hex")}`}}prepare(before){
this.used=!0;const{signal}=this.preparing;this.next??=before(signal).then(()=>this.startOne(signal)).catch(()=>{})}forget(){
this.preparing.abort(),this.preparing=new AbortController,this.next=void 0}async take(deadline){const shell=await(this.next&&
deadline.race(this.next,"a shell to be ready in the guest"));if(this.next=void 0,shell===void 0)return;const{place,pid,start:start2,
stdout,stderr}=shell;if(await this.runs(pid,deadline)){const go=await GuestFile.openIfThere(this.parts.agent,`${place.dir}\
/go`,"r+",deadline);if(go!==void 0)return{...shell,go};await this.end(pid,deadline)}for(const file of[start2,stdout,stderr])
await file?.close(deadline).catch(()=>{})}async close(){if(!this.used)return;const deadline=shared_deadline.B2.after(FAREWELL_MS);
await(this.next&&deadline.settled(this.next,"the last shell to be ready")),await this.parts.shell.run(removalOfAll(this.
prefix),deadline).catch(()=>{})}async startOne(signal){const patience=shared_deadline.B2.after(START_MS),deadline=shared_deadline.
B2.after(START_MS+END_MS,signal),place=this.newPlace(),pid=await this.parts.shell.start(waitingProgram(place,this.prefix),
deadline);for(;await this.runs(pid,deadline);){const shell=await this.waits(place,deadline)?await this.opened(place,pid,
deadline):void 0;if(shell!==void 0)return shell;patience.expired?await this.end(pid,deadline):await(0,shared_deadline.yy)(
waiting_shells_LOOK_MS,signal)}}async end(pid,deadline){await this.parts.shell.run(`kill ${pid}`,deadline)}async runs(pid,deadline){
try{return await this.parts.shell.end(pid,deadline)===void 0}catch(error){if(error instanceof AgentRestartedError)return!1;
throw error}}async waits({dir},deadline){const file=await GuestFile.openIfThere(this.parts.agent,`${dir}/waiting`,"r",deadline),
bytes=await file?.read(deadline);return await file?.close(deadline),bytes!==void 0&&bytes.length>0}async opened(place,pid,deadline){
const open=(path2,mode)=>GuestFile.openIfThere(this.parts.agent,path2,mode,deadline),start2=await open(`${place.dir}/sta\
rt`,"w");return start2&&{place,pid,start:start2,stdout:await open(place.stdout,"r"),stderr:await open(place.stderr,"r")}}}
const PING_MS=2e3,CLEANUP_MS=1e4,NEEDED=["guest-exec","guest-exec-status","guest-file-open","guest-file-read","guest-fil\
e-write","guest-file-flush","guest-file-close"];class AgentChannel{name="agent";client;mutex=new Mutex;parts;shells;constructor(stream){
this.client=new AgentClient(stream);const agent=new Agent(this.client);this.parts={agent,shell:new AgentShell(agent)},this.
shells=new WaitingShells(this.parts)}async waitReady(deadline){for(;;){await this.client.sync(deadline);try{await this.client.
execute("guest-ping",{},deadline.atMost(PING_MS));return}catch(error){if(!(error instanceof errors.j3)||deadline.expired)
throw error}}}async run(command,output,deadline){return this.mutex.run(()=>this.runNow(command,output,deadline),deadline,
"the previous script to end")}forget(){this.shells.forget()}async close(){await this.shells.close(),this.client.close()}async runNow(command,output,deadline){
await this.parts.agent.require(NEEDED,deadline);const waiting=await this.shells.take(deadline),place=waiting?.place??this.
shells.newPlace(),program=new AgentProgram(this.parts,place,waiting,output);try{return await program.run(command,deadline)}catch(error){
throw await this.cleanUp(async bounded=>{await this.parts.shell.run((0,guest_program.bE)(place.dir),bounded),await program.
waitUntilOver(bounded)}),error}finally{this.shells.prepare(signal=>this.cleanUp(bounded=>program.closeFiles(bounded),signal))}}async cleanUp(work,signal){
await work(shared_deadline.B2.after(CLEANUP_MS,signal)).catch(()=>{})}}const KERNEL_LINE=/\[ *\d+\.\d+\](?:\[ *[TC]\d+\])? [^\n\u0001\u0002]*\n/g,
KERNEL_LINE_BEGUN=/\[ *\d[^\n]*$/,KEPT=512;function kernelLines(text){return(text.match(KERNEL_LINE)??[]).join("")}function withoutKernelLines(text){
return text.replace(KERNEL_LINE,"")}class OtherOutput{at;whole;begun="";constructor(lines,at){this.at=at,this.whole=withoutKernelLines(
`${lines.join(`
`)}
`).slice(-KEPT).trimEnd()}add(lines,unfinished){const more=withoutKernelLines(lines),begun=unfinished.replace(KERNEL_LINE_BEGUN,
"").slice(-KEPT);more===""&&begun===this.begun||(more!==""&&(this.whole=(this.whole+more).slice(-KEPT)),this.begun=begun,
this.at=external_node_perf_hooks_.performance.now())}get text(){return this.whole+this.begun}get lastLine(){return this.
text.trimEnd().split(`
`).at(-1)??""}get silentMs(){return external_node_perf_hooks_.performance.now()-this.at}}const MAX_FRAME=160*1024,MAX_PREFIX=512,
MAX_OPEN=2,MAX_HELD_LINE=8*1024,ECHOED_DATA=/^[A-Za-z0-9+/]{1000,}={0,2}\r?$/;class FrameReader{token;open=[];line="";noise="";frames=[];damaged=0;constructor(token){
this.token=token}get unfinished(){return this.line.includes(this.token)?"":this.line}get busy(){return this.open.length>
0}push(chunk){for(const part of chunk.toString("latin1").split(/([\u0001\u0002])/))part===""?this.begin():part===""&&this.
open.length>0?this.end():this.collect(part);const received={frames:this.frames,damaged:this.damaged,noise:Buffer.from(this.
noise,"latin1")};return[this.frames,this.damaged,this.noise]=[[],0,""],received}forget(){const texts=this.open.map(({pieces})=>pieces.
join(""));this.open=[];for(const text of texts)this.release(text)}flush(){this.forget();const noise=Buffer.from(this.noise+
this.unfinished,"latin1");return[this.line,this.noise]=["",""],noise}begin(){this.open.length===MAX_OPEN&&this.forget(),
this.open.push({pieces:[],length:0,ours:!1,unread:""})}collect(part){const frame=this.open.at(-1);if(frame===void 0){this.
passOn(part);return}const wasShort=frame.length<=MAX_PREFIX;frame.pieces.push(part),frame.length+=part.length,frame.unread+=
part;const shownNow=wasShort&&!frame.ours&&this.isOurs(frame.pieces.join(""));frame.ours||=shownNow,(shownNow||frame.ours&&
part.includes(`
`))&&this.passOnKernel(frame),(frame.length>MAX_PREFIX&&!frame.ours||frame.length>MAX_FRAME)&&this.forget()}passOnKernel(frame){
const end=frame.unread.lastIndexOf(`
`)+1;this.passOn(kernelLines(frame.unread.slice(0,end))),frame.unread=frame.unread.slice(end)}end(){const text=(this.open.
pop()?.pieces??[]).join(""),frame=parseFrame(text,this.token)??parseFrame(withoutKernelLines(text),this.token);frame!==void 0?
this.frames.push(frame):this.open.length>0&&!this.isOurs(text)?(this.collect(`${text}`),this.end()):this.release(text)}release(text){
this.isOurs(text)?this.damaged+=1:this.passOn(`${text}`)}isOurs(text){return withoutKernelLines(text).replace(/[\r\n]/g,
"").startsWith(this.token)}passOn(text){const lines=(this.line+text).split(`
`);this.line=lines.pop()??"";for(const line2 of lines){const echo=line2.includes(this.token)||ECHOED_DATA.test(line2);this.
noise+=echo?kernelLines(`${line2}
`):`${line2}
`}this.line.length<=MAX_HELD_LINE||(this.noise+=this.line,this.line="")}}function parseFrame(text,token){const match=/^([a-z0-9]+) (\d{1,9}):([^:]*):([^:]*):([A-Za-z0-9+/]*={0,2}):([0-9a-f]*)$/.
exec(text.replace(/[\r\n]/g,""));if(match===null)return;const[,name,seq,words="",again,base64="",digest]=match;if(name!==
token||words!==again)return;const payload=Buffer.from(base64,"base64");if(!(base64.length>0&&(base64.length%4!==0||sha256(
payload)!==digest))&&!(base64.length===0&&digest!==""))return{seq:Number(seq),words:words.split(" "),payload}}function sha256(bytes){
return(0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex")}const SILENT_MS=2e3,SLOWEST_RATE=5,EARLIER_LINES=20,
NOISE_FACTOR=10;class Exchange{console;token;scriptEnd;scriptEnding=Promise.withResolvers();otherOutput;reader;detach;pending;failure;count=0;retries=0;patienceMs=SILENT_MS;constructor(console,token){
this.console=console,this.token=token,this.scriptEnd=this.scriptEnding.promise,(0,shared_deadline.QS)(this.scriptEnd),this.
reader=new FrameReader(token),this.otherOutput=new OtherOutput(console.tail(EARLIER_LINES),console.lastByteAt),this.detach=
console.attach(this)}get repeated(){return this.retries}end(){this.detach()}async pause(ms,deadline,what){if(this.failure!==
void 0)throw this.failure;await deadline.race(Promise.race([(0,shared_deadline.yy)(ms,deadline.signal),this.scriptEnd]),
what)}receive(chunk){const{frames,damaged,noise}=this.reader.push(chunk);this.otherOutput.add(noise.toString("latin1"),this.
reader.unfinished),this.pending?.silence.refresh(),this.reader.busy&&this.pending?.noise.refresh();for(const frame of frames)
frame.seq===0?this.scriptEnding.resolve(frame):this.pending!==void 0&&frame.seq>=this.pending.since&&this.pending.settle(
frame);return damaged>0&&this.pending?.settle(void 0),noise}flush(){return this.reader.flush()}fail(error){this.failure??=
error,this.scriptEnding.reject(error),this.pending?.reject(error)}get next(){return this.count+1}async ask(request,what,deadline,{
again=request,since=this.next}={}){try{for(let build=request;;build=again){const frame=await this.attempt(build,what,deadline,
{since});if(frame!==void 0)return frame;this.retries+=1}}catch(error){if(!(error instanceof errors.j3))throw error;const last=JSON.
stringify((0,untrusted_text.T)(this.otherOutput.lastLine,160));throw new errors.j3(`${what} on the serial console (its l\
ast line: ${last})`,Math.round(deadline.ms),`Raise ${(0,wording.hF)("run-timeout")} if the guest is only slow. Otherwise\
 look at the serial log: the guest rebooted, hangs, or another program writes to the console all the time.`)}}async attempt(request,what,deadline,{
ms=this.patienceMs,since=this.next}={}){if(this.failure!==void 0)throw this.failure;this.count+=1;const start2=external_node_perf_hooks_.
performance.now(),bytes=Buffer.from(request(this.count),"latin1"),{promise,resolve,reject}=Promise.withResolvers(),giveUp=()=>{
this.patienceMs=Math.max(this.patienceMs,2*ms),resolve(void 0)},silence=setTimeout(giveUp,ms+bytes.length/SLOWEST_RATE),
noise=setTimeout(giveUp,NOISE_FACTOR*Math.max(ms,SILENT_MS));this.pending={since,settle:resolve,reject,silence,noise};try{
await deadline.race(Promise.race([this.console.write(bytes),promise]),what);const frame=await deadline.race(promise,what);
return frame!==void 0&&(this.patienceMs=Math.max(SILENT_MS,2*(external_node_perf_hooks_.performance.now()-start2))),frame}finally{
clearTimeout(silence),clearTimeout(noise),this.reader.forget(),this.pending=void 0}}}const BLOCK=1024,NEEDED_TOOLS=["bas\
e64","cat","dd","mkdir","rm","sha256sum"],DIRECTORIES='/tmp /run /dev/shm /var/tmp /dev ""',FRAME="\\001%s %s:%s:%s:";function guestSide(dir){
return`${startFunctions(dir)}${transferFunctions(dir)}while [ "$mL" ] && read -r mn ml; do [ "\${#ml}" = "$mn" ] && eval \
"$ml"; done
`}function startFunctions(dir){return`mD=${dir} mE= mL=1
say() { printf '${FRAME}:\\002' "$mT" "$1" "$2" "$2"; }
room() { { mr=full; echo >$mD/room && mr=-; true >$mD/room; } 2>/dev/null; }
code() { mc=- mx=-; kill -0 $mk 2>/dev/null || mx=gone; [ -s $mD/code.$mT ] && read -r mc <$mD/code.$mT; [ "$mc" = - ] |\
| mx=$mc; }
ended() { mx=$?; echo $mx 1<>$mD/code.$mT; room; mo=0 me=0; [ $mr = - ] && [ ! -s $mD/out.$mT ] || mo=1; [ -s $mD/err.$m\
T ] && me=1; say 0 "end $mx $mo $me" >&3; }
${guest_program.St}
begin() {
true >$mD/out.$mT >$mD/err.$mT
echo - >$mD/code.$mT && printf '\\n\\n\\n\\n\\n\\n\\n\\n' >$mD/pid || return
[ -z "$4" ] || printf %b "$4" >$mD/prelude.$mT || return
[ -z "$5" ] || printf %b "$5" >$mD/script.$mT
}
go() {
[ -e $mD/out.$mT ] && { say $1 $mg; return; }
mg=full
begin "$@" 2>/dev/null && mg=go
say $1 $mg
[ $mg = go ] || return
mown=; command -v setsid >/dev/null && mown=setsid
[ "$3" ] || chmod 700 $mD/script.$mT
(exec 3>&1 >$mD/out.$mT 2>$mD/err.$mT
trap ended EXIT
[ -e $mD/prelude.$mT ] && . $mD/prelude.$mT
$mown $3 $mD/script.$mT <$2 3>&- &
exec 2>/dev/null
echo $! 1<>$mD/pid
wait $!
exit $?) &
mk=$!
}
`}function transferFunctions(dir){return`part() { dd if=$mD/$2.$mT bs=${BLOCK} skip=$3 count=$4 2>/dev/null; }
some() { printf '${FRAME}' "$mT" $1 "some $mx $mr" "some $mx $mr"; }
get() {
code
room
if [ $mr = - ] && { part "$@" >$mD/piece || ! true >$mD/piece; }; then
[ -s $mD/piece ] || { say $1 "none $mx $mr"; return; }
some $1
base64 <$mD/piece
ms=$(sha256sum <$mD/piece)
else
mp=$(part "$@" | base64)
[ "$mp" ] || { say $1 "none $mx $mr"; return; }
some $1
echo "$mp"
ms=$(echo "$mp" | base64 -d | sha256sum)
fi
printf ':%s\\002' "\${ms%% *}"
}
put() {
dd bs=4096 count=$4 2>/dev/null | base64 -d >$mD/piece 2>/dev/null
room
ms=$(sha256sum <$mD/piece)
dd if=$mD/piece of=$mD/$2.$mT bs=${BLOCK} seek=$3 conv=notrunc 2>/dev/null || mr=full
[ $mr = - ] || ms=full
say $1 "put \${ms%% *}"
}
mute() { [ "$mE" ] || { mE=$(stty -g) && stty -echo; } 2>/dev/null; say $1 mute; }
stop() { [ -s $mD/pid ] && (${(0,guest_program.bE)(dir)}) 2>/dev/null; say $1 stop; }
bye() { mL=; : >$mD/pid; if [ "$2" ]; then rm -rf $mD$2 & else rm -rf $mD; fi; [ -z "$mE" ] || stty $mE; say $1 bye; }
`}function serveLine(dir,token){return`(mT=${token};. ${dir}/serve)
`}function requestLine(token,name,seq,...words){const request=[name,`${seq}`,...words,token].join(" ");return`${request.
length} ${request}
`}function probeLine(token,seq){return`printf \\\\1${token}\\ ${seq}:shell\\ %s:shell\\ %s::\\\\2 $((6*7)) $((6*7))
`}const TAKE_LINES=`(while read -r l;do eval "$l";done)
`,TAKE_NO_MORE=`break
`;function directoryLine(token,seq,name){const make=`for d in ${DIRECTORIES} none;do (umask 077;[ -d $d/${name} ]||mkdir\
 $d/${name};echo >$d/${name}/room&&true >$d/${name}/room) 2>/dev/null&&break;done`,check=`m=;for i in ${NEEDED_TOOLS.join(
" ")};do command -v $i >/dev/null||m="$m $i";done`;return guest_side_line(token,seq,`${make};${check}`,`folder $d/${name}\
$m`)}function fileLines(token,file,text){return[...(escaped(text).match(/(?:\\0\d{3}|\\.|[^\\]){1,1500}/g)??[]).map((piece,index)=>seq=>guest_side_line(
token,seq,`printf %b ${(0,guest_program.hD)(piece)} >${file}.${10+index}`,"part")),seq=>guest_side_line(token,seq,`cat ${file}\
.* >${file};s=$(sha256sum <${file})`,"$s")]}function guest_side_line(token,seq,commands2,answer){return`${commands2};a="${answer}\
";printf '${FRAME}:\\002' ${token} ${seq} "$a" "$a";: ${token}
`}function escaped(text){return Buffer.from(text).toString("latin1").replace(/[^ -~]|['\\!]/g,char=>char===`
`?"\\n":char==="\\"?"\\\\":octal(char))}function octal(char){return`\\0${char.charCodeAt(0).toString(8).padStart(3,"0")}`}
const PROMPT=/[#$>%] ?(?:\u001b\[6n)?$/,install_SILENCE_MS={prompt:100,other:2e3},POLL_MS=50,PROBE_MS={first:1e3,longest:8e3},
LEAVE_MS=5e3;async function waitForShell(exchange,deadline){try{const since=exchange.next;for(let ms=PROBE_MS.first;;ms=
Math.min(2*ms,PROBE_MS.longest)){await waitForSilence(exchange,deadline);const frame=await exchange.attempt(seq=>probeLine(
exchange.token,seq),"the shell on the serial console",deadline,{ms,since});if(frame!==void 0&&isShell(frame.words))return}}catch(error){
if(!(error instanceof errors.j3))throw error;const last=JSON.stringify((0,untrusted_text.T)(exchange.otherOutput.lastLine,
160));throw new errors.j3(`a shell to answer on the serial console (its last line: ${last})`,Math.round(deadline.ms),"St\
art a root shell without a login on the first serial port of the guest, or use another channel.")}}function isShell(words){
return words[0]==="shell"&&words[1]==="42"}async function waitForSilence(exchange,deadline){for(;;){const left=(PROMPT.test(
exchange.otherOutput.text)?install_SILENCE_MS.prompt:install_SILENCE_MS.other)-exchange.otherOutput.silentMs;if(left<=0)
return;await exchange.pause(Math.min(left,POLL_MS),deadline,"the serial console to be silent")}}async function install(exchange,deadline){
const{token}=exchange,what="the installation of the serial channel in the guest";try{const name=`maqet-${(0,external_node_crypto_.
randomBytes)(6).toString("hex")}`,answer=await exchange.ask(seq=>TAKE_LINES+directoryLine(token,seq,name),what,deadline),
dir=checkedDirectory(answer.words,name),text=guestSide(dir);for(let digest;digest!==sha256(Buffer.from(text));)for(const line2 of fileLines(
token,`${dir}/serve`,text))[digest]=(await exchange.ask(line2,what,deadline)).words;return dir}finally{await exchange.ask(
seq=>TAKE_NO_MORE+probeLine(token,seq),"the shell's prompt",deadline.atMost(LEAVE_MS)).catch(()=>{})}}function checkedDirectory([
,dir="none",...missing],name){if(missing.length>0){const listed=missing.map(tool=>(0,untrusted_text.T)(tool,20)).join(",\
 ");throw new channel.Ur(`The guest has no ${listed}, which the serial channel needs.`,{remedy:`Install ${NEEDED_TOOLS.join(
", ")} in the guest (busybox has them all), or use another channel.`})}if(!/^[a-z/]*$/.test(dir.replace(name,""))||!dir.
startsWith("/")||!dir.endsWith(`/${name}`))throw new channel.Ur("The guest has no directory that the serial channel can \
write to.",{remedy:"Mount a writable file system at /tmp or /run in the guest, or use another channel."});return dir}var external_node_stream_=__webpack_require__(
57075);const session_LEAVE_MS=1e4,ENTER_MS=300,MAX_ENTERS=3;function newToken(){return`m${(0,external_node_crypto_.randomBytes)(
6).toString("hex")}`}class GuestSideGoneError extends channel.Ur{constructor(){super("The files of the serial channel do\
 not exist in the guest any more.",{remedy:"Wait until the guest is ready again."})}}function servingShellEndedError(){return new channel.
Ur("The shell on the serial console ended while it served the channel.",{remedy:"Look at the serial log: the guest shuts\
 down, has run out of memory, or something in it kills processes.",status:"crashed"})}class Session{dir;open=!1;exchange;constructor(console,dir){
this.dir=dir,this.exchange=new Exchange(console,newToken())}get scriptEnd(){return this.exchange.scriptEnd}get begun(){return this.
open}get repeated(){return this.exchange.repeated}async ask(name,words,deadline,data=""){const what=`the answer of the g\
uest's shell to ${name}`,request=seq=>requestLine(this.exchange.token,name,seq,...words)+data,again=seq=>request(seq)+probeLine(
this.exchange.token,seq);if(this.open){const frame2=await this.exchange.ask(request,what,deadline,{again});if(isShell(frame2.
words))throw servingShellEndedError();return frame2}const frame=await this.enter(request,what,deadline);if(isShell(frame.
words))throw new GuestSideGoneError;return this.open=!0,frame}async enter(request,what,deadline){const enter=seq=>serveLine(
this.dir,this.exchange.token)+request(seq),again=seq=>request(seq)+probeLine(this.exchange.token,seq);for(let tries=1;;tries+=
1){const since=this.exchange.next,frame=await this.exchange.attempt(enter,what,deadline,{ms:ENTER_MS})??await this.exchange.
ask(again,what,deadline,{since});if(!isShell(frame.words)||tries===MAX_ENTERS)return frame}}async remove(deadline){try{await this.
ask("bye",["''"],deadline)}finally{this.exchange.end()}}async leave(){const deadline=shared_deadline.B2.after(session_LEAVE_MS),
{token}=this.exchange;try{for(;this.open;){const what="the guest's prompt";if((await this.exchange.attempt(seq=>requestLine(
token,"bye",seq,`'/*.${token}'`),what,deadline)??await this.exchange.attempt(seq=>probeLine(token,seq),what,deadline))!==
void 0)break}}catch{}finally{this.exchange.end()}}}const LINE_BYTES=3e3,transfer_PIECE_BYTES=36*BLOCK,BLOCKS={first:8,fewest:1,
most:64},TOO_LATE_BYTES=256*BLOCK;async function upload(session,file,content,deadline){await session.ask("mute",[],deadline);
let offset=0;for await(const piece of inPieces(content,deadline))await put(session,file,offset,piece,deadline),offset+=piece.
length;offset===0&&await put(session,file,0,Buffer.alloc(0),deadline)}async function put(session,file,offset,piece,deadline){
const lines=Array.from({length:Math.ceil(piece.length/LINE_BYTES)},(_,index)=>`${piece.subarray(index*LINE_BYTES,(index+
1)*LINE_BYTES).toString("base64")}
`);for(let digest="";digest!==sha256(piece);){const words=[file,`${offset/BLOCK}`,`${lines.length}`];if(digest=(await session.
ask("put",words,deadline,lines.join(""))).words[1],digest==="full")throw noRoomError(`the standard input of the script a\
fter ${offset} bytes`)}}function noRoomError(what){return new channel.Ur(`The guest has no room for ${what}.`,{remedy:"G\
ive the guest more memory or a larger file system at /tmp, or free space there."})}async function*inPieces(content,deadline){
const source=content[Symbol.asyncIterator]();let rest=Buffer.alloc(0);try{for(;;){const{done,value}=await deadline.race(
source.next(),"the source of the script's standard input");if(done===!0)break;for(rest=Buffer.concat([rest,value]);rest.
length>=transfer_PIECE_BYTES;rest=rest.subarray(transfer_PIECE_BYTES))yield rest.subarray(0,transfer_PIECE_BYTES)}rest.length>
0&&(yield rest)}finally{Promise.resolve(source.return?.()).catch(()=>{})}}class OutputReader{session;name;output;offset=0;blocks=BLOCKS.
first;constructor(session,name,output){this.session=session,this.name=name,this.output=output}get bytes(){return this.offset}async drain(deadline){
const file=this.name==="stdout"?"out":"err",start2=this.offset;for(;;){const block=Math.floor(this.offset/BLOCK),before=this.
session.repeated,{words,payload}=await this.session.ask("get",[file,`${block}`,`${this.blocks}`],deadline),factor=this.session.
repeated===before?2:.5,news=payload.subarray(this.offset-block*BLOCK);news.length>0&&(this.offset+=news.length,await deadline.
race(this.output(this.name,news),"the consumer of the script output"));const more=payload.length===this.blocks*BLOCK;this.
blocks=Math.min(BLOCKS.most,Math.max(BLOCKS.fewest,this.blocks*factor));const[,code,room]=words;if(!more)return{exitCode:exitCodeOf(
code),gone:code==="gone",full:room==="full"};if(room==="full"&&this.offset-start2>TOO_LATE_BYTES)throw noRoomError(`the \
output of the script, which prints faster than the console transfers it, after ${this.offset} bytes`)}}}function exitCodeOf(word){
return/^\d{1,3}$/.test(word??"")?Number(word):void 0}const KILL_MS=1e4,run_POLL_MS={first:100,longest:1e3,factor:1.5},run_LOST=Buffer.
from(`maqet: the end of the output may be lost: the guest's file system is full
`),MAX_INLINE=1200;async function runScript(console,dir,command,output,deadline){const session=new Session(console,dir);
try{await start(session,dir,command,deadline);const exitCode=await follow(session,output,deadline),signal=(0,guest_program.
oX)(exitCode);return{exitCode,...signal===void 0?{}:{signal}}}catch(error){throw session.begun&&await session.ask("stop",
[],shared_deadline.B2.after(KILL_MS)).catch(()=>{}),error}finally{await session.leave()}}async function start(session,dir,command,deadline){
const{script,input}=command,texts=[prelude(command),script].map(text=>(0,guest_program.hD)(escaped(text))),inline=texts.
join(" ").length<=MAX_INLINE;inline||(await upload(session,"prelude",external_node_stream_.Readable.from([Buffer.from(prelude(
command))]),deadline),await upload(session,"script",external_node_stream_.Readable.from([Buffer.from(script)]),deadline)),
input!==void 0&&await upload(session,"input",input,deadline);const from=input===void 0?"/dev/null":`${dir}/input.$mT`,shell=script.
startsWith("#!")?"''":"'sh -e'",{words}=await session.ask("go",[from,shell,...inline?texts:["''","''"]],deadline);if(words[0]===
"full")throw noRoomError("the script")}function prelude(command){return(0,guest_program.i5)(command).map(line2=>`${line2}\

`).join("")}async function follow(session,output,deadline){const streams=[new OutputReader(session,"stdout",output),new OutputReader(
session,"stderr",output)];for(let pause=run_POLL_MS.first;;pause=Math.min(run_POLL_MS.longest,pause*run_POLL_MS.factor)){
const end=await endWithin(session,pause,deadline),before=streams[0].bytes+streams[1].bytes,rests=[];for(const stream of streams)
(!end?.empty[stream.name]||stream.bytes>0)&&rests.push(await stream.drain(deadline));const exitCode=end?.exitCode??(rests.
every(rest=>rest.exitCode!==void 0)?rests[0]?.exitCode:void 0);if(exitCode!==void 0)return rests.some(rest=>rest.full)&&
await deadline.race(output("stderr",run_LOST),"the consumer of the script output"),exitCode;if(rests.some(rest=>rest.gone))
throw run_shellEndedError();streams[0].bytes+streams[1].bytes>before&&(pause=run_POLL_MS.first)}}function run_shellEndedError(){
return new channel.Ur("The shell around the script was killed in the guest before the script ended.",{remedy:"Look at th\
e serial log: the guest shuts down, has run out of memory, or something in it kills processes."})}async function endWithin(session,ms,deadline){
const nearer=deadline.atMost(ms);try{const{words}=await nearer.race(session.scriptEnd,"the end of the script"),exitCode=exitCodeOf(
words[1]);return exitCode===void 0?void 0:{exitCode,empty:{stdout:words[2]==="0",stderr:words[3]==="0"}}}catch(error){if(!(error instanceof
errors.j3))throw error;if(deadline.expired)throw new errors.j3("the end of the script",Math.round(deadline.ms),`Raise ${(0,wording.
hF)("run-timeout")}, or look at what the script printed last.`);return}}const REMOVE_MS=3e3,PROGRAM_BEFORE="the previous\
 program";class SerialChannel{console;name="serial";dir;mutex=new Mutex;constructor(console){this.console=console}waitReady(deadline){
return this.mutex.run(()=>this.prepare(deadline),deadline,PROGRAM_BEFORE)}run(command,output,deadline){return this.mutex.
run(async()=>{this.dir===void 0&&await this.prepare(deadline);try{return await runScript(this.console,this.dir??"",command,
output,deadline)}catch(error){if(!(error instanceof GuestSideGoneError))throw error;return this.dir=void 0,await this.prepare(
deadline),await runScript(this.console,this.dir??"",command,output,deadline)}},deadline,PROGRAM_BEFORE)}async close(){const deadline=shared_deadline.
B2.after(REMOVE_MS),{dir}=this;dir!==void 0&&(this.dir=void 0,await this.mutex.run(()=>new Session(this.console,dir).remove(
deadline),deadline,PROGRAM_BEFORE).catch(()=>{}))}async prepare(deadline){const exchange=new Exchange(this.console,newToken());
try{await waitForShell(exchange,deadline),this.dir??=await install(exchange,deadline)}finally{exchange.end()}}}var ssh_arguments=__webpack_require__(
50105),program_environment=__webpack_require__(52789);const REAP_MS=2e3,KEPT_CHARACTERS=4096;class SshProcess{stdin;stdout;stderr;ended;socket;child;log;files;over;messages="";constructor({
spawn,program,args:args2,directory,log,socket,over}){this.log=external_node_path_default().join(directory,log),this.files=
[this.log,...socket===void 0?[]:[external_node_path_default().join(directory,socket)]],this.socket=socket,this.over=over,
this.child=spawn({file:program,args:args2,cwd:directory,env:(0,program_environment.y)(process.env),stdio:["pipe","pipe",
"pipe"]});const{stdin,stdout,stderr}=this.child;if(stdin===null||stdout===null||stderr===null)throw startFailedError(program,
"it has no pipes");[this.stdin,this.stdout,this.stderr]=[stdin,stdout,stderr],socket!==void 0&&stderr.on("data",chunk=>this.
messages=(this.messages+chunk).slice(-KEPT_CHARACTERS)),stdin.on("error",()=>{});const{promise,resolve,reject}=Promise.withResolvers();
this.child.once("error",cause=>reject(startFailedError(program,(0,errors.UQ)(cause)??(0,errors.kc)(cause),cause))),this.
child.once("exit",code=>resolve(code)),(0,shared_deadline.QS)(promise),this.ended=promise}async complaint(){const own=`${await(0,promises_.
readFile)(this.log,"utf8").catch(()=>"")}
${this.messages}`.slice(-KEPT_CHARACTERS);return own.trim()===""&&this.over!==void 0?this.over.complaint():own}async end(){
this.child.kill("SIGKILL"),await Promise.allSettled([shared_deadline.B2.after(REAP_MS).race(this.ended,"the end of a kil\
led process")]);for(const stream of[this.stdin,this.stdout,this.stderr])stream.destroy();await Promise.allSettled(this.files.
map(file=>(0,promises_.rm)(file,{force:!0})))}}function startFailedError(program,why,cause){return new channel.Ur(`Could\
 not run \`${program}\` (${why}).`,{remedy:"Check that the OpenSSH client can be executed, or reinstall it.",cause})}class SshClients{options;running=new Set;closed=!1;calls=0;constructor(options){
this.options=options}share(connectS){return this.start(connectS,name=>({kind:"share",socket:`${name}.sock`}))}run(command,connectS,over){
return this.start(connectS,()=>({kind:"run",command,socket:over?.socket}),over)}async end(ssh){await ssh.end(),this.running.
delete(ssh)}async close(){this.closed=!0,await Promise.all([...this.running].map(ssh=>ssh.end()))}start(connectS,purposeOf,over){
if(this.closed)throw new channel.Ur("The SSH channel of the guest is closed.",{remedy:"Nothing to do: the VM is being st\
opped."});const{program,directory,user,port,spawn}=this.options;this.calls+=1;const name=`ssh-${this.calls}`,purpose=purposeOf(
name),log=`${name}.log`,args2=(0,ssh_arguments.dP)({user,port,log,connectS,purpose}),socket=purpose.kind==="share"?purpose.
socket:void 0,ssh=new SshProcess({spawn,program,args:args2,directory,log,socket,over});return this.running.add(ssh),ssh}}
const KINDS=[["host-key",/HOST IDENTIFICATION HAS CHANGED|Host key verification failed/],["denied",/Permission denied|Too many authentication failures/],
["unreachable",/Connection (refused|closed|reset|timed out)|timed out|not responding|Broken pipe|[Nn]o route|unreachable|banner/]];
function judgeFailure(log,otherwise){const kind=KINDS.find(([,pattern2])=>pattern2.test(log))?.[0]??(log.trim()===""?"un\
reachable":"other");if(kind==="host-key")return{kind,said:"the guest's host key differs from that of the first login"};const line2=log.
split(`
`).map(text=>text.trim()).findLast(text=>text!=="");return{kind,said:line2===void 0?otherwise:(0,untrusted_text.T)(line2.
replace(/\.$/,""),300)}}function loginRemedy(kind){switch(kind){case"denied":return`Install the VM's key in the guest, a\
nd allow that user to log in with a key. cloud-init installs it with ${(0,wording.hF)("cloud-init")}, systemd 256 or new\
er with the credential \`ssh.authorized_keys.root\`.`;case"host-key":return"Start a new VM if you have replaced the gues\
t. Otherwise another server answers on that port.";case"other":return"Look at the logs of the guest's SSH server and at \
the serial log.";default:return"Look at the serial log: the guest needs a network card with an address, and an SSH serve\
r on the forwarded port."}}class SharedConnection{clients;holder;opened;users=0;retired=!1;gone=!1;constructor(clients,connectS){
this.clients=clients,this.holder=clients.share(connectS),this.opened=this.open(),(0,shared_deadline.QS)(this.opened)}get usable(){
return!this.gone&&!this.retired}async use(work){this.users+=1;try{return await work()}finally{this.users-=1,await this.endUnused()}}async retire(){
this.retired=!0,await this.endUnused()}async ready(deadline){let open=!1;try{const failure=await deadline.race(this.opened,
"a login over SSH");return open=failure===void 0,failure}finally{open||await this.retire()}}async endUnused(){this.users===
0&&!this.usable&&await this.clients.end(this.holder)}async open(){const{stdin,stdout,ended}=this.holder;stdin.end();const signal=new Promise(
resolve=>stdout.once("data",()=>resolve(void 0)).resume()),over=ended.finally(()=>{this.gone=!0});return await Promise.race(
[signal,over])===void 0?void 0:judgeFailure(await this.holder.complaint(),"the connection was closed without a message")}}
var external_node_events_=__webpack_require__(78474);const gathered_PIECE_BYTES=256*1024,gathered_GATHER_MS=10;async function*gathered(from){
const held=new Held(from);for(;;){if(await held.until(({size})=>size>0),held.size===0)return held.judgeEnd();yield held.
take(),await held.until(({size})=>size>=gathered_PIECE_BYTES,gathered_GATHER_MS)}}class Held{from;size=0;chunks=[];end;wake=()=>{};constructor(from){
this.from=from,from.on("data",chunk=>{this.chunks.push(chunk),this.size+=chunk.length,this.size>=gathered_PIECE_BYTES&&from.
pause(),this.wake()}),(0,external_node_stream_.finished)(from,{writable:!1},error=>{this.end={error},this.wake()})}take(){
const piece=Buffer.concat(this.chunks);return this.chunks=[],this.size=0,this.from.resume(),piece}async until(enough,limitMs){
const{promise,resolve}=Promise.withResolvers();this.wake=()=>{(enough(this)||this.end!==void 0)&&resolve()},this.wake();
const timer=limitMs===void 0?void 0:setTimeout(resolve,limitMs);await promise,clearTimeout(timer)}judgeEnd(){const error=this.
end?.error;if(error&&(0,errors.UQ)(error)!=="ERR_STREAM_PREMATURE_CLOSE")throw error}}function deliver(program,mark){const next="\
IFS= read -r maqet_line",marked=`[ "$maqet_line" = ${mark} ]`;return{command:`exec sh -c 'maqet_program="$(${`${next} &&\
 ${marked} || exit 1; while ${next}; do ${marked} && exit 0; printf "%s\\n" "$maqet_line"; done; exit 1`})" && eval "$ma\
qet_program"'`,head:`${mark}
${program}
${mark}
`}}const CODE_LENGTH=3;function reportingProgram(program,dir,token){const report=`printf "%s%0${CODE_LENGTH}d" ${token} \
"$maqet_code" >&2`;return`trap 'maqet_code=$?; trap - EXIT; ${(0,guest_program.r2)(dir).trim()}; ${report}; exit "$maqet\
_code"' EXIT
${program}`}class ExitReport{token;held=Buffer.alloc(0);code;constructor(token){this.token=Buffer.from(token)}get exitCode(){
return this.code}pass(chunk){if(this.code!==void 0)return chunk;const bytes=this.held.length===0?chunk:Buffer.concat([this.
held,chunk]),at=bytes.indexOf(this.token),end=at+this.token.length+CODE_LENGTH;if(at>=0&&end<=bytes.length)return this.held=
Buffer.alloc(0),this.code=Number(bytes.toString("latin1",end-CODE_LENGTH,end)),Buffer.concat([bytes.subarray(0,at),bytes.
subarray(end)]);const cut=at>=0?at:bytes.length-beginningAtEnd(bytes,this.token);return this.held=Buffer.from(bytes.subarray(
cut)),bytes.subarray(0,cut)}rest(){return this.held}}const conversation_SILENCE_MS=2e3,conversation_LOOK_MS=250;async function converse(ssh,{
head,input,output,token}){const report=new ExitReport(token),over=new AbortController,flow={busy:0,lastAt:performance.now()},
hand=async(stream,bytes)=>{bytes.length!==0&&(flow.busy+=1,await output(stream,bytes),flow.busy-=1,flow.lastAt=performance.
now())},through=Promise.all([pump(ssh.stdout,chunk=>hand("stdout",chunk)),pump(ssh.stderr,chunk=>hand("stderr",report.pass(
chunk))),ssh.ended]),failed=feed(ssh.stdin,head,input,over.signal);try{return await Promise.race([through,failed,abandoned(
report,flow,over.signal)]),await hand("stderr",report.rest()),report.exitCode}finally{over.abort()}}async function pump(from,take){
for await(const piece of gathered(from))await take(piece)}async function feed(stdin,head,input,over){const never=new Promise(
()=>{});stdin.write(head);const iterator=input?.[Symbol.asyncIterator]();over.addEventListener("abort",()=>{iterator?.return?.()?.
catch(()=>{})},{once:!0});for(let next=await iterator?.next();next!==void 0&&next.done!==!0;next=await iterator?.next()){
if(over.aborted||stdin.destroyed)return never;stdin.write(next.value)||await(0,external_node_events_.once)(stdin,"drain",
{signal:over}).catch(()=>{})}return stdin.end(),never}async function abandoned(report,flow,over){for(;;)if(await(0,shared_deadline.
yy)(conversation_LOOK_MS,over),report.exitCode!==void 0&&flow.busy===0&&performance.now()-flow.lastAt>=conversation_SILENCE_MS)
return}const SAID_BYTES=300,KNOWN_LIMIT={connectS:5,limitMs:5e3};function loginLimit(attempts){const connectS=Math.min(3+
attempts,15);return{connectS,limitMs:connectS*1e3+3e4}}function pauseAfter({kind},repeats){return kind==="unreachable"?Math.
min(250*1.5**repeats,1e3):Math.min(1e3*2**repeats,6e3)}async function attemptLogin(attempt,limitMs,deadline){const last=deadline.
remainingMs<=limitMs;try{return await attempt(deadline.atMost(limitMs))}catch(error){if(!(error instanceof errors.j3)||last)
throw error;return{kind:"unreachable",said:`the server answered, but the login took longer than ${(0,units.a3)(limitMs)}`}}}
async function answersTrue(ssh,limit){ssh.stdin.end();const[stdout,stderr]=[beginning(ssh.stdout),beginning(ssh.stderr)],
code=await limit.race(ssh.ended,"a login over SSH");if(code===0)return;if(code===255||code===null)return judgeFailure(await ssh.
complaint(),"the connection was closed without a message");await limit.race(Promise.all([stdout.whole,stderr.whole]),"th\
e output of the guest");const said=(0,untrusted_text.T)([stdout.text(),stderr.text()].join(" ").trim().replace(/\s+/g," "),
SAID_BYTES);return{kind:"other",said:`the login works, but \`true\` failed with exit code ${code} and printed ${JSON.stringify(
said)}`}}function beginning(stream){let text="";return stream.on("data",chunk=>{text=(text+chunk.toString("latin1")).slice(
0,SAID_BYTES)}),{text:()=>text,whole:new Promise(resolve=>stream.once("close",()=>resolve()))}}const CONNECT_S=30,CLEAN_UP_MS=5e3;
class SshChannel{options;name="ssh";clients;shared;mutex=new Mutex;pinned=!1;constructor(options){this.options=options,this.
clients=new SshClients(options)}async waitReady(deadline){let last,repeats=0;for(let attempts=0;;attempts+=1)try{const failure=await this.
login(attempts,deadline);if(failure===void 0)return;repeats=failure.kind===last?.kind?repeats+1:0,last=failure,await deadline.
race((0,shared_deadline.yy)(pauseAfter(failure,repeats),deadline.signal),"the next attempt")}catch(error){throw error instanceof
errors.j3?this.notReadyError(deadline,attempts,last):error}}async run(command,output,deadline){return this.mutex.run(()=>this.
runNow(command,output,deadline),deadline,"the previous script to end")}forget(){this.shared?.retire(),this.shared=void 0}async close(){
await this.clients.close()}async runNow(command,output,deadline){const connection=this.connection(CONNECT_S);return connection.
use(async()=>{const failure=await connection.ready(deadline);if(failure!==void 0&&!permitsOwnConnection(failure))throw unreachableError(
failure);return this.runOver(connection.holder,command,output,deadline)})}async runOver(holder,command,output,deadline){
const dir=`/tmp/maqet-${secret()}`,token=secret(),input=command.input===void 0?{}:{input:"-"},delivery=deliver(reportingProgram(
(0,guest_program.B_)(command,{dir,...input}),dir,token),secret()),ssh=this.clients.run(delivery.command,CONNECT_S,holder);
try{const work=converse(ssh,{head:delivery.head,input:command.input,output,token}),exitCode=await deadline.race(work,"th\
e script in the guest to end");if(exitCode===void 0)throw await connectionBrokenError(ssh);this.pinned=!0;const signal=(0,guest_program.
oX)(exitCode);return signal===void 0?{exitCode}:{exitCode,signal}}catch(error){throw await this.clients.end(ssh),await this.
cleanUp(dir,holder).catch(()=>{}),error}finally{await this.clients.end(ssh)}}async cleanUp(dir,holder){for(const over of[
holder,void 0]){const{command,head}=deliver(`(
${(0,guest_program.bE)(dir)})
${(0,guest_program.r2)(dir)}`,secret()),ssh=this.clients.run(command,CLEAN_UP_MS/1e3,over);ssh.stdout.resume(),ssh.stderr.
resume(),ssh.stdin.end(head);const[end]=await Promise.allSettled([shared_deadline.B2.after(CLEAN_UP_MS).race(ssh.ended,"\
the end of the script in the guest")]);if(await this.clients.end(ssh),end.status==="fulfilled"&&end.value===0)return}}async login(attempts,deadline){
const known=this.shared?.usable===!0,{connectS,limitMs}=known?KNOWN_LIMIT:loginLimit(attempts);!known&&!this.pinned&&await(0,promises_.
rm)(external_node_path_default().join(this.options.directory,ssh_arguments.vk),{force:!0});const connection=this.connection(
connectS);return connection.use(async()=>{try{const failure=await attemptLogin(limit=>this.answer(connection,connectS,limit),
limitMs,deadline);if(failure?.kind==="host-key")throw hostKeyError(failure);return failure!==void 0&&await connection.retire(),
this.pinned||=failure===void 0,failure}catch(error){throw await connection.retire(),error}})}async answer(connection,connectS,limit){
const failure=await connection.ready(limit);if(failure!==void 0&&!permitsOwnConnection(failure))return failure;const ssh=this.
clients.run("true",connectS,connection.holder);try{return await answersTrue(ssh,limit)}finally{await this.clients.end(ssh)}}connection(connectS){
return this.shared?.usable!==!0&&(this.shared?.retire(),this.shared=new SharedConnection(this.clients,connectS)),this.shared}notReadyError(deadline,attempts,last){
const{user,port}=this.options,said=last===void 0?"the first attempt had not ended":`${attempts} attempts, the last one: ${last.
said}`;return new errors.j3(`a login over SSH as ${user} through port ${port} (${said})`,Math.round(deadline.ms),loginRemedy(
last?.kind))}}function secret(){return(0,external_node_crypto_.randomBytes)(16).toString("hex")}async function connectionBrokenError(ssh){
const code=await ssh.ended,failure=judgeFailure(await ssh.complaint(),`\`ssh\` ended with ${code??"a signal"} and no mes\
sage`);return failure.kind==="host-key"?hostKeyError(failure):new channel.Ur(`The SSH connection to the guest broke befo\
re the script's exit code arrived: ${failure.said}.`,{remedy:"Look at the serial log, unless the script itself powers th\
e guest off or restarts its network."})}function permitsOwnConnection({kind}){return kind==="other"}function unreachableError(failure){
return failure.kind==="host-key"?hostKeyError(failure):new channel.Ur(`Could not connect to the guest over SSH: ${failure.
said}.`,{remedy:loginRemedy(failure.kind)})}function hostKeyError(failure){return new channel.Ur(`Refused the SSH server\
 of the guest: ${failure.said}.`,{remedy:loginRemedy(failure.kind)})}var guard=__webpack_require__(96960);class GuestChannels{machine;serial;access;channels=new Map;agentChannel;chosen;named=new Set;constructor(machine,serial,access){
this.machine=machine,this.serial=serial,this.access=access,this.forgetOnReset().catch(()=>{})}async ready(name,deadline){
if(name==="auto")return this.chosen??=await this.first(deadline),this.chosen;const channel2=this.get(name);return await channel2.
waitReady(deadline),this.named.add(name),this.chosen??=channel2,channel2}tries(name){return this.access.candidates.includes(
name)||this.named.has(name)}async find(name,deadline){return name==="auto"?this.ready(name,deadline):this.get(name)}forget(){
this.chosen=void 0;for(const channel2 of this.channels.values())channel2.forget?.()}askAgent(command,args2,deadline){return this.
agent().client.execute(command,args2,deadline)}async close(){await Promise.all([...this.channels.values()].map(channel2=>channel2.
close()))}async forgetOnReset(){const{journal}=this.machine;for(let since=journal.cursor;;){const{seq}=await journal.waitFor(
{name:"RESET"},since,shared_deadline.B2.after(Number.POSITIVE_INFINITY));this.forget(),since=seq}}async first(deadline){
const found=new AbortController,attempt=async name=>{const channel2=this.get(name);return await channel2.waitReady(deadline.
endedBy(found.signal)),channel2};try{return await Promise.any(channel.bW.filter(name=>this.tries(name)).map(attempt))}catch(error){
throw error instanceof AggregateError?error.errors[0]:error}finally{found.abort()}}get(name){const known=this.channels.get(
name);if(known!==void 0)return known;const channel2=this.make(name);return this.channels.set(name,channel2),channel2}agent(){
return this.agentChannel===void 0&&(this.agentChannel=new AgentChannel(this.machine.agent),this.channels.set("agent",this.
agentChannel)),this.agentChannel}make(name){switch(name){case"agent":return this.agent();case"serial":return new SerialChannel(
this.serial);case"ssh":{if(this.access.ssh===null)throw noSshError();return new SshChannel({...this.access.ssh,spawn:guard.
o})}}}}function noSshError(){return new channel.Ur("This VM has no forwarded port for an SSH server that maqet could log\
 in to.",{remedy:`Start the VM with ${(0,wording.hF)("run-with","ssh")} or ${(0,wording.hF)("wait-for","ssh")}, and with\
 a network card.`})}var qmp_errors=__webpack_require__(92555);const SETTLES_RUN_STATE=new Set(["stop","cont"]),NEVER_WAITS=new Set(
["quit"]);class GuestMutex{heldByLoad=!1;mutex=new Mutex;async command(name,tier,send,deadline){return tier==="safe"||NEVER_WAITS.
has(name)?send():this.mutex.run(async()=>{const held=this.heldByLoad;SETTLES_RUN_STATE.has(name)&&(this.heldByLoad=!1);try{
return await send()}catch(error){throw error instanceof qmp_errors.Cw&&(this.heldByLoad=held),error}},deadline,"the snap\
shot operation or command in progress")}async operation(work,deadline){return this.mutex.run(work,deadline,"the command \
in progress")}}var judge=__webpack_require__(99137),operations=__webpack_require__(49631),vitals=__webpack_require__(79751);
const PANIC_TEXT="(?:Kernel panic - not syncing|(?m:^)panic: )[^\\n]*\\n",watch_REAP_MS=2e3,SERIAL_LAG_MS=250,FOREVER=shared_deadline.
B2.after(Number.POSITIVE_INFINITY),DOWN_REMEDY="Reset it (`system_reset`, then `cont`), load a snapshot, or start the VM\
 again.";class GuestEndedError extends vm_errors.Mp{}class GuestWatch{machine;serial;accel;news=new external_node_events_.
EventEmitter().setMaxListeners(0);panicSigns=new AbortController;panic;constructor(machine,serial,accel){this.machine=machine,
this.serial=serial,this.accel=accel,this.watchForPanic(0),this.followResets().catch(()=>{})}get panicText(){return this.
panic}get powerOffReason(){const end=this.machine.journal.last("SHUTDOWN");return end===void 0||end.seq<this.lastReset()?
void 0:reasonOf(end)}get pausedHint(){return this.machine.states.state==="paused"&&this.powerOffReason===void 0?" The VM\
 is paused: `cont` lets it run.":""}async poweredOff(deadline){return(await this.event("SHUTDOWN",this.lastReset(),deadline)).
event.name}replaced(since){this.machine.journal.forget(since),this.forget(since),this.news.emit("load")}async requireLive(what){
if(!this.machine.running)throw await this.machine.exitError();const{panic,powerOffReason}=this,ended=message=>new GuestEndedError(
message,{remedy:DOWN_REMEDY});if(panic!==void 0)throw ended(`The guest panicked before ${what}: ${panic}.`);if(powerOffReason!==
void 0)throw ended(`The guest powered off (${powerOffReason}) before ${what}.`)}async whileAlive(about,deadline,work){if(!this.
machine.running)throw await this.machine.exitError();const over=new AbortController,running=work(deadline.endedBy(over.signal)),
ends=Promise.race(this.ends(about,over.signal));for(const loser of[running,ends])(0,shared_deadline.QS)(loser);try{return await Promise.
race([running,ends])}catch(error){throw await this.bestReason(about,error)}finally{over.abort()}}ends(about,signal){const{
machine,serial,accel}=this,deadline=FOREVER.endedBy(signal),ends=[machine.exited.then(async()=>{throw await machine.exitError()})],
endsWith=(end,sign)=>{const remedy=about.endedBy[end];remedy!==void 0&&ends.push(sign().then(message=>{throw new GuestEndedError(
message,{remedy})}))};return endsWith("load",async()=>(await(0,external_node_events_.once)(this.news,"load",{signal}),`A\
 snapshot was loaded while ${about.what}.`)),endsWith("panic",async()=>panicMessage(about,await this.panicked(signal))),
about.endedByStall&&ends.push((0,vitals.vs)(machine,serial,accel,deadline)),endsWith("power-off",async()=>`The guest pow\
ered off (${reasonOf(await this.event("SHUTDOWN",this.lastReset(),deadline))}) while ${about.what}.`),endsWith("reset",async()=>`\
The guest restarted (${reasonOf(await this.event("RESET",machine.journal.cursor,deadline))}) while ${about.what}.`),ends}async bestReason(about,error){
const{machine}=this,later=(reason2,ms)=>shared_deadline.B2.after(ms).race(reason2,"a better reason").catch(()=>error);if(error instanceof
SerialEndedError)return later(machine.exitError(),watch_REAP_MS);const brokenChannel=error instanceof channel.Ur&&error.
status==="crashed",remedy=about.endedBy.panic;if(remedy===void 0||!(brokenChannel||error instanceof GuestEndedError))return error;
const over=new AbortController,panic=this.panicked(over.signal).then(text=>new GuestEndedError(panicMessage(about,text),
{remedy})),reason=await later(panic,SERIAL_LAG_MS);return over.abort(),reason!==error||!brokenChannel||this.pausedHint===
""?reason:new channel.Ur(error.marked.message+this.pausedHint,{remedy:error.marked.remedy,status:"crashed",cause:error})}async panicked(signal){
if(this.panic!==void 0)return this.panic;const[text]=await(0,external_node_events_.once)(this.news,"panic",{signal});return String(
text)}watchForPanic(since){const{signal}=this.panicSigns,found=text=>{signal.aborted||this.panic!==void 0||(this.panic=(0,untrusted_text.
T)(text.trim(),200),this.news.emit("panic",this.panic))},deadline=FOREVER.endedBy(signal);this.serial.waitForMatch((0,pattern.
compileSerialPattern)(PANIC_TEXT),deadline).then(found,()=>{}),this.machine.journal.waitFor({name:"GUEST_PANICKED"},since,
deadline).then(({event})=>found(event.name),()=>{})}async followResets(){const{journal}=this.machine;for(let since=journal.
cursor;;)since=(await journal.waitFor({name:"RESET",data:{guest:!1}},since,FOREVER)).seq,this.forget(since)}forget(since){
this.serial.forget(),this.panicSigns.abort(),this.panicSigns=new AbortController,this.panic=void 0,this.watchForPanic(since)}event(name,since,deadline){
return this.machine.journal.waitFor({name},since,deadline)}lastReset(){return this.machine.journal.last("RESET")?.seq??0}}
function panicMessage({what},text){return`The guest panicked while ${what}: ${text}.`}function reasonOf({event}){return(0,untrusted_text.
T)(String(event.data.reason??"unknown"))}const LOST_REMEDY="Read the serial log. The exit code of the script is lost.",LOOKING={
what:"maqet looked for a channel into it",endedBy:{panic:DOWN_REMEDY,"power-off":DOWN_REMEDY},endedByStall:!1},RUNNING={
what:"the script ran",endedBy:{panic:LOST_REMEDY,"power-off":LOST_REMEDY,reset:LOST_REMEDY,load:LOST_REMEDY},endedByStall:!1};
class GuestRuns{parts;inFlight=new in_flight.Y;constructor(parts){this.parts=parts}idle(){return this.inFlight.idle()}run(params,peer){
return this.inFlight.run(()=>this.pass(params,peer))}async pass(params,peer){const{machine,audit}=this.parts;if(!machine.
running)throw await machine.exitError();const deadline=shared_deadline.B2.after(params.timeoutMs,peer.signal),record=await this.
decide(params,peer),start2=external_node_perf_hooks_.performance.now();return{...await(0,audit_log.u)(audit,record,()=>this.
start(params,peer,deadline),{done:({channel:channel2,exitCode,signal})=>({channel:channel2,exitCode,...signal===void 0?{}:
{signal}})}),durationMs:Math.round(external_node_perf_hooks_.performance.now()-start2)}}async decide(params,{log}){const{
operation,caller,layers}=params,facts=(0,operations.Xp)(params),decision=(0,judge.S)([...this.parts.layers,...layers],{operation,
arguments:facts});return(0,gate_decision.Q6)(this.parts.audit,{caller,event:operations.gE[operation],command:operation,arguments:facts},
decision,log)}async start(params,peer,deadline){const{watch:watch2,channels}=this.parts;await watch2.requireLive(RUNNING.
what);const channel2=await watch2.whileAlive(LOOKING,deadline,bounded=>channels.find(params.channel,bounded)),command=params.
hasInput?{...params.command,input:peer.input}:params.command;try{return{...await watch2.whileAlive(RUNNING,deadline,bounded=>channel2.
run(command,peer.output,bounded)),channel:channel2.name}}catch(error){throw!(error instanceof errors.j3)||watch2.pausedHint===
""?error:new errors.Po(error.marked.message+watch2.pausedHint,{remedy:error.marked.remedy,status:error.status,cause:error})}}}
var external_node_util_=__webpack_require__(57975);const writeAsync=(0,external_node_util_.promisify)(external_node_fs_.
write),RETRY_MS=1e3,FLUSH_MS=2e3,LOG=2;class ProblemLog{descriptor;reported=new Set;waiting=Buffer.alloc(0);writing;retry;stuck=!1;constructor(descriptor=LOG){
this.descriptor=descriptor}get losses(){return(0,lossy_log.yB)("supervisor.log",{lossy:this.stuck})}report(problem){const text=problem instanceof
errors.Po?problem.explain():(0,errors.kc)(problem);this.reported.has(text)||(this.reported.add(text),this.waiting=Buffer.
concat([this.waiting,Buffer.from(`${text}
`)]),this.write())}async flush(){await shared_deadline.B2.after(FLUSH_MS).race(this.write(),"the log of problems").catch(
()=>{})}write(){return this.writing??=this.drain().finally(()=>{this.writing=void 0}),this.writing}async drain(){clearTimeout(
this.retry);try{for(;this.waiting.length>0;){const{bytesWritten}=await writeAsync(this.descriptor,this.waiting);this.waiting=
this.waiting.subarray(bytesWritten)}this.stuck=!1}catch{this.stuck=!0,this.retry=setTimeout(()=>{this.write()},RETRY_MS).
unref()}}}class Unrecorded{problems;first=null;constructor(problems){this.problems=problems}async attempt(writing){await writing.
catch(error=>{this.first??=(0,errors.kc)(error),this.problems.report(error)})}}var share_daemons=__webpack_require__(75585),
snapshot_operation=__webpack_require__(53633),commands=__webpack_require__(17e3),snapshot_table=__webpack_require__(66780),
dumps=__webpack_require__(88899);const TO_ITS_END=shared_deadline.B2.after(Number.POSITIVE_INFINITY);class BlockJobError extends snapshot_table.
JC{}async function runBlockJob(machine,command,args2,signal){const id2=`maqet-${(0,external_node_crypto_.randomBytes)(8).
toString("hex")}`,ask=(what,parameters)=>machine.execute(what,parameters,TO_ITS_END),since=machine.journal.cursor;await ask(
command,{"job-id":id2,...args2});const cancel=()=>{ask("job-cancel",{id:id2}).catch(()=>{})};signal.addEventListener("ab\
ort",cancel,{once:!0}),signal.aborted&&cancel();let error;try{await machine.journal.waitFor({name:"JOB_STATUS_CHANGE",data:{
id:id2,status:"concluded"}},since,TO_ITS_END),error=errorOf(id2,await ask("query-jobs",{}))}finally{signal.removeEventListener(
"abort",cancel),await ask("job-dismiss",{id:id2}).catch(()=>{})}if(error!==void 0)throw new BlockJobError(`QEMU could no\
t carry out \`${command}\`: "${(0,untrusted_text.T)(error,300)}".`,{remedy:"Correct what QEMU complains about. See also \
qemu.log in the VM's directory."})}function errorOf(id2,jobs){const job=(Array.isArray(jobs)?jobs:[]).find(one=>(0,json.
OW)(one)&&one.id===id2),error=(0,json.OW)(job)?job.error:void 0;return typeof error=="string"?error:void 0}const RAM_PER_TABLE_BYTE=256,
STATE_BYTES=8*2**20,TABLE_BYTES=2**20,RESERVE_BYTES=128*2**20,RESERVE_SHARE=.05,FULL_BYTES=2**20,BLOCK_BYTES=512;async function requireSnapshotSpace(operation,view,size,reusable){
if(operation.action!=="create"&&operation.action!=="overwrite")return;const state=stateBound(size),old=view.snapshots.find(
({name})=>name===operation.name),first=state+(old===void 0?0:Math.max(0,state-old.stateBytes))-reusable;for(const{directory,
need}of await places(view.disks,Math.max(0,first))){const{bavail,blocks,bsize}=await(0,promises_.statfs)(directory),reserve=Math.
min(RESERVE_BYTES,blocks*bsize*RESERVE_SHARE),free=bavail*bsize;if(!(blocks===0||free>=need+reserve))throw new snapshot_table.
JC(`The snapshot ${operation.name} may take ${(0,units.z3)(need)} in ${(0,untrusted_text.T)(directory,300)}, where ${(0,units.
z3)(free)} are free and ${(0,units.z3)(reserve)} are reserved for the logs.`,{remedy:"Free disk space, delete snapshots \
that are not needed, give the VM less memory, or put its disks on a larger disk."})}}class SaveLeftovers{left=0;get bytes(){
return this.left}async saving(disks,save){const first=disks.slice(0,1),before=await allocatedBytes(first);try{const saved=await save();
return this.left=0,saved}catch(error){this.left+=Math.max(0,await allocatedBytes(first)-before);const full=error instanceof
BlockJobError?await fullDisk(disks):void 0;throw full===void 0?error:new snapshot_table.JC(`The disk of ${(0,untrusted_text.
T)(full,300)} is full: ${(0,errors.kc)(error)}`,{remedy:`Free space on it. If QEMU has paused the guest for lack of spac\
e, \`cont\` resumes it, as long as the audit log is complete. ${(0,units.z3)(this.left)} stay allocated in the image: th\
e next snapshot reuses them, and deleting that one frees them.`,cause:error})}}}async function allocatedBytes(disks){const sizes=disks.
map(({file})=>(0,promises_.stat)(file).then(({blocks})=>blocks*BLOCK_BYTES,()=>0));return(await Promise.all(sizes)).reduce(
(sum,size)=>sum+size,0)}async function fullDisk(disks){for(const{directory}of await places(disks,0)){const{bavail,blocks,
bsize}=await(0,promises_.statfs)(directory);if(blocks>0&&bavail*bsize<FULL_BYTES)return directory}}function stateBound({
pid,memoryBytes}){const resident=(0,shared_process.Sc)(pid),most=memoryBytes+dumps.N7;return resident===void 0?most:Math.
min(most,resident+memoryBytes/RAM_PER_TABLE_BYTE+STATE_BYTES)}async function places(disks,stateBytes){const found=new Map;
for(const[index,{file}]of disks.entries()){const dev=await(0,promises_.stat)(file).then(stats=>stats.dev,()=>{});if(dev===
void 0)continue;const place=found.get(dev)??{directory:external_node_path_default().dirname(file),need:0};place.need+=TABLE_BYTES+
(index===0?stateBytes:0),found.set(dev,place)}return[...found.values()]}const WIND_DOWN_MS=5e3,PROGRESS_MS=3e3;class Snapshots{parts;mutex=new Mutex;inFlight=new in_flight.
Y;abandoned=Promise.resolve();constructor(parts){this.parts=parts}async idle(){await this.inFlight.idle(),await this.abandoned}run(params,peer){
const deadline=shared_deadline.B2.after(params.timeoutMs,peer.signal),what="the previous snapshot operation",work=async()=>(await deadline.
race(this.abandoned,what),this.pass(params,peer,deadline));return this.inFlight.run(()=>this.mutex.run(work,deadline,what))}async pass(params,peer,deadline){
const{machine,audit,work}=this.parts,{operation}=params;if(!machine.running)throw await machine.exitError();const start2=external_node_perf_hooks_.
performance.now(),view=await deadline.race(work.look(),"QEMU to report its disks").catch(async error=>{throw await this.
recordImpossible(params,error),error}),record=await this.decide(params,view,peer.log),{cursor}=machine.journal,after=await(0,audit_log.
u)(audit,record,async()=>(await deadline.race(work.check(operation,view),"QEMU to report what blocks a snapshot"),this.perform(
operation,view,peer,deadline)));return{action:operation.action,disks:view.disks.map(disk=>disk.name),snapshots:after.snapshots.
filter(one=>operation.action==="list"||one.name===operation.name),tier:record.tier??"unclassified",durationMs:Math.round(
external_node_perf_hooks_.performance.now()-start2),cursor}}async decide(params,view,log){const{operation,caller}=params,
layers=[...this.parts.layers,...params.layers],disks=view.disks.map(disk=>disk.name),decision=(0,commands.a)(layers,operation,
disks,this.parts.context),facts={...factsOf(operation),disks};return(0,gate_decision.Q6)(this.parts.audit,{caller,event:"\
snapshot",command:decision.command,arguments:facts},decision,log)}async recordImpossible({operation,caller},error){if(!this.
parts.machine.running)return;const entry={...caller,event:"snapshot",arguments:factsOf(operation),outcome:"failed",error:(0,errors.
kc)(error)};await this.parts.audit.append(entry)}async perform(operation,view,peer,deadline){const over=new AbortController,
what=`\`snapshot ${(0,snapshot_operation.$J)(operation)}\``,{mutex,work}=this.parts,running=loggingProgress(operation,view,
peer.log,()=>mutex.operation(()=>work.perform(operation,view,over.signal),deadline));try{return await deadline.race(running,
what)}catch(error){if(!(error instanceof errors.j3||error instanceof errors.cc))throw error;return over.abort(),this.abandoned=
running.catch(()=>{}),await shared_deadline.B2.after(WIND_DOWN_MS).race(running,what).catch(()=>{throw error})}}}function factsOf(operation){
return operation.action==="list"?{action:operation.action}:{action:operation.action,name:operation.name}}async function loggingProgress(operation,{
disks},log,work){const start2=external_node_perf_hooks_.performance.now(),before=await allocatedBytes(disks),timer=setInterval(
async()=>{const written=Math.max(0,await allocatedBytes(disks)-before),elapsed=(0,units.a3)(external_node_perf_hooks_.performance.
now()-start2);log({level:"info",text:`Snapshot ${(0,snapshot_operation.$J)(operation)}: ${elapsed} so far, ${(0,units.z3)(
written)} written`})},PROGRESS_MS);try{return await work()}finally{clearInterval(timer)}}const run_state_TO_ITS_END=shared_deadline.
B2.after(Number.POSITIVE_INFINITY),RESET_MS=5e3,PAUSED=new Set(["paused","prelaunch","debug"]),ENDED=new Set(["shutdown",
"guest-panicked","internal-error"]);async function runState(machine){const reply=await machine.execute("query-status",{},
run_state_TO_ITS_END);return(0,json.OW)(reply)?String(reply.status??""):""}function wantsToRun(state){return!PAUSED.has(
state)}async function reviveForLoad(machine,state){if(!ENDED.has(state))return;const since=machine.journal.cursor;await machine.
execute("system_reset",{},run_state_TO_ITS_END);try{await machine.journal.waitFor({name:"RESET"},since,shared_deadline.B2.
after(RESET_MS))}catch(error){throw error instanceof errors.j3?new snapshot_table.JC("The guest has ended, and QEMU does\
 not restart it, so no snapshot can be loaded.",{remedy:`Remove \`-no-reboot\` from ${(0,wording.hF)("qemu-args")}, and \
\`set-action\` with \`reboot: shutdown\` out of the script.`,cause:error}):error}}async function setRunning(machine,running){
await runState(machine)==="running"!==running&&await machine.execute(running?"cont":"stop",{},run_state_TO_ITS_END)}const work_TO_ITS_END=shared_deadline.
B2.after(Number.POSITIVE_INFINITY);class SnapshotWork{parts;leftovers=new SaveLeftovers;constructor(parts){this.parts=parts}async look(){
const{machine,own,inState}=this.parts,[nodes,devices]=await Promise.all([machine.execute("query-named-block-nodes",{flat:!0},
work_TO_ITS_END),machine.execute("query-block",{},work_TO_ITS_END)]),disks=(0,snapshot_table.Tx)({nodes,devices},{own,inState});
return{disks,snapshots:(0,snapshot_table.XO)(disks)}}async check(operation,view){if(operation.action==="list")return;const{
snapshots}=view,known=snapshots.find(({name})=>name===operation.name);if(operation.action==="create"&&known!==void 0)throw new snapshot_table.
JC(`There already is a snapshot ${operation.name}, of ${known.time}.`,{remedy:`Use \`overwrite:${operation.name}\`, anoth\
er name, or delete it first.`});if((operation.action==="load"||operation.action==="delete")&&known===void 0)throw(0,snapshot_table.
hG)(operation.name,snapshots.map(one=>one.name),"the VM");if(operation.action==="load"&&known?.loadable===!1)throw new snapshot_table.
JC(`The snapshot ${operation.name} cannot be loaded: ${whyNot(known)}.`,{remedy:"Load one that maqet has created."});if(operation.
action==="load"||operation.action==="delete")return;await this.requireSavable();const{machine,memoryBytes}=this.parts;await requireSnapshotSpace(
operation,view,{pid:machine.id.pid,memoryBytes},this.leftovers.bytes)}async perform(operation,view,signal){switch(operation.
action){case"list":return view;case"create":return this.create(operation.name,view,signal);case"overwrite":return this.overwrite(
operation.name,view,signal);case"load":return await this.load(operation.name,view,signal),view;case"delete":return await this.
delete(operation.name,view,signal),view}}create(name,view,signal){return this.leftovers.saving(view.disks,()=>this.save(
name,view,signal))}async save(name,view,signal){const devices=names(view);try{await runBlockJob(this.parts.machine,"snap\
shot-save",{tag:name,vmstate:devices[0]??"",devices},signal);const after=await this.look();if(after.snapshots.find(one=>one.
name===name)?.loadable!==!0)throw new snapshot_table.JC(`QEMU did not save the snapshot ${name} on every disk.`,{remedy:"\
Try again."});if(signal.aborted)throw new errors.cc(`the creation of the snapshot ${name}`);return after}catch(error){throw await this.
removeParts(name),error}}async removeParts(name){const having=(await this.look().catch(()=>{}))?.disks.filter(disk=>disk.
snapshots.some(one=>one.name===name))??[];if(having.length===0)return;const args2={tag:name,devices:having.map(disk=>disk.
name)};await runBlockJob(this.parts.machine,"snapshot-delete",args2,new AbortController().signal).catch(()=>{})}async overwrite(name,view,signal){
if(!view.snapshots.some(one=>one.name===name))return this.create(name,view,signal);const{machine}=this.parts,ran=await runState(
machine)==="running",spare=`${name.slice(0,40)}.new-${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`;await setRunning(
machine,!1);try{await this.create(spare,view,signal);const never=new AbortController().signal;try{await this.delete(name,
view,never),await this.create(name,view,never)}catch(error){throw keptAsError(spare,name,error)}return await this.delete(
spare,view,never).catch(error=>{throw leftOverError(spare,name,error)}),await this.look()}finally{ran&&await setRunning(
machine,!0)}}async load(name,view,signal){const{machine,mutex,onLoaded}=this.parts,devices=names(view),vmstate=view.disks.
find(disk=>disk.snapshots.some(one=>one.name===name&&one.stateBytes>0))?.name??"",state=await runState(machine),wanted=mutex.
heldByLoad||wantsToRun(state);mutex.heldByLoad=wanted,await setRunning(machine,!1),await reviveForLoad(machine,state);const since=machine.
journal.cursor;try{await runBlockJob(machine,"snapshot-load",{tag:name,vmstate,devices},signal)}catch(error){throw await this.
failedLoadError(name,{resume:state==="running",since},error)}onLoaded(since),await setRunning(machine,wanted),mutex.heldByLoad=
!1}async failedLoadError(name,before,error){const{machine,mutex,onLoaded}=this.parts;return error instanceof BlockJobError&&
(await this.look()).snapshots.some(one=>one.name===name&&one.loadable)?(onLoaded(before.since),new snapshot_table.JC(`Th\
e snapshot ${name} could not be loaded, and the guest stays paused: ${(0,errors.kc)(error)}`,{remedy:"Its memory and its\
 disks may be partly those of the snapshot: load another one, or stop the VM.",cause:error})):(!before.resume||!machine.
running||(await setRunning(machine,!0),mutex.heldByLoad=!1),error)}async delete(name,view,signal){await runBlockJob(this.
parts.machine,"snapshot-delete",{tag:name,devices:names(view)},signal)}async requireSavable(){const reply=await this.parts.
machine.execute("query-migrate",{},work_TO_ITS_END),reasons=(0,json.OW)(reply)&&Array.isArray(reply["blocked-reasons"])?
reply["blocked-reasons"]:[];if(reasons.length!==0)throw new snapshot_table.JC(`QEMU cannot save the state of this VM: ${reasons.
map(one=>(0,untrusted_text.T)(String(one),300)).join("; ")}.`,{remedy:"Remove the device (an NVMe disk can be `interface\
: virtio`), or unmount the share in the guest first."})}}function names({disks}){return disks.map(disk=>disk.name)}function whyNot({
stateBytes,disks}){return stateBytes===0?"it does not include the state of the machine":`only the disks ${disks.join(", ")}\
 have it`}function leftOverError(spare,name,error){return new snapshot_table.JC(`The snapshot ${name} is saved; its copy\
 ${spare} could not be removed: ${(0,errors.kc)(error)}`,{remedy:`Use \`delete:${spare}\`: it takes as much space as the \
snapshot.`,cause:error})}function keptAsError(spare,name,error){return new snapshot_table.JC(`The snapshot ${name} could\
 not be saved under its final name: ${(0,errors.kc)(error)}`,{remedy:`The new snapshot exists as ${spare}, which can be \
loaded.`,cause:error})}const ASK_MS=5e3;async function bootVm(directory,params,onState,signal){const problems=new ProblemLog,
redact=new redactor.o(params.secrets),shipper=await syslog_shipper.p.open(directory),audit=await audit_log.S.open(directory.
audit,{vm:params.spec.name,redact,onWritten:()=>shipper?.wake()}),note=lifecycleNotes(audit,params.caller),events=new EventLog(
directory.events);let machine,daemons,hashes;const replaced=[];try{const args2=screenedArguments(params);await note("vm-\
start",startFacts(params,args2),null),await(0,host_files.S)(params.spec,directory.dir),hashes=await hashFiles(params,note,
problem=>{replaced.push(problem),machine?.fail(replacedError(problem))});const files2={cwd:directory.files,logFile:directory.
qemuLog},hooks={onEvent:events.record.bind(events),onState};daemons=await share_daemons.$.start(params.daemons,directory,
shared_deadline.B2.after(params.startTimeoutMs,signal));const starting=vm_machine.u.start({qemu:params.qemu,args:args2,...files2,
...hooks},shared_deadline.B2.after(params.startTimeoutMs,signal));machine=await daemons.attend(starting);const serial=new SerialConsole(
machine.serial,directory.serialLog,{onProblem:error=>problems.report(error)}),watch2=new GuestWatch(machine,serial,params.
spec.accel),channels=new GuestChannels(machine,serial,params.guest),askAgent=channels.askAgent.bind(channels),{layers,spec}=params,
context=await gateContext(params,machine),mutex=new GuestMutex,gate=new gate_gate.iD({machine,askAgent,mutex,audit,directory,
layers,context}),scripts=new Scripts(gate,audit),runs=new GuestRuns({machine,audit,watch:watch2,channels,layers}),work=snapshotWork(
spec,machine,mutex,{watch:watch2,channels}),snapshots=new Snapshots({machine,audit,work,mutex,layers,context});return await requireSameFiles(
hashes,machine,params.spec,replaced),await resume(machine,shared_deadline.B2.after(params.startTimeoutMs,signal)),await note(
"vm-start",{pid:machine.id.pid,qemuVersion:machine.qemuVersion},"ok"),hashes.confirm(),{machine,daemons,serial,events,problems,
audit,shipper,redact,watch:watch2,gate,scripts,channels,runs,snapshots,hashes}}catch(error){throw hashes?.cancel(),await machine?.
kill(),await daemons?.close(),await events.close(),await note("vm-start",{},"failed",{error:(0,errors.kc)(error)}).catch(
()=>{}),await audit.close(params.caller).catch(()=>{}),await shipper?.close(),error}}function snapshotWork({disks,memoryBytes},machine,mutex,{
watch:watch2,channels}){return new SnapshotWork({machine,mutex,own:disks.map(disk=>disk.name),inState:arguments_machine.
s5,memoryBytes,onLoaded:since=>{watch2.replaced(since),channels.forget()}})}function hashFiles({spec,knownHashes},note,onReplaced){
return FileHashes.begin((0,files.H)(spec),knownHashes,(facts,error)=>note("vm-files",facts,error===void 0?"ok":"failed",
error===void 0?{}:{error}),onReplaced)}async function requireSameFiles(hashes,machine,spec,replaced){if(await hashes.requireOpened(
machine.id.pid,(0,files.H)(spec)),replaced[0]!==void 0)throw replacedError(replaced[0])}function replacedError(problem){
return new vm_errors.wC(problem,{remedy:"The VM was ended. Find out which program replaces the image.",status:"failed"})}
async function resume(machine,deadline){try{await machine.resume(deadline)}catch(error){throw error instanceof vm_errors.
Mp?new vm_errors.wC(error.marked.message,{remedy:error.marked.remedy,status:error.status,cause:error}):error}}function lifecycleNotes(audit,caller){
return async(event,facts,outcome,ending={})=>{await audit.append({...caller,event,arguments:facts,decision:"allow",reason:"\
lifecycle",outcome,...ending})}}function screenedArguments({spec,qemuVersion}){const[problem]=(0,qemu_args.kT)(spec.qemuArgs);
if(problem!==void 0)throw new errors.Po(problem.reason,{remedy:problem.remedy,status:"blocked"});return(0,args.N)(spec,{
platform:process.platform,qemuVersion})}function startFacts({qemu,spec,accelReason,daemons,layers},args2){const{accel,memoryBytes,
cpus,machine}=spec,served=daemons.map(daemon=>({file:daemon.file,args:[...daemon.args]})),facts={qemu,accel,accelReason,
memoryBytes,cpus,machine,args:[...args2],policy:(0,policy_layer.Dx)(layers)};return served.length===0?facts:{...facts,daemons:served}}
async function gateContext({spec},machine){const reply=await machine.execute("query-dump-guest-memory-capability",{},shared_deadline.
B2.after(ASK_MS)),formats=(0,json.OW)(reply)&&Array.isArray(reply.formats)?reply.formats:[];return{memoryBytes:spec.memoryBytes,
addedBytes:Math.min((0,qemu_args.OM)(spec.qemuArgs).memoryBytes,Number.MAX_SAFE_INTEGER),qemuVersion:machine.qemuVersion,
arch:spec.arch,created:(0,args.Z)(spec),dumpFormats:formats.filter(format=>typeof format=="string")}}const FIRMWARE_LINES=[
/^SeaBIOS \(version /,/^Machine UUID /,/^Booting from .*\.\.\.$/,/^Boot failed\b/,/^No bootable device\./,/^Press ESC for boot menu\.?$/,
/^Select boot device:$/,/^iPXE\b/,/^:?\/\/ipxe\.org$/,/\(https?:\/\/ipxe\.org\/[0-9a-f]+\)$/,/^Features: DNS /,/^Press Ctrl-B (?:to configure iPXE|for the iPXE command line)/,
/^net\d+: /,/^\s*\[Link:(?:up|down)\b/,/^\s*\[(?:RXE|TXE): /,/^(?:Configuring|Waiting for link-up) /,/^Nothing to boot: /,
/^No more network devices$/,/^(?:Filename|Root path|Next server): /,/^(?:tftp|http):\/\/\S*\.\.\./,/^BdsDxe: /,/^UEFI firmware \(version /,
/^UEFI Interactive Shell v/,/^EDK II$/,/^UEFI v\d[\d.]* \(/,/^(?:Mapping table|map: No mapping found\.)$/,/^\s*[A-Z]{2,4}[\da-z]*:.*Alias\(s\):/,
/^\s*(?:PciRoot|VenHw|VenMedia|Fv|MemoryMapped|Acpi\w*)\(/,/^Press ESC in \d+ seconds? to skip startup\.nsh/,/^Shell>$/,
/^>>(?:Start|Checking) .*(?:IPv[46]|PXE|HTTP)/,/^\s*(?:Station IP address is|Server IP address is|NBP file(?:name|size) is|PXE-[EM]\d+:)/,
/^\s*Error: (?:Could not retrieve NBP file size|Server response timeout)/,/^SLOF \*+$/,/^QEMU Starting$/,/^\s*(?:Build Date = |FW Version = |Press "s" to enter Open Firmware)/,
/^(?:C[0-9A-F]{4})*(?:Populating |No NVRAM |Scanning |Using default console: |$)/,/^\s*[0-9a-f]{2} [0-9a-f]{4} \([A-Z]\) : /,
/^\s*(?:Welcome to Open Firmware|Copyright \(c\) .* IBM Corporation|This program and the accompanying materials)/,/^\s*(?:under the terms of the BSD License|http:\/\/www\.opensource\.org\/licenses\/)/,
/^Trying (?:to load: |pxelinux\.cfg files)/,/^\s*E3[0-9A-F]{3}: /,/^\s*(?:Initializing NIC|Reading MAC address|Requesting (?:information|file)|Using IPv[46] address|Receiving data:|TFTP error)/,
/^\s*Type '(?:boot|reset-all)' and press return/,/^Ready!$/,/^\s*SCSI: Looking for devices$/,/^\s*[0-9a-f]{16} [A-Z][A-Z-]* +: "/,
/^\s*(?:[OUE]HCI|xHCI): /,/^>> /,/^milliseconds isn't unique\.$/,/^Welcome to OpenBIOS v/,/^Trying \S+[:,]\S*\.\.\.$/,/^No valid state has been set by load or init-program$/,
/^LOADPARM=\[/,/^Using (?:virtio-\w+|guessed DASD geometry|\w+ scheme)\b/,/^(?:No zIPL section|zIPL load failed|Failed to load OS from|No virtio device found|Trying to boot from|Network boot)/,
/^ERROR: No suitable device for IPL/,/^OpenSBI v/,/^[\s_/\\|`'().<,-]+$/,/^(?:Platform|Firmware|Runtime|Domain\d+|Boot HART|Standard|Experimental) [^:]*: /],
LOADER_LINES=[/^GRUB [Ll]oading\b/,/^Welcome to GRUB!$/,/^error: /,/^Entering rescue mode\.\.\.$/,/^Press any key to (?:continue|boot from (?:CD|the))/,
/^(?:ISO|SYS|PXE|EXT)LINUX \d/,/^boot:$/],DEAD_ENDS=[/^(?:FATAL: |error: )?No (?:bootable (?:device|medium|disk|partition)|active partition)\b/i,
/^FATAL: INT18: BOOT FAILURE/,/^No more network devices$/,/^BdsDxe: (?:No bootable option|Press any key to enter the Boot Manager Menu)/,
/^\s*Boot Maintenance Manager$/,/^\s*E3407: Load failed/,/^(?:Failed to load OS from|No virtio device found|ERROR: No suitable device for IPL)/,
/^(?:Missing operating system|Operating system not found|No operating system|Error loading operating system)\b/i,/^(?:Invalid (?:partition table|system disk)|Invalid or damaged bootable partition)\b/i,
/^(?:An operating system wasn't found|Remove disks or other media|Non-System disk|This is not a bootable disk|No boot signature)/i,
/^(?:Disk I\/O error|Disk error|A disk read error occurred|Boot error)\b/i,/^(?:Replace and |and |please insert a bootable floppy and )?press (?:any key|Ctrl\+Alt\+Del) (?:to (?:restart|reboot|try again)|when ready)\b/i,
/^(?:BOOTMGR|NTLDR) is (?:missing|compressed)/,/^Failed to boot both default and fallback entries/,/^isolinux: .*(?:error|fail)/i,
/^Boot failed: press a key to retry/,/^(?:WARNING: No configuration file found|No DEFAULT or UI configuration directive found|Could not find kernel image: )/,
/^Failed to load (?:ldlinux\.c32|COM32 file)/,/^No loader found\b/,/^(?:No \/boot\/loader|can't load 'kernel')/],PROMPTS=[
/^Shell>$/,/^\d+ >$/,/^grub(?: rescue)?>$/],U_BOOT={begins:/^U-Boot (?:SPL )?20\d\d\./,ends:/^(?:Starting |Booting |## |EFI stub: |\[\s*\d+\.\d+\] |Linux version |GRUB |Welcome to GRUB!)/,
goesOn:/^starting USB\.\.\.$|^Starting controllers?\b/i,prompt:/^(?:=>|[\w.-]+ ?[>#]+)$/};function judgeText(lines,{kernel=!1}={}){
const all=lines.map(line2=>line2.trimEnd()).filter(line2=>line2!==""),{shown:shown2,prompt}=kernel?{shown:all,prompt:void 0}:
withoutUBoot(all),is=patterns=>line2=>patterns.some(pattern2=>pattern2.test(line2)),deadEnd=prompt??shown2.findLast(is([
...DEAD_ENDS,...PROMPTS])),last=shown2.at(-1);if(last!==void 0&&is(DEAD_ENDS)(last))return{deadEnd:last};const guest=shown2.
find(line2=>!is([...FIRMWARE_LINES,...LOADER_LINES,...DEAD_ENDS,...PROMPTS])(line2));if(guest!==void 0)return{guest};if(deadEnd!==
void 0)return{deadEnd};const loader=shown2.findLast(is(LOADER_LINES));return loader===void 0?{}:{loader}}function withoutUBoot(lines){
let inside=!1;const shown2=lines.filter(line2=>(U_BOOT.begins.test(line2)?inside=!0:inside&&U_BOOT.ends.test(line2)&&!U_BOOT.
goesOn.test(line2)&&(inside=!1),!inside)),last=lines.at(-1);return{shown:shown2,prompt:inside&&last!==void 0&&U_BOOT.prompt.
test(last)?last:void 0}}const PLACED=/\u001b\[\d*(?:;\d*)?[Hf]|\u001b\[\d*J|[\r\u000b\u000c]/g,CONTROLS=/\u001b(?:\[[0-9;?=]*[ -/]*[@-~]|\][^\u0007]*\u0007|[()][A-Z0-9]|[@-Z\\-_=>])|[\u0000-\u0009\u000b-\u001f\u007f]/g;
function consoleLines(raw){return raw.flatMap(line2=>line2.replace(PLACED,`
`).split(`
`)).map(line2=>line2.replace(CONTROLS,""))}const HEADER=/^P6\s+(\d+)\s+(\d+)\s+255\s/;function readPicture(file){const header=HEADER.
exec(file.subarray(0,64).toString("latin1"));if(header===null)return;const[whole,width,height]=[header[0],Number(header[1]),
Number(header[2])],pixels=file.subarray(whole.length);return width>0&&height>0&&pixels.length===width*height*3?{width,height,
pixels}:void 0}const TEXT_MODE={width:720,height:400};function judgePicture(picture,uefi){const{width,height}=picture;if(width===
TEXT_MODE.width&&height===TEXT_MODE.height)return"text";const colours=boxesByColour(picture);return colours.size===1||isPlaceholder(
colours)?"nothing":uefi&&isUefi(colours,picture)?"firmware":"guest"}function boxesByColour({width,height,pixels}){const boxes=new Map;
let last=-1,box={left:0,right:0,top:0,bottom:0};for(let at=0,y=0;y<height;y++)for(let x=0;x<width;x++,at+=3){const colour=(pixels[at]??
0)<<16|(pixels[at+1]??0)<<8|(pixels[at+2]??0);if(colour!==last){last=colour;const known=boxes.get(colour);box=known??{left:x,
right:x,top:y,bottom:y},known===void 0&&boxes.set(colour,box)}x<box.left&&(box.left=x),x>box.right&&(box.right=x),box.bottom=
y}return boxes}const QEMU_LINE=16;function isPlaceholder(colours){const line2=colours.get(11184810);return colours.size===
2&&colours.has(0)&&line2!==void 0&&line2.bottom-line2.top<QEMU_LINE}const UEFI_COLOURS=new Set([0,152,38912,39064,9961472,
9961624,10000384,10000536,3158064,255,65280,65535,16711680,16711935,16776960,16777215]),LOGO={width:.5,height:.5};function isUefi(colours,{
width,height}){if(!colours.has(0))return!1;const inLogo=({left,right,top,bottom})=>left>=width*(1-LOGO.width)/2&&right<=
width*(1+LOGO.width)/2&&top>=height*.15&&bottom<=height*.8;return[...colours].every(([colour,box])=>UEFI_COLOURS.has(colour)||
inLogo(box))}const WORD=/0x([0-9a-f]{8})/g,COLUMNS=80,TEXT_MEMORY="xp /8192xw 0xb8000";function textOnScreen(answer){const characters=[
...answer.matchAll(WORD)].flatMap(([,word=""])=>{const value=Number.parseInt(word,16);return[value&255,value>>>16&255]}),
lines=[];for(let at=0;at<characters.length;at+=COLUMNS){const line2=characters.slice(at,at+COLUMNS).map(code=>code===0?"\
 ":String.fromCharCode(code));lines.push(line2.join("").trimEnd())}return lines.filter(line2=>line2!=="")}class NoBootError extends errors.
Po{}const INTERVAL_MS=250,boot_sign_ASK_MS=5e3,UNFINISHED_MS=4e3,DEAD_MS=3e3,LOADER_MS=5e3;async function waitForBootSign(parts,deadline){
const{journal}=parts.machine,over=new AbortController,bounded=deadline.endedBy(over.signal),signs=[...[journal.waitFor({
name:"VSERPORT_CHANGE",data:{open:!0}},0,bounded).then(()=>"the guest agent"),journal.waitFor({name:"SHUTDOWN",data:{reason:"\
guest-shutdown"}},0,bounded).then(()=>"a power-off")],watch(parts,bounded)];for(const loser of signs)loser.catch(()=>{});
try{return await Promise.race(signs)}catch(error){throw error instanceof errors.j3?noSignError(await lookAt(parts).catch(
()=>{}),deadline.ms,error):error}finally{over.abort()}}async function showsBoot(parts){const{guest,loader}=await lookAt(
{...parts,firmwareCounts:!1});return guest!==void 0||loader!==void 0}async function watch(parts,deadline){let still,seenBefore=!1;
for(;;){const look=await lookAt(parts);look.text!==still?.text&&(still={text:look.text,since:external_node_perf_hooks_.performance.
now()});const stillMs=external_node_perf_hooks_.performance.now()-still.since;if(look.guest!==void 0&&seenBefore&&(look.
unfinished!==!0||stillMs>=UNFINISHED_MS))return look.guest;if(seenBefore=look.guest!==void 0,look.deadEnd!==void 0&&stillMs>=
DEAD_MS)throw deadEndError(look.deadEnd);if(look.loader!==void 0&&stillMs>=LOADER_MS)return look.loader;if(deadline.expired)
throw new errors.j3("a sign that the guest boots",Math.round(deadline.ms));await(0,shared_deadline.yy)(Math.min(INTERVAL_MS,
deadline.remainingMs),deadline.signal)}}async function lookAt(parts){const shown2=consoleText(parts.serial),said=parts.firmwareCounts?
firstLine(shown2):judgeText(shown2,parts);if(said.guest!==void 0)return{guest:onConsole(said.guest),text:""};const seen=await lookAtScreen(
parts).catch(()=>({text:""})),deadEnd=seen.deadEnd??said.deadEnd,loader=seen.loader??(said.loader===void 0?void 0:onConsole(
said.loader));return{...seen.guest===void 0?{}:{guest:seen.guest,unfinished:seen.unfinished===!0},...deadEnd===void 0?{}:
{deadEnd},...loader===void 0||deadEnd!==void 0?{}:{loader},text:[...shown2,seen.text].join(`
`)}}function firstLine(lines){const guest=lines.find(line2=>line2.trim()!=="");return guest===void 0?{}:{guest}}function onConsole(line2){
return`the serial console: ${(0,untrusted_text.T)(line2,160)}`}function consoleText(serial){const raw=serial.tail(MAX_TAIL),
quiet=external_node_perf_hooks_.performance.now()-serial.lastByteAt>=UNFINISHED_MS;return consoleLines(quiet?raw:raw.slice(
0,-1))}async function lookAtScreen({machine,scratch,uefi,kernel,firmwareCounts}){const filename=external_node_path_default().
join(scratch,"boot-sign.ppm"),limit=shared_deadline.B2.after(boot_sign_ASK_MS);try{await machine.execute("screendump",{filename},
limit);const picture=readPicture(await(0,promises_.readFile)(filename)),shown2=picture===void 0?"nothing":judgePicture(picture,
uefi);if(shown2==="guest"||shown2==="firmware"&&firmwareCounts)return{guest:"a picture on the screen",text:""};if(shown2!==
"text")return{text:""};const lines=textOnScreen(String(await machine.execute("human-monitor-command",{"command-line":TEXT_MEMORY},
limit))),{guest,loader,deadEnd}=firmwareCounts?firstLine(lines):judgeText(lines,{kernel}),onScreen=line2=>`the screen: ${(0,untrusted_text.
T)(line2,160)}`;return{...guest===void 0?{}:{guest:onScreen(guest),unfinished:lines.at(-1)===guest},...loader===void 0?{}:
{loader:onScreen(loader)},...deadEnd===void 0?{}:{deadEnd},text:lines.join(`
`)}}finally{await(0,promises_.rm)(filename,{force:!0})}}const NOT_WAITING=`${(0,wording.hF)("wait-for","running")} is fo\
r a VM that need not boot anything.`;function deadEndError(words){return new NoBootError(`Nothing boots: the machine say\
s ${JSON.stringify((0,untrusted_text.T)(words.trim(),160))}.`,{remedy:`Check that the image can boot on this machine (${(0,wording.
hF)("firmware")}, ${(0,wording.hF)("arch")}), and look at the screenshot. ${NOT_WAITING}`})}function noSignError(last,ms,cause){
const words=last?.text.split(`
`).findLast(line2=>line2.trim()!==""),shown2=words===void 0?"console and screen are empty":`the last line of the firmwar\
e is ${JSON.stringify((0,untrusted_text.T)(words.trim(),160))}`;return new NoBootError(`The guest showed no sign of a bo\
ot within ${(0,units.a3)(ms)}: ${shown2}.`,{remedy:`Check that the image can boot, and raise ${(0,wording.hF)("boot-time\
out")} if the guest is only slow. Set ${(0,wording.hF)("wait-for")} for a guest that shows nothing. ${NOT_WAITING}`,cause})}
function recordWait(audit,own,{condition,operation,layers,caller},log){const facts={for:(0,readiness._$)(condition),...condition.
kind==="channel"?{channel:condition.channel}:{},...operation===void 0?{}:{operation}},decision=(0,judge.S)([...own,...layers],
{operation:operation??"guest-wait",arguments:facts}),subject={caller,event:"guest-wait",command:"guest-wait",arguments:facts};
return(0,gate_decision.Q6)(audit,subject,decision,decision.decision==="allow"?()=>{}:log)}const ROW=/^\s*TCP\[(\w{1,20})\]\s+-?\d{1,9}\s+(\S{1,64})\s+(\d{1,5})\s+(\S{1,64})\s+(\d{1,5})\s/,
FORWARD="HOST_FORWARD";function forwardedFlows(table,port){const rows=table.split(`
`).flatMap(line2=>{const[,state="",,sourcePort,target,targetPort]=ROW.exec(line2)??[];return Number(sourcePort)===port?[
{state,target:`${target}:${targetPort}`}]:[]}),forward=rows.find(({state})=>state===FORWARD);if(forward===void 0)return;
const own=rows.filter(({state,target})=>state!==FORWARD&&target===forward.target);return{target:forward.target,states:own.
map(({state})=>state)}}const tcp_LOOK_MS=100,HOLD_MS=3e3,OPEN_MS=1e3,tcp_PAUSE_MS=200,ACCEPTED=["ESTABLISHED","CLOSE_WAI\
T"];async function waitForTcp(target){const{port,deadline}=target;let last;for(;;)try{if(last=await probe(target),last.kind===
"ready")return last.evidence;await deadline.race((0,shared_deadline.yy)(tcp_PAUSE_MS,deadline.signal),"the next attempt")}catch(error){
if(!(error instanceof errors.j3))throw error;const{said,remedy}=explain(last);throw new errors.j3(`the guest to accept T\
CP connections through port ${port} of the host (${said})`,Math.round(deadline.ms),remedy)}}async function probe({port,usernet,
deadline}){const connection=new Probe(port),ask=async()=>forwardedFlows(await usernet().catch(()=>""),port);try{for(;;){
const flows=await deadline.race(ask(),"QEMU's report on its user network"),outcome=connection.judge(flows);if(outcome!==
void 0)return outcome;await deadline.race((0,shared_deadline.yy)(tcp_LOOK_MS,deadline.signal),"the guest to answer")}}finally{
connection.close()}}class Probe{port;socket;startedAt=performance.now();state="open";error;constructor(port){this.port=port,
this.socket=(0,external_node_net_.connect)(port,"127.0.0.1"),this.socket.once("data",()=>{this.state="received"}),this.socket.
once("error",error=>{this.error=(0,errors.UQ)(error)??"an error"});for(const event of["end","close"])this.socket.once(event,
()=>{this.state==="open"&&(this.state="closed")})}judge(flows){const heldMs=performance.now()-this.startedAt,by=`TCP por\
t ${this.port} of the host`;return this.state==="received"?{kind:"ready",evidence:`the guest sent data to ${by}`}:flows?.
states.find(state=>ACCEPTED.includes(state))!==void 0?{kind:"ready",evidence:`the guest accepts TCP connections on ${flows?.
target} through ${by}`}:this.state==="closed"?this.error==="ECONNREFUSED"?{kind:"refused"}:{kind:"closed"}:flows===void 0?
heldMs<OPEN_MS?void 0:{kind:"ready",evidence:`a connection to ${by} stayed open`}:heldMs<HOLD_MS?void 0:{kind:"silent"}}close(){
this.socket.destroy()}}function explain(last){switch(last?.kind){case"closed":return{said:"the guest refuses them: nothi\
ng listens on that port yet",remedy:"Look at the serial log for why the service did not start, and check that it listens\
 on all addresses of the guest."};case"refused":return{said:"QEMU does not listen on that port",remedy:`Forward the port\
 with ${(0,wording.hF)("ports")}.`};case void 0:return{said:"the first attempt had not ended",remedy:"Raise the timeout."};default:
return{said:"the guest's network does not answer",remedy:"Look at the serial log: the guest needs a driver for its netwo\
rk card, and an address from DHCP."}}}const ready_ASK_MS=5e3,OF_NOW=new Set(["running","tcp","channel"]),PANIC_REMEDY=`R\
ead the serial log. ${(0,wording.hF)("dump","on-panic")} keeps the memory of a guest that panics.`,POWER_OFF_REMEDY=`Use\
 ${(0,wording.hF)("wait-for","shutdown")} if the guest is meant to power off. Otherwise read the serial log.`;class NotReadyError extends errors.
Po{}async function waitUntilReady(condition,vm,deadline){const work=workOf(condition);!vm.fresh&&OF_NOW.has(condition.kind)&&
await vm.watch.requireLive(work.what);try{return await vm.watch.whileAlive(work,deadline,bounded=>met(condition,vm,bounded))}catch(error){
throw error instanceof errors.j3?notReadyError(condition,vm,deadline.ms,error):error}}function workOf(condition){const{kind}=condition,
waitsForPanic=kind==="event"&&condition.name==="GUEST_PANICKED",dependsOnGuest=kind!=="event";return{what:`maqet waited \
for ${(0,readiness._$)(condition)}`,endedBy:{panic:waitsForPanic?void 0:PANIC_REMEDY,"power-off":dependsOnGuest&&kind!==
"shutdown"&&kind!=="boot"?POWER_OFF_REMEDY:void 0},endedByStall:dependsOnGuest}}async function met(condition,vm,deadline){
const{machine,serial,watch:watch2,channels,ports}=vm;switch(condition.kind){case"boot":return waitForBootSign({...vm,firmwareCounts:condition.
firmware},deadline);case"running":return"running";case"serial":return serial.waitForMatch((0,pattern.compileSerialPattern)(
condition.pattern),deadline);case"shutdown":return watch2.poweredOff(deadline);case"event":return(await machine.journal.
waitFor({name:condition.name},0,deadline)).event.name;case"tcp":return waitForTcp({port:forwardedTo(condition.port,ports),
usernet:()=>userNetwork(machine),deadline});case"channel":return(await channels.ready(condition.channel,deadline)).name}}
function forwardedTo(guest,ports){const forward=ports.find(port=>port.protocol==="tcp"&&port.guest===guest);if(forward!==
void 0)return forward.host;throw new errors.Po(`No port of the host is forwarded to TCP port ${guest} of the guest.`,{remedy:`\
Start the VM with ${(0,wording.hF)("ports",`0:${guest}`)} and a network card.`})}async function userNetwork(machine){return String(
await machine.execute("human-monitor-command",{"command-line":"info usernet"},shared_deadline.B2.after(ready_ASK_MS)))}function notReadyError(condition,vm,ms,cause){
const{machine,serial,watch:watch2,channels}=vm,progress=(0,readiness.vk)(serial,performance.now(),serial.tail(1).at(-1)??
""),lastAttempt=condition.kind==="channel"||condition.kind==="tcp"?` ${cause.marked.message}`:"",output=machine.output.tail().
at(-1),qemuOutput=output===void 0?"":` Last output of QEMU: ${(0,untrusted_text.T)(output,200)}.`,otherChannel=condition.
kind==="channel"&&condition.channel==="auto"&&!channels.tries("serial")?` Use ${(0,wording.hF)("run-with","serial")} if \
the guest has a root shell on its serial console, which \`auto\` does not try here.`:"";return new NotReadyError(`Waited\
 ${(0,units.a3)(ms)} for ${(0,readiness._$)(condition)}: ${progress}.${watch2.pausedHint}${lastAttempt}${qemuOutput}`,{remedy:`\
Raise ${(0,wording.hF)("boot-timeout")} if the guest is only slow.${otherChannel} The serial log shows how far its boot \
came.`,status:"timed-out",cause})}const record_keeper_RETRY_MS=1e3,REPAIR_MS=1e3;class RecordKeeper{directory;current;problems;writing=Promise.
resolve();retry;closed=!1;mark;constructor(directory,current,problems){this.directory=directory,this.current=current,this.
problems=problems}get record(){return this.current}change(change){this.current={...this.current,...change};const next=this.
writing.then(()=>this.write());return this.writing=next.catch(()=>{}),next}async note(change){await this.change(change).
catch(()=>{})}async repair(){const repaired=this.writing.then(()=>this.writeAgain());return this.writing=repaired.then(()=>{},
()=>{}),shared_deadline.B2.after(REPAIR_MS).race(repaired,"vm.json").catch(()=>!1)}async writeAgain(){const found=await(0,state_record.
aE)(this.directory).catch(error=>{if(error instanceof state_record.rd)return error;throw error});if(!(found===void 0||found instanceof
state_record.rd)||this.closed||await(0,liveness.DT)(this.directory.dir)!==this.mark)return!1;const{record}=this.directory,
problem=found?.message??`${record} was removed.`;return this.problems.report(`${problem} It was written again, and what \
stood there is ${record}.broken.`),await(0,promises_.rm)(`${record}.broken`,{recursive:!0,force:!0}),await(0,promises_.rename)(
record,`${record}.broken`).catch(error=>{if((0,errors.UQ)(error)!=="ENOENT")throw error}),await this.write(),!0}close(){
this.closed=!0,clearTimeout(this.retry)}async write(){clearTimeout(this.retry);try{await(0,state_record.rh)(this.directory,
this.current),this.mark??=await(0,liveness.DT)(this.directory.dir)}catch(cause){const error=new errors.Po(`${this.directory.
record} cannot be written: ${(0,errors.kc)(cause)}.`,{remedy:"Free disk space, and check that its directory is writable.",
cause});throw this.problems.report(error),this.closed||(this.retry=setTimeout(()=>{this.note({})},record_keeper_RETRY_MS).
unref()),error}}}const QUICK={powerdownMs:0,quitMs:2e3,termMs:2e3},SETTLE_MS=5e3,service_FLUSH_MS=5e3,HASH_MS=1e4,RECORD_MS=5e3,
TAIL_LINES=40;class VmService{directory;params;keeper;live;ended;settleEnded;startedAt=external_node_perf_hooks_.performance.
now();lifetime;stopping;waited=!1;proven=!1;constructor(directory,params,keeper,live){this.directory=directory,this.params=
params,this.keeper=keeper,this.live=live;const{promise,resolve}=Promise.withResolvers();this.ended=promise,this.settleEnded=
resolve,this.lifetime=setTimeout(()=>{this.stopBecause("its lifetime is over")},params.lifetimeMs),live.machine.exited.then(
()=>this.stopBecause("QEMU has ended"))}static async start(directory,claimed,params,signal){const{spec}=params,record={...claimed,
owner:(0,shared_process.ls)(process.pid),accel:{name:spec.accel,reason:params.accelReason},ports:[...spec.ports]};try{await(0,state_record.
rh)(directory,record),await(0,promises_.rm)(directory.claimSocket,{force:!0});let service;const live=await bootVm(directory,
params,states=>service?.onState(states),signal);return service=new VmService(directory,params,new RecordKeeper(directory,
{...record,qemu:live.machine.id},live.problems),live),await service.onState(live.machine.states),service}catch(error){const reason=(0,redactor.
l)(params.secrets).text((0,errors.kc)(error));throw await(0,state_record.rh)(directory,{...record,state:"failed",reason}).
catch(()=>{}),error}}get pid(){return this.live.machine.id.pid}get qemuVersion(){return this.live.machine.qemuVersion}get kept(){
return this.keeper.record.kept}execute(params,{log}){return this.live.gate.execute(params,log)}planScript(params,peer){return this.
live.scripts.plan(params,peer)}executePlanned(params,{log}){return this.live.scripts.execute(params,log)}endScript(params){
return this.live.scripts.end(params)}refused(params,{log}){return this.live.gate.recordRefused(params,log)}async waitReady(params,{
log}){const{condition,timeoutMs}=params,{audit}=this.live,wait=()=>this.waitFor(condition,timeoutMs),evidence=await((0,readiness.
Kh)(condition)?(0,audit_log.u)(audit,await recordWait(audit,this.params.layers,params,log),wait):wait());this.proven||=condition.
kind!=="running"&&!(condition.kind==="boot"&&condition.firmware);const bootMs=this.keeper.record.bootMs??Math.round(external_node_perf_hooks_.
performance.now()-this.startedAt);return await this.keeper.note({bootMs}),{evidence,bootMs}}waitFor(condition,timeoutMs){
const{ports}=this.params.spec,fresh=!this.waited;return this.waited=!0,waitUntilReady(condition,{...this.live,...this.shown,
ports,fresh},shared_deadline.B2.after(timeoutMs))}get shown(){const{firmware,kernel}=this.params.spec;return{scratch:this.
directory.dir,uefi:firmware!==void 0,kernel:kernel!==void 0}}async stopLimits(){const{stopLimits}=this.params,{live}=this;
return stopLimits.powerdownMs===0||live.machine.states.state!=="running"||await(0,vitals.Ht)(live,async()=>this.proven||
showsBoot({...live,...this.shown})).catch(error=>!(error instanceof errors.j3))?stopLimits:{...stopLimits,powerdownMs:0}}async runInGuest(params,{
signal,log,streams}){const exit=await this.live.runs.run(params,{...streams(params.id),signal,log});return this.proven=!0,
exit}async waitEvent({name,data,since,timeoutMs}){const match=data===void 0?{name}:{name,data},{seq,event}=await this.live.
machine.journal.waitFor(match,since,shared_deadline.B2.after(timeoutMs));return{seq,data:event.data}}async events({name},{
log}){const{events,truncated}=newestEvents(this.live.machine.journal,name);return truncated&&log({level:"warning",text:`\
These are the newest ${events.length} events. Read events.jsonl for earlier ones.`}),events}dump(params,{log}){return this.
live.gate.dump(params,log)}snapshot(params,peer){return this.live.snapshots.run(params,peer)}async status(){await this.keeper.
repair();const{machine,serial,watch:watch2,audit,gate}=this.live;return{vm:this.params.spec.name,state:machine.states.state,
reason:machine.states.reason,pid:this.pid,qemu:machine.id,supervisor:this.keeper.record.owner,kept:this.kept,losses:logLosses(
this.live),panicked:watch2.panicText!==void 0,poweredOff:watch2.powerOffReason!==void 0,uptimeMs:Math.round(external_node_perf_hooks_.
performance.now()-this.startedAt),serialBytes:serial.bytes,serialQuietMs:serial.bytes===0?-1:Math.round(external_node_perf_hooks_.
performance.now()-serial.lastByteAt),cursor:machine.journal.cursor,auditHead:audit.head,auditRecords:audit.records,layers:this.
params.layers,context:gate.context}}async tail(){return{serial:this.live.serial.tail(TAIL_LINES),qemu:this.live.machine.
output.tail()}}async attached({caller,secrets,layers}){return this.live.redact.learn(secrets),await lifecycleNotes(this.
live.audit,caller)("vm-attach",{policy:(0,policy_layer.Dx)(layers)},"ok"),this.status()}async keep(caller){const{kept}=this;
return await lifecycleNotes(this.live.audit,caller)("vm-keep",{},"ok"),await this.keeper.change({kept:!0}).catch(async error=>{
throw await this.keeper.note({kept}),error}),clearTimeout(this.lifetime),null}async flushAudit({timeoutMs}){return await this.
live.shipper?.flush(shared_deadline.B2.after(timeoutMs))??null}stop(params){return this.stopping??=this.end(params,0),this.
stopping}async stopBecause(reason){this.stopping??=this.end({caller:this.params.caller,reason,quick:!0},service_FLUSH_MS),
await this.stopping.catch(error=>this.live.problems.report(error)),await this.live.problems.flush()}async end(params,flushMs){
const{machine,daemons,channels,serial,events,audit,shipper,problems}=this.live,unrecorded=new Unrecorded(problems),died=!machine.
running;clearTimeout(this.lifetime);let outcome,notices;try{({outcome,notices}=await this.stopOnRecord(params,unrecorded)),
flushMs>0&&await shipper?.flush(shared_deadline.B2.after(flushMs))}finally{const logs=[daemons,channels,serial,events,machine.
output,audit,shipper];await Promise.allSettled(logs.map(log=>log?.close()));const{state:state2,reason:reason2}=machine.states;
this.keeper.close();const losses=logLosses(this.live),lossy=losses.length===0?{}:{losses},change=this.keeper.change({state:state2,
reason:reason2,...lossy,...died?{}:{kept:!1}});await unrecorded.attempt(shared_deadline.B2.after(RECORD_MS).race(change,
"the end of the VM to be written to vm.json")),await problems.flush(),this.settleEnded()}const{state,reason,kept}=this.keeper.
record;return{...outcome,auditHead:audit.head,auditRecords:audit.records,unrecorded:unrecorded.first,notices:[...notices,
...logLosses(this.live)],end:{state,reason,kept}}}async stopOnRecord({caller,reason,quick},unrecorded){const{machine,audit,
gate,scripts,runs,snapshots,hashes}=this.live,note=lifecycleNotes(audit,caller);await unrecorded.attempt(note("vm-stop",
{reason},null));const outcome=await(0,stop.mv)(machine,quick?QUICK:await this.stopLimits());await shared_deadline.B2.after(
SETTLE_MS).race(Promise.all([gate.idle(),scripts.idle(),runs.idle(),snapshots.idle()]),"the commands in flight").catch(()=>{}),
await unrecorded.attempt(scripts.endAll("the VM has ended"));let notices=[];const hashed=hashes.finish(shared_deadline.B2.
after(HASH_MS)).then(told=>{notices=told});await unrecorded.attempt(hashed);const{state,reason:why}=machine.states,facts={
method:outcome.method,state,reason:why};return await unrecorded.attempt(note("vm-stop",facts,state==="failed"?"failed":"\
ok",{durationMs:outcome.ms})),await unrecorded.attempt(audit.close(caller)),{outcome,notices}}async onState({state,reason,
ended}){ended||await this.keeper.note({state,reason})}}function logLosses({serial,machine,events,daemons,problems}){return[
serial,machine.output,events,daemons,problems].flatMap(({losses})=>losses)}var guest_streams=__webpack_require__(20026),
methods=__webpack_require__(72159),proof=__webpack_require__(8496),rpc_wire=__webpack_require__(22691);const WATCH_MS=1e3,
LINGER_MS=6e4,server_REMOVE_MS=1e3,HURRY_MS=2e3;class SupervisorServer{directory;starting;service;listener;left=!1;vanished;token;startAsked=!1;cancelled=new AbortController;leavesAt;hurried=!1;clients=new Set;over;finished;constructor(directory){
this.directory=directory;const{promise,resolve}=Promise.withResolvers();this.finished=promise,this.over=resolve}serveOwner(owner){
this.serve(owner,new proof.jC(()=>{},!0),()=>{this.onOwnerGone()})}async listen(){if(this.listener!==void 0)return;this.
token??=await(0,proof.Ey)(this.directory);const server=(0,external_node_net_.createServer)(socket=>{this.left?socket.destroy():
this.serve(socket,new proof.jC(()=>this.token,!1),()=>{})});await new Promise((resolve,reject)=>server.once("error",reject).
listen("rpc.sock",resolve)),await(0,promises_.chmod)(this.directory.socket,384),this.listener=server}async shutdown(reason){
this.hurry(),this.cancelled.abort();const service=await this.started();service===void 0?await this.leaveUnstarted():await service.
stopBecause(reason)}async onOwnerGone(){const service=await this.started();service===void 0?await this.leaveUnstarted():
service.kept||await service.stopBecause("the process that started the VM is gone")}async leaveUnstarted(){await this.vanish(),
this.over()}async started(){return this.starting?.catch(()=>{})}serve(stream,client,onGone){const wire=new rpc_wire._2(stream,
"supervisor");wire.serve({...methods.J,...proof.HN},{...this.handlers(wire,client),...client.handlers}),wire.onClose(()=>{
this.clients.delete(wire),wire.close(),onGone()}),this.clients.add(wire),wire.listen()}handlers(wire,client){const peer={
onGone:listener=>wire.onClose(listener),log:line2=>{wire.notify(methods.$,line2)},streams:id2=>(0,guest_streams._)(wire,
id2)},entries=Object.keys(methods.J).map(name=>[name,async(params,signal)=>{client.require();const result=await this.answer(
name,params,{...peer,signal});return name==="stop"&&await this.vanished,result}]);return Object.fromEntries(entries)}get vm(){
if(this.service===void 0)throw new errors.Po("The VM has not been started.",{remedy:"Start it first."});return this.service}async start(params){
const claimed=await this.claimedRecord();return await this.listen(),this.starting=VmService.start(this.directory,claimed,
params,this.cancelled.signal),this.service=await this.starting,this.watch(params.watchPid),this.vanished=this.service.ended.
then(()=>this.vanish()),this.service.ended.then(()=>this.leave()),{pid:this.service.pid,qemuVersion:this.service.qemuVersion}}async claimedRecord(){
const again=this.startAsked;this.startAsked=!0;const record=await(0,state_record.aE)(this.directory);if(!again&&record!==
void 0&&await(0,liveness.DG)({directory:this.directory,record}))return record;throw new errors.Po(`${this.directory.dir}\
 is not claimed for a VM, or its VM was started already.`,{remedy:"Start the VM through maqet."})}answer(name,params,peer){
return name==="start"?this.start(params):(name==="stop"&&this.hurry(),this.vm[name](params,peer))}watch(pid){const runner=pid===
void 0?void 0:(0,shared_process.ls)(pid);let looking=!1;const lost=reason=>{clearInterval(timer),this.service?.stopBecause(
reason)},timer=setInterval(()=>{runner!==void 0&&!(0,shared_process._n)(runner)&&lost("the runner of the job is gone"),!looking&&
(looking=!0,(0,promises_.access)(this.directory.record).catch(error=>{(0,errors.UQ)(error)==="ENOENT"&&lost("its directo\
ry is gone")}).finally(()=>{looking=!1}))},WATCH_MS);timer.unref()}async vanish(){this.left=!0;const removed=Promise.all(
[(0,promises_.rm)(this.directory.socket,{force:!0}),(0,proof.eF)(this.directory)]);await shared_deadline.B2.after(server_REMOVE_MS).
settled(removed,"the socket to be removed")}hurry(){this.hurried=!0,this.leavesAt!==void 0&&(this.leavesAt=Math.min(this.
leavesAt,performance.now()+HURRY_MS))}leave(){this.leavesAt=performance.now()+(this.hurried?HURRY_MS:LINGER_MS);const timer=setInterval(
()=>{this.clients.size>0&&performance.now()<(this.leavesAt??0)||(clearInterval(timer),this.listener?.close(),this.over())},
20)}}const OWNER_FD=3;async function runSupervisor(argv){const[dir]=argv;if(dir===void 0)throw new TypeError("usage: sup\
ervisor DIRECTORY");process.umask(63);for(const stream of[process.stdout,process.stderr])stream.on("error",()=>{});const server=new SupervisorServer(
new layout.ZB(dir));for(const signal of["SIGTERM","SIGINT","SIGHUP"])process.on(signal,()=>{server.shutdown(`the supervi\
sor received ${signal}`)});process.on("SIGXFSZ",()=>{}),await server.listen().catch(()=>{}),server.serveOwner(new external_node_net_.
Socket({fd:OWNER_FD,readable:!0,writable:!0})),await server.finished,process.exit(0)}}),75585:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>ShareDaemons,W:()=>ShareRefusedError});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),
node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__),_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(18013),_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
58382),_shared_program_environment_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(52789),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
10371),_shared_wording_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(8273),_vm_errors_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
84154),_vm_guard_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(96960),_vm_output_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
46656);const LOOK_MS=5,REAP_MS=500,END_MS=5e3,LISTENS=65536;class ShareRefusedError extends _vm_errors_js__WEBPACK_IMPORTED_MODULE_6__.
wC{}class Daemon{spec;directory;exited;child;output;running=!0;constructor(spec,directory){this.spec=spec,this.directory=
directory;const{file,args}=spec;this.output=new _vm_output_js__WEBPACK_IMPORTED_MODULE_8__.g(directory.shareLog),this.child=
(0,_vm_guard_js__WEBPACK_IMPORTED_MODULE_7__.o)({file,args,cwd:directory.dir,env:(0,_shared_program_environment_js__WEBPACK_IMPORTED_MODULE_4__.
y)(process.env),stdio:["ignore","pipe","pipe"]});for(const stream of[this.child.stdout,this.child.stderr])stream.on("dat\
a",chunk=>this.output.push(chunk));const{promise,resolve}=Promise.withResolvers();this.exited=promise,this.child.once("c\
lose",(code,signal)=>resolve({code,signal})),this.child.once("exit",()=>{this.running=!1}),this.child.once("error",error=>{
this.running=!1,this.output.push(Buffer.from(`${error.message}
`)),resolve({code:null,signal:null})})}get losses(){return this.output.losses}async listening(deadline){for(;!await isListening(
this.spec.socket);){if(!this.running)throw this.exitError(await deadline.race(this.exited,`the end of the virtiofs daemo\
n of ${this.spec.tag}`),!0);if(deadline.expired)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.j3(`the virtiof\
s daemon of ${this.spec.tag} to listen`,Math.round(deadline.ms));await(0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__.
yy)(LOOK_MS,deadline.signal)}}exitError({code,signal},starting){const how=signal!==null?`signal ${signal}`:code!==null?`\
exit code ${code}`:"an error when it was to be started",said=this.output.tail().slice(-2).map(line=>(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_9__.
T)(line,300)).join(" | "),message=`The virtiofs daemon of the share ${this.spec.tag} (pid ${this.child.pid}) ended with ${how}${said===
""?"":`: ${said}`}.`,otherWay=`remove the word \`virtiofs\` from ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_5__.hF)(
"share")} to use 9p`;return starting&&signal===null?new ShareRefusedError(message,{remedy:`Read virtiofsd.log, and corre\
ct ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_5__.hF)("share")} or ${otherWay}.`}):new _vm_errors_js__WEBPACK_IMPORTED_MODULE_6__.
Mp(message,{remedy:`Read virtiofsd.log. If a container or the system forbids what the daemon needs, ${otherWay}.`})}async close(){
const{spec,child}=this;this.running&&child.pid!==void 0&&killGroup(child.pid),await _shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__.
B2.after(END_MS).settled(this.exited,"the end of a virtiofs daemon");for(const stream of[child.stdout,child.stderr])stream?.
destroy();await this.output.close();const left=[spec.socket,spec.lock].map(name=>node_path__WEBPACK_IMPORTED_MODULE_1___default().
resolve(this.directory.dir,name));await Promise.allSettled(left.map(file=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
rm)(file,{force:!0})))}}class ShareDaemons{daemons;closing=!1;lost;starting=!0;constructor(daemons){this.daemons=daemons;
const{promise,resolve}=Promise.withResolvers();this.lost=promise;for(const daemon of daemons)daemon.exited.then(exit=>{!this.
closing&&exit.code!==0&&resolve(daemon.exitError(exit,this.starting))})}static async start(specs,directory,deadline){const daemons=specs.
map(spec=>new Daemon(spec,directory)),all=new ShareDaemons(daemons);try{return await Promise.all(daemons.map(daemon=>daemon.
listening(deadline))),all}catch(error){throw await all.close(),error}}async attend(starting){const machine=await starting.
catch(async error=>{throw this.daemons.length>0&&await Promise.race([this.lost,(0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__.
yy)(REAP_MS)])||error});return this.starting=!1,this.lost.then(async error=>{await Promise.race([machine.exited,(0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__.
yy)(REAP_MS)]),await machine.fail(error)}),machine}get losses(){return[...new Set(this.daemons.flatMap(daemon=>daemon.losses))]}async close(){
this.closing=!0,await Promise.all(this.daemons.map(daemon=>daemon.close()))}}function killGroup(leader){try{process.kill(
-leader,"SIGKILL")}catch(error){if((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.UQ)(error)!=="ESRCH")throw error}}async function isListening(name){
return(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)("/proc/net/unix","utf8")).split(`
`).some(line=>line.endsWith(` ${name}`)&&(Number.parseInt(line.split(/\s+/)[3]??"",16)&LISTENS)!==0)}}),95258:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H:()=>vmFiles2});var _arguments_disks_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
14740);function vmFiles2({kernel,initrd,firmware,disks,cdrom,selfTest}){const given=(use,file)=>file===void 0?[]:[{use,file,
own:!1,writable:!1}];return[...given("kernel",kernel),...given("initrd",initrd),...firmware?.kind==="bios"?given("firmwa\
re",firmware.file):[],...firmware?.kind==="flash"?given("firmware",firmware.code):[],...firmware?.kind==="flash"?[{use:"\
firmware",file:firmware.variables,own:!0,writable:!0}]:[],...disks.flatMap(({name,file,format,readOnly,backing=[]})=>[{use:name,
file,format,own:!0,writable:!readOnly},...backing.map(layer=>({use:name,...layer,own:!1,writable:!1}))]),...given(_arguments_disks_js__WEBPACK_IMPORTED_MODULE_0__.
CD,cdrom),...selfTest===void 0?[]:[{use:"self-test",file:selfTest,own:!0,writable:!1}]]}}),61709:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{S:()=>linkHostFiles});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),
node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__),_arguments_machine_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(57055),
_files_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(95258);function hostFiles(spec,vmDir){const{shares,seed}=spec,
link=initrdLink(spec)===void 0?[]:[path.join(vmDir,INITRD_LINK)];return{files:[...vmFiles(spec).map(({file})=>file),...link],
directories:[...shares.filter(({socket})=>socket===void 0).map(share=>share.path),...seed===void 0?[]:[seed]],sockets:shares.
flatMap(({socket})=>socket===void 0?[]:[path.join(vmDir,socket)])}}async function linkHostFiles(spec,vmDir){const target=(0,_arguments_machine_js__WEBPACK_IMPORTED_MODULE_2__.
rN)(spec);if(target===void 0)return;const link=node_path__WEBPACK_IMPORTED_MODULE_1___default().join(vmDir,_arguments_machine_js__WEBPACK_IMPORTED_MODULE_2__.
SP);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(link,{force:!0}),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
symlink)(target,link)}})};export{id,ids,modules};
