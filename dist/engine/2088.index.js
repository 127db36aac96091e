const id=2088,ids=[2088],modules={1799:((module,__unused_webpack_exports,__webpack_require__)=>{const parse=__webpack_require__(
16353),clean=(version,options)=>{const s=parse(version.trim().replace(/^[=v]+/,""),options);return s?s.version:null};module.
exports=clean}),35385:((module,__unused_webpack_exports,__webpack_require__)=>{const SemVer=__webpack_require__(7163),parse=__webpack_require__(
16353),{safeRe:re,t}=__webpack_require__(95471),coerce=(version,options)=>{if(version instanceof SemVer)return version;if(typeof version==
"number"&&(version=String(version)),typeof version!="string")return null;options=options||{};let match=null;if(!options.
rtl)match=version.match(options.includePrerelease?re[t.COERCEFULL]:re[t.COERCE]);else{const coerceRtlRegex=options.includePrerelease?
re[t.COERCERTLFULL]:re[t.COERCERTL];let next;for(;(next=coerceRtlRegex.exec(version))&&(!match||match.index+match[0].length!==
version.length);)(!match||next.index+next[0].length!==match.index+match[0].length)&&(match=next),coerceRtlRegex.lastIndex=
next.index+next[1].length+next[2].length;coerceRtlRegex.lastIndex=-1}if(match===null)return null;const major=match[2],minor=match[3]||
"0",patch=match[4]||"0",prerelease=options.includePrerelease&&match[5]?`-${match[5]}`:"",build=options.includePrerelease&&
match[6]?`+${match[6]}`:"";return parse(`${major}.${minor}.${patch}${prerelease}${build}`,options)};module.exports=coerce}),
37648:((module,__unused_webpack_exports,__webpack_require__)=>{const SemVer=__webpack_require__(7163),compareBuild=(a,b,loose)=>{
const versionA=new SemVer(a,loose),versionB=new SemVer(b,loose);return versionA.compare(versionB)||versionA.compareBuild(
versionB)};module.exports=compareBuild}),56874:((module,__unused_webpack_exports,__webpack_require__)=>{const compare=__webpack_require__(
78469),compareLoose=(a,b)=>compare(a,b,!0);module.exports=compareLoose}),70711:((module,__unused_webpack_exports,__webpack_require__)=>{
const parse=__webpack_require__(16353),diff=(version1,version2)=>{const v1=parse(version1,null,!0),v2=parse(version2,null,
!0),comparison=v1.compare(v2);if(comparison===0)return null;const v1Higher=comparison>0,highVersion=v1Higher?v1:v2,lowVersion=v1Higher?
v2:v1,highHasPre=!!highVersion.prerelease.length;if(!!lowVersion.prerelease.length&&!highHasPre){if(!lowVersion.patch&&!lowVersion.
minor)return"major";if(lowVersion.compareMain(highVersion)===0)return lowVersion.minor&&!lowVersion.patch?"minor":"patch"}
const prefix=highHasPre?"pre":"";return v1.major!==v2.major?prefix+"major":v1.minor!==v2.minor?prefix+"minor":v1.patch!==
v2.patch?prefix+"patch":"prerelease"};module.exports=diff}),62338:((module,__unused_webpack_exports,__webpack_require__)=>{
const SemVer=__webpack_require__(7163),inc=(version,release,options,identifier,identifierBase)=>{typeof options=="string"&&
(identifierBase=identifier,identifier=options,options=void 0);try{return new SemVer(version instanceof SemVer?version.version:
version,options).inc(release,identifier,identifierBase).version}catch{return null}};module.exports=inc}),68511:((module,__unused_webpack_exports,__webpack_require__)=>{
const SemVer=__webpack_require__(7163),major=(a,loose)=>new SemVer(a,loose).major;module.exports=major}),32603:((module,__unused_webpack_exports,__webpack_require__)=>{
const SemVer=__webpack_require__(7163),minor=(a,loose)=>new SemVer(a,loose).minor;module.exports=minor}),16353:((module,__unused_webpack_exports,__webpack_require__)=>{
const SemVer=__webpack_require__(7163),parse=(version,options,throwErrors=!1)=>{if(version instanceof SemVer)return version;
try{return new SemVer(version,options)}catch(er){if(!throwErrors)return null;throw er}};module.exports=parse}),48756:((module,__unused_webpack_exports,__webpack_require__)=>{
const SemVer=__webpack_require__(7163),patch=(a,loose)=>new SemVer(a,loose).patch;module.exports=patch}),15714:((module,__unused_webpack_exports,__webpack_require__)=>{
const parse=__webpack_require__(16353),prerelease=(version,options)=>{const parsed=parse(version,options);return parsed&&
parsed.prerelease.length?parsed.prerelease:null};module.exports=prerelease}),32173:((module,__unused_webpack_exports,__webpack_require__)=>{
const compare=__webpack_require__(78469),rcompare=(a,b,loose)=>compare(b,a,loose);module.exports=rcompare}),87192:((module,__unused_webpack_exports,__webpack_require__)=>{
const compareBuild=__webpack_require__(37648),rsort=(list,loose)=>list.sort((a,b)=>compareBuild(b,a,loose));module.exports=
rsort}),29872:((module,__unused_webpack_exports,__webpack_require__)=>{const compareBuild=__webpack_require__(37648),sort=(list,loose)=>list.
sort((a,b)=>compareBuild(a,b,loose));module.exports=sort}),16114:((module,__unused_webpack_exports,__webpack_require__)=>{
const parse=__webpack_require__(16353),constants=__webpack_require__(45101),SemVer=__webpack_require__(7163),truncate=(version,truncation,options)=>{
if(!constants.RELEASE_TYPES.includes(truncation))return null;const clonedVersion=cloneInputVersion(version,options);return clonedVersion&&
doTruncation(clonedVersion,truncation)},cloneInputVersion=(version,options)=>{const versionStringToParse=version instanceof
SemVer?version.version:version;return parse(versionStringToParse,options)},doTruncation=(version,truncation)=>{if(isPrerelease(
truncation))return version.version;switch(version.prerelease=[],truncation){case"major":version.minor=0,version.patch=0;
break;case"minor":version.patch=0;break}return version.format()},isPrerelease=type=>type.startsWith("pre");module.exports=
truncate}),58780:((module,__unused_webpack_exports,__webpack_require__)=>{const parse=__webpack_require__(16353),valid=(version,options)=>{
const v=parse(version,options);return v?v.version:null};module.exports=valid}),62088:((module,__unused_webpack_exports,__webpack_require__)=>{
const internalRe=__webpack_require__(95471),constants=__webpack_require__(45101),SemVer=__webpack_require__(7163),identifiers=__webpack_require__(
73348),parse=__webpack_require__(16353),valid=__webpack_require__(58780),clean=__webpack_require__(1799),inc=__webpack_require__(
62338),diff=__webpack_require__(70711),major=__webpack_require__(68511),minor=__webpack_require__(32603),patch=__webpack_require__(
48756),prerelease=__webpack_require__(15714),compare=__webpack_require__(78469),rcompare=__webpack_require__(32173),compareLoose=__webpack_require__(
56874),compareBuild=__webpack_require__(37648),sort=__webpack_require__(29872),rsort=__webpack_require__(87192),gt=__webpack_require__(
16599),lt=__webpack_require__(3872),eq=__webpack_require__(55082),neq=__webpack_require__(4974),gte=__webpack_require__(
41236),lte=__webpack_require__(56717),cmp=__webpack_require__(28646),coerce=__webpack_require__(35385),truncate=__webpack_require__(
16114),Comparator=__webpack_require__(89379),Range=__webpack_require__(96782),satisfies=__webpack_require__(68011),toComparators=__webpack_require__(
54750),maxSatisfying=__webpack_require__(73193),minSatisfying=__webpack_require__(68595),minVersion=__webpack_require__(
51866),validRange=__webpack_require__(64737),outside=__webpack_require__(10280),gtr=__webpack_require__(12276),ltr=__webpack_require__(
15213),intersects=__webpack_require__(23465),simplifyRange=__webpack_require__(82028),subset=__webpack_require__(61489);
module.exports={parse,valid,clean,inc,diff,major,minor,patch,prerelease,compare,rcompare,compareLoose,compareBuild,sort,
rsort,gt,lt,eq,neq,gte,lte,cmp,coerce,truncate,Comparator,Range,satisfies,toComparators,maxSatisfying,minSatisfying,minVersion,
validRange,outside,gtr,ltr,intersects,simplifyRange,subset,SemVer,re:internalRe.re,src:internalRe.src,tokens:internalRe.
t,SEMVER_SPEC_VERSION:constants.SEMVER_SPEC_VERSION,RELEASE_TYPES:constants.RELEASE_TYPES,compareIdentifiers:identifiers.
compareIdentifiers,rcompareIdentifiers:identifiers.rcompareIdentifiers}}),12276:((module,__unused_webpack_exports,__webpack_require__)=>{
const outside=__webpack_require__(10280),gtr=(version,range,options)=>outside(version,range,">",options);module.exports=
gtr}),23465:((module,__unused_webpack_exports,__webpack_require__)=>{const Range=__webpack_require__(96782),intersects=(r1,r2,options)=>(r1=
new Range(r1,options),r2=new Range(r2,options),r1.intersects(r2,options));module.exports=intersects}),15213:((module,__unused_webpack_exports,__webpack_require__)=>{
const outside=__webpack_require__(10280),ltr=(version,range,options)=>outside(version,range,"<",options);module.exports=
ltr}),73193:((module,__unused_webpack_exports,__webpack_require__)=>{const SemVer=__webpack_require__(7163),Range=__webpack_require__(
96782),maxSatisfying=(versions,range,options)=>{let max=null,maxSV=null,rangeObj=null;try{rangeObj=new Range(range,options)}catch{
return null}return versions.forEach(v=>{rangeObj.test(v)&&(!max||maxSV.compare(v)===-1)&&(max=v,maxSV=new SemVer(max,options))}),
max};module.exports=maxSatisfying}),68595:((module,__unused_webpack_exports,__webpack_require__)=>{const SemVer=__webpack_require__(
7163),Range=__webpack_require__(96782),minSatisfying=(versions,range,options)=>{let min=null,minSV=null,rangeObj=null;try{
rangeObj=new Range(range,options)}catch{return null}return versions.forEach(v=>{rangeObj.test(v)&&(!min||minSV.compare(v)===
1)&&(min=v,minSV=new SemVer(min,options))}),min};module.exports=minSatisfying}),51866:((module,__unused_webpack_exports,__webpack_require__)=>{
const SemVer=__webpack_require__(7163),Range=__webpack_require__(96782),gt=__webpack_require__(16599),minVersion=(range,loose)=>{
range=new Range(range,loose);let minver=new SemVer("0.0.0");if(range.test(minver)||(minver=new SemVer("0.0.0-0"),range.test(
minver)))return minver;minver=null;for(let i=0;i<range.set.length;++i){const comparators=range.set[i];let setMin=null;comparators.
forEach(comparator=>{const compver=new SemVer(comparator.semver.version);switch(comparator.operator){case">":compver.prerelease.
length===0?compver.patch++:compver.prerelease.push(0),compver.raw=compver.format();case"":case">=":(!setMin||gt(compver,
setMin))&&(setMin=compver);break;case"<":case"<=":break;default:throw new Error(`Unexpected operation: ${comparator.operator}`)}}),
setMin&&(!minver||gt(minver,setMin))&&(minver=setMin)}return minver&&range.test(minver)?minver:null};module.exports=minVersion}),
10280:((module,__unused_webpack_exports,__webpack_require__)=>{const SemVer=__webpack_require__(7163),Comparator=__webpack_require__(
89379),{ANY}=Comparator,Range=__webpack_require__(96782),satisfies=__webpack_require__(68011),gt=__webpack_require__(16599),
lt=__webpack_require__(3872),lte=__webpack_require__(56717),gte=__webpack_require__(41236),outside=(version,range,hilo,options)=>{
version=new SemVer(version,options),range=new Range(range,options);let gtfn,ltefn,ltfn,comp,ecomp;switch(hilo){case">":gtfn=
gt,ltefn=lte,ltfn=lt,comp=">",ecomp=">=";break;case"<":gtfn=lt,ltefn=gte,ltfn=gt,comp="<",ecomp="<=";break;default:throw new TypeError(
'Must provide a hilo val of "<" or ">"')}if(satisfies(version,range,options))return!1;for(let i=0;i<range.set.length;++i){
const comparators=range.set[i];let high=null,low=null;if(comparators.forEach(comparator=>{comparator.semver===ANY&&(comparator=
new Comparator(">=0.0.0")),high=high||comparator,low=low||comparator,gtfn(comparator.semver,high.semver,options)?high=comparator:
ltfn(comparator.semver,low.semver,options)&&(low=comparator)}),high.operator===comp||high.operator===ecomp||(!low.operator||
low.operator===comp)&&ltefn(version,low.semver))return!1;if(low.operator===ecomp&&ltfn(version,low.semver))return!1}return!0};
module.exports=outside}),82028:((module,__unused_webpack_exports,__webpack_require__)=>{const satisfies=__webpack_require__(
68011),compare=__webpack_require__(78469);module.exports=(versions,range,options)=>{const set=[];let first=null,prev=null;
const v=versions.sort((a,b)=>compare(a,b,options));for(const version of v)satisfies(version,range,options)?(prev=version,
first||(first=version)):(prev&&set.push([first,prev]),prev=null,first=null);first&&set.push([first,null]);const ranges=[];
for(const[min,max]of set)min===max?ranges.push(min):!max&&min===v[0]?ranges.push("*"):max?min===v[0]?ranges.push(`<=${max}`):
ranges.push(`${min} - ${max}`):ranges.push(`>=${min}`);const simplified=ranges.join(" || "),original=typeof range.raw=="\
string"?range.raw:String(range);return simplified.length<original.length?simplified:range}}),61489:((module,__unused_webpack_exports,__webpack_require__)=>{
const Range=__webpack_require__(96782),Comparator=__webpack_require__(89379),{ANY}=Comparator,satisfies=__webpack_require__(
68011),compare=__webpack_require__(78469),subset=(sub,dom,options={})=>{if(sub===dom)return!0;sub=new Range(sub,options),
dom=new Range(dom,options);let sawNonNull=!1;OUTER:for(const simpleSub of sub.set){for(const simpleDom of dom.set){const isSub=simpleSubset(
simpleSub,simpleDom,options);if(sawNonNull=sawNonNull||isSub!==null,isSub)continue OUTER}if(sawNonNull)return!1}return!0},
minimumVersionWithPreRelease=[new Comparator(">=0.0.0-0")],minimumVersion=[new Comparator(">=0.0.0")],simpleSubset=(sub,dom,options)=>{
if(sub===dom)return!0;if(sub.length===1&&sub[0].semver===ANY){if(dom.length===1&&dom[0].semver===ANY)return!0;options.includePrerelease?
sub=minimumVersionWithPreRelease:sub=minimumVersion}if(dom.length===1&&dom[0].semver===ANY){if(options.includePrerelease)
return!0;dom=minimumVersion}const eqSet=new Set;let gt,lt;for(const c of sub)c.operator===">"||c.operator===">="?gt=higherGT(
gt,c,options):c.operator==="<"||c.operator==="<="?lt=lowerLT(lt,c,options):eqSet.add(c.semver);if(eqSet.size>1)return null;
let gtltComp;if(gt&&lt){if(gtltComp=compare(gt.semver,lt.semver,options),gtltComp>0)return null;if(gtltComp===0&&(gt.operator!==
">="||lt.operator!=="<="))return null}for(const eq of eqSet){if(gt&&!satisfies(eq,String(gt),options)||lt&&!satisfies(eq,
String(lt),options))return null;for(const c of dom)if(!satisfies(eq,String(c),options))return!1;return!0}let higher,lower,
hasDomLT,hasDomGT,needDomLTPre=lt&&!options.includePrerelease&&lt.semver.prerelease.length?lt.semver:!1,needDomGTPre=gt&&
!options.includePrerelease&&gt.semver.prerelease.length?gt.semver:!1;needDomLTPre&&needDomLTPre.prerelease.length===1&&lt.
operator==="<"&&needDomLTPre.prerelease[0]===0&&(needDomLTPre=!1);for(const c of dom){if(hasDomGT=hasDomGT||c.operator===
">"||c.operator===">=",hasDomLT=hasDomLT||c.operator==="<"||c.operator==="<=",gt){if(needDomGTPre&&c.semver.prerelease&&
c.semver.prerelease.length&&c.semver.major===needDomGTPre.major&&c.semver.minor===needDomGTPre.minor&&c.semver.patch===needDomGTPre.
patch&&(needDomGTPre=!1),c.operator===">"||c.operator===">="){if(higher=higherGT(gt,c,options),higher===c&&higher!==gt)return!1}else if(gt.
operator===">="&&!c.test(gt.semver))return!1}if(lt){if(needDomLTPre&&c.semver.prerelease&&c.semver.prerelease.length&&c.
semver.major===needDomLTPre.major&&c.semver.minor===needDomLTPre.minor&&c.semver.patch===needDomLTPre.patch&&(needDomLTPre=
!1),c.operator==="<"||c.operator==="<="){if(lower=lowerLT(lt,c,options),lower===c&&lower!==lt)return!1}else if(lt.operator===
"<="&&!c.test(lt.semver))return!1}if(!c.operator&&(lt||gt)&&gtltComp!==0)return!1}return!(gt&&hasDomLT&&!lt&&gtltComp!==
0||lt&&hasDomGT&&!gt&&gtltComp!==0||needDomGTPre||needDomLTPre)},higherGT=(a,b,options)=>{if(!a)return b;const comp=compare(
a.semver,b.semver,options);return comp>0?a:comp<0||b.operator===">"&&a.operator===">="?b:a},lowerLT=(a,b,options)=>{if(!a)
return b;const comp=compare(a.semver,b.semver,options);return comp<0?a:comp>0||b.operator==="<"&&a.operator==="<="?b:a};
module.exports=subset}),54750:((module,__unused_webpack_exports,__webpack_require__)=>{const Range=__webpack_require__(96782),
toComparators=(range,options)=>new Range(range,options).set.map(comp=>comp.map(c=>c.value).join(" ").trim().split(" "));
module.exports=toComparators})};export{id,ids,modules};
