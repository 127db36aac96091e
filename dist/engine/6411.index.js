const id=6411,ids=[6411],modules={48792:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{applyConfig:()=>applyConfig});var external_node_buffer_=__webpack_require__(4573),external_node_fs_=__webpack_require__(
73024),promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(76760),external_node_path_default=__webpack_require__.
n(external_node_path_),errors=__webpack_require__(58382),known_keys=__webpack_require__(69715),paths=__webpack_require__(
40405),untrusted_text=__webpack_require__(10371),inputs_paths=__webpack_require__(27981),schema=__webpack_require__(52921),
node=__webpack_require__(47338),spec=__webpack_require__(64654),syntax=__webpack_require__(42338);const DISK_KEYS=new Map(
[["backing_file","backing-file"],["backing_format","backing-format"]]);function translateStorage(list,findings){const disks=[],
shares=[];let cdrom;for(const item of list.items)if(item.kind!=="map")findings.problem(item.place,"storage",item,"takes \
maps, such as `- {name: data, size: 10G}`");else if(textOf(item,"type")==="virtfs")shares.push(...share(item,findings));else if(textOf(
item,"media")==="cdrom"){const file=discFile(item,findings);cdrom!==void 0?findings.problem(item.place,"storage",item,"n\
ames a second CD; there is one drive"):cdrom=file}else disks.push(disk(item));return{disks,shares,cdrom}}function textOf(item,key){
const value=(0,node.Dc)(item,key);return value?.kind==="text"?value.text:void 0}function disk(item){const entries=item.entries.
flatMap(entry=>{const{key,value}=entry;return value.kind==="none"||key.text==="media"&&value.kind==="text"&&value.text===
"disk"?[]:key.text==="interface"&&value.kind==="text"&&value.text==="sata"?[{key,value:{...value,text:"ide"}}]:[{key:{...key,
text:DISK_KEYS.get(key.text)??key.text},value}]});return{...item,entries}}function ignore(key,why,findings){return findings.
warn(key,`is ignored: ${why}`),[]}const DISC_KEYS=new Set(["name","type","media","file","interface","readonly"]);function discFile(item,findings){
onlyKeys(item,DISC_KEYS,"a CD",findings);const drive=item.entries.find(({key})=>key.text==="interface");drive!==void 0&&
ignore(drive.key,"the machine decides where its drive is",findings);const file=(0,node.Dc)(item,"file");if(file?.kind===
"text")return file;findings.problem(item.place,"storage",item,"names a CD without a `file`; give the path of an ISO")}const SHARE_KEYS=new Set(
["name","type","path","mount_tag","readonly","security_model"]);function share(item,findings){onlyKeys(item,SHARE_KEYS,"\
a shared directory",findings);const directory=(0,node.Dc)(item,"path"),tag=[(0,node.Dc)(item,"mount_tag"),(0,node.Dc)(item,
"name")].find(one=>one?.kind==="text"),words=shareWords(item,findings);if(directory?.kind!=="text"||tag===void 0)return findings.
problem(item.place,"storage",item,"names a shared directory without `path` or `mount_tag`; give both"),[];if(!(0,syntax.
dz)(tag.text)||syntax.ij.includes(tag.text)){const legal=`1 to 31 letters, digits, dashes and underscores, but not ${syntax.
ij.join(", ")}`;return findings.problem(tag.place,"mount_tag",tag,`is not a tag; use ${legal}`),[]}return[{...directory,
text:(0,syntax.I_)({directory:directory.text,tag:tag.text,words})}]}function shareWords(item,findings){const model=(0,node.
Dc)(item,"security_model"),readonly=textOf(item,"readonly")?.toLowerCase()??"false";["true","false"].includes(readonly)||
findings.problem(item.place,"readonly",readonly,"is not a boolean; use true or false");const words=readonly==="true"?["r\
o"]:[];return model===void 0||model.kind==="none"?words:model.kind==="text"&&spec.Yu.some(one=>one===model.text)?[...words,
model.text]:(findings.problem(model.place,"security_model",model,`is not a security model; use ${spec.Yu.join(", ")}`),words)}
function onlyKeys(item,known,what,findings){for(const{key,value}of item.entries)known.has(key.text)||findings.problem(key.
place,key.text,value,`is not a key of ${what}; the keys are ${[...known].join(", ")}`)}function assemble(config,findings){
const values=new Map;for(const{name}of schema.m){const value=(0,node.Dc)(config,name);value!==void 0&&value.kind!=="none"&&
values.set(name,value)}return addArguments(values,config,findings),addStorage(values,config,findings),values}function addArguments(values,config,findings){
const options=(0,node.Dc)(config,"arguments"),more=(0,node.Dc)(config,"args"),words=[...options?.kind==="list"?options.items.
flatMap(item=>optionWords(item,findings)):[],...more===void 0?[]:plainWords(more,findings)],[first]=words;if(first===void 0)
return;const own=values.get("qemu-args");own?.kind==="text"?findings.problem(own.place,"qemu-args",own,"cannot be combin\
ed with `arguments` or `args`; write it as a list"):values.set("qemu-args",{kind:"list",place:first.place,items:[...words,
...own?.kind==="list"?own.items:[]]})}function optionWords(item,findings){const[key,value]=item.kind==="map"?[item.entries[0]?.
key,item.entries[0]?.value]:item.kind==="text"?[item,void 0]:[];if(key===void 0)return[];const option={...key,text:`-${key.
text}`,plain:!1};return value===void 0||value.kind==="none"?[option]:value.kind==="text"?[option,{...value,plain:!1}]:value.
kind==="list"?(findings.problem(value.place,key.text,value,"takes one value; write the option once for each value"),[]):
[option,{kind:"text",place:value.place,text:properties(value,key.text,findings),plain:!1}]}function properties(map,option,findings){
return map.entries.flatMap(({key,value})=>value.kind==="none"?[key.text]:value.kind==="text"?[`${key.text}=${value.text.
replaceAll(",",",,")}`]:(findings.problem(value.place,option,value,`takes one value as ${(0,untrusted_text.T)(key.text,60)}`),
[])).join(",")}function plainWords(args,findings){return args.kind==="text"&&!/['"\\$`]/.test(args.text)?args.text.split(
/\s+/).flatMap(text=>text===""?[]:[{...args,text,plain:!1}]):args.kind!=="list"?(findings.problem(args.place,"args",args,
"is neither a list of words nor a text without quotes; write a list"),[]):args.items.flatMap(item=>item.kind==="text"?[{
...item,plain:!1}]:(findings.problem(item.place,"args",item,"has an item that is not text; write options with keys in `a\
rguments`"),[]))}function addStorage(values,config,findings){const list=(0,node.Dc)(config,"storage");if(list?.kind!=="l\
ist")return;const{disks,shares,cdrom}=translateStorage(list,findings);prepend(values,"disks",disks),prepend(values,"shar\
e",shares),cdrom!==void 0&&(values.has("cdrom")?findings.problem(cdrom.place,"storage",cdrom,"names a second CD besides \
`cdrom`; there is one drive"):values.set("cdrom",cdrom))}function prepend(values,input,items){const[first]=items;if(first===
void 0)return;const own=values.get(input),more=own===void 0?[]:own.kind==="list"?own.items:[own];values.set(input,{kind:"\
list",place:first.place,items:[...items,...more]})}var config_findings=__webpack_require__(81560);const MERGED_LISTS=new Map(
[["arguments",optionOf],["storage",deviceOf]]);function mergeConfigs(earlier,later){const entries=new Map(earlier.entries.
map(entry=>[entry.key.text,entry]));for(const entry of later.entries){const before=entries.get(entry.key.text);entries.set(
entry.key.text,before===void 0?entry:{key:entry.key,value:mergeValues(before,entry)})}return{kind:"map",place:later.place,
entries:[...entries.values()]}}function mergeValues({value:before},{key,value}){if(before.kind==="map"&&value.kind==="ma\
p")return mergeConfigs(before,value);const keyOf=MERGED_LISTS.get(key.text);return keyOf!==void 0&&before.kind==="list"&&
value.kind==="list"?mergeLists(before,value,keyOf):value}function mergeLists(earlier,later,keyOf){const groups=new Map;for(const item of later.
items){const key=keyOf(item),group=key===void 0?void 0:groups.get(key);group!==void 0?group.push(item):key!==void 0&&groups.
set(key,[item])}const placed=new Set,items=earlier.items.flatMap(item=>{const key=keyOf(item),group=key===void 0?void 0:
groups.get(key);return group===void 0?[item]:placed.has(key)?[]:(placed.add(key),group)}),rest=later.items.filter(item=>!placed.
has(keyOf(item)));return{kind:"list",place:later.place,items:[...items,...rest]}}function optionOf(item){return item.kind===
"text"?item.text:item.kind==="map"?item.entries[0]?.key.text:void 0}function deviceOf(item){const name=item.kind==="map"?
(0,node.Dc)(item,"name"):void 0;return name?.kind==="text"?name.text:void 0}var dist=__webpack_require__(38815),readers=__webpack_require__(
18961);const DEEPEST=64,MOST_VALUES=2e4,MOST_ERRORS=5,NULLS=new Set(["","~","null","Null","NULL"]);function parseConfig(text,file,findings){
const lines=lineCounterOf(text),placeAt=offset=>{const{line,col:column}=lines.linePos(Math.min(offset,text.length));return{
file,line,column}};try{const options={schema:"failsafe",uniqueKeys:!1,prettyErrors:!1,logLevel:"error"},document=(0,dist.
parseDocument)(text,options);if(document.errors.length===0)return new Reader(text,placeAt,findings).readAll(document.contents);
const reported=new Set;for(const error of document.errors){const place=placeAt(error.pos[0]);reported.has(place.line)||reported.
size===MOST_ERRORS||(reported.add(place.line),findings.fileProblem(place,syntaxProblem(error)))}}catch(error){findings.fileProblem(
placeAt(0),`cannot be parsed as YAML: ${(0,untrusted_text.T)((0,errors.kc)(error),200)}`)}return emptyMap(placeAt(0))}function lineCounterOf(text){
const lines=new dist.HN;lines.addNewLine(0);for(const{index}of text.matchAll(/\n/g))lines.addNewLine(index+1);return lines}
function syntaxProblem({code,message}){return code==="MULTIPLE_DOCS"?"has a second YAML document; keep one":`is not vali\
d YAML: ${(0,readers.f6)((0,untrusted_text.T)(message,200))}`}function emptyMap(place){return{kind:"map",place,entries:[]}}
class Reader{placeAt;findings;anchored=new Map;lines;values=0;followed;constructor(text,placeAt,findings){this.placeAt=placeAt,
this.findings=findings,this.lines=text.split(`
`)}readAll(contents){contents!==null&&this.findAnchors(contents);const root=contents===null?void 0:this.read(contents,0);
return root?.kind==="map"?root:(root!==void 0&&root.kind!=="none"&&this.complain(root.place,"is not a map; write `key: v\
alue` lines"),emptyMap(this.placeAt(0)))}findAnchors(contents){const anchors=new Map;(0,dist.YR)(contents,{Node:(_key,node2)=>{
const target=(0,dist.Vj)(node2)?anchors.get(node2.source):void 0;target!==void 0?this.anchored.set(node2,target):!(0,dist.
Vj)(node2)&&node2.anchor!==void 0&&anchors.set(node2.anchor,node2)}})}complain(place,problem){this.findings.fileProblem(
place,problem)}placeOf(node2){return this.placeAt(node2.range?.[0]??0)}read(node2,depth){const place=this.placeOf(node2),
none={kind:"none",place};return this.allows(depth,place)?(0,dist.Vj)(node2)?this.follow(node2,place,depth)??none:(node2.
tag!==void 0&&this.complain(place,`uses the tag ${(0,untrusted_text.T)(node2.tag,60)}; write only the value`),(0,dist.isMap)(
node2)?this.readMap(node2,place,depth):(0,dist.oP)(node2)?{kind:"list",place,items:node2.items.map(item=>this.read(item,
depth+1))}:(0,dist.jn)(node2)?this.readScalar(node2,place):none):none}allows(depth,place){if(this.values>=MOST_VALUES)return!1;
this.values+=1;const where=this.followed??place;return this.values===MOST_VALUES&&this.complain(where,`has more than ${MOST_VALUES}\
 values, counting those that aliases repeat`),depth<=DEEPEST?!0:(this.complain(where,`is nested more than ${DEEPEST} lev\
els deep`),this.values=MOST_VALUES,!1)}follow(alias,place,depth){const target=this.anchored.get(alias);if(target===void 0){
this.complain(place,`uses the alias *${(0,untrusted_text.T)(alias.source,60)}, which no anchor before it defines`);return}
const before=this.followed;this.followed??=place;const value=this.read(target,depth+1);return this.followed=before,value}readScalar(node2,place){
const text=String(node2.value),plain=node2.type==="PLAIN";if(plain&&NULLS.has(text))return{kind:"none",place};text.includes(
"\0")&&this.complain(place,"has a NUL byte; remove it");const block=node2.type==="BLOCK_LITERAL"?this.firstLine(place):void 0;
return{kind:"text",place,text,plain,...block===void 0?{}:{block}}}firstLine({file,line}){const start=this.lines[line]??"";
return{file,line:line+1,column:start.length-start.trimStart().length+1}}readMap(map,place,depth){const own=new Map,merged=[];
for(const{key,value}of map.items){const name=this.readKey(key,place);if(name===void 0)continue;const entry={key:name,value:value===
null?{kind:"none",place:name.place}:this.read(value,depth+1)};name.text==="<<"&&name.plain?merged.push(...this.mergedEntries(
entry)):own.has(name.text)?this.complain(name.place,`has the key \`${(0,untrusted_text.T)(name.text,60)}\` twice; keep on\
e`):own.set(name.text,entry)}for(const entry of merged)own.has(entry.key.text)||own.set(entry.key.text,entry);return{kind:"\
map",place,entries:[...own.values()]}}readKey(key,place){const read=(0,dist.jn)(key)?this.read(key,0):void 0;if(read?.kind===
"text")return read;this.values>=MOST_VALUES||this.complain(read?.place??(key.range?this.placeOf(key):place),"has a key t\
hat is not text; put it in quotes")}mergedEntries({key,value}){return(value.kind==="list"?value.items:[value]).flatMap(map=>map.
kind==="map"?map.entries:(this.values<MOST_VALUES&&this.complain(key.place,"merges (`<<`) a value that is not a map"),[]))}}
var external_node_os_=__webpack_require__(48161),url=__webpack_require__(26727);const REBASE=new Map([...["kernel","init\
rd","cdrom","policy"].map(name=>[name,pathUnless(syntax.gU)]),["image",pathUnless(url.Zj)],["firmware",pathUnless(text=>(0,syntax.
gU)(text)||(0,syntax.Ye)(text))],["qemu",pathUnless(text=>(0,syntax.gU)(text)||text==="auto")],["cloud-init",pathUnless(
text=>(0,syntax.gU)(text)||(0,syntax.yL)(text)||/[\r\n]/.test(text))],["share",eachLine(sharePath)],["copy-in",eachLine(
copyPath(syntax.Jy,syntax.zh))],["copy-out",eachLine(copyPath(syntax.aj,syntax.ou))]]),DISK_FILES=new Set(["file","backi\
ng-file"]);function rebase(input,node2){if(input==="disks")return node2.kind==="list"?{...node2,items:node2.items.map(rebaseDisk)}:
node2;const made=REBASE.get(input);return made===void 0?node2:rebaseTexts(node2,made)}function rebaseTexts(node2,made){return node2.
kind==="list"?{...node2,items:node2.items.map(item=>rebaseTexts(item,made))}:node2.kind==="text"?{...node2,text:made(node2.
text,node2.place.file.directory)}:node2}function rebaseDisk(disk2){if(disk2.kind!=="map")return disk2;const made=(file,directory)=>file===
""||(0,syntax.gU)(file)?file:absolute(file,directory),entries=disk2.entries.map(entry=>DISK_FILES.has(entry.key.text)?{...entry,
value:rebaseTexts(entry.value,made)}:entry);return{...disk2,entries}}function pathUnless(isOther){return(text,directory)=>{
const tidy=text.trim();return tidy===""||isOther(tidy)?text:absolute(tidy,directory)}}function eachLine(made){return(text,directory)=>text.
split(`
`).map(line=>made(line.trim(),directory)).join(`
`)}function sharePath(line,directory){const share2=(0,syntax.c_)(line);return share2.directory?(0,syntax.I_)({...share2,
directory:absolute(share2.directory,directory)}):line}function copyPath(read,write){return(line,directory)=>{const copy=read(
line);return copy===void 0?line:write({...copy,host:absolute(copy.host,directory)})}}function absolute(file,directory){const full=file.
startsWith("~/")?external_node_path_default().join((0,external_node_os_.homedir)(),file.slice(2)):file;return external_node_path_default().
resolve(directory,full)+(file.endsWith("/")&&file!=="/"?"/":"")}var wording=__webpack_require__(8273);const NO_TEXT=/^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?\d+|0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
function inputText(input,node2,findings){const problem=(place,text)=>{findings.problem(place.place,input.name,place,text)},
kinds=input.yaml??(input.name==="env"?["map"]:input.list===!0?["text","list"]:["text"]);return kinds.some(kind=>kind===node2.
kind)?node2.kind==="text"?node2.text:input.yaml!==void 0?yamlItems(node2):node2.kind==="map"?variableLines(node2,problem):
input.name==="allow"&&node2.kind==="list"&&node2.items.length===0?problem(node2,`is empty, which would allow everything;\
 use ${(0,wording.hF)("deny","*")} to allow nothing, or leave it out`):node2.kind==="list"?itemLines(node2,problem):void 0:
problem(node2,`takes ${describe(kinds)}`)}function describe(kinds){const words={text:"one value",list:"a list",map:"a ma\
p",none:"nothing"};return kinds.map(kind=>words[kind]).join(" or ")}function itemLines(list,complain){return list.items.
flatMap(item=>item.kind==="text"?[item.text.trim()]:complain(item,"has an item that is not text")??[]).join(`
`)}function variableLines(map,complain){return map.entries.flatMap(({key,value})=>/[=\n]/.test(key.text)?complain(key,"i\
s not the name of a variable")??[]:value.kind==="none"?[key.text]:value.kind==="text"&&!/[\r\n]/.test(value.text)?[`${key.
text}=${value.text}`]:complain(key,"has a value that is not one line of text; set it in the environment, and write only \
its name")??[]).join(`
`)}function yamlItems(node2){return node2.kind==="list"?node2.items.map(item=>`- ${flow(item)}`).join(`
`):flow(node2)}function flow(node2){switch(node2.kind){case"none":return"null";case"text":return scalar(node2);case"list":
return`[${node2.items.map(flow).join(", ")}]`;case"map":return`{${node2.entries.map(({key,value})=>`${JSON.stringify(key.
text)}: ${flow(value)}`).join(", ")}}`}}function scalar({text,plain}){return plain&&NO_TEXT.test(text)?text:JSON.stringify(
text)}var nearest=__webpack_require__(33411),toolchain_arch=__webpack_require__(73807);const TRANSLATORS=new Map([...["c\
pu","accel","kernel","initrd","append","cdrom"].map(name=>[name,entry=>[entry]]),["name",entry=>[(0,node.$w)(entry,"vm")]],
["bios",entry=>[(0,node.$w)(entry,"firmware")]],["m",memory],["smp",processors],["machine",machine],["M",machine],["disp\
lay",translateDisplay],["vga",translateVga],["netdev",network],["nic",network]]),FLAGS=new Map([["enable-kvm",["accel","\
kvm"]],["nographic",void 0]]);function translateArguments(entry,findings){const{key,value}=entry,items=value.kind==="lis\
t"?value.items:[value],rest=[],inputs=[];for(const argument of items.flatMap(item=>readArgument(item,key,findings))){const translated=translateArgument(
argument,findings);translated===void 0?rest.push(asItem(argument)):inputs.push(...translated)}return[{key,value:{kind:"l\
ist",place:value.place,items:rest}},...inputs]}function readArgument(item,key,findings){const entries=item.kind==="map"?
item.entries:item.kind==="text"?[{key:item,value:{kind:"none",place:item.place}}]:[];return entries.length===0&&findings.
problem(item.place,key.text,item,"takes options, such as `- rtc: base=utc` or `- no-reboot`"),entries.flatMap(entry=>{const name=entry.
key.text.replace(/^--?/,"");return/^[A-Za-z][\w.-]*$/.test(name)?[{key:{...entry.key,text:name},value:entry.value}]:(findings.
problem(entry.key.place,key.text,entry.key,"is not an option; write an option with a value as `- rtc: base=utc`"),[])})}
function asItem({key,value}){return value.kind==="none"?key:{kind:"map",place:key.place,entries:[{key,value}]}}function translateArgument({
key,value},findings){if(FLAGS.has(key.text)){if(value.kind!=="none")return refuse({key,value},"takes no value",findings);
const meant=FLAGS.get(key.text);return meant===void 0?[]:[{key:{...key,text:meant[0]},value:{...key,text:meant[1]}}]}return value.
kind==="none"?void 0:TRANSLATORS.get(key.text)?.({key,value},findings)}function refuse({key,value},problem,findings){return findings.
problem(value.place,key.text,value,problem),[]}function memory(entry,findings){const{value}=entry,[,size="",unit=""]=value.
kind==="text"&&/^(?:size=)?(\d+)([KMGT]?)$/i.exec(value.text)||[];return value.kind!=="text"||size===""?refuse(entry,"is\
 not a plain size; write one such as `memory: 2G`",findings):[(0,node.$w)({...entry,value:{...value,text:`${size}${unit||
"M"}`}},"memory")]}function processors(entry,findings){const{value}=entry,[,count]=value.kind==="text"&&/^(?:cpus=)?(\d+)$/.
exec(value.text)||[];return value.kind!=="text"||count===void 0?refuse(entry,"is not a plain number; write one such as `\
cpus: 4`",findings):[(0,node.$w)({...entry,value:{...value,text:count}},"cpus")]}function machine(entry,findings){const{
key,value}=entry;if(value.kind!=="text")return refuse(entry,"is not the name of a machine type; write one such as `machi\
ne: q35`",findings);const inputs=[];for(const[index,part]of value.text.split(",").entries()){const[,property,setting=part]=/^([\w-]+)=(.*)$/.
exec(part)??[],name=index===0&&(property===void 0||property==="type")?"machine":property==="accel"?"accel":void 0;name===
void 0?refuse(entry,`has the property ${(0,untrusted_text.T)(part,60)}, which no input sets; write only the name of the \
machine type`,findings):inputs.push({key:{...key,text:name},value:{...value,text:setting}})}return inputs}function network(entry,findings){
const forwards=[...(entry.value.kind==="text"?entry.value.text:"").matchAll(/hostfwd=(tcp|udp)?:[^:,]*:(\d+)-[^:,]*:(\d+)/g)];
if(forwards.length===0)return;const remedy=`write \`ports: [${forwards.map(([,protocol,host,guest])=>`${host}:${guest}${protocol===
"udp"?"/udp":""}`).join(", ")}]\`, and remove this network and its device, which maqet adds itself`;return refuse(entry,
`forwards ports; ${remedy}`,findings)}function translateDisplay({key,value},findings){if(value.kind!=="text"||value.text!==
"none"){const problem=`would open a window or a port of this machine, which maqet never does; leave it out, and save a p\
icture with ${(0,wording.hF)("screenshot")}`;findings.problem(value.place,key.text,value,problem)}return[]}function translateVga({
key,value},findings){if(value.kind!=="text")return findings.problem(value.place,key.text,value,"takes the name of a disp\
lay adapter, such as virtio"),[];if(value.text==="none"&&findings.warn(key,"is ignored: the machine keeps its adapter, w\
hich only the guest's drivers see"),value.text==="none"||value.text==="std")return[];const item={kind:"map",place:key.place,
entries:[{key,value}]};return[{key:{...key,text:"arguments"},value:{kind:"list",place:key.place,items:[item]}}]}const MOST_WARNINGS=20,
OWN=new Set(schema.m.filter(({name,expression})=>name!=="config"&&expression===void 0).map(({name})=>name)),translate_TRANSLATORS=new Map(
[["name",entry=>[(0,node.$w)(entry,"vm")]],["binary",translateBinary],["cpu",translateCpu],["display",translateDisplay],
["vga",translateVga],["arguments",translateArguments],["args",entry=>[entry]],["storage",requireList],["env",variablesMap],
["log_file",ignoreLogFile],["config",refuseFurtherFiles]]),CONFIG_KEYS=[...OWN,...translate_TRANSLATORS.keys()];function translate(file,findings){
const entries=new Map,unknown=[];for(const{key,value}of file.entries)if(!OWN.has(key.text)&&!translate_TRANSLATORS.has(key.
text))unknown.push(key);else if(value.kind!=="none"){const entry={key,value},translated=translate_TRANSLATORS.get(key.text)?.(
entry,findings)??[entry];for(const one of translated)add(entries,one,findings)}return warnOfUnknown(unknown,findings),{...file,
entries:[...entries.values()]}}function warnOfUnknown(keys,findings){for(const key of keys.slice(0,MOST_WARNINGS)){const guess=(0,nearest.
au)(key.text,CONFIG_KEYS);findings.warn(key,`is unknown and ignored${guess===void 0?"":`; ${guess}`}`)}const next=keys[MOST_WARNINGS];
next!==void 0&&findings.warn(next,`is unknown and ignored, as are ${keys.length-MOST_WARNINGS-1} further keys`)}function add(entries,entry,findings){
const name=entry.key.text,before=entries.get(name);before===void 0?entries.set(name,entry):name==="arguments"&&before.value.
kind==="list"&&entry.value.kind==="list"?entries.set(name,{key:before.key,value:{...before.value,items:[...before.value.
items,...entry.value.items]}}):findings.problem(entry.key.place,name,entry.value,`is already set at ${(0,node.Z9)(before.
key.place)}; keep one of them`)}function translateBinary(entry,findings){const{key,value}=entry;if(value.kind!=="text")return findings.
problem(value.place,key.text,value,"takes the path of an emulator"),[];const[,suffix=""]=/(?:^|\/)qemu-system-([a-z0-9_]+)[^/]*$/.
exec(value.text)??[],arch=toolchain_arch.Pr.find(one=>one===suffix),archEntry=arch===void 0?[]:[{key:{...key,text:"arch"},
value:{...value,text:arch}}];return[...value.text.includes("/")||arch===void 0?[(0,node.$w)(entry,"qemu")]:[],...archEntry]}
function translateCpu(entry){const{value}=entry;return[(0,node.$w)(entry,value.kind==="text"&&/^\d{1,3}$/.test(value.text)&&
Number(value.text)<=255?"cpus":"cpu")]}function requireList({key,value},findings){return value.kind==="list"?[{key,value}]:
(findings.problem(value.place,key.text,value,"takes a list"),[])}function ignoreLogFile({key},findings){return findings.
warn(key,"is ignored: the logs are in the VM's directory, see the outputs `vm-dir` and `serial-log`"),[]}function refuseFurtherFiles({
key,value},findings){return findings.problem(key.place,key.text,value,`names further files, which a file cannot do; name\
 all of them with ${(0,wording.hF)("config")}`),[]}function variablesMap({key,value},findings){if(value.kind==="map")return[
{key,value}];const lines=value.kind==="list"?value.items:textLines(value),entries=new Map;for(const line of lines){if(line.
kind!=="text"){findings.problem(line.place,key.text,line,"takes NAME=VALUE");continue}const entry=variable(line);entries.
has(entry.key.text)&&findings.problem(line.place,key.text,entry.key,"is set twice; set it once"),entries.set(entry.key.text,
entry)}return[{key,value:{kind:"map",place:value.place,entries:[...entries.values()]}}]}function textLines(node2){const{
block}=node2;return node2.text.split(`
`).map((text,index)=>({...node2,text:text.trimStart(),place:block===void 0?node2.place:{...block,line:block.line+index}})).
filter(({text})=>text.trim()!=="")}function variable(line){const equals=line.text.indexOf("=");return equals===-1?{key:{
...line,text:line.text.trimEnd()},value:{kind:"none",place:line.place}}:{key:{...line,text:line.text.slice(0,equals)},value:{
...line,text:line.text.slice(equals+1),plain:!1}}}const LARGEST=256*1024;async function applyConfig(files){const findings=new config_findings.
Fv;let merged;for(const file of files){const config=translate(await readConfig(file,findings),findings);merged=merged===
void 0?config:mergeConfigs(merged,config)}const texts={},origins=new Map;for(const[name,value]of merged===void 0?[]:assemble(
merged,findings)){const node2=rebase(name,value),input=schema.m.find(one=>one.name===name),text=input===void 0?void 0:inputText(
input,node2,findings);text===void 0||text.trim()===""||(texts[name]=text,origins.set(name,node2))}return{texts,origins,problems:findings.
problems,warnings:findings.warnings}}async function readConfig(file,findings){const named=nameFile(file),bytes=await readBytes(
file);if(typeof bytes=="string")findings.unreadable(named,bytes);else if(bytes.length>LARGEST)findings.unreadable(named,
`is longer than ${LARGEST/1024} KiB, the limit for a configuration file`);else{const text=new TextDecoder().decode(bytes);
if((0,external_node_buffer_.isUtf8)(bytes))return parseKnown(text,named,findings);const before=text.slice(0,text.indexOf(
"\uFFFD")).split(`
`),place={file:named,line:before.length,column:(before.at(-1)??"").length+1};findings.fileProblem(place,"is not UTF-8 te\
xt; save it as UTF-8")}return{kind:"map",place:{file:named,line:1,column:1},entries:[]}}function parseKnown(text,file,findings){
if((0,known_keys.T)(text,CONFIG_KEYS))return parseConfig(text,file,findings);const hidden=new config_findings.Fv,map=parseConfig(
text,file,hidden);return map.entries.length===0&&hidden.problems.length===0?map:(findings.fileProblem({file,line:1,column:1},
"has none of the keys of a configuration file, so nothing of it is shown; name another file"),{...map,entries:[]})}function nameFile(file){
const here=process.cwd();return{name:(0,untrusted_text.T)((0,paths.U)(here,file)?external_node_path_default().relative(here,
file):file),directory:external_node_path_default().dirname(file)}}async function readBytes(file){try{const handle=await(0,promises_.
open)(file,external_node_fs_.constants.O_RDONLY|external_node_fs_.constants.O_NONBLOCK);try{if(!(await handle.stat()).isFile())
return"is not a regular file; name one";const bytes=Buffer.alloc(LARGEST+1);let length=0;for(let got=-1;got!==0&&length<
bytes.length;length+=got)got=(await handle.read(bytes,length,bytes.length-length,length)).bytesRead;return bytes.subarray(
0,length)}finally{await handle.close()}}catch(error){return(0,inputs_paths.Kw)((0,errors.UQ)(error),error)}}}),69715:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{T:()=>hasKnownKey});var _nearest_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
33411);const AT_LINE_START=/^["']?([A-Za-z][\w-]{0,40})["']?[ \t]*:(?:\s|$)/gm,IN_FLOW_MAP=/[{,]\s*["']?([A-Za-z][\w-]{0,40})["']?\s*:/g;
function hasKnownKey(text,known){const pattern=/^\ufeff?\s*\{/.test(text)?IN_FLOW_MAP:AT_LINE_START;for(const[,key=""]of text.
replace(/^\ufeff/,"").matchAll(pattern))if(known.some(one=>isNearly(key.toLowerCase(),one)))return!0;return!1}function isNearly(key,known){
return key===known||(0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__.YC)(key,known)<=(known.length<6?1:2)}})};export{id,ids,modules};
