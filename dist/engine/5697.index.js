const id=5697,ids=[5697],modules={7802:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
69281:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{o:()=>GrowingRedactor,
l:()=>createRedactor});var json=__webpack_require__(78451),names=__webpack_require__(9989);const REDACTED="***",MIN_SECRET=6;
function createValueMask(values){const needles=[...new Set(values.flatMap(spellings))].filter(needle=>needle.length>=MIN_SECRET);
return text=>{let current=text;for(let found=spans(current,needles);found.length>0;found=spans(current,needles))current=
replaceSpans(current,found);return current}}function spellings(value){return[value,value.trim(),...value.split(/\r?\n/).
map(line=>line.trim())].filter(text=>text.length>=MIN_SECRET).flatMap(text=>[text,JSON.stringify(text).slice(1,-1),inUrl(
text),...inBase64(text)])}function inUrl(text){return encodeURIComponent(Buffer.from(text,"utf8").toString("utf8"))}function inBase64(text){
const bytes=Buffer.from(text,"utf8");return[0,1,2].map(offset=>Buffer.concat([Buffer.alloc(offset),bytes]).toString("bas\
e64").slice(Math.ceil(offset*8/6),Math.floor((offset+bytes.length)*8/6)))}function spans(text,needles){const found=[];for(const needle of needles)
for(let at=text.indexOf(needle);at>=0;at=text.indexOf(needle,at+1))found.push([at,at+needle.length]);found.sort((a,b)=>a[0]-
b[0]);const joined=[];for(const[start,end]of found){const last=joined.at(-1);last!==void 0&&start<last[1]?last[1]=Math.max(
last[1],end):joined.push([start,end])}return joined}function replaceSpans(text,found){let result="",from=0;for(const[start,
end]of found)result+=text.slice(from,start)+REDACTED,from=end;return result+text.slice(from)}const NAME_REACH=128,NAME_BEFORE=/([A-Za-z][\w.-]*)(\\*["'])?\s{0,8}$/,
SIGN=/[=:]/g,OPENING_QUOTE=/\s*(\\*["'])/y,UNQUOTED=/\s*[{[][\s\S]*|(?:[^,\r\n]|,,)*/y,URL_PASSWORD=/:\/\/[^/\s]+@/g;function hideAssignments(text){
let result="",from=0;SIGN.lastIndex=0;for(let sign=SIGN.exec(text);sign!==null;sign=SIGN.exec(text)){const valueAt=sign.
index+1;if(!isSecretAssignment(text,sign.index))continue;const end=valueEnd(text,valueAt);end!==valueAt&&(result+=text.slice(
from,valueAt)+REDACTED,from=end,SIGN.lastIndex=end)}return(result+text.slice(from)).replace(URL_PASSWORD,`://${REDACTED}\
@`)}function isSecretAssignment(text,sign){const before=NAME_BEFORE.exec(text.slice(Math.max(0,sign-NAME_REACH),sign));return before===
null||text[sign]===":"&&before[2]===void 0?!1:(0,names.eh)(before[1]??"")}function valueEnd(text,start){OPENING_QUOTE.lastIndex=
start;const quote=OPENING_QUOTE.exec(text)?.[1];if(quote===void 0)return UNQUOTED.lastIndex=start,start+(UNQUOTED.exec(text)?.[0].
length??0);let end=text.indexOf(quote,OPENING_QUOTE.lastIndex);for(;end>=0&&text[end-1]==="\\";)end=text.indexOf(quote,end+
1);return end<0?text.length:end+quote.length}const MAX_DEPTH=1024,MONITOR_SECRET=/passw|secret|sendkey|^\s*change\s+(vnc|spice)/i,
NAMING_MEMBERS=["property","name","key"];function createRedactor(secretValues){const mask=createValueMask(secretValues),
plain=new Set(secretValues),text=raw=>mask(hideAssignments(raw));function value(raw,depth){return typeof raw=="string"?text(
raw):typeof raw=="number"||typeof raw=="bigint"?plain.has(String(raw))?REDACTED:raw:raw===null||typeof raw=="boolean"?raw:
typeof raw!="object"||depth>=MAX_DEPTH?REDACTED:Array.isArray(raw)?raw.map((item,index)=>isSecretFlag(raw[index-1])?REDACTED:
value(item,depth+1)):members(raw,[],depth+1)}function members(raw,alsoSecret,depth){const hidden=new Set(namesItsValue(raw)?
[...alsoSecret,"value"]:alsoSecret),kept=new Map;for(const[key,item]of Object.entries(raw)){if(item===void 0)continue;const name=freeKey(
mask(key),kept);kept.set(name,hidden.has(key)||(0,names.eh)(key)?REDACTED:value(item,depth))}return Object.fromEntries(kept)}
return{text,arguments(command,args){if(!(0,json.OW)(args))return{};const redacted=members(args,(0,names.KD)(command),0),
line=args["command-line"];if(typeof line!="string"||!MONITOR_SECRET.test(line))return redacted;const verb=line.trim().split(
/\s/,1)[0]??"";return{...redacted,"command-line":mask(`${verb} ${REDACTED}`)}}}}function isSecretFlag(item){return typeof item==
"string"&&/^--?[\w-]+$/.test(item)&&(0,names.eh)(item)}function namesItsValue(raw){return NAMING_MEMBERS.some(member=>{const name=Object.
hasOwn(raw,member)?raw[member]:void 0;return typeof name=="string"&&(0,names.eh)(name)})}function freeKey(wanted,taken){
let key=wanted;for(let n=2;taken.has(key);n+=1)key=`#${n.toString(36)}`;return key}class GrowingRedactor{values=new Set;current=createRedactor(
[]);constructor(values){this.learn(values)}learn(values){const before=this.values.size;for(const value of values)this.values.
add(value);this.values.size>before&&(this.current=createRedactor([...this.values]))}arguments(command,args){return this.
current.arguments(command,args)}text(text){return this.current.text(text)}}}),42622:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
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
 changed after it was written")}}),47610:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Ih:()=>flushSyslog,U9:()=>backlogNotice,yG:()=>storeSyslogServer});var _audit_syslog_shipper_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
83272),_audit_syslog_spool_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(84826),_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
18013),_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(58382),_state_liveness_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
26136),_state_record_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(10388);const REST_MS=1e4,CANCELLED_MS=2e3;async function storeSyslogServer(directory,{
auditSyslog,auditFormat}){auditSyslog!==void 0&&await(0,_audit_syslog_spool_js__WEBPACK_IMPORTED_MODULE_1__.Ax)(directory.
auditSpool,{address:auditSyslog,format:auditFormat??"jsonl",bytes:0})}async function flushSyslog(directory,cancelled=!1){
try{const record=await(0,_state_record_js__WEBPACK_IMPORTED_MODULE_5__.aE)(directory);if(record!==void 0&&record.owner.pid!==
process.pid&&await(0,_state_liveness_js__WEBPACK_IMPORTED_MODULE_4__.DG)({directory,record}))return;const shipper=await _audit_syslog_shipper_js__WEBPACK_IMPORTED_MODULE_0__.
p.open(directory);if(shipper===void 0)return;const backlog=await shipper.flush(_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__.
B2.after(cancelled?CANCELLED_MS:REST_MS));return await shipper.close(),backlog&&`${backlogText(backlog)} They are in ${directory.
audit}.`}catch(error){return`The audit log could not be sent to the syslog server: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.
kc)(error)}`}}function backlogNotice(backlog){return`${backlogText(backlog)} They stay in the audit log until the server\
 accepts them.`}function backlogText({records,server,problem}){return`${records===1?"1 record":`${records} records`} of \
the audit log did not reach the syslog server ${server}${problem===""?"":` (${problem})`}.`}}),95361:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{G:()=>exclusively});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),
node_net__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(77030),node_net__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_net__WEBPACK_IMPORTED_MODULE_1__),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_2__),_deadline_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(18013),_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
58382),_process_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(16588),_socket_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
59528);const OWNER="owner.json",SOCKET="owner.sock",FIRST_PAUSE_MS=5,LONGEST_PAUSE_MS=100;async function exclusively(name,deadline,work){
const own=await makeOwn(name),close=await showPresence(own);try{for(let pause=FIRST_PAUSE_MS;!await moved(own,name);pause=
Math.min(pause*2,LONGEST_PAUSE_MS))await moveDeadAside(name),await deadline.race((0,_deadline_js__WEBPACK_IMPORTED_MODULE_3__.
yy)(pause,deadline.signal),`the lock ${name}`);try{return await work()}finally{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
rename)(name,own).catch(()=>{})}}finally{close(),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(own,{recursive:!0,
force:!0})}}async function showPresence(own){if(process.platform!=="linux")return()=>{};const{path:place,release}=(0,_socket_js__WEBPACK_IMPORTED_MODULE_6__.
X)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(own,SOCKET)),server=(0,node_net__WEBPACK_IMPORTED_MODULE_1__.createServer)(
socket=>socket.destroy()).unref();return await new Promise(resolve=>{server.once("error",()=>resolve(!1)).listen(place,()=>resolve(
!0))})?()=>server.close(release):(release(),()=>{})}async function makeOwn(name){let own;try{return own=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
mkdtemp)(`${name}-`),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_2___default().
join(own,OWNER),JSON.stringify((0,_process_js__WEBPACK_IMPORTED_MODULE_5__.ls)(process.pid)),{mode:384}),own}catch(cause){
throw own!==void 0&&await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(own,{recursive:!0,force:!0}),new _errors_js__WEBPACK_IMPORTED_MODULE_4__.
Po(`Could not take the lock ${name} (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.UQ)(cause)??(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.
kc)(cause)}).`,{remedy:"Free space on its disk, and check that this user may write to its directory.",cause})}}async function moved(from,to){
try{return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from,to),!0}catch(error){if(["ENOTEMPTY","EEXIS\
T"].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.UQ)(error)??""))return!1;throw error}}async function moveDeadAside(name){
const inode=await inodeOf(name),owner=await ownerOf(name);inode===void 0||owner===void 0||await lives(name,owner)||await inodeOf(
name)!==inode||await moved(name,`${name}.${inode}`).catch(error=>{if((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.UQ)(error)!==
"ENOENT")throw error})}async function lives(name,owner){return owner==="nobody"?!1:(0,_process_js__WEBPACK_IMPORTED_MODULE_5__.
Fp)(owner)?(0,_process_js__WEBPACK_IMPORTED_MODULE_5__._n)(owner):(0,_socket_js__WEBPACK_IMPORTED_MODULE_6__.C)(node_path__WEBPACK_IMPORTED_MODULE_2___default().
join(name,SOCKET))}async function inodeOf(directory){return(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory,
{bigint:!0}).then(({ino})=>ino,()=>{})}async function ownerOf(name){try{const found=JSON.parse(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
readFile)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(name,OWNER),"utf8")),{success,data}=_process_js__WEBPACK_IMPORTED_MODULE_5__.
Ib.safeParse(found);return success?data:"nobody"}catch(error){if((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.UQ)(error)===
"ENOENT")return;if((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.UQ)(error)===void 0)return"nobody";throw error}}}),4309:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$f:()=>recordEnd,Fi:()=>setAside,cB:()=>claimName,mX:()=>findClaim});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),
node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__),_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(18013),_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
58382),_shared_host_paths_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(68230),_shared_lock_file_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
95361),_shared_process_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(16588),_shared_replace_file_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
38736),_shared_wording_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(8273),_find_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
94906),_layout_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(61719),_liveness_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(
26136),_presence_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(4332),_record_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(
10388);const LOCK_MS=3e4;async function claimName(root,vm,claim){const real=await makeRoot(root);return await liveIn(real,
vm)??locked(real,()=>claimIn(real,vm,claim))}async function findClaim(root,vm,job){const directory=new _layout_js__WEBPACK_IMPORTED_MODULE_10__.
ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(await makeRoot(root),vm)),record=await(0,_record_js__WEBPACK_IMPORTED_MODULE_13__.
aE)(directory);if(record!==void 0)return await(0,_liveness_js__WEBPACK_IMPORTED_MODULE_11__.DG)({directory,record})?{kind:"\
running",directory,record}:isLost(record,job)?{kind:"lost",directory,record}:void 0}function isLost(found,job){return found.
kept&&found.job!==""&&found.job===job}async function liveIn(root,vm){const directory=new _layout_js__WEBPACK_IMPORTED_MODULE_10__.
ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root,vm)),found=await(0,_record_js__WEBPACK_IMPORTED_MODULE_13__.
aE)(directory);return found!==void 0&&await(0,_liveness_js__WEBPACK_IMPORTED_MODULE_11__.DG)({directory,record:found})?{
kind:"running",directory,record:found}:void 0}function locked(root,work){return(0,_shared_lock_file_js__WEBPACK_IMPORTED_MODULE_5__.
G)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root,"_claims"),_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__.
B2.after(LOCK_MS),work)}async function claimIn(root,vm,claim){const directory=new _layout_js__WEBPACK_IMPORTED_MODULE_10__.
ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root,vm));for(let attempt=0;attempt<5;attempt++){const inode=await inodeOf(
directory.dir),found=await(0,_record_js__WEBPACK_IMPORTED_MODULE_13__.aE)(directory);if(found!==void 0&&await(0,_liveness_js__WEBPACK_IMPORTED_MODULE_11__.
DG)({directory,record:found}))return{kind:"running",directory,record:found};if(found!==void 0&&isLost(found,claim.job))return{
kind:"lost",directory,record:found};inode!==void 0&&await moveAside(directory.dir,inode);const record=newRecord(vm,claim);
if(await installDirectory(root,directory,record))return{kind:"claimed",directory,record}}throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.
Po(`The VM name ${JSON.stringify(vm)} is being claimed by several processes at the same time.`,{remedy:`Give each VM of \
the job another name with ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_8__.hF)("vm")}.`})}function setAside(root,vm){
return locked(root,async()=>{const directory=new _layout_js__WEBPACK_IMPORTED_MODULE_10__.ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().
join(root,vm)),inode=await inodeOf(directory.dir),found=await(0,_record_js__WEBPACK_IMPORTED_MODULE_13__.aE)(directory);
if(!(found===void 0||inode===void 0)){if(await(0,_liveness_js__WEBPACK_IMPORTED_MODULE_11__.DG)({directory,record:found}))
return found;await moveAside(directory.dir,inode)}})}async function recordEnd(directory,claimant,end){const write=async()=>{
const found=await(0,_record_js__WEBPACK_IMPORTED_MODULE_13__.aE)(directory).catch(error=>{if(error instanceof _record_js__WEBPACK_IMPORTED_MODULE_13__.
rd)return"broken";throw error});if(found==="broken")return replaceBroken(directory,end);found===void 0||(0,_liveness_js__WEBPACK_IMPORTED_MODULE_11__.
hY)(found)||claimant!==void 0&&found.claimant!==claimant||await(0,_record_js__WEBPACK_IMPORTED_MODULE_13__.rh)(directory,
{...found,...end})};return locked(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(directory.dir),write).then(()=>!0,
()=>!1)}async function replaceBroken(directory,end){if(await(0,_liveness_js__WEBPACK_IMPORTED_MODULE_11__.hm)(directory))
return;await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(`${directory.record}.broken`,{recursive:!0,force:!0}),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
rename)(directory.record,`${directory.record}.broken`);const name=node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(
directory.dir),lost=newRecord((0,_find_js__WEBPACK_IMPORTED_MODULE_9__.KN)(name)??name,{job:"",claimant:"",config:{}}),{
birthtime}=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(directory.dir);await(0,_record_js__WEBPACK_IMPORTED_MODULE_13__.
rh)(directory,{...lost,createdAt:birthtime.toISOString(),...end})}async function makeRoot(root){const remedy="Set RUNNER\
_TEMP, or XDG_STATE_HOME outside a runner, to a directory that this user can write to.",found=await(0,_shared_host_paths_js__WEBPACK_IMPORTED_MODULE_4__.
sC)(root,{use:"write",from:process.cwd()});if("problem"in found)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.
Po(`The directory for VMs, ${root}, ${found.problem}.`,{remedy});try{return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
mkdir)(found.path,{recursive:!0,mode:448}),found.path}catch(cause){throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.
Po(`Could not create the directory for VMs, ${root} (${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.UQ)(cause)??"un\
known error"}).`,{remedy,cause})}}function newRecord(vm,{job,claimant,config}){return{version:1,vm,state:"created",reason:"",
createdAt:new Date().toISOString(),job,claimant,owner:(0,_shared_process_js__WEBPACK_IMPORTED_MODULE_6__.ls)(process.pid),
qemu:null,kept:!1,accel:null,config:{...config},ports:[],bootMs:null}}async function installDirectory(root,directory,record){
let fresh;try{return fresh=new _layout_js__WEBPACK_IMPORTED_MODULE_10__.ZB(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root,`.${record.vm}.`))),await Promise.all([fresh.dumps,fresh.
screenshots,fresh.disks,fresh.files].map(dir=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(dir,{mode:448}))),
await(0,_record_js__WEBPACK_IMPORTED_MODULE_13__.rh)(fresh,record),await(0,_presence_js__WEBPACK_IMPORTED_MODULE_12__.pI)(
fresh,directory),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(fresh.dir,directory.dir),await(0,_shared_replace_file_js__WEBPACK_IMPORTED_MODULE_7__.
z)(root),!0}catch(cause){fresh!==void 0&&await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(fresh.dir,{recursive:!0,
force:!0});const code=(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.UQ)(cause);if(code==="ENOTEMPTY"||code==="EEXIST")
return!1;throw code===void 0?cause:new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.Po(`Could not create the directory\
 of the VM ${record.vm} in ${root} (${code}).`,{remedy:"Free space on its disk, and check that this user can write to it\
.",cause})}}async function moveAside(dir,inode){try{(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(dir).
catch(()=>{}))?.length===0&&await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_1___default().
join(dir,"was-empty"),"",{mode:384}),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(dir,`${dir}.${inode}`)}catch(error){
if(!["ENOENT","ENOTEMPTY","EEXIST","ENOTDIR","EISDIR"].includes((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.UQ)(error)??
""))throw error}}async function inodeOf(file){try{return(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file,
{bigint:!0})).ino}catch(error){if((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.UQ)(error)==="ENOENT")return;throw error}}}),
94906:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{FJ:()=>findVm,
KN:()=>asideOf,OC:()=>findRunningVm,Ps:()=>findClaimed,bw:()=>isVmName,d:()=>listVms,ke:()=>noSuchVmError,lA:()=>describeEnd,
wX:()=>namesIn});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58382),_layout_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
61719),_liveness_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(26136),_record_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
10388);class NotRunningError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.Po{}const VM_NAME=/^[a-z0-9][a-z0-9-]{0,31}$/;
function isVmName(name){return VM_NAME.test(name)}async function findVm(root,vm){const directory=new _layout_js__WEBPACK_IMPORTED_MODULE_3__.
ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root,vm)),record=isVmName(vm)?await(0,_record_js__WEBPACK_IMPORTED_MODULE_5__.
aE)(directory):void 0;if(record!==void 0)return{directory,record};throw noSuchVmError(root,vm)}function noSuchVmError(root,vm){
return new NotRunningError(`There is no VM ${JSON.stringify(vm)} in ${root}.`,{remedy:"List the VMs with `maqet ls`, or \
start one with `maqet up --vm NAME`."})}async function findRunningVm(root,vm){const found=await findVm(root,vm);if(await(0,_liveness_js__WEBPACK_IMPORTED_MODULE_4__.
DG)(found))return found;throw new NotRunningError(`The VM ${JSON.stringify(vm)} is not running: ${describeEnd(found.record)}\
.`,{remedy:`Start it with \`maqet up --vm ${vm}\`. The files of the last run are in ${found.directory.dir}.`})}async function findClaimed(root,vm,claimant){
const vms=[],broken=[];for(const name of(await namesIn(root)).filter(one=>one===vm||asideOf(one)===vm)){const directory=new _layout_js__WEBPACK_IMPORTED_MODULE_3__.
ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root,name)),record=await(0,_record_js__WEBPACK_IMPORTED_MODULE_5__.
aE)(directory).catch(()=>"broken");record==="broken"?broken.push(directory):record?.claimant===claimant&&vms.push({directory,
record})}const time=({record})=>Date.parse(record.createdAt)||0;return{vms:vms.sort((one,other)=>time(other)-time(one)),
broken}}function asideOf(name){return/^([a-z0-9-]+)\.\d+$/.exec(name)?.[1]}function describeEnd(record){const{state,reason,
owner}=record;return(0,_liveness_js__WEBPACK_IMPORTED_MODULE_4__.hY)(record)?reason===""||reason===state?`it is ${state}`:
`it is ${state} (${reason.replace(/\.$/,"")})`:`its process ${owner.pid} is gone; its last state was ${state}`}async function listVms(root){
const found=[];for(const name of(await namesIn(root)).filter(isVmName).sort()){const directory=new _layout_js__WEBPACK_IMPORTED_MODULE_3__.
ZB(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root,name)),record=await(0,_record_js__WEBPACK_IMPORTED_MODULE_5__.
aE)(directory).catch(()=>"unreadable");record==="unreadable"?found.push({dir:directory.dir,record:void 0,live:!1}):record!==
void 0&&found.push({dir:directory.dir,record,live:await(0,_liveness_js__WEBPACK_IMPORTED_MODULE_4__.DG)({directory,record})})}
return found}async function namesIn(root){try{return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(root)}catch(cause){
const code=(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.UQ)(cause);if(code==="ENOENT")return[];throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.
Po(`The directory for VMs, ${root}, cannot be read (${code??"unknown error"}).`,{remedy:"Correct what stands at that pat\
h, or set RUNNER_TEMP or XDG_STATE_HOME to another directory.",cause})}}})};export{id,ids,modules};
