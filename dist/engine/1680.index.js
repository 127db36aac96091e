const id=1680,ids=[1680],modules={7114:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{IC:()=>statedCallerSchema,IT:()=>RECORD_FIELDS,K5:()=>UnfitRecordError,M_:()=>AuditError,Q9:()=>resultEntry,
hN:()=>recordProblem,kN:()=>notSentEntry,rU:()=>claimedActor});var zod__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
92857),_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58382),_shared_json_schema_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
22303),_shared_process_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(16588),_shared_tiers_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
47700),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(10371);class AuditError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
Po{}class UnfitRecordError extends AuditError{}const auditEventSchema=zod__WEBPACK_IMPORTED_MODULE_4__.k5n(["qmp","qmp-r\
esult","qga","qga-result","guest-run","guest-copy","guest-wait","snapshot","disk-create","disk-remove","vm-start","vm-fi\
les","vm-attach","vm-keep","vm-stop","vm-remove","images-remove","log-closed"]),runIdentitySchema=zod__WEBPACK_IMPORTED_MODULE_4__.
rej({repository:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),workflow:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),runId:zod__WEBPACK_IMPORTED_MODULE_4__.
YjP(),attempt:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),job:zod__WEBPACK_IMPORTED_MODULE_4__.YjP()}),callerFields={actor:zod__WEBPACK_IMPORTED_MODULE_4__.
YjP(),run:runIdentitySchema.nullable()},callerSchema=zod__WEBPACK_IMPORTED_MODULE_4__.rej(callerFields),CLAIMED=" (claim\
ed)",MOST_CLAIMED=200;function claimedActor(name){return`${(name.endsWith(CLAIMED)?name.slice(0,-CLAIMED.length):name).slice(
0,MOST_CLAIMED)}${CLAIMED}`}const statedCallerSchema=callerSchema.transform(caller=>caller.actor===(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_2__.
Xc)()?caller:{...caller,actor:claimedActor(caller.actor)}),auditRecordSchema=zod__WEBPACK_IMPORTED_MODULE_4__.rej({seq:zod__WEBPACK_IMPORTED_MODULE_4__.
aig().int(),time:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),vm:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),...callerFields,event:auditEventSchema,
command:zod__WEBPACK_IMPORTED_MODULE_4__.YjP().nullable(),arguments:_shared_json_schema_js__WEBPACK_IMPORTED_MODULE_1__.
$g.nullable(),tier:_shared_tiers_js__WEBPACK_IMPORTED_MODULE_3__.a.nullable(),decision:zod__WEBPACK_IMPORTED_MODULE_4__.
k5n(["allow","block"]).nullable(),reason:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),outcome:zod__WEBPACK_IMPORTED_MODULE_4__.
k5n(["ok","failed","blocked","not-sent"]).nullable(),error:zod__WEBPACK_IMPORTED_MODULE_4__.YjP().nullable(),durationMs:zod__WEBPACK_IMPORTED_MODULE_4__.
aig().nullable(),prev:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),hash:zod__WEBPACK_IMPORTED_MODULE_4__.YjP()}),RECORD_FIELDS=Object.
keys(auditRecordSchema.shape);function recordProblem(value){const{error}=auditRecordSchema.safeParse(value);if(error===void 0)
return;const missing=RECORD_FIELDS.find(field=>!Object.hasOwn(value,field));if(missing!==void 0)return`lacks the field ${missing}`;
const unknown=Object.keys(value).find(key=>!RECORD_FIELDS.includes(key));return unknown!==void 0?`has an unknown field: ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.
T)(unknown,40)}`:`has an invalid value in the field ${String(error.issues[0]?.path[0])}`}const RESULT_EVENTS={qmp:"qmp-r\
esult",qga:"qga-result"};function resultEntry(decision,ending){return{actor:decision.actor,run:decision.run,event:RESULT_EVENTS[decision.
event]??decision.event,command:decision.command,arguments:ending.facts??null,tier:decision.tier,decision:decision.decision,
reason:`result of record ${decision.seq}`,outcome:ending.outcome,error:ending.error??null,durationMs:ending.durationMs}}
function notSentEntry(decision,why){return resultEntry(decision,{outcome:"not-sent",error:why,durationMs:null})}}),28389:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>showSyslogAddress,X:()=>parseSyslogAddress});const FORM=/^(udp|tcp|tls):\/\/(?:\[([0-9A-Fa-f:.]{2,45})\]|([A-Za-z0-9](?:[A-Za-z0-9._-]{0,252}[A-Za-z0-9])?)):(\d{1,5})\/?$/;
function parseSyslogAddress(text){const[,transport,ip,name,digits]=FORM.exec(text)??[],port=Number(digits);if(!(transport===
void 0||!(port>=1&&port<=65535)))return{transport,host:ip??name??"",port}}function showSyslogAddress({transport,host,port}){
return`${transport}://${host.includes(":")?`[${host}]`:host}:${port}`}}),83435:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{KI:()=>channelNameSchema,Ur:()=>GuestChannelError,_0:()=>guestExitSchema,bW:()=>CHANNEL_NAMES,
s:()=>guestProgramSchema});var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(92857),_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
58382),_shared_json_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(78451);const CHANNEL_NAMES=["agent","ssh","seria\
l"],channelNameSchema=zod__WEBPACK_IMPORTED_MODULE_1__.k5n(CHANNEL_NAMES),guestProgramSchema=zod__WEBPACK_IMPORTED_MODULE_1__.
rej({script:zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),env:zod__WEBPACK_IMPORTED_MODULE_1__.IeY(value=>(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_2__.
OW)(value)&&Object.values(value).every(text=>typeof text=="string"),{error:"expected an object of texts"}),workingDirectory:zod__WEBPACK_IMPORTED_MODULE_1__.
YjP().optional()}),guestExitSchema=zod__WEBPACK_IMPORTED_MODULE_1__.rej({exitCode:zod__WEBPACK_IMPORTED_MODULE_1__.aig(),
signal:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional()});class GuestChannelError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
Po{}}),85824:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{AS:()=>waitConditionSchema,Kh:()=>reachesIntoGuest,XY:()=>WAIT_CONDITIONS,_$:()=>describeWaitCondition,i$:()=>parseWaitCondition,
vk:()=>describeProgress});var zod__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(92857),_shared_units_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
64886),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(10371),_channel_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
83435);const EVENT_NAME=/^[A-Z][A-Z0-9_]{0,63}$/,waitConditionSchema=zod__WEBPACK_IMPORTED_MODULE_2__.gMt("kind",[zod__WEBPACK_IMPORTED_MODULE_2__.
rej({kind:zod__WEBPACK_IMPORTED_MODULE_2__.euz("running")}),zod__WEBPACK_IMPORTED_MODULE_2__.rej({kind:zod__WEBPACK_IMPORTED_MODULE_2__.
euz("boot"),firmware:zod__WEBPACK_IMPORTED_MODULE_2__.zMY()}),zod__WEBPACK_IMPORTED_MODULE_2__.rej({kind:zod__WEBPACK_IMPORTED_MODULE_2__.
euz("serial"),pattern:zod__WEBPACK_IMPORTED_MODULE_2__.YjP()}),zod__WEBPACK_IMPORTED_MODULE_2__.rej({kind:zod__WEBPACK_IMPORTED_MODULE_2__.
euz("shutdown")}),zod__WEBPACK_IMPORTED_MODULE_2__.rej({kind:zod__WEBPACK_IMPORTED_MODULE_2__.euz("event"),name:zod__WEBPACK_IMPORTED_MODULE_2__.
YjP().regex(EVENT_NAME)}),zod__WEBPACK_IMPORTED_MODULE_2__.rej({kind:zod__WEBPACK_IMPORTED_MODULE_2__.euz("tcp"),port:zod__WEBPACK_IMPORTED_MODULE_2__.
aig().int().min(1).max(65535)}),zod__WEBPACK_IMPORTED_MODULE_2__.rej({kind:zod__WEBPACK_IMPORTED_MODULE_2__.euz("channel"),
channel:zod__WEBPACK_IMPORTED_MODULE_2__.k5n([..._channel_js__WEBPACK_IMPORTED_MODULE_1__.bW,"auto"])})]),WAIT_CONDITIONS="\
`running`, `agent`, `ssh`, `tcp:PORT`, `serial:REGEX`, `event:NAME` or `shutdown`";function parseWaitCondition(text){const start=text.
trimStart();if(start.startsWith("serial:")){const pattern=start.slice(7);return pattern.trim()===""?void 0:{kind:"serial",
pattern}}const word=start.trimEnd();if(word==="running"||word==="shutdown")return{kind:word};if(word==="agent"||word==="\
ssh")return{kind:"channel",channel:word};if(word.startsWith("tcp:"))return tcpCondition(word.slice(4));const name=word.startsWith(
"event:")?word.slice(6):"";return EVENT_NAME.test(name)?{kind:"event",name}:void 0}function tcpCondition(text){const port=/^\d{1,5}$/.
test(text)?Number(text):0;return port>=1&&port<=65535?{kind:"tcp",port}:void 0}const CHANNELS={agent:"the guest agent to\
 answer",ssh:"a login over SSH",serial:"a shell on the serial console",auto:"a channel that can run a script in the gues\
t"};function reachesIntoGuest({kind}){return kind==="channel"||kind==="tcp"}function describeWaitCondition(condition){switch(condition.
kind){case"running":return"the virtual machine to run";case"boot":return"a sign that the guest boots";case"shutdown":return"\
the guest to shut down";case"event":return`the QMP event ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.T)(
condition.name,64)}`;case"tcp":return`a program in the guest at TCP port ${condition.port}`;case"channel":return CHANNELS[condition.
channel];case"serial":return`the serial console to match ${JSON.stringify((0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.
T)(condition.pattern,200))}`}}function judgeProgress(activity,now,quietAfterMs){const sinceBoot=Math.max(0,now-activity.
bootedAt);if(activity.bytes===0)return{state:"silent",forMs:sinceBoot};const pause=Math.max(0,now-activity.lastByteAt);return pause<
quietAfterMs?{state:"talking",forMs:sinceBoot}:{state:"quiet",forMs:pause}}const QUIET_MS=5e3;function describeProgress(activity,now,lastLine){
const{state,forMs}=judgeProgress(activity,now,QUIET_MS);if(state==="silent")return`the guest printed nothing on its seri\
al port in ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__.a3)(forMs)}`;const printed=`the guest printed ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__.
z3)(activity.bytes)} on its serial port`,when=state==="quiet"?`the last byte ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__.
a3)(forMs)} ago`:`still printing after ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__.a3)(forMs)}`;return`${printed}\
, ${when}, last line: ${JSON.stringify((0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.T)(lastLine,160))}`}}),
4899:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ay:()=>createLayer,
Dx:()=>layerFacts,LA:()=>policyLayerSchema,hU:()=>covers,qH:()=>entryProblem});var zod__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
92857),_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58382),_shared_json_schema_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
22303),_shared_tiers_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(47700),_shared_wording_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
8273),_limits_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(77872),_table_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
72926);const namesSchema=(0,_shared_json_schema_js__WEBPACK_IMPORTED_MODULE_1__.c3)(zod__WEBPACK_IMPORTED_MODULE_6__.YjP(),
1e4),policyLayerSchema=zod__WEBPACK_IMPORTED_MODULE_6__.rej({source:zod__WEBPACK_IMPORTED_MODULE_6__.YjP(),allow:namesSchema,
deny:namesSchema,allowDangerous:namesSchema,sha256:zod__WEBPACK_IMPORTED_MODULE_6__.YjP().regex(/^[0-9a-f]{64}$/).optional(),
limits:_limits_js__WEBPACK_IMPORTED_MODULE_4__.Yq.optional()});function layerFacts(layers){return layers.map(({source,sha256})=>sha256===
void 0?{source}:{source,sha256})}const TIER_ENTRIES=_shared_tiers_js__WEBPACK_IMPORTED_MODULE_2__.i.toReversed().map(tier=>`\
@${tier}`),DEFAULT_ALLOW=TIER_ENTRIES.filter(entry=>entry!=="@dangerous"),TIERS_OF={allow:DEFAULT_ALLOW,deny:TIER_ENTRIES,
"allow-dangerous":[]};function covers(entry,facts){return entry.startsWith("@")?entry===`@${facts.tier}`:isGlob(entry)?globMatches(
entry,facts.name):entry===facts.name}function isGlob(entry){return/[*?]/.test(entry)}function globMatches(pattern,name){
let at=0,seen=0,star=-1,retry=0;for(;seen<name.length;)if(pattern[at]==="*")star=at++,retry=seen;else if(at<pattern.length&&
(pattern[at]==="?"||pattern[at]===name[seen]))at+=1,seen+=1;else if(star>=0)at=star+1,seen=++retry;else return!1;for(;pattern[at]===
"*";)at+=1;return at===pattern.length}function createLayer(source,given){const layer={source,allow:given.allow??DEFAULT_ALLOW,
deny:given.deny??[],allowDangerous:given["allow-dangerous"]??[]},problems=layerProblems(layer);if(problems.length>0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
dz(problems);return layer}function layerProblems(layer){return[["allow",layer.allow],["deny",layer.deny],["allow-dangero\
us",layer.allowDangerous]].flatMap(([input,entries])=>entries.flatMap(value=>{const problem=entryProblem(input,value);return problem===
void 0?[]:[{input,value,problem}]}))}function entryProblem(list,entry){return list==="allow-dangerous"&&/^(@.*|.*[*?].*|true|all)$/.
test(entry)?"is not the name of a command; name each dangerous command in full, not by a pattern, a tier or `true`":entry.
startsWith("@")?tierProblem(list,entry):isGlob(entry)?globProblem(list,entry):nameProblem(list,entry)}function tierProblem(list,entry){
if(!TIERS_OF[list].includes(entry))return entry==="@dangerous"?`cannot be allowed as a whole; name each dangerous comman\
d in ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_3__.hF)("allow-dangerous")}`:`is not a tier; use ${TIERS_OF[list].
join(", ")}`}function globProblem(list,entry){const matched=[..._table_js__WEBPACK_IMPORTED_MODULE_5__.Lo.values(),..._table_js__WEBPACK_IMPORTED_MODULE_5__.
Sl.values()].filter(facts=>covers(entry,facts));if(matched.length===0)return"matches no command; correct it or remove it";
if(list==="allow"&&matched.every(facts=>facts.tier==="dangerous"))return`matches dangerous commands only, and ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_3__.
hF)("allow")} does not apply to them; name each in ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_3__.hF)("allow-dange\
rous")}`}function nameProblem(list,entry){const tier=(0,_table_js__WEBPACK_IMPORTED_MODULE_5__.xS)(entry)?.tier;if(tier===
void 0){const hint=(0,_table_js__WEBPACK_IMPORTED_MODULE_5__.Wr)(entry)??"`maqet policy table` lists all commands";return(0,_table_js__WEBPACK_IMPORTED_MODULE_5__.
zZ)(entry)?`is not in the command table; ${hint}`:`is not a valid command name; ${hint}`}if(list==="allow"&&tier==="dang\
erous")return`is dangerous, and ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_3__.hF)("allow")} does not apply to it;\
 name it in ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_3__.hF)("allow-dangerous")}`;if(list==="allow-dangerous"&&tier!==
"dangerous")return`is not dangerous but ${tier}; use ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_3__.hF)("allow")} \
and ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_3__.hF)("deny")} for it`}}),77872:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{NI:()=>permitsFile,SZ:()=>excesses,X3:()=>limitRows,Yq:()=>limitsSchema,hr:()=>isLimitName,
i2:()=>readLimit,jp:()=>NOTHING_ASKED,x3:()=>LIMIT_NAMES});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__),zod__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
92857),_shared_json_schema_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(22303),_shared_units_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
64886),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(10371),_shared_wording_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
8273);const NETWORKS=["user","isolated","none"],WAITS=["running","agent","ssh","tcp","serial","event","shutdown"],MOST_ENTRIES=1e3,
MOST_VMS=1e4,LOCAL="local";function storedLimits(){const texts=(0,_shared_json_schema_js__WEBPACK_IMPORTED_MODULE_1__.c3)(
zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),MOST_ENTRIES);return zod__WEBPACK_IMPORTED_MODULE_4__.rej({"qemu-args":zod__WEBPACK_IMPORTED_MODULE_4__.
euz(!1).optional(),qemu:texts.optional(),share:texts.optional(),image:texts.optional(),network:(0,_shared_json_schema_js__WEBPACK_IMPORTED_MODULE_1__.
c3)(zod__WEBPACK_IMPORTED_MODULE_4__.k5n(NETWORKS),MOST_ENTRIES).optional(),ports:(0,_shared_json_schema_js__WEBPACK_IMPORTED_MODULE_1__.
c3)(zod__WEBPACK_IMPORTED_MODULE_4__.PVZ([zod__WEBPACK_IMPORTED_MODULE_4__.aig().int(),zod__WEBPACK_IMPORTED_MODULE_4__.
aig().int()]),MOST_ENTRIES).optional(),"wait-for":(0,_shared_json_schema_js__WEBPACK_IMPORTED_MODULE_1__.c3)(zod__WEBPACK_IMPORTED_MODULE_4__.
k5n(WAITS),MOST_ENTRIES).optional(),memory:zod__WEBPACK_IMPORTED_MODULE_4__.aig().optional(),vms:zod__WEBPACK_IMPORTED_MODULE_4__.
aig().int().optional()})}const limitsSchema=zod__WEBPACK_IMPORTED_MODULE_4__.RZV(storedLimits),READERS={"qemu-args":(value,complain)=>value===
!1?!1:value===!0?void 0:complain("is not a boolean; use true or false"),qemu:listReader(absolutePath("of QEMU, or of a d\
irectory that holds it")),share:listReader(absolutePath("of a directory that may be shared")),image:listReader(imageSource),
network:listReader(oneOf(NETWORKS),{boolean:!1}),ports:listReader(portRange),"wait-for":listReader(oneOf(WAITS),{boolean:!1}),
memory:(value,complain)=>(typeof value=="string"?(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_2__.DB)(value):void 0)??complain(
"is not a size; use a number with K, M, G or T, such as 4G"),vms:(value,complain)=>typeof value=="number"&&Number.isInteger(
value)&&value>=1&&value<=MOST_VMS?value:complain(`is not a whole number from 1 to ${MOST_VMS}`)};function isLimitName(name){
return Object.hasOwn(READERS,name)}const LIMIT_NAMES=Object.keys(READERS);function readLimit(name,value,complain){return READERS[name](
value,complain)}function listReader(read,{boolean=!0}={}){return(value,complain)=>{if(boolean&&typeof value=="boolean")return value?
void 0:[];const text=typeof value=="number"?String(value):value,items=typeof text=="string"?text.split(/[\s,]+/).filter(
word=>word!==""):text;return Array.isArray(items)?items.length===0?complain(`is empty; ${boolean?"write false to permit \
nothing":"name what is permitted"}`):items.map(item=>typeof item=="string"||typeof item=="number"?read(String(item),complain):
complain("is not a text",JSON.stringify(item))):complain(`is not a list${boolean?", true or false":""}`)}}function oneOf(legal){
return(entry,complain)=>legal.find(word=>word===entry)??complain(`is not one of ${legal.join(", ")}`,entry)}function absolutePath(what){
return(entry,complain)=>node_path__WEBPACK_IMPORTED_MODULE_0___default().isAbsolute(entry)?node_path__WEBPACK_IMPORTED_MODULE_0___default().
resolve(entry):complain(`is not absolute; write the whole path ${what}`,entry)}function imageSource(entry,complain){if(entry===
LOCAL)return entry;if(node_path__WEBPACK_IMPORTED_MODULE_0___default().isAbsolute(entry))return node_path__WEBPACK_IMPORTED_MODULE_0___default().
resolve(entry);const url=entry.startsWith("https://")&&URL.canParse(entry)?new URL(entry):void 0;return url!==void 0&&[url.
username,url.password,url.search,url.hash].every(part=>part==="")?url.href:complain("is not `local`, the absolute path o\
f a directory, or the beginning of an https URL",entry)}function portRange(entry,complain){const match=/^(\d{1,5})(?:-(\d{1,5}))?$/.
exec(entry),[first,last]=[Number(match?.[1]),Number(match?.[2]??match?.[1])];return match!==null&&last<=65535&&first<=last?
[first,last]:complain("is not a port of the host, or a range such as 8000-8999",entry)}const NOTHING_ASKED={qemuArgs:0,qemu:[],
shares:[],sources:[],network:[],ports:[],waitFor:[],memory:[],vms:0};function excesses(limits,source,asked){const by=`th\
e ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.T)(source)}`,{qemu,share,image,network,ports,"wait-for":waits,
memory,vms}=limits,refused=(name,value,permitted)=>({input:name,reason:`${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_3__.
y8)(name)} (${value}) is not permitted by ${by}.`,remedy:permitted.length===0?`It permits no ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_3__.
hF)(name)}: leave it out.`:`It permits ${permitted.join(", ")}.`}),beyond=(name,permitted,values)=>permitted===void 0?[]:
values.filter(value=>!permitted.includes(value)).map(value=>refused(name,String(value),permitted.map(String))),outside=(name,directories,files,also=[])=>directories===
void 0?[]:files.filter(file=>!within(file,directories)).map(file=>refused(name,quoted(file),[...also,...directories]));return[
...limits["qemu-args"]===!1&&asked.qemuArgs>0?[refused("qemu-args",asked.qemuArgs===1?"1 argument":`${asked.qemuArgs} ar\
guments`,[])]:[],...outside("qemu",qemu,asked.qemu,["auto"]),...outside("share",share,asked.shares),...asked.sources.filter(
({value})=>image!==void 0&&!isFrom(value,image)).map(({input:name,value})=>refused(name,quoted(value),image??[])),...beyond(
"network",network,asked.network),...asked.ports.filter(port=>ports?.some(([first,last])=>port>=first&&port<=last)===!1).
map(port=>refused("ports",Number.isNaN(port)?"one that cannot be read":`${port}`,(ports??[]).map(rangeText))),...beyond(
"wait-for",waits,asked.waitFor),...asked.memory.filter(bytes=>memory!==void 0&&bytes>memory).map(bytes=>refused("memory",
(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_2__.z3)(bytes),[`at most ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_2__.
z3)(memory??0)}`])),...vms!==void 0&&asked.vms>vms?[tooMany(by,vms,asked.vms-1)]:[]]}function limitRows(limits){return LIMIT_NAMES.
flatMap(name=>{const limit=limits[name];if(limit===void 0)return[];if(name==="memory")return[[name,`at most ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_2__.
z3)(limits.memory??0)}`]];if(typeof limit=="number")return[[name,`at most ${limit}`]];const entries=name==="ports"?(limits.
ports??[]).map(rangeText):limit===!1?[]:limit;return[[name,entries.join(", ")||"nothing"]]})}function tooMany(by,most,running){
return{input:"vms",reason:`One more VM is more than ${by} permits: ${most} at the same time, and ${running} already ${running===
1?"runs":"run"}.`,remedy:"Stop one first: `maqet ls` lists them."}}function quoted(value){return JSON.stringify((0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.
T)(value,200))}function rangeText([first,last]){return first===last?`${first}`:`${first}-${last}`}function within(file,directories){
return directories.some(directory=>{const relative=node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(directory,file);
return relative===""||!(relative===".."||relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0___default().sep}`)||
node_path__WEBPACK_IMPORTED_MODULE_0___default().isAbsolute(relative))})}function permitsFile(file,entries){return isFrom(
file,entries)}function isFrom(value,sources){if(node_path__WEBPACK_IMPORTED_MODULE_0___default().isAbsolute(value))return sources.
includes(LOCAL)||within(value,sources.filter(entry=>node_path__WEBPACK_IMPORTED_MODULE_0___default().isAbsolute(entry)));
if(value.startsWith("files/"))return sources.includes(LOCAL);const url=URL.canParse(value)?new URL(value):void 0;return sources.
some(entry=>entry.startsWith("https://")&&url!==void 0&&startsLike(url,new URL(entry)))}function startsLike(url,start){if(/%2f|%5c/i.
test(url.pathname))return!1;const below=start.pathname.endsWith("/")?start.pathname:`${start.pathname}/`;return url.origin===
start.origin&&(url.pathname===start.pathname||url.pathname.startsWith(below))}}),72926:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Lo:()=>COMMANDS,Sl:()=>GUEST_COMMANDS,lt:()=>MAQET,xS:()=>factsOf,zZ:()=>isCommandName,
cn:()=>isGuestCommand,YG:()=>isOperation,Wr:()=>suggestCommand});var nearest=__webpack_require__(33411);const commands_namespaceObject=JSON.
parse('[{"name":"add-fd","tier":"dangerous","since":"1.2","removed":null,"hostEffects":["fd"],"pathArgs":[],"guestEffect\
s":"none","reason":"gives QEMU a descriptor of the host that later commands can use"},{"name":"add_client","tier":"dange\
rous","since":"0.14","removed":null,"hostEffects":["network","fd"],"pathArgs":[],"guestEffects":"none","reason":"attache\
s a passed socket to VNC, SPICE or a character device; skipauth disables authentication"},{"name":"announce-self","tier"\
:"privileged","since":"4.0","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"none","reason":"makes\
 guest NICs send announcement frames to their back ends"},{"name":"balloon","tier":"privileged","since":"0.14","removed"\
:null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"takes RAM from the guest, which can r\
un out of memory"},{"name":"block-commit","tier":"dangerous","since":"1.3","removed":null,"hostEffects":["writes-file"],\
"pathArgs":["base","top","backing-file"],"guestEffects":"data","reason":"writes into the backing file, often a shared ca\
ched image, and takes any backing file name"},{"name":"block-dirty-bitmap-add","tier":"privileged","since":"2.4","remove\
d":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"changes dirty bitmaps, which are in \
the open qcow2 if persistent, but no guest data"},{"name":"block-dirty-bitmap-clear","tier":"privileged","since":"2.4","\
removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"changes dirty bitmaps, which a\
re in the open qcow2 if persistent, but no guest data"},{"name":"block-dirty-bitmap-disable","tier":"privileged","since"\
:"4.0","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"changes dirty bitmaps,\
 which are in the open qcow2 if persistent, but no guest data"},{"name":"block-dirty-bitmap-enable","tier":"privileged",\
"since":"4.0","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"changes dirty b\
itmaps, which are in the open qcow2 if persistent, but no guest data"},{"name":"block-dirty-bitmap-merge","tier":"privil\
eged","since":"4.0","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"changes d\
irty bitmaps, which are in the open qcow2 if persistent, but no guest data"},{"name":"block-dirty-bitmap-remove","tier":\
"privileged","since":"2.4","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"ch\
anges dirty bitmaps, which are in the open qcow2 if persistent, but no guest data"},{"name":"block-export-add","tier":"d\
angerous","since":"5.2","removed":null,"hostEffects":["network","writes-file","fd"],"pathArgs":["mountpoint","addr.path"\
,"name"],"guestEffects":"data","reason":"exports a disk over NBD, vhost-user, FUSE or VDUSE; takes host paths"},{"name":\
"block-export-del","tier":"privileged","since":"5.2","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffect\
s":"availability","reason":"ends an export, and opens nothing"},{"name":"block-job-cancel","tier":"privileged","since":"\
1.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls an existing block job\
 (completing one can pivot the disk to the target of the job)"},{"name":"block-job-change","tier":"privileged","since":"\
8.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls an existing block job\
 (completing one can pivot the disk to the target of the job)"},{"name":"block-job-complete","tier":"privileged","since"\
:"1.3","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls an existing block j\
ob (completing one can pivot the disk to the target of the job)"},{"name":"block-job-dismiss","tier":"privileged","since\
":"2.12","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls an existing block\
 job (completing one can pivot the disk to the target of the job)"},{"name":"block-job-finalize","tier":"privileged","si\
nce":"2.12","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls an existing bl\
ock job (completing one can pivot the disk to the target of the job)"},{"name":"block-job-pause","tier":"privileged","si\
nce":"1.3","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls an existing blo\
ck job (completing one can pivot the disk to the target of the job)"},{"name":"block-job-resume","tier":"privileged","si\
nce":"1.3","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls an existing blo\
ck job (completing one can pivot the disk to the target of the job)"},{"name":"block-job-set-speed","tier":"privileged",\
"since":"1.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls an existing \
block job (completing one can pivot the disk to the target of the job)"},{"name":"block-latency-histogram-set","tier":"p\
rivileged","since":"4.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"changes th\
e accounting or event settings of a block node"},{"name":"block-set-write-threshold","tier":"privileged","since":"2.3","\
removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"changes the accounting or event sett\
ings of a block node"},{"name":"block-stream","tier":"dangerous","since":"1.1","removed":null,"hostEffects":["writes-fil\
e"],"pathArgs":["base","backing-file"],"guestEffects":"data","reason":"rewrites the backing chain, and writes any backin\
g file name into the header"},{"name":"block_resize","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["wr\
ites-file"],"pathArgs":[],"guestEffects":"data","reason":"resizes a disk: shrinking destroys guest data, growing fills t\
he host disk"},{"name":"block_set_io_throttle","tier":"privileged","since":"1.1","removed":null,"hostEffects":["none"],"\
pathArgs":[],"guestEffects":"availability","reason":"sets I/O limits of a disk"},{"name":"blockdev-add","tier":"dangerou\
s","since":"2.9","removed":null,"hostEffects":["reads-file","writes-file","network","fd"],"pathArgs":["file.filename","f\
ilename","dir","path","server.path","logfile","backing"],"guestEffects":"device","reason":"opens any file of the host or\
 network address as a block node"},{"name":"blockdev-backup","tier":"dangerous","since":"2.3","removed":null,"hostEffect\
s":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"overwrites another open node with this disk"},{"name":"\
blockdev-change-medium","tier":"dangerous","since":"2.5","removed":null,"hostEffects":["reads-file","writes-file","netwo\
rk","fd"],"pathArgs":["filename"],"guestEffects":"device","reason":"opens any file of the host as a new medium"},{"name"\
:"blockdev-close-tray","tier":"privileged","since":"2.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffec\
ts":"device","reason":"changes removable media, with nodes that exist already"},{"name":"blockdev-create","tier":"danger\
ous","since":"3.0","removed":null,"hostEffects":["writes-file","network"],"pathArgs":["options.filename","options.file",\
"options.backing-file"],"guestEffects":"data","reason":"formats or creates files (driver=file filename)"},{"name":"block\
dev-del","tier":"privileged","since":"2.9","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","\
reason":"removes a block node; fails while the node is in use"},{"name":"blockdev-insert-medium","tier":"privileged","si\
nce":"2.12","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"changes removable medi\
a, with nodes that exist already"},{"name":"blockdev-mirror","tier":"dangerous","since":"2.6","removed":null,"hostEffect\
s":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"overwrites another open node with this disk"},{"name":"\
blockdev-open-tray","tier":"privileged","since":"2.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects"\
:"device","reason":"changes removable media, with nodes that exist already"},{"name":"blockdev-remove-medium","tier":"pr\
ivileged","since":"2.12","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"changes r\
emovable media, with nodes that exist already"},{"name":"blockdev-reopen","tier":"dangerous","since":"6.1","removed":nul\
l,"hostEffects":["reads-file","writes-file","network","fd"],"pathArgs":["options[].filename","options[].file.filename"],\
"guestEffects":"data","reason":"changes options of open nodes, such as read-only to writable, and their children"},{"nam\
e":"blockdev-set-active","tier":"dangerous","since":"10.0","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"g\
uestEffects":"data","reason":"activates or deactivates an image: corrupts one that another process uses, or makes guest \
I/O fail"},{"name":"blockdev-snapshot","tier":"dangerous","since":"2.5","removed":null,"hostEffects":["none"],"pathArgs"\
:[],"guestEffects":"data","reason":"redirects guest writes to another open node, which can corrupt the backing chain"},{\
"name":"blockdev-snapshot-delete-internal-sync","tier":"privileged","since":"1.7","removed":null,"hostEffects":["writes-\
file"],"pathArgs":[],"guestEffects":"data","reason":"deletes a snapshot in the open qcow2"},{"name":"blockdev-snapshot-i\
nternal-sync","tier":"privileged","since":"1.7","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects\
":"data","reason":"writes into the open qcow2 only (snapshot-save adds the size of the guest RAM)"},{"name":"blockdev-sn\
apshot-sync","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["writes-file"],"pathArgs":["snapshot-file"]\
,"guestEffects":"data","reason":"creates snapshot-file and makes it the active image"},{"name":"calc-dirty-rate","tier":\
"privileged","since":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"s\
tarts dirty page sampling or logging"},{"name":"cancel-vcpu-dirty-limit","tier":"privileged","since":"7.1","removed":nul\
l,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"throttles vCPUs (KVM dirty ring)"},{"name\
":"change-backing-file","tier":"dangerous","since":"2.1","removed":null,"hostEffects":["writes-file"],"pathArgs":["backi\
ng-file","device"],"guestEffects":"data","reason":"writes any path into an image header, so that the next open reads tha\
t file of the host"},{"name":"change-vnc-password","tier":"dangerous","since":"1.1","removed":null,"hostEffects":["netwo\
rk"],"pathArgs":[],"guestEffects":"none","reason":"changes who can reach the console, by a password in the arguments"},{\
"name":"chardev-add","tier":"dangerous","since":"1.4","removed":null,"hostEffects":["writes-file","reads-file","network"\
,"fd"],"pathArgs":["backend.data.out","backend.data.in","backend.data.device","backend.data.addr.data.path","backend.dat\
a.logfile"],"guestEffects":"device","reason":"opens files, pipes, serial ports, sockets or ptys of the host as a back en\
d, and log files"},{"name":"chardev-change","tier":"dangerous","since":"2.10","removed":null,"hostEffects":["writes-file\
","reads-file","network","fd"],"pathArgs":["backend.data.out","backend.data.in","backend.data.device","backend.data.addr\
.data.path","backend.data.logfile"],"guestEffects":"device","reason":"opens files, pipes, serial ports, sockets or ptys \
of the host as a back end, and log files"},{"name":"chardev-remove","tier":"privileged","since":"1.4","removed":null,"ho\
stEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"removes an idle character device, possibly the chann\
el of a log"},{"name":"chardev-send-break","tier":"privileged","since":"2.10","removed":null,"hostEffects":["none"],"pat\
hArgs":[],"guestEffects":"state","reason":"sends a serial break, which can trigger the magic SysRq key of the guest"},{"\
name":"client_migrate_info","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["network"],"pathArgs":[],"gu\
estEffects":"none","reason":"sends SPICE clients to another host"},{"name":"closefd","tier":"dangerous","since":"0.14","\
removed":null,"hostEffects":["fd"],"pathArgs":[],"guestEffects":"device","reason":"closes a passed descriptor, possibly \
one that a block node needs"},{"name":"cont","tier":"privileged","since":"0.14","removed":null,"hostEffects":["none"],"p\
athArgs":[],"guestEffects":"availability","reason":"pauses or resumes the VM (events STOP and RESUME)"},{"name":"cxl-add\
-dynamic-capacity","tier":"dangerous","since":"9.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"\
device","reason":"adds or forcibly removes guest memory, unstable"},{"name":"cxl-inject-correctable-error","tier":"dange\
rous","since":"8.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"injects a hard\
ware fault, which can panic or corrupt the guest"},{"name":"cxl-inject-dram-event","tier":"dangerous","since":"8.1","rem\
oved":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"injects a hardware fault, which can pa\
nic or corrupt the guest"},{"name":"cxl-inject-general-media-event","tier":"dangerous","since":"8.1","removed":null,"hos\
tEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"injects a hardware fault, which can panic or corrupt \
the guest"},{"name":"cxl-inject-memory-module-event","tier":"dangerous","since":"8.1","removed":null,"hostEffects":["non\
e"],"pathArgs":[],"guestEffects":"device","reason":"injects a hardware fault, which can panic or corrupt the guest"},{"n\
ame":"cxl-inject-poison","tier":"dangerous","since":"8.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffe\
cts":"device","reason":"injects a hardware fault, which can panic or corrupt the guest"},{"name":"cxl-inject-uncorrectab\
le-errors","tier":"dangerous","since":"8.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device",\
"reason":"injects a hardware fault, which can panic or corrupt the guest"},{"name":"cxl-release-dynamic-capacity","tier"\
:"dangerous","since":"9.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"adds or\
 forcibly removes guest memory, unstable"},{"name":"device-list-properties","tier":"dangerous","since":"1.2","removed":n\
ull,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"creates an instance of the type, which \
makes some builds of QEMU exit (7.2 of Debian for virtio-gpu-gl-pci)"},{"name":"device-sync-config","tier":"privileged",\
"since":"9.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"sends the configurat\
ion of a back end to the guest, unstable"},{"name":"device_add","tier":"privileged","since":"0.13","removed":null,"hostE\
ffects":["reads-file","network","fd"],"pathArgs":["romfile","host","sysfsdev","filename"],"guestEffects":"device","reaso\
n":"hot-plugs a device; only plain drivers without properties such as romfile, which read files of the host"},{"name":"d\
evice_del","tier":"privileged","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device\
","reason":"asks the guest to release a device; wait for DEVICE_DELETED (two events per virtio device) or DEVICE_UNPLUG_\
GUEST_ERROR"},{"name":"display-reload","tier":"privileged","since":"6.0","removed":null,"hostEffects":["reads-file"],"pa\
thArgs":[],"guestEffects":"none","reason":"reads the VNC TLS files again that were configured at the start"},{"name":"di\
splay-update","tier":"dangerous","since":"7.1","removed":null,"hostEffects":["network"],"pathArgs":["addresses[].path"],\
"guestEffects":"none","reason":"changes the VNC listen address"},{"name":"drive-backup","tier":"dangerous","since":"1.6"\
,"removed":null,"hostEffects":["writes-file","network"],"pathArgs":["target"],"guestEffects":"data","reason":"creates or\
 overwrites target (any path or protocol) with guest disk data"},{"name":"drive-mirror","tier":"dangerous","since":"1.3"\
,"removed":null,"hostEffects":["writes-file","network"],"pathArgs":["target"],"guestEffects":"data","reason":"creates or\
 overwrites target (any path or protocol) with guest disk data"},{"name":"dump-guest-memory","tier":"memory-dump","since\
":"1.2","removed":null,"hostEffects":["writes-file","fd"],"pathArgs":["protocol"],"guestEffects":"availability","reason"\
:"writes a dump of guest memory to a file; with paging, QEMU may allocate gigabytes"},{"name":"dump-skeys","tier":"memor\
y-dump","since":"2.5","removed":null,"hostEffects":["writes-file"],"pathArgs":["filename"],"guestEffects":"none","reason\
":"writes the storage keys of an s390x guest to a file"},{"name":"dumpdtb","tier":"memory-dump","since":"7.2","removed":\
null,"hostEffects":["writes-file"],"pathArgs":["filename"],"guestEffects":"none","reason":"writes the device tree to a f\
ile; it can hold the secrets kaslr-seed and rng-seed (builds with CONFIG_FDT only)"},{"name":"eject","tier":"privileged"\
,"since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"changes removable \
media, with nodes that exist already"},{"name":"expire_password","tier":"dangerous","since":"0.14","removed":null,"hostE\
ffects":["network"],"pathArgs":[],"guestEffects":"none","reason":"extends or ends VNC or SPICE access"},{"name":"get-win\
32-socket","tier":"dangerous","since":"8.0","removed":null,"hostEffects":["fd"],"pathArgs":[],"guestEffects":"none","rea\
son":"gives QEMU a descriptor of the host that later commands can use"},{"name":"getfd","tier":"dangerous","since":"0.14\
","removed":null,"hostEffects":["fd"],"pathArgs":[],"guestEffects":"none","reason":"gives QEMU a descriptor of the host \
that later commands can use"},{"name":"human-monitor-command","tier":"dangerous","since":"0.14","removed":null,"hostEffe\
cts":["exec","reads-file","writes-file","network","fd"],"pathArgs":[],"guestEffects":"state","reason":"runs any HMP comm\
and (migrate exec:, drive_add, logfile, dump, device_add), which bypasses every QMP rule"},{"name":"inject-ghes-v2-error\
","tier":"dangerous","since":"10.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":\
"injects any CPER hardware error (Arm), unstable"},{"name":"inject-nmi","tier":"dangerous","since":"0.14","removed":null\
,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"injects an NMI, which can panic or corrupt the gu\
est"},{"name":"input-send-event","tier":"privileged","since":"2.6","removed":null,"hostEffects":["none"],"pathArgs":[],"\
guestEffects":"state","reason":"types or points in the guest (a logged-in console runs what is typed)"},{"name":"job-can\
cel","tier":"privileged","since":"3.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reaso\
n":"controls an existing job (cancelling snapshot-save loses the snapshot)"},{"name":"job-complete","tier":"privileged",\
"since":"3.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls an existing \
job (cancelling snapshot-save loses the snapshot)"},{"name":"job-dismiss","tier":"privileged","since":"3.0","removed":nu\
ll,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls an existing job (cancelling snapshot-s\
ave loses the snapshot)"},{"name":"job-finalize","tier":"privileged","since":"3.0","removed":null,"hostEffects":["none"]\
,"pathArgs":[],"guestEffects":"state","reason":"controls an existing job (cancelling snapshot-save loses the snapshot)"}\
,{"name":"job-pause","tier":"privileged","since":"3.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects\
":"state","reason":"controls an existing job (cancelling snapshot-save loses the snapshot)"},{"name":"job-resume","tier"\
:"privileged","since":"3.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"control\
s an existing job (cancelling snapshot-save loses the snapshot)"},{"name":"memsave","tier":"memory-dump","since":"0.14",\
"removed":null,"hostEffects":["writes-file"],"pathArgs":["filename"],"guestEffects":"none","reason":"writes guest memory\
 to a file, by virtual addresses of one vCPU (signed 64-bit before QEMU 9.1); see pmemsave"},{"name":"migrate","tier":"d\
angerous","since":"0.14","removed":null,"hostEffects":["exec","writes-file","network","fd"],"pathArgs":["uri","channels[\
].addr.filename","channels[].addr.args","channels[].addr.path"],"guestEffects":"availability","reason":"runs a shell com\
mand of the host (exec:), writes a file (file:), or sends guest memory away, and stops the guest"},{"name":"migrate-cont\
inue","tier":"privileged","since":"2.11","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"availabi\
lity","reason":"affects only a migration in progress"},{"name":"migrate-incoming","tier":"dangerous","since":"2.3","remo\
ved":null,"hostEffects":["exec","reads-file","network","fd"],"pathArgs":["uri","channels[].addr.filename","channels[].ad\
dr.args","channels[].addr.path"],"guestEffects":"state","reason":"replaces the whole guest state from a stream that can \
attack QEMU; takes the same addresses as migrate"},{"name":"migrate-pause","tier":"privileged","since":"3.0","removed":n\
ull,"hostEffects":["network"],"pathArgs":[],"guestEffects":"availability","reason":"affects only a migration in progress\
"},{"name":"migrate-recover","tier":"dangerous","since":"3.0","removed":null,"hostEffects":["exec","network","fd"],"path\
Args":["uri"],"guestEffects":"state","reason":"listens on an address of the host, out of band"},{"name":"migrate-set-cap\
abilities","tier":"privileged","since":"1.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state",\
"reason":"sets capability flags (also x-colo, x-ignore-shared) that take effect when a migration starts"},{"name":"migra\
te-set-parameters","tier":"dangerous","since":"2.4","removed":null,"hostEffects":["exec","network"],"pathArgs":["cpr-exe\
c-command"],"guestEffects":"state","reason":"sets parameters of a later migrate: the program that it runs (cpr-exec-comm\
and, since QEMU 10.2) and the TLS files that it trusts"},{"name":"migrate-start-postcopy","tier":"privileged","since":"2\
.5","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"availability","reason":"affects only a migrat\
ion in progress"},{"name":"migrate_cancel","tier":"privileged","since":"0.14","removed":null,"hostEffects":["network"],"\
pathArgs":[],"guestEffects":"availability","reason":"affects only a migration in progress"},{"name":"nbd-server-add","ti\
er":"dangerous","since":"1.3","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"data","reason":"exp\
orts a disk over the NBD server, optionally writable"},{"name":"nbd-server-remove","tier":"privileged","since":"2.12","r\
emoved":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"availability","reason":"ends an export, and opens n\
othing"},{"name":"nbd-server-start","tier":"dangerous","since":"1.3","removed":null,"hostEffects":["network","fd"],"path\
Args":["addr.data.path"],"guestEffects":"none","reason":"listens on TCP or a Unix socket of the host"},{"name":"nbd-serv\
er-stop","tier":"privileged","since":"1.3","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"availa\
bility","reason":"ends an export, and opens nothing"},{"name":"netdev_add","tier":"dangerous","since":"0.14","removed":n\
ull,"hostEffects":["exec","network","reads-file","fd"],"pathArgs":["script","downscript","helper","smb","tftp","addr.pat\
h","path","vhostdev"],"guestEffects":"device","reason":"runs programs of the host (tap script and helper, guestfwd, smb)\
, and opens taps, sockets and files"},{"name":"netdev_del","tier":"privileged","since":"0.14","removed":null,"hostEffect\
s":["none"],"pathArgs":[],"guestEffects":"device","reason":"removes a network back end of the VM"},{"name":"object-add",\
"tier":"dangerous","since":"2.0","removed":null,"hostEffects":["reads-file","writes-file","exec","network","fd"],"pathAr\
gs":["file","filename","mem-path","dir","path","evdev","canbus","chardev"],"guestEffects":"device","reason":"creates obj\
ects that open files, devices or sockets of the host, or (since QEMU 11.1) a monitor that no policy filters"},{"name":"o\
bject-del","tier":"privileged","since":"2.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device"\
,"reason":"removes an unused QOM object"},{"name":"pmemsave","tier":"memory-dump","since":"0.14","removed":null,"hostEff\
ects":["writes-file"],"pathArgs":["filename"],"guestEffects":"none","reason":"writes guest memory to a file; QEMU trunca\
tes the file, follows links, blocks meanwhile and may not report a full disk, and before 9.1 it crashes on a size of 0 o\
r below"},{"name":"qmp_capabilities","tier":"safe","since":"0.13","removed":null,"hostEffects":["none"],"pathArgs":[],"g\
uestEffects":"none","reason":"is the handshake, which maqet sends itself; QEMU answers a second one with CommandNotFound\
"},{"name":"qom-get","tier":"dangerous","since":"1.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects"\
:"none","reason":"returns secrets of -object secret,data= in clear text (QEMU 7.2), by paths that a filter cannot recogn\
ize"},{"name":"qom-list","tier":"safe","since":"1.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":\
"none","reason":"read-only, shows names and types of properties but no values"},{"name":"qom-list-get","tier":"dangerous\
","since":"10.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"returns secrets of \
-object secret,data= in clear text (QEMU 7.2), by paths that a filter cannot recognize"},{"name":"qom-list-properties","\
tier":"dangerous","since":"2.12","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reas\
on":"creates an instance of the type, which makes QEMU 7.2 abort for microvm-machine, x-remote-object and others"},{"nam\
e":"qom-list-types","tier":"safe","since":"1.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none\
","reason":"read-only, shows names of types"},{"name":"qom-set","tier":"dangerous","since":"1.2","removed":null,"hostEff\
ects":["reads-file","writes-file"],"pathArgs":[],"guestEffects":"state","reason":"writes any property of any live object\
"},{"name":"query-accelerators","tier":"safe","since":"10.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestE\
ffects":"none","reason":"read-only, lists the accelerators"},{"name":"query-acpi-ospm-status","tier":"safe","since":"2.1\
","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows ACPI OST slots"},\
{"name":"query-audiodevs","tier":"safe","since":"8.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects"\
:"none","reason":"read-only, can show device and file names of the host"},{"name":"query-balloon","tier":"safe","since":\
"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows the size of \
the balloon; fails with DeviceNotActive without a device"},{"name":"query-block","tier":"safe","since":"0.14","removed":\
null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows absolute host image paths and\
 json: file names"},{"name":"query-block-exports","tier":"safe","since":"5.2","removed":null,"hostEffects":["none"],"pat\
hArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-block-jobs","tier":"safe","since":"1.1","removed":n\
ull,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-blockstats","tier":"\
safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, show\
s counters in nanoseconds, which can exceed 2^53"},{"name":"query-chardev","tier":"safe","since":"0.14","removed":null,"\
hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows host socket and file paths"},{"name\
":"query-chardev-backends","tier":"safe","since":"2.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects\
":"none","reason":"read-only"},{"name":"query-colo-status","tier":"safe","since":"3.1","removed":null,"hostEffects":["no\
ne"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-command-line-options","tier":"safe","since\
":"1.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows build infor\
mation"},{"name":"query-commands","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"gues\
tEffects":"none","reason":"read-only, lists the commands of this QEMU"},{"name":"query-cpu-definitions","tier":"safe","s\
ince":"1.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, returns 35 kB\
"},{"name":"query-cpu-model-baseline","tier":"safe","since":"2.8","removed":null,"hostEffects":["none"],"pathArgs":[],"g\
uestEffects":"none","reason":"computes a CPU model"},{"name":"query-cpu-model-comparison","tier":"safe","since":"2.8","r\
emoved":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"compares CPU models"},{"name":"query-c\
pu-model-expansion","tier":"safe","since":"2.8","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none\
","reason":"expands a CPU model; returns uint64 values above 2^53 (lbr-fmt)"},{"name":"query-cpus","tier":"safe","since"\
:"0.14","removed":"6.0","hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, replaced by quer\
y-cpus-fast"},{"name":"query-cpus-fast","tier":"safe","since":"2.12","removed":null,"hostEffects":["none"],"pathArgs":[]\
,"guestEffects":"none","reason":"read-only, shows host thread ids"},{"name":"query-cryptodev","tier":"safe","since":"8.0\
","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-current\
-machine","tier":"safe","since":"4.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason"\
:"read-only"},{"name":"query-dirty-rate","tier":"safe","since":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[]\
,"guestEffects":"none","reason":"read-only"},{"name":"query-display-options","tier":"safe","since":"3.1","removed":null,\
"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-dump","tier":"safe","sin\
ce":"2.6","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows the progr\
ess of a dump"},{"name":"query-dump-guest-memory-capability","tier":"safe","since":"2.0","removed":null,"hostEffects":["\
none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows the dump formats of this build"},{"name":"query-fd\
sets","tier":"safe","since":"1.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"re\
ad-only, shows fd numbers and opaque strings"},{"name":"query-firmware-log","tier":"safe","since":"10.2","removed":null,\
"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"reads up to 1 MiB of firmware log out of guest memo\
ry"},{"name":"query-gic-capabilities","tier":"safe","since":"2.6","removed":null,"hostEffects":["none"],"pathArgs":[],"g\
uestEffects":"none","reason":"read-only"},{"name":"query-hotpluggable-cpus","tier":"safe","since":"2.7","removed":null,"\
hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-hv-balloon-status-report"\
,"tier":"safe","since":"8.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-on\
ly"},{"name":"query-iothreads","tier":"safe","since":"2.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEff\
ects":"none","reason":"read-only, shows host thread ids"},{"name":"query-jobs","tier":"safe","since":"3.0","removed":nul\
l,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-kvm","tier":"safe","si\
nce":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, deprecated in\
 QEMU 11.1 in favor of query-accelerators"},{"name":"query-machines","tier":"safe","since":"1.2","removed":null,"hostEff\
ects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-memdev","tier":"safe","since":"2\
.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-memor\
y-devices","tier":"safe","since":"2.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason\
":"read-only, shows guest addresses, which can be above 2^53"},{"name":"query-memory-size-summary","tier":"safe","since"\
:"2.11","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-m\
ice","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"re\
ad-only"},{"name":"query-migrate","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"gues\
tEffects":"none","reason":"read-only"},{"name":"query-migrate-capabilities","tier":"safe","since":"1.2","removed":null,"\
hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-migrate-parameters","tier\
":"safe","since":"2.4","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, sh\
ows cpr-exec-command since QEMU 10.2"},{"name":"query-migrationthreads","tier":"safe","since":"8.0","removed":"11.0","ho\
stEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, deprecated in QEMU 9.2"},{"name":"query-nam\
e","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read\
-only"},{"name":"query-named-block-nodes","tier":"safe","since":"2.0","removed":null,"hostEffects":["none"],"pathArgs":[\
],"guestEffects":"none","reason":"read-only, shows absolute host image paths"},{"name":"query-pci","tier":"safe","since"\
:"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows -1 as the a\
ddress of an unassigned BAR"},{"name":"query-pr-managers","tier":"safe","since":"3.0","removed":null,"hostEffects":["non\
e"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-qmp-schema","tier":"safe","since":"2.5","re\
moved":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, returns 207 kB (QEMU 7.2)"},\
{"name":"query-replay","tier":"safe","since":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"n\
one","reason":"read-only, shows the replay file name"},{"name":"query-rocker","tier":"safe","since":"2.4","removed":null\
,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-rocker-of-dpa-flows","t\
ier":"safe","since":"2.4","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"\
},{"name":"query-rocker-of-dpa-groups","tier":"safe","since":"2.4","removed":null,"hostEffects":["none"],"pathArgs":[],"\
guestEffects":"none","reason":"read-only"},{"name":"query-rocker-ports","tier":"safe","since":"2.4","removed":null,"host\
Effects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-rx-filter","tier":"safe","sin\
ce":"1.6","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, re-enables the \
event NIC_RX_FILTER_CHANGED"},{"name":"query-s390x-cpu-polarization","tier":"safe","since":"8.2","removed":null,"hostEff\
ects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, unstable"},{"name":"query-sev","tier":"safe","si\
nce":"2.12","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"que\
ry-sev-attestation-report","tier":"safe","since":"6.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects\
":"none","reason":"read-only, shows an attestation report without secrets"},{"name":"query-sev-capabilities","tier":"saf\
e","since":"2.12","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows t\
he certificate chain of the host without secrets"},{"name":"query-sev-launch-measure","tier":"safe","since":"2.12","remo\
ved":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows a measurement without se\
crets"},{"name":"query-sgx","tier":"safe","since":"6.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffect\
s":"none","reason":"read-only"},{"name":"query-sgx-capabilities","tier":"safe","since":"6.2","removed":null,"hostEffects\
":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-spice","tier":"safe","since":"0.14",\
"removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows listen address"},{"\
name":"query-stats","tier":"safe","since":"7.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none\
","reason":"read-only, shows KVM counters as uint64 values"},{"name":"query-stats-schemas","tier":"safe","since":"7.1","\
removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-status","t\
ier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only\
, shows the run state"},{"name":"query-target","tier":"safe","since":"1.2","removed":null,"hostEffects":["none"],"pathAr\
gs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-tpm","tier":"safe","since":"1.5","removed":null,"hostE\
ffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows host device or socket path"},{"name":"qu\
ery-tpm-models","tier":"safe","since":"1.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","r\
eason":"read-only"},{"name":"query-tpm-types","tier":"safe","since":"1.5","removed":null,"hostEffects":["none"],"pathArg\
s":[],"guestEffects":"none","reason":"read-only"},{"name":"query-uuid","tier":"safe","since":"0.14","removed":null,"host\
Effects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-vcpu-dirty-limit","tier":"saf\
e","since":"7.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name"\
:"query-version","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none",\
"reason":"read-only"},{"name":"query-vm-generation-id","tier":"safe","since":"2.9","removed":null,"hostEffects":["none"]\
,"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-vnc","tier":"safe","since":"0.14","removed":nu\
ll,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows listen address and clients"},{"\
name":"query-vnc-servers","tier":"safe","since":"2.3","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects"\
:"none","reason":"read-only, shows listen addresses and clients"},{"name":"query-xen-replication-status","tier":"safe","\
since":"2.9","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"qu\
ery-yank","tier":"safe","since":"6.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason"\
:"read-only, can run out of band"},{"name":"quit","tier":"privileged","since":"0.14","removed":null,"hostEffects":["none\
"],"pathArgs":[],"guestEffects":"availability","reason":"ends QEMU; the SHUTDOWN event may come before the reply, or the\
 connection may end without one"},{"name":"remove-fd","tier":"dangerous","since":"1.2","removed":null,"hostEffects":["fd\
"],"pathArgs":[],"guestEffects":"device","reason":"closes a passed descriptor, possibly one that a block node needs"},{"\
name":"replay-break","tier":"privileged","since":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects\
":"availability","reason":"controls record and replay (seeking loads a snapshot)"},{"name":"replay-delete-break","tier":\
"privileged","since":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"c\
ontrols record and replay (seeking loads a snapshot)"},{"name":"replay-seek","tier":"privileged","since":"5.2","removed"\
:null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"controls record and replay (seeking l\
oads a snapshot)"},{"name":"request-ebpf","tier":"safe","since":"9.0","removed":null,"hostEffects":["none"],"pathArgs":[\
],"guestEffects":"none","reason":"returns a built-in eBPF object in base64"},{"name":"ringbuf-read","tier":"safe","since\
":"1.4","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"reads and empties a ring buf\
fer (other readers miss the data)"},{"name":"ringbuf-write","tier":"privileged","since":"1.4","removed":null,"hostEffect\
s":["none"],"pathArgs":[],"guestEffects":"state","reason":"writes bytes into a ring buffer"},{"name":"rtc-reset-reinject\
ion","tier":"privileged","since":"2.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reaso\
n":"drops queued RTC interrupts"},{"name":"screendump","tier":"safe","since":"0.14","removed":null,"hostEffects":["write\
s-file"],"pathArgs":["filename"],"guestEffects":"none","reason":"writes the screen to a file (format since QEMU 7.1)"},{\
"name":"send-key","tier":"privileged","since":"1.3","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"\
state","reason":"types or points in the guest (a logged-in console runs what is typed)"},{"name":"set-action","tier":"pr\
ivileged","since":"6.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"sets\
 the reaction to reboot, shutdown, panic and watchdog; inject-nmi is blocked like the command inject-nmi"},{"name":"set-\
cpu-topology","tier":"privileged","since":"8.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"devi\
ce","reason":"changes the CPU topology of an s390x guest, unstable"},{"name":"set-numa-node","tier":"privileged","since"\
:"3.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"configures NUMA nodes in th\
e preconfig stage only"},{"name":"set-vcpu-dirty-limit","tier":"privileged","since":"7.1","removed":null,"hostEffects":[\
"none"],"pathArgs":[],"guestEffects":"availability","reason":"throttles vCPUs (KVM dirty ring)"},{"name":"set_link","tie\
r":"privileged","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"rai\
ses or cuts a NIC link"},{"name":"set_password","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["network\
"],"pathArgs":[],"guestEffects":"none","reason":"changes who can reach the console, by a password in the arguments"},{"n\
ame":"sev-inject-launch-secret","tier":"dangerous","since":"6.0","removed":null,"hostEffects":["none"],"pathArgs":[],"gu\
estEffects":"data","reason":"writes a secret to any guest address"},{"name":"snapshot-delete","tier":"privileged","since\
":"6.0","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"deletes a snapshot in\
 the open qcow2"},{"name":"snapshot-load","tier":"privileged","since":"6.0","removed":null,"hostEffects":["writes-file"]\
,"pathArgs":[],"guestEffects":"data","reason":"reverts RAM, devices and the listed disks; a failed load leaves the VM st\
opped in restore-vm"},{"name":"snapshot-save","tier":"privileged","since":"6.0","removed":null,"hostEffects":["writes-fi\
le"],"pathArgs":[],"guestEffects":"data","reason":"writes into the open qcow2 only (snapshot-save adds the size of the g\
uest RAM)"},{"name":"stop","tier":"privileged","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guest\
Effects":"availability","reason":"pauses or resumes the VM (events STOP and RESUME)"},{"name":"system_powerdown","tier":\
"privileged","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"\
presses the ACPI power button, which the guest may ignore"},{"name":"system_reset","tier":"privileged","since":"0.14","r\
emoved":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"resets the guest hard; unsynce\
d guest data is lost"},{"name":"system_wakeup","tier":"privileged","since":"1.1","removed":null,"hostEffects":["none"],"\
pathArgs":[],"guestEffects":"availability","reason":"wakes a suspended guest"},{"name":"trace-event-get-state","tier":"s\
afe","since":"2.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"nam\
e":"trace-event-set-state","tier":"dangerous","since":"2.2","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"\
guestEffects":"none","reason":"fills the trace file, syslog or stderr of the host without bound, and shows addresses of \
the host"},{"name":"transaction","tier":"dangerous","since":"1.1","removed":null,"hostEffects":["writes-file","reads-fil\
e","network"],"pathArgs":["actions[].data.snapshot-file","actions[].data.target"],"guestEffects":"data","reason":"runs o\
ther commands, such as blockdev-snapshot-sync and drive-backup, in one call"},{"name":"watchdog-set-action","tier":"priv\
ileged","since":"2.11","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"sets \
the action of the watchdog; inject-nmi is blocked like the command inject-nmi"},{"name":"x-accel-stats","tier":"safe","s\
ince":"10.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, unstable tex\
t"},{"name":"x-blockdev-amend","tier":"dangerous","since":"5.1","removed":null,"hostEffects":["writes-file"],"pathArgs":\
[],"guestEffects":"data","reason":"changes image options, can erase LUKS key slots, unstable"},{"name":"x-blockdev-chang\
e","tier":"dangerous","since":"2.7","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"data","reason":"\
edits the children of block nodes, unstable"},{"name":"x-blockdev-set-iothread","tier":"dangerous","since":"2.12","remov\
ed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"moves a block node to another thre\
ad, can crash QEMU, unstable"},{"name":"x-colo-lost-heartbeat","tier":"dangerous","since":"2.8","removed":null,"hostEffe\
cts":["none"],"pathArgs":[],"guestEffects":"data","reason":"triggers a failover or checkpoint of COLO or replication, wh\
ich changes disks and state"},{"name":"x-debug-block-dirty-bitmap-sha256","tier":"safe","since":"2.10","removed":null,"h\
ostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows the hash of a bitmap, unstable"},{"n\
ame":"x-debug-query-block-graph","tier":"safe","since":"4.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestE\
ffects":"none","reason":"read-only, shows the graph of block nodes, unstable"},{"name":"x-exit-preconfig","tier":"privil\
eged","since":"3.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"leaves t\
he preconfig stage, unstable"},{"name":"x-query-interrupt-controllers","tier":"safe","since":"9.1","removed":null,"hostE\
ffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, unstable text"},{"name":"x-query-irq","tier":"\
safe","since":"6.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, unsta\
ble text"},{"name":"x-query-jit","tier":"safe","since":"6.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestE\
ffects":"none","reason":"read-only, unstable text about TCG"},{"name":"x-query-numa","tier":"safe","since":"6.2","remove\
d":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, unstable text"},{"name":"x-query\
-opcount","tier":"safe","since":"6.2","removed":"10.1","hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reaso\
n":"read-only, unstable text of the TCG profiler"},{"name":"x-query-profile","tier":"safe","since":"6.2","removed":"8.1"\
,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, unstable text of the TCG profiler"},{"n\
ame":"x-query-ramblock","tier":"safe","since":"6.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"\
none","reason":"read-only, unstable text, shows virtual addresses of the host since QEMU 8.0"},{"name":"x-query-rdma","t\
ier":"safe","since":"6.2","removed":"9.1","hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only\
, unstable text"},{"name":"x-query-roms","tier":"safe","since":"6.2","removed":null,"hostEffects":["none"],"pathArgs":[]\
,"guestEffects":"none","reason":"read-only, unstable text"},{"name":"x-query-usb","tier":"safe","since":"6.2","removed":\
null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, unstable text"},{"name":"x-query-vi\
rtio","tier":"safe","since":"7.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"re\
ad-only, lists virtio devices, unstable"},{"name":"x-query-virtio-queue-element","tier":"safe","since":"7.2","removed":n\
ull,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"reads descriptors from guest memory, unstable"}\
,{"name":"x-query-virtio-queue-status","tier":"safe","since":"7.2","removed":null,"hostEffects":["none"],"pathArgs":[],"\
guestEffects":"none","reason":"read-only, unstable"},{"name":"x-query-virtio-status","tier":"safe","since":"7.2","remove\
d":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows feature masks as uint64 va\
lues, unstable"},{"name":"x-query-virtio-vhost-queue-status","tier":"safe","since":"7.2","removed":null,"hostEffects":["\
none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows vring addresses, unstable"},{"name":"xen-colo-do-c\
heckpoint","tier":"dangerous","since":"2.9","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"data","r\
eason":"triggers a failover or checkpoint of COLO or replication, which changes disks and state"},{"name":"xen-event-inj\
ect","tier":"dangerous","since":"8.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason\
":"injects an interrupt, which can panic or corrupt the guest"},{"name":"xen-event-list","tier":"safe","since":"8.0","re\
moved":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"xen-load-devices-s\
tate","tier":"dangerous","since":"2.7","removed":null,"hostEffects":["reads-file"],"pathArgs":["filename"],"guestEffects\
":"state","reason":"loads device state from any path, which can attack QEMU"},{"name":"xen-save-devices-state","tier":"d\
angerous","since":"1.1","removed":null,"hostEffects":["writes-file"],"pathArgs":["filename"],"guestEffects":"none","reas\
on":"writes device state to any path"},{"name":"xen-set-global-dirty-log","tier":"privileged","since":"1.3","removed":nu\
ll,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"dirty logging slows the guest"},{"name":\
"xen-set-replication","tier":"dangerous","since":"2.9","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects\
":"data","reason":"triggers a failover or checkpoint of COLO or replication, which changes disks and state"},{"name":"ya\
nk","tier":"privileged","since":"6.0","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"availabilit\
y","reason":"cuts network connections of block nodes, character devices or migration"}]'),guest_commands_namespaceObject=JSON.
parse('[{"name":"guest-copy-in","tier":"privileged","since":"maqet","removed":null,"hostEffects":["reads-file"],"pathArg\
s":[],"guestEffects":"data","reason":"copies files of the host into the guest"},{"name":"guest-copy-out","tier":"privile\
ged","since":"maqet","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"none","reason":"copies f\
iles of the guest to the host"},{"name":"guest-exec","tier":"dangerous","since":"2.5","removed":null,"hostEffects":["non\
e"],"pathArgs":[],"guestEffects":"data","reason":"runs any program in the guest as the user of the agent (root); the inp\
ut `run` does the same as `guest-run`, which is privileged and audited"},{"name":"guest-exec-status","tier":"safe","sinc\
e":"2.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"returns the output of a gue\
st-exec, which may hold secrets"},{"name":"guest-file-close","tier":"safe","since":"0.15","removed":null,"hostEffects":[\
"none"],"pathArgs":[],"guestEffects":"none","reason":"uses only handles that guest-file-open returned"},{"name":"guest-f\
ile-flush","tier":"safe","since":"0.15","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reaso\
n":"uses only handles that guest-file-open returned"},{"name":"guest-file-open","tier":"dangerous","since":"0.15","remov\
ed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"data","reason":"opens any file of the guest as root, also \
for writing"},{"name":"guest-file-read","tier":"privileged","since":"0.15","removed":null,"hostEffects":["none"],"pathAr\
gs":[],"guestEffects":"none","reason":"returns the content of guest files, up to 48 MB per call"},{"name":"guest-file-se\
ek","tier":"safe","since":"0.15","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"use\
s only handles that guest-file-open returned"},{"name":"guest-file-write","tier":"dangerous","since":"0.15","removed":nu\
ll,"hostEffects":["none"],"pathArgs":[],"guestEffects":"data","reason":"writes to an open file of the guest"},{"name":"g\
uest-fsfreeze-freeze","tier":"privileged","since":"0.15","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffec\
ts":"availability","reason":"blocks guest writes until guest-fsfreeze-thaw, and may run the fsfreeze hook of the guest"}\
,{"name":"guest-fsfreeze-freeze-list","tier":"privileged","since":"2.2","removed":null,"hostEffects":["none"],"pathArgs"\
:[],"guestEffects":"availability","reason":"blocks guest writes until guest-fsfreeze-thaw, and may run the fsfreeze hook\
 of the guest"},{"name":"guest-fsfreeze-status","tier":"safe","since":"0.15","removed":null,"hostEffects":["none"],"path\
Args":[],"guestEffects":"none","reason":"read-only guest information"},{"name":"guest-fsfreeze-thaw","tier":"privileged"\
,"since":"0.15","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"ends a freez\
e"},{"name":"guest-fstrim","tier":"privileged","since":"1.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestE\
ffects":"data","reason":"discards unused guest blocks"},{"name":"guest-get-cpustats","tier":"safe","since":"7.1","remove\
d":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest information"},{"name":"gues\
t-get-devices","tier":"safe","since":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","re\
ason":"read-only guest information"},{"name":"guest-get-disks","tier":"safe","since":"5.2","removed":null,"hostEffects":\
["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest information"},{"name":"guest-get-diskstats","tier\
":"safe","since":"7.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only gue\
st information"},{"name":"guest-get-fsinfo","tier":"safe","since":"2.2","removed":null,"hostEffects":["none"],"pathArgs"\
:[],"guestEffects":"none","reason":"read-only guest information"},{"name":"guest-get-host-name","tier":"safe","since":"2\
.10","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest information"},{\
"name":"guest-get-load","tier":"safe","since":"10.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":\
"none","reason":"read-only guest information"},{"name":"guest-get-memory-block-info","tier":"safe","since":"2.3","remove\
d":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest information"},{"name":"gues\
t-get-memory-blocks","tier":"safe","since":"2.3","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"non\
e","reason":"read-only guest information"},{"name":"guest-get-osinfo","tier":"safe","since":"2.10","removed":null,"hostE\
ffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest information"},{"name":"guest-get-time","t\
ier":"safe","since":"1.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"returns na\
noseconds since 1970, above 2^53"},{"name":"guest-get-timezone","tier":"safe","since":"2.10","removed":null,"hostEffects\
":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest information"},{"name":"guest-get-users","tier":\
"safe","since":"2.10","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only gues\
t information"},{"name":"guest-get-vcpus","tier":"safe","since":"1.5","removed":null,"hostEffects":["none"],"pathArgs":[\
],"guestEffects":"none","reason":"read-only guest information"},{"name":"guest-info","tier":"safe","since":"0.15","remov\
ed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows that the agent answers, a\
nd its commands"},{"name":"guest-network-get-interfaces","tier":"safe","since":"1.1","removed":null,"hostEffects":["none\
"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest information"},{"name":"guest-network-get-route","tier":\
"safe","since":"9.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest\
 information"},{"name":"guest-ping","tier":"safe","since":"0.15","removed":null,"hostEffects":["none"],"pathArgs":[],"gu\
estEffects":"none","reason":"read-only, shows that the agent answers, and its commands"},{"name":"guest-run","tier":"pri\
vileged","since":"maqet","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"data","reason":"runs a scri\
pt in the guest, through its agent, SSH or the serial console"},{"name":"guest-set-memory-blocks","tier":"privileged","s\
ince":"2.3","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"takes guest CPUs or me\
mory on- or offline"},{"name":"guest-set-time","tier":"privileged","since":"1.5","removed":null,"hostEffects":["none"],"\
pathArgs":[],"guestEffects":"state","reason":"changes the guest clock (in nanoseconds since 1970, above 2^53)"},{"name":\
"guest-set-user-password","tier":"dangerous","since":"2.3","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEff\
ects":"state","reason":"sets a login password of the guest"},{"name":"guest-set-vcpus","tier":"privileged","since":"1.5"\
,"removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"takes guest CPUs or memory on- or\
 offline"},{"name":"guest-shutdown","tier":"privileged","since":"0.15","removed":null,"hostEffects":["none"],"pathArgs":\
[],"guestEffects":"availability","reason":"shuts the guest down; sends no reply on success, so wait for SHUTDOWN"},{"nam\
e":"guest-ssh-add-authorized-keys","tier":"dangerous","since":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[],\
"guestEffects":"data","reason":"grants SSH access to the guest; reset=true removes the old keys"},{"name":"guest-ssh-get\
-authorized-keys","tier":"safe","since":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none",\
"reason":"read-only, shows public keys of a user"},{"name":"guest-ssh-remove-authorized-keys","tier":"privileged","since\
":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"data","reason":"can lock a user out"},{"name\
":"guest-suspend-disk","tier":"privileged","since":"1.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffec\
ts":"availability","reason":"suspends the guest; sends no reply on success, so wait for SUSPEND or SUSPEND_DISK"},{"name\
":"guest-suspend-hybrid","tier":"privileged","since":"1.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEff\
ects":"availability","reason":"suspends the guest; sends no reply on success, so wait for SUSPEND or SUSPEND_DISK"},{"na\
me":"guest-suspend-ram","tier":"privileged","since":"1.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffe\
cts":"availability","reason":"suspends the guest; sends no reply on success, so wait for SUSPEND or SUSPEND_DISK"},{"nam\
e":"guest-sync","tier":"safe","since":"0.15","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","\
reason":"synchronizes the connection to the agent, which maqet does itself"},{"name":"guest-sync-delimited","tier":"safe\
","since":"1.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"synchronizes the con\
nection to the agent, which maqet does itself"},{"name":"guest-wait","tier":"safe","since":"maqet","removed":null,"hostE\
ffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"asks the agent, logs in over SSH, uses the console or con\
nects to a port, to see whether the guest is ready"}]'),MAQET="maqet",COMMANDS=byName(commands_namespaceObject),GUEST_COMMANDS=byName(
guest_commands_namespaceObject);function byName(all){return new Map(all.map(facts=>[facts.name,facts]))}function factsOf(name){
return COMMANDS.get(name)??GUEST_COMMANDS.get(name)}function isGuestCommand(name){return GUEST_COMMANDS.has(name)}function isOperation(name){
return GUEST_COMMANDS.get(name)?.since===MAQET}const COMMAND_NAME=/^[a-z][a-z0-9_-]{0,63}$/;function isCommandName(name){
return COMMAND_NAME.test(name)}function suggestCommand(name,lead){return(0,nearest.au)(name,[...COMMANDS.keys(),...GUEST_COMMANDS.
keys()],lead)}}),90463:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Md:()=>DUMP_FORMATS,VV:()=>DUMP_COMPRESSIONS,d_:()=>STORED_FORMATS,rY:()=>QEMU_DUMP_FORMATS});const DUMP_FORMATS=["raw",
"elf","kdump-zlib"],DUMP_COMPRESSIONS=["zstd","none"],QEMU_DUMP_FORMATS=["elf","kdump-zlib","kdump-lzo","kdump-snappy","\
kdump-raw-zlib","kdump-raw-lzo","kdump-raw-snappy","win-dmp"],STORED_FORMATS=["raw",...QEMU_DUMP_FORMATS]}),22303:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$g:()=>jsonObjectSchema,Og:()=>jsonSchema,c3:()=>listOf});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
92857),_json_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(78451);const MAX_DEPTH=1e3,jsonSchema=zod__WEBPACK_IMPORTED_MODULE_0__.
IeY(value=>value!==void 0,{error:"expected a JSON value"}),jsonObjectSchema=zod__WEBPACK_IMPORTED_MODULE_0__.IeY(value=>(0,_json_js__WEBPACK_IMPORTED_MODULE_1__.
OW)(value)&&!ArrayBuffer.isView(value)&&!isDeeperThan(value,MAX_DEPTH),{error:`expected a JSON object, nested at most ${MAX_DEPTH}\
 deep`});function listOf(item,most){return zod__WEBPACK_IMPORTED_MODULE_0__.IeY(value=>Array.isArray(value)&&value.length<=
most,{error:`expected a list of at most ${most} items`}).pipe(zod__WEBPACK_IMPORTED_MODULE_0__.YOg(item)).readonly()}function isDeeperThan(value,depth){
return typeof value!="object"||value===null?!1:depth===0||Object.values(value).some(member=>isDeeperThan(member,depth-1))}}),
33411:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{YC:()=>editDistance,
au:()=>didYouMean,pA:()=>nearest});const MAX_COMPARED=64;function didYouMean(word,candidates,lead="did you mean"){const found=nearest(
word,candidates);return found===void 0?void 0:`${lead} \`${found}\`?`}function nearest(word,candidates){const wanted=essence(
word.slice(0,MAX_COMPARED));let best,least=Math.max(2,Math.floor(wanted.length/3))+1;for(const candidate of candidates){
const other=essence(candidate);if(Math.abs(other.length-wanted.length)>=least)continue;const distance=editDistance(wanted,
other);distance<least&&distance<Math.min(wanted.length,other.length)&&([best,least]=[candidate,distance])}return best}function essence(name){
return name.toLowerCase().replace(/[\s_-]+/g,"")}function editDistance(from,to){let row=Array.from({length:to.length+1},
(_,index)=>index);for(let i=1;i<=from.length;i+=1){const next=[i];for(let j=1;j<=to.length;j+=1){const swap=(row[j-1]??0)+
(from[i-1]===to[j-1]?0:1);next.push(Math.min(swap,(row[j]??0)+1,(next[j-1]??0)+1))}row=next}return row[to.length]??0}}),
40405:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{U:()=>isWithin,
s:()=>isPlainName});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_0__);const PLAIN_NAME=/^[A-Za-z0-9][A-Za-z0-9._-]{0,126}$/;function isPlainName(name){
return PLAIN_NAME.test(name)&&!name.includes("..")}function isWithin(directory,inner){const relative=node_path__WEBPACK_IMPORTED_MODULE_0___default().
relative(directory,inner);return relative===""||!relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0___default().
sep}`)&&relative!==".."&&!node_path__WEBPACK_IMPORTED_MODULE_0___default().isAbsolute(relative)}}),16588:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Fp:()=>isOfThisNamespace,Ib:()=>processIdSchema,Sc:()=>residentBytes,U_:()=>processesWith,
Xc:()=>systemUser,_n:()=>isAlive,a7:()=>signalProcess,bw:()=>oomKills,ls:()=>identify});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_os__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
48161),node_os__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__),zod__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
92857),_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58382);const processIdSchema=zod__WEBPACK_IMPORTED_MODULE_3__.
rej({pid:zod__WEBPACK_IMPORTED_MODULE_3__.aig().int(),startTime:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),namespace:zod__WEBPACK_IMPORTED_MODULE_3__.
YjP().optional()});function procStat(pid){try{const stat=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}\
/stat`,"latin1"),fields=stat.slice(stat.lastIndexOf(")")+2).split(" ");return{state:fields[0]??"",startTime:fields[19]??
""}}catch{return}}let ownNamespace;function namespaceOfNumbers(){try{ownNamespace??=`${(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
readFileSync)("/proc/sys/kernel/random/boot_id","latin1").trim()}/${(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(
"/proc/self/ns/pid")}`}catch{}return ownNamespace}function identify(pid){const namespace=namespaceOfNumbers();return{pid,
startTime:procStat(pid)?.startTime??"",...namespace===void 0?{}:{namespace}}}function isOfThisNamespace({namespace}){return namespace===
void 0||namespace===(namespaceOfNumbers()??namespace)}function isAlive(id2){const{pid,startTime}=id2;if(!isOfThisNamespace(
id2)||!Number.isSafeInteger(pid)||pid<=0)return!1;const stat=procStat(pid);if(stat!==void 0)return(startTime===""||stat.
startTime===startTime)&&!hasExited(pid,stat.state);if((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)("/proc/self/st\
at"))return!1;try{return process.kill(pid,0),!0}catch(error){return(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.UQ)(error)===
"EPERM"}}function hasExited(pid,state){return state==="X"||state==="Z"&&readNames(`/proc/${pid}/task`).length<=1}function signalProcess(id2,signal){
if(!isAlive(id2))return!0;try{return process.kill(id2.pid,signal),!0}catch(error){return(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.
UQ)(error)!=="EPERM"}}function processesWith(variable,value){return readNames("/proc").flatMap(name=>/^\d+$/.test(name)?
[Number(name)]:[]).filter(pid=>pid!==process.pid&&hasVariable(pid,`${variable}=${value}`)).map(identify)}function hasVariable(pid,assignment){
try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/environ`,"latin1").split("\0").includes(assignment)}catch{
return!1}}function readNames(directory){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory)}catch{
return[]}}function residentBytes(pid){let text;try{text=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}\
/status`,"latin1")}catch{return}const sizes=[...text.matchAll(/^(VmRSS|VmSwap|HugetlbPages):\s+(\d+) kB$/gm)];if(sizes.some(
([,name])=>name==="VmRSS"))return sizes.reduce((sum,[,,kib])=>sum+Number(kib)*1024,0)}function systemUser(){try{return(0,node_os__WEBPACK_IMPORTED_MODULE_1__.
userInfo)().username}catch{return`uid ${process.geteuid?.()??"unknown"}`}}function oomKills(){try{const[,count]=/^oom_kill (\d+)$/m.
exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)("/proc/vmstat","latin1"))??[];return count===void 0?void 0:Number(
count)}catch{return}}}),53633:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{$J:()=>snapshotOperationText,Ot:()=>isSnapshotName,UA:()=>NAMED_ACTIONS,mT:()=>readSnapshotOperation,
xU:()=>snapshotOperationSchema});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(92857);const NAMED_ACTIONS=["c\
reate","load","delete","overwrite"],snapshotOperationSchema=zod__WEBPACK_IMPORTED_MODULE_0__.gMt("action",[zod__WEBPACK_IMPORTED_MODULE_0__.
rej({action:zod__WEBPACK_IMPORTED_MODULE_0__.k5n(NAMED_ACTIONS),name:zod__WEBPACK_IMPORTED_MODULE_0__.YjP().refine(isSnapshotName,
{error:"invalid snapshot name"})}),zod__WEBPACK_IMPORTED_MODULE_0__.rej({action:zod__WEBPACK_IMPORTED_MODULE_0__.euz("li\
st")})]),NAME=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,62}$/;function isSnapshotName(name){return NAME.test(name)&&!/^\d+$/.test(name)}
function readSnapshotOperation(text){const[,word="",colon="",name=""]=/^([^:]*)(:?)(.*)$/s.exec(text)??[];if(word==="lis\
t")return colon===""?{action:"list"}:"gives `list` a name, but `list` takes none";const action=NAMED_ACTIONS.find(one=>one===
word);return action!==void 0&&colon===""?`has no name; use \`${action}:NAME\``:action===void 0?`is not a snapshot operat\
ion; use ${NAMED_ACTIONS.map(one=>`${one}:NAME`).join(", ")} or list`:isSnapshotName(name)?{action,name}:"has an invalid\
 snapshot name; use 1 to 63 letters, digits, `.`, `_` and `-`, not `.` or `-` first, and not only digits"}function snapshotOperationText(operation){
return operation.action==="list"?operation.action:`${operation.action}:${operation.name}`}}),47700:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>tierSchema,i:()=>TIERS});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
92857);const TIERS=["dangerous","privileged","memory-dump","safe"],tierSchema=zod__WEBPACK_IMPORTED_MODULE_0__.k5n([...TIERS,
"unclassified"])}),61719:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{EO:()=>imagesDirectory,RM:()=>ownToolsDirectory,ZB:()=>VmDirectory,om:()=>stateRoot});var node_os__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
48161),node_os__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);class VmDirectory{dir;constructor(dir){
this.dir=dir}at(name){return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(this.dir,name)}get record(){return this.
at("vm.json")}get socket(){return this.at("rpc.sock")}get token(){return this.at("rpc.token")}get claimSocket(){return this.
at("claimant")}get serialLog(){return this.at("serial.log")}get qemuLog(){return this.at("qemu.log")}get shareLog(){return this.
at("virtiofsd.log")}get supervisorLog(){return this.at("supervisor.log")}get events(){return this.at("events.jsonl")}get audit(){
return this.at("audit.jsonl")}get auditSpool(){return this.at("audit-syslog.json")}get results(){return this.at("results\
.json")}get metrics(){return this.at("metrics.txt")}get reportData(){return this.at("report.json")}get reportPage(){return this.
at("report.html")}get runLog(){return this.at("run.log")}get environment(){return this.at("environment.json")}get ssh(){
return this.at("ssh")}get failures(){return this.at("failures.txt")}get ofRuns(){return[this.results,this.metrics,this.reportData,
this.reportPage,this.runLog]}get dumps(){return this.at("dumps")}get screenshots(){return this.at("screenshots")}get disks(){
return this.at("disks")}get files(){return this.at("files")}}function stateRoot(env){if(env.RUNNER_TEMP)return node_path__WEBPACK_IMPORTED_MODULE_1___default().
join(env.RUNNER_TEMP,"maqet");const absolute=name=>node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(env[name]??
"")?env[name]:void 0,state=absolute("XDG_STATE_HOME")??node_path__WEBPACK_IMPORTED_MODULE_1___default().join(absolute("H\
OME")??(0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(),".local","state");return node_path__WEBPACK_IMPORTED_MODULE_1___default().
join(state,"maqet")}function imagesDirectory(root){return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root,".i\
mages")}function ownToolsDirectory(root){return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root,".tools")}}),
73807:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Pr:()=>ARCHES,
X3:()=>IMAGE_TOOL,Xp:()=>canonicalArch,cc:()=>isOtherEmulator,jt:()=>emulatorFor,tX:()=>MANAGER_NAMES});const ARCHES=["x\
86_64","i386","aarch64","arm","riscv64","ppc64","s390x","mips","mipsel"],ARCH_ALIASES={amd64:"x86_64","x86-64":"x86_64",
x64:"x86_64",i686:"i386",i586:"i386",ia32:"i386",x86:"i386",386:"i386",arm64:"aarch64",armhf:"arm",armv7:"arm",armv7l:"a\
rm","arm/v7":"arm",ppc64le:"ppc64",ppc64el:"ppc64"};function canonicalArch(text){const name=text.toLowerCase();return ARCHES.
find(arch=>arch===name)??(Object.hasOwn(ARCH_ALIASES,name)?ARCH_ALIASES[name]??text:text)}const MANAGER_NAMES=["apt-get",
"dnf","pacman","apk","brew"],IMAGE_TOOL={file:"qemu-img",banner:"qemu-img version",packages:{"apt-get":"qemu-utils",dnf:"\
qemu-img",pacman:"qemu-img",apk:"qemu-img",brew:"qemu"}},EMULATOR_PACKAGES={x86_64:["qemu-system-x86","qemu-system-x86-c\
ore","qemu-system-x86"],i386:["qemu-system-x86","qemu-system-x86-core","qemu-system-x86"],aarch64:["qemu-system-arm","qe\
mu-system-aarch64-core","qemu-system-aarch64"],arm:["qemu-system-arm","qemu-system-arm-core","qemu-system-arm"],riscv64:[
"qemu-system-riscv64","qemu-system-riscv-core","qemu-system-riscv"],ppc64:["qemu-system-ppc","qemu-system-ppc-core","qem\
u-system-ppc"],s390x:["qemu-system-s390x","qemu-system-s390x-core","qemu-system-s390x"],mips:["qemu-system-mips","qemu-s\
ystem-mips-core","qemu-system-mips"],mipsel:["qemu-system-mips","qemu-system-mips-core","qemu-system-mips"]};function emulatorFor(arch){
const[apt,dnf,pacman]=EMULATOR_PACKAGES[arch],file=`qemu-system-${arch}`;return{file,banner:"QEMU emulator version",packages:{
"apt-get":apt,dnf,pacman,apk:file,brew:"qemu"}}}function isOtherEmulator(fileName,arch){return fileName.startsWith("qemu\
-system-")&&!new RegExp(`^qemu-system-${arch}(?![a-z0-9_])`).test(fileName)}}),64654:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ut:()=>vmSpecSchema,Yu:()=>SECURITY_MODELS,_R:()=>CACHE_MODES,h1:()=>knownHashSchema});
var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(92857),_toolchain_arch_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73807);const accelSchema=zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["kvm","hvf","tcg"]),diskInterfaceSchema=zod__WEBPACK_IMPORTED_MODULE_1__.
k5n(["virtio","ide","scsi","nvme","usb","none"]),cacheModeSchema=zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["writeback","none",
"writethrough","directsync","unsafe"]),CACHE_MODES={writeback:{direct:!1,noFlush:!1,writeCache:!0},none:{direct:!0,noFlush:!1,
writeCache:!0},writethrough:{direct:!1,noFlush:!1,writeCache:!1},directsync:{direct:!0,noFlush:!1,writeCache:!1},unsafe:{
direct:!1,noFlush:!0,writeCache:!0}},discardModeSchema=zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["unmap","ignore"]),imageFormatSchema=zod__WEBPACK_IMPORTED_MODULE_1__.
k5n(["qcow2","raw"]),layerSchema=zod__WEBPACK_IMPORTED_MODULE_1__.rej({file:zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),format:imageFormatSchema}),
diskSpecSchema=zod__WEBPACK_IMPORTED_MODULE_1__.rej({name:zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),...layerSchema.shape,backing:zod__WEBPACK_IMPORTED_MODULE_1__.
YOg(layerSchema).readonly().optional(),readOnly:zod__WEBPACK_IMPORTED_MODULE_1__.zMY(),interface:diskInterfaceSchema,cache:cacheModeSchema.
optional(),discard:discardModeSchema.optional()}),SECURITY_MODELS=["none","passthrough","mapped-xattr","mapped-file"],securityModelSchema=zod__WEBPACK_IMPORTED_MODULE_1__.
k5n(SECURITY_MODELS),shareSpecSchema=zod__WEBPACK_IMPORTED_MODULE_1__.rej({path:zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),tag:zod__WEBPACK_IMPORTED_MODULE_1__.
YjP(),readOnly:zod__WEBPACK_IMPORTED_MODULE_1__.zMY(),securityModel:securityModelSchema.optional(),socket:zod__WEBPACK_IMPORTED_MODULE_1__.
YjP().optional()}),firmwareSpecSchema=zod__WEBPACK_IMPORTED_MODULE_1__.gMt("kind",[zod__WEBPACK_IMPORTED_MODULE_1__.rej(
{kind:zod__WEBPACK_IMPORTED_MODULE_1__.euz("bios"),file:zod__WEBPACK_IMPORTED_MODULE_1__.YjP()}),zod__WEBPACK_IMPORTED_MODULE_1__.
rej({kind:zod__WEBPACK_IMPORTED_MODULE_1__.euz("flash"),code:zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),variables:zod__WEBPACK_IMPORTED_MODULE_1__.
YjP()})]),portSchema=zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().min(1).max(65535),portForwardSchema=zod__WEBPACK_IMPORTED_MODULE_1__.
rej({protocol:zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["tcp","udp"]),host:portSchema,guest:portSchema}),networkModeSchema=zod__WEBPACK_IMPORTED_MODULE_1__.
k5n(["user","isolated","none"]),vmSpecSchema=zod__WEBPACK_IMPORTED_MODULE_1__.rej({name:zod__WEBPACK_IMPORTED_MODULE_1__.
YjP(),arch:zod__WEBPACK_IMPORTED_MODULE_1__.k5n(_toolchain_arch_js__WEBPACK_IMPORTED_MODULE_0__.Pr),machine:zod__WEBPACK_IMPORTED_MODULE_1__.
YjP(),cpu:zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),cpus:zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().positive(),memoryBytes:zod__WEBPACK_IMPORTED_MODULE_1__.
aig().int().positive(),accel:accelSchema,selfTest:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),disks:zod__WEBPACK_IMPORTED_MODULE_1__.
YOg(diskSpecSchema).readonly(),shares:zod__WEBPACK_IMPORTED_MODULE_1__.YOg(shareSpecSchema).readonly(),seed:zod__WEBPACK_IMPORTED_MODULE_1__.
YjP().optional(),cdrom:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),firmware:firmwareSpecSchema.optional(),kernel:zod__WEBPACK_IMPORTED_MODULE_1__.
YjP().optional(),initrd:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),append:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().
optional(),network:networkModeSchema,ports:zod__WEBPACK_IMPORTED_MODULE_1__.YOg(portForwardSchema).readonly(),qemuArgs:zod__WEBPACK_IMPORTED_MODULE_1__.
YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).readonly()}),knownHashSchema=zod__WEBPACK_IMPORTED_MODULE_1__.rej({file:zod__WEBPACK_IMPORTED_MODULE_1__.
YjP(),sha256:zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),from:zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["image-sha256","cache"])})})};export{id,ids,modules};
