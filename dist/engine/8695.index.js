const id=8695,ids=[8695],modules={92555:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{AN:()=>QmpStateError,Cw:()=>QmpCommandError,KT:()=>named,N:()=>QmpError,QT:()=>QmpDisconnectedError,
TL:()=>quoted,YB:()=>QmpArgumentError,d6:()=>QmpProtocolError});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
58382),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(10371);const QUOTE_LIMIT=300;function quoted(text,max=QUOTE_LIMIT){
return`"${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.T)(text,max)}"`}function named(name){return`\`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.
T)(name,80)}\``}class QmpError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.Po{}class QmpProtocolError extends QmpError{constructor(problem,sample,cause){
super(sample===void 0?`QMP: ${problem}.`:`QMP: ${problem}: ${quoted(sample,120)}.`,{remedy:"The connection to QEMU was c\
losed. Read the QEMU log, and report this as a bug if QEMU is unmodified.",status:"crashed",cause})}}class QmpCommandError extends QmpError{command;errorClass;description;constructor(command,errorClass,description){
super(`QMP command ${named(command)} failed with ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__.T)(errorClass,
60)}: ${quoted(description)}.`,{remedy:errorClass==="CommandNotFound"?"Check the spelling. If it is correct, this QEMU i\
s too old, too new or built without the command (see `query-commands`).":"Correct the arguments or the state of the VM, \
or set `continue-on-error: true` for the command."}),this.command=command,this.errorClass=errorClass,this.description=description}}
class QmpStateError extends QmpError{constructor(action,state,closedBy){super(`Cannot ${action}: the QMP client is ${state}${closedBy===
void 0?"":` (${closedBy.message})`}.`,{remedy:state==="closed"?"Start the VM again.":"Wait for `negotiate` before sendin\
g commands, and call it once.",status:closedBy?.status??"failed",cause:closedBy})}}class QmpDisconnectedError extends QmpError{constructor(reason,cause){
super(`${reason}.`,{remedy:"Read the QEMU log and the last events to find out why QEMU ended.",status:"crashed",cause})}}
class QmpArgumentError extends QmpError{constructor(command,problem){super(`The arguments of QMP command ${named(command)}\
 cannot be sent: ${problem}.`,{remedy:"Correct the arguments."})}}}),56360:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{K:()=>STEP_NAMES});const STEP_NAMES=["wait-event","sleep","expect","snapshot",
"events","keys","type","screenshot","pause","resume","device-add","device-del"]}),68695:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{ScriptError:()=>ScriptError,parseScript:()=>parseScript});var errors=__webpack_require__(
58382),units=__webpack_require__(64886),qmp_errors=__webpack_require__(92555);const MAX_SHOWN=50;class ScriptError extends errors.
Po{problems;constructor(problems){const shown=problems.slice(0,MAX_SHOWN).map(({line,problem})=>`QMP script, line ${line}\
: ${problem}.`);problems.length>MAX_SHOWN&&shown.push(`QMP script: ${problems.length-MAX_SHOWN} more problems.`),super(shown.
join(`
`),{remedy:"Nothing was started. Correct these lines."}),this.problems=problems}}class ProblemList{found=[];add(line,problem){
this.found.push({line,problem})}}class StepError extends Error{}const MAX_DURATION_MS=24*36e5;function readDuration(value,subject,leastMs){
const ms=typeof value=="string"?(0,units.E9)(value):void 0;if(ms===void 0)throw new StepError(`sets ${subject} to ${describe(
value)}, which is not a duration; use 500ms, 5s or 2m`);if(ms>=leastMs&&ms<=MAX_DURATION_MS)return ms;throw new StepError(
`sets ${subject} to ${(0,units.a3)(ms)}; use ${leastMs} ms to 24 h`)}function onlyKeys(body,known,where){const unknown=Object.
keys(body).filter(key=>!known.includes(key));if(unknown.length>0)throw new StepError(`has unknown ${list(unknown)} in ${where}\
; use ${known.join(", ")}`)}function list(names){const shown=names.slice(0,5).map(name=>(0,qmp_errors.TL)(name,60));return names.
length>shown.length?`${shown.join(", ")}, \u2026`:shown.join(", ")}function describe(value){return value==null?"nothing":
Array.isArray(value)?"a list":typeof value=="object"?"a map":typeof value=="string"?(0,qmp_errors.TL)(value,60):`${value}`}
var json=__webpack_require__(78451),nearest=__webpack_require__(33411),snapshot_operation=__webpack_require__(53633),action=__webpack_require__(
56360);class KeyboardError extends Error{}const words=text=>text.split(" "),KEYS=new Set([...words("1 2 3 4 5 6 7 8 9 0 \
a b c d e f g h i j k l m n o p q r s t u v w x y z"),...words("f1 f2 f3 f4 f5 f6 f7 f8 f9 f10 f11 f12 esc tab ret spc b\
ackspace insert delete home end pgup pgdn left right up down"),...words("shift shift_r ctrl ctrl_r alt alt_r meta_l meta\
_r compose menu caps_lock num_lock scroll_lock sysrq print pause"),...words("minus equal bracket_left bracket_right semi\
colon apostrophe grave_accent backslash comma dot slash asterisk less"),...words("kp_0 kp_1 kp_2 kp_3 kp_4 kp_5 kp_6 kp_\
7 kp_8 kp_9 kp_add kp_subtract kp_multiply kp_divide kp_enter kp_decimal kp_comma kp_equals"),...words("again props undo\
 front copy open paste find cut stop lf help ro hiragana henkan yen muhenkan katakanahiragana lang1 lang2"),...words("po\
wer sleep wake audionext audioprev audiostop audioplay audiomute volumeup volumedown mediaselect mail calculator compute\
r"),...words("ac_home ac_back ac_forward ac_refresh ac_bookmarks")]),ALIASES={altgr:"alt_r",del:"delete",enter:"ret",escape:"\
esc",meta:"meta_l",pagedown:"pgdn",pageup:"pgup",return:"ret",space:"spc",super:"meta_l",win:"meta_l"},MAX_KEYS=10;function readChord(text){
const names=text.toLowerCase().split("-");if(names.length>MAX_KEYS)throw new KeyboardError(`presses ${names.length} keys\
 at a time; the limit is ${MAX_KEYS}`);return names.map(word=>{const key=Object.hasOwn(ALIASES,word)?ALIASES[word]:word;
if(KEYS.has(key))return key;const guess=(0,nearest.au)(key,[...KEYS,...Object.keys(ALIASES)]);throw new KeyboardError(`h\
as the unknown key ${(0,qmp_errors.TL)(word,40)}${guess===void 0?"":`; ${guess}`}`)})}const ROW_KEYS=["grave_accent 1 2 \
3 4 5 6 7 8 9 0 minus equal","q w e r t y u i o p bracket_left bracket_right","a s d f g h j k l semicolon apostrophe ba\
ckslash","less z x c v b n m comma dot slash"].map(row=>row.split(" ")),US={plain:["`1234567890-=","qwertyuiop[]","asdfg\
hjkl;'\\"," zxcvbnm,./"],shift:["~!@#$%^&*()_+","QWERTYUIOP{}",'ASDFGHJKL:"|'," ZXCVBNM<>?"],altgr:["","","",""],dead:{}},
GB={plain:["`1234567890-=","qwertyuiop[]","asdfghjkl;'#","\\zxcvbnm,./"],shift:['\xAC!"\xA3$%^&*()_+',"QWERTYUIOP{}","AS\
DFGHJKL:@~","|ZXCVBNM<>?"],altgr:["    \u20AC","","",""],dead:{}},DE={plain:[" 1234567890\xDF ","qwertzuiop\xFC+","asdfg\
hjkl\xF6\xE4#","<yxcvbnm,.-"],shift:['\xB0!"\xA7$%&/()=? ',"QWERTZUIOP\xDC*","ASDFGHJKL\xD6\xC4'",">YXCVBNM;:_"],altgr:[
"  \xB2\xB3   {[]}\\ ","@ \u20AC        ~","","|      \xB5   "],dead:{"^":["grave_accent"],"\xB4":["equal"],"`":["shift",
"equal"]}},FR={plain:[`\xB2&\xE9"'(-\xE8_\xE7\xE0)=`,"azertyuiop $","qsdfghjklm\xF9*","<wxcvbn,;:!"],shift:[" 1234567890\
\xB0+","AZERTYUIOP \xA3","QSDFGHJKLM%\xB5",">WXCVBN?./\xA7"],altgr:["  ~#{[|`\\^@]}","  \u20AC","",""],dead:{"\xA8":["sh\
ift","bracket_left"]}},LAYOUTS=new Map(Object.entries({us:US,gb:GB,de:DE,fr:FR})),DEFAULT_LAYOUT="us",COMMON=[[" ",["spc"]],
[`
`,["ret"]],["	",["tab"]],["\b",["backspace"]],["\x1B",["esc"]]];function chordsFor(text,layout){const found=LAYOUTS.get(
layout);if(found===void 0)throw new KeyboardError(`has the unknown layout ${(0,qmp_errors.TL)(layout,40)}; use ${[...LAYOUTS.
keys()].join(", ")}`);const characters=charactersOf(found);return[...text.replaceAll(`\r
`,`
`).normalize("NFC")].flatMap(character=>{const chords=characters.get(character);if(chords!==void 0)return chords;const code=(character.
codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0");throw new KeyboardError(`types ${(0,qmp_errors.TL)(character,
10)} (U+${code}), which is not in the layout \`${layout}\``)})}function charactersOf({plain:plain2,shift,altgr,dead}){const found=new Map,
levels=[[plain2,[]],[shift,["shift"]],[altgr,["alt_r"]]];for(const[rows,modifier]of levels)for(const[index,keys]of ROW_KEYS.
entries())for(const[at,character]of[...rows[index]??""].entries())character!==" "&&!found.has(character)&&found.set(character,
[[...modifier,keys[at]]]);for(const[character,chord]of Object.entries(dead))found.set(character,[chord,["spc"]]);for(const[
character,chord]of COMMON)found.set(character,[chord]);return found}const TYPE_HOLD_MS=20,QEMU_HOLD_MS=100,QUEUED=50,MAX_CHORDS=1e3,
UNPLUG_MS=3e4,HELPERS={keys:readKeys,type:readType,screenshot:readScreenshot,pause:body=>[plain("pause","stop",body)],resume:body=>[
plain("resume","cont",body)],"device-add":readDeviceAdd,"device-del":readDeviceDel};function readKeys(body){const spec=(0,json.
OW)(body)?body:{keys:body};onlyKeys(spec,["keys","hold"],"`keys`");const{keys=null,hold}=spec,chords=Array.isArray(keys)?
keys:[keys];if(chords.length===0||!chords.every(chord=>typeof chord=="string"||typeof chord=="number"))throw new StepError(
`sets \`keys\` to ${describe(keys)}; use \`ctrl-alt-f2\` or a list of chords`);const holdMs=hold===void 0?void 0:readDuration(
hold,"`hold`",1);return presses(()=>chords.map(chord=>readChord(String(chord))),holdMs)}function readType(body){const spec=(0,json.
OW)(body)?body:{text:body};onlyKeys(spec,["text","layout","hold"],"`type`");const{text=null,layout=DEFAULT_LAYOUT,hold}=spec;
if(typeof text!="string"&&typeof text!="number"||text==="")throw new StepError(`sets \`type\` to ${text===""?"an empty t\
ext":describe(text)}; use \`type: "some text\\n"\``);if(typeof layout!="string")throw new StepError(`sets \`layout\` to ${describe(
layout)}; use a name such as \`us\``);const holdMs=hold===void 0?TYPE_HOLD_MS:readDuration(hold,"`hold`",1);return presses(
()=>chordsFor(String(text),layout),holdMs)}function presses(read,holdMs){const chords=legible(read);if(chords.length>MAX_CHORDS)
throw new StepError(`presses ${chords.length} keys; the limit of one step is ${MAX_CHORDS}`);const hold=holdMs===void 0?
{}:{"hold-time":holdMs};return chords.flatMap((chord,index)=>{const press=command("send-key",{keys:chord.map(data=>({type:"\
qcode",data})),...hold});if((index+1)%QUEUED!==0&&index+1<chords.length)return[press];const queued=chords.slice(index-index%
QUEUED,index+1).reduce((sum,keys)=>sum+keys.length,0);return[press,{kind:"sleep",ms:2*(holdMs??QEMU_HOLD_MS)*queued}]})}
function legible(read){try{return read()}catch(error){throw error instanceof KeyboardError?new StepError(error.message):
error}}function readScreenshot(body){(0,json.OW)(body)&&onlyKeys(body,["filename"],"`screenshot`");const{filename=null}=(0,json.
OW)(body)?body:{filename:body},name=typeof filename=="string"?filename:"";if(name.endsWith(".ppm"))return[command("scree\
ndump",{filename:name})];if(name.endsWith(".png"))return[command("screendump",{filename:name,format:"png"})];throw new StepError(
`sets \`screenshot\` to ${describe(filename)}; use a file name that ends in .png or .ppm`)}function plain(helper,execute,body){
if(body!==null&&!((0,json.OW)(body)&&Object.keys(body).length===0))throw new StepError(`sets \`${helper}\` to ${describe(
body)}; it takes no value`);return command(execute)}function readDeviceAdd(body){if((0,json.OW)(body)&&typeof body.driver==
"string")return[command("device_add",body)];throw new StepError(`sets \`device-add\` to ${describe(body)}; use \`{driver:\
 virtio-rng-pci, id: rng1}\``)}function readDeviceDel(body){const spec=(0,json.OW)(body)?body:{id:body};onlyKeys(spec,["\
id","timeout"],"`device-del`");const{id:id2=null,timeout}=spec;if(typeof id2!="string"||id2==="")throw new StepError(`se\
ts \`device-del\` to ${describe(id2)}; use the id of the device`);const timeoutMs=timeout===void 0?UNPLUG_MS:readDuration(
timeout,"`timeout`",1);return[command("device_del",{id:id2}),{kind:"wait-event",name:"DEVICE_DELETED",timeoutMs,data:{device:id2}}]}
function command(execute,args){return{kind:"command",command:args===void 0?{execute}:{execute,arguments:args},continueOnError:!1}}
const COMMAND_NAME=/^[A-Za-z_][A-Za-z0-9_.-]{0,127}$/,EVENT_NAME=/^[A-Z_][A-Za-z0-9_.-]{0,127}$/,CONTINUE="continue-on-e\
rror",DEFAULT_EVENT_TIMEOUT_MS=3e4,STEPS={"wait-event":body=>[readWaitEvent(body)],sleep:body=>[{kind:"sleep",ms:readDuration(
body,"`sleep`",0)}],expect:body=>[readExpect(body)],snapshot:readSnapshot,events:body=>[readEvents(body)],...HELPERS};function readStep(item){
if(typeof item=="string")return readStep({[item]:null});if(!(0,json.OW)(item))throw new StepError(`is ${describe(item)},\
 not a command; write the name of a command, or \`name: {arguments}\``);const{[CONTINUE]:flag,...rest}=item,keys=Object.
keys(rest),step=keys.length===1?action.K.find(name=>name===keys[0]):void 0;if(step!==void 0){if(flag!==void 0)throw new StepError(
`sets \`${CONTINUE}\` for \`${step}\`; it is for commands only`);return STEPS[step](rest[step])}if(flag!==void 0&&typeof flag!=
"boolean")throw new StepError(`sets \`${CONTINUE}\` to ${describe(flag)}; use true or false`);return[{kind:"command",command:readCommand(
rest),continueOnError:flag===!0}]}function readCommand(body){const keys=Object.keys(body);if(Object.hasOwn(body,"exec-oo\
b"))throw new StepError("uses `exec-oob`; out-of-band commands are not supported, use `execute`");if(Object.hasOwn(body,
"execute")){if(Object.hasOwn(body,"id"))throw new StepError("sets `id`; remove it, because maqet assigns the ids");return onlyKeys(
body,["execute","arguments"],"a raw command"),steps_command(body.execute,body.arguments)}if(keys.length!==1)throw new StepError(
keys.length===0?"names no command":`names several commands (${list(keys)}); write one step for each, or indent the argum\
ents`);const name=keys[0];return steps_command(name,body[name]??void 0)}function steps_command(name,args){if(typeof name!=
"string")throw new StepError(`has ${describe(name)} as the name of a command`);const execute=commandName(name);if(args===
void 0)return{execute};if(!(0,json.OW)(args)){const guess=(0,nearest.au)(execute,action.K),remedy=guess===void 0?"use `{\
name: value}`":`${guess} A command takes \`{name: value}\``;throw new StepError(`gives \`${execute}\` ${describe(args)} \
as arguments; ${remedy}`)}return{execute,arguments:args}}function commandName(name){if(COMMAND_NAME.test(name))return name;
throw new StepError(`has ${describe(name)} as the name of a command; use a name such as \`query-status\``)}function readWaitEvent(body){
const spec=typeof body=="string"?{name:body}:body;if(!(0,json.OW)(spec))throw new StepError(`sets \`wait-event\` to ${describe(
body)}; use \`{name: RESUME, timeout: 5s}\``);onlyKeys(spec,["name","timeout","data"],"`wait-event`");const{name,timeout,
data}=spec;if(typeof name!="string"||!EVENT_NAME.test(name))throw new StepError(`waits for ${describe(name)}, which is n\
ot an event; use a name in upper case, such as \`RESUME\``);const timeoutMs=timeout===void 0?DEFAULT_EVENT_TIMEOUT_MS:readDuration(
timeout,"`timeout`",1);if(data===void 0)return{kind:"wait-event",name,timeoutMs};if(!(0,json.OW)(data))throw new StepError(
`sets \`data\` to ${describe(data)}; use \`{name: value}\``);return{kind:"wait-event",name,timeoutMs,data}}function readEvents(body){
if(body===null)return{kind:"events"};const spec=(0,json.OW)(body)?body:{name:body};onlyKeys(spec,["name"],"`events`");const{
name}=spec;if(name===void 0)return{kind:"events"};if(typeof name=="string"&&EVENT_NAME.test(name))return{kind:"events",name};
throw new StepError(`lists ${describe(name)}, which is not an event; use a name in upper case, such as \`RESUME\``)}function readExpect(body){
if(!(0,json.OW)(body))throw new StepError(`sets \`expect\` to ${describe(body)}; use \`{query-status: {running: true}}\``);
if(!Object.hasOwn(body,"execute")){const[name,...more]=Object.keys(body);if(name===void 0||more.length>0)throw new StepError(
"does not give `expect` exactly one command; for arguments use `{execute: \u2026, arguments: {\u2026}, return: \u2026}`");
return{kind:"expect",command:{execute:commandName(name)},expected:expectedResult(body[name])}}if(onlyKeys(body,["execute",
"arguments","return"],"`expect`"),!Object.hasOwn(body,"return"))throw new StepError("has an `expect` without `return`; a\
dd the expected result");return{kind:"expect",command:steps_command(body.execute,body.arguments),expected:expectedResult(
body.return)}}function expectedResult(expected){if((0,json.OW)(expected)&&Object.keys(expected).length===0)throw new StepError(
"has an `expect` of `{}`, which every answer meets; name a member, or send the command without `expect`");return expected}
function readSnapshot(body){const operation=typeof body=="string"?(0,snapshot_operation.mT)(body):"is not a string; use \
`snapshot: create:NAME`";if(typeof operation=="string")throw new StepError(`has a \`snapshot\` (${describe(body)}) that ${operation}`);
return[{kind:"snapshot",operation}]}var dist=__webpack_require__(38815),untrusted_text=__webpack_require__(10371);const DEPTH_LIMIT=64,
INT64_MIN=-(2n**63n),UINT64_MAX=2n**64n-1n;function readYaml(text,firstLine,problems){const counter=new dist.HN,lineAt=offset=>firstLine-
1+Math.max(1,counter.linePos(offset).line),contents=compose(text,counter,lineAt,problems);if(contents===void 0)return;const source={
problems,lineOf:node=>lineAt(node.range?.[0]??0)};if((0,dist.oP)(contents)&&!yaml_plain(contents,source))return[];const items=(0,dist.
oP)(contents)?contents.items:[contents],values=[];for(const item of items){const before=problems.found.length,value=item===
null?null:readNode(item,source,0);problems.found.length===before&&values.push({line:item===null?firstLine:source.lineOf(
item),value})}return values}function compose(text,lineCounter,lineAt,problems){try{const options={intAsBigInt:!0,uniqueKeys:!1,
prettyErrors:!1,lineCounter},document=(0,dist.parseDocument)(text,options);for(const error of document.errors)problems.add(
lineAt(error.pos[0]),`is not valid YAML: ${(0,untrusted_text.T)(error.message,200)}`);return document.errors.length===0?
document.contents:void 0}catch(error){problems.add(lineAt(0),`cannot be read: ${(0,untrusted_text.T)(error instanceof Error?
error.message:String(error),200)}`);return}}function yaml_plain(node,source){const{tag,anchor}=node;return tag===void 0&&
anchor===void 0?!0:(source.problems.add(source.lineOf(node),`uses a YAML ${anchor===void 0?"tag":"anchor"}; write the va\
lue itself`),!1)}function readNode(node,source,depth){return(0,dist.Vj)(node)?(source.problems.add(source.lineOf(node),"\
uses a YAML alias; write the value itself"),null):yaml_plain(node,source)?depth>DEPTH_LIMIT?(source.problems.add(source.
lineOf(node),`is nested more than ${DEPTH_LIMIT} levels deep`),null):(0,dist.isMap)(node)?readMap(node,source,depth):(0,dist.
oP)(node)?node.items.map(item=>item===null?null:readNode(item,source,depth+1)):readScalar((0,dist.jn)(node)?node.value:void 0,
node,source):null}function readMap(map,source,depth){const members=new Map;for(const{key,value}of map.items){const name=(0,dist.
jn)(key)&&yaml_plain(key,source)?key.value:void 0;typeof name!="string"?source.problems.add(source.lineOf(key??map),"has\
 a key that is not a string; put it in quotes"):members.has(name)?source.problems.add(source.lineOf(key),`names ${(0,qmp_errors.
TL)(name,80)} twice`):members.set(name,value===null?null:readNode(value,source,depth+1))}return Object.fromEntries(members)}
function readScalar(value,node,source){return value===null||typeof value=="string"||typeof value=="boolean"||typeof value==
"number"&&Number.isFinite(value)?value:typeof value=="bigint"?value>=INT64_MIN&&value<=UINT64_MAX?Number.isSafeInteger(Number(
value))?Number(value):value:(source.problems.add(source.lineOf(node),`holds the integer ${(0,untrusted_text.T)(value.toString(),
40)}, which does not fit in 64 bits`),null):(source.problems.add(source.lineOf(node),"holds a value that JSON does not h\
ave"),null)}const LENGTH_LIMIT=2**20,STEP_LIMIT=1e4,LIST=/^(-(\s|$)|\[)/,PREAMBLE=/^(#|%|---\s*(#|$))/,NAME_AND_BODY=/^([A-Za-z_][\w.-]*)(\s+)(?=[{[])/;
function parseScript(text){const problems=new ProblemList,items=readItems(text,problems);items.length>STEP_LIMIT&&problems.
add(items[STEP_LIMIT]?.line??1,`the script has more than ${STEP_LIMIT} steps`);const steps=problems.found.length>STEP_LIMIT?
[]:items.slice(0,STEP_LIMIT).flatMap(item=>toStep(item,problems));if(problems.found.length>0)throw new ScriptError(problems.
found.toSorted((a,b)=>a.line-b.line));return steps}function toStep({line,value},problems){try{return readStep(value).map(
action2=>({line,...action2}))}catch(error){if(!(error instanceof StepError))throw error;return problems.add(line,error.message),
[]}}function readItems(text,problems){if(text.length>LENGTH_LIMIT)return problems.add(1,`the script is longer than ${LENGTH_LIMIT}\
 characters`),[];const lines=text.replace(/^\ufeff/,"").split(/\r?\n/),first=lines.find(line=>line.trim()!==""&&!PREAMBLE.
test(line.trimStart()));return first===void 0?[]:LIST.test(first.trimStart())?readYaml(lines.join(`
`),1,problems)??[]:readLines(lines,problems)}function readLines(lines,problems){const items=[];for(const[index,line]of lines.
entries())if(!(line.trim()===""||line.trimStart().startsWith("#"))){if(items.length>STEP_LIMIT||problems.found.length>STEP_LIMIT)
break;items.push(...readLine(line,index+1,problems))}return items}function readLine(line,number,problems){return/^\s/.test(
line)?(problems.add(number,"is indented; write each step on one line, or start every step with `-`"),[]):LIST.test(line)?
(problems.add(number,"starts with `-` or `[`, but the first step does not; write all steps in the same form"),[]):(readYaml(
line.replace(NAME_AND_BODY,"$1:$2"),number,problems)??[]).map(({value})=>({line:number,value}))}})};export{id,ids,modules};
