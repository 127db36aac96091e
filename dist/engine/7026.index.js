const id=7026,ids=[7026],modules={9989:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$S:()=>secretsFromEnvironment,KD:()=>secretArgumentsOf,eh:()=>isSecretName});const ANYWHERE=/passw|passphrase|secret|token|credential|privatekey|apikey|accesskey|authorization|cookie/,
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
return exitCode>128?SIGNALS[exitCode-128]:void 0}}),81560:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Fv:()=>Findings,GS:()=>placed,m1:()=>placedError,w$:()=>inFileOrder});var _policy_violations_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
63668),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(58382),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
10371),_node_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(47338);class Findings{problems=[];warnings=[];problem(place,key,value,problem){
const text=typeof value=="string"?value:shown(value);this.problems.push({input:(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.
T)(key,60),value:text,problem,at:(0,_node_js__WEBPACK_IMPORTED_MODULE_3__.Z9)(place)})}unreadable(file,problem){this.problems.
push({input:"config",value:file.name,problem})}fileProblem(place,problem){this.problem(place,"config",place.file.name,problem)}warn(key,warning){
this.warnings.push(`${(0,_node_js__WEBPACK_IMPORTED_MODULE_3__.Z9)(key.place)}: \`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.
T)(key.text,60)}\` ${warning.endsWith("?")?warning:`${warning}.`}`)}}function shown(node){return node.kind==="text"?node.
text:{none:"null",list:"a list",map:"a map"}[node.kind]}function placed(problem,origins,path=[]){const origin=problem.at===
void 0?origins.get(problem.input):void 0;return origin===void 0?problem:{...problem,at:(0,_node_js__WEBPACK_IMPORTED_MODULE_3__.
Z9)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__.x5)(origin,path,problem.value))}}function placedError(error,origins){return origins.
size===0?error:error instanceof _policy_violations_js__WEBPACK_IMPORTED_MODULE_0__.p?new _policy_violations_js__WEBPACK_IMPORTED_MODULE_0__.
p(error.violations.map(violation=>placedViolation(violation,origins))):error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
dz?new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.dz(error.problems.map(problem=>placed(problem,origins)),error.marked.
remedy):error}function placedViolation(violation,origins){const{input="",line,item,command}=violation,origin=origins.get(
input);if(origin===void 0)return violation;const path=line!==void 0?["line",line-1]:item!==void 0?["item",item]:[];return{
...violation,at:(0,_node_js__WEBPACK_IMPORTED_MODULE_3__.Z9)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__.x5)(origin,path,command))}}
function inFileOrder(problems){const located=problems.map(problem=>{const[,file="",line,column]=/^(.*):(\d+):(\d+)$/s.exec(
problem.at??"")??[];return{problem,file,line:Number(line??0),column:Number(column??0)}}),files=[...new Set(located.map(({
file})=>file))].toSorted((one,other)=>+(one==="")-+(other===""));return located.toSorted((one,other)=>files.indexOf(one.
file)-files.indexOf(other.file)||one.line-other.line||one.column-other.column).map(({problem})=>problem)}}),47338:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$w:()=>rename,Dc:()=>member,Z9:()=>placeText,x5:()=>locate});function member(map,key){
return map.entries.find(entry=>entry.key.text===key)?.value}function rename({key,value},name){return{key:{...key,text:name},
value}}function placeText({file,line,column}){return`${file.name}:${line}:${column}`}function locate(node,path,offending){
const[kind,index]=path;if(typeof index=="number"){const item=node.kind==="list"?node.items[index]:void 0;if(item!==void 0)
return locate(item,[],offending);if(kind==="line"&&node.kind==="text"&&node.block!==void 0)return{...node.block,line:node.
block.line+index}}const texts=textsOf(node);return(texts.find(({text})=>text===offending)??texts.find(({text})=>offending!==
""&&text.includes(offending)))?.place??node.place}function textsOf(node){switch(node.kind){case"text":return[node];case"\
none":return[];case"list":return node.items.flatMap(textsOf);case"map":return node.entries.flatMap(({key,value})=>[key,...textsOf(
value)])}}}),8745:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{b:()=>meansSame,T:()=>parseInputs});var external_node_util_=__webpack_require__(57975),arch=__webpack_require__(73807),
platforms=__webpack_require__(31037),findings=__webpack_require__(81560),errors=__webpack_require__(58382),nearest=__webpack_require__(
33411),wording=__webpack_require__(8273),schema=__webpack_require__(52921);const SHOWN_VALUE=120,MOST_PROBLEMS=100;function problemsOf(issue,given,origins){
if(issue.code==="unrecognized_keys")return issue.keys.map(name=>unknownInput(name,given[name]??""));const input=String(issue.
path[0]),part=issue.code==="custom"?issue.params?.value:void 0,value=typeof part=="string"?part:given[input]??"";return[
(0,findings.GS)({input,value,problem:issue.message},origins,issue.path.slice(1))]}function inOrder(problems){const places=new Map(
schema.m.map(({name},place2)=>[name,place2])),place=({input})=>places.get(input)??places.size;return problems.toSorted((one,other)=>place(
one)-place(other))}function unknownInput(name,value){const known=schema.m.filter(input=>input.expression===void 0).map(input=>input.
name),guess=(0,nearest.pA)(name,known),hint=guess===void 0?`the inputs are ${known.join(", ")}`:`did you mean ${(0,wording.
hF)(guess)}?`;return{input:name,value,problem:`is unknown; ${hint}`}}function inputError(problems,more=0){const left=more+
Math.max(0,problems.length-MOST_PROBLEMS),shown=(0,findings.w$)(problems.slice(0,MOST_PROBLEMS)).map(shorten);return left===
0?new errors.dz(shown):new errors.dz(shown,`Nothing was started. Correct the values named here, and ${left} more like th\
em.`)}function shorten(problem){return problem.value.length<=SHOWN_VALUE?problem:{...problem,value:`${problem.value.slice(
0,SHOWN_VALUE)}\u2026`}}var vm=__webpack_require__(21280);const NEEDS=[["initrd","kernel","name the kernel that loads it"],
["append","kernel","name the kernel that reads it"],["image-sha256","image","name the image that it belongs to"],["env",
"run","give the script that uses it"],["audit-format","audit-syslog","name the server that receives it"],["working-direc\
tory","run","give the script that starts there"]];function namesGuest(given){return vm.Hl.some(source=>given.has(source))}
function crossProblems(given){const problems=[];for(const[input,needed,remedy]of NEEDS){const value=given[input];if(value!==
void 0&&given[needed]===void 0){const shown=input==="env"?value.split("=",1)[0]??"":value;problems.push({input,value:shown,
problem:`needs ${(0,wording.hF)(needed)}; ${remedy}, or leave it out`})}}if(given.network?.trim()==="none")for(const input of NETWORKED){
const value=given[input];value!==void 0&&reachesNetwork(input,value)&&problems.push({input,value,problem:`needs a networ\
k card; use ${(0,wording.hF)("network","user")} or ${(0,wording.hF)("network","isolated")}`})}return[...problems,...endedGuest(
given),...twoGuests(given)]}function twoGuests(given){const value=given["self-test"]?.trim(),others=vm.Hl.filter(source=>given[source]!==
void 0).map(source=>(0,wording.hF)(source));return value!=="true"||others.length===0?[]:[{input:"self-test",value,problem:`\
boots the embedded guest in place of ${others.join(", ")}; leave out one of them`}]}const IN_GUEST=["run","copy-in","cop\
y-out"];function endedGuest(given){const value=given["wait-for"];if(value?.trim()!=="shutdown"||given.snapshot!==void 0)
return[];const needing=IN_GUEST.filter(input=>given[input]!==void 0).map(input=>(0,wording.hF)(input));if(needing.length===
0)return[];const problem=`leaves no running guest for ${needing.join(" and ")}; wait for an earlier condition, or leave \
out one of them`;return[{input:"wait-for",value,problem}]}const NETWORKED=["wait-for","run-with","ports"];function reachesNetwork(input,value){
return input==="ports"||/^(?:ssh$|tcp:)/.test(value.trim())}const MEMBERS={timeout:"timeoutMs","boot-timeout":"bootTimeo\
utMs","run-timeout":"runTimeoutMs",qmp:"script"},DEFAULT_VM="vm",NO_CONFIG={texts:{},origins:new Map,problems:[],warnings:[]};
async function parseInputs(raw,hostArch=process.arch,{warn=()=>{}}={}){const own=tidied(raw),config=await readConfig(own.
config);for(const warning of config.warnings)warn(warning);const given={...tidied(config.texts),...own},origins=new Map(
[...config.origins].filter(([name])=>own[name]===void 0)),parsed=await schema.i.safeParseAsync(given),issues=parsed.error?.
issues??[],single=issues.slice(0,MOST_PROBLEMS).flatMap(issue=>problemsOf(issue,given,origins)),cross=config.problems.length>
0?[]:crossProblems(given),problems=[...config.problems,...inOrder(single),...cross.map(problem=>(0,findings.GS)(problem,
origins))];if(!parsed.success||problems.length>0)throw inputError(problems,Math.max(0,issues.length-MOST_PROBLEMS));const names=givenNames(
given),texts=Object.fromEntries([...names].map(name=>[name,given[name]??""])),arch2=parsed.data.arch??defaultArch(hostArch,
namesGuest(names));return{...values(parsed.data),vm:parsed.data.vm??DEFAULT_VM,arch:arch2,given:names,texts,origins}}async function readConfig(text){
const files=schema.i.shape.config.safeParse(text).data;if(files===void 0)return NO_CONFIG;const{applyConfig}=await Promise.
all([__webpack_require__.e(8815),__webpack_require__.e(6411)]).then(__webpack_require__.bind(__webpack_require__,48792));
return applyConfig(files)}async function meansSame(name,text,others){const arch2=()=>others.arch??defaultArch(process.arch,
namesGuest(new Set(Object.keys(others)))),unset={arch:arch2,cpu:()=>(0,platforms.Iv)(arch2()),firmware:()=>"bios"},other=others[name]||
unset[name]?.();if(text===(other??""))return!0;const field=schema.i.shape[name],[one,two]=await Promise.all([field.safeParseAsync(
text||void 0),field.safeParseAsync(other)]);return one.success&&two.success&&(0,external_node_util_.isDeepStrictEqual)(one.
data,two.data)}function tidied(texts){return Object.fromEntries(Object.entries(texts).flatMap(([name,text=""])=>text.trim()===
""?[]:[[name,tidy(name,text)]]))}const VERBATIM=new Set(schema.m.filter(({verbatim})=>verbatim).map(({name})=>name));function tidy(name,text){
return VERBATIM.has(name)?text:name==="arch"?(0,arch.Xp)(text.trim()):name==="wait-for"?text.replace(/[\r\n]+$/,""):text.
trim()}function givenNames(given){return new Set(schema.m.filter(input=>input.expression===void 0&&given[input.name]!==void 0&&
given[input.name]!==input.default).map(input=>input.name))}function values({config:_files,...data}){const members=Object.
entries(data).flatMap(([name,value])=>value===void 0?[]:[[memberName(name),value]]);return Object.fromEntries(members)}function memberName(name){
return name in MEMBERS?MEMBERS[name]:name.replace(/-(\w)/g,(_dash,letter)=>letter.toUpperCase())}function defaultArch(hostArch,hasGuest){
const native=hostArch==="ia32"?"i386":hostArch==="arm64"?"aarch64":"x86_64";return hasGuest||(0,platforms.xy)(native)?native:
"x86_64"}}),63668:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{p:()=>PolicyError,w:()=>checkScript});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58382),_judge_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
99137),_table_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(72926);class PolicyError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
Po{violations;constructor(violations){const noun=violations.every(({command})=>_table_js__WEBPACK_IMPORTED_MODULE_2__.Lo.
has(command))?"QMP command":"request",count=violations.length===1?`a ${noun}`:`${violations.length} ${noun}s`,list=violations.
map(({line,at,reason,remedy})=>{const place=at??(line===void 0?void 0:`line ${line}`);return`  ${place===void 0?"":`${place}\
: `}${reason} ${remedy}`});super(`The policy blocks ${count}:
${list.join(`
`)}`,{remedy:`Nothing was sent.${violations.some(({command})=>(0,_table_js__WEBPACK_IMPORTED_MODULE_2__.xS)(command))?" \
Run `maqet policy explain COMMAND` for details.":""}`,status:"blocked"}),this.violations=violations}}function checkScript(layers,steps,context={}){
const written=new Map,found=steps.flatMap(({line,command})=>{if(command===void 0)return[];const decision=(0,_judge_js__WEBPACK_IMPORTED_MODULE_1__.
S)(layers,command,context);if(decision.decision==="block"){const{command:name,tier,reason,remedy}=decision;return[{line,
command:name,tier,reason,remedy}]}return decision.paths.flatMap(({directory,name})=>{const file=`${directory}/${name}`,first=written.
get(file);if(directory==="files"||first===void 0)return written.set(file,line),[];const reason=`\`${decision.command}\` w\
ould overwrite \`${file}\`, which line ${first} writes.`;return[{line,command:decision.command,tier:decision.tier,reason,
remedy:"Give each file a different name."}]})});return found.filter(({line,reason},index)=>found[index-1]?.line!==line||
found[index-1]?.reason!==reason)}}),36299:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{a:()=>valueMarks});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_crypto__WEBPACK_IMPORTED_MODULE_0__),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_2__),_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(58382),_shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
82589);const KEY_FILE="marks.key",KEY_BYTES=32;async function valueMarks(directory){const key=await readKey(node_path__WEBPACK_IMPORTED_MODULE_2___default().
join(directory,KEY_FILE));return value=>`hmac-sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256",
key).update(value).digest("hex")}`}async function readKey(file){try{return await(0,_shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_4__.
zx)(file,KEY_BYTES*4)}catch(error){if((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.UQ)(error)!=="ENOENT")throw error}
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file),
{recursive:!0,mode:448});const draft=`${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
writeFile)(draft,(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(KEY_BYTES).toString("hex"),{mode:384,flag:"wx"}),
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(draft,file).catch(error=>{if((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.
UQ)(error)!=="EEXIST")throw error})}finally{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft,{force:!0})}
return(0,_shared_trusted_file_js__WEBPACK_IMPORTED_MODULE_4__.zx)(file,KEY_BYTES*4)}})};export{id,ids,modules};
