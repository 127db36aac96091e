const id=478,ids=[478,259],modules={60259:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{AbortableRequests:()=>AbortableRequests});var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
16698),node_async_hooks__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_async_hooks__WEBPACK_IMPORTED_MODULE_0__),
node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(53053),node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.
n(node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__),node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
643),node_perf_hooks__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__),
_shared_deadline_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(18013),_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
58382),_shared_units_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(64886);const REQUEST_LIMITS={silentMs:2e4,stallMs:6e4},
PROGRESS_BYTES=256*1024,TICK_MS=250,CHANNEL="http.client.request.created";class StalledServiceError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.
Po{constructor(what,ms){super(`${what} made no progress for ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_5__.a3)(ms)}.`,
{remedy:"See whether the service has an incident.",status:"timed-out"})}}const current=new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.
AsyncLocalStorage;let subscribed=!1;class AbortableRequests{what;limits;open=new Set;stalled=Promise.withResolvers();completed=0;most=0;progressAt=node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__.
performance.now();over=!1;constructor(what,limits=REQUEST_LIMITS){this.what=what,this.limits=limits,(0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_3__.
QS)(this.stalled.promise)}get quietMs(){return node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__.performance.now()-this.progressAt}async run(deadline,awaited,work){
subscribed||(0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__.subscribe)(CHANNEL,message=>current.getStore()?.add(
message.request)),subscribed=!0,this.progressAt=node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__.performance.now();const ticks=setInterval(
()=>this.look(),Math.min(TICK_MS,this.limits.silentMs)),running=current.run(this,work);(0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_3__.
QS)(running);try{return await deadline.race(Promise.race([running,this.stalled.promise]),awaited)}finally{clearInterval(
ticks),this.over=!0;for(const{request}of this.open)abort(request)}}add(request){if(request.on("error",()=>{}),this.over){
queueMicrotask(()=>abort(request));return}const tracked={request,socket:void 0,before:0,bytes:0,changedAt:node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__.
performance.now()};this.open.add(tracked),request.prependOnceListener("socket",socket=>{tracked.socket=socket,tracked.before=
bytesOf(socket)}),request.prependOnceListener("response",response=>response.once("end",()=>this.complete(tracked))),request.
once("close",()=>this.open.delete(tracked))}complete(tracked){this.completed+=tracked.bytes,this.open.delete(tracked),this.
progressAt=node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__.performance.now()}look(){const now=node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__.
performance.now(),{silentMs,stallMs}=this.limits;let bytes=this.completed;for(const tracked of this.open){const done=tracked.
socket===void 0?0:bytesOf(tracked.socket)-tracked.before;done!==tracked.bytes&&(tracked.changedAt=now),tracked.bytes=done,
bytes+=done,now-tracked.changedAt>silentMs&&tracked.request.destroy(new Error(`no byte for ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_5__.
a3)(silentMs)}`))}bytes>=this.most+PROGRESS_BYTES&&(this.most=bytes,this.progressAt=now),now-this.progressAt>stallMs&&this.
stalled.reject(new StalledServiceError(this.what,stallMs))}}function bytesOf(socket){return socket.bytesRead+socket.bytesWritten-
socket.writableLength}function abort(request){request.destroy(Object.assign(new Error("maqet aborted the request"),{code:"\
ETIMEDOUT"}))}}),49064:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{D:()=>runGather});var promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(76760),external_node_path_default=__webpack_require__.
n(external_node_path_),core=__webpack_require__(33838);function gatheredStatus({cells,unreadable}){return cells.length+unreadable.
length===0?"empty":unreadable.length===0&&cells.every(({cell})=>cell.status==="passed")?"passed":"failed"}function newestAttempts(cells){
const newest=new Map,identity=({cell:{job,matrix}})=>JSON.stringify([job,matrix]);for(const one of cells)newest.set(identity(
one),Math.max(one.cell.attempt,newest.get(identity(one))??0));return cells.filter(one=>one.cell.attempt===newest.get(identity(
one))).toSorted((a,b)=>Date.parse(a.cell.startedAt)-Date.parse(b.cell.startedAt))}var units=__webpack_require__(64886),html=__webpack_require__(
76479),page=__webpack_require__(21569),parts=__webpack_require__(16374),report_verdict=__webpack_require__(90687);const MAX_COLUMNS=12,
natural=new Intl.Collator("en",{numeric:!0});function gridOf(cells){const axes=axesOf(cells.map(({cell})=>cell)),columnAxis=axes.
length<2?void 0:axes.findLast(({values})=>values.length<=MAX_COLUMNS),rowAxes=axes.filter(axis2=>axis2!==columnAxis);rowAxes.
length===0&&rowAxes.push({title:"VM",read:({vm})=>vm,values:[]});const columns=columnAxis?.values??[""],rows=sortedRows(
rowAxes,cells).map(({labels,members})=>{const slots=columns.map(column=>members.filter(({cell})=>columnAxis===void 0||columnAxis.
read(cell)===column));return{labels,slots}});return{rowTitles:rowAxes.map(({title})=>title),columnTitle:columnAxis?.title,
columns,rows}}function missingNote({rows}){const missing=rows.flatMap(({slots})=>slots).filter(runs=>runs.length===0).length;
return missing===0?"":`${missing} ${missing===1?"combination has":"combinations have"} no result.`}function commonValues(cells){
const[first,...others]=cells;return Object.entries(first?.matrix??{}).flatMap(([key,value])=>{const text=matrixText(value);
return others.every(({matrix})=>Object.hasOwn(matrix,key)&&matrixText(matrix[key])===text)?[[key,text]]:[]})}function cellName({
job,matrix,vm}){return[job,...Object.values(matrix).map(matrixText),vm].filter(Boolean).join(" \xB7 ")}function matrixText(value){
return value===void 0?"":typeof value=="object"?JSON.stringify(value):String(value)}function axesOf(cells){const keys=[...new Set(
cells.flatMap(({matrix})=>Object.keys(matrix)))],axes=[axis("Job",cells,({job})=>job),...keys.map(key=>axis(key,cells,({
matrix})=>matrixText(Object.hasOwn(matrix,key)?matrix[key]:void 0)))];return hasSeveralVms(cells)&&axes.push(axis("VM",cells,
({vm})=>vm)),axes.filter(({values})=>values.length>1)}function axis(title,cells,read2){return{title,read:read2,values:[...new Set(
cells.map(read2))].toSorted(natural.compare)}}function hasSeveralVms(cells){const vms=new Map;return cells.some(({job,matrix,
vm})=>{const place=JSON.stringify([job,matrix]),known=vms.get(place)??vm;return vms.set(place,known),known!==vm})}function sortedRows(axes,cells){
const rows=new Map;for(const one of cells){const labels=axes.map(({read:read2})=>read2(one.cell)),row=rows.get(JSON.stringify(
labels))??{labels,members:[]};row.members.push(one),rows.set(JSON.stringify(labels),row)}const places=axes.map(({values})=>new Map(
values.map((value,place2)=>[value,place2]))),place=(labels,index)=>places[index]?.get(labels[index]??"")??0;return[...rows.
values()].toSorted((a,b)=>{const index=axes.findIndex((_,at)=>place(a.labels,at)!==place(b.labels,at));return index<0?0:
place(a.labels,index)-place(b.labels,index)})}var report_escape=__webpack_require__(14031),markdown=__webpack_require__(
54285);const MAX_GRID_BYTES=5e5,MAX_FAILURES=50,MAX_UNREADABLE=20,MAX_RUNS_IN_SLOT=8,LABEL=80;function renderMatrixSummary(gathered,pageUrl){
return`${[`### ${matrixHeadline(gathered)}`,[matrixCounts(gathered),pageUrl===void 0?"":(0,markdown.iQ)("Page with all d\
etails",pageUrl)].filter(Boolean).join(" \xB7 "),gathered.cells.length===0?"":gridSection(gathered.cells),failuresSection(
gathered.cells),unreadableSection(gathered)].filter(section=>section!=="").join(`

`)}
`}function matrixHeadline(gathered){const total=gathered.cells.length+gathered.unreadable.length,bad=total-gathered.cells.
filter(({cell})=>cell.status==="passed").length;switch(gatheredStatus(gathered)){case"empty":return"\u26AA No results";case"\
passed":return total===1?"\u2705 The one run passed":`\u2705 All ${total} runs passed`;case"failed":return`\u274C ${bad}\
 of ${total} ${total===1?"run":"runs"} did not pass`}}function matrixCounts({cells,unreadable}){const counts2=Object.keys(
report_verdict.b).map(verdict=>{const count=cells.filter(({cell})=>cell.status===verdict).length;return count===0?"":`${report_verdict.
b[verdict].emoji} ${count} ${report_verdict.b[verdict].word}`});return unreadable.length>0&&counts2.push(`\u2754 ${unreadable.
length} unreadable`),counts2.filter(Boolean).join(" \xB7 ")}function gridSection(cells){const grid=gridOf(cells),common=commonValues(
cells.map(({cell})=>cell)).map(([key,value])=>`${(0,report_escape.p7)(key,LABEL)}: ${label(value)}`);return`${common.length===
0?"":`All runs: ${common.slice(0,10).join(", ")}.

`}${grid.columnTitle===void 0?listTable(grid):gridTable(grid)}`}function listTable({rowTitles,rows}){const head=[...rowTitles.
map(title=>(0,report_escape.p7)(title,LABEL)),"Verdict","Boot","Total","Accelerator","Evidence"],lines=rows.flatMap(({labels,
slots})=>slots.flat().map(({cell,artifact,url})=>[...labels.map(label),verdictText(cell.status),cell.bootMs===void 0?"":
(0,units.a3)(cell.bootMs),(0,units.a3)(cell.durationMs),(0,report_escape.p7)(cell.accel?.name??"",40),(0,markdown.iQ)(artifact,
url)]));return boundedTable(head,lines)}function gridTable(grid){const{rowTitles,columnTitle="",columns,rows}=grid,[last="",
...others]=rowTitles.toReversed(),corner=`${(0,report_escape.p7)(last,LABEL)} / ${(0,report_escape.p7)(columnTitle,LABEL)}`,
head=[...others.toReversed().map(title=>(0,report_escape.p7)(title,LABEL)),corner,...columns.map(label)],lines=rows.map(
({labels,slots})=>[...labels.map(label),...slots.map(slotText)]),notes=["Times: until the guest was ready \xB7 for the whol\
e run.",missingNote(grid)].filter(Boolean).join(" ");return`${boundedTable(head,lines)}

${notes}`}function slotText(runs){if(runs.length===0)return"\u2014 missing";const shown=runs.slice(0,MAX_RUNS_IN_SLOT).map(
({cell,url})=>{const boot=cell.bootMs===void 0?"":`${(0,units.a3)(cell.bootMs)} \xB7 `,{emoji,word}=report_verdict.b[cell.
status];return`${emoji} ${(0,markdown.iQ)(word,url,word)}<br>${boot}${(0,units.a3)(cell.durationMs)}`}),left=runs.length-
shown.length;return[...shown,...left>0?[`\u2026 and ${left} more`]:[]].join("<br>")}function boundedTable(head,rows){let bytes=0;
const fitting=rows.findIndex(row=>(bytes+=Buffer.byteLength(row.join(" | "))+4,bytes>MAX_GRID_BYTES));return(0,markdown.
Qj)(head,rows,fitting<0?rows.length:fitting)}function failuresSection(cells){const failures=cells.filter(({cell})=>cell.
status!=="passed");if(failures.length===0)return"";const rows=failures.map(({cell,artifact,url})=>[label(cellName(cell)),
verdictText(cell.status),(0,report_escape.p7)(cell.error??"",300),(0,markdown.iQ)(artifact,url)]);return`#### Failures

${(0,markdown.Qj)(["Run","Verdict","Why","Evidence"],rows,MAX_FAILURES)}`}function unreadableSection({unreadable}){if(unreadable.
length===0)return"";const rows=unreadable.map(({artifact,url,problem})=>[(0,markdown.iQ)(artifact,url),(0,report_escape.
p7)(problem,300)]);return`#### Unreadable

${(0,markdown.Qj)(["Artifact","Problem"],rows,MAX_UNREADABLE)}`}function verdictText(verdict){return`${report_verdict.b[verdict].
emoji} ${report_verdict.b[verdict].word}`}function label(text){return(0,report_escape.p7)(text,LABEL)}const page_LABEL=80,
MAX_DETAILS_BYTES=8*2**20,LOOK={passed:"passed",failed:"failed",empty:"none"};function renderMatrixPage(gathered,origin){
const{cells,unreadable}=gathered,title=matrixHeadline(gathered).replace(/^\S+ /,""),anchors=new Map(cells.map((one,index)=>[
one,`run-${index+1}`])),content=(0,html.qy)`<header><h1><span class="verdict ${LOOK[gatheredStatus(gathered)]}">${title}</span></h1>
<p class="muted">${(0,parts.SP)(origin.repository)} · ${(0,parts.nf)(origin.workflow,origin.runUrl)} · ${(0,parts.n$)(
origin.madeAt)}</p>
${counts(gathered)}</header>
${cells.length===0?(0,html.qy)`<p>No run of this workflow has left a report.</p>`:page_gridSection(cells,anchors)}
${page_unreadableSection(unreadable)}
${detailsSection(cells,anchors)}`;return(0,page.C)(title,content)}function counts({cells,unreadable}){const parts2=[...Object.
keys(report_verdict.b).map(verdict=>({look:verdict,text:`${report_verdict.b[verdict].glyph} ${report_verdict.b[verdict].
word}`,count:cells.filter(({cell})=>cell.status===verdict).length})),{look:"none",text:"? unreadable",count:unreadable.length}].
filter(({count})=>count>0),total=cells.length+unreadable.length;let from=0;const bars=parts2.map(({look,count})=>{const bar=(0,html.
qy)`<rect class="${look}" x="${from}" width="${count}" height="1"/>`;return from+=count,bar}),items=parts2.map(({look,text,
count})=>(0,html.qy)`<li><span class="verdict ${look}">${text}</span> ${count}</li>`);return total===0?html.K$:(0,html.qy)`<svg class="share" viewBox="0 0 ${total} 1" preserveAspectRatio="none" aria-hidden="true">${bars}</svg><ul class="counts">${items}</ul>`}
function page_gridSection(cells,anchors){const grid=gridOf(cells),common=commonValues(cells.map(({cell})=>cell)).map(([key,
value])=>`${(0,parts.SP)(key,page_LABEL)} ${(0,parts.SP)(value,page_LABEL)}`),notes=[common.length===0?"":`All runs: ${common.
slice(0,20).join(", ")}.`,missingNote(grid)].filter(Boolean).join(" ");return(0,html.qy)`<h2>Results</h2><div class="card flush">${page_gridTable(
grid,anchors)}</div>${notes===""?html.K$:(0,html.qy)`<p class="muted">${notes}</p>`}`}function page_gridTable({rowTitles,
columnTitle,columns,rows},anchors){const titles=rowTitles.map(title=>(0,html.qy)`<th scope="col">${(0,parts.SP)(title,page_LABEL)}</th>`),
heads=columns.map(column=>(0,html.qy)`<th scope="col">${columnTitle===void 0?"Result":`${(0,parts.SP)(columnTitle,page_LABEL)}\
 ${(0,parts.SP)(column,page_LABEL)}`}</th>`),body=rows.map(({labels,slots},index)=>{const known=labels.findIndex((label2,at)=>label2!==
rows[index-1]?.labels[at]),names=labels.map((label2,at)=>(0,html.qy)`<th scope="row" class="${at<known?"again":""}">${(0,parts.
SP)(label2,page_LABEL)}</th>`);return(0,html.qy)`<tr>${names}${slots.map(runs=>slot(runs,anchors))}</tr>`});return(0,html.
qy)`<table class="grid"><thead><tr>${titles}${heads}</tr></thead><tbody>${body}</tbody></table>`}function slot(runs,anchors){
if(runs.length===0)return(0,html.qy)`<td class="slot"><div class="missing">– missing</div></td>`;const entries=runs.map(
one=>{const boot=one.cell.bootMs===void 0?"":`ready ${(0,units.a3)(one.cell.bootMs)} \xB7 `;return(0,html.qy)`<a class="${one.
cell.status}" href="#${anchors.get(one)??""}">${(0,parts.vG)(one.cell.status)}<small>${boot}${(0,units.a3)(one.cell.durationMs)}</small></a>`});
return(0,html.qy)`<td class="slot${runs.length>1?" many":""}">${entries}</td>`}function page_unreadableSection(unreadable){
if(unreadable.length===0)return html.K$;const rows=unreadable.map(({artifact,url,problem})=>[(0,parts.nf)(artifact,url),
(0,parts.SP)(problem)]);return(0,html.qy)`<h2>Unreadable</h2><div class="card">${(0,parts.tp)([{title:"Artifact"},{title:"\
Problem"}],rows)}</div>`}function detailsSection(cells,anchors){const ordered=[...cells.filter(({cell})=>cell.status!=="\
passed"),...cells.filter(({cell})=>cell.status==="passed")],parts2=[];let bytes=0;for(const one of ordered){const part=runDetails(
one,anchors.get(one)??"");if(bytes+=Buffer.byteLength(part.text),bytes>MAX_DETAILS_BYTES)break;parts2.push(part)}const left=ordered.
length-parts2.length,more=left>0?(0,html.qy)`<p class="muted">The details of ${left} more runs are in their artifacts.</p>`:
html.K$;return parts2.length===0?more:(0,html.qy)`<h2>Runs</h2><div class="card flush">${parts2}</div>${more}`}function runDetails({
cell,artifact,url},anchor){const part=(title,content)=>content.text===""?html.K$:(0,html.qy)`<h2>${title}</h2>${content}`;
return(0,html.qy)`<details><summary><span class="name">${(0,parts.SP)(cellName(cell),200)}</span>${(0,parts.vG)(cell.status)}<span class="muted took">${(0,units.
a3)(cell.durationMs)}</span></summary>
<div class="run" id="${anchor}">${cell.error===void 0?html.K$:(0,html.qy)`<p class="error ${cell.status}">${(0,parts.SP)(
cell.error,1e3)}</p>`}
${(0,parts.Ix)(cell)}${part("Timeline",(0,parts.IO)(cell.phases))}${part("QMP commands",(0,parts.Pi)(cell.commands))}${part(
"Memory dumps",(0,parts.YR)(cell.dumps))}
<p>Evidence: ${(0,parts.nf)(artifact,url)}${cell.attempt>1?`, attempt ${cell.attempt}`:""}</p></div></details>
`}var run_report=__webpack_require__(57330),shared_deadline=__webpack_require__(18013),end=__webpack_require__(76676),errors=__webpack_require__(
58382),tls=__webpack_require__(90296),abortable_requests=__webpack_require__(60259),artifacts=__webpack_require__(78015),
result=__webpack_require__(76096),parallel=__webpack_require__(34718),external_node_util_=__webpack_require__(57975),external_node_zlib_=__webpack_require__(
38522);class ZipError extends errors.Po{constructor(problem,cause){super(`The zip archive ${problem}.`,{remedy:"Check th\
e step that uploads the artifact.",cause})}}const END_OF_DIRECTORY=101010256,DIRECTORY_ENTRY=33639248,LOCAL_HEADER=67324752,
END_BYTES=22,MAX_COMMENT=65535,MAX_DIRECTORY_BYTES=4*2**20,STORED=0,DEFLATED=8,inflate=(0,external_node_util_.promisify)(
external_node_zlib_.inflateRaw);async function readZip(file,selection){const handle=await(0,promises_.open)(file);try{const{
size}=await handle.stat(),start=await read(handle,0,Math.min(4,size));if(start.length<4||![LOCAL_HEADER,END_OF_DIRECTORY].
includes(start.readUInt32LE(0)))return;const chosen=(await directory(handle,size)).filter(({name})=>selection.wanted(name));
if(chosen.length>selection.maxEntries)throw new ZipError(`holds ${chosen.length} reports. The limit is ${selection.maxEntries}`);
const files=new Map;for(const entry of chosen){if(files.has(entry.name))throw new ZipError(`holds ${entry.name} twice`);
files.set(entry.name,await unpack(handle,entry,selection.maxBytes))}return files}finally{await handle.close()}}async function directory(handle,size){
const tail=await read(handle,Math.max(0,size-END_BYTES-MAX_COMMENT),Math.min(size,END_BYTES+MAX_COMMENT));let end2=tail.
length-END_BYTES;for(;end2>=0&&tail.readUInt32LE(end2)!==END_OF_DIRECTORY;)end2-=1;if(end2<0)throw new ZipError("is trun\
cated: it has no directory");const[count,bytes,offset]=[tail.readUInt16LE(end2+10),tail.readUInt32LE(end2+12),tail.readUInt32LE(
end2+16)];if(bytes>MAX_DIRECTORY_BYTES||offset+bytes>size)throw new ZipError("has a directory that is too large, or that\
 ends outside of the file");const content=await read(handle,offset,bytes),entries=[];let at=0;for(let index=0;index<count;index+=
1){if(at+46>content.length||content.readUInt32LE(at)!==DIRECTORY_ENTRY)throw new ZipError("has a damaged directory");const nameEnd=at+
46+content.readUInt16LE(at+28);entries.push({name:content.toString("utf8",at+46,nameEnd),method:(content.readUInt16LE(at+
8)&1)===0?content.readUInt16LE(at+10):-1,crc:content.readUInt32LE(at+16),packed:content.readUInt32LE(at+20),size:content.
readUInt32LE(at+24),header:content.readUInt32LE(at+42)}),at=nameEnd+content.readUInt16LE(at+30)+content.readUInt16LE(at+
32)}return entries}async function unpack(handle,{name,method,crc,packed,size,header},maxBytes){if(size>maxBytes||packed>
maxBytes)throw new ZipError(`holds ${name} with ${size} bytes. The limit is ${maxBytes}`);if(method!==STORED&&method!==DEFLATED)
throw new ZipError(`holds ${name}, which is encrypted or uses an unknown compression`);const local=await read(handle,header,
30);if(local.length<30||local.readUInt32LE(0)!==LOCAL_HEADER)throw new ZipError(`has no data for ${name}`);const data=await read(
handle,header+30+local.readUInt16LE(26)+local.readUInt16LE(28),packed);let content=data;if(method===DEFLATED&&(content=await inflate(
data,{maxOutputLength:Math.max(1,size)}).catch(error=>{throw new ZipError(`holds ${name}, which is damaged`,error)})),content.
length!==size||(0,external_node_zlib_.crc32)(content)!==crc)throw new ZipError(`holds ${name}, which is damaged`);return content}
async function read(handle,position,length){const buffer=Buffer.alloc(length),{bytesRead}=await handle.read(buffer,0,length,
position);return buffer.subarray(0,bytesRead)}const AT_ONCE=8,MAX_ARTIFACT_BYTES=256*2**20,MAX_REPORTS=100,REPORT=/^report(-\d{1,4})?\.json$/;
async function gatherArtifacts(listed,source,deadline){const found=await(0,parallel.H)(listed.filter(isCandidate(listed)),
AT_ONCE,artifact=>readArtifact(artifact,source,deadline));return{cells:found.flatMap(({cells})=>cells),unreadable:found.
flatMap(({unreadable})=>unreadable)}}function isCandidate(listed){const names=new Set(listed.map(({name})=>name));return({
name,size})=>{for(let dash=name.indexOf("-");dash>=0;dash=name.indexOf("-",dash+1))if(names.has(name.slice(0,dash))&&(name.
includes(".",dash)||size>MAX_ARTIFACT_BYTES))return!1;return!0}}async function readArtifact({name,id:id2,size},source,deadline){
const place={artifact:name,url:(0,artifacts.Wk)(id2)};if(size>MAX_ARTIFACT_BYTES)return{cells:[],unreadable:[{...place,problem:`\
has ${size} bytes. The limit is ${MAX_ARTIFACT_BYTES}`}]};const directory2=await(0,promises_.mkdtemp)(external_node_path_default().
join(source.temp,"artifact-"));try{await deadline.race(source.download(id2,directory2),`the artifact ${name}`);const files=await reportsIn(
directory2);return sorted([...files].map(([file,content])=>({...place,file,reading:(0,run_report.tL)(content.toString("u\
tf8"))})))}catch(error){const problem=error instanceof errors.Po?error.message:`could not be downloaded: ${(0,errors.kc)(
error)}`;return{cells:[],unreadable:[{...place,problem}]}}finally{await(0,promises_.rm)(directory2,{recursive:!0,force:!0})}}
async function reportsIn(directory2){const[file]=await(0,promises_.readdir)(directory2);if(file===void 0)return new Map;
const selection={wanted:name=>REPORT.test(name),maxEntries:MAX_REPORTS,maxBytes:result.WA};return await readZip(external_node_path_default().
join(directory2,file),selection)??new Map}function sorted(all){const cells=[],unreadable=[];for(const{reading,file,artifact,
url}of all)"report"in reading?cells.push({artifact,url,cell:reading.report}):unreadable.push({artifact,url,problem:`${file}\
 ${reading.problem}`});return{cells,unreadable}}const GATHER_INPUTS={pattern:{description:"Names of the artifacts to rea\
d, one a line, with `*` for any characters. The default matches the names that maqet generates.",default:"maqet-*"},"art\
ifact-name":{description:"Name of the artifact with the page, without `.html`. A second or later attempt of the workflow\
 run adds its number.",default:"maqet-report"},"fail-on":{description:"`never`, or `failed`: the step fails if a run did\
 not pass, if a report cannot be read, or if there is no report.",default:"never"}},GATHER_OUTPUTS={status:"`passed` if \
every run passed, else `failed`. `empty` if there is no report.",cells:"JSON list of the runs: `vm`, `status`, `job`, `m\
atrix`, `durationMs`, `bootMs`, `artifact`, `url`.",report:"Path of the page.","artifact-id":"Id of the uploaded page.",
"artifact-url":"Address of the uploaded page."},ARTIFACT_NAME=/^[^":<>|*?\\/\r\n\u0000-\u001f]{1,160}$/,MAX_PATTERN=1e3;
function gatherSettings(raw){const problems=Object.keys(raw).filter(name=>!Object.hasOwn(GATHER_INPUTS,name)).map(name=>({
input:name,value:raw[name]??"",problem:`is unknown; use ${Object.keys(GATHER_INPUTS).join(", ")}`})),value=input=>raw[input]?.
trim()||GATHER_INPUTS[input].default,refuse=(input,problem)=>{problems.push({input,value:value(input).slice(0,120),problem})},
[pattern,artifactName,failOn]=[value("pattern"),value("artifact-name"),value("fail-on")];if(pattern.length>MAX_PATTERN&&
refuse("pattern",`is longer than ${MAX_PATTERN} characters`),ARTIFACT_NAME.test(artifactName)||refuse("artifact-name",'i\
s not a name of an artifact; use up to 160 characters without " : < > | * ? \\ / and line breaks'),failOn!=="never"&&failOn!==
"failed"&&refuse("fail-on","is not one of never, failed"),problems.length>0)throw new errors.dz(problems);return{matches:matcher(
pattern),pattern,artifactName,failOn}}function matcher(patterns){const globs=patterns.split(/\r?\n/).flatMap(line=>line.
trim()===""?[]:[line.trim().split("*")]);return name=>globs.some(pieces=>matchesPieces(name,pieces))}function matchesPieces(name,pieces){
const[first="",...rest]=pieces,last=rest.pop();if(last===void 0)return name===first;if(!name.startsWith(first))return!1;
let at=first.length;for(const piece of rest){const found=name.indexOf(piece,at);if(found<0)return!1;at=found+piece.length}
return name.length-last.length>=at&&name.endsWith(last)}var logger=__webpack_require__(18980),raw_inputs=__webpack_require__(
18752);const GATHER_MS=20*6e4,UPLOAD_MS=5*6e4,LONGEST_MS=GATHER_MS+UPLOAD_MS+5*6e4,SERVICE="The artifact service",MAX_CELLS_OUTPUT=512*
1024;async function runGather(){return(0,tls.r)(logger.QE.warning),(0,logger.QQ)(LONGEST_MS,"The report did not end in t\
ime. It was ended from outside."),await gatherAndShow(),(0,end.JZ)()}async function gatherAndShow(){process.exitCode=1;try{
const settings=gatherSettings((0,raw_inputs.m)(process.env));if(!(0,artifacts.uv)(process.env))throw noServiceError();const status=await show(
await gather(settings),settings);process.exitCode=settings.failOn==="failed"&&status!=="passed"?1:0}catch(error){core.uH(
"status","failed"),(0,logger.TF)((0,errors.jI)(error).explain(),"no report")}}function noServiceError(){return new errors.
Po("No artifact service is available, so there are no reports to gather.",{remedy:"Use this action in a workflow on GitH\
ub, in a job after the jobs whose results it shows."})}async function gather({matches,pattern}){const{DefaultArtifactClient}=await Promise.
all([__webpack_require__.e(6118),__webpack_require__.e(6002),__webpack_require__.e(7888)]).then(__webpack_require__.bind(
__webpack_require__,37888)),client=new DefaultArtifactClient,deadline=shared_deadline.B2.after(GATHER_MS),temp=external_node_path_default().
join(workDirectory(),"downloads");await(0,promises_.mkdir)(temp,{recursive:!0,mode:448}),core.Oh("Artifacts");try{const{
artifacts:artifacts2}=await new abortable_requests.AbortableRequests(SERVICE).run(deadline,"the list of artifacts",()=>client.
listArtifacts({latest:!0})),download=async(id2,directory2)=>{const download2=()=>client.downloadArtifact(id2,{path:directory2,
skipDecompress:!0});await new abortable_requests.AbortableRequests(SERVICE).run(deadline,`the artifact ${id2}`,download2)},
wanted=artifacts2.filter(({name})=>matches(name)),{cells,unreadable}=await gatherArtifacts(wanted,{download,temp},deadline);
return{cells:newestAttempts(cells),unreadable}}catch(cause){throw cause instanceof errors.Po?cause:new errors.Po(`Could \
not read the artifacts that match ${JSON.stringify(pattern)}: ${(0,errors.kc)(cause)}.`,{remedy:"Run the job again. The \
artifacts are still there.",cause})}finally{core.N4(),await(0,promises_.rm)(temp,{recursive:!0,force:!0})}}async function show(gathered,settings){
const status=gatheredStatus(gathered),page2=await writePage(gathered,settings),artifact=status==="empty"?void 0:await uploadPage(
page2);logger.QE.info(matrixHeadline(gathered));for(const{artifact:name,problem}of gathered.unreadable)logger.QE.info(`U\
nreadable: ${name}: ${problem}`);const unreadable=gathered.unreadable.length;unreadable>0&&logger.QE.warning(`${unreadable}\
 ${unreadable===1?"artifact":"artifacts"} cannot be read. The summary lists them.`),status==="empty"&&logger.QE.warning(
`No artifact that matches ${JSON.stringify(settings.pattern)} contains a report. Let the jobs upload their evidence (\`up\
load: always\`), and let this job wait for them (\`needs\`).`);const outputs={status,cells:cellsOutput(gathered),report:page2,
"artifact-id":artifact===void 0?"":String(artifact),"artifact-url":artifact===void 0?"":(0,artifacts.Wk)(artifact)};for(const[
name,value]of Object.entries(outputs))core.uH(name,value);return await core.z.addRaw(renderMatrixSummary(gathered,outputs["\
artifact-url"]||void 0)).write(),status}async function writePage(gathered,{artifactName}){const{GITHUB_SERVER_URL:server,
GITHUB_REPOSITORY:repository="",GITHUB_RUN_ID:run,GITHUB_WORKFLOW:workflow=""}=process.env,attempt=(0,run_report.tx)(process.
env),directory2=workDirectory();await(0,promises_.mkdir)(directory2,{recursive:!0,mode:448});const page2=external_node_path_default().
join(directory2,`${artifactName}${attempt>1?`-${attempt}`:""}.html`),origin={repository,workflow,runUrl:`${server}/${repository}\
/actions/runs/${run}`,madeAt:new Date().toISOString()};return await(0,promises_.writeFile)(page2,renderMatrixPage(gathered,
origin),{mode:384}),page2}async function uploadPage(page2){try{const{DefaultArtifactClient}=await Promise.all([__webpack_require__.
e(6118),__webpack_require__.e(6002),__webpack_require__.e(7888)]).then(__webpack_require__.bind(__webpack_require__,37888)),
client=new DefaultArtifactClient,upload=()=>client.uploadArtifact(external_node_path_default().basename(page2),[page2],external_node_path_default().
dirname(page2),{skipArchive:!0});return(await new abortable_requests.AbortableRequests(SERVICE).run(shared_deadline.B2.after(
UPLOAD_MS),"the upload of the page",upload)).id}catch(error){logger.QE.warning(`Could not upload the page (${(0,errors.kc)(
error)}). It stays in ${page2}.`);return}}function cellsOutput({cells}){const listed=[];let length=2;for(const{cell,artifact,
url=""}of cells){const{vm,status,job,matrix,durationMs,bootMs}=cell,text=JSON.stringify({vm,status,job,matrix,durationMs,
bootMs,artifact,url});if(length+=Buffer.byteLength(text)+1,length>MAX_CELLS_OUTPUT){logger.QE.warning(`The output \`cells\
\` lists ${listed.length} of ${cells.length} runs. The others exceed the limit of an output.`);break}listed.push(text)}return`\
[${listed.join(",")}]`}function workDirectory(){return external_node_path_default().join(process.env.RUNNER_TEMP??".","m\
aqet-report")}}),18980:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Q3:()=>guardStep,QE:()=>workflowLog,QQ:()=>endStepAfter,TF:()=>annotateError,qc:()=>showGuest,vy:()=>failStep});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598),node_crypto__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__),
_actions_core__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(33838),_shared_end_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
76676),_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(58382),_shared_sanitizer_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
28190),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(10371),_shared_wording_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
8273);const SHOWN_LINES=40,MAX_MESSAGE=4e3,workflowLog={debug:message=>_actions_core__WEBPACK_IMPORTED_MODULE_1__.Yz(sanitized(
message)),info:message=>_actions_core__WEBPACK_IMPORTED_MODULE_1__.pq(sanitized(message)),notice:message=>_actions_core__WEBPACK_IMPORTED_MODULE_1__.
lm(sanitized(message)),warning:message=>_actions_core__WEBPACK_IMPORTED_MODULE_1__.$e(sanitized(message)),error:message=>_actions_core__WEBPACK_IMPORTED_MODULE_1__.
pq(sanitized(message))};function sanitized(message){return(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.M)((0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_5__.
MH)(message),MAX_MESSAGE).join(`
`)}function failStep({message,remedy,status},vm,tail){const serial=tail.serial.slice(-SHOWN_LINES),qemu=tail.qemu.slice(
-SHOWN_LINES);serial.length>0&&printFenced("The last lines of the serial log:",serial),qemu.length>0&&printFenced("The l\
ast lines of QEMU:",qemu),annotateError(`${message} ${remedy}`,`VM ${vm} ${status}`)}function endStepAfter(ms,problem){(0,_shared_end_js__WEBPACK_IMPORTED_MODULE_2__.
uY)(ms,{line:`::error title=maqet::${problem}`,to:1})}async function guardStep(work){let told=!1;const fail=error=>{if(process.
exitCode=1,!told){told=!0,workflowLog.debug(error instanceof Error?error.stack??error.message:String(error)),annotateError(
(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.jI)(error).explain(),"the step failed");try{_actions_core__WEBPACK_IMPORTED_MODULE_1__.
uH("status","failed")}catch{}}};process.on("uncaughtException",error=>{fail(error),(0,_shared_end_js__WEBPACK_IMPORTED_MODULE_2__.
JZ)()}),await work().catch(fail)}function annotateError(text,title){_actions_core__WEBPACK_IMPORTED_MODULE_1__.z3((0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.
M)(text,1e3).join(`
`),{title:`maqet: ${title}`})}function printFenced(title,content){const close=openFence(title);for(const line of content)
_actions_core__WEBPACK_IMPORTED_MODULE_1__.pq(`  ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__.M)(line).join(
" ")}`);close()}async function showGuest(work){const texts={stdout:new _shared_sanitizer_js__WEBPACK_IMPORTED_MODULE_4__.
I,stderr:new _shared_sanitizer_js__WEBPACK_IMPORTED_MODULE_4__.I},close=openFence("Output of the script in the guest:");
try{return await work((stream,chunk)=>write(texts[stream].push(chunk)))}finally{await write(texts.stdout.end()+texts.stderr.
end()),close()}}function openFence(title){const token=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();return _actions_core__WEBPACK_IMPORTED_MODULE_1__.
pq(title),_actions_core__WEBPACK_IMPORTED_MODULE_1__.pq(`::stop-commands::${token}`),()=>_actions_core__WEBPACK_IMPORTED_MODULE_1__.
pq(`::${token}::`)}function write(text){return text===""?Promise.resolve():new Promise(resolve=>process.stdout.write(text,
()=>resolve()))}}),18752:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{m:()=>rawInputs,n:()=>withoutDefaults});var _inputs_schema_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52921);const PREFIX="\
INPUT_";function rawInputs(env){return Object.fromEntries(Object.entries(env).flatMap(([name,value])=>name.startsWith(PREFIX)&&
value!==void 0?[[name.slice(PREFIX.length).toLowerCase(),value]]:[]))}function withoutDefaults(raw){const defaults=new Map(
_inputs_schema_js__WEBPACK_IMPORTED_MODULE_0__.m.map(input=>[input.name,input.default]));return Object.fromEntries(Object.
entries(raw).filter(([name,text])=>text!==defaults.get(name)))}}),70665:((module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(module,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{__webpack_require__.
r(__webpack_exports__);var _action_gather_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(49064);await(0,_action_gather_js__WEBPACK_IMPORTED_MODULE_0__.
D)(),__webpack_async_result__()}catch(e){__webpack_async_result__(e)}},1)}),68230:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Cm:()=>lstatIfThere,N$:()=>systemProblem,W_:()=>withoutLinks,aw:()=>isStillAt,
mL:()=>HostPathError,np:()=>openHostFile,sC:()=>resolveHostPath});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_fs__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
51455),node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__),
node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),node_path__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.
n(node_path__WEBPACK_IMPORTED_MODULE_2__),_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(58382),_paths_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
40405),_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(10371);const SYSTEM_DIRECTORIES={wholly:["/et\
c","/dev","/proc","/sys"],"for writing":["/boot","/usr","/bin","/sbin","/lib","/lib32","/lib64","/libx32","/System","/Li\
brary"],itself:["/","/root","/var","/run","/private","/dev/shm"]};class HostPathError extends _errors_js__WEBPACK_IMPORTED_MODULE_3__.
Po{problem;constructor(file,problem){super(`${JSON.stringify((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.T)(file,
300))} ${problem}.`,{remedy:"Name another path."}),this.problem=problem}}const REPLACED="was replaced while it was check\
ed; check which program replaced it",LONGEST_PATH=4096,MOST_LINKS=40;async function resolveHostPath(text,{use,from,within,
guarded=[]}){if(text===""||text.length>LONGEST_PATH||text.includes("\0"))return{problem:"is not a path"};let found;try{found=
await withoutLinks(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(from,text))}catch(error){return{problem:`can\
not be looked up on this machine (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.UQ)(error)})`}}if(within!==void 0&&!within.
some(({directory})=>(0,_paths_js__WEBPACK_IMPORTED_MODULE_4__.U)(directory,found)))return{problem:`lies outside of ${within.
map(({directory,what})=>`${what} (${directory})`).join(" and of ")}`};const problem=systemProblem(found,use);if(problem!==
void 0)return{problem};const touched=guarded.find(directory=>contains(directory,found,identityOf)||contains(found,directory,
identityOf));return touched!==void 0?{problem:`touches ${touched}, which is reserved for the runner and for maqet's evid\
ence; use another directory`}:{path:found}}async function openHostFile(file){const real=await withoutLinks(node_path__WEBPACK_IMPORTED_MODULE_2___default().
resolve(file)),problem=systemProblem(real,"read");if(problem!==void 0)throw new HostPathError(file,problem);const flags=node_fs__WEBPACK_IMPORTED_MODULE_0__.
constants.O_RDONLY|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.
O_NOCTTY|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW,handle=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
open)(real,flags).catch(error=>{throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.UQ)(error)==="ELOOP"?new HostPathError(file,
REPLACED):error});if(await isStillAt(handle,real))return{handle,path:real};throw await handle.close(),new HostPathError(
file,REPLACED)}function systemProblem(file,use,identify=identityOf){const known=Object.entries(SYSTEM_DIRECTORIES).flatMap(
([reach,directories])=>directories.map(directory=>({reach,directory,identity:identify(directory)})));for(const at of ancestors(
file)){const identity=identify(at),place=known.find(({directory,identity:one})=>directory===at||one!==void 0&&one===identity);
if(place!==void 0)return at===file?`is ${at}, a system directory; use another one`:place.reach==="wholly"?`lies in ${at}\
, a system directory; use another one`:place.reach==="itself"||use==="read"?void 0:`lies in ${at}, a system directory th\
at must not be written to; use another one`}}async function withoutLinks(file,links=MOST_LINKS){try{return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
realpath)(file)}catch(error){if((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.UQ)(error)!=="ENOENT"||node_path__WEBPACK_IMPORTED_MODULE_2___default().
dirname(file)===file)throw error}const directory=await withoutLinks(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(
file),links),entry=node_path__WEBPACK_IMPORTED_MODULE_2___default().join(directory,node_path__WEBPACK_IMPORTED_MODULE_2___default().
basename(file)),link=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(entry).catch(()=>{});if(link===void 0)
return entry;if(links===0)throw Object.assign(new Error(`too many links: ${file}`),{code:"ELOOP"});return withoutLinks(node_path__WEBPACK_IMPORTED_MODULE_2___default().
resolve(directory,link),links-1)}async function isStillAt(handle,file){const real=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
realpath)(process.platform==="linux"?`/proc/self/fd/${handle.fd}`:file).catch(()=>{});if(process.platform==="linux"||real!==
file)return real===file;const[opened,named]=await Promise.all([handle.stat({bigint:!0}),(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
lstat)(file,{bigint:!0}).catch(()=>{})]);return opened.ino===named?.ino&&opened.dev===named.dev}async function lstatIfThere(file){
return(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file).catch(error=>{if((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.
UQ)(error)!=="ENOENT")throw error})}function contains(directory,inner,identify){const identity=identify(directory);return ancestors(
inner).some(at=>at===directory||identity!==void 0&&identify(at)===identity)}function ancestors(file){const above=node_path__WEBPACK_IMPORTED_MODULE_2___default().
dirname(file);return above===file?[file]:[file,...ancestors(above)]}function identityOf(file){try{const stats=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
statSync)(file,{bigint:!0,throwIfNoEntry:!1});return stats===void 0?void 0:`${stats.dev}:${stats.ino}`}catch{return}}}),
34718:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{H:()=>inParallel,
s:()=>BUSY_AT_ONCE});var node_os__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(48161),node_os__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.
n(node_os__WEBPACK_IMPORTED_MODULE_0__);const BUSY_AT_ONCE=Math.min(8,(0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)());
async function inParallel(items,limit,work){const results=new Array(items.length),failures=[];let next=0;const worker=async()=>{
for(;next<items.length&&failures.length===0;){const index=next++;try{results[index]=await work(items[index],index)}catch(error){
failures.push({index,error})}}};await Promise.all(Array.from({length:Math.min(limit,items.length)},worker));const[first]=failures.
sort((a,b)=>a.index-b.index);if(first!==void 0)throw first.error;return results}}),28190:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
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
`)}}),90296:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{r:()=>checkCertificates});const VARIABLE="NODE_TLS_REJECT_UNAUTHORIZED";function checkCertificates(warn){process.env[VARIABLE]===
"0"&&(delete process.env[VARIABLE],warn(`${VARIABLE}=0 is ignored: certificates are checked all the same, because images\
, artifacts and tokens cross these connections. To trust an authority of your own, name the file of its certificate in N\
ODE_EXTRA_CA_CERTS.`))}})};export{id,ids,modules};
