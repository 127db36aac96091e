const id=4523,ids=[4523],modules={89379:((module,__unused_webpack_exports,__webpack_require__)=>{const ANY=Symbol("SemVe\
r ANY");class Comparator{static get ANY(){return ANY}constructor(comp,options){if(options=parseOptions(options),comp instanceof
Comparator){if(comp.loose===!!options.loose)return comp;comp=comp.value}comp=comp.trim().split(/\s+/).join(" "),debug("c\
omparator",comp,options),this.options=options,this.loose=!!options.loose,this.parse(comp),this.semver===ANY?this.value="":
this.value=this.operator+this.semver.version,debug("comp",this)}parse(comp){const r=this.options.loose?re[t.COMPARATORLOOSE]:
re[t.COMPARATOR],m=comp.match(r);if(!m)throw new TypeError(`Invalid comparator: ${comp}`);this.operator=m[1]!==void 0?m[1]:
"",this.operator==="="&&(this.operator=""),m[2]?this.semver=new SemVer(m[2],this.options.loose):this.semver=ANY}toString(){
return this.value}test(version){if(debug("Comparator.test",version,this.options.loose),this.semver===ANY||version===ANY)
return!0;if(typeof version=="string")try{version=new SemVer(version,this.options)}catch{return!1}return cmp(version,this.
operator,this.semver,this.options)}intersects(comp,options){if(!(comp instanceof Comparator))throw new TypeError("a Comp\
arator is required");return this.operator===""?this.value===""?!0:new Range(comp.value,options).test(this.value):comp.operator===
""?comp.value===""?!0:new Range(this.value,options).test(comp.semver):(options=parseOptions(options),options.includePrerelease&&
(this.value==="<0.0.0-0"||comp.value==="<0.0.0-0")||!options.includePrerelease&&(this.value.startsWith("<0.0.0")||comp.value.
startsWith("<0.0.0"))?!1:!!(this.operator.startsWith(">")&&comp.operator.startsWith(">")||this.operator.startsWith("<")&&
comp.operator.startsWith("<")||this.semver.version===comp.semver.version&&this.operator.includes("=")&&comp.operator.includes(
"=")||cmp(this.semver,"<",comp.semver,options)&&this.operator.startsWith(">")&&comp.operator.startsWith("<")||cmp(this.semver,
">",comp.semver,options)&&this.operator.startsWith("<")&&comp.operator.startsWith(">")))}}module.exports=Comparator;const parseOptions=__webpack_require__(
70356),{safeRe:re,t}=__webpack_require__(95471),cmp=__webpack_require__(28646),debug=__webpack_require__(1159),SemVer=__webpack_require__(
7163),Range=__webpack_require__(96782)}),96782:((module,__unused_webpack_exports,__webpack_require__)=>{const SPACE_CHARACTERS=/\s+/g;
class Range{constructor(range,options){if(options=parseOptions(options),range instanceof Range)return range.loose===!!options.
loose&&range.includePrerelease===!!options.includePrerelease?range:new Range(range.raw,options);if(range instanceof Comparator)
return this.raw=range.value,this.set=[[range]],this.formatted=void 0,this;if(this.options=options,this.loose=!!options.loose,
this.includePrerelease=!!options.includePrerelease,this.raw=range.trim().replace(SPACE_CHARACTERS," "),this.set=this.raw.
split("||").map(r=>this.parseRange(r.trim())).filter(c=>c.length),!this.set.length)throw new TypeError(`Invalid SemVer R\
ange: ${this.raw}`);if(this.set.length>1){const first=this.set[0];if(this.set=this.set.filter(c=>!isNullSet(c[0])),this.
set.length===0)this.set=[first];else if(this.set.length>1){for(const c of this.set)if(c.length===1&&isAny(c[0])){this.set=
[c];break}}}this.formatted=void 0}get range(){if(this.formatted===void 0){this.formatted="";for(let i=0;i<this.set.length;i++){
i>0&&(this.formatted+="||");const comps=this.set[i];for(let k=0;k<comps.length;k++)k>0&&(this.formatted+=" "),this.formatted+=
comps[k].toString().trim()}}return this.formatted}format(){return this.range}toString(){return this.range}parseRange(range){
range=range.replace(BUILDSTRIPRE,"");const memoKey=((this.options.includePrerelease&&FLAG_INCLUDE_PRERELEASE)|(this.options.
loose&&FLAG_LOOSE))+":"+range,cached=cache.get(memoKey);if(cached)return cached;const loose=this.options.loose,hr=loose?
re[t.HYPHENRANGELOOSE]:re[t.HYPHENRANGE];range=range.replace(hr,hyphenReplace(this.options.includePrerelease)),debug("hy\
phen replace",range),range=trimComparatorWhitespace(range),debug("comparator trim",range),range=range.replace(re[t.TILDETRIM],
tildeTrimReplace),debug("tilde trim",range),range=range.replace(re[t.CARETTRIM],caretTrimReplace),debug("caret trim",range);
let rangeList=range.split(" ").map(comp=>parseComparator(comp,this.options)).join(" ").split(/\s+/).map(comp=>replaceGTE0(
comp,this.options));loose&&(rangeList=rangeList.filter(comp=>(debug("loose invalid filter",comp,this.options),!!comp.match(
re[t.COMPARATORLOOSE])))),debug("range list",rangeList);const rangeMap=new Map,comparators=rangeList.map(comp=>new Comparator(
comp,this.options));for(const comp of comparators){if(isNullSet(comp))return[comp];rangeMap.set(comp.value,comp)}rangeMap.
size>1&&rangeMap.has("")&&rangeMap.delete("");const result=[...rangeMap.values()];return cache.set(memoKey,result),result}intersects(range,options){
if(!(range instanceof Range))throw new TypeError("a Range is required");return this.set.some(thisComparators=>isSatisfiable(
thisComparators,options)&&range.set.some(rangeComparators=>isSatisfiable(rangeComparators,options)&&thisComparators.every(
thisComparator=>rangeComparators.every(rangeComparator=>thisComparator.intersects(rangeComparator,options)))))}test(version){
if(!version)return!1;if(typeof version=="string")try{version=new SemVer(version,this.options)}catch{return!1}for(let i=0;i<
this.set.length;i++)if(testSet(this.set[i],version,this.options))return!0;return!1}}module.exports=Range;const LRU=__webpack_require__(
61383),cache=new LRU,parseOptions=__webpack_require__(70356),Comparator=__webpack_require__(89379),debug=__webpack_require__(
1159),SemVer=__webpack_require__(7163),trimComparatorWhitespace=__webpack_require__(69737),{safeRe:re,src,t,tildeTrimReplace,
caretTrimReplace}=__webpack_require__(95471),{FLAG_INCLUDE_PRERELEASE,FLAG_LOOSE}=__webpack_require__(45101),BUILDSTRIPRE=new RegExp(
src[t.BUILD],"g"),isNullSet=c=>c.value==="<0.0.0-0",isAny=c=>c.value==="",isSatisfiable=(comparators,options)=>{let result=!0;
const remainingComparators=comparators.slice();let testComparator=remainingComparators.pop();for(;result&&remainingComparators.
length;)result=remainingComparators.every(otherComparator=>testComparator.intersects(otherComparator,options)),testComparator=
remainingComparators.pop();return result},parseComparator=(comp,options)=>(comp=comp.replace(re[t.BUILD],""),debug("comp",
comp,options),comp=replaceCarets(comp,options),debug("caret",comp),comp=replaceTildes(comp,options),debug("tildes",comp),
comp=replaceXRanges(comp,options),debug("xrange",comp),comp=replaceStars(comp,options),debug("stars",comp),comp),isX=id2=>!id2||
id2.toLowerCase()==="x"||id2==="*",invalidXRangeOrder=(M,m,p)=>isX(M)&&!isX(m)||isX(m)&&p&&!isX(p),replaceTildes=(comp,options)=>comp.
trim().split(/\s+/).map(c=>replaceTilde(c,options)).join(" "),replaceTilde=(comp,options)=>{const r=options.loose?re[t.TILDELOOSE]:
re[t.TILDE],z=options.includePrerelease?"-0":"";return comp.replace(r,(_,M,m,p,pr)=>{debug("tilde",comp,_,M,m,p,pr);let ret;
return isX(M)?ret="":isX(m)?ret=`>=${M}.0.0${z} <${+M+1}.0.0-0`:isX(p)?ret=`>=${M}.${m}.0${z} <${M}.${+m+1}.0-0`:pr?(debug(
"replaceTilde pr",pr),ret=`>=${M}.${m}.${p}-${pr} <${M}.${+m+1}.0-0`):ret=`>=${M}.${m}.${p} <${M}.${+m+1}.0-0`,debug("ti\
lde return",ret),ret})},replaceCarets=(comp,options)=>comp.trim().split(/\s+/).map(c=>replaceCaret(c,options)).join(" "),
replaceCaret=(comp,options)=>{debug("caret",comp,options);const r=options.loose?re[t.CARETLOOSE]:re[t.CARET],z=options.includePrerelease?
"-0":"";return comp.replace(r,(_,M,m,p,pr)=>{debug("caret",comp,_,M,m,p,pr);let ret;return isX(M)?ret="":isX(m)?ret=`>=${M}\
.0.0${z} <${+M+1}.0.0-0`:isX(p)?M==="0"?ret=`>=${M}.${m}.0${z} <${M}.${+m+1}.0-0`:ret=`>=${M}.${m}.0${z} <${+M+1}.0.0-0`:
pr?(debug("replaceCaret pr",pr),M==="0"?m==="0"?ret=`>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p+1}-0`:ret=`>=${M}.${m}.${p}-${pr}\
 <${M}.${+m+1}.0-0`:ret=`>=${M}.${m}.${p}-${pr} <${+M+1}.0.0-0`):(debug("no pr"),M==="0"?m==="0"?ret=`>=${M}.${m}.${p} <${M}\
.${m}.${+p+1}-0`:ret=`>=${M}.${m}.${p} <${M}.${+m+1}.0-0`:ret=`>=${M}.${m}.${p} <${+M+1}.0.0-0`),debug("caret return",ret),
ret})},replaceXRanges=(comp,options)=>(debug("replaceXRanges",comp,options),comp.split(/\s+/).map(c=>replaceXRange(c,options)).
join(" ")),replaceXRange=(comp,options)=>{comp=comp.trim();const r=options.loose?re[t.XRANGELOOSE]:re[t.XRANGE];return comp.
replace(r,(ret,gtlt,M,m,p,pr)=>{if(debug("xRange",comp,ret,gtlt,M,m,p,pr),invalidXRangeOrder(M,m,p))return comp;const xM=isX(
M),xm=xM||isX(m),xp=xm||isX(p),anyX=xp;return gtlt==="="&&anyX&&(gtlt=""),pr=options.includePrerelease?"-0":"",xM?gtlt===
">"||gtlt==="<"?ret="<0.0.0-0":ret="*":gtlt&&anyX?(xm&&(m=0),p=0,gtlt===">"?(gtlt=">=",xm?(M=+M+1,m=0,p=0):(m=+m+1,p=0)):
gtlt==="<="&&(gtlt="<",xm?M=+M+1:m=+m+1),gtlt==="<"&&(pr="-0"),ret=`${gtlt+M}.${m}.${p}${pr}`):xm?ret=`>=${M}.0.0${pr} <${+M+
1}.0.0-0`:xp&&(ret=`>=${M}.${m}.0${pr} <${M}.${+m+1}.0-0`),debug("xRange return",ret),ret})},replaceStars=(comp,options)=>(debug(
"replaceStars",comp,options),comp.trim().replace(re[t.STAR],"")),replaceGTE0=(comp,options)=>(debug("replaceGTE0",comp,options),
comp.trim().replace(re[options.includePrerelease?t.GTE0PRE:t.GTE0],"")),hyphenReplace=incPr=>($0,from,fM,fm,fp,fpr,fb,to,tM,tm,tp,tpr)=>(isX(
fM)?from="":isX(fm)?from=`>=${fM}.0.0${incPr?"-0":""}`:isX(fp)?from=`>=${fM}.${fm}.0${incPr?"-0":""}`:fpr?from=`>=${from}`:
from=`>=${from}${incPr?"-0":""}`,isX(tM)?to="":isX(tm)?to=`<${+tM+1}.0.0-0`:isX(tp)?to=`<${tM}.${+tm+1}.0-0`:tpr?to=`<=${tM}\
.${tm}.${tp}-${tpr}`:incPr?to=`<${tM}.${tm}.${+tp+1}-0`:to=`<=${to}`,`${from} ${to}`.trim()),testSet=(set,version,options)=>{
for(let i=0;i<set.length;i++)if(!set[i].test(version))return!1;if(version.prerelease.length&&!options.includePrerelease){
for(let i=0;i<set.length;i++)if(debug(set[i].semver),set[i].semver!==Comparator.ANY&&set[i].semver.prerelease.length>0){
const allowed=set[i].semver;if(allowed.major===version.major&&allowed.minor===version.minor&&allowed.patch===version.patch)
return!0}return!1}return!0}}),7163:((module,__unused_webpack_exports,__webpack_require__)=>{const debug=__webpack_require__(
1159),{MAX_LENGTH,MAX_SAFE_INTEGER}=__webpack_require__(45101),{safeRe:re,t}=__webpack_require__(95471),parseOptions=__webpack_require__(
70356),{compareIdentifiers}=__webpack_require__(73348),isPrereleaseIdentifier=(prerelease,identifier)=>{const identifiers=identifier.
split(".");if(identifiers.length>prerelease.length)return!1;for(let i=0;i<identifiers.length;i++)if(compareIdentifiers(prerelease[i],
identifiers[i])!==0)return!1;return!0};class SemVer{constructor(version,options){if(options=parseOptions(options),version instanceof
SemVer){if(version.loose===!!options.loose&&version.includePrerelease===!!options.includePrerelease)return version;version=
version.version}else if(typeof version!="string")throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}\
".`);if(version.length>MAX_LENGTH)throw new TypeError(`version is longer than ${MAX_LENGTH} characters`);debug("SemVer",
version,options),this.options=options,this.loose=!!options.loose,this.includePrerelease=!!options.includePrerelease;const m=version.
trim().match(options.loose?re[t.LOOSE]:re[t.FULL]);if(!m)throw new TypeError(`Invalid Version: ${version}`);if(this.raw=
version,this.major=+m[1],this.minor=+m[2],this.patch=+m[3],this.major>MAX_SAFE_INTEGER||this.major<0)throw new TypeError(
"Invalid major version");if(this.minor>MAX_SAFE_INTEGER||this.minor<0)throw new TypeError("Invalid minor version");if(this.
patch>MAX_SAFE_INTEGER||this.patch<0)throw new TypeError("Invalid patch version");m[4]?this.prerelease=m[4].split(".").map(
id2=>{if(/^[0-9]+$/.test(id2)){const num=+id2;if(num>=0&&num<MAX_SAFE_INTEGER)return num}return id2}):this.prerelease=[],
this.build=m[5]?m[5].split("."):[],this.format()}format(){return this.version=`${this.major}.${this.minor}.${this.patch}`,
this.prerelease.length&&(this.version+=`-${this.prerelease.join(".")}`),this.version}toString(){return this.version}compare(other){
if(debug("SemVer.compare",this.version,this.options,other),!(other instanceof SemVer)){if(typeof other=="string"&&other===
this.version)return 0;other=new SemVer(other,this.options)}return other.version===this.version?0:this.compareMain(other)||
this.comparePre(other)}compareMain(other){return other instanceof SemVer||(other=new SemVer(other,this.options)),this.major<
other.major?-1:this.major>other.major?1:this.minor<other.minor?-1:this.minor>other.minor?1:this.patch<other.patch?-1:this.
patch>other.patch?1:0}comparePre(other){if(other instanceof SemVer||(other=new SemVer(other,this.options)),this.prerelease.
length&&!other.prerelease.length)return-1;if(!this.prerelease.length&&other.prerelease.length)return 1;if(!this.prerelease.
length&&!other.prerelease.length)return 0;let i=0;do{const a=this.prerelease[i],b=other.prerelease[i];if(debug("prerelea\
se compare",i,a,b),a===void 0&&b===void 0)return 0;if(b===void 0)return 1;if(a===void 0)return-1;if(a===b)continue;return compareIdentifiers(
a,b)}while(++i)}compareBuild(other){other instanceof SemVer||(other=new SemVer(other,this.options));let i=0;do{const a=this.
build[i],b=other.build[i];if(debug("build compare",i,a,b),a===void 0&&b===void 0)return 0;if(b===void 0)return 1;if(a===
void 0)return-1;if(a===b)continue;return compareIdentifiers(a,b)}while(++i)}inc(release,identifier,identifierBase){if(release.
startsWith("pre")){if(!identifier&&identifierBase===!1)throw new Error("invalid increment argument: identifier is empty");
if(identifier){const match=`-${identifier}`.match(this.options.loose?re[t.PRERELEASELOOSE]:re[t.PRERELEASE]);if(!match||
match[1]!==identifier)throw new Error(`invalid identifier: ${identifier}`)}}switch(release){case"premajor":this.prerelease.
length=0,this.patch=0,this.minor=0,this.major++,this.inc("pre",identifier,identifierBase);break;case"preminor":this.prerelease.
length=0,this.patch=0,this.minor++,this.inc("pre",identifier,identifierBase);break;case"prepatch":this.prerelease.length=
0,this.inc("patch",identifier,identifierBase),this.inc("pre",identifier,identifierBase);break;case"prerelease":this.prerelease.
length===0&&this.inc("patch",identifier,identifierBase),this.inc("pre",identifier,identifierBase);break;case"release":if(this.
prerelease.length===0)throw new Error(`version ${this.raw} is not a prerelease`);this.prerelease.length=0;break;case"maj\
or":(this.minor!==0||this.patch!==0||this.prerelease.length===0)&&this.major++,this.minor=0,this.patch=0,this.prerelease=
[];break;case"minor":(this.patch!==0||this.prerelease.length===0)&&this.minor++,this.patch=0,this.prerelease=[];break;case"\
patch":this.prerelease.length===0&&this.patch++,this.prerelease=[];break;case"pre":{const base=Number(identifierBase)?1:
0;if(this.prerelease.length===0)this.prerelease=[base];else{let i=this.prerelease.length;for(;--i>=0;)typeof this.prerelease[i]==
"number"&&(this.prerelease[i]++,i=-2);if(i===-1){if(identifier===this.prerelease.join(".")&&identifierBase===!1)throw new Error(
"invalid increment argument: identifier already exists");this.prerelease.push(base)}}if(identifier){let prerelease=[identifier,
base];if(identifierBase===!1&&(prerelease=[identifier]),isPrereleaseIdentifier(this.prerelease,identifier)){const prereleaseBase=this.
prerelease[identifier.split(".").length];isNaN(prereleaseBase)&&(this.prerelease=prerelease)}else this.prerelease=prerelease}
break}default:throw new Error(`invalid increment argument: ${release}`)}return this.raw=this.format(),this.build.length&&
(this.raw+=`+${this.build.join(".")}`),this}}module.exports=SemVer}),28646:((module,__unused_webpack_exports,__webpack_require__)=>{
const eq=__webpack_require__(55082),neq=__webpack_require__(4974),gt=__webpack_require__(16599),gte=__webpack_require__(
41236),lt=__webpack_require__(3872),lte=__webpack_require__(56717),cmp=(a,op,b,loose)=>{switch(op){case"===":return typeof a==
"object"&&(a=a.version),typeof b=="object"&&(b=b.version),a===b;case"!==":return typeof a=="object"&&(a=a.version),typeof b==
"object"&&(b=b.version),a!==b;case"":case"=":case"==":return eq(a,b,loose);case"!=":return neq(a,b,loose);case">":return gt(
a,b,loose);case">=":return gte(a,b,loose);case"<":return lt(a,b,loose);case"<=":return lte(a,b,loose);default:throw new TypeError(
`Invalid operator: ${op}`)}};module.exports=cmp}),78469:((module,__unused_webpack_exports,__webpack_require__)=>{const SemVer=__webpack_require__(
7163),compare=(a,b,loose)=>new SemVer(a,loose).compare(new SemVer(b,loose));module.exports=compare}),55082:((module,__unused_webpack_exports,__webpack_require__)=>{
const compare=__webpack_require__(78469),eq=(a,b,loose)=>compare(a,b,loose)===0;module.exports=eq}),16599:((module,__unused_webpack_exports,__webpack_require__)=>{
const compare=__webpack_require__(78469),gt=(a,b,loose)=>compare(a,b,loose)>0;module.exports=gt}),41236:((module,__unused_webpack_exports,__webpack_require__)=>{
const compare=__webpack_require__(78469),gte=(a,b,loose)=>compare(a,b,loose)>=0;module.exports=gte}),3872:((module,__unused_webpack_exports,__webpack_require__)=>{
const compare=__webpack_require__(78469),lt=(a,b,loose)=>compare(a,b,loose)<0;module.exports=lt}),56717:((module,__unused_webpack_exports,__webpack_require__)=>{
const compare=__webpack_require__(78469),lte=(a,b,loose)=>compare(a,b,loose)<=0;module.exports=lte}),4974:((module,__unused_webpack_exports,__webpack_require__)=>{
const compare=__webpack_require__(78469),neq=(a,b,loose)=>compare(a,b,loose)!==0;module.exports=neq}),68011:((module,__unused_webpack_exports,__webpack_require__)=>{
const Range=__webpack_require__(96782),satisfies=(version,range,options)=>{try{range=new Range(range,options)}catch{return!1}
return range.test(version)};module.exports=satisfies}),45101:(module=>{const SEMVER_SPEC_VERSION="2.0.0",MAX_SAFE_INTEGER=Number.
MAX_SAFE_INTEGER||9007199254740991,MAX_SAFE_COMPONENT_LENGTH=16,MAX_SAFE_BUILD_LENGTH=250,WHITESPACE_CHARACTERS=["	",`
`,"\v","\f","\r"," ","\xA0","\u1680","\u2000","\u2001","\u2002","\u2003","\u2004","\u2005","\u2006","\u2007","\u2008","\u2009",
"\u200A","\u2028","\u2029","\u202F","\u205F","\u3000","\uFEFF"],RELEASE_TYPES=["major","premajor","minor","preminor","pa\
tch","prepatch","prerelease"];module.exports={MAX_LENGTH:256,MAX_SAFE_COMPONENT_LENGTH,MAX_SAFE_BUILD_LENGTH,MAX_SAFE_INTEGER,
WHITESPACE_CHARACTERS,RELEASE_TYPES,SEMVER_SPEC_VERSION,FLAG_INCLUDE_PRERELEASE:1,FLAG_LOOSE:2}}),1159:(module=>{const debug=typeof process==
"object"&&process.env&&process.env.NODE_DEBUG&&/\bsemver\b/i.test(process.env.NODE_DEBUG)?(...args)=>console.error("SEMV\
ER",...args):()=>{};module.exports=debug}),73348:(module=>{const numeric=/^[0-9]+$/,compareIdentifiers=(a,b)=>{if(typeof a==
"number"&&typeof b=="number")return a===b?0:a<b?-1:1;const anum=numeric.test(a),bnum=numeric.test(b);return anum&&bnum&&
(a=+a,b=+b),a===b?0:anum&&!bnum?-1:bnum&&!anum?1:a<b?-1:1},rcompareIdentifiers=(a,b)=>compareIdentifiers(b,a);module.exports=
{compareIdentifiers,rcompareIdentifiers}}),61383:(module=>{class LRUCache{constructor(){this.max=1e3,this.map=new Map}get(key){
const value=this.map.get(key);if(value!==void 0)return this.map.delete(key),this.map.set(key,value),value}delete(key){return this.
map.delete(key)}set(key,value){if(!this.delete(key)&&value!==void 0){if(this.map.size>=this.max){const firstKey=this.map.
keys().next().value;this.delete(firstKey)}this.map.set(key,value)}return this}}module.exports=LRUCache}),70356:(module=>{
const looseOption=Object.freeze({loose:!0}),emptyOpts=Object.freeze({}),parseOptions=options=>options?typeof options!="o\
bject"?looseOption:options:emptyOpts;module.exports=parseOptions}),95471:((module,exports,__webpack_require__)=>{const{MAX_SAFE_COMPONENT_LENGTH,
MAX_SAFE_BUILD_LENGTH,MAX_LENGTH}=__webpack_require__(45101),debug=__webpack_require__(1159);exports=module.exports={};const re=exports.
re=[],safeRe=exports.safeRe=[],src=exports.src=[],safeSrc=exports.safeSrc=[],t=exports.t={};let R=0;const LETTERDASHNUMBER="\
[a-zA-Z0-9-]",safeRegexReplacements=[["\\s",1],["\\d",MAX_LENGTH],[LETTERDASHNUMBER,MAX_SAFE_BUILD_LENGTH]],makeSafeRegex=value=>{
for(const[token,max]of safeRegexReplacements)value=value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).
join(`${token}{1,${max}}`);return value},createToken=(name,value,isGlobal)=>{const safe=makeSafeRegex(value),index=R++;debug(
name,index,value),t[name]=index,src[index]=value,safeSrc[index]=safe,re[index]=new RegExp(value,isGlobal?"g":void 0),safeRe[index]=
new RegExp(safe,isGlobal?"g":void 0)};createToken("NUMERICIDENTIFIER","0|[1-9]\\d*"),createToken("NUMERICIDENTIFIERLOOSE",
"\\d+"),createToken("NONNUMERICIDENTIFIER",`\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`),createToken("MAINVERSION",`(${src[t.NUMERICIDENTIFIER]}\
)\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`),createToken("MAINVERSIONLOOSE",`(${src[t.NUMERICIDENTIFIERLOOSE]}\
)\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`),createToken("PRERELEASEIDENTIFIER",`(?:${src[t.
NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`),createToken("PRERELEASEIDENTIFIERLOOSE",`(?:${src[t.NONNUMERICIDENTIFIER]}\
|${src[t.NUMERICIDENTIFIERLOOSE]})`),createToken("PRERELEASE",`(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]}\
)*))`),createToken("PRERELEASELOOSE",`(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]}\
)*))`),createToken("BUILDIDENTIFIER",`${LETTERDASHNUMBER}+`),createToken("BUILD",`(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.
BUILDIDENTIFIER]})*))`),createToken("FULLPLAIN",`v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`),createToken(
"FULL",`^${src[t.FULLPLAIN]}$`),createToken("LOOSEPLAIN",`[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.
BUILD]}?`),createToken("LOOSE",`^${src[t.LOOSEPLAIN]}$`),createToken("GTLT","((?:<|>)?=?)"),createToken("XRANGEIDENTIFIE\
RLOOSE",`${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`),createToken("XRANGEIDENTIFIER",`${src[t.NUMERICIDENTIFIER]}|x|X|\\*`),
createToken("XRANGEPLAIN",`[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]}\
)(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`),createToken("XRANGEPLAINLOOSE",`[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]}\
)(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}\
?)?)?`),createToken("XRANGE",`^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`),createToken("XRANGELOOSE",`^${src[t.GTLT]}\\s*${src[t.
XRANGEPLAINLOOSE]}$`),createToken("COERCEPLAIN",`(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}\
}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`),createToken("COERCE",`${src[t.COERCEPLAIN]}(?:$|[^\\d])`),createToken(
"COERCEFULL",src[t.COERCEPLAIN]+`(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`),createToken("COERCERTL",src[t.
COERCE],!0),createToken("COERCERTLFULL",src[t.COERCEFULL],!0),createToken("LONETILDE","(?:~>?)"),createToken("TILDETRIM",
`(\\s*)${src[t.LONETILDE]}\\s+`,!0),exports.tildeTrimReplace="$1~",createToken("TILDE",`^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}\
$`),createToken("TILDELOOSE",`^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`),createToken("LONECARET","(?:\\^)"),createToken(
"CARETTRIM",`(\\s*)${src[t.LONECARET]}\\s+`,!0),exports.caretTrimReplace="$1^",createToken("CARET",`^${src[t.LONECARET]}${src[t.
XRANGEPLAIN]}$`),createToken("CARETLOOSE",`^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`),createToken("COMPARATORLOOS\
E",`^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`),createToken("COMPARATOR",`^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|\
^$`),createToken("COMPARATORTRIM",`(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`,!0),exports.comparatorTrimReplace=
"$1$2$3",createToken("HYPHENRANGE",`^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`),createToken("HYP\
HENRANGELOOSE",`^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`),createToken("STAR","(<|>)?\
=?\\s*\\*"),createToken("GTE0","^\\s*>=\\s*0\\.0\\.0\\s*$"),createToken("GTE0PRE","^\\s*>=\\s*0\\.0\\.0-0\\s*$")}),69737:((module,__unused_webpack_exports,__webpack_require__)=>{
const{MAX_LENGTH,MAX_SAFE_BUILD_LENGTH,WHITESPACE_CHARACTERS}=__webpack_require__(45101),whitespace=new Uint8Array(65536);
for(const char of WHITESPACE_CHARACTERS)whitespace[char.charCodeAt(0)]=1;const isWhitespace=char=>char!==void 0&&whitespace[char.
charCodeAt(0)]===1,isVersionPrefix=char=>char==="v"||char==="="||isWhitespace(char),isDigit=char=>char!==void 0&&char>="\
0"&&char<="9",isLetter=char=>char!==void 0&&(char>="a"&&char<="z"||char>="A"&&char<="Z"),isIdentifierCharacter=char=>isDigit(
char)||isLetter(char)||char==="-",isVersionStart=char=>isDigit(char)||char==="x"||char==="X"||char==="*",findDigitsEndIndex=(range,start,limit,digitRuns)=>{
if(!isDigit(range[start]))return start;if(start>=digitRuns.start&&start<digitRuns.end)return Math.min(start+limit,digitRuns.
end);if(start>=digitRuns.previousStart&&start<digitRuns.previousEnd)return Math.min(start+limit,digitRuns.previousEnd);let end=start+
1;for(;isDigit(range[end]);)end++;return digitRuns.previousStart=digitRuns.start,digitRuns.previousEnd=digitRuns.end,digitRuns.
start=start,digitRuns.end=end,Math.min(start+limit,end)},findVersionNumberEndIndex=(range,start,loose,digitRuns)=>!loose&&
range[start]==="0"?start+1:findDigitsEndIndex(range,start,loose?MAX_LENGTH:MAX_LENGTH+1,digitRuns),findPrereleaseIdentifierEndIndex=(range,start,loose,digitRuns)=>{
const digitsEnd=findDigitsEndIndex(range,start,MAX_LENGTH,digitRuns);if(isLetter(range[digitsEnd])||range[digitsEnd]==="\
-"){let end=digitsEnd+1;const limit=end+MAX_SAFE_BUILD_LENGTH;for(;end<limit&&isIdentifierCharacter(range[end]);)end++;return end}
return findVersionNumberEndIndex(range,start,loose,digitRuns)},findPrereleaseEndIndex=(range,start,loose,digitRuns)=>{const hyphen=range[start]===
"-";if(!loose&&!hyphen)return start;const identifierStart=start+(hyphen?1:0);let end=findPrereleaseIdentifierEndIndex(range,
identifierStart,loose,digitRuns);if(end===identifierStart){if(!loose||!hyphen)return start;end=findPrereleaseIdentifierEndIndex(
range,start,loose,digitRuns)}for(;range[end]===".";){const next=findPrereleaseIdentifierEndIndex(range,end+1,loose,digitRuns);
if(next===end+1)break;end=next}return end},findBuildIdentifierEndIndex=(range,start)=>{let end=start;for(;end-start<MAX_SAFE_BUILD_LENGTH&&
isIdentifierCharacter(range[end]);)end++;return end},findBuildEndIndex=(range,start)=>{if(range[start]!=="+")return start;
let end=findBuildIdentifierEndIndex(range,start+1);if(end===start+1)return start;for(;range[end]===".";){const next=findBuildIdentifierEndIndex(
range,end+1);if(next===end+1)break;end=next}return end},findLooseFullVersionEndIndex=(range,start,digitRuns)=>{let end=start;
for(let component=0;component<3;component++){const next=findVersionNumberEndIndex(range,end,!0,digitRuns);if(next===end)
return start;if(end=next,component<2){if(range[end]!==".")return start;end++}}const prereleaseEnd=findPrereleaseEndIndex(
range,end,!0,digitRuns);return findBuildEndIndex(range,prereleaseEnd)},findPartialVersionComponentEndIndex=(range,start,digitRuns)=>isDigit(
range[start])?findVersionNumberEndIndex(range,start,!1,digitRuns):isVersionStart(range[start])?start+1:start,findPartialVersionEndIndex=(range,start,digitRuns)=>{
let end=findPartialVersionComponentEndIndex(range,start,digitRuns);for(let component=0;component<2;component++){if(range[end]!==
".")return end;const next=findPartialVersionComponentEndIndex(range,end+1,digitRuns);if(next===end+1)return end;end=next}
const prereleaseEnd=findPrereleaseEndIndex(range,end,!1,digitRuns);return findBuildEndIndex(range,prereleaseEnd)},findVersionEndIndex=(range,start,digitRuns)=>{
const fullVersionEnd=findLooseFullVersionEndIndex(range,start,digitRuns);return fullVersionEnd!==start?fullVersionEnd:findPartialVersionEndIndex(
range,start,digitRuns)},findRemovableWhitespaceIndex=(range,matchStart)=>{let position=matchStart;return isWhitespace(range[position])&&
position++,(range[position]==="<"||range[position]===">")&&position++,range[position]==="="&&position++,isWhitespace(range[position])?
position:-1},trimComparatorWhitespace=range=>{let result="",copyFrom=0,cursor=0;const digitRuns={start:-1,end:-1,previousStart:-1,
previousEnd:-1};for(;cursor<range.length;){const matchStart=cursor;if(range[cursor]==="<"||range[cursor]===">")cursor++;else if(!isVersionPrefix(
range[cursor])&&!isVersionStart(range[cursor])){cursor++;continue}for(;cursor<range.length&&isVersionPrefix(range[cursor]);)
cursor++;if(!isVersionStart(range[cursor]))continue;const whitespacePosition=findRemovableWhitespaceIndex(range,matchStart);
whitespacePosition!==-1&&(result+=range.slice(copyFrom,whitespacePosition),copyFrom=whitespacePosition+1),cursor=findVersionEndIndex(
range,cursor,digitRuns)}return result+range.slice(copyFrom)};module.exports=trimComparatorWhitespace}),64737:((module,__unused_webpack_exports,__webpack_require__)=>{
const Range=__webpack_require__(96782),validRange=(range,options)=>{try{return new Range(range,options).range||"*"}catch{
return null}};module.exports=validRange})};export{id,ids,modules};
