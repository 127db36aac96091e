const id=5301,ids=[5301],modules={5301:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{parsePolicyFile:()=>parsePolicyFile});var yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(38815),
zod__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(92857),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
58382),_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(10371),_shared_wording_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
8273),_layer_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(4899);class PolicyFileError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
Po{problems;constructor(source,problems){const list=problems.map(({line,problem})=>`  line ${line}: ${problem}`).join(`
`);super(`The ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__.T)(source)} is invalid:
${list}`,{remedy:"Correct the file. It may hold the lists `allow`, `deny` and `allow-dangerous` of command names. Nothin\
g was started."}),this.problems=problems}}const LENGTH_LIMIT=256*1024,names=zod__WEBPACK_IMPORTED_MODULE_5__.KCZ([zod__WEBPACK_IMPORTED_MODULE_5__.
YjP().transform(words),zod__WEBPACK_IMPORTED_MODULE_5__.YOg(zod__WEBPACK_IMPORTED_MODULE_5__.YjP())],{error:"must be a l\
ist of names"}),schema=zod__WEBPACK_IMPORTED_MODULE_5__.rej({allow:names.optional(),deny:names.optional(),"allow-dangero\
us":names.optional()});function parsePolicyFile(text,source){if(text.length>LENGTH_LIMIT)throw new PolicyFileError(source,
[{line:1,problem:`is longer than ${LENGTH_LIMIT} characters`}]);const lines=new yaml__WEBPACK_IMPORTED_MODULE_0__.HN,document=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.
parseDocument)(text,{lineCounter:lines,prettyErrors:!1,uniqueKeys:!0}),lineOf=offset=>Math.max(1,lines.linePos(offset??0).
line),syntax=[...document.errors,...document.warnings];if(syntax.length>0)throw new PolicyFileError(source,syntax.map(error=>({
line:lineOf(error.pos[0]),problem:(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__.T)(error.message)})));const nodeLine=path=>{
const node=document.getIn(path,!0)??document.contents;return lineOf(node?.range?.[0])},read=schema.safeParse(toPlain(document,
source));if(!read.success)throw new PolicyFileError(source,read.error.issues.flatMap(issue=>shapeProblems(issue,nodeLine)));
const problems=nameProblems(read.data,nodeLine);if(problems.length>0)throw new PolicyFileError(source,problems);return(0,_layer_js__WEBPACK_IMPORTED_MODULE_3__.
Ay)(source,read.data)}function toPlain(document,source){try{return document.toJS({maxAliasCount:0})}catch{throw new PolicyFileError(
source,[{line:1,problem:"uses a YAML alias (`*name`); write the names instead"}])}}function shapeProblems(issue,lineOf){
if(issue.code==="unrecognized_keys")return issue.keys.map(key=>({line:lineOf([key]),problem:`\`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__.
T)(key,60)}\` is not a list of a policy; use allow, deny or allow-dangerous`}));const list=String(issue.path[0]??"");if(list===
"")return[{line:1,problem:"holds no policy; add at least one of the lists allow, deny and allow-dangerous"}];const never=list===
"allow-dangerous"?"; name each command, `true` is not valid":"";return[{line:lineOf(issue.path.slice(0,1)),problem:`\`${list}\
\` must be a list or a string of command names${never}`}]}function nameProblems(file,lineOf){return["allow","deny","allo\
w-dangerous"].flatMap(list=>(file[list]??[]).flatMap((entry,index)=>{const problem=(0,_layer_js__WEBPACK_IMPORTED_MODULE_3__.
qH)(list,entry);return problem===void 0?[]:[{line:lineOf([list,index]),problem:`\`${list}\`: \`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__.
T)(entry,80)}\` ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_2__.MH)(problem)}`}]}))}function words(text){return text.
split(/[\s,]+/).filter(word=>word!=="")}})};export{id,ids,modules};
