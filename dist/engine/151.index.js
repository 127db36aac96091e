const id=151,ids=[151],modules={78015:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{jf:()=>UPLOAD_MS,Wk:()=>artifactUrl,uv:()=>hasService,di:()=>uploadEvidence});var promises_=__webpack_require__(
51455),external_node_path_=__webpack_require__(76760),external_node_path_default=__webpack_require__.n(external_node_path_),
errors=__webpack_require__(58382),untrusted_text=__webpack_require__(10371),read=__webpack_require__(71847),host_paths=__webpack_require__(
68230),numbered_files=__webpack_require__(91095);async function evidenceFiles(directory){const{audit,serialLog,qemuLog,shareLog,
supervisorLog,events,record,failures}=directory,names=[audit,serialLog,qemuLog,shareLog,supervisorLog,events,record,failures],
ofRuns=(await filesIn(directory.dir)).filter(file=>directory.ofRuns.some(first=>(0,numbered_files.Po)(file,first)!==void 0)),
recorded=await(0,read.k)(audit),nameOf=({file})=>external_node_path_default().relative(directory.dir,file),isRecorded=file=>recorded.
get(nameOf(file))?.bytes===file.bytes,logs=await regularFiles([...names,...ofRuns]),[screenshots,dumps]=[await regularFiles(
await filesIn(directory.screenshots)),await regularFiles(await filesIn(directory.dumps))];return{logs:[...logs,...screenshots.
filter(isRecorded)].map(({file})=>file),dumps:dumps.filter(isRecorded).map(({file})=>file),unrecorded:[...screenshots,...dumps].
filter(file=>!isRecorded(file)).map(nameOf)}}async function filesIn(dir){return(await(0,promises_.readdir)(dir)).map(name=>external_node_path_default().
join(dir,name))}async function regularFiles(files){return(await Promise.all(files.map(async file=>({file,stat:await(0,host_paths.
Cm)(file)})))).flatMap(({file,stat})=>stat?.isFile()&&stat.size>0?[{file,bytes:stat.size}]:[])}const UPLOAD_MS=15*6e4,QUIET_MS=3e3;
async function uploadEvidence(directory,options,log,deadline){if(!hasService(process.env))return log.notice(`No artifact\
 service is available. The evidence stays in ${directory.dir}.`),{artifact:void 0,settled:!0};const{AbortableRequests}=await __webpack_require__.
e(259).then(__webpack_require__.bind(__webpack_require__,60259)),requests=new AbortableRequests("The artifact service");
let artifact;const onLogs=stored=>{artifact=stored};try{return await requests.run(deadline.atMost(UPLOAD_MS),"the upload\
 of the artifacts",()=>uploadAll(directory,options,log,onLogs)),{artifact,settled:!0}}catch(error){const settled=!(error instanceof
errors.cc)||requests.quietMs>QUIET_MS,what=artifact===void 0?"the evidence":"the memory dumps";return log.warning(`Could\
 not upload ${what} (${(0,errors.kc)(error).replace(/\.$/,"")}). ${artifact===void 0?"It stays":"They stay"} in ${directory.
dir}.`),{artifact,settled}}}function hasService(env){if(!env.ACTIONS_RUNTIME_TOKEN||!env.ACTIONS_RESULTS_URL)return!1;const host=URL.
parse(env.GITHUB_SERVER_URL||"https://github.com")?.hostname??"";return host==="github.com"||host.endsWith(".ghe.com")||
host.endsWith(".localhost")}async function uploadAll(directory,{name,retentionDays},log,onLogs){const{DefaultArtifactClient}=await Promise.
all([__webpack_require__.e(6118),__webpack_require__.e(6002),__webpack_require__.e(7888)]).then(__webpack_require__.bind(
__webpack_require__,37888)),client=new DefaultArtifactClient,options=retentionDays===null?{}:{retentionDays},{logs,dumps,
unrecorded}=await evidenceFiles(directory);if(unrecorded.length>0){const names=unrecorded.slice(0,5).map(one=>(0,untrusted_text.
T)(one,100)).join(", ");log.warning(`${unrecorded.length===1?"A file is":`${unrecorded.length} files are`} not uploaded:\
 the audit log has no hash of ${names}.`)}const{id:id2}=await client.uploadArtifact(name,[...logs],directory.dir,options);
onLogs({name,id:id2??0,url:artifactUrl(id2)});for(const dump of dumps)await uploadDump(client,name,dump,directory,options)}
async function uploadDump(client,prefix,dump,directory,options){const staging=await(0,promises_.mkdtemp)(external_node_path_default().
join(directory.dir,".upload-"));try{const named=external_node_path_default().join(staging,`${prefix}-${external_node_path_default().
basename(dump)}`);await(0,promises_.link)(dump,named),await client.uploadArtifact(external_node_path_default().basename(
named),[named],staging,{...options,skipArchive:!0})}finally{await(0,promises_.rm)(staging,{recursive:!0,force:!0})}}function artifactUrl(id2){
const{GITHUB_SERVER_URL:server,GITHUB_REPOSITORY:repository,GITHUB_RUN_ID:run}=process.env;return id2===void 0?"":`${server}\
/${repository}/actions/runs/${run}/artifacts/${id2}`}}),18196:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{uz:()=>splitLines,xR:()=>MAX_RECORD_BYTES,zO:()=>readChunks});const MAX_RECORD_BYTES=1024*
1024,CHUNK_BYTES=256*1024,NEWLINE=10;async function*readChunks(handle){for(let position=0;;){const{bytesRead,buffer}=await handle.
read(Buffer.allocUnsafe(CHUNK_BYTES),0,CHUNK_BYTES,position);if(bytesRead===0)return;position+=bytesRead,yield buffer.subarray(
0,bytesRead)}}async function*splitLines(chunks){let held=[],heldBytes=0;for await(const chunk of chunks){let rest=typeof chunk==
"string"?Buffer.from(chunk,"utf8"):Buffer.from(chunk.buffer,chunk.byteOffset,chunk.byteLength);for(let end=rest.indexOf(
NEWLINE);end>=0;end=rest.indexOf(NEWLINE)){const bytes=Buffer.concat([...held,rest.subarray(0,end)]);if(yield{bytes,terminated:!0,
tooLong:bytes.length>=MAX_RECORD_BYTES},bytes.length>=MAX_RECORD_BYTES)return;rest=rest.subarray(end+1),held=[],heldBytes=
0}if(rest.length!==0&&(held.push(Buffer.from(rest)),heldBytes+=rest.length,heldBytes>=MAX_RECORD_BYTES)){yield{bytes:Buffer.
concat(held).subarray(0,MAX_RECORD_BYTES),terminated:!1,tooLong:!0};return}}heldBytes>0&&(yield{bytes:Buffer.concat(held),
terminated:!1,tooLong:!1})}}),71847:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{T:()=>readRecords,k:()=>recordedFiles});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),
_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(58382),_shared_json_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
78451),_bytes_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(18196),_record_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
7114);async function*readRecords(log){const handle=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(log,"r");
try{for await(const{bytes,terminated}of(0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__.uz)((0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__.
zO)(handle))){const record=terminated?parseRecord(bytes.toString("utf8")):void 0;record!==void 0&&(yield record)}}finally{
await handle.close()}}function parseRecord(line){try{const value=(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_4__.qF)(line);
return(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_4__.OW)(value)&&(0,_record_js__WEBPACK_IMPORTED_MODULE_2__.hN)(value)===
void 0?value:void 0}catch{return}}async function recordedFiles(log){const found=new Map;try{for await(const{event,outcome,
arguments:facts}of readRecords(log)){const files=event==="qmp-result"&&outcome==="ok"?facts?.files:void 0;for(const file of Array.
isArray(files)?files:[])isRecordedFile(file)&&found.set(file.path,file)}}catch(error){if((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
UQ)(error)!=="ENOENT")throw error}return found}function isRecordedFile(value){if(!(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_4__.
OW)(value))return!1;const{path,bytes,sha256}=value;return typeof path=="string"&&typeof bytes=="number"&&typeof sha256==
"string"}}),14031:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{D9:()=>markdownCode,dI:()=>markdownBlock,js:()=>htmlText,p7:()=>markdownText});var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
10371);const STRUCTURAL=/[!"#$&'()*+\-.:<=>@[\\\]^_`{|}~]/g,BREAK="&#8203;",LINKED=/[@#]|:(?=\/)|:(?=[\w+-]+:)|www(?=\.)|\bGH(?=-)/gi,
reference=sign=>`&#${sign.charCodeAt(0)};`;function markdownText(text,max=500){const parts=[];let from=0;const clean=(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.
T)(text,max);for(const match of clean.matchAll(LINKED)){const end=match.index+match[0].length;parts.push(encode(clean.slice(
from,end)),BREAK),from=end}return parts.push(encode(clean.slice(from))),parts.join("")}function markdownCode(text,max=500){
return`<code>${markdownText(text,max)}</code>`}function htmlText(text){return(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.
M)(text,Number.POSITIVE_INFINITY).join(`
`).replace(/[&<>"'`]/g,reference)}function markdownBlock(lines,maxLine=500){const content=lines.flatMap(line=>(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__.
M)(line,maxLine)).join(`
`),longest=Math.max(2,...Array.from(content.matchAll(/`+/g),run=>run[0].length)),fence="`".repeat(longest+1);return`${fence}\
text
${content}
${fence}`}function encode(text){return text.replace(STRUCTURAL,reference).replace(/^ | $/g,"&#32;")}}),54285:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Dy:()=>webAddress,Qj:()=>markdownTable,iQ:()=>markdownLink});var _escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
14031);const MAX_URL=2e3;function webAddress(url){const parsed=url===void 0||url.length>MAX_URL?null:URL.parse(url);return parsed?.
protocol==="https:"||parsed?.protocol==="http:"?parsed.href:void 0}function markdownLink(name,url,bare=(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.
D9)(name,200)){const address=webAddress(url);return address===void 0?bare:`<a href="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.
js)(address.replaceAll("|","%7C"))}">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.p7)(name,200)}</a>`}function markdownTable(head,rows,maxRows=100){
const shown=rows.slice(0,maxRows),left=rows.length-shown.length,more=left>0?[[`\u2026 and ${left} more`,...head.slice(1).
map(()=>"")]]:[];return[head,head.map(()=>"---"),...shown,...more].map(cells=>`| ${cells.join(" | ")} |`).join(`
`)}}),76479:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{K$:()=>NOTHING,qy:()=>html});var _escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(14031);class Html{text;constructor(text){
this.text=text}static of(strings,values){return new Html(strings.reduce((done,part,index)=>done+render(values[index-1]??
"")+part))}}function html(strings,...values){return Html.of(strings,values)}function render(value){return value instanceof
Html?value.text:typeof value=="object"?value.map(render).join(""):(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.js)(String(
value))}const NOTHING=html``}),21569:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{C:()=>renderPage});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_crypto__WEBPACK_IMPORTED_MODULE_0__),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(10371),
_html_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76479);const PAGE_STYLE=`
:root {
  color-scheme: light dark;
  --ground: #f5f6f8; --surface: #ffffff; --text: #1a1d21; --muted: #5d6673; --line: #e1e5ea; --link: #1f5fbf;
  --passed: #18794e; --failed: #c62a38; --timed-out: #ad5700; --crashed: #7a3fd1; --blocked: #4f5b6b; --none: #8b94a1;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0d1014; --surface: #151a20; --text: #e4e8ed; --muted: #97a1ae; --line: #29303a; --link: #7db2ff;
    --passed: #4cc38a; --failed: #ff7b80; --timed-out: #f2a65a; --crashed: #b99aff; --blocked: #a4afbd; --none: #6b7582;\

  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Ro\
boto, "Helvetica Neue", sans-serif; }
main { max-width: 1180px; margin: 0 auto; padding: 28px 24px 56px; }
h1 { font-size: 26px; line-height: 1.25; font-weight: 650; letter-spacing: -.01em; margin: 0; overflow-wrap: anywhere; }\

h2 { font-size: 12px; font-weight: 650; letter-spacing: .06em; text-transform: uppercase; color: var(--muted); margin: 2\
8px 0 8px; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
p { margin: 6px 0 0; }
ul { margin: 8px 0; padding-left: 20px; }
code, pre { font-family: var(--mono); font-size: .88em; overflow-wrap: anywhere; }
.muted { color: var(--muted); }
.passed { --tint: var(--passed); } .failed { --tint: var(--failed); } .timed-out { --tint: var(--timed-out); }
.crashed { --tint: var(--crashed); } .blocked { --tint: var(--blocked); } .none { --tint: var(--none); }
.ok { --tint: var(--passed); } .skipped { --tint: var(--none); }
.verdict { color: var(--tint); font-weight: 600; white-space: nowrap; }
h1 .verdict { white-space: normal; }
.card { background: var(--surface); border: 1px solid var(--line); border-radius: 10px; padding: 4px 16px; overflow-x: a\
uto; }
.card.flush { padding: 0; }
.counts { display: flex; flex-wrap: wrap; gap: 6px 18px; margin: 14px 0 0; padding: 0; list-style: none; }
.share { display: block; width: 100%; height: 8px; margin-top: 12px; border-radius: 4px; }
rect { fill: var(--tint); }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th { text-align: left; font-weight: 600; }
thead th { color: var(--muted); font-size: 13px; white-space: nowrap; }
th, td { padding: 7px 14px 7px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
tbody tr:last-child > * { border-bottom: 0; }
td.number, th.number { text-align: right; white-space: nowrap; width: 1%; min-width: 84px; }
td.text { overflow-wrap: anywhere; }
td.short { overflow-wrap: break-word; }
.grid th, .grid td { padding: 8px 14px; }
.grid thead th { border-bottom: 1px solid var(--line); }
.grid tbody th { white-space: nowrap; font-weight: 550; }
.grid tbody th.again { color: var(--none); font-weight: 400; }
.grid td.slot { border-left: 1px solid var(--line); padding: 0; min-width: 118px; height: 1px; }
.slot > div, .slot > a { display: block; height: 100%; padding: 7px 14px 8px; }
.slot > a { color: inherit; background: color-mix(in srgb, var(--tint) 9%, transparent); box-shadow: inset 3px 0 var(--t\
int); }
.slot > a:hover { background: color-mix(in srgb, var(--tint) 18%, transparent); text-decoration: none; }
.slot.many > a { height: auto; }
.slot.many > a + a { border-top: 1px solid var(--line); }
.slot small { display: block; color: var(--muted); font-size: 12.5px; white-space: nowrap; }
.slot .missing { color: var(--none); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 22px; margin: 10px 0; }
dt { color: var(--muted); }
dd { margin: 0; overflow-wrap: anywhere; }
.error { margin: 14px 0 0; padding: 10px 14px; border-radius: 8px; background: color-mix(in srgb, var(--tint) 10%, trans\
parent); box-shadow: inset 3px 0 var(--tint); overflow-wrap: anywhere; white-space: pre-wrap; }
.timeline td { padding: 4px 14px 4px 0; border: 0; }
.timeline .track { width: 55%; padding-right: 14px; }
.timeline svg { display: block; width: 100%; height: 12px; margin-top: 5px; background: color-mix(in srgb, var(--line) 5\
5%, transparent); border-radius: 3px; }
pre { margin: 0; padding: 12px 0; line-height: 1.45; white-space: pre-wrap; }
details { border-bottom: 1px solid var(--line); }
details:last-child { border-bottom: 0; }
summary { cursor: pointer; padding: 9px 16px; display: flex; flex-wrap: wrap; gap: 2px 16px; align-items: baseline; list\
-style: none; }
summary::-webkit-details-marker { display: none; }
summary::before { content: "\u203A"; color: var(--muted); width: 8px; }
details[open] > summary::before { content: "\u2304"; }
summary:hover { background: color-mix(in srgb, var(--line) 35%, transparent); }
summary .name { flex: 1 1 260px; overflow-wrap: anywhere; }
summary .verdict { min-width: 166px; }
summary .took { min-width: 84px; text-align: right; font-variant-numeric: tabular-nums; }
.run { padding: 2px 16px 18px 40px; scroll-margin-top: 60px; }
.run h2 { margin-top: 18px; }
footer { margin-top: 32px; color: var(--muted); font-size: 13px; overflow-wrap: anywhere; }
@media (max-width: 640px) { main { padding: 18px 12px 40px; } .run { padding-left: 16px; } }
@media print { body { background: none; } .card { border-color: #bbb; } }
`,POLICY=`default-src 'none'; style-src 'sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(
PAGE_STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'`,MAX_TITLE=120;function renderPage(title,content){return`\
<!doctype html>
<html lang="en">
<head>${(0,_html_js__WEBPACK_IMPORTED_MODULE_1__.qy)`<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__.
T)(title,MAX_TITLE)}</title>`.text}<style>${PAGE_STYLE}</style></head>
<body>
<main>
${content.text}
</main>
</body>
</html>
`}}),16374:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{IO:()=>timeline,Ix:()=>facts,Pi:()=>commands,SP:()=>shown,YR:()=>dumps,n$:()=>moment,nf:()=>link,tp:()=>table,uW:()=>section,
vG:()=>verdictMark});var _shared_units_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(64886),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
10371),_markdown_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(54285),_verdict_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
90687),_html_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76479);const SHOWN=300;function shown(text,max=SHOWN){return(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__.
T)(text,max)}function moment(iso){return`${iso.slice(0,19).replace("T"," ")} UTC`}function verdictMark(verdict){return(0,_html_js__WEBPACK_IMPORTED_MODULE_2__.
qy)`<span class="verdict ${verdict}">${_verdict_js__WEBPACK_IMPORTED_MODULE_1__.b[verdict].glyph} ${_verdict_js__WEBPACK_IMPORTED_MODULE_1__.
b[verdict].word}</span>`}function link(text,url){const address=(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__.Dy)(url);return address===
void 0?(0,_html_js__WEBPACK_IMPORTED_MODULE_2__.qy)`${shown(text)}`:(0,_html_js__WEBPACK_IMPORTED_MODULE_2__.qy)`<a href="${address}" rel="noreferrer">${shown(
text)}</a>`}function table(columns,rows){if(rows.length===0)return _html_js__WEBPACK_IMPORTED_MODULE_2__.K$;const kind=index=>columns[index]?.
number?"number":columns[index]?.short?"short":"text",head=columns.map(({title},index)=>(0,_html_js__WEBPACK_IMPORTED_MODULE_2__.
qy)`<th class="${kind(index)}" scope="col">${title}</th>`),body=rows.map(row=>(0,_html_js__WEBPACK_IMPORTED_MODULE_2__.qy)`<tr>${row.
map((cell,index)=>(0,_html_js__WEBPACK_IMPORTED_MODULE_2__.qy)`<td class="${kind(index)}">${cell}</td>`)}</tr>`);return(0,_html_js__WEBPACK_IMPORTED_MODULE_2__.
qy)`<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`}function section(title,content){return content.
text===""?_html_js__WEBPACK_IMPORTED_MODULE_2__.K$:(0,_html_js__WEBPACK_IMPORTED_MODULE_2__.qy)`<h2>${title}</h2><div class="card">${content}</div>`}
function facts(report){const{accel,audit,run}=report,state=audit?.ok?"verified":"not verified",rows=[["Started",moment(report.
startedAt)],["Ready after",report.bootMs===void 0?"":(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__.a3)(report.bootMs)],
["Script",run===void 0?"":`exit code ${run.exitCode}${run.signal?` (${shown(run.signal,20)})`:""} in ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__.
a3)(run.durationMs)}, over ${shown(run.channel,20)}`],["Accelerator",accel===void 0?"":`${shown(accel.name,40)}: ${shown(
accel.reason)}`],["QEMU",[report.qemuVersion,report.arch].filter(Boolean).map(text=>shown(text??"",80)).join(" for ")],[
"Audit log",audit===void 0?"":(0,_html_js__WEBPACK_IMPORTED_MODULE_2__.qy)`${audit.records} records, ${state}, head <code>${shown(
audit.head,64)}</code>`]];return(0,_html_js__WEBPACK_IMPORTED_MODULE_2__.qy)`<dl>${rows.filter(([,value])=>value!=="").map(
([term,value])=>(0,_html_js__WEBPACK_IMPORTED_MODULE_2__.qy)`<dt>${term}</dt><dd>${value}</dd>`)}</dl>`}const SCALE=1e3,
MIN_WIDTH=3;function timeline(phases){if(phases.length===0)return _html_js__WEBPACK_IMPORTED_MODULE_2__.K$;const end=Math.
max(1,...phases.map(({startMs,durationMs})=>startMs+durationMs)),rows=phases.map(({name,startMs,durationMs,outcome,detail})=>{
const from=startMs/end*SCALE,width=Math.max(MIN_WIDTH,durationMs/end*SCALE),bar=(0,_html_js__WEBPACK_IMPORTED_MODULE_2__.
qy)`<svg viewBox="0 0 ${SCALE} 12" preserveAspectRatio="none" aria-hidden="true"><rect x="${Math.min(from,SCALE-width).toFixed(
1)}" width="${width.toFixed(1)}" height="12"/></svg>`,note=outcome==="ok"?"":`${outcome}${detail===void 0?"":`: ${shown(
detail,160)}`}`;return(0,_html_js__WEBPACK_IMPORTED_MODULE_2__.qy)`<tr class="${outcome}"><td>${shown(name,60)}</td><td class="track">${bar}</td><td class="number">${outcome===
"skipped"?"\u2013":(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__.a3)(durationMs)}</td><td class="text muted">${note}</td></tr>`});
return(0,_html_js__WEBPACK_IMPORTED_MODULE_2__.qy)`<table class="timeline"><tbody>${rows}</tbody></table>`}function commands(tiers){
return table([{title:"Tier"},{title:"Allowed",number:!0},{title:"Blocked",number:!0},{title:"Failed",number:!0}],Object.
entries(tiers).map(([tier,{allowed,blocked,failed}])=>[shown(tier,40),allowed,blocked,failed]))}function dumps(stored){return table(
[{title:"File"},{title:"Size",number:!0},{title:"SHA-256"}],stored.map(({name,bytes,sha256})=>[shown(name,130),(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__.
z3)(bytes),(0,_html_js__WEBPACK_IMPORTED_MODULE_2__.qy)`<code>${shown(sha256,64)}</code>`]))}}),76096:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{WA:()=>MAX_REPORT_BYTES,RC:()=>MAX_REPORT_LIST,q$:()=>MAX_REPORT_TEXT,PT:()=>noticesWithin,
Qh:()=>reportSchema});var schemas=__webpack_require__(92857),api=__webpack_require__(43759);function datetime(params){return api.
G1(schemas.You,params)}function date(params){return core._isoDate(ZodISODate,params)}function time(params){return core._isoTime(
ZodISOTime,params)}function duration(params){return core._isoDuration(ZodISODuration,params)}const MAX_REPORT_BYTES=2**20,
MAX_REPORT_LIST=100,MAX_REPORT_TEXT=600,count=schemas.aig().int().min(0),ms=schemas.aig().min(0),result_text=schemas.YjP(),
list=item=>schemas.YOg(item).readonly(),json=schemas.RZV(()=>schemas.KCZ([schemas.chJ(),schemas.zMY(),schemas.aig(),schemas.
oad(),schemas.YjP(),schemas.YOg(json),schemas.g1P(schemas.YjP(),json)])),verdict=schemas.k5n(["passed","failed","timed-o\
ut","crashed","blocked"]),tierCount=schemas.Ikc({allowed:count,blocked:count,failed:count});function sharedParts(text,phases){
const phase=schemas.Ikc({name:text,startMs:ms,durationMs:ms,outcome:schemas.k5n(["ok","failed","skipped"]),detail:text.optional()});
return{vm:text,status:verdict,durationMs:ms,phases:schemas.YOg(phase).max(phases).readonly(),accel:schemas.Ikc({name:text,
reason:text}).optional(),qemuVersion:text.optional(),bootMs:ms.optional(),commands:schemas.g1P(text,tierCount),audit:schemas.
Ikc({head:text,records:count,ok:schemas.zMY()}).optional()}}function scriptExit(text){return schemas.Ikc({channel:text,exitCode:schemas.
aig().int(),signal:text.optional(),durationMs:ms})}const dumpSchema=schemas.Ikc({path:result_text,name:result_text,bytes:count,
sha256:result_text,format:result_text,compression:result_text,rawBytes:count,hiddenBytes:count}),stepSchema=schemas.Ikc(
{line:count,step:result_text,outcome:schemas.k5n(["ok","failed","blocked","skipped"]),tier:result_text.optional(),result:json.
optional(),error:result_text.optional(),continued:schemas.zMY().optional(),durationMs:ms,dumps:list(dumpSchema).optional(),
screenshots:list(result_text).optional()}),lookupCounts=schemas.Ikc({hits:count,misses:count,lookups:count,spawns:count}),
binary=schemas.Ikc({path:result_text,version:result_text,size:count,mtimeMs:schemas.aig()}),figuresSchema=schemas.Ikc({vm:result_text,
commands:list(tierCount.extend({channel:result_text,command:result_text,tier:result_text,durationsMs:list(ms)})),processes:list(
schemas.Ikc({program:result_text,started:count})),toolchain:lookupCounts.extend({lookupMs:ms}).optional()}),runResultSchema=schemas.
Ikc({...sharedParts(result_text,Number.POSITIVE_INFINITY),cancelled:schemas.zMY(),error:schemas.Ikc({name:result_text,message:result_text,
remedy:result_text}).optional(),dir:result_text.optional(),serialLog:result_text.optional(),auditLog:result_text.optional(),
attached:schemas.zMY(),kept:schemas.zMY(),pid:count.optional(),run:scriptExit(result_text).extend({scriptSha256:result_text}).
optional(),toolchain:schemas.Ikc({qemuSystem:binary,qemuImg:binary,source:result_text,counts:lookupCounts,lookupMs:ms}).
optional(),ports:list(schemas.Ikc({protocol:schemas.k5n(["tcp","udp"]),host:count,guest:count})),results:list(stepSchema),
dumps:list(dumpSchema),screenshot:result_text.optional(),figures:figuresSchema.optional(),tail:schemas.Ikc({serial:list(
result_text),qemu:list(result_text)}),notices:list(result_text)}),shortText=schemas.YjP().max(MAX_REPORT_TEXT),reportSchema=schemas.
Ikc({version:schemas.euz(1),...sharedParts(shortText,MAX_REPORT_LIST),error:shortText.optional(),startedAt:datetime(),arch:shortText.
optional(),run:scriptExit(shortText).optional(),dumps:schemas.YOg(schemas.Ikc({name:shortText,bytes:count,sha256:shortText})).
max(MAX_REPORT_LIST).readonly(),matrix:schemas.g1P(shortText,schemas.Pq9()),job:shortText,step:shortText,attempt:schemas.
aig().int().min(1),server:shortText,repository:shortText,runId:shortText,artifact:shortText}),KEPT="The VM keeps running\
 for later steps. The post step stops it and uploads its evidence.";function workflowNotices({notices,kept}){return kept?
[...notices,KEPT]:notices}function noticesWithin(result,most){const all=workflowNotices(result),left=all.length-most;return left>
0?[...all.slice(0,most),`\u2026 and ${left} more. All of them are in the log of the step.`]:all}}),57330:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{EI:()=>reportOf,tL:()=>readReport,tx:()=>attemptOf});var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
10371),_result_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76096);const MAX_MATRIX=32*1024;function reportOf(result,facts,redact){
const{accel,bootMs,qemuVersion,audit,error,run}=result,{startedAt,arch,matrix,artifact,env}=facts;return{version:1,vm:truncated(
result.vm),status:result.status,startedAt:startedAt.toISOString(),durationMs:result.durationMs,phases:result.phases.slice(
0,_result_js__WEBPACK_IMPORTED_MODULE_0__.RC).map(phase=>({...phase,name:truncated(phase.name),detail:phase.detail&&truncated(
redact(phase.detail))})),commands:result.commands,dumps:result.dumps.slice(0,_result_js__WEBPACK_IMPORTED_MODULE_0__.RC).
map(({name,bytes,sha256})=>({name:truncated(name),bytes,sha256})),matrix:matrixOf(matrix),job:truncated(env.GITHUB_JOB??
""),step:truncated(env.GITHUB_ACTION??""),attempt:attemptOf(env),server:truncated(env.GITHUB_SERVER_URL??""),repository:truncated(
env.GITHUB_REPOSITORY??""),runId:truncated(env.GITHUB_RUN_ID??""),artifact:truncated(artifact),error:error&&truncated(redact(
error.message).replace(/\s*\n\s*/g," ")),accel:accel&&{name:truncated(accel.name),reason:truncated(accel.reason)},qemuVersion:qemuVersion&&
truncated(qemuVersion),arch:result.attached?void 0:arch,bootMs,run:run&&{channel:run.channel,exitCode:run.exitCode,signal:run.
signal&&truncated(run.signal),durationMs:run.durationMs},audit}}function attemptOf(env){const attempt=Number(env.GITHUB_RUN_ATTEMPT);
return Number.isSafeInteger(attempt)&&attempt>0?attempt:1}function readReport(json){let parsed;try{parsed=_result_js__WEBPACK_IMPORTED_MODULE_0__.
Qh.safeParse(JSON.parse(json))}catch(error){return{problem:error instanceof RangeError?"is nested too deeply":"is not JS\
ON"}}if(parsed.success)return{report:parsed.data};const[issue]=parsed.error.issues,place=issue===void 0||issue.path.length===
0?"":`${issue.path.join(".")}: `;return{problem:(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.T)(`is not a r\
eport of a run: ${place}${issue?.message??"unknown"}`,200)}}function matrixOf(json){return(json===void 0||json.length>MAX_MATRIX?
void 0:_result_js__WEBPACK_IMPORTED_MODULE_0__.Qh.shape.matrix.safeParse(JSON.parse(json)))?.data??{}}function truncated(text){
return(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.T)(text,_result_js__WEBPACK_IMPORTED_MODULE_0__.q$).slice(
0,_result_js__WEBPACK_IMPORTED_MODULE_0__.q$)}}),90687:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{b:()=>VERDICTS});const VERDICTS={passed:{emoji:"\u2705",word:"passed",glyph:"\
\u2713"},blocked:{emoji:"\u26D4",word:"blocked by policy",glyph:"\u2298"},failed:{emoji:"\u274C",word:"failed",glyph:"\u2715"},
"timed-out":{emoji:"\u23F1\uFE0F",word:"timed out",glyph:"\u25F7"},crashed:{emoji:"\u{1F4A5}",word:"crashed",glyph:"\u2738"}}}),
91095:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{IL:()=>freeName,
Lc:()=>newestNumbered,Po:()=>numberIn,Ys:()=>numberedName,hw:()=>createNumbered,t2:()=>exists});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__),
node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_1__),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58382);function numberedName(first,number){
if(number===1)return first;const extension=node_path__WEBPACK_IMPORTED_MODULE_1___default().extname(first);return`${first.
slice(0,first.length-extension.length)}-${number}${extension}`}function numberIn(name,first){if(name===first)return 1;const number=Number(
/-(\d+)(?:\.[^.]*)?$/.exec(name)?.[1]);return number>1&&numberedName(first,number)===name?number:void 0}async function createNumbered(first){
for(let number=await newestNumber(first)+1;;number++){const file=numberedName(first,number);try{return{path:file,number,
handle:await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file,"wx",384)}}catch(error){if((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.
UQ)(error)!=="EEXIST")throw error}}}async function newestNumbered(first){const newest=await newestNumber(first);return newest===
0?void 0:numberedName(first,newest)}async function newestNumber(first){const names=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
readdir)(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(first)).catch(error=>{if((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.
UQ)(error)==="ENOENT")return[];throw error});return Math.max(0,...names.map(name=>numberIn(name,node_path__WEBPACK_IMPORTED_MODULE_1___default().
basename(first))??0).filter(Number.isSafeInteger))}function freeName(first,names){const taken=new Set(names.map(name=>name.
split(".")[0]));let number=1;for(;taken.has(numberedName(first,number));)number++;return numberedName(first,number)}async function exists(file){
return(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(file).then(()=>!0,()=>!1)}})};export{id,ids,modules};
