const id=2675,ids=[2675],modules={82675:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{conclude:()=>conclude});var core=__webpack_require__(33838),json=__webpack_require__(78451),results=__webpack_require__(
98940);const OUTPUTS=[{name:"status",description:"Verdict: `passed`, `failed`, `timed-out`, `crashed` or `blocked` (by t\
he policy).",value:({result})=>result.status},{name:"exit-code",description:"Exit code of the script of `run`; 128 + the\
 number of the signal that ended it.",value:({result})=>result.run?.exitCode},{name:"results",description:"JSON list wit\
h the outcome of each line of `snapshot` and of the QMP script; its last entry, `metrics`, has the metrics of the run.",
value:({result})=>(0,results.K)(result)},{name:"vm-dir",description:"Directory of the VM, with its logs, dumps and scree\
nshots.",value:({result})=>result.dir},{name:"pid",description:"Process id of QEMU.",value:({result})=>result.pid},{name:"\
accel",description:"Accelerator in use: `kvm`, `hvf` or `tcg`.",value:({result})=>result.accel?.name},{name:"boot-ms",description:"\
Milliseconds from the start of the guest until `wait-for` was reached.",value:({result})=>result.bootMs},{name:"qemu-pat\
h",description:"Path of the QEMU binary.",value:({result})=>result.toolchain?.qemuSystem.path},{name:"qemu-img-path",description:"\
Path of QEMU's image tool.",value:({result})=>result.toolchain?.qemuImg.path},{name:"qemu-version",description:"Version \
of QEMU.",value:({result})=>result.qemuVersion},{name:"qemu-cache-hit",description:"`true` if an earlier step had found \
the binaries, and this one did not search for them.",value:({result})=>result.toolchain&&result.toolchain.counts.hits>0},
{name:"ports",description:"JSON list of the open ports: `host`, `guest`, `protocol`.",value:({result})=>outputs_json(result.
ports)},{name:"serial-log",description:"Path of the serial console's log.",value:({result})=>result.pid===void 0?void 0:
result.serialLog},{name:"screenshot",description:"Path of the screenshot.",value:({result})=>result.screenshot},{name:"d\
umps",description:"JSON list of the memory dumps: `path`, `bytes`, `sha256` (of the stored file), `format`.",value:({result})=>outputs_json(
result.dumps.map(({path,bytes,sha256,format})=>({path,bytes,sha256,format})))},{name:"audit-log",description:"Path of th\
e audit log.",value:({result})=>result.audit===void 0?void 0:result.auditLog},{name:"audit-head",description:"Hash of th\
e audit log's last record.",value:({result})=>result.audit?.head},{name:"artifact-id",description:"Id of the uploaded ar\
tifact.",value:({artifact})=>artifact?.id},{name:"artifact-url",description:"Address of the uploaded artifact.",value:({
artifact})=>artifact?.url},{name:"report",description:"Path of the run's page, `report.html`: verdict, timeline, command\
s, dumps. The artifact also contains it.",value:({page:page2})=>page2}];function outputValues(sources){const values=OUTPUTS.
map(({name,value})=>[name,String(value(sources)??"")]);return Object.fromEntries(values)}function outputs_json(value){return(0,json.
sd)(value)}var units=__webpack_require__(64886),report_escape=__webpack_require__(14031),markdown=__webpack_require__(54285),
report_result=__webpack_require__(76096),verdict=__webpack_require__(90687);const OUTCOME={ok:"\u2705",failed:"\u274C",skipped:"\
\u23ED\uFE0F"},SERIAL_LINES=40,MAX_ROWS=50,MAX_NOTICES=20,MAX_MESSAGE_LINES=60;function renderSummary(result,artifact){const{
emoji,word}=verdict.b[result.status];return`${[`### ${emoji} ${word}: VM ${(0,report_escape.D9)(result.vm,64)} in ${(0,units.
a3)(result.durationMs)}`,errorSection(result),factsSection(result,artifact),timelineSection(result),commandsSection(result),
latenciesSection(result),dumpsSection(result),noticesSection(result),serialSection(result)].filter(section=>section!=="").
join(`

`)}
`}function errorSection({error}){if(error===void 0)return"";const message=error.message.split(`
`).slice(0,MAX_MESSAGE_LINES);return`${(0,report_escape.dI)(message)}

**What to do:** ${(0,report_escape.p7)(error.remedy,1e3)}`}function factsSection({accel,toolchain,figures,audit,run},artifact){
const rows=[];run!==void 0&&rows.push(["Script",scriptText(run)]),toolchain!==void 0&&rows.push(["QEMU",`${(0,report_escape.
p7)(toolchain.qemuSystem.version)} from ${(0,report_escape.p7)(toolchain.source)}`]),accel!==void 0&&rows.push(["Acceler\
ator",`${(0,report_escape.D9)(accel.name)}: ${(0,report_escape.p7)(accel.reason)}`]),toolchain!==void 0&&rows.push(["Bin\
ary cache",lookupText(toolchain.counts)]);const processes=figures?.processes??[];if(processes.length>0&&rows.push(["Star\
ted",processes.map(({program,started})=>`${started} \xD7 ${(0,report_escape.D9)(program,64)}`).join(", ")]),audit!==void 0){
const state=audit.ok?"verified":"**not verified**";rows.push(["Audit log",`${count(audit.records,"record")}, ${state}, h\
ead ${(0,report_escape.D9)(audit.head,64)}`])}return artifact!==void 0&&rows.push(["Artifact",(0,markdown.iQ)(artifact.name,
artifact.url)]),rows.length===0?"":(0,markdown.Qj)(["",""],rows)}function lookupText({hits,misses,lookups,spawns}){return`${[
count(hits,"hit"),count(misses,"miss","misses"),count(lookups,"look-up"),count(spawns,"process","processes")].join(", ")}\
 started`}function scriptText({channel,exitCode,signal,durationMs,scriptSha256}){return`${`exit code ${exitCode}${signal===
void 0?"":` (${(0,report_escape.p7)(signal)})`}`}, over ${(0,report_escape.p7)(channel)} in ${(0,units.a3)(durationMs)};\
 SHA-256 ${(0,report_escape.D9)(scriptSha256,64)}`}function timelineSection({phases}){if(phases.length===0)return"";const rows=phases.
map(phase=>[OUTCOME[phase.outcome],(0,report_escape.p7)(phase.name,100),ms(phase.startMs),phase.outcome==="skipped"?"":ms(
phase.durationMs),(0,report_escape.p7)(phase.detail??"",200)]);return`#### Timeline

${(0,markdown.Qj)(["","Phase","At","Took","Detail"],rows,MAX_ROWS)}`}function commandsSection({commands}){const tiers=Object.
entries(commands).filter(([,{allowed,blocked}])=>allowed+blocked>0);if(tiers.length===0)return"";const rows=tiers.map(([
tier,{allowed,blocked,failed}])=>[(0,report_escape.p7)(tier,40),`${allowed}`,`${blocked}`,`${failed}`]);return`#### QMP \
commands

${(0,markdown.Qj)(["Tier","Allowed","Blocked","Failed"],rows,MAX_ROWS)}`}function latenciesSection({figures}){const rows=(figures?.
commands??[]).flatMap(({command,tier,durationsMs})=>{if(durationsMs.length===0)return[];const mean=durationsMs.reduce((sum,one)=>sum+
one,0)/durationsMs.length,longest=durationsMs.reduce((most,one)=>Math.max(most,one),0);return[[(0,report_escape.D9)(command,
64),(0,report_escape.p7)(tier,40),`${durationsMs.length}`,ms(mean),ms(longest)]]});return rows.length===0?"":`<details><\
summary>Commands since the VM was started</summary>

${(0,markdown.Qj)(["Command","Tier","Ended","Mean","Longest"],rows,MAX_ROWS)}

</details>`}function dumpsSection({dumps}){if(dumps.length===0)return"";const rows=dumps.map(dump=>[(0,report_escape.D9)(
dump.name,130),`${(0,report_escape.p7)(dump.format,40)}, ${(0,report_escape.p7)(dump.compression,40)}`,(0,units.z3)(dump.
rawBytes),(0,units.z3)(dump.bytes),(0,report_escape.D9)(dump.sha256,64)]);return`#### Memory dumps

${(0,markdown.Qj)(["File","Format","Memory","Stored","SHA-256 of the stored file"],rows,MAX_ROWS)}`}function noticesSection(result){
return(0,report_result.PT)(result,MAX_NOTICES).map(notice=>`- ${(0,report_escape.p7)(notice,300)}`).join(`
`)}function serialSection({status,tail:{serial},vm}){if(status==="passed"||serial.length===0)return"";const last=serial.
slice(-SERIAL_LINES);return`<details open><summary>${`Serial console of ${(0,report_escape.p7)(vm,64)}: last ${count(last.
length,"line")}`}</summary>

${(0,report_escape.dI)(last)}

</details>`}function ms(value){return`${Math.round(value).toLocaleString("en")} ms`}function count(n,one,many=`${one}s`){
return`${n.toLocaleString("en")} ${n===1?one:many}`}var errors=__webpack_require__(58382),layout=__webpack_require__(61719),
artifacts=__webpack_require__(78015),command_shims=__webpack_require__(66248),logger=__webpack_require__(18980),action_state=__webpack_require__(
33175),promises_=__webpack_require__(51455),redactor=__webpack_require__(69281),untrusted_text=__webpack_require__(10371),
html=__webpack_require__(76479),page=__webpack_require__(21569),parts=__webpack_require__(16374);const MAX_RESULTS=500,MAX_SERIAL_LINES=100,
run_MAX_NOTICES=50,MAX_ANSWER=1e3;function renderRunPage(report,details){const notices=(0,report_result.PT)(details,run_MAX_NOTICES),
content=(0,html.qy)`<header><h1>${(0,parts.vG)(report.status)} ${(0,parts.SP)(report.vm,64)}</h1>
<p class="muted">${origin(report)} in ${(0,units.a3)(report.durationMs)}</p></header>
${report.error===void 0?html.K$:(0,html.qy)`<p class="error ${report.status}">${(0,parts.SP)(report.error,1e3)}</p>`}
<h2>Run</h2><div class="card">${(0,parts.Ix)(report)}</div>
${(0,parts.uW)("Timeline",(0,parts.IO)(report.phases))}
${(0,parts.uW)("QMP commands",(0,parts.Pi)(report.commands))}
${(0,parts.uW)("QMP script",resultTable(details.results))}
${(0,parts.uW)("Memory dumps",(0,parts.YR)(report.dumps))}
${(0,parts.uW)("Notices",notices.length===0?html.K$:(0,html.qy)`<ul>${notices.map(notice=>(0,html.qy)`<li>${(0,parts.SP)(
notice)}</li>`)}</ul>`)}
${(0,parts.uW)("Serial console, last lines",serialBlock(details.tail.serial))}
<footer>The evidence is in the artifact ${(0,parts.SP)(report.artifact)}.</footer>`;return(0,page.C)(`${report.status}: ${report.
vm}`,content)}function origin({repository,job,attempt,matrix}){const values=Object.entries(matrix).map(([key,value])=>`${key}\
 ${typeof value=="object"?JSON.stringify(value):String(value)}`);return(0,parts.SP)([repository,job,...values,attempt>1?
`attempt ${attempt}`:""].filter(Boolean).join(" \xB7 "))}function resultTable(results2){const rows=results2.slice(0,MAX_RESULTS).
map(step=>[step.line,(0,parts.SP)(step.step,100),(0,parts.SP)(step.tier??"",40),(0,html.qy)`<span class="verdict ${step.
outcome}">${step.outcome}</span>`,(0,units.a3)(step.durationMs),(0,html.qy)`<code>${(0,parts.SP)(answerText(step))}</code>`]),
left=results2.length-rows.length;return left>0&&rows.push(["",`\u2026 and ${left} more in results.json`,"",(0,html.qy)``,
"",(0,html.qy)``]),(0,parts.tp)([{title:"Line",number:!0},{title:"Step",short:!0},{title:"Tier",short:!0},{title:"Outcom\
e"},{title:"Took",number:!0},{title:"Answer"}],rows)}function answerText({result,error}){return(error??(result===void 0?
"":(0,json.sd)(result))).slice(0,MAX_ANSWER)}function serialBlock(tail){return tail.length===0?html.K$:(0,html.qy)`<pre>${tail.
slice(-MAX_SERIAL_LINES).flatMap(line=>(0,untrusted_text.M)(line)).join(`
`)}</pre>`}var run_report=__webpack_require__(57330),numbered_files=__webpack_require__(91095);async function writeReport(directory,result,facts,secrets){
const{text:redact}=(0,redactor.l)(secrets),report=(0,run_report.EI)(result,facts,redact),{number,handle}=await(0,numbered_files.
hw)(directory.reportData);await handle.writeFile(`${JSON.stringify(report)}
`).finally(()=>handle.close());const page2=(0,numbered_files.Ys)(directory.reportPage,number);return await(0,promises_.writeFile)(
page2,renderRunPage(report,{...result,notices:result.notices.map(redact)}),{mode:384,flag:"wx"}),page2}async function conclude(result,inputs,state,env,deadline){
result.kept&&result.dir!==void 0&&await(0,command_shims.R)(new layout.ZB(result.dir),env.log),result.error!==void 0&&(0,logger.
vy)({...result.error,status:result.status},result.vm,result.tail);const page2=await writeReports(result,inputs,state,env),
artifact=await uploadNow(result,state,env,deadline);for(const[name,value]of Object.entries(outputValues({result,artifact,
page:page2})))core.uH(name,value);await core.z.addRaw(renderSummary(result,artifact)).write()}async function writeReports(result,inputs,state,env){
if(result.dir===void 0)return;const facts={startedAt:new Date(Date.now()-result.durationMs),arch:inputs.arch,matrix:inputs.
matrix,artifact:state.artifactName,env:process.env};try{return await writeReport(new layout.ZB(result.dir),result,facts,
env.secrets)}catch(error){env.log.warning(`Could not write the report of the run (${(0,errors.kc)(error)}).`);return}}async function uploadNow(result,state,env,deadline){
if(result.dir===void 0||result.attached||result.kept||env.signal.aborted)return;const due=state.upload==="always"||state.
upload==="on-failure"&&result.status!=="passed",nothing={artifact:void 0,settled:!0},{artifact,settled}=due?await(0,artifacts.
di)(new layout.ZB(result.dir),{...state,name:state.artifactName},env.log,deadline):nothing;return settled&&(0,action_state.
EJ)(),artifact}}),69281:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
args)}text(text){return this.current.text(text)}}}),98940:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{K:()=>renderResultsOutput,t:()=>renderResultsFile});var _shared_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
78451);const MAX_OUTPUT=256*1024;function renderResultsFile(run){return`${json(publishedResults(run))}
`}function renderResultsOutput(run){const entries=publishedResults(run),whole=json(entries);if(whole.length<=MAX_OUTPUT)
return whole;const share=MAX_OUTPUT/Math.max(1,entries.length)/2,kept=[];let length=2;for(const entry of entries.toReversed()){
const isLarge=entry.step!=="metrics"&&json(entry.result??null).length>share,text=json(isLarge?{...entry,result:"too larg\
e: see results.json"}:entry);if(length+=text.length+1,length>MAX_OUTPUT)break;kept.unshift(text)}return`[${kept.join(",")}\
]`}function publishedResults({results,figures}){if(figures===void 0)return[...results];const{processes,toolchain}=figures;
return[...results,{step:"metrics",outcome:"ok",result:{commands:figures.commands.map(commandMetrics),processes,toolchain}}]}
function commandMetrics({durationsMs,...counts}){if(durationsMs.length===0)return counts;const sum=durationsMs.reduce((total,ms)=>total+
ms,0);return{...counts,meanMs:Math.round(sum/durationsMs.length),longestMs:durationsMs.reduce((most,ms)=>Math.max(most,ms))}}
function json(value){return(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_0__.sd)(value)}})};export{id,ids,modules};
