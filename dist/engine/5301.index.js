const id=5301,ids=[5301],modules={5301:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{parsePolicyFile:()=>parsePolicyFile});var yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(38815),
zod__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(92857),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
58382),_shared_known_keys_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(69715),_shared_nearest_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
33411),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(10371),_shared_wording_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
8273),_layer_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(4899),_limits_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
77872);class PolicyFileError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.Po{problems;constructor(source,problems){
const list=problems.map(({line,problem})=>`  line ${line}: ${problem}`).join(`
`);super(`The ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.T)(source)} is invalid:
${list}`,{remedy:`Correct the file. It may hold the lists \`allow\`, \`deny\` and \`allow-dangerous\` of command names, and th\
e limits ${_limits_js__WEBPACK_IMPORTED_MODULE_4__.x3.join(", ")}. Nothing was started.`}),this.problems=problems}}const LENGTH_LIMIT=256*
1024,names=zod__WEBPACK_IMPORTED_MODULE_6__.KCZ([zod__WEBPACK_IMPORTED_MODULE_6__.YjP().transform(words),zod__WEBPACK_IMPORTED_MODULE_6__.
YOg(zod__WEBPACK_IMPORTED_MODULE_6__.YjP())],{error:"must be a list of names"}),LISTS=["allow","deny","allow-dangerous"],
schema=zod__WEBPACK_IMPORTED_MODULE_6__.rej({allow:names.optional(),deny:names.optional(),"allow-dangerous":names.optional(),
...Object.fromEntries(_limits_js__WEBPACK_IMPORTED_MODULE_4__.x3.map(name=>[name,zod__WEBPACK_IMPORTED_MODULE_6__.L5J().
optional()]))}),KEYS=[...LISTS,..._limits_js__WEBPACK_IMPORTED_MODULE_4__.x3],HOLDS_NOTHING=`holds no policy; add at lea\
st one of ${KEYS.join(", ")}`;function parsePolicyFile(text,source){if(text.length>LENGTH_LIMIT)throw new PolicyFileError(
source,[{line:1,problem:`is longer than ${LENGTH_LIMIT} characters`}]);if(!(0,_shared_known_keys_js__WEBPACK_IMPORTED_MODULE_7__.
T)(text,KEYS))throw new PolicyFileError(source,[{line:1,problem:HOLDS_NOTHING}]);const lines=new yaml__WEBPACK_IMPORTED_MODULE_0__.
HN,document=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text,{lineCounter:lines,prettyErrors:!1,uniqueKeys:!0}),
lineOf=offset=>Math.max(1,lines.linePos(offset??0).line),syntax=[...document.errors,...document.warnings];if(syntax.length>
0)throw new PolicyFileError(source,syntax.map(error=>({line:lineOf(error.pos[0]),problem:(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.
T)(error.message)})));const nodeLine=path=>{const node=document.getIn(path,!0)??document.contents;return lineOf(node?.range?.[0])},
plain=toPlain(document,source),read=schema.safeParse(plain),{limits,problems:wrong}=readLimits(plain,nodeLine),problems=[
...read.success?[...emptyProblems(read.data,nodeLine),...nameProblems(read.data,nodeLine)]:read.error.issues.flatMap(issue=>shapeProblems(
issue,nodeLine)),...wrong];if(!read.success||problems.length>0)throw new PolicyFileError(source,problems.toSorted((one,other)=>one.
line-other.line));const layer=(0,_layer_js__WEBPACK_IMPORTED_MODULE_3__.Ay)(source,read.data);return Object.keys(limits).
length===0?layer:{...layer,limits}}function emptyProblems(file,lineOf){return Object.keys(file).length===0?[{line:1,problem:HOLDS_NOTHING}]:
file.deny===void 0||file.deny.length>0?[]:[{line:lineOf(["deny"]),problem:"`deny` is empty and denies nothing; name what\
 is denied, or remove it"}]}function readLimits(file,lineOf){const problems=[],limits=[],entries=zod__WEBPACK_IMPORTED_MODULE_6__.
g1P(zod__WEBPACK_IMPORTED_MODULE_6__.YjP(),zod__WEBPACK_IMPORTED_MODULE_6__.L5J()).safeParse(file).data??{};for(const name of Object.
keys(entries).filter(_limits_js__WEBPACK_IMPORTED_MODULE_4__.hr))try{const limit=(0,_limits_js__WEBPACK_IMPORTED_MODULE_4__.
i2)(name,entries[name],(problem,value)=>{throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.dz([{input:name,value:value??
"",problem}])});limit!==void 0&&limits.push([name,limit])}catch(error){if(!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
dz))throw error;const lead=value=>value===""?"":`: \`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.T)(value,
80)}\``;problems.push(...error.problems.map(({value,problem})=>({line:lineOf([name]),problem:`\`${name}\`${lead(value)} ${problem}`})))}
return{limits:_limits_js__WEBPACK_IMPORTED_MODULE_4__.Yq.parse(Object.fromEntries(limits)),problems}}function toPlain(document,source){
try{return document.toJS({maxAliasCount:0})}catch{throw new PolicyFileError(source,[{line:1,problem:"uses a YAML alias (\
`*name`); write the names instead"}])}}function shapeProblems(issue,lineOf){if(issue.code==="unrecognized_keys")return issue.
keys.map(key=>({line:lineOf([key]),problem:`\`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.T)(key,60)}\` i\
s not part of a policy; ${(0,_shared_nearest_js__WEBPACK_IMPORTED_MODULE_8__.au)(key,KEYS)??`use ${KEYS.join(", ")}`}`}));
const list=String(issue.path[0]??"");if(list==="")return[{line:1,problem:HOLDS_NOTHING}];const never=list==="allow-dange\
rous"?"; name each command, `true` is not valid":"";return[{line:lineOf(issue.path.slice(0,1)),problem:`\`${list}\` must \
be a list or a string of command names${never}`}]}function nameProblems(file,lineOf){return LISTS.flatMap(list=>(file[list]??
[]).flatMap((entry,index)=>{const problem=(0,_layer_js__WEBPACK_IMPORTED_MODULE_3__.qH)(list,entry);return problem===void 0?
[]:[{line:lineOf([list,index]),problem:`\`${list}\`: \`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__.T)(entry,
80)}\` ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_2__.MH)(problem)}`}]}))}function words(text){return text.split(/[\s,]+/).
filter(word=>word!=="")}}),69715:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{T:()=>hasKnownKey});var _nearest_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(33411);const AT_LINE_START=/^["']?([A-Za-z][\w-]{0,40})["']?[ \t]*:(?:\s|$)/gm,
IN_FLOW_MAP=/[{,]\s*["']?([A-Za-z][\w-]{0,40})["']?\s*:/g;function hasKnownKey(text,known){const pattern=/^\ufeff?\s*\{/.
test(text)?IN_FLOW_MAP:AT_LINE_START;for(const[,key=""]of text.replace(/^\ufeff/,"").matchAll(pattern))if(known.some(one=>isNearly(
key.toLowerCase(),one)))return!0;return!1}function isNearly(key,known){return key===known||(0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__.
YC)(key,known)<=(known.length<6?1:2)}})};export{id,ids,modules};
