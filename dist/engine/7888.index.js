const id=7888,ids=[7888],modules={89659:(function(__unused_webpack_module,exports,__webpack_require__){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,
k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),
Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||
(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&
this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];
for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){
if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&
__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})(),__awaiter=this&&this.__awaiter||function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(
function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.
value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};Object.defineProperty(
exports,"__esModule",{value:!0}),exports.HttpClient=exports.HttpClientResponse=exports.HttpClientError=exports.MediaTypes=
exports.Headers=exports.HttpCodes=void 0,exports.getProxyUrl=getProxyUrl,exports.isHttps=isHttps;const http=__importStar(
__webpack_require__(58611)),https=__importStar(__webpack_require__(65692)),pm=__importStar(__webpack_require__(83335)),tunnel=__importStar(
__webpack_require__(20770)),undici_1=__webpack_require__(46752);var HttpCodes;(function(HttpCodes2){HttpCodes2[HttpCodes2.
OK=200]="OK",HttpCodes2[HttpCodes2.MultipleChoices=300]="MultipleChoices",HttpCodes2[HttpCodes2.MovedPermanently=301]="M\
ovedPermanently",HttpCodes2[HttpCodes2.ResourceMoved=302]="ResourceMoved",HttpCodes2[HttpCodes2.SeeOther=303]="SeeOther",
HttpCodes2[HttpCodes2.NotModified=304]="NotModified",HttpCodes2[HttpCodes2.UseProxy=305]="UseProxy",HttpCodes2[HttpCodes2.
SwitchProxy=306]="SwitchProxy",HttpCodes2[HttpCodes2.TemporaryRedirect=307]="TemporaryRedirect",HttpCodes2[HttpCodes2.PermanentRedirect=
308]="PermanentRedirect",HttpCodes2[HttpCodes2.BadRequest=400]="BadRequest",HttpCodes2[HttpCodes2.Unauthorized=401]="Una\
uthorized",HttpCodes2[HttpCodes2.PaymentRequired=402]="PaymentRequired",HttpCodes2[HttpCodes2.Forbidden=403]="Forbidden",
HttpCodes2[HttpCodes2.NotFound=404]="NotFound",HttpCodes2[HttpCodes2.MethodNotAllowed=405]="MethodNotAllowed",HttpCodes2[HttpCodes2.
NotAcceptable=406]="NotAcceptable",HttpCodes2[HttpCodes2.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",
HttpCodes2[HttpCodes2.RequestTimeout=408]="RequestTimeout",HttpCodes2[HttpCodes2.Conflict=409]="Conflict",HttpCodes2[HttpCodes2.
Gone=410]="Gone",HttpCodes2[HttpCodes2.TooManyRequests=429]="TooManyRequests",HttpCodes2[HttpCodes2.InternalServerError=
500]="InternalServerError",HttpCodes2[HttpCodes2.NotImplemented=501]="NotImplemented",HttpCodes2[HttpCodes2.BadGateway=502]=
"BadGateway",HttpCodes2[HttpCodes2.ServiceUnavailable=503]="ServiceUnavailable",HttpCodes2[HttpCodes2.GatewayTimeout=504]=
"GatewayTimeout"})(HttpCodes||(exports.HttpCodes=HttpCodes={}));var Headers;(function(Headers2){Headers2.Accept="accept",
Headers2.ContentType="content-type"})(Headers||(exports.Headers=Headers={}));var MediaTypes;(function(MediaTypes2){MediaTypes2.
ApplicationJson="application/json"})(MediaTypes||(exports.MediaTypes=MediaTypes={}));function getProxyUrl(serverUrl){const proxyUrl=pm.
getProxyUrl(new URL(serverUrl));return proxyUrl?proxyUrl.href:""}const HttpRedirectCodes=[HttpCodes.MovedPermanently,HttpCodes.
ResourceMoved,HttpCodes.SeeOther,HttpCodes.TemporaryRedirect,HttpCodes.PermanentRedirect],HttpResponseRetryCodes=[HttpCodes.
BadGateway,HttpCodes.ServiceUnavailable,HttpCodes.GatewayTimeout],RetryableHttpVerbs=["OPTIONS","GET","DELETE","HEAD"],ExponentialBackoffCeiling=10,
ExponentialBackoffTimeSlice=5;class HttpClientError extends Error{constructor(message,statusCode){super(message),this.name=
"HttpClientError",this.statusCode=statusCode,Object.setPrototypeOf(this,HttpClientError.prototype)}}exports.HttpClientError=
HttpClientError;class HttpClientResponse{constructor(message){this.message=message}readBody(){return __awaiter(this,void 0,
void 0,function*(){return new Promise(resolve=>__awaiter(this,void 0,void 0,function*(){let output=Buffer.alloc(0);this.
message.on("data",chunk=>{output=Buffer.concat([output,chunk])}),this.message.on("end",()=>{resolve(output.toString())})}))})}readBodyBuffer(){
return __awaiter(this,void 0,void 0,function*(){return new Promise(resolve=>__awaiter(this,void 0,void 0,function*(){const chunks=[];
this.message.on("data",chunk=>{chunks.push(chunk)}),this.message.on("end",()=>{resolve(Buffer.concat(chunks))})}))})}}exports.
HttpClientResponse=HttpClientResponse;function isHttps(requestUrl){return new URL(requestUrl).protocol==="https:"}class HttpClient{constructor(userAgent,handlers,requestOptions){
this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=
!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(userAgent),
this.handlers=handlers||[],this.requestOptions=requestOptions,requestOptions&&(requestOptions.ignoreSslError!=null&&(this.
_ignoreSslError=requestOptions.ignoreSslError),this._socketTimeout=requestOptions.socketTimeout,requestOptions.allowRedirects!=
null&&(this._allowRedirects=requestOptions.allowRedirects),requestOptions.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=
requestOptions.allowRedirectDowngrade),requestOptions.maxRedirects!=null&&(this._maxRedirects=Math.max(requestOptions.maxRedirects,
0)),requestOptions.keepAlive!=null&&(this._keepAlive=requestOptions.keepAlive),requestOptions.allowRetries!=null&&(this.
_allowRetries=requestOptions.allowRetries),requestOptions.maxRetries!=null&&(this._maxRetries=requestOptions.maxRetries))}options(requestUrl,additionalHeaders){
return __awaiter(this,void 0,void 0,function*(){return this.request("OPTIONS",requestUrl,null,additionalHeaders||{})})}get(requestUrl,additionalHeaders){
return __awaiter(this,void 0,void 0,function*(){return this.request("GET",requestUrl,null,additionalHeaders||{})})}del(requestUrl,additionalHeaders){
return __awaiter(this,void 0,void 0,function*(){return this.request("DELETE",requestUrl,null,additionalHeaders||{})})}post(requestUrl,data,additionalHeaders){
return __awaiter(this,void 0,void 0,function*(){return this.request("POST",requestUrl,data,additionalHeaders||{})})}patch(requestUrl,data,additionalHeaders){
return __awaiter(this,void 0,void 0,function*(){return this.request("PATCH",requestUrl,data,additionalHeaders||{})})}put(requestUrl,data,additionalHeaders){
return __awaiter(this,void 0,void 0,function*(){return this.request("PUT",requestUrl,data,additionalHeaders||{})})}head(requestUrl,additionalHeaders){
return __awaiter(this,void 0,void 0,function*(){return this.request("HEAD",requestUrl,null,additionalHeaders||{})})}sendStream(verb,requestUrl,stream,additionalHeaders){
return __awaiter(this,void 0,void 0,function*(){return this.request(verb,requestUrl,stream,additionalHeaders)})}getJson(requestUrl_1){
return __awaiter(this,arguments,void 0,function*(requestUrl,additionalHeaders={}){additionalHeaders[Headers.Accept]=this.
_getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson);const res=yield this.get(requestUrl,
additionalHeaders);return this._processResponse(res,this.requestOptions)})}postJson(requestUrl_1,obj_1){return __awaiter(
this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){const data=JSON.stringify(obj,null,2);additionalHeaders[Headers.
Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),additionalHeaders[Headers.
ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);const res=yield this.
post(requestUrl,data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}putJson(requestUrl_1,obj_1){
return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){const data=JSON.stringify(obj,null,
2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);
const res=yield this.put(requestUrl,data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}patchJson(requestUrl_1,obj_1){
return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){const data=JSON.stringify(obj,null,
2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);
const res=yield this.patch(requestUrl,data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}request(verb,requestUrl,data,headers){
return __awaiter(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const parsedUrl=new URL(
requestUrl);let info=this._prepareRequest(verb,parsedUrl,headers);const maxTries=this._allowRetries&&RetryableHttpVerbs.
includes(verb)?this._maxRetries+1:1;let numTries=0,response;do{if(response=yield this.requestRaw(info,data),response&&response.
message&&response.message.statusCode===HttpCodes.Unauthorized){let authenticationHandler;for(const handler of this.handlers)
if(handler.canHandleAuthentication(response)){authenticationHandler=handler;break}return authenticationHandler?authenticationHandler.
handleAuthentication(this,info,data):response}let redirectsRemaining=this._maxRedirects;for(;response.message.statusCode&&
HttpRedirectCodes.includes(response.message.statusCode)&&this._allowRedirects&&redirectsRemaining>0;){const redirectUrl=response.
message.headers.location;if(!redirectUrl)break;const parsedRedirectUrl=new URL(redirectUrl);if(parsedUrl.protocol==="htt\
ps:"&&parsedUrl.protocol!==parsedRedirectUrl.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTP\
S to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allo\
wRedirectDowngrade option to true.");if(yield response.readBody(),parsedRedirectUrl.hostname!==parsedUrl.hostname)for(const header in headers)
header.toLowerCase()==="authorization"&&delete headers[header];info=this._prepareRequest(verb,parsedRedirectUrl,headers),
response=yield this.requestRaw(info,data),redirectsRemaining--}if(!response.message.statusCode||!HttpResponseRetryCodes.
includes(response.message.statusCode))return response;numTries+=1,numTries<maxTries&&(yield response.readBody(),yield this.
_performExponentialBackoff(numTries))}while(numTries<maxTries);return response})}dispose(){this._agent&&this._agent.destroy(),
this._disposed=!0}requestRaw(info,data){return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>{
function callbackForResult(err,res){err?reject(err):res?resolve(res):reject(new Error("Unknown error"))}this.requestRawWithCallback(
info,data,callbackForResult)})})}requestRawWithCallback(info,data,onResult){typeof data=="string"&&(info.options.headers||
(info.options.headers={}),info.options.headers["Content-Length"]=Buffer.byteLength(data,"utf8"));let callbackCalled=!1;function handleResult(err,res){
callbackCalled||(callbackCalled=!0,onResult(err,res))}const req=info.httpModule.request(info.options,msg=>{const res=new HttpClientResponse(
msg);handleResult(void 0,res)});let socket;req.on("socket",sock=>{socket=sock}),req.setTimeout(this._socketTimeout||3*6e4,
()=>{socket&&socket.end(),handleResult(new Error(`Request timeout: ${info.options.path}`))}),req.on("error",function(err){
handleResult(err)}),data&&typeof data=="string"&&req.write(data,"utf8"),data&&typeof data!="string"?(data.on("close",function(){
req.end()}),data.pipe(req)):req.end()}getAgent(serverUrl){const parsedUrl=new URL(serverUrl);return this._getAgent(parsedUrl)}getAgentDispatcher(serverUrl){
const parsedUrl=new URL(serverUrl),proxyUrl=pm.getProxyUrl(parsedUrl);if(proxyUrl&&proxyUrl.hostname)return this._getProxyAgentDispatcher(
parsedUrl,proxyUrl)}_prepareRequest(method,requestUrl,headers){const info={};info.parsedUrl=requestUrl;const usingSsl=info.
parsedUrl.protocol==="https:";info.httpModule=usingSsl?https:http;const defaultPort=usingSsl?443:80;if(info.options={},info.
options.host=info.parsedUrl.hostname,info.options.port=info.parsedUrl.port?parseInt(info.parsedUrl.port):defaultPort,info.
options.path=(info.parsedUrl.pathname||"")+(info.parsedUrl.search||""),info.options.method=method,info.options.headers=this.
_mergeHeaders(headers),this.userAgent!=null&&(info.options.headers["user-agent"]=this.userAgent),info.options.agent=this.
_getAgent(info.parsedUrl),this.handlers)for(const handler of this.handlers)handler.prepareRequest(info.options);return info}_mergeHeaders(headers){
return this.requestOptions&&this.requestOptions.headers?Object.assign({},lowercaseKeys(this.requestOptions.headers),lowercaseKeys(
headers||{})):lowercaseKeys(headers||{})}_getExistingOrDefaultHeader(additionalHeaders,header,_default){let clientHeader;
if(this.requestOptions&&this.requestOptions.headers){const headerValue=lowercaseKeys(this.requestOptions.headers)[header];
headerValue&&(clientHeader=typeof headerValue=="number"?headerValue.toString():headerValue)}const additionalValue=additionalHeaders[header];
return additionalValue!==void 0?typeof additionalValue=="number"?additionalValue.toString():additionalValue:clientHeader!==
void 0?clientHeader:_default}_getExistingOrDefaultContentTypeHeader(additionalHeaders,_default){let clientHeader;if(this.
requestOptions&&this.requestOptions.headers){const headerValue=lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
headerValue&&(typeof headerValue=="number"?clientHeader=String(headerValue):Array.isArray(headerValue)?clientHeader=headerValue.
join(", "):clientHeader=headerValue)}const additionalValue=additionalHeaders[Headers.ContentType];return additionalValue!==
void 0?typeof additionalValue=="number"?String(additionalValue):Array.isArray(additionalValue)?additionalValue.join(", "):
additionalValue:clientHeader!==void 0?clientHeader:_default}_getAgent(parsedUrl){let agent;const proxyUrl=pm.getProxyUrl(
parsedUrl),useProxy=proxyUrl&&proxyUrl.hostname;if(this._keepAlive&&useProxy&&(agent=this._proxyAgent),useProxy||(agent=
this._agent),agent)return agent;const usingSsl=parsedUrl.protocol==="https:";let maxSockets=100;if(this.requestOptions&&
(maxSockets=this.requestOptions.maxSockets||http.globalAgent.maxSockets),proxyUrl&&proxyUrl.hostname){const agentOptions={
maxSockets,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(proxyUrl.username||proxyUrl.password)&&{proxyAuth:`${proxyUrl.
username}:${proxyUrl.password}`}),{host:proxyUrl.hostname,port:proxyUrl.port})};let tunnelAgent;const overHttps=proxyUrl.
protocol==="https:";usingSsl?tunnelAgent=overHttps?tunnel.httpsOverHttps:tunnel.httpsOverHttp:tunnelAgent=overHttps?tunnel.
httpOverHttps:tunnel.httpOverHttp,agent=tunnelAgent(agentOptions),this._proxyAgent=agent}if(!agent){const options={keepAlive:this.
_keepAlive,maxSockets};agent=usingSsl?new https.Agent(options):new http.Agent(options),this._agent=agent}return usingSsl&&
this._ignoreSslError&&(agent.options=Object.assign(agent.options||{},{rejectUnauthorized:!1})),agent}_getProxyAgentDispatcher(parsedUrl,proxyUrl){
let proxyAgent;if(this._keepAlive&&(proxyAgent=this._proxyAgentDispatcher),proxyAgent)return proxyAgent;const usingSsl=parsedUrl.
protocol==="https:";return proxyAgent=new undici_1.ProxyAgent(Object.assign({uri:proxyUrl.href,pipelining:this._keepAlive?
1:0},(proxyUrl.username||proxyUrl.password)&&{token:`Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString(
"base64")}`})),this._proxyAgentDispatcher=proxyAgent,usingSsl&&this._ignoreSslError&&(proxyAgent.options=Object.assign(proxyAgent.
options.requestTls||{},{rejectUnauthorized:!1})),proxyAgent}_getUserAgentWithOrchestrationId(userAgent){const baseUserAgent=userAgent||
"actions/http-client",orchId=process.env.ACTIONS_ORCHESTRATION_ID;if(orchId){const sanitizedId=orchId.replace(/[^a-z0-9_.-]/gi,
"_");return`${baseUserAgent} actions_orchestration_id/${sanitizedId}`}return baseUserAgent}_performExponentialBackoff(retryNumber){
return __awaiter(this,void 0,void 0,function*(){retryNumber=Math.min(ExponentialBackoffCeiling,retryNumber);const ms=ExponentialBackoffTimeSlice*
Math.pow(2,retryNumber);return new Promise(resolve=>setTimeout(()=>resolve(),ms))})}_processResponse(res,options){return __awaiter(
this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){const statusCode=res.
message.statusCode||0,response={statusCode,result:null,headers:{}};statusCode===HttpCodes.NotFound&&resolve(response);function dateTimeDeserializer(key,value){
if(typeof value=="string"){const a=new Date(value);if(!isNaN(a.valueOf()))return a}return value}let obj,contents;try{contents=
yield res.readBody(),contents&&contents.length>0&&(options&&options.deserializeDates?obj=JSON.parse(contents,dateTimeDeserializer):
obj=JSON.parse(contents),response.result=obj),response.headers=res.message.headers}catch{}if(statusCode>299){let msg;obj&&
obj.message?msg=obj.message:contents&&contents.length>0?msg=contents:msg=`Failed request: (${statusCode})`;const err=new HttpClientError(
msg,statusCode);err.result=response.result,reject(err)}else resolve(response)}))})}}exports.HttpClient=HttpClient;const lowercaseKeys=obj=>Object.
keys(obj).reduce((c,k)=>(c[k.toLowerCase()]=obj[k],c),{})}),83335:((__unused_webpack_module,exports)=>{Object.defineProperty(
exports,"__esModule",{value:!0}),exports.getProxyUrl=getProxyUrl,exports.checkBypass=checkBypass;function getProxyUrl(reqUrl){
const usingSsl=reqUrl.protocol==="https:";if(checkBypass(reqUrl))return;const proxyVar=usingSsl?process.env.https_proxy||
process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(proxyVar)try{return new DecodedURL(proxyVar)}catch{
if(!proxyVar.startsWith("http://")&&!proxyVar.startsWith("https://"))return new DecodedURL(`http://${proxyVar}`)}else return}
function checkBypass(reqUrl){if(!reqUrl.hostname)return!1;const reqHost=reqUrl.hostname;if(isLoopbackAddress(reqHost))return!0;
const noProxy=process.env.no_proxy||process.env.NO_PROXY||"";if(!noProxy)return!1;let reqPort;reqUrl.port?reqPort=Number(
reqUrl.port):reqUrl.protocol==="http:"?reqPort=80:reqUrl.protocol==="https:"&&(reqPort=443);const upperReqHosts=[reqUrl.
hostname.toUpperCase()];typeof reqPort=="number"&&upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);for(const upperNoProxyItem of noProxy.
split(",").map(x=>x.trim().toUpperCase()).filter(x=>x))if(upperNoProxyItem==="*"||upperReqHosts.some(x=>x===upperNoProxyItem||
x.endsWith(`.${upperNoProxyItem}`)||upperNoProxyItem.startsWith(".")&&x.endsWith(`${upperNoProxyItem}`)))return!0;return!1}
function isLoopbackAddress(host){const hostLower=host.toLowerCase();return hostLower==="localhost"||hostLower.startsWith(
"127.")||hostLower.startsWith("[::1]")||hostLower.startsWith("[0:0:0:0:0:0:0:1]")}class DecodedURL extends URL{constructor(url,base){
super(url,base),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.
password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),17413:((module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:!0});var eventTargetShim=__webpack_require__(16577);class AbortSignal extends eventTargetShim.
EventTarget{constructor(){throw super(),new TypeError("AbortSignal cannot be constructed directly")}get aborted(){const aborted=abortedFlags.
get(this);if(typeof aborted!="boolean")throw new TypeError(`Expected 'this' to be an 'AbortSignal' object, but got ${this===
null?"null":typeof this}`);return aborted}}eventTargetShim.defineEventAttribute(AbortSignal.prototype,"abort");function createAbortSignal(){
const signal=Object.create(AbortSignal.prototype);return eventTargetShim.EventTarget.call(signal),abortedFlags.set(signal,
!1),signal}function abortSignal(signal){abortedFlags.get(signal)===!1&&(abortedFlags.set(signal,!0),signal.dispatchEvent(
{type:"abort"}))}const abortedFlags=new WeakMap;Object.defineProperties(AbortSignal.prototype,{aborted:{enumerable:!0}}),
typeof Symbol=="function"&&typeof Symbol.toStringTag=="symbol"&&Object.defineProperty(AbortSignal.prototype,Symbol.toStringTag,
{configurable:!0,value:"AbortSignal"});class AbortController2{constructor(){signals.set(this,createAbortSignal())}get signal(){
return getSignal(this)}abort(){abortSignal(getSignal(this))}}const signals=new WeakMap;function getSignal(controller){const signal=signals.
get(controller);if(signal==null)throw new TypeError(`Expected 'this' to be an 'AbortController' object, but got ${controller===
null?"null":typeof controller}`);return signal}Object.defineProperties(AbortController2.prototype,{signal:{enumerable:!0},
abort:{enumerable:!0}}),typeof Symbol=="function"&&typeof Symbol.toStringTag=="symbol"&&Object.defineProperty(AbortController2.
prototype,Symbol.toStringTag,{configurable:!0,value:"AbortController"}),exports.AbortController=AbortController2,exports.
AbortSignal=AbortSignal,exports.default=AbortController2,module.exports=AbortController2,module.exports.AbortController=
module.exports.default=AbortController2,module.exports.AbortSignal=AbortSignal}),38816:((module,__unused_webpack_exports,__webpack_require__)=>{
var fs=__webpack_require__(35744),path=__webpack_require__(16928),flatten=__webpack_require__(97047),difference=__webpack_require__(
57294),union=__webpack_require__(73270),isPlainObject=__webpack_require__(36542),glob=__webpack_require__(21363),file=module.
exports={},pathSeparatorRe=/[\/\\]/g,processPatterns=function(patterns,fn){var result=[];return flatten(patterns).forEach(
function(pattern){var exclusion=pattern.indexOf("!")===0;exclusion&&(pattern=pattern.slice(1));var matches=fn(pattern);exclusion?
result=difference(result,matches):result=union(result,matches)}),result};file.exists=function(){var filepath=path.join.apply(
path,arguments);return fs.existsSync(filepath)},file.expand=function(...args){var options=isPlainObject(args[0])?args.shift():
{},patterns=Array.isArray(args[0])?args[0]:args;if(patterns.length===0)return[];var matches=processPatterns(patterns,function(pattern){
return glob.sync(pattern,options)});return options.filter&&(matches=matches.filter(function(filepath){filepath=path.join(
options.cwd||"",filepath);try{return typeof options.filter=="function"?options.filter(filepath):fs.statSync(filepath)[options.
filter]()}catch{return!1}})),matches},file.expandMapping=function(patterns,destBase,options){options=Object.assign({rename:function(destBase2,destPath){
return path.join(destBase2||"",destPath)}},options);var files=[],fileByDest={};return file.expand(options,patterns).forEach(
function(src){var destPath=src;options.flatten&&(destPath=path.basename(destPath)),options.ext&&(destPath=destPath.replace(
/(\.[^\/]*)?$/,options.ext));var dest=options.rename(destBase,destPath,options);options.cwd&&(src=path.join(options.cwd,
src)),dest=dest.replace(pathSeparatorRe,"/"),src=src.replace(pathSeparatorRe,"/"),fileByDest[dest]?fileByDest[dest].src.
push(src):(files.push({src:[src],dest}),fileByDest[dest]=files[files.length-1])}),files},file.normalizeFilesArray=function(data){
var files=[];return data.forEach(function(obj){var prop;("src"in obj||"dest"in obj)&&files.push(obj)}),files.length===0?
[]:(files=_(files).chain().forEach(function(obj){!("src"in obj)||!obj.src||(Array.isArray(obj.src)?obj.src=flatten(obj.src):
obj.src=[obj.src])}).map(function(obj){var expandOptions=Object.assign({},obj);if(delete expandOptions.src,delete expandOptions.
dest,obj.expand)return file.expandMapping(obj.src,obj.dest,expandOptions).map(function(mapObj){var result2=Object.assign(
{},obj);return result2.orig=Object.assign({},obj),result2.src=mapObj.src,result2.dest=mapObj.dest,["expand","cwd","flatt\
en","rename","ext"].forEach(function(prop){delete result2[prop]}),result2});var result=Object.assign({},obj);return result.
orig=Object.assign({},obj),"src"in result&&Object.defineProperty(result,"src",{enumerable:!0,get:function fn(){var src;return"\
result"in fn||(src=obj.src,src=Array.isArray(src)?flatten(src):[src],fn.result=file.expand(expandOptions,src)),fn.result}}),
"dest"in result&&(result.dest=obj.dest),result}).flatten().value(),files)}}),53296:((module,__unused_webpack_exports,__webpack_require__)=>{
var fs=__webpack_require__(35744),path=__webpack_require__(16928),isStream=__webpack_require__(96543),lazystream=__webpack_require__(
32126),normalizePath=__webpack_require__(56133),defaults=__webpack_require__(7511),Stream=__webpack_require__(2203).Stream,
PassThrough=__webpack_require__(29963).PassThrough,utils=module.exports={};utils.file=__webpack_require__(38816),utils.collectStream=
function(source,callback){var collection=[],size=0;source.on("error",callback),source.on("data",function(chunk){collection.
push(chunk),size+=chunk.length}),source.on("end",function(){var buf=Buffer.alloc(size),offset=0;collection.forEach(function(data){
data.copy(buf,offset),offset+=data.length}),callback(null,buf)})},utils.dateify=function(dateish){return dateish=dateish||
new Date,dateish instanceof Date?dateish=dateish:typeof dateish=="string"?dateish=new Date(dateish):dateish=new Date,dateish},
utils.defaults=function(object,source,guard){var args=arguments;return args[0]=args[0]||{},defaults(...args)},utils.isStream=
function(source){return isStream(source)},utils.lazyReadStream=function(filepath){return new lazystream.Readable(function(){
return fs.createReadStream(filepath)})},utils.normalizeInputSource=function(source){return source===null?Buffer.alloc(0):
typeof source=="string"?Buffer.from(source):utils.isStream(source)?source.pipe(new PassThrough):source},utils.sanitizePath=
function(filepath){return normalizePath(filepath,!1).replace(/^\w+:/,"").replace(/^(\.\.\/|\/)+/,"")},utils.trailingSlashIt=
function(str){return str.slice(-1)!=="/"?str+"/":str},utils.unixifyPath=function(filepath){return normalizePath(filepath,
!1).replace(/^\w+:/,"")},utils.walkdir=function(dirpath,base,callback){var results=[];typeof base=="function"&&(callback=
base,base=dirpath),fs.readdir(dirpath,function(err,list){var i=0,file,filepath;if(err)return callback(err);(function next(){
if(file=list[i++],!file)return callback(null,results);filepath=path.join(dirpath,file),fs.stat(filepath,function(err2,stats){
results.push({path:filepath,relative:path.relative(base,filepath).replace(/\\/g,"/"),stats}),stats&&stats.isDirectory()?
utils.walkdir(filepath,base,function(err3,res){if(err3)return callback(err3);res.forEach(function(dirEntry){results.push(
dirEntry)}),next()}):next()})})()})}}),99392:((module,__unused_webpack_exports,__webpack_require__)=>{var Archiver=__webpack_require__(
50549),formats={},vending=function(format,options){return vending.create(format,options)};vending.create=function(format,options){
if(formats[format]){var instance=new Archiver(format,options);return instance.setFormat(format),instance.setModule(new formats[format](
options)),instance}else throw new Error("create("+format+"): format not registered")},vending.registerFormat=function(format,module2){
if(formats[format])throw new Error("register("+format+"): format already registered");if(typeof module2!="function")throw new Error(
"register("+format+"): format module invalid");if(typeof module2.prototype.append!="function"||typeof module2.prototype.
finalize!="function")throw new Error("register("+format+"): format module missing methods");formats[format]=module2},vending.
isRegisteredFormat=function(format){return!!formats[format]},vending.registerFormat("zip",__webpack_require__(22836)),vending.
registerFormat("tar",__webpack_require__(10396)),vending.registerFormat("json",__webpack_require__(54693)),module.exports=
vending}),50549:((module,__unused_webpack_exports,__webpack_require__)=>{var fs=__webpack_require__(79896),glob=__webpack_require__(
51364),async=__webpack_require__(97329),path=__webpack_require__(16928),util=__webpack_require__(53296),inherits=__webpack_require__(
39023).inherits,ArchiverError=__webpack_require__(13110),Transform=__webpack_require__(29963).Transform,win32=process.platform===
"win32",Archiver=function(format,options){if(!(this instanceof Archiver))return new Archiver(format,options);typeof format!=
"string"&&(options=format,format="zip"),options=this.options=util.defaults(options,{highWaterMark:1024*1024,statConcurrency:4}),
Transform.call(this,options),this._format=!1,this._module=!1,this._pending=0,this._pointer=0,this._entriesCount=0,this._entriesProcessedCount=
0,this._fsEntriesTotalBytes=0,this._fsEntriesProcessedBytes=0,this._queue=async.queue(this._onQueueTask.bind(this),1),this.
_queue.drain(this._onQueueDrain.bind(this)),this._statQueue=async.queue(this._onStatQueueTask.bind(this),options.statConcurrency),
this._statQueue.drain(this._onQueueDrain.bind(this)),this._state={aborted:!1,finalize:!1,finalizing:!1,finalized:!1,modulePiped:!1},
this._streams=[]};inherits(Archiver,Transform),Archiver.prototype._abort=function(){this._state.aborted=!0,this._queue.kill(),
this._statQueue.kill(),this._queue.idle()&&this._shutdown()},Archiver.prototype._append=function(filepath,data){data=data||
{};var task={source:null,filepath};data.name||(data.name=filepath),data.sourcePath=filepath,task.data=data,this._entriesCount++,
data.stats&&data.stats instanceof fs.Stats?(task=this._updateQueueTaskWithStats(task,data.stats),task&&(data.stats.size&&
(this._fsEntriesTotalBytes+=data.stats.size),this._queue.push(task))):this._statQueue.push(task)},Archiver.prototype._finalize=
function(){this._state.finalizing||this._state.finalized||this._state.aborted||(this._state.finalizing=!0,this._moduleFinalize(),
this._state.finalizing=!1,this._state.finalized=!0)},Archiver.prototype._maybeFinalize=function(){return this._state.finalizing||
this._state.finalized||this._state.aborted?!1:this._state.finalize&&this._pending===0&&this._queue.idle()&&this._statQueue.
idle()?(this._finalize(),!0):!1},Archiver.prototype._moduleAppend=function(source,data,callback){if(this._state.aborted){
callback();return}this._module.append(source,data,function(err){if(this._task=null,this._state.aborted){this._shutdown();
return}if(err){this.emit("error",err),setImmediate(callback);return}this.emit("entry",data),this._entriesProcessedCount++,
data.stats&&data.stats.size&&(this._fsEntriesProcessedBytes+=data.stats.size),this.emit("progress",{entries:{total:this.
_entriesCount,processed:this._entriesProcessedCount},fs:{totalBytes:this._fsEntriesTotalBytes,processedBytes:this._fsEntriesProcessedBytes}}),
setImmediate(callback)}.bind(this))},Archiver.prototype._moduleFinalize=function(){typeof this._module.finalize=="functi\
on"?this._module.finalize():typeof this._module.end=="function"?this._module.end():this.emit("error",new ArchiverError("\
NOENDMETHOD"))},Archiver.prototype._modulePipe=function(){this._module.on("error",this._onModuleError.bind(this)),this._module.
pipe(this),this._state.modulePiped=!0},Archiver.prototype._moduleSupports=function(key){return!this._module.supports||!this.
_module.supports[key]?!1:this._module.supports[key]},Archiver.prototype._moduleUnpipe=function(){this._module.unpipe(this),
this._state.modulePiped=!1},Archiver.prototype._normalizeEntryData=function(data,stats){data=util.defaults(data,{type:"f\
ile",name:null,date:null,mode:null,prefix:null,sourcePath:null,stats:!1}),stats&&data.stats===!1&&(data.stats=stats);var isDir=data.
type==="directory";return data.name&&(typeof data.prefix=="string"&&data.prefix!==""&&(data.name=data.prefix+"/"+data.name,
data.prefix=null),data.name=util.sanitizePath(data.name),data.type!=="symlink"&&data.name.slice(-1)==="/"?(isDir=!0,data.
type="directory"):isDir&&(data.name+="/")),typeof data.mode=="number"?win32?data.mode&=511:data.mode&=4095:data.stats&&data.
mode===null?(win32?data.mode=data.stats.mode&511:data.mode=data.stats.mode&4095,win32&&isDir&&(data.mode=493)):data.mode===
null&&(data.mode=isDir?493:420),data.stats&&data.date===null?data.date=data.stats.mtime:data.date=util.dateify(data.date),
data},Archiver.prototype._onModuleError=function(err){this.emit("error",err)},Archiver.prototype._onQueueDrain=function(){
this._state.finalizing||this._state.finalized||this._state.aborted||this._state.finalize&&this._pending===0&&this._queue.
idle()&&this._statQueue.idle()&&this._finalize()},Archiver.prototype._onQueueTask=function(task,callback){var fullCallback=()=>{
task.data.callback&&task.data.callback(),callback()};if(this._state.finalizing||this._state.finalized||this._state.aborted){
fullCallback();return}this._task=task,this._moduleAppend(task.source,task.data,fullCallback)},Archiver.prototype._onStatQueueTask=
function(task,callback){if(this._state.finalizing||this._state.finalized||this._state.aborted){callback();return}fs.lstat(
task.filepath,function(err,stats){if(this._state.aborted){setImmediate(callback);return}if(err){this._entriesCount--,this.
emit("warning",err),setImmediate(callback);return}task=this._updateQueueTaskWithStats(task,stats),task&&(stats.size&&(this.
_fsEntriesTotalBytes+=stats.size),this._queue.push(task)),setImmediate(callback)}.bind(this))},Archiver.prototype._shutdown=
function(){this._moduleUnpipe(),this.end()},Archiver.prototype._transform=function(chunk,encoding,callback){chunk&&(this.
_pointer+=chunk.length),callback(null,chunk)},Archiver.prototype._updateQueueTaskWithStats=function(task,stats){if(stats.
isFile())task.data.type="file",task.data.sourceType="stream",task.source=util.lazyReadStream(task.filepath);else if(stats.
isDirectory()&&this._moduleSupports("directory"))task.data.name=util.trailingSlashIt(task.data.name),task.data.type="dir\
ectory",task.data.sourcePath=util.trailingSlashIt(task.filepath),task.data.sourceType="buffer",task.source=Buffer.concat(
[]);else if(stats.isSymbolicLink()&&this._moduleSupports("symlink")){var linkPath=fs.readlinkSync(task.filepath),dirName=path.
dirname(task.filepath);task.data.type="symlink",task.data.linkname=path.relative(dirName,path.resolve(dirName,linkPath)),
task.data.sourceType="buffer",task.source=Buffer.concat([])}else return stats.isDirectory()?this.emit("warning",new ArchiverError(
"DIRECTORYNOTSUPPORTED",task.data)):stats.isSymbolicLink()?this.emit("warning",new ArchiverError("SYMLINKNOTSUPPORTED",task.
data)):this.emit("warning",new ArchiverError("ENTRYNOTSUPPORTED",task.data)),null;return task.data=this._normalizeEntryData(
task.data,stats),task},Archiver.prototype.abort=function(){return this._state.aborted||this._state.finalized?this:(this.
_abort(),this)},Archiver.prototype.append=function(source,data){if(this._state.finalize||this._state.aborted)return this.
emit("error",new ArchiverError("QUEUECLOSED")),this;if(data=this._normalizeEntryData(data),typeof data.name!="string"||data.
name.length===0)return this.emit("error",new ArchiverError("ENTRYNAMEREQUIRED")),this;if(data.type==="directory"&&!this.
_moduleSupports("directory"))return this.emit("error",new ArchiverError("DIRECTORYNOTSUPPORTED",{name:data.name})),this;
if(source=util.normalizeInputSource(source),Buffer.isBuffer(source))data.sourceType="buffer";else if(util.isStream(source))
data.sourceType="stream";else return this.emit("error",new ArchiverError("INPUTSTEAMBUFFERREQUIRED",{name:data.name})),this;
return this._entriesCount++,this._queue.push({data,source}),this},Archiver.prototype.directory=function(dirpath,destpath,data){
if(this._state.finalize||this._state.aborted)return this.emit("error",new ArchiverError("QUEUECLOSED")),this;if(typeof dirpath!=
"string"||dirpath.length===0)return this.emit("error",new ArchiverError("DIRECTORYDIRPATHREQUIRED")),this;this._pending++,
destpath===!1?destpath="":typeof destpath!="string"&&(destpath=dirpath);var dataFunction=!1;typeof data=="function"?(dataFunction=
data,data={}):typeof data!="object"&&(data={});var globOptions={stat:!0,dot:!0};function onGlobEnd(){this._pending--,this.
_maybeFinalize()}function onGlobError(err){this.emit("error",err)}function onGlobMatch(match){globber.pause();var ignoreMatch=!1,
entryData=Object.assign({},data);entryData.name=match.relative,entryData.prefix=destpath,entryData.stats=match.stat,entryData.
callback=globber.resume.bind(globber);try{if(dataFunction){if(entryData=dataFunction(entryData),entryData===!1)ignoreMatch=
!0;else if(typeof entryData!="object")throw new ArchiverError("DIRECTORYFUNCTIONINVALIDDATA",{dirpath})}}catch(e){this.emit(
"error",e);return}if(ignoreMatch){globber.resume();return}this._append(match.absolute,entryData)}var globber=glob(dirpath,
globOptions);return globber.on("error",onGlobError.bind(this)),globber.on("match",onGlobMatch.bind(this)),globber.on("en\
d",onGlobEnd.bind(this)),this},Archiver.prototype.file=function(filepath,data){return this._state.finalize||this._state.
aborted?(this.emit("error",new ArchiverError("QUEUECLOSED")),this):typeof filepath!="string"||filepath.length===0?(this.
emit("error",new ArchiverError("FILEFILEPATHREQUIRED")),this):(this._append(filepath,data),this)},Archiver.prototype.glob=
function(pattern,options,data){this._pending++,options=util.defaults(options,{stat:!0,pattern});function onGlobEnd(){this.
_pending--,this._maybeFinalize()}function onGlobError(err){this.emit("error",err)}function onGlobMatch(match){globber.pause();
var entryData=Object.assign({},data);entryData.callback=globber.resume.bind(globber),entryData.stats=match.stat,entryData.
name=match.relative,this._append(match.absolute,entryData)}var globber=glob(options.cwd||".",options);return globber.on(
"error",onGlobError.bind(this)),globber.on("match",onGlobMatch.bind(this)),globber.on("end",onGlobEnd.bind(this)),this},
Archiver.prototype.finalize=function(){if(this._state.aborted){var abortedError=new ArchiverError("ABORTED");return this.
emit("error",abortedError),Promise.reject(abortedError)}if(this._state.finalize){var finalizingError=new ArchiverError("\
FINALIZING");return this.emit("error",finalizingError),Promise.reject(finalizingError)}this._state.finalize=!0,this._pending===
0&&this._queue.idle()&&this._statQueue.idle()&&this._finalize();var self2=this;return new Promise(function(resolve,reject){
var errored;self2._module.on("end",function(){errored||resolve()}),self2._module.on("error",function(err){errored=!0,reject(
err)})})},Archiver.prototype.setFormat=function(format){return this._format?(this.emit("error",new ArchiverError("FORMAT\
SET")),this):(this._format=format,this)},Archiver.prototype.setModule=function(module2){return this._state.aborted?(this.
emit("error",new ArchiverError("ABORTED")),this):this._state.module?(this.emit("error",new ArchiverError("MODULESET")),this):
(this._module=module2,this._modulePipe(),this)},Archiver.prototype.symlink=function(filepath,target,mode){if(this._state.
finalize||this._state.aborted)return this.emit("error",new ArchiverError("QUEUECLOSED")),this;if(typeof filepath!="strin\
g"||filepath.length===0)return this.emit("error",new ArchiverError("SYMLINKFILEPATHREQUIRED")),this;if(typeof target!="s\
tring"||target.length===0)return this.emit("error",new ArchiverError("SYMLINKTARGETREQUIRED",{filepath})),this;if(!this.
_moduleSupports("symlink"))return this.emit("error",new ArchiverError("SYMLINKNOTSUPPORTED",{filepath})),this;var data={};
return data.type="symlink",data.name=filepath.replace(/\\/g,"/"),data.linkname=target.replace(/\\/g,"/"),data.sourceType=
"buffer",typeof mode=="number"&&(data.mode=mode),this._entriesCount++,this._queue.push({data,source:Buffer.concat([])}),
this},Archiver.prototype.pointer=function(){return this._pointer},Archiver.prototype.use=function(plugin){return this._streams.
push(plugin),this},module.exports=Archiver}),13110:((module,exports,__webpack_require__)=>{var util=__webpack_require__(
39023);const ERROR_CODES={ABORTED:"archive was aborted",DIRECTORYDIRPATHREQUIRED:"diretory dirpath argument must be a no\
n-empty string value",DIRECTORYFUNCTIONINVALIDDATA:"invalid data returned by directory custom data function",ENTRYNAMEREQUIRED:"\
entry name must be a non-empty string value",FILEFILEPATHREQUIRED:"file filepath argument must be a non-empty string val\
ue",FINALIZING:"archive already finalizing",QUEUECLOSED:"queue closed",NOENDMETHOD:"no suitable finalize/end method defi\
ned by module",DIRECTORYNOTSUPPORTED:"support for directory entries not defined by module",FORMATSET:"archive format alr\
eady set",INPUTSTEAMBUFFERREQUIRED:"input source must be valid Stream or Buffer instance",MODULESET:"module already set",
SYMLINKNOTSUPPORTED:"support for symlink entries not defined by module",SYMLINKFILEPATHREQUIRED:"symlink filepath argume\
nt must be a non-empty string value",SYMLINKTARGETREQUIRED:"symlink target argument must be a non-empty string value",ENTRYNOTSUPPORTED:"\
entry not supported"};function ArchiverError(code,data){Error.captureStackTrace(this,this.constructor),this.message=ERROR_CODES[code]||
code,this.code=code,this.data=data}util.inherits(ArchiverError,Error),exports=module.exports=ArchiverError}),54693:((module,__unused_webpack_exports,__webpack_require__)=>{
var inherits=__webpack_require__(39023).inherits,Transform=__webpack_require__(29963).Transform,crc32=__webpack_require__(
84928),util=__webpack_require__(53296),Json=function(options){if(!(this instanceof Json))return new Json(options);options=
this.options=util.defaults(options,{}),Transform.call(this,options),this.supports={directory:!0,symlink:!0},this.files=[]};
inherits(Json,Transform),Json.prototype._transform=function(chunk,encoding,callback){callback(null,chunk)},Json.prototype.
_writeStringified=function(){var fileString=JSON.stringify(this.files);this.write(fileString)},Json.prototype.append=function(source,data,callback){
var self2=this;data.crc32=0;function onend(err,sourceBuffer){if(err){callback(err);return}data.size=sourceBuffer.length||
0,data.crc32=crc32.unsigned(sourceBuffer),self2.files.push(data),callback(null,data)}data.sourceType==="buffer"?onend(null,
source):data.sourceType==="stream"&&util.collectStream(source,onend)},Json.prototype.finalize=function(){this._writeStringified(),
this.end()},module.exports=Json}),10396:((module,__unused_webpack_exports,__webpack_require__)=>{var zlib=__webpack_require__(
43106),engine=__webpack_require__(56118),util=__webpack_require__(53296),Tar=function(options){if(!(this instanceof Tar))
return new Tar(options);options=this.options=util.defaults(options,{gzip:!1}),typeof options.gzipOptions!="object"&&(options.
gzipOptions={}),this.supports={directory:!0,symlink:!0},this.engine=engine.pack(options),this.compressor=!1,options.gzip&&
(this.compressor=zlib.createGzip(options.gzipOptions),this.compressor.on("error",this._onCompressorError.bind(this)))};Tar.
prototype._onCompressorError=function(err){this.engine.emit("error",err)},Tar.prototype.append=function(source,data,callback){
var self2=this;data.mtime=data.date;function append(err,sourceBuffer){if(err){callback(err);return}self2.engine.entry(data,
sourceBuffer,function(err2){callback(err2,data)})}if(data.sourceType==="buffer")append(null,source);else if(data.sourceType===
"stream"&&data.stats){data.size=data.stats.size;var entry=self2.engine.entry(data,function(err){callback(err,data)});source.
pipe(entry)}else data.sourceType==="stream"&&util.collectStream(source,append)},Tar.prototype.finalize=function(){this.engine.
finalize()},Tar.prototype.on=function(){return this.engine.on.apply(this.engine,arguments)},Tar.prototype.pipe=function(destination,options){
return this.compressor?this.engine.pipe.apply(this.engine,[this.compressor]).pipe(destination,options):this.engine.pipe.
apply(this.engine,arguments)},Tar.prototype.unpipe=function(){return this.compressor?this.compressor.unpipe.apply(this.compressor,
arguments):this.engine.unpipe.apply(this.engine,arguments)},module.exports=Tar}),22836:((module,__unused_webpack_exports,__webpack_require__)=>{
var engine=__webpack_require__(41622),util=__webpack_require__(53296),Zip=function(options){if(!(this instanceof Zip))return new Zip(
options);options=this.options=util.defaults(options,{comment:"",forceUTC:!1,namePrependSlash:!1,store:!1}),this.supports=
{directory:!0,symlink:!0},this.engine=new engine(options)};Zip.prototype.append=function(source,data,callback){this.engine.
entry(source,data,callback)},Zip.prototype.finalize=function(){this.engine.finalize()},Zip.prototype.on=function(){return this.
engine.on.apply(this.engine,arguments)},Zip.prototype.pipe=function(){return this.engine.pipe.apply(this.engine,arguments)},
Zip.prototype.unpipe=function(){return this.engine.unpipe.apply(this.engine,arguments)},module.exports=Zip}),49290:((module,__unused_webpack_exports,__webpack_require__)=>{
var callBound=__webpack_require__(23105),$byteLength=callBound("ArrayBuffer.prototype.byteLength",!0),isArrayBuffer=__webpack_require__(
96429);module.exports=function(ab){return isArrayBuffer(ab)?$byteLength?$byteLength(ab):ab.byteLength:NaN}}),51491:(module=>{
const cached=async function(){}.constructor;module.exports=()=>cached}),77655:(module=>{const cached=async function*(){}.
constructor;module.exports=()=>cached}),97329:(function(__unused_webpack_module,exports){(function(global2,factory){factory(
exports)})(this,(function(exports2){"use strict";function apply(fn,...args){return(...callArgs)=>fn(...args,...callArgs)}
function initialParams(fn){return function(...args){var callback=args.pop();return fn.call(this,args,callback)}}var hasQueueMicrotask=typeof queueMicrotask==
"function"&&queueMicrotask,hasSetImmediate=typeof setImmediate=="function"&&setImmediate,hasNextTick=typeof process=="ob\
ject"&&typeof process.nextTick=="function";function fallback(fn){setTimeout(fn,0)}function wrap(defer){return(fn,...args)=>defer(
()=>fn(...args))}var _defer$1;hasQueueMicrotask?_defer$1=queueMicrotask:hasSetImmediate?_defer$1=setImmediate:hasNextTick?
_defer$1=process.nextTick:_defer$1=fallback;var setImmediate$1=wrap(_defer$1);function asyncify(func){return isAsync(func)?
function(...args){const callback=args.pop(),promise=func.apply(this,args);return handlePromise(promise,callback)}:initialParams(
function(args,callback){var result;try{result=func.apply(this,args)}catch(e){return callback(e)}if(result&&typeof result.
then=="function")return handlePromise(result,callback);callback(null,result)})}function handlePromise(promise,callback){
return promise.then(value=>{invokeCallback(callback,null,value)},err=>{invokeCallback(callback,err&&(err instanceof Error||
err.message)?err:new Error(err))})}function invokeCallback(callback,error,value){try{callback(error,value)}catch(err){setImmediate$1(
e=>{throw e},err)}}function isAsync(fn){return fn[Symbol.toStringTag]==="AsyncFunction"}function isAsyncGenerator(fn){return fn[Symbol.
toStringTag]==="AsyncGenerator"}function isAsyncIterable(obj){return typeof obj[Symbol.asyncIterator]=="function"}function wrapAsync(asyncFn){
if(typeof asyncFn!="function")throw new Error("expected a function");return isAsync(asyncFn)?asyncify(asyncFn):asyncFn}function awaitify(asyncFn,arity){
if(arity||(arity=asyncFn.length),!arity)throw new Error("arity is undefined");function awaitable(...args){return typeof args[arity-
1]=="function"?asyncFn.apply(this,args):new Promise((resolve,reject2)=>{args[arity-1]=(err,...cbArgs)=>{if(err)return reject2(
err);resolve(cbArgs.length>1?cbArgs:cbArgs[0])},asyncFn.apply(this,args)})}return awaitable}function applyEach$1(eachfn){
return function(fns,...callArgs){return awaitify(function(callback){var that=this;return eachfn(fns,(fn,cb)=>{wrapAsync(
fn).apply(that,callArgs.concat(cb))},callback)})}}function _asyncMap(eachfn,arr,iteratee,callback){arr=arr||[];var results=[],
counter=0,_iteratee=wrapAsync(iteratee);return eachfn(arr,(value,_2,iterCb)=>{var index2=counter++;_iteratee(value,(err,v)=>{
results[index2]=v,iterCb(err)})},err=>{callback(err,results)})}function isArrayLike(value){return value&&typeof value.length==
"number"&&value.length>=0&&value.length%1===0}const breakLoop={};function once(fn){function wrapper(...args){if(fn!==null){
var callFn=fn;fn=null,callFn.apply(this,args)}}return Object.assign(wrapper,fn),wrapper}function getIterator(coll){return coll[Symbol.
iterator]&&coll[Symbol.iterator]()}function createArrayIterator(coll){var i=-1,len=coll.length;return function(){return++i<
len?{value:coll[i],key:i}:null}}function createES2015Iterator(iterator){var i=-1;return function(){var item=iterator.next();
return item.done?null:(i++,{value:item.value,key:i})}}function createObjectIterator(obj){var okeys=obj?Object.keys(obj):
[],i=-1,len=okeys.length;return function next(){var key=okeys[++i];return key==="__proto__"?next():i<len?{value:obj[key],
key}:null}}function createIterator(coll){if(isArrayLike(coll))return createArrayIterator(coll);var iterator=getIterator(
coll);return iterator?createES2015Iterator(iterator):createObjectIterator(coll)}function onlyOnce(fn){return function(...args){
if(fn===null)throw new Error("Callback was already called.");var callFn=fn;fn=null,callFn.apply(this,args)}}function asyncEachOfLimit(generator,limit,iteratee,callback){
let done=!1,canceled=!1,awaiting=!1,running=0,idx=0;function replenish(){running>=limit||awaiting||done||(awaiting=!0,generator.
next().then(({value,done:iterDone})=>{if(!(canceled||done)){if(awaiting=!1,iterDone){done=!0,running<=0&&callback(null);
return}running++,iteratee(value,idx,iterateeCallback),idx++,replenish()}}).catch(handleError))}function iterateeCallback(err,result){
if(running-=1,!canceled){if(err)return handleError(err);if(err===!1){done=!0,canceled=!0;return}if(result===breakLoop||done&&
running<=0)return done=!0,callback(null);replenish()}}function handleError(err){canceled||(awaiting=!1,done=!0,callback(
err))}replenish()}var eachOfLimit$2=limit=>(obj,iteratee,callback)=>{if(callback=once(callback),limit<=0)throw new RangeError(
"concurrency limit cannot be less than 1");if(!obj)return callback(null);if(isAsyncGenerator(obj))return asyncEachOfLimit(
obj,limit,iteratee,callback);if(isAsyncIterable(obj))return asyncEachOfLimit(obj[Symbol.asyncIterator](),limit,iteratee,
callback);var nextElem=createIterator(obj),done=!1,canceled=!1,running=0,looping=!1;function iterateeCallback(err,value){
if(!canceled)if(running-=1,err)done=!0,callback(err);else if(err===!1)done=!0,canceled=!0;else{if(value===breakLoop||done&&
running<=0)return done=!0,callback(null);looping||replenish()}}function replenish(){for(looping=!0;running<limit&&!done;){
var elem=nextElem();if(elem===null){done=!0,running<=0&&callback(null);return}running+=1,iteratee(elem.value,elem.key,onlyOnce(
iterateeCallback))}looping=!1}replenish()};function eachOfLimit(coll,limit,iteratee,callback){return eachOfLimit$2(limit)(
coll,wrapAsync(iteratee),callback)}var eachOfLimit$1=awaitify(eachOfLimit,4);function eachOfArrayLike(coll,iteratee,callback){
callback=once(callback);var index2=0,completed=0,{length}=coll,canceled=!1;length===0&&callback(null);function iteratorCallback(err,value){
err===!1&&(canceled=!0),canceled!==!0&&(err?callback(err):(++completed===length||value===breakLoop)&&callback(null))}for(;index2<
length;index2++)iteratee(coll[index2],index2,onlyOnce(iteratorCallback))}function eachOfGeneric(coll,iteratee,callback){
return eachOfLimit$1(coll,1/0,iteratee,callback)}function eachOf(coll,iteratee,callback){var eachOfImplementation=isArrayLike(
coll)?eachOfArrayLike:eachOfGeneric;return eachOfImplementation(coll,wrapAsync(iteratee),callback)}var eachOf$1=awaitify(
eachOf,3);function map(coll,iteratee,callback){return _asyncMap(eachOf$1,coll,iteratee,callback)}var map$1=awaitify(map,
3),applyEach=applyEach$1(map$1);function eachOfSeries(coll,iteratee,callback){return eachOfLimit$1(coll,1,iteratee,callback)}
var eachOfSeries$1=awaitify(eachOfSeries,3);function mapSeries(coll,iteratee,callback){return _asyncMap(eachOfSeries$1,coll,
iteratee,callback)}var mapSeries$1=awaitify(mapSeries,3),applyEachSeries=applyEach$1(mapSeries$1);const PROMISE_SYMBOL=Symbol(
"promiseCallback");function promiseCallback(){let resolve,reject2;function callback(err,...args){if(err)return reject2(err);
resolve(args.length>1?args:args[0])}return callback[PROMISE_SYMBOL]=new Promise((res,rej)=>{resolve=res,reject2=rej}),callback}
function auto(tasks,concurrency,callback){typeof concurrency!="number"&&(callback=concurrency,concurrency=null),callback=
once(callback||promiseCallback());var numTasks=Object.keys(tasks).length;if(!numTasks)return callback(null);concurrency||
(concurrency=numTasks);var results={},runningTasks=0,canceled=!1,hasError=!1,listeners=Object.create(null),readyTasks=[],
readyToCheck=[],uncheckedDependencies={};Object.keys(tasks).forEach(key=>{var task=tasks[key];if(!Array.isArray(task)){enqueueTask(
key,[task]),readyToCheck.push(key);return}var dependencies=task.slice(0,task.length-1),remainingDependencies=dependencies.
length;if(remainingDependencies===0){enqueueTask(key,task),readyToCheck.push(key);return}uncheckedDependencies[key]=remainingDependencies,
dependencies.forEach(dependencyName=>{if(!tasks[dependencyName])throw new Error("async.auto task `"+key+"` has a non-exi\
stent dependency `"+dependencyName+"` in "+dependencies.join(", "));addListener(dependencyName,()=>{remainingDependencies--,
remainingDependencies===0&&enqueueTask(key,task)})})}),checkForDeadlocks(),processQueue();function enqueueTask(key,task){
readyTasks.push(()=>runTask(key,task))}function processQueue(){if(!canceled){if(readyTasks.length===0&&runningTasks===0)
return callback(null,results);for(;readyTasks.length&&runningTasks<concurrency;){var run=readyTasks.shift();run()}}}function addListener(taskName,fn){
var taskListeners=listeners[taskName];taskListeners||(taskListeners=listeners[taskName]=[]),taskListeners.push(fn)}function taskComplete(taskName){
var taskListeners=listeners[taskName]||[];taskListeners.forEach(fn=>fn()),processQueue()}function runTask(key,task){if(!hasError){
var taskCallback=onlyOnce((err,...result)=>{if(runningTasks--,err===!1){canceled=!0;return}if(result.length<2&&([result]=
result),err){var safeResults={};if(Object.keys(results).forEach(rkey=>{safeResults[rkey]=results[rkey]}),safeResults[key]=
result,hasError=!0,listeners=Object.create(null),canceled)return;callback(err,safeResults)}else results[key]=result,taskComplete(
key)});runningTasks++;var taskFn=wrapAsync(task[task.length-1]);task.length>1?taskFn(results,taskCallback):taskFn(taskCallback)}}
function checkForDeadlocks(){for(var currentTask,counter=0;readyToCheck.length;)currentTask=readyToCheck.pop(),counter++,
getDependents(currentTask).forEach(dependent=>{--uncheckedDependencies[dependent]===0&&readyToCheck.push(dependent)});if(counter!==
numTasks)throw new Error("async.auto cannot execute tasks due to a recursive dependency")}function getDependents(taskName){
var result=[];return Object.keys(tasks).forEach(key=>{const task=tasks[key];Array.isArray(task)&&task.indexOf(taskName)>=
0&&result.push(key)}),result}return callback[PROMISE_SYMBOL]}var FN_ARGS=/^(?:async\s)?(?:function)?\s*(?:\w+\s*)?\(([^)]+)\)(?:\s*{)/,
ARROW_FN_ARGS=/^(?:async\s)?\s*(?:\(\s*)?((?:[^)=\s]\s*)*)(?:\)\s*)?=>/,FN_ARG_SPLIT=/,/,FN_ARG=/(=.+)?(\s*)$/;function stripComments(string){
let stripped="",index2=0,endBlockComment=string.indexOf("*/");for(;index2<string.length;)if(string[index2]==="/"&&string[index2+
1]==="/"){let endIndex=string.indexOf(`
`,index2);index2=endIndex===-1?string.length:endIndex}else if(endBlockComment!==-1&&string[index2]==="/"&&string[index2+
1]==="*"){let endIndex=string.indexOf("*/",index2);endIndex!==-1?(index2=endIndex+2,endBlockComment=string.indexOf("*/",
index2)):(stripped+=string[index2],index2++)}else stripped+=string[index2],index2++;return stripped}function parseParams(func){
const src=stripComments(func.toString());let match=src.match(FN_ARGS);if(match||(match=src.match(ARROW_FN_ARGS)),!match)
throw new Error(`could not parse args in autoInject
Source:
`+src);let[,args]=match;return args.replace(/\s/g,"").split(FN_ARG_SPLIT).map(arg=>arg.replace(FN_ARG,"").trim())}function autoInject(tasks,callback){
var newTasks={};return Object.keys(tasks).forEach(key=>{var taskFn=tasks[key],params,fnIsAsync=isAsync(taskFn),hasNoDeps=!fnIsAsync&&
taskFn.length===1||fnIsAsync&&taskFn.length===0;if(Array.isArray(taskFn))params=[...taskFn],taskFn=params.pop(),newTasks[key]=
params.concat(params.length>0?newTask:taskFn);else if(hasNoDeps)newTasks[key]=taskFn;else{if(params=parseParams(taskFn),
taskFn.length===0&&!fnIsAsync&&params.length===0)throw new Error("autoInject task functions require explicit parameters.");
fnIsAsync||params.pop(),newTasks[key]=params.concat(newTask)}function newTask(results,taskCb){var newArgs=params.map(name=>results[name]);
newArgs.push(taskCb),wrapAsync(taskFn)(...newArgs)}}),auto(newTasks,callback)}class DLL{constructor(){this.head=this.tail=
null,this.length=0}removeLink(node){return node.prev?node.prev.next=node.next:this.head=node.next,node.next?node.next.prev=
node.prev:this.tail=node.prev,node.prev=node.next=null,this.length-=1,node}empty(){for(;this.head;)this.shift();return this}insertAfter(node,newNode){
newNode.prev=node,newNode.next=node.next,node.next?node.next.prev=newNode:this.tail=newNode,node.next=newNode,this.length+=
1}insertBefore(node,newNode){newNode.prev=node.prev,newNode.next=node,node.prev?node.prev.next=newNode:this.head=newNode,
node.prev=newNode,this.length+=1}unshift(node){this.head?this.insertBefore(this.head,node):setInitial(this,node)}push(node){
this.tail?this.insertAfter(this.tail,node):setInitial(this,node)}shift(){return this.head&&this.removeLink(this.head)}pop(){
return this.tail&&this.removeLink(this.tail)}toArray(){return[...this]}*[Symbol.iterator](){for(var cur=this.head;cur;)yield cur.
data,cur=cur.next}remove(testFn){for(var curr=this.head;curr;){var{next}=curr;testFn(curr)&&this.removeLink(curr),curr=next}
return this}}function setInitial(dll,node){dll.length=1,dll.head=dll.tail=node}function queue$1(worker,concurrency,payload){
if(concurrency==null)concurrency=1;else if(concurrency===0)throw new RangeError("Concurrency must not be zero");var _worker=wrapAsync(
worker),numRunning=0,workersList=[];const events={error:[],drain:[],saturated:[],unsaturated:[],empty:[]};function on(event,handler){
events[event].push(handler)}function once2(event,handler){const handleAndRemove=(...args)=>{off(event,handleAndRemove),handler(
...args)};events[event].push(handleAndRemove)}function off(event,handler){if(!event)return Object.keys(events).forEach(ev=>events[ev]=
[]);if(!handler)return events[event]=[];events[event]=events[event].filter(ev=>ev!==handler)}function trigger(event,...args){
events[event].forEach(handler=>handler(...args))}var processingScheduled=!1;function _insert(data,insertAtFront,rejectOnError,callback){
if(callback!=null&&typeof callback!="function")throw new Error("task callback must be a function");q.started=!0;var res,
rej;function promiseCallback2(err,...args){if(err)return rejectOnError?rej(err):res();if(args.length<=1)return res(args[0]);
res(args)}var item=q._createTaskItem(data,rejectOnError?promiseCallback2:callback||promiseCallback2);if(insertAtFront?q.
_tasks.unshift(item):q._tasks.push(item),processingScheduled||(processingScheduled=!0,setImmediate$1(()=>{processingScheduled=
!1,q.process()})),rejectOnError||!callback)return new Promise((resolve,reject2)=>{res=resolve,rej=reject2})}function _createCB(tasks){
return function(err,...args){numRunning-=1;for(var i=0,l=tasks.length;i<l;i++){var task=tasks[i],index2=workersList.indexOf(
task);index2===0?workersList.shift():index2>0&&workersList.splice(index2,1),task.callback(err,...args),err!=null&&trigger(
"error",err,task.data)}numRunning<=q.concurrency-q.buffer&&trigger("unsaturated"),q.idle()&&trigger("drain"),q.process()}}
function _maybeDrain(data){return data.length===0&&q.idle()?(setImmediate$1(()=>trigger("drain")),!0):!1}const eventMethod=name=>handler=>{
if(!handler)return new Promise((resolve,reject2)=>{once2(name,(err,data)=>{if(err)return reject2(err);resolve(data)})});
off(name),on(name,handler)};var isProcessing=!1,q={_tasks:new DLL,_createTaskItem(data,callback){return{data,callback}},
*[Symbol.iterator](){yield*q._tasks[Symbol.iterator]()},concurrency,payload,buffer:concurrency/4,started:!1,paused:!1,push(data,callback){
return Array.isArray(data)?_maybeDrain(data)?void 0:data.map(datum=>_insert(datum,!1,!1,callback)):_insert(data,!1,!1,callback)},
pushAsync(data,callback){return Array.isArray(data)?_maybeDrain(data)?void 0:data.map(datum=>_insert(datum,!1,!0,callback)):
_insert(data,!1,!0,callback)},kill(){off(),q._tasks.empty()},unshift(data,callback){return Array.isArray(data)?_maybeDrain(
data)?void 0:data.map(datum=>_insert(datum,!0,!1,callback)):_insert(data,!0,!1,callback)},unshiftAsync(data,callback){return Array.
isArray(data)?_maybeDrain(data)?void 0:data.map(datum=>_insert(datum,!0,!0,callback)):_insert(data,!0,!0,callback)},remove(testFn){
q._tasks.remove(testFn)},process(){if(!isProcessing){for(isProcessing=!0;!q.paused&&numRunning<q.concurrency&&q._tasks.length;){
var tasks=[],data=[],l=q._tasks.length;q.payload&&(l=Math.min(l,q.payload));for(var i=0;i<l;i++){var node=q._tasks.shift();
tasks.push(node),workersList.push(node),data.push(node.data)}numRunning+=1,q._tasks.length===0&&trigger("empty"),numRunning===
q.concurrency&&trigger("saturated");var cb=onlyOnce(_createCB(tasks));_worker(data,cb)}isProcessing=!1}},length(){return q.
_tasks.length},running(){return numRunning},workersList(){return workersList},idle(){return q._tasks.length+numRunning===
0},pause(){q.paused=!0},resume(){q.paused!==!1&&(q.paused=!1,setImmediate$1(q.process))}};return Object.defineProperties(
q,{saturated:{writable:!1,value:eventMethod("saturated")},unsaturated:{writable:!1,value:eventMethod("unsaturated")},empty:{
writable:!1,value:eventMethod("empty")},drain:{writable:!1,value:eventMethod("drain")},error:{writable:!1,value:eventMethod(
"error")}}),q}function cargo$1(worker,payload){return queue$1(worker,1,payload)}function cargo(worker,concurrency,payload){
return queue$1(worker,concurrency,payload)}function reduce(coll,memo,iteratee,callback){callback=once(callback);var _iteratee=wrapAsync(
iteratee);return eachOfSeries$1(coll,(x,i,iterCb)=>{_iteratee(memo,x,(err,v)=>{memo=v,iterCb(err)})},err=>callback(err,memo))}
var reduce$1=awaitify(reduce,4);function seq(...functions){var _functions=functions.map(wrapAsync);return function(...args){
var that=this,cb=args[args.length-1];return typeof cb=="function"?args.pop():cb=promiseCallback(),reduce$1(_functions,args,
(newargs,fn,iterCb)=>{fn.apply(that,newargs.concat((err,...nextargs)=>{iterCb(err,nextargs)}))},(err,results)=>cb(err,...results)),
cb[PROMISE_SYMBOL]}}function compose(...args){return seq(...args.reverse())}function mapLimit(coll,limit,iteratee,callback){
return _asyncMap(eachOfLimit$2(limit),coll,iteratee,callback)}var mapLimit$1=awaitify(mapLimit,4);function concatLimit(coll,limit,iteratee,callback){
var _iteratee=wrapAsync(iteratee);return mapLimit$1(coll,limit,(val,iterCb)=>{_iteratee(val,(err,...args)=>err?iterCb(err):
iterCb(err,args))},(err,mapResults)=>{for(var result=[],i=0;i<mapResults.length;i++)mapResults[i]&&(result=result.concat(
...mapResults[i]));return callback(err,result)})}var concatLimit$1=awaitify(concatLimit,4);function concat(coll,iteratee,callback){
return concatLimit$1(coll,1/0,iteratee,callback)}var concat$1=awaitify(concat,3);function concatSeries(coll,iteratee,callback){
return concatLimit$1(coll,1,iteratee,callback)}var concatSeries$1=awaitify(concatSeries,3);function constant$1(...args){
return function(...ignoredArgs){var callback=ignoredArgs.pop();return callback(null,...args)}}function _createTester(check,getResult){
return(eachfn,arr,_iteratee,cb)=>{var testPassed=!1,testResult;const iteratee=wrapAsync(_iteratee);eachfn(arr,(value,_2,callback)=>{
iteratee(value,(err,result)=>{if(err||err===!1)return callback(err);if(check(result)&&!testResult)return testPassed=!0,testResult=
getResult(!0,value),callback(null,breakLoop);callback()})},err=>{if(err)return cb(err);cb(null,testPassed?testResult:getResult(
!1))})}}function detect(coll,iteratee,callback){return _createTester(bool=>bool,(res,item)=>item)(eachOf$1,coll,iteratee,
callback)}var detect$1=awaitify(detect,3);function detectLimit(coll,limit,iteratee,callback){return _createTester(bool=>bool,
(res,item)=>item)(eachOfLimit$2(limit),coll,iteratee,callback)}var detectLimit$1=awaitify(detectLimit,4);function detectSeries(coll,iteratee,callback){
return _createTester(bool=>bool,(res,item)=>item)(eachOfLimit$2(1),coll,iteratee,callback)}var detectSeries$1=awaitify(detectSeries,
3);function consoleFunc(name){return(fn,...args)=>wrapAsync(fn)(...args,(err,...resultArgs)=>{typeof console=="object"&&
(err?console.error&&console.error(err):console[name]&&resultArgs.forEach(x=>console[name](x)))})}var dir=consoleFunc("di\
r");function doWhilst(iteratee,test,callback){callback=onlyOnce(callback);var _fn=wrapAsync(iteratee),_test=wrapAsync(test),
results;function next(err,...args){if(err)return callback(err);err!==!1&&(results=args,_test(...args,check))}function check(err,truth){
if(err)return callback(err);if(err!==!1){if(!truth)return callback(null,...results);_fn(next)}}return check(null,!0)}var doWhilst$1=awaitify(
doWhilst,3);function doUntil(iteratee,test,callback){const _test=wrapAsync(test);return doWhilst$1(iteratee,(...args)=>{
const cb=args.pop();_test(...args,(err,truth)=>cb(err,!truth))},callback)}function _withoutIndex(iteratee){return(value,index2,callback)=>iteratee(
value,callback)}function eachLimit$2(coll,iteratee,callback){return eachOf$1(coll,_withoutIndex(wrapAsync(iteratee)),callback)}
var each=awaitify(eachLimit$2,3);function eachLimit(coll,limit,iteratee,callback){return eachOfLimit$2(limit)(coll,_withoutIndex(
wrapAsync(iteratee)),callback)}var eachLimit$1=awaitify(eachLimit,4);function eachSeries(coll,iteratee,callback){return eachLimit$1(
coll,1,iteratee,callback)}var eachSeries$1=awaitify(eachSeries,3);function ensureAsync(fn){return isAsync(fn)?fn:function(...args){
var callback=args.pop(),sync=!0;args.push((...innerArgs)=>{sync?setImmediate$1(()=>callback(...innerArgs)):callback(...innerArgs)}),
fn.apply(this,args),sync=!1}}function every(coll,iteratee,callback){return _createTester(bool=>!bool,res=>!res)(eachOf$1,
coll,iteratee,callback)}var every$1=awaitify(every,3);function everyLimit(coll,limit,iteratee,callback){return _createTester(
bool=>!bool,res=>!res)(eachOfLimit$2(limit),coll,iteratee,callback)}var everyLimit$1=awaitify(everyLimit,4);function everySeries(coll,iteratee,callback){
return _createTester(bool=>!bool,res=>!res)(eachOfSeries$1,coll,iteratee,callback)}var everySeries$1=awaitify(everySeries,
3);function filterArray(eachfn,arr,iteratee,callback){var truthValues=new Array(arr.length);eachfn(arr,(x,index2,iterCb)=>{
iteratee(x,(err,v)=>{truthValues[index2]=!!v,iterCb(err)})},err=>{if(err)return callback(err);for(var results=[],i=0;i<arr.
length;i++)truthValues[i]&&results.push(arr[i]);callback(null,results)})}function filterGeneric(eachfn,coll,iteratee,callback){
var results=[];eachfn(coll,(x,index2,iterCb)=>{iteratee(x,(err,v)=>{if(err)return iterCb(err);v&&results.push({index:index2,
value:x}),iterCb(err)})},err=>{if(err)return callback(err);callback(null,results.sort((a,b)=>a.index-b.index).map(v=>v.value))})}
function _filter(eachfn,coll,iteratee,callback){var filter2=isArrayLike(coll)?filterArray:filterGeneric;return filter2(eachfn,
coll,wrapAsync(iteratee),callback)}function filter(coll,iteratee,callback){return _filter(eachOf$1,coll,iteratee,callback)}
var filter$1=awaitify(filter,3);function filterLimit(coll,limit,iteratee,callback){return _filter(eachOfLimit$2(limit),coll,
iteratee,callback)}var filterLimit$1=awaitify(filterLimit,4);function filterSeries(coll,iteratee,callback){return _filter(
eachOfSeries$1,coll,iteratee,callback)}var filterSeries$1=awaitify(filterSeries,3);function forever(fn,errback){var done=onlyOnce(
errback),task=wrapAsync(ensureAsync(fn));function next(err){if(err)return done(err);err!==!1&&task(next)}return next()}var forever$1=awaitify(
forever,2);function groupByLimit(coll,limit,iteratee,callback){var _iteratee=wrapAsync(iteratee);return mapLimit$1(coll,
limit,(val,iterCb)=>{_iteratee(val,(err,key)=>err?iterCb(err):iterCb(err,{key,val}))},(err,mapResults)=>{for(var result={},
{hasOwnProperty}=Object.prototype,i=0;i<mapResults.length;i++)if(mapResults[i]){var{key}=mapResults[i],{val}=mapResults[i];
hasOwnProperty.call(result,key)?result[key].push(val):result[key]=[val]}return callback(err,result)})}var groupByLimit$1=awaitify(
groupByLimit,4);function groupBy(coll,iteratee,callback){return groupByLimit$1(coll,1/0,iteratee,callback)}function groupBySeries(coll,iteratee,callback){
return groupByLimit$1(coll,1,iteratee,callback)}var log=consoleFunc("log");function mapValuesLimit(obj,limit,iteratee,callback){
callback=once(callback);var newObj={},_iteratee=wrapAsync(iteratee);return eachOfLimit$2(limit)(obj,(val,key,next)=>{_iteratee(
val,key,(err,result)=>{if(err)return next(err);newObj[key]=result,next(err)})},err=>callback(err,newObj))}var mapValuesLimit$1=awaitify(
mapValuesLimit,4);function mapValues(obj,iteratee,callback){return mapValuesLimit$1(obj,1/0,iteratee,callback)}function mapValuesSeries(obj,iteratee,callback){
return mapValuesLimit$1(obj,1,iteratee,callback)}function memoize(fn,hasher=v=>v){var memo=Object.create(null),queues=Object.
create(null),_fn=wrapAsync(fn),memoized=initialParams((args,callback)=>{var key=hasher(...args);key in memo?setImmediate$1(
()=>callback(null,...memo[key])):key in queues?queues[key].push(callback):(queues[key]=[callback],_fn(...args,(err,...resultArgs)=>{
err||(memo[key]=resultArgs);var q=queues[key];delete queues[key];for(var i=0,l=q.length;i<l;i++)q[i](err,...resultArgs)}))});
return memoized.memo=memo,memoized.unmemoized=fn,memoized}var _defer;hasNextTick?_defer=process.nextTick:hasSetImmediate?
_defer=setImmediate:_defer=fallback;var nextTick=wrap(_defer),_parallel=awaitify((eachfn,tasks,callback)=>{var results=isArrayLike(
tasks)?[]:{};eachfn(tasks,(task,key,taskCb)=>{wrapAsync(task)((err,...result)=>{result.length<2&&([result]=result),results[key]=
result,taskCb(err)})},err=>callback(err,results))},3);function parallel(tasks,callback){return _parallel(eachOf$1,tasks,
callback)}function parallelLimit(tasks,limit,callback){return _parallel(eachOfLimit$2(limit),tasks,callback)}function queue(worker,concurrency){
var _worker=wrapAsync(worker);return queue$1((items,cb)=>{_worker(items[0],cb)},concurrency,1)}class Heap{constructor(){
this.heap=[],this.pushCount=Number.MIN_SAFE_INTEGER}get length(){return this.heap.length}empty(){return this.heap=[],this}percUp(index2){
let p;for(;index2>0&&smaller(this.heap[index2],this.heap[p=parent(index2)]);){let t=this.heap[index2];this.heap[index2]=
this.heap[p],this.heap[p]=t,index2=p}}percDown(index2){let l;for(;(l=leftChi(index2))<this.heap.length&&(l+1<this.heap.length&&
smaller(this.heap[l+1],this.heap[l])&&(l=l+1),!smaller(this.heap[index2],this.heap[l]));){let t=this.heap[index2];this.heap[index2]=
this.heap[l],this.heap[l]=t,index2=l}}push(node){node.pushCount=++this.pushCount,this.heap.push(node),this.percUp(this.heap.
length-1)}unshift(node){return this.heap.push(node)}shift(){let[top]=this.heap;return this.heap[0]=this.heap[this.heap.length-
1],this.heap.pop(),this.percDown(0),top}toArray(){return[...this]}*[Symbol.iterator](){for(let i=0;i<this.heap.length;i++)
yield this.heap[i].data}remove(testFn){let j=0;for(let i=0;i<this.heap.length;i++)testFn(this.heap[i])||(this.heap[j]=this.
heap[i],j++);this.heap.splice(j);for(let i=parent(this.heap.length-1);i>=0;i--)this.percDown(i);return this}}function leftChi(i){
return(i<<1)+1}function parent(i){return(i+1>>1)-1}function smaller(x,y){return x.priority!==y.priority?x.priority<y.priority:
x.pushCount<y.pushCount}function priorityQueue(worker,concurrency){var q=queue(worker,concurrency),{push,pushAsync}=q;q.
_tasks=new Heap,q._createTaskItem=({data,priority},callback)=>({data,priority,callback});function createDataItems(tasks,priority){
return Array.isArray(tasks)?tasks.map(data=>({data,priority})):{data:tasks,priority}}return q.push=function(data,priority=0,callback){
return push(createDataItems(data,priority),callback)},q.pushAsync=function(data,priority=0,callback){return pushAsync(createDataItems(
data,priority),callback)},delete q.unshift,delete q.unshiftAsync,q}function race(tasks,callback){if(callback=once(callback),
!Array.isArray(tasks))return callback(new TypeError("First argument to race must be an array of functions"));if(!tasks.length)
return callback();for(var i=0,l=tasks.length;i<l;i++)wrapAsync(tasks[i])(callback)}var race$1=awaitify(race,2);function reduceRight(array,memo,iteratee,callback){
var reversed=[...array].reverse();return reduce$1(reversed,memo,iteratee,callback)}function reflect(fn){var _fn=wrapAsync(
fn);return initialParams(function(args,reflectCallback){return args.push((error,...cbArgs)=>{let retVal={};if(error&&(retVal.
error=error),cbArgs.length>0){var value=cbArgs;cbArgs.length<=1&&([value]=cbArgs),retVal.value=value}reflectCallback(null,
retVal)}),_fn.apply(this,args)})}function reflectAll(tasks){var results;return Array.isArray(tasks)?results=tasks.map(reflect):
(results={},Object.keys(tasks).forEach(key=>{results[key]=reflect.call(this,tasks[key])})),results}function reject$2(eachfn,arr,_iteratee,callback){
const iteratee=wrapAsync(_iteratee);return _filter(eachfn,arr,(value,cb)=>{iteratee(value,(err,v)=>{cb(err,!v)})},callback)}
function reject(coll,iteratee,callback){return reject$2(eachOf$1,coll,iteratee,callback)}var reject$1=awaitify(reject,3);
function rejectLimit(coll,limit,iteratee,callback){return reject$2(eachOfLimit$2(limit),coll,iteratee,callback)}var rejectLimit$1=awaitify(
rejectLimit,4);function rejectSeries(coll,iteratee,callback){return reject$2(eachOfSeries$1,coll,iteratee,callback)}var rejectSeries$1=awaitify(
rejectSeries,3);function constant(value){return function(){return value}}const DEFAULT_TIMES=5,DEFAULT_INTERVAL=0;function retry(opts,task,callback){
var options={times:DEFAULT_TIMES,intervalFunc:constant(DEFAULT_INTERVAL)};if(arguments.length<3&&typeof opts=="function"?
(callback=task||promiseCallback(),task=opts):(parseTimes(options,opts),callback=callback||promiseCallback()),typeof task!=
"function")throw new Error("Invalid arguments for async.retry");var _task=wrapAsync(task),attempt=1;function retryAttempt(){
_task((err,...args)=>{err!==!1&&(err&&attempt++<options.times&&(typeof options.errorFilter!="function"||options.errorFilter(
err))?setTimeout(retryAttempt,options.intervalFunc(attempt-1)):callback(err,...args))})}return retryAttempt(),callback[PROMISE_SYMBOL]}
function parseTimes(acc,t){if(typeof t=="object")acc.times=+t.times||DEFAULT_TIMES,acc.intervalFunc=typeof t.interval=="\
function"?t.interval:constant(+t.interval||DEFAULT_INTERVAL),acc.errorFilter=t.errorFilter;else if(typeof t=="number"||typeof t==
"string")acc.times=+t||DEFAULT_TIMES;else throw new Error("Invalid arguments for async.retry")}function retryable(opts,task){
task||(task=opts,opts=null);let arity=opts&&opts.arity||task.length;isAsync(task)&&(arity+=1);var _task=wrapAsync(task);
return initialParams((args,callback)=>{(args.length<arity-1||callback==null)&&(args.push(callback),callback=promiseCallback());
function taskFn(cb){_task(...args,cb)}return opts?retry(opts,taskFn,callback):retry(taskFn,callback),callback[PROMISE_SYMBOL]})}
function series(tasks,callback){return _parallel(eachOfSeries$1,tasks,callback)}function some(coll,iteratee,callback){return _createTester(
Boolean,res=>res)(eachOf$1,coll,iteratee,callback)}var some$1=awaitify(some,3);function someLimit(coll,limit,iteratee,callback){
return _createTester(Boolean,res=>res)(eachOfLimit$2(limit),coll,iteratee,callback)}var someLimit$1=awaitify(someLimit,4);
function someSeries(coll,iteratee,callback){return _createTester(Boolean,res=>res)(eachOfSeries$1,coll,iteratee,callback)}
var someSeries$1=awaitify(someSeries,3);function sortBy(coll,iteratee,callback){var _iteratee=wrapAsync(iteratee);return map$1(
coll,(x,iterCb)=>{_iteratee(x,(err,criteria)=>{if(err)return iterCb(err);iterCb(err,{value:x,criteria})})},(err,results)=>{
if(err)return callback(err);callback(null,results.sort(comparator).map(v=>v.value))});function comparator(left,right){var a=left.
criteria,b=right.criteria;return a<b?-1:a>b?1:0}}var sortBy$1=awaitify(sortBy,3);function timeout(asyncFn,milliseconds,info){
var fn=wrapAsync(asyncFn);return initialParams((args,callback)=>{var timedOut=!1,timer;function timeoutCallback(){var name=asyncFn.
name||"anonymous",error=new Error('Callback function "'+name+'" timed out.');error.code="ETIMEDOUT",info&&(error.info=info),
timedOut=!0,callback(error)}args.push((...cbArgs)=>{timedOut||(callback(...cbArgs),clearTimeout(timer))}),timer=setTimeout(
timeoutCallback,milliseconds),fn(...args)})}function range(size){for(var result=Array(size);size--;)result[size]=size;return result}
function timesLimit(count,limit,iteratee,callback){var _iteratee=wrapAsync(iteratee);return mapLimit$1(range(count),limit,
_iteratee,callback)}function times(n,iteratee,callback){return timesLimit(n,1/0,iteratee,callback)}function timesSeries(n,iteratee,callback){
return timesLimit(n,1,iteratee,callback)}function transform(coll,accumulator,iteratee,callback){arguments.length<=3&&typeof accumulator==
"function"&&(callback=iteratee,iteratee=accumulator,accumulator=Array.isArray(coll)?[]:{}),callback=once(callback||promiseCallback());
var _iteratee=wrapAsync(iteratee);return eachOf$1(coll,(v,k,cb)=>{_iteratee(accumulator,v,k,cb)},err=>callback(err,accumulator)),
callback[PROMISE_SYMBOL]}function tryEach(tasks,callback){var error=null,result;return eachSeries$1(tasks,(task,taskCb)=>{
wrapAsync(task)((err,...args)=>{if(err===!1)return taskCb(err);args.length<2?[result]=args:result=args,error=err,taskCb(
err?null:{})})},()=>callback(error,result))}var tryEach$1=awaitify(tryEach);function unmemoize(fn){return(...args)=>(fn.
unmemoized||fn)(...args)}function whilst(test,iteratee,callback){callback=onlyOnce(callback);var _fn=wrapAsync(iteratee),
_test=wrapAsync(test),results=[];function next(err,...rest){if(err)return callback(err);results=rest,err!==!1&&_test(check)}
function check(err,truth){if(err)return callback(err);if(err!==!1){if(!truth)return callback(null,...results);_fn(next)}}
return _test(check)}var whilst$1=awaitify(whilst,3);function until(test,iteratee,callback){const _test=wrapAsync(test);return whilst$1(
cb=>_test((err,truth)=>cb(err,!truth)),iteratee,callback)}function waterfall(tasks,callback){if(callback=once(callback),
!Array.isArray(tasks))return callback(new Error("First argument to waterfall must be an array of functions"));if(!tasks.
length)return callback();var taskIndex=0;function nextTask(args){var task=wrapAsync(tasks[taskIndex++]);task(...args,onlyOnce(
next))}function next(err,...args){if(err!==!1){if(err||taskIndex===tasks.length)return callback(err,...args);nextTask(args)}}
nextTask([])}var waterfall$1=awaitify(waterfall),index={apply,applyEach,applyEachSeries,asyncify,auto,autoInject,cargo:cargo$1,
cargoQueue:cargo,compose,concat:concat$1,concatLimit:concatLimit$1,concatSeries:concatSeries$1,constant:constant$1,detect:detect$1,
detectLimit:detectLimit$1,detectSeries:detectSeries$1,dir,doUntil,doWhilst:doWhilst$1,each,eachLimit:eachLimit$1,eachOf:eachOf$1,
eachOfLimit:eachOfLimit$1,eachOfSeries:eachOfSeries$1,eachSeries:eachSeries$1,ensureAsync,every:every$1,everyLimit:everyLimit$1,
everySeries:everySeries$1,filter:filter$1,filterLimit:filterLimit$1,filterSeries:filterSeries$1,forever:forever$1,groupBy,
groupByLimit:groupByLimit$1,groupBySeries,log,map:map$1,mapLimit:mapLimit$1,mapSeries:mapSeries$1,mapValues,mapValuesLimit:mapValuesLimit$1,
mapValuesSeries,memoize,nextTick,parallel,parallelLimit,priorityQueue,queue,race:race$1,reduce:reduce$1,reduceRight,reflect,
reflectAll,reject:reject$1,rejectLimit:rejectLimit$1,rejectSeries:rejectSeries$1,retry,retryable,seq,series,setImmediate:setImmediate$1,
some:some$1,someLimit:someLimit$1,someSeries:someSeries$1,sortBy:sortBy$1,timeout,times,timesLimit,timesSeries,transform,
tryEach:tryEach$1,unmemoize,until,waterfall:waterfall$1,whilst:whilst$1,all:every$1,allLimit:everyLimit$1,allSeries:everySeries$1,
any:some$1,anyLimit:someLimit$1,anySeries:someSeries$1,find:detect$1,findLimit:detectLimit$1,findSeries:detectSeries$1,flatMap:concat$1,
flatMapLimit:concatLimit$1,flatMapSeries:concatSeries$1,forEach:each,forEachSeries:eachSeries$1,forEachLimit:eachLimit$1,
forEachOf:eachOf$1,forEachOfSeries:eachOfSeries$1,forEachOfLimit:eachOfLimit$1,inject:reduce$1,foldl:reduce$1,foldr:reduceRight,
select:filter$1,selectLimit:filterLimit$1,selectSeries:filterSeries$1,wrapSync:asyncify,during:whilst$1,doDuring:doWhilst$1};
exports2.all=every$1,exports2.allLimit=everyLimit$1,exports2.allSeries=everySeries$1,exports2.any=some$1,exports2.anyLimit=
someLimit$1,exports2.anySeries=someSeries$1,exports2.apply=apply,exports2.applyEach=applyEach,exports2.applyEachSeries=applyEachSeries,
exports2.asyncify=asyncify,exports2.auto=auto,exports2.autoInject=autoInject,exports2.cargo=cargo$1,exports2.cargoQueue=
cargo,exports2.compose=compose,exports2.concat=concat$1,exports2.concatLimit=concatLimit$1,exports2.concatSeries=concatSeries$1,
exports2.constant=constant$1,exports2.default=index,exports2.detect=detect$1,exports2.detectLimit=detectLimit$1,exports2.
detectSeries=detectSeries$1,exports2.dir=dir,exports2.doDuring=doWhilst$1,exports2.doUntil=doUntil,exports2.doWhilst=doWhilst$1,
exports2.during=whilst$1,exports2.each=each,exports2.eachLimit=eachLimit$1,exports2.eachOf=eachOf$1,exports2.eachOfLimit=
eachOfLimit$1,exports2.eachOfSeries=eachOfSeries$1,exports2.eachSeries=eachSeries$1,exports2.ensureAsync=ensureAsync,exports2.
every=every$1,exports2.everyLimit=everyLimit$1,exports2.everySeries=everySeries$1,exports2.filter=filter$1,exports2.filterLimit=
filterLimit$1,exports2.filterSeries=filterSeries$1,exports2.find=detect$1,exports2.findLimit=detectLimit$1,exports2.findSeries=
detectSeries$1,exports2.flatMap=concat$1,exports2.flatMapLimit=concatLimit$1,exports2.flatMapSeries=concatSeries$1,exports2.
foldl=reduce$1,exports2.foldr=reduceRight,exports2.forEach=each,exports2.forEachLimit=eachLimit$1,exports2.forEachOf=eachOf$1,
exports2.forEachOfLimit=eachOfLimit$1,exports2.forEachOfSeries=eachOfSeries$1,exports2.forEachSeries=eachSeries$1,exports2.
forever=forever$1,exports2.groupBy=groupBy,exports2.groupByLimit=groupByLimit$1,exports2.groupBySeries=groupBySeries,exports2.
inject=reduce$1,exports2.log=log,exports2.map=map$1,exports2.mapLimit=mapLimit$1,exports2.mapSeries=mapSeries$1,exports2.
mapValues=mapValues,exports2.mapValuesLimit=mapValuesLimit$1,exports2.mapValuesSeries=mapValuesSeries,exports2.memoize=memoize,
exports2.nextTick=nextTick,exports2.parallel=parallel,exports2.parallelLimit=parallelLimit,exports2.priorityQueue=priorityQueue,
exports2.queue=queue,exports2.race=race$1,exports2.reduce=reduce$1,exports2.reduceRight=reduceRight,exports2.reflect=reflect,
exports2.reflectAll=reflectAll,exports2.reject=reject$1,exports2.rejectLimit=rejectLimit$1,exports2.rejectSeries=rejectSeries$1,
exports2.retry=retry,exports2.retryable=retryable,exports2.select=filter$1,exports2.selectLimit=filterLimit$1,exports2.selectSeries=
filterSeries$1,exports2.seq=seq,exports2.series=series,exports2.setImmediate=setImmediate$1,exports2.some=some$1,exports2.
someLimit=someLimit$1,exports2.someSeries=someSeries$1,exports2.sortBy=sortBy$1,exports2.timeout=timeout,exports2.times=
times,exports2.timesLimit=timesLimit,exports2.timesSeries=timesSeries,exports2.transform=transform,exports2.tryEach=tryEach$1,
exports2.unmemoize=unmemoize,exports2.until=until,exports2.waterfall=waterfall$1,exports2.whilst=whilst$1,exports2.wrapSync=
asyncify,Object.defineProperty(exports2,"__esModule",{value:!0})}))}),59380:(module=>{module.exports=balanced;function balanced(a,b,str){
a instanceof RegExp&&(a=maybeMatch(a,str)),b instanceof RegExp&&(b=maybeMatch(b,str));var r=range(a,b,str);return r&&{start:r[0],
end:r[1],pre:str.slice(0,r[0]),body:str.slice(r[0]+a.length,r[1]),post:str.slice(r[1]+b.length)}}function maybeMatch(reg,str){
var m=str.match(reg);return m?m[0]:null}balanced.range=range;function range(a,b,str){var begs,beg,left,right,result,ai=str.
indexOf(a),bi=str.indexOf(b,ai+1),i=ai;if(ai>=0&&bi>0){if(a===b)return[ai,bi];for(begs=[],left=str.length;i>=0&&!result;)
i==ai?(begs.push(i),ai=str.indexOf(a,i+1)):begs.length==1?result=[begs.pop(),bi]:(beg=begs.pop(),beg<left&&(left=beg,right=
bi),bi=str.indexOf(b,i+1)),i=ai<bi&&ai>=0?ai:bi;begs.length&&(result=[left,right])}return result}}),58769:((module,exports,__webpack_require__)=>{
var Chainsaw=__webpack_require__(71710),EventEmitter=__webpack_require__(24434).EventEmitter,Buffers=__webpack_require__(
86627),Vars=__webpack_require__(91259),Stream=__webpack_require__(2203).Stream;exports=module.exports=function(bufOrEm,eventName){
if(Buffer.isBuffer(bufOrEm))return exports.parse(bufOrEm);var s=exports.stream();return bufOrEm&&bufOrEm.pipe?bufOrEm.pipe(
s):bufOrEm&&(bufOrEm.on(eventName||"data",function(buf){s.write(buf)}),bufOrEm.on("end",function(){s.end()})),s},exports.
stream=function(input){if(input)return exports.apply(null,arguments);var pending=null;function getBytes(bytes,cb,skip){pending=
{bytes,skip,cb:function(buf){pending=null,cb(buf)}},dispatch()}var offset=null;function dispatch(){if(!pending){caughtEnd&&
(done=!0);return}if(typeof pending=="function")pending();else{var bytes=offset+pending.bytes;if(buffers.length>=bytes){var buf;
offset==null?(buf=buffers.splice(0,bytes),pending.skip||(buf=buf.slice())):(pending.skip||(buf=buffers.slice(offset,bytes)),
offset=bytes),pending.skip?pending.cb():pending.cb(buf)}}}function builder(saw){function next(){done||saw.next()}var self2=words(
function(bytes,cb){return function(name){getBytes(bytes,function(buf){vars.set(name,cb(buf)),next()})}});return self2.tap=
function(cb){saw.nest(cb,vars.store)},self2.into=function(key,cb){vars.get(key)||vars.set(key,{});var parent=vars;vars=Vars(
parent.get(key)),saw.nest(function(){cb.apply(this,arguments),this.tap(function(){vars=parent})},vars.store)},self2.flush=
function(){vars.store={},next()},self2.loop=function(cb){var end=!1;saw.nest(!1,function loop(){this.vars=vars.store,cb.
call(this,function(){end=!0,next()},vars.store),this.tap(function(){end?saw.next():loop.call(this)}.bind(this))},vars.store)},
self2.buffer=function(name,bytes){typeof bytes=="string"&&(bytes=vars.get(bytes)),getBytes(bytes,function(buf){vars.set(
name,buf),next()})},self2.skip=function(bytes){typeof bytes=="string"&&(bytes=vars.get(bytes)),getBytes(bytes,function(){
next()})},self2.scan=function(name,search){if(typeof search=="string")search=new Buffer(search);else if(!Buffer.isBuffer(
search))throw new Error("search must be a Buffer or a string");var taken=0;pending=function(){var pos=buffers.indexOf(search,
offset+taken),i=pos-offset-taken;pos!==-1?(pending=null,offset!=null?(vars.set(name,buffers.slice(offset,offset+taken+i)),
offset+=taken+i+search.length):(vars.set(name,buffers.slice(0,taken+i)),buffers.splice(0,taken+i+search.length)),next(),
dispatch()):i=Math.max(buffers.length-search.length-offset-taken,0),taken+=i},dispatch()},self2.peek=function(cb){offset=
0,saw.nest(function(){cb.call(this,vars.store),this.tap(function(){offset=null})})},self2}var stream=Chainsaw.light(builder);
stream.writable=!0;var buffers=Buffers();stream.write=function(buf){buffers.push(buf),dispatch()};var vars=Vars(),done=!1,
caughtEnd=!1;return stream.end=function(){caughtEnd=!0},stream.pipe=Stream.prototype.pipe,Object.getOwnPropertyNames(EventEmitter.
prototype).forEach(function(name){stream[name]=EventEmitter.prototype[name]}),stream},exports.parse=function(buffer){var self2=words(
function(bytes,cb){return function(name){if(offset+bytes<=buffer.length){var buf=buffer.slice(offset,offset+bytes);offset+=
bytes,vars.set(name,cb(buf))}else vars.set(name,null);return self2}}),offset=0,vars=Vars();return self2.vars=vars.store,
self2.tap=function(cb){return cb.call(self2,vars.store),self2},self2.into=function(key,cb){vars.get(key)||vars.set(key,{});
var parent=vars;return vars=Vars(parent.get(key)),cb.call(self2,vars.store),vars=parent,self2},self2.loop=function(cb){for(var end=!1,
ender=function(){end=!0};end===!1;)cb.call(self2,ender,vars.store);return self2},self2.buffer=function(name,size){typeof size==
"string"&&(size=vars.get(size));var buf=buffer.slice(offset,Math.min(buffer.length,offset+size));return offset+=size,vars.
set(name,buf),self2},self2.skip=function(bytes){return typeof bytes=="string"&&(bytes=vars.get(bytes)),offset+=bytes,self2},
self2.scan=function(name,search){if(typeof search=="string")search=new Buffer(search);else if(!Buffer.isBuffer(search))throw new Error(
"search must be a Buffer or a string");vars.set(name,null);for(var i=0;i+offset<=buffer.length-search.length+1;i++){for(var j=0;j<
search.length&&buffer[offset+i+j]===search[j];j++);if(j===search.length)break}return vars.set(name,buffer.slice(offset,offset+
i)),offset+=i+search.length,self2},self2.peek=function(cb){var was=offset;return cb.call(self2,vars.store),offset=was,self2},
self2.flush=function(){return vars.store={},self2},self2.eof=function(){return offset>=buffer.length},self2};function decodeLEu(bytes){
for(var acc=0,i=0;i<bytes.length;i++)acc+=Math.pow(256,i)*bytes[i];return acc}function decodeBEu(bytes){for(var acc=0,i=0;i<
bytes.length;i++)acc+=Math.pow(256,bytes.length-i-1)*bytes[i];return acc}function decodeBEs(bytes){var val=decodeBEu(bytes);
return(bytes[0]&128)==128&&(val-=Math.pow(256,bytes.length)),val}function decodeLEs(bytes){var val=decodeLEu(bytes);return(bytes[bytes.
length-1]&128)==128&&(val-=Math.pow(256,bytes.length)),val}function words(decode){var self2={};return[1,2,4,8].forEach(function(bytes){
var bits=bytes*8;self2["word"+bits+"le"]=self2["word"+bits+"lu"]=decode(bytes,decodeLEu),self2["word"+bits+"ls"]=decode(
bytes,decodeLEs),self2["word"+bits+"be"]=self2["word"+bits+"bu"]=decode(bytes,decodeBEu),self2["word"+bits+"bs"]=decode(
bytes,decodeBEs)}),self2.word8=self2.word8u=self2.word8be,self2.word8s=self2.word8bs,self2}}),91259:(module=>{module.exports=
function(store){function getset(name,value){var node=vars.store,keys=name.split(".");keys.slice(0,-1).forEach(function(k){
node[k]===void 0&&(node[k]={}),node=node[k]});var key=keys[keys.length-1];return arguments.length==1?node[key]:node[key]=
value}var vars={get:function(name){return getset(name)},set:function(name,value){return getset(name,value)},store:store||
{}};return vars}}),63251:(function(module){(function(global2,factory){module.exports=factory()})(this,(function(){"use s\
trict";var commonjsGlobal=typeof globalThis<"u"?globalThis:typeof window<"u"?window:typeof global<"u"?global:typeof self<
"u"?self:{};function getCjsExportFromNamespace(n){return n&&n.default||n}var load=function(received,defaults,onto={}){var k,
ref,v;for(k in defaults)v=defaults[k],onto[k]=(ref=received[k])!=null?ref:v;return onto},overwrite=function(received,defaults,onto={}){
var k,v;for(k in received)v=received[k],defaults[k]!==void 0&&(onto[k]=v);return onto},parser={load,overwrite},DLList;DLList=
class{constructor(incr,decr){this.incr=incr,this.decr=decr,this._first=null,this._last=null,this.length=0}push(value){var node;
this.length++,typeof this.incr=="function"&&this.incr(),node={value,prev:this._last,next:null},this._last!=null?(this._last.
next=node,this._last=node):this._first=this._last=node}shift(){var value;if(this._first!=null)return this.length--,typeof this.
decr=="function"&&this.decr(),value=this._first.value,(this._first=this._first.next)!=null?this._first.prev=null:this._last=
null,value}first(){if(this._first!=null)return this._first.value}getArray(){var node,ref,results;for(node=this._first,results=
[];node!=null;)results.push((ref=node,node=node.next,ref.value));return results}forEachShift(cb){var node;for(node=this.
shift();node!=null;)cb(node),node=this.shift()}debug(){var node,ref,ref1,ref2,results;for(node=this._first,results=[];node!=
null;)results.push((ref=node,node=node.next,{value:ref.value,prev:(ref1=ref.prev)!=null?ref1.value:void 0,next:(ref2=ref.
next)!=null?ref2.value:void 0}));return results}};var DLList_1=DLList,Events;Events=class{constructor(instance){if(this.
instance=instance,this._events={},this.instance.on!=null||this.instance.once!=null||this.instance.removeAllListeners!=null)
throw new Error("An Emitter already exists for this object");this.instance.on=(name,cb)=>this._addListener(name,"many",cb),
this.instance.once=(name,cb)=>this._addListener(name,"once",cb),this.instance.removeAllListeners=(name=null)=>name!=null?
delete this._events[name]:this._events={}}_addListener(name,status,cb){var base;return(base=this._events)[name]==null&&(base[name]=
[]),this._events[name].push({cb,status}),this.instance}listenerCount(name){return this._events[name]!=null?this._events[name].
length:0}async trigger(name,...args){var e,promises;try{return name!=="debug"&&this.trigger("debug",`Event triggered: ${name}`,
args),this._events[name]==null?void 0:(this._events[name]=this._events[name].filter(function(listener){return listener.status!==
"none"}),promises=this._events[name].map(async listener=>{var e2,returned;if(listener.status!=="none"){listener.status===
"once"&&(listener.status="none");try{return returned=typeof listener.cb=="function"?listener.cb(...args):void 0,typeof returned?.
then=="function"?await returned:returned}catch(error){return e2=error,this.trigger("error",e2),null}}}),(await Promise.all(
promises)).find(function(x){return x!=null}))}catch(error){return e=error,this.trigger("error",e),null}}};var Events_1=Events,
DLList$1,Events$1,Queues;DLList$1=DLList_1,Events$1=Events_1,Queues=class{constructor(num_priorities){var i;this.Events=
new Events$1(this),this._length=0,this._lists=(function(){var j,ref,results;for(results=[],i=j=1,ref=num_priorities;1<=ref?
j<=ref:j>=ref;i=1<=ref?++j:--j)results.push(new DLList$1((()=>this.incr()),(()=>this.decr())));return results}).call(this)}incr(){
if(this._length++===0)return this.Events.trigger("leftzero")}decr(){if(--this._length===0)return this.Events.trigger("ze\
ro")}push(job){return this._lists[job.options.priority].push(job)}queued(priority){return priority!=null?this._lists[priority].
length:this._length}shiftAll(fn){return this._lists.forEach(function(list){return list.forEachShift(fn)})}getFirst(arr=this.
_lists){var j,len,list;for(j=0,len=arr.length;j<len;j++)if(list=arr[j],list.length>0)return list;return[]}shiftLastFrom(priority){
return this.getFirst(this._lists.slice(priority).reverse()).shift()}};var Queues_1=Queues,BottleneckError;BottleneckError=
class extends Error{};var BottleneckError_1=BottleneckError,BottleneckError$1,DEFAULT_PRIORITY,Job,NUM_PRIORITIES,parser$1;
NUM_PRIORITIES=10,DEFAULT_PRIORITY=5,parser$1=parser,BottleneckError$1=BottleneckError_1,Job=class{constructor(task,args,options,jobDefaults,rejectOnDrop,Events2,_states,Promise2){
this.task=task,this.args=args,this.rejectOnDrop=rejectOnDrop,this.Events=Events2,this._states=_states,this.Promise=Promise2,
this.options=parser$1.load(options,jobDefaults),this.options.priority=this._sanitizePriority(this.options.priority),this.
options.id===jobDefaults.id&&(this.options.id=`${this.options.id}-${this._randomIndex()}`),this.promise=new this.Promise(
(_resolve,_reject)=>{this._resolve=_resolve,this._reject=_reject}),this.retryCount=0}_sanitizePriority(priority){var sProperty;
return sProperty=~~priority!==priority?DEFAULT_PRIORITY:priority,sProperty<0?0:sProperty>NUM_PRIORITIES-1?NUM_PRIORITIES-
1:sProperty}_randomIndex(){return Math.random().toString(36).slice(2)}doDrop({error,message="This job has been dropped b\
y Bottleneck"}={}){return this._states.remove(this.options.id)?(this.rejectOnDrop&&this._reject(error??new BottleneckError$1(
message)),this.Events.trigger("dropped",{args:this.args,options:this.options,task:this.task,promise:this.promise}),!0):!1}_assertStatus(expected){
var status;if(status=this._states.jobStatus(this.options.id),!(status===expected||expected==="DONE"&&status===null))throw new BottleneckError$1(
`Invalid job status ${status}, expected ${expected}. Please open an issue at https://github.com/SGrondin/bottleneck/issu\
es`)}doReceive(){return this._states.start(this.options.id),this.Events.trigger("received",{args:this.args,options:this.
options})}doQueue(reachedHWM,blocked){return this._assertStatus("RECEIVED"),this._states.next(this.options.id),this.Events.
trigger("queued",{args:this.args,options:this.options,reachedHWM,blocked})}doRun(){return this.retryCount===0?(this._assertStatus(
"QUEUED"),this._states.next(this.options.id)):this._assertStatus("EXECUTING"),this.Events.trigger("scheduled",{args:this.
args,options:this.options})}async doExecute(chained,clearGlobalState,run,free){var error,eventInfo,passed;this.retryCount===
0?(this._assertStatus("RUNNING"),this._states.next(this.options.id)):this._assertStatus("EXECUTING"),eventInfo={args:this.
args,options:this.options,retryCount:this.retryCount},this.Events.trigger("executing",eventInfo);try{if(passed=await(chained!=
null?chained.schedule(this.options,this.task,...this.args):this.task(...this.args)),clearGlobalState())return this.doDone(
eventInfo),await free(this.options,eventInfo),this._assertStatus("DONE"),this._resolve(passed)}catch(error1){return error=
error1,this._onFailure(error,eventInfo,clearGlobalState,run,free)}}doExpire(clearGlobalState,run,free){var error,eventInfo;
return this._states.jobStatus(this.options.id==="RUNNING")&&this._states.next(this.options.id),this._assertStatus("EXECU\
TING"),eventInfo={args:this.args,options:this.options,retryCount:this.retryCount},error=new BottleneckError$1(`This job \
timed out after ${this.options.expiration} ms.`),this._onFailure(error,eventInfo,clearGlobalState,run,free)}async _onFailure(error,eventInfo,clearGlobalState,run,free){
var retry,retryAfter;if(clearGlobalState())return retry=await this.Events.trigger("failed",error,eventInfo),retry!=null?
(retryAfter=~~retry,this.Events.trigger("retry",`Retrying ${this.options.id} after ${retryAfter} ms`,eventInfo),this.retryCount++,
run(retryAfter)):(this.doDone(eventInfo),await free(this.options,eventInfo),this._assertStatus("DONE"),this._reject(error))}doDone(eventInfo){
return this._assertStatus("EXECUTING"),this._states.next(this.options.id),this.Events.trigger("done",eventInfo)}};var Job_1=Job,
BottleneckError$2,LocalDatastore,parser$2;parser$2=parser,BottleneckError$2=BottleneckError_1,LocalDatastore=class{constructor(instance,storeOptions,storeInstanceOptions){
this.instance=instance,this.storeOptions=storeOptions,this.clientId=this.instance._randomIndex(),parser$2.load(storeInstanceOptions,
storeInstanceOptions,this),this._nextRequest=this._lastReservoirRefresh=this._lastReservoirIncrease=Date.now(),this._running=
0,this._done=0,this._unblockTime=0,this.ready=this.Promise.resolve(),this.clients={},this._startHeartbeat()}_startHeartbeat(){
var base;return this.heartbeat==null&&(this.storeOptions.reservoirRefreshInterval!=null&&this.storeOptions.reservoirRefreshAmount!=
null||this.storeOptions.reservoirIncreaseInterval!=null&&this.storeOptions.reservoirIncreaseAmount!=null)?typeof(base=this.
heartbeat=setInterval(()=>{var amount,incr,maximum,now,reservoir;if(now=Date.now(),this.storeOptions.reservoirRefreshInterval!=
null&&now>=this._lastReservoirRefresh+this.storeOptions.reservoirRefreshInterval&&(this._lastReservoirRefresh=now,this.storeOptions.
reservoir=this.storeOptions.reservoirRefreshAmount,this.instance._drainAll(this.computeCapacity())),this.storeOptions.reservoirIncreaseInterval!=
null&&now>=this._lastReservoirIncrease+this.storeOptions.reservoirIncreaseInterval&&({reservoirIncreaseAmount:amount,reservoirIncreaseMaximum:maximum,
reservoir}=this.storeOptions,this._lastReservoirIncrease=now,incr=maximum!=null?Math.min(amount,maximum-reservoir):amount,
incr>0))return this.storeOptions.reservoir+=incr,this.instance._drainAll(this.computeCapacity())},this.heartbeatInterval)).
unref=="function"?base.unref():void 0:clearInterval(this.heartbeat)}async __publish__(message){return await this.yieldLoop(),
this.instance.Events.trigger("message",message.toString())}async __disconnect__(flush){return await this.yieldLoop(),clearInterval(
this.heartbeat),this.Promise.resolve()}yieldLoop(t=0){return new this.Promise(function(resolve,reject){return setTimeout(
resolve,t)})}computePenalty(){var ref;return(ref=this.storeOptions.penalty)!=null?ref:15*this.storeOptions.minTime||5e3}async __updateSettings__(options){
return await this.yieldLoop(),parser$2.overwrite(options,options,this.storeOptions),this._startHeartbeat(),this.instance.
_drainAll(this.computeCapacity()),!0}async __running__(){return await this.yieldLoop(),this._running}async __queued__(){
return await this.yieldLoop(),this.instance.queued()}async __done__(){return await this.yieldLoop(),this._done}async __groupCheck__(time){
return await this.yieldLoop(),this._nextRequest+this.timeout<time}computeCapacity(){var maxConcurrent,reservoir;return{maxConcurrent,
reservoir}=this.storeOptions,maxConcurrent!=null&&reservoir!=null?Math.min(maxConcurrent-this._running,reservoir):maxConcurrent!=
null?maxConcurrent-this._running:reservoir??null}conditionsCheck(weight){var capacity;return capacity=this.computeCapacity(),
capacity==null||weight<=capacity}async __incrementReservoir__(incr){var reservoir;return await this.yieldLoop(),reservoir=
this.storeOptions.reservoir+=incr,this.instance._drainAll(this.computeCapacity()),reservoir}async __currentReservoir__(){
return await this.yieldLoop(),this.storeOptions.reservoir}isBlocked(now){return this._unblockTime>=now}check(weight,now){
return this.conditionsCheck(weight)&&this._nextRequest-now<=0}async __check__(weight){var now;return await this.yieldLoop(),
now=Date.now(),this.check(weight,now)}async __register__(index,weight,expiration){var now,wait;return await this.yieldLoop(),
now=Date.now(),this.conditionsCheck(weight)?(this._running+=weight,this.storeOptions.reservoir!=null&&(this.storeOptions.
reservoir-=weight),wait=Math.max(this._nextRequest-now,0),this._nextRequest=now+wait+this.storeOptions.minTime,{success:!0,
wait,reservoir:this.storeOptions.reservoir}):{success:!1}}strategyIsBlock(){return this.storeOptions.strategy===3}async __submit__(queueLength,weight){
var blocked,now,reachedHWM;if(await this.yieldLoop(),this.storeOptions.maxConcurrent!=null&&weight>this.storeOptions.maxConcurrent)
throw new BottleneckError$2(`Impossible to add a job having a weight of ${weight} to a limiter having a maxConcurrent se\
tting of ${this.storeOptions.maxConcurrent}`);return now=Date.now(),reachedHWM=this.storeOptions.highWater!=null&&queueLength===
this.storeOptions.highWater&&!this.check(weight,now),blocked=this.strategyIsBlock()&&(reachedHWM||this.isBlocked(now)),blocked&&
(this._unblockTime=now+this.computePenalty(),this._nextRequest=this._unblockTime+this.storeOptions.minTime,this.instance.
_dropAllQueued()),{reachedHWM,blocked,strategy:this.storeOptions.strategy}}async __free__(index,weight){return await this.
yieldLoop(),this._running-=weight,this._done+=weight,this.instance._drainAll(this.computeCapacity()),{running:this._running}}};
var LocalDatastore_1=LocalDatastore,BottleneckError$3,States;BottleneckError$3=BottleneckError_1,States=class{constructor(status1){
this.status=status1,this._jobs={},this.counts=this.status.map(function(){return 0})}next(id2){var current,next;if(current=
this._jobs[id2],next=current+1,current!=null&&next<this.status.length)return this.counts[current]--,this.counts[next]++,
this._jobs[id2]++;if(current!=null)return this.counts[current]--,delete this._jobs[id2]}start(id2){var initial;return initial=
0,this._jobs[id2]=initial,this.counts[initial]++}remove(id2){var current;return current=this._jobs[id2],current!=null&&(this.
counts[current]--,delete this._jobs[id2]),current!=null}jobStatus(id2){var ref;return(ref=this.status[this._jobs[id2]])!=
null?ref:null}statusJobs(status){var k,pos,ref,results,v;if(status!=null){if(pos=this.status.indexOf(status),pos<0)throw new BottleneckError$3(
`status must be one of ${this.status.join(", ")}`);ref=this._jobs,results=[];for(k in ref)v=ref[k],v===pos&&results.push(
k);return results}else return Object.keys(this._jobs)}statusCounts(){return this.counts.reduce(((acc,v,i)=>(acc[this.status[i]]=
v,acc)),{})}};var States_1=States,DLList$2,Sync;DLList$2=DLList_1,Sync=class{constructor(name,Promise2){this.schedule=this.
schedule.bind(this),this.name=name,this.Promise=Promise2,this._running=0,this._queue=new DLList$2}isEmpty(){return this.
_queue.length===0}async _tryToRun(){var args,cb,error,reject,resolve,returned,task;if(this._running<1&&this._queue.length>
0)return this._running++,{task,args,resolve,reject}=this._queue.shift(),cb=await(async function(){try{return returned=await task(
...args),function(){return resolve(returned)}}catch(error1){return error=error1,function(){return reject(error)}}})(),this.
_running--,this._tryToRun(),cb()}schedule(task,...args){var promise,reject,resolve;return resolve=reject=null,promise=new this.
Promise(function(_resolve,_reject){return resolve=_resolve,reject=_reject}),this._queue.push({task,args,resolve,reject}),
this._tryToRun(),promise}};var Sync_1=Sync,version="2.19.5",version$1={version},version$2=Object.freeze({version,default:version$1}),
require$$2=()=>console.log("You must import the full version of Bottleneck in order to use this feature."),require$$3=()=>console.
log("You must import the full version of Bottleneck in order to use this feature."),require$$4=()=>console.log("You must\
 import the full version of Bottleneck in order to use this feature."),Events$2,Group,IORedisConnection$1,RedisConnection$1,
Scripts$1,parser$3;parser$3=parser,Events$2=Events_1,RedisConnection$1=require$$2,IORedisConnection$1=require$$3,Scripts$1=
require$$4,Group=(function(){class Group2{constructor(limiterOptions={}){this.deleteKey=this.deleteKey.bind(this),this.limiterOptions=
limiterOptions,parser$3.load(this.limiterOptions,this.defaults,this),this.Events=new Events$2(this),this.instances={},this.
Bottleneck=Bottleneck_1,this._startAutoCleanup(),this.sharedConnection=this.connection!=null,this.connection==null&&(this.
limiterOptions.datastore==="redis"?this.connection=new RedisConnection$1(Object.assign({},this.limiterOptions,{Events:this.
Events})):this.limiterOptions.datastore==="ioredis"&&(this.connection=new IORedisConnection$1(Object.assign({},this.limiterOptions,
{Events:this.Events}))))}key(key=""){var ref;return(ref=this.instances[key])!=null?ref:(()=>{var limiter;return limiter=
this.instances[key]=new this.Bottleneck(Object.assign(this.limiterOptions,{id:`${this.id}-${key}`,timeout:this.timeout,connection:this.
connection})),this.Events.trigger("created",limiter,key),limiter})()}async deleteKey(key=""){var deleted,instance;return instance=
this.instances[key],this.connection&&(deleted=await this.connection.__runCommand__(["del",...Scripts$1.allKeys(`${this.id}\
-${key}`)])),instance!=null&&(delete this.instances[key],await instance.disconnect()),instance!=null||deleted>0}limiters(){
var k,ref,results,v;ref=this.instances,results=[];for(k in ref)v=ref[k],results.push({key:k,limiter:v});return results}keys(){
return Object.keys(this.instances)}async clusterKeys(){var cursor,end,found,i,k,keys,len,next,start;if(this.connection==
null)return this.Promise.resolve(this.keys());for(keys=[],cursor=null,start=`b_${this.id}-`.length,end=9;cursor!==0;)for([
next,found]=await this.connection.__runCommand__(["scan",cursor??0,"match",`b_${this.id}-*_settings`,"count",1e4]),cursor=
~~next,i=0,len=found.length;i<len;i++)k=found[i],keys.push(k.slice(start,-end));return keys}_startAutoCleanup(){var base;
return clearInterval(this.interval),typeof(base=this.interval=setInterval(async()=>{var e,k,ref,results,time,v;time=Date.
now(),ref=this.instances,results=[];for(k in ref){v=ref[k];try{await v._store.__groupCheck__(time)?results.push(this.deleteKey(
k)):results.push(void 0)}catch(error){e=error,results.push(v.Events.trigger("error",e))}}return results},this.timeout/2)).
unref=="function"?base.unref():void 0}updateSettings(options={}){if(parser$3.overwrite(options,this.defaults,this),parser$3.
overwrite(options,options,this.limiterOptions),options.timeout!=null)return this._startAutoCleanup()}disconnect(flush=!0){
var ref;if(!this.sharedConnection)return(ref=this.connection)!=null?ref.disconnect(flush):void 0}}return Group2.prototype.
defaults={timeout:1e3*60*5,connection:null,Promise,id:"group-key"},Group2}).call(commonjsGlobal);var Group_1=Group,Batcher,
Events$3,parser$4;parser$4=parser,Events$3=Events_1,Batcher=(function(){class Batcher2{constructor(options={}){this.options=
options,parser$4.load(this.options,this.defaults,this),this.Events=new Events$3(this),this._arr=[],this._resetPromise(),
this._lastFlush=Date.now()}_resetPromise(){return this._promise=new this.Promise((res,rej)=>this._resolve=res)}_flush(){
return clearTimeout(this._timeout),this._lastFlush=Date.now(),this._resolve(),this.Events.trigger("batch",this._arr),this.
_arr=[],this._resetPromise()}add(data){var ret;return this._arr.push(data),ret=this._promise,this._arr.length===this.maxSize?
this._flush():this.maxTime!=null&&this._arr.length===1&&(this._timeout=setTimeout(()=>this._flush(),this.maxTime)),ret}}
return Batcher2.prototype.defaults={maxTime:null,maxSize:null,Promise},Batcher2}).call(commonjsGlobal);var Batcher_1=Batcher,
require$$4$1=()=>console.log("You must import the full version of Bottleneck in order to use this feature."),require$$8=getCjsExportFromNamespace(
version$2),Bottleneck,DEFAULT_PRIORITY$1,Events$4,Job$1,LocalDatastore$1,NUM_PRIORITIES$1,Queues$1,RedisDatastore$1,States$1,
Sync$1,parser$5,splice=[].splice;NUM_PRIORITIES$1=10,DEFAULT_PRIORITY$1=5,parser$5=parser,Queues$1=Queues_1,Job$1=Job_1,
LocalDatastore$1=LocalDatastore_1,RedisDatastore$1=require$$4$1,Events$4=Events_1,States$1=States_1,Sync$1=Sync_1,Bottleneck=
(function(){class Bottleneck2{constructor(options={},...invalid){var storeInstanceOptions,storeOptions;this._addToQueue=
this._addToQueue.bind(this),this._validateOptions(options,invalid),parser$5.load(options,this.instanceDefaults,this),this.
_queues=new Queues$1(NUM_PRIORITIES$1),this._scheduled={},this._states=new States$1(["RECEIVED","QUEUED","RUNNING","EXEC\
UTING"].concat(this.trackDoneStatus?["DONE"]:[])),this._limiter=null,this.Events=new Events$4(this),this._submitLock=new Sync$1(
"submit",this.Promise),this._registerLock=new Sync$1("register",this.Promise),storeOptions=parser$5.load(options,this.storeDefaults,
{}),this._store=(function(){if(this.datastore==="redis"||this.datastore==="ioredis"||this.connection!=null)return storeInstanceOptions=
parser$5.load(options,this.redisStoreDefaults,{}),new RedisDatastore$1(this,storeOptions,storeInstanceOptions);if(this.datastore===
"local")return storeInstanceOptions=parser$5.load(options,this.localStoreDefaults,{}),new LocalDatastore$1(this,storeOptions,
storeInstanceOptions);throw new Bottleneck2.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`)}).call(
this),this._queues.on("leftzero",()=>{var ref;return(ref=this._store.heartbeat)!=null&&typeof ref.ref=="function"?ref.ref():
void 0}),this._queues.on("zero",()=>{var ref;return(ref=this._store.heartbeat)!=null&&typeof ref.unref=="function"?ref.unref():
void 0})}_validateOptions(options,invalid){if(!(options!=null&&typeof options=="object"&&invalid.length===0))throw new Bottleneck2.
prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck\
#upgrading-to-v2 if you're upgrading from Bottleneck v1.")}ready(){return this._store.ready}clients(){return this._store.
clients}channel(){return`b_${this.id}`}channel_client(){return`b_${this.id}_${this._store.clientId}`}publish(message){return this.
_store.__publish__(message)}disconnect(flush=!0){return this._store.__disconnect__(flush)}chain(_limiter){return this._limiter=
_limiter,this}queued(priority){return this._queues.queued(priority)}clusterQueued(){return this._store.__queued__()}empty(){
return this.queued()===0&&this._submitLock.isEmpty()}running(){return this._store.__running__()}done(){return this._store.
__done__()}jobStatus(id2){return this._states.jobStatus(id2)}jobs(status){return this._states.statusJobs(status)}counts(){
return this._states.statusCounts()}_randomIndex(){return Math.random().toString(36).slice(2)}check(weight=1){return this.
_store.__check__(weight)}_clearGlobalState(index){return this._scheduled[index]!=null?(clearTimeout(this._scheduled[index].
expiration),delete this._scheduled[index],!0):!1}async _free(index,job,options,eventInfo){var e,running;try{if({running}=
await this._store.__free__(index,options.weight),this.Events.trigger("debug",`Freed ${options.id}`,eventInfo),running===
0&&this.empty())return this.Events.trigger("idle")}catch(error1){return e=error1,this.Events.trigger("error",e)}}_run(index,job,wait){
var clearGlobalState,free,run;return job.doRun(),clearGlobalState=this._clearGlobalState.bind(this,index),run=this._run.
bind(this,index,job),free=this._free.bind(this,index,job),this._scheduled[index]={timeout:setTimeout(()=>job.doExecute(this.
_limiter,clearGlobalState,run,free),wait),expiration:job.options.expiration!=null?setTimeout(function(){return job.doExpire(
clearGlobalState,run,free)},wait+job.options.expiration):void 0,job}}_drainOne(capacity){return this._registerLock.schedule(
()=>{var args,index,next,options,queue;return this.queued()===0?this.Promise.resolve(null):(queue=this._queues.getFirst(),
{options,args}=next=queue.first(),capacity!=null&&options.weight>capacity?this.Promise.resolve(null):(this.Events.trigger(
"debug",`Draining ${options.id}`,{args,options}),index=this._randomIndex(),this._store.__register__(index,options.weight,
options.expiration).then(({success,wait,reservoir})=>{var empty;return this.Events.trigger("debug",`Drained ${options.id}`,
{success,args,options}),success?(queue.shift(),empty=this.empty(),empty&&this.Events.trigger("empty"),reservoir===0&&this.
Events.trigger("depleted",empty),this._run(index,next,wait),this.Promise.resolve(options.weight)):this.Promise.resolve(null)})))})}_drainAll(capacity,total=0){
return this._drainOne(capacity).then(drained=>{var newCapacity;return drained!=null?(newCapacity=capacity!=null?capacity-
drained:capacity,this._drainAll(newCapacity,total+drained)):this.Promise.resolve(total)}).catch(e=>this.Events.trigger("\
error",e))}_dropAllQueued(message){return this._queues.shiftAll(function(job){return job.doDrop({message})})}stop(options={}){
var done,waitForExecuting;return options=parser$5.load(options,this.stopDefaults),waitForExecuting=at=>{var finished;return finished=
()=>{var counts;return counts=this._states.counts,counts[0]+counts[1]+counts[2]+counts[3]===at},new this.Promise((resolve,reject)=>finished()?
resolve():this.on("done",()=>{if(finished())return this.removeAllListeners("done"),resolve()}))},done=options.dropWaitingJobs?
(this._run=function(index,next){return next.doDrop({message:options.dropErrorMessage})},this._drainOne=()=>this.Promise.
resolve(null),this._registerLock.schedule(()=>this._submitLock.schedule(()=>{var k,ref,v;ref=this._scheduled;for(k in ref)
v=ref[k],this.jobStatus(v.job.options.id)==="RUNNING"&&(clearTimeout(v.timeout),clearTimeout(v.expiration),v.job.doDrop(
{message:options.dropErrorMessage}));return this._dropAllQueued(options.dropErrorMessage),waitForExecuting(0)}))):this.schedule(
{priority:NUM_PRIORITIES$1-1,weight:0},()=>waitForExecuting(1)),this._receive=function(job){return job._reject(new Bottleneck2.
prototype.BottleneckError(options.enqueueErrorMessage))},this.stop=()=>this.Promise.reject(new Bottleneck2.prototype.BottleneckError(
"stop() has already been called")),done}async _addToQueue(job){var args,blocked,error,options,reachedHWM,shifted,strategy;
({args,options}=job);try{({reachedHWM,blocked,strategy}=await this._store.__submit__(this.queued(),options.weight))}catch(error1){
return error=error1,this.Events.trigger("debug",`Could not queue ${options.id}`,{args,options,error}),job.doDrop({error}),
!1}return blocked?(job.doDrop(),!0):reachedHWM&&(shifted=strategy===Bottleneck2.prototype.strategy.LEAK?this._queues.shiftLastFrom(
options.priority):strategy===Bottleneck2.prototype.strategy.OVERFLOW_PRIORITY?this._queues.shiftLastFrom(options.priority+
1):strategy===Bottleneck2.prototype.strategy.OVERFLOW?job:void 0,shifted?.doDrop(),shifted==null||strategy===Bottleneck2.
prototype.strategy.OVERFLOW)?(shifted==null&&job.doDrop(),reachedHWM):(job.doQueue(reachedHWM,blocked),this._queues.push(
job),await this._drainAll(),reachedHWM)}_receive(job){return this._states.jobStatus(job.options.id)!=null?(job._reject(new Bottleneck2.
prototype.BottleneckError(`A job with the same id already exists (id=${job.options.id})`)),!1):(job.doReceive(),this._submitLock.
schedule(this._addToQueue,job))}submit(...args){var cb,fn,job,options,ref,ref1,task;return typeof args[0]=="function"?(ref=
args,[fn,...args]=ref,[cb]=splice.call(args,-1),options=parser$5.load({},this.jobDefaults)):(ref1=args,[options,fn,...args]=
ref1,[cb]=splice.call(args,-1),options=parser$5.load(options,this.jobDefaults)),task=(...args2)=>new this.Promise(function(resolve,reject){
return fn(...args2,function(...args3){return(args3[0]!=null?reject:resolve)(args3)})}),job=new Job$1(task,args,options,this.
jobDefaults,this.rejectOnDrop,this.Events,this._states,this.Promise),job.promise.then(function(args2){return typeof cb==
"function"?cb(...args2):void 0}).catch(function(args2){return Array.isArray(args2)?typeof cb=="function"?cb(...args2):void 0:
typeof cb=="function"?cb(args2):void 0}),this._receive(job)}schedule(...args){var job,options,task;return typeof args[0]==
"function"?([task,...args]=args,options={}):[options,task,...args]=args,job=new Job$1(task,args,options,this.jobDefaults,
this.rejectOnDrop,this.Events,this._states,this.Promise),this._receive(job),job.promise}wrap(fn){var schedule,wrapped;return schedule=
this.schedule.bind(this),wrapped=function(...args){return schedule(fn.bind(this),...args)},wrapped.withOptions=function(options,...args){
return schedule(options,fn,...args)},wrapped}async updateSettings(options={}){return await this._store.__updateSettings__(
parser$5.overwrite(options,this.storeDefaults)),parser$5.overwrite(options,this.instanceDefaults,this),this}currentReservoir(){
return this._store.__currentReservoir__()}incrementReservoir(incr=0){return this._store.__incrementReservoir__(incr)}}return Bottleneck2.
default=Bottleneck2,Bottleneck2.Events=Events$4,Bottleneck2.version=Bottleneck2.prototype.version=require$$8.version,Bottleneck2.
strategy=Bottleneck2.prototype.strategy={LEAK:1,OVERFLOW:2,OVERFLOW_PRIORITY:4,BLOCK:3},Bottleneck2.BottleneckError=Bottleneck2.
prototype.BottleneckError=BottleneckError_1,Bottleneck2.Group=Bottleneck2.prototype.Group=Group_1,Bottleneck2.RedisConnection=
Bottleneck2.prototype.RedisConnection=require$$2,Bottleneck2.IORedisConnection=Bottleneck2.prototype.IORedisConnection=require$$3,
Bottleneck2.Batcher=Bottleneck2.prototype.Batcher=Batcher_1,Bottleneck2.prototype.jobDefaults={priority:DEFAULT_PRIORITY$1,
weight:1,expiration:null,id:"<no-id>"},Bottleneck2.prototype.storeDefaults={maxConcurrent:null,minTime:0,highWater:null,
strategy:Bottleneck2.prototype.strategy.LEAK,penalty:null,reservoir:null,reservoirRefreshInterval:null,reservoirRefreshAmount:null,
reservoirIncreaseInterval:null,reservoirIncreaseAmount:null,reservoirIncreaseMaximum:null},Bottleneck2.prototype.localStoreDefaults=
{Promise,timeout:null,heartbeatInterval:250},Bottleneck2.prototype.redisStoreDefaults={Promise,timeout:null,heartbeatInterval:5e3,
clientTimeout:1e4,Redis:null,clientOptions:{},clusterNodes:null,clearDatastore:!1,connection:null},Bottleneck2.prototype.
instanceDefaults={datastore:"local",connection:null,id:"<no-id>",rejectOnDrop:!0,trackDoneStatus:!1,Promise},Bottleneck2.
prototype.stopDefaults={enqueueErrorMessage:"This limiter has been stopped and cannot accept new jobs.",dropWaitingJobs:!0,
dropErrorMessage:"This limiter has been stopped."},Bottleneck2}).call(commonjsGlobal);var Bottleneck_1=Bottleneck,lib=Bottleneck_1;
return lib}))}),94691:((module,__unused_webpack_exports,__webpack_require__)=>{var balanced=__webpack_require__(59380);module.
exports=expandTop;var escSlash="\0SLASH"+Math.random().toFixed(16)+"\0",escOpen="\0OPEN"+Math.random().toFixed(16)+"\0",
escClose="\0CLOSE"+Math.random().toFixed(16)+"\0",escComma="\0COMMA"+Math.random().toFixed(16)+"\0",escPeriod="\0PERIOD"+
Math.random().toFixed(16)+"\0",EXPANSION_MAX=1e5,EXPANSION_MAX_LENGTH=4e6,EXPANSION_MAX_DEPTH=1e3,EXPANSION_MAX_REWRITES=1e3,
EXPANSION_MAX_STEPS=2e7,CALL_STEPS=16;function numeric(str){return parseInt(str,10)==str?parseInt(str,10):str.charCodeAt(
0)}function escapeBraces(str){return str.split("\\\\").join(escSlash).split("\\{").join(escOpen).split("\\}").join(escClose).
split("\\,").join(escComma).split("\\.").join(escPeriod)}function unescapeBraces(str){return str.split(escSlash).join("\\").
split(escOpen).join("{").split(escClose).join("}").split(escComma).join(",").split(escPeriod).join(".")}function pushAll(target,items){
for(var i=0;i<items.length;i++)target.push(items[i])}function balancedWithBudget(str,masked,budget){if(!(budget.remaining<
0)){var r=balanced.range("{","}",masked),unmatched=r!==void 0&&masked.indexOf("{")<r[0];if(budget.remaining-=r&&!unmatched?
r[1]+1:str.length,!(!r||budget.remaining<0))return{end:r[1],pre:str.slice(0,r[0]),body:str.slice(r[0]+1,r[1]),post:str.slice(
r[1]+1),unmatched}}}function maskUnmatchedOpens(masked,budget){budget.remaining-=masked.length;for(var open=[],i=0;i<masked.
length;i++){var c=masked.charCodeAt(i);c===123?open.push(i):c===125&&open.length&&open.pop()}for(var out="",last=0,j=0;j<
open.length;j++)out+=masked.slice(last,open[j])+"\0",last=open[j]+1;return out+masked.slice(last)}function commaSetFollows(str,budget){
if(budget.remaining-=str.length,budget.remaining<0)return!1;for(var close=!1,i=str.length-1;i>=0;i--){var c=str.charCodeAt(
i);if(c===125)close=!0;else if(c===10||c===13||c===8232||c===8233)close=!1;else if(c===44&&close&&str.charCodeAt(i+1)!==
44)return!0}return!1}function parseCommaParts(str,budget){for(var parts=[],carry="";;){var m=balancedWithBudget(str,str,
budget);if(budget.remaining<0)return;if(!m){var tail=str.split(",");return tail[0]=carry+tail[0],pushAll(parts,tail),parts}
var pre=m.pre,body=m.body,post=m.post,p=pre.split(",");if(p[0]=carry+p[0],p[p.length-1]+="{"+body+"}",!post.length)return pushAll(
parts,p),parts;carry=p.pop(),pushAll(parts,p),str=post}}function bound(value,fallback){return value==null||isNaN(value)?
fallback:value}function expandTop(str,options){if(!str)return[];options=options||{};var max=bound(options.max,EXPANSION_MAX),
maxLength=bound(options.maxLength,EXPANSION_MAX_LENGTH),maxDepth=bound(options.maxDepth,EXPANSION_MAX_DEPTH),maxRewrites=bound(
options.maxRewrites,EXPANSION_MAX_REWRITES),maxSteps=bound(options.maxSteps,EXPANSION_MAX_STEPS);return str.substr(0,2)===
"{}"&&(str="\\{\\}"+str.substr(2)),expand(escapeBraces(str),max,maxLength,maxDepth,0,maxRewrites,{remaining:maxSteps},!0).
map(unescapeBraces)}function embrace(str){return"{"+str+"}"}function isPadded(el){return/^-?0\d/.test(el)}function lte(i,y){
return i<=y}function gte(i,y){return i>=y}function combine(acc,pre,values,max,maxLength,dropEmpties,budget){var out=[],length=0,
nonEmpty;outer:for(var a=0;a<acc.length;a++){var prefix=acc[a]+pre,vs=values;dropEmpties&&!prefix&&(nonEmpty||(nonEmpty=
values.filter(Boolean)),vs=nonEmpty);for(var v=0;v<vs.length;v++){if(out.length>=max)break outer;var expansion=prefix+vs[v];
if(length+expansion.length>maxLength)break outer;out.push(expansion),length+=expansion.length}}return budget.remaining-=
out.length,out}function expandSequence(body,isAlphaSequence,max,maxLength,budget){var n=body.split(/\.\./),N=[];if(n[0]===
void 0||n[1]===void 0)return N;var x=numeric(n[0]),y=numeric(n[1]),width=Math.max(n[0].length,n[1].length),incr=n.length===
3&&n[2]!==void 0?Math.max(Math.abs(numeric(n[2])),1):1,test=lte,reverse=y<x;reverse&&(incr*=-1,test=gte);for(var pad=n.some(
isPadded),cost=pad?width:1,length=0,i=x;test(i,y)&&N.length<max;i+=incr){if(budget.remaining-=cost,budget.remaining<0)return;
var c;if(isAlphaSequence)c=String.fromCharCode(i),c==="\\"&&(c="");else if(c=String(i),pad){var need=width-c.length;if(need>
0){var z=new Array(need+1).join("0");i<0?c="-"+z+c.slice(1):c=z+c}}if(length+c.length>maxLength)break;N.push(c),length+=
c.length}return N}function expand(str,max,maxLength,maxDepth,depth,maxRewrites,budget,isTop){if(budget.remaining-=CALL_STEPS,
depth>maxDepth)return[str];for(var acc=[""],rewrites=0,dropEmpties=!1,firstGroup=!0,masked=str;;){const m=balancedWithBudget(
str,masked,budget);if(!m)return combine(acc,str,[""],max,maxLength,dropEmpties,budget);m.unmatched&&(masked=maskUnmatchedOpens(
masked,budget));const pre=m.pre;var literal=function(){return combine(acc,pre+"{"+m.body+"}"+m.post,[""],max,maxLength,dropEmpties,
budget)};if(/\$$/.test(pre)){if(acc=combine(acc,pre+"{"+m.body+"}",[""],max,maxLength,dropEmpties&&!m.post.length,budget),
firstGroup=!1,!m.post.length)break;str=m.post,masked=masked.slice(m.end+1);continue}var isNumericSequence=/^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.
test(m.body),isAlphaSequence=/^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body),isSequence=isNumericSequence||isAlphaSequence,
isOptions=m.body.indexOf(",")>=0;if(!isSequence&&!isOptions){if(rewrites<maxRewrites&&commaSetFollows(m.post,budget)){rewrites++,
str=m.pre+"{"+m.body+escClose+m.post,masked=masked.slice(0,m.end)+escClose+masked.slice(m.end+1),isTop=!0;continue}return literal()}
firstGroup&&(dropEmpties=isTop&&!isSequence,firstGroup=!1);var values;if(isSequence){if(values=expandSequence(m.body,isAlphaSequence,
max,maxLength,budget),!values)return literal()}else{var n=parseCommaParts(m.body,budget);if(!n)return literal();if(n.length===
1&&n[0]!==void 0){if(n=expand(n[0],max,maxLength,maxDepth,depth+1,maxRewrites,budget,!1).map(embrace),budget.remaining<0)
return literal();if(n.length===1){var single=combine(acc,pre+n[0],[""],max,maxLength,dropEmpties&&!m.post.length,budget);
if(budget.remaining<0)return literal();if(acc=single,!m.post.length)break;str=m.post,masked=masked.slice(m.end+1);continue}}
for(var dropsEmpties=dropEmpties&&!m.post.length&&!pre,d=0;dropsEmpties&&d<acc.length;d++)acc[d]&&(dropsEmpties=!1);values=
[];var valuesLength=0;outer:for(var j=0;j<n.length;j++){var expanded=expand(n[j],max,maxLength,maxDepth,depth+1,maxRewrites,
budget,!1);if(budget.remaining<0)return literal();for(var k=0;k<expanded.length;k++){var v=expanded[k];if(!(dropsEmpties&&
!v)){if(values.length>=max||valuesLength+v.length>maxLength)break outer;values.push(v),valuesLength+=v.length}}}}var next=combine(
acc,pre,values,max,maxLength,dropEmpties&&!m.post.length,budget);if(budget.remaining<0)return literal();if(acc=next,!m.post.
length)break;str=m.post,masked=masked.slice(m.end+1)}return acc}}),86627:(module=>{module.exports=Buffers;function Buffers(bufs){
if(!(this instanceof Buffers))return new Buffers(bufs);this.buffers=bufs||[],this.length=this.buffers.reduce(function(size,buf){
return size+buf.length},0)}Buffers.prototype.push=function(){for(var i=0;i<arguments.length;i++)if(!Buffer.isBuffer(arguments[i]))
throw new TypeError("Tried to push a non-buffer");for(var i=0;i<arguments.length;i++){var buf=arguments[i];this.buffers.
push(buf),this.length+=buf.length}return this.length},Buffers.prototype.unshift=function(){for(var i=0;i<arguments.length;i++)
if(!Buffer.isBuffer(arguments[i]))throw new TypeError("Tried to unshift a non-buffer");for(var i=0;i<arguments.length;i++){
var buf=arguments[i];this.buffers.unshift(buf),this.length+=buf.length}return this.length},Buffers.prototype.copy=function(dst,dStart,start,end){
return this.slice(start,end).copy(dst,dStart,0,end-start)},Buffers.prototype.splice=function(i,howMany){var buffers=this.
buffers,index=i>=0?i:this.length-i,reps=[].slice.call(arguments,2);howMany===void 0?howMany=this.length-index:howMany>this.
length-index&&(howMany=this.length-index);for(var i=0;i<reps.length;i++)this.length+=reps[i].length;for(var removed=new Buffers,
bytes=0,startBytes=0,ii=0;ii<buffers.length&&startBytes+buffers[ii].length<index;ii++)startBytes+=buffers[ii].length;if(index-
startBytes>0){var start=index-startBytes;if(start+howMany<buffers[ii].length){removed.push(buffers[ii].slice(start,start+
howMany));for(var orig=buffers[ii],buf0=new Buffer(start),i=0;i<start;i++)buf0[i]=orig[i];for(var buf1=new Buffer(orig.length-
start-howMany),i=start+howMany;i<orig.length;i++)buf1[i-howMany-start]=orig[i];if(reps.length>0){var reps_=reps.slice();
reps_.unshift(buf0),reps_.push(buf1),buffers.splice.apply(buffers,[ii,1].concat(reps_)),ii+=reps_.length,reps=[]}else buffers.
splice(ii,1,buf0,buf1),ii+=2}else removed.push(buffers[ii].slice(start)),buffers[ii]=buffers[ii].slice(0,start),ii++}for(reps.
length>0&&(buffers.splice.apply(buffers,[ii,0].concat(reps)),ii+=reps.length);removed.length<howMany;){var buf=buffers[ii],
len=buf.length,take=Math.min(len,howMany-removed.length);take===len?(removed.push(buf),buffers.splice(ii,1)):(removed.push(
buf.slice(0,take)),buffers[ii]=buffers[ii].slice(take))}return this.length-=removed.length,removed},Buffers.prototype.slice=
function(i,j){var buffers=this.buffers;j===void 0&&(j=this.length),i===void 0&&(i=0),j>this.length&&(j=this.length);for(var startBytes=0,
si=0;si<buffers.length&&startBytes+buffers[si].length<=i;si++)startBytes+=buffers[si].length;for(var target=new Buffer(j-
i),ti=0,ii=si;ti<j-i&&ii<buffers.length;ii++){var len=buffers[ii].length,start=ti===0?i-startBytes:0,end=ti+len>=j-i?Math.
min(start+(j-i)-ti,len):len;buffers[ii].copy(target,ti,start,end),ti+=end-start}return target},Buffers.prototype.pos=function(i){
if(i<0||i>=this.length)throw new Error("oob");for(var l=i,bi=0,bu=null;;){if(bu=this.buffers[bi],l<bu.length)return{buf:bi,
offset:l};l-=bu.length,bi++}},Buffers.prototype.get=function(i){var pos=this.pos(i);return this.buffers[pos.buf].get(pos.
offset)},Buffers.prototype.set=function(i,b){var pos=this.pos(i);return this.buffers[pos.buf].set(pos.offset,b)},Buffers.
prototype.indexOf=function(needle,offset){if(typeof needle=="string")needle=new Buffer(needle);else if(!(needle instanceof
Buffer))throw new Error("Invalid type for a search string");if(!needle.length)return 0;if(!this.length)return-1;var i=0,
j=0,match=0,mstart,pos=0;if(offset){var p=this.pos(offset);i=p.buf,j=p.offset,pos=offset}for(;;){for(;j>=this.buffers[i].
length;)if(j=0,i++,i>=this.buffers.length)return-1;var char=this.buffers[i][j];if(char==needle[match]){if(match==0&&(mstart=
{i,j,pos}),match++,match==needle.length)return mstart.pos}else match!=0&&(i=mstart.i,j=mstart.j,pos=mstart.pos,match=0);
j++,pos++}},Buffers.prototype.toBuffer=function(){return this.slice()},Buffers.prototype.toString=function(encoding,start,end){
return this.slice(start,end).toString(encoding)}}),22639:((module,__unused_webpack_exports,__webpack_require__)=>{var bind=__webpack_require__(
37564),$apply=__webpack_require__(33945),$call=__webpack_require__(88093),$reflectApply=__webpack_require__(31330);module.
exports=$reflectApply||bind.call($call,$apply)}),76002:((module,__unused_webpack_exports,__webpack_require__)=>{var bind=__webpack_require__(
37564),$apply=__webpack_require__(33945),actualApply=__webpack_require__(22639);module.exports=function(){return actualApply(
bind,$apply,arguments)}}),33945:(module=>{module.exports=Function.prototype.apply}),88093:(module=>{module.exports=Function.
prototype.call}),88705:((module,__unused_webpack_exports,__webpack_require__)=>{var bind=__webpack_require__(37564),$TypeError=__webpack_require__(
73314),$call=__webpack_require__(88093),$actualApply=__webpack_require__(22639);module.exports=function(args){if(args.length<
1||typeof args[0]!="function")throw new $TypeError("a function is required");return $actualApply(bind,$call,args)}}),31330:(module=>{
module.exports=typeof Reflect<"u"&&Reflect&&Reflect.apply}),53844:((module,__unused_webpack_exports,__webpack_require__)=>{
var setFunctionLength=__webpack_require__(49346),$defineProperty=__webpack_require__(79094),callBindBasic=__webpack_require__(
88705),applyBind=__webpack_require__(76002);module.exports=function(originalFunction){var func=callBindBasic(arguments),
adjustedLength=1+originalFunction.length-(arguments.length-1);return setFunctionLength(func,adjustedLength>0?adjustedLength:
0,!0)},$defineProperty?$defineProperty(module.exports,"apply",{value:applyBind}):module.exports.apply=applyBind}),23105:((module,__unused_webpack_exports,__webpack_require__)=>{
var GetIntrinsic=__webpack_require__(60470),callBindBasic=__webpack_require__(88705),$indexOf=callBindBasic([GetIntrinsic(
"%String.prototype.indexOf%")]);module.exports=function(name,allowMissing){var intrinsic=GetIntrinsic(name,!!allowMissing);
return typeof intrinsic=="function"&&$indexOf(name,".prototype.")>-1?callBindBasic([intrinsic]):intrinsic}}),71710:((module,__unused_webpack_exports,__webpack_require__)=>{
var Traverse=__webpack_require__(62958),EventEmitter=__webpack_require__(24434).EventEmitter;module.exports=Chainsaw;function Chainsaw(builder){
var saw=Chainsaw.saw(builder,{}),r=builder.call(saw.handlers,saw);return r!==void 0&&(saw.handlers=r),saw.record(),saw.chain()}
Chainsaw.light=function(builder){var saw=Chainsaw.saw(builder,{}),r=builder.call(saw.handlers,saw);return r!==void 0&&(saw.
handlers=r),saw.chain()},Chainsaw.saw=function(builder,handlers){var saw=new EventEmitter;return saw.handlers=handlers,saw.
actions=[],saw.chain=function(){var ch=Traverse(saw.handlers).map(function(node){if(this.isRoot)return node;var ps=this.
path;typeof node=="function"&&this.update(function(){return saw.actions.push({path:ps,args:[].slice.call(arguments)}),ch})});
return process.nextTick(function(){saw.emit("begin"),saw.next()}),ch},saw.pop=function(){return saw.actions.shift()},saw.
next=function(){var action=saw.pop();if(!action)saw.emit("end");else if(!action.trap){var node=saw.handlers;action.path.
forEach(function(key){node=node[key]}),node.apply(saw.handlers,action.args)}},saw.nest=function(cb){var args=[].slice.call(
arguments,1),autonext=!0;if(typeof cb=="boolean"){var autonext=cb;cb=args.shift()}var s=Chainsaw.saw(builder,{}),r=builder.
call(s.handlers,s);r!==void 0&&(s.handlers=r),typeof saw.step<"u"&&s.record(),cb.apply(s.chain(),args),autonext!==!1&&s.
on("end",saw.next)},saw.record=function(){upgradeChainsaw(saw)},["trap","down","jump"].forEach(function(method){saw[method]=
function(){throw new Error("To use the trap, down and jump features, please call record() first to start recording actio\
ns.")}}),saw};function upgradeChainsaw(saw){saw.step=0,saw.pop=function(){return saw.actions[saw.step++]},saw.trap=function(name,cb){
var ps=Array.isArray(name)?name:[name];saw.actions.push({path:ps,step:saw.step,cb,trap:!0})},saw.down=function(name){var ps=(Array.
isArray(name)?name:[name]).join("/"),i=saw.actions.slice(saw.step).map(function(x){return x.trap&&x.step<=saw.step?!1:x.
path.join("/")==ps}).indexOf(!0);i>=0?saw.step+=i:saw.step=saw.actions.length;var act=saw.actions[saw.step-1];act&&act.trap?
(saw.step=act.step,act.cb()):saw.next()},saw.jump=function(step){saw.step=step,saw.next()}}}),96070:(module=>{var ArchiveEntry=module.
exports=function(){};ArchiveEntry.prototype.getName=function(){},ArchiveEntry.prototype.getSize=function(){},ArchiveEntry.
prototype.getLastModifiedDate=function(){},ArchiveEntry.prototype.isDirectory=function(){}}),36306:((module,__unused_webpack_exports,__webpack_require__)=>{
var inherits=__webpack_require__(39023).inherits,isStream=__webpack_require__(96543),Transform=__webpack_require__(29963).
Transform,ArchiveEntry=__webpack_require__(96070),util=__webpack_require__(18300),ArchiveOutputStream=module.exports=function(options){
if(!(this instanceof ArchiveOutputStream))return new ArchiveOutputStream(options);Transform.call(this,options),this.offset=
0,this._archive={finish:!1,finished:!1,processing:!1}};inherits(ArchiveOutputStream,Transform),ArchiveOutputStream.prototype.
_appendBuffer=function(zae,source,callback){},ArchiveOutputStream.prototype._appendStream=function(zae,source,callback){},
ArchiveOutputStream.prototype._emitErrorCallback=function(err){err&&this.emit("error",err)},ArchiveOutputStream.prototype.
_finish=function(ae){},ArchiveOutputStream.prototype._normalizeEntry=function(ae){},ArchiveOutputStream.prototype._transform=
function(chunk,encoding,callback){callback(null,chunk)},ArchiveOutputStream.prototype.entry=function(ae,source,callback){
if(source=source||null,typeof callback!="function"&&(callback=this._emitErrorCallback.bind(this)),!(ae instanceof ArchiveEntry)){
callback(new Error("not a valid instance of ArchiveEntry"));return}if(this._archive.finish||this._archive.finished){callback(
new Error("unacceptable entry after finish"));return}if(this._archive.processing){callback(new Error("already processing\
 an entry"));return}if(this._archive.processing=!0,this._normalizeEntry(ae),this._entry=ae,source=util.normalizeInputSource(
source),Buffer.isBuffer(source))this._appendBuffer(ae,source,callback);else if(isStream(source))this._appendStream(ae,source,
callback);else{this._archive.processing=!1,callback(new Error("input source must be valid Stream or Buffer instance"));return}
return this},ArchiveOutputStream.prototype.finish=function(){if(this._archive.processing){this._archive.finish=!0;return}
this._finish()},ArchiveOutputStream.prototype.getBytesWritten=function(){return this.offset},ArchiveOutputStream.prototype.
write=function(chunk,cb){return chunk&&(this.offset+=chunk.length),Transform.prototype.write.call(this,chunk,cb)}}),94908:(module=>{
module.exports={WORD:4,DWORD:8,EMPTY:Buffer.alloc(0),SHORT:2,SHORT_MASK:65535,SHORT_SHIFT:16,SHORT_ZERO:Buffer.from(Array(
2)),LONG:4,LONG_ZERO:Buffer.from(Array(4)),MIN_VERSION_INITIAL:10,MIN_VERSION_DATA_DESCRIPTOR:20,MIN_VERSION_ZIP64:45,VERSION_MADEBY:45,
METHOD_STORED:0,METHOD_DEFLATED:8,PLATFORM_UNIX:3,PLATFORM_FAT:0,SIG_LFH:67324752,SIG_DD:134695760,SIG_CFH:33639248,SIG_EOCD:101010256,
SIG_ZIP64_EOCD:101075792,SIG_ZIP64_EOCD_LOC:117853008,ZIP64_MAGIC_SHORT:65535,ZIP64_MAGIC:4294967295,ZIP64_EXTRA_ID:1,ZLIB_NO_COMPRESSION:0,
ZLIB_BEST_SPEED:1,ZLIB_BEST_COMPRESSION:9,ZLIB_DEFAULT_COMPRESSION:-1,MODE_MASK:4095,DEFAULT_FILE_MODE:33188,DEFAULT_DIR_MODE:16877,
EXT_FILE_ATTR_DIR:1106051088,EXT_FILE_ATTR_FILE:2175008800,S_IFMT:61440,S_IFIFO:4096,S_IFCHR:8192,S_IFDIR:16384,S_IFBLK:24576,
S_IFREG:32768,S_IFLNK:40960,S_IFSOCK:49152,S_DOS_A:32,S_DOS_D:16,S_DOS_V:8,S_DOS_S:4,S_DOS_H:2,S_DOS_R:1}}),97632:((module,__unused_webpack_exports,__webpack_require__)=>{
var zipUtil=__webpack_require__(6453),DATA_DESCRIPTOR_FLAG=8,ENCRYPTION_FLAG=1,NUMBER_OF_SHANNON_FANO_TREES_FLAG=4,SLIDING_DICTIONARY_SIZE_FLAG=2,
STRONG_ENCRYPTION_FLAG=64,UFT8_NAMES_FLAG=2048,GeneralPurposeBit=module.exports=function(){return this instanceof GeneralPurposeBit?
(this.descriptor=!1,this.encryption=!1,this.utf8=!1,this.numberOfShannonFanoTrees=0,this.strongEncryption=!1,this.slidingDictionarySize=
0,this):new GeneralPurposeBit};GeneralPurposeBit.prototype.encode=function(){return zipUtil.getShortBytes((this.descriptor?
DATA_DESCRIPTOR_FLAG:0)|(this.utf8?UFT8_NAMES_FLAG:0)|(this.encryption?ENCRYPTION_FLAG:0)|(this.strongEncryption?STRONG_ENCRYPTION_FLAG:
0))},GeneralPurposeBit.prototype.parse=function(buf,offset){var flag=zipUtil.getShortBytesValue(buf,offset),gbp=new GeneralPurposeBit;
return gbp.useDataDescriptor((flag&DATA_DESCRIPTOR_FLAG)!==0),gbp.useUTF8ForNames((flag&UFT8_NAMES_FLAG)!==0),gbp.useStrongEncryption(
(flag&STRONG_ENCRYPTION_FLAG)!==0),gbp.useEncryption((flag&ENCRYPTION_FLAG)!==0),gbp.setSlidingDictionarySize((flag&SLIDING_DICTIONARY_SIZE_FLAG)!==
0?8192:4096),gbp.setNumberOfShannonFanoTrees((flag&NUMBER_OF_SHANNON_FANO_TREES_FLAG)!==0?3:2),gbp},GeneralPurposeBit.prototype.
setNumberOfShannonFanoTrees=function(n){this.numberOfShannonFanoTrees=n},GeneralPurposeBit.prototype.getNumberOfShannonFanoTrees=
function(){return this.numberOfShannonFanoTrees},GeneralPurposeBit.prototype.setSlidingDictionarySize=function(n){this.slidingDictionarySize=
n},GeneralPurposeBit.prototype.getSlidingDictionarySize=function(){return this.slidingDictionarySize},GeneralPurposeBit.
prototype.useDataDescriptor=function(b){this.descriptor=b},GeneralPurposeBit.prototype.usesDataDescriptor=function(){return this.
descriptor},GeneralPurposeBit.prototype.useEncryption=function(b){this.encryption=b},GeneralPurposeBit.prototype.usesEncryption=
function(){return this.encryption},GeneralPurposeBit.prototype.useStrongEncryption=function(b){this.strongEncryption=b},
GeneralPurposeBit.prototype.usesStrongEncryption=function(){return this.strongEncryption},GeneralPurposeBit.prototype.useUTF8ForNames=
function(b){this.utf8=b},GeneralPurposeBit.prototype.usesUTF8ForNames=function(){return this.utf8}}),23810:(module=>{module.
exports={PERM_MASK:4095,FILE_TYPE_FLAG:61440,LINK_FLAG:40960,FILE_FLAG:32768,DIR_FLAG:16384,DEFAULT_LINK_PERM:511,DEFAULT_DIR_PERM:493,
DEFAULT_FILE_PERM:420}}),6453:(module=>{var util=module.exports={};util.dateToDos=function(d,forceLocalTime){forceLocalTime=
forceLocalTime||!1;var year=forceLocalTime?d.getFullYear():d.getUTCFullYear();if(year<1980)return 2162688;if(year>=2044)
return 2141175677;var val={year,month:forceLocalTime?d.getMonth():d.getUTCMonth(),date:forceLocalTime?d.getDate():d.getUTCDate(),
hours:forceLocalTime?d.getHours():d.getUTCHours(),minutes:forceLocalTime?d.getMinutes():d.getUTCMinutes(),seconds:forceLocalTime?
d.getSeconds():d.getUTCSeconds()};return val.year-1980<<25|val.month+1<<21|val.date<<16|val.hours<<11|val.minutes<<5|val.
seconds/2},util.dosToDate=function(dos){return new Date((dos>>25&127)+1980,(dos>>21&15)-1,dos>>16&31,dos>>11&31,dos>>5&63,
(dos&31)<<1)},util.fromDosTime=function(buf){return util.dosToDate(buf.readUInt32LE(0))},util.getEightBytes=function(v){
var buf=Buffer.alloc(8);return buf.writeUInt32LE(v%4294967296,0),buf.writeUInt32LE(v/4294967296|0,4),buf},util.getShortBytes=
function(v){var buf=Buffer.alloc(2);return buf.writeUInt16LE((v&65535)>>>0,0),buf},util.getShortBytesValue=function(buf,offset){
return buf.readUInt16LE(offset)},util.getLongBytes=function(v){var buf=Buffer.alloc(4);return buf.writeUInt32LE((v&4294967295)>>>
0,0),buf},util.getLongBytesValue=function(buf,offset){return buf.readUInt32LE(offset)},util.toDosTime=function(d){return util.
getLongBytes(util.dateToDos(d))}}),73380:((module,__unused_webpack_exports,__webpack_require__)=>{var inherits=__webpack_require__(
39023).inherits,normalizePath=__webpack_require__(56133),ArchiveEntry=__webpack_require__(96070),GeneralPurposeBit=__webpack_require__(
97632),UnixStat=__webpack_require__(23810),constants=__webpack_require__(94908),zipUtil=__webpack_require__(6453),ZipArchiveEntry=module.
exports=function(name){if(!(this instanceof ZipArchiveEntry))return new ZipArchiveEntry(name);ArchiveEntry.call(this),this.
platform=constants.PLATFORM_FAT,this.method=-1,this.name=null,this.size=0,this.csize=0,this.gpb=new GeneralPurposeBit,this.
crc=0,this.time=-1,this.minver=constants.MIN_VERSION_INITIAL,this.mode=-1,this.extra=null,this.exattr=0,this.inattr=0,this.
comment=null,name&&this.setName(name)};inherits(ZipArchiveEntry,ArchiveEntry),ZipArchiveEntry.prototype.getCentralDirectoryExtra=
function(){return this.getExtra()},ZipArchiveEntry.prototype.getComment=function(){return this.comment!==null?this.comment:
""},ZipArchiveEntry.prototype.getCompressedSize=function(){return this.csize},ZipArchiveEntry.prototype.getCrc=function(){
return this.crc},ZipArchiveEntry.prototype.getExternalAttributes=function(){return this.exattr},ZipArchiveEntry.prototype.
getExtra=function(){return this.extra!==null?this.extra:constants.EMPTY},ZipArchiveEntry.prototype.getGeneralPurposeBit=
function(){return this.gpb},ZipArchiveEntry.prototype.getInternalAttributes=function(){return this.inattr},ZipArchiveEntry.
prototype.getLastModifiedDate=function(){return this.getTime()},ZipArchiveEntry.prototype.getLocalFileDataExtra=function(){
return this.getExtra()},ZipArchiveEntry.prototype.getMethod=function(){return this.method},ZipArchiveEntry.prototype.getName=
function(){return this.name},ZipArchiveEntry.prototype.getPlatform=function(){return this.platform},ZipArchiveEntry.prototype.
getSize=function(){return this.size},ZipArchiveEntry.prototype.getTime=function(){return this.time!==-1?zipUtil.dosToDate(
this.time):-1},ZipArchiveEntry.prototype.getTimeDos=function(){return this.time!==-1?this.time:0},ZipArchiveEntry.prototype.
getUnixMode=function(){return this.platform!==constants.PLATFORM_UNIX?0:this.getExternalAttributes()>>constants.SHORT_SHIFT&
constants.SHORT_MASK},ZipArchiveEntry.prototype.getVersionNeededToExtract=function(){return this.minver},ZipArchiveEntry.
prototype.setComment=function(comment){Buffer.byteLength(comment)!==comment.length&&this.getGeneralPurposeBit().useUTF8ForNames(
!0),this.comment=comment},ZipArchiveEntry.prototype.setCompressedSize=function(size){if(size<0)throw new Error("invalid \
entry compressed size");this.csize=size},ZipArchiveEntry.prototype.setCrc=function(crc){if(crc<0)throw new Error("invali\
d entry crc32");this.crc=crc},ZipArchiveEntry.prototype.setExternalAttributes=function(attr){this.exattr=attr>>>0},ZipArchiveEntry.
prototype.setExtra=function(extra){this.extra=extra},ZipArchiveEntry.prototype.setGeneralPurposeBit=function(gpb){if(!(gpb instanceof
GeneralPurposeBit))throw new Error("invalid entry GeneralPurposeBit");this.gpb=gpb},ZipArchiveEntry.prototype.setInternalAttributes=
function(attr){this.inattr=attr},ZipArchiveEntry.prototype.setMethod=function(method){if(method<0)throw new Error("inval\
id entry compression method");this.method=method},ZipArchiveEntry.prototype.setName=function(name,prependSlash=!1){name=
normalizePath(name,!1).replace(/^\w+:/,"").replace(/^(\.\.\/|\/)+/,""),prependSlash&&(name=`/${name}`),Buffer.byteLength(
name)!==name.length&&this.getGeneralPurposeBit().useUTF8ForNames(!0),this.name=name},ZipArchiveEntry.prototype.setPlatform=
function(platform){this.platform=platform},ZipArchiveEntry.prototype.setSize=function(size){if(size<0)throw new Error("i\
nvalid entry size");this.size=size},ZipArchiveEntry.prototype.setTime=function(time,forceLocalTime){if(!(time instanceof
Date))throw new Error("invalid entry time");this.time=zipUtil.dateToDos(time,forceLocalTime)},ZipArchiveEntry.prototype.
setUnixMode=function(mode){mode|=this.isDirectory()?constants.S_IFDIR:constants.S_IFREG;var extattr=0;extattr|=mode<<constants.
SHORT_SHIFT|(this.isDirectory()?constants.S_DOS_D:constants.S_DOS_A),this.setExternalAttributes(extattr),this.mode=mode&
constants.MODE_MASK,this.platform=constants.PLATFORM_UNIX},ZipArchiveEntry.prototype.setVersionNeededToExtract=function(minver){
this.minver=minver},ZipArchiveEntry.prototype.isDirectory=function(){return this.getName().slice(-1)==="/"},ZipArchiveEntry.
prototype.isUnixSymlink=function(){return(this.getUnixMode()&UnixStat.FILE_TYPE_FLAG)===UnixStat.LINK_FLAG},ZipArchiveEntry.
prototype.isZip64=function(){return this.csize>constants.ZIP64_MAGIC||this.size>constants.ZIP64_MAGIC}}),82132:((module,__unused_webpack_exports,__webpack_require__)=>{
var inherits=__webpack_require__(39023).inherits,crc32=__webpack_require__(84891),{CRC32Stream}=__webpack_require__(82770),
{DeflateCRC32Stream}=__webpack_require__(82770),ArchiveOutputStream=__webpack_require__(36306),ZipArchiveEntry=__webpack_require__(
73380),GeneralPurposeBit=__webpack_require__(97632),constants=__webpack_require__(94908),util=__webpack_require__(18300),
zipUtil=__webpack_require__(6453),ZipArchiveOutputStream=module.exports=function(options){if(!(this instanceof ZipArchiveOutputStream))
return new ZipArchiveOutputStream(options);options=this.options=this._defaults(options),ArchiveOutputStream.call(this,options),
this._entry=null,this._entries=[],this._archive={centralLength:0,centralOffset:0,comment:"",finish:!1,finished:!1,processing:!1,
forceZip64:options.forceZip64,forceLocalTime:options.forceLocalTime}};inherits(ZipArchiveOutputStream,ArchiveOutputStream),
ZipArchiveOutputStream.prototype._afterAppend=function(ae){this._entries.push(ae),ae.getGeneralPurposeBit().usesDataDescriptor()&&
this._writeDataDescriptor(ae),this._archive.processing=!1,this._entry=null,this._archive.finish&&!this._archive.finished&&
this._finish()},ZipArchiveOutputStream.prototype._appendBuffer=function(ae,source,callback){source.length===0&&ae.setMethod(
constants.METHOD_STORED);var method=ae.getMethod();if(method===constants.METHOD_STORED&&(ae.setSize(source.length),ae.setCompressedSize(
source.length),ae.setCrc(crc32.buf(source)>>>0)),this._writeLocalFileHeader(ae),method===constants.METHOD_STORED){this.write(
source),this._afterAppend(ae),callback(null,ae);return}else if(method===constants.METHOD_DEFLATED){this._smartStream(ae,
callback).end(source);return}else{callback(new Error("compression method "+method+" not implemented"));return}},ZipArchiveOutputStream.
prototype._appendStream=function(ae,source,callback){ae.getGeneralPurposeBit().useDataDescriptor(!0),ae.setVersionNeededToExtract(
constants.MIN_VERSION_DATA_DESCRIPTOR),this._writeLocalFileHeader(ae);var smart=this._smartStream(ae,callback);source.once(
"error",function(err){smart.emit("error",err),smart.end()}),source.pipe(smart)},ZipArchiveOutputStream.prototype._defaults=
function(o){return typeof o!="object"&&(o={}),typeof o.zlib!="object"&&(o.zlib={}),typeof o.zlib.level!="number"&&(o.zlib.
level=constants.ZLIB_BEST_SPEED),o.forceZip64=!!o.forceZip64,o.forceLocalTime=!!o.forceLocalTime,o},ZipArchiveOutputStream.
prototype._finish=function(){this._archive.centralOffset=this.offset,this._entries.forEach(function(ae){this._writeCentralFileHeader(
ae)}.bind(this)),this._archive.centralLength=this.offset-this._archive.centralOffset,this.isZip64()&&this._writeCentralDirectoryZip64(),
this._writeCentralDirectoryEnd(),this._archive.processing=!1,this._archive.finish=!0,this._archive.finished=!0,this.end()},
ZipArchiveOutputStream.prototype._normalizeEntry=function(ae){ae.getMethod()===-1&&ae.setMethod(constants.METHOD_DEFLATED),
ae.getMethod()===constants.METHOD_DEFLATED&&(ae.getGeneralPurposeBit().useDataDescriptor(!0),ae.setVersionNeededToExtract(
constants.MIN_VERSION_DATA_DESCRIPTOR)),ae.getTime()===-1&&ae.setTime(new Date,this._archive.forceLocalTime),ae._offsets=
{file:0,data:0,contents:0}},ZipArchiveOutputStream.prototype._smartStream=function(ae,callback){var deflate=ae.getMethod()===
constants.METHOD_DEFLATED,process2=deflate?new DeflateCRC32Stream(this.options.zlib):new CRC32Stream,error=null;function handleStuff(){
var digest=process2.digest().readUInt32BE(0);ae.setCrc(digest),ae.setSize(process2.size()),ae.setCompressedSize(process2.
size(!0)),this._afterAppend(ae),callback(error,ae)}return process2.once("end",handleStuff.bind(this)),process2.once("err\
or",function(err){error=err}),process2.pipe(this,{end:!1}),process2},ZipArchiveOutputStream.prototype._writeCentralDirectoryEnd=
function(){var records=this._entries.length,size=this._archive.centralLength,offset=this._archive.centralOffset;this.isZip64()&&
(records=constants.ZIP64_MAGIC_SHORT,size=constants.ZIP64_MAGIC,offset=constants.ZIP64_MAGIC),this.write(zipUtil.getLongBytes(
constants.SIG_EOCD)),this.write(constants.SHORT_ZERO),this.write(constants.SHORT_ZERO),this.write(zipUtil.getShortBytes(
records)),this.write(zipUtil.getShortBytes(records)),this.write(zipUtil.getLongBytes(size)),this.write(zipUtil.getLongBytes(
offset));var comment=this.getComment(),commentLength=Buffer.byteLength(comment);this.write(zipUtil.getShortBytes(commentLength)),
this.write(comment)},ZipArchiveOutputStream.prototype._writeCentralDirectoryZip64=function(){this.write(zipUtil.getLongBytes(
constants.SIG_ZIP64_EOCD)),this.write(zipUtil.getEightBytes(44)),this.write(zipUtil.getShortBytes(constants.MIN_VERSION_ZIP64)),
this.write(zipUtil.getShortBytes(constants.MIN_VERSION_ZIP64)),this.write(constants.LONG_ZERO),this.write(constants.LONG_ZERO),
this.write(zipUtil.getEightBytes(this._entries.length)),this.write(zipUtil.getEightBytes(this._entries.length)),this.write(
zipUtil.getEightBytes(this._archive.centralLength)),this.write(zipUtil.getEightBytes(this._archive.centralOffset)),this.
write(zipUtil.getLongBytes(constants.SIG_ZIP64_EOCD_LOC)),this.write(constants.LONG_ZERO),this.write(zipUtil.getEightBytes(
this._archive.centralOffset+this._archive.centralLength)),this.write(zipUtil.getLongBytes(1))},ZipArchiveOutputStream.prototype.
_writeCentralFileHeader=function(ae){var gpb=ae.getGeneralPurposeBit(),method=ae.getMethod(),fileOffset=ae._offsets.file,
size=ae.getSize(),compressedSize=ae.getCompressedSize();if(ae.isZip64()||fileOffset>constants.ZIP64_MAGIC){size=constants.
ZIP64_MAGIC,compressedSize=constants.ZIP64_MAGIC,fileOffset=constants.ZIP64_MAGIC,ae.setVersionNeededToExtract(constants.
MIN_VERSION_ZIP64);var extraBuf=Buffer.concat([zipUtil.getShortBytes(constants.ZIP64_EXTRA_ID),zipUtil.getShortBytes(24),
zipUtil.getEightBytes(ae.getSize()),zipUtil.getEightBytes(ae.getCompressedSize()),zipUtil.getEightBytes(ae._offsets.file)],
28);ae.setExtra(extraBuf)}this.write(zipUtil.getLongBytes(constants.SIG_CFH)),this.write(zipUtil.getShortBytes(ae.getPlatform()<<
8|constants.VERSION_MADEBY)),this.write(zipUtil.getShortBytes(ae.getVersionNeededToExtract())),this.write(gpb.encode()),
this.write(zipUtil.getShortBytes(method)),this.write(zipUtil.getLongBytes(ae.getTimeDos())),this.write(zipUtil.getLongBytes(
ae.getCrc())),this.write(zipUtil.getLongBytes(compressedSize)),this.write(zipUtil.getLongBytes(size));var name=ae.getName(),
comment=ae.getComment(),extra=ae.getCentralDirectoryExtra();gpb.usesUTF8ForNames()&&(name=Buffer.from(name),comment=Buffer.
from(comment)),this.write(zipUtil.getShortBytes(name.length)),this.write(zipUtil.getShortBytes(extra.length)),this.write(
zipUtil.getShortBytes(comment.length)),this.write(constants.SHORT_ZERO),this.write(zipUtil.getShortBytes(ae.getInternalAttributes())),
this.write(zipUtil.getLongBytes(ae.getExternalAttributes())),this.write(zipUtil.getLongBytes(fileOffset)),this.write(name),
this.write(extra),this.write(comment)},ZipArchiveOutputStream.prototype._writeDataDescriptor=function(ae){this.write(zipUtil.
getLongBytes(constants.SIG_DD)),this.write(zipUtil.getLongBytes(ae.getCrc())),ae.isZip64()?(this.write(zipUtil.getEightBytes(
ae.getCompressedSize())),this.write(zipUtil.getEightBytes(ae.getSize()))):(this.write(zipUtil.getLongBytes(ae.getCompressedSize())),
this.write(zipUtil.getLongBytes(ae.getSize())))},ZipArchiveOutputStream.prototype._writeLocalFileHeader=function(ae){var gpb=ae.
getGeneralPurposeBit(),method=ae.getMethod(),name=ae.getName(),extra=ae.getLocalFileDataExtra();ae.isZip64()&&(gpb.useDataDescriptor(
!0),ae.setVersionNeededToExtract(constants.MIN_VERSION_ZIP64)),gpb.usesUTF8ForNames()&&(name=Buffer.from(name)),ae._offsets.
file=this.offset,this.write(zipUtil.getLongBytes(constants.SIG_LFH)),this.write(zipUtil.getShortBytes(ae.getVersionNeededToExtract())),
this.write(gpb.encode()),this.write(zipUtil.getShortBytes(method)),this.write(zipUtil.getLongBytes(ae.getTimeDos())),ae.
_offsets.data=this.offset,gpb.usesDataDescriptor()?(this.write(constants.LONG_ZERO),this.write(constants.LONG_ZERO),this.
write(constants.LONG_ZERO)):(this.write(zipUtil.getLongBytes(ae.getCrc())),this.write(zipUtil.getLongBytes(ae.getCompressedSize())),
this.write(zipUtil.getLongBytes(ae.getSize()))),this.write(zipUtil.getShortBytes(name.length)),this.write(zipUtil.getShortBytes(
extra.length)),this.write(name),this.write(extra),ae._offsets.contents=this.offset},ZipArchiveOutputStream.prototype.getComment=
function(comment){return this._archive.comment!==null?this._archive.comment:""},ZipArchiveOutputStream.prototype.isZip64=
function(){return this._archive.forceZip64||this._entries.length>constants.ZIP64_MAGIC_SHORT||this._archive.centralLength>
constants.ZIP64_MAGIC||this._archive.centralOffset>constants.ZIP64_MAGIC},ZipArchiveOutputStream.prototype.setComment=function(comment){
this._archive.comment=comment}}),47544:((module,__unused_webpack_exports,__webpack_require__)=>{module.exports={ArchiveEntry:__webpack_require__(
96070),ZipArchiveEntry:__webpack_require__(73380),ArchiveOutputStream:__webpack_require__(36306),ZipArchiveOutputStream:__webpack_require__(
82132)}}),18300:((module,__unused_webpack_exports,__webpack_require__)=>{var Stream=__webpack_require__(2203).Stream,PassThrough=__webpack_require__(
29963).PassThrough,isStream=__webpack_require__(96543),util=module.exports={};util.normalizeInputSource=function(source){
if(source===null)return Buffer.alloc(0);if(typeof source=="string")return Buffer.from(source);if(isStream(source)&&!source.
_readableState){var normalized=new PassThrough;return source.pipe(normalized),normalized}return source}}),45481:((__unused_webpack_module,exports,__webpack_require__)=>{
function isArray(arg){return Array.isArray?Array.isArray(arg):objectToString(arg)==="[object Array]"}exports.isArray=isArray;
function isBoolean(arg){return typeof arg=="boolean"}exports.isBoolean=isBoolean;function isNull(arg){return arg===null}
exports.isNull=isNull;function isNullOrUndefined(arg){return arg==null}exports.isNullOrUndefined=isNullOrUndefined;function isNumber(arg){
return typeof arg=="number"}exports.isNumber=isNumber;function isString(arg){return typeof arg=="string"}exports.isString=
isString;function isSymbol(arg){return typeof arg=="symbol"}exports.isSymbol=isSymbol;function isUndefined(arg){return arg===
void 0}exports.isUndefined=isUndefined;function isRegExp(re){return objectToString(re)==="[object RegExp]"}exports.isRegExp=
isRegExp;function isObject(arg){return typeof arg=="object"&&arg!==null}exports.isObject=isObject;function isDate(d){return objectToString(
d)==="[object Date]"}exports.isDate=isDate;function isError(e){return objectToString(e)==="[object Error]"||e instanceof
Error}exports.isError=isError;function isFunction(arg){return typeof arg=="function"}exports.isFunction=isFunction;function isPrimitive(arg){
return arg===null||typeof arg=="boolean"||typeof arg=="number"||typeof arg=="string"||typeof arg=="symbol"||typeof arg>"\
u"}exports.isPrimitive=isPrimitive,exports.isBuffer=__webpack_require__(20181).Buffer.isBuffer;function objectToString(o){
return Object.prototype.toString.call(o)}}),84891:((__unused_webpack_module,exports)=>{var CRC32;(function(factory){factory(
typeof DO_NOT_EXPORT_CRC>"u"?exports:CRC32={})})(function(CRC322){CRC322.version="1.2.2";function signed_crc_table(){for(var c=0,
table=new Array(256),n=0;n!=256;++n)c=n,c=c&1?-306674912^c>>>1:c>>>1,c=c&1?-306674912^c>>>1:c>>>1,c=c&1?-306674912^c>>>1:
c>>>1,c=c&1?-306674912^c>>>1:c>>>1,c=c&1?-306674912^c>>>1:c>>>1,c=c&1?-306674912^c>>>1:c>>>1,c=c&1?-306674912^c>>>1:c>>>
1,c=c&1?-306674912^c>>>1:c>>>1,table[n]=c;return typeof Int32Array<"u"?new Int32Array(table):table}var T0=signed_crc_table();
function slice_by_16_tables(T){var c=0,v=0,n=0,table=typeof Int32Array<"u"?new Int32Array(4096):new Array(4096);for(n=0;n!=
256;++n)table[n]=T[n];for(n=0;n!=256;++n)for(v=T[n],c=256+n;c<4096;c+=256)v=table[c]=v>>>8^T[v&255];var out=[];for(n=1;n!=
16;++n)out[n-1]=typeof Int32Array<"u"?table.subarray(n*256,n*256+256):table.slice(n*256,n*256+256);return out}var TT=slice_by_16_tables(
T0),T1=TT[0],T2=TT[1],T3=TT[2],T4=TT[3],T5=TT[4],T6=TT[5],T7=TT[6],T8=TT[7],T9=TT[8],Ta=TT[9],Tb=TT[10],Tc=TT[11],Td=TT[12],
Te=TT[13],Tf=TT[14];function crc32_bstr(bstr,seed){for(var C=seed^-1,i=0,L=bstr.length;i<L;)C=C>>>8^T0[(C^bstr.charCodeAt(
i++))&255];return~C}function crc32_buf(B,seed){for(var C=seed^-1,L=B.length-15,i=0;i<L;)C=Tf[B[i++]^C&255]^Te[B[i++]^C>>
8&255]^Td[B[i++]^C>>16&255]^Tc[B[i++]^C>>>24]^Tb[B[i++]]^Ta[B[i++]]^T9[B[i++]]^T8[B[i++]]^T7[B[i++]]^T6[B[i++]]^T5[B[i++]]^
T4[B[i++]]^T3[B[i++]]^T2[B[i++]]^T1[B[i++]]^T0[B[i++]];for(L+=15;i<L;)C=C>>>8^T0[(C^B[i++])&255];return~C}function crc32_str(str,seed){
for(var C=seed^-1,i=0,L=str.length,c=0,d=0;i<L;)c=str.charCodeAt(i++),c<128?C=C>>>8^T0[(C^c)&255]:c<2048?(C=C>>>8^T0[(C^
(192|c>>6&31))&255],C=C>>>8^T0[(C^(128|c&63))&255]):c>=55296&&c<57344?(c=(c&1023)+64,d=str.charCodeAt(i++)&1023,C=C>>>8^
T0[(C^(240|c>>8&7))&255],C=C>>>8^T0[(C^(128|c>>2&63))&255],C=C>>>8^T0[(C^(128|d>>6&15|(c&3)<<4))&255],C=C>>>8^T0[(C^(128|
d&63))&255]):(C=C>>>8^T0[(C^(224|c>>12&15))&255],C=C>>>8^T0[(C^(128|c>>6&63))&255],C=C>>>8^T0[(C^(128|c&63))&255]);return~C}
CRC322.table=T0,CRC322.bstr=crc32_bstr,CRC322.buf=crc32_buf,CRC322.str=crc32_str})}),3662:((module,__unused_webpack_exports,__webpack_require__)=>{
const{Transform}=__webpack_require__(29963),crc32=__webpack_require__(84891);class CRC32Stream extends Transform{constructor(options){
super(options),this.checksum=Buffer.allocUnsafe(4),this.checksum.writeInt32BE(0,0),this.rawSize=0}_transform(chunk,encoding,callback){
chunk&&(this.checksum=crc32.buf(chunk,this.checksum)>>>0,this.rawSize+=chunk.length),callback(null,chunk)}digest(encoding){
const checksum=Buffer.allocUnsafe(4);return checksum.writeUInt32BE(this.checksum>>>0,0),encoding?checksum.toString(encoding):
checksum}hex(){return this.digest("hex").toUpperCase()}size(){return this.rawSize}}module.exports=CRC32Stream}),76252:((module,__unused_webpack_exports,__webpack_require__)=>{
const{DeflateRaw}=__webpack_require__(43106),crc32=__webpack_require__(84891);class DeflateCRC32Stream extends DeflateRaw{constructor(options){
super(options),this.checksum=Buffer.allocUnsafe(4),this.checksum.writeInt32BE(0,0),this.rawSize=0,this.compressedSize=0}push(chunk,encoding){
return chunk&&(this.compressedSize+=chunk.length),super.push(chunk,encoding)}_transform(chunk,encoding,callback){chunk&&
(this.checksum=crc32.buf(chunk,this.checksum)>>>0,this.rawSize+=chunk.length),super._transform(chunk,encoding,callback)}digest(encoding){
const checksum=Buffer.allocUnsafe(4);return checksum.writeUInt32BE(this.checksum>>>0,0),encoding?checksum.toString(encoding):
checksum}hex(){return this.digest("hex").toUpperCase()}size(compressed=!1){return compressed?this.compressedSize:this.rawSize}}
module.exports=DeflateCRC32Stream}),82770:((module,__unused_webpack_exports,__webpack_require__)=>{module.exports={CRC32Stream:__webpack_require__(
3662),DeflateCRC32Stream:__webpack_require__(76252)}}),31316:((module,__unused_webpack_exports,__webpack_require__)=>{var $defineProperty=__webpack_require__(
79094),$SyntaxError=__webpack_require__(80105),$TypeError=__webpack_require__(73314),gopd=__webpack_require__(33170);module.
exports=function(obj,property,value){if(!obj||typeof obj!="object"&&typeof obj!="function")throw new $TypeError("`obj` m\
ust be an object or a function`");if(typeof property!="string"&&typeof property!="symbol")throw new $TypeError("`propert\
y` must be a string or a symbol`");if(arguments.length>3&&typeof arguments[3]!="boolean"&&arguments[3]!==null)throw new $TypeError(
"`nonEnumerable`, if provided, must be a boolean or null");if(arguments.length>4&&typeof arguments[4]!="boolean"&&arguments[4]!==
null)throw new $TypeError("`nonWritable`, if provided, must be a boolean or null");if(arguments.length>5&&typeof arguments[5]!=
"boolean"&&arguments[5]!==null)throw new $TypeError("`nonConfigurable`, if provided, must be a boolean or null");if(arguments.
length>6&&typeof arguments[6]!="boolean")throw new $TypeError("`loose`, if provided, must be a boolean");var nonEnumerable=arguments.
length>3?arguments[3]:null,nonWritable=arguments.length>4?arguments[4]:null,nonConfigurable=arguments.length>5?arguments[5]:
null,loose=arguments.length>6?arguments[6]:!1,desc=!!gopd&&gopd(obj,property);if($defineProperty)$defineProperty(obj,property,
{configurable:nonConfigurable===null&&desc?desc.configurable:!nonConfigurable,enumerable:nonEnumerable===null&&desc?desc.
enumerable:!nonEnumerable,value,writable:nonWritable===null&&desc?desc.writable:!nonWritable});else if(loose||!nonEnumerable&&
!nonWritable&&!nonConfigurable)obj[property]=value;else throw new $SyntaxError("This environment does not support defini\
ng a property as non-configurable, non-writable, or non-enumerable.")}}),50191:((module,__unused_webpack_exports,__webpack_require__)=>{
var keys=__webpack_require__(62682),hasSymbols=typeof Symbol=="function"&&typeof Symbol("foo")=="symbol",toStr=Object.prototype.
toString,concat=Array.prototype.concat,defineDataProperty=__webpack_require__(31316),isFunction=function(fn){return typeof fn==
"function"&&toStr.call(fn)==="[object Function]"},supportsDescriptors=__webpack_require__(60497)(),defineProperty=function(object,name,value,predicate){
if(name in object){if(predicate===!0){if(object[name]===value)return}else if(!isFunction(predicate)||!predicate())return}
supportsDescriptors?defineDataProperty(object,name,value,!0):defineDataProperty(object,name,value)},defineProperties=function(object,map){
var predicates=arguments.length>2?arguments[2]:{},props=keys(map);hasSymbols&&(props=concat.call(props,Object.getOwnPropertySymbols(
map)));for(var i=0;i<props.length;i+=1)defineProperty(object,props[i],map[props[i]],predicates[props[i]])};defineProperties.
supportsDescriptors=!!supportsDescriptors,module.exports=defineProperties}),26669:((module,__unused_webpack_exports,__webpack_require__)=>{
var callBind=__webpack_require__(88705),gOPD=__webpack_require__(33170),hasProtoAccessor;try{hasProtoAccessor=[].__proto__===
Array.prototype}catch(e){if(!e||typeof e!="object"||!("code"in e)||e.code!=="ERR_PROTO_ACCESS")throw e}var desc=!!hasProtoAccessor&&
gOPD&&gOPD(Object.prototype,"__proto__"),$Object=Object,$getPrototypeOf=$Object.getPrototypeOf;module.exports=desc&&typeof desc.
get=="function"?callBind([desc.get]):typeof $getPrototypeOf=="function"?function(value){return $getPrototypeOf(value==null?
value:$Object(value))}:!1}),24765:((module,__unused_webpack_exports,__webpack_require__)=>{var $TypeError=__webpack_require__(
73314),isCallable=__webpack_require__(69203),inspect=__webpack_require__(60506),GetV=__webpack_require__(47996),isPropertyKey=__webpack_require__(
29336);module.exports=function(O,P){if(!isPropertyKey(P))throw new $TypeError("Assertion failed: P is not a Property Key");
var func=GetV(O,P);if(func!=null){if(!isCallable(func))throw new $TypeError(inspect(P)+" is not a function: "+inspect(func));
return func}}}),47996:((module,__unused_webpack_exports,__webpack_require__)=>{var $TypeError=__webpack_require__(73314),
inspect=__webpack_require__(60506),isPropertyKey=__webpack_require__(29336);module.exports=function(V,P){if(!isPropertyKey(
P))throw new $TypeError("Assertion failed: P is not a Property Key, got "+inspect(P));return V[P]}}),29336:(module=>{module.
exports=function(argument){return typeof argument=="string"||typeof argument=="symbol"}}),79094:(module=>{var $defineProperty=Object.
defineProperty||!1;if($defineProperty)try{$defineProperty({},"a",{value:1})}catch{$defineProperty=!1}module.exports=$defineProperty}),
33056:(module=>{module.exports=EvalError}),31620:(module=>{module.exports=Error}),14585:(module=>{module.exports=RangeError}),
46905:(module=>{module.exports=ReferenceError}),80105:(module=>{module.exports=SyntaxError}),73314:(module=>{module.exports=
TypeError}),32578:(module=>{module.exports=URIError}),19601:((module,__unused_webpack_exports,__webpack_require__)=>{var $TypeError=__webpack_require__(
73314);module.exports=function(value){if(value==null)throw new $TypeError(arguments.length>0&&arguments[1]||"Cannot call\
 method on "+value);return value}}),95399:(module=>{module.exports=Object}),21040:(module=>{module.exports=function(x){return!!x&&
(typeof x=="function"||typeof x=="object")}}),75604:((module,__unused_webpack_exports,__webpack_require__)=>{var hasSymbols=typeof Symbol==
"function"&&typeof Symbol.iterator=="symbol",isCallable=__webpack_require__(69203),isDate=__webpack_require__(86253),isSymbol=__webpack_require__(
63927),$TypeError=__webpack_require__(73314),isPrimitive=__webpack_require__(26925);function OrdinaryToPrimitive(O,hint){
if(typeof O>"u"||O===null)throw new $TypeError("Cannot call method on "+O);if(typeof hint!="string"||hint!=="number"&&hint!==
"string")throw new $TypeError('hint must be "string" or "number"');var methodNames=hint==="string"?["toString","valueOf"]:
["valueOf","toString"],method,result,i;for(i=0;i<methodNames.length;++i)if(method=O[methodNames[i]],isCallable(method)&&
(result=method.call(O),isPrimitive(result)))return result;throw new $TypeError("No default value")}var GetMethod=__webpack_require__(
24765);module.exports=function(input){if(isPrimitive(input))return input;var hint="default";arguments.length>1&&(arguments[1]===
String?hint="string":arguments[1]===Number&&(hint="number"));var exoticToPrim;if(hasSymbols&&(Symbol.toPrimitive?exoticToPrim=
GetMethod(input,Symbol.toPrimitive):isSymbol(input)&&(exoticToPrim=Symbol.prototype.valueOf)),typeof exoticToPrim<"u"){var result=exoticToPrim.
call(input,hint);if(isPrimitive(result))return result;throw new $TypeError("unable to convert exotic object to primitive")}
return hint==="default"&&(isDate(input)||isSymbol(input))&&(hint="string"),OrdinaryToPrimitive(input,hint==="default"?"n\
umber":hint)}}),26925:(module=>{module.exports=function(value){return value===null||typeof value!="function"&&typeof value!=
"object"}}),16577:((module,exports)=>{Object.defineProperty(exports,"__esModule",{value:!0});const privateData=new WeakMap,
wrappers=new WeakMap;function pd(event){const retv=privateData.get(event);return console.assert(retv!=null,"'this' is ex\
pected an Event object, but got",event),retv}function setCancelFlag(data){if(data.passiveListener!=null){typeof console<
"u"&&typeof console.error=="function"&&console.error("Unable to preventDefault inside passive event listener invocation.",
data.passiveListener);return}data.event.cancelable&&(data.canceled=!0,typeof data.event.preventDefault=="function"&&data.
event.preventDefault())}function Event(eventTarget,event){privateData.set(this,{eventTarget,event,eventPhase:2,currentTarget:eventTarget,
canceled:!1,stopped:!1,immediateStopped:!1,passiveListener:null,timeStamp:event.timeStamp||Date.now()}),Object.defineProperty(
this,"isTrusted",{value:!1,enumerable:!0});const keys=Object.keys(event);for(let i=0;i<keys.length;++i){const key=keys[i];
key in this||Object.defineProperty(this,key,defineRedirectDescriptor(key))}}Event.prototype={get type(){return pd(this).
event.type},get target(){return pd(this).eventTarget},get currentTarget(){return pd(this).currentTarget},composedPath(){
const currentTarget=pd(this).currentTarget;return currentTarget==null?[]:[currentTarget]},get NONE(){return 0},get CAPTURING_PHASE(){
return 1},get AT_TARGET(){return 2},get BUBBLING_PHASE(){return 3},get eventPhase(){return pd(this).eventPhase},stopPropagation(){
const data=pd(this);data.stopped=!0,typeof data.event.stopPropagation=="function"&&data.event.stopPropagation()},stopImmediatePropagation(){
const data=pd(this);data.stopped=!0,data.immediateStopped=!0,typeof data.event.stopImmediatePropagation=="function"&&data.
event.stopImmediatePropagation()},get bubbles(){return!!pd(this).event.bubbles},get cancelable(){return!!pd(this).event.
cancelable},preventDefault(){setCancelFlag(pd(this))},get defaultPrevented(){return pd(this).canceled},get composed(){return!!pd(
this).event.composed},get timeStamp(){return pd(this).timeStamp},get srcElement(){return pd(this).eventTarget},get cancelBubble(){
return pd(this).stopped},set cancelBubble(value){if(!value)return;const data=pd(this);data.stopped=!0,typeof data.event.
cancelBubble=="boolean"&&(data.event.cancelBubble=!0)},get returnValue(){return!pd(this).canceled},set returnValue(value){
value||setCancelFlag(pd(this))},initEvent(){}},Object.defineProperty(Event.prototype,"constructor",{value:Event,configurable:!0,
writable:!0}),typeof window<"u"&&typeof window.Event<"u"&&(Object.setPrototypeOf(Event.prototype,window.Event.prototype),
wrappers.set(window.Event.prototype,Event));function defineRedirectDescriptor(key){return{get(){return pd(this).event[key]},
set(value){pd(this).event[key]=value},configurable:!0,enumerable:!0}}function defineCallDescriptor(key){return{value(){const event=pd(
this).event;return event[key].apply(event,arguments)},configurable:!0,enumerable:!0}}function defineWrapper(BaseEvent,proto){
const keys=Object.keys(proto);if(keys.length===0)return BaseEvent;function CustomEvent(eventTarget,event){BaseEvent.call(
this,eventTarget,event)}CustomEvent.prototype=Object.create(BaseEvent.prototype,{constructor:{value:CustomEvent,configurable:!0,
writable:!0}});for(let i=0;i<keys.length;++i){const key=keys[i];if(!(key in BaseEvent.prototype)){const isFunc=typeof Object.
getOwnPropertyDescriptor(proto,key).value=="function";Object.defineProperty(CustomEvent.prototype,key,isFunc?defineCallDescriptor(
key):defineRedirectDescriptor(key))}}return CustomEvent}function getWrapper(proto){if(proto==null||proto===Object.prototype)
return Event;let wrapper=wrappers.get(proto);return wrapper==null&&(wrapper=defineWrapper(getWrapper(Object.getPrototypeOf(
proto)),proto),wrappers.set(proto,wrapper)),wrapper}function wrapEvent(eventTarget,event){const Wrapper=getWrapper(Object.
getPrototypeOf(event));return new Wrapper(eventTarget,event)}function isStopped(event){return pd(event).immediateStopped}
function setEventPhase(event,eventPhase){pd(event).eventPhase=eventPhase}function setCurrentTarget(event,currentTarget){
pd(event).currentTarget=currentTarget}function setPassiveListener(event,passiveListener){pd(event).passiveListener=passiveListener}
const listenersMap=new WeakMap,CAPTURE=1,BUBBLE=2,ATTRIBUTE=3;function isObject(x){return x!==null&&typeof x=="object"}function getListeners(eventTarget){
const listeners=listenersMap.get(eventTarget);if(listeners==null)throw new TypeError("'this' is expected an EventTarget \
object, but got another value.");return listeners}function defineEventAttributeDescriptor(eventName){return{get(){let node=getListeners(
this).get(eventName);for(;node!=null;){if(node.listenerType===ATTRIBUTE)return node.listener;node=node.next}return null},
set(listener){typeof listener!="function"&&!isObject(listener)&&(listener=null);const listeners=getListeners(this);let prev=null,
node=listeners.get(eventName);for(;node!=null;)node.listenerType===ATTRIBUTE?prev!==null?prev.next=node.next:node.next!==
null?listeners.set(eventName,node.next):listeners.delete(eventName):prev=node,node=node.next;if(listener!==null){const newNode={
listener,listenerType:ATTRIBUTE,passive:!1,once:!1,next:null};prev===null?listeners.set(eventName,newNode):prev.next=newNode}},
configurable:!0,enumerable:!0}}function defineEventAttribute(eventTargetPrototype,eventName){Object.defineProperty(eventTargetPrototype,
`on${eventName}`,defineEventAttributeDescriptor(eventName))}function defineCustomEventTarget(eventNames){function CustomEventTarget(){
EventTarget.call(this)}CustomEventTarget.prototype=Object.create(EventTarget.prototype,{constructor:{value:CustomEventTarget,
configurable:!0,writable:!0}});for(let i=0;i<eventNames.length;++i)defineEventAttribute(CustomEventTarget.prototype,eventNames[i]);
return CustomEventTarget}function EventTarget(){if(this instanceof EventTarget){listenersMap.set(this,new Map);return}if(arguments.
length===1&&Array.isArray(arguments[0]))return defineCustomEventTarget(arguments[0]);if(arguments.length>0){const types=new Array(
arguments.length);for(let i=0;i<arguments.length;++i)types[i]=arguments[i];return defineCustomEventTarget(types)}throw new TypeError(
"Cannot call a class as a function")}EventTarget.prototype={addEventListener(eventName,listener,options){if(listener==null)
return;if(typeof listener!="function"&&!isObject(listener))throw new TypeError("'listener' should be a function or an ob\
ject.");const listeners=getListeners(this),optionsIsObj=isObject(options),listenerType=(optionsIsObj?!!options.capture:!!options)?
CAPTURE:BUBBLE,newNode={listener,listenerType,passive:optionsIsObj&&!!options.passive,once:optionsIsObj&&!!options.once,
next:null};let node=listeners.get(eventName);if(node===void 0){listeners.set(eventName,newNode);return}let prev=null;for(;node!=
null;){if(node.listener===listener&&node.listenerType===listenerType)return;prev=node,node=node.next}prev.next=newNode},
removeEventListener(eventName,listener,options){if(listener==null)return;const listeners=getListeners(this),listenerType=(isObject(
options)?!!options.capture:!!options)?CAPTURE:BUBBLE;let prev=null,node=listeners.get(eventName);for(;node!=null;){if(node.
listener===listener&&node.listenerType===listenerType){prev!==null?prev.next=node.next:node.next!==null?listeners.set(eventName,
node.next):listeners.delete(eventName);return}prev=node,node=node.next}},dispatchEvent(event){if(event==null||typeof event.
type!="string")throw new TypeError('"event.type" should be a string.');const listeners=getListeners(this),eventName=event.
type;let node=listeners.get(eventName);if(node==null)return!0;const wrappedEvent=wrapEvent(this,event);let prev=null;for(;node!=
null;){if(node.once?prev!==null?prev.next=node.next:node.next!==null?listeners.set(eventName,node.next):listeners.delete(
eventName):prev=node,setPassiveListener(wrappedEvent,node.passive?node.listener:null),typeof node.listener=="function")try{
node.listener.call(this,wrappedEvent)}catch(err){typeof console<"u"&&typeof console.error=="function"&&console.error(err)}else
node.listenerType!==ATTRIBUTE&&typeof node.listener.handleEvent=="function"&&node.listener.handleEvent(wrappedEvent);if(isStopped(
wrappedEvent))break;node=node.next}return setPassiveListener(wrappedEvent,null),setEventPhase(wrappedEvent,0),setCurrentTarget(
wrappedEvent,null),!wrappedEvent.defaultPrevented}},Object.defineProperty(EventTarget.prototype,"constructor",{value:EventTarget,
configurable:!0,writable:!0}),typeof window<"u"&&typeof window.EventTarget<"u"&&Object.setPrototypeOf(EventTarget.prototype,
window.EventTarget.prototype),exports.defineEventAttribute=defineEventAttribute,exports.EventTarget=EventTarget,exports.
default=EventTarget,module.exports=EventTarget,module.exports.EventTarget=module.exports.default=EventTarget,module.exports.
defineEventAttribute=defineEventAttribute}),14963:((module,__unused_webpack_exports,__webpack_require__)=>{var isCallable=__webpack_require__(
69203),toStr=Object.prototype.toString,hasOwnProperty=Object.prototype.hasOwnProperty,forEachArray=function(array,iterator,receiver){
for(var i=0,len=array.length;i<len;i++)hasOwnProperty.call(array,i)&&(receiver==null?iterator(array[i],i,array):iterator.
call(receiver,array[i],i,array))},forEachString=function(string,iterator,receiver){for(var i=0,len=string.length;i<len;i++)
receiver==null?iterator(string.charAt(i),i,string):iterator.call(receiver,string.charAt(i),i,string)},forEachObject=function(object,iterator,receiver){
for(var k in object)hasOwnProperty.call(object,k)&&(receiver==null?iterator(object[k],k,object):iterator.call(receiver,object[k],
k,object))};function isArray(x){return toStr.call(x)==="[object Array]"}module.exports=function(list,iterator,thisArg){if(!isCallable(
iterator))throw new TypeError("iterator must be a function");var receiver;arguments.length>=3&&(receiver=thisArg),isArray(
list)?forEachArray(list,iterator,receiver):typeof list=="string"?forEachString(list,iterator,receiver):forEachObject(list,
iterator,receiver)}}),99808:(module=>{var ERROR_MESSAGE="Function.prototype.bind called on incompatible ",toStr=Object.prototype.
toString,max=Math.max,funcType="[object Function]",concatty=function(a,b){for(var arr=[],i=0;i<a.length;i+=1)arr[i]=a[i];
for(var j=0;j<b.length;j+=1)arr[j+a.length]=b[j];return arr},slicy=function(arrLike,offset){for(var arr=[],i=offset||0,j=0;i<
arrLike.length;i+=1,j+=1)arr[j]=arrLike[i];return arr},joiny=function(arr,joiner){for(var str="",i=0;i<arr.length;i+=1)str+=
arr[i],i+1<arr.length&&(str+=joiner);return str};module.exports=function(that){var target=this;if(typeof target!="functi\
on"||toStr.apply(target)!==funcType)throw new TypeError(ERROR_MESSAGE+target);for(var args=slicy(arguments,1),bound,binder=function(){
if(this instanceof bound){var result=target.apply(this,concatty(args,arguments));return Object(result)===result?result:this}
return target.apply(that,concatty(args,arguments))},boundLength=max(0,target.length-args.length),boundArgs=[],i=0;i<boundLength;i++)
boundArgs[i]="$"+i;if(bound=Function("binder","return function ("+joiny(boundArgs,",")+"){ return binder.apply(this,argu\
ments); }")(binder),target.prototype){var Empty=function(){};Empty.prototype=target.prototype,bound.prototype=new Empty,
Empty.prototype=null}return bound}}),37564:((module,__unused_webpack_exports,__webpack_require__)=>{var implementation=__webpack_require__(
99808);module.exports=Function.prototype.bind||implementation}),89947:((module,__unused_webpack_exports,__webpack_require__)=>{
var IsCallable=__webpack_require__(69203),hasOwn=__webpack_require__(54076),functionsHaveNames=__webpack_require__(21327)(),
$TypeError=__webpack_require__(73314),callBound=__webpack_require__(23105),isDDA=__webpack_require__(10647),$functionToString=callBound(
"Function.prototype.toString"),$stringMatch=callBound("String.prototype.match"),classRegex=/^class /,isClass=function(fn){
if(IsCallable(fn)||typeof fn!="function")return!1;try{var match=$stringMatch($functionToString(fn),classRegex);return!!match}catch{}
return!1},regex=/\s*function\s+([^(\s]*)\s*/,functionProto=Function.prototype;module.exports=function(){if(isDDA(this)||
!isClass(this)&&!IsCallable(this))throw new $TypeError("Function.prototype.name sham getter called on non-function");if(functionsHaveNames&&
hasOwn(this,"name"))return this.name;if(this===functionProto)return"";var str=$functionToString(this),match=$stringMatch(
str,regex),name=match&&match[1];return name}}),82069:((module,__unused_webpack_exports,__webpack_require__)=>{var callBind=__webpack_require__(
53844),implementation=__webpack_require__(89947),getPolyfill=__webpack_require__(85202),shim=__webpack_require__(70016),
bound=callBind(implementation);module.exports=bound,module.exports.getPolyfill=getPolyfill,module.exports.implementation=
implementation,module.exports.shim=shim}),85202:((module,__unused_webpack_exports,__webpack_require__)=>{var implementation=__webpack_require__(
89947);module.exports=function(){return implementation}}),70016:((module,__unused_webpack_exports,__webpack_require__)=>{
var supportsDescriptors=__webpack_require__(60497)(),functionsHaveNames=__webpack_require__(21327)(),$TypeError=__webpack_require__(
73314),getPolyfill=__webpack_require__(85202),defineProperty=__webpack_require__(79094);module.exports=function(){var polyfill=getPolyfill();
if(functionsHaveNames)return polyfill;if(!supportsDescriptors||!defineProperty)throw new $TypeError("Shimming Function.p\
rototype.name support requires ES5 property descriptor support.");var functionProto=Function.prototype;return defineProperty(
functionProto,"name",{configurable:!0,enumerable:!1,get:function(){var name=polyfill.call(this);return this!==functionProto&&
defineProperty(this,"name",{configurable:!0,enumerable:!1,value:name,writable:!1}),name}}),polyfill}}),21327:(module=>{var functionsHaveNames=function(){
return typeof function(){}.name=="string"},gOPD=Object.getOwnPropertyDescriptor;if(gOPD)try{gOPD([],"length")}catch{gOPD=
null}functionsHaveNames.functionsHaveConfigurableNames=function(){if(!functionsHaveNames()||!gOPD)return!1;var desc=gOPD(
function(){},"name");return!!desc&&!!desc.configurable};var $bind=Function.prototype.bind;functionsHaveNames.boundFunctionsHaveNames=
function(){return functionsHaveNames()&&typeof $bind=="function"&&function(){}.bind().name!==""},module.exports=functionsHaveNames}),
47228:(module=>{const cached=function*(){}.constructor;module.exports=()=>cached}),60470:((module,__unused_webpack_exports,__webpack_require__)=>{
var undefined2,$Object=__webpack_require__(95399),$Error=__webpack_require__(31620),$EvalError=__webpack_require__(33056),
$RangeError=__webpack_require__(14585),$ReferenceError=__webpack_require__(46905),$SyntaxError=__webpack_require__(80105),
$TypeError=__webpack_require__(73314),$URIError=__webpack_require__(32578),abs=__webpack_require__(55641),floor=__webpack_require__(
96171),max=__webpack_require__(57147),min=__webpack_require__(41017),pow=__webpack_require__(56947),round=__webpack_require__(
42621),sign=__webpack_require__(30156),$gOPD=__webpack_require__(33170),$defineProperty=__webpack_require__(79094),throwTypeError=function(){
throw new $TypeError},ThrowTypeError=$gOPD?(function(){try{return arguments.callee,throwTypeError}catch{try{return $gOPD(
arguments,"callee").get}catch{return throwTypeError}}})():throwTypeError,hasSymbols=__webpack_require__(23336)(),getProto=__webpack_require__(
81967),$ObjectGPO=__webpack_require__(91311),$ReflectGPO=__webpack_require__(48681),$apply=__webpack_require__(33945),$call=__webpack_require__(
88093),needsEval={},TypedArray=typeof Uint8Array>"u"||!getProto?undefined2:getProto(Uint8Array),INTRINSICS={__proto__:null,
"%AggregateError%":typeof AggregateError>"u"?undefined2:AggregateError,"%Array%":Array,"%ArrayBuffer%":typeof ArrayBuffer>
"u"?undefined2:ArrayBuffer,"%ArrayIteratorPrototype%":hasSymbols&&getProto?getProto([][Symbol.iterator]()):undefined2,"%\
AsyncFromSyncIteratorPrototype%":undefined2,"%AsyncFunction%":needsEval,"%AsyncGenerator%":needsEval,"%AsyncGeneratorFun\
ction%":needsEval,"%AsyncIteratorPrototype%":needsEval,"%Atomics%":typeof Atomics>"u"?undefined2:Atomics,"%BigInt%":typeof BigInt>
"u"?undefined2:BigInt,"%BigInt64Array%":typeof BigInt64Array>"u"?undefined2:BigInt64Array,"%BigUint64Array%":typeof BigUint64Array>
"u"?undefined2:BigUint64Array,"%Boolean%":Boolean,"%DataView%":typeof DataView>"u"?undefined2:DataView,"%Date%":Date,"%d\
ecodeURI%":decodeURI,"%decodeURIComponent%":decodeURIComponent,"%encodeURI%":encodeURI,"%encodeURIComponent%":encodeURIComponent,
"%Error%":$Error,"%eval%":eval,"%EvalError%":$EvalError,"%Float16Array%":typeof Float16Array>"u"?undefined2:Float16Array,
"%Float32Array%":typeof Float32Array>"u"?undefined2:Float32Array,"%Float64Array%":typeof Float64Array>"u"?undefined2:Float64Array,
"%FinalizationRegistry%":typeof FinalizationRegistry>"u"?undefined2:FinalizationRegistry,"%Function%":Function,"%Generat\
orFunction%":needsEval,"%Int8Array%":typeof Int8Array>"u"?undefined2:Int8Array,"%Int16Array%":typeof Int16Array>"u"?undefined2:
Int16Array,"%Int32Array%":typeof Int32Array>"u"?undefined2:Int32Array,"%isFinite%":isFinite,"%isNaN%":isNaN,"%IteratorPr\
ototype%":hasSymbols&&getProto?getProto(getProto([][Symbol.iterator]())):undefined2,"%JSON%":typeof JSON=="object"?JSON:
undefined2,"%Map%":typeof Map>"u"?undefined2:Map,"%MapIteratorPrototype%":typeof Map>"u"||!hasSymbols||!getProto?undefined2:
getProto(new Map()[Symbol.iterator]()),"%Math%":Math,"%Number%":Number,"%Object%":$Object,"%Object.getOwnPropertyDescrip\
tor%":$gOPD,"%parseFloat%":parseFloat,"%parseInt%":parseInt,"%Promise%":typeof Promise>"u"?undefined2:Promise,"%Proxy%":typeof Proxy>
"u"?undefined2:Proxy,"%RangeError%":$RangeError,"%ReferenceError%":$ReferenceError,"%Reflect%":typeof Reflect>"u"?undefined2:
Reflect,"%RegExp%":RegExp,"%Set%":typeof Set>"u"?undefined2:Set,"%SetIteratorPrototype%":typeof Set>"u"||!hasSymbols||!getProto?
undefined2:getProto(new Set()[Symbol.iterator]()),"%SharedArrayBuffer%":typeof SharedArrayBuffer>"u"?undefined2:SharedArrayBuffer,
"%String%":String,"%StringIteratorPrototype%":hasSymbols&&getProto?getProto(""[Symbol.iterator]()):undefined2,"%Symbol%":hasSymbols?
Symbol:undefined2,"%SyntaxError%":$SyntaxError,"%ThrowTypeError%":ThrowTypeError,"%TypedArray%":TypedArray,"%TypeError%":$TypeError,
"%Uint8Array%":typeof Uint8Array>"u"?undefined2:Uint8Array,"%Uint8ClampedArray%":typeof Uint8ClampedArray>"u"?undefined2:
Uint8ClampedArray,"%Uint16Array%":typeof Uint16Array>"u"?undefined2:Uint16Array,"%Uint32Array%":typeof Uint32Array>"u"?undefined2:
Uint32Array,"%URIError%":$URIError,"%WeakMap%":typeof WeakMap>"u"?undefined2:WeakMap,"%WeakRef%":typeof WeakRef>"u"?undefined2:
WeakRef,"%WeakSet%":typeof WeakSet>"u"?undefined2:WeakSet,"%Function.prototype.call%":$call,"%Function.prototype.apply%":$apply,
"%Object.defineProperty%":$defineProperty,"%Object.getPrototypeOf%":$ObjectGPO,"%Math.abs%":abs,"%Math.floor%":floor,"%M\
ath.max%":max,"%Math.min%":min,"%Math.pow%":pow,"%Math.round%":round,"%Math.sign%":sign,"%Reflect.getPrototypeOf%":$ReflectGPO};
if(getProto)try{null.error}catch(e){var errorProto=getProto(getProto(e));INTRINSICS["%Error.prototype%"]=errorProto}var getAsyncFunction=__webpack_require__(
51491),getGeneratorFunction=__webpack_require__(47228),getAsyncGeneratorFunction=__webpack_require__(77655),doEval=function doEval2(name){
var value;if(name==="%AsyncFunction%")value=getAsyncFunction()||void 0;else if(name==="%GeneratorFunction%")value=getGeneratorFunction()||
void 0;else if(name==="%AsyncGeneratorFunction%")value=getAsyncGeneratorFunction()||void 0;else if(name==="%AsyncGenerat\
or%"){var fn=doEval2("%AsyncGeneratorFunction%");fn&&(value=fn.prototype)}else if(name==="%AsyncIteratorPrototype%"){var gen=doEval2(
"%AsyncGenerator%");gen&&getProto&&(value=getProto(gen.prototype))}return INTRINSICS[name]=value,value},LEGACY_ALIASES={
__proto__:null,"%ArrayBufferPrototype%":["ArrayBuffer","prototype"],"%ArrayPrototype%":["Array","prototype"],"%ArrayProt\
o_entries%":["Array","prototype","entries"],"%ArrayProto_forEach%":["Array","prototype","forEach"],"%ArrayProto_keys%":[
"Array","prototype","keys"],"%ArrayProto_values%":["Array","prototype","values"],"%AsyncFunctionPrototype%":["AsyncFunct\
ion","prototype"],"%AsyncGenerator%":["AsyncGeneratorFunction","prototype"],"%AsyncGeneratorPrototype%":["AsyncGenerator\
Function","prototype","prototype"],"%BooleanPrototype%":["Boolean","prototype"],"%DataViewPrototype%":["DataView","proto\
type"],"%DatePrototype%":["Date","prototype"],"%ErrorPrototype%":["Error","prototype"],"%EvalErrorPrototype%":["EvalErro\
r","prototype"],"%Float32ArrayPrototype%":["Float32Array","prototype"],"%Float64ArrayPrototype%":["Float64Array","protot\
ype"],"%FunctionPrototype%":["Function","prototype"],"%Generator%":["GeneratorFunction","prototype"],"%GeneratorPrototyp\
e%":["GeneratorFunction","prototype","prototype"],"%Int8ArrayPrototype%":["Int8Array","prototype"],"%Int16ArrayPrototype\
%":["Int16Array","prototype"],"%Int32ArrayPrototype%":["Int32Array","prototype"],"%JSONParse%":["JSON","parse"],"%JSONSt\
ringify%":["JSON","stringify"],"%MapPrototype%":["Map","prototype"],"%NumberPrototype%":["Number","prototype"],"%ObjectP\
rototype%":["Object","prototype"],"%ObjProto_toString%":["Object","prototype","toString"],"%ObjProto_valueOf%":["Object",
"prototype","valueOf"],"%PromisePrototype%":["Promise","prototype"],"%PromiseProto_then%":["Promise","prototype","then"],
"%Promise_all%":["Promise","all"],"%Promise_reject%":["Promise","reject"],"%Promise_resolve%":["Promise","resolve"],"%Ra\
ngeErrorPrototype%":["RangeError","prototype"],"%ReferenceErrorPrototype%":["ReferenceError","prototype"],"%RegExpProtot\
ype%":["RegExp","prototype"],"%SetPrototype%":["Set","prototype"],"%SharedArrayBufferPrototype%":["SharedArrayBuffer","p\
rototype"],"%StringPrototype%":["String","prototype"],"%SymbolPrototype%":["Symbol","prototype"],"%SyntaxErrorPrototype%":[
"SyntaxError","prototype"],"%TypedArrayPrototype%":["TypedArray","prototype"],"%TypeErrorPrototype%":["TypeError","proto\
type"],"%Uint8ArrayPrototype%":["Uint8Array","prototype"],"%Uint8ClampedArrayPrototype%":["Uint8ClampedArray","prototype"],
"%Uint16ArrayPrototype%":["Uint16Array","prototype"],"%Uint32ArrayPrototype%":["Uint32Array","prototype"],"%URIErrorProt\
otype%":["URIError","prototype"],"%WeakMapPrototype%":["WeakMap","prototype"],"%WeakSetPrototype%":["WeakSet","prototype"]},
bind=__webpack_require__(37564),hasOwn=__webpack_require__(54076),$concat=bind.call($call,Array.prototype.concat),$spliceApply=bind.
call($apply,Array.prototype.splice),$replace=bind.call($call,String.prototype.replace),$strSlice=bind.call($call,String.
prototype.slice),$exec=bind.call($call,RegExp.prototype.exec),rePropName=/[^%.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|%$))/g,
reEscapeChar=/\\(\\)?/g,stringToPath=function(string){var first=$strSlice(string,0,1),last=$strSlice(string,-1);if(first===
"%"&&last!=="%")throw new $SyntaxError("invalid intrinsic syntax, expected closing `%`");if(last==="%"&&first!=="%")throw new $SyntaxError(
"invalid intrinsic syntax, expected opening `%`");var result=[];return $replace(string,rePropName,function(match,number,quote,subString){
result[result.length]=quote?$replace(subString,reEscapeChar,"$1"):number||match}),result},getBaseIntrinsic=function(name,allowMissing){
var intrinsicName=name,alias;if(hasOwn(LEGACY_ALIASES,intrinsicName)&&(alias=LEGACY_ALIASES[intrinsicName],intrinsicName=
"%"+alias[0]+"%"),hasOwn(INTRINSICS,intrinsicName)){var value=INTRINSICS[intrinsicName];if(value===needsEval&&(value=doEval(
intrinsicName)),typeof value>"u"&&!allowMissing)throw new $TypeError("intrinsic "+name+" exists, but is not available. P\
lease file an issue!");return{alias,name:intrinsicName,value}}throw new $SyntaxError("intrinsic "+name+" does not exist!")};
module.exports=function(name,allowMissing){if(typeof name!="string"||name.length===0)throw new $TypeError("intrinsic nam\
e must be a non-empty string");if(arguments.length>1&&typeof allowMissing!="boolean")throw new $TypeError('"allowMissing\
" argument must be a boolean');if($exec(/^%?[^%]*%?$/,name)===null)throw new $SyntaxError("`%` may not be present anywhe\
re but at the beginning and end of the intrinsic name");var parts=stringToPath(name),intrinsicBaseName=parts.length>0?parts[0]:
"",intrinsic=getBaseIntrinsic("%"+intrinsicBaseName+"%",allowMissing),intrinsicRealName=intrinsic.name,value=intrinsic.value,
skipFurtherCaching=!1,alias=intrinsic.alias;alias&&(intrinsicBaseName=alias[0],$spliceApply(parts,$concat([0,1],alias)));
for(var i=1,isOwn=!0;i<parts.length;i+=1){var part=parts[i],first=$strSlice(part,0,1),last=$strSlice(part,-1);if((first===
'"'||first==="'"||first==="`"||last==='"'||last==="'"||last==="`")&&first!==last)throw new $SyntaxError("property names \
with quotes must have matching quotes");if((part==="constructor"||!isOwn)&&(skipFurtherCaching=!0),intrinsicBaseName+="."+
part,intrinsicRealName="%"+intrinsicBaseName+"%",hasOwn(INTRINSICS,intrinsicRealName))value=INTRINSICS[intrinsicRealName];else if(value!=
null){if(!(part in value)){if(!allowMissing)throw new $TypeError("base intrinsic for "+name+" exists, but the property i\
s not available.");return}if($gOPD&&i+1>=parts.length){var desc=$gOPD(value,part);isOwn=!!desc,isOwn&&"get"in desc&&!("o\
riginalValue"in desc.get)?value=desc.get:value=value[part]}else isOwn=hasOwn(value,part),value=value[part];isOwn&&!skipFurtherCaching&&
(INTRINSICS[intrinsicRealName]=value)}}return value}}),91311:((module,__unused_webpack_exports,__webpack_require__)=>{var $Object=__webpack_require__(
95399);module.exports=$Object.getPrototypeOf||null}),48681:(module=>{module.exports=typeof Reflect<"u"&&Reflect.getPrototypeOf||
null}),81967:((module,__unused_webpack_exports,__webpack_require__)=>{var reflectGetProto=__webpack_require__(48681),originalGetProto=__webpack_require__(
91311),getDunderProto=__webpack_require__(26669);module.exports=reflectGetProto?function(O){return reflectGetProto(O)}:originalGetProto?
function(O){if(!O||typeof O!="object"&&typeof O!="function")throw new TypeError("getProto: not an object");return originalGetProto(
O)}:getDunderProto?function(O){return getDunderProto(O)}:null}),1174:(module=>{module.exports=Object.getOwnPropertyDescriptor}),
33170:((module,__unused_webpack_exports,__webpack_require__)=>{var $gOPD=__webpack_require__(1174);if($gOPD)try{$gOPD([],
"length")}catch{$gOPD=null}module.exports=$gOPD}),73964:(module=>{module.exports=clone;var getPrototypeOf=Object.getPrototypeOf||
function(obj){return obj.__proto__};function clone(obj){if(obj===null||typeof obj!="object")return obj;if(obj instanceof
Object)var copy={__proto__:getPrototypeOf(obj)};else var copy=Object.create(null);return Object.getOwnPropertyNames(obj).
forEach(function(key){Object.defineProperty(copy,key,Object.getOwnPropertyDescriptor(obj,key))}),copy}}),35744:((module,__unused_webpack_exports,__webpack_require__)=>{
var fs=__webpack_require__(79896),polyfills=__webpack_require__(83501),legacy=__webpack_require__(12270),clone=__webpack_require__(
73964),util=__webpack_require__(39023),gracefulQueue,previousSymbol;typeof Symbol=="function"&&typeof Symbol.for=="funct\
ion"?(gracefulQueue=Symbol.for("graceful-fs.queue"),previousSymbol=Symbol.for("graceful-fs.previous")):(gracefulQueue="_\
__graceful-fs.queue",previousSymbol="___graceful-fs.previous");function noop(){}function publishQueue(context,queue2){Object.
defineProperty(context,gracefulQueue,{get:function(){return queue2}})}var debug=noop;if(util.debuglog?debug=util.debuglog(
"gfs4"):/\bgfs4\b/i.test(process.env.NODE_DEBUG||"")&&(debug=function(){var m=util.format.apply(util,arguments);m="GFS4:\
 "+m.split(/\n/).join(`
GFS4: `),console.error(m)}),!fs[gracefulQueue]){var queue=global[gracefulQueue]||[];publishQueue(fs,queue),fs.close=(function(fs$close){
function close(fd,cb){return fs$close.call(fs,fd,function(err){err||resetQueue(),typeof cb=="function"&&cb.apply(this,arguments)})}
return Object.defineProperty(close,previousSymbol,{value:fs$close}),close})(fs.close),fs.closeSync=(function(fs$closeSync){
function closeSync(fd){fs$closeSync.apply(fs,arguments),resetQueue()}return Object.defineProperty(closeSync,previousSymbol,
{value:fs$closeSync}),closeSync})(fs.closeSync),/\bgfs4\b/i.test(process.env.NODE_DEBUG||"")&&process.on("exit",function(){
debug(fs[gracefulQueue]),__webpack_require__(42613).equal(fs[gracefulQueue].length,0)})}global[gracefulQueue]||publishQueue(
global,fs[gracefulQueue]),module.exports=patch(clone(fs)),process.env.TEST_GRACEFUL_FS_GLOBAL_PATCH&&!fs.__patched&&(module.
exports=patch(fs),fs.__patched=!0);function patch(fs2){polyfills(fs2),fs2.gracefulify=patch,fs2.createReadStream=createReadStream,
fs2.createWriteStream=createWriteStream;var fs$readFile=fs2.readFile;fs2.readFile=readFile;function readFile(path,options,cb){
return typeof options=="function"&&(cb=options,options=null),go$readFile(path,options,cb);function go$readFile(path2,options2,cb2,startTime){
return fs$readFile(path2,options2,function(err){err&&(err.code==="EMFILE"||err.code==="ENFILE")?enqueue([go$readFile,[path2,
options2,cb2],err,startTime||Date.now(),Date.now()]):typeof cb2=="function"&&cb2.apply(this,arguments)})}}var fs$writeFile=fs2.
writeFile;fs2.writeFile=writeFile;function writeFile(path,data,options,cb){return typeof options=="function"&&(cb=options,
options=null),go$writeFile(path,data,options,cb);function go$writeFile(path2,data2,options2,cb2,startTime){return fs$writeFile(
path2,data2,options2,function(err){err&&(err.code==="EMFILE"||err.code==="ENFILE")?enqueue([go$writeFile,[path2,data2,options2,
cb2],err,startTime||Date.now(),Date.now()]):typeof cb2=="function"&&cb2.apply(this,arguments)})}}var fs$appendFile=fs2.appendFile;
fs$appendFile&&(fs2.appendFile=appendFile);function appendFile(path,data,options,cb){return typeof options=="function"&&
(cb=options,options=null),go$appendFile(path,data,options,cb);function go$appendFile(path2,data2,options2,cb2,startTime){
return fs$appendFile(path2,data2,options2,function(err){err&&(err.code==="EMFILE"||err.code==="ENFILE")?enqueue([go$appendFile,
[path2,data2,options2,cb2],err,startTime||Date.now(),Date.now()]):typeof cb2=="function"&&cb2.apply(this,arguments)})}}var fs$copyFile=fs2.
copyFile;fs$copyFile&&(fs2.copyFile=copyFile);function copyFile(src,dest,flags,cb){return typeof flags=="function"&&(cb=
flags,flags=0),go$copyFile(src,dest,flags,cb);function go$copyFile(src2,dest2,flags2,cb2,startTime){return fs$copyFile(src2,
dest2,flags2,function(err){err&&(err.code==="EMFILE"||err.code==="ENFILE")?enqueue([go$copyFile,[src2,dest2,flags2,cb2],
err,startTime||Date.now(),Date.now()]):typeof cb2=="function"&&cb2.apply(this,arguments)})}}var fs$readdir=fs2.readdir;fs2.
readdir=readdir;var noReaddirOptionVersions=/^v[0-5]\./;function readdir(path,options,cb){typeof options=="function"&&(cb=
options,options=null);var go$readdir=noReaddirOptionVersions.test(process.version)?function(path2,options2,cb2,startTime){
return fs$readdir(path2,fs$readdirCallback(path2,options2,cb2,startTime))}:function(path2,options2,cb2,startTime){return fs$readdir(
path2,options2,fs$readdirCallback(path2,options2,cb2,startTime))};return go$readdir(path,options,cb);function fs$readdirCallback(path2,options2,cb2,startTime){
return function(err,files){err&&(err.code==="EMFILE"||err.code==="ENFILE")?enqueue([go$readdir,[path2,options2,cb2],err,
startTime||Date.now(),Date.now()]):(files&&files.sort&&files.sort(),typeof cb2=="function"&&cb2.call(this,err,files))}}}
if(process.version.substr(0,4)==="v0.8"){var legStreams=legacy(fs2);ReadStream=legStreams.ReadStream,WriteStream=legStreams.
WriteStream}var fs$ReadStream=fs2.ReadStream;fs$ReadStream&&(ReadStream.prototype=Object.create(fs$ReadStream.prototype),
ReadStream.prototype.open=ReadStream$open);var fs$WriteStream=fs2.WriteStream;fs$WriteStream&&(WriteStream.prototype=Object.
create(fs$WriteStream.prototype),WriteStream.prototype.open=WriteStream$open),Object.defineProperty(fs2,"ReadStream",{get:function(){
return ReadStream},set:function(val){ReadStream=val},enumerable:!0,configurable:!0}),Object.defineProperty(fs2,"WriteStr\
eam",{get:function(){return WriteStream},set:function(val){WriteStream=val},enumerable:!0,configurable:!0});var FileReadStream=ReadStream;
Object.defineProperty(fs2,"FileReadStream",{get:function(){return FileReadStream},set:function(val){FileReadStream=val},
enumerable:!0,configurable:!0});var FileWriteStream=WriteStream;Object.defineProperty(fs2,"FileWriteStream",{get:function(){
return FileWriteStream},set:function(val){FileWriteStream=val},enumerable:!0,configurable:!0});function ReadStream(path,options){
return this instanceof ReadStream?(fs$ReadStream.apply(this,arguments),this):ReadStream.apply(Object.create(ReadStream.prototype),
arguments)}function ReadStream$open(){var that=this;open(that.path,that.flags,that.mode,function(err,fd){err?(that.autoClose&&
that.destroy(),that.emit("error",err)):(that.fd=fd,that.emit("open",fd),that.read())})}function WriteStream(path,options){
return this instanceof WriteStream?(fs$WriteStream.apply(this,arguments),this):WriteStream.apply(Object.create(WriteStream.
prototype),arguments)}function WriteStream$open(){var that=this;open(that.path,that.flags,that.mode,function(err,fd){err?
(that.destroy(),that.emit("error",err)):(that.fd=fd,that.emit("open",fd))})}function createReadStream(path,options){return new fs2.
ReadStream(path,options)}function createWriteStream(path,options){return new fs2.WriteStream(path,options)}var fs$open=fs2.
open;fs2.open=open;function open(path,flags,mode,cb){return typeof mode=="function"&&(cb=mode,mode=null),go$open(path,flags,
mode,cb);function go$open(path2,flags2,mode2,cb2,startTime){return fs$open(path2,flags2,mode2,function(err,fd){err&&(err.
code==="EMFILE"||err.code==="ENFILE")?enqueue([go$open,[path2,flags2,mode2,cb2],err,startTime||Date.now(),Date.now()]):typeof cb2==
"function"&&cb2.apply(this,arguments)})}}return fs2}function enqueue(elem){debug("ENQUEUE",elem[0].name,elem[1]),fs[gracefulQueue].
push(elem),retry()}var retryTimer;function resetQueue(){for(var now=Date.now(),i=0;i<fs[gracefulQueue].length;++i)fs[gracefulQueue][i].
length>2&&(fs[gracefulQueue][i][3]=now,fs[gracefulQueue][i][4]=now);retry()}function retry(){if(clearTimeout(retryTimer),
retryTimer=void 0,fs[gracefulQueue].length!==0){var elem=fs[gracefulQueue].shift(),fn=elem[0],args=elem[1],err=elem[2],startTime=elem[3],
lastTime=elem[4];if(startTime===void 0)debug("RETRY",fn.name,args),fn.apply(null,args);else if(Date.now()-startTime>=6e4){
debug("TIMEOUT",fn.name,args);var cb=args.pop();typeof cb=="function"&&cb.call(null,err)}else{var sinceAttempt=Date.now()-
lastTime,sinceStart=Math.max(lastTime-startTime,1),desiredDelay=Math.min(sinceStart*1.2,100);sinceAttempt>=desiredDelay?
(debug("RETRY",fn.name,args),fn.apply(null,args.concat([startTime]))):fs[gracefulQueue].push(elem)}retryTimer===void 0&&
(retryTimer=setTimeout(retry,0))}}}),12270:((module,__unused_webpack_exports,__webpack_require__)=>{var Stream=__webpack_require__(
2203).Stream;module.exports=legacy;function legacy(fs){return{ReadStream,WriteStream};function ReadStream(path,options){
if(!(this instanceof ReadStream))return new ReadStream(path,options);Stream.call(this);var self2=this;this.path=path,this.
fd=null,this.readable=!0,this.paused=!1,this.flags="r",this.mode=438,this.bufferSize=64*1024,options=options||{};for(var keys=Object.
keys(options),index=0,length=keys.length;index<length;index++){var key=keys[index];this[key]=options[key]}if(this.encoding&&
this.setEncoding(this.encoding),this.start!==void 0){if(typeof this.start!="number")throw TypeError("start must be a Num\
ber");if(this.end===void 0)this.end=1/0;else if(typeof this.end!="number")throw TypeError("end must be a Number");if(this.
start>this.end)throw new Error("start must be <= end");this.pos=this.start}if(this.fd!==null){process.nextTick(function(){
self2._read()});return}fs.open(this.path,this.flags,this.mode,function(err,fd){if(err){self2.emit("error",err),self2.readable=
!1;return}self2.fd=fd,self2.emit("open",fd),self2._read()})}function WriteStream(path,options){if(!(this instanceof WriteStream))
return new WriteStream(path,options);Stream.call(this),this.path=path,this.fd=null,this.writable=!0,this.flags="w",this.
encoding="binary",this.mode=438,this.bytesWritten=0,options=options||{};for(var keys=Object.keys(options),index=0,length=keys.
length;index<length;index++){var key=keys[index];this[key]=options[key]}if(this.start!==void 0){if(typeof this.start!="n\
umber")throw TypeError("start must be a Number");if(this.start<0)throw new Error("start must be >= zero");this.pos=this.
start}this.busy=!1,this._queue=[],this.fd===null&&(this._open=fs.open,this._queue.push([this._open,this.path,this.flags,
this.mode,void 0]),this.flush())}}}),83501:((module,__unused_webpack_exports,__webpack_require__)=>{var constants=__webpack_require__(
49140),origCwd=process.cwd,cwd=null,platform=process.env.GRACEFUL_FS_PLATFORM||process.platform;process.cwd=function(){return cwd||
(cwd=origCwd.call(process)),cwd};try{process.cwd()}catch{}if(typeof process.chdir=="function"){var chdir=process.chdir;process.
chdir=function(d){cwd=null,chdir.call(process,d)},Object.setPrototypeOf&&Object.setPrototypeOf(process.chdir,chdir)}module.
exports=patch;function patch(fs){constants.hasOwnProperty("O_SYMLINK")&&process.version.match(/^v0\.6\.[0-2]|^v0\.5\./)&&
patchLchmod(fs),fs.lutimes||patchLutimes(fs),fs.chown=chownFix(fs.chown),fs.fchown=chownFix(fs.fchown),fs.lchown=chownFix(
fs.lchown),fs.chmod=chmodFix(fs.chmod),fs.fchmod=chmodFix(fs.fchmod),fs.lchmod=chmodFix(fs.lchmod),fs.chownSync=chownFixSync(
fs.chownSync),fs.fchownSync=chownFixSync(fs.fchownSync),fs.lchownSync=chownFixSync(fs.lchownSync),fs.chmodSync=chmodFixSync(
fs.chmodSync),fs.fchmodSync=chmodFixSync(fs.fchmodSync),fs.lchmodSync=chmodFixSync(fs.lchmodSync),fs.stat=statFix(fs.stat),
fs.fstat=statFix(fs.fstat),fs.lstat=statFix(fs.lstat),fs.statSync=statFixSync(fs.statSync),fs.fstatSync=statFixSync(fs.fstatSync),
fs.lstatSync=statFixSync(fs.lstatSync),fs.chmod&&!fs.lchmod&&(fs.lchmod=function(path,mode,cb){cb&&process.nextTick(cb)},
fs.lchmodSync=function(){}),fs.chown&&!fs.lchown&&(fs.lchown=function(path,uid,gid,cb){cb&&process.nextTick(cb)},fs.lchownSync=
function(){}),platform==="win32"&&(fs.rename=typeof fs.rename!="function"?fs.rename:(function(fs$rename){function rename(from,to,cb){
var start=Date.now(),backoff=0;fs$rename(from,to,function CB(er){if(er&&(er.code==="EACCES"||er.code==="EPERM"||er.code===
"EBUSY")&&Date.now()-start<6e4){setTimeout(function(){fs.stat(to,function(stater,st){stater&&stater.code==="ENOENT"?fs$rename(
from,to,CB):cb(er)})},backoff),backoff<100&&(backoff+=10);return}cb&&cb(er)})}return Object.setPrototypeOf&&Object.setPrototypeOf(
rename,fs$rename),rename})(fs.rename)),fs.read=typeof fs.read!="function"?fs.read:(function(fs$read){function read(fd,buffer,offset,length,position,callback_){
var callback;if(callback_&&typeof callback_=="function"){var eagCounter=0;callback=function(er,_2,__){if(er&&er.code==="\
EAGAIN"&&eagCounter<10)return eagCounter++,fs$read.call(fs,fd,buffer,offset,length,position,callback);callback_.apply(this,
arguments)}}return fs$read.call(fs,fd,buffer,offset,length,position,callback)}return Object.setPrototypeOf&&Object.setPrototypeOf(
read,fs$read),read})(fs.read),fs.readSync=typeof fs.readSync!="function"?fs.readSync:(function(fs$readSync){return function(fd,buffer,offset,length,position){
for(var eagCounter=0;;)try{return fs$readSync.call(fs,fd,buffer,offset,length,position)}catch(er){if(er.code==="EAGAIN"&&
eagCounter<10){eagCounter++;continue}throw er}}})(fs.readSync);function patchLchmod(fs2){fs2.lchmod=function(path,mode,callback){
fs2.open(path,constants.O_WRONLY|constants.O_SYMLINK,mode,function(err,fd){if(err){callback&&callback(err);return}fs2.fchmod(
fd,mode,function(err2){fs2.close(fd,function(err22){callback&&callback(err2||err22)})})})},fs2.lchmodSync=function(path,mode){
var fd=fs2.openSync(path,constants.O_WRONLY|constants.O_SYMLINK,mode),threw=!0,ret;try{ret=fs2.fchmodSync(fd,mode),threw=
!1}finally{if(threw)try{fs2.closeSync(fd)}catch{}else fs2.closeSync(fd)}return ret}}function patchLutimes(fs2){constants.
hasOwnProperty("O_SYMLINK")&&fs2.futimes?(fs2.lutimes=function(path,at,mt,cb){fs2.open(path,constants.O_SYMLINK,function(er,fd){
if(er){cb&&cb(er);return}fs2.futimes(fd,at,mt,function(er2){fs2.close(fd,function(er22){cb&&cb(er2||er22)})})})},fs2.lutimesSync=
function(path,at,mt){var fd=fs2.openSync(path,constants.O_SYMLINK),ret,threw=!0;try{ret=fs2.futimesSync(fd,at,mt),threw=
!1}finally{if(threw)try{fs2.closeSync(fd)}catch{}else fs2.closeSync(fd)}return ret}):fs2.futimes&&(fs2.lutimes=function(_a,_b,_c,cb){
cb&&process.nextTick(cb)},fs2.lutimesSync=function(){})}function chmodFix(orig){return orig&&function(target,mode,cb){return orig.
call(fs,target,mode,function(er){chownErOk(er)&&(er=null),cb&&cb.apply(this,arguments)})}}function chmodFixSync(orig){return orig&&
function(target,mode){try{return orig.call(fs,target,mode)}catch(er){if(!chownErOk(er))throw er}}}function chownFix(orig){
return orig&&function(target,uid,gid,cb){return orig.call(fs,target,uid,gid,function(er){chownErOk(er)&&(er=null),cb&&cb.
apply(this,arguments)})}}function chownFixSync(orig){return orig&&function(target,uid,gid){try{return orig.call(fs,target,
uid,gid)}catch(er){if(!chownErOk(er))throw er}}}function statFix(orig){return orig&&function(target,options,cb){typeof options==
"function"&&(cb=options,options=null);function callback(er,stats){stats&&(stats.uid<0&&(stats.uid+=4294967296),stats.gid<
0&&(stats.gid+=4294967296)),cb&&cb.apply(this,arguments)}return options?orig.call(fs,target,options,callback):orig.call(
fs,target,callback)}}function statFixSync(orig){return orig&&function(target,options){var stats=options?orig.call(fs,target,
options):orig.call(fs,target);return stats&&(stats.uid<0&&(stats.uid+=4294967296),stats.gid<0&&(stats.gid+=4294967296)),
stats}}function chownErOk(er){if(!er||er.code==="ENOSYS")return!0;var nonroot=!process.getuid||process.getuid()!==0;return!!(nonroot&&
(er.code==="EINVAL"||er.code==="EPERM"))}}}),36629:(module=>{var $BigInt=typeof BigInt<"u"&&BigInt;module.exports=function(){
return typeof $BigInt=="function"&&typeof BigInt=="function"&&typeof $BigInt(42)=="bigint"&&typeof BigInt(42)=="bigint"}}),
60497:((module,__unused_webpack_exports,__webpack_require__)=>{var $defineProperty=__webpack_require__(79094),hasPropertyDescriptors=function(){
return!!$defineProperty};hasPropertyDescriptors.hasArrayLengthDefineBug=function(){if(!$defineProperty)return null;try{return $defineProperty(
[],"length",{value:1}).length!==1}catch{return!0}},module.exports=hasPropertyDescriptors}),23336:((module,__unused_webpack_exports,__webpack_require__)=>{
var origSymbol=typeof Symbol<"u"&&Symbol,hasSymbolSham=__webpack_require__(61114);module.exports=function(){return typeof origSymbol!=
"function"||typeof Symbol!="function"||typeof origSymbol("foo")!="symbol"||typeof Symbol("bar")!="symbol"?!1:hasSymbolSham()}}),
61114:(module=>{module.exports=function(){if(typeof Symbol!="function"||typeof Object.getOwnPropertySymbols!="function")
return!1;if(typeof Symbol.iterator=="symbol")return!0;var obj={},sym=Symbol("test"),symObj=Object(sym);if(typeof sym=="s\
tring"||Object.prototype.toString.call(sym)!=="[object Symbol]"||Object.prototype.toString.call(symObj)!=="[object Symbo\
l]")return!1;var symVal=42;obj[sym]=symVal;for(var _2 in obj)return!1;if(typeof Object.keys=="function"&&Object.keys(obj).
length!==0||typeof Object.getOwnPropertyNames=="function"&&Object.getOwnPropertyNames(obj).length!==0)return!1;var syms=Object.
getOwnPropertySymbols(obj);if(syms.length!==1||syms[0]!==sym||!Object.prototype.propertyIsEnumerable.call(obj,sym))return!1;
if(typeof Object.getOwnPropertyDescriptor=="function"){var descriptor=Object.getOwnPropertyDescriptor(obj,sym);if(descriptor.
value!==symVal||descriptor.enumerable!==!0)return!1}return!0}}),85479:((module,__unused_webpack_exports,__webpack_require__)=>{
var hasSymbols=__webpack_require__(61114);module.exports=function(){return hasSymbols()&&!!Symbol.toStringTag}}),54076:((module,__unused_webpack_exports,__webpack_require__)=>{
var call=Function.prototype.call,$hasOwn=Object.prototype.hasOwnProperty,bind=__webpack_require__(37564);module.exports=
bind.call(call,$hasOwn)}),39598:((module,__unused_webpack_exports,__webpack_require__)=>{try{var util=__webpack_require__(
39023);if(typeof util.inherits!="function")throw"";module.exports=util.inherits}catch{module.exports=__webpack_require__(
26589)}}),26589:(module=>{typeof Object.create=="function"?module.exports=function(ctor,superCtor){superCtor&&(ctor.super_=
superCtor,ctor.prototype=Object.create(superCtor.prototype,{constructor:{value:ctor,enumerable:!1,writable:!0,configurable:!0}}))}:
module.exports=function(ctor,superCtor){if(superCtor){ctor.super_=superCtor;var TempCtor=function(){};TempCtor.prototype=
superCtor.prototype,ctor.prototype=new TempCtor,ctor.prototype.constructor=ctor}}}),96429:((module,__unused_webpack_exports,__webpack_require__)=>{
var callBind=__webpack_require__(53844),callBound=__webpack_require__(23105),GetIntrinsic=__webpack_require__(60470),$ArrayBuffer=GetIntrinsic(
"%ArrayBuffer%",!0),$byteLength=callBound("ArrayBuffer.prototype.byteLength",!0),$toString=callBound("Object.prototype.t\
oString"),abSlice=!!$ArrayBuffer&&!$byteLength&&new $ArrayBuffer(0).slice,$abSlice=!!abSlice&&callBind(abSlice);module.exports=
$byteLength||$abSlice?function(obj){if(!obj||typeof obj!="object")return!1;try{return $byteLength?$byteLength(obj):$abSlice(
obj,0),!0}catch{return!1}}:$ArrayBuffer?function(obj){return $toString(obj)==="[object ArrayBuffer]"}:function(obj){return!1}}),
14856:((module,__unused_webpack_exports,__webpack_require__)=>{var callBound=__webpack_require__(23105),safeRegexTest=__webpack_require__(
93470),toStr=callBound("Object.prototype.toString"),fnToStr=callBound("Function.prototype.toString"),isFnRegex=safeRegexTest(
/^\s*async(?:\s+function(?:\s+|\()|\s*\()/),hasToStringTag=__webpack_require__(85479)(),getProto=__webpack_require__(81967),
getAsyncFunc=__webpack_require__(51491);module.exports=function(fn){if(typeof fn!="function")return!1;if(isFnRegex(fnToStr(
fn)))return!0;if(!hasToStringTag){var str=toStr(fn);return str==="[object AsyncFunction]"}if(!getProto)return!1;var asyncFunc=getAsyncFunc();
return asyncFunc&&asyncFunc.prototype===getProto(fn)}}),95407:((module,__unused_webpack_exports,__webpack_require__)=>{var hasBigInts=__webpack_require__(
36629)();if(hasBigInts){var bigIntValueOf=BigInt.prototype.valueOf,tryBigInt=function(value){try{return bigIntValueOf.call(
value),!0}catch{}return!1};module.exports=function(value){return value===null||typeof value>"u"||typeof value=="boolean"||
typeof value=="string"||typeof value=="number"||typeof value=="symbol"||typeof value=="function"?!1:typeof value=="bigin\
t"?!0:tryBigInt(value)}}else module.exports=function(value){return!1}}),10823:((module,__unused_webpack_exports,__webpack_require__)=>{
var callBound=__webpack_require__(23105),$boolToStr=callBound("Boolean.prototype.toString"),$toString=callBound("Object.\
prototype.toString"),tryBooleanObject=function(value){try{return $boolToStr(value),!0}catch{return!1}},boolClass="[objec\
t Boolean]",hasToStringTag=__webpack_require__(85479)();module.exports=function(value){return typeof value=="boolean"?!0:
value===null||typeof value!="object"?!1:hasToStringTag?tryBooleanObject(value):$toString(value)===boolClass}}),69203:(module=>{
var fnToStr=Function.prototype.toString,reflectApply=typeof Reflect=="object"&&Reflect!==null&&Reflect.apply,badArrayLike,
isCallableMarker;if(typeof reflectApply=="function"&&typeof Object.defineProperty=="function")try{badArrayLike=Object.defineProperty(
{},"length",{get:function(){throw isCallableMarker}}),isCallableMarker={},reflectApply(function(){throw 42},null,badArrayLike)}catch(_2){
_2!==isCallableMarker&&(reflectApply=null)}else reflectApply=null;var constructorRegex=/^\s*class\b/,isES6ClassFn=function(value){
try{var fnStr=fnToStr.call(value);return constructorRegex.test(fnStr)}catch{return!1}},tryFunctionObject=function(value){
try{return isES6ClassFn(value)?!1:(fnToStr.call(value),!0)}catch{return!1}},toStr=Object.prototype.toString,objectClass="\
[object Object]",fnClass="[object Function]",genClass="[object GeneratorFunction]",ddaClass="[object HTMLAllCollection]",
ddaClass2="[object HTML document.all class]",ddaClass3="[object HTMLCollection]",hasToStringTag=typeof Symbol=="function"&&
!!Symbol.toStringTag,isIE68=!(0 in[,]),isDDA=function(){return!1};if(typeof document=="object"){var all=document.all;toStr.
call(all)===toStr.call(document.all)&&(isDDA=function(value){if((isIE68||!value)&&(typeof value>"u"||typeof value=="obje\
ct"))try{var str=toStr.call(value);return(str===ddaClass||str===ddaClass2||str===ddaClass3||str===objectClass)&&value("")==
null}catch{}return!1})}module.exports=reflectApply?function(value){if(isDDA(value))return!0;if(!value||typeof value!="fu\
nction"&&typeof value!="object")return!1;try{reflectApply(value,null,badArrayLike)}catch(e){if(e!==isCallableMarker)return!1}
return!isES6ClassFn(value)&&tryFunctionObject(value)}:function(value){if(isDDA(value))return!0;if(!value||typeof value!=
"function"&&typeof value!="object")return!1;if(hasToStringTag)return tryFunctionObject(value);if(isES6ClassFn(value))return!1;
var strClass=toStr.call(value);return strClass!==fnClass&&strClass!==genClass&&!/^\[object HTML/.test(strClass)?!1:tryFunctionObject(
value)}}),86253:((module,__unused_webpack_exports,__webpack_require__)=>{var callBound=__webpack_require__(23105),getDay=callBound(
"Date.prototype.getDay"),tryDateObject=function(value){try{return getDay(value),!0}catch{return!1}},toStr=callBound("Obj\
ect.prototype.toString"),dateClass="[object Date]",hasToStringTag=__webpack_require__(85479)();module.exports=function(value){
return typeof value!="object"||value===null?!1:hasToStringTag?tryDateObject(value):toStr(value)===dateClass}}),10647:((module,__unused_webpack_exports,__webpack_require__)=>{
var callBound=__webpack_require__(23105),toStr=callBound("Object.prototype.toString"),isIE68=!(0 in[,]),objectClass="[ob\
ject Object]",ddaClass="[object HTMLAllCollection]",isDDA=function(){return!1};if(typeof document=="object"){var all=document.
all;toStr(all)===toStr(document.all)&&(isDDA=(function(value){if((isIE68||!value)&&(typeof value>"u"||typeof value=="obj\
ect"))try{var str=toStr(value);return(str===ddaClass||str===objectClass)&&value("")==null}catch{}return!1}))}module.exports=
isDDA}),93816:((module,__unused_webpack_exports,__webpack_require__)=>{var callBound=__webpack_require__(23105),$register=callBound(
"FinalizationRegistry.prototype.register",!0);module.exports=$register?function(value){if(!value||typeof value!="object")
return!1;try{return $register(value,{},null),!0}catch{return!1}}:function(value){return!1}}),55659:((module,__unused_webpack_exports,__webpack_require__)=>{
var callBound=__webpack_require__(23105),safeRegexTest=__webpack_require__(93470),isFnRegex=safeRegexTest(/^\s*(?:function)?\*/),
hasToStringTag=__webpack_require__(85479)(),getProto=__webpack_require__(81967),toStr=callBound("Object.prototype.toStri\
ng"),fnToStr=callBound("Function.prototype.toString"),getGeneratorFunction=__webpack_require__(47228);module.exports=function(fn){
if(typeof fn!="function")return!1;if(isFnRegex(fnToStr(fn)))return!0;if(!hasToStringTag){var str=toStr(fn);return str===
"[object GeneratorFunction]"}if(!getProto)return!1;var GeneratorFunction=getGeneratorFunction();return GeneratorFunction&&
getProto(fn)===GeneratorFunction.prototype}}),69311:(module=>{var $Map=typeof Map=="function"&&Map.prototype?Map:null,$Set=typeof Set==
"function"&&Set.prototype?Set:null,exported;$Map||(exported=function(x){return!1});var $mapHas=$Map?Map.prototype.has:null,
$setHas=$Set?Set.prototype.has:null;!exported&&!$mapHas&&(exported=function(x){return!1}),module.exports=exported||function(x){
if(!x||typeof x!="object")return!1;try{if($mapHas.call(x),$setHas)try{$setHas.call(x)}catch{return!0}return x instanceof
$Map}catch{}return!1}}),33670:((module,__unused_webpack_exports,__webpack_require__)=>{var callBound=__webpack_require__(
23105),$numToStr=callBound("Number.prototype.toString"),tryNumberObject=function(value){try{return $numToStr(value),!0}catch{
return!1}},$toString=callBound("Object.prototype.toString"),numClass="[object Number]",hasToStringTag=__webpack_require__(
85479)();module.exports=function(value){return typeof value=="number"?!0:!value||typeof value!="object"?!1:hasToStringTag?
tryNumberObject(value):$toString(value)===numClass}}),86622:((module,__unused_webpack_exports,__webpack_require__)=>{var callBound=__webpack_require__(
23105),hasToStringTag=__webpack_require__(85479)(),hasOwn=__webpack_require__(54076),gOPD=__webpack_require__(33170),fn;
if(hasToStringTag){var $exec=callBound("RegExp.prototype.exec"),isRegexMarker={},throwRegexMarker=function(){throw isRegexMarker},
badStringifier={toString:throwRegexMarker,valueOf:throwRegexMarker};typeof Symbol.toPrimitive=="symbol"&&(badStringifier[Symbol.
toPrimitive]=throwRegexMarker),fn=function(value){if(!value||typeof value!="object")return!1;var descriptor=gOPD(value,"\
lastIndex"),hasLastIndexDataProperty=descriptor&&hasOwn(descriptor,"value");if(!hasLastIndexDataProperty)return!1;try{$exec(
value,badStringifier)}catch(e){return e===isRegexMarker}}}else{var $toString=callBound("Object.prototype.toString"),regexClass="\
[object RegExp]";fn=function(value){return!value||typeof value!="object"&&typeof value!="function"?!1:$toString(value)===
regexClass}}module.exports=fn}),6513:(module=>{var $Map=typeof Map=="function"&&Map.prototype?Map:null,$Set=typeof Set==
"function"&&Set.prototype?Set:null,exported;$Set||(exported=function(x){return!1});var $mapHas=$Map?Map.prototype.has:null,
$setHas=$Set?Set.prototype.has:null;!exported&&!$setHas&&(exported=function(x){return!1}),module.exports=exported||function(x){
if(!x||typeof x!="object")return!1;try{if($setHas.call(x),$mapHas)try{$mapHas.call(x)}catch{return!0}return x instanceof
$Set}catch{}return!1}}),12403:((module,__unused_webpack_exports,__webpack_require__)=>{var callBound=__webpack_require__(
23105),$byteLength=callBound("SharedArrayBuffer.prototype.byteLength",!0);module.exports=$byteLength?function(obj){if(!obj||
typeof obj!="object")return!1;try{return $byteLength(obj),!0}catch{return!1}}:function(_obj){return!1}}),96543:(module=>{
const isStream=stream=>stream!==null&&typeof stream=="object"&&typeof stream.pipe=="function";isStream.writable=stream=>isStream(
stream)&&stream.writable!==!1&&typeof stream._write=="function"&&typeof stream._writableState=="object",isStream.readable=
stream=>isStream(stream)&&stream.readable!==!1&&typeof stream._read=="function"&&typeof stream._readableState=="object",
isStream.duplex=stream=>isStream.writable(stream)&&isStream.readable(stream),isStream.transform=stream=>isStream.duplex(
stream)&&typeof stream._transform=="function",module.exports=isStream}),57970:((module,__unused_webpack_exports,__webpack_require__)=>{
var callBound=__webpack_require__(23105),$strValueOf=callBound("String.prototype.valueOf"),tryStringObject=function(value){
try{return $strValueOf(value),!0}catch{return!1}},$toString=callBound("Object.prototype.toString"),strClass="[object Str\
ing]",hasToStringTag=__webpack_require__(85479)();module.exports=function(value){return typeof value=="string"?!0:!value||
typeof value!="object"?!1:hasToStringTag?tryStringObject(value):$toString(value)===strClass}}),63927:((module,__unused_webpack_exports,__webpack_require__)=>{
var callBound=__webpack_require__(23105),$toString=callBound("Object.prototype.toString"),hasSymbols=__webpack_require__(
23336)(),safeRegexTest=__webpack_require__(93470);if(hasSymbols){var $symToStr=callBound("Symbol.prototype.toString"),isSymString=safeRegexTest(
/^Symbol\(.*\)$/),isSymbolObject=function(value){return typeof value.valueOf()!="symbol"?!1:isSymString($symToStr(value))};
module.exports=function(value){if(typeof value=="symbol")return!0;if(!value||typeof value!="object"||$toString(value)!==
"[object Symbol]")return!1;try{return isSymbolObject(value)}catch{return!1}}}else module.exports=function(value){return!1}}),
6405:((module,__unused_webpack_exports,__webpack_require__)=>{var whichTypedArray=__webpack_require__(54768);module.exports=
function(value){return!!whichTypedArray(value)}}),33955:(module=>{var $WeakMap=typeof WeakMap=="function"&&WeakMap.prototype?
WeakMap:null,$WeakSet=typeof WeakSet=="function"&&WeakSet.prototype?WeakSet:null,exported;$WeakMap||(exported=function(x){
return!1});var $mapHas=$WeakMap?$WeakMap.prototype.has:null,$setHas=$WeakSet?$WeakSet.prototype.has:null;!exported&&!$mapHas&&
(exported=function(x){return!1}),module.exports=exported||function(x){if(!x||typeof x!="object")return!1;try{if($mapHas.
call(x,$mapHas),$setHas)try{$setHas.call(x,$setHas)}catch{return!0}return x instanceof $WeakMap}catch{}return!1}}),92880:((module,__unused_webpack_exports,__webpack_require__)=>{
var callBound=__webpack_require__(23105),$deref=callBound("WeakRef.prototype.deref",!0);module.exports=typeof WeakRef>"u"?
function(_value){return!1}:function(value){if(!value||typeof value!="object")return!1;try{return $deref(value),!0}catch{
return!1}}}),22237:((module,__unused_webpack_exports,__webpack_require__)=>{var GetIntrinsic=__webpack_require__(60470),
callBound=__webpack_require__(23105),$WeakSet=GetIntrinsic("%WeakSet%",!0),$setHas=callBound("WeakSet.prototype.has",!0);
if($setHas){var $mapHas=callBound("WeakMap.prototype.has",!0);module.exports=function(x){if(!x||typeof x!="object")return!1;
try{if($setHas(x,$setHas),$mapHas)try{$mapHas(x,$mapHas)}catch{return!0}return x instanceof $WeakSet}catch{}return!1}}else
module.exports=function(x){return!1}}),82513:(module=>{var toString={}.toString;module.exports=Array.isArray||function(arr){
return toString.call(arr)=="[object Array]"}}),32126:((module,__unused_webpack_exports,__webpack_require__)=>{var util=__webpack_require__(
39023),PassThrough=__webpack_require__(1835);module.exports={Readable,Writable},util.inherits(Readable,PassThrough),util.
inherits(Writable,PassThrough);function beforeFirstCall(instance,method,callback){instance[method]=function(){return delete instance[method],
callback.apply(this,arguments),this[method].apply(this,arguments)}}function Readable(fn,options){if(!(this instanceof Readable))
return new Readable(fn,options);PassThrough.call(this,options),beforeFirstCall(this,"_read",function(){var source=fn.call(
this,options),emit=this.emit.bind(this,"error");source.on("error",emit),source.pipe(this)}),this.emit("readable")}function Writable(fn,options){
if(!(this instanceof Writable))return new Writable(fn,options);PassThrough.call(this,options),beforeFirstCall(this,"_wri\
te",function(){var destination=fn.call(this,options),emit=this.emit.bind(this,"error");destination.on("error",emit),this.
pipe(destination)}),this.emit("writable")}}),86215:(module=>{var toString={}.toString;module.exports=Array.isArray||function(arr){
return toString.call(arr)=="[object Array]"}}),34793:((module,__unused_webpack_exports,__webpack_require__)=>{var pna=__webpack_require__(
41564),objectKeys=Object.keys||function(obj){var keys2=[];for(var key in obj)keys2.push(key);return keys2};module.exports=
Duplex;var util=Object.create(__webpack_require__(45481));util.inherits=__webpack_require__(39598);var Readable=__webpack_require__(
74559),Writable=__webpack_require__(54579);util.inherits(Duplex,Readable);for(var keys=objectKeys(Writable.prototype),v=0;v<
keys.length;v++){var method=keys[v];Duplex.prototype[method]||(Duplex.prototype[method]=Writable.prototype[method])}function Duplex(options){
if(!(this instanceof Duplex))return new Duplex(options);Readable.call(this,options),Writable.call(this,options),options&&
options.readable===!1&&(this.readable=!1),options&&options.writable===!1&&(this.writable=!1),this.allowHalfOpen=!0,options&&
options.allowHalfOpen===!1&&(this.allowHalfOpen=!1),this.once("end",onend)}Object.defineProperty(Duplex.prototype,"writa\
bleHighWaterMark",{enumerable:!1,get:function(){return this._writableState.highWaterMark}});function onend(){this.allowHalfOpen||
this._writableState.ended||pna.nextTick(onEndNT,this)}function onEndNT(self2){self2.end()}Object.defineProperty(Duplex.prototype,
"destroyed",{get:function(){return this._readableState===void 0||this._writableState===void 0?!1:this._readableState.destroyed&&
this._writableState.destroyed},set:function(value){this._readableState===void 0||this._writableState===void 0||(this._readableState.
destroyed=value,this._writableState.destroyed=value)}}),Duplex.prototype._destroy=function(err,cb){this.push(null),this.
end(),pna.nextTick(cb,err)}}),94410:((module,__unused_webpack_exports,__webpack_require__)=>{module.exports=PassThrough;
var Transform=__webpack_require__(69343),util=Object.create(__webpack_require__(45481));util.inherits=__webpack_require__(
39598),util.inherits(PassThrough,Transform);function PassThrough(options){if(!(this instanceof PassThrough))return new PassThrough(
options);Transform.call(this,options)}PassThrough.prototype._transform=function(chunk,encoding,cb){cb(null,chunk)}}),74559:((module,__unused_webpack_exports,__webpack_require__)=>{
var pna=__webpack_require__(41564);module.exports=Readable;var isArray=__webpack_require__(86215),Duplex;Readable.ReadableState=
ReadableState;var EE=__webpack_require__(24434).EventEmitter,EElistenerCount=function(emitter,type){return emitter.listeners(
type).length},Stream=__webpack_require__(87137),Buffer2=__webpack_require__(13644).Buffer,OurUint8Array=(typeof global<"\
u"?global:typeof window<"u"?window:typeof self<"u"?self:{}).Uint8Array||function(){};function _uint8ArrayToBuffer(chunk){
return Buffer2.from(chunk)}function _isUint8Array(obj){return Buffer2.isBuffer(obj)||obj instanceof OurUint8Array}var util=Object.
create(__webpack_require__(45481));util.inherits=__webpack_require__(39598);var debugUtil=__webpack_require__(39023),debug=void 0;
debugUtil&&debugUtil.debuglog?debug=debugUtil.debuglog("stream"):debug=function(){};var BufferList=__webpack_require__(46127),
destroyImpl=__webpack_require__(91031),StringDecoder;util.inherits(Readable,Stream);var kProxyEvents=["error","close","d\
estroy","pause","resume"];function prependListener(emitter,event,fn){if(typeof emitter.prependListener=="function")return emitter.
prependListener(event,fn);!emitter._events||!emitter._events[event]?emitter.on(event,fn):isArray(emitter._events[event])?
emitter._events[event].unshift(fn):emitter._events[event]=[fn,emitter._events[event]]}function ReadableState(options,stream){
Duplex=Duplex||__webpack_require__(34793),options=options||{};var isDuplex=stream instanceof Duplex;this.objectMode=!!options.
objectMode,isDuplex&&(this.objectMode=this.objectMode||!!options.readableObjectMode);var hwm=options.highWaterMark,readableHwm=options.
readableHighWaterMark,defaultHwm=this.objectMode?16:16*1024;hwm||hwm===0?this.highWaterMark=hwm:isDuplex&&(readableHwm||
readableHwm===0)?this.highWaterMark=readableHwm:this.highWaterMark=defaultHwm,this.highWaterMark=Math.floor(this.highWaterMark),
this.buffer=new BufferList,this.length=0,this.pipes=null,this.pipesCount=0,this.flowing=null,this.ended=!1,this.endEmitted=
!1,this.reading=!1,this.sync=!0,this.needReadable=!1,this.emittedReadable=!1,this.readableListening=!1,this.resumeScheduled=
!1,this.destroyed=!1,this.defaultEncoding=options.defaultEncoding||"utf8",this.awaitDrain=0,this.readingMore=!1,this.decoder=
null,this.encoding=null,options.encoding&&(StringDecoder||(StringDecoder=__webpack_require__(50176).I),this.decoder=new StringDecoder(
options.encoding),this.encoding=options.encoding)}function Readable(options){if(Duplex=Duplex||__webpack_require__(34793),
!(this instanceof Readable))return new Readable(options);this._readableState=new ReadableState(options,this),this.readable=
!0,options&&(typeof options.read=="function"&&(this._read=options.read),typeof options.destroy=="function"&&(this._destroy=
options.destroy)),Stream.call(this)}Object.defineProperty(Readable.prototype,"destroyed",{get:function(){return this._readableState===
void 0?!1:this._readableState.destroyed},set:function(value){this._readableState&&(this._readableState.destroyed=value)}}),
Readable.prototype.destroy=destroyImpl.destroy,Readable.prototype._undestroy=destroyImpl.undestroy,Readable.prototype._destroy=
function(err,cb){this.push(null),cb(err)},Readable.prototype.push=function(chunk,encoding){var state=this._readableState,
skipChunkCheck;return state.objectMode?skipChunkCheck=!0:typeof chunk=="string"&&(encoding=encoding||state.defaultEncoding,
encoding!==state.encoding&&(chunk=Buffer2.from(chunk,encoding),encoding=""),skipChunkCheck=!0),readableAddChunk(this,chunk,
encoding,!1,skipChunkCheck)},Readable.prototype.unshift=function(chunk){return readableAddChunk(this,chunk,null,!0,!1)};
function readableAddChunk(stream,chunk,encoding,addToFront,skipChunkCheck){var state=stream._readableState;if(chunk===null)
state.reading=!1,onEofChunk(stream,state);else{var er;skipChunkCheck||(er=chunkInvalid(state,chunk)),er?stream.emit("err\
or",er):state.objectMode||chunk&&chunk.length>0?(typeof chunk!="string"&&!state.objectMode&&Object.getPrototypeOf(chunk)!==
Buffer2.prototype&&(chunk=_uint8ArrayToBuffer(chunk)),addToFront?state.endEmitted?stream.emit("error",new Error("stream.\
unshift() after end event")):addChunk(stream,state,chunk,!0):state.ended?stream.emit("error",new Error("stream.push() af\
ter EOF")):(state.reading=!1,state.decoder&&!encoding?(chunk=state.decoder.write(chunk),state.objectMode||chunk.length!==
0?addChunk(stream,state,chunk,!1):maybeReadMore(stream,state)):addChunk(stream,state,chunk,!1))):addToFront||(state.reading=
!1)}return needMoreData(state)}function addChunk(stream,state,chunk,addToFront){state.flowing&&state.length===0&&!state.
sync?(stream.emit("data",chunk),stream.read(0)):(state.length+=state.objectMode?1:chunk.length,addToFront?state.buffer.unshift(
chunk):state.buffer.push(chunk),state.needReadable&&emitReadable(stream)),maybeReadMore(stream,state)}function chunkInvalid(state,chunk){
var er;return!_isUint8Array(chunk)&&typeof chunk!="string"&&chunk!==void 0&&!state.objectMode&&(er=new TypeError("Invali\
d non-string/buffer chunk")),er}function needMoreData(state){return!state.ended&&(state.needReadable||state.length<state.
highWaterMark||state.length===0)}Readable.prototype.isPaused=function(){return this._readableState.flowing===!1},Readable.
prototype.setEncoding=function(enc){return StringDecoder||(StringDecoder=__webpack_require__(50176).I),this._readableState.
decoder=new StringDecoder(enc),this._readableState.encoding=enc,this};var MAX_HWM=8388608;function computeNewHighWaterMark(n){
return n>=MAX_HWM?n=MAX_HWM:(n--,n|=n>>>1,n|=n>>>2,n|=n>>>4,n|=n>>>8,n|=n>>>16,n++),n}function howMuchToRead(n,state){return n<=
0||state.length===0&&state.ended?0:state.objectMode?1:n!==n?state.flowing&&state.length?state.buffer.head.data.length:state.
length:(n>state.highWaterMark&&(state.highWaterMark=computeNewHighWaterMark(n)),n<=state.length?n:state.ended?state.length:
(state.needReadable=!0,0))}Readable.prototype.read=function(n){debug("read",n),n=parseInt(n,10);var state=this._readableState,
nOrig=n;if(n!==0&&(state.emittedReadable=!1),n===0&&state.needReadable&&(state.length>=state.highWaterMark||state.ended))
return debug("read: emitReadable",state.length,state.ended),state.length===0&&state.ended?endReadable(this):emitReadable(
this),null;if(n=howMuchToRead(n,state),n===0&&state.ended)return state.length===0&&endReadable(this),null;var doRead=state.
needReadable;debug("need readable",doRead),(state.length===0||state.length-n<state.highWaterMark)&&(doRead=!0,debug("len\
gth less than watermark",doRead)),state.ended||state.reading?(doRead=!1,debug("reading or ended",doRead)):doRead&&(debug(
"do read"),state.reading=!0,state.sync=!0,state.length===0&&(state.needReadable=!0),this._read(state.highWaterMark),state.
sync=!1,state.reading||(n=howMuchToRead(nOrig,state)));var ret;return n>0?ret=fromList(n,state):ret=null,ret===null?(state.
needReadable=!0,n=0):state.length-=n,state.length===0&&(state.ended||(state.needReadable=!0),nOrig!==n&&state.ended&&endReadable(
this)),ret!==null&&this.emit("data",ret),ret};function onEofChunk(stream,state){if(!state.ended){if(state.decoder){var chunk=state.
decoder.end();chunk&&chunk.length&&(state.buffer.push(chunk),state.length+=state.objectMode?1:chunk.length)}state.ended=
!0,emitReadable(stream)}}function emitReadable(stream){var state=stream._readableState;state.needReadable=!1,state.emittedReadable||
(debug("emitReadable",state.flowing),state.emittedReadable=!0,state.sync?pna.nextTick(emitReadable_,stream):emitReadable_(
stream))}function emitReadable_(stream){debug("emit readable"),stream.emit("readable"),flow(stream)}function maybeReadMore(stream,state){
state.readingMore||(state.readingMore=!0,pna.nextTick(maybeReadMore_,stream,state))}function maybeReadMore_(stream,state){
for(var len=state.length;!state.reading&&!state.flowing&&!state.ended&&state.length<state.highWaterMark&&(debug("maybeRe\
adMore read 0"),stream.read(0),len!==state.length);)len=state.length;state.readingMore=!1}Readable.prototype._read=function(n){
this.emit("error",new Error("_read() is not implemented"))},Readable.prototype.pipe=function(dest,pipeOpts){var src=this,
state=this._readableState;switch(state.pipesCount){case 0:state.pipes=dest;break;case 1:state.pipes=[state.pipes,dest];break;default:
state.pipes.push(dest);break}state.pipesCount+=1,debug("pipe count=%d opts=%j",state.pipesCount,pipeOpts);var doEnd=(!pipeOpts||
pipeOpts.end!==!1)&&dest!==process.stdout&&dest!==process.stderr,endFn=doEnd?onend:unpipe;state.endEmitted?pna.nextTick(
endFn):src.once("end",endFn),dest.on("unpipe",onunpipe);function onunpipe(readable,unpipeInfo){debug("onunpipe"),readable===
src&&unpipeInfo&&unpipeInfo.hasUnpiped===!1&&(unpipeInfo.hasUnpiped=!0,cleanup())}function onend(){debug("onend"),dest.end()}
var ondrain=pipeOnDrain(src);dest.on("drain",ondrain);var cleanedUp=!1;function cleanup(){debug("cleanup"),dest.removeListener(
"close",onclose),dest.removeListener("finish",onfinish),dest.removeListener("drain",ondrain),dest.removeListener("error",
onerror),dest.removeListener("unpipe",onunpipe),src.removeListener("end",onend),src.removeListener("end",unpipe),src.removeListener(
"data",ondata),cleanedUp=!0,state.awaitDrain&&(!dest._writableState||dest._writableState.needDrain)&&ondrain()}var increasedAwaitDrain=!1;
src.on("data",ondata);function ondata(chunk){debug("ondata"),increasedAwaitDrain=!1;var ret=dest.write(chunk);ret===!1&&
!increasedAwaitDrain&&((state.pipesCount===1&&state.pipes===dest||state.pipesCount>1&&indexOf(state.pipes,dest)!==-1)&&!cleanedUp&&
(debug("false write response, pause",state.awaitDrain),state.awaitDrain++,increasedAwaitDrain=!0),src.pause())}function onerror(er){
debug("onerror",er),unpipe(),dest.removeListener("error",onerror),EElistenerCount(dest,"error")===0&&dest.emit("error",er)}
prependListener(dest,"error",onerror);function onclose(){dest.removeListener("finish",onfinish),unpipe()}dest.once("clos\
e",onclose);function onfinish(){debug("onfinish"),dest.removeListener("close",onclose),unpipe()}dest.once("finish",onfinish);
function unpipe(){debug("unpipe"),src.unpipe(dest)}return dest.emit("pipe",src),state.flowing||(debug("pipe resume"),src.
resume()),dest};function pipeOnDrain(src){return function(){var state=src._readableState;debug("pipeOnDrain",state.awaitDrain),
state.awaitDrain&&state.awaitDrain--,state.awaitDrain===0&&EElistenerCount(src,"data")&&(state.flowing=!0,flow(src))}}Readable.
prototype.unpipe=function(dest){var state=this._readableState,unpipeInfo={hasUnpiped:!1};if(state.pipesCount===0)return this;
if(state.pipesCount===1)return dest&&dest!==state.pipes?this:(dest||(dest=state.pipes),state.pipes=null,state.pipesCount=
0,state.flowing=!1,dest&&dest.emit("unpipe",this,unpipeInfo),this);if(!dest){var dests=state.pipes,len=state.pipesCount;
state.pipes=null,state.pipesCount=0,state.flowing=!1;for(var i=0;i<len;i++)dests[i].emit("unpipe",this,{hasUnpiped:!1});
return this}var index=indexOf(state.pipes,dest);return index===-1?this:(state.pipes.splice(index,1),state.pipesCount-=1,
state.pipesCount===1&&(state.pipes=state.pipes[0]),dest.emit("unpipe",this,unpipeInfo),this)},Readable.prototype.on=function(ev,fn){
var res=Stream.prototype.on.call(this,ev,fn);if(ev==="data")this._readableState.flowing!==!1&&this.resume();else if(ev===
"readable"){var state=this._readableState;!state.endEmitted&&!state.readableListening&&(state.readableListening=state.needReadable=
!0,state.emittedReadable=!1,state.reading?state.length&&emitReadable(this):pna.nextTick(nReadingNextTick,this))}return res},
Readable.prototype.addListener=Readable.prototype.on;function nReadingNextTick(self2){debug("readable nexttick read 0"),
self2.read(0)}Readable.prototype.resume=function(){var state=this._readableState;return state.flowing||(debug("resume"),
state.flowing=!0,resume(this,state)),this};function resume(stream,state){state.resumeScheduled||(state.resumeScheduled=!0,
pna.nextTick(resume_,stream,state))}function resume_(stream,state){state.reading||(debug("resume read 0"),stream.read(0)),
state.resumeScheduled=!1,state.awaitDrain=0,stream.emit("resume"),flow(stream),state.flowing&&!state.reading&&stream.read(
0)}Readable.prototype.pause=function(){return debug("call pause flowing=%j",this._readableState.flowing),this._readableState.
flowing!==!1&&(debug("pause"),this._readableState.flowing=!1,this.emit("pause")),this};function flow(stream){var state=stream.
_readableState;for(debug("flow",state.flowing);state.flowing&&stream.read()!==null;);}Readable.prototype.wrap=function(stream){
var _this=this,state=this._readableState,paused=!1;stream.on("end",function(){if(debug("wrapped end"),state.decoder&&!state.
ended){var chunk=state.decoder.end();chunk&&chunk.length&&_this.push(chunk)}_this.push(null)}),stream.on("data",function(chunk){
if(debug("wrapped data"),state.decoder&&(chunk=state.decoder.write(chunk)),!(state.objectMode&&chunk==null)&&!(!state.objectMode&&
(!chunk||!chunk.length))){var ret=_this.push(chunk);ret||(paused=!0,stream.pause())}});for(var i in stream)this[i]===void 0&&
typeof stream[i]=="function"&&(this[i]=(function(method){return function(){return stream[method].apply(stream,arguments)}})(
i));for(var n=0;n<kProxyEvents.length;n++)stream.on(kProxyEvents[n],this.emit.bind(this,kProxyEvents[n]));return this._read=
function(n2){debug("wrapped _read",n2),paused&&(paused=!1,stream.resume())},this},Object.defineProperty(Readable.prototype,
"readableHighWaterMark",{enumerable:!1,get:function(){return this._readableState.highWaterMark}}),Readable._fromList=fromList;
function fromList(n,state){if(state.length===0)return null;var ret;return state.objectMode?ret=state.buffer.shift():!n||
n>=state.length?(state.decoder?ret=state.buffer.join(""):state.buffer.length===1?ret=state.buffer.head.data:ret=state.buffer.
concat(state.length),state.buffer.clear()):ret=fromListPartial(n,state.buffer,state.decoder),ret}function fromListPartial(n,list,hasStrings){
var ret;return n<list.head.data.length?(ret=list.head.data.slice(0,n),list.head.data=list.head.data.slice(n)):n===list.head.
data.length?ret=list.shift():ret=hasStrings?copyFromBufferString(n,list):copyFromBuffer(n,list),ret}function copyFromBufferString(n,list){
var p=list.head,c=1,ret=p.data;for(n-=ret.length;p=p.next;){var str=p.data,nb=n>str.length?str.length:n;if(nb===str.length?
ret+=str:ret+=str.slice(0,n),n-=nb,n===0){nb===str.length?(++c,p.next?list.head=p.next:list.head=list.tail=null):(list.head=
p,p.data=str.slice(nb));break}++c}return list.length-=c,ret}function copyFromBuffer(n,list){var ret=Buffer2.allocUnsafe(
n),p=list.head,c=1;for(p.data.copy(ret),n-=p.data.length;p=p.next;){var buf=p.data,nb=n>buf.length?buf.length:n;if(buf.copy(
ret,ret.length-n,0,nb),n-=nb,n===0){nb===buf.length?(++c,p.next?list.head=p.next:list.head=list.tail=null):(list.head=p,
p.data=buf.slice(nb));break}++c}return list.length-=c,ret}function endReadable(stream){var state=stream._readableState;if(state.
length>0)throw new Error('"endReadable()" called on non-empty stream');state.endEmitted||(state.ended=!0,pna.nextTick(endReadableNT,
state,stream))}function endReadableNT(state,stream){!state.endEmitted&&state.length===0&&(state.endEmitted=!0,stream.readable=
!1,stream.emit("end"))}function indexOf(xs,x){for(var i=0,l=xs.length;i<l;i++)if(xs[i]===x)return i;return-1}}),69343:((module,__unused_webpack_exports,__webpack_require__)=>{
module.exports=Transform;var Duplex=__webpack_require__(34793),util=Object.create(__webpack_require__(45481));util.inherits=
__webpack_require__(39598),util.inherits(Transform,Duplex);function afterTransform(er,data){var ts=this._transformState;
ts.transforming=!1;var cb=ts.writecb;if(!cb)return this.emit("error",new Error("write callback called multiple times"));
ts.writechunk=null,ts.writecb=null,data!=null&&this.push(data),cb(er);var rs=this._readableState;rs.reading=!1,(rs.needReadable||
rs.length<rs.highWaterMark)&&this._read(rs.highWaterMark)}function Transform(options){if(!(this instanceof Transform))return new Transform(
options);Duplex.call(this,options),this._transformState={afterTransform:afterTransform.bind(this),needTransform:!1,transforming:!1,
writecb:null,writechunk:null,writeencoding:null},this._readableState.needReadable=!0,this._readableState.sync=!1,options&&
(typeof options.transform=="function"&&(this._transform=options.transform),typeof options.flush=="function"&&(this._flush=
options.flush)),this.on("prefinish",prefinish)}function prefinish(){var _this=this;typeof this._flush=="function"?this._flush(
function(er,data){done(_this,er,data)}):done(this,null,null)}Transform.prototype.push=function(chunk,encoding){return this.
_transformState.needTransform=!1,Duplex.prototype.push.call(this,chunk,encoding)},Transform.prototype._transform=function(chunk,encoding,cb){
throw new Error("_transform() is not implemented")},Transform.prototype._write=function(chunk,encoding,cb){var ts=this._transformState;
if(ts.writecb=cb,ts.writechunk=chunk,ts.writeencoding=encoding,!ts.transforming){var rs=this._readableState;(ts.needTransform||
rs.needReadable||rs.length<rs.highWaterMark)&&this._read(rs.highWaterMark)}},Transform.prototype._read=function(n){var ts=this.
_transformState;ts.writechunk!==null&&ts.writecb&&!ts.transforming?(ts.transforming=!0,this._transform(ts.writechunk,ts.
writeencoding,ts.afterTransform)):ts.needTransform=!0},Transform.prototype._destroy=function(err,cb){var _this2=this;Duplex.
prototype._destroy.call(this,err,function(err2){cb(err2),_this2.emit("close")})};function done(stream,er,data){if(er)return stream.
emit("error",er);if(data!=null&&stream.push(data),stream._writableState.length)throw new Error("Calling transform done w\
hen ws.length != 0");if(stream._transformState.transforming)throw new Error("Calling transform done when still transform\
ing");return stream.push(null)}}),54579:((module,__unused_webpack_exports,__webpack_require__)=>{var pna=__webpack_require__(
41564);module.exports=Writable;function WriteReq(chunk,encoding,cb){this.chunk=chunk,this.encoding=encoding,this.callback=
cb,this.next=null}function CorkedRequest(state){var _this=this;this.next=null,this.entry=null,this.finish=function(){onCorkedFinish(
_this,state)}}var asyncWrite=!process.browser&&["v0.10","v0.9."].indexOf(process.version.slice(0,5))>-1?setImmediate:pna.
nextTick,Duplex;Writable.WritableState=WritableState;var util=Object.create(__webpack_require__(45481));util.inherits=__webpack_require__(
39598);var internalUtil={deprecate:__webpack_require__(24488)},Stream=__webpack_require__(87137),Buffer2=__webpack_require__(
13644).Buffer,OurUint8Array=(typeof global<"u"?global:typeof window<"u"?window:typeof self<"u"?self:{}).Uint8Array||function(){};
function _uint8ArrayToBuffer(chunk){return Buffer2.from(chunk)}function _isUint8Array(obj){return Buffer2.isBuffer(obj)||
obj instanceof OurUint8Array}var destroyImpl=__webpack_require__(91031);util.inherits(Writable,Stream);function nop(){}function WritableState(options,stream){
Duplex=Duplex||__webpack_require__(34793),options=options||{};var isDuplex=stream instanceof Duplex;this.objectMode=!!options.
objectMode,isDuplex&&(this.objectMode=this.objectMode||!!options.writableObjectMode);var hwm=options.highWaterMark,writableHwm=options.
writableHighWaterMark,defaultHwm=this.objectMode?16:16*1024;hwm||hwm===0?this.highWaterMark=hwm:isDuplex&&(writableHwm||
writableHwm===0)?this.highWaterMark=writableHwm:this.highWaterMark=defaultHwm,this.highWaterMark=Math.floor(this.highWaterMark),
this.finalCalled=!1,this.needDrain=!1,this.ending=!1,this.ended=!1,this.finished=!1,this.destroyed=!1;var noDecode=options.
decodeStrings===!1;this.decodeStrings=!noDecode,this.defaultEncoding=options.defaultEncoding||"utf8",this.length=0,this.
writing=!1,this.corked=0,this.sync=!0,this.bufferProcessing=!1,this.onwrite=function(er){onwrite(stream,er)},this.writecb=
null,this.writelen=0,this.bufferedRequest=null,this.lastBufferedRequest=null,this.pendingcb=0,this.prefinished=!1,this.errorEmitted=
!1,this.bufferedRequestCount=0,this.corkedRequestsFree=new CorkedRequest(this)}WritableState.prototype.getBuffer=function(){
for(var current=this.bufferedRequest,out=[];current;)out.push(current),current=current.next;return out},(function(){try{
Object.defineProperty(WritableState.prototype,"buffer",{get:internalUtil.deprecate(function(){return this.getBuffer()},"\
_writableState.buffer is deprecated. Use _writableState.getBuffer instead.","DEP0003")})}catch{}})();var realHasInstance;
typeof Symbol=="function"&&Symbol.hasInstance&&typeof Function.prototype[Symbol.hasInstance]=="function"?(realHasInstance=
Function.prototype[Symbol.hasInstance],Object.defineProperty(Writable,Symbol.hasInstance,{value:function(object){return realHasInstance.
call(this,object)?!0:this!==Writable?!1:object&&object._writableState instanceof WritableState}})):realHasInstance=function(object){
return object instanceof this};function Writable(options){if(Duplex=Duplex||__webpack_require__(34793),!realHasInstance.
call(Writable,this)&&!(this instanceof Duplex))return new Writable(options);this._writableState=new WritableState(options,
this),this.writable=!0,options&&(typeof options.write=="function"&&(this._write=options.write),typeof options.writev=="f\
unction"&&(this._writev=options.writev),typeof options.destroy=="function"&&(this._destroy=options.destroy),typeof options.
final=="function"&&(this._final=options.final)),Stream.call(this)}Writable.prototype.pipe=function(){this.emit("error",new Error(
"Cannot pipe, not readable"))};function writeAfterEnd(stream,cb){var er=new Error("write after end");stream.emit("error",
er),pna.nextTick(cb,er)}function validChunk(stream,state,chunk,cb){var valid=!0,er=!1;return chunk===null?er=new TypeError(
"May not write null values to stream"):typeof chunk!="string"&&chunk!==void 0&&!state.objectMode&&(er=new TypeError("Inv\
alid non-string/buffer chunk")),er&&(stream.emit("error",er),pna.nextTick(cb,er),valid=!1),valid}Writable.prototype.write=
function(chunk,encoding,cb){var state=this._writableState,ret=!1,isBuf=!state.objectMode&&_isUint8Array(chunk);return isBuf&&
!Buffer2.isBuffer(chunk)&&(chunk=_uint8ArrayToBuffer(chunk)),typeof encoding=="function"&&(cb=encoding,encoding=null),isBuf?
encoding="buffer":encoding||(encoding=state.defaultEncoding),typeof cb!="function"&&(cb=nop),state.ended?writeAfterEnd(this,
cb):(isBuf||validChunk(this,state,chunk,cb))&&(state.pendingcb++,ret=writeOrBuffer(this,state,isBuf,chunk,encoding,cb)),
ret},Writable.prototype.cork=function(){var state=this._writableState;state.corked++},Writable.prototype.uncork=function(){
var state=this._writableState;state.corked&&(state.corked--,!state.writing&&!state.corked&&!state.bufferProcessing&&state.
bufferedRequest&&clearBuffer(this,state))},Writable.prototype.setDefaultEncoding=function(encoding){if(typeof encoding==
"string"&&(encoding=encoding.toLowerCase()),!(["hex","utf8","utf-8","ascii","binary","base64","ucs2","ucs-2","utf16le","\
utf-16le","raw"].indexOf((encoding+"").toLowerCase())>-1))throw new TypeError("Unknown encoding: "+encoding);return this.
_writableState.defaultEncoding=encoding,this};function decodeChunk(state,chunk,encoding){return!state.objectMode&&state.
decodeStrings!==!1&&typeof chunk=="string"&&(chunk=Buffer2.from(chunk,encoding)),chunk}Object.defineProperty(Writable.prototype,
"writableHighWaterMark",{enumerable:!1,get:function(){return this._writableState.highWaterMark}});function writeOrBuffer(stream,state,isBuf,chunk,encoding,cb){
if(!isBuf){var newChunk=decodeChunk(state,chunk,encoding);chunk!==newChunk&&(isBuf=!0,encoding="buffer",chunk=newChunk)}
var len=state.objectMode?1:chunk.length;state.length+=len;var ret=state.length<state.highWaterMark;if(ret||(state.needDrain=
!0),state.writing||state.corked){var last=state.lastBufferedRequest;state.lastBufferedRequest={chunk,encoding,isBuf,callback:cb,
next:null},last?last.next=state.lastBufferedRequest:state.bufferedRequest=state.lastBufferedRequest,state.bufferedRequestCount+=
1}else doWrite(stream,state,!1,len,chunk,encoding,cb);return ret}function doWrite(stream,state,writev,len,chunk,encoding,cb){
state.writelen=len,state.writecb=cb,state.writing=!0,state.sync=!0,writev?stream._writev(chunk,state.onwrite):stream._write(
chunk,encoding,state.onwrite),state.sync=!1}function onwriteError(stream,state,sync,er,cb){--state.pendingcb,sync?(pna.nextTick(
cb,er),pna.nextTick(finishMaybe,stream,state),stream._writableState.errorEmitted=!0,stream.emit("error",er)):(cb(er),stream.
_writableState.errorEmitted=!0,stream.emit("error",er),finishMaybe(stream,state))}function onwriteStateUpdate(state){state.
writing=!1,state.writecb=null,state.length-=state.writelen,state.writelen=0}function onwrite(stream,er){var state=stream.
_writableState,sync=state.sync,cb=state.writecb;if(onwriteStateUpdate(state),er)onwriteError(stream,state,sync,er,cb);else{
var finished=needFinish(state);!finished&&!state.corked&&!state.bufferProcessing&&state.bufferedRequest&&clearBuffer(stream,
state),sync?asyncWrite(afterWrite,stream,state,finished,cb):afterWrite(stream,state,finished,cb)}}function afterWrite(stream,state,finished,cb){
finished||onwriteDrain(stream,state),state.pendingcb--,cb(),finishMaybe(stream,state)}function onwriteDrain(stream,state){
state.length===0&&state.needDrain&&(state.needDrain=!1,stream.emit("drain"))}function clearBuffer(stream,state){state.bufferProcessing=
!0;var entry=state.bufferedRequest;if(stream._writev&&entry&&entry.next){var l=state.bufferedRequestCount,buffer=new Array(
l),holder=state.corkedRequestsFree;holder.entry=entry;for(var count=0,allBuffers=!0;entry;)buffer[count]=entry,entry.isBuf||
(allBuffers=!1),entry=entry.next,count+=1;buffer.allBuffers=allBuffers,doWrite(stream,state,!0,state.length,buffer,"",holder.
finish),state.pendingcb++,state.lastBufferedRequest=null,holder.next?(state.corkedRequestsFree=holder.next,holder.next=null):
state.corkedRequestsFree=new CorkedRequest(state),state.bufferedRequestCount=0}else{for(;entry;){var chunk=entry.chunk,encoding=entry.
encoding,cb=entry.callback,len=state.objectMode?1:chunk.length;if(doWrite(stream,state,!1,len,chunk,encoding,cb),entry=entry.
next,state.bufferedRequestCount--,state.writing)break}entry===null&&(state.lastBufferedRequest=null)}state.bufferedRequest=
entry,state.bufferProcessing=!1}Writable.prototype._write=function(chunk,encoding,cb){cb(new Error("_write() is not impl\
emented"))},Writable.prototype._writev=null,Writable.prototype.end=function(chunk,encoding,cb){var state=this._writableState;
typeof chunk=="function"?(cb=chunk,chunk=null,encoding=null):typeof encoding=="function"&&(cb=encoding,encoding=null),chunk!=
null&&this.write(chunk,encoding),state.corked&&(state.corked=1,this.uncork()),state.ending||endWritable(this,state,cb)};
function needFinish(state){return state.ending&&state.length===0&&state.bufferedRequest===null&&!state.finished&&!state.
writing}function callFinal(stream,state){stream._final(function(err){state.pendingcb--,err&&stream.emit("error",err),state.
prefinished=!0,stream.emit("prefinish"),finishMaybe(stream,state)})}function prefinish(stream,state){!state.prefinished&&
!state.finalCalled&&(typeof stream._final=="function"?(state.pendingcb++,state.finalCalled=!0,pna.nextTick(callFinal,stream,
state)):(state.prefinished=!0,stream.emit("prefinish")))}function finishMaybe(stream,state){var need=needFinish(state);return need&&
(prefinish(stream,state),state.pendingcb===0&&(state.finished=!0,stream.emit("finish"))),need}function endWritable(stream,state,cb){
state.ending=!0,finishMaybe(stream,state),cb&&(state.finished?pna.nextTick(cb):stream.once("finish",cb)),state.ended=!0,
stream.writable=!1}function onCorkedFinish(corkReq,state,err){var entry=corkReq.entry;for(corkReq.entry=null;entry;){var cb=entry.
callback;state.pendingcb--,cb(err),entry=entry.next}state.corkedRequestsFree.next=corkReq}Object.defineProperty(Writable.
prototype,"destroyed",{get:function(){return this._writableState===void 0?!1:this._writableState.destroyed},set:function(value){
this._writableState&&(this._writableState.destroyed=value)}}),Writable.prototype.destroy=destroyImpl.destroy,Writable.prototype.
_undestroy=destroyImpl.undestroy,Writable.prototype._destroy=function(err,cb){this.end(),cb(err)}}),46127:((module,__unused_webpack_exports,__webpack_require__)=>{
function _classCallCheck(instance,Constructor){if(!(instance instanceof Constructor))throw new TypeError("Cannot call a \
class as a function")}var Buffer2=__webpack_require__(13644).Buffer,util=__webpack_require__(39023);function copyBuffer(src,target,offset){
src.copy(target,offset)}module.exports=(function(){function BufferList(){_classCallCheck(this,BufferList),this.head=null,
this.tail=null,this.length=0}return BufferList.prototype.push=function(v){var entry={data:v,next:null};this.length>0?this.
tail.next=entry:this.head=entry,this.tail=entry,++this.length},BufferList.prototype.unshift=function(v){var entry={data:v,
next:this.head};this.length===0&&(this.tail=entry),this.head=entry,++this.length},BufferList.prototype.shift=function(){
if(this.length!==0){var ret=this.head.data;return this.length===1?this.head=this.tail=null:this.head=this.head.next,--this.
length,ret}},BufferList.prototype.clear=function(){this.head=this.tail=null,this.length=0},BufferList.prototype.join=function(s){
if(this.length===0)return"";for(var p=this.head,ret=""+p.data;p=p.next;)ret+=s+p.data;return ret},BufferList.prototype.concat=
function(n){if(this.length===0)return Buffer2.alloc(0);for(var ret=Buffer2.allocUnsafe(n>>>0),p=this.head,i=0;p;)copyBuffer(
p.data,ret,i),i+=p.data.length,p=p.next;return ret},BufferList})(),util&&util.inspect&&util.inspect.custom&&(module.exports.
prototype[util.inspect.custom]=function(){var obj=util.inspect({length:this.length});return this.constructor.name+" "+obj})}),
91031:((module,__unused_webpack_exports,__webpack_require__)=>{var pna=__webpack_require__(41564);function destroy(err,cb){
var _this=this,readableDestroyed=this._readableState&&this._readableState.destroyed,writableDestroyed=this._writableState&&
this._writableState.destroyed;return readableDestroyed||writableDestroyed?(cb?cb(err):err&&(this._writableState?this._writableState.
errorEmitted||(this._writableState.errorEmitted=!0,pna.nextTick(emitErrorNT,this,err)):pna.nextTick(emitErrorNT,this,err)),
this):(this._readableState&&(this._readableState.destroyed=!0),this._writableState&&(this._writableState.destroyed=!0),this.
_destroy(err||null,function(err2){!cb&&err2?_this._writableState?_this._writableState.errorEmitted||(_this._writableState.
errorEmitted=!0,pna.nextTick(emitErrorNT,_this,err2)):pna.nextTick(emitErrorNT,_this,err2):cb&&cb(err2)}),this)}function undestroy(){
this._readableState&&(this._readableState.destroyed=!1,this._readableState.reading=!1,this._readableState.ended=!1,this.
_readableState.endEmitted=!1),this._writableState&&(this._writableState.destroyed=!1,this._writableState.ended=!1,this._writableState.
ending=!1,this._writableState.finalCalled=!1,this._writableState.prefinished=!1,this._writableState.finished=!1,this._writableState.
errorEmitted=!1)}function emitErrorNT(self2,err){self2.emit("error",err)}module.exports={destroy,undestroy}}),87137:((module,__unused_webpack_exports,__webpack_require__)=>{
module.exports=__webpack_require__(2203)}),1835:((module,__unused_webpack_exports,__webpack_require__)=>{module.exports=
__webpack_require__(73109).PassThrough}),73109:((module,exports,__webpack_require__)=>{var Stream=__webpack_require__(2203);
process.env.READABLE_STREAM==="disable"&&Stream?(module.exports=Stream,exports=module.exports=Stream.Readable,exports.Readable=
Stream.Readable,exports.Writable=Stream.Writable,exports.Duplex=Stream.Duplex,exports.Transform=Stream.Transform,exports.
PassThrough=Stream.PassThrough,exports.Stream=Stream):(exports=module.exports=__webpack_require__(74559),exports.Stream=
Stream||exports,exports.Readable=exports,exports.Writable=__webpack_require__(54579),exports.Duplex=__webpack_require__(
34793),exports.Transform=__webpack_require__(69343),exports.PassThrough=__webpack_require__(94410))}),13644:((module,exports,__webpack_require__)=>{
var buffer=__webpack_require__(20181),Buffer2=buffer.Buffer;function copyProps(src,dst){for(var key in src)dst[key]=src[key]}
Buffer2.from&&Buffer2.alloc&&Buffer2.allocUnsafe&&Buffer2.allocUnsafeSlow?module.exports=buffer:(copyProps(buffer,exports),
exports.Buffer=SafeBuffer);function SafeBuffer(arg,encodingOrOffset,length){return Buffer2(arg,encodingOrOffset,length)}
copyProps(Buffer2,SafeBuffer),SafeBuffer.from=function(arg,encodingOrOffset,length){if(typeof arg=="number")throw new TypeError(
"Argument must not be a number");return Buffer2(arg,encodingOrOffset,length)},SafeBuffer.alloc=function(size,fill,encoding){
if(typeof size!="number")throw new TypeError("Argument must be a number");var buf=Buffer2(size);return fill!==void 0?typeof encoding==
"string"?buf.fill(fill,encoding):buf.fill(fill):buf.fill(0),buf},SafeBuffer.allocUnsafe=function(size){if(typeof size!="\
number")throw new TypeError("Argument must be a number");return Buffer2(size)},SafeBuffer.allocUnsafeSlow=function(size){
if(typeof size!="number")throw new TypeError("Argument must be a number");return buffer.SlowBuffer(size)}}),50176:((__unused_webpack_module,exports,__webpack_require__)=>{
var Buffer2=__webpack_require__(13644).Buffer,isEncoding=Buffer2.isEncoding||function(encoding){switch(encoding=""+encoding,
encoding&&encoding.toLowerCase()){case"hex":case"utf8":case"utf-8":case"ascii":case"binary":case"base64":case"ucs2":case"\
ucs-2":case"utf16le":case"utf-16le":case"raw":return!0;default:return!1}};function _normalizeEncoding(enc){if(!enc)return"\
utf8";for(var retried;;)switch(enc){case"utf8":case"utf-8":return"utf8";case"ucs2":case"ucs-2":case"utf16le":case"utf-16\
le":return"utf16le";case"latin1":case"binary":return"latin1";case"base64":case"ascii":case"hex":return enc;default:if(retried)
return;enc=(""+enc).toLowerCase(),retried=!0}}function normalizeEncoding(enc){var nenc=_normalizeEncoding(enc);if(typeof nenc!=
"string"&&(Buffer2.isEncoding===isEncoding||!isEncoding(enc)))throw new Error("Unknown encoding: "+enc);return nenc||enc}
exports.I=StringDecoder;function StringDecoder(encoding){this.encoding=normalizeEncoding(encoding);var nb;switch(this.encoding){case"\
utf16le":this.text=utf16Text,this.end=utf16End,nb=4;break;case"utf8":this.fillLast=utf8FillLast,nb=4;break;case"base64":
this.text=base64Text,this.end=base64End,nb=3;break;default:this.write=simpleWrite,this.end=simpleEnd;return}this.lastNeed=
0,this.lastTotal=0,this.lastChar=Buffer2.allocUnsafe(nb)}StringDecoder.prototype.write=function(buf){if(buf.length===0)return"";
var r,i;if(this.lastNeed){if(r=this.fillLast(buf),r===void 0)return"";i=this.lastNeed,this.lastNeed=0}else i=0;return i<
buf.length?r?r+this.text(buf,i):this.text(buf,i):r||""},StringDecoder.prototype.end=utf8End,StringDecoder.prototype.text=
utf8Text,StringDecoder.prototype.fillLast=function(buf){if(this.lastNeed<=buf.length)return buf.copy(this.lastChar,this.
lastTotal-this.lastNeed,0,this.lastNeed),this.lastChar.toString(this.encoding,0,this.lastTotal);buf.copy(this.lastChar,this.
lastTotal-this.lastNeed,0,buf.length),this.lastNeed-=buf.length};function utf8CheckByte(byte){return byte<=127?0:byte>>5===
6?2:byte>>4===14?3:byte>>3===30?4:byte>>6===2?-1:-2}function utf8CheckIncomplete(self2,buf,i){var j=buf.length-1;if(j<i)
return 0;var nb=utf8CheckByte(buf[j]);return nb>=0?(nb>0&&(self2.lastNeed=nb-1),nb):--j<i||nb===-2?0:(nb=utf8CheckByte(buf[j]),
nb>=0?(nb>0&&(self2.lastNeed=nb-2),nb):--j<i||nb===-2?0:(nb=utf8CheckByte(buf[j]),nb>=0?(nb>0&&(nb===2?nb=0:self2.lastNeed=
nb-3),nb):0))}function utf8CheckExtraBytes(self2,buf,p){if((buf[0]&192)!==128)return self2.lastNeed=0,"\uFFFD";if(self2.
lastNeed>1&&buf.length>1){if((buf[1]&192)!==128)return self2.lastNeed=1,"\uFFFD";if(self2.lastNeed>2&&buf.length>2&&(buf[2]&
192)!==128)return self2.lastNeed=2,"\uFFFD"}}function utf8FillLast(buf){var p=this.lastTotal-this.lastNeed,r=utf8CheckExtraBytes(
this,buf,p);if(r!==void 0)return r;if(this.lastNeed<=buf.length)return buf.copy(this.lastChar,p,0,this.lastNeed),this.lastChar.
toString(this.encoding,0,this.lastTotal);buf.copy(this.lastChar,p,0,buf.length),this.lastNeed-=buf.length}function utf8Text(buf,i){
var total=utf8CheckIncomplete(this,buf,i);if(!this.lastNeed)return buf.toString("utf8",i);this.lastTotal=total;var end=buf.
length-(total-this.lastNeed);return buf.copy(this.lastChar,0,end),buf.toString("utf8",i,end)}function utf8End(buf){var r=buf&&
buf.length?this.write(buf):"";return this.lastNeed?r+"\uFFFD":r}function utf16Text(buf,i){if((buf.length-i)%2===0){var r=buf.
toString("utf16le",i);if(r){var c=r.charCodeAt(r.length-1);if(c>=55296&&c<=56319)return this.lastNeed=2,this.lastTotal=4,
this.lastChar[0]=buf[buf.length-2],this.lastChar[1]=buf[buf.length-1],r.slice(0,-1)}return r}return this.lastNeed=1,this.
lastTotal=2,this.lastChar[0]=buf[buf.length-1],buf.toString("utf16le",i,buf.length-1)}function utf16End(buf){var r=buf&&
buf.length?this.write(buf):"";if(this.lastNeed){var end=this.lastTotal-this.lastNeed;return r+this.lastChar.toString("ut\
f16le",0,end)}return r}function base64Text(buf,i){var n=(buf.length-i)%3;return n===0?buf.toString("base64",i):(this.lastNeed=
3-n,this.lastTotal=3,n===1?this.lastChar[0]=buf[buf.length-1]:(this.lastChar[0]=buf[buf.length-2],this.lastChar[1]=buf[buf.
length-1]),buf.toString("base64",i,buf.length-n))}function base64End(buf){var r=buf&&buf.length?this.write(buf):"";return this.
lastNeed?r+this.lastChar.toString("base64",0,3-this.lastNeed):r}function simpleWrite(buf){return buf.toString(this.encoding)}
function simpleEnd(buf){return buf&&buf.length?this.write(buf):""}}),66320:((module,__unused_webpack_exports,__webpack_require__)=>{
var hashClear=__webpack_require__(48051),hashDelete=__webpack_require__(15431),hashGet=__webpack_require__(26934),hashHas=__webpack_require__(
64306),hashSet=__webpack_require__(17226);function Hash(entries){var index=-1,length=entries==null?0:entries.length;for(this.
clear();++index<length;){var entry=entries[index];this.set(entry[0],entry[1])}}Hash.prototype.clear=hashClear,Hash.prototype.
delete=hashDelete,Hash.prototype.get=hashGet,Hash.prototype.has=hashHas,Hash.prototype.set=hashSet,module.exports=Hash}),
68884:((module,__unused_webpack_exports,__webpack_require__)=>{var listCacheClear=__webpack_require__(99791),listCacheDelete=__webpack_require__(
24555),listCacheGet=__webpack_require__(86634),listCacheHas=__webpack_require__(8430),listCacheSet=__webpack_require__(36918);
function ListCache(entries){var index=-1,length=entries==null?0:entries.length;for(this.clear();++index<length;){var entry=entries[index];
this.set(entry[0],entry[1])}}ListCache.prototype.clear=listCacheClear,ListCache.prototype.delete=listCacheDelete,ListCache.
prototype.get=listCacheGet,ListCache.prototype.has=listCacheHas,ListCache.prototype.set=listCacheSet,module.exports=ListCache}),
98272:((module,__unused_webpack_exports,__webpack_require__)=>{var getNative=__webpack_require__(68573),root=__webpack_require__(
6748),Map2=getNative(root,"Map");module.exports=Map2}),79660:((module,__unused_webpack_exports,__webpack_require__)=>{var mapCacheClear=__webpack_require__(
88487),mapCacheDelete=__webpack_require__(36275),mapCacheGet=__webpack_require__(30130),mapCacheHas=__webpack_require__(
69254),mapCacheSet=__webpack_require__(59806);function MapCache(entries){var index=-1,length=entries==null?0:entries.length;
for(this.clear();++index<length;){var entry=entries[index];this.set(entry[0],entry[1])}}MapCache.prototype.clear=mapCacheClear,
MapCache.prototype.delete=mapCacheDelete,MapCache.prototype.get=mapCacheGet,MapCache.prototype.has=mapCacheHas,MapCache.
prototype.set=mapCacheSet,module.exports=MapCache}),84986:((module,__unused_webpack_exports,__webpack_require__)=>{var getNative=__webpack_require__(
68573),root=__webpack_require__(6748),Set2=getNative(root,"Set");module.exports=Set2}),23706:((module,__unused_webpack_exports,__webpack_require__)=>{
var MapCache=__webpack_require__(79660),setCacheAdd=__webpack_require__(44671),setCacheHas=__webpack_require__(71884);function SetCache(values){
var index=-1,length=values==null?0:values.length;for(this.__data__=new MapCache;++index<length;)this.add(values[index])}
SetCache.prototype.add=SetCache.prototype.push=setCacheAdd,SetCache.prototype.has=setCacheHas,module.exports=SetCache}),
38584:((module,__unused_webpack_exports,__webpack_require__)=>{var root=__webpack_require__(6748),Symbol2=root.Symbol;module.
exports=Symbol2}),59678:(module=>{function apply(func,thisArg,args){switch(args.length){case 0:return func.call(thisArg);case 1:
return func.call(thisArg,args[0]);case 2:return func.call(thisArg,args[0],args[1]);case 3:return func.call(thisArg,args[0],
args[1],args[2])}return func.apply(thisArg,args)}module.exports=apply}),70534:((module,__unused_webpack_exports,__webpack_require__)=>{
var baseIndexOf=__webpack_require__(84760);function arrayIncludes(array,value){var length=array==null?0:array.length;return!!length&&
baseIndexOf(array,value,0)>-1}module.exports=arrayIncludes}),37314:(module=>{function arrayIncludesWith(array,value,comparator){
for(var index=-1,length=array==null?0:array.length;++index<length;)if(comparator(value,array[index]))return!0;return!1}module.
exports=arrayIncludesWith}),62e3:((module,__unused_webpack_exports,__webpack_require__)=>{var baseTimes=__webpack_require__(
21299),isArguments=__webpack_require__(60541),isArray=__webpack_require__(77192),isBuffer=__webpack_require__(43739),isIndex=__webpack_require__(
37446),isTypedArray=__webpack_require__(35e3),objectProto=Object.prototype,hasOwnProperty=objectProto.hasOwnProperty;function arrayLikeKeys(value,inherited){
var isArr=isArray(value),isArg=!isArr&&isArguments(value),isBuff=!isArr&&!isArg&&isBuffer(value),isType=!isArr&&!isArg&&
!isBuff&&isTypedArray(value),skipIndexes=isArr||isArg||isBuff||isType,result=skipIndexes?baseTimes(value.length,String):
[],length=result.length;for(var key in value)(inherited||hasOwnProperty.call(value,key))&&!(skipIndexes&&(key=="length"||
isBuff&&(key=="offset"||key=="parent")||isType&&(key=="buffer"||key=="byteLength"||key=="byteOffset")||isIndex(key,length)))&&
result.push(key);return result}module.exports=arrayLikeKeys}),56649:(module=>{function arrayMap(array,iteratee){for(var index=-1,
length=array==null?0:array.length,result=Array(length);++index<length;)result[index]=iteratee(array[index],index,array);
return result}module.exports=arrayMap}),50827:(module=>{function arrayPush(array,values){for(var index=-1,length=values.
length,offset=array.length;++index<length;)array[offset+index]=values[index];return array}module.exports=arrayPush}),74024:((module,__unused_webpack_exports,__webpack_require__)=>{
var eq=__webpack_require__(75199);function assocIndexOf(array,key){for(var length=array.length;length--;)if(eq(array[length][0],
key))return length;return-1}module.exports=assocIndexOf}),3126:((module,__unused_webpack_exports,__webpack_require__)=>{
var SetCache=__webpack_require__(23706),arrayIncludes=__webpack_require__(70534),arrayIncludesWith=__webpack_require__(37314),
arrayMap=__webpack_require__(56649),baseUnary=__webpack_require__(55506),cacheHas=__webpack_require__(64486),LARGE_ARRAY_SIZE=200;
function baseDifference(array,values,iteratee,comparator){var index=-1,includes=arrayIncludes,isCommon=!0,length=array.length,
result=[],valuesLength=values.length;if(!length)return result;iteratee&&(values=arrayMap(values,baseUnary(iteratee))),comparator?
(includes=arrayIncludesWith,isCommon=!1):values.length>=LARGE_ARRAY_SIZE&&(includes=cacheHas,isCommon=!1,values=new SetCache(
values));outer:for(;++index<length;){var value=array[index],computed=iteratee==null?value:iteratee(value);if(value=comparator||
value!==0?value:0,isCommon&&computed===computed){for(var valuesIndex=valuesLength;valuesIndex--;)if(values[valuesIndex]===
computed)continue outer;result.push(value)}else includes(values,computed,comparator)||result.push(value)}return result}module.
exports=baseDifference}),35588:(module=>{function baseFindIndex(array,predicate,fromIndex,fromRight){for(var length=array.
length,index=fromIndex+(fromRight?1:-1);fromRight?index--:++index<length;)if(predicate(array[index],index,array))return index;
return-1}module.exports=baseFindIndex}),63183:((module,__unused_webpack_exports,__webpack_require__)=>{var arrayPush=__webpack_require__(
50827),isFlattenable=__webpack_require__(45088);function baseFlatten(array,depth,predicate,isStrict,result){var index=-1,
length=array.length;for(predicate||(predicate=isFlattenable),result||(result=[]);++index<length;){var value=array[index];
depth>0&&predicate(value)?depth>1?baseFlatten(value,depth-1,predicate,isStrict,result):arrayPush(result,value):isStrict||
(result[result.length]=value)}return result}module.exports=baseFlatten}),29117:((module,__unused_webpack_exports,__webpack_require__)=>{
var Symbol2=__webpack_require__(38584),getRawTag=__webpack_require__(95292),objectToString=__webpack_require__(71723),nullTag="\
[object Null]",undefinedTag="[object Undefined]",symToStringTag=Symbol2?Symbol2.toStringTag:void 0;function baseGetTag(value){
return value==null?value===void 0?undefinedTag:nullTag:symToStringTag&&symToStringTag in Object(value)?getRawTag(value):
objectToString(value)}module.exports=baseGetTag}),84760:((module,__unused_webpack_exports,__webpack_require__)=>{var baseFindIndex=__webpack_require__(
35588),baseIsNaN=__webpack_require__(34352),strictIndexOf=__webpack_require__(95232);function baseIndexOf(array,value,fromIndex){
return value===value?strictIndexOf(array,value,fromIndex):baseFindIndex(array,baseIsNaN,fromIndex)}module.exports=baseIndexOf}),
93605:((module,__unused_webpack_exports,__webpack_require__)=>{var baseGetTag=__webpack_require__(29117),isObjectLike=__webpack_require__(
51645),argsTag="[object Arguments]";function baseIsArguments(value){return isObjectLike(value)&&baseGetTag(value)==argsTag}
module.exports=baseIsArguments}),34352:(module=>{function baseIsNaN(value){return value!==value}module.exports=baseIsNaN}),
92334:((module,__unused_webpack_exports,__webpack_require__)=>{var isFunction=__webpack_require__(34329),isMasked=__webpack_require__(
46613),isObject=__webpack_require__(96482),toSource=__webpack_require__(57192),reRegExpChar=/[\\^$.*+?()[\]{}|]/g,reIsHostCtor=/^\[object .+?Constructor\]$/,
funcProto=Function.prototype,objectProto=Object.prototype,funcToString=funcProto.toString,hasOwnProperty=objectProto.hasOwnProperty,
reIsNative=RegExp("^"+funcToString.call(hasOwnProperty).replace(reRegExpChar,"\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g,
"$1.*?")+"$");function baseIsNative(value){if(!isObject(value)||isMasked(value))return!1;var pattern=isFunction(value)?reIsNative:
reIsHostCtor;return pattern.test(toSource(value))}module.exports=baseIsNative}),16880:((module,__unused_webpack_exports,__webpack_require__)=>{
var baseGetTag=__webpack_require__(29117),isLength=__webpack_require__(56657),isObjectLike=__webpack_require__(51645),argsTag="\
[object Arguments]",arrayTag="[object Array]",boolTag="[object Boolean]",dateTag="[object Date]",errorTag="[object Error\
]",funcTag="[object Function]",mapTag="[object Map]",numberTag="[object Number]",objectTag="[object Object]",regexpTag="\
[object RegExp]",setTag="[object Set]",stringTag="[object String]",weakMapTag="[object WeakMap]",arrayBufferTag="[object\
 ArrayBuffer]",dataViewTag="[object DataView]",float32Tag="[object Float32Array]",float64Tag="[object Float64Array]",int8Tag="\
[object Int8Array]",int16Tag="[object Int16Array]",int32Tag="[object Int32Array]",uint8Tag="[object Uint8Array]",uint8ClampedTag="\
[object Uint8ClampedArray]",uint16Tag="[object Uint16Array]",uint32Tag="[object Uint32Array]",typedArrayTags={};typedArrayTags[float32Tag]=
typedArrayTags[float64Tag]=typedArrayTags[int8Tag]=typedArrayTags[int16Tag]=typedArrayTags[int32Tag]=typedArrayTags[uint8Tag]=
typedArrayTags[uint8ClampedTag]=typedArrayTags[uint16Tag]=typedArrayTags[uint32Tag]=!0,typedArrayTags[argsTag]=typedArrayTags[arrayTag]=
typedArrayTags[arrayBufferTag]=typedArrayTags[boolTag]=typedArrayTags[dataViewTag]=typedArrayTags[dateTag]=typedArrayTags[errorTag]=
typedArrayTags[funcTag]=typedArrayTags[mapTag]=typedArrayTags[numberTag]=typedArrayTags[objectTag]=typedArrayTags[regexpTag]=
typedArrayTags[setTag]=typedArrayTags[stringTag]=typedArrayTags[weakMapTag]=!1;function baseIsTypedArray(value){return isObjectLike(
value)&&isLength(value.length)&&!!typedArrayTags[baseGetTag(value)]}module.exports=baseIsTypedArray}),82094:((module,__unused_webpack_exports,__webpack_require__)=>{
var isObject=__webpack_require__(96482),isPrototype=__webpack_require__(55944),nativeKeysIn=__webpack_require__(94008),objectProto=Object.
prototype,hasOwnProperty=objectProto.hasOwnProperty;function baseKeysIn(object){if(!isObject(object))return nativeKeysIn(
object);var isProto=isPrototype(object),result=[];for(var key in object)key=="constructor"&&(isProto||!hasOwnProperty.call(
object,key))||result.push(key);return result}module.exports=baseKeysIn}),22035:((module,__unused_webpack_exports,__webpack_require__)=>{
var identity=__webpack_require__(46851),overRest=__webpack_require__(20168),setToString=__webpack_require__(59402);function baseRest(func,start){
return setToString(overRest(func,start,identity),func+"")}module.exports=baseRest}),64953:((module,__unused_webpack_exports,__webpack_require__)=>{
var constant=__webpack_require__(85089),defineProperty=__webpack_require__(83106),identity=__webpack_require__(46851),baseSetToString=defineProperty?
function(func,string){return defineProperty(func,"toString",{configurable:!0,enumerable:!1,value:constant(string),writable:!0})}:
identity;module.exports=baseSetToString}),21299:(module=>{function baseTimes(n,iteratee){for(var index=-1,result=Array(n);++index<
n;)result[index]=iteratee(index);return result}module.exports=baseTimes}),55506:(module=>{function baseUnary(func){return function(value){
return func(value)}}module.exports=baseUnary}),32772:((module,__unused_webpack_exports,__webpack_require__)=>{var SetCache=__webpack_require__(
23706),arrayIncludes=__webpack_require__(70534),arrayIncludesWith=__webpack_require__(37314),cacheHas=__webpack_require__(
64486),createSet=__webpack_require__(48242),setToArray=__webpack_require__(11894),LARGE_ARRAY_SIZE=200;function baseUniq(array,iteratee,comparator){
var index=-1,includes=arrayIncludes,length=array.length,isCommon=!0,result=[],seen=result;if(comparator)isCommon=!1,includes=
arrayIncludesWith;else if(length>=LARGE_ARRAY_SIZE){var set=iteratee?null:createSet(array);if(set)return setToArray(set);
isCommon=!1,includes=cacheHas,seen=new SetCache}else seen=iteratee?[]:result;outer:for(;++index<length;){var value=array[index],
computed=iteratee?iteratee(value):value;if(value=comparator||value!==0?value:0,isCommon&&computed===computed){for(var seenIndex=seen.
length;seenIndex--;)if(seen[seenIndex]===computed)continue outer;iteratee&&seen.push(computed),result.push(value)}else includes(
seen,computed,comparator)||(seen!==result&&seen.push(computed),result.push(value))}return result}module.exports=baseUniq}),
64486:(module=>{function cacheHas(cache,key){return cache.has(key)}module.exports=cacheHas}),60252:((module,__unused_webpack_exports,__webpack_require__)=>{
var root=__webpack_require__(6748),coreJsData=root["__core-js_shared__"];module.exports=coreJsData}),48242:((module,__unused_webpack_exports,__webpack_require__)=>{
var Set2=__webpack_require__(84986),noop=__webpack_require__(89029),setToArray=__webpack_require__(11894),INFINITY=1/0,createSet=Set2&&
1/setToArray(new Set2([,-0]))[1]==INFINITY?function(values){return new Set2(values)}:noop;module.exports=createSet}),83106:((module,__unused_webpack_exports,__webpack_require__)=>{
var getNative=__webpack_require__(68573),defineProperty=(function(){try{var func=getNative(Object,"defineProperty");return func(
{},"",{}),func}catch{}})();module.exports=defineProperty}),78997:(module=>{var freeGlobal=typeof global=="object"&&global&&
global.Object===Object&&global;module.exports=freeGlobal}),1194:((module,__unused_webpack_exports,__webpack_require__)=>{
var isKeyable=__webpack_require__(93245);function getMapData(map,key){var data=map.__data__;return isKeyable(key)?data[typeof key==
"string"?"string":"hash"]:data.map}module.exports=getMapData}),68573:((module,__unused_webpack_exports,__webpack_require__)=>{
var baseIsNative=__webpack_require__(92334),getValue=__webpack_require__(8293);function getNative(object,key){var value=getValue(
object,key);return baseIsNative(value)?value:void 0}module.exports=getNative}),86194:((module,__unused_webpack_exports,__webpack_require__)=>{
var overArg=__webpack_require__(61128),getPrototype=overArg(Object.getPrototypeOf,Object);module.exports=getPrototype}),
95292:((module,__unused_webpack_exports,__webpack_require__)=>{var Symbol2=__webpack_require__(38584),objectProto=Object.
prototype,hasOwnProperty=objectProto.hasOwnProperty,nativeObjectToString=objectProto.toString,symToStringTag=Symbol2?Symbol2.
toStringTag:void 0;function getRawTag(value){var isOwn=hasOwnProperty.call(value,symToStringTag),tag=value[symToStringTag];
try{value[symToStringTag]=void 0;var unmasked=!0}catch{}var result=nativeObjectToString.call(value);return unmasked&&(isOwn?
value[symToStringTag]=tag:delete value[symToStringTag]),result}module.exports=getRawTag}),8293:(module=>{function getValue(object,key){
return object?.[key]}module.exports=getValue}),48051:((module,__unused_webpack_exports,__webpack_require__)=>{var nativeCreate=__webpack_require__(
71563);function hashClear(){this.__data__=nativeCreate?nativeCreate(null):{},this.size=0}module.exports=hashClear}),15431:(module=>{
function hashDelete(key){var result=this.has(key)&&delete this.__data__[key];return this.size-=result?1:0,result}module.
exports=hashDelete}),26934:((module,__unused_webpack_exports,__webpack_require__)=>{var nativeCreate=__webpack_require__(
71563),HASH_UNDEFINED="__lodash_hash_undefined__",objectProto=Object.prototype,hasOwnProperty=objectProto.hasOwnProperty;
function hashGet(key){var data=this.__data__;if(nativeCreate){var result=data[key];return result===HASH_UNDEFINED?void 0:
result}return hasOwnProperty.call(data,key)?data[key]:void 0}module.exports=hashGet}),64306:((module,__unused_webpack_exports,__webpack_require__)=>{
var nativeCreate=__webpack_require__(71563),objectProto=Object.prototype,hasOwnProperty=objectProto.hasOwnProperty;function hashHas(key){
var data=this.__data__;return nativeCreate?data[key]!==void 0:hasOwnProperty.call(data,key)}module.exports=hashHas}),17226:((module,__unused_webpack_exports,__webpack_require__)=>{
var nativeCreate=__webpack_require__(71563),HASH_UNDEFINED="__lodash_hash_undefined__";function hashSet(key,value){var data=this.
__data__;return this.size+=this.has(key)?0:1,data[key]=nativeCreate&&value===void 0?HASH_UNDEFINED:value,this}module.exports=
hashSet}),45088:((module,__unused_webpack_exports,__webpack_require__)=>{var Symbol2=__webpack_require__(38584),isArguments=__webpack_require__(
60541),isArray=__webpack_require__(77192),spreadableSymbol=Symbol2?Symbol2.isConcatSpreadable:void 0;function isFlattenable(value){
return isArray(value)||isArguments(value)||!!(spreadableSymbol&&value&&value[spreadableSymbol])}module.exports=isFlattenable}),
37446:(module=>{var MAX_SAFE_INTEGER=9007199254740991,reIsUint=/^(?:0|[1-9]\d*)$/;function isIndex(value,length){var type=typeof value;
return length=length??MAX_SAFE_INTEGER,!!length&&(type=="number"||type!="symbol"&&reIsUint.test(value))&&value>-1&&value%
1==0&&value<length}module.exports=isIndex}),3349:((module,__unused_webpack_exports,__webpack_require__)=>{var eq=__webpack_require__(
75199),isArrayLike=__webpack_require__(75119),isIndex=__webpack_require__(37446),isObject=__webpack_require__(96482);function isIterateeCall(value,index,object){
if(!isObject(object))return!1;var type=typeof index;return(type=="number"?isArrayLike(object)&&isIndex(index,object.length):
type=="string"&&index in object)?eq(object[index],value):!1}module.exports=isIterateeCall}),93245:(module=>{function isKeyable(value){
var type=typeof value;return type=="string"||type=="number"||type=="symbol"||type=="boolean"?value!=="__proto__":value===
null}module.exports=isKeyable}),46613:((module,__unused_webpack_exports,__webpack_require__)=>{var coreJsData=__webpack_require__(
60252),maskSrcKey=(function(){var uid=/[^.]+$/.exec(coreJsData&&coreJsData.keys&&coreJsData.keys.IE_PROTO||"");return uid?
"Symbol(src)_1."+uid:""})();function isMasked(func){return!!maskSrcKey&&maskSrcKey in func}module.exports=isMasked}),55944:(module=>{
var objectProto=Object.prototype;function isPrototype(value){var Ctor=value&&value.constructor,proto=typeof Ctor=="funct\
ion"&&Ctor.prototype||objectProto;return value===proto}module.exports=isPrototype}),99791:(module=>{function listCacheClear(){
this.__data__=[],this.size=0}module.exports=listCacheClear}),24555:((module,__unused_webpack_exports,__webpack_require__)=>{
var assocIndexOf=__webpack_require__(74024),arrayProto=Array.prototype,splice=arrayProto.splice;function listCacheDelete(key){
var data=this.__data__,index=assocIndexOf(data,key);if(index<0)return!1;var lastIndex=data.length-1;return index==lastIndex?
data.pop():splice.call(data,index,1),--this.size,!0}module.exports=listCacheDelete}),86634:((module,__unused_webpack_exports,__webpack_require__)=>{
var assocIndexOf=__webpack_require__(74024);function listCacheGet(key){var data=this.__data__,index=assocIndexOf(data,key);
return index<0?void 0:data[index][1]}module.exports=listCacheGet}),8430:((module,__unused_webpack_exports,__webpack_require__)=>{
var assocIndexOf=__webpack_require__(74024);function listCacheHas(key){return assocIndexOf(this.__data__,key)>-1}module.
exports=listCacheHas}),36918:((module,__unused_webpack_exports,__webpack_require__)=>{var assocIndexOf=__webpack_require__(
74024);function listCacheSet(key,value){var data=this.__data__,index=assocIndexOf(data,key);return index<0?(++this.size,
data.push([key,value])):data[index][1]=value,this}module.exports=listCacheSet}),88487:((module,__unused_webpack_exports,__webpack_require__)=>{
var Hash=__webpack_require__(66320),ListCache=__webpack_require__(68884),Map2=__webpack_require__(98272);function mapCacheClear(){
this.size=0,this.__data__={hash:new Hash,map:new(Map2||ListCache),string:new Hash}}module.exports=mapCacheClear}),36275:((module,__unused_webpack_exports,__webpack_require__)=>{
var getMapData=__webpack_require__(1194);function mapCacheDelete(key){var result=getMapData(this,key).delete(key);return this.
size-=result?1:0,result}module.exports=mapCacheDelete}),30130:((module,__unused_webpack_exports,__webpack_require__)=>{var getMapData=__webpack_require__(
1194);function mapCacheGet(key){return getMapData(this,key).get(key)}module.exports=mapCacheGet}),69254:((module,__unused_webpack_exports,__webpack_require__)=>{
var getMapData=__webpack_require__(1194);function mapCacheHas(key){return getMapData(this,key).has(key)}module.exports=mapCacheHas}),
59806:((module,__unused_webpack_exports,__webpack_require__)=>{var getMapData=__webpack_require__(1194);function mapCacheSet(key,value){
var data=getMapData(this,key),size=data.size;return data.set(key,value),this.size+=data.size==size?0:1,this}module.exports=
mapCacheSet}),71563:((module,__unused_webpack_exports,__webpack_require__)=>{var getNative=__webpack_require__(68573),nativeCreate=getNative(
Object,"create");module.exports=nativeCreate}),94008:(module=>{function nativeKeysIn(object){var result=[];if(object!=null)
for(var key in Object(object))result.push(key);return result}module.exports=nativeKeysIn}),88724:((module,exports,__webpack_require__)=>{
module=__webpack_require__.nmd(module);var freeGlobal=__webpack_require__(78997),freeExports=exports&&!exports.nodeType&&
exports,freeModule=freeExports&&!0&&module&&!module.nodeType&&module,moduleExports=freeModule&&freeModule.exports===freeExports,
freeProcess=moduleExports&&freeGlobal.process,nodeUtil=(function(){try{var types=freeModule&&freeModule.require&&freeModule.
require("util").types;return types||freeProcess&&freeProcess.binding&&freeProcess.binding("util")}catch{}})();module.exports=
nodeUtil}),71723:(module=>{var objectProto=Object.prototype,nativeObjectToString=objectProto.toString;function objectToString(value){
return nativeObjectToString.call(value)}module.exports=objectToString}),61128:(module=>{function overArg(func,transform){
return function(arg){return func(transform(arg))}}module.exports=overArg}),20168:((module,__unused_webpack_exports,__webpack_require__)=>{
var apply=__webpack_require__(59678),nativeMax=Math.max;function overRest(func,start,transform){return start=nativeMax(start===
void 0?func.length-1:start,0),function(){for(var args=arguments,index=-1,length=nativeMax(args.length-start,0),array=Array(
length);++index<length;)array[index]=args[start+index];index=-1;for(var otherArgs=Array(start+1);++index<start;)otherArgs[index]=
args[index];return otherArgs[start]=transform(array),apply(func,this,otherArgs)}}module.exports=overRest}),6748:((module,__unused_webpack_exports,__webpack_require__)=>{
var freeGlobal=__webpack_require__(78997),freeSelf=typeof self=="object"&&self&&self.Object===Object&&self,root=freeGlobal||
freeSelf||Function("return this")();module.exports=root}),44671:(module=>{var HASH_UNDEFINED="__lodash_hash_undefined__";
function setCacheAdd(value){return this.__data__.set(value,HASH_UNDEFINED),this}module.exports=setCacheAdd}),71884:(module=>{
function setCacheHas(value){return this.__data__.has(value)}module.exports=setCacheHas}),11894:(module=>{function setToArray(set){
var index=-1,result=Array(set.size);return set.forEach(function(value){result[++index]=value}),result}module.exports=setToArray}),
59402:((module,__unused_webpack_exports,__webpack_require__)=>{var baseSetToString=__webpack_require__(64953),shortOut=__webpack_require__(
83286),setToString=shortOut(baseSetToString);module.exports=setToString}),83286:(module=>{var HOT_COUNT=800,HOT_SPAN=16,
nativeNow=Date.now;function shortOut(func){var count=0,lastCalled=0;return function(){var stamp=nativeNow(),remaining=HOT_SPAN-
(stamp-lastCalled);if(lastCalled=stamp,remaining>0){if(++count>=HOT_COUNT)return arguments[0]}else count=0;return func.apply(
void 0,arguments)}}module.exports=shortOut}),95232:(module=>{function strictIndexOf(array,value,fromIndex){for(var index=fromIndex-
1,length=array.length;++index<length;)if(array[index]===value)return index;return-1}module.exports=strictIndexOf}),57192:(module=>{
var funcProto=Function.prototype,funcToString=funcProto.toString;function toSource(func){if(func!=null){try{return funcToString.
call(func)}catch{}try{return func+""}catch{}}return""}module.exports=toSource}),85089:(module=>{function constant(value){
return function(){return value}}module.exports=constant}),7511:((module,__unused_webpack_exports,__webpack_require__)=>{
var baseRest=__webpack_require__(22035),eq=__webpack_require__(75199),isIterateeCall=__webpack_require__(3349),keysIn=__webpack_require__(
19430),objectProto=Object.prototype,hasOwnProperty=objectProto.hasOwnProperty,defaults=baseRest(function(object,sources){
object=Object(object);var index=-1,length=sources.length,guard=length>2?sources[2]:void 0;for(guard&&isIterateeCall(sources[0],
sources[1],guard)&&(length=1);++index<length;)for(var source=sources[index],props=keysIn(source),propsIndex=-1,propsLength=props.
length;++propsIndex<propsLength;){var key=props[propsIndex],value=object[key];(value===void 0||eq(value,objectProto[key])&&
!hasOwnProperty.call(object,key))&&(object[key]=source[key])}return object});module.exports=defaults}),57294:((module,__unused_webpack_exports,__webpack_require__)=>{
var baseDifference=__webpack_require__(3126),baseFlatten=__webpack_require__(63183),baseRest=__webpack_require__(22035),
isArrayLikeObject=__webpack_require__(97100),difference=baseRest(function(array,values){return isArrayLikeObject(array)?
baseDifference(array,baseFlatten(values,1,isArrayLikeObject,!0)):[]});module.exports=difference}),75199:(module=>{function eq(value,other){
return value===other||value!==value&&other!==other}module.exports=eq}),97047:((module,__unused_webpack_exports,__webpack_require__)=>{
var baseFlatten=__webpack_require__(63183);function flatten(array){var length=array==null?0:array.length;return length?baseFlatten(
array,1):[]}module.exports=flatten}),46851:(module=>{function identity(value){return value}module.exports=identity}),60541:((module,__unused_webpack_exports,__webpack_require__)=>{
var baseIsArguments=__webpack_require__(93605),isObjectLike=__webpack_require__(51645),objectProto=Object.prototype,hasOwnProperty=objectProto.
hasOwnProperty,propertyIsEnumerable=objectProto.propertyIsEnumerable,isArguments=baseIsArguments((function(){return arguments})())?
baseIsArguments:function(value){return isObjectLike(value)&&hasOwnProperty.call(value,"callee")&&!propertyIsEnumerable.call(
value,"callee")};module.exports=isArguments}),77192:(module=>{var isArray=Array.isArray;module.exports=isArray}),75119:((module,__unused_webpack_exports,__webpack_require__)=>{
var isFunction=__webpack_require__(34329),isLength=__webpack_require__(56657);function isArrayLike(value){return value!=
null&&isLength(value.length)&&!isFunction(value)}module.exports=isArrayLike}),97100:((module,__unused_webpack_exports,__webpack_require__)=>{
var isArrayLike=__webpack_require__(75119),isObjectLike=__webpack_require__(51645);function isArrayLikeObject(value){return isObjectLike(
value)&&isArrayLike(value)}module.exports=isArrayLikeObject}),43739:((module,exports,__webpack_require__)=>{module=__webpack_require__.
nmd(module);var root=__webpack_require__(6748),stubFalse=__webpack_require__(92074),freeExports=exports&&!exports.nodeType&&
exports,freeModule=freeExports&&!0&&module&&!module.nodeType&&module,moduleExports=freeModule&&freeModule.exports===freeExports,
Buffer2=moduleExports?root.Buffer:void 0,nativeIsBuffer=Buffer2?Buffer2.isBuffer:void 0,isBuffer=nativeIsBuffer||stubFalse;
module.exports=isBuffer}),34329:((module,__unused_webpack_exports,__webpack_require__)=>{var baseGetTag=__webpack_require__(
29117),isObject=__webpack_require__(96482),asyncTag="[object AsyncFunction]",funcTag="[object Function]",genTag="[object\
 GeneratorFunction]",proxyTag="[object Proxy]";function isFunction(value){if(!isObject(value))return!1;var tag=baseGetTag(
value);return tag==funcTag||tag==genTag||tag==asyncTag||tag==proxyTag}module.exports=isFunction}),56657:(module=>{var MAX_SAFE_INTEGER=9007199254740991;
function isLength(value){return typeof value=="number"&&value>-1&&value%1==0&&value<=MAX_SAFE_INTEGER}module.exports=isLength}),
96482:(module=>{function isObject(value){var type=typeof value;return value!=null&&(type=="object"||type=="function")}module.
exports=isObject}),51645:(module=>{function isObjectLike(value){return value!=null&&typeof value=="object"}module.exports=
isObjectLike}),36542:((module,__unused_webpack_exports,__webpack_require__)=>{var baseGetTag=__webpack_require__(29117),
getPrototype=__webpack_require__(86194),isObjectLike=__webpack_require__(51645),objectTag="[object Object]",funcProto=Function.
prototype,objectProto=Object.prototype,funcToString=funcProto.toString,hasOwnProperty=objectProto.hasOwnProperty,objectCtorString=funcToString.
call(Object);function isPlainObject(value){if(!isObjectLike(value)||baseGetTag(value)!=objectTag)return!1;var proto=getPrototype(
value);if(proto===null)return!0;var Ctor=hasOwnProperty.call(proto,"constructor")&&proto.constructor;return typeof Ctor==
"function"&&Ctor instanceof Ctor&&funcToString.call(Ctor)==objectCtorString}module.exports=isPlainObject}),35e3:((module,__unused_webpack_exports,__webpack_require__)=>{
var baseIsTypedArray=__webpack_require__(16880),baseUnary=__webpack_require__(55506),nodeUtil=__webpack_require__(88724),
nodeIsTypedArray=nodeUtil&&nodeUtil.isTypedArray,isTypedArray=nodeIsTypedArray?baseUnary(nodeIsTypedArray):baseIsTypedArray;
module.exports=isTypedArray}),19430:((module,__unused_webpack_exports,__webpack_require__)=>{var arrayLikeKeys=__webpack_require__(
62e3),baseKeysIn=__webpack_require__(82094),isArrayLike=__webpack_require__(75119);function keysIn(object){return isArrayLike(
object)?arrayLikeKeys(object,!0):baseKeysIn(object)}module.exports=keysIn}),89029:(module=>{function noop(){}module.exports=
noop}),92074:(module=>{function stubFalse(){return!1}module.exports=stubFalse}),73270:((module,__unused_webpack_exports,__webpack_require__)=>{
var baseFlatten=__webpack_require__(63183),baseRest=__webpack_require__(22035),baseUniq=__webpack_require__(32772),isArrayLikeObject=__webpack_require__(
97100),union=baseRest(function(arrays){return baseUniq(baseFlatten(arrays,1,isArrayLikeObject,!0))});module.exports=union}),
55641:(module=>{module.exports=Math.abs}),96171:(module=>{module.exports=Math.floor}),3766:((module,__unused_webpack_exports,__webpack_require__)=>{
var $isNaN=__webpack_require__(77044);module.exports=function(x){return(typeof x=="number"||typeof x=="bigint")&&!$isNaN(
x)&&x!==1/0&&x!==-1/0}}),3647:((module,__unused_webpack_exports,__webpack_require__)=>{var $abs=__webpack_require__(55641),
$floor=__webpack_require__(96171),$isNaN=__webpack_require__(77044),$isFinite=__webpack_require__(3766);module.exports=function(argument){
if(typeof argument!="number"||$isNaN(argument)||!$isFinite(argument))return!1;var absValue=$abs(argument);return $floor(
absValue)===absValue}}),77044:(module=>{module.exports=Number.isNaN||function(a){return a!==a}}),1908:(module=>{module.exports=
function(x){return x===0&&1/x===-1/0}}),57147:(module=>{module.exports=Math.max}),41017:(module=>{module.exports=Math.min}),
9521:((module,__unused_webpack_exports,__webpack_require__)=>{var $floor=__webpack_require__(96171);module.exports=function(number,modulo){
var remain=number%modulo;return $floor(remain>=0?remain:remain+modulo)}}),56947:(module=>{module.exports=Math.pow}),42621:(module=>{
module.exports=Math.round}),30156:((module,__unused_webpack_exports,__webpack_require__)=>{var $isNaN=__webpack_require__(
77044);module.exports=function(number){return $isNaN(number)||number===0?number:number<0?-1:1}}),4469:((module,__unused_webpack_exports,__webpack_require__)=>{
var path=__webpack_require__(16928),fs=__webpack_require__(79896),_0777=parseInt("0777",8);module.exports=mkdirP.mkdirp=
mkdirP.mkdirP=mkdirP;function mkdirP(p,opts,f,made){typeof opts=="function"?(f=opts,opts={}):(!opts||typeof opts!="objec\
t")&&(opts={mode:opts});var mode=opts.mode,xfs=opts.fs||fs;mode===void 0&&(mode=_0777),made||(made=null);var cb=f||function(){};
p=path.resolve(p),xfs.mkdir(p,mode,function(er){if(!er)return made=made||p,cb(null,made);switch(er.code){case"ENOENT":if(path.
dirname(p)===p)return cb(er);mkdirP(path.dirname(p),opts,function(er2,made2){er2?cb(er2,made2):mkdirP(p,opts,cb,made2)});
break;default:xfs.stat(p,function(er2,stat){er2||!stat.isDirectory()?cb(er,made):cb(null,made)});break}})}mkdirP.sync=function sync(p,opts,made){
(!opts||typeof opts!="object")&&(opts={mode:opts});var mode=opts.mode,xfs=opts.fs||fs;mode===void 0&&(mode=_0777),made||
(made=null),p=path.resolve(p);try{xfs.mkdirSync(p,mode),made=made||p}catch(err0){switch(err0.code){case"ENOENT":made=sync(
path.dirname(p),opts,made),sync(p,opts,made);break;default:var stat;try{stat=xfs.statSync(p)}catch{throw err0}if(!stat.isDirectory())
throw err0;break}}return made}}),56133:(module=>{module.exports=function(path,stripTrailing){if(typeof path!="string")throw new TypeError(
"expected path to be a string");if(path==="\\"||path==="/")return"/";var len=path.length;if(len<=1)return path;var prefix="";
if(len>4&&path[3]==="\\"){var ch=path[2];(ch==="?"||ch===".")&&path.slice(0,2)==="\\\\"&&(path=path.slice(2),prefix="//")}
var segs=path.split(/[/\\]+/);return stripTrailing!==!1&&segs[segs.length-1]===""&&segs.pop(),prefix+segs.join("/")}}),60506:((module,__unused_webpack_exports,__webpack_require__)=>{
var hasMap=typeof Map=="function"&&Map.prototype,mapSizeDescriptor=Object.getOwnPropertyDescriptor&&hasMap?Object.getOwnPropertyDescriptor(
Map.prototype,"size"):null,mapSize=hasMap&&mapSizeDescriptor&&typeof mapSizeDescriptor.get=="function"?mapSizeDescriptor.
get:null,mapForEach=hasMap&&Map.prototype.forEach,mapEntries=hasMap&&Map.prototype.entries,hasSet=typeof Set=="function"&&
Set.prototype,setSizeDescriptor=Object.getOwnPropertyDescriptor&&hasSet?Object.getOwnPropertyDescriptor(Set.prototype,"s\
ize"):null,setSize=hasSet&&setSizeDescriptor&&typeof setSizeDescriptor.get=="function"?setSizeDescriptor.get:null,setForEach=hasSet&&
Set.prototype.forEach,setValues=hasSet&&Set.prototype.values,hasWeakMap=typeof WeakMap=="function"&&WeakMap.prototype,weakMapHas=hasWeakMap?
WeakMap.prototype.has:null,hasWeakSet=typeof WeakSet=="function"&&WeakSet.prototype,weakSetHas=hasWeakSet?WeakSet.prototype.
has:null,hasWeakRef=typeof WeakRef=="function"&&WeakRef.prototype,weakRefDeref=hasWeakRef?WeakRef.prototype.deref:null,booleanValueOf=Boolean.
prototype.valueOf,objectToString=Object.prototype.toString,functionToString=Function.prototype.toString,$match=String.prototype.
match,$slice=String.prototype.slice,$replace=String.prototype.replace,$toUpperCase=String.prototype.toUpperCase,$toLowerCase=String.
prototype.toLowerCase,$test=RegExp.prototype.test,$concat=Array.prototype.concat,$join=Array.prototype.join,$arrSlice=Array.
prototype.slice,$floor=Math.floor,$max=Math.max,$min=Math.min,$round=Math.round,$sqrt=Math.sqrt,bigIntValueOf=typeof BigInt==
"function"?BigInt.prototype.valueOf:null,gOPS=Object.getOwnPropertySymbols,symToString=typeof Symbol=="function"&&typeof Symbol.
iterator=="symbol"?Symbol.prototype.toString:null,hasShammedSymbols=typeof Symbol=="function"&&typeof Symbol.iterator=="\
object",toStringTag=typeof Symbol=="function"&&Symbol.toStringTag&&(hasShammedSymbols?typeof Symbol.toStringTag=="object":
typeof Symbol.toStringTag=="symbol")?Symbol.toStringTag:null,isEnumerable=Object.prototype.propertyIsEnumerable,gPO=(typeof Reflect==
"function"?Reflect.getPrototypeOf:Object.getPrototypeOf)||([].__proto__===Array.prototype?function(O){return O.__proto__}:
null),mapIteratorNext=mapEntries&&gPO?gPO(mapEntries.call(new Map)).next:null,setIteratorNext=setValues&&gPO?gPO(setValues.
call(new Set)).next:null,typedArrayProto=typeof Uint8Array=="function"&&gPO?gPO(Uint8Array.prototype):null,typedArrayTag=typedArrayProto&&
toStringTag?getterOf(typedArrayProto,toStringTag):null,typedArrayLength=typedArrayProto?getterOf(typedArrayProto,"length"):
null,typedArrayToString=/^\[object (?:Int8|Uint8|Uint8Clamped|Int16|Uint16|Int32|Uint32|Float16|Float32|Float64|BigInt64|BigUint64)Array\]$/,
typedArrayLengths={__proto__:null};if(!typedArrayLength)for(var TypedArrays=[typeof Int8Array=="function"&&Int8Array,typeof Uint8Array==
"function"&&Uint8Array,typeof Uint8ClampedArray=="function"&&Uint8ClampedArray,typeof Int16Array=="function"&&Int16Array,
typeof Uint16Array=="function"&&Uint16Array,typeof Int32Array=="function"&&Int32Array,typeof Uint32Array=="function"&&Uint32Array,
typeof Float32Array=="function"&&Float32Array,typeof Float64Array=="function"&&Float64Array],ta=0;ta<TypedArrays.length;ta++){
var TypedArray=TypedArrays[ta],lengthGetter=TypedArray&&getterOf(TypedArray.prototype,"length");lengthGetter&&(typedArrayLengths[toStr(
new TypedArray(0))]=lengthGetter)}function addNumericSeparator(num,str){if(num===1/0||num===-1/0||num!==num||num&&num>-1e3&&
num<1e3||$test.call(/e/,str))return str;var sepRegex=/[0-9](?=(?:[0-9]{3})+(?![0-9]))/g;if(typeof num=="number"){var int=num<
0?-$floor(-num):$floor(num);if(int!==num){var intStr=String(int),dec=$slice.call(str,intStr.length+1);return $replace.call(
intStr,sepRegex,"$&_")+"."+$replace.call($replace.call(dec,/([0-9]{3})/g,"$&_"),/_$/,"")}}return $replace.call(str,sepRegex,
"$&_")}var utilInspect=__webpack_require__(58502),getStringWidth=__webpack_require__(63077),inspectCustom=utilInspect.custom,
inspectSymbol=isSymbol(inspectCustom)?inspectCustom:null,quotes={__proto__:null,double:'"',single:"'"},quoteREs={__proto__:null,
double:/(["\\])/g,single:/(['\\])/g};module.exports=function inspect_(obj,options,depth,seen,breakState){var opts=options||
{};if(has(opts,"quoteStyle")&&!has(quotes,opts.quoteStyle))throw new TypeError('option "quoteStyle" must be "single" or \
"double"');if(has(opts,"maxStringLength")&&(typeof opts.maxStringLength=="number"?opts.maxStringLength<0&&opts.maxStringLength!==
1/0:opts.maxStringLength!==null))throw new TypeError('option "maxStringLength", if provided, must be a non-negative inte\
ger, Infinity, or `null`');if(has(opts,"maxCollectionLength")&&opts.maxCollectionLength!==null&&opts.maxCollectionLength!==
1/0&&!(typeof opts.maxCollectionLength=="number"&&opts.maxCollectionLength>=0&&$floor(opts.maxCollectionLength)===opts.maxCollectionLength))
throw new TypeError('option "maxCollectionLength", if provided, must be a non-negative integer, Infinity, or `null`');var maxCollectionLength=typeof opts.
maxCollectionLength=="number"?opts.maxCollectionLength:1/0,customInspect=has(opts,"customInspect")?opts.customInspect:!0;
if(typeof customInspect!="boolean"&&customInspect!=="symbol")throw new TypeError("option \"customInspect\", if provided, m\
ust be `true`, `false`, or `'symbol'`");if(has(opts,"indent")&&opts.indent!==null&&opts.indent!=="	"&&!(parseInt(opts.indent,
10)===opts.indent&&opts.indent>0))throw new TypeError('option "indent" must be "\\t", an integer > 0, or `null`');if(has(
opts,"numericSeparator")&&typeof opts.numericSeparator!="boolean")throw new TypeError('option "numericSeparator", if pro\
vided, must be `true` or `false`');var numericSeparator=opts.numericSeparator;if(has(opts,"multilineStrings")&&typeof opts.
multilineStrings!="boolean")throw new TypeError('option "multilineStrings", if provided, must be `true` or `false`');var hasBreakLength=has(
opts,"breakLength");if(hasBreakLength&&opts.breakLength!==1/0&&(typeof opts.breakLength!="number"||opts.breakLength<0||parseInt(
opts.breakLength,10)!==opts.breakLength))throw new TypeError('option "breakLength", if provided, must be a non-negative \
integer or `Infinity`');if(typeof obj>"u")return"undefined";if(obj===null)return"null";if(typeof obj=="boolean")return obj?
"true":"false";if(typeof obj=="string")return inspectString(obj,opts);if(typeof obj=="number"){if(obj===0)return 1/0/obj>
0?"0":"-0";var str=String(obj);return numericSeparator?addNumericSeparator(obj,str):str}if(typeof obj=="bigint"){var bigIntStr=String(
obj)+"n";return numericSeparator?addNumericSeparator(obj,bigIntStr):bigIntStr}var maxDepth=typeof opts.depth>"u"?5:opts.
depth;if(typeof depth>"u"&&(depth=0),depth>=maxDepth&&maxDepth>0&&typeof obj=="object")return isArray(obj)?"[Array]":"[O\
bject]";var indent=getIndent(hasBreakLength&&(typeof opts.indent>"u"||opts.indent===null)?{indent:2}:opts,depth),layout=hasBreakLength?
{breakLength:opts.breakLength,depth,indent,maxCollectionLength,state:breakState||{currentDepth:depth}}:null;if(typeof seen>
"u")seen=[];else if(indexOf(seen,obj)>=0)return"[Circular]";function inspect(value,from,noIndent){var nextSeen=seen;if(from&&
(nextSeen=$arrSlice.call(seen),nextSeen.push(from)),noIndent&&!layout){var newOpts={depth:opts.depth};return has(opts,"q\
uoteStyle")&&(newOpts.quoteStyle=opts.quoteStyle),has(opts,"maxCollectionLength")&&(newOpts.maxCollectionLength=opts.maxCollectionLength),
inspect_(value,newOpts,depth+1,nextSeen)}return inspect_(value,opts,depth+1,nextSeen,layout?layout.state:breakState)}function enter(){
if(layout){var previousDepth=layout.state.currentDepth;return layout.state.currentDepth=depth,previousDepth}return null}
function leaveIfEmpty(entries,previousDepth){layout&&entries.length===0&&(layout.state.currentDepth=previousDepth)}if(typeof obj==
"function"&&!isRegExp(obj)){var name=nameOf(obj),fnDepth=enter(),keys=arrObjKeys(obj,inspect);return leaveIfEmpty(keys,fnDepth),
layout&&keys.length>0?breakLines(keys,bracesOf("{","}","[Function"+(name?": "+name:" (anonymous)")+"]"," "),layout):"[Fu\
nction"+(name?": "+name:" (anonymous)")+"]"+(keys.length>0?" { "+$join.call(keys,", ")+" }":"")}if(isSymbol(obj)){var symString=hasShammedSymbols?
$replace.call(String(obj),/^(Symbol\(.*\))_[^)]*$/,"$1"):symToString.call(obj);return typeof obj=="object"&&!hasShammedSymbols?
markBoxed(symString):symString}if(isElement(obj)){for(var s="<"+$toLowerCase.call(String(obj.nodeName)),attrs=obj.attributes||
[],i=0;i<attrs.length;i++)s+=" "+attrs[i].name+"="+wrapQuotes(quote(attrs[i].value),"double",opts);return s+=">",obj.childNodes&&
obj.childNodes.length&&(s+="..."),s+="</"+$toLowerCase.call(String(obj.nodeName))+">",s}if(isArray(obj)){if(obj.length===
0)return"[]";enter();var xs=arrObjKeys(obj,inspect,maxCollectionLength);return layout?breakLines(xs,bracesOf("[","]","",
" "),layout,obj):indent&&!singleLineValues(xs)?"["+indentedJoin(xs,indent)+"]":"[ "+$join.call(xs,", ")+" ]"}if(isError(
obj)){var errorDepth=enter(),parts=arrObjKeys(obj,inspect);return!("cause"in Error.prototype)&&"cause"in obj&&!isEnumerable.
call(obj,"cause")&&(parts=$concat.call(["[cause]: "+inspect(obj.cause)],parts)),leaveIfEmpty(parts,errorDepth),parts.length===
0?"["+String(obj)+"]":layout?breakLines(parts,bracesOf("{ ["+String(obj)+"]","}",""," "),layout):"{ ["+String(obj)+"] "+
$join.call(parts,", ")+" }"}if(typeof obj=="object"&&customInspect){if(inspectSymbol&&typeof obj[inspectSymbol]=="functi\
on"&&utilInspect)return utilInspect(obj,{depth:maxDepth-depth});if(customInspect!=="symbol"&&typeof obj.inspect=="functi\
on")return obj.inspect()}if(isMap(obj)){var mapParts=[],mapDepth=enter();if(mapIteratorNext&&maxCollectionLength<mapSize.
call(obj))for(var mapIterator=mapEntries.call(obj),mapStep;mapParts.length<maxCollectionLength&&!(mapStep=mapIteratorNext.
call(mapIterator)).done;)mapParts.push(inspect(mapStep.value[0],obj,!0)+" => "+inspect(mapStep.value[1],obj));else mapForEach&&
mapForEach.call(obj,function(value,key){mapParts.length<maxCollectionLength&&mapParts.push(inspect(key,obj,!0)+" => "+inspect(
value,obj))});var mapLength=mapSize.call(obj);return maxCollectionLength!==1/0&&mapLength>mapParts.length&&mapParts.push(
moreItems(mapLength-mapParts.length)),leaveIfEmpty(mapParts,mapDepth),layout?breakLines(mapParts,bracesOf("Map ("+mapLength+
") {","}","",""),layout):collectionOf("Map",mapLength,mapParts,indent)}if(isSet(obj)){var setParts=[],setDepth=enter();if(setIteratorNext&&
maxCollectionLength<setSize.call(obj))for(var setIterator=setValues.call(obj),setStep;setParts.length<maxCollectionLength&&
!(setStep=setIteratorNext.call(setIterator)).done;)setParts.push(inspect(setStep.value,obj));else setForEach&&setForEach.
call(obj,function(value){setParts.length<maxCollectionLength&&setParts.push(inspect(value,obj))});var setLength=setSize.
call(obj);return maxCollectionLength!==1/0&&setLength>setParts.length&&setParts.push(moreItems(setLength-setParts.length)),
leaveIfEmpty(setParts,setDepth),layout?breakLines(setParts,bracesOf("Set ("+setLength+") {","}","",""),layout):collectionOf(
"Set",setLength,setParts,indent)}if(isWeakMap(obj))return weakCollectionOf("WeakMap");if(isWeakSet(obj))return weakCollectionOf(
"WeakSet");if(isWeakRef(obj))return weakCollectionOf("WeakRef");if(isNumber(obj))return markBoxed(inspect(Number(obj)));
if(isBigInt(obj))return markBoxed(inspect(bigIntValueOf.call(obj)));if(isBoolean(obj))return markBoxed(booleanValueOf.call(
obj));if(isString(obj))return markBoxed(inspect(String(obj)));if(typeof window<"u"&&obj===window)return"{ [object Window\
] }";if(typeof globalThis<"u"&&obj===globalThis||typeof global<"u"&&obj===global)return"{ [object globalThis] }";if(!isDate(
obj)&&!isRegExp(obj)){var objectDepth=enter(),ys=arrObjKeys(obj,inspect,maxCollectionLength);leaveIfEmpty(ys,objectDepth);
var isPlainObject=gPO?gPO(obj)===Object.prototype:obj instanceof Object||obj.constructor===Object,protoTag=(gPO?gPO(obj)===
null:!(obj instanceof Object))?"null prototype":"",stringTag=!isPlainObject&&toStringTag&&Object(obj)===obj&&toStringTag in
obj?$slice.call(toStr(obj),8,-1):protoTag?"Object":"",constructorTag=isPlainObject||typeof obj.constructor!="function"?"":
obj.constructor.name?obj.constructor.name+" ":"",tag=constructorTag+(stringTag||protoTag?"["+$join.call($concat.call([],
stringTag||[],protoTag||[]),": ")+"] ":"");return ys.length===0?tag+"{}":layout?breakLines(ys,bracesOf(tag+"{","}",""," "),
layout):indent?tag+"{"+indentedJoin(ys,indent)+"}":tag+"{ "+$join.call(ys,", ")+" }"}return String(obj)};function wrapQuotes(s,defaultStyle,opts){
var style=opts.quoteStyle||defaultStyle,quoteChar=quotes[style];return quoteChar+s+quoteChar}function quote(s){return $replace.
call(String(s),/"/g,"&quot;")}function canTrustToString(obj){return!toStringTag||!(typeof obj=="object"&&(toStringTag in
obj||typeof obj[toStringTag]<"u"))}function isArray(obj){return toStr(obj)==="[object Array]"&&canTrustToString(obj)}function isDate(obj){
return toStr(obj)==="[object Date]"&&canTrustToString(obj)}function isRegExp(obj){return toStr(obj)==="[object RegExp]"&&
canTrustToString(obj)}function isError(obj){return toStr(obj)==="[object Error]"&&canTrustToString(obj)}function isString(obj){
return toStr(obj)==="[object String]"&&canTrustToString(obj)}function isNumber(obj){return toStr(obj)==="[object Number]"&&
canTrustToString(obj)}function isBoolean(obj){return toStr(obj)==="[object Boolean]"&&canTrustToString(obj)}function isSymbol(obj){
if(hasShammedSymbols)return obj&&typeof obj=="object"&&obj instanceof Symbol;if(typeof obj=="symbol")return!0;if(!obj||typeof obj!=
"object"||!symToString)return!1;try{return symToString.call(obj),!0}catch{}return!1}function isBigInt(obj){if(!obj||typeof obj!=
"object"||!bigIntValueOf)return!1;try{return bigIntValueOf.call(obj),!0}catch{}return!1}var hasOwn=Object.prototype.hasOwnProperty||
function(key){return key in this};function has(obj,key){return hasOwn.call(obj,key)}function toStr(obj){return objectToString.
call(obj)}function isTypedArray(obj){return typedArrayTag?!!typedArrayTag.call(obj):!toStringTag&&$test.call(typedArrayToString,
toStr(obj))}function getTypedArrayLength(obj){if(typedArrayLength)return typedArrayLength.call(obj);var getter=typedArrayLengths[toStr(
obj)];return getter?getter.call(obj):obj.length}function getterOf(obj,key){var descriptor=Object.getOwnPropertyDescriptor?
Object.getOwnPropertyDescriptor(obj,key):null;return descriptor&&typeof descriptor.get=="function"?descriptor.get:null}function moreItems(count){
return"... "+count+" more item"+(count>1?"s":"")}function nameOf(f){if(f.name)return f.name;var m=$match.call(functionToString.
call(f),/^function\s*([\w$]+)/);return m?m[1]:null}function indexOf(xs,x){if(xs.indexOf)return xs.indexOf(x);for(var i=0,
l=xs.length;i<l;i++)if(xs[i]===x)return i;return-1}function isMap(x){if(!mapSize||!x||typeof x!="object")return!1;try{mapSize.
call(x);try{setSize.call(x)}catch{return!0}return x instanceof Map}catch{}return!1}function isWeakMap(x){if(!weakMapHas||
!x||typeof x!="object")return!1;try{weakMapHas.call(x,weakMapHas);try{weakSetHas.call(x,weakSetHas)}catch{return!0}return x instanceof
WeakMap}catch{}return!1}function isWeakRef(x){if(!weakRefDeref||!x||typeof x!="object")return!1;try{return weakRefDeref.
call(x),!0}catch{}return!1}function isSet(x){if(!setSize||!x||typeof x!="object")return!1;try{setSize.call(x);try{mapSize.
call(x)}catch{return!0}return x instanceof Set}catch{}return!1}function isWeakSet(x){if(!weakSetHas||!x||typeof x!="obje\
ct")return!1;try{weakSetHas.call(x,weakSetHas);try{weakMapHas.call(x,weakMapHas)}catch{return!0}return x instanceof WeakSet}catch{}
return!1}function isElement(x){return!x||typeof x!="object"?!1:typeof HTMLElement<"u"&&x instanceof HTMLElement?!0:typeof x.
nodeName=="string"&&typeof x.getAttribute=="function"}function inspectString(str,opts){if(str.length>opts.maxStringLength){
var remaining=str.length-opts.maxStringLength,trailer="... "+remaining+" more character"+(remaining>1?"s":"");return inspectString(
$slice.call(str,0,opts.maxStringLength),opts)+trailer}var quoteRE=quoteREs[opts.quoteStyle||"single"];quoteRE.lastIndex=
0;var s=$replace.call($replace.call(str,quoteRE,"\\$1"),opts.multilineStrings?/[\x00-\x09\x0b-\x1f]/g:/[\x00-\x1f]/g,lowbyte);
return wrapQuotes(s,"single",opts)}function lowbyte(c){var n=c.charCodeAt(0),x={8:"b",9:"t",10:"n",12:"f",13:"r"}[n];return x?
"\\"+x:"\\x"+(n<16?"0":"")+$toUpperCase.call(n.toString(16))}function markBoxed(str){return"Object("+str+")"}function weakCollectionOf(type){
return type+" { ? }"}function collectionOf(type,size,entries,indent){var joinedEntries=indent?indentedJoin(entries,indent):
$join.call(entries,", ");return type+" ("+size+") {"+joinedEntries+"}"}function isBelowBreakLength(entries,start,breakLength){
if(breakLength===1/0)return singleLineValues(entries);var totalLength=entries.length+start;if(totalLength+entries.length>
breakLength)return!1;for(var i=0;i<entries.length;i++)if(totalLength+=entries[i].length,totalLength>breakLength)return!1;
return!0}function padTo(str,width,atStart){var fill=width>str.length?$join.call(Array(width-str.length+1)," "):"";return atStart?
fill+str:str+fill}function groupArrayElements(entries,layout,value){var separatorSpace=2,totalLength=0,maxLength=0,outputLength=entries.
length;layout.maxCollectionLength<entries.length&&(outputLength-=1);for(var dataLen=[],i=0;i<outputLength;i++)dataLen[i]=
getStringWidth(entries[i]),totalLength+=dataLen[i]+separatorSpace,maxLength<dataLen[i]&&(maxLength=dataLen[i]);var actualMax=maxLength+
separatorSpace,indentationLvl=layout.indent.prev.length;if(actualMax*3+indentationLvl>=layout.breakLength||totalLength/actualMax<=
5&&maxLength>6)return entries;var averageBias=$sqrt(actualMax-totalLength/entries.length),biasedMax=$max(actualMax-3-averageBias,
1),columns=$min($round($sqrt(2.5*biasedMax*outputLength)/biasedMax),$floor((layout.breakLength-indentationLvl)/actualMax),
12,15);if(columns<=1)return entries;for(var maxLineLength=[],c=0;c<columns;c++){for(var lineMaxLength=0,j=c;j<entries.length;j+=
columns)dataLen[j]>lineMaxLength&&(lineMaxLength=dataLen[j]);maxLineLength[c]=lineMaxLength+separatorSpace}for(var numeric=!0,
k=0;k<entries.length&&numeric;k++)numeric=typeof value[k]=="number"||typeof value[k]=="bigint";for(var grouped=[],row=0;row<
outputLength;row+=columns){for(var max=$min(row+columns,outputLength),str="",col=row;col<max-1;col++)str+=padTo(entries[col]+
", ",maxLineLength[col-row]+(entries[col].length-dataLen[col]),numeric);var lastPadding=maxLineLength[col-row]+(entries[col].
length-dataLen[col])-separatorSpace;str+=numeric?padTo(entries[col],lastPadding,!0):entries[col],grouped.push(str)}return outputLength<
entries.length&&grouped.push(entries[outputLength]),grouped}function bracesOf(opening,closing,base,padding){return[opening,
closing,base,padding]}function breakLines(entries,braces,layout,arrayValue){var output=arrayValue&&entries.length>6?groupArrayElements(
entries,layout,arrayValue):entries,base=braces[2]?braces[2]+" ":"";if(layout.state.currentDepth-layout.depth<3&&output.length===
entries.length){var start=output.length+layout.indent.prev.length+braces[0].length+braces[2].length+10;if(isBelowBreakLength(
output,start,layout.breakLength)){var joined=$join.call(output,", ");if(indexOf(joined,`
`)<0)return base+braces[0]+braces[3]+joined+braces[3]+braces[1]}}return base+braces[0]+indentedJoin(output,layout.indent)+
braces[1]}function singleLineValues(xs){for(var i=0;i<xs.length;i++)if(indexOf(xs[i],`
`)>=0)return!1;return!0}function getIndent(opts,depth){var baseIndent;if(opts.indent==="	")baseIndent="	";else if(typeof opts.
indent=="number"&&opts.indent>0)baseIndent=$join.call(Array(opts.indent+1)," ");else return null;return{base:baseIndent,
prev:$join.call(Array(depth+1),baseIndent)}}function indentedJoin(xs,indent){if(xs.length===0)return"";var lineJoiner=`
`+indent.prev+indent.base;return lineJoiner+$join.call(xs,","+lineJoiner)+`
`+indent.prev}function arrObjKeys(obj,inspect,maxLength){var isArr=isArray(obj),limit=typeof maxLength=="number"?maxLength:
1/0,typedLength=!isArr&&limit!==1/0&&isTypedArray(obj)?getTypedArrayLength(obj):null;(typeof typedLength!="number"||typedLength<=
limit)&&(typedLength=null);var xs=[];if(isArr){xs.length=obj.length<limit?obj.length:limit;for(var i=0;i<obj.length&&i<limit;i++)
xs[i]=has(obj,i)?inspect(obj[i],obj):"";obj.length>limit&&xs.push(moreItems(obj.length-limit))}else if(typedLength!==null){
for(var t=0;t<limit;t++)xs.push(t+": "+inspect(obj[t],obj));xs.push(moreItems(typedLength-limit))}var syms=typeof gOPS==
"function"?gOPS(obj):[],symMap;if(hasShammedSymbols){symMap={};for(var k=0;k<syms.length;k++)symMap["$"+syms[k]]=syms[k]}
for(var key in obj)has(obj,key)&&(isArr&&String(Number(key))===key&&key<obj.length||typedLength!==null&&String(Number(key))===
key&&key<typedLength||hasShammedSymbols&&symMap["$"+key]instanceof Symbol||($test.call(/[^\w$]/,key)?xs.push(inspect(key,
obj)+": "+inspect(obj[key],obj)):xs.push(key+": "+inspect(obj[key],obj))));if(typeof gOPS=="function")for(var j=0;j<syms.
length;j++)isEnumerable.call(obj,syms[j])&&xs.push("["+inspect(syms[j])+"]: "+inspect(obj[syms[j]],obj));return xs}}),63077:((module,__unused_webpack_exports,__webpack_require__)=>{
for(var $charCodeAt=String.prototype.charCodeAt,$indexOf=String.prototype.indexOf,$normalize=String.prototype.normalize,
$slice=String.prototype.slice,$split=String.prototype.split,$floor=Math.floor,$parseInt=parseInt,ranges=__webpack_require__(
47859),starts=[],ends=[],widths=[],tokens=$split.call(ranges,","),previousEnd=-1,t=0;t<tokens.length;t++){var dot=$indexOf.
call(tokens[t],".");starts[t]=previousEnd+1+$parseInt($slice.call(tokens[t],1,dot),36),previousEnd=starts[t]+$parseInt($slice.
call(tokens[t],dot+1),36),ends[t]=previousEnd,widths[t]=Number($slice.call(tokens[t],0,1))}function codePointWidth(code){
for(var low=0,high=starts.length-1;low<=high;){var mid=$floor((low+high)/2);if(code<starts[mid])high=mid-1;else if(code>
ends[mid])low=mid+1;else return widths[mid]}return 1}function unicodeWidth(str){for(var width=0,i=0;i<str.length;i++){var code=$charCodeAt.
call(str,i);if(code>=55296&&code<=56319&&i+1<str.length){var next=$charCodeAt.call(str,i+1);next>=56320&&next<=57343&&(code=
(code-55296)*1024+(next-56320)+65536,i+=1)}width+=codePointWidth(code)}return width}module.exports=function(str){for(var width=0,
i=0;i<str.length;i++){var code=$charCodeAt.call(str,i);if(code>=127){var rest=$slice.call(str,i);return width+unicodeWidth(
$normalize?$normalize.call(rest,"NFC"):rest)}width+=code>=32?1:0}return width}}),47859:(module=>{var $join=Array.prototype.
join;module.exports=$join.call(["00.v,02n.w,0gw.33,07n.6,07b.18,01.0,01.1,01.1,01.0,01k.5,0a.a,01.0,01a.k,0g.0,02t.7,01.\
5,02.1,01.3,","0x.0,01.0,0u.q,02j.a,01m.8,09.0,0o.3,01.8,01.2,01.4,017.2,01g.1,05.8,016.1k,01j.0,01.0,04.7,04.0,","03.6,\
0a.1,0t.0,01m.0,04.3,08.0,0k.1,0q.0,02.1,01l.0,04.1,04.1,02.2,03.0,0u.1,03.0,0b.1,01l.0,04.4,","01.1,04.0,0k.1,0m.5,01.0\
,01m.0,02.0,01.3,08.0,07.1,0b.1,0u.0,01p.0,0c.0,01e.0,03.0,01j.0,01.2,05.2,","01.3,07.1,0b.1,0t.0,01m.0,02.0,06.0,05.1,0\
k.1,0s.1,01l.1,04.3,08.0,0k.1,0t.0,020.0,07.2,01.0,02i.0,","02.6,0c.7,02q.0,02.8,0b.6,021.1,0r.0,01.0,01.0,01j.d,01.4,01\
.1,05.a,01.z,09.0,02u.3,01.5,01.1,02.1,","0p.1,04.2,0g.3,0d.0,02.1,06.0,0f.0,22q.2n,0e5.2,0qa.2,0t.1,0u.1,0u.1,01s.1,01.\
6,08.0,02.a,09.0,","019.4,039.1,0y.0,03a.2,04.1,09.0,06.2,063.1,02.0,01m.0,01.6,01.0,01.0,02.7,06.9,02.0,01c.19,02.b,","\
0k.3,01c.0,01.4,01.0,05.0,014.8,0c.1,0w.3,02.1,01.2,01k.0,01.1,03.0,01.2,01m.7,02.1,048.2,01.c,01.6,","04.0,06.0,03.1,05\
i.1r,0ej.4,0q.4,01d.4,01.9,02o.w,2fd.1,2d.1,25a.3,23.0,22.0,2eh.1,2l.1,2q.7,2g.b,","217.0,2a.5,23.0,2d.0,28.1,2h.1,25.1,\
28.0,25.0,2l.0,27.1,21.0,24.0,22.0,27.0,24.1,2s.0,2z.0,21.0,","24.2,21.0,21p.2,2o.0,2e.0,2nv.1,21f.0,24.0,0bd.2,03x.0,02\
o.v,23k.p,21.2g,2c.5x,2q.26,22.2d,22.2u,","25.16,21.2l,21.2d,29.1b,21.13,28.mkc,23.1i,0bs.3,01.9,0w.1,028.1,07k.0,03.0,0\
4.0,0p.1,05.0,047.1,","0q.h,0d.0,012.7,0p.a,2e.s,03.2,01c.0,02.3,02.1,013.0,01v.5,02.1,02.1,0c.0,08.0,01b.0,01f.0,01.2,",
"02.1,05.1,01.0,016.1,08.0,06m.0,02.0,04.0,2i.8mb,26l8.e7,0u.0,0kh.f,20.9,06.f,20.y,21.i,21.3,043.0,","21.2n,23j.6,0i.2,\
0e9.0,06a.0,045.4,01ae.2,01.1,05.3,014.2,04.0,04l.1,0fx.3,01t.4,08t.1,025.5,01y.a,","01d.3,03f.0,01i.e,015.0,02.1,0a.2,0\
1d.3,02.1,02.0,04.0,0a.0,01e.2,010.4,01.7,01q.0,0c.1,01g.8,0a.3,","02.0,02n.2,02.0,01.1,06.0,02.0,04d.0,03.7,0l.1,01l.1,\
03.0,011.6,03.4,01y.5,0d.0,01.0,01.0,0e.1,","02d.7,02.2,01.0,0n.0,02c.5,01.0,04.1,01.1,06m.3,06.1,01.1,0r.1,02d.7,02.0,0\
1.1,02y.0,01.0,02.5,01.0,","02t.0,01.0,02.3,01.4,077.8,01.1,074.1,01.0,04.0,040.3,02.1,04.0,0w.9,014.5,02.3,08.0,09.5,02\
.2,","01a.c,01.1,05i.0,01.2,01.0,05l.6,01.5,01.0,02a.l,02.6,01.1,01.1,03e.5,03.0,01.1,01.6,01.0,020.1,","03.0,01.0,09n.1\
,0b.1,01g.4,05.0,01.0,0n.0,0445.g,06.e,08ug.b,03.2,01xc.4,01n.6,0t4.0,01r.3,225.4,","2b.6,29.5p1,215.v,22p.36,26pp.3,21.\
6,21.1,21.82,2f.0,2t.2,22.0,2e.3,28.az,01wh.1,01.3,03mk.19,02.m,","2ev.1,30.4,02.2,09.f,02.6,0u.3,2d.1,30.3,03l.2,257.2e\
,29.m,01ah.1i,04.1d,08.0,0e.0,0m.4,01.e,011s.6,","01.g,02.6,01.1,01.4,02s.0,04g.6,0af.0,01p.3,0e4.3,072.1,06r.0,02.0,07.\
1,05.0,0d6.6,031.6,21bt.0,","25m.0,25a.0,22.9,223.s,2d.17,24.8,27.1,2e.5,24a.w,2c.8,21.1x,21.l,2c.16,24.4,2c.g,23.0,23.1\
y,21.0,","21.56,22.1q,2d.3,21.n,2i.0,2q.1,2d.0,22e.2c,21c.1x,26.0,23.2,22.3,23.3,2b.1,27.8,26b.b,24.0,27v.1a,","21.9,21.\
54,234.c,23.a,23.1k,21.0,24.f,22.b,24.9,2zr.1ekd,22.1ekd,0e1oj.0,0u.2n,03k.6n"],"")}),58502:((module,__unused_webpack_exports,__webpack_require__)=>{
module.exports=__webpack_require__(39023).inspect}),70226:((module,__unused_webpack_exports,__webpack_require__)=>{var keysShim;
if(!Object.keys){var has=Object.prototype.hasOwnProperty,toStr=Object.prototype.toString,isArgs=__webpack_require__(28598),
isEnumerable=Object.prototype.propertyIsEnumerable,hasDontEnumBug=!isEnumerable.call({toString:null},"toString"),hasProtoEnumBug=isEnumerable.
call(function(){},"prototype"),dontEnums=["toString","toLocaleString","valueOf","hasOwnProperty","isPrototypeOf","proper\
tyIsEnumerable","constructor"],equalsConstructorPrototype=function(o){var ctor=o.constructor;return ctor&&ctor.prototype===
o},excludedKeys={$applicationCache:!0,$console:!0,$external:!0,$frame:!0,$frameElement:!0,$frames:!0,$innerHeight:!0,$innerWidth:!0,
$onmozfullscreenchange:!0,$onmozfullscreenerror:!0,$outerHeight:!0,$outerWidth:!0,$pageXOffset:!0,$pageYOffset:!0,$parent:!0,
$scrollLeft:!0,$scrollTop:!0,$scrollX:!0,$scrollY:!0,$self:!0,$webkitIndexedDB:!0,$webkitStorageInfo:!0,$window:!0},hasAutomationEqualityBug=(function(){
if(typeof window>"u")return!1;for(var k in window)try{if(!excludedKeys["$"+k]&&has.call(window,k)&&window[k]!==null&&typeof window[k]==
"object")try{equalsConstructorPrototype(window[k])}catch{return!0}}catch{return!0}return!1})(),equalsConstructorPrototypeIfNotBuggy=function(o){
if(typeof window>"u"||!hasAutomationEqualityBug)return equalsConstructorPrototype(o);try{return equalsConstructorPrototype(
o)}catch{return!1}};keysShim=function(object){var isObject=object!==null&&typeof object=="object",isFunction=toStr.call(
object)==="[object Function]",isArguments=isArgs(object),isString=isObject&&toStr.call(object)==="[object String]",theKeys=[];
if(!isObject&&!isFunction&&!isArguments)throw new TypeError("Object.keys called on a non-object");var skipProto=hasProtoEnumBug&&
isFunction;if(isString&&object.length>0&&!has.call(object,0))for(var i=0;i<object.length;++i)theKeys.push(String(i));if(isArguments&&
object.length>0)for(var j=0;j<object.length;++j)theKeys.push(String(j));else for(var name in object)!(skipProto&&name===
"prototype")&&has.call(object,name)&&theKeys.push(String(name));if(hasDontEnumBug)for(var skipConstructor=equalsConstructorPrototypeIfNotBuggy(
object),k=0;k<dontEnums.length;++k)!(skipConstructor&&dontEnums[k]==="constructor")&&has.call(object,dontEnums[k])&&theKeys.
push(dontEnums[k]);return theKeys}}module.exports=keysShim}),62682:((module,__unused_webpack_exports,__webpack_require__)=>{
var slice=Array.prototype.slice,isArgs=__webpack_require__(28598),origKeys=Object.keys,keysShim=origKeys?function(o){return origKeys(
o)}:__webpack_require__(70226),originalKeys=Object.keys;keysShim.shim=function(){if(Object.keys){var keysWorksWithArguments=(function(){
var args=Object.keys(arguments);return args&&args.length===arguments.length})(1,2);keysWorksWithArguments||(Object.keys=
function(object){return isArgs(object)?originalKeys(slice.call(object)):originalKeys(object)})}else Object.keys=keysShim;
return Object.keys||keysShim},module.exports=keysShim}),28598:(module=>{var toStr=Object.prototype.toString;module.exports=
function(value){var str=toStr.call(value),isArgs=str==="[object Arguments]";return isArgs||(isArgs=str!=="[object Array]"&&
value!==null&&typeof value=="object"&&typeof value.length=="number"&&value.length>=0&&toStr.call(value.callee)==="[objec\
t Function]"),isArgs}}),18879:(module=>{module.exports=["Float16Array","Float32Array","Float64Array","Int8Array","Int16A\
rray","Int32Array","Uint8Array","Uint8ClampedArray","Uint16Array","Uint32Array","BigInt64Array","BigUint64Array"]}),41564:(module=>{
typeof process>"u"||!process.version||process.version.indexOf("v0.")===0||process.version.indexOf("v1.")===0&&process.version.
indexOf("v1.8.")!==0?module.exports={nextTick}:module.exports=process;function nextTick(fn,arg1,arg2,arg3){if(typeof fn!=
"function")throw new TypeError('"callback" argument must be a function');var len=arguments.length,args,i;switch(len){case 0:case 1:
return process.nextTick(fn);case 2:return process.nextTick(function(){fn.call(null,arg1)});case 3:return process.nextTick(
function(){fn.call(null,arg1,arg2)});case 4:return process.nextTick(function(){fn.call(null,arg1,arg2,arg3)});default:for(args=
new Array(len-1),i=0;i<args.length;)args[i++]=arguments[i];return process.nextTick(function(){fn.apply(null,args)})}}}),
7945:(module=>{module.exports=global.process}),76417:((module,__unused_webpack_exports,__webpack_require__)=>{const process2=((base,esmKey,keys,isValid)=>{
if(esmKey in base&&base[esmKey]===!0){let candidate;for(const key of keys)if(key in base&&(candidate=base[key],isValid(candidate)))
return candidate}return base})(__webpack_require__(7945),"__esModule",["default","process"],candidate=>"nextTick"in candidate);
module.exports=process2}),80652:((module,__unused_webpack_exports,__webpack_require__)=>{const{SymbolDispose}=__webpack_require__(
50999),{AbortError,codes}=__webpack_require__(69220),{isNodeStream,isWebStream,kControllerErrorFunction}=__webpack_require__(
83426),eos=__webpack_require__(36815),{ERR_INVALID_ARG_TYPE}=codes;let addAbortListener;const validateAbortSignal=(signal,name)=>{
if(typeof signal!="object"||!("aborted"in signal))throw new ERR_INVALID_ARG_TYPE(name,"AbortSignal",signal)};module.exports.
addAbortSignal=function(signal,stream){if(validateAbortSignal(signal,"signal"),!isNodeStream(stream)&&!isWebStream(stream))
throw new ERR_INVALID_ARG_TYPE("stream",["ReadableStream","WritableStream","Stream"],stream);return module.exports.addAbortSignalNoValidate(
signal,stream)},module.exports.addAbortSignalNoValidate=function(signal,stream){if(typeof signal!="object"||!("aborted"in
signal))return stream;const onAbort=isNodeStream(stream)?()=>{stream.destroy(new AbortError(void 0,{cause:signal.reason}))}:
()=>{stream[kControllerErrorFunction](new AbortError(void 0,{cause:signal.reason}))};if(signal.aborted)onAbort();else{addAbortListener=
addAbortListener||__webpack_require__(23539).addAbortListener;const disposable=addAbortListener(signal,onAbort);eos(stream,
disposable[SymbolDispose])}return stream}}),77336:((module,__unused_webpack_exports,__webpack_require__)=>{const{StringPrototypeSlice,
SymbolIterator,TypedArrayPrototypeSet,Uint8Array:Uint8Array2}=__webpack_require__(50999),{Buffer:Buffer2}=__webpack_require__(
20181),{inspect}=__webpack_require__(23539);module.exports=class{constructor(){this.head=null,this.tail=null,this.length=
0}push(v){const entry={data:v,next:null};this.length>0?this.tail.next=entry:this.head=entry,this.tail=entry,++this.length}unshift(v){
const entry={data:v,next:this.head};this.length===0&&(this.tail=entry),this.head=entry,++this.length}shift(){if(this.length===
0)return;const ret=this.head.data;return this.length===1?this.head=this.tail=null:this.head=this.head.next,--this.length,
ret}clear(){this.head=this.tail=null,this.length=0}join(s){if(this.length===0)return"";let p=this.head,ret=""+p.data;for(;(p=
p.next)!==null;)ret+=s+p.data;return ret}concat(n){if(this.length===0)return Buffer2.alloc(0);const ret=Buffer2.allocUnsafe(
n>>>0);let p=this.head,i=0;for(;p;)TypedArrayPrototypeSet(ret,p.data,i),i+=p.data.length,p=p.next;return ret}consume(n,hasStrings){
const data=this.head.data;if(n<data.length){const slice=data.slice(0,n);return this.head.data=data.slice(n),slice}return n===
data.length?this.shift():hasStrings?this._getString(n):this._getBuffer(n)}first(){return this.head.data}*[SymbolIterator](){
for(let p=this.head;p;p=p.next)yield p.data}_getString(n){let ret="",p=this.head,c=0;do{const str=p.data;if(n>str.length)
ret+=str,n-=str.length;else{n===str.length?(ret+=str,++c,p.next?this.head=p.next:this.head=this.tail=null):(ret+=StringPrototypeSlice(
str,0,n),this.head=p,p.data=StringPrototypeSlice(str,n));break}++c}while((p=p.next)!==null);return this.length-=c,ret}_getBuffer(n){
const ret=Buffer2.allocUnsafe(n),retLen=n;let p=this.head,c=0;do{const buf=p.data;if(n>buf.length)TypedArrayPrototypeSet(
ret,buf,retLen-n),n-=buf.length;else{n===buf.length?(TypedArrayPrototypeSet(ret,buf,retLen-n),++c,p.next?this.head=p.next:
this.head=this.tail=null):(TypedArrayPrototypeSet(ret,new Uint8Array2(buf.buffer,buf.byteOffset,n),retLen-n),this.head=p,
p.data=buf.slice(n));break}++c}while((p=p.next)!==null);return this.length-=c,ret}[Symbol.for("nodejs.util.inspect.custo\
m")](_2,options){return inspect(this,{...options,depth:0,customInspect:!1})}}}),64999:((module,__unused_webpack_exports,__webpack_require__)=>{
const{pipeline}=__webpack_require__(16701),Duplex=__webpack_require__(94449),{destroyer}=__webpack_require__(65089),{isNodeStream,
isReadable,isWritable,isWebStream,isTransformStream,isWritableStream,isReadableStream}=__webpack_require__(83426),{AbortError,
codes:{ERR_INVALID_ARG_VALUE,ERR_MISSING_ARGS}}=__webpack_require__(69220),eos=__webpack_require__(36815);module.exports=
function(...streams){if(streams.length===0)throw new ERR_MISSING_ARGS("streams");if(streams.length===1)return Duplex.from(
streams[0]);const orgStreams=[...streams];if(typeof streams[0]=="function"&&(streams[0]=Duplex.from(streams[0])),typeof streams[streams.
length-1]=="function"){const idx=streams.length-1;streams[idx]=Duplex.from(streams[idx])}for(let n=0;n<streams.length;++n)
if(!(!isNodeStream(streams[n])&&!isWebStream(streams[n]))){if(n<streams.length-1&&!(isReadable(streams[n])||isReadableStream(
streams[n])||isTransformStream(streams[n])))throw new ERR_INVALID_ARG_VALUE(`streams[${n}]`,orgStreams[n],"must be reada\
ble");if(n>0&&!(isWritable(streams[n])||isWritableStream(streams[n])||isTransformStream(streams[n])))throw new ERR_INVALID_ARG_VALUE(
`streams[${n}]`,orgStreams[n],"must be writable")}let ondrain,onfinish,onreadable,onclose,d;function onfinished(err){const cb=onclose;
onclose=null,cb?cb(err):err?d.destroy(err):!readable&&!writable&&d.destroy()}const head=streams[0],tail=pipeline(streams,
onfinished),writable=!!(isWritable(head)||isWritableStream(head)||isTransformStream(head)),readable=!!(isReadable(tail)||
isReadableStream(tail)||isTransformStream(tail));if(d=new Duplex({writableObjectMode:!!(head!=null&&head.writableObjectMode),
readableObjectMode:!!(tail!=null&&tail.readableObjectMode),writable,readable}),writable){if(isNodeStream(head))d._write=
function(chunk,encoding,callback){head.write(chunk,encoding)?callback():ondrain=callback},d._final=function(callback){head.
end(),onfinish=callback},head.on("drain",function(){if(ondrain){const cb=ondrain;ondrain=null,cb()}});else if(isWebStream(
head)){const writer=(isTransformStream(head)?head.writable:head).getWriter();d._write=async function(chunk,encoding,callback){
try{await writer.ready,writer.write(chunk).catch(()=>{}),callback()}catch(err){callback(err)}},d._final=async function(callback){
try{await writer.ready,writer.close().catch(()=>{}),onfinish=callback}catch(err){callback(err)}}}const toRead=isTransformStream(
tail)?tail.readable:tail;eos(toRead,()=>{if(onfinish){const cb=onfinish;onfinish=null,cb()}})}if(readable){if(isNodeStream(
tail))tail.on("readable",function(){if(onreadable){const cb=onreadable;onreadable=null,cb()}}),tail.on("end",function(){
d.push(null)}),d._read=function(){for(;;){const buf=tail.read();if(buf===null){onreadable=d._read;return}if(!d.push(buf))
return}};else if(isWebStream(tail)){const reader=(isTransformStream(tail)?tail.readable:tail).getReader();d._read=async function(){
for(;;)try{const{value,done}=await reader.read();if(!d.push(value))return;if(done){d.push(null);return}}catch{return}}}}
return d._destroy=function(err,callback){!err&&onclose!==null&&(err=new AbortError),onreadable=null,ondrain=null,onfinish=
null,onclose===null?callback(err):(onclose=callback,isNodeStream(tail)&&destroyer(tail,err))},d}}),65089:((module,__unused_webpack_exports,__webpack_require__)=>{
const process2=__webpack_require__(76417),{aggregateTwoErrors,codes:{ERR_MULTIPLE_CALLBACK},AbortError}=__webpack_require__(
69220),{Symbol:Symbol2}=__webpack_require__(50999),{kIsDestroyed,isDestroyed,isFinished,isServerRequest}=__webpack_require__(
83426),kDestroy=Symbol2("kDestroy"),kConstruct=Symbol2("kConstruct");function checkError(err,w,r){err&&(err.stack,w&&!w.
errored&&(w.errored=err),r&&!r.errored&&(r.errored=err))}function destroy(err,cb){const r=this._readableState,w=this._writableState,
s=w||r;return w!=null&&w.destroyed||r!=null&&r.destroyed?(typeof cb=="function"&&cb(),this):(checkError(err,w,r),w&&(w.destroyed=
!0),r&&(r.destroyed=!0),s.constructed?_destroy(this,err,cb):this.once(kDestroy,function(er){_destroy(this,aggregateTwoErrors(
er,err),cb)}),this)}function _destroy(self2,err,cb){let called=!1;function onDestroy(err2){if(called)return;called=!0;const r=self2.
_readableState,w=self2._writableState;checkError(err2,w,r),w&&(w.closed=!0),r&&(r.closed=!0),typeof cb=="function"&&cb(err2),
err2?process2.nextTick(emitErrorCloseNT,self2,err2):process2.nextTick(emitCloseNT,self2)}try{self2._destroy(err||null,onDestroy)}catch(err2){
onDestroy(err2)}}function emitErrorCloseNT(self2,err){emitErrorNT(self2,err),emitCloseNT(self2)}function emitCloseNT(self2){
const r=self2._readableState,w=self2._writableState;w&&(w.closeEmitted=!0),r&&(r.closeEmitted=!0),(w!=null&&w.emitClose||
r!=null&&r.emitClose)&&self2.emit("close")}function emitErrorNT(self2,err){const r=self2._readableState,w=self2._writableState;
w!=null&&w.errorEmitted||r!=null&&r.errorEmitted||(w&&(w.errorEmitted=!0),r&&(r.errorEmitted=!0),self2.emit("error",err))}
function undestroy(){const r=this._readableState,w=this._writableState;r&&(r.constructed=!0,r.closed=!1,r.closeEmitted=!1,
r.destroyed=!1,r.errored=null,r.errorEmitted=!1,r.reading=!1,r.ended=r.readable===!1,r.endEmitted=r.readable===!1),w&&(w.
constructed=!0,w.destroyed=!1,w.closed=!1,w.closeEmitted=!1,w.errored=null,w.errorEmitted=!1,w.finalCalled=!1,w.prefinished=
!1,w.ended=w.writable===!1,w.ending=w.writable===!1,w.finished=w.writable===!1)}function errorOrDestroy(stream,err,sync){
const r=stream._readableState,w=stream._writableState;if(w!=null&&w.destroyed||r!=null&&r.destroyed)return this;r!=null&&
r.autoDestroy||w!=null&&w.autoDestroy?stream.destroy(err):err&&(err.stack,w&&!w.errored&&(w.errored=err),r&&!r.errored&&
(r.errored=err),sync?process2.nextTick(emitErrorNT,stream,err):emitErrorNT(stream,err))}function construct(stream,cb){if(typeof stream.
_construct!="function")return;const r=stream._readableState,w=stream._writableState;r&&(r.constructed=!1),w&&(w.constructed=
!1),stream.once(kConstruct,cb),!(stream.listenerCount(kConstruct)>1)&&process2.nextTick(constructNT,stream)}function constructNT(stream){
let called=!1;function onConstruct(err){if(called){errorOrDestroy(stream,err??new ERR_MULTIPLE_CALLBACK);return}called=!0;
const r=stream._readableState,w=stream._writableState,s=w||r;r&&(r.constructed=!0),w&&(w.constructed=!0),s.destroyed?stream.
emit(kDestroy,err):err?errorOrDestroy(stream,err,!0):process2.nextTick(emitConstructNT,stream)}try{stream._construct(err=>{
process2.nextTick(onConstruct,err)})}catch(err){process2.nextTick(onConstruct,err)}}function emitConstructNT(stream){stream.
emit(kConstruct)}function isRequest(stream){return stream?.setHeader&&typeof stream.abort=="function"}function emitCloseLegacy(stream){
stream.emit("close")}function emitErrorCloseLegacy(stream,err){stream.emit("error",err),process2.nextTick(emitCloseLegacy,
stream)}function destroyer(stream,err){!stream||isDestroyed(stream)||(!err&&!isFinished(stream)&&(err=new AbortError),isServerRequest(
stream)?(stream.socket=null,stream.destroy(err)):isRequest(stream)?stream.abort():isRequest(stream.req)?stream.req.abort():
typeof stream.destroy=="function"?stream.destroy(err):typeof stream.close=="function"?stream.close():err?process2.nextTick(
emitErrorCloseLegacy,stream,err):process2.nextTick(emitCloseLegacy,stream),stream.destroyed||(stream[kIsDestroyed]=!0))}
module.exports={construct,destroyer,destroy,undestroy,errorOrDestroy}}),94449:((module,__unused_webpack_exports,__webpack_require__)=>{
const{ObjectDefineProperties,ObjectGetOwnPropertyDescriptor,ObjectKeys,ObjectSetPrototypeOf}=__webpack_require__(50999);
module.exports=Duplex;const Readable=__webpack_require__(40164),Writable=__webpack_require__(58939);ObjectSetPrototypeOf(
Duplex.prototype,Readable.prototype),ObjectSetPrototypeOf(Duplex,Readable);{const keys=ObjectKeys(Writable.prototype);for(let i=0;i<
keys.length;i++){const method=keys[i];Duplex.prototype[method]||(Duplex.prototype[method]=Writable.prototype[method])}}function Duplex(options){
if(!(this instanceof Duplex))return new Duplex(options);Readable.call(this,options),Writable.call(this,options),options?
(this.allowHalfOpen=options.allowHalfOpen!==!1,options.readable===!1&&(this._readableState.readable=!1,this._readableState.
ended=!0,this._readableState.endEmitted=!0),options.writable===!1&&(this._writableState.writable=!1,this._writableState.
ending=!0,this._writableState.ended=!0,this._writableState.finished=!0)):this.allowHalfOpen=!0}ObjectDefineProperties(Duplex.
prototype,{writable:{__proto__:null,...ObjectGetOwnPropertyDescriptor(Writable.prototype,"writable")},writableHighWaterMark:{
__proto__:null,...ObjectGetOwnPropertyDescriptor(Writable.prototype,"writableHighWaterMark")},writableObjectMode:{__proto__:null,
...ObjectGetOwnPropertyDescriptor(Writable.prototype,"writableObjectMode")},writableBuffer:{__proto__:null,...ObjectGetOwnPropertyDescriptor(
Writable.prototype,"writableBuffer")},writableLength:{__proto__:null,...ObjectGetOwnPropertyDescriptor(Writable.prototype,
"writableLength")},writableFinished:{__proto__:null,...ObjectGetOwnPropertyDescriptor(Writable.prototype,"writableFinish\
ed")},writableCorked:{__proto__:null,...ObjectGetOwnPropertyDescriptor(Writable.prototype,"writableCorked")},writableEnded:{
__proto__:null,...ObjectGetOwnPropertyDescriptor(Writable.prototype,"writableEnded")},writableNeedDrain:{__proto__:null,
...ObjectGetOwnPropertyDescriptor(Writable.prototype,"writableNeedDrain")},destroyed:{__proto__:null,get(){return this._readableState===
void 0||this._writableState===void 0?!1:this._readableState.destroyed&&this._writableState.destroyed},set(value){this._readableState&&
this._writableState&&(this._readableState.destroyed=value,this._writableState.destroyed=value)}}});let webStreamsAdapters;
function lazyWebStreams(){return webStreamsAdapters===void 0&&(webStreamsAdapters={}),webStreamsAdapters}Duplex.fromWeb=
function(pair,options){return lazyWebStreams().newStreamDuplexFromReadableWritablePair(pair,options)},Duplex.toWeb=function(duplex){
return lazyWebStreams().newReadableWritablePairFromDuplex(duplex)};let duplexify;Duplex.from=function(body){return duplexify||
(duplexify=__webpack_require__(4599)),duplexify(body,"body")}}),4599:((module,__unused_webpack_exports,__webpack_require__)=>{
const process2=__webpack_require__(76417),bufferModule=__webpack_require__(20181),{isReadable,isWritable,isIterable,isNodeStream,
isReadableNodeStream,isWritableNodeStream,isDuplexNodeStream,isReadableStream,isWritableStream}=__webpack_require__(83426),
eos=__webpack_require__(36815),{AbortError,codes:{ERR_INVALID_ARG_TYPE,ERR_INVALID_RETURN_VALUE}}=__webpack_require__(69220),
{destroyer}=__webpack_require__(65089),Duplex=__webpack_require__(94449),Readable=__webpack_require__(40164),Writable=__webpack_require__(
58939),{createDeferredPromise}=__webpack_require__(23539),from=__webpack_require__(4659),Blob=globalThis.Blob||bufferModule.
Blob,isBlob=typeof Blob<"u"?function(b){return b instanceof Blob}:function(b){return!1},AbortController2=globalThis.AbortController||
__webpack_require__(17413).AbortController,{FunctionPrototypeCall}=__webpack_require__(50999);class Duplexify extends Duplex{constructor(options){
super(options),options?.readable===!1&&(this._readableState.readable=!1,this._readableState.ended=!0,this._readableState.
endEmitted=!0),options?.writable===!1&&(this._writableState.writable=!1,this._writableState.ending=!0,this._writableState.
ended=!0,this._writableState.finished=!0)}}module.exports=function duplexify(body,name){if(isDuplexNodeStream(body))return body;
if(isReadableNodeStream(body))return _duplexify({readable:body});if(isWritableNodeStream(body))return _duplexify({writable:body});
if(isNodeStream(body))return _duplexify({writable:!1,readable:!1});if(isReadableStream(body))return _duplexify({readable:Readable.
fromWeb(body)});if(isWritableStream(body))return _duplexify({writable:Writable.fromWeb(body)});if(typeof body=="function"){
const{value,write,final,destroy}=fromAsyncGen(body);if(isIterable(value))return from(Duplexify,value,{objectMode:!0,write,
final,destroy});const then2=value?.then;if(typeof then2=="function"){let d;const promise=FunctionPrototypeCall(then2,value,
val=>{if(val!=null)throw new ERR_INVALID_RETURN_VALUE("nully","body",val)},err=>{destroyer(d,err)});return d=new Duplexify(
{objectMode:!0,readable:!1,write,final(cb){final(async()=>{try{await promise,process2.nextTick(cb,null)}catch(err){process2.
nextTick(cb,err)}})},destroy})}throw new ERR_INVALID_RETURN_VALUE("Iterable, AsyncIterable or AsyncFunction",name,value)}
if(isBlob(body))return duplexify(body.arrayBuffer());if(isIterable(body))return from(Duplexify,body,{objectMode:!0,writable:!1});
if(isReadableStream(body?.readable)&&isWritableStream(body?.writable))return Duplexify.fromWeb(body);if(typeof body?.writable==
"object"||typeof body?.readable=="object"){const readable=body!=null&&body.readable?isReadableNodeStream(body?.readable)?
body?.readable:duplexify(body.readable):void 0,writable=body!=null&&body.writable?isWritableNodeStream(body?.writable)?body?.
writable:duplexify(body.writable):void 0;return _duplexify({readable,writable})}const then=body?.then;if(typeof then=="f\
unction"){let d;return FunctionPrototypeCall(then,body,val=>{val!=null&&d.push(val),d.push(null)},err=>{destroyer(d,err)}),
d=new Duplexify({objectMode:!0,writable:!1,read(){}})}throw new ERR_INVALID_ARG_TYPE(name,["Blob","ReadableStream","Writ\
ableStream","Stream","Iterable","AsyncIterable","Function","{ readable, writable } pair","Promise"],body)};function fromAsyncGen(fn){
let{promise,resolve}=createDeferredPromise();const ac=new AbortController2,signal=ac.signal;return{value:fn((async function*(){
for(;;){const _promise=promise;promise=null;const{chunk,done,cb}=await _promise;if(process2.nextTick(cb),done)return;if(signal.
aborted)throw new AbortError(void 0,{cause:signal.reason});({promise,resolve}=createDeferredPromise()),yield chunk}})(),
{signal}),write(chunk,encoding,cb){const _resolve=resolve;resolve=null,_resolve({chunk,done:!1,cb})},final(cb){const _resolve=resolve;
resolve=null,_resolve({done:!0,cb})},destroy(err,cb){ac.abort(),cb(err)}}}function _duplexify(pair){const r=pair.readable&&
typeof pair.readable.read!="function"?Readable.wrap(pair.readable):pair.readable,w=pair.writable;let readable=!!isReadable(
r),writable=!!isWritable(w),ondrain,onfinish,onreadable,onclose,d;function onfinished(err){const cb=onclose;onclose=null,
cb?cb(err):err&&d.destroy(err)}return d=new Duplexify({readableObjectMode:!!(r!=null&&r.readableObjectMode),writableObjectMode:!!(w!=
null&&w.writableObjectMode),readable,writable}),writable&&(eos(w,err=>{writable=!1,err&&destroyer(r,err),onfinished(err)}),
d._write=function(chunk,encoding,callback){w.write(chunk,encoding)?callback():ondrain=callback},d._final=function(callback){
w.end(),onfinish=callback},w.on("drain",function(){if(ondrain){const cb=ondrain;ondrain=null,cb()}}),w.on("finish",function(){
if(onfinish){const cb=onfinish;onfinish=null,cb()}})),readable&&(eos(r,err=>{readable=!1,err&&destroyer(r,err),onfinished(
err)}),r.on("readable",function(){if(onreadable){const cb=onreadable;onreadable=null,cb()}}),r.on("end",function(){d.push(
null)}),d._read=function(){for(;;){const buf=r.read();if(buf===null){onreadable=d._read;return}if(!d.push(buf))return}}),
d._destroy=function(err,callback){!err&&onclose!==null&&(err=new AbortError),onreadable=null,ondrain=null,onfinish=null,
onclose===null?callback(err):(onclose=callback,destroyer(w,err),destroyer(r,err))},d}}),36815:((module,__unused_webpack_exports,__webpack_require__)=>{
const process2=__webpack_require__(76417),{AbortError,codes}=__webpack_require__(69220),{ERR_INVALID_ARG_TYPE,ERR_STREAM_PREMATURE_CLOSE}=codes,
{kEmptyObject,once}=__webpack_require__(23539),{validateAbortSignal,validateFunction,validateObject,validateBoolean}=__webpack_require__(
49554),{Promise:Promise2,PromisePrototypeThen,SymbolDispose}=__webpack_require__(50999),{isClosed,isReadable,isReadableNodeStream,
isReadableStream,isReadableFinished,isReadableErrored,isWritable,isWritableNodeStream,isWritableStream,isWritableFinished,
isWritableErrored,isNodeStream,willEmitClose:_willEmitClose,kIsClosedPromise}=__webpack_require__(83426);let addAbortListener;
function isRequest(stream){return stream.setHeader&&typeof stream.abort=="function"}const nop=()=>{};function eos(stream,options,callback){
var _options$readable,_options$writable;if(arguments.length===2?(callback=options,options=kEmptyObject):options==null?options=
kEmptyObject:validateObject(options,"options"),validateFunction(callback,"callback"),validateAbortSignal(options.signal,
"options.signal"),callback=once(callback),isReadableStream(stream)||isWritableStream(stream))return eosWeb(stream,options,
callback);if(!isNodeStream(stream))throw new ERR_INVALID_ARG_TYPE("stream",["ReadableStream","WritableStream","Stream"],
stream);const readable=(_options$readable=options.readable)!==null&&_options$readable!==void 0?_options$readable:isReadableNodeStream(
stream),writable=(_options$writable=options.writable)!==null&&_options$writable!==void 0?_options$writable:isWritableNodeStream(
stream),wState=stream._writableState,rState=stream._readableState,onlegacyfinish=()=>{stream.writable||onfinish()};let willEmitClose=_willEmitClose(
stream)&&isReadableNodeStream(stream)===readable&&isWritableNodeStream(stream)===writable,writableFinished=isWritableFinished(
stream,!1);const onfinish=()=>{writableFinished=!0,stream.destroyed&&(willEmitClose=!1),!(willEmitClose&&(!stream.readable||
readable))&&(!readable||readableFinished)&&callback.call(stream)};let readableFinished=isReadableFinished(stream,!1);const onend=()=>{
readableFinished=!0,stream.destroyed&&(willEmitClose=!1),!(willEmitClose&&(!stream.writable||writable))&&(!writable||writableFinished)&&
callback.call(stream)},onerror=err=>{callback.call(stream,err)};let closed=isClosed(stream);const onclose=()=>{closed=!0;
const errored=isWritableErrored(stream)||isReadableErrored(stream);if(errored&&typeof errored!="boolean")return callback.
call(stream,errored);if(readable&&!readableFinished&&isReadableNodeStream(stream,!0)&&!isReadableFinished(stream,!1))return callback.
call(stream,new ERR_STREAM_PREMATURE_CLOSE);if(writable&&!writableFinished&&!isWritableFinished(stream,!1))return callback.
call(stream,new ERR_STREAM_PREMATURE_CLOSE);callback.call(stream)},onclosed=()=>{closed=!0;const errored=isWritableErrored(
stream)||isReadableErrored(stream);if(errored&&typeof errored!="boolean")return callback.call(stream,errored);callback.call(
stream)},onrequest=()=>{stream.req.on("finish",onfinish)};isRequest(stream)?(stream.on("complete",onfinish),willEmitClose||
stream.on("abort",onclose),stream.req?onrequest():stream.on("request",onrequest)):writable&&!wState&&(stream.on("end",onlegacyfinish),
stream.on("close",onlegacyfinish)),!willEmitClose&&typeof stream.aborted=="boolean"&&stream.on("aborted",onclose),stream.
on("end",onend),stream.on("finish",onfinish),options.error!==!1&&stream.on("error",onerror),stream.on("close",onclose),closed?
process2.nextTick(onclose):wState!=null&&wState.errorEmitted||rState!=null&&rState.errorEmitted?willEmitClose||process2.
nextTick(onclosed):(!readable&&(!willEmitClose||isReadable(stream))&&(writableFinished||isWritable(stream)===!1)||!writable&&
(!willEmitClose||isWritable(stream))&&(readableFinished||isReadable(stream)===!1)||rState&&stream.req&&stream.aborted)&&
process2.nextTick(onclosed);const cleanup=()=>{callback=nop,stream.removeListener("aborted",onclose),stream.removeListener(
"complete",onfinish),stream.removeListener("abort",onclose),stream.removeListener("request",onrequest),stream.req&&stream.
req.removeListener("finish",onfinish),stream.removeListener("end",onlegacyfinish),stream.removeListener("close",onlegacyfinish),
stream.removeListener("finish",onfinish),stream.removeListener("end",onend),stream.removeListener("error",onerror),stream.
removeListener("close",onclose)};if(options.signal&&!closed){const abort=()=>{const endCallback=callback;cleanup(),endCallback.
call(stream,new AbortError(void 0,{cause:options.signal.reason}))};if(options.signal.aborted)process2.nextTick(abort);else{
addAbortListener=addAbortListener||__webpack_require__(23539).addAbortListener;const disposable=addAbortListener(options.
signal,abort),originalCallback=callback;callback=once((...args)=>{disposable[SymbolDispose](),originalCallback.apply(stream,
args)})}}return cleanup}function eosWeb(stream,options,callback){let isAborted=!1,abort=nop;if(options.signal)if(abort=()=>{
isAborted=!0,callback.call(stream,new AbortError(void 0,{cause:options.signal.reason}))},options.signal.aborted)process2.
nextTick(abort);else{addAbortListener=addAbortListener||__webpack_require__(23539).addAbortListener;const disposable=addAbortListener(
options.signal,abort),originalCallback=callback;callback=once((...args)=>{disposable[SymbolDispose](),originalCallback.apply(
stream,args)})}const resolverFn=(...args)=>{isAborted||process2.nextTick(()=>callback.apply(stream,args))};return PromisePrototypeThen(
stream[kIsClosedPromise].promise,resolverFn,resolverFn),nop}function finished(stream,opts){var _opts;let autoCleanup=!1;
return opts===null&&(opts=kEmptyObject),(_opts=opts)!==null&&_opts!==void 0&&_opts.cleanup&&(validateBoolean(opts.cleanup,
"cleanup"),autoCleanup=opts.cleanup),new Promise2((resolve,reject)=>{const cleanup=eos(stream,opts,err=>{autoCleanup&&cleanup(),
err?reject(err):resolve()})})}module.exports=eos,module.exports.finished=finished}),4659:((module,__unused_webpack_exports,__webpack_require__)=>{
const process2=__webpack_require__(76417),{PromisePrototypeThen,SymbolAsyncIterator,SymbolIterator}=__webpack_require__(
50999),{Buffer:Buffer2}=__webpack_require__(20181),{ERR_INVALID_ARG_TYPE,ERR_STREAM_NULL_VALUES}=__webpack_require__(69220).
codes;function from(Readable,iterable,opts){let iterator;if(typeof iterable=="string"||iterable instanceof Buffer2)return new Readable(
{objectMode:!0,...opts,read(){this.push(iterable),this.push(null)}});let isAsync;if(iterable&&iterable[SymbolAsyncIterator])
isAsync=!0,iterator=iterable[SymbolAsyncIterator]();else if(iterable&&iterable[SymbolIterator])isAsync=!1,iterator=iterable[SymbolIterator]();else
throw new ERR_INVALID_ARG_TYPE("iterable",["Iterable"],iterable);const readable=new Readable({objectMode:!0,highWaterMark:1,
...opts});let reading=!1;readable._read=function(){reading||(reading=!0,next())},readable._destroy=function(error,cb){PromisePrototypeThen(
close(error),()=>process2.nextTick(cb,error),e=>process2.nextTick(cb,e||error))};async function close(error){const hadError=error!=
null,hasThrow=typeof iterator.throw=="function";if(hadError&&hasThrow){const{value,done}=await iterator.throw(error);if(await value,
done)return}if(typeof iterator.return=="function"){const{value}=await iterator.return();await value}}async function next(){
for(;;){try{const{value,done}=isAsync?await iterator.next():iterator.next();if(done)readable.push(null);else{const res=value&&
typeof value.then=="function"?await value:value;if(res===null)throw reading=!1,new ERR_STREAM_NULL_VALUES;if(readable.push(
res))continue;reading=!1}}catch(err){readable.destroy(err)}break}}return readable}module.exports=from}),84128:((module,__unused_webpack_exports,__webpack_require__)=>{
const{ArrayIsArray,ObjectSetPrototypeOf}=__webpack_require__(50999),{EventEmitter:EE}=__webpack_require__(24434);function Stream(opts){
EE.call(this,opts)}ObjectSetPrototypeOf(Stream.prototype,EE.prototype),ObjectSetPrototypeOf(Stream,EE),Stream.prototype.
pipe=function(dest,options){const source=this;function ondata(chunk){dest.writable&&dest.write(chunk)===!1&&source.pause&&
source.pause()}source.on("data",ondata);function ondrain(){source.readable&&source.resume&&source.resume()}dest.on("drai\
n",ondrain),!dest._isStdio&&(!options||options.end!==!1)&&(source.on("end",onend),source.on("close",onclose));let didOnEnd=!1;
function onend(){didOnEnd||(didOnEnd=!0,dest.end())}function onclose(){didOnEnd||(didOnEnd=!0,typeof dest.destroy=="func\
tion"&&dest.destroy())}function onerror(er){var _this$listenerCount;cleanup(),((_this$listenerCount=this.listenerCount)===
null||_this$listenerCount===void 0?void 0:_this$listenerCount.call(this,"error"))===0&&this.emit("error",er)}prependListener(
source,"error",onerror),prependListener(dest,"error",onerror);function cleanup(){source.removeListener("data",ondata),dest.
removeListener("drain",ondrain),source.removeListener("end",onend),source.removeListener("close",onclose),source.removeListener(
"error",onerror),dest.removeListener("error",onerror),source.removeListener("end",cleanup),source.removeListener("close",
cleanup),dest.removeListener("close",cleanup)}return source.on("end",cleanup),source.on("close",cleanup),dest.on("close",
cleanup),dest.emit("pipe",source),dest};function prependListener(emitter,event,fn){if(typeof emitter.prependListener=="f\
unction")return emitter.prependListener(event,fn);!emitter._events||!emitter._events[event]?emitter.on(event,fn):ArrayIsArray(
emitter._events[event])?emitter._events[event].unshift(fn):emitter._events[event]=[fn,emitter._events[event]]}module.exports=
{Stream,prependListener}}),11222:((module,__unused_webpack_exports,__webpack_require__)=>{const AbortController2=globalThis.
AbortController||__webpack_require__(17413).AbortController,{codes:{ERR_INVALID_ARG_VALUE,ERR_INVALID_ARG_TYPE,ERR_MISSING_ARGS,
ERR_OUT_OF_RANGE},AbortError}=__webpack_require__(69220),{validateAbortSignal,validateInteger,validateObject}=__webpack_require__(
49554),kWeakHandler=__webpack_require__(50999).Symbol("kWeak"),kResistStopPropagation=__webpack_require__(50999).Symbol(
"kResistStopPropagation"),{finished}=__webpack_require__(36815),staticCompose=__webpack_require__(64999),{addAbortSignalNoValidate}=__webpack_require__(
80652),{isWritable,isNodeStream}=__webpack_require__(83426),{deprecate}=__webpack_require__(23539),{ArrayPrototypePush,Boolean:Boolean2,
MathFloor,Number:Number2,NumberIsNaN,Promise:Promise2,PromiseReject,PromiseResolve,PromisePrototypeThen,Symbol:Symbol2}=__webpack_require__(
50999),kEmpty=Symbol2("kEmpty"),kEof=Symbol2("kEof");function compose(stream,options){if(options!=null&&validateObject(options,
"options"),options?.signal!=null&&validateAbortSignal(options.signal,"options.signal"),isNodeStream(stream)&&!isWritable(
stream))throw new ERR_INVALID_ARG_VALUE("stream",stream,"must be writable");const composedStream=staticCompose(this,stream);
return options!=null&&options.signal&&addAbortSignalNoValidate(options.signal,composedStream),composedStream}function map(fn,options){
if(typeof fn!="function")throw new ERR_INVALID_ARG_TYPE("fn",["Function","AsyncFunction"],fn);options!=null&&validateObject(
options,"options"),options?.signal!=null&&validateAbortSignal(options.signal,"options.signal");let concurrency=1;options?.
concurrency!=null&&(concurrency=MathFloor(options.concurrency));let highWaterMark=concurrency-1;return options?.highWaterMark!=
null&&(highWaterMark=MathFloor(options.highWaterMark)),validateInteger(concurrency,"options.concurrency",1),validateInteger(
highWaterMark,"options.highWaterMark",0),highWaterMark+=concurrency,async function*(){const signal=__webpack_require__(23539).
AbortSignalAny([options?.signal].filter(Boolean2)),stream=this,queue=[],signalOpt={signal};let next,resume,done=!1,cnt=0;
function onCatch(){done=!0,afterItemProcessed()}function afterItemProcessed(){cnt-=1,maybeResume()}function maybeResume(){
resume&&!done&&cnt<concurrency&&queue.length<highWaterMark&&(resume(),resume=null)}async function pump(){try{for await(let val of stream){
if(done)return;if(signal.aborted)throw new AbortError;try{if(val=fn(val,signalOpt),val===kEmpty)continue;val=PromiseResolve(
val)}catch(err){val=PromiseReject(err)}cnt+=1,PromisePrototypeThen(val,afterItemProcessed,onCatch),queue.push(val),next&&
(next(),next=null),!done&&(queue.length>=highWaterMark||cnt>=concurrency)&&await new Promise2(resolve=>{resume=resolve})}
queue.push(kEof)}catch(err){const val=PromiseReject(err);PromisePrototypeThen(val,afterItemProcessed,onCatch),queue.push(
val)}finally{done=!0,next&&(next(),next=null)}}pump();try{for(;;){for(;queue.length>0;){const val=await queue[0];if(val===
kEof)return;if(signal.aborted)throw new AbortError;val!==kEmpty&&(yield val),queue.shift(),maybeResume()}await new Promise2(
resolve=>{next=resolve})}}finally{done=!0,resume&&(resume(),resume=null)}}.call(this)}function asIndexedPairs(options=void 0){
return options!=null&&validateObject(options,"options"),options?.signal!=null&&validateAbortSignal(options.signal,"optio\
ns.signal"),async function*(){let index=0;for await(const val of this){var _options$signal;if(options!=null&&(_options$signal=
options.signal)!==null&&_options$signal!==void 0&&_options$signal.aborted)throw new AbortError({cause:options.signal.reason});
yield[index++,val]}}.call(this)}async function some(fn,options=void 0){for await(const unused of filter.call(this,fn,options))
return!0;return!1}async function every(fn,options=void 0){if(typeof fn!="function")throw new ERR_INVALID_ARG_TYPE("fn",[
"Function","AsyncFunction"],fn);return!await some.call(this,async(...args)=>!await fn(...args),options)}async function find(fn,options){
for await(const result of filter.call(this,fn,options))return result}async function forEach(fn,options){if(typeof fn!="f\
unction")throw new ERR_INVALID_ARG_TYPE("fn",["Function","AsyncFunction"],fn);async function forEachFn(value,options2){return await fn(
value,options2),kEmpty}for await(const unused of map.call(this,forEachFn,options));}function filter(fn,options){if(typeof fn!=
"function")throw new ERR_INVALID_ARG_TYPE("fn",["Function","AsyncFunction"],fn);async function filterFn(value,options2){
return await fn(value,options2)?value:kEmpty}return map.call(this,filterFn,options)}class ReduceAwareErrMissingArgs extends ERR_MISSING_ARGS{constructor(){
super("reduce"),this.message="Reduce of an empty stream requires an initial value"}}async function reduce(reducer,initialValue,options){
var _options$signal2;if(typeof reducer!="function")throw new ERR_INVALID_ARG_TYPE("reducer",["Function","AsyncFunction"],
reducer);options!=null&&validateObject(options,"options"),options?.signal!=null&&validateAbortSignal(options.signal,"opt\
ions.signal");let hasInitialValue=arguments.length>1;if(options!=null&&(_options$signal2=options.signal)!==null&&_options$signal2!==
void 0&&_options$signal2.aborted){const err=new AbortError(void 0,{cause:options.signal.reason});throw this.once("error",
()=>{}),await finished(this.destroy(err)),err}const ac=new AbortController2,signal=ac.signal;if(options!=null&&options.signal){
const opts={once:!0,[kWeakHandler]:this,[kResistStopPropagation]:!0};options.signal.addEventListener("abort",()=>ac.abort(),
opts)}let gotAnyItemFromStream=!1;try{for await(const value of this){var _options$signal3;if(gotAnyItemFromStream=!0,options!=
null&&(_options$signal3=options.signal)!==null&&_options$signal3!==void 0&&_options$signal3.aborted)throw new AbortError;
hasInitialValue?initialValue=await reducer(initialValue,value,{signal}):(initialValue=value,hasInitialValue=!0)}if(!gotAnyItemFromStream&&
!hasInitialValue)throw new ReduceAwareErrMissingArgs}finally{ac.abort()}return initialValue}async function toArray(options){
options!=null&&validateObject(options,"options"),options?.signal!=null&&validateAbortSignal(options.signal,"options.sign\
al");const result=[];for await(const val of this){var _options$signal4;if(options!=null&&(_options$signal4=options.signal)!==
null&&_options$signal4!==void 0&&_options$signal4.aborted)throw new AbortError(void 0,{cause:options.signal.reason});ArrayPrototypePush(
result,val)}return result}function flatMap(fn,options){const values=map.call(this,fn,options);return async function*(){for await(const val of values)
yield*val}.call(this)}function toIntegerOrInfinity(number){if(number=Number2(number),NumberIsNaN(number))return 0;if(number<
0)throw new ERR_OUT_OF_RANGE("number",">= 0",number);return number}function drop(number,options=void 0){return options!=
null&&validateObject(options,"options"),options?.signal!=null&&validateAbortSignal(options.signal,"options.signal"),number=
toIntegerOrInfinity(number),async function*(){var _options$signal5;if(options!=null&&(_options$signal5=options.signal)!==
null&&_options$signal5!==void 0&&_options$signal5.aborted)throw new AbortError;for await(const val of this){var _options$signal6;
if(options!=null&&(_options$signal6=options.signal)!==null&&_options$signal6!==void 0&&_options$signal6.aborted)throw new AbortError;
number--<=0&&(yield val)}}.call(this)}function take(number,options=void 0){return options!=null&&validateObject(options,
"options"),options?.signal!=null&&validateAbortSignal(options.signal,"options.signal"),number=toIntegerOrInfinity(number),
async function*(){var _options$signal7;if(options!=null&&(_options$signal7=options.signal)!==null&&_options$signal7!==void 0&&
_options$signal7.aborted)throw new AbortError;for await(const val of this){var _options$signal8;if(options!=null&&(_options$signal8=
options.signal)!==null&&_options$signal8!==void 0&&_options$signal8.aborted)throw new AbortError;if(number-- >0&&(yield val),
number<=0)return}}.call(this)}module.exports.streamReturningOperators={asIndexedPairs:deprecate(asIndexedPairs,"readable\
.asIndexedPairs will be removed in a future version."),drop,filter,flatMap,map,take,compose},module.exports.promiseReturningOperators=
{every,forEach,reduce,toArray,some,find}}),19173:((module,__unused_webpack_exports,__webpack_require__)=>{const{ObjectSetPrototypeOf}=__webpack_require__(
50999);module.exports=PassThrough;const Transform=__webpack_require__(12135);ObjectSetPrototypeOf(PassThrough.prototype,
Transform.prototype),ObjectSetPrototypeOf(PassThrough,Transform);function PassThrough(options){if(!(this instanceof PassThrough))
return new PassThrough(options);Transform.call(this,options)}PassThrough.prototype._transform=function(chunk,encoding,cb){
cb(null,chunk)}}),16701:((module,__unused_webpack_exports,__webpack_require__)=>{const process2=__webpack_require__(76417),
{ArrayIsArray,Promise:Promise2,SymbolAsyncIterator,SymbolDispose}=__webpack_require__(50999),eos=__webpack_require__(36815),
{once}=__webpack_require__(23539),destroyImpl=__webpack_require__(65089),Duplex=__webpack_require__(94449),{aggregateTwoErrors,
codes:{ERR_INVALID_ARG_TYPE,ERR_INVALID_RETURN_VALUE,ERR_MISSING_ARGS,ERR_STREAM_DESTROYED,ERR_STREAM_PREMATURE_CLOSE},AbortError}=__webpack_require__(
69220),{validateFunction,validateAbortSignal}=__webpack_require__(49554),{isIterable,isReadable,isReadableNodeStream,isNodeStream,
isTransformStream,isWebStream,isReadableStream,isReadableFinished}=__webpack_require__(83426),AbortController2=globalThis.
AbortController||__webpack_require__(17413).AbortController;let PassThrough,Readable,addAbortListener;function destroyer(stream,reading,writing){
let finished=!1;stream.on("close",()=>{finished=!0});const cleanup=eos(stream,{readable:reading,writable:writing},err=>{
finished=!err});return{destroy:err=>{finished||(finished=!0,destroyImpl.destroyer(stream,err||new ERR_STREAM_DESTROYED("\
pipe")))},cleanup}}function popCallback(streams){return validateFunction(streams[streams.length-1],"streams[stream.lengt\
h - 1]"),streams.pop()}function makeAsyncIterable(val){if(isIterable(val))return val;if(isReadableNodeStream(val))return fromReadable(
val);throw new ERR_INVALID_ARG_TYPE("val",["Readable","Iterable","AsyncIterable"],val)}async function*fromReadable(val){
Readable||(Readable=__webpack_require__(40164)),yield*Readable.prototype[SymbolAsyncIterator].call(val)}async function pumpToNode(iterable,writable,finish,{
end}){let error,onresolve=null;const resume=err=>{if(err&&(error=err),onresolve){const callback=onresolve;onresolve=null,
callback()}},wait=()=>new Promise2((resolve,reject)=>{error?reject(error):onresolve=()=>{error?reject(error):resolve()}});
writable.on("drain",resume);const cleanup=eos(writable,{readable:!1},resume);try{writable.writableNeedDrain&&await wait();
for await(const chunk of iterable)writable.write(chunk)||await wait();end&&(writable.end(),await wait()),finish()}catch(err){
finish(error!==err?aggregateTwoErrors(error,err):err)}finally{cleanup(),writable.off("drain",resume)}}async function pumpToWeb(readable,writable,finish,{
end}){isTransformStream(writable)&&(writable=writable.writable);const writer=writable.getWriter();try{for await(const chunk of readable)
await writer.ready,writer.write(chunk).catch(()=>{});await writer.ready,end&&await writer.close(),finish()}catch(err){try{
await writer.abort(err),finish(err)}catch(err2){finish(err2)}}}function pipeline(...streams){return pipelineImpl(streams,
once(popCallback(streams)))}function pipelineImpl(streams,callback,opts){if(streams.length===1&&ArrayIsArray(streams[0])&&
(streams=streams[0]),streams.length<2)throw new ERR_MISSING_ARGS("streams");const ac=new AbortController2,signal=ac.signal,
outerSignal=opts?.signal,lastStreamCleanup=[];validateAbortSignal(outerSignal,"options.signal");function abort(){finishImpl(
new AbortError)}addAbortListener=addAbortListener||__webpack_require__(23539).addAbortListener;let disposable;outerSignal&&
(disposable=addAbortListener(outerSignal,abort));let error,value;const destroys=[];let finishCount=0;function finish(err){
finishImpl(err,--finishCount===0)}function finishImpl(err,final){var _disposable;if(err&&(!error||error.code==="ERR_STRE\
AM_PREMATURE_CLOSE")&&(error=err),!(!error&&!final)){for(;destroys.length;)destroys.shift()(error);(_disposable=disposable)===
null||_disposable===void 0||_disposable[SymbolDispose](),ac.abort(),final&&(error||lastStreamCleanup.forEach(fn=>fn()),process2.
nextTick(callback,error,value))}}let ret;for(let i=0;i<streams.length;i++){const stream=streams[i],reading=i<streams.length-
1,writing=i>0,end=reading||opts?.end!==!1,isLastStream=i===streams.length-1;if(isNodeStream(stream)){let onError=function(err){
err&&err.name!=="AbortError"&&err.code!=="ERR_STREAM_PREMATURE_CLOSE"&&finish(err)};if(end){const{destroy,cleanup}=destroyer(
stream,reading,writing);destroys.push(destroy),isReadable(stream)&&isLastStream&&lastStreamCleanup.push(cleanup)}stream.
on("error",onError),isReadable(stream)&&isLastStream&&lastStreamCleanup.push(()=>{stream.removeListener("error",onError)})}
if(i===0)if(typeof stream=="function"){if(ret=stream({signal}),!isIterable(ret))throw new ERR_INVALID_RETURN_VALUE("Iter\
able, AsyncIterable or Stream","source",ret)}else isIterable(stream)||isReadableNodeStream(stream)||isTransformStream(stream)?
ret=stream:ret=Duplex.from(stream);else if(typeof stream=="function"){if(isTransformStream(ret)){var _ret;ret=makeAsyncIterable(
(_ret=ret)===null||_ret===void 0?void 0:_ret.readable)}else ret=makeAsyncIterable(ret);if(ret=stream(ret,{signal}),reading){
if(!isIterable(ret,!0))throw new ERR_INVALID_RETURN_VALUE("AsyncIterable",`transform[${i-1}]`,ret)}else{var _ret2;PassThrough||
(PassThrough=__webpack_require__(19173));const pt=new PassThrough({objectMode:!0}),then=(_ret2=ret)===null||_ret2===void 0?
void 0:_ret2.then;if(typeof then=="function")finishCount++,then.call(ret,val=>{value=val,val!=null&&pt.write(val),end&&pt.
end(),process2.nextTick(finish)},err=>{pt.destroy(err),process2.nextTick(finish,err)});else if(isIterable(ret,!0))finishCount++,
pumpToNode(ret,pt,finish,{end});else if(isReadableStream(ret)||isTransformStream(ret)){const toRead=ret.readable||ret;finishCount++,
pumpToNode(toRead,pt,finish,{end})}else throw new ERR_INVALID_RETURN_VALUE("AsyncIterable or Promise","destination",ret);
ret=pt;const{destroy,cleanup}=destroyer(ret,!1,!0);destroys.push(destroy),isLastStream&&lastStreamCleanup.push(cleanup)}}else if(isNodeStream(
stream)){if(isReadableNodeStream(ret)){finishCount+=2;const cleanup=pipe(ret,stream,finish,{end});isReadable(stream)&&isLastStream&&
lastStreamCleanup.push(cleanup)}else if(isTransformStream(ret)||isReadableStream(ret)){const toRead=ret.readable||ret;finishCount++,
pumpToNode(toRead,stream,finish,{end})}else if(isIterable(ret))finishCount++,pumpToNode(ret,stream,finish,{end});else throw new ERR_INVALID_ARG_TYPE(
"val",["Readable","Iterable","AsyncIterable","ReadableStream","TransformStream"],ret);ret=stream}else if(isWebStream(stream)){
if(isReadableNodeStream(ret))finishCount++,pumpToWeb(makeAsyncIterable(ret),stream,finish,{end});else if(isReadableStream(
ret)||isIterable(ret))finishCount++,pumpToWeb(ret,stream,finish,{end});else if(isTransformStream(ret))finishCount++,pumpToWeb(
ret.readable,stream,finish,{end});else throw new ERR_INVALID_ARG_TYPE("val",["Readable","Iterable","AsyncIterable","Read\
ableStream","TransformStream"],ret);ret=stream}else ret=Duplex.from(stream)}return(signal!=null&&signal.aborted||outerSignal!=
null&&outerSignal.aborted)&&process2.nextTick(abort),ret}function pipe(src,dst,finish,{end}){let ended=!1;if(dst.on("clo\
se",()=>{ended||finish(new ERR_STREAM_PREMATURE_CLOSE)}),src.pipe(dst,{end:!1}),end){let endFn=function(){ended=!0,dst.end()};
isReadableFinished(src)?process2.nextTick(endFn):src.once("end",endFn)}else finish();return eos(src,{readable:!0,writable:!1},
err=>{const rState=src._readableState;err&&err.code==="ERR_STREAM_PREMATURE_CLOSE"&&rState&&rState.ended&&!rState.errored&&
!rState.errorEmitted?src.once("end",finish).once("error",finish):finish(err)}),eos(dst,{readable:!1,writable:!0},finish)}
module.exports={pipelineImpl,pipeline}}),40164:((module,__unused_webpack_exports,__webpack_require__)=>{const process2=__webpack_require__(
76417),{ArrayPrototypeIndexOf,NumberIsInteger,NumberIsNaN,NumberParseInt,ObjectDefineProperties,ObjectKeys,ObjectSetPrototypeOf,
Promise:Promise2,SafeSet,SymbolAsyncDispose,SymbolAsyncIterator,Symbol:Symbol2}=__webpack_require__(50999);module.exports=
Readable,Readable.ReadableState=ReadableState;const{EventEmitter:EE}=__webpack_require__(24434),{Stream,prependListener}=__webpack_require__(
84128),{Buffer:Buffer2}=__webpack_require__(20181),{addAbortSignal}=__webpack_require__(80652),eos=__webpack_require__(36815);
let debug=__webpack_require__(23539).debuglog("stream",fn=>{debug=fn});const BufferList=__webpack_require__(77336),destroyImpl=__webpack_require__(
65089),{getHighWaterMark,getDefaultHighWaterMark}=__webpack_require__(54874),{aggregateTwoErrors,codes:{ERR_INVALID_ARG_TYPE,
ERR_METHOD_NOT_IMPLEMENTED,ERR_OUT_OF_RANGE,ERR_STREAM_PUSH_AFTER_EOF,ERR_STREAM_UNSHIFT_AFTER_END_EVENT},AbortError}=__webpack_require__(
69220),{validateObject}=__webpack_require__(49554),kPaused=Symbol2("kPaused"),{StringDecoder}=__webpack_require__(80634),
from=__webpack_require__(4659);ObjectSetPrototypeOf(Readable.prototype,Stream.prototype),ObjectSetPrototypeOf(Readable,Stream);
const nop=()=>{},{errorOrDestroy}=destroyImpl,kObjectMode=1,kEnded=2,kEndEmitted=4,kReading=8,kConstructed=16,kSync=32,kNeedReadable=64,
kEmittedReadable=128,kReadableListening=256,kResumeScheduled=512,kErrorEmitted=1024,kEmitClose=2048,kAutoDestroy=4096,kDestroyed=8192,
kClosed=16384,kCloseEmitted=32768,kMultiAwaitDrain=65536,kReadingMore=1<<17,kDataEmitted=1<<18;function makeBitMapDescriptor(bit){
return{enumerable:!1,get(){return(this.state&bit)!==0},set(value){value?this.state|=bit:this.state&=~bit}}}ObjectDefineProperties(
ReadableState.prototype,{objectMode:makeBitMapDescriptor(kObjectMode),ended:makeBitMapDescriptor(kEnded),endEmitted:makeBitMapDescriptor(
kEndEmitted),reading:makeBitMapDescriptor(kReading),constructed:makeBitMapDescriptor(kConstructed),sync:makeBitMapDescriptor(
kSync),needReadable:makeBitMapDescriptor(kNeedReadable),emittedReadable:makeBitMapDescriptor(kEmittedReadable),readableListening:makeBitMapDescriptor(
kReadableListening),resumeScheduled:makeBitMapDescriptor(kResumeScheduled),errorEmitted:makeBitMapDescriptor(kErrorEmitted),
emitClose:makeBitMapDescriptor(kEmitClose),autoDestroy:makeBitMapDescriptor(kAutoDestroy),destroyed:makeBitMapDescriptor(
kDestroyed),closed:makeBitMapDescriptor(kClosed),closeEmitted:makeBitMapDescriptor(kCloseEmitted),multiAwaitDrain:makeBitMapDescriptor(
kMultiAwaitDrain),readingMore:makeBitMapDescriptor(kReadingMore),dataEmitted:makeBitMapDescriptor(kDataEmitted)});function ReadableState(options,stream,isDuplex){
typeof isDuplex!="boolean"&&(isDuplex=stream instanceof __webpack_require__(94449)),this.state=kEmitClose|kAutoDestroy|kConstructed|
kSync,options&&options.objectMode&&(this.state|=kObjectMode),isDuplex&&options&&options.readableObjectMode&&(this.state|=
kObjectMode),this.highWaterMark=options?getHighWaterMark(this,options,"readableHighWaterMark",isDuplex):getDefaultHighWaterMark(
!1),this.buffer=new BufferList,this.length=0,this.pipes=[],this.flowing=null,this[kPaused]=null,options&&options.emitClose===
!1&&(this.state&=~kEmitClose),options&&options.autoDestroy===!1&&(this.state&=~kAutoDestroy),this.errored=null,this.defaultEncoding=
options&&options.defaultEncoding||"utf8",this.awaitDrainWriters=null,this.decoder=null,this.encoding=null,options&&options.
encoding&&(this.decoder=new StringDecoder(options.encoding),this.encoding=options.encoding)}function Readable(options){if(!(this instanceof
Readable))return new Readable(options);const isDuplex=this instanceof __webpack_require__(94449);this._readableState=new ReadableState(
options,this,isDuplex),options&&(typeof options.read=="function"&&(this._read=options.read),typeof options.destroy=="fun\
ction"&&(this._destroy=options.destroy),typeof options.construct=="function"&&(this._construct=options.construct),options.
signal&&!isDuplex&&addAbortSignal(options.signal,this)),Stream.call(this,options),destroyImpl.construct(this,()=>{this._readableState.
needReadable&&maybeReadMore(this,this._readableState)})}Readable.prototype.destroy=destroyImpl.destroy,Readable.prototype.
_undestroy=destroyImpl.undestroy,Readable.prototype._destroy=function(err,cb){cb(err)},Readable.prototype[EE.captureRejectionSymbol]=
function(err){this.destroy(err)},Readable.prototype[SymbolAsyncDispose]=function(){let error;return this.destroyed||(error=
this.readableEnded?null:new AbortError,this.destroy(error)),new Promise2((resolve,reject)=>eos(this,err=>err&&err!==error?
reject(err):resolve(null)))},Readable.prototype.push=function(chunk,encoding){return readableAddChunk(this,chunk,encoding,
!1)},Readable.prototype.unshift=function(chunk,encoding){return readableAddChunk(this,chunk,encoding,!0)};function readableAddChunk(stream,chunk,encoding,addToFront){
debug("readableAddChunk",chunk);const state=stream._readableState;let err;if((state.state&kObjectMode)===0&&(typeof chunk==
"string"?(encoding=encoding||state.defaultEncoding,state.encoding!==encoding&&(addToFront&&state.encoding?chunk=Buffer2.
from(chunk,encoding).toString(state.encoding):(chunk=Buffer2.from(chunk,encoding),encoding=""))):chunk instanceof Buffer2?
encoding="":Stream._isUint8Array(chunk)?(chunk=Stream._uint8ArrayToBuffer(chunk),encoding=""):chunk!=null&&(err=new ERR_INVALID_ARG_TYPE(
"chunk",["string","Buffer","Uint8Array"],chunk))),err)errorOrDestroy(stream,err);else if(chunk===null)state.state&=~kReading,
onEofChunk(stream,state);else if((state.state&kObjectMode)!==0||chunk&&chunk.length>0)if(addToFront)if((state.state&kEndEmitted)!==
0)errorOrDestroy(stream,new ERR_STREAM_UNSHIFT_AFTER_END_EVENT);else{if(state.destroyed||state.errored)return!1;addChunk(
stream,state,chunk,!0)}else if(state.ended)errorOrDestroy(stream,new ERR_STREAM_PUSH_AFTER_EOF);else{if(state.destroyed||
state.errored)return!1;state.state&=~kReading,state.decoder&&!encoding?(chunk=state.decoder.write(chunk),state.objectMode||
chunk.length!==0?addChunk(stream,state,chunk,!1):maybeReadMore(stream,state)):addChunk(stream,state,chunk,!1)}else addToFront||
(state.state&=~kReading,maybeReadMore(stream,state));return!state.ended&&(state.length<state.highWaterMark||state.length===
0)}function addChunk(stream,state,chunk,addToFront){state.flowing&&state.length===0&&!state.sync&&stream.listenerCount("\
data")>0?((state.state&kMultiAwaitDrain)!==0?state.awaitDrainWriters.clear():state.awaitDrainWriters=null,state.dataEmitted=
!0,stream.emit("data",chunk)):(state.length+=state.objectMode?1:chunk.length,addToFront?state.buffer.unshift(chunk):state.
buffer.push(chunk),(state.state&kNeedReadable)!==0&&emitReadable(stream)),maybeReadMore(stream,state)}Readable.prototype.
isPaused=function(){const state=this._readableState;return state[kPaused]===!0||state.flowing===!1},Readable.prototype.setEncoding=
function(enc){const decoder=new StringDecoder(enc);this._readableState.decoder=decoder,this._readableState.encoding=this.
_readableState.decoder.encoding;const buffer=this._readableState.buffer;let content="";for(const data of buffer)content+=
decoder.write(data);return buffer.clear(),content!==""&&buffer.push(content),this._readableState.length=content.length,this};
const MAX_HWM=1073741824;function computeNewHighWaterMark(n){if(n>MAX_HWM)throw new ERR_OUT_OF_RANGE("size","<= 1GiB",n);
return n--,n|=n>>>1,n|=n>>>2,n|=n>>>4,n|=n>>>8,n|=n>>>16,n++,n}function howMuchToRead(n,state){return n<=0||state.length===
0&&state.ended?0:(state.state&kObjectMode)!==0?1:NumberIsNaN(n)?state.flowing&&state.length?state.buffer.first().length:
state.length:n<=state.length?n:state.ended?state.length:0}Readable.prototype.read=function(n){debug("read",n),n===void 0?
n=NaN:NumberIsInteger(n)||(n=NumberParseInt(n,10));const state=this._readableState,nOrig=n;if(n>state.highWaterMark&&(state.
highWaterMark=computeNewHighWaterMark(n)),n!==0&&(state.state&=~kEmittedReadable),n===0&&state.needReadable&&((state.highWaterMark!==
0?state.length>=state.highWaterMark:state.length>0)||state.ended))return debug("read: emitReadable",state.length,state.ended),
state.length===0&&state.ended?endReadable(this):emitReadable(this),null;if(n=howMuchToRead(n,state),n===0&&state.ended)return state.
length===0&&endReadable(this),null;let doRead=(state.state&kNeedReadable)!==0;if(debug("need readable",doRead),(state.length===
0||state.length-n<state.highWaterMark)&&(doRead=!0,debug("length less than watermark",doRead)),state.ended||state.reading||
state.destroyed||state.errored||!state.constructed)doRead=!1,debug("reading, ended or constructing",doRead);else if(doRead){
debug("do read"),state.state|=kReading|kSync,state.length===0&&(state.state|=kNeedReadable);try{this._read(state.highWaterMark)}catch(err){
errorOrDestroy(this,err)}state.state&=~kSync,state.reading||(n=howMuchToRead(nOrig,state))}let ret;return n>0?ret=fromList(
n,state):ret=null,ret===null?(state.needReadable=state.length<=state.highWaterMark,n=0):(state.length-=n,state.multiAwaitDrain?
state.awaitDrainWriters.clear():state.awaitDrainWriters=null),state.length===0&&(state.ended||(state.needReadable=!0),nOrig!==
n&&state.ended&&endReadable(this)),ret!==null&&!state.errorEmitted&&!state.closeEmitted&&(state.dataEmitted=!0,this.emit(
"data",ret)),ret};function onEofChunk(stream,state){if(debug("onEofChunk"),!state.ended){if(state.decoder){const chunk=state.
decoder.end();chunk&&chunk.length&&(state.buffer.push(chunk),state.length+=state.objectMode?1:chunk.length)}state.ended=
!0,state.sync?emitReadable(stream):(state.needReadable=!1,state.emittedReadable=!0,emitReadable_(stream))}}function emitReadable(stream){
const state=stream._readableState;debug("emitReadable",state.needReadable,state.emittedReadable),state.needReadable=!1,state.
emittedReadable||(debug("emitReadable",state.flowing),state.emittedReadable=!0,process2.nextTick(emitReadable_,stream))}
function emitReadable_(stream){const state=stream._readableState;debug("emitReadable_",state.destroyed,state.length,state.
ended),!state.destroyed&&!state.errored&&(state.length||state.ended)&&(stream.emit("readable"),state.emittedReadable=!1),
state.needReadable=!state.flowing&&!state.ended&&state.length<=state.highWaterMark,flow(stream)}function maybeReadMore(stream,state){
!state.readingMore&&state.constructed&&(state.readingMore=!0,process2.nextTick(maybeReadMore_,stream,state))}function maybeReadMore_(stream,state){
for(;!state.reading&&!state.ended&&(state.length<state.highWaterMark||state.flowing&&state.length===0);){const len=state.
length;if(debug("maybeReadMore read 0"),stream.read(0),len===state.length)break}state.readingMore=!1}Readable.prototype.
_read=function(n){throw new ERR_METHOD_NOT_IMPLEMENTED("_read()")},Readable.prototype.pipe=function(dest,pipeOpts){const src=this,
state=this._readableState;state.pipes.length===1&&(state.multiAwaitDrain||(state.multiAwaitDrain=!0,state.awaitDrainWriters=
new SafeSet(state.awaitDrainWriters?[state.awaitDrainWriters]:[]))),state.pipes.push(dest),debug("pipe count=%d opts=%j",
state.pipes.length,pipeOpts);const endFn=(!pipeOpts||pipeOpts.end!==!1)&&dest!==process2.stdout&&dest!==process2.stderr?
onend:unpipe;state.endEmitted?process2.nextTick(endFn):src.once("end",endFn),dest.on("unpipe",onunpipe);function onunpipe(readable,unpipeInfo){
debug("onunpipe"),readable===src&&unpipeInfo&&unpipeInfo.hasUnpiped===!1&&(unpipeInfo.hasUnpiped=!0,cleanup())}function onend(){
debug("onend"),dest.end()}let ondrain,cleanedUp=!1;function cleanup(){debug("cleanup"),dest.removeListener("close",onclose),
dest.removeListener("finish",onfinish),ondrain&&dest.removeListener("drain",ondrain),dest.removeListener("error",onerror),
dest.removeListener("unpipe",onunpipe),src.removeListener("end",onend),src.removeListener("end",unpipe),src.removeListener(
"data",ondata),cleanedUp=!0,ondrain&&state.awaitDrainWriters&&(!dest._writableState||dest._writableState.needDrain)&&ondrain()}
function pause(){cleanedUp||(state.pipes.length===1&&state.pipes[0]===dest?(debug("false write response, pause",0),state.
awaitDrainWriters=dest,state.multiAwaitDrain=!1):state.pipes.length>1&&state.pipes.includes(dest)&&(debug("false write r\
esponse, pause",state.awaitDrainWriters.size),state.awaitDrainWriters.add(dest)),src.pause()),ondrain||(ondrain=pipeOnDrain(
src,dest),dest.on("drain",ondrain))}src.on("data",ondata);function ondata(chunk){debug("ondata");const ret=dest.write(chunk);
debug("dest.write",ret),ret===!1&&pause()}function onerror(er){if(debug("onerror",er),unpipe(),dest.removeListener("erro\
r",onerror),dest.listenerCount("error")===0){const s=dest._writableState||dest._readableState;s&&!s.errorEmitted?errorOrDestroy(
dest,er):dest.emit("error",er)}}prependListener(dest,"error",onerror);function onclose(){dest.removeListener("finish",onfinish),
unpipe()}dest.once("close",onclose);function onfinish(){debug("onfinish"),dest.removeListener("close",onclose),unpipe()}
dest.once("finish",onfinish);function unpipe(){debug("unpipe"),src.unpipe(dest)}return dest.emit("pipe",src),dest.writableNeedDrain===
!0?pause():state.flowing||(debug("pipe resume"),src.resume()),dest};function pipeOnDrain(src,dest){return function(){const state=src.
_readableState;state.awaitDrainWriters===dest?(debug("pipeOnDrain",1),state.awaitDrainWriters=null):state.multiAwaitDrain&&
(debug("pipeOnDrain",state.awaitDrainWriters.size),state.awaitDrainWriters.delete(dest)),(!state.awaitDrainWriters||state.
awaitDrainWriters.size===0)&&src.listenerCount("data")&&src.resume()}}Readable.prototype.unpipe=function(dest){const state=this.
_readableState,unpipeInfo={hasUnpiped:!1};if(state.pipes.length===0)return this;if(!dest){const dests=state.pipes;state.
pipes=[],this.pause();for(let i=0;i<dests.length;i++)dests[i].emit("unpipe",this,{hasUnpiped:!1});return this}const index=ArrayPrototypeIndexOf(
state.pipes,dest);return index===-1?this:(state.pipes.splice(index,1),state.pipes.length===0&&this.pause(),dest.emit("un\
pipe",this,unpipeInfo),this)},Readable.prototype.on=function(ev,fn){const res=Stream.prototype.on.call(this,ev,fn),state=this.
_readableState;return ev==="data"?(state.readableListening=this.listenerCount("readable")>0,state.flowing!==!1&&this.resume()):
ev==="readable"&&!state.endEmitted&&!state.readableListening&&(state.readableListening=state.needReadable=!0,state.flowing=
!1,state.emittedReadable=!1,debug("on readable",state.length,state.reading),state.length?emitReadable(this):state.reading||
process2.nextTick(nReadingNextTick,this)),res},Readable.prototype.addListener=Readable.prototype.on,Readable.prototype.removeListener=
function(ev,fn){const res=Stream.prototype.removeListener.call(this,ev,fn);return ev==="readable"&&process2.nextTick(updateReadableListening,
this),res},Readable.prototype.off=Readable.prototype.removeListener,Readable.prototype.removeAllListeners=function(ev){const res=Stream.
prototype.removeAllListeners.apply(this,arguments);return(ev==="readable"||ev===void 0)&&process2.nextTick(updateReadableListening,
this),res};function updateReadableListening(self2){const state=self2._readableState;state.readableListening=self2.listenerCount(
"readable")>0,state.resumeScheduled&&state[kPaused]===!1?state.flowing=!0:self2.listenerCount("data")>0?self2.resume():state.
readableListening||(state.flowing=null)}function nReadingNextTick(self2){debug("readable nexttick read 0"),self2.read(0)}
Readable.prototype.resume=function(){const state=this._readableState;return state.flowing||(debug("resume"),state.flowing=
!state.readableListening,resume(this,state)),state[kPaused]=!1,this};function resume(stream,state){state.resumeScheduled||
(state.resumeScheduled=!0,process2.nextTick(resume_,stream,state))}function resume_(stream,state){debug("resume",state.reading),
state.reading||stream.read(0),state.resumeScheduled=!1,stream.emit("resume"),flow(stream),state.flowing&&!state.reading&&
stream.read(0)}Readable.prototype.pause=function(){return debug("call pause flowing=%j",this._readableState.flowing),this.
_readableState.flowing!==!1&&(debug("pause"),this._readableState.flowing=!1,this.emit("pause")),this._readableState[kPaused]=
!0,this};function flow(stream){const state=stream._readableState;for(debug("flow",state.flowing);state.flowing&&stream.read()!==
null;);}Readable.prototype.wrap=function(stream){let paused=!1;stream.on("data",chunk=>{!this.push(chunk)&&stream.pause&&
(paused=!0,stream.pause())}),stream.on("end",()=>{this.push(null)}),stream.on("error",err=>{errorOrDestroy(this,err)}),stream.
on("close",()=>{this.destroy()}),stream.on("destroy",()=>{this.destroy()}),this._read=()=>{paused&&stream.resume&&(paused=
!1,stream.resume())};const streamKeys=ObjectKeys(stream);for(let j=1;j<streamKeys.length;j++){const i=streamKeys[j];this[i]===
void 0&&typeof stream[i]=="function"&&(this[i]=stream[i].bind(stream))}return this},Readable.prototype[SymbolAsyncIterator]=
function(){return streamToAsyncIterator(this)},Readable.prototype.iterator=function(options){return options!==void 0&&validateObject(
options,"options"),streamToAsyncIterator(this,options)};function streamToAsyncIterator(stream,options){typeof stream.read!=
"function"&&(stream=Readable.wrap(stream,{objectMode:!0}));const iter=createAsyncIterator(stream,options);return iter.stream=
stream,iter}async function*createAsyncIterator(stream,options){let callback=nop;function next(resolve){this===stream?(callback(),
callback=nop):callback=resolve}stream.on("readable",next);let error;const cleanup=eos(stream,{writable:!1},err=>{error=err?
aggregateTwoErrors(error,err):null,callback(),callback=nop});try{for(;;){const chunk=stream.destroyed?null:stream.read();
if(chunk!==null)yield chunk;else{if(error)throw error;if(error===null)return;await new Promise2(next)}}}catch(err){throw error=
aggregateTwoErrors(error,err),error}finally{(error||options?.destroyOnReturn!==!1)&&(error===void 0||stream._readableState.
autoDestroy)?destroyImpl.destroyer(stream,null):(stream.off("readable",next),cleanup())}}ObjectDefineProperties(Readable.
prototype,{readable:{__proto__:null,get(){const r=this._readableState;return!!r&&r.readable!==!1&&!r.destroyed&&!r.errorEmitted&&
!r.endEmitted},set(val){this._readableState&&(this._readableState.readable=!!val)}},readableDidRead:{__proto__:null,enumerable:!1,
get:function(){return this._readableState.dataEmitted}},readableAborted:{__proto__:null,enumerable:!1,get:function(){return!!(this.
_readableState.readable!==!1&&(this._readableState.destroyed||this._readableState.errored)&&!this._readableState.endEmitted)}},
readableHighWaterMark:{__proto__:null,enumerable:!1,get:function(){return this._readableState.highWaterMark}},readableBuffer:{
__proto__:null,enumerable:!1,get:function(){return this._readableState&&this._readableState.buffer}},readableFlowing:{__proto__:null,
enumerable:!1,get:function(){return this._readableState.flowing},set:function(state){this._readableState&&(this._readableState.
flowing=state)}},readableLength:{__proto__:null,enumerable:!1,get(){return this._readableState.length}},readableObjectMode:{
__proto__:null,enumerable:!1,get(){return this._readableState?this._readableState.objectMode:!1}},readableEncoding:{__proto__:null,
enumerable:!1,get(){return this._readableState?this._readableState.encoding:null}},errored:{__proto__:null,enumerable:!1,
get(){return this._readableState?this._readableState.errored:null}},closed:{__proto__:null,get(){return this._readableState?
this._readableState.closed:!1}},destroyed:{__proto__:null,enumerable:!1,get(){return this._readableState?this._readableState.
destroyed:!1},set(value){this._readableState&&(this._readableState.destroyed=value)}},readableEnded:{__proto__:null,enumerable:!1,
get(){return this._readableState?this._readableState.endEmitted:!1}}}),ObjectDefineProperties(ReadableState.prototype,{pipesCount:{
__proto__:null,get(){return this.pipes.length}},paused:{__proto__:null,get(){return this[kPaused]!==!1},set(value){this[kPaused]=
!!value}}}),Readable._fromList=fromList;function fromList(n,state){if(state.length===0)return null;let ret;return state.
objectMode?ret=state.buffer.shift():!n||n>=state.length?(state.decoder?ret=state.buffer.join(""):state.buffer.length===1?
ret=state.buffer.first():ret=state.buffer.concat(state.length),state.buffer.clear()):ret=state.buffer.consume(n,state.decoder),
ret}function endReadable(stream){const state=stream._readableState;debug("endReadable",state.endEmitted),state.endEmitted||
(state.ended=!0,process2.nextTick(endReadableNT,state,stream))}function endReadableNT(state,stream){if(debug("endReadabl\
eNT",state.endEmitted,state.length),!state.errored&&!state.closeEmitted&&!state.endEmitted&&state.length===0){if(state.endEmitted=
!0,stream.emit("end"),stream.writable&&stream.allowHalfOpen===!1)process2.nextTick(endWritableNT,stream);else if(state.autoDestroy){
const wState=stream._writableState;(!wState||wState.autoDestroy&&(wState.finished||wState.writable===!1))&&stream.destroy()}}}
function endWritableNT(stream){stream.writable&&!stream.writableEnded&&!stream.destroyed&&stream.end()}Readable.from=function(iterable,opts){
return from(Readable,iterable,opts)};let webStreamsAdapters;function lazyWebStreams(){return webStreamsAdapters===void 0&&
(webStreamsAdapters={}),webStreamsAdapters}Readable.fromWeb=function(readableStream,options){return lazyWebStreams().newStreamReadableFromReadableStream(
readableStream,options)},Readable.toWeb=function(streamReadable,options){return lazyWebStreams().newReadableStreamFromStreamReadable(
streamReadable,options)},Readable.wrap=function(src,options){var _ref,_src$readableObjectMo;return new Readable({objectMode:(_ref=
(_src$readableObjectMo=src.readableObjectMode)!==null&&_src$readableObjectMo!==void 0?_src$readableObjectMo:src.objectMode)!==
null&&_ref!==void 0?_ref:!0,...options,destroy(err,callback){destroyImpl.destroyer(src,err),callback(err)}}).wrap(src)}}),
54874:((module,__unused_webpack_exports,__webpack_require__)=>{const{MathFloor,NumberIsInteger}=__webpack_require__(50999),
{validateInteger}=__webpack_require__(49554),{ERR_INVALID_ARG_VALUE}=__webpack_require__(69220).codes;let defaultHighWaterMarkBytes=16*
1024,defaultHighWaterMarkObjectMode=16;function highWaterMarkFrom(options,isDuplex,duplexKey){return options.highWaterMark!=
null?options.highWaterMark:isDuplex?options[duplexKey]:null}function getDefaultHighWaterMark(objectMode){return objectMode?
defaultHighWaterMarkObjectMode:defaultHighWaterMarkBytes}function setDefaultHighWaterMark(objectMode,value){validateInteger(
value,"value",0),objectMode?defaultHighWaterMarkObjectMode=value:defaultHighWaterMarkBytes=value}function getHighWaterMark(state,options,duplexKey,isDuplex){
const hwm=highWaterMarkFrom(options,isDuplex,duplexKey);if(hwm!=null){if(!NumberIsInteger(hwm)||hwm<0){const name=isDuplex?
`options.${duplexKey}`:"options.highWaterMark";throw new ERR_INVALID_ARG_VALUE(name,hwm)}return MathFloor(hwm)}return getDefaultHighWaterMark(
state.objectMode)}module.exports={getHighWaterMark,getDefaultHighWaterMark,setDefaultHighWaterMark}}),12135:((module,__unused_webpack_exports,__webpack_require__)=>{
const{ObjectSetPrototypeOf,Symbol:Symbol2}=__webpack_require__(50999);module.exports=Transform;const{ERR_METHOD_NOT_IMPLEMENTED}=__webpack_require__(
69220).codes,Duplex=__webpack_require__(94449),{getHighWaterMark}=__webpack_require__(54874);ObjectSetPrototypeOf(Transform.
prototype,Duplex.prototype),ObjectSetPrototypeOf(Transform,Duplex);const kCallback=Symbol2("kCallback");function Transform(options){
if(!(this instanceof Transform))return new Transform(options);const readableHighWaterMark=options?getHighWaterMark(this,
options,"readableHighWaterMark",!0):null;readableHighWaterMark===0&&(options={...options,highWaterMark:null,readableHighWaterMark,
writableHighWaterMark:options.writableHighWaterMark||0}),Duplex.call(this,options),this._readableState.sync=!1,this[kCallback]=
null,options&&(typeof options.transform=="function"&&(this._transform=options.transform),typeof options.flush=="function"&&
(this._flush=options.flush)),this.on("prefinish",prefinish)}function final(cb){typeof this._flush=="function"&&!this.destroyed?
this._flush((er,data)=>{if(er){cb?cb(er):this.destroy(er);return}data!=null&&this.push(data),this.push(null),cb&&cb()}):
(this.push(null),cb&&cb())}function prefinish(){this._final!==final&&final.call(this)}Transform.prototype._final=final,Transform.
prototype._transform=function(chunk,encoding,callback){throw new ERR_METHOD_NOT_IMPLEMENTED("_transform()")},Transform.prototype.
_write=function(chunk,encoding,callback){const rState=this._readableState,wState=this._writableState,length=rState.length;
this._transform(chunk,encoding,(err,val)=>{if(err){callback(err);return}val!=null&&this.push(val),wState.ended||length===
rState.length||rState.length<rState.highWaterMark?callback():this[kCallback]=callback})},Transform.prototype._read=function(){
if(this[kCallback]){const callback=this[kCallback];this[kCallback]=null,callback()}}}),83426:((module,__unused_webpack_exports,__webpack_require__)=>{
const{SymbolAsyncIterator,SymbolIterator,SymbolFor}=__webpack_require__(50999),kIsDestroyed=SymbolFor("nodejs.stream.des\
troyed"),kIsErrored=SymbolFor("nodejs.stream.errored"),kIsReadable=SymbolFor("nodejs.stream.readable"),kIsWritable=SymbolFor(
"nodejs.stream.writable"),kIsDisturbed=SymbolFor("nodejs.stream.disturbed"),kIsClosedPromise=SymbolFor("nodejs.webstream\
.isClosedPromise"),kControllerErrorFunction=SymbolFor("nodejs.webstream.controllerErrorFunction");function isReadableNodeStream(obj,strict=!1){
var _obj$_readableState;return!!(obj&&typeof obj.pipe=="function"&&typeof obj.on=="function"&&(!strict||typeof obj.pause==
"function"&&typeof obj.resume=="function")&&(!obj._writableState||((_obj$_readableState=obj._readableState)===null||_obj$_readableState===
void 0?void 0:_obj$_readableState.readable)!==!1)&&(!obj._writableState||obj._readableState))}function isWritableNodeStream(obj){
var _obj$_writableState;return!!(obj&&typeof obj.write=="function"&&typeof obj.on=="function"&&(!obj._readableState||((_obj$_writableState=
obj._writableState)===null||_obj$_writableState===void 0?void 0:_obj$_writableState.writable)!==!1))}function isDuplexNodeStream(obj){
return!!(obj&&typeof obj.pipe=="function"&&obj._readableState&&typeof obj.on=="function"&&typeof obj.write=="function")}
function isNodeStream(obj){return obj&&(obj._readableState||obj._writableState||typeof obj.write=="function"&&typeof obj.
on=="function"||typeof obj.pipe=="function"&&typeof obj.on=="function")}function isReadableStream(obj){return!!(obj&&!isNodeStream(
obj)&&typeof obj.pipeThrough=="function"&&typeof obj.getReader=="function"&&typeof obj.cancel=="function")}function isWritableStream(obj){
return!!(obj&&!isNodeStream(obj)&&typeof obj.getWriter=="function"&&typeof obj.abort=="function")}function isTransformStream(obj){
return!!(obj&&!isNodeStream(obj)&&typeof obj.readable=="object"&&typeof obj.writable=="object")}function isWebStream(obj){
return isReadableStream(obj)||isWritableStream(obj)||isTransformStream(obj)}function isIterable(obj,isAsync){return obj==
null?!1:isAsync===!0?typeof obj[SymbolAsyncIterator]=="function":isAsync===!1?typeof obj[SymbolIterator]=="function":typeof obj[SymbolAsyncIterator]==
"function"||typeof obj[SymbolIterator]=="function"}function isDestroyed(stream){if(!isNodeStream(stream))return null;const wState=stream.
_writableState,rState=stream._readableState,state=wState||rState;return!!(stream.destroyed||stream[kIsDestroyed]||state!=
null&&state.destroyed)}function isWritableEnded(stream){if(!isWritableNodeStream(stream))return null;if(stream.writableEnded===
!0)return!0;const wState=stream._writableState;return wState!=null&&wState.errored?!1:typeof wState?.ended!="boolean"?null:
wState.ended}function isWritableFinished(stream,strict){if(!isWritableNodeStream(stream))return null;if(stream.writableFinished===
!0)return!0;const wState=stream._writableState;return wState!=null&&wState.errored?!1:typeof wState?.finished!="boolean"?
null:!!(wState.finished||strict===!1&&wState.ended===!0&&wState.length===0)}function isReadableEnded(stream){if(!isReadableNodeStream(
stream))return null;if(stream.readableEnded===!0)return!0;const rState=stream._readableState;return!rState||rState.errored?
!1:typeof rState?.ended!="boolean"?null:rState.ended}function isReadableFinished(stream,strict){if(!isReadableNodeStream(
stream))return null;const rState=stream._readableState;return rState!=null&&rState.errored?!1:typeof rState?.endEmitted!=
"boolean"?null:!!(rState.endEmitted||strict===!1&&rState.ended===!0&&rState.length===0)}function isReadable(stream){return stream&&
stream[kIsReadable]!=null?stream[kIsReadable]:typeof stream?.readable!="boolean"?null:isDestroyed(stream)?!1:isReadableNodeStream(
stream)&&stream.readable&&!isReadableFinished(stream)}function isWritable(stream){return stream&&stream[kIsWritable]!=null?
stream[kIsWritable]:typeof stream?.writable!="boolean"?null:isDestroyed(stream)?!1:isWritableNodeStream(stream)&&stream.
writable&&!isWritableEnded(stream)}function isFinished(stream,opts){return isNodeStream(stream)?isDestroyed(stream)?!0:!(opts?.
readable!==!1&&isReadable(stream)||opts?.writable!==!1&&isWritable(stream)):null}function isWritableErrored(stream){var _stream$_writableStat,
_stream$_writableStat2;return isNodeStream(stream)?stream.writableErrored?stream.writableErrored:(_stream$_writableStat=
(_stream$_writableStat2=stream._writableState)===null||_stream$_writableStat2===void 0?void 0:_stream$_writableStat2.errored)!==
null&&_stream$_writableStat!==void 0?_stream$_writableStat:null:null}function isReadableErrored(stream){var _stream$_readableStat,
_stream$_readableStat2;return isNodeStream(stream)?stream.readableErrored?stream.readableErrored:(_stream$_readableStat=
(_stream$_readableStat2=stream._readableState)===null||_stream$_readableStat2===void 0?void 0:_stream$_readableStat2.errored)!==
null&&_stream$_readableStat!==void 0?_stream$_readableStat:null:null}function isClosed(stream){if(!isNodeStream(stream))
return null;if(typeof stream.closed=="boolean")return stream.closed;const wState=stream._writableState,rState=stream._readableState;
return typeof wState?.closed=="boolean"||typeof rState?.closed=="boolean"?wState?.closed||rState?.closed:typeof stream._closed==
"boolean"&&isOutgoingMessage(stream)?stream._closed:null}function isOutgoingMessage(stream){return typeof stream._closed==
"boolean"&&typeof stream._defaultKeepAlive=="boolean"&&typeof stream._removedConnection=="boolean"&&typeof stream._removedContLen==
"boolean"}function isServerResponse(stream){return typeof stream._sent100=="boolean"&&isOutgoingMessage(stream)}function isServerRequest(stream){
var _stream$req;return typeof stream._consuming=="boolean"&&typeof stream._dumped=="boolean"&&((_stream$req=stream.req)===
null||_stream$req===void 0?void 0:_stream$req.upgradeOrConnect)===void 0}function willEmitClose(stream){if(!isNodeStream(
stream))return null;const wState=stream._writableState,rState=stream._readableState,state=wState||rState;return!state&&isServerResponse(
stream)||!!(state&&state.autoDestroy&&state.emitClose&&state.closed===!1)}function isDisturbed(stream){var _stream$kIsDisturbed;
return!!(stream&&((_stream$kIsDisturbed=stream[kIsDisturbed])!==null&&_stream$kIsDisturbed!==void 0?_stream$kIsDisturbed:
stream.readableDidRead||stream.readableAborted))}function isErrored(stream){var _ref,_ref2,_ref3,_ref4,_ref5,_stream$kIsErrored,
_stream$_readableStat3,_stream$_writableStat3,_stream$_readableStat4,_stream$_writableStat4;return!!(stream&&((_ref=(_ref2=
(_ref3=(_ref4=(_ref5=(_stream$kIsErrored=stream[kIsErrored])!==null&&_stream$kIsErrored!==void 0?_stream$kIsErrored:stream.
readableErrored)!==null&&_ref5!==void 0?_ref5:stream.writableErrored)!==null&&_ref4!==void 0?_ref4:(_stream$_readableStat3=
stream._readableState)===null||_stream$_readableStat3===void 0?void 0:_stream$_readableStat3.errorEmitted)!==null&&_ref3!==
void 0?_ref3:(_stream$_writableStat3=stream._writableState)===null||_stream$_writableStat3===void 0?void 0:_stream$_writableStat3.
errorEmitted)!==null&&_ref2!==void 0?_ref2:(_stream$_readableStat4=stream._readableState)===null||_stream$_readableStat4===
void 0?void 0:_stream$_readableStat4.errored)!==null&&_ref!==void 0?_ref:!((_stream$_writableStat4=stream._writableState)===
null||_stream$_writableStat4===void 0)&&_stream$_writableStat4.errored))}module.exports={isDestroyed,kIsDestroyed,isDisturbed,
kIsDisturbed,isErrored,kIsErrored,isReadable,kIsReadable,kIsClosedPromise,kControllerErrorFunction,kIsWritable,isClosed,
isDuplexNodeStream,isFinished,isIterable,isReadableNodeStream,isReadableStream,isReadableEnded,isReadableFinished,isReadableErrored,
isNodeStream,isWebStream,isWritable,isWritableNodeStream,isWritableStream,isWritableEnded,isWritableFinished,isWritableErrored,
isServerRequest,isServerResponse,willEmitClose,isTransformStream}}),58939:((module,__unused_webpack_exports,__webpack_require__)=>{
const process2=__webpack_require__(76417),{ArrayPrototypeSlice,Error:Error2,FunctionPrototypeSymbolHasInstance,ObjectDefineProperty,
ObjectDefineProperties,ObjectSetPrototypeOf,StringPrototypeToLowerCase,Symbol:Symbol2,SymbolHasInstance}=__webpack_require__(
50999);module.exports=Writable,Writable.WritableState=WritableState;const{EventEmitter:EE}=__webpack_require__(24434),Stream=__webpack_require__(
84128).Stream,{Buffer:Buffer2}=__webpack_require__(20181),destroyImpl=__webpack_require__(65089),{addAbortSignal}=__webpack_require__(
80652),{getHighWaterMark,getDefaultHighWaterMark}=__webpack_require__(54874),{ERR_INVALID_ARG_TYPE,ERR_METHOD_NOT_IMPLEMENTED,
ERR_MULTIPLE_CALLBACK,ERR_STREAM_CANNOT_PIPE,ERR_STREAM_DESTROYED,ERR_STREAM_ALREADY_FINISHED,ERR_STREAM_NULL_VALUES,ERR_STREAM_WRITE_AFTER_END,
ERR_UNKNOWN_ENCODING}=__webpack_require__(69220).codes,{errorOrDestroy}=destroyImpl;ObjectSetPrototypeOf(Writable.prototype,
Stream.prototype),ObjectSetPrototypeOf(Writable,Stream);function nop(){}const kOnFinished=Symbol2("kOnFinished");function WritableState(options,stream,isDuplex){
typeof isDuplex!="boolean"&&(isDuplex=stream instanceof __webpack_require__(94449)),this.objectMode=!!(options&&options.
objectMode),isDuplex&&(this.objectMode=this.objectMode||!!(options&&options.writableObjectMode)),this.highWaterMark=options?
getHighWaterMark(this,options,"writableHighWaterMark",isDuplex):getDefaultHighWaterMark(!1),this.finalCalled=!1,this.needDrain=
!1,this.ending=!1,this.ended=!1,this.finished=!1,this.destroyed=!1;const noDecode=!!(options&&options.decodeStrings===!1);
this.decodeStrings=!noDecode,this.defaultEncoding=options&&options.defaultEncoding||"utf8",this.length=0,this.writing=!1,
this.corked=0,this.sync=!0,this.bufferProcessing=!1,this.onwrite=onwrite.bind(void 0,stream),this.writecb=null,this.writelen=
0,this.afterWriteTickInfo=null,resetBuffer(this),this.pendingcb=0,this.constructed=!0,this.prefinished=!1,this.errorEmitted=
!1,this.emitClose=!options||options.emitClose!==!1,this.autoDestroy=!options||options.autoDestroy!==!1,this.errored=null,
this.closed=!1,this.closeEmitted=!1,this[kOnFinished]=[]}function resetBuffer(state){state.buffered=[],state.bufferedIndex=
0,state.allBuffers=!0,state.allNoop=!0}WritableState.prototype.getBuffer=function(){return ArrayPrototypeSlice(this.buffered,
this.bufferedIndex)},ObjectDefineProperty(WritableState.prototype,"bufferedRequestCount",{__proto__:null,get(){return this.
buffered.length-this.bufferedIndex}});function Writable(options){const isDuplex=this instanceof __webpack_require__(94449);
if(!isDuplex&&!FunctionPrototypeSymbolHasInstance(Writable,this))return new Writable(options);this._writableState=new WritableState(
options,this,isDuplex),options&&(typeof options.write=="function"&&(this._write=options.write),typeof options.writev=="f\
unction"&&(this._writev=options.writev),typeof options.destroy=="function"&&(this._destroy=options.destroy),typeof options.
final=="function"&&(this._final=options.final),typeof options.construct=="function"&&(this._construct=options.construct),
options.signal&&addAbortSignal(options.signal,this)),Stream.call(this,options),destroyImpl.construct(this,()=>{const state=this.
_writableState;state.writing||clearBuffer(this,state),finishMaybe(this,state)})}ObjectDefineProperty(Writable,SymbolHasInstance,
{__proto__:null,value:function(object){return FunctionPrototypeSymbolHasInstance(this,object)?!0:this!==Writable?!1:object&&
object._writableState instanceof WritableState}}),Writable.prototype.pipe=function(){errorOrDestroy(this,new ERR_STREAM_CANNOT_PIPE)};
function _write(stream,chunk,encoding,cb){const state=stream._writableState;if(typeof encoding=="function")cb=encoding,encoding=
state.defaultEncoding;else{if(!encoding)encoding=state.defaultEncoding;else if(encoding!=="buffer"&&!Buffer2.isEncoding(
encoding))throw new ERR_UNKNOWN_ENCODING(encoding);typeof cb!="function"&&(cb=nop)}if(chunk===null)throw new ERR_STREAM_NULL_VALUES;
if(!state.objectMode)if(typeof chunk=="string")state.decodeStrings!==!1&&(chunk=Buffer2.from(chunk,encoding),encoding="b\
uffer");else if(chunk instanceof Buffer2)encoding="buffer";else if(Stream._isUint8Array(chunk))chunk=Stream._uint8ArrayToBuffer(
chunk),encoding="buffer";else throw new ERR_INVALID_ARG_TYPE("chunk",["string","Buffer","Uint8Array"],chunk);let err;return state.
ending?err=new ERR_STREAM_WRITE_AFTER_END:state.destroyed&&(err=new ERR_STREAM_DESTROYED("write")),err?(process2.nextTick(
cb,err),errorOrDestroy(stream,err,!0),err):(state.pendingcb++,writeOrBuffer(stream,state,chunk,encoding,cb))}Writable.prototype.
write=function(chunk,encoding,cb){return _write(this,chunk,encoding,cb)===!0},Writable.prototype.cork=function(){this._writableState.
corked++},Writable.prototype.uncork=function(){const state=this._writableState;state.corked&&(state.corked--,state.writing||
clearBuffer(this,state))},Writable.prototype.setDefaultEncoding=function(encoding){if(typeof encoding=="string"&&(encoding=
StringPrototypeToLowerCase(encoding)),!Buffer2.isEncoding(encoding))throw new ERR_UNKNOWN_ENCODING(encoding);return this.
_writableState.defaultEncoding=encoding,this};function writeOrBuffer(stream,state,chunk,encoding,callback){const len=state.
objectMode?1:chunk.length;state.length+=len;const ret=state.length<state.highWaterMark;return ret||(state.needDrain=!0),
state.writing||state.corked||state.errored||!state.constructed?(state.buffered.push({chunk,encoding,callback}),state.allBuffers&&
encoding!=="buffer"&&(state.allBuffers=!1),state.allNoop&&callback!==nop&&(state.allNoop=!1)):(state.writelen=len,state.
writecb=callback,state.writing=!0,state.sync=!0,stream._write(chunk,encoding,state.onwrite),state.sync=!1),ret&&!state.errored&&
!state.destroyed}function doWrite(stream,state,writev,len,chunk,encoding,cb){state.writelen=len,state.writecb=cb,state.writing=
!0,state.sync=!0,state.destroyed?state.onwrite(new ERR_STREAM_DESTROYED("write")):writev?stream._writev(chunk,state.onwrite):
stream._write(chunk,encoding,state.onwrite),state.sync=!1}function onwriteError(stream,state,er,cb){--state.pendingcb,cb(
er),errorBuffer(state),errorOrDestroy(stream,er)}function onwrite(stream,er){const state=stream._writableState,sync=state.
sync,cb=state.writecb;if(typeof cb!="function"){errorOrDestroy(stream,new ERR_MULTIPLE_CALLBACK);return}state.writing=!1,
state.writecb=null,state.length-=state.writelen,state.writelen=0,er?(er.stack,state.errored||(state.errored=er),stream._readableState&&
!stream._readableState.errored&&(stream._readableState.errored=er),sync?process2.nextTick(onwriteError,stream,state,er,cb):
onwriteError(stream,state,er,cb)):(state.buffered.length>state.bufferedIndex&&clearBuffer(stream,state),sync?state.afterWriteTickInfo!==
null&&state.afterWriteTickInfo.cb===cb?state.afterWriteTickInfo.count++:(state.afterWriteTickInfo={count:1,cb,stream,state},
process2.nextTick(afterWriteTick,state.afterWriteTickInfo)):afterWrite(stream,state,1,cb))}function afterWriteTick({stream,
state,count,cb}){return state.afterWriteTickInfo=null,afterWrite(stream,state,count,cb)}function afterWrite(stream,state,count,cb){
for(!state.ending&&!stream.destroyed&&state.length===0&&state.needDrain&&(state.needDrain=!1,stream.emit("drain"));count-- >
0;)state.pendingcb--,cb();state.destroyed&&errorBuffer(state),finishMaybe(stream,state)}function errorBuffer(state){if(state.
writing)return;for(let n=state.bufferedIndex;n<state.buffered.length;++n){var _state$errored;const{chunk,callback}=state.
buffered[n],len=state.objectMode?1:chunk.length;state.length-=len,callback((_state$errored=state.errored)!==null&&_state$errored!==
void 0?_state$errored:new ERR_STREAM_DESTROYED("write"))}const onfinishCallbacks=state[kOnFinished].splice(0);for(let i=0;i<
onfinishCallbacks.length;i++){var _state$errored2;onfinishCallbacks[i]((_state$errored2=state.errored)!==null&&_state$errored2!==
void 0?_state$errored2:new ERR_STREAM_DESTROYED("end"))}resetBuffer(state)}function clearBuffer(stream,state){if(state.corked||
state.bufferProcessing||state.destroyed||!state.constructed)return;const{buffered,bufferedIndex,objectMode}=state,bufferedLength=buffered.
length-bufferedIndex;if(!bufferedLength)return;let i=bufferedIndex;if(state.bufferProcessing=!0,bufferedLength>1&&stream.
_writev){state.pendingcb-=bufferedLength-1;const callback=state.allNoop?nop:err=>{for(let n=i;n<buffered.length;++n)buffered[n].
callback(err)},chunks=state.allNoop&&i===0?buffered:ArrayPrototypeSlice(buffered,i);chunks.allBuffers=state.allBuffers,doWrite(
stream,state,!0,state.length,chunks,"",callback),resetBuffer(state)}else{do{const{chunk,encoding,callback}=buffered[i];buffered[i++]=
null;const len=objectMode?1:chunk.length;doWrite(stream,state,!1,len,chunk,encoding,callback)}while(i<buffered.length&&!state.
writing);i===buffered.length?resetBuffer(state):i>256?(buffered.splice(0,i),state.bufferedIndex=0):state.bufferedIndex=i}
state.bufferProcessing=!1}Writable.prototype._write=function(chunk,encoding,cb){if(this._writev)this._writev([{chunk,encoding}],
cb);else throw new ERR_METHOD_NOT_IMPLEMENTED("_write()")},Writable.prototype._writev=null,Writable.prototype.end=function(chunk,encoding,cb){
const state=this._writableState;typeof chunk=="function"?(cb=chunk,chunk=null,encoding=null):typeof encoding=="function"&&
(cb=encoding,encoding=null);let err;if(chunk!=null){const ret=_write(this,chunk,encoding);ret instanceof Error2&&(err=ret)}
return state.corked&&(state.corked=1,this.uncork()),err||(!state.errored&&!state.ending?(state.ending=!0,finishMaybe(this,
state,!0),state.ended=!0):state.finished?err=new ERR_STREAM_ALREADY_FINISHED("end"):state.destroyed&&(err=new ERR_STREAM_DESTROYED(
"end"))),typeof cb=="function"&&(err||state.finished?process2.nextTick(cb,err):state[kOnFinished].push(cb)),this};function needFinish(state){
return state.ending&&!state.destroyed&&state.constructed&&state.length===0&&!state.errored&&state.buffered.length===0&&!state.
finished&&!state.writing&&!state.errorEmitted&&!state.closeEmitted}function callFinal(stream,state){let called=!1;function onFinish(err){
if(called){errorOrDestroy(stream,err??ERR_MULTIPLE_CALLBACK());return}if(called=!0,state.pendingcb--,err){const onfinishCallbacks=state[kOnFinished].
splice(0);for(let i=0;i<onfinishCallbacks.length;i++)onfinishCallbacks[i](err);errorOrDestroy(stream,err,state.sync)}else
needFinish(state)&&(state.prefinished=!0,stream.emit("prefinish"),state.pendingcb++,process2.nextTick(finish,stream,state))}
state.sync=!0,state.pendingcb++;try{stream._final(onFinish)}catch(err){onFinish(err)}state.sync=!1}function prefinish(stream,state){
!state.prefinished&&!state.finalCalled&&(typeof stream._final=="function"&&!state.destroyed?(state.finalCalled=!0,callFinal(
stream,state)):(state.prefinished=!0,stream.emit("prefinish")))}function finishMaybe(stream,state,sync){needFinish(state)&&
(prefinish(stream,state),state.pendingcb===0&&(sync?(state.pendingcb++,process2.nextTick((stream2,state2)=>{needFinish(state2)?
finish(stream2,state2):state2.pendingcb--},stream,state)):needFinish(state)&&(state.pendingcb++,finish(stream,state))))}
function finish(stream,state){state.pendingcb--,state.finished=!0;const onfinishCallbacks=state[kOnFinished].splice(0);for(let i=0;i<
onfinishCallbacks.length;i++)onfinishCallbacks[i]();if(stream.emit("finish"),state.autoDestroy){const rState=stream._readableState;
(!rState||rState.autoDestroy&&(rState.endEmitted||rState.readable===!1))&&stream.destroy()}}ObjectDefineProperties(Writable.
prototype,{closed:{__proto__:null,get(){return this._writableState?this._writableState.closed:!1}},destroyed:{__proto__:null,
get(){return this._writableState?this._writableState.destroyed:!1},set(value){this._writableState&&(this._writableState.
destroyed=value)}},writable:{__proto__:null,get(){const w=this._writableState;return!!w&&w.writable!==!1&&!w.destroyed&&
!w.errored&&!w.ending&&!w.ended},set(val){this._writableState&&(this._writableState.writable=!!val)}},writableFinished:{
__proto__:null,get(){return this._writableState?this._writableState.finished:!1}},writableObjectMode:{__proto__:null,get(){
return this._writableState?this._writableState.objectMode:!1}},writableBuffer:{__proto__:null,get(){return this._writableState&&
this._writableState.getBuffer()}},writableEnded:{__proto__:null,get(){return this._writableState?this._writableState.ending:
!1}},writableNeedDrain:{__proto__:null,get(){const wState=this._writableState;return wState?!wState.destroyed&&!wState.ending&&
wState.needDrain:!1}},writableHighWaterMark:{__proto__:null,get(){return this._writableState&&this._writableState.highWaterMark}},
writableCorked:{__proto__:null,get(){return this._writableState?this._writableState.corked:0}},writableLength:{__proto__:null,
get(){return this._writableState&&this._writableState.length}},errored:{__proto__:null,enumerable:!1,get(){return this._writableState?
this._writableState.errored:null}},writableAborted:{__proto__:null,enumerable:!1,get:function(){return!!(this._writableState.
writable!==!1&&(this._writableState.destroyed||this._writableState.errored)&&!this._writableState.finished)}}});const destroy=destroyImpl.
destroy;Writable.prototype.destroy=function(err,cb){const state=this._writableState;return!state.destroyed&&(state.bufferedIndex<
state.buffered.length||state[kOnFinished].length)&&process2.nextTick(errorBuffer,state),destroy.call(this,err,cb),this},
Writable.prototype._undestroy=destroyImpl.undestroy,Writable.prototype._destroy=function(err,cb){cb(err)},Writable.prototype[EE.
captureRejectionSymbol]=function(err){this.destroy(err)};let webStreamsAdapters;function lazyWebStreams(){return webStreamsAdapters===
void 0&&(webStreamsAdapters={}),webStreamsAdapters}Writable.fromWeb=function(writableStream,options){return lazyWebStreams().
newStreamWritableFromWritableStream(writableStream,options)},Writable.toWeb=function(streamWritable){return lazyWebStreams().
newWritableStreamFromStreamWritable(streamWritable)}}),49554:((module,__unused_webpack_exports,__webpack_require__)=>{const{
ArrayIsArray,ArrayPrototypeIncludes,ArrayPrototypeJoin,ArrayPrototypeMap,NumberIsInteger,NumberIsNaN,NumberMAX_SAFE_INTEGER,
NumberMIN_SAFE_INTEGER,NumberParseInt,ObjectPrototypeHasOwnProperty,RegExpPrototypeExec,String:String2,StringPrototypeToUpperCase,
StringPrototypeTrim}=__webpack_require__(50999),{hideStackFrames,codes:{ERR_SOCKET_BAD_PORT,ERR_INVALID_ARG_TYPE,ERR_INVALID_ARG_VALUE,
ERR_OUT_OF_RANGE,ERR_UNKNOWN_SIGNAL}}=__webpack_require__(69220),{normalizeEncoding}=__webpack_require__(23539),{isAsyncFunction,
isArrayBufferView}=__webpack_require__(23539).types,signals={};function isInt32(value){return value===(value|0)}function isUint32(value){
return value===value>>>0}const octalReg=/^[0-7]+$/,modeDesc="must be a 32-bit unsigned integer or an octal string";function parseFileMode(value,name,def){
if(typeof value>"u"&&(value=def),typeof value=="string"){if(RegExpPrototypeExec(octalReg,value)===null)throw new ERR_INVALID_ARG_VALUE(
name,value,modeDesc);value=NumberParseInt(value,8)}return validateUint32(value,name),value}const validateInteger=hideStackFrames(
(value,name,min=NumberMIN_SAFE_INTEGER,max=NumberMAX_SAFE_INTEGER)=>{if(typeof value!="number")throw new ERR_INVALID_ARG_TYPE(
name,"number",value);if(!NumberIsInteger(value))throw new ERR_OUT_OF_RANGE(name,"an integer",value);if(value<min||value>
max)throw new ERR_OUT_OF_RANGE(name,`>= ${min} && <= ${max}`,value)}),validateInt32=hideStackFrames((value,name,min=-2147483648,max=2147483647)=>{
if(typeof value!="number")throw new ERR_INVALID_ARG_TYPE(name,"number",value);if(!NumberIsInteger(value))throw new ERR_OUT_OF_RANGE(
name,"an integer",value);if(value<min||value>max)throw new ERR_OUT_OF_RANGE(name,`>= ${min} && <= ${max}`,value)}),validateUint32=hideStackFrames(
(value,name,positive=!1)=>{if(typeof value!="number")throw new ERR_INVALID_ARG_TYPE(name,"number",value);if(!NumberIsInteger(
value))throw new ERR_OUT_OF_RANGE(name,"an integer",value);const min=positive?1:0,max=4294967295;if(value<min||value>max)
throw new ERR_OUT_OF_RANGE(name,`>= ${min} && <= ${max}`,value)});function validateString(value,name){if(typeof value!="\
string")throw new ERR_INVALID_ARG_TYPE(name,"string",value)}function validateNumber(value,name,min=void 0,max){if(typeof value!=
"number")throw new ERR_INVALID_ARG_TYPE(name,"number",value);if(min!=null&&value<min||max!=null&&value>max||(min!=null||
max!=null)&&NumberIsNaN(value))throw new ERR_OUT_OF_RANGE(name,`${min!=null?`>= ${min}`:""}${min!=null&&max!=null?" && ":
""}${max!=null?`<= ${max}`:""}`,value)}const validateOneOf=hideStackFrames((value,name,oneOf)=>{if(!ArrayPrototypeIncludes(
oneOf,value)){const reason="must be one of: "+ArrayPrototypeJoin(ArrayPrototypeMap(oneOf,v=>typeof v=="string"?`'${v}'`:
String2(v)),", ");throw new ERR_INVALID_ARG_VALUE(name,value,reason)}});function validateBoolean(value,name){if(typeof value!=
"boolean")throw new ERR_INVALID_ARG_TYPE(name,"boolean",value)}function getOwnPropertyValueOrDefault(options,key,defaultValue){
return options==null||!ObjectPrototypeHasOwnProperty(options,key)?defaultValue:options[key]}const validateObject=hideStackFrames(
(value,name,options=null)=>{const allowArray=getOwnPropertyValueOrDefault(options,"allowArray",!1),allowFunction=getOwnPropertyValueOrDefault(
options,"allowFunction",!1);if(!getOwnPropertyValueOrDefault(options,"nullable",!1)&&value===null||!allowArray&&ArrayIsArray(
value)||typeof value!="object"&&(!allowFunction||typeof value!="function"))throw new ERR_INVALID_ARG_TYPE(name,"Object",
value)}),validateDictionary=hideStackFrames((value,name)=>{if(value!=null&&typeof value!="object"&&typeof value!="functi\
on")throw new ERR_INVALID_ARG_TYPE(name,"a dictionary",value)}),validateArray=hideStackFrames((value,name,minLength=0)=>{
if(!ArrayIsArray(value))throw new ERR_INVALID_ARG_TYPE(name,"Array",value);if(value.length<minLength){const reason=`must\
 be longer than ${minLength}`;throw new ERR_INVALID_ARG_VALUE(name,value,reason)}});function validateStringArray(value,name){
validateArray(value,name);for(let i=0;i<value.length;i++)validateString(value[i],`${name}[${i}]`)}function validateBooleanArray(value,name){
validateArray(value,name);for(let i=0;i<value.length;i++)validateBoolean(value[i],`${name}[${i}]`)}function validateAbortSignalArray(value,name){
validateArray(value,name);for(let i=0;i<value.length;i++){const signal=value[i],indexedName=`${name}[${i}]`;if(signal==null)
throw new ERR_INVALID_ARG_TYPE(indexedName,"AbortSignal",signal);validateAbortSignal(signal,indexedName)}}function validateSignalName(signal,name="\
signal"){if(validateString(signal,name),signals[signal]===void 0)throw signals[StringPrototypeToUpperCase(signal)]!==void 0?
new ERR_UNKNOWN_SIGNAL(signal+" (signals must use all capital letters)"):new ERR_UNKNOWN_SIGNAL(signal)}const validateBuffer=hideStackFrames(
(buffer,name="buffer")=>{if(!isArrayBufferView(buffer))throw new ERR_INVALID_ARG_TYPE(name,["Buffer","TypedArray","DataV\
iew"],buffer)});function validateEncoding(data,encoding){const normalizedEncoding=normalizeEncoding(encoding),length=data.
length;if(normalizedEncoding==="hex"&&length%2!==0)throw new ERR_INVALID_ARG_VALUE("encoding",encoding,`is invalid for d\
ata of length ${length}`)}function validatePort(port,name="Port",allowZero=!0){if(typeof port!="number"&&typeof port!="s\
tring"||typeof port=="string"&&StringPrototypeTrim(port).length===0||+port!==+port>>>0||port>65535||port===0&&!allowZero)
throw new ERR_SOCKET_BAD_PORT(name,port,allowZero);return port|0}const validateAbortSignal=hideStackFrames((signal,name)=>{
if(signal!==void 0&&(signal===null||typeof signal!="object"||!("aborted"in signal)))throw new ERR_INVALID_ARG_TYPE(name,
"AbortSignal",signal)}),validateFunction=hideStackFrames((value,name)=>{if(typeof value!="function")throw new ERR_INVALID_ARG_TYPE(
name,"Function",value)}),validatePlainFunction=hideStackFrames((value,name)=>{if(typeof value!="function"||isAsyncFunction(
value))throw new ERR_INVALID_ARG_TYPE(name,"Function",value)}),validateUndefined=hideStackFrames((value,name)=>{if(value!==
void 0)throw new ERR_INVALID_ARG_TYPE(name,"undefined",value)});function validateUnion(value,name,union){if(!ArrayPrototypeIncludes(
union,value))throw new ERR_INVALID_ARG_TYPE(name,`('${ArrayPrototypeJoin(union,"|")}')`,value)}const linkValueRegExp=/^(?:<[^>]*>)(?:\s*;\s*[^;"\s]+(?:=(")?[^;"\s]*\1)?)*$/;
function validateLinkHeaderFormat(value,name){if(typeof value>"u"||!RegExpPrototypeExec(linkValueRegExp,value))throw new ERR_INVALID_ARG_VALUE(
name,value,'must be an array or string of format "</styles.css>; rel=preload; as=style"')}function validateLinkHeaderValue(hints){
if(typeof hints=="string")return validateLinkHeaderFormat(hints,"hints"),hints;if(ArrayIsArray(hints)){const hintsLength=hints.
length;let result="";if(hintsLength===0)return result;for(let i=0;i<hintsLength;i++){const link=hints[i];validateLinkHeaderFormat(
link,"hints"),result+=link,i!==hintsLength-1&&(result+=", ")}return result}throw new ERR_INVALID_ARG_VALUE("hints",hints,
'must be an array or string of format "</styles.css>; rel=preload; as=style"')}module.exports={isInt32,isUint32,parseFileMode,
validateArray,validateStringArray,validateBooleanArray,validateAbortSignalArray,validateBoolean,validateBuffer,validateDictionary,
validateEncoding,validateFunction,validateInt32,validateInteger,validateNumber,validateObject,validateOneOf,validatePlainFunction,
validatePort,validateSignalName,validateString,validateUint32,validateUndefined,validateUnion,validateAbortSignal,validateLinkHeaderValue}}),
69220:((module,__unused_webpack_exports,__webpack_require__)=>{const{format,inspect}=__webpack_require__(43536),{AggregateError:CustomAggregateError}=__webpack_require__(
50999),AggregateError2=globalThis.AggregateError||CustomAggregateError,kIsNodeError=Symbol("kIsNodeError"),kTypes=["stri\
ng","function","number","object","Function","Object","boolean","bigint","symbol"],classRegExp=/^([A-Z][a-z0-9]*)+$/,nodeInternalPrefix="\
__node_internal_",codes={};function assert(value,message){if(!value)throw new codes.ERR_INTERNAL_ASSERTION(message)}function addNumericalSeparator(val){
let res="",i=val.length;const start=val[0]==="-"?1:0;for(;i>=start+4;i-=3)res=`_${val.slice(i-3,i)}${res}`;return`${val.
slice(0,i)}${res}`}function getMessage(key,msg,args){if(typeof msg=="function")return assert(msg.length<=args.length,`Co\
de: ${key}; The provided arguments length (${args.length}) does not match the required ones (${msg.length}).`),msg(...args);
const expectedLength=(msg.match(/%[dfijoOs]/g)||[]).length;return assert(expectedLength===args.length,`Code: ${key}; The\
 provided arguments length (${args.length}) does not match the required ones (${expectedLength}).`),args.length===0?msg:
format(msg,...args)}function E(code,message,Base){Base||(Base=Error);class NodeError extends Base{constructor(...args){super(
getMessage(code,message,args))}toString(){return`${this.name} [${code}]: ${this.message}`}}Object.defineProperties(NodeError.
prototype,{name:{value:Base.name,writable:!0,enumerable:!1,configurable:!0},toString:{value(){return`${this.name} [${code}\
]: ${this.message}`},writable:!0,enumerable:!1,configurable:!0}}),NodeError.prototype.code=code,NodeError.prototype[kIsNodeError]=
!0,codes[code]=NodeError}function hideStackFrames(fn){const hidden=nodeInternalPrefix+fn.name;return Object.defineProperty(
fn,"name",{value:hidden}),fn}function aggregateTwoErrors(innerError,outerError){if(innerError&&outerError&&innerError!==
outerError){if(Array.isArray(outerError.errors))return outerError.errors.push(innerError),outerError;const err=new AggregateError2(
[outerError,innerError],outerError.message);return err.code=outerError.code,err}return innerError||outerError}class AbortError extends Error{constructor(message="\
The operation was aborted",options=void 0){if(options!==void 0&&typeof options!="object")throw new codes.ERR_INVALID_ARG_TYPE(
"options","Object",options);super(message,options),this.code="ABORT_ERR",this.name="AbortError"}}E("ERR_ASSERTION","%s",
Error),E("ERR_INVALID_ARG_TYPE",(name,expected,actual)=>{assert(typeof name=="string","'name' must be a string"),Array.isArray(
expected)||(expected=[expected]);let msg="The ";name.endsWith(" argument")?msg+=`${name} `:msg+=`"${name}" ${name.includes(
".")?"property":"argument"} `,msg+="must be ";const types=[],instances=[],other=[];for(const value of expected)assert(typeof value==
"string","All expected entries have to be of type string"),kTypes.includes(value)?types.push(value.toLowerCase()):classRegExp.
test(value)?instances.push(value):(assert(value!=="object",'The value "object" should be written as "Object"'),other.push(
value));if(instances.length>0){const pos=types.indexOf("object");pos!==-1&&(types.splice(types,pos,1),instances.push("Ob\
ject"))}if(types.length>0){switch(types.length){case 1:msg+=`of type ${types[0]}`;break;case 2:msg+=`one of type ${types[0]}\
 or ${types[1]}`;break;default:{const last=types.pop();msg+=`one of type ${types.join(", ")}, or ${last}`}}(instances.length>
0||other.length>0)&&(msg+=" or ")}if(instances.length>0){switch(instances.length){case 1:msg+=`an instance of ${instances[0]}`;
break;case 2:msg+=`an instance of ${instances[0]} or ${instances[1]}`;break;default:{const last=instances.pop();msg+=`an\
 instance of ${instances.join(", ")}, or ${last}`}}other.length>0&&(msg+=" or ")}switch(other.length){case 0:break;case 1:
other[0].toLowerCase()!==other[0]&&(msg+="an "),msg+=`${other[0]}`;break;case 2:msg+=`one of ${other[0]} or ${other[1]}`;
break;default:{const last=other.pop();msg+=`one of ${other.join(", ")}, or ${last}`}}if(actual==null)msg+=`. Received ${actual}`;else if(typeof actual==
"function"&&actual.name)msg+=`. Received function ${actual.name}`;else if(typeof actual=="object"){var _actual$constructor;
if((_actual$constructor=actual.constructor)!==null&&_actual$constructor!==void 0&&_actual$constructor.name)msg+=`. Recei\
ved an instance of ${actual.constructor.name}`;else{const inspected=inspect(actual,{depth:-1});msg+=`. Received ${inspected}`}}else{
let inspected=inspect(actual,{colors:!1});inspected.length>25&&(inspected=`${inspected.slice(0,25)}...`),msg+=`. Receive\
d type ${typeof actual} (${inspected})`}return msg},TypeError),E("ERR_INVALID_ARG_VALUE",(name,value,reason="is invalid")=>{
let inspected=inspect(value);return inspected.length>128&&(inspected=inspected.slice(0,128)+"..."),`The ${name.includes(
".")?"property":"argument"} '${name}' ${reason}. Received ${inspected}`},TypeError),E("ERR_INVALID_RETURN_VALUE",(input,name,value)=>{
var _value$constructor;const type=value!=null&&(_value$constructor=value.constructor)!==null&&_value$constructor!==void 0&&
_value$constructor.name?`instance of ${value.constructor.name}`:`type ${typeof value}`;return`Expected ${input} to be re\
turned from the "${name}" function but got ${type}.`},TypeError),E("ERR_MISSING_ARGS",(...args)=>{assert(args.length>0,"\
At least one arg needs to be specified");let msg;const len=args.length;switch(args=(Array.isArray(args)?args:[args]).map(
a=>`"${a}"`).join(" or "),len){case 1:msg+=`The ${args[0]} argument`;break;case 2:msg+=`The ${args[0]} and ${args[1]} ar\
guments`;break;default:{const last=args.pop();msg+=`The ${args.join(", ")}, and ${last} arguments`}break}return`${msg} m\
ust be specified`},TypeError),E("ERR_OUT_OF_RANGE",(str,range,input)=>{assert(range,'Missing "range" argument');let received;
if(Number.isInteger(input)&&Math.abs(input)>2**32)received=addNumericalSeparator(String(input));else if(typeof input=="b\
igint"){received=String(input);const limit=BigInt(2)**BigInt(32);(input>limit||input<-limit)&&(received=addNumericalSeparator(
received)),received+="n"}else received=inspect(input);return`The value of "${str}" is out of range. It must be ${range}.\
 Received ${received}`},RangeError),E("ERR_MULTIPLE_CALLBACK","Callback called multiple times",Error),E("ERR_METHOD_NOT_\
IMPLEMENTED","The %s method is not implemented",Error),E("ERR_STREAM_ALREADY_FINISHED","Cannot call %s after a stream wa\
s finished",Error),E("ERR_STREAM_CANNOT_PIPE","Cannot pipe, not readable",Error),E("ERR_STREAM_DESTROYED","Cannot call %\
s after a stream was destroyed",Error),E("ERR_STREAM_NULL_VALUES","May not write null values to stream",TypeError),E("ER\
R_STREAM_PREMATURE_CLOSE","Premature close",Error),E("ERR_STREAM_PUSH_AFTER_EOF","stream.push() after EOF",Error),E("ERR\
_STREAM_UNSHIFT_AFTER_END_EVENT","stream.unshift() after end event",Error),E("ERR_STREAM_WRITE_AFTER_END","write after e\
nd",Error),E("ERR_UNKNOWN_ENCODING","Unknown encoding: %s",TypeError),module.exports={AbortError,aggregateTwoErrors:hideStackFrames(
aggregateTwoErrors),hideStackFrames,codes}}),29963:((module,__unused_webpack_exports,__webpack_require__)=>{const Stream=__webpack_require__(
2203);if(Stream&&process.env.READABLE_STREAM==="disable"){const promises=Stream.promises;module.exports._uint8ArrayToBuffer=
Stream._uint8ArrayToBuffer,module.exports._isUint8Array=Stream._isUint8Array,module.exports.isDisturbed=Stream.isDisturbed,
module.exports.isErrored=Stream.isErrored,module.exports.isReadable=Stream.isReadable,module.exports.Readable=Stream.Readable,
module.exports.Writable=Stream.Writable,module.exports.Duplex=Stream.Duplex,module.exports.Transform=Stream.Transform,module.
exports.PassThrough=Stream.PassThrough,module.exports.addAbortSignal=Stream.addAbortSignal,module.exports.finished=Stream.
finished,module.exports.destroy=Stream.destroy,module.exports.pipeline=Stream.pipeline,module.exports.compose=Stream.compose,
Object.defineProperty(Stream,"promises",{configurable:!0,enumerable:!0,get(){return promises}}),module.exports.Stream=Stream.
Stream}else{const CustomStream=__webpack_require__(12375),promises=__webpack_require__(65904),originalDestroy=CustomStream.
Readable.destroy;module.exports=CustomStream.Readable,module.exports._uint8ArrayToBuffer=CustomStream._uint8ArrayToBuffer,
module.exports._isUint8Array=CustomStream._isUint8Array,module.exports.isDisturbed=CustomStream.isDisturbed,module.exports.
isErrored=CustomStream.isErrored,module.exports.isReadable=CustomStream.isReadable,module.exports.Readable=CustomStream.
Readable,module.exports.Writable=CustomStream.Writable,module.exports.Duplex=CustomStream.Duplex,module.exports.Transform=
CustomStream.Transform,module.exports.PassThrough=CustomStream.PassThrough,module.exports.addAbortSignal=CustomStream.addAbortSignal,
module.exports.finished=CustomStream.finished,module.exports.destroy=CustomStream.destroy,module.exports.destroy=originalDestroy,
module.exports.pipeline=CustomStream.pipeline,module.exports.compose=CustomStream.compose,Object.defineProperty(CustomStream,
"promises",{configurable:!0,enumerable:!0,get(){return promises}}),module.exports.Stream=CustomStream.Stream}module.exports.
default=module.exports}),50999:(module=>{class AggregateError2 extends Error{constructor(errors){if(!Array.isArray(errors))
throw new TypeError(`Expected input to be an Array, got ${typeof errors}`);let message="";for(let i=0;i<errors.length;i++)
message+=`    ${errors[i].stack}
`;super(message),this.name="AggregateError",this.errors=errors}}module.exports={AggregateError:AggregateError2,ArrayIsArray(self2){
return Array.isArray(self2)},ArrayPrototypeIncludes(self2,el){return self2.includes(el)},ArrayPrototypeIndexOf(self2,el){
return self2.indexOf(el)},ArrayPrototypeJoin(self2,sep){return self2.join(sep)},ArrayPrototypeMap(self2,fn){return self2.
map(fn)},ArrayPrototypePop(self2,el){return self2.pop(el)},ArrayPrototypePush(self2,el){return self2.push(el)},ArrayPrototypeSlice(self2,start,end){
return self2.slice(start,end)},Error,FunctionPrototypeCall(fn,thisArgs,...args){return fn.call(thisArgs,...args)},FunctionPrototypeSymbolHasInstance(self2,instance){
return Function.prototype[Symbol.hasInstance].call(self2,instance)},MathFloor:Math.floor,Number,NumberIsInteger:Number.isInteger,
NumberIsNaN:Number.isNaN,NumberMAX_SAFE_INTEGER:Number.MAX_SAFE_INTEGER,NumberMIN_SAFE_INTEGER:Number.MIN_SAFE_INTEGER,NumberParseInt:Number.
parseInt,ObjectDefineProperties(self2,props){return Object.defineProperties(self2,props)},ObjectDefineProperty(self2,name,prop){
return Object.defineProperty(self2,name,prop)},ObjectGetOwnPropertyDescriptor(self2,name){return Object.getOwnPropertyDescriptor(
self2,name)},ObjectKeys(obj){return Object.keys(obj)},ObjectSetPrototypeOf(target,proto){return Object.setPrototypeOf(target,
proto)},Promise,PromisePrototypeCatch(self2,fn){return self2.catch(fn)},PromisePrototypeThen(self2,thenFn,catchFn){return self2.
then(thenFn,catchFn)},PromiseReject(err){return Promise.reject(err)},PromiseResolve(val){return Promise.resolve(val)},ReflectApply:Reflect.
apply,RegExpPrototypeTest(self2,value){return self2.test(value)},SafeSet:Set,String,StringPrototypeSlice(self2,start,end){
return self2.slice(start,end)},StringPrototypeToLowerCase(self2){return self2.toLowerCase()},StringPrototypeToUpperCase(self2){
return self2.toUpperCase()},StringPrototypeTrim(self2){return self2.trim()},Symbol,SymbolFor:Symbol.for,SymbolAsyncIterator:Symbol.
asyncIterator,SymbolHasInstance:Symbol.hasInstance,SymbolIterator:Symbol.iterator,SymbolDispose:Symbol.dispose||Symbol("\
Symbol.dispose"),SymbolAsyncDispose:Symbol.asyncDispose||Symbol("Symbol.asyncDispose"),TypedArrayPrototypeSet(self2,buf,len){
return self2.set(buf,len)},Boolean,Uint8Array}}),23539:((module,__unused_webpack_exports,__webpack_require__)=>{const bufferModule=__webpack_require__(
20181),{format,inspect}=__webpack_require__(43536),{codes:{ERR_INVALID_ARG_TYPE}}=__webpack_require__(69220),{kResistStopPropagation,
AggregateError:AggregateError2,SymbolDispose}=__webpack_require__(50999),AbortSignal=globalThis.AbortSignal||__webpack_require__(
17413).AbortSignal,AbortController2=globalThis.AbortController||__webpack_require__(17413).AbortController,AsyncFunction=Object.
getPrototypeOf(async function(){}).constructor,Blob=globalThis.Blob||bufferModule.Blob,isBlob=typeof Blob<"u"?function(b){
return b instanceof Blob}:function(b){return!1},validateAbortSignal=(signal,name)=>{if(signal!==void 0&&(signal===null||
typeof signal!="object"||!("aborted"in signal)))throw new ERR_INVALID_ARG_TYPE(name,"AbortSignal",signal)},validateFunction=(value,name)=>{
if(typeof value!="function")throw new ERR_INVALID_ARG_TYPE(name,"Function",value)};module.exports={AggregateError:AggregateError2,
kEmptyObject:Object.freeze({}),once(callback){let called=!1;return function(...args){called||(called=!0,callback.apply(this,
args))}},createDeferredPromise:function(){let resolve,reject;return{promise:new Promise((res,rej)=>{resolve=res,reject=rej}),
resolve,reject}},promisify(fn){return new Promise((resolve,reject)=>{fn((err,...args)=>err?reject(err):resolve(...args))})},
debuglog(){return function(){}},format,inspect,types:{isAsyncFunction(fn){return fn instanceof AsyncFunction},isArrayBufferView(arr){
return ArrayBuffer.isView(arr)}},isBlob,deprecate(fn,message){return fn},addAbortListener:__webpack_require__(24434).addAbortListener||
function(signal,listener){if(signal===void 0)throw new ERR_INVALID_ARG_TYPE("signal","AbortSignal",signal);validateAbortSignal(
signal,"signal"),validateFunction(listener,"listener");let removeEventListener;return signal.aborted?queueMicrotask(()=>listener()):
(signal.addEventListener("abort",listener,{__proto__:null,once:!0,[kResistStopPropagation]:!0}),removeEventListener=()=>{
signal.removeEventListener("abort",listener)}),{__proto__:null,[SymbolDispose](){var _removeEventListener;(_removeEventListener=
removeEventListener)===null||_removeEventListener===void 0||_removeEventListener()}}},AbortSignalAny:AbortSignal.any||function(signals){
if(signals.length===1)return signals[0];const ac=new AbortController2,abort=()=>ac.abort();return signals.forEach(signal=>{
validateAbortSignal(signal,"signals"),signal.addEventListener("abort",abort,{once:!0})}),ac.signal.addEventListener("abo\
rt",()=>{signals.forEach(signal=>signal.removeEventListener("abort",abort))},{once:!0}),ac.signal}},module.exports.promisify.
custom=Symbol.for("nodejs.util.promisify.custom")}),43536:(module=>{module.exports={format(format,...args){return format.
replace(/%([sdifj])/g,function(...[_unused,type]){const replacement=args.shift();return type==="f"?replacement.toFixed(6):
type==="j"?JSON.stringify(replacement):type==="s"&&typeof replacement=="object"?`${replacement.constructor!==Object?replacement.
constructor.name:""} {}`.trim():replacement.toString()})},inspect(value){switch(typeof value){case"string":if(value.includes(
"'"))if(value.includes('"')){if(!value.includes("`")&&!value.includes("${"))return`\`${value}\``}else return`"${value}"`;
return`'${value}'`;case"number":return isNaN(value)?"NaN":Object.is(value,-0)?String(value):value;case"bigint":return`${String(
value)}n`;case"boolean":case"undefined":return String(value);case"object":return"{}"}}}}),12375:((module,__unused_webpack_exports,__webpack_require__)=>{
const{Buffer:Buffer2}=__webpack_require__(20181),{ObjectDefineProperty,ObjectKeys,ReflectApply}=__webpack_require__(50999),
{promisify:{custom:customPromisify}}=__webpack_require__(23539),{streamReturningOperators,promiseReturningOperators}=__webpack_require__(
11222),{codes:{ERR_ILLEGAL_CONSTRUCTOR}}=__webpack_require__(69220),compose=__webpack_require__(64999),{setDefaultHighWaterMark,
getDefaultHighWaterMark}=__webpack_require__(54874),{pipeline}=__webpack_require__(16701),{destroyer}=__webpack_require__(
65089),eos=__webpack_require__(36815),internalBuffer={},promises=__webpack_require__(65904),utils=__webpack_require__(83426),
Stream=module.exports=__webpack_require__(84128).Stream;Stream.isDestroyed=utils.isDestroyed,Stream.isDisturbed=utils.isDisturbed,
Stream.isErrored=utils.isErrored,Stream.isReadable=utils.isReadable,Stream.isWritable=utils.isWritable,Stream.Readable=__webpack_require__(
40164);for(const key of ObjectKeys(streamReturningOperators)){let fn=function(...args){if(new.target)throw ERR_ILLEGAL_CONSTRUCTOR();
return Stream.Readable.from(ReflectApply(op,this,args))};const op=streamReturningOperators[key];ObjectDefineProperty(fn,
"name",{__proto__:null,value:op.name}),ObjectDefineProperty(fn,"length",{__proto__:null,value:op.length}),ObjectDefineProperty(
Stream.Readable.prototype,key,{__proto__:null,value:fn,enumerable:!1,configurable:!0,writable:!0})}for(const key of ObjectKeys(
promiseReturningOperators)){let fn=function(...args){if(new.target)throw ERR_ILLEGAL_CONSTRUCTOR();return ReflectApply(op,
this,args)};const op=promiseReturningOperators[key];ObjectDefineProperty(fn,"name",{__proto__:null,value:op.name}),ObjectDefineProperty(
fn,"length",{__proto__:null,value:op.length}),ObjectDefineProperty(Stream.Readable.prototype,key,{__proto__:null,value:fn,
enumerable:!1,configurable:!0,writable:!0})}Stream.Writable=__webpack_require__(58939),Stream.Duplex=__webpack_require__(
94449),Stream.Transform=__webpack_require__(12135),Stream.PassThrough=__webpack_require__(19173),Stream.pipeline=pipeline;
const{addAbortSignal}=__webpack_require__(80652);Stream.addAbortSignal=addAbortSignal,Stream.finished=eos,Stream.destroy=
destroyer,Stream.compose=compose,Stream.setDefaultHighWaterMark=setDefaultHighWaterMark,Stream.getDefaultHighWaterMark=getDefaultHighWaterMark,
ObjectDefineProperty(Stream,"promises",{__proto__:null,configurable:!0,enumerable:!0,get(){return promises}}),ObjectDefineProperty(
pipeline,customPromisify,{__proto__:null,enumerable:!0,get(){return promises.pipeline}}),ObjectDefineProperty(eos,customPromisify,
{__proto__:null,enumerable:!0,get(){return promises.finished}}),Stream.Stream=Stream,Stream._isUint8Array=function(value){
return value instanceof Uint8Array},Stream._uint8ArrayToBuffer=function(chunk){return Buffer2.from(chunk.buffer,chunk.byteOffset,
chunk.byteLength)}}),65904:((module,__unused_webpack_exports,__webpack_require__)=>{const{ArrayPrototypePop,Promise:Promise2}=__webpack_require__(
50999),{isIterable,isNodeStream,isWebStream}=__webpack_require__(83426),{pipelineImpl:pl}=__webpack_require__(16701),{finished}=__webpack_require__(
36815);__webpack_require__(12375);function pipeline(...streams){return new Promise2((resolve,reject)=>{let signal,end;const lastArg=streams[streams.
length-1];if(lastArg&&typeof lastArg=="object"&&!isNodeStream(lastArg)&&!isIterable(lastArg)&&!isWebStream(lastArg)){const options=ArrayPrototypePop(
streams);signal=options.signal,end=options.end}pl(streams,(err,value)=>{err?reject(err):resolve(value)},{signal,end})})}
module.exports={finished,pipeline}}),51364:((module,__unused_webpack_exports,__webpack_require__)=>{module.exports=readdirGlob;
const fs=__webpack_require__(79896),{EventEmitter}=__webpack_require__(24434),{Minimatch}=__webpack_require__(6944),{resolve}=__webpack_require__(
16928);function readdir(dir,strict){return new Promise((resolve2,reject)=>{fs.readdir(dir,{withFileTypes:!0},(err,files)=>{
if(err)switch(err.code){case"ENOTDIR":strict?reject(err):resolve2([]);break;case"ENOTSUP":case"ENOENT":case"ENAMETOOLONG":case"\
UNKNOWN":resolve2([]);break;default:reject(err);break}else resolve2(files)})})}function stat(file,followSymlinks){return new Promise(
(resolve2,reject)=>{(followSymlinks?fs.stat:fs.lstat)(file,(err,stats)=>{err?err.code==="ENOENT"?resolve2(followSymlinks?
stat(file,!1):null):resolve2(null):resolve2(stats)})})}async function*exploreWalkAsync(dir,path,followSymlinks,useStat,shouldSkip,strict){
let files=await readdir(path+dir,strict);for(const file of files){let name=file.name;name===void 0&&(name=file,useStat=!0);
const filename=dir+"/"+name,relative=filename.slice(1),absolute=path+"/"+relative;let stats=null;(useStat||followSymlinks)&&
(stats=await stat(absolute,followSymlinks)),!stats&&file.name!==void 0&&(stats=file),stats===null&&(stats={isDirectory:()=>!1}),
stats.isDirectory()?shouldSkip(relative)||(yield{relative,absolute,stats},yield*exploreWalkAsync(filename,path,followSymlinks,
useStat,shouldSkip,!1)):yield{relative,absolute,stats}}}async function*explore(path,followSymlinks,useStat,shouldSkip){yield*exploreWalkAsync(
"",path,followSymlinks,useStat,shouldSkip,!0)}function readOptions(options){return{pattern:options.pattern,dot:!!options.
dot,noglobstar:!!options.noglobstar,matchBase:!!options.matchBase,nocase:!!options.nocase,ignore:options.ignore,skip:options.
skip,follow:!!options.follow,stat:!!options.stat,nodir:!!options.nodir,mark:!!options.mark,silent:!!options.silent,absolute:!!options.
absolute}}class ReaddirGlob extends EventEmitter{constructor(cwd,options,cb){if(super(),typeof options=="function"&&(cb=
options,options=null),this.options=readOptions(options||{}),this.matchers=[],this.options.pattern){const matchers=Array.
isArray(this.options.pattern)?this.options.pattern:[this.options.pattern];this.matchers=matchers.map(m=>new Minimatch(m,
{dot:this.options.dot,noglobstar:this.options.noglobstar,matchBase:this.options.matchBase,nocase:this.options.nocase}))}
if(this.ignoreMatchers=[],this.options.ignore){const ignorePatterns=Array.isArray(this.options.ignore)?this.options.ignore:
[this.options.ignore];this.ignoreMatchers=ignorePatterns.map(ignore=>new Minimatch(ignore,{dot:!0}))}if(this.skipMatchers=
[],this.options.skip){const skipPatterns=Array.isArray(this.options.skip)?this.options.skip:[this.options.skip];this.skipMatchers=
skipPatterns.map(skip=>new Minimatch(skip,{dot:!0}))}this.iterator=explore(resolve(cwd||"."),this.options.follow,this.options.
stat,this._shouldSkipDirectory.bind(this)),this.paused=!1,this.inactive=!1,this.aborted=!1,cb&&(this._matches=[],this.on(
"match",match=>this._matches.push(this.options.absolute?match.absolute:match.relative)),this.on("error",err=>cb(err)),this.
on("end",()=>cb(null,this._matches))),setTimeout(()=>this._next(),0)}_shouldSkipDirectory(relative){return this.skipMatchers.
some(m=>m.match(relative))}_fileMatches(relative,isDirectory){const file=relative+(isDirectory?"/":"");return(this.matchers.
length===0||this.matchers.some(m=>m.match(file)))&&!this.ignoreMatchers.some(m=>m.match(file))&&(!this.options.nodir||!isDirectory)}_next(){
!this.paused&&!this.aborted?this.iterator.next().then(obj=>{if(obj.done)this.emit("end");else{const isDirectory=obj.value.
stats.isDirectory();if(this._fileMatches(obj.value.relative,isDirectory)){let relative=obj.value.relative,absolute=obj.value.
absolute;this.options.mark&&isDirectory&&(relative+="/",absolute+="/"),this.options.stat?this.emit("match",{relative,absolute,
stat:obj.value.stats}):this.emit("match",{relative,absolute})}this._next(this.iterator)}}).catch(err=>{this.abort(),this.
emit("error",err),!err.code&&!this.options.silent&&console.error(err)}):this.inactive=!0}abort(){this.aborted=!0}pause(){
this.paused=!0}resume(){this.paused=!1,this.inactive&&(this.inactive=!1,this._next())}}function readdirGlob(pattern,options,cb){
return new ReaddirGlob(pattern,options,cb)}readdirGlob.ReaddirGlob=ReaddirGlob}),63669:(module=>{const isWindows=typeof process==
"object"&&process&&process.platform==="win32";module.exports=isWindows?{sep:"\\"}:{sep:"/"}}),6944:((module,__unused_webpack_exports,__webpack_require__)=>{
const minimatch=module.exports=(p,pattern,options={})=>(assertValidPattern(pattern),!options.nocomment&&pattern.charAt(0)===
"#"?!1:new Minimatch(pattern,options).match(p));module.exports=minimatch;const path=__webpack_require__(63669);minimatch.
sep=path.sep;const GLOBSTAR=Symbol("globstar **");minimatch.GLOBSTAR=GLOBSTAR;const expand=__webpack_require__(94691),plTypes={
"!":{open:"(?:(?!(?:",close:"))[^/]*?)"},"?":{open:"(?:",close:")?"},"+":{open:"(?:",close:")+"},"*":{open:"(?:",close:"\
)*"},"@":{open:"(?:",close:")"}},qmark="[^/]",star=qmark+"*?",twoStarDot="(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?",twoStarNoDot="\
(?:(?!(?:\\/|^)\\.).)*?",charSet=s=>s.split("").reduce((set,c)=>(set[c]=!0,set),{}),reSpecials=charSet("().*{}+?[]^$\\!"),
addPatternStartSet=charSet("[.("),slashSplit=/\/+/;minimatch.filter=(pattern,options={})=>(p,i,list)=>minimatch(p,pattern,
options);const ext=(a,b={})=>{const t={};return Object.keys(a).forEach(k=>t[k]=a[k]),Object.keys(b).forEach(k=>t[k]=b[k]),
t};minimatch.defaults=def=>{if(!def||typeof def!="object"||!Object.keys(def).length)return minimatch;const orig=minimatch,
m=(p,pattern,options)=>orig(p,pattern,ext(def,options));return m.Minimatch=class extends orig.Minimatch{constructor(pattern,options){
super(pattern,ext(def,options))}},m.Minimatch.defaults=options=>orig.defaults(ext(def,options)).Minimatch,m.filter=(pattern,options)=>orig.
filter(pattern,ext(def,options)),m.defaults=options=>orig.defaults(ext(def,options)),m.makeRe=(pattern,options)=>orig.makeRe(
pattern,ext(def,options)),m.braceExpand=(pattern,options)=>orig.braceExpand(pattern,ext(def,options)),m.match=(list,pattern,options)=>orig.
match(list,pattern,ext(def,options)),m},minimatch.braceExpand=(pattern,options)=>braceExpand(pattern,options);const braceExpand=(pattern,options={})=>(assertValidPattern(
pattern),options.nobrace||!/\{(?:(?!\{).)*\}/.test(pattern)?[pattern]:expand(pattern)),MAX_PATTERN_LENGTH=1024*64,assertValidPattern=pattern=>{
if(typeof pattern!="string")throw new TypeError("invalid pattern");if(pattern.length>MAX_PATTERN_LENGTH)throw new TypeError(
"pattern is too long")},SUBPARSE=Symbol("subparse");minimatch.makeRe=(pattern,options)=>new Minimatch(pattern,options||{}).
makeRe(),minimatch.match=(list,pattern,options={})=>{const mm=new Minimatch(pattern,options);return list=list.filter(f=>mm.
match(f)),mm.options.nonull&&!list.length&&list.push(pattern),list};const globUnescape=s=>s.replace(/\\(.)/g,"$1"),charUnescape=s=>s.
replace(/\\([^-\]])/g,"$1"),regExpEscape=s=>s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),braExpEscape=s=>s.replace(/[[\]\\]/g,
"\\$&");class Minimatch{constructor(pattern,options){assertValidPattern(pattern),options||(options={}),this.options=options,
this.maxGlobstarRecursion=options.maxGlobstarRecursion!==void 0?options.maxGlobstarRecursion:200,this.set=[],this.pattern=
pattern,this.windowsPathsNoEscape=!!options.windowsPathsNoEscape||options.allowWindowsEscape===!1,this.windowsPathsNoEscape&&
(this.pattern=this.pattern.replace(/\\/g,"/")),this.regexp=null,this.negate=!1,this.comment=!1,this.empty=!1,this.partial=
!!options.partial,this.make()}debug(){}make(){const pattern=this.pattern,options=this.options;if(!options.nocomment&&pattern.
charAt(0)==="#"){this.comment=!0;return}if(!pattern){this.empty=!0;return}this.parseNegate();let set=this.globSet=this.braceExpand();
options.debug&&(this.debug=(...args)=>console.error(...args)),this.debug(this.pattern,set),set=this.globParts=set.map(s=>s.
split(slashSplit)),this.debug(this.pattern,set),set=set.map((s,si,set2)=>s.map(this.parse,this)),this.debug(this.pattern,
set),set=set.filter(s=>s.indexOf(!1)===-1),this.debug(this.pattern,set),this.set=set}parseNegate(){if(this.options.nonegate)
return;const pattern=this.pattern;let negate=!1,negateOffset=0;for(let i=0;i<pattern.length&&pattern.charAt(i)==="!";i++)
negate=!negate,negateOffset++;negateOffset&&(this.pattern=pattern.slice(negateOffset)),this.negate=negate}matchOne(file,pattern,partial){
return pattern.indexOf(GLOBSTAR)!==-1?this._matchGlobstar(file,pattern,partial,0,0):this._matchOne(file,pattern,partial,
0,0)}_matchGlobstar(file,pattern,partial,fileIndex,patternIndex){let firstgs=-1;for(let i=patternIndex;i<pattern.length;i++)
if(pattern[i]===GLOBSTAR){firstgs=i;break}let lastgs=-1;for(let i=pattern.length-1;i>=0;i--)if(pattern[i]===GLOBSTAR){lastgs=
i;break}const head=pattern.slice(patternIndex,firstgs),body=partial?pattern.slice(firstgs+1):pattern.slice(firstgs+1,lastgs),
tail=partial?[]:pattern.slice(lastgs+1);if(head.length){const fileHead=file.slice(fileIndex,fileIndex+head.length);if(!this.
_matchOne(fileHead,head,partial,0,0))return!1;fileIndex+=head.length}let fileTailMatch=0;if(tail.length){if(tail.length+
fileIndex>file.length)return!1;const tailStart=file.length-tail.length;if(this._matchOne(file,tail,partial,tailStart,0))
fileTailMatch=tail.length;else{if(file[file.length-1]!==""||fileIndex+tail.length===file.length||!this._matchOne(file,tail,
partial,tailStart-1,0))return!1;fileTailMatch=tail.length+1}}if(!body.length){let sawSome=!!fileTailMatch;for(let i=fileIndex;i<
file.length-fileTailMatch;i++){const f=String(file[i]);if(sawSome=!0,f==="."||f===".."||!this.options.dot&&f.charAt(0)===
".")return!1}return partial||sawSome}const bodySegments=[[[],0]];let currentBody=bodySegments[0],nonGsParts=0;const nonGsPartsSums=[
0];for(const b of body)b===GLOBSTAR?(nonGsPartsSums.push(nonGsParts),currentBody=[[],0],bodySegments.push(currentBody)):
(currentBody[0].push(b),nonGsParts++);let idx=bodySegments.length-1;const fileLength=file.length-fileTailMatch;for(const b of bodySegments)
b[1]=fileLength-(nonGsPartsSums[idx--]+b[0].length);return!!this._matchGlobStarBodySections(file,bodySegments,fileIndex,
0,partial,0,!!fileTailMatch)}_matchGlobStarBodySections(file,bodySegments,fileIndex,bodyIndex,partial,globStarDepth,sawTail){
const bs=bodySegments[bodyIndex];if(!bs){for(let i=fileIndex;i<file.length;i++){sawTail=!0;const f=file[i];if(f==="."||f===
".."||!this.options.dot&&f.charAt(0)===".")return!1}return sawTail}const[body,after]=bs;for(;fileIndex<=after;){if(this.
_matchOne(file.slice(0,fileIndex+body.length),body,partial,fileIndex,0)&&globStarDepth<this.maxGlobstarRecursion){const sub=this.
_matchGlobStarBodySections(file,bodySegments,fileIndex+body.length,bodyIndex+1,partial,globStarDepth+1,sawTail);if(sub!==
!1)return sub}const f=file[fileIndex];if(f==="."||f===".."||!this.options.dot&&f.charAt(0)===".")return!1;fileIndex++}return partial||
null}_matchOne(file,pattern,partial,fileIndex,patternIndex){let fi,pi,fl,pl;for(fi=fileIndex,pi=patternIndex,fl=file.length,
pl=pattern.length;fi<fl&&pi<pl;fi++,pi++){this.debug("matchOne loop");const p=pattern[pi],f=file[fi];if(this.debug(pattern,
p,f),p===!1||p===GLOBSTAR)return!1;let hit;if(typeof p=="string"?(hit=f===p,this.debug("string match",p,f,hit)):(hit=f.match(
p),this.debug("pattern match",p,f,hit)),!hit)return!1}if(fi===fl&&pi===pl)return!0;if(fi===fl)return partial;if(pi===pl)
return fi===fl-1&&file[fi]==="";throw new Error("wtf?")}braceExpand(){return braceExpand(this.pattern,this.options)}parse(pattern,isSub){
assertValidPattern(pattern);const options=this.options;if(pattern==="**")if(options.noglobstar)pattern="*";else return GLOBSTAR;
if(pattern==="")return"";let re="",hasMagic=!1,escaping=!1;const patternListStack=[],negativeLists=[];let stateChar,inClass=!1,
reClassStart=-1,classStart=-1,cs,pl,sp,dotTravAllowed=pattern.charAt(0)===".",dotFileAllowed=options.dot||dotTravAllowed;
const patternStart=()=>dotTravAllowed?"":dotFileAllowed?"(?!(?:^|\\/)\\.{1,2}(?:$|\\/))":"(?!\\.)",subPatternStart=p=>p.
charAt(0)==="."?"":options.dot?"(?!(?:^|\\/)\\.{1,2}(?:$|\\/))":"(?!\\.)",clearStateChar=()=>{if(stateChar){switch(stateChar){case"\
*":re+=star,hasMagic=!0;break;case"?":re+=qmark,hasMagic=!0;break;default:re+="\\"+stateChar;break}this.debug("clearStat\
eChar %j %j",stateChar,re),stateChar=!1}};for(let i=0,c;i<pattern.length&&(c=pattern.charAt(i));i++){if(this.debug("%s	%\
s %s %j",pattern,i,re,c),escaping){if(c==="/")return!1;reSpecials[c]&&(re+="\\"),re+=c,escaping=!1;continue}switch(c){case"\
/":return!1;case"\\":if(inClass&&pattern.charAt(i+1)==="-"){re+=c;continue}clearStateChar(),escaping=!0;continue;case"?":case"\
*":case"+":case"@":case"!":if(this.debug("%s	%s %s %j <-- stateChar",pattern,i,re,c),inClass){this.debug("  in class"),c===
"!"&&i===classStart+1&&(c="^"),re+=c;continue}if(c==="*"&&stateChar==="*")continue;this.debug("call clearStateChar %j",stateChar),
clearStateChar(),stateChar=c,options.noext&&clearStateChar();continue;case"(":{if(inClass){re+="(";continue}if(!stateChar){
re+="\\(";continue}const plEntry={type:stateChar,start:i-1,reStart:re.length,open:plTypes[stateChar].open,close:plTypes[stateChar].
close};this.debug(this.pattern,"	",plEntry),patternListStack.push(plEntry),re+=plEntry.open,plEntry.start===0&&plEntry.type!==
"!"&&(dotTravAllowed=!0,re+=subPatternStart(pattern.slice(i+1))),this.debug("plType %j %j",stateChar,re),stateChar=!1;continue}case"\
)":{const plEntry=patternListStack[patternListStack.length-1];if(inClass||!plEntry){re+="\\)";continue}patternListStack.
pop(),clearStateChar(),hasMagic=!0,pl=plEntry,re+=pl.close,pl.type==="!"&&negativeLists.push(Object.assign(pl,{reEnd:re.
length}));continue}case"|":{const plEntry=patternListStack[patternListStack.length-1];if(inClass||!plEntry){re+="\\|";continue}
clearStateChar(),re+="|",plEntry.start===0&&plEntry.type!=="!"&&(dotTravAllowed=!0,re+=subPatternStart(pattern.slice(i+1)));
continue}case"[":if(clearStateChar(),inClass){re+="\\"+c;continue}inClass=!0,classStart=i,reClassStart=re.length,re+=c;continue;case"\
]":if(i===classStart+1||!inClass){re+="\\"+c;continue}cs=pattern.substring(classStart+1,i);try{RegExp("["+braExpEscape(charUnescape(
cs))+"]"),re+=c}catch{re=re.substring(0,reClassStart)+"(?:$.)"}hasMagic=!0,inClass=!1;continue;default:clearStateChar(),
reSpecials[c]&&!(c==="^"&&inClass)&&(re+="\\"),re+=c;break}}for(inClass&&(cs=pattern.slice(classStart+1),sp=this.parse(cs,
SUBPARSE),re=re.substring(0,reClassStart)+"\\["+sp[0],hasMagic=hasMagic||sp[1]),pl=patternListStack.pop();pl;pl=patternListStack.
pop()){let tail;tail=re.slice(pl.reStart+pl.open.length),this.debug("setting tail",re,pl),tail=tail.replace(/((?:\\{2}){0,64})(\\?)\|/g,
(_2,$1,$2)=>($2||($2="\\"),$1+$1+$2+"|")),this.debug(`tail=%j
   %s`,tail,tail,pl,re);const t=pl.type==="*"?star:pl.type==="?"?qmark:"\\"+pl.type;hasMagic=!0,re=re.slice(0,pl.reStart)+
t+"\\("+tail}clearStateChar(),escaping&&(re+="\\\\");const addPatternStart=addPatternStartSet[re.charAt(0)];for(let n=negativeLists.
length-1;n>-1;n--){const nl=negativeLists[n],nlBefore=re.slice(0,nl.reStart),nlFirst=re.slice(nl.reStart,nl.reEnd-8);let nlAfter=re.
slice(nl.reEnd);const nlLast=re.slice(nl.reEnd-8,nl.reEnd)+nlAfter,closeParensBefore=nlBefore.split(")").length,openParensBefore=nlBefore.
split("(").length-closeParensBefore;let cleanAfter=nlAfter;for(let i=0;i<openParensBefore;i++)cleanAfter=cleanAfter.replace(
/\)[+*?]?/,"");nlAfter=cleanAfter;const dollar=nlAfter===""&&isSub!==SUBPARSE?"(?:$|\\/)":"";re=nlBefore+nlFirst+nlAfter+
dollar+nlLast}if(re!==""&&hasMagic&&(re="(?=.)"+re),addPatternStart&&(re=patternStart()+re),isSub===SUBPARSE)return[re,hasMagic];
if(options.nocase&&!hasMagic&&(hasMagic=pattern.toUpperCase()!==pattern.toLowerCase()),!hasMagic)return globUnescape(pattern);
const flags=options.nocase?"i":"";try{return Object.assign(new RegExp("^"+re+"$",flags),{_glob:pattern,_src:re})}catch{return new RegExp(
"$.")}}makeRe(){if(this.regexp||this.regexp===!1)return this.regexp;const set=this.set;if(!set.length)return this.regexp=
!1,this.regexp;const options=this.options,twoStar=options.noglobstar?star:options.dot?twoStarDot:twoStarNoDot,flags=options.
nocase?"i":"";let re=set.map(pattern=>(pattern=pattern.map(p=>typeof p=="string"?regExpEscape(p):p===GLOBSTAR?GLOBSTAR:p.
_src).reduce((set2,p)=>(set2[set2.length-1]===GLOBSTAR&&p===GLOBSTAR||set2.push(p),set2),[]),pattern.forEach((p,i)=>{p!==
GLOBSTAR||pattern[i-1]===GLOBSTAR||(i===0?pattern.length>1?pattern[i+1]="(?:\\/|"+twoStar+"\\/)?"+pattern[i+1]:pattern[i]=
twoStar:i===pattern.length-1?pattern[i-1]+="(?:\\/|"+twoStar+")?":(pattern[i-1]+="(?:\\/|\\/"+twoStar+"\\/)"+pattern[i+1],
pattern[i+1]=GLOBSTAR))}),pattern.filter(p=>p!==GLOBSTAR).join("/"))).join("|");re="^(?:"+re+")$",this.negate&&(re="^(?!"+
re+").*$");try{this.regexp=new RegExp(re,flags)}catch{this.regexp=!1}return this.regexp}match(f,partial=this.partial){if(this.
debug("match",f,this.pattern),this.comment)return!1;if(this.empty)return f==="";if(f==="/"&&partial)return!0;const options=this.
options;path.sep!=="/"&&(f=f.split(path.sep).join("/")),f=f.split(slashSplit),this.debug(this.pattern,"split",f);const set=this.
set;this.debug(this.pattern,"set",set);let filename;for(let i=f.length-1;i>=0&&(filename=f[i],!filename);i--);for(let i=0;i<
set.length;i++){const pattern=set[i];let file=f;if(options.matchBase&&pattern.length===1&&(file=[filename]),this.matchOne(
file,pattern,partial))return options.flipNegate?!0:!this.negate}return options.flipNegate?!1:this.negate}static defaults(def){
return minimatch.defaults(def).Minimatch}}minimatch.Minimatch=Minimatch}),22524:((module,__unused_webpack_exports,__webpack_require__)=>{
var GetIntrinsic=__webpack_require__(60470),$concat=GetIntrinsic("%Array.prototype.concat%"),callBind=__webpack_require__(
53844),callBound=__webpack_require__(23105),$slice=callBound("Array.prototype.slice"),hasSymbols=__webpack_require__(61114)(),
isConcatSpreadable=hasSymbols&&Symbol.isConcatSpreadable,empty=[],$concatApply=isConcatSpreadable?callBind.apply($concat,
empty):null,isArray=isConcatSpreadable?__webpack_require__(82513):null;module.exports=isConcatSpreadable?function(item){
for(var i=0;i<arguments.length;i+=1){var arg=arguments[i];if(arg&&typeof arg=="object"&&typeof arg[isConcatSpreadable]==
"boolean"){empty[isConcatSpreadable]||(empty[isConcatSpreadable]=!0);var arr=isArray(arg)?$slice(arg):[arg];arr[isConcatSpreadable]=
!0,arguments[i]=arr}}return $concatApply(arguments)}:callBind($concat,empty)}),93058:((module,exports,__webpack_require__)=>{
var buffer=__webpack_require__(20181),Buffer2=buffer.Buffer;function copyProps(src,dst){for(var key in src)dst[key]=src[key]}
Buffer2.from&&Buffer2.alloc&&Buffer2.allocUnsafe&&Buffer2.allocUnsafeSlow?module.exports=buffer:(copyProps(buffer,exports),
exports.Buffer=SafeBuffer);function SafeBuffer(arg,encodingOrOffset,length){return Buffer2(arg,encodingOrOffset,length)}
SafeBuffer.prototype=Object.create(Buffer2.prototype),copyProps(Buffer2,SafeBuffer),SafeBuffer.from=function(arg,encodingOrOffset,length){
if(typeof arg=="number")throw new TypeError("Argument must not be a number");return Buffer2(arg,encodingOrOffset,length)},
SafeBuffer.alloc=function(size,fill,encoding){if(typeof size!="number")throw new TypeError("Argument must be a number");
var buf=Buffer2(size);return fill!==void 0?typeof encoding=="string"?buf.fill(fill,encoding):buf.fill(fill):buf.fill(0),
buf},SafeBuffer.allocUnsafe=function(size){if(typeof size!="number")throw new TypeError("Argument must be a number");return Buffer2(
size)},SafeBuffer.allocUnsafeSlow=function(size){if(typeof size!="number")throw new TypeError("Argument must be a number");
return buffer.SlowBuffer(size)}}),93470:((module,__unused_webpack_exports,__webpack_require__)=>{var callBound=__webpack_require__(
23105),isRegex=__webpack_require__(86622),$exec=callBound("RegExp.prototype.exec"),$TypeError=__webpack_require__(73314);
module.exports=function(regex){if(!isRegex(regex))throw new $TypeError("`regex` must be a RegExp");return function(s){return $exec(
regex,s)!==null}}}),49346:((module,__unused_webpack_exports,__webpack_require__)=>{var GetIntrinsic=__webpack_require__(
60470),define=__webpack_require__(31316),hasDescriptors=__webpack_require__(60497)(),gOPD=__webpack_require__(33170),$TypeError=__webpack_require__(
73314),$floor=GetIntrinsic("%Math.floor%");module.exports=function(fn,length){if(typeof fn!="function")throw new $TypeError(
"`fn` is not a function");if(typeof length!="number"||length<0||length>4294967295||$floor(length)!==length)throw new $TypeError(
"`length` must be a positive 32-bit integer");var loose=arguments.length>2&&!!arguments[2],functionLengthIsConfigurable=!0,
functionLengthIsWritable=!0;if("length"in fn&&gOPD){var desc=gOPD(fn,"length");desc&&!desc.configurable&&(functionLengthIsConfigurable=
!1),desc&&!desc.writable&&(functionLengthIsWritable=!1)}return(functionLengthIsConfigurable||functionLengthIsWritable||!loose)&&
(hasDescriptors?define(fn,"length",length,!0,!0):define(fn,"length",length)),fn}}),49651:((module,__unused_webpack_exports,__webpack_require__)=>{
var RequireObjectCoercible=__webpack_require__(19601),ToString=__webpack_require__(35038),callBound=__webpack_require__(
23105),safeRegexTester=__webpack_require__(93470),$replace=callBound("String.prototype.replace"),$charAt=callBound("Stri\
ng.prototype.charAt"),$slice=callBound("String.prototype.slice"),mvsIsWS=/^\s$/.test("\u180E"),leftWhitespace=mvsIsWS?/^[\x09\x0A\x0B\x0C\x0D\x20\xA0\u1680\u180E\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\u2028\u2029\uFEFF]+/:
/^[\x09\x0A\x0B\x0C\x0D\x20\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\u2028\u2029\uFEFF]+/,
isWhitespace=safeRegexTester(mvsIsWS?/[\x09\x0A\x0B\x0C\x0D\x20\xA0\u1680\u180E\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\u2028\u2029\uFEFF]$/:
/[\x09\x0A\x0B\x0C\x0D\x20\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\u2028\u2029\uFEFF]$/);
module.exports=function(){for(var S=$replace(ToString(RequireObjectCoercible(this)),leftWhitespace,""),end=S.length;end>
0&&isWhitespace($charAt(S,end-1));)end-=1;return $slice(S,0,end)}}),20941:((module,__unused_webpack_exports,__webpack_require__)=>{
var callBind=__webpack_require__(53844),define=__webpack_require__(50191),RequireObjectCoercible=__webpack_require__(19601),
implementation=__webpack_require__(49651),getPolyfill=__webpack_require__(58698),shim=__webpack_require__(4872),bound=callBind(
getPolyfill()),boundMethod=function(receiver){return RequireObjectCoercible(receiver),bound(receiver)};define(boundMethod,
{getPolyfill,implementation,shim}),module.exports=boundMethod}),58698:((module,__unused_webpack_exports,__webpack_require__)=>{
var implementation=__webpack_require__(49651),zeroWidthSpace="\u200B",mongolianVowelSeparator="\u180E";module.exports=function(){
return String.prototype.trim&&zeroWidthSpace.trim()===zeroWidthSpace&&mongolianVowelSeparator.trim()===mongolianVowelSeparator&&
("_"+mongolianVowelSeparator).trim()==="_"+mongolianVowelSeparator&&(mongolianVowelSeparator+"_").trim()===mongolianVowelSeparator+
"_"?String.prototype.trim:implementation}}),4872:((module,__unused_webpack_exports,__webpack_require__)=>{var supportsDescriptors=__webpack_require__(
60497)(),defineDataProperty=__webpack_require__(31316),getPolyfill=__webpack_require__(58698);module.exports=function(){
var polyfill=getPolyfill();return String.prototype.trim!==polyfill&&(supportsDescriptors?defineDataProperty(String.prototype,
"trim",polyfill,!0):defineDataProperty(String.prototype,"trim",polyfill)),polyfill}}),80634:((__unused_webpack_module,exports,__webpack_require__)=>{
var Buffer2=__webpack_require__(93058).Buffer,isEncoding=Buffer2.isEncoding||function(encoding){switch(encoding=""+encoding,
encoding&&encoding.toLowerCase()){case"hex":case"utf8":case"utf-8":case"ascii":case"binary":case"base64":case"ucs2":case"\
ucs-2":case"utf16le":case"utf-16le":case"raw":return!0;default:return!1}};function _normalizeEncoding(enc){if(!enc)return"\
utf8";for(var retried;;)switch(enc){case"utf8":case"utf-8":return"utf8";case"ucs2":case"ucs-2":case"utf16le":case"utf-16\
le":return"utf16le";case"latin1":case"binary":return"latin1";case"base64":case"ascii":case"hex":return enc;default:if(retried)
return;enc=(""+enc).toLowerCase(),retried=!0}}function normalizeEncoding(enc){var nenc=_normalizeEncoding(enc);if(typeof nenc!=
"string"&&(Buffer2.isEncoding===isEncoding||!isEncoding(enc)))throw new Error("Unknown encoding: "+enc);return nenc||enc}
exports.StringDecoder=StringDecoder;function StringDecoder(encoding){this.encoding=normalizeEncoding(encoding);var nb;switch(this.
encoding){case"utf16le":this.text=utf16Text,this.end=utf16End,nb=4;break;case"utf8":this.fillLast=utf8FillLast,nb=4;break;case"\
base64":this.text=base64Text,this.end=base64End,nb=3;break;default:this.write=simpleWrite,this.end=simpleEnd;return}this.
lastNeed=0,this.lastTotal=0,this.lastChar=Buffer2.allocUnsafe(nb)}StringDecoder.prototype.write=function(buf){if(buf.length===
0)return"";var r,i;if(this.lastNeed){if(r=this.fillLast(buf),r===void 0)return"";i=this.lastNeed,this.lastNeed=0}else i=
0;return i<buf.length?r?r+this.text(buf,i):this.text(buf,i):r||""},StringDecoder.prototype.end=utf8End,StringDecoder.prototype.
text=utf8Text,StringDecoder.prototype.fillLast=function(buf){if(this.lastNeed<=buf.length)return buf.copy(this.lastChar,
this.lastTotal-this.lastNeed,0,this.lastNeed),this.lastChar.toString(this.encoding,0,this.lastTotal);buf.copy(this.lastChar,
this.lastTotal-this.lastNeed,0,buf.length),this.lastNeed-=buf.length};function utf8CheckByte(byte){return byte<=127?0:byte>>
5===6?2:byte>>4===14?3:byte>>3===30?4:byte>>6===2?-1:-2}function utf8CheckIncomplete(self2,buf,i){var j=buf.length-1;if(j<
i)return 0;var nb=utf8CheckByte(buf[j]);return nb>=0?(nb>0&&(self2.lastNeed=nb-1),nb):--j<i||nb===-2?0:(nb=utf8CheckByte(
buf[j]),nb>=0?(nb>0&&(self2.lastNeed=nb-2),nb):--j<i||nb===-2?0:(nb=utf8CheckByte(buf[j]),nb>=0?(nb>0&&(nb===2?nb=0:self2.
lastNeed=nb-3),nb):0))}function utf8CheckExtraBytes(self2,buf,p){if((buf[0]&192)!==128)return self2.lastNeed=0,"\uFFFD";
if(self2.lastNeed>1&&buf.length>1){if((buf[1]&192)!==128)return self2.lastNeed=1,"\uFFFD";if(self2.lastNeed>2&&buf.length>
2&&(buf[2]&192)!==128)return self2.lastNeed=2,"\uFFFD"}}function utf8FillLast(buf){var p=this.lastTotal-this.lastNeed,r=utf8CheckExtraBytes(
this,buf,p);if(r!==void 0)return r;if(this.lastNeed<=buf.length)return buf.copy(this.lastChar,p,0,this.lastNeed),this.lastChar.
toString(this.encoding,0,this.lastTotal);buf.copy(this.lastChar,p,0,buf.length),this.lastNeed-=buf.length}function utf8Text(buf,i){
var total=utf8CheckIncomplete(this,buf,i);if(!this.lastNeed)return buf.toString("utf8",i);this.lastTotal=total;var end=buf.
length-(total-this.lastNeed);return buf.copy(this.lastChar,0,end),buf.toString("utf8",i,end)}function utf8End(buf){var r=buf&&
buf.length?this.write(buf):"";return this.lastNeed?r+"\uFFFD":r}function utf16Text(buf,i){if((buf.length-i)%2===0){var r=buf.
toString("utf16le",i);if(r){var c=r.charCodeAt(r.length-1);if(c>=55296&&c<=56319)return this.lastNeed=2,this.lastTotal=4,
this.lastChar[0]=buf[buf.length-2],this.lastChar[1]=buf[buf.length-1],r.slice(0,-1)}return r}return this.lastNeed=1,this.
lastTotal=2,this.lastChar[0]=buf[buf.length-1],buf.toString("utf16le",i,buf.length-1)}function utf16End(buf){var r=buf&&
buf.length?this.write(buf):"";if(this.lastNeed){var end=this.lastTotal-this.lastNeed;return r+this.lastChar.toString("ut\
f16le",0,end)}return r}function base64Text(buf,i){var n=(buf.length-i)%3;return n===0?buf.toString("base64",i):(this.lastNeed=
3-n,this.lastTotal=3,n===1?this.lastChar[0]=buf[buf.length-1]:(this.lastChar[0]=buf[buf.length-2],this.lastChar[1]=buf[buf.
length-1]),buf.toString("base64",i,buf.length-n))}function base64End(buf){var r=buf&&buf.length?this.write(buf):"";return this.
lastNeed?r+this.lastChar.toString("base64",0,3-this.lastNeed):r}function simpleWrite(buf){return buf.toString(this.encoding)}
function simpleEnd(buf){return buf&&buf.length?this.write(buf):""}}),62958:((module,__unused_webpack_exports,__webpack_require__)=>{
var whichTypedArray=__webpack_require__(54768),taSlice=__webpack_require__(39013),gopd=__webpack_require__(33170),defineDataProperty=__webpack_require__(
31316),ToPrimitive=__webpack_require__(75604);function toS(obj){return Object.prototype.toString.call(obj)}function isDate(obj){
return toS(obj)==="[object Date]"}function isRegExp(obj){return toS(obj)==="[object RegExp]"}function isError(obj){return toS(
obj)==="[object Error]"}function isBoolean(obj){return toS(obj)==="[object Boolean]"}function isNumber(obj){return toS(obj)===
"[object Number]"}function isString(obj){return toS(obj)==="[object String]"}var isArray=Array.isArray||function(xs){return Object.
prototype.toString.call(xs)==="[object Array]"};function forEach(xs,fn){if(xs.forEach)return xs.forEach(fn);for(var i=0;i<
xs.length;i++)fn(xs[i],i,xs)}var objectKeys=Object.keys||function(obj){var res=[];for(var key in obj)res[res.length]=key;
return res},propertyIsEnumerable=Object.prototype.propertyIsEnumerable,getOwnPropertySymbols=Object.getOwnPropertySymbols;
function ownEnumerableKeys(obj){var res=objectKeys(obj);if(getOwnPropertySymbols)for(var symbols=getOwnPropertySymbols(obj),
i=0;i<symbols.length;i++)propertyIsEnumerable.call(obj,symbols[i])&&(res[res.length]=symbols[i]);return res}var hasOwnProperty=Object.
prototype.hasOwnProperty||function(obj,key){return key in obj};function isWritable(object,key){if(typeof gopd!="function")
return!0;var desc=gopd(object,key);return!desc||!desc.writable}var maxArrayLength=4294967295;function isIndex(key){if(typeof key==
"symbol")return!1;var index=Number(key);return index>=0&&index<maxArrayLength&&index%1===0&&String(index)===String(key)}
function countBelow(ascending,index){for(var low=0,high=ascending.length;low<high;){var middle=Math.floor((low+high)/2);
ascending[middle]<index?low=middle+1:high=middle}return low}function wasSpliced(key,spliced){return spliced.length>0&&isIndex(
key)&&spliced[countBelow(spliced,Number(key))]===Number(key)}function shiftedKey(key,spliced){if(spliced.length===0||!isIndex(
key))return key;var shifted=Number(key)-countBelow(spliced,Number(key));return typeof key=="number"?shifted:String(shifted)}
var hasProtoAccessor=typeof gopd=="function"&&!!gopd(Object.prototype,"__proto__");function setProperty(object,key,value){
hasProtoAccessor&&key==="__proto__"&&!hasOwnProperty.call(object,key)?defineDataProperty(object,key,value):object[key]=value}
var hasMagicProto=!hasProtoAccessor&&{}.__proto__===Object.prototype;function toSettableKey(segment){var primitive=ToPrimitive(
segment,String),key=typeof primitive=="symbol"?primitive:String(primitive);if(hasMagicProto&&key==="__proto__")throw new TypeError(
"`__proto__` can not be set as a property in this engine");return key}function setOwnProperty(object,key,value){"use str\
ict";if(hasProtoAccessor&&key==="__proto__"&&!hasOwnProperty.call(object,key)?defineDataProperty(object,key,value):object[key]=
value,Object(object)!==object)throw new TypeError("Cannot create property `"+String(key)+"` on a "+typeof object)}var gPO=Object.
getPrototypeOf;function getProto(obj){return gPO?gPO(obj):obj.__proto__}var sPO=Object.setPrototypeOf;function setProto(obj,proto){
sPO?sPO(obj,proto):obj.__proto__=proto}function copyBoxed(src,valueOf){var primitive;try{primitive=valueOf.call(src)}catch{
return Object(src)}var dst=Object(primitive),proto=getProto(src);return proto&&proto!==getProto(dst)&&setProto(dst,proto),
dst}function isStringCharacter(obj,key){return isString(obj)&&isIndex(key)&&Number(key)<obj.length}function copy(src,options){
if(typeof src=="object"&&src!==null){var dst;if(isArray(src))dst=[];else if(isDate(src))dst=new Date(src.getTime?src.getTime():
src);else if(isRegExp(src))dst=new RegExp(src);else if(isBoolean(src))dst=copyBoxed(src,Boolean.prototype.valueOf);else if(isNumber(
src))dst=copyBoxed(src,Number.prototype.valueOf);else if(isString(src))dst=copyBoxed(src,String.prototype.valueOf);else{
var ta=whichTypedArray(src);if(ta)return taSlice(src);if(Object.create&&Object.getPrototypeOf)dst=Object.create(Object.getPrototypeOf(
src));else if(src.constructor===Object)dst={};else{var proto=src.constructor&&src.constructor.prototype||src.__proto__||
{},T=function(){};T.prototype=proto,dst=new T}}isError(src)&&defineDataProperty(dst,"message",src.message);var iteratorFunction=options.
includeSymbols?ownEnumerableKeys:objectKeys;return forEach(iteratorFunction(src),function(key){isStringCharacter(dst,key)||
setProperty(dst,key,src[key])}),dst}return src}var emptyNull={__proto__:null};function getOptions(options){return options??
emptyNull}function walk(root,cb){var path=[],parents=[],alive=!0,options=arguments.length>2?arguments[2]:emptyNull,iteratorFunction=options.
includeSymbols?ownEnumerableKeys:objectKeys,immutable=!!options.immutable;return(function walker(node_,splicedSiblings,originalKey){
var node=immutable?copy(node_,options):node_,modifiers={__proto__:null},keepGoing=!0,state={node,node_,path:[].concat(path),
parent:parents[parents.length-1],parents,key:path[path.length-1],removedKeys:{__proto__:null},isRoot:path.length===0,level:path.
length,circular:null,update:function(x,stopHere){!state.isRoot&&!wasSpliced(originalKey,splicedSiblings)&&setProperty(state.
parent.node,state.key,x),state.node=x,stopHere&&(keepGoing=!1)},delete:function(stopHere){wasSpliced(originalKey,splicedSiblings)||
(delete state.parent.node[state.key],state.parent.removedKeys[state.key]=!0),stopHere&&(keepGoing=!1)},remove:function(stopHere){
if(isArray(state.parent.node)&&isIndex(originalKey)){for(var index=Number(originalKey),at=countBelow(splicedSiblings,index);splicedSiblings[at]===
index;)index+=1,at+=1;index-at<state.parent.node.length&&(state.parent.node.splice(index-at,1),splicedSiblings.splice(at,
0,index),state.parent.removedKeys[state.key]=!0),stopHere&&(keepGoing=!1)}else state.delete(stopHere)},keys:null,before:function(f){
modifiers.before=f},after:function(f){modifiers.after=f},pre:function(f){modifiers.pre=f},post:function(f){modifiers.post=
f},stop:function(){alive=!1},block:function(){keepGoing=!1}};if(!alive)return state;function updateState(){if(typeof state.
node=="object"&&state.node!==null){var nodeKeys=iteratorFunction(state.node);(!state.keys||state.node!==node&&state.node!==
node_)&&(state.keys=nodeKeys),state.isLeaf=nodeKeys.length===0;for(var i=0;i<parents.length;i++)if(parents[i].node_===node_){
state.circular=parents[i];break}}else state.isLeaf=!0,state.keys=null;state.notLeaf=!state.isLeaf,state.notRoot=!state.isRoot}
updateState();var ret=cb.call(state,state.node);if(ret!==void 0&&state.update&&state.update(ret),modifiers.before&&modifiers.
before.call(state,state.node),!keepGoing)return state;if(typeof state.node=="object"&&state.node!==null&&!state.circular){
updateState(),parents[parents.length]=state;var splicedChildren=[];forEach(state.keys,function(listedKey,i){if(!wasSpliced(
listedKey,splicedChildren)){var key=shiftedKey(listedKey,splicedChildren);path[path.length]=key,modifiers.pre&&modifiers.
pre.call(state,state.node[key],key);var child=walker(state.node[key],splicedChildren,listedKey);if(immutable&&!wasSpliced(
listedKey,splicedChildren)){var writeKey=shiftedKey(listedKey,splicedChildren);hasOwnProperty.call(state.node,writeKey)&&
!isWritable(state.node,writeKey)&&(state.node[writeKey]=child.node)}child.isLast=i===state.keys.length-1,child.isFirst=i===
0,modifiers.post&&modifiers.post.call(state,child),path.pop()}}),parents.pop()}return modifiers.after&&modifiers.after.call(
state,state.node),state})(root,[]).node}function Traverse(obj){if(!(this instanceof Traverse))return new Traverse(obj,getOptions(
arguments.length>1?arguments[1]:null));this.options=getOptions(arguments.length>1?arguments[1]:null),this.value=obj}Traverse.
prototype.get=function(ps){for(var node=this.value,i=0;i<ps.length;i++){var key=ps[i];if(node==null||!hasOwnProperty.call(
node,key))return;node=node[key]}return node},Traverse.prototype.has=function(ps){var node=this.value;if(!node&&ps.length>
0)return!1;for(var i=0;i<ps.length;i++){var key=ps[i];if(node==null||!hasOwnProperty.call(node,key))return!1;node=node[key]}
return!0},Traverse.prototype.set=function(ps,value){for(var node=this.value,i=0;i<ps.length-1;i++){var key=toSettableKey(
ps[i]);if(!hasOwnProperty.call(node,key)&&(setOwnProperty(node,key,{}),!hasOwnProperty.call(node,key)))throw new TypeError(
"Cannot create property `"+String(key)+"` as an own property");node=node[key]}return setOwnProperty(node,toSettableKey(ps[i]),
value),value},Traverse.prototype.map=function(cb){return walk(this.value,cb,{__proto__:null,immutable:!0,includeSymbols:!!this.
options.includeSymbols})},Traverse.prototype.forEach=function(cb){return this.value=walk(this.value,cb,this.options),this.
value},Traverse.prototype.reduce=function(cb,init){var skip=arguments.length===1,acc=skip?this.value:init;return this.forEach(
function(x){(!this.isRoot||!skip)&&(acc=cb.call(this,acc,x))}),acc},Traverse.prototype.deepEqual=function(obj){if(arguments.
length!==1)throw new Error("deepEqual requires exactly one object to compare against");var equal=!0;function notEqual(){
equal=!1}var node=obj;return this.forEach(function(y){if(!this.isRoot){if(typeof node!="object")return notEqual();node=node[this.
key]}var x=node;if(this.post(function(){node=x}),this.circular)new Traverse(obj).get(this.circular.path)!==x&&notEqual();else if(typeof x!=
typeof y)notEqual();else if(x===null||y===null||x===void 0||y===void 0)x!==y&&notEqual();else if(x.__proto__!==y.__proto__)
notEqual();else if(x!==y){if(typeof x=="function")x instanceof RegExp?String(x)!==String(y)&&notEqual():x!==y&&notEqual();else if(typeof x==
"object")if(toS(y)==="[object Arguments]"||toS(x)==="[object Arguments]")toS(x)!==toS(y)&&notEqual();else if(toS(y)==="[\
object RegExp]"||toS(x)==="[object RegExp]")(!x||!y||x.toString()!==y.toString())&&notEqual();else if(x instanceof Date||
y instanceof Date)(!(x instanceof Date)||!(y instanceof Date)||x.getTime()!==y.getTime())&&notEqual();else{var kx=Object.
keys(x),ky=Object.keys(y);if(kx.length!==ky.length)return notEqual();for(var i=0;i<kx.length;i++){var k=kx[i];Object.hasOwnProperty.
call(y,k)||notEqual()}}}}),equal},Traverse.prototype.paths=function(){var acc=[];return this.forEach(function(){acc[acc.
length]=this.path}),acc},Traverse.prototype.nodes=function(){var acc=[];return this.forEach(function(){acc[acc.length]=this.
node}),acc},Traverse.prototype.clone=function(){var parents=[],nodes=[],options=this.options;return whichTypedArray(this.
value)?taSlice(this.value):(function clone(src){for(var i=0;i<parents.length;i++)if(parents[i]===src)return nodes[i];if(typeof src==
"object"&&src!==null){var dst=copy(src,options);parents[parents.length]=src,nodes[nodes.length]=dst;var iteratorFunction=options.
includeSymbols?ownEnumerableKeys:objectKeys;return forEach(iteratorFunction(src),function(key){isStringCharacter(dst,key)||
setProperty(dst,key,clone(src[key]))}),parents.pop(),nodes.pop(),dst}return src})(this.value)},forEach(ownEnumerableKeys(
Traverse.prototype),function(key){Traverse[key]=function(obj){var args=[].slice.call(arguments,1),t=new Traverse(obj);return t[key].
apply(t,args)}}),module.exports=Traverse}),58489:((module,__unused_webpack_exports,__webpack_require__)=>{var $TypeError=__webpack_require__(
73314),callBound=__webpack_require__(23105),$typedArrayBuffer=callBound("TypedArray.prototype.buffer",!0),isTypedArray=__webpack_require__(
6405);module.exports=$typedArrayBuffer||function(x){if(!isTypedArray(x))throw new $TypeError("Not a Typed Array");return x.
buffer}}),23363:((module,__unused_webpack_exports,__webpack_require__)=>{var forEach=__webpack_require__(14963),callBind=__webpack_require__(
53844),gPO=__webpack_require__(31360)(),typedArrays=__webpack_require__(51506)(),getters={__proto__:null},gOPD=__webpack_require__(
33170),oDP=Object.defineProperty;if(gOPD){var getByteOffset=function(x){return x.byteOffset};forEach(typedArrays,function(typedArray){
if(typeof global[typedArray]=="function"||typeof global[typedArray]=="object"){var Proto=global[typedArray].prototype,descriptor=gOPD(
Proto,"byteOffset");if(!descriptor){var superProto=gPO(Proto);descriptor=gOPD(superProto,"byteOffset")}if(descriptor&&descriptor.
get)getters[typedArray]=callBind(descriptor.get);else if(oDP){var arr=new global[typedArray](2);descriptor=gOPD(arr,"byt\
eOffset"),descriptor&&descriptor.configurable&&oDP(arr,"length",{value:3}),arr.length===2&&(getters[typedArray]=getByteOffset)}}})}
var tryTypedArrays=function(value){var foundOffset;return forEach(getters,function(getter){if(typeof foundOffset!="numbe\
r")try{var offset=getter(value);typeof offset=="number"&&(foundOffset=offset)}catch{}}),foundOffset},isTypedArray=__webpack_require__(
6405);module.exports=function(value){return isTypedArray(value)?tryTypedArrays(value):!1}}),53655:((module,__unused_webpack_exports,__webpack_require__)=>{
var callBind=__webpack_require__(53844),forEach=__webpack_require__(14963),gOPD=__webpack_require__(33170),isTypedArray=__webpack_require__(
6405),typedArrays=__webpack_require__(18879),gPO=__webpack_require__(31360)(),getters={__proto__:null},oDP=Object.defineProperty;
if(gOPD){var getLength=function(x){return x.length};forEach(typedArrays,function(typedArray){var TA=global[typedArray];if(typeof TA==
"function"||typeof TA=="object"){var Proto=TA.prototype,descriptor=gOPD(Proto,"length");if(!descriptor){var superProto=gPO(
Proto);descriptor=gOPD(superProto,"length")}if(descriptor&&descriptor.get)getters["$"+typedArray]=callBind(descriptor.get);else if(oDP){
var arr=new global[typedArray](2);descriptor=gOPD(arr,"length"),descriptor&&descriptor.configurable&&oDP(arr,"length",{value:3}),
arr.length===2&&(getters["$"+typedArray]=getLength)}}})}var tryTypedArrays=function(value){var foundLength;return forEach(
getters,function(getter){if(typeof foundLength!="number")try{var length=getter(value);typeof length=="number"&&(foundLength=
length)}catch{}}),foundLength};module.exports=function(value){return isTypedArray(value)?tryTypedArrays(value):!1}}),4587:((module,__unused_webpack_exports,__webpack_require__)=>{
var $TypeError=__webpack_require__(73314),Get=__webpack_require__(68036),GetValueFromBuffer=__webpack_require__(18329),IsDetachedBuffer=__webpack_require__(
26650),max=__webpack_require__(57147),min=__webpack_require__(41017),Set2=__webpack_require__(51328),SetValueInBuffer=__webpack_require__(
85758),ToIntegerOrInfinity=__webpack_require__(57568),ToString=__webpack_require__(35038),TypedArrayElementSize=__webpack_require__(
18866),TypedArrayElementType=__webpack_require__(19927),TypedArraySpeciesCreate=__webpack_require__(49733),ValidateTypedArray=__webpack_require__(
77425),typedArrayBuffer=__webpack_require__(58489),typedArrayByteOffset=__webpack_require__(23363);module.exports=function(start,end){
var O=this;ValidateTypedArray(O,"SEQ-CST");var len=O.length,relativeStart=ToIntegerOrInfinity(start),k;relativeStart===-1/0?
k=0:relativeStart<0?k=max(len+relativeStart,0):k=min(relativeStart,len);var relativeEnd=typeof end>"u"?len:ToIntegerOrInfinity(
end),final;relativeEnd===-1/0?final=0:relativeEnd<0?final=max(len+relativeEnd,0):final=min(relativeEnd,len);var count=max(
final-k,0),A=TypedArraySpeciesCreate(O,[count]);if(count>0){if(IsDetachedBuffer(typedArrayBuffer(O)))throw new $TypeError(
"Cannot use a Typed Array with an underlying ArrayBuffer that is detached");var srcType=TypedArrayElementType(O),targetType=TypedArrayElementType(
A);if(srcType===targetType)for(var srcBuffer=typedArrayBuffer(O),targetBuffer=typedArrayBuffer(A),elementSize=TypedArrayElementSize(
O),srcByteOffset=typedArrayByteOffset(O),srcByteIndex=k*elementSize+srcByteOffset,targetByteIndex=typedArrayByteOffset(A),
limit=targetByteIndex+count*elementSize;targetByteIndex<limit;){var value=GetValueFromBuffer(srcBuffer,srcByteIndex,"UIN\
T8",!0,"UNORDERED");SetValueInBuffer(targetBuffer,targetByteIndex,"UINT8",value,!0,"UNORDERED"),srcByteIndex+=1,targetByteIndex+=
1}else for(var n=0;k<final;){var Pk=ToString(k),kValue=Get(O,Pk);Set2(A,ToString(n),kValue,!0),k+=1,n+=1}}return A}}),39013:((module,__unused_webpack_exports,__webpack_require__)=>{
var define=__webpack_require__(50191),callBind=__webpack_require__(53844),implementation=__webpack_require__(4587),getPolyfill=__webpack_require__(
25762),shim=__webpack_require__(27248),bound=callBind(getPolyfill());define(bound,{getPolyfill,implementation,shim}),module.
exports=bound}),25762:((module,__unused_webpack_exports,__webpack_require__)=>{var implementation=__webpack_require__(4587);
module.exports=function(){if(typeof Uint8Array=="function"&&Uint8Array.prototype.slice){var ta=new Uint8Array(1);ta.constructor=
function(length){return new Uint8Array(length)};try{ta.slice()}catch{return implementation}return Uint8Array.prototype.slice}
return implementation}}),27248:((module,__unused_webpack_exports,__webpack_require__)=>{var define=__webpack_require__(50191),
getProto=__webpack_require__(81967),getPolyfill=__webpack_require__(25762);module.exports=function(){if(typeof Uint8Array==
"function"){var polyfill=getPolyfill(),proto=getProto(Uint8Array.prototype);define(proto,{slice:polyfill},{slice:function(){
return proto.slice!==polyfill}})}return polyfill}}),45389:((module,__unused_webpack_exports,__webpack_require__)=>{var stream=__webpack_require__(
2203),inherits=__webpack_require__(39023).inherits;function Entry(){if(!(this instanceof Entry))return new Entry;stream.
PassThrough.call(this),this.path=null,this.type=null,this.isDirectory=!1}inherits(Entry,stream.PassThrough),Entry.prototype.
autodrain=function(){return this.pipe(new stream.Transform({transform:function(d,e,cb){cb()}}))},module.exports=Entry}),
5700:((module,__unused_webpack_exports,__webpack_require__)=>{var fs=__webpack_require__(79896),path=__webpack_require__(
16928),util=__webpack_require__(39023),mkdirp=__webpack_require__(4469),Transform=__webpack_require__(2203).Transform,UnzipStream=__webpack_require__(
85580);function Extract(opts){if(!(this instanceof Extract))return new Extract(opts);Transform.call(this),this.opts=opts||
{},this.unzipStream=new UnzipStream(this.opts),this.unfinishedEntries=0,this.afterFlushWait=!1,this.createdDirectories={};
var self2=this;this.unzipStream.on("entry",this._processEntry.bind(this)),this.unzipStream.on("error",function(error){self2.
emit("error",error)})}util.inherits(Extract,Transform),Extract.prototype._transform=function(chunk,encoding,cb){this.unzipStream.
write(chunk,encoding,cb)},Extract.prototype._flush=function(cb){var self2=this,allDone=function(){process.nextTick(function(){
self2.emit("close")}),cb()};this.unzipStream.end(function(){if(self2.unfinishedEntries>0)return self2.afterFlushWait=!0,
self2.on("await-finished",allDone);allDone()})},Extract.prototype._processEntry=function(entry){var self2=this,destPath=path.
join(this.opts.path,entry.path),directory=entry.isDirectory?destPath:path.dirname(destPath);this.unfinishedEntries++;var writeFileFn=function(){
var pipedStream=fs.createWriteStream(destPath);pipedStream.on("close",function(){self2.unfinishedEntries--,self2._notifyAwaiter()}),
pipedStream.on("error",function(error){self2.emit("error",error)}),entry.pipe(pipedStream)};if(this.createdDirectories[directory]||
directory===".")return writeFileFn();mkdirp(directory,function(err){if(err)return self2.emit("error",err);if(self2.createdDirectories[directory]=
!0,entry.isDirectory){self2.unfinishedEntries--,self2._notifyAwaiter();return}writeFileFn()})},Extract.prototype._notifyAwaiter=
function(){this.afterFlushWait&&this.unfinishedEntries===0&&(this.emit("await-finished"),this.afterFlushWait=!1)},module.
exports=Extract}),42092:((module,__unused_webpack_exports,__webpack_require__)=>{var Transform=__webpack_require__(2203).
Transform,util=__webpack_require__(39023);function MatcherStream(patternDesc,matchFn){if(!(this instanceof MatcherStream))
return new MatcherStream;Transform.call(this);var p=typeof patternDesc=="object"?patternDesc.pattern:patternDesc;this.pattern=
Buffer.isBuffer(p)?p:Buffer.from(p),this.requiredLength=this.pattern.length,patternDesc.requiredExtraSize&&(this.requiredLength+=
patternDesc.requiredExtraSize),this.data=new Buffer(""),this.bytesSoFar=0,this.matchFn=matchFn}util.inherits(MatcherStream,
Transform),MatcherStream.prototype.checkDataChunk=function(ignoreMatchZero){var enoughData=this.data.length>=this.requiredLength;
if(enoughData){var matchIndex=this.data.indexOf(this.pattern,ignoreMatchZero?1:0);if(matchIndex>=0&&matchIndex+this.requiredLength>
this.data.length){if(matchIndex>0){var packet=this.data.slice(0,matchIndex);this.push(packet),this.bytesSoFar+=matchIndex,
this.data=this.data.slice(matchIndex)}return}if(matchIndex===-1){var packetLen=this.data.length-this.requiredLength+1,packet=this.
data.slice(0,packetLen);this.push(packet),this.bytesSoFar+=packetLen,this.data=this.data.slice(packetLen);return}if(matchIndex>
0){var packet=this.data.slice(0,matchIndex);this.data=this.data.slice(matchIndex),this.push(packet),this.bytesSoFar+=matchIndex}
var finished=this.matchFn?this.matchFn(this.data,this.bytesSoFar):!0;if(finished){this.data=new Buffer("");return}return!0}},
MatcherStream.prototype._transform=function(chunk,encoding,cb){this.data=Buffer.concat([this.data,chunk]);for(var firstIteration=!0;this.
checkDataChunk(!firstIteration);)firstIteration=!1;cb()},MatcherStream.prototype._flush=function(cb){if(this.data.length>
0)for(var firstIteration=!0;this.checkDataChunk(!firstIteration);)firstIteration=!1;this.data.length>0&&(this.push(this.
data),this.data=null),cb()},module.exports=MatcherStream}),41879:((module,__unused_webpack_exports,__webpack_require__)=>{
var Transform=__webpack_require__(2203).Transform,util=__webpack_require__(39023),UnzipStream=__webpack_require__(85580);
function ParserStream(opts){if(!(this instanceof ParserStream))return new ParserStream(opts);var transformOpts=opts||{};
Transform.call(this,{readableObjectMode:!0}),this.opts=opts||{},this.unzipStream=new UnzipStream(this.opts);var self2=this;
this.unzipStream.on("entry",function(entry){self2.push(entry)}),this.unzipStream.on("error",function(error){self2.emit("\
error",error)})}util.inherits(ParserStream,Transform),ParserStream.prototype._transform=function(chunk,encoding,cb){this.
unzipStream.write(chunk,encoding,cb)},ParserStream.prototype._flush=function(cb){var self2=this;this.unzipStream.end(function(){
process.nextTick(function(){self2.emit("close")}),cb()})},ParserStream.prototype.on=function(eventName,fn){return eventName===
"entry"?Transform.prototype.on.call(this,"data",fn):Transform.prototype.on.call(this,eventName,fn)},ParserStream.prototype.
drainAll=function(){return this.unzipStream.drainAll(),this.pipe(new Transform({objectMode:!0,transform:function(d,e,cb){
cb()}}))},module.exports=ParserStream}),85580:((module,__unused_webpack_exports,__webpack_require__)=>{var binary=__webpack_require__(
58769),stream=__webpack_require__(2203),util=__webpack_require__(39023),zlib=__webpack_require__(43106),MatcherStream=__webpack_require__(
42092),Entry=__webpack_require__(45389);const states={STREAM_START:0,START:1,LOCAL_FILE_HEADER:2,LOCAL_FILE_HEADER_SUFFIX:3,
FILE_DATA:4,FILE_DATA_END:5,DATA_DESCRIPTOR:6,CENTRAL_DIRECTORY_FILE_HEADER:7,CENTRAL_DIRECTORY_FILE_HEADER_SUFFIX:8,CDIR64_END:9,
CDIR64_END_DATA_SECTOR:10,CDIR64_LOCATOR:11,CENTRAL_DIRECTORY_END:12,CENTRAL_DIRECTORY_END_COMMENT:13,TRAILING_JUNK:14,ERROR:99},
FOUR_GIGS=4294967296,SIG_LOCAL_FILE_HEADER=67324752,SIG_DATA_DESCRIPTOR=134695760,SIG_CDIR_RECORD=33639248,SIG_CDIR64_RECORD_END=101075792,
SIG_CDIR64_LOCATOR_END=117853008,SIG_CDIR_RECORD_END=101010256;function UnzipStream(options){if(!(this instanceof UnzipStream))
return new UnzipStream(options);stream.Transform.call(this),this.options=options||{},this.data=new Buffer(""),this.state=
states.STREAM_START,this.skippedBytes=0,this.parsedEntity=null,this.outStreamInfo={}}util.inherits(UnzipStream,stream.Transform),
UnzipStream.prototype.processDataChunk=function(chunk){var requiredLength;switch(this.state){case states.STREAM_START:case states.
START:requiredLength=4;break;case states.LOCAL_FILE_HEADER:requiredLength=26;break;case states.LOCAL_FILE_HEADER_SUFFIX:
requiredLength=this.parsedEntity.fileNameLength+this.parsedEntity.extraFieldLength;break;case states.DATA_DESCRIPTOR:requiredLength=
12;break;case states.CENTRAL_DIRECTORY_FILE_HEADER:requiredLength=42;break;case states.CENTRAL_DIRECTORY_FILE_HEADER_SUFFIX:
requiredLength=this.parsedEntity.fileNameLength+this.parsedEntity.extraFieldLength+this.parsedEntity.fileCommentLength;break;case states.
CDIR64_END:requiredLength=52;break;case states.CDIR64_END_DATA_SECTOR:requiredLength=this.parsedEntity.centralDirectoryRecordSize-
44;break;case states.CDIR64_LOCATOR:requiredLength=16;break;case states.CENTRAL_DIRECTORY_END:requiredLength=18;break;case states.
CENTRAL_DIRECTORY_END_COMMENT:requiredLength=this.parsedEntity.commentLength;break;case states.FILE_DATA:return 0;case states.
FILE_DATA_END:return 0;case states.TRAILING_JUNK:return this.options.debug&&console.log("found",chunk.length,"bytes of T\
RAILING_JUNK"),chunk.length;default:return chunk.length}var chunkLength=chunk.length;if(chunkLength<requiredLength)return 0;
switch(this.state){case states.STREAM_START:case states.START:var signature=chunk.readUInt32LE(0);switch(signature){case SIG_LOCAL_FILE_HEADER:
this.state=states.LOCAL_FILE_HEADER;break;case SIG_CDIR_RECORD:this.state=states.CENTRAL_DIRECTORY_FILE_HEADER;break;case SIG_CDIR64_RECORD_END:
this.state=states.CDIR64_END;break;case SIG_CDIR64_LOCATOR_END:this.state=states.CDIR64_LOCATOR;break;case SIG_CDIR_RECORD_END:
this.state=states.CENTRAL_DIRECTORY_END;break;default:var isStreamStart=this.state===states.STREAM_START;if(!isStreamStart&&
(signature&65535)!==19280&&this.skippedBytes<26){for(var remaining=signature,toSkip=4,i=1;i<4&&remaining!==0;i++)if(remaining=
remaining>>>8,(remaining&255)===80){toSkip=i;break}return this.skippedBytes+=toSkip,this.options.debug&&console.log("Ski\
pped",this.skippedBytes,"bytes"),toSkip}this.state=states.ERROR;var errMsg=isStreamStart?"Not a valid zip file":"Invalid\
 signature in zip file";if(this.options.debug){var sig=chunk.readUInt32LE(0),asString;try{asString=chunk.slice(0,4).toString()}catch{}
console.log("Unexpected signature in zip file: 0x"+sig.toString(16),'"'+asString+'", skipped',this.skippedBytes,"bytes")}
return this.emit("error",new Error(errMsg)),chunk.length}return this.skippedBytes=0,requiredLength;case states.LOCAL_FILE_HEADER:
return this.parsedEntity=this._readFile(chunk),this.state=states.LOCAL_FILE_HEADER_SUFFIX,requiredLength;case states.LOCAL_FILE_HEADER_SUFFIX:
var entry=new Entry,isUtf8=(this.parsedEntity.flags&2048)!==0;entry.path=this._decodeString(chunk.slice(0,this.parsedEntity.
fileNameLength),isUtf8);var extraDataBuffer=chunk.slice(this.parsedEntity.fileNameLength,this.parsedEntity.fileNameLength+
this.parsedEntity.extraFieldLength),extra=this._readExtraFields(extraDataBuffer);if(extra&&extra.parsed&&(extra.parsed.path&&
!isUtf8&&(entry.path=extra.parsed.path),Number.isFinite(extra.parsed.uncompressedSize)&&this.parsedEntity.uncompressedSize===
FOUR_GIGS-1&&(this.parsedEntity.uncompressedSize=extra.parsed.uncompressedSize),Number.isFinite(extra.parsed.compressedSize)&&
this.parsedEntity.compressedSize===FOUR_GIGS-1&&(this.parsedEntity.compressedSize=extra.parsed.compressedSize)),this.parsedEntity.
extra=extra.parsed||{},this.options.debug){const debugObj=Object.assign({},this.parsedEntity,{path:entry.path,flags:"0x"+
this.parsedEntity.flags.toString(16),extraFields:extra&&extra.debug});console.log("decoded LOCAL_FILE_HEADER:",JSON.stringify(
debugObj,null,2))}return this._prepareOutStream(this.parsedEntity,entry),this.emit("entry",entry),this.state=states.FILE_DATA,
requiredLength;case states.CENTRAL_DIRECTORY_FILE_HEADER:return this.parsedEntity=this._readCentralDirectoryEntry(chunk),
this.state=states.CENTRAL_DIRECTORY_FILE_HEADER_SUFFIX,requiredLength;case states.CENTRAL_DIRECTORY_FILE_HEADER_SUFFIX:var isUtf8=(this.
parsedEntity.flags&2048)!==0,path=this._decodeString(chunk.slice(0,this.parsedEntity.fileNameLength),isUtf8),extraDataBuffer=chunk.
slice(this.parsedEntity.fileNameLength,this.parsedEntity.fileNameLength+this.parsedEntity.extraFieldLength),extra=this._readExtraFields(
extraDataBuffer);extra&&extra.parsed&&extra.parsed.path&&!isUtf8&&(path=extra.parsed.path),this.parsedEntity.extra=extra.
parsed;var isUnix=(this.parsedEntity.versionMadeBy&65280)>>8===3,unixAttrs,isSymlink;if(isUnix){unixAttrs=this.parsedEntity.
externalFileAttributes>>>16;var fileType=unixAttrs>>>12;isSymlink=(fileType&10)===10}if(this.options.debug){const debugObj=Object.
assign({},this.parsedEntity,{path,flags:"0x"+this.parsedEntity.flags.toString(16),unixAttrs:unixAttrs&&"0"+unixAttrs.toString(
8),isSymlink,extraFields:extra.debug});console.log("decoded CENTRAL_DIRECTORY_FILE_HEADER:",JSON.stringify(debugObj,null,
2))}return this.state=states.START,requiredLength;case states.CDIR64_END:return this.parsedEntity=this._readEndOfCentralDirectory64(
chunk),this.options.debug&&console.log("decoded CDIR64_END_RECORD:",this.parsedEntity),this.state=states.CDIR64_END_DATA_SECTOR,
requiredLength;case states.CDIR64_END_DATA_SECTOR:return this.state=states.START,requiredLength;case states.CDIR64_LOCATOR:
return this.state=states.START,requiredLength;case states.CENTRAL_DIRECTORY_END:return this.parsedEntity=this._readEndOfCentralDirectory(
chunk),this.options.debug&&console.log("decoded CENTRAL_DIRECTORY_END:",this.parsedEntity),this.state=states.CENTRAL_DIRECTORY_END_COMMENT,
requiredLength;case states.CENTRAL_DIRECTORY_END_COMMENT:return this.options.debug&&console.log("decoded CENTRAL_DIRECTO\
RY_END_COMMENT:",chunk.slice(0,requiredLength).toString()),this.state=states.TRAILING_JUNK,requiredLength;case states.ERROR:
return chunk.length;default:return console.log("didn't handle state #",this.state,"discarding"),chunk.length}},UnzipStream.
prototype._prepareOutStream=function(vars,entry){var self2=this,isDirectory=vars.uncompressedSize===0&&/[\/\\]$/.test(entry.
path);entry.path=entry.path.replace(/(?<=^|[/\\]+)[.][.]+(?=[/\\]+|$)/g,"."),entry.type=isDirectory?"Directory":"File",entry.
isDirectory=isDirectory;var fileSizeKnown=!(vars.flags&8);fileSizeKnown&&(entry.size=vars.uncompressedSize);var isVersionSupported=vars.
versionsNeededToExtract<=45;if(this.outStreamInfo={stream:null,limit:fileSizeKnown?vars.compressedSize:-1,written:0},fileSizeKnown)
this.outStreamInfo.stream=new stream.PassThrough;else{var pattern=new Buffer(4);pattern.writeUInt32LE(SIG_DATA_DESCRIPTOR,
0);var zip64Mode=vars.extra.zip64Mode,extraSize=zip64Mode?20:12,searchPattern={pattern,requiredExtraSize:extraSize},matcherStream=new MatcherStream(
searchPattern,function(matchedChunk,sizeSoFar){var vars2=self2._readDataDescriptor(matchedChunk,zip64Mode),compressedSizeMatches=vars2.
compressedSize===sizeSoFar;if(!zip64Mode&&!compressedSizeMatches&&sizeSoFar>=FOUR_GIGS)for(var overflown=sizeSoFar-FOUR_GIGS;overflown>=
0&&(compressedSizeMatches=vars2.compressedSize===overflown,!compressedSizeMatches);)overflown-=FOUR_GIGS;if(compressedSizeMatches){
self2.state=states.FILE_DATA_END;var sliceOffset=zip64Mode?24:16;return self2.data.length>0?self2.data=Buffer.concat([matchedChunk.
slice(sliceOffset),self2.data]):self2.data=matchedChunk.slice(sliceOffset),!0}});this.outStreamInfo.stream=matcherStream}
var isEncrypted=vars.flags&1||vars.flags&64;if(isEncrypted||!isVersionSupported){var message=isEncrypted?"Encrypted file\
s are not supported!":"Zip version "+Math.floor(vars.versionsNeededToExtract/10)+"."+vars.versionsNeededToExtract%10+" i\
s not supported";entry.skip=!0,setImmediate(()=>{self2.emit("error",new Error(message))}),this.outStreamInfo.stream.pipe(
new Entry().autodrain());return}var isCompressed=vars.compressionMethod>0;if(isCompressed){var inflater=zlib.createInflateRaw();
inflater.on("error",function(err){self2.state=states.ERROR,self2.emit("error",err)}),this.outStreamInfo.stream.pipe(inflater).
pipe(entry)}else this.outStreamInfo.stream.pipe(entry);this._drainAllEntries&&entry.autodrain()},UnzipStream.prototype._readFile=
function(data){var vars=binary.parse(data).word16lu("versionsNeededToExtract").word16lu("flags").word16lu("compressionMe\
thod").word16lu("lastModifiedTime").word16lu("lastModifiedDate").word32lu("crc32").word32lu("compressedSize").word32lu("\
uncompressedSize").word16lu("fileNameLength").word16lu("extraFieldLength").vars;return vars},UnzipStream.prototype._readExtraFields=
function(data){var extra={},result={parsed:extra};this.options.debug&&(result.debug=[]);for(var index=0;index<data.length;){
var vars=binary.parse(data).skip(index).word16lu("extraId").word16lu("extraSize").vars;index+=4;var fieldType=void 0;switch(vars.
extraId){case 1:fieldType="Zip64 extended information extra field";var z64vars=binary.parse(data.slice(index,index+vars.
extraSize)).word64lu("uncompressedSize").word64lu("compressedSize").word64lu("offsetToLocalHeader").word32lu("diskStartN\
umber").vars;z64vars.uncompressedSize!==null&&(extra.uncompressedSize=z64vars.uncompressedSize),z64vars.compressedSize!==
null&&(extra.compressedSize=z64vars.compressedSize),extra.zip64Mode=!0;break;case 10:fieldType="NTFS extra field";break;case 21589:
fieldType="extended timestamp";var timestampFields=data.readUInt8(index),offset=1;vars.extraSize>=offset+4&&timestampFields&
1&&(extra.mtime=new Date(data.readUInt32LE(index+offset)*1e3),offset+=4),vars.extraSize>=offset+4&&timestampFields&2&&(extra.
atime=new Date(data.readUInt32LE(index+offset)*1e3),offset+=4),vars.extraSize>=offset+4&&timestampFields&4&&(extra.ctime=
new Date(data.readUInt32LE(index+offset)*1e3));break;case 28789:fieldType="Info-ZIP Unicode Path Extra Field";var fieldVer=data.
readUInt8(index);if(fieldVer===1){var offset=1,nameCrc32=data.readUInt32LE(index+offset);offset+=4;var pathBuffer=data.slice(
index+offset);extra.path=pathBuffer.toString()}break;case 13:case 22613:fieldType=vars.extraId===13?"PKWARE Unix":"Info-\
ZIP UNIX (type 1)";var offset=0;if(vars.extraSize>=8){var atime=new Date(data.readUInt32LE(index+offset)*1e3);offset+=4;
var mtime=new Date(data.readUInt32LE(index+offset)*1e3);if(offset+=4,extra.atime=atime,extra.mtime=mtime,vars.extraSize>=
12){var uid=data.readUInt16LE(index+offset);offset+=2;var gid=data.readUInt16LE(index+offset);offset+=2,extra.uid=uid,extra.
gid=gid}}break;case 30805:fieldType="Info-ZIP UNIX (type 2)";var offset=0;if(vars.extraSize>=4){var uid=data.readUInt16LE(
index+offset);offset+=2;var gid=data.readUInt16LE(index+offset);offset+=2,extra.uid=uid,extra.gid=gid}break;case 30837:fieldType=
"Info-ZIP New Unix";var offset=0,extraVer=data.readUInt8(index);if(offset+=1,extraVer===1){var uidSize=data.readUInt8(index+
offset);offset+=1,uidSize<=6&&(extra.uid=data.readUIntLE(index+offset,uidSize)),offset+=uidSize;var gidSize=data.readUInt8(
index+offset);offset+=1,gidSize<=6&&(extra.gid=data.readUIntLE(index+offset,gidSize))}break;case 30062:fieldType="ASi Un\
ix";var offset=0;if(vars.extraSize>=14){var crc=data.readUInt32LE(index+offset);offset+=4;var mode=data.readUInt16LE(index+
offset);offset+=2;var sizdev=data.readUInt32LE(index+offset);offset+=4;var uid=data.readUInt16LE(index+offset);offset+=2;
var gid=data.readUInt16LE(index+offset);if(offset+=2,extra.mode=mode,extra.uid=uid,extra.gid=gid,vars.extraSize>14){var start=index+
offset,end=index+vars.extraSize-14,symlinkName=this._decodeString(data.slice(start,end));extra.symlink=symlinkName}}break}
this.options.debug&&result.debug.push({extraId:"0x"+vars.extraId.toString(16),description:fieldType,data:data.slice(index,
index+vars.extraSize).inspect()}),index+=vars.extraSize}return result},UnzipStream.prototype._readDataDescriptor=function(data,zip64Mode){
if(zip64Mode){var vars=binary.parse(data).word32lu("dataDescriptorSignature").word32lu("crc32").word64lu("compressedSize").
word64lu("uncompressedSize").vars;return vars}var vars=binary.parse(data).word32lu("dataDescriptorSignature").word32lu("\
crc32").word32lu("compressedSize").word32lu("uncompressedSize").vars;return vars},UnzipStream.prototype._readCentralDirectoryEntry=
function(data){var vars=binary.parse(data).word16lu("versionMadeBy").word16lu("versionsNeededToExtract").word16lu("flags").
word16lu("compressionMethod").word16lu("lastModifiedTime").word16lu("lastModifiedDate").word32lu("crc32").word32lu("comp\
ressedSize").word32lu("uncompressedSize").word16lu("fileNameLength").word16lu("extraFieldLength").word16lu("fileCommentL\
ength").word16lu("diskNumber").word16lu("internalFileAttributes").word32lu("externalFileAttributes").word32lu("offsetToL\
ocalFileHeader").vars;return vars},UnzipStream.prototype._readEndOfCentralDirectory64=function(data){var vars=binary.parse(
data).word64lu("centralDirectoryRecordSize").word16lu("versionMadeBy").word16lu("versionsNeededToExtract").word32lu("dis\
kNumber").word32lu("diskNumberWithCentralDirectoryStart").word64lu("centralDirectoryEntries").word64lu("totalCentralDire\
ctoryEntries").word64lu("sizeOfCentralDirectory").word64lu("offsetToStartOfCentralDirectory").vars;return vars},UnzipStream.
prototype._readEndOfCentralDirectory=function(data){var vars=binary.parse(data).word16lu("diskNumber").word16lu("diskSta\
rt").word16lu("centralDirectoryEntries").word16lu("totalCentralDirectoryEntries").word32lu("sizeOfCentralDirectory").word32lu(
"offsetToStartOfCentralDirectory").word16lu("commentLength").vars;return vars};const cp437="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\
\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\
\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0 ";
UnzipStream.prototype._decodeString=function(buffer,isUtf8){if(isUtf8)return buffer.toString("utf8");if(this.options.decodeString)
return this.options.decodeString(buffer);let result="";for(var i=0;i<buffer.length;i++)result+=cp437[buffer[i]];return result},
UnzipStream.prototype._parseOrOutput=function(encoding,cb){for(var consume;(consume=this.processDataChunk(this.data))>0&&
(this.data=this.data.slice(consume),this.data.length!==0););if(this.state===states.FILE_DATA){if(this.outStreamInfo.limit>=
0){var remaining=this.outStreamInfo.limit-this.outStreamInfo.written,packet;remaining<this.data.length?(packet=this.data.
slice(0,remaining),this.data=this.data.slice(remaining)):(packet=this.data,this.data=new Buffer("")),this.outStreamInfo.
written+=packet.length,this.outStreamInfo.limit===this.outStreamInfo.written?(this.state=states.START,this.outStreamInfo.
stream.end(packet,encoding,cb)):this.outStreamInfo.stream.write(packet,encoding,cb)}else{var packet=this.data;this.data=
new Buffer(""),this.outStreamInfo.written+=packet.length;var outputStream=this.outStreamInfo.stream;outputStream.write(packet,
encoding,()=>{if(this.state===states.FILE_DATA_END)return this.state=states.START,outputStream.end(cb);cb()})}return}cb()},
UnzipStream.prototype.drainAll=function(){this._drainAllEntries=!0},UnzipStream.prototype._transform=function(chunk,encoding,cb){
var self2=this;self2.data.length>0?self2.data=Buffer.concat([self2.data,chunk]):self2.data=chunk;var startDataLength=self2.
data.length,done=function(){if(self2.data.length>0&&self2.data.length<startDataLength){startDataLength=self2.data.length,
self2._parseOrOutput(encoding,done);return}cb()};self2._parseOrOutput(encoding,done)},UnzipStream.prototype._flush=function(cb){
var self2=this;if(self2.data.length>0){self2._parseOrOutput("buffer",function(){if(self2.data.length>0)return setImmediate(
function(){self2._flush(cb)});cb()});return}if(self2.state===states.FILE_DATA)return cb(new Error("Stream finished in an\
 invalid state, uncompression failed"));setImmediate(cb)},module.exports=UnzipStream}),33991:((__unused_webpack_module,exports,__webpack_require__)=>{
exports.Parse=__webpack_require__(41879),exports.Extract=__webpack_require__(5700)}),24488:((module,__unused_webpack_exports,__webpack_require__)=>{
module.exports=__webpack_require__(39023).deprecate}),70516:((module,__unused_webpack_exports,__webpack_require__)=>{var isString=__webpack_require__(
57970),isNumber=__webpack_require__(33670),isBoolean=__webpack_require__(10823),isSymbol=__webpack_require__(63927),isBigInt=__webpack_require__(
95407);module.exports=function(value){if(value==null||typeof value!="object"&&typeof value!="function")return null;if(isString(
value))return"String";if(isNumber(value))return"Number";if(isBoolean(value))return"Boolean";if(isSymbol(value))return"Sy\
mbol";if(isBigInt(value))return"BigInt"}}),45330:((module,__unused_webpack_exports,__webpack_require__)=>{var whichBoxedPrimitive=__webpack_require__(
70516),whichCollection=__webpack_require__(16260),whichTypedArray=__webpack_require__(54768),isArray=__webpack_require__(
82513),isDate=__webpack_require__(86253),isRegex=__webpack_require__(86622),isWeakRef=__webpack_require__(92880),isFinalizationRegistry=__webpack_require__(
93816),name=__webpack_require__(82069),isGeneratorFunction=__webpack_require__(55659),isAsyncFunction=__webpack_require__(
14856),callBound=__webpack_require__(23105),hasToStringTag=__webpack_require__(85479)(),toStringTag=hasToStringTag&&Symbol.
toStringTag,$Object=Object,promiseThen=callBound("Promise.prototype.then",!0),isPromise=function(value){if(!value||typeof value!=
"object"||!promiseThen)return!1;try{return promiseThen(value,null,function(){}),!0}catch{}return!1},isKnownBuiltin=function(builtinName){
return!!builtinName&&builtinName!=="BigInt"&&builtinName!=="Boolean"&&builtinName!=="Null"&&builtinName!=="Number"&&builtinName!==
"String"&&builtinName!=="Symbol"&&builtinName!=="Undefined"&&builtinName!=="Math"&&builtinName!=="JSON"&&builtinName!=="\
Reflect"&&builtinName!=="Atomics"&&builtinName!=="Map"&&builtinName!=="Set"&&builtinName!=="WeakMap"&&builtinName!=="Wea\
kSet"&&builtinName!=="BigInt64Array"&&builtinName!=="BigUint64Array"&&builtinName!=="Float32Array"&&builtinName!=="Float\
64Array"&&builtinName!=="Int16Array"&&builtinName!=="Int32Array"&&builtinName!=="Int8Array"&&builtinName!=="Uint16Array"&&
builtinName!=="Uint32Array"&&builtinName!=="Uint8Array"&&builtinName!=="Uint8ClampedArray"&&builtinName!=="Array"&&builtinName!==
"Date"&&builtinName!=="FinalizationRegistry"&&builtinName!=="Promise"&&builtinName!=="RegExp"&&builtinName!=="WeakRef"&&
builtinName!=="Function"&&builtinName!=="GeneratorFunction"&&builtinName!=="AsyncFunction"};module.exports=function(value){
if(value==null)return value;var which=whichBoxedPrimitive($Object(value))||whichCollection(value)||whichTypedArray(value);
if(which)return which;if(isArray(value))return"Array";if(isDate(value))return"Date";if(isRegex(value))return"RegExp";if(isWeakRef(
value))return"WeakRef";if(isFinalizationRegistry(value))return"FinalizationRegistry";if(typeof value=="function")return isGeneratorFunction(
value)?"GeneratorFunction":isAsyncFunction(value)?"AsyncFunction":"Function";if(isPromise(value))return"Promise";if(toStringTag&&
toStringTag in value){var tag=value[toStringTag];if(isKnownBuiltin(tag))return tag}if(typeof value.constructor=="functio\
n"){var constructorName=name(value.constructor);if(isKnownBuiltin(constructorName))return constructorName}return"Object"}}),
16260:((module,__unused_webpack_exports,__webpack_require__)=>{var isMap=__webpack_require__(69311),isSet=__webpack_require__(
6513),isWeakMap=__webpack_require__(33955),isWeakSet=__webpack_require__(22237);module.exports=function(value){if(value&&
typeof value=="object"){if(isMap(value))return"Map";if(isSet(value))return"Set";if(isWeakMap(value))return"WeakMap";if(isWeakSet(
value))return"WeakSet"}return!1}}),54768:((module,__unused_webpack_exports,__webpack_require__)=>{var forEach=__webpack_require__(
14963),availableTypedArrays=__webpack_require__(51506),callBind=__webpack_require__(53844),callBound=__webpack_require__(
23105),gOPD=__webpack_require__(33170),getProto=__webpack_require__(81967),$toString=callBound("Object.prototype.toStrin\
g"),hasToStringTag=__webpack_require__(85479)(),g=typeof globalThis>"u"?global:globalThis,typedArrays=availableTypedArrays(),
$slice=callBound("String.prototype.slice"),$indexOf=callBound("Array.prototype.indexOf",!0)||function(array,value){for(var i=0;i<
array.length;i+=1)if(array[i]===value)return i;return-1},cache={__proto__:null};hasToStringTag&&gOPD&&getProto?forEach(typedArrays,
function(typedArray){var arr=new g[typedArray];if(Symbol.toStringTag in arr&&getProto){var proto=getProto(arr),descriptor=gOPD(
proto,Symbol.toStringTag);if(!descriptor&&proto){var superProto=getProto(proto);descriptor=gOPD(superProto,Symbol.toStringTag)}
if(descriptor&&descriptor.get){var bound=callBind(descriptor.get);cache["$"+typedArray]=bound}}}):forEach(typedArrays,function(typedArray){
var arr=new g[typedArray],fn=arr.slice||arr.set;if(fn){var bound=callBind(fn);cache["$"+typedArray]=bound}});function tryTypedArrays(value){
var found=!1;return forEach(cache,function(getter,typedArray){if(!found)try{"$"+getter(value)===typedArray&&(found=$slice(
typedArray,1))}catch{}}),found}function trySlices(value){var found=!1;return forEach(cache,function(getter,name){if(!found)
try{getter(value),found=$slice(name,1)}catch{}}),found}function isTATag(tag){return $indexOf(typedArrays,tag)>-1}function whichTypedArray(value){
if(!value||typeof value!="object")return!1;if(!hasToStringTag){var tag=$slice($toString(value),8,-1);return isTATag(tag)?
tag:tag!=="Object"?!1:trySlices(value)}return gOPD?tryTypedArrays(value):null}module.exports=whichTypedArray}),41622:((module,__unused_webpack_exports,__webpack_require__)=>{
var inherits=__webpack_require__(39023).inherits,ZipArchiveOutputStream=__webpack_require__(47544).ZipArchiveOutputStream,
ZipArchiveEntry=__webpack_require__(47544).ZipArchiveEntry,util=__webpack_require__(53296),ZipStream=module.exports=function(options){
if(!(this instanceof ZipStream))return new ZipStream(options);options=this.options=options||{},options.zlib=options.zlib||
{},ZipArchiveOutputStream.call(this,options),typeof options.level=="number"&&options.level>=0&&(options.zlib.level=options.
level,delete options.level),!options.forceZip64&&typeof options.zlib.level=="number"&&options.zlib.level===0&&(options.store=
!0),options.namePrependSlash=options.namePrependSlash||!1,options.comment&&options.comment.length>0&&this.setComment(options.
comment)};inherits(ZipStream,ZipArchiveOutputStream),ZipStream.prototype._normalizeFileData=function(data){data=util.defaults(
data,{type:"file",name:null,namePrependSlash:this.options.namePrependSlash,linkname:null,date:null,mode:null,store:this.
options.store,comment:""});var isDir=data.type==="directory",isSymlink=data.type==="symlink";return data.name&&(data.name=
util.sanitizePath(data.name),!isSymlink&&data.name.slice(-1)==="/"?(isDir=!0,data.type="directory"):isDir&&(data.name+="\
/")),(isDir||isSymlink)&&(data.store=!0),data.date=util.dateify(data.date),data},ZipStream.prototype.entry=function(source,data,callback){
if(typeof callback!="function"&&(callback=this._emitErrorCallback.bind(this)),data=this._normalizeFileData(data),data.type!==
"file"&&data.type!=="directory"&&data.type!=="symlink"){callback(new Error(data.type+" entries not currently supported"));
return}if(typeof data.name!="string"||data.name.length===0){callback(new Error("entry name must be a non-empty string va\
lue"));return}if(data.type==="symlink"&&typeof data.linkname!="string"){callback(new Error("entry linkname must be a non\
-empty string value when type equals symlink"));return}var entry=new ZipArchiveEntry(data.name);return entry.setTime(data.
date,this.options.forceLocalTime),data.namePrependSlash&&entry.setName(data.name,!0),data.store&&entry.setMethod(0),data.
comment.length>0&&entry.setComment(data.comment),data.type==="symlink"&&typeof data.mode!="number"&&(data.mode=40960),typeof data.
mode=="number"&&(data.type==="symlink"&&(data.mode|=40960),entry.setUnixMode(data.mode)),data.type==="symlink"&&typeof data.
linkname=="string"&&(source=Buffer.from(data.linkname)),ZipArchiveOutputStream.prototype.entry.call(this,entry,source,callback)},
ZipStream.prototype.finalize=function(){this.finish()}}),51506:((module,__unused_webpack_exports,__webpack_require__)=>{
var possibleNames=__webpack_require__(18879),g=typeof globalThis>"u"?global:globalThis;module.exports=function(){for(var out=[],
i=0;i<possibleNames.length;i++)typeof g[possibleNames[i]]=="function"&&(out[out.length]=possibleNames[i]);return out}}),
57187:((module,__unused_webpack_exports,__webpack_require__)=>{module.exports=__webpack_require__(69203)}),90265:((module,__unused_webpack_exports,__webpack_require__)=>{
var $TypeError=__webpack_require__(73314),IsDetachedBuffer=__webpack_require__(26650),isArrayBuffer=__webpack_require__(
96429),isSharedArrayBuffer=__webpack_require__(12403),arrayBufferByteLength=__webpack_require__(49290),callBound=__webpack_require__(
23105),$sabByteLength=callBound("SharedArrayBuffer.prototype.byteLength",!0),isGrowable=!1;module.exports=function(arrayBuffer,order){
var isSAB=isSharedArrayBuffer(arrayBuffer);if(!isArrayBuffer(arrayBuffer)&&!isSAB)throw new $TypeError("Assertion failed\
: `arrayBuffer` must be an ArrayBuffer or a SharedArrayBuffer");if(order!=="SEQ-CST"&&order!=="UNORDERED")throw new $TypeError(
"Assertion failed: `order` must be ~SEQ-CST~ or ~UNORDERED~");if(IsDetachedBuffer(arrayBuffer))throw new $TypeError("Ass\
ertion failed: `arrayBuffer` must not be detached");return isSAB?$sabByteLength(arrayBuffer):arrayBufferByteLength(arrayBuffer)}}),
4597:((module,__unused_webpack_exports,__webpack_require__)=>{var GetIntrinsic=__webpack_require__(60470),$BigInt=GetIntrinsic(
"%BigInt%",!0),$RangeError=__webpack_require__(14585),$TypeError=__webpack_require__(73314),zero=$BigInt&&$BigInt(0);module.
exports=function(n,d){if(typeof n!="bigint"||typeof d!="bigint")throw new $TypeError("Assertion failed: `n` and `d` argu\
ments must be BigInts");if(d===zero)throw new $RangeError("Division by zero");return n===zero?zero:n%d}}),64273:((module,__unused_webpack_exports,__webpack_require__)=>{
var $TypeError=__webpack_require__(73314),isObject=__webpack_require__(21040),isPropertyDescriptor=__webpack_require__(2612),
DefineOwnProperty=__webpack_require__(62652),FromPropertyDescriptor=__webpack_require__(1154),IsDataDescriptor=__webpack_require__(
21423),isPropertyKey=__webpack_require__(7084),SameValue=__webpack_require__(7311),ToPropertyDescriptor=__webpack_require__(
54679);module.exports=function(O,P,desc){if(!isObject(O))throw new $TypeError("Assertion failed: Type(O) is not Object");
if(!isPropertyKey(P))throw new $TypeError("Assertion failed: P is not a Property Key");var Desc=isPropertyDescriptor(desc)?
desc:ToPropertyDescriptor(desc);if(!isPropertyDescriptor(Desc))throw new $TypeError("Assertion failed: Desc is not a val\
id Property Descriptor");return DefineOwnProperty(IsDataDescriptor,SameValue,FromPropertyDescriptor,O,P,Desc)}}),1154:((module,__unused_webpack_exports,__webpack_require__)=>{
var $TypeError=__webpack_require__(73314),isPropertyDescriptor=__webpack_require__(2612),fromPropertyDescriptor=__webpack_require__(
29890);module.exports=function(Desc){if(typeof Desc<"u"&&!isPropertyDescriptor(Desc))throw new $TypeError("Assertion fai\
led: `Desc` must be a Property Descriptor");return fromPropertyDescriptor(Desc)}}),68036:((module,__unused_webpack_exports,__webpack_require__)=>{
var $TypeError=__webpack_require__(73314),inspect=__webpack_require__(60506),isPropertyKey=__webpack_require__(7084),isObject=__webpack_require__(
21040);module.exports=function(O,P){if(!isObject(O))throw new $TypeError("Assertion failed: Type(O) is not Object");if(!isPropertyKey(
P))throw new $TypeError("Assertion failed: P is not a Property Key, got "+inspect(P));return O[P]}}),18329:((module,__unused_webpack_exports,__webpack_require__)=>{
var GetIntrinsic=__webpack_require__(60470),$SyntaxError=__webpack_require__(80105),$TypeError=__webpack_require__(73314),
callBound=__webpack_require__(23105),isInteger=__webpack_require__(3647),$Uint8Array=GetIntrinsic("%Uint8Array%",!0),$slice=callBound(
"Array.prototype.slice"),IsDetachedBuffer=__webpack_require__(26650),RawBytesToNumeric=__webpack_require__(27011),isArrayBuffer=__webpack_require__(
96429),isSharedArrayBuffer=__webpack_require__(12403),safeConcat=__webpack_require__(22524),tableTAO=__webpack_require__(
41821),defaultEndianness=__webpack_require__(19289);module.exports=function(arrayBuffer,byteIndex,type,isTypedArray,order){
var isSAB=isSharedArrayBuffer(arrayBuffer);if(!isArrayBuffer(arrayBuffer)&&!isSAB)throw new $TypeError("Assertion failed\
: `arrayBuffer` must be an ArrayBuffer or a SharedArrayBuffer");if(!isInteger(byteIndex))throw new $TypeError("Assertion\
 failed: `byteIndex` must be an integer");if(typeof type!="string"||typeof tableTAO.size["$"+type]!="number")throw new $TypeError(
"Assertion failed: `type` must be one of "+tableTAO.choices);if(typeof isTypedArray!="boolean")throw new $TypeError("Ass\
ertion failed: `isTypedArray` must be a boolean");if(order!=="SEQ-CST"&&order!=="UNORDERED")throw new $TypeError("Assert\
ion failed: `order` must be either `SEQ-CST` or `UNORDERED`");if(arguments.length>5&&typeof arguments[5]!="boolean")throw new $TypeError(
"Assertion failed: `isLittleEndian` must be a boolean, if present");if(IsDetachedBuffer(arrayBuffer))throw new $TypeError(
"Assertion failed: `arrayBuffer` is detached");if(byteIndex<0)throw new $TypeError("Assertion failed: `byteIndex` must b\
e non-negative");var elementSize=tableTAO.size["$"+type];if(!elementSize)throw new $TypeError("Assertion failed: `type` \
must be one of "+tableTAO.choices);var rawValue;if(isSAB)throw new $SyntaxError("SharedArrayBuffer is not supported by t\
his implementation");rawValue=$slice(new $Uint8Array(arrayBuffer,byteIndex),0,elementSize);var isLittleEndian=arguments.
length>5?arguments[5]:defaultEndianness==="little",bytes=isLittleEndian?$slice(safeConcat([0,0,0,0,0,0,0,0],rawValue),-elementSize):
$slice(safeConcat(rawValue,[0,0,0,0,0,0,0,0]),0,elementSize);return RawBytesToNumeric(type,bytes,isLittleEndian)}}),94327:((module,__unused_webpack_exports,__webpack_require__)=>{
var $TypeError=__webpack_require__(73314),hasOwn=__webpack_require__(54076),isObject=__webpack_require__(21040),isPropertyKey=__webpack_require__(
7084);module.exports=function(O,P){if(!isObject(O))throw new $TypeError("Assertion failed: `O` must be an Object");if(!isPropertyKey(
P))throw new $TypeError("Assertion failed: `P` must be a Property Key");return hasOwn(O,P)}}),94041:((module,__unused_webpack_exports,__webpack_require__)=>{
module.exports=__webpack_require__(30233)}),99757:(module=>{module.exports=function(type){return type==="BIGUINT64"||type===
"BIGINT64"}}),30114:((module,__unused_webpack_exports,__webpack_require__)=>{module.exports=__webpack_require__(69203)}),
69028:((module,__unused_webpack_exports,__webpack_require__)=>{var GetIntrinsic=__webpack_require__(82043),$construct=GetIntrinsic(
"%Reflect.construct%",!0),DefinePropertyOrThrow=__webpack_require__(64273);try{DefinePropertyOrThrow({},"",{"[[Get]]":function(){}})}catch{
DefinePropertyOrThrow=null}if(DefinePropertyOrThrow&&$construct){var isConstructorMarker={},badArrayLike={};DefinePropertyOrThrow(
badArrayLike,"length",{"[[Get]]":function(){throw isConstructorMarker},"[[Enumerable]]":!0}),module.exports=function(argument){
try{$construct(argument,badArrayLike)}catch(err){return err===isConstructorMarker}}}else module.exports=function(argument){
return typeof argument=="function"&&!!argument.prototype}}),21423:((module,__unused_webpack_exports,__webpack_require__)=>{
var $TypeError=__webpack_require__(73314),hasOwn=__webpack_require__(54076),isPropertyDescriptor=__webpack_require__(2612);
module.exports=function(Desc){if(typeof Desc>"u")return!1;if(!isPropertyDescriptor(Desc))throw new $TypeError("Assertion\
 failed: `Desc` must be a Property Descriptor");return!(!hasOwn(Desc,"[[Value]]")&&!hasOwn(Desc,"[[Writable]]"))}}),26650:((module,__unused_webpack_exports,__webpack_require__)=>{
var $TypeError=__webpack_require__(73314),$byteLength=__webpack_require__(49290),availableTypedArrays=__webpack_require__(
51506)(),callBound=__webpack_require__(23105),isArrayBuffer=__webpack_require__(96429),isSharedArrayBuffer=__webpack_require__(
12403),$sabByteLength=callBound("SharedArrayBuffer.prototype.byteLength",!0);module.exports=function(arrayBuffer){var isSAB=isSharedArrayBuffer(
arrayBuffer);if(!isArrayBuffer(arrayBuffer)&&!isSAB)throw new $TypeError("Assertion failed: `arrayBuffer` must be an Obj\
ect with an [[ArrayBufferData]] internal slot");if((isSAB?$sabByteLength:$byteLength)(arrayBuffer)===0)try{new global[availableTypedArrays[0]](
arrayBuffer)}catch(error){return!!error&&error.name==="TypeError"}return!1}}),91643:((module,__unused_webpack_exports,__webpack_require__)=>{
var $TypeError=__webpack_require__(73314),callBound=__webpack_require__(23105),$arrayBufferResizable=callBound("%ArrayBu\
ffer.prototype.resizable%",!0),$sharedArrayGrowable=callBound("%SharedArrayBuffer.prototype.growable%",!0),isArrayBuffer=__webpack_require__(
96429),isSharedArrayBuffer=__webpack_require__(12403);module.exports=function(arrayBuffer){var isAB=isArrayBuffer(arrayBuffer),
isSAB=isSharedArrayBuffer(arrayBuffer);if(!isAB&&!isSAB)throw new $TypeError("Assertion failed: `arrayBuffer` must be an\
 ArrayBuffer or SharedArrayBuffer");return isAB&&$arrayBufferResizable?!$arrayBufferResizable(arrayBuffer):isSAB&&$sharedArrayGrowable?
!$sharedArrayGrowable(arrayBuffer):!0}}),12223:((module,__unused_webpack_exports,__webpack_require__)=>{var $TypeError=__webpack_require__(
73314),IsDetachedBuffer=__webpack_require__(26650),IsFixedLengthArrayBuffer=__webpack_require__(91643),TypedArrayElementSize=__webpack_require__(
18866),isTypedArrayWithBufferWitnessRecord=__webpack_require__(53937),typedArrayBuffer=__webpack_require__(58489),typedArrayByteOffset=__webpack_require__(
23363),typedArrayLength=__webpack_require__(53655);module.exports=function(taRecord){if(!isTypedArrayWithBufferWitnessRecord(
taRecord))throw new $TypeError("Assertion failed: `taRecord` must be a TypedArray With Buffer Witness Record");var O=taRecord["\
[[Object]]"],bufferByteLength=taRecord["[[CachedBufferByteLength]]"];if(IsDetachedBuffer(typedArrayBuffer(O))&&bufferByteLength!==
"DETACHED")throw new $TypeError("Assertion failed: typed array is detached only if the byte length is ~DETACHED~");if(bufferByteLength===
"DETACHED")return!0;var byteOffsetStart=typedArrayByteOffset(O),isFixed=IsFixedLengthArrayBuffer(typedArrayBuffer(O)),byteOffsetEnd,
length=isFixed?typedArrayLength(O):"AUTO";if(length==="AUTO")byteOffsetEnd=bufferByteLength;else{var elementSize=TypedArrayElementSize(
O);byteOffsetEnd=byteOffsetStart+length*elementSize}return byteOffsetStart>bufferByteLength||byteOffsetEnd>bufferByteLength}}),
52297:(module=>{module.exports=function(type){return type==="UINT8"||type==="UINT8C"||type==="UINT16"||type==="UINT32"||
type==="BIGUINT64"}}),93117:((module,__unused_webpack_exports,__webpack_require__)=>{var $TypeError=__webpack_require__(
73314),ArrayBufferByteLength=__webpack_require__(90265),IsDetachedBuffer=__webpack_require__(26650),isTypedArray=__webpack_require__(
6405),typedArrayBuffer=__webpack_require__(58489);module.exports=function(obj,order){if(!isTypedArray(obj))throw new $TypeError(
"Assertion failed: `obj` must be a Typed Array");if(order!=="SEQ-CST"&&order!=="UNORDERED")throw new $TypeError("Asserti\
on failed: `order` must be ~SEQ-CST~ or ~UNORDERED~");var buffer=typedArrayBuffer(obj),byteLength=IsDetachedBuffer(buffer)?
"DETACHED":ArrayBufferByteLength(buffer,order);return{"[[Object]]":obj,"[[CachedBufferByteLength]]":byteLength}}}),53795:((module,__unused_webpack_exports,__webpack_require__)=>{
var $TypeError=__webpack_require__(73314),hasOwnProperty=__webpack_require__(94327),ToBigInt64=__webpack_require__(88586),
ToBigUint64=__webpack_require__(82531),ToInt16=__webpack_require__(25089),ToInt32=__webpack_require__(64543),ToInt8=__webpack_require__(
63836),ToUint16=__webpack_require__(32712),ToUint32=__webpack_require__(89942),ToUint8=__webpack_require__(41075),ToUint8Clamp=__webpack_require__(
26304),valueToFloat16Bytes=__webpack_require__(15592),valueToFloat32Bytes=__webpack_require__(44558),valueToFloat64Bytes=__webpack_require__(
66951),integerToNBytes=__webpack_require__(27854),tableTAO=__webpack_require__(41821),TypeToAO={__proto__:null,$INT8:ToInt8,
$UINT8:ToUint8,$UINT8C:ToUint8Clamp,$INT16:ToInt16,$UINT16:ToUint16,$INT32:ToInt32,$UINT32:ToUint32,$BIGINT64:ToBigInt64,
$BIGUINT64:ToBigUint64};module.exports=function(type,value,isLittleEndian){if(typeof type!="string"||!hasOwnProperty(tableTAO.
size,"$"+type))throw new $TypeError("Assertion failed: `type` must be a TypedArray element type");if(typeof value!="numb\
er"&&typeof value!="bigint")throw new $TypeError("Assertion failed: `value` must be a Number or a BigInt");if(typeof isLittleEndian!=
"boolean")throw new $TypeError("Assertion failed: `isLittleEndian` must be a Boolean");if(type==="FLOAT16")return valueToFloat16Bytes(
value,isLittleEndian);if(type==="FLOAT32")return valueToFloat32Bytes(value,isLittleEndian);if(type==="FLOAT64")return valueToFloat64Bytes(
value,isLittleEndian);var n=tableTAO.size["$"+type],convOp=TypeToAO["$"+type],intValue=convOp(value);return integerToNBytes(
intValue,n,isLittleEndian)}}),27011:((module,__unused_webpack_exports,__webpack_require__)=>{var GetIntrinsic=__webpack_require__(
60470),callBound=__webpack_require__(23105),$RangeError=__webpack_require__(14585),$SyntaxError=__webpack_require__(80105),
$TypeError=__webpack_require__(73314),$BigInt=GetIntrinsic("%BigInt%",!0),hasOwnProperty=__webpack_require__(94327),IsArray=__webpack_require__(
94041),IsBigIntElementType=__webpack_require__(99757),IsUnsignedElementType=__webpack_require__(52297),bytesAsFloat16=__webpack_require__(
91914),bytesAsFloat32=__webpack_require__(77524),bytesAsFloat64=__webpack_require__(86051),bytesAsInteger=__webpack_require__(
74593),every=__webpack_require__(89835),isByteValue=__webpack_require__(51315),$reverse=callBound("Array.prototype.rever\
se"),$slice=callBound("Array.prototype.slice"),tableTAO=__webpack_require__(41821);module.exports=function(type,rawBytes,isLittleEndian){
if(!hasOwnProperty(tableTAO.size,"$"+type))throw new $TypeError("Assertion failed: `type` must be a TypedArray element t\
ype");if(!IsArray(rawBytes)||!every(rawBytes,isByteValue))throw new $TypeError("Assertion failed: `rawBytes` must be an \
Array of bytes");if(typeof isLittleEndian!="boolean")throw new $TypeError("Assertion failed: `isLittleEndian` must be a \
Boolean");var elementSize=tableTAO.size["$"+type];if(rawBytes.length!==elementSize)throw new $RangeError("Assertion fail\
ed: `rawBytes` must have a length of "+elementSize+" for type "+type);var isBigInt=IsBigIntElementType(type);if(isBigInt&&
!$BigInt)throw new $SyntaxError("this environment does not support BigInts");return rawBytes=$slice(rawBytes,0,elementSize),
isLittleEndian||$reverse(rawBytes),type==="FLOAT16"?bytesAsFloat16(rawBytes):type==="FLOAT32"?bytesAsFloat32(rawBytes):type===
"FLOAT64"?bytesAsFloat64(rawBytes):bytesAsInteger(rawBytes,elementSize,IsUnsignedElementType(type),isBigInt)}}),7311:((module,__unused_webpack_exports,__webpack_require__)=>{
var $isNaN=__webpack_require__(77044);module.exports=function(x,y){return x===y?x===0?1/x===1/y:!0:$isNaN(x)&&$isNaN(y)}}),
51328:((module,__unused_webpack_exports,__webpack_require__)=>{var $TypeError=__webpack_require__(73314),isObject=__webpack_require__(
21040),isPropertyKey=__webpack_require__(7084),SameValue=__webpack_require__(7311),noThrowOnStrictViolation=(function(){
try{return delete[].length,!0}catch{return!1}})();module.exports=function(O,P,V,Throw){if(!isObject(O))throw new $TypeError(
"Assertion failed: `O` must be an Object");if(!isPropertyKey(P))throw new $TypeError("Assertion failed: `P` must be a Pr\
operty Key");if(typeof Throw!="boolean")throw new $TypeError("Assertion failed: `Throw` must be a Boolean");if(Throw){if(O[P]=
V,noThrowOnStrictViolation&&!SameValue(O[P],V))throw new $TypeError("Attempted to assign to readonly property.");return!0}
try{return O[P]=V,noThrowOnStrictViolation?SameValue(O[P],V):!0}catch{return!1}}}),85758:((module,__unused_webpack_exports,__webpack_require__)=>{
var GetIntrinsic=__webpack_require__(60470),$SyntaxError=__webpack_require__(80105),$TypeError=__webpack_require__(73314),
isInteger=__webpack_require__(3647),$Uint8Array=GetIntrinsic("%Uint8Array%",!0),IsBigIntElementType=__webpack_require__(
99757),IsDetachedBuffer=__webpack_require__(26650),NumericToRawBytes=__webpack_require__(53795),isArrayBuffer=__webpack_require__(
96429),isSharedArrayBuffer=__webpack_require__(12403),hasOwn=__webpack_require__(54076),tableTAO=__webpack_require__(41821),
defaultEndianness=__webpack_require__(19289),forEach=__webpack_require__(64930);module.exports=function(arrayBuffer,byteIndex,type,value,isTypedArray,order){
var isSAB=isSharedArrayBuffer(arrayBuffer);if(!isArrayBuffer(arrayBuffer)&&!isSAB)throw new $TypeError("Assertion failed\
: `arrayBuffer` must be an ArrayBuffer or a SharedArrayBuffer");if(!isInteger(byteIndex)||byteIndex<0)throw new $TypeError(
"Assertion failed: `byteIndex` must be a non-negative integer");if(typeof type!="string"||!hasOwn(tableTAO.size,"$"+type))
throw new $TypeError("Assertion failed: `type` must be one of "+tableTAO.choices);if(typeof value!="number"&&typeof value!=
"bigint")throw new $TypeError("Assertion failed: `value` must be a Number or a BigInt");if(typeof isTypedArray!="boolean")
throw new $TypeError("Assertion failed: `isTypedArray` must be a boolean");if(order!=="SEQ-CST"&&order!=="UNORDERED"&&order!==
"INIT")throw new $TypeError('Assertion failed: `order` must be `"SEQ-CST"`, `"UNORDERED"`, or `"INIT"`');if(arguments.length>
6&&typeof arguments[6]!="boolean")throw new $TypeError("Assertion failed: `isLittleEndian` must be a boolean, if present");
if(IsDetachedBuffer(arrayBuffer))throw new $TypeError("Assertion failed: ArrayBuffer is detached");if(IsBigIntElementType(
type)?typeof value!="bigint":typeof value!="number")throw new $TypeError("Assertion failed: `value` must be a BigInt if \
type is ~BIGINT64~ or ~BIGUINT64~, otherwise a Number");var elementSize=tableTAO.size["$"+type],isLittleEndian=arguments.
length>6?arguments[6]:defaultEndianness==="little",rawBytes=NumericToRawBytes(type,value,isLittleEndian);if(isSAB)throw new $SyntaxError(
"SharedArrayBuffer is not supported by this implementation");var arr=new $Uint8Array(arrayBuffer,byteIndex,elementSize);
forEach(rawBytes,function(rawByte,i){arr[i]=rawByte})}}),98080:((module,__unused_webpack_exports,__webpack_require__)=>{
var GetIntrinsic=__webpack_require__(60470),$species=GetIntrinsic("%Symbol.species%",!0),$TypeError=__webpack_require__(
73314),isObject=__webpack_require__(21040),IsConstructor=__webpack_require__(69028);module.exports=function(O,defaultConstructor){
if(!isObject(O))throw new $TypeError("Assertion failed: Type(O) is not Object");var C=O.constructor;if(typeof C>"u")return defaultConstructor;
if(!isObject(C))throw new $TypeError("O.constructor is not an Object");var S=$species?C[$species]:void 0;if(S==null)return defaultConstructor;
if(IsConstructor(S))return S;throw new $TypeError("no constructor found")}}),47129:((module,__unused_webpack_exports,__webpack_require__)=>{
var GetIntrinsic=__webpack_require__(60470),$BigInt=GetIntrinsic("%BigInt%",!0),$TypeError=__webpack_require__(73314),$SyntaxError=__webpack_require__(
80105);module.exports=function(argument){if(typeof argument!="string")throw new $TypeError("`argument` must be a string");
if(!$BigInt)throw new $SyntaxError("BigInts are not supported in this environment");try{return $BigInt(argument)}catch{return}}}),
5819:((module,__unused_webpack_exports,__webpack_require__)=>{var GetIntrinsic=__webpack_require__(60470),$RegExp=GetIntrinsic(
"%RegExp%"),$TypeError=__webpack_require__(73314),$parseInteger=GetIntrinsic("%parseInt%"),callBound=__webpack_require__(
23105),regexTester=__webpack_require__(93470),$strSlice=callBound("String.prototype.slice"),isBinary=regexTester(/^0b[01]+$/i),
isOctal=regexTester(/^0o[0-7]+$/i),isInvalidHexLiteral=regexTester(/^[-+]0x[0-9a-f]+$/i),nonWS=["\x85","\u200B","\uFFFE"].
join(""),nonWSregex=new $RegExp("["+nonWS+"]","g"),hasNonWS=regexTester(nonWSregex),$trim=__webpack_require__(20941);module.
exports=function StringToNumber(argument){if(typeof argument!="string")throw new $TypeError("Assertion failed: `argument\
` is not a String");if(isBinary(argument))return+$parseInteger($strSlice(argument,2),2);if(isOctal(argument))return+$parseInteger(
$strSlice(argument,2),8);if(hasNonWS(argument)||isInvalidHexLiteral(argument))return NaN;var trimmed=$trim(argument);return trimmed!==
argument?StringToNumber(trimmed):+argument}}),7512:((module,__unused_webpack_exports,__webpack_require__)=>{var GetIntrinsic=__webpack_require__(
60470),$BigInt=GetIntrinsic("%BigInt%",!0),$Number=GetIntrinsic("%Number%"),$TypeError=__webpack_require__(73314),$SyntaxError=__webpack_require__(
80105),StringToBigInt=__webpack_require__(47129),ToPrimitive=__webpack_require__(42678);module.exports=function(argument){
if(!$BigInt)throw new $SyntaxError("BigInts are not supported in this environment");var prim=ToPrimitive(argument,$Number);
if(prim==null)throw new $TypeError("Cannot convert null or undefined to a BigInt");if(typeof prim=="boolean")return $BigInt(
prim?1:0);if(typeof prim=="number")throw new $TypeError("Cannot convert a Number value to a BigInt");if(typeof prim=="st\
ring"){var n=StringToBigInt(prim);if(typeof n>"u")throw new $TypeError("Failed to parse String to BigInt");return n}if(typeof prim==
"symbol")throw new $TypeError("Cannot convert a Symbol value to a BigInt");if(typeof prim!="bigint")throw new $SyntaxError(
"Assertion failed: unknown primitive type");return prim}}),88586:((module,__unused_webpack_exports,__webpack_require__)=>{
var GetIntrinsic=__webpack_require__(60470),$BigInt=GetIntrinsic("%BigInt%",!0),$pow=__webpack_require__(56947),ToBigInt=__webpack_require__(
7512),BigIntRemainder=__webpack_require__(4597),modBigInt=__webpack_require__(49843),twoSixtyThree=$BigInt&&BigInt($pow(
2,32))*BigInt($pow(2,31)),twoSixtyFour=$BigInt&&BigInt($pow(2,32))*BigInt($pow(2,32));module.exports=function(argument){
var n=ToBigInt(argument),int64bit=modBigInt(BigIntRemainder,n,twoSixtyFour);return int64bit>=twoSixtyThree?int64bit-twoSixtyFour:
int64bit}}),82531:((module,__unused_webpack_exports,__webpack_require__)=>{var GetIntrinsic=__webpack_require__(60470),$BigInt=GetIntrinsic(
"%BigInt%",!0),$pow=__webpack_require__(56947),ToBigInt=__webpack_require__(7512),BigIntRemainder=__webpack_require__(4597),
modBigInt=__webpack_require__(49843),twoSixtyFour=$BigInt&&BigInt($pow(2,32))*BigInt($pow(2,32));module.exports=function(argument){
var n=ToBigInt(argument),int64bit=modBigInt(BigIntRemainder,n,twoSixtyFour);return int64bit}}),11967:(module=>{module.exports=
function(value){return!!value}}),25089:((module,__unused_webpack_exports,__webpack_require__)=>{var modulo=__webpack_require__(
90460),ToNumber=__webpack_require__(49094),truncate=__webpack_require__(60700),isFinite2=__webpack_require__(3766),two16=65536;
module.exports=function(argument){var number=ToNumber(argument);if(!isFinite2(number)||number===0)return 0;var int=truncate(
number),int16bit=modulo(int,two16);return int16bit>=32768?int16bit-two16:int16bit}}),64543:((module,__unused_webpack_exports,__webpack_require__)=>{
var modulo=__webpack_require__(90460),ToNumber=__webpack_require__(49094),truncate=__webpack_require__(60700),isFinite2=__webpack_require__(
3766),two31=2147483648,two32=4294967296;module.exports=function(argument){var number=ToNumber(argument);if(!isFinite2(number)||
number===0)return 0;var int=truncate(number),int32bit=modulo(int,two32),result=int32bit>=two31?int32bit-two32:int32bit;return result===
0?0:result}}),63836:((module,__unused_webpack_exports,__webpack_require__)=>{var modulo=__webpack_require__(90460),ToNumber=__webpack_require__(
49094),truncate=__webpack_require__(60700),isFinite2=__webpack_require__(3766);module.exports=function(argument){var number=ToNumber(
argument);if(!isFinite2(number)||number===0)return 0;var int=truncate(number),int8bit=modulo(int,256);return int8bit>=128?
int8bit-256:int8bit}}),57568:((module,__unused_webpack_exports,__webpack_require__)=>{var ToNumber=__webpack_require__(49094),
truncate=__webpack_require__(60700),$isNaN=__webpack_require__(77044),$isFinite=__webpack_require__(3766);module.exports=
function(value){var number=ToNumber(value);return $isNaN(number)||number===0?0:$isFinite(number)?truncate(number):number}}),
49094:((module,__unused_webpack_exports,__webpack_require__)=>{var GetIntrinsic=__webpack_require__(60470),$TypeError=__webpack_require__(
73314),$Number=GetIntrinsic("%Number%"),isPrimitive=__webpack_require__(67369),ToPrimitive=__webpack_require__(42678),StringToNumber=__webpack_require__(
5819);module.exports=function(argument){var value=isPrimitive(argument)?argument:ToPrimitive(argument,$Number);if(typeof value==
"symbol")throw new $TypeError("Cannot convert a Symbol value to a number");if(typeof value=="bigint")throw new $TypeError(
"Conversion from 'BigInt' to 'number' is not allowed.");return typeof value=="string"?StringToNumber(value):+value}}),42678:((module,__unused_webpack_exports,__webpack_require__)=>{
var toPrimitive=__webpack_require__(75604);module.exports=function(input){return arguments.length>1?toPrimitive(input,arguments[1]):
toPrimitive(input)}}),54679:((module,__unused_webpack_exports,__webpack_require__)=>{var hasOwn=__webpack_require__(54076),
$TypeError=__webpack_require__(73314),isObject=__webpack_require__(21040),IsCallable=__webpack_require__(30114),ToBoolean=__webpack_require__(
11967);module.exports=function(Obj){if(!isObject(Obj))throw new $TypeError("ToPropertyDescriptor requires an object");var desc={};
if(hasOwn(Obj,"enumerable")&&(desc["[[Enumerable]]"]=ToBoolean(Obj.enumerable)),hasOwn(Obj,"configurable")&&(desc["[[Con\
figurable]]"]=ToBoolean(Obj.configurable)),hasOwn(Obj,"value")&&(desc["[[Value]]"]=Obj.value),hasOwn(Obj,"writable")&&(desc["\
[[Writable]]"]=ToBoolean(Obj.writable)),hasOwn(Obj,"get")){var getter=Obj.get;if(typeof getter<"u"&&!IsCallable(getter))
throw new $TypeError("getter must be a function");desc["[[Get]]"]=getter}if(hasOwn(Obj,"set")){var setter=Obj.set;if(typeof setter<
"u"&&!IsCallable(setter))throw new $TypeError("setter must be a function");desc["[[Set]]"]=setter}if((hasOwn(desc,"[[Get\
]]")||hasOwn(desc,"[[Set]]"))&&(hasOwn(desc,"[[Value]]")||hasOwn(desc,"[[Writable]]")))throw new $TypeError("Invalid pro\
perty descriptor. Cannot both specify accessors and a value or writable attribute");return desc}}),35038:((module,__unused_webpack_exports,__webpack_require__)=>{
var GetIntrinsic=__webpack_require__(60470),$String=GetIntrinsic("%String%"),$TypeError=__webpack_require__(73314);module.
exports=function(argument){if(typeof argument=="symbol")throw new $TypeError("Cannot convert a Symbol value to a string");
return $String(argument)}}),32712:((module,__unused_webpack_exports,__webpack_require__)=>{var modulo=__webpack_require__(
90460),ToNumber=__webpack_require__(49094),truncate=__webpack_require__(60700),isFinite2=__webpack_require__(3766),two16=65536;
module.exports=function(argument){var number=ToNumber(argument);if(!isFinite2(number)||number===0)return 0;var int=truncate(
number),int16bit=modulo(int,two16);return int16bit===0?0:int16bit}}),89942:((module,__unused_webpack_exports,__webpack_require__)=>{
var modulo=__webpack_require__(90460),ToNumber=__webpack_require__(49094),truncate=__webpack_require__(60700),isFinite2=__webpack_require__(
3766),two32=4294967296;module.exports=function(argument){var number=ToNumber(argument);if(!isFinite2(number)||number===0)
return 0;var int=truncate(number),int32bit=modulo(int,two32);return int32bit===0?0:int32bit}}),41075:((module,__unused_webpack_exports,__webpack_require__)=>{
var isFinite2=__webpack_require__(3766),modulo=__webpack_require__(90460),ToNumber=__webpack_require__(49094),truncate=__webpack_require__(
60700);module.exports=function(argument){var number=ToNumber(argument);if(!isFinite2(number)||number===0)return 0;var int=truncate(
number),int8bit=modulo(int,256);return int8bit}}),26304:((module,__unused_webpack_exports,__webpack_require__)=>{var clamp=__webpack_require__(
95835),ToNumber=__webpack_require__(49094),floor=__webpack_require__(85638),$isNaN=__webpack_require__(77044);module.exports=
function(argument){var number=ToNumber(argument);if($isNaN(number))return 0;var clamped=clamp(number,0,255),f=floor(clamped);
return clamped<f+.5?f:clamped>f+.5?f+1:f%2===0?f:f+1}}),43623:((module,__unused_webpack_exports,__webpack_require__)=>{var $SyntaxError=__webpack_require__(
80105),$TypeError=__webpack_require__(73314),IsArray=__webpack_require__(94041),IsConstructor=__webpack_require__(69028),
IsTypedArrayOutOfBounds=__webpack_require__(12223),TypedArrayLength=__webpack_require__(57571),ValidateTypedArray=__webpack_require__(
77425),availableTypedArrays=__webpack_require__(51506)();module.exports=function(constructor,argumentList){if(!IsConstructor(
constructor))throw new $TypeError("Assertion failed: `constructor` must be a constructor");if(!IsArray(argumentList))throw new $TypeError(
"Assertion failed: `argumentList` must be a List");if(availableTypedArrays.length===0)throw new $SyntaxError("Assertion \
failed: Typed Arrays are not supported in this environment");var newTypedArray;argumentList.length===0?newTypedArray=new constructor:
argumentList.length===1?newTypedArray=new constructor(argumentList[0]):argumentList.length===2?newTypedArray=new constructor(
argumentList[0],argumentList[1]):newTypedArray=new constructor(argumentList[0],argumentList[1],argumentList[2]);var taRecord=ValidateTypedArray(
newTypedArray,"SEQ-CST");if(argumentList.length===1&&typeof argumentList[0]=="number"){if(IsTypedArrayOutOfBounds(taRecord))
throw new $TypeError("new Typed Array is out of bounds");var length=TypedArrayLength(taRecord);if(length<argumentList[0])
throw new $TypeError("`argumentList[0]` must be <= `newTypedArray.length`")}return newTypedArray}}),18866:((module,__unused_webpack_exports,__webpack_require__)=>{
var $SyntaxError=__webpack_require__(80105),$TypeError=__webpack_require__(73314),isInteger=__webpack_require__(3647),whichTypedArray=__webpack_require__(
54768),tableTAO=__webpack_require__(41821);module.exports=function(O){var type=whichTypedArray(O);if(!type)throw new $TypeError(
"Assertion failed: `O` must be a TypedArray");var size=tableTAO.size["$"+tableTAO.name["$"+type]];if(!isInteger(size)||size<
0)throw new $SyntaxError("Assertion failed: Unknown TypedArray type `"+type+"`");return size}}),19927:((module,__unused_webpack_exports,__webpack_require__)=>{
var $SyntaxError=__webpack_require__(80105),$TypeError=__webpack_require__(73314),whichTypedArray=__webpack_require__(54768),
tableTAO=__webpack_require__(41821);module.exports=function(O){var type=whichTypedArray(O);if(!type)throw new $TypeError(
"Assertion failed: `O` must be a TypedArray");var result=tableTAO.name["$"+type];if(typeof result!="string")throw new $SyntaxError(
"Assertion failed: Unknown TypedArray type `"+type+"`");return result}}),57571:((module,__unused_webpack_exports,__webpack_require__)=>{
var $TypeError=__webpack_require__(73314),floor=__webpack_require__(85638),IsFixedLengthArrayBuffer=__webpack_require__(
91643),IsTypedArrayOutOfBounds=__webpack_require__(12223),TypedArrayElementSize=__webpack_require__(18866),isTypedArrayWithBufferWitnessRecord=__webpack_require__(
53937),typedArrayBuffer=__webpack_require__(58489),typedArrayByteOffset=__webpack_require__(23363),typedArrayLength=__webpack_require__(
53655);module.exports=function(taRecord){if(!isTypedArrayWithBufferWitnessRecord(taRecord))throw new $TypeError("Asserti\
on failed: `taRecord` must be a TypedArray With Buffer Witness Record");if(IsTypedArrayOutOfBounds(taRecord))throw new $TypeError(
"Assertion failed: `taRecord` is out of bounds");var O=taRecord["[[Object]]"],isFixed=IsFixedLengthArrayBuffer(typedArrayBuffer(
O)),length=isFixed?typedArrayLength(O):"AUTO";if(length!=="AUTO")return length;if(isFixed)throw new $TypeError("Assertio\
n failed: array buffer is not fixed length");var byteOffset=typedArrayByteOffset(O),elementSize=TypedArrayElementSize(O),
byteLength=taRecord["[[CachedBufferByteLength]]"];if(byteLength==="DETACHED")throw new $TypeError("Assertion failed: typ\
ed array is detached");return floor((byteLength-byteOffset)/elementSize)}}),49733:((module,__unused_webpack_exports,__webpack_require__)=>{
var $SyntaxError=__webpack_require__(80105),$TypeError=__webpack_require__(73314),whichTypedArray=__webpack_require__(54768),
availableTypedArrays=__webpack_require__(51506)(),IsArray=__webpack_require__(94041),SpeciesConstructor=__webpack_require__(
98080),TypedArrayCreateFromConstructor=__webpack_require__(43623),getConstructor=__webpack_require__(34414);module.exports=
function(exemplar,argumentList){if(availableTypedArrays.length===0)throw new $SyntaxError("Assertion failed: Typed Array\
s are not supported in this environment");var kind=whichTypedArray(exemplar);if(!kind)throw new $TypeError("Assertion fa\
iled: exemplar must be a TypedArray");if(!IsArray(argumentList))throw new $TypeError("Assertion failed: `argumentList` m\
ust be a List");var defaultConstructor=getConstructor(kind);if(typeof defaultConstructor!="function")throw new $SyntaxError(
"Assertion failed: `constructor` of `exemplar` ("+kind+") must exist. Please report this!");var constructor=SpeciesConstructor(
exemplar,defaultConstructor);return TypedArrayCreateFromConstructor(constructor,argumentList)}}),77425:((module,__unused_webpack_exports,__webpack_require__)=>{
var $TypeError=__webpack_require__(73314),isObject=__webpack_require__(21040),IsTypedArrayOutOfBounds=__webpack_require__(
12223),MakeTypedArrayWithBufferWitnessRecord=__webpack_require__(93117),isTypedArray=__webpack_require__(6405);module.exports=
function(O,order){if(order!=="SEQ-CST"&&order!=="UNORDERED")throw new $TypeError("Assertion failed: `order` must be ~SEQ\
-CST~ or ~UNORDERED~");if(!isObject(O))throw new $TypeError("Assertion failed: `O` must be an Object");if(!isTypedArray(
O))throw new $TypeError("Assertion failed: `O` must be a Typed Array");var taRecord=MakeTypedArrayWithBufferWitnessRecord(
O,order);if(IsTypedArrayOutOfBounds(taRecord))throw new $TypeError("`O` must be in-bounds and backed by a non-detached b\
uffer");return taRecord}}),95835:((module,__unused_webpack_exports,__webpack_require__)=>{var $TypeError=__webpack_require__(
73314),max=__webpack_require__(57147),min=__webpack_require__(41017);module.exports=function(x,lower,upper){if(typeof x!=
"number"||typeof lower!="number"||typeof upper!="number"||!(lower<=upper))throw new $TypeError("Assertion failed: all th\
ree arguments must be MVs, and `lower` must be `<= upper`");return min(max(lower,x),upper)}}),85638:((module,__unused_webpack_exports,__webpack_require__)=>{
var $floor=__webpack_require__(96171);module.exports=function(x){return typeof x=="bigint"?x:$floor(x)}}),90460:((module,__unused_webpack_exports,__webpack_require__)=>{
var mod=__webpack_require__(94248);module.exports=function(x,y){return mod(x,y)}}),41821:(module=>{module.exports={__proto__:null,
name:{__proto__:null,$Int8Array:"INT8",$Uint8Array:"UINT8",$Uint8ClampedArray:"UINT8C",$Int16Array:"INT16",$Uint16Array:"\
UINT16",$Int32Array:"INT32",$Uint32Array:"UINT32",$BigInt64Array:"BIGINT64",$BigUint64Array:"BIGUINT64",$Float16Array:"F\
LOAT16",$Float32Array:"FLOAT32",$Float64Array:"FLOAT64"},size:{__proto__:null,$INT8:1,$UINT8:1,$UINT8C:1,$INT16:2,$UINT16:2,
$INT32:4,$UINT32:4,$BIGINT64:8,$BIGUINT64:8,$FLOAT16:2,$FLOAT32:4,$FLOAT64:8},choices:'"INT8", "UINT8", "UINT8C", "INT16\
", "UINT16", "INT32", "UINT32", "BIGINT64", "BIGUINT64", "FLOAT16", "FLOAT32", or "FLOAT64"'}}),60700:((module,__unused_webpack_exports,__webpack_require__)=>{
var floor=__webpack_require__(85638),$TypeError=__webpack_require__(73314);module.exports=function(x){if(typeof x!="numb\
er"&&typeof x!="bigint")throw new $TypeError("argument must be a Number or a BigInt");var result=x<0?-floor(-x):floor(x);
return result===0?0:result}}),82043:((module,__unused_webpack_exports,__webpack_require__)=>{module.exports=__webpack_require__(
60470)}),62652:((module,__unused_webpack_exports,__webpack_require__)=>{var hasPropertyDescriptors=__webpack_require__(60497),
$defineProperty=__webpack_require__(79094),hasArrayLengthDefineBug=hasPropertyDescriptors.hasArrayLengthDefineBug(),isArray=hasArrayLengthDefineBug&&
__webpack_require__(30233),callBound=__webpack_require__(23105),$isEnumerable=callBound("Object.prototype.propertyIsEnum\
erable");module.exports=function(IsDataDescriptor,SameValue,FromPropertyDescriptor,O,P,desc){if(!$defineProperty){if(!IsDataDescriptor(
desc)||!desc["[[Configurable]]"]||!desc["[[Writable]]"]||P in O&&$isEnumerable(O,P)!==!!desc["[[Enumerable]]"])return!1;
var V=desc["[[Value]]"];return O[P]=V,SameValue(O[P],V)}return hasArrayLengthDefineBug&&P==="length"&&"[[Value]]"in desc&&
isArray(O)&&O.length!==desc["[[Value]]"]?(O.length=desc["[[Value]]"],O.length===desc["[[Value]]"]):($defineProperty(O,P,
FromPropertyDescriptor(desc)),!0)}}),30233:((module,__unused_webpack_exports,__webpack_require__)=>{var GetIntrinsic=__webpack_require__(
60470),$Array=GetIntrinsic("%Array%"),toStr=!$Array.isArray&&__webpack_require__(23105)("Object.prototype.toString");module.
exports=$Array.isArray||function(argument){return toStr(argument)==="[object Array]"}}),91914:((module,__unused_webpack_exports,__webpack_require__)=>{
var $pow=__webpack_require__(56947);module.exports=function(rawBytes){var bits=rawBytes[1]<<8|rawBytes[0],sign=bits&32768?
-1:1,exponent=(bits&31744)>>10,mantissa=bits&1023;return exponent===0&&mantissa===0?sign===1?0:-0:exponent===31&&mantissa===
0?sign===1?1/0:-1/0:exponent===31&&mantissa!==0?NaN:(exponent-=15,exponent===-15?sign*mantissa*$pow(2,-24):sign*(1+mantissa*
$pow(2,-10))*$pow(2,exponent))}}),77524:((module,__unused_webpack_exports,__webpack_require__)=>{var $pow=__webpack_require__(
56947);module.exports=function(rawBytes){var sign=rawBytes[3]&128?-1:1,exponent=(rawBytes[3]&127)<<1|rawBytes[2]>>7,mantissa=(rawBytes[2]&
127)<<16|rawBytes[1]<<8|rawBytes[0];return exponent===0&&mantissa===0?sign===1?0:-0:exponent===255&&mantissa===0?sign===
1?1/0:-1/0:exponent===255&&mantissa!==0?NaN:(exponent-=127,exponent===-127?sign*mantissa*$pow(2,-149):sign*(1+mantissa*$pow(
2,-23))*$pow(2,exponent))}}),86051:((module,__unused_webpack_exports,__webpack_require__)=>{var $pow=__webpack_require__(
56947);module.exports=function(rawBytes){var sign=rawBytes[7]&128?-1:1,exponent=(rawBytes[7]&127)<<4|(rawBytes[6]&240)>>
4,mantissa=(rawBytes[6]&15)*281474976710656+rawBytes[5]*1099511627776+rawBytes[4]*4294967296+rawBytes[3]*16777216+rawBytes[2]*
65536+rawBytes[1]*256+rawBytes[0];return exponent===0&&mantissa===0?sign*0:exponent===2047&&mantissa!==0?NaN:exponent===
2047&&mantissa===0?sign*(1/0):(exponent-=1023,exponent===-1023?sign*mantissa*5e-324:sign*(1+mantissa/4503599627370496)*$pow(
2,exponent))}}),74593:((module,__unused_webpack_exports,__webpack_require__)=>{var GetIntrinsic=__webpack_require__(60470),
$pow=__webpack_require__(56947),$Number=GetIntrinsic("%Number%"),$BigInt=GetIntrinsic("%BigInt%",!0);module.exports=function(rawBytes,elementSize,isUnsigned,isBigInt){
for(var Z=isBigInt?$BigInt:$Number,intValue=Z(0),i=0;i<rawBytes.length;i++)intValue+=Z(rawBytes[i]*$pow(2,8*i));if(!isUnsigned){
var bitLength=elementSize*8;rawBytes[elementSize-1]&128&&(intValue-=Z($pow(2,bitLength)))}return intValue}}),19289:((module,__unused_webpack_exports,__webpack_require__)=>{
var GetIntrinsic=__webpack_require__(60470),$Uint8Array=GetIntrinsic("%Uint8Array%",!0),$Uint32Array=GetIntrinsic("%Uint\
32Array%",!0),typedArrayBuffer=__webpack_require__(58489),uInt32=$Uint32Array&&new $Uint32Array([305419896]),uInt8=uInt32&&
new $Uint8Array(typedArrayBuffer(uInt32));module.exports=uInt8?uInt8[0]===120?"little":uInt8[0]===18?"big":uInt8[0]===52?
"mixed":"unknown":"indeterminate"}),89835:(module=>{module.exports=function(array,predicate){for(var i=0;i<array.length;i+=
1)if(!predicate(array[i],i,array))return!1;return!0}}),64930:(module=>{module.exports=function(array,callback){for(var i=0;i<
array.length;i+=1)callback(array[i],i,array)}}),62293:(module=>{var MAX_ITER=1075,maxBits=54;module.exports=function(x){
var str="";if(x===0)return str;for(var j=MAX_ITER,y,i=0;i<MAX_ITER;i+=1)if(y=x*2,y>=1?(x=y-1,str+="1",j===MAX_ITER&&(j=i)):
(x=y,str+="0"),y===1||i-j>maxBits)return str;return str}}),29890:(module=>{module.exports=function(Desc){if(typeof Desc>
"u")return Desc;var obj={};return"[[Value]]"in Desc&&(obj.value=Desc["[[Value]]"]),"[[Writable]]"in Desc&&(obj.writable=
!!Desc["[[Writable]]"]),"[[Get]]"in Desc&&(obj.get=Desc["[[Get]]"]),"[[Set]]"in Desc&&(obj.set=Desc["[[Set]]"]),"[[Enume\
rable]]"in Desc&&(obj.enumerable=!!Desc["[[Enumerable]]"]),"[[Configurable]]"in Desc&&(obj.configurable=!!Desc["[[Config\
urable]]"]),obj}}),21924:((module,__unused_webpack_exports,__webpack_require__)=>{var $floor=__webpack_require__(96171);
module.exports=function(x){for(var str="",y;x>0;)y=x/2,x=$floor(y),y===x?str="0"+str:str="1"+str;return str}}),27854:((module,__unused_webpack_exports,__webpack_require__)=>{
var GetIntrinsic=__webpack_require__(60470),$Number=GetIntrinsic("%Number%"),$BigInt=GetIntrinsic("%BigInt%",!0);module.
exports=function(intValue,n,isLittleEndian){var Z=typeof intValue=="bigint"?$BigInt:$Number;intValue<0&&(intValue>>>=0);
for(var rawBytes=[],i=0;i<n;i++)rawBytes[isLittleEndian?i:n-1-i]=$Number(intValue&Z(255)),intValue>>=Z(8);return rawBytes}}),
51315:(module=>{module.exports=function(value){return typeof value=="number"&&value>=0&&value<=255&&(value|0)===value}}),
44278:((module,__unused_webpack_exports,__webpack_require__)=>{module.exports=__webpack_require__(3647)}),92805:(module=>{
module.exports=Number.isNaN||function(a){return a!==a}}),46229:((module,__unused_webpack_exports,__webpack_require__)=>{
module.exports=__webpack_require__(21040)}),67369:(module=>{module.exports=function(value){return value===null||typeof value!=
"function"&&typeof value!="object"}}),7084:(module=>{module.exports=function(argument){return typeof argument=="string"||
typeof argument=="symbol"}}),94248:((module,__unused_webpack_exports,__webpack_require__)=>{module.exports=__webpack_require__(
9521)}),49843:(module=>{module.exports=function(BigIntRemainder,bigint,modulo){var remain=BigIntRemainder(bigint,modulo);
return remain>=0?remain:remain+modulo}}),2612:((module,__unused_webpack_exports,__webpack_require__)=>{var $TypeError=__webpack_require__(
73314),hasOwn=__webpack_require__(54076),allowed={__proto__:null,"[[Configurable]]":!0,"[[Enumerable]]":!0,"[[Get]]":!0,
"[[Set]]":!0,"[[Value]]":!0,"[[Writable]]":!0};module.exports=function(Desc){if(!Desc||typeof Desc!="object")return!1;for(var key in Desc)
if(hasOwn(Desc,key)&&!allowed[key])return!1;var isData=hasOwn(Desc,"[[Value]]")||hasOwn(Desc,"[[Writable]]"),IsAccessor=hasOwn(
Desc,"[[Get]]")||hasOwn(Desc,"[[Set]]");if(isData&&IsAccessor)throw new $TypeError("Property Descriptors may not be both\
 accessor and data descriptors");return!0}}),53937:((module,__unused_webpack_exports,__webpack_require__)=>{var hasOwn=__webpack_require__(
54076),isTypedArray=__webpack_require__(6405),isInteger=__webpack_require__(44278);module.exports=function(value){return!!value&&
typeof value=="object"&&hasOwn(value,"[[Object]]")&&hasOwn(value,"[[CachedBufferByteLength]]")&&(isInteger(value["[[Cach\
edBufferByteLength]]"])&&value["[[CachedBufferByteLength]]"]>=0||value["[[CachedBufferByteLength]]"]==="DETACHED")&&isTypedArray(
value["[[Object]]"])}}),34414:((module,__unused_webpack_exports,__webpack_require__)=>{var GetIntrinsic=__webpack_require__(
60470),constructors={__proto__:null,$Int8Array:GetIntrinsic("%Int8Array%",!0),$Uint8Array:GetIntrinsic("%Uint8Array%",!0),
$Uint8ClampedArray:GetIntrinsic("%Uint8ClampedArray%",!0),$Int16Array:GetIntrinsic("%Int16Array%",!0),$Uint16Array:GetIntrinsic(
"%Uint16Array%",!0),$Int32Array:GetIntrinsic("%Int32Array%",!0),$Uint32Array:GetIntrinsic("%Uint32Array%",!0),$BigInt64Array:GetIntrinsic(
"%BigInt64Array%",!0),$BigUint64Array:GetIntrinsic("%BigUint64Array%",!0),$Float16Array:GetIntrinsic("%Float16Array%",!0),
$Float32Array:GetIntrinsic("%Float32Array%",!0),$Float64Array:GetIntrinsic("%Float64Array%",!0)};module.exports=function(kind){
return constructors["$"+kind]}}),15592:((module,__unused_webpack_exports,__webpack_require__)=>{var $abs=__webpack_require__(
55641),$floor=__webpack_require__(96171),$pow=__webpack_require__(56947),isFinite2=__webpack_require__(3766),isNaN2=__webpack_require__(
77044),isNegativeZero=__webpack_require__(1908),maxFiniteFloat16=65504;module.exports=function(value,isLittleEndian){if(isNaN2(
value))return isLittleEndian?[0,126]:[126,0];var leastSig;if(value===0)return leastSig=isNegativeZero(value)?128:0,isLittleEndian?
[0,leastSig]:[leastSig,0];if($abs(value)>maxFiniteFloat16||!isFinite2(value))return leastSig=value<0?252:124,isLittleEndian?
[0,leastSig]:[leastSig,0];var sign=value<0?1:0;value=$abs(value);for(var exponent=0;value>=2;)exponent+=1,value/=2;for(;value<
1;)exponent-=1,value*=2;var mantissa=value-1;mantissa*=$pow(2,10)+.5,mantissa=$floor(mantissa),exponent+=15,exponent<<=10;
var result=sign<<15|exponent|mantissa,byte0=result&255;result>>=8;var byte1=result&255;return isLittleEndian?[byte0,byte1]:
[byte1,byte0]}}),44558:((module,__unused_webpack_exports,__webpack_require__)=>{var $abs=__webpack_require__(55641),$floor=__webpack_require__(
96171),$pow=__webpack_require__(56947),isFinite2=__webpack_require__(3766),isNaN2=__webpack_require__(77044),isNegativeZero=__webpack_require__(
1908),maxFiniteFloat32=34028234663852886e22;module.exports=function(value,isLittleEndian){if(isNaN2(value))return isLittleEndian?
[0,0,192,127]:[127,192,0,0];var leastSig;if(value===0)return leastSig=isNegativeZero(value)?128:0,isLittleEndian?[0,0,0,
leastSig]:[leastSig,0,0,0];if($abs(value)>maxFiniteFloat32||!isFinite2(value))return leastSig=value<0?255:127,isLittleEndian?
[0,0,128,leastSig]:[leastSig,128,0,0];var sign=value<0?1:0;value=$abs(value);for(var exponent=0;value>=2;)exponent+=1,value/=
2;for(;value<1;)exponent-=1,value*=2;var mantissa=value-1;mantissa*=$pow(2,23)+.5,mantissa=$floor(mantissa),exponent+=127,
exponent<<=23;var result=sign<<31|exponent|mantissa,byte0=result&255;result>>=8;var byte1=result&255;result>>=8;var byte2=result&
255;result>>=8;var byte3=result&255;return isLittleEndian?[byte0,byte1,byte2,byte3]:[byte3,byte2,byte1,byte0]}}),66951:((module,__unused_webpack_exports,__webpack_require__)=>{
var GetIntrinsic=__webpack_require__(60470),$parseInt=GetIntrinsic("%parseInt%"),$abs=__webpack_require__(55641),$floor=__webpack_require__(
96171),isFinite2=__webpack_require__(3766),isNegativeZero=__webpack_require__(1908),callBound=__webpack_require__(23105),
$strIndexOf=callBound("String.prototype.indexOf"),$strSlice=callBound("String.prototype.slice"),fractionToBitString=__webpack_require__(
62293),intToBinString=__webpack_require__(21924),isNaN2=__webpack_require__(92805),float64bias=1023,elevenOnes="11111111\
111",elevenZeroes="00000000000",fiftyOneZeroes=elevenZeroes+elevenZeroes+elevenZeroes+elevenZeroes+"0000000";module.exports=
function(value,isLittleEndian){var signBit=value<0||isNegativeZero(value)?"1":"0",exponentBits,significandBits;if(isNaN2(
value))exponentBits=elevenOnes,significandBits="1"+fiftyOneZeroes;else if(!isFinite2(value))exponentBits=elevenOnes,significandBits=
"0"+fiftyOneZeroes;else if(value===0)exponentBits=elevenZeroes,significandBits="0"+fiftyOneZeroes;else{value=$abs(value);
var integerPart=$floor(value),intBinString=intToBinString(integerPart),fracBinString=fractionToBitString(value-integerPart),
numberOfBits;if(intBinString)exponentBits=intBinString.length-1;else{var first1=$strIndexOf(fracBinString,"1");first1>-1&&
(numberOfBits=first1+1),exponentBits=-numberOfBits}significandBits=intBinString+fracBinString,exponentBits<0?(exponentBits<=
-float64bias&&(numberOfBits=float64bias-1),significandBits=$strSlice(significandBits,numberOfBits)):significandBits=$strSlice(
significandBits,1),exponentBits=$strSlice(elevenZeroes+intToBinString(exponentBits+float64bias),-11),significandBits=$strSlice(
significandBits+fiftyOneZeroes+"0",0,52)}for(var bits=signBit+exponentBits+significandBits,rawBytes=[],i=0;i<8;i++){var targetIndex=isLittleEndian?
8-i-1:i;rawBytes[targetIndex]=$parseInt($strSlice(bits,i*8,(i+1)*8),2)}return rawBytes}}),72981:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:!0}),exports.Glob=void 0;const minimatch_1=__webpack_require__(46507),
node_url_1=__webpack_require__(73136),path_scurry_1=__webpack_require__(38958),pattern_js_1=__webpack_require__(47813),walker_js_1=__webpack_require__(
11157),defaultPlatform=typeof process=="object"&&process&&typeof process.platform=="string"?process.platform:"linux";class Glob{absolute;cwd;root;dot;dotRelative;follow;ignore;magicalBraces;mark;matchBase;maxDepth;nobrace;nocase;nodir;noext;noglobstar;pattern;platform;realpath;scurry;stat;signal;windowsPathsNoEscape;withFileTypes;includeChildMatches;opts;patterns;constructor(pattern,opts){
if(!opts)throw new TypeError("glob options required");if(this.withFileTypes=!!opts.withFileTypes,this.signal=opts.signal,
this.follow=!!opts.follow,this.dot=!!opts.dot,this.dotRelative=!!opts.dotRelative,this.nodir=!!opts.nodir,this.mark=!!opts.
mark,opts.cwd?(opts.cwd instanceof URL||opts.cwd.startsWith("file://"))&&(opts.cwd=(0,node_url_1.fileURLToPath)(opts.cwd)):
this.cwd="",this.cwd=opts.cwd||"",this.root=opts.root,this.magicalBraces=!!opts.magicalBraces,this.nobrace=!!opts.nobrace,
this.noext=!!opts.noext,this.realpath=!!opts.realpath,this.absolute=opts.absolute,this.includeChildMatches=opts.includeChildMatches!==
!1,this.noglobstar=!!opts.noglobstar,this.matchBase=!!opts.matchBase,this.maxDepth=typeof opts.maxDepth=="number"?opts.maxDepth:
1/0,this.stat=!!opts.stat,this.ignore=opts.ignore,this.withFileTypes&&this.absolute!==void 0)throw new Error("cannot set\
 absolute and withFileTypes:true");if(typeof pattern=="string"&&(pattern=[pattern]),this.windowsPathsNoEscape=!!opts.windowsPathsNoEscape||
opts.allowWindowsEscape===!1,this.windowsPathsNoEscape&&(pattern=pattern.map(p=>p.replace(/\\/g,"/"))),this.matchBase){if(opts.
noglobstar)throw new TypeError("base matching requires globstar");pattern=pattern.map(p=>p.includes("/")?p:`./**/${p}`)}
if(this.pattern=pattern,this.platform=opts.platform||defaultPlatform,this.opts={...opts,platform:this.platform},opts.scurry){
if(this.scurry=opts.scurry,opts.nocase!==void 0&&opts.nocase!==opts.scurry.nocase)throw new Error("nocase option contrad\
icts provided scurry option")}else{const Scurry=opts.platform==="win32"?path_scurry_1.PathScurryWin32:opts.platform==="d\
arwin"?path_scurry_1.PathScurryDarwin:opts.platform?path_scurry_1.PathScurryPosix:path_scurry_1.PathScurry;this.scurry=new Scurry(
this.cwd,{nocase:opts.nocase,fs:opts.fs})}this.nocase=this.scurry.nocase;const nocaseMagicOnly=this.platform==="darwin"||
this.platform==="win32",mmo={...opts,dot:this.dot,matchBase:this.matchBase,nobrace:this.nobrace,nocase:this.nocase,nocaseMagicOnly,
nocomment:!0,noext:this.noext,nonegate:!0,optimizationLevel:2,platform:this.platform,windowsPathsNoEscape:this.windowsPathsNoEscape,
debug:!!this.opts.debug},mms=this.pattern.map(p=>new minimatch_1.Minimatch(p,mmo)),[matchSet,globParts]=mms.reduce((set,m)=>(set[0].
push(...m.set),set[1].push(...m.globParts),set),[[],[]]);this.patterns=matchSet.map((set,i)=>{const g=globParts[i];if(!g)
throw new Error("invalid pattern object");return new pattern_js_1.Pattern(set,g,0,this.platform)})}async walk(){return[...await new walker_js_1.
GlobWalker(this.patterns,this.scurry.cwd,{...this.opts,maxDepth:this.maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():
1/0,platform:this.platform,nocase:this.nocase,includeChildMatches:this.includeChildMatches}).walk()]}walkSync(){return[...new walker_js_1.
GlobWalker(this.patterns,this.scurry.cwd,{...this.opts,maxDepth:this.maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():
1/0,platform:this.platform,nocase:this.nocase,includeChildMatches:this.includeChildMatches}).walkSync()]}stream(){return new walker_js_1.
GlobStream(this.patterns,this.scurry.cwd,{...this.opts,maxDepth:this.maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():
1/0,platform:this.platform,nocase:this.nocase,includeChildMatches:this.includeChildMatches}).stream()}streamSync(){return new walker_js_1.
GlobStream(this.patterns,this.scurry.cwd,{...this.opts,maxDepth:this.maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():
1/0,platform:this.platform,nocase:this.nocase,includeChildMatches:this.includeChildMatches}).streamSync()}iterateSync(){
return this.streamSync()[Symbol.iterator]()}[Symbol.iterator](){return this.iterateSync()}iterate(){return this.stream()[Symbol.
asyncIterator]()}[Symbol.asyncIterator](){return this.iterate()}}exports.Glob=Glob}),45197:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:!0}),exports.hasMagic=void 0;const minimatch_1=__webpack_require__(46507),
hasMagic=(pattern,options={})=>{Array.isArray(pattern)||(pattern=[pattern]);for(const p of pattern)if(new minimatch_1.Minimatch(
p,options).hasMagic())return!0;return!1};exports.hasMagic=hasMagic}),5637:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:!0}),exports.Ignore=void 0;const minimatch_1=__webpack_require__(46507),
pattern_js_1=__webpack_require__(47813),defaultPlatform=typeof process=="object"&&process&&typeof process.platform=="str\
ing"?process.platform:"linux";class Ignore{relative;relativeChildren;absolute;absoluteChildren;platform;mmopts;constructor(ignored,{
nobrace,nocase,noext,noglobstar,platform=defaultPlatform}){this.relative=[],this.absolute=[],this.relativeChildren=[],this.
absoluteChildren=[],this.platform=platform,this.mmopts={dot:!0,nobrace,nocase,noext,noglobstar,optimizationLevel:2,platform,
nocomment:!0,nonegate:!0};for(const ign of ignored)this.add(ign)}add(ign){const mm=new minimatch_1.Minimatch(ign,this.mmopts);
for(let i=0;i<mm.set.length;i++){const parsed=mm.set[i],globParts=mm.globParts[i];if(!parsed||!globParts)throw new Error(
"invalid pattern object");for(;parsed[0]==="."&&globParts[0]===".";)parsed.shift(),globParts.shift();const p=new pattern_js_1.
Pattern(parsed,globParts,0,this.platform),m=new minimatch_1.Minimatch(p.globString(),this.mmopts),children=globParts[globParts.
length-1]==="**",absolute=p.isAbsolute();absolute?this.absolute.push(m):this.relative.push(m),children&&(absolute?this.absoluteChildren.
push(m):this.relativeChildren.push(m))}}ignored(p){const fullpath=p.fullpath(),fullpaths=`${fullpath}/`,relative=p.relative()||
".",relatives=`${relative}/`;for(const m of this.relative)if(m.match(relative)||m.match(relatives))return!0;for(const m of this.
absolute)if(m.match(fullpath)||m.match(fullpaths))return!0;return!1}childrenIgnored(p){const fullpath=p.fullpath()+"/",relative=(p.
relative()||".")+"/";for(const m of this.relativeChildren)if(m.match(relative))return!0;for(const m of this.absoluteChildren)
if(m.match(fullpath))return!0;return!1}}exports.Ignore=Ignore}),21363:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:!0}),exports.glob=exports.sync=exports.iterate=exports.iterateSync=exports.
stream=exports.streamSync=exports.Ignore=exports.hasMagic=exports.Glob=exports.unescape=exports.escape=void 0,exports.globStreamSync=
globStreamSync,exports.globStream=globStream,exports.globSync=globSync,exports.globIterateSync=globIterateSync,exports.globIterate=
globIterate;const minimatch_1=__webpack_require__(46507),glob_js_1=__webpack_require__(72981),has_magic_js_1=__webpack_require__(
45197);var minimatch_2=__webpack_require__(46507);Object.defineProperty(exports,"escape",{enumerable:!0,get:function(){return minimatch_2.
escape}}),Object.defineProperty(exports,"unescape",{enumerable:!0,get:function(){return minimatch_2.unescape}});var glob_js_2=__webpack_require__(
72981);Object.defineProperty(exports,"Glob",{enumerable:!0,get:function(){return glob_js_2.Glob}});var has_magic_js_2=__webpack_require__(
45197);Object.defineProperty(exports,"hasMagic",{enumerable:!0,get:function(){return has_magic_js_2.hasMagic}});var ignore_js_1=__webpack_require__(
5637);Object.defineProperty(exports,"Ignore",{enumerable:!0,get:function(){return ignore_js_1.Ignore}});function globStreamSync(pattern,options={}){
return new glob_js_1.Glob(pattern,options).streamSync()}function globStream(pattern,options={}){return new glob_js_1.Glob(
pattern,options).stream()}function globSync(pattern,options={}){return new glob_js_1.Glob(pattern,options).walkSync()}async function glob_(pattern,options={}){
return new glob_js_1.Glob(pattern,options).walk()}function globIterateSync(pattern,options={}){return new glob_js_1.Glob(
pattern,options).iterateSync()}function globIterate(pattern,options={}){return new glob_js_1.Glob(pattern,options).iterate()}
exports.streamSync=globStreamSync,exports.stream=Object.assign(globStream,{sync:globStreamSync}),exports.iterateSync=globIterateSync,
exports.iterate=Object.assign(globIterate,{sync:globIterateSync}),exports.sync=Object.assign(globSync,{stream:globStreamSync,
iterate:globIterateSync}),exports.glob=Object.assign(glob_,{glob:glob_,globSync,sync:exports.sync,globStream,stream:exports.
stream,globStreamSync,streamSync:exports.streamSync,globIterate,iterate:exports.iterate,globIterateSync,iterateSync:exports.
iterateSync,Glob:glob_js_1.Glob,hasMagic:has_magic_js_1.hasMagic,escape:minimatch_1.escape,unescape:minimatch_1.unescape}),
exports.glob.glob=exports.glob}),47813:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,
"__esModule",{value:!0}),exports.Pattern=void 0;const minimatch_1=__webpack_require__(46507),isPatternList=pl=>pl.length>=
1,isGlobList=gl=>gl.length>=1;class Pattern{#patternList;#globList;#index;length;#platform;#rest;#globString;#isDrive;#isUNC;#isAbsolute;#followGlobstar=!0;constructor(patternList,globList,index,platform){
if(!isPatternList(patternList))throw new TypeError("empty pattern list");if(!isGlobList(globList))throw new TypeError("e\
mpty glob list");if(globList.length!==patternList.length)throw new TypeError("mismatched pattern list and glob list leng\
ths");if(this.length=patternList.length,index<0||index>=this.length)throw new TypeError("index out of range");if(this.#patternList=
patternList,this.#globList=globList,this.#index=index,this.#platform=platform,this.#index===0){if(this.isUNC()){const[p0,
p1,p2,p3,...prest]=this.#patternList,[g0,g1,g2,g3,...grest]=this.#globList;prest[0]===""&&(prest.shift(),grest.shift());
const p=[p0,p1,p2,p3,""].join("/"),g=[g0,g1,g2,g3,""].join("/");this.#patternList=[p,...prest],this.#globList=[g,...grest],
this.length=this.#patternList.length}else if(this.isDrive()||this.isAbsolute()){const[p1,...prest]=this.#patternList,[g1,
...grest]=this.#globList;prest[0]===""&&(prest.shift(),grest.shift());const p=p1+"/",g=g1+"/";this.#patternList=[p,...prest],
this.#globList=[g,...grest],this.length=this.#patternList.length}}}pattern(){return this.#patternList[this.#index]}isString(){
return typeof this.#patternList[this.#index]=="string"}isGlobstar(){return this.#patternList[this.#index]===minimatch_1.
GLOBSTAR}isRegExp(){return this.#patternList[this.#index]instanceof RegExp}globString(){return this.#globString=this.#globString||
(this.#index===0?this.isAbsolute()?this.#globList[0]+this.#globList.slice(1).join("/"):this.#globList.join("/"):this.#globList.
slice(this.#index).join("/"))}hasMore(){return this.length>this.#index+1}rest(){return this.#rest!==void 0?this.#rest:this.
hasMore()?(this.#rest=new Pattern(this.#patternList,this.#globList,this.#index+1,this.#platform),this.#rest.#isAbsolute=
this.#isAbsolute,this.#rest.#isUNC=this.#isUNC,this.#rest.#isDrive=this.#isDrive,this.#rest):this.#rest=null}isUNC(){const pl=this.#patternList;
return this.#isUNC!==void 0?this.#isUNC:this.#isUNC=this.#platform==="win32"&&this.#index===0&&pl[0]===""&&pl[1]===""&&typeof pl[2]==
"string"&&!!pl[2]&&typeof pl[3]=="string"&&!!pl[3]}isDrive(){const pl=this.#patternList;return this.#isDrive!==void 0?this.#isDrive:
this.#isDrive=this.#platform==="win32"&&this.#index===0&&this.length>1&&typeof pl[0]=="string"&&/^[a-z]:$/i.test(pl[0])}isAbsolute(){
const pl=this.#patternList;return this.#isAbsolute!==void 0?this.#isAbsolute:this.#isAbsolute=pl[0]===""&&pl.length>1||this.
isDrive()||this.isUNC()}root(){const p=this.#patternList[0];return typeof p=="string"&&this.isAbsolute()&&this.#index===
0?p:""}checkFollowGlobstar(){return!(this.#index===0||!this.isGlobstar()||!this.#followGlobstar)}markFollowGlobstar(){return this.#index===
0||!this.isGlobstar()||!this.#followGlobstar?!1:(this.#followGlobstar=!1,!0)}}exports.Pattern=Pattern}),37843:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:!0}),exports.Processor=exports.SubWalks=exports.MatchRecord=exports.HasWalkedCache=
void 0;const minimatch_1=__webpack_require__(46507);class HasWalkedCache{store;constructor(store=new Map){this.store=store}copy(){
return new HasWalkedCache(new Map(this.store))}hasWalked(target,pattern){return this.store.get(target.fullpath())?.has(pattern.
globString())}storeWalked(target,pattern){const fullpath=target.fullpath(),cached=this.store.get(fullpath);cached?cached.
add(pattern.globString()):this.store.set(fullpath,new Set([pattern.globString()]))}}exports.HasWalkedCache=HasWalkedCache;
class MatchRecord{store=new Map;add(target,absolute,ifDir){const n=(absolute?2:0)|(ifDir?1:0),current=this.store.get(target);
this.store.set(target,current===void 0?n:n&current)}entries(){return[...this.store.entries()].map(([path,n])=>[path,!!(n&
2),!!(n&1)])}}exports.MatchRecord=MatchRecord;class SubWalks{store=new Map;add(target,pattern){if(!target.canReaddir())return;
const subs=this.store.get(target);subs?subs.find(p=>p.globString()===pattern.globString())||subs.push(pattern):this.store.
set(target,[pattern])}get(target){const subs=this.store.get(target);if(!subs)throw new Error("attempting to walk unknown\
 path");return subs}entries(){return this.keys().map(k=>[k,this.store.get(k)])}keys(){return[...this.store.keys()].filter(
t=>t.canReaddir())}}exports.SubWalks=SubWalks;class Processor{hasWalkedCache;matches=new MatchRecord;subwalks=new SubWalks;patterns;follow;dot;opts;constructor(opts,hasWalkedCache){
this.opts=opts,this.follow=!!opts.follow,this.dot=!!opts.dot,this.hasWalkedCache=hasWalkedCache?hasWalkedCache.copy():new HasWalkedCache}processPatterns(target,patterns){
this.patterns=patterns;const processingSet=patterns.map(p=>[target,p]);for(let[t,pattern]of processingSet){this.hasWalkedCache.
storeWalked(t,pattern);const root=pattern.root(),absolute=pattern.isAbsolute()&&this.opts.absolute!==!1;if(root){t=t.resolve(
root==="/"&&this.opts.root!==void 0?this.opts.root:root);const rest2=pattern.rest();if(rest2)pattern=rest2;else{this.matches.
add(t,!0,!1);continue}}if(t.isENOENT())continue;let p,rest,changed=!1;for(;typeof(p=pattern.pattern())=="string"&&(rest=
pattern.rest());)t=t.resolve(p),pattern=rest,changed=!0;if(p=pattern.pattern(),rest=pattern.rest(),changed){if(this.hasWalkedCache.
hasWalked(t,pattern))continue;this.hasWalkedCache.storeWalked(t,pattern)}if(typeof p=="string"){const ifDir=p===".."||p===
""||p===".";this.matches.add(t.resolve(p),absolute,ifDir);continue}else if(p===minimatch_1.GLOBSTAR){(!t.isSymbolicLink()||
this.follow||pattern.checkFollowGlobstar())&&this.subwalks.add(t,pattern);const rp=rest?.pattern(),rrest=rest?.rest();if(!rest||
(rp===""||rp===".")&&!rrest)this.matches.add(t,absolute,rp===""||rp===".");else if(rp===".."){const tp=t.parent||t;rrest?
this.hasWalkedCache.hasWalked(tp,rrest)||this.subwalks.add(tp,rrest):this.matches.add(tp,absolute,!0)}}else p instanceof
RegExp&&this.subwalks.add(t,pattern)}return this}subwalkTargets(){return this.subwalks.keys()}child(){return new Processor(
this.opts,this.hasWalkedCache)}filterEntries(parent,entries){const patterns=this.subwalks.get(parent),results=this.child();
for(const e of entries)for(const pattern of patterns){const absolute=pattern.isAbsolute(),p=pattern.pattern(),rest=pattern.
rest();p===minimatch_1.GLOBSTAR?results.testGlobstar(e,pattern,rest,absolute):p instanceof RegExp?results.testRegExp(e,p,
rest,absolute):results.testString(e,p,rest,absolute)}return results}testGlobstar(e,pattern,rest,absolute){if((this.dot||
!e.name.startsWith("."))&&(pattern.hasMore()||this.matches.add(e,absolute,!1),e.canReaddir()&&(this.follow||!e.isSymbolicLink()?
this.subwalks.add(e,pattern):e.isSymbolicLink()&&(rest&&pattern.checkFollowGlobstar()?this.subwalks.add(e,rest):pattern.
markFollowGlobstar()&&this.subwalks.add(e,pattern)))),rest){const rp=rest.pattern();if(typeof rp=="string"&&rp!==".."&&rp!==
""&&rp!==".")this.testString(e,rp,rest.rest(),absolute);else if(rp===".."){const ep=e.parent||e;this.subwalks.add(ep,rest)}else
rp instanceof RegExp&&this.testRegExp(e,rp,rest.rest(),absolute)}}testRegExp(e,p,rest,absolute){p.test(e.name)&&(rest?this.
subwalks.add(e,rest):this.matches.add(e,absolute,!1))}testString(e,p,rest,absolute){e.isNamed(p)&&(rest?this.subwalks.add(
e,rest):this.matches.add(e,absolute,!1))}}exports.Processor=Processor}),11157:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:!0}),exports.GlobStream=exports.GlobWalker=exports.GlobUtil=void 0;const minipass_1=__webpack_require__(
78275),ignore_js_1=__webpack_require__(5637),processor_js_1=__webpack_require__(37843),makeIgnore=(ignore,opts)=>typeof ignore==
"string"?new ignore_js_1.Ignore([ignore],opts):Array.isArray(ignore)?new ignore_js_1.Ignore(ignore,opts):ignore;class GlobUtil{path;patterns;opts;seen=new Set;paused=!1;aborted=!1;#onResume=[];#ignore;#sep;signal;maxDepth;includeChildMatches;constructor(patterns,path,opts){
if(this.patterns=patterns,this.path=path,this.opts=opts,this.#sep=!opts.posix&&opts.platform==="win32"?"\\":"/",this.includeChildMatches=
opts.includeChildMatches!==!1,(opts.ignore||!this.includeChildMatches)&&(this.#ignore=makeIgnore(opts.ignore??[],opts),!this.
includeChildMatches&&typeof this.#ignore.add!="function")){const m="cannot ignore child matches, ignore lacks add() meth\
od.";throw new Error(m)}this.maxDepth=opts.maxDepth||1/0,opts.signal&&(this.signal=opts.signal,this.signal.addEventListener(
"abort",()=>{this.#onResume.length=0}))}#ignored(path){return this.seen.has(path)||!!this.#ignore?.ignored?.(path)}#childrenIgnored(path){
return!!this.#ignore?.childrenIgnored?.(path)}pause(){this.paused=!0}resume(){if(this.signal?.aborted)return;this.paused=
!1;let fn;for(;!this.paused&&(fn=this.#onResume.shift());)fn()}onResume(fn){this.signal?.aborted||(this.paused?this.#onResume.
push(fn):fn())}async matchCheck(e,ifDir){if(ifDir&&this.opts.nodir)return;let rpc;if(this.opts.realpath){if(rpc=e.realpathCached()||
await e.realpath(),!rpc)return;e=rpc}const s=e.isUnknown()||this.opts.stat?await e.lstat():e;if(this.opts.follow&&this.opts.
nodir&&s?.isSymbolicLink()){const target=await s.realpath();target&&(target.isUnknown()||this.opts.stat)&&await target.lstat()}
return this.matchCheckTest(s,ifDir)}matchCheckTest(e,ifDir){return e&&(this.maxDepth===1/0||e.depth()<=this.maxDepth)&&(!ifDir||
e.canReaddir())&&(!this.opts.nodir||!e.isDirectory())&&(!this.opts.nodir||!this.opts.follow||!e.isSymbolicLink()||!e.realpathCached()?.
isDirectory())&&!this.#ignored(e)?e:void 0}matchCheckSync(e,ifDir){if(ifDir&&this.opts.nodir)return;let rpc;if(this.opts.
realpath){if(rpc=e.realpathCached()||e.realpathSync(),!rpc)return;e=rpc}const s=e.isUnknown()||this.opts.stat?e.lstatSync():
e;if(this.opts.follow&&this.opts.nodir&&s?.isSymbolicLink()){const target=s.realpathSync();target&&(target?.isUnknown()||
this.opts.stat)&&target.lstatSync()}return this.matchCheckTest(s,ifDir)}matchFinish(e,absolute){if(this.#ignored(e))return;
if(!this.includeChildMatches&&this.#ignore?.add){const ign=`${e.relativePosix()}/**`;this.#ignore.add(ign)}const abs=this.
opts.absolute===void 0?absolute:this.opts.absolute;this.seen.add(e);const mark=this.opts.mark&&e.isDirectory()?this.#sep:
"";if(this.opts.withFileTypes)this.matchEmit(e);else if(abs){const abs2=this.opts.posix?e.fullpathPosix():e.fullpath();this.
matchEmit(abs2+mark)}else{const rel=this.opts.posix?e.relativePosix():e.relative(),pre=this.opts.dotRelative&&!rel.startsWith(
".."+this.#sep)?"."+this.#sep:"";this.matchEmit(rel?pre+rel+mark:"."+mark)}}async match(e,absolute,ifDir){const p=await this.
matchCheck(e,ifDir);p&&this.matchFinish(p,absolute)}matchSync(e,absolute,ifDir){const p=this.matchCheckSync(e,ifDir);p&&
this.matchFinish(p,absolute)}walkCB(target,patterns,cb){this.signal?.aborted&&cb(),this.walkCB2(target,patterns,new processor_js_1.
Processor(this.opts),cb)}walkCB2(target,patterns,processor,cb){if(this.#childrenIgnored(target))return cb();if(this.signal?.
aborted&&cb(),this.paused){this.onResume(()=>this.walkCB2(target,patterns,processor,cb));return}processor.processPatterns(
target,patterns);let tasks=1;const next=()=>{--tasks===0&&cb()};for(const[m,absolute,ifDir]of processor.matches.entries())
this.#ignored(m)||(tasks++,this.match(m,absolute,ifDir).then(()=>next()));for(const t of processor.subwalkTargets()){if(this.
maxDepth!==1/0&&t.depth()>=this.maxDepth)continue;tasks++;const childrenCached=t.readdirCached();t.calledReaddir()?this.
walkCB3(t,childrenCached,processor,next):t.readdirCB((_2,entries)=>this.walkCB3(t,entries,processor,next),!0)}next()}walkCB3(target,entries,processor,cb){
processor=processor.filterEntries(target,entries);let tasks=1;const next=()=>{--tasks===0&&cb()};for(const[m,absolute,ifDir]of processor.
matches.entries())this.#ignored(m)||(tasks++,this.match(m,absolute,ifDir).then(()=>next()));for(const[target2,patterns]of processor.
subwalks.entries())tasks++,this.walkCB2(target2,patterns,processor.child(),next);next()}walkCBSync(target,patterns,cb){this.
signal?.aborted&&cb(),this.walkCB2Sync(target,patterns,new processor_js_1.Processor(this.opts),cb)}walkCB2Sync(target,patterns,processor,cb){
if(this.#childrenIgnored(target))return cb();if(this.signal?.aborted&&cb(),this.paused){this.onResume(()=>this.walkCB2Sync(
target,patterns,processor,cb));return}processor.processPatterns(target,patterns);let tasks=1;const next=()=>{--tasks===0&&
cb()};for(const[m,absolute,ifDir]of processor.matches.entries())this.#ignored(m)||this.matchSync(m,absolute,ifDir);for(const t of processor.
subwalkTargets()){if(this.maxDepth!==1/0&&t.depth()>=this.maxDepth)continue;tasks++;const children=t.readdirSync();this.
walkCB3Sync(t,children,processor,next)}next()}walkCB3Sync(target,entries,processor,cb){processor=processor.filterEntries(
target,entries);let tasks=1;const next=()=>{--tasks===0&&cb()};for(const[m,absolute,ifDir]of processor.matches.entries())
this.#ignored(m)||this.matchSync(m,absolute,ifDir);for(const[target2,patterns]of processor.subwalks.entries())tasks++,this.
walkCB2Sync(target2,patterns,processor.child(),next);next()}}exports.GlobUtil=GlobUtil;class GlobWalker extends GlobUtil{matches=new Set;constructor(patterns,path,opts){
super(patterns,path,opts)}matchEmit(e){this.matches.add(e)}async walk(){if(this.signal?.aborted)throw this.signal.reason;
return this.path.isUnknown()&&await this.path.lstat(),await new Promise((res,rej)=>{this.walkCB(this.path,this.patterns,
()=>{this.signal?.aborted?rej(this.signal.reason):res(this.matches)})}),this.matches}walkSync(){if(this.signal?.aborted)
throw this.signal.reason;return this.path.isUnknown()&&this.path.lstatSync(),this.walkCBSync(this.path,this.patterns,()=>{
if(this.signal?.aborted)throw this.signal.reason}),this.matches}}exports.GlobWalker=GlobWalker;class GlobStream extends GlobUtil{results;constructor(patterns,path,opts){
super(patterns,path,opts),this.results=new minipass_1.Minipass({signal:this.signal,objectMode:!0}),this.results.on("drai\
n",()=>this.resume()),this.results.on("resume",()=>this.resume())}matchEmit(e){this.results.write(e),this.results.flowing||
this.pause()}stream(){const target=this.path;return target.isUnknown()?target.lstat().then(()=>{this.walkCB(target,this.
patterns,()=>this.results.end())}):this.walkCB(target,this.patterns,()=>this.results.end()),this.results}streamSync(){return this.
path.isUnknown()&&this.path.lstatSync(),this.walkCBSync(this.path,this.patterns,()=>this.results.end()),this.results}}exports.
GlobStream=GlobStream}),57305:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:!0}),
exports.assertValidPattern=void 0;const MAX_PATTERN_LENGTH=1024*64,assertValidPattern=pattern=>{if(typeof pattern!="stri\
ng")throw new TypeError("invalid pattern");if(pattern.length>MAX_PATTERN_LENGTH)throw new TypeError("pattern is too long")};
exports.assertValidPattern=assertValidPattern}),31803:((__unused_webpack_module,exports,__webpack_require__)=>{var _a;Object.
defineProperty(exports,"__esModule",{value:!0}),exports.AST=void 0;const brace_expressions_js_1=__webpack_require__(11090),
unescape_js_1=__webpack_require__(70851),types=new Set(["!","?","+","*","@"]),isExtglobType=c=>types.has(c),isExtglobAST=c=>isExtglobType(
c.type),adoptionMap=new Map([["!",["@"]],["?",["?","@"]],["@",["@"]],["*",["*","+","?","@"]],["+",["+","@"]]]),adoptionWithSpaceMap=new Map(
[["!",["?"]],["@",["?"]],["+",["?","*"]]]),adoptionAnyMap=new Map([["!",["?","@"]],["?",["?","@"]],["@",["?","@"]],["*",
["*","+","?","@"]],["+",["+","@","?","*"]]]),usurpMap=new Map([["!",new Map([["!","@"]])],["?",new Map([["*","*"],["+","\
*"]])],["@",new Map([["!","!"],["?","?"],["@","@"],["*","*"],["+","+"]])],["+",new Map([["?","*"],["*","*"]])]]),startNoTraversal="\
(?!(?:^|/)\\.\\.?(?:$|/))",startNoDot="(?!\\.)",addPatternStart=new Set(["[","."]),justDots=new Set(["..","."]),reSpecials=new Set(
"().*{}+?[]^$\\!"),regExpEscape=s=>s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),qmark="[^/]",star=qmark+"*?",starNoEmpty=qmark+
"+?";class AST{type;#root;#hasMagic;#uflag=!1;#parts=[];#parent;#parentIndex;#negs;#filledNegs=!1;#options;#toString;#emptyExt=!1;constructor(type,parent,options={}){
this.type=type,type&&(this.#hasMagic=!0),this.#parent=parent,this.#root=this.#parent?this.#parent.#root:this,this.#options=
this.#root===this?options:this.#root.#options,this.#negs=this.#root===this?[]:this.#root.#negs,type==="!"&&!this.#root.#filledNegs&&
this.#negs.push(this),this.#parentIndex=this.#parent?this.#parent.#parts.length:0}get hasMagic(){if(this.#hasMagic!==void 0)
return this.#hasMagic;for(const p of this.#parts)if(typeof p!="string"&&(p.type||p.hasMagic))return this.#hasMagic=!0;return this.#hasMagic}toString(){
return this.#toString!==void 0?this.#toString:this.type?this.#toString=this.type+"("+this.#parts.map(p=>String(p)).join(
"|")+")":this.#toString=this.#parts.map(p=>String(p)).join("")}#fillNegs(){if(this!==this.#root)throw new Error("should \
only call on root");if(this.#filledNegs)return this;this.toString(),this.#filledNegs=!0;let n;for(;n=this.#negs.pop();){
if(n.type!=="!")continue;let p=n,pp=p.#parent;for(;pp;){for(let i=p.#parentIndex+1;!pp.type&&i<pp.#parts.length;i++)for(const part of n.#parts){
if(typeof part=="string")throw new Error("string part in extglob AST??");part.copyIn(pp.#parts[i])}p=pp,pp=p.#parent}}return this}push(...parts){
for(const p of parts)if(p!==""){if(typeof p!="string"&&!(p instanceof _a&&p.#parent===this))throw new Error("invalid par\
t: "+p);this.#parts.push(p)}}toJSON(){const ret=this.type===null?this.#parts.slice().map(p=>typeof p=="string"?p:p.toJSON()):
[this.type,...this.#parts.map(p=>p.toJSON())];return this.isStart()&&!this.type&&ret.unshift([]),this.isEnd()&&(this===this.#root||
this.#root.#filledNegs&&this.#parent?.type==="!")&&ret.push({}),ret}isStart(){if(this.#root===this)return!0;if(!this.#parent?.
isStart())return!1;if(this.#parentIndex===0)return!0;const p=this.#parent;for(let i=0;i<this.#parentIndex;i++){const pp=p.#parts[i];
if(!(pp instanceof _a&&pp.type==="!"))return!1}return!0}isEnd(){if(this.#root===this||this.#parent?.type==="!")return!0;
if(!this.#parent?.isEnd())return!1;if(!this.type)return this.#parent?.isEnd();const pl=this.#parent?this.#parent.#parts.
length:0;return this.#parentIndex===pl-1}copyIn(part){typeof part=="string"?this.push(part):this.push(part.clone(this))}clone(parent){
const c=new _a(this.type,parent);for(const p of this.#parts)c.copyIn(p);return c}static#parseAST(str,ast,pos,opt,extDepth){
const maxDepth=opt.maxExtglobRecursion??2;let escaping=!1,inBrace=!1,braceStart=-1,braceNeg=!1;if(ast.type===null){let i2=pos,
acc2="";for(;i2<str.length;){const c=str.charAt(i2++);if(escaping||c==="\\"){escaping=!escaping,acc2+=c;continue}if(inBrace){
i2===braceStart+1?(c==="^"||c==="!")&&(braceNeg=!0):c==="]"&&!(i2===braceStart+2&&braceNeg)&&(inBrace=!1),acc2+=c;continue}else if(c===
"["){inBrace=!0,braceStart=i2,braceNeg=!1,acc2+=c;continue}if(!opt.noext&&isExtglobType(c)&&str.charAt(i2)==="("&&extDepth<=
maxDepth){ast.push(acc2),acc2="";const ext=new _a(c,ast);i2=_a.#parseAST(str,ext,i2,opt,extDepth+1),ast.push(ext);continue}
acc2+=c}return ast.push(acc2),i2}let i=pos+1,part=new _a(null,ast);const parts=[];let acc="";for(;i<str.length;){const c=str.
charAt(i++);if(escaping||c==="\\"){escaping=!escaping,acc+=c;continue}if(inBrace){i===braceStart+1?(c==="^"||c==="!")&&(braceNeg=
!0):c==="]"&&!(i===braceStart+2&&braceNeg)&&(inBrace=!1),acc+=c;continue}else if(c==="["){inBrace=!0,braceStart=i,braceNeg=
!1,acc+=c;continue}if(isExtglobType(c)&&str.charAt(i)==="("&&(extDepth<=maxDepth||ast&&ast.#canAdoptType(c))){const depthAdd=ast&&
ast.#canAdoptType(c)?0:1;part.push(acc),acc="";const ext=new _a(c,part);part.push(ext),i=_a.#parseAST(str,ext,i,opt,extDepth+
depthAdd);continue}if(c==="|"){part.push(acc),acc="",parts.push(part),part=new _a(null,ast);continue}if(c===")")return acc===
""&&ast.#parts.length===0&&(ast.#emptyExt=!0),part.push(acc),acc="",ast.push(...parts,part),i;acc+=c}return ast.type=null,
ast.#hasMagic=void 0,ast.#parts=[str.substring(pos-1)],i}#canAdoptWithSpace(child){return this.#canAdopt(child,adoptionWithSpaceMap)}#canAdopt(child,map=adoptionMap){
if(!child||typeof child!="object"||child.type!==null||child.#parts.length!==1||this.type===null)return!1;const gc=child.#parts[0];
return!gc||typeof gc!="object"||gc.type===null?!1:this.#canAdoptType(gc.type,map)}#canAdoptType(c,map=adoptionAnyMap){return!!map.
get(this.type)?.includes(c)}#adoptWithSpace(child,index){const gc=child.#parts[0],blank=new _a(null,gc,this.options);blank.#parts.
push(""),gc.push(blank),this.#adopt(child,index)}#adopt(child,index){const gc=child.#parts[0];this.#parts.splice(index,1,
...gc.#parts);for(const p of gc.#parts)typeof p=="object"&&(p.#parent=this);this.#toString=void 0}#canUsurpType(c){return!!usurpMap.
get(this.type)?.has(c)}#canUsurp(child){if(!child||typeof child!="object"||child.type!==null||child.#parts.length!==1||this.
type===null||this.#parts.length!==1)return!1;const gc=child.#parts[0];return!gc||typeof gc!="object"||gc.type===null?!1:
this.#canUsurpType(gc.type)}#usurp(child){const m=usurpMap.get(this.type),gc=child.#parts[0],nt=m?.get(gc.type);if(!nt)return!1;
this.#parts=gc.#parts;for(const p of this.#parts)typeof p=="object"&&(p.#parent=this);this.type=nt,this.#toString=void 0,
this.#emptyExt=!1}#flatten(){if(isExtglobAST(this)){let iterations=0,done=!1;do{done=!0;for(let i=0;i<this.#parts.length;i++){
const c=this.#parts[i];typeof c=="object"&&(c.#flatten(),this.#canAdopt(c)?(done=!1,this.#adopt(c,i)):this.#canAdoptWithSpace(
c)?(done=!1,this.#adoptWithSpace(c,i)):this.#canUsurp(c)&&(done=!1,this.#usurp(c)))}}while(!done&&++iterations<10)}else for(const p of this.#parts)
typeof p=="object"&&p.#flatten();this.#toString=void 0}static fromGlob(pattern,options={}){const ast=new _a(null,void 0,
options);return _a.#parseAST(pattern,ast,0,options,0),ast}toMMPattern(){if(this!==this.#root)return this.#root.toMMPattern();
const glob=this.toString(),[re,body,hasMagic,uflag]=this.toRegExpSource();if(!(hasMagic||this.#hasMagic||this.#options.nocase&&
!this.#options.nocaseMagicOnly&&glob.toUpperCase()!==glob.toLowerCase()))return body;const flags=(this.#options.nocase?"\
i":"")+(uflag?"u":"");return Object.assign(new RegExp(`^${re}$`,flags),{_src:re,_glob:glob})}get options(){return this.#options}toRegExpSource(allowDot){
const dot=allowDot??!!this.#options.dot;if(this.#root===this&&(this.#flatten(),this.#fillNegs()),!isExtglobAST(this)){const noEmpty=this.
isStart()&&this.isEnd(),src=this.#parts.map(p=>{const[re,_2,hasMagic,uflag]=typeof p=="string"?_a.#parseGlob(p,this.#hasMagic,
noEmpty):p.toRegExpSource(allowDot);return this.#hasMagic=this.#hasMagic||hasMagic,this.#uflag=this.#uflag||uflag,re}).join(
"");let start2="";if(this.isStart()&&typeof this.#parts[0]=="string"&&!(this.#parts.length===1&&justDots.has(this.#parts[0]))){
const aps=addPatternStart,needNoTrav=dot&&aps.has(src.charAt(0))||src.startsWith("\\.")&&aps.has(src.charAt(2))||src.startsWith(
"\\.\\.")&&aps.has(src.charAt(4)),needNoDot=!dot&&!allowDot&&aps.has(src.charAt(0));start2=needNoTrav?startNoTraversal:needNoDot?
startNoDot:""}let end="";return this.isEnd()&&this.#root.#filledNegs&&this.#parent?.type==="!"&&(end="(?:$|\\/)"),[start2+
src+end,(0,unescape_js_1.unescape)(src),this.#hasMagic=!!this.#hasMagic,this.#uflag]}const repeated=this.type==="*"||this.
type==="+",start=this.type==="!"?"(?:(?!(?:":"(?:";let body=this.#partsToRegExp(dot);if(this.isStart()&&this.isEnd()&&!body&&
this.type!=="!"){const s=this.toString(),me=this;return me.#parts=[s],me.type=null,me.#hasMagic=void 0,[s,(0,unescape_js_1.
unescape)(this.toString()),!1,!1]}let bodyDotAllowed=!repeated||allowDot||dot||!startNoDot?"":this.#partsToRegExp(!0);bodyDotAllowed===
body&&(bodyDotAllowed=""),bodyDotAllowed&&(body=`(?:${body})(?:${bodyDotAllowed})*?`);let final="";if(this.type==="!"&&this.#emptyExt)
final=(this.isStart()&&!dot?startNoDot:"")+starNoEmpty;else{const close=this.type==="!"?"))"+(this.isStart()&&!dot&&!allowDot?
startNoDot:"")+star+")":this.type==="@"?")":this.type==="?"?")?":this.type==="+"&&bodyDotAllowed?")":this.type==="*"&&bodyDotAllowed?
")?":`)${this.type}`;final=start+body+close}return[final,(0,unescape_js_1.unescape)(body),this.#hasMagic=!!this.#hasMagic,
this.#uflag]}#partsToRegExp(dot){return this.#parts.map(p=>{if(typeof p=="string")throw new Error("string type in extglo\
b ast??");const[re,_2,_hasMagic,uflag]=p.toRegExpSource(dot);return this.#uflag=this.#uflag||uflag,re}).filter(p=>!(this.
isStart()&&this.isEnd())||!!p).join("|")}static#parseGlob(glob,hasMagic,noEmpty=!1){let escaping=!1,re="",uflag=!1,inStar=!1;
for(let i=0;i<glob.length;i++){const c=glob.charAt(i);if(escaping){escaping=!1,re+=(reSpecials.has(c)?"\\":"")+c,inStar=
!1;continue}if(c==="\\"){i===glob.length-1?re+="\\\\":escaping=!0;continue}if(c==="["){const[src,needUflag,consumed,magic]=(0,brace_expressions_js_1.
parseClass)(glob,i);if(consumed){re+=src,uflag=uflag||needUflag,i+=consumed-1,hasMagic=hasMagic||magic,inStar=!1;continue}}
if(c==="*"){if(inStar)continue;inStar=!0,re+=noEmpty&&/^[*]+$/.test(glob)?starNoEmpty:star,hasMagic=!0;continue}else inStar=
!1;if(c==="?"){re+=qmark,hasMagic=!0;continue}re+=regExpEscape(c)}return[re,(0,unescape_js_1.unescape)(glob),!!hasMagic,
uflag]}}exports.AST=AST,_a=AST}),11090:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{
value:!0}),exports.parseClass=void 0;const posixClasses={"[:alnum:]":["\\p{L}\\p{Nl}\\p{Nd}",!0],"[:alpha:]":["\\p{L}\\p{N\
l}",!0],"[:ascii:]":["\\x00-\\x7f",!1],"[:blank:]":["\\p{Zs}\\t",!0],"[:cntrl:]":["\\p{Cc}",!0],"[:digit:]":["\\p{Nd}",!0],
"[:graph:]":["\\p{Z}\\p{C}",!0,!0],"[:lower:]":["\\p{Ll}",!0],"[:print:]":["\\p{C}",!0],"[:punct:]":["\\p{P}",!0],"[:spa\
ce:]":["\\p{Z}\\t\\r\\n\\v\\f",!0],"[:upper:]":["\\p{Lu}",!0],"[:word:]":["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}",!0],"[:xdigit:]":[
"A-Fa-f0-9",!1]},braceEscape=s=>s.replace(/[[\]\\-]/g,"\\$&"),regexpEscape=s=>s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),
rangesToString=ranges=>ranges.join(""),parseClass=(glob,position)=>{const pos=position;if(glob.charAt(pos)!=="[")throw new Error(
"not in a brace expression");const ranges=[],negs=[];let i=pos+1,sawStart=!1,uflag=!1,escaping=!1,negate=!1,endPos=pos,rangeStart="";
WHILE:for(;i<glob.length;){const c=glob.charAt(i);if((c==="!"||c==="^")&&i===pos+1){negate=!0,i++;continue}if(c==="]"&&sawStart&&
!escaping){endPos=i+1;break}if(sawStart=!0,c==="\\"&&!escaping){escaping=!0,i++;continue}if(c==="["&&!escaping){for(const[
cls,[unip,u,neg]]of Object.entries(posixClasses))if(glob.startsWith(cls,i)){if(rangeStart)return["$.",!1,glob.length-pos,
!0];i+=cls.length,neg?negs.push(unip):ranges.push(unip),uflag=uflag||u;continue WHILE}}if(escaping=!1,rangeStart){c>rangeStart?
ranges.push(braceEscape(rangeStart)+"-"+braceEscape(c)):c===rangeStart&&ranges.push(braceEscape(c)),rangeStart="",i++;continue}
if(glob.startsWith("-]",i+1)){ranges.push(braceEscape(c+"-")),i+=2;continue}if(glob.startsWith("-",i+1)){rangeStart=c,i+=
2;continue}ranges.push(braceEscape(c)),i++}if(endPos<i)return["",!1,0,!1];if(!ranges.length&&!negs.length)return["$.",!1,
glob.length-pos,!0];if(negs.length===0&&ranges.length===1&&/^\\?.$/.test(ranges[0])&&!negate){const r=ranges[0].length===
2?ranges[0].slice(-1):ranges[0];return[regexpEscape(r),!1,endPos-pos,!1]}const sranges="["+(negate?"^":"")+rangesToString(
ranges)+"]",snegs="["+(negate?"":"^")+rangesToString(negs)+"]";return[ranges.length&&negs.length?"("+sranges+"|"+snegs+"\
)":ranges.length?sranges:snegs,uflag,endPos-pos,!0]};exports.parseClass=parseClass}),10800:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:!0}),exports.escape=void 0;const escape=(s,{windowsPathsNoEscape=!1}={})=>windowsPathsNoEscape?
s.replace(/[?*()[\]]/g,"[$&]"):s.replace(/[?*()[\]\\]/g,"\\$&");exports.escape=escape}),46507:(function(__unused_webpack_module,exports,__webpack_require__){
var __importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(
exports,"__esModule",{value:!0}),exports.unescape=exports.escape=exports.AST=exports.Minimatch=exports.match=exports.makeRe=
exports.braceExpand=exports.defaults=exports.filter=exports.GLOBSTAR=exports.sep=exports.minimatch=void 0;const brace_expansion_1=__importDefault(
__webpack_require__(94691)),assert_valid_pattern_js_1=__webpack_require__(57305),ast_js_1=__webpack_require__(31803),escape_js_1=__webpack_require__(
10800),unescape_js_1=__webpack_require__(70851),minimatch=(p,pattern,options={})=>((0,assert_valid_pattern_js_1.assertValidPattern)(
pattern),!options.nocomment&&pattern.charAt(0)==="#"?!1:new Minimatch(pattern,options).match(p));exports.minimatch=minimatch;
const starDotExtRE=/^\*+([^+@!?\*\[\(]*)$/,starDotExtTest=ext2=>f=>!f.startsWith(".")&&f.endsWith(ext2),starDotExtTestDot=ext2=>f=>f.
endsWith(ext2),starDotExtTestNocase=ext2=>(ext2=ext2.toLowerCase(),f=>!f.startsWith(".")&&f.toLowerCase().endsWith(ext2)),
starDotExtTestNocaseDot=ext2=>(ext2=ext2.toLowerCase(),f=>f.toLowerCase().endsWith(ext2)),starDotStarRE=/^\*+\.\*+$/,starDotStarTest=f=>!f.
startsWith(".")&&f.includes("."),starDotStarTestDot=f=>f!=="."&&f!==".."&&f.includes("."),dotStarRE=/^\.\*+$/,dotStarTest=f=>f!==
"."&&f!==".."&&f.startsWith("."),starRE=/^\*+$/,starTest=f=>f.length!==0&&!f.startsWith("."),starTestDot=f=>f.length!==0&&
f!=="."&&f!=="..",qmarksRE=/^\?+([^+@!?\*\[\(]*)?$/,qmarksTestNocase=([$0,ext2=""])=>{const noext=qmarksTestNoExt([$0]);
return ext2?(ext2=ext2.toLowerCase(),f=>noext(f)&&f.toLowerCase().endsWith(ext2)):noext},qmarksTestNocaseDot=([$0,ext2=""])=>{
const noext=qmarksTestNoExtDot([$0]);return ext2?(ext2=ext2.toLowerCase(),f=>noext(f)&&f.toLowerCase().endsWith(ext2)):noext},
qmarksTestDot=([$0,ext2=""])=>{const noext=qmarksTestNoExtDot([$0]);return ext2?f=>noext(f)&&f.endsWith(ext2):noext},qmarksTest=([
$0,ext2=""])=>{const noext=qmarksTestNoExt([$0]);return ext2?f=>noext(f)&&f.endsWith(ext2):noext},qmarksTestNoExt=([$0])=>{
const len=$0.length;return f=>f.length===len&&!f.startsWith(".")},qmarksTestNoExtDot=([$0])=>{const len=$0.length;return f=>f.
length===len&&f!=="."&&f!==".."},defaultPlatform=typeof process=="object"&&process?typeof process.env=="object"&&process.
env&&process.env.__MINIMATCH_TESTING_PLATFORM__||process.platform:"posix",path={win32:{sep:"\\"},posix:{sep:"/"}};exports.
sep=defaultPlatform==="win32"?path.win32.sep:path.posix.sep,exports.minimatch.sep=exports.sep,exports.GLOBSTAR=Symbol("g\
lobstar **"),exports.minimatch.GLOBSTAR=exports.GLOBSTAR;const star="[^/]"+"*?",twoStarDot="(?:(?!(?:\\/|^)(?:\\.{1,2})($|\
\\/)).)*?",twoStarNoDot="(?:(?!(?:\\/|^)\\.).)*?",filter=(pattern,options={})=>p=>(0,exports.minimatch)(p,pattern,options);
exports.filter=filter,exports.minimatch.filter=exports.filter;const ext=(a,b={})=>Object.assign({},a,b),defaults=def=>{if(!def||
typeof def!="object"||!Object.keys(def).length)return exports.minimatch;const orig=exports.minimatch;return Object.assign(
(p,pattern,options={})=>orig(p,pattern,ext(def,options)),{Minimatch:class extends orig.Minimatch{constructor(pattern,options={}){
super(pattern,ext(def,options))}static defaults(options){return orig.defaults(ext(def,options)).Minimatch}},AST:class extends orig.
AST{constructor(type,parent,options={}){super(type,parent,ext(def,options))}static fromGlob(pattern,options={}){return orig.
AST.fromGlob(pattern,ext(def,options))}},unescape:(s,options={})=>orig.unescape(s,ext(def,options)),escape:(s,options={})=>orig.
escape(s,ext(def,options)),filter:(pattern,options={})=>orig.filter(pattern,ext(def,options)),defaults:options=>orig.defaults(
ext(def,options)),makeRe:(pattern,options={})=>orig.makeRe(pattern,ext(def,options)),braceExpand:(pattern,options={})=>orig.
braceExpand(pattern,ext(def,options)),match:(list,pattern,options={})=>orig.match(list,pattern,ext(def,options)),sep:orig.
sep,GLOBSTAR:exports.GLOBSTAR})};exports.defaults=defaults,exports.minimatch.defaults=exports.defaults;const braceExpand=(pattern,options={})=>((0,assert_valid_pattern_js_1.
assertValidPattern)(pattern),options.nobrace||!/\{(?:(?!\{).)*\}/.test(pattern)?[pattern]:(0,brace_expansion_1.default)(
pattern));exports.braceExpand=braceExpand,exports.minimatch.braceExpand=exports.braceExpand;const makeRe=(pattern,options={})=>new Minimatch(
pattern,options).makeRe();exports.makeRe=makeRe,exports.minimatch.makeRe=exports.makeRe;const match=(list,pattern,options={})=>{
const mm=new Minimatch(pattern,options);return list=list.filter(f=>mm.match(f)),mm.options.nonull&&!list.length&&list.push(
pattern),list};exports.match=match,exports.minimatch.match=exports.match;const globMagic=/[?*]|[+@!]\(.*?\)|\[|\]/,regExpEscape=s=>s.
replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&");class Minimatch{options;set;pattern;windowsPathsNoEscape;nonegate;negate;comment;empty;preserveMultipleSlashes;partial;globSet;globParts;nocase;isWindows;platform;windowsNoMagicRoot;maxGlobstarRecursion;regexp;constructor(pattern,options={}){
(0,assert_valid_pattern_js_1.assertValidPattern)(pattern),options=options||{},this.options=options,this.maxGlobstarRecursion=
options.maxGlobstarRecursion??200,this.pattern=pattern,this.platform=options.platform||defaultPlatform,this.isWindows=this.
platform==="win32",this.windowsPathsNoEscape=!!options.windowsPathsNoEscape||options.allowWindowsEscape===!1,this.windowsPathsNoEscape&&
(this.pattern=this.pattern.replace(/\\/g,"/")),this.preserveMultipleSlashes=!!options.preserveMultipleSlashes,this.regexp=
null,this.negate=!1,this.nonegate=!!options.nonegate,this.comment=!1,this.empty=!1,this.partial=!!options.partial,this.nocase=
!!this.options.nocase,this.windowsNoMagicRoot=options.windowsNoMagicRoot!==void 0?options.windowsNoMagicRoot:!!(this.isWindows&&
this.nocase),this.globSet=[],this.globParts=[],this.set=[],this.make()}hasMagic(){if(this.options.magicalBraces&&this.set.
length>1)return!0;for(const pattern of this.set)for(const part of pattern)if(typeof part!="string")return!0;return!1}debug(..._2){}make(){
const pattern=this.pattern,options=this.options;if(!options.nocomment&&pattern.charAt(0)==="#"){this.comment=!0;return}if(!pattern){
this.empty=!0;return}this.parseNegate(),this.globSet=[...new Set(this.braceExpand())],options.debug&&(this.debug=(...args)=>console.
error(...args)),this.debug(this.pattern,this.globSet);const rawGlobParts=this.globSet.map(s=>this.slashSplit(s));this.globParts=
this.preprocess(rawGlobParts),this.debug(this.pattern,this.globParts);let set=this.globParts.map((s,_2,__)=>{if(this.isWindows&&
this.windowsNoMagicRoot){const isUNC=s[0]===""&&s[1]===""&&(s[2]==="?"||!globMagic.test(s[2]))&&!globMagic.test(s[3]),isDrive=/^[a-z]:/i.
test(s[0]);if(isUNC)return[...s.slice(0,4),...s.slice(4).map(ss=>this.parse(ss))];if(isDrive)return[s[0],...s.slice(1).map(
ss=>this.parse(ss))]}return s.map(ss=>this.parse(ss))});if(this.debug(this.pattern,set),this.set=set.filter(s=>s.indexOf(
!1)===-1),this.isWindows)for(let i=0;i<this.set.length;i++){const p=this.set[i];p[0]===""&&p[1]===""&&this.globParts[i][2]===
"?"&&typeof p[3]=="string"&&/^[a-z]:$/i.test(p[3])&&(p[2]="?")}this.debug(this.pattern,this.set)}preprocess(globParts){if(this.
options.noglobstar)for(let i=0;i<globParts.length;i++)for(let j=0;j<globParts[i].length;j++)globParts[i][j]==="**"&&(globParts[i][j]=
"*");const{optimizationLevel=1}=this.options;return optimizationLevel>=2?(globParts=this.firstPhasePreProcess(globParts),
globParts=this.secondPhasePreProcess(globParts)):optimizationLevel>=1?globParts=this.levelOneOptimize(globParts):globParts=
this.adjascentGlobstarOptimize(globParts),globParts}adjascentGlobstarOptimize(globParts){return globParts.map(parts=>{let gs=-1;
for(;(gs=parts.indexOf("**",gs+1))!==-1;){let i=gs;for(;parts[i+1]==="**";)i++;i!==gs&&parts.splice(gs,i-gs)}return parts})}levelOneOptimize(globParts){
return globParts.map(parts=>(parts=parts.reduce((set,part)=>{const prev=set[set.length-1];return part==="**"&&prev==="**"?
set:part===".."&&prev&&prev!==".."&&prev!=="."&&prev!=="**"?(set.pop(),set):(set.push(part),set)},[]),parts.length===0?[
""]:parts))}levelTwoFileOptimize(parts){Array.isArray(parts)||(parts=this.slashSplit(parts));let didSomething=!1;do{if(didSomething=
!1,!this.preserveMultipleSlashes){for(let i=1;i<parts.length-1;i++){const p=parts[i];i===1&&p===""&&parts[0]===""||(p===
"."||p==="")&&(didSomething=!0,parts.splice(i,1),i--)}parts[0]==="."&&parts.length===2&&(parts[1]==="."||parts[1]==="")&&
(didSomething=!0,parts.pop())}let dd=0;for(;(dd=parts.indexOf("..",dd+1))!==-1;){const p=parts[dd-1];p&&p!=="."&&p!==".."&&
p!=="**"&&(didSomething=!0,parts.splice(dd-1,2),dd-=2)}}while(didSomething);return parts.length===0?[""]:parts}firstPhasePreProcess(globParts){
let didSomething=!1;do{didSomething=!1;for(let parts of globParts){let gs=-1;for(;(gs=parts.indexOf("**",gs+1))!==-1;){let gss=gs;
for(;parts[gss+1]==="**";)gss++;gss>gs&&parts.splice(gs+1,gss-gs);let next=parts[gs+1];const p=parts[gs+2],p2=parts[gs+3];
if(next!==".."||!p||p==="."||p===".."||!p2||p2==="."||p2==="..")continue;didSomething=!0,parts.splice(gs,1);const other=parts.
slice(0);other[gs]="**",globParts.push(other),gs--}if(!this.preserveMultipleSlashes){for(let i=1;i<parts.length-1;i++){const p=parts[i];
i===1&&p===""&&parts[0]===""||(p==="."||p==="")&&(didSomething=!0,parts.splice(i,1),i--)}parts[0]==="."&&parts.length===
2&&(parts[1]==="."||parts[1]==="")&&(didSomething=!0,parts.pop())}let dd=0;for(;(dd=parts.indexOf("..",dd+1))!==-1;){const p=parts[dd-
1];if(p&&p!=="."&&p!==".."&&p!=="**"){didSomething=!0;const splin=dd===1&&parts[dd+1]==="**"?["."]:[];parts.splice(dd-1,
2,...splin),parts.length===0&&parts.push(""),dd-=2}}}}while(didSomething);return globParts}secondPhasePreProcess(globParts){
for(let i=0;i<globParts.length-1;i++)for(let j=i+1;j<globParts.length;j++){const matched=this.partsMatch(globParts[i],globParts[j],
!this.preserveMultipleSlashes);if(matched){globParts[i]=[],globParts[j]=matched;break}}return globParts.filter(gs=>gs.length)}partsMatch(a,b,emptyGSMatch=!1){
let ai=0,bi=0,result=[],which="";for(;ai<a.length&&bi<b.length;)if(a[ai]===b[bi])result.push(which==="b"?b[bi]:a[ai]),ai++,
bi++;else if(emptyGSMatch&&a[ai]==="**"&&b[bi]===a[ai+1])result.push(a[ai]),ai++;else if(emptyGSMatch&&b[bi]==="**"&&a[ai]===
b[bi+1])result.push(b[bi]),bi++;else if(a[ai]==="*"&&b[bi]&&(this.options.dot||!b[bi].startsWith("."))&&b[bi]!=="**"){if(which===
"b")return!1;which="a",result.push(a[ai]),ai++,bi++}else if(b[bi]==="*"&&a[ai]&&(this.options.dot||!a[ai].startsWith("."))&&
a[ai]!=="**"){if(which==="a")return!1;which="b",result.push(b[bi]),ai++,bi++}else return!1;return a.length===b.length&&result}parseNegate(){
if(this.nonegate)return;const pattern=this.pattern;let negate=!1,negateOffset=0;for(let i=0;i<pattern.length&&pattern.charAt(
i)==="!";i++)negate=!negate,negateOffset++;negateOffset&&(this.pattern=pattern.slice(negateOffset)),this.negate=negate}matchOne(file,pattern,partial=!1){
let fileStartIndex=0,patternStartIndex=0;if(this.isWindows){const fileDrive=typeof file[0]=="string"&&/^[a-z]:$/i.test(file[0]),
fileUNC=!fileDrive&&file[0]===""&&file[1]===""&&file[2]==="?"&&/^[a-z]:$/i.test(file[3]),patternDrive=typeof pattern[0]==
"string"&&/^[a-z]:$/i.test(pattern[0]),patternUNC=!patternDrive&&pattern[0]===""&&pattern[1]===""&&pattern[2]==="?"&&typeof pattern[3]==
"string"&&/^[a-z]:$/i.test(pattern[3]),fdi=fileUNC?3:fileDrive?0:void 0,pdi=patternUNC?3:patternDrive?0:void 0;if(typeof fdi==
"number"&&typeof pdi=="number"){const[fd,pd]=[file[fdi],pattern[pdi]];fd.toLowerCase()===pd.toLowerCase()&&(pattern[pdi]=
fd,patternStartIndex=pdi,fileStartIndex=fdi)}}const{optimizationLevel=1}=this.options;return optimizationLevel>=2&&(file=
this.levelTwoFileOptimize(file)),pattern.includes(exports.GLOBSTAR)?this.#matchGlobstar(file,pattern,partial,fileStartIndex,
patternStartIndex):this.#matchOne(file,pattern,partial,fileStartIndex,patternStartIndex)}#matchGlobstar(file,pattern,partial,fileIndex,patternIndex){
const firstgs=pattern.indexOf(exports.GLOBSTAR,patternIndex),lastgs=pattern.lastIndexOf(exports.GLOBSTAR),[head,body,tail]=partial?
[pattern.slice(patternIndex,firstgs),pattern.slice(firstgs+1),[]]:[pattern.slice(patternIndex,firstgs),pattern.slice(firstgs+
1,lastgs),pattern.slice(lastgs+1)];if(head.length){const fileHead=file.slice(fileIndex,fileIndex+head.length);if(!this.#matchOne(
fileHead,head,partial,0,0))return!1;fileIndex+=head.length}let fileTailMatch=0;if(tail.length){if(tail.length+fileIndex>
file.length)return!1;let tailStart=file.length-tail.length;if(this.#matchOne(file,tail,partial,tailStart,0))fileTailMatch=
tail.length;else{if(file[file.length-1]!==""||fileIndex+tail.length===file.length||(tailStart--,!this.#matchOne(file,tail,
partial,tailStart,0)))return!1;fileTailMatch=tail.length+1}}if(!body.length){let sawSome=!!fileTailMatch;for(let i2=fileIndex;i2<
file.length-fileTailMatch;i2++){const f=String(file[i2]);if(sawSome=!0,f==="."||f===".."||!this.options.dot&&f.startsWith(
"."))return!1}return partial||sawSome}const bodySegments=[[[],0]];let currentBody=bodySegments[0],nonGsParts=0;const nonGsPartsSums=[
0];for(const b of body)b===exports.GLOBSTAR?(nonGsPartsSums.push(nonGsParts),currentBody=[[],0],bodySegments.push(currentBody)):
(currentBody[0].push(b),nonGsParts++);let i=bodySegments.length-1;const fileLength=file.length-fileTailMatch;for(const b of bodySegments)
b[1]=fileLength-(nonGsPartsSums[i--]+b[0].length);return!!this.#matchGlobStarBodySections(file,bodySegments,fileIndex,0,
partial,0,!!fileTailMatch)}#matchGlobStarBodySections(file,bodySegments,fileIndex,bodyIndex,partial,globStarDepth,sawTail){
const bs=bodySegments[bodyIndex];if(!bs){for(let i=fileIndex;i<file.length;i++){sawTail=!0;const f=file[i];if(f==="."||f===
".."||!this.options.dot&&f.startsWith("."))return!1}return sawTail}const[body,after]=bs;for(;fileIndex<=after;){if(this.#matchOne(
file.slice(0,fileIndex+body.length),body,partial,fileIndex,0)&&globStarDepth<this.maxGlobstarRecursion){const sub=this.#matchGlobStarBodySections(
file,bodySegments,fileIndex+body.length,bodyIndex+1,partial,globStarDepth+1,sawTail);if(sub!==!1)return sub}const f=file[fileIndex];
if(f==="."||f===".."||!this.options.dot&&f.startsWith("."))return!1;fileIndex++}return partial||null}#matchOne(file,pattern,partial,fileIndex,patternIndex){
let fi,pi,pl,fl;for(fi=fileIndex,pi=patternIndex,fl=file.length,pl=pattern.length;fi<fl&&pi<pl;fi++,pi++){this.debug("ma\
tchOne loop");let p=pattern[pi],f=file[fi];if(this.debug(pattern,p,f),p===!1||p===exports.GLOBSTAR)return!1;let hit;if(typeof p==
"string"?(hit=f===p,this.debug("string match",p,f,hit)):(hit=p.test(f),this.debug("pattern match",p,f,hit)),!hit)return!1}
if(fi===fl&&pi===pl)return!0;if(fi===fl)return partial;if(pi===pl)return fi===fl-1&&file[fi]==="";throw new Error("wtf?")}braceExpand(){
return(0,exports.braceExpand)(this.pattern,this.options)}parse(pattern){(0,assert_valid_pattern_js_1.assertValidPattern)(
pattern);const options=this.options;if(pattern==="**")return exports.GLOBSTAR;if(pattern==="")return"";let m,fastTest=null;
(m=pattern.match(starRE))?fastTest=options.dot?starTestDot:starTest:(m=pattern.match(starDotExtRE))?fastTest=(options.nocase?
options.dot?starDotExtTestNocaseDot:starDotExtTestNocase:options.dot?starDotExtTestDot:starDotExtTest)(m[1]):(m=pattern.
match(qmarksRE))?fastTest=(options.nocase?options.dot?qmarksTestNocaseDot:qmarksTestNocase:options.dot?qmarksTestDot:qmarksTest)(
m):(m=pattern.match(starDotStarRE))?fastTest=options.dot?starDotStarTestDot:starDotStarTest:(m=pattern.match(dotStarRE))&&
(fastTest=dotStarTest);const re=ast_js_1.AST.fromGlob(pattern,this.options).toMMPattern();return fastTest&&typeof re=="o\
bject"&&Reflect.defineProperty(re,"test",{value:fastTest}),re}makeRe(){if(this.regexp||this.regexp===!1)return this.regexp;
const set=this.set;if(!set.length)return this.regexp=!1,this.regexp;const options=this.options,twoStar=options.noglobstar?
star:options.dot?twoStarDot:twoStarNoDot,flags=new Set(options.nocase?["i"]:[]);let re=set.map(pattern=>{const pp=pattern.
map(p=>{if(p instanceof RegExp)for(const f of p.flags.split(""))flags.add(f);return typeof p=="string"?regExpEscape(p):p===
exports.GLOBSTAR?exports.GLOBSTAR:p._src});return pp.forEach((p,i)=>{const next=pp[i+1],prev=pp[i-1];p!==exports.GLOBSTAR||
prev===exports.GLOBSTAR||(prev===void 0?next!==void 0&&next!==exports.GLOBSTAR?pp[i+1]="(?:\\/|"+twoStar+"\\/)?"+next:pp[i]=
twoStar:next===void 0?pp[i-1]=prev+"(?:\\/|"+twoStar+")?":next!==exports.GLOBSTAR&&(pp[i-1]=prev+"(?:\\/|\\/"+twoStar+"\\\
/)"+next,pp[i+1]=exports.GLOBSTAR))}),pp.filter(p=>p!==exports.GLOBSTAR).join("/")}).join("|");const[open,close]=set.length>
1?["(?:",")"]:["",""];re="^"+open+re+close+"$",this.negate&&(re="^(?!"+re+").+$");try{this.regexp=new RegExp(re,[...flags].
join(""))}catch{this.regexp=!1}return this.regexp}slashSplit(p){return this.preserveMultipleSlashes?p.split("/"):this.isWindows&&
/^\/\/[^\/]+/.test(p)?["",...p.split(/\/+/)]:p.split(/\/+/)}match(f,partial=this.partial){if(this.debug("match",f,this.pattern),
this.comment)return!1;if(this.empty)return f==="";if(f==="/"&&partial)return!0;const options=this.options;this.isWindows&&
(f=f.split("\\").join("/"));const ff=this.slashSplit(f);this.debug(this.pattern,"split",ff);const set=this.set;this.debug(
this.pattern,"set",set);let filename=ff[ff.length-1];if(!filename)for(let i=ff.length-2;!filename&&i>=0;i--)filename=ff[i];
for(let i=0;i<set.length;i++){const pattern=set[i];let file=ff;if(options.matchBase&&pattern.length===1&&(file=[filename]),
this.matchOne(file,pattern,partial))return options.flipNegate?!0:!this.negate}return options.flipNegate?!1:this.negate}static defaults(def){
return exports.minimatch.defaults(def).Minimatch}}exports.Minimatch=Minimatch;var ast_js_2=__webpack_require__(31803);Object.
defineProperty(exports,"AST",{enumerable:!0,get:function(){return ast_js_2.AST}});var escape_js_2=__webpack_require__(10800);
Object.defineProperty(exports,"escape",{enumerable:!0,get:function(){return escape_js_2.escape}});var unescape_js_2=__webpack_require__(
70851);Object.defineProperty(exports,"unescape",{enumerable:!0,get:function(){return unescape_js_2.unescape}}),exports.minimatch.
AST=ast_js_1.AST,exports.minimatch.Minimatch=Minimatch,exports.minimatch.escape=escape_js_1.escape,exports.minimatch.unescape=
unescape_js_1.unescape}),70851:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:!0}),
exports.unescape=void 0;const unescape=(s,{windowsPathsNoEscape=!1}={})=>windowsPathsNoEscape?s.replace(/\[([^\/\\])\]/g,
"$1"):s.replace(/((?!\\).|^)\[([^\/\\])\]/g,"$1$2").replace(/\\([^\/])/g,"$1");exports.unescape=unescape}),78275:(function(__unused_webpack_module,exports,__webpack_require__){
var __importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(
exports,"__esModule",{value:!0}),exports.Minipass=exports.isWritable=exports.isReadable=exports.isStream=void 0;const proc=typeof process==
"object"&&process?process:{stdout:null,stderr:null},node_events_1=__webpack_require__(78474),node_stream_1=__importDefault(
__webpack_require__(57075)),node_string_decoder_1=__webpack_require__(46193),isStream=s=>!!s&&typeof s=="object"&&(s instanceof
Minipass||s instanceof node_stream_1.default||(0,exports.isReadable)(s)||(0,exports.isWritable)(s));exports.isStream=isStream;
const isReadable=s=>!!s&&typeof s=="object"&&s instanceof node_events_1.EventEmitter&&typeof s.pipe=="function"&&s.pipe!==
node_stream_1.default.Writable.prototype.pipe;exports.isReadable=isReadable;const isWritable=s=>!!s&&typeof s=="object"&&
s instanceof node_events_1.EventEmitter&&typeof s.write=="function"&&typeof s.end=="function";exports.isWritable=isWritable;
const EOF=Symbol("EOF"),MAYBE_EMIT_END=Symbol("maybeEmitEnd"),EMITTED_END=Symbol("emittedEnd"),EMITTING_END=Symbol("emit\
tingEnd"),EMITTED_ERROR=Symbol("emittedError"),CLOSED=Symbol("closed"),READ=Symbol("read"),FLUSH=Symbol("flush"),FLUSHCHUNK=Symbol(
"flushChunk"),ENCODING=Symbol("encoding"),DECODER=Symbol("decoder"),FLOWING=Symbol("flowing"),PAUSED=Symbol("paused"),RESUME=Symbol(
"resume"),BUFFER=Symbol("buffer"),PIPES=Symbol("pipes"),BUFFERLENGTH=Symbol("bufferLength"),BUFFERPUSH=Symbol("bufferPus\
h"),BUFFERSHIFT=Symbol("bufferShift"),OBJECTMODE=Symbol("objectMode"),DESTROYED=Symbol("destroyed"),ERROR=Symbol("error"),
EMITDATA=Symbol("emitData"),EMITEND=Symbol("emitEnd"),EMITEND2=Symbol("emitEnd2"),ASYNC=Symbol("async"),ABORT=Symbol("ab\
ort"),ABORTED=Symbol("aborted"),SIGNAL=Symbol("signal"),DATALISTENERS=Symbol("dataListeners"),DISCARDED=Symbol("discarde\
d"),defer=fn=>Promise.resolve().then(fn),nodefer=fn=>fn(),isEndish=ev=>ev==="end"||ev==="finish"||ev==="prefinish",isArrayBufferLike=b=>b instanceof
ArrayBuffer||!!b&&typeof b=="object"&&b.constructor&&b.constructor.name==="ArrayBuffer"&&b.byteLength>=0,isArrayBufferView=b=>!Buffer.
isBuffer(b)&&ArrayBuffer.isView(b);class Pipe{src;dest;opts;ondrain;constructor(src,dest,opts){this.src=src,this.dest=dest,
this.opts=opts,this.ondrain=()=>src[RESUME](),this.dest.on("drain",this.ondrain)}unpipe(){this.dest.removeListener("drai\
n",this.ondrain)}proxyErrors(_er){}end(){this.unpipe(),this.opts.end&&this.dest.end()}}class PipeProxyErrors extends Pipe{unpipe(){
this.src.removeListener("error",this.proxyErrors),super.unpipe()}constructor(src,dest,opts){super(src,dest,opts),this.proxyErrors=
er=>this.dest.emit("error",er),src.on("error",this.proxyErrors)}}const isObjectModeOptions=o=>!!o.objectMode,isEncodingOptions=o=>!o.
objectMode&&!!o.encoding&&o.encoding!=="buffer";class Minipass extends node_events_1.EventEmitter{[FLOWING]=!1;[PAUSED]=!1;[PIPES]=[];[BUFFER]=[];[OBJECTMODE];[ENCODING];[ASYNC];[DECODER];[EOF]=!1;[EMITTED_END]=!1;[EMITTING_END]=!1;[CLOSED]=!1;[EMITTED_ERROR]=null;[BUFFERLENGTH]=0;[DESTROYED]=!1;[SIGNAL];[ABORTED]=!1;[DATALISTENERS]=0;[DISCARDED]=!1;writable=!0;readable=!0;constructor(...args){
const options=args[0]||{};if(super(),options.objectMode&&typeof options.encoding=="string")throw new TypeError("Encoding\
 and objectMode may not be used together");isObjectModeOptions(options)?(this[OBJECTMODE]=!0,this[ENCODING]=null):isEncodingOptions(
options)?(this[ENCODING]=options.encoding,this[OBJECTMODE]=!1):(this[OBJECTMODE]=!1,this[ENCODING]=null),this[ASYNC]=!!options.
async,this[DECODER]=this[ENCODING]?new node_string_decoder_1.StringDecoder(this[ENCODING]):null,options&&options.debugExposeBuffer===
!0&&Object.defineProperty(this,"buffer",{get:()=>this[BUFFER]}),options&&options.debugExposePipes===!0&&Object.defineProperty(
this,"pipes",{get:()=>this[PIPES]});const{signal}=options;signal&&(this[SIGNAL]=signal,signal.aborted?this[ABORT]():signal.
addEventListener("abort",()=>this[ABORT]()))}get bufferLength(){return this[BUFFERLENGTH]}get encoding(){return this[ENCODING]}set encoding(_enc){
throw new Error("Encoding must be set at instantiation time")}setEncoding(_enc){throw new Error("Encoding must be set at\
 instantiation time")}get objectMode(){return this[OBJECTMODE]}set objectMode(_om){throw new Error("objectMode must be s\
et at instantiation time")}get async(){return this[ASYNC]}set async(a){this[ASYNC]=this[ASYNC]||!!a}[ABORT](){this[ABORTED]=
!0,this.emit("abort",this[SIGNAL]?.reason),this.destroy(this[SIGNAL]?.reason)}get aborted(){return this[ABORTED]}set aborted(_2){}write(chunk,encoding,cb){
if(this[ABORTED])return!1;if(this[EOF])throw new Error("write after end");if(this[DESTROYED])return this.emit("error",Object.
assign(new Error("Cannot call write after a stream was destroyed"),{code:"ERR_STREAM_DESTROYED"})),!0;typeof encoding=="\
function"&&(cb=encoding,encoding="utf8"),encoding||(encoding="utf8");const fn=this[ASYNC]?defer:nodefer;if(!this[OBJECTMODE]&&
!Buffer.isBuffer(chunk)){if(isArrayBufferView(chunk))chunk=Buffer.from(chunk.buffer,chunk.byteOffset,chunk.byteLength);else if(isArrayBufferLike(
chunk))chunk=Buffer.from(chunk);else if(typeof chunk!="string")throw new Error("Non-contiguous data written to non-objec\
tMode stream")}return this[OBJECTMODE]?(this[FLOWING]&&this[BUFFERLENGTH]!==0&&this[FLUSH](!0),this[FLOWING]?this.emit("\
data",chunk):this[BUFFERPUSH](chunk),this[BUFFERLENGTH]!==0&&this.emit("readable"),cb&&fn(cb),this[FLOWING]):chunk.length?
(typeof chunk=="string"&&!(encoding===this[ENCODING]&&!this[DECODER]?.lastNeed)&&(chunk=Buffer.from(chunk,encoding)),Buffer.
isBuffer(chunk)&&this[ENCODING]&&(chunk=this[DECODER].write(chunk)),this[FLOWING]&&this[BUFFERLENGTH]!==0&&this[FLUSH](!0),
this[FLOWING]?this.emit("data",chunk):this[BUFFERPUSH](chunk),this[BUFFERLENGTH]!==0&&this.emit("readable"),cb&&fn(cb),this[FLOWING]):
(this[BUFFERLENGTH]!==0&&this.emit("readable"),cb&&fn(cb),this[FLOWING])}read(n){if(this[DESTROYED])return null;if(this[DISCARDED]=
!1,this[BUFFERLENGTH]===0||n===0||n&&n>this[BUFFERLENGTH])return this[MAYBE_EMIT_END](),null;this[OBJECTMODE]&&(n=null),
this[BUFFER].length>1&&!this[OBJECTMODE]&&(this[BUFFER]=[this[ENCODING]?this[BUFFER].join(""):Buffer.concat(this[BUFFER],
this[BUFFERLENGTH])]);const ret=this[READ](n||null,this[BUFFER][0]);return this[MAYBE_EMIT_END](),ret}[READ](n,chunk){if(this[OBJECTMODE])
this[BUFFERSHIFT]();else{const c=chunk;n===c.length||n===null?this[BUFFERSHIFT]():typeof c=="string"?(this[BUFFER][0]=c.
slice(n),chunk=c.slice(0,n),this[BUFFERLENGTH]-=n):(this[BUFFER][0]=c.subarray(n),chunk=c.subarray(0,n),this[BUFFERLENGTH]-=
n)}return this.emit("data",chunk),!this[BUFFER].length&&!this[EOF]&&this.emit("drain"),chunk}end(chunk,encoding,cb){return typeof chunk==
"function"&&(cb=chunk,chunk=void 0),typeof encoding=="function"&&(cb=encoding,encoding="utf8"),chunk!==void 0&&this.write(
chunk,encoding),cb&&this.once("end",cb),this[EOF]=!0,this.writable=!1,(this[FLOWING]||!this[PAUSED])&&this[MAYBE_EMIT_END](),
this}[RESUME](){this[DESTROYED]||(!this[DATALISTENERS]&&!this[PIPES].length&&(this[DISCARDED]=!0),this[PAUSED]=!1,this[FLOWING]=
!0,this.emit("resume"),this[BUFFER].length?this[FLUSH]():this[EOF]?this[MAYBE_EMIT_END]():this.emit("drain"))}resume(){return this[RESUME]()}pause(){
this[FLOWING]=!1,this[PAUSED]=!0,this[DISCARDED]=!1}get destroyed(){return this[DESTROYED]}get flowing(){return this[FLOWING]}get paused(){
return this[PAUSED]}[BUFFERPUSH](chunk){this[OBJECTMODE]?this[BUFFERLENGTH]+=1:this[BUFFERLENGTH]+=chunk.length,this[BUFFER].
push(chunk)}[BUFFERSHIFT](){return this[OBJECTMODE]?this[BUFFERLENGTH]-=1:this[BUFFERLENGTH]-=this[BUFFER][0].length,this[BUFFER].
shift()}[FLUSH](noDrain=!1){do;while(this[FLUSHCHUNK](this[BUFFERSHIFT]())&&this[BUFFER].length);!noDrain&&!this[BUFFER].
length&&!this[EOF]&&this.emit("drain")}[FLUSHCHUNK](chunk){return this.emit("data",chunk),this[FLOWING]}pipe(dest,opts){
if(this[DESTROYED])return dest;this[DISCARDED]=!1;const ended=this[EMITTED_END];return opts=opts||{},dest===proc.stdout||
dest===proc.stderr?opts.end=!1:opts.end=opts.end!==!1,opts.proxyErrors=!!opts.proxyErrors,ended?opts.end&&dest.end():(this[PIPES].
push(opts.proxyErrors?new PipeProxyErrors(this,dest,opts):new Pipe(this,dest,opts)),this[ASYNC]?defer(()=>this[RESUME]()):
this[RESUME]()),dest}unpipe(dest){const p=this[PIPES].find(p2=>p2.dest===dest);p&&(this[PIPES].length===1?(this[FLOWING]&&
this[DATALISTENERS]===0&&(this[FLOWING]=!1),this[PIPES]=[]):this[PIPES].splice(this[PIPES].indexOf(p),1),p.unpipe())}addListener(ev,handler){
return this.on(ev,handler)}on(ev,handler){const ret=super.on(ev,handler);if(ev==="data")this[DISCARDED]=!1,this[DATALISTENERS]++,
!this[PIPES].length&&!this[FLOWING]&&this[RESUME]();else if(ev==="readable"&&this[BUFFERLENGTH]!==0)super.emit("readable");else if(isEndish(
ev)&&this[EMITTED_END])super.emit(ev),this.removeAllListeners(ev);else if(ev==="error"&&this[EMITTED_ERROR]){const h=handler;
this[ASYNC]?defer(()=>h.call(this,this[EMITTED_ERROR])):h.call(this,this[EMITTED_ERROR])}return ret}removeListener(ev,handler){
return this.off(ev,handler)}off(ev,handler){const ret=super.off(ev,handler);return ev==="data"&&(this[DATALISTENERS]=this.
listeners("data").length,this[DATALISTENERS]===0&&!this[DISCARDED]&&!this[PIPES].length&&(this[FLOWING]=!1)),ret}removeAllListeners(ev){
const ret=super.removeAllListeners(ev);return(ev==="data"||ev===void 0)&&(this[DATALISTENERS]=0,!this[DISCARDED]&&!this[PIPES].
length&&(this[FLOWING]=!1)),ret}get emittedEnd(){return this[EMITTED_END]}[MAYBE_EMIT_END](){!this[EMITTING_END]&&!this[EMITTED_END]&&
!this[DESTROYED]&&this[BUFFER].length===0&&this[EOF]&&(this[EMITTING_END]=!0,this.emit("end"),this.emit("prefinish"),this.
emit("finish"),this[CLOSED]&&this.emit("close"),this[EMITTING_END]=!1)}emit(ev,...args){const data=args[0];if(ev!=="erro\
r"&&ev!=="close"&&ev!==DESTROYED&&this[DESTROYED])return!1;if(ev==="data")return!this[OBJECTMODE]&&!data?!1:this[ASYNC]?
(defer(()=>this[EMITDATA](data)),!0):this[EMITDATA](data);if(ev==="end")return this[EMITEND]();if(ev==="close"){if(this[CLOSED]=
!0,!this[EMITTED_END]&&!this[DESTROYED])return!1;const ret2=super.emit("close");return this.removeAllListeners("close"),
ret2}else if(ev==="error"){this[EMITTED_ERROR]=data,super.emit(ERROR,data);const ret2=!this[SIGNAL]||this.listeners("err\
or").length?super.emit("error",data):!1;return this[MAYBE_EMIT_END](),ret2}else if(ev==="resume"){const ret2=super.emit(
"resume");return this[MAYBE_EMIT_END](),ret2}else if(ev==="finish"||ev==="prefinish"){const ret2=super.emit(ev);return this.
removeAllListeners(ev),ret2}const ret=super.emit(ev,...args);return this[MAYBE_EMIT_END](),ret}[EMITDATA](data){for(const p of this[PIPES])
p.dest.write(data)===!1&&this.pause();const ret=this[DISCARDED]?!1:super.emit("data",data);return this[MAYBE_EMIT_END](),
ret}[EMITEND](){return this[EMITTED_END]?!1:(this[EMITTED_END]=!0,this.readable=!1,this[ASYNC]?(defer(()=>this[EMITEND2]()),
!0):this[EMITEND2]())}[EMITEND2](){if(this[DECODER]){const data=this[DECODER].end();if(data){for(const p of this[PIPES])
p.dest.write(data);this[DISCARDED]||super.emit("data",data)}}for(const p of this[PIPES])p.end();const ret=super.emit("en\
d");return this.removeAllListeners("end"),ret}async collect(){const buf=Object.assign([],{dataLength:0});this[OBJECTMODE]||
(buf.dataLength=0);const p=this.promise();return this.on("data",c=>{buf.push(c),this[OBJECTMODE]||(buf.dataLength+=c.length)}),
await p,buf}async concat(){if(this[OBJECTMODE])throw new Error("cannot concat in objectMode");const buf=await this.collect();
return this[ENCODING]?buf.join(""):Buffer.concat(buf,buf.dataLength)}async promise(){return new Promise((resolve,reject)=>{
this.on(DESTROYED,()=>reject(new Error("stream destroyed"))),this.on("error",er=>reject(er)),this.on("end",()=>resolve())})}[Symbol.
asyncIterator](){this[DISCARDED]=!1;let stopped=!1;const stop=async()=>(this.pause(),stopped=!0,{value:void 0,done:!0});
return{next:()=>{if(stopped)return stop();const res=this.read();if(res!==null)return Promise.resolve({done:!1,value:res});
if(this[EOF])return stop();let resolve,reject;const onerr=er=>{this.off("data",ondata),this.off("end",onend),this.off(DESTROYED,
ondestroy),stop(),reject(er)},ondata=value=>{this.off("error",onerr),this.off("end",onend),this.off(DESTROYED,ondestroy),
this.pause(),resolve({value,done:!!this[EOF]})},onend=()=>{this.off("error",onerr),this.off("data",ondata),this.off(DESTROYED,
ondestroy),stop(),resolve({done:!0,value:void 0})},ondestroy=()=>onerr(new Error("stream destroyed"));return new Promise(
(res2,rej)=>{reject=rej,resolve=res2,this.once(DESTROYED,ondestroy),this.once("error",onerr),this.once("end",onend),this.
once("data",ondata)})},throw:stop,return:stop,[Symbol.asyncIterator](){return this},[Symbol.asyncDispose]:async()=>{}}}[Symbol.
iterator](){this[DISCARDED]=!1;let stopped=!1;const stop=()=>(this.pause(),this.off(ERROR,stop),this.off(DESTROYED,stop),
this.off("end",stop),stopped=!0,{done:!0,value:void 0}),next=()=>{if(stopped)return stop();const value=this.read();return value===
null?stop():{done:!1,value}};return this.once("end",stop),this.once(ERROR,stop),this.once(DESTROYED,stop),{next,throw:stop,
return:stop,[Symbol.iterator](){return this},[Symbol.dispose]:()=>{}}}destroy(er){if(this[DESTROYED])return er?this.emit(
"error",er):this.emit(DESTROYED),this;this[DESTROYED]=!0,this[DISCARDED]=!0,this[BUFFER].length=0,this[BUFFERLENGTH]=0;const wc=this;
return typeof wc.close=="function"&&!this[CLOSED]&&wc.close(),er?this.emit("error",er):this.emit(DESTROYED),this}static get isStream(){
return exports.isStream}}exports.Minipass=Minipass}),38958:(function(__unused_webpack_module,exports,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(
m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),
Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||
(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&
this.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)k!=="defa\
ult"&&Object.prototype.hasOwnProperty.call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result};
Object.defineProperty(exports,"__esModule",{value:!0}),exports.PathScurry=exports.Path=exports.PathScurryDarwin=exports.
PathScurryPosix=exports.PathScurryWin32=exports.PathScurryBase=exports.PathPosix=exports.PathWin32=exports.PathBase=exports.
ChildrenCache=exports.ResolveCache=void 0;const lru_cache_1=__webpack_require__(10897),node_path_1=__webpack_require__(76760),
node_url_1=__webpack_require__(73136),fs_1=__webpack_require__(79896),actualFS=__importStar(__webpack_require__(73024)),
realpathSync=fs_1.realpathSync.native,promises_1=__webpack_require__(51455),minipass_1=__webpack_require__(78275),defaultFS={
lstatSync:fs_1.lstatSync,readdir:fs_1.readdir,readdirSync:fs_1.readdirSync,readlinkSync:fs_1.readlinkSync,realpathSync,promises:{
lstat:promises_1.lstat,readdir:promises_1.readdir,readlink:promises_1.readlink,realpath:promises_1.realpath}},fsFromOption=fsOption=>!fsOption||
fsOption===defaultFS||fsOption===actualFS?defaultFS:{...defaultFS,...fsOption,promises:{...defaultFS.promises,...fsOption.
promises||{}}},uncDriveRegexp=/^\\\\\?\\([a-z]:)\\?$/i,uncToDrive=rootPath=>rootPath.replace(/\//g,"\\").replace(uncDriveRegexp,
"$1\\"),eitherSep=/[\\\/]/,UNKNOWN=0,IFIFO=1,IFCHR=2,IFDIR=4,IFBLK=6,IFREG=8,IFLNK=10,IFSOCK=12,IFMT=15,IFMT_UNKNOWN=~IFMT,
READDIR_CALLED=16,LSTAT_CALLED=32,ENOTDIR=64,ENOENT=128,ENOREADLINK=256,ENOREALPATH=512,ENOCHILD=ENOTDIR|ENOENT|ENOREALPATH,
TYPEMASK=1023,entToType=s=>s.isFile()?IFREG:s.isDirectory()?IFDIR:s.isSymbolicLink()?IFLNK:s.isCharacterDevice()?IFCHR:s.
isBlockDevice()?IFBLK:s.isSocket()?IFSOCK:s.isFIFO()?IFIFO:UNKNOWN,normalizeCache=new Map,normalize=s=>{const c=normalizeCache.
get(s);if(c)return c;const n=s.normalize("NFKD");return normalizeCache.set(s,n),n},normalizeNocaseCache=new Map,normalizeNocase=s=>{
const c=normalizeNocaseCache.get(s);if(c)return c;const n=normalize(s.toLowerCase());return normalizeNocaseCache.set(s,n),
n};class ResolveCache extends lru_cache_1.LRUCache{constructor(){super({max:256})}}exports.ResolveCache=ResolveCache;class ChildrenCache extends lru_cache_1.
LRUCache{constructor(maxSize=16*1024){super({maxSize,sizeCalculation:a=>a.length+1})}}exports.ChildrenCache=ChildrenCache;
const setAsCwd=Symbol("PathScurry setAsCwd");class PathBase{name;root;roots;parent;nocase;isCWD=!1;#fs;#dev;get dev(){return this.#dev}#mode;get mode(){
return this.#mode}#nlink;get nlink(){return this.#nlink}#uid;get uid(){return this.#uid}#gid;get gid(){return this.#gid}#rdev;get rdev(){
return this.#rdev}#blksize;get blksize(){return this.#blksize}#ino;get ino(){return this.#ino}#size;get size(){return this.#size}#blocks;get blocks(){
return this.#blocks}#atimeMs;get atimeMs(){return this.#atimeMs}#mtimeMs;get mtimeMs(){return this.#mtimeMs}#ctimeMs;get ctimeMs(){
return this.#ctimeMs}#birthtimeMs;get birthtimeMs(){return this.#birthtimeMs}#atime;get atime(){return this.#atime}#mtime;get mtime(){
return this.#mtime}#ctime;get ctime(){return this.#ctime}#birthtime;get birthtime(){return this.#birthtime}#matchName;#depth;#fullpath;#fullpathPosix;#relative;#relativePosix;#type;#children;#linkTarget;#realpath;get parentPath(){
return(this.parent||this).fullpath()}get path(){return this.parentPath}constructor(name,type=UNKNOWN,root,roots,nocase,children,opts){
this.name=name,this.#matchName=nocase?normalizeNocase(name):normalize(name),this.#type=type&TYPEMASK,this.nocase=nocase,
this.roots=roots,this.root=root||this,this.#children=children,this.#fullpath=opts.fullpath,this.#relative=opts.relative,
this.#relativePosix=opts.relativePosix,this.parent=opts.parent,this.parent?this.#fs=this.parent.#fs:this.#fs=fsFromOption(
opts.fs)}depth(){return this.#depth!==void 0?this.#depth:this.parent?this.#depth=this.parent.depth()+1:this.#depth=0}childrenCache(){
return this.#children}resolve(path){if(!path)return this;const rootPath=this.getRootString(path),dirParts=path.substring(
rootPath.length).split(this.splitSep);return rootPath?this.getRoot(rootPath).#resolveParts(dirParts):this.#resolveParts(
dirParts)}#resolveParts(dirParts){let p=this;for(const part of dirParts)p=p.child(part);return p}children(){const cached=this.#children.
get(this);if(cached)return cached;const children=Object.assign([],{provisional:0});return this.#children.set(this,children),
this.#type&=~READDIR_CALLED,children}child(pathPart,opts){if(pathPart===""||pathPart===".")return this;if(pathPart==="..")
return this.parent||this;const children=this.children(),name=this.nocase?normalizeNocase(pathPart):normalize(pathPart);for(const p of children)
if(p.#matchName===name)return p;const s=this.parent?this.sep:"",fullpath=this.#fullpath?this.#fullpath+s+pathPart:void 0,
pchild=this.newChild(pathPart,UNKNOWN,{...opts,parent:this,fullpath});return this.canReaddir()||(pchild.#type|=ENOENT),children.
push(pchild),pchild}relative(){if(this.isCWD)return"";if(this.#relative!==void 0)return this.#relative;const name=this.name,
p=this.parent;if(!p)return this.#relative=this.name;const pv=p.relative();return pv+(!pv||!p.parent?"":this.sep)+name}relativePosix(){
if(this.sep==="/")return this.relative();if(this.isCWD)return"";if(this.#relativePosix!==void 0)return this.#relativePosix;
const name=this.name,p=this.parent;if(!p)return this.#relativePosix=this.fullpathPosix();const pv=p.relativePosix();return pv+
(!pv||!p.parent?"":"/")+name}fullpath(){if(this.#fullpath!==void 0)return this.#fullpath;const name=this.name,p=this.parent;
if(!p)return this.#fullpath=this.name;const fp=p.fullpath()+(p.parent?this.sep:"")+name;return this.#fullpath=fp}fullpathPosix(){
if(this.#fullpathPosix!==void 0)return this.#fullpathPosix;if(this.sep==="/")return this.#fullpathPosix=this.fullpath();
if(!this.parent){const p2=this.fullpath().replace(/\\/g,"/");return/^[a-z]:\//i.test(p2)?this.#fullpathPosix=`//?/${p2}`:
this.#fullpathPosix=p2}const p=this.parent,pfpp=p.fullpathPosix(),fpp=pfpp+(!pfpp||!p.parent?"":"/")+this.name;return this.#fullpathPosix=
fpp}isUnknown(){return(this.#type&IFMT)===UNKNOWN}isType(type){return this[`is${type}`]()}getType(){return this.isUnknown()?
"Unknown":this.isDirectory()?"Directory":this.isFile()?"File":this.isSymbolicLink()?"SymbolicLink":this.isFIFO()?"FIFO":
this.isCharacterDevice()?"CharacterDevice":this.isBlockDevice()?"BlockDevice":this.isSocket()?"Socket":"Unknown"}isFile(){
return(this.#type&IFMT)===IFREG}isDirectory(){return(this.#type&IFMT)===IFDIR}isCharacterDevice(){return(this.#type&IFMT)===
IFCHR}isBlockDevice(){return(this.#type&IFMT)===IFBLK}isFIFO(){return(this.#type&IFMT)===IFIFO}isSocket(){return(this.#type&
IFMT)===IFSOCK}isSymbolicLink(){return(this.#type&IFLNK)===IFLNK}lstatCached(){return this.#type&LSTAT_CALLED?this:void 0}readlinkCached(){
return this.#linkTarget}realpathCached(){return this.#realpath}readdirCached(){const children=this.children();return children.
slice(0,children.provisional)}canReadlink(){if(this.#linkTarget)return!0;if(!this.parent)return!1;const ifmt=this.#type&
IFMT;return!(ifmt!==UNKNOWN&&ifmt!==IFLNK||this.#type&ENOREADLINK||this.#type&ENOENT)}calledReaddir(){return!!(this.#type&
READDIR_CALLED)}isENOENT(){return!!(this.#type&ENOENT)}isNamed(n){return this.nocase?this.#matchName===normalizeNocase(n):
this.#matchName===normalize(n)}async readlink(){const target=this.#linkTarget;if(target)return target;if(this.canReadlink()&&
this.parent)try{const read=await this.#fs.promises.readlink(this.fullpath()),linkTarget=(await this.parent.realpath())?.
resolve(read);if(linkTarget)return this.#linkTarget=linkTarget}catch(er){this.#readlinkFail(er.code);return}}readlinkSync(){
const target=this.#linkTarget;if(target)return target;if(this.canReadlink()&&this.parent)try{const read=this.#fs.readlinkSync(
this.fullpath()),linkTarget=this.parent.realpathSync()?.resolve(read);if(linkTarget)return this.#linkTarget=linkTarget}catch(er){
this.#readlinkFail(er.code);return}}#readdirSuccess(children){this.#type|=READDIR_CALLED;for(let p=children.provisional;p<
children.length;p++){const c=children[p];c&&c.#markENOENT()}}#markENOENT(){this.#type&ENOENT||(this.#type=(this.#type|ENOENT)&
IFMT_UNKNOWN,this.#markChildrenENOENT())}#markChildrenENOENT(){const children=this.children();children.provisional=0;for(const p of children)
p.#markENOENT()}#markENOREALPATH(){this.#type|=ENOREALPATH,this.#markENOTDIR()}#markENOTDIR(){if(this.#type&ENOTDIR)return;
let t=this.#type;(t&IFMT)===IFDIR&&(t&=IFMT_UNKNOWN),this.#type=t|ENOTDIR,this.#markChildrenENOENT()}#readdirFail(code=""){
code==="ENOTDIR"||code==="EPERM"?this.#markENOTDIR():code==="ENOENT"?this.#markENOENT():this.children().provisional=0}#lstatFail(code=""){
code==="ENOTDIR"?this.parent.#markENOTDIR():code==="ENOENT"&&this.#markENOENT()}#readlinkFail(code=""){let ter=this.#type;
ter|=ENOREADLINK,code==="ENOENT"&&(ter|=ENOENT),(code==="EINVAL"||code==="UNKNOWN")&&(ter&=IFMT_UNKNOWN),this.#type=ter,
code==="ENOTDIR"&&this.parent&&this.parent.#markENOTDIR()}#readdirAddChild(e,c){return this.#readdirMaybePromoteChild(e,
c)||this.#readdirAddNewChild(e,c)}#readdirAddNewChild(e,c){const type=entToType(e),child=this.newChild(e.name,type,{parent:this}),
ifmt=child.#type&IFMT;return ifmt!==IFDIR&&ifmt!==IFLNK&&ifmt!==UNKNOWN&&(child.#type|=ENOTDIR),c.unshift(child),c.provisional++,
child}#readdirMaybePromoteChild(e,c){for(let p=c.provisional;p<c.length;p++){const pchild=c[p];if((this.nocase?normalizeNocase(
e.name):normalize(e.name))===pchild.#matchName)return this.#readdirPromoteChild(e,pchild,p,c)}}#readdirPromoteChild(e,p,index,c){
const v=p.name;return p.#type=p.#type&IFMT_UNKNOWN|entToType(e),v!==e.name&&(p.name=e.name),index!==c.provisional&&(index===
c.length-1?c.pop():c.splice(index,1),c.unshift(p)),c.provisional++,p}async lstat(){if((this.#type&ENOENT)===0)try{return this.#applyStat(
await this.#fs.promises.lstat(this.fullpath())),this}catch(er){this.#lstatFail(er.code)}}lstatSync(){if((this.#type&ENOENT)===
0)try{return this.#applyStat(this.#fs.lstatSync(this.fullpath())),this}catch(er){this.#lstatFail(er.code)}}#applyStat(st){
const{atime,atimeMs,birthtime,birthtimeMs,blksize,blocks,ctime,ctimeMs,dev,gid,ino,mode,mtime,mtimeMs,nlink,rdev,size,uid}=st;
this.#atime=atime,this.#atimeMs=atimeMs,this.#birthtime=birthtime,this.#birthtimeMs=birthtimeMs,this.#blksize=blksize,this.#blocks=
blocks,this.#ctime=ctime,this.#ctimeMs=ctimeMs,this.#dev=dev,this.#gid=gid,this.#ino=ino,this.#mode=mode,this.#mtime=mtime,
this.#mtimeMs=mtimeMs,this.#nlink=nlink,this.#rdev=rdev,this.#size=size,this.#uid=uid;const ifmt=entToType(st);this.#type=
this.#type&IFMT_UNKNOWN|ifmt|LSTAT_CALLED,ifmt!==UNKNOWN&&ifmt!==IFDIR&&ifmt!==IFLNK&&(this.#type|=ENOTDIR)}#onReaddirCB=[];#readdirCBInFlight=!1;#callOnReaddirCB(children){
this.#readdirCBInFlight=!1;const cbs=this.#onReaddirCB.slice();this.#onReaddirCB.length=0,cbs.forEach(cb=>cb(null,children))}readdirCB(cb,allowZalgo=!1){
if(!this.canReaddir()){allowZalgo?cb(null,[]):queueMicrotask(()=>cb(null,[]));return}const children=this.children();if(this.
calledReaddir()){const c=children.slice(0,children.provisional);allowZalgo?cb(null,c):queueMicrotask(()=>cb(null,c));return}
if(this.#onReaddirCB.push(cb),this.#readdirCBInFlight)return;this.#readdirCBInFlight=!0;const fullpath=this.fullpath();this.#fs.
readdir(fullpath,{withFileTypes:!0},(er,entries)=>{if(er)this.#readdirFail(er.code),children.provisional=0;else{for(const e of entries)
this.#readdirAddChild(e,children);this.#readdirSuccess(children)}this.#callOnReaddirCB(children.slice(0,children.provisional))})}#asyncReaddirInFlight;async readdir(){
if(!this.canReaddir())return[];const children=this.children();if(this.calledReaddir())return children.slice(0,children.provisional);
const fullpath=this.fullpath();if(this.#asyncReaddirInFlight)await this.#asyncReaddirInFlight;else{let resolve=()=>{};this.#asyncReaddirInFlight=
new Promise(res=>resolve=res);try{for(const e of await this.#fs.promises.readdir(fullpath,{withFileTypes:!0}))this.#readdirAddChild(
e,children);this.#readdirSuccess(children)}catch(er){this.#readdirFail(er.code),children.provisional=0}this.#asyncReaddirInFlight=
void 0,resolve()}return children.slice(0,children.provisional)}readdirSync(){if(!this.canReaddir())return[];const children=this.
children();if(this.calledReaddir())return children.slice(0,children.provisional);const fullpath=this.fullpath();try{for(const e of this.#fs.
readdirSync(fullpath,{withFileTypes:!0}))this.#readdirAddChild(e,children);this.#readdirSuccess(children)}catch(er){this.#readdirFail(
er.code),children.provisional=0}return children.slice(0,children.provisional)}canReaddir(){if(this.#type&ENOCHILD)return!1;
const ifmt=IFMT&this.#type;return ifmt===UNKNOWN||ifmt===IFDIR||ifmt===IFLNK}shouldWalk(dirs,walkFilter){return(this.#type&
IFDIR)===IFDIR&&!(this.#type&ENOCHILD)&&!dirs.has(this)&&(!walkFilter||walkFilter(this))}async realpath(){if(this.#realpath)
return this.#realpath;if(!((ENOREALPATH|ENOREADLINK|ENOENT)&this.#type))try{const rp=await this.#fs.promises.realpath(this.
fullpath());return this.#realpath=this.resolve(rp)}catch{this.#markENOREALPATH()}}realpathSync(){if(this.#realpath)return this.#realpath;
if(!((ENOREALPATH|ENOREADLINK|ENOENT)&this.#type))try{const rp=this.#fs.realpathSync(this.fullpath());return this.#realpath=
this.resolve(rp)}catch{this.#markENOREALPATH()}}[setAsCwd](oldCwd){if(oldCwd===this)return;oldCwd.isCWD=!1,this.isCWD=!0;
const changed=new Set([]);let rp=[],p=this;for(;p&&p.parent;)changed.add(p),p.#relative=rp.join(this.sep),p.#relativePosix=
rp.join("/"),p=p.parent,rp.push("..");for(p=oldCwd;p&&p.parent&&!changed.has(p);)p.#relative=void 0,p.#relativePosix=void 0,
p=p.parent}}exports.PathBase=PathBase;class PathWin32 extends PathBase{sep="\\";splitSep=eitherSep;constructor(name,type=UNKNOWN,root,roots,nocase,children,opts){
super(name,type,root,roots,nocase,children,opts)}newChild(name,type=UNKNOWN,opts={}){return new PathWin32(name,type,this.
root,this.roots,this.nocase,this.childrenCache(),opts)}getRootString(path){return node_path_1.win32.parse(path).root}getRoot(rootPath){
if(rootPath=uncToDrive(rootPath.toUpperCase()),rootPath===this.root.name)return this.root;for(const[compare,root]of Object.
entries(this.roots))if(this.sameRoot(rootPath,compare))return this.roots[rootPath]=root;return this.roots[rootPath]=new PathScurryWin32(
rootPath,this).root}sameRoot(rootPath,compare=this.root.name){return rootPath=rootPath.toUpperCase().replace(/\//g,"\\").
replace(uncDriveRegexp,"$1\\"),rootPath===compare}}exports.PathWin32=PathWin32;class PathPosix extends PathBase{splitSep="\
/";sep="/";constructor(name,type=UNKNOWN,root,roots,nocase,children,opts){super(name,type,root,roots,nocase,children,opts)}getRootString(path){
return path.startsWith("/")?"/":""}getRoot(_rootPath){return this.root}newChild(name,type=UNKNOWN,opts={}){return new PathPosix(
name,type,this.root,this.roots,this.nocase,this.childrenCache(),opts)}}exports.PathPosix=PathPosix;class PathScurryBase{root;rootPath;roots;cwd;#resolveCache;#resolvePosixCache;#children;nocase;#fs;constructor(cwd=process.
cwd(),pathImpl,sep,{nocase,childrenCacheSize=16*1024,fs=defaultFS}={}){this.#fs=fsFromOption(fs),(cwd instanceof URL||cwd.
startsWith("file://"))&&(cwd=(0,node_url_1.fileURLToPath)(cwd));const cwdPath=pathImpl.resolve(cwd);this.roots=Object.create(
null),this.rootPath=this.parseRootPath(cwdPath),this.#resolveCache=new ResolveCache,this.#resolvePosixCache=new ResolveCache,
this.#children=new ChildrenCache(childrenCacheSize);const split=cwdPath.substring(this.rootPath.length).split(sep);if(split.
length===1&&!split[0]&&split.pop(),nocase===void 0)throw new TypeError("must provide nocase setting to PathScurryBase ct\
or");this.nocase=nocase,this.root=this.newRoot(this.#fs),this.roots[this.rootPath]=this.root;let prev=this.root,len=split.
length-1;const joinSep=pathImpl.sep;let abs=this.rootPath,sawFirst=!1;for(const part of split){const l=len--;prev=prev.child(
part,{relative:new Array(l).fill("..").join(joinSep),relativePosix:new Array(l).fill("..").join("/"),fullpath:abs+=(sawFirst?
"":joinSep)+part}),sawFirst=!0}this.cwd=prev}depth(path=this.cwd){return typeof path=="string"&&(path=this.cwd.resolve(path)),
path.depth()}childrenCache(){return this.#children}resolve(...paths){let r="";for(let i=paths.length-1;i>=0;i--){const p=paths[i];
if(!(!p||p===".")&&(r=r?`${p}/${r}`:p,this.isAbsolute(p)))break}const cached=this.#resolveCache.get(r);if(cached!==void 0)
return cached;const result=this.cwd.resolve(r).fullpath();return this.#resolveCache.set(r,result),result}resolvePosix(...paths){
let r="";for(let i=paths.length-1;i>=0;i--){const p=paths[i];if(!(!p||p===".")&&(r=r?`${p}/${r}`:p,this.isAbsolute(p)))break}
const cached=this.#resolvePosixCache.get(r);if(cached!==void 0)return cached;const result=this.cwd.resolve(r).fullpathPosix();
return this.#resolvePosixCache.set(r,result),result}relative(entry=this.cwd){return typeof entry=="string"&&(entry=this.
cwd.resolve(entry)),entry.relative()}relativePosix(entry=this.cwd){return typeof entry=="string"&&(entry=this.cwd.resolve(
entry)),entry.relativePosix()}basename(entry=this.cwd){return typeof entry=="string"&&(entry=this.cwd.resolve(entry)),entry.
name}dirname(entry=this.cwd){return typeof entry=="string"&&(entry=this.cwd.resolve(entry)),(entry.parent||entry).fullpath()}async readdir(entry=this.
cwd,opts={withFileTypes:!0}){typeof entry=="string"?entry=this.cwd.resolve(entry):entry instanceof PathBase||(opts=entry,
entry=this.cwd);const{withFileTypes}=opts;if(entry.canReaddir()){const p=await entry.readdir();return withFileTypes?p:p.
map(e=>e.name)}else return[]}readdirSync(entry=this.cwd,opts={withFileTypes:!0}){typeof entry=="string"?entry=this.cwd.resolve(
entry):entry instanceof PathBase||(opts=entry,entry=this.cwd);const{withFileTypes=!0}=opts;return entry.canReaddir()?withFileTypes?
entry.readdirSync():entry.readdirSync().map(e=>e.name):[]}async lstat(entry=this.cwd){return typeof entry=="string"&&(entry=
this.cwd.resolve(entry)),entry.lstat()}lstatSync(entry=this.cwd){return typeof entry=="string"&&(entry=this.cwd.resolve(
entry)),entry.lstatSync()}async readlink(entry=this.cwd,{withFileTypes}={withFileTypes:!1}){typeof entry=="string"?entry=
this.cwd.resolve(entry):entry instanceof PathBase||(withFileTypes=entry.withFileTypes,entry=this.cwd);const e=await entry.
readlink();return withFileTypes?e:e?.fullpath()}readlinkSync(entry=this.cwd,{withFileTypes}={withFileTypes:!1}){typeof entry==
"string"?entry=this.cwd.resolve(entry):entry instanceof PathBase||(withFileTypes=entry.withFileTypes,entry=this.cwd);const e=entry.
readlinkSync();return withFileTypes?e:e?.fullpath()}async realpath(entry=this.cwd,{withFileTypes}={withFileTypes:!1}){typeof entry==
"string"?entry=this.cwd.resolve(entry):entry instanceof PathBase||(withFileTypes=entry.withFileTypes,entry=this.cwd);const e=await entry.
realpath();return withFileTypes?e:e?.fullpath()}realpathSync(entry=this.cwd,{withFileTypes}={withFileTypes:!1}){typeof entry==
"string"?entry=this.cwd.resolve(entry):entry instanceof PathBase||(withFileTypes=entry.withFileTypes,entry=this.cwd);const e=entry.
realpathSync();return withFileTypes?e:e?.fullpath()}async walk(entry=this.cwd,opts={}){typeof entry=="string"?entry=this.
cwd.resolve(entry):entry instanceof PathBase||(opts=entry,entry=this.cwd);const{withFileTypes=!0,follow=!1,filter,walkFilter}=opts,
results=[];(!filter||filter(entry))&&results.push(withFileTypes?entry:entry.fullpath());const dirs=new Set,walk=(dir,cb)=>{
dirs.add(dir),dir.readdirCB((er,entries)=>{if(er)return cb(er);let len=entries.length;if(!len)return cb();const next=()=>{
--len===0&&cb()};for(const e of entries)(!filter||filter(e))&&results.push(withFileTypes?e:e.fullpath()),follow&&e.isSymbolicLink()?
e.realpath().then(r=>r?.isUnknown()?r.lstat():r).then(r=>r?.shouldWalk(dirs,walkFilter)?walk(r,next):next()):e.shouldWalk(
dirs,walkFilter)?walk(e,next):next()},!0)},start=entry;return new Promise((res,rej)=>{walk(start,er=>{if(er)return rej(er);
res(results)})})}walkSync(entry=this.cwd,opts={}){typeof entry=="string"?entry=this.cwd.resolve(entry):entry instanceof PathBase||
(opts=entry,entry=this.cwd);const{withFileTypes=!0,follow=!1,filter,walkFilter}=opts,results=[];(!filter||filter(entry))&&
results.push(withFileTypes?entry:entry.fullpath());const dirs=new Set([entry]);for(const dir of dirs){const entries=dir.
readdirSync();for(const e of entries){(!filter||filter(e))&&results.push(withFileTypes?e:e.fullpath());let r=e;if(e.isSymbolicLink()){
if(!(follow&&(r=e.realpathSync())))continue;r.isUnknown()&&r.lstatSync()}r.shouldWalk(dirs,walkFilter)&&dirs.add(r)}}return results}[Symbol.
asyncIterator](){return this.iterate()}iterate(entry=this.cwd,options={}){return typeof entry=="string"?entry=this.cwd.resolve(
entry):entry instanceof PathBase||(options=entry,entry=this.cwd),this.stream(entry,options)[Symbol.asyncIterator]()}[Symbol.
iterator](){return this.iterateSync()}*iterateSync(entry=this.cwd,opts={}){typeof entry=="string"?entry=this.cwd.resolve(
entry):entry instanceof PathBase||(opts=entry,entry=this.cwd);const{withFileTypes=!0,follow=!1,filter,walkFilter}=opts;(!filter||
filter(entry))&&(yield withFileTypes?entry:entry.fullpath());const dirs=new Set([entry]);for(const dir of dirs){const entries=dir.
readdirSync();for(const e of entries){(!filter||filter(e))&&(yield withFileTypes?e:e.fullpath());let r=e;if(e.isSymbolicLink()){
if(!(follow&&(r=e.realpathSync())))continue;r.isUnknown()&&r.lstatSync()}r.shouldWalk(dirs,walkFilter)&&dirs.add(r)}}}stream(entry=this.
cwd,opts={}){typeof entry=="string"?entry=this.cwd.resolve(entry):entry instanceof PathBase||(opts=entry,entry=this.cwd);
const{withFileTypes=!0,follow=!1,filter,walkFilter}=opts,results=new minipass_1.Minipass({objectMode:!0});(!filter||filter(
entry))&&results.write(withFileTypes?entry:entry.fullpath());const dirs=new Set,queue=[entry];let processing=0;const process2=()=>{
let paused=!1;for(;!paused;){const dir=queue.shift();if(!dir){processing===0&&results.end();return}processing++,dirs.add(
dir);const onReaddir=(er,entries,didRealpaths=!1)=>{if(er)return results.emit("error",er);if(follow&&!didRealpaths){const promises=[];
for(const e of entries)e.isSymbolicLink()&&promises.push(e.realpath().then(r=>r?.isUnknown()?r.lstat():r));if(promises.length){
Promise.all(promises).then(()=>onReaddir(null,entries,!0));return}}for(const e of entries)e&&(!filter||filter(e))&&(results.
write(withFileTypes?e:e.fullpath())||(paused=!0));processing--;for(const e of entries){const r=e.realpathCached()||e;r.shouldWalk(
dirs,walkFilter)&&queue.push(r)}paused&&!results.flowing?results.once("drain",process2):sync||process2()};let sync=!0;dir.
readdirCB(onReaddir,!0),sync=!1}};return process2(),results}streamSync(entry=this.cwd,opts={}){typeof entry=="string"?entry=
this.cwd.resolve(entry):entry instanceof PathBase||(opts=entry,entry=this.cwd);const{withFileTypes=!0,follow=!1,filter,walkFilter}=opts,
results=new minipass_1.Minipass({objectMode:!0}),dirs=new Set;(!filter||filter(entry))&&results.write(withFileTypes?entry:
entry.fullpath());const queue=[entry];let processing=0;const process2=()=>{let paused=!1;for(;!paused;){const dir=queue.
shift();if(!dir){processing===0&&results.end();return}processing++,dirs.add(dir);const entries=dir.readdirSync();for(const e of entries)
(!filter||filter(e))&&(results.write(withFileTypes?e:e.fullpath())||(paused=!0));processing--;for(const e of entries){let r=e;
if(e.isSymbolicLink()){if(!(follow&&(r=e.realpathSync())))continue;r.isUnknown()&&r.lstatSync()}r.shouldWalk(dirs,walkFilter)&&
queue.push(r)}}paused&&!results.flowing&&results.once("drain",process2)};return process2(),results}chdir(path=this.cwd){
const oldCwd=this.cwd;this.cwd=typeof path=="string"?this.cwd.resolve(path):path,this.cwd[setAsCwd](oldCwd)}}exports.PathScurryBase=
PathScurryBase;class PathScurryWin32 extends PathScurryBase{sep="\\";constructor(cwd=process.cwd(),opts={}){const{nocase=!0}=opts;
super(cwd,node_path_1.win32,"\\",{...opts,nocase}),this.nocase=nocase;for(let p=this.cwd;p;p=p.parent)p.nocase=this.nocase}parseRootPath(dir){
return node_path_1.win32.parse(dir).root.toUpperCase()}newRoot(fs){return new PathWin32(this.rootPath,IFDIR,void 0,this.
roots,this.nocase,this.childrenCache(),{fs})}isAbsolute(p){return p.startsWith("/")||p.startsWith("\\")||/^[a-z]:(\/|\\)/i.
test(p)}}exports.PathScurryWin32=PathScurryWin32;class PathScurryPosix extends PathScurryBase{sep="/";constructor(cwd=process.
cwd(),opts={}){const{nocase=!1}=opts;super(cwd,node_path_1.posix,"/",{...opts,nocase}),this.nocase=nocase}parseRootPath(_dir){
return"/"}newRoot(fs){return new PathPosix(this.rootPath,IFDIR,void 0,this.roots,this.nocase,this.childrenCache(),{fs})}isAbsolute(p){
return p.startsWith("/")}}exports.PathScurryPosix=PathScurryPosix;class PathScurryDarwin extends PathScurryPosix{constructor(cwd=process.
cwd(),opts={}){const{nocase=!0}=opts;super(cwd,{...opts,nocase})}}exports.PathScurryDarwin=PathScurryDarwin,exports.Path=
process.platform==="win32"?PathWin32:PathPosix,exports.PathScurry=process.platform==="win32"?PathScurryWin32:process.platform===
"darwin"?PathScurryDarwin:PathScurryPosix}),10897:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__\
esModule",{value:!0}),exports.LRUCache=void 0;const perf=typeof performance=="object"&&performance&&typeof performance.now==
"function"?performance:Date,warned=new Set,PROCESS=typeof process=="object"&&process?process:{},emitWarning=(msg,type,code,fn)=>{
typeof PROCESS.emitWarning=="function"?PROCESS.emitWarning(msg,type,code,fn):console.error(`[${code}] ${type}: ${msg}`)};
let AC=globalThis.AbortController,AS=globalThis.AbortSignal;if(typeof AC>"u"){AS=class{onabort;_onabort=[];reason;aborted=!1;addEventListener(_2,fn){
this._onabort.push(fn)}},AC=class{constructor(){warnACPolyfill()}signal=new AS;abort(reason){if(!this.signal.aborted){this.
signal.reason=reason,this.signal.aborted=!0;for(const fn of this.signal._onabort)fn(reason);this.signal.onabort?.(reason)}}};
let printACPolyfillWarning=PROCESS.env?.LRU_CACHE_IGNORE_AC_WARNING!=="1";const warnACPolyfill=()=>{printACPolyfillWarning&&
(printACPolyfillWarning=!1,emitWarning("AbortController is not defined. If using lru-cache in node 14, load an AbortCont\
roller polyfill from the `node-abort-controller` package. A minimal polyfill is provided for use by LRUCache.fetch(), bu\
t it should not be relied upon in other contexts (eg, passing it to other APIs that use AbortController/AbortSignal migh\
t have undesirable effects). You may disable this with LRU_CACHE_IGNORE_AC_WARNING=1 in the env.","NO_ABORT_CONTROLLER",
"ENOTSUP",warnACPolyfill))}}const shouldWarn=code=>!warned.has(code),TYPE=Symbol("type"),isPosInt=n=>n&&n===Math.floor(n)&&
n>0&&isFinite(n),getUintArray=max=>isPosInt(max)?max<=Math.pow(2,8)?Uint8Array:max<=Math.pow(2,16)?Uint16Array:max<=Math.
pow(2,32)?Uint32Array:max<=Number.MAX_SAFE_INTEGER?ZeroArray:null:null;class ZeroArray extends Array{constructor(size){super(
size),this.fill(0)}}class Stack{heap;length;static#constructing=!1;static create(max){const HeapCls=getUintArray(max);if(!HeapCls)
return[];Stack.#constructing=!0;const s=new Stack(max,HeapCls);return Stack.#constructing=!1,s}constructor(max,HeapCls){
if(!Stack.#constructing)throw new TypeError("instantiate Stack using Stack.create(n)");this.heap=new HeapCls(max),this.length=
0}push(n){this.heap[this.length++]=n}pop(){return this.heap[--this.length]}}class LRUCache{#max;#maxSize;#dispose;#disposeAfter;#fetchMethod;#memoMethod;ttl;ttlResolution;ttlAutopurge;updateAgeOnGet;updateAgeOnHas;allowStale;noDisposeOnSet;noUpdateTTL;maxEntrySize;sizeCalculation;noDeleteOnFetchRejection;noDeleteOnStaleGet;allowStaleOnFetchAbort;allowStaleOnFetchRejection;ignoreFetchAbort;#size;#calculatedSize;#keyMap;#keyList;#valList;#next;#prev;#head;#tail;#free;#disposed;#sizes;#starts;#ttls;#hasDispose;#hasFetchMethod;#hasDisposeAfter;static unsafeExposeInternals(c){
return{starts:c.#starts,ttls:c.#ttls,sizes:c.#sizes,keyMap:c.#keyMap,keyList:c.#keyList,valList:c.#valList,next:c.#next,
prev:c.#prev,get head(){return c.#head},get tail(){return c.#tail},free:c.#free,isBackgroundFetch:p=>c.#isBackgroundFetch(
p),backgroundFetch:(k,index,options,context)=>c.#backgroundFetch(k,index,options,context),moveToTail:index=>c.#moveToTail(
index),indexes:options=>c.#indexes(options),rindexes:options=>c.#rindexes(options),isStale:index=>c.#isStale(index)}}get max(){
return this.#max}get maxSize(){return this.#maxSize}get calculatedSize(){return this.#calculatedSize}get size(){return this.#size}get fetchMethod(){
return this.#fetchMethod}get memoMethod(){return this.#memoMethod}get dispose(){return this.#dispose}get disposeAfter(){
return this.#disposeAfter}constructor(options){const{max=0,ttl,ttlResolution=1,ttlAutopurge,updateAgeOnGet,updateAgeOnHas,
allowStale,dispose,disposeAfter,noDisposeOnSet,noUpdateTTL,maxSize=0,maxEntrySize=0,sizeCalculation,fetchMethod,memoMethod,
noDeleteOnFetchRejection,noDeleteOnStaleGet,allowStaleOnFetchRejection,allowStaleOnFetchAbort,ignoreFetchAbort}=options;
if(max!==0&&!isPosInt(max))throw new TypeError("max option must be a nonnegative integer");const UintArray=max?getUintArray(
max):Array;if(!UintArray)throw new Error("invalid max value: "+max);if(this.#max=max,this.#maxSize=maxSize,this.maxEntrySize=
maxEntrySize||this.#maxSize,this.sizeCalculation=sizeCalculation,this.sizeCalculation){if(!this.#maxSize&&!this.maxEntrySize)
throw new TypeError("cannot set sizeCalculation without setting maxSize or maxEntrySize");if(typeof this.sizeCalculation!=
"function")throw new TypeError("sizeCalculation set to non-function")}if(memoMethod!==void 0&&typeof memoMethod!="functi\
on")throw new TypeError("memoMethod must be a function if defined");if(this.#memoMethod=memoMethod,fetchMethod!==void 0&&
typeof fetchMethod!="function")throw new TypeError("fetchMethod must be a function if specified");if(this.#fetchMethod=fetchMethod,
this.#hasFetchMethod=!!fetchMethod,this.#keyMap=new Map,this.#keyList=new Array(max).fill(void 0),this.#valList=new Array(
max).fill(void 0),this.#next=new UintArray(max),this.#prev=new UintArray(max),this.#head=0,this.#tail=0,this.#free=Stack.
create(max),this.#size=0,this.#calculatedSize=0,typeof dispose=="function"&&(this.#dispose=dispose),typeof disposeAfter==
"function"?(this.#disposeAfter=disposeAfter,this.#disposed=[]):(this.#disposeAfter=void 0,this.#disposed=void 0),this.#hasDispose=
!!this.#dispose,this.#hasDisposeAfter=!!this.#disposeAfter,this.noDisposeOnSet=!!noDisposeOnSet,this.noUpdateTTL=!!noUpdateTTL,
this.noDeleteOnFetchRejection=!!noDeleteOnFetchRejection,this.allowStaleOnFetchRejection=!!allowStaleOnFetchRejection,this.
allowStaleOnFetchAbort=!!allowStaleOnFetchAbort,this.ignoreFetchAbort=!!ignoreFetchAbort,this.maxEntrySize!==0){if(this.#maxSize!==
0&&!isPosInt(this.#maxSize))throw new TypeError("maxSize must be a positive integer if specified");if(!isPosInt(this.maxEntrySize))
throw new TypeError("maxEntrySize must be a positive integer if specified");this.#initializeSizeTracking()}if(this.allowStale=
!!allowStale,this.noDeleteOnStaleGet=!!noDeleteOnStaleGet,this.updateAgeOnGet=!!updateAgeOnGet,this.updateAgeOnHas=!!updateAgeOnHas,
this.ttlResolution=isPosInt(ttlResolution)||ttlResolution===0?ttlResolution:1,this.ttlAutopurge=!!ttlAutopurge,this.ttl=
ttl||0,this.ttl){if(!isPosInt(this.ttl))throw new TypeError("ttl must be a positive integer if specified");this.#initializeTTLTracking()}
if(this.#max===0&&this.ttl===0&&this.#maxSize===0)throw new TypeError("At least one of max, maxSize, or ttl is required");
if(!this.ttlAutopurge&&!this.#max&&!this.#maxSize){const code="LRU_CACHE_UNBOUNDED";shouldWarn(code)&&(warned.add(code),
emitWarning("TTL caching without ttlAutopurge, max, or maxSize can result in unbounded memory consumption.","UnboundedCa\
cheWarning",code,LRUCache))}}getRemainingTTL(key){return this.#keyMap.has(key)?1/0:0}#initializeTTLTracking(){const ttls=new ZeroArray(
this.#max),starts=new ZeroArray(this.#max);this.#ttls=ttls,this.#starts=starts,this.#setItemTTL=(index,ttl,start=perf.now())=>{
if(starts[index]=ttl!==0?start:0,ttls[index]=ttl,ttl!==0&&this.ttlAutopurge){const t=setTimeout(()=>{this.#isStale(index)&&
this.#delete(this.#keyList[index],"expire")},ttl+1);t.unref&&t.unref()}},this.#updateItemAge=index=>{starts[index]=ttls[index]!==
0?perf.now():0},this.#statusTTL=(status,index)=>{if(ttls[index]){const ttl=ttls[index],start=starts[index];if(!ttl||!start)
return;status.ttl=ttl,status.start=start,status.now=cachedNow||getNow();const age=status.now-start;status.remainingTTL=ttl-
age}};let cachedNow=0;const getNow=()=>{const n=perf.now();if(this.ttlResolution>0){cachedNow=n;const t=setTimeout(()=>cachedNow=
0,this.ttlResolution);t.unref&&t.unref()}return n};this.getRemainingTTL=key=>{const index=this.#keyMap.get(key);if(index===
void 0)return 0;const ttl=ttls[index],start=starts[index];if(!ttl||!start)return 1/0;const age=(cachedNow||getNow())-start;
return ttl-age},this.#isStale=index=>{const s=starts[index],t=ttls[index];return!!t&&!!s&&(cachedNow||getNow())-s>t}}#updateItemAge=()=>{};#statusTTL=()=>{};#setItemTTL=()=>{};#isStale=()=>!1;#initializeSizeTracking(){
const sizes=new ZeroArray(this.#max);this.#calculatedSize=0,this.#sizes=sizes,this.#removeItemSize=index=>{this.#calculatedSize-=
sizes[index],sizes[index]=0},this.#requireSize=(k,v,size,sizeCalculation)=>{if(this.#isBackgroundFetch(v))return 0;if(!isPosInt(
size))if(sizeCalculation){if(typeof sizeCalculation!="function")throw new TypeError("sizeCalculation must be a function");
if(size=sizeCalculation(v,k),!isPosInt(size))throw new TypeError("sizeCalculation return invalid (expect positive intege\
r)")}else throw new TypeError("invalid size value (must be positive integer). When maxSize or maxEntrySize is used, size\
Calculation or size must be set.");return size},this.#addItemSize=(index,size,status)=>{if(sizes[index]=size,this.#maxSize){
const maxSize=this.#maxSize-sizes[index];for(;this.#calculatedSize>maxSize;)this.#evict(!0)}this.#calculatedSize+=sizes[index],
status&&(status.entrySize=size,status.totalCalculatedSize=this.#calculatedSize)}}#removeItemSize=_i=>{};#addItemSize=(_i,_s,_st)=>{};#requireSize=(_k,_v,size,sizeCalculation)=>{
if(size||sizeCalculation)throw new TypeError("cannot set size without setting maxSize or maxEntrySize on cache");return 0};*#indexes({
allowStale=this.allowStale}={}){if(this.#size)for(let i=this.#tail;!(!this.#isValidIndex(i)||((allowStale||!this.#isStale(
i))&&(yield i),i===this.#head));)i=this.#prev[i]}*#rindexes({allowStale=this.allowStale}={}){if(this.#size)for(let i=this.#head;!(!this.#isValidIndex(
i)||((allowStale||!this.#isStale(i))&&(yield i),i===this.#tail));)i=this.#next[i]}#isValidIndex(index){return index!==void 0&&
this.#keyMap.get(this.#keyList[index])===index}*entries(){for(const i of this.#indexes())this.#valList[i]!==void 0&&this.#keyList[i]!==
void 0&&!this.#isBackgroundFetch(this.#valList[i])&&(yield[this.#keyList[i],this.#valList[i]])}*rentries(){for(const i of this.#rindexes())
this.#valList[i]!==void 0&&this.#keyList[i]!==void 0&&!this.#isBackgroundFetch(this.#valList[i])&&(yield[this.#keyList[i],
this.#valList[i]])}*keys(){for(const i of this.#indexes()){const k=this.#keyList[i];k!==void 0&&!this.#isBackgroundFetch(
this.#valList[i])&&(yield k)}}*rkeys(){for(const i of this.#rindexes()){const k=this.#keyList[i];k!==void 0&&!this.#isBackgroundFetch(
this.#valList[i])&&(yield k)}}*values(){for(const i of this.#indexes())this.#valList[i]!==void 0&&!this.#isBackgroundFetch(
this.#valList[i])&&(yield this.#valList[i])}*rvalues(){for(const i of this.#rindexes())this.#valList[i]!==void 0&&!this.#isBackgroundFetch(
this.#valList[i])&&(yield this.#valList[i])}[Symbol.iterator](){return this.entries()}[Symbol.toStringTag]="LRUCache";find(fn,getOptions={}){
for(const i of this.#indexes()){const v=this.#valList[i],value=this.#isBackgroundFetch(v)?v.__staleWhileFetching:v;if(value!==
void 0&&fn(value,this.#keyList[i],this))return this.get(this.#keyList[i],getOptions)}}forEach(fn,thisp=this){for(const i of this.#indexes()){
const v=this.#valList[i],value=this.#isBackgroundFetch(v)?v.__staleWhileFetching:v;value!==void 0&&fn.call(thisp,value,this.#keyList[i],
this)}}rforEach(fn,thisp=this){for(const i of this.#rindexes()){const v=this.#valList[i],value=this.#isBackgroundFetch(v)?
v.__staleWhileFetching:v;value!==void 0&&fn.call(thisp,value,this.#keyList[i],this)}}purgeStale(){let deleted=!1;for(const i of this.#rindexes(
{allowStale:!0}))this.#isStale(i)&&(this.#delete(this.#keyList[i],"expire"),deleted=!0);return deleted}info(key){const i=this.#keyMap.
get(key);if(i===void 0)return;const v=this.#valList[i],value=this.#isBackgroundFetch(v)?v.__staleWhileFetching:v;if(value===
void 0)return;const entry={value};if(this.#ttls&&this.#starts){const ttl=this.#ttls[i],start=this.#starts[i];if(ttl&&start){
const remain=ttl-(perf.now()-start);entry.ttl=remain,entry.start=Date.now()}}return this.#sizes&&(entry.size=this.#sizes[i]),
entry}dump(){const arr=[];for(const i of this.#indexes({allowStale:!0})){const key=this.#keyList[i],v=this.#valList[i],value=this.#isBackgroundFetch(
v)?v.__staleWhileFetching:v;if(value===void 0||key===void 0)continue;const entry={value};if(this.#ttls&&this.#starts){entry.
ttl=this.#ttls[i];const age=perf.now()-this.#starts[i];entry.start=Math.floor(Date.now()-age)}this.#sizes&&(entry.size=this.#sizes[i]),
arr.unshift([key,entry])}return arr}load(arr){this.clear();for(const[key,entry]of arr){if(entry.start){const age=Date.now()-
entry.start;entry.start=perf.now()-age}this.set(key,entry.value,entry)}}set(k,v,setOptions={}){if(v===void 0)return this.
delete(k),this;const{ttl=this.ttl,start,noDisposeOnSet=this.noDisposeOnSet,sizeCalculation=this.sizeCalculation,status}=setOptions;
let{noUpdateTTL=this.noUpdateTTL}=setOptions;const size=this.#requireSize(k,v,setOptions.size||0,sizeCalculation);if(this.
maxEntrySize&&size>this.maxEntrySize)return status&&(status.set="miss",status.maxEntrySizeExceeded=!0),this.#delete(k,"s\
et"),this;let index=this.#size===0?void 0:this.#keyMap.get(k);if(index===void 0)index=this.#size===0?this.#tail:this.#free.
length!==0?this.#free.pop():this.#size===this.#max?this.#evict(!1):this.#size,this.#keyList[index]=k,this.#valList[index]=
v,this.#keyMap.set(k,index),this.#next[this.#tail]=index,this.#prev[index]=this.#tail,this.#tail=index,this.#size++,this.#addItemSize(
index,size,status),status&&(status.set="add"),noUpdateTTL=!1;else{this.#moveToTail(index);const oldVal=this.#valList[index];
if(v!==oldVal){if(this.#hasFetchMethod&&this.#isBackgroundFetch(oldVal)){oldVal.__abortController.abort(new Error("repla\
ced"));const{__staleWhileFetching:s}=oldVal;s!==void 0&&!noDisposeOnSet&&(this.#hasDispose&&this.#dispose?.(s,k,"set"),this.#hasDisposeAfter&&
this.#disposed?.push([s,k,"set"]))}else noDisposeOnSet||(this.#hasDispose&&this.#dispose?.(oldVal,k,"set"),this.#hasDisposeAfter&&
this.#disposed?.push([oldVal,k,"set"]));if(this.#removeItemSize(index),this.#addItemSize(index,size,status),this.#valList[index]=
v,status){status.set="replace";const oldValue=oldVal&&this.#isBackgroundFetch(oldVal)?oldVal.__staleWhileFetching:oldVal;
oldValue!==void 0&&(status.oldValue=oldValue)}}else status&&(status.set="update")}if(ttl!==0&&!this.#ttls&&this.#initializeTTLTracking(),
this.#ttls&&(noUpdateTTL||this.#setItemTTL(index,ttl,start),status&&this.#statusTTL(status,index)),!noDisposeOnSet&&this.#hasDisposeAfter&&
this.#disposed){const dt=this.#disposed;let task;for(;task=dt?.shift();)this.#disposeAfter?.(...task)}return this}pop(){
try{for(;this.#size;){const val=this.#valList[this.#head];if(this.#evict(!0),this.#isBackgroundFetch(val)){if(val.__staleWhileFetching)
return val.__staleWhileFetching}else if(val!==void 0)return val}}finally{if(this.#hasDisposeAfter&&this.#disposed){const dt=this.#disposed;
let task;for(;task=dt?.shift();)this.#disposeAfter?.(...task)}}}#evict(free){const head=this.#head,k=this.#keyList[head],
v=this.#valList[head];return this.#hasFetchMethod&&this.#isBackgroundFetch(v)?v.__abortController.abort(new Error("evict\
ed")):(this.#hasDispose||this.#hasDisposeAfter)&&(this.#hasDispose&&this.#dispose?.(v,k,"evict"),this.#hasDisposeAfter&&
this.#disposed?.push([v,k,"evict"])),this.#removeItemSize(head),free&&(this.#keyList[head]=void 0,this.#valList[head]=void 0,
this.#free.push(head)),this.#size===1?(this.#head=this.#tail=0,this.#free.length=0):this.#head=this.#next[head],this.#keyMap.
delete(k),this.#size--,head}has(k,hasOptions={}){const{updateAgeOnHas=this.updateAgeOnHas,status}=hasOptions,index=this.#keyMap.
get(k);if(index!==void 0){const v=this.#valList[index];if(this.#isBackgroundFetch(v)&&v.__staleWhileFetching===void 0)return!1;
if(this.#isStale(index))status&&(status.has="stale",this.#statusTTL(status,index));else return updateAgeOnHas&&this.#updateItemAge(
index),status&&(status.has="hit",this.#statusTTL(status,index)),!0}else status&&(status.has="miss");return!1}peek(k,peekOptions={}){
const{allowStale=this.allowStale}=peekOptions,index=this.#keyMap.get(k);if(index===void 0||!allowStale&&this.#isStale(index))
return;const v=this.#valList[index];return this.#isBackgroundFetch(v)?v.__staleWhileFetching:v}#backgroundFetch(k,index,options,context){
const v=index===void 0?void 0:this.#valList[index];if(this.#isBackgroundFetch(v))return v;const ac=new AC,{signal}=options;
signal?.addEventListener("abort",()=>ac.abort(signal.reason),{signal:ac.signal});const fetchOpts={signal:ac.signal,options,
context},cb=(v2,updateCache=!1)=>{const{aborted}=ac.signal,ignoreAbort=options.ignoreFetchAbort&&v2!==void 0;if(options.
status&&(aborted&&!updateCache?(options.status.fetchAborted=!0,options.status.fetchError=ac.signal.reason,ignoreAbort&&(options.
status.fetchAbortIgnored=!0)):options.status.fetchResolved=!0),aborted&&!ignoreAbort&&!updateCache)return fetchFail(ac.signal.
reason);const bf2=p;return this.#valList[index]===p&&(v2===void 0?bf2.__staleWhileFetching?this.#valList[index]=bf2.__staleWhileFetching:
this.#delete(k,"fetch"):(options.status&&(options.status.fetchUpdated=!0),this.set(k,v2,fetchOpts.options))),v2},eb=er=>(options.
status&&(options.status.fetchRejected=!0,options.status.fetchError=er),fetchFail(er)),fetchFail=er=>{const{aborted}=ac.signal,
allowStaleAborted=aborted&&options.allowStaleOnFetchAbort,allowStale=allowStaleAborted||options.allowStaleOnFetchRejection,
noDelete=allowStale||options.noDeleteOnFetchRejection,bf2=p;if(this.#valList[index]===p&&(!noDelete||bf2.__staleWhileFetching===
void 0?this.#delete(k,"fetch"):allowStaleAborted||(this.#valList[index]=bf2.__staleWhileFetching)),allowStale)return options.
status&&bf2.__staleWhileFetching!==void 0&&(options.status.returnedStale=!0),bf2.__staleWhileFetching;if(bf2.__returned===
bf2)throw er},pcall=(res,rej)=>{const fmp=this.#fetchMethod?.(k,v,fetchOpts);fmp&&fmp instanceof Promise&&fmp.then(v2=>res(
v2===void 0?void 0:v2),rej),ac.signal.addEventListener("abort",()=>{(!options.ignoreFetchAbort||options.allowStaleOnFetchAbort)&&
(res(void 0),options.allowStaleOnFetchAbort&&(res=v2=>cb(v2,!0)))})};options.status&&(options.status.fetchDispatched=!0);
const p=new Promise(pcall).then(cb,eb),bf=Object.assign(p,{__abortController:ac,__staleWhileFetching:v,__returned:void 0});
return index===void 0?(this.set(k,bf,{...fetchOpts.options,status:void 0}),index=this.#keyMap.get(k)):this.#valList[index]=
bf,bf}#isBackgroundFetch(p){if(!this.#hasFetchMethod)return!1;const b=p;return!!b&&b instanceof Promise&&b.hasOwnProperty(
"__staleWhileFetching")&&b.__abortController instanceof AC}async fetch(k,fetchOptions={}){const{allowStale=this.allowStale,
updateAgeOnGet=this.updateAgeOnGet,noDeleteOnStaleGet=this.noDeleteOnStaleGet,ttl=this.ttl,noDisposeOnSet=this.noDisposeOnSet,
size=0,sizeCalculation=this.sizeCalculation,noUpdateTTL=this.noUpdateTTL,noDeleteOnFetchRejection=this.noDeleteOnFetchRejection,
allowStaleOnFetchRejection=this.allowStaleOnFetchRejection,ignoreFetchAbort=this.ignoreFetchAbort,allowStaleOnFetchAbort=this.
allowStaleOnFetchAbort,context,forceRefresh=!1,status,signal}=fetchOptions;if(!this.#hasFetchMethod)return status&&(status.
fetch="get"),this.get(k,{allowStale,updateAgeOnGet,noDeleteOnStaleGet,status});const options={allowStale,updateAgeOnGet,
noDeleteOnStaleGet,ttl,noDisposeOnSet,size,sizeCalculation,noUpdateTTL,noDeleteOnFetchRejection,allowStaleOnFetchRejection,
allowStaleOnFetchAbort,ignoreFetchAbort,status,signal};let index=this.#keyMap.get(k);if(index===void 0){status&&(status.
fetch="miss");const p=this.#backgroundFetch(k,index,options,context);return p.__returned=p}else{const v=this.#valList[index];
if(this.#isBackgroundFetch(v)){const stale=allowStale&&v.__staleWhileFetching!==void 0;return status&&(status.fetch="inf\
light",stale&&(status.returnedStale=!0)),stale?v.__staleWhileFetching:v.__returned=v}const isStale=this.#isStale(index);
if(!forceRefresh&&!isStale)return status&&(status.fetch="hit"),this.#moveToTail(index),updateAgeOnGet&&this.#updateItemAge(
index),status&&this.#statusTTL(status,index),v;const p=this.#backgroundFetch(k,index,options,context),staleVal=p.__staleWhileFetching!==
void 0&&allowStale;return status&&(status.fetch=isStale?"stale":"refresh",staleVal&&isStale&&(status.returnedStale=!0)),
staleVal?p.__staleWhileFetching:p.__returned=p}}async forceFetch(k,fetchOptions={}){const v=await this.fetch(k,fetchOptions);
if(v===void 0)throw new Error("fetch() returned undefined");return v}memo(k,memoOptions={}){const memoMethod=this.#memoMethod;
if(!memoMethod)throw new Error("no memoMethod provided to constructor");const{context,forceRefresh,...options}=memoOptions,
v=this.get(k,options);if(!forceRefresh&&v!==void 0)return v;const vv=memoMethod(k,v,{options,context});return this.set(k,
vv,options),vv}get(k,getOptions={}){const{allowStale=this.allowStale,updateAgeOnGet=this.updateAgeOnGet,noDeleteOnStaleGet=this.
noDeleteOnStaleGet,status}=getOptions,index=this.#keyMap.get(k);if(index!==void 0){const value=this.#valList[index],fetching=this.#isBackgroundFetch(
value);return status&&this.#statusTTL(status,index),this.#isStale(index)?(status&&(status.get="stale"),fetching?(status&&
allowStale&&value.__staleWhileFetching!==void 0&&(status.returnedStale=!0),allowStale?value.__staleWhileFetching:void 0):
(noDeleteOnStaleGet||this.#delete(k,"expire"),status&&allowStale&&(status.returnedStale=!0),allowStale?value:void 0)):(status&&
(status.get="hit"),fetching?value.__staleWhileFetching:(this.#moveToTail(index),updateAgeOnGet&&this.#updateItemAge(index),
value))}else status&&(status.get="miss")}#connect(p,n){this.#prev[n]=p,this.#next[p]=n}#moveToTail(index){index!==this.#tail&&
(index===this.#head?this.#head=this.#next[index]:this.#connect(this.#prev[index],this.#next[index]),this.#connect(this.#tail,
index),this.#tail=index)}delete(k){return this.#delete(k,"delete")}#delete(k,reason){let deleted=!1;if(this.#size!==0){const index=this.#keyMap.
get(k);if(index!==void 0)if(deleted=!0,this.#size===1)this.#clear(reason);else{this.#removeItemSize(index);const v=this.#valList[index];
if(this.#isBackgroundFetch(v)?v.__abortController.abort(new Error("deleted")):(this.#hasDispose||this.#hasDisposeAfter)&&
(this.#hasDispose&&this.#dispose?.(v,k,reason),this.#hasDisposeAfter&&this.#disposed?.push([v,k,reason])),this.#keyMap.delete(
k),this.#keyList[index]=void 0,this.#valList[index]=void 0,index===this.#tail)this.#tail=this.#prev[index];else if(index===
this.#head)this.#head=this.#next[index];else{const pi=this.#prev[index];this.#next[pi]=this.#next[index];const ni=this.#next[index];
this.#prev[ni]=this.#prev[index]}this.#size--,this.#free.push(index)}}if(this.#hasDisposeAfter&&this.#disposed?.length){
const dt=this.#disposed;let task;for(;task=dt?.shift();)this.#disposeAfter?.(...task)}return deleted}clear(){return this.#clear(
"delete")}#clear(reason){for(const index of this.#rindexes({allowStale:!0})){const v=this.#valList[index];if(this.#isBackgroundFetch(
v))v.__abortController.abort(new Error("deleted"));else{const k=this.#keyList[index];this.#hasDispose&&this.#dispose?.(v,
k,reason),this.#hasDisposeAfter&&this.#disposed?.push([v,k,reason])}}if(this.#keyMap.clear(),this.#valList.fill(void 0),
this.#keyList.fill(void 0),this.#ttls&&this.#starts&&(this.#ttls.fill(0),this.#starts.fill(0)),this.#sizes&&this.#sizes.
fill(0),this.#head=0,this.#tail=0,this.#free.length=0,this.#calculatedSize=0,this.#size=0,this.#hasDisposeAfter&&this.#disposed){
const dt=this.#disposed;let task;for(;task=dt?.shift();)this.#disposeAfter?.(...task)}}}exports.LRUCache=LRUCache}),35957:((module,__unused_webpack_exports,__webpack_require__)=>{
var GetIntrinsic=__webpack_require__(60470),IsCallable=__webpack_require__(57187),isObject=__webpack_require__(46229),whichBuiltinType=__webpack_require__(
45330),$TypeError=__webpack_require__(73314),gPO=__webpack_require__(81967),$Object=__webpack_require__(95399);module.exports=
function(O){if(!isObject(O))throw new $TypeError("Reflect.getPrototypeOf called on non-object");if(gPO)return gPO(O);var type=whichBuiltinType(
O);if(type){var intrinsic=GetIntrinsic("%"+type+".prototype%",!0);if(intrinsic)return intrinsic}return IsCallable(O.constructor)?
O.constructor.prototype:O instanceof Object?$Object.prototype:null}}),31360:((module,__unused_webpack_exports,__webpack_require__)=>{
var implementation=__webpack_require__(35957),getProto=__webpack_require__(81967);module.exports=function(){return typeof Reflect==
"object"&&Reflect&&Reflect.getPrototypeOf?Reflect.getPrototypeOf:getProto?function(O){return getProto(O)}:implementation}}),
9002:((module,__unused_webpack_exports,__webpack_require__)=>{const packageJson=__webpack_require__(2822);module.exports=
{version:packageJson.version}}),84928:(module=>{function getDefaultExportFromCjs(x){return x&&x.__esModule&&Object.prototype.
hasOwnProperty.call(x,"default")?x.default:x}const CRC_TABLE=new Int32Array([0,1996959894,3993919788,2567524794,124634137,
1886057615,3915621685,2657392035,249268274,2044508324,3772115230,2547177864,162941995,2125561021,3887607047,2428444049,498536548,
1789927666,4089016648,2227061214,450548861,1843258603,4107580753,2211677639,325883990,1684777152,4251122042,2321926636,335633487,
1661365465,4195302755,2366115317,997073096,1281953886,3579855332,2724688242,1006888145,1258607687,3524101629,2768942443,
901097722,1119000684,3686517206,2898065728,853044451,1172266101,3705015759,2882616665,651767980,1373503546,3369554304,3218104598,
565507253,1454621731,3485111705,3099436303,671266974,1594198024,3322730930,2970347812,795835527,1483230225,3244367275,3060149565,
1994146192,31158534,2563907772,4023717930,1907459465,112637215,2680153253,3904427059,2013776290,251722036,2517215374,3775830040,
2137656763,141376813,2439277719,3865271297,1802195444,476864866,2238001368,4066508878,1812370925,453092731,2181625025,4111451223,
1706088902,314042704,2344532202,4240017532,1658658271,366619977,2362670323,4224994405,1303535960,984961486,2747007092,3569037538,
1256170817,1037604311,2765210733,3554079995,1131014506,879679996,2909243462,3663771856,1141124467,855842277,2852801631,3708648649,
1342533948,654459306,3188396048,3373015174,1466479909,544179635,3110523913,3462522015,1591671054,702138776,2966460450,3352799412,
1504918807,783551873,3082640443,3233442989,3988292384,2596254646,62317068,1957810842,3939845945,2647816111,81470997,1943803523,
3814918930,2489596804,225274430,2053790376,3826175755,2466906013,167816743,2097651377,4027552580,2265490386,503444072,1762050814,
4150417245,2154129355,426522225,1852507879,4275313526,2312317920,282753626,1742555852,4189708143,2394877945,397917763,1622183637,
3604390888,2714866558,953729732,1340076626,3518719985,2797360999,1068828381,1219638859,3624741850,2936675148,906185462,1090812512,
3747672003,2825379669,829329135,1181335161,3412177804,3160834842,628085408,1382605366,3423369109,3138078467,570562233,1426400815,
3317316542,2998733608,733239954,1555261956,3268935591,3050360625,752459403,1541320221,2607071920,3965973030,1969922972,40735498,
2617837225,3943577151,1913087877,83908371,2512341634,3803740692,2075208622,213261112,2463272603,3855990285,2094854071,198958881,
2262029012,4057260610,1759359992,534414190,2176718541,4139329115,1873836001,414664567,2282248934,4279200368,1711684554,285281116,
2405801727,4167216745,1634467795,376229701,2685067896,3608007406,1308918612,956543938,2808555105,3495958263,1231636301,1047427035,
2932959818,3654703836,1088359270,936918e3,2847714899,3736837829,1202900863,817233897,3183342108,3401237130,1404277552,615818150,
3134207493,3453421203,1423857449,601450431,3009837614,3294710456,1567103746,711928724,3020668471,3272380065,1510334235,755167117]);
function ensureBuffer(input){if(Buffer.isBuffer(input))return input;if(typeof input=="number")return Buffer.alloc(input);
if(typeof input=="string")return Buffer.from(input);throw new Error("input must be buffer, number, or string, received "+
typeof input)}function bufferizeInt(num){const tmp=ensureBuffer(4);return tmp.writeInt32BE(num,0),tmp}function _crc32(buf,previous){
buf=ensureBuffer(buf),Buffer.isBuffer(previous)&&(previous=previous.readUInt32BE(0));let crc=~~previous^-1;for(var n=0;n<
buf.length;n++)crc=CRC_TABLE[(crc^buf[n])&255]^crc>>>8;return crc^-1}function crc32(){return bufferizeInt(_crc32.apply(null,
arguments))}crc32.signed=function(){return _crc32.apply(null,arguments)},crc32.unsigned=function(){return _crc32.apply(null,
arguments)>>>0};var bufferCrc32=crc32;const index=getDefaultExportFromCjs(bufferCrc32);module.exports=index}),37888:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{DefaultArtifactClient:()=>DefaultArtifactClient});var core=__webpack_require__(
33838),external_os_=__webpack_require__(70857);function getUploadChunkSize(){return 8*1024*1024}function getRuntimeToken(){
const token=process.env.ACTIONS_RUNTIME_TOKEN;if(!token)throw new Error("Unable to get the ACTIONS_RUNTIME_TOKEN env var\
iable");return token}function getResultsServiceUrl(){const resultsUrl=process.env.ACTIONS_RESULTS_URL;if(!resultsUrl)throw new Error(
"Unable to get the ACTIONS_RESULTS_URL env variable");return new URL(resultsUrl).origin}function isGhes(){const hostname=new URL(
process.env.GITHUB_SERVER_URL||"https://github.com").hostname.trimEnd().toUpperCase(),isGitHubHost=hostname==="GITHUB.CO\
M",isGheHost=hostname.endsWith(".GHE.COM"),isLocalHost=hostname.endsWith(".LOCALHOST");return!isGitHubHost&&!isGheHost&&
!isLocalHost}function getGitHubWorkspaceDir(){const ghWorkspaceDir=process.env.GITHUB_WORKSPACE;if(!ghWorkspaceDir)throw new Error(
"Unable to get the GITHUB_WORKSPACE env variable");return ghWorkspaceDir}function getConcurrency(){const numCPUs=external_os_.
cpus().length;let concurrencyCap=32;if(numCPUs>4){const concurrency=16*numCPUs;concurrencyCap=concurrency>300?300:concurrency}
const concurrencyOverride=process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY;if(concurrencyOverride){const concurrency=parseInt(
concurrencyOverride);if(isNaN(concurrency)||concurrency<1)throw new Error("Invalid value set for ACTIONS_ARTIFACT_UPLOAD\
_CONCURRENCY env variable");return concurrency<concurrencyCap?((0,core.pq)("Set concurrency based on the value set in AC\
TIONS_ARTIFACT_UPLOAD_CONCURRENCY."),concurrency):((0,core.pq)(`ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY is higher than the c\
ap of ${concurrencyCap} based on the number of cpus. Set it to the maximum value allowed.`),concurrencyCap)}return 5}function getUploadChunkTimeout(){
const timeoutVar=process.env.ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS;if(!timeoutVar)return 3e5;const timeout=parseInt(timeoutVar);
if(isNaN(timeout))throw new Error("Invalid value set for ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS env variable");return timeout}
function getMaxArtifactListCount(){const maxCountVar=process.env.ACTIONS_ARTIFACT_MAX_ARTIFACT_COUNT||"1000",maxCount=parseInt(
maxCountVar);if(isNaN(maxCount)||maxCount<1)throw new Error("Invalid value set for ACTIONS_ARTIFACT_MAX_ARTIFACT_COUNT e\
nv variable");return maxCount}var external_fs_=__webpack_require__(79896),external_path_=__webpack_require__(16928),commonjs=__webpack_require__(
68886);class Timestamp$Type extends commonjs.MessageType{constructor(){super("google.protobuf.Timestamp",[{no:1,name:"se\
conds",kind:"scalar",T:3},{no:2,name:"nanos",kind:"scalar",T:5}])}now(){const msg=this.create(),ms=Date.now();return msg.
seconds=commonjs.PbLong.from(Math.floor(ms/1e3)).toString(),msg.nanos=ms%1e3*1e6,msg}toDate(message){return new Date(commonjs.
PbLong.from(message.seconds).toNumber()*1e3+Math.ceil(message.nanos/1e6))}fromDate(date){const msg=this.create(),ms=date.
getTime();return msg.seconds=commonjs.PbLong.from(Math.floor(ms/1e3)).toString(),msg.nanos=ms%1e3*1e6,msg}internalJsonWrite(message,options){
let ms=commonjs.PbLong.from(message.seconds).toNumber()*1e3;if(ms<Date.parse("0001-01-01T00:00:00Z")||ms>Date.parse("999\
9-12-31T23:59:59Z"))throw new Error("Unable to encode Timestamp to JSON. Must be from 0001-01-01T00:00:00Z to 9999-12-31\
T23:59:59Z inclusive.");if(message.nanos<0)throw new Error("Unable to encode invalid Timestamp to JSON. Nanos must not b\
e negative.");let z="Z";if(message.nanos>0){let nanosStr=(message.nanos+1e9).toString().substring(1);nanosStr.substring(
3)==="000000"?z="."+nanosStr.substring(0,3)+"Z":nanosStr.substring(6)==="000"?z="."+nanosStr.substring(0,6)+"Z":z="."+nanosStr+
"Z"}return new Date(ms).toISOString().replace(".000Z",z)}internalJsonRead(json,options,target){if(typeof json!="string")
throw new Error("Unable to parse Timestamp from JSON "+(0,commonjs.typeofJsonValue)(json)+".");let matches=json.match(/^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:Z|\.([0-9]{3,9})Z|([+-][0-9][0-9]:[0-9][0-9]))$/);
if(!matches)throw new Error("Unable to parse Timestamp from JSON. Invalid format.");let ms=Date.parse(matches[1]+"-"+matches[2]+
"-"+matches[3]+"T"+matches[4]+":"+matches[5]+":"+matches[6]+(matches[8]?matches[8]:"Z"));if(Number.isNaN(ms))throw new Error(
"Unable to parse Timestamp from JSON. Invalid value.");if(ms<Date.parse("0001-01-01T00:00:00Z")||ms>Date.parse("9999-12-\
31T23:59:59Z"))throw new globalThis.Error("Unable to parse Timestamp from JSON. Must be from 0001-01-01T00:00:00Z to 999\
9-12-31T23:59:59Z inclusive.");return target||(target=this.create()),target.seconds=commonjs.PbLong.from(ms/1e3).toString(),
target.nanos=0,matches[7]&&(target.nanos=parseInt("1"+matches[7]+"0".repeat(9-matches[7].length))-1e9),target}create(value){
const message={seconds:"0",nanos:0};return globalThis.Object.defineProperty(message,commonjs.MESSAGE_TYPE,{enumerable:!1,
value:this}),value!==void 0&&(0,commonjs.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){
let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:
message.seconds=reader.int64().toString();break;case 2:message.nanos=reader.int32();break;default:let u=options.readUnknownField;
if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.
skip(wireType);u!==!1&&(u===!0?commonjs.UnknownFieldHandler.onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){
message.seconds!=="0"&&writer.tag(1,commonjs.WireType.Varint).int64(message.seconds),message.nanos!==0&&writer.tag(2,commonjs.
WireType.Varint).int32(message.nanos);let u=options.writeUnknownFields;return u!==!1&&(u==!0?commonjs.UnknownFieldHandler.
onWrite:u)(this.typeName,message,writer),writer}}const Timestamp=new Timestamp$Type;class DoubleValue$Type extends commonjs.
MessageType{constructor(){super("google.protobuf.DoubleValue",[{no:1,name:"value",kind:"scalar",T:1}])}internalJsonWrite(message,options){
return this.refJsonWriter.scalar(2,message.value,"value",!1,!0)}internalJsonRead(json,options,target){return target||(target=
this.create()),target.value=this.refJsonReader.scalar(json,1,void 0,"value"),target}create(value){const message={value:0};
return globalThis.Object.defineProperty(message,commonjs.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,commonjs.
reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??
this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.
value=reader.double();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown fi\
eld ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?commonjs.UnknownFieldHandler.
onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.
value!==0&&writer.tag(1,commonjs.WireType.Bit64).double(message.value);let u=options.writeUnknownFields;return u!==!1&&(u==
!0?commonjs.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}}const DoubleValue=new DoubleValue$Type;
class FloatValue$Type extends commonjs.MessageType{constructor(){super("google.protobuf.FloatValue",[{no:1,name:"value",
kind:"scalar",T:2}])}internalJsonWrite(message,options){return this.refJsonWriter.scalar(1,message.value,"value",!1,!0)}internalJsonRead(json,options,target){
return target||(target=this.create()),target.value=this.refJsonReader.scalar(json,1,void 0,"value"),target}create(value){
const message={value:0};return globalThis.Object.defineProperty(message,commonjs.MESSAGE_TYPE,{enumerable:!1,value:this}),
value!==void 0&&(0,commonjs.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){
let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:
message.value=reader.float();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unk\
nown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?commonjs.
UnknownFieldHandler.onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){
message.value!==0&&writer.tag(1,commonjs.WireType.Bit32).float(message.value);let u=options.writeUnknownFields;return u!==
!1&&(u==!0?commonjs.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}}const FloatValue=new FloatValue$Type;
class Int64Value$Type extends commonjs.MessageType{constructor(){super("google.protobuf.Int64Value",[{no:1,name:"value",
kind:"scalar",T:3}])}internalJsonWrite(message,options){return this.refJsonWriter.scalar(commonjs.ScalarType.INT64,message.
value,"value",!1,!0)}internalJsonRead(json,options,target){return target||(target=this.create()),target.value=this.refJsonReader.
scalar(json,commonjs.ScalarType.INT64,commonjs.LongType.STRING,"value"),target}create(value){const message={value:"0"};return globalThis.
Object.defineProperty(message,commonjs.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,commonjs.reflectionMergePartial)(
this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),end=reader.
pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.value=reader.int64().
toString();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo}\
 (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?commonjs.UnknownFieldHandler.
onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.
value!=="0"&&writer.tag(1,commonjs.WireType.Varint).int64(message.value);let u=options.writeUnknownFields;return u!==!1&&
(u==!0?commonjs.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}}const Int64Value=new Int64Value$Type;
class UInt64Value$Type extends commonjs.MessageType{constructor(){super("google.protobuf.UInt64Value",[{no:1,name:"value",
kind:"scalar",T:4}])}internalJsonWrite(message,options){return this.refJsonWriter.scalar(commonjs.ScalarType.UINT64,message.
value,"value",!1,!0)}internalJsonRead(json,options,target){return target||(target=this.create()),target.value=this.refJsonReader.
scalar(json,commonjs.ScalarType.UINT64,commonjs.LongType.STRING,"value"),target}create(value){const message={value:"0"};
return globalThis.Object.defineProperty(message,commonjs.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,commonjs.
reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??
this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.
value=reader.uint64().toString();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(
`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?commonjs.
UnknownFieldHandler.onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){
message.value!=="0"&&writer.tag(1,commonjs.WireType.Varint).uint64(message.value);let u=options.writeUnknownFields;return u!==
!1&&(u==!0?commonjs.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}}const UInt64Value=new UInt64Value$Type;
class Int32Value$Type extends commonjs.MessageType{constructor(){super("google.protobuf.Int32Value",[{no:1,name:"value",
kind:"scalar",T:5}])}internalJsonWrite(message,options){return this.refJsonWriter.scalar(5,message.value,"value",!1,!0)}internalJsonRead(json,options,target){
return target||(target=this.create()),target.value=this.refJsonReader.scalar(json,5,void 0,"value"),target}create(value){
const message={value:0};return globalThis.Object.defineProperty(message,commonjs.MESSAGE_TYPE,{enumerable:!1,value:this}),
value!==void 0&&(0,commonjs.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){
let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:
message.value=reader.int32();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unk\
nown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?commonjs.
UnknownFieldHandler.onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){
message.value!==0&&writer.tag(1,commonjs.WireType.Varint).int32(message.value);let u=options.writeUnknownFields;return u!==
!1&&(u==!0?commonjs.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}}const Int32Value=new Int32Value$Type;
class UInt32Value$Type extends commonjs.MessageType{constructor(){super("google.protobuf.UInt32Value",[{no:1,name:"value",
kind:"scalar",T:13}])}internalJsonWrite(message,options){return this.refJsonWriter.scalar(13,message.value,"value",!1,!0)}internalJsonRead(json,options,target){
return target||(target=this.create()),target.value=this.refJsonReader.scalar(json,13,void 0,"value"),target}create(value){
const message={value:0};return globalThis.Object.defineProperty(message,commonjs.MESSAGE_TYPE,{enumerable:!1,value:this}),
value!==void 0&&(0,commonjs.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){
let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:
message.value=reader.uint32();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Un\
known field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?commonjs.
UnknownFieldHandler.onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){
message.value!==0&&writer.tag(1,commonjs.WireType.Varint).uint32(message.value);let u=options.writeUnknownFields;return u!==
!1&&(u==!0?commonjs.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}}const UInt32Value=new UInt32Value$Type;
class BoolValue$Type extends commonjs.MessageType{constructor(){super("google.protobuf.BoolValue",[{no:1,name:"value",kind:"\
scalar",T:8}])}internalJsonWrite(message,options){return message.value}internalJsonRead(json,options,target){return target||
(target=this.create()),target.value=this.refJsonReader.scalar(json,8,void 0,"value"),target}create(value){const message={
value:!1};return globalThis.Object.defineProperty(message,commonjs.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&
(0,commonjs.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??
this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.
value=reader.bool();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown fiel\
d ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?commonjs.UnknownFieldHandler.
onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.
value!==!1&&writer.tag(1,commonjs.WireType.Varint).bool(message.value);let u=options.writeUnknownFields;return u!==!1&&(u==
!0?commonjs.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}}const BoolValue=new BoolValue$Type;class StringValue$Type extends commonjs.
MessageType{constructor(){super("google.protobuf.StringValue",[{no:1,name:"value",kind:"scalar",T:9}])}internalJsonWrite(message,options){
return message.value}internalJsonRead(json,options,target){return target||(target=this.create()),target.value=this.refJsonReader.
scalar(json,9,void 0,"value"),target}create(value){const message={value:""};return globalThis.Object.defineProperty(message,
commonjs.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,commonjs.reflectionMergePartial)(this,message,value),
message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),end=reader.pos+length;for(;reader.
pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.value=reader.string();break;default:let u=options.
readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.
typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?commonjs.UnknownFieldHandler.onRead:u)(this.typeName,message,fieldNo,
wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.value!==""&&writer.tag(1,commonjs.WireType.
LengthDelimited).string(message.value);let u=options.writeUnknownFields;return u!==!1&&(u==!0?commonjs.UnknownFieldHandler.
onWrite:u)(this.typeName,message,writer),writer}}const StringValue=new StringValue$Type;class BytesValue$Type extends commonjs.
MessageType{constructor(){super("google.protobuf.BytesValue",[{no:1,name:"value",kind:"scalar",T:12}])}internalJsonWrite(message,options){
return this.refJsonWriter.scalar(12,message.value,"value",!1,!0)}internalJsonRead(json,options,target){return target||(target=
this.create()),target.value=this.refJsonReader.scalar(json,12,void 0,"value"),target}create(value){const message={value:new Uint8Array(
0)};return globalThis.Object.defineProperty(message,commonjs.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,commonjs.
reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??
this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.
value=reader.bytes();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown fie\
ld ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?commonjs.UnknownFieldHandler.
onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.
value.length&&writer.tag(1,commonjs.WireType.LengthDelimited).bytes(message.value);let u=options.writeUnknownFields;return u!==
!1&&(u==!0?commonjs.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}}const BytesValue=new BytesValue$Type;
var build_commonjs=__webpack_require__(44420);class CreateArtifactRequest$Type extends commonjs.MessageType{constructor(){
super("github.actions.results.api.v1.CreateArtifactRequest",[{no:1,name:"workflow_run_backend_id",kind:"scalar",T:9},{no:2,
name:"workflow_job_run_backend_id",kind:"scalar",T:9},{no:3,name:"name",kind:"scalar",T:9},{no:4,name:"expires_at",kind:"\
message",T:()=>Timestamp},{no:5,name:"version",kind:"scalar",T:5},{no:6,name:"mime_type",kind:"message",T:()=>StringValue}])}create(value){
const message={workflowRunBackendId:"",workflowJobRunBackendId:"",name:"",version:0};return globalThis.Object.defineProperty(
message,commonjs.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,commonjs.reflectionMergePartial)(this,message,
value),message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),end=reader.pos+length;
for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.workflowRunBackendId=reader.string();
break;case 2:message.workflowJobRunBackendId=reader.string();break;case 3:message.name=reader.string();break;case 4:message.
expiresAt=Timestamp.internalBinaryRead(reader,reader.uint32(),options,message.expiresAt);break;case 5:message.version=reader.
int32();break;case 6:message.mimeType=StringValue.internalBinaryRead(reader,reader.uint32(),options,message.mimeType);break;default:
let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}\
) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?commonjs.UnknownFieldHandler.onRead:u)(this.typeName,
message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.workflowRunBackendId!==""&&
writer.tag(1,commonjs.WireType.LengthDelimited).string(message.workflowRunBackendId),message.workflowJobRunBackendId!==""&&
writer.tag(2,commonjs.WireType.LengthDelimited).string(message.workflowJobRunBackendId),message.name!==""&&writer.tag(3,
commonjs.WireType.LengthDelimited).string(message.name),message.expiresAt&&Timestamp.internalBinaryWrite(message.expiresAt,
writer.tag(4,commonjs.WireType.LengthDelimited).fork(),options).join(),message.version!==0&&writer.tag(5,commonjs.WireType.
Varint).int32(message.version),message.mimeType&&StringValue.internalBinaryWrite(message.mimeType,writer.tag(6,commonjs.
WireType.LengthDelimited).fork(),options).join();let u=options.writeUnknownFields;return u!==!1&&(u==!0?commonjs.UnknownFieldHandler.
onWrite:u)(this.typeName,message,writer),writer}}const artifact_CreateArtifactRequest=new CreateArtifactRequest$Type;class CreateArtifactResponse$Type extends commonjs.
MessageType{constructor(){super("github.actions.results.api.v1.CreateArtifactResponse",[{no:1,name:"ok",kind:"scalar",T:8},
{no:2,name:"signed_upload_url",kind:"scalar",T:9}])}create(value){const message={ok:!1,signedUploadUrl:""};return globalThis.
Object.defineProperty(message,commonjs.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,commonjs.reflectionMergePartial)(
this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),end=reader.
pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.ok=reader.bool();break;case 2:
message.signedUploadUrl=reader.string();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.
Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===
!0?commonjs.UnknownFieldHandler.onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){
message.ok!==!1&&writer.tag(1,commonjs.WireType.Varint).bool(message.ok),message.signedUploadUrl!==""&&writer.tag(2,commonjs.
WireType.LengthDelimited).string(message.signedUploadUrl);let u=options.writeUnknownFields;return u!==!1&&(u==!0?commonjs.
UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}}const artifact_CreateArtifactResponse=new CreateArtifactResponse$Type;
class FinalizeArtifactRequest$Type extends commonjs.MessageType{constructor(){super("github.actions.results.api.v1.Final\
izeArtifactRequest",[{no:1,name:"workflow_run_backend_id",kind:"scalar",T:9},{no:2,name:"workflow_job_run_backend_id",kind:"\
scalar",T:9},{no:3,name:"name",kind:"scalar",T:9},{no:4,name:"size",kind:"scalar",T:3},{no:5,name:"hash",kind:"message",
T:()=>StringValue}])}create(value){const message={workflowRunBackendId:"",workflowJobRunBackendId:"",name:"",size:"0"};return globalThis.
Object.defineProperty(message,commonjs.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,commonjs.reflectionMergePartial)(
this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),end=reader.
pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.workflowRunBackendId=
reader.string();break;case 2:message.workflowJobRunBackendId=reader.string();break;case 3:message.name=reader.string();break;case 4:
message.size=reader.int64().toString();break;case 5:message.hash=StringValue.internalBinaryRead(reader,reader.uint32(),options,
message.hash);break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo}\
 (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?commonjs.UnknownFieldHandler.
onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.
workflowRunBackendId!==""&&writer.tag(1,commonjs.WireType.LengthDelimited).string(message.workflowRunBackendId),message.
workflowJobRunBackendId!==""&&writer.tag(2,commonjs.WireType.LengthDelimited).string(message.workflowJobRunBackendId),message.
name!==""&&writer.tag(3,commonjs.WireType.LengthDelimited).string(message.name),message.size!=="0"&&writer.tag(4,commonjs.
WireType.Varint).int64(message.size),message.hash&&StringValue.internalBinaryWrite(message.hash,writer.tag(5,commonjs.WireType.
LengthDelimited).fork(),options).join();let u=options.writeUnknownFields;return u!==!1&&(u==!0?commonjs.UnknownFieldHandler.
onWrite:u)(this.typeName,message,writer),writer}}const artifact_FinalizeArtifactRequest=new FinalizeArtifactRequest$Type;
class FinalizeArtifactResponse$Type extends commonjs.MessageType{constructor(){super("github.actions.results.api.v1.Fina\
lizeArtifactResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"artifact_id",kind:"scalar",T:3}])}create(value){const message={
ok:!1,artifactId:"0"};return globalThis.Object.defineProperty(message,commonjs.MESSAGE_TYPE,{enumerable:!1,value:this}),
value!==void 0&&(0,commonjs.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){
let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:
message.ok=reader.bool();break;case 2:message.artifactId=reader.int64().toString();break;default:let u=options.readUnknownField;
if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.
skip(wireType);u!==!1&&(u===!0?commonjs.UnknownFieldHandler.onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){
message.ok!==!1&&writer.tag(1,commonjs.WireType.Varint).bool(message.ok),message.artifactId!=="0"&&writer.tag(2,commonjs.
WireType.Varint).int64(message.artifactId);let u=options.writeUnknownFields;return u!==!1&&(u==!0?commonjs.UnknownFieldHandler.
onWrite:u)(this.typeName,message,writer),writer}}const artifact_FinalizeArtifactResponse=new FinalizeArtifactResponse$Type;
class ListArtifactsRequest$Type extends commonjs.MessageType{constructor(){super("github.actions.results.api.v1.ListArti\
factsRequest",[{no:1,name:"workflow_run_backend_id",kind:"scalar",T:9},{no:2,name:"workflow_job_run_backend_id",kind:"sc\
alar",T:9},{no:3,name:"name_filter",kind:"message",T:()=>StringValue},{no:4,name:"id_filter",kind:"message",T:()=>Int64Value}])}create(value){
const message={workflowRunBackendId:"",workflowJobRunBackendId:""};return globalThis.Object.defineProperty(message,commonjs.
MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,commonjs.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){
let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:
message.workflowRunBackendId=reader.string();break;case 2:message.workflowJobRunBackendId=reader.string();break;case 3:message.
nameFilter=StringValue.internalBinaryRead(reader,reader.uint32(),options,message.nameFilter);break;case 4:message.idFilter=
Int64Value.internalBinaryRead(reader,reader.uint32(),options,message.idFilter);break;default:let u=options.readUnknownField;
if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.
skip(wireType);u!==!1&&(u===!0?commonjs.UnknownFieldHandler.onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){
message.workflowRunBackendId!==""&&writer.tag(1,commonjs.WireType.LengthDelimited).string(message.workflowRunBackendId),
message.workflowJobRunBackendId!==""&&writer.tag(2,commonjs.WireType.LengthDelimited).string(message.workflowJobRunBackendId),
message.nameFilter&&StringValue.internalBinaryWrite(message.nameFilter,writer.tag(3,commonjs.WireType.LengthDelimited).fork(),
options).join(),message.idFilter&&Int64Value.internalBinaryWrite(message.idFilter,writer.tag(4,commonjs.WireType.LengthDelimited).
fork(),options).join();let u=options.writeUnknownFields;return u!==!1&&(u==!0?commonjs.UnknownFieldHandler.onWrite:u)(this.
typeName,message,writer),writer}}const artifact_ListArtifactsRequest=new ListArtifactsRequest$Type;class ListArtifactsResponse$Type extends commonjs.
MessageType{constructor(){super("github.actions.results.api.v1.ListArtifactsResponse",[{no:1,name:"artifacts",kind:"mess\
age",repeat:2,T:()=>ListArtifactsResponse_MonolithArtifact}])}create(value){const message={artifacts:[]};return globalThis.
Object.defineProperty(message,commonjs.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,commonjs.reflectionMergePartial)(
this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),end=reader.
pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.artifacts.push(ListArtifactsResponse_MonolithArtifact.
internalBinaryRead(reader,reader.uint32(),options));break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.
Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===
!0?commonjs.UnknownFieldHandler.onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){
for(let i=0;i<message.artifacts.length;i++)ListArtifactsResponse_MonolithArtifact.internalBinaryWrite(message.artifacts[i],
writer.tag(1,commonjs.WireType.LengthDelimited).fork(),options).join();let u=options.writeUnknownFields;return u!==!1&&(u==
!0?commonjs.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}}const artifact_ListArtifactsResponse=new ListArtifactsResponse$Type;
class ListArtifactsResponse_MonolithArtifact$Type extends commonjs.MessageType{constructor(){super("github.actions.resul\
ts.api.v1.ListArtifactsResponse.MonolithArtifact",[{no:1,name:"workflow_run_backend_id",kind:"scalar",T:9},{no:2,name:"w\
orkflow_job_run_backend_id",kind:"scalar",T:9},{no:3,name:"database_id",kind:"scalar",T:3},{no:4,name:"name",kind:"scala\
r",T:9},{no:5,name:"size",kind:"scalar",T:3},{no:6,name:"created_at",kind:"message",T:()=>Timestamp},{no:7,name:"digest",
kind:"message",T:()=>StringValue}])}create(value){const message={workflowRunBackendId:"",workflowJobRunBackendId:"",databaseId:"\
0",name:"",size:"0"};return globalThis.Object.defineProperty(message,commonjs.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==
void 0&&(0,commonjs.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){
let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:
message.workflowRunBackendId=reader.string();break;case 2:message.workflowJobRunBackendId=reader.string();break;case 3:message.
databaseId=reader.int64().toString();break;case 4:message.name=reader.string();break;case 5:message.size=reader.int64().
toString();break;case 6:message.createdAt=Timestamp.internalBinaryRead(reader,reader.uint32(),options,message.createdAt);
break;case 7:message.digest=StringValue.internalBinaryRead(reader,reader.uint32(),options,message.digest);break;default:
let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}\
) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?commonjs.UnknownFieldHandler.onRead:u)(this.typeName,
message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.workflowRunBackendId!==""&&
writer.tag(1,commonjs.WireType.LengthDelimited).string(message.workflowRunBackendId),message.workflowJobRunBackendId!==""&&
writer.tag(2,commonjs.WireType.LengthDelimited).string(message.workflowJobRunBackendId),message.databaseId!=="0"&&writer.
tag(3,commonjs.WireType.Varint).int64(message.databaseId),message.name!==""&&writer.tag(4,commonjs.WireType.LengthDelimited).
string(message.name),message.size!=="0"&&writer.tag(5,commonjs.WireType.Varint).int64(message.size),message.createdAt&&Timestamp.
internalBinaryWrite(message.createdAt,writer.tag(6,commonjs.WireType.LengthDelimited).fork(),options).join(),message.digest&&
StringValue.internalBinaryWrite(message.digest,writer.tag(7,commonjs.WireType.LengthDelimited).fork(),options).join();let u=options.
writeUnknownFields;return u!==!1&&(u==!0?commonjs.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}}const ListArtifactsResponse_MonolithArtifact=new ListArtifactsResponse_MonolithArtifact$Type;
class GetSignedArtifactURLRequest$Type extends commonjs.MessageType{constructor(){super("github.actions.results.api.v1.G\
etSignedArtifactURLRequest",[{no:1,name:"workflow_run_backend_id",kind:"scalar",T:9},{no:2,name:"workflow_job_run_backen\
d_id",kind:"scalar",T:9},{no:3,name:"name",kind:"scalar",T:9}])}create(value){const message={workflowRunBackendId:"",workflowJobRunBackendId:"",
name:""};return globalThis.Object.defineProperty(message,commonjs.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&
(0,commonjs.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??
this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.
workflowRunBackendId=reader.string();break;case 2:message.workflowJobRunBackendId=reader.string();break;case 3:message.name=
reader.string();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo}\
 (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?commonjs.UnknownFieldHandler.
onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.
workflowRunBackendId!==""&&writer.tag(1,commonjs.WireType.LengthDelimited).string(message.workflowRunBackendId),message.
workflowJobRunBackendId!==""&&writer.tag(2,commonjs.WireType.LengthDelimited).string(message.workflowJobRunBackendId),message.
name!==""&&writer.tag(3,commonjs.WireType.LengthDelimited).string(message.name);let u=options.writeUnknownFields;return u!==
!1&&(u==!0?commonjs.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}}const artifact_GetSignedArtifactURLRequest=new GetSignedArtifactURLRequest$Type;
class GetSignedArtifactURLResponse$Type extends commonjs.MessageType{constructor(){super("github.actions.results.api.v1.\
GetSignedArtifactURLResponse",[{no:1,name:"signed_url",kind:"scalar",T:9}])}create(value){const message={signedUrl:""};return globalThis.
Object.defineProperty(message,commonjs.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&(0,commonjs.reflectionMergePartial)(
this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??this.create(),end=reader.
pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.signedUrl=reader.string();
break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire t\
ype ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?commonjs.UnknownFieldHandler.onRead:
u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.signedUrl!==
""&&writer.tag(1,commonjs.WireType.LengthDelimited).string(message.signedUrl);let u=options.writeUnknownFields;return u!==
!1&&(u==!0?commonjs.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}}const artifact_GetSignedArtifactURLResponse=new GetSignedArtifactURLResponse$Type;
class DeleteArtifactRequest$Type extends commonjs.MessageType{constructor(){super("github.actions.results.api.v1.DeleteA\
rtifactRequest",[{no:1,name:"workflow_run_backend_id",kind:"scalar",T:9},{no:2,name:"workflow_job_run_backend_id",kind:"\
scalar",T:9},{no:3,name:"name",kind:"scalar",T:9}])}create(value){const message={workflowRunBackendId:"",workflowJobRunBackendId:"",
name:""};return globalThis.Object.defineProperty(message,commonjs.MESSAGE_TYPE,{enumerable:!1,value:this}),value!==void 0&&
(0,commonjs.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){let message=target??
this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:message.
workflowRunBackendId=reader.string();break;case 2:message.workflowJobRunBackendId=reader.string();break;case 3:message.name=
reader.string();break;default:let u=options.readUnknownField;if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo}\
 (wire type ${wireType}) for ${this.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?commonjs.UnknownFieldHandler.
onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){message.
workflowRunBackendId!==""&&writer.tag(1,commonjs.WireType.LengthDelimited).string(message.workflowRunBackendId),message.
workflowJobRunBackendId!==""&&writer.tag(2,commonjs.WireType.LengthDelimited).string(message.workflowJobRunBackendId),message.
name!==""&&writer.tag(3,commonjs.WireType.LengthDelimited).string(message.name);let u=options.writeUnknownFields;return u!==
!1&&(u==!0?commonjs.UnknownFieldHandler.onWrite:u)(this.typeName,message,writer),writer}}const artifact_DeleteArtifactRequest=new DeleteArtifactRequest$Type;
class DeleteArtifactResponse$Type extends commonjs.MessageType{constructor(){super("github.actions.results.api.v1.Delete\
ArtifactResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"artifact_id",kind:"scalar",T:3}])}create(value){const message={
ok:!1,artifactId:"0"};return globalThis.Object.defineProperty(message,commonjs.MESSAGE_TYPE,{enumerable:!1,value:this}),
value!==void 0&&(0,commonjs.reflectionMergePartial)(this,message,value),message}internalBinaryRead(reader,length,options,target){
let message=target??this.create(),end=reader.pos+length;for(;reader.pos<end;){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:
message.ok=reader.bool();break;case 2:message.artifactId=reader.int64().toString();break;default:let u=options.readUnknownField;
if(u==="throw")throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);let d=reader.
skip(wireType);u!==!1&&(u===!0?commonjs.UnknownFieldHandler.onRead:u)(this.typeName,message,fieldNo,wireType,d)}}return message}internalBinaryWrite(message,writer,options){
message.ok!==!1&&writer.tag(1,commonjs.WireType.Varint).bool(message.ok),message.artifactId!=="0"&&writer.tag(2,commonjs.
WireType.Varint).int64(message.artifactId);let u=options.writeUnknownFields;return u!==!1&&(u==!0?commonjs.UnknownFieldHandler.
onWrite:u)(this.typeName,message,writer),writer}}const artifact_DeleteArtifactResponse=new DeleteArtifactResponse$Type,ArtifactService=new build_commonjs.
C0("github.actions.results.api.v1.ArtifactService",[{name:"CreateArtifact",options:{},I:artifact_CreateArtifactRequest,O:artifact_CreateArtifactResponse},
{name:"FinalizeArtifact",options:{},I:artifact_FinalizeArtifactRequest,O:artifact_FinalizeArtifactResponse},{name:"ListA\
rtifacts",options:{},I:artifact_ListArtifactsRequest,O:artifact_ListArtifactsResponse},{name:"GetSignedArtifactURL",options:{},
I:artifact_GetSignedArtifactURLRequest,O:artifact_GetSignedArtifactURLResponse},{name:"DeleteArtifact",options:{},I:artifact_DeleteArtifactRequest,
O:artifact_DeleteArtifactResponse}]);class ArtifactServiceClientJSON{constructor(rpc){this.rpc=rpc,this.CreateArtifact.bind(
this),this.FinalizeArtifact.bind(this),this.ListArtifacts.bind(this),this.GetSignedArtifactURL.bind(this),this.DeleteArtifact.
bind(this)}CreateArtifact(request2){const data=artifact_CreateArtifactRequest.toJson(request2,{useProtoFieldName:!0,emitDefaultValues:!1});
return this.rpc.request("github.actions.results.api.v1.ArtifactService","CreateArtifact","application/json",data).then(data2=>artifact_CreateArtifactResponse.
fromJson(data2,{ignoreUnknownFields:!0}))}FinalizeArtifact(request2){const data=artifact_FinalizeArtifactRequest.toJson(
request2,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request("github.actions.results.api.v1.ArtifactSer\
vice","FinalizeArtifact","application/json",data).then(data2=>artifact_FinalizeArtifactResponse.fromJson(data2,{ignoreUnknownFields:!0}))}ListArtifacts(request2){
const data=artifact_ListArtifactsRequest.toJson(request2,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request(
"github.actions.results.api.v1.ArtifactService","ListArtifacts","application/json",data).then(data2=>artifact_ListArtifactsResponse.
fromJson(data2,{ignoreUnknownFields:!0}))}GetSignedArtifactURL(request2){const data=artifact_GetSignedArtifactURLRequest.
toJson(request2,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request("github.actions.results.api.v1.Arti\
factService","GetSignedArtifactURL","application/json",data).then(data2=>artifact_GetSignedArtifactURLResponse.fromJson(
data2,{ignoreUnknownFields:!0}))}DeleteArtifact(request2){const data=artifact_DeleteArtifactRequest.toJson(request2,{useProtoFieldName:!0,
emitDefaultValues:!1});return this.rpc.request("github.actions.results.api.v1.ArtifactService","DeleteArtifact","applica\
tion/json",data).then(data2=>artifact_DeleteArtifactResponse.fromJson(data2,{ignoreUnknownFields:!0}))}}class ArtifactServiceClientProtobuf{constructor(rpc){
this.rpc=rpc,this.CreateArtifact.bind(this),this.FinalizeArtifact.bind(this),this.ListArtifacts.bind(this),this.GetSignedArtifactURL.
bind(this),this.DeleteArtifact.bind(this)}CreateArtifact(request2){const data=CreateArtifactRequest.toBinary(request2);return this.
rpc.request("github.actions.results.api.v1.ArtifactService","CreateArtifact","application/protobuf",data).then(data2=>CreateArtifactResponse.
fromBinary(data2))}FinalizeArtifact(request2){const data=FinalizeArtifactRequest.toBinary(request2);return this.rpc.request(
"github.actions.results.api.v1.ArtifactService","FinalizeArtifact","application/protobuf",data).then(data2=>FinalizeArtifactResponse.
fromBinary(data2))}ListArtifacts(request2){const data=ListArtifactsRequest.toBinary(request2);return this.rpc.request("g\
ithub.actions.results.api.v1.ArtifactService","ListArtifacts","application/protobuf",data).then(data2=>ListArtifactsResponse.
fromBinary(data2))}GetSignedArtifactURL(request2){const data=GetSignedArtifactURLRequest.toBinary(request2);return this.
rpc.request("github.actions.results.api.v1.ArtifactService","GetSignedArtifactURL","application/protobuf",data).then(data2=>GetSignedArtifactURLResponse.
fromBinary(data2))}DeleteArtifact(request2){const data=DeleteArtifactRequest.toBinary(request2);return this.rpc.request(
"github.actions.results.api.v1.ArtifactService","DeleteArtifact","application/protobuf",data).then(data2=>DeleteArtifactResponse.
fromBinary(data2))}}function getExpiration(retentionDays){if(!retentionDays)return;const maxRetentionDays=getRetentionDays();
maxRetentionDays&&maxRetentionDays<retentionDays&&(core.$e(`Retention days cannot be greater than the maximum allowed re\
tention set within the repository. Using ${maxRetentionDays} instead.`),retentionDays=maxRetentionDays);const expirationDate=new Date;
return expirationDate.setDate(expirationDate.getDate()+retentionDays),Timestamp.fromDate(expirationDate)}function getRetentionDays(){
const retentionDays=process.env.GITHUB_RETENTION_DAYS;if(!retentionDays)return;const days=parseInt(retentionDays);if(!isNaN(
days))return days}const invalidArtifactFilePathCharacters=new Map([['"',' Double quote "'],[":"," Colon :"],["<"," Less \
than <"],[">"," Greater than >"],["|"," Vertical bar |"],["*"," Asterisk *"],["?"," Question mark ?"],["\r"," Carriage r\
eturn \\r"],[`
`," Line feed \\n"]]),invalidArtifactNameCharacters=new Map([...invalidArtifactFilePathCharacters,["\\"," Backslash \\"],
["/"," Forward slash /"]]);function validateArtifactName(name){if(!name)throw new Error("Provided artifact name input du\
ring validation is empty");for(const[invalidCharacterKey,errorMessageForCharacter]of invalidArtifactNameCharacters)if(name.
includes(invalidCharacterKey))throw new Error(`The artifact name is not valid: ${name}. Contains the following character\
: ${errorMessageForCharacter}
          
Invalid characters include: ${Array.from(invalidArtifactNameCharacters.values()).toString()}
          
These characters are not allowed in the artifact name due to limitations with certain file systems such as NTFS. To main\
tain file system agnostic behavior, these characters are intentionally not allowed to prevent potential problems with do\
wnloads on different file systems.`);(0,core.pq)("Artifact name is valid!")}function validateFilePath(path){if(!path)throw new Error(
"Provided file path input during validation is empty");for(const[invalidCharacterKey,errorMessageForCharacter]of invalidArtifactFilePathCharacters)
if(path.includes(invalidCharacterKey))throw new Error(`The path for one of the files in artifact is not valid: ${path}. \
Contains the following character: ${errorMessageForCharacter}
          
Invalid characters include: ${Array.from(invalidArtifactFilePathCharacters.values()).toString()}
          
The following characters are not allowed in files that are uploaded due to limitations with certain file systems such as\
 NTFS. To maintain file system agnostic behavior, these characters are intentionally not allowed to prevent potential pr\
oblems with downloads on different file systems.
          `)}var lib=__webpack_require__(44942),auth=__webpack_require__(92145),package_version=__webpack_require__(9002);
function getUserAgentString(){return`@actions/artifact-${package_version.version}`}class FilesNotFoundError extends Error{constructor(files=[]){
let message="No files were found to upload";files.length>0&&(message+=`: ${files.join(", ")}`),super(message),this.files=
files,this.name="FilesNotFoundError"}}class InvalidResponseError extends Error{constructor(message){super(message),this.
name="InvalidResponseError"}}class ArtifactNotFoundError extends Error{constructor(message="Artifact not found"){super(message),
this.name="ArtifactNotFoundError"}}class GHESNotSupportedError extends Error{constructor(message="@actions/artifact v2.0\
.0+, upload-artifact@v4+ and download-artifact@v4+ are not currently supported on GHES."){super(message),this.name="GHES\
NotSupportedError"}}class NetworkError extends Error{constructor(code){const message=`Unable to make request: ${code}
If you are using self-hosted runners, please make sure your runner has access to all GitHub endpoints: https://docs.gith\
ub.com/en/actions/hosting-your-own-runners/managing-self-hosted-runners/about-self-hosted-runners#communication-between-\
self-hosted-runners-and-github`;super(message),this.code=code,this.name="NetworkError"}}NetworkError.isNetworkErrorCode=
code=>code?["ECONNRESET","ENOTFOUND","ETIMEDOUT","ECONNREFUSED","EHOSTUNREACH"].includes(code):!1;class UsageError extends Error{constructor(){
super(`Artifact storage quota has been hit. Unable to upload any new artifacts.
More info on storage limits: https://docs.github.com/en/billing/managing-billing-for-github-actions/about-billing-for-gi\
thub-actions#calculating-minute-and-storage-spending`),this.name="UsageError"}}UsageError.isUsageErrorMessage=msg=>msg?msg.
includes("insufficient usage"):!1;class InvalidTokenError extends Error{}InvalidTokenError.prototype.name="InvalidTokenE\
rror";function b64DecodeUnicode(str){return decodeURIComponent(atob(str).replace(/(.)/g,(m,p)=>{let code=p.charCodeAt(0).
toString(16).toUpperCase();return code.length<2&&(code="0"+code),"%"+code}))}function base64UrlDecode(str){let output=str.
replace(/-/g,"+").replace(/_/g,"/");switch(output.length%4){case 0:break;case 2:output+="==";break;case 3:output+="=";break;default:
throw new Error("base64 string is not of the correct length")}try{return b64DecodeUnicode(output)}catch{return atob(output)}}
function jwtDecode(token,options){if(typeof token!="string")throw new InvalidTokenError("Invalid token specified: must b\
e a string");options||(options={});const pos=options.header===!0?0:1,part=token.split(".")[pos];if(typeof part!="string")
throw new InvalidTokenError(`Invalid token specified: missing part #${pos+1}`);let decoded;try{decoded=base64UrlDecode(part)}catch(e){
throw new InvalidTokenError(`Invalid token specified: invalid base64 for part #${pos+1} (${e.message})`)}try{return JSON.
parse(decoded)}catch(e){throw new InvalidTokenError(`Invalid token specified: invalid json for part #${pos+1} (${e.message}\
)`)}}const InvalidJwtError=new Error("Failed to get backend IDs: The provided JWT token is invalid and/or missing claims");
function getBackendIdsFromToken(){const token=getRuntimeToken(),decoded=jwtDecode(token);if(!decoded.scp)throw InvalidJwtError;
const scpParts=decoded.scp.split(" ");if(scpParts.length===0)throw InvalidJwtError;for(const scopes of scpParts){const scopeParts=scopes.
split(":");if(scopeParts?.[0]!=="Actions.Results")continue;if(scopeParts.length!==3)throw InvalidJwtError;const ids2={workflowRunBackendId:scopeParts[1],
workflowJobRunBackendId:scopeParts[2]};return core.Yz(`Workflow Run Backend ID: ${ids2.workflowRunBackendId}`),core.Yz(`\
Workflow Job Run Backend ID: ${ids2.workflowJobRunBackendId}`),ids2}throw InvalidJwtError}function maskSigUrl(url){if(url)
try{const signature=new URL(url).searchParams.get("sig");signature&&((0,core.Pq)(signature),(0,core.Pq)(encodeURIComponent(
signature)))}catch(error){(0,core.Yz)(`Failed to parse URL: ${url} ${error instanceof Error?error.message:String(error)}`)}}
function maskSecretUrls(body){if(typeof body!="object"||body===null){(0,core.Yz)("body is not an object or is null");return}
"signed_upload_url"in body&&typeof body.signed_upload_url=="string"&&maskSigUrl(body.signed_upload_url),"signed_url"in body&&
typeof body.signed_url=="string"&&maskSigUrl(body.signed_url)}var __awaiter=function(thisArg,_arguments,P,generator){function adopt(value){
return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){
function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,
rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};class ArtifactHttpClient{constructor(userAgent2,maxAttempts,baseRetryIntervalMilliseconds,retryMultiplier){
this.maxAttempts=5,this.baseRetryIntervalMilliseconds=3e3,this.retryMultiplier=1.5;const token=getRuntimeToken();this.baseUrl=
getResultsServiceUrl(),maxAttempts&&(this.maxAttempts=maxAttempts),baseRetryIntervalMilliseconds&&(this.baseRetryIntervalMilliseconds=
baseRetryIntervalMilliseconds),retryMultiplier&&(this.retryMultiplier=retryMultiplier),this.httpClient=new lib.Qq(userAgent2,
[new auth.tZ(token)])}request(service,method,contentType,data){return __awaiter(this,void 0,void 0,function*(){const url=new URL(
`/twirp/${service}/${method}`,this.baseUrl).href;(0,core.Yz)(`[Request] ${method} ${url}`);const headers={"Content-Type":contentType};
try{const{body}=yield this.retryableRequest(()=>__awaiter(this,void 0,void 0,function*(){return this.httpClient.post(url,
JSON.stringify(data),headers)}));return body}catch(error){throw new Error(`Failed to ${method}: ${error.message}`)}})}retryableRequest(operation){
return __awaiter(this,void 0,void 0,function*(){let attempt=0,errorMessage="",rawBody="";for(;attempt<this.maxAttempts;){
let isRetryable=!1;try{const response=yield operation(),statusCode=response.message.statusCode;rawBody=yield response.readBody(),
(0,core.Yz)(`[Response] - ${response.message.statusCode}`),(0,core.Yz)(`Headers: ${JSON.stringify(response.message.headers,
null,2)}`);const body=JSON.parse(rawBody);if(maskSecretUrls(body),(0,core.Yz)(`Body: ${JSON.stringify(body,null,2)}`),this.
isSuccessStatusCode(statusCode))return{response,body};if(isRetryable=this.isRetryableHttpStatusCode(statusCode),errorMessage=
`Failed request: (${statusCode}) ${response.message.statusMessage}`,body.msg){if(UsageError.isUsageErrorMessage(body.msg))
throw new UsageError;errorMessage=`${errorMessage}: ${body.msg}`}}catch(error){if(error instanceof SyntaxError&&(0,core.
Yz)(`Raw Body: ${rawBody}`),error instanceof UsageError)throw error;if(NetworkError.isNetworkErrorCode(error?.code))throw new NetworkError(
error?.code);isRetryable=!0,errorMessage=error.message}if(!isRetryable)throw new Error(`Received non-retryable error: ${errorMessage}`);
if(attempt+1===this.maxAttempts)throw new Error(`Failed to make request after ${this.maxAttempts} attempts: ${errorMessage}`);
const retryTimeMilliseconds=this.getExponentialRetryTimeMilliseconds(attempt);(0,core.pq)(`Attempt ${attempt+1} of ${this.
maxAttempts} failed with error: ${errorMessage}. Retrying request in ${retryTimeMilliseconds} ms...`),yield this.sleep(retryTimeMilliseconds),
attempt++}throw new Error("Request failed")})}isSuccessStatusCode(statusCode){return statusCode?statusCode>=200&&statusCode<
300:!1}isRetryableHttpStatusCode(statusCode){return statusCode?[lib.Hv.BadGateway,lib.Hv.GatewayTimeout,lib.Hv.InternalServerError,
lib.Hv.ServiceUnavailable,lib.Hv.TooManyRequests].includes(statusCode):!1}sleep(milliseconds){return __awaiter(this,void 0,
void 0,function*(){return new Promise(resolve=>setTimeout(resolve,milliseconds))})}getExponentialRetryTimeMilliseconds(attempt){
if(attempt<0)throw new Error("attempt should be a positive integer");if(attempt===0)return this.baseRetryIntervalMilliseconds;
const minTime=this.baseRetryIntervalMilliseconds*Math.pow(this.retryMultiplier,attempt),maxTime=minTime*this.retryMultiplier;
return Math.trunc(Math.random()*(maxTime-minTime)+minTime)}}function internalArtifactTwirpClient(options){const client2=new ArtifactHttpClient(
getUserAgentString(),options?.maxAttempts,options?.retryIntervalMs,options?.retryMultiplier);return new ArtifactServiceClientJSON(
client2)}function validateRootDirectory(rootDirectory){if(!external_fs_.existsSync(rootDirectory))throw new Error(`The p\
rovided rootDirectory ${rootDirectory} does not exist`);if(!external_fs_.statSync(rootDirectory).isDirectory())throw new Error(
`The provided rootDirectory ${rootDirectory} is not a valid directory`);(0,core.pq)("Root directory input is valid!")}function getUploadZipSpecification(filesToZip,rootDirectory){
const specification=[];rootDirectory=(0,external_path_.normalize)(rootDirectory),rootDirectory=(0,external_path_.resolve)(
rootDirectory);for(let file of filesToZip){const stats=external_fs_.lstatSync(file,{throwIfNoEntry:!1});if(!stats)throw new Error(
`File ${file} does not exist`);if(stats.isDirectory()){const directoryPath=file.replace(rootDirectory,"");validateFilePath(
directoryPath),specification.push({sourcePath:null,destinationPath:directoryPath,stats})}else{if(file=(0,external_path_.
normalize)(file),file=(0,external_path_.resolve)(file),!file.startsWith(rootDirectory))throw new Error(`The rootDirector\
y: ${rootDirectory} is not a parent directory of the file: ${file}`);const uploadPath=file.replace(rootDirectory,"");validateFilePath(
uploadPath),specification.push({sourcePath:file,destinationPath:uploadPath,stats})}}return specification}var esm=__webpack_require__(
52711),external_crypto_=__webpack_require__(76982),external_stream_=__webpack_require__(2203),blob_upload_awaiter=function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(
function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.
value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};function uploadToBlobStorage(authenticatedUploadURL,uploadStream,contentType){
return blob_upload_awaiter(this,void 0,void 0,function*(){let uploadByteCount=0,lastProgressTime=Date.now();const abortController=new AbortController,
chunkTimer=interval=>blob_upload_awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>{const timer=setInterval(
()=>{Date.now()-lastProgressTime>interval&&reject(new Error("Upload progress stalled."))},interval);abortController.signal.
addEventListener("abort",()=>{clearInterval(timer),resolve()})})}),maxConcurrency=getConcurrency(),bufferSize=getUploadChunkSize(),
blockBlobClient=new esm.jl(authenticatedUploadURL).getBlockBlobClient();core.Yz(`Uploading artifact to blob storage with\
 maxConcurrency: ${maxConcurrency}, bufferSize: ${bufferSize}, contentType: ${contentType}`);const options={blobHTTPHeaders:{
blobContentType:contentType},onProgress:progress=>{core.pq(`Uploaded bytes ${progress.loadedBytes}`),uploadByteCount=progress.
loadedBytes,lastProgressTime=Date.now()},abortSignal:abortController.signal};let sha256Hash;const blobUploadStream=new external_stream_.
PassThrough,hashStream=external_crypto_.createHash("sha256");uploadStream.pipe(blobUploadStream),uploadStream.pipe(hashStream).
setEncoding("hex"),core.pq("Beginning upload of artifact content to blob storage");try{yield Promise.race([blockBlobClient.
uploadStream(blobUploadStream,bufferSize,maxConcurrency,options),chunkTimer(getUploadChunkTimeout())])}catch(error){throw NetworkError.
isNetworkErrorCode(error?.code)?new NetworkError(error?.code):error}finally{abortController.abort()}return core.pq("Fini\
shed uploading artifact content to blob storage!"),hashStream.end(),sha256Hash=hashStream.read(),core.pq(`SHA256 digest \
of uploaded artifact is ${sha256Hash}`),uploadByteCount===0&&core.$e("No data was uploaded to blob storage. Reported upl\
oad byte count is 0."),{uploadSize:uploadByteCount,sha256Hash}})}var promises_=__webpack_require__(91943),archiver=__webpack_require__(
99392),stream_awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(
function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(
generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}
function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};class WaterMarkedUploadStream extends external_stream_.Transform{constructor(bufferSize){
super({highWaterMark:bufferSize})}_transform(chunk,enc,cb){cb(null,chunk)}}function createRawFileUploadStream(filePath){
return stream_awaiter(this,void 0,void 0,function*(){core.Yz(`Creating raw file upload stream for: ${filePath}`);const bufferSize=getUploadChunkSize(),
uploadStream=new WaterMarkedUploadStream(bufferSize);let sourcePath=filePath;(yield external_fs_.promises.lstat(filePath)).
isSymbolicLink()&&(sourcePath=yield(0,promises_.realpath)(filePath));const fileStream=external_fs_.createReadStream(sourcePath,
{highWaterMark:bufferSize});return fileStream.on("error",error=>{core.z3("An error has occurred while reading the file f\
or upload"),core.z3(String(error)),uploadStream.destroy(new Error("An error has occurred during file read for the artifa\
ct"))}),fileStream.pipe(uploadStream),uploadStream})}var zip_awaiter=function(thisArg,_arguments,P,generator){function adopt(value){
return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){
function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,
rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};const DEFAULT_COMPRESSION_LEVEL=6;function createZipUploadStream(uploadSpecification_1){
return zip_awaiter(this,arguments,void 0,function*(uploadSpecification,compressionLevel=DEFAULT_COMPRESSION_LEVEL){core.
Yz(`Creating Artifact archive with compressionLevel: ${compressionLevel}`);const zip=archiver.create("zip",{highWaterMark:getUploadChunkSize(),
zlib:{level:compressionLevel}});zip.on("error",zipErrorCallback),zip.on("warning",zipWarningCallback),zip.on("finish",zipFinishCallback),
zip.on("end",zipEndCallback);for(const file of uploadSpecification)if(file.sourcePath!==null){let sourcePath=file.sourcePath;
file.stats.isSymbolicLink()&&(sourcePath=yield(0,promises_.realpath)(file.sourcePath)),zip.file(sourcePath,{name:file.destinationPath})}else
zip.append("",{name:file.destinationPath});const bufferSize=getUploadChunkSize(),zipUploadStream=new WaterMarkedUploadStream(
bufferSize);return core.Yz(`Zip write high watermark value ${zipUploadStream.writableHighWaterMark}`),core.Yz(`Zip read \
high watermark value ${zipUploadStream.readableHighWaterMark}`),zip.pipe(zipUploadStream),zip.finalize(),zipUploadStream})}
const zipErrorCallback=error=>{throw core.z3("An error has occurred while creating the zip file for upload"),core.pq(error),
new Error("An error has occurred during zip creation for the artifact")},zipWarningCallback=error=>{error.code==="ENOENT"?
(core.$e("ENOENT warning during artifact zip creation. No such file or directory"),core.pq(error)):(core.$e(`A non-block\
ing warning has occurred during artifact zip creation: ${error.code}`),core.pq(error))},zipFinishCallback=()=>{core.Yz("\
Zip stream for upload has finished.")},zipEndCallback=()=>{core.Yz("Zip stream for upload has ended.")},types_mimeTypes={
".txt":"text/plain",".html":"text/html",".htm":"text/html",".css":"text/css",".csv":"text/csv",".xml":"text/xml",".md":"\
text/markdown",".js":"application/javascript",".mjs":"application/javascript",".json":"application/json",".png":"image/p\
ng",".jpg":"image/jpeg",".jpeg":"image/jpeg",".gif":"image/gif",".svg":"image/svg+xml",".webp":"image/webp",".ico":"imag\
e/x-icon",".bmp":"image/bmp",".tiff":"image/tiff",".tif":"image/tiff",".mp3":"audio/mpeg",".wav":"audio/wav",".ogg":"aud\
io/ogg",".flac":"audio/flac",".mp4":"video/mp4",".webm":"video/webm",".avi":"video/x-msvideo",".mov":"video/quicktime","\
.pdf":"application/pdf",".doc":"application/msword",".docx":"application/vnd.openxmlformats-officedocument.wordprocessin\
gml.document",".xls":"application/vnd.ms-excel",".xlsx":"application/vnd.openxmlformats-officedocument.spreadsheetml.she\
et",".ppt":"application/vnd.ms-powerpoint",".pptx":"application/vnd.openxmlformats-officedocument.presentationml.present\
ation",".zip":"application/zip",".tar":"application/x-tar",".gz":"application/gzip",".rar":"application/vnd.rar",".7z":"\
application/x-7z-compressed",".wasm":"application/wasm",".yaml":"application/x-yaml",".yml":"application/x-yaml",".woff":"\
font/woff",".woff2":"font/woff2",".ttf":"font/ttf",".otf":"font/otf",".eot":"application/vnd.ms-fontobject"};function getMimeType(filePath){
const ext=external_path_.extname(filePath).toLowerCase();return types_mimeTypes[ext]||"application/octet-stream"}var upload_artifact_awaiter=function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(
function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.
value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};function uploadArtifact(name,files,rootDirectory,options){
return upload_artifact_awaiter(this,void 0,void 0,function*(){let artifactFileName=`${name}.zip`;if(options?.skipArchive){
if(files.length===0)throw new FilesNotFoundError([]);if(files.length>1)throw new Error("skipArchive option is only suppo\
rted when uploading a single file");if(!external_fs_.existsSync(files[0]))throw new FilesNotFoundError(files);artifactFileName=
external_path_.basename(files[0]),name=artifactFileName}validateArtifactName(name),validateRootDirectory(rootDirectory);
let zipSpecification=[];if(!options?.skipArchive&&(zipSpecification=getUploadZipSpecification(files,rootDirectory),zipSpecification.
length===0))throw new FilesNotFoundError(zipSpecification.flatMap(s=>s.sourcePath?[s.sourcePath]:[]));const contentType=getMimeType(
artifactFileName),backendIds=getBackendIdsFromToken(),artifactClient=internalArtifactTwirpClient(),createArtifactReq={workflowRunBackendId:backendIds.
workflowRunBackendId,workflowJobRunBackendId:backendIds.workflowJobRunBackendId,name,mimeType:StringValue.create({value:contentType}),
version:7},expiresAt=getExpiration(options?.retentionDays);expiresAt&&(createArtifactReq.expiresAt=expiresAt);const createArtifactResp=yield artifactClient.
CreateArtifact(createArtifactReq);if(!createArtifactResp.ok)throw new InvalidResponseError("CreateArtifact: response fro\
m backend was not ok");let stream;options?.skipArchive?stream=yield createRawFileUploadStream(files[0]):stream=yield createZipUploadStream(
zipSpecification,options?.compressionLevel),core.pq(`Uploading artifact: ${artifactFileName}`);const uploadResult=yield uploadToBlobStorage(
createArtifactResp.signedUploadUrl,stream,contentType),finalizeArtifactReq={workflowRunBackendId:backendIds.workflowRunBackendId,
workflowJobRunBackendId:backendIds.workflowJobRunBackendId,name,size:uploadResult.uploadSize?uploadResult.uploadSize.toString():
"0"};uploadResult.sha256Hash&&(finalizeArtifactReq.hash=StringValue.create({value:`sha256:${uploadResult.sha256Hash}`})),
core.pq("Finalizing artifact upload");const finalizeArtifactResp=yield artifactClient.FinalizeArtifact(finalizeArtifactReq);
if(!finalizeArtifactResp.ok)throw new InvalidResponseError("FinalizeArtifact: response from backend was not ok");const artifactId=BigInt(
finalizeArtifactResp.artifactId);return core.pq(`Artifact ${name} successfully finalized. Artifact ID ${artifactId}`),{size:uploadResult.
uploadSize,digest:uploadResult.sha256Hash,id:Number(artifactId)}})}class Context{constructor(){var _a,_b,_c;if(this.payload=
{},process.env.GITHUB_EVENT_PATH)if((0,external_fs_.existsSync)(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse((0,external_fs_.
readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{const path=process.env.GITHUB_EVENT_PATH;process.stdout.
write(`GITHUB_EVENT_PATH ${path} does not exist${external_os_.EOL}`)}this.eventName=process.env.GITHUB_EVENT_NAME,this.sha=
process.env.GITHUB_SHA,this.ref=process.env.GITHUB_REF,this.workflow=process.env.GITHUB_WORKFLOW,this.action=process.env.
GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,
10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.env.GITHUB_RUN_ID,10),this.apiUrl=
(_a=process.env.GITHUB_API_URL)!==null&&_a!==void 0?_a:"https://api.github.com",this.serverUrl=(_b=process.env.GITHUB_SERVER_URL)!==
null&&_b!==void 0?_b:"https://github.com",this.graphqlUrl=(_c=process.env.GITHUB_GRAPHQL_URL)!==null&&_c!==void 0?_c:"ht\
tps://api.github.com/graphql"}get issue(){const payload=this.payload;return Object.assign(Object.assign({},this.repo),{number:(payload.
issue||payload.pull_request||payload).number})}get repo(){if(process.env.GITHUB_REPOSITORY){const[owner,repo]=process.env.
GITHUB_REPOSITORY.split("/");return{owner,repo}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,
repo:this.payload.repository.name};throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like \
'owner/repo'")}}var http_client_lib=__webpack_require__(89659),undici=__webpack_require__(46752),utils_awaiter=function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(
function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.
value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};function getAuthString(token,options){
if(!token&&!options.auth)throw new Error("Parameter token or opts.auth is required");if(token&&options.auth)throw new Error(
"Parameters token and opts.auth may not both be specified");return typeof options.auth=="string"?options.auth:`token ${token}`}
function getProxyAgent(destinationUrl){return new http_client_lib.HttpClient().getAgent(destinationUrl)}function getProxyAgentDispatcher(destinationUrl){
return new http_client_lib.HttpClient().getAgentDispatcher(destinationUrl)}function getProxyFetch(destinationUrl){const httpDispatcher=getProxyAgentDispatcher(
destinationUrl);return(url,opts)=>utils_awaiter(this,void 0,void 0,function*(){return(0,undici.fetch)(url,Object.assign(
Object.assign({},opts),{dispatcher:httpDispatcher}))})}function getApiBaseUrl(){return process.env.GITHUB_API_URL||"http\
s://api.github.com"}function getUserAgentWithOrchestrationId(baseUserAgent){var _a;const orchId=(_a=process.env.ACTIONS_ORCHESTRATION_ID)===
null||_a===void 0?void 0:_a.trim();if(orchId){const tag=`actions_orchestration_id/${orchId.replace(/[^a-z0-9_.-]/gi,"_")}`;
return baseUserAgent?.includes(tag)?baseUserAgent:`${baseUserAgent?`${baseUserAgent} `:""}${tag}`}return baseUserAgent}function getUserAgent(){
return typeof navigator=="object"&&"userAgent"in navigator?navigator.userAgent:typeof process=="object"&&process.version!==
void 0?`Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}function register(state,name,method,options){
if(typeof method!="function")throw new Error("method for before hook must be a function");return options||(options={}),Array.
isArray(name)?name.reverse().reduce((callback,name2)=>register.bind(null,state,name2,callback,options),method)():Promise.
resolve().then(()=>state.registry[name]?state.registry[name].reduce((method2,registered)=>registered.hook.bind(null,method2,
options),method)():method(options))}function addHook(state,kind,name,hook2){const orig=hook2;state.registry[name]||(state.
registry[name]=[]),kind==="before"&&(hook2=(method,options)=>Promise.resolve().then(orig.bind(null,options)).then(method.
bind(null,options))),kind==="after"&&(hook2=(method,options)=>{let result;return Promise.resolve().then(method.bind(null,
options)).then(result_=>(result=result_,orig(result,options))).then(()=>result)}),kind==="error"&&(hook2=(method,options)=>Promise.
resolve().then(method.bind(null,options)).catch(error=>orig(error,options))),state.registry[name].push({hook:hook2,orig})}
function removeHook(state,name,method){if(!state.registry[name])return;const index=state.registry[name].map(registered=>registered.
orig).indexOf(method);index!==-1&&state.registry[name].splice(index,1)}const bind=Function.bind,bindable=bind.bind(bind);
function bindApi(hook2,state,name){const removeHookRef=bindable(removeHook,null).apply(null,name?[state,name]:[state]);hook2.
api={remove:removeHookRef},hook2.remove=removeHookRef,["before","error","after","wrap"].forEach(kind=>{const args=name?[
state,kind,name]:[state,kind];hook2[kind]=hook2.api[kind]=bindable(addHook,null).apply(null,args)})}function Singular(){
const singularHookName=Symbol("Singular"),singularHookState={registry:{}},singularHook=register.bind(null,singularHookState,
singularHookName);return bindApi(singularHook,singularHookState,singularHookName),singularHook}function Collection(){const state={
registry:{}},hook2=register.bind(null,state);return bindApi(hook2,state),hook2}const before_after_hook={Singular,Collection};
var VERSION="0.0.0-development",userAgent=`octokit-endpoint.js/${VERSION} ${getUserAgent()}`,DEFAULTS={method:"GET",baseUrl:"\
https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":userAgent},mediaType:{format:""}};
function lowercaseKeys(object){return object?Object.keys(object).reduce((newObj,key)=>(newObj[key.toLowerCase()]=object[key],
newObj),{}):{}}function isPlainObject(value){if(typeof value!="object"||value===null||Object.prototype.toString.call(value)!==
"[object Object]")return!1;const proto=Object.getPrototypeOf(value);if(proto===null)return!0;const Ctor=Object.prototype.
hasOwnProperty.call(proto,"constructor")&&proto.constructor;return typeof Ctor=="function"&&Ctor instanceof Ctor&&Function.
prototype.call(Ctor)===Function.prototype.call(value)}function mergeDeep(defaults2,options){const result=Object.assign({},
defaults2);return Object.keys(options).forEach(key=>{isPlainObject(options[key])?key in defaults2?result[key]=mergeDeep(
defaults2[key],options[key]):Object.assign(result,{[key]:options[key]}):Object.assign(result,{[key]:options[key]})}),result}
function removeUndefinedProperties(obj){for(const key in obj)obj[key]===void 0&&delete obj[key];return obj}function merge(defaults2,route,options){
if(typeof route=="string"){let[method,url]=route.split(" ");options=Object.assign(url?{method,url}:{url:method},options)}else
options=Object.assign({},route);options.headers=lowercaseKeys(options.headers),removeUndefinedProperties(options),removeUndefinedProperties(
options.headers);const mergedOptions=mergeDeep(defaults2||{},options);return options.url==="/graphql"&&(defaults2&&defaults2.
mediaType.previews?.length&&(mergedOptions.mediaType.previews=defaults2.mediaType.previews.filter(preview=>!mergedOptions.
mediaType.previews.includes(preview)).concat(mergedOptions.mediaType.previews)),mergedOptions.mediaType.previews=(mergedOptions.
mediaType.previews||[]).map(preview=>preview.replace(/-preview/,""))),mergedOptions}function addQueryParameters(url,parameters){
const separator=/\?/.test(url)?"&":"?",names=Object.keys(parameters);return names.length===0?url:url+separator+names.map(
name=>name==="q"?"q="+parameters.q.split("+").map(encodeURIComponent).join("+"):`${name}=${encodeURIComponent(parameters[name])}`).
join("&")}var urlVariableRegex=/\{[^{}}]+\}/g;function removeNonChars(variableName){return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,
"").split(/,/)}function extractUrlVariableNames(url){const matches=url.match(urlVariableRegex);return matches?matches.map(
removeNonChars).reduce((a,b)=>a.concat(b),[]):[]}function omit(object,keysToOmit){const result={__proto__:null};for(const key of Object.
keys(object))keysToOmit.indexOf(key)===-1&&(result[key]=object[key]);return result}function encodeReserved(str){return str.
split(/(%[0-9A-Fa-f]{2})/g).map(function(part){return/%[0-9A-Fa-f]/.test(part)||(part=encodeURI(part).replace(/%5B/g,"[").
replace(/%5D/g,"]")),part}).join("")}function encodeUnreserved(str){return encodeURIComponent(str).replace(/[!'()*]/g,function(c){
return"%"+c.charCodeAt(0).toString(16).toUpperCase()})}function encodeValue(operator,value,key){return value=operator===
"+"||operator==="#"?encodeReserved(value):encodeUnreserved(value),key?encodeUnreserved(key)+"="+value:value}function isDefined(value){
return value!=null}function isKeyOperator(operator){return operator===";"||operator==="&"||operator==="?"}function getValues(context2,operator,key,modifier){
var value=context2[key],result=[];if(isDefined(value)&&value!=="")if(typeof value=="string"||typeof value=="number"||typeof value==
"bigint"||typeof value=="boolean")value=value.toString(),modifier&&modifier!=="*"&&(value=value.substring(0,parseInt(modifier,
10))),result.push(encodeValue(operator,value,isKeyOperator(operator)?key:""));else if(modifier==="*")Array.isArray(value)?
value.filter(isDefined).forEach(function(value2){result.push(encodeValue(operator,value2,isKeyOperator(operator)?key:""))}):
Object.keys(value).forEach(function(k){isDefined(value[k])&&result.push(encodeValue(operator,value[k],k))});else{const tmp=[];
Array.isArray(value)?value.filter(isDefined).forEach(function(value2){tmp.push(encodeValue(operator,value2))}):Object.keys(
value).forEach(function(k){isDefined(value[k])&&(tmp.push(encodeUnreserved(k)),tmp.push(encodeValue(operator,value[k].toString())))}),
isKeyOperator(operator)?result.push(encodeUnreserved(key)+"="+tmp.join(",")):tmp.length!==0&&result.push(tmp.join(","))}else
operator===";"?isDefined(value)&&result.push(encodeUnreserved(key)):value===""&&(operator==="&"||operator==="?")?result.
push(encodeUnreserved(key)+"="):value===""&&result.push("");return result}function parseUrl(template){return{expand:expand.
bind(null,template)}}function expand(template,context2){var operators=["+","#",".","/",";","?","&"];return template=template.
replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(_2,expression,literal){if(expression){let operator="";const values=[];if(operators.
indexOf(expression.charAt(0))!==-1&&(operator=expression.charAt(0),expression=expression.substr(1)),expression.split(/,/g).
forEach(function(variable){var tmp=/([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);values.push(getValues(context2,operator,tmp[1],
tmp[2]||tmp[3]))}),operator&&operator!=="+"){var separator=",";return operator==="?"?separator="&":operator!=="#"&&(separator=
operator),(values.length!==0?operator:"")+values.join(separator)}else return values.join(",")}else return encodeReserved(
literal)}),template==="/"?template:template.replace(/\/$/,"")}function parse(options){let method=options.method.toUpperCase(),
url=(options.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),headers=Object.assign({},options.headers),body,parameters=omit(options,
["method","baseUrl","url","headers","request","mediaType"]);const urlVariableNames=extractUrlVariableNames(url);url=parseUrl(
url).expand(parameters),/^http/.test(url)||(url=options.baseUrl+url);const omittedParameters=Object.keys(options).filter(
option=>urlVariableNames.includes(option)).concat("baseUrl"),remainingParameters=omit(parameters,omittedParameters);if(!/application\/octet-stream/i.
test(headers.accept)&&(options.mediaType.format&&(headers.accept=headers.accept.split(/,/).map(format2=>format2.replace(
/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${options.mediaType.format}`)).join(",")),url.endsWith(
"/graphql")&&options.mediaType.previews?.length)){const previewsFromAcceptHeader=headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||
[];headers.accept=previewsFromAcceptHeader.concat(options.mediaType.previews).map(preview=>{const format2=options.mediaType.
format?`.${options.mediaType.format}`:"+json";return`application/vnd.github.${preview}-preview${format2}`}).join(",")}return[
"GET","HEAD"].includes(method)?url=addQueryParameters(url,remainingParameters):"data"in remainingParameters?body=remainingParameters.
data:Object.keys(remainingParameters).length&&(body=remainingParameters),!headers["content-type"]&&typeof body<"u"&&(headers["\
content-type"]="application/json; charset=utf-8"),["PATCH","PUT"].includes(method)&&typeof body>"u"&&(body=""),Object.assign(
{method,url,headers},typeof body<"u"?{body}:null,options.request?{request:options.request}:null)}function endpointWithDefaults(defaults2,route,options){
return parse(merge(defaults2,route,options))}function withDefaults(oldDefaults,newDefaults){const DEFAULTS2=merge(oldDefaults,
newDefaults),endpoint2=endpointWithDefaults.bind(null,DEFAULTS2);return Object.assign(endpoint2,{DEFAULTS:DEFAULTS2,defaults:withDefaults.
bind(null,DEFAULTS2),merge:merge.bind(null,DEFAULTS2),parse})}var endpoint=withDefaults(null,DEFAULTS);const SP=32,HTAB=9,
SEMI=59,EQ=61,DQUOTE=34,BSLASH=92,COMMA=44,LOWER_CASE=1,OWS=2,SEMI_FLAG=4,COMMA_FLAG=8,TOKEN_FLAG=16,NON_ASCII=65280,CASE_FLAGS=LOWER_CASE|
NON_ASCII,CHAR_MAP=new Uint8Array(256);CHAR_MAP[HTAB]|=OWS,CHAR_MAP[SP]|=OWS,CHAR_MAP[SEMI]|=SEMI_FLAG,CHAR_MAP[COMMA]|=
COMMA_FLAG;for(let code=128;code<=255;code++)CHAR_MAP[code]|=LOWER_CASE;for(const char of"!#$%&'*+-.^_`|~")CHAR_MAP[char.
charCodeAt(0)]|=TOKEN_FLAG;for(let code=48;code<=57;code++)CHAR_MAP[code]|=TOKEN_FLAG;for(let code=65;code<=90;code++)CHAR_MAP[code]|=
LOWER_CASE|TOKEN_FLAG;for(let code=97;code<=122;code++)CHAR_MAP[code]|=TOKEN_FLAG;const NullObject=(()=>{const C=function(){};
return C.prototype=Object.create(null),C})();function isTypeValid(type,start=0,end=type.length){let hasSlash=!1;for(let index=start;index<
end;index++){const code=type.charCodeAt(index);if(code===47){if(hasSlash||index===start||index>=end-1)return!1;hasSlash=
!0}else if(!isTokenCode(code))return!1}return hasSlash}function isTokenValid(token,start=0,end=token.length){if(start>=end)
return!1;for(let index=start;index<end;index++)if(!isTokenCode(token.charCodeAt(index)))return!1;return!0}function isTokenCode(code){
return(CHAR_MAP[code]&TOKEN_FLAG)!==0}function parameterValue(str){const len=str.length;if(len===0)return'""';let index=0;
for(;index<len&&isTokenCode(str.charCodeAt(index));)index++;if(index===len)return str;let result='"',start=0;for(;index<
len;){const code=str.charCodeAt(index);if(code!==HTAB&&(code<SP||code===127||code>255))throw new TypeError(`Invalid para\
meter value: ${str}`);(code===34||code===92)&&(result+=`${str.slice(start,index)}\\`,start=index),index++}return`${result}${str.
slice(start)}"`}function format(obj){const{type,parameters}=obj;if(!type||!isTypeValid(type))throw new TypeError(`Invali\
d type: ${type}`);let result=type;if(parameters)for(const param of Object.keys(parameters)){if(!isTokenValid(param))throw new TypeError(
`Invalid parameter name: ${param}`);result+=`; ${param}=${parameterValue(parameters[param])}`}return result}function dist_parse(header,options){
const stopFlags=SEMI_FLAG|(options?.comma===!0?COMMA_FLAG:0),len=header.length;let valueStart=options?.start??0;for(;(CHAR_MAP[header.
charCodeAt(valueStart)]&OWS)!==0;)valueStart++;let index=valueStart,typeFlags=0,whitespace=-1,stop=options?.parameters===
!1?COMMA_FLAG:0;for(;index<len;){const code=header.charCodeAt(index),flags=CHAR_MAP[code];if((flags&stopFlags)!==0){stop|=
flags&COMMA_FLAG;break}(flags&OWS)!==0?whitespace===-1&&(whitespace=index):whitespace=-1,typeFlags|=code&NON_ASCII|flags,
index++}const valueEnd=whitespace===-1?index:whitespace,value=header.slice(valueStart,valueEnd),type=(typeFlags&CASE_FLAGS)===
0?value:value.toLowerCase();return index===len||stop!==0?{type,index,parameters:new NullObject}:parseParameters(header,type,
index,len,stopFlags)}function parseParameters(header,type,index,len,stopFlags){const parameters=new NullObject;parameter:
for(;index<len;){for(index++;(CHAR_MAP[header.charCodeAt(index)]&OWS)!==0;)index++;const keyStart=index;let keyFlags=0,keyWhitespace=-1;
for(;index<len;){const code=header.charCodeAt(index),flags=CHAR_MAP[code];if((flags&stopFlags)!==0){if((flags&COMMA_FLAG)!==
0)break parameter;continue parameter}if(code===EQ){const keyEnd=keyWhitespace===-1?index:keyWhitespace,value=header.slice(
keyStart,keyEnd),key=(keyFlags&CASE_FLAGS)===0?value:value.toLowerCase();for(index++;(CHAR_MAP[header.charCodeAt(index)]&
OWS)!==0;)index++;if(index<len&&header.charCodeAt(index)===DQUOTE){const quotedStart=++index;let escaped=!1;for(;index<len;){
const code2=header.charCodeAt(index);if(code2===DQUOTE){parameters[key]===void 0&&(parameters[key]=escaped?unescapeQuotedPairs(
header,quotedStart,index):header.slice(quotedStart,index)),index++;let stop2=0;for(;index<len;){const code3=header.charCodeAt(
index),flags2=CHAR_MAP[code3];if((flags2&stopFlags)!==0){stop2=flags2&COMMA_FLAG;break}index++}if(stop2!==0)break parameter;
continue parameter}if(code2===BSLASH&&index+1<len){escaped=!0,index+=2;continue}index++}continue parameter}const valueStart=index;
let stop=0,valueWhitespace=-1;for(;index<len;){const code2=header.charCodeAt(index),flags2=CHAR_MAP[code2];if((flags2&stopFlags)!==
0){stop=flags2&COMMA_FLAG;break}(flags2&OWS)!==0?valueWhitespace===-1&&(valueWhitespace=index):valueWhitespace=-1,index++}
if(parameters[key]===void 0){const valueEnd=valueWhitespace===-1?index:valueWhitespace;parameters[key]=header.slice(valueStart,
valueEnd)}if(stop!==0)break parameter;continue parameter}(flags&OWS)!==0?keyWhitespace===-1&&(keyWhitespace=index):keyWhitespace=
-1,keyFlags|=code&NON_ASCII|flags,index++}}return{type,index,parameters}}function unescapeQuotedPairs(str,start,end){let result="";
for(let index=start;index<end;index++)str.charCodeAt(index)===BSLASH&&(result+=str.slice(start,index),start=++index);return result+
str.slice(start,end)}const intRegex=/^-?\d+$/,noiseValue=/^-?\d+n+$/,originalStringify=JSON.stringify,originalParse=JSON.
parse,customFormat=/^-?\d+n$/,bigIntsStringify=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,noiseStringify=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,
isUnstringifiable=val=>val===void 0||typeof val=="function"||typeof val=="symbol",isRawJSON=val=>val!==null&&typeof val==
"object"&&val.constructor&&val.constructor.name==="RawJSON",stringifyIteratively=(rootValue,replacer,spaceParam)=>{let space="";
typeof spaceParam=="number"?space=" ".repeat(Math.min(10,Math.max(0,Math.floor(spaceParam)))):typeof spaceParam=="string"&&
(space=spaceParam.slice(0,10));const isFunctionReplacer=typeof replacer=="function",propertyList=Array.isArray(replacer)?
new Set(replacer.map(String)):null,prepareVal=(parent,key,val)=>(val!==null&&typeof val=="object"&&typeof val.toJSON=="f\
unction"&&(val=val.toJSON(key)),typeof val=="string"&&noiseValue.test(val)?val+"n":typeof val=="bigint"?"rawJSON"in JSON?
JSON.rawJSON(val.toString()):val.toString()+"n":(isFunctionReplacer&&(val=replacer.call(parent,key,val)),val!==null&&typeof val==
"object"&&(val instanceof Number||val instanceof String||val instanceof Boolean)&&(val=val.valueOf()),val)),rootProcessed=prepareVal(
{"":rootValue},"",rootValue);if(isUnstringifiable(rootProcessed))return;const isRootPrimitive=rootProcessed===null||typeof rootProcessed!=
"object",isRootNativeRawJSON=isRawJSON(rootProcessed);if(isRootPrimitive||isRootNativeRawJSON)return originalStringify(rootProcessed);
const chunks=[];let level=0;const stack=[{parent:{"":rootProcessed},key:"",val:rootProcessed,isArray:Array.isArray(rootProcessed),
keys:Array.isArray(rootProcessed)?null:Object.keys(rootProcessed),index:0,first:!0}],visited=new WeakSet([rootProcessed]);
for(;stack.length>0;){const node=stack[stack.length-1];node.index===0&&(chunks.push(node.isArray?"[":"{"),level++);let isDone=!1;
if(node.isArray)if(node.index<node.val.length){node.first||chunks.push(","),space&&chunks.push(`
`+space.repeat(level));const childRaw=node.val[node.index],childVal=prepareVal(node.val,String(node.index),childRaw);if(isUnstringifiable(
childVal))chunks.push("null"),node.first=!1,node.index++;else{const isComplexObject=childVal!==null&&typeof childVal=="o\
bject",isNativeRaw=isRawJSON(childVal);if(isComplexObject&&!isNativeRaw){if(visited.has(childVal))throw new TypeError("C\
onverting circular structure to JSON");visited.add(childVal),stack.push({parent:node.val,key:String(node.index),val:childVal,
isArray:Array.isArray(childVal),keys:Array.isArray(childVal)?null:Object.keys(childVal),index:0,first:!0}),node.first=!1,
node.index++}else chunks.push(originalStringify(childVal)),node.first=!1,node.index++}}else isDone=!0;else{for(;node.index<
node.keys.length;){const k=node.keys[node.index++];if(propertyList&&!propertyList.has(k))continue;const childRaw=node.val[k],
childVal=prepareVal(node.val,k,childRaw);if(isUnstringifiable(childVal))continue;node.first||chunks.push(","),space?chunks.
push(`
`+space.repeat(level)+originalStringify(k)+": "):chunks.push(originalStringify(k)+":");const isComplexObject=childVal!==
null&&typeof childVal=="object",isNativeRaw=isRawJSON(childVal);if(isComplexObject&&!isNativeRaw){if(visited.has(childVal))
throw new TypeError("Converting circular structure to JSON");visited.add(childVal),stack.push({parent:node.val,key:k,val:childVal,
isArray:Array.isArray(childVal),keys:Array.isArray(childVal)?null:Object.keys(childVal),index:0,first:!0}),node.first=!1;
break}else chunks.push(originalStringify(childVal)),node.first=!1}node.index>=node.keys.length&&stack[stack.length-1]===
node&&(isDone=!0)}isDone&&(level--,!node.first&&space&&chunks.push(`
`+space.repeat(level)),chunks.push(node.isArray?"]":"}"),visited.delete(node.val),stack.pop())}return chunks.join("")},JSONStringify=(value,replacer,space)=>{
try{return"rawJSON"in JSON?originalStringify(value,(key,val)=>typeof val=="bigint"?JSON.rawJSON(val.toString()):typeof replacer==
"function"?replacer(key,val):(Array.isArray(replacer)&&replacer.includes(key),val),space):value?originalStringify(value,
(key,val)=>typeof val=="string"&&noiseValue.test(val)||typeof val=="bigint"?val.toString()+"n":typeof replacer=="functio\
n"?replacer(key,val):(Array.isArray(replacer)&&replacer.includes(key),val),space).replace(bigIntsStringify,"$1$2$3").replace(
noiseStringify,"$1$2$3"):originalStringify(value,replacer,space)}catch(error){if(error instanceof RangeError){const convertedJSON=stringifyIteratively(
value,replacer,space);return convertedJSON===void 0?void 0:"rawJSON"in JSON?convertedJSON:convertedJSON.replace(bigIntsStringify,
"$1$2$3").replace(noiseStringify,"$1$2$3")}throw error}},featureCache=new Map,isContextSourceSupported=()=>{const parseFingerprint=JSON.
parse.toString();if(featureCache.has(parseFingerprint))return featureCache.get(parseFingerprint);try{const result=JSON.parse(
"1",(_2,__,context2)=>!!context2?.source&&context2.source==="1");return featureCache.set(parseFingerprint,result),result}catch{
return featureCache.set(parseFingerprint,!1),!1}},convertMarkedBigIntsReviver=(key,value,context2,userReviver)=>typeof value==
"string"&&customFormat.test(value)?BigInt(value.slice(0,-1)):typeof value=="string"&&noiseValue.test(value)?value.slice(
0,-1):typeof userReviver=="function"?userReviver(key,value,context2):value,JSONParseV2=(text,reviver)=>JSON.parse(text,(key,value,context2)=>{
const isNumber=typeof value=="number",isOutOfBounds=value>Number.MAX_SAFE_INTEGER||value<Number.MIN_SAFE_INTEGER,isBigNumber=isNumber&&
isOutOfBounds,isInt=context2&&intRegex.test(context2.source);return isBigNumber&&isInt?BigInt(context2.source):typeof reviver==
"function"?reviver(key,value,context2):value}),MAX_INT=Number.MAX_SAFE_INTEGER.toString(),MAX_DIGITS=MAX_INT.length,stringsOrLargeNumbers=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,
noiseValueWithQuotes=/^"-?\d+n+"$/,applyReviverIteratively=(parsed,userReviver)=>{const rootHolder={"":parsed},stack=[{parent:rootHolder,
key:"",visited:!1}];for(;stack.length>0;){const node=stack[stack.length-1];if(node.visited){const{parent,key}=node;let value=parent[key];
typeof value=="string"&&(customFormat.test(value)?value=BigInt(value.slice(0,-1)):noiseValue.test(value)&&(value=value.slice(
0,-1))),typeof userReviver=="function"&&(value=userReviver.call(parent,key,value)),value===void 0?delete parent[key]:parent[key]=
value,stack.pop()}else{node.visited=!0;const value=node.parent[node.key];if(value!==null&&typeof value=="object"){const keys=Object.
keys(value);for(let i=keys.length-1;i>=0;i--)stack.push({parent:value,key:keys[i],visited:!1})}}}return rootHolder[""]},
serializeBigInts=text=>text.replace(stringsOrLargeNumbers,(match,digits,fractional,exponential)=>{const isString=match[0]===
'"';if(isString&&noiseValueWithQuotes.test(match))return match.substring(0,match.length-1)+'n"';const hasFractionalOrExponential=fractional||
exponential,isLessThanMaxSafeInt=digits&&(digits.length<MAX_DIGITS||digits.length===MAX_DIGITS&&digits<=MAX_INT);return isString||
hasFractionalOrExponential||isLessThanMaxSafeInt?match:'"'+match+'n"'}),JSONParse=(text,reviver)=>{if(!text)return originalParse(
text,reviver);try{if(isContextSourceSupported())return JSONParseV2(text,reviver);const serializedData=serializeBigInts(text);
return originalParse(serializedData,(key,value,context2)=>convertMarkedBigIntsReviver(key,value,context2,reviver))}catch(error){
if(error instanceof RangeError){const serializedData=serializeBigInts(text),parsed=originalParse(serializedData);return applyReviverIteratively(
parsed,reviver)}throw error}};class RequestError extends Error{name;status;request;response;constructor(message,statusCode,options){
super(message,{cause:options.cause}),this.name="HttpError",this.status=Number.parseInt(statusCode),Number.isNaN(this.status)&&
(this.status=0);"response"in options&&(this.response=options.response);const requestCopy=Object.assign({},options.request);
options.request.headers.authorization&&(requestCopy.headers=Object.assign({},options.request.headers,{authorization:options.
request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),requestCopy.url=requestCopy.url.replace(/\bclient_secret=\w+/g,
"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=requestCopy}}var dist_bundle_VERSION="\
10.0.16",defaults_default={headers:{"user-agent":`octokit-request.js/${dist_bundle_VERSION} ${getUserAgent()}`}};function dist_bundle_isPlainObject(value){
if(typeof value!="object"||value===null||Object.prototype.toString.call(value)!=="[object Object]")return!1;const proto=Object.
getPrototypeOf(value);if(proto===null)return!0;const Ctor=Object.prototype.hasOwnProperty.call(proto,"constructor")&&proto.
constructor;return typeof Ctor=="function"&&Ctor instanceof Ctor&&Function.prototype.call(Ctor)===Function.prototype.call(
value)}var noop=()=>"";async function fetchWrapper(requestOptions){const fetch=requestOptions.request?.fetch||globalThis.
fetch;if(!fetch)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch \
}}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");const log=requestOptions.request?.log||console,
parseSuccessResponseBody=requestOptions.request?.parseSuccessResponseBody!==!1,body=dist_bundle_isPlainObject(requestOptions.
body)||Array.isArray(requestOptions.body)?JSONStringify(requestOptions.body):requestOptions.body,requestHeaders=Object.fromEntries(
Object.entries(requestOptions.headers).map(([name,value])=>[name,String(value)]));let fetchResponse;try{fetchResponse=await fetch(
requestOptions.url,{method:requestOptions.method,body,redirect:requestOptions.request?.redirect,headers:requestHeaders,signal:requestOptions.
request?.signal,...requestOptions.body&&{duplex:"half"}})}catch(error){let message="Unknown Error";if(error instanceof Error){
if(error.name==="AbortError")throw error.status=500,error;message=error.message,error.name==="TypeError"&&"cause"in error&&
(error.cause instanceof Error?message=error.cause.message:typeof error.cause=="string"&&(message=error.cause))}const requestError=new RequestError(
message,500,{request:requestOptions});throw requestError.cause=error,requestError}const status=fetchResponse.status,url=fetchResponse.
url,responseHeaders={};for(const[key,value]of fetchResponse.headers)responseHeaders[key]=value;const octokitResponse={url,
status,headers:responseHeaders,data:""};if("deprecation"in responseHeaders){const matches=responseHeaders.link&&responseHeaders.
link.match(/<([^<>]+)>; rel="deprecation"/),deprecationLink=matches&&matches.pop();log.warn(`[@octokit/request] "${requestOptions.
method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink?
`. See ${deprecationLink}`:""}`)}if(status===204||status===205)return octokitResponse;if(requestOptions.method==="HEAD"){
if(status<400)return octokitResponse;throw new RequestError(fetchResponse.statusText,status,{response:octokitResponse,request:requestOptions})}
if(status===304)throw octokitResponse.data=await getResponseData(fetchResponse),new RequestError("Not modified",status,{
response:octokitResponse,request:requestOptions});if(status>=400)throw octokitResponse.data=await getResponseData(fetchResponse),
new RequestError(toErrorMessage(octokitResponse.data),status,{response:octokitResponse,request:requestOptions});return octokitResponse.
data=parseSuccessResponseBody?await getResponseData(fetchResponse):fetchResponse.body,octokitResponse}async function getResponseData(response){
const contentType=response.headers.get("content-type");if(!contentType)return response.text().catch(noop);const mimetype=dist_parse(
contentType);if(isJSONResponse(mimetype)){let text="";try{return text=await response.text(),JSONParse(text)}catch{return text}}else
return mimetype.type.startsWith("text/")||mimetype.parameters.charset?.toLowerCase()==="utf-8"&&mimetype.type!=="applica\
tion/octet-stream"?response.text().catch(noop):response.arrayBuffer().catch(()=>new ArrayBuffer(0))}function isJSONResponse(mimetype){
return mimetype.type==="application/json"||mimetype.type==="application/scim+json"}function toErrorMessage(data){if(typeof data==
"string")return data;if(data instanceof ArrayBuffer)return"Unknown error";if(typeof data=="object"&&data!==null&&"messag\
e"in data){const objectData=data,suffix="documentation_url"in objectData?` - ${objectData.documentation_url}`:"";return Array.
isArray(objectData.errors)?`${objectData.message}: ${objectData.errors.map(v=>JSON.stringify(v)).join(", ")}${suffix}`:`${objectData.
message}${suffix}`}return`Unknown error: ${JSON.stringify(data)}`}function dist_bundle_withDefaults(oldEndpoint,newDefaults){
const endpoint2=oldEndpoint.defaults(newDefaults);return Object.assign(function(route,parameters){const endpointOptions=endpoint2.
merge(route,parameters);if(!endpointOptions.request||!endpointOptions.request.hook)return fetchWrapper(endpoint2.parse(endpointOptions));
const request2=(route2,parameters2)=>fetchWrapper(endpoint2.parse(endpoint2.merge(route2,parameters2)));return Object.assign(
request2,{endpoint:endpoint2,defaults:dist_bundle_withDefaults.bind(null,endpoint2)}),endpointOptions.request.hook(request2,
endpointOptions)},{endpoint:endpoint2,defaults:dist_bundle_withDefaults.bind(null,endpoint2)})}var request=dist_bundle_withDefaults(
endpoint,defaults_default);var graphql_dist_bundle_VERSION="0.0.0-development";function _buildMessageForResponseErrors(data){
return`Request failed due to following response errors:
`+data.errors.map(e=>` - ${e.message}`).join(`
`)}var GraphqlResponseError=class extends Error{constructor(request2,headers,response){super(_buildMessageForResponseErrors(
response)),this.request=request2,this.headers=headers,this.response=response,this.errors=response.errors,this.data=response.
data,Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}request;headers;response;name="GraphqlRespo\
nseError";errors;data},NON_VARIABLE_OPTIONS=["method","baseUrl","url","headers","request","query","mediaType","operation\
Name"],FORBIDDEN_VARIABLE_OPTIONS=["query","method","url"],GHES_V3_SUFFIX_REGEX=/\/api\/v3\/?$/;function graphql(request2,query,options){
if(options){if(typeof query=="string"&&"query"in options)return Promise.reject(new Error('[@octokit/graphql] "query" can\
not be used as variable name'));for(const key in options)if(FORBIDDEN_VARIABLE_OPTIONS.includes(key))return Promise.reject(
new Error(`[@octokit/graphql] "${key}" cannot be used as variable name`))}const parsedOptions=typeof query=="string"?Object.
assign({query},options):query,requestOptions=Object.keys(parsedOptions).reduce((result,key)=>NON_VARIABLE_OPTIONS.includes(
key)?(result[key]=parsedOptions[key],result):(result.variables||(result.variables={}),result.variables[key]=parsedOptions[key],
result),{}),baseUrl2=parsedOptions.baseUrl||request2.endpoint.DEFAULTS.baseUrl;return GHES_V3_SUFFIX_REGEX.test(baseUrl2)&&
(requestOptions.url=baseUrl2.replace(GHES_V3_SUFFIX_REGEX,"/api/graphql")),request2(requestOptions).then(response=>{if(response.
data.errors){const headers={};for(const key of Object.keys(response.headers))headers[key]=response.headers[key];throw new GraphqlResponseError(
requestOptions,headers,response.data)}return response.data.data})}function graphql_dist_bundle_withDefaults(request2,newDefaults){
const newRequest=request2.defaults(newDefaults);return Object.assign((query,options)=>graphql(newRequest,query,options),
{defaults:graphql_dist_bundle_withDefaults.bind(null,newRequest),endpoint:newRequest.endpoint})}var graphql2=graphql_dist_bundle_withDefaults(
request,{headers:{"user-agent":`octokit-graphql.js/${graphql_dist_bundle_VERSION} ${getUserAgent()}`},method:"POST",url:"\
/graphql"});function withCustomRequest(customRequest){return graphql_dist_bundle_withDefaults(customRequest,{method:"POS\
T",url:"/graphql"})}var b64url="(?:[a-zA-Z0-9_-]+)",sep="\\.",jwtRE=new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}\
$`),isJWT=jwtRE.test.bind(jwtRE);async function dist_bundle_auth(token){const isApp=isJWT(token),isInstallation=token.startsWith(
"v1.")||token.startsWith("ghs_"),isUserToServer=token.startsWith("ghu_");return{type:"token",token,tokenType:isApp?"app":
isInstallation?"installation":isUserToServer?"user-to-server":"oauth"}}function withAuthorizationPrefix(token){return token.
split(/\./).length===3?`bearer ${token}`:`token ${token}`}async function hook(token,request2,route,parameters){const endpoint2=request2.
endpoint.merge(route,parameters);return endpoint2.headers.authorization=withAuthorizationPrefix(token),request2(endpoint2)}
var createTokenAuth=function(token){if(!token)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
if(typeof token!="string")throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");return token=
token.replace(/^(token|bearer) +/i,""),Object.assign(dist_bundle_auth.bind(null,token),{hook:hook.bind(null,token)})};const version_VERSION="\
7.0.8",dist_src_noop=()=>{},consoleWarn=console.warn.bind(console),consoleError=console.error.bind(console);function createLogger(logger={}){
return typeof logger.debug!="function"&&(logger.debug=dist_src_noop),typeof logger.info!="function"&&(logger.info=dist_src_noop),
typeof logger.warn!="function"&&(logger.warn=consoleWarn),typeof logger.error!="function"&&(logger.error=consoleError),logger}
const userAgentTrail=`octokit-core.js/${version_VERSION} ${getUserAgent()}`;class Octokit{static VERSION=version_VERSION;static defaults(defaults2){
return class extends this{constructor(...args){const options=args[0]||{};if(typeof defaults2=="function"){super(defaults2(
options));return}super(Object.assign({},defaults2,options,options.userAgent&&defaults2.userAgent?{userAgent:`${options.userAgent}\
 ${defaults2.userAgent}`}:null))}}}static plugins=[];static plugin(...newPlugins){const currentPlugins=this.plugins;return class extends this{static plugins=currentPlugins.
concat(newPlugins.filter(plugin=>!currentPlugins.includes(plugin)))}}constructor(options={}){const hook2=new before_after_hook.
Collection,requestDefaults={baseUrl:request.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},options.request,
{hook:hook2.bind(null,"request")}),mediaType:{previews:[],format:""}};if(requestDefaults.headers["user-agent"]=options.userAgent?
`${options.userAgent} ${userAgentTrail}`:userAgentTrail,options.baseUrl&&(requestDefaults.baseUrl=options.baseUrl),options.
previews&&(requestDefaults.mediaType.previews=options.previews),options.timeZone&&(requestDefaults.headers["time-zone"]=
options.timeZone),this.request=request.defaults(requestDefaults),this.graphql=withCustomRequest(this.request).defaults(requestDefaults),
this.log=createLogger(options.log),this.hook=hook2,options.authStrategy){const{authStrategy,...otherOptions}=options,auth2=authStrategy(
Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:otherOptions},options.auth));hook2.wrap("re\
quest",auth2.hook),this.auth=auth2}else if(!options.auth)this.auth=async()=>({type:"unauthenticated"});else{const auth2=createTokenAuth(
options.auth);hook2.wrap("request",auth2.hook),this.auth=auth2}const classConstructor=this.constructor;for(let i=0;i<classConstructor.
plugins.length;++i)Object.assign(this,classConstructor.plugins[i](this,options))}request;graphql;log;hook;auth}const dist_src_version_VERSION="\
17.0.0";var endpoints_default={actions:{addCustomLabelsToSelfHostedRunnerForOrg:["POST /orgs/{org}/actions/runners/{runn\
er_id}/labels"],addCustomLabelsToSelfHostedRunnerForRepo:["POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
addRepoAccessToSelfHostedRunnerGroupInOrg:["PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{reposi\
tory_id}"],addSelectedRepoToOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],addSelectedRepoToOrgVariable:[
"PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],approveWorkflowRun:["POST /repos/{owner}/{repo}\
/actions/runs/{run_id}/approve"],cancelWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"],createEnvironmentVariable:[
"POST /repos/{owner}/{repo}/environments/{environment_name}/variables"],createHostedRunnerForOrg:["POST /orgs/{org}/acti\
ons/hosted-runners"],createOrUpdateEnvironmentSecret:["PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets\
/{secret_name}"],createOrUpdateOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}"],createOrUpdateRepoSecret:["PU\
T /repos/{owner}/{repo}/actions/secrets/{secret_name}"],createOrgVariable:["POST /orgs/{org}/actions/variables"],createRegistrationTokenForOrg:[
"POST /orgs/{org}/actions/runners/registration-token"],createRegistrationTokenForRepo:["POST /repos/{owner}/{repo}/actio\
ns/runners/registration-token"],createRemoveTokenForOrg:["POST /orgs/{org}/actions/runners/remove-token"],createRemoveTokenForRepo:[
"POST /repos/{owner}/{repo}/actions/runners/remove-token"],createRepoVariable:["POST /repos/{owner}/{repo}/actions/varia\
bles"],createWorkflowDispatch:["POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches"],deleteActionsCacheById:[
"DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"],deleteActionsCacheByKey:["DELETE /repos/{owner}/{repo}/actions\
/caches{?key,ref}"],deleteArtifact:["DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],deleteCustomImageFromOrg:[
"DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],deleteCustomImageVersionFromOrg:["DELET\
E /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],deleteEnvironmentSecret:["\
DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],deleteEnvironmentVariable:["DELETE \
/repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],deleteHostedRunnerForOrg:["DELETE /orgs/{org}/a\
ctions/hosted-runners/{hosted_runner_id}"],deleteOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}"],deleteOrgVariable:[
"DELETE /orgs/{org}/actions/variables/{name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/actions/secrets/{secret_n\
ame}"],deleteRepoVariable:["DELETE /repos/{owner}/{repo}/actions/variables/{name}"],deleteSelfHostedRunnerFromOrg:["DELE\
TE /orgs/{org}/actions/runners/{runner_id}"],deleteSelfHostedRunnerFromRepo:["DELETE /repos/{owner}/{repo}/actions/runne\
rs/{runner_id}"],deleteWorkflowRun:["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}"],deleteWorkflowRunLogs:["DELETE\
 /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],disableSelectedRepositoryGithubActionsOrganization:["DELETE /orgs/{o\
rg}/actions/permissions/repositories/{repository_id}"],disableWorkflow:["PUT /repos/{owner}/{repo}/actions/workflows/{wo\
rkflow_id}/disable"],downloadArtifact:["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}"],downloadJobLogsForWorkflowRun:[
"GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"],downloadWorkflowRunAttemptLogs:["GET /repos/{owner}/{repo}/actio\
ns/runs/{run_id}/attempts/{attempt_number}/logs"],downloadWorkflowRunLogs:["GET /repos/{owner}/{repo}/actions/runs/{run_\
id}/logs"],enableSelectedRepositoryGithubActionsOrganization:["PUT /orgs/{org}/actions/permissions/repositories/{reposit\
ory_id}"],enableWorkflow:["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"],forceCancelWorkflowRun:["P\
OST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"],generateRunnerJitconfigForOrg:["POST /orgs/{org}/actions/\
runners/generate-jitconfig"],generateRunnerJitconfigForRepo:["POST /repos/{owner}/{repo}/actions/runners/generate-jitcon\
fig"],getActionsCacheList:["GET /repos/{owner}/{repo}/actions/caches"],getActionsCacheUsage:["GET /repos/{owner}/{repo}/\
actions/cache/usage"],getActionsCacheUsageByRepoForOrg:["GET /orgs/{org}/actions/cache/usage-by-repository"],getActionsCacheUsageForOrg:[
"GET /orgs/{org}/actions/cache/usage"],getAllowedActionsOrganization:["GET /orgs/{org}/actions/permissions/selected-acti\
ons"],getAllowedActionsRepository:["GET /repos/{owner}/{repo}/actions/permissions/selected-actions"],getArtifact:["GET /\
repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],getCustomImageForOrg:["GET /orgs/{org}/actions/hosted-runners/ima\
ges/custom/{image_definition_id}"],getCustomImageVersionForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{i\
mage_definition_id}/versions/{version}"],getCustomOidcSubClaimForRepo:["GET /repos/{owner}/{repo}/actions/oidc/customiza\
tion/sub"],getEnvironmentPublicKey:["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"],getEnvironmentSecret:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],getEnvironmentVariable:["GET /repos/{\
owner}/{repo}/environments/{environment_name}/variables/{name}"],getGithubActionsDefaultWorkflowPermissionsOrganization:[
"GET /orgs/{org}/actions/permissions/workflow"],getGithubActionsDefaultWorkflowPermissionsRepository:["GET /repos/{owner\
}/{repo}/actions/permissions/workflow"],getGithubActionsPermissionsOrganization:["GET /orgs/{org}/actions/permissions"],
getGithubActionsPermissionsRepository:["GET /repos/{owner}/{repo}/actions/permissions"],getHostedRunnerForOrg:["GET /org\
s/{org}/actions/hosted-runners/{hosted_runner_id}"],getHostedRunnersGithubOwnedImagesForOrg:["GET /orgs/{org}/actions/ho\
sted-runners/images/github-owned"],getHostedRunnersLimitsForOrg:["GET /orgs/{org}/actions/hosted-runners/limits"],getHostedRunnersMachineSpecsForOrg:[
"GET /orgs/{org}/actions/hosted-runners/machine-sizes"],getHostedRunnersPartnerImagesForOrg:["GET /orgs/{org}/actions/ho\
sted-runners/images/partner"],getHostedRunnersPlatformsForOrg:["GET /orgs/{org}/actions/hosted-runners/platforms"],getJobForWorkflowRun:[
"GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],getOrgPublicKey:["GET /orgs/{org}/actions/secrets/public-key"],getOrgSecret:[
"GET /orgs/{org}/actions/secrets/{secret_name}"],getOrgVariable:["GET /orgs/{org}/actions/variables/{name}"],getPendingDeploymentsForRun:[
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],getRepoPermissions:["GET /repos/{owner}/{repo}/ac\
tions/permissions",{},{renamed:["actions","getGithubActionsPermissionsRepository"]}],getRepoPublicKey:["GET /repos/{owne\
r}/{repo}/actions/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/actions/secrets/{secret_name}"],getRepoVariable:[
"GET /repos/{owner}/{repo}/actions/variables/{name}"],getReviewsForRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}\
/approvals"],getSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}"],getSelfHostedRunnerForRepo:["GET \
/repos/{owner}/{repo}/actions/runners/{runner_id}"],getWorkflow:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_\
id}"],getWorkflowAccessToRepository:["GET /repos/{owner}/{repo}/actions/permissions/access"],getWorkflowRun:["GET /repos\
/{owner}/{repo}/actions/runs/{run_id}"],getWorkflowRunAttempt:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts\
/{attempt_number}"],getWorkflowRunUsage:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"],getWorkflowUsage:["GE\
T /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing"],listArtifactsForRepo:["GET /repos/{owner}/{repo}/action\
s/artifacts"],listCustomImageVersionsForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}\
/versions"],listCustomImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom"],listEnvironmentSecrets:["GET\
 /repos/{owner}/{repo}/environments/{environment_name}/secrets"],listEnvironmentVariables:["GET /repos/{owner}/{repo}/en\
vironments/{environment_name}/variables"],listGithubHostedRunnersInGroupForOrg:["GET /orgs/{org}/actions/runner-groups/{\
runner_group_id}/hosted-runners"],listHostedRunnersForOrg:["GET /orgs/{org}/actions/hosted-runners"],listJobsForWorkflowRun:[
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"],listJobsForWorkflowRunAttempt:["GET /repos/{owner}/{repo}/action\
s/runs/{run_id}/attempts/{attempt_number}/jobs"],listLabelsForSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{\
runner_id}/labels"],listLabelsForSelfHostedRunnerForRepo:["GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
listOrgSecrets:["GET /orgs/{org}/actions/secrets"],listOrgVariables:["GET /orgs/{org}/actions/variables"],listRepoOrganizationSecrets:[
"GET /repos/{owner}/{repo}/actions/organization-secrets"],listRepoOrganizationVariables:["GET /repos/{owner}/{repo}/acti\
ons/organization-variables"],listRepoSecrets:["GET /repos/{owner}/{repo}/actions/secrets"],listRepoVariables:["GET /repo\
s/{owner}/{repo}/actions/variables"],listRepoWorkflows:["GET /repos/{owner}/{repo}/actions/workflows"],listRunnerApplicationsForOrg:[
"GET /orgs/{org}/actions/runners/downloads"],listRunnerApplicationsForRepo:["GET /repos/{owner}/{repo}/actions/runners/d\
ownloads"],listSelectedReposForOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}/repositories"],listSelectedReposForOrgVariable:[
"GET /orgs/{org}/actions/variables/{name}/repositories"],listSelectedRepositoriesEnabledGithubActionsOrganization:["GET \
/orgs/{org}/actions/permissions/repositories"],listSelfHostedRunnersForOrg:["GET /orgs/{org}/actions/runners"],listSelfHostedRunnersForRepo:[
"GET /repos/{owner}/{repo}/actions/runners"],listWorkflowRunArtifacts:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/\
artifacts"],listWorkflowRuns:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"],listWorkflowRunsForRepo:[
"GET /repos/{owner}/{repo}/actions/runs"],reRunJobForWorkflowRun:["POST /repos/{owner}/{repo}/actions/jobs/{job_id}/reru\
n"],reRunWorkflow:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun"],reRunWorkflowFailedJobs:["POST /repos/{owne\
r}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"],removeAllCustomLabelsFromSelfHostedRunnerForOrg:["DELETE /orgs/{org}\
/actions/runners/{runner_id}/labels"],removeAllCustomLabelsFromSelfHostedRunnerForRepo:["DELETE /repos/{owner}/{repo}/ac\
tions/runners/{runner_id}/labels"],removeCustomLabelFromSelfHostedRunnerForOrg:["DELETE /orgs/{org}/actions/runners/{run\
ner_id}/labels/{name}"],removeCustomLabelFromSelfHostedRunnerForRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{run\
ner_id}/labels/{name}"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/\
{repository_id}"],removeSelectedRepoFromOrgVariable:["DELETE /orgs/{org}/actions/variables/{name}/repositories/{reposito\
ry_id}"],reviewCustomGatesForRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"],reviewPendingDeploymentsForRun:[
"POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],setAllowedActionsOrganization:["PUT /orgs/{org}/\
actions/permissions/selected-actions"],setAllowedActionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions/selec\
ted-actions"],setCustomLabelsForSelfHostedRunnerForOrg:["PUT /orgs/{org}/actions/runners/{runner_id}/labels"],setCustomLabelsForSelfHostedRunnerForRepo:[
"PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],setCustomOidcSubClaimForRepo:["PUT /repos/{owner}/{repo}\
/actions/oidc/customization/sub"],setGithubActionsDefaultWorkflowPermissionsOrganization:["PUT /orgs/{org}/actions/permi\
ssions/workflow"],setGithubActionsDefaultWorkflowPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions/w\
orkflow"],setGithubActionsPermissionsOrganization:["PUT /orgs/{org}/actions/permissions"],setGithubActionsPermissionsRepository:[
"PUT /repos/{owner}/{repo}/actions/permissions"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_\
name}/repositories"],setSelectedReposForOrgVariable:["PUT /orgs/{org}/actions/variables/{name}/repositories"],setSelectedRepositoriesEnabledGithubActionsOrganization:[
"PUT /orgs/{org}/actions/permissions/repositories"],setWorkflowAccessToRepository:["PUT /repos/{owner}/{repo}/actions/pe\
rmissions/access"],updateEnvironmentVariable:["PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{na\
me}"],updateHostedRunnerForOrg:["PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],updateOrgVariable:["PATCH\
 /orgs/{org}/actions/variables/{name}"],updateRepoVariable:["PATCH /repos/{owner}/{repo}/actions/variables/{name}"]},activity:{
checkRepoIsStarredByAuthenticatedUser:["GET /user/starred/{owner}/{repo}"],deleteRepoSubscription:["DELETE /repos/{owner\
}/{repo}/subscription"],deleteThreadSubscription:["DELETE /notifications/threads/{thread_id}/subscription"],getFeeds:["G\
ET /feeds"],getRepoSubscription:["GET /repos/{owner}/{repo}/subscription"],getThread:["GET /notifications/threads/{threa\
d_id}"],getThreadSubscriptionForAuthenticatedUser:["GET /notifications/threads/{thread_id}/subscription"],listEventsForAuthenticatedUser:[
"GET /users/{username}/events"],listNotificationsForAuthenticatedUser:["GET /notifications"],listOrgEventsForAuthenticatedUser:[
"GET /users/{username}/events/orgs/{org}"],listPublicEvents:["GET /events"],listPublicEventsForRepoNetwork:["GET /networ\
ks/{owner}/{repo}/events"],listPublicEventsForUser:["GET /users/{username}/events/public"],listPublicOrgEvents:["GET /or\
gs/{org}/events"],listReceivedEventsForUser:["GET /users/{username}/received_events"],listReceivedPublicEventsForUser:["\
GET /users/{username}/received_events/public"],listRepoEvents:["GET /repos/{owner}/{repo}/events"],listRepoNotificationsForAuthenticatedUser:[
"GET /repos/{owner}/{repo}/notifications"],listReposStarredByAuthenticatedUser:["GET /user/starred"],listReposStarredByUser:[
"GET /users/{username}/starred"],listReposWatchedByUser:["GET /users/{username}/subscriptions"],listStargazersForRepo:["\
GET /repos/{owner}/{repo}/stargazers"],listWatchedReposForAuthenticatedUser:["GET /user/subscriptions"],listWatchersForRepo:[
"GET /repos/{owner}/{repo}/subscribers"],markNotificationsAsRead:["PUT /notifications"],markRepoNotificationsAsRead:["PU\
T /repos/{owner}/{repo}/notifications"],markThreadAsDone:["DELETE /notifications/threads/{thread_id}"],markThreadAsRead:[
"PATCH /notifications/threads/{thread_id}"],setRepoSubscription:["PUT /repos/{owner}/{repo}/subscription"],setThreadSubscription:[
"PUT /notifications/threads/{thread_id}/subscription"],starRepoForAuthenticatedUser:["PUT /user/starred/{owner}/{repo}"],
unstarRepoForAuthenticatedUser:["DELETE /user/starred/{owner}/{repo}"]},apps:{addRepoToInstallation:["PUT /user/installa\
tions/{installation_id}/repositories/{repository_id}",{},{renamed:["apps","addRepoToInstallationForAuthenticatedUser"]}],
addRepoToInstallationForAuthenticatedUser:["PUT /user/installations/{installation_id}/repositories/{repository_id}"],checkToken:[
"POST /applications/{client_id}/token"],createFromManifest:["POST /app-manifests/{code}/conversions"],createInstallationAccessToken:[
"POST /app/installations/{installation_id}/access_tokens"],deleteAuthorization:["DELETE /applications/{client_id}/grant"],
deleteInstallation:["DELETE /app/installations/{installation_id}"],deleteToken:["DELETE /applications/{client_id}/token"],
getAuthenticated:["GET /app"],getBySlug:["GET /apps/{app_slug}"],getInstallation:["GET /app/installations/{installation_\
id}"],getOrgInstallation:["GET /orgs/{org}/installation"],getRepoInstallation:["GET /repos/{owner}/{repo}/installation"],
getSubscriptionPlanForAccount:["GET /marketplace_listing/accounts/{account_id}"],getSubscriptionPlanForAccountStubbed:["\
GET /marketplace_listing/stubbed/accounts/{account_id}"],getUserInstallation:["GET /users/{username}/installation"],getWebhookConfigForApp:[
"GET /app/hook/config"],getWebhookDelivery:["GET /app/hook/deliveries/{delivery_id}"],listAccountsForPlan:["GET /marketp\
lace_listing/plans/{plan_id}/accounts"],listAccountsForPlanStubbed:["GET /marketplace_listing/stubbed/plans/{plan_id}/ac\
counts"],listInstallationReposForAuthenticatedUser:["GET /user/installations/{installation_id}/repositories"],listInstallationRequestsForAuthenticatedApp:[
"GET /app/installation-requests"],listInstallations:["GET /app/installations"],listInstallationsForAuthenticatedUser:["G\
ET /user/installations"],listPlans:["GET /marketplace_listing/plans"],listPlansStubbed:["GET /marketplace_listing/stubbe\
d/plans"],listReposAccessibleToInstallation:["GET /installation/repositories"],listSubscriptionsForAuthenticatedUser:["G\
ET /user/marketplace_purchases"],listSubscriptionsForAuthenticatedUserStubbed:["GET /user/marketplace_purchases/stubbed"],
listWebhookDeliveries:["GET /app/hook/deliveries"],redeliverWebhookDelivery:["POST /app/hook/deliveries/{delivery_id}/at\
tempts"],removeRepoFromInstallation:["DELETE /user/installations/{installation_id}/repositories/{repository_id}",{},{renamed:[
"apps","removeRepoFromInstallationForAuthenticatedUser"]}],removeRepoFromInstallationForAuthenticatedUser:["DELETE /user\
/installations/{installation_id}/repositories/{repository_id}"],resetToken:["PATCH /applications/{client_id}/token"],revokeInstallationAccessToken:[
"DELETE /installation/token"],scopeToken:["POST /applications/{client_id}/token/scoped"],suspendInstallation:["PUT /app/\
installations/{installation_id}/suspended"],unsuspendInstallation:["DELETE /app/installations/{installation_id}/suspende\
d"],updateWebhookConfigForApp:["PATCH /app/hook/config"]},billing:{getGithubActionsBillingOrg:["GET /orgs/{org}/settings\
/billing/actions"],getGithubActionsBillingUser:["GET /users/{username}/settings/billing/actions"],getGithubBillingPremiumRequestUsageReportOrg:[
"GET /organizations/{org}/settings/billing/premium_request/usage"],getGithubBillingPremiumRequestUsageReportUser:["GET /\
users/{username}/settings/billing/premium_request/usage"],getGithubBillingUsageReportOrg:["GET /organizations/{org}/sett\
ings/billing/usage"],getGithubBillingUsageReportUser:["GET /users/{username}/settings/billing/usage"],getGithubPackagesBillingOrg:[
"GET /orgs/{org}/settings/billing/packages"],getGithubPackagesBillingUser:["GET /users/{username}/settings/billing/packa\
ges"],getSharedStorageBillingOrg:["GET /orgs/{org}/settings/billing/shared-storage"],getSharedStorageBillingUser:["GET /\
users/{username}/settings/billing/shared-storage"]},campaigns:{createCampaign:["POST /orgs/{org}/campaigns"],deleteCampaign:[
"DELETE /orgs/{org}/campaigns/{campaign_number}"],getCampaignSummary:["GET /orgs/{org}/campaigns/{campaign_number}"],listOrgCampaigns:[
"GET /orgs/{org}/campaigns"],updateCampaign:["PATCH /orgs/{org}/campaigns/{campaign_number}"]},checks:{create:["POST /re\
pos/{owner}/{repo}/check-runs"],createSuite:["POST /repos/{owner}/{repo}/check-suites"],get:["GET /repos/{owner}/{repo}/\
check-runs/{check_run_id}"],getSuite:["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"],listAnnotations:["GET /\
repos/{owner}/{repo}/check-runs/{check_run_id}/annotations"],listForRef:["GET /repos/{owner}/{repo}/commits/{ref}/check-\
runs"],listForSuite:["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs"],listSuitesForRef:["GET /repos\
/{owner}/{repo}/commits/{ref}/check-suites"],rerequestRun:["POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rereque\
st"],rerequestSuite:["POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"],setSuitesPreferences:["PATCH \
/repos/{owner}/{repo}/check-suites/preferences"],update:["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]},codeScanning:{
commitAutofix:["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits"],createAutofix:["POST /r\
epos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],createVariantAnalysis:["POST /repos/{owner}/{repo}/cod\
e-scanning/codeql/variant-analyses"],deleteAnalysis:["DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{\
?confirm_delete}"],deleteCodeqlDatabase:["DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],getAlert:[
"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}",{},{renamedParameters:{alert_id:"alert_number"}}],getAnalysis:[
"GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"],getAutofix:["GET /repos/{owner}/{repo}/code-scanning/a\
lerts/{alert_number}/autofix"],getCodeqlDatabase:["GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],
getDefaultSetup:["GET /repos/{owner}/{repo}/code-scanning/default-setup"],getSarif:["GET /repos/{owner}/{repo}/code-scan\
ning/sarifs/{sarif_id}"],getVariantAnalysis:["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_va\
riant_analysis_id}"],getVariantAnalysisRepoTask:["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeq\
l_variant_analysis_id}/repos/{repo_owner}/{repo_name}"],listAlertInstances:["GET /repos/{owner}/{repo}/code-scanning/ale\
rts/{alert_number}/instances"],listAlertsForOrg:["GET /orgs/{org}/code-scanning/alerts"],listAlertsForRepo:["GET /repos/\
{owner}/{repo}/code-scanning/alerts"],listAlertsInstances:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number\
}/instances",{},{renamed:["codeScanning","listAlertInstances"]}],listCodeqlDatabases:["GET /repos/{owner}/{repo}/code-sc\
anning/codeql/databases"],listRecentAnalyses:["GET /repos/{owner}/{repo}/code-scanning/analyses"],updateAlert:["PATCH /r\
epos/{owner}/{repo}/code-scanning/alerts/{alert_number}"],updateDefaultSetup:["PATCH /repos/{owner}/{repo}/code-scanning\
/default-setup"],uploadSarif:["POST /repos/{owner}/{repo}/code-scanning/sarifs"]},codeSecurity:{attachConfiguration:["PO\
ST /orgs/{org}/code-security/configurations/{configuration_id}/attach"],attachEnterpriseConfiguration:["POST /enterprise\
s/{enterprise}/code-security/configurations/{configuration_id}/attach"],createConfiguration:["POST /orgs/{org}/code-secu\
rity/configurations"],createConfigurationForEnterprise:["POST /enterprises/{enterprise}/code-security/configurations"],deleteConfiguration:[
"DELETE /orgs/{org}/code-security/configurations/{configuration_id}"],deleteConfigurationForEnterprise:["DELETE /enterpr\
ises/{enterprise}/code-security/configurations/{configuration_id}"],detachConfiguration:["DELETE /orgs/{org}/code-securi\
ty/configurations/detach"],getConfiguration:["GET /orgs/{org}/code-security/configurations/{configuration_id}"],getConfigurationForRepository:[
"GET /repos/{owner}/{repo}/code-security-configuration"],getConfigurationsForEnterprise:["GET /enterprises/{enterprise}/\
code-security/configurations"],getConfigurationsForOrg:["GET /orgs/{org}/code-security/configurations"],getDefaultConfigurations:[
"GET /orgs/{org}/code-security/configurations/defaults"],getDefaultConfigurationsForEnterprise:["GET /enterprises/{enter\
prise}/code-security/configurations/defaults"],getRepositoriesForConfiguration:["GET /orgs/{org}/code-security/configura\
tions/{configuration_id}/repositories"],getRepositoriesForEnterpriseConfiguration:["GET /enterprises/{enterprise}/code-s\
ecurity/configurations/{configuration_id}/repositories"],getSingleConfigurationForEnterprise:["GET /enterprises/{enterpr\
ise}/code-security/configurations/{configuration_id}"],setConfigurationAsDefault:["PUT /orgs/{org}/code-security/configu\
rations/{configuration_id}/defaults"],setConfigurationAsDefaultForEnterprise:["PUT /enterprises/{enterprise}/code-securi\
ty/configurations/{configuration_id}/defaults"],updateConfiguration:["PATCH /orgs/{org}/code-security/configurations/{co\
nfiguration_id}"],updateEnterpriseConfiguration:["PATCH /enterprises/{enterprise}/code-security/configurations/{configur\
ation_id}"]},codesOfConduct:{getAllCodesOfConduct:["GET /codes_of_conduct"],getConductCode:["GET /codes_of_conduct/{key}"]},
codespaces:{addRepositoryForSecretForAuthenticatedUser:["PUT /user/codespaces/secrets/{secret_name}/repositories/{reposi\
tory_id}"],addSelectedRepoToOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
checkPermissionsForDevcontainer:["GET /repos/{owner}/{repo}/codespaces/permissions_check"],codespaceMachinesForAuthenticatedUser:[
"GET /user/codespaces/{codespace_name}/machines"],createForAuthenticatedUser:["POST /user/codespaces"],createOrUpdateOrgSecret:[
"PUT /orgs/{org}/codespaces/secrets/{secret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/codespaces/secr\
ets/{secret_name}"],createOrUpdateSecretForAuthenticatedUser:["PUT /user/codespaces/secrets/{secret_name}"],createWithPrForAuthenticatedUser:[
"POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"],createWithRepoForAuthenticatedUser:["POST /repos/{owner}/{r\
epo}/codespaces"],deleteForAuthenticatedUser:["DELETE /user/codespaces/{codespace_name}"],deleteFromOrganization:["DELET\
E /orgs/{org}/members/{username}/codespaces/{codespace_name}"],deleteOrgSecret:["DELETE /orgs/{org}/codespaces/secrets/{\
secret_name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],deleteSecretForAuthenticatedUser:[
"DELETE /user/codespaces/secrets/{secret_name}"],exportForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/exp\
orts"],getCodespacesForUserInOrg:["GET /orgs/{org}/members/{username}/codespaces"],getExportDetailsForAuthenticatedUser:[
"GET /user/codespaces/{codespace_name}/exports/{export_id}"],getForAuthenticatedUser:["GET /user/codespaces/{codespace_n\
ame}"],getOrgPublicKey:["GET /orgs/{org}/codespaces/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/codespaces/secre\
ts/{secret_name}"],getPublicKeyForAuthenticatedUser:["GET /user/codespaces/secrets/public-key"],getRepoPublicKey:["GET /\
repos/{owner}/{repo}/codespaces/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/codespaces/secrets/{secre\
t_name}"],getSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}"],listDevcontainersInRepositoryForAuthenticatedUser:[
"GET /repos/{owner}/{repo}/codespaces/devcontainers"],listForAuthenticatedUser:["GET /user/codespaces"],listInOrganization:[
"GET /orgs/{org}/codespaces",{},{renamedParameters:{org_id:"org"}}],listInRepositoryForAuthenticatedUser:["GET /repos/{o\
wner}/{repo}/codespaces"],listOrgSecrets:["GET /orgs/{org}/codespaces/secrets"],listRepoSecrets:["GET /repos/{owner}/{re\
po}/codespaces/secrets"],listRepositoriesForSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}/repo\
sitories"],listSecretsForAuthenticatedUser:["GET /user/codespaces/secrets"],listSelectedReposForOrgSecret:["GET /orgs/{o\
rg}/codespaces/secrets/{secret_name}/repositories"],preFlightWithRepoForAuthenticatedUser:["GET /repos/{owner}/{repo}/co\
despaces/new"],publishForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/publish"],removeRepositoryForSecretForAuthenticatedUser:[
"DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],removeSelectedRepoFromOrgSecret:["DELETE /\
orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],repoMachinesForAuthenticatedUser:["GET /repos\
/{owner}/{repo}/codespaces/machines"],setRepositoriesForSecretForAuthenticatedUser:["PUT /user/codespaces/secrets/{secre\
t_name}/repositories"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],startForAuthenticatedUser:[
"POST /user/codespaces/{codespace_name}/start"],stopForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/stop"],
stopInOrganization:["POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop"],updateForAuthenticatedUser:[
"PATCH /user/codespaces/{codespace_name}"]},copilot:{addCopilotSeatsForTeams:["POST /orgs/{org}/copilot/billing/selected\
_teams"],addCopilotSeatsForUsers:["POST /orgs/{org}/copilot/billing/selected_users"],cancelCopilotSeatAssignmentForTeams:[
"DELETE /orgs/{org}/copilot/billing/selected_teams"],cancelCopilotSeatAssignmentForUsers:["DELETE /orgs/{org}/copilot/bi\
lling/selected_users"],copilotMetricsForOrganization:["GET /orgs/{org}/copilot/metrics"],copilotMetricsForTeam:["GET /or\
gs/{org}/team/{team_slug}/copilot/metrics"],getCopilotOrganizationDetails:["GET /orgs/{org}/copilot/billing"],getCopilotSeatDetailsForUser:[
"GET /orgs/{org}/members/{username}/copilot"],listCopilotSeats:["GET /orgs/{org}/copilot/billing/seats"]},credentials:{revoke:[
"POST /credentials/revoke"]},dependabot:{addSelectedRepoToOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}/r\
epositories/{repository_id}"],createOrUpdateOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}"],createOrUpdateRepoSecret:[
"PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],deleteOrgSecret:["DELETE /orgs/{org}/dependabot/secrets/{s\
ecret_name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],getAlert:["GET /repos/{\
owner}/{repo}/dependabot/alerts/{alert_number}"],getOrgPublicKey:["GET /orgs/{org}/dependabot/secrets/public-key"],getOrgSecret:[
"GET /orgs/{org}/dependabot/secrets/{secret_name}"],getRepoPublicKey:["GET /repos/{owner}/{repo}/dependabot/secrets/publ\
ic-key"],getRepoSecret:["GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],listAlertsForEnterprise:["GET /ent\
erprises/{enterprise}/dependabot/alerts"],listAlertsForOrg:["GET /orgs/{org}/dependabot/alerts"],listAlertsForRepo:["GET\
 /repos/{owner}/{repo}/dependabot/alerts"],listOrgSecrets:["GET /orgs/{org}/dependabot/secrets"],listRepoSecrets:["GET /\
repos/{owner}/{repo}/dependabot/secrets"],listSelectedReposForOrgSecret:["GET /orgs/{org}/dependabot/secrets/{secret_nam\
e}/repositories"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{re\
pository_id}"],repositoryAccessForOrg:["GET /organizations/{org}/dependabot/repository-access"],setRepositoryAccessDefaultLevel:[
"PUT /organizations/{org}/dependabot/repository-access/default-level"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/de\
pendabot/secrets/{secret_name}/repositories"],updateAlert:["PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],
updateRepositoryAccessForOrg:["PATCH /organizations/{org}/dependabot/repository-access"]},dependencyGraph:{createRepositorySnapshot:[
"POST /repos/{owner}/{repo}/dependency-graph/snapshots"],diffRange:["GET /repos/{owner}/{repo}/dependency-graph/compare/\
{basehead}"],exportSbom:["GET /repos/{owner}/{repo}/dependency-graph/sbom"]},emojis:{get:["GET /emojis"]},enterpriseTeamMemberships:{
add:["PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],bulkAdd:["POST /enterprises/{enterp\
rise}/teams/{enterprise-team}/memberships/add"],bulkRemove:["POST /enterprises/{enterprise}/teams/{enterprise-team}/memb\
erships/remove"],get:["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],list:["GET /enterp\
rises/{enterprise}/teams/{enterprise-team}/memberships"],remove:["DELETE /enterprises/{enterprise}/teams/{enterprise-tea\
m}/memberships/{username}"]},enterpriseTeamOrganizations:{add:["PUT /enterprises/{enterprise}/teams/{enterprise-team}/or\
ganizations/{org}"],bulkAdd:["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/add"],bulkRemove:["PO\
ST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"],delete:["DELETE /enterprises/{enterprise}/te\
ams/{enterprise-team}/organizations/{org}"],getAssignment:["GET /enterprises/{enterprise}/teams/{enterprise-team}/organi\
zations/{org}"],getAssignments:["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"]},enterpriseTeams:{
create:["POST /enterprises/{enterprise}/teams"],delete:["DELETE /enterprises/{enterprise}/teams/{team_slug}"],get:["GET \
/enterprises/{enterprise}/teams/{team_slug}"],list:["GET /enterprises/{enterprise}/teams"],update:["PATCH /enterprises/{\
enterprise}/teams/{team_slug}"]},gists:{checkIsStarred:["GET /gists/{gist_id}/star"],create:["POST /gists"],createComment:[
"POST /gists/{gist_id}/comments"],delete:["DELETE /gists/{gist_id}"],deleteComment:["DELETE /gists/{gist_id}/comments/{c\
omment_id}"],fork:["POST /gists/{gist_id}/forks"],get:["GET /gists/{gist_id}"],getComment:["GET /gists/{gist_id}/comment\
s/{comment_id}"],getRevision:["GET /gists/{gist_id}/{sha}"],list:["GET /gists"],listComments:["GET /gists/{gist_id}/comm\
ents"],listCommits:["GET /gists/{gist_id}/commits"],listForUser:["GET /users/{username}/gists"],listForks:["GET /gists/{\
gist_id}/forks"],listPublic:["GET /gists/public"],listStarred:["GET /gists/starred"],star:["PUT /gists/{gist_id}/star"],
unstar:["DELETE /gists/{gist_id}/star"],update:["PATCH /gists/{gist_id}"],updateComment:["PATCH /gists/{gist_id}/comment\
s/{comment_id}"]},git:{createBlob:["POST /repos/{owner}/{repo}/git/blobs"],createCommit:["POST /repos/{owner}/{repo}/git\
/commits"],createRef:["POST /repos/{owner}/{repo}/git/refs"],createTag:["POST /repos/{owner}/{repo}/git/tags"],createTree:[
"POST /repos/{owner}/{repo}/git/trees"],deleteRef:["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],getBlob:["GET /repos/{\
owner}/{repo}/git/blobs/{file_sha}"],getCommit:["GET /repos/{owner}/{repo}/git/commits/{commit_sha}"],getRef:["GET /repo\
s/{owner}/{repo}/git/ref/{ref}"],getTag:["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],getTree:["GET /repos/{owner}/{r\
epo}/git/trees/{tree_sha}"],listMatchingRefs:["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],updateRef:["PATCH /re\
pos/{owner}/{repo}/git/refs/{ref}"]},gitignore:{getAllTemplates:["GET /gitignore/templates"],getTemplate:["GET /gitignor\
e/templates/{name}"]},hostedCompute:{createNetworkConfigurationForOrg:["POST /orgs/{org}/settings/network-configurations"],
deleteNetworkConfigurationFromOrg:["DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id}"],getNetworkConfigurationForOrg:[
"GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"],getNetworkSettingsForOrg:["GET /orgs/{org}\
/settings/network-settings/{network_settings_id}"],listNetworkConfigurationsForOrg:["GET /orgs/{org}/settings/network-co\
nfigurations"],updateNetworkConfigurationForOrg:["PATCH /orgs/{org}/settings/network-configurations/{network_configurati\
on_id}"]},interactions:{getRestrictionsForAuthenticatedUser:["GET /user/interaction-limits"],getRestrictionsForOrg:["GET\
 /orgs/{org}/interaction-limits"],getRestrictionsForRepo:["GET /repos/{owner}/{repo}/interaction-limits"],getRestrictionsForYourPublicRepos:[
"GET /user/interaction-limits",{},{renamed:["interactions","getRestrictionsForAuthenticatedUser"]}],removeRestrictionsForAuthenticatedUser:[
"DELETE /user/interaction-limits"],removeRestrictionsForOrg:["DELETE /orgs/{org}/interaction-limits"],removeRestrictionsForRepo:[
"DELETE /repos/{owner}/{repo}/interaction-limits"],removeRestrictionsForYourPublicRepos:["DELETE /user/interaction-limit\
s",{},{renamed:["interactions","removeRestrictionsForAuthenticatedUser"]}],setRestrictionsForAuthenticatedUser:["PUT /us\
er/interaction-limits"],setRestrictionsForOrg:["PUT /orgs/{org}/interaction-limits"],setRestrictionsForRepo:["PUT /repos\
/{owner}/{repo}/interaction-limits"],setRestrictionsForYourPublicRepos:["PUT /user/interaction-limits",{},{renamed:["int\
eractions","setRestrictionsForAuthenticatedUser"]}]},issues:{addAssignees:["POST /repos/{owner}/{repo}/issues/{issue_num\
ber}/assignees"],addBlockedByDependency:["POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],addLabels:[
"POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],addSubIssue:["POST /repos/{owner}/{repo}/issues/{issue_number\
}/sub_issues"],checkUserCanBeAssigned:["GET /repos/{owner}/{repo}/assignees/{assignee}"],checkUserCanBeAssignedToIssue:[
"GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"],create:["POST /repos/{owner}/{repo}/issues"],createComment:[
"POST /repos/{owner}/{repo}/issues/{issue_number}/comments"],createLabel:["POST /repos/{owner}/{repo}/labels"],createMilestone:[
"POST /repos/{owner}/{repo}/milestones"],deleteComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"],deleteLabel:[
"DELETE /repos/{owner}/{repo}/labels/{name}"],deleteMilestone:["DELETE /repos/{owner}/{repo}/milestones/{milestone_numbe\
r}"],get:["GET /repos/{owner}/{repo}/issues/{issue_number}"],getComment:["GET /repos/{owner}/{repo}/issues/comments/{com\
ment_id}"],getEvent:["GET /repos/{owner}/{repo}/issues/events/{event_id}"],getLabel:["GET /repos/{owner}/{repo}/labels/{\
name}"],getMilestone:["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],getParent:["GET /repos/{owner}/{repo}/i\
ssues/{issue_number}/parent"],list:["GET /issues"],listAssignees:["GET /repos/{owner}/{repo}/assignees"],listComments:["\
GET /repos/{owner}/{repo}/issues/{issue_number}/comments"],listCommentsForRepo:["GET /repos/{owner}/{repo}/issues/commen\
ts"],listDependenciesBlockedBy:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],listDependenciesBlocking:[
"GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"],listEvents:["GET /repos/{owner}/{repo}/issues/{\
issue_number}/events"],listEventsForRepo:["GET /repos/{owner}/{repo}/issues/events"],listEventsForTimeline:["GET /repos/\
{owner}/{repo}/issues/{issue_number}/timeline"],listForAuthenticatedUser:["GET /user/issues"],listForOrg:["GET /orgs/{or\
g}/issues"],listForRepo:["GET /repos/{owner}/{repo}/issues"],listLabelsForMilestone:["GET /repos/{owner}/{repo}/mileston\
es/{milestone_number}/labels"],listLabelsForRepo:["GET /repos/{owner}/{repo}/labels"],listLabelsOnIssue:["GET /repos/{ow\
ner}/{repo}/issues/{issue_number}/labels"],listMilestones:["GET /repos/{owner}/{repo}/milestones"],listSubIssues:["GET /\
repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],lock:["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],removeAllLabels:[
"DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"],removeAssignees:["DELETE /repos/{owner}/{repo}/issues/{issu\
e_number}/assignees"],removeDependencyBlockedBy:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocke\
d_by/{issue_id}"],removeLabel:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"],removeSubIssue:["DELE\
TE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue"],reprioritizeSubIssue:["PATCH /repos/{owner}/{repo}/issues/{is\
sue_number}/sub_issues/priority"],setLabels:["PUT /repos/{owner}/{repo}/issues/{issue_number}/labels"],unlock:["DELETE /\
repos/{owner}/{repo}/issues/{issue_number}/lock"],update:["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],updateComment:[
"PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],updateLabel:["PATCH /repos/{owner}/{repo}/labels/{name}"],updateMilestone:[
"PATCH /repos/{owner}/{repo}/milestones/{milestone_number}"]},licenses:{get:["GET /licenses/{license}"],getAllCommonlyUsed:[
"GET /licenses"],getForRepo:["GET /repos/{owner}/{repo}/license"]},markdown:{render:["POST /markdown"],renderRaw:["POST \
/markdown/raw",{headers:{"content-type":"text/plain; charset=utf-8"}}]},meta:{get:["GET /meta"],getAllVersions:["GET /ve\
rsions"],getOctocat:["GET /octocat"],getZen:["GET /zen"],root:["GET /"]},migrations:{deleteArchiveForAuthenticatedUser:[
"DELETE /user/migrations/{migration_id}/archive"],deleteArchiveForOrg:["DELETE /orgs/{org}/migrations/{migration_id}/arc\
hive"],downloadArchiveForOrg:["GET /orgs/{org}/migrations/{migration_id}/archive"],getArchiveForAuthenticatedUser:["GET \
/user/migrations/{migration_id}/archive"],getStatusForAuthenticatedUser:["GET /user/migrations/{migration_id}"],getStatusForOrg:[
"GET /orgs/{org}/migrations/{migration_id}"],listForAuthenticatedUser:["GET /user/migrations"],listForOrg:["GET /orgs/{o\
rg}/migrations"],listReposForAuthenticatedUser:["GET /user/migrations/{migration_id}/repositories"],listReposForOrg:["GE\
T /orgs/{org}/migrations/{migration_id}/repositories"],listReposForUser:["GET /user/migrations/{migration_id}/repositori\
es",{},{renamed:["migrations","listReposForAuthenticatedUser"]}],startForAuthenticatedUser:["POST /user/migrations"],startForOrg:[
"POST /orgs/{org}/migrations"],unlockRepoForAuthenticatedUser:["DELETE /user/migrations/{migration_id}/repos/{repo_name}\
/lock"],unlockRepoForOrg:["DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock"]},oidc:{getOidcCustomSubTemplateForOrg:[
"GET /orgs/{org}/actions/oidc/customization/sub"],updateOidcCustomSubTemplateForOrg:["PUT /orgs/{org}/actions/oidc/custo\
mization/sub"]},orgs:{addSecurityManagerTeam:["PUT /orgs/{org}/security-managers/teams/{team_slug}",{},{deprecated:"octo\
kit.rest.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-secu\
rity-manager-team"}],assignTeamToOrgRole:["PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],assignUserToOrgRole:[
"PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"],blockUser:["PUT /orgs/{org}/blocks/{username}"],cancelInvitation:[
"DELETE /orgs/{org}/invitations/{invitation_id}"],checkBlockedUser:["GET /orgs/{org}/blocks/{username}"],checkMembershipForUser:[
"GET /orgs/{org}/members/{username}"],checkPublicMembershipForUser:["GET /orgs/{org}/public_members/{username}"],convertMemberToOutsideCollaborator:[
"PUT /orgs/{org}/outside_collaborators/{username}"],createArtifactStorageRecord:["POST /orgs/{org}/artifacts/metadata/st\
orage-record"],createInvitation:["POST /orgs/{org}/invitations"],createIssueType:["POST /orgs/{org}/issue-types"],createWebhook:[
"POST /orgs/{org}/hooks"],customPropertiesForOrgsCreateOrUpdateOrganizationValues:["PATCH /organizations/{org}/org-prope\
rties/values"],customPropertiesForOrgsGetOrganizationValues:["GET /organizations/{org}/org-properties/values"],customPropertiesForReposCreateOrUpdateOrganizationDefinition:[
"PUT /orgs/{org}/properties/schema/{custom_property_name}"],customPropertiesForReposCreateOrUpdateOrganizationDefinitions:[
"PATCH /orgs/{org}/properties/schema"],customPropertiesForReposCreateOrUpdateOrganizationValues:["PATCH /orgs/{org}/prop\
erties/values"],customPropertiesForReposDeleteOrganizationDefinition:["DELETE /orgs/{org}/properties/schema/{custom_prop\
erty_name}"],customPropertiesForReposGetOrganizationDefinition:["GET /orgs/{org}/properties/schema/{custom_property_name\
}"],customPropertiesForReposGetOrganizationDefinitions:["GET /orgs/{org}/properties/schema"],customPropertiesForReposGetOrganizationValues:[
"GET /orgs/{org}/properties/values"],delete:["DELETE /orgs/{org}"],deleteAttestationsBulk:["POST /orgs/{org}/attestation\
s/delete-request"],deleteAttestationsById:["DELETE /orgs/{org}/attestations/{attestation_id}"],deleteAttestationsBySubjectDigest:[
"DELETE /orgs/{org}/attestations/digest/{subject_digest}"],deleteIssueType:["DELETE /orgs/{org}/issue-types/{issue_type_\
id}"],deleteWebhook:["DELETE /orgs/{org}/hooks/{hook_id}"],disableSelectedRepositoryImmutableReleasesOrganization:["DELE\
TE /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],enableSelectedRepositoryImmutableReleasesOrganization:[
"PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],get:["GET /orgs/{org}"],getImmutableReleasesSettings:[
"GET /orgs/{org}/settings/immutable-releases"],getImmutableReleasesSettingsRepositories:["GET /orgs/{org}/settings/immut\
able-releases/repositories"],getMembershipForAuthenticatedUser:["GET /user/memberships/orgs/{org}"],getMembershipForUser:[
"GET /orgs/{org}/memberships/{username}"],getOrgRole:["GET /orgs/{org}/organization-roles/{role_id}"],getOrgRulesetHistory:[
"GET /orgs/{org}/rulesets/{ruleset_id}/history"],getOrgRulesetVersion:["GET /orgs/{org}/rulesets/{ruleset_id}/history/{v\
ersion_id}"],getWebhook:["GET /orgs/{org}/hooks/{hook_id}"],getWebhookConfigForOrg:["GET /orgs/{org}/hooks/{hook_id}/con\
fig"],getWebhookDelivery:["GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"],list:["GET /organizations"],listAppInstallations:[
"GET /orgs/{org}/installations"],listArtifactStorageRecords:["GET /orgs/{org}/artifacts/{subject_digest}/metadata/storag\
e-records"],listAttestationRepositories:["GET /orgs/{org}/attestations/repositories"],listAttestations:["GET /orgs/{org}\
/attestations/{subject_digest}"],listAttestationsBulk:["POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}"],
listBlockedUsers:["GET /orgs/{org}/blocks"],listFailedInvitations:["GET /orgs/{org}/failed_invitations"],listForAuthenticatedUser:[
"GET /user/orgs"],listForUser:["GET /users/{username}/orgs"],listInvitationTeams:["GET /orgs/{org}/invitations/{invitati\
on_id}/teams"],listIssueTypes:["GET /orgs/{org}/issue-types"],listMembers:["GET /orgs/{org}/members"],listMembershipsForAuthenticatedUser:[
"GET /user/memberships/orgs"],listOrgRoleTeams:["GET /orgs/{org}/organization-roles/{role_id}/teams"],listOrgRoleUsers:[
"GET /orgs/{org}/organization-roles/{role_id}/users"],listOrgRoles:["GET /orgs/{org}/organization-roles"],listOrganizationFineGrainedPermissions:[
"GET /orgs/{org}/organization-fine-grained-permissions"],listOutsideCollaborators:["GET /orgs/{org}/outside_collaborator\
s"],listPatGrantRepositories:["GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"],listPatGrantRequestRepositories:[
"GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories"],listPatGrantRequests:["GET /orgs/{org}/p\
ersonal-access-token-requests"],listPatGrants:["GET /orgs/{org}/personal-access-tokens"],listPendingInvitations:["GET /o\
rgs/{org}/invitations"],listPublicMembers:["GET /orgs/{org}/public_members"],listSecurityManagerTeams:["GET /orgs/{org}/\
security-managers",{},{deprecated:"octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.c\
om/rest/orgs/security-managers#list-security-manager-teams"}],listWebhookDeliveries:["GET /orgs/{org}/hooks/{hook_id}/de\
liveries"],listWebhooks:["GET /orgs/{org}/hooks"],pingWebhook:["POST /orgs/{org}/hooks/{hook_id}/pings"],redeliverWebhookDelivery:[
"POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],removeMember:["DELETE /orgs/{org}/members/{usernam\
e}"],removeMembershipForUser:["DELETE /orgs/{org}/memberships/{username}"],removeOutsideCollaborator:["DELETE /orgs/{org\
}/outside_collaborators/{username}"],removePublicMembershipForAuthenticatedUser:["DELETE /orgs/{org}/public_members/{use\
rname}"],removeSecurityManagerTeam:["DELETE /orgs/{org}/security-managers/teams/{team_slug}",{},{deprecated:"octokit.res\
t.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#remove-a-secur\
ity-manager-team"}],reviewPatGrantRequest:["POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"],reviewPatGrantRequestsInBulk:[
"POST /orgs/{org}/personal-access-token-requests"],revokeAllOrgRolesTeam:["DELETE /orgs/{org}/organization-roles/teams/{\
team_slug}"],revokeAllOrgRolesUser:["DELETE /orgs/{org}/organization-roles/users/{username}"],revokeOrgRoleTeam:["DELETE\
 /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],revokeOrgRoleUser:["DELETE /orgs/{org}/organization-roles/\
users/{username}/{role_id}"],setImmutableReleasesSettings:["PUT /orgs/{org}/settings/immutable-releases"],setImmutableReleasesSettingsRepositories:[
"PUT /orgs/{org}/settings/immutable-releases/repositories"],setMembershipForUser:["PUT /orgs/{org}/memberships/{username\
}"],setPublicMembershipForAuthenticatedUser:["PUT /orgs/{org}/public_members/{username}"],unblockUser:["DELETE /orgs/{or\
g}/blocks/{username}"],update:["PATCH /orgs/{org}"],updateIssueType:["PUT /orgs/{org}/issue-types/{issue_type_id}"],updateMembershipForAuthenticatedUser:[
"PATCH /user/memberships/orgs/{org}"],updatePatAccess:["POST /orgs/{org}/personal-access-tokens/{pat_id}"],updatePatAccesses:[
"POST /orgs/{org}/personal-access-tokens"],updateWebhook:["PATCH /orgs/{org}/hooks/{hook_id}"],updateWebhookConfigForOrg:[
"PATCH /orgs/{org}/hooks/{hook_id}/config"]},packages:{deletePackageForAuthenticatedUser:["DELETE /user/packages/{packag\
e_type}/{package_name}"],deletePackageForOrg:["DELETE /orgs/{org}/packages/{package_type}/{package_name}"],deletePackageForUser:[
"DELETE /users/{username}/packages/{package_type}/{package_name}"],deletePackageVersionForAuthenticatedUser:["DELETE /us\
er/packages/{package_type}/{package_name}/versions/{package_version_id}"],deletePackageVersionForOrg:["DELETE /orgs/{org\
}/packages/{package_type}/{package_name}/versions/{package_version_id}"],deletePackageVersionForUser:["DELETE /users/{us\
ername}/packages/{package_type}/{package_name}/versions/{package_version_id}"],getAllPackageVersionsForAPackageOwnedByAnOrg:[
"GET /orgs/{org}/packages/{package_type}/{package_name}/versions",{},{renamed:["packages","getAllPackageVersionsForPacka\
geOwnedByOrg"]}],getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser:["GET /user/packages/{package_type}/{packag\
e_name}/versions",{},{renamed:["packages","getAllPackageVersionsForPackageOwnedByAuthenticatedUser"]}],getAllPackageVersionsForPackageOwnedByAuthenticatedUser:[
"GET /user/packages/{package_type}/{package_name}/versions"],getAllPackageVersionsForPackageOwnedByOrg:["GET /orgs/{org}\
/packages/{package_type}/{package_name}/versions"],getAllPackageVersionsForPackageOwnedByUser:["GET /users/{username}/pa\
ckages/{package_type}/{package_name}/versions"],getPackageForAuthenticatedUser:["GET /user/packages/{package_type}/{pack\
age_name}"],getPackageForOrganization:["GET /orgs/{org}/packages/{package_type}/{package_name}"],getPackageForUser:["GET\
 /users/{username}/packages/{package_type}/{package_name}"],getPackageVersionForAuthenticatedUser:["GET /user/packages/{\
package_type}/{package_name}/versions/{package_version_id}"],getPackageVersionForOrganization:["GET /orgs/{org}/packages\
/{package_type}/{package_name}/versions/{package_version_id}"],getPackageVersionForUser:["GET /users/{username}/packages\
/{package_type}/{package_name}/versions/{package_version_id}"],listDockerMigrationConflictingPackagesForAuthenticatedUser:[
"GET /user/docker/conflicts"],listDockerMigrationConflictingPackagesForOrganization:["GET /orgs/{org}/docker/conflicts"],
listDockerMigrationConflictingPackagesForUser:["GET /users/{username}/docker/conflicts"],listPackagesForAuthenticatedUser:[
"GET /user/packages"],listPackagesForOrganization:["GET /orgs/{org}/packages"],listPackagesForUser:["GET /users/{usernam\
e}/packages"],restorePackageForAuthenticatedUser:["POST /user/packages/{package_type}/{package_name}/restore{?token}"],restorePackageForOrg:[
"POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token}"],restorePackageForUser:["POST /users/{username\
}/packages/{package_type}/{package_name}/restore{?token}"],restorePackageVersionForAuthenticatedUser:["POST /user/packag\
es/{package_type}/{package_name}/versions/{package_version_id}/restore"],restorePackageVersionForOrg:["POST /orgs/{org}/\
packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],restorePackageVersionForUser:["POST /user\
s/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"]},privateRegistries:{createOrgPrivateRegistry:[
"POST /orgs/{org}/private-registries"],deleteOrgPrivateRegistry:["DELETE /orgs/{org}/private-registries/{secret_name}"],
getOrgPrivateRegistry:["GET /orgs/{org}/private-registries/{secret_name}"],getOrgPublicKey:["GET /orgs/{org}/private-reg\
istries/public-key"],listOrgPrivateRegistries:["GET /orgs/{org}/private-registries"],updateOrgPrivateRegistry:["PATCH /o\
rgs/{org}/private-registries/{secret_name}"]},projects:{addItemForOrg:["POST /orgs/{org}/projectsV2/{project_number}/ite\
ms"],addItemForUser:["POST /users/{username}/projectsV2/{project_number}/items"],deleteItemForOrg:["DELETE /orgs/{org}/p\
rojectsV2/{project_number}/items/{item_id}"],deleteItemForUser:["DELETE /users/{username}/projectsV2/{project_number}/it\
ems/{item_id}"],getFieldForOrg:["GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"],getFieldForUser:["GET /\
users/{username}/projectsV2/{project_number}/fields/{field_id}"],getForOrg:["GET /orgs/{org}/projectsV2/{project_number}"],
getForUser:["GET /users/{username}/projectsV2/{project_number}"],getOrgItem:["GET /orgs/{org}/projectsV2/{project_number\
}/items/{item_id}"],getUserItem:["GET /users/{username}/projectsV2/{project_number}/items/{item_id}"],listFieldsForOrg:[
"GET /orgs/{org}/projectsV2/{project_number}/fields"],listFieldsForUser:["GET /users/{username}/projectsV2/{project_numb\
er}/fields"],listForOrg:["GET /orgs/{org}/projectsV2"],listForUser:["GET /users/{username}/projectsV2"],listItemsForOrg:[
"GET /orgs/{org}/projectsV2/{project_number}/items"],listItemsForUser:["GET /users/{username}/projectsV2/{project_number\
}/items"],updateItemForOrg:["PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],updateItemForUser:["PATCH /\
users/{username}/projectsV2/{project_number}/items/{item_id}"]},pulls:{checkIfMerged:["GET /repos/{owner}/{repo}/pulls/{\
pull_number}/merge"],create:["POST /repos/{owner}/{repo}/pulls"],createReplyForReviewComment:["POST /repos/{owner}/{repo\
}/pulls/{pull_number}/comments/{comment_id}/replies"],createReview:["POST /repos/{owner}/{repo}/pulls/{pull_number}/revi\
ews"],createReviewComment:["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"],deletePendingReview:["DELETE /repo\
s/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],deleteReviewComment:["DELETE /repos/{owner}/{repo}/pulls/comm\
ents/{comment_id}"],dismissReview:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"],get:[
"GET /repos/{owner}/{repo}/pulls/{pull_number}"],getReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{revi\
ew_id}"],getReviewComment:["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}"],list:["GET /repos/{owner}/{repo}/pul\
ls"],listCommentsForReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments"],listCommits:["\
GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],listFiles:["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"],
listRequestedReviewers:["GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],listReviewComments:["GET /r\
epos/{owner}/{repo}/pulls/{pull_number}/comments"],listReviewCommentsForRepo:["GET /repos/{owner}/{repo}/pulls/comments"],
listReviews:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],merge:["PUT /repos/{owner}/{repo}/pulls/{pull_numb\
er}/merge"],removeRequestedReviewers:["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],requestReviewers:[
"POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],submitReview:["POST /repos/{owner}/{repo}/pulls/{p\
ull_number}/reviews/{review_id}/events"],update:["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],updateBranch:["PUT /\
repos/{owner}/{repo}/pulls/{pull_number}/update-branch"],updateReview:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/re\
views/{review_id}"],updateReviewComment:["PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"]},rateLimit:{get:["GE\
T /rate_limit"]},reactions:{createForCommitComment:["POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"],createForIssue:[
"POST /repos/{owner}/{repo}/issues/{issue_number}/reactions"],createForIssueComment:["POST /repos/{owner}/{repo}/issues/\
comments/{comment_id}/reactions"],createForPullRequestReviewComment:["POST /repos/{owner}/{repo}/pulls/comments/{comment\
_id}/reactions"],createForRelease:["POST /repos/{owner}/{repo}/releases/{release_id}/reactions"],createForTeamDiscussionCommentInOrg:[
"POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],createForTeamDiscussionInOrg:[
"POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"],deleteForCommitComment:["DELETE /repos/{\
owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"],deleteForIssue:["DELETE /repos/{owner}/{repo}/issues/{issu\
e_number}/reactions/{reaction_id}"],deleteForIssueComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/re\
actions/{reaction_id}"],deleteForPullRequestComment:["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions\
/{reaction_id}"],deleteForRelease:["DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"],deleteForTeamDiscussion:[
"DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id}"],deleteForTeamDiscussionComment:[
"DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id}"],
listForCommitComment:["GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"],listForIssue:["GET /repos/{owner}/{re\
po}/issues/{issue_number}/reactions"],listForIssueComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}/react\
ions"],listForPullRequestReviewComment:["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],listForRelease:[
"GET /repos/{owner}/{repo}/releases/{release_id}/reactions"],listForTeamDiscussionCommentInOrg:["GET /orgs/{org}/teams/{\
team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],listForTeamDiscussionInOrg:["GET /orgs/\
{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"]},repos:{acceptInvitation:["PATCH /user/repository_in\
vitations/{invitation_id}",{},{renamed:["repos","acceptInvitationForAuthenticatedUser"]}],acceptInvitationForAuthenticatedUser:[
"PATCH /user/repository_invitations/{invitation_id}"],addAppAccessRestrictions:["POST /repos/{owner}/{repo}/branches/{br\
anch}/protection/restrictions/apps",{},{mapToData:"apps"}],addCollaborator:["PUT /repos/{owner}/{repo}/collaborators/{us\
ername}"],addStatusCheckContexts:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contex\
ts",{},{mapToData:"contexts"}],addTeamAccessRestrictions:["POST /repos/{owner}/{repo}/branches/{branch}/protection/restr\
ictions/teams",{},{mapToData:"teams"}],addUserAccessRestrictions:["POST /repos/{owner}/{repo}/branches/{branch}/protecti\
on/restrictions/users",{},{mapToData:"users"}],cancelPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments/{pag\
es_deployment_id}/cancel"],checkAutomatedSecurityFixes:["GET /repos/{owner}/{repo}/automated-security-fixes"],checkCollaborator:[
"GET /repos/{owner}/{repo}/collaborators/{username}"],checkImmutableReleases:["GET /repos/{owner}/{repo}/immutable-relea\
ses"],checkPrivateVulnerabilityReporting:["GET /repos/{owner}/{repo}/private-vulnerability-reporting"],checkVulnerabilityAlerts:[
"GET /repos/{owner}/{repo}/vulnerability-alerts"],codeownersErrors:["GET /repos/{owner}/{repo}/codeowners/errors"],compareCommits:[
"GET /repos/{owner}/{repo}/compare/{base}...{head}"],compareCommitsWithBasehead:["GET /repos/{owner}/{repo}/compare/{bas\
ehead}"],createAttestation:["POST /repos/{owner}/{repo}/attestations"],createAutolink:["POST /repos/{owner}/{repo}/autol\
inks"],createCommitComment:["POST /repos/{owner}/{repo}/commits/{commit_sha}/comments"],createCommitSignatureProtection:[
"POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],createCommitStatus:["POST /repos/{owner}/\
{repo}/statuses/{sha}"],createDeployKey:["POST /repos/{owner}/{repo}/keys"],createDeployment:["POST /repos/{owner}/{repo\
}/deployments"],createDeploymentBranchPolicy:["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-bra\
nch-policies"],createDeploymentProtectionRule:["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_pr\
otection_rules"],createDeploymentStatus:["POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],createDispatchEvent:[
"POST /repos/{owner}/{repo}/dispatches"],createForAuthenticatedUser:["POST /user/repos"],createFork:["POST /repos/{owner\
}/{repo}/forks"],createInOrg:["POST /orgs/{org}/repos"],createOrUpdateEnvironment:["PUT /repos/{owner}/{repo}/environmen\
ts/{environment_name}"],createOrUpdateFileContents:["PUT /repos/{owner}/{repo}/contents/{path}"],createOrgRuleset:["POST\
 /orgs/{org}/rulesets"],createPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments"],createPagesSite:["POST /r\
epos/{owner}/{repo}/pages"],createRelease:["POST /repos/{owner}/{repo}/releases"],createRepoRuleset:["POST /repos/{owner\
}/{repo}/rulesets"],createUsingTemplate:["POST /repos/{template_owner}/{template_repo}/generate"],createWebhook:["POST /\
repos/{owner}/{repo}/hooks"],customPropertiesForReposCreateOrUpdateRepositoryValues:["PATCH /repos/{owner}/{repo}/proper\
ties/values"],customPropertiesForReposGetRepositoryValues:["GET /repos/{owner}/{repo}/properties/values"],declineInvitation:[
"DELETE /user/repository_invitations/{invitation_id}",{},{renamed:["repos","declineInvitationForAuthenticatedUser"]}],declineInvitationForAuthenticatedUser:[
"DELETE /user/repository_invitations/{invitation_id}"],delete:["DELETE /repos/{owner}/{repo}"],deleteAccessRestrictions:[
"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"],deleteAdminBranchProtection:["DELETE /repos/{o\
wner}/{repo}/branches/{branch}/protection/enforce_admins"],deleteAnEnvironment:["DELETE /repos/{owner}/{repo}/environmen\
ts/{environment_name}"],deleteAutolink:["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],deleteBranchProtection:[
"DELETE /repos/{owner}/{repo}/branches/{branch}/protection"],deleteCommitComment:["DELETE /repos/{owner}/{repo}/comments\
/{comment_id}"],deleteCommitSignatureProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_sig\
natures"],deleteDeployKey:["DELETE /repos/{owner}/{repo}/keys/{key_id}"],deleteDeployment:["DELETE /repos/{owner}/{repo}\
/deployments/{deployment_id}"],deleteDeploymentBranchPolicy:["DELETE /repos/{owner}/{repo}/environments/{environment_nam\
e}/deployment-branch-policies/{branch_policy_id}"],deleteFile:["DELETE /repos/{owner}/{repo}/contents/{path}"],deleteInvitation:[
"DELETE /repos/{owner}/{repo}/invitations/{invitation_id}"],deleteOrgRuleset:["DELETE /orgs/{org}/rulesets/{ruleset_id}"],
deletePagesSite:["DELETE /repos/{owner}/{repo}/pages"],deletePullRequestReviewProtection:["DELETE /repos/{owner}/{repo}/\
branches/{branch}/protection/required_pull_request_reviews"],deleteRelease:["DELETE /repos/{owner}/{repo}/releases/{rele\
ase_id}"],deleteReleaseAsset:["DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"],deleteRepoRuleset:["DELETE /rep\
os/{owner}/{repo}/rulesets/{ruleset_id}"],deleteWebhook:["DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],disableAutomatedSecurityFixes:[
"DELETE /repos/{owner}/{repo}/automated-security-fixes"],disableDeploymentProtectionRule:["DELETE /repos/{owner}/{repo}/\
environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],disableImmutableReleases:["DELETE /re\
pos/{owner}/{repo}/immutable-releases"],disablePrivateVulnerabilityReporting:["DELETE /repos/{owner}/{repo}/private-vuln\
erability-reporting"],disableVulnerabilityAlerts:["DELETE /repos/{owner}/{repo}/vulnerability-alerts"],downloadArchive:[
"GET /repos/{owner}/{repo}/zipball/{ref}",{},{renamed:["repos","downloadZipballArchive"]}],downloadTarballArchive:["GET \
/repos/{owner}/{repo}/tarball/{ref}"],downloadZipballArchive:["GET /repos/{owner}/{repo}/zipball/{ref}"],enableAutomatedSecurityFixes:[
"PUT /repos/{owner}/{repo}/automated-security-fixes"],enableImmutableReleases:["PUT /repos/{owner}/{repo}/immutable-rele\
ases"],enablePrivateVulnerabilityReporting:["PUT /repos/{owner}/{repo}/private-vulnerability-reporting"],enableVulnerabilityAlerts:[
"PUT /repos/{owner}/{repo}/vulnerability-alerts"],generateReleaseNotes:["POST /repos/{owner}/{repo}/releases/generate-no\
tes"],get:["GET /repos/{owner}/{repo}"],getAccessRestrictions:["GET /repos/{owner}/{repo}/branches/{branch}/protection/r\
estrictions"],getAdminBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],getAllDeploymentProtectionRules:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],getAllEnvironments:["GET /repos\
/{owner}/{repo}/environments"],getAllStatusCheckContexts:["GET /repos/{owner}/{repo}/branches/{branch}/protection/requir\
ed_status_checks/contexts"],getAllTopics:["GET /repos/{owner}/{repo}/topics"],getAppsWithAccessToProtectedBranch:["GET /\
repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"],getAutolink:["GET /repos/{owner}/{repo}/autolinks/\
{autolink_id}"],getBranch:["GET /repos/{owner}/{repo}/branches/{branch}"],getBranchProtection:["GET /repos/{owner}/{repo\
}/branches/{branch}/protection"],getBranchRules:["GET /repos/{owner}/{repo}/rules/branches/{branch}"],getClones:["GET /r\
epos/{owner}/{repo}/traffic/clones"],getCodeFrequencyStats:["GET /repos/{owner}/{repo}/stats/code_frequency"],getCollaboratorPermissionLevel:[
"GET /repos/{owner}/{repo}/collaborators/{username}/permission"],getCombinedStatusForRef:["GET /repos/{owner}/{repo}/com\
mits/{ref}/status"],getCommit:["GET /repos/{owner}/{repo}/commits/{ref}"],getCommitActivityStats:["GET /repos/{owner}/{r\
epo}/stats/commit_activity"],getCommitComment:["GET /repos/{owner}/{repo}/comments/{comment_id}"],getCommitSignatureProtection:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],getCommunityProfileMetrics:["GET /repos/{o\
wner}/{repo}/community/profile"],getContent:["GET /repos/{owner}/{repo}/contents/{path}"],getContributorsStats:["GET /re\
pos/{owner}/{repo}/stats/contributors"],getCustomDeploymentProtectionRule:["GET /repos/{owner}/{repo}/environments/{envi\
ronment_name}/deployment_protection_rules/{protection_rule_id}"],getDeployKey:["GET /repos/{owner}/{repo}/keys/{key_id}"],
getDeployment:["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],getDeploymentBranchPolicy:["GET /repos/{owner}/{\
repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],getDeploymentStatus:["GET /repos/{\
owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}"],getEnvironment:["GET /repos/{owner}/{repo}/environments\
/{environment_name}"],getLatestPagesBuild:["GET /repos/{owner}/{repo}/pages/builds/latest"],getLatestRelease:["GET /repo\
s/{owner}/{repo}/releases/latest"],getOrgRuleSuite:["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],getOrgRuleSuites:[
"GET /orgs/{org}/rulesets/rule-suites"],getOrgRuleset:["GET /orgs/{org}/rulesets/{ruleset_id}"],getOrgRulesets:["GET /or\
gs/{org}/rulesets"],getPages:["GET /repos/{owner}/{repo}/pages"],getPagesBuild:["GET /repos/{owner}/{repo}/pages/builds/\
{build_id}"],getPagesDeployment:["GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}"],getPagesHealthCheck:[
"GET /repos/{owner}/{repo}/pages/health"],getParticipationStats:["GET /repos/{owner}/{repo}/stats/participation"],getPullRequestReviewProtection:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],getPunchCardStats:["GET /repos/{\
owner}/{repo}/stats/punch_card"],getReadme:["GET /repos/{owner}/{repo}/readme"],getReadmeInDirectory:["GET /repos/{owner\
}/{repo}/readme/{dir}"],getRelease:["GET /repos/{owner}/{repo}/releases/{release_id}"],getReleaseAsset:["GET /repos/{own\
er}/{repo}/releases/assets/{asset_id}"],getReleaseByTag:["GET /repos/{owner}/{repo}/releases/tags/{tag}"],getRepoRuleSuite:[
"GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"],getRepoRuleSuites:["GET /repos/{owner}/{repo}/rulesets\
/rule-suites"],getRepoRuleset:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}"],getRepoRulesetHistory:["GET /repos/{ow\
ner}/{repo}/rulesets/{ruleset_id}/history"],getRepoRulesetVersion:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/hist\
ory/{version_id}"],getRepoRulesets:["GET /repos/{owner}/{repo}/rulesets"],getStatusChecksProtection:["GET /repos/{owner}\
/{repo}/branches/{branch}/protection/required_status_checks"],getTeamsWithAccessToProtectedBranch:["GET /repos/{owner}/{\
repo}/branches/{branch}/protection/restrictions/teams"],getTopPaths:["GET /repos/{owner}/{repo}/traffic/popular/paths"],
getTopReferrers:["GET /repos/{owner}/{repo}/traffic/popular/referrers"],getUsersWithAccessToProtectedBranch:["GET /repos\
/{owner}/{repo}/branches/{branch}/protection/restrictions/users"],getViews:["GET /repos/{owner}/{repo}/traffic/views"],getWebhook:[
"GET /repos/{owner}/{repo}/hooks/{hook_id}"],getWebhookConfigForRepo:["GET /repos/{owner}/{repo}/hooks/{hook_id}/config"],
getWebhookDelivery:["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}"],listActivities:["GET /repos/{o\
wner}/{repo}/activity"],listAttestations:["GET /repos/{owner}/{repo}/attestations/{subject_digest}"],listAutolinks:["GET\
 /repos/{owner}/{repo}/autolinks"],listBranches:["GET /repos/{owner}/{repo}/branches"],listBranchesForHeadCommit:["GET /\
repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head"],listCollaborators:["GET /repos/{owner}/{repo}/collaborat\
ors"],listCommentsForCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/comments"],listCommitCommentsForRepo:["GET \
/repos/{owner}/{repo}/comments"],listCommitStatusesForRef:["GET /repos/{owner}/{repo}/commits/{ref}/statuses"],listCommits:[
"GET /repos/{owner}/{repo}/commits"],listContributors:["GET /repos/{owner}/{repo}/contributors"],listCustomDeploymentRuleIntegrations:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"],listDeployKeys:["GET /repo\
s/{owner}/{repo}/keys"],listDeploymentBranchPolicies:["GET /repos/{owner}/{repo}/environments/{environment_name}/deploym\
ent-branch-policies"],listDeploymentStatuses:["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],listDeployments:[
"GET /repos/{owner}/{repo}/deployments"],listForAuthenticatedUser:["GET /user/repos"],listForOrg:["GET /orgs/{org}/repos"],
listForUser:["GET /users/{username}/repos"],listForks:["GET /repos/{owner}/{repo}/forks"],listInvitations:["GET /repos/{\
owner}/{repo}/invitations"],listInvitationsForAuthenticatedUser:["GET /user/repository_invitations"],listLanguages:["GET\
 /repos/{owner}/{repo}/languages"],listPagesBuilds:["GET /repos/{owner}/{repo}/pages/builds"],listPublic:["GET /reposito\
ries"],listPullRequestsAssociatedWithCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"],listReleaseAssets:[
"GET /repos/{owner}/{repo}/releases/{release_id}/assets"],listReleases:["GET /repos/{owner}/{repo}/releases"],listTags:[
"GET /repos/{owner}/{repo}/tags"],listTeams:["GET /repos/{owner}/{repo}/teams"],listWebhookDeliveries:["GET /repos/{owne\
r}/{repo}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /repos/{owner}/{repo}/hooks"],merge:["POST /repos/{owner}/{rep\
o}/merges"],mergeUpstream:["POST /repos/{owner}/{repo}/merge-upstream"],pingWebhook:["POST /repos/{owner}/{repo}/hooks/{\
hook_id}/pings"],redeliverWebhookDelivery:["POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],
removeAppAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"\
apps"}],removeCollaborator:["DELETE /repos/{owner}/{repo}/collaborators/{username}"],removeStatusCheckContexts:["DELETE \
/repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],removeStatusCheckProtection:[
"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],removeTeamAccessRestrictions:["DELET\
E /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",{},{mapToData:"teams"}],removeUserAccessRestrictions:[
"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"users"}],renameBranch:["PO\
ST /repos/{owner}/{repo}/branches/{branch}/rename"],replaceAllTopics:["PUT /repos/{owner}/{repo}/topics"],requestPagesBuild:[
"POST /repos/{owner}/{repo}/pages/builds"],setAdminBranchProtection:["POST /repos/{owner}/{repo}/branches/{branch}/prote\
ction/enforce_admins"],setAppAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/ap\
ps",{},{mapToData:"apps"}],setStatusCheckContexts:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_stat\
us_checks/contexts",{},{mapToData:"contexts"}],setTeamAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/p\
rotection/restrictions/teams",{},{mapToData:"teams"}],setUserAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{br\
anch}/protection/restrictions/users",{},{mapToData:"users"}],testPushWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id\
}/tests"],transfer:["POST /repos/{owner}/{repo}/transfer"],update:["PATCH /repos/{owner}/{repo}"],updateBranchProtection:[
"PUT /repos/{owner}/{repo}/branches/{branch}/protection"],updateCommitComment:["PATCH /repos/{owner}/{repo}/comments/{co\
mment_id}"],updateDeploymentBranchPolicy:["PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-p\
olicies/{branch_policy_id}"],updateInformationAboutPagesSite:["PUT /repos/{owner}/{repo}/pages"],updateInvitation:["PATC\
H /repos/{owner}/{repo}/invitations/{invitation_id}"],updateOrgRuleset:["PUT /orgs/{org}/rulesets/{ruleset_id}"],updatePullRequestReviewProtection:[
"PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],updateRelease:["PATCH /repos/{\
owner}/{repo}/releases/{release_id}"],updateReleaseAsset:["PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"],updateRepoRuleset:[
"PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}"],updateStatusCheckPotection:["PATCH /repos/{owner}/{repo}/branches/{br\
anch}/protection/required_status_checks",{},{renamed:["repos","updateStatusCheckProtection"]}],updateStatusCheckProtection:[
"PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],updateWebhook:["PATCH /repos/{owner}/\
{repo}/hooks/{hook_id}"],updateWebhookConfigForRepo:["PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"],uploadReleaseAsset:[
"POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name,label}",{baseUrl:"https://uploads.github.com"}]},search:{
code:["GET /search/code"],commits:["GET /search/commits"],issuesAndPullRequests:["GET /search/issues"],labels:["GET /sea\
rch/labels"],repos:["GET /search/repositories"],topics:["GET /search/topics"],users:["GET /search/users"]},secretScanning:{
createPushProtectionBypass:["POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"],getAlert:["GET /repos\
/{owner}/{repo}/secret-scanning/alerts/{alert_number}"],getScanHistory:["GET /repos/{owner}/{repo}/secret-scanning/scan-\
history"],listAlertsForOrg:["GET /orgs/{org}/secret-scanning/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/secr\
et-scanning/alerts"],listLocationsForAlert:["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations"],
listOrgPatternConfigs:["GET /orgs/{org}/secret-scanning/pattern-configurations"],updateAlert:["PATCH /repos/{owner}/{rep\
o}/secret-scanning/alerts/{alert_number}"],updateOrgPatternConfigs:["PATCH /orgs/{org}/secret-scanning/pattern-configura\
tions"]},securityAdvisories:{createFork:["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"],createPrivateVulnerabilityReport:[
"POST /repos/{owner}/{repo}/security-advisories/reports"],createRepositoryAdvisory:["POST /repos/{owner}/{repo}/security\
-advisories"],createRepositoryAdvisoryCveRequest:["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"],getGlobalAdvisory:[
"GET /advisories/{ghsa_id}"],getRepositoryAdvisory:["GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"],listGlobalAdvisories:[
"GET /advisories"],listOrgRepositoryAdvisories:["GET /orgs/{org}/security-advisories"],listRepositoryAdvisories:["GET /r\
epos/{owner}/{repo}/security-advisories"],updateRepositoryAdvisory:["PATCH /repos/{owner}/{repo}/security-advisories/{gh\
sa_id}"]},teams:{addOrUpdateMembershipForUserInOrg:["PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"],addOrUpdateRepoPermissionsInOrg:[
"PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],checkPermissionsForRepoInOrg:["GET /orgs/{org}/teams/{team_slu\
g}/repos/{owner}/{repo}"],create:["POST /orgs/{org}/teams"],createDiscussionCommentInOrg:["POST /orgs/{org}/teams/{team_\
slug}/discussions/{discussion_number}/comments"],createDiscussionInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions"],
deleteDiscussionCommentInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_nu\
mber}"],deleteDiscussionInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],deleteInOrg:["DEL\
ETE /orgs/{org}/teams/{team_slug}"],getByName:["GET /orgs/{org}/teams/{team_slug}"],getDiscussionCommentInOrg:["GET /org\
s/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],getDiscussionInOrg:["GET /orgs/{or\
g}/teams/{team_slug}/discussions/{discussion_number}"],getMembershipForUserInOrg:["GET /orgs/{org}/teams/{team_slug}/mem\
berships/{username}"],list:["GET /orgs/{org}/teams"],listChildInOrg:["GET /orgs/{org}/teams/{team_slug}/teams"],listDiscussionCommentsInOrg:[
"GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],listDiscussionsInOrg:["GET /orgs/{org}/tea\
ms/{team_slug}/discussions"],listForAuthenticatedUser:["GET /user/teams"],listMembersInOrg:["GET /orgs/{org}/teams/{team\
_slug}/members"],listPendingInvitationsInOrg:["GET /orgs/{org}/teams/{team_slug}/invitations"],listReposInOrg:["GET /org\
s/{org}/teams/{team_slug}/repos"],removeMembershipForUserInOrg:["DELETE /orgs/{org}/teams/{team_slug}/memberships/{usern\
ame}"],removeRepoInOrg:["DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],updateDiscussionCommentInOrg:["PATC\
H /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],updateDiscussionInOrg:["PATC\
H /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],updateInOrg:["PATCH /orgs/{org}/teams/{team_slug}"]},users:{
addEmailForAuthenticated:["POST /user/emails",{},{renamed:["users","addEmailForAuthenticatedUser"]}],addEmailForAuthenticatedUser:[
"POST /user/emails"],addSocialAccountForAuthenticatedUser:["POST /user/social_accounts"],block:["PUT /user/blocks/{usern\
ame}"],checkBlocked:["GET /user/blocks/{username}"],checkFollowingForUser:["GET /users/{username}/following/{target_user\
}"],checkPersonIsFollowedByAuthenticated:["GET /user/following/{username}"],createGpgKeyForAuthenticated:["POST /user/gp\
g_keys",{},{renamed:["users","createGpgKeyForAuthenticatedUser"]}],createGpgKeyForAuthenticatedUser:["POST /user/gpg_key\
s"],createPublicSshKeyForAuthenticated:["POST /user/keys",{},{renamed:["users","createPublicSshKeyForAuthenticatedUser"]}],
createPublicSshKeyForAuthenticatedUser:["POST /user/keys"],createSshSigningKeyForAuthenticatedUser:["POST /user/ssh_sign\
ing_keys"],deleteAttestationsBulk:["POST /users/{username}/attestations/delete-request"],deleteAttestationsById:["DELETE\
 /users/{username}/attestations/{attestation_id}"],deleteAttestationsBySubjectDigest:["DELETE /users/{username}/attestat\
ions/digest/{subject_digest}"],deleteEmailForAuthenticated:["DELETE /user/emails",{},{renamed:["users","deleteEmailForAu\
thenticatedUser"]}],deleteEmailForAuthenticatedUser:["DELETE /user/emails"],deleteGpgKeyForAuthenticated:["DELETE /user/\
gpg_keys/{gpg_key_id}",{},{renamed:["users","deleteGpgKeyForAuthenticatedUser"]}],deleteGpgKeyForAuthenticatedUser:["DEL\
ETE /user/gpg_keys/{gpg_key_id}"],deletePublicSshKeyForAuthenticated:["DELETE /user/keys/{key_id}",{},{renamed:["users",
"deletePublicSshKeyForAuthenticatedUser"]}],deletePublicSshKeyForAuthenticatedUser:["DELETE /user/keys/{key_id}"],deleteSocialAccountForAuthenticatedUser:[
"DELETE /user/social_accounts"],deleteSshSigningKeyForAuthenticatedUser:["DELETE /user/ssh_signing_keys/{ssh_signing_key\
_id}"],follow:["PUT /user/following/{username}"],getAuthenticated:["GET /user"],getById:["GET /user/{account_id}"],getByUsername:[
"GET /users/{username}"],getContextForUser:["GET /users/{username}/hovercard"],getGpgKeyForAuthenticated:["GET /user/gpg\
_keys/{gpg_key_id}",{},{renamed:["users","getGpgKeyForAuthenticatedUser"]}],getGpgKeyForAuthenticatedUser:["GET /user/gp\
g_keys/{gpg_key_id}"],getPublicSshKeyForAuthenticated:["GET /user/keys/{key_id}",{},{renamed:["users","getPublicSshKeyFo\
rAuthenticatedUser"]}],getPublicSshKeyForAuthenticatedUser:["GET /user/keys/{key_id}"],getSshSigningKeyForAuthenticatedUser:[
"GET /user/ssh_signing_keys/{ssh_signing_key_id}"],list:["GET /users"],listAttestations:["GET /users/{username}/attestat\
ions/{subject_digest}"],listAttestationsBulk:["POST /users/{username}/attestations/bulk-list{?per_page,before,after}"],listBlockedByAuthenticated:[
"GET /user/blocks",{},{renamed:["users","listBlockedByAuthenticatedUser"]}],listBlockedByAuthenticatedUser:["GET /user/b\
locks"],listEmailsForAuthenticated:["GET /user/emails",{},{renamed:["users","listEmailsForAuthenticatedUser"]}],listEmailsForAuthenticatedUser:[
"GET /user/emails"],listFollowedByAuthenticated:["GET /user/following",{},{renamed:["users","listFollowedByAuthenticated\
User"]}],listFollowedByAuthenticatedUser:["GET /user/following"],listFollowersForAuthenticatedUser:["GET /user/followers"],
listFollowersForUser:["GET /users/{username}/followers"],listFollowingForUser:["GET /users/{username}/following"],listGpgKeysForAuthenticated:[
"GET /user/gpg_keys",{},{renamed:["users","listGpgKeysForAuthenticatedUser"]}],listGpgKeysForAuthenticatedUser:["GET /us\
er/gpg_keys"],listGpgKeysForUser:["GET /users/{username}/gpg_keys"],listPublicEmailsForAuthenticated:["GET /user/public_\
emails",{},{renamed:["users","listPublicEmailsForAuthenticatedUser"]}],listPublicEmailsForAuthenticatedUser:["GET /user/\
public_emails"],listPublicKeysForUser:["GET /users/{username}/keys"],listPublicSshKeysForAuthenticated:["GET /user/keys",
{},{renamed:["users","listPublicSshKeysForAuthenticatedUser"]}],listPublicSshKeysForAuthenticatedUser:["GET /user/keys"],
listSocialAccountsForAuthenticatedUser:["GET /user/social_accounts"],listSocialAccountsForUser:["GET /users/{username}/s\
ocial_accounts"],listSshSigningKeysForAuthenticatedUser:["GET /user/ssh_signing_keys"],listSshSigningKeysForUser:["GET /\
users/{username}/ssh_signing_keys"],setPrimaryEmailVisibilityForAuthenticated:["PATCH /user/email/visibility",{},{renamed:[
"users","setPrimaryEmailVisibilityForAuthenticatedUser"]}],setPrimaryEmailVisibilityForAuthenticatedUser:["PATCH /user/e\
mail/visibility"],unblock:["DELETE /user/blocks/{username}"],unfollow:["DELETE /user/following/{username}"],updateAuthenticated:[
"PATCH /user"]}};const endpointMethodsMap=new Map;for(const[scope,endpoints]of Object.entries(endpoints_default))for(const[
methodName,endpoint2]of Object.entries(endpoints)){const[route,defaults2,decorations]=endpoint2,[method,url]=route.split(
/ /),endpointDefaults=Object.assign({method,url},defaults2);endpointMethodsMap.has(scope)||endpointMethodsMap.set(scope,
new Map),endpointMethodsMap.get(scope).set(methodName,{scope,methodName,endpointDefaults,decorations})}const handler={has({
scope},methodName){return endpointMethodsMap.get(scope).has(methodName)},getOwnPropertyDescriptor(target,methodName){return{
value:this.get(target,methodName),configurable:!0,writable:!0,enumerable:!0}},defineProperty(target,methodName,descriptor){
return Object.defineProperty(target.cache,methodName,descriptor),!0},deleteProperty(target,methodName){return delete target.
cache[methodName],!0},ownKeys({scope}){return[...endpointMethodsMap.get(scope).keys()]},set(target,methodName,value){return target.
cache[methodName]=value},get({octokit,scope,cache},methodName){if(cache[methodName])return cache[methodName];const method=endpointMethodsMap.
get(scope).get(methodName);if(!method)return;const{endpointDefaults,decorations}=method;return decorations?cache[methodName]=
decorate(octokit,scope,methodName,endpointDefaults,decorations):cache[methodName]=octokit.request.defaults(endpointDefaults),
cache[methodName]}};function endpointsToMethods(octokit){const newMethods={};for(const scope of endpointMethodsMap.keys())
newMethods[scope]=new Proxy({octokit,scope,cache:{}},handler);return newMethods}function decorate(octokit,scope,methodName,defaults2,decorations){
const requestWithDefaults=octokit.request.defaults(defaults2);function withDecorations(...args){let options=requestWithDefaults.
endpoint.merge(...args);if(decorations.mapToData)return options=Object.assign({},options,{data:options[decorations.mapToData],
[decorations.mapToData]:void 0}),requestWithDefaults(options);if(decorations.renamed){const[newScope,newMethodName]=decorations.
renamed;octokit.log.warn(`octokit.${scope}.${methodName}() has been renamed to octokit.${newScope}.${newMethodName}()`)}
if(decorations.deprecated&&octokit.log.warn(decorations.deprecated),decorations.renamedParameters){const options2=requestWithDefaults.
endpoint.merge(...args);for(const[name,alias]of Object.entries(decorations.renamedParameters))name in options2&&(octokit.
log.warn(`"${name}" parameter is deprecated for "octokit.${scope}.${methodName}()". Use "${alias}" instead`),alias in options2||
(options2[alias]=options2[name]),delete options2[name]);return requestWithDefaults(options2)}return requestWithDefaults(
...args)}return Object.assign(withDecorations,requestWithDefaults)}function restEndpointMethods(octokit){return{rest:endpointsToMethods(
octokit)}}restEndpointMethods.VERSION=dist_src_version_VERSION;function legacyRestEndpointMethods(octokit){const api=endpointsToMethods(
octokit);return{...api,rest:api}}legacyRestEndpointMethods.VERSION=dist_src_version_VERSION;var plugin_paginate_rest_dist_bundle_VERSION="\
0.0.0-development";function normalizePaginatedListResponse(response){if(!response.data)return{...response,data:[]};if(!(("\
total_count"in response.data||"total_commits"in response.data)&&!("url"in response.data)))return response;const incompleteResults=response.
data.incomplete_results,repositorySelection=response.data.repository_selection,totalCount=response.data.total_count,totalCommits=response.
data.total_commits;delete response.data.incomplete_results,delete response.data.repository_selection,delete response.data.
total_count,delete response.data.total_commits;const namespaceKey=Object.keys(response.data)[0],data=response.data[namespaceKey];
return response.data=data,typeof incompleteResults<"u"&&(response.data.incomplete_results=incompleteResults),typeof repositorySelection<
"u"&&(response.data.repository_selection=repositorySelection),response.data.total_count=totalCount,response.data.total_commits=
totalCommits,response}function iterator(octokit,route,parameters){const options=typeof route=="function"?route.endpoint(
parameters):octokit.request.endpoint(route,parameters),requestMethod=typeof route=="function"?route:octokit.request,method=options.
method,headers=options.headers;let url=options.url;return{[Symbol.asyncIterator]:()=>({async next(){if(!url)return{done:!0};
try{const response=await requestMethod({method,url,headers}),normalizedResponse=normalizePaginatedListResponse(response);
if(url=((normalizedResponse.headers.link||"").match(/<([^<>]+)>;\s*rel="next"/)||[])[1],!url&&"total_commits"in normalizedResponse.
data){const parsedUrl=new URL(normalizedResponse.url),params=parsedUrl.searchParams,page=parseInt(params.get("page")||"1",
10),per_page=parseInt(params.get("per_page")||"250",10);page*per_page<normalizedResponse.data.total_commits&&(params.set(
"page",String(page+1)),url=parsedUrl.toString())}return{value:normalizedResponse}}catch(error){if(error.status!==409)throw error;
return url="",{value:{status:200,headers:{},data:[]}}}}})}}function paginate(octokit,route,parameters,mapFn){return typeof parameters==
"function"&&(mapFn=parameters,parameters=void 0),gather(octokit,[],iterator(octokit,route,parameters)[Symbol.asyncIterator](),
mapFn)}function gather(octokit,results,iterator2,mapFn){return iterator2.next().then(result=>{if(result.done)return results;
let earlyExit=!1;function done(){earlyExit=!0}return results=results.concat(mapFn?mapFn(result.value,done):result.value.
data),earlyExit?results:gather(octokit,results,iterator2,mapFn)})}var composePaginateRest=Object.assign(paginate,{iterator}),
paginatingEndpoints=null;function isPaginatingEndpoint(arg){return typeof arg=="string"?paginatingEndpoints.includes(arg):
!1}function paginateRest(octokit){return{paginate:Object.assign(paginate.bind(null,octokit),{iterator:iterator.bind(null,
octokit)})}}paginateRest.VERSION=plugin_paginate_rest_dist_bundle_VERSION;const context=new Context,baseUrl=getApiBaseUrl(),
defaults={baseUrl,request:{agent:getProxyAgent(baseUrl),fetch:getProxyFetch(baseUrl)}},GitHub=Octokit.plugin(restEndpointMethods,
paginateRest).defaults(defaults);function getOctokitOptions(token,options){const opts=Object.assign({},options||{}),auth2=getAuthString(
token,opts);auth2&&(opts.auth=auth2);const userAgent2=getUserAgentWithOrchestrationId(opts.userAgent);return userAgent2&&
(opts.userAgent=userAgent2),opts}const github_context=new Context;function getOctokit(token,options,...additionalPlugins){
const GitHubWithPlugins=GitHub.plugin(...additionalPlugins);return new GitHubWithPlugins(getOctokitOptions(token,options))}
var unzip=__webpack_require__(33991),download_artifact_awaiter=function(thisArg,_arguments,P,generator){function adopt(value){
return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){
function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,
rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};const scrubQueryParameters=url=>{const parsed=new URL(
url);return parsed.search="",parsed.toString()};function exists(path){return download_artifact_awaiter(this,void 0,void 0,
function*(){try{return yield promises_.access(path),!0}catch(error){if(error.code==="ENOENT")return!1;throw error}})}function streamExtract(url,directory,skipDecompress){
return download_artifact_awaiter(this,void 0,void 0,function*(){let retryCount=0;for(;retryCount<5;)try{return yield streamExtractExternal(
url,directory,{skipDecompress})}catch(error){retryCount++,core.Yz(`Failed to download artifact after ${retryCount} retri\
es due to ${error.message}. Retrying in 5 seconds...`),yield new Promise(resolve=>setTimeout(resolve,5e3))}throw new Error(
`Artifact download failed after ${retryCount} retries.`)})}function streamExtractExternal(url_1,directory_1){return download_artifact_awaiter(
this,arguments,void 0,function*(url,directory,opts={}){const{timeout=30*1e3,skipDecompress=!1}=opts,response=yield new lib.
Qq(getUserAgentString()).get(url);if(response.message.statusCode!==200)throw new Error(`Unexpected HTTP response from bl\
ob storage: ${response.message.statusCode} ${response.message.statusMessage}`);const contentType=response.message.headers["\
content-type"]||"",mimeType=contentType.split(";",1)[0].trim().toLowerCase(),urlEndsWithZip=new URL(url).pathname.toLowerCase().
endsWith(".zip"),isZip=mimeType==="application/zip"||mimeType==="application/x-zip-compressed"||mimeType==="application/\
zip-compressed"||urlEndsWithZip,contentDisposition=response.message.headers["content-disposition"]||"";let fileName="art\
ifact";const filenameStar=contentDisposition.match(/filename\*\s*=\s*UTF-8''([^;\r\n]*)/i),filenamePlain=contentDisposition.
match(/(?<!\*)filename\s*=\s*['"]?([^;\r\n"']*)['"]?/i),rawName=filenameStar?.[1]||filenamePlain?.[1];rawName&&(fileName=
external_path_.basename(decodeURIComponent(rawName.trim()))),core.Yz(`Content-Type: ${contentType}, mimeType: ${mimeType}\
, urlEndsWithZip: ${urlEndsWithZip}, isZip: ${isZip}, skipDecompress: ${skipDecompress}`),core.Yz(`Content-Disposition: ${contentDisposition}\
, fileName: ${fileName}`);let sha256Digest;return new Promise((resolve,reject)=>{const timer=setTimeout(()=>{const timeoutError=new Error(
`Blob storage chunk did not respond in ${timeout}ms`);response.message.destroy(timeoutError),reject(timeoutError)},timeout),
onError=error=>{core.Yz(`response.message: Artifact download failed: ${error.message}`),clearTimeout(timer),reject(error)},
hashStream=external_crypto_.createHash("sha256").setEncoding("hex"),passThrough=new external_stream_.PassThrough().on("d\
ata",()=>{timer.refresh()}).on("error",onError);response.message.pipe(passThrough),passThrough.pipe(hashStream);const onClose=()=>{
clearTimeout(timer),hashStream&&(hashStream.end(),sha256Digest=hashStream.read(),core.pq(`SHA256 digest of downloaded ar\
tifact is ${sha256Digest}`)),resolve({sha256Digest:`sha256:${sha256Digest}`})};if(isZip&&!skipDecompress)passThrough.pipe(
unzip.Extract({path:directory})).on("close",onClose).on("error",onError);else{const filePath=external_path_.join(directory,
fileName),writeStream=external_fs_.createWriteStream(filePath);core.pq(`Downloading raw file (non-zip) to: ${filePath}`),
passThrough.pipe(writeStream).on("close",onClose).on("error",onError)}})})}function downloadArtifactPublic(artifactId,repositoryOwner,repositoryName,token,options){
return download_artifact_awaiter(this,void 0,void 0,function*(){const downloadPath=yield resolveOrCreateDirectory(options?.
path),api=getOctokit(token);let digestMismatch=!1;core.pq(`Downloading artifact '${artifactId}' from '${repositoryOwner}\
/${repositoryName}'`);const{headers,status}=yield api.rest.actions.downloadArtifact({owner:repositoryOwner,repo:repositoryName,
artifact_id:artifactId,archive_format:"zip",request:{redirect:"manual"}});if(status!==302)throw new Error(`Unable to dow\
nload artifact. Unexpected status: ${status}`);const{location}=headers;if(!location)throw new Error("Unable to redirect \
to artifact download url");core.pq(`Redirecting to blob download url: ${scrubQueryParameters(location)}`);try{core.pq(`S\
tarting download of artifact to: ${downloadPath}`);const extractResponse=yield streamExtract(location,downloadPath,options?.
skipDecompress);core.pq("Artifact download completed successfully."),options?.expectedHash&&options?.expectedHash!==extractResponse.
sha256Digest&&(digestMismatch=!0,core.Yz(`Computed digest: ${extractResponse.sha256Digest}`),core.Yz(`Expected digest: ${options.
expectedHash}`))}catch(error){throw new Error(`Unable to download and extract artifact: ${error.message}`)}return{downloadPath,
digestMismatch}})}function downloadArtifactInternal(artifactId,options){return download_artifact_awaiter(this,void 0,void 0,
function*(){const downloadPath=yield resolveOrCreateDirectory(options?.path),artifactClient=internalArtifactTwirpClient();
let digestMismatch=!1;const{workflowRunBackendId,workflowJobRunBackendId}=getBackendIdsFromToken(),listReq={workflowRunBackendId,
workflowJobRunBackendId,idFilter:Int64Value.create({value:artifactId.toString()})},{artifacts}=yield artifactClient.ListArtifacts(
listReq);if(artifacts.length===0)throw new ArtifactNotFoundError(`No artifacts found for ID: ${artifactId}
Are you trying to download from a different run? Try specifying a github-token with \`actions:read\` scope.`);artifacts.
length>1&&core.$e("Multiple artifacts found, defaulting to first.");const signedReq={workflowRunBackendId:artifacts[0].workflowRunBackendId,
workflowJobRunBackendId:artifacts[0].workflowJobRunBackendId,name:artifacts[0].name},{signedUrl}=yield artifactClient.GetSignedArtifactURL(
signedReq);core.pq(`Redirecting to blob download url: ${scrubQueryParameters(signedUrl)}`);try{core.pq(`Starting downloa\
d of artifact to: ${downloadPath}`);const extractResponse=yield streamExtract(signedUrl,downloadPath,options?.skipDecompress);
core.pq("Artifact download completed successfully."),options?.expectedHash&&options?.expectedHash!==extractResponse.sha256Digest&&
(digestMismatch=!0,core.Yz(`Computed digest: ${extractResponse.sha256Digest}`),core.Yz(`Expected digest: ${options.expectedHash}`))}catch(error){
throw new Error(`Unable to download and extract artifact: ${error.message}`)}return{downloadPath,digestMismatch}})}function resolveOrCreateDirectory(){
return download_artifact_awaiter(this,arguments,void 0,function*(downloadPath=getGitHubWorkspaceDir()){return(yield exists(
downloadPath))?core.Yz(`Artifact destination folder already exists: ${downloadPath}`):(core.Yz(`Artifact destination fol\
der does not exist, creating: ${downloadPath}`),yield promises_.mkdir(downloadPath,{recursive:!0})),downloadPath})}const defaultMaxRetryNumber=5,
defaultExemptStatusCodes=[400,401,403,404,422];function getRetryOptions(defaultOptions,retries=defaultMaxRetryNumber,exemptStatusCodes=defaultExemptStatusCodes){
var _a;if(retries<=0)return[{enabled:!1},defaultOptions.request];const retryOptions={enabled:!0};exemptStatusCodes.length>
0&&(retryOptions.doNotRetry=exemptStatusCodes);const requestOptions=Object.assign(Object.assign({},defaultOptions.request),
{retries});return core.Yz(`GitHub client configured with: (retries: ${requestOptions.retries}, retry-exempt-status-code:\
 ${(_a=retryOptions.doNotRetry)!==null&&_a!==void 0?_a:"octokit default: [400, 401, 403, 404, 422]"})`),[retryOptions,requestOptions]}
const plugin_request_log_dist_src_version_VERSION="6.0.0";function requestLog(octokit){octokit.hook.wrap("request",(request2,options)=>{
octokit.log.debug("request",options);const start=Date.now(),requestOptions=octokit.request.endpoint.parse(options),path=requestOptions.
url.replace(options.baseUrl,"");return request2(options).then(response=>{const requestId=response.headers["x-github-requ\
est-id"];return octokit.log.info(`${requestOptions.method} ${path} - ${response.status} with id ${requestId} in ${Date.now()-
start}ms`),response}).catch(error=>{const requestId=error.response?.headers["x-github-request-id"]||"UNKNOWN";throw octokit.
log.error(`${requestOptions.method} ${path} - ${error.status} with id ${requestId} in ${Date.now()-start}ms`),error})})}
requestLog.VERSION=plugin_request_log_dist_src_version_VERSION;var light=__webpack_require__(63251),plugin_retry_dist_bundle_VERSION="\
0.0.0-development";function isRequestError(error){return error.request!==void 0}async function errorRequest(state,octokit,error,options){
if(!isRequestError(error)||!error?.request.request)throw error;if(error.status>=400&&!state.doNotRetry.includes(error.status)){
const retries=options.request.retries!=null?options.request.retries:state.retries,retryAfter=Math.pow((options.request.retryCount||
0)+1,2);throw octokit.retry.retryRequest(error,retries,retryAfter)}throw error}async function wrapRequest(state,octokit,request2,options){
const limiter=new light;return limiter.on("failed",function(error,info){const maxRetries=~~error.request.request?.retries,
after=~~error.request.request?.retryAfter;if(options.request.retryCount=info.retryCount+1,maxRetries>info.retryCount)return after*
state.retryAfterBaseValue}),limiter.schedule(requestWithGraphqlErrorHandling.bind(null,state,octokit,request2),options)}
async function requestWithGraphqlErrorHandling(state,octokit,request2,options){const response=await request2(options);if(response.
data&&response.data.errors&&response.data.errors.length>0&&/Something went wrong while executing your query/.test(response.
data.errors[0].message)){const error=new RequestError(response.data.errors[0].message,500,{request:options,response});return errorRequest(
state,octokit,error,options)}return response}function retry(octokit,octokitOptions){const state=Object.assign({enabled:!0,
retryAfterBaseValue:1e3,doNotRetry:[400,401,403,404,410,422,451],retries:3},octokitOptions.retry),retryPlugin={retry:{retryRequest:(error,retries,retryAfter)=>(error.
request.request=Object.assign({},error.request.request,{retries,retryAfter}),error)}};return state.enabled&&(octokit.hook.
error("request",errorRequest.bind(null,state,retryPlugin)),octokit.hook.wrap("request",wrapRequest.bind(null,state,retryPlugin))),
retryPlugin}retry.VERSION=plugin_retry_dist_bundle_VERSION;var get_artifact_awaiter=function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(
function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.
value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};function getArtifactPublic(artifactName,workflowRunId,repositoryOwner,repositoryName,token){
return get_artifact_awaiter(this,void 0,void 0,function*(){var _a;const[retryOpts,requestOpts]=getRetryOptions(defaults),
opts={log:void 0,userAgent:getUserAgentString(),previews:void 0,retry:retryOpts,request:requestOpts},getArtifactResp=yield getOctokit(
token,opts,retry,requestLog).request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts{?name}",{owner:repositoryOwner,
repo:repositoryName,run_id:workflowRunId,name:artifactName});if(getArtifactResp.status!==200)throw new InvalidResponseError(
`Invalid response from GitHub API: ${getArtifactResp.status} (${(_a=getArtifactResp?.headers)===null||_a===void 0?void 0:
_a["x-github-request-id"]})`);if(getArtifactResp.data.artifacts.length===0)throw new ArtifactNotFoundError(`Artifact not\
 found for name: ${artifactName}
        Please ensure that your artifact is not expired and the artifact was uploaded using a compatible version of tool\
kit/upload-artifact.
        For more information, visit the GitHub Artifacts FAQ: https://github.com/actions/toolkit/blob/main/packages/arti\
fact/docs/faq.md`);let artifact2=getArtifactResp.data.artifacts[0];return getArtifactResp.data.artifacts.length>1&&(artifact2=
getArtifactResp.data.artifacts.sort((a,b)=>b.id-a.id)[0],core.Yz(`More than one artifact found for a single name, return\
ing newest (id: ${artifact2.id})`)),{artifact:{name:artifact2.name,id:artifact2.id,size:artifact2.size_in_bytes,createdAt:artifact2.
created_at?new Date(artifact2.created_at):void 0,digest:artifact2.digest}}})}function getArtifactInternal(artifactName){
return get_artifact_awaiter(this,void 0,void 0,function*(){var _a;const artifactClient=internalArtifactTwirpClient(),{workflowRunBackendId,
workflowJobRunBackendId}=getBackendIdsFromToken(),req={workflowRunBackendId,workflowJobRunBackendId,nameFilter:StringValue.
create({value:artifactName})},res=yield artifactClient.ListArtifacts(req);if(res.artifacts.length===0)throw new ArtifactNotFoundError(
`Artifact not found for name: ${artifactName}
        Please ensure that your artifact is not expired and the artifact was uploaded using a compatible version of tool\
kit/upload-artifact.
        For more information, visit the GitHub Artifacts FAQ: https://github.com/actions/toolkit/blob/main/packages/arti\
fact/docs/faq.md`);let artifact2=res.artifacts[0];return res.artifacts.length>1&&(artifact2=res.artifacts.sort((a,b)=>Number(
b.databaseId)-Number(a.databaseId))[0],core.Yz(`More than one artifact found for a single name, returning newest (id: ${artifact2.
databaseId})`)),{artifact:{name:artifact2.name,id:Number(artifact2.databaseId),size:Number(artifact2.size),createdAt:artifact2.
createdAt?Timestamp.toDate(artifact2.createdAt):void 0,digest:(_a=artifact2.digest)===null||_a===void 0?void 0:_a.value}}})}
var delete_artifact_awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:
new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{
step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(
e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=
generator.apply(thisArg,_arguments||[])).next())})};function deleteArtifactPublic(artifactName,workflowRunId,repositoryOwner,repositoryName,token){
return delete_artifact_awaiter(this,void 0,void 0,function*(){var _a;const[retryOpts,requestOpts]=getRetryOptions(defaults),
opts={log:void 0,userAgent:getUserAgentString(),previews:void 0,retry:retryOpts,request:requestOpts},github=getOctokit(token,
opts,retry,requestLog),getArtifactResp=yield getArtifactPublic(artifactName,workflowRunId,repositoryOwner,repositoryName,
token),deleteArtifactResp=yield github.rest.actions.deleteArtifact({owner:repositoryOwner,repo:repositoryName,artifact_id:getArtifactResp.
artifact.id});if(deleteArtifactResp.status!==204)throw new InvalidResponseError(`Invalid response from GitHub API: ${deleteArtifactResp.
status} (${(_a=deleteArtifactResp?.headers)===null||_a===void 0?void 0:_a["x-github-request-id"]})`);return{id:getArtifactResp.
artifact.id}})}function deleteArtifactInternal(artifactName){return delete_artifact_awaiter(this,void 0,void 0,function*(){
const artifactClient=internalArtifactTwirpClient(),{workflowRunBackendId,workflowJobRunBackendId}=getBackendIdsFromToken(),
listReq={workflowRunBackendId,workflowJobRunBackendId,nameFilter:StringValue.create({value:artifactName})},listRes=yield artifactClient.
ListArtifacts(listReq);if(listRes.artifacts.length===0)throw new ArtifactNotFoundError(`Artifact not found for name: ${artifactName}`);
let artifact2=listRes.artifacts[0];listRes.artifacts.length>1&&(artifact2=listRes.artifacts.sort((a,b)=>Number(b.databaseId)-
Number(a.databaseId))[0],(0,core.Yz)(`More than one artifact found for a single name, returning newest (id: ${artifact2.
databaseId})`));const req={workflowRunBackendId:artifact2.workflowRunBackendId,workflowJobRunBackendId:artifact2.workflowJobRunBackendId,
name:artifact2.name},res=yield artifactClient.DeleteArtifact(req);return(0,core.pq)(`Artifact '${artifactName}' (ID: ${res.
artifactId}) deleted`),{id:Number(res.artifactId)}})}var list_artifacts_awaiter=function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(
function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.
value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};const maximumArtifactCount=getMaxArtifactListCount(),
paginationCount=100,maxNumberOfPages=Math.ceil(maximumArtifactCount/paginationCount);function listArtifactsPublic(workflowRunId_1,repositoryOwner_1,repositoryName_1,token_1){
return list_artifacts_awaiter(this,arguments,void 0,function*(workflowRunId,repositoryOwner,repositoryName,token,latest=!1){
(0,core.pq)(`Fetching artifact list for workflow run ${workflowRunId} in repository ${repositoryOwner}/${repositoryName}`);
let artifacts=[];const[retryOpts,requestOpts]=getRetryOptions(defaults),opts={log:void 0,userAgent:getUserAgentString(),
previews:void 0,retry:retryOpts,request:requestOpts},github=getOctokit(token,opts,retry,requestLog);let currentPageNumber=1;
const{data:listArtifactResponse}=yield github.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",{owner:repositoryOwner,
repo:repositoryName,run_id:workflowRunId,per_page:paginationCount,page:currentPageNumber});let numberOfPages=Math.ceil(listArtifactResponse.
total_count/paginationCount);const totalArtifactCount=listArtifactResponse.total_count;totalArtifactCount>maximumArtifactCount&&
((0,core.$e)(`Workflow run ${workflowRunId} has ${totalArtifactCount} artifacts, exceeding the limit of ${maximumArtifactCount}\
. Results will be incomplete as only the first ${maximumArtifactCount} artifacts will be returned`),numberOfPages=maxNumberOfPages);
for(const artifact2 of listArtifactResponse.artifacts)artifacts.push({name:artifact2.name,id:artifact2.id,size:artifact2.
size_in_bytes,createdAt:artifact2.created_at?new Date(artifact2.created_at):void 0,digest:artifact2.digest});for(currentPageNumber++,
currentPageNumber;currentPageNumber<=numberOfPages;currentPageNumber++){(0,core.Yz)(`Fetching page ${currentPageNumber} \
of artifact list`);const{data:listArtifactResponse2}=yield github.request("GET /repos/{owner}/{repo}/actions/runs/{run_i\
d}/artifacts",{owner:repositoryOwner,repo:repositoryName,run_id:workflowRunId,per_page:paginationCount,page:currentPageNumber});
for(const artifact2 of listArtifactResponse2.artifacts)artifacts.push({name:artifact2.name,id:artifact2.id,size:artifact2.
size_in_bytes,createdAt:artifact2.created_at?new Date(artifact2.created_at):void 0,digest:artifact2.digest})}return latest&&
(artifacts=filterLatest(artifacts)),(0,core.pq)(`Found ${artifacts.length} artifact(s)`),{artifacts}})}function listArtifactsInternal(){
return list_artifacts_awaiter(this,arguments,void 0,function*(latest=!1){const artifactClient=internalArtifactTwirpClient(),
{workflowRunBackendId,workflowJobRunBackendId}=getBackendIdsFromToken(),req={workflowRunBackendId,workflowJobRunBackendId};
let artifacts=(yield artifactClient.ListArtifacts(req)).artifacts.map(artifact2=>{var _a;return{name:artifact2.name,id:Number(
artifact2.databaseId),size:Number(artifact2.size),createdAt:artifact2.createdAt?Timestamp.toDate(artifact2.createdAt):void 0,
digest:(_a=artifact2.digest)===null||_a===void 0?void 0:_a.value}});return latest&&(artifacts=filterLatest(artifacts)),(0,core.
pq)(`Found ${artifacts.length} artifact(s)`),{artifacts}})}function filterLatest(artifacts){artifacts.sort((a,b)=>b.id-a.
id);const latestArtifacts=[],seenArtifactNames=new Set;for(const artifact2 of artifacts)seenArtifactNames.has(artifact2.
name)||(latestArtifacts.push(artifact2),seenArtifactNames.add(artifact2.name));return latestArtifacts}var client_awaiter=function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(
function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.
value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})},__rest=function(s,e){
var t={};for(var p in s)Object.prototype.hasOwnProperty.call(s,p)&&e.indexOf(p)<0&&(t[p]=s[p]);if(s!=null&&typeof Object.
getOwnPropertySymbols=="function")for(var i=0,p=Object.getOwnPropertySymbols(s);i<p.length;i++)e.indexOf(p[i])<0&&Object.
prototype.propertyIsEnumerable.call(s,p[i])&&(t[p[i]]=s[p[i]]);return t};class DefaultArtifactClient{uploadArtifact(name,files,rootDirectory,options){
return client_awaiter(this,void 0,void 0,function*(){try{if(isGhes())throw new GHESNotSupportedError;return uploadArtifact(
name,files,rootDirectory,options)}catch(error){throw(0,core.$e)(`Artifact upload failed with error: ${error}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.\


If the error persists, please check whether Actions is operating normally at [https://githubstatus.com](https://www.gith\
ubstatus.com).`),error}})}downloadArtifact(artifactId,options){return client_awaiter(this,void 0,void 0,function*(){try{
if(isGhes())throw new GHESNotSupportedError;if(options?.findBy){const{findBy:{repositoryOwner,repositoryName,token}}=options,
downloadOptions=__rest(options,["findBy"]);return downloadArtifactPublic(artifactId,repositoryOwner,repositoryName,token,
downloadOptions)}return downloadArtifactInternal(artifactId,options)}catch(error){throw(0,core.$e)(`Download Artifact fa\
iled with error: ${error}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.\


If the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com\
](https://www.githubstatus.com).`),error}})}listArtifacts(options){return client_awaiter(this,void 0,void 0,function*(){
try{if(isGhes())throw new GHESNotSupportedError;if(options?.findBy){const{findBy:{workflowRunId,repositoryOwner,repositoryName,
token}}=options;return listArtifactsPublic(workflowRunId,repositoryOwner,repositoryName,token,options?.latest)}return listArtifactsInternal(
options?.latest)}catch(error){throw(0,core.$e)(`Listing Artifacts failed with error: ${error}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.\


If the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com\
](https://www.githubstatus.com).`),error}})}getArtifact(artifactName,options){return client_awaiter(this,void 0,void 0,function*(){
try{if(isGhes())throw new GHESNotSupportedError;if(options?.findBy){const{findBy:{workflowRunId,repositoryOwner,repositoryName,
token}}=options;return getArtifactPublic(artifactName,workflowRunId,repositoryOwner,repositoryName,token)}return getArtifactInternal(
artifactName)}catch(error){throw(0,core.$e)(`Get Artifact failed with error: ${error}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.\


If the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com\
](https://www.githubstatus.com).`),error}})}deleteArtifact(artifactName,options){return client_awaiter(this,void 0,void 0,
function*(){try{if(isGhes())throw new GHESNotSupportedError;if(options?.findBy){const{findBy:{repositoryOwner,repositoryName,
workflowRunId,token}}=options;return deleteArtifactPublic(artifactName,workflowRunId,repositoryOwner,repositoryName,token)}
return deleteArtifactInternal(artifactName)}catch(error){throw(0,core.$e)(`Delete Artifact failed with error: ${error}.

Errors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.\


If the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com\
](https://www.githubstatus.com).`),error}})}}const client=new DefaultArtifactClient,artifact=null}),2822:(module=>{module.
exports=JSON.parse('{"name":"@actions/artifact","version":"6.2.1","preview":true,"description":"Actions artifact lib","k\
eywords":["github","actions","artifact"],"homepage":"https://github.com/actions/toolkit/tree/main/packages/artifact","li\
cense":"MIT","type":"module","main":"lib/artifact.js","types":"lib/artifact.d.ts","exports":{".":{"types":"./lib/artifac\
t.d.ts","import":"./lib/artifact.js"}},"directories":{"lib":"lib","test":"__tests__"},"files":["lib","!.DS_Store"],"publ\
ishConfig":{"access":"public"},"repository":{"type":"git","url":"git+https://github.com/actions/toolkit.git","directory"\
:"packages/artifact"},"scripts":{"audit-moderate":"npm install && npm audit --json --audit-level=moderate > audit.json",\
"test":"cd ../../ && npm run test ./packages/artifact","bootstrap":"cd ../../ && npm run bootstrap","tsc-run":"tsc && cp\
 src/internal/shared/package-version.cjs lib/internal/shared/","tsc":"npm run bootstrap && npm run tsc-run","gen:docs":"\
typedoc --plugin typedoc-plugin-markdown --out docs/generated src/artifact.ts --githubPages false --readme none"},"bugs"\
:{"url":"https://github.com/actions/toolkit/issues"},"dependencies":{"@actions/core":"^3.0.0","@actions/github":"^9.0.0"\
,"@actions/http-client":"^4.0.0","@azure/storage-blob":"^12.30.0","@octokit/core":"^7.0.6","@octokit/plugin-request-log"\
:"^6.0.0","@octokit/plugin-retry":"^8.0.0","@octokit/request":"^10.0.7","@octokit/request-error":"^7.1.0","@protobuf-ts/\
plugin":"^2.2.3-alpha.1","@protobuf-ts/runtime":"^2.9.4","archiver":"^7.0.1","jwt-decode":"^4.0.0","unzip-stream":"^0.3.\
1"},"devDependencies":{"@types/archiver":"^7.0.0","@types/unzip-stream":"^0.3.4","typedoc":"^0.28.16","typedoc-plugin-ma\
rkdown":"^4.9.0","typescript":"^5.9.3"},"overrides":{"uri-js":"npm:uri-js-replace@^1.0.1","node-fetch":"^3.3.2"}}')})};export{id,ids,modules};
