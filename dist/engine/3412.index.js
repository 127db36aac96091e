const id=3412,ids=[3412],modules={18196:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{uz:()=>splitLines,xR:()=>MAX_RECORD_BYTES,zO:()=>readChunks});const MAX_RECORD_BYTES=1024*1024,CHUNK_BYTES=256*
1024,NEWLINE=10;async function*readChunks(handle){for(let position=0;;){const{bytesRead,buffer}=await handle.read(Buffer.
allocUnsafe(CHUNK_BYTES),0,CHUNK_BYTES,position);if(bytesRead===0)return;position+=bytesRead,yield buffer.subarray(0,bytesRead)}}
async function*splitLines(chunks){let held=[],heldBytes=0;for await(const chunk of chunks){let rest=typeof chunk=="strin\
g"?Buffer.from(chunk,"utf8"):Buffer.from(chunk.buffer,chunk.byteOffset,chunk.byteLength);for(let end=rest.indexOf(NEWLINE);end>=
0;end=rest.indexOf(NEWLINE)){const bytes=Buffer.concat([...held,rest.subarray(0,end)]);if(yield{bytes,terminated:!0,tooLong:bytes.
length>=MAX_RECORD_BYTES},bytes.length>=MAX_RECORD_BYTES)return;rest=rest.subarray(end+1),held=[],heldBytes=0}if(rest.length!==
0&&(held.push(Buffer.from(rest)),heldBytes+=rest.length,heldBytes>=MAX_RECORD_BYTES)){yield{bytes:Buffer.concat(held).subarray(
0,MAX_RECORD_BYTES),terminated:!1,tooLong:!0};return}}heldBytes>0&&(yield{bytes:Buffer.concat(held),terminated:!1,tooLong:!1})}}),
7802:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ym:()=>encodeRecord,
hw:()=>GENESIS,xe:()=>sealRecord});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_crypto__WEBPACK_IMPORTED_MODULE_0__),_shared_json_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(78451),_record_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
7114);const GENESIS="0".repeat(64),HASHED_FIELDS=_record_js__WEBPACK_IMPORTED_MODULE_1__.IT.filter(field=>field!=="hash"),
SORTED=HASHED_FIELDS.map((_field,index)=>index).sort((a,b)=>(HASHED_FIELDS[a]??"")<(HASHED_FIELDS[b]??"")?-1:1);function encodeRecord(content){
const members=HASHED_FIELDS.map(field=>`"${field}":${(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_2__.dj)(content[field])}`),
sorted=SORTED.map(index=>members[index]).join(","),hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").
update(content.prev).update(`{${sorted}}`).digest("hex");return{record:{...content,hash},bytes:Buffer.from(`{${members.join(
",")},"hash":"${hash}"}
`,"utf8")}}function sealRecord(entry,seq,time,prev){return encodeRecord({seq,time,vm:entry.vm,actor:entry.actor,run:entry.
run,event:entry.event,command:entry.command??null,arguments:entry.arguments??null,tier:entry.tier??null,decision:entry.decision??
null,reason:entry.reason??"",outcome:entry.outcome??null,error:entry.error??null,durationMs:entry.durationMs??null,prev})}}),
7114:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{IT:()=>RECORD_FIELDS,
K5:()=>UnfitRecordError,M_:()=>AuditError,Q9:()=>resultEntry,hN:()=>recordProblem,xi:()=>callerSchema});var zod__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
92857),_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58382),_shared_json_schema_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
22303),_shared_tiers_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(47700),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
10371);class AuditError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.Po{}class UnfitRecordError extends AuditError{}
const auditEventSchema=zod__WEBPACK_IMPORTED_MODULE_3__.k5n(["qmp","qmp-result","qga","qga-result","guest-run","guest-co\
py","snapshot","disk-create","disk-remove","vm-start","vm-attach","vm-keep","vm-stop","vm-remove","images-remove","log-c\
losed"]),runIdentitySchema=zod__WEBPACK_IMPORTED_MODULE_3__.rej({repository:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),workflow:zod__WEBPACK_IMPORTED_MODULE_3__.
YjP(),runId:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),attempt:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),job:zod__WEBPACK_IMPORTED_MODULE_3__.
YjP()}),callerFields={actor:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),run:runIdentitySchema.nullable()},callerSchema=zod__WEBPACK_IMPORTED_MODULE_3__.
rej(callerFields),auditRecordSchema=zod__WEBPACK_IMPORTED_MODULE_3__.rej({seq:zod__WEBPACK_IMPORTED_MODULE_3__.aig().int(),
time:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),vm:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),...callerFields,event:auditEventSchema,
command:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullable(),arguments:_shared_json_schema_js__WEBPACK_IMPORTED_MODULE_1__.
$g.nullable(),tier:_shared_tiers_js__WEBPACK_IMPORTED_MODULE_2__.a.nullable(),decision:zod__WEBPACK_IMPORTED_MODULE_3__.
k5n(["allow","block"]).nullable(),reason:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),outcome:zod__WEBPACK_IMPORTED_MODULE_3__.
k5n(["ok","failed","blocked"]).nullable(),error:zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullable(),durationMs:zod__WEBPACK_IMPORTED_MODULE_3__.
aig().nullable(),prev:zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),hash:zod__WEBPACK_IMPORTED_MODULE_3__.YjP()}),RECORD_FIELDS=Object.
keys(auditRecordSchema.shape);function recordProblem(value){const{error}=auditRecordSchema.safeParse(value);if(error===void 0)
return;const unknown=Object.keys(value).find(key=>!RECORD_FIELDS.includes(key));if(unknown!==void 0)return`has an unknow\
n field: ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__.T)(unknown,40)}`;const missing=RECORD_FIELDS.find(field=>!Object.
hasOwn(value,field));return missing!==void 0?`lacks the field ${missing}`:`has an invalid value in the field ${String(error.
issues[0]?.path[0])}`}const RESULT_EVENTS={qmp:"qmp-result",qga:"qga-result"};function resultEntry(decision,ending){return{
actor:decision.actor,run:decision.run,event:RESULT_EVENTS[decision.event]??decision.event,command:decision.command,arguments:ending.
facts??null,tier:decision.tier,decision:decision.decision,reason:`result of record ${decision.seq}`,outcome:ending.outcome,
error:ending.error??null,durationMs:ending.durationMs}}}),42622:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H:()=>verifyChain,t:()=>checkLine});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__),
_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58382),_shared_json_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
78451),_bytes_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(18196),_chain_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
7802),_record_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(7114);async function verifyChain(source,expectedHead){
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
 changed after it was written")}}),63412:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{define:()=>define});var _audit_verify_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
42622),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76675);function define(command,bind){command.argument(
"<FILE>","the audit log: audit.jsonl of a VM or of an artifact").option("--head <HASH>","the hash that the last record m\
ust have: the output `audit-head` of the run").addHelpText("after",`
Without --head, a log that was truncated, or rewritten as a whole, can pass for an intact one.`),bind(command,async parsed=>{
const file=String(parsed.processedArgs[0]),{head}=parsed.opts(),expected=head===void 0?void 0:checkedHead(head),verdict=await(0,_audit_verify_js__WEBPACK_IMPORTED_MODULE_0__.
H)(file,expected);return verdict.ok?intact(verdict,expected!==void 0):broken(verdict,file)})}function checkedHead(head){
if(/^[0-9a-f]{64}$/i.test(head))return head.toLowerCase();throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.eb(`--head ${JSON.
stringify(head)} is not a hash.`,{remedy:"Give the 64 hexadecimal digits of the output `audit-head`."})}function intact(verdict,headChecked){
const{records,head,closed}=verdict,lines=[`intact: ${records} records, ${headChecked?"the head matches":"the head was no\
t compared (--head)"}`,`head: ${head}`];return{code:_errors_js__WEBPACK_IMPORTED_MODULE_1__.ai.passed,lines,errors:closed?
[]:["notice: the log does not end with its closing record. Its VM still runs, its writer was killed, or it was truncated\
."],json:{...verdict}}}function broken(verdict,file){const{brokenAt,problem}=verdict,trusted=brokenAt===2?"record 1":`re\
cords 1 to ${brokenAt-1}`,errors=[`error: record ${brokenAt} of ${JSON.stringify(file)} ${problem}.`,`  Trust ${brokenAt===
1?"no record of this log":`only ${trusted}`}, and keep the file unchanged.`];return{code:_errors_js__WEBPACK_IMPORTED_MODULE_1__.
ai.failed,lines:[],errors,json:{...verdict}}}}),22303:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$g:()=>jsonObjectSchema,Og:()=>jsonSchema,c3:()=>listOf});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
92857),_json_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(78451);const MAX_DEPTH=1e3,jsonSchema=zod__WEBPACK_IMPORTED_MODULE_0__.
IeY(value=>value!==void 0,{error:"expected a JSON value"}),jsonObjectSchema=zod__WEBPACK_IMPORTED_MODULE_0__.IeY(value=>(0,_json_js__WEBPACK_IMPORTED_MODULE_1__.
OW)(value)&&!ArrayBuffer.isView(value)&&!isDeeperThan(value,MAX_DEPTH),{error:`expected a JSON object, nested at most ${MAX_DEPTH}\
 deep`});function listOf(item,most){return zod__WEBPACK_IMPORTED_MODULE_0__.IeY(value=>Array.isArray(value)&&value.length<=
most,{error:`expected a list of at most ${most} items`}).pipe(zod__WEBPACK_IMPORTED_MODULE_0__.YOg(item)).readonly()}function isDeeperThan(value,depth){
return typeof value!="object"||value===null?!1:depth===0||Object.values(value).some(member=>isDeeperThan(member,depth-1))}}),
47700:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>tierSchema,
i:()=>TIERS});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(92857);const TIERS=["dangerous","privileged","mem\
ory-dump","safe"],tierSchema=zod__WEBPACK_IMPORTED_MODULE_0__.k5n([...TIERS,"unclassified"])})};export{id,ids,modules};
