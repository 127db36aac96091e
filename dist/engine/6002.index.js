const id=6002,ids=[6002],modules={37889:(function(__unused_webpack_module,exports2){var __awaiter=this&&this.__awaiter||
function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(
value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?
resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).
next())})};Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.ClientStreamingCall=void 0;class ClientStreamingCall{constructor(method,requestHeaders,request,headers,response,status,trailers){
this.method=method,this.requestHeaders=requestHeaders,this.requests=request,this.headers=headers,this.response=response,
this.status=status,this.trailers=trailers}then(onfulfilled,onrejected){return this.promiseFinished().then(value=>onfulfilled?
Promise.resolve(onfulfilled(value)):value,reason=>onrejected?Promise.resolve(onrejected(reason)):Promise.reject(reason))}promiseFinished(){
return __awaiter(this,void 0,void 0,function*(){let[headers,response,status,trailers]=yield Promise.all([this.headers,this.
response,this.status,this.trailers]);return{method:this.method,requestHeaders:this.requestHeaders,headers,response,status,
trailers}})}}exports2.ClientStreamingCall=ClientStreamingCall}),71409:((__unused_webpack_module,exports2)=>{Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.Deferred=exports2.DeferredState=void 0;var DeferredState;(function(DeferredState2){
DeferredState2[DeferredState2.PENDING=0]="PENDING",DeferredState2[DeferredState2.REJECTED=1]="REJECTED",DeferredState2[DeferredState2.
RESOLVED=2]="RESOLVED"})(DeferredState=exports2.DeferredState||(exports2.DeferredState={}));class Deferred{constructor(preventUnhandledRejectionWarning=!0){
this._state=DeferredState.PENDING,this._promise=new Promise((resolve,reject)=>{this._resolve=resolve,this._reject=reject}),
preventUnhandledRejectionWarning&&this._promise.catch(_=>{})}get state(){return this._state}get promise(){return this._promise}resolve(value){
if(this.state!==DeferredState.PENDING)throw new Error(`cannot resolve ${DeferredState[this.state].toLowerCase()}`);this.
_resolve(value),this._state=DeferredState.RESOLVED}reject(reason){if(this.state!==DeferredState.PENDING)throw new Error(
`cannot reject ${DeferredState[this.state].toLowerCase()}`);this._reject(reason),this._state=DeferredState.REJECTED}resolvePending(val){
this._state===DeferredState.PENDING&&this.resolve(val)}rejectPending(reason){this._state===DeferredState.PENDING&&this.reject(
reason)}}exports2.Deferred=Deferred}),36826:(function(__unused_webpack_module,exports2){var __awaiter=this&&this.__awaiter||
function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(
value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?
resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).
next())})};Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.DuplexStreamingCall=void 0;class DuplexStreamingCall{constructor(method,requestHeaders,request,headers,response,status,trailers){
this.method=method,this.requestHeaders=requestHeaders,this.requests=request,this.headers=headers,this.responses=response,
this.status=status,this.trailers=trailers}then(onfulfilled,onrejected){return this.promiseFinished().then(value=>onfulfilled?
Promise.resolve(onfulfilled(value)):value,reason=>onrejected?Promise.resolve(onrejected(reason)):Promise.reject(reason))}promiseFinished(){
return __awaiter(this,void 0,void 0,function*(){let[headers,status,trailers]=yield Promise.all([this.headers,this.status,
this.trailers]);return{method:this.method,requestHeaders:this.requestHeaders,headers,status,trailers}})}}exports2.DuplexStreamingCall=
DuplexStreamingCall}),44420:((__unused_webpack_module,exports2,__webpack_require__)=>{var __webpack_unused_export__;__webpack_unused_export__=
{value:!0};var service_type_1=__webpack_require__(56892);Object.defineProperty(exports2,"C0",{enumerable:!0,get:function(){
return service_type_1.ServiceType}});var reflection_info_1=__webpack_require__(62496);__webpack_unused_export__={enumerable:!0,
get:function(){return reflection_info_1.readMethodOptions}},__webpack_unused_export__={enumerable:!0,get:function(){return reflection_info_1.
readMethodOption}},__webpack_unused_export__={enumerable:!0,get:function(){return reflection_info_1.readServiceOption}};
var rpc_error_1=__webpack_require__(78636);__webpack_unused_export__={enumerable:!0,get:function(){return rpc_error_1.RpcError}};
var rpc_options_1=__webpack_require__(28576);__webpack_unused_export__={enumerable:!0,get:function(){return rpc_options_1.
mergeRpcOptions}};var rpc_output_stream_1=__webpack_require__(72726);__webpack_unused_export__={enumerable:!0,get:function(){
return rpc_output_stream_1.RpcOutputStreamController}};var test_transport_1=__webpack_require__(79122);__webpack_unused_export__=
{enumerable:!0,get:function(){return test_transport_1.TestTransport}};var deferred_1=__webpack_require__(71409);__webpack_unused_export__=
{enumerable:!0,get:function(){return deferred_1.Deferred}},__webpack_unused_export__={enumerable:!0,get:function(){return deferred_1.
DeferredState}};var duplex_streaming_call_1=__webpack_require__(36826);__webpack_unused_export__={enumerable:!0,get:function(){
return duplex_streaming_call_1.DuplexStreamingCall}};var client_streaming_call_1=__webpack_require__(37889);__webpack_unused_export__=
{enumerable:!0,get:function(){return client_streaming_call_1.ClientStreamingCall}};var server_streaming_call_1=__webpack_require__(
46173);__webpack_unused_export__={enumerable:!0,get:function(){return server_streaming_call_1.ServerStreamingCall}};var unary_call_1=__webpack_require__(
29288);__webpack_unused_export__={enumerable:!0,get:function(){return unary_call_1.UnaryCall}};var rpc_interceptor_1=__webpack_require__(
52849);__webpack_unused_export__={enumerable:!0,get:function(){return rpc_interceptor_1.stackIntercept}},__webpack_unused_export__=
{enumerable:!0,get:function(){return rpc_interceptor_1.stackDuplexStreamingInterceptors}},__webpack_unused_export__={enumerable:!0,
get:function(){return rpc_interceptor_1.stackClientStreamingInterceptors}},__webpack_unused_export__={enumerable:!0,get:function(){
return rpc_interceptor_1.stackServerStreamingInterceptors}},__webpack_unused_export__={enumerable:!0,get:function(){return rpc_interceptor_1.
stackUnaryInterceptors}};var server_call_context_1=__webpack_require__(43352);__webpack_unused_export__={enumerable:!0,get:function(){
return server_call_context_1.ServerCallContextController}}}),62496:((__unused_webpack_module,exports2,__webpack_require__)=>{
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.readServiceOption=exports2.readMethodOption=exports2.readMethodOptions=
exports2.normalizeMethodInfo=void 0;const runtime_1=__webpack_require__(68886);function normalizeMethodInfo(method,service){
var _a,_b,_c;let m=method;return m.service=service,m.localName=(_a=m.localName)!==null&&_a!==void 0?_a:runtime_1.lowerCamelCase(
m.name),m.serverStreaming=!!m.serverStreaming,m.clientStreaming=!!m.clientStreaming,m.options=(_b=m.options)!==null&&_b!==
void 0?_b:{},m.idempotency=(_c=m.idempotency)!==null&&_c!==void 0?_c:void 0,m}exports2.normalizeMethodInfo=normalizeMethodInfo;
function readMethodOptions(service,methodName,extensionName,extensionType){var _a;const options=(_a=service.methods.find(
(m,i)=>m.localName===methodName||i===methodName))===null||_a===void 0?void 0:_a.options;return options&&options[extensionName]?
extensionType.fromJson(options[extensionName]):void 0}exports2.readMethodOptions=readMethodOptions;function readMethodOption(service,methodName,extensionName,extensionType){
var _a;const options=(_a=service.methods.find((m,i)=>m.localName===methodName||i===methodName))===null||_a===void 0?void 0:
_a.options;if(!options)return;const optionVal=options[extensionName];return optionVal===void 0?optionVal:extensionType?extensionType.
fromJson(optionVal):optionVal}exports2.readMethodOption=readMethodOption;function readServiceOption(service,extensionName,extensionType){
const options=service.options;if(!options)return;const optionVal=options[extensionName];return optionVal===void 0?optionVal:
extensionType?extensionType.fromJson(optionVal):optionVal}exports2.readServiceOption=readServiceOption}),78636:((__unused_webpack_module,exports2)=>{
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.RpcError=void 0;class RpcError extends Error{constructor(message,code="\
UNKNOWN",meta){super(message),this.name="RpcError",Object.setPrototypeOf(this,new.target.prototype),this.code=code,this.
meta=meta??{}}toString(){const l=[this.name+": "+this.message];this.code&&(l.push(""),l.push("Code: "+this.code)),this.serviceName&&
this.methodName&&l.push("Method: "+this.serviceName+"/"+this.methodName);let m=Object.entries(this.meta);if(m.length){l.
push(""),l.push("Meta:");for(let[k,v]of m)l.push(`  ${k}: ${v}`)}return l.join(`
`)}}exports2.RpcError=RpcError}),52849:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(exports2,
"__esModule",{value:!0}),exports2.stackDuplexStreamingInterceptors=exports2.stackClientStreamingInterceptors=exports2.stackServerStreamingInterceptors=
exports2.stackUnaryInterceptors=exports2.stackIntercept=void 0;const runtime_1=__webpack_require__(68886);function stackIntercept(kind,transport,method,options,input){
var _a,_b,_c,_d;if(kind=="unary"){let tail=(mtd,inp,opt)=>transport.unary(mtd,inp,opt);for(const curr of((_a=options.interceptors)!==
null&&_a!==void 0?_a:[]).filter(i=>i.interceptUnary).reverse()){const next=tail;tail=(mtd,inp,opt)=>curr.interceptUnary(
next,mtd,inp,opt)}return tail(method,input,options)}if(kind=="serverStreaming"){let tail=(mtd,inp,opt)=>transport.serverStreaming(
mtd,inp,opt);for(const curr of((_b=options.interceptors)!==null&&_b!==void 0?_b:[]).filter(i=>i.interceptServerStreaming).
reverse()){const next=tail;tail=(mtd,inp,opt)=>curr.interceptServerStreaming(next,mtd,inp,opt)}return tail(method,input,
options)}if(kind=="clientStreaming"){let tail=(mtd,opt)=>transport.clientStreaming(mtd,opt);for(const curr of((_c=options.
interceptors)!==null&&_c!==void 0?_c:[]).filter(i=>i.interceptClientStreaming).reverse()){const next=tail;tail=(mtd,opt)=>curr.
interceptClientStreaming(next,mtd,opt)}return tail(method,options)}if(kind=="duplex"){let tail=(mtd,opt)=>transport.duplex(
mtd,opt);for(const curr of((_d=options.interceptors)!==null&&_d!==void 0?_d:[]).filter(i=>i.interceptDuplex).reverse()){
const next=tail;tail=(mtd,opt)=>curr.interceptDuplex(next,mtd,opt)}return tail(method,options)}runtime_1.assertNever(kind)}
exports2.stackIntercept=stackIntercept;function stackUnaryInterceptors(transport,method,input,options){return stackIntercept(
"unary",transport,method,options,input)}exports2.stackUnaryInterceptors=stackUnaryInterceptors;function stackServerStreamingInterceptors(transport,method,input,options){
return stackIntercept("serverStreaming",transport,method,options,input)}exports2.stackServerStreamingInterceptors=stackServerStreamingInterceptors;
function stackClientStreamingInterceptors(transport,method,options){return stackIntercept("clientStreaming",transport,method,
options)}exports2.stackClientStreamingInterceptors=stackClientStreamingInterceptors;function stackDuplexStreamingInterceptors(transport,method,options){
return stackIntercept("duplex",transport,method,options)}exports2.stackDuplexStreamingInterceptors=stackDuplexStreamingInterceptors}),
28576:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.mergeRpcOptions=void 0;const runtime_1=__webpack_require__(68886);function mergeRpcOptions(defaults,options){if(!options)
return defaults;let o={};copy(defaults,o),copy(options,o);for(let key of Object.keys(options)){let val=options[key];switch(key){case"\
jsonOptions":o.jsonOptions=runtime_1.mergeJsonOptions(defaults.jsonOptions,o.jsonOptions);break;case"binaryOptions":o.binaryOptions=
runtime_1.mergeBinaryOptions(defaults.binaryOptions,o.binaryOptions);break;case"meta":o.meta={},copy(defaults.meta,o.meta),
copy(options.meta,o.meta);break;case"interceptors":o.interceptors=defaults.interceptors?defaults.interceptors.concat(val):
val.concat();break}}return o}exports2.mergeRpcOptions=mergeRpcOptions;function copy(a,into){if(!a)return;let c=into;for(let[
k,v]of Object.entries(a))v instanceof Date?c[k]=new Date(v.getTime()):Array.isArray(v)?c[k]=v.concat():c[k]=v}}),72726:((__unused_webpack_module,exports2,__webpack_require__)=>{
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.RpcOutputStreamController=void 0;const deferred_1=__webpack_require__(
71409),runtime_1=__webpack_require__(68886);class RpcOutputStreamController{constructor(){this._lis={nxt:[],msg:[],err:[],
cmp:[]},this._closed=!1,this._itState={q:[]}}onNext(callback){return this.addLis(callback,this._lis.nxt)}onMessage(callback){
return this.addLis(callback,this._lis.msg)}onError(callback){return this.addLis(callback,this._lis.err)}onComplete(callback){
return this.addLis(callback,this._lis.cmp)}addLis(callback,list){return list.push(callback),()=>{let i=list.indexOf(callback);
i>=0&&list.splice(i,1)}}clearLis(){for(let l of Object.values(this._lis))l.splice(0,l.length)}get closed(){return this._closed!==
!1}notifyNext(message,error,complete){runtime_1.assert((message?1:0)+(error?1:0)+(complete?1:0)<=1,"only one emission at\
 a time"),message&&this.notifyMessage(message),error&&this.notifyError(error),complete&&this.notifyComplete()}notifyMessage(message){
runtime_1.assert(!this.closed,"stream is closed"),this.pushIt({value:message,done:!1}),this._lis.msg.forEach(l=>l(message)),
this._lis.nxt.forEach(l=>l(message,void 0,!1))}notifyError(error){runtime_1.assert(!this.closed,"stream is closed"),this.
_closed=error,this.pushIt(error),this._lis.err.forEach(l=>l(error)),this._lis.nxt.forEach(l=>l(void 0,error,!1)),this.clearLis()}notifyComplete(){
runtime_1.assert(!this.closed,"stream is closed"),this._closed=!0,this.pushIt({value:null,done:!0}),this._lis.cmp.forEach(
l=>l()),this._lis.nxt.forEach(l=>l(void 0,void 0,!0)),this.clearLis()}[Symbol.asyncIterator](){return this._closed===!0?
this.pushIt({value:null,done:!0}):this._closed!==!1&&this.pushIt(this._closed),{next:()=>{let state2=this._itState;runtime_1.
assert(state2,"bad state"),runtime_1.assert(!state2.p,"iterator contract broken");let first=state2.q.shift();return first?
"value"in first?Promise.resolve(first):Promise.reject(first):(state2.p=new deferred_1.Deferred,state2.p.promise)}}}pushIt(result){
let state2=this._itState;if(state2.p){const p=state2.p;runtime_1.assert(p.state==deferred_1.DeferredState.PENDING,"itera\
tor contract broken"),"value"in result?p.resolve(result):p.reject(result),delete state2.p}else state2.q.push(result)}}exports2.
RpcOutputStreamController=RpcOutputStreamController}),43352:((__unused_webpack_module,exports2)=>{Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.ServerCallContextController=void 0;class ServerCallContextController{constructor(method,headers,deadline,sendResponseHeadersFn,defaultStatus={
code:"OK",detail:""}){this._cancelled=!1,this._listeners=[],this.method=method,this.headers=headers,this.deadline=deadline,
this.trailers={},this._sendRH=sendResponseHeadersFn,this.status=defaultStatus}notifyCancelled(){if(!this._cancelled){this.
_cancelled=!0;for(let l of this._listeners)l()}}sendResponseHeaders(data){this._sendRH(data)}get cancelled(){return this.
_cancelled}onCancel(callback){const l=this._listeners;return l.push(callback),()=>{let i=l.indexOf(callback);i>=0&&l.splice(
i,1)}}}exports2.ServerCallContextController=ServerCallContextController}),46173:(function(__unused_webpack_module,exports2){
var __awaiter=this&&this.__awaiter||function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof
P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){
try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(
e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=
generator.apply(thisArg,_arguments||[])).next())})};Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.ServerStreamingCall=
void 0;class ServerStreamingCall{constructor(method,requestHeaders,request,headers,response,status,trailers){this.method=
method,this.requestHeaders=requestHeaders,this.request=request,this.headers=headers,this.responses=response,this.status=
status,this.trailers=trailers}then(onfulfilled,onrejected){return this.promiseFinished().then(value=>onfulfilled?Promise.
resolve(onfulfilled(value)):value,reason=>onrejected?Promise.resolve(onrejected(reason)):Promise.reject(reason))}promiseFinished(){
return __awaiter(this,void 0,void 0,function*(){let[headers,status,trailers]=yield Promise.all([this.headers,this.status,
this.trailers]);return{method:this.method,requestHeaders:this.requestHeaders,request:this.request,headers,status,trailers}})}}
exports2.ServerStreamingCall=ServerStreamingCall}),56892:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.
defineProperty(exports2,"__esModule",{value:!0}),exports2.ServiceType=void 0;const reflection_info_1=__webpack_require__(
62496);class ServiceType{constructor(typeName,methods,options){this.typeName=typeName,this.methods=methods.map(i=>reflection_info_1.
normalizeMethodInfo(i,this)),this.options=options??{}}}exports2.ServiceType=ServiceType}),79122:(function(__unused_webpack_module,exports2,__webpack_require__){
var __awaiter=this&&this.__awaiter||function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof
P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){
try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(
e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=
generator.apply(thisArg,_arguments||[])).next())})};Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.TestTransport=
void 0;const rpc_error_1=__webpack_require__(78636),runtime_1=__webpack_require__(68886),rpc_output_stream_1=__webpack_require__(
72726),rpc_options_1=__webpack_require__(28576),unary_call_1=__webpack_require__(29288),server_streaming_call_1=__webpack_require__(
46173),client_streaming_call_1=__webpack_require__(37889),duplex_streaming_call_1=__webpack_require__(36826);class TestTransport{constructor(data){
this.suppressUncaughtRejections=!0,this.headerDelay=10,this.responseDelay=50,this.betweenResponseDelay=10,this.afterResponseDelay=
10,this.data=data??{}}get sentMessages(){return this.lastInput instanceof TestInputStream?this.lastInput.sent:typeof this.
lastInput=="object"?[this.lastInput.single]:[]}get sendComplete(){return this.lastInput instanceof TestInputStream?this.
lastInput.completed:typeof this.lastInput=="object"}promiseHeaders(){var _a;const headers=(_a=this.data.headers)!==null&&
_a!==void 0?_a:TestTransport.defaultHeaders;return headers instanceof rpc_error_1.RpcError?Promise.reject(headers):Promise.
resolve(headers)}promiseSingleResponse(method){if(this.data.response instanceof rpc_error_1.RpcError)return Promise.reject(
this.data.response);let r;return Array.isArray(this.data.response)?(runtime_1.assert(this.data.response.length>0),r=this.
data.response[0]):this.data.response!==void 0?r=this.data.response:r=method.O.create(),runtime_1.assert(method.O.is(r)),
Promise.resolve(r)}streamResponses(method,stream,abort){return __awaiter(this,void 0,void 0,function*(){const messages=[];
if(this.data.response===void 0)messages.push(method.O.create());else if(Array.isArray(this.data.response))for(let msg of this.
data.response)runtime_1.assert(method.O.is(msg)),messages.push(msg);else this.data.response instanceof rpc_error_1.RpcError||
(runtime_1.assert(method.O.is(this.data.response)),messages.push(this.data.response));try{yield delay2(this.responseDelay,
abort)(void 0)}catch(error){stream.notifyError(error);return}if(this.data.response instanceof rpc_error_1.RpcError){stream.
notifyError(this.data.response);return}for(let msg of messages){stream.notifyMessage(msg);try{yield delay2(this.betweenResponseDelay,
abort)(void 0)}catch(error){stream.notifyError(error);return}}if(this.data.status instanceof rpc_error_1.RpcError){stream.
notifyError(this.data.status);return}if(this.data.trailers instanceof rpc_error_1.RpcError){stream.notifyError(this.data.
trailers);return}stream.notifyComplete()})}promiseStatus(){var _a;const status=(_a=this.data.status)!==null&&_a!==void 0?
_a:TestTransport.defaultStatus;return status instanceof rpc_error_1.RpcError?Promise.reject(status):Promise.resolve(status)}promiseTrailers(){
var _a;const trailers=(_a=this.data.trailers)!==null&&_a!==void 0?_a:TestTransport.defaultTrailers;return trailers instanceof
rpc_error_1.RpcError?Promise.reject(trailers):Promise.resolve(trailers)}maybeSuppressUncaught(...promise){if(this.suppressUncaughtRejections)
for(let p of promise)p.catch(()=>{})}mergeOptions(options){return rpc_options_1.mergeRpcOptions({},options)}unary(method,input,options){
var _a;const requestHeaders=(_a=options.meta)!==null&&_a!==void 0?_a:{},headersPromise=this.promiseHeaders().then(delay2(
this.headerDelay,options.abort)),responsePromise=headersPromise.catch(_=>{}).then(delay2(this.responseDelay,options.abort)).
then(_=>this.promiseSingleResponse(method)),statusPromise=responsePromise.catch(_=>{}).then(delay2(this.afterResponseDelay,
options.abort)).then(_=>this.promiseStatus()),trailersPromise=responsePromise.catch(_=>{}).then(delay2(this.afterResponseDelay,
options.abort)).then(_=>this.promiseTrailers());return this.maybeSuppressUncaught(statusPromise,trailersPromise),this.lastInput=
{single:input},new unary_call_1.UnaryCall(method,requestHeaders,input,headersPromise,responsePromise,statusPromise,trailersPromise)}serverStreaming(method,input,options){
var _a;const requestHeaders=(_a=options.meta)!==null&&_a!==void 0?_a:{},headersPromise=this.promiseHeaders().then(delay2(
this.headerDelay,options.abort)),outputStream=new rpc_output_stream_1.RpcOutputStreamController,responseStreamClosedPromise=headersPromise.
then(delay2(this.responseDelay,options.abort)).catch(()=>{}).then(()=>this.streamResponses(method,outputStream,options.abort)).
then(delay2(this.afterResponseDelay,options.abort)),statusPromise=responseStreamClosedPromise.then(()=>this.promiseStatus()),
trailersPromise=responseStreamClosedPromise.then(()=>this.promiseTrailers());return this.maybeSuppressUncaught(statusPromise,
trailersPromise),this.lastInput={single:input},new server_streaming_call_1.ServerStreamingCall(method,requestHeaders,input,
headersPromise,outputStream,statusPromise,trailersPromise)}clientStreaming(method,options){var _a;const requestHeaders=(_a=
options.meta)!==null&&_a!==void 0?_a:{},headersPromise=this.promiseHeaders().then(delay2(this.headerDelay,options.abort)),
responsePromise=headersPromise.catch(_=>{}).then(delay2(this.responseDelay,options.abort)).then(_=>this.promiseSingleResponse(
method)),statusPromise=responsePromise.catch(_=>{}).then(delay2(this.afterResponseDelay,options.abort)).then(_=>this.promiseStatus()),
trailersPromise=responsePromise.catch(_=>{}).then(delay2(this.afterResponseDelay,options.abort)).then(_=>this.promiseTrailers());
return this.maybeSuppressUncaught(statusPromise,trailersPromise),this.lastInput=new TestInputStream(this.data,options.abort),
new client_streaming_call_1.ClientStreamingCall(method,requestHeaders,this.lastInput,headersPromise,responsePromise,statusPromise,
trailersPromise)}duplex(method,options){var _a;const requestHeaders=(_a=options.meta)!==null&&_a!==void 0?_a:{},headersPromise=this.
promiseHeaders().then(delay2(this.headerDelay,options.abort)),outputStream=new rpc_output_stream_1.RpcOutputStreamController,
responseStreamClosedPromise=headersPromise.then(delay2(this.responseDelay,options.abort)).catch(()=>{}).then(()=>this.streamResponses(
method,outputStream,options.abort)).then(delay2(this.afterResponseDelay,options.abort)),statusPromise=responseStreamClosedPromise.
then(()=>this.promiseStatus()),trailersPromise=responseStreamClosedPromise.then(()=>this.promiseTrailers());return this.
maybeSuppressUncaught(statusPromise,trailersPromise),this.lastInput=new TestInputStream(this.data,options.abort),new duplex_streaming_call_1.
DuplexStreamingCall(method,requestHeaders,this.lastInput,headersPromise,outputStream,statusPromise,trailersPromise)}}exports2.
TestTransport=TestTransport,TestTransport.defaultHeaders={responseHeader:"test"},TestTransport.defaultStatus={code:"OK",
detail:"all good"},TestTransport.defaultTrailers={responseTrailer:"test"};function delay2(ms,abort){return v=>new Promise(
(resolve,reject)=>{if(abort?.aborted)reject(new rpc_error_1.RpcError("user cancel","CANCELLED"));else{const id2=setTimeout(
()=>resolve(v),ms);abort&&abort.addEventListener("abort",ev=>{clearTimeout(id2),reject(new rpc_error_1.RpcError("user ca\
ncel","CANCELLED"))})}})}class TestInputStream{constructor(data,abort){this._completed=!1,this._sent=[],this.data=data,this.
abort=abort}get sent(){return this._sent}get completed(){return this._completed}send(message){if(this.data.inputMessage instanceof
rpc_error_1.RpcError)return Promise.reject(this.data.inputMessage);const delayMs=this.data.inputMessage===void 0?10:this.
data.inputMessage;return Promise.resolve(void 0).then(()=>{this._sent.push(message)}).then(delay2(delayMs,this.abort))}complete(){
if(this.data.inputComplete instanceof rpc_error_1.RpcError)return Promise.reject(this.data.inputComplete);const delayMs=this.
data.inputComplete===void 0?10:this.data.inputComplete;return Promise.resolve(void 0).then(()=>{this._completed=!0}).then(
delay2(delayMs,this.abort))}}}),29288:(function(__unused_webpack_module,exports2){var __awaiter=this&&this.__awaiter||function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(
function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.
value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.UnaryCall=void 0;class UnaryCall{constructor(method,requestHeaders,request,headers,response,status,trailers){
this.method=method,this.requestHeaders=requestHeaders,this.request=request,this.headers=headers,this.response=response,this.
status=status,this.trailers=trailers}then(onfulfilled,onrejected){return this.promiseFinished().then(value=>onfulfilled?
Promise.resolve(onfulfilled(value)):value,reason=>onrejected?Promise.resolve(onrejected(reason)):Promise.reject(reason))}promiseFinished(){
return __awaiter(this,void 0,void 0,function*(){let[headers,response,status,trailers]=yield Promise.all([this.headers,this.
response,this.status,this.trailers]);return{method:this.method,requestHeaders:this.requestHeaders,request:this.request,headers,
response,status,trailers}})}}exports2.UnaryCall=UnaryCall}),8602:((__unused_webpack_module,exports2)=>{Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.assertFloat32=exports2.assertUInt32=exports2.assertInt32=exports2.assertNever=
exports2.assert=void 0;function assert(condition,msg){if(!condition)throw new Error(msg)}exports2.assert=assert;function assertNever(value,msg){
throw new Error(msg??"Unexpected object: "+value)}exports2.assertNever=assertNever;const FLOAT32_MAX=34028234663852886e22,
FLOAT32_MIN=-34028234663852886e22,UINT32_MAX=4294967295,INT32_MAX=2147483647,INT32_MIN=-2147483648;function assertInt32(arg){
if(typeof arg!="number")throw new Error("invalid int 32: "+typeof arg);if(!Number.isInteger(arg)||arg>INT32_MAX||arg<INT32_MIN)
throw new Error("invalid int 32: "+arg)}exports2.assertInt32=assertInt32;function assertUInt32(arg){if(typeof arg!="numb\
er")throw new Error("invalid uint 32: "+typeof arg);if(!Number.isInteger(arg)||arg>UINT32_MAX||arg<0)throw new Error("in\
valid uint 32: "+arg)}exports2.assertUInt32=assertUInt32;function assertFloat32(arg){if(typeof arg!="number")throw new Error(
"invalid float 32: "+typeof arg);if(Number.isFinite(arg)&&(arg>FLOAT32_MAX||arg<FLOAT32_MIN))throw new Error("invalid fl\
oat 32: "+arg)}exports2.assertFloat32=assertFloat32}),26335:((__unused_webpack_module,exports2)=>{Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.base64encode=exports2.base64decode=void 0;let encTable="ABCDEFGHIJKLMNOPQRSTU\
VWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split(""),decTable=[];for(let i=0;i<encTable.length;i++)decTable[encTable[i].
charCodeAt(0)]=i;decTable[45]=encTable.indexOf("+"),decTable[95]=encTable.indexOf("/");function base64decode(base64Str){
let es=base64Str.length*3/4;base64Str[base64Str.length-2]=="="?es-=2:base64Str[base64Str.length-1]=="="&&(es-=1);let bytes=new Uint8Array(
es),bytePos=0,groupPos=0,b,p=0;for(let i=0;i<base64Str.length;i++){if(b=decTable[base64Str.charCodeAt(i)],b===void 0)switch(base64Str[i]){case"\
=":groupPos=0;case`
`:case"\r":case"	":case" ":continue;default:throw Error("invalid base64 string.")}switch(groupPos){case 0:p=b,groupPos=1;
break;case 1:bytes[bytePos++]=p<<2|(b&48)>>4,p=b,groupPos=2;break;case 2:bytes[bytePos++]=(p&15)<<4|(b&60)>>2,p=b,groupPos=
3;break;case 3:bytes[bytePos++]=(p&3)<<6|b,groupPos=0;break}}if(groupPos==1)throw Error("invalid base64 string.");return bytes.
subarray(0,bytePos)}exports2.base64decode=base64decode;function base64encode(bytes){let base64="",groupPos=0,b,p=0;for(let i=0;i<
bytes.length;i++)switch(b=bytes[i],groupPos){case 0:base64+=encTable[b>>2],p=(b&3)<<4,groupPos=1;break;case 1:base64+=encTable[p|
b>>4],p=(b&15)<<2,groupPos=2;break;case 2:base64+=encTable[p|b>>6],base64+=encTable[b&63],groupPos=0;break}return groupPos&&
(base64+=encTable[p],base64+="=",groupPos==1&&(base64+="=")),base64}exports2.base64encode=base64encode}),54816:((__unused_webpack_module,exports2)=>{
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.WireType=exports2.mergeBinaryOptions=exports2.UnknownFieldHandler=
void 0;var UnknownFieldHandler;(function(UnknownFieldHandler2){UnknownFieldHandler2.symbol=Symbol.for("protobuf-ts/unkno\
wn"),UnknownFieldHandler2.onRead=(typeName,message,fieldNo,wireType,data)=>{(is(message)?message[UnknownFieldHandler2.symbol]:
message[UnknownFieldHandler2.symbol]=[]).push({no:fieldNo,wireType,data})},UnknownFieldHandler2.onWrite=(typeName,message,writer)=>{
for(let{no,wireType,data}of UnknownFieldHandler2.list(message))writer.tag(no,wireType).raw(data)},UnknownFieldHandler2.list=
(message,fieldNo)=>{if(is(message)){let all=message[UnknownFieldHandler2.symbol];return fieldNo?all.filter(uf=>uf.no==fieldNo):
all}return[]},UnknownFieldHandler2.last=(message,fieldNo)=>UnknownFieldHandler2.list(message,fieldNo).slice(-1)[0];const is=message=>message&&
Array.isArray(message[UnknownFieldHandler2.symbol])})(UnknownFieldHandler=exports2.UnknownFieldHandler||(exports2.UnknownFieldHandler=
{}));function mergeBinaryOptions(a,b){return Object.assign(Object.assign({},a),b)}exports2.mergeBinaryOptions=mergeBinaryOptions;
var WireType;(function(WireType2){WireType2[WireType2.Varint=0]="Varint",WireType2[WireType2.Bit64=1]="Bit64",WireType2[WireType2.
LengthDelimited=2]="LengthDelimited",WireType2[WireType2.StartGroup=3]="StartGroup",WireType2[WireType2.EndGroup=4]="End\
Group",WireType2[WireType2.Bit32=5]="Bit32"})(WireType=exports2.WireType||(exports2.WireType={}))}),92889:((__unused_webpack_module,exports2,__webpack_require__)=>{
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.BinaryReader=exports2.binaryReadOptions=void 0;const binary_format_contract_1=__webpack_require__(
54816),pb_long_1=__webpack_require__(61753),goog_varint_1=__webpack_require__(93223),defaultsRead={readUnknownField:!0,readerFactory:bytes=>new BinaryReader(
bytes)};function binaryReadOptions(options){return options?Object.assign(Object.assign({},defaultsRead),options):defaultsRead}
exports2.binaryReadOptions=binaryReadOptions;class BinaryReader{constructor(buf,textDecoder){this.varint64=goog_varint_1.
varint64read,this.uint32=goog_varint_1.varint32read,this.buf=buf,this.len=buf.length,this.pos=0,this.view=new DataView(buf.
buffer,buf.byteOffset,buf.byteLength),this.textDecoder=textDecoder??new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0})}tag(){
let tag=this.uint32(),fieldNo=tag>>>3,wireType=tag&7;if(fieldNo<=0||wireType<0||wireType>5)throw new Error("illegal tag:\
 field no "+fieldNo+" wire type "+wireType);return[fieldNo,wireType]}skip(wireType){let start=this.pos;switch(wireType){case binary_format_contract_1.
WireType.Varint:for(;this.buf[this.pos++]&128;);break;case binary_format_contract_1.WireType.Bit64:this.pos+=4;case binary_format_contract_1.
WireType.Bit32:this.pos+=4;break;case binary_format_contract_1.WireType.LengthDelimited:let len=this.uint32();this.pos+=
len;break;case binary_format_contract_1.WireType.StartGroup:let t;for(;(t=this.tag()[1])!==binary_format_contract_1.WireType.
EndGroup;)this.skip(t);break;default:throw new Error("cant skip wire type "+wireType)}return this.assertBounds(),this.buf.
subarray(start,this.pos)}assertBounds(){if(this.pos>this.len)throw new RangeError("premature EOF")}int32(){return this.uint32()|
0}sint32(){let zze=this.uint32();return zze>>>1^-(zze&1)}int64(){return new pb_long_1.PbLong(...this.varint64())}uint64(){
return new pb_long_1.PbULong(...this.varint64())}sint64(){let[lo,hi]=this.varint64(),s=-(lo&1);return lo=(lo>>>1|(hi&1)<<
31)^s,hi=hi>>>1^s,new pb_long_1.PbLong(lo,hi)}bool(){let[lo,hi]=this.varint64();return lo!==0||hi!==0}fixed32(){return this.
view.getUint32((this.pos+=4)-4,!0)}sfixed32(){return this.view.getInt32((this.pos+=4)-4,!0)}fixed64(){return new pb_long_1.
PbULong(this.sfixed32(),this.sfixed32())}sfixed64(){return new pb_long_1.PbLong(this.sfixed32(),this.sfixed32())}float(){
return this.view.getFloat32((this.pos+=4)-4,!0)}double(){return this.view.getFloat64((this.pos+=8)-8,!0)}bytes(){let len=this.
uint32(),start=this.pos;return this.pos+=len,this.assertBounds(),this.buf.subarray(start,start+len)}string(){return this.
textDecoder.decode(this.bytes())}}exports2.BinaryReader=BinaryReader}),23957:((__unused_webpack_module,exports2,__webpack_require__)=>{
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.BinaryWriter=exports2.binaryWriteOptions=void 0;const pb_long_1=__webpack_require__(
61753),goog_varint_1=__webpack_require__(93223),assert_1=__webpack_require__(8602),defaultsWrite={writeUnknownFields:!0,
writerFactory:()=>new BinaryWriter};function binaryWriteOptions(options){return options?Object.assign(Object.assign({},defaultsWrite),
options):defaultsWrite}exports2.binaryWriteOptions=binaryWriteOptions;class BinaryWriter{constructor(textEncoder){this.stack=
[],this.textEncoder=textEncoder??new TextEncoder,this.chunks=[],this.buf=[]}finish(){this.chunks.push(new Uint8Array(this.
buf));let len=0;for(let i=0;i<this.chunks.length;i++)len+=this.chunks[i].length;let bytes=new Uint8Array(len),offset=0;for(let i=0;i<
this.chunks.length;i++)bytes.set(this.chunks[i],offset),offset+=this.chunks[i].length;return this.chunks=[],bytes}fork(){
return this.stack.push({chunks:this.chunks,buf:this.buf}),this.chunks=[],this.buf=[],this}join(){let chunk=this.finish(),
prev=this.stack.pop();if(!prev)throw new Error("invalid state, fork stack empty");return this.chunks=prev.chunks,this.buf=
prev.buf,this.uint32(chunk.byteLength),this.raw(chunk)}tag(fieldNo,type){return this.uint32((fieldNo<<3|type)>>>0)}raw(chunk){
return this.buf.length&&(this.chunks.push(new Uint8Array(this.buf)),this.buf=[]),this.chunks.push(chunk),this}uint32(value){
for(assert_1.assertUInt32(value);value>127;)this.buf.push(value&127|128),value=value>>>7;return this.buf.push(value),this}int32(value){
return assert_1.assertInt32(value),goog_varint_1.varint32write(value,this.buf),this}bool(value){return this.buf.push(value?
1:0),this}bytes(value){return this.uint32(value.byteLength),this.raw(value)}string(value){let chunk=this.textEncoder.encode(
value);return this.uint32(chunk.byteLength),this.raw(chunk)}float(value){assert_1.assertFloat32(value);let chunk=new Uint8Array(
4);return new DataView(chunk.buffer).setFloat32(0,value,!0),this.raw(chunk)}double(value){let chunk=new Uint8Array(8);return new DataView(
chunk.buffer).setFloat64(0,value,!0),this.raw(chunk)}fixed32(value){assert_1.assertUInt32(value);let chunk=new Uint8Array(
4);return new DataView(chunk.buffer).setUint32(0,value,!0),this.raw(chunk)}sfixed32(value){assert_1.assertInt32(value);let chunk=new Uint8Array(
4);return new DataView(chunk.buffer).setInt32(0,value,!0),this.raw(chunk)}sint32(value){return assert_1.assertInt32(value),
value=(value<<1^value>>31)>>>0,goog_varint_1.varint32write(value,this.buf),this}sfixed64(value){let chunk=new Uint8Array(
8),view=new DataView(chunk.buffer),long=pb_long_1.PbLong.from(value);return view.setInt32(0,long.lo,!0),view.setInt32(4,
long.hi,!0),this.raw(chunk)}fixed64(value){let chunk=new Uint8Array(8),view=new DataView(chunk.buffer),long=pb_long_1.PbULong.
from(value);return view.setInt32(0,long.lo,!0),view.setInt32(4,long.hi,!0),this.raw(chunk)}int64(value){let long=pb_long_1.
PbLong.from(value);return goog_varint_1.varint64write(long.lo,long.hi,this.buf),this}sint64(value){let long=pb_long_1.PbLong.
from(value),sign=long.hi>>31,lo=long.lo<<1^sign,hi=(long.hi<<1|long.lo>>>31)^sign;return goog_varint_1.varint64write(lo,
hi,this.buf),this}uint64(value){let long=pb_long_1.PbULong.from(value);return goog_varint_1.varint64write(long.lo,long.hi,
this.buf),this}}exports2.BinaryWriter=BinaryWriter}),70257:((__unused_webpack_module,exports2)=>{Object.defineProperty(exports2,
"__esModule",{value:!0}),exports2.listEnumNumbers=exports2.listEnumNames=exports2.listEnumValues=exports2.isEnumObject=void 0;
function isEnumObject(arg){if(typeof arg!="object"||arg===null||!arg.hasOwnProperty(0))return!1;for(let k of Object.keys(
arg)){let num=parseInt(k);if(Number.isNaN(num)){let num2=arg[k];if(num2===void 0||typeof num2!="number"||arg[num2]===void 0)
return!1}else{let nam=arg[num];if(nam===void 0||arg[nam]!==num)return!1}}return!0}exports2.isEnumObject=isEnumObject;function listEnumValues(enumObject){
if(!isEnumObject(enumObject))throw new Error("not a typescript enum object");let values=[];for(let[name,number]of Object.
entries(enumObject))typeof number=="number"&&values.push({name,number});return values}exports2.listEnumValues=listEnumValues;
function listEnumNames(enumObject){return listEnumValues(enumObject).map(val=>val.name)}exports2.listEnumNames=listEnumNames;
function listEnumNumbers(enumObject){return listEnumValues(enumObject).map(val=>val.number).filter((num,index,arr)=>arr.
indexOf(num)==index)}exports2.listEnumNumbers=listEnumNumbers}),93223:((__unused_webpack_module,exports2)=>{Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.varint32read=exports2.varint32write=exports2.int64toString=exports2.int64fromString=
exports2.varint64write=exports2.varint64read=void 0;function varint64read(){let lowBits=0,highBits=0;for(let shift=0;shift<
28;shift+=7){let b=this.buf[this.pos++];if(lowBits|=(b&127)<<shift,(b&128)==0)return this.assertBounds(),[lowBits,highBits]}
let middleByte=this.buf[this.pos++];if(lowBits|=(middleByte&15)<<28,highBits=(middleByte&112)>>4,(middleByte&128)==0)return this.
assertBounds(),[lowBits,highBits];for(let shift=3;shift<=31;shift+=7){let b=this.buf[this.pos++];if(highBits|=(b&127)<<shift,
(b&128)==0)return this.assertBounds(),[lowBits,highBits]}throw new Error("invalid varint")}exports2.varint64read=varint64read;
function varint64write(lo,hi,bytes){for(let i=0;i<28;i=i+7){const shift=lo>>>i,hasNext=!(!(shift>>>7)&&hi==0),byte=(hasNext?
shift|128:shift)&255;if(bytes.push(byte),!hasNext)return}const splitBits=lo>>>28&15|(hi&7)<<4,hasMoreBits=hi>>3!=0;if(bytes.
push((hasMoreBits?splitBits|128:splitBits)&255),!!hasMoreBits){for(let i=3;i<31;i=i+7){const shift=hi>>>i,hasNext=!!(shift>>>
7),byte=(hasNext?shift|128:shift)&255;if(bytes.push(byte),!hasNext)return}bytes.push(hi>>>31&1)}}exports2.varint64write=
varint64write;const TWO_PWR_32_DBL=65536*65536;function int64fromString(dec){let minus=dec[0]=="-";minus&&(dec=dec.slice(
1));const base=1e6;let lowBits=0,highBits=0;function add1e6digit(begin,end){const digit1e6=Number(dec.slice(begin,end));
highBits*=base,lowBits=lowBits*base+digit1e6,lowBits>=TWO_PWR_32_DBL&&(highBits=highBits+(lowBits/TWO_PWR_32_DBL|0),lowBits=
lowBits%TWO_PWR_32_DBL)}return add1e6digit(-24,-18),add1e6digit(-18,-12),add1e6digit(-12,-6),add1e6digit(-6),[minus,lowBits,
highBits]}exports2.int64fromString=int64fromString;function int64toString(bitsLow,bitsHigh){if(bitsHigh>>>0<=2097151)return""+
(TWO_PWR_32_DBL*bitsHigh+(bitsLow>>>0));let low=bitsLow&16777215,mid=(bitsLow>>>24|bitsHigh<<8)>>>0&16777215,high=bitsHigh>>
16&65535,digitA=low+mid*6777216+high*6710656,digitB=mid+high*8147497,digitC=high*2,base=1e7;digitA>=base&&(digitB+=Math.
floor(digitA/base),digitA%=base),digitB>=base&&(digitC+=Math.floor(digitB/base),digitB%=base);function decimalFrom1e7(digit1e7,needLeadingZeros){
let partial=digit1e7?String(digit1e7):"";return needLeadingZeros?"0000000".slice(partial.length)+partial:partial}return decimalFrom1e7(
digitC,0)+decimalFrom1e7(digitB,digitC)+decimalFrom1e7(digitA,1)}exports2.int64toString=int64toString;function varint32write(value,bytes){
if(value>=0){for(;value>127;)bytes.push(value&127|128),value=value>>>7;bytes.push(value)}else{for(let i=0;i<9;i++)bytes.
push(value&127|128),value=value>>7;bytes.push(1)}}exports2.varint32write=varint32write;function varint32read(){let b=this.
buf[this.pos++],result=b&127;if((b&128)==0)return this.assertBounds(),result;if(b=this.buf[this.pos++],result|=(b&127)<<
7,(b&128)==0)return this.assertBounds(),result;if(b=this.buf[this.pos++],result|=(b&127)<<14,(b&128)==0)return this.assertBounds(),
result;if(b=this.buf[this.pos++],result|=(b&127)<<21,(b&128)==0)return this.assertBounds(),result;b=this.buf[this.pos++],
result|=(b&15)<<28;for(let readBytes=5;(b&128)!==0&&readBytes<10;readBytes++)b=this.buf[this.pos++];if((b&128)!=0)throw new Error(
"invalid varint");return this.assertBounds(),result>>>0}exports2.varint32read=varint32read}),68886:((__unused_webpack_module,exports2,__webpack_require__)=>{
Object.defineProperty(exports2,"__esModule",{value:!0});var json_typings_1=__webpack_require__(49999);Object.defineProperty(
exports2,"typeofJsonValue",{enumerable:!0,get:function(){return json_typings_1.typeofJsonValue}}),Object.defineProperty(
exports2,"isJsonObject",{enumerable:!0,get:function(){return json_typings_1.isJsonObject}});var base64_1=__webpack_require__(
26335);Object.defineProperty(exports2,"base64decode",{enumerable:!0,get:function(){return base64_1.base64decode}}),Object.
defineProperty(exports2,"base64encode",{enumerable:!0,get:function(){return base64_1.base64encode}});var protobufjs_utf8_1=__webpack_require__(
58950);Object.defineProperty(exports2,"utf8read",{enumerable:!0,get:function(){return protobufjs_utf8_1.utf8read}});var binary_format_contract_1=__webpack_require__(
54816);Object.defineProperty(exports2,"WireType",{enumerable:!0,get:function(){return binary_format_contract_1.WireType}}),
Object.defineProperty(exports2,"mergeBinaryOptions",{enumerable:!0,get:function(){return binary_format_contract_1.mergeBinaryOptions}}),
Object.defineProperty(exports2,"UnknownFieldHandler",{enumerable:!0,get:function(){return binary_format_contract_1.UnknownFieldHandler}});
var binary_reader_1=__webpack_require__(92889);Object.defineProperty(exports2,"BinaryReader",{enumerable:!0,get:function(){
return binary_reader_1.BinaryReader}}),Object.defineProperty(exports2,"binaryReadOptions",{enumerable:!0,get:function(){
return binary_reader_1.binaryReadOptions}});var binary_writer_1=__webpack_require__(23957);Object.defineProperty(exports2,
"BinaryWriter",{enumerable:!0,get:function(){return binary_writer_1.BinaryWriter}}),Object.defineProperty(exports2,"bina\
ryWriteOptions",{enumerable:!0,get:function(){return binary_writer_1.binaryWriteOptions}});var pb_long_1=__webpack_require__(
61753);Object.defineProperty(exports2,"PbLong",{enumerable:!0,get:function(){return pb_long_1.PbLong}}),Object.defineProperty(
exports2,"PbULong",{enumerable:!0,get:function(){return pb_long_1.PbULong}});var json_format_contract_1=__webpack_require__(
29367);Object.defineProperty(exports2,"jsonReadOptions",{enumerable:!0,get:function(){return json_format_contract_1.jsonReadOptions}}),
Object.defineProperty(exports2,"jsonWriteOptions",{enumerable:!0,get:function(){return json_format_contract_1.jsonWriteOptions}}),
Object.defineProperty(exports2,"mergeJsonOptions",{enumerable:!0,get:function(){return json_format_contract_1.mergeJsonOptions}});
var message_type_contract_1=__webpack_require__(43785);Object.defineProperty(exports2,"MESSAGE_TYPE",{enumerable:!0,get:function(){
return message_type_contract_1.MESSAGE_TYPE}});var message_type_1=__webpack_require__(15106);Object.defineProperty(exports2,
"MessageType",{enumerable:!0,get:function(){return message_type_1.MessageType}});var reflection_info_1=__webpack_require__(
67910);Object.defineProperty(exports2,"ScalarType",{enumerable:!0,get:function(){return reflection_info_1.ScalarType}}),
Object.defineProperty(exports2,"LongType",{enumerable:!0,get:function(){return reflection_info_1.LongType}}),Object.defineProperty(
exports2,"RepeatType",{enumerable:!0,get:function(){return reflection_info_1.RepeatType}}),Object.defineProperty(exports2,
"normalizeFieldInfo",{enumerable:!0,get:function(){return reflection_info_1.normalizeFieldInfo}}),Object.defineProperty(
exports2,"readFieldOptions",{enumerable:!0,get:function(){return reflection_info_1.readFieldOptions}}),Object.defineProperty(
exports2,"readFieldOption",{enumerable:!0,get:function(){return reflection_info_1.readFieldOption}}),Object.defineProperty(
exports2,"readMessageOption",{enumerable:!0,get:function(){return reflection_info_1.readMessageOption}});var reflection_type_check_1=__webpack_require__(
25167);Object.defineProperty(exports2,"ReflectionTypeCheck",{enumerable:!0,get:function(){return reflection_type_check_1.
ReflectionTypeCheck}});var reflection_create_1=__webpack_require__(75726);Object.defineProperty(exports2,"reflectionCrea\
te",{enumerable:!0,get:function(){return reflection_create_1.reflectionCreate}});var reflection_scalar_default_1=__webpack_require__(
19526);Object.defineProperty(exports2,"reflectionScalarDefault",{enumerable:!0,get:function(){return reflection_scalar_default_1.
reflectionScalarDefault}});var reflection_merge_partial_1=__webpack_require__(98044);Object.defineProperty(exports2,"ref\
lectionMergePartial",{enumerable:!0,get:function(){return reflection_merge_partial_1.reflectionMergePartial}});var reflection_equals_1=__webpack_require__(
4827);Object.defineProperty(exports2,"reflectionEquals",{enumerable:!0,get:function(){return reflection_equals_1.reflectionEquals}});
var reflection_binary_reader_1=__webpack_require__(89611);Object.defineProperty(exports2,"ReflectionBinaryReader",{enumerable:!0,
get:function(){return reflection_binary_reader_1.ReflectionBinaryReader}});var reflection_binary_writer_1=__webpack_require__(
66907);Object.defineProperty(exports2,"ReflectionBinaryWriter",{enumerable:!0,get:function(){return reflection_binary_writer_1.
ReflectionBinaryWriter}});var reflection_json_reader_1=__webpack_require__(46790);Object.defineProperty(exports2,"Reflec\
tionJsonReader",{enumerable:!0,get:function(){return reflection_json_reader_1.ReflectionJsonReader}});var reflection_json_writer_1=__webpack_require__(
11094);Object.defineProperty(exports2,"ReflectionJsonWriter",{enumerable:!0,get:function(){return reflection_json_writer_1.
ReflectionJsonWriter}});var reflection_contains_message_type_1=__webpack_require__(59946);Object.defineProperty(exports2,
"containsMessageType",{enumerable:!0,get:function(){return reflection_contains_message_type_1.containsMessageType}});var oneof_1=__webpack_require__(
18063);Object.defineProperty(exports2,"isOneofGroup",{enumerable:!0,get:function(){return oneof_1.isOneofGroup}}),Object.
defineProperty(exports2,"setOneofValue",{enumerable:!0,get:function(){return oneof_1.setOneofValue}}),Object.defineProperty(
exports2,"getOneofValue",{enumerable:!0,get:function(){return oneof_1.getOneofValue}}),Object.defineProperty(exports2,"c\
learOneofValue",{enumerable:!0,get:function(){return oneof_1.clearOneofValue}}),Object.defineProperty(exports2,"getSelec\
tedOneofValue",{enumerable:!0,get:function(){return oneof_1.getSelectedOneofValue}});var enum_object_1=__webpack_require__(
70257);Object.defineProperty(exports2,"listEnumValues",{enumerable:!0,get:function(){return enum_object_1.listEnumValues}}),
Object.defineProperty(exports2,"listEnumNames",{enumerable:!0,get:function(){return enum_object_1.listEnumNames}}),Object.
defineProperty(exports2,"listEnumNumbers",{enumerable:!0,get:function(){return enum_object_1.listEnumNumbers}}),Object.defineProperty(
exports2,"isEnumObject",{enumerable:!0,get:function(){return enum_object_1.isEnumObject}});var lower_camel_case_1=__webpack_require__(
4073);Object.defineProperty(exports2,"lowerCamelCase",{enumerable:!0,get:function(){return lower_camel_case_1.lowerCamelCase}});
var assert_1=__webpack_require__(8602);Object.defineProperty(exports2,"assert",{enumerable:!0,get:function(){return assert_1.
assert}}),Object.defineProperty(exports2,"assertNever",{enumerable:!0,get:function(){return assert_1.assertNever}}),Object.
defineProperty(exports2,"assertInt32",{enumerable:!0,get:function(){return assert_1.assertInt32}}),Object.defineProperty(
exports2,"assertUInt32",{enumerable:!0,get:function(){return assert_1.assertUInt32}}),Object.defineProperty(exports2,"as\
sertFloat32",{enumerable:!0,get:function(){return assert_1.assertFloat32}})}),29367:((__unused_webpack_module,exports2)=>{
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.mergeJsonOptions=exports2.jsonWriteOptions=exports2.jsonReadOptions=
void 0;const defaultsWrite={emitDefaultValues:!1,enumAsInteger:!1,useProtoFieldName:!1,prettySpaces:0},defaultsRead={ignoreUnknownFields:!1};
function jsonReadOptions(options){return options?Object.assign(Object.assign({},defaultsRead),options):defaultsRead}exports2.
jsonReadOptions=jsonReadOptions;function jsonWriteOptions(options){return options?Object.assign(Object.assign({},defaultsWrite),
options):defaultsWrite}exports2.jsonWriteOptions=jsonWriteOptions;function mergeJsonOptions(a,b){var _a,_b;let c=Object.
assign(Object.assign({},a),b);return c.typeRegistry=[...(_a=a?.typeRegistry)!==null&&_a!==void 0?_a:[],...(_b=b?.typeRegistry)!==
null&&_b!==void 0?_b:[]],c}exports2.mergeJsonOptions=mergeJsonOptions}),49999:((__unused_webpack_module,exports2)=>{Object.
defineProperty(exports2,"__esModule",{value:!0}),exports2.isJsonObject=exports2.typeofJsonValue=void 0;function typeofJsonValue(value){
let t=typeof value;if(t=="object"){if(Array.isArray(value))return"array";if(value===null)return"null"}return t}exports2.
typeofJsonValue=typeofJsonValue;function isJsonObject(value){return value!==null&&typeof value=="object"&&!Array.isArray(
value)}exports2.isJsonObject=isJsonObject}),4073:((__unused_webpack_module,exports2)=>{Object.defineProperty(exports2,"_\
_esModule",{value:!0}),exports2.lowerCamelCase=void 0;function lowerCamelCase(snakeCase){let capNext=!1;const sb=[];for(let i=0;i<
snakeCase.length;i++){let next=snakeCase.charAt(i);next=="_"?capNext=!0:/\d/.test(next)?(sb.push(next),capNext=!0):capNext?
(sb.push(next.toUpperCase()),capNext=!1):i==0?sb.push(next.toLowerCase()):sb.push(next)}return sb.join("")}exports2.lowerCamelCase=
lowerCamelCase}),43785:((__unused_webpack_module,exports2)=>{Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.
MESSAGE_TYPE=void 0,exports2.MESSAGE_TYPE=Symbol.for("protobuf-ts/message-type")}),15106:((__unused_webpack_module,exports2,__webpack_require__)=>{
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.MessageType=void 0;const message_type_contract_1=__webpack_require__(
43785),reflection_info_1=__webpack_require__(67910),reflection_type_check_1=__webpack_require__(25167),reflection_json_reader_1=__webpack_require__(
46790),reflection_json_writer_1=__webpack_require__(11094),reflection_binary_reader_1=__webpack_require__(89611),reflection_binary_writer_1=__webpack_require__(
66907),reflection_create_1=__webpack_require__(75726),reflection_merge_partial_1=__webpack_require__(98044),json_typings_1=__webpack_require__(
49999),json_format_contract_1=__webpack_require__(29367),reflection_equals_1=__webpack_require__(4827),binary_writer_1=__webpack_require__(
23957),binary_reader_1=__webpack_require__(92889),baseDescriptors=Object.getOwnPropertyDescriptors(Object.getPrototypeOf(
{})),messageTypeDescriptor=baseDescriptors[message_type_contract_1.MESSAGE_TYPE]={};class MessageType{constructor(name,fields,options){
this.defaultCheckDepth=16,this.typeName=name,this.fields=fields.map(reflection_info_1.normalizeFieldInfo),this.options=options??
{},messageTypeDescriptor.value=this,this.messagePrototype=Object.create(null,baseDescriptors),this.refTypeCheck=new reflection_type_check_1.
ReflectionTypeCheck(this),this.refJsonReader=new reflection_json_reader_1.ReflectionJsonReader(this),this.refJsonWriter=
new reflection_json_writer_1.ReflectionJsonWriter(this),this.refBinReader=new reflection_binary_reader_1.ReflectionBinaryReader(
this),this.refBinWriter=new reflection_binary_writer_1.ReflectionBinaryWriter(this)}create(value){let message=reflection_create_1.
reflectionCreate(this);return value!==void 0&&reflection_merge_partial_1.reflectionMergePartial(this,message,value),message}clone(message){
let copy=this.create();return reflection_merge_partial_1.reflectionMergePartial(this,copy,message),copy}equals(a,b){return reflection_equals_1.
reflectionEquals(this,a,b)}is(arg,depth=this.defaultCheckDepth){return this.refTypeCheck.is(arg,depth,!1)}isAssignable(arg,depth=this.
defaultCheckDepth){return this.refTypeCheck.is(arg,depth,!0)}mergePartial(target,source){reflection_merge_partial_1.reflectionMergePartial(
this,target,source)}fromBinary(data,options){let opt=binary_reader_1.binaryReadOptions(options);return this.internalBinaryRead(
opt.readerFactory(data),data.byteLength,opt)}fromJson(json,options){return this.internalJsonRead(json,json_format_contract_1.
jsonReadOptions(options))}fromJsonString(json,options){let value=JSON.parse(json);return this.fromJson(value,options)}toJson(message,options){
return this.internalJsonWrite(message,json_format_contract_1.jsonWriteOptions(options))}toJsonString(message,options){var _a;
let value=this.toJson(message,options);return JSON.stringify(value,null,(_a=options?.prettySpaces)!==null&&_a!==void 0?_a:
0)}toBinary(message,options){let opt=binary_writer_1.binaryWriteOptions(options);return this.internalBinaryWrite(message,
opt.writerFactory(),opt).finish()}internalJsonRead(json,options,target){if(json!==null&&typeof json=="object"&&!Array.isArray(
json)){let message=target??this.create();return this.refJsonReader.read(json,message,options),message}throw new Error(`U\
nable to parse message ${this.typeName} from JSON ${json_typings_1.typeofJsonValue(json)}.`)}internalJsonWrite(message,options){
return this.refJsonWriter.write(message,options)}internalBinaryWrite(message,writer,options){return this.refBinWriter.write(
message,writer,options),writer}internalBinaryRead(reader,length,options,target){let message=target??this.create();return this.
refBinReader.read(reader,message,options,length),message}}exports2.MessageType=MessageType}),18063:((__unused_webpack_module,exports2)=>{
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.getSelectedOneofValue=exports2.clearOneofValue=exports2.
setUnknownOneofValue=exports2.setOneofValue=exports2.getOneofValue=exports2.isOneofGroup=void 0;function isOneofGroup(any){
if(typeof any!="object"||any===null||!any.hasOwnProperty("oneofKind"))return!1;switch(typeof any.oneofKind){case"string":
return any[any.oneofKind]===void 0?!1:Object.keys(any).length==2;case"undefined":return Object.keys(any).length==1;default:
return!1}}exports2.isOneofGroup=isOneofGroup;function getOneofValue(oneof,kind){return oneof[kind]}exports2.getOneofValue=
getOneofValue;function setOneofValue(oneof,kind,value){oneof.oneofKind!==void 0&&delete oneof[oneof.oneofKind],oneof.oneofKind=
kind,value!==void 0&&(oneof[kind]=value)}exports2.setOneofValue=setOneofValue;function setUnknownOneofValue(oneof,kind,value){
oneof.oneofKind!==void 0&&delete oneof[oneof.oneofKind],oneof.oneofKind=kind,value!==void 0&&kind!==void 0&&(oneof[kind]=
value)}exports2.setUnknownOneofValue=setUnknownOneofValue;function clearOneofValue(oneof){oneof.oneofKind!==void 0&&delete oneof[oneof.
oneofKind],oneof.oneofKind=void 0}exports2.clearOneofValue=clearOneofValue;function getSelectedOneofValue(oneof){if(oneof.
oneofKind!==void 0)return oneof[oneof.oneofKind]}exports2.getSelectedOneofValue=getSelectedOneofValue}),61753:((__unused_webpack_module,exports2,__webpack_require__)=>{
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.PbLong=exports2.PbULong=exports2.detectBi=void 0;const goog_varint_1=__webpack_require__(
93223);let BI;function detectBi(){const dv=new DataView(new ArrayBuffer(8));BI=globalThis.BigInt!==void 0&&typeof dv.getBigInt64==
"function"&&typeof dv.getBigUint64=="function"&&typeof dv.setBigInt64=="function"&&typeof dv.setBigUint64=="function"?{MIN:BigInt(
"-9223372036854775808"),MAX:BigInt("9223372036854775807"),UMIN:BigInt("0"),UMAX:BigInt("18446744073709551615"),C:BigInt,
V:dv}:void 0}exports2.detectBi=detectBi,detectBi();function assertBi(bi){if(!bi)throw new Error("BigInt unavailable, see\
 https://github.com/timostamm/protobuf-ts/blob/v1.0.8/MANUAL.md#bigint-support")}const RE_DECIMAL_STR=/^-?[0-9]+$/,TWO_PWR_32_DBL=4294967296,
HALF_2_PWR_32=2147483648;class SharedPbLong{constructor(lo,hi){this.lo=lo|0,this.hi=hi|0}isZero(){return this.lo==0&&this.
hi==0}toNumber(){let result=this.hi*TWO_PWR_32_DBL+(this.lo>>>0);if(!Number.isSafeInteger(result))throw new Error("canno\
t convert to safe number");return result}}class PbULong extends SharedPbLong{static from(value){if(BI)switch(typeof value){case"\
string":if(value=="0")return this.ZERO;if(value=="")throw new Error("string is no integer");value=BI.C(value);case"numbe\
r":if(value===0)return this.ZERO;value=BI.C(value);case"bigint":if(!value)return this.ZERO;if(value<BI.UMIN)throw new Error(
"signed value for ulong");if(value>BI.UMAX)throw new Error("ulong too large");return BI.V.setBigUint64(0,value,!0),new PbULong(
BI.V.getInt32(0,!0),BI.V.getInt32(4,!0))}else switch(typeof value){case"string":if(value=="0")return this.ZERO;if(value=
value.trim(),!RE_DECIMAL_STR.test(value))throw new Error("string is no integer");let[minus,lo,hi]=goog_varint_1.int64fromString(
value);if(minus)throw new Error("signed value for ulong");return new PbULong(lo,hi);case"number":if(value==0)return this.
ZERO;if(!Number.isSafeInteger(value))throw new Error("number is no integer");if(value<0)throw new Error("signed value fo\
r ulong");return new PbULong(value,value/TWO_PWR_32_DBL)}throw new Error("unknown value "+typeof value)}toString(){return BI?
this.toBigInt().toString():goog_varint_1.int64toString(this.lo,this.hi)}toBigInt(){return assertBi(BI),BI.V.setInt32(0,this.
lo,!0),BI.V.setInt32(4,this.hi,!0),BI.V.getBigUint64(0,!0)}}exports2.PbULong=PbULong,PbULong.ZERO=new PbULong(0,0);class PbLong extends SharedPbLong{static from(value){
if(BI)switch(typeof value){case"string":if(value=="0")return this.ZERO;if(value=="")throw new Error("string is no intege\
r");value=BI.C(value);case"number":if(value===0)return this.ZERO;value=BI.C(value);case"bigint":if(!value)return this.ZERO;
if(value<BI.MIN)throw new Error("signed long too small");if(value>BI.MAX)throw new Error("signed long too large");return BI.
V.setBigInt64(0,value,!0),new PbLong(BI.V.getInt32(0,!0),BI.V.getInt32(4,!0))}else switch(typeof value){case"string":if(value==
"0")return this.ZERO;if(value=value.trim(),!RE_DECIMAL_STR.test(value))throw new Error("string is no integer");let[minus,
lo,hi]=goog_varint_1.int64fromString(value);if(minus){if(hi>HALF_2_PWR_32||hi==HALF_2_PWR_32&&lo!=0)throw new Error("sig\
ned long too small")}else if(hi>=HALF_2_PWR_32)throw new Error("signed long too large");let pbl=new PbLong(lo,hi);return minus?
pbl.negate():pbl;case"number":if(value==0)return this.ZERO;if(!Number.isSafeInteger(value))throw new Error("number is no\
 integer");return value>0?new PbLong(value,value/TWO_PWR_32_DBL):new PbLong(-value,-value/TWO_PWR_32_DBL).negate()}throw new Error(
"unknown value "+typeof value)}isNegative(){return(this.hi&HALF_2_PWR_32)!==0}negate(){let hi=~this.hi,lo=this.lo;return lo?
lo=~lo+1:hi+=1,new PbLong(lo,hi)}toString(){if(BI)return this.toBigInt().toString();if(this.isNegative()){let n=this.negate();
return"-"+goog_varint_1.int64toString(n.lo,n.hi)}return goog_varint_1.int64toString(this.lo,this.hi)}toBigInt(){return assertBi(
BI),BI.V.setInt32(0,this.lo,!0),BI.V.setInt32(4,this.hi,!0),BI.V.getBigInt64(0,!0)}}exports2.PbLong=PbLong,PbLong.ZERO=new PbLong(
0,0)}),58950:((__unused_webpack_module,exports2)=>{Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.utf8read=
void 0;const fromCharCodes=chunk=>String.fromCharCode.apply(String,chunk);function utf8read(bytes){if(bytes.length<1)return"";
let pos=0,parts=[],chunk=[],i=0,t,len=bytes.length;for(;pos<len;)t=bytes[pos++],t<128?chunk[i++]=t:t>191&&t<224?chunk[i++]=
(t&31)<<6|bytes[pos++]&63:t>239&&t<365?(t=((t&7)<<18|(bytes[pos++]&63)<<12|(bytes[pos++]&63)<<6|bytes[pos++]&63)-65536,chunk[i++]=
55296+(t>>10),chunk[i++]=56320+(t&1023)):chunk[i++]=(t&15)<<12|(bytes[pos++]&63)<<6|bytes[pos++]&63,i>8191&&(parts.push(
fromCharCodes(chunk)),i=0);return parts.length?(i&&parts.push(fromCharCodes(chunk.slice(0,i))),parts.join("")):fromCharCodes(
chunk.slice(0,i))}exports2.utf8read=utf8read}),89611:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.ReflectionBinaryReader=void 0;const binary_format_contract_1=__webpack_require__(
54816),reflection_info_1=__webpack_require__(67910),reflection_long_convert_1=__webpack_require__(63402),reflection_scalar_default_1=__webpack_require__(
19526);class ReflectionBinaryReader{constructor(info){this.info=info}prepare(){var _a;if(!this.fieldNoToField){const fieldsInput=(_a=
this.info.fields)!==null&&_a!==void 0?_a:[];this.fieldNoToField=new Map(fieldsInput.map(field=>[field.no,field]))}}read(reader,message,options,length){
this.prepare();const end=length===void 0?reader.len:reader.pos+length;for(;reader.pos<end;){const[fieldNo,wireType]=reader.
tag(),field=this.fieldNoToField.get(fieldNo);if(!field){let u=options.readUnknownField;if(u=="throw")throw new Error(`Un\
known field ${fieldNo} (wire type ${wireType}) for ${this.info.typeName}`);let d=reader.skip(wireType);u!==!1&&(u===!0?binary_format_contract_1.
UnknownFieldHandler.onRead:u)(this.info.typeName,message,fieldNo,wireType,d);continue}let target=message,repeated=field.
repeat,localName=field.localName;switch(field.oneof&&(target=target[field.oneof],target.oneofKind!==localName&&(target=message[field.
oneof]={oneofKind:localName})),field.kind){case"scalar":case"enum":let T=field.kind=="enum"?reflection_info_1.ScalarType.
INT32:field.T,L=field.kind=="scalar"?field.L:void 0;if(repeated){let arr=target[localName];if(wireType==binary_format_contract_1.
WireType.LengthDelimited&&T!=reflection_info_1.ScalarType.STRING&&T!=reflection_info_1.ScalarType.BYTES){let e=reader.uint32()+
reader.pos;for(;reader.pos<e;)arr.push(this.scalar(reader,T,L))}else arr.push(this.scalar(reader,T,L))}else target[localName]=
this.scalar(reader,T,L);break;case"message":if(repeated){let arr=target[localName],msg=field.T().internalBinaryRead(reader,
reader.uint32(),options);arr.push(msg)}else target[localName]=field.T().internalBinaryRead(reader,reader.uint32(),options,
target[localName]);break;case"map":let[mapKey,mapVal]=this.mapEntry(field,reader,options);target[localName][mapKey]=mapVal;
break}}}mapEntry(field,reader,options){let length=reader.uint32(),end=reader.pos+length,key,val;for(;reader.pos<end;){let[
fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:field.K==reflection_info_1.ScalarType.BOOL?key=reader.bool().toString():
key=this.scalar(reader,field.K,reflection_info_1.LongType.STRING);break;case 2:switch(field.V.kind){case"scalar":val=this.
scalar(reader,field.V.T,field.V.L);break;case"enum":val=reader.int32();break;case"message":val=field.V.T().internalBinaryRead(
reader,reader.uint32(),options);break}break;default:throw new Error(`Unknown field ${fieldNo} (wire type ${wireType}) in\
 map entry for ${this.info.typeName}#${field.name}`)}}if(key===void 0){let keyRaw=reflection_scalar_default_1.reflectionScalarDefault(
field.K);key=field.K==reflection_info_1.ScalarType.BOOL?keyRaw.toString():keyRaw}if(val===void 0)switch(field.V.kind){case"\
scalar":val=reflection_scalar_default_1.reflectionScalarDefault(field.V.T,field.V.L);break;case"enum":val=0;break;case"m\
essage":val=field.V.T().create();break}return[key,val]}scalar(reader,type,longType){switch(type){case reflection_info_1.
ScalarType.INT32:return reader.int32();case reflection_info_1.ScalarType.STRING:return reader.string();case reflection_info_1.
ScalarType.BOOL:return reader.bool();case reflection_info_1.ScalarType.DOUBLE:return reader.double();case reflection_info_1.
ScalarType.FLOAT:return reader.float();case reflection_info_1.ScalarType.INT64:return reflection_long_convert_1.reflectionLongConvert(
reader.int64(),longType);case reflection_info_1.ScalarType.UINT64:return reflection_long_convert_1.reflectionLongConvert(
reader.uint64(),longType);case reflection_info_1.ScalarType.FIXED64:return reflection_long_convert_1.reflectionLongConvert(
reader.fixed64(),longType);case reflection_info_1.ScalarType.FIXED32:return reader.fixed32();case reflection_info_1.ScalarType.
BYTES:return reader.bytes();case reflection_info_1.ScalarType.UINT32:return reader.uint32();case reflection_info_1.ScalarType.
SFIXED32:return reader.sfixed32();case reflection_info_1.ScalarType.SFIXED64:return reflection_long_convert_1.reflectionLongConvert(
reader.sfixed64(),longType);case reflection_info_1.ScalarType.SINT32:return reader.sint32();case reflection_info_1.ScalarType.
SINT64:return reflection_long_convert_1.reflectionLongConvert(reader.sint64(),longType)}}}exports2.ReflectionBinaryReader=
ReflectionBinaryReader}),66907:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(exports2,
"__esModule",{value:!0}),exports2.ReflectionBinaryWriter=void 0;const binary_format_contract_1=__webpack_require__(54816),
reflection_info_1=__webpack_require__(67910),assert_1=__webpack_require__(8602),pb_long_1=__webpack_require__(61753);class ReflectionBinaryWriter{constructor(info){
this.info=info}prepare(){if(!this.fields){const fieldsInput=this.info.fields?this.info.fields.concat():[];this.fields=fieldsInput.
sort((a,b)=>a.no-b.no)}}write(message,writer,options){this.prepare();for(const field of this.fields){let value,emitDefault,
repeated=field.repeat,localName=field.localName;if(field.oneof){const group=message[field.oneof];if(group.oneofKind!==localName)
continue;value=group[localName],emitDefault=!0}else value=message[localName],emitDefault=!1;switch(field.kind){case"scal\
ar":case"enum":let T=field.kind=="enum"?reflection_info_1.ScalarType.INT32:field.T;if(repeated)if(assert_1.assert(Array.
isArray(value)),repeated==reflection_info_1.RepeatType.PACKED)this.packed(writer,T,field.no,value);else for(const item of value)
this.scalar(writer,T,field.no,item,!0);else value===void 0?assert_1.assert(field.opt):this.scalar(writer,T,field.no,value,
emitDefault||field.opt);break;case"message":if(repeated){assert_1.assert(Array.isArray(value));for(const item of value)this.
message(writer,options,field.T(),field.no,item)}else this.message(writer,options,field.T(),field.no,value);break;case"ma\
p":assert_1.assert(typeof value=="object"&&value!==null);for(const[key,val]of Object.entries(value))this.mapEntry(writer,
options,field,key,val);break}}let u=options.writeUnknownFields;u!==!1&&(u===!0?binary_format_contract_1.UnknownFieldHandler.
onWrite:u)(this.info.typeName,message,writer)}mapEntry(writer,options,field,key,value){writer.tag(field.no,binary_format_contract_1.
WireType.LengthDelimited),writer.fork();let keyValue=key;switch(field.K){case reflection_info_1.ScalarType.INT32:case reflection_info_1.
ScalarType.FIXED32:case reflection_info_1.ScalarType.UINT32:case reflection_info_1.ScalarType.SFIXED32:case reflection_info_1.
ScalarType.SINT32:keyValue=Number.parseInt(key);break;case reflection_info_1.ScalarType.BOOL:assert_1.assert(key=="true"||
key=="false"),keyValue=key=="true";break}switch(this.scalar(writer,field.K,1,keyValue,!0),field.V.kind){case"scalar":this.
scalar(writer,field.V.T,2,value,!0);break;case"enum":this.scalar(writer,reflection_info_1.ScalarType.INT32,2,value,!0);break;case"\
message":this.message(writer,options,field.V.T(),2,value);break}writer.join()}message(writer,options,handler,fieldNo,value){
value!==void 0&&(handler.internalBinaryWrite(value,writer.tag(fieldNo,binary_format_contract_1.WireType.LengthDelimited).
fork(),options),writer.join())}scalar(writer,type,fieldNo,value,emitDefault){let[wireType,method,isDefault]=this.scalarInfo(
type,value);(!isDefault||emitDefault)&&(writer.tag(fieldNo,wireType),writer[method](value))}packed(writer,type,fieldNo,value){
if(!value.length)return;assert_1.assert(type!==reflection_info_1.ScalarType.BYTES&&type!==reflection_info_1.ScalarType.STRING),
writer.tag(fieldNo,binary_format_contract_1.WireType.LengthDelimited),writer.fork();let[,method]=this.scalarInfo(type);for(let i=0;i<
value.length;i++)writer[method](value[i]);writer.join()}scalarInfo(type,value){let t=binary_format_contract_1.WireType.Varint,
m,i=value===void 0,d=value===0;switch(type){case reflection_info_1.ScalarType.INT32:m="int32";break;case reflection_info_1.
ScalarType.STRING:d=i||!value.length,t=binary_format_contract_1.WireType.LengthDelimited,m="string";break;case reflection_info_1.
ScalarType.BOOL:d=value===!1,m="bool";break;case reflection_info_1.ScalarType.UINT32:m="uint32";break;case reflection_info_1.
ScalarType.DOUBLE:t=binary_format_contract_1.WireType.Bit64,m="double";break;case reflection_info_1.ScalarType.FLOAT:t=binary_format_contract_1.
WireType.Bit32,m="float";break;case reflection_info_1.ScalarType.INT64:d=i||pb_long_1.PbLong.from(value).isZero(),m="int\
64";break;case reflection_info_1.ScalarType.UINT64:d=i||pb_long_1.PbULong.from(value).isZero(),m="uint64";break;case reflection_info_1.
ScalarType.FIXED64:d=i||pb_long_1.PbULong.from(value).isZero(),t=binary_format_contract_1.WireType.Bit64,m="fixed64";break;case reflection_info_1.
ScalarType.BYTES:d=i||!value.byteLength,t=binary_format_contract_1.WireType.LengthDelimited,m="bytes";break;case reflection_info_1.
ScalarType.FIXED32:t=binary_format_contract_1.WireType.Bit32,m="fixed32";break;case reflection_info_1.ScalarType.SFIXED32:
t=binary_format_contract_1.WireType.Bit32,m="sfixed32";break;case reflection_info_1.ScalarType.SFIXED64:d=i||pb_long_1.PbLong.
from(value).isZero(),t=binary_format_contract_1.WireType.Bit64,m="sfixed64";break;case reflection_info_1.ScalarType.SINT32:
m="sint32";break;case reflection_info_1.ScalarType.SINT64:d=i||pb_long_1.PbLong.from(value).isZero(),m="sint64";break}return[
t,m,i||d]}}exports2.ReflectionBinaryWriter=ReflectionBinaryWriter}),59946:((__unused_webpack_module,exports2,__webpack_require__)=>{
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.containsMessageType=void 0;const message_type_contract_1=__webpack_require__(
43785);function containsMessageType(msg){return msg[message_type_contract_1.MESSAGE_TYPE]!=null}exports2.containsMessageType=
containsMessageType}),75726:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(exports2,"__\
esModule",{value:!0}),exports2.reflectionCreate=void 0;const reflection_scalar_default_1=__webpack_require__(19526),message_type_contract_1=__webpack_require__(
43785);function reflectionCreate(type){const msg=type.messagePrototype?Object.create(type.messagePrototype):Object.defineProperty(
{},message_type_contract_1.MESSAGE_TYPE,{value:type});for(let field of type.fields){let name=field.localName;if(!field.opt)
if(field.oneof)msg[field.oneof]={oneofKind:void 0};else if(field.repeat)msg[name]=[];else switch(field.kind){case"scalar":
msg[name]=reflection_scalar_default_1.reflectionScalarDefault(field.T,field.L);break;case"enum":msg[name]=0;break;case"m\
ap":msg[name]={};break}}return msg}exports2.reflectionCreate=reflectionCreate}),4827:((__unused_webpack_module,exports2,__webpack_require__)=>{
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.reflectionEquals=void 0;const reflection_info_1=__webpack_require__(
67910);function reflectionEquals(info,a,b){if(a===b)return!0;if(!a||!b)return!1;for(let field of info.fields){let localName=field.
localName,val_a=field.oneof?a[field.oneof][localName]:a[localName],val_b=field.oneof?b[field.oneof][localName]:b[localName];
switch(field.kind){case"enum":case"scalar":let t=field.kind=="enum"?reflection_info_1.ScalarType.INT32:field.T;if(!(field.
repeat?repeatedPrimitiveEq(t,val_a,val_b):primitiveEq(t,val_a,val_b)))return!1;break;case"map":if(!(field.V.kind=="messa\
ge"?repeatedMsgEq(field.V.T(),objectValues(val_a),objectValues(val_b)):repeatedPrimitiveEq(field.V.kind=="enum"?reflection_info_1.
ScalarType.INT32:field.V.T,objectValues(val_a),objectValues(val_b))))return!1;break;case"message":let T=field.T();if(!(field.
repeat?repeatedMsgEq(T,val_a,val_b):T.equals(val_a,val_b)))return!1;break}}return!0}exports2.reflectionEquals=reflectionEquals;
const objectValues=Object.values;function primitiveEq(type,a,b){if(a===b)return!0;if(type!==reflection_info_1.ScalarType.
BYTES)return!1;let ba=a,bb=b;if(ba.length!==bb.length)return!1;for(let i=0;i<ba.length;i++)if(ba[i]!=bb[i])return!1;return!0}
function repeatedPrimitiveEq(type,a,b){if(a.length!==b.length)return!1;for(let i=0;i<a.length;i++)if(!primitiveEq(type,a[i],
b[i]))return!1;return!0}function repeatedMsgEq(type,a,b){if(a.length!==b.length)return!1;for(let i=0;i<a.length;i++)if(!type.
equals(a[i],b[i]))return!1;return!0}}),67910:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.readMessageOption=exports2.readFieldOption=exports2.readFieldOptions=exports2.
normalizeFieldInfo=exports2.RepeatType=exports2.LongType=exports2.ScalarType=void 0;const lower_camel_case_1=__webpack_require__(
4073);var ScalarType;(function(ScalarType2){ScalarType2[ScalarType2.DOUBLE=1]="DOUBLE",ScalarType2[ScalarType2.FLOAT=2]=
"FLOAT",ScalarType2[ScalarType2.INT64=3]="INT64",ScalarType2[ScalarType2.UINT64=4]="UINT64",ScalarType2[ScalarType2.INT32=
5]="INT32",ScalarType2[ScalarType2.FIXED64=6]="FIXED64",ScalarType2[ScalarType2.FIXED32=7]="FIXED32",ScalarType2[ScalarType2.
BOOL=8]="BOOL",ScalarType2[ScalarType2.STRING=9]="STRING",ScalarType2[ScalarType2.BYTES=12]="BYTES",ScalarType2[ScalarType2.
UINT32=13]="UINT32",ScalarType2[ScalarType2.SFIXED32=15]="SFIXED32",ScalarType2[ScalarType2.SFIXED64=16]="SFIXED64",ScalarType2[ScalarType2.
SINT32=17]="SINT32",ScalarType2[ScalarType2.SINT64=18]="SINT64"})(ScalarType=exports2.ScalarType||(exports2.ScalarType={}));
var LongType;(function(LongType2){LongType2[LongType2.BIGINT=0]="BIGINT",LongType2[LongType2.STRING=1]="STRING",LongType2[LongType2.
NUMBER=2]="NUMBER"})(LongType=exports2.LongType||(exports2.LongType={}));var RepeatType;(function(RepeatType2){RepeatType2[RepeatType2.
NO=0]="NO",RepeatType2[RepeatType2.PACKED=1]="PACKED",RepeatType2[RepeatType2.UNPACKED=2]="UNPACKED"})(RepeatType=exports2.
RepeatType||(exports2.RepeatType={}));function normalizeFieldInfo(field){var _a,_b,_c,_d;return field.localName=(_a=field.
localName)!==null&&_a!==void 0?_a:lower_camel_case_1.lowerCamelCase(field.name),field.jsonName=(_b=field.jsonName)!==null&&
_b!==void 0?_b:lower_camel_case_1.lowerCamelCase(field.name),field.repeat=(_c=field.repeat)!==null&&_c!==void 0?_c:RepeatType.
NO,field.opt=(_d=field.opt)!==null&&_d!==void 0?_d:field.repeat||field.oneof?!1:field.kind=="message",field}exports2.normalizeFieldInfo=
normalizeFieldInfo;function readFieldOptions(messageType,fieldName,extensionName,extensionType){var _a;const options=(_a=
messageType.fields.find((m,i)=>m.localName==fieldName||i==fieldName))===null||_a===void 0?void 0:_a.options;return options&&
options[extensionName]?extensionType.fromJson(options[extensionName]):void 0}exports2.readFieldOptions=readFieldOptions;
function readFieldOption(messageType,fieldName,extensionName,extensionType){var _a;const options=(_a=messageType.fields.
find((m,i)=>m.localName==fieldName||i==fieldName))===null||_a===void 0?void 0:_a.options;if(!options)return;const optionVal=options[extensionName];
return optionVal===void 0?optionVal:extensionType?extensionType.fromJson(optionVal):optionVal}exports2.readFieldOption=readFieldOption;
function readMessageOption(messageType,extensionName,extensionType){const optionVal=messageType.options[extensionName];return optionVal===
void 0?optionVal:extensionType?extensionType.fromJson(optionVal):optionVal}exports2.readMessageOption=readMessageOption}),
46790:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.ReflectionJsonReader=void 0;const json_typings_1=__webpack_require__(49999),base64_1=__webpack_require__(26335),
reflection_info_1=__webpack_require__(67910),pb_long_1=__webpack_require__(61753),assert_1=__webpack_require__(8602),reflection_long_convert_1=__webpack_require__(
63402);class ReflectionJsonReader{constructor(info){this.info=info}prepare(){var _a;if(this.fMap===void 0){this.fMap={};
const fieldsInput=(_a=this.info.fields)!==null&&_a!==void 0?_a:[];for(const field of fieldsInput)this.fMap[field.name]=field,
this.fMap[field.jsonName]=field,this.fMap[field.localName]=field}}assert(condition,fieldName,jsonValue){if(!condition){let what=json_typings_1.
typeofJsonValue(jsonValue);throw(what=="number"||what=="boolean")&&(what=jsonValue.toString()),new Error(`Cannot parse J\
SON ${what} for ${this.info.typeName}#${fieldName}`)}}read(input,message,options){this.prepare();const oneofsHandled=[];
for(const[jsonKey,jsonValue]of Object.entries(input)){const field=this.fMap[jsonKey];if(!field){if(!options.ignoreUnknownFields)
throw new Error(`Found unknown field while reading ${this.info.typeName} from JSON format. JSON key: ${jsonKey}`);continue}
const localName=field.localName;let target;if(field.oneof){if(jsonValue===null&&(field.kind!=="enum"||field.T()[0]!=="go\
ogle.protobuf.NullValue"))continue;if(oneofsHandled.includes(field.oneof))throw new Error(`Multiple members of the oneof\
 group "${field.oneof}" of ${this.info.typeName} are present in JSON.`);oneofsHandled.push(field.oneof),target=message[field.
oneof]={oneofKind:localName}}else target=message;if(field.kind=="map"){if(jsonValue===null)continue;this.assert(json_typings_1.
isJsonObject(jsonValue),field.name,jsonValue);const fieldObj=target[localName];for(const[jsonObjKey,jsonObjValue]of Object.
entries(jsonValue)){this.assert(jsonObjValue!==null,field.name+" map value",null);let val;switch(field.V.kind){case"mess\
age":val=field.V.T().internalJsonRead(jsonObjValue,options);break;case"enum":if(val=this.enum(field.V.T(),jsonObjValue,field.
name,options.ignoreUnknownFields),val===!1)continue;break;case"scalar":val=this.scalar(jsonObjValue,field.V.T,field.V.L,
field.name);break}this.assert(val!==void 0,field.name+" map value",jsonObjValue);let key=jsonObjKey;field.K==reflection_info_1.
ScalarType.BOOL&&(key=key=="true"?!0:key=="false"?!1:key),key=this.scalar(key,field.K,reflection_info_1.LongType.STRING,
field.name).toString(),fieldObj[key]=val}}else if(field.repeat){if(jsonValue===null)continue;this.assert(Array.isArray(jsonValue),
field.name,jsonValue);const fieldArr=target[localName];for(const jsonItem of jsonValue){this.assert(jsonItem!==null,field.
name,null);let val;switch(field.kind){case"message":val=field.T().internalJsonRead(jsonItem,options);break;case"enum":if(val=
this.enum(field.T(),jsonItem,field.name,options.ignoreUnknownFields),val===!1)continue;break;case"scalar":val=this.scalar(
jsonItem,field.T,field.L,field.name);break}this.assert(val!==void 0,field.name,jsonValue),fieldArr.push(val)}}else switch(field.
kind){case"message":if(jsonValue===null&&field.T().typeName!="google.protobuf.Value"){this.assert(field.oneof===void 0,field.
name+" (oneof member)",null);continue}target[localName]=field.T().internalJsonRead(jsonValue,options,target[localName]);
break;case"enum":if(jsonValue===null)continue;let val=this.enum(field.T(),jsonValue,field.name,options.ignoreUnknownFields);
if(val===!1)continue;target[localName]=val;break;case"scalar":if(jsonValue===null)continue;target[localName]=this.scalar(
jsonValue,field.T,field.L,field.name);break}}}enum(type,json,fieldName,ignoreUnknownFields){if(type[0]=="google.protobuf\
.NullValue"&&assert_1.assert(json===null||json==="NULL_VALUE",`Unable to parse field ${this.info.typeName}#${fieldName},\
 enum ${type[0]} only accepts null.`),json===null)return 0;switch(typeof json){case"number":return assert_1.assert(Number.
isInteger(json),`Unable to parse field ${this.info.typeName}#${fieldName}, enum can only be integral number, got ${json}\
.`),json;case"string":let localEnumName=json;type[2]&&json.substring(0,type[2].length)===type[2]&&(localEnumName=json.substring(
type[2].length));let enumNumber=type[1][localEnumName];return typeof enumNumber>"u"&&ignoreUnknownFields?!1:(assert_1.assert(
typeof enumNumber=="number",`Unable to parse field ${this.info.typeName}#${fieldName}, enum ${type[0]} has no value for \
"${json}".`),enumNumber)}assert_1.assert(!1,`Unable to parse field ${this.info.typeName}#${fieldName}, cannot parse enum\
 value from ${typeof json}".`)}scalar(json,type,longType,fieldName){let e;try{switch(type){case reflection_info_1.ScalarType.
DOUBLE:case reflection_info_1.ScalarType.FLOAT:if(json===null)return 0;if(json==="NaN")return Number.NaN;if(json==="Infi\
nity")return Number.POSITIVE_INFINITY;if(json==="-Infinity")return Number.NEGATIVE_INFINITY;if(json===""){e="empty strin\
g";break}if(typeof json=="string"&&json.trim().length!==json.length){e="extra whitespace";break}if(typeof json!="string"&&
typeof json!="number")break;let float=Number(json);if(Number.isNaN(float)){e="not a number";break}if(!Number.isFinite(float)){
e="too large or small";break}return type==reflection_info_1.ScalarType.FLOAT&&assert_1.assertFloat32(float),float;case reflection_info_1.
ScalarType.INT32:case reflection_info_1.ScalarType.FIXED32:case reflection_info_1.ScalarType.SFIXED32:case reflection_info_1.
ScalarType.SINT32:case reflection_info_1.ScalarType.UINT32:if(json===null)return 0;let int32;if(typeof json=="number"?int32=
json:json===""?e="empty string":typeof json=="string"&&(json.trim().length!==json.length?e="extra whitespace":int32=Number(
json)),int32===void 0)break;return type==reflection_info_1.ScalarType.UINT32?assert_1.assertUInt32(int32):assert_1.assertInt32(
int32),int32;case reflection_info_1.ScalarType.INT64:case reflection_info_1.ScalarType.SFIXED64:case reflection_info_1.ScalarType.
SINT64:if(json===null)return reflection_long_convert_1.reflectionLongConvert(pb_long_1.PbLong.ZERO,longType);if(typeof json!=
"number"&&typeof json!="string")break;return reflection_long_convert_1.reflectionLongConvert(pb_long_1.PbLong.from(json),
longType);case reflection_info_1.ScalarType.FIXED64:case reflection_info_1.ScalarType.UINT64:if(json===null)return reflection_long_convert_1.
reflectionLongConvert(pb_long_1.PbULong.ZERO,longType);if(typeof json!="number"&&typeof json!="string")break;return reflection_long_convert_1.
reflectionLongConvert(pb_long_1.PbULong.from(json),longType);case reflection_info_1.ScalarType.BOOL:if(json===null)return!1;
if(typeof json!="boolean")break;return json;case reflection_info_1.ScalarType.STRING:if(json===null)return"";if(typeof json!=
"string"){e="extra whitespace";break}try{encodeURIComponent(json)}catch(e2){e2="invalid UTF8";break}return json;case reflection_info_1.
ScalarType.BYTES:if(json===null||json==="")return new Uint8Array(0);if(typeof json!="string")break;return base64_1.base64decode(
json)}}catch(error){e=error.message}this.assert(!1,fieldName+(e?" - "+e:""),json)}}exports2.ReflectionJsonReader=ReflectionJsonReader}),
11094:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.ReflectionJsonWriter=void 0;const base64_1=__webpack_require__(26335),pb_long_1=__webpack_require__(61753),reflection_info_1=__webpack_require__(
67910),assert_1=__webpack_require__(8602);class ReflectionJsonWriter{constructor(info){var _a;this.fields=(_a=info.fields)!==
null&&_a!==void 0?_a:[]}write(message,options){const json={},source=message;for(const field of this.fields){if(!field.oneof){
let jsonValue2=this.field(field,source[field.localName],options);jsonValue2!==void 0&&(json[options.useProtoFieldName?field.
name:field.jsonName]=jsonValue2);continue}const group=source[field.oneof];if(group.oneofKind!==field.localName)continue;
const opt=field.kind=="scalar"||field.kind=="enum"?Object.assign(Object.assign({},options),{emitDefaultValues:!0}):options;
let jsonValue=this.field(field,group[field.localName],opt);assert_1.assert(jsonValue!==void 0),json[options.useProtoFieldName?
field.name:field.jsonName]=jsonValue}return json}field(field,value,options){let jsonValue;if(field.kind=="map"){assert_1.
assert(typeof value=="object"&&value!==null);const jsonObj={};switch(field.V.kind){case"scalar":for(const[entryKey,entryValue]of Object.
entries(value)){const val=this.scalar(field.V.T,entryValue,field.name,!1,!0);assert_1.assert(val!==void 0),jsonObj[entryKey.
toString()]=val}break;case"message":const messageType=field.V.T();for(const[entryKey,entryValue]of Object.entries(value)){
const val=this.message(messageType,entryValue,field.name,options);assert_1.assert(val!==void 0),jsonObj[entryKey.toString()]=
val}break;case"enum":const enumInfo=field.V.T();for(const[entryKey,entryValue]of Object.entries(value)){assert_1.assert(
entryValue===void 0||typeof entryValue=="number");const val=this.enum(enumInfo,entryValue,field.name,!1,!0,options.enumAsInteger);
assert_1.assert(val!==void 0),jsonObj[entryKey.toString()]=val}break}(options.emitDefaultValues||Object.keys(jsonObj).length>
0)&&(jsonValue=jsonObj)}else if(field.repeat){assert_1.assert(Array.isArray(value));const jsonArr=[];switch(field.kind){case"\
scalar":for(let i=0;i<value.length;i++){const val=this.scalar(field.T,value[i],field.name,field.opt,!0);assert_1.assert(
val!==void 0),jsonArr.push(val)}break;case"enum":const enumInfo=field.T();for(let i=0;i<value.length;i++){assert_1.assert(
value[i]===void 0||typeof value[i]=="number");const val=this.enum(enumInfo,value[i],field.name,field.opt,!0,options.enumAsInteger);
assert_1.assert(val!==void 0),jsonArr.push(val)}break;case"message":const messageType=field.T();for(let i=0;i<value.length;i++){
const val=this.message(messageType,value[i],field.name,options);assert_1.assert(val!==void 0),jsonArr.push(val)}break}(options.
emitDefaultValues||jsonArr.length>0||options.emitDefaultValues)&&(jsonValue=jsonArr)}else switch(field.kind){case"scalar":
jsonValue=this.scalar(field.T,value,field.name,field.opt,options.emitDefaultValues);break;case"enum":jsonValue=this.enum(
field.T(),value,field.name,field.opt,options.emitDefaultValues,options.enumAsInteger);break;case"message":jsonValue=this.
message(field.T(),value,field.name,options);break}return jsonValue}enum(type,value,fieldName,optional,emitDefaultValues,enumAsInteger){
if(type[0]=="google.protobuf.NullValue")return!emitDefaultValues&&!optional?void 0:null;if(value===void 0){assert_1.assert(
optional);return}if(!(value===0&&!emitDefaultValues&&!optional))return assert_1.assert(typeof value=="number"),assert_1.
assert(Number.isInteger(value)),enumAsInteger||!type[1].hasOwnProperty(value)?value:type[2]?type[2]+type[1][value]:type[1][value]}message(type,value,fieldName,options){
return value===void 0?options.emitDefaultValues?null:void 0:type.internalJsonWrite(value,options)}scalar(type,value,fieldName,optional,emitDefaultValues){
if(value===void 0){assert_1.assert(optional);return}const ed=emitDefaultValues||optional;switch(type){case reflection_info_1.
ScalarType.INT32:case reflection_info_1.ScalarType.SFIXED32:case reflection_info_1.ScalarType.SINT32:return value===0?ed?
0:void 0:(assert_1.assertInt32(value),value);case reflection_info_1.ScalarType.FIXED32:case reflection_info_1.ScalarType.
UINT32:return value===0?ed?0:void 0:(assert_1.assertUInt32(value),value);case reflection_info_1.ScalarType.FLOAT:assert_1.
assertFloat32(value);case reflection_info_1.ScalarType.DOUBLE:return value===0?ed?0:void 0:(assert_1.assert(typeof value==
"number"),Number.isNaN(value)?"NaN":value===Number.POSITIVE_INFINITY?"Infinity":value===Number.NEGATIVE_INFINITY?"-Infin\
ity":value);case reflection_info_1.ScalarType.STRING:return value===""?ed?"":void 0:(assert_1.assert(typeof value=="stri\
ng"),value);case reflection_info_1.ScalarType.BOOL:return value===!1?ed?!1:void 0:(assert_1.assert(typeof value=="boolea\
n"),value);case reflection_info_1.ScalarType.UINT64:case reflection_info_1.ScalarType.FIXED64:assert_1.assert(typeof value==
"number"||typeof value=="string"||typeof value=="bigint");let ulong=pb_long_1.PbULong.from(value);return ulong.isZero()&&
!ed?void 0:ulong.toString();case reflection_info_1.ScalarType.INT64:case reflection_info_1.ScalarType.SFIXED64:case reflection_info_1.
ScalarType.SINT64:assert_1.assert(typeof value=="number"||typeof value=="string"||typeof value=="bigint");let long=pb_long_1.
PbLong.from(value);return long.isZero()&&!ed?void 0:long.toString();case reflection_info_1.ScalarType.BYTES:return assert_1.
assert(value instanceof Uint8Array),value.byteLength?base64_1.base64encode(value):ed?"":void 0}}}exports2.ReflectionJsonWriter=
ReflectionJsonWriter}),63402:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(exports2,"_\
_esModule",{value:!0}),exports2.reflectionLongConvert=void 0;const reflection_info_1=__webpack_require__(67910);function reflectionLongConvert(long,type){
switch(type){case reflection_info_1.LongType.BIGINT:return long.toBigInt();case reflection_info_1.LongType.NUMBER:return long.
toNumber();default:return long.toString()}}exports2.reflectionLongConvert=reflectionLongConvert}),98044:((__unused_webpack_module,exports2)=>{
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.reflectionMergePartial=void 0;function reflectionMergePartial(info,target,source){
let fieldValue,input=source,output;for(let field of info.fields){let name=field.localName;if(field.oneof){const group=input[field.
oneof];if(group?.oneofKind==null)continue;if(fieldValue=group[name],output=target[field.oneof],output.oneofKind=group.oneofKind,
fieldValue==null){delete output[name];continue}}else if(fieldValue=input[name],output=target,fieldValue==null)continue;switch(field.
repeat&&(output[name].length=fieldValue.length),field.kind){case"scalar":case"enum":if(field.repeat)for(let i=0;i<fieldValue.
length;i++)output[name][i]=fieldValue[i];else output[name]=fieldValue;break;case"message":let T=field.T();if(field.repeat)
for(let i=0;i<fieldValue.length;i++)output[name][i]=T.create(fieldValue[i]);else output[name]===void 0?output[name]=T.create(
fieldValue):T.mergePartial(output[name],fieldValue);break;case"map":switch(field.V.kind){case"scalar":case"enum":Object.
assign(output[name],fieldValue);break;case"message":let T2=field.V.T();for(let k of Object.keys(fieldValue))output[name][k]=
T2.create(fieldValue[k]);break}break}}}exports2.reflectionMergePartial=reflectionMergePartial}),19526:((__unused_webpack_module,exports2,__webpack_require__)=>{
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.reflectionScalarDefault=void 0;const reflection_info_1=__webpack_require__(
67910),reflection_long_convert_1=__webpack_require__(63402),pb_long_1=__webpack_require__(61753);function reflectionScalarDefault(type,longType=reflection_info_1.
LongType.STRING){switch(type){case reflection_info_1.ScalarType.BOOL:return!1;case reflection_info_1.ScalarType.UINT64:case reflection_info_1.
ScalarType.FIXED64:return reflection_long_convert_1.reflectionLongConvert(pb_long_1.PbULong.ZERO,longType);case reflection_info_1.
ScalarType.INT64:case reflection_info_1.ScalarType.SFIXED64:case reflection_info_1.ScalarType.SINT64:return reflection_long_convert_1.
reflectionLongConvert(pb_long_1.PbLong.ZERO,longType);case reflection_info_1.ScalarType.DOUBLE:case reflection_info_1.ScalarType.
FLOAT:return 0;case reflection_info_1.ScalarType.BYTES:return new Uint8Array(0);case reflection_info_1.ScalarType.STRING:
return"";default:return 0}}exports2.reflectionScalarDefault=reflectionScalarDefault}),25167:((__unused_webpack_module,exports2,__webpack_require__)=>{
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.ReflectionTypeCheck=void 0;const reflection_info_1=__webpack_require__(
67910),oneof_1=__webpack_require__(18063);class ReflectionTypeCheck{constructor(info){var _a;this.fields=(_a=info.fields)!==
null&&_a!==void 0?_a:[]}prepare(){if(this.data)return;const req=[],known=[],oneofs=[];for(let field of this.fields)if(field.
oneof)oneofs.includes(field.oneof)||(oneofs.push(field.oneof),req.push(field.oneof),known.push(field.oneof));else switch(known.
push(field.localName),field.kind){case"scalar":case"enum":(!field.opt||field.repeat)&&req.push(field.localName);break;case"\
message":field.repeat&&req.push(field.localName);break;case"map":req.push(field.localName);break}this.data={req,known,oneofs:Object.
values(oneofs)}}is(message,depth,allowExcessProperties=!1){if(depth<0)return!0;if(message==null||typeof message!="object")
return!1;this.prepare();let keys=Object.keys(message),data=this.data;if(keys.length<data.req.length||data.req.some(n=>!keys.
includes(n))||!allowExcessProperties&&keys.some(k=>!data.known.includes(k)))return!1;if(depth<1)return!0;for(const name of data.
oneofs){const group=message[name];if(!oneof_1.isOneofGroup(group))return!1;if(group.oneofKind===void 0)continue;const field=this.
fields.find(f=>f.localName===group.oneofKind);if(!field||!this.field(group[group.oneofKind],field,allowExcessProperties,
depth))return!1}for(const field of this.fields)if(field.oneof===void 0&&!this.field(message[field.localName],field,allowExcessProperties,
depth))return!1;return!0}field(arg,field,allowExcessProperties,depth){let repeated=field.repeat;switch(field.kind){case"\
scalar":return arg===void 0?field.opt:repeated?this.scalars(arg,field.T,depth,field.L):this.scalar(arg,field.T,field.L);case"\
enum":return arg===void 0?field.opt:repeated?this.scalars(arg,reflection_info_1.ScalarType.INT32,depth):this.scalar(arg,
reflection_info_1.ScalarType.INT32);case"message":return arg===void 0?!0:repeated?this.messages(arg,field.T(),allowExcessProperties,
depth):this.message(arg,field.T(),allowExcessProperties,depth);case"map":if(typeof arg!="object"||arg===null)return!1;if(depth<
2)return!0;if(!this.mapKeys(arg,field.K,depth))return!1;switch(field.V.kind){case"scalar":return this.scalars(Object.values(
arg),field.V.T,depth,field.V.L);case"enum":return this.scalars(Object.values(arg),reflection_info_1.ScalarType.INT32,depth);case"\
message":return this.messages(Object.values(arg),field.V.T(),allowExcessProperties,depth)}break}return!0}message(arg,type,allowExcessProperties,depth){
return allowExcessProperties?type.isAssignable(arg,depth):type.is(arg,depth)}messages(arg,type,allowExcessProperties,depth){
if(!Array.isArray(arg))return!1;if(depth<2)return!0;if(allowExcessProperties){for(let i=0;i<arg.length&&i<depth;i++)if(!type.
isAssignable(arg[i],depth-1))return!1}else for(let i=0;i<arg.length&&i<depth;i++)if(!type.is(arg[i],depth-1))return!1;return!0}scalar(arg,type,longType){
let argType=typeof arg;switch(type){case reflection_info_1.ScalarType.UINT64:case reflection_info_1.ScalarType.FIXED64:case reflection_info_1.
ScalarType.INT64:case reflection_info_1.ScalarType.SFIXED64:case reflection_info_1.ScalarType.SINT64:switch(longType){case reflection_info_1.
LongType.BIGINT:return argType=="bigint";case reflection_info_1.LongType.NUMBER:return argType=="number"&&!isNaN(arg);default:
return argType=="string"}case reflection_info_1.ScalarType.BOOL:return argType=="boolean";case reflection_info_1.ScalarType.
STRING:return argType=="string";case reflection_info_1.ScalarType.BYTES:return arg instanceof Uint8Array;case reflection_info_1.
ScalarType.DOUBLE:case reflection_info_1.ScalarType.FLOAT:return argType=="number"&&!isNaN(arg);default:return argType==
"number"&&Number.isInteger(arg)}}scalars(arg,type,depth,longType){if(!Array.isArray(arg))return!1;if(depth<2)return!0;if(Array.
isArray(arg)){for(let i=0;i<arg.length&&i<depth;i++)if(!this.scalar(arg[i],type,longType))return!1}return!0}mapKeys(map,type,depth){
let keys=Object.keys(map);switch(type){case reflection_info_1.ScalarType.INT32:case reflection_info_1.ScalarType.FIXED32:case reflection_info_1.
ScalarType.SFIXED32:case reflection_info_1.ScalarType.SINT32:case reflection_info_1.ScalarType.UINT32:return this.scalars(
keys.slice(0,depth).map(k=>parseInt(k)),type,depth);case reflection_info_1.ScalarType.BOOL:return this.scalars(keys.slice(
0,depth).map(k=>k=="true"?!0:k=="false"?!1:k),type,depth);default:return this.scalars(keys,type,depth,reflection_info_1.
LongType.STRING)}}}exports2.ReflectionTypeCheck=ReflectionTypeCheck}),15183:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(
m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),
Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||
(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&
this.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)k!=="defa\
ult"&&Object.prototype.hasOwnProperty.call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result};
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.req=exports2.json=exports2.toBuffer=void 0;const http=__importStar(
__webpack_require__(58611)),https=__importStar(__webpack_require__(65692));async function toBuffer(stream){let length=0;
const chunks=[];for await(const chunk of stream)length+=chunk.length,chunks.push(chunk);return Buffer.concat(chunks,length)}
exports2.toBuffer=toBuffer;async function json(stream){const str=(await toBuffer(stream)).toString("utf8");try{return JSON.
parse(str)}catch(_err){const err=_err;throw err.message+=` (input: ${str})`,err}}exports2.json=json;function req(url,opts={}){
const req2=((typeof url=="string"?url:url.href).startsWith("https:")?https:http).request(url,opts),promise=new Promise((resolve,reject)=>{
req2.once("response",resolve).once("error",reject).end()});return req2.then=promise.then.bind(promise),req2}exports2.req=
req}),98894:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||
(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?
!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(
o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.
create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&
this.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)k!=="defa\
ult"&&Object.prototype.hasOwnProperty.call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result},
__exportStar=this&&this.__exportStar||function(m,exports3){for(var p in m)p!=="default"&&!Object.prototype.hasOwnProperty.
call(exports3,p)&&__createBinding(exports3,m,p)};Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.Agent=
void 0;const net=__importStar(__webpack_require__(69278)),http=__importStar(__webpack_require__(58611)),https_1=__webpack_require__(
65692);__exportStar(__webpack_require__(15183),exports2);const INTERNAL=Symbol("AgentBaseInternalState");class Agent extends http.
Agent{constructor(opts){super(opts),this[INTERNAL]={}}isSecureEndpoint(options){if(options){if(typeof options.secureEndpoint==
"boolean")return options.secureEndpoint;if(typeof options.protocol=="string")return options.protocol==="https:"}const{stack}=new Error;
return typeof stack!="string"?!1:stack.split(`
`).some(l=>l.indexOf("(https.js:")!==-1||l.indexOf("node:https:")!==-1)}incrementSockets(name){if(this.maxSockets===1/0&&
this.maxTotalSockets===1/0)return null;this.sockets[name]||(this.sockets[name]=[]);const fakeSocket=new net.Socket({writable:!1});
return this.sockets[name].push(fakeSocket),this.totalSocketCount++,fakeSocket}decrementSockets(name,socket){if(!this.sockets[name]||
socket===null)return;const sockets=this.sockets[name],index=sockets.indexOf(socket);index!==-1&&(sockets.splice(index,1),
this.totalSocketCount--,sockets.length===0&&delete this.sockets[name])}getName(options){return this.isSecureEndpoint(options)?
https_1.Agent.prototype.getName.call(this,options):super.getName(options)}createSocket(req,options,cb){const connectOpts={
...options,secureEndpoint:this.isSecureEndpoint(options)},name=this.getName(connectOpts),fakeSocket=this.incrementSockets(
name);Promise.resolve().then(()=>this.connect(req,connectOpts)).then(socket=>{if(this.decrementSockets(name,fakeSocket),
socket instanceof http.Agent)try{return socket.addRequest(req,connectOpts)}catch(err){return cb(err)}this[INTERNAL].currentSocket=
socket,super.createSocket(req,options,cb)},err=>{this.decrementSockets(name,fakeSocket),cb(err)})}createConnection(){const socket=this[INTERNAL].
currentSocket;if(this[INTERNAL].currentSocket=void 0,!socket)throw new Error("No socket was returned in the `connect()` \
function");return socket}get defaultPort(){return this[INTERNAL].defaultPort??(this.protocol==="https:"?443:80)}set defaultPort(v){
this[INTERNAL]&&(this[INTERNAL].defaultPort=v)}get protocol(){return this[INTERNAL].protocol??(this.isSecureEndpoint()?"\
https:":"http:")}set protocol(v){this[INTERNAL]&&(this[INTERNAL].protocol=v)}}exports2.Agent=Agent}),6110:((module,exports2,__webpack_require__)=>{
exports2.formatArgs=formatArgs,exports2.save=save,exports2.load=load,exports2.useColors=useColors,exports2.storage=localstorage(),
exports2.destroy=(()=>{let warned=!1;return()=>{warned||(warned=!0,console.warn("Instance method `debug.destroy()` is de\
precated and no longer does anything. It will be removed in the next major version of `debug`."))}})(),exports2.colors=[
"#0000CC","#0000FF","#0033CC","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99",
"#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#3366CC","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33",
"#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC33","#9900CC","#9900FF",
"#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333",
"#CC3366","#CC3399","#CC33CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033",
"#FF0066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF3366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633",
"#FF9900","#FF9933","#FFCC00","#FFCC33"];function useColors(){if(typeof window<"u"&&window.process&&(window.process.type===
"renderer"||window.process.__nwjs))return!0;if(typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().
match(/(edge|trident)\/(\d+)/))return!1;let m;return typeof document<"u"&&document.documentElement&&document.documentElement.
style&&document.documentElement.style.WebkitAppearance||typeof window<"u"&&window.console&&(window.console.firebug||window.
console.exception&&window.console.table)||typeof navigator<"u"&&navigator.userAgent&&(m=navigator.userAgent.toLowerCase().
match(/firefox\/(\d+)/))&&parseInt(m[1],10)>=31||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().
match(/applewebkit\/(\d+)/)}function formatArgs(args){if(args[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?
" %c":" ")+args[0]+(this.useColors?"%c ":" ")+"+"+module.exports.humanize(this.diff),!this.useColors)return;const c="col\
or: "+this.color;args.splice(1,0,c,"color: inherit");let index=0,lastC=0;args[0].replace(/%[a-zA-Z%]/g,match=>{match!=="\
%%"&&(index++,match==="%c"&&(lastC=index))}),args.splice(lastC,0,c)}exports2.log=console.debug||console.log||(()=>{});function save(namespaces){
try{namespaces?exports2.storage.setItem("debug",namespaces):exports2.storage.removeItem("debug")}catch{}}function load(){
let r;try{r=exports2.storage.getItem("debug")||exports2.storage.getItem("DEBUG")}catch{}return!r&&typeof process<"u"&&"e\
nv"in process&&(r=process.env.DEBUG),r}function localstorage(){try{return localStorage}catch{}}module.exports=__webpack_require__(
40897)(exports2);const{formatters}=module.exports;formatters.j=function(v){try{return JSON.stringify(v)}catch(error){return"\
[UnexpectedJSONParseError]: "+error.message}}}),40897:((module,__unused_webpack_exports,__webpack_require__)=>{function setup(env){
createDebug.debug=createDebug,createDebug.default=createDebug,createDebug.coerce=coerce,createDebug.disable=disable,createDebug.
enable=enable,createDebug.enabled=enabled,createDebug.humanize=__webpack_require__(70744),createDebug.destroy=destroy,Object.
keys(env).forEach(key=>{createDebug[key]=env[key]}),createDebug.names=[],createDebug.skips=[],createDebug.formatters={};
function selectColor(namespace){let hash=0;for(let i=0;i<namespace.length;i++)hash=(hash<<5)-hash+namespace.charCodeAt(i),
hash|=0;return createDebug.colors[Math.abs(hash)%createDebug.colors.length]}createDebug.selectColor=selectColor;function createDebug(namespace){
let prevTime,enableOverride=null,namespacesCache,enabledCache;function debug(...args){if(!debug.enabled)return;const self2=debug,
curr=Number(new Date),ms=curr-(prevTime||curr);self2.diff=ms,self2.prev=prevTime,self2.curr=curr,prevTime=curr,args[0]=createDebug.
coerce(args[0]),typeof args[0]!="string"&&args.unshift("%O");let index=0;args[0]=args[0].replace(/%([a-zA-Z%])/g,(match,format)=>{
if(match==="%%")return"%";index++;const formatter=createDebug.formatters[format];if(typeof formatter=="function"){const val=args[index];
match=formatter.call(self2,val),args.splice(index,1),index--}return match}),createDebug.formatArgs.call(self2,args),(self2.
log||createDebug.log).apply(self2,args)}return debug.namespace=namespace,debug.useColors=createDebug.useColors(),debug.color=
createDebug.selectColor(namespace),debug.extend=extend,debug.destroy=createDebug.destroy,Object.defineProperty(debug,"en\
abled",{enumerable:!0,configurable:!1,get:()=>enableOverride!==null?enableOverride:(namespacesCache!==createDebug.namespaces&&
(namespacesCache=createDebug.namespaces,enabledCache=createDebug.enabled(namespace)),enabledCache),set:v=>{enableOverride=
v}}),typeof createDebug.init=="function"&&createDebug.init(debug),debug}function extend(namespace,delimiter){const newDebug=createDebug(
this.namespace+(typeof delimiter>"u"?":":delimiter)+namespace);return newDebug.log=this.log,newDebug}function enable(namespaces){
createDebug.save(namespaces),createDebug.namespaces=namespaces,createDebug.names=[],createDebug.skips=[];const split=(typeof namespaces==
"string"?namespaces:"").trim().replace(/\s+/g,",").split(",").filter(Boolean);for(const ns of split)ns[0]==="-"?createDebug.
skips.push(ns.slice(1)):createDebug.names.push(ns)}function matchesTemplate(search,template){let searchIndex=0,templateIndex=0,
starIndex=-1,matchIndex=0;for(;searchIndex<search.length;)if(templateIndex<template.length&&(template[templateIndex]===search[searchIndex]||
template[templateIndex]==="*"))template[templateIndex]==="*"?(starIndex=templateIndex,matchIndex=searchIndex,templateIndex++):
(searchIndex++,templateIndex++);else if(starIndex!==-1)templateIndex=starIndex+1,matchIndex++,searchIndex=matchIndex;else
return!1;for(;templateIndex<template.length&&template[templateIndex]==="*";)templateIndex++;return templateIndex===template.
length}function disable(){const namespaces=[...createDebug.names,...createDebug.skips.map(namespace=>"-"+namespace)].join(
",");return createDebug.enable(""),namespaces}function enabled(name){for(const skip of createDebug.skips)if(matchesTemplate(
name,skip))return!1;for(const ns of createDebug.names)if(matchesTemplate(name,ns))return!0;return!1}function coerce(val){
return val instanceof Error?val.stack||val.message:val}function destroy(){console.warn("Instance method `debug.destroy()\
` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")}return createDebug.
enable(createDebug.load()),createDebug}module.exports=setup}),2830:((module,__unused_webpack_exports,__webpack_require__)=>{
typeof process>"u"||process.type==="renderer"||process.browser===!0||process.__nwjs?module.exports=__webpack_require__(6110):
module.exports=__webpack_require__(95108)}),95108:((module,exports2,__webpack_require__)=>{const tty=__webpack_require__(
52018),util=__webpack_require__(39023);exports2.init=init,exports2.log=log,exports2.formatArgs=formatArgs,exports2.save=
save,exports2.load=load,exports2.useColors=useColors,exports2.destroy=util.deprecate(()=>{},"Instance method `debug.dest\
roy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."),exports2.colors=
[6,2,3,4,5,1];try{const supportsColor=__webpack_require__(21450);supportsColor&&(supportsColor.stderr||supportsColor).level>=
2&&(exports2.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,99,112,
113,128,129,134,135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,
201,202,203,204,205,206,207,208,209,214,215,220,221])}catch{}exports2.inspectOpts=Object.keys(process.env).filter(key=>/^debug_/i.
test(key)).reduce((obj,key)=>{const prop=key.substring(6).toLowerCase().replace(/_([a-z])/g,(_,k)=>k.toUpperCase());let val=process.
env[key];return/^(yes|on|true|enabled)$/i.test(val)?val=!0:/^(no|off|false|disabled)$/i.test(val)?val=!1:val==="null"?val=
null:val=Number(val),obj[prop]=val,obj},{});function useColors(){return"colors"in exports2.inspectOpts?!!exports2.inspectOpts.
colors:tty.isatty(process.stderr.fd)}function formatArgs(args){const{namespace:name,useColors:useColors2}=this;if(useColors2){
const c=this.color,colorCode="\x1B[3"+(c<8?c:"8;5;"+c),prefix=`  ${colorCode};1m${name} \x1B[0m`;args[0]=prefix+args[0].
split(`
`).join(`
`+prefix),args.push(colorCode+"m+"+module.exports.humanize(this.diff)+"\x1B[0m")}else args[0]=getDate()+name+" "+args[0]}
function getDate(){return exports2.inspectOpts.hideDate?"":new Date().toISOString()+" "}function log(...args){return process.
stderr.write(util.formatWithOptions(exports2.inspectOpts,...args)+`
`)}function save(namespaces){namespaces?process.env.DEBUG=namespaces:delete process.env.DEBUG}function load(){return process.
env.DEBUG}function init(debug){debug.inspectOpts={};const keys=Object.keys(exports2.inspectOpts);for(let i=0;i<keys.length;i++)
debug.inspectOpts[keys[i]]=exports2.inspectOpts[keys[i]]}module.exports=__webpack_require__(40897)(exports2);const{formatters}=module.
exports;formatters.o=function(v){return this.inspectOpts.colors=this.useColors,util.inspect(v,this.inspectOpts).split(`
`).map(str=>str.trim()).join(" ")},formatters.O=function(v){return this.inspectOpts.colors=this.useColors,util.inspect(v,
this.inspectOpts)}}),83813:(module=>{module.exports=(flag,argv=process.argv)=>{const prefix=flag.startsWith("-")?"":flag.
length===1?"-":"--",position=argv.indexOf(prefix+flag),terminatorPosition=argv.indexOf("--");return position!==-1&&(terminatorPosition===
-1||position<terminatorPosition)}}),81970:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,
k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),
Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||
(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&
this.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)k!=="defa\
ult"&&Object.prototype.hasOwnProperty.call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result},
__importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.HttpProxyAgent=void 0;const net=__importStar(__webpack_require__(69278)),tls=__importStar(
__webpack_require__(64756)),debug_1=__importDefault(__webpack_require__(2830)),events_1=__webpack_require__(24434),agent_base_1=__webpack_require__(
98894),url_1=__webpack_require__(87016),debug=(0,debug_1.default)("http-proxy-agent");class HttpProxyAgent extends agent_base_1.
Agent{constructor(proxy,opts){super(opts),this.proxy=typeof proxy=="string"?new url_1.URL(proxy):proxy,this.proxyHeaders=
opts?.headers??{},debug("Creating new HttpProxyAgent instance: %o",this.proxy.href);const host=(this.proxy.hostname||this.
proxy.host).replace(/^\[|\]$/g,""),port=this.proxy.port?parseInt(this.proxy.port,10):this.proxy.protocol==="https:"?443:
80;this.connectOpts={...opts?omit(opts,"headers"):null,host,port}}addRequest(req,opts){req._header=null,this.setRequestProps(
req,opts),super.addRequest(req,opts)}setRequestProps(req,opts){const{proxy}=this,protocol=opts.secureEndpoint?"https:":"\
http:",hostname=req.getHeader("host")||"localhost",base=`${protocol}//${hostname}`,url=new url_1.URL(req.path,base);opts.
port!==80&&(url.port=String(opts.port)),req.path=String(url);const headers=typeof this.proxyHeaders=="function"?this.proxyHeaders():
{...this.proxyHeaders};if(proxy.username||proxy.password){const auth=`${decodeURIComponent(proxy.username)}:${decodeURIComponent(
proxy.password)}`;headers["Proxy-Authorization"]=`Basic ${Buffer.from(auth).toString("base64")}`}headers["Proxy-Connecti\
on"]||(headers["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(const name of Object.keys(headers)){const value=headers[name];
value&&req.setHeader(name,value)}}async connect(req,opts){req._header=null,req.path.includes("://")||this.setRequestProps(
req,opts);let first,endOfHeaders;debug("Regenerating stored HTTP header string for request"),req._implicitHeader(),req.outputData&&
req.outputData.length>0&&(debug("Patching connection write() output buffer with updated header"),first=req.outputData[0].
data,endOfHeaders=first.indexOf(`\r
\r
`)+4,req.outputData[0].data=req._header+first.substring(endOfHeaders),debug("Output buffer: %o",req.outputData[0].data));
let socket;return this.proxy.protocol==="https:"?(debug("Creating `tls.Socket`: %o",this.connectOpts),socket=tls.connect(
this.connectOpts)):(debug("Creating `net.Socket`: %o",this.connectOpts),socket=net.connect(this.connectOpts)),await(0,events_1.
once)(socket,"connect"),socket}}HttpProxyAgent.protocols=["http","https"],exports2.HttpProxyAgent=HttpProxyAgent;function omit(obj,...keys){
const ret={};let key;for(key in obj)keys.includes(key)||(ret[key]=obj[key]);return ret}}),3669:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(
m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),
Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||
(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&
this.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)k!=="defa\
ult"&&Object.prototype.hasOwnProperty.call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result},
__importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.HttpsProxyAgent=void 0;const net=__importStar(__webpack_require__(69278)),tls=__importStar(
__webpack_require__(64756)),assert_1=__importDefault(__webpack_require__(42613)),debug_1=__importDefault(__webpack_require__(
2830)),agent_base_1=__webpack_require__(98894),url_1=__webpack_require__(87016),parse_proxy_response_1=__webpack_require__(
37943),debug=(0,debug_1.default)("https-proxy-agent"),setServernameFromNonIpHost=options=>options.servername===void 0&&options.
host&&!net.isIP(options.host)?{...options,servername:options.host}:options;class HttpsProxyAgent extends agent_base_1.Agent{constructor(proxy,opts){
super(opts),this.options={path:void 0},this.proxy=typeof proxy=="string"?new url_1.URL(proxy):proxy,this.proxyHeaders=opts?.
headers??{},debug("Creating new HttpsProxyAgent instance: %o",this.proxy.href);const host=(this.proxy.hostname||this.proxy.
host).replace(/^\[|\]$/g,""),port=this.proxy.port?parseInt(this.proxy.port,10):this.proxy.protocol==="https:"?443:80;this.
connectOpts={ALPNProtocols:["http/1.1"],...opts?omit(opts,"headers"):null,host,port}}async connect(req,opts){const{proxy}=this;
if(!opts.host)throw new TypeError('No "host" provided');let socket;proxy.protocol==="https:"?(debug("Creating `tls.Socke\
t`: %o",this.connectOpts),socket=tls.connect(setServernameFromNonIpHost(this.connectOpts))):(debug("Creating `net.Socket\
`: %o",this.connectOpts),socket=net.connect(this.connectOpts));const headers=typeof this.proxyHeaders=="function"?this.proxyHeaders():
{...this.proxyHeaders},host=net.isIPv6(opts.host)?`[${opts.host}]`:opts.host;let payload=`CONNECT ${host}:${opts.port} H\
TTP/1.1\r
`;if(proxy.username||proxy.password){const auth=`${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
headers["Proxy-Authorization"]=`Basic ${Buffer.from(auth).toString("base64")}`}headers.Host=`${host}:${opts.port}`,headers["\
Proxy-Connection"]||(headers["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(const name of Object.keys(headers))
payload+=`${name}: ${headers[name]}\r
`;const proxyResponsePromise=(0,parse_proxy_response_1.parseProxyResponse)(socket);socket.write(`${payload}\r
`);const{connect,buffered}=await proxyResponsePromise;if(req.emit("proxyConnect",connect),this.emit("proxyConnect",connect,
req),connect.statusCode===200)return req.once("socket",resume),opts.secureEndpoint?(debug("Upgrading socket connection t\
o TLS"),tls.connect({...omit(setServernameFromNonIpHost(opts),"host","path","port"),socket})):socket;socket.destroy();const fakeSocket=new net.
Socket({writable:!1});return fakeSocket.readable=!0,req.once("socket",s=>{debug("Replaying proxy buffer for failed reque\
st"),(0,assert_1.default)(s.listenerCount("data")>0),s.push(buffered),s.push(null)}),fakeSocket}}HttpsProxyAgent.protocols=
["http","https"],exports2.HttpsProxyAgent=HttpsProxyAgent;function resume(socket){socket.resume()}function omit(obj,...keys){
const ret={};let key;for(key in obj)keys.includes(key)||(ret[key]=obj[key]);return ret}}),37943:(function(__unused_webpack_module,exports2,__webpack_require__){
var __importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.parseProxyResponse=void 0;const debug=(0,__importDefault(__webpack_require__(
2830)).default)("https-proxy-agent:parse-proxy-response");function parseProxyResponse(socket){return new Promise((resolve,reject)=>{
let buffersLength=0;const buffers=[];function read2(){const b=socket.read();b?ondata(b):socket.once("readable",read2)}function cleanup(){
socket.removeListener("end",onend),socket.removeListener("error",onerror),socket.removeListener("readable",read2)}function onend(){
cleanup(),debug("onend"),reject(new Error("Proxy connection ended before receiving CONNECT response"))}function onerror(err){
cleanup(),debug("onerror %o",err),reject(err)}function ondata(b){buffers.push(b),buffersLength+=b.length;const buffered=Buffer.
concat(buffers,buffersLength),endOfHeaders=buffered.indexOf(`\r
\r
`);if(endOfHeaders===-1){debug("have not received end of HTTP headers yet..."),read2();return}const headerParts=buffered.
slice(0,endOfHeaders).toString("ascii").split(`\r
`),firstLine=headerParts.shift();if(!firstLine)return socket.destroy(),reject(new Error("No header received from proxy C\
ONNECT response"));const firstLineParts=firstLine.split(" "),statusCode=+firstLineParts[1],statusText=firstLineParts.slice(
2).join(" "),headers={};for(const header of headerParts){if(!header)continue;const firstColon=header.indexOf(":");if(firstColon===
-1)return socket.destroy(),reject(new Error(`Invalid header from proxy CONNECT response: "${header}"`));const key=header.
slice(0,firstColon).toLowerCase(),value=header.slice(firstColon+1).trimStart(),current=headers[key];typeof current=="str\
ing"?headers[key]=[current,value]:Array.isArray(current)?current.push(value):headers[key]=value}debug("got proxy server \
response: %o %o",firstLine,headers),cleanup(),resolve({connect:{statusCode,statusText,headers},buffered})}socket.on("err\
or",onerror),socket.on("end",onend),read2()})}exports2.parseProxyResponse=parseProxyResponse}),70744:(module=>{var s=1e3,
m=s*60,h=m*60,d=h*24,w=d*7,y=d*365.25;module.exports=function(val,options){options=options||{};var type=typeof val;if(type===
"string"&&val.length>0)return parse(val);if(type==="number"&&isFinite(val))return options.long?fmtLong(val):fmtShort(val);
throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(val))};function parse(str){if(str=
String(str),!(str.length>100)){var match=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(str);if(match){var n=parseFloat(match[1]),type=(match[2]||"ms").toLowerCase();switch(type){case"years":case"year":case"\
yrs":case"yr":case"y":return n*y;case"weeks":case"week":case"w":return n*w;case"days":case"day":case"d":return n*d;case"\
hours":case"hour":case"hrs":case"hr":case"h":return n*h;case"minutes":case"minute":case"mins":case"min":case"m":return n*
m;case"seconds":case"second":case"secs":case"sec":case"s":return n*s;case"milliseconds":case"millisecond":case"msecs":case"\
msec":case"ms":return n;default:return}}}}function fmtShort(ms){var msAbs=Math.abs(ms);return msAbs>=d?Math.round(ms/d)+
"d":msAbs>=h?Math.round(ms/h)+"h":msAbs>=m?Math.round(ms/m)+"m":msAbs>=s?Math.round(ms/s)+"s":ms+"ms"}function fmtLong(ms){
var msAbs=Math.abs(ms);return msAbs>=d?plural(ms,msAbs,d,"day"):msAbs>=h?plural(ms,msAbs,h,"hour"):msAbs>=m?plural(ms,msAbs,
m,"minute"):msAbs>=s?plural(ms,msAbs,s,"second"):ms+" ms"}function plural(ms,msAbs,n,name){var isPlural=msAbs>=n*1.5;return Math.
round(ms/n)+" "+name+(isPlural?"s":"")}}),21450:((module,__unused_webpack_exports,__webpack_require__)=>{const os2=__webpack_require__(
70857),tty=__webpack_require__(52018),hasFlag=__webpack_require__(83813),{env}=process;let forceColor;hasFlag("no-color")||
hasFlag("no-colors")||hasFlag("color=false")||hasFlag("color=never")?forceColor=0:(hasFlag("color")||hasFlag("colors")||
hasFlag("color=true")||hasFlag("color=always"))&&(forceColor=1),"FORCE_COLOR"in env&&(env.FORCE_COLOR==="true"?forceColor=
1:env.FORCE_COLOR==="false"?forceColor=0:forceColor=env.FORCE_COLOR.length===0?1:Math.min(parseInt(env.FORCE_COLOR,10),3));
function translateLevel(level){return level===0?!1:{level,hasBasic:!0,has256:level>=2,has16m:level>=3}}function supportsColor(haveStream,streamIsTTY){
if(forceColor===0)return 0;if(hasFlag("color=16m")||hasFlag("color=full")||hasFlag("color=truecolor"))return 3;if(hasFlag(
"color=256"))return 2;if(haveStream&&!streamIsTTY&&forceColor===void 0)return 0;const min=forceColor||0;if(env.TERM==="d\
umb")return min;if(process.platform==="win32"){const osRelease=os2.release().split(".");return Number(osRelease[0])>=10&&
Number(osRelease[2])>=10586?Number(osRelease[2])>=14931?3:2:1}if("CI"in env)return["TRAVIS","CIRCLECI","APPVEYOR","GITLA\
B_CI","GITHUB_ACTIONS","BUILDKITE"].some(sign=>sign in env)||env.CI_NAME==="codeship"?1:min;if("TEAMCITY_VERSION"in env)
return/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION)?1:0;if(env.COLORTERM==="truecolor")return 3;if("TERM_PR\
OGRAM"in env){const version=parseInt((env.TERM_PROGRAM_VERSION||"").split(".")[0],10);switch(env.TERM_PROGRAM){case"iTer\
m.app":return version>=3?3:2;case"Apple_Terminal":return 2}}return/-256(color)?$/i.test(env.TERM)?2:/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.
test(env.TERM)||"COLORTERM"in env?1:min}function getSupportLevel(stream){const level=supportsColor(stream,stream&&stream.
isTTY);return translateLevel(level)}module.exports={supportsColor:getSupportLevel,stdout:translateLevel(supportsColor(!0,
tty.isatty(1))),stderr:translateLevel(supportsColor(!0,tty.isatty(2)))}}),70030:((__unused_webpack_module,exports2)=>{var __webpack_unused_export__;
__webpack_unused_export__={value:!0},exports2.w=void 0,exports2.w={operationRequestMap:new WeakMap}}),38914:((__unused_webpack_module,exports2)=>{
var __webpack_unused_export__;__webpack_unused_export__={value:!0},exports2.w=void 0,exports2.w={instrumenterImplementation:void 0}}),
52711:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{jl:()=>BlobClient,wG:()=>BlockBlobClient});var mappers_namespaceObject={};__webpack_require__.r(mappers_namespaceObject),
__webpack_require__.d(mappers_namespaceObject,{AccessPolicy:()=>AccessPolicy,AppendBlobAppendBlockExceptionHeaders:()=>AppendBlobAppendBlockExceptionHeaders,
AppendBlobAppendBlockFromUrlExceptionHeaders:()=>AppendBlobAppendBlockFromUrlExceptionHeaders,AppendBlobAppendBlockFromUrlHeaders:()=>AppendBlobAppendBlockFromUrlHeaders,
AppendBlobAppendBlockHeaders:()=>AppendBlobAppendBlockHeaders,AppendBlobCreateExceptionHeaders:()=>AppendBlobCreateExceptionHeaders,
AppendBlobCreateHeaders:()=>AppendBlobCreateHeaders,AppendBlobSealExceptionHeaders:()=>AppendBlobSealExceptionHeaders,AppendBlobSealHeaders:()=>AppendBlobSealHeaders,
ArrowConfiguration:()=>ArrowConfiguration,ArrowField:()=>ArrowField,BlobAbortCopyFromURLExceptionHeaders:()=>BlobAbortCopyFromURLExceptionHeaders,
BlobAbortCopyFromURLHeaders:()=>BlobAbortCopyFromURLHeaders,BlobAcquireLeaseExceptionHeaders:()=>BlobAcquireLeaseExceptionHeaders,
BlobAcquireLeaseHeaders:()=>BlobAcquireLeaseHeaders,BlobBreakLeaseExceptionHeaders:()=>BlobBreakLeaseExceptionHeaders,BlobBreakLeaseHeaders:()=>BlobBreakLeaseHeaders,
BlobChangeLeaseExceptionHeaders:()=>BlobChangeLeaseExceptionHeaders,BlobChangeLeaseHeaders:()=>BlobChangeLeaseHeaders,BlobCopyFromURLExceptionHeaders:()=>BlobCopyFromURLExceptionHeaders,
BlobCopyFromURLHeaders:()=>BlobCopyFromURLHeaders,BlobCreateSnapshotExceptionHeaders:()=>BlobCreateSnapshotExceptionHeaders,
BlobCreateSnapshotHeaders:()=>BlobCreateSnapshotHeaders,BlobDeleteExceptionHeaders:()=>BlobDeleteExceptionHeaders,BlobDeleteHeaders:()=>BlobDeleteHeaders,
BlobDeleteImmutabilityPolicyExceptionHeaders:()=>BlobDeleteImmutabilityPolicyExceptionHeaders,BlobDeleteImmutabilityPolicyHeaders:()=>BlobDeleteImmutabilityPolicyHeaders,
BlobDownloadExceptionHeaders:()=>BlobDownloadExceptionHeaders,BlobDownloadHeaders:()=>BlobDownloadHeaders,BlobFlatListSegment:()=>BlobFlatListSegment,
BlobGetAccountInfoExceptionHeaders:()=>BlobGetAccountInfoExceptionHeaders,BlobGetAccountInfoHeaders:()=>BlobGetAccountInfoHeaders,
BlobGetPropertiesExceptionHeaders:()=>BlobGetPropertiesExceptionHeaders,BlobGetPropertiesHeaders:()=>BlobGetPropertiesHeaders,
BlobGetTagsExceptionHeaders:()=>BlobGetTagsExceptionHeaders,BlobGetTagsHeaders:()=>BlobGetTagsHeaders,BlobHierarchyListSegment:()=>BlobHierarchyListSegment,
BlobItemInternal:()=>BlobItemInternal,BlobName:()=>BlobName,BlobPrefix:()=>BlobPrefix,BlobPropertiesInternal:()=>BlobPropertiesInternal,
BlobQueryExceptionHeaders:()=>BlobQueryExceptionHeaders,BlobQueryHeaders:()=>BlobQueryHeaders,BlobReleaseLeaseExceptionHeaders:()=>BlobReleaseLeaseExceptionHeaders,
BlobReleaseLeaseHeaders:()=>BlobReleaseLeaseHeaders,BlobRenewLeaseExceptionHeaders:()=>BlobRenewLeaseExceptionHeaders,BlobRenewLeaseHeaders:()=>BlobRenewLeaseHeaders,
BlobServiceProperties:()=>BlobServiceProperties,BlobServiceStatistics:()=>BlobServiceStatistics,BlobSetExpiryExceptionHeaders:()=>BlobSetExpiryExceptionHeaders,
BlobSetExpiryHeaders:()=>BlobSetExpiryHeaders,BlobSetHttpHeadersExceptionHeaders:()=>BlobSetHttpHeadersExceptionHeaders,
BlobSetHttpHeadersHeaders:()=>BlobSetHttpHeadersHeaders,BlobSetImmutabilityPolicyExceptionHeaders:()=>BlobSetImmutabilityPolicyExceptionHeaders,
BlobSetImmutabilityPolicyHeaders:()=>BlobSetImmutabilityPolicyHeaders,BlobSetLegalHoldExceptionHeaders:()=>BlobSetLegalHoldExceptionHeaders,
BlobSetLegalHoldHeaders:()=>BlobSetLegalHoldHeaders,BlobSetMetadataExceptionHeaders:()=>BlobSetMetadataExceptionHeaders,
BlobSetMetadataHeaders:()=>BlobSetMetadataHeaders,BlobSetTagsExceptionHeaders:()=>BlobSetTagsExceptionHeaders,BlobSetTagsHeaders:()=>BlobSetTagsHeaders,
BlobSetTierExceptionHeaders:()=>BlobSetTierExceptionHeaders,BlobSetTierHeaders:()=>BlobSetTierHeaders,BlobStartCopyFromURLExceptionHeaders:()=>BlobStartCopyFromURLExceptionHeaders,
BlobStartCopyFromURLHeaders:()=>BlobStartCopyFromURLHeaders,BlobTag:()=>BlobTag,BlobTags:()=>BlobTags,BlobUndeleteExceptionHeaders:()=>BlobUndeleteExceptionHeaders,
BlobUndeleteHeaders:()=>BlobUndeleteHeaders,Block:()=>Block,BlockBlobCommitBlockListExceptionHeaders:()=>BlockBlobCommitBlockListExceptionHeaders,
BlockBlobCommitBlockListHeaders:()=>BlockBlobCommitBlockListHeaders,BlockBlobGetBlockListExceptionHeaders:()=>BlockBlobGetBlockListExceptionHeaders,
BlockBlobGetBlockListHeaders:()=>BlockBlobGetBlockListHeaders,BlockBlobPutBlobFromUrlExceptionHeaders:()=>BlockBlobPutBlobFromUrlExceptionHeaders,
BlockBlobPutBlobFromUrlHeaders:()=>BlockBlobPutBlobFromUrlHeaders,BlockBlobStageBlockExceptionHeaders:()=>BlockBlobStageBlockExceptionHeaders,
BlockBlobStageBlockFromURLExceptionHeaders:()=>BlockBlobStageBlockFromURLExceptionHeaders,BlockBlobStageBlockFromURLHeaders:()=>BlockBlobStageBlockFromURLHeaders,
BlockBlobStageBlockHeaders:()=>BlockBlobStageBlockHeaders,BlockBlobUploadExceptionHeaders:()=>BlockBlobUploadExceptionHeaders,
BlockBlobUploadHeaders:()=>BlockBlobUploadHeaders,BlockList:()=>BlockList,BlockLookupList:()=>BlockLookupList,ClearRange:()=>ClearRange,
ContainerAcquireLeaseExceptionHeaders:()=>ContainerAcquireLeaseExceptionHeaders,ContainerAcquireLeaseHeaders:()=>ContainerAcquireLeaseHeaders,
ContainerBreakLeaseExceptionHeaders:()=>ContainerBreakLeaseExceptionHeaders,ContainerBreakLeaseHeaders:()=>ContainerBreakLeaseHeaders,
ContainerChangeLeaseExceptionHeaders:()=>ContainerChangeLeaseExceptionHeaders,ContainerChangeLeaseHeaders:()=>ContainerChangeLeaseHeaders,
ContainerCreateExceptionHeaders:()=>ContainerCreateExceptionHeaders,ContainerCreateHeaders:()=>ContainerCreateHeaders,ContainerDeleteExceptionHeaders:()=>ContainerDeleteExceptionHeaders,
ContainerDeleteHeaders:()=>ContainerDeleteHeaders,ContainerFilterBlobsExceptionHeaders:()=>ContainerFilterBlobsExceptionHeaders,
ContainerFilterBlobsHeaders:()=>ContainerFilterBlobsHeaders,ContainerGetAccessPolicyExceptionHeaders:()=>ContainerGetAccessPolicyExceptionHeaders,
ContainerGetAccessPolicyHeaders:()=>ContainerGetAccessPolicyHeaders,ContainerGetAccountInfoExceptionHeaders:()=>ContainerGetAccountInfoExceptionHeaders,
ContainerGetAccountInfoHeaders:()=>ContainerGetAccountInfoHeaders,ContainerGetPropertiesExceptionHeaders:()=>ContainerGetPropertiesExceptionHeaders,
ContainerGetPropertiesHeaders:()=>ContainerGetPropertiesHeaders,ContainerItem:()=>ContainerItem,ContainerListBlobFlatSegmentExceptionHeaders:()=>ContainerListBlobFlatSegmentExceptionHeaders,
ContainerListBlobFlatSegmentHeaders:()=>ContainerListBlobFlatSegmentHeaders,ContainerListBlobHierarchySegmentExceptionHeaders:()=>ContainerListBlobHierarchySegmentExceptionHeaders,
ContainerListBlobHierarchySegmentHeaders:()=>ContainerListBlobHierarchySegmentHeaders,ContainerProperties:()=>ContainerProperties,
ContainerReleaseLeaseExceptionHeaders:()=>ContainerReleaseLeaseExceptionHeaders,ContainerReleaseLeaseHeaders:()=>ContainerReleaseLeaseHeaders,
ContainerRenameExceptionHeaders:()=>ContainerRenameExceptionHeaders,ContainerRenameHeaders:()=>ContainerRenameHeaders,ContainerRenewLeaseExceptionHeaders:()=>ContainerRenewLeaseExceptionHeaders,
ContainerRenewLeaseHeaders:()=>ContainerRenewLeaseHeaders,ContainerRestoreExceptionHeaders:()=>ContainerRestoreExceptionHeaders,
ContainerRestoreHeaders:()=>ContainerRestoreHeaders,ContainerSetAccessPolicyExceptionHeaders:()=>ContainerSetAccessPolicyExceptionHeaders,
ContainerSetAccessPolicyHeaders:()=>ContainerSetAccessPolicyHeaders,ContainerSetMetadataExceptionHeaders:()=>ContainerSetMetadataExceptionHeaders,
ContainerSetMetadataHeaders:()=>ContainerSetMetadataHeaders,ContainerSubmitBatchExceptionHeaders:()=>ContainerSubmitBatchExceptionHeaders,
ContainerSubmitBatchHeaders:()=>ContainerSubmitBatchHeaders,CorsRule:()=>CorsRule,DelimitedTextConfiguration:()=>DelimitedTextConfiguration,
FilterBlobItem:()=>FilterBlobItem,FilterBlobSegment:()=>FilterBlobSegment,GeoReplication:()=>GeoReplication,JsonTextConfiguration:()=>JsonTextConfiguration,
KeyInfo:()=>KeyInfo,ListBlobsFlatSegmentResponse:()=>ListBlobsFlatSegmentResponse,ListBlobsHierarchySegmentResponse:()=>ListBlobsHierarchySegmentResponse,
ListContainersSegmentResponse:()=>ListContainersSegmentResponse,Logging:()=>Logging,Metrics:()=>Metrics,PageBlobClearPagesExceptionHeaders:()=>PageBlobClearPagesExceptionHeaders,
PageBlobClearPagesHeaders:()=>PageBlobClearPagesHeaders,PageBlobCopyIncrementalExceptionHeaders:()=>PageBlobCopyIncrementalExceptionHeaders,
PageBlobCopyIncrementalHeaders:()=>PageBlobCopyIncrementalHeaders,PageBlobCreateExceptionHeaders:()=>PageBlobCreateExceptionHeaders,
PageBlobCreateHeaders:()=>PageBlobCreateHeaders,PageBlobGetPageRangesDiffExceptionHeaders:()=>PageBlobGetPageRangesDiffExceptionHeaders,
PageBlobGetPageRangesDiffHeaders:()=>PageBlobGetPageRangesDiffHeaders,PageBlobGetPageRangesExceptionHeaders:()=>PageBlobGetPageRangesExceptionHeaders,
PageBlobGetPageRangesHeaders:()=>PageBlobGetPageRangesHeaders,PageBlobResizeExceptionHeaders:()=>PageBlobResizeExceptionHeaders,
PageBlobResizeHeaders:()=>PageBlobResizeHeaders,PageBlobUpdateSequenceNumberExceptionHeaders:()=>PageBlobUpdateSequenceNumberExceptionHeaders,
PageBlobUpdateSequenceNumberHeaders:()=>PageBlobUpdateSequenceNumberHeaders,PageBlobUploadPagesExceptionHeaders:()=>PageBlobUploadPagesExceptionHeaders,
PageBlobUploadPagesFromURLExceptionHeaders:()=>PageBlobUploadPagesFromURLExceptionHeaders,PageBlobUploadPagesFromURLHeaders:()=>PageBlobUploadPagesFromURLHeaders,
PageBlobUploadPagesHeaders:()=>PageBlobUploadPagesHeaders,PageList:()=>PageList,PageRange:()=>PageRange,QueryFormat:()=>QueryFormat,
QueryRequest:()=>QueryRequest,QuerySerialization:()=>QuerySerialization,RetentionPolicy:()=>RetentionPolicy,ServiceFilterBlobsExceptionHeaders:()=>ServiceFilterBlobsExceptionHeaders,
ServiceFilterBlobsHeaders:()=>ServiceFilterBlobsHeaders,ServiceGetAccountInfoExceptionHeaders:()=>ServiceGetAccountInfoExceptionHeaders,
ServiceGetAccountInfoHeaders:()=>ServiceGetAccountInfoHeaders,ServiceGetPropertiesExceptionHeaders:()=>ServiceGetPropertiesExceptionHeaders,
ServiceGetPropertiesHeaders:()=>ServiceGetPropertiesHeaders,ServiceGetStatisticsExceptionHeaders:()=>ServiceGetStatisticsExceptionHeaders,
ServiceGetStatisticsHeaders:()=>ServiceGetStatisticsHeaders,ServiceGetUserDelegationKeyExceptionHeaders:()=>ServiceGetUserDelegationKeyExceptionHeaders,
ServiceGetUserDelegationKeyHeaders:()=>ServiceGetUserDelegationKeyHeaders,ServiceListContainersSegmentExceptionHeaders:()=>ServiceListContainersSegmentExceptionHeaders,
ServiceListContainersSegmentHeaders:()=>ServiceListContainersSegmentHeaders,ServiceSetPropertiesExceptionHeaders:()=>ServiceSetPropertiesExceptionHeaders,
ServiceSetPropertiesHeaders:()=>ServiceSetPropertiesHeaders,ServiceSubmitBatchExceptionHeaders:()=>ServiceSubmitBatchExceptionHeaders,
ServiceSubmitBatchHeaders:()=>ServiceSubmitBatchHeaders,SignedIdentifier:()=>SignedIdentifier,StaticWebsite:()=>StaticWebsite,
StorageError:()=>StorageError,UserDelegationKey:()=>UserDelegationKey});class AbortError extends Error{constructor(message){
super(message),this.name="AbortError"}}var external_node_os_=__webpack_require__(48161),external_node_util_=__webpack_require__(
57975),external_node_process_=__webpack_require__(1708);function log(message,...args){external_node_process_.stderr.write(
`${external_node_util_.format(message,...args)}${external_node_os_.EOL}`)}function getEnvironmentVariable(name){return external_node_process_.
env[name]}function env_emitNodeWarning(warning){process.emitWarning(warning)}const isBrowser=!1,isWebWorker=!1,isDeno=typeof external_node_process_.
versions.deno=="string"&&external_node_process_.versions.deno.length>0,isBun=typeof external_node_process_.versions.bun==
"string"&&external_node_process_.versions.bun.length>0,env_isNodeLike=!0,isNodeRuntime=!isBun&&!isDeno,isReactNative=!1,
debugEnvVariable=getEnvironmentVariable("DEBUG");let enabledString,enabledNamespaces=[],skippedNamespaces=[];const debuggers=[];
debugEnvVariable&&enable(debugEnvVariable);const debugObj=Object.assign(namespace=>createDebugger(namespace),{enable,enabled,
disable,log});function enable(namespaces){enabledString=namespaces,enabledNamespaces=[],skippedNamespaces=[];const namespaceList=namespaces.
split(",").map(ns=>ns.trim());for(const ns of namespaceList)ns.startsWith("-")?skippedNamespaces.push(ns.substring(1)):enabledNamespaces.
push(ns);for(const instance of debuggers)instance.enabled=enabled(instance.namespace)}function enabled(namespace){if(namespace.
endsWith("*"))return!0;for(const skipped of skippedNamespaces)if(namespaceMatches(namespace,skipped))return!1;for(const enabledNamespace of enabledNamespaces)
if(namespaceMatches(namespace,enabledNamespace))return!0;return!1}function namespaceMatches(namespace,patternToMatch){if(patternToMatch.
indexOf("*")===-1)return namespace===patternToMatch;let pattern=patternToMatch;if(patternToMatch.indexOf("**")!==-1){const patternParts=[];
let lastCharacter="";for(const character of patternToMatch)character==="*"&&lastCharacter==="*"||(lastCharacter=character,
patternParts.push(character));pattern=patternParts.join("")}let namespaceIndex=0,patternIndex=0;const patternLength=pattern.
length,namespaceLength=namespace.length;let lastWildcard=-1,lastWildcardNamespace=-1;for(;namespaceIndex<namespaceLength&&
patternIndex<patternLength;)if(pattern[patternIndex]==="*"){if(lastWildcard=patternIndex,patternIndex++,patternIndex===patternLength)
return!0;for(;namespace[namespaceIndex]!==pattern[patternIndex];)if(namespaceIndex++,namespaceIndex===namespaceLength)return!1;
lastWildcardNamespace=namespaceIndex,namespaceIndex++,patternIndex++;continue}else if(pattern[patternIndex]===namespace[namespaceIndex])
patternIndex++,namespaceIndex++;else if(lastWildcard>=0){if(patternIndex=lastWildcard+1,namespaceIndex=lastWildcardNamespace+
1,namespaceIndex===namespaceLength)return!1;for(;namespace[namespaceIndex]!==pattern[patternIndex];)if(namespaceIndex++,
namespaceIndex===namespaceLength)return!1;lastWildcardNamespace=namespaceIndex,namespaceIndex++,patternIndex++;continue}else
return!1;const namespaceDone=namespaceIndex===namespace.length,patternDone=patternIndex===pattern.length,trailingWildCard=patternIndex===
pattern.length-1&&pattern[patternIndex]==="*";return namespaceDone&&(patternDone||trailingWildCard)}function disable(){const result=enabledString||
"";return enable(""),result}function createDebugger(namespace){const newDebugger=Object.assign(debug2,{enabled:enabled(namespace),
destroy,log:debugObj.log,namespace,extend});function debug2(...args){newDebugger.enabled&&(args.length>0&&(args[0]=`${namespace}\
 ${args[0]}`),newDebugger.log(...args))}return debuggers.push(newDebugger),newDebugger}function destroy(){const index=debuggers.
indexOf(this);return index>=0?(debuggers.splice(index,1),!0):!1}function extend(namespace){const newDebugger=createDebugger(
`${this.namespace}:${namespace}`);return newDebugger.log=this.log,newDebugger}const debug=debugObj,TYPESPEC_RUNTIME_LOG_LEVELS=[
"verbose","info","warning","error"],levelMap={verbose:400,info:300,warning:200,error:100};function patchLogMethod(parent,child){
child.log=(...args)=>{parent.log(...args)}}function isTypeSpecRuntimeLogLevel(level){return TYPESPEC_RUNTIME_LOG_LEVELS.
includes(level)}function createLoggerContext(options){const registeredLoggers=new Set,logLevelFromEnv=getEnvironmentVariable(
options.logLevelEnvVarName);let logLevel;const clientLogger=debug(options.namespace);clientLogger.log=(...args)=>{debug.
log(...args)};function contextSetLogLevel(level){if(level&&!isTypeSpecRuntimeLogLevel(level))throw new Error(`Unknown lo\
g level '${level}'. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(",")}`);logLevel=level;const enabledNamespaces2=[];
for(const logger2 of registeredLoggers)shouldEnable(logger2)&&enabledNamespaces2.push(logger2.namespace);debug.enable(enabledNamespaces2.
join(","))}logLevelFromEnv&&(isTypeSpecRuntimeLogLevel(logLevelFromEnv)?contextSetLogLevel(logLevelFromEnv):console.error(
`${options.logLevelEnvVarName} set to unknown log level '${logLevelFromEnv}'; logging is not enabled. Acceptable values:\
 ${TYPESPEC_RUNTIME_LOG_LEVELS.join(", ")}.`));function shouldEnable(logger2){return!!(logLevel&&levelMap[logger2.level]<=
levelMap[logLevel])}function createLogger(parent,level){const logger2=Object.assign(parent.extend(level),{level});if(patchLogMethod(
parent,logger2),shouldEnable(logger2)){const enabledNamespaces2=debug.disable();debug.enable(enabledNamespaces2+","+logger2.
namespace)}return registeredLoggers.add(logger2),logger2}function contextGetLogLevel(){return logLevel}function contextCreateClientLogger(namespace){
const clientRootLogger=clientLogger.extend(namespace);return patchLogMethod(clientLogger,clientRootLogger),{error:createLogger(
clientRootLogger,"error"),warning:createLogger(clientRootLogger,"warning"),info:createLogger(clientRootLogger,"info"),verbose:createLogger(
clientRootLogger,"verbose")}}return{setLogLevel:contextSetLogLevel,getLogLevel:contextGetLogLevel,createClientLogger:contextCreateClientLogger,
logger:clientLogger}}const context=createLoggerContext({logLevelEnvVarName:"TYPESPEC_RUNTIME_LOG_LEVEL",namespace:"typeS\
pecRuntime"}),TypeSpecRuntimeLogger=context.logger;function setLogLevel(logLevel){context.setLogLevel(logLevel)}function getLogLevel(){
return context.getLogLevel()}function createClientLogger(namespace){return context.createClientLogger(namespace)}function normalizeName(name){
return name.toLowerCase()}function normalizeValue(value){return String(value).trim().replace(/[\r\n]/g,"")}function*headerIterator(map){
for(const entry of map.values())yield[entry.name,entry.value]}class HttpHeadersImpl{_headersMap;constructor(rawHeaders){
if(this._headersMap=new Map,rawHeaders)for(const headerName of Object.keys(rawHeaders))this.set(headerName,rawHeaders[headerName])}set(name,value){
this._headersMap.set(normalizeName(name),{name,value:normalizeValue(value)})}get(name){return this._headersMap.get(normalizeName(
name))?.value}has(name){return this._headersMap.has(normalizeName(name))}delete(name){this._headersMap.delete(normalizeName(
name))}toJSON(options={}){const result={};if(options.preserveCase)for(const entry of this._headersMap.values())result[entry.
name]=entry.value;else for(const[normalizedName,entry]of this._headersMap)result[normalizedName]=entry.value;return result}toString(){
return JSON.stringify(this.toJSON({preserveCase:!0}))}[Symbol.iterator](){return headerIterator(this._headersMap)}}function httpHeaders_createHttpHeaders(rawHeaders){
return new HttpHeadersImpl(rawHeaders)}function randomUUID(){return crypto.randomUUID()}class PipelineRequestImpl{url;method;headers;timeout;withCredentials;body;multipartBody;formData;streamResponseStatusCodes;enableBrowserStreams;proxySettings;disableKeepAlive;abortSignal;requestId;allowInsecureConnection;onUploadProgress;onDownloadProgress;requestOverrides;authSchemes;constructor(options){
this.url=options.url,this.body=options.body,this.headers=options.headers??httpHeaders_createHttpHeaders(),this.method=options.
method??"GET",this.timeout=options.timeout??0,this.multipartBody=options.multipartBody,this.formData=options.formData,this.
disableKeepAlive=options.disableKeepAlive??!1,this.proxySettings=options.proxySettings,this.streamResponseStatusCodes=options.
streamResponseStatusCodes,this.withCredentials=options.withCredentials??!1,this.abortSignal=options.abortSignal,this.onUploadProgress=
options.onUploadProgress,this.onDownloadProgress=options.onDownloadProgress,this.requestId=options.requestId||randomUUID(),
this.allowInsecureConnection=options.allowInsecureConnection??!1,this.enableBrowserStreams=options.enableBrowserStreams??
!1,this.requestOverrides=options.requestOverrides,this.authSchemes=options.authSchemes}}function pipelineRequest_createPipelineRequest(options){
return new PipelineRequestImpl(options)}const ValidPhaseNames=new Set(["Deserialize","Serialize","Retry","Sign"]);class HttpPipeline{_policies=[];_orderedPolicies;constructor(policies){
this._policies=policies?.slice(0)??[],this._orderedPolicies=void 0}addPolicy(policy,options={}){if(options.phase&&options.
afterPhase)throw new Error("Policies inside a phase cannot specify afterPhase.");if(options.phase&&!ValidPhaseNames.has(
options.phase))throw new Error(`Invalid phase name: ${options.phase}`);if(options.afterPhase&&!ValidPhaseNames.has(options.
afterPhase))throw new Error(`Invalid afterPhase name: ${options.afterPhase}`);this._policies.push({policy,options}),this.
_orderedPolicies=void 0}removePolicy(options){const removedPolicies=[];return this._policies=this._policies.filter(policyDescriptor=>options.
name&&policyDescriptor.policy.name===options.name||options.phase&&policyDescriptor.options.phase===options.phase?(removedPolicies.
push(policyDescriptor.policy),!1):!0),this._orderedPolicies=void 0,removedPolicies}sendRequest(httpClient,request){return this.
getOrderedPolicies().reduceRight((next,policy)=>req=>policy.sendRequest(req,next),req=>httpClient.sendRequest(req))(request)}getOrderedPolicies(){
return this._orderedPolicies||(this._orderedPolicies=this.orderPolicies()),this._orderedPolicies}clone(){return new HttpPipeline(
this._policies)}static create(){return new HttpPipeline}orderPolicies(){const result=[],policyMap=new Map;function createPhase(name){
return{name,policies:new Set,hasRun:!1,hasAfterPolicies:!1}}const serializePhase=createPhase("Serialize"),noPhase=createPhase(
"None"),deserializePhase=createPhase("Deserialize"),retryPhase=createPhase("Retry"),signPhase=createPhase("Sign"),orderedPhases=[
serializePhase,noPhase,deserializePhase,retryPhase,signPhase];function getPhase(phase){return phase==="Retry"?retryPhase:
phase==="Serialize"?serializePhase:phase==="Deserialize"?deserializePhase:phase==="Sign"?signPhase:noPhase}for(const descriptor of this.
_policies){const policy=descriptor.policy,options=descriptor.options,policyName=policy.name;if(policyMap.has(policyName))
throw new Error("Duplicate policy names not allowed in pipeline");const node={policy,dependsOn:new Set,dependants:new Set};
options.afterPhase&&(node.afterPhase=getPhase(options.afterPhase),node.afterPhase.hasAfterPolicies=!0),policyMap.set(policyName,
node),getPhase(options.phase).policies.add(node)}for(const descriptor of this._policies){const{policy,options}=descriptor,
policyName=policy.name,node=policyMap.get(policyName);if(!node)throw new Error(`Missing node for policy ${policyName}`);
if(options.afterPolicies)for(const afterPolicyName of options.afterPolicies){const afterNode=policyMap.get(afterPolicyName);
afterNode&&(node.dependsOn.add(afterNode),afterNode.dependants.add(node))}if(options.beforePolicies)for(const beforePolicyName of options.
beforePolicies){const beforeNode=policyMap.get(beforePolicyName);beforeNode&&(beforeNode.dependsOn.add(node),node.dependants.
add(beforeNode))}}function walkPhase(phase){phase.hasRun=!0;for(const node of phase.policies)if(!(node.afterPhase&&(!node.
afterPhase.hasRun||node.afterPhase.policies.size))&&node.dependsOn.size===0){result.push(node.policy);for(const dependant of node.
dependants)dependant.dependsOn.delete(node);policyMap.delete(node.policy.name),phase.policies.delete(node)}}function walkPhases(){
for(const phase of orderedPhases){if(walkPhase(phase),phase.policies.size>0&&phase!==noPhase){noPhase.hasRun||walkPhase(
noPhase);return}phase.hasAfterPolicies&&walkPhase(noPhase)}}let iteration=0;for(;policyMap.size>0;){iteration++;const initialResultLength=result.
length;if(walkPhases(),result.length<=initialResultLength&&iteration>1)throw new Error("Cannot satisfy policy dependenci\
es due to requirements cycle.")}return result}}function pipeline_createEmptyPipeline(){return HttpPipeline.create()}function isObject(input){
return typeof input=="object"&&input!==null&&!Array.isArray(input)&&!(input instanceof RegExp)&&!(input instanceof Date)}
function isError(e){if(isObject(e)){const hasName=typeof e.name=="string",hasMessage=typeof e.message=="string";return hasName&&
hasMessage}return!1}const custom=external_node_util_.inspect.custom,RedactedString="REDACTED",defaultAllowedHeaderNames=[
"x-ms-client-request-id","x-ms-return-client-request-id","x-ms-useragent","x-ms-correlation-request-id","x-ms-request-id",
"client-request-id","ms-cv","return-client-request-id","traceparent","Access-Control-Allow-Credentials","Access-Control-\
Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Cont\
rol-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Origin","Accept","Accept-Encoding","Cache\
-Control","Connection","Content-Length","Content-Type","Date","ETag","Expires","If-Match","If-Modified-Since","If-None-M\
atch","If-Unmodified-Since","Last-Modified","Pragma","Request-Id","Retry-After","Server","Transfer-Encoding","User-Agent",
"WWW-Authenticate"],defaultAllowedQueryParameters=["api-version"];class Sanitizer{allowedHeaderNames;allowedQueryParameters;constructor({
additionalAllowedHeaderNames:allowedHeaderNames=[],additionalAllowedQueryParameters:allowedQueryParameters=[]}={}){allowedHeaderNames=
defaultAllowedHeaderNames.concat(allowedHeaderNames),allowedQueryParameters=defaultAllowedQueryParameters.concat(allowedQueryParameters),
this.allowedHeaderNames=new Set(allowedHeaderNames.map(n=>n.toLowerCase())),this.allowedQueryParameters=new Set(allowedQueryParameters.
map(p=>p.toLowerCase()))}sanitize(obj){const seen=new Set;return JSON.stringify(obj,(key,value)=>{if(value instanceof Error)
return{...value,name:value.name,message:value.message};if(key==="headers"&&isObject(value))return this.sanitizeHeaders(value);
if(key==="url"&&typeof value=="string")return this.sanitizeUrl(value);if(key==="query"&&isObject(value))return this.sanitizeQuery(
value);if(key==="body")return;if(key==="response")return;if(key==="operationSpec")return;if(Array.isArray(value)||isObject(
value)){if(seen.has(value))return"[Circular]";seen.add(value)}return value},2)}sanitizeUrl(value){if(typeof value!="stri\
ng"||value===null||value==="")return value;const url2=new URL(value);if(!url2.search)return value;for(const[key]of url2.
searchParams)this.allowedQueryParameters.has(key.toLowerCase())||url2.searchParams.set(key,RedactedString);return url2.toString()}sanitizeHeaders(obj){
const sanitized={};for(const key of Object.keys(obj))this.allowedHeaderNames.has(key.toLowerCase())?sanitized[key]=obj[key]:
sanitized[key]=RedactedString;return sanitized}sanitizeQuery(value){if(typeof value!="object"||value===null)return value;
const sanitized={};for(const k of Object.keys(value))this.allowedQueryParameters.has(k.toLowerCase())?sanitized[k]=value[k]:
sanitized[k]=RedactedString;return sanitized}}const errorSanitizer=new Sanitizer;class restError_RestError extends Error{static REQUEST_SEND_ERROR="\
REQUEST_SEND_ERROR";static PARSE_ERROR="PARSE_ERROR";code;statusCode;request;response;details;constructor(message,options={}){
super(message),this.name="RestError",this.code=options.code,this.statusCode=options.statusCode,Object.defineProperty(this,
"request",{value:options.request,enumerable:!1}),Object.defineProperty(this,"response",{value:options.response,enumerable:!1});
const agent=this.request?.agent?{maxFreeSockets:this.request.agent.maxFreeSockets,maxSockets:this.request.agent.maxSockets}:
void 0;Object.defineProperty(this,custom,{value:()=>`RestError: ${this.message} 
 ${errorSanitizer.sanitize({...this,request:{...this.request,agent},response:this.response})}`,enumerable:!1}),Object.setPrototypeOf(
this,restError_RestError.prototype)}}function restError_isRestError(e){return e instanceof restError_RestError?!0:isError(
e)&&e.name==="RestError"}var external_node_http_=__webpack_require__(37067),external_node_https_=__webpack_require__(44708),
external_node_zlib_=__webpack_require__(38522),external_node_stream_=__webpack_require__(57075);const log_logger=createClientLogger(
"ts-http-runtime"),DEFAULT_TLS_SETTINGS={};function nodeHttpClient_isReadableStream(body2){return body2&&typeof body2.pipe==
"function"}function isStreamComplete(stream){return stream.readable===!1?Promise.resolve():new Promise(resolve=>{const handler=()=>{
resolve(),stream.removeListener("close",handler),stream.removeListener("end",handler),stream.removeListener("error",handler)};
stream.on("close",handler),stream.on("end",handler),stream.on("error",handler)})}function isArrayBuffer(body2){return body2&&
typeof body2.byteLength=="number"}class ReportTransform extends external_node_stream_.Transform{loadedBytes=0;progressCallback;_transform(chunk,_encoding,callback){
this.push(chunk),this.loadedBytes+=chunk.length;try{this.progressCallback({loadedBytes:this.loadedBytes}),callback()}catch(e){
callback(e)}}constructor(progressCallback){super(),this.progressCallback=progressCallback}}class NodeHttpClient{cachedHttpAgent;cachedHttpsAgents=new WeakMap;async sendRequest(request){
const abortController=new AbortController;let abortListener;if(request.abortSignal){if(request.abortSignal.aborted)throw new AbortError(
"The operation was aborted. Request has already been canceled.");abortListener=event=>{event.type==="abort"&&abortController.
abort()},request.abortSignal.addEventListener("abort",abortListener)}let timeoutId;request.timeout>0&&(timeoutId=setTimeout(
()=>{const sanitizer=new Sanitizer;log_logger.info(`request to '${sanitizer.sanitizeUrl(request.url)}' timed out. cancel\
ing...`),abortController.abort()},request.timeout));const acceptEncoding=request.headers.get("Accept-Encoding"),shouldDecompress=acceptEncoding?.
includes("gzip")||acceptEncoding?.includes("deflate");let body2=typeof request.body=="function"?request.body():request.body;
if(body2&&!request.headers.has("Content-Length")){const bodyLength=getBodyLength(body2);bodyLength!==null&&request.headers.
set("Content-Length",bodyLength)}let responseStream;try{if(body2&&request.onUploadProgress){const onUploadProgress=request.
onUploadProgress,uploadReportStream=new ReportTransform(onUploadProgress);uploadReportStream.on("error",e=>{log_logger.error(
"Error in upload progress",e)}),nodeHttpClient_isReadableStream(body2)?body2.pipe(uploadReportStream):uploadReportStream.
end(body2),body2=uploadReportStream}const res=await this.makeRequest(request,abortController,body2);timeoutId!==void 0&&
clearTimeout(timeoutId);const headers=getResponseHeaders(res),response={status:res.statusCode??0,headers,request};if(request.
method==="HEAD")return res.resume(),response;responseStream=shouldDecompress?getDecodedResponseStream(res,headers):res;const onDownloadProgress=request.
onDownloadProgress;if(onDownloadProgress){const downloadReportStream=new ReportTransform(onDownloadProgress);downloadReportStream.
on("error",e=>{log_logger.error("Error in download progress",e)}),responseStream.pipe(downloadReportStream),responseStream=
downloadReportStream}return request.streamResponseStatusCodes?.has(Number.POSITIVE_INFINITY)||request.streamResponseStatusCodes?.
has(response.status)?response.readableStreamBody=responseStream:response.bodyAsText=await streamToText(responseStream),response}finally{
if(request.abortSignal&&abortListener){let uploadStreamDone=Promise.resolve();nodeHttpClient_isReadableStream(body2)&&(uploadStreamDone=
isStreamComplete(body2));let downloadStreamDone=Promise.resolve();nodeHttpClient_isReadableStream(responseStream)&&(downloadStreamDone=
isStreamComplete(responseStream)),Promise.all([uploadStreamDone,downloadStreamDone]).then(()=>{abortListener&&request.abortSignal?.
removeEventListener("abort",abortListener)}).catch(e=>{log_logger.warning("Error when cleaning up abortListener on httpR\
equest",e)})}}}makeRequest(request,abortController,body2){const url2=new URL(request.url),isInsecure=url2.protocol!=="ht\
tps:";if(isInsecure&&!request.allowInsecureConnection)throw new Error(`Cannot connect to ${request.url} while allowInsec\
ureConnection is false.`);const options={agent:request.agent??this.getOrCreateAgent(request,isInsecure),hostname:url2.hostname,
path:`${url2.pathname}${url2.search}`,port:url2.port,method:request.method,headers:request.headers.toJSON({preserveCase:!0}),
...request.requestOverrides};return new Promise((resolve,reject)=>{const req=isInsecure?external_node_http_.request(options,
resolve):external_node_https_.request(options,resolve);req.once("error",err=>{reject(new restError_RestError(err.message,
{code:err.code??restError_RestError.REQUEST_SEND_ERROR,request}))}),abortController.signal.addEventListener("abort",()=>{
const abortError=new AbortError("The operation was aborted. Rejecting from abort signal callback while making request.");
req.destroy(abortError),reject(abortError)}),body2&&nodeHttpClient_isReadableStream(body2)?body2.pipe(req):body2?typeof body2==
"string"||Buffer.isBuffer(body2)?req.end(body2):isArrayBuffer(body2)?req.end(ArrayBuffer.isView(body2)?Buffer.from(body2.
buffer,body2.byteOffset,body2.byteLength):Buffer.from(body2)):(log_logger.error("Unrecognized body type",body2),reject(new restError_RestError(
"Unrecognized body type"))):req.end()})}getOrCreateAgent(request,isInsecure){const disableKeepAlive=request.disableKeepAlive;
if(isInsecure)return disableKeepAlive?external_node_http_.globalAgent:(this.cachedHttpAgent||(this.cachedHttpAgent=new external_node_http_.
Agent({keepAlive:!0})),this.cachedHttpAgent);{if(disableKeepAlive&&!request.tlsSettings)return external_node_https_.globalAgent;
const tlsSettings=request.tlsSettings??DEFAULT_TLS_SETTINGS;let agent=this.cachedHttpsAgents.get(tlsSettings);return agent&&
agent.options.keepAlive===!disableKeepAlive||(log_logger.info("No cached TLS Agent exist, creating a new Agent"),agent=new external_node_https_.
Agent({keepAlive:!disableKeepAlive,...tlsSettings}),this.cachedHttpsAgents.set(tlsSettings,agent)),agent}}}function getResponseHeaders(res){
const headers=httpHeaders_createHttpHeaders();for(const header of Object.keys(res.headers)){const value=res.headers[header];
Array.isArray(value)?value.length>0&&headers.set(header,value[0]):value&&headers.set(header,value)}return headers}function getDecodedResponseStream(stream,headers){
const contentEncoding=headers.get("Content-Encoding");if(contentEncoding==="gzip"){const unzip=external_node_zlib_.createGunzip();
return stream.pipe(unzip),unzip}else if(contentEncoding==="deflate"){const inflate=external_node_zlib_.createInflate();return stream.
pipe(inflate),inflate}return stream}function streamToText(stream){return new Promise((resolve,reject)=>{const buffer=[];
stream.on("data",chunk=>{Buffer.isBuffer(chunk)?buffer.push(chunk):buffer.push(Buffer.from(chunk))}),stream.on("end",()=>{
resolve(Buffer.concat(buffer).toString("utf8"))}),stream.on("error",e=>{e&&e?.name==="AbortError"?reject(e):reject(new restError_RestError(
`Error reading response as text: ${e.message}`,{code:restError_RestError.PARSE_ERROR}))})})}function getBodyLength(body2){
return body2?Buffer.isBuffer(body2)?body2.length:nodeHttpClient_isReadableStream(body2)?null:isArrayBuffer(body2)?body2.
byteLength:typeof body2=="string"?Buffer.from(body2).length:null:0}function createNodeHttpClient(){return new NodeHttpClient}
function defaultHttpClient_createDefaultHttpClient(){return createNodeHttpClient()}const logPolicyName="logPolicy";function logPolicy_logPolicy(options={}){
const logger2=options.logger??log_logger.info,sanitizer=new Sanitizer({additionalAllowedHeaderNames:options.additionalAllowedHeaderNames,
additionalAllowedQueryParameters:options.additionalAllowedQueryParameters});return{name:logPolicyName,async sendRequest(request,next){
if(!logger2.enabled)return next(request);logger2(`Request: ${sanitizer.sanitize(request)}`);const response=await next(request);
return logger2(`Response status code: ${response.status}`),logger2(`Headers: ${sanitizer.sanitize(response.headers)}`),response}}}
function getHeaderName(){return"User-Agent"}async function userAgentPlatform_setPlatformSpecificData(map){if(process&&process.
versions){const osInfo=`${os.type()} ${os.release()}; ${os.arch()}`;process.versions.bun?map.set("Bun",`${process.versions.
bun} (${osInfo})`):process.versions.deno?map.set("Deno",`${process.versions.deno} (${osInfo})`):process.versions.node&&map.
set("Node",`${process.versions.node} (${osInfo})`)}}function getUserAgentString(telemetryInfo){const parts=[];for(const[
key,value]of telemetryInfo){const token=value?`${key}/${value}`:key;parts.push(token)}return parts.join(" ")}function getUserAgentHeaderName(){
return getHeaderName()}async function userAgent_getUserAgentValue(prefix2){const runtimeInfo=new Map;runtimeInfo.set("ts\
-http-runtime",SDK_VERSION),await setPlatformSpecificData(runtimeInfo);const defaultAgent=getUserAgentString(runtimeInfo);
return prefix2?`${prefix2} ${defaultAgent}`:defaultAgent}const UserAgentHeaderName=getUserAgentHeaderName(),userAgentPolicyName="\
userAgentPolicy";function userAgentPolicy_userAgentPolicy(options={}){const userAgentValue=getUserAgentValue(options.userAgentPrefix);
return{name:userAgentPolicyName,async sendRequest(request,next){return request.headers.has(UserAgentHeaderName)||request.
headers.set(UserAgentHeaderName,await userAgentValue),next(request)}}}function random_getRandomIntegerInclusive(min,max){
return min=Math.ceil(min),max=Math.floor(max),Math.floor(Math.random()*(max-min+1))+min}function calculateRetryDelay(retryAttempt,config){
const exponentialDelay=config.retryDelayInMs*Math.pow(2,retryAttempt),clampedDelay=Math.min(config.maxRetryDelayInMs,exponentialDelay);
return{retryAfterInMs:clampedDelay/2+random_getRandomIntegerInclusive(0,clampedDelay/2)}}const StandardAbortMessage="The\
 operation was aborted.";function helpers_delay(delayInMs,value,options){return new Promise((resolve,reject)=>{let timer,
onAborted;const rejectOnAbort=()=>reject(new AbortError(options?.abortErrorMsg?options?.abortErrorMsg:StandardAbortMessage)),
removeListeners=()=>{options?.abortSignal&&onAborted&&options.abortSignal.removeEventListener("abort",onAborted)};if(onAborted=
()=>(timer&&clearTimeout(timer),removeListeners(),rejectOnAbort()),options?.abortSignal&&options.abortSignal.aborted)return rejectOnAbort();
timer=setTimeout(()=>{removeListeners(),resolve(value)},delayInMs),options?.abortSignal&&options.abortSignal.addEventListener(
"abort",onAborted)})}function parseHeaderValueAsNumber(response,headerName){const value=response.headers.get(headerName);
if(!value)return;const valueAsNum=Number(value);if(!Number.isNaN(valueAsNum))return valueAsNum}const RetryAfterHeader="R\
etry-After",AllRetryAfterHeaders=["retry-after-ms","x-ms-retry-after-ms",RetryAfterHeader];function getRetryAfterInMs(response){
if(response&&[429,503].includes(response.status))try{for(const header of AllRetryAfterHeaders){const retryAfterValue=parseHeaderValueAsNumber(
response,header);if(retryAfterValue===0||retryAfterValue)return retryAfterValue*(header===RetryAfterHeader?1e3:1)}const retryAfterHeader=response.
headers.get(RetryAfterHeader);if(!retryAfterHeader)return;const diff=Date.parse(retryAfterHeader)-Date.now();return Number.
isFinite(diff)?Math.max(0,diff):void 0}catch{return}}function isThrottlingRetryResponse(response){return Number.isFinite(
getRetryAfterInMs(response))}function throttlingRetryStrategy_throttlingRetryStrategy(){return{name:"throttlingRetryStra\
tegy",retry({response}){const retryAfterInMs=getRetryAfterInMs(response);return Number.isFinite(retryAfterInMs)?{retryAfterInMs}:
{skipStrategy:!0}}}}const DEFAULT_CLIENT_RETRY_INTERVAL=1e3,DEFAULT_CLIENT_MAX_RETRY_INTERVAL=1e3*64;function exponentialRetryStrategy_exponentialRetryStrategy(options={}){
const retryInterval=options.retryDelayInMs??DEFAULT_CLIENT_RETRY_INTERVAL,maxRetryInterval=options.maxRetryDelayInMs??DEFAULT_CLIENT_MAX_RETRY_INTERVAL;
return{name:"exponentialRetryStrategy",retry({retryCount,response,responseError}){const matchedSystemError=isSystemError(
responseError),ignoreSystemErrors=matchedSystemError&&options.ignoreSystemErrors,isExponential=isExponentialRetryResponse(
response),ignoreExponentialResponse=isExponential&&options.ignoreHttpStatusCodes;return response&&(isThrottlingRetryResponse(
response)||!isExponential)||ignoreExponentialResponse||ignoreSystemErrors?{skipStrategy:!0}:responseError&&!matchedSystemError&&
!isExponential?{errorToThrow:responseError}:calculateRetryDelay(retryCount,{retryDelayInMs:retryInterval,maxRetryDelayInMs:maxRetryInterval})}}}
function isExponentialRetryResponse(response){return!!(response&&response.status!==void 0&&(response.status>=500||response.
status===408)&&response.status!==501&&response.status!==505)}function isSystemError(err){return err?err.code==="ETIMEDOU\
T"||err.code==="ESOCKETTIMEDOUT"||err.code==="ECONNREFUSED"||err.code==="ECONNRESET"||err.code==="ENOENT"||err.code==="E\
NOTFOUND":!1}const constants_SDK_VERSION="0.3.6",constants_DEFAULT_RETRY_POLICY_COUNT=3,retryPolicyLogger=createClientLogger(
"ts-http-runtime retryPolicy"),retryPolicyName="retryPolicy";function retryPolicy_retryPolicy(strategies,options={maxRetries:constants_DEFAULT_RETRY_POLICY_COUNT}){
const logger2=options.logger||retryPolicyLogger;return{name:retryPolicyName,async sendRequest(request,next){let response,
responseError,retryCount=-1;retryRequest:for(;;){retryCount+=1,response=void 0,responseError=void 0;try{logger2.info(`Re\
try ${retryCount}: Attempting to send request`,request.requestId),response=await next(request),logger2.info(`Retry ${retryCount}\
: Received a response from request`,request.requestId)}catch(e){if(logger2.error(`Retry ${retryCount}: Received an error\
 from request`,request.requestId),!restError_isRestError(e))throw e;responseError=e,response=e.response}if(request.abortSignal?.
aborted)throw logger2.error(`Retry ${retryCount}: Request aborted.`),new AbortError;if(retryCount>=(options.maxRetries??
constants_DEFAULT_RETRY_POLICY_COUNT)){if(logger2.info(`Retry ${retryCount}: Maximum retries reached. Returning the last\
 received response, or throwing the last received error.`),responseError)throw responseError;if(response)return response;
throw new Error("Maximum retries reached with no response or error to throw")}logger2.info(`Retry ${retryCount}: Process\
ing ${strategies.length} retry strategies.`);strategiesLoop:for(const strategy of strategies){const strategyLogger=strategy.
logger||logger2;strategyLogger.info(`Retry ${retryCount}: Processing retry strategy ${strategy.name}.`);const modifiers=strategy.
retry({retryCount,response,responseError});if(modifiers.skipStrategy){strategyLogger.info(`Retry ${retryCount}: Skipped.`);
continue strategiesLoop}const{errorToThrow,retryAfterInMs,redirectTo}=modifiers;if(errorToThrow)throw strategyLogger.error(
`Retry ${retryCount}: Retry strategy ${strategy.name} throws error:`,errorToThrow),errorToThrow;if(retryAfterInMs||retryAfterInMs===
0){strategyLogger.info(`Retry ${retryCount}: Retry strategy ${strategy.name} retries after ${retryAfterInMs}`),await helpers_delay(
retryAfterInMs,void 0,{abortSignal:request.abortSignal});continue retryRequest}if(redirectTo){strategyLogger.info(`Retry\
 ${retryCount}: Retry strategy ${strategy.name} redirects to ${redirectTo}`),request.url=redirectTo;continue retryRequest}}
if(responseError)throw logger2.info("None of the retry strategies could work with the received error. Throwing it."),responseError;
if(response)return logger2.info("None of the retry strategies could work with the received response. Returning it."),response}}}}
const defaultRetryPolicyName="defaultRetryPolicy";function defaultRetryPolicy_defaultRetryPolicy(options={}){return{name:defaultRetryPolicyName,
sendRequest:retryPolicy_retryPolicy([throttlingRetryStrategy_throttlingRetryStrategy(),exponentialRetryStrategy_exponentialRetryStrategy(
options)],{maxRetries:options.maxRetries??constants_DEFAULT_RETRY_POLICY_COUNT}).sendRequest}}function bytesEncoding_uint8ArrayToString(bytes,format){
return Buffer.from(bytes).toString(format)}function bytesEncoding_stringToUint8Array(value,format){return Buffer.from(value,
format)}function convertBodyToFormDataMap(body2){if(typeof FormData<"u"&&body2 instanceof FormData){const formDataMap={};
for(const[key,value]of body2.entries()){const existing=formDataMap[key];Array.isArray(existing)?existing.push(value):formDataMap[key]=
existing!==void 0?[existing,value]:[value]}return formDataMap}}const formDataPolicyName="formDataPolicy";function formDataPolicy_formDataPolicy(){
return{name:formDataPolicyName,async sendRequest(request,next){const converted=convertBodyToFormDataMap(request.body);if(converted&&
(request.formData=converted,request.body=void 0),request.formData){const contentType2=request.headers.get("Content-Type");
contentType2&&contentType2.indexOf("application/x-www-form-urlencoded")!==-1?request.body=wwwFormUrlEncode(request.formData):
await prepareFormData(request.formData,request),request.formData=void 0}return next(request)}}}function wwwFormUrlEncode(formData){
const urlSearchParams=new URLSearchParams;for(const[key,value]of Object.entries(formData))if(Array.isArray(value))for(const subValue of value)
urlSearchParams.append(key,subValue.toString());else urlSearchParams.append(key,value.toString());return urlSearchParams.
toString()}async function prepareFormData(formData,request){const contentType2=request.headers.get("Content-Type");if(contentType2&&
!contentType2.startsWith("multipart/form-data"))return;request.headers.set("Content-Type",contentType2??"multipart/form-\
data");const parts=[];for(const[fieldName,values]of Object.entries(formData))for(const value of Array.isArray(values)?values:
[values])if(typeof value=="string")parts.push({headers:httpHeaders_createHttpHeaders({"Content-Disposition":`form-data; \
name="${fieldName}"`}),body:bytesEncoding_stringToUint8Array(value,"utf-8")});else{if(value==null||typeof value!="object")
throw new Error(`Unexpected value for key ${fieldName}: ${value}. Value should be serialized to string first.`);{const fileName=value.
name||"blob",headers=httpHeaders_createHttpHeaders();headers.set("Content-Disposition",`form-data; name="${fieldName}"; \
filename="${fileName}"`),headers.set("Content-Type",value.type||"application/octet-stream"),parts.push({headers,body:value})}}
request.multipartBody={parts}}var dist=__webpack_require__(3669),http_proxy_agent_dist=__webpack_require__(81970);const HTTPS_PROXY="\
HTTPS_PROXY",HTTP_PROXY="HTTP_PROXY",ALL_PROXY="ALL_PROXY",NO_PROXY="NO_PROXY",proxyPolicyName="proxyPolicy",globalNoProxyList=[];
let noProxyListLoaded=!1;const globalBypassedMap=new Map;function getEnvironmentValue(name){if(process.env[name])return process.
env[name];if(process.env[name.toLowerCase()])return process.env[name.toLowerCase()]}function loadEnvironmentProxyValue(){
if(!process)return;const httpsProxy=getEnvironmentValue(HTTPS_PROXY),allProxy=getEnvironmentValue(ALL_PROXY),httpProxy=getEnvironmentValue(
HTTP_PROXY);return httpsProxy||allProxy||httpProxy}function isBypassed(uri,noProxyList,bypassedMap){if(noProxyList.length===
0)return!1;const host=new URL(uri).hostname;if(bypassedMap?.has(host))return bypassedMap.get(host);let isBypassedFlag=!1;
for(const pattern of noProxyList)pattern[0]==="."?(host.endsWith(pattern)||host.length===pattern.length-1&&host===pattern.
slice(1))&&(isBypassedFlag=!0):host===pattern&&(isBypassedFlag=!0);return bypassedMap?.set(host,isBypassedFlag),isBypassedFlag}
function loadNoProxy(){const noProxy=getEnvironmentValue(NO_PROXY);return noProxyListLoaded=!0,noProxy?noProxy.split(",").
map(item=>item.trim()).filter(item=>item.length):[]}function getDefaultProxySettings(proxyUrl){if(!proxyUrl&&(proxyUrl=loadEnvironmentProxyValue(),
!proxyUrl))return;const parsedUrl=new URL(proxyUrl);return{host:(parsedUrl.protocol?parsedUrl.protocol+"//":"")+parsedUrl.
hostname,port:Number.parseInt(parsedUrl.port||"80"),username:parsedUrl.username,password:parsedUrl.password}}function getDefaultProxySettingsInternal(){
const envProxy=loadEnvironmentProxyValue();return envProxy?new URL(envProxy):void 0}function getUrlFromProxySettings(settings){
let parsedProxyUrl;try{parsedProxyUrl=new URL(settings.host)}catch{throw new Error(`Expecting a valid host string in pro\
xy settings, but found "${settings.host}".`)}return parsedProxyUrl.port=String(settings.port),settings.username&&(parsedProxyUrl.
username=settings.username),settings.password&&(parsedProxyUrl.password=settings.password),parsedProxyUrl}function setProxyAgentOnRequest(request,cachedAgents,proxyUrl){
if(request.agent)return;const isInsecure=new URL(request.url).protocol!=="https:";request.tlsSettings&&log_logger.warning(
"TLS settings are not supported in combination with custom Proxy, certificates provided to the client will be ignored."),
isInsecure?(cachedAgents.httpProxyAgent||(cachedAgents.httpProxyAgent=new http_proxy_agent_dist.HttpProxyAgent(proxyUrl)),
request.agent=cachedAgents.httpProxyAgent):(cachedAgents.httpsProxyAgent||(cachedAgents.httpsProxyAgent=new dist.HttpsProxyAgent(
proxyUrl)),request.agent=cachedAgents.httpsProxyAgent)}function proxyPolicy_proxyPolicy(proxySettings,options){noProxyListLoaded||
globalNoProxyList.push(...loadNoProxy());const defaultProxy=proxySettings?getUrlFromProxySettings(proxySettings):getDefaultProxySettingsInternal(),
cachedAgents={};return{name:proxyPolicyName,async sendRequest(request,next){return!request.proxySettings&&defaultProxy&&
!isBypassed(request.url,options?.customNoProxyList??globalNoProxyList,options?.customNoProxyList?void 0:globalBypassedMap)?
setProxyAgentOnRequest(request,cachedAgents,defaultProxy):request.proxySettings&&setProxyAgentOnRequest(request,cachedAgents,
getUrlFromProxySettings(request.proxySettings)),next(request)}}}const redirectPolicyName="redirectPolicy",allowedRedirect=[
"GET","HEAD"];function redirectPolicy_redirectPolicy(options={}){const{maxRetries=20,allowCrossOriginRedirects=!1}=options;
return{name:redirectPolicyName,async sendRequest(request,next){const response=await next(request);return handleRedirect(
next,response,maxRetries,allowCrossOriginRedirects)}}}async function handleRedirect(next,response,maxRetries,allowCrossOriginRedirects,currentRetries=0){
const{request,status,headers}=response,locationHeader=headers.get("location");if(locationHeader&&(status===300||status===
301&&allowedRedirect.includes(request.method)||status===302&&allowedRedirect.includes(request.method)||status===303&&request.
method==="POST"||status===307)&&currentRetries<maxRetries){const url2=new URL(locationHeader,request.url);if(!allowCrossOriginRedirects){
const originalUrl=new URL(request.url);if(url2.origin!==originalUrl.origin)return log_logger.verbose(`Skipping cross-ori\
gin redirect from ${originalUrl.origin} to ${url2.origin}.`),response}request.url=url2.toString(),status===303&&(request.
method="GET",request.headers.delete("Content-Length"),delete request.body),request.headers.delete("Authorization");const res=await next(
request);return handleRedirect(next,res,maxRetries,allowCrossOriginRedirects,currentRetries+1)}return response}function platformPolicies_addPlatformPolicies(pipeline,options){
options.agent&&pipeline.addPolicy(agentPolicy(options.agent)),options.tlsOptions&&pipeline.addPolicy(tlsPolicy(options.tlsOptions)),
pipeline.addPolicy(proxyPolicy(options.proxyOptions)),pipeline.addPolicy(decompressResponsePolicy()),pipeline.addPolicy(
redirectPolicy(options.redirectOptions),{afterPhase:"Retry"})}var external_stream_=__webpack_require__(2203);function typeGuards_node_isNodeReadableStream(x){
return x instanceof Readable}function typeGuards_node_isWebReadableStream(x){return x instanceof ReadableStream}function typeGuards_isBinaryBody(body2){
return body2!==void 0&&(body2 instanceof Uint8Array||typeGuards_isReadableStream(body2)||typeof body2=="function"||body2 instanceof
Blob)}function typeGuards_isReadableStream(x){return isNodeReadableStream(x)||isWebReadableStream(x)}function typeGuards_isBlob(x){
return x instanceof Blob}async function*streamAsyncIterator(){const reader=this.getReader();try{for(;;){const{done,value}=await reader.
read();if(done)return;yield value}}finally{reader.releaseLock()}}function makeAsyncIterable(webStream){webStream[Symbol.
asyncIterator]||(webStream[Symbol.asyncIterator]=streamAsyncIterator.bind(webStream)),webStream.values||(webStream.values=
streamAsyncIterator.bind(webStream))}function ensureNodeStream(stream){return stream instanceof ReadableStream?(makeAsyncIterable(
stream),external_stream_.Readable.fromWeb(stream)):stream}function toStream(source){return source instanceof Uint8Array?
external_stream_.Readable.from(Buffer.from(source)):typeGuards_isBlob(source)?ensureNodeStream(source.stream()):ensureNodeStream(
source)}async function concat(sources){return function(){const streams=sources.map(x=>typeof x=="function"?x():x).map(toStream);
return external_stream_.Readable.from((async function*(){for(const stream of streams)for await(const chunk of stream)yield chunk})())}}
function generateBoundary(){return`----AzSDKFormBoundary${randomUUID()}`}function encodeHeaders(headers){let result="";for(const[
key,value]of headers)result+=`${key}: ${value}\r
`;return result}function getLength(source){return source instanceof Uint8Array?source.byteLength:typeGuards_isBlob(source)?
source.size===-1?void 0:source.size:void 0}function getTotalLength(sources){let total=0;for(const source of sources){const partLength=getLength(
source);if(partLength===void 0)return;total+=partLength}return total}async function buildRequestBody(request,parts,boundary){
const sources=[bytesEncoding_stringToUint8Array(`--${boundary}`,"utf-8"),...parts.flatMap(part=>[bytesEncoding_stringToUint8Array(
`\r
`,"utf-8"),bytesEncoding_stringToUint8Array(encodeHeaders(part.headers),"utf-8"),bytesEncoding_stringToUint8Array(`\r
`,"utf-8"),part.body,bytesEncoding_stringToUint8Array(`\r
--${boundary}`,"utf-8")]),bytesEncoding_stringToUint8Array(`--\r
\r
`,"utf-8")],contentLength2=getTotalLength(sources);contentLength2&&request.headers.set("Content-Length",contentLength2),
request.body=await concat(sources)}const multipartPolicy_multipartPolicyName="multipartPolicy",maxBoundaryLength=70,validBoundaryCharacters=new Set(
"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+,-./:=?");function assertValidBoundary(boundary){if(boundary.
length>maxBoundaryLength)throw new Error(`Multipart boundary "${boundary}" exceeds maximum length of 70 characters`);if(Array.
from(boundary).some(x=>!validBoundaryCharacters.has(x)))throw new Error(`Multipart boundary "${boundary}" contains inval\
id characters`)}function multipartPolicy_multipartPolicy(){return{name:multipartPolicy_multipartPolicyName,async sendRequest(request,next){
if(!request.multipartBody)return next(request);if(request.body)throw new Error("multipartBody and regular body cannot be\
 set at the same time");let boundary=request.multipartBody.boundary;const contentTypeHeader=request.headers.get("Content\
-Type")??"multipart/mixed",parsedHeader=contentTypeHeader.match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/);if(!parsedHeader)
throw new Error(`Got multipart request body, but content-type header was not multipart: ${contentTypeHeader}`);const[,contentType2,
parsedBoundary]=parsedHeader;if(parsedBoundary&&boundary&&parsedBoundary!==boundary)throw new Error(`Multipart boundary \
was specified as ${parsedBoundary} in the header, but got ${boundary} in the request body`);return boundary??=parsedBoundary,
boundary?assertValidBoundary(boundary):boundary=generateBoundary(),request.headers.set("Content-Type",`${contentType2}; \
boundary=${boundary}`),await buildRequestBody(request,request.multipartBody.parts,boundary),request.multipartBody=void 0,
next(request)}}}function createPipelineFromOptions_createPipelineFromOptions(options){const pipeline=createEmptyPipeline();
return addPlatformPolicies(pipeline,options),pipeline.addPolicy(formDataPolicy(),{beforePolicies:[multipartPolicyName]}),
pipeline.addPolicy(userAgentPolicy(options.userAgentOptions)),pipeline.addPolicy(multipartPolicy(),{afterPhase:"Deserial\
ize"}),pipeline.addPolicy(defaultRetryPolicy(options.retryOptions),{phase:"Retry"}),pipeline.addPolicy(logPolicy(options.
loggingOptions),{afterPhase:"Sign"}),pipeline}let insecureConnectionWarningEmmitted=!1;function allowInsecureConnection(request,options){
if(options.allowInsecureConnection&&request.allowInsecureConnection){const url2=new URL(request.url);if(url2.hostname===
"localhost"||url2.hostname==="127.0.0.1")return!0}return!1}function emitInsecureConnectionWarning(){const warning="Sendi\
ng token over insecure transport. Assume any token issued is compromised.";logger.warning(warning),insecureConnectionWarningEmmitted||
(insecureConnectionWarningEmmitted=!0,emitNodeWarning(warning))}function checkInsecureConnection_ensureSecureConnection(request,options){
if(!request.url.toLowerCase().startsWith("https://"))if(allowInsecureConnection(request,options))emitInsecureConnectionWarning();else
throw new Error("Authentication is not permitted for non-TLS protected (non-https) URLs when allowInsecureConnection is \
false.")}const apiKeyAuthenticationPolicyName="apiKeyAuthenticationPolicy";function apiKeyAuthenticationPolicy_apiKeyAuthenticationPolicy(options){
return{name:apiKeyAuthenticationPolicyName,async sendRequest(request,next){ensureSecureConnection(request,options);const scheme=(request.
authSchemes??options.authSchemes)?.find(x=>x.kind==="apiKey");if(!scheme)return next(request);if(scheme.apiKeyLocation!==
"header")throw new Error(`Unsupported API key location: ${scheme.apiKeyLocation}`);return request.headers.set(scheme.name,
options.credential.key),next(request)}}}const basicAuthenticationPolicyName="bearerAuthenticationPolicy";function basicAuthenticationPolicy_basicAuthenticationPolicy(options){
return{name:basicAuthenticationPolicyName,async sendRequest(request,next){if(ensureSecureConnection(request,options),!(request.
authSchemes??options.authSchemes)?.find(x=>x.kind==="http"&&x.scheme==="basic"))return next(request);const{username,password}=options.
credential,headerValue=uint8ArrayToString(stringToUint8Array(`${username}:${password}`,"utf-8"),"base64");return request.
headers.set("Authorization",`Basic ${headerValue}`),next(request)}}}const bearerAuthenticationPolicyName="bearerAuthenti\
cationPolicy";function bearerAuthenticationPolicy_bearerAuthenticationPolicy(options){return{name:bearerAuthenticationPolicyName,
async sendRequest(request,next){if(ensureSecureConnection(request,options),!(request.authSchemes??options.authSchemes)?.
find(x=>x.kind==="http"&&x.scheme==="bearer"))return next(request);const token=await options.credential.getBearerToken({
abortSignal:request.abortSignal});return request.headers.set("Authorization",`Bearer ${token}`),next(request)}}}const oauth2AuthenticationPolicyName="\
oauth2AuthenticationPolicy";function oauth2AuthenticationPolicy_oauth2AuthenticationPolicy(options){return{name:oauth2AuthenticationPolicyName,
async sendRequest(request,next){ensureSecureConnection(request,options);const scheme=(request.authSchemes??options.authSchemes)?.
find(x=>x.kind==="oauth2");if(!scheme)return next(request);const token=await options.credential.getOAuth2Token(scheme.flows,
{abortSignal:request.abortSignal});return request.headers.set("Authorization",`Bearer ${token}`),next(request)}}}let cachedHttpClient;
function clientHelpers_createDefaultPipeline(options={}){const pipeline=createPipelineFromOptions(options);pipeline.addPolicy(
apiVersionPolicy(options));const{credential,authSchemes,allowInsecureConnection:allowInsecureConnection2}=options;return credential&&
(isApiKeyCredential(credential)?pipeline.addPolicy(apiKeyAuthenticationPolicy({authSchemes,credential,allowInsecureConnection:allowInsecureConnection2})):
isBasicCredential(credential)?pipeline.addPolicy(basicAuthenticationPolicy({authSchemes,credential,allowInsecureConnection:allowInsecureConnection2})):
isBearerTokenCredential(credential)?pipeline.addPolicy(bearerAuthenticationPolicy({authSchemes,credential,allowInsecureConnection:allowInsecureConnection2})):
isOAuth2TokenCredential(credential)&&pipeline.addPolicy(oauth2AuthenticationPolicy({authSchemes,credential,allowInsecureConnection:allowInsecureConnection2}))),
pipeline}function clientHelpers_getCachedDefaultHttpsClient(){return cachedHttpClient||(cachedHttpClient=createDefaultHttpClient()),
cachedHttpClient}function getHeaderValue(descriptor,headerName){if(descriptor.headers){const actualHeaderName=Object.keys(
descriptor.headers).find(x=>x.toLowerCase()===headerName.toLowerCase());if(actualHeaderName)return descriptor.headers[actualHeaderName]}}
function getPartContentType(descriptor){const contentTypeHeader=getHeaderValue(descriptor,"content-type");if(contentTypeHeader)
return contentTypeHeader;if(descriptor.contentType===null)return;if(descriptor.contentType)return descriptor.contentType;
const{body:body2}=descriptor;if(body2!=null)return typeof body2=="string"||typeof body2=="number"||typeof body2=="boolea\
n"?"text/plain; charset=UTF-8":body2 instanceof Blob?body2.type||"application/octet-stream":isBinaryBody(body2)?"applica\
tion/octet-stream":"application/json"}function escapeDispositionField(value){return JSON.stringify(value)}function getContentDisposition(descriptor){
const contentDispositionHeader=getHeaderValue(descriptor,"content-disposition");if(contentDispositionHeader)return contentDispositionHeader;
if(descriptor.dispositionType===void 0&&descriptor.name===void 0&&descriptor.filename===void 0)return;let disposition=descriptor.
dispositionType??"form-data";descriptor.name&&(disposition+=`; name=${escapeDispositionField(descriptor.name)}`);let filename;
if(descriptor.filename)filename=descriptor.filename;else if(typeof File<"u"&&descriptor.body instanceof File){const filenameFromFile=descriptor.
body.name;filenameFromFile!==""&&(filename=filenameFromFile)}return filename&&(disposition+=`; filename=${escapeDispositionField(
filename)}`),disposition}function normalizeBody(body2,contentType2){if(body2===void 0)return new Uint8Array([]);if(isBinaryBody(
body2))return body2;if(typeof body2=="string"||typeof body2=="number"||typeof body2=="boolean")return stringToUint8Array(
String(body2),"utf-8");if(contentType2&&/application\/(.+\+)?json(;.+)?/i.test(String(contentType2)))return stringToUint8Array(
JSON.stringify(body2),"utf-8");throw new RestError(`Unsupported body/content-type combination: ${body2}, ${contentType2}`)}
function buildBodyPart(descriptor){const contentType2=getPartContentType(descriptor),contentDisposition=getContentDisposition(
descriptor),headers=createHttpHeaders(descriptor.headers??{});contentType2&&headers.set("content-type",contentType2),contentDisposition&&
headers.set("content-disposition",contentDisposition);const body2=normalizeBody(descriptor.body,contentType2);return{headers,
body:body2}}function multipart_buildMultipartBody(parts){return{parts:parts.map(buildBodyPart)}}async function sendRequest_sendRequest(method,url2,pipeline,options={},customHttpClient){
const httpClient=customHttpClient??getCachedDefaultHttpsClient(),request=buildPipelineRequest(method,url2,options);try{const response=await pipeline.
sendRequest(httpClient,request),headers=response.headers.toJSON(),stream=response.readableStreamBody??response.browserStreamBody,
parsedBody=options.responseAsStream||stream!==void 0?void 0:getResponseBody(response),body2=stream??parsedBody;return options?.
onResponse&&options.onResponse({...response,request,rawHeaders:headers,parsedBody}),{request,headers,status:`${response.
status}`,body:body2}}catch(e){if(isRestError(e)&&e.response&&options.onResponse){const{response}=e,rawHeaders=response.headers.
toJSON();options?.onResponse({...response,request,rawHeaders},e)}throw e}}function getRequestContentType(options={}){if(options.
contentType)return options.contentType;const headerContentType=options.headers?.["content-type"];return typeof headerContentType==
"string"?headerContentType:getContentType(options.body)}function getContentType(body2){if(body2!==void 0){if(ArrayBuffer.
isView(body2))return"application/octet-stream";if(isBlob(body2)&&body2.type)return body2.type;if(typeof body2=="string")
try{return JSON.parse(body2),"application/json"}catch{return}return"application/json"}}function buildPipelineRequest(method,url2,options={}){
const requestContentType=getRequestContentType(options),{body:body2,multipartBody}=getRequestBody(options.body,requestContentType),
headers=createHttpHeaders({...options.headers?options.headers:{},accept:options.accept??options.headers?.accept??"applic\
ation/json",...requestContentType&&{"content-type":requestContentType}}),{allowInsecureConnection:allowInsecureConnection2,
abortSignal,onUploadProgress,onDownloadProgress,timeout,responseAsStream,url:_url,method:_method,body:_body,multipartBody:_multiBody,
headers:_headers,...rest}=options,request=createPipelineRequest({url:url2,method,body:body2,multipartBody,headers,allowInsecureConnection:allowInsecureConnection2,
abortSignal,onUploadProgress,onDownloadProgress,timeout,enableBrowserStreams:!0,streamResponseStatusCodes:responseAsStream?
new Set([Number.POSITIVE_INFINITY]):void 0});return Object.assign(request,rest),request}function getRequestBody(body2,contentType2=""){
if(body2===void 0)return{body:void 0};if(typeof FormData<"u"&&body2 instanceof FormData)return{body:body2};if(isBlob(body2))
return{body:body2};if(isReadableStream(body2))return{body:body2};if(typeof body2=="function")return{body:body2};if(ArrayBuffer.
isView(body2))return{body:body2 instanceof Uint8Array?body2:JSON.stringify(body2)};switch(contentType2.split(";")[0]){case"\
application/json":return{body:JSON.stringify(body2)};case"multipart/form-data":return Array.isArray(body2)?{multipartBody:buildMultipartBody(
body2)}:{body:JSON.stringify(body2)};case"text/plain":return{body:String(body2)};default:return typeof body2=="string"?{
body:body2}:{body:JSON.stringify(body2)}}}function getResponseBody(response){const firstType=(response.headers.get("cont\
ent-type")??"").split(";")[0],bodyToParse=response.bodyAsText??"";if(firstType==="text/plain")return String(bodyToParse);
try{return bodyToParse?JSON.parse(bodyToParse):void 0}catch(error){if(firstType==="application/json")throw createParseError(
response,error);return String(bodyToParse)}}function createParseError(response,err){const msg=`Error "${err}" occurred w\
hile parsing the response body - ${response.bodyAsText}.`,errCode=err.code??RestError.PARSE_ERROR;return new RestError(msg,
{code:errCode,statusCode:response.status,request:response.request,response})}function getClient(endpoint,clientOptions={}){
const pipeline=clientOptions.pipeline??createDefaultPipeline(clientOptions);if(clientOptions.additionalPolicies?.length)
for(const{policy,position}of clientOptions.additionalPolicies){const afterPhase=position==="perRetry"?"Sign":void 0;pipeline.
addPolicy(policy,{afterPhase})}const{allowInsecureConnection:allowInsecureConnection2,httpClient}=clientOptions,endpointUrl=clientOptions.
endpoint??endpoint,client=(path,...args)=>{const getUrl=requestOptions=>buildRequestUrl(endpointUrl,path,args,{allowInsecureConnection:allowInsecureConnection2,
...requestOptions});return{get:(requestOptions={})=>buildOperation("GET",getUrl(requestOptions),pipeline,requestOptions,
allowInsecureConnection2,httpClient),post:(requestOptions={})=>buildOperation("POST",getUrl(requestOptions),pipeline,requestOptions,
allowInsecureConnection2,httpClient),put:(requestOptions={})=>buildOperation("PUT",getUrl(requestOptions),pipeline,requestOptions,
allowInsecureConnection2,httpClient),patch:(requestOptions={})=>buildOperation("PATCH",getUrl(requestOptions),pipeline,requestOptions,
allowInsecureConnection2,httpClient),delete:(requestOptions={})=>buildOperation("DELETE",getUrl(requestOptions),pipeline,
requestOptions,allowInsecureConnection2,httpClient),head:(requestOptions={})=>buildOperation("HEAD",getUrl(requestOptions),
pipeline,requestOptions,allowInsecureConnection2,httpClient),options:(requestOptions={})=>buildOperation("OPTIONS",getUrl(
requestOptions),pipeline,requestOptions,allowInsecureConnection2,httpClient),trace:(requestOptions={})=>buildOperation("\
TRACE",getUrl(requestOptions),pipeline,requestOptions,allowInsecureConnection2,httpClient)}};return{path:client,pathUnchecked:client,
pipeline}}function buildOperation(method,url2,pipeline,options,allowInsecureConnection2,httpClient){return allowInsecureConnection2=
options.allowInsecureConnection??allowInsecureConnection2,{then:function(onFulfilled,onrejected){return sendRequest(method,
url2,pipeline,{...options,allowInsecureConnection:allowInsecureConnection2},httpClient).then(onFulfilled,onrejected)},async asBrowserStream(){
if(isNodeLike)throw new Error("`asBrowserStream` is supported only in the browser environment. Use `asNodeStream` instea\
d to obtain the response body stream. If you require a Web stream of the response in Node, consider using `Readable.toWe\
b` on the result of `asNodeStream`.");return sendRequest(method,url2,pipeline,{...options,allowInsecureConnection:allowInsecureConnection2,
responseAsStream:!0},httpClient)},async asNodeStream(){if(isNodeLike)return sendRequest(method,url2,pipeline,{...options,
allowInsecureConnection:allowInsecureConnection2,responseAsStream:!0},httpClient);throw new Error("`isNodeStream` is not\
 supported in the browser environment. Use `asBrowserStream` to obtain the response body stream.")}}}function createRestError(messageOrResponse,response){
const resp=typeof messageOrResponse=="string"?response:messageOrResponse,internalError=resp.body?.error??resp.body,message=typeof messageOrResponse==
"string"?messageOrResponse:internalError?.message??`Unexpected status code: ${resp.status}`;return new RestError(message,
{statusCode:statusCodeToNumber(resp.status),code:internalError?.code,request:resp.request,response:toPipelineResponse(resp)})}
function toPipelineResponse(errorResponse){return{headers:createHttpHeaders(errorResponse.headers),request:errorResponse.
request,status:statusCodeToNumber(errorResponse.status)??-1,...typeof errorResponse.body=="string"?{bodyAsText:errorResponse.
body}:{}}}function statusCodeToNumber(statusCode){const status=Number.parseInt(statusCode);return Number.isNaN(status)?void 0:
status}function esm_pipeline_createEmptyPipeline(){return pipeline_createEmptyPipeline()}const esm_context=createLoggerContext(
{logLevelEnvVarName:"AZURE_LOG_LEVEL",namespace:"azure"}),AzureLogger=esm_context.logger;function esm_setLogLevel(level){
esm_context.setLogLevel(level)}function esm_getLogLevel(){return esm_context.getLogLevel()}function esm_createClientLogger(namespace){
return esm_context.createClientLogger(namespace)}const esm_log_logger=esm_createClientLogger("core-rest-pipeline"),agentPolicyName="\
agentPolicy";function agentPolicy_agentPolicy(agent){return{name:agentPolicyName,sendRequest:async(req,next)=>(req.agent||
(req.agent=agent),next(req))}}const decompressResponsePolicyName="decompressResponsePolicy";function decompressResponsePolicy_decompressResponsePolicy(){
return{name:decompressResponsePolicyName,async sendRequest(request,next){return request.method!=="HEAD"&&request.headers.
set("Accept-Encoding","gzip,deflate"),next(request)}}}const exponentialRetryPolicyName="exponentialRetryPolicy";function exponentialRetryPolicy(options={}){
return retryPolicy([exponentialRetryStrategy({...options,ignoreSystemErrors:!0})],{maxRetries:options.maxRetries??DEFAULT_RETRY_POLICY_COUNT})}
const systemErrorRetryPolicyName="systemErrorRetryPolicy";function systemErrorRetryPolicy(options={}){return{name:systemErrorRetryPolicyName,
sendRequest:retryPolicy([exponentialRetryStrategy({...options,ignoreHttpStatusCodes:!0})],{maxRetries:options.maxRetries??
DEFAULT_RETRY_POLICY_COUNT}).sendRequest}}const throttlingRetryPolicyName="throttlingRetryPolicy";function throttlingRetryPolicy(options={}){
return{name:throttlingRetryPolicyName,sendRequest:retryPolicy([throttlingRetryStrategy()],{maxRetries:options.maxRetries??
DEFAULT_RETRY_POLICY_COUNT}).sendRequest}}const tlsPolicyName="tlsPolicy";function tlsPolicy_tlsPolicy(tlsSettings){return{
name:tlsPolicyName,sendRequest:async(req,next)=>(req.tlsSettings||(req.tlsSettings=tlsSettings),next(req))}}const logPolicy_logPolicyName=null;
function policies_logPolicy_logPolicy(options={}){return logPolicy_logPolicy({logger:esm_log_logger.info,...options})}const redirectPolicy_redirectPolicyName=redirectPolicyName;
function policies_redirectPolicy_redirectPolicy(options={}){return redirectPolicy_redirectPolicy(options)}function userAgentPlatform_getHeaderName(){
return"User-Agent"}async function util_userAgentPlatform_setPlatformSpecificData(map){if(external_node_process_&&external_node_process_.
versions){const osInfo=`${external_node_os_.type()} ${external_node_os_.release()}; ${external_node_os_.arch()}`,versions=external_node_process_.
versions;versions.bun?map.set("Bun",`${versions.bun} (${osInfo})`):versions.deno?map.set("Deno",`${versions.deno} (${osInfo}\
)`):versions.node&&map.set("Node",`${versions.node} (${osInfo})`)}}const esm_constants_SDK_VERSION="1.22.3",esm_constants_DEFAULT_RETRY_POLICY_COUNT=3;
function userAgent_getUserAgentString(telemetryInfo){const parts=[];for(const[key,value]of telemetryInfo){const token=value?
`${key}/${value}`:key;parts.push(token)}return parts.join(" ")}function userAgent_getUserAgentHeaderName(){return userAgentPlatform_getHeaderName()}
async function util_userAgent_getUserAgentValue(prefix2){const runtimeInfo=new Map;runtimeInfo.set("core-rest-pipeline",
esm_constants_SDK_VERSION),await util_userAgentPlatform_setPlatformSpecificData(runtimeInfo);const defaultAgent=userAgent_getUserAgentString(
runtimeInfo);return prefix2?`${prefix2} ${defaultAgent}`:defaultAgent}const userAgentPolicy_UserAgentHeaderName=userAgent_getUserAgentHeaderName(),
userAgentPolicy_userAgentPolicyName="userAgentPolicy";function policies_userAgentPolicy_userAgentPolicy(options={}){const userAgentValue=util_userAgent_getUserAgentValue(
options.userAgentPrefix);return{name:userAgentPolicy_userAgentPolicyName,async sendRequest(request,next){return request.
headers.has(userAgentPolicy_UserAgentHeaderName)||request.headers.set(userAgentPolicy_UserAgentHeaderName,await userAgentValue),
next(request)}}}var external_node_crypto_=__webpack_require__(77598);async function computeSha256Hmac(key,stringToSign,encoding){
const decodedKey=Buffer.from(key,"base64");return createHmac("sha256",decodedKey).update(stringToSign).digest(encoding)}
async function computeSha256Hash(content,encoding){return createHash("sha256").update(content).digest(encoding)}class AbortError_AbortError extends Error{constructor(message){
super(message),this.name="AbortError"}}function createAbortablePromise(buildPromise,options){const{cleanupBeforeAbort,abortSignal,
abortErrorMsg}=options??{};return new Promise((resolve,reject)=>{function rejectOnAbort(){reject(new AbortError_AbortError(
abortErrorMsg??"The operation was aborted."))}function removeListeners(){abortSignal?.removeEventListener("abort",onAbort)}
function onAbort(){cleanupBeforeAbort?.(),removeListeners(),rejectOnAbort()}if(abortSignal?.aborted)return rejectOnAbort();
try{buildPromise(x=>{removeListeners(),resolve(x)},x=>{removeListeners(),reject(x)})}catch(err){reject(err)}abortSignal?.
addEventListener("abort",onAbort)})}const delay_StandardAbortMessage="The delay was aborted.";function delay_delay(timeInMs,options){
let token;const{abortSignal,abortErrorMsg}=options??{};return createAbortablePromise(resolve=>{token=setTimeout(resolve,
timeInMs)},{cleanupBeforeAbort:()=>clearTimeout(token),abortSignal,abortErrorMsg:abortErrorMsg??delay_StandardAbortMessage})}
function delay_calculateRetryDelay(retryAttempt,config){const exponentialDelay=config.retryDelayInMs*Math.pow(2,retryAttempt),
clampedDelay=Math.min(config.maxRetryDelayInMs,exponentialDelay);return{retryAfterInMs:clampedDelay/2+getRandomIntegerInclusive(
0,clampedDelay/2)}}function getErrorMessage(e){if(isError(e))return e.message;{let stringified;try{typeof e=="object"&&e?
stringified=JSON.stringify(e):stringified=String(e)}catch{stringified="[unable to stringify input]"}return`Unknown error\
 ${stringified}`}}function esm_calculateRetryDelay(retryAttempt,config){return tspRuntime.calculateRetryDelay(retryAttempt,
config)}function esm_computeSha256Hash(content,encoding){return tspRuntime.computeSha256Hash(content,encoding)}function esm_computeSha256Hmac(key,stringToSign,encoding){
return tspRuntime.computeSha256Hmac(key,stringToSign,encoding)}function esm_getRandomIntegerInclusive(min,max){return tspRuntime.
getRandomIntegerInclusive(min,max)}function esm_isError(e){return isError(e)}function esm_isObject(input){return tspRuntime.
isObject(input)}function esm_randomUUID(){return randomUUID()}const esm_isBrowser=isBrowser,esm_isBun=isBun,esm_isDeno=isDeno,
isNode=env_isNodeLike,esm_isNodeLike=env_isNodeLike,esm_isNodeRuntime=isNodeRuntime,esm_isReactNative=isReactNative,esm_isWebWorker=isWebWorker;
function esm_uint8ArrayToString(bytes,format){return bytesEncoding_uint8ArrayToString(bytes,format)}function esm_stringToUint8Array(value,format){
return bytesEncoding_stringToUint8Array(value,format)}function file_isNodeReadableStream(x){return!!(x&&typeof x.pipe=="\
function")}const unimplementedMethods={arrayBuffer:()=>{throw new Error("Not implemented")},bytes:()=>{throw new Error("\
Not implemented")},slice:()=>{throw new Error("Not implemented")},text:()=>{throw new Error("Not implemented")}},rawContent=Symbol(
"rawContent");function hasRawContent(x){return typeof x[rawContent]=="function"}function getRawContent(blob){return hasRawContent(
blob)?blob[rawContent]():blob}function createFileFromStream(stream,name,options={}){return{...unimplementedMethods,type:options.
type??"",lastModified:options.lastModified??new Date().getTime(),webkitRelativePath:options.webkitRelativePath??"",size:options.
size??-1,name,stream:()=>{const s=stream();if(file_isNodeReadableStream(s))throw new Error("Not supported: a Node stream\
 was provided as input to createFileFromStream.");return s},[rawContent]:stream}}function createFile(content,name,options={}){
return isNodeLike?{...unimplementedMethods,type:options.type??"",lastModified:options.lastModified??new Date().getTime(),
webkitRelativePath:options.webkitRelativePath??"",size:content.byteLength,name,arrayBuffer:async()=>content.buffer,stream:()=>new Blob(
[toArrayBuffer(content)]).stream(),[rawContent]:()=>content}:new File([toArrayBuffer(content)],name,options)}function toArrayBuffer(source){
return"resize"in source.buffer?source:source.map(x=>x)}const policies_multipartPolicy_multipartPolicyName=multipartPolicy_multipartPolicyName;
function policies_multipartPolicy_multipartPolicy(){const tspPolicy=multipartPolicy_multipartPolicy();return{name:policies_multipartPolicy_multipartPolicyName,
sendRequest:async(request,next)=>{if(request.multipartBody)for(const part of request.multipartBody.parts)hasRawContent(part.
body)&&(part.body=getRawContent(part.body));return tspPolicy.sendRequest(request,next)}}}const decompressResponsePolicy_decompressResponsePolicyName=decompressResponsePolicyName;
function policies_decompressResponsePolicy_decompressResponsePolicy(){return decompressResponsePolicy_decompressResponsePolicy()}
const defaultRetryPolicy_defaultRetryPolicyName=null;function policies_defaultRetryPolicy_defaultRetryPolicy(options={}){
return defaultRetryPolicy_defaultRetryPolicy(options)}const formDataPolicy_formDataPolicyName=null;function policies_formDataPolicy_formDataPolicy(){
return formDataPolicy_formDataPolicy()}const proxyPolicy_proxyPolicyName=null;function proxyPolicy_getDefaultProxySettings(proxyUrl){
return getDefaultProxySettings(proxyUrl)}function policies_proxyPolicy_proxyPolicy(proxySettings,options){return proxyPolicy_proxyPolicy(
proxySettings,options)}const setClientRequestIdPolicyName="setClientRequestIdPolicy";function setClientRequestIdPolicy(requestIdHeaderName="\
x-ms-client-request-id"){return{name:setClientRequestIdPolicyName,async sendRequest(request,next){return request.headers.
has(requestIdHeaderName)||request.headers.set(requestIdHeaderName,request.requestId),next(request)}}}const agentPolicy_agentPolicyName=null;
function policies_agentPolicy_agentPolicy(agent){return agentPolicy_agentPolicy(agent)}const tlsPolicy_tlsPolicyName=null;
function policies_tlsPolicy_tlsPolicy(tlsSettings){return tlsPolicy_tlsPolicy(tlsSettings)}const knownContextKeys={span:Symbol.
for("@azure/core-tracing span"),namespace:Symbol.for("@azure/core-tracing namespace")};function createTracingContext(options={}){
let context2=new TracingContextImpl(options.parentContext);return options.span&&(context2=context2.setValue(knownContextKeys.
span,options.span)),options.namespace&&(context2=context2.setValue(knownContextKeys.namespace,options.namespace)),context2}
class TracingContextImpl{_contextMap;constructor(initialContext){this._contextMap=initialContext instanceof TracingContextImpl?
new Map(initialContext._contextMap):new Map}setValue(key,value){const newContext=new TracingContextImpl(this);return newContext.
_contextMap.set(key,value),newContext}getValue(key){return this._contextMap.get(key)}deleteValue(key){const newContext=new TracingContextImpl(
this);return newContext._contextMap.delete(key),newContext}}var commonjs_state=__webpack_require__(38914);const state_state=commonjs_state.
w;function createDefaultTracingSpan(){return{end:()=>{},isRecording:()=>!1,recordException:()=>{},setAttribute:()=>{},setStatus:()=>{},
addEvent:()=>{}}}function createDefaultInstrumenter(){return{createRequestHeaders:()=>({}),parseTraceparentHeader:()=>{},
startSpan:(_name,spanOptions)=>({span:createDefaultTracingSpan(),tracingContext:createTracingContext({parentContext:spanOptions.
tracingContext})}),withContext(_context,callback,...callbackArgs){return callback(...callbackArgs)}}}function useInstrumenter(instrumenter){
state.instrumenterImplementation=instrumenter}function getInstrumenter(){return state_state.instrumenterImplementation||
(state_state.instrumenterImplementation=createDefaultInstrumenter()),state_state.instrumenterImplementation}function createTracingClient(options){
const{namespace,packageName,packageVersion}=options;function startSpan(name,operationOptions,spanOptions){const startSpanResult=getInstrumenter().
startSpan(name,{...spanOptions,packageName,packageVersion,tracingContext:operationOptions?.tracingOptions?.tracingContext});
let tracingContext=startSpanResult.tracingContext;const span=startSpanResult.span;tracingContext.getValue(knownContextKeys.
namespace)||(tracingContext=tracingContext.setValue(knownContextKeys.namespace,namespace)),span.setAttribute("az.namespa\
ce",tracingContext.getValue(knownContextKeys.namespace));const updatedOptions=Object.assign({},operationOptions,{tracingOptions:{
...operationOptions?.tracingOptions,tracingContext}});return{span,updatedOptions}}async function withSpan(name,operationOptions,callback,spanOptions){
const{span,updatedOptions}=startSpan(name,operationOptions,spanOptions);try{const result=await withContext(updatedOptions.
tracingOptions.tracingContext,()=>Promise.resolve(callback(updatedOptions,span)));return span.setStatus({status:"success"}),
result}catch(err){throw span.setStatus({status:"error",error:err}),err}finally{span.end()}}function withContext(context2,callback,...callbackArgs){
return getInstrumenter().withContext(context2,callback,...callbackArgs)}function parseTraceparentHeader(traceparentHeader){
return getInstrumenter().parseTraceparentHeader(traceparentHeader)}function createRequestHeaders(tracingContext){return getInstrumenter().
createRequestHeaders(tracingContext)}return{startSpan,withSpan,withContext,parseTraceparentHeader,createRequestHeaders}}
const esm_restError_RestError=restError_RestError;function esm_restError_isRestError(e){return restError_isRestError(e)}
const tracingPolicyName="tracingPolicy";function tracingPolicy(options={}){const userAgentPromise=util_userAgent_getUserAgentValue(
options.userAgentPrefix),sanitizer=new Sanitizer({additionalAllowedQueryParameters:options.additionalAllowedQueryParameters}),
tracingClient2=tryCreateTracingClient();return{name:tracingPolicyName,async sendRequest(request,next){if(!tracingClient2)
return next(request);const userAgent=await userAgentPromise,spanAttributes={"http.url":sanitizer.sanitizeUrl(request.url),
"http.method":request.method,"http.user_agent":userAgent,requestId:request.requestId};userAgent&&(spanAttributes["http.u\
ser_agent"]=userAgent);const{span,tracingContext}=tryCreateSpan(tracingClient2,request,spanAttributes)??{};if(!span||!tracingContext)
return next(request);try{const response=await tracingClient2.withContext(tracingContext,next,request);return tryProcessResponse(
span,response),response}catch(err){throw tryProcessError(span,err),err}}}}function tryCreateTracingClient(){try{return createTracingClient(
{namespace:"",packageName:"@azure/core-rest-pipeline",packageVersion:esm_constants_SDK_VERSION})}catch(e){esm_log_logger.
warning(`Error when creating the TracingClient: ${getErrorMessage(e)}`);return}}function tryCreateSpan(tracingClient2,request,spanAttributes){
try{const{span,updatedOptions}=tracingClient2.startSpan(`HTTP ${request.method}`,{tracingOptions:request.tracingOptions},
{spanKind:"client",spanAttributes});if(!span.isRecording()){span.end();return}const headers=tracingClient2.createRequestHeaders(
updatedOptions.tracingOptions.tracingContext);for(const[key,value]of Object.entries(headers))request.headers.set(key,value);
return{span,tracingContext:updatedOptions.tracingOptions.tracingContext}}catch(e){esm_log_logger.warning(`Skipping creat\
ing a tracing span due to an error: ${getErrorMessage(e)}`);return}}function tryProcessError(span,error){try{span.setStatus(
{status:"error",error:esm_isError(error)?error:void 0}),esm_restError_isRestError(error)&&error.statusCode&&span.setAttribute(
"http.status_code",error.statusCode),span.end()}catch(e){esm_log_logger.warning(`Skipping tracing span processing due to\
 an error: ${getErrorMessage(e)}`)}}function tryProcessResponse(span,response){try{span.setAttribute("http.status_code",
response.status);const serviceRequestId=response.headers.get("x-ms-request-id");serviceRequestId&&span.setAttribute("ser\
viceRequestId",serviceRequestId),response.status>=400&&span.setStatus({status:"error"}),span.end()}catch(e){esm_log_logger.
warning(`Skipping tracing span processing due to an error: ${getErrorMessage(e)}`)}}function wrapAbortSignalLike(abortSignalLike){
if(abortSignalLike instanceof AbortSignal)return{abortSignal:abortSignalLike};if(abortSignalLike.aborted)return{abortSignal:AbortSignal.
abort(abortSignalLike.reason)};const controller=new AbortController;let needsCleanup=!0;function cleanup(){needsCleanup&&
(abortSignalLike.removeEventListener("abort",listener),needsCleanup=!1)}function listener(){controller.abort(abortSignalLike.
reason),cleanup()}return abortSignalLike.addEventListener("abort",listener),{abortSignal:controller.signal,cleanup}}const wrapAbortSignalLikePolicyName="\
wrapAbortSignalLikePolicy";function wrapAbortSignalLikePolicy(){return{name:wrapAbortSignalLikePolicyName,sendRequest:async(request,next)=>{
if(!request.abortSignal)return next(request);const{abortSignal,cleanup}=wrapAbortSignalLike(request.abortSignal);request.
abortSignal=abortSignal;try{return await next(request)}finally{cleanup?.()}}}}function esm_createPipelineFromOptions_createPipelineFromOptions(options){
const pipeline=esm_pipeline_createEmptyPipeline();return esm_isNodeLike&&(options.agent&&pipeline.addPolicy(policies_agentPolicy_agentPolicy(
options.agent)),options.tlsOptions&&pipeline.addPolicy(policies_tlsPolicy_tlsPolicy(options.tlsOptions)),pipeline.addPolicy(
policies_proxyPolicy_proxyPolicy(options.proxyOptions)),pipeline.addPolicy(policies_decompressResponsePolicy_decompressResponsePolicy())),
pipeline.addPolicy(wrapAbortSignalLikePolicy()),pipeline.addPolicy(policies_formDataPolicy_formDataPolicy(),{beforePolicies:[
policies_multipartPolicy_multipartPolicyName]}),pipeline.addPolicy(policies_userAgentPolicy_userAgentPolicy(options.userAgentOptions)),
pipeline.addPolicy(setClientRequestIdPolicy(options.telemetryOptions?.clientRequestIdHeaderName)),pipeline.addPolicy(policies_multipartPolicy_multipartPolicy(),
{afterPhase:"Deserialize"}),pipeline.addPolicy(policies_defaultRetryPolicy_defaultRetryPolicy(options.retryOptions),{phase:"\
Retry"}),pipeline.addPolicy(tracingPolicy({...options.userAgentOptions,...options.loggingOptions}),{afterPhase:"Retry"}),
esm_isNodeLike&&pipeline.addPolicy(policies_redirectPolicy_redirectPolicy(options.redirectOptions),{afterPhase:"Retry"}),
pipeline.addPolicy(policies_logPolicy_logPolicy(options.loggingOptions),{afterPhase:"Sign"}),pipeline}function esm_defaultHttpClient_createDefaultHttpClient(){
const client=defaultHttpClient_createDefaultHttpClient();return{async sendRequest(request){const{abortSignal,cleanup}=request.
abortSignal?wrapAbortSignalLike(request.abortSignal):{};try{return request.abortSignal=abortSignal,await client.sendRequest(
request)}finally{cleanup?.()}}}}function esm_httpHeaders_createHttpHeaders(rawHeaders){return httpHeaders_createHttpHeaders(
rawHeaders)}function esm_pipelineRequest_createPipelineRequest(options){return pipelineRequest_createPipelineRequest(options)}
const exponentialRetryPolicy_exponentialRetryPolicyName=null;function exponentialRetryPolicy_exponentialRetryPolicy(options={}){
return tspExponentialRetryPolicy(options)}const systemErrorRetryPolicy_systemErrorRetryPolicyName=null;function systemErrorRetryPolicy_systemErrorRetryPolicy(options={}){
return tspSystemErrorRetryPolicy(options)}const throttlingRetryPolicy_throttlingRetryPolicyName=null;function throttlingRetryPolicy_throttlingRetryPolicy(options={}){
return tspThrottlingRetryPolicy(options)}const retryPolicy_retryPolicyLogger=esm_createClientLogger("core-rest-pipeline \
retryPolicy");function policies_retryPolicy_retryPolicy(strategies,options={maxRetries:DEFAULT_RETRY_POLICY_COUNT}){return tspRetryPolicy(
strategies,{logger:retryPolicy_retryPolicyLogger,...options})}const DEFAULT_CYCLER_OPTIONS={forcedRefreshWindowInMs:1e3,
retryIntervalInMs:3e3,refreshWindowInMs:1e3*60*2};async function beginRefresh(getAccessToken,retryIntervalInMs,refreshTimeout){
async function tryGetAccessToken(){if(Date.now()<refreshTimeout)try{return await getAccessToken()}catch{return null}else{
const finalToken=await getAccessToken();if(finalToken===null)throw new Error("Failed to refresh access token.");return finalToken}}
let token=await tryGetAccessToken();for(;token===null;)await delay_delay(retryIntervalInMs),token=await tryGetAccessToken();
return token}function tokenCycler_createTokenCycler(credential,tokenCyclerOptions){let refreshWorker=null,token=null,tenantId;
const options={...DEFAULT_CYCLER_OPTIONS,...tokenCyclerOptions},cycler={get isRefreshing(){return refreshWorker!==null},
get shouldRefresh(){return cycler.isRefreshing?!1:token?.refreshAfterTimestamp&&token.refreshAfterTimestamp<Date.now()?!0:
(token?.expiresOnTimestamp??0)-options.refreshWindowInMs<Date.now()},get mustRefresh(){return token===null||token.expiresOnTimestamp-
options.forcedRefreshWindowInMs<Date.now()}};function refresh(scopes,getTokenOptions){return cycler.isRefreshing||(refreshWorker=
beginRefresh(()=>credential.getToken(scopes,getTokenOptions),options.retryIntervalInMs,token?.expiresOnTimestamp??Date.now()).
then(_token=>(refreshWorker=null,token=_token,tenantId=getTokenOptions.tenantId,token)).catch(reason=>{throw refreshWorker=
null,token=null,tenantId=void 0,reason})),refreshWorker}return async(scopes,tokenOptions)=>{const hasClaimChallenge=!!tokenOptions.
claims,tenantIdChanged=tenantId!==tokenOptions.tenantId;return hasClaimChallenge&&(token=null),tenantIdChanged||hasClaimChallenge||
cycler.mustRefresh?refresh(scopes,tokenOptions):(cycler.shouldRefresh&&refresh(scopes,tokenOptions),token)}}const bearerTokenAuthenticationPolicyName="\
bearerTokenAuthenticationPolicy";async function trySendRequest(request,next){try{return[await next(request),void 0]}catch(e){
if(esm_restError_isRestError(e)&&e.response)return[e.response,e];throw e}}async function defaultAuthorizeRequest(options){
const{scopes,getAccessToken,request}=options,getTokenOptions={abortSignal:request.abortSignal,tracingOptions:request.tracingOptions,
enableCae:!0},accessToken=await getAccessToken(scopes,getTokenOptions);accessToken&&options.request.headers.set("Authori\
zation",`Bearer ${accessToken.token}`)}function isChallengeResponse(response){return response.status===401&&response.headers.
has("WWW-Authenticate")}async function authorizeRequestOnCaeChallenge(onChallengeOptions,caeClaims){const{scopes}=onChallengeOptions,
accessToken=await onChallengeOptions.getAccessToken(scopes,{enableCae:!0,claims:caeClaims});return accessToken?(onChallengeOptions.
request.headers.set("Authorization",`${accessToken.tokenType??"Bearer"} ${accessToken.token}`),!0):!1}function bearerTokenAuthenticationPolicy(options){
const{credential,scopes,challengeCallbacks}=options,logger2=options.logger||esm_log_logger,callbacks={authorizeRequest:challengeCallbacks?.
authorizeRequest?.bind(challengeCallbacks)??defaultAuthorizeRequest,authorizeRequestOnChallenge:challengeCallbacks?.authorizeRequestOnChallenge?.
bind(challengeCallbacks)},getAccessToken=credential?tokenCycler_createTokenCycler(credential):()=>Promise.resolve(null);
return{name:bearerTokenAuthenticationPolicyName,async sendRequest(request,next){if(!request.url.toLowerCase().startsWith(
"https://"))throw new Error("Bearer token authentication is not permitted for non-TLS protected (non-https) URLs.");await callbacks.
authorizeRequest({scopes:Array.isArray(scopes)?scopes:[scopes],request,getAccessToken,logger:logger2});let response,error,
shouldSendRequest;if([response,error]=await trySendRequest(request,next),isChallengeResponse(response)){let claims=getCaeChallengeClaims(
response.headers.get("WWW-Authenticate"));if(claims){let parsedClaim;try{parsedClaim=atob(claims)}catch{return logger2.warning(
`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation\
 authentication flow. Unparsable claims: ${claims}`),response}shouldSendRequest=await authorizeRequestOnCaeChallenge({scopes:Array.
isArray(scopes)?scopes:[scopes],response,request,getAccessToken,logger:logger2},parsedClaim),shouldSendRequest&&([response,
error]=await trySendRequest(request,next))}else if(callbacks.authorizeRequestOnChallenge&&(shouldSendRequest=await callbacks.
authorizeRequestOnChallenge({scopes:Array.isArray(scopes)?scopes:[scopes],request,response,getAccessToken,logger:logger2}),
shouldSendRequest&&([response,error]=await trySendRequest(request,next)),isChallengeResponse(response)&&(claims=getCaeChallengeClaims(
response.headers.get("WWW-Authenticate")),claims))){let parsedClaim;try{parsedClaim=atob(claims)}catch{return logger2.warning(
`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation\
 authentication flow. Unparsable claims: ${claims}`),response}shouldSendRequest=await authorizeRequestOnCaeChallenge({scopes:Array.
isArray(scopes)?scopes:[scopes],response,request,getAccessToken,logger:logger2},parsedClaim),shouldSendRequest&&([response,
error]=await trySendRequest(request,next))}}if(error)throw error;return response}}}function parseChallenges(challenges){
const challengeRegex=/(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g,paramRegex=/(\w+)="([^"]*)"/g,parsedChallenges=[];let match;
for(;(match=challengeRegex.exec(challenges))!==null;){const scheme=match[1],paramsString=match[2],params={};let paramMatch;
for(;(paramMatch=paramRegex.exec(paramsString))!==null;)params[paramMatch[1]]=paramMatch[2];parsedChallenges.push({scheme,
params})}return parsedChallenges}function getCaeChallengeClaims(challenges){return challenges?parseChallenges(challenges).
find(x=>x.scheme==="Bearer"&&x.params.claims&&x.params.error==="insufficient_claims")?.params.claims:void 0}const auxiliaryAuthenticationHeaderPolicyName="\
auxiliaryAuthenticationHeaderPolicy",AUTHORIZATION_AUXILIARY_HEADER="x-ms-authorization-auxiliary";async function sendAuthorizeRequest(options){
const{scopes,getAccessToken,request}=options,getTokenOptions={abortSignal:request.abortSignal,tracingOptions:request.tracingOptions};
return(await getAccessToken(scopes,getTokenOptions))?.token??""}function auxiliaryAuthenticationHeaderPolicy(options){const{
credentials,scopes}=options,logger2=options.logger||coreLogger,tokenCyclerMap=new WeakMap;return{name:auxiliaryAuthenticationHeaderPolicyName,
async sendRequest(request,next){if(!request.url.toLowerCase().startsWith("https://"))throw new Error("Bearer token authe\
ntication for auxiliary header is not permitted for non-TLS protected (non-https) URLs.");if(!credentials||credentials.length===
0)return logger2.info(`${auxiliaryAuthenticationHeaderPolicyName} header will not be set due to empty credentials.`),next(
request);const tokenPromises=[];for(const credential of credentials){let getAccessToken=tokenCyclerMap.get(credential);getAccessToken||
(getAccessToken=createTokenCycler(credential),tokenCyclerMap.set(credential,getAccessToken)),tokenPromises.push(sendAuthorizeRequest(
{scopes:Array.isArray(scopes)?scopes:[scopes],request,getAccessToken,logger:logger2}))}const auxiliaryTokens=(await Promise.
all(tokenPromises)).filter(token=>!!token);return auxiliaryTokens.length===0?(logger2.warning(`None of the auxiliary tok\
ens are valid. ${AUTHORIZATION_AUXILIARY_HEADER} header will not be set.`),next(request)):(request.headers.set(AUTHORIZATION_AUXILIARY_HEADER,
auxiliaryTokens.map(token=>`Bearer ${token}`).join(", ")),next(request))}}}function isKeyCredential(credential){return isObjectWithProperties(
credential,["key"])&&typeof credential.key=="string"}class AzureNamedKeyCredential{_key;_name;get key(){return this._key}get name(){
return this._name}constructor(name,key){if(!name||!key)throw new TypeError("name and key must be non-empty strings");this.
_name=name,this._key=key}update(newName,newKey){if(!newName||!newKey)throw new TypeError("newName and newKey must be non\
-empty strings");this._name=newName,this._key=newKey}}function isNamedKeyCredential(credential){return isObjectWithProperties(
credential,["name","key"])&&typeof credential.key=="string"&&typeof credential.name=="string"}class AzureSASCredential{_signature;get signature(){
return this._signature}constructor(signature){if(!signature)throw new Error("shared access signature must be a non-empty\
 string");this._signature=signature}update(newSignature){if(!newSignature)throw new Error("shared access signature must \
be a non-empty string");this._signature=newSignature}}function isSASCredential(credential){return isObjectWithProperties(
credential,["signature"])&&typeof credential.signature=="string"}function isBearerToken(accessToken){return!accessToken.
tokenType||accessToken.tokenType==="Bearer"}function isPopToken(accessToken){return accessToken.tokenType==="pop"}function isTokenCredential(credential){
const castCredential=credential;return castCredential&&typeof castCredential.getToken=="function"&&(castCredential.signRequest===
void 0||castCredential.getToken.length>0)}const disableKeepAlivePolicyName="DisableKeepAlivePolicy";function createDisableKeepAlivePolicy(){
return{name:disableKeepAlivePolicyName,async sendRequest(request,next){return request.disableKeepAlive=!0,next(request)}}}
function pipelineContainsDisableKeepAlivePolicy(pipeline){return pipeline.getOrderedPolicies().some(policy=>policy.name===
disableKeepAlivePolicyName)}function encodeString(value){return uint8ArrayToString(stringToUint8Array(value,"utf-8"),"ba\
se64")}function encodeByteArray(value){return esm_uint8ArrayToString(value,"base64")}function decodeString(value){return esm_stringToUint8Array(
value,"base64")}function base64_decodeStringToString(value){return uint8ArrayToString(stringToUint8Array(value,"base64"),
"utf-8")}const XML_ATTRKEY="$",XML_CHARKEY="_";function isPrimitiveBody(value,mapperTypeName){return mapperTypeName!=="C\
omposite"&&mapperTypeName!=="Dictionary"&&(typeof value=="string"||typeof value=="number"||typeof value=="boolean"||mapperTypeName?.
match(/^(Date|DateTime|DateTimeRfc1123|UnixTime|ByteArray|Base64Url)$/i)!==null||value===void 0||value===null)}const validateISODuration=/^(-|\+)?P(?:([-+]?[0-9,.]*)Y)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)W)?(?:([-+]?[0-9,.]*)D)?(?:T(?:([-+]?[0-9,.]*)H)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)S)?)?$/;
function isDuration(value){return validateISODuration.test(value)}const validUuidRegex=/^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/i;
function isValidUuid(uuid){return validUuidRegex.test(uuid)}function handleNullableResponseAndWrappableBody(responseObject){
const combinedHeadersAndBody={...responseObject.headers,...responseObject.body};return responseObject.hasNullableType&&Object.
getOwnPropertyNames(combinedHeadersAndBody).length===0?responseObject.shouldWrapBody?{body:null}:null:responseObject.shouldWrapBody?
{...responseObject.headers,body:responseObject.body}:combinedHeadersAndBody}function flattenResponse(fullResponse,responseSpec){
const parsedHeaders=fullResponse.parsedHeaders;if(fullResponse.request.method==="HEAD")return{...parsedHeaders,body:fullResponse.
parsedBody};const bodyMapper=responseSpec&&responseSpec.bodyMapper,isNullable=!!bodyMapper?.nullable,expectedBodyTypeName=bodyMapper?.
type.name;if(expectedBodyTypeName==="Stream")return{...parsedHeaders,blobBody:fullResponse.blobBody,readableStreamBody:fullResponse.
readableStreamBody};const modelProperties=expectedBodyTypeName==="Composite"&&bodyMapper.type.modelProperties||{},isPageableResponse=Object.
keys(modelProperties).some(k=>modelProperties[k].serializedName==="");if(expectedBodyTypeName==="Sequence"||isPageableResponse){
const arrayResponse=fullResponse.parsedBody??[];for(const key of Object.keys(modelProperties))modelProperties[key].serializedName&&
(arrayResponse[key]=fullResponse.parsedBody?.[key]);if(parsedHeaders)for(const key of Object.keys(parsedHeaders))arrayResponse[key]=
parsedHeaders[key];return isNullable&&!fullResponse.parsedBody&&!parsedHeaders&&Object.getOwnPropertyNames(modelProperties).
length===0?null:arrayResponse}return handleNullableResponseAndWrappableBody({body:fullResponse.parsedBody,headers:parsedHeaders,
hasNullableType:isNullable,shouldWrapBody:isPrimitiveBody(fullResponse.parsedBody,expectedBodyTypeName)})}class SerializerImpl{modelMappers;isXML;constructor(modelMappers={},isXML=!1){
this.modelMappers=modelMappers,this.isXML=isXML}validateConstraints(mapper,value,objectName){const failValidation=(constraintName,constraintValue)=>{
throw new Error(`"${objectName}" with value "${value}" should satisfy the constraint "${constraintName}": ${constraintValue}\
.`)};if(mapper.constraints&&value!==void 0&&value!==null){const{ExclusiveMaximum,ExclusiveMinimum,InclusiveMaximum,InclusiveMinimum,
MaxItems,MaxLength,MinItems,MinLength,MultipleOf,Pattern,UniqueItems}=mapper.constraints;if(ExclusiveMaximum!==void 0&&value>=
ExclusiveMaximum&&failValidation("ExclusiveMaximum",ExclusiveMaximum),ExclusiveMinimum!==void 0&&value<=ExclusiveMinimum&&
failValidation("ExclusiveMinimum",ExclusiveMinimum),InclusiveMaximum!==void 0&&value>InclusiveMaximum&&failValidation("I\
nclusiveMaximum",InclusiveMaximum),InclusiveMinimum!==void 0&&value<InclusiveMinimum&&failValidation("InclusiveMinimum",
InclusiveMinimum),MaxItems!==void 0&&value.length>MaxItems&&failValidation("MaxItems",MaxItems),MaxLength!==void 0&&value.
length>MaxLength&&failValidation("MaxLength",MaxLength),MinItems!==void 0&&value.length<MinItems&&failValidation("MinIte\
ms",MinItems),MinLength!==void 0&&value.length<MinLength&&failValidation("MinLength",MinLength),MultipleOf!==void 0&&value%
MultipleOf!==0&&failValidation("MultipleOf",MultipleOf),Pattern){const pattern=typeof Pattern=="string"?new RegExp(Pattern):
Pattern;(typeof value!="string"||value.match(pattern)===null)&&failValidation("Pattern",Pattern)}UniqueItems&&value.some(
(item,i,ar)=>ar.indexOf(item)!==i)&&failValidation("UniqueItems",UniqueItems)}}serialize(mapper,object,objectName,options={
xml:{}}){const updatedOptions={xml:{rootName:options.xml.rootName??"",includeRoot:options.xml.includeRoot??!1,xmlCharKey:options.
xml.xmlCharKey??XML_CHARKEY}};let payload={};const mapperType=mapper.type.name;objectName||(objectName=mapper.serializedName),
mapperType.match(/^Sequence$/i)!==null&&(payload=[]),mapper.isConstant&&(object=mapper.defaultValue);const{required,nullable}=mapper;
if(required&&nullable&&object===void 0)throw new Error(`${objectName} cannot be undefined.`);if(required&&!nullable&&object==
null)throw new Error(`${objectName} cannot be null or undefined.`);if(!required&&nullable===!1&&object===null)throw new Error(
`${objectName} cannot be null.`);return object==null||mapperType.match(/^any$/i)!==null?payload=object:mapperType.match(
/^(Number|String|Boolean|Object|Stream|Uuid)$/i)!==null?payload=serializeBasicTypes(mapperType,objectName,object):mapperType.
match(/^Enum$/i)!==null?payload=serializeEnumType(objectName,mapper.type.allowedValues,object):mapperType.match(/^(Date|DateTime|TimeSpan|DateTimeRfc1123|UnixTime)$/i)!==
null?payload=serializeDateTypes(mapperType,object,objectName):mapperType.match(/^ByteArray$/i)!==null?payload=serializeByteArrayType(
objectName,object):mapperType.match(/^Base64Url$/i)!==null?payload=serializeBase64UrlType(objectName,object):mapperType.
match(/^Sequence$/i)!==null?payload=serializeSequenceType(this,mapper,object,objectName,!!this.isXML,updatedOptions):mapperType.
match(/^Dictionary$/i)!==null?payload=serializeDictionaryType(this,mapper,object,objectName,!!this.isXML,updatedOptions):
mapperType.match(/^Composite$/i)!==null&&(payload=serializeCompositeType(this,mapper,object,objectName,!!this.isXML,updatedOptions)),
payload}deserialize(mapper,responseBody,objectName,options={xml:{}}){const updatedOptions={xml:{rootName:options.xml.rootName??
"",includeRoot:options.xml.includeRoot??!1,xmlCharKey:options.xml.xmlCharKey??XML_CHARKEY},ignoreUnknownProperties:options.
ignoreUnknownProperties??!1};if(responseBody==null)return this.isXML&&mapper.type.name==="Sequence"&&!mapper.xmlIsWrapped&&
(responseBody=[]),mapper.defaultValue!==void 0&&(responseBody=mapper.defaultValue),responseBody;let payload;const mapperType=mapper.
type.name;if(objectName||(objectName=mapper.serializedName),mapperType.match(/^Composite$/i)!==null)payload=deserializeCompositeType(
this,mapper,responseBody,objectName,updatedOptions);else{if(this.isXML){const xmlCharKey=updatedOptions.xml.xmlCharKey;responseBody[XML_ATTRKEY]!==
void 0&&responseBody[xmlCharKey]!==void 0&&(responseBody=responseBody[xmlCharKey])}mapperType.match(/^Number$/i)!==null?
(payload=parseFloat(responseBody),isNaN(payload)&&(payload=responseBody)):mapperType.match(/^Boolean$/i)!==null?responseBody===
"true"?payload=!0:responseBody==="false"?payload=!1:payload=responseBody:mapperType.match(/^(String|Enum|Object|Stream|Uuid|TimeSpan|any)$/i)!==
null?payload=responseBody:mapperType.match(/^(Date|DateTime|DateTimeRfc1123)$/i)!==null?payload=new Date(responseBody):mapperType.
match(/^UnixTime$/i)!==null?payload=unixTimeToDate(responseBody):mapperType.match(/^ByteArray$/i)!==null?payload=decodeString(
responseBody):mapperType.match(/^Base64Url$/i)!==null?payload=base64UrlToByteArray(responseBody):mapperType.match(/^Sequence$/i)!==
null?payload=deserializeSequenceType(this,mapper,responseBody,objectName,updatedOptions):mapperType.match(/^Dictionary$/i)!==
null&&(payload=deserializeDictionaryType(this,mapper,responseBody,objectName,updatedOptions))}return mapper.isConstant&&
(payload=mapper.defaultValue),payload}}function createSerializer(modelMappers={},isXML=!1){return new SerializerImpl(modelMappers,
isXML)}function trimEnd(str,ch){let len=str.length;for(;len-1>=0&&str[len-1]===ch;)--len;return str.substr(0,len)}function bufferToBase64Url(buffer){
if(!buffer)return;if(!(buffer instanceof Uint8Array))throw new Error("Please provide an input of type Uint8Array for con\
verting to Base64Url.");const str=encodeByteArray(buffer);return trimEnd(str,"=").replace(/\+/g,"-").replace(/\//g,"_")}
function base64UrlToByteArray(str){if(str){if(str&&typeof str.valueOf()!="string")throw new Error("Please provide an inp\
ut of type string for converting to Uint8Array");return str=str.replace(/-/g,"+").replace(/_/g,"/"),decodeString(str)}}function splitSerializeName(prop){
const classes=[];let partialclass="";if(prop){const subwords=prop.split(".");for(const item of subwords)item.charAt(item.
length-1)==="\\"?partialclass+=item.substr(0,item.length-1)+".":(partialclass+=item,classes.push(partialclass),partialclass=
"")}return classes}function dateToUnixTime(d){if(d)return typeof d.valueOf()=="string"&&(d=new Date(d)),Math.floor(d.getTime()/
1e3)}function unixTimeToDate(n){if(n)return new Date(n*1e3)}function serializeBasicTypes(typeName,objectName,value){if(value!=
null){if(typeName.match(/^Number$/i)!==null){if(typeof value!="number")throw new Error(`${objectName} with value ${value}\
 must be of type number.`)}else if(typeName.match(/^String$/i)!==null){if(typeof value.valueOf()!="string")throw new Error(
`${objectName} with value "${value}" must be of type string.`)}else if(typeName.match(/^Uuid$/i)!==null){if(!(typeof value.
valueOf()=="string"&&isValidUuid(value)))throw new Error(`${objectName} with value "${value}" must be of type string and\
 a valid uuid.`)}else if(typeName.match(/^Boolean$/i)!==null){if(typeof value!="boolean")throw new Error(`${objectName} \
with value ${value} must be of type boolean.`)}else if(typeName.match(/^Stream$/i)!==null){const objectType=typeof value;
if(objectType!=="string"&&typeof value.pipe!="function"&&typeof value.tee!="function"&&!(value instanceof ArrayBuffer)&&
!ArrayBuffer.isView(value)&&!((typeof Blob=="function"||typeof Blob=="object")&&value instanceof Blob)&&objectType!=="fu\
nction")throw new Error(`${objectName} must be a string, Blob, ArrayBuffer, ArrayBufferView, ReadableStream, or () => Re\
adableStream.`)}}return value}function serializeEnumType(objectName,allowedValues,value){if(!allowedValues)throw new Error(
`Please provide a set of allowedValues to validate ${objectName} as an Enum Type.`);if(!allowedValues.some(item=>typeof item.
valueOf()=="string"?item.toLowerCase()===value.toLowerCase():item===value))throw new Error(`${value} is not a valid valu\
e for ${objectName}. The valid values are: ${JSON.stringify(allowedValues)}.`);return value}function serializeByteArrayType(objectName,value){
if(value!=null){if(!(value instanceof Uint8Array))throw new Error(`${objectName} must be of type Uint8Array.`);value=encodeByteArray(
value)}return value}function serializeBase64UrlType(objectName,value){if(value!=null){if(!(value instanceof Uint8Array))
throw new Error(`${objectName} must be of type Uint8Array.`);value=bufferToBase64Url(value)}return value}function serializeDateTypes(typeName,value,objectName){
if(value!=null){if(typeName.match(/^Date$/i)!==null){if(!(value instanceof Date||typeof value.valueOf()=="string"&&!isNaN(
Date.parse(value))))throw new Error(`${objectName} must be an instanceof Date or a string in ISO8601 format.`);value=value instanceof
Date?value.toISOString().substring(0,10):new Date(value).toISOString().substring(0,10)}else if(typeName.match(/^DateTime$/i)!==
null){if(!(value instanceof Date||typeof value.valueOf()=="string"&&!isNaN(Date.parse(value))))throw new Error(`${objectName}\
 must be an instanceof Date or a string in ISO8601 format.`);value=value instanceof Date?value.toISOString():new Date(value).
toISOString()}else if(typeName.match(/^DateTimeRfc1123$/i)!==null){if(!(value instanceof Date||typeof value.valueOf()=="\
string"&&!isNaN(Date.parse(value))))throw new Error(`${objectName} must be an instanceof Date or a string in RFC-1123 fo\
rmat.`);value=value instanceof Date?value.toUTCString():new Date(value).toUTCString()}else if(typeName.match(/^UnixTime$/i)!==
null){if(!(value instanceof Date||typeof value.valueOf()=="string"&&!isNaN(Date.parse(value))))throw new Error(`${objectName}\
 must be an instanceof Date or a string in RFC-1123/ISO8601 format for it to be serialized in UnixTime/Epoch format.`);value=
dateToUnixTime(value)}else if(typeName.match(/^TimeSpan$/i)!==null&&!isDuration(value))throw new Error(`${objectName} mu\
st be a string in ISO 8601 format. Instead was "${value}".`)}return value}function serializeSequenceType(serializer,mapper,object,objectName,isXml,options){
if(!Array.isArray(object))throw new Error(`${objectName} must be of type Array.`);let elementType=mapper.type.element;if(!elementType||
typeof elementType!="object")throw new Error(`"element" metadata for an Array must be defined in the mapper and it must \
be of type "object" in ${objectName}.`);elementType.type.name==="Composite"&&elementType.type.className&&(elementType=serializer.
modelMappers[elementType.type.className]??elementType);const tempArray=[];for(let i=0;i<object.length;i++){const serializedValue=serializer.
serialize(elementType,object[i],objectName,options);if(isXml&&elementType.xmlNamespace){const xmlnsKey=elementType.xmlNamespacePrefix?
`xmlns:${elementType.xmlNamespacePrefix}`:"xmlns";elementType.type.name==="Composite"?(tempArray[i]={...serializedValue},
tempArray[i][XML_ATTRKEY]={[xmlnsKey]:elementType.xmlNamespace}):(tempArray[i]={},tempArray[i][options.xml.xmlCharKey]=serializedValue,
tempArray[i][XML_ATTRKEY]={[xmlnsKey]:elementType.xmlNamespace})}else tempArray[i]=serializedValue}return tempArray}function serializeDictionaryType(serializer,mapper,object,objectName,isXml,options){
if(typeof object!="object")throw new Error(`${objectName} must be of type object.`);const valueType=mapper.type.value;if(!valueType||
typeof valueType!="object")throw new Error(`"value" metadata for a Dictionary must be defined in the mapper and it must \
of type "object" in ${objectName}.`);const tempDictionary={};for(const key of Object.keys(object)){const serializedValue=serializer.
serialize(valueType,object[key],objectName,options);tempDictionary[key]=getXmlObjectValue(valueType,serializedValue,isXml,
options)}if(isXml&&mapper.xmlNamespace){const xmlnsKey=mapper.xmlNamespacePrefix?`xmlns:${mapper.xmlNamespacePrefix}`:"x\
mlns",result=tempDictionary;return result[XML_ATTRKEY]={[xmlnsKey]:mapper.xmlNamespace},result}return tempDictionary}function resolveAdditionalProperties(serializer,mapper,objectName){
const additionalProperties=mapper.type.additionalProperties;return!additionalProperties&&mapper.type.className?resolveReferencedMapper(
serializer,mapper,objectName)?.type.additionalProperties:additionalProperties}function resolveReferencedMapper(serializer,mapper,objectName){
const className=mapper.type.className;if(!className)throw new Error(`Class name for model "${objectName}" is not provide\
d in the mapper "${JSON.stringify(mapper,void 0,2)}".`);return serializer.modelMappers[className]}function resolveModelProperties(serializer,mapper,objectName){
let modelProps=mapper.type.modelProperties;if(!modelProps){const modelMapper=resolveReferencedMapper(serializer,mapper,objectName);
if(!modelMapper)throw new Error(`mapper() cannot be null or undefined for model "${mapper.type.className}".`);if(modelProps=
modelMapper?.type.modelProperties,!modelProps)throw new Error(`modelProperties cannot be null or undefined in the mapper\
 "${JSON.stringify(modelMapper)}" of type "${mapper.type.className}" for object "${objectName}".`)}return modelProps}function serializeCompositeType(serializer,mapper,object,objectName,isXml,options){
if(getPolymorphicDiscriminatorRecursively(serializer,mapper)&&(mapper=getPolymorphicMapper(serializer,mapper,object,"cli\
entName")),object!=null){const payload={},modelProps=resolveModelProperties(serializer,mapper,objectName);for(const key of Object.
keys(modelProps)){const propertyMapper=modelProps[key];if(propertyMapper.readOnly)continue;let propName2,parentObject=payload;
if(serializer.isXML)propertyMapper.xmlIsWrapped?propName2=propertyMapper.xmlName:propName2=propertyMapper.xmlElementName||
propertyMapper.xmlName;else{const paths=splitSerializeName(propertyMapper.serializedName);propName2=paths.pop();for(const pathName of paths){
const childObject=parentObject[pathName];childObject==null&&(object[key]!==void 0&&object[key]!==null||propertyMapper.defaultValue!==
void 0)&&(parentObject[pathName]={}),parentObject=parentObject[pathName]}}if(parentObject!=null){if(isXml&&mapper.xmlNamespace){
const xmlnsKey=mapper.xmlNamespacePrefix?`xmlns:${mapper.xmlNamespacePrefix}`:"xmlns";parentObject[XML_ATTRKEY]={...parentObject[XML_ATTRKEY],
[xmlnsKey]:mapper.xmlNamespace}}const propertyObjectName=propertyMapper.serializedName!==""?objectName+"."+propertyMapper.
serializedName:objectName;let toSerialize=object[key];const polymorphicDiscriminator=getPolymorphicDiscriminatorRecursively(
serializer,mapper);polymorphicDiscriminator&&polymorphicDiscriminator.clientName===key&&toSerialize==null&&(toSerialize=
mapper.serializedName);const serializedValue=serializer.serialize(propertyMapper,toSerialize,propertyObjectName,options);
if(serializedValue!==void 0&&propName2!==void 0&&propName2!==null){const value=getXmlObjectValue(propertyMapper,serializedValue,
isXml,options);isXml&&propertyMapper.xmlIsAttribute?(parentObject[XML_ATTRKEY]=parentObject[XML_ATTRKEY]||{},parentObject[XML_ATTRKEY][propName2]=
serializedValue):isXml&&propertyMapper.xmlIsWrapped?parentObject[propName2]={[propertyMapper.xmlElementName]:value}:parentObject[propName2]=
value}}}const additionalPropertiesMapper=resolveAdditionalProperties(serializer,mapper,objectName);if(additionalPropertiesMapper){
const propNames=Object.keys(modelProps);for(const clientPropName of Object.keys(object))propNames.every(pn=>pn!==clientPropName)&&
Object.defineProperty(payload,clientPropName,{value:serializer.serialize(additionalPropertiesMapper,object[clientPropName],
objectName+'["'+clientPropName+'"]',options),enumerable:!0,configurable:!0,writable:!0})}return payload}return object}function getXmlObjectValue(propertyMapper,serializedValue,isXml,options){
if(!isXml||!propertyMapper.xmlNamespace)return serializedValue;const xmlNamespace={[propertyMapper.xmlNamespacePrefix?`x\
mlns:${propertyMapper.xmlNamespacePrefix}`:"xmlns"]:propertyMapper.xmlNamespace};if(["Composite"].includes(propertyMapper.
type.name)){if(serializedValue[XML_ATTRKEY])return serializedValue;{const result2={...serializedValue};return result2[XML_ATTRKEY]=
xmlNamespace,result2}}const result={};return result[options.xml.xmlCharKey]=serializedValue,result[XML_ATTRKEY]=xmlNamespace,
result}function isSpecialXmlProperty(propertyName,options){return[XML_ATTRKEY,options.xml.xmlCharKey].includes(propertyName)}
function deserializeCompositeType(serializer,mapper,responseBody,objectName,options){const xmlCharKey=options.xml.xmlCharKey??
XML_CHARKEY;getPolymorphicDiscriminatorRecursively(serializer,mapper)&&(mapper=getPolymorphicMapper(serializer,mapper,responseBody,
"serializedName"));const modelProps=resolveModelProperties(serializer,mapper,objectName);let instance={};const handledPropertyNames=[];
for(const key of Object.keys(modelProps)){const propertyMapper=modelProps[key],paths=splitSerializeName(modelProps[key].
serializedName);handledPropertyNames.push(paths[0]);const{serializedName,xmlName,xmlElementName}=propertyMapper;let propertyObjectName=objectName;
serializedName!==""&&serializedName!==void 0&&(propertyObjectName=objectName+"."+serializedName);const headerCollectionPrefix=propertyMapper.
headerCollectionPrefix;if(headerCollectionPrefix){const dictionary={};for(const headerKey of Object.keys(responseBody))headerKey.
startsWith(headerCollectionPrefix)&&(dictionary[headerKey.substring(headerCollectionPrefix.length)]=serializer.deserialize(
propertyMapper.type.value,responseBody[headerKey],propertyObjectName,options)),handledPropertyNames.push(headerKey);instance[key]=
dictionary}else if(serializer.isXML)if(propertyMapper.xmlIsAttribute&&responseBody[XML_ATTRKEY])instance[key]=serializer.
deserialize(propertyMapper,responseBody[XML_ATTRKEY][xmlName],propertyObjectName,options);else if(propertyMapper.xmlIsMsText)
responseBody[xmlCharKey]!==void 0?instance[key]=responseBody[xmlCharKey]:typeof responseBody=="string"&&(instance[key]=responseBody);else{
const propertyName=xmlElementName||xmlName||serializedName;if(propertyMapper.xmlIsWrapped){const elementList=responseBody[xmlName]?.[xmlElementName]??
[];Object.defineProperty(instance,key,{value:serializer.deserialize(propertyMapper,elementList,propertyObjectName,options),
enumerable:!0,configurable:!0,writable:!0}),handledPropertyNames.push(xmlName)}else{const property=responseBody[propertyName];
instance[key]=serializer.deserialize(propertyMapper,property,propertyObjectName,options),handledPropertyNames.push(propertyName)}}else{
let propertyInstance,res=responseBody,steps=0;for(const item of paths){if(!res)break;steps++,res=res[item]}res===null&&steps<
paths.length&&(res=void 0),propertyInstance=res;const polymorphicDiscriminator=mapper.type.polymorphicDiscriminator;polymorphicDiscriminator&&
key===polymorphicDiscriminator.clientName&&propertyInstance==null&&(propertyInstance=mapper.serializedName);let serializedValue;
if(Array.isArray(responseBody[key])&&modelProps[key].serializedName===""){propertyInstance=responseBody[key];const arrayInstance=serializer.
deserialize(propertyMapper,propertyInstance,propertyObjectName,options);for(const[k,v]of Object.entries(instance))Object.
prototype.hasOwnProperty.call(arrayInstance,k)||(arrayInstance[k]=v);instance=arrayInstance}else(propertyInstance!==void 0||
propertyMapper.defaultValue!==void 0)&&(serializedValue=serializer.deserialize(propertyMapper,propertyInstance,propertyObjectName,
options),instance[key]=serializedValue)}}const additionalPropertiesMapper=mapper.type.additionalProperties;if(additionalPropertiesMapper){
const isAdditionalProperty=responsePropName=>{for(const clientPropName of Object.keys(modelProps))if(splitSerializeName(
modelProps[clientPropName].serializedName)[0]===responsePropName)return!1;return!0};for(const responsePropName of Object.
keys(responseBody))if(isAdditionalProperty(responsePropName)){const deserializedValue=serializer.deserialize(additionalPropertiesMapper,
responseBody[responsePropName],objectName+'["'+responsePropName+'"]',options);Object.defineProperty(instance,responsePropName,
{value:deserializedValue,enumerable:!0,configurable:!0,writable:!0})}}else if(responseBody&&!options.ignoreUnknownProperties)
for(const key of Object.keys(responseBody))instance[key]===void 0&&!handledPropertyNames.includes(key)&&!isSpecialXmlProperty(
key,options)&&Object.defineProperty(instance,key,{value:responseBody[key],enumerable:!0,configurable:!0,writable:!0});return instance}
function deserializeDictionaryType(serializer,mapper,responseBody,objectName,options){const value=mapper.type.value;if(!value||
typeof value!="object")throw new Error(`"value" metadata for a Dictionary must be defined in the mapper and it must of t\
ype "object" in ${objectName}`);if(responseBody){const tempDictionary={};for(const key of Object.keys(responseBody))tempDictionary[key]=
serializer.deserialize(value,responseBody[key],objectName,options);return tempDictionary}return responseBody}function deserializeSequenceType(serializer,mapper,responseBody,objectName,options){
let element=mapper.type.element;if(!element||typeof element!="object")throw new Error(`"element" metadata for an Array m\
ust be defined in the mapper and it must be of type "object" in ${objectName}`);if(responseBody){Array.isArray(responseBody)||
(responseBody=[responseBody]),element.type.name==="Composite"&&element.type.className&&(element=serializer.modelMappers[element.
type.className]??element);const tempArray=[];for(let i=0;i<responseBody.length;i++)tempArray[i]=serializer.deserialize(element,
responseBody[i],`${objectName}[${i}]`,options);return tempArray}return responseBody}function getIndexDiscriminator(discriminators,discriminatorValue,typeName){
const typeNamesToCheck=[typeName];for(;typeNamesToCheck.length;){const currentName=typeNamesToCheck.shift(),indexDiscriminator=discriminatorValue===
currentName?discriminatorValue:currentName+"."+discriminatorValue;if(Object.prototype.hasOwnProperty.call(discriminators,
indexDiscriminator))return discriminators[indexDiscriminator];for(const[name,mapper]of Object.entries(discriminators))name.
startsWith(currentName+".")&&mapper.type.uberParent===currentName&&mapper.type.className&&typeNamesToCheck.push(mapper.type.
className)}}function getPolymorphicMapper(serializer,mapper,object,polymorphicPropertyName){const polymorphicDiscriminator=getPolymorphicDiscriminatorRecursively(
serializer,mapper);if(polymorphicDiscriminator){let discriminatorName=polymorphicDiscriminator[polymorphicPropertyName];
if(discriminatorName){polymorphicPropertyName==="serializedName"&&(discriminatorName=discriminatorName.replace(/\\/gi,""));
const discriminatorValue=object[discriminatorName],typeName=mapper.type.uberParent??mapper.type.className;if(typeof discriminatorValue==
"string"&&typeName){const polymorphicMapper=getIndexDiscriminator(serializer.modelMappers.discriminators,discriminatorValue,
typeName);polymorphicMapper&&(mapper=polymorphicMapper)}}}return mapper}function getPolymorphicDiscriminatorRecursively(serializer,mapper){
return mapper.type.polymorphicDiscriminator||getPolymorphicDiscriminatorSafely(serializer,mapper.type.uberParent)||getPolymorphicDiscriminatorSafely(
serializer,mapper.type.className)}function getPolymorphicDiscriminatorSafely(serializer,typeName){return typeName&&serializer.
modelMappers[typeName]&&serializer.modelMappers[typeName].type.polymorphicDiscriminator}const MapperTypeNames={Base64Url:"\
Base64Url",Boolean:"Boolean",ByteArray:"ByteArray",Composite:"Composite",Date:"Date",DateTime:"DateTime",DateTimeRfc1123:"\
DateTimeRfc1123",Dictionary:"Dictionary",Enum:"Enum",Number:"Number",Object:"Object",Sequence:"Sequence",String:"String",
Stream:"Stream",TimeSpan:"TimeSpan",UnixTime:"UnixTime"};var state_cjs=__webpack_require__(70030);const esm_state_state=state_cjs.
w;function getOperationArgumentValueFromParameter(operationArguments,parameter,fallbackObject){let parameterPath=parameter.
parameterPath;const parameterMapper=parameter.mapper;let value;if(typeof parameterPath=="string"&&(parameterPath=[parameterPath]),
Array.isArray(parameterPath)){if(parameterPath.length>0)if(parameterMapper.isConstant)value=parameterMapper.defaultValue;else{
let propertySearchResult=getPropertyFromParameterPath(operationArguments,parameterPath);!propertySearchResult.propertyFound&&
fallbackObject&&(propertySearchResult=getPropertyFromParameterPath(fallbackObject,parameterPath));let useDefaultValue=!1;
propertySearchResult.propertyFound||(useDefaultValue=parameterMapper.required||parameterPath[0]==="options"&&parameterPath.
length===2),value=useDefaultValue?parameterMapper.defaultValue:propertySearchResult.propertyValue}}else{parameterMapper.
required&&(value={});for(const[propertyName,propertyPath]of Object.entries(parameterPath)){const propertyMapper=parameterMapper.
type.modelProperties[propertyName],propertyValue=getOperationArgumentValueFromParameter(operationArguments,{parameterPath:propertyPath,
mapper:propertyMapper},fallbackObject);propertyValue!==void 0&&(value||(value={}),Object.defineProperty(value,propertyName,
{value:propertyValue,enumerable:!0,configurable:!0,writable:!0}))}}return value}function getPropertyFromParameterPath(parent,parameterPath){
const result={propertyFound:!1};let i=0;for(;i<parameterPath.length;++i){const parameterPathPart=parameterPath[i];if(parent&&
parameterPathPart in parent)parent=parent[parameterPathPart];else break}return i===parameterPath.length&&(result.propertyValue=
parent,result.propertyFound=!0),result}const originalRequestSymbol=Symbol.for("@azure/core-client original request");function hasOriginalRequest(request){
return originalRequestSymbol in request}function getOperationRequestInfo(request){if(hasOriginalRequest(request))return getOperationRequestInfo(
request[originalRequestSymbol]);let info=esm_state_state.operationRequestMap.get(request);return info||(info={},esm_state_state.
operationRequestMap.set(request,info)),info}const defaultJsonContentTypes=["application/json","text/json"],defaultXmlContentTypes=[
"application/xml","application/atom+xml"],deserializationPolicyName="deserializationPolicy";function deserializationPolicy(options={}){
const jsonContentTypes=options.expectedContentTypes?.json??defaultJsonContentTypes,xmlContentTypes=options.expectedContentTypes?.
xml??defaultXmlContentTypes,parseXML2=options.parseXML,serializerOptions=options.serializerOptions,updatedOptions={xml:{
rootName:serializerOptions?.xml.rootName??"",includeRoot:serializerOptions?.xml.includeRoot??!1,xmlCharKey:serializerOptions?.
xml.xmlCharKey??XML_CHARKEY}};return{name:deserializationPolicyName,async sendRequest(request,next){const response=await next(
request);return deserializeResponseBody(jsonContentTypes,xmlContentTypes,response,updatedOptions,parseXML2)}}}function getOperationResponseMap(parsedResponse){
let result;const request=parsedResponse.request,operationInfo=getOperationRequestInfo(request),operationSpec=operationInfo?.
operationSpec;return operationSpec&&(operationInfo?.operationResponseGetter?result=operationInfo?.operationResponseGetter(
operationSpec,parsedResponse):result=operationSpec.responses[parsedResponse.status]),result}function shouldDeserializeResponse(parsedResponse){
const request=parsedResponse.request,shouldDeserialize=getOperationRequestInfo(request)?.shouldDeserialize;let result;return shouldDeserialize===
void 0?result=!0:typeof shouldDeserialize=="boolean"?result=shouldDeserialize:result=shouldDeserialize(parsedResponse),result}
async function deserializeResponseBody(jsonContentTypes,xmlContentTypes,response,options,parseXML2){const parsedResponse=await parse(
jsonContentTypes,xmlContentTypes,response,options,parseXML2);if(!shouldDeserializeResponse(parsedResponse))return parsedResponse;
const operationSpec=getOperationRequestInfo(parsedResponse.request)?.operationSpec;if(!operationSpec||!operationSpec.responses)
return parsedResponse;const responseSpec=getOperationResponseMap(parsedResponse),{error,shouldReturnResponse}=handleErrorResponse(
parsedResponse,operationSpec,responseSpec,options);if(error)throw error;if(shouldReturnResponse)return parsedResponse;if(responseSpec){
if(responseSpec.bodyMapper){let valueToDeserialize=parsedResponse.parsedBody;operationSpec.isXML&&responseSpec.bodyMapper.
type.name===MapperTypeNames.Sequence&&(valueToDeserialize=typeof valueToDeserialize=="object"?valueToDeserialize[responseSpec.
bodyMapper.xmlElementName]:[]);try{parsedResponse.parsedBody=operationSpec.serializer.deserialize(responseSpec.bodyMapper,
valueToDeserialize,"operationRes.parsedBody",options)}catch(deserializeError){throw new esm_restError_RestError(`Error ${deserializeError}\
 occurred in deserializing the responseBody - ${parsedResponse.bodyAsText}`,{statusCode:parsedResponse.status,request:parsedResponse.
request,response:parsedResponse})}}else operationSpec.httpMethod==="HEAD"&&(parsedResponse.parsedBody=response.status>=200&&
response.status<300);responseSpec.headersMapper&&(parsedResponse.parsedHeaders=operationSpec.serializer.deserialize(responseSpec.
headersMapper,parsedResponse.headers.toJSON(),"operationRes.parsedHeaders",{xml:{},ignoreUnknownProperties:!0}))}return parsedResponse}
function isOperationSpecEmpty(operationSpec){const expectedStatusCodes=Object.keys(operationSpec.responses);return expectedStatusCodes.
length===0||expectedStatusCodes.length===1&&expectedStatusCodes[0]==="default"}function handleErrorResponse(parsedResponse,operationSpec,responseSpec,options){
const isSuccessByStatus=200<=parsedResponse.status&&parsedResponse.status<300;if(isOperationSpecEmpty(operationSpec)?isSuccessByStatus:
!!responseSpec)if(responseSpec){if(!responseSpec.isError)return{error:null,shouldReturnResponse:!1}}else return{error:null,
shouldReturnResponse:!1};const errorResponseSpec=responseSpec??operationSpec.responses.default,initialErrorMessage=parsedResponse.
request.streamResponseStatusCodes?.has(parsedResponse.status)?`Unexpected status code: ${parsedResponse.status}`:parsedResponse.
bodyAsText,error=new esm_restError_RestError(initialErrorMessage,{statusCode:parsedResponse.status,request:parsedResponse.
request,response:parsedResponse});if(!errorResponseSpec&&!(parsedResponse.parsedBody?.error?.code&&parsedResponse.parsedBody?.
error?.message))throw error;const defaultBodyMapper=errorResponseSpec?.bodyMapper,defaultHeadersMapper=errorResponseSpec?.
headersMapper;try{if(parsedResponse.parsedBody){const parsedBody=parsedResponse.parsedBody;let deserializedError;if(defaultBodyMapper){
let valueToDeserialize=parsedBody;if(operationSpec.isXML&&defaultBodyMapper.type.name===MapperTypeNames.Sequence){valueToDeserialize=
[];const elementName=defaultBodyMapper.xmlElementName;typeof parsedBody=="object"&&elementName&&(valueToDeserialize=parsedBody[elementName])}
deserializedError=operationSpec.serializer.deserialize(defaultBodyMapper,valueToDeserialize,"error.response.parsedBody",
options)}const internalError=parsedBody.error||deserializedError||parsedBody;error.code=internalError.code,internalError.
message&&(error.message=internalError.message),defaultBodyMapper&&(error.response.parsedBody=deserializedError)}parsedResponse.
headers&&defaultHeadersMapper&&(error.response.parsedHeaders=operationSpec.serializer.deserialize(defaultHeadersMapper,parsedResponse.
headers.toJSON(),"operationRes.parsedHeaders"))}catch(defaultError){error.message=`Error "${defaultError.message}" occur\
red in deserializing the responseBody - "${parsedResponse.bodyAsText}" for the default response.`}return{error,shouldReturnResponse:!1}}
async function parse(jsonContentTypes,xmlContentTypes,operationResponse,opts,parseXML2){if(!operationResponse.request.streamResponseStatusCodes?.
has(operationResponse.status)&&operationResponse.bodyAsText){const text=operationResponse.bodyAsText,contentType2=operationResponse.
headers.get("Content-Type")||"",contentComponents=contentType2?contentType2.split(";").map(component=>component.toLowerCase()):
[];try{if(contentComponents.length===0||contentComponents.some(component=>jsonContentTypes.indexOf(component)!==-1))return operationResponse.
parsedBody=JSON.parse(text),operationResponse;if(contentComponents.some(component=>xmlContentTypes.indexOf(component)!==
-1)){if(!parseXML2)throw new Error("Parsing XML not supported.");const body2=await parseXML2(text,opts.xml);return operationResponse.
parsedBody=body2,operationResponse}}catch(err){const msg=`Error "${err}" occurred while parsing the response body - ${operationResponse.
bodyAsText}.`,errCode=err.code||esm_restError_RestError.PARSE_ERROR;throw new esm_restError_RestError(msg,{code:errCode,
statusCode:operationResponse.status,request:operationResponse.request,response:operationResponse})}}return operationResponse}
function getStreamingResponseStatusCodes(operationSpec){const result=new Set;for(const[statusCode,operationResponse]of Object.
entries(operationSpec.responses))operationResponse.bodyMapper&&operationResponse.bodyMapper.type.name===MapperTypeNames.
Stream&&result.add(Number(statusCode));return result}function getPathStringFromParameter(parameter){const{parameterPath,
mapper}=parameter;let result;return typeof parameterPath=="string"?result=parameterPath:Array.isArray(parameterPath)?result=
parameterPath.join("."):result=mapper.serializedName,result}const serializationPolicyName="serializationPolicy";function serializationPolicy(options={}){
const stringifyXML2=options.stringifyXML;return{name:serializationPolicyName,sendRequest(request,next){const operationInfo=getOperationRequestInfo(
request),operationSpec=operationInfo?.operationSpec,operationArguments=operationInfo?.operationArguments;return operationSpec&&
operationArguments&&(serializeHeaders(request,operationArguments,operationSpec),serializeRequestBody(request,operationArguments,
operationSpec,stringifyXML2)),next(request)}}}function serializeHeaders(request,operationArguments,operationSpec){if(operationSpec.
headerParameters)for(const headerParameter of operationSpec.headerParameters){let headerValue=getOperationArgumentValueFromParameter(
operationArguments,headerParameter);if(headerValue!=null||headerParameter.mapper.required){headerValue=operationSpec.serializer.
serialize(headerParameter.mapper,headerValue,getPathStringFromParameter(headerParameter));const headerCollectionPrefix=headerParameter.
mapper.headerCollectionPrefix;if(headerCollectionPrefix)for(const key of Object.keys(headerValue))request.headers.set(headerCollectionPrefix+
key,headerValue[key]);else request.headers.set(headerParameter.mapper.serializedName||getPathStringFromParameter(headerParameter),
headerValue)}}const customHeaders=operationArguments.options?.requestOptions?.customHeaders;if(customHeaders)for(const customHeaderName of Object.
keys(customHeaders))request.headers.set(customHeaderName,customHeaders[customHeaderName])}function serializeRequestBody(request,operationArguments,operationSpec,stringifyXML2=function(){
throw new Error("XML serialization unsupported!")}){const serializerOptions=operationArguments.options?.serializerOptions,
updatedOptions={xml:{rootName:serializerOptions?.xml.rootName??"",includeRoot:serializerOptions?.xml.includeRoot??!1,xmlCharKey:serializerOptions?.
xml.xmlCharKey??XML_CHARKEY}},xmlCharKey=updatedOptions.xml.xmlCharKey;if(operationSpec.requestBody&&operationSpec.requestBody.
mapper){request.body=getOperationArgumentValueFromParameter(operationArguments,operationSpec.requestBody);const bodyMapper=operationSpec.
requestBody.mapper,{required,serializedName,xmlName,xmlElementName,xmlNamespace,xmlNamespacePrefix,nullable}=bodyMapper,
typeName=bodyMapper.type.name;try{if(request.body!==void 0&&request.body!==null||nullable&&request.body===null||required){
const requestBodyParameterPathString=getPathStringFromParameter(operationSpec.requestBody);request.body=operationSpec.serializer.
serialize(bodyMapper,request.body,requestBodyParameterPathString,updatedOptions);const isStream=typeName===MapperTypeNames.
Stream;if(operationSpec.isXML){const xmlnsKey=xmlNamespacePrefix?`xmlns:${xmlNamespacePrefix}`:"xmlns",value=getXmlValueWithNamespace(
xmlNamespace,xmlnsKey,typeName,request.body,updatedOptions);typeName===MapperTypeNames.Sequence?request.body=stringifyXML2(
prepareXMLRootList(value,xmlElementName||xmlName||serializedName,xmlnsKey,xmlNamespace),{rootName:xmlName||serializedName,
xmlCharKey}):isStream||(request.body=stringifyXML2(value,{rootName:xmlName||serializedName,xmlCharKey}))}else{if(typeName===
MapperTypeNames.String&&(operationSpec.contentType?.match("text/plain")||operationSpec.mediaType==="text"))return;isStream||
(request.body=JSON.stringify(request.body))}}}catch(error){throw new Error(`Error "${error.message}" occurred in seriali\
zing the payload - ${JSON.stringify(serializedName,void 0,"  ")}.`)}}else if(operationSpec.formDataParameters&&operationSpec.
formDataParameters.length>0){request.formData={};for(const formDataParameter of operationSpec.formDataParameters){const formDataParameterValue=getOperationArgumentValueFromParameter(
operationArguments,formDataParameter);if(formDataParameterValue!=null){const formDataParameterPropertyName=formDataParameter.
mapper.serializedName||getPathStringFromParameter(formDataParameter);request.formData[formDataParameterPropertyName]=operationSpec.
serializer.serialize(formDataParameter.mapper,formDataParameterValue,getPathStringFromParameter(formDataParameter),updatedOptions)}}}}
function getXmlValueWithNamespace(xmlNamespace,xmlnsKey,typeName,serializedValue,options){if(xmlNamespace&&!["Composite",
"Sequence","Dictionary"].includes(typeName)){const result={};return result[options.xml.xmlCharKey]=serializedValue,result[XML_ATTRKEY]=
{[xmlnsKey]:xmlNamespace},result}return serializedValue}function prepareXMLRootList(obj,elementName,xmlNamespaceKey,xmlNamespace){
if(Array.isArray(obj)||(obj=[obj]),!xmlNamespaceKey||!xmlNamespace)return{[elementName]:obj};const result={[elementName]:obj};
return result[XML_ATTRKEY]={[xmlNamespaceKey]:xmlNamespace},result}function createClientPipeline(options={}){const pipeline=esm_createPipelineFromOptions_createPipelineFromOptions(
options??{});return options.credentialOptions&&pipeline.addPolicy(bearerTokenAuthenticationPolicy({credential:options.credentialOptions.
credential,scopes:options.credentialOptions.credentialScopes})),pipeline.addPolicy(serializationPolicy(options.serializationOptions),
{phase:"Serialize"}),pipeline.addPolicy(deserializationPolicy(options.deserializationOptions),{phase:"Deserialize"}),pipeline}
let httpClientCache_cachedHttpClient;function getCachedDefaultHttpClient(){return httpClientCache_cachedHttpClient||(httpClientCache_cachedHttpClient=
esm_defaultHttpClient_createDefaultHttpClient()),httpClientCache_cachedHttpClient}const CollectionFormatToDelimiterMap={
CSV:",",SSV:" ",Multi:"Multi",TSV:"	",Pipes:"|"};function getRequestUrl(baseUri,operationSpec,operationArguments,fallbackObject){
const urlReplacements=calculateUrlReplacements(operationSpec,operationArguments,fallbackObject);let isAbsolutePath=!1,requestUrl=replaceAll(
baseUri,urlReplacements);if(operationSpec.path){let path=replaceAll(operationSpec.path,urlReplacements);operationSpec.path===
"/{nextLink}"&&path.startsWith("/")&&(path=path.substring(1)),isAbsoluteUrl(path)?(requestUrl=path,isAbsolutePath=!0):requestUrl=
appendPath(requestUrl,path)}const{queryParams,sequenceParams}=calculateQueryParameters(operationSpec,operationArguments,
fallbackObject);return requestUrl=appendQueryParams(requestUrl,queryParams,sequenceParams,isAbsolutePath),requestUrl}function replaceAll(input,replacements){
let result=input;for(const[searchValue,replaceValue]of replacements)result=result.split(searchValue).join(replaceValue);
return result}function calculateUrlReplacements(operationSpec,operationArguments,fallbackObject){const result=new Map;if(operationSpec.
urlParameters?.length)for(const urlParameter of operationSpec.urlParameters){let urlParameterValue=getOperationArgumentValueFromParameter(
operationArguments,urlParameter,fallbackObject);const parameterPathString=getPathStringFromParameter(urlParameter);urlParameterValue=
operationSpec.serializer.serialize(urlParameter.mapper,urlParameterValue,parameterPathString),urlParameter.skipEncoding||
(urlParameterValue=encodeURIComponent(urlParameterValue)),result.set(`{${urlParameter.mapper.serializedName||parameterPathString}\
}`,urlParameterValue)}return result}function isAbsoluteUrl(url2){return url2.includes("://")}function appendPath(url2,pathToAppend){
if(!pathToAppend)return url2;const parsedUrl=new URL(url2);let newPath=parsedUrl.pathname;newPath.endsWith("/")||(newPath=
`${newPath}/`),pathToAppend.startsWith("/")&&(pathToAppend=pathToAppend.substring(1));const searchStart=pathToAppend.indexOf(
"?");if(searchStart!==-1){const path=pathToAppend.substring(0,searchStart),search=pathToAppend.substring(searchStart+1);
newPath=newPath+path,search&&(parsedUrl.search=parsedUrl.search?`${parsedUrl.search}&${search}`:search)}else newPath=newPath+
pathToAppend;return Object.assign(parsedUrl,{pathname:newPath}),parsedUrl.toString()}function calculateQueryParameters(operationSpec,operationArguments,fallbackObject){
const result=new Map,sequenceParams=new Set;if(operationSpec.queryParameters?.length)for(const queryParameter of operationSpec.
queryParameters){queryParameter.mapper.type.name==="Sequence"&&queryParameter.mapper.serializedName&&sequenceParams.add(
queryParameter.mapper.serializedName);let queryParameterValue=getOperationArgumentValueFromParameter(operationArguments,
queryParameter,fallbackObject);if(queryParameterValue!=null||queryParameter.mapper.required){queryParameterValue=operationSpec.
serializer.serialize(queryParameter.mapper,queryParameterValue,getPathStringFromParameter(queryParameter));const delimiter2=queryParameter.
collectionFormat?CollectionFormatToDelimiterMap[queryParameter.collectionFormat]:"";if(Array.isArray(queryParameterValue)&&
(queryParameterValue=queryParameterValue.map(item=>item??"")),queryParameter.collectionFormat==="Multi"&&queryParameterValue.
length===0)continue;Array.isArray(queryParameterValue)&&(queryParameter.collectionFormat==="SSV"||queryParameter.collectionFormat===
"TSV")&&(queryParameterValue=queryParameterValue.join(delimiter2)),queryParameter.skipEncoding||(Array.isArray(queryParameterValue)?
queryParameterValue=queryParameterValue.map(item=>encodeURIComponent(item)):queryParameterValue=encodeURIComponent(queryParameterValue)),
Array.isArray(queryParameterValue)&&(queryParameter.collectionFormat==="CSV"||queryParameter.collectionFormat==="Pipes")&&
(queryParameterValue=queryParameterValue.join(delimiter2)),result.set(queryParameter.mapper.serializedName||getPathStringFromParameter(
queryParameter),queryParameterValue)}}return{queryParams:result,sequenceParams}}function simpleParseQueryParams(queryString){
const result=new Map;if(!queryString||queryString[0]!=="?")return result;queryString=queryString.slice(1);const pairs=queryString.
split("&");for(const pair of pairs){const[name,value]=pair.split("=",2),existingValue=result.get(name);existingValue?Array.
isArray(existingValue)?existingValue.push(value):result.set(name,[existingValue,value]):result.set(name,value)}return result}
function appendQueryParams(url2,queryParams,sequenceParams,noOverwrite=!1){if(queryParams.size===0)return url2;const parsedUrl=new URL(
url2),combinedParams=simpleParseQueryParams(parsedUrl.search);for(const[name,value]of queryParams){const existingValue=combinedParams.
get(name);if(Array.isArray(existingValue))if(Array.isArray(value)){existingValue.push(...value);const valueSet=new Set(existingValue);
combinedParams.set(name,Array.from(valueSet))}else existingValue.push(value);else existingValue?(Array.isArray(value)?value.
unshift(existingValue):sequenceParams.has(name)&&combinedParams.set(name,[existingValue,value]),noOverwrite||combinedParams.
set(name,value)):combinedParams.set(name,value)}const searchPieces=[];for(const[name,value]of combinedParams)if(typeof value==
"string")searchPieces.push(`${name}=${value}`);else if(Array.isArray(value))for(const subValue of value)searchPieces.push(
`${name}=${subValue}`);else searchPieces.push(`${name}=${value}`);return parsedUrl.search=searchPieces.length?`?${searchPieces.
join("&")}`:"",parsedUrl.toString()}const dist_esm_log_logger=esm_createClientLogger("core-client");class ServiceClient{_endpoint;_requestContentType;_allowInsecureConnection;_httpClient;pipeline;constructor(options={}){
if(this._requestContentType=options.requestContentType,this._endpoint=options.endpoint??options.baseUri,options.baseUri&&
dist_esm_log_logger.warning("The baseUri option for SDK Clients has been deprecated, please use endpoint instead."),this.
_allowInsecureConnection=options.allowInsecureConnection,this._httpClient=options.httpClient||getCachedDefaultHttpClient(),
this.pipeline=options.pipeline||serviceClient_createDefaultPipeline(options),options.additionalPolicies?.length)for(const{
policy,position}of options.additionalPolicies){const afterPhase=position==="perRetry"?"Sign":void 0;this.pipeline.addPolicy(
policy,{afterPhase})}}sendRequest(request){return this.pipeline.sendRequest(this._httpClient,request)}async sendOperationRequest(operationArguments,operationSpec){
const endpoint=operationSpec.baseUrl||this._endpoint;if(!endpoint)throw new Error("If operationSpec.baseUrl is not speci\
fied, then the ServiceClient must have a endpoint string property that contains the base URL to use.");const url2=getRequestUrl(
endpoint,operationSpec,operationArguments,this),request=esm_pipelineRequest_createPipelineRequest({url:url2});request.method=
operationSpec.httpMethod;const operationInfo=getOperationRequestInfo(request);operationInfo.operationSpec=operationSpec,
operationInfo.operationArguments=operationArguments;const contentType2=operationSpec.contentType||this._requestContentType;
contentType2&&operationSpec.requestBody&&request.headers.set("Content-Type",contentType2);const options=operationArguments.
options;if(options){const requestOptions=options.requestOptions;requestOptions&&(requestOptions.timeout&&(request.timeout=
requestOptions.timeout),requestOptions.onUploadProgress&&(request.onUploadProgress=requestOptions.onUploadProgress),requestOptions.
onDownloadProgress&&(request.onDownloadProgress=requestOptions.onDownloadProgress),requestOptions.shouldDeserialize!==void 0&&
(operationInfo.shouldDeserialize=requestOptions.shouldDeserialize),requestOptions.allowInsecureConnection&&(request.allowInsecureConnection=
!0)),options.abortSignal&&(request.abortSignal=options.abortSignal),options.tracingOptions&&(request.tracingOptions=options.
tracingOptions)}this._allowInsecureConnection&&(request.allowInsecureConnection=!0),request.streamResponseStatusCodes===
void 0&&(request.streamResponseStatusCodes=getStreamingResponseStatusCodes(operationSpec));try{const rawResponse=await this.
sendRequest(request),flatResponse=flattenResponse(rawResponse,operationSpec.responses[rawResponse.status]);return options?.
onResponse&&options.onResponse(rawResponse,flatResponse),flatResponse}catch(error){if(typeof error=="object"&&error?.response){
const rawResponse=error.response,flatResponse=flattenResponse(rawResponse,operationSpec.responses[error.statusCode]||operationSpec.
responses.default);error.details=flatResponse,options?.onResponse&&options.onResponse(rawResponse,flatResponse,error)}throw error}}}
function serviceClient_createDefaultPipeline(options){const credentialScopes=getCredentialScopes(options),credentialOptions=options.
credential&&credentialScopes?{credentialScopes,credential:options.credential}:void 0;return createClientPipeline({...options,
credentialOptions})}function getCredentialScopes(options){if(options.credentialScopes)return options.credentialScopes;if(options.
endpoint)return`${options.endpoint}/.default`;if(options.baseUri)return`${options.baseUri}/.default`;if(options.credential)
throw new Error("When using credentials, the ServiceClientOptions must contain either a endpoint or a credentialScopes. \
Unable to create a bearerTokenAuthenticationPolicy")}function parseCAEChallenge(challenges){return`, ${challenges.trim()}`.
split(", Bearer ").filter(x=>x).map(challenge=>`${challenge.trim()}, `.split('", ').filter(x=>x).map(keyValue=>(([key,value])=>({
[key]:value}))(keyValue.trim().split('="'))).reduce((a,b)=>({...a,...b}),{}))}async function authorizeRequestOnClaimChallenge(onChallengeOptions){
const{scopes,response}=onChallengeOptions,logger2=onChallengeOptions.logger||coreClientLogger,challenge=response.headers.
get("WWW-Authenticate");if(!challenge)return logger2.info("The WWW-Authenticate header was missing. Failed to perform th\
e Continuous Access Evaluation authentication flow."),!1;const parsedChallenge=(parseCAEChallenge(challenge)||[]).find(x=>x.
claims);if(!parsedChallenge)return logger2.info('The WWW-Authenticate header was missing the necessary "claims" to perfo\
rm the Continuous Access Evaluation authentication flow.'),!1;const accessToken=await onChallengeOptions.getAccessToken(
parsedChallenge.scope?[parsedChallenge.scope]:scopes,{claims:decodeStringToString(parsedChallenge.claims)});return accessToken?
(onChallengeOptions.request.headers.set("Authorization",`${accessToken.tokenType??"Bearer"} ${accessToken.token}`),!0):!1}
const Constants={DefaultScope:"/.default",HeaderConstants:{AUTHORIZATION:"authorization"}};function isUuid(text){return/^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/.
test(text)}const authorizeRequestOnTenantChallenge=async challengeOptions=>{const requestOptions=requestToOptions(challengeOptions.
request),challenge=getChallenge(challengeOptions.response);if(challenge){const challengeInfo=parseChallenge(challenge),challengeScopes=buildScopes(
challengeOptions,challengeInfo),tenantId=extractTenantId(challengeInfo);if(!tenantId)return!1;const accessToken=await challengeOptions.
getAccessToken(challengeScopes,{...requestOptions,tenantId});return accessToken?(challengeOptions.request.headers.set(Constants.
HeaderConstants.AUTHORIZATION,`${accessToken.tokenType??"Bearer"} ${accessToken.token}`),!0):!1}return!1};function extractTenantId(challengeInfo){
const tenantId=new URL(challengeInfo.authorization_uri).pathname.split("/")[1];if(tenantId&&isUuid(tenantId))return tenantId}
function buildScopes(challengeOptions,challengeInfo){if(!challengeInfo.resource_id)return challengeOptions.scopes;const challengeScopes=new URL(
challengeInfo.resource_id);let scope=new URL(Constants.DefaultScope,challengeScopes.origin).toString();return scope==="h\
ttps://disk.azure.com/.default"&&(scope="https://disk.azure.com//.default"),[scope]}function getChallenge(response){const challenge=response.
headers.get("WWW-Authenticate");if(response.status===401&&challenge)return challenge}function parseChallenge(challenge){
return`${challenge.slice(7).trim()} `.split(" ").filter(x=>x).map(keyValue=>(([key,value])=>({[key]:value}))(keyValue.trim().
split("="))).reduce((a,b)=>({...a,...b}),{})}function requestToOptions(request){return{abortSignal:request.abortSignal,requestOptions:{
timeout:request.timeout},tracingOptions:request.tracingOptions}}const util_originalRequestSymbol=Symbol("Original Pipeli\
neRequest"),originalClientRequestSymbol=Symbol.for("@azure/core-client original request");function toPipelineRequest(webResource,options={}){
const request=webResource[util_originalRequestSymbol],headers=esm_httpHeaders_createHttpHeaders(webResource.headers.toJson(
{preserveCase:!0}));if(request)return request.headers=headers,request;{const newRequest=esm_pipelineRequest_createPipelineRequest(
{url:webResource.url,method:webResource.method,headers,withCredentials:webResource.withCredentials,timeout:webResource.timeout,
requestId:webResource.requestId,abortSignal:webResource.abortSignal,body:webResource.body,formData:webResource.formData,
disableKeepAlive:!!webResource.keepAlive,onDownloadProgress:webResource.onDownloadProgress,onUploadProgress:webResource.
onUploadProgress,proxySettings:webResource.proxySettings,streamResponseStatusCodes:webResource.streamResponseStatusCodes,
agent:webResource.agent,requestOverrides:webResource.requestOverrides});return options.originalRequest&&(newRequest[originalClientRequestSymbol]=
options.originalRequest),newRequest}}function toWebResourceLike(request,options){const originalRequest=options?.originalRequest??
request,webResource={url:request.url,method:request.method,headers:toHttpHeadersLike(request.headers),withCredentials:request.
withCredentials,timeout:request.timeout,requestId:request.headers.get("x-ms-client-request-id")||request.requestId,abortSignal:request.
abortSignal,body:request.body,formData:request.formData,keepAlive:!!request.disableKeepAlive,onDownloadProgress:request.
onDownloadProgress,onUploadProgress:request.onUploadProgress,proxySettings:request.proxySettings,streamResponseStatusCodes:request.
streamResponseStatusCodes,agent:request.agent,requestOverrides:request.requestOverrides,clone(){throw new Error("Cannot \
clone a non-proxied WebResourceLike")},prepare(){throw new Error("WebResourceLike.prepare() is not supported by @azure/c\
ore-http-compat")},validateRequestProperties(){}};return options?.createProxy?new Proxy(webResource,{get(target,prop,receiver){
return prop===util_originalRequestSymbol?request:prop==="clone"?()=>toWebResourceLike(toPipelineRequest(webResource,{originalRequest}),
{createProxy:!0,originalRequest}):Reflect.get(target,prop,receiver)},set(target,prop,value,receiver){return prop==="keep\
Alive"&&(request.disableKeepAlive=!value),typeof prop=="string"&&["url","method","withCredentials","timeout","requestId",
"abortSignal","body","formData","onDownloadProgress","onUploadProgress","proxySettings","streamResponseStatusCodes","age\
nt","requestOverrides"].includes(prop)&&(request[prop]=value),Reflect.set(target,prop,value,receiver)}}):webResource}function toHttpHeadersLike(headers){
return new HttpHeaders(headers.toJSON({preserveCase:!0}))}function getHeaderKey(headerName){return headerName.toLowerCase()}
class HttpHeaders{_headersMap;constructor(rawHeaders){if(this._headersMap={},rawHeaders)for(const headerName in rawHeaders)
this.set(headerName,rawHeaders[headerName])}set(headerName,headerValue){this._headersMap[getHeaderKey(headerName)]={name:headerName,
value:headerValue.toString()}}get(headerName){const header=this._headersMap[getHeaderKey(headerName)];return header?header.
value:void 0}contains(headerName){return!!this._headersMap[getHeaderKey(headerName)]}remove(headerName){const result=this.
contains(headerName);return delete this._headersMap[getHeaderKey(headerName)],result}rawHeaders(){return this.toJson({preserveCase:!0})}headersArray(){
const headers=[];for(const headerKey in this._headersMap)headers.push(this._headersMap[headerKey]);return headers}headerNames(){
const headerNames=[],headers=this.headersArray();for(let i=0;i<headers.length;++i)headerNames.push(headers[i].name);return headerNames}headerValues(){
const headerValues=[],headers=this.headersArray();for(let i=0;i<headers.length;++i)headerValues.push(headers[i].value);return headerValues}toJson(options={}){
const result={};if(options.preserveCase)for(const headerKey in this._headersMap){const header=this._headersMap[headerKey];
result[header.name]=header.value}else for(const headerKey in this._headersMap){const header=this._headersMap[headerKey];
result[getHeaderKey(header.name)]=header.value}return result}toString(){return JSON.stringify(this.toJson({preserveCase:!0}))}clone(){
const resultPreservingCasing={};for(const headerKey in this._headersMap){const header=this._headersMap[headerKey];resultPreservingCasing[header.
name]=header.value}return new HttpHeaders(resultPreservingCasing)}}const originalResponse=Symbol("Original FullOperation\
Response");function toCompatResponse(response,options){let request=toWebResourceLike(response.request),headers=toHttpHeadersLike(
response.headers);return options?.createProxy?new Proxy(response,{get(target,prop,receiver){return prop==="headers"?headers:
prop==="request"?request:prop===originalResponse?response:Reflect.get(target,prop,receiver)},set(target,prop,value,receiver){
return prop==="headers"?headers=value:prop==="request"&&(request=value),Reflect.set(target,prop,value,receiver)}}):{...response,
request,headers}}function response_toPipelineResponse(compatResponse){const response=compatResponse[originalResponse],headers=esm_httpHeaders_createHttpHeaders(
compatResponse.headers.toJson({preserveCase:!0}));return response?(response.headers=headers,response):{...compatResponse,
headers,request:toPipelineRequest(compatResponse.request)}}class ExtendedServiceClient extends ServiceClient{constructor(options){
super(options),options.keepAliveOptions?.enable===!1&&!pipelineContainsDisableKeepAlivePolicy(this.pipeline)&&this.pipeline.
addPolicy(createDisableKeepAlivePolicy()),options.redirectOptions?.handleRedirects===!1&&this.pipeline.removePolicy({name:redirectPolicy_redirectPolicyName})}async sendOperationRequest(operationArguments,operationSpec){
const userProvidedCallBack=operationArguments?.options?.onResponse;let lastResponse;function onResponse(rawResponse,flatResponse,error){
lastResponse=rawResponse,userProvidedCallBack&&userProvidedCallBack(rawResponse,flatResponse,error)}operationArguments.options=
{...operationArguments.options,onResponse};const result=await super.sendOperationRequest(operationArguments,operationSpec);
return lastResponse&&Object.defineProperty(result,"_response",{value:toCompatResponse(lastResponse)}),result}}var HttpPipelineLogLevel;
(function(HttpPipelineLogLevel2){HttpPipelineLogLevel2[HttpPipelineLogLevel2.ERROR=1]="ERROR",HttpPipelineLogLevel2[HttpPipelineLogLevel2.
INFO=3]="INFO",HttpPipelineLogLevel2[HttpPipelineLogLevel2.OFF=0]="OFF",HttpPipelineLogLevel2[HttpPipelineLogLevel2.WARNING=
2]="WARNING"})(HttpPipelineLogLevel||(HttpPipelineLogLevel={}));const mockRequestPolicyOptions={log(_logLevel,_message){},
shouldLog(_logLevel){return!1}},requestPolicyFactoryPolicyName="RequestPolicyFactoryPolicy";function createRequestPolicyFactoryPolicy(factories){
const orderedFactories=factories.slice().reverse();return{name:requestPolicyFactoryPolicyName,async sendRequest(request,next){
let httpPipeline={async sendRequest(httpRequest){const response2=await next(toPipelineRequest(httpRequest));return toCompatResponse(
response2,{createProxy:!0})}};for(const factory of orderedFactories)httpPipeline=factory.create(httpPipeline,mockRequestPolicyOptions);
const webResourceLike=toWebResourceLike(request,{createProxy:!0}),response=await httpPipeline.sendRequest(webResourceLike);
return response_toPipelineResponse(response)}}}function convertHttpClient(requestPolicyClient){return{sendRequest:async request=>{
const response=await requestPolicyClient.sendRequest(toWebResourceLike(request,{createProxy:!0}));return response_toPipelineResponse(
response)}}}class Expression{constructor(pattern,options={},data){this.pattern=pattern,this.separator=options.separator||
".",this.segments=this._parse(pattern),this.data=data,this._hasDeepWildcard=this.segments.some(seg=>seg.type==="deep-wil\
dcard"),this._hasAttributeCondition=this.segments.some(seg=>seg.attrName!==void 0),this._hasPositionSelector=this.segments.
some(seg=>seg.position!==void 0)}_parse(pattern){const segments=[];let i=0,currentPart="";for(;i<pattern.length;)pattern[i]===
this.separator?i+1<pattern.length&&pattern[i+1]===this.separator?(currentPart.trim()&&(segments.push(this._parseSegment(
currentPart.trim())),currentPart=""),segments.push({type:"deep-wildcard"}),i+=2):(currentPart.trim()&&segments.push(this.
_parseSegment(currentPart.trim())),currentPart="",i++):(currentPart+=pattern[i],i++);return currentPart.trim()&&segments.
push(this._parseSegment(currentPart.trim())),segments}_parseSegment(part){const segment={type:"tag"};let bracketContent=null,
withoutBrackets=part;const bracketMatch=part.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);if(bracketMatch&&(withoutBrackets=bracketMatch[1]+
bracketMatch[3],bracketMatch[2])){const content=bracketMatch[2].slice(1,-1);content&&(bracketContent=content)}let namespace,
tagAndPosition=withoutBrackets;if(withoutBrackets.includes("::")){const nsIndex=withoutBrackets.indexOf("::");if(namespace=
withoutBrackets.substring(0,nsIndex).trim(),tagAndPosition=withoutBrackets.substring(nsIndex+2).trim(),!namespace)throw new Error(
`Invalid namespace in pattern: ${part}`)}let tag,positionMatch=null;if(tagAndPosition.includes(":")){const colonIndex=tagAndPosition.
lastIndexOf(":"),tagPart=tagAndPosition.substring(0,colonIndex).trim(),posPart=tagAndPosition.substring(colonIndex+1).trim();
["first","last","odd","even"].includes(posPart)||/^nth\(\d+\)$/.test(posPart)?(tag=tagPart,positionMatch=posPart):tag=tagAndPosition}else
tag=tagAndPosition;if(!tag)throw new Error(`Invalid segment pattern: ${part}`);if(segment.tag=tag,namespace&&(segment.namespace=
namespace),bracketContent)if(bracketContent.includes("=")){const eqIndex=bracketContent.indexOf("=");segment.attrName=bracketContent.
substring(0,eqIndex).trim(),segment.attrValue=bracketContent.substring(eqIndex+1).trim()}else segment.attrName=bracketContent.
trim();if(positionMatch){const nthMatch=positionMatch.match(/^nth\((\d+)\)$/);nthMatch?(segment.position="nth",segment.positionValue=
parseInt(nthMatch[1],10)):segment.position=positionMatch}return segment}get length(){return this.segments.length}hasDeepWildcard(){
return this._hasDeepWildcard}hasAttributeCondition(){return this._hasAttributeCondition}hasPositionSelector(){return this.
_hasPositionSelector}toString(){return this.pattern}}class MatcherView{constructor(matcher){this._matcher=matcher}get separator(){
return this._matcher.separator}getCurrentTag(){const path=this._matcher.path;return path.length>0?path[path.length-1].tag:
void 0}getCurrentNamespace(){const path=this._matcher.path;return path.length>0?path[path.length-1].namespace:void 0}getAttrValue(attrName){
const path=this._matcher.path;if(path.length!==0)return path[path.length-1].values?.[attrName]}hasAttr(attrName){const path=this.
_matcher.path;if(path.length===0)return!1;const current=path[path.length-1];return current.values!==void 0&&attrName in current.
values}getAnyParentAttr(attrName){return this._matcher.getAnyParentAttr(attrName)}hasAnyParentAttr(attrName){return this.
_matcher.hasAnyParentAttr(attrName)}getPosition(){const path=this._matcher.path;return path.length===0?-1:path[path.length-
1].position??0}getCounter(){const path=this._matcher.path;return path.length===0?-1:path[path.length-1].counter??0}getIndex(){
return this.getPosition()}getDepth(){return this._matcher.path.length}toString(separator,includeNamespace=!0){return this.
_matcher.toString(separator,includeNamespace)}toArray(){return this._matcher.path.map(n=>n.tag)}matches(expression){return this.
_matcher.matches(expression)}matchesAny(exprSet){return exprSet.matchesAny(this._matcher)}}class Matcher{constructor(options={}){
this.separator=options.separator||".",this.path=[],this.siblingStacks=[],this._pathStringCache=null,this._view=new MatcherView(
this),this._keptAttrs=[]}push(tagName,attrValues=null,namespace=null,options=null){this._pathStringCache=null,this.path.
length>0&&(this.path[this.path.length-1].values=void 0);const currentLevel=this.path.length;let level=this.siblingStacks[currentLevel];
level||(level={counts:new Map,total:0},this.siblingStacks[currentLevel]=level);const siblingKey=namespace?`${namespace}:${tagName}`:
tagName,counter=level.counts.get(siblingKey)||0,position=level.total;level.counts.set(siblingKey,counter+1),level.total++;
const node={tag:tagName,position,counter};namespace!=null&&(node.namespace=namespace),attrValues!=null&&(node.values=attrValues),
this.path.push(node);const depth=this.path.length,keep=options!==null?options.keep:null;if(keep!=null&&keep.length>0&&attrValues)
for(let i=0;i<keep.length;i++){const name=keep[i];attrValues[name]!==void 0&&this._keptAttrs.push({depth,name,value:attrValues[name]})}}pop(){
if(this.path.length===0)return;this._pathStringCache=null;const node=this.path.pop();this.siblingStacks.length>this.path.
length+1&&(this.siblingStacks.length=this.path.length+1);const poppedDepth=this.path.length+1;for(;this._keptAttrs.length>
0&&this._keptAttrs[this._keptAttrs.length-1].depth>=poppedDepth;)this._keptAttrs.pop();return node}updateCurrent(attrValues){
if(this.path.length>0){const current=this.path[this.path.length-1];attrValues!=null&&(current.values=attrValues)}}getCurrentTag(){
return this.path.length>0?this.path[this.path.length-1].tag:void 0}getCurrentNamespace(){return this.path.length>0?this.
path[this.path.length-1].namespace:void 0}getAttrValue(attrName){if(this.path.length!==0)return this.path[this.path.length-
1].values?.[attrName]}hasAttr(attrName){if(this.path.length===0)return!1;const current=this.path[this.path.length-1];return current.
values!==void 0&&attrName in current.values}getAnyParentAttr(attrName){const kept=this._keptAttrs;for(let i=kept.length-
1;i>=0;i--)if(kept[i].name===attrName)return kept[i].value}hasAnyParentAttr(attrName){const kept=this._keptAttrs;for(let i=kept.
length-1;i>=0;i--)if(kept[i].name===attrName)return!0;return!1}getPosition(){return this.path.length===0?-1:this.path[this.
path.length-1].position??0}getCounter(){return this.path.length===0?-1:this.path[this.path.length-1].counter??0}getIndex(){
return this.getPosition()}getDepth(){return this.path.length}toString(separator,includeNamespace=!0){const sep2=separator||
this.separator;if(sep2===this.separator&&includeNamespace===!0){if(this._pathStringCache!==null)return this._pathStringCache;
const result=this.path.map(n=>n.namespace?`${n.namespace}:${n.tag}`:n.tag).join(sep2);return this._pathStringCache=result,
result}return this.path.map(n=>includeNamespace&&n.namespace?`${n.namespace}:${n.tag}`:n.tag).join(sep2)}toArray(){return this.
path.map(n=>n.tag)}reset(){this._pathStringCache=null,this.path=[],this.siblingStacks=[],this._keptAttrs=[]}matches(expression){
const segments=expression.segments;return segments.length===0?!1:expression.hasDeepWildcard()?this._matchWithDeepWildcard(
segments):this._matchSimple(segments)}_matchSimple(segments){if(this.path.length!==segments.length)return!1;for(let i=0;i<
segments.length;i++)if(!this._matchSegment(segments[i],this.path[i],i===this.path.length-1))return!1;return!0}_matchWithDeepWildcard(segments){
let pathIdx=this.path.length-1,segIdx=segments.length-1;for(;segIdx>=0&&pathIdx>=0;){const segment=segments[segIdx];if(segment.
type==="deep-wildcard"){if(segIdx--,segIdx<0)return!0;const nextSeg=segments[segIdx];let found=!1;for(let i=pathIdx;i>=0;i--)
if(this._matchSegment(nextSeg,this.path[i],i===this.path.length-1)){pathIdx=i-1,segIdx--,found=!0;break}if(!found)return!1}else{
if(!this._matchSegment(segment,this.path[pathIdx],pathIdx===this.path.length-1))return!1;pathIdx--,segIdx--}}return segIdx<
0}_matchSegment(segment,node,isCurrentNode){if(segment.tag!=="*"&&segment.tag!==node.tag||segment.namespace!==void 0&&segment.
namespace!=="*"&&segment.namespace!==node.namespace||segment.attrName!==void 0&&(!isCurrentNode||!node.values||!(segment.
attrName in node.values)||segment.attrValue!==void 0&&String(node.values[segment.attrName])!==String(segment.attrValue)))
return!1;if(segment.position!==void 0){if(!isCurrentNode)return!1;const counter=node.counter??0;if(segment.position==="f\
irst"&&counter!==0)return!1;if(segment.position==="odd"&&counter%2!==1)return!1;if(segment.position==="even"&&counter%2!==
0)return!1;if(segment.position==="nth"&&counter!==segment.positionValue)return!1}return!0}matchesAny(exprSet){return exprSet.
matchesAny(this)}snapshot(){return{path:this.path.map(node=>({...node})),siblingStacks:this.siblingStacks.map(level=>level&&
{counts:new Map(level.counts),total:level.total}),keptAttrs:this._keptAttrs.map(entry=>({...entry}))}}restore(snapshot2){
this._pathStringCache=null,this.path=snapshot2.path.map(node=>({...node})),this.siblingStacks=snapshot2.siblingStacks.map(
level=>level&&{counts:new Map(level.counts),total:level.total}),this._keptAttrs=(snapshot2.keptAttrs||[]).map(entry=>({...entry}))}readOnly(){
return this._view}}function valToStr(val){return typeof val=="number"&&Object.is(val,-0)?"-0":String(val)}function safeComment(val){
return valToStr(val).replace(/--/g,"- -").replace(/--/g,"- -").replace(/-$/,"- ")}function safeCdata(val){return valToStr(
val).replace(/\]\]>/g,"]]]]><![CDATA[>")}function escapeAttribute(val){return valToStr(val).replace(/"/g,"&quot;").replace(
/'/g,"&apos;")}function resolveName(name,isAttribute2,options,matcher,validator){if(!options.sanitizeName)return name;const isPI=!isAttribute2&&
name[0]==="?",bare=isPI?name.slice(1):name;if(validator(bare))return name;const result=options.sanitizeName(bare,{isAttribute:isAttribute2,
matcher:matcher.readOnly()});if(typeof result!="string"||!validator(result))throw new Error(`sanitizeName returned an in\
valid XML name for "${bare}"`);return isPI?"?"+result:result}const nameStartChar10=":A-Za-z_\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u0486\u0488-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001\
-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD",nameChar10=nameStartChar10+"\\-\\.\\d\xB7\u0300-\u036F\u203F-\u2040",nameStartChar11="\
:A-Za-z_\xC0-\u02FF\u0370-\u037D\u037F-\u0486\u0488-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}",
nameChar11=nameStartChar11+"\\-\\.\\d\xB7\u0300-\u036F\u0487\u203F-\u2040",buildRegexes=(startChar,char,flags="")=>{const ncStart=startChar.
replace(":",""),ncChar=char.replace(":",""),ncNamePat=`[${ncStart}][${ncChar}]*`;return{name:new RegExp(`^[${startChar}]\
[${char}]*$`,flags),ncName:new RegExp(`^${ncNamePat}$`,flags),qName:new RegExp(`^${ncNamePat}(?::${ncNamePat})?$`,flags),
nmToken:new RegExp(`^[${char}]+$`,flags),nmTokens:new RegExp(`^[${char}]+(?:\\s+[${char}]+)*$`,flags)}},regexes10=buildRegexes(
nameStartChar10,nameChar10),regexes11=buildRegexes(nameStartChar11,nameChar11,"u"),nameStartCharAscii=":A-Za-z_",nameCharAscii=nameStartCharAscii+
"\\-\\.\\d",regexesAscii=buildRegexes(nameStartCharAscii,nameCharAscii),getRegexes=(xmlVersion="1.0",asciiOnly=!1)=>asciiOnly?
regexesAscii:xmlVersion==="1.1"?regexes11:regexes10,src_name=(str,{xmlVersion="1.0",asciiOnly=!1}={})=>getRegexes(xmlVersion,
asciiOnly).name.test(str),ncName=(str,{xmlVersion="1.0",asciiOnly=!1}={})=>getRegexes(xmlVersion,asciiOnly).ncName.test(
str),qName=(str,{xmlVersion="1.0",asciiOnly=!1}={})=>getRegexes(xmlVersion,asciiOnly).qName.test(str),nmToken=(str,{xmlVersion="\
1.0",asciiOnly=!1}={})=>getRegexes(xmlVersion,asciiOnly).nmToken.test(str),nmTokens=(str,{xmlVersion="1.0",asciiOnly=!1}={})=>getRegexes(
xmlVersion,asciiOnly).nmTokens.test(str),PRODUCTIONS=["name","ncName","qName","nmToken","nmTokens"],createValidator=(production,{
xmlVersion="1.0",asciiOnly=!1,maxCacheSize=2048}={})=>{if(!PRODUCTIONS.includes(production))throw new TypeError(`Unknown\
 production "${production}". Must be one of: ${PRODUCTIONS.join(", ")}`);const regex=getRegexes(xmlVersion,asciiOnly)[production];
let cache=new Map;const validator=str=>{const cached=cache.get(str);if(cached!==void 0)return cached;const result=regex.
test(str);return cache.size<maxCacheSize&&cache.set(str,result),result};return validator.reset=()=>{cache=new Map},validator},
validate=(str,production,{xmlVersion="1.0",asciiOnly=!1}={})=>{if(!PRODUCTIONS.includes(production))throw new TypeError(
`Unknown production "${production}". Must be one of: ${PRODUCTIONS.join(", ")}`);if({name:src_name,ncName,qName,nmToken,
nmTokens}[production](str,{xmlVersion,asciiOnly}))return{valid:!0,production,input:str};let reason="Does not match the p\
roduction rules",position;const startCharPattern=asciiOnly?/^[:A-Za-z_]/:/^[:A-Za-z_\u00C0-\uFFFD]/,namePattern=asciiOnly?
/[\w\-\\.:]/:/[\w\-\\.:\u00B7\u00C0-\uFFFD]/;if(str.length===0)reason="Input is empty";else if(production==="ncName"&&str.
includes(":"))position=str.indexOf(":"),reason="Colon is not allowed in NCName";else if(production==="qName"&&str.startsWith(
":"))reason="QName cannot start with a colon",position=0;else if(production==="qName"&&str.endsWith(":"))reason="QName c\
annot end with a colon",position=str.length-1;else if(production==="qName"&&(str.match(/:/g)||[]).length>1)reason="QName\
 can have at most one colon",position=str.lastIndexOf(":");else if(["name","ncName","qName"].includes(production)&&!startCharPattern.
test(str[0]))reason=`First character "${str[0]}" is not a valid NameStartChar`,position=0;else for(let i=0;i<str.length;i++)
if(!namePattern.test(str[i])){reason=`Character "${str[i]}" at position ${i} is not a valid NameChar`,position=i;break}return{
valid:!1,production,input:str,reason,position}},validateAll=(strings,production,opts={})=>strings.map(str=>validate(str,
production,opts)),sanitize=(str,production="name",{replacement="_",asciiOnly=!1}={})=>{if(!str)return replacement;let result=str;
production==="ncName"&&(result=result.replace(/:/g,""));const allowedCharPattern=asciiOnly?/[^\w\-\.:]/g:/[^\w\-\.:\u00B7\u00C0-\uFFFD]/g;
return result=result.replace(allowedCharPattern,replacement),production!=="nmToken"&&production!=="nmTokens"&&/^[\-\.\d]/.
test(result)&&(result=replacement+result),result||replacement},EOL=`
`;function detectXmlVersionFromArray(jArray,options){if(!Array.isArray(jArray)||jArray.length===0)return"1.0";const first=jArray[0];
if(propName(first)==="?xml"){const attrs=first[":@"];if(attrs){const versionKey=options.attributeNamePrefix+"version";if(attrs[versionKey])
return attrs[versionKey]}}return"1.0"}function toXml(jArray,options){let indentation="";options.format&&(indentation=EOL);
const stopNodeExpressions=[];if(options.stopNodes&&Array.isArray(options.stopNodes))for(let i=0;i<options.stopNodes.length;i++){
const node=options.stopNodes[i];typeof node=="string"?stopNodeExpressions.push(new Expression(node)):node instanceof Expression&&
stopNodeExpressions.push(node)}const xmlVersion=detectXmlVersionFromArray(jArray,options),qNameValidator=createValidator(
"qName",{xmlVersion}),matcher=new Matcher;return arrToStr(jArray,options,indentation,matcher,stopNodeExpressions,qNameValidator)}
function arrToStr(arr,options,indentation,matcher,stopNodeExpressions,qNameValidator){let xmlStr="",isPreviousElementTag=!1;
if(options.maxNestedTags&&matcher.getDepth()>options.maxNestedTags)throw new Error("Maximum nested tags exceeded");if(!Array.
isArray(arr)){if(arr!=null){let text=valToStr(arr);return text=replaceEntitiesValue(text,options),text}return""}for(let i=0;i<
arr.length;i++){const tagObj=arr[i],rawTagName=propName(tagObj);if(rawTagName===void 0)continue;const tagName=rawTagName===
options.textNodeName||rawTagName===options.cdataPropName||rawTagName===options.commentPropName?rawTagName:resolveName(rawTagName,
!1,options,matcher,qNameValidator),attrValues=extractAttributeValues(tagObj[":@"],options);matcher.push(tagName,attrValues);
const isStopNode=checkStopNode(matcher,stopNodeExpressions);if(tagName===options.textNodeName){let tagText=tagObj[rawTagName];
isStopNode||(tagText=options.tagValueProcessor(tagName,tagText),tagText=replaceEntitiesValue(tagText,options)),tagText=valToStr(
tagText),isPreviousElementTag&&(xmlStr+=indentation),xmlStr+=tagText,isPreviousElementTag=!1,matcher.pop();continue}else if(tagName===
options.cdataPropName){isPreviousElementTag&&(xmlStr+=indentation);const val=tagObj[rawTagName][0][options.textNodeName],
safeVal=safeCdata(val);xmlStr+=`<![CDATA[${safeVal}]]>`,isPreviousElementTag=!1,matcher.pop();continue}else if(tagName===
options.commentPropName){const val=tagObj[rawTagName][0][options.textNodeName],safeVal=safeComment(val);xmlStr+=indentation+
`<!--${safeVal}-->`,isPreviousElementTag=!0,matcher.pop();continue}else if(tagName[0]==="?"){const attStr2=attr_to_str(tagObj["\
:@"],options,isStopNode,matcher,qNameValidator);xmlStr+=(tagName==="?xml"?"":indentation)+`<${tagName}${attStr2}?>`,isPreviousElementTag=
!0,matcher.pop();continue}let newIdentation=indentation;newIdentation!==""&&(newIdentation+=options.indentBy);const attStr=attr_to_str(
tagObj[":@"],options,isStopNode,matcher,qNameValidator),tagStart=indentation+`<${tagName}${attStr}`;let tagValue;isStopNode?
tagValue=orderedJs2Xml_getRawContent(tagObj[rawTagName],options,matcher.getDepth()):tagValue=arrToStr(tagObj[rawTagName],
options,newIdentation,matcher,stopNodeExpressions,qNameValidator),options.unpairedTags.indexOf(tagName)!==-1?options.suppressUnpairedNode?
xmlStr+=tagStart+">":xmlStr+=tagStart+"/>":(!tagValue||tagValue.length===0)&&options.suppressEmptyNode?xmlStr+=tagStart+
"/>":tagValue&&tagValue.endsWith(">")?xmlStr+=tagStart+`>${tagValue}${indentation}</${tagName}>`:(xmlStr+=tagStart+">",tagValue&&
indentation!==""&&(tagValue.includes("/>")||tagValue.includes("</"))?xmlStr+=indentation+options.indentBy+tagValue+indentation:
xmlStr+=tagValue,xmlStr+=`</${tagName}>`),isPreviousElementTag=!0,matcher.pop()}return xmlStr}function extractAttributeValues(attrMap,options){
if(!attrMap||options.ignoreAttributes)return null;const attrValues={};let hasAttrs=!1;for(let attr in attrMap){if(!Object.
prototype.hasOwnProperty.call(attrMap,attr))continue;const cleanAttrName=attr.startsWith(options.attributeNamePrefix)?attr.
substr(options.attributeNamePrefix.length):attr;attrValues[cleanAttrName]=escapeAttribute(attrMap[attr]),hasAttrs=!0}return hasAttrs?
attrValues:null}function orderedJs2Xml_getRawContent(arr,options,depth=0){if(options.maxNestedTags&&depth>options.maxNestedTags)
throw new Error("Maximum nested tags exceeded");if(!Array.isArray(arr))return arr!=null?valToStr(arr):"";let content="";
for(let i=0;i<arr.length;i++){const item=arr[i],tagName=propName(item);if(tagName===options.textNodeName)content+=valToStr(
item[tagName]);else if(tagName===options.cdataPropName)content+=item[tagName][0][options.textNodeName];else if(tagName===
options.commentPropName)content+=item[tagName][0][options.textNodeName];else{if(tagName&&tagName[0]==="?")continue;if(tagName){
const attStr=attr_to_str_raw(item[":@"],options),nestedContent=orderedJs2Xml_getRawContent(item[tagName],options,depth+1);
!nestedContent||nestedContent.length===0?content+=`<${tagName}${attStr}/>`:content+=`<${tagName}${attStr}>${nestedContent}\
</${tagName}>`}}}return content}function attr_to_str_raw(attrMap,options){let attrStr="";if(attrMap&&!options.ignoreAttributes)
for(let attr in attrMap){if(!Object.prototype.hasOwnProperty.call(attrMap,attr))continue;let attrVal=attrMap[attr];attrVal===
!0&&options.suppressBooleanAttributes?attrStr+=` ${attr.substr(options.attributeNamePrefix.length)}`:attrStr+=` ${attr.substr(
options.attributeNamePrefix.length)}="${escapeAttribute(attrVal)}"`}return attrStr}function propName(obj){const keys=Object.
keys(obj);for(let i=0;i<keys.length;i++){const key=keys[i];if(Object.prototype.hasOwnProperty.call(obj,key)&&key!==":@")
return key}}function attr_to_str(attrMap,options,isStopNode,matcher,qNameValidator){let attrStr="";if(attrMap&&!options.
ignoreAttributes)for(let attr in attrMap){if(!Object.prototype.hasOwnProperty.call(attrMap,attr))continue;const cleanAttrName=attr.
substr(options.attributeNamePrefix.length),resolvedAttrName=isStopNode?cleanAttrName:resolveName(cleanAttrName,!0,options,
matcher,qNameValidator);let attrVal;isStopNode?attrVal=attrMap[attr]:(attrVal=options.attributeValueProcessor(attr,attrMap[attr]),
attrVal=replaceEntitiesValue(attrVal,options)),attrVal===!0&&options.suppressBooleanAttributes?attrStr+=` ${resolvedAttrName}`:
attrStr+=` ${resolvedAttrName}="${escapeAttribute(attrVal)}"`}return attrStr}function checkStopNode(matcher,stopNodeExpressions){
if(!stopNodeExpressions||stopNodeExpressions.length===0)return!1;for(let i=0;i<stopNodeExpressions.length;i++)if(matcher.
matches(stopNodeExpressions[i]))return!0;return!1}function replaceEntitiesValue(textValue,options){if(textValue&&textValue.
length>0&&options.processEntities)for(let i=0;i<options.entities.length;i++){const entity=options.entities[i];textValue=
textValue.replace(entity.regex,entity.val)}return textValue}function getIgnoreAttributesFn(ignoreAttributes){return typeof ignoreAttributes==
"function"?ignoreAttributes:Array.isArray(ignoreAttributes)?attrName=>{for(const pattern of ignoreAttributes)if(typeof pattern==
"string"&&attrName===pattern||pattern instanceof RegExp&&pattern.test(attrName))return!0}:()=>!1}const defaultOptions={attributeNamePrefix:"\
@_",attributesGroupName:!1,textNodeName:"#text",ignoreAttributes:!0,cdataPropName:!1,format:!1,indentBy:"  ",suppressEmptyNode:!1,
suppressUnpairedNode:!0,suppressBooleanAttributes:!0,tagValueProcessor:function(key,a){return a},attributeValueProcessor:function(attrName,a){
return a},preserveOrder:!1,commentPropName:!1,unpairedTags:[],entities:[{regex:new RegExp("&","g"),val:"&amp;"},{regex:new RegExp(
">","g"),val:"&gt;"},{regex:new RegExp("<","g"),val:"&lt;"},{regex:new RegExp("'","g"),val:"&apos;"},{regex:new RegExp('\
"',"g"),val:"&quot;"}],processEntities:!0,stopNodes:[],oneListGroup:!1,maxNestedTags:100,jPath:!0,sanitizeName:!1};function Builder(options){
if(this.options=Object.assign({},defaultOptions,options),this.options.stopNodes&&Array.isArray(this.options.stopNodes)&&
(this.options.stopNodes=this.options.stopNodes.map(node=>typeof node=="string"&&node.startsWith("*.")?".."+node.substring(
2):node)),this.stopNodeExpressions=[],this.options.stopNodes&&Array.isArray(this.options.stopNodes))for(let i=0;i<this.options.
stopNodes.length;i++){const node=this.options.stopNodes[i];typeof node=="string"?this.stopNodeExpressions.push(new Expression(
node)):node instanceof Expression&&this.stopNodeExpressions.push(node)}this.options.ignoreAttributes===!0||this.options.
attributesGroupName?this.isAttribute=function(){return!1}:(this.ignoreAttributesFn=getIgnoreAttributesFn(this.options.ignoreAttributes),
this.attrPrefixLen=this.options.attributeNamePrefix.length,this.isAttribute=isAttribute),this.processTextOrObjNode=processTextOrObjNode,
this.options.format?(this.indentate=indentate,this.tagEndChar=`>
`,this.newLine=`
`):(this.indentate=function(){return""},this.tagEndChar=">",this.newLine="")}function detectXmlVersionFromObj(jObj,options){
const decl=jObj["?xml"];if(decl&&typeof decl=="object"){if(options.attributesGroupName&&decl[options.attributesGroupName]){
const v2=decl[options.attributesGroupName][options.attributeNamePrefix+"version"];if(v2)return v2}const v=decl[options.attributeNamePrefix+
"version"];if(v)return v}return"1.0"}Builder.prototype.build=function(jObj){if(this.options.preserveOrder)return toXml(jObj,
this.options);{Array.isArray(jObj)&&this.options.arrayNodeName&&this.options.arrayNodeName.length>1&&(jObj={[this.options.
arrayNodeName]:jObj});const matcher=new Matcher,xmlVersion=detectXmlVersionFromObj(jObj,this.options),qNameValidator=createValidator(
"qName",{xmlVersion});return this.j2x(jObj,0,matcher,qNameValidator).val}},Builder.prototype.j2x=function(jObj,level,matcher,qNameValidator){
let attrStr="",val="";if(this.options.maxNestedTags&&matcher.getDepth()>=this.options.maxNestedTags)throw new Error("Max\
imum nested tags exceeded");const jPath=this.options.jPath?matcher.toString():matcher,isCurrentStopNode=this.checkStopNode(
matcher);for(let key in jObj){if(!Object.prototype.hasOwnProperty.call(jObj,key))continue;const resolvedKey=key===this.options.
textNodeName||key===this.options.cdataPropName||key===this.options.commentPropName||this.options.attributesGroupName&&key===
this.options.attributesGroupName||this.isAttribute(key)?key:resolveName(key,!1,this.options,matcher,qNameValidator);if(typeof jObj[key]>
"u")this.isAttribute(key)&&(val+="");else if(jObj[key]===null)this.isAttribute(key)||resolvedKey===this.options.cdataPropName||
resolvedKey===this.options.commentPropName?val+="":resolvedKey[0]==="?"?val+=this.indentate(level)+"<"+resolvedKey+"?"+this.
tagEndChar:val+=this.indentate(level)+"<"+resolvedKey+"/"+this.tagEndChar;else if(jObj[key]instanceof Date)val+=this.buildTextValNode(
jObj[key],resolvedKey,"",level,matcher);else if(typeof jObj[key]!="object"){const attr=this.isAttribute(key);if(attr&&!this.
ignoreAttributesFn(attr,jPath)){const resolvedAttr=resolveName(attr,!0,this.options,matcher,qNameValidator);attrStr+=this.
buildAttrPairStr(resolvedAttr,valToStr(jObj[key]),isCurrentStopNode)}else if(!attr)if(key===this.options.textNodeName){let newval=this.
options.tagValueProcessor(key,valToStr(jObj[key]));val+=this.replaceEntitiesValue(newval)}else{matcher.push(resolvedKey);
const isStopNode=this.checkStopNode(matcher);if(matcher.pop(),isStopNode){const textValue=valToStr(jObj[key]);textValue===
""?val+=this.indentate(level)+"<"+resolvedKey+this.closeTag(resolvedKey)+this.tagEndChar:val+=this.indentate(level)+"<"+
resolvedKey+">"+textValue+"</"+resolvedKey+this.tagEndChar}else val+=this.buildTextValNode(jObj[key],resolvedKey,"",level,
matcher)}}else if(Array.isArray(jObj[key])){const arrLen=jObj[key].length;let listTagVal="",listTagAttr="";for(let j=0;j<
arrLen;j++){const item=jObj[key][j];if(!(typeof item>"u"))if(item===null)resolvedKey[0]==="?"?val+=this.indentate(level)+
"<"+resolvedKey+"?"+this.tagEndChar:val+=this.indentate(level)+"<"+resolvedKey+"/"+this.tagEndChar;else if(typeof item==
"object")if(this.options.oneListGroup){matcher.push(resolvedKey);const result=this.j2x(item,level+1,matcher,qNameValidator);
matcher.pop(),listTagVal+=result.val,this.options.attributesGroupName&&item.hasOwnProperty(this.options.attributesGroupName)&&
(listTagAttr+=result.attrStr)}else listTagVal+=this.processTextOrObjNode(item,resolvedKey,level,matcher,qNameValidator);else if(this.
options.oneListGroup){let textValue=this.options.tagValueProcessor(resolvedKey,item);textValue=this.replaceEntitiesValue(
textValue),textValue=valToStr(textValue),listTagVal+=textValue}else{matcher.push(resolvedKey);const isStopNode=this.checkStopNode(
matcher);if(matcher.pop(),isStopNode){const textValue=valToStr(item);textValue===""?listTagVal+=this.indentate(level)+"<"+
resolvedKey+this.closeTag(resolvedKey)+this.tagEndChar:listTagVal+=this.indentate(level)+"<"+resolvedKey+">"+textValue+"\
</"+resolvedKey+this.tagEndChar}else listTagVal+=this.buildTextValNode(item,resolvedKey,"",level,matcher)}}this.options.
oneListGroup&&(listTagVal=this.buildObjectNode(listTagVal,resolvedKey,listTagAttr,level)),val+=listTagVal}else if(this.options.
attributesGroupName&&key===this.options.attributesGroupName){const Ks=Object.keys(jObj[key]),L=Ks.length;for(let j=0;j<L;j++){
const resolvedAttr=resolveName(Ks[j],!0,this.options,matcher,qNameValidator);attrStr+=this.buildAttrPairStr(resolvedAttr,
valToStr(jObj[key][Ks[j]]),isCurrentStopNode)}}else val+=this.processTextOrObjNode(jObj[key],resolvedKey,level,matcher,qNameValidator)}
return{attrStr,val}},Builder.prototype.buildAttrPairStr=function(attrName,val,isStopNode){return isStopNode||(val=this.options.
attributeValueProcessor(attrName,valToStr(val)),val=this.replaceEntitiesValue(val)),this.options.suppressBooleanAttributes&&
val==="true"?" "+attrName:" "+attrName+'="'+escapeAttribute(val)+'"'};function processTextOrObjNode(object,key,level,matcher,qNameValidator){
const attrValues=this.extractAttributes(object);if(matcher.push(key,attrValues),this.checkStopNode(matcher)){const rawContent2=this.
buildRawContent(object,matcher.getDepth()),attrStr=this.buildAttributesForStopNode(object);return matcher.pop(),this.buildObjectNode(
rawContent2,key,attrStr,level)}const result=this.j2x(object,level+1,matcher,qNameValidator);return matcher.pop(),key[0]===
"?"?this.buildTextValNode("",key,result.attrStr,level,matcher):object[this.options.textNodeName]!==void 0&&Object.keys(object).
length===1?this.buildTextValNode(object[this.options.textNodeName],key,result.attrStr,level,matcher):this.buildObjectNode(
result.val,key,result.attrStr,level)}Builder.prototype.extractAttributes=function(obj){if(!obj||typeof obj!="object")return null;
const attrValues={};let hasAttrs=!1;if(this.options.attributesGroupName&&obj[this.options.attributesGroupName]){const attrGroup=obj[this.
options.attributesGroupName];for(let attrKey in attrGroup){if(!Object.prototype.hasOwnProperty.call(attrGroup,attrKey))continue;
const cleanKey=attrKey.startsWith(this.options.attributeNamePrefix)?attrKey.substring(this.options.attributeNamePrefix.length):
attrKey;attrValues[cleanKey]=escapeAttribute(attrGroup[attrKey]),hasAttrs=!0}}else for(let key in obj){if(!Object.prototype.
hasOwnProperty.call(obj,key))continue;const attr=this.isAttribute(key);attr&&(attrValues[attr]=escapeAttribute(obj[key]),
hasAttrs=!0)}return hasAttrs?attrValues:null},Builder.prototype.buildRawContent=function(obj,depth=0){if(this.options.maxNestedTags&&
depth>=this.options.maxNestedTags)throw new Error("Maximum nested tags exceeded");if(typeof obj=="string")return obj;if(typeof obj!=
"object"||obj===null)return String(obj);if(obj[this.options.textNodeName]!==void 0)return obj[this.options.textNodeName];
let content="";for(let key in obj){if(!Object.prototype.hasOwnProperty.call(obj,key)||this.isAttribute(key)||this.options.
attributesGroupName&&key===this.options.attributesGroupName)continue;const value=obj[key];if(key===this.options.textNodeName)
content+=value;else if(Array.isArray(value)){for(let item of value)if(typeof item=="string"||typeof item=="number")content+=
`<${key}>${item}</${key}>`;else if(typeof item=="object"&&item!==null){const nestedContent=this.buildRawContent(item,depth+
1),nestedAttrs=this.buildAttributesForStopNode(item);nestedContent===""?content+=`<${key}${nestedAttrs}/>`:content+=`<${key}${nestedAttrs}\
>${nestedContent}</${key}>`}}else if(typeof value=="object"&&value!==null){const nestedContent=this.buildRawContent(value,
depth+1),nestedAttrs=this.buildAttributesForStopNode(value);nestedContent===""?content+=`<${key}${nestedAttrs}/>`:content+=
`<${key}${nestedAttrs}>${nestedContent}</${key}>`}else content+=`<${key}>${value}</${key}>`}return content},Builder.prototype.
buildAttributesForStopNode=function(obj){if(!obj||typeof obj!="object")return"";let attrStr="";if(this.options.attributesGroupName&&
obj[this.options.attributesGroupName]){const attrGroup=obj[this.options.attributesGroupName];for(let attrKey in attrGroup){
if(!Object.prototype.hasOwnProperty.call(attrGroup,attrKey))continue;const cleanKey=attrKey.startsWith(this.options.attributeNamePrefix)?
attrKey.substring(this.options.attributeNamePrefix.length):attrKey,val=attrGroup[attrKey];val===!0&&this.options.suppressBooleanAttributes?
attrStr+=" "+cleanKey:attrStr+=" "+cleanKey+'="'+escapeAttribute(val)+'"'}}else for(let key in obj){if(!Object.prototype.
hasOwnProperty.call(obj,key))continue;const attr=this.isAttribute(key);if(attr){const val=obj[key];val===!0&&this.options.
suppressBooleanAttributes?attrStr+=" "+attr:attrStr+=" "+attr+'="'+escapeAttribute(val)+'"'}}return attrStr},Builder.prototype.
buildObjectNode=function(val,key,attrStr,level){if(val==="")return key[0]==="?"?this.indentate(level)+"<"+key+attrStr+"?"+
this.tagEndChar:this.indentate(level)+"<"+key+attrStr+this.closeTag(key)+this.tagEndChar;if(key[0]==="?")return this.indentate(
level)+"<"+key+attrStr+"?"+this.tagEndChar;{let tagEndExp="</"+key+this.tagEndChar,piClosingChar="";return key[0]==="?"&&
(piClosingChar="?",tagEndExp=""),(attrStr||attrStr==="")&&val.indexOf("<")===-1?this.indentate(level)+"<"+key+attrStr+piClosingChar+
">"+val+tagEndExp:this.options.commentPropName!==!1&&key===this.options.commentPropName&&piClosingChar.length===0?this.indentate(
level)+`<!--${safeComment(val)}-->`+this.newLine:this.indentate(level)+"<"+key+attrStr+piClosingChar+this.tagEndChar+val+
this.indentate(level)+tagEndExp}},Builder.prototype.closeTag=function(key){let closeTag="";return this.options.unpairedTags.
indexOf(key)!==-1?this.options.suppressUnpairedNode||(closeTag="/"):this.options.suppressEmptyNode?closeTag="/":closeTag=
`></${key}`,closeTag},Builder.prototype.checkStopNode=function(matcher){if(!this.stopNodeExpressions||this.stopNodeExpressions.
length===0)return!1;for(let i=0;i<this.stopNodeExpressions.length;i++)if(matcher.matches(this.stopNodeExpressions[i]))return!0;
return!1};function buildEmptyObjNode(val,key,attrStr,level){return val!==""?this.buildObjectNode(val,key,attrStr,level):
key[0]==="?"?this.indentate(level)+"<"+key+attrStr+"?"+this.tagEndChar:this.indentate(level)+"<"+key+attrStr+"/"+this.tagEndChar}
Builder.prototype.buildTextValNode=function(val,key,attrStr,level,matcher){if(this.options.cdataPropName!==!1&&key===this.
options.cdataPropName){const safeVal=safeCdata(val);return this.indentate(level)+`<![CDATA[${safeVal}]]>`+this.newLine}else if(this.
options.commentPropName!==!1&&key===this.options.commentPropName){const safeVal=safeComment(val);return this.indentate(level)+
`<!--${safeVal}-->`+this.newLine}else{if(key[0]==="?")return this.indentate(level)+"<"+key+attrStr+"?"+this.tagEndChar;{
let textValue=this.options.tagValueProcessor(key,val);return textValue=this.replaceEntitiesValue(textValue),textValue=valToStr(
textValue),textValue===""?this.indentate(level)+"<"+key+attrStr+this.closeTag(key)+this.tagEndChar:this.indentate(level)+
"<"+key+attrStr+">"+textValue+"</"+key+this.tagEndChar}}},Builder.prototype.replaceEntitiesValue=function(textValue){if(textValue&&
textValue.length>0&&this.options.processEntities)for(let i=0;i<this.options.entities.length;i++){const entity=this.options.
entities[i];textValue=textValue.replace(entity.regex,entity.val)}return textValue};function indentate(level){return this.
options.indentBy.repeat(level)}function isAttribute(name){return name.startsWith(this.options.attributeNamePrefix)&&name!==
this.options.textNodeName?name.substr(this.attrPrefixLen):!1}const json2xml=Builder,nameStartChar=":A-Za-z_\\u00C0-\\u00D6\
\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uF\
DF0-\\uFFFD",nameChar=nameStartChar+"\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040",nameRegexp="["+nameStartChar+"]["+nameChar+
"]*",regexName=new RegExp("^"+nameRegexp+"$");function getAllMatches(string,regex){const matches=[];let match=regex.exec(
string);for(;match;){const allmatches=[];allmatches.startIndex=regex.lastIndex-match[0].length;const len=match.length;for(let index=0;index<
len;index++)allmatches.push(match[index]);matches.push(allmatches),match=regex.exec(string)}return matches}const isName=function(string){
const match=regexName.exec(string);return!(match===null||typeof match>"u")};function isExist(v){return typeof v<"u"}function isEmptyObject(obj){
return Object.keys(obj).length===0}function getValue(v){return exports.isExist(v)?v:""}const DANGEROUS_PROPERTY_NAMES=["\
hasOwnProperty","toString","valueOf","__defineGetter__","__defineSetter__","__lookupGetter__","__lookupSetter__"],criticalProperties=[
"__proto__","constructor","prototype"],validator_defaultOptions={allowBooleanAttributes:!1,unpairedTags:[]};function validator_validate(xmlData,options){
options=Object.assign({},validator_defaultOptions,options);const tags2=[];let tagFound=!1,reachedRoot=!1;xmlData[0]==="\uFEFF"&&
(xmlData=xmlData.substr(1));for(let i=0;i<xmlData.length;i++)if(xmlData[i]==="<"&&xmlData[i+1]==="?"){if(i+=2,i=readPI(xmlData,
i),i.err)return i}else if(xmlData[i]==="<"){let tagStartPos=i;if(i++,xmlData[i]==="!"){i=readCommentAndCDATA(xmlData,i);
continue}else{let closingTag=!1;xmlData[i]==="/"&&(closingTag=!0,i++);let tagName="";for(;i<xmlData.length&&xmlData[i]!==
">"&&xmlData[i]!==" "&&xmlData[i]!=="	"&&xmlData[i]!==`
`&&xmlData[i]!=="\r";i++)tagName+=xmlData[i];if(tagName=tagName.trim(),tagName[tagName.length-1]==="/"&&(tagName=tagName.
substring(0,tagName.length-1),i--),!validateTagName(tagName)){let msg;return tagName.trim().length===0?msg="Invalid spac\
e after '<'.":msg="Tag '"+tagName+"' is an invalid name.",getErrorObject("InvalidTag",msg,getLineNumberForPosition(xmlData,
i))}const result=readAttributeStr(xmlData,i);if(result===!1)return getErrorObject("InvalidAttr","Attributes for '"+tagName+
"' have open quote.",getLineNumberForPosition(xmlData,i));let attrStr=result.value;if(i=result.index,attrStr[attrStr.length-
1]==="/"){const attrStrStart=i-attrStr.length;attrStr=attrStr.substring(0,attrStr.length-1);const isValid=validateAttributeString(
attrStr,options);if(isValid===!0)tagFound=!0;else return getErrorObject(isValid.err.code,isValid.err.msg,getLineNumberForPosition(
xmlData,attrStrStart+isValid.err.line))}else if(closingTag)if(result.tagClosed){if(attrStr.trim().length>0)return getErrorObject(
"InvalidTag","Closing tag '"+tagName+"' can't have attributes or invalid starting.",getLineNumberForPosition(xmlData,tagStartPos));
if(tags2.length===0)return getErrorObject("InvalidTag","Closing tag '"+tagName+"' has not been opened.",getLineNumberForPosition(
xmlData,tagStartPos));{const otg=tags2.pop();if(tagName!==otg.tagName){let openPos=getLineNumberForPosition(xmlData,otg.
tagStartPos);return getErrorObject("InvalidTag","Expected closing tag '"+otg.tagName+"' (opened in line "+openPos.line+"\
, col "+openPos.col+") instead of closing tag '"+tagName+"'.",getLineNumberForPosition(xmlData,tagStartPos))}tags2.length==
0&&(reachedRoot=!0)}}else return getErrorObject("InvalidTag","Closing tag '"+tagName+"' doesn't have proper closing.",getLineNumberForPosition(
xmlData,i));else{const isValid=validateAttributeString(attrStr,options);if(isValid!==!0)return getErrorObject(isValid.err.
code,isValid.err.msg,getLineNumberForPosition(xmlData,i-attrStr.length+isValid.err.line));if(reachedRoot===!0)return getErrorObject(
"InvalidXml","Multiple possible root nodes found.",getLineNumberForPosition(xmlData,i));options.unpairedTags.indexOf(tagName)!==
-1||tags2.push({tagName,tagStartPos}),tagFound=!0}for(i++;i<xmlData.length;i++)if(xmlData[i]==="<")if(xmlData[i+1]==="!"){
i++,i=readCommentAndCDATA(xmlData,i);continue}else if(xmlData[i+1]==="?"){if(i=readPI(xmlData,++i),i.err)return i}else break;else if(xmlData[i]===
"&"){const afterAmp=validateAmpersand(xmlData,i);if(afterAmp==-1)return getErrorObject("InvalidChar","char '&' is not ex\
pected.",getLineNumberForPosition(xmlData,i));i=afterAmp}else if(reachedRoot===!0&&!isWhiteSpace(xmlData[i]))return getErrorObject(
"InvalidXml","Extra text at the end",getLineNumberForPosition(xmlData,i));xmlData[i]==="<"&&i--}}else{if(isWhiteSpace(xmlData[i]))
continue;return getErrorObject("InvalidChar","char '"+xmlData[i]+"' is not expected.",getLineNumberForPosition(xmlData,i))}
if(tagFound){if(tags2.length==1)return getErrorObject("InvalidTag","Unclosed tag '"+tags2[0].tagName+"'.",getLineNumberForPosition(
xmlData,tags2[0].tagStartPos));if(tags2.length>0)return getErrorObject("InvalidXml","Invalid '"+JSON.stringify(tags2.map(
t=>t.tagName),null,4).replace(/\r?\n/g,"")+"' found.",{line:1,col:1})}else return getErrorObject("InvalidXml","Start tag\
 expected.",1);return!0}function isWhiteSpace(char){return char===" "||char==="	"||char===`
`||char==="\r"}function readPI(xmlData,i){const start=i;for(;i<xmlData.length;i++)if(xmlData[i]=="?"||xmlData[i]==" "){const tagname=xmlData.
substr(start,i-start);if(i>5&&tagname==="xml")return getErrorObject("InvalidXml","XML declaration allowed only at the st\
art of the document.",getLineNumberForPosition(xmlData,i));if(xmlData[i]=="?"&&xmlData[i+1]==">"){i++;break}else continue}
return i}function readCommentAndCDATA(xmlData,i){if(xmlData.length>i+5&&xmlData[i+1]==="-"&&xmlData[i+2]==="-"){for(i+=3;i<
xmlData.length;i++)if(xmlData[i]==="-"&&xmlData[i+1]==="-"&&xmlData[i+2]===">"){i+=2;break}}else if(xmlData.length>i+8&&
xmlData[i+1]==="D"&&xmlData[i+2]==="O"&&xmlData[i+3]==="C"&&xmlData[i+4]==="T"&&xmlData[i+5]==="Y"&&xmlData[i+6]==="P"&&
xmlData[i+7]==="E"){let angleBracketsCount=1;for(i+=8;i<xmlData.length;i++)if(xmlData[i]==="<")angleBracketsCount++;else if(xmlData[i]===
">"&&(angleBracketsCount--,angleBracketsCount===0))break}else if(xmlData.length>i+9&&xmlData[i+1]==="["&&xmlData[i+2]===
"C"&&xmlData[i+3]==="D"&&xmlData[i+4]==="A"&&xmlData[i+5]==="T"&&xmlData[i+6]==="A"&&xmlData[i+7]==="["){for(i+=8;i<xmlData.
length;i++)if(xmlData[i]==="]"&&xmlData[i+1]==="]"&&xmlData[i+2]===">"){i+=2;break}}return i}const doubleQuote='"',singleQuote="\
'";function readAttributeStr(xmlData,i){let attrStr="",startChar="",tagClosed=!1;for(;i<xmlData.length;i++){if(xmlData[i]===
doubleQuote||xmlData[i]===singleQuote)startChar===""?startChar=xmlData[i]:startChar!==xmlData[i]||(startChar="");else if(xmlData[i]===
">"&&startChar===""){tagClosed=!0;break}attrStr+=xmlData[i]}return startChar!==""?!1:{value:attrStr,index:i,tagClosed}}function scanAttributeTokens(attrStr){
const tokens=[],len=attrStr.length;let i=0;for(;i<len;){const tokenStart=i;for(;i<len&&isWhiteSpace(attrStr[i]);)i++;if(i>=
len)break;if(attrStr[i]==="="){i++;continue}const leadingWs=attrStr.slice(tokenStart,i),nameStart=i;for(;i<len&&!isWhiteSpace(
attrStr[i])&&attrStr[i]!=="=";)i++;const name=attrStr.slice(nameStart,i);let equalsGroup,j=i;for(;j<len&&isWhiteSpace(attrStr[j]);)
j++;j<len&&attrStr[j]==="="&&(equalsGroup=attrStr.slice(i,j+1),i=j+1);let quoteChar,value,k=i;for(;k<len&&isWhiteSpace(attrStr[k]);)
k++;if(k<len&&(attrStr[k]==='"'||attrStr[k]==="'")){const valueStart=k+1,closeIdx=attrStr.indexOf(attrStr[k],valueStart);
closeIdx!==-1&&(quoteChar=attrStr[k],value=attrStr.slice(valueStart,closeIdx),i=closeIdx+1)}const token={startIndex:tokenStart};
token[1]=leadingWs,token[2]=name,token[3]=equalsGroup,token[4]=quoteChar!==void 0?!0:void 0,token[5]=quoteChar,token[6]=
value,tokens.push(token)}return tokens}function validateAttributeString(attrStr,options){const matches=scanAttributeTokens(
attrStr),attrNames={};for(let i=0;i<matches.length;i++){if(matches[i][1].length===0)return getErrorObject("InvalidAttr",
"Attribute '"+matches[i][2]+"' has no space in starting.",getPositionFromMatch(matches[i]));if(matches[i][3]!==void 0&&matches[i][4]===
void 0)return getErrorObject("InvalidAttr","Attribute '"+matches[i][2]+"' is without value.",getPositionFromMatch(matches[i]));
if(matches[i][3]===void 0&&!options.allowBooleanAttributes)return getErrorObject("InvalidAttr","boolean attribute '"+matches[i][2]+
"' is not allowed.",getPositionFromMatch(matches[i]));const attrName=matches[i][2];if(!validateAttrName(attrName))return getErrorObject(
"InvalidAttr","Attribute '"+attrName+"' is an invalid name.",getPositionFromMatch(matches[i]));if(!Object.prototype.hasOwnProperty.
call(attrNames,attrName))attrNames[attrName]=1;else return getErrorObject("InvalidAttr","Attribute '"+attrName+"' is rep\
eated.",getPositionFromMatch(matches[i]))}return!0}function validateNumberAmpersand(xmlData,i){let re=/\d/;for(xmlData[i]===
"x"&&(i++,re=/[\da-fA-F]/);i<xmlData.length;i++){if(xmlData[i]===";")return i;if(!xmlData[i].match(re))break}return-1}function validateAmpersand(xmlData,i){
if(i++,xmlData[i]===";")return-1;if(xmlData[i]==="#")return i++,validateNumberAmpersand(xmlData,i);let count=0;for(;i<xmlData.
length;i++,count++)if(!(xmlData[i].match(/\w/)&&count<20)){if(xmlData[i]===";")break;return-1}return i}function getErrorObject(code,message,lineNumber){
return{err:{code,msg:message,line:lineNumber.line||lineNumber,col:lineNumber.col}}}function validateAttrName(attrName){return isName(
attrName)}function validateTagName(tagname){return isName(tagname)}function getLineNumberForPosition(xmlData,index){const lines=xmlData.
substring(0,index).split(/\r?\n/);return{line:lines.length,col:lines[lines.length-1].length+1}}function getPositionFromMatch(match){
return match.startIndex+match[1].length}const XMLValidator={validate:validator_validate},defaultOnDangerousProperty=name=>DANGEROUS_PROPERTY_NAMES.
includes(name)?"__"+name:name,OptionsBuilder_defaultOptions={preserveOrder:!1,attributeNamePrefix:"@_",attributesGroupName:!1,
textNodeName:"#text",ignoreAttributes:!0,removeNSPrefix:!1,allowBooleanAttributes:!1,parseTagValue:!0,parseAttributeValue:!1,
trimValues:!0,cdataPropName:!1,numberParseOptions:{hex:!0,leadingZeros:!0,eNotation:!0,unicode:!1},tagValueProcessor:function(tagName,val){
return val},attributeValueProcessor:function(attrName,val){return val},stopNodes:[],alwaysCreateTextNode:!1,isArray:()=>!1,
commentPropName:!1,unpairedTags:[],processEntities:!0,htmlEntities:!1,entityDecoder:null,ignoreDeclaration:!1,ignorePiTags:!1,
transformTagName:!1,transformAttributeName:!1,updateTag:function(tagName,jPath,attrs){return tagName},captureMetaData:!1,
maxNestedTags:100,strictReservedNames:!0,jPath:!0,onDangerousProperty:defaultOnDangerousProperty};function validatePropertyName(propertyName,optionName){
if(typeof propertyName!="string")return;const normalized=propertyName.toLowerCase();if(DANGEROUS_PROPERTY_NAMES.some(dangerous=>normalized===
dangerous.toLowerCase()))throw new Error(`[SECURITY] Invalid ${optionName}: "${propertyName}" is a reserved JavaScript k\
eyword that could cause prototype pollution`);if(criticalProperties.some(dangerous=>normalized===dangerous.toLowerCase()))
throw new Error(`[SECURITY] Invalid ${optionName}: "${propertyName}" is a reserved JavaScript keyword that could cause p\
rototype pollution`)}function normalizeProcessEntities(value,htmlEntities){return typeof value=="boolean"?{enabled:value,
maxEntitySize:1e4,maxExpansionDepth:1e4,maxTotalExpansions:1/0,maxExpandedLength:1e5,maxEntityCount:1e3,allowedTags:null,
tagFilter:null,appliesTo:"all"}:typeof value=="object"&&value!==null?{enabled:value.enabled!==!1,maxEntitySize:Math.max(
1,value.maxEntitySize??1e4),maxExpansionDepth:Math.max(1,value.maxExpansionDepth??1e4),maxTotalExpansions:Math.max(1,value.
maxTotalExpansions??1/0),maxExpandedLength:Math.max(1,value.maxExpandedLength??1e5),maxEntityCount:Math.max(1,value.maxEntityCount??
1e3),allowedTags:value.allowedTags??null,tagFilter:value.tagFilter??null,appliesTo:value.appliesTo??"all"}:normalizeProcessEntities(
!0)}const buildOptions=function(options){const built=Object.assign({},OptionsBuilder_defaultOptions,options),propertyNameOptions=[
{value:built.attributeNamePrefix,name:"attributeNamePrefix"},{value:built.attributesGroupName,name:"attributesGroupName"},
{value:built.textNodeName,name:"textNodeName"},{value:built.cdataPropName,name:"cdataPropName"},{value:built.commentPropName,
name:"commentPropName"}];for(const{value,name}of propertyNameOptions)value&&validatePropertyName(value,name);return built.
onDangerousProperty===null&&(built.onDangerousProperty=defaultOnDangerousProperty),built.processEntities=normalizeProcessEntities(
built.processEntities,built.htmlEntities),built.unpairedTagsSet=new Set(built.unpairedTags),built.stopNodes&&Array.isArray(
built.stopNodes)&&(built.stopNodes=built.stopNodes.map(node=>typeof node=="string"&&node.startsWith("*.")?".."+node.substring(
2):node)),built};let METADATA_SYMBOL;typeof Symbol!="function"?METADATA_SYMBOL="@@xmlMetadata":METADATA_SYMBOL=Symbol("X\
ML Node Metadata");class XmlNode{constructor(tagname){this.tagname=tagname,this.child=[],this[":@"]=Object.create(null)}add(key,val){
key==="__proto__"&&(key="#__proto__"),this.child.push({[key]:val})}addChild(node,startIndex){node.tagname==="__proto__"&&
(node.tagname="#__proto__"),node[":@"]&&Object.keys(node[":@"]).length>0?this.child.push({[node.tagname]:node.child,":@":node["\
:@"]}):this.child.push({[node.tagname]:node.child}),this.addStartIndex(startIndex)}addStartIndex(startIndex){startIndex!==
void 0&&(this.child[this.child.length-1][METADATA_SYMBOL]={startIndex})}addEndIndex(endIndex){const lastChild=this.child[this.
child.length-1];lastChild!==void 0&&lastChild[METADATA_SYMBOL]!==void 0&&lastChild[METADATA_SYMBOL].endIndex===void 0&&(lastChild[METADATA_SYMBOL].
endIndex=endIndex)}static getMetaDataSymbol(){return METADATA_SYMBOL}}class DocTypeReader{constructor(options,xmlVersion){
this.suppressValidationErr=!options,this.options=options,this.xmlVersion=xmlVersion||1}setXmlVersion(xmlVersion=1){this.
xmlVersion=xmlVersion}readDocType(xmlData,i){const entities=Object.create(null);let entityCount=0;if(xmlData[i+3]==="O"&&
xmlData[i+4]==="C"&&xmlData[i+5]==="T"&&xmlData[i+6]==="Y"&&xmlData[i+7]==="P"&&xmlData[i+8]==="E"){i=i+9;let angleBracketsCount=1,
hasBody=!1,comment=!1,quoteChar=null,exp="";for(;i<xmlData.length;i++){if(quoteChar!==null){xmlData[i]===quoteChar&&(quoteChar=
null),exp+=xmlData[i];continue}if(!hasBody&&!comment&&(xmlData[i]==='"'||xmlData[i]==="'")){quoteChar=xmlData[i],exp+=xmlData[i];
continue}if(xmlData[i]==="<"&&!comment){if(hasBody&&hasSeq(xmlData,"!ENTITY",i)){i+=7;let entityName,val;if([entityName,
val,i]=this.readEntityExp(xmlData,i+1,this.suppressValidationErr),val.indexOf("&")===-1){if(this.options.enabled!==!1&&this.
options.maxEntityCount!=null&&entityCount>=this.options.maxEntityCount)throw new Error(`Entity count (${entityCount+1}) \
exceeds maximum allowed (${this.options.maxEntityCount})`);entities[entityName]=val,entityCount++}}else if(hasBody&&hasSeq(
xmlData,"!ELEMENT",i)){i+=8;const{index}=this.readElementExp(xmlData,i+1);i=index}else if(hasBody&&hasSeq(xmlData,"!ATTL\
IST",i))i+=8;else if(hasBody&&hasSeq(xmlData,"!NOTATION",i)){i+=9;const{index}=this.readNotationExp(xmlData,i+1,this.suppressValidationErr);
i=index}else if(hasSeq(xmlData,"!--",i))comment=!0;else throw new Error("Invalid DOCTYPE");angleBracketsCount++,exp=""}else if(xmlData[i]===
">"){if(comment?xmlData[i-1]==="-"&&xmlData[i-2]==="-"&&(comment=!1,angleBracketsCount--):angleBracketsCount--,angleBracketsCount===
0)break}else xmlData[i]==="["?hasBody=!0:exp+=xmlData[i]}if(quoteChar!==null||angleBracketsCount!==0)throw new Error("Un\
closed DOCTYPE")}else throw new Error("Invalid Tag instead of DOCTYPE");return{entities,i}}readEntityExp(xmlData,i){i=skipWhitespace(
xmlData,i);const startIndex=i;for(;i<xmlData.length&&!/\s/.test(xmlData[i])&&xmlData[i]!=='"'&&xmlData[i]!=="'";)i++;let entityName=xmlData.
substring(startIndex,i);if(validateEntityName(entityName,{xmlVersion:this.xmlVersion}),i=skipWhitespace(xmlData,i),!this.
suppressValidationErr){if(xmlData.substring(i,i+6).toUpperCase()==="SYSTEM")throw new Error("External entities are not s\
upported");if(xmlData[i]==="%")throw new Error("Parameter entities are not supported")}let entityValue="";if([i,entityValue]=
this.readIdentifierVal(xmlData,i,"entity"),this.options.enabled!==!1&&this.options.maxEntitySize!=null&&entityValue.length>
this.options.maxEntitySize)throw new Error(`Entity "${entityName}" size (${entityValue.length}) exceeds maximum allowed \
size (${this.options.maxEntitySize})`);return i--,[entityName,entityValue,i]}readNotationExp(xmlData,i){i=skipWhitespace(
xmlData,i);const startIndex=i;for(;i<xmlData.length&&!/\s/.test(xmlData[i]);)i++;let notationName=xmlData.substring(startIndex,
i);!this.suppressValidationErr&&validateEntityName(notationName,{xmlVersion:this.xmlVersion}),i=skipWhitespace(xmlData,i);
const identifierType=xmlData.substring(i,i+6).toUpperCase();if(!this.suppressValidationErr&&identifierType!=="SYSTEM"&&identifierType!==
"PUBLIC")throw new Error(`Expected SYSTEM or PUBLIC, found "${identifierType}"`);i+=identifierType.length,i=skipWhitespace(
xmlData,i);let publicIdentifier=null,systemIdentifier=null;if(identifierType==="PUBLIC")[i,publicIdentifier]=this.readIdentifierVal(
xmlData,i,"publicIdentifier"),i=skipWhitespace(xmlData,i),(xmlData[i]==='"'||xmlData[i]==="'")&&([i,systemIdentifier]=this.
readIdentifierVal(xmlData,i,"systemIdentifier"));else if(identifierType==="SYSTEM"&&([i,systemIdentifier]=this.readIdentifierVal(
xmlData,i,"systemIdentifier"),!this.suppressValidationErr&&!systemIdentifier))throw new Error("Missing mandatory system \
identifier for SYSTEM notation");return{notationName,publicIdentifier,systemIdentifier,index:--i}}readIdentifierVal(xmlData,i,type){
let identifierVal="";const startChar=xmlData[i];if(startChar!=='"'&&startChar!=="'")throw new Error(`Expected quoted str\
ing, found "${startChar}"`);i++;const startIndex=i;for(;i<xmlData.length&&xmlData[i]!==startChar;)i++;if(identifierVal=xmlData.
substring(startIndex,i),xmlData[i]!==startChar)throw new Error(`Unterminated ${type} value`);return i++,[i,identifierVal]}readElementExp(xmlData,i){
i=skipWhitespace(xmlData,i);const startIndex=i;for(;i<xmlData.length&&!/\s/.test(xmlData[i]);)i++;let elementName=xmlData.
substring(startIndex,i);if(!this.suppressValidationErr&&!qName(elementName,{xmlVersion:this.xmlVersion}))throw new Error(
`Invalid element name: "${elementName}"`);i=skipWhitespace(xmlData,i);let contentModel="";if(xmlData[i]==="E"&&hasSeq(xmlData,
"MPTY",i))i+=4;else if(xmlData[i]==="A"&&hasSeq(xmlData,"NY",i))i+=2;else if(xmlData[i]==="("){i++;const startIndex2=i;for(;i<
xmlData.length&&xmlData[i]!==")";)i++;if(contentModel=xmlData.substring(startIndex2,i),xmlData[i]!==")")throw new Error(
"Unterminated content model")}else if(!this.suppressValidationErr)throw new Error(`Invalid Element Expression, found "${xmlData[i]}\
"`);return{elementName,contentModel:contentModel.trim(),index:i}}readAttlistExp(xmlData,i){i=skipWhitespace(xmlData,i);let startIndex=i;
for(;i<xmlData.length&&!/\s/.test(xmlData[i]);)i++;let elementName=xmlData.substring(startIndex,i);for(validateEntityName(
elementName,{xmlVersion:this.xmlVersion}),i=skipWhitespace(xmlData,i),startIndex=i;i<xmlData.length&&!/\s/.test(xmlData[i]);)
i++;let attributeName=xmlData.substring(startIndex,i);if(!validateEntityName(attributeName,{xmlVersion:this.xmlVersion}))
throw new Error(`Invalid attribute name: "${attributeName}"`);i=skipWhitespace(xmlData,i);let attributeType="";if(xmlData.
substring(i,i+8).toUpperCase()==="NOTATION"){if(attributeType="NOTATION",i+=8,i=skipWhitespace(xmlData,i),xmlData[i]!=="\
(")throw new Error(`Expected '(', found "${xmlData[i]}"`);i++;let allowedNotations=[];for(;i<xmlData.length&&xmlData[i]!==
")";){const startIndex2=i;for(;i<xmlData.length&&xmlData[i]!=="|"&&xmlData[i]!==")";)i++;let notation=xmlData.substring(
startIndex2,i);if(notation=notation.trim(),!validateEntityName(notation,{xmlVersion:this.xmlVersion}))throw new Error(`I\
nvalid notation name: "${notation}"`);allowedNotations.push(notation),xmlData[i]==="|"&&(i++,i=skipWhitespace(xmlData,i))}
if(xmlData[i]!==")")throw new Error("Unterminated list of notations");i++,attributeType+=" ("+allowedNotations.join("|")+
")"}else{const startIndex2=i;for(;i<xmlData.length&&!/\s/.test(xmlData[i]);)i++;attributeType+=xmlData.substring(startIndex2,
i);const validTypes=["CDATA","ID","IDREF","IDREFS","ENTITY","ENTITIES","NMTOKEN","NMTOKENS"];if(!this.suppressValidationErr&&
!validTypes.includes(attributeType.toUpperCase()))throw new Error(`Invalid attribute type: "${attributeType}"`)}i=skipWhitespace(
xmlData,i);let defaultValue="";return xmlData.substring(i,i+8).toUpperCase()==="#REQUIRED"?(defaultValue="#REQUIRED",i+=
8):xmlData.substring(i,i+7).toUpperCase()==="#IMPLIED"?(defaultValue="#IMPLIED",i+=7):[i,defaultValue]=this.readIdentifierVal(
xmlData,i,"ATTLIST"),{elementName,attributeName,attributeType,defaultValue,index:i}}}const skipWhitespace=(data,index)=>{
for(;index<data.length&&/\s/.test(data[index]);)index++;return index};function hasSeq(data,seq,i){for(let j=0;j<seq.length;j++)
if(seq[j]!==data[i+j+1])return!1;return!0}function validateEntityName(name,xmlVersion){if(qName(name,{xmlVersion}))return name;
throw new Error(`Invalid entity name ${name}`)}const SCRIPT_ZEROS=[48,1632,1776,2406,2534,2662,2790,2918,3046,3174,3302,
3430,3558,3664,3792,3872,4160,4240,6112,6160,6470,6608,6784,6800,6992,7088,7232,7248,65296,120782,120792,120802,120812,120822,
66720,68912,69734,69872,69942,70096,70384,70736,70864,71248,71360,71472,71904,72016,72688,72784,73040,73120,73552,92768,
92864,93008,123200,123632,124144,125264,130032],NOT_DIGIT=255,HIGH_MAP=new Map,LOW_MAX=65535,LOW_MIN=1632,TABLE_OFFSET=LOW_MIN,
TABLE_SIZE=LOW_MAX-LOW_MIN+1,TABLE=new Uint8Array(TABLE_SIZE).fill(NOT_DIGIT);for(const zero of SCRIPT_ZEROS)for(let d=0;d<
10;d++){const cp=zero+d;cp<=LOW_MAX?TABLE[cp-TABLE_OFFSET]=d:HIGH_MAP.set(cp,d)}const CHAR_0=48,CHAR_9=57,CHAR_MINUS=45,
MINUS_SET=new Set([8722,65293,65123]);function anynum(str){if(typeof str!="string")return str;const len=str.length;if(len===
0)return str;let firstHit=-1;for(let i=0;i<len;i++){const cc=str.charCodeAt(i);if(!(cc>=CHAR_0&&cc<=CHAR_9||cc===CHAR_MINUS)){
if(cc<TABLE_OFFSET){if(MINUS_SET.has(cc)){firstHit=i;break}continue}if(cc>=55296&&cc<=56319){if(i+1<len){const low=str.charCodeAt(
i+1);if(low>=56320&&low<=57343){const cp=65536+(cc-55296<<10)+(low-56320);if(HIGH_MAP.has(cp)){firstHit=i;break}}}continue}
if(TABLE[cc-TABLE_OFFSET]!==NOT_DIGIT||MINUS_SET.has(cc)){firstHit=i;break}}}if(firstHit===-1)return str;const chars=[];
firstHit>0&&chars.push(str.slice(0,firstHit));for(let i=firstHit;i<len;i++){const cc=str.charCodeAt(i);if(cc>=CHAR_0&&cc<=
CHAR_9||cc===CHAR_MINUS){chars.push(str[i]);continue}if(cc<TABLE_OFFSET){chars.push(MINUS_SET.has(cc)?"-":str[i]);continue}
if(cc>=55296&&cc<=56319){if(i+1<len){const low=str.charCodeAt(i+1);if(low>=56320&&low<=57343){const cp=65536+(cc-55296<<
10)+(low-56320),d2=HIGH_MAP.get(cp);if(d2!==void 0){chars.push(String.fromCharCode(d2+48)),i++;continue}}}chars.push(str[i]);
continue}if(MINUS_SET.has(cc)){chars.push("-");continue}const d=TABLE[cc-TABLE_OFFSET];chars.push(d!==NOT_DIGIT?String.fromCharCode(
d+48):str[i])}return chars.join("")}const anynum_anynum=anynum,hexRegex=/^[-+]?0x[a-fA-F0-9]+$/,binRegex=/^0b[01]+$/,octRegex=/^0o[0-7]+$/,
numRegex=/^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/,consider={hex:!0,binary:!1,octal:!1,leadingZeros:!0,decimalPoint:".",eNotation:!0,
infinity:"original",unicode:!1};function toNumber(str,options={}){if(options=Object.assign({},consider,options),!str||typeof str!=
"string")return str;let trimmedStr=str.trim();if(trimmedStr.length===0)return str;if(options.skipLike!==void 0&&options.
skipLike.test(trimmedStr))return str;if(trimmedStr==="0"||options.unicode&&(trimmedStr=anynum_anynum(trimmedStr),trimmedStr===
"0"))return 0;if(options.hex&&hexRegex.test(trimmedStr))return parse_int(trimmedStr,16);if(options.binary&&binRegex.test(
trimmedStr))return parse_int(trimmedStr,2);if(options.octal&&octRegex.test(trimmedStr))return parse_int(trimmedStr,8);if(isFinite(
trimmedStr)){if(trimmedStr.includes("e")||trimmedStr.includes("E"))return resolveEnotation(str,trimmedStr,options);{const match=numRegex.
exec(trimmedStr);if(match){const sign=match[1]||"",leadingZeros=match[2];let numTrimmedByZeros=trimZeros(match[3]);const decimalAdjacentToLeadingZeros=sign?
trimmedStr[leadingZeros.length+1]===".":trimmedStr[leadingZeros.length]===".";if(!options.leadingZeros&&(leadingZeros.length>
1||leadingZeros.length===1&&!decimalAdjacentToLeadingZeros))return str;{const num=Number(trimmedStr),parsedStr=String(num);
if(num===0)return num;if(parsedStr.search(/[eE]/)!==-1)return options.eNotation?num:str;if(trimmedStr.indexOf(".")!==-1)
return parsedStr==="0"||parsedStr===numTrimmedByZeros||parsedStr===`${sign}${numTrimmedByZeros}`?num:str;let n=leadingZeros?
numTrimmedByZeros:trimmedStr;return leadingZeros?n===parsedStr||sign+n===parsedStr?num:str:n===parsedStr||n===sign+parsedStr?
num:str}}else return str}}else{const num=Number(trimmedStr);return Number.isNaN(num)?str:handleInfinity(str,num,options)}}
const eNotationRegx=/^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;function resolveEnotation(str,trimmedStr,options){if(!options.
eNotation)return str;const notation=trimmedStr.match(eNotationRegx);if(notation){let sign=notation[1]||"";const eChar=notation[3].
indexOf("e")===-1?"E":"e",leadingZeros=notation[2],eAdjacentToLeadingZeros=sign?trimmedStr[leadingZeros.length+1]===eChar:
trimmedStr[leadingZeros.length]===eChar;return leadingZeros.length>1&&eAdjacentToLeadingZeros?str:leadingZeros.length===
1&&(notation[3].startsWith(`.${eChar}`)||notation[3][0]===eChar)?Number(trimmedStr):leadingZeros.length>0?options.leadingZeros&&
!eAdjacentToLeadingZeros?Number(trimmedStr):str:Number(trimmedStr)}else return str}function trimZeros(numStr){if(numStr&&
numStr.indexOf(".")!==-1){let end=numStr.length;for(;end>0&&numStr.charCodeAt(end-1)===48;)end--;return numStr=numStr.slice(
0,end),numStr==="."?numStr="0":numStr[0]==="."?numStr="0"+numStr:numStr[numStr.length-1]==="."&&(numStr=numStr.substring(
0,numStr.length-1)),numStr}return numStr}function parse_int(numStr,base){const str=numStr.trim();if((base===2||base===8)&&
(numStr=str.substring(2)),parseInt)return parseInt(numStr,base);if(Number.parseInt)return Number.parseInt(numStr,base);if(window&&
window.parseInt)return window.parseInt(numStr,base);throw new Error("parseInt, Number.parseInt, window.parseInt are not \
supported")}function handleInfinity(str,num,options){const isPositive=num===1/0;switch(options.infinity.toLowerCase()){case"\
null":return null;case"infinity":return num;case"string":return isPositive?"Infinity":"-Infinity";default:return str}}function ignoreAttributes_getIgnoreAttributesFn(ignoreAttributes){
return typeof ignoreAttributes=="function"?ignoreAttributes:Array.isArray(ignoreAttributes)?attrName=>{for(const pattern of ignoreAttributes)
if(typeof pattern=="string"&&attrName===pattern||pattern instanceof RegExp&&pattern.test(attrName))return!0}:()=>!1}class ExpressionSet{constructor(){
this._byDepthAndTag=new Map,this._wildcardByDepth=new Map,this._deepWildcards=[],this._deepByTerminalTag=new Map,this._patterns=
new Set,this._sealed=!1}add(expression){if(this._sealed)throw new TypeError("ExpressionSet is sealed. Create a new Expre\
ssionSet to add more expressions.");if(this._patterns.has(expression.pattern))return this;if(this._patterns.add(expression.
pattern),expression.hasDeepWildcard()){const lastSeg2=expression.segments[expression.segments.length-1];if(lastSeg2&&lastSeg2.
type!=="deep-wildcard"&&lastSeg2.tag!=="*"){const tag2=lastSeg2.tag;this._deepByTerminalTag.has(tag2)||this._deepByTerminalTag.
set(tag2,[]),this._deepByTerminalTag.get(tag2).push(expression)}else this._deepWildcards.push(expression);return this}const depth=expression.
length,tag=expression.segments[expression.segments.length-1]?.tag;if(!tag||tag==="*")this._wildcardByDepth.has(depth)||this.
_wildcardByDepth.set(depth,[]),this._wildcardByDepth.get(depth).push(expression);else{const key=`${depth}:${tag}`;this._byDepthAndTag.
has(key)||this._byDepthAndTag.set(key,[]),this._byDepthAndTag.get(key).push(expression)}return this}addAll(expressions){
for(const expr of expressions)this.add(expr);return this}has(expression){return this._patterns.has(expression.pattern)}get size(){
return this._patterns.size}seal(){return this._sealed=!0,this}get isSealed(){return this._sealed}matchesAny(matcher){return this.
findMatch(matcher)!==null}findMatch(matcher){const depth=matcher.getDepth(),tag=matcher.getCurrentTag(),exactKey=`${depth}\
:${tag}`,exactBucket=this._byDepthAndTag.get(exactKey);if(exactBucket){for(let i=0;i<exactBucket.length;i++)if(matcher.matches(
exactBucket[i]))return exactBucket[i]}const wildcardBucket=this._wildcardByDepth.get(depth);if(wildcardBucket){for(let i=0;i<
wildcardBucket.length;i++)if(matcher.matches(wildcardBucket[i]))return wildcardBucket[i]}const deepBucket=this._deepByTerminalTag.
get(tag);if(deepBucket){for(let i=0;i<deepBucket.length;i++)if(matcher.matches(deepBucket[i]))return deepBucket[i]}for(let i=0;i<
this._deepWildcards.length;i++)if(matcher.matches(this._deepWildcards[i]))return this._deepWildcards[i];return null}}const BASIC_LATIN={
amp:"&",AMP:"&",lt:"<",LT:"<",gt:">",GT:">",quot:'"',QUOT:'"',apos:"'",lsquo:"\u2018",rsquo:"\u2019",ldquo:"\u201C",rdquo:"\
\u201D",lsquor:"\u201A",rsquor:"\u2019",ldquor:"\u201E",bdquo:"\u201E",comma:",",period:".",colon:":",semi:";",excl:"!",
quest:"?",num:"#",dollar:"$",percent:"%",ast:"*",commat:"@",lowbar:"_",verbar:"|",vert:"|",sol:"/",bsol:"\\",lbrace:"{",
rbrace:"}",lbrack:"[",rbrack:"]",lpar:"(",rpar:")",nbsp:"\xA0",iexcl:"\xA1",cent:"\xA2",pound:"\xA3",curren:"\xA4",yen:"\
\xA5",brvbar:"\xA6",sect:"\xA7",uml:"\xA8",copy:"\xA9",COPY:"\xA9",ordf:"\xAA",laquo:"\xAB",not:"\xAC",shy:"\xAD",reg:"\xAE",
REG:"\xAE",macr:"\xAF",deg:"\xB0",plusmn:"\xB1",sup2:"\xB2",sup3:"\xB3",acute:"\xB4",micro:"\xB5",para:"\xB6",middot:"\xB7",
cedil:"\xB8",sup1:"\xB9",ordm:"\xBA",raquo:"\xBB",frac14:"\xBC",frac12:"\xBD",half:"\xBD",frac34:"\xBE",iquest:"\xBF",times:"\
\xD7",div:"\xF7",divide:"\xF7"},LATIN_ACCENTS={Agrave:"\xC0",agrave:"\xE0",Aacute:"\xC1",aacute:"\xE1",Acirc:"\xC2",acirc:"\
\xE2",Atilde:"\xC3",atilde:"\xE3",Auml:"\xC4",auml:"\xE4",Aring:"\xC5",aring:"\xE5",AElig:"\xC6",aelig:"\xE6",Ccedil:"\xC7",
ccedil:"\xE7",Egrave:"\xC8",egrave:"\xE8",Eacute:"\xC9",eacute:"\xE9",Ecirc:"\xCA",ecirc:"\xEA",Euml:"\xCB",euml:"\xEB",
Igrave:"\xCC",igrave:"\xEC",Iacute:"\xCD",iacute:"\xED",Icirc:"\xCE",icirc:"\xEE",Iuml:"\xCF",iuml:"\xEF",ETH:"\xD0",eth:"\
\xF0",Ntilde:"\xD1",ntilde:"\xF1",Ograve:"\xD2",ograve:"\xF2",Oacute:"\xD3",oacute:"\xF3",Ocirc:"\xD4",ocirc:"\xF4",Otilde:"\
\xD5",otilde:"\xF5",Ouml:"\xD6",ouml:"\xF6",Oslash:"\xD8",oslash:"\xF8",Ugrave:"\xD9",ugrave:"\xF9",Uacute:"\xDA",uacute:"\
\xFA",Ucirc:"\xDB",ucirc:"\xFB",Uuml:"\xDC",uuml:"\xFC",Yacute:"\xDD",yacute:"\xFD",THORN:"\xDE",thorn:"\xFE",szlig:"\xDF",
yuml:"\xFF",Yuml:"\u0178"},LATIN_EXTENDED={Amacr:"\u0100",amacr:"\u0101",Abreve:"\u0102",abreve:"\u0103",Aogon:"\u0104",
aogon:"\u0105",Cacute:"\u0106",cacute:"\u0107",Ccirc:"\u0108",ccirc:"\u0109",Cdot:"\u010A",cdot:"\u010B",Ccaron:"\u010C",
ccaron:"\u010D",Dcaron:"\u010E",dcaron:"\u010F",Dstrok:"\u0110",dstrok:"\u0111",Emacr:"\u0112",emacr:"\u0113",Ecaron:"\u011A",
ecaron:"\u011B",Edot:"\u0116",edot:"\u0117",Eogon:"\u0118",eogon:"\u0119",Gcirc:"\u011C",gcirc:"\u011D",Gbreve:"\u011E",
gbreve:"\u011F",Gdot:"\u0120",gdot:"\u0121",Gcedil:"\u0122",Hcirc:"\u0124",hcirc:"\u0125",Hstrok:"\u0126",hstrok:"\u0127",
Itilde:"\u0128",itilde:"\u0129",Imacr:"\u012A",imacr:"\u012B",Iogon:"\u012E",iogon:"\u012F",Idot:"\u0130",IJlig:"\u0132",
ijlig:"\u0133",Jcirc:"\u0134",jcirc:"\u0135",Kcedil:"\u0136",kcedil:"\u0137",kgreen:"\u0138",Lacute:"\u0139",lacute:"\u013A",
Lcedil:"\u013B",lcedil:"\u013C",Lcaron:"\u013D",lcaron:"\u013E",Lmidot:"\u013F",lmidot:"\u0140",Lstrok:"\u0141",lstrok:"\
\u0142",Nacute:"\u0143",nacute:"\u0144",Ncaron:"\u0147",ncaron:"\u0148",Ncedil:"\u0145",ncedil:"\u0146",ENG:"\u014A",eng:"\
\u014B",Omacr:"\u014C",omacr:"\u014D",Odblac:"\u0150",odblac:"\u0151",OElig:"\u0152",oelig:"\u0153",Racute:"\u0154",racute:"\
\u0155",Rcaron:"\u0158",rcaron:"\u0159",Rcedil:"\u0156",rcedil:"\u0157",Sacute:"\u015A",sacute:"\u015B",Scirc:"\u015C",scirc:"\
\u015D",Scedil:"\u015E",scedil:"\u015F",Scaron:"\u0160",scaron:"\u0161",Tcedil:"\u0162",tcedil:"\u0163",Tcaron:"\u0164",
tcaron:"\u0165",Tstrok:"\u0166",tstrok:"\u0167",Utilde:"\u0168",utilde:"\u0169",Umacr:"\u016A",umacr:"\u016B",Ubreve:"\u016C",
ubreve:"\u016D",Uring:"\u016E",uring:"\u016F",Udblac:"\u0170",udblac:"\u0171",Uogon:"\u0172",uogon:"\u0173",Wcirc:"\u0174",
wcirc:"\u0175",Ycirc:"\u0176",ycirc:"\u0177",Zacute:"\u0179",zacute:"\u017A",Zdot:"\u017B",zdot:"\u017C",Zcaron:"\u017D",
zcaron:"\u017E"},GREEK={Alpha:"\u0391",alpha:"\u03B1",Beta:"\u0392",beta:"\u03B2",Gamma:"\u0393",gamma:"\u03B3",Delta:"\u0394",
delta:"\u03B4",Epsilon:"\u0395",epsilon:"\u03B5",epsiv:"\u03F5",varepsilon:"\u03F5",Zeta:"\u0396",zeta:"\u03B6",Eta:"\u0397",
eta:"\u03B7",Theta:"\u0398",theta:"\u03B8",thetasym:"\u03D1",vartheta:"\u03D1",Iota:"\u0399",iota:"\u03B9",Kappa:"\u039A",
kappa:"\u03BA",kappav:"\u03F0",varkappa:"\u03F0",Lambda:"\u039B",lambda:"\u03BB",Mu:"\u039C",mu:"\u03BC",Nu:"\u039D",nu:"\
\u03BD",Xi:"\u039E",xi:"\u03BE",Omicron:"\u039F",omicron:"\u03BF",Pi:"\u03A0",pi:"\u03C0",piv:"\u03D6",varpi:"\u03D6",Rho:"\
\u03A1",rho:"\u03C1",rhov:"\u03F1",varrho:"\u03F1",Sigma:"\u03A3",sigma:"\u03C3",sigmaf:"\u03C2",sigmav:"\u03C2",varsigma:"\
\u03C2",Tau:"\u03A4",tau:"\u03C4",Upsilon:"\u03A5",upsilon:"\u03C5",upsi:"\u03C5",Upsi:"\u03D2",upsih:"\u03D2",Phi:"\u03A6",
phi:"\u03C6",phiv:"\u03D5",varphi:"\u03D5",Chi:"\u03A7",chi:"\u03C7",Psi:"\u03A8",psi:"\u03C8",Omega:"\u03A9",omega:"\u03C9",
ohm:"\u03A9",Gammad:"\u03DC",gammad:"\u03DD",digamma:"\u03DD"},CYRILLIC={Afr:"\u{1D504}",afr:"\u{1D51E}",Acy:"\u0410",acy:"\
\u0430",Bcy:"\u0411",bcy:"\u0431",Vcy:"\u0412",vcy:"\u0432",Gcy:"\u0413",gcy:"\u0433",Dcy:"\u0414",dcy:"\u0434",IEcy:"\u0415",
iecy:"\u0435",IOcy:"\u0401",iocy:"\u0451",ZHcy:"\u0416",zhcy:"\u0436",Zcy:"\u0417",zcy:"\u0437",Icy:"\u0418",icy:"\u0438",
Jcy:"\u0419",jcy:"\u0439",Kcy:"\u041A",kcy:"\u043A",Lcy:"\u041B",lcy:"\u043B",Mcy:"\u041C",mcy:"\u043C",Ncy:"\u041D",ncy:"\
\u043D",Ocy:"\u041E",ocy:"\u043E",Pcy:"\u041F",pcy:"\u043F",Rcy:"\u0420",rcy:"\u0440",Scy:"\u0421",scy:"\u0441",Tcy:"\u0422",
tcy:"\u0442",Ucy:"\u0423",ucy:"\u0443",Fcy:"\u0424",fcy:"\u0444",KHcy:"\u0425",khcy:"\u0445",TScy:"\u0426",tscy:"\u0446",
CHcy:"\u0427",chcy:"\u0447",SHcy:"\u0428",shcy:"\u0448",SHCHcy:"\u0429",shchcy:"\u0449",HARDcy:"\u042A",hardcy:"\u044A",
Ycy:"\u042B",ycy:"\u044B",SOFTcy:"\u042C",softcy:"\u044C",Ecy:"\u042D",ecy:"\u044D",YUcy:"\u042E",yucy:"\u044E",YAcy:"\u042F",
yacy:"\u044F",DJcy:"\u0402",djcy:"\u0452",GJcy:"\u0403",gjcy:"\u0453",Jukcy:"\u0404",jukcy:"\u0454",DScy:"\u0405",dscy:"\
\u0455",Iukcy:"\u0406",iukcy:"\u0456",YIcy:"\u0407",yicy:"\u0457",Jsercy:"\u0408",jsercy:"\u0458",LJcy:"\u0409",ljcy:"\u0459",
NJcy:"\u040A",njcy:"\u045A",TSHcy:"\u040B",tshcy:"\u045B",KJcy:"\u040C",kjcy:"\u045C",Ubrcy:"\u040E",ubrcy:"\u045E",DZcy:"\
\u040F",dzcy:"\u045F"},MATH={plus:"+",pm:"\xB1",times:"\xD7",div:"\xF7",divide:"\xF7",sdot:"\u22C5",star:"\u2606",starf:"\
\u2605",bigstar:"\u2605",lowast:"\u2217",ast:"*",midast:"*",compfn:"\u2218",smallcircle:"\u2218",bullet:"\u2022",bull:"\u2022",
nbsp:"\xA0",hellip:"\u2026",mldr:"\u2026",prime:"\u2032",Prime:"\u2033",tprime:"\u2034",bprime:"\u2035",backprime:"\u2035",
minus:"\u2212",minusd:"\u2238",dotminus:"\u2238",plusdo:"\u2214",dotplus:"\u2214",plusmn:"\xB1",minusplus:"\u2213",mnplus:"\
\u2213",mp:"\u2213",setminus:"\u2216",smallsetminus:"\u2216",Backslash:"\u2216",setmn:"\u2216",ssetmn:"\u2216",lowbar:"_",
verbar:"|",vert:"|",VerticalLine:"|",colon:":",Colon:"\u2237",Proportion:"\u2237",ratio:"\u2236",equals:"=",ne:"\u2260",
nequiv:"\u2262",equiv:"\u2261",Congruent:"\u2261",sim:"\u223C",thicksim:"\u223C",thksim:"\u223C",sime:"\u2243",simeq:"\u2243",
TildeEqual:"\u2243",asymp:"\u2248",approx:"\u2248",thickapprox:"\u2248",thkap:"\u2248",TildeTilde:"\u2248",ncong:"\u2247",
cong:"\u2245",TildeFullEqual:"\u2245",asympeq:"\u224D",CupCap:"\u224D",bump:"\u224E",Bumpeq:"\u224E",HumpDownHump:"\u224E",
bumpe:"\u224F",bumpeq:"\u224F",HumpEqual:"\u224F",le:"\u2264",LessEqual:"\u2264",ge:"\u2265",GreaterEqual:"\u2265",lesseqgtr:"\
\u22DA",lesseqqgtr:"\u2A8B",greater:">",less:"<"},MATH_ADVANCED={alefsym:"\u2135",aleph:"\u2135",beth:"\u2136",gimel:"\u2137",
daleth:"\u2138",forall:"\u2200",ForAll:"\u2200",part:"\u2202",PartialD:"\u2202",exist:"\u2203",Exists:"\u2203",nexist:"\u2204",
nexists:"\u2204",empty:"\u2205",emptyset:"\u2205",emptyv:"\u2205",varnothing:"\u2205",nabla:"\u2207",Del:"\u2207",isin:"\
\u2208",isinv:"\u2208",in:"\u2208",Element:"\u2208",notin:"\u2209",notinva:"\u2209",ni:"\u220B",niv:"\u220B",SuchThat:"\u220B",
ReverseElement:"\u220B",notni:"\u220C",notniva:"\u220C",prod:"\u220F",Product:"\u220F",coprod:"\u2210",Coproduct:"\u2210",
sum:"\u2211",Sum:"\u2211",minus:"\u2212",mp:"\u2213",plusdo:"\u2214",dotplus:"\u2214",setminus:"\u2216",lowast:"\u2217",
radic:"\u221A",Sqrt:"\u221A",prop:"\u221D",propto:"\u221D",Proportional:"\u221D",varpropto:"\u221D",infin:"\u221E",infintie:"\
\u29DD",ang:"\u2220",angle:"\u2220",angmsd:"\u2221",measuredangle:"\u2221",angsph:"\u2222",mid:"\u2223",VerticalBar:"\u2223",
nmid:"\u2224",nsmid:"\u2224",npar:"\u2226",parallel:"\u2225",spar:"\u2225",nparallel:"\u2226",nspar:"\u2226",and:"\u2227",
wedge:"\u2227",or:"\u2228",vee:"\u2228",cap:"\u2229",cup:"\u222A",int:"\u222B",Integral:"\u222B",conint:"\u222E",ContourIntegral:"\
\u222E",Conint:"\u222F",DoubleContourIntegral:"\u222F",Cconint:"\u2230",there4:"\u2234",therefore:"\u2234",Therefore:"\u2234",
becaus:"\u2235",because:"\u2235",Because:"\u2235",ratio:"\u2236",Proportion:"\u2237",minusd:"\u2238",dotminus:"\u2238",mDDot:"\
\u223A",homtht:"\u223B",sim:"\u223C",bsimg:"\u223D",backsim:"\u223D",ac:"\u223E",mstpos:"\u223E",acd:"\u223F",VerticalTilde:"\
\u2240",wr:"\u2240",wreath:"\u2240",nsime:"\u2244",nsimeq:"\u2244",ncong:"\u2247",simne:"\u2246",ncongdot:"\u2A6D\u0338",
ngsim:"\u2275",nsim:"\u2241",napprox:"\u2249",nap:"\u2249",ngeq:"\u2271",nge:"\u2271",nleq:"\u2270",nle:"\u2270",ngtr:"\u226F",
ngt:"\u226F",nless:"\u226E",nlt:"\u226E",nprec:"\u2280",npr:"\u2280",nsucc:"\u2281",nsc:"\u2281"},ARROWS={larr:"\u2190",
leftarrow:"\u2190",LeftArrow:"\u2190",uarr:"\u2191",uparrow:"\u2191",UpArrow:"\u2191",rarr:"\u2192",rightarrow:"\u2192",
RightArrow:"\u2192",darr:"\u2193",downarrow:"\u2193",DownArrow:"\u2193",harr:"\u2194",leftrightarrow:"\u2194",LeftRightArrow:"\
\u2194",varr:"\u2195",updownarrow:"\u2195",UpDownArrow:"\u2195",nwarr:"\u2196",nwarrow:"\u2196",UpperLeftArrow:"\u2196",
nearr:"\u2197",nearrow:"\u2197",UpperRightArrow:"\u2197",searr:"\u2198",searrow:"\u2198",LowerRightArrow:"\u2198",swarr:"\
\u2199",swarrow:"\u2199",LowerLeftArrow:"\u2199",lArr:"\u21D0",Leftarrow:"\u21D0",uArr:"\u21D1",Uparrow:"\u21D1",rArr:"\u21D2",
Rightarrow:"\u21D2",dArr:"\u21D3",Downarrow:"\u21D3",hArr:"\u21D4",Leftrightarrow:"\u21D4",iff:"\u21D4",vArr:"\u21D5",Updownarrow:"\
\u21D5",lAarr:"\u21DA",Lleftarrow:"\u21DA",rAarr:"\u21DB",Rrightarrow:"\u21DB",lrarr:"\u21C6",leftrightarrows:"\u21C6",rlarr:"\
\u21C4",rightleftarrows:"\u21C4",lrhar:"\u21CB",leftrightharpoons:"\u21CB",ReverseEquilibrium:"\u21CB",rlhar:"\u21CC",rightleftharpoons:"\
\u21CC",Equilibrium:"\u21CC",udarr:"\u21C5",UpArrowDownArrow:"\u21C5",duarr:"\u21F5",DownArrowUpArrow:"\u21F5",llarr:"\u21C7",
leftleftarrows:"\u21C7",rrarr:"\u21C9",rightrightarrows:"\u21C9",ddarr:"\u21CA",downdownarrows:"\u21CA",har:"\u21BD",lhard:"\
\u21BD",leftharpoondown:"\u21BD",lharu:"\u21BC",leftharpoonup:"\u21BC",rhard:"\u21C1",rightharpoondown:"\u21C1",rharu:"\u21C0",
rightharpoonup:"\u21C0",lsh:"\u21B0",Lsh:"\u21B0",rsh:"\u21B1",Rsh:"\u21B1",ldsh:"\u21B2",rdsh:"\u21B3",hookleftarrow:"\u21A9",
hookrightarrow:"\u21AA",mapstoleft:"\u21A4",mapstoup:"\u21A5",map:"\u21A6",mapsto:"\u21A6",mapstodown:"\u21A7",crarr:"\u21B5",
nleftarrow:"\u219A",nleftrightarrow:"\u21AE",nrightarrow:"\u219B",nrarr:"\u219B",larrtl:"\u21A2",rarrtl:"\u21A3",leftarrowtail:"\
\u21A2",rightarrowtail:"\u21A3",twoheadleftarrow:"\u219E",twoheadrightarrow:"\u21A0",Larr:"\u219E",Rarr:"\u21A0",larrhk:"\
\u21A9",rarrhk:"\u21AA",larrlp:"\u21AB",looparrowleft:"\u21AB",rarrlp:"\u21AC",looparrowright:"\u21AC",harrw:"\u21AD",leftrightsquigarrow:"\
\u21AD",nrarrw:"\u219D\u0338",rarrw:"\u219D",rightsquigarrow:"\u219D",larrbfs:"\u291F",rarrbfs:"\u2920",nvHarr:"\u2904",
nvlArr:"\u2902",nvrArr:"\u2903",larrfs:"\u291D",rarrfs:"\u291E",Map:"\u2905",larrsim:"\u2973",rarrsim:"\u2974",harrcir:"\
\u2948",Uarrocir:"\u2949",lurdshar:"\u294A",ldrdhar:"\u2967",ldrushar:"\u294B",rdldhar:"\u2969",lrhard:"\u296D",uharr:"\u21BE",
uharl:"\u21BF",dharr:"\u21C2",dharl:"\u21C3",Uarr:"\u219F",Darr:"\u21A1",zigrarr:"\u21DD",nwArr:"\u21D6",neArr:"\u21D7",
seArr:"\u21D8",swArr:"\u21D9",nharr:"\u21AE",nhArr:"\u21CE",nlarr:"\u219A",nlArr:"\u21CD",nrArr:"\u21CF",larrb:"\u21E4",
LeftArrowBar:"\u21E4",rarrb:"\u21E5",RightArrowBar:"\u21E5"},SHAPES={square:"\u25A1",Square:"\u25A1",squ:"\u25A1",squf:"\
\u25AA",squarf:"\u25AA",blacksquar:"\u25AA",blacksquare:"\u25AA",FilledVerySmallSquare:"\u25AA",blk34:"\u2593",blk12:"\u2592",
blk14:"\u2591",block:"\u2588",srect:"\u25AD",rect:"\u25AD",sdot:"\u22C5",sdotb:"\u22A1",dotsquare:"\u22A1",triangle:"\u25B5",
tri:"\u25B5",trine:"\u25B5",utri:"\u25B5",triangledown:"\u25BF",dtri:"\u25BF",tridown:"\u25BF",triangleleft:"\u25C3",ltri:"\
\u25C3",triangleright:"\u25B9",rtri:"\u25B9",blacktriangle:"\u25B4",utrif:"\u25B4",blacktriangledown:"\u25BE",dtrif:"\u25BE",
blacktriangleleft:"\u25C2",ltrif:"\u25C2",blacktriangleright:"\u25B8",rtrif:"\u25B8",loz:"\u25CA",lozenge:"\u25CA",blacklozenge:"\
\u29EB",lozf:"\u29EB",bigcirc:"\u25EF",xcirc:"\u25EF",circ:"\u02C6",Circle:"\u25CB",cir:"\u25CB",o:"\u25CB",bullet:"\u2022",
bull:"\u2022",hellip:"\u2026",mldr:"\u2026",nldr:"\u2025",boxh:"\u2500",HorizontalLine:"\u2500",boxv:"\u2502",boxdr:"\u250C",
boxdl:"\u2510",boxur:"\u2514",boxul:"\u2518",boxvr:"\u251C",boxvl:"\u2524",boxhd:"\u252C",boxhu:"\u2534",boxvh:"\u253C",
boxH:"\u2550",boxV:"\u2551",boxdR:"\u2552",boxDr:"\u2553",boxDR:"\u2554",boxDl:"\u2555",boxdL:"\u2556",boxDL:"\u2557",boxuR:"\
\u2558",boxUr:"\u2559",boxUR:"\u255A",boxUl:"\u255C",boxuL:"\u255B",boxUL:"\u255D",boxvR:"\u255E",boxVr:"\u255F",boxVR:"\
\u2560",boxVl:"\u2562",boxvL:"\u2561",boxVL:"\u2563",boxHd:"\u2564",boxhD:"\u2565",boxHD:"\u2566",boxHu:"\u2567",boxhU:"\
\u2568",boxHU:"\u2569",boxvH:"\u256A",boxVh:"\u256B",boxVH:"\u256C"},PUNCTUATION={excl:"!",iexcl:"\xA1",brvbar:"\xA6",sect:"\
\xA7",uml:"\xA8",copy:"\xA9",ordf:"\xAA",laquo:"\xAB",not:"\xAC",shy:"\xAD",reg:"\xAE",macr:"\xAF",deg:"\xB0",plusmn:"\xB1",
sup2:"\xB2",sup3:"\xB3",acute:"\xB4",micro:"\xB5",para:"\xB6",middot:"\xB7",cedil:"\xB8",sup1:"\xB9",ordm:"\xBA",raquo:"\
\xBB",frac14:"\xBC",frac12:"\xBD",frac34:"\xBE",iquest:"\xBF",nbsp:"\xA0",comma:",",period:".",colon:":",semi:";",vert:"\
|",Verbar:"\u2016",verbar:"|",dblac:"\u02DD",circ:"\u02C6",caron:"\u02C7",breve:"\u02D8",dot:"\u02D9",ring:"\u02DA",ogon:"\
\u02DB",tilde:"\u02DC",DiacriticalGrave:"`",DiacriticalAcute:"\xB4",DiacriticalTilde:"\u02DC",DiacriticalDot:"\u02D9",DiacriticalDoubleAcute:"\
\u02DD",grave:"`"},CURRENCY={cent:"\xA2",pound:"\xA3",curren:"\xA4",yen:"\xA5",euro:"\u20AC",dollar:"$",fnof:"\u0192",inr:"\
\u20B9",af:"\u060B",birr:"\u1265\u122D",peso:"\u20B1",rub:"\u20BD",won:"\u20A9",yuan:"\xA5",cedil:"\xB8"},FRACTIONS={frac12:"\
\xBD",half:"\xBD",frac13:"\u2153",frac14:"\xBC",frac15:"\u2155",frac16:"\u2159",frac18:"\u215B",frac23:"\u2154",frac25:"\
\u2156",frac34:"\xBE",frac35:"\u2157",frac38:"\u215C",frac45:"\u2158",frac56:"\u215A",frac58:"\u215D",frac78:"\u215E",frasl:"\
\u2044"},MISC_SYMBOLS={trade:"\u2122",TRADE:"\u2122",telrec:"\u2315",target:"\u2316",ulcorn:"\u231C",ulcorner:"\u231C",urcorn:"\
\u231D",urcorner:"\u231D",dlcorn:"\u231E",llcorner:"\u231E",drcorn:"\u231F",lrcorner:"\u231F",intercal:"\u22BA",intcal:"\
\u22BA",oplus:"\u2295",CirclePlus:"\u2295",ominus:"\u2296",CircleMinus:"\u2296",otimes:"\u2297",CircleTimes:"\u2297",osol:"\
\u2298",odot:"\u2299",CircleDot:"\u2299",oast:"\u229B",circledast:"\u229B",odash:"\u229D",circleddash:"\u229D",ocirc:"\u229A",
circledcirc:"\u229A",boxplus:"\u229E",plusb:"\u229E",boxminus:"\u229F",minusb:"\u229F",boxtimes:"\u22A0",timesb:"\u22A0",
boxdot:"\u22A1",sdotb:"\u22A1",veebar:"\u22BB",vee:"\u2228",barvee:"\u22BD",and:"\u2227",wedge:"\u2227",Cap:"\u22D2",Cup:"\
\u22D3",Fork:"\u22D4",pitchfork:"\u22D4",epar:"\u22D5",ltlarr:"\u2976",nvap:"\u224D\u20D2",nvsim:"\u223C\u20D2",nvge:"\u2265\u20D2",
nvle:"\u2264\u20D2",nvlt:"<\u20D2",nvgt:">\u20D2",nvltrie:"\u22B4\u20D2",nvrtrie:"\u22B5\u20D2",Vdash:"\u22A9",dashv:"\u22A3",
vDash:"\u22A8",Vvdash:"\u22AA",nvdash:"\u22AC",nvDash:"\u22AD",nVdash:"\u22AE",nVDash:"\u22AF"},XML={amp:"&",apos:"'",gt:"\
>",lt:"<",quot:'"'},COMMON_HTML={nbsp:"\xA0",copy:"\xA9",reg:"\xAE",trade:"\u2122",mdash:"\u2014",ndash:"\u2013",hellip:"\
\u2026",laquo:"\xAB",raquo:"\xBB",lsquo:"\u2018",rsquo:"\u2019",ldquo:"\u201C",rdquo:"\u201D",bull:"\u2022",para:"\xB6",
sect:"\xA7",deg:"\xB0",frac12:"\xBD",frac14:"\xBC",frac34:"\xBE"},ENTITY_ACTION=Object.freeze({ALLOW:"allow",BLOCK:"bloc\
k",THROW:"throw"}),SPECIAL_CHARS=new Set("!?\\\\/[]$%{}^&*()<>|+");function EntityDecoder_validateEntityName(name){if(name[0]===
"#")throw new Error(`[EntityReplacer] Invalid character '#' in entity name: "${name}"`);for(const ch of name)if(SPECIAL_CHARS.
has(ch))throw new Error(`[EntityReplacer] Invalid character '${ch}' in entity name: "${name}"`);return name}function mergeEntityMaps(...maps){
const out=Object.create(null);for(const map of maps)if(map)for(const key of Object.keys(map)){const raw=map[key];if(typeof raw==
"string")out[key]=raw;else if(raw&&typeof raw=="object"&&raw.val!==void 0){const val=raw.val;typeof val=="string"&&(out[key]=
val)}}return out}const LIMIT_TIER_EXTERNAL="external",LIMIT_TIER_BASE="base",LIMIT_TIER_ALL="all";function parseLimitTiers(raw){
return!raw||raw===LIMIT_TIER_EXTERNAL?new Set([LIMIT_TIER_EXTERNAL]):raw===LIMIT_TIER_ALL?new Set([LIMIT_TIER_ALL]):raw===
LIMIT_TIER_BASE?new Set([LIMIT_TIER_BASE]):Array.isArray(raw)?new Set(raw):new Set([LIMIT_TIER_EXTERNAL])}const NCR_LEVEL=Object.
freeze({allow:0,leave:1,remove:2,throw:3}),XML10_ALLOWED_C0=new Set([9,10,13]);function parseNCRConfig(ncr){if(!ncr)return{
xmlVersion:1,onLevel:NCR_LEVEL.allow,nullLevel:NCR_LEVEL.remove};const xmlVersion=ncr.xmlVersion===1.1?1.1:1,onLevel=NCR_LEVEL[ncr.
onNCR]??NCR_LEVEL.allow,nullLevel=NCR_LEVEL[ncr.nullNCR]??NCR_LEVEL.remove,clampedNull=Math.max(nullLevel,NCR_LEVEL.remove);
return{xmlVersion,onLevel,nullLevel:clampedNull}}class EntityDecoder{constructor(options={}){this._limit=options.limit||
{},this._maxTotalExpansions=this._limit.maxTotalExpansions||0,this._maxExpandedLength=this._limit.maxExpandedLength||0,this.
_postCheck=typeof options.postCheck=="function"?options.postCheck:r=>r,this._limitTiers=parseLimitTiers(this._limit.applyLimitsTo??
LIMIT_TIER_EXTERNAL),this._numericAllowed=options.numericAllowed??!0,this._baseMap=mergeEntityMaps(XML,options.namedEntities||
null),this._externalMap=Object.create(null),this._inputMap=Object.create(null),this._totalExpansions=0,this._expandedLength=
0,this._removeSet=new Set(options.remove&&Array.isArray(options.remove)?options.remove:[]),this._leaveSet=new Set(options.
leave&&Array.isArray(options.leave)?options.leave:[]);const ncrCfg=parseNCRConfig(options.ncr);this._ncrXmlVersion=ncrCfg.
xmlVersion,this._ncrOnLevel=ncrCfg.onLevel,this._ncrNullLevel=ncrCfg.nullLevel,this._onExternalEntity=typeof options.onExternalEntity==
"function"?options.onExternalEntity:null,this._onInputEntity=typeof options.onInputEntity=="function"?options.onInputEntity:
null}_applyRegistrationHook(hook,name,value,context2){if(!hook)return!0;const action5=hook(name,value);if(action5===ENTITY_ACTION.
BLOCK)return!1;if(action5===ENTITY_ACTION.THROW)throw new Error(`[EntityDecoder] Registration of ${context2} entity "&${name}\
;" was rejected by hook`);return!0}setExternalEntities(map){if(map)for(const key of Object.keys(map))EntityDecoder_validateEntityName(
key);if(!this._onExternalEntity){this._externalMap=mergeEntityMaps(map);return}const flat=mergeEntityMaps(map),filtered=Object.
create(null);for(const[name,value]of Object.entries(flat))this._applyRegistrationHook(this._onExternalEntity,name,value,
"external")&&(filtered[name]=value);this._externalMap=filtered}addExternalEntity(key,value){EntityDecoder_validateEntityName(
key),typeof value=="string"&&value.indexOf("&")===-1&&this._applyRegistrationHook(this._onExternalEntity,key,value,"exte\
rnal")&&(this._externalMap[key]=value)}addInputEntities(map){if(this._totalExpansions=0,this._expandedLength=0,!this._onInputEntity){
this._inputMap=mergeEntityMaps(map);return}const flat=mergeEntityMaps(map),filtered=Object.create(null);for(const[name,value]of Object.
entries(flat))this._applyRegistrationHook(this._onInputEntity,name,value,"input")&&(filtered[name]=value);this._inputMap=
filtered}reset(){return this._inputMap=Object.create(null),this._totalExpansions=0,this._expandedLength=0,this}setXmlVersion(version2){
this._ncrXmlVersion=version2===1.1?1.1:1}decode(str){if(typeof str!="string"||str.length===0||str.indexOf("&")===-1)return str;
const original=str,chunks=[],len=str.length;let last=0,i=0;const limitExpansions=this._maxTotalExpansions>0,limitLength=this.
_maxExpandedLength>0,checkLimits=limitExpansions||limitLength;for(;i<len;){if(str.charCodeAt(i)!==38){i++;continue}let j=i+
1;for(;j<len&&str.charCodeAt(j)!==59&&j-i<=32;)j++;if(j>=len||str.charCodeAt(j)!==59){i++;continue}const token=str.slice(
i+1,j);if(token.length===0){i++;continue}let replacement,tier2;if(this._removeSet.has(token))replacement="",tier2===void 0&&
(tier2=LIMIT_TIER_EXTERNAL);else if(this._leaveSet.has(token)){i++;continue}else if(token.charCodeAt(0)===35){const ncrResult=this.
_resolveNCR(token);if(ncrResult===void 0){i++;continue}replacement=ncrResult,tier2=LIMIT_TIER_BASE}else{const resolved=this.
_resolveName(token);replacement=resolved?.value,tier2=resolved?.tier}if(replacement===void 0){i++;continue}if(i>last&&chunks.
push(str.slice(last,i)),chunks.push(replacement),last=j+1,i=last,checkLimits&&this._tierCounts(tier2)){if(limitExpansions&&
(this._totalExpansions++,this._totalExpansions>this._maxTotalExpansions))throw new Error(`[EntityReplacer] Entity expans\
ion count limit exceeded: ${this._totalExpansions} > ${this._maxTotalExpansions}`);if(limitLength){const delta=replacement.
length-(token.length+2);if(delta>0&&(this._expandedLength+=delta,this._expandedLength>this._maxExpandedLength))throw new Error(
`[EntityReplacer] Expanded content length limit exceeded: ${this._expandedLength} > ${this._maxExpandedLength}`)}}}last<
len&&chunks.push(str.slice(last));const result=chunks.length===0?str:chunks.join("");return this._postCheck(result,original)}_tierCounts(tier2){
return this._limitTiers.has(LIMIT_TIER_ALL)?!0:this._limitTiers.has(tier2)}_resolveName(name){if(name in this._inputMap)
return{value:this._inputMap[name],tier:LIMIT_TIER_EXTERNAL};if(name in this._externalMap)return{value:this._externalMap[name],
tier:LIMIT_TIER_EXTERNAL};if(name in this._baseMap)return{value:this._baseMap[name],tier:LIMIT_TIER_BASE}}_classifyNCR(cp){
return cp===0?this._ncrNullLevel:cp>=55296&&cp<=57343||this._ncrXmlVersion===1&&cp>=1&&cp<=31&&!XML10_ALLOWED_C0.has(cp)?
NCR_LEVEL.remove:-1}_applyNCRAction(action5,token,cp){switch(action5){case NCR_LEVEL.allow:return String.fromCodePoint(cp);case NCR_LEVEL.
remove:return"";case NCR_LEVEL.leave:return;case NCR_LEVEL.throw:throw new Error(`[EntityDecoder] Prohibited numeric cha\
racter reference &${token}; (U+${cp.toString(16).toUpperCase().padStart(4,"0")})`);default:return String.fromCodePoint(cp)}}_resolveNCR(token){
const second=token.charCodeAt(1);let cp;if(second===120||second===88?cp=parseInt(token.slice(2),16):cp=parseInt(token.slice(
1),10),Number.isNaN(cp)||cp<0||cp>1114111)return;const minimum=this._classifyNCR(cp);if(!this._numericAllowed&&minimum<NCR_LEVEL.
remove)return;const effective=minimum===-1?this._ncrOnLevel:Math.max(this._ncrOnLevel,minimum);return this._applyNCRAction(
effective,token,cp)}}const sql=[{id:"sql-block-comment-open",description:"SQL block comment open: /* ... */ \u2014 unusual in\
 legitimate user text",pattern:/\/\*/},{id:"sql-union-select",description:"UNION SELECT \u2014 most common SQL injection aggr\
egation attack",pattern:/\bUNION\s{1,20}(?:ALL\s{1,20})?SELECT\b/i},{id:"sql-drop-table",description:"DROP TABLE \u2014 destr\
uctive DDL injection",pattern:/\bDROP\s{1,20}TABLE\b/i},{id:"sql-drop-database",description:"DROP DATABASE \u2014 destructive\
 DDL injection",pattern:/\bDROP\s{1,20}DATABASE\b/i},{id:"sql-insert-into",description:"INSERT INTO \u2014 data injection",
pattern:/\bINSERT\s{1,20}INTO\b/i},{id:"sql-delete-from",description:"DELETE FROM \u2014 data deletion injection",pattern:/\bDELETE\s{1,20}FROM\b/i},
{id:"sql-update-set",description:"UPDATE ... SET \u2014 data modification injection",pattern:/\bUPDATE\b[\s\S]{1,60}\bSET\b/i},
{id:"sql-exec-xp",description:"EXEC xp_ \u2014 MSSQL extended stored procedure execution",pattern:/\bEXEC(?:UTE)?\s{1,20}xp_/i},
{id:"sql-tautology-string",description:`Classic string tautology: ' OR '1'='1 or " OR "1"="1"`,pattern:/'\s{0,10}OR\s{0,10}'[^']{0,20}'\s*=\s*'[^']{0,20}/i},
{id:"sql-tautology-numeric",description:"Numeric tautology: OR 1=1",pattern:/\bOR\s{1,10}1\s*=\s*1\b/i},{id:"sql-always-\
true-zero",description:"Numeric tautology: OR 0=0",pattern:/\bOR\s{1,10}0\s*=\s*0\b/i},{id:"sql-sleep-benchmark",description:"\
Time-based blind injection: SLEEP() or BENCHMARK()",pattern:/\b(?:SLEEP|BENCHMARK)\s*\(/i},{id:"sql-waitfor-delay",description:"\
MSSQL time-based blind injection: WAITFOR DELAY",pattern:/\bWAITFOR\s{1,20}DELAY\b/i},{id:"sql-char-function",description:"\
CHAR() function \u2014 used to obfuscate injected strings",pattern:/\bCHAR\s*\(\s*\d{1,3}/i},{id:"sql-information-schema",
description:"INFORMATION_SCHEMA \u2014 reconnaissance query for table/column enumeration",pattern:/\bINFORMATION_SCHEMA\b/i}],
SQL_STRICT_EXTRA=[{id:"sql-line-comment",description:"SQL line comment: -- followed by whitespace or end of string",pattern:/--(?:\s|$)/},
{id:"sql-stacked-query",description:"Stacked queries: semicolon immediately followed by a SQL keyword",pattern:/;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i},
{id:"sql-hex-encoding",description:"Hex-encoded string injection: 0x41414141 style (MySQL)",pattern:/\b0x[0-9a-f]{4,}/i}],
sql_strict=[...sql,...SQL_STRICT_EXTRA],NAMED=Object.freeze({colon:":",Tab:"	",NewLine:`
`}),ENTITY_RE=/&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;function decodeEntities(input){
return input.indexOf("&")===-1?input:input.replace(ENTITY_RE,(match,hex,dec,name)=>{if(name!==void 0)return Object.prototype.
hasOwnProperty.call(NAMED,name)?NAMED[name]:match;const cp=hex!==void 0?parseInt(hex,16):parseInt(dec,10);return!Number.
isFinite(cp)||cp>1114111?match:String.fromCodePoint(cp)})}const html=[{id:"html-script-open",description:"<script openin\
g tag",pattern:/<script[\s>/]/i},{id:"html-script-close",description:"<\/script closing tag",pattern:/<\/script[\s>]/i},
{id:"html-javascript-protocol",description:"javascript: URI scheme (with optional whitespace/encoding)",pattern:/j[\t\n\r ]*a[\t\n\r ]*v[\t\n\r ]*a[\t\n\r ]*s[\t\n\r ]*c[\t\n\r ]*r[\t\n\r ]*i[\t\n\r ]*p[\t\n\r ]*t[\t\n\r ]*:/i},
{id:"html-vbscript-protocol",description:"vbscript: URI scheme",pattern:/vbscript[\t\n\r ]*:/i},{id:"html-data-html",description:"\
data:text/html URI \u2014 can execute scripts in browsers",pattern:/data[\t\n\r ]*:[\t\n\r ]*text\/html/i},{id:"html-dat\
a-xhtml",description:"data:application/xhtml+xml URI",pattern:/data[\t\n\r ]*:[\t\n\r ]*application\/xhtml/i},{id:"html-\
data-svg",description:"data:image/svg+xml URI \u2014 can execute scripts",pattern:/data[\t\n\r ]*:[\t\n\r ]*image\/svg\+xml/i},
{id:"html-inline-event-handler",description:"Inline event handler attributes: onclick=, onerror=, onload=, etc.",pattern:/\bon\w{1,30}\s*=/i},
{id:"html-entity-obfuscated-script",description:"HTML-entity-encoded <script (e.g. &#x3C;script or &lt;script)",pattern:/(?:&#x0*3[Cc];?|&#0*60;?|&lt;)\s*script/i},
{id:"html-entity-obfuscated-javascript",description:'HTML-entity-encoded javascript: (partial \u2014 catches common &#106; or\
 &#x6a; for "j")',pattern:/(?:&#x0*6[Aa];?|&#0*106;?)\s*(?:&#x0*61;?|a)[\s\S]{0,80}script\s*:/i},{id:"html-style-express\
ion",description:"CSS expression() \u2014 IE-era code execution in style attributes",pattern:/style[\s\S]{0,20}expression\s*\(/i},
{id:"html-object-embed",description:"<object or <embed tags that can load active content",pattern:/<(?:object|embed)[\s>/]/i},
{id:"html-base-tag",description:"<base href= \u2014 can hijack all relative URLs on a page",pattern:/<base[\s>]/i},{id:"\
html-meta-refresh",description:'<meta http-equiv="refresh" \u2014 can redirect users',pattern:/<meta[\s\S]{0,40}http-equiv[\s\S]{0,20}refresh/i},
{id:"html-srcdoc",description:"srcdoc= attribute on iframes \u2014 embeds HTML that can run scripts",pattern:/srcdoc\s*=/i},
{id:"html-iframe",description:"<iframe tag",pattern:/<iframe[\s>/]/i},{id:"html-form",description:"<form tag \u2014 can be us\
ed for phishing / credential harvesting injection",pattern:/<form[\s>/]/i}],xml=[{id:"xml-cdata-injection",description:"\
CDATA section injection: <![CDATA[ breaks out of text node context",pattern:/<!\[CDATA\[/i},{id:"xml-cdata-close",description:"\
CDATA close sequence: ]]> can terminate an enclosing CDATA section",pattern:/\]\]>/},{id:"xml-processing-instruction",description:"\
XML processing instruction: <?xml-stylesheet or <?php etc.",pattern:/<\?(?:xml[\- ]|php|asp)/i},{id:"xml-doctype-injecti\
on",description:"DOCTYPE declaration embedded in content \u2014 can define entities",pattern:/<!DOCTYPE(?:[\s[]|$)/i},{id:"\
xml-entity-system",description:"SYSTEM keyword \u2014 used in external entity declarations (XXE)",pattern:/\bSYSTEM\s+["']/i},
{id:"xml-entity-public",description:"PUBLIC keyword \u2014 used in external entity declarations (XXE)",pattern:/\bPUBLIC\s+["']/i},
{id:"xml-entity-declaration",description:"<!ENTITY declaration \u2014 defines entities, potential XXE or entity expansion",
pattern:/<!ENTITY[\s%]/i},{id:"xml-billion-laughs",description:"Entity reference chaining / billion laughs: repeated &eX\
; style references",pattern:/(?:&\w{1,20};){3,}/},{id:"xml-namespace-confusion",description:"xmlns: attribute injection \
\u2014 can redefine namespaces to confuse parsers",pattern:/\bxmlns(?::\w{1,40})?\s*=/i},{id:"xml-comment-injection",description:"\
<!-- comment injection \u2014 can hide content from some parsers",pattern:/<!--/},{id:"xml-comment-close",description:"-\
-> closes an enclosing XML comment",pattern:/-->/},{id:"xml-pi-close",description:"?> closes an enclosing processing ins\
truction",pattern:/\?>/}],svg=[{id:"svg-script-element",description:"<script element inside SVG executes JavaScript",pattern:/<script[\s>/]/i},
{id:"svg-xlink-href-javascript",description:"xlink:href with javascript: \u2014 classic SVG XSS via <a> or <use>",pattern:/xlink\s*:\s*href\s*=\s*["']?\s*javascript\s*:/i},
{id:"svg-href-javascript",description:"href= with javascript: in SVG context (<a>, <animate>, etc.)",pattern:/href\s*=\s*["']?\s*javascript\s*:/i},
{id:"svg-foreignobject",description:"<foreignObject embeds HTML inside SVG \u2014 can execute scripts",pattern:/<foreignObject[\s>/]/i},
{id:"svg-use-external",description:"<use xlink:href or href pointing to external resource (non-fragment URL)",pattern:/<use[\s\S]{0,60}(?:xlink\s*:\s*)?href\s*=\s*(?:["'][^#]|[^"'#\s>])/i},
{id:"svg-animate-href",description:'<animate attributeName="href" \u2014 can dynamically change href to javascript:',pattern:/<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*href["']/i},
{id:"svg-animate-xlinkhref",description:'<animate attributeName="xlink:href"',pattern:/<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*xlink\s*:\s*href["']/i},
{id:"svg-set-javascript",description:'<set to="javascript:..." \u2014 sets an attribute to a javascript: URI',pattern:/<set[\s\S]{0,80}to\s*=\s*["']?\s*javascript\s*:/i},
{id:"svg-event-handler",description:"SVG-specific event handler attributes: onload=, onerror=, onactivate=, etc.",pattern:/\bon(?:load|error|activate|begin|end|repeat|focus|blur|click|mouse\w{1,20}|key\w{1,20})\s*=/i},
{id:"svg-handler-generic",description:"Generic on* handler catch-all for SVG attributes",pattern:/\bon\w{1,30}\s*=/i},{id:"\
svg-filter-feimage",description:"<feImage href= \u2014 filter primitive that can load external resources",pattern:/<feImage[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=/i},
{id:"svg-image-external",description:"<image xlink:href with http/https or javascript protocol",pattern:/<image[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=\s*["']?\s*(?:https?|javascript)\s*:/i},
{id:"svg-style-javascript",description:"style= attribute containing javascript: (e.g. background:url(javascript:...))",pattern:/style\s*=[\s\S]{0,60}javascript\s*:/i}],
shell=[{id:"shell-path-traversal-unix",description:"Unix path traversal: ../  \u2014 climbing the directory tree",pattern:/\.\.\//},
{id:"shell-path-traversal-windows",description:"Windows path traversal: ..\\ \u2014 climbing the directory tree",pattern:/\.\.\\/},
{id:"shell-path-traversal-encoded",description:"URL-encoded path traversal: %2e%2e or %2f variants",pattern:/%2e%2e|%2f\.\.|\.\.%2f/i},
{id:"shell-null-byte",description:"Null byte injection: \\x00 or %00 \u2014 truncates strings in C-backed functions",pattern:/\x00|%00/},
{id:"shell-semicolon",description:"Semicolon command separator: cmd1; cmd2",pattern:/;/},{id:"shell-pipe",description:"P\
ipe operator: cmd1 | cmd2",pattern:/\|/},{id:"shell-and-operator",description:"AND operator: cmd1 && cmd2",pattern:/&&/},
{id:"shell-or-operator",description:"OR operator: cmd1 || cmd2",pattern:/\|\|/},{id:"shell-backtick",description:"Backti\
ck command substitution: `cmd`",pattern:/`/},{id:"shell-dollar-paren",description:"Dollar-paren command substitution: $(\
cmd)",pattern:/\$\(/},{id:"shell-dollar-brace",description:"Dollar-brace variable expansion: ${var} \u2014 can be abused for \
injection",pattern:/\$\{/},{id:"shell-redirect-out",description:"Output redirection: cmd > file or cmd >> file",pattern:/>{1,2}/},
{id:"shell-redirect-in",description:"Input redirection: cmd < file",pattern:/</},{id:"shell-newline-injection",description:"\
Newline injection: \\n or \\r \u2014 can inject new shell commands",pattern:/[\n\r]/},{id:"shell-glob-star",description:"\
Glob expansion: * or ? \u2014 can expand to unintended files",pattern:/[/\\][*?]/},{id:"shell-absolute-root",description:"\
Absolute root path injection: string starting with / or \\ (Windows UNC)",pattern:/^(?:\/|\\\\)/},{id:"shell-windows-dri\
ve",description:"Windows drive letter path injection: C:\\ or D:/",pattern:/^[a-zA-Z]:[/\\]/},{id:"shell-curl-wget",description:"\
curl/wget with URL or flags \u2014 can exfiltrate data or download payloads",pattern:/\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i}],
redos=[{id:"redos-nested-quantifier-plus",description:"Nested + quantifier inside a group with outer quantifier: (a+)+, \
(.+b)*, etc.",pattern:/\([^)]*\+[^)]*\)[+*]/},{id:"redos-nested-quantifier-star",description:"Nested * quantifier: (a*)*\
 or (a*)+ \u2014 catastrophic backtracking",pattern:/\([^)]*\*[^)]*\)[*+]/},{id:"redos-nested-groups",description:"Doubl\
y nested quantified groups: ((a+)+) \u2014 guaranteed catastrophic",pattern:/\(\([^)]{0,40}\)[+*]\)[+*]/},{id:"redos-alt\
ernation-overlap",description:"Overlapping alternation under quantifier: (a|a)+ \u2014 ambiguous NFA paths",pattern:/\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/},
{id:"redos-star-plus-concat",description:"(x*x)+ pattern \u2014 triggers super-linear backtracking",pattern:/\([^)]{0,10}\*[^)]{0,10}\)[+*]/},
{id:"redos-dot-star-greedy",description:"(.*){n,} or (.+){n,} \u2014 repeated greedy dot quantifiers",pattern:/\(\.[*+]\)\{?\d/},
{id:"redos-large-repetition",description:"Very large fixed or range repetition count {1000,} or {1000,n} \u2014 denial of ser\
vice via backtracking",pattern:/\{\d{4,}(?:,\d*)?\}/},{id:"redos-catastrophic-alternation",description:"Long alternation\
 with many similar branches \u2014 polynomial backtracking risk",pattern:/\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/}],SEP=/["'\s]*:/,
sep=`["'\\s]*:`,nosql=[{id:"nosql-where-operator",description:"$where \u2014 executes arbitrary JavaScript server-side in Mon\
goDB",pattern:new RegExp(`\\$where${sep}`,"i")},{id:"nosql-ne-operator",description:'$ne \u2014 "not equal" operator used to \
bypass equality checks',pattern:new RegExp(`\\$ne${sep}`,"i")},{id:"nosql-gt-operator",description:'$gt \u2014 "greater than"\
 used to bypass password/value checks',pattern:new RegExp(`\\$gte?${sep}`,"i")},{id:"nosql-lt-operator",description:'$lt\
 / $lte \u2014 "less than" bypass variants',pattern:new RegExp(`\\$lte?${sep}`,"i")},{id:"nosql-regex-operator",description:"\
$regex \u2014 can be used to extract data character by character (blind injection)",pattern:new RegExp(`\\$regex${sep}`,
"i")},{id:"nosql-or-operator",description:"$or \u2014 logical OR; used to create always-true conditions",pattern:new RegExp(
`\\$or${sep}\\s*\\[`,"i")},{id:"nosql-and-operator",description:"$and \u2014 logical AND operator injection",pattern:new RegExp(
`\\$and${sep}\\s*\\[`,"i")},{id:"nosql-nor-operator",description:"$nor \u2014 logical NOR operator injection",pattern:new RegExp(
`\\$nor${sep}\\s*\\[`,"i")},{id:"nosql-exists-operator",description:"$exists \u2014 can enumerate fields to determine schema",
pattern:new RegExp(`\\$exists${sep}`,"i")},{id:"nosql-in-operator",description:"$in \u2014 matches any value in a list; can e\
numerate values",pattern:new RegExp(`\\$in${sep}\\s*\\[`,"i")},{id:"nosql-expr-operator",description:"$expr \u2014 allows agg\
regation expressions in queries (MongoDB 3.6+)",pattern:new RegExp(`\\$expr${sep}`,"i")},{id:"nosql-function-operator",description:"\
$function \u2014 executes arbitrary JavaScript in MongoDB 4.4+",pattern:new RegExp(`\\$function${sep}`,"i")},{id:"nosql-\
accumulator-operator",description:"$accumulator \u2014 custom aggregation with arbitrary JS execution",pattern:new RegExp(
`\\$accumulator${sep}`,"i")},{id:"nosql-proto-pollution",description:"__proto__ \u2014 prototype pollution via object key inj\
ection",pattern:/__proto__/},{id:"nosql-constructor-prototype",description:"constructor.prototype \u2014 alternative prototyp\
e pollution vector (dot notation or JSON key)",pattern:/constructor[\s"':.,{\[]*prototype/i},{id:"nosql-proto-bracket",description:'\
["__proto__"] \u2014 bracket-notation prototype pollution',pattern:/\[["']__proto__["']\]/}],contexts_log=[{id:"log-crlf\
-injection",description:"CRLF injection: literal \\r or \\n embeds fake log lines",pattern:/[\r\n]/},{id:"log-url-encode\
d-crlf",description:"URL-encoded CRLF: %0d, %0a, %0D, %0A \u2014 decoded by some log parsers",pattern:/%0[dDaA]/},{id:"l\
og-unicode-newline",description:"Unicode newline variants: U+2028 (line separator), U+2029 (paragraph separator)",pattern:/[\u2028\u2029]/},
{id:"log-log4shell-jndi",description:"Log4Shell: ${jndi:...} triggers remote code execution in Apache Log4j",pattern:/\$\{jndi\s*:/i},
{id:"log-log4shell-obfuscated",description:"Obfuscated Log4Shell: ${::-j}... lookup-bypass prefix used to evade WAF dete\
ction",pattern:/\$\{::-/},{id:"log-log4j-lookup",description:"Log4j lookup syntax: ${env:...}, ${sys:...}, ${ctx:...} \u2014 \
data exfiltration",pattern:/\$\{(?:env|sys|ctx|main|map|sd|web|docker|k8s|spring)\s*:/i},{id:"log-ssti-double-brace",description:"\
SSTI double-brace: {{expression}} \u2014 Jinja2, Twig, Handlebars, etc.",pattern:/\{\{[\s\S]{0,80}\}\}/},{id:"log-ssti-h\
ash-brace",description:"SSTI hash-brace: #{expression} \u2014 Thymeleaf, Velocity, Ruby ERB",pattern:/#\{[\s\S]{0,80}\}/},
{id:"log-ssti-dollar-brace",description:"SSTI/EL injection: ${expression with operators or method calls} \u2014 JSP EL, Freem\
arker, SpEL",pattern:/\$\{[^}]*(?:\.|\(|\*|\+|\bclass\b|\bruntime\b|\bprocess\b|\bexec\b)[^}]{0,80}\}/i},{id:"log-ssti-p\
ercent-tag",description:"SSTI ERB/ASP tag: <%= expression %> \u2014 Ruby ERB, ASP",pattern:/<%=[\s\S]{0,80}%>/},{id:"log\
-null-byte",description:"Null byte: \\x00 or %00 \u2014 can truncate log entries in C-backed loggers",pattern:/\x00|%00/},
{id:"log-ansi-escape",description:"ANSI escape sequence: ESC[ \u2014 can manipulate terminal output when logs are tailed",
pattern:/\x1b\[/}];html.label="HTML",xml.label="XML",svg.label="SVG",html.decodeEntities=!0,xml.decodeEntities=!0,svg.decodeEntities=
!0,sql.label="SQL",sql_strict.label="SQL-STRICT",shell.label="SHELL",redos.label="REDOS",nosql.label="NOSQL",contexts_log.
label="LOG";const VALID_CONTEXTS=Object.freeze({HTML:html,XML:xml,SVG:svg,SQL:sql,"SQL-STRICT":sql_strict,SHELL:shell,REDOS:redos,
NOSQL:nosql,LOG:contexts_log});function assertString(value){if(typeof value!="string")throw new TypeError(`is-unsafe: fi\
rst argument must be a string, got ${typeof value}`)}function assertContext(context2){if(!(context2 instanceof RegExp)){
if(Array.isArray(context2)){if(context2.length===0)throw new TypeError("is-unsafe: context must not be an empty array");
if(Array.isArray(context2[0])){for(const list of context2)if(!Array.isArray(list)||list.length===0)throw new TypeError("\
is-unsafe: each context in the array must be a non-empty pattern array (PatternList)")}return}throw new TypeError(`is-un\
safe: second argument must be a PatternList (e.g. HTML), an array of PatternLists (e.g. [HTML, XML]), or a RegExp. Got: ${typeof context2}`)}}
function normalise(context2){return context2 instanceof RegExp?{lists:null,regex:context2}:Array.isArray(context2[0])?{lists:context2,
regex:null}:{lists:[context2],regex:null}}function decodedCopy(value,list){if(!list.decodeEntities)return null;const decoded=decodeEntities(
value);return decoded===value?null:decoded}function matchList(value,list){const label=list.label??"CUSTOM",decoded=decodedCopy(
value,list);for(const rule of list)if(rule.pattern.test(value)||decoded!==null&&rule.pattern.test(decoded))return{context:label,
id:rule.id,description:rule.description,pattern:rule.pattern};return null}function isUnsafe(value,context2){assertString(
value),assertContext(context2);const{lists,regex}=normalise(context2);if(regex)return regex.test(value);for(const list of lists)
if(matchList(value,list)!==null)return!0;return!1}function whyUnsafe(value,context2){assertString(value),assertContext(context2);
const{lists,regex}=normalise(context2);if(regex)return regex.test(value)?{context:"CUSTOM",id:"custom-regex",description:"\
Matched caller-supplied pattern",pattern:regex}:null;for(const list of lists){const result=matchList(value,list);if(result!==
null)return result}return null}function allUnsafe(value,context2){assertString(value),assertContext(context2);const{lists,
regex}=normalise(context2),results=[];if(regex)return regex.test(value)&&results.push({context:"CUSTOM",id:"custom-regex",
description:"Matched caller-supplied pattern",pattern:regex}),results;for(const list of lists){const label=list.label??"\
CUSTOM",decoded=decodedCopy(value,list);for(const rule of list)(rule.pattern.test(value)||decoded!==null&&rule.pattern.test(
decoded))&&results.push({context:label,id:rule.id,description:rule.description,pattern:rule.pattern})}return results}const src=null;
function extractRawAttributes(prefixedAttrs,options){if(!prefixedAttrs)return{};const attrs=options.attributesGroupName?
prefixedAttrs[options.attributesGroupName]:prefixedAttrs;if(!attrs)return{};const rawAttrs={};for(const key in attrs)if(key.
startsWith(options.attributeNamePrefix)){const rawName=key.substring(options.attributeNamePrefix.length);rawAttrs[rawName]=
attrs[key]}else rawAttrs[key]=attrs[key];return rawAttrs}function extractNamespace(rawTagName){if(!rawTagName||typeof rawTagName!=
"string")return;const colonIndex=rawTagName.indexOf(":");if(colonIndex!==-1&&colonIndex>0){const ns=rawTagName.substring(
0,colonIndex);if(ns!=="xmlns")return ns}}class OrderedObjParser{constructor(options,externalEntities){this.options=options,
this.currentNode=null,this.tagsNodeStack=[],this.parseXml=parseXml,this.parseTextData=parseTextData,this.resolveNameSpace=
resolveNameSpace,this.buildAttributesMap=buildAttributesMap,this.isItStopNode=isItStopNode,this.replaceEntitiesValue=OrderedObjParser_replaceEntitiesValue,
this.readStopNodeData=readStopNodeData,this.saveTextToParentTag=saveTextToParentTag,this.addChild=addChild,this.ignoreAttributesFn=
ignoreAttributes_getIgnoreAttributesFn(this.options.ignoreAttributes),this.entityExpansionCount=0,this.currentExpandedLength=
0,this.doctypefound=!1;let namedEntities={...XML};this.options.entityDecoder?this.entityDecoder=this.options.entityDecoder:
(typeof this.options.htmlEntities=="object"?namedEntities=this.options.htmlEntities:this.options.htmlEntities===!0&&(namedEntities=
{...COMMON_HTML,...CURRENCY}),this.entityDecoder=new EntityDecoder({namedEntities:{...namedEntities,...externalEntities},
numericAllowed:this.options.htmlEntities,limit:{maxTotalExpansions:this.options.processEntities.maxTotalExpansions,maxExpandedLength:this.
options.processEntities.maxExpandedLength,applyLimitsTo:this.options.processEntities.appliesTo},onInputEntity:(name,value)=>isUnsafe(
value,[html,xml])?ENTITY_ACTION.BLOCK:ENTITY_ACTION.ALLOW})),this.matcher=new Matcher,this.readonlyMatcher=this.matcher.
readOnly(),this.isCurrentNodeStopNode=!1,this.stopNodeExpressionsSet=new ExpressionSet;const stopNodesOpts=this.options.
stopNodes;if(stopNodesOpts&&stopNodesOpts.length>0){for(let i=0;i<stopNodesOpts.length;i++){const stopNodeExp=stopNodesOpts[i];
typeof stopNodeExp=="string"?this.stopNodeExpressionsSet.add(new Expression(stopNodeExp)):stopNodeExp instanceof Expression&&
this.stopNodeExpressionsSet.add(stopNodeExp)}this.stopNodeExpressionsSet.seal()}}}function parseTextData(val,tagName,jPath,dontTrim,hasAttributes,isLeafNode,escapeEntities){
const options=this.options;if(val!==void 0&&(options.trimValues&&!dontTrim&&(val=val.trim()),val.length>0)){escapeEntities||
(val=this.replaceEntitiesValue(val,tagName,jPath));const jPathOrMatcher=options.jPath?jPath.toString():jPath,newval=options.
tagValueProcessor(tagName,val,jPathOrMatcher,hasAttributes,isLeafNode);return newval==null?val:typeof newval!=typeof val||
newval!==val?newval:options.trimValues||val.trim()===val?parseValue(val,options.parseTagValue,options.numberParseOptions):
val}}function resolveNameSpace(tagname){if(this.options.removeNSPrefix){const tags2=tagname.split(":"),prefix2=tagname.charAt(
0)==="/"?"/":"";if(tags2[0]==="xmlns")return"";tags2.length===2&&(tagname=prefix2+tags2[1])}return tagname}const attrsRegx=/([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm;
function attrValue(match){return match[3]!==void 0?match[3]:match[4]}function buildAttributesMap(attrStr,jPath,tagName,force=!1){
const options=this.options;if(force===!0||options.ignoreAttributes!==!0&&typeof attrStr=="string"){const matches=getAllMatches(
attrStr,attrsRegx),len=matches.length,attrs={},processedVals=new Array(len);let hasRawAttrs=!1;const rawAttrsForMatcher={};
for(let i=0;i<len;i++){const attrName=this.resolveNameSpace(matches[i][1]),oldVal=attrValue(matches[i]);if(attrName.length&&
oldVal!==void 0){let val=oldVal;options.trimValues&&(val=val.trim()),val=this.replaceEntitiesValue(val,tagName,this.readonlyMatcher),
processedVals[i]=val,rawAttrsForMatcher[attrName]=val,hasRawAttrs=!0}}hasRawAttrs&&typeof jPath=="object"&&jPath.updateCurrent&&
jPath.updateCurrent(rawAttrsForMatcher);const jPathStr=options.jPath?jPath.toString():this.readonlyMatcher;let hasAttrs=!1;
for(let i=0;i<len;i++){const attrName=this.resolveNameSpace(matches[i][1]);if(this.ignoreAttributesFn(attrName,jPathStr))
continue;let aName=options.attributeNamePrefix+attrName;if(attrName.length)if(options.transformAttributeName&&(aName=options.
transformAttributeName(aName)),aName=sanitizeName(aName,options),attrValue(matches[i])!==void 0){const oldVal=processedVals[i],
newVal=options.attributeValueProcessor(attrName,oldVal,jPathStr);newVal==null?attrs[aName]=oldVal:typeof newVal!=typeof oldVal||
newVal!==oldVal?attrs[aName]=newVal:attrs[aName]=parseValue(oldVal,options.parseAttributeValue,options.numberParseOptions),
hasAttrs=!0}else options.allowBooleanAttributes&&(attrs[aName]=!0,hasAttrs=!0)}if(!hasAttrs)return;if(options.attributesGroupName&&
!options.preserveOrder){const attrCollection={};return attrCollection[options.attributesGroupName]=attrs,attrCollection}
return attrs}}const parseXml=function(xmlData){const options=this.options,crlfPositions=options.captureMetaData?[]:void 0;
xmlData=xmlData.replace(/\r\n?/g,options.captureMetaData?(newline,index)=>(newline.length===2&&crlfPositions.push(index-
crlfPositions.length),`
`):`
`);const xmlObj=new XmlNode("!xml");let currentNode=xmlObj,textData="";this.matcher.reset(),this.entityDecoder.reset(),this.
entityExpansionCount=0,this.currentExpandedLength=0,this.doctypefound=!1;const docTypeReader=new DocTypeReader(options.processEntities),
xmlLen=xmlData.length;for(let i=0;i<xmlLen;i++)if(xmlData[i]==="<"){const c1=xmlData.charCodeAt(i+1);if(c1===47){const closeIndex=findClosingIndex(
xmlData,">",i,"Closing Tag is not closed.");let tagName=xmlData.substring(i+2,closeIndex).trim();if(options.removeNSPrefix){
const colonIndex=tagName.indexOf(":");colonIndex!==-1&&(tagName=tagName.substr(colonIndex+1))}tagName=transformTagName(options.
transformTagName,tagName,"",options).tagName,currentNode&&(textData=this.saveTextToParentTag(textData,currentNode,this.readonlyMatcher));
const lastTagName=this.matcher.getCurrentTag();if(tagName&&options.unpairedTagsSet.has(tagName))throw new Error(`Unpaire\
d tag can not be used as closing tag: </${tagName}>`);lastTagName&&options.unpairedTagsSet.has(lastTagName)&&(this.matcher.
pop(),this.tagsNodeStack.pop()),this.matcher.pop(),this.isCurrentNodeStopNode=!1,currentNode=this.tagsNodeStack.pop()||xmlObj,
options.captureMetaData&&currentNode&&currentNode.addEndIndex(getOriginalIndex(closeIndex+1,crlfPositions)),textData="",
i=closeIndex}else if(c1===63){let tagData=readTagExp(xmlData,i,!1,"?>");if(!tagData)throw new Error("Pi Tag is not close\
d.");textData=this.saveTextToParentTag(textData,currentNode,this.readonlyMatcher);const attsMap=this.buildAttributesMap(
tagData.tagExp,this.matcher,tagData.tagName,!0);if(attsMap){const ver=attsMap[this.options.attributeNamePrefix+"version"];
this.entityDecoder.setXmlVersion(Number(ver)||1),docTypeReader.setXmlVersion(Number(ver)||1)}if(!(options.ignoreDeclaration&&
tagData.tagName==="?xml"||options.ignorePiTags)){const childNode=new XmlNode(tagData.tagName);childNode.add(options.textNodeName,
""),tagData.tagName!==tagData.tagExp&&tagData.attrExpPresent&&options.ignoreAttributes!==!0&&(childNode[":@"]=attsMap);const startIndex=options.
captureMetaData?getOriginalIndex(i,crlfPositions):i;this.addChild(currentNode,childNode,this.readonlyMatcher,startIndex),
options.captureMetaData&&currentNode.addEndIndex(getOriginalIndex(tagData.closeIndex+2,crlfPositions))}i=tagData.closeIndex+
1}else if(c1===33&&xmlData.charCodeAt(i+2)===45&&xmlData.charCodeAt(i+3)===45){const endIndex=findClosingIndex(xmlData,"\
-->",i+4,"Comment is not closed.");if(options.commentPropName){const comment=xmlData.substring(i+4,endIndex-2);textData=
this.saveTextToParentTag(textData,currentNode,this.readonlyMatcher),currentNode.add(options.commentPropName,[{[options.textNodeName]:comment}])}
i=endIndex}else if(c1===33&&xmlData.charCodeAt(i+2)===68){if(this.doctypefound)throw new Error("Multiple DOCTYPE declara\
tions found.");this.doctypefound=!0;const result=docTypeReader.readDocType(xmlData,i);this.entityDecoder.addInputEntities(
result.entities),i=result.i}else if(c1===33&&xmlData.charCodeAt(i+2)===91){const closeIndex=findClosingIndex(xmlData,"]]\
>",i,"CDATA is not closed.")-2,tagExp=xmlData.substring(i+9,closeIndex);textData=this.saveTextToParentTag(textData,currentNode,
this.readonlyMatcher);let val=this.parseTextData(tagExp,currentNode.tagname,this.readonlyMatcher,!0,!1,!0,!0);val==null&&
(val=""),options.cdataPropName?currentNode.add(options.cdataPropName,[{[options.textNodeName]:tagExp}]):currentNode.add(
options.textNodeName,val),i=closeIndex+2}else{let result=readTagExp(xmlData,i,options.removeNSPrefix);if(!result){const context2=xmlData.
substring(Math.max(0,i-50),Math.min(xmlLen,i+50));throw new Error(`readTagExp returned undefined at position ${i}. Conte\
xt: "${context2}"`)}let tagName=result.tagName;const rawTagName=result.rawTagName;let tagExp=result.tagExp,attrExpPresent=result.
attrExpPresent,closeIndex=result.closeIndex;if({tagName,tagExp}=transformTagName(options.transformTagName,tagName,tagExp,
options),options.strictReservedNames&&(tagName===options.commentPropName||tagName===options.cdataPropName||tagName===options.
textNodeName||tagName===options.attributesGroupName))throw new Error(`Invalid tag name: ${tagName}`);currentNode&&textData&&
currentNode.tagname!=="!xml"&&(textData=this.saveTextToParentTag(textData,currentNode,this.readonlyMatcher,!1));const lastTag=currentNode;
lastTag&&options.unpairedTagsSet.has(lastTag.tagname)&&(currentNode=this.tagsNodeStack.pop(),this.matcher.pop());let isSelfClosing=!1;
tagExp.length>0&&tagExp.lastIndexOf("/")===tagExp.length-1&&(isSelfClosing=!0,tagName[tagName.length-1]==="/"?(tagName=tagName.
substr(0,tagName.length-1),tagExp=tagName):tagExp=tagExp.substr(0,tagExp.length-1),attrExpPresent=tagName!==tagExp);let prefixedAttrs=null,
rawAttrs={},namespace;namespace=extractNamespace(rawTagName),tagName!==xmlObj.tagname&&this.matcher.push(tagName,{},namespace),
tagName!==tagExp&&attrExpPresent&&(prefixedAttrs=this.buildAttributesMap(tagExp,this.matcher,tagName),prefixedAttrs&&(rawAttrs=
extractRawAttributes(prefixedAttrs,options))),tagName!==xmlObj.tagname&&(this.isCurrentNodeStopNode=this.isItStopNode());
const startIndex=options.captureMetaData?getOriginalIndex(i,crlfPositions):i;if(this.isCurrentNodeStopNode){let tagContent="";
if(isSelfClosing)i=result.closeIndex;else if(options.unpairedTagsSet.has(tagName))i=result.closeIndex;else{const result2=this.
readStopNodeData(xmlData,rawTagName,closeIndex+1);if(!result2)throw new Error(`Unexpected end of ${rawTagName}`);i=result2.
i,tagContent=result2.tagContent}const childNode=new XmlNode(tagName);prefixedAttrs&&(childNode[":@"]=prefixedAttrs),childNode.
add(options.textNodeName,tagContent),this.matcher.pop(),this.isCurrentNodeStopNode=!1,this.addChild(currentNode,childNode,
this.readonlyMatcher,startIndex),options.captureMetaData&&currentNode.addEndIndex(getOriginalIndex(i+1,crlfPositions))}else{
if(isSelfClosing){({tagName,tagExp}=transformTagName(options.transformTagName,tagName,tagExp,options));const childNode=new XmlNode(
tagName);prefixedAttrs&&(childNode[":@"]=prefixedAttrs),this.addChild(currentNode,childNode,this.readonlyMatcher,startIndex),
options.captureMetaData&&currentNode.addEndIndex(getOriginalIndex(closeIndex+1,crlfPositions)),this.matcher.pop(),this.isCurrentNodeStopNode=
!1}else if(options.unpairedTagsSet.has(tagName)){const childNode=new XmlNode(tagName);prefixedAttrs&&(childNode[":@"]=prefixedAttrs),
this.addChild(currentNode,childNode,this.readonlyMatcher,startIndex),options.captureMetaData&&currentNode.addEndIndex(getOriginalIndex(
result.closeIndex+1,crlfPositions)),this.matcher.pop(),this.isCurrentNodeStopNode=!1,i=result.closeIndex;continue}else{const childNode=new XmlNode(
tagName);if(this.tagsNodeStack.length>options.maxNestedTags)throw new Error("Maximum nested tags exceeded");this.tagsNodeStack.
push(currentNode),prefixedAttrs&&(childNode[":@"]=prefixedAttrs),this.addChild(currentNode,childNode,this.readonlyMatcher,
startIndex),currentNode=childNode}textData="",i=closeIndex}}}else textData+=xmlData[i];return xmlObj.child};function getOriginalIndex(index,crlfPositions){
let low=0,high=crlfPositions.length;for(;low<high;){const middle=Math.floor((low+high)/2);crlfPositions[middle]<index?low=
middle+1:high=middle}return index+low}function addChild(currentNode,childNode,matcher,startIndex){this.options.captureMetaData||
(startIndex=void 0);const jPathOrMatcher=this.options.jPath?matcher.toString():matcher,result=this.options.updateTag(childNode.
tagname,jPathOrMatcher,childNode[":@"]);result===!1||(typeof result=="string"&&(childNode.tagname=result),currentNode.addChild(
childNode,startIndex))}function OrderedObjParser_replaceEntitiesValue(val,tagName,jPath){const entityConfig=this.options.
processEntities;if(!entityConfig||!entityConfig.enabled)return val;if(entityConfig.allowedTags){const jPathOrMatcher=this.
options.jPath?jPath.toString():jPath;if(!(Array.isArray(entityConfig.allowedTags)?entityConfig.allowedTags.includes(tagName):
entityConfig.allowedTags(tagName,jPathOrMatcher)))return val}if(entityConfig.tagFilter){const jPathOrMatcher=this.options.
jPath?jPath.toString():jPath;if(!entityConfig.tagFilter(tagName,jPathOrMatcher))return val}return this.entityDecoder.decode(
val)}function saveTextToParentTag(textData,parentNode,matcher,isLeafNode){return textData&&(isLeafNode===void 0&&(isLeafNode=
parentNode.child.length===0),textData=this.parseTextData(textData,parentNode.tagname,matcher,!1,parentNode[":@"]?Object.
keys(parentNode[":@"]).length!==0:!1,isLeafNode),textData!==void 0&&textData!==""&&parentNode.add(this.options.textNodeName,
textData),textData=""),textData}function isItStopNode(){return this.stopNodeExpressionsSet.size===0?!1:this.matcher.matchesAny(
this.stopNodeExpressionsSet)}function tagExpWithClosingIndex(xmlData,i,closingChar=">"){const len=xmlData.length,closeCode0=closingChar.
charCodeAt(0),closeCode1=closingChar.length>1?closingChar.charCodeAt(1):-1;let result="",segmentStart=i;for(let index=i;index<
len;index++){const code=xmlData.charCodeAt(index);if(code===34||code===39){if(index=xmlData.indexOf(xmlData[index],index+
1),index===-1)return}else if(code===closeCode0)if(closeCode1!==-1){if(xmlData.charCodeAt(index+1)===closeCode1)return result+=
xmlData.substring(segmentStart,index),{data:result,index}}else return result+=xmlData.substring(segmentStart,index),{data:result,
index};else code===9&&(result+=xmlData.substring(segmentStart,index)+" ",segmentStart=index+1)}}function findClosingIndex(xmlData,str,i,errMsg){
const closingIndex=xmlData.indexOf(str,i);if(closingIndex===-1)throw new Error(errMsg);return closingIndex+str.length-1}
function findClosingChar(xmlData,char,i,errMsg){const closingIndex=xmlData.indexOf(char,i);if(closingIndex===-1)throw new Error(
errMsg);return closingIndex}function readTagExp(xmlData,i,removeNSPrefix,closingChar=">"){const result=tagExpWithClosingIndex(
xmlData,i+1,closingChar);if(!result)return;let tagExp=result.data;const closeIndex=result.index,separatorIndex=tagExp.search(
/\s/);let tagName=tagExp,attrExpPresent=!0;separatorIndex!==-1&&(tagName=tagExp.substring(0,separatorIndex),tagExp=tagExp.
substring(separatorIndex+1).trimStart());const rawTagName=tagName;if(removeNSPrefix){const colonIndex=tagName.indexOf(":");
colonIndex!==-1&&(tagName=tagName.substr(colonIndex+1),attrExpPresent=tagName!==result.data.substr(colonIndex+1))}return{
tagName,tagExp,closeIndex,attrExpPresent,rawTagName}}function readStopNodeData(xmlData,tagName,i){const startIndex=i;let openTagCount=1,
lenient=!1,nextGt=-1;const xmllen=xmlData.length;for(;i<xmllen;i++)if(xmlData[i]==="<"){const c1=xmlData.charCodeAt(i+1);
if(c1===47){const closeIndex=findClosingChar(xmlData,">",i,`${tagName} is not closed`);if(xmlData.substring(i+2,closeIndex).
trim()===tagName&&(openTagCount--,openTagCount===0))return{tagContent:xmlData.substring(startIndex,i),i:closeIndex};i=closeIndex}else if(c1===
63)i=findClosingIndex(xmlData,"?>",i+1,"StopNode is not closed.");else if(c1===33&&xmlData.charCodeAt(i+2)===45&&xmlData.
charCodeAt(i+3)===45)i=findClosingIndex(xmlData,"-->",i+3,"StopNode is not closed.");else if(c1===33&&xmlData.charCodeAt(
i+2)===91)i=findClosingIndex(xmlData,"]]>",i,"StopNode is not closed.")-2;else{const tagData=lenient?void 0:readTagExp(xmlData,
i,!1);if(tagData)tagData.tagName===tagName&&tagData.tagExp[tagData.tagExp.length-1]!=="/"&&openTagCount++,i=tagData.closeIndex;else{
if(lenient=!0,nextGt<i&&(nextGt=xmlData.indexOf(">",i),nextGt===-1))return;const nextLt=xmlData.indexOf("<",i+1);if(nextLt===
-1||nextLt>nextGt){const exp=xmlData.substring(i+1,nextGt),sep2=exp.search(/\s/);(sep2===-1?exp:exp.substring(0,sep2))===
tagName&&exp[exp.length-1]!=="/"&&openTagCount++,i=nextGt}}}}}function parseValue(val,shouldParse,options){if(shouldParse&&
typeof val=="string"){const newval=val.trim();return newval==="true"?!0:newval==="false"?!1:toNumber(val,options)}else return isExist(
val)?val:""}function fromCodePoint(str,base,prefix2){const codePoint=Number.parseInt(str,base);return codePoint>=0&&codePoint<=
1114111?String.fromCodePoint(codePoint):prefix2+str+";"}function transformTagName(fn,tagName,tagExp,options){if(fn){const newTagName=fn(
tagName);tagExp===tagName&&(tagExp=newTagName),tagName=newTagName}return tagName=sanitizeName(tagName,options),{tagName,
tagExp}}function sanitizeName(name,options){if(criticalProperties.includes(name))throw new Error(`[SECURITY] Invalid nam\
e: "${name}" is a reserved JavaScript keyword that could cause prototype pollution`);return DANGEROUS_PROPERTY_NAMES.includes(
name)?options.onDangerousProperty(name):name}const node2json_METADATA_SYMBOL=XmlNode.getMetaDataSymbol();function stripAttributePrefix(attrs,prefix2){
if(!attrs||typeof attrs!="object")return{};if(!prefix2)return attrs;const rawAttrs={};for(const key in attrs)if(key.startsWith(
prefix2)){const rawName=key.substring(prefix2.length);rawAttrs[rawName]=attrs[key]}else rawAttrs[key]=attrs[key];return rawAttrs}
function prettify(node,options,matcher,readonlyMatcher){return compress(node,options,matcher,readonlyMatcher)}function compress(arr,options,matcher,readonlyMatcher){
let text;const compressedObj={};for(let i=0;i<arr.length;i++){const tagObj=arr[i],property=node2json_propName(tagObj);if(property!==
void 0&&property!==options.textNodeName){const rawAttrs=stripAttributePrefix(tagObj[":@"]||{},options.attributeNamePrefix);
matcher.push(property,rawAttrs)}if(property===options.textNodeName)text===void 0?text=tagObj[property]:text+=""+tagObj[property];else{
if(property===void 0)continue;if(tagObj[property]){let val=compress(tagObj[property],options,matcher,readonlyMatcher);const isLeaf=isLeafTag(
val,options);if(Object.keys(val).length===0&&options.alwaysCreateTextNode&&(val[options.textNodeName]=""),tagObj[":@"]?assignAttributes(
val,tagObj[":@"],readonlyMatcher,options):Object.keys(val).length===1&&val[options.textNodeName]!==void 0&&!options.alwaysCreateTextNode?
val=val[options.textNodeName]:Object.keys(val).length===0&&(options.alwaysCreateTextNode?val[options.textNodeName]="":val=
""),tagObj[node2json_METADATA_SYMBOL]!==void 0&&typeof val=="object"&&val!==null&&(val[node2json_METADATA_SYMBOL]=tagObj[node2json_METADATA_SYMBOL]),
compressedObj[property]!==void 0&&Object.prototype.hasOwnProperty.call(compressedObj,property))Array.isArray(compressedObj[property])||
(compressedObj[property]=[compressedObj[property]]),compressedObj[property].push(val);else{const jPathOrMatcher=options.
jPath?readonlyMatcher.toString():readonlyMatcher;options.isArray(property,jPathOrMatcher,isLeaf)?compressedObj[property]=
[val]:compressedObj[property]=val}property!==void 0&&property!==options.textNodeName&&matcher.pop()}}}return typeof text==
"string"?text.length>0&&(compressedObj[options.textNodeName]=text):text!==void 0&&(compressedObj[options.textNodeName]=text),
compressedObj}function node2json_propName(obj){const keys=Object.keys(obj);for(let i=0;i<keys.length;i++){const key=keys[i];
if(key!==":@")return key}}function assignAttributes(obj,attrMap,readonlyMatcher,options){if(attrMap){const keys=Object.keys(
attrMap),len=keys.length;for(let i=0;i<len;i++){const atrrName=keys[i],rawAttrName=atrrName.startsWith(options.attributeNamePrefix)?
atrrName.substring(options.attributeNamePrefix.length):atrrName,jPathOrMatcher=options.jPath?readonlyMatcher.toString()+
"."+rawAttrName:readonlyMatcher;options.isArray(atrrName,jPathOrMatcher,!0,!0)?obj[atrrName]=[attrMap[atrrName]]:obj[atrrName]=
attrMap[atrrName]}}}function isLeafTag(obj,options){const{textNodeName}=options,propCount=Object.keys(obj).length;return!!(propCount===
0||propCount===1&&(obj[textNodeName]||typeof obj[textNodeName]=="boolean"||obj[textNodeName]===0))}class XMLParser{constructor(options){
this.externalEntities={},this.options=buildOptions(options)}parse(xmlData,validationOption){if(typeof xmlData!="string"&&
xmlData.toString)xmlData instanceof Uint8Array&&!(typeof Buffer<"u"&&Buffer.isBuffer(xmlData))?xmlData=new TextDecoder("\
utf-8",{ignoreBOM:!0}).decode(xmlData):xmlData=xmlData.toString();else if(typeof xmlData!="string")throw new Error("XML \
data is accepted in String or Bytes[] form.");if(validationOption){validationOption===!0&&(validationOption={});const result=validator_validate(
xmlData,validationOption);if(result!==!0)throw Error(`${result.err.msg}:${result.err.line}:${result.err.col}`)}const orderedObjParser=new OrderedObjParser(
this.options,this.externalEntities),orderedResult=orderedObjParser.parseXml(xmlData);return this.options.preserveOrder||
orderedResult===void 0?orderedResult:prettify(orderedResult,this.options,orderedObjParser.matcher,orderedObjParser.readonlyMatcher)}addEntity(key,value){
if(value.indexOf("&")!==-1)throw new Error("Entity value can't have '&'");if(key.indexOf("&")!==-1||key.indexOf(";")!==-1)
throw new Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'");if(value==="&")throw new Error("\
An entity with value '&' is not permitted");this.externalEntities[key]=value}static getMetaDataSymbol(){return XmlNode.getMetaDataSymbol()}}
const xml_common_XML_ATTRKEY="$",xml_common_XML_CHARKEY="_";function getCommonOptions(options){return{attributesGroupName:xml_common_XML_ATTRKEY,
textNodeName:options.xmlCharKey??xml_common_XML_CHARKEY,ignoreAttributes:!1,suppressBooleanAttributes:!1}}function getSerializerOptions(options={}){
return{...getCommonOptions(options),attributeNamePrefix:"@_",format:!0,suppressEmptyNode:!0,indentBy:"",rootNodeName:options.
rootName??"root",cdataPropName:options.cdataPropName??"__cdata"}}function getParserOptions(options={}){return{...getCommonOptions(
options),parseAttributeValue:!1,parseTagValue:!1,attributeNamePrefix:"",stopNodes:options.stopNodes,processEntities:!0,trimValues:!1}}
function stringifyXML(obj,opts={}){const parserOptions=getSerializerOptions(opts),j2x=new json2xml(parserOptions),node={
[parserOptions.rootNodeName]:obj};return`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${j2x.build(node)}`.replace(
/\n/g,"")}async function parseXML(str,opts={}){if(!str)throw new Error("Document is empty");const validation=XMLValidator.
validate(str);if(validation!==!0)throw validation;const parsedXml=new XMLParser(getParserOptions(opts)).parse(str);if(parsedXml["\
?xml"]&&delete parsedXml["?xml"],!opts.includeRoot)for(const key of Object.keys(parsedXml)){const value=parsedXml[key];return typeof value==
"object"?{...value}:value}return parsedXml}const storage_blob_dist_esm_log_logger=esm_createClientLogger("storage-blob");
var external_events_=__webpack_require__(24434);class BuffersStream extends external_node_stream_.Readable{buffers;byteLength;byteOffsetInCurrentBuffer;bufferIndex;pushedBytesLength;constructor(buffers,byteLength,options){
super(options),this.buffers=buffers,this.byteLength=byteLength,this.byteOffsetInCurrentBuffer=0,this.bufferIndex=0,this.
pushedBytesLength=0;let buffersLength=0;for(const buf of this.buffers)buffersLength+=buf.byteLength;if(buffersLength<this.
byteLength)throw new Error("Data size shouldn't be larger than the total length of buffers.")}_read(size){this.pushedBytesLength>=
this.byteLength&&this.push(null),size||(size=this.readableHighWaterMark);const outBuffers=[];let i=0;for(;i<size&&this.pushedBytesLength<
this.byteLength;){const remainingDataInAllBuffers=this.byteLength-this.pushedBytesLength,remainingCapacityInThisBuffer=this.
buffers[this.bufferIndex].byteLength-this.byteOffsetInCurrentBuffer,remaining=Math.min(remainingCapacityInThisBuffer,remainingDataInAllBuffers);
if(remaining>size-i){const end=this.byteOffsetInCurrentBuffer+size-i;outBuffers.push(this.buffers[this.bufferIndex].slice(
this.byteOffsetInCurrentBuffer,end)),this.pushedBytesLength+=size-i,this.byteOffsetInCurrentBuffer=end,i=size;break}else{
const end=this.byteOffsetInCurrentBuffer+remaining;outBuffers.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer,
end)),remaining===remainingCapacityInThisBuffer?(this.byteOffsetInCurrentBuffer=0,this.bufferIndex++):this.byteOffsetInCurrentBuffer=
end,this.pushedBytesLength+=remaining,i+=remaining}}outBuffers.length>1?this.push(Buffer.concat(outBuffers)):outBuffers.
length===1&&this.push(outBuffers[0])}}var external_node_buffer_=__webpack_require__(4573);const maxBufferLength=external_node_buffer_.
constants.MAX_LENGTH;class PooledBuffer{buffers=[];capacity;_size;get size(){return this._size}constructor(capacity,buffers,totalLength){
this.capacity=capacity,this._size=0;const bufferNum=Math.ceil(capacity/maxBufferLength);for(let i=0;i<bufferNum;i++){let len=i===
bufferNum-1?capacity%maxBufferLength:maxBufferLength;len===0&&(len=maxBufferLength),this.buffers.push(Buffer.allocUnsafe(
len))}buffers&&this.fill(buffers,totalLength)}fill(buffers,totalLength){this._size=Math.min(this.capacity,totalLength);let i=0,
j=0,targetOffset=0,sourceOffset=0,totalCopiedNum=0;for(;totalCopiedNum<this._size;){const source=buffers[i],target=this.
buffers[j],copiedNum=source.copy(target,targetOffset,sourceOffset);totalCopiedNum+=copiedNum,sourceOffset+=copiedNum,targetOffset+=
copiedNum,sourceOffset===source.length&&(i++,sourceOffset=0),targetOffset===target.length&&(j++,targetOffset=0)}buffers.
splice(0,i),buffers.length>0&&(buffers[0]=buffers[0].slice(sourceOffset))}getReadableStream(){return new BuffersStream(this.
buffers,this.size)}}class BufferScheduler{bufferSize;maxBuffers;readable;outgoingHandler;emitter=new external_events_.EventEmitter;concurrency;offset=0;isStreamEnd=!1;isError=!1;executingOutgoingHandlers=0;encoding;numBuffers=0;unresolvedDataArray=[];unresolvedLength=0;incoming=[];outgoing=[];constructor(readable,bufferSize,maxBuffers,outgoingHandler,concurrency,encoding){
if(bufferSize<=0)throw new RangeError(`bufferSize must be larger than 0, current is ${bufferSize}`);if(maxBuffers<=0)throw new RangeError(
`maxBuffers must be larger than 0, current is ${maxBuffers}`);if(concurrency<=0)throw new RangeError(`concurrency must b\
e larger than 0, current is ${concurrency}`);this.bufferSize=bufferSize,this.maxBuffers=maxBuffers,this.readable=readable,
this.outgoingHandler=outgoingHandler,this.concurrency=concurrency,this.encoding=encoding}async do(){return new Promise((resolve,reject)=>{
this.readable.on("data",data=>{data=typeof data=="string"?Buffer.from(data,this.encoding):data,this.appendUnresolvedData(
data),this.resolveData()||this.readable.pause()}),this.readable.on("error",err=>{this.emitter.emit("error",err)}),this.readable.
on("end",()=>{this.isStreamEnd=!0,this.emitter.emit("checkEnd")}),this.emitter.on("error",err=>{this.isError=!0,this.readable.
pause(),reject(err)}),this.emitter.on("checkEnd",()=>{if(this.outgoing.length>0){this.triggerOutgoingHandlers();return}if(this.
isStreamEnd&&this.executingOutgoingHandlers===0)if(this.unresolvedLength>0&&this.unresolvedLength<this.bufferSize){const buffer=this.
shiftBufferFromUnresolvedDataArray();this.outgoingHandler(()=>buffer.getReadableStream(),buffer.size,this.offset).then(resolve).
catch(reject)}else{if(this.unresolvedLength>=this.bufferSize)return;resolve()}})})}appendUnresolvedData(data){this.unresolvedDataArray.
push(data),this.unresolvedLength+=data.length}shiftBufferFromUnresolvedDataArray(buffer){return buffer?buffer.fill(this.
unresolvedDataArray,this.unresolvedLength):buffer=new PooledBuffer(this.bufferSize,this.unresolvedDataArray,this.unresolvedLength),
this.unresolvedLength-=buffer.size,buffer}resolveData(){for(;this.unresolvedLength>=this.bufferSize;){let buffer;if(this.
incoming.length>0)buffer=this.incoming.shift(),this.shiftBufferFromUnresolvedDataArray(buffer);else if(this.numBuffers<this.
maxBuffers)buffer=this.shiftBufferFromUnresolvedDataArray(),this.numBuffers++;else return!1;this.outgoing.push(buffer),this.
triggerOutgoingHandlers()}return!0}async triggerOutgoingHandlers(){let buffer;do{if(this.executingOutgoingHandlers>=this.
concurrency)return;buffer=this.outgoing.shift(),buffer&&this.triggerOutgoingHandler(buffer)}while(buffer)}async triggerOutgoingHandler(buffer){
const bufferLength=buffer.size;this.executingOutgoingHandlers++,this.offset+=bufferLength;try{await this.outgoingHandler(
()=>buffer.getReadableStream(),bufferLength,this.offset-bufferLength)}catch(err){this.emitter.emit("error",err);return}this.
executingOutgoingHandlers--,this.reuseBuffer(buffer),this.emitter.emit("checkEnd")}reuseBuffer(buffer){this.incoming.push(
buffer),!this.isError&&this.resolveData()&&!this.isStreamEnd&&this.readable.resume()}}var external_node_module_=__webpack_require__(
98995),external_node_path_=__webpack_require__(76760),external_node_url_=__webpack_require__(73136);const __isNode__=typeof process==
"object"&&typeof process.versions=="object"&&typeof process.versions.node=="string";let crc64_require,crc64_filename,crc64_dirname;
__isNode__&&(crc64_require=(0,external_node_module_.createRequire)(import.meta.url),crc64_filename=(0,external_node_url_.
fileURLToPath)(import.meta.url),crc64_dirname=(0,external_node_path_.dirname)(crc64_filename));var NativeCRC64=(()=>{var _scriptDir=typeof document<
"u"&&document.currentScript?document.currentScript.src:void 0;return typeof crc64_filename<"u"&&(_scriptDir=_scriptDir||
crc64_filename),(function(NativeCRC642){NativeCRC642=NativeCRC642||{};var Module=typeof NativeCRC642<"u"?NativeCRC642:{},
readyPromiseResolve,readyPromiseReject;Module.ready=new Promise(function(resolve,reject){readyPromiseResolve=resolve,readyPromiseReject=
reject}),["_malloc","_free","_emscripten_bind_VoidPtr___destroy___0","_emscripten_bind_Crc64Hash_Crc64Hash_0","_emscript\
en_bind_Crc64Hash_OnAppend_2","_emscripten_bind_Crc64Hash_OnFinal_3","_emscripten_bind_Crc64Hash___destroy___0","_fflush",
"onRuntimeInitialized"].forEach(prop=>{Object.getOwnPropertyDescriptor(Module.ready,prop)||Object.defineProperty(Module.
ready,prop,{get:()=>abort("You are getting "+prop+" on the Promise object, instead of the instance. Use .then() to get c\
alled back with the instance, see the MODULARIZE docs in src/settings.js"),set:()=>abort("You are setting "+prop+" on th\
e Promise object, instead of the instance. Use .then() to get called back with the instance, see the MODULARIZE docs in \
src/settings.js")})});var moduleOverrides=Object.assign({},Module),arguments_=[],thisProgram="./this.program",quit_=(status,toThrow)=>{
throw toThrow},ENVIRONMENT_IS_WEB=typeof window=="object",ENVIRONMENT_IS_WORKER=typeof importScripts=="function",ENVIRONMENT_IS_NODE=typeof process==
"object"&&typeof process.versions=="object"&&typeof process.versions.node=="string",ENVIRONMENT_IS_SHELL=!ENVIRONMENT_IS_WEB&&
!ENVIRONMENT_IS_NODE&&!ENVIRONMENT_IS_WORKER;if(Module.ENVIRONMENT)throw new Error("Module.ENVIRONMENT has been deprecat\
ed. To force the environment, use the ENVIRONMENT compile-time option (for example, -sENVIRONMENT=web or -sENVIRONMENT=n\
ode)");var scriptDirectory="";function locateFile(path){return Module.locateFile?Module.locateFile(path,scriptDirectory):
scriptDirectory+path}var read_,readAsync,readBinary,setWindowTitle;function logExceptionOnExit(e){if(e instanceof ExitStatus)
return;let toLog=e;e&&typeof e=="object"&&e.stack&&(toLog=[e,e.stack]),err("exiting due to exception: "+toLog)}if(ENVIRONMENT_IS_NODE){
if(typeof process>"u"||!process.release||process.release.name!=="node")throw new Error("not compiled for this environmen\
t (did you build to HTML and try to run it not on the web, or set ENVIRONMENT to something - like node - and run it some\
place else - like on the web?)");var fs=crc64_require("fs"),nodePath=crc64_require("path");ENVIRONMENT_IS_WORKER?scriptDirectory=
nodePath.dirname(scriptDirectory)+"/":scriptDirectory=crc64_dirname+"/",read_=(filename,binary)=>(filename=isFileURI(filename)?
new URL(filename):nodePath.normalize(filename),fs.readFileSync(filename,binary?void 0:"utf8")),readBinary=filename=>{var ret=read_(
filename,!0);return ret.buffer||(ret=new Uint8Array(ret)),assert(ret.buffer),ret},readAsync=(filename,onload,onerror)=>{
filename=isFileURI(filename)?new URL(filename):nodePath.normalize(filename),fs.readFile(filename,function(err2,data){err2?
onerror(err2):onload(data.buffer)})},process.argv.length>1&&(thisProgram=process.argv[1].replace(/\\/g,"/")),arguments_=
process.argv.slice(2),process.on("uncaughtException",function(ex){if(!(ex instanceof ExitStatus))throw ex}),process.on("\
unhandledRejection",function(reason){throw reason}),quit_=(status,toThrow)=>{if(keepRuntimeAlive())throw process.exitCode=
status,toThrow;logExceptionOnExit(toThrow),process.exit(status)},Module.inspect=function(){return"[Emscripten Module obj\
ect]"}}else if(ENVIRONMENT_IS_SHELL){if(typeof process=="object"&&typeof crc64_require=="function"||typeof window=="obje\
ct"||typeof importScripts=="function")throw new Error("not compiled for this environment (did you build to HTML and try \
to run it not on the web, or set ENVIRONMENT to something - like node - and run it someplace else - like on the web?)");
typeof read<"u"&&(read_=function(f){return read(f)}),readBinary=function(f){let data;return typeof readbuffer=="function"?
new Uint8Array(readbuffer(f)):(data=read(f,"binary"),assert(typeof data=="object"),data)},readAsync=function(f,onload,onerror){
setTimeout(()=>onload(readBinary(f)),0)},typeof scriptArgs<"u"?arguments_=scriptArgs:typeof arguments<"u"&&(arguments_=arguments),
typeof quit=="function"&&(quit_=(status,toThrow)=>{logExceptionOnExit(toThrow),quit(status)}),typeof print<"u"&&(typeof console>
"u"&&(console={}),console.log=print,console.warn=console.error=typeof printErr<"u"?printErr:print)}else if(ENVIRONMENT_IS_WEB||
ENVIRONMENT_IS_WORKER){if(ENVIRONMENT_IS_WORKER?scriptDirectory=self.location.href:typeof document<"u"&&document.currentScript&&
(scriptDirectory=document.currentScript.src),_scriptDir&&(scriptDirectory=_scriptDir),scriptDirectory.indexOf("blob:")!==
0?scriptDirectory=scriptDirectory.substr(0,scriptDirectory.replace(/[?#].*/,"").lastIndexOf("/")+1):scriptDirectory="",!(typeof window==
"object"||typeof importScripts=="function"))throw new Error("not compiled for this environment (did you build to HTML an\
d try to run it not on the web, or set ENVIRONMENT to something - like node - and run it someplace else - like on the we\
b?)");read_=url2=>{var xhr=new XMLHttpRequest;return xhr.open("GET",url2,!1),xhr.send(null),xhr.responseText},ENVIRONMENT_IS_WORKER&&
(readBinary=url2=>{var xhr=new XMLHttpRequest;return xhr.open("GET",url2,!1),xhr.responseType="arraybuffer",xhr.send(null),
new Uint8Array(xhr.response)}),readAsync=(url2,onload,onerror)=>{var xhr=new XMLHttpRequest;xhr.open("GET",url2,!0),xhr.
responseType="arraybuffer",xhr.onload=()=>{if(xhr.status==200||xhr.status==0&&xhr.response){onload(xhr.response);return}
onerror()},xhr.onerror=onerror,xhr.send(null)},setWindowTitle=title=>document.title=title}else throw new Error("environm\
ent detection error");var out=Module.print||console.log.bind(console),err=Module.printErr||console.warn.bind(console);Object.
assign(Module,moduleOverrides),moduleOverrides=null,checkIncomingModuleAPI(),Module.arguments&&(arguments_=Module.arguments),
legacyModuleProp("arguments","arguments_"),Module.thisProgram&&(thisProgram=Module.thisProgram),legacyModuleProp("thisPr\
ogram","thisProgram"),Module.quit&&(quit_=Module.quit),legacyModuleProp("quit","quit_"),assert(typeof Module.memoryInitializerPrefixURL>
"u","Module.memoryInitializerPrefixURL option was removed, use Module.locateFile instead"),assert(typeof Module.pthreadMainPrefixURL>
"u","Module.pthreadMainPrefixURL option was removed, use Module.locateFile instead"),assert(typeof Module.cdInitializerPrefixURL>
"u","Module.cdInitializerPrefixURL option was removed, use Module.locateFile instead"),assert(typeof Module.filePackagePrefixURL>
"u","Module.filePackagePrefixURL option was removed, use Module.locateFile instead"),assert(typeof Module.read>"u","Modu\
le.read option was removed (modify read_ in JS)"),assert(typeof Module.readAsync>"u","Module.readAsync option was remove\
d (modify readAsync in JS)"),assert(typeof Module.readBinary>"u","Module.readBinary option was removed (modify readBinar\
y in JS)"),assert(typeof Module.setWindowTitle>"u","Module.setWindowTitle option was removed (modify setWindowTitle in J\
S)"),assert(typeof Module.TOTAL_MEMORY>"u","Module.TOTAL_MEMORY has been renamed Module.INITIAL_MEMORY"),legacyModuleProp(
"read","read_"),legacyModuleProp("readAsync","readAsync"),legacyModuleProp("readBinary","readBinary"),legacyModuleProp("\
setWindowTitle","setWindowTitle");var IDBFS="IDBFS is no longer included by default; build with -lidbfs.js",PROXYFS="PRO\
XYFS is no longer included by default; build with -lproxyfs.js",WORKERFS="WORKERFS is no longer included by default; bui\
ld with -lworkerfs.js",NODEFS="NODEFS is no longer included by default; build with -lnodefs.js";assert(!ENVIRONMENT_IS_SHELL,
"shell environment detected but not enabled at build time.  Add 'shell' to `-sENVIRONMENT` to enable.");var STACK_ALIGN=16,
POINTER_SIZE=4;function getNativeTypeSize(type){switch(type){case"i1":case"i8":case"u8":return 1;case"i16":case"u16":return 2;case"\
i32":case"u32":return 4;case"i64":case"u64":return 8;case"float":return 4;case"double":return 8;default:{if(type[type.length-
1]==="*")return POINTER_SIZE;if(type[0]==="i"){const bits=Number(type.substr(1));return assert(bits%8===0,"getNativeType\
Size invalid bits "+bits+", type "+type),bits/8}return 0}}}function legacyModuleProp(prop,newName){Object.getOwnPropertyDescriptor(
Module,prop)||Object.defineProperty(Module,prop,{configurable:!0,get:function(){abort("Module."+prop+" has been replaced\
 with plain "+newName+" (the initial value can be provided on Module, but after startup the value is only looked for on \
a local variable of that name)")}})}function ignoredModuleProp(prop){Object.getOwnPropertyDescriptor(Module,prop)&&abort(
"`Module."+prop+"` was supplied but `"+prop+"` not included in INCOMING_MODULE_JS_API")}function isExportedByForceFilesystem(name){
return name==="FS_createPath"||name==="FS_createDataFile"||name==="FS_createPreloadedFile"||name==="FS_unlink"||name==="\
addRunDependency"||name==="FS_createLazyFile"||name==="FS_createDevice"||name==="removeRunDependency"}function missingLibrarySymbol(sym){
typeof globalThis<"u"&&!Object.getOwnPropertyDescriptor(globalThis,sym)&&Object.defineProperty(globalThis,sym,{configurable:!0,
get:function(){var msg="`"+sym+"` is a library symbol and not included by default; add it to your library.js __deps or t\
o DEFAULT_LIBRARY_FUNCS_TO_INCLUDE on the command line",librarySymbol=sym;librarySymbol.startsWith("_")||(librarySymbol=
"$"+sym),msg+=" (e.g. -sDEFAULT_LIBRARY_FUNCS_TO_INCLUDE="+librarySymbol+")",isExportedByForceFilesystem(sym)&&(msg+=". \
Alternatively, forcing filesystem support (-sFORCE_FILESYSTEM) can export this for you"),warnOnce(msg)}})}function unexportedRuntimeSymbol(sym){
Object.getOwnPropertyDescriptor(Module,sym)||Object.defineProperty(Module,sym,{configurable:!0,get:function(){var msg="'"+
sym+"' was not exported. add it to EXPORTED_RUNTIME_METHODS (see the FAQ)";isExportedByForceFilesystem(sym)&&(msg+=". Al\
ternatively, forcing filesystem support (-sFORCE_FILESYSTEM) can export this for you"),abort(msg)}})}var wasmBinary;Module.
wasmBinary&&(wasmBinary=Module.wasmBinary),legacyModuleProp("wasmBinary","wasmBinary");var noExitRuntime=Module.noExitRuntime||
!0;legacyModuleProp("noExitRuntime","noExitRuntime"),typeof WebAssembly!="object"&&abort("no native wasm support detecte\
d");var wasmMemory,ABORT=!1,EXITSTATUS;function assert(condition,text){condition||abort("Assertion failed"+(text?": "+text:
""))}var UTF8Decoder=typeof TextDecoder<"u"?new TextDecoder("utf8"):void 0;function UTF8ArrayToString(heapOrArray,idx,maxBytesToRead){
for(var endIdx=idx+maxBytesToRead,endPtr=idx;heapOrArray[endPtr]&&!(endPtr>=endIdx);)++endPtr;if(endPtr-idx>16&&heapOrArray.
buffer&&UTF8Decoder)return UTF8Decoder.decode(heapOrArray.subarray(idx,endPtr));for(var str="";idx<endPtr;){var u0=heapOrArray[idx++];
if(!(u0&128)){str+=String.fromCharCode(u0);continue}var u1=heapOrArray[idx++]&63;if((u0&224)==192){str+=String.fromCharCode(
(u0&31)<<6|u1);continue}var u2=heapOrArray[idx++]&63;if((u0&240)==224?u0=(u0&15)<<12|u1<<6|u2:((u0&248)!=240&&warnOnce("\
Invalid UTF-8 leading byte "+ptrToString(u0)+" encountered when deserializing a UTF-8 string in wasm memory to a JS stri\
ng!"),u0=(u0&7)<<18|u1<<12|u2<<6|heapOrArray[idx++]&63),u0<65536)str+=String.fromCharCode(u0);else{var ch=u0-65536;str+=
String.fromCharCode(55296|ch>>10,56320|ch&1023)}}return str}function UTF8ToString(ptr,maxBytesToRead){return ptr?UTF8ArrayToString(
HEAPU8,ptr,maxBytesToRead):""}function stringToUTF8Array(str,heap,outIdx,maxBytesToWrite){if(!(maxBytesToWrite>0))return 0;
for(var startIdx=outIdx,endIdx=outIdx+maxBytesToWrite-1,i=0;i<str.length;++i){var u=str.charCodeAt(i);if(u>=55296&&u<=57343){
var u1=str.charCodeAt(++i);u=65536+((u&1023)<<10)|u1&1023}if(u<=127){if(outIdx>=endIdx)break;heap[outIdx++]=u}else if(u<=
2047){if(outIdx+1>=endIdx)break;heap[outIdx++]=192|u>>6,heap[outIdx++]=128|u&63}else if(u<=65535){if(outIdx+2>=endIdx)break;
heap[outIdx++]=224|u>>12,heap[outIdx++]=128|u>>6&63,heap[outIdx++]=128|u&63}else{if(outIdx+3>=endIdx)break;u>1114111&&warnOnce(
"Invalid Unicode code point "+ptrToString(u)+" encountered when serializing a JS string to a UTF-8 string in wasm memory\
! (Valid unicode code points should be in range 0-0x10FFFF)."),heap[outIdx++]=240|u>>18,heap[outIdx++]=128|u>>12&63,heap[outIdx++]=
128|u>>6&63,heap[outIdx++]=128|u&63}}return heap[outIdx]=0,outIdx-startIdx}function stringToUTF8(str,outPtr,maxBytesToWrite){
return assert(typeof maxBytesToWrite=="number","stringToUTF8(str, outPtr, maxBytesToWrite) is missing the third paramete\
r that specifies the length of the output buffer!"),stringToUTF8Array(str,HEAPU8,outPtr,maxBytesToWrite)}function lengthBytesUTF8(str){
for(var len=0,i=0;i<str.length;++i){var c=str.charCodeAt(i);c<=127?len++:c<=2047?len+=2:c>=55296&&c<=57343?(len+=4,++i):
len+=3}return len}var HEAP,buffer,HEAP8,HEAPU8,HEAP16,HEAPU16,HEAP32,HEAPU32,HEAPF32,HEAPF64;function updateGlobalBufferAndViews(buf){
buffer=buf,Module.HEAP8=HEAP8=new Int8Array(buf),Module.HEAP16=HEAP16=new Int16Array(buf),Module.HEAP32=HEAP32=new Int32Array(
buf),Module.HEAPU8=HEAPU8=new Uint8Array(buf),Module.HEAPU16=HEAPU16=new Uint16Array(buf),Module.HEAPU32=HEAPU32=new Uint32Array(
buf),Module.HEAPF32=HEAPF32=new Float32Array(buf),Module.HEAPF64=HEAPF64=new Float64Array(buf)}var STACK_SIZE=5242880;Module.
STACK_SIZE&&assert(STACK_SIZE===Module.STACK_SIZE,"the stack size can no longer be determined at runtime");var INITIAL_MEMORY=Module.
INITIAL_MEMORY||16777216;legacyModuleProp("INITIAL_MEMORY","INITIAL_MEMORY"),assert(INITIAL_MEMORY>=STACK_SIZE,"INITIAL_\
MEMORY should be larger than STACK_SIZE, was "+INITIAL_MEMORY+"! (STACK_SIZE="+STACK_SIZE+")"),assert(typeof Int32Array<
"u"&&typeof Float64Array<"u"&&Int32Array.prototype.subarray!=null&&Int32Array.prototype.set!=null,"JS engine does not pr\
ovide full typed array support"),assert(!Module.wasmMemory,"Use of `wasmMemory` detected.  Use -sIMPORTED_MEMORY to defi\
ne wasmMemory externally"),assert(INITIAL_MEMORY==16777216,"Detected runtime INITIAL_MEMORY setting.  Use -sIMPORTED_MEM\
ORY to define wasmMemory dynamically");var wasmTable;function writeStackCookie(){var max=_emscripten_stack_get_end();assert(
(max&3)==0),max==0&&(max+=4),HEAPU32[max>>2]=34821223,HEAPU32[max+4>>2]=2310721022,HEAPU32[0]=1668509029}function checkStackCookie(){
if(!ABORT){var max=_emscripten_stack_get_end();max==0&&(max+=4);var cookie1=HEAPU32[max>>2],cookie2=HEAPU32[max+4>>2];(cookie1!=
34821223||cookie2!=2310721022)&&abort("Stack overflow! Stack cookie has been overwritten at "+ptrToString(max)+", expect\
ed hex dwords 0x89BACDFE and 0x2135467, but received "+ptrToString(cookie2)+" "+ptrToString(cookie1)),HEAPU32[0]!==1668509029&&
abort("Runtime error: The application has corrupted its heap memory area (address zero)!")}}(function(){var h16=new Int16Array(
1),h8=new Int8Array(h16.buffer);if(h16[0]=25459,h8[0]!==115||h8[1]!==99)throw"Runtime error: expected the system to be l\
ittle-endian! (Run with -sSUPPORT_BIG_ENDIAN to bypass)"})();var __ATPRERUN__=[],__ATINIT__=[],__ATEXIT__=[],__ATPOSTRUN__=[],
runtimeInitialized=!1;function keepRuntimeAlive(){return noExitRuntime}function preRun(){if(Module.preRun)for(typeof Module.
preRun=="function"&&(Module.preRun=[Module.preRun]);Module.preRun.length;)addOnPreRun(Module.preRun.shift());callRuntimeCallbacks(
__ATPRERUN__)}function initRuntime(){assert(!runtimeInitialized),runtimeInitialized=!0,checkStackCookie(),callRuntimeCallbacks(
__ATINIT__)}function postRun(){if(checkStackCookie(),Module.postRun)for(typeof Module.postRun=="function"&&(Module.postRun=
[Module.postRun]);Module.postRun.length;)addOnPostRun(Module.postRun.shift());callRuntimeCallbacks(__ATPOSTRUN__)}function addOnPreRun(cb){
__ATPRERUN__.unshift(cb)}function addOnInit(cb){__ATINIT__.unshift(cb)}function addOnExit(cb){}function addOnPostRun(cb){
__ATPOSTRUN__.unshift(cb)}assert(Math.imul,"This browser does not support Math.imul(), build with LEGACY_VM_SUPPORT or P\
OLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill"),assert(Math.fround,"This browser does not support Math.fround(), build\
 with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill"),assert(Math.clz32,"This browser does not s\
upport Math.clz32(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill"),assert(Math.trunc,
"This browser does not support Math.trunc(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a pol\
yfill");var runDependencies=0,runDependencyWatcher=null,dependenciesFulfilled=null,runDependencyTracking={};function getUniqueRunDependency(id2){
for(var orig=id2;;){if(!runDependencyTracking[id2])return id2;id2=orig+Math.random()}}function addRunDependency(id2){runDependencies++,
Module.monitorRunDependencies&&Module.monitorRunDependencies(runDependencies),id2?(assert(!runDependencyTracking[id2]),runDependencyTracking[id2]=
1,runDependencyWatcher===null&&typeof setInterval<"u"&&(runDependencyWatcher=setInterval(function(){if(ABORT){clearInterval(
runDependencyWatcher),runDependencyWatcher=null;return}var shown=!1;for(var dep in runDependencyTracking)shown||(shown=!0,
err("still waiting on run dependencies:")),err("dependency: "+dep);shown&&err("(end of list)")},1e4))):err("warning: run\
 dependency added without ID")}function removeRunDependency(id2){if(runDependencies--,Module.monitorRunDependencies&&Module.
monitorRunDependencies(runDependencies),id2?(assert(runDependencyTracking[id2]),delete runDependencyTracking[id2]):err("\
warning: run dependency removed without ID"),runDependencies==0&&(runDependencyWatcher!==null&&(clearInterval(runDependencyWatcher),
runDependencyWatcher=null),dependenciesFulfilled)){var callback=dependenciesFulfilled;dependenciesFulfilled=null,callback()}}
function abort(what){Module.onAbort&&Module.onAbort(what),what="Aborted("+what+")",err(what),ABORT=!0,EXITSTATUS=1;var e=new WebAssembly.
RuntimeError(what);throw readyPromiseReject(e),e}var FS={error:function(){abort("Filesystem support (FS) was not include\
d. The problem is that you are using files from JS, but files were not used from C/C++, so filesystem support was not au\
to-included. You can force-include filesystem support with -sFORCE_FILESYSTEM")},init:function(){FS.error()},createDataFile:function(){
FS.error()},createPreloadedFile:function(){FS.error()},createLazyFile:function(){FS.error()},open:function(){FS.error()},
mkdev:function(){FS.error()},registerDevice:function(){FS.error()},analyzePath:function(){FS.error()},loadFilesFromDB:function(){
FS.error()},ErrnoError:function(){FS.error()}};Module.FS_createDataFile=FS.createDataFile,Module.FS_createPreloadedFile=
FS.createPreloadedFile;var dataURIPrefix="data:application/octet-stream;base64,";function isDataURI(filename){return filename.
startsWith(dataURIPrefix)}function isFileURI(filename){return filename.startsWith("file://")}function createExportWrapper(name,fixedasm){
return function(){var displayName=name,asm2=fixedasm;return fixedasm||(asm2=Module.asm),assert(runtimeInitialized,"nativ\
e function `"+displayName+"` called before runtime initialization"),asm2[name]||assert(asm2[name],"exported native funct\
ion `"+displayName+"` not found"),asm2[name].apply(null,arguments)}}var wasmBinaryFile;wasmBinaryFile="crc64.wasm",isDataURI(
wasmBinaryFile)||(wasmBinaryFile=locateFile(wasmBinaryFile));var binaryInString=["AGFzbQEAAAABzYCAgAAMYAF/AX9gAAF/YAF/AG\
AAAGADf35/AX5gA39/fwBgBH9/f38AYAN/f38Bf2AFf39","/f38Bf2AEf39/fwF/YAR/f35/AX5gBH9+f38BfwKPgYCAAAUDZW52BWFib3J0AAMDZW52FmV\
tc2NyaXB0ZW","5fcmVzaXplX2hlYXAAABZ3YXNpX3NuYXBzaG90X3ByZXZpZXcxCGZkX2Nsb3NlAAAWd2FzaV9zbmFwc2hvd","F9wcmV2aWV3MQhmZF93c\
ml0ZQAJFndhc2lfc25hcHNob3RfcHJldmlldzEHZmRfc2VlawAIA62AgIAALAMF","BgIBAAUGAgEBAAACAAIAAAAHBAQCAgEDAAIAAQIBAQIAAQMBAQEACg\
gLBIWAgIAAAXABBAQFh4CAgAABAYA","CgIACBsiAgIAACn8BQYCAwAILfwFBAAt/AUEAC38BQQALfwBBnJHBAgt/AEGwkcECC38AQZyRwQILfwBBsJ","HB\
Agt/AEGwkcECC38AQZKSwQILB/qEgIAAGwZtZW1vcnkCABFfX3dhc21fY2FsbF9jdG9ycwAFJWVtc2Nya","XB0ZW5fYmluZF9Wb2lkUHRyX19fZGVzdHJve\
V9fXzAACCVlbXNjcmlwdGVuX2JpbmRfQ3JjNjRIYXNoX0Ny","YzY0SGFzaF8wAAkkZW1zY3JpcHRlbl9iaW5kX0NyYzY0SGFzaF9PbkFwcGVuZF8yAAsjZW\
1zY3JpcHRlbl9","iaW5kX0NyYzY0SGFzaF9PbkZpbmFsXzMADCdlbXNjcmlwdGVuX2JpbmRfQ3JjNjRIYXNoX19fZGVzdHJveV","9fXzAADRtfX2VtX2xp\
Yl9kZXBzX3dlYmlkbF9iaW5kZXIDBCFfX2VtX2pzX19hcnJheV9ib3VuZHNfY2hlY","2tfZXJyb3IDBRlfX2luZGlyZWN0X2Z1bmN0aW9uX3RhYmxlAQAQX\
19lcnJub19sb2NhdGlvbgAPBmZmbHVz","aAAtBm1hbGxvYwARBGZyZWUAEhVlbXNjcmlwdGVuX3N0YWNrX2luaXQAKRllbXNjcmlwdGVuX3N0YWNrX2d","\
ldF9mcmVlACoZZW1zY3JpcHRlbl9zdGFja19nZXRfYmFzZQArGGVtc2NyaXB0ZW5fc3RhY2tfZ2V0X2VuZA","AsCXN0YWNrU2F2ZQAlDHN0YWNrUmVzdG9y\
ZQAmCnN0YWNrQWxsb2MAJxxlbXNjcmlwdGVuX3N0YWNrX2dld","F9jdXJyZW50ACgTX19zdGFydF9lbV9saWJfZGVwcwMGEl9fc3RvcF9lbV9saWJfZGVwc\
wMHDV9fc3RhcnRf","ZW1fanMDCAxfX3N0b3BfZW1fanMDCQxkeW5DYWxsX2ppamkALwmJgICAAAEAQQELAxYYGgqtkYGAACwEABA","pC81IAvcCf6EFfiM\
AIQNBgAEhBCADIARrIQUgBSAANgJ8IAUgATYCeCAFIAI2AnQgBSgCfCEGIAUoAnghBy","AFIAc2AnAgBSgCdCEIIAghCSAJrCH6AiAGKQMIIfsCIPsCIPoC\
fCH8AiAGIPwCNwMIIAYpAwAh/QJCfyH+A","iD9AiD+AoUh/wIgBSD/AjcDaEIAIYADIAUggAM3A2AgBSgCdCEKIAUoAnQhC0EgIQwgCyAMbyENIAogDWsh",
"DiAFIA42AlwgBSgCXCEPQcAAIRAgDyERIBAhEiARIBJPIRNBASEUIBMgFHEhFQJAIBVFDQAgBSgCcCEWIAU","gFjYCWEIAIYEDIAUggQM3A1BCACGCAyAF\
IIIDNwNIQgAhgwMgBSCDAzcDQEIAIYQDIAUghAM3AzggBSkDYC","GFAyAFKAJcIRcgFyEYIBitIYYDIIUDIIYDfCGHA0IgIYgDIIcDIIgDfSGJAyAFIIkDN\
wMwIAUoAlwhGSAFK","AJ0IRogGiAZayEbIAUgGzYCdCAFKQNoIYoDIAUgigM3A1ACQANAIAUpA2AhiwMgBSkDMCGMAyCLAyGNAyCM","AyGOAyCNAyCOA1Q\
hHEEBIR0gHCAdcSEeIB5FDQEgBSgCWCEfIB8pAwAhjwMgBSkDUCGQAyCPAyCQA4UhkQM","gBSCRAzcDKCAFKAJYISAgICkDCCGSAyAFKQNIIZMDIJIDIJMD\
hSGUAyAFIJQDNwMgIAUoAlghISAhKQMQIZ","UDIAUpA0AhlgMglQMglgOFIZcDIAUglwM3AxggBSgCWCEiICIpAxghmAMgBSkDOCGZAyCYAyCZA4UhmgMgB",
"SCaAzcDECAFKQMoIZsDQv8BIZwDIJsDIJwDgyGdA0KADiGeAyCdAyCeA3whnwMgnwOnISNBgIDAAiEkQQMh","JSAjICV0ISYgJCAmaiEnICcpAwAhoAMgB\
SCgAzcDUCAFKQMoIaEDQgghogMgoQMgogOIIaMDIAUgowM3Ayg","gBSkDICGkA0L/ASGlAyCkAyClA4MhpgNCgA4hpwMgpgMgpwN8IagDIKgDpyEoQYCAwA\
IhKUEDISogKCAqdC","ErICkgK2ohLCAsKQMAIakDIAUgqQM3A0ggBSkDICGqA0IIIasDIKoDIKsDiCGsAyAFIKwDNwMgIAUpAxghr","QNC/wEhrgMgrQMg\
rgODIa8DQoAOIbADIK8DILADfCGxAyCxA6chLUGAgMACIS5BAyEvIC0gL3QhMCAuIDBq","ITEgMSkDACGyAyAFILIDNwNAIAUpAxghswNCCCG0AyCzAyC0A\
4ghtQMgBSC1AzcDGCAFKQMQIbYDQv8BIbc","DILYDILcDgyG4A0KADiG5AyC4AyC5A3whugMgugOnITJBgIDAAiEzQQMhNCAyIDR0ITUgMyA1aiE2IDYpAw",
"AhuwMgBSC7AzcDOCAFKQMQIbwDQgghvQMgvAMgvQOIIb4DIAUgvgM3AxAgBSkDKCG/A0L/ASHAAyC/AyDAA","4MhwQNCgAwhwgMgwQMgwgN8IcMDIMMDpy\
E3QYCAwAIhOEEDITkgNyA5dCE6IDggOmohOyA7KQMAIcQDIAUp","A1AhxQMgxQMgxAOFIcYDIAUgxgM3A1AgBSkDKCHHA0IIIcgDIMcDIMgDiCHJAyAFIMk\
DNwMoIAUpAyAhygN","C/wEhywMgygMgywODIcwDQoAMIc0DIMwDIM0DfCHOAyDOA6chPEGAgMACIT1BAyE+IDwgPnQhPyA9ID9qIU","AgQCkDACHPAyAFK\
QNIIdADINADIM8DhSHRAyAFINEDNwNIIAUpAyAh0gNCCCHTAyDSAyDTA4gh1AMgBSDUA","zcDICAFKQMYIdUDQv8BIdYDINUDINYDgyHXA0KADCHYAyDXAy\
DYA3wh2QMg2QOnIUFBgIDAAiFCQQMhQyBB","IEN0IUQgQiBEaiFFIEUpAwAh2gMgBSkDQCHbAyDbAyDaA4Uh3AMgBSDcAzcDQCAFKQMYId0DQggh3gMg3QM",
"g3gOIId8DIAUg3wM3AxggBSkDECHgA0L/ASHhAyDgAyDhA4Mh4gNCgAwh4wMg4gMg4wN8IeQDIOQDpyFGQY","CAwAIhR0EDIUggRiBIdCFJIEcgSWohSiB\
KKQMAIeUDIAUpAzgh5gMg5gMg5QOFIecDIAUg5wM3AzggBSkDE","CHoA0IIIekDIOgDIOkDiCHqAyAFIOoDNwMQIAUpAygh6wNC/wEh7AMg6wMg7AODIe0D\
QoAKIe4DIO0DIO4D","fCHvAyDvA6chS0GAgMACIUxBAyFNIEsgTXQhTiBMIE5qIU8gTykDACHwAyAFKQNQIfEDIPEDIPADhSHyAyA","FIPIDNwNQIAUpAy\
gh8wNCCCH0AyDzAyD0A4gh9QMgBSD1AzcDKCAFKQMgIfYDQv8BIfcDIPYDIPcDgyH4A0","KACiH5AyD4AyD5A3wh+gMg+gOnIVBBgIDAAiFRQQMhUiBQIFJ\
0IVMgUSBTaiFUIFQpAwAh+wMgBSkDSCH8A","yD8AyD7A4Uh/QMgBSD9AzcDSCAFKQMgIf4DQggh/wMg/gMg/wOIIYAEIAUggAQ3AyAgBSkDGCGBBEL/ASGC",
"BCCBBCCCBIMhgwRCgAohhAQggwQghAR8IYUEIIUEpyFVQYCAwAIhVkEDIVcgVSBXdCFYIFYgWGohWSBZKQM","AIYYEIAUpA0AhhwQghwQghgSFIYgEIAUg\
iAQ3A0AgBSkDGCGJBEIIIYoEIIkEIIoEiCGLBCAFIIsENwMYIA","UpAxAhjARC/wEhjQQgjAQgjQSDIY4EQoAKIY8EII4EII8EfCGQBCCQBKchWkGAgMACI\
VtBAyFcIFogXHQhX","SBbIF1qIV4gXikDACGRBCAFKQM4IZIEIJIEIJEEhSGTBCAFIJMENwM4IAUpAxAhlARCCCGVBCCUBCCVBIgh","lgQgBSCWBDcDECA\
FKQMoIZcEQv8BIZgEIJcEIJgEgyGZBEKACCGaBCCZBCCaBHwhmwQgmwSnIV9BgIDAAiF","gQQMhYSBfIGF0IWIgYCBiaiFjIGMpAwAhnAQgBSkDUCGdBCCd\
BCCcBIUhngQgBSCeBDcDUCAFKQMoIZ8EQg","ghoAQgnwQgoASIIaEEIAUgoQQ3AyggBSkDICGiBEL/ASGjBCCiBCCjBIMhpARCgAghpQQgpAQgpQR8IaYEI",
"KYEpyFkQYCAwAIhZUEDIWYgZCBmdCFnIGUgZ2ohaCBoKQMAIacEIAUpA0ghqAQgqAQgpwSFIakEIAUgqQQ3","A0ggBSkDICGqBEIIIasEIKoEIKsEiCGsB\
CAFIKwENwMgIAUpAxghrQRC/wEhrgQgrQQgrgSDIa8EQoAIIbA","EIK8EILAEfCGxBCCxBKchaUGAgMACIWpBAyFrIGkga3QhbCBqIGxqIW0gbSkDACGyBC\
AFKQNAIbMEILMEIL","IEhSG0BCAFILQENwNAIAUpAxghtQRCCCG2BCC1BCC2BIghtwQgBSC3BDcDGCAFKQMQIbgEQv8BIbkEILgEI","LkEgyG6BEKACCG7\
BCC6BCC7BHwhvAQgvASnIW5BgIDAAiFvQQMhcCBuIHB0IXEgbyBxaiFyIHIpAwAhvQQg","BSkDOCG+BCC+BCC9BIUhvwQgBSC/BDcDOCAFKQMQIcAEQgghw\
QQgwAQgwQSIIcIEIAUgwgQ3AxAgBSkDKCH","DBEL/ASHEBCDDBCDEBIMhxQRCgAYhxgQgxQQgxgR8IccEIMcEpyFzQYCAwAIhdEEDIXUgcyB1dCF2IHQgdm",
"ohdyB3KQMAIcgEIAUpA1AhyQQgyQQgyASFIcoEIAUgygQ3A1AgBSkDKCHLBEIIIcwEIMsEIMwEiCHNBCAFI","M0ENwMoIAUpAyAhzgRC/wEhzwQgzgQgzw\
SDIdAEQoAGIdEEINAEINEEfCHSBCDSBKcheEGAgMACIXlBAyF6","IHggenQheyB5IHtqIXwgfCkDACHTBCAFKQNIIdQEINQEINMEhSHVBCAFINUENwNIIAU\
pAyAh1gRCCCHXBCD","WBCDXBIgh2AQgBSDYBDcDICAFKQMYIdkEQv8BIdoEINkEINoEgyHbBEKABiHcBCDbBCDcBHwh3QQg3QSnIX","1BgIDAAiF+QQMhf\
yB9IH90IYABIH4ggAFqIYEBIIEBKQMAId4EIAUpA0Ah3wQg3wQg3gSFIeAEIAUg4AQ3A","0AgBSkDGCHhBEIIIeIEIOEEIOIEiCHjBCAFIOMENwMYIAUpAx\
Ah5ARC/wEh5QQg5AQg5QSDIeYEQoAGIecE","IOYEIOcEfCHoBCDoBKchggFBgIDAAiGDAUEDIYQBIIIBIIQBdCGFASCDASCFAWohhgEghgEpAwAh6QQgBSk",
"DOCHqBCDqBCDpBIUh6wQgBSDrBDcDOCAFKQMQIewEQggh7QQg7AQg7QSIIe4EIAUg7gQ3AxAgBSkDKCHvBE","L/ASHwBCDvBCDwBIMh8QRCgAQh8gQg8QQ\
g8gR8IfMEIPMEpyGHAUGAgMACIYgBQQMhiQEghwEgiQF0IYoBI","IgBIIoBaiGLASCLASkDACH0BCAFKQNQIfUEIPUEIPQEhSH2BCAFIPYENwNQIAUpAygh\
9wRCCCH4BCD3BCD4","BIgh+QQgBSD5BDcDKCAFKQMgIfoEQv8BIfsEIPoEIPsEgyH8BEKABCH9BCD8BCD9BHwh/gQg/gSnIYwBQYC","AwAIhjQFBAyGOAS\
CMASCOAXQhjwEgjQEgjwFqIZABIJABKQMAIf8EIAUpA0ghgAUggAUg/wSFIYEFIAUggQ","U3A0ggBSkDICGCBUIIIYMFIIIFIIMFiCGEBSAFIIQFNwMgIAU\
pAxghhQVC/wEhhgUghQUghgWDIYcFQoAEI","YgFIIcFIIgFfCGJBSCJBachkQFBgIDAAiGSAUEDIZMBIJEBIJMBdCGUASCSASCUAWohlQEglQEpAwAhigUg",
"BSkDQCGLBSCLBSCKBYUhjAUgBSCMBTcDQCAFKQMYIY0FQgghjgUgjQUgjgWIIY8FIAUgjwU3AxggBSkDECG","QBUL/ASGRBSCQBSCRBYMhkgVCgAQhkwUg\
kgUgkwV8IZQFIJQFpyGWAUGAgMACIZcBQQMhmAEglgEgmAF0IZ","kBIJcBIJkBaiGaASCaASkDACGVBSAFKQM4IZYFIJYFIJUFhSGXBSAFIJcFNwM4IAUpA\
xAhmAVCCCGZBSCYB","SCZBYghmgUgBSCaBTcDECAFKQMoIZsFQv8BIZwFIJsFIJwFgyGdBUKAAiGeBSCdBSCeBXwhnwUgnwWnIZsB","QYCAwAIhnAFBAyG\
dASCbASCdAXQhngEgnAEgngFqIZ8BIJ8BKQMAIaAFIAUpA1AhoQUgoQUgoAWFIaIFIAU","gogU3A1AgBSkDKCGjBUIIIaQFIKMFIKQFiCGlBSAFIKUFNwMo\
IAUpAyAhpgVC/wEhpwUgpgUgpwWDIagFQo","ACIakFIKgFIKkFfCGqBSCqBachoAFBgIDAAiGhAUEDIaIBIKABIKIBdCGjASChASCjAWohpAEgpAEpAwAhq",
"wUgBSkDSCGsBSCsBSCrBYUhrQUgBSCtBTcDSCAFKQMgIa4FQgghrwUgrgUgrwWIIbAFIAUgsAU3AyAgBSkD","GCGxBUL/ASGyBSCxBSCyBYMhswVCgAIht\
AUgswUgtAV8IbUFILUFpyGlAUGAgMACIaYBQQMhpwEgpQEgpwF","0IagBIKYBIKgBaiGpASCpASkDACG2BSAFKQNAIbcFILcFILYFhSG4BSAFILgFNwNAIA\
UpAxghuQVCCCG6BS","C5BSC6BYghuwUgBSC7BTcDGCAFKQMQIbwFQv8BIb0FILwFIL0FgyG+BUKAAiG/BSC+BSC/BXwhwAUgwAWnI","aoBQYCAwAIhqwFB\
AyGsASCqASCsAXQhrQEgqwEgrQFqIa4BIK4BKQMAIcEFIAUpAzghwgUgwgUgwQWFIcMF","IAUgwwU3AzggBSkDECHEBUIIIcUFIMQFIMUFiCHGBSAFIMYFN\
wMQIAUpAyghxwVC/wEhyAUgxwUgyAWDIck","FQgAhygUgyQUgygV8IcsFIMsFpyGvAUGAgMACIbABQQMhsQEgrwEgsQF0IbIBILABILIBaiGzASCzASkDAC",
"HMBSAFKQNQIc0FIM0FIMwFhSHOBSAFIM4FNwNQIAUpAyAhzwVC/wEh0AUgzwUg0AWDIdEFQgAh0gUg0QUg0","gV8IdMFINMFpyG0AUGAgMACIbUBQQMhtg\
EgtAEgtgF0IbcBILUBILcBaiG4ASC4ASkDACHUBSAFKQNIIdUF","INUFINQFhSHWBSAFINYFNwNIIAUpAxgh1wVC/wEh2AUg1wUg2AWDIdkFQgAh2gUg2QU\
g2gV8IdsFINsFpyG","5AUGAgMACIboBQQMhuwEguQEguwF0IbwBILoBILwBaiG9ASC9ASkDACHcBSAFKQNAId0FIN0FINwFhSHeBS","AFIN4FNwNAIAUpA\
xAh3wVC/wEh4AUg3wUg4AWDIeEFQgAh4gUg4QUg4gV8IeMFIOMFpyG+AUGAgMACIb8BQ","QMhwAEgvgEgwAF0IcEBIL8BIMEBaiHCASDCASkDACHkBSAFKQ\
M4IeUFIOUFIOQFhSHmBSAFIOYFNwM4IAUp","A2Ah5wVCICHoBSDnBSDoBXwh6QUgBSDpBTcDYCAFKAJYIcMBQSAhxAEgwwEgxAFqIcUBIAUgxQE2AlgMAAs",
"AC0IAIeoFIAUg6gU3A2ggBSgCWCHGASDGASkDACHrBSAFKQNQIewFIOsFIOwFhSHtBSAFKQNoIe4FIO4FIO","0FhSHvBSAFIO8FNwNoIAUpA2gh8AVCCCH\
xBSDwBSDxBYgh8gUgBSkDaCHzBUL/ASH0BSDzBSD0BYMh9QUg9","QWnIccBQYCAwQIhyAFBAyHJASDHASDJAXQhygEgyAEgygFqIcsBIMsBKQMAIfYFIPIF\
IPYFhSH3BSAFIPcF","NwNoIAUpA2gh+AVCCCH5BSD4BSD5BYgh+gUgBSkDaCH7BUL/ASH8BSD7BSD8BYMh/QUg/QWnIcwBQYCAwQI","hzQFBAyHOASDMAS\
DOAXQhzwEgzQEgzwFqIdABINABKQMAIf4FIPoFIP4FhSH/BSAFIP8FNwNoIAUpA2ghgA","ZCCCGBBiCABiCBBoghggYgBSkDaCGDBkL/ASGEBiCDBiCEBoM\
hhQYghQanIdEBQYCAwQIh0gFBAyHTASDRA","SDTAXQh1AEg0gEg1AFqIdUBINUBKQMAIYYGIIIGIIYGhSGHBiAFIIcGNwNoIAUpA2ghiAZCCCGJBiCIBiCJ",
"BoghigYgBSkDaCGLBkL/ASGMBiCLBiCMBoMhjQYgjQanIdYBQYCAwQIh1wFBAyHYASDWASDYAXQh2QEg1wE","g2QFqIdoBINoBKQMAIY4GIIoGII4GhSGP\
BiAFII8GNwNoIAUpA2ghkAZCCCGRBiCQBiCRBoghkgYgBSkDaC","GTBkL/ASGUBiCTBiCUBoMhlQYglQanIdsBQYCAwQIh3AFBAyHdASDbASDdAXQh3gEg3\
AEg3gFqId8BIN8BK","QMAIZYGIJIGIJYGhSGXBiAFIJcGNwNoIAUpA2ghmAZCCCGZBiCYBiCZBoghmgYgBSkDaCGbBkL/ASGcBiCb","BiCcBoMhnQYgnQa\
nIeABQYCAwQIh4QFBAyHiASDgASDiAXQh4wEg4QEg4wFqIeQBIOQBKQMAIZ4GIJoGIJ4","GhSGfBiAFIJ8GNwNoIAUpA2ghoAZCCCGhBiCgBiChBoghogYg\
BSkDaCGjBkL/ASGkBiCjBiCkBoMhpQYgpQ","anIeUBQYCAwQIh5gFBAyHnASDlASDnAXQh6AEg5gEg6AFqIekBIOkBKQMAIaYGIKIGIKYGhSGnBiAFIKcGN",
"wNoIAUpA2ghqAZCCCGpBiCoBiCpBoghqgYgBSkDaCGrBkL/ASGsBiCrBiCsBoMhrQYgrQanIeoBQYCAwQIh","6wFBAyHsASDqASDsAXQh7QEg6wEg7QFqI\
e4BIO4BKQMAIa4GIKoGIK4GhSGvBiAFIK8GNwNoIAUoAlgh7wE","g7wEpAwghsAYgBSkDSCGxBiCwBiCxBoUhsgYgBSkDaCGzBiCzBiCyBoUhtAYgBSC0Bj\
cDaCAFKQNoIbUGQg","ghtgYgtQYgtgaIIbcGIAUpA2ghuAZC/wEhuQYguAYguQaDIboGILoGpyHwAUGAgMECIfEBQQMh8gEg8AEg8","gF0IfMBIPEBIPMB\
aiH0ASD0ASkDACG7BiC3BiC7BoUhvAYgBSC8BjcDaCAFKQNoIb0GQgghvgYgvQYgvgaI","Ib8GIAUpA2ghwAZC/wEhwQYgwAYgwQaDIcIGIMIGpyH1AUGAg\
MECIfYBQQMh9wEg9QEg9wF0IfgBIPYBIPg","BaiH5ASD5ASkDACHDBiC/BiDDBoUhxAYgBSDEBjcDaCAFKQNoIcUGQgghxgYgxQYgxgaIIccGIAUpA2ghyA",
"ZC/wEhyQYgyAYgyQaDIcoGIMoGpyH6AUGAgMECIfsBQQMh/AEg+gEg/AF0If0BIPsBIP0BaiH+ASD+ASkDA","CHLBiDHBiDLBoUhzAYgBSDMBjcDaCAFKQ\
NoIc0GQgghzgYgzQYgzgaIIc8GIAUpA2gh0AZC/wEh0QYg0AYg","0QaDIdIGINIGpyH/AUGAgMECIYACQQMhgQIg/wEggQJ0IYICIIACIIICaiGDAiCDAik\
DACHTBiDPBiDTBoU","h1AYgBSDUBjcDaCAFKQNoIdUGQggh1gYg1QYg1gaIIdcGIAUpA2gh2AZC/wEh2QYg2AYg2QaDIdoGINoGpy","GEAkGAgMECIYUCQ\
QMhhgIghAIghgJ0IYcCIIUCIIcCaiGIAiCIAikDACHbBiDXBiDbBoUh3AYgBSDcBjcDa","CAFKQNoId0GQggh3gYg3QYg3gaIId8GIAUpA2gh4AZC/wEh4Q\
Yg4AYg4QaDIeIGIOIGpyGJAkGAgMECIYoC","QQMhiwIgiQIgiwJ0IYwCIIoCIIwCaiGNAiCNAikDACHjBiDfBiDjBoUh5AYgBSDkBjcDaCAFKQNoIeUGQgg",
"h5gYg5QYg5gaIIecGIAUpA2gh6AZC/wEh6QYg6AYg6QaDIeoGIOoGpyGOAkGAgMECIY8CQQMhkAIgjgIgkA","J0IZECII8CIJECaiGSAiCSAikDACHrBiD\
nBiDrBoUh7AYgBSDsBjcDaCAFKQNoIe0GQggh7gYg7QYg7gaII","e8GIAUpA2gh8AZC/wEh8QYg8AYg8QaDIfIGIPIGpyGTAkGAgMECIZQCQQMhlQIgkwIg\
lQJ0IZYCIJQCIJYC","aiGXAiCXAikDACHzBiDvBiDzBoUh9AYgBSD0BjcDaCAFKAJYIZgCIJgCKQMQIfUGIAUpA0Ah9gYg9QYg9ga","FIfcGIAUpA2gh+A\
Yg+AYg9waFIfkGIAUg+QY3A2ggBSkDaCH6BkIIIfsGIPoGIPsGiCH8BiAFKQNoIf0GQv","8BIf4GIP0GIP4GgyH/BiD/BqchmQJBgIDBAiGaAkEDIZsCIJk\
CIJsCdCGcAiCaAiCcAmohnQIgnQIpAwAhg","Acg/AYggAeFIYEHIAUggQc3A2ggBSkDaCGCB0IIIYMHIIIHIIMHiCGEByAFKQNoIYUHQv8BIYYHIIUHIIYH",
"gyGHByCHB6chngJBgIDBAiGfAkEDIaACIJ4CIKACdCGhAiCfAiChAmohogIgogIpAwAhiAcghAcgiAeFIYk","HIAUgiQc3A2ggBSkDaCGKB0IIIYsHIIoH\
IIsHiCGMByAFKQNoIY0HQv8BIY4HII0HII4HgyGPByCPB6chow","JBgIDBAiGkAkEDIaUCIKMCIKUCdCGmAiCkAiCmAmohpwIgpwIpAwAhkAcgjAcgkAeFI\
ZEHIAUgkQc3A2ggB","SkDaCGSB0IIIZMHIJIHIJMHiCGUByAFKQNoIZUHQv8BIZYHIJUHIJYHgyGXByCXB6chqAJBgIDBAiGpAkED","IaoCIKgCIKoCdCG\
rAiCpAiCrAmohrAIgrAIpAwAhmAcglAcgmAeFIZkHIAUgmQc3A2ggBSkDaCGaB0IIIZs","HIJoHIJsHiCGcByAFKQNoIZ0HQv8BIZ4HIJ0HIJ4HgyGfByCf\
B6chrQJBgIDBAiGuAkEDIa8CIK0CIK8CdC","GwAiCuAiCwAmohsQIgsQIpAwAhoAcgnAcgoAeFIaEHIAUgoQc3A2ggBSkDaCGiB0IIIaMHIKIHIKMHiCGkB",
"yAFKQNoIaUHQv8BIaYHIKUHIKYHgyGnByCnB6chsgJBgIDBAiGzAkEDIbQCILICILQCdCG1AiCzAiC1Amoh","tgIgtgIpAwAhqAcgpAcgqAeFIakHIAUgq\
Qc3A2ggBSkDaCGqB0IIIasHIKoHIKsHiCGsByAFKQNoIa0HQv8","BIa4HIK0HIK4HgyGvByCvB6chtwJBgIDBAiG4AkEDIbkCILcCILkCdCG6AiC4AiC6Am\
ohuwIguwIpAwAhsA","cgrAcgsAeFIbEHIAUgsQc3A2ggBSkDaCGyB0IIIbMHILIHILMHiCG0ByAFKQNoIbUHQv8BIbYHILUHILYHg","yG3ByC3B6chvAJB\
gIDBAiG9AkEDIb4CILwCIL4CdCG/AiC9AiC/AmohwAIgwAIpAwAhuAcgtAcguAeFIbkH","IAUguQc3A2ggBSgCWCHBAiDBAikDGCG6ByAFKQM4IbsHILoHI\
LsHhSG8ByAFKQNoIb0HIL0HILwHhSG+ByA","FIL4HNwNoIAUpA2ghvwdCCCHAByC/ByDAB4ghwQcgBSkDaCHCB0L/ASHDByDCByDDB4MhxAcgxAenIcICQY",
"CAwQIhwwJBAyHEAiDCAiDEAnQhxQIgwwIgxQJqIcYCIMYCKQMAIcUHIMEHIMUHhSHGByAFIMYHNwNoIAUpA","2ghxwdCCCHIByDHByDIB4ghyQcgBSkDaC\
HKB0L/ASHLByDKByDLB4MhzAcgzAenIccCQYCAwQIhyAJBAyHJ","AiDHAiDJAnQhygIgyAIgygJqIcsCIMsCKQMAIc0HIMkHIM0HhSHOByAFIM4HNwNoIAU\
pA2ghzwdCCCHQByD","PByDQB4gh0QcgBSkDaCHSB0L/ASHTByDSByDTB4Mh1Acg1AenIcwCQYCAwQIhzQJBAyHOAiDMAiDOAnQhzw","IgzQIgzwJqIdACI\
NACKQMAIdUHINEHINUHhSHWByAFINYHNwNoIAUpA2gh1wdCCCHYByDXByDYB4gh2QcgB","SkDaCHaB0L/ASHbByDaByDbB4Mh3Acg3AenIdECQYCAwQIh0g\
JBAyHTAiDRAiDTAnQh1AIg0gIg1AJqIdUC","INUCKQMAId0HINkHIN0HhSHeByAFIN4HNwNoIAUpA2gh3wdCCCHgByDfByDgB4gh4QcgBSkDaCHiB0L/ASH",
"jByDiByDjB4Mh5Acg5AenIdYCQYCAwQIh1wJBAyHYAiDWAiDYAnQh2QIg1wIg2QJqIdoCINoCKQMAIeUHIO","EHIOUHhSHmByAFIOYHNwNoIAUpA2gh5wd\
CCCHoByDnByDoB4gh6QcgBSkDaCHqB0L/ASHrByDqByDrB4Mh7","Acg7AenIdsCQYCAwQIh3AJBAyHdAiDbAiDdAnQh3gIg3AIg3gJqId8CIN8CKQMAIe0H\
IOkHIO0HhSHuByAF","IO4HNwNoIAUpA2gh7wdCCCHwByDvByDwB4gh8QcgBSkDaCHyB0L/ASHzByDyByDzB4Mh9Acg9AenIeACQYC","AwQIh4QJBAyHiAi\
DgAiDiAnQh4wIg4QIg4wJqIeQCIOQCKQMAIfUHIPEHIPUHhSH2ByAFIPYHNwNoIAUpA2","gh9wdCCCH4ByD3ByD4B4gh+QcgBSkDaCH6B0L/ASH7ByD6ByD\
7B4Mh/Acg/AenIeUCQYCAwQIh5gJBAyHnA","iDlAiDnAnQh6AIg5gIg6AJqIekCIOkCKQMAIf0HIPkHIP0HhSH+ByAFIP4HNwNoIAUpA2Ah/wdCICGACCD/",
"ByCACHwhgQggBSCBCDcDYAtCACGCCCAFIIIINwMIAkADQCAFKQMIIYMIIAUoAnQh6gIg6gIh6wIg6wKsIYQ","IIIMIIYUIIIQIIYYIIIUIIIYIVCHsAkEB\
Ie0CIOwCIO0CcSHuAiDuAkUNASAFKQNoIYcIQgghiAgghwggiA","iIIYkIIAUpA2ghigggBSgCcCHvAiAFKQNgIYsIIIsIpyHwAiDvAiDwAmoh8QIg8QItA\
AAh8gJB/wEh8wIg8","gIg8wJxIfQCIPQCrSGMCCCKCCCMCIUhjQhC/wEhjgggjQggjgiDIY8III8IpyH1AkGAgMECIfYCQQMh9wIg","9QIg9wJ0IfgCIPY\
CIPgCaiH5AiD5AikDACGQCCCJCCCQCIUhkQggBSCRCDcDaCAFKQMIIZIIQgEhkwggkgg","gkwh8IZQIIAUglAg3AwggBSkDYCGVCEIBIZYIIJUIIJYIfCGX\
CCAFIJcINwNgDAALAAsgBSkDaCGYCEJ/IZ","kIIJgIIJkIhSGaCCAGIJoINwMADwudAgIcfwV+IwAhBEEgIQUgBCAFayEGIAYkACAGIAA2AhwgBiABNgIYI",
"AYgAjYCFCAGIAM2AhAgBigCHCEHIAYoAhghCCAGKAIUIQkgByAIIAkQBiAGKAIQIQogBiAKNgIMQQAhCyAG","IAs2AggCQANAIAYoAgghDEEIIQ0gDCEOI\
A0hDyAOIA9JIRBBASERIBAgEXEhEiASRQ0BIAcpAwAhICAGKAI","IIRNBAyEUIBMgFHQhFSAVIRYgFq0hISAgICGIISJC/wEhIyAiICODISQgJKchFyAGKA\
IMIRggBigCCCEZIB","ggGWohGiAaIBc6AAAgBigCCCEbQQEhHCAbIBxqIR0gBiAdNgIIDAALAAtBICEeIAYgHmohHyAfJAAPC14BD","H8jACEBQRAhAiAB\
IAJrIQMgAyQAIAMgADYCDCADKAIMIQRBACEFIAQhBiAFIQcgBiAHRiEIQQEhCSAIIAlx","IQoCQCAKDQAgBBAUC0EQIQsgAyALaiEMIAwkAA8LNQIEfwF+Q\
RAhACAAEBMhAUIAIQQgASAENwMAQQghAiA","BIAJqIQMgAyAENwMAIAEQChogAQ8LPAIEfwJ+IwAhAUEQIQIgASACayEDIAMgADYCDCADKAIMIQRCACEFIA",
"QgBTcDAEIAIQYgBCAGNwMIIAQPC1kBCH8jACEDQRAhBCADIARrIQUgBSQAIAUgADYCDCAFIAE2AgggBSACN","gIEIAUoAgwhBiAFKAIIIQcgBSgCBCEIIA\
YgByAIEAZBECEJIAUgCWohCiAKJAAPC2kBCX8jACEEQRAhBSAE","IAVrIQYgBiQAIAYgADYCDCAGIAE2AgggBiACNgIEIAYgAzYCACAGKAIMIQcgBigCCCE\
IIAYoAgQhCSAGKAI","AIQogByAIIAkgChAHQRAhCyAGIAtqIQwgDCQADwteAQx/IwAhAUEQIQIgASACayEDIAMkACADIAA2AgwgAy","gCDCEEQQAhBSAEI\
QYgBSEHIAYgB0YhCEEBIQkgCCAJcSEKAkAgCg0AIAQQFAtBECELIAMgC2ohDCAMJAAPC","wcAPwBBEHQLBwBBlJLBAgtUAQJ/QQAoAoCQwQIiASAAQQdqQX\
hxIgJqIQACQAJAIAJFDQAgACABTQ0BCwJA","IAAQDk0NACAAEAFFDQELQQAgADYCgJDBAiABDwsQD0EwNgIAQX8LviwBC38jAEEQayIBJAACQAJAAkACQAJ",
"AAkACQAJAAkACQAJAAkACQAJAAkAgAEH0AUsNAAJAQQAoApiSwQIiAkEQIABBC2pBeHEgAEELSRsiA0EDdi","IEdiIAQQNxRQ0AAkACQCAAQX9zQQFxIAR\
qIgVBA3QiBEHAksECaiIAIARByJLBAmooAgAiBCgCCCIDRw0AQ","QAgAkF+IAV3cTYCmJLBAgwBCyADIAA2AgwgACADNgIICyAEQQhqIQAgBCAFQQN0IgVB\
A3I2AgQgBCAFaiIE","IAQoAgRBAXI2AgQMDwsgA0EAKAKgksECIgZNDQECQCAARQ0AAkACQCAAIAR0QQIgBHQiAEEAIABrcnEiAEE","AIABrcWgiBEEDdC\
IAQcCSwQJqIgUgAEHIksECaigCACIAKAIIIgdHDQBBACACQX4gBHdxIgI2ApiSwQIMAQ","sgByAFNgIMIAUgBzYCCAsgACADQQNyNgIEIAAgA2oiByAEQQN\
0IgQgA2siBUEBcjYCBCAAIARqIAU2AgACQ","CAGRQ0AIAZBeHFBwJLBAmohA0EAKAKsksECIQQCQAJAIAJBASAGQQN2dCIIcQ0AQQAgAiAIcjYCmJLBAiAD",
"IQgMAQsgAygCCCEICyADIAQ2AgggCCAENgIMIAQgAzYCDCAEIAg2AggLIABBCGohAEEAIAc2AqySwQJBACA","FNgKgksECDA8LQQAoApySwQIiCUUNASAJ\
QQAgCWtxaEECdEHIlMECaigCACIHKAIEQXhxIANrIQQgByEFAk","ADQAJAIAUoAhAiAA0AIAVBFGooAgAiAEUNAgsgACgCBEF4cSADayIFIAQgBSAESSIFG\
yEEIAAgByAFGyEHI","AAhBQwACwALIAcoAhghCgJAIAcoAgwiCCAHRg0AIAcoAggiAEEAKAKoksECSRogACAINgIMIAggADYCCAwO","CwJAIAdBFGoiBSg\
CACIADQAgBygCECIARQ0DIAdBEGohBQsDQCAFIQsgACIIQRRqIgUoAgAiAA0AIAhBEGo","hBSAIKAIQIgANAAsgC0EANgIADA0LQX8hAyAAQb9/Sw0AIABB\
C2oiAEF4cSEDQQAoApySwQIiBkUNAEEAIQ","sCQCADQYACSQ0AQR8hCyADQf///wdLDQAgA0EmIABBCHZnIgBrdkEBcSAAQQF0a0E+aiELC0EAIANrIQQCQ",
"AJAAkACQCALQQJ0QciUwQJqKAIAIgUNAEEAIQBBACEIDAELQQAhACADQQBBGSALQQF2ayALQR9GG3QhB0EA","IQgDQAJAIAUoAgRBeHEgA2siAiAETw0AI\
AIhBCAFIQggAg0AQQAhBCAFIQggBSEADAMLIAAgBUEUaigCACI","CIAIgBSAHQR12QQRxakEQaigCACIFRhsgACACGyEAIAdBAXQhByAFDQALCwJAIAAgCH\
INAEEAIQhBAiALdC","IAQQAgAGtyIAZxIgBFDQMgAEEAIABrcWhBAnRByJTBAmooAgAhAAsgAEUNAQsDQCAAKAIEQXhxIANrIgIgB","EkhBwJAIAAoAhAi\
BQ0AIABBFGooAgAhBQsgAiAEIAcbIQQgACAIIAcbIQggBSEAIAUNAAsLIAhFDQAgBEEA","KAKgksECIANrTw0AIAgoAhghCwJAIAgoAgwiByAIRg0AIAgoA\
ggiAEEAKAKoksECSRogACAHNgIMIAcgADY","CCAwMCwJAIAhBFGoiBSgCACIADQAgCCgCECIARQ0DIAhBEGohBQsDQCAFIQIgACIHQRRqIgUoAgAiAA0AIA",
"dBEGohBSAHKAIQIgANAAsgAkEANgIADAsLAkBBACgCoJLBAiIAIANJDQBBACgCrJLBAiEEAkACQCAAIANrI","gVBEEkNAEEAIAU2AqCSwQJBACAEIANqIg\
c2AqySwQIgByAFQQFyNgIEIAQgAGogBTYCACAEIANBA3I2AgQM","AQtBAEEANgKsksECQQBBADYCoJLBAiAEIABBA3I2AgQgBCAAaiIAIAAoAgRBAXI2AgQ\
LIARBCGohAAwNCwJ","AQQAoAqSSwQIiByADTQ0AQQAgByADayIENgKkksECQQBBACgCsJLBAiIAIANqIgU2ArCSwQIgBSAEQQFyNg","IEIAAgA0EDcjYCB\
CAAQQhqIQAMDQsCQAJAQQAoAvCVwQJFDQBBACgC+JXBAiEEDAELQQBCfzcC/JXBAkEAQ","oCggICAgAQ3AvSVwQJBACABQQxqQXBxQdiq1aoFczYC8JXBAk\
EAQQA2AoSWwQJBAEEANgLUlcECQYAgIQQL","QQAhACAEIANBL2oiBmoiAkEAIARrIgtxIgggA00NDEEAIQACQEEAKALQlcECIgRFDQBBACgCyJXBAiIFIAh",
"qIgkgBU0NDSAJIARLDQ0LAkACQEEALQDUlcECQQRxDQACQAJAAkACQAJAQQAoArCSwQIiBEUNAEHYlcECIQ","ADQAJAIAAoAgAiBSAESw0AIAUgACgCBGo\
gBEsNAwsgACgCCCIADQALC0EAEBAiB0F/Rg0DIAghAgJAQQAoA","vSVwQIiAEF/aiIEIAdxRQ0AIAggB2sgBCAHakEAIABrcWohAgsgAiADTQ0DAkBBACgC\
0JXBAiIARQ0AQQAo","AsiVwQIiBCACaiIFIARNDQQgBSAASw0ECyACEBAiACAHRw0BDAULIAIgB2sgC3EiAhAQIgcgACgCACAAKAI","EakYNASAHIQALIA\
BBf0YNAQJAIANBMGogAksNACAAIQcMBAsgBiACa0EAKAL4lcECIgRqQQAgBGtxIgQQEE","F/Rg0BIAQgAmohAiAAIQcMAwsgB0F/Rw0CC0EAQQAoAtSVwQJ\
BBHI2AtSVwQILIAgQECEHQQAQECEAIAdBf","0YNBSAAQX9GDQUgByAATw0FIAAgB2siAiADQShqTQ0FC0EAQQAoAsiVwQIgAmoiADYCyJXBAgJAIABBACgC",
"zJXBAk0NAEEAIAA2AsyVwQILAkACQEEAKAKwksECIgRFDQBB2JXBAiEAA0AgByAAKAIAIgUgACgCBCIIakY","NAiAAKAIIIgANAAwFCwALAkACQEEAKAKo\
ksECIgBFDQAgByAATw0BC0EAIAc2AqiSwQILQQAhAEEAIAI2At","yVwQJBACAHNgLYlcECQQBBfzYCuJLBAkEAQQAoAvCVwQI2ArySwQJBAEEANgLklcECA\
0AgAEEDdCIEQciSw","QJqIARBwJLBAmoiBTYCACAEQcySwQJqIAU2AgAgAEEBaiIAQSBHDQALQQAgAkFYaiIAQXggB2tBB3FBACAH","QQhqQQdxGyIEayI\
FNgKkksECQQAgByAEaiIENgKwksECIAQgBUEBcjYCBCAHIABqQSg2AgRBAEEAKAKAlsE","CNgK0ksECDAQLIAAtAAxBCHENAiAEIAVJDQIgBCAHTw0CIAAg\
CCACajYCBEEAIARBeCAEa0EHcUEAIARBCG","pBB3EbIgBqIgU2ArCSwQJBAEEAKAKkksECIAJqIgcgAGsiADYCpJLBAiAFIABBAXI2AgQgBCAHakEoNgIEQ",
"QBBACgCgJbBAjYCtJLBAgwDC0EAIQgMCgtBACEHDAgLAkAgB0EAKAKoksECIghPDQBBACAHNgKoksECIAch","CAsgByACaiEFQdiVwQIhAAJAAkACQAJAA\
0AgACgCACAFRg0BIAAoAggiAA0ADAILAAsgAC0ADEEIcUUNAQt","B2JXBAiEAA0ACQCAAKAIAIgUgBEsNACAFIAAoAgRqIgUgBEsNAwsgACgCCCEADAALAA\
sgACAHNgIAIAAgAC","gCBCACajYCBCAHQXggB2tBB3FBACAHQQhqQQdxG2oiCyADQQNyNgIEIAVBeCAFa0EHcUEAIAVBCGpBB3Eba","iICIAsgA2oiA2sh\
AAJAIAIgBEcNAEEAIAM2ArCSwQJBAEEAKAKkksECIABqIgA2AqSSwQIgAyAAQQFyNgIE","DAgLAkAgAkEAKAKsksECRw0AQQAgAzYCrJLBAkEAQQAoAqCSw\
QIgAGoiADYCoJLBAiADIABBAXI2AgQgAyA","AaiAANgIADAgLIAIoAgQiBEEDcUEBRw0GIARBeHEhBgJAIARB/wFLDQAgAigCCCIFIARBA3YiCEEDdEHAks",
"ECaiIHRhoCQCACKAIMIgQgBUcNAEEAQQAoApiSwQJBfiAId3E2ApiSwQIMBwsgBCAHRhogBSAENgIMIAQgB","TYCCAwGCyACKAIYIQkCQCACKAIMIgcgAk\
YNACACKAIIIgQgCEkaIAQgBzYCDCAHIAQ2AggMBQsCQCACQRRq","IgUoAgAiBA0AIAIoAhAiBEUNBCACQRBqIQULA0AgBSEIIAQiB0EUaiIFKAIAIgQNACA\
HQRBqIQUgBygCECI","EDQALIAhBADYCAAwEC0EAIAJBWGoiAEF4IAdrQQdxQQAgB0EIakEHcRsiCGsiCzYCpJLBAkEAIAcgCGoiCD","YCsJLBAiAIIAtBA\
XI2AgQgByAAakEoNgIEQQBBACgCgJbBAjYCtJLBAiAEIAVBJyAFa0EHcUEAIAVBWWpBB","3EbakFRaiIAIAAgBEEQakkbIghBGzYCBCAIQRBqQQApAuCVwQ\
I3AgAgCEEAKQLYlcECNwIIQQAgCEEIajYC","4JXBAkEAIAI2AtyVwQJBACAHNgLYlcECQQBBADYC5JXBAiAIQRhqIQADQCAAQQc2AgQgAEEIaiEHIABBBGo",
"hACAHIAVJDQALIAggBEYNACAIIAgoAgRBfnE2AgQgBCAIIARrIgdBAXI2AgQgCCAHNgIAAkAgB0H/AUsNAC","AHQXhxQcCSwQJqIQACQAJAQQAoApiSwQI\
iBUEBIAdBA3Z0IgdxDQBBACAFIAdyNgKYksECIAAhBQwBCyAAK","AIIIQULIAAgBDYCCCAFIAQ2AgwgBCAANgIMIAQgBTYCCAwBC0EfIQACQCAHQf///wdL\
DQAgB0EmIAdBCHZn","IgBrdkEBcSAAQQF0a0E+aiEACyAEIAA2AhwgBEIANwIQIABBAnRByJTBAmohBQJAAkACQEEAKAKcksECIgh","BASAAdCICcQ0AQQ\
AgCCACcjYCnJLBAiAFIAQ2AgAgBCAFNgIYDAELIAdBAEEZIABBAXZrIABBH0YbdCEAIA","UoAgAhCANAIAgiBSgCBEF4cSAHRg0CIABBHXYhCCAAQQF0IQA\
gBSAIQQRxaiICQRBqKAIAIggNAAsgAkEQa","iAENgIAIAQgBTYCGAsgBCAENgIMIAQgBDYCCAwBCyAFKAIIIgAgBDYCDCAFIAQ2AgggBEEANgIYIAQgBTYC",
"DCAEIAA2AggLQQAoAqSSwQIiACADTQ0AQQAgACADayIENgKkksECQQBBACgCsJLBAiIAIANqIgU2ArCSwQI","gBSAEQQFyNgIEIAAgA0EDcjYCBCAAQQhq\
IQAMCAsQD0EwNgIAQQAhAAwHC0EAIQcLIAlFDQACQAJAIAIgAi","gCHCIFQQJ0QciUwQJqIgQoAgBHDQAgBCAHNgIAIAcNAUEAQQAoApySwQJBfiAFd3E2A\
pySwQIMAgsgCUEQQ","RQgCSgCECACRhtqIAc2AgAgB0UNAQsgByAJNgIYAkAgAigCECIERQ0AIAcgBDYCECAEIAc2AhgLIAJBFGoo","AgAiBEUNACAHQRR\
qIAQ2AgAgBCAHNgIYCyAGIABqIQAgAiAGaiICKAIEIQQLIAIgBEF+cTYCBCADIABBAXI","2AgQgAyAAaiAANgIAAkAgAEH/AUsNACAAQXhxQcCSwQJqIQQC\
QAJAQQAoApiSwQIiBUEBIABBA3Z0IgBxDQ","BBACAFIAByNgKYksECIAQhAAwBCyAEKAIIIQALIAQgAzYCCCAAIAM2AgwgAyAENgIMIAMgADYCCAwBC0EfI",
"QQCQCAAQf///wdLDQAgAEEmIABBCHZnIgRrdkEBcSAEQQF0a0E+aiEECyADIAQ2AhwgA0IANwIQIARBAnRB","yJTBAmohBQJAAkACQEEAKAKcksECIgdBA\
SAEdCIIcQ0AQQAgByAIcjYCnJLBAiAFIAM2AgAgAyAFNgIYDAE","LIABBAEEZIARBAXZrIARBH0YbdCEEIAUoAgAhBwNAIAciBSgCBEF4cSAARg0CIARBHX\
YhByAEQQF0IQQgBS","AHQQRxaiIIQRBqKAIAIgcNAAsgCEEQaiADNgIAIAMgBTYCGAsgAyADNgIMIAMgAzYCCAwBCyAFKAIIIgAgA","zYCDCAFIAM2Aggg\
A0EANgIYIAMgBTYCDCADIAA2AggLIAtBCGohAAwCCwJAIAtFDQACQAJAIAggCCgCHCIF","QQJ0QciUwQJqIgAoAgBHDQAgACAHNgIAIAcNAUEAIAZBfiAFd\
3EiBjYCnJLBAgwCCyALQRBBFCALKAIQIAh","GG2ogBzYCACAHRQ0BCyAHIAs2AhgCQCAIKAIQIgBFDQAgByAANgIQIAAgBzYCGAsgCEEUaigCACIARQ0AIA",
"dBFGogADYCACAAIAc2AhgLAkACQCAEQQ9LDQAgCCAEIANqIgBBA3I2AgQgCCAAaiIAIAAoAgRBAXI2AgQMA","QsgCCADQQNyNgIEIAggA2oiByAEQQFyNg\
IEIAcgBGogBDYCAAJAIARB/wFLDQAgBEF4cUHAksECaiEAAkAC","QEEAKAKYksECIgVBASAEQQN2dCIEcQ0AQQAgBSAEcjYCmJLBAiAAIQQMAQsgACgCCCE\
ECyAAIAc2AgggBCA","HNgIMIAcgADYCDCAHIAQ2AggMAQtBHyEAAkAgBEH///8HSw0AIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPm","ohAAsgByAANgIcI\
AdCADcCECAAQQJ0QciUwQJqIQUCQAJAAkAgBkEBIAB0IgNxDQBBACAGIANyNgKcksECI","AUgBzYCACAHIAU2AhgMAQsgBEEAQRkgAEEBdmsgAEEfRht0IQ\
AgBSgCACEDA0AgAyIFKAIEQXhxIARGDQIg","AEEddiEDIABBAXQhACAFIANBBHFqIgJBEGooAgAiAw0ACyACQRBqIAc2AgAgByAFNgIYCyAHIAc2AgwgByA",
"HNgIIDAELIAUoAggiACAHNgIMIAUgBzYCCCAHQQA2AhggByAFNgIMIAcgADYCCAsgCEEIaiEADAELAkAgCk","UNAAJAAkAgByAHKAIcIgVBAnRByJTBAmo\
iACgCAEcNACAAIAg2AgAgCA0BQQAgCUF+IAV3cTYCnJLBAgwCC","yAKQRBBFCAKKAIQIAdGG2ogCDYCACAIRQ0BCyAIIAo2AhgCQCAHKAIQIgBFDQAgCCAA\
NgIQIAAgCDYCGAsg","B0EUaigCACIARQ0AIAhBFGogADYCACAAIAg2AhgLAkACQCAEQQ9LDQAgByAEIANqIgBBA3I2AgQgByAAaiI","AIAAoAgRBAXI2Ag\
QMAQsgByADQQNyNgIEIAcgA2oiBSAEQQFyNgIEIAUgBGogBDYCAAJAIAZFDQAgBkF4cU","HAksECaiEDQQAoAqySwQIhAAJAAkBBASAGQQN2dCIIIAJxDQB\
BACAIIAJyNgKYksECIAMhCAwBCyADKAIII","QgLIAMgADYCCCAIIAA2AgwgACADNgIMIAAgCDYCCAtBACAFNgKsksECQQAgBDYCoJLBAgsgB0EIaiEACyAB",
"QRBqJAAgAAuDDQEHfwJAIABFDQAgAEF4aiIBIABBfGooAgAiAkF4cSIAaiEDAkAgAkEBcQ0AIAJBA3FFDQE","gASABKAIAIgJrIgFBACgCqJLBAiIESQ0B\
IAIgAGohAAJAAkACQCABQQAoAqySwQJGDQACQCACQf8BSw0AIA","EoAggiBCACQQN2IgVBA3RBwJLBAmoiBkYaAkAgASgCDCICIARHDQBBAEEAKAKYksECQ\
X4gBXdxNgKYksECD","AULIAIgBkYaIAQgAjYCDCACIAQ2AggMBAsgASgCGCEHAkAgASgCDCIGIAFGDQAgASgCCCICIARJGiACIAY2","AgwgBiACNgIIDAM\
LAkAgAUEUaiIEKAIAIgINACABKAIQIgJFDQIgAUEQaiEECwNAIAQhBSACIgZBFGoiBCg","CACICDQAgBkEQaiEEIAYoAhAiAg0ACyAFQQA2AgAMAgsgAygC\
BCICQQNxQQNHDQJBACAANgKgksECIAMgAk","F+cTYCBCABIABBAXI2AgQgAyAANgIADwtBACEGCyAHRQ0AAkACQCABIAEoAhwiBEECdEHIlMECaiICKAIAR",
"w0AIAIgBjYCACAGDQFBAEEAKAKcksECQX4gBHdxNgKcksECDAILIAdBEEEUIAcoAhAgAUYbaiAGNgIAIAZF","DQELIAYgBzYCGAJAIAEoAhAiAkUNACAGI\
AI2AhAgAiAGNgIYCyABQRRqKAIAIgJFDQAgBkEUaiACNgIAIAI","gBjYCGAsgASADTw0AIAMoAgQiAkEBcUUNAAJAAkACQAJAAkAgAkECcQ0AAkAgA0EAKA\
KwksECRw0AQQAgAT","YCsJLBAkEAQQAoAqSSwQIgAGoiADYCpJLBAiABIABBAXI2AgQgAUEAKAKsksECRw0GQQBBADYCoJLBAkEAQ","QA2AqySwQIPCwJA\
IANBACgCrJLBAkcNAEEAIAE2AqySwQJBAEEAKAKgksECIABqIgA2AqCSwQIgASAAQQFy","NgIEIAEgAGogADYCAA8LIAJBeHEgAGohAAJAIAJB/wFLDQAgA\
ygCCCIEIAJBA3YiBUEDdEHAksECaiIGRho","CQCADKAIMIgIgBEcNAEEAQQAoApiSwQJBfiAFd3E2ApiSwQIMBQsgAiAGRhogBCACNgIMIAIgBDYCCAwECy",
"ADKAIYIQcCQCADKAIMIgYgA0YNACADKAIIIgJBACgCqJLBAkkaIAIgBjYCDCAGIAI2AggMAwsCQCADQRRqI","gQoAgAiAg0AIAMoAhAiAkUNAiADQRBqIQ\
QLA0AgBCEFIAIiBkEUaiIEKAIAIgINACAGQRBqIQQgBigCECIC","DQALIAVBADYCAAwCCyADIAJBfnE2AgQgASAAQQFyNgIEIAEgAGogADYCAAwDC0EAIQY\
LIAdFDQACQAJAIAM","gAygCHCIEQQJ0QciUwQJqIgIoAgBHDQAgAiAGNgIAIAYNAUEAQQAoApySwQJBfiAEd3E2ApySwQIMAgsgB0","EQQRQgBygCECADR\
htqIAY2AgAgBkUNAQsgBiAHNgIYAkAgAygCECICRQ0AIAYgAjYCECACIAY2AhgLIANBF","GooAgAiAkUNACAGQRRqIAI2AgAgAiAGNgIYCyABIABBAXI2Ag\
QgASAAaiAANgIAIAFBACgCrJLBAkcNAEEA","IAA2AqCSwQIPCwJAIABB/wFLDQAgAEF4cUHAksECaiECAkACQEEAKAKYksECIgRBASAAQQN2dCIAcQ0AQQA",
"gBCAAcjYCmJLBAiACIQAMAQsgAigCCCEACyACIAE2AgggACABNgIMIAEgAjYCDCABIAA2AggPC0EfIQICQC","AAQf///wdLDQAgAEEmIABBCHZnIgJrdkE\
BcSACQQF0a0E+aiECCyABIAI2AhwgAUIANwIQIAJBAnRByJTBA","mohBAJAAkACQAJAQQAoApySwQIiBkEBIAJ0IgNxDQBBACAGIANyNgKcksECIAQgATYC\
ACABIAQ2AhgMAQsg","AEEAQRkgAkEBdmsgAkEfRht0IQIgBCgCACEGA0AgBiIEKAIEQXhxIABGDQIgAkEddiEGIAJBAXQhAiAEIAZ","BBHFqIgNBEGooAg\
AiBg0ACyADQRBqIAE2AgAgASAENgIYCyABIAE2AgwgASABNgIIDAELIAQoAggiACABNg","IMIAQgATYCCCABQQA2AhggASAENgIMIAEgADYCCAtBAEEAKAK\
4ksECQX9qIgFBfyABGzYCuJLBAgsLMQEBf","yAAQQEgABshAQJAA0AgARARIgANAQJAECIiAEUNACAAEQMADAELCxAAAAsgAAsGACAAEBILBAAgAAsLACAA",
"KAI8EBUQAgsVAAJAIAANAEEADwsQDyAANgIAQX8L4wIBB38jAEEgayIDJAAgAyAAKAIcIgQ2AhAgACgCFCE","FIAMgAjYCHCADIAE2AhggAyAFIARrIgE2\
AhQgASACaiEGIANBEGohBEECIQcCQAJAAkACQAJAIAAoAjwgA0","EQakECIANBDGoQAxAXRQ0AIAQhBQwBCwNAIAYgAygCDCIBRg0CAkAgAUF/Sg0AIAQhB\
QwECyAEIAEgBCgCB","CIISyIJQQN0aiIFIAUoAgAgASAIQQAgCRtrIghqNgIAIARBDEEEIAkbaiIEIAQoAgAgCGs2AgAgBiABayEG","IAUhBCAAKAI8IAU\
gByAJayIHIANBDGoQAxAXRQ0ACwsgBkF/Rw0BCyAAIAAoAiwiATYCHCAAIAE2AhQgACA","BIAAoAjBqNgIQIAIhAQwBC0EAIQEgAEEANgIcIABCADcDECAA\
IAAoAgBBIHI2AgAgB0ECRg0AIAIgBSgCBG","shAQsgA0EgaiQAIAELNwEBfyMAQRBrIgMkACAAIAEgAkH/AXEgA0EIahAwEBchAiADKQMIIQEgA0EQaiQAQ",
"n8gASACGwsNACAAKAI8IAEgAhAZCwIACwIACw4AQZCWwQIQG0GUlsECCwkAQZCWwQIQHAsEAEEBCwIACwcA","IAAoAgALCQBBnJbBAhAhCwYAIAAkAQsEA\
CMBCwQAIwALBgAgACQACxIBAn8jACAAa0FwcSIBJAAgAQsEACM","ACxMAQYCAwAIkA0EAQQ9qQXBxJAILBwAjACMCawsEACMDCwQAIwILuAIBA38CQCAADQ\
BBACEBAkBBACgCmJ","bBAkUNAEEAKAKYlsECEC0hAQsCQEEAKAKYkcECRQ0AQQAoApiRwQIQLSABciEBCwJAEB0oAgAiAEUNAANAQ","QAhAgJAIAAoAkxB\
AEgNACAAEB8hAgsCQCAAKAIUIAAoAhxGDQAgABAtIAFyIQELAkAgAkUNACAAECALIAAo","AjgiAA0ACwsQHiABDwtBACECAkAgACgCTEEASA0AIAAQHyECC\
wJAAkACQCAAKAIUIAAoAhxGDQAgAEEAQQA","gACgCJBEHABogACgCFA0AQX8hASACDQEMAgsCQCAAKAIEIgEgACgCCCIDRg0AIAAgASADa6xBASAAKAIoEQ",
"QAGgtBACEBIABBADYCHCAAQgA3AxAgAEIANwIEIAJFDQELIAAQIAsgAQsNACABIAIgAyAAEQQACyMBAX4gA","CABIAKtIAOtQiCGhCAEEC4hBSAFQiCIpx\
AjIAWnCxMAIAAgAacgAUIgiKcgAiADEAQLC7aSgYAABABBgIDA","AguAkAEAAAAAAAAAADGyfhfBM8W4CfdqdtFBU0U4RRRhEHKW/RLu1eyig6aKI1yr+2O\
wYzIbGb+ac8L1zyq","rwY2y8TB3T088gRYhlCF+/UKW1xJRmUa4VvfHYMdkdwoo4AZTAtxdoelttKIyq2wTl3p1kfcTVFaDG2XjYe","5l5P0MpNCkVp6ee\
AItQihDrywGFexx7fuXaRJ0/AN7BqbbbGM9ML6+jHCt7o/Bjsm9wtP5TvJLcYWHx5heg","N2MtDW5j5+zGDTR0USDO2O8YuBjOpT6UHna2CYu9eoi7yfplF\
DiKxEqn8M/kW+Z4Bro8o3veFjT31DKyPsZ","SKFJrft6hQ6JkowVPD3xBFqEUIYNj48Tm7eVPjXKm3KLxQPDBHjlZUr2xnsu0yTo+Af2DB9hWv85NDO0JyR",
"OnilGpUkWljCJ6HVg8XNyzYVMpcSnQsCzko2WAR96hafzneSX4ks32eRc11JaYZwYae4mYi1QLmZ+LxWnlW","hrch8/ZzFoWdkMCP5U9NCio4kGd8Z4xZM\
R9xG29b19q1TjcKaHK4Ca5p1nZ7TuOLBNXOrVRd5Pgf8i/RR2G","/e5ujacBASNCogISIvFN0iy7ey1h2Hn7OTcXsuQoNQpXOQb3/Gwpr+h1amh5nGVehn/\
AmBrw2RKbs6wHnwC","V4/W9vUKHRIlGSvHR3QK0xbckxPpdVHnLng4IlsLRiYdvYAaHh8nNm8rfSusYTD3XO7FAQegvUWt3rIwtd6","qhJ4bCgjwysuU7I\
33OUK03FXfSE9cpknQ8Q/sGW0UN8cwPCmhVVEjpiBOv1xk412x4X165E5InDxTjEqTf/","riK5K/jytHv/ZKgs0Z1nYNiF1D/txujXcNU8psUHu8xXNEC1+\
Vw4SAZyUbLQM+tTIZMtoexoafmdi/aO/28","a4rpqip3DNJlm6yybmupbSn3MzeeJ1gDMI4MdLcTcRa84pPxR1+AeLLz1ukDQyXH/p9JbPMP1Kn0NbkPn7O",
"YtDhZJopv/2naNkhjkivjzGV6JPwX2689C0v1IRVvaoovh5m+kJ8me0GJiPuI2zre/sXkZA0rdi+Qz06Ubk","fKY40DIgvrt4aS4w0zTvPzmjdcQV/RdgP\
WxjJYJu41KuLvJ9RKcbDarh5J2ls0qJ6yu/aWN6stbv5KmJydW","04CQgaFUPHEy/IO9+te4IHTthJSVBKMHlZGXqM6LFK/FeQ6AD9gPiCQFHbxUW4vZYhQ\
alTuIkP6DaAmpYAo","6QpuzJrpneSFles81hjz6pTQ83jKvUym+E92iIZMIr+BcDWhsmU3M+3vsFH+lFk9/KqoFeIx5nGQNS3lrsC","IezrFTokSjJW3Vl\
rLeV59+7lHH9M9QthE9SuAVs0OKSrJtLros5d8HAXYJW1D241yC8lgdQfHKM1Hpf/w94","vZo00PD5ObN5W+gWOQFmt7ZNCPctUOL2fBb8MeSovfKzAB2md\
1yPYfGRRWC+pNBlPoelgar1VCT03FFHYw0","LIDvKse3MCz3r/wttKwXzYu8wHY3KEaLmrvpGeQzYWrmqNVCa4TJOg4x/YM4n+7bciLB2Lsbv51jJei3aAC",
"YfB821OzqqiRkxBnH65mxA4W4CvuwGjVSw6kN0t/JLnUi1R7uhE9wOvIfU+TBLGsdE2NA2Jqv70xVckfx9X","z0a7QOVM2u/l7XrNV73qmNRfBNqWji8g7\
BoQu4b8ud3dqG6sR898ZRrvGqaU2aD2K11ksVXqZU4TGHDQRZj","zsyKqDseEqzYLCAHPSjZaBnw5s7Fd92nDxAH2pTznG1U5METbKyYokIFVoCYngvg012\
QSWDBDy/FvXFdMUV","O5Z5Jt5TJGkoqiKkdO88sge5JddvyN3OFIV+VOuZm98TrBGH8L56owCQSghHFipLmbiLW1wxyzeKhNDY2GC","NJo2tvwvDR2xanp\
HkiWn7dIGxguP6ctyV/aK+uHn2jdPspZfXqu2qMpC2q4wss+XiWvuhyU+owgMm6J2SzC","yTRTfvtP0fN7SkS/yIpp2dCLyQ05uh7oYvXezAp/ptAn4b/ce\
Olb4ZWfqB1LLOM1O57zKXOISASJ4OToQE3","wPMz0hfgy2w0NfoqSOQEetSfVSx+L8C7CFmc1CErD63ouIiFpWrF9hx+QX36bgrg/enSicj9SHGlLxtxl/m",
"HZ0XODyATuE08sQjG2Ey8gipRomneendG641koCYlc4n9bYW0d6EyQ6aZQ32P/jaMsHqul5vEEMaALmheY5","sUCZbOiUoyH1XDzTpPg8pAUQzb2uUszHa\
ayBoGI+U0KZ4HDObC8WWt381XEgQ4nfLbAkHzk6tpwEhA0KtVY","pGfTI/GS7R2wBsNRZ2/cr84RAmKi1/YED5ywk5Kgx7Zxi3GgVxj/82XqYdLB5c5BG/2\
g4QRdCQZv93P32M4","4tBHgssQddgDxBYGitouLMUN7lmOFTjMb6Lob0XR+RCpaxAwQR7v8Eh/QbQA1LQEjra56wQbouUZJU3Zl1k","zvd/stYaTliVdPv\
jkAtJcfqn4MRxd1pNoSVKeGmsdV6mVlFfiNBmYv3V1Q7OwWFLkgbOKS+9cnfJiXmBf1X","rXwjaYqaeKfhjU1nm99g4/0o8iv3QOUTsdmcIV2whn8NlYHtM\
S8Dj0Fk7+MgahvLXcFQr0z1njsRMD62Ncr","dEiUZKzpZVVjiaehFNEgQQKZ1Tfp4JI/FVjm8lHKOf6Y6hfCJvuLgI8rJAeew86U7jtWkWPyfOr5+mVU2wA",
"AAAAAAAAASEfgaLc09/b7HVeJPU832bNat+GKe8Avnag5Sii4t4bV79kin4xAcGa1bsMV94BfLvKOq6LDd6","lRwuTMA1a2ORmFBKS0YkHPqt+zRT4ZgeD\
imFMtiS12Fsxq3YYr7gG/hC097pza9kk3d4oPFqE2Zn8wamehl","cGQooTJmQesbHPqwynxsJibhVmZnhA641uqEd5+eI3XrFw/LPDTLxTb9XdrELuYICwD\
xDGnWhJb7CyMdkcy","pW8b2vNGLVUE+tpKuwHNPbPOLbwIW3rcObXtk0AcmrSOgRplbu4UHyxCbcwmqfR3m3aaOpXzQ5YRDVoV3bS","j/qY5reNECZMzD1\
jZ5gxOc1u4bC4QvxTEujIX7j/3UyTShSMZydmhqnkn4G5gkeZKEZDUmZYivP3wGq9ZuW","r7HZitm65PFct3/wwOb99djJeXuzqYKe7WIHYxQVgGppHAHoZ\
1r/CIY061JLbYWcAkrt2Tgi+vc34ZPBn57","4A7OflUrs0YduaNWqoI9LWVrsq6wr/AQmMdkA0jNbuCTFXX7UuCj3W6eyVj4CBMAhMzYoOIl3j15YA4NGkd",
"AzXKyH/UAao3wjy3T75mC6IDrP8IXg68lvRaTFLp7zbtNHUEFQmHgdnDgyrnhywjGrQqYqBnRJQuQ9zR+tC","lHlWD85m9MM2pYXQF44GxP02Wa/mrxlFX\
+qKcDxic5rZw2VwgUNsG3sftq9Z+KYh1ZS7cfzZuaB3SGiuJhT","Tf/Fhh66bNcz+U71UcULJDVfNOwN3A+gS1m/n0KjZJXgJ6c4/qGQEZ4hLEux3vL+tsu\
WZ4akZnrIzR0Uyds","NT2OzBbN12fnLHbWOwDqmlBBXimSjoHiglCmM79DvB8uhgvL3d1MFPyX89HwEHHpdytQexigrAMlOqhhNW2","R/onsBZlX82H1W/\
39g3o+XAjEMecaklssbNYgHwC/lhGRevay+N0I4Zqo50ri8MXcZyNb6UgYdQGNcUoRUj","W4PHDdnLyqVybMew+NRLB66/GGqeIIgxCzrIf78/CZPX6Relc\
lXWFf4GFxhTSle3ItXIwOiAbRmp2BZlyZ/","su3ULyb8E9TM9XOTJAiXqsp+ANxbb2SsbAQZgEJr4NJqj2rPPQDVeRSXzXM/9FEHEhy+PECWvi/4ppILOgI",
"6Uf4t4URFaQ/6gDVG+Eedi4SGvjW3OPBQzrlUVi3mxNSwv98lYpmv4RvBx4Lem1tlZcdM8ZHkOYpNLfbdpp","6tDjMrfa7p4cY7mFVlCVXjMr/mU+56Gpx\
VTOD1lGNGhVHInvMfEAn6Ov01jQe3tfjOeUuLjMT6h6yWY2E26","M39OBIdZ72bgoJTJ7YZpTw+gKejyB8uT3H/ytkPQnyQoOxuXXFE9+PvkwVo2jrvRFOR\
8eykPGQ3HO6TA4zW","3hsrlAeH8tBVaGTrbLJZrk3P2OmYNieoxryXlv/FIQ68pcuP+0FfCDfWhPCQdPR2L3E48mTwinCkAneNBh+","imh4uQPeSm9yclV\
0PiPmud+KN+rOKDSoJ5AaJ/PVg8UPb7OpmK1R1Pd1nmSlUP0CWo38+lVbLxOil9E3aKa","krwE9OYe1TPa++ScUSoixWmhU33bUeLqIeazFWxlFRxe1tlyz\
fDUjBaRORp6xCN6pcuO+/C/41XtjG6TR4s","Uo8N+4DjlSGMKizkAUFJ8lPw4Y7ex2AdU03AkV9lvM6Ml6ZlnFMZS1yCh3od8cWYg1hKEMJ37HeD5WsPQ9U",
"wpFw90MV5e7upgpjx2vjZZ3pdQjywJ19OlV3/Ha+m/ZJGgibhbg9jFBGEZ8BxjsHIwlu9DRtRR+EtWwAsBN","DlPf6E2JfO6ku281p9ttFr6Woghad7u7R\
vQ8+FGlqkNc2fHFrBLHa6Nwf67UwNaTuV2ykylsAD5BPyxjIr4","RxlsS4V7fNa1l8fpRgzVnvJ3r15y+yMtqMBO1Ak7DGXvICZjPcz6Gt9KQcKoDWpSmKo\
pdZz6nOHCHcj/5zq","zqYX9oEjTzUWHd3ML6hC67M8wk2NdJE0afGokgtdfjTU0LcTqYGt6w04RRRiEnGU/BlalcDOoksm1DBKRud","NS5v1L8vkO56UQ0\
7l8Uqwk0rmb/pw6GxAlTyikK9uRa+VgYOPLsyZfEpYf06HUh8rTBleUQbww/iTw5M72X","bqF5N+siRY1DbETKYJ7mJ6vcmSAyjx49hhGk3Z5Zs8Xkj1TWT\
EhL38lCaSv7JWMgYMwCUyk0mzpNAT+uheI","2wi+fz6VX887YAlLyWNxPbXLq4i+yjl6VaMcvEk8iiDiQpbHiRPCZwIqIfN+5b1XaE2AZr919RCIJTdSSIN",
"GSj/EvSmIrA4N36wKHX9aIP9RB6jeCPNouLFvH+r/BdviBo6VkT8qk6Xm5iKlyNwKGNYri8S82UJfNkM88E","sv8QWBoraLiwC5QmHKAb989pew72GjfAt\
f3/cPCRRI/KlsrbjonjM8hiTqWIApB8twW9oy54iSCuATndKPP","6b9FqDHZW613T056ICFBgLpys/GcgutoCq9Zo4168UXHkqQPW9cJJ1lir91KLxMKlF9\
SaicH7KMaNCq4Nv/","2jtcJ1xTgUg7sSfncxvGqFMGExCFNTQm+KTQZyx9c8aQE+SQ2s4pcXGZn1D1hm6RGS6rpwP5Xvt+jz5mk7E","ZGxY4CpFlAkOs97\
JxUUpKBEyfBUWmvGT2wjSnhtEVLLEiXBCyJuOf65W9msnmzNesddUt/RE6AAAAAAAAAA","BdMxKlPcGwcbpmJEp7gmHj51U270ZD0ZIfXt/MpSIa8kJtzWm\
Y46qDpTj7ht6gexH4C+kj42HLYFUvKcEYY","+3QCBw7ZCWiXaHvSQ2LY+GMM7J6Hy5eIDxCSnH2Db1B9yIXQuSogIBHU/AX0kfGw5bBrSTA4vsCJrDBzcXa",
"YuADlZz+139fIbPke6vhkBliYnYmmPM1JKPSB96TGhbHwhlng6AIs/oDqRZk9T5cvEB4hDnGLPmBgcj1lOL","sG3qD7kXJ0f6+R0JeNC6EyFEBAY+mc7fa\
9DzAP9eLvDPX36H0t9aPIXLiYETGMdoXnaQjlVRs6QU4meIlJe","kIHO2W5t4etDsOSKsnbm9Tbjin7WS//Q5dKgLQpQ+M9lbDITPExOyrZdGEDgV0nUww5\
2tIRqUPEQP1znWHF","X68JzUsjoUzzuEUJ4mzRIO/BkERZvUHUi1bcgPDyMbiXKN56uArpyk8/kr4RRZmmU0ZH86qUCVI30Qs3A9t","5PiuKMXZN/QG3Yt\
19suSycdt+pKj/X2PhLxoz5Dv2LJFDBk3mwb7USTHeWqoFF5s5XcIjf0isSqmpprQzjA","UF2cW633q8PbsZTBbINniU9GkgCrHjNS8l+dRuJq/xhmqJuHJ\
YrQvOklHKqk/hz2fdIaa2NjSC3AyxUtKhe","EZ1Q8E+zvSETjaLc29PY8iKn8QDA1MaHcckFZP3N41RA41a45sr81P5xaI76fPkHz1s7UuF753KcNc823GL",
"Coa0fnOrHZdhz4RGzWuUO3aDQO+CG/gnD1YNVFOLDEOYGsn9HPtgX+YYM7XkIxKH8VT3HKtTfpuIgbqnesO","K/x/Nfg41s+bjRPc/QBPLb6oTu/vpXLsD\
tmputlKNK/fS/SJy+8Jbm86DIIizOoPpFpRsTBp184UK7bkBoa","RjcW569cUI6xMdchG89TBV05TeBvAxmRqj+MJ/JXwiyzMMpuhpuIuEQ2C6lmtCw3ybE\
mKBJ4ZqM+t+fvjyy","9Hie4oab74PeK0L5gYOxkkN7srYyNmKjaShurTUoF/AH3AqQLA3EwS2P1osrEkR/v7Hgl50Xl06V4jyMmgn","iHfsWWLGDLDEs0U\
WEqoQ242DfajSI7zMwUfU56JPoLUUCm82MrvEIljOxnlC19hcWjSOgZqlAEsW8CfO6sk","cMsO9nB96PXilj3k1UApRZP61OHt2ctgtqfn80jkCtDHQLLFp\
6JJAVUdgdcCn4ixJOWKPiF86XpEuLkshEE","oyjVf7BprB2sbpwLfCM46qqvWr/vILMGojWbyyNqJ/Gk9FxWd7Ga6KuyFSK7+w4frXPSwpRfgZIqXlO2WBU",
"VZSyflCsMzqh8I9ndX8CEPIslGBqQjcLRbmnt7+RBiEWZbywoeRVT+IBgamEN2Rlsd2arpu32veP64YYnmT","r3dw3nR+AEbizKFOgBqXCiZl7j7sBvxDF\
l1Q/mWq6w/S9B+OCbaS2p9Pzh790gWWW+aBbpHOe5Shrnm24xZ","s2GUHNsaPChUNKLznVntugkHsFagmF3LZe61bjl6eO443afLBLvIn9+IkSRC+BkNgru\
DgX85qXx6sGqinFh","iHCeDeAehmdJtwNZO6OfaA/+d5VxN2huzjjDBnK8hGZU+bfKOChzYJU+Kp7jlWpv03deUqkBnWkSsL59DY4","Q7j8xyrFHGufo/v\
ZX5Zyn/ue4vyMp1jMJ4Xl5NK2xZzXylZRAYfvzwvRUU901IE7b+xIaqflq2iz9091J1s","5VoXr+XD0ahMFWfD+boE5ffE9zedLUghXouHW4FGARFmNUfSL\
VFN1c96N74xKJiYdKunSlW/1Fzd5NcmScH","WppUcD1SR1ppiPFN/OI2vTy+Hgu/M6TgD6y7Nn6D1YzmqYOvnKbw0dW7JpJdFoE2gI3J1B7HE2uzn2zp33d",
"ik7h2Twq+vALOi2TqN38McyneUgVxPN3hdO1AoEz9bZDZyYBCt/9LIIT6kueKPvtRY6+kCMx9KsM+nLat8b","yassaXX44S3VHSm6RNKy8c4aN88XvEaV8\
wMSHCaWFUnoBAdjJIbnZXxkYrAVrLS5Z2N8xUbCQN1aelkWd+g","TAUF9RpbJei03XctDRfhQfutGzF0wqz6Kj3vVeOOaFNlTYNJiMdYa9uNCuWfi5zClP1\
m+eZe0XlFbZKdcRI","V0Aod/oEPEO+Y8sWMWRhcKzG9teBFYYlmimwlFCH2xaIjI1V4Pa3/420FLfF0+rMnxEpdnWiDZmp/m81pDB","QqrtbUvQUQaihUn\
ixld8h9ZJA3YxUb1ASx3Yyyhe+wk/0ZJf31g6z4tCkdQzUKAO/47bQMRWYcli2gD93Vk","ngBYWSmkqX+ZH9jnu5qfYy8aC9aRyUN4KAR+hf89J0UxIa201\
W77XjY586VIPgsRhYwglGJt1wqCklXHDJm","zN5u3hvYmym8snKgGSLT0WTAqrdV5nqeFKy2zoCrwU+EWNJZzG9oAPQ0zjKFX1C+NL1iJcmb+fFE0X5cHNZ",
"CINQlGstQEutvpEkGtVLoo5d8O96iHiwK2AxXwtvLYbEJnKOmTIelGEbsz7oXveRWYJRG80DxIP8v5CrvOS","RtRP503ouuaKntsQSyl9BqU6VJ3MBPxya\
XDAasrFO+89q31zxYNym/Hh6YTDQrQvYuJiaMvYdVuuqPafzRm","yxvpzS4bCX/uyNjnfccSePFIZnVD8Q7O9JtXXxAtFcnq7gQx5Eko0M89NRu3lTPX0AA\
AAAAAAAAF6RFQ9Ib","Nu/17G8RsP+b0uJIKlJi5K09K5jeY2G/d+W8PJsgs6RBCl50sXLRQOw3SdD0MQNb2tiN1RlQl7dZhlpxXBN","FrG9puDl2QSdIwl\
SvnTMC9VP0u2ZNxzP2CC5j8emCcCQTGIwToagiRve1sQQF7WGU7INe26oyoS8us0yMDn","fi/TWFo25GXbCf0SieeeIY803KHnGwMuzCTpHEqSeWqYGcivJ\
Gxd6D0/5uX3vSesaQLHVplBZ/K/G4merKw","dtusmqC3CUjk0TgCGZxGDQ3AaPafUf3/ef1ktkmnS9qQ7DRCz2rwIgLmoNp2Qb9n6/fwLvCMBJ3FCVCXl1m",
"2WCwYAGMRlA2gvhKU+6i/QuVXA8QPLnL5FyM+yE/4hE8yyi+Yu35J9MpYJQwjx2K7j7E0XNdBrwB+sE8Esn","qP18tZXlRG/EJsM8tUwN5FaSN2IkWQKsO\
kmIRWeJxqFVIuob9pzJ6Tn5VZLWNYBiq02hzEcgjyrHlh6y+F+","Nxc9WV+xpSoKNo43oZUnjywYxORw72PbETl3ioxybJgBDMonBQgozDwteUn7LKppGgM\
zmipW7j0nIoD01ha","w6z5sSME7bPS/A037r8VIdholY7F8FDIyThhCAhLorz0NCHe/v2HVeVk1VgzRn/H7/BN4RgJOi7+oLln1bL","LihKhPy6jbL5jA/\
HLqG7XRvEJZVMRRZgDGBg1p5eII/FsJTnnQX6V1IU0aRPHsy4sFz79i36YYWn+L61/+F","XamP9U9RrDdQ0tFkWl7kW4ttWETzF2/JP5kG1eYYJ6XkJiGWN\
twqyo9Efwcj02KmVPv2J4qa6TTgD6i2n5W","hWDuw1gngl05Q+/mImPWYBjwgRgG4XNGNrpSyXylJ3sXCTw14apkayK0kbyb7jBWAwf/Qr9slXAtTSyTxSj",
"BTQz+Qm+FdhdUQjZ3gv8yQ2ljhRl827DmT03Pyq2h9LJybHykUTz78WJZwQnYRr+lX3hyZyZiPQB5Vji09x","h5VER3i9oJk8b8ai5+trjpgqhXD83YRs0\
ADXEhhwuXt0RZTAA0ZWsqSxpcNYnI4lAPTmEUOqYcdI3rRzpwd","c0Oyb96G8MbMU6XaWNVCy7cNNM9XnS4QCIQUZh4WvKT82oVzEV7Qf0P9xqPVU78UIaN\
Xttob08+eKncfk5B","Be2p05gqc2C2g1QpZdZ43JWCcVMhgkX9JuyPd6MnY9NsP14N53Ne8t9RopDoME7HYvwr6qxkc+bRktXOLsF","VyJtBBLRqlWjpKC\
/49DRDcafgGhWOcBdMhlN066rysmqoGac60LbmV4mqycZNuaVHvBdkTzf98XqdpAqxE3","9UXLPu2WBpOwBhkl23nG9DCfrfztKJFQddx/59vHcxhfjh0Dd\
vpkvBrNzxhAFa1s7vzMQ5rNOsirvx5YrCL","YgIHtfLwBH88kxK6upzfwCyEpzzpLtK7chWyM6FCCQT7NRt6KtC98KWkDnVivGZPgufesW/TDS3cdsu+J7/",
"WklVWYvesLWJmC8d3+ORBudl1eAj6C0l5kCvpHfVDJaIvosm0vMi3Ftv8WKGzgNvNZNsbcXeNtKYGhYpkeM","XYfbkMqs0xTkrJTVI72D4GJhLyQixtuFW\
UH4kcvXi3HfjENpWd0f6WanDCywzE8d4Gq33sTxQ102nAH7LeA","TqbBRugO/6ocxCXr1Rlb718WPt068eAV3fOhi/HmRFCeIbq9HgQMesxDXhAjE6g/j5F\
FJszaeMu+kh78FE3","cjv1ABcr7r5SkryLhZ8a4MOHs8PpRKXw1DI1kFtJ3q5FJzrYN5JhJ2WOc1OlJpV59Jt8G8n9Kl63S7gWppZ","IACZet17KTfeJBv\
f+1Vj5A9eX4vGdNCK8qSid83I84vX3uYj8OlA5Sn6ZIbWxwo2+IAg0uvmuVgEHS+R+9M","E9Y1na8XG8rebc0PpYODc/UiiOa003f1OJl558+LEs4YTswO3\
tvmSNX1NJzUT37x/rpxdcUfinczAYMB+BP","KocW3pujpQz4nCAxeeuPXpp4jQxuT8odSGO746jcehtRRmCaf3g/WINdVnWdMBUK4bn7SIqUUEkzos2nQ0S",
"keDD5F3/U4OE74uIhkDaoy2mABoytIQyOKlIdukLlCWNLxvE5HDKtJggU6g/z0OUMWnYOos7HQUkZpBWUIQ","6RvSinTk75mTX4a3VVeBZ7fdI5F7HVK2z\
Zl3rFquPEs3ZIun5o09bk0g35rHPlOQaaJ6vOl0gEET5i6ByMf","uvY7pbZH9ekM09K05rNzJLcrQL5yK8oP+G6pryLfTMJDn6jUerp34pQqQcUqTvEvL9L\
Tz77WSARglzre7iL","OydtlTuPiYhg/bUCn8rKWnvLWuDX4Jg4n2Zn93Ol2+qEUIgfyF9ZDxsGQwhsGhrdADCs6iQwSL/knZH9gHU","Lbf+rfjRQgTpupH\
Gmo/TEeby/R0lBvO4r3lvqdFYYq2gMQNybkh1GCZisX8VFuQNKSrdpKqfxKRgoU8QXsF","VsW/pI8vh5hZhq+RMoIO4h3SkrCB7PDGn3e0nss/IbzbI4m/e\
FHcRibfggNbUPk8You/Iug+BxjgLpkMou3","WYqR6pC0Rgyr/qzm0GKwuo4XvbYk5H0BdoW3IrxdVk4zbKZySNub9cJt3Sot4Lsid4TMetlmdpmPFsbuQd9",
"d1sr/1761WZBtOIvqsvWPZtsdYvviAQmrYOXw8XaZsIAvoBngJm02TZRQAAAAAAAAAAdw3hKr0Wpj7uGsJV","ei1MfZkXI3/HO+pD3DWEq/RamPqrOGWBS\
Uw+xDIvRv6Od9SHRSKn1DNhcrnT+J8PupPpwaT1fiUHhU//PeJ","dWsC+pbxK77xwfagDgg/NG6ROyXE7eMD6jvPf1wXh19nxNOQ9RpbaONuJ8pt4zWKoRy\
cBCre6b0ltmhesiS","N4ahJdLEbKVHWLOOA64PQRVyzs01uSTWZazcZuTTRz/03uual23jCIQA+TFGB4Dh6aN0idkuN2aZfWYiCER","UjwgPUd57+vC4eN\
FDdaqQk1wq+z42nIe4y1olLJ1N7dsiy1cbYT5TfxW7iQnK7zkc/xVsfXHSTNWoZbJv2g","MmtkH0wFgmcJgSdoQeSo2h8nGS1jQ3zpflWgWm6iVlRo857De\
YEpk1MZ3bR0YAMuRb/jIq5Y2Ke3JJtVo7n","yGqGCpcy0mo3dmmjmu7l7p2CMztj+m9xzU+28YYmWPVnu+xpfEIEeJinA8BxnjP8MlNZWIjw0b5A6JcftSz",
"mOuoczYdPSLq3FQAiLkKUjTO/9Hi2u4AHrO85/XxeXDAoRc2n5KQ4bKW60UhNqeRbIRAlEtVTvzPCfgLYuL","JjBEbU9oIgSAdYyyvqbYlF229PgR43Ebz\
P5dDR07LbWRPSVHsn6EOjd47ZhDsH6q6ruV0uz11yV4q2OrztI","mrWVoG+Fhl48iwy3TPpBZdbIe7qt0PxzcPY+mAoEzxICT0mV6y5yBKRx0ILIUbU/TjK\
njyl7CCnoDDFVEaC","B23N0RljwijzN1UrfT9P1+/Y/CahCMt9G4Jk37WCVC3WB646abXQhyJdNsAN6V14PrKfzdHe2dLK6Ac0vzy","boHEmQAljCx8KhX\
zY8wdXkvWZk3H+22AWX23J6QfP6okPoEwj4hPdDaVUFrsYd4GAWkj5EhWrtgTwvKOK7/","De556baecOLOljNG8zf/RIte7Lc9zW+ZSCamGHhk4AgAj1MUo\
DhOVcP3GbvlkcHzhj/GSitrUS5FR4zlbsL","ehP7SXgmbFfvZPaoUpt68dH94YstXEEbkorsagfhV72sz87N09I2zxW4wyz5byBpKyHUD4aoG4NoVtnurBU",
"NJVbAA9Z3nP++LrcON10h6RgQLhkUIubS8lNZFPUIW8RUbRw2UtxopSbUazuz9tWzgOryLJCJEohqqYUhca","OvnsyX3pnhPwFtXViplAAVvHv7ZjCDI2p\
7QBElR47CQMZWtxsCrGWU9TfFonWhhL5IIWOc7LanwY8aid+bu","0brMgwv4Q1hfjC7/rSZemyfGgboEqfje7xlwdP45JR2XU98xV7a0VT6m0+kLGOmWRux\
8rKKXT9OOM41iWAe","SEPZ5IifxiCvyIoHJLbtX9jFay2ZoEthQdJIUl6boSI236l4440HHHP9DqzQ7HWlBPDvhm3605ud58z5qsE","52OrqLdMX15/mfD\
AVCJ4lBJ4LPfQiIzOioJIq113kCEjj5Sc2d1ke7t2gBZGjan+cZNcIcInXaTpaTh9T9h","BS0Bk5ErLcrUR2J2KqIkADt+foFafDar6hQdaMsOAVeZqrlfu\
9AT/EjA2rvp+m6/ftfxLJkkfBSvvZLFCFZ","L6NwDNvJ4iFlDDWlVGxUr1PuSQOKcZfXGUEMqgXX0h/GsMJQlQoRZ4wfh/kam1nOeRNfpbTGmrYzvBoMO2D",
"ffuxN1ParvRwGpuKRXyQXp5N0DmSIAUpk6z6hISGO7CEj4VDv2x4x4lur/6pykaCq8l7zci4//WmKFFw3h7","BbLELLrfl9IIbvOoECvNSvI1m0t+DAcnE\
+msz9T4Xb/pjfBCK+SyFuRRx8aBEOiOHUVNWdHdbUT4mXrdeyk","33AL9JlCENdh1DyER1C7Bgu32T/OWXHpMqsuTxBL2jhYyMfeYnwmS+Zs8K68bo2ajA8\
U/JYTzqybJIOMSAF","lffFHah06NpkOT+NdbeQkMt8lgLQAR6mKQAw3M3CZuyGRZlTa4euM3eLY8O2RNZ52M7KTCcMf4zUFpbies8","HxntTP23cis8Zip\
3F/QFJt1Ml2Gxyk1lBKgf/nfqOmjlgqLo0dSjf8b9ZdM7l9RyJ9fYxZ2pkVCAA+uk7xD","mXWEpVrJJLn9KQlaRiaNtCEejfCyfBVOenZunpW2eK+mQeo0Y\
ezgVcIdZ8t9A0lYHirjYYlZ0aEKoHwxRNw","bRNaX+JuwhoO+sst1ZKxpKrNu/PHOWDOySgAes7zj/fV33Ck3FhenbY24dbrpC0jEgGRCPkP/Elx5cMihEz",
"KXlpys/yW5xs0OZsijqEbaIqdrFJQs7C54P5FP/M+CCbJScJPLSyj96MqK95fG1+EHY4croEJ9FV37fj8q3","S3Y2DGb4x1ZhyyCqWGHQdR4MG0AbFt2UN\
LEN5iW8M8N/Atq6sMs+IlW/zByOUikBKnj39s0lJOAAxeFQ82A","GR9T2gCJKFwum/kuWhHSOHIWBjK1uN/kRZKsxu8gJb8tccLhJU3EYxr1aBV/1T4HRni\
XCZB8M9tx/D39yuT","Kz/tjbTBPLi8TzOfHxBW21XeQajjY+h/Yq6fukiyghyHFRazgl27AHBlyKEpjNFjmfS6ltX/b8euhGSEfi4","FpErWTvk9GBKP3a\
aQ65bJeOw0N+LcarrGSANHPM7Ba6wr6iqfQ3n0hZxtWkFR0iXv/4TLM2YuVlFbs7vtdI","WHOzhX6ccJxrEsE8CZGRttYEZwKQhrLJET+NQeeLU+OsKSt/A\
AAAAAAAAADlUZmWzImUFsqjMi2ZEyktL/K","ru1WavTuUR2VaMidSWnEW/Mz+rsZMXuRXd6s0e3e7tc7hZ73vYSiPyrRkTqS0zd5TIqjHMKLiLPiZ/V2NmQ",
"d9YQ8x1BmPvMiv7lZp9u5ZmTZ4muBi+HZrncPPet/DkzoEVQPzS9U7jQIxmrqRXd7cm6dWMwVL8S4wHAOpu","HAUf6mKzyAsZq/KZ2uoncMHSpv+/WQUVx\
FlaVVGMY7qKoA4zND9B348EwLIhf70Nen2U1ETMn2h/9mh+qhn","5xzEPPBjPqtuiNKHRa3fzNNns2IUNEkAWvOlTeaf8lXATp6otwZkmUnaiHYaBWI0dSO\
7k0uc9Pj8t628uTd","PrWYKllnortlh756A4l1gOAZSceEHDPmuytvl9yj+UhWfQVjMza/Lg1PIzNpelc/WUDuHD7vEVkCcshMZlD","b9+8koriJxZ2RtB\
aE6NMrSqoxiHNVVL4MzGq6VQUMAcZih+w/8eOUgATc3hmhuTZcHU67Psuaoxp7FYkYm8","Ic0NX433JvLYmWs6PtVD93Z0GIJnOjgvDyB+59QYXSqE3NQJA\
X7yZH2IsmyyXJdh2UYzefKgRZSgElUcQYI","gkSvu//KU5I/f0rqZlyfG6tp8V+ovfimRAgUDjErNC/QHjv8mpBhtW0l3q0DBq08+TOHp52cO8yfQmL2BAr",
"3RQtUTQSvsaLftm+oVTYnblYieRPg+MYJ680Y9rFhUMViWQ7ZQ8rrkPjkNTwSU31ccXAjryhXKF+CO/ZKec","6+kwuv4GWLZQXGkRLbgNr8kwoYhs07bzJ\
ybaVprN4+q+ShLP268cwAX/S2QIEUnZnJOD/Ul7wqn62hdg4fW","XsGO23/mgl2ia2AOGUnMpPYNBb07LMkKG3695NRXEXNPGNhX9jIU+LOyNoKQnVoB59R\
TMbL4X6UpVUZxTiq","q3H0zI8JsT69XgZnNFwrg4a7V/6ikKIXkADiMEP3H/jx5bOp1TuWbOfKQQJubgzR3C8Qm/iihUXK8b2Y/g+","5vPkU7AFowzAo7z\
seqtOWqpXU3k8zRVojAcJl+v2kPZ7uo4CrZDLxF3q1r1nPiaSNx45KCFYfaARTmNkyUk","pr9xhNPGPL3Kd+jFsTkWBn8uQxYPbA+fE+baV2TXU3EFnQShe\
oJK6GlVneAYfWBT3Aw2M6YoecqwxK9yzKM","JrPlQMtpC9hA1lZirmyAJOo4gwQBInlwjF0wJmQn153/5WnJH/+uyZmA2ut6+iU1M24PjdW03GFVC7yvsLF",
"4r9Qe/FNiRAH7sntPcQdBigcYlZoXqA9zU37wKTXNCt2+DUhw2rbSpOprLcP409cvFsHDFp58mdZCp6alvB","mcQ5POzl3mD+F6x6ir7sRq5PE7AkU7osW\
qCG9kIIiAoK+mgheY0W/bd9/Wcf1iTb5yVCrbE7crETytfr12B","Al0OQmwPGNE9abMcORaBvfXw8n7GPDoIrFshwJMlo2RkwmCrKHlNch8clrV9YNQe14X\
X14JKb6uOLgRp11P","2x0a3RQNcI5CO0irtjQk6CeIas6zv9hCyV0MYf1GjCSs7i4E+OhhVxS3wX8gkTUxcQTjGiUayZuf0YW1a+O","d/fpip9BuR1N87y\
JbAps+BxqKkXlnnrX7sGREH8jQTK/WAfc9rdXiQqW5rtLWDZsWw9wd8LMIEOppMsiWHE","bpvg9Xe7R5Q14VT5bQ+0cPp0Ep82PZIgosvYMdtr+NRNXp5Xg\
FnehBewSWwFxyk5kCUPCl71D2nImsWks6N","lnScPg8LokUPNfUNr07yejuIq1i2156yosnJp5xsK+sJGnfyhfVHI5BbHEnZG1FYTq0CHMCCPZDX7GDj6jm",
"IyXw/3rbzoOQB5X60PYPGrZV41jpoml/BXeGXWJew5HQESkTmwql9GMzTBY159ZMOtw3zkyzsCmJ/lLLx08","ax1yY/YU+G3yi77qYgJrV/bevRkp144Gb\
0hxkL3BofTE8yQKAPpEpV1l6IOU7P8Qk4SPPnuNGkEKEkO375s","1s6GpFi1SoNDiOD/apMa2ieimpUxUoMdsuT8zgN000UNLlIjVR4nqphoNHhnOHfwdr8\
P/fnPynfj+Wmmy+m","aL1wzx0udg27AyXWhEK+lPpqFnbBEoGgRzRDb1h+STkGVrxF48sQktXo6Vx6p9gLlINSAJSxo9VinQcZDd1","rTCP/+DO2aDLn8E\
GtKi8E+n6xKyZaSU1u4xmlc0PQIaZ6WMeMaWuU/9GLedlw8vg3SMoSYiwc7kyWPAw3NY","WChA99bsgfPjfdpK7QnQanWxU977mupuILKglS5/u/e2fikBO\
FBJXA0rs7wDtRjFm+c6KBUOrQt6gIfHdOv","8kuxMDlNixA45VxmU7lkhX6DB1R16T//yo8d4IYN8GqM6UbSoF2o1UZHq4TKqUdAACHwtuz5Ha7XGnUoG0S",
"aO5F8Lho9FMKEW9LDTFfgLREdtJh+cbB3XfWlzHG8nyDIs8OXQ5rPeHd5bXoV8DuX4j8LISfWa80M6DCkuS","HWSpmuVv+LB4YSJmT4Et1tcv2zIp5J70s\
ipxH+h9uKbEiEhLjhgLhKGNw7ck9t7iDsM640KTbcBrxpQOMSs","0LxAe7VpXTocNdRtmpv2gUmvaVZ/ym8XhSb9QOzwa0KG1baVCaHy1EpcIoMmU1lvH8a\
fuMMCwPnTTwuueLc","OGLTy5M+d5peOeHtw2bIUPDUt4c3iV0Wlo+FoWfQAAAAAAAAAAH+du6PRNu0K/jp3R6Nt2hWBp8zkcls3H/","x17o5G27Qrg+hVL\
ZftWSECT5nJ5bZuPn3SImo0gIM0+OvcHY22aVeHdme+XICEXQbRq1ou27NCeUwQ+f/tX","kgEnjKTy23dfHsDiTAaWzB2+qRF1GgAB2mFOf53uTbqY/DXuT\
sabdOuj0oCmMtbPqQO7c58uQAJu3Fwdd9o","NuSxDKJXtVy2Z4VzP+wWjYCKj/KYIPL/272QjQWbUS7tUJoIPGUml9u6+Xeh3oVG7Vfz9gYSYTS2YOyJm6n",
"C5YCN5vRJi6jRAA7Si9QwCwA249gKc/zvcm3Ux3XuR0yjWznNizzkL2f8f2n0oV+MtsqSY3UGk2jEkaV8Cp","soyxWnSHZ3SQqhISfLQgjUsQLwESZIiXN\
95oJKEVf27sZFU3z8XXPXODLqShY+DEqDkTt8+zSN7U91SSfMK","/Jw9NaYESEhj6LWvKyRohXwP20ffadPH3GYofsP/HgADgUaWN7KlQp7610UfZGsxwR2\
5resp0HNhdEqU978","dtL6TJHwD8qb2Iees5o7Shjs+AMIOep89eZ5pMTdmCfC+QY5f35JES/zgwCBCfAnxZD8nTqqIREomn069k5","TSh+FAqdN7YJ88o\
9/dW+HtvxxuwDo1CRnypyxgU8YwBWRq67+0qNjxKdGpBZ5yF/O+P/SaeRz/B/OEtjoQ7","8YbZUlx5feBLu8o8jN6gwm0YgjS/mVkZ1yWRWm8xQ2UZYrTpH\
sa6vqNfp4fObukhRCQ06WhZEPr+GSeHuPE","KhjBeAjTJBvNdimMRWhmhLn+swFlSKubXpBb9Sjz6Ts3Y2Lpvj4u5NANih3zhWx5q5xZNSVLHyZM8rHBaPB",
"dhiUBiN3+PZpZwm9gKbOG2Ma25/qkk6YV2VGJElDeHVd5OHorTEjQkKbfFMO4BWvSB5FrXlZI0UrYdgW2og","VqCHgf9o++k6fPp/iYZ0reHI04jBD9x/4\
8QCdrfhUzs4cChwKNLC8lSsVY5ePE22jxh+dRSxwqQSAu+LYl9","N4Mm2xY39bNwppWq4c4uCU21+3pGEwwv7v3zSQHq15XT7p2ZqfCrW5TLLuheCXDhqdh\
AOPZa7wbSSy6ewaM","0vO9YQE5puUhyqH3zP55Ak8iVbp3vOZ2x7jYmldx+ZGpUCzX7DNZ+FppMEEh9IYfNIHEDJq2G2SlUuzaVMV","Eg8u6GJfvh+TqOI\
MEASJAOw1Wa/BMmQKked7xfWy5z7uesBmJIQKNG/dDIJW3z0rEEC3IYfp0CGVeUlWPt8","6Qurk8vXv6ddIa0M+EZ2y4FcU3oWyTIQNXWkMp9h4BI5pFpEc\
e6kyY2OXNtCf22lUfOirazwKX7l2R2EH58","/XJpE4/LxEHuHLm7lbcKBsuvyExsbLA72MEY67FOlpiQySusSJUspYOn+wRS6eLiphSK86syWN+1elpb+K2",
"/pCYU/GwBdgWZNXosxBsKy94QyV0z4tFx4wOnjZQ/81dAS6++08Yo7X1YwW573FQjOn1yH4wlj5kHbhzPK3","tr7c1br1P8grBX8EjBg1SYzJm3bXLyo2E\
XI4p+HCIEvDUFKTYUEUNF7r8UJXrB61+ScVMAybAcpknLbhOnY","LT11iwVgMnGgwwNliiTpxYrFnFYb7YUZ9zvquJSpXq3ezKIxPHtcoQ8y1N+zP4cVJTR\
L7CL268lYyj0CrbI","wfXMxd48ioK1n4s8BYa3kdtPIyZ5SPC0aD7U36LyzacG7nMCgNRu7w7dNPtbblP8YA2c4SegFNnTfGsY/Bo","pyr2sw0tj/VJZ0w\
r0srhHb0q92lyoxIkobw6rq1EfMxV8YHsMjD0VtjRoSEt15q+LJwaY42+aYcwCtekUlk","Hb8RHbObPIpa87JGilZDF+FQY3BnXMKwLbQRK1BDvS2WF8Adv\
UnA/7R99J0+fb9iD94lq9N3PsXDOlfw5Gh","BWHiZhsYJYsRhhu4/8OMBu/w9Te7GDgs6W/GpnJ05FEXGSgpNq9QeOBRoYHkrVypHidPDqB26IMYuHyfaRo",
"0/ubOkhAtwYDVRGM+4AS/ZQy6FdBvQGTRJryK4/6JCA1bQvwNcc3TuXK1tITZH9G1o0vCalZbCgGJTV1Zx5","Jm3fSzK7dI1r1p3qfMTpYyZsBTWbqgGXa\
9dHlfJZOIv9GoBKFTfQf7ChwtVhv0rykIEPyobRogbdOk1q7yK","bGkv3irUITHPuBkzIKHPdoMbQgrt3lLNIMp05+df9QHEuC/Q+CBoumdpGT3yXbqYDV2\
ZvsYiJyOujK9TzKO","A70r+9GTT3B1U6S/CidlZJKqelvRjuia5ET1Hwo6wpx7d2TWZua/Yg2Z65K9UpaVRRBDQL9eR2sz/swEZOp","tbazNXc0INhCT2i\
PSidOCO2iQrl2bTpiqluZA0t+VLICQeXNDFvnw/W4PncxSIkTUmUcUZIAgSAVnMfrrxP","v8L2GuyXoNlyBSn9gn9UlMlHiLP94rrZc99XVJMKTpTInfc9Y\
DNSAgVaKNoO26ZPvhi3roZBK2+e1ahJ6Kn","fIiWXCCAbkMO06FDXx3V4N/lTEkq85KsfL51hFVuKQ+tiJiO1Mnl69/Tr5GrVF5IDuVCm9aGfCI6ZcGvqRv",
"HgetTLKUovAtlmQgbulchsMZIPvaw0hhOsfEIHNOthfUSID7x2SwiOfZSZcbGU7+CVYNTK8wubaA/t9Oo+F","HwG5xm5UXy0FfXeBS+cu2vymzbxYif5wA\
AAAAAAAAAAPUEklguvLBreZ584nqhVWuMmu66VB3l1vI8+cT1Q","qvWBzhrnNv+G72LooUmj+P+vX6mF36hX07Hdu6q2s1cYseD6jiC4+DSrA9w1ji3/Tes\
+nREYJlBhxGE0lMe","OB7JEXHWwUYWonl6/Uwv/EK/nHoISL2kbAMsju3cVbWbucSOGNjH7bUFdOWUQilX4RiR5WFGuw/PpCFYH+C","scW77b1jq5D4pQE\
ffM2Z+0JMUWjozk3pCyzrmikmbMv9vVuWmSW42bTd4WRYi4qyDjSxE8yIXqBHVAvhDn2","kOBqujpw2fnAqU840bvfQQkHpJ2QZY9OWU6BH3uuh3SC7zORG\
qvXe9KmFhPxYNHDGwj9trC+gcxLQdg0W3W","KG6Egr95OgWoU8WmKXKVKbKw4x2H55JQ8o2iORHsPXzsD7AWePc9t+wy8TLu/JKb9tHXiUBpleK27Jat1mI",
"6zpmzPygJym0dGY5+DJ/BwjEDbVi3MVTFSENQGZOnX2pkfml8qaMihN5+VD2NNSkr8mS3GzabvCyLJIpaEg","23g6cL1fOX0h/UdIvosrNEFHtYkQuUCOq\
BfCHRNtUsfIrTDc+0xwMVkdPGz4mGJ4OafOrVaqCcLQ97k5VX4","bi7BNS/ughIPWSsg2w6NQkZ8qcsQCDWL6JcMis5YOtuhso5hBVhQPLviAEjU+F9s8se\
Cox/+56VcLCfiwa7","o9RUJpQkKpT8fdH5PHP5FME89W833NUOIhpOwaLbrE4fW2pXqXSAUJ1JRT6ydEtQoAhhqLnbZ0pDLtoGLNw","eCn5v/pAnczIlIc\
Z7T48k4aUch1/ZhIvNv/+h5HcRjLT/wuDA4RojmML7hfrlZ80iwsbE3nNsYg7YJeJl3f","lld5gYo0FL8spbt0cKxJRanYg3ekvgAlEypC2ZbVusxDXdbaQ\
sfzrPmvFzJj5QU9SaOnMbf3TF3zUWafhZz","2tKMm8pxRjr/UGdQwaasW4i6cqQhqfwSrTiZbycRNbxGndixdx5l9WMfM3p/JL5U0ZFSfy8r7h30E7m0KZM",
"nsx+2+Gp5nHf6OjQToXJLnZtN3gZVkkTN0mhc7Z6U/AR8g/msQMTzVDWme0eLw1PQvnw9h7kDXID3Wb9scg","XkSVmyGi2sVesZEJeYxmdePPNx4HLTk74\
zozjF8DhYuItqli5VeYbohDrfC9eSTefKY5GKyOnjZ8Uz2K9KA","ihhffp2RO9D9jFyqj9hbag9OqVAXhaHvcnaqhAXMwVWAtwS2bnYoBfcjB2J8P0i/BeL\
vQ17J2Q8JUuyXTIC","5tfuTQqUnOlDljAdBcTVzMF9+xbSLrS7K2gP9t1+/Z6pg8TwZbdTdQzCGqBq5xpQjinRoKB5Z9QQganwryk","u8ZJqYvYX4IAaNy\
u8phiwyT+1wHetz1qoSF/Vg03ACuFt3T5IS3jDT4Z4f5Ybd5MGo/qUXRzXF415vFRv3N","hHxFw+v6TaYI5qt5v+eopv3iOSGRWxgbg0QuXzAEVht2QLwHH\
rjmcPraUr1KpQNwD97A5WQZs4TqSij0k6N","bhB9Ouqy9H+vvk9RUFukCDu9m0MZOx76+Uhh20TBm4fBS7XJDaEhdQDlh6K3SHEClOZTsP4oy/BVDnKSCLl",
"7/OUNpoBB2cEOJKOU6/swkXmwoED5slAri3JVumHvqq72SlZuc6bKFASL+FwYHCNEcx/7iApVQ/6B3fU+4j","ngZsCJ9urwcIDcMkhY2JvKaYxF3FsMiYM\
JNrcervYR3vOzyiatIgOXkwk45wMQaC16WU9zAMR6ZBrjvbLo5","ViSi1OxAusxStvr6UPDRQMhYQK5NFdG1zMoYgPGlbMtq3WYhrutsPm5PPg8SWwey9KG\
EWw++B0fwM9x1sw7","zomTbzYIJ5vNXYEmVrLVWmNv6py/4qLOYLv41d9YUAyVQWCIJd0tNJaVcsFFZ9/1OKcZe6w3qGE7cwsyzI1","aoNNSKcRdPVYQ0I\
Y7jT2HpNF+tFA31NfTRX1gQn60bSGHiJraI07oXL+LTshqLlKufiV8o9DHAtnqJqixma","e4Kyo8EXcNhDJfQj/FZUTkiK2DkfcO/g3Y2heSIxy3bWIo1Wf\
ZhOqX51XtZA2Wo/ddpyzKP/0ZHg3QuMnr7","1B+tyJ5IcrNpu8HLskiHt/vj73cCIwstFVm7aucj/imHAZXWV56Aj5B/NIkZnnWLAicaNan1+RHsnU4oTPU",
"MFX7FYJT8AemBltSXLhQBHIUEjLmSpGqQH+o27Y9BamUbeG7DM/HXG71vEGJsv9fuuf1ITNAPvGIjE/IYze","q8lyeBqjZxWsafbzwOWnJ2xmprrlZ0zsa\
t5vFA7CDTI60T9dK0Dm+TEG1TxcqvMN0QmFdXkoGMbXsUzbko1","ZGIe+HJK3D7LTj4THMwWB09bfi5d6IAM4HdkzXtTLpnnDiTwOne4kkgiC6+T8mc6H/G\
LktLW8TGw3ZFx9G1","fpLek0Uy1ScmvGIjPzqdmoLQYQ8/z5kI2v7dv1RDA+ZgqsBaVLYHdDiEfOrpyKFjRiUjpOk9pfEeC58UgrE","/H6RfgvGCRDuN/H\
E+QXahr2XthoSpdlSr97WoOBkd2DEZD/wl/B0tNYtX0plMoFOTnClzxgKgppcOcV16ss","sqDeDLCWdXy98JcpMn2+ex10HPN0vYy7EiRV1vZWR72q7fs9U\
xeZ7aW9shjR/FLmclfTbzvppgZ9B5pKuQJ","tAMXONKEcQ7NQyp59hJ6oeFAAAAAAAAAAB5iTUwyPBuf/ISa2CQ4d3+i5teUFgRs4GPtkGYc+ViyfY/dKi7",
"FQy2faQq+OMEvzcELR/IK/TRSHX+FGi07BymDHchWHwcctmH7H8IJA3BWP5lSjjs/a8n+khV8McJfm+DwWD","AD/kQEAhaPpBX6KORcdMLoJ8Yze6Bb76I\
O//gePjmi7jzD44Hc33V6KsePYYK9ODYY+5T+Q7Z/xBIGoKxd1","DKIIDq7M78y5Rw2PtfT4VCoUAQCzEw9JGq4I8T/N6NGJ/QR+OSoQaDwYAf8iEgfwr0s\
NcCT197J+t4/PaeF","wKu3kg0BvBoiTWAGGwXQ+nwvLUopOctlgLffBF3/sHxe1ZJIb8Or47wzRdx5x8cD4lEIkEv73JwjWk9iQQb","ozj04Ai5zOvNR39\
7VumU+n7GBvJj2VwKELl3IWh5wxLdVw6oXUkL4rMohTMDGVPzAKn8ujYpmwNu1viXKeG","w97+egR4c0XgH0eEKhUKBIBZiYHMMd7Ho5gwfg7DCmUwBIYn6\
OfephPFP9nGiqfnc4Px3CCucyRQQkggMBo","MBP+RDQHWPtjH3FC0//hToYa8Fnr6Hnd1RZ/XwwfZO1vH47T0vj8fjwTAdU1AEXL2RaAzg0X3ViKGg/I6ue",
"fiXaYsIX+YAcaJZQ/gxmYvq/Akb6YIY8mPJOdMZ7GdvLW56vdpa1xakW0p1KjSonT8FGi07hynktjAq5cvp","VuCbL+LOPzgemRIa0gbPVmESiUSCXt7l4\
GsAcbKWLoufGtN6Egk2RnFjWk8iwcYoDujBEXKZ15uPkUgkQlE","n9fCVZTuKetMkuOzsDrqyI0rHZ3dQ6uoy+UYe/mXaIsKXOe5C0PKGJbqvl8vlwk7V1N\
AcULuSFsRnUWXZjq","LeNAkuYfSRavXA2GYYfaRaPTC2GZPm+gplIQWY6m/POq3Ra+ebvMSaMsmmCeI18ar6Och2aa6v+qIoe/cQJ","5rKatgViBQKhQJB\
LMTAbYOwMoncqr/mGO5i0c0ZPp+R21IZPXdBbfISa8okmyYUeydbAtT1WZ/geQtaxUbY","5mlMO5I1KKfiRFPzucH575vNZsNxMZeQEFY4kykgJBFp3w2j4\
dBKbhgMBgN+yIeAYYUzM7Y46f/qHm1j7il","afpOXWFMm2TQBl7pHmw0t5UnuM3Krxd2LNmWoLPudzDi3HCEZy1U8Vsjsnazj8dt7XpUUmdM5KxUhHo/Hg2",
"E6pqBnBvKzqcrI32Mr7XuCPhmXGqLYS0rOd+iROYYbEt/EaeiwsyvaL6oWmWO4i0U3Z/jg6o27jccJh2tx0","+vV1roGEvjm2x0m1HkW1fkTNtIFMW9czC\
P+ImtO5MeSc6Yz2M+dTqdDbsO2sLXJS6wpk2yazEB+nOFjAuVH","2yDMuXKxZD5SFfxxgt8bOn8KNFp2DlND9j8EkoZgLMhtYVTKl9OtseRUZAJnvdLAN1/\
EnX9wPLm+avRVjx5","DMiU0pA2ercJLrAGUxW7DvU+BHlzumhL1NggrbCZqfIq9k3U8fnvPC8QaQAy2i6F0NKb1JBJsjOJNL8AU2p","zinca0nkSCjVEcv\
z2rdEp9P2O7ELS8YYnuK8KZgYypeYBUSQLf3PFoM9Uwi+rsOZhdqkFY4UymgJBEONHUf","G5w/juzSoosNmFNusrDvxz+kSPFzu6g1NVl8o23Z5XkHZWc8j\
z8y7RFhC9zRXX+hI10QQy3Fje9Xm2ta86f","Ao2WncMURQRc3c6McJU8jWntBnwe6jigdiUtiM+iQSlDFeV4od3Ksh1FvWkSXLM7KHV1mXwjwugj1eqBsc2",
"7YRblInHfsjD6SLV6YGwzSXN9hbKQAkxNXmJNmWTTBDTXV31RlL17v0wJLQmFDvrGxTwdwXVghTZ5iTVlkk","0TT/C8Ba1iI2zEa+JV9XOQ7b3i12U9g/6\
Suc/IrRZ3L9rARv2d3odBpUvdo82GlvIkMlSW/U5mnFtDh51d0","X5RtToOqG0Zjj/KsZX2PUGfjEvIHMMNiW/iNMwx3MWimzN8tbjp9WprXQM+I7elMnru\
gkeqgpX6ioD92uQl","1pRJNk2jbRDmXLlYMij2TrYEqOuzUX97hsxYhcxVUmRO56xUhCzbUX4vXDr7p0APLndNiXreyToev73nBa8","aMb4gpSrr1pMEju\
hVRJRdCFresET3FSSBb+54tJlqIKxwJlNASCJZJUUWm7AmXdK+G0bDoZXcqzcudgtR+6","Nbi5ter7bWNSICrm5nRrhKqZnwPj9XC8vQEMUO96dltNQ92sb\
cU7T8rbTv9hSj2oMmL7GmTLJpAl+mhJaEQ","gd9LnWPNhtaypNX/LoG06qk7Nxn5FaLuxdtpe7RZkNLeRKhw86uaL+oWthK+56gT8YlU9GlzvhedaQqWJD+",
"MK4b29g7Wcfjt/e8obJs9ytHmcMqKTKnc1YqQlOgB5e7pkQ9V40YX5BSlXUuBC1vWKL7CqWfcz8As0iL3BZ","GD8hDJvStxU2vV1vrGtRMeJ+fq4VlX9cm\
z8e6NuQmXhP/D0pYmyJzDDckvonTW/o5B+xO56zQYWdXtF9ULa","noUmd8rzpSWVTnT9hIF8Qg3dJ/ELh5u6tGjC9Iqco60s+5H4BZpEXW4qbXq611Da9rk\
+djXRtyJPDNtztMq","PNdefiH87zGjCyq8ydspAtiVSPGF6RUZR3euJhH/EXWnKcxrXc0tbjjoxyyvx9BaavalYeP17EH1FEO2d+P","oLRVKIfs70dQ2io\
AQYCQwQILnAEgS1AAAAAAAAUAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAA","AAAIAAAADAAAAEEtQAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAA\
AAAAAAD//////////wAAAAAAAAAAAAAAAA","AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAhIUAAAQZyRwQILFCRpb",
"nRBcnJheUZyb21TdHJpbmcAAEGwkcECC2Ioc2l6ZV90IGlkeCwgc2l6ZV90IHNpemUpPDo6PnsgdGhyb3cg","J0FycmF5IGluZGV4ICcgKyBpZHggKyAnI\
G91dCBvZiBib3VuZHM6IFswLCcgKyBzaXplICsgJyknOyB9AA=="].join("");function _base64ToArrayBuffer(base64){for(var binary_string=window.
atob(base64),len=binary_string.length,bytes=new Uint8Array(len),i=0;i<len;i++)bytes[i]=binary_string.charCodeAt(i);return bytes}
function getBinary(file){return typeof Buffer=="function"?Buffer.from(binaryInString,"base64"):_base64ToArrayBuffer(binaryInString)}
function getBinaryPromise(){return Promise.resolve().then(function(){return getBinary(wasmBinaryFile)})}function createWasm(){
var info={env:asmLibraryArg,wasi_snapshot_preview1:asmLibraryArg};function receiveInstance(instance,module){var exports3=instance.
exports;Module.asm=exports3,wasmMemory=Module.asm.memory,assert(wasmMemory,"memory not found in wasm exports"),updateGlobalBufferAndViews(
wasmMemory.buffer),wasmTable=Module.asm.__indirect_function_table,assert(wasmTable,"table not found in wasm exports"),addOnInit(
Module.asm.__wasm_call_ctors),removeRunDependency("wasm-instantiate")}addRunDependency("wasm-instantiate");var trueModule=Module;
function receiveInstantiationResult(result){assert(Module===trueModule,"the Module object should not be replaced during \
async compilation - perhaps the order of HTML elements is wrong?"),trueModule=null,receiveInstance(result.instance)}function instantiateArrayBuffer(receiver){
return getBinaryPromise().then(function(binary){return WebAssembly.instantiate(binary,info)}).then(function(instance){return instance}).
then(receiver,function(reason){err("failed to asynchronously prepare wasm: "+reason),isFileURI(wasmBinaryFile)&&err("war\
ning: Loading from a file URI ("+wasmBinaryFile+") is not supported in most browsers. See https://emscripten.org/docs/ge\
tting_started/FAQ.html#how-do-i-run-a-local-webserver-for-testing-why-does-my-program-stall-in-downloading-or-preparing"),
abort(reason)})}function instantiateAsync(){return instantiateArrayBuffer(receiveInstantiationResult)}if(Module.instantiateWasm)
try{var exports2=Module.instantiateWasm(info,receiveInstance);return exports2}catch(e){err("Module.instantiateWasm callb\
ack failed with error: "+e),readyPromiseReject(e)}return instantiateAsync().catch(readyPromiseReject),{}}var tempDouble,
tempI64,ASM_CONSTS={};function array_bounds_check_error(idx,size){throw"Array index "+idx+" out of bounds: [0,"+size+")"}
function ExitStatus(status){this.name="ExitStatus",this.message="Program terminated with exit("+status+")",this.status=status}
function callRuntimeCallbacks(callbacks){for(;callbacks.length>0;)callbacks.shift()(Module)}function getValue2(ptr,type="\
i8"){switch(type.endsWith("*")&&(type="*"),type){case"i1":return HEAP8[ptr>>0];case"i8":return HEAP8[ptr>>0];case"i16":return HEAP16[ptr>>
1];case"i32":return HEAP32[ptr>>2];case"i64":return HEAP32[ptr>>2];case"float":return HEAPF32[ptr>>2];case"double":return HEAPF64[ptr>>
3];case"*":return HEAPU32[ptr>>2];default:abort("invalid type for getValue: "+type)}return null}function ptrToString(ptr){
return"0x"+ptr.toString(16).padStart(8,"0")}function setValue(ptr,value,type="i8"){switch(type.endsWith("*")&&(type="*"),
type){case"i1":HEAP8[ptr>>0]=value;break;case"i8":HEAP8[ptr>>0]=value;break;case"i16":HEAP16[ptr>>1]=value;break;case"i3\
2":HEAP32[ptr>>2]=value;break;case"i64":tempI64=[value>>>0,(tempDouble=value,+Math.abs(tempDouble)>=1?tempDouble>0?(Math.
min(+Math.floor(tempDouble/4294967296),4294967295)|0)>>>0:~~+Math.ceil((tempDouble-+(~~tempDouble>>>0))/4294967296)>>>0:
0)],HEAP32[ptr>>2]=tempI64[0],HEAP32[ptr+4>>2]=tempI64[1];break;case"float":HEAPF32[ptr>>2]=value;break;case"double":HEAPF64[ptr>>
3]=value;break;case"*":HEAPU32[ptr>>2]=value;break;default:abort("invalid type for setValue: "+type)}}function warnOnce(text){
warnOnce.shown||(warnOnce.shown={}),warnOnce.shown[text]||(warnOnce.shown[text]=1,ENVIRONMENT_IS_NODE&&(text="warning: "+
text),err(text))}function _abort(){abort("native code called abort()")}function getHeapMax(){return 2147483648}function emscripten_realloc_buffer(size){
try{return wasmMemory.grow(size-buffer.byteLength+65535>>>16),updateGlobalBufferAndViews(wasmMemory.buffer),1}catch(e){err(
"emscripten_realloc_buffer: Attempted to grow heap from "+buffer.byteLength+" bytes to "+size+" bytes, but got error: "+
e)}}function _emscripten_resize_heap(requestedSize){var oldSize=HEAPU8.length;requestedSize=requestedSize>>>0,assert(requestedSize>
oldSize);var maxHeapSize=getHeapMax();if(requestedSize>maxHeapSize)return err("Cannot enlarge memory, asked to go up to "+
requestedSize+" bytes, but the limit is "+maxHeapSize+" bytes!"),!1;let alignUp=(x,multiple)=>x+(multiple-x%multiple)%multiple;
for(var cutDown=1;cutDown<=4;cutDown*=2){var overGrownHeapSize=oldSize*(1+.2/cutDown);overGrownHeapSize=Math.min(overGrownHeapSize,
requestedSize+100663296);var newSize=Math.min(maxHeapSize,alignUp(Math.max(requestedSize,overGrownHeapSize),65536)),replacement=emscripten_realloc_buffer(
newSize);if(replacement)return!0}return err("Failed to grow the heap from "+oldSize+" bytes to "+newSize+" bytes, not en\
ough memory!"),!1}var SYSCALLS={varargs:void 0,get:function(){assert(SYSCALLS.varargs!=null),SYSCALLS.varargs+=4;var ret=HEAP32[SYSCALLS.
varargs-4>>2];return ret},getStr:function(ptr){var ret=UTF8ToString(ptr);return ret}};function _fd_close(fd){abort("fd_c\
lose called without SYSCALLS_REQUIRE_FILESYSTEM")}function convertI32PairToI53Checked(lo,hi){return assert(lo==lo>>>0||lo==
(lo|0)),assert(hi===(hi|0)),hi+2097152>>>0<4194305-!!lo?(lo>>>0)+hi*4294967296:NaN}function _fd_seek(fd,offset_low,offset_high,whence,newOffset){
return 70}var printCharBuffers=[null,[],[]];function printChar(stream,curr){var buffer2=printCharBuffers[stream];assert(
buffer2),curr===0||curr===10?((stream===1?out:err)(UTF8ArrayToString(buffer2,0)),buffer2.length=0):buffer2.push(curr)}function flush_NO_FILESYSTEM(){
_fflush(0),printCharBuffers[1].length&&printChar(1,10),printCharBuffers[2].length&&printChar(2,10)}function _fd_write(fd,iov,iovcnt,pnum){
for(var num=0,i=0;i<iovcnt;i++){var ptr=HEAPU32[iov>>2],len=HEAPU32[iov+4>>2];iov+=8;for(var j=0;j<len;j++)printChar(fd,
HEAPU8[ptr+j]);num+=len}return HEAPU32[pnum>>2]=num,0}function intArrayFromString(stringy,dontAddNull,length){var len=length>
0?length:lengthBytesUTF8(stringy)+1,u8array=new Array(len),numBytesWritten=stringToUTF8Array(stringy,u8array,0,u8array.length);
return dontAddNull&&(u8array.length=numBytesWritten),u8array}var ASSERTIONS=!0;function checkIncomingModuleAPI(){ignoredModuleProp(
"fetchSettings")}var asmLibraryArg={abort:_abort,array_bounds_check_error,emscripten_resize_heap:_emscripten_resize_heap,
fd_close:_fd_close,fd_seek:_fd_seek,fd_write:_fd_write},asm=createWasm(),___wasm_call_ctors=Module.___wasm_call_ctors=createExportWrapper(
"__wasm_call_ctors"),_emscripten_bind_VoidPtr___destroy___0=Module._emscripten_bind_VoidPtr___destroy___0=createExportWrapper(
"emscripten_bind_VoidPtr___destroy___0"),_emscripten_bind_Crc64Hash_Crc64Hash_0=Module._emscripten_bind_Crc64Hash_Crc64Hash_0=
createExportWrapper("emscripten_bind_Crc64Hash_Crc64Hash_0"),_emscripten_bind_Crc64Hash_OnAppend_2=Module._emscripten_bind_Crc64Hash_OnAppend_2=
createExportWrapper("emscripten_bind_Crc64Hash_OnAppend_2"),_emscripten_bind_Crc64Hash_OnFinal_3=Module._emscripten_bind_Crc64Hash_OnFinal_3=
createExportWrapper("emscripten_bind_Crc64Hash_OnFinal_3"),_emscripten_bind_Crc64Hash___destroy___0=Module._emscripten_bind_Crc64Hash___destroy___0=
createExportWrapper("emscripten_bind_Crc64Hash___destroy___0"),___errno_location=Module.___errno_location=createExportWrapper(
"__errno_location"),_fflush=Module._fflush=createExportWrapper("fflush"),_malloc=Module._malloc=createExportWrapper("mal\
loc"),_free=Module._free=createExportWrapper("free"),_emscripten_stack_init=Module._emscripten_stack_init=function(){return(_emscripten_stack_init=
Module._emscripten_stack_init=Module.asm.emscripten_stack_init).apply(null,arguments)},_emscripten_stack_get_free=Module.
_emscripten_stack_get_free=function(){return(_emscripten_stack_get_free=Module._emscripten_stack_get_free=Module.asm.emscripten_stack_get_free).
apply(null,arguments)},_emscripten_stack_get_base=Module._emscripten_stack_get_base=function(){return(_emscripten_stack_get_base=
Module._emscripten_stack_get_base=Module.asm.emscripten_stack_get_base).apply(null,arguments)},_emscripten_stack_get_end=Module.
_emscripten_stack_get_end=function(){return(_emscripten_stack_get_end=Module._emscripten_stack_get_end=Module.asm.emscripten_stack_get_end).
apply(null,arguments)},stackSave=Module.stackSave=createExportWrapper("stackSave"),stackRestore=Module.stackRestore=createExportWrapper(
"stackRestore"),stackAlloc=Module.stackAlloc=createExportWrapper("stackAlloc"),_emscripten_stack_get_current=Module._emscripten_stack_get_current=
function(){return(_emscripten_stack_get_current=Module._emscripten_stack_get_current=Module.asm.emscripten_stack_get_current).
apply(null,arguments)},dynCall_jiji=Module.dynCall_jiji=createExportWrapper("dynCall_jiji"),___start_em_js=Module.___start_em_js=
5261488,___stop_em_js=Module.___stop_em_js=5261586,unexportedRuntimeSymbols=["run","UTF8ArrayToString","UTF8ToString","s\
tringToUTF8Array","stringToUTF8","lengthBytesUTF8","addOnPreRun","addOnInit","addOnPreMain","addOnExit","addOnPostRun","\
addRunDependency","removeRunDependency","FS_createFolder","FS_createPath","FS_createDataFile","FS_createPreloadedFile","\
FS_createLazyFile","FS_createLink","FS_createDevice","FS_unlink","getLEB","getFunctionTables","alignFunctionTables","reg\
isterFunctions","prettyPrint","getCompilerSetting","out","err","callMain","abort","keepRuntimeAlive","wasmMemory","stack\
Alloc","stackSave","stackRestore","getTempRet0","setTempRet0","writeStackCookie","checkStackCookie","ptrToString","zeroM\
emory","stringToNewUTF8","exitJS","getHeapMax","emscripten_realloc_buffer","ENV","ERRNO_CODES","ERRNO_MESSAGES","setErrN\
o","inetPton4","inetNtop4","inetPton6","inetNtop6","readSockaddr","writeSockaddr","DNS","getHostByName","Protocols","Soc\
kets","getRandomDevice","warnOnce","traverseStack","UNWIND_CACHE","convertPCtoSourceLocation","readEmAsmArgsArray","read\
EmAsmArgs","runEmAsmFunction","runMainThreadEmAsm","jstoi_q","jstoi_s","getExecutableName","listenOnce","autoResumeAudio\
Context","dynCallLegacy","getDynCaller","dynCall","handleException","runtimeKeepalivePush","runtimeKeepalivePop","callUs\
erCallback","maybeExit","safeSetTimeout","asmjsMangle","asyncLoad","alignMemory","mmapAlloc","writeI53ToI64","writeI53To\
I64Clamped","writeI53ToI64Signaling","writeI53ToU64Clamped","writeI53ToU64Signaling","readI53FromI64","readI53FromU64","\
convertI32PairToI53","convertI32PairToI53Checked","convertU32PairToI53","getCFunc","ccall","cwrap","uleb128Encode","sigT\
oWasmTypes","generateFuncType","convertJsFunctionToWasm","freeTableIndexes","functionsInTableMap","getEmptyTableSlot","u\
pdateTableMap","addFunction","removeFunction","reallyNegative","unSign","strLen","reSign","formatString","setValue","get\
Value","PATH","PATH_FS","intArrayFromString","intArrayToString","AsciiToString","stringToAscii","UTF16Decoder","UTF16ToS\
tring","stringToUTF16","lengthBytesUTF16","UTF32ToString","stringToUTF32","lengthBytesUTF32","allocateUTF8","allocateUTF\
8OnStack","writeStringToMemory","writeArrayToMemory","writeAsciiToMemory","SYSCALLS","getSocketFromFD","getSocketAddress",
"JSEvents","registerKeyEventCallback","specialHTMLTargets","maybeCStringToJsString","findEventTarget","findCanvasEventTa\
rget","getBoundingClientRect","fillMouseEventData","registerMouseEventCallback","registerWheelEventCallback","registerUi\
EventCallback","registerFocusEventCallback","fillDeviceOrientationEventData","registerDeviceOrientationEventCallback","f\
illDeviceMotionEventData","registerDeviceMotionEventCallback","screenOrientation","fillOrientationChangeEventData","regi\
sterOrientationChangeEventCallback","fillFullscreenChangeEventData","registerFullscreenChangeEventCallback","JSEvents_re\
questFullscreen","JSEvents_resizeCanvasForFullscreen","registerRestoreOldStyle","hideEverythingExceptGivenElement","rest\
oreHiddenElements","setLetterbox","currentFullscreenStrategy","restoreOldWindowedStyle","softFullscreenResizeWebGLRender\
Target","doRequestFullscreen","fillPointerlockChangeEventData","registerPointerlockChangeEventCallback","registerPointer\
lockErrorEventCallback","requestPointerLock","fillVisibilityChangeEventData","registerVisibilityChangeEventCallback","re\
gisterTouchEventCallback","fillGamepadEventData","registerGamepadEventCallback","registerBeforeUnloadEventCallback","fil\
lBatteryEventData","battery","registerBatteryEventCallback","setCanvasElementSize","getCanvasElementSize","demangle","de\
mangleAll","jsStackTrace","stackTrace","ExitStatus","getEnvStrings","checkWasiClock","flush_NO_FILESYSTEM","dlopenMissin\
gError","createDyncallWrapper","setImmediateWrapped","clearImmediateWrapped","polyfillSetImmediate","uncaughtExceptionCo\
unt","exceptionLast","exceptionCaught","ExceptionInfo","exception_addRef","exception_decRef","Browser","setMainLoop","wg\
et","FS","MEMFS","TTY","PIPEFS","SOCKFS","_setNetworkCallback","tempFixedLengthArray","miniTempWebGLFloatBuffers","heapO\
bjectForWebGLType","heapAccessShiftForWebGLHeap","GL","emscriptenWebGLGet","computeUnpackAlignedImageSize","emscriptenWe\
bGLGetTexPixelData","emscriptenWebGLGetUniform","webglGetUniformLocation","webglPrepareUniformLocationsBeforeFirstUse","\
webglGetLeftBracePos","emscriptenWebGLGetVertexAttrib","writeGLArray","AL","SDL_unicode","SDL_ttfContext","SDL_audio","S\
DL","SDL_gfx","GLUT","EGL","GLFW_Window","GLFW","GLEW","IDBStore","runAndAbortIfError","ALLOC_NORMAL","ALLOC_STACK","all\
ocate"];unexportedRuntimeSymbols.forEach(unexportedRuntimeSymbol);var missingLibrarySymbols=["zeroMemory","stringToNewUT\
F8","exitJS","setErrNo","inetPton4","inetNtop4","inetPton6","inetNtop6","readSockaddr","writeSockaddr","getHostByName","\
getRandomDevice","traverseStack","convertPCtoSourceLocation","readEmAsmArgs","runEmAsmFunction","runMainThreadEmAsm","js\
toi_q","jstoi_s","getExecutableName","listenOnce","autoResumeAudioContext","dynCallLegacy","getDynCaller","dynCall","han\
dleException","runtimeKeepalivePush","runtimeKeepalivePop","callUserCallback","maybeExit","safeSetTimeout","asmjsMangle",
"asyncLoad","alignMemory","mmapAlloc","writeI53ToI64","writeI53ToI64Clamped","writeI53ToI64Signaling","writeI53ToU64Clam\
ped","writeI53ToU64Signaling","readI53FromI64","readI53FromU64","convertI32PairToI53","convertU32PairToI53","getCFunc","\
ccall","cwrap","uleb128Encode","sigToWasmTypes","generateFuncType","convertJsFunctionToWasm","getEmptyTableSlot","update\
TableMap","addFunction","removeFunction","reallyNegative","unSign","strLen","reSign","formatString","intArrayToString","\
AsciiToString","stringToAscii","UTF16ToString","stringToUTF16","lengthBytesUTF16","UTF32ToString","stringToUTF32","lengt\
hBytesUTF32","allocateUTF8","allocateUTF8OnStack","writeStringToMemory","writeArrayToMemory","writeAsciiToMemory","getSo\
cketFromFD","getSocketAddress","registerKeyEventCallback","maybeCStringToJsString","findEventTarget","findCanvasEventTar\
get","getBoundingClientRect","fillMouseEventData","registerMouseEventCallback","registerWheelEventCallback","registerUiE\
ventCallback","registerFocusEventCallback","fillDeviceOrientationEventData","registerDeviceOrientationEventCallback","fi\
llDeviceMotionEventData","registerDeviceMotionEventCallback","screenOrientation","fillOrientationChangeEventData","regis\
terOrientationChangeEventCallback","fillFullscreenChangeEventData","registerFullscreenChangeEventCallback","JSEvents_req\
uestFullscreen","JSEvents_resizeCanvasForFullscreen","registerRestoreOldStyle","hideEverythingExceptGivenElement","resto\
reHiddenElements","setLetterbox","softFullscreenResizeWebGLRenderTarget","doRequestFullscreen","fillPointerlockChangeEve\
ntData","registerPointerlockChangeEventCallback","registerPointerlockErrorEventCallback","requestPointerLock","fillVisib\
ilityChangeEventData","registerVisibilityChangeEventCallback","registerTouchEventCallback","fillGamepadEventData","regis\
terGamepadEventCallback","registerBeforeUnloadEventCallback","fillBatteryEventData","battery","registerBatteryEventCallb\
ack","setCanvasElementSize","getCanvasElementSize","demangle","demangleAll","jsStackTrace","stackTrace","getEnvStrings",
"checkWasiClock","createDyncallWrapper","setImmediateWrapped","clearImmediateWrapped","polyfillSetImmediate","ExceptionI\
nfo","exception_addRef","exception_decRef","setMainLoop","_setNetworkCallback","heapObjectForWebGLType","heapAccessShift\
ForWebGLHeap","emscriptenWebGLGet","computeUnpackAlignedImageSize","emscriptenWebGLGetTexPixelData","emscriptenWebGLGetU\
niform","webglGetUniformLocation","webglPrepareUniformLocationsBeforeFirstUse","webglGetLeftBracePos","emscriptenWebGLGe\
tVertexAttrib","writeGLArray","SDL_unicode","SDL_ttfContext","SDL_audio","GLFW_Window","runAndAbortIfError","ALLOC_NORMA\
L","ALLOC_STACK","allocate"];missingLibrarySymbols.forEach(missingLibrarySymbol);var calledRun;dependenciesFulfilled=function runCaller(){
calledRun||run(),calledRun||(dependenciesFulfilled=runCaller)};function stackCheckInit(){_emscripten_stack_init(),writeStackCookie()}
function run(args){if(args=args||arguments_,runDependencies>0||(stackCheckInit(),preRun(),runDependencies>0))return;function doRun(){
calledRun||(calledRun=!0,Module.calledRun=!0,!ABORT&&(initRuntime(),readyPromiseResolve(Module),Module.onRuntimeInitialized&&
Module.onRuntimeInitialized(),assert(!Module._main,'compiled without a main, but one is present. if you added it from JS\
, use Module["onRuntimeInitialized"]'),postRun()))}Module.setStatus?(Module.setStatus("Running..."),setTimeout(function(){
setTimeout(function(){Module.setStatus("")},1),doRun()},1)):doRun(),checkStackCookie()}function checkUnflushedContent(){
var oldOut=out,oldErr=err,has=!1;out=err=x=>{has=!0};try{flush_NO_FILESYSTEM()}catch{}out=oldOut,err=oldErr,has&&(warnOnce(
"stdio streams had content in them that was not flushed. you should set EXIT_RUNTIME to 1 (see the FAQ), or make sure to\
 emit a newline when you printf etc."),warnOnce("(this may also be due to not including full filesystem support - try bu\
ilding with -sFORCE_FILESYSTEM)"))}if(Module.preInit)for(typeof Module.preInit=="function"&&(Module.preInit=[Module.preInit]);Module.
preInit.length>0;)Module.preInit.pop()();run();function WrapperObject(){}WrapperObject.prototype=Object.create(WrapperObject.
prototype),WrapperObject.prototype.constructor=WrapperObject,WrapperObject.prototype.__class__=WrapperObject,WrapperObject.
__cache__={},Module.WrapperObject=WrapperObject;function getCache(__class__){return(__class__||WrapperObject).__cache__}
Module.getCache=getCache;function wrapPointer(ptr,__class__){var cache=getCache(__class__),ret=cache[ptr];return ret||(ret=
Object.create((__class__||WrapperObject).prototype),ret.ptr=ptr,cache[ptr]=ret)}Module.wrapPointer=wrapPointer;function castObject(obj,__class__){
return wrapPointer(obj.ptr,__class__)}Module.castObject=castObject,Module.NULL=wrapPointer(0);function destroy2(obj){if(!obj.
__destroy__)throw"Error: Cannot destroy object. (Did you create it yourself?)";obj.__destroy__(),delete getCache(obj.__class__)[obj.
ptr]}Module.destroy=destroy2;function compare(obj1,obj2){return obj1.ptr===obj2.ptr}Module.compare=compare;function getPointer(obj){
return obj.ptr}Module.getPointer=getPointer;function getClass(obj){return obj.__class__}Module.getClass=getClass;var ensureCache={
buffer:0,size:0,pos:0,temps:[],needed:0,prepare:function(){if(ensureCache.needed){for(var i=0;i<ensureCache.temps.length;i++)
Module._free(ensureCache.temps[i]);ensureCache.temps.length=0,Module._free(ensureCache.buffer),ensureCache.buffer=0,ensureCache.
size+=ensureCache.needed,ensureCache.needed=0}ensureCache.buffer||(ensureCache.size+=128,ensureCache.buffer=Module._malloc(
ensureCache.size),assert(ensureCache.buffer)),ensureCache.pos=0},alloc:function(array,view){assert(ensureCache.buffer);var bytes=view.
BYTES_PER_ELEMENT,len=array.length*bytes;len=len+7&-8;var ret;return ensureCache.pos+len>=ensureCache.size?(assert(len>0),
ensureCache.needed+=len,ret=Module._malloc(len),ensureCache.temps.push(ret)):(ret=ensureCache.buffer+ensureCache.pos,ensureCache.
pos+=len),ret},copy:function(array,view,offset){offset>>>=0;var bytes=view.BYTES_PER_ELEMENT;switch(bytes){case 2:offset>>>=
1;break;case 4:offset>>>=2;break;case 8:offset>>>=3;break}for(var i=0;i<array.length;i++)view[offset+i]=array[i]}};function ensureString(value){
if(typeof value=="string"){var intArray=intArrayFromString(value),offset=ensureCache.alloc(intArray,HEAP8);return ensureCache.
copy(intArray,HEAP8,offset),offset}return value}function ensureInt8(value){if(typeof value=="object"){var offset=ensureCache.
alloc(value,HEAP8);return ensureCache.copy(value,HEAP8,offset),offset}return value}function ensureInt16(value){if(typeof value==
"object"){var offset=ensureCache.alloc(value,HEAP16);return ensureCache.copy(value,HEAP16,offset),offset}return value}function ensureInt32(value){
if(typeof value=="object"){var offset=ensureCache.alloc(value,HEAP32);return ensureCache.copy(value,HEAP32,offset),offset}
return value}function ensureFloat32(value){if(typeof value=="object"){var offset=ensureCache.alloc(value,HEAPF32);return ensureCache.
copy(value,HEAPF32,offset),offset}return value}function ensureFloat64(value){if(typeof value=="object"){var offset=ensureCache.
alloc(value,HEAPF64);return ensureCache.copy(value,HEAPF64,offset),offset}return value}function VoidPtr(){throw"cannot c\
onstruct a VoidPtr, no constructor in IDL"}VoidPtr.prototype=Object.create(WrapperObject.prototype),VoidPtr.prototype.constructor=
VoidPtr,VoidPtr.prototype.__class__=VoidPtr,VoidPtr.__cache__={},Module.VoidPtr=VoidPtr,VoidPtr.prototype.__destroy__=VoidPtr.
prototype.__destroy__=function(){var self2=this.ptr;_emscripten_bind_VoidPtr___destroy___0(self2)};function Crc64Hash(){
this.ptr=_emscripten_bind_Crc64Hash_Crc64Hash_0(),getCache(Crc64Hash)[this.ptr]=this}return Crc64Hash.prototype=Object.create(
WrapperObject.prototype),Crc64Hash.prototype.constructor=Crc64Hash,Crc64Hash.prototype.__class__=Crc64Hash,Crc64Hash.__cache__=
{},Module.Crc64Hash=Crc64Hash,Crc64Hash.prototype.OnAppend=Crc64Hash.prototype.OnAppend=function(data,length){var self2=this.
ptr;data&&typeof data=="object"&&(data=data.ptr),length&&typeof length=="object"&&(length=length.ptr),_emscripten_bind_Crc64Hash_OnAppend_2(
self2,data,length)},Crc64Hash.prototype.OnFinal=Crc64Hash.prototype.OnFinal=function(data,length,result){var self2=this.
ptr;data&&typeof data=="object"&&(data=data.ptr),length&&typeof length=="object"&&(length=length.ptr),result&&typeof result==
"object"&&(result=result.ptr),_emscripten_bind_Crc64Hash_OnFinal_3(self2,data,length,result)},Crc64Hash.prototype.__destroy__=
Crc64Hash.prototype.__destroy__=function(){var self2=this.ptr;_emscripten_bind_Crc64Hash___destroy___0(self2)},NativeCRC642.
ready})})();const crc64=NativeCRC64;class StorageCRC64Calculator{nativeCrc64Hash;static nativeInstance;constructor(){this.
nativeCrc64Hash=new StorageCRC64Calculator.nativeInstance.Crc64Hash}static initPromise;static async init(){return this.initPromise||
(this.initPromise=crc64().then(instance=>{this.nativeInstance=instance})),this.initPromise}append(body2,length){const ptr=StorageCRC64Calculator.
nativeInstance._malloc(length);StorageCRC64Calculator.nativeInstance.HEAPU8.set(body2,ptr),this.nativeCrc64Hash.OnAppend(
ptr,length),StorageCRC64Calculator.nativeInstance._free(ptr)}final(body2,length){const ptr=StorageCRC64Calculator.nativeInstance.
_malloc(length);StorageCRC64Calculator.nativeInstance.HEAPU8.set(body2,ptr);const result=StorageCRC64Calculator.nativeInstance.
_malloc(8);this.nativeCrc64Hash.OnFinal(ptr,length,result),StorageCRC64Calculator.nativeInstance._free(ptr);const resultArray=new Uint8Array(
8);return resultArray.set(StorageCRC64Calculator.nativeInstance.HEAPU8.subarray(result,result+8)),StorageCRC64Calculator.
nativeInstance._free(result),resultArray}}function signalStreamEnd(pushData){pushData(null)}const MESSAGE_VERSION=1,MESSAGE_HEADER_LENGTH=13,
SEGMENT_HEADER_LENGTH=10,FOOTER_LENGTH=8,MAX_SEGMENT_CONTENT_LENGTH=4*1024*1024;var SMRegion;(function(SMRegion2){SMRegion2[SMRegion2.
StreamHeader=0]="StreamHeader",SMRegion2[SMRegion2.StreamFooter=1]="StreamFooter",SMRegion2[SMRegion2.SegmentHeader=2]="\
SegmentHeader",SMRegion2[SMRegion2.SegmentFooter=3]="SegmentFooter",SMRegion2[SMRegion2.SegmentContent=4]="SegmentConten\
t",SMRegion2[SMRegion2.Completed=5]="Completed"})(SMRegion||(SMRegion={}));class StructuredMessageEncoding_StructuredMessageEncoding{pushData;contentLength;messageLength;constructor(pushData,contentLength2){
this.pushData=pushData,this.contentLength=contentLength2,this.contentOffset=0,this.currentDataOffset=0,this.segmentsCount=
Math.ceil(this.contentLength/MAX_SEGMENT_CONTENT_LENGTH),this.messageLength=this.contentLength+MESSAGE_HEADER_LENGTH+(SEGMENT_HEADER_LENGTH+
FOOTER_LENGTH)*this.segmentsCount+FOOTER_LENGTH,this.messageHeaderBuffer=new Uint8Array(MESSAGE_HEADER_LENGTH),this.segmentNumber=
0,this.segmentContentLength=0,this.segmentContentOffset=0,this.state=SMRegion.StreamHeader,this.segmentCrc64=new StorageCRC64Calculator,
this.messageCrc64=new StorageCRC64Calculator}currentDataOffset;contentOffset;segmentsCount;messageHeaderBuffer;segmentNumber;segmentContentLength;segmentContentOffset;segmentCrc64;messageCrc64;state;sourceDataHandler=data=>{
for(this.currentDataOffset=0,this.state===SMRegion.StreamHeader&&this.handlingMessageHeader();this.segmentNumber<this.segmentsCount&&
(this.segmentContentLength=Math.min(MAX_SEGMENT_CONTENT_LENGTH,this.contentLength-this.contentOffset),this.state===SMRegion.
SegmentHeader&&this.handlingSegmentHeader(),this.state===SMRegion.SegmentContent&&this.handlingSegmentContent(data),this.
state===SMRegion.SegmentFooter&&(this.handlingSegmentFooter(),this.contentOffset+=this.segmentContentLength),this.currentDataOffset!==
data.length););this.state===SMRegion.StreamFooter&&this.handlingMessageFooter()};handlingMessageHeader(){this.messageHeaderBuffer[0]=
MESSAGE_VERSION,this.fillInt64(this.messageHeaderBuffer,1,this.messageLength),this.fillInt16(this.messageHeaderBuffer,9,
1),this.fillInt16(this.messageHeaderBuffer,11,this.segmentsCount),this.pushData(this.messageHeaderBuffer),this.state=SMRegion.
SegmentHeader}handlingSegmentHeader(){const segmentHeaderBuffer=new Uint8Array(SEGMENT_HEADER_LENGTH);this.fillInt16(segmentHeaderBuffer,
0,this.segmentNumber+1),this.fillInt64(segmentHeaderBuffer,2,this.segmentContentLength),this.segmentContentOffset=0,this.
pushData(segmentHeaderBuffer),this.state=SMRegion.SegmentContent}handlingSegmentContent(data){const length=Math.min(this.
segmentContentLength-this.segmentContentOffset,data.length-this.currentDataOffset);if(length!==0){const current_content=Uint8Array.
prototype.slice.call(data,this.currentDataOffset,this.currentDataOffset+length);this.messageCrc64.append(current_content,
length),this.segmentCrc64.append(current_content,length),this.pushData(current_content)}this.segmentContentOffset+=length,
this.currentDataOffset+=length,this.segmentContentOffset===this.segmentContentLength&&(this.state=SMRegion.SegmentFooter)}handlingSegmentFooter(){
const crc64Result=this.segmentCrc64.final(new Uint8Array([]),0);this.pushData(crc64Result),this.segmentCrc64=new StorageCRC64Calculator,
++this.segmentNumber,this.segmentNumber===this.segmentsCount?this.state=SMRegion.StreamFooter:this.state=SMRegion.SegmentHeader}handlingMessageFooter(){
const crc64Result=this.messageCrc64.final(new Uint8Array([]),0);this.pushData(crc64Result),signalStreamEnd(this.pushData),
this.state=SMRegion.Completed}fillInt64(buffer,offset,input){if(buffer.length<offset+8)throw new Error("Uint8Array lengt\
h is not expected.");new DataView(buffer.buffer,buffer.byteOffset+offset,8).setBigUint64(0,BigInt(input),!0)}fillInt16(buffer,offset,input){
if(buffer.length<offset+2)throw new Error("Uint8Array length is not expected.");new DataView(buffer.buffer,buffer.byteOffset+
offset,2).setUint16(0,input,!0)}}function StructuredMessageEncodingStream_isNodeReadableStream(source){return source!==null&&
source instanceof Stream&&typeof source._read=="function"&&typeof source._readableState=="object"&&typeof source.pipe=="\
function"}async function structuredMessageEncoding(source,contentLength2){if(source===null)return{body:source,encodedContentLength:contentLength2};
if(StructuredMessageEncodingStream_isNodeReadableStream(source)){const encodingMessage=new StructuredMessageEncodingStream(
source,contentLength2,{});return{body:encodingMessage,encodedContentLength:encodingMessage.messageLength()}}if(typeof source==
"function"){const encodingMessage=new StructuredMessageEncodingStream(source(),contentLength2,{});return{body:encodingMessage,
encodedContentLength:encodingMessage.messageLength()}}if(source instanceof Blob){const encoding=await BrowserStream(source,
contentLength2);return{body:encoding.content,encodedContentLength:encoding.encodedContentLength}}if(typeof source=="stri\
ng"){const s=new Readable;s._read=()=>{},s.push(source),s.push(null);const stringContentLength=Buffer.byteLength(source),
encodingMessage=await new StructuredMessageEncodingStream(s,stringContentLength,{});return{body:encodingMessage,encodedContentLength:encodingMessage.
messageLength()}}if(source instanceof ArrayBuffer){const stream=Readable.from(Buffer.from(source)),encodingMessage=await new StructuredMessageEncodingStream(
stream,contentLength2,{});return{body:encodingMessage,encodedContentLength:encodingMessage.messageLength()}}if(source instanceof
Buffer){const stream=Readable.from(source),encodingMessage=await new StructuredMessageEncodingStream(stream,contentLength2,
{});return{body:encodingMessage,encodedContentLength:encodingMessage.messageLength()}}if(ArrayBuffer.isView(source)){const stream=Readable.
from(Buffer.from(source.buffer,source.byteOffset,source.byteLength)),encodingMessage=await new StructuredMessageEncodingStream(
stream,contentLength2,{});return{body:encodingMessage,encodedContentLength:encodingMessage.messageLength()}}throw new Error(
"The specified request body type is not supported for CRC64 checksum")}async function pump(reader,controller,encodingStream){
const{done,value}=await reader.read();if(done){controller.close();return}encodingStream.sourceDataHandler(Buffer.from(value))}
async function BrowserStream(source,contentLength2){const reader=(source instanceof Blob?source.stream():source).getReader();
let encodingStream;const stream=new ReadableStream({start(controller){encodingStream=new StructuredMessageEncoding(data=>{
controller.enqueue(data)},contentLength2)},pull(controller){pump(reader,controller,encodingStream).then(()=>{}).catch(function(error){
controller.error(error)})}});return{content:await new Response(stream).blob(),encodedContentLength:encodingStream.messageLength}}
class StructuredMessageEncodingStream extends external_node_stream_.Readable{source;encodingMethods;constructor(source,contentLength2,options){
super({highWaterMark:options.highWaterMark}),this.source=source,this.encodingMethods=new StructuredMessageEncoding_StructuredMessageEncoding(
dataToHandle=>{this.push(dataToHandle)||source.pause()},contentLength2),this.setSourceEventHandlers()}messageLength(){return this.
encodingMethods.messageLength}setSourceEventHandlers(){this.source.on("data",this.sourceDataHandler),this.source.on("end",
this.sourceErrorOrEndHandler),this.source.on("error",this.sourceErrorOrEndHandler),this.source.on("aborted",this.sourceAbortedHandler)}removeSourceEventHandlers(){
this.source.removeListener("data",this.sourceDataHandler),this.source.removeListener("end",this.sourceErrorOrEndHandler),
this.source.removeListener("error",this.sourceErrorOrEndHandler),this.source.removeListener("aborted",this.sourceAbortedHandler)}sourceDataHandler=data=>{
this.encodingMethods.sourceDataHandler(data)};sourceAbortedHandler=()=>{const abortError=new AbortError_AbortError("The \
operation was aborted.");this.destroy(abortError)};sourceErrorOrEndHandler=err=>{if(err&&err.name==="AbortError"){this.destroy(
err);return}this.removeSourceEventHandlers()};_read(){this.source.resume()}_destroy(error,callback){this.removeSourceEventHandlers(),
this.source.destroy(),callback(error===null?void 0:error)}}const StructuredMessageDecoding_MESSAGE_VERSION=1,StructuredMessageDecoding_MESSAGE_HEADER_LENGTH=13,
StructuredMessageDecoding_SEGMENT_HEADER_LENGTH=10,StructuredMessageDecoding_FOOTER_LENGTH=8;var StructuredMessageDecoding_SMRegion;
(function(SMRegion2){SMRegion2[SMRegion2.StreamHeader=0]="StreamHeader",SMRegion2[SMRegion2.StreamFooter=1]="StreamFoote\
r",SMRegion2[SMRegion2.SegmentHeader=2]="SegmentHeader",SMRegion2[SMRegion2.SegmentFooter=3]="SegmentFooter",SMRegion2[SMRegion2.
SegmentContent=4]="SegmentContent"})(StructuredMessageDecoding_SMRegion||(StructuredMessageDecoding_SMRegion={}));class StructuredMessageDecoding{pushData;segmentsCount;currentOffset;currentDataOffset;messageHeaderBuffer;messageHeaderOffset;segmentNumber;segmentHeaderOffset;segmentHeaderBuffer;segmentContentOffset;segmentContentLength;segmentFooterOffset;segmentFooterBuffer;messageFooterOffset;messageFooterBuffer;segmentCrc64;messageCrc64;state;constructor(pushData){
this.pushData=pushData,this.currentOffset=0,this.segmentsCount=0,this.messageHeaderOffset=0,this.messageHeaderBuffer=new Uint8Array(
StructuredMessageDecoding_MESSAGE_HEADER_LENGTH),this.currentDataOffset=0,this.segmentNumber=0,this.segmentHeaderOffset=
0,this.segmentHeaderBuffer=new Uint8Array(StructuredMessageDecoding_SEGMENT_HEADER_LENGTH),this.segmentContentOffset=0,this.
segmentContentLength=0,this.state=StructuredMessageDecoding_SMRegion.StreamHeader,this.segmentFooterOffset=0,this.segmentFooterBuffer=
new Uint8Array(StructuredMessageDecoding_FOOTER_LENGTH),this.messageFooterOffset=0,this.messageFooterBuffer=new Uint8Array(
StructuredMessageDecoding_FOOTER_LENGTH),this.segmentCrc64=new StorageCRC64Calculator,this.messageCrc64=new StorageCRC64Calculator}sourceDataHandler=data=>{
for(this.currentDataOffset=0,this.state===StructuredMessageDecoding_SMRegion.StreamHeader&&this.parseMessageHeader(data);this.
segmentNumber<this.segmentsCount&&this.currentDataOffset<data.length;)this.state===StructuredMessageDecoding_SMRegion.SegmentHeader&&
this.parseSegmentHeader(data),this.state===StructuredMessageDecoding_SMRegion.SegmentContent&&this.parseSegmentContent(data),
this.state===StructuredMessageDecoding_SMRegion.SegmentFooter&&this.parseSegmentFooter(data);this.state===StructuredMessageDecoding_SMRegion.
StreamFooter&&this.parseMessageFooter(data)};parseMessageHeader(data){const length=Math.min(StructuredMessageDecoding_MESSAGE_HEADER_LENGTH-
this.messageHeaderOffset,data.length-this.currentDataOffset);if(this.messageHeaderBuffer.set(Uint8Array.prototype.slice.
call(data,this.currentDataOffset,this.currentDataOffset+length),this.messageHeaderOffset),this.currentDataOffset+=length,
this.messageHeaderOffset+=length,this.currentOffset+=length,this.messageHeaderOffset===StructuredMessageDecoding_MESSAGE_HEADER_LENGTH){
if(this.messageHeaderBuffer[0]!==StructuredMessageDecoding_MESSAGE_VERSION)throw new Error("Unexpected message version");
this.segmentsCount=this.toInt16(Uint8Array.prototype.slice.call(this.messageHeaderBuffer,11,13)),this.state=StructuredMessageDecoding_SMRegion.
SegmentHeader}}parseSegmentHeader(data){const length=Math.min(StructuredMessageDecoding_SEGMENT_HEADER_LENGTH-this.segmentHeaderOffset,
data.length-this.currentDataOffset);if(this.segmentHeaderBuffer.set(Uint8Array.prototype.slice.call(data,this.currentDataOffset,
this.currentDataOffset+length),this.segmentHeaderOffset),this.currentDataOffset+=length,this.segmentHeaderOffset+=length,
this.currentOffset+=length,this.segmentHeaderOffset===StructuredMessageDecoding_SEGMENT_HEADER_LENGTH){if(this.toInt16(Uint8Array.
prototype.slice.call(this.segmentHeaderBuffer,0,2))!==this.segmentNumber+1)throw new Error("Segment number is unexpected\
.");this.segmentContentLength=this.toInt64(this.segmentHeaderBuffer,2),this.segmentContentOffset=0,this.state=StructuredMessageDecoding_SMRegion.
SegmentContent}}parseSegmentContent(data){const length=Math.min(this.segmentContentLength-this.segmentContentOffset,data.
length-this.currentDataOffset),dataToHandle=Uint8Array.prototype.slice.call(data,this.currentDataOffset,this.currentDataOffset+
length);this.segmentCrc64.append(dataToHandle,length),this.messageCrc64.append(dataToHandle,length),this.pushData(dataToHandle),
this.currentDataOffset+=length,this.segmentContentOffset+=length,this.currentOffset+=length,this.segmentContentOffset===
this.segmentContentLength&&(this.state=StructuredMessageDecoding_SMRegion.SegmentFooter)}parseSegmentFooter(data){const length=Math.
min(StructuredMessageDecoding_FOOTER_LENGTH-this.segmentFooterOffset,data.length-this.currentDataOffset);if(this.segmentFooterBuffer.
set(Uint8Array.prototype.slice.call(data,this.currentDataOffset,this.currentDataOffset+length),this.segmentFooterOffset),
this.currentDataOffset+=length,this.segmentFooterOffset+=length,this.currentOffset+=length,this.segmentFooterOffset===StructuredMessageDecoding_FOOTER_LENGTH){
const crc64Result=this.segmentCrc64.final(new Uint8Array([]),0);if(!this.checkCrc64CheckSum(crc64Result,this.segmentFooterBuffer))
throw new Error(`Segment check sum mismatch, segmentNumber: ${this.segmentNumber}`);++this.segmentNumber,this.segmentNumber===
this.segmentsCount?this.state=StructuredMessageDecoding_SMRegion.StreamFooter:(this.segmentHeaderOffset=0,this.segmentFooterOffset=
0,this.segmentCrc64=new StorageCRC64Calculator,this.state=StructuredMessageDecoding_SMRegion.SegmentHeader)}}parseMessageFooter(data){
const length=Math.min(StructuredMessageDecoding_FOOTER_LENGTH-this.messageFooterOffset,data.length-this.currentDataOffset);
if(this.messageFooterBuffer.set(Uint8Array.prototype.slice.call(data,this.currentDataOffset,this.currentDataOffset+length),
this.messageFooterOffset),this.currentDataOffset+=length,this.messageFooterOffset+=length,this.currentOffset+=length,this.
messageFooterOffset===StructuredMessageDecoding_FOOTER_LENGTH){const crc64Result=this.messageCrc64.final(new Uint8Array(
[]),0);if(!this.checkCrc64CheckSum(crc64Result,this.messageFooterBuffer))throw new Error("Check sum mismatch");this.pushData(
null)}}toInt64(input,offset){if(input.length<offset+8)throw new Error("CRC64 buffer error, something wrong with crc64 ca\
lculator");const view=new DataView(input.buffer,input.byteOffset+offset,8);return Number(view.getBigUint64(0,!0))}toInt16(input){
if(input.length!==2)throw new Error("CRC64 buffer error, something wrong with crc64 calculator");return input[0]+input[1]*
256}checkCrc64CheckSum(first,second){if(first.length!==8||second.length!==8)throw new Error("CRC64 buffer error, somethi\
ng wrong with crc64 calculator");for(let index=0;index<8;++index)if(first[index]!==second[index])return!1;return!0}}async function structuredMessageDecodingBrowser(source){
throw new Error("structuredMessageDecodingBrowser is only for Browser")}function structuredMessageDecodingStream(source,options){
return new StructuredMessageDecodingStream(source,options)}class StructuredMessageDecodingStream extends external_node_stream_.
Readable{source;decodingMethods;constructor(source,options){super({highWaterMark:options.highWaterMark}),this.source=source,
this.decodingMethods=new StructuredMessageDecoding(dataToHandle=>{this.push(dataToHandle)||source.pause()}),this.setSourceEventHandlers()}_read(){
this.source.resume()}setSourceEventHandlers(){this.source.on("data",this.sourceDataHandler),this.source.on("end",this.sourceErrorOrEndHandler),
this.source.on("error",this.sourceErrorOrEndHandler),this.source.on("aborted",this.sourceAbortedHandler)}removeSourceEventHandlers(){
this.source.removeListener("data",this.sourceDataHandler),this.source.removeListener("end",this.sourceErrorOrEndHandler),
this.source.removeListener("error",this.sourceErrorOrEndHandler),this.source.removeListener("aborted",this.sourceAbortedHandler)}sourceDataHandler=data=>{
try{this.decodingMethods.sourceDataHandler(data)}catch(err){this.destroy(err)}};sourceAbortedHandler=()=>{const abortError=new AbortError_AbortError(
"The operation was aborted.");this.destroy(abortError)};sourceErrorOrEndHandler=err=>{if(err){this.destroy(err);return}this.
removeSourceEventHandlers()};_destroy(error,callback){this.removeSourceEventHandlers(),this.source.destroy(),callback(error===
null?void 0:error)}}let _defaultHttpClient;function cache_getCachedDefaultHttpClient(){return _defaultHttpClient||(_defaultHttpClient=
esm_defaultHttpClient_createDefaultHttpClient()),_defaultHttpClient}class BaseRequestPolicy{_nextPolicy;_options;constructor(_nextPolicy,_options){
this._nextPolicy=_nextPolicy,this._options=_options}shouldLog(logLevel){return this._options.shouldLog(logLevel)}log(logLevel,message){
this._options.log(logLevel,message)}}class StorageBrowserPolicy extends BaseRequestPolicy{constructor(nextPolicy,options){
super(nextPolicy,options)}async sendRequest(request){return this._nextPolicy.sendRequest(request)}}class StorageBrowserPolicyFactory{create(nextPolicy,options){
return new StorageBrowserPolicy(nextPolicy,options)}}class CredentialPolicy extends BaseRequestPolicy{sendRequest(request){
return this._nextPolicy.sendRequest(this.signRequest(request))}signRequest(request){return request}}class AnonymousCredentialPolicy extends CredentialPolicy{constructor(nextPolicy,options){
super(nextPolicy,options)}}class Credential{create(_nextPolicy,_options){throw new Error("Method should be implemented i\
n children classes.")}}class AnonymousCredential extends Credential{create(nextPolicy,options){return new AnonymousCredentialPolicy(
nextPolicy,options)}}const utils_constants_SDK_VERSION="12.4.0",constants_URLConstants={Parameters:{FORCE_BROWSER_NO_CACHE:"\
_",SIGNATURE:"sig",SNAPSHOT:"snapshot",VERSIONID:"versionid",TIMEOUT:"timeout"}},constants_HeaderConstants={AUTHORIZATION:"\
Authorization",AUTHORIZATION_SCHEME:"Bearer",CONTENT_ENCODING:"Content-Encoding",CONTENT_ID:"Content-ID",CONTENT_LANGUAGE:"\
Content-Language",CONTENT_LENGTH:"Content-Length",CONTENT_MD5:"Content-Md5",CONTENT_TRANSFER_ENCODING:"Content-Transfer-\
Encoding",CONTENT_TYPE:"Content-Type",COOKIE:"Cookie",DATE:"date",IF_MATCH:"if-match",IF_MODIFIED_SINCE:"if-modified-sin\
ce",IF_NONE_MATCH:"if-none-match",IF_UNMODIFIED_SINCE:"if-unmodified-since",PREFIX_FOR_STORAGE:"x-ms-",RANGE:"Range",USER_AGENT:"\
User-Agent",X_MS_CLIENT_REQUEST_ID:"x-ms-client-request-id",X_MS_COPY_SOURCE:"x-ms-copy-source",X_MS_DATE:"x-ms-date",X_MS_ERROR_CODE:"\
x-ms-error-code",X_MS_VERSION:"x-ms-version",X_MS_CopySourceErrorCode:"x-ms-copy-source-error-code"},constants_DevelopmentConnectionString=null,
constants_PathStylePorts=null;function escapeURLPath(url2){const urlParsed=new URL(url2);let path=urlParsed.pathname;return path=
path||"/",path=utils_common_escape(path),urlParsed.pathname=path,urlParsed.toString()}function getProxyUriFromDevConnString(connectionString){
let proxyUri="";if(connectionString.search("DevelopmentStorageProxyUri=")!==-1){const matchCredentials=connectionString.
split(";");for(const element of matchCredentials)element.trim().startsWith("DevelopmentStorageProxyUri=")&&(proxyUri=element.
trim().match("DevelopmentStorageProxyUri=(.*)")[1])}return proxyUri}function getValueInConnString(connectionString,argument){
const elements=connectionString.split(";");for(const element of elements)if(element.trim().startsWith(argument))return element.
trim().match(argument+"=(.*)")[1];return""}function extractConnectionStringParts(connectionString){let proxyUri="";connectionString.
startsWith("UseDevelopmentStorage=true")&&(proxyUri=getProxyUriFromDevConnString(connectionString),connectionString=DevelopmentConnectionString);
let blobEndpoint=getValueInConnString(connectionString,"BlobEndpoint");if(blobEndpoint=blobEndpoint.endsWith("/")?blobEndpoint.
slice(0,-1):blobEndpoint,connectionString.search("DefaultEndpointsProtocol=")!==-1&&connectionString.search("AccountKey=")!==
-1){let defaultEndpointsProtocol="",accountName="",accountKey=stringToUint8Array("accountKey","base64"),endpointSuffix="";
if(accountName=getValueInConnString(connectionString,"AccountName"),accountKey=stringToUint8Array(getValueInConnString(connectionString,
"AccountKey"),"base64"),!blobEndpoint){defaultEndpointsProtocol=getValueInConnString(connectionString,"DefaultEndpointsP\
rotocol");const protocol=defaultEndpointsProtocol.toLowerCase();if(protocol!=="https"&&protocol!=="http")throw new Error(
"Invalid DefaultEndpointsProtocol in the provided Connection String. Expecting 'https' or 'http'");if(endpointSuffix=getValueInConnString(
connectionString,"EndpointSuffix"),!endpointSuffix)throw new Error("Invalid EndpointSuffix in the provided Connection St\
ring");blobEndpoint=`${defaultEndpointsProtocol}://${accountName}.blob.${endpointSuffix}`}if(accountName){if(accountKey.
length===0)throw new Error("Invalid AccountKey in the provided Connection String")}else throw new Error("Invalid Account\
Name in the provided Connection String");return{kind:"AccountConnString",url:blobEndpoint,accountName,accountKey,proxyUri}}else{
let accountSas=getValueInConnString(connectionString,"SharedAccessSignature"),accountName=getValueInConnString(connectionString,
"AccountName");if(accountName||(accountName=getAccountNameFromUrl(blobEndpoint)),blobEndpoint){if(!accountSas)throw new Error(
"Invalid SharedAccessSignature in the provided SAS Connection String")}else throw new Error("Invalid BlobEndpoint in the\
 provided SAS Connection String");return accountSas.startsWith("?")&&(accountSas=accountSas.substring(1)),{kind:"SASConn\
String",url:blobEndpoint,accountName,accountSas}}}function utils_common_escape(text){return encodeURIComponent(text).replace(
/%2F/g,"/").replace(/'/g,"%27").replace(/\+/g,"%20").replace(/%25/g,"%")}function appendToURLPath(url2,name){const urlParsed=new URL(
url2);let path=urlParsed.pathname;return path=path?path.endsWith("/")?`${path}${name}`:`${path}/${name}`:name,urlParsed.
pathname=path,urlParsed.toString()}function setURLParameter(url2,name,value){const urlParsed=new URL(url2),encodedName=encodeURIComponent(
name),encodedValue=value?encodeURIComponent(value):void 0,searchString=urlParsed.search===""?"?":urlParsed.search,searchPieces=[];
for(const pair of searchString.slice(1).split("&"))if(pair){const[key]=pair.split("=",2);key!==encodedName&&searchPieces.
push(pair)}return encodedValue&&searchPieces.push(`${encodedName}=${encodedValue}`),urlParsed.search=searchPieces.length?
`?${searchPieces.join("&")}`:"",urlParsed.toString()}function getURLParameter(url2,name){return new URL(url2).searchParams.
get(name)??void 0}function setURLHost(url2,host){const urlParsed=new URL(url2);return urlParsed.hostname=host,urlParsed.
toString()}function getURLPath(url2){try{return new URL(url2).pathname}catch{return}}function getURLScheme(url2){try{const urlParsed=new URL(
url2);return urlParsed.protocol.endsWith(":")?urlParsed.protocol.slice(0,-1):urlParsed.protocol}catch{return}}function getURLPathAndQuery(url2){
const urlParsed=new URL(url2),pathString=urlParsed.pathname;if(!pathString)throw new RangeError("Invalid url without val\
id path.");let queryString=urlParsed.search||"";return queryString=queryString.trim(),queryString!==""&&(queryString=queryString.
startsWith("?")?queryString:`?${queryString}`),`${pathString}${queryString}`}function getURLQueries(url2){let queryString=new URL(
url2).search;if(!queryString)return{};queryString=queryString.trim(),queryString=queryString.startsWith("?")?queryString.
substring(1):queryString;let querySubStrings=queryString.split("&");querySubStrings=querySubStrings.filter(value=>{const indexOfEqual=value.
indexOf("="),lastIndexOfEqual=value.lastIndexOf("=");return indexOfEqual>0&&indexOfEqual===lastIndexOfEqual&&lastIndexOfEqual<
value.length-1});const queries={};for(const querySubString of querySubStrings){const splitResults=querySubString.split("\
="),key=splitResults[0],value=splitResults[1];queries[key]=value}return queries}function appendToURLQuery(url2,queryParts){
const urlParsed=new URL(url2);let query=urlParsed.search;return query?query+="&"+queryParts:query=queryParts,urlParsed.search=
query,urlParsed.toString()}function truncatedISO8061Date(date,withMilliseconds=!0){const dateString=date.toISOString();return withMilliseconds?
dateString.substring(0,dateString.length-1)+"0000Z":dateString.substring(0,dateString.length-5)+"Z"}function generateBlockID(blockIDPrefix,blockIndex){
blockIDPrefix.length>42&&(blockIDPrefix=blockIDPrefix.slice(0,42));const res=blockIDPrefix+padStart(blockIndex.toString(),
48-blockIDPrefix.length,"0");return uint8ArrayToString(stringToUint8Array(res,"utf-8"),"base64")}async function utils_common_delay(timeInMs,aborter,abortError){
return new Promise((resolve,reject)=>{let timeout;const abortHandler=()=>{timeout!==void 0&&clearTimeout(timeout),reject(
abortError)};timeout=setTimeout(()=>{aborter!==void 0&&aborter.removeEventListener("abort",abortHandler),resolve()},timeInMs),
aborter!==void 0&&aborter.addEventListener("abort",abortHandler)})}function padStart(currentString,targetLength,padString="\
 "){return String.prototype.padStart?currentString.padStart(targetLength,padString):(padString=padString||" ",currentString.
length>targetLength?currentString:(targetLength=targetLength-currentString.length,targetLength>padString.length&&(padString+=
padString.repeat(targetLength/padString.length)),padString.slice(0,targetLength)+currentString))}function sanitizeURL(url2){
let safeURL=url2;return getURLParameter(safeURL,URLConstants.Parameters.SIGNATURE)&&(safeURL=setURLParameter(safeURL,URLConstants.
Parameters.SIGNATURE,"*****")),safeURL}function sanitizeHeaders(originalHeader){const headers=createHttpHeaders();for(const[
name,value]of originalHeader)name.toLowerCase()===HeaderConstants.AUTHORIZATION.toLowerCase()?headers.set(name,"*****"):
name.toLowerCase()===HeaderConstants.X_MS_COPY_SOURCE?headers.set(name,sanitizeURL(value)):headers.set(name,value);return headers}
function iEqual(str1,str2){return str1.toLocaleLowerCase()===str2.toLocaleLowerCase()}function getAccountNameFromUrl(url2){
const parsedUrl=new URL(url2);let accountName;try{return parsedUrl.hostname.split(".")[1]==="blob"?accountName=parsedUrl.
hostname.split(".")[0]:isIpEndpointStyle(parsedUrl)?accountName=parsedUrl.pathname.split("/")[1]:accountName="",accountName}catch{
throw new Error("Unable to extract accountName with provided information.")}}function isIpEndpointStyle(parsedUrl){const host=parsedUrl.
host;return/^.*:.*:.*$|^(localhost|host.docker.internal)(:[0-9]+)?$|^(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(\.(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3}(:[0-9]+)?$/.
test(host)||!!parsedUrl.port&&PathStylePorts.includes(parsedUrl.port)}function attachCredential(thing,credential){return thing.
credential=credential,thing}function httpAuthorizationToString(httpAuthorization){return httpAuthorization?httpAuthorization.
scheme+" "+httpAuthorization.value:void 0}function EscapePath(blobName){const split=blobName.split("/");for(let i=0;i<split.
length;i++)split[i]=encodeURIComponent(split[i]);return split.join("/")}function assertResponse(response){if("_response"in
response)return response;throw new TypeError(`Unexpected response object ${response}`)}const table_lv0=new Uint32Array([
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1820,0,1823,1825,1827,1829,0,0,0,1837,2051,0,0,1843,0,
3331,3354,3356,3358,3360,3362,3364,3366,3368,3370,0,0,0,0,0,0,0,3586,3593,3594,3610,3617,3619,3621,3628,3634,3637,3638,3656,
3665,3696,3708,3710,3721,3722,3729,3737,3743,3746,3748,3750,3751,3753,0,0,0,1859,1860,1864,3586,3593,3594,3610,3617,3619,
3621,3628,3634,3637,3638,3656,3665,3696,3708,3710,3721,3722,3729,3737,3743,3746,3748,3750,3751,3753,0,1868,0,1872,0]),table_lv2=new Uint32Array(
[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]),table_lv4=new Uint32Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,32786,0,0,0,0,0,33298,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]);function compareHeader(lhs,rhs){
return isLessThan(lhs,rhs)?-1:1}function isLessThan(lhs,rhs){const tables=[table_lv0,table_lv2,table_lv4];let curr_level=0,
i=0,j=0;for(;curr_level<tables.length;){if(curr_level===tables.length-1&&i!==j)return i>j;const weight1=i<lhs.length?tables[curr_level][lhs[i].
charCodeAt(0)]:1,weight2=j<rhs.length?tables[curr_level][rhs[j].charCodeAt(0)]:1;if(weight1===1&&weight2===1)i=0,j=0,++curr_level;else if(weight1===
weight2)++i,++j;else if(weight1===0)++i;else if(weight2===0)++j;else return weight1<weight2}return!1}class StorageSharedKeyCredentialPolicy extends CredentialPolicy{factory;constructor(nextPolicy,options,factory){
super(nextPolicy,options),this.factory=factory}signRequest(request){request.headers.set(constants_HeaderConstants.X_MS_DATE,
new Date().toUTCString()),request.body&&(typeof request.body=="string"||request.body!==void 0)&&request.body.length>0&&request.
headers.set(constants_HeaderConstants.CONTENT_LENGTH,Buffer.byteLength(request.body));const stringToSign=[request.method.
toUpperCase(),this.getHeaderValueToSign(request,constants_HeaderConstants.CONTENT_LANGUAGE),this.getHeaderValueToSign(request,
constants_HeaderConstants.CONTENT_ENCODING),this.getHeaderValueToSign(request,constants_HeaderConstants.CONTENT_LENGTH),
this.getHeaderValueToSign(request,constants_HeaderConstants.CONTENT_MD5),this.getHeaderValueToSign(request,constants_HeaderConstants.
CONTENT_TYPE),this.getHeaderValueToSign(request,constants_HeaderConstants.DATE),this.getHeaderValueToSign(request,constants_HeaderConstants.
IF_MODIFIED_SINCE),this.getHeaderValueToSign(request,constants_HeaderConstants.IF_MATCH),this.getHeaderValueToSign(request,
constants_HeaderConstants.IF_NONE_MATCH),this.getHeaderValueToSign(request,constants_HeaderConstants.IF_UNMODIFIED_SINCE),
this.getHeaderValueToSign(request,constants_HeaderConstants.RANGE)].join(`
`)+`
`+this.getCanonicalizedHeadersString(request)+this.getCanonicalizedResourceString(request),signature=this.factory.computeHMACSHA256(
stringToSign);return request.headers.set(constants_HeaderConstants.AUTHORIZATION,`SharedKey ${this.factory.accountName}:${signature}`),
request}getHeaderValueToSign(request,headerName){const value=request.headers.get(headerName);return!value||headerName===
constants_HeaderConstants.CONTENT_LENGTH&&value==="0"?"":value}getCanonicalizedHeadersString(request){let headersArray=request.
headers.headersArray().filter(value=>value.name.toLowerCase().startsWith(constants_HeaderConstants.PREFIX_FOR_STORAGE));
headersArray.sort((a,b)=>compareHeader(a.name.toLowerCase(),b.name.toLowerCase())),headersArray=headersArray.filter((value,index,array)=>!(index>
0&&value.name.toLowerCase()===array[index-1].name.toLowerCase()));let canonicalizedHeadersStringToSign="";return headersArray.
forEach(header=>{canonicalizedHeadersStringToSign+=`${header.name.toLowerCase().trimRight()}:${header.value.trimLeft()}
`}),canonicalizedHeadersStringToSign}getCanonicalizedResourceString(request){const path=getURLPath(request.url)||"/";let canonicalizedResourceString="";
canonicalizedResourceString+=`/${this.factory.accountName}${path}`;const queries=getURLQueries(request.url),lowercaseQueries={};
if(queries){const queryKeys=[];for(const key in queries)if(Object.prototype.hasOwnProperty.call(queries,key)){const lowercaseKey=key.
toLowerCase();lowercaseQueries[lowercaseKey]=queries[key],queryKeys.push(lowercaseKey)}queryKeys.sort();for(const key of queryKeys)
canonicalizedResourceString+=`
${key}:${decodeURIComponent(lowercaseQueries[key])}`}return canonicalizedResourceString}}class StorageSharedKeyCredential extends Credential{accountName;accountKey;constructor(accountName,accountKey){
super(),this.accountName=accountName,this.accountKey=Buffer.from(accountKey,"base64")}create(nextPolicy,options){return new StorageSharedKeyCredentialPolicy(
nextPolicy,options,this)}computeHMACSHA256(stringToSign){return(0,external_node_crypto_.createHmac)("sha256",this.accountKey).
update(stringToSign,"utf8").digest("base64")}}const storage_common_dist_esm_log_logger=esm_createClientLogger("storage-c\
ommon");var StorageRetryPolicyType;(function(StorageRetryPolicyType2){StorageRetryPolicyType2[StorageRetryPolicyType2.EXPONENTIAL=
0]="EXPONENTIAL",StorageRetryPolicyType2[StorageRetryPolicyType2.FIXED=1]="FIXED"})(StorageRetryPolicyType||(StorageRetryPolicyType=
{}));function NewRetryPolicyFactory(retryOptions){return{create:(nextPolicy,options)=>new StorageRetryPolicy(nextPolicy,
options,retryOptions)}}const DEFAULT_RETRY_OPTIONS={maxRetryDelayInMs:120*1e3,maxTries:4,retryDelayInMs:4*1e3,retryPolicyType:StorageRetryPolicyType.
EXPONENTIAL,secondaryHost:"",tryTimeoutInMs:void 0},RETRY_ABORT_ERROR=new AbortError_AbortError("The operation was abort\
ed.");class StorageRetryPolicy extends BaseRequestPolicy{retryOptions;constructor(nextPolicy,options,retryOptions=DEFAULT_RETRY_OPTIONS){
super(nextPolicy,options),this.retryOptions={retryPolicyType:retryOptions.retryPolicyType?retryOptions.retryPolicyType:DEFAULT_RETRY_OPTIONS.
retryPolicyType,maxTries:retryOptions.maxTries&&retryOptions.maxTries>=1?Math.floor(retryOptions.maxTries):DEFAULT_RETRY_OPTIONS.
maxTries,tryTimeoutInMs:retryOptions.tryTimeoutInMs&&retryOptions.tryTimeoutInMs>=0?retryOptions.tryTimeoutInMs:DEFAULT_RETRY_OPTIONS.
tryTimeoutInMs,retryDelayInMs:retryOptions.retryDelayInMs&&retryOptions.retryDelayInMs>=0?Math.min(retryOptions.retryDelayInMs,
retryOptions.maxRetryDelayInMs?retryOptions.maxRetryDelayInMs:DEFAULT_RETRY_OPTIONS.maxRetryDelayInMs):DEFAULT_RETRY_OPTIONS.
retryDelayInMs,maxRetryDelayInMs:retryOptions.maxRetryDelayInMs&&retryOptions.maxRetryDelayInMs>=0?retryOptions.maxRetryDelayInMs:
DEFAULT_RETRY_OPTIONS.maxRetryDelayInMs,secondaryHost:retryOptions.secondaryHost?retryOptions.secondaryHost:DEFAULT_RETRY_OPTIONS.
secondaryHost}}async sendRequest(request){return this.attemptSendRequest(request,!1,1)}async attemptSendRequest(request,secondaryHas404,attempt){
const newRequest=request.clone(),isPrimaryRetry=secondaryHas404||!this.retryOptions.secondaryHost||!(request.method==="G\
ET"||request.method==="HEAD"||request.method==="OPTIONS")||attempt%2===1;isPrimaryRetry||(newRequest.url=setURLHost(newRequest.
url,this.retryOptions.secondaryHost)),this.retryOptions.tryTimeoutInMs&&(newRequest.url=setURLParameter(newRequest.url,constants_URLConstants.
Parameters.TIMEOUT,Math.floor(this.retryOptions.tryTimeoutInMs/1e3).toString()));let response;try{if(storage_common_dist_esm_log_logger.
info(`RetryPolicy: =====> Try=${attempt} ${isPrimaryRetry?"Primary":"Secondary"}`),response=await this._nextPolicy.sendRequest(
newRequest),!this.shouldRetry(isPrimaryRetry,attempt,response))return response;secondaryHas404=secondaryHas404||!isPrimaryRetry&&
response.status===404}catch(err){if(storage_common_dist_esm_log_logger.error(`RetryPolicy: Caught error, message: ${err.
message}, code: ${err.code}`),!this.shouldRetry(isPrimaryRetry,attempt,response,err))throw err}return await this.delay(isPrimaryRetry,
attempt,request.abortSignal),this.attemptSendRequest(request,secondaryHas404,++attempt)}shouldRetry(isPrimaryRetry,attempt,response,err){
if(attempt>=this.retryOptions.maxTries)return storage_common_dist_esm_log_logger.info(`RetryPolicy: Attempt(s) ${attempt}\
 >= maxTries ${this.retryOptions.maxTries}, no further try.`),!1;const retriableErrors2=["ETIMEDOUT","ESOCKETTIMEDOUT","\
ECONNREFUSED","ECONNRESET","ENOENT","ENOTFOUND","TIMEOUT","EPIPE","REQUEST_SEND_ERROR"];if(err){for(const retriableError of retriableErrors2)
if(err.name.toUpperCase().includes(retriableError)||err.message.toUpperCase().includes(retriableError)||err.code&&err.code.
toString().toUpperCase()===retriableError)return storage_common_dist_esm_log_logger.info(`RetryPolicy: Network error ${retriableError}\
 found, will retry.`),!0}if(response||err){const statusCode=response?response.status:err?err.statusCode:0;if(!isPrimaryRetry&&
statusCode===404)return storage_common_dist_esm_log_logger.info("RetryPolicy: Secondary access with 404, will retry."),!0;
if(statusCode===503||statusCode===500)return storage_common_dist_esm_log_logger.info(`RetryPolicy: Will retry for status\
 code ${statusCode}.`),!0}if(response&&response?.status>=400){const copySourceError=response.headers.get(constants_HeaderConstants.
X_MS_CopySourceErrorCode);if(copySourceError!==void 0)switch(copySourceError){case"InternalError":case"OperationTimedOut":case"\
ServerBusy":return!0}}return err?.code==="PARSE_ERROR"&&err?.message.startsWith('Error "Error: Unclosed root tag')?(storage_common_dist_esm_log_logger.
info("RetryPolicy: Incomplete XML response likely due to service timeout, will retry."),!0):!1}async delay(isPrimaryRetry,attempt,abortSignal){
let delayTimeInMs=0;if(isPrimaryRetry)switch(this.retryOptions.retryPolicyType){case StorageRetryPolicyType.EXPONENTIAL:
delayTimeInMs=Math.min((Math.pow(2,attempt-1)-1)*this.retryOptions.retryDelayInMs,this.retryOptions.maxRetryDelayInMs);break;case StorageRetryPolicyType.
FIXED:delayTimeInMs=this.retryOptions.retryDelayInMs;break}else delayTimeInMs=Math.random()*1e3;return storage_common_dist_esm_log_logger.
info(`RetryPolicy: Delay for ${delayTimeInMs}ms`),utils_common_delay(delayTimeInMs,abortSignal,RETRY_ABORT_ERROR)}}class StorageRetryPolicyFactory{retryOptions;constructor(retryOptions){
this.retryOptions=retryOptions}create(nextPolicy,options){return new StorageRetryPolicy(nextPolicy,options,this.retryOptions)}}
const storageBrowserPolicyName="storageBrowserPolicy";function storageBrowserPolicy(){return{name:storageBrowserPolicyName,
async sendRequest(request,next){return next(request)}}}const storageCorrectContentLengthPolicyName="StorageCorrectConten\
tLengthPolicy";function storageCorrectContentLengthPolicy(){function correctContentLength(request){request.body&&(typeof request.
body=="string"||Buffer.isBuffer(request.body))&&request.body.length>0&&request.headers.set(constants_HeaderConstants.CONTENT_LENGTH,
Buffer.byteLength(request.body))}return{name:storageCorrectContentLengthPolicyName,async sendRequest(request,next){return correctContentLength(
request),next(request)}}}const storageRetryPolicyName="storageRetryPolicy",StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS={maxRetryDelayInMs:120*
1e3,maxTries:4,retryDelayInMs:4*1e3,retryPolicyType:StorageRetryPolicyType.EXPONENTIAL,secondaryHost:"",tryTimeoutInMs:void 0},
retriableErrors=["ETIMEDOUT","ESOCKETTIMEDOUT","ECONNREFUSED","ECONNRESET","ENOENT","ENOTFOUND","TIMEOUT","EPIPE","REQUE\
ST_SEND_ERROR"],StorageRetryPolicyV2_RETRY_ABORT_ERROR=new AbortError_AbortError("The operation was aborted.");function storageRetryPolicy(options={}){
const retryPolicyType=options.retryPolicyType??StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS.retryPolicyType,maxTries=options.
maxTries??StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS.maxTries,retryDelayInMs=options.retryDelayInMs??StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS.
retryDelayInMs,maxRetryDelayInMs=options.maxRetryDelayInMs??StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS.maxRetryDelayInMs,
secondaryHost=options.secondaryHost??StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS.secondaryHost,tryTimeoutInMs=options.tryTimeoutInMs??
StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS.tryTimeoutInMs;function shouldRetry({isPrimaryRetry,attempt,response,error}){
if(attempt>=maxTries)return storage_common_dist_esm_log_logger.info(`RetryPolicy: Attempt(s) ${attempt} >= maxTries ${maxTries}\
, no further try.`),!1;if(error){for(const retriableError of retriableErrors)if(error.name.toUpperCase().includes(retriableError)||
error.message.toUpperCase().includes(retriableError)||error.code&&error.code.toString().toUpperCase()===retriableError)return storage_common_dist_esm_log_logger.
info(`RetryPolicy: Network error ${retriableError} found, will retry.`),!0;if(error?.code==="PARSE_ERROR"&&error?.message.
startsWith('Error "Error: Unclosed root tag'))return storage_common_dist_esm_log_logger.info("RetryPolicy: Incomplete XM\
L response likely due to service timeout, will retry."),!0}if(response||error){const statusCode=response?.status??error?.
statusCode??0;if(!isPrimaryRetry&&statusCode===404)return storage_common_dist_esm_log_logger.info("RetryPolicy: Secondar\
y access with 404, will retry."),!0;if(statusCode===503||statusCode===500)return storage_common_dist_esm_log_logger.info(
`RetryPolicy: Will retry for status code ${statusCode}.`),!0}if(response&&response?.status>=400){const copySourceError=response.
headers.get(constants_HeaderConstants.X_MS_CopySourceErrorCode);if(copySourceError!==void 0)switch(copySourceError){case"\
InternalError":case"OperationTimedOut":case"ServerBusy":return!0}}return!1}function calculateDelay(isPrimaryRetry,attempt){
let delayTimeInMs=0;if(isPrimaryRetry)switch(retryPolicyType){case StorageRetryPolicyType.EXPONENTIAL:delayTimeInMs=Math.
min((Math.pow(2,attempt-1)-1)*retryDelayInMs,maxRetryDelayInMs);break;case StorageRetryPolicyType.FIXED:delayTimeInMs=retryDelayInMs;
break}else delayTimeInMs=Math.random()*1e3;return storage_common_dist_esm_log_logger.info(`RetryPolicy: Delay for ${delayTimeInMs}\
ms`),delayTimeInMs}return{name:storageRetryPolicyName,async sendRequest(request,next){tryTimeoutInMs&&(request.url=setURLParameter(
request.url,constants_URLConstants.Parameters.TIMEOUT,String(Math.floor(tryTimeoutInMs/1e3))));const primaryUrl=request.
url,secondaryUrl=secondaryHost?setURLHost(request.url,secondaryHost):void 0;let secondaryHas404=!1,attempt=1,retryAgain=!0,
response,error;for(;retryAgain;){const isPrimaryRetry=secondaryHas404||!secondaryUrl||!["GET","HEAD","OPTIONS"].includes(
request.method)||attempt%2===1;request.url=isPrimaryRetry?primaryUrl:secondaryUrl,response=void 0,error=void 0;try{storage_common_dist_esm_log_logger.
info(`RetryPolicy: =====> Try=${attempt} ${isPrimaryRetry?"Primary":"Secondary"}`),response=await next(request),secondaryHas404=
secondaryHas404||!isPrimaryRetry&&response.status===404}catch(e){if(esm_restError_isRestError(e))storage_common_dist_esm_log_logger.
error(`RetryPolicy: Caught error, message: ${e.message}, code: ${e.code}`),error=e;else throw storage_common_dist_esm_log_logger.
error(`RetryPolicy: Caught error, message: ${getErrorMessage(e)}`),e}retryAgain=shouldRetry({isPrimaryRetry,attempt,response,
error}),retryAgain&&await utils_common_delay(calculateDelay(isPrimaryRetry,attempt),request.abortSignal,StorageRetryPolicyV2_RETRY_ABORT_ERROR),
attempt++}if(response)return response;throw error??new esm_restError_RestError("RetryPolicy failed without known error.")}}}
const storageSharedKeyCredentialPolicyName="storageSharedKeyCredentialPolicy";function storageSharedKeyCredentialPolicy(options){
function signRequest(request){request.headers.set(constants_HeaderConstants.X_MS_DATE,new Date().toUTCString()),request.
body&&(typeof request.body=="string"||Buffer.isBuffer(request.body))&&request.body.length>0&&request.headers.set(constants_HeaderConstants.
CONTENT_LENGTH,Buffer.byteLength(request.body));const stringToSign=[request.method.toUpperCase(),getHeaderValueToSign(request,
constants_HeaderConstants.CONTENT_LANGUAGE),getHeaderValueToSign(request,constants_HeaderConstants.CONTENT_ENCODING),getHeaderValueToSign(
request,constants_HeaderConstants.CONTENT_LENGTH),getHeaderValueToSign(request,constants_HeaderConstants.CONTENT_MD5),getHeaderValueToSign(
request,constants_HeaderConstants.CONTENT_TYPE),getHeaderValueToSign(request,constants_HeaderConstants.DATE),getHeaderValueToSign(
request,constants_HeaderConstants.IF_MODIFIED_SINCE),getHeaderValueToSign(request,constants_HeaderConstants.IF_MATCH),getHeaderValueToSign(
request,constants_HeaderConstants.IF_NONE_MATCH),getHeaderValueToSign(request,constants_HeaderConstants.IF_UNMODIFIED_SINCE),
getHeaderValueToSign(request,constants_HeaderConstants.RANGE)].join(`
`)+`
`+getCanonicalizedHeadersString(request)+getCanonicalizedResourceString(request),signature=(0,external_node_crypto_.createHmac)(
"sha256",options.accountKey).update(stringToSign,"utf8").digest("base64");request.headers.set(constants_HeaderConstants.
AUTHORIZATION,`SharedKey ${options.accountName}:${signature}`)}function getHeaderValueToSign(request,headerName){const value=request.
headers.get(headerName);return!value||headerName===constants_HeaderConstants.CONTENT_LENGTH&&value==="0"?"":value}function getCanonicalizedHeadersString(request){
let headersArray=[];for(const[name,value]of request.headers)name.toLowerCase().startsWith(constants_HeaderConstants.PREFIX_FOR_STORAGE)&&
headersArray.push({name,value});headersArray.sort((a,b)=>compareHeader(a.name.toLowerCase(),b.name.toLowerCase())),headersArray=
headersArray.filter((value,index,array)=>!(index>0&&value.name.toLowerCase()===array[index-1].name.toLowerCase()));let canonicalizedHeadersStringToSign="";
return headersArray.forEach(header=>{canonicalizedHeadersStringToSign+=`${header.name.toLowerCase().trimRight()}:${header.
value.trimLeft()}
`}),canonicalizedHeadersStringToSign}function getCanonicalizedResourceString(request){const path=getURLPath(request.url)||
"/";let canonicalizedResourceString="";canonicalizedResourceString+=`/${options.accountName}${path}`;const queries=getURLQueries(
request.url),lowercaseQueries={};if(queries){const queryKeys=[];for(const key in queries)if(Object.prototype.hasOwnProperty.
call(queries,key)){const lowercaseKey=key.toLowerCase();lowercaseQueries[lowercaseKey]=queries[key],queryKeys.push(lowercaseKey)}
queryKeys.sort();for(const key of queryKeys)canonicalizedResourceString+=`
${key}:${decodeURIComponent(lowercaseQueries[key])}`}return canonicalizedResourceString}return{name:storageSharedKeyCredentialPolicyName,
async sendRequest(request,next){return signRequest(request),next(request)}}}const storageRequestFailureDetailsParserPolicyName="\
storageRequestFailureDetailsParserPolicy";function storageRequestFailureDetailsParserPolicy(){return{name:storageRequestFailureDetailsParserPolicyName,
async sendRequest(request,next){try{return await next(request)}catch(err){throw typeof err=="object"&&err!==null&&err.response&&
err.response.parsedBody&&err.response.parsedBody.code==="InvalidHeaderValue"&&err.response.parsedBody.HeaderName==="x-ms\
-version"&&(err.message=`The provided service version is not enabled on this storage account. Please see https://learn.m\
icrosoft.com/rest/api/storageservices/versioning-for-the-azure-storage-services for additional information.
`),err}}}}class UserDelegationKeyCredential{accountName;userDelegationKey;key;constructor(accountName,userDelegationKey){
this.accountName=accountName,this.userDelegationKey=userDelegationKey,this.key=Buffer.from(userDelegationKey.value,"base\
64")}computeHMACSHA256(stringToSign){return(0,external_node_crypto_.createHmac)("sha256",this.key).update(stringToSign,"\
utf8").digest("base64")}}const esm_utils_constants_SDK_VERSION="12.31.0",SERVICE_VERSION="2026-02-06",BLOCK_BLOB_MAX_UPLOAD_BLOB_BYTES=256*
1024*1024,BLOCK_BLOB_MAX_STAGE_BLOCK_BYTES=4e3*1024*1024,BLOCK_BLOB_MAX_BLOCKS=5e4,DEFAULT_BLOCK_BUFFER_SIZE_BYTES=8*1024*
1024,DEFAULT_BLOB_DOWNLOAD_BLOCK_BYTES=4*1024*1024,DEFAULT_MAX_DOWNLOAD_RETRY_REQUESTS=5,REQUEST_TIMEOUT=100*1e3,StorageOAuthScopes="\
https://storage.azure.com/.default",utils_constants_URLConstants={Parameters:{FORCE_BROWSER_NO_CACHE:"_",SIGNATURE:"sig",
SNAPSHOT:"snapshot",VERSIONID:"versionid",TIMEOUT:"timeout"}},HTTPURLConnection={HTTP_ACCEPTED:202,HTTP_CONFLICT:409,HTTP_NOT_FOUND:404,
HTTP_PRECON_FAILED:412,HTTP_RANGE_NOT_SATISFIABLE:416},utils_constants_HeaderConstants={AUTHORIZATION:"Authorization",AUTHORIZATION_SCHEME:"\
Bearer",CONTENT_ENCODING:"Content-Encoding",CONTENT_ID:"Content-ID",CONTENT_LANGUAGE:"Content-Language",CONTENT_LENGTH:"\
Content-Length",CONTENT_MD5:"Content-Md5",CONTENT_TRANSFER_ENCODING:"Content-Transfer-Encoding",CONTENT_TYPE:"Content-Ty\
pe",COOKIE:"Cookie",DATE:"date",IF_MATCH:"if-match",IF_MODIFIED_SINCE:"if-modified-since",IF_NONE_MATCH:"if-none-match",
IF_UNMODIFIED_SINCE:"if-unmodified-since",PREFIX_FOR_STORAGE:"x-ms-",RANGE:"Range",USER_AGENT:"User-Agent",X_MS_CLIENT_REQUEST_ID:"\
x-ms-client-request-id",X_MS_COPY_SOURCE:"x-ms-copy-source",X_MS_DATE:"x-ms-date",X_MS_ERROR_CODE:"x-ms-error-code",X_MS_VERSION:"\
x-ms-version",X_MS_CopySourceErrorCode:"x-ms-copy-source-error-code"},ETagNone="",ETagAny="*",SIZE_1_MB=1*1024*1024,BATCH_MAX_REQUEST=256,
BATCH_MAX_PAYLOAD_IN_BYTES=4*SIZE_1_MB,HTTP_LINE_ENDING=`\r
`,HTTP_VERSION_1_1="HTTP/1.1",EncryptionAlgorithmAES25="AES256",utils_constants_DevelopmentConnectionString="DefaultEndp\
ointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6t\
q/K1SZFPTOtr/KBHBeksoGMGw==;BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1;",StorageBlobLoggingAllowedHeaderNames=[
"Access-Control-Allow-Origin","Cache-Control","Content-Length","Content-Type","Date","Request-Id","traceparent","Transfe\
r-Encoding","User-Agent","x-ms-client-request-id","x-ms-date","x-ms-error-code","x-ms-request-id","x-ms-return-client-re\
quest-id","x-ms-version","Accept-Ranges","Content-Disposition","Content-Encoding","Content-Language","Content-MD5","Cont\
ent-Range","ETag","Last-Modified","Server","Vary","x-ms-content-crc64","x-ms-copy-action","x-ms-copy-completion-time","x\
-ms-copy-id","x-ms-copy-progress","x-ms-copy-status","x-ms-has-immutability-policy","x-ms-has-legal-hold","x-ms-lease-st\
ate","x-ms-lease-status","x-ms-range","x-ms-request-server-encrypted","x-ms-server-encrypted","x-ms-snapshot","x-ms-sour\
ce-range","If-Match","If-Modified-Since","If-None-Match","If-Unmodified-Since","x-ms-access-tier","x-ms-access-tier-chan\
ge-time","x-ms-access-tier-inferred","x-ms-account-kind","x-ms-archive-status","x-ms-blob-append-offset","x-ms-blob-cach\
e-control","x-ms-blob-committed-block-count","x-ms-blob-condition-appendpos","x-ms-blob-condition-maxsize","x-ms-blob-co\
ntent-disposition","x-ms-blob-content-encoding","x-ms-blob-content-language","x-ms-blob-content-length","x-ms-blob-conte\
nt-md5","x-ms-blob-content-type","x-ms-blob-public-access","x-ms-blob-sequence-number","x-ms-blob-type","x-ms-copy-desti\
nation-snapshot","x-ms-creation-time","x-ms-default-encryption-scope","x-ms-delete-snapshots","x-ms-delete-type-permanen\
t","x-ms-deny-encryption-scope-override","x-ms-encryption-algorithm","x-ms-if-sequence-number-eq","x-ms-if-sequence-numb\
er-le","x-ms-if-sequence-number-lt","x-ms-incremental-copy","x-ms-lease-action","x-ms-lease-break-period","x-ms-lease-du\
ration","x-ms-lease-id","x-ms-lease-time","x-ms-page-write","x-ms-proposed-lease-id","x-ms-range-get-content-md5","x-ms-\
rehydrate-priority","x-ms-sequence-number-action","x-ms-sku-name","x-ms-source-content-md5","x-ms-source-if-match","x-ms\
-source-if-modified-since","x-ms-source-if-none-match","x-ms-source-if-unmodified-since","x-ms-tag-count","x-ms-encrypti\
on-key-sha256","x-ms-copy-source-error-code","x-ms-copy-source-status-code","x-ms-if-tags","x-ms-source-if-tags"],StorageBlobLoggingAllowedQueryParameters=[
"comp","maxresults","rscc","rscd","rsce","rscl","rsct","se","si","sip","sp","spr","sr","srt","ss","st","sv","include","m\
arker","prefix","copyid","restype","blockid","blocklisttype","delimiter","prevsnapshot","ske","skoid","sks","skt","sktid",
"skv","snapshot"],BlobUsesCustomerSpecifiedEncryptionMsg="BlobUsesCustomerSpecifiedEncryption",BlobDoesNotUseCustomerSpecifiedEncryption="\
BlobDoesNotUseCustomerSpecifiedEncryption",utils_constants_PathStylePorts=["10000","10001","10002","10003","10004","1010\
0","10101","10102","10103","10104","11000","11001","11002","11003","11004","11100","11101","11102","11103","11104"];function isPipelineLike(pipeline){
if(!pipeline||typeof pipeline!="object")return!1;const castPipeline=pipeline;return Array.isArray(castPipeline.factories)&&
typeof castPipeline.options=="object"&&typeof castPipeline.toServiceClientOptions=="function"}class Pipeline{factories;options;constructor(factories,options={}){
this.factories=factories,this.options=options}toServiceClientOptions(){return{httpClient:this.options.httpClient,requestPolicyFactories:this.
factories}}}function newPipeline(credential,pipelineOptions={}){credential||(credential=new AnonymousCredential);const pipeline=new Pipeline(
[],pipelineOptions);return pipeline._credential=credential,pipeline}function processDownlevelPipeline(pipeline){const knownFactoryFunctions=[
isAnonymousCredential,isStorageSharedKeyCredential,isCoreHttpBearerTokenFactory,isStorageBrowserPolicyFactory,isStorageRetryPolicyFactory,
isStorageTelemetryPolicyFactory,isCoreHttpPolicyFactory];if(pipeline.factories.length){const novelFactories=pipeline.factories.
filter(factory=>!knownFactoryFunctions.some(knownFactory=>knownFactory(factory)));if(novelFactories.length){const hasInjector=novelFactories.
some(factory=>isInjectorPolicyFactory(factory));return{wrappedPolicies:createRequestPolicyFactoryPolicy(novelFactories),
afterRetry:hasInjector}}}}function getCoreClientOptions(pipeline){const{httpClient:v1Client,...restOptions}=pipeline.options;
let httpClient=pipeline._coreHttpClient;httpClient||(httpClient=v1Client?convertHttpClient(v1Client):cache_getCachedDefaultHttpClient(),
pipeline._coreHttpClient=httpClient);let corePipeline=pipeline._corePipeline;if(!corePipeline){const packageDetails=`azs\
dk-js-azure-storage-blob/${esm_utils_constants_SDK_VERSION}`,userAgentPrefix=restOptions.userAgentOptions&&restOptions.userAgentOptions.
userAgentPrefix?`${restOptions.userAgentOptions.userAgentPrefix} ${packageDetails}`:`${packageDetails}`;corePipeline=createClientPipeline(
{...restOptions,loggingOptions:{additionalAllowedHeaderNames:StorageBlobLoggingAllowedHeaderNames,additionalAllowedQueryParameters:StorageBlobLoggingAllowedQueryParameters,
logger:storage_blob_dist_esm_log_logger.info},userAgentOptions:{userAgentPrefix},serializationOptions:{stringifyXML,serializerOptions:{
xml:{xmlCharKey:"#"}}},deserializationOptions:{parseXML,serializerOptions:{xml:{xmlCharKey:"#"}}}}),corePipeline.removePolicy(
{phase:"Retry"}),corePipeline.removePolicy({name:decompressResponsePolicy_decompressResponsePolicyName}),corePipeline.addPolicy(
storageCorrectContentLengthPolicy()),corePipeline.addPolicy(storageRetryPolicy(restOptions.retryOptions),{phase:"Retry"}),
corePipeline.addPolicy(storageRequestFailureDetailsParserPolicy()),corePipeline.addPolicy(storageBrowserPolicy());const downlevelResults=processDownlevelPipeline(
pipeline);downlevelResults&&corePipeline.addPolicy(downlevelResults.wrappedPolicies,downlevelResults.afterRetry?{afterPhase:"\
Retry"}:void 0);const credential=getCredentialFromPipeline(pipeline);isTokenCredential(credential)?corePipeline.addPolicy(
bearerTokenAuthenticationPolicy({credential,scopes:restOptions.audience??StorageOAuthScopes,challengeCallbacks:{authorizeRequestOnChallenge:authorizeRequestOnTenantChallenge}}),
{phase:"Sign"}):credential instanceof StorageSharedKeyCredential&&corePipeline.addPolicy(storageSharedKeyCredentialPolicy(
{accountName:credential.accountName,accountKey:credential.accountKey}),{phase:"Sign"}),pipeline._corePipeline=corePipeline}
return{...restOptions,allowInsecureConnection:!0,httpClient,pipeline:corePipeline}}function getCredentialFromPipeline(pipeline){
if(pipeline._credential)return pipeline._credential;let credential=new AnonymousCredential;for(const factory of pipeline.
factories)if(isTokenCredential(factory.credential))credential=factory.credential;else if(isStorageSharedKeyCredential(factory))
return factory;return credential}function isStorageSharedKeyCredential(factory){return factory instanceof StorageSharedKeyCredential?
!0:factory.constructor.name==="StorageSharedKeyCredential"}function isAnonymousCredential(factory){return factory instanceof
AnonymousCredential?!0:factory.constructor.name==="AnonymousCredential"}function isCoreHttpBearerTokenFactory(factory){return isTokenCredential(
factory.credential)}function isStorageBrowserPolicyFactory(factory){return factory instanceof StorageBrowserPolicyFactory?
!0:factory.constructor.name==="StorageBrowserPolicyFactory"}function isStorageRetryPolicyFactory(factory){return factory instanceof
StorageRetryPolicyFactory?!0:factory.constructor.name==="StorageRetryPolicyFactory"}function isStorageTelemetryPolicyFactory(factory){
return factory.constructor.name==="TelemetryPolicyFactory"}function isInjectorPolicyFactory(factory){return factory.constructor.
name==="InjectorPolicyFactory"}function isCoreHttpPolicyFactory(factory){const knownPolicies=["GenerateClientRequestIdPo\
licy","TracingPolicy","LogPolicy","ProxyPolicy","DisableResponseDecompressionPolicy","KeepAlivePolicy","DeserializationP\
olicy"],mockHttpClient={sendRequest:async request=>({request,headers:request.headers.clone(),status:500})},mockRequestPolicyOptions2={
log(_logLevel,_message){},shouldLog(_logLevel){return!1}},policyName=factory.create(mockHttpClient,mockRequestPolicyOptions2).
constructor.name;return knownPolicies.some(knownPolicyName=>policyName.startsWith(knownPolicyName))}var KnownEncryptionAlgorithmType;
(function(KnownEncryptionAlgorithmType2){KnownEncryptionAlgorithmType2.AES256="AES256"})(KnownEncryptionAlgorithmType||(KnownEncryptionAlgorithmType=
{}));var KnownFileShareTokenIntent;(function(KnownFileShareTokenIntent2){KnownFileShareTokenIntent2.Backup="backup"})(KnownFileShareTokenIntent||
(KnownFileShareTokenIntent={}));var KnownBlobExpiryOptions;(function(KnownBlobExpiryOptions2){KnownBlobExpiryOptions2.NeverExpire=
"NeverExpire",KnownBlobExpiryOptions2.RelativeToCreation="RelativeToCreation",KnownBlobExpiryOptions2.RelativeToNow="Rel\
ativeToNow",KnownBlobExpiryOptions2.Absolute="Absolute"})(KnownBlobExpiryOptions||(KnownBlobExpiryOptions={}));var KnownStorageErrorCode;
(function(KnownStorageErrorCode2){KnownStorageErrorCode2.AccountAlreadyExists="AccountAlreadyExists",KnownStorageErrorCode2.
AccountBeingCreated="AccountBeingCreated",KnownStorageErrorCode2.AccountIsDisabled="AccountIsDisabled",KnownStorageErrorCode2.
AuthenticationFailed="AuthenticationFailed",KnownStorageErrorCode2.AuthorizationFailure="AuthorizationFailure",KnownStorageErrorCode2.
ConditionHeadersNotSupported="ConditionHeadersNotSupported",KnownStorageErrorCode2.ConditionNotMet="ConditionNotMet",KnownStorageErrorCode2.
EmptyMetadataKey="EmptyMetadataKey",KnownStorageErrorCode2.InsufficientAccountPermissions="InsufficientAccountPermission\
s",KnownStorageErrorCode2.InternalError="InternalError",KnownStorageErrorCode2.InvalidAuthenticationInfo="InvalidAuthent\
icationInfo",KnownStorageErrorCode2.InvalidHeaderValue="InvalidHeaderValue",KnownStorageErrorCode2.InvalidHttpVerb="Inva\
lidHttpVerb",KnownStorageErrorCode2.InvalidInput="InvalidInput",KnownStorageErrorCode2.InvalidMd5="InvalidMd5",KnownStorageErrorCode2.
InvalidMetadata="InvalidMetadata",KnownStorageErrorCode2.InvalidQueryParameterValue="InvalidQueryParameterValue",KnownStorageErrorCode2.
InvalidRange="InvalidRange",KnownStorageErrorCode2.InvalidResourceName="InvalidResourceName",KnownStorageErrorCode2.InvalidUri=
"InvalidUri",KnownStorageErrorCode2.InvalidXmlDocument="InvalidXmlDocument",KnownStorageErrorCode2.InvalidXmlNodeValue="\
InvalidXmlNodeValue",KnownStorageErrorCode2.Md5Mismatch="Md5Mismatch",KnownStorageErrorCode2.MetadataTooLarge="MetadataT\
ooLarge",KnownStorageErrorCode2.MissingContentLengthHeader="MissingContentLengthHeader",KnownStorageErrorCode2.MissingRequiredQueryParameter=
"MissingRequiredQueryParameter",KnownStorageErrorCode2.MissingRequiredHeader="MissingRequiredHeader",KnownStorageErrorCode2.
MissingRequiredXmlNode="MissingRequiredXmlNode",KnownStorageErrorCode2.MultipleConditionHeadersNotSupported="MultipleCon\
ditionHeadersNotSupported",KnownStorageErrorCode2.OperationTimedOut="OperationTimedOut",KnownStorageErrorCode2.OutOfRangeInput=
"OutOfRangeInput",KnownStorageErrorCode2.OutOfRangeQueryParameterValue="OutOfRangeQueryParameterValue",KnownStorageErrorCode2.
RequestBodyTooLarge="RequestBodyTooLarge",KnownStorageErrorCode2.ResourceTypeMismatch="ResourceTypeMismatch",KnownStorageErrorCode2.
RequestUrlFailedToParse="RequestUrlFailedToParse",KnownStorageErrorCode2.ResourceAlreadyExists="ResourceAlreadyExists",KnownStorageErrorCode2.
ResourceNotFound="ResourceNotFound",KnownStorageErrorCode2.ServerBusy="ServerBusy",KnownStorageErrorCode2.UnsupportedHeader=
"UnsupportedHeader",KnownStorageErrorCode2.UnsupportedXmlNode="UnsupportedXmlNode",KnownStorageErrorCode2.UnsupportedQueryParameter=
"UnsupportedQueryParameter",KnownStorageErrorCode2.UnsupportedHttpVerb="UnsupportedHttpVerb",KnownStorageErrorCode2.AppendPositionConditionNotMet=
"AppendPositionConditionNotMet",KnownStorageErrorCode2.BlobAlreadyExists="BlobAlreadyExists",KnownStorageErrorCode2.BlobImmutableDueToPolicy=
"BlobImmutableDueToPolicy",KnownStorageErrorCode2.BlobNotFound="BlobNotFound",KnownStorageErrorCode2.BlobOverwritten="Bl\
obOverwritten",KnownStorageErrorCode2.BlobTierInadequateForContentLength="BlobTierInadequateForContentLength",KnownStorageErrorCode2.
BlobUsesCustomerSpecifiedEncryption="BlobUsesCustomerSpecifiedEncryption",KnownStorageErrorCode2.BlockCountExceedsLimit=
"BlockCountExceedsLimit",KnownStorageErrorCode2.BlockListTooLong="BlockListTooLong",KnownStorageErrorCode2.CannotChangeToLowerTier=
"CannotChangeToLowerTier",KnownStorageErrorCode2.CannotVerifyCopySource="CannotVerifyCopySource",KnownStorageErrorCode2.
ContainerAlreadyExists="ContainerAlreadyExists",KnownStorageErrorCode2.ContainerBeingDeleted="ContainerBeingDeleted",KnownStorageErrorCode2.
ContainerDisabled="ContainerDisabled",KnownStorageErrorCode2.ContainerNotFound="ContainerNotFound",KnownStorageErrorCode2.
ContentLengthLargerThanTierLimit="ContentLengthLargerThanTierLimit",KnownStorageErrorCode2.CopyAcrossAccountsNotSupported=
"CopyAcrossAccountsNotSupported",KnownStorageErrorCode2.CopyIdMismatch="CopyIdMismatch",KnownStorageErrorCode2.FeatureVersionMismatch=
"FeatureVersionMismatch",KnownStorageErrorCode2.IncrementalCopyBlobMismatch="IncrementalCopyBlobMismatch",KnownStorageErrorCode2.
IncrementalCopyOfEarlierVersionSnapshotNotAllowed="IncrementalCopyOfEarlierVersionSnapshotNotAllowed",KnownStorageErrorCode2.
IncrementalCopySourceMustBeSnapshot="IncrementalCopySourceMustBeSnapshot",KnownStorageErrorCode2.InfiniteLeaseDurationRequired=
"InfiniteLeaseDurationRequired",KnownStorageErrorCode2.InvalidBlobOrBlock="InvalidBlobOrBlock",KnownStorageErrorCode2.InvalidBlobTier=
"InvalidBlobTier",KnownStorageErrorCode2.InvalidBlobType="InvalidBlobType",KnownStorageErrorCode2.InvalidBlockId="Invali\
dBlockId",KnownStorageErrorCode2.InvalidBlockList="InvalidBlockList",KnownStorageErrorCode2.InvalidOperation="InvalidOpe\
ration",KnownStorageErrorCode2.InvalidPageRange="InvalidPageRange",KnownStorageErrorCode2.InvalidSourceBlobType="Invalid\
SourceBlobType",KnownStorageErrorCode2.InvalidSourceBlobUrl="InvalidSourceBlobUrl",KnownStorageErrorCode2.InvalidVersionForPageBlobOperation=
"InvalidVersionForPageBlobOperation",KnownStorageErrorCode2.LeaseAlreadyPresent="LeaseAlreadyPresent",KnownStorageErrorCode2.
LeaseAlreadyBroken="LeaseAlreadyBroken",KnownStorageErrorCode2.LeaseIdMismatchWithBlobOperation="LeaseIdMismatchWithBlob\
Operation",KnownStorageErrorCode2.LeaseIdMismatchWithContainerOperation="LeaseIdMismatchWithContainerOperation",KnownStorageErrorCode2.
LeaseIdMismatchWithLeaseOperation="LeaseIdMismatchWithLeaseOperation",KnownStorageErrorCode2.LeaseIdMissing="LeaseIdMiss\
ing",KnownStorageErrorCode2.LeaseIsBreakingAndCannotBeAcquired="LeaseIsBreakingAndCannotBeAcquired",KnownStorageErrorCode2.
LeaseIsBreakingAndCannotBeChanged="LeaseIsBreakingAndCannotBeChanged",KnownStorageErrorCode2.LeaseIsBrokenAndCannotBeRenewed=
"LeaseIsBrokenAndCannotBeRenewed",KnownStorageErrorCode2.LeaseLost="LeaseLost",KnownStorageErrorCode2.LeaseNotPresentWithBlobOperation=
"LeaseNotPresentWithBlobOperation",KnownStorageErrorCode2.LeaseNotPresentWithContainerOperation="LeaseNotPresentWithCont\
ainerOperation",KnownStorageErrorCode2.LeaseNotPresentWithLeaseOperation="LeaseNotPresentWithLeaseOperation",KnownStorageErrorCode2.
MaxBlobSizeConditionNotMet="MaxBlobSizeConditionNotMet",KnownStorageErrorCode2.NoAuthenticationInformation="NoAuthentica\
tionInformation",KnownStorageErrorCode2.NoPendingCopyOperation="NoPendingCopyOperation",KnownStorageErrorCode2.OperationNotAllowedOnIncrementalCopyBlob=
"OperationNotAllowedOnIncrementalCopyBlob",KnownStorageErrorCode2.PendingCopyOperation="PendingCopyOperation",KnownStorageErrorCode2.
PreviousSnapshotCannotBeNewer="PreviousSnapshotCannotBeNewer",KnownStorageErrorCode2.PreviousSnapshotNotFound="PreviousS\
napshotNotFound",KnownStorageErrorCode2.PreviousSnapshotOperationNotSupported="PreviousSnapshotOperationNotSupported",KnownStorageErrorCode2.
SequenceNumberConditionNotMet="SequenceNumberConditionNotMet",KnownStorageErrorCode2.SequenceNumberIncrementTooLarge="Se\
quenceNumberIncrementTooLarge",KnownStorageErrorCode2.SnapshotCountExceeded="SnapshotCountExceeded",KnownStorageErrorCode2.
SnapshotOperationRateExceeded="SnapshotOperationRateExceeded",KnownStorageErrorCode2.SnapshotsPresent="SnapshotsPresent",
KnownStorageErrorCode2.SourceConditionNotMet="SourceConditionNotMet",KnownStorageErrorCode2.SystemInUse="SystemInUse",KnownStorageErrorCode2.
TargetConditionNotMet="TargetConditionNotMet",KnownStorageErrorCode2.UnauthorizedBlobOverwrite="UnauthorizedBlobOverwrit\
e",KnownStorageErrorCode2.BlobBeingRehydrated="BlobBeingRehydrated",KnownStorageErrorCode2.BlobArchived="BlobArchived",KnownStorageErrorCode2.
BlobNotArchived="BlobNotArchived",KnownStorageErrorCode2.AuthorizationSourceIPMismatch="AuthorizationSourceIPMismatch",KnownStorageErrorCode2.
AuthorizationProtocolMismatch="AuthorizationProtocolMismatch",KnownStorageErrorCode2.AuthorizationPermissionMismatch="Au\
thorizationPermissionMismatch",KnownStorageErrorCode2.AuthorizationServiceMismatch="AuthorizationServiceMismatch",KnownStorageErrorCode2.
AuthorizationResourceTypeMismatch="AuthorizationResourceTypeMismatch",KnownStorageErrorCode2.BlobAccessTierNotSupportedForAccountType=
"BlobAccessTierNotSupportedForAccountType"})(KnownStorageErrorCode||(KnownStorageErrorCode={}));const BlobServiceProperties={
serializedName:"BlobServiceProperties",xmlName:"StorageServiceProperties",type:{name:"Composite",className:"BlobServiceP\
roperties",modelProperties:{blobAnalyticsLogging:{serializedName:"Logging",xmlName:"Logging",type:{name:"Composite",className:"\
Logging"}},hourMetrics:{serializedName:"HourMetrics",xmlName:"HourMetrics",type:{name:"Composite",className:"Metrics"}},
minuteMetrics:{serializedName:"MinuteMetrics",xmlName:"MinuteMetrics",type:{name:"Composite",className:"Metrics"}},cors:{
serializedName:"Cors",xmlName:"Cors",xmlIsWrapped:!0,xmlElementName:"CorsRule",type:{name:"Sequence",element:{type:{name:"\
Composite",className:"CorsRule"}}}},defaultServiceVersion:{serializedName:"DefaultServiceVersion",xmlName:"DefaultServic\
eVersion",type:{name:"String"}},deleteRetentionPolicy:{serializedName:"DeleteRetentionPolicy",xmlName:"DeleteRetentionPo\
licy",type:{name:"Composite",className:"RetentionPolicy"}},staticWebsite:{serializedName:"StaticWebsite",xmlName:"Static\
Website",type:{name:"Composite",className:"StaticWebsite"}}}}},Logging={serializedName:"Logging",type:{name:"Composite",
className:"Logging",modelProperties:{version:{serializedName:"Version",required:!0,xmlName:"Version",type:{name:"String"}},
deleteProperty:{serializedName:"Delete",required:!0,xmlName:"Delete",type:{name:"Boolean"}},read:{serializedName:"Read",
required:!0,xmlName:"Read",type:{name:"Boolean"}},write:{serializedName:"Write",required:!0,xmlName:"Write",type:{name:"\
Boolean"}},retentionPolicy:{serializedName:"RetentionPolicy",xmlName:"RetentionPolicy",type:{name:"Composite",className:"\
RetentionPolicy"}}}}},RetentionPolicy={serializedName:"RetentionPolicy",type:{name:"Composite",className:"RetentionPolic\
y",modelProperties:{enabled:{serializedName:"Enabled",required:!0,xmlName:"Enabled",type:{name:"Boolean"}},days:{constraints:{
InclusiveMinimum:1},serializedName:"Days",xmlName:"Days",type:{name:"Number"}}}}},Metrics={serializedName:"Metrics",type:{
name:"Composite",className:"Metrics",modelProperties:{version:{serializedName:"Version",xmlName:"Version",type:{name:"St\
ring"}},enabled:{serializedName:"Enabled",required:!0,xmlName:"Enabled",type:{name:"Boolean"}},includeAPIs:{serializedName:"\
IncludeAPIs",xmlName:"IncludeAPIs",type:{name:"Boolean"}},retentionPolicy:{serializedName:"RetentionPolicy",xmlName:"Ret\
entionPolicy",type:{name:"Composite",className:"RetentionPolicy"}}}}},CorsRule={serializedName:"CorsRule",type:{name:"Co\
mposite",className:"CorsRule",modelProperties:{allowedOrigins:{serializedName:"AllowedOrigins",required:!0,xmlName:"Allo\
wedOrigins",type:{name:"String"}},allowedMethods:{serializedName:"AllowedMethods",required:!0,xmlName:"AllowedMethods",type:{
name:"String"}},allowedHeaders:{serializedName:"AllowedHeaders",required:!0,xmlName:"AllowedHeaders",type:{name:"String"}},
exposedHeaders:{serializedName:"ExposedHeaders",required:!0,xmlName:"ExposedHeaders",type:{name:"String"}},maxAgeInSeconds:{
constraints:{InclusiveMinimum:0},serializedName:"MaxAgeInSeconds",required:!0,xmlName:"MaxAgeInSeconds",type:{name:"Numb\
er"}}}}},StaticWebsite={serializedName:"StaticWebsite",type:{name:"Composite",className:"StaticWebsite",modelProperties:{
enabled:{serializedName:"Enabled",required:!0,xmlName:"Enabled",type:{name:"Boolean"}},indexDocument:{serializedName:"In\
dexDocument",xmlName:"IndexDocument",type:{name:"String"}},errorDocument404Path:{serializedName:"ErrorDocument404Path",xmlName:"\
ErrorDocument404Path",type:{name:"String"}},defaultIndexDocumentPath:{serializedName:"DefaultIndexDocumentPath",xmlName:"\
DefaultIndexDocumentPath",type:{name:"String"}}}}},StorageError={serializedName:"StorageError",type:{name:"Composite",className:"\
StorageError",modelProperties:{message:{serializedName:"Message",xmlName:"Message",type:{name:"String"}},copySourceStatusCode:{
serializedName:"CopySourceStatusCode",xmlName:"CopySourceStatusCode",type:{name:"Number"}},copySourceErrorCode:{serializedName:"\
CopySourceErrorCode",xmlName:"CopySourceErrorCode",type:{name:"String"}},copySourceErrorMessage:{serializedName:"CopySou\
rceErrorMessage",xmlName:"CopySourceErrorMessage",type:{name:"String"}},code:{serializedName:"Code",xmlName:"Code",type:{
name:"String"}},authenticationErrorDetail:{serializedName:"AuthenticationErrorDetail",xmlName:"AuthenticationErrorDetail",
type:{name:"String"}}}}},BlobServiceStatistics={serializedName:"BlobServiceStatistics",xmlName:"StorageServiceStats",type:{
name:"Composite",className:"BlobServiceStatistics",modelProperties:{geoReplication:{serializedName:"GeoReplication",xmlName:"\
GeoReplication",type:{name:"Composite",className:"GeoReplication"}}}}},GeoReplication={serializedName:"GeoReplication",type:{
name:"Composite",className:"GeoReplication",modelProperties:{status:{serializedName:"Status",required:!0,xmlName:"Status",
type:{name:"Enum",allowedValues:["live","bootstrap","unavailable"]}},lastSyncOn:{serializedName:"LastSyncTime",required:!0,
xmlName:"LastSyncTime",type:{name:"DateTimeRfc1123"}}}}},ListContainersSegmentResponse={serializedName:"ListContainersSe\
gmentResponse",xmlName:"EnumerationResults",type:{name:"Composite",className:"ListContainersSegmentResponse",modelProperties:{
serviceEndpoint:{serializedName:"ServiceEndpoint",required:!0,xmlName:"ServiceEndpoint",xmlIsAttribute:!0,type:{name:"St\
ring"}},prefix:{serializedName:"Prefix",xmlName:"Prefix",type:{name:"String"}},marker:{serializedName:"Marker",xmlName:"\
Marker",type:{name:"String"}},maxPageSize:{serializedName:"MaxResults",xmlName:"MaxResults",type:{name:"Number"}},containerItems:{
serializedName:"ContainerItems",required:!0,xmlName:"Containers",xmlIsWrapped:!0,xmlElementName:"Container",type:{name:"\
Sequence",element:{type:{name:"Composite",className:"ContainerItem"}}}},continuationToken:{serializedName:"NextMarker",xmlName:"\
NextMarker",type:{name:"String"}}}}},ContainerItem={serializedName:"ContainerItem",xmlName:"Container",type:{name:"Compo\
site",className:"ContainerItem",modelProperties:{name:{serializedName:"Name",required:!0,xmlName:"Name",type:{name:"Stri\
ng"}},deleted:{serializedName:"Deleted",xmlName:"Deleted",type:{name:"Boolean"}},version:{serializedName:"Version",xmlName:"\
Version",type:{name:"String"}},properties:{serializedName:"Properties",xmlName:"Properties",type:{name:"Composite",className:"\
ContainerProperties"}},metadata:{serializedName:"Metadata",xmlName:"Metadata",type:{name:"Dictionary",value:{type:{name:"\
String"}}}}}}},ContainerProperties={serializedName:"ContainerProperties",type:{name:"Composite",className:"ContainerProp\
erties",modelProperties:{lastModified:{serializedName:"Last-Modified",required:!0,xmlName:"Last-Modified",type:{name:"Da\
teTimeRfc1123"}},etag:{serializedName:"Etag",required:!0,xmlName:"Etag",type:{name:"String"}},leaseStatus:{serializedName:"\
LeaseStatus",xmlName:"LeaseStatus",type:{name:"Enum",allowedValues:["locked","unlocked"]}},leaseState:{serializedName:"L\
easeState",xmlName:"LeaseState",type:{name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},leaseDuration:{
serializedName:"LeaseDuration",xmlName:"LeaseDuration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},publicAccess:{
serializedName:"PublicAccess",xmlName:"PublicAccess",type:{name:"Enum",allowedValues:["container","blob"]}},hasImmutabilityPolicy:{
serializedName:"HasImmutabilityPolicy",xmlName:"HasImmutabilityPolicy",type:{name:"Boolean"}},hasLegalHold:{serializedName:"\
HasLegalHold",xmlName:"HasLegalHold",type:{name:"Boolean"}},defaultEncryptionScope:{serializedName:"DefaultEncryptionSco\
pe",xmlName:"DefaultEncryptionScope",type:{name:"String"}},preventEncryptionScopeOverride:{serializedName:"DenyEncryptio\
nScopeOverride",xmlName:"DenyEncryptionScopeOverride",type:{name:"Boolean"}},deletedOn:{serializedName:"DeletedTime",xmlName:"\
DeletedTime",type:{name:"DateTimeRfc1123"}},remainingRetentionDays:{serializedName:"RemainingRetentionDays",xmlName:"Rem\
ainingRetentionDays",type:{name:"Number"}},isImmutableStorageWithVersioningEnabled:{serializedName:"ImmutableStorageWith\
VersioningEnabled",xmlName:"ImmutableStorageWithVersioningEnabled",type:{name:"Boolean"}}}}},KeyInfo={serializedName:"Ke\
yInfo",type:{name:"Composite",className:"KeyInfo",modelProperties:{startsOn:{serializedName:"Start",required:!0,xmlName:"\
Start",type:{name:"String"}},expiresOn:{serializedName:"Expiry",required:!0,xmlName:"Expiry",type:{name:"String"}}}}},UserDelegationKey={
serializedName:"UserDelegationKey",type:{name:"Composite",className:"UserDelegationKey",modelProperties:{signedObjectId:{
serializedName:"SignedOid",required:!0,xmlName:"SignedOid",type:{name:"String"}},signedTenantId:{serializedName:"SignedT\
id",required:!0,xmlName:"SignedTid",type:{name:"String"}},signedStartsOn:{serializedName:"SignedStart",required:!0,xmlName:"\
SignedStart",type:{name:"String"}},signedExpiresOn:{serializedName:"SignedExpiry",required:!0,xmlName:"SignedExpiry",type:{
name:"String"}},signedService:{serializedName:"SignedService",required:!0,xmlName:"SignedService",type:{name:"String"}},
signedVersion:{serializedName:"SignedVersion",required:!0,xmlName:"SignedVersion",type:{name:"String"}},value:{serializedName:"\
Value",required:!0,xmlName:"Value",type:{name:"String"}}}}},FilterBlobSegment={serializedName:"FilterBlobSegment",xmlName:"\
EnumerationResults",type:{name:"Composite",className:"FilterBlobSegment",modelProperties:{serviceEndpoint:{serializedName:"\
ServiceEndpoint",required:!0,xmlName:"ServiceEndpoint",xmlIsAttribute:!0,type:{name:"String"}},where:{serializedName:"Wh\
ere",required:!0,xmlName:"Where",type:{name:"String"}},blobs:{serializedName:"Blobs",required:!0,xmlName:"Blobs",xmlIsWrapped:!0,
xmlElementName:"Blob",type:{name:"Sequence",element:{type:{name:"Composite",className:"FilterBlobItem"}}}},continuationToken:{
serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}},FilterBlobItem={serializedName:"FilterBlobItem",
xmlName:"Blob",type:{name:"Composite",className:"FilterBlobItem",modelProperties:{name:{serializedName:"Name",required:!0,
xmlName:"Name",type:{name:"String"}},containerName:{serializedName:"ContainerName",required:!0,xmlName:"ContainerName",type:{
name:"String"}},tags:{serializedName:"Tags",xmlName:"Tags",type:{name:"Composite",className:"BlobTags"}}}}},BlobTags={serializedName:"\
BlobTags",xmlName:"Tags",type:{name:"Composite",className:"BlobTags",modelProperties:{blobTagSet:{serializedName:"BlobTa\
gSet",required:!0,xmlName:"TagSet",xmlIsWrapped:!0,xmlElementName:"Tag",type:{name:"Sequence",element:{type:{name:"Compo\
site",className:"BlobTag"}}}}}}},BlobTag={serializedName:"BlobTag",xmlName:"Tag",type:{name:"Composite",className:"BlobT\
ag",modelProperties:{key:{serializedName:"Key",required:!0,xmlName:"Key",type:{name:"String"}},value:{serializedName:"Va\
lue",required:!0,xmlName:"Value",type:{name:"String"}}}}},SignedIdentifier={serializedName:"SignedIdentifier",xmlName:"S\
ignedIdentifier",type:{name:"Composite",className:"SignedIdentifier",modelProperties:{id:{serializedName:"Id",required:!0,
xmlName:"Id",type:{name:"String"}},accessPolicy:{serializedName:"AccessPolicy",xmlName:"AccessPolicy",type:{name:"Compos\
ite",className:"AccessPolicy"}}}}},AccessPolicy={serializedName:"AccessPolicy",type:{name:"Composite",className:"AccessP\
olicy",modelProperties:{startsOn:{serializedName:"Start",xmlName:"Start",type:{name:"String"}},expiresOn:{serializedName:"\
Expiry",xmlName:"Expiry",type:{name:"String"}},permissions:{serializedName:"Permission",xmlName:"Permission",type:{name:"\
String"}}}}},ListBlobsFlatSegmentResponse={serializedName:"ListBlobsFlatSegmentResponse",xmlName:"EnumerationResults",type:{
name:"Composite",className:"ListBlobsFlatSegmentResponse",modelProperties:{serviceEndpoint:{serializedName:"ServiceEndpo\
int",required:!0,xmlName:"ServiceEndpoint",xmlIsAttribute:!0,type:{name:"String"}},containerName:{serializedName:"Contai\
nerName",required:!0,xmlName:"ContainerName",xmlIsAttribute:!0,type:{name:"String"}},prefix:{serializedName:"Prefix",xmlName:"\
Prefix",type:{name:"String"}},marker:{serializedName:"Marker",xmlName:"Marker",type:{name:"String"}},maxPageSize:{serializedName:"\
MaxResults",xmlName:"MaxResults",type:{name:"Number"}},segment:{serializedName:"Segment",xmlName:"Blobs",type:{name:"Com\
posite",className:"BlobFlatListSegment"}},continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"\
String"}}}}},BlobFlatListSegment={serializedName:"BlobFlatListSegment",xmlName:"Blobs",type:{name:"Composite",className:"\
BlobFlatListSegment",modelProperties:{blobItems:{serializedName:"BlobItems",required:!0,xmlName:"BlobItems",xmlElementName:"\
Blob",type:{name:"Sequence",element:{type:{name:"Composite",className:"BlobItemInternal"}}}}}}},BlobItemInternal={serializedName:"\
BlobItemInternal",xmlName:"Blob",type:{name:"Composite",className:"BlobItemInternal",modelProperties:{name:{serializedName:"\
Name",xmlName:"Name",type:{name:"Composite",className:"BlobName"}},deleted:{serializedName:"Deleted",required:!0,xmlName:"\
Deleted",type:{name:"Boolean"}},snapshot:{serializedName:"Snapshot",required:!0,xmlName:"Snapshot",type:{name:"String"}},
versionId:{serializedName:"VersionId",xmlName:"VersionId",type:{name:"String"}},isCurrentVersion:{serializedName:"IsCurr\
entVersion",xmlName:"IsCurrentVersion",type:{name:"Boolean"}},properties:{serializedName:"Properties",xmlName:"Propertie\
s",type:{name:"Composite",className:"BlobPropertiesInternal"}},metadata:{serializedName:"Metadata",xmlName:"Metadata",type:{
name:"Dictionary",value:{type:{name:"String"}}}},blobTags:{serializedName:"BlobTags",xmlName:"Tags",type:{name:"Composit\
e",className:"BlobTags"}},objectReplicationMetadata:{serializedName:"ObjectReplicationMetadata",xmlName:"OrMetadata",type:{
name:"Dictionary",value:{type:{name:"String"}}}},hasVersionsOnly:{serializedName:"HasVersionsOnly",xmlName:"HasVersionsO\
nly",type:{name:"Boolean"}}}}},BlobName={serializedName:"BlobName",type:{name:"Composite",className:"BlobName",modelProperties:{
encoded:{serializedName:"Encoded",xmlName:"Encoded",xmlIsAttribute:!0,type:{name:"Boolean"}},content:{serializedName:"co\
ntent",xmlName:"content",xmlIsMsText:!0,type:{name:"String"}}}}},BlobPropertiesInternal={serializedName:"BlobPropertiesI\
nternal",xmlName:"Properties",type:{name:"Composite",className:"BlobPropertiesInternal",modelProperties:{createdOn:{serializedName:"\
Creation-Time",xmlName:"Creation-Time",type:{name:"DateTimeRfc1123"}},lastModified:{serializedName:"Last-Modified",required:!0,
xmlName:"Last-Modified",type:{name:"DateTimeRfc1123"}},etag:{serializedName:"Etag",required:!0,xmlName:"Etag",type:{name:"\
String"}},contentLength:{serializedName:"Content-Length",xmlName:"Content-Length",type:{name:"Number"}},contentType:{serializedName:"\
Content-Type",xmlName:"Content-Type",type:{name:"String"}},contentEncoding:{serializedName:"Content-Encoding",xmlName:"C\
ontent-Encoding",type:{name:"String"}},contentLanguage:{serializedName:"Content-Language",xmlName:"Content-Language",type:{
name:"String"}},contentMD5:{serializedName:"Content-MD5",xmlName:"Content-MD5",type:{name:"ByteArray"}},contentDisposition:{
serializedName:"Content-Disposition",xmlName:"Content-Disposition",type:{name:"String"}},cacheControl:{serializedName:"C\
ache-Control",xmlName:"Cache-Control",type:{name:"String"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-numbe\
r",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},blobType:{serializedName:"BlobType",xmlName:"BlobType",type:{
name:"Enum",allowedValues:["BlockBlob","PageBlob","AppendBlob"]}},leaseStatus:{serializedName:"LeaseStatus",xmlName:"Lea\
seStatus",type:{name:"Enum",allowedValues:["locked","unlocked"]}},leaseState:{serializedName:"LeaseState",xmlName:"Lease\
State",type:{name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},leaseDuration:{serializedName:"\
LeaseDuration",xmlName:"LeaseDuration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},copyId:{serializedName:"Co\
pyId",xmlName:"CopyId",type:{name:"String"}},copyStatus:{serializedName:"CopyStatus",xmlName:"CopyStatus",type:{name:"En\
um",allowedValues:["pending","success","aborted","failed"]}},copySource:{serializedName:"CopySource",xmlName:"CopySource",
type:{name:"String"}},copyProgress:{serializedName:"CopyProgress",xmlName:"CopyProgress",type:{name:"String"}},copyCompletedOn:{
serializedName:"CopyCompletionTime",xmlName:"CopyCompletionTime",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{serializedName:"\
CopyStatusDescription",xmlName:"CopyStatusDescription",type:{name:"String"}},serverEncrypted:{serializedName:"ServerEncr\
ypted",xmlName:"ServerEncrypted",type:{name:"Boolean"}},incrementalCopy:{serializedName:"IncrementalCopy",xmlName:"Incre\
mentalCopy",type:{name:"Boolean"}},destinationSnapshot:{serializedName:"DestinationSnapshot",xmlName:"DestinationSnapsho\
t",type:{name:"String"}},deletedOn:{serializedName:"DeletedTime",xmlName:"DeletedTime",type:{name:"DateTimeRfc1123"}},remainingRetentionDays:{
serializedName:"RemainingRetentionDays",xmlName:"RemainingRetentionDays",type:{name:"Number"}},accessTier:{serializedName:"\
AccessTier",xmlName:"AccessTier",type:{name:"Enum",allowedValues:["P4","P6","P10","P15","P20","P30","P40","P50","P60","P\
70","P80","Hot","Cool","Archive","Cold"]}},accessTierInferred:{serializedName:"AccessTierInferred",xmlName:"AccessTierIn\
ferred",type:{name:"Boolean"}},archiveStatus:{serializedName:"ArchiveStatus",xmlName:"ArchiveStatus",type:{name:"Enum",allowedValues:[
"rehydrate-pending-to-hot","rehydrate-pending-to-cool","rehydrate-pending-to-cold"]}},customerProvidedKeySha256:{serializedName:"\
CustomerProvidedKeySha256",xmlName:"CustomerProvidedKeySha256",type:{name:"String"}},encryptionScope:{serializedName:"En\
cryptionScope",xmlName:"EncryptionScope",type:{name:"String"}},accessTierChangedOn:{serializedName:"AccessTierChangeTime",
xmlName:"AccessTierChangeTime",type:{name:"DateTimeRfc1123"}},tagCount:{serializedName:"TagCount",xmlName:"TagCount",type:{
name:"Number"}},expiresOn:{serializedName:"Expiry-Time",xmlName:"Expiry-Time",type:{name:"DateTimeRfc1123"}},isSealed:{serializedName:"\
Sealed",xmlName:"Sealed",type:{name:"Boolean"}},rehydratePriority:{serializedName:"RehydratePriority",xmlName:"Rehydrate\
Priority",type:{name:"Enum",allowedValues:["High","Standard"]}},lastAccessedOn:{serializedName:"LastAccessTime",xmlName:"\
LastAccessTime",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiresOn:{serializedName:"ImmutabilityPolicyUntilDate",
xmlName:"ImmutabilityPolicyUntilDate",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"Immutabilit\
yPolicyMode",xmlName:"ImmutabilityPolicyMode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}},legalHold:{
serializedName:"LegalHold",xmlName:"LegalHold",type:{name:"Boolean"}}}}},ListBlobsHierarchySegmentResponse={serializedName:"\
ListBlobsHierarchySegmentResponse",xmlName:"EnumerationResults",type:{name:"Composite",className:"ListBlobsHierarchySegm\
entResponse",modelProperties:{serviceEndpoint:{serializedName:"ServiceEndpoint",required:!0,xmlName:"ServiceEndpoint",xmlIsAttribute:!0,
type:{name:"String"}},containerName:{serializedName:"ContainerName",required:!0,xmlName:"ContainerName",xmlIsAttribute:!0,
type:{name:"String"}},prefix:{serializedName:"Prefix",xmlName:"Prefix",type:{name:"String"}},marker:{serializedName:"Mar\
ker",xmlName:"Marker",type:{name:"String"}},maxPageSize:{serializedName:"MaxResults",xmlName:"MaxResults",type:{name:"Nu\
mber"}},delimiter:{serializedName:"Delimiter",xmlName:"Delimiter",type:{name:"String"}},segment:{serializedName:"Segment",
xmlName:"Blobs",type:{name:"Composite",className:"BlobHierarchyListSegment"}},continuationToken:{serializedName:"NextMar\
ker",xmlName:"NextMarker",type:{name:"String"}}}}},BlobHierarchyListSegment={serializedName:"BlobHierarchyListSegment",xmlName:"\
Blobs",type:{name:"Composite",className:"BlobHierarchyListSegment",modelProperties:{blobPrefixes:{serializedName:"BlobPr\
efixes",xmlName:"BlobPrefixes",xmlElementName:"BlobPrefix",type:{name:"Sequence",element:{type:{name:"Composite",className:"\
BlobPrefix"}}}},blobItems:{serializedName:"BlobItems",required:!0,xmlName:"BlobItems",xmlElementName:"Blob",type:{name:"\
Sequence",element:{type:{name:"Composite",className:"BlobItemInternal"}}}}}}},BlobPrefix={serializedName:"BlobPrefix",type:{
name:"Composite",className:"BlobPrefix",modelProperties:{name:{serializedName:"Name",xmlName:"Name",type:{name:"Composit\
e",className:"BlobName"}}}}},BlockLookupList={serializedName:"BlockLookupList",xmlName:"BlockList",type:{name:"Composite",
className:"BlockLookupList",modelProperties:{committed:{serializedName:"Committed",xmlName:"Committed",xmlElementName:"C\
ommitted",type:{name:"Sequence",element:{type:{name:"String"}}}},uncommitted:{serializedName:"Uncommitted",xmlName:"Unco\
mmitted",xmlElementName:"Uncommitted",type:{name:"Sequence",element:{type:{name:"String"}}}},latest:{serializedName:"Lat\
est",xmlName:"Latest",xmlElementName:"Latest",type:{name:"Sequence",element:{type:{name:"String"}}}}}}},BlockList={serializedName:"\
BlockList",type:{name:"Composite",className:"BlockList",modelProperties:{committedBlocks:{serializedName:"CommittedBlock\
s",xmlName:"CommittedBlocks",xmlIsWrapped:!0,xmlElementName:"Block",type:{name:"Sequence",element:{type:{name:"Composite",
className:"Block"}}}},uncommittedBlocks:{serializedName:"UncommittedBlocks",xmlName:"UncommittedBlocks",xmlIsWrapped:!0,
xmlElementName:"Block",type:{name:"Sequence",element:{type:{name:"Composite",className:"Block"}}}}}}},Block={serializedName:"\
Block",type:{name:"Composite",className:"Block",modelProperties:{name:{serializedName:"Name",required:!0,xmlName:"Name",
type:{name:"String"}},size:{serializedName:"Size",required:!0,xmlName:"Size",type:{name:"Number"}}}}},PageList={serializedName:"\
PageList",type:{name:"Composite",className:"PageList",modelProperties:{pageRange:{serializedName:"PageRange",xmlName:"Pa\
geRange",xmlElementName:"PageRange",type:{name:"Sequence",element:{type:{name:"Composite",className:"PageRange"}}}},clearRange:{
serializedName:"ClearRange",xmlName:"ClearRange",xmlElementName:"ClearRange",type:{name:"Sequence",element:{type:{name:"\
Composite",className:"ClearRange"}}}},continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"St\
ring"}}}}},PageRange={serializedName:"PageRange",xmlName:"PageRange",type:{name:"Composite",className:"PageRange",modelProperties:{
start:{serializedName:"Start",required:!0,xmlName:"Start",type:{name:"Number"}},end:{serializedName:"End",required:!0,xmlName:"\
End",type:{name:"Number"}}}}},ClearRange={serializedName:"ClearRange",xmlName:"ClearRange",type:{name:"Composite",className:"\
ClearRange",modelProperties:{start:{serializedName:"Start",required:!0,xmlName:"Start",type:{name:"Number"}},end:{serializedName:"\
End",required:!0,xmlName:"End",type:{name:"Number"}}}}},QueryRequest={serializedName:"QueryRequest",xmlName:"QueryReques\
t",type:{name:"Composite",className:"QueryRequest",modelProperties:{queryType:{serializedName:"QueryType",required:!0,xmlName:"\
QueryType",type:{name:"String"}},expression:{serializedName:"Expression",required:!0,xmlName:"Expression",type:{name:"St\
ring"}},inputSerialization:{serializedName:"InputSerialization",xmlName:"InputSerialization",type:{name:"Composite",className:"\
QuerySerialization"}},outputSerialization:{serializedName:"OutputSerialization",xmlName:"OutputSerialization",type:{name:"\
Composite",className:"QuerySerialization"}}}}},QuerySerialization={serializedName:"QuerySerialization",type:{name:"Compo\
site",className:"QuerySerialization",modelProperties:{format:{serializedName:"Format",xmlName:"Format",type:{name:"Compo\
site",className:"QueryFormat"}}}}},QueryFormat={serializedName:"QueryFormat",type:{name:"Composite",className:"QueryForm\
at",modelProperties:{type:{serializedName:"Type",required:!0,xmlName:"Type",type:{name:"Enum",allowedValues:["delimited",
"json","arrow","parquet"]}},delimitedTextConfiguration:{serializedName:"DelimitedTextConfiguration",xmlName:"DelimitedTe\
xtConfiguration",type:{name:"Composite",className:"DelimitedTextConfiguration"}},jsonTextConfiguration:{serializedName:"\
JsonTextConfiguration",xmlName:"JsonTextConfiguration",type:{name:"Composite",className:"JsonTextConfiguration"}},arrowConfiguration:{
serializedName:"ArrowConfiguration",xmlName:"ArrowConfiguration",type:{name:"Composite",className:"ArrowConfiguration"}},
parquetTextConfiguration:{serializedName:"ParquetTextConfiguration",xmlName:"ParquetTextConfiguration",type:{name:"Dicti\
onary",value:{type:{name:"any"}}}}}}},DelimitedTextConfiguration={serializedName:"DelimitedTextConfiguration",xmlName:"D\
elimitedTextConfiguration",type:{name:"Composite",className:"DelimitedTextConfiguration",modelProperties:{columnSeparator:{
serializedName:"ColumnSeparator",xmlName:"ColumnSeparator",type:{name:"String"}},fieldQuote:{serializedName:"FieldQuote",
xmlName:"FieldQuote",type:{name:"String"}},recordSeparator:{serializedName:"RecordSeparator",xmlName:"RecordSeparator",type:{
name:"String"}},escapeChar:{serializedName:"EscapeChar",xmlName:"EscapeChar",type:{name:"String"}},headersPresent:{serializedName:"\
HeadersPresent",xmlName:"HasHeaders",type:{name:"Boolean"}}}}},JsonTextConfiguration={serializedName:"JsonTextConfigurat\
ion",xmlName:"JsonTextConfiguration",type:{name:"Composite",className:"JsonTextConfiguration",modelProperties:{recordSeparator:{
serializedName:"RecordSeparator",xmlName:"RecordSeparator",type:{name:"String"}}}}},ArrowConfiguration={serializedName:"\
ArrowConfiguration",xmlName:"ArrowConfiguration",type:{name:"Composite",className:"ArrowConfiguration",modelProperties:{
schema:{serializedName:"Schema",required:!0,xmlName:"Schema",xmlIsWrapped:!0,xmlElementName:"Field",type:{name:"Sequence",
element:{type:{name:"Composite",className:"ArrowField"}}}}}}},ArrowField={serializedName:"ArrowField",xmlName:"Field",type:{
name:"Composite",className:"ArrowField",modelProperties:{type:{serializedName:"Type",required:!0,xmlName:"Type",type:{name:"\
String"}},name:{serializedName:"Name",xmlName:"Name",type:{name:"String"}},precision:{serializedName:"Precision",xmlName:"\
Precision",type:{name:"Number"}},scale:{serializedName:"Scale",xmlName:"Scale",type:{name:"Number"}}}}},ServiceSetPropertiesHeaders={
serializedName:"Service_setPropertiesHeaders",type:{name:"Composite",className:"ServiceSetPropertiesHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}},ServiceSetPropertiesExceptionHeaders={serializedName:"Service_setPropertiesExceptionHeaders",type:{name:"\
Composite",className:"ServiceSetPropertiesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},ServiceGetPropertiesHeaders={serializedName:"Service_getPropertiesHea\
ders",type:{name:"Composite",className:"ServiceGetPropertiesHeaders",modelProperties:{clientRequestId:{serializedName:"x\
-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"\
String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ServiceGetPropertiesExceptionHeaders={
serializedName:"Service_getPropertiesExceptionHeaders",type:{name:"Composite",className:"ServiceGetPropertiesExceptionHe\
aders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ServiceGetStatisticsHeaders={
serializedName:"Service_getStatisticsHeaders",type:{name:"Composite",className:"ServiceGetStatisticsHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ServiceGetStatisticsExceptionHeaders={
serializedName:"Service_getStatisticsExceptionHeaders",type:{name:"Composite",className:"ServiceGetStatisticsExceptionHe\
aders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ServiceListContainersSegmentHeaders={
serializedName:"Service_listContainersSegmentHeaders",type:{name:"Composite",className:"ServiceListContainersSegmentHead\
ers",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-err\
or-code",type:{name:"String"}}}}},ServiceListContainersSegmentExceptionHeaders={serializedName:"Service_listContainersSe\
gmentExceptionHeaders",type:{name:"Composite",className:"ServiceListContainersSegmentExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ServiceGetUserDelegationKeyHeaders={
serializedName:"Service_getUserDelegationKeyHeaders",type:{name:"Composite",className:"ServiceGetUserDelegationKeyHeader\
s",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTi\
meRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ServiceGetUserDelegationKeyExceptionHeaders={
serializedName:"Service_getUserDelegationKeyExceptionHeaders",type:{name:"Composite",className:"ServiceGetUserDelegation\
KeyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}},ServiceGetAccountInfoHeaders={serializedName:"Service_getAccountInfoHeaders",type:{name:"Composite",className:"\
ServiceGetAccountInfoHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-cl\
ient-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms-sku-name",xmlName:"x-ms-sku-name",type:{name:"\
Enum",allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS"]}},accountKind:{serializedName:"\
x-ms-account-kind",xmlName:"x-ms-account-kind",type:{name:"Enum",allowedValues:["Storage","BlobStorage","StorageV2","Fil\
eStorage","BlockBlobStorage"]}},isHierarchicalNamespaceEnabled:{serializedName:"x-ms-is-hns-enabled",xmlName:"x-ms-is-hn\
s-enabled",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"Stri\
ng"}}}}},ServiceGetAccountInfoExceptionHeaders={serializedName:"Service_getAccountInfoExceptionHeaders",type:{name:"Comp\
osite",className:"ServiceGetAccountInfoExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},ServiceSubmitBatchHeaders={serializedName:"Service_submitBatchHeaders",type:{name:"\
Composite",className:"ServiceSubmitBatchHeaders",modelProperties:{contentType:{serializedName:"content-type",xmlName:"co\
ntent-type",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"Stri\
ng"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-cod\
e",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ServiceSubmitBatchExceptionHeaders={serializedName:"Service_submit\
BatchExceptionHeaders",type:{name:"Composite",className:"ServiceSubmitBatchExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ServiceFilterBlobsHeaders={serializedName:"\
Service_filterBlobsHeaders",type:{name:"Composite",className:"ServiceFilterBlobsHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-ve\
rsion",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ServiceFilterBlobsExceptionHeaders={serializedName:"\
Service_filterBlobsExceptionHeaders",type:{name:"Composite",className:"ServiceFilterBlobsExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerCreateHeaders={serializedName:"\
Container_createHeaders",type:{name:"Composite",className:"ContainerCreateHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTi\
meRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerCreateExceptionHeaders={
serializedName:"Container_createExceptionHeaders",type:{name:"Composite",className:"ContainerCreateExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerGetPropertiesHeaders={
serializedName:"Container_getPropertiesHeaders",type:{name:"Composite",className:"ContainerGetPropertiesHeaders",modelProperties:{
metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",xmlName:"x-ms-meta",type:{name:"Dictionary",value:{
type:{name:"String"}}}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"l\
ast-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseDuration:{serializedName:"x-ms-lease-duration",
xmlName:"x-ms-lease-duration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},leaseState:{serializedName:"x-ms-le\
ase-state",xmlName:"x-ms-lease-state",type:{name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},
leaseStatus:{serializedName:"x-ms-lease-status",xmlName:"x-ms-lease-status",type:{name:"Enum",allowedValues:["locked","u\
nlocked"]}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-m\
s-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeR\
fc1123"}},blobPublicAccess:{serializedName:"x-ms-blob-public-access",xmlName:"x-ms-blob-public-access",type:{name:"Enum",
allowedValues:["container","blob"]}},hasImmutabilityPolicy:{serializedName:"x-ms-has-immutability-policy",xmlName:"x-ms-\
has-immutability-policy",type:{name:"Boolean"}},hasLegalHold:{serializedName:"x-ms-has-legal-hold",xmlName:"x-ms-has-leg\
al-hold",type:{name:"Boolean"}},defaultEncryptionScope:{serializedName:"x-ms-default-encryption-scope",xmlName:"x-ms-def\
ault-encryption-scope",type:{name:"String"}},denyEncryptionScopeOverride:{serializedName:"x-ms-deny-encryption-scope-ove\
rride",xmlName:"x-ms-deny-encryption-scope-override",type:{name:"Boolean"}},isImmutableStorageWithVersioningEnabled:{serializedName:"\
x-ms-immutable-storage-with-versioning-enabled",xmlName:"x-ms-immutable-storage-with-versioning-enabled",type:{name:"Boo\
lean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerGetPropertiesExceptionHeaders={
serializedName:"Container_getPropertiesExceptionHeaders",type:{name:"Composite",className:"ContainerGetPropertiesExcepti\
onHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},
ContainerDeleteHeaders={serializedName:"Container_deleteHeaders",type:{name:"Composite",className:"ContainerDeleteHeader\
s",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTi\
meRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerDeleteExceptionHeaders={
serializedName:"Container_deleteExceptionHeaders",type:{name:"Composite",className:"ContainerDeleteExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerSetMetadataHeaders={
serializedName:"Container_setMetadataHeaders",type:{name:"Composite",className:"ContainerSetMetadataHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"l\
ast-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-clie\
nt-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"S\
tring"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}},ContainerSetMetadataExceptionHeaders={serializedName:"Container_setMetadataExceptionHeaders",type:{name:"\
Composite",className:"ContainerSetMetadataExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerGetAccessPolicyHeaders={serializedName:"Container_getAccessP\
olicyHeaders",type:{name:"Composite",className:"ContainerGetAccessPolicyHeaders",modelProperties:{blobPublicAccess:{serializedName:"\
x-ms-blob-public-access",xmlName:"x-ms-blob-public-access",type:{name:"Enum",allowedValues:["container","blob"]}},etag:{
serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-mo\
dified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-req\
uest-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},
version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"\
date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"S\
tring"}}}}},ContainerGetAccessPolicyExceptionHeaders={serializedName:"Container_getAccessPolicyExceptionHeaders",type:{name:"\
Composite",className:"ContainerGetAccessPolicyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-c\
ode",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerSetAccessPolicyHeaders={serializedName:"Container_setAc\
cessPolicyHeaders",type:{name:"Composite",className:"ContainerSetAccessPolicyHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTi\
meRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerSetAccessPolicyExceptionHeaders={
serializedName:"Container_setAccessPolicyExceptionHeaders",type:{name:"Composite",className:"ContainerSetAccessPolicyExc\
eptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},
ContainerRestoreHeaders={serializedName:"Container_restoreHeaders",type:{name:"Composite",className:"ContainerRestoreHea\
ders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTi\
meRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerRestoreExceptionHeaders={
serializedName:"Container_restoreExceptionHeaders",type:{name:"Composite",className:"ContainerRestoreExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerRenameHeaders={serializedName:"\
Container_renameHeaders",type:{name:"Composite",className:"ContainerRenameHeaders",modelProperties:{clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-i\
d",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"\
String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-erro\
r-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerRenameExceptionHeaders={serializedName:"Container_re\
nameExceptionHeaders",type:{name:"Composite",className:"ContainerRenameExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerSubmitBatchHeaders={serializedName:"Contain\
er_submitBatchHeaders",type:{name:"Composite",className:"ContainerSubmitBatchHeaders",modelProperties:{contentType:{serializedName:"\
content-type",xmlName:"content-type",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-req\
uest-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}}}}},ContainerSubmitBatchExceptionHeaders={
serializedName:"Container_submitBatchExceptionHeaders",type:{name:"Composite",className:"ContainerSubmitBatchExceptionHe\
aders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerFilterBlobsHeaders={
serializedName:"Container_filterBlobsHeaders",type:{name:"Composite",className:"ContainerFilterBlobsHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},
ContainerFilterBlobsExceptionHeaders={serializedName:"Container_filterBlobsExceptionHeaders",type:{name:"Composite",className:"\
ContainerFilterBlobsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-c\
ode",type:{name:"String"}}}}},ContainerAcquireLeaseHeaders={serializedName:"Container_acquireLeaseHeaders",type:{name:"C\
omposite",className:"ContainerAcquireLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"\
String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"\
x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"\
x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{
name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},ContainerAcquireLeaseExceptionHeaders={serializedName:"Container_\
acquireLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerAcquireLeaseExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerReleaseLeaseHeaders={
serializedName:"Container_releaseLeaseHeaders",type:{name:"Composite",className:"ContainerReleaseLeaseHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"l\
ast-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-clie\
nt-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"S\
tring"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},ContainerReleaseLeaseExceptionHeaders={serializedName:"Container_releas\
eLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerReleaseLeaseExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerRenewLeaseHeaders={serializedName:"\
Container_renewLeaseHeaders",type:{name:"Composite",className:"ContainerRenewLeaseHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-ve\
rsion",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},ContainerRenewLeaseExceptionHeaders={
serializedName:"Container_renewLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerRenewLeaseExceptionHead\
ers",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerBreakLeaseHeaders={
serializedName:"Container_breakLeaseHeaders",type:{name:"Composite",className:"ContainerBreakLeaseHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"l\
ast-modified",type:{name:"DateTimeRfc1123"}},leaseTime:{serializedName:"x-ms-lease-time",xmlName:"x-ms-lease-time",type:{
name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"St\
ring"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTi\
meRfc1123"}}}}},ContainerBreakLeaseExceptionHeaders={serializedName:"Container_breakLeaseExceptionHeaders",type:{name:"C\
omposite",className:"ContainerBreakLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},ContainerChangeLeaseHeaders={serializedName:"Container_changeLeaseHeaders",type:{
name:"Composite",className:"ContainerChangeLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{
name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{
serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-clien\
t-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"\
x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},
date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},ContainerChangeLeaseExceptionHeaders={serializedName:"\
Container_changeLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerChangeLeaseExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerListBlobFlatSegmentHeaders={
serializedName:"Container_listBlobFlatSegmentHeaders",type:{name:"Composite",className:"ContainerListBlobFlatSegmentHead\
ers",modelProperties:{contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-ve\
rsion",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerListBlobFlatSegmentExceptionHeaders={serializedName:"\
Container_listBlobFlatSegmentExceptionHeaders",type:{name:"Composite",className:"ContainerListBlobFlatSegmentExceptionHe\
aders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerListBlobHierarchySegmentHeaders={
serializedName:"Container_listBlobHierarchySegmentHeaders",type:{name:"Composite",className:"ContainerListBlobHierarchyS\
egmentHeaders",modelProperties:{contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ContainerListBlobHierarchySegmentExceptionHeaders={
serializedName:"Container_listBlobHierarchySegmentExceptionHeaders",type:{name:"Composite",className:"ContainerListBlobH\
ierarchySegmentExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}},ContainerGetAccountInfoHeaders={serializedName:"Container_getAccountInfoHeaders",type:{name:"Co\
mposite",className:"ContainerGetAccountInfoHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-reques\
t-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-r\
equest-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{
serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms-sku-name",xmlName:"x-m\
s-sku-name",type:{name:"Enum",allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS"]}},
accountKind:{serializedName:"x-ms-account-kind",xmlName:"x-ms-account-kind",type:{name:"Enum",allowedValues:["Storage","\
BlobStorage","StorageV2","FileStorage","BlockBlobStorage"]}},isHierarchicalNamespaceEnabled:{serializedName:"x-ms-is-hns\
-enabled",xmlName:"x-ms-is-hns-enabled",type:{name:"Boolean"}}}}},ContainerGetAccountInfoExceptionHeaders={serializedName:"\
Container_getAccountInfoExceptionHeaders",type:{name:"Composite",className:"ContainerGetAccountInfoExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobDownloadHeaders={serializedName:"\
Blob_downloadHeaders",type:{name:"Composite",className:"BlobDownloadHeaders",modelProperties:{lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},createdOn:{serializedName:"x-ms-creation-time",xmlName:"\
x-ms-creation-time",type:{name:"DateTimeRfc1123"}},metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-met\
a-",xmlName:"x-ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}}},objectReplicationPolicyId:{serializedName:"\
x-ms-or-policy-id",xmlName:"x-ms-or-policy-id",type:{name:"String"}},objectReplicationRules:{serializedName:"x-ms-or",headerCollectionPrefix:"\
x-ms-or-",xmlName:"x-ms-or",type:{name:"Dictionary",value:{type:{name:"String"}}}},contentLength:{serializedName:"conten\
t-length",xmlName:"content-length",type:{name:"Number"}},contentType:{serializedName:"content-type",xmlName:"content-typ\
e",type:{name:"String"}},contentRange:{serializedName:"content-range",xmlName:"content-range",type:{name:"String"}},etag:{
serializedName:"etag",xmlName:"etag",type:{name:"String"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",
type:{name:"ByteArray"}},contentEncoding:{serializedName:"content-encoding",xmlName:"content-encoding",type:{name:"Strin\
g"}},cacheControl:{serializedName:"cache-control",xmlName:"cache-control",type:{name:"String"}},contentDisposition:{serializedName:"\
content-disposition",xmlName:"content-disposition",type:{name:"String"}},contentLanguage:{serializedName:"content-langua\
ge",xmlName:"content-language",type:{name:"String"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"\
x-ms-blob-sequence-number",type:{name:"Number"}},blobType:{serializedName:"x-ms-blob-type",xmlName:"x-ms-blob-type",type:{
name:"Enum",allowedValues:["BlockBlob","PageBlob","AppendBlob"]}},copyCompletedOn:{serializedName:"x-ms-copy-completion-\
time",xmlName:"x-ms-copy-completion-time",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{serializedName:"x-ms-cop\
y-status-description",xmlName:"x-ms-copy-status-description",type:{name:"String"}},copyId:{serializedName:"x-ms-copy-id",
xmlName:"x-ms-copy-id",type:{name:"String"}},copyProgress:{serializedName:"x-ms-copy-progress",xmlName:"x-ms-copy-progre\
ss",type:{name:"String"}},copySource:{serializedName:"x-ms-copy-source",xmlName:"x-ms-copy-source",type:{name:"String"}},
copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:["pending","suc\
cess","aborted","failed"]}},leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"\
Enum",allowedValues:["infinite","fixed"]}},leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",type:{
name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},leaseStatus:{serializedName:"x-ms-lease\
-status",xmlName:"x-ms-lease-status",type:{name:"Enum",allowedValues:["locked","unlocked"]}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-i\
d",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"\
String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},isCurrentVersion:{
serializedName:"x-ms-is-current-version",xmlName:"x-ms-is-current-version",type:{name:"Boolean"}},acceptRanges:{serializedName:"\
accept-ranges",xmlName:"accept-ranges",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"Date\
TimeRfc1123"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-bl\
ock-count",type:{name:"Number"}},isServerEncrypted:{serializedName:"x-ms-server-encrypted",xmlName:"x-ms-server-encrypte\
d",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-\
sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{
name:"String"}},blobContentMD5:{serializedName:"x-ms-blob-content-md5",xmlName:"x-ms-blob-content-md5",type:{name:"ByteA\
rray"}},tagCount:{serializedName:"x-ms-tag-count",xmlName:"x-ms-tag-count",type:{name:"Number"}},isSealed:{serializedName:"\
x-ms-blob-sealed",xmlName:"x-ms-blob-sealed",type:{name:"Boolean"}},lastAccessed:{serializedName:"x-ms-last-access-time",
xmlName:"x-ms-last-access-time",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiresOn:{serializedName:"x-ms-immutab\
ility-policy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{
serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms-immutability-policy-mode",type:{name:"Enum",allowedValues:[
"Mutable","Unlocked","Locked"]}},legalHold:{serializedName:"x-ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boole\
an"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},contentCrc64:{serializedName:"\
x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}}}}},BlobDownloadExceptionHeaders={serializedName:"\
Blob_downloadExceptionHeaders",type:{name:"Composite",className:"BlobDownloadExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobGetPropertiesHeaders={serializedName:"\
Blob_getPropertiesHeaders",type:{name:"Composite",className:"BlobGetPropertiesHeaders",modelProperties:{lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},createdOn:{serializedName:"x-ms-creation-time",xmlName:"\
x-ms-creation-time",type:{name:"DateTimeRfc1123"}},metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-met\
a-",xmlName:"x-ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}}},objectReplicationPolicyId:{serializedName:"\
x-ms-or-policy-id",xmlName:"x-ms-or-policy-id",type:{name:"String"}},objectReplicationRules:{serializedName:"x-ms-or",headerCollectionPrefix:"\
x-ms-or-",xmlName:"x-ms-or",type:{name:"Dictionary",value:{type:{name:"String"}}}},blobType:{serializedName:"x-ms-blob-t\
ype",xmlName:"x-ms-blob-type",type:{name:"Enum",allowedValues:["BlockBlob","PageBlob","AppendBlob"]}},copyCompletedOn:{serializedName:"\
x-ms-copy-completion-time",xmlName:"x-ms-copy-completion-time",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{serializedName:"\
x-ms-copy-status-description",xmlName:"x-ms-copy-status-description",type:{name:"String"}},copyId:{serializedName:"x-ms-\
copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyProgress:{serializedName:"x-ms-copy-progress",xmlName:"x-ms-co\
py-progress",type:{name:"String"}},copySource:{serializedName:"x-ms-copy-source",xmlName:"x-ms-copy-source",type:{name:"\
String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:["pen\
ding","success","aborted","failed"]}},isIncrementalCopy:{serializedName:"x-ms-incremental-copy",xmlName:"x-ms-incrementa\
l-copy",type:{name:"Boolean"}},destinationSnapshot:{serializedName:"x-ms-copy-destination-snapshot",xmlName:"x-ms-copy-d\
estination-snapshot",type:{name:"String"}},leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-durat\
ion",type:{name:"Enum",allowedValues:["infinite","fixed"]}},leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-\
lease-state",type:{name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},leaseStatus:{serializedName:"\
x-ms-lease-status",xmlName:"x-ms-lease-status",type:{name:"Enum",allowedValues:["locked","unlocked"]}},contentLength:{serializedName:"\
content-length",xmlName:"content-length",type:{name:"Number"}},contentType:{serializedName:"content-type",xmlName:"conte\
nt-type",type:{name:"String"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},contentMD5:{serializedName:"\
content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},contentEncoding:{serializedName:"content-encoding",xmlName:"\
content-encoding",type:{name:"String"}},contentDisposition:{serializedName:"content-disposition",xmlName:"content-dispos\
ition",type:{name:"String"}},contentLanguage:{serializedName:"content-language",xmlName:"content-language",type:{name:"S\
tring"}},cacheControl:{serializedName:"cache-control",xmlName:"cache-control",type:{name:"String"}},blobSequenceNumber:{
serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-i\
d",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"\
String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},acceptRanges:{serializedName:"accept\
-ranges",xmlName:"accept-ranges",type:{name:"String"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-bloc\
k-count",xmlName:"x-ms-blob-committed-block-count",type:{name:"Number"}},isServerEncrypted:{serializedName:"x-ms-server-\
encrypted",xmlName:"x-ms-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-k\
ey-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-s\
cope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},accessTier:{serializedName:"x-ms-access-tier",xmlName:"x-ms-\
access-tier",type:{name:"String"}},accessTierInferred:{serializedName:"x-ms-access-tier-inferred",xmlName:"x-ms-access-t\
ier-inferred",type:{name:"Boolean"}},archiveStatus:{serializedName:"x-ms-archive-status",xmlName:"x-ms-archive-status",type:{
name:"String"}},accessTierChangedOn:{serializedName:"x-ms-access-tier-change-time",xmlName:"x-ms-access-tier-change-time",
type:{name:"DateTimeRfc1123"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},
isCurrentVersion:{serializedName:"x-ms-is-current-version",xmlName:"x-ms-is-current-version",type:{name:"Boolean"}},tagCount:{
serializedName:"x-ms-tag-count",xmlName:"x-ms-tag-count",type:{name:"Number"}},expiresOn:{serializedName:"x-ms-expiry-ti\
me",xmlName:"x-ms-expiry-time",type:{name:"DateTimeRfc1123"}},isSealed:{serializedName:"x-ms-blob-sealed",xmlName:"x-ms-\
blob-sealed",type:{name:"Boolean"}},rehydratePriority:{serializedName:"x-ms-rehydrate-priority",xmlName:"x-ms-rehydrate-\
priority",type:{name:"Enum",allowedValues:["High","Standard"]}},lastAccessed:{serializedName:"x-ms-last-access-time",xmlName:"\
x-ms-last-access-time",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiresOn:{serializedName:"x-ms-immutability-pol\
icy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"\
x-ms-immutability-policy-mode",xmlName:"x-ms-immutability-policy-mode",type:{name:"Enum",allowedValues:["Mutable","Unloc\
ked","Locked"]}},legalHold:{serializedName:"x-ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobGetPropertiesExceptionHeaders={serializedName:"\
Blob_getPropertiesExceptionHeaders",type:{name:"Composite",className:"BlobGetPropertiesExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobDeleteHeaders={serializedName:"\
Blob_deleteHeaders",type:{name:"Composite",className:"BlobDeleteHeaders",modelProperties:{clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-i\
d",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"\
String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-erro\
r-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobDeleteExceptionHeaders={serializedName:"Blob_deleteExcept\
ionHeaders",type:{name:"Composite",className:"BlobDeleteExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-\
ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobUndeleteHeaders={serializedName:"Blob_undeleteHead\
ers",type:{name:"Composite",className:"BlobUndeleteHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-clien\
t-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"\
x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},
date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},BlobUndeleteExceptionHeaders={serializedName:"Blob_undeleteExceptionHeaders",type:{
name:"Composite",className:"BlobUndeleteExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},BlobSetExpiryHeaders={serializedName:"Blob_setExpiryHeaders",type:{name:"Compo\
site",className:"BlobSetExpiryHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},
lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-i\
d",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"\
String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},BlobSetExpiryExceptionHeaders={serializedName:"\
Blob_setExpiryExceptionHeaders",type:{name:"Composite",className:"BlobSetExpiryExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobSetHttpHeadersHeaders={serializedName:"\
Blob_setHttpHeadersHeaders",type:{name:"Composite",className:"BlobSetHttpHeadersHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{
name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"St\
ring"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTi\
meRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobSetHttpHeadersExceptionHeaders={
serializedName:"Blob_setHttpHeadersExceptionHeaders",type:{name:"Composite",className:"BlobSetHttpHeadersExceptionHeader\
s",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobSetImmutabilityPolicyHeaders={
serializedName:"Blob_setImmutabilityPolicyHeaders",type:{name:"Composite",className:"BlobSetImmutabilityPolicyHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiry:{
serializedName:"x-ms-immutability-policy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{name:"DateTimeR\
fc1123"}},immutabilityPolicyMode:{serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms-immutability-policy-mode",
type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}}}}},BlobSetImmutabilityPolicyExceptionHeaders={serializedName:"\
Blob_setImmutabilityPolicyExceptionHeaders",type:{name:"Composite",className:"BlobSetImmutabilityPolicyExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobDeleteImmutabilityPolicyHeaders={
serializedName:"Blob_deleteImmutabilityPolicyHeaders",type:{name:"Composite",className:"BlobDeleteImmutabilityPolicyHead\
ers",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTi\
meRfc1123"}}}}},BlobDeleteImmutabilityPolicyExceptionHeaders={serializedName:"Blob_deleteImmutabilityPolicyExceptionHead\
ers",type:{name:"Composite",className:"BlobDeleteImmutabilityPolicyExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobSetLegalHoldHeaders={serializedName:"Blob_setLeg\
alHoldHeaders",type:{name:"Composite",className:"BlobSetLegalHoldHeaders",modelProperties:{clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-i\
d",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"\
String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},legalHold:{serializedName:"x-ms-lega\
l-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}}}}},BlobSetLegalHoldExceptionHeaders={serializedName:"Blob_setLe\
galHoldExceptionHeaders",type:{name:"Composite",className:"BlobSetLegalHoldExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobSetMetadataHeaders={serializedName:"\
Blob_setMetadataHeaders",type:{name:"Composite",className:"BlobSetMetadataHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-ver\
sion-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{
serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{
serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{
serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobSetMetadataExceptionHeaders={serializedName:"Blo\
b_setMetadataExceptionHeaders",type:{name:"Composite",className:"BlobSetMetadataExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobAcquireLeaseHeaders={serializedName:"\
Blob_acquireLeaseHeaders",type:{name:"Composite",className:"BlobAcquireLeaseHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-ve\
rsion",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},BlobAcquireLeaseExceptionHeaders={
serializedName:"Blob_acquireLeaseExceptionHeaders",type:{name:"Composite",className:"BlobAcquireLeaseExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobReleaseLeaseHeaders={
serializedName:"Blob_releaseLeaseHeaders",type:{name:"Composite",className:"BlobReleaseLeaseHeaders",modelProperties:{etag:{
serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-mo\
dified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-req\
uest-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},
version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"\
date",type:{name:"DateTimeRfc1123"}}}}},BlobReleaseLeaseExceptionHeaders={serializedName:"Blob_releaseLeaseExceptionHead\
ers",type:{name:"Composite",className:"BlobReleaseLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-m\
s-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobRenewLeaseHeaders={serializedName:"Blob_renewLeaseH\
eaders",type:{name:"Composite",className:"BlobRenewLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"e\
tag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1\
123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-i\
d",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"\
String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},BlobRenewLeaseExceptionHeaders={serializedName:"\
Blob_renewLeaseExceptionHeaders",type:{name:"Composite",className:"BlobRenewLeaseExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobChangeLeaseHeaders={serializedName:"\
Blob_changeLeaseHeaders",type:{name:"Composite",className:"BlobChangeLeaseHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},leaseId:{serializedName:"\
x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-versio\
n",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},BlobChangeLeaseExceptionHeaders={
serializedName:"Blob_changeLeaseExceptionHeaders",type:{name:"Composite",className:"BlobChangeLeaseExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobBreakLeaseHeaders={serializedName:"\
Blob_breakLeaseHeaders",type:{name:"Composite",className:"BlobBreakLeaseHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},leaseTime:{serializedName:"x-ms-lease-time",xmlName:"x-ms-lease-time",type:{name:"Number"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-ve\
rsion",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},BlobBreakLeaseExceptionHeaders={
serializedName:"Blob_breakLeaseExceptionHeaders",type:{name:"Composite",className:"BlobBreakLeaseExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobCreateSnapshotHeaders={
serializedName:"Blob_createSnapshotHeaders",type:{name:"Composite",className:"BlobCreateSnapshotHeaders",modelProperties:{
snapshot:{serializedName:"x-ms-snapshot",xmlName:"x-ms-snapshot",type:{name:"String"}},etag:{serializedName:"etag",xmlName:"\
etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc\
1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-m\
s-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-versio\
n-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{
serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobCreateSnapshotExceptionHeaders={
serializedName:"Blob_createSnapshotExceptionHeaders",type:{name:"Composite",className:"BlobCreateSnapshotExceptionHeader\
s",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobStartCopyFromURLHeaders={
serializedName:"Blob_startCopyFromURLHeaders",type:{name:"Composite",className:"BlobStartCopyFromURLHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"l\
ast-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-clie\
nt-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"S\
tring"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"\
x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"\
DateTimeRfc1123"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyStatus:{serializedName:"\
x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:["pending","success","aborted","failed"]}},
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobStartCopyFromURLExceptionHeaders={
serializedName:"Blob_startCopyFromURLExceptionHeaders",type:{name:"Composite",className:"BlobStartCopyFromURLExceptionHe\
aders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{
serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{
serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}},BlobCopyFromURLHeaders={
serializedName:"Blob_copyFromURLHeaders",type:{name:"Composite",className:"BlobCopyFromURLHeaders",modelProperties:{etag:{
serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-mo\
dified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-req\
uest-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},
version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-vers\
ion-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeR\
fc1123"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyStatus:{defaultValue:"s\
uccess",isConstant:!0,serializedName:"x-ms-copy-status",type:{name:"String"}},contentMD5:{serializedName:"content-md5",xmlName:"\
content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",
type:{name:"ByteArray"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"\
String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobCopyFromURLExceptionHeaders={
serializedName:"Blob_copyFromURLExceptionHeaders",type:{name:"Composite",className:"BlobCopyFromURLExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"\
x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"\
x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}},BlobAbortCopyFromURLHeaders={
serializedName:"Blob_abortCopyFromURLHeaders",type:{name:"Composite",className:"BlobAbortCopyFromURLHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobAbortCopyFromURLExceptionHeaders={
serializedName:"Blob_abortCopyFromURLExceptionHeaders",type:{name:"Composite",className:"BlobAbortCopyFromURLExceptionHe\
aders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobSetTierHeaders={
serializedName:"Blob_setTierHeaders",type:{name:"Composite",className:"BlobSetTierHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-ve\
rsion",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},
BlobSetTierExceptionHeaders={serializedName:"Blob_setTierExceptionHeaders",type:{name:"Composite",className:"BlobSetTier\
ExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"Str\
ing"}}}}},BlobGetAccountInfoHeaders={serializedName:"Blob_getAccountInfoHeaders",type:{name:"Composite",className:"BlobG\
etAccountInfoHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-req\
uest-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},
version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"\
date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms-sku-name",xmlName:"x-ms-sku-name",type:{name:"Enum",allowedValues:[
"Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS"]}},accountKind:{serializedName:"x-ms-account\
-kind",xmlName:"x-ms-account-kind",type:{name:"Enum",allowedValues:["Storage","BlobStorage","StorageV2","FileStorage","B\
lockBlobStorage"]}},isHierarchicalNamespaceEnabled:{serializedName:"x-ms-is-hns-enabled",xmlName:"x-ms-is-hns-enabled",type:{
name:"Boolean"}}}}},BlobGetAccountInfoExceptionHeaders={serializedName:"Blob_getAccountInfoExceptionHeaders",type:{name:"\
Composite",className:"BlobGetAccountInfoExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},BlobQueryHeaders={serializedName:"Blob_queryHeaders",type:{name:"Composite",className:"\
BlobQueryHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"Date\
TimeRfc1123"}},metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",xmlName:"x-ms-meta",type:{name:"\
Dictionary",value:{type:{name:"String"}}}},contentLength:{serializedName:"content-length",xmlName:"content-length",type:{
name:"Number"}},contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},contentRange:{serializedName:"\
content-range",xmlName:"content-range",type:{name:"String"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"Stri\
ng"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},contentEncoding:{serializedName:"\
content-encoding",xmlName:"content-encoding",type:{name:"String"}},cacheControl:{serializedName:"cache-control",xmlName:"\
cache-control",type:{name:"String"}},contentDisposition:{serializedName:"content-disposition",xmlName:"content-dispositi\
on",type:{name:"String"}},contentLanguage:{serializedName:"content-language",xmlName:"content-language",type:{name:"Stri\
ng"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Num\
ber"}},blobType:{serializedName:"x-ms-blob-type",xmlName:"x-ms-blob-type",type:{name:"Enum",allowedValues:["BlockBlob","\
PageBlob","AppendBlob"]}},copyCompletionTime:{serializedName:"x-ms-copy-completion-time",xmlName:"x-ms-copy-completion-t\
ime",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{serializedName:"x-ms-copy-status-description",xmlName:"x-ms-c\
opy-status-description",type:{name:"String"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"S\
tring"}},copyProgress:{serializedName:"x-ms-copy-progress",xmlName:"x-ms-copy-progress",type:{name:"String"}},copySource:{
serializedName:"x-ms-copy-source",xmlName:"x-ms-copy-source",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy\
-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:["pending","success","aborted","failed"]}},leaseDuration:{
serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},
leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",allowedValues:["available","l\
eased","expired","breaking","broken"]}},leaseStatus:{serializedName:"x-ms-lease-status",xmlName:"x-ms-lease-status",type:{
name:"Enum",allowedValues:["locked","unlocked"]}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms\
-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},acceptRanges:{serializedName:"\
accept-ranges",xmlName:"accept-ranges",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"Date\
TimeRfc1123"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-bl\
ock-count",type:{name:"Number"}},isServerEncrypted:{serializedName:"x-ms-server-encrypted",xmlName:"x-ms-server-encrypte\
d",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-\
sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{
name:"String"}},blobContentMD5:{serializedName:"x-ms-blob-content-md5",xmlName:"x-ms-blob-content-md5",type:{name:"ByteA\
rray"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},contentCrc64:{serializedName:"\
x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}}}}},BlobQueryExceptionHeaders={serializedName:"\
Blob_queryExceptionHeaders",type:{name:"Composite",className:"BlobQueryExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlobGetTagsHeaders={serializedName:"Blob_getTagsHead\
ers",type:{name:"Composite",className:"BlobGetTagsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client\
-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"\
x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},
date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},BlobGetTagsExceptionHeaders={serializedName:"Blob_getTagsExceptionHeaders",type:{
name:"Composite",className:"BlobGetTagsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},BlobSetTagsHeaders={serializedName:"Blob_setTagsHeaders",type:{name:"Composite",
className:"BlobSetTagsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-c\
lient-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}},BlobSetTagsExceptionHeaders={serializedName:"Blob_setTagsExceptionHeaders",type:{name:"Composite",className:"\
BlobSetTagsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}},PageBlobCreateHeaders={serializedName:"PageBlob_createHeaders",type:{name:"Composite",className:"Page\
BlobCreateHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"\
content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-requ\
est-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},
version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-vers\
ion-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeR\
fc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{
name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{
name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"Stri\
ng"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},PageBlobCreateExceptionHeaders={
serializedName:"PageBlob_createExceptionHeaders",type:{name:"Composite",className:"PageBlobCreateExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},PageBlobUploadPagesHeaders={
serializedName:"PageBlob_uploadPagesHeaders",type:{name:"Composite",className:"PageBlobUploadPagesHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"l\
ast-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"\
ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},
blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{
serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{
serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{
serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},PageBlobUploadPagesExceptionHeaders={serializedName:"\
PageBlob_uploadPagesExceptionHeaders",type:{name:"Composite",className:"PageBlobUploadPagesExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},PageBlobClearPagesHeaders={
serializedName:"PageBlob_clearPagesHeaders",type:{name:"Composite",className:"PageBlobClearPagesHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"l\
ast-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"\
ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},
blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},PageBlobClearPagesExceptionHeaders={
serializedName:"PageBlob_clearPagesExceptionHeaders",type:{name:"Composite",className:"PageBlobClearPagesExceptionHeader\
s",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},PageBlobUploadPagesFromURLHeaders={
serializedName:"PageBlob_uploadPagesFromURLHeaders",type:{name:"Composite",className:"PageBlobUploadPagesFromURLHeaders",
modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-mod\
ified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-\
md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"\
ByteArray"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"\
Number"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTi\
meRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{
name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{
name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"Stri\
ng"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},PageBlobUploadPagesFromURLExceptionHeaders={
serializedName:"PageBlob_uploadPagesFromURLExceptionHeaders",type:{name:"Composite",className:"PageBlobUploadPagesFromUR\
LExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"St\
ring"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"\
String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{
name:"Number"}}}}},PageBlobGetPageRangesHeaders={serializedName:"PageBlob_getPageRangesHeaders",type:{name:"Composite",className:"\
PageBlobGetPageRangesHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{
name:"DateTimeRfc1123"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},blobContentLength:{serializedName:"\
x-ms-blob-content-length",xmlName:"x-ms-blob-content-length",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms\
-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"\
x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},
date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},PageBlobGetPageRangesExceptionHeaders={serializedName:"PageBlob_getPageRangesE\
xceptionHeaders",type:{name:"Composite",className:"PageBlobGetPageRangesExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},PageBlobGetPageRangesDiffHeaders={serializedName:"Pa\
geBlob_getPageRangesDiffHeaders",type:{name:"Composite",className:"PageBlobGetPageRangesDiffHeaders",modelProperties:{lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},etag:{serializedName:"etag",xmlName:"\
etag",type:{name:"String"}},blobContentLength:{serializedName:"x-ms-blob-content-length",xmlName:"x-ms-blob-content-leng\
th",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{
name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTi\
meRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},PageBlobGetPageRangesDiffExceptionHeaders={
serializedName:"PageBlob_getPageRangesDiffExceptionHeaders",type:{name:"Composite",className:"PageBlobGetPageRangesDiffE\
xceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"Stri\
ng"}}}}},PageBlobResizeHeaders={serializedName:"PageBlob_resizeHeaders",type:{name:"Composite",className:"PageBlobResize\
Headers",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequ\
ence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-requ\
est-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms\
-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{
serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},PageBlobResizeExceptionHeaders={serializedName:"PageBlob_resizeExceptionHeader\
s",type:{name:"Composite",className:"PageBlobResizeExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-er\
ror-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},PageBlobUpdateSequenceNumberHeaders={serializedName:"PageBl\
ob_updateSequenceNumberHeaders",type:{name:"Composite",className:"PageBlobUpdateSequenceNumberHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"l\
ast-modified",type:{name:"DateTimeRfc1123"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-m\
s-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-cli\
ent-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}},PageBlobUpdateSequenceNumberExceptionHeaders={serializedName:"PageBlob_updateSequenceNumberExceptionH\
eaders",type:{name:"Composite",className:"PageBlobUpdateSequenceNumberExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},PageBlobCopyIncrementalHeaders={serializedName:"Page\
Blob_copyIncrementalHeaders",type:{name:"Composite",className:"PageBlobCopyIncrementalHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTi\
meRfc1123"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyStatus:{serializedName:"\
x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:["pending","success","aborted","failed"]}},
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},PageBlobCopyIncrementalExceptionHeaders={
serializedName:"PageBlob_copyIncrementalExceptionHeaders",type:{name:"Composite",className:"PageBlobCopyIncrementalExcep\
tionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},
AppendBlobCreateHeaders={serializedName:"AppendBlob_createHeaders",type:{name:"Composite",className:"AppendBlobCreateHea\
ders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"la\
st-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"co\
ntent-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-reques\
t-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},
version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-vers\
ion-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeR\
fc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{
name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{
name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"Stri\
ng"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},AppendBlobCreateExceptionHeaders={
serializedName:"AppendBlob_createExceptionHeaders",type:{name:"Composite",className:"AppendBlobCreateExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},AppendBlobAppendBlockHeaders={
serializedName:"AppendBlob_appendBlockHeaders",type:{name:"Composite",className:"AppendBlobAppendBlockHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"l\
ast-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"\
ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobAppendOffset:{
serializedName:"x-ms-blob-append-offset",xmlName:"x-ms-blob-append-offset",type:{name:"String"}},blobCommittedBlockCount:{
serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-block-count",type:{name:"Number"}},isServerEncrypted:{
serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{
serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{
serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},AppendBlobAppendBlockExceptionHeaders={serializedName:"\
AppendBlob_appendBlockExceptionHeaders",type:{name:"Composite",className:"AppendBlobAppendBlockExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},AppendBlobAppendBlockFromUrlHeaders={
serializedName:"AppendBlob_appendBlockFromUrlHeaders",type:{name:"Composite",className:"AppendBlobAppendBlockFromUrlHead\
ers",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"las\
t-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"con\
tent-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{
name:"ByteArray"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},blobAppendOffset:{serializedName:"x-ms-blob-append-offset",xmlName:"x-ms-blob-append-offset",type:{
name:"String"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-b\
lock-count",type:{name:"Number"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encrypt\
ion-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-s\
cope",type:{name:"String"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-serv\
er-encrypted",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"S\
tring"}}}}},AppendBlobAppendBlockFromUrlExceptionHeaders={serializedName:"AppendBlob_appendBlockFromUrlExceptionHeaders",
type:{name:"Composite",className:"AppendBlobAppendBlockFromUrlExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-e\
rror-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-s\
ource-status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}},AppendBlobSealHeaders={serializedName:"\
AppendBlob_sealHeaders",type:{name:"Composite",className:"AppendBlobSealHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTi\
meRfc1123"}},isSealed:{serializedName:"x-ms-blob-sealed",xmlName:"x-ms-blob-sealed",type:{name:"Boolean"}}}}},AppendBlobSealExceptionHeaders={
serializedName:"AppendBlob_sealExceptionHeaders",type:{name:"Composite",className:"AppendBlobSealExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlockBlobUploadHeaders={serializedName:"\
BlockBlob_uploadHeaders",type:{name:"Composite",className:"BlockBlobUploadHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-ve\
rsion",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},
date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-reques\
t-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"\
x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlockBlobUploadExceptionHeaders={serializedName:"BlockBlob_uploadExce\
ptionHeaders",type:{name:"Composite",className:"BlockBlobUploadExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlockBlobPutBlobFromUrlHeaders={serializedName:"Bloc\
kBlob_putBlobFromUrlHeaders",type:{name:"Composite",className:"BlockBlobPutBlobFromUrlHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-ve\
rsion",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},
date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-reques\
t-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"\
x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlockBlobPutBlobFromUrlExceptionHeaders={serializedName:"BlockBlob_pu\
tBlobFromUrlExceptionHeaders",type:{name:"Composite",className:"BlockBlobPutBlobFromUrlExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"\
x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"\
x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}},BlockBlobStageBlockHeaders={
serializedName:"BlockBlob_stageBlockHeaders",type:{name:"Composite",className:"BlockBlobStageBlockHeaders",modelProperties:{
contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-i\
d",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"\
String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},xMsContentCrc64:{serializedName:"x-m\
s-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},isServerEncrypted:{serializedName:"x-ms-request-s\
erver-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-m\
s-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-m\
s-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},BlockBlobStageBlockExceptionHeaders={serializedName:"BlockBlob_stageBlockExcep\
tionHeaders",type:{name:"Composite",className:"BlockBlobStageBlockExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlockBlobStageBlockFromURLHeaders={serializedName:"B\
lockBlob_stageBlockFromURLHeaders",type:{name:"Composite",className:"BlockBlobStageBlockFromURLHeaders",modelProperties:{
contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"\
x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-r\
equest-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x\
-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},
date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-reques\
t-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"\
x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlockBlobStageBlockFromURLExceptionHeaders={serializedName:"BlockBlob\
_stageBlockFromURLExceptionHeaders",type:{name:"Composite",className:"BlockBlobStageBlockFromURLExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"\
x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"\
x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}},BlockBlobCommitBlockListHeaders={
serializedName:"BlockBlob_commitBlockListHeaders",type:{name:"Composite",className:"BlockBlobCommitBlockListHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"l\
ast-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"\
ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"\
x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"\
x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlockBlobCommitBlockListExceptionHeaders={serializedName:"BlockBlob_c\
ommitBlockListExceptionHeaders",type:{name:"Composite",className:"BlockBlobCommitBlockListExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlockBlobGetBlockListHeaders={
serializedName:"BlockBlob_getBlockListHeaders",type:{name:"Composite",className:"BlockBlobGetBlockListHeaders",modelProperties:{
lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"\
String"}},blobContentLength:{serializedName:"x-ms-blob-content-length",xmlName:"x-ms-blob-content-length",type:{name:"Nu\
mber"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-m\
s-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeR\
fc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},BlockBlobGetBlockListExceptionHeaders={
serializedName:"BlockBlob_getBlockListExceptionHeaders",type:{name:"Composite",className:"BlockBlobGetBlockListException\
Headers",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},
contentType={parameterPath:["options","contentType"],mapper:{defaultValue:"application/xml",isConstant:!0,serializedName:"\
Content-Type",type:{name:"String"}}},blobServiceProperties={parameterPath:"blobServiceProperties",mapper:BlobServiceProperties},
accept={parameterPath:"accept",mapper:{defaultValue:"application/xml",isConstant:!0,serializedName:"Accept",type:{name:"\
String"}}},url={parameterPath:"url",mapper:{serializedName:"url",required:!0,xmlName:"url",type:{name:"String"}},skipEncoding:!0},
restype={parameterPath:"restype",mapper:{defaultValue:"service",isConstant:!0,serializedName:"restype",type:{name:"Strin\
g"}}},comp={parameterPath:"comp",mapper:{defaultValue:"properties",isConstant:!0,serializedName:"comp",type:{name:"Strin\
g"}}},timeoutInSeconds={parameterPath:["options","timeoutInSeconds"],mapper:{constraints:{InclusiveMinimum:0},serializedName:"\
timeout",xmlName:"timeout",type:{name:"Number"}}},version={parameterPath:"version",mapper:{defaultValue:"2026-02-06",isConstant:!0,
serializedName:"x-ms-version",type:{name:"String"}}},requestId={parameterPath:["options","requestId"],mapper:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}}},accept1={parameterPath:"accept",mapper:{
defaultValue:"application/xml",isConstant:!0,serializedName:"Accept",type:{name:"String"}}},comp1={parameterPath:"comp",
mapper:{defaultValue:"stats",isConstant:!0,serializedName:"comp",type:{name:"String"}}},comp2={parameterPath:"comp",mapper:{
defaultValue:"list",isConstant:!0,serializedName:"comp",type:{name:"String"}}},prefix={parameterPath:["options","prefix"],
mapper:{serializedName:"prefix",xmlName:"prefix",type:{name:"String"}}},marker={parameterPath:["options","marker"],mapper:{
serializedName:"marker",xmlName:"marker",type:{name:"String"}}},maxPageSize={parameterPath:["options","maxPageSize"],mapper:{
constraints:{InclusiveMinimum:1},serializedName:"maxresults",xmlName:"maxresults",type:{name:"Number"}}},include={parameterPath:[
"options","include"],mapper:{serializedName:"include",xmlName:"include",xmlElementName:"ListContainersIncludeType",type:{
name:"Sequence",element:{type:{name:"Enum",allowedValues:["metadata","deleted","system"]}}}},collectionFormat:"CSV"},keyInfo={
parameterPath:"keyInfo",mapper:KeyInfo},comp3={parameterPath:"comp",mapper:{defaultValue:"userdelegationkey",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},restype1={parameterPath:"restype",mapper:{defaultValue:"account",isConstant:!0,
serializedName:"restype",type:{name:"String"}}},body={parameterPath:"body",mapper:{serializedName:"body",required:!0,xmlName:"\
body",type:{name:"Stream"}}},comp4={parameterPath:"comp",mapper:{defaultValue:"batch",isConstant:!0,serializedName:"comp",
type:{name:"String"}}},contentLength={parameterPath:"contentLength",mapper:{serializedName:"Content-Length",required:!0,
xmlName:"Content-Length",type:{name:"Number"}}},multipartContentType={parameterPath:"multipartContentType",mapper:{serializedName:"\
Content-Type",required:!0,xmlName:"Content-Type",type:{name:"String"}}},comp5={parameterPath:"comp",mapper:{defaultValue:"\
blobs",isConstant:!0,serializedName:"comp",type:{name:"String"}}},where={parameterPath:["options","where"],mapper:{serializedName:"\
where",xmlName:"where",type:{name:"String"}}},restype2={parameterPath:"restype",mapper:{defaultValue:"container",isConstant:!0,
serializedName:"restype",type:{name:"String"}}},metadata={parameterPath:["options","metadata"],mapper:{serializedName:"x\
-ms-meta",xmlName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",type:{name:"Dictionary",value:{type:{name:"String"}}}}},
access={parameterPath:["options","access"],mapper:{serializedName:"x-ms-blob-public-access",xmlName:"x-ms-blob-public-ac\
cess",type:{name:"Enum",allowedValues:["container","blob"]}}},defaultEncryptionScope={parameterPath:["options","containe\
rEncryptionScope","defaultEncryptionScope"],mapper:{serializedName:"x-ms-default-encryption-scope",xmlName:"x-ms-default\
-encryption-scope",type:{name:"String"}}},preventEncryptionScopeOverride={parameterPath:["options","containerEncryptionS\
cope","preventEncryptionScopeOverride"],mapper:{serializedName:"x-ms-deny-encryption-scope-override",xmlName:"x-ms-deny-\
encryption-scope-override",type:{name:"Boolean"}}},leaseId={parameterPath:["options","leaseAccessConditions","leaseId"],
mapper:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}}},ifModifiedSince={parameterPath:["o\
ptions","modifiedAccessConditions","ifModifiedSince"],mapper:{serializedName:"If-Modified-Since",xmlName:"If-Modified-Si\
nce",type:{name:"DateTimeRfc1123"}}},ifUnmodifiedSince={parameterPath:["options","modifiedAccessConditions","ifUnmodifie\
dSince"],mapper:{serializedName:"If-Unmodified-Since",xmlName:"If-Unmodified-Since",type:{name:"DateTimeRfc1123"}}},comp6={
parameterPath:"comp",mapper:{defaultValue:"metadata",isConstant:!0,serializedName:"comp",type:{name:"String"}}},comp7={parameterPath:"\
comp",mapper:{defaultValue:"acl",isConstant:!0,serializedName:"comp",type:{name:"String"}}},containerAcl={parameterPath:[
"options","containerAcl"],mapper:{serializedName:"containerAcl",xmlName:"SignedIdentifiers",xmlIsWrapped:!0,xmlElementName:"\
SignedIdentifier",type:{name:"Sequence",element:{type:{name:"Composite",className:"SignedIdentifier"}}}}},comp8={parameterPath:"\
comp",mapper:{defaultValue:"undelete",isConstant:!0,serializedName:"comp",type:{name:"String"}}},deletedContainerName={parameterPath:[
"options","deletedContainerName"],mapper:{serializedName:"x-ms-deleted-container-name",xmlName:"x-ms-deleted-container-n\
ame",type:{name:"String"}}},deletedContainerVersion={parameterPath:["options","deletedContainerVersion"],mapper:{serializedName:"\
x-ms-deleted-container-version",xmlName:"x-ms-deleted-container-version",type:{name:"String"}}},comp9={parameterPath:"co\
mp",mapper:{defaultValue:"rename",isConstant:!0,serializedName:"comp",type:{name:"String"}}},sourceContainerName={parameterPath:"\
sourceContainerName",mapper:{serializedName:"x-ms-source-container-name",required:!0,xmlName:"x-ms-source-container-name",
type:{name:"String"}}},sourceLeaseId={parameterPath:["options","sourceLeaseId"],mapper:{serializedName:"x-ms-source-leas\
e-id",xmlName:"x-ms-source-lease-id",type:{name:"String"}}},comp10={parameterPath:"comp",mapper:{defaultValue:"lease",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},action={parameterPath:"action",mapper:{defaultValue:"acquire",isConstant:!0,
serializedName:"x-ms-lease-action",type:{name:"String"}}},duration={parameterPath:["options","duration"],mapper:{serializedName:"\
x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Number"}}},proposedLeaseId={parameterPath:["options","pro\
posedLeaseId"],mapper:{serializedName:"x-ms-proposed-lease-id",xmlName:"x-ms-proposed-lease-id",type:{name:"String"}}},action1={
parameterPath:"action",mapper:{defaultValue:"release",isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"Strin\
g"}}},leaseId1={parameterPath:"leaseId",mapper:{serializedName:"x-ms-lease-id",required:!0,xmlName:"x-ms-lease-id",type:{
name:"String"}}},action2={parameterPath:"action",mapper:{defaultValue:"renew",isConstant:!0,serializedName:"x-ms-lease-a\
ction",type:{name:"String"}}},action3={parameterPath:"action",mapper:{defaultValue:"break",isConstant:!0,serializedName:"\
x-ms-lease-action",type:{name:"String"}}},breakPeriod={parameterPath:["options","breakPeriod"],mapper:{serializedName:"x\
-ms-lease-break-period",xmlName:"x-ms-lease-break-period",type:{name:"Number"}}},action4={parameterPath:"action",mapper:{
defaultValue:"change",isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"String"}}},proposedLeaseId1={parameterPath:"\
proposedLeaseId",mapper:{serializedName:"x-ms-proposed-lease-id",required:!0,xmlName:"x-ms-proposed-lease-id",type:{name:"\
String"}}},include1={parameterPath:["options","include"],mapper:{serializedName:"include",xmlName:"include",xmlElementName:"\
ListBlobsIncludeItem",type:{name:"Sequence",element:{type:{name:"Enum",allowedValues:["copy","deleted","metadata","snaps\
hots","uncommittedblobs","versions","tags","immutabilitypolicy","legalhold","deletedwithversions"]}}}},collectionFormat:"\
CSV"},startFrom={parameterPath:["options","startFrom"],mapper:{serializedName:"startFrom",xmlName:"startFrom",type:{name:"\
String"}}},delimiter={parameterPath:"delimiter",mapper:{serializedName:"delimiter",required:!0,xmlName:"delimiter",type:{
name:"String"}}},snapshot={parameterPath:["options","snapshot"],mapper:{serializedName:"snapshot",xmlName:"snapshot",type:{
name:"String"}}},versionId={parameterPath:["options","versionId"],mapper:{serializedName:"versionid",xmlName:"versionid",
type:{name:"String"}}},range={parameterPath:["options","range"],mapper:{serializedName:"x-ms-range",xmlName:"x-ms-range",
type:{name:"String"}}},rangeGetContentMD5={parameterPath:["options","rangeGetContentMD5"],mapper:{serializedName:"x-ms-r\
ange-get-content-md5",xmlName:"x-ms-range-get-content-md5",type:{name:"Boolean"}}},rangeGetContentCRC64={parameterPath:[
"options","rangeGetContentCRC64"],mapper:{serializedName:"x-ms-range-get-content-crc64",xmlName:"x-ms-range-get-content-\
crc64",type:{name:"Boolean"}}},encryptionKey={parameterPath:["options","cpkInfo","encryptionKey"],mapper:{serializedName:"\
x-ms-encryption-key",xmlName:"x-ms-encryption-key",type:{name:"String"}}},encryptionKeySha256={parameterPath:["options",
"cpkInfo","encryptionKeySha256"],mapper:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",
type:{name:"String"}}},encryptionAlgorithm={parameterPath:["options","cpkInfo","encryptionAlgorithm"],mapper:{serializedName:"\
x-ms-encryption-algorithm",xmlName:"x-ms-encryption-algorithm",type:{name:"String"}}},ifMatch={parameterPath:["options",
"modifiedAccessConditions","ifMatch"],mapper:{serializedName:"If-Match",xmlName:"If-Match",type:{name:"String"}}},ifNoneMatch={
parameterPath:["options","modifiedAccessConditions","ifNoneMatch"],mapper:{serializedName:"If-None-Match",xmlName:"If-No\
ne-Match",type:{name:"String"}}},ifTags={parameterPath:["options","modifiedAccessConditions","ifTags"],mapper:{serializedName:"\
x-ms-if-tags",xmlName:"x-ms-if-tags",type:{name:"String"}}},deleteSnapshots={parameterPath:["options","deleteSnapshots"],
mapper:{serializedName:"x-ms-delete-snapshots",xmlName:"x-ms-delete-snapshots",type:{name:"Enum",allowedValues:["include",
"only"]}}},blobDeleteType={parameterPath:["options","blobDeleteType"],mapper:{serializedName:"deletetype",xmlName:"delet\
etype",type:{name:"String"}}},comp11={parameterPath:"comp",mapper:{defaultValue:"expiry",isConstant:!0,serializedName:"c\
omp",type:{name:"String"}}},expiryOptions={parameterPath:"expiryOptions",mapper:{serializedName:"x-ms-expiry-option",required:!0,
xmlName:"x-ms-expiry-option",type:{name:"String"}}},expiresOn={parameterPath:["options","expiresOn"],mapper:{serializedName:"\
x-ms-expiry-time",xmlName:"x-ms-expiry-time",type:{name:"String"}}},blobCacheControl={parameterPath:["options","blobHttp\
Headers","blobCacheControl"],mapper:{serializedName:"x-ms-blob-cache-control",xmlName:"x-ms-blob-cache-control",type:{name:"\
String"}}},blobContentType={parameterPath:["options","blobHttpHeaders","blobContentType"],mapper:{serializedName:"x-ms-b\
lob-content-type",xmlName:"x-ms-blob-content-type",type:{name:"String"}}},blobContentMD5={parameterPath:["options","blob\
HttpHeaders","blobContentMD5"],mapper:{serializedName:"x-ms-blob-content-md5",xmlName:"x-ms-blob-content-md5",type:{name:"\
ByteArray"}}},blobContentEncoding={parameterPath:["options","blobHttpHeaders","blobContentEncoding"],mapper:{serializedName:"\
x-ms-blob-content-encoding",xmlName:"x-ms-blob-content-encoding",type:{name:"String"}}},blobContentLanguage={parameterPath:[
"options","blobHttpHeaders","blobContentLanguage"],mapper:{serializedName:"x-ms-blob-content-language",xmlName:"x-ms-blo\
b-content-language",type:{name:"String"}}},blobContentDisposition={parameterPath:["options","blobHttpHeaders","blobConte\
ntDisposition"],mapper:{serializedName:"x-ms-blob-content-disposition",xmlName:"x-ms-blob-content-disposition",type:{name:"\
String"}}},comp12={parameterPath:"comp",mapper:{defaultValue:"immutabilityPolicies",isConstant:!0,serializedName:"comp",
type:{name:"String"}}},immutabilityPolicyExpiry={parameterPath:["options","immutabilityPolicyExpiry"],mapper:{serializedName:"\
x-ms-immutability-policy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}}},immutabilityPolicyMode={
parameterPath:["options","immutabilityPolicyMode"],mapper:{serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms-\
immutability-policy-mode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}}},comp13={parameterPath:"comp",
mapper:{defaultValue:"legalhold",isConstant:!0,serializedName:"comp",type:{name:"String"}}},legalHold={parameterPath:"le\
galHold",mapper:{serializedName:"x-ms-legal-hold",required:!0,xmlName:"x-ms-legal-hold",type:{name:"Boolean"}}},encryptionScope={
parameterPath:["options","encryptionScope"],mapper:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scop\
e",type:{name:"String"}}},comp14={parameterPath:"comp",mapper:{defaultValue:"snapshot",isConstant:!0,serializedName:"com\
p",type:{name:"String"}}},tier={parameterPath:["options","tier"],mapper:{serializedName:"x-ms-access-tier",xmlName:"x-ms\
-access-tier",type:{name:"Enum",allowedValues:["P4","P6","P10","P15","P20","P30","P40","P50","P60","P70","P80","Hot","Co\
ol","Archive","Cold"]}}},rehydratePriority={parameterPath:["options","rehydratePriority"],mapper:{serializedName:"x-ms-r\
ehydrate-priority",xmlName:"x-ms-rehydrate-priority",type:{name:"Enum",allowedValues:["High","Standard"]}}},sourceIfModifiedSince={
parameterPath:["options","sourceModifiedAccessConditions","sourceIfModifiedSince"],mapper:{serializedName:"x-ms-source-i\
f-modified-since",xmlName:"x-ms-source-if-modified-since",type:{name:"DateTimeRfc1123"}}},sourceIfUnmodifiedSince={parameterPath:[
"options","sourceModifiedAccessConditions","sourceIfUnmodifiedSince"],mapper:{serializedName:"x-ms-source-if-unmodified-\
since",xmlName:"x-ms-source-if-unmodified-since",type:{name:"DateTimeRfc1123"}}},sourceIfMatch={parameterPath:["options",
"sourceModifiedAccessConditions","sourceIfMatch"],mapper:{serializedName:"x-ms-source-if-match",xmlName:"x-ms-source-if-\
match",type:{name:"String"}}},sourceIfNoneMatch={parameterPath:["options","sourceModifiedAccessConditions","sourceIfNone\
Match"],mapper:{serializedName:"x-ms-source-if-none-match",xmlName:"x-ms-source-if-none-match",type:{name:"String"}}},sourceIfTags={
parameterPath:["options","sourceModifiedAccessConditions","sourceIfTags"],mapper:{serializedName:"x-ms-source-if-tags",xmlName:"\
x-ms-source-if-tags",type:{name:"String"}}},copySource={parameterPath:"copySource",mapper:{serializedName:"x-ms-copy-sou\
rce",required:!0,xmlName:"x-ms-copy-source",type:{name:"String"}}},blobTagsString={parameterPath:["options","blobTagsStr\
ing"],mapper:{serializedName:"x-ms-tags",xmlName:"x-ms-tags",type:{name:"String"}}},sealBlob={parameterPath:["options","\
sealBlob"],mapper:{serializedName:"x-ms-seal-blob",xmlName:"x-ms-seal-blob",type:{name:"Boolean"}}},legalHold1={parameterPath:[
"options","legalHold"],mapper:{serializedName:"x-ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}}},xMsRequiresSync={
parameterPath:"xMsRequiresSync",mapper:{defaultValue:"true",isConstant:!0,serializedName:"x-ms-requires-sync",type:{name:"\
String"}}},sourceContentMD5={parameterPath:["options","sourceContentMD5"],mapper:{serializedName:"x-ms-source-content-md\
5",xmlName:"x-ms-source-content-md5",type:{name:"ByteArray"}}},copySourceAuthorization={parameterPath:["options","copySo\
urceAuthorization"],mapper:{serializedName:"x-ms-copy-source-authorization",xmlName:"x-ms-copy-source-authorization",type:{
name:"String"}}},copySourceTags={parameterPath:["options","copySourceTags"],mapper:{serializedName:"x-ms-copy-source-tag\
-option",xmlName:"x-ms-copy-source-tag-option",type:{name:"Enum",allowedValues:["REPLACE","COPY"]}}},fileRequestIntent={
parameterPath:["options","fileRequestIntent"],mapper:{serializedName:"x-ms-file-request-intent",xmlName:"x-ms-file-reque\
st-intent",type:{name:"String"}}},comp15={parameterPath:"comp",mapper:{defaultValue:"copy",isConstant:!0,serializedName:"\
comp",type:{name:"String"}}},copyActionAbortConstant={parameterPath:"copyActionAbortConstant",mapper:{defaultValue:"abor\
t",isConstant:!0,serializedName:"x-ms-copy-action",type:{name:"String"}}},copyId={parameterPath:"copyId",mapper:{serializedName:"\
copyid",required:!0,xmlName:"copyid",type:{name:"String"}}},comp16={parameterPath:"comp",mapper:{defaultValue:"tier",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},tier1={parameterPath:"tier",mapper:{serializedName:"x-ms-access-tier",required:!0,
xmlName:"x-ms-access-tier",type:{name:"Enum",allowedValues:["P4","P6","P10","P15","P20","P30","P40","P50","P60","P70","P\
80","Hot","Cool","Archive","Cold"]}}},queryRequest={parameterPath:["options","queryRequest"],mapper:QueryRequest},comp17={
parameterPath:"comp",mapper:{defaultValue:"query",isConstant:!0,serializedName:"comp",type:{name:"String"}}},comp18={parameterPath:"\
comp",mapper:{defaultValue:"tags",isConstant:!0,serializedName:"comp",type:{name:"String"}}},ifModifiedSince1={parameterPath:[
"options","blobModifiedAccessConditions","ifModifiedSince"],mapper:{serializedName:"x-ms-blob-if-modified-since",xmlName:"\
x-ms-blob-if-modified-since",type:{name:"DateTimeRfc1123"}}},ifUnmodifiedSince1={parameterPath:["options","blobModifiedA\
ccessConditions","ifUnmodifiedSince"],mapper:{serializedName:"x-ms-blob-if-unmodified-since",xmlName:"x-ms-blob-if-unmod\
ified-since",type:{name:"DateTimeRfc1123"}}},ifMatch1={parameterPath:["options","blobModifiedAccessConditions","ifMatch"],
mapper:{serializedName:"x-ms-blob-if-match",xmlName:"x-ms-blob-if-match",type:{name:"String"}}},ifNoneMatch1={parameterPath:[
"options","blobModifiedAccessConditions","ifNoneMatch"],mapper:{serializedName:"x-ms-blob-if-none-match",xmlName:"x-ms-b\
lob-if-none-match",type:{name:"String"}}},tags={parameterPath:["options","tags"],mapper:BlobTags},transactionalContentMD5={
parameterPath:["options","transactionalContentMD5"],mapper:{serializedName:"Content-MD5",xmlName:"Content-MD5",type:{name:"\
ByteArray"}}},transactionalContentCrc64={parameterPath:["options","transactionalContentCrc64"],mapper:{serializedName:"x\
-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}}},blobType={parameterPath:"blobType",mapper:{defaultValue:"\
PageBlob",isConstant:!0,serializedName:"x-ms-blob-type",type:{name:"String"}}},blobContentLength={parameterPath:"blobCon\
tentLength",mapper:{serializedName:"x-ms-blob-content-length",required:!0,xmlName:"x-ms-blob-content-length",type:{name:"\
Number"}}},blobSequenceNumber={parameterPath:["options","blobSequenceNumber"],mapper:{defaultValue:0,serializedName:"x-m\
s-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}}},contentType1={parameterPath:["options",
"contentType"],mapper:{defaultValue:"application/octet-stream",isConstant:!0,serializedName:"Content-Type",type:{name:"S\
tring"}}},body1={parameterPath:"body",mapper:{serializedName:"body",required:!0,xmlName:"body",type:{name:"Stream"}}},accept2={
parameterPath:"accept",mapper:{defaultValue:"application/xml",isConstant:!0,serializedName:"Accept",type:{name:"String"}}},
comp19={parameterPath:"comp",mapper:{defaultValue:"page",isConstant:!0,serializedName:"comp",type:{name:"String"}}},pageWrite={
parameterPath:"pageWrite",mapper:{defaultValue:"update",isConstant:!0,serializedName:"x-ms-page-write",type:{name:"Strin\
g"}}},ifSequenceNumberLessThanOrEqualTo={parameterPath:["options","sequenceNumberAccessConditions","ifSequenceNumberLess\
ThanOrEqualTo"],mapper:{serializedName:"x-ms-if-sequence-number-le",xmlName:"x-ms-if-sequence-number-le",type:{name:"Num\
ber"}}},ifSequenceNumberLessThan={parameterPath:["options","sequenceNumberAccessConditions","ifSequenceNumberLessThan"],
mapper:{serializedName:"x-ms-if-sequence-number-lt",xmlName:"x-ms-if-sequence-number-lt",type:{name:"Number"}}},ifSequenceNumberEqualTo={
parameterPath:["options","sequenceNumberAccessConditions","ifSequenceNumberEqualTo"],mapper:{serializedName:"x-ms-if-seq\
uence-number-eq",xmlName:"x-ms-if-sequence-number-eq",type:{name:"Number"}}},pageWrite1={parameterPath:"pageWrite",mapper:{
defaultValue:"clear",isConstant:!0,serializedName:"x-ms-page-write",type:{name:"String"}}},sourceUrl={parameterPath:"sou\
rceUrl",mapper:{serializedName:"x-ms-copy-source",required:!0,xmlName:"x-ms-copy-source",type:{name:"String"}}},sourceRange={
parameterPath:"sourceRange",mapper:{serializedName:"x-ms-source-range",required:!0,xmlName:"x-ms-source-range",type:{name:"\
String"}}},sourceContentCrc64={parameterPath:["options","sourceContentCrc64"],mapper:{serializedName:"x-ms-source-conten\
t-crc64",xmlName:"x-ms-source-content-crc64",type:{name:"ByteArray"}}},range1={parameterPath:"range",mapper:{serializedName:"\
x-ms-range",required:!0,xmlName:"x-ms-range",type:{name:"String"}}},comp20={parameterPath:"comp",mapper:{defaultValue:"p\
agelist",isConstant:!0,serializedName:"comp",type:{name:"String"}}},prevsnapshot={parameterPath:["options","prevsnapshot"],
mapper:{serializedName:"prevsnapshot",xmlName:"prevsnapshot",type:{name:"String"}}},prevSnapshotUrl={parameterPath:["opt\
ions","prevSnapshotUrl"],mapper:{serializedName:"x-ms-previous-snapshot-url",xmlName:"x-ms-previous-snapshot-url",type:{
name:"String"}}},sequenceNumberAction={parameterPath:"sequenceNumberAction",mapper:{serializedName:"x-ms-sequence-number\
-action",required:!0,xmlName:"x-ms-sequence-number-action",type:{name:"Enum",allowedValues:["max","update","increment"]}}},
comp21={parameterPath:"comp",mapper:{defaultValue:"incrementalcopy",isConstant:!0,serializedName:"comp",type:{name:"Stri\
ng"}}},blobType1={parameterPath:"blobType",mapper:{defaultValue:"AppendBlob",isConstant:!0,serializedName:"x-ms-blob-typ\
e",type:{name:"String"}}},comp22={parameterPath:"comp",mapper:{defaultValue:"appendblock",isConstant:!0,serializedName:"\
comp",type:{name:"String"}}},maxSize={parameterPath:["options","appendPositionAccessConditions","maxSize"],mapper:{serializedName:"\
x-ms-blob-condition-maxsize",xmlName:"x-ms-blob-condition-maxsize",type:{name:"Number"}}},appendPosition={parameterPath:[
"options","appendPositionAccessConditions","appendPosition"],mapper:{serializedName:"x-ms-blob-condition-appendpos",xmlName:"\
x-ms-blob-condition-appendpos",type:{name:"Number"}}},sourceRange1={parameterPath:["options","sourceRange"],mapper:{serializedName:"\
x-ms-source-range",xmlName:"x-ms-source-range",type:{name:"String"}}},comp23={parameterPath:"comp",mapper:{defaultValue:"\
seal",isConstant:!0,serializedName:"comp",type:{name:"String"}}},blobType2={parameterPath:"blobType",mapper:{defaultValue:"\
BlockBlob",isConstant:!0,serializedName:"x-ms-blob-type",type:{name:"String"}}},copySourceBlobProperties={parameterPath:[
"options","copySourceBlobProperties"],mapper:{serializedName:"x-ms-copy-source-blob-properties",xmlName:"x-ms-copy-sourc\
e-blob-properties",type:{name:"Boolean"}}},comp24={parameterPath:"comp",mapper:{defaultValue:"block",isConstant:!0,serializedName:"\
comp",type:{name:"String"}}},blockId={parameterPath:"blockId",mapper:{serializedName:"blockid",required:!0,xmlName:"bloc\
kid",type:{name:"String"}}},blocks={parameterPath:"blocks",mapper:BlockLookupList},comp25={parameterPath:"comp",mapper:{
defaultValue:"blocklist",isConstant:!0,serializedName:"comp",type:{name:"String"}}},listType={parameterPath:"listType",mapper:{
defaultValue:"committed",serializedName:"blocklisttype",required:!0,xmlName:"blocklisttype",type:{name:"Enum",allowedValues:[
"committed","uncommitted","all"]}}};class ServiceImpl{client;constructor(client){this.client=client}setProperties(blobServiceProperties2,options){
return this.client.sendOperationRequest({blobServiceProperties:blobServiceProperties2,options},setPropertiesOperationSpec)}getProperties(options){
return this.client.sendOperationRequest({options},getPropertiesOperationSpec)}getStatistics(options){return this.client.
sendOperationRequest({options},getStatisticsOperationSpec)}listContainersSegment(options){return this.client.sendOperationRequest(
{options},listContainersSegmentOperationSpec)}getUserDelegationKey(keyInfo2,options){return this.client.sendOperationRequest(
{keyInfo:keyInfo2,options},getUserDelegationKeyOperationSpec)}getAccountInfo(options){return this.client.sendOperationRequest(
{options},getAccountInfoOperationSpec)}submitBatch(contentLength2,multipartContentType2,body2,options){return this.client.
sendOperationRequest({contentLength:contentLength2,multipartContentType:multipartContentType2,body:body2,options},submitBatchOperationSpec)}filterBlobs(options){
return this.client.sendOperationRequest({options},filterBlobsOperationSpec)}}const xmlSerializer=createSerializer(mappers_namespaceObject,
!0),setPropertiesOperationSpec={path:"/",httpMethod:"PUT",responses:{202:{headersMapper:ServiceSetPropertiesHeaders},default:{
bodyMapper:StorageError,headersMapper:ServiceSetPropertiesExceptionHeaders}},requestBody:blobServiceProperties,queryParameters:[
restype,comp,timeoutInSeconds],urlParameters:[url],headerParameters:[contentType,accept,version,requestId],isXML:!0,contentType:"\
application/xml; charset=utf-8",mediaType:"xml",serializer:xmlSerializer},getPropertiesOperationSpec={path:"/",httpMethod:"\
GET",responses:{200:{bodyMapper:BlobServiceProperties,headersMapper:ServiceGetPropertiesHeaders},default:{bodyMapper:StorageError,
headersMapper:ServiceGetPropertiesExceptionHeaders}},queryParameters:[restype,comp,timeoutInSeconds],urlParameters:[url],
headerParameters:[version,requestId,accept1],isXML:!0,serializer:xmlSerializer},getStatisticsOperationSpec={path:"/",httpMethod:"\
GET",responses:{200:{bodyMapper:BlobServiceStatistics,headersMapper:ServiceGetStatisticsHeaders},default:{bodyMapper:StorageError,
headersMapper:ServiceGetStatisticsExceptionHeaders}},queryParameters:[restype,timeoutInSeconds,comp1],urlParameters:[url],
headerParameters:[version,requestId,accept1],isXML:!0,serializer:xmlSerializer},listContainersSegmentOperationSpec={path:"\
/",httpMethod:"GET",responses:{200:{bodyMapper:ListContainersSegmentResponse,headersMapper:ServiceListContainersSegmentHeaders},
default:{bodyMapper:StorageError,headersMapper:ServiceListContainersSegmentExceptionHeaders}},queryParameters:[timeoutInSeconds,
comp2,prefix,marker,maxPageSize,include],urlParameters:[url],headerParameters:[version,requestId,accept1],isXML:!0,serializer:xmlSerializer},
getUserDelegationKeyOperationSpec={path:"/",httpMethod:"POST",responses:{200:{bodyMapper:UserDelegationKey,headersMapper:ServiceGetUserDelegationKeyHeaders},
default:{bodyMapper:StorageError,headersMapper:ServiceGetUserDelegationKeyExceptionHeaders}},requestBody:keyInfo,queryParameters:[
restype,timeoutInSeconds,comp3],urlParameters:[url],headerParameters:[contentType,accept,version,requestId],isXML:!0,contentType:"\
application/xml; charset=utf-8",mediaType:"xml",serializer:xmlSerializer},getAccountInfoOperationSpec={path:"/",httpMethod:"\
GET",responses:{200:{headersMapper:ServiceGetAccountInfoHeaders},default:{bodyMapper:StorageError,headersMapper:ServiceGetAccountInfoExceptionHeaders}},
queryParameters:[comp,timeoutInSeconds,restype1],urlParameters:[url],headerParameters:[version,requestId,accept1],isXML:!0,
serializer:xmlSerializer},submitBatchOperationSpec={path:"/",httpMethod:"POST",responses:{202:{bodyMapper:{type:{name:"S\
tream"},serializedName:"parsedResponse"},headersMapper:ServiceSubmitBatchHeaders},default:{bodyMapper:StorageError,headersMapper:ServiceSubmitBatchExceptionHeaders}},
requestBody:body,queryParameters:[timeoutInSeconds,comp4],urlParameters:[url],headerParameters:[accept,version,requestId,
contentLength,multipartContentType],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:xmlSerializer},
filterBlobsOperationSpec={path:"/",httpMethod:"GET",responses:{200:{bodyMapper:FilterBlobSegment,headersMapper:ServiceFilterBlobsHeaders},
default:{bodyMapper:StorageError,headersMapper:ServiceFilterBlobsExceptionHeaders}},queryParameters:[timeoutInSeconds,marker,
maxPageSize,comp5,where],urlParameters:[url],headerParameters:[version,requestId,accept1],isXML:!0,serializer:xmlSerializer};
class ContainerImpl{client;constructor(client){this.client=client}create(options){return this.client.sendOperationRequest(
{options},createOperationSpec)}getProperties(options){return this.client.sendOperationRequest({options},container_getPropertiesOperationSpec)}delete(options){
return this.client.sendOperationRequest({options},deleteOperationSpec)}setMetadata(options){return this.client.sendOperationRequest(
{options},setMetadataOperationSpec)}getAccessPolicy(options){return this.client.sendOperationRequest({options},getAccessPolicyOperationSpec)}setAccessPolicy(options){
return this.client.sendOperationRequest({options},setAccessPolicyOperationSpec)}restore(options){return this.client.sendOperationRequest(
{options},restoreOperationSpec)}rename(sourceContainerName2,options){return this.client.sendOperationRequest({sourceContainerName:sourceContainerName2,
options},renameOperationSpec)}submitBatch(contentLength2,multipartContentType2,body2,options){return this.client.sendOperationRequest(
{contentLength:contentLength2,multipartContentType:multipartContentType2,body:body2,options},container_submitBatchOperationSpec)}filterBlobs(options){
return this.client.sendOperationRequest({options},container_filterBlobsOperationSpec)}acquireLease(options){return this.
client.sendOperationRequest({options},acquireLeaseOperationSpec)}releaseLease(leaseId2,options){return this.client.sendOperationRequest(
{leaseId:leaseId2,options},releaseLeaseOperationSpec)}renewLease(leaseId2,options){return this.client.sendOperationRequest(
{leaseId:leaseId2,options},renewLeaseOperationSpec)}breakLease(options){return this.client.sendOperationRequest({options},
breakLeaseOperationSpec)}changeLease(leaseId2,proposedLeaseId2,options){return this.client.sendOperationRequest({leaseId:leaseId2,
proposedLeaseId:proposedLeaseId2,options},changeLeaseOperationSpec)}listBlobFlatSegment(options){return this.client.sendOperationRequest(
{options},listBlobFlatSegmentOperationSpec)}listBlobHierarchySegment(delimiter2,options){return this.client.sendOperationRequest(
{delimiter:delimiter2,options},listBlobHierarchySegmentOperationSpec)}getAccountInfo(options){return this.client.sendOperationRequest(
{options},container_getAccountInfoOperationSpec)}}const container_xmlSerializer=createSerializer(mappers_namespaceObject,
!0),createOperationSpec={path:"/{containerName}",httpMethod:"PUT",responses:{201:{headersMapper:ContainerCreateHeaders},
default:{bodyMapper:StorageError,headersMapper:ContainerCreateExceptionHeaders}},queryParameters:[timeoutInSeconds,restype2],
urlParameters:[url],headerParameters:[version,requestId,accept1,metadata,access,defaultEncryptionScope,preventEncryptionScopeOverride],
isXML:!0,serializer:container_xmlSerializer},container_getPropertiesOperationSpec={path:"/{containerName}",httpMethod:"G\
ET",responses:{200:{headersMapper:ContainerGetPropertiesHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerGetPropertiesExceptionHeaders}},
queryParameters:[timeoutInSeconds,restype2],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId],isXML:!0,
serializer:container_xmlSerializer},deleteOperationSpec={path:"/{containerName}",httpMethod:"DELETE",responses:{202:{headersMapper:ContainerDeleteHeaders},
default:{bodyMapper:StorageError,headersMapper:ContainerDeleteExceptionHeaders}},queryParameters:[timeoutInSeconds,restype2],
urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince],isXML:!0,serializer:container_xmlSerializer},
setMetadataOperationSpec={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:ContainerSetMetadataHeaders},
default:{bodyMapper:StorageError,headersMapper:ContainerSetMetadataExceptionHeaders}},queryParameters:[timeoutInSeconds,
restype2,comp6],urlParameters:[url],headerParameters:[version,requestId,accept1,metadata,leaseId,ifModifiedSince],isXML:!0,
serializer:container_xmlSerializer},getAccessPolicyOperationSpec={path:"/{containerName}",httpMethod:"GET",responses:{200:{
bodyMapper:{type:{name:"Sequence",element:{type:{name:"Composite",className:"SignedIdentifier"}}},serializedName:"Signed\
Identifiers",xmlName:"SignedIdentifiers",xmlIsWrapped:!0,xmlElementName:"SignedIdentifier"},headersMapper:ContainerGetAccessPolicyHeaders},
default:{bodyMapper:StorageError,headersMapper:ContainerGetAccessPolicyExceptionHeaders}},queryParameters:[timeoutInSeconds,
restype2,comp7],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId],isXML:!0,serializer:container_xmlSerializer},
setAccessPolicyOperationSpec={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:ContainerSetAccessPolicyHeaders},
default:{bodyMapper:StorageError,headersMapper:ContainerSetAccessPolicyExceptionHeaders}},requestBody:containerAcl,queryParameters:[
timeoutInSeconds,restype2,comp7],urlParameters:[url],headerParameters:[contentType,accept,version,requestId,access,leaseId,
ifModifiedSince,ifUnmodifiedSince],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:container_xmlSerializer},
restoreOperationSpec={path:"/{containerName}",httpMethod:"PUT",responses:{201:{headersMapper:ContainerRestoreHeaders},default:{
bodyMapper:StorageError,headersMapper:ContainerRestoreExceptionHeaders}},queryParameters:[timeoutInSeconds,restype2,comp8],
urlParameters:[url],headerParameters:[version,requestId,accept1,deletedContainerName,deletedContainerVersion],isXML:!0,serializer:container_xmlSerializer},
renameOperationSpec={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:ContainerRenameHeaders},default:{
bodyMapper:StorageError,headersMapper:ContainerRenameExceptionHeaders}},queryParameters:[timeoutInSeconds,restype2,comp9],
urlParameters:[url],headerParameters:[version,requestId,accept1,sourceContainerName,sourceLeaseId],isXML:!0,serializer:container_xmlSerializer},
container_submitBatchOperationSpec={path:"/{containerName}",httpMethod:"POST",responses:{202:{bodyMapper:{type:{name:"St\
ream"},serializedName:"parsedResponse"},headersMapper:ContainerSubmitBatchHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerSubmitBatchExceptionHeaders}},
requestBody:body,queryParameters:[timeoutInSeconds,comp4,restype2],urlParameters:[url],headerParameters:[accept,version,
requestId,contentLength,multipartContentType],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:container_xmlSerializer},
container_filterBlobsOperationSpec={path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:FilterBlobSegment,
headersMapper:ContainerFilterBlobsHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerFilterBlobsExceptionHeaders}},
queryParameters:[timeoutInSeconds,marker,maxPageSize,comp5,where,restype2],urlParameters:[url],headerParameters:[version,
requestId,accept1],isXML:!0,serializer:container_xmlSerializer},acquireLeaseOperationSpec={path:"/{containerName}",httpMethod:"\
PUT",responses:{201:{headersMapper:ContainerAcquireLeaseHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerAcquireLeaseExceptionHeaders}},
queryParameters:[timeoutInSeconds,restype2,comp10],urlParameters:[url],headerParameters:[version,requestId,accept1,ifModifiedSince,
ifUnmodifiedSince,action,duration,proposedLeaseId],isXML:!0,serializer:container_xmlSerializer},releaseLeaseOperationSpec={
path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:ContainerReleaseLeaseHeaders},default:{bodyMapper:StorageError,
headersMapper:ContainerReleaseLeaseExceptionHeaders}},queryParameters:[timeoutInSeconds,restype2,comp10],urlParameters:[
url],headerParameters:[version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,action1,leaseId1],isXML:!0,serializer:container_xmlSerializer},
renewLeaseOperationSpec={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:ContainerRenewLeaseHeaders},
default:{bodyMapper:StorageError,headersMapper:ContainerRenewLeaseExceptionHeaders}},queryParameters:[timeoutInSeconds,restype2,
comp10],urlParameters:[url],headerParameters:[version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,leaseId1,action2],
isXML:!0,serializer:container_xmlSerializer},breakLeaseOperationSpec={path:"/{containerName}",httpMethod:"PUT",responses:{
202:{headersMapper:ContainerBreakLeaseHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerBreakLeaseExceptionHeaders}},
queryParameters:[timeoutInSeconds,restype2,comp10],urlParameters:[url],headerParameters:[version,requestId,accept1,ifModifiedSince,
ifUnmodifiedSince,action3,breakPeriod],isXML:!0,serializer:container_xmlSerializer},changeLeaseOperationSpec={path:"/{co\
ntainerName}",httpMethod:"PUT",responses:{200:{headersMapper:ContainerChangeLeaseHeaders},default:{bodyMapper:StorageError,
headersMapper:ContainerChangeLeaseExceptionHeaders}},queryParameters:[timeoutInSeconds,restype2,comp10],urlParameters:[url],
headerParameters:[version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,leaseId1,action4,proposedLeaseId1],isXML:!0,
serializer:container_xmlSerializer},listBlobFlatSegmentOperationSpec={path:"/{containerName}",httpMethod:"GET",responses:{
200:{bodyMapper:ListBlobsFlatSegmentResponse,headersMapper:ContainerListBlobFlatSegmentHeaders},default:{bodyMapper:StorageError,
headersMapper:ContainerListBlobFlatSegmentExceptionHeaders}},queryParameters:[timeoutInSeconds,comp2,prefix,marker,maxPageSize,
restype2,include1,startFrom],urlParameters:[url],headerParameters:[version,requestId,accept1],isXML:!0,serializer:container_xmlSerializer},
listBlobHierarchySegmentOperationSpec={path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:ListBlobsHierarchySegmentResponse,
headersMapper:ContainerListBlobHierarchySegmentHeaders},default:{bodyMapper:StorageError,headersMapper:ContainerListBlobHierarchySegmentExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp2,prefix,marker,maxPageSize,restype2,include1,startFrom,delimiter],urlParameters:[
url],headerParameters:[version,requestId,accept1],isXML:!0,serializer:container_xmlSerializer},container_getAccountInfoOperationSpec={
path:"/{containerName}",httpMethod:"GET",responses:{200:{headersMapper:ContainerGetAccountInfoHeaders},default:{bodyMapper:StorageError,
headersMapper:ContainerGetAccountInfoExceptionHeaders}},queryParameters:[comp,timeoutInSeconds,restype1],urlParameters:[
url],headerParameters:[version,requestId,accept1],isXML:!0,serializer:container_xmlSerializer};class BlobImpl{client;constructor(client){
this.client=client}download(options){return this.client.sendOperationRequest({options},downloadOperationSpec)}getProperties(options){
return this.client.sendOperationRequest({options},blob_getPropertiesOperationSpec)}delete(options){return this.client.sendOperationRequest(
{options},blob_deleteOperationSpec)}undelete(options){return this.client.sendOperationRequest({options},undeleteOperationSpec)}setExpiry(expiryOptions2,options){
return this.client.sendOperationRequest({expiryOptions:expiryOptions2,options},setExpiryOperationSpec)}setHttpHeaders(options){
return this.client.sendOperationRequest({options},setHttpHeadersOperationSpec)}setImmutabilityPolicy(options){return this.
client.sendOperationRequest({options},setImmutabilityPolicyOperationSpec)}deleteImmutabilityPolicy(options){return this.
client.sendOperationRequest({options},deleteImmutabilityPolicyOperationSpec)}setLegalHold(legalHold2,options){return this.
client.sendOperationRequest({legalHold:legalHold2,options},setLegalHoldOperationSpec)}setMetadata(options){return this.client.
sendOperationRequest({options},blob_setMetadataOperationSpec)}acquireLease(options){return this.client.sendOperationRequest(
{options},blob_acquireLeaseOperationSpec)}releaseLease(leaseId2,options){return this.client.sendOperationRequest({leaseId:leaseId2,
options},blob_releaseLeaseOperationSpec)}renewLease(leaseId2,options){return this.client.sendOperationRequest({leaseId:leaseId2,
options},blob_renewLeaseOperationSpec)}changeLease(leaseId2,proposedLeaseId2,options){return this.client.sendOperationRequest(
{leaseId:leaseId2,proposedLeaseId:proposedLeaseId2,options},blob_changeLeaseOperationSpec)}breakLease(options){return this.
client.sendOperationRequest({options},blob_breakLeaseOperationSpec)}createSnapshot(options){return this.client.sendOperationRequest(
{options},createSnapshotOperationSpec)}startCopyFromURL(copySource2,options){return this.client.sendOperationRequest({copySource:copySource2,
options},startCopyFromURLOperationSpec)}copyFromURL(copySource2,options){return this.client.sendOperationRequest({copySource:copySource2,
options},copyFromURLOperationSpec)}abortCopyFromURL(copyId2,options){return this.client.sendOperationRequest({copyId:copyId2,
options},abortCopyFromURLOperationSpec)}setTier(tier2,options){return this.client.sendOperationRequest({tier:tier2,options},
setTierOperationSpec)}getAccountInfo(options){return this.client.sendOperationRequest({options},blob_getAccountInfoOperationSpec)}query(options){
return this.client.sendOperationRequest({options},queryOperationSpec)}getTags(options){return this.client.sendOperationRequest(
{options},getTagsOperationSpec)}setTags(options){return this.client.sendOperationRequest({options},setTagsOperationSpec)}}
const blob_xmlSerializer=createSerializer(mappers_namespaceObject,!0),downloadOperationSpec={path:"/{containerName}/{blo\
b}",httpMethod:"GET",responses:{200:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:BlobDownloadHeaders},
206:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:BlobDownloadHeaders},default:{bodyMapper:StorageError,
headersMapper:BlobDownloadExceptionHeaders}},queryParameters:[timeoutInSeconds,snapshot,versionId],urlParameters:[url],headerParameters:[
version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,range,rangeGetContentMD5,rangeGetContentCRC64,encryptionKey,
encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags],isXML:!0,serializer:blob_xmlSerializer},blob_getPropertiesOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"HEAD",responses:{200:{headersMapper:BlobGetPropertiesHeaders},default:{bodyMapper:StorageError,
headersMapper:BlobGetPropertiesExceptionHeaders}},queryParameters:[timeoutInSeconds,snapshot,versionId],urlParameters:[url],
headerParameters:[version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,
encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags],isXML:!0,serializer:blob_xmlSerializer},blob_deleteOperationSpec={path:"\
/{containerName}/{blob}",httpMethod:"DELETE",responses:{202:{headersMapper:BlobDeleteHeaders},default:{bodyMapper:StorageError,
headersMapper:BlobDeleteExceptionHeaders}},queryParameters:[timeoutInSeconds,snapshot,versionId,blobDeleteType],urlParameters:[
url],headerParameters:[version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,ifTags,deleteSnapshots],
isXML:!0,serializer:blob_xmlSerializer},undeleteOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
200:{headersMapper:BlobUndeleteHeaders},default:{bodyMapper:StorageError,headersMapper:BlobUndeleteExceptionHeaders}},queryParameters:[
timeoutInSeconds,comp8],urlParameters:[url],headerParameters:[version,requestId,accept1],isXML:!0,serializer:blob_xmlSerializer},
setExpiryOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobSetExpiryHeaders},
default:{bodyMapper:StorageError,headersMapper:BlobSetExpiryExceptionHeaders}},queryParameters:[timeoutInSeconds,comp11],
urlParameters:[url],headerParameters:[version,requestId,accept1,expiryOptions,expiresOn],isXML:!0,serializer:blob_xmlSerializer},
setHttpHeadersOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobSetHttpHeadersHeaders},
default:{bodyMapper:StorageError,headersMapper:BlobSetHttpHeadersExceptionHeaders}},queryParameters:[comp,timeoutInSeconds],
urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,
ifTags,blobCacheControl,blobContentType,blobContentMD5,blobContentEncoding,blobContentLanguage,blobContentDisposition],isXML:!0,
serializer:blob_xmlSerializer},setImmutabilityPolicyOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
200:{headersMapper:BlobSetImmutabilityPolicyHeaders},default:{bodyMapper:StorageError,headersMapper:BlobSetImmutabilityPolicyExceptionHeaders}},
queryParameters:[timeoutInSeconds,snapshot,versionId,comp12],urlParameters:[url],headerParameters:[version,requestId,accept1,
ifUnmodifiedSince,immutabilityPolicyExpiry,immutabilityPolicyMode],isXML:!0,serializer:blob_xmlSerializer},deleteImmutabilityPolicyOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"DELETE",responses:{200:{headersMapper:BlobDeleteImmutabilityPolicyHeaders},default:{
bodyMapper:StorageError,headersMapper:BlobDeleteImmutabilityPolicyExceptionHeaders}},queryParameters:[timeoutInSeconds,snapshot,
versionId,comp12],urlParameters:[url],headerParameters:[version,requestId,accept1],isXML:!0,serializer:blob_xmlSerializer},
setLegalHoldOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobSetLegalHoldHeaders},
default:{bodyMapper:StorageError,headersMapper:BlobSetLegalHoldExceptionHeaders}},queryParameters:[timeoutInSeconds,snapshot,
versionId,comp13],urlParameters:[url],headerParameters:[version,requestId,accept1,legalHold],isXML:!0,serializer:blob_xmlSerializer},
blob_setMetadataOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobSetMetadataHeaders},
default:{bodyMapper:StorageError,headersMapper:BlobSetMetadataExceptionHeaders}},queryParameters:[timeoutInSeconds,comp6],
urlParameters:[url],headerParameters:[version,requestId,accept1,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,
encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,encryptionScope],isXML:!0,serializer:blob_xmlSerializer},
blob_acquireLeaseOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:BlobAcquireLeaseHeaders},
default:{bodyMapper:StorageError,headersMapper:BlobAcquireLeaseExceptionHeaders}},queryParameters:[timeoutInSeconds,comp10],
urlParameters:[url],headerParameters:[version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,action,duration,proposedLeaseId,
ifMatch,ifNoneMatch,ifTags],isXML:!0,serializer:blob_xmlSerializer},blob_releaseLeaseOperationSpec={path:"/{containerNam\
e}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobReleaseLeaseHeaders},default:{bodyMapper:StorageError,headersMapper:BlobReleaseLeaseExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp10],urlParameters:[url],headerParameters:[version,requestId,accept1,ifModifiedSince,
ifUnmodifiedSince,action1,leaseId1,ifMatch,ifNoneMatch,ifTags],isXML:!0,serializer:blob_xmlSerializer},blob_renewLeaseOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobRenewLeaseHeaders},default:{bodyMapper:StorageError,
headersMapper:BlobRenewLeaseExceptionHeaders}},queryParameters:[timeoutInSeconds,comp10],urlParameters:[url],headerParameters:[
version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,leaseId1,action2,ifMatch,ifNoneMatch,ifTags],isXML:!0,serializer:blob_xmlSerializer},
blob_changeLeaseOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:BlobChangeLeaseHeaders},
default:{bodyMapper:StorageError,headersMapper:BlobChangeLeaseExceptionHeaders}},queryParameters:[timeoutInSeconds,comp10],
urlParameters:[url],headerParameters:[version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,leaseId1,action4,proposedLeaseId1,
ifMatch,ifNoneMatch,ifTags],isXML:!0,serializer:blob_xmlSerializer},blob_breakLeaseOperationSpec={path:"/{containerName}\
/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:BlobBreakLeaseHeaders},default:{bodyMapper:StorageError,headersMapper:BlobBreakLeaseExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp10],urlParameters:[url],headerParameters:[version,requestId,accept1,ifModifiedSince,
ifUnmodifiedSince,action3,breakPeriod,ifMatch,ifNoneMatch,ifTags],isXML:!0,serializer:blob_xmlSerializer},createSnapshotOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:BlobCreateSnapshotHeaders},default:{bodyMapper:StorageError,
headersMapper:BlobCreateSnapshotExceptionHeaders}},queryParameters:[timeoutInSeconds,comp14],urlParameters:[url],headerParameters:[
version,requestId,accept1,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,encryptionAlgorithm,
ifMatch,ifNoneMatch,ifTags,encryptionScope],isXML:!0,serializer:blob_xmlSerializer},startCopyFromURLOperationSpec={path:"\
/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:BlobStartCopyFromURLHeaders},default:{bodyMapper:StorageError,
headersMapper:BlobStartCopyFromURLExceptionHeaders}},queryParameters:[timeoutInSeconds],urlParameters:[url],headerParameters:[
version,requestId,accept1,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,ifTags,immutabilityPolicyExpiry,
immutabilityPolicyMode,tier,rehydratePriority,sourceIfModifiedSince,sourceIfUnmodifiedSince,sourceIfMatch,sourceIfNoneMatch,
sourceIfTags,copySource,blobTagsString,sealBlob,legalHold1],isXML:!0,serializer:blob_xmlSerializer},copyFromURLOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:BlobCopyFromURLHeaders},default:{bodyMapper:StorageError,
headersMapper:BlobCopyFromURLExceptionHeaders}},queryParameters:[timeoutInSeconds],urlParameters:[url],headerParameters:[
version,requestId,accept1,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,ifTags,immutabilityPolicyExpiry,
immutabilityPolicyMode,encryptionScope,tier,sourceIfModifiedSince,sourceIfUnmodifiedSince,sourceIfMatch,sourceIfNoneMatch,
copySource,blobTagsString,legalHold1,xMsRequiresSync,sourceContentMD5,copySourceAuthorization,copySourceTags,fileRequestIntent],
isXML:!0,serializer:blob_xmlSerializer},abortCopyFromURLOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
204:{headersMapper:BlobAbortCopyFromURLHeaders},default:{bodyMapper:StorageError,headersMapper:BlobAbortCopyFromURLExceptionHeaders}},
queryParameters:[timeoutInSeconds,comp15,copyId],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,
copyActionAbortConstant],isXML:!0,serializer:blob_xmlSerializer},setTierOperationSpec={path:"/{containerName}/{blob}",httpMethod:"\
PUT",responses:{200:{headersMapper:BlobSetTierHeaders},202:{headersMapper:BlobSetTierHeaders},default:{bodyMapper:StorageError,
headersMapper:BlobSetTierExceptionHeaders}},queryParameters:[timeoutInSeconds,snapshot,versionId,comp16],urlParameters:[
url],headerParameters:[version,requestId,accept1,leaseId,ifTags,rehydratePriority,tier1],isXML:!0,serializer:blob_xmlSerializer},
blob_getAccountInfoOperationSpec={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{headersMapper:BlobGetAccountInfoHeaders},
default:{bodyMapper:StorageError,headersMapper:BlobGetAccountInfoExceptionHeaders}},queryParameters:[comp,timeoutInSeconds,
restype1],urlParameters:[url],headerParameters:[version,requestId,accept1],isXML:!0,serializer:blob_xmlSerializer},queryOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"POST",responses:{200:{bodyMapper:{type:{name:"Stream"},serializedName:"parsed\
Response"},headersMapper:BlobQueryHeaders},206:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:BlobQueryHeaders},
default:{bodyMapper:StorageError,headersMapper:BlobQueryExceptionHeaders}},requestBody:queryRequest,queryParameters:[timeoutInSeconds,
snapshot,comp17],urlParameters:[url],headerParameters:[contentType,accept,version,requestId,leaseId,ifModifiedSince,ifUnmodifiedSince,
encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags],isXML:!0,contentType:"application/xml;\
 charset=utf-8",mediaType:"xml",serializer:blob_xmlSerializer},getTagsOperationSpec={path:"/{containerName}/{blob}",httpMethod:"\
GET",responses:{200:{bodyMapper:BlobTags,headersMapper:BlobGetTagsHeaders},default:{bodyMapper:StorageError,headersMapper:BlobGetTagsExceptionHeaders}},
queryParameters:[timeoutInSeconds,snapshot,versionId,comp18],urlParameters:[url],headerParameters:[version,requestId,accept1,
leaseId,ifTags,ifModifiedSince1,ifUnmodifiedSince1,ifMatch1,ifNoneMatch1],isXML:!0,serializer:blob_xmlSerializer},setTagsOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{204:{headersMapper:BlobSetTagsHeaders},default:{bodyMapper:StorageError,
headersMapper:BlobSetTagsExceptionHeaders}},requestBody:tags,queryParameters:[timeoutInSeconds,versionId,comp18],urlParameters:[
url],headerParameters:[contentType,accept,version,requestId,leaseId,ifTags,ifModifiedSince1,ifUnmodifiedSince1,ifMatch1,
ifNoneMatch1,transactionalContentMD5,transactionalContentCrc64],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"\
xml",serializer:blob_xmlSerializer};class PageBlobImpl{client;constructor(client){this.client=client}create(contentLength2,blobContentLength2,options){
return this.client.sendOperationRequest({contentLength:contentLength2,blobContentLength:blobContentLength2,options},pageBlob_createOperationSpec)}uploadPages(contentLength2,body2,options){
return this.client.sendOperationRequest({contentLength:contentLength2,body:body2,options},uploadPagesOperationSpec)}clearPages(contentLength2,options){
return this.client.sendOperationRequest({contentLength:contentLength2,options},clearPagesOperationSpec)}uploadPagesFromURL(sourceUrl2,sourceRange2,contentLength2,range2,options){
return this.client.sendOperationRequest({sourceUrl:sourceUrl2,sourceRange:sourceRange2,contentLength:contentLength2,range:range2,
options},uploadPagesFromURLOperationSpec)}getPageRanges(options){return this.client.sendOperationRequest({options},getPageRangesOperationSpec)}getPageRangesDiff(options){
return this.client.sendOperationRequest({options},getPageRangesDiffOperationSpec)}resize(blobContentLength2,options){return this.
client.sendOperationRequest({blobContentLength:blobContentLength2,options},resizeOperationSpec)}updateSequenceNumber(sequenceNumberAction2,options){
return this.client.sendOperationRequest({sequenceNumberAction:sequenceNumberAction2,options},updateSequenceNumberOperationSpec)}copyIncremental(copySource2,options){
return this.client.sendOperationRequest({copySource:copySource2,options},copyIncrementalOperationSpec)}}const pageBlob_xmlSerializer=createSerializer(
mappers_namespaceObject,!0),pageBlob_createOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{
headersMapper:PageBlobCreateHeaders},default:{bodyMapper:StorageError,headersMapper:PageBlobCreateExceptionHeaders}},queryParameters:[
timeoutInSeconds],urlParameters:[url],headerParameters:[version,requestId,accept1,contentLength,metadata,leaseId,ifModifiedSince,
ifUnmodifiedSince,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,blobCacheControl,blobContentType,
blobContentMD5,blobContentEncoding,blobContentLanguage,blobContentDisposition,immutabilityPolicyExpiry,immutabilityPolicyMode,
encryptionScope,tier,blobTagsString,legalHold1,blobType,blobContentLength,blobSequenceNumber],isXML:!0,serializer:pageBlob_xmlSerializer},
uploadPagesOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:PageBlobUploadPagesHeaders},
default:{bodyMapper:StorageError,headersMapper:PageBlobUploadPagesExceptionHeaders}},requestBody:body1,queryParameters:[
timeoutInSeconds,comp19],urlParameters:[url],headerParameters:[version,requestId,contentLength,leaseId,ifModifiedSince,ifUnmodifiedSince,
range,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,encryptionScope,transactionalContentMD5,
transactionalContentCrc64,contentType1,accept2,pageWrite,ifSequenceNumberLessThanOrEqualTo,ifSequenceNumberLessThan,ifSequenceNumberEqualTo],
isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"binary",serializer:pageBlob_xmlSerializer},clearPagesOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:PageBlobClearPagesHeaders},default:{bodyMapper:StorageError,
headersMapper:PageBlobClearPagesExceptionHeaders}},queryParameters:[timeoutInSeconds,comp19],urlParameters:[url],headerParameters:[
version,requestId,accept1,contentLength,leaseId,ifModifiedSince,ifUnmodifiedSince,range,encryptionKey,encryptionKeySha256,
encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,encryptionScope,ifSequenceNumberLessThanOrEqualTo,ifSequenceNumberLessThan,
ifSequenceNumberEqualTo,pageWrite1],isXML:!0,serializer:pageBlob_xmlSerializer},uploadPagesFromURLOperationSpec={path:"/\
{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:PageBlobUploadPagesFromURLHeaders},default:{bodyMapper:StorageError,
headersMapper:PageBlobUploadPagesFromURLExceptionHeaders}},queryParameters:[timeoutInSeconds,comp19],urlParameters:[url],
headerParameters:[version,requestId,accept1,contentLength,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,
encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,encryptionScope,sourceIfModifiedSince,sourceIfUnmodifiedSince,sourceIfMatch,
sourceIfNoneMatch,sourceContentMD5,copySourceAuthorization,fileRequestIntent,pageWrite,ifSequenceNumberLessThanOrEqualTo,
ifSequenceNumberLessThan,ifSequenceNumberEqualTo,sourceUrl,sourceRange,sourceContentCrc64,range1],isXML:!0,serializer:pageBlob_xmlSerializer},
getPageRangesOperationSpec={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:PageList,headersMapper:PageBlobGetPageRangesHeaders},
default:{bodyMapper:StorageError,headersMapper:PageBlobGetPageRangesExceptionHeaders}},queryParameters:[timeoutInSeconds,
marker,maxPageSize,snapshot,comp20],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,ifModifiedSince,
ifUnmodifiedSince,range,ifMatch,ifNoneMatch,ifTags],isXML:!0,serializer:pageBlob_xmlSerializer},getPageRangesDiffOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:PageList,headersMapper:PageBlobGetPageRangesDiffHeaders},
default:{bodyMapper:StorageError,headersMapper:PageBlobGetPageRangesDiffExceptionHeaders}},queryParameters:[timeoutInSeconds,
marker,maxPageSize,snapshot,comp20,prevsnapshot],urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,
ifModifiedSince,ifUnmodifiedSince,range,ifMatch,ifNoneMatch,ifTags,prevSnapshotUrl],isXML:!0,serializer:pageBlob_xmlSerializer},
resizeOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:PageBlobResizeHeaders},
default:{bodyMapper:StorageError,headersMapper:PageBlobResizeExceptionHeaders}},queryParameters:[comp,timeoutInSeconds],
urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,
encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,encryptionScope,blobContentLength],isXML:!0,serializer:pageBlob_xmlSerializer},
updateSequenceNumberOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:PageBlobUpdateSequenceNumberHeaders},
default:{bodyMapper:StorageError,headersMapper:PageBlobUpdateSequenceNumberExceptionHeaders}},queryParameters:[comp,timeoutInSeconds],
urlParameters:[url],headerParameters:[version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,
ifTags,blobSequenceNumber,sequenceNumberAction],isXML:!0,serializer:pageBlob_xmlSerializer},copyIncrementalOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:PageBlobCopyIncrementalHeaders},default:{bodyMapper:StorageError,
headersMapper:PageBlobCopyIncrementalExceptionHeaders}},queryParameters:[timeoutInSeconds,comp21],urlParameters:[url],headerParameters:[
version,requestId,accept1,ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,ifTags,copySource],isXML:!0,serializer:pageBlob_xmlSerializer};
class AppendBlobImpl{client;constructor(client){this.client=client}create(contentLength2,options){return this.client.sendOperationRequest(
{contentLength:contentLength2,options},appendBlob_createOperationSpec)}appendBlock(contentLength2,body2,options){return this.
client.sendOperationRequest({contentLength:contentLength2,body:body2,options},appendBlockOperationSpec)}appendBlockFromUrl(sourceUrl2,contentLength2,options){
return this.client.sendOperationRequest({sourceUrl:sourceUrl2,contentLength:contentLength2,options},appendBlockFromUrlOperationSpec)}seal(options){
return this.client.sendOperationRequest({options},sealOperationSpec)}}const appendBlob_xmlSerializer=createSerializer(mappers_namespaceObject,
!0),appendBlob_createOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:AppendBlobCreateHeaders},
default:{bodyMapper:StorageError,headersMapper:AppendBlobCreateExceptionHeaders}},queryParameters:[timeoutInSeconds],urlParameters:[
url],headerParameters:[version,requestId,accept1,contentLength,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,
encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,blobCacheControl,blobContentType,blobContentMD5,blobContentEncoding,
blobContentLanguage,blobContentDisposition,immutabilityPolicyExpiry,immutabilityPolicyMode,encryptionScope,blobTagsString,
legalHold1,blobType1],isXML:!0,serializer:appendBlob_xmlSerializer},appendBlockOperationSpec={path:"/{containerName}/{bl\
ob}",httpMethod:"PUT",responses:{201:{headersMapper:AppendBlobAppendBlockHeaders},default:{bodyMapper:StorageError,headersMapper:AppendBlobAppendBlockExceptionHeaders}},
requestBody:body1,queryParameters:[timeoutInSeconds,comp22],urlParameters:[url],headerParameters:[version,requestId,contentLength,
leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,
encryptionScope,transactionalContentMD5,transactionalContentCrc64,contentType1,accept2,maxSize,appendPosition],isXML:!0,
contentType:"application/xml; charset=utf-8",mediaType:"binary",serializer:appendBlob_xmlSerializer},appendBlockFromUrlOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:AppendBlobAppendBlockFromUrlHeaders},default:{
bodyMapper:StorageError,headersMapper:AppendBlobAppendBlockFromUrlExceptionHeaders}},queryParameters:[timeoutInSeconds,comp22],
urlParameters:[url],headerParameters:[version,requestId,accept1,contentLength,leaseId,ifModifiedSince,ifUnmodifiedSince,
encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,encryptionScope,sourceIfModifiedSince,sourceIfUnmodifiedSince,
sourceIfMatch,sourceIfNoneMatch,sourceContentMD5,copySourceAuthorization,fileRequestIntent,transactionalContentMD5,sourceUrl,
sourceContentCrc64,maxSize,appendPosition,sourceRange1],isXML:!0,serializer:appendBlob_xmlSerializer},sealOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:AppendBlobSealHeaders},default:{bodyMapper:StorageError,
headersMapper:AppendBlobSealExceptionHeaders}},queryParameters:[timeoutInSeconds,comp23],urlParameters:[url],headerParameters:[
version,requestId,accept1,leaseId,ifModifiedSince,ifUnmodifiedSince,ifMatch,ifNoneMatch,appendPosition],isXML:!0,serializer:appendBlob_xmlSerializer};
class BlockBlobImpl{client;constructor(client){this.client=client}upload(contentLength2,body2,options){return this.client.
sendOperationRequest({contentLength:contentLength2,body:body2,options},uploadOperationSpec)}putBlobFromUrl(contentLength2,copySource2,options){
return this.client.sendOperationRequest({contentLength:contentLength2,copySource:copySource2,options},putBlobFromUrlOperationSpec)}stageBlock(blockId2,contentLength2,body2,options){
return this.client.sendOperationRequest({blockId:blockId2,contentLength:contentLength2,body:body2,options},stageBlockOperationSpec)}stageBlockFromURL(blockId2,contentLength2,sourceUrl2,options){
return this.client.sendOperationRequest({blockId:blockId2,contentLength:contentLength2,sourceUrl:sourceUrl2,options},stageBlockFromURLOperationSpec)}commitBlockList(blocks2,options){
return this.client.sendOperationRequest({blocks:blocks2,options},commitBlockListOperationSpec)}getBlockList(listType2,options){
return this.client.sendOperationRequest({listType:listType2,options},getBlockListOperationSpec)}}const blockBlob_xmlSerializer=createSerializer(
mappers_namespaceObject,!0),uploadOperationSpec={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:BlockBlobUploadHeaders},
default:{bodyMapper:StorageError,headersMapper:BlockBlobUploadExceptionHeaders}},requestBody:body1,queryParameters:[timeoutInSeconds],
urlParameters:[url],headerParameters:[version,requestId,contentLength,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,
encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,blobCacheControl,blobContentType,blobContentMD5,
blobContentEncoding,blobContentLanguage,blobContentDisposition,immutabilityPolicyExpiry,immutabilityPolicyMode,encryptionScope,
tier,blobTagsString,legalHold1,transactionalContentMD5,transactionalContentCrc64,contentType1,accept2,blobType2],isXML:!0,
contentType:"application/xml; charset=utf-8",mediaType:"binary",serializer:blockBlob_xmlSerializer},putBlobFromUrlOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:BlockBlobPutBlobFromUrlHeaders},default:{bodyMapper:StorageError,
headersMapper:BlockBlobPutBlobFromUrlExceptionHeaders}},queryParameters:[timeoutInSeconds],urlParameters:[url],headerParameters:[
version,requestId,accept1,contentLength,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,encryptionKey,encryptionKeySha256,
encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,blobCacheControl,blobContentType,blobContentMD5,blobContentEncoding,blobContentLanguage,
blobContentDisposition,encryptionScope,tier,sourceIfModifiedSince,sourceIfUnmodifiedSince,sourceIfMatch,sourceIfNoneMatch,
sourceIfTags,copySource,blobTagsString,sourceContentMD5,copySourceAuthorization,copySourceTags,fileRequestIntent,transactionalContentMD5,
blobType2,copySourceBlobProperties],isXML:!0,serializer:blockBlob_xmlSerializer},stageBlockOperationSpec={path:"/{contai\
nerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:BlockBlobStageBlockHeaders},default:{bodyMapper:StorageError,
headersMapper:BlockBlobStageBlockExceptionHeaders}},requestBody:body1,queryParameters:[timeoutInSeconds,comp24,blockId],
urlParameters:[url],headerParameters:[version,requestId,contentLength,leaseId,encryptionKey,encryptionKeySha256,encryptionAlgorithm,
encryptionScope,transactionalContentMD5,transactionalContentCrc64,contentType1,accept2],isXML:!0,contentType:"applicatio\
n/xml; charset=utf-8",mediaType:"binary",serializer:blockBlob_xmlSerializer},stageBlockFromURLOperationSpec={path:"/{con\
tainerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:BlockBlobStageBlockFromURLHeaders},default:{bodyMapper:StorageError,
headersMapper:BlockBlobStageBlockFromURLExceptionHeaders}},queryParameters:[timeoutInSeconds,comp24,blockId],urlParameters:[
url],headerParameters:[version,requestId,accept1,contentLength,leaseId,encryptionKey,encryptionKeySha256,encryptionAlgorithm,
encryptionScope,sourceIfModifiedSince,sourceIfUnmodifiedSince,sourceIfMatch,sourceIfNoneMatch,sourceContentMD5,copySourceAuthorization,
fileRequestIntent,sourceUrl,sourceContentCrc64,sourceRange1],isXML:!0,serializer:blockBlob_xmlSerializer},commitBlockListOperationSpec={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:BlockBlobCommitBlockListHeaders},default:{
bodyMapper:StorageError,headersMapper:BlockBlobCommitBlockListExceptionHeaders}},requestBody:blocks,queryParameters:[timeoutInSeconds,
comp25],urlParameters:[url],headerParameters:[contentType,accept,version,requestId,metadata,leaseId,ifModifiedSince,ifUnmodifiedSince,
encryptionKey,encryptionKeySha256,encryptionAlgorithm,ifMatch,ifNoneMatch,ifTags,blobCacheControl,blobContentType,blobContentMD5,
blobContentEncoding,blobContentLanguage,blobContentDisposition,immutabilityPolicyExpiry,immutabilityPolicyMode,encryptionScope,
tier,blobTagsString,legalHold1,transactionalContentMD5,transactionalContentCrc64],isXML:!0,contentType:"application/xml;\
 charset=utf-8",mediaType:"xml",serializer:blockBlob_xmlSerializer},getBlockListOperationSpec={path:"/{containerName}/{b\
lob}",httpMethod:"GET",responses:{200:{bodyMapper:BlockList,headersMapper:BlockBlobGetBlockListHeaders},default:{bodyMapper:StorageError,
headersMapper:BlockBlobGetBlockListExceptionHeaders}},queryParameters:[timeoutInSeconds,snapshot,comp25,listType],urlParameters:[
url],headerParameters:[version,requestId,accept1,leaseId,ifTags],isXML:!0,serializer:blockBlob_xmlSerializer};class StorageClient extends ExtendedServiceClient{url;version;constructor(url2,options){
if(url2===void 0)throw new Error("'url' cannot be null");options||(options={});const defaults={requestContentType:"appli\
cation/json; charset=utf-8"},packageDetails="azsdk-js-azure-storage-blob/12.30.0",userAgentPrefix=options.userAgentOptions&&
options.userAgentOptions.userAgentPrefix?`${options.userAgentOptions.userAgentPrefix} ${packageDetails}`:`${packageDetails}`,
optionsWithDefaults={...defaults,...options,userAgentOptions:{userAgentPrefix},endpoint:options.endpoint??options.baseUri??
"{url}"};super(optionsWithDefaults),this.url=url2,this.version=options.version||"2026-02-06",this.service=new ServiceImpl(
this),this.container=new ContainerImpl(this),this.blob=new BlobImpl(this),this.pageBlob=new PageBlobImpl(this),this.appendBlob=
new AppendBlobImpl(this),this.blockBlob=new BlockBlobImpl(this)}service;container;blob;pageBlob;appendBlob;blockBlob}class StorageContextClient extends StorageClient{async sendOperationRequest(operationArguments,operationSpec){
const operationSpecToSend={...operationSpec};return(operationSpecToSend.path==="/{containerName}"||operationSpecToSend.path===
"/{containerName}/{blob}")&&(operationSpecToSend.path=""),super.sendOperationRequest(operationArguments,operationSpecToSend)}}
function utils_common_escapeURLPath(url2){const urlParsed=new URL(url2);let path=urlParsed.pathname;return path=path||"/",
path=utils_utils_common_escape(path),urlParsed.pathname=path,urlParsed.toString()}function utils_common_getProxyUriFromDevConnString(connectionString){
let proxyUri="";if(connectionString.search("DevelopmentStorageProxyUri=")!==-1){const matchCredentials=connectionString.
split(";");for(const element of matchCredentials)element.trim().startsWith("DevelopmentStorageProxyUri=")&&(proxyUri=element.
trim().match("DevelopmentStorageProxyUri=(.*)")[1])}return proxyUri}function utils_common_getValueInConnString(connectionString,argument){
const elements=connectionString.split(";");for(const element of elements)if(element.trim().startsWith(argument))return element.
trim().match(argument+"=(.*)")[1];return""}function utils_common_extractConnectionStringParts(connectionString){let proxyUri="";
connectionString.startsWith("UseDevelopmentStorage=true")&&(proxyUri=utils_common_getProxyUriFromDevConnString(connectionString),
connectionString=utils_constants_DevelopmentConnectionString);let blobEndpoint=utils_common_getValueInConnString(connectionString,
"BlobEndpoint");if(blobEndpoint=blobEndpoint.endsWith("/")?blobEndpoint.slice(0,-1):blobEndpoint,connectionString.search(
"DefaultEndpointsProtocol=")!==-1&&connectionString.search("AccountKey=")!==-1){let defaultEndpointsProtocol="",accountName="",
accountKey=Buffer.from("accountKey","base64"),endpointSuffix="";if(accountName=utils_common_getValueInConnString(connectionString,
"AccountName"),accountKey=Buffer.from(utils_common_getValueInConnString(connectionString,"AccountKey"),"base64"),!blobEndpoint){
defaultEndpointsProtocol=utils_common_getValueInConnString(connectionString,"DefaultEndpointsProtocol");const protocol=defaultEndpointsProtocol.
toLowerCase();if(protocol!=="https"&&protocol!=="http")throw new Error("Invalid DefaultEndpointsProtocol in the provided\
 Connection String. Expecting 'https' or 'http'");if(endpointSuffix=utils_common_getValueInConnString(connectionString,"\
EndpointSuffix"),!endpointSuffix)throw new Error("Invalid EndpointSuffix in the provided Connection String");blobEndpoint=
`${defaultEndpointsProtocol}://${accountName}.blob.${endpointSuffix}`}if(accountName){if(accountKey.length===0)throw new Error(
"Invalid AccountKey in the provided Connection String")}else throw new Error("Invalid AccountName in the provided Connec\
tion String");return{kind:"AccountConnString",url:blobEndpoint,accountName,accountKey,proxyUri}}else{let accountSas=utils_common_getValueInConnString(
connectionString,"SharedAccessSignature"),accountName=utils_common_getValueInConnString(connectionString,"AccountName");
if(accountName||(accountName=utils_common_getAccountNameFromUrl(blobEndpoint)),blobEndpoint){if(!accountSas)throw new Error(
"Invalid SharedAccessSignature in the provided SAS Connection String")}else throw new Error("Invalid BlobEndpoint in the\
 provided SAS Connection String");return accountSas.startsWith("?")&&(accountSas=accountSas.substring(1)),{kind:"SASConn\
String",url:blobEndpoint,accountName,accountSas}}}function utils_utils_common_escape(text){return encodeURIComponent(text).
replace(/%2F/g,"/").replace(/'/g,"%27").replace(/\+/g,"%20").replace(/%25/g,"%")}function utils_common_appendToURLPath(url2,name){
const urlParsed=new URL(url2);let path=urlParsed.pathname;return path=path?path.endsWith("/")?`${path}${name}`:`${path}/${name}`:
name,urlParsed.pathname=path,urlParsed.toString()}function utils_common_setURLParameter(url2,name,value){const urlParsed=new URL(
url2),encodedName=encodeURIComponent(name),encodedValue=value?encodeURIComponent(value):void 0,searchString=urlParsed.search===
""?"?":urlParsed.search,searchPieces=[];for(const pair of searchString.slice(1).split("&"))if(pair){const[key]=pair.split(
"=",2);key!==encodedName&&searchPieces.push(pair)}return encodedValue&&searchPieces.push(`${encodedName}=${encodedValue}`),
urlParsed.search=searchPieces.length?`?${searchPieces.join("&")}`:"",urlParsed.toString()}function utils_common_getURLParameter(url2,name){
return new URL(url2).searchParams.get(name)??void 0}function utils_common_setURLHost(url2,host){const urlParsed=new URL(
url2);return urlParsed.hostname=host,urlParsed.toString()}function utils_common_getURLPath(url2){try{return new URL(url2).
pathname}catch{return}}function utils_common_getURLScheme(url2){try{const urlParsed=new URL(url2);return urlParsed.protocol.
endsWith(":")?urlParsed.protocol.slice(0,-1):urlParsed.protocol}catch{return}}function utils_common_getURLPathAndQuery(url2){
const urlParsed=new URL(url2),pathString=urlParsed.pathname;if(!pathString)throw new RangeError("Invalid url without val\
id path.");let queryString=urlParsed.search||"";return queryString=queryString.trim(),queryString!==""&&(queryString=queryString.
startsWith("?")?queryString:`?${queryString}`),`${pathString}${queryString}`}function utils_common_getURLQueries(url2){let queryString=new URL(
url2).search;if(!queryString)return{};queryString=queryString.trim(),queryString=queryString.startsWith("?")?queryString.
substring(1):queryString;let querySubStrings=queryString.split("&");querySubStrings=querySubStrings.filter(value=>{const indexOfEqual=value.
indexOf("="),lastIndexOfEqual=value.lastIndexOf("=");return indexOfEqual>0&&indexOfEqual===lastIndexOfEqual&&lastIndexOfEqual<
value.length-1});const queries={};for(const querySubString of querySubStrings){const splitResults=querySubString.split("\
="),key=splitResults[0],value=splitResults[1];queries[key]=value}return queries}function utils_common_appendToURLQuery(url2,queryParts){
const urlParsed=new URL(url2);let query=urlParsed.search;return query?query+="&"+queryParts:query=queryParts,urlParsed.search=
query,urlParsed.toString()}function utils_common_truncatedISO8061Date(date,withMilliseconds=!0){const dateString=date.toISOString();
return withMilliseconds?dateString.substring(0,dateString.length-1)+"0000Z":dateString.substring(0,dateString.length-5)+
"Z"}function base64encode(content){return esm_isNodeLike?Buffer.from(content).toString("base64"):btoa(content)}function base64decode(encodedString){
return isNodeLike?Buffer.from(encodedString,"base64").toString():atob(encodedString)}function utils_common_generateBlockID(blockIDPrefix,blockIndex){
blockIDPrefix.length>42&&(blockIDPrefix=blockIDPrefix.slice(0,42));const res=blockIDPrefix+utils_common_padStart(blockIndex.
toString(),48-blockIDPrefix.length,"0");return base64encode(res)}async function utils_utils_common_delay(timeInMs,aborter,abortError){
return new Promise((resolve,reject)=>{let timeout;const abortHandler=()=>{timeout!==void 0&&clearTimeout(timeout),reject(
abortError)};timeout=setTimeout(()=>{aborter!==void 0&&aborter.removeEventListener("abort",abortHandler),resolve()},timeInMs),
aborter!==void 0&&aborter.addEventListener("abort",abortHandler)})}function utils_common_padStart(currentString,targetLength,padString="\
 "){return String.prototype.padStart?currentString.padStart(targetLength,padString):(padString=padString||" ",currentString.
length>targetLength?currentString:(targetLength=targetLength-currentString.length,targetLength>padString.length&&(padString+=
padString.repeat(targetLength/padString.length)),padString.slice(0,targetLength)+currentString))}function utils_common_sanitizeURL(url2){
let safeURL=url2;return utils_common_getURLParameter(safeURL,URLConstants.Parameters.SIGNATURE)&&(safeURL=utils_common_setURLParameter(
safeURL,URLConstants.Parameters.SIGNATURE,"*****")),safeURL}function utils_common_sanitizeHeaders(originalHeader){const headers=createHttpHeaders();
for(const[name,value]of originalHeader)name.toLowerCase()===HeaderConstants.AUTHORIZATION.toLowerCase()?headers.set(name,
"*****"):name.toLowerCase()===HeaderConstants.X_MS_COPY_SOURCE?headers.set(name,utils_common_sanitizeURL(value)):headers.
set(name,value);return headers}function utils_common_iEqual(str1,str2){return str1.toLocaleLowerCase()===str2.toLocaleLowerCase()}
function utils_common_getAccountNameFromUrl(url2){const parsedUrl=new URL(url2);let accountName;try{return parsedUrl.hostname.
split(".")[1]==="blob"?accountName=parsedUrl.hostname.split(".")[0]:utils_common_isIpEndpointStyle(parsedUrl)?accountName=
parsedUrl.pathname.split("/")[1]:accountName="",accountName}catch{throw new Error("Unable to extract accountName with pr\
ovided information.")}}function utils_common_isIpEndpointStyle(parsedUrl){const host=parsedUrl.host;return/^.*:.*:.*$|^(localhost|host.docker.internal)(:[0-9]+)?$|^(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(\.(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3}(:[0-9]+)?$/.
test(host)||!!parsedUrl.port&&utils_constants_PathStylePorts.includes(parsedUrl.port)}function toBlobTagsString(tags2){if(tags2===
void 0)return;const tagPairs=[];for(const key in tags2)if(Object.prototype.hasOwnProperty.call(tags2,key)){const value=tags2[key];
tagPairs.push(`${encodeURIComponent(key)}=${encodeURIComponent(value)}`)}return tagPairs.join("&")}function toBlobTags(tags2){
if(tags2===void 0)return;const res={blobTagSet:[]};for(const key in tags2)if(Object.prototype.hasOwnProperty.call(tags2,
key)){const value=tags2[key];res.blobTagSet.push({key,value})}return res}function toTags(tags2){if(tags2===void 0)return;
const res={};for(const blobTag of tags2.blobTagSet)res[blobTag.key]=blobTag.value;return res}function toQuerySerialization(textConfiguration){
if(textConfiguration!==void 0)switch(textConfiguration.kind){case"csv":return{format:{type:"delimited",delimitedTextConfiguration:{
columnSeparator:textConfiguration.columnSeparator||",",fieldQuote:textConfiguration.fieldQuote||"",recordSeparator:textConfiguration.
recordSeparator,escapeChar:textConfiguration.escapeCharacter||"",headersPresent:textConfiguration.hasHeaders||!1}}};case"\
json":return{format:{type:"json",jsonTextConfiguration:{recordSeparator:textConfiguration.recordSeparator}}};case"arrow":
return{format:{type:"arrow",arrowConfiguration:{schema:textConfiguration.schema}}};case"parquet":return{format:{type:"pa\
rquet"}};default:throw Error("Invalid BlobQueryTextConfiguration.")}}function parseObjectReplicationRecord(objectReplicationRecord){
if(!objectReplicationRecord||"policy-id"in objectReplicationRecord)return;const orProperties=[];for(const key in objectReplicationRecord){
const ids2=key.split("_"),policyPrefix="or-";ids2[0].startsWith(policyPrefix)&&(ids2[0]=ids2[0].substring(policyPrefix.length));
const rule={ruleId:ids2[1],replicationStatus:objectReplicationRecord[key]},policyIndex=orProperties.findIndex(policy=>policy.
policyId===ids2[0]);policyIndex>-1?orProperties[policyIndex].rules.push(rule):orProperties.push({policyId:ids2[0],rules:[
rule]})}return orProperties}function utils_common_attachCredential(thing,credential){return thing.credential=credential,
thing}function utils_common_httpAuthorizationToString(httpAuthorization){return httpAuthorization?httpAuthorization.scheme+
" "+httpAuthorization.value:void 0}function BlobNameToString(name){return name.encoded?decodeURIComponent(name.content):
name.content}function ConvertInternalResponseOfListBlobFlat(internalResponse){return{...internalResponse,segment:{blobItems:internalResponse.
segment.blobItems.map(blobItemInteral=>({...blobItemInteral,name:BlobNameToString(blobItemInteral.name)}))}}}function ConvertInternalResponseOfListBlobHierarchy(internalResponse){
return{...internalResponse,segment:{blobPrefixes:internalResponse.segment.blobPrefixes?.map(blobPrefixInternal=>({...blobPrefixInternal,
name:BlobNameToString(blobPrefixInternal.name)})),blobItems:internalResponse.segment.blobItems.map(blobItemInteral=>({...blobItemInteral,
name:BlobNameToString(blobItemInteral.name)}))}}}function*ExtractPageRangeInfoItems(getPageRangesSegment){let pageRange=[],
clearRange=[];getPageRangesSegment.pageRange&&(pageRange=getPageRangesSegment.pageRange),getPageRangesSegment.clearRange&&
(clearRange=getPageRangesSegment.clearRange);let pageRangeIndex=0,clearRangeIndex=0;for(;pageRangeIndex<pageRange.length&&
clearRangeIndex<clearRange.length;)pageRange[pageRangeIndex].start<clearRange[clearRangeIndex].start?(yield{start:pageRange[pageRangeIndex].
start,end:pageRange[pageRangeIndex].end,isClear:!1},++pageRangeIndex):(yield{start:clearRange[clearRangeIndex].start,end:clearRange[clearRangeIndex].
end,isClear:!0},++clearRangeIndex);for(;pageRangeIndex<pageRange.length;++pageRangeIndex)yield{start:pageRange[pageRangeIndex].
start,end:pageRange[pageRangeIndex].end,isClear:!1};for(;clearRangeIndex<clearRange.length;++clearRangeIndex)yield{start:clearRange[clearRangeIndex].
start,end:clearRange[clearRangeIndex].end,isClear:!0}}function utils_common_EscapePath(blobName){const split=blobName.split(
"/");for(let i=0;i<split.length;i++)split[i]=encodeURIComponent(split[i]);return split.join("/")}function utils_common_assertResponse(response){
if("_response"in response)return response;throw new TypeError(`Unexpected response object ${response}`)}class StorageClient_StorageClient{url;accountName;pipeline;credential;storageClientContext;isHttps;constructor(url2,pipeline){
this.url=utils_common_escapeURLPath(url2),this.accountName=utils_common_getAccountNameFromUrl(url2),this.pipeline=pipeline,
this.storageClientContext=new StorageContextClient(this.url,getCoreClientOptions(pipeline)),this.isHttps=utils_common_iEqual(
utils_common_getURLScheme(this.url)||"","https"),this.credential=getCredentialFromPipeline(pipeline);const storageClientContext=this.
storageClientContext;storageClientContext.requestContentType=void 0}}const tracingClient=createTracingClient({packageName:"\
@azure/storage-blob",packageVersion:esm_utils_constants_SDK_VERSION,namespace:"Microsoft.Storage"});class BlobSASPermissions{static parse(permissions){
const blobSASPermissions=new BlobSASPermissions;for(const char of permissions)switch(char){case"r":blobSASPermissions.read=
!0;break;case"a":blobSASPermissions.add=!0;break;case"c":blobSASPermissions.create=!0;break;case"w":blobSASPermissions.write=
!0;break;case"d":blobSASPermissions.delete=!0;break;case"x":blobSASPermissions.deleteVersion=!0;break;case"t":blobSASPermissions.
tag=!0;break;case"m":blobSASPermissions.move=!0;break;case"e":blobSASPermissions.execute=!0;break;case"i":blobSASPermissions.
setImmutabilityPolicy=!0;break;case"y":blobSASPermissions.permanentDelete=!0;break;default:throw new RangeError(`Invalid\
 permission: ${char}`)}return blobSASPermissions}static from(permissionLike){const blobSASPermissions=new BlobSASPermissions;
return permissionLike.read&&(blobSASPermissions.read=!0),permissionLike.add&&(blobSASPermissions.add=!0),permissionLike.
create&&(blobSASPermissions.create=!0),permissionLike.write&&(blobSASPermissions.write=!0),permissionLike.delete&&(blobSASPermissions.
delete=!0),permissionLike.deleteVersion&&(blobSASPermissions.deleteVersion=!0),permissionLike.tag&&(blobSASPermissions.tag=
!0),permissionLike.move&&(blobSASPermissions.move=!0),permissionLike.execute&&(blobSASPermissions.execute=!0),permissionLike.
setImmutabilityPolicy&&(blobSASPermissions.setImmutabilityPolicy=!0),permissionLike.permanentDelete&&(blobSASPermissions.
permanentDelete=!0),blobSASPermissions}read=!1;add=!1;create=!1;write=!1;delete=!1;deleteVersion=!1;tag=!1;move=!1;execute=!1;setImmutabilityPolicy=!1;permanentDelete=!1;toString(){
const permissions=[];return this.read&&permissions.push("r"),this.add&&permissions.push("a"),this.create&&permissions.push(
"c"),this.write&&permissions.push("w"),this.delete&&permissions.push("d"),this.deleteVersion&&permissions.push("x"),this.
tag&&permissions.push("t"),this.move&&permissions.push("m"),this.execute&&permissions.push("e"),this.setImmutabilityPolicy&&
permissions.push("i"),this.permanentDelete&&permissions.push("y"),permissions.join("")}}class ContainerSASPermissions{static parse(permissions){
const containerSASPermissions=new ContainerSASPermissions;for(const char of permissions)switch(char){case"r":containerSASPermissions.
read=!0;break;case"a":containerSASPermissions.add=!0;break;case"c":containerSASPermissions.create=!0;break;case"w":containerSASPermissions.
write=!0;break;case"d":containerSASPermissions.delete=!0;break;case"l":containerSASPermissions.list=!0;break;case"t":containerSASPermissions.
tag=!0;break;case"x":containerSASPermissions.deleteVersion=!0;break;case"m":containerSASPermissions.move=!0;break;case"e":
containerSASPermissions.execute=!0;break;case"i":containerSASPermissions.setImmutabilityPolicy=!0;break;case"y":containerSASPermissions.
permanentDelete=!0;break;case"f":containerSASPermissions.filterByTags=!0;break;default:throw new RangeError(`Invalid per\
mission ${char}`)}return containerSASPermissions}static from(permissionLike){const containerSASPermissions=new ContainerSASPermissions;
return permissionLike.read&&(containerSASPermissions.read=!0),permissionLike.add&&(containerSASPermissions.add=!0),permissionLike.
create&&(containerSASPermissions.create=!0),permissionLike.write&&(containerSASPermissions.write=!0),permissionLike.delete&&
(containerSASPermissions.delete=!0),permissionLike.list&&(containerSASPermissions.list=!0),permissionLike.deleteVersion&&
(containerSASPermissions.deleteVersion=!0),permissionLike.tag&&(containerSASPermissions.tag=!0),permissionLike.move&&(containerSASPermissions.
move=!0),permissionLike.execute&&(containerSASPermissions.execute=!0),permissionLike.setImmutabilityPolicy&&(containerSASPermissions.
setImmutabilityPolicy=!0),permissionLike.permanentDelete&&(containerSASPermissions.permanentDelete=!0),permissionLike.filterByTags&&
(containerSASPermissions.filterByTags=!0),containerSASPermissions}read=!1;add=!1;create=!1;write=!1;delete=!1;deleteVersion=!1;list=!1;tag=!1;move=!1;execute=!1;setImmutabilityPolicy=!1;permanentDelete=!1;filterByTags=!1;toString(){
const permissions=[];return this.read&&permissions.push("r"),this.add&&permissions.push("a"),this.create&&permissions.push(
"c"),this.write&&permissions.push("w"),this.delete&&permissions.push("d"),this.deleteVersion&&permissions.push("x"),this.
list&&permissions.push("l"),this.tag&&permissions.push("t"),this.move&&permissions.push("m"),this.execute&&permissions.push(
"e"),this.setImmutabilityPolicy&&permissions.push("i"),this.permanentDelete&&permissions.push("y"),this.filterByTags&&permissions.
push("f"),permissions.join("")}}function ipRangeToString(ipRange){return ipRange.end?`${ipRange.start}-${ipRange.end}`:ipRange.
start}var SASProtocol;(function(SASProtocol2){SASProtocol2.Https="https",SASProtocol2.HttpsAndHttp="https,http"})(SASProtocol||
(SASProtocol={}));class SASQueryParameters{version;protocol;startsOn;expiresOn;permissions;services;resourceTypes;identifier;delegatedUserObjectId;encryptionScope;resource;signature;cacheControl;contentDisposition;contentEncoding;contentLanguage;contentType;ipRangeInner;signedOid;signedTenantId;signedStartsOn;signedExpiresOn;signedService;signedVersion;preauthorizedAgentObjectId;correlationId;get ipRange(){
if(this.ipRangeInner)return{end:this.ipRangeInner.end,start:this.ipRangeInner.start}}constructor(version2,signature,permissionsOrOptions,services,resourceTypes,protocol,startsOn,expiresOn2,ipRange,identifier,resource,cacheControl,contentDisposition,contentEncoding,contentLanguage,contentType2,userDelegationKey,preauthorizedAgentObjectId,correlationId,encryptionScope2,delegatedUserObjectId){
this.version=version2,this.signature=signature,permissionsOrOptions!==void 0&&typeof permissionsOrOptions!="string"?(this.
permissions=permissionsOrOptions.permissions,this.services=permissionsOrOptions.services,this.resourceTypes=permissionsOrOptions.
resourceTypes,this.protocol=permissionsOrOptions.protocol,this.startsOn=permissionsOrOptions.startsOn,this.expiresOn=permissionsOrOptions.
expiresOn,this.ipRangeInner=permissionsOrOptions.ipRange,this.identifier=permissionsOrOptions.identifier,this.delegatedUserObjectId=
permissionsOrOptions.delegatedUserObjectId,this.encryptionScope=permissionsOrOptions.encryptionScope,this.resource=permissionsOrOptions.
resource,this.cacheControl=permissionsOrOptions.cacheControl,this.contentDisposition=permissionsOrOptions.contentDisposition,
this.contentEncoding=permissionsOrOptions.contentEncoding,this.contentLanguage=permissionsOrOptions.contentLanguage,this.
contentType=permissionsOrOptions.contentType,permissionsOrOptions.userDelegationKey&&(this.signedOid=permissionsOrOptions.
userDelegationKey.signedObjectId,this.signedTenantId=permissionsOrOptions.userDelegationKey.signedTenantId,this.signedStartsOn=
permissionsOrOptions.userDelegationKey.signedStartsOn,this.signedExpiresOn=permissionsOrOptions.userDelegationKey.signedExpiresOn,
this.signedService=permissionsOrOptions.userDelegationKey.signedService,this.signedVersion=permissionsOrOptions.userDelegationKey.
signedVersion,this.preauthorizedAgentObjectId=permissionsOrOptions.preauthorizedAgentObjectId,this.correlationId=permissionsOrOptions.
correlationId)):(this.services=services,this.resourceTypes=resourceTypes,this.expiresOn=expiresOn2,this.permissions=permissionsOrOptions,
this.protocol=protocol,this.startsOn=startsOn,this.ipRangeInner=ipRange,this.delegatedUserObjectId=delegatedUserObjectId,
this.encryptionScope=encryptionScope2,this.identifier=identifier,this.resource=resource,this.cacheControl=cacheControl,this.
contentDisposition=contentDisposition,this.contentEncoding=contentEncoding,this.contentLanguage=contentLanguage,this.contentType=
contentType2,userDelegationKey&&(this.signedOid=userDelegationKey.signedObjectId,this.signedTenantId=userDelegationKey.signedTenantId,
this.signedStartsOn=userDelegationKey.signedStartsOn,this.signedExpiresOn=userDelegationKey.signedExpiresOn,this.signedService=
userDelegationKey.signedService,this.signedVersion=userDelegationKey.signedVersion,this.preauthorizedAgentObjectId=preauthorizedAgentObjectId,
this.correlationId=correlationId))}toString(){const params=["sv","ss","srt","spr","st","se","sip","si","ses","skoid","sk\
tid","skt","ske","sks","skv","sr","sp","sig","rscc","rscd","rsce","rscl","rsct","saoid","scid","sduoid"],queries=[];for(const param of params)
switch(param){case"sv":this.tryAppendQueryParameter(queries,param,this.version);break;case"ss":this.tryAppendQueryParameter(
queries,param,this.services);break;case"srt":this.tryAppendQueryParameter(queries,param,this.resourceTypes);break;case"s\
pr":this.tryAppendQueryParameter(queries,param,this.protocol);break;case"st":this.tryAppendQueryParameter(queries,param,
this.startsOn?utils_common_truncatedISO8061Date(this.startsOn,!1):void 0);break;case"se":this.tryAppendQueryParameter(queries,
param,this.expiresOn?utils_common_truncatedISO8061Date(this.expiresOn,!1):void 0);break;case"sip":this.tryAppendQueryParameter(
queries,param,this.ipRange?ipRangeToString(this.ipRange):void 0);break;case"si":this.tryAppendQueryParameter(queries,param,
this.identifier);break;case"ses":this.tryAppendQueryParameter(queries,param,this.encryptionScope);break;case"skoid":this.
tryAppendQueryParameter(queries,param,this.signedOid);break;case"sktid":this.tryAppendQueryParameter(queries,param,this.
signedTenantId);break;case"skt":this.tryAppendQueryParameter(queries,param,this.signedStartsOn?utils_common_truncatedISO8061Date(
this.signedStartsOn,!1):void 0);break;case"ske":this.tryAppendQueryParameter(queries,param,this.signedExpiresOn?utils_common_truncatedISO8061Date(
this.signedExpiresOn,!1):void 0);break;case"sks":this.tryAppendQueryParameter(queries,param,this.signedService);break;case"\
skv":this.tryAppendQueryParameter(queries,param,this.signedVersion);break;case"sr":this.tryAppendQueryParameter(queries,
param,this.resource);break;case"sp":this.tryAppendQueryParameter(queries,param,this.permissions);break;case"sig":this.tryAppendQueryParameter(
queries,param,this.signature);break;case"rscc":this.tryAppendQueryParameter(queries,param,this.cacheControl);break;case"\
rscd":this.tryAppendQueryParameter(queries,param,this.contentDisposition);break;case"rsce":this.tryAppendQueryParameter(
queries,param,this.contentEncoding);break;case"rscl":this.tryAppendQueryParameter(queries,param,this.contentLanguage);break;case"\
rsct":this.tryAppendQueryParameter(queries,param,this.contentType);break;case"saoid":this.tryAppendQueryParameter(queries,
param,this.preauthorizedAgentObjectId);break;case"scid":this.tryAppendQueryParameter(queries,param,this.correlationId);break;case"\
sduoid":this.tryAppendQueryParameter(queries,param,this.delegatedUserObjectId);break}return queries.join("&")}tryAppendQueryParameter(queries,key,value){
value&&(key=encodeURIComponent(key),value=encodeURIComponent(value),key.length>0&&value.length>0&&queries.push(`${key}=${value}`))}}
function generateBlobSASQueryParameters(blobSASSignatureValues,sharedKeyCredentialOrUserDelegationKey,accountName){return generateBlobSASQueryParametersInternal(
blobSASSignatureValues,sharedKeyCredentialOrUserDelegationKey,accountName).sasQueryParameters}function generateBlobSASQueryParametersInternal(blobSASSignatureValues,sharedKeyCredentialOrUserDelegationKey,accountName){
const version2=blobSASSignatureValues.version?blobSASSignatureValues.version:SERVICE_VERSION,sharedKeyCredential=sharedKeyCredentialOrUserDelegationKey instanceof
StorageSharedKeyCredential?sharedKeyCredentialOrUserDelegationKey:void 0;let userDelegationKeyCredential;if(sharedKeyCredential===
void 0&&accountName!==void 0&&(userDelegationKeyCredential=new UserDelegationKeyCredential(accountName,sharedKeyCredentialOrUserDelegationKey)),
sharedKeyCredential===void 0&&userDelegationKeyCredential===void 0)throw TypeError("Invalid sharedKeyCredential, userDel\
egationKey or accountName.");if(version2>="2020-12-06")return sharedKeyCredential!==void 0?generateBlobSASQueryParameters20201206(
blobSASSignatureValues,sharedKeyCredential):version2>="2025-07-05"?generateBlobSASQueryParametersUDK20250705(blobSASSignatureValues,
userDelegationKeyCredential):generateBlobSASQueryParametersUDK20201206(blobSASSignatureValues,userDelegationKeyCredential);
if(version2>="2018-11-09")return sharedKeyCredential!==void 0?generateBlobSASQueryParameters20181109(blobSASSignatureValues,
sharedKeyCredential):version2>="2020-02-10"?generateBlobSASQueryParametersUDK20200210(blobSASSignatureValues,userDelegationKeyCredential):
generateBlobSASQueryParametersUDK20181109(blobSASSignatureValues,userDelegationKeyCredential);if(version2>="2015-04-05"){
if(sharedKeyCredential!==void 0)return generateBlobSASQueryParameters20150405(blobSASSignatureValues,sharedKeyCredential);
throw new RangeError("'version' must be >= '2018-11-09' when generating user delegation SAS using user delegation key.")}
throw new RangeError("'version' must be >= '2015-04-05'.")}function generateBlobSASQueryParameters20150405(blobSASSignatureValues,sharedKeyCredential){
if(blobSASSignatureValues=SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues),!blobSASSignatureValues.identifier&&
!(blobSASSignatureValues.permissions&&blobSASSignatureValues.expiresOn))throw new RangeError("Must provide 'permissions'\
 and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.");let resource="c";blobSASSignatureValues.blobName&&
(resource="b");let verifiedPermissions;blobSASSignatureValues.permissions&&(blobSASSignatureValues.blobName?verifiedPermissions=
BlobSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString():verifiedPermissions=ContainerSASPermissions.
parse(blobSASSignatureValues.permissions.toString()).toString());const stringToSign=[verifiedPermissions||"",blobSASSignatureValues.
startsOn?utils_common_truncatedISO8061Date(blobSASSignatureValues.startsOn,!1):"",blobSASSignatureValues.expiresOn?utils_common_truncatedISO8061Date(
blobSASSignatureValues.expiresOn,!1):"",getCanonicalName(sharedKeyCredential.accountName,blobSASSignatureValues.containerName,
blobSASSignatureValues.blobName),blobSASSignatureValues.identifier,blobSASSignatureValues.ipRange?ipRangeToString(blobSASSignatureValues.
ipRange):"",blobSASSignatureValues.protocol?blobSASSignatureValues.protocol:"",blobSASSignatureValues.version,blobSASSignatureValues.
cacheControl?blobSASSignatureValues.cacheControl:"",blobSASSignatureValues.contentDisposition?blobSASSignatureValues.contentDisposition:
"",blobSASSignatureValues.contentEncoding?blobSASSignatureValues.contentEncoding:"",blobSASSignatureValues.contentLanguage?
blobSASSignatureValues.contentLanguage:"",blobSASSignatureValues.contentType?blobSASSignatureValues.contentType:""].join(
`
`),signature=sharedKeyCredential.computeHMACSHA256(stringToSign);return{sasQueryParameters:new SASQueryParameters(blobSASSignatureValues.
version,signature,verifiedPermissions,void 0,void 0,blobSASSignatureValues.protocol,blobSASSignatureValues.startsOn,blobSASSignatureValues.
expiresOn,blobSASSignatureValues.ipRange,blobSASSignatureValues.identifier,resource,blobSASSignatureValues.cacheControl,
blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.contentLanguage,
blobSASSignatureValues.contentType),stringToSign}}function generateBlobSASQueryParameters20181109(blobSASSignatureValues,sharedKeyCredential){
if(blobSASSignatureValues=SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues),!blobSASSignatureValues.identifier&&
!(blobSASSignatureValues.permissions&&blobSASSignatureValues.expiresOn))throw new RangeError("Must provide 'permissions'\
 and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.");let resource="c",timestamp=blobSASSignatureValues.
snapshotTime;blobSASSignatureValues.blobName&&(resource="b",blobSASSignatureValues.snapshotTime?resource="bs":blobSASSignatureValues.
versionId&&(resource="bv",timestamp=blobSASSignatureValues.versionId));let verifiedPermissions;blobSASSignatureValues.permissions&&
(blobSASSignatureValues.blobName?verifiedPermissions=BlobSASPermissions.parse(blobSASSignatureValues.permissions.toString()).
toString():verifiedPermissions=ContainerSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString());
const stringToSign=[verifiedPermissions||"",blobSASSignatureValues.startsOn?utils_common_truncatedISO8061Date(blobSASSignatureValues.
startsOn,!1):"",blobSASSignatureValues.expiresOn?utils_common_truncatedISO8061Date(blobSASSignatureValues.expiresOn,!1):
"",getCanonicalName(sharedKeyCredential.accountName,blobSASSignatureValues.containerName,blobSASSignatureValues.blobName),
blobSASSignatureValues.identifier,blobSASSignatureValues.ipRange?ipRangeToString(blobSASSignatureValues.ipRange):"",blobSASSignatureValues.
protocol?blobSASSignatureValues.protocol:"",blobSASSignatureValues.version,resource,timestamp,blobSASSignatureValues.cacheControl?
blobSASSignatureValues.cacheControl:"",blobSASSignatureValues.contentDisposition?blobSASSignatureValues.contentDisposition:
"",blobSASSignatureValues.contentEncoding?blobSASSignatureValues.contentEncoding:"",blobSASSignatureValues.contentLanguage?
blobSASSignatureValues.contentLanguage:"",blobSASSignatureValues.contentType?blobSASSignatureValues.contentType:""].join(
`
`),signature=sharedKeyCredential.computeHMACSHA256(stringToSign);return{sasQueryParameters:new SASQueryParameters(blobSASSignatureValues.
version,signature,verifiedPermissions,void 0,void 0,blobSASSignatureValues.protocol,blobSASSignatureValues.startsOn,blobSASSignatureValues.
expiresOn,blobSASSignatureValues.ipRange,blobSASSignatureValues.identifier,resource,blobSASSignatureValues.cacheControl,
blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.contentLanguage,
blobSASSignatureValues.contentType),stringToSign}}function generateBlobSASQueryParameters20201206(blobSASSignatureValues,sharedKeyCredential){
if(blobSASSignatureValues=SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues),!blobSASSignatureValues.identifier&&
!(blobSASSignatureValues.permissions&&blobSASSignatureValues.expiresOn))throw new RangeError("Must provide 'permissions'\
 and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.");let resource="c",timestamp=blobSASSignatureValues.
snapshotTime;blobSASSignatureValues.blobName&&(resource="b",blobSASSignatureValues.snapshotTime?resource="bs":blobSASSignatureValues.
versionId&&(resource="bv",timestamp=blobSASSignatureValues.versionId));let verifiedPermissions;blobSASSignatureValues.permissions&&
(blobSASSignatureValues.blobName?verifiedPermissions=BlobSASPermissions.parse(blobSASSignatureValues.permissions.toString()).
toString():verifiedPermissions=ContainerSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString());
const stringToSign=[verifiedPermissions||"",blobSASSignatureValues.startsOn?utils_common_truncatedISO8061Date(blobSASSignatureValues.
startsOn,!1):"",blobSASSignatureValues.expiresOn?utils_common_truncatedISO8061Date(blobSASSignatureValues.expiresOn,!1):
"",getCanonicalName(sharedKeyCredential.accountName,blobSASSignatureValues.containerName,blobSASSignatureValues.blobName),
blobSASSignatureValues.identifier,blobSASSignatureValues.ipRange?ipRangeToString(blobSASSignatureValues.ipRange):"",blobSASSignatureValues.
protocol?blobSASSignatureValues.protocol:"",blobSASSignatureValues.version,resource,timestamp,blobSASSignatureValues.encryptionScope,
blobSASSignatureValues.cacheControl?blobSASSignatureValues.cacheControl:"",blobSASSignatureValues.contentDisposition?blobSASSignatureValues.
contentDisposition:"",blobSASSignatureValues.contentEncoding?blobSASSignatureValues.contentEncoding:"",blobSASSignatureValues.
contentLanguage?blobSASSignatureValues.contentLanguage:"",blobSASSignatureValues.contentType?blobSASSignatureValues.contentType:
""].join(`
`),signature=sharedKeyCredential.computeHMACSHA256(stringToSign);return{sasQueryParameters:new SASQueryParameters(blobSASSignatureValues.
version,signature,verifiedPermissions,void 0,void 0,blobSASSignatureValues.protocol,blobSASSignatureValues.startsOn,blobSASSignatureValues.
expiresOn,blobSASSignatureValues.ipRange,blobSASSignatureValues.identifier,resource,blobSASSignatureValues.cacheControl,
blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.contentLanguage,
blobSASSignatureValues.contentType,void 0,void 0,void 0,blobSASSignatureValues.encryptionScope),stringToSign}}function generateBlobSASQueryParametersUDK20181109(blobSASSignatureValues,userDelegationKeyCredential){
if(blobSASSignatureValues=SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues),!blobSASSignatureValues.permissions||
!blobSASSignatureValues.expiresOn)throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generati\
on when generating user delegation SAS.");let resource="c",timestamp=blobSASSignatureValues.snapshotTime;blobSASSignatureValues.
blobName&&(resource="b",blobSASSignatureValues.snapshotTime?resource="bs":blobSASSignatureValues.versionId&&(resource="b\
v",timestamp=blobSASSignatureValues.versionId));let verifiedPermissions;blobSASSignatureValues.permissions&&(blobSASSignatureValues.
blobName?verifiedPermissions=BlobSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString():verifiedPermissions=
ContainerSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString());const stringToSign=[verifiedPermissions||
"",blobSASSignatureValues.startsOn?utils_common_truncatedISO8061Date(blobSASSignatureValues.startsOn,!1):"",blobSASSignatureValues.
expiresOn?utils_common_truncatedISO8061Date(blobSASSignatureValues.expiresOn,!1):"",getCanonicalName(userDelegationKeyCredential.
accountName,blobSASSignatureValues.containerName,blobSASSignatureValues.blobName),userDelegationKeyCredential.userDelegationKey.
signedObjectId,userDelegationKeyCredential.userDelegationKey.signedTenantId,userDelegationKeyCredential.userDelegationKey.
signedStartsOn?utils_common_truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedStartsOn,!1):"",userDelegationKeyCredential.
userDelegationKey.signedExpiresOn?utils_common_truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedExpiresOn,
!1):"",userDelegationKeyCredential.userDelegationKey.signedService,userDelegationKeyCredential.userDelegationKey.signedVersion,
blobSASSignatureValues.ipRange?ipRangeToString(blobSASSignatureValues.ipRange):"",blobSASSignatureValues.protocol?blobSASSignatureValues.
protocol:"",blobSASSignatureValues.version,resource,timestamp,blobSASSignatureValues.cacheControl,blobSASSignatureValues.
contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.contentLanguage,blobSASSignatureValues.
contentType].join(`
`),signature=userDelegationKeyCredential.computeHMACSHA256(stringToSign);return{sasQueryParameters:new SASQueryParameters(
blobSASSignatureValues.version,signature,verifiedPermissions,void 0,void 0,blobSASSignatureValues.protocol,blobSASSignatureValues.
startsOn,blobSASSignatureValues.expiresOn,blobSASSignatureValues.ipRange,blobSASSignatureValues.identifier,resource,blobSASSignatureValues.
cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.contentLanguage,
blobSASSignatureValues.contentType,userDelegationKeyCredential.userDelegationKey),stringToSign}}function generateBlobSASQueryParametersUDK20200210(blobSASSignatureValues,userDelegationKeyCredential){
if(blobSASSignatureValues=SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues),!blobSASSignatureValues.permissions||
!blobSASSignatureValues.expiresOn)throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generati\
on when generating user delegation SAS.");let resource="c",timestamp=blobSASSignatureValues.snapshotTime;blobSASSignatureValues.
blobName&&(resource="b",blobSASSignatureValues.snapshotTime?resource="bs":blobSASSignatureValues.versionId&&(resource="b\
v",timestamp=blobSASSignatureValues.versionId));let verifiedPermissions;blobSASSignatureValues.permissions&&(blobSASSignatureValues.
blobName?verifiedPermissions=BlobSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString():verifiedPermissions=
ContainerSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString());const stringToSign=[verifiedPermissions||
"",blobSASSignatureValues.startsOn?utils_common_truncatedISO8061Date(blobSASSignatureValues.startsOn,!1):"",blobSASSignatureValues.
expiresOn?utils_common_truncatedISO8061Date(blobSASSignatureValues.expiresOn,!1):"",getCanonicalName(userDelegationKeyCredential.
accountName,blobSASSignatureValues.containerName,blobSASSignatureValues.blobName),userDelegationKeyCredential.userDelegationKey.
signedObjectId,userDelegationKeyCredential.userDelegationKey.signedTenantId,userDelegationKeyCredential.userDelegationKey.
signedStartsOn?utils_common_truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedStartsOn,!1):"",userDelegationKeyCredential.
userDelegationKey.signedExpiresOn?utils_common_truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedExpiresOn,
!1):"",userDelegationKeyCredential.userDelegationKey.signedService,userDelegationKeyCredential.userDelegationKey.signedVersion,
blobSASSignatureValues.preauthorizedAgentObjectId,void 0,blobSASSignatureValues.correlationId,blobSASSignatureValues.ipRange?
ipRangeToString(blobSASSignatureValues.ipRange):"",blobSASSignatureValues.protocol?blobSASSignatureValues.protocol:"",blobSASSignatureValues.
version,resource,timestamp,blobSASSignatureValues.cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.
contentEncoding,blobSASSignatureValues.contentLanguage,blobSASSignatureValues.contentType].join(`
`),signature=userDelegationKeyCredential.computeHMACSHA256(stringToSign);return{sasQueryParameters:new SASQueryParameters(
blobSASSignatureValues.version,signature,verifiedPermissions,void 0,void 0,blobSASSignatureValues.protocol,blobSASSignatureValues.
startsOn,blobSASSignatureValues.expiresOn,blobSASSignatureValues.ipRange,blobSASSignatureValues.identifier,resource,blobSASSignatureValues.
cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.contentLanguage,
blobSASSignatureValues.contentType,userDelegationKeyCredential.userDelegationKey,blobSASSignatureValues.preauthorizedAgentObjectId,
blobSASSignatureValues.correlationId),stringToSign}}function generateBlobSASQueryParametersUDK20201206(blobSASSignatureValues,userDelegationKeyCredential){
if(blobSASSignatureValues=SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues),!blobSASSignatureValues.permissions||
!blobSASSignatureValues.expiresOn)throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generati\
on when generating user delegation SAS.");let resource="c",timestamp=blobSASSignatureValues.snapshotTime;blobSASSignatureValues.
blobName&&(resource="b",blobSASSignatureValues.snapshotTime?resource="bs":blobSASSignatureValues.versionId&&(resource="b\
v",timestamp=blobSASSignatureValues.versionId));let verifiedPermissions;blobSASSignatureValues.permissions&&(blobSASSignatureValues.
blobName?verifiedPermissions=BlobSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString():verifiedPermissions=
ContainerSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString());const stringToSign=[verifiedPermissions||
"",blobSASSignatureValues.startsOn?utils_common_truncatedISO8061Date(blobSASSignatureValues.startsOn,!1):"",blobSASSignatureValues.
expiresOn?utils_common_truncatedISO8061Date(blobSASSignatureValues.expiresOn,!1):"",getCanonicalName(userDelegationKeyCredential.
accountName,blobSASSignatureValues.containerName,blobSASSignatureValues.blobName),userDelegationKeyCredential.userDelegationKey.
signedObjectId,userDelegationKeyCredential.userDelegationKey.signedTenantId,userDelegationKeyCredential.userDelegationKey.
signedStartsOn?utils_common_truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedStartsOn,!1):"",userDelegationKeyCredential.
userDelegationKey.signedExpiresOn?utils_common_truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedExpiresOn,
!1):"",userDelegationKeyCredential.userDelegationKey.signedService,userDelegationKeyCredential.userDelegationKey.signedVersion,
blobSASSignatureValues.preauthorizedAgentObjectId,void 0,blobSASSignatureValues.correlationId,blobSASSignatureValues.ipRange?
ipRangeToString(blobSASSignatureValues.ipRange):"",blobSASSignatureValues.protocol?blobSASSignatureValues.protocol:"",blobSASSignatureValues.
version,resource,timestamp,blobSASSignatureValues.encryptionScope,blobSASSignatureValues.cacheControl,blobSASSignatureValues.
contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.contentLanguage,blobSASSignatureValues.
contentType].join(`
`),signature=userDelegationKeyCredential.computeHMACSHA256(stringToSign);return{sasQueryParameters:new SASQueryParameters(
blobSASSignatureValues.version,signature,verifiedPermissions,void 0,void 0,blobSASSignatureValues.protocol,blobSASSignatureValues.
startsOn,blobSASSignatureValues.expiresOn,blobSASSignatureValues.ipRange,blobSASSignatureValues.identifier,resource,blobSASSignatureValues.
cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.contentLanguage,
blobSASSignatureValues.contentType,userDelegationKeyCredential.userDelegationKey,blobSASSignatureValues.preauthorizedAgentObjectId,
blobSASSignatureValues.correlationId,blobSASSignatureValues.encryptionScope),stringToSign}}function generateBlobSASQueryParametersUDK20250705(blobSASSignatureValues,userDelegationKeyCredential){
if(blobSASSignatureValues=SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues),!blobSASSignatureValues.permissions||
!blobSASSignatureValues.expiresOn)throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generati\
on when generating user delegation SAS.");let resource="c",timestamp=blobSASSignatureValues.snapshotTime;blobSASSignatureValues.
blobName&&(resource="b",blobSASSignatureValues.snapshotTime?resource="bs":blobSASSignatureValues.versionId&&(resource="b\
v",timestamp=blobSASSignatureValues.versionId));let verifiedPermissions;blobSASSignatureValues.permissions&&(blobSASSignatureValues.
blobName?verifiedPermissions=BlobSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString():verifiedPermissions=
ContainerSASPermissions.parse(blobSASSignatureValues.permissions.toString()).toString());const stringToSign=[verifiedPermissions||
"",blobSASSignatureValues.startsOn?utils_common_truncatedISO8061Date(blobSASSignatureValues.startsOn,!1):"",blobSASSignatureValues.
expiresOn?utils_common_truncatedISO8061Date(blobSASSignatureValues.expiresOn,!1):"",getCanonicalName(userDelegationKeyCredential.
accountName,blobSASSignatureValues.containerName,blobSASSignatureValues.blobName),userDelegationKeyCredential.userDelegationKey.
signedObjectId,userDelegationKeyCredential.userDelegationKey.signedTenantId,userDelegationKeyCredential.userDelegationKey.
signedStartsOn?utils_common_truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedStartsOn,!1):"",userDelegationKeyCredential.
userDelegationKey.signedExpiresOn?utils_common_truncatedISO8061Date(userDelegationKeyCredential.userDelegationKey.signedExpiresOn,
!1):"",userDelegationKeyCredential.userDelegationKey.signedService,userDelegationKeyCredential.userDelegationKey.signedVersion,
blobSASSignatureValues.preauthorizedAgentObjectId,void 0,blobSASSignatureValues.correlationId,void 0,blobSASSignatureValues.
delegatedUserObjectId,blobSASSignatureValues.ipRange?ipRangeToString(blobSASSignatureValues.ipRange):"",blobSASSignatureValues.
protocol?blobSASSignatureValues.protocol:"",blobSASSignatureValues.version,resource,timestamp,blobSASSignatureValues.encryptionScope,
blobSASSignatureValues.cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.
contentLanguage,blobSASSignatureValues.contentType].join(`
`),signature=userDelegationKeyCredential.computeHMACSHA256(stringToSign);return{sasQueryParameters:new SASQueryParameters(
blobSASSignatureValues.version,signature,verifiedPermissions,void 0,void 0,blobSASSignatureValues.protocol,blobSASSignatureValues.
startsOn,blobSASSignatureValues.expiresOn,blobSASSignatureValues.ipRange,blobSASSignatureValues.identifier,resource,blobSASSignatureValues.
cacheControl,blobSASSignatureValues.contentDisposition,blobSASSignatureValues.contentEncoding,blobSASSignatureValues.contentLanguage,
blobSASSignatureValues.contentType,userDelegationKeyCredential.userDelegationKey,blobSASSignatureValues.preauthorizedAgentObjectId,
blobSASSignatureValues.correlationId,blobSASSignatureValues.encryptionScope,blobSASSignatureValues.delegatedUserObjectId),
stringToSign}}function getCanonicalName(accountName,containerName,blobName){const elements=[`/blob/${accountName}/${containerName}`];
return blobName&&elements.push(`/${blobName}`),elements.join("")}function SASSignatureValuesSanityCheckAndAutofill(blobSASSignatureValues){
const version2=blobSASSignatureValues.version?blobSASSignatureValues.version:SERVICE_VERSION;if(blobSASSignatureValues.snapshotTime&&
version2<"2018-11-09")throw RangeError("'version' must be >= '2018-11-09' when providing 'snapshotTime'.");if(blobSASSignatureValues.
blobName===void 0&&blobSASSignatureValues.snapshotTime)throw RangeError("Must provide 'blobName' when providing 'snapsho\
tTime'.");if(blobSASSignatureValues.versionId&&version2<"2019-10-10")throw RangeError("'version' must be >= '2019-10-10'\
 when providing 'versionId'.");if(blobSASSignatureValues.blobName===void 0&&blobSASSignatureValues.versionId)throw RangeError(
"Must provide 'blobName' when providing 'versionId'.");if(blobSASSignatureValues.permissions&&blobSASSignatureValues.permissions.
setImmutabilityPolicy&&version2<"2020-08-04")throw RangeError("'version' must be >= '2020-08-04' when provided 'i' permi\
ssion.");if(blobSASSignatureValues.permissions&&blobSASSignatureValues.permissions.deleteVersion&&version2<"2019-10-10")
throw RangeError("'version' must be >= '2019-10-10' when providing 'x' permission.");if(blobSASSignatureValues.permissions&&
blobSASSignatureValues.permissions.permanentDelete&&version2<"2019-10-10")throw RangeError("'version' must be >= '2019-1\
0-10' when providing 'y' permission.");if(blobSASSignatureValues.permissions&&blobSASSignatureValues.permissions.tag&&version2<
"2019-12-12")throw RangeError("'version' must be >= '2019-12-12' when providing 't' permission.");if(version2<"2020-02-1\
0"&&blobSASSignatureValues.permissions&&(blobSASSignatureValues.permissions.move||blobSASSignatureValues.permissions.execute))
throw RangeError("'version' must be >= '2020-02-10' when providing the 'm' or 'e' permission.");if(version2<"2021-04-10"&&
blobSASSignatureValues.permissions&&blobSASSignatureValues.permissions.filterByTags)throw RangeError("'version' must be \
>= '2021-04-10' when providing the 'f' permission.");if(version2<"2020-02-10"&&(blobSASSignatureValues.preauthorizedAgentObjectId||
blobSASSignatureValues.correlationId))throw RangeError("'version' must be >= '2020-02-10' when providing 'preauthorizedA\
gentObjectId' or 'correlationId'.");if(blobSASSignatureValues.encryptionScope&&version2<"2020-12-06")throw RangeError("'\
version' must be >= '2020-12-06' when provided 'encryptionScope' in SAS.");return blobSASSignatureValues.version=version2,
blobSASSignatureValues}class BlobLeaseClient{_leaseId;_url;_containerOrBlobOperation;_isContainer;get leaseId(){return this.
_leaseId}get url(){return this._url}constructor(client,leaseId2){const clientContext=client.storageClientContext;this._url=
client.url,client.name===void 0?(this._isContainer=!0,this._containerOrBlobOperation=clientContext.container):(this._isContainer=
!1,this._containerOrBlobOperation=clientContext.blob),leaseId2||(leaseId2=esm_randomUUID()),this._leaseId=leaseId2}async acquireLease(duration2,options={}){
if(this._isContainer&&(options.conditions?.ifMatch&&options.conditions?.ifMatch!==ETagNone||options.conditions?.ifNoneMatch&&
options.conditions?.ifNoneMatch!==ETagNone||options.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNone\
Match and tags access conditions are ignored by the service. Values other than undefined or their default values are not\
 acceptable.");return tracingClient.withSpan("BlobLeaseClient-acquireLease",options,async updatedOptions=>utils_common_assertResponse(
await this._containerOrBlobOperation.acquireLease({abortSignal:options.abortSignal,duration:duration2,modifiedAccessConditions:{
...options.conditions,ifTags:options.conditions?.tagConditions},proposedLeaseId:this._leaseId,tracingOptions:updatedOptions.
tracingOptions})))}async changeLease(proposedLeaseId2,options={}){if(this._isContainer&&(options.conditions?.ifMatch&&options.
conditions?.ifMatch!==ETagNone||options.conditions?.ifNoneMatch&&options.conditions?.ifNoneMatch!==ETagNone||options.conditions?.
tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Val\
ues other than undefined or their default values are not acceptable.");return tracingClient.withSpan("BlobLeaseClient-ch\
angeLease",options,async updatedOptions=>{const response=utils_common_assertResponse(await this._containerOrBlobOperation.
changeLease(this._leaseId,proposedLeaseId2,{abortSignal:options.abortSignal,modifiedAccessConditions:{...options.conditions,
ifTags:options.conditions?.tagConditions},tracingOptions:updatedOptions.tracingOptions}));return this._leaseId=proposedLeaseId2,
response})}async releaseLease(options={}){if(this._isContainer&&(options.conditions?.ifMatch&&options.conditions?.ifMatch!==
ETagNone||options.conditions?.ifNoneMatch&&options.conditions?.ifNoneMatch!==ETagNone||options.conditions?.tagConditions))
throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than \
undefined or their default values are not acceptable.");return tracingClient.withSpan("BlobLeaseClient-releaseLease",options,
async updatedOptions=>utils_common_assertResponse(await this._containerOrBlobOperation.releaseLease(this._leaseId,{abortSignal:options.
abortSignal,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},tracingOptions:updatedOptions.
tracingOptions})))}async renewLease(options={}){if(this._isContainer&&(options.conditions?.ifMatch&&options.conditions?.
ifMatch!==ETagNone||options.conditions?.ifNoneMatch&&options.conditions?.ifNoneMatch!==ETagNone||options.conditions?.tagConditions))
throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than \
undefined or their default values are not acceptable.");return tracingClient.withSpan("BlobLeaseClient-renewLease",options,
async updatedOptions=>this._containerOrBlobOperation.renewLease(this._leaseId,{abortSignal:options.abortSignal,modifiedAccessConditions:{
...options.conditions,ifTags:options.conditions?.tagConditions},tracingOptions:updatedOptions.tracingOptions}))}async breakLease(breakPeriod2,options={}){
if(this._isContainer&&(options.conditions?.ifMatch&&options.conditions?.ifMatch!==ETagNone||options.conditions?.ifNoneMatch&&
options.conditions?.ifNoneMatch!==ETagNone||options.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNone\
Match and tags access conditions are ignored by the service. Values other than undefined or their default values are not\
 acceptable.");return tracingClient.withSpan("BlobLeaseClient-breakLease",options,async updatedOptions=>{const operationOptions={
abortSignal:options.abortSignal,breakPeriod:breakPeriod2,modifiedAccessConditions:{...options.conditions,ifTags:options.
conditions?.tagConditions},tracingOptions:updatedOptions.tracingOptions};return utils_common_assertResponse(await this._containerOrBlobOperation.
breakLease(operationOptions))})}}class RetriableReadableStream extends external_node_stream_.Readable{start;offset;end;getter;source;retries=0;maxRetryRequests;onProgress;options;constructor(source,getter,offset,count,options={}){
super({highWaterMark:options.highWaterMark}),this.getter=getter,this.source=source,this.start=offset,this.offset=offset,
this.end=offset+count-1,this.maxRetryRequests=options.maxRetryRequests&&options.maxRetryRequests>=0?options.maxRetryRequests:
0,this.onProgress=options.onProgress,this.options=options,this.setSourceEventHandlers()}_read(){this.source.resume()}setSourceEventHandlers(){
this.source.on("data",this.sourceDataHandler),this.source.on("end",this.sourceErrorOrEndHandler),this.source.on("error",
this.sourceErrorOrEndHandler),this.source.on("aborted",this.sourceAbortedHandler)}removeSourceEventHandlers(){this.source.
removeListener("data",this.sourceDataHandler),this.source.removeListener("end",this.sourceErrorOrEndHandler),this.source.
removeListener("error",this.sourceErrorOrEndHandler),this.source.removeListener("aborted",this.sourceAbortedHandler)}sourceDataHandler=data=>{
if(this.options.doInjectErrorOnce){this.options.doInjectErrorOnce=void 0,this.source.pause(),this.sourceErrorOrEndHandler(),
this.source.destroy();return}this.offset+=data.length,this.onProgress&&this.onProgress({loadedBytes:this.offset-this.start}),
this.push(data)||this.source.pause()};sourceAbortedHandler=()=>{const abortError=new AbortError_AbortError("The operatio\
n was aborted.");this.destroy(abortError)};sourceErrorOrEndHandler=err=>{if(err&&err.name==="AbortError"){this.destroy(err);
return}this.removeSourceEventHandlers(),this.offset-1===this.end?this.push(null):this.offset<=this.end?this.retries<this.
maxRetryRequests?(this.retries+=1,this.getter(this.offset).then(newSource=>{this.source=newSource,this.setSourceEventHandlers()}).
catch(error=>{this.destroy(error)})):this.destroy(new Error(`Data corruption failure: received less data than required a\
nd reached maxRetires limitation. Received data offset: ${this.offset-1}, data needed offset: ${this.end}, retries: ${this.
retries}, max retries: ${this.maxRetryRequests}`)):this.destroy(new Error(`Data corruption failure: Received more data t\
han original request, data needed offset is ${this.end}, received offset: ${this.offset-1}`))};_destroy(error,callback){
this.removeSourceEventHandlers(),this.source.destroy(),callback(error===null?void 0:error)}}class BlobDownloadResponse{get acceptRanges(){
return this.originalResponse.acceptRanges}get cacheControl(){return this.originalResponse.cacheControl}get contentDisposition(){
return this.originalResponse.contentDisposition}get contentEncoding(){return this.originalResponse.contentEncoding}get contentLanguage(){
return this.originalResponse.contentLanguage}get blobSequenceNumber(){return this.originalResponse.blobSequenceNumber}get blobType(){
return this.originalResponse.blobType}get contentLength(){return this.originalResponse.contentLength}get contentMD5(){return this.
originalResponse.contentMD5}get contentRange(){return this.originalResponse.contentRange}get contentType(){return this.originalResponse.
contentType}get copyCompletedOn(){return this.originalResponse.copyCompletedOn}get copyId(){return this.originalResponse.
copyId}get copyProgress(){return this.originalResponse.copyProgress}get copySource(){return this.originalResponse.copySource}get copyStatus(){
return this.originalResponse.copyStatus}get copyStatusDescription(){return this.originalResponse.copyStatusDescription}get leaseDuration(){
return this.originalResponse.leaseDuration}get leaseState(){return this.originalResponse.leaseState}get leaseStatus(){return this.
originalResponse.leaseStatus}get date(){return this.originalResponse.date}get blobCommittedBlockCount(){return this.originalResponse.
blobCommittedBlockCount}get etag(){return this.originalResponse.etag}get tagCount(){return this.originalResponse.tagCount}get errorCode(){
return this.originalResponse.errorCode}get isServerEncrypted(){return this.originalResponse.isServerEncrypted}get blobContentMD5(){
return this.originalResponse.blobContentMD5}get lastModified(){return this.originalResponse.lastModified}get lastAccessed(){
return this.originalResponse.lastAccessed}get createdOn(){return this.originalResponse.createdOn}get metadata(){return this.
originalResponse.metadata}get requestId(){return this.originalResponse.requestId}get clientRequestId(){return this.originalResponse.
clientRequestId}get version(){return this.originalResponse.version}get versionId(){return this.originalResponse.versionId}get isCurrentVersion(){
return this.originalResponse.isCurrentVersion}get encryptionKeySha256(){return this.originalResponse.encryptionKeySha256}get contentCrc64(){
return this.originalResponse.contentCrc64}get objectReplicationDestinationPolicyId(){return this.originalResponse.objectReplicationDestinationPolicyId}get objectReplicationSourceProperties(){
return this.originalResponse.objectReplicationSourceProperties}get isSealed(){return this.originalResponse.isSealed}get immutabilityPolicyExpiresOn(){
return this.originalResponse.immutabilityPolicyExpiresOn}get immutabilityPolicyMode(){return this.originalResponse.immutabilityPolicyMode}get legalHold(){
return this.originalResponse.legalHold}get contentAsBlob(){return this.originalResponse.blobBody}get readableStreamBody(){
return esm_isNodeLike?this.blobDownloadStream:void 0}get _response(){return this.originalResponse._response}originalResponse;blobDownloadStream;constructor(originalResponse2,getter,offset,count,options={}){
this.originalResponse=originalResponse2,this.blobDownloadStream=new RetriableReadableStream(this.originalResponse.readableStreamBody,
getter,offset,count,options)}}const AVRO_SYNC_MARKER_SIZE=16,AVRO_INIT_BYTES=new Uint8Array([79,98,106,1]),AVRO_CODEC_KEY="\
avro.codec",AVRO_SCHEMA_KEY="avro.schema";class AvroParser{static async readFixedBytes(stream,length,options={}){const bytes=await stream.
read(length,{abortSignal:options.abortSignal});if(bytes.length!==length)throw new Error("Hit stream end.");return bytes}static async readByte(stream,options={}){
return(await AvroParser.readFixedBytes(stream,1,options))[0]}static async readZigZagLong(stream,options={}){let zigZagEncoded=0,
significanceInBit=0,byte,haveMoreByte,significanceInFloat;do byte=await AvroParser.readByte(stream,options),haveMoreByte=
byte&128,zigZagEncoded|=(byte&127)<<significanceInBit,significanceInBit+=7;while(haveMoreByte&&significanceInBit<28);if(haveMoreByte){
zigZagEncoded=zigZagEncoded,significanceInFloat=268435456;do byte=await AvroParser.readByte(stream,options),zigZagEncoded+=
(byte&127)*significanceInFloat,significanceInFloat*=128;while(byte&128);const res=(zigZagEncoded%2?-(zigZagEncoded+1):zigZagEncoded)/
2;if(res<Number.MIN_SAFE_INTEGER||res>Number.MAX_SAFE_INTEGER)throw new Error("Integer overflow.");return res}return zigZagEncoded>>
1^-(zigZagEncoded&1)}static async readLong(stream,options={}){return AvroParser.readZigZagLong(stream,options)}static async readInt(stream,options={}){
return AvroParser.readZigZagLong(stream,options)}static async readNull(){return null}static async readBoolean(stream,options={}){
const b=await AvroParser.readByte(stream,options);if(b===1)return!0;if(b===0)return!1;throw new Error("Byte was not a bo\
olean.")}static async readFloat(stream,options={}){const u8arr=await AvroParser.readFixedBytes(stream,4,options);return new DataView(
u8arr.buffer,u8arr.byteOffset,u8arr.byteLength).getFloat32(0,!0)}static async readDouble(stream,options={}){const u8arr=await AvroParser.
readFixedBytes(stream,8,options);return new DataView(u8arr.buffer,u8arr.byteOffset,u8arr.byteLength).getFloat64(0,!0)}static async readBytes(stream,options={}){
const size=await AvroParser.readLong(stream,options);if(size<0)throw new Error("Bytes size was negative.");return stream.
read(size,{abortSignal:options.abortSignal})}static async readString(stream,options={}){const u8arr=await AvroParser.readBytes(
stream,options);return new TextDecoder().decode(u8arr)}static async readMapPair(stream,readItemMethod,options={}){const key=await AvroParser.
readString(stream,options),value=await readItemMethod(stream,options);return{key,value}}static async readMap(stream,readItemMethod,options={}){
const readPairMethod=(s,opts={})=>AvroParser.readMapPair(s,readItemMethod,opts),pairs=await AvroParser.readArray(stream,
readPairMethod,options),dict={};for(const pair of pairs)dict[pair.key]=pair.value;return dict}static async readArray(stream,readItemMethod,options={}){
const items=[];for(let count=await AvroParser.readLong(stream,options);count!==0;count=await AvroParser.readLong(stream,
options))for(count<0&&(await AvroParser.readLong(stream,options),count=-count);count--;){const item=await readItemMethod(
stream,options);items.push(item)}return items}}var AvroComplex;(function(AvroComplex2){AvroComplex2.RECORD="record",AvroComplex2.
ENUM="enum",AvroComplex2.ARRAY="array",AvroComplex2.MAP="map",AvroComplex2.UNION="union",AvroComplex2.FIXED="fixed"})(AvroComplex||
(AvroComplex={}));var AvroPrimitive;(function(AvroPrimitive2){AvroPrimitive2.NULL="null",AvroPrimitive2.BOOLEAN="boolean",
AvroPrimitive2.INT="int",AvroPrimitive2.LONG="long",AvroPrimitive2.FLOAT="float",AvroPrimitive2.DOUBLE="double",AvroPrimitive2.
BYTES="bytes",AvroPrimitive2.STRING="string"})(AvroPrimitive||(AvroPrimitive={}));class AvroType{static fromSchema(schema){
return typeof schema=="string"?AvroType.fromStringSchema(schema):Array.isArray(schema)?AvroType.fromArraySchema(schema):
AvroType.fromObjectSchema(schema)}static fromStringSchema(schema){switch(schema){case AvroPrimitive.NULL:case AvroPrimitive.
BOOLEAN:case AvroPrimitive.INT:case AvroPrimitive.LONG:case AvroPrimitive.FLOAT:case AvroPrimitive.DOUBLE:case AvroPrimitive.
BYTES:case AvroPrimitive.STRING:return new AvroPrimitiveType(schema);default:throw new Error(`Unexpected Avro type ${schema}`)}}static fromArraySchema(schema){
return new AvroUnionType(schema.map(AvroType.fromSchema))}static fromObjectSchema(schema){const type=schema.type;try{return AvroType.
fromStringSchema(type)}catch{}switch(type){case AvroComplex.RECORD:if(schema.aliases)throw new Error(`aliases currently \
is not supported, schema: ${schema}`);if(!schema.name)throw new Error(`Required attribute 'name' doesn't exist on schema\
: ${schema}`);const fields={};if(!schema.fields)throw new Error(`Required attribute 'fields' doesn't exist on schema: ${schema}`);
for(const field of schema.fields)fields[field.name]=AvroType.fromSchema(field.type);return new AvroRecordType(fields,schema.
name);case AvroComplex.ENUM:if(schema.aliases)throw new Error(`aliases currently is not supported, schema: ${schema}`);if(!schema.
symbols)throw new Error(`Required attribute 'symbols' doesn't exist on schema: ${schema}`);return new AvroEnumType(schema.
symbols);case AvroComplex.MAP:if(!schema.values)throw new Error(`Required attribute 'values' doesn't exist on schema: ${schema}`);
return new AvroMapType(AvroType.fromSchema(schema.values));case AvroComplex.ARRAY:case AvroComplex.FIXED:default:throw new Error(
`Unexpected Avro type ${type} in ${schema}`)}}}class AvroPrimitiveType extends AvroType{_primitive;constructor(primitive){
super(),this._primitive=primitive}read(stream,options={}){switch(this._primitive){case AvroPrimitive.NULL:return AvroParser.
readNull();case AvroPrimitive.BOOLEAN:return AvroParser.readBoolean(stream,options);case AvroPrimitive.INT:return AvroParser.
readInt(stream,options);case AvroPrimitive.LONG:return AvroParser.readLong(stream,options);case AvroPrimitive.FLOAT:return AvroParser.
readFloat(stream,options);case AvroPrimitive.DOUBLE:return AvroParser.readDouble(stream,options);case AvroPrimitive.BYTES:
return AvroParser.readBytes(stream,options);case AvroPrimitive.STRING:return AvroParser.readString(stream,options);default:
throw new Error("Unknown Avro Primitive")}}}class AvroEnumType extends AvroType{_symbols;constructor(symbols){super(),this.
_symbols=symbols}async read(stream,options={}){const value=await AvroParser.readInt(stream,options);return this._symbols[value]}}
class AvroUnionType extends AvroType{_types;constructor(types){super(),this._types=types}async read(stream,options={}){const typeIndex=await AvroParser.
readInt(stream,options);return this._types[typeIndex].read(stream,options)}}class AvroMapType extends AvroType{_itemType;constructor(itemType){
super(),this._itemType=itemType}read(stream,options={}){const readItemMethod=(s,opts)=>this._itemType.read(s,opts);return AvroParser.
readMap(stream,readItemMethod,options)}}class AvroRecordType extends AvroType{_name;_fields;constructor(fields,name){super(),
this._fields=fields,this._name=name}async read(stream,options={}){const record={};record.$schema=this._name;for(const key in this.
_fields)Object.prototype.hasOwnProperty.call(this._fields,key)&&(record[key]=await this._fields[key].read(stream,options));
return record}}function arraysEqual(a,b){if(a===b)return!0;if(a==null||b==null||a.length!==b.length)return!1;for(let i=0;i<
a.length;++i)if(a[i]!==b[i])return!1;return!0}class AvroReader{_dataStream;_headerStream;_syncMarker;_metadata;_itemType;_itemsRemainingInBlock;_initialBlockOffset;_blockOffset;get blockOffset(){
return this._blockOffset}_objectIndex;get objectIndex(){return this._objectIndex}_initialized;constructor(dataStream,headerStream,currentBlockOffset,indexWithinCurrentBlock){
this._dataStream=dataStream,this._headerStream=headerStream||dataStream,this._initialized=!1,this._blockOffset=currentBlockOffset||
0,this._objectIndex=indexWithinCurrentBlock||0,this._initialBlockOffset=currentBlockOffset||0}async initialize(options={}){
const header=await AvroParser.readFixedBytes(this._headerStream,AVRO_INIT_BYTES.length,{abortSignal:options.abortSignal});
if(!arraysEqual(header,AVRO_INIT_BYTES))throw new Error("Stream is not an Avro file.");this._metadata=await AvroParser.readMap(
this._headerStream,AvroParser.readString,{abortSignal:options.abortSignal});const codec=this._metadata[AVRO_CODEC_KEY];if(!(codec==
null||codec==="null"))throw new Error("Codecs are not supported");this._syncMarker=await AvroParser.readFixedBytes(this.
_headerStream,AVRO_SYNC_MARKER_SIZE,{abortSignal:options.abortSignal});const schema=JSON.parse(this._metadata[AVRO_SCHEMA_KEY]);
if(this._itemType=AvroType.fromSchema(schema),this._blockOffset===0&&(this._blockOffset=this._initialBlockOffset+this._dataStream.
position),this._itemsRemainingInBlock=await AvroParser.readLong(this._dataStream,{abortSignal:options.abortSignal}),await AvroParser.
readLong(this._dataStream,{abortSignal:options.abortSignal}),this._initialized=!0,this._objectIndex&&this._objectIndex>0)
for(let i=0;i<this._objectIndex;i++)await this._itemType.read(this._dataStream,{abortSignal:options.abortSignal}),this._itemsRemainingInBlock--}hasNext(){
return!this._initialized||this._itemsRemainingInBlock>0}async*parseObjects(options={}){for(this._initialized||await this.
initialize(options);this.hasNext();){const result=await this._itemType.read(this._dataStream,{abortSignal:options.abortSignal});
if(this._itemsRemainingInBlock--,this._objectIndex++,this._itemsRemainingInBlock===0){const marker2=await AvroParser.readFixedBytes(
this._dataStream,AVRO_SYNC_MARKER_SIZE,{abortSignal:options.abortSignal});if(this._blockOffset=this._initialBlockOffset+
this._dataStream.position,this._objectIndex=0,!arraysEqual(this._syncMarker,marker2))throw new Error("Stream is not a va\
lid Avro file.");try{this._itemsRemainingInBlock=await AvroParser.readLong(this._dataStream,{abortSignal:options.abortSignal})}catch{
this._itemsRemainingInBlock=0}this._itemsRemainingInBlock>0&&await AvroParser.readLong(this._dataStream,{abortSignal:options.
abortSignal})}yield result}}}class AvroReadable{}var external_buffer_=__webpack_require__(20181);const ABORT_ERROR=new AbortError_AbortError(
"Reading from the avro stream was aborted.");class AvroReadableFromStream extends AvroReadable{_position;_readable;toUint8Array(data){
return typeof data=="string"?external_buffer_.Buffer.from(data):data}constructor(readable){super(),this._readable=readable,
this._position=0}get position(){return this._position}async read(size,options={}){if(options.abortSignal?.aborted)throw ABORT_ERROR;
if(size<0)throw new Error(`size parameter should be positive: ${size}`);if(size===0)return new Uint8Array;if(!this._readable.
readable)throw new Error("Stream no longer readable.");const chunk=this._readable.read(size);return chunk?(this._position+=
chunk.length,this.toUint8Array(chunk)):new Promise((resolve,reject)=>{const cleanUp=()=>{this._readable.removeListener("\
readable",readableCallback),this._readable.removeListener("error",rejectCallback),this._readable.removeListener("end",rejectCallback),
this._readable.removeListener("close",rejectCallback),options.abortSignal&&options.abortSignal.removeEventListener("abor\
t",abortHandler)},readableCallback=()=>{const callbackChunk=this._readable.read(size);callbackChunk&&(this._position+=callbackChunk.
length,cleanUp(),resolve(this.toUint8Array(callbackChunk)))},rejectCallback=()=>{cleanUp(),reject()},abortHandler=()=>{cleanUp(),
reject(ABORT_ERROR)};this._readable.on("readable",readableCallback),this._readable.once("error",rejectCallback),this._readable.
once("end",rejectCallback),this._readable.once("close",rejectCallback),options.abortSignal&&options.abortSignal.addEventListener(
"abort",abortHandler)})}}class BlobQuickQueryStream extends external_node_stream_.Readable{source;avroReader;avroIter;avroPaused=!0;onProgress;onError;constructor(source,options={}){
super(),this.source=source,this.onProgress=options.onProgress,this.onError=options.onError,this.avroReader=new AvroReader(
new AvroReadableFromStream(this.source)),this.avroIter=this.avroReader.parseObjects({abortSignal:options.abortSignal})}_read(){
this.avroPaused&&this.readInternal().catch(err=>{this.emit("error",err)})}async readInternal(){this.avroPaused=!1;let avroNext;
do{if(avroNext=await this.avroIter.next(),avroNext.done)break;const obj=avroNext.value,schema=obj.$schema;if(typeof schema!=
"string")throw Error("Missing schema in avro record.");switch(schema){case"com.microsoft.azure.storage.queryBlobContents\
.resultData":{const data=obj.data;if(!(data instanceof Uint8Array))throw Error("Invalid data in avro result record.");this.
push(Buffer.from(data))||(this.avroPaused=!0)}break;case"com.microsoft.azure.storage.queryBlobContents.progress":{const bytesScanned=obj.
bytesScanned;if(typeof bytesScanned!="number")throw Error("Invalid bytesScanned in avro progress record.");this.onProgress&&
this.onProgress({loadedBytes:bytesScanned})}break;case"com.microsoft.azure.storage.queryBlobContents.end":if(this.onProgress){
const totalBytes=obj.totalBytes;if(typeof totalBytes!="number")throw Error("Invalid totalBytes in avro end record.");this.
onProgress({loadedBytes:totalBytes})}this.push(null);break;case"com.microsoft.azure.storage.queryBlobContents.error":if(this.
onError){const fatal=obj.fatal;if(typeof fatal!="boolean")throw Error("Invalid fatal in avro error record.");const name=obj.
name;if(typeof name!="string")throw Error("Invalid name in avro error record.");const description=obj.description;if(typeof description!=
"string")throw Error("Invalid description in avro error record.");const position=obj.position;if(typeof position!="numbe\
r")throw Error("Invalid position in avro error record.");this.onError({position,name,isFatal:fatal,description})}break;default:
throw Error(`Unknown schema ${schema} in avro progress record.`)}}while(!avroNext.done&&!this.avroPaused)}}class BlobQueryResponse{get acceptRanges(){
return this.originalResponse.acceptRanges}get cacheControl(){return this.originalResponse.cacheControl}get contentDisposition(){
return this.originalResponse.contentDisposition}get contentEncoding(){return this.originalResponse.contentEncoding}get contentLanguage(){
return this.originalResponse.contentLanguage}get blobSequenceNumber(){return this.originalResponse.blobSequenceNumber}get blobType(){
return this.originalResponse.blobType}get contentLength(){return this.originalResponse.contentLength}get contentMD5(){return this.
originalResponse.contentMD5}get contentRange(){return this.originalResponse.contentRange}get contentType(){return this.originalResponse.
contentType}get copyCompletedOn(){}get copyId(){return this.originalResponse.copyId}get copyProgress(){return this.originalResponse.
copyProgress}get copySource(){return this.originalResponse.copySource}get copyStatus(){return this.originalResponse.copyStatus}get copyStatusDescription(){
return this.originalResponse.copyStatusDescription}get leaseDuration(){return this.originalResponse.leaseDuration}get leaseState(){
return this.originalResponse.leaseState}get leaseStatus(){return this.originalResponse.leaseStatus}get date(){return this.
originalResponse.date}get blobCommittedBlockCount(){return this.originalResponse.blobCommittedBlockCount}get etag(){return this.
originalResponse.etag}get errorCode(){return this.originalResponse.errorCode}get isServerEncrypted(){return this.originalResponse.
isServerEncrypted}get blobContentMD5(){return this.originalResponse.blobContentMD5}get lastModified(){return this.originalResponse.
lastModified}get metadata(){return this.originalResponse.metadata}get requestId(){return this.originalResponse.requestId}get clientRequestId(){
return this.originalResponse.clientRequestId}get version(){return this.originalResponse.version}get encryptionKeySha256(){
return this.originalResponse.encryptionKeySha256}get contentCrc64(){return this.originalResponse.contentCrc64}get blobBody(){}get readableStreamBody(){
return esm_isNodeLike?this.blobDownloadStream:void 0}get _response(){return this.originalResponse._response}originalResponse;blobDownloadStream;constructor(originalResponse2,options={}){
this.originalResponse=originalResponse2,this.blobDownloadStream=new BlobQuickQueryStream(this.originalResponse.readableStreamBody,
options)}}var BlockBlobTier;(function(BlockBlobTier2){BlockBlobTier2.Hot="Hot",BlockBlobTier2.Cool="Cool",BlockBlobTier2.
Cold="Cold",BlockBlobTier2.Archive="Archive"})(BlockBlobTier||(BlockBlobTier={}));var PremiumPageBlobTier;(function(PremiumPageBlobTier2){
PremiumPageBlobTier2.P4="P4",PremiumPageBlobTier2.P6="P6",PremiumPageBlobTier2.P10="P10",PremiumPageBlobTier2.P15="P15",
PremiumPageBlobTier2.P20="P20",PremiumPageBlobTier2.P30="P30",PremiumPageBlobTier2.P40="P40",PremiumPageBlobTier2.P50="P\
50",PremiumPageBlobTier2.P60="P60",PremiumPageBlobTier2.P70="P70",PremiumPageBlobTier2.P80="P80"})(PremiumPageBlobTier||
(PremiumPageBlobTier={}));function toAccessTier(tier2){if(tier2!==void 0)return tier2}function ensureCpkIfSpecified(cpk,isHttps){
if(cpk&&!isHttps)throw new RangeError("Customer-provided encryption key must be used over HTTPS.");cpk&&!cpk.encryptionAlgorithm&&
(cpk.encryptionAlgorithm=EncryptionAlgorithmAES25)}var StorageBlobAudience;(function(StorageBlobAudience2){StorageBlobAudience2.
StorageOAuthScopes="https://storage.azure.com/.default",StorageBlobAudience2.DiskComputeOAuthScopes="https://disk.comput\
e.azure.com/.default"})(StorageBlobAudience||(StorageBlobAudience={}));function getBlobServiceAccountAudience(storageAccountName){
return`https://${storageAccountName}.blob.core.windows.net/.default`}function rangeResponseFromModel(response){const pageRange=(response.
_response.parsedBody.pageRange||[]).map(x=>({offset:x.start,count:x.end-x.start})),clearRange=(response._response.parsedBody.
clearRange||[]).map(x=>({offset:x.start,count:x.end-x.start}));return{...response,pageRange,clearRange,_response:{...response.
_response,parsedBody:{pageRange,clearRange}}}}const logger_logger=esm_createClientLogger("core-lro"),constants_POLL_INTERVAL_IN_MS=2e3,
terminalStates=["succeeded","canceled","failed"];function operation_deserializeState(serializedState){try{return JSON.parse(
serializedState).state}catch{throw new Error(`Unable to deserialize input state: ${serializedState}`)}}function setStateError(inputs){
const{state:state2,stateProxy,isOperationError:isOperationError2}=inputs;return error=>{throw isOperationError2(error)&&
(stateProxy.setError(state2,error),stateProxy.setFailed(state2)),error}}function appendReadableErrorMessage(currentMessage,innerMessage){
let message=currentMessage;return message.slice(-1)!=="."&&(message=message+"."),message+" "+innerMessage}function simplifyError(err){
let message=err.message,code=err.code,curErr=err;for(;curErr.innererror;)curErr=curErr.innererror,code=curErr.code,message=
appendReadableErrorMessage(message,curErr.message);return{code,message}}function processOperationStatus(result){const{state:state2,
stateProxy,status,isDone,processResult,getError,response,setErrorAsResult}=result;switch(status){case"succeeded":{stateProxy.
setSucceeded(state2);break}case"failed":{const err=getError?.(response);let postfix="";if(err){const{code,message}=simplifyError(
err);postfix=`. ${code}. ${message}`}const errStr=`The long-running operation has failed${postfix}`;stateProxy.setError(
state2,new Error(errStr)),stateProxy.setFailed(state2),logger_logger.warning(errStr);break}case"canceled":{stateProxy.setCanceled(
state2);break}}(isDone?.(response,state2)||isDone===void 0&&["succeeded","canceled"].concat(setErrorAsResult?[]:["failed"]).
includes(status))&&stateProxy.setResult(state2,buildResult({response,state:state2,processResult}))}function buildResult(inputs){
const{processResult,response,state:state2}=inputs;return processResult?processResult(response,state2):response}async function operation_initOperation(inputs){
const{init,stateProxy,processResult,getOperationStatus:getOperationStatus2,withOperationLocation,setErrorAsResult}=inputs,
{operationLocation,resourceLocation,metadata:metadata2,response}=await init();operationLocation&&withOperationLocation?.(
operationLocation,!1);const config={metadata:metadata2,operationLocation,resourceLocation};logger_logger.verbose("LRO: O\
peration description:",config);const state2=stateProxy.initState(config),status=getOperationStatus2({response,state:state2,
operationLocation});return processOperationStatus({state:state2,status,stateProxy,response,setErrorAsResult,processResult}),
state2}async function pollOperationHelper(inputs){const{poll,state:state2,stateProxy,operationLocation,getOperationStatus:getOperationStatus2,
getResourceLocation:getResourceLocation2,isOperationError:isOperationError2,options}=inputs,response=await poll(operationLocation,
options).catch(setStateError({state:state2,stateProxy,isOperationError:isOperationError2})),status=getOperationStatus2(response,
state2);if(logger_logger.verbose(`LRO: Status:
	Polling from: ${state2.config.operationLocation}
	Operation status: ${status}
	Polling status: ${terminalStates.includes(status)?"Stopped":"Running"}`),status==="succeeded"){const resourceLocation=getResourceLocation2(
response,state2);if(resourceLocation!==void 0)return{response:await poll(resourceLocation).catch(setStateError({state:state2,
stateProxy,isOperationError:isOperationError2})),status}}return{response,status}}async function operation_pollOperation(inputs){
const{poll,state:state2,stateProxy,options,getOperationStatus:getOperationStatus2,getResourceLocation:getResourceLocation2,
getOperationLocation:getOperationLocation2,isOperationError:isOperationError2,withOperationLocation,getPollingInterval,processResult,
getError,updateState,setDelay,isDone,setErrorAsResult}=inputs,{operationLocation}=state2.config;if(operationLocation!==void 0){
const{response,status}=await pollOperationHelper({poll,getOperationStatus:getOperationStatus2,state:state2,stateProxy,operationLocation,
getResourceLocation:getResourceLocation2,isOperationError:isOperationError2,options});if(processOperationStatus({status,
response,state:state2,stateProxy,isDone,processResult,getError,setErrorAsResult}),!terminalStates.includes(status)){const intervalInMs=getPollingInterval?.(
response);intervalInMs&&setDelay(intervalInMs);const location=getOperationLocation2?.(response,state2);if(location!==void 0){
const isUpdated=operationLocation!==location;state2.config.operationLocation=location,withOperationLocation?.(location,isUpdated)}else
withOperationLocation?.(operationLocation,!1)}updateState?.(state2,response)}}function getOperationLocationPollingUrl(inputs){
const{azureAsyncOperation,operationLocation}=inputs;return operationLocation??azureAsyncOperation}function getLocationHeader(rawResponse){
return rawResponse.headers.location}function getOperationLocationHeader(rawResponse){return rawResponse.headers["operati\
on-location"]}function getAzureAsyncOperationHeader(rawResponse){return rawResponse.headers["azure-asyncoperation"]}function findResourceLocation(inputs){
var _a;const{location,requestMethod,requestPath,resourceLocationConfig}=inputs;switch(requestMethod){case"PUT":return requestPath;case"\
DELETE":return;case"PATCH":return(_a=getDefault())!==null&&_a!==void 0?_a:requestPath;default:return getDefault()}function getDefault(){
switch(resourceLocationConfig){case"azure-async-operation":return;case"original-uri":return requestPath;default:return location}}}
function operation_inferLroMode(inputs){const{rawResponse,requestMethod,requestPath,resourceLocationConfig}=inputs,operationLocation=getOperationLocationHeader(
rawResponse),azureAsyncOperation=getAzureAsyncOperationHeader(rawResponse),pollingUrl=getOperationLocationPollingUrl({operationLocation,
azureAsyncOperation}),location=getLocationHeader(rawResponse),normalizedRequestMethod=requestMethod?.toLocaleUpperCase();
return pollingUrl!==void 0?{mode:"OperationLocation",operationLocation:pollingUrl,resourceLocation:findResourceLocation(
{requestMethod:normalizedRequestMethod,location,requestPath,resourceLocationConfig})}:location!==void 0?{mode:"ResourceL\
ocation",operationLocation:location}:normalizedRequestMethod==="PUT"&&requestPath?{mode:"Body",operationLocation:requestPath}:
void 0}function transformStatus(inputs){const{status,statusCode}=inputs;if(typeof status!="string"&&status!==void 0)throw new Error(
`Polling was unsuccessful. Expected status to have a string value or no value but it has instead: ${status}. This doesn'\
t necessarily indicate the operation has failed. Check your Azure subscription or resource status for more information.`);
switch(status?.toLocaleLowerCase()){case void 0:return toOperationStatus(statusCode);case"succeeded":return"succeeded";case"\
failed":return"failed";case"running":case"accepted":case"started":case"canceling":case"cancelling":return"running";case"\
canceled":case"cancelled":return"canceled";default:return logger_logger.verbose(`LRO: unrecognized operation status: ${status}`),
status}}function getStatus(rawResponse){var _a;const{status}=(_a=rawResponse.body)!==null&&_a!==void 0?_a:{};return transformStatus(
{status,statusCode:rawResponse.statusCode})}function getProvisioningState(rawResponse){var _a,_b;const{properties,provisioningState}=(_a=
rawResponse.body)!==null&&_a!==void 0?_a:{},status=(_b=properties?.provisioningState)!==null&&_b!==void 0?_b:provisioningState;
return transformStatus({status,statusCode:rawResponse.statusCode})}function toOperationStatus(statusCode){return statusCode===
202?"running":statusCode<300?"succeeded":"failed"}function operation_parseRetryAfter({rawResponse}){const retryAfter=rawResponse.
headers["retry-after"];if(retryAfter!==void 0){const retryAfterInSeconds=parseInt(retryAfter);return isNaN(retryAfterInSeconds)?
calculatePollingIntervalFromDate(new Date(retryAfter)):retryAfterInSeconds*1e3}}function operation_getErrorFromResponse(response){
const error=accessBodyProperty(response,"error");if(!error){logger_logger.warning("The long-running operation failed but\
 there is no error property in the response's body");return}if(!error.code||!error.message){logger_logger.warning("The l\
ong-running operation failed but the error property in the response's body doesn't contain code or message");return}return error}
function calculatePollingIntervalFromDate(retryAfterDate){const timeNow=Math.floor(new Date().getTime()),retryAfterTime=retryAfterDate.
getTime();if(timeNow<retryAfterTime)return retryAfterTime-timeNow}function operation_getStatusFromInitialResponse(inputs){
const{response,state:state2,operationLocation}=inputs;function helper(){var _a;switch((_a=state2.config.metadata)===null||
_a===void 0?void 0:_a.mode){case void 0:return toOperationStatus(response.rawResponse.statusCode);case"Body":return operation_getOperationStatus(
response,state2);default:return"running"}}const status=helper();return status==="running"&&operationLocation===void 0?"s\
ucceeded":status}async function initHttpOperation(inputs){const{stateProxy,resourceLocationConfig,processResult,lro,setErrorAsResult}=inputs;
return operation_initOperation({init:async()=>{const response=await lro.sendInitialRequest(),config=operation_inferLroMode(
{rawResponse:response.rawResponse,requestPath:lro.requestPath,requestMethod:lro.requestMethod,resourceLocationConfig});return Object.
assign({response,operationLocation:config?.operationLocation,resourceLocation:config?.resourceLocation},config?.mode?{metadata:{
mode:config.mode}}:{})},stateProxy,processResult:processResult?({flatResponse},state2)=>processResult(flatResponse,state2):
({flatResponse})=>flatResponse,getOperationStatus:operation_getStatusFromInitialResponse,setErrorAsResult})}function operation_getOperationLocation({
rawResponse},state2){var _a;switch((_a=state2.config.metadata)===null||_a===void 0?void 0:_a.mode){case"OperationLocatio\
n":return getOperationLocationPollingUrl({operationLocation:getOperationLocationHeader(rawResponse),azureAsyncOperation:getAzureAsyncOperationHeader(
rawResponse)});case"ResourceLocation":return getLocationHeader(rawResponse);default:return}}function operation_getOperationStatus({
rawResponse},state2){var _a;const mode=(_a=state2.config.metadata)===null||_a===void 0?void 0:_a.mode;switch(mode){case"\
OperationLocation":return getStatus(rawResponse);case"ResourceLocation":return toOperationStatus(rawResponse.statusCode);case"\
Body":return getProvisioningState(rawResponse);default:throw new Error(`Internal error: Unexpected operation mode: ${mode}`)}}
function accessBodyProperty({flatResponse,rawResponse},prop){var _a,_b;return(_a=flatResponse?.[prop])!==null&&_a!==void 0?
_a:(_b=rawResponse.body)===null||_b===void 0?void 0:_b[prop]}function operation_getResourceLocation(res,state2){const loc=accessBodyProperty(
res,"resourceLocation");return loc&&typeof loc=="string"&&(state2.config.resourceLocation=loc),state2.config.resourceLocation}
function operation_isOperationError(e){return e.name==="RestError"}async function pollHttpOperation(inputs){const{lro,stateProxy,
options,processResult,updateState,setDelay,state:state2,setErrorAsResult}=inputs;return operation_pollOperation({state:state2,
stateProxy,setDelay,processResult:processResult?({flatResponse},inputState)=>processResult(flatResponse,inputState):({flatResponse})=>flatResponse,
getError:operation_getErrorFromResponse,updateState,getPollingInterval:operation_parseRetryAfter,getOperationLocation:operation_getOperationLocation,
getOperationStatus:operation_getOperationStatus,isOperationError:operation_isOperationError,getResourceLocation:operation_getResourceLocation,
options,poll:async(location,inputOptions)=>lro.sendPollRequest(location,inputOptions),setErrorAsResult})}const createStateProxy=()=>({
initState:config=>({status:"running",config}),setCanceled:state2=>state2.status="canceled",setError:(state2,error)=>state2.
error=error,setResult:(state2,result)=>state2.result=result,setRunning:state2=>state2.status="running",setSucceeded:state2=>state2.
status="succeeded",setFailed:state2=>state2.status="failed",getError:state2=>state2.error,getResult:state2=>state2.result,
isCanceled:state2=>state2.status==="canceled",isFailed:state2=>state2.status==="failed",isRunning:state2=>state2.status===
"running",isSucceeded:state2=>state2.status==="succeeded"});function poller_buildCreatePoller(inputs){const{getOperationLocation:getOperationLocation2,
getStatusFromInitialResponse:getStatusFromInitialResponse2,getStatusFromPollResponse,isOperationError:isOperationError2,
getResourceLocation:getResourceLocation2,getPollingInterval,getError,resolveOnUnsuccessful}=inputs;return async({init,poll},options)=>{
const{processResult,updateState,withOperationLocation:withOperationLocationCallback,intervalInMs=POLL_INTERVAL_IN_MS,restoreFrom}=options||
{},stateProxy=createStateProxy(),withOperationLocation=withOperationLocationCallback?(()=>{let called=!1;return(operationLocation,isUpdated)=>{
isUpdated?withOperationLocationCallback(operationLocation):called||withOperationLocationCallback(operationLocation),called=
!0}})():void 0,state2=restoreFrom?deserializeState(restoreFrom):await initOperation({init,stateProxy,processResult,getOperationStatus:getStatusFromInitialResponse2,
withOperationLocation,setErrorAsResult:!resolveOnUnsuccessful});let resultPromise;const abortController=new AbortController,
handlers=new Map,handleProgressEvents=async()=>handlers.forEach(h=>h(state2)),cancelErrMsg="Operation was canceled";let currentPollIntervalInMs=intervalInMs;
const poller={getOperationState:()=>state2,getResult:()=>state2.result,isDone:()=>["succeeded","failed","canceled"].includes(
state2.status),isStopped:()=>resultPromise===void 0,stopPolling:()=>{abortController.abort()},toString:()=>JSON.stringify(
{state:state2}),onProgress:callback=>{const s=Symbol();return handlers.set(s,callback),()=>handlers.delete(s)},pollUntilDone:pollOptions=>resultPromise??
(resultPromise=(async()=>{const{abortSignal:inputAbortSignal}=pollOptions||{};function abortListener(){abortController.abort()}
const abortSignal=abortController.signal;inputAbortSignal?.aborted?abortController.abort():abortSignal.aborted||inputAbortSignal?.
addEventListener("abort",abortListener,{once:!0});try{if(!poller.isDone())for(await poller.poll({abortSignal});!poller.isDone();)
await delay(currentPollIntervalInMs,{abortSignal}),await poller.poll({abortSignal})}finally{inputAbortSignal?.removeEventListener(
"abort",abortListener)}if(resolveOnUnsuccessful)return poller.getResult();switch(state2.status){case"succeeded":return poller.
getResult();case"canceled":throw new Error(cancelErrMsg);case"failed":throw state2.error;case"notStarted":case"running":
throw new Error("Polling completed without succeeding or failing")}})().finally(()=>{resultPromise=void 0})),async poll(pollOptions){
if(resolveOnUnsuccessful){if(poller.isDone())return}else switch(state2.status){case"succeeded":return;case"canceled":throw new Error(
cancelErrMsg);case"failed":throw state2.error}if(await pollOperation({poll,state:state2,stateProxy,getOperationLocation:getOperationLocation2,
isOperationError:isOperationError2,withOperationLocation,getPollingInterval,getOperationStatus:getStatusFromPollResponse,
getResourceLocation:getResourceLocation2,processResult,getError,updateState,options:pollOptions,setDelay:pollIntervalInMs=>{
currentPollIntervalInMs=pollIntervalInMs},setErrorAsResult:!resolveOnUnsuccessful}),await handleProgressEvents(),!resolveOnUnsuccessful)
switch(state2.status){case"canceled":throw new Error(cancelErrMsg);case"failed":throw state2.error}}};return poller}}async function createHttpPoller(lro,options){
const{resourceLocationConfig,intervalInMs,processResult,restoreFrom,updateState,withOperationLocation,resolveOnUnsuccessful=!1}=options||
{};return buildCreatePoller({getStatusFromInitialResponse,getStatusFromPollResponse:getOperationStatus,isOperationError,
getOperationLocation,getResourceLocation,getPollingInterval:parseRetryAfter,getError:getErrorFromResponse,resolveOnUnsuccessful})(
{init:async()=>{const response=await lro.sendInitialRequest(),config=inferLroMode({rawResponse:response.rawResponse,requestPath:lro.
requestPath,requestMethod:lro.requestMethod,resourceLocationConfig});return Object.assign({response,operationLocation:config?.
operationLocation,resourceLocation:config?.resourceLocation},config?.mode?{metadata:{mode:config.mode}}:{})},poll:lro.sendPollRequest},
{intervalInMs,withOperationLocation,restoreFrom,updateState,processResult:processResult?({flatResponse},state2)=>processResult(
flatResponse,state2):({flatResponse})=>flatResponse})}const operation_createStateProxy=()=>({initState:config=>({config,
isStarted:!0}),setCanceled:state2=>state2.isCancelled=!0,setError:(state2,error)=>state2.error=error,setResult:(state2,result)=>state2.
result=result,setRunning:state2=>state2.isStarted=!0,setSucceeded:state2=>state2.isCompleted=!0,setFailed:()=>{},getError:state2=>state2.
error,getResult:state2=>state2.result,isCanceled:state2=>!!state2.isCancelled,isFailed:state2=>!!state2.error,isRunning:state2=>!!state2.
isStarted,isSucceeded:state2=>!!(state2.isCompleted&&!state2.isCancelled&&!state2.error)});class GenericPollOperation{constructor(state2,lro,setErrorAsResult,lroResourceLocationConfig,processResult,updateState,isDone){
this.state=state2,this.lro=lro,this.setErrorAsResult=setErrorAsResult,this.lroResourceLocationConfig=lroResourceLocationConfig,
this.processResult=processResult,this.updateState=updateState,this.isDone=isDone}setPollerConfig(pollerConfig){this.pollerConfig=
pollerConfig}async update(options){var _a;const stateProxy=operation_createStateProxy();this.state.isStarted||(this.state=
Object.assign(Object.assign({},this.state),await initHttpOperation({lro:this.lro,stateProxy,resourceLocationConfig:this.
lroResourceLocationConfig,processResult:this.processResult,setErrorAsResult:this.setErrorAsResult})));const updateState=this.
updateState,isDone=this.isDone;return!this.state.isCompleted&&this.state.error===void 0&&await pollHttpOperation({lro:this.
lro,state:this.state,stateProxy,processResult:this.processResult,updateState:updateState?(state2,{rawResponse})=>updateState(
state2,rawResponse):void 0,isDone:isDone?({flatResponse},state2)=>isDone(flatResponse,state2):void 0,options,setDelay:intervalInMs=>{
this.pollerConfig.intervalInMs=intervalInMs},setErrorAsResult:this.setErrorAsResult}),(_a=options?.fireProgress)===null||
_a===void 0||_a.call(options,this.state),this}async cancel(){return logger_logger.error("`cancelOperation` is deprecated\
 because it wasn't implemented"),this}toString(){return JSON.stringify({state:this.state})}}class PollerStoppedError extends Error{constructor(message){
super(message),this.name="PollerStoppedError",Object.setPrototypeOf(this,PollerStoppedError.prototype)}}class PollerCancelledError extends Error{constructor(message){
super(message),this.name="PollerCancelledError",Object.setPrototypeOf(this,PollerCancelledError.prototype)}}class Poller{constructor(operation){
this.resolveOnUnsuccessful=!1,this.stopped=!0,this.pollProgressCallbacks=[],this.operation=operation,this.promise=new Promise(
(resolve,reject)=>{this.resolve=resolve,this.reject=reject}),this.promise.catch(()=>{})}async startPolling(pollOptions={}){
for(this.stopped&&(this.stopped=!1);!this.isStopped()&&!this.isDone();)await this.poll(pollOptions),await this.delay()}async pollOnce(options={}){
this.isDone()||(this.operation=await this.operation.update({abortSignal:options.abortSignal,fireProgress:this.fireProgress.
bind(this)})),this.processUpdatedState()}fireProgress(state2){for(const callback of this.pollProgressCallbacks)callback(
state2)}async cancelOnce(options={}){this.operation=await this.operation.cancel(options)}poll(options={}){if(!this.pollOncePromise){
this.pollOncePromise=this.pollOnce(options);const clearPollOncePromise=()=>{this.pollOncePromise=void 0};this.pollOncePromise.
then(clearPollOncePromise,clearPollOncePromise).catch(this.reject)}return this.pollOncePromise}processUpdatedState(){if(this.
operation.state.error&&(this.stopped=!0,!this.resolveOnUnsuccessful))throw this.reject(this.operation.state.error),this.
operation.state.error;if(this.operation.state.isCancelled&&(this.stopped=!0,!this.resolveOnUnsuccessful)){const error=new PollerCancelledError(
"Operation was canceled");throw this.reject(error),error}this.isDone()&&this.resolve&&this.resolve(this.getResult())}async pollUntilDone(pollOptions={}){
return this.stopped&&this.startPolling(pollOptions).catch(this.reject),this.processUpdatedState(),this.promise}onProgress(callback){
return this.pollProgressCallbacks.push(callback),()=>{this.pollProgressCallbacks=this.pollProgressCallbacks.filter(c=>c!==
callback)}}isDone(){const state2=this.operation.state;return!!(state2.isCompleted||state2.isCancelled||state2.error)}stopPolling(){
this.stopped||(this.stopped=!0,this.reject&&this.reject(new PollerStoppedError("This poller is already stopped")))}isStopped(){
return this.stopped}cancelOperation(options={}){if(!this.cancelPromise)this.cancelPromise=this.cancelOnce(options);else if(options.
abortSignal)throw new Error("A cancel request is currently pending");return this.cancelPromise}getOperationState(){return this.
operation.state}getResult(){return this.operation.state.result}toString(){return this.operation.toString()}}class LroEngine extends Poller{constructor(lro,options){
const{intervalInMs=constants_POLL_INTERVAL_IN_MS,resumeFrom,resolveOnUnsuccessful=!1,isDone,lroResourceLocationConfig,processResult,
updateState}=options||{},state2=resumeFrom?operation_deserializeState(resumeFrom):{},operation=new GenericPollOperation(
state2,lro,!resolveOnUnsuccessful,lroResourceLocationConfig,processResult,updateState,isDone);super(operation),this.resolveOnUnsuccessful=
resolveOnUnsuccessful,this.config={intervalInMs},operation.setPollerConfig(this.config)}delay(){return new Promise(resolve=>setTimeout(
()=>resolve(),this.config.intervalInMs))}}class BlobBeginCopyFromUrlPoller extends Poller{intervalInMs;constructor(options){
const{blobClient,copySource:copySource2,intervalInMs=15e3,onProgress,resumeFrom,startCopyFromURLOptions}=options;let state2;
resumeFrom&&(state2=JSON.parse(resumeFrom).state);const operation=makeBlobBeginCopyFromURLPollOperation({...state2,blobClient,
copySource:copySource2,startCopyFromURLOptions});super(operation),typeof onProgress=="function"&&this.onProgress(onProgress),
this.intervalInMs=intervalInMs}delay(){return delay_delay(this.intervalInMs)}}const cancel=async function(options={}){const state2=this.
state,{copyId:copyId2}=state2;return state2.isCompleted?makeBlobBeginCopyFromURLPollOperation(state2):copyId2?(await state2.
blobClient.abortCopyFromURL(copyId2,{abortSignal:options.abortSignal}),state2.isCancelled=!0,makeBlobBeginCopyFromURLPollOperation(
state2)):(state2.isCancelled=!0,makeBlobBeginCopyFromURLPollOperation(state2))},update=async function(options={}){const state2=this.
state,{blobClient,copySource:copySource2,startCopyFromURLOptions}=state2;if(state2.isStarted){if(!state2.isCompleted)try{
const result=await state2.blobClient.getProperties({abortSignal:options.abortSignal}),{copyStatus,copyProgress}=result,prevCopyProgress=state2.
copyProgress;copyProgress&&(state2.copyProgress=copyProgress),copyStatus==="pending"&&copyProgress!==prevCopyProgress&&typeof options.
fireProgress=="function"?options.fireProgress(state2):copyStatus==="success"?(state2.result=result,state2.isCompleted=!0):
copyStatus==="failed"&&(state2.error=new Error(`Blob copy failed with reason: "${result.copyStatusDescription||"unknown"}\
"`),state2.isCompleted=!0)}catch(err){state2.error=err,state2.isCompleted=!0}}else{state2.isStarted=!0;const result=await blobClient.
startCopyFromURL(copySource2,startCopyFromURLOptions);state2.copyId=result.copyId,result.copyStatus==="success"&&(state2.
result=result,state2.isCompleted=!0)}return makeBlobBeginCopyFromURLPollOperation(state2)},BlobStartCopyFromUrlPoller_toString=function(){
return JSON.stringify({state:this.state},(key,value)=>{if(key!=="blobClient")return value})};function makeBlobBeginCopyFromURLPollOperation(state2){
return{state:{...state2},cancel,toString:BlobStartCopyFromUrlPoller_toString,update}}function rangeToString(iRange){if(iRange.
offset<0)throw new RangeError("Range.offset cannot be smaller than 0.");if(iRange.count&&iRange.count<=0)throw new RangeError(
"Range.count must be larger than 0. Leave it undefined if you want a range from offset to the end.");return iRange.count?
`bytes=${iRange.offset}-${iRange.offset+iRange.count-1}`:`bytes=${iRange.offset}-`}var BatchStates;(function(BatchStates2){
BatchStates2[BatchStates2.Good=0]="Good",BatchStates2[BatchStates2.Error=1]="Error"})(BatchStates||(BatchStates={}));class Batch{concurrency;actives=0;completed=0;offset=0;operations=[];state=BatchStates.
Good;emitter;constructor(concurrency=5){if(concurrency<1)throw new RangeError("concurrency must be larger than 0");this.
concurrency=concurrency,this.emitter=new external_events_.EventEmitter}addOperation(operation){this.operations.push(async()=>{
try{this.actives++,await operation(),this.actives--,this.completed++,this.parallelExecute()}catch(error){this.emitter.emit(
"error",error)}})}async do(){return this.operations.length===0?Promise.resolve():(this.parallelExecute(),new Promise((resolve,reject)=>{
this.emitter.on("finish",resolve),this.emitter.on("error",error=>{this.state=BatchStates.Error,reject(error)})}))}nextOperation(){
return this.offset<this.operations.length?this.operations[this.offset++]:null}parallelExecute(){if(this.state!==BatchStates.
Error){if(this.completed>=this.operations.length){this.emitter.emit("finish");return}for(;this.actives<this.concurrency;){
const operation=this.nextOperation();if(operation)operation();else return}}}}var external_node_fs_=__webpack_require__(73024);
async function streamToBuffer(stream,buffer,offset,end,encoding){let pos=0;const count=end-offset;return new Promise((resolve,reject)=>{
const timeout=setTimeout(()=>reject(new Error("The operation cannot be completed in timeout.")),REQUEST_TIMEOUT);stream.
on("readable",()=>{if(pos>=count){clearTimeout(timeout),resolve();return}let chunk=stream.read();if(!chunk)return;typeof chunk==
"string"&&(chunk=Buffer.from(chunk,encoding));const chunkLength=pos+chunk.length>count?count-pos:chunk.length;buffer.fill(
chunk.slice(0,chunkLength),offset+pos,offset+pos+chunkLength),pos+=chunkLength}),stream.on("end",()=>{clearTimeout(timeout),
pos<count&&reject(new Error(`Stream drains before getting enough data needed. Data read: ${pos}, data need: ${count}`)),
resolve()}),stream.on("error",msg=>{clearTimeout(timeout),reject(msg)})})}async function streamToBuffer2(stream,buffer,encoding){
let pos=0;const bufferSize=buffer.length;return new Promise((resolve,reject)=>{stream.on("readable",()=>{let chunk=stream.
read();if(chunk){if(typeof chunk=="string"&&(chunk=Buffer.from(chunk,encoding)),pos+chunk.length>bufferSize){reject(new Error(
`Stream exceeds buffer size. Buffer size: ${bufferSize}`));return}buffer.fill(chunk,pos,pos+chunk.length),pos+=chunk.length}}),
stream.on("end",()=>{resolve(pos)}),stream.on("error",reject)})}async function streamToBuffer3(readableStream,encoding){
return new Promise((resolve,reject)=>{const chunks=[];readableStream.on("data",data=>{chunks.push(typeof data=="string"?
Buffer.from(data,encoding):data)}),readableStream.on("end",()=>{resolve(Buffer.concat(chunks))}),readableStream.on("erro\
r",reject)})}async function readStreamToLocalFile(rs,file){return new Promise((resolve,reject)=>{const ws=external_node_fs_.
createWriteStream(file);rs.on("error",err=>{reject(err)}),ws.on("error",err=>{reject(err)}),ws.on("close",resolve),rs.pipe(
ws)})}const fsStat=external_node_util_.promisify(external_node_fs_.stat),fsCreateReadStream=external_node_fs_.createReadStream;
class BlobClient extends StorageClient_StorageClient{blobContext;_name;_containerName;_versionId;_snapshot;get name(){return this.
_name}get containerName(){return this._containerName}constructor(urlOrConnectionString,credentialOrPipelineOrContainerName,blobNameOrOptions,options){
options=options||{};let pipeline,url2;if(isPipelineLike(credentialOrPipelineOrContainerName))url2=urlOrConnectionString,
pipeline=credentialOrPipelineOrContainerName;else if(esm_isNodeLike&&credentialOrPipelineOrContainerName instanceof StorageSharedKeyCredential||
credentialOrPipelineOrContainerName instanceof AnonymousCredential||isTokenCredential(credentialOrPipelineOrContainerName))
url2=urlOrConnectionString,options=blobNameOrOptions,pipeline=newPipeline(credentialOrPipelineOrContainerName,options);else if(!credentialOrPipelineOrContainerName&&
typeof credentialOrPipelineOrContainerName!="string")url2=urlOrConnectionString,blobNameOrOptions&&typeof blobNameOrOptions!=
"string"&&(options=blobNameOrOptions),pipeline=newPipeline(new AnonymousCredential,options);else if(credentialOrPipelineOrContainerName&&
typeof credentialOrPipelineOrContainerName=="string"&&blobNameOrOptions&&typeof blobNameOrOptions=="string"){const containerName=credentialOrPipelineOrContainerName,
blobName=blobNameOrOptions,extractedCreds=utils_common_extractConnectionStringParts(urlOrConnectionString);if(extractedCreds.
kind==="AccountConnString")if(esm_isNodeLike){const sharedKeyCredential=new StorageSharedKeyCredential(extractedCreds.accountName,
extractedCreds.accountKey);url2=utils_common_appendToURLPath(utils_common_appendToURLPath(extractedCreds.url,encodeURIComponent(
containerName)),encodeURIComponent(blobName)),options.proxyOptions||(options.proxyOptions=proxyPolicy_getDefaultProxySettings(
extractedCreds.proxyUri)),pipeline=newPipeline(sharedKeyCredential,options)}else throw new Error("Account connection str\
ing is only supported in Node.js environment");else if(extractedCreds.kind==="SASConnString")url2=utils_common_appendToURLPath(
utils_common_appendToURLPath(extractedCreds.url,encodeURIComponent(containerName)),encodeURIComponent(blobName))+"?"+extractedCreds.
accountSas,pipeline=newPipeline(new AnonymousCredential,options);else throw new Error("Connection string must be either \
an Account connection string or a SAS connection string")}else throw new Error("Expecting non-empty strings for containe\
rName and blobName parameters");super(url2,pipeline),{blobName:this._name,containerName:this._containerName}=this.getBlobAndContainerNamesFromUrl(),
this.blobContext=this.storageClientContext.blob,this._snapshot=utils_common_getURLParameter(this.url,utils_constants_URLConstants.
Parameters.SNAPSHOT),this._versionId=utils_common_getURLParameter(this.url,utils_constants_URLConstants.Parameters.VERSIONID)}withSnapshot(snapshot2){
return new BlobClient(utils_common_setURLParameter(this.url,utils_constants_URLConstants.Parameters.SNAPSHOT,snapshot2.length===
0?void 0:snapshot2),this.pipeline)}withVersion(versionId2){return new BlobClient(utils_common_setURLParameter(this.url,utils_constants_URLConstants.
Parameters.VERSIONID,versionId2.length===0?void 0:versionId2),this.pipeline)}getAppendBlobClient(){return new AppendBlobClient(
this.url,this.pipeline)}getBlockBlobClient(){return new BlockBlobClient(this.url,this.pipeline)}getPageBlobClient(){return new PageBlobClient(
this.url,this.pipeline)}async download(offset=0,count,options={}){return options.conditions=options.conditions||{},options.
conditions=options.conditions||{},ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps),tracingClient.withSpan(
"BlobClient-download",options,async updatedOptions=>{const res=utils_common_assertResponse(await this.blobContext.download(
{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,
ifTags:options.conditions?.tagConditions},requestOptions:{onDownloadProgress:esm_isNodeLike?void 0:options.onProgress},range:offset===
0&&!count?void 0:rangeToString({offset,count}),rangeGetContentMD5:options.rangeGetContentMD5,rangeGetContentCRC64:options.
rangeGetContentCrc64,snapshot:options.snapshot,cpkInfo:options.customerProvidedKey,tracingOptions:updatedOptions.tracingOptions})),
wrappedRes={...res,_response:res._response,objectReplicationDestinationPolicyId:res.objectReplicationPolicyId,objectReplicationSourceProperties:parseObjectReplicationRecord(
res.objectReplicationRules)};if(!esm_isNodeLike)return wrappedRes;if((options.maxRetryRequests===void 0||options.maxRetryRequests<
0)&&(options.maxRetryRequests=DEFAULT_MAX_DOWNLOAD_RETRY_REQUESTS),res.contentLength===void 0)throw new RangeError("File\
 download response doesn't contain valid content length header");if(!res.etag)throw new RangeError("File download respon\
se doesn't contain valid etag header");return new BlobDownloadResponse(wrappedRes,async start=>{const updatedDownloadOptions={
leaseAccessConditions:options.conditions,modifiedAccessConditions:{ifMatch:options.conditions.ifMatch||res.etag,ifModifiedSince:options.
conditions.ifModifiedSince,ifNoneMatch:options.conditions.ifNoneMatch,ifUnmodifiedSince:options.conditions.ifUnmodifiedSince,
ifTags:options.conditions?.tagConditions},range:rangeToString({count:offset+res.contentLength-start,offset:start}),rangeGetContentMD5:options.
rangeGetContentMD5,rangeGetContentCRC64:options.rangeGetContentCrc64,snapshot:options.snapshot,cpkInfo:options.customerProvidedKey};
return(await this.blobContext.download({abortSignal:options.abortSignal,...updatedDownloadOptions})).readableStreamBody},
offset,res.contentLength,{maxRetryRequests:options.maxRetryRequests,onProgress:options.onProgress})})}async exists(options={}){
return tracingClient.withSpan("BlobClient-exists",options,async updatedOptions=>{try{return ensureCpkIfSpecified(options.
customerProvidedKey,this.isHttps),await this.getProperties({abortSignal:options.abortSignal,customerProvidedKey:options.
customerProvidedKey,conditions:options.conditions,tracingOptions:updatedOptions.tracingOptions}),!0}catch(e){if(e.statusCode===
404)return!1;if(e.statusCode===409&&(e.details.errorCode===BlobUsesCustomerSpecifiedEncryptionMsg||e.details.errorCode===
BlobDoesNotUseCustomerSpecifiedEncryption))return!0;throw e}})}async getProperties(options={}){return options.conditions=
options.conditions||{},ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps),tracingClient.withSpan("BlobClient\
-getProperties",options,async updatedOptions=>{const res=utils_common_assertResponse(await this.blobContext.getProperties(
{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,
ifTags:options.conditions?.tagConditions},cpkInfo:options.customerProvidedKey,tracingOptions:updatedOptions.tracingOptions}));
return{...res,_response:res._response,objectReplicationDestinationPolicyId:res.objectReplicationPolicyId,objectReplicationSourceProperties:parseObjectReplicationRecord(
res.objectReplicationRules)}})}async delete(options={}){return options.conditions=options.conditions||{},tracingClient.withSpan(
"BlobClient-delete",options,async updatedOptions=>utils_common_assertResponse(await this.blobContext.delete({abortSignal:options.
abortSignal,deleteSnapshots:options.deleteSnapshots,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.
conditions,ifTags:options.conditions?.tagConditions},tracingOptions:updatedOptions.tracingOptions})))}async deleteIfExists(options={}){
return tracingClient.withSpan("BlobClient-deleteIfExists",options,async updatedOptions=>{try{const res=utils_common_assertResponse(
await this.delete(updatedOptions));return{succeeded:!0,...res,_response:res._response}}catch(e){if(e.details?.errorCode===
"BlobNotFound")return{succeeded:!1,...e.response?.parsedHeaders,_response:e.response};throw e}})}async undelete(options={}){
return tracingClient.withSpan("BlobClient-undelete",options,async updatedOptions=>utils_common_assertResponse(await this.
blobContext.undelete({abortSignal:options.abortSignal,tracingOptions:updatedOptions.tracingOptions})))}async setHTTPHeaders(blobHTTPHeaders,options={}){
return options.conditions=options.conditions||{},ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps),tracingClient.
withSpan("BlobClient-setHTTPHeaders",options,async updatedOptions=>utils_common_assertResponse(await this.blobContext.setHttpHeaders(
{abortSignal:options.abortSignal,blobHttpHeaders:blobHTTPHeaders,leaseAccessConditions:options.conditions,modifiedAccessConditions:{
...options.conditions,ifTags:options.conditions?.tagConditions},tracingOptions:updatedOptions.tracingOptions})))}async setMetadata(metadata2,options={}){
return options.conditions=options.conditions||{},ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps),tracingClient.
withSpan("BlobClient-setMetadata",options,async updatedOptions=>utils_common_assertResponse(await this.blobContext.setMetadata(
{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,metadata:metadata2,modifiedAccessConditions:{...options.
conditions,ifTags:options.conditions?.tagConditions},cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,
tracingOptions:updatedOptions.tracingOptions})))}async setTags(tags2,options={}){return tracingClient.withSpan("BlobClie\
nt-setTags",options,async updatedOptions=>utils_common_assertResponse(await this.blobContext.setTags({abortSignal:options.
abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.
tagConditions},blobModifiedAccessConditions:options.conditions,tracingOptions:updatedOptions.tracingOptions,tags:toBlobTags(
tags2)})))}async getTags(options={}){return tracingClient.withSpan("BlobClient-getTags",options,async updatedOptions=>{const response=utils_common_assertResponse(
await this.blobContext.getTags({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{
...options.conditions,ifTags:options.conditions?.tagConditions},blobModifiedAccessConditions:options.conditions,tracingOptions:updatedOptions.
tracingOptions}));return{...response,_response:response._response,tags:toTags({blobTagSet:response.blobTagSet})||{}}})}getBlobLeaseClient(proposeLeaseId){
return new BlobLeaseClient(this,proposeLeaseId)}async createSnapshot(options={}){return options.conditions=options.conditions||
{},ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps),tracingClient.withSpan("BlobClient-createSnapshot",options,
async updatedOptions=>utils_common_assertResponse(await this.blobContext.createSnapshot({abortSignal:options.abortSignal,
leaseAccessConditions:options.conditions,metadata:options.metadata,modifiedAccessConditions:{...options.conditions,ifTags:options.
conditions?.tagConditions},cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,tracingOptions:updatedOptions.
tracingOptions})))}async beginCopyFromURL(copySource2,options={}){const client={abortCopyFromURL:(...args)=>this.abortCopyFromURL(
...args),getProperties:(...args)=>this.getProperties(...args),startCopyFromURL:(...args)=>this.startCopyFromURL(...args)},
poller=new BlobBeginCopyFromUrlPoller({blobClient:client,copySource:copySource2,intervalInMs:options.intervalInMs,onProgress:options.
onProgress,resumeFrom:options.resumeFrom,startCopyFromURLOptions:options});return await poller.poll(),poller}async abortCopyFromURL(copyId2,options={}){
return tracingClient.withSpan("BlobClient-abortCopyFromURL",options,async updatedOptions=>utils_common_assertResponse(await this.
blobContext.abortCopyFromURL(copyId2,{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,tracingOptions:updatedOptions.
tracingOptions})))}async syncCopyFromURL(copySource2,options={}){return options.conditions=options.conditions||{},options.
sourceConditions=options.sourceConditions||{},tracingClient.withSpan("BlobClient-syncCopyFromURL",options,async updatedOptions=>utils_common_assertResponse(
await this.blobContext.copyFromURL(copySource2,{abortSignal:options.abortSignal,metadata:options.metadata,leaseAccessConditions:options.
conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},sourceModifiedAccessConditions:{
sourceIfMatch:options.sourceConditions?.ifMatch,sourceIfModifiedSince:options.sourceConditions?.ifModifiedSince,sourceIfNoneMatch:options.
sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:options.sourceConditions?.ifUnmodifiedSince},sourceContentMD5:options.
sourceContentMD5,copySourceAuthorization:utils_common_httpAuthorizationToString(options.sourceAuthorization),tier:toAccessTier(
options.tier),blobTagsString:toBlobTagsString(options.tags),immutabilityPolicyExpiry:options.immutabilityPolicy?.expiriesOn,
immutabilityPolicyMode:options.immutabilityPolicy?.policyMode,legalHold:options.legalHold,encryptionScope:options.encryptionScope,
copySourceTags:options.copySourceTags,fileRequestIntent:options.sourceShareTokenIntent,tracingOptions:updatedOptions.tracingOptions})))}async setAccessTier(tier2,options={}){
return tracingClient.withSpan("BlobClient-setAccessTier",options,async updatedOptions=>utils_common_assertResponse(await this.
blobContext.setTier(toAccessTier(tier2),{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{
...options.conditions,ifTags:options.conditions?.tagConditions},rehydratePriority:options.rehydratePriority,tracingOptions:updatedOptions.
tracingOptions})))}async downloadToBuffer(param1,param2,param3,param4={}){let buffer,offset=0,count=0,options=param4;param1 instanceof
Buffer?(buffer=param1,offset=param2||0,count=typeof param3=="number"?param3:0):(offset=typeof param1=="number"?param1:0,
count=typeof param2=="number"?param2:0,options=param3||{});let blockSize=options.blockSize??0;if(blockSize<0)throw new RangeError(
"blockSize option must be >= 0");if(blockSize===0&&(blockSize=DEFAULT_BLOB_DOWNLOAD_BLOCK_BYTES),offset<0)throw new RangeError(
"offset option must be >= 0");if(count&&count<=0)throw new RangeError("count option must be greater than 0");return options.
conditions||(options.conditions={}),tracingClient.withSpan("BlobClient-downloadToBuffer",options,async updatedOptions=>{
if(!count){const response=await this.getProperties({...options,tracingOptions:updatedOptions.tracingOptions});if(count=response.
contentLength-offset,count<0)throw new RangeError(`offset ${offset} shouldn't be larger than blob size ${response.contentLength}`)}
if(!buffer)try{buffer=Buffer.alloc(count)}catch(error){throw new Error(`Unable to allocate the buffer of size: ${count}(\
in bytes). Please try passing your own buffer to the "downloadToBuffer" method or try using other methods like "download\
" or "downloadToFile".	 ${error.message}`)}if(buffer.length<count)throw new RangeError(`The buffer's size should be equa\
l to or larger than the request count of bytes: ${count}`);let transferProgress=0;const batch=new Batch(options.concurrency);
for(let off=offset;off<offset+count;off=off+blockSize)batch.addOperation(async()=>{let chunkEnd=offset+count;off+blockSize<
chunkEnd&&(chunkEnd=off+blockSize);const stream=(await this.download(off,chunkEnd-off,{abortSignal:options.abortSignal,conditions:options.
conditions,maxRetryRequests:options.maxRetryRequestsPerBlock,customerProvidedKey:options.customerProvidedKey,tracingOptions:updatedOptions.
tracingOptions})).readableStreamBody;await streamToBuffer(stream,buffer,off-offset,chunkEnd-offset),transferProgress+=chunkEnd-
off,options.onProgress&&options.onProgress({loadedBytes:transferProgress})});return await batch.do(),buffer})}async downloadToFile(filePath,offset=0,count,options={}){
return tracingClient.withSpan("BlobClient-downloadToFile",options,async updatedOptions=>{const response=await this.download(
offset,count,{...options,tracingOptions:updatedOptions.tracingOptions});return response.readableStreamBody&&await readStreamToLocalFile(
response.readableStreamBody,filePath),response.blobDownloadStream=void 0,response})}getBlobAndContainerNamesFromUrl(){let containerName,
blobName;try{const parsedUrl=new URL(this.url);if(parsedUrl.host.split(".")[1]==="blob"){const pathComponents=parsedUrl.
pathname.match("/([^/]*)(/(.*))?");containerName=pathComponents[1],blobName=pathComponents[3]}else if(utils_common_isIpEndpointStyle(
parsedUrl)){const pathComponents=parsedUrl.pathname.match("/([^/]*)/([^/]*)(/(.*))?");containerName=pathComponents[2],blobName=
pathComponents[4]}else{const pathComponents=parsedUrl.pathname.match("/([^/]*)(/(.*))?");containerName=pathComponents[1],
blobName=pathComponents[3]}if(containerName=decodeURIComponent(containerName),blobName=decodeURIComponent(blobName),blobName=
blobName.replace(/\\/g,"/"),!containerName)throw new Error("Provided containerName is invalid.");return{blobName,containerName}}catch{
throw new Error("Unable to extract blobName and containerName with provided information.")}}async startCopyFromURL(copySource2,options={}){
return tracingClient.withSpan("BlobClient-startCopyFromURL",options,async updatedOptions=>(options.conditions=options.conditions||
{},options.sourceConditions=options.sourceConditions||{},utils_common_assertResponse(await this.blobContext.startCopyFromURL(
copySource2,{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,metadata:options.metadata,modifiedAccessConditions:{
...options.conditions,ifTags:options.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:options.sourceConditions.
ifMatch,sourceIfModifiedSince:options.sourceConditions.ifModifiedSince,sourceIfNoneMatch:options.sourceConditions.ifNoneMatch,
sourceIfUnmodifiedSince:options.sourceConditions.ifUnmodifiedSince,sourceIfTags:options.sourceConditions.tagConditions},
immutabilityPolicyExpiry:options.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:options.immutabilityPolicy?.policyMode,
legalHold:options.legalHold,rehydratePriority:options.rehydratePriority,tier:toAccessTier(options.tier),blobTagsString:toBlobTagsString(
options.tags),sealBlob:options.sealBlob,tracingOptions:updatedOptions.tracingOptions}))))}generateSasUrl(options){return new Promise(
resolve=>{if(!(this.credential instanceof StorageSharedKeyCredential))throw new RangeError("Can only generate the SAS wh\
en the client is initialized with a shared key credential");const sas=generateBlobSASQueryParameters({containerName:this.
_containerName,blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,...options},this.credential).toString();
resolve(utils_common_appendToURLQuery(this.url,sas))})}generateSasStringToSign(options){if(!(this.credential instanceof StorageSharedKeyCredential))
throw new RangeError("Can only generate the SAS when the client is initialized with a shared key credential");return generateBlobSASQueryParametersInternal(
{containerName:this._containerName,blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,...options},
this.credential).stringToSign}generateUserDelegationSasUrl(options,userDelegationKey){return new Promise(resolve=>{const sas=generateBlobSASQueryParameters(
{containerName:this._containerName,blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,...options},
userDelegationKey,this.accountName).toString();resolve(utils_common_appendToURLQuery(this.url,sas))})}generateUserDelegationSasStringToSign(options,userDelegationKey){
return generateBlobSASQueryParametersInternal({containerName:this._containerName,blobName:this._name,snapshotTime:this._snapshot,
versionId:this._versionId,...options},userDelegationKey,this.accountName).stringToSign}async deleteImmutabilityPolicy(options={}){
return tracingClient.withSpan("BlobClient-deleteImmutabilityPolicy",options,async updatedOptions=>utils_common_assertResponse(
await this.blobContext.deleteImmutabilityPolicy({tracingOptions:updatedOptions.tracingOptions})))}async setImmutabilityPolicy(immutabilityPolicy,options={}){
return tracingClient.withSpan("BlobClient-setImmutabilityPolicy",options,async updatedOptions=>utils_common_assertResponse(
await this.blobContext.setImmutabilityPolicy({immutabilityPolicyExpiry:immutabilityPolicy.expiriesOn,immutabilityPolicyMode:immutabilityPolicy.
policyMode,tracingOptions:updatedOptions.tracingOptions})))}async setLegalHold(legalHoldEnabled,options={}){return tracingClient.
withSpan("BlobClient-setLegalHold",options,async updatedOptions=>utils_common_assertResponse(await this.blobContext.setLegalHold(
legalHoldEnabled,{tracingOptions:updatedOptions.tracingOptions})))}async getAccountInfo(options={}){return tracingClient.
withSpan("BlobClient-getAccountInfo",options,async updatedOptions=>utils_common_assertResponse(await this.blobContext.getAccountInfo(
{abortSignal:options.abortSignal,tracingOptions:updatedOptions.tracingOptions})))}}class AppendBlobClient extends BlobClient{appendBlobContext;constructor(urlOrConnectionString,credentialOrPipelineOrContainerName,blobNameOrOptions,options){
let pipeline,url2;if(options=options||{},isPipelineLike(credentialOrPipelineOrContainerName))url2=urlOrConnectionString,
pipeline=credentialOrPipelineOrContainerName;else if(esm_isNodeLike&&credentialOrPipelineOrContainerName instanceof StorageSharedKeyCredential||
credentialOrPipelineOrContainerName instanceof AnonymousCredential||isTokenCredential(credentialOrPipelineOrContainerName))
url2=urlOrConnectionString,options=blobNameOrOptions,pipeline=newPipeline(credentialOrPipelineOrContainerName,options);else if(!credentialOrPipelineOrContainerName&&
typeof credentialOrPipelineOrContainerName!="string")url2=urlOrConnectionString,pipeline=newPipeline(new AnonymousCredential,
options);else if(credentialOrPipelineOrContainerName&&typeof credentialOrPipelineOrContainerName=="string"&&blobNameOrOptions&&
typeof blobNameOrOptions=="string"){const containerName=credentialOrPipelineOrContainerName,blobName=blobNameOrOptions,extractedCreds=utils_common_extractConnectionStringParts(
urlOrConnectionString);if(extractedCreds.kind==="AccountConnString")if(esm_isNodeLike){const sharedKeyCredential=new StorageSharedKeyCredential(
extractedCreds.accountName,extractedCreds.accountKey);url2=utils_common_appendToURLPath(utils_common_appendToURLPath(extractedCreds.
url,encodeURIComponent(containerName)),encodeURIComponent(blobName)),options.proxyOptions||(options.proxyOptions=proxyPolicy_getDefaultProxySettings(
extractedCreds.proxyUri)),pipeline=newPipeline(sharedKeyCredential,options)}else throw new Error("Account connection str\
ing is only supported in Node.js environment");else if(extractedCreds.kind==="SASConnString")url2=utils_common_appendToURLPath(
utils_common_appendToURLPath(extractedCreds.url,encodeURIComponent(containerName)),encodeURIComponent(blobName))+"?"+extractedCreds.
accountSas,pipeline=newPipeline(new AnonymousCredential,options);else throw new Error("Connection string must be either \
an Account connection string or a SAS connection string")}else throw new Error("Expecting non-empty strings for containe\
rName and blobName parameters");super(url2,pipeline),this.appendBlobContext=this.storageClientContext.appendBlob}withSnapshot(snapshot2){
return new AppendBlobClient(utils_common_setURLParameter(this.url,utils_constants_URLConstants.Parameters.SNAPSHOT,snapshot2.
length===0?void 0:snapshot2),this.pipeline)}async create(options={}){return options.conditions=options.conditions||{},ensureCpkIfSpecified(
options.customerProvidedKey,this.isHttps),tracingClient.withSpan("AppendBlobClient-create",options,async updatedOptions=>utils_common_assertResponse(
await this.appendBlobContext.create(0,{abortSignal:options.abortSignal,blobHttpHeaders:options.blobHTTPHeaders,leaseAccessConditions:options.
conditions,metadata:options.metadata,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},
cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,immutabilityPolicyExpiry:options.immutabilityPolicy?.
expiriesOn,immutabilityPolicyMode:options.immutabilityPolicy?.policyMode,legalHold:options.legalHold,blobTagsString:toBlobTagsString(
options.tags),tracingOptions:updatedOptions.tracingOptions})))}async createIfNotExists(options={}){const conditions={ifNoneMatch:ETagAny};
return tracingClient.withSpan("AppendBlobClient-createIfNotExists",options,async updatedOptions=>{try{const res=utils_common_assertResponse(
await this.create({...updatedOptions,conditions}));return{succeeded:!0,...res,_response:res._response}}catch(e){if(e.details?.
errorCode==="BlobAlreadyExists")return{succeeded:!1,...e.response?.parsedHeaders,_response:e.response};throw e}})}async seal(options={}){
return options.conditions=options.conditions||{},tracingClient.withSpan("AppendBlobClient-seal",options,async updatedOptions=>utils_common_assertResponse(
await this.appendBlobContext.seal({abortSignal:options.abortSignal,appendPositionAccessConditions:options.conditions,leaseAccessConditions:options.
conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},tracingOptions:updatedOptions.
tracingOptions})))}async appendBlock(body2,contentLength2,options={}){return options.conditions=options.conditions||{},ensureCpkIfSpecified(
options.customerProvidedKey,this.isHttps),tracingClient.withSpan("AppendBlobClient-appendBlock",options,async updatedOptions=>utils_common_assertResponse(
await this.appendBlobContext.appendBlock(contentLength2,body2,{abortSignal:options.abortSignal,appendPositionAccessConditions:options.
conditions,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.
tagConditions},requestOptions:{onUploadProgress:options.onProgress},transactionalContentMD5:options.transactionalContentMD5,
transactionalContentCrc64:options.transactionalContentCrc64,cpkInfo:options.customerProvidedKey,encryptionScope:options.
encryptionScope,tracingOptions:updatedOptions.tracingOptions})))}async appendBlockFromURL(sourceURL,sourceOffset,count,options={}){
return options.conditions=options.conditions||{},options.sourceConditions=options.sourceConditions||{},ensureCpkIfSpecified(
options.customerProvidedKey,this.isHttps),tracingClient.withSpan("AppendBlobClient-appendBlockFromURL",options,async updatedOptions=>utils_common_assertResponse(
await this.appendBlobContext.appendBlockFromUrl(sourceURL,0,{abortSignal:options.abortSignal,sourceRange:rangeToString({
offset:sourceOffset,count}),sourceContentMD5:options.sourceContentMD5,sourceContentCrc64:options.sourceContentCrc64,leaseAccessConditions:options.
conditions,appendPositionAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.
conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:options.sourceConditions?.ifMatch,sourceIfModifiedSince:options.
sourceConditions?.ifModifiedSince,sourceIfNoneMatch:options.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:options.
sourceConditions?.ifUnmodifiedSince},copySourceAuthorization:utils_common_httpAuthorizationToString(options.sourceAuthorization),
cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,fileRequestIntent:options.sourceShareTokenIntent,
tracingOptions:updatedOptions.tracingOptions})))}}class BlockBlobClient extends BlobClient{_blobContext;blockBlobContext;constructor(urlOrConnectionString,credentialOrPipelineOrContainerName,blobNameOrOptions,options){
let pipeline,url2;if(options=options||{},isPipelineLike(credentialOrPipelineOrContainerName))url2=urlOrConnectionString,
pipeline=credentialOrPipelineOrContainerName;else if(esm_isNodeLike&&credentialOrPipelineOrContainerName instanceof StorageSharedKeyCredential||
credentialOrPipelineOrContainerName instanceof AnonymousCredential||isTokenCredential(credentialOrPipelineOrContainerName))
url2=urlOrConnectionString,options=blobNameOrOptions,pipeline=newPipeline(credentialOrPipelineOrContainerName,options);else if(!credentialOrPipelineOrContainerName&&
typeof credentialOrPipelineOrContainerName!="string")url2=urlOrConnectionString,blobNameOrOptions&&typeof blobNameOrOptions!=
"string"&&(options=blobNameOrOptions),pipeline=newPipeline(new AnonymousCredential,options);else if(credentialOrPipelineOrContainerName&&
typeof credentialOrPipelineOrContainerName=="string"&&blobNameOrOptions&&typeof blobNameOrOptions=="string"){const containerName=credentialOrPipelineOrContainerName,
blobName=blobNameOrOptions,extractedCreds=utils_common_extractConnectionStringParts(urlOrConnectionString);if(extractedCreds.
kind==="AccountConnString")if(esm_isNodeLike){const sharedKeyCredential=new StorageSharedKeyCredential(extractedCreds.accountName,
extractedCreds.accountKey);url2=utils_common_appendToURLPath(utils_common_appendToURLPath(extractedCreds.url,encodeURIComponent(
containerName)),encodeURIComponent(blobName)),options.proxyOptions||(options.proxyOptions=proxyPolicy_getDefaultProxySettings(
extractedCreds.proxyUri)),pipeline=newPipeline(sharedKeyCredential,options)}else throw new Error("Account connection str\
ing is only supported in Node.js environment");else if(extractedCreds.kind==="SASConnString")url2=utils_common_appendToURLPath(
utils_common_appendToURLPath(extractedCreds.url,encodeURIComponent(containerName)),encodeURIComponent(blobName))+"?"+extractedCreds.
accountSas,pipeline=newPipeline(new AnonymousCredential,options);else throw new Error("Connection string must be either \
an Account connection string or a SAS connection string")}else throw new Error("Expecting non-empty strings for containe\
rName and blobName parameters");super(url2,pipeline),this.blockBlobContext=this.storageClientContext.blockBlob,this._blobContext=
this.storageClientContext.blob}withSnapshot(snapshot2){return new BlockBlobClient(utils_common_setURLParameter(this.url,
utils_constants_URLConstants.Parameters.SNAPSHOT,snapshot2.length===0?void 0:snapshot2),this.pipeline)}async query(query,options={}){
if(ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps),!esm_isNodeLike)throw new Error("This operation curren\
tly is only supported in Node.js.");return tracingClient.withSpan("BlockBlobClient-query",options,async updatedOptions=>{
const response=utils_common_assertResponse(await this._blobContext.query({abortSignal:options.abortSignal,queryRequest:{
queryType:"SQL",expression:query,inputSerialization:toQuerySerialization(options.inputTextConfiguration),outputSerialization:toQuerySerialization(
options.outputTextConfiguration)},leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,
ifTags:options.conditions?.tagConditions},cpkInfo:options.customerProvidedKey,tracingOptions:updatedOptions.tracingOptions}));
return new BlobQueryResponse(response,{abortSignal:options.abortSignal,onProgress:options.onProgress,onError:options.onError})})}async upload(body2,contentLength2,options={}){
return options.conditions=options.conditions||{},ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps),tracingClient.
withSpan("BlockBlobClient-upload",options,async updatedOptions=>utils_common_assertResponse(await this.blockBlobContext.
upload(contentLength2,body2,{abortSignal:options.abortSignal,blobHttpHeaders:options.blobHTTPHeaders,leaseAccessConditions:options.
conditions,metadata:options.metadata,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},
requestOptions:{onUploadProgress:options.onProgress},cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,
immutabilityPolicyExpiry:options.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:options.immutabilityPolicy?.policyMode,
legalHold:options.legalHold,tier:toAccessTier(options.tier),blobTagsString:toBlobTagsString(options.tags),tracingOptions:updatedOptions.
tracingOptions})))}async syncUploadFromURL(sourceURL,options={}){return options.conditions=options.conditions||{},ensureCpkIfSpecified(
options.customerProvidedKey,this.isHttps),tracingClient.withSpan("BlockBlobClient-syncUploadFromURL",options,async updatedOptions=>utils_common_assertResponse(
await this.blockBlobContext.putBlobFromUrl(0,sourceURL,{...options,blobHttpHeaders:options.blobHTTPHeaders,leaseAccessConditions:options.
conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},sourceModifiedAccessConditions:{
sourceIfMatch:options.sourceConditions?.ifMatch,sourceIfModifiedSince:options.sourceConditions?.ifModifiedSince,sourceIfNoneMatch:options.
sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:options.sourceConditions?.ifUnmodifiedSince,sourceIfTags:options.sourceConditions?.
tagConditions},cpkInfo:options.customerProvidedKey,copySourceAuthorization:utils_common_httpAuthorizationToString(options.
sourceAuthorization),tier:toAccessTier(options.tier),blobTagsString:toBlobTagsString(options.tags),copySourceTags:options.
copySourceTags,fileRequestIntent:options.sourceShareTokenIntent,tracingOptions:updatedOptions.tracingOptions})))}async stageBlock(blockId2,body2,contentLength2,options={}){
return ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps),tracingClient.withSpan("BlockBlobClient-stageBlock",
options,async updatedOptions=>utils_common_assertResponse(await this.blockBlobContext.stageBlock(blockId2,contentLength2,
body2,{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,requestOptions:{onUploadProgress:options.
onProgress},transactionalContentMD5:options.transactionalContentMD5,transactionalContentCrc64:options.transactionalContentCrc64,
cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,tracingOptions:updatedOptions.tracingOptions})))}async stageBlockFromURL(blockId2,sourceURL,offset=0,count,options={}){
return ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps),tracingClient.withSpan("BlockBlobClient-stageBlock\
FromURL",options,async updatedOptions=>utils_common_assertResponse(await this.blockBlobContext.stageBlockFromURL(blockId2,
0,sourceURL,{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,sourceContentMD5:options.sourceContentMD5,
sourceContentCrc64:options.sourceContentCrc64,sourceRange:offset===0&&!count?void 0:rangeToString({offset,count}),cpkInfo:options.
customerProvidedKey,encryptionScope:options.encryptionScope,copySourceAuthorization:utils_common_httpAuthorizationToString(
options.sourceAuthorization),fileRequestIntent:options.sourceShareTokenIntent,tracingOptions:updatedOptions.tracingOptions})))}async commitBlockList(blocks2,options={}){
return options.conditions=options.conditions||{},ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps),tracingClient.
withSpan("BlockBlobClient-commitBlockList",options,async updatedOptions=>utils_common_assertResponse(await this.blockBlobContext.
commitBlockList({latest:blocks2},{abortSignal:options.abortSignal,blobHttpHeaders:options.blobHTTPHeaders,leaseAccessConditions:options.
conditions,metadata:options.metadata,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},
cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,immutabilityPolicyExpiry:options.immutabilityPolicy?.
expiriesOn,immutabilityPolicyMode:options.immutabilityPolicy?.policyMode,legalHold:options.legalHold,tier:toAccessTier(options.
tier),blobTagsString:toBlobTagsString(options.tags),tracingOptions:updatedOptions.tracingOptions})))}async getBlockList(listType2,options={}){
return tracingClient.withSpan("BlockBlobClient-getBlockList",options,async updatedOptions=>{const res=utils_common_assertResponse(
await this.blockBlobContext.getBlockList(listType2,{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,
modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},tracingOptions:updatedOptions.
tracingOptions}));return res.committedBlocks||(res.committedBlocks=[]),res.uncommittedBlocks||(res.uncommittedBlocks=[]),
res})}async uploadData(data,options={}){return tracingClient.withSpan("BlockBlobClient-uploadData",options,async updatedOptions=>{
if(esm_isNodeLike){let buffer;return data instanceof Buffer?buffer=data:data instanceof ArrayBuffer?buffer=Buffer.from(data):
(data=data,buffer=Buffer.from(data.buffer,data.byteOffset,data.byteLength)),this.uploadSeekableInternal((offset,size)=>buffer.
slice(offset,offset+size),buffer.byteLength,updatedOptions)}else{const browserBlob=new Blob([data]);return this.uploadSeekableInternal(
(offset,size)=>browserBlob.slice(offset,offset+size),browserBlob.size,updatedOptions)}})}async uploadBrowserData(browserData,options={}){
return tracingClient.withSpan("BlockBlobClient-uploadBrowserData",options,async updatedOptions=>{const browserBlob=new Blob(
[browserData]);return this.uploadSeekableInternal((offset,size)=>browserBlob.slice(offset,offset+size),browserBlob.size,
updatedOptions)})}async uploadSeekableInternal(bodyFactory,size,options={}){let blockSize=options.blockSize??0;if(blockSize<
0||blockSize>BLOCK_BLOB_MAX_STAGE_BLOCK_BYTES)throw new RangeError(`blockSize option must be >= 0 and <= ${BLOCK_BLOB_MAX_STAGE_BLOCK_BYTES}`);
const maxSingleShotSize=options.maxSingleShotSize??BLOCK_BLOB_MAX_UPLOAD_BLOB_BYTES;if(maxSingleShotSize<0||maxSingleShotSize>
BLOCK_BLOB_MAX_UPLOAD_BLOB_BYTES)throw new RangeError(`maxSingleShotSize option must be >= 0 and <= ${BLOCK_BLOB_MAX_UPLOAD_BLOB_BYTES}`);
if(blockSize===0){if(size>BLOCK_BLOB_MAX_STAGE_BLOCK_BYTES*BLOCK_BLOB_MAX_BLOCKS)throw new RangeError(`${size} is too la\
rger to upload to a block blob.`);size>maxSingleShotSize&&(blockSize=Math.ceil(size/BLOCK_BLOB_MAX_BLOCKS),blockSize<DEFAULT_BLOB_DOWNLOAD_BLOCK_BYTES&&
(blockSize=DEFAULT_BLOB_DOWNLOAD_BLOCK_BYTES))}return options.blobHTTPHeaders||(options.blobHTTPHeaders={}),options.conditions||
(options.conditions={}),tracingClient.withSpan("BlockBlobClient-uploadSeekableInternal",options,async updatedOptions=>{if(size<=
maxSingleShotSize)return utils_common_assertResponse(await this.upload(bodyFactory(0,size),size,updatedOptions));const numBlocks=Math.
floor((size-1)/blockSize)+1;if(numBlocks>BLOCK_BLOB_MAX_BLOCKS)throw new RangeError(`The buffer's size is too big or the\
 BlockSize is too small;the number of blocks must be <= ${BLOCK_BLOB_MAX_BLOCKS}`);const blockList=[],blockIDPrefix=esm_randomUUID();
let transferProgress=0;const batch=new Batch(options.concurrency);for(let i=0;i<numBlocks;i++)batch.addOperation(async()=>{
const blockID=utils_common_generateBlockID(blockIDPrefix,i),start=blockSize*i,contentLength2=(i===numBlocks-1?size:start+
blockSize)-start;blockList.push(blockID),await this.stageBlock(blockID,bodyFactory(start,contentLength2),contentLength2,
{abortSignal:options.abortSignal,conditions:options.conditions,encryptionScope:options.encryptionScope,tracingOptions:updatedOptions.
tracingOptions}),transferProgress+=contentLength2,options.onProgress&&options.onProgress({loadedBytes:transferProgress})});
return await batch.do(),this.commitBlockList(blockList,updatedOptions)})}async uploadFile(filePath,options={}){return tracingClient.
withSpan("BlockBlobClient-uploadFile",options,async updatedOptions=>{const size=(await fsStat(filePath)).size;return this.
uploadSeekableInternal((offset,count)=>()=>fsCreateReadStream(filePath,{autoClose:!0,end:count?offset+count-1:1/0,start:offset}),
size,{...options,tracingOptions:updatedOptions.tracingOptions})})}async uploadStream(stream,bufferSize=DEFAULT_BLOCK_BUFFER_SIZE_BYTES,maxConcurrency=5,options={}){
return options.blobHTTPHeaders||(options.blobHTTPHeaders={}),options.conditions||(options.conditions={}),tracingClient.withSpan(
"BlockBlobClient-uploadStream",options,async updatedOptions=>{let blockNum=0;const blockIDPrefix=esm_randomUUID();let transferProgress=0;
const blockList=[];return await new BufferScheduler(stream,bufferSize,maxConcurrency,async(body2,length)=>{const blockID=utils_common_generateBlockID(
blockIDPrefix,blockNum);blockList.push(blockID),blockNum++,await this.stageBlock(blockID,body2,length,{customerProvidedKey:options.
customerProvidedKey,conditions:options.conditions,encryptionScope:options.encryptionScope,tracingOptions:updatedOptions.
tracingOptions}),transferProgress+=length,options.onProgress&&options.onProgress({loadedBytes:transferProgress})},Math.ceil(
maxConcurrency/4*3)).do(),utils_common_assertResponse(await this.commitBlockList(blockList,{...options,tracingOptions:updatedOptions.
tracingOptions}))})}}class PageBlobClient extends BlobClient{pageBlobContext;constructor(urlOrConnectionString,credentialOrPipelineOrContainerName,blobNameOrOptions,options){
let pipeline,url2;if(options=options||{},isPipelineLike(credentialOrPipelineOrContainerName))url2=urlOrConnectionString,
pipeline=credentialOrPipelineOrContainerName;else if(esm_isNodeLike&&credentialOrPipelineOrContainerName instanceof StorageSharedKeyCredential||
credentialOrPipelineOrContainerName instanceof AnonymousCredential||isTokenCredential(credentialOrPipelineOrContainerName))
url2=urlOrConnectionString,options=blobNameOrOptions,pipeline=newPipeline(credentialOrPipelineOrContainerName,options);else if(!credentialOrPipelineOrContainerName&&
typeof credentialOrPipelineOrContainerName!="string")url2=urlOrConnectionString,pipeline=newPipeline(new AnonymousCredential,
options);else if(credentialOrPipelineOrContainerName&&typeof credentialOrPipelineOrContainerName=="string"&&blobNameOrOptions&&
typeof blobNameOrOptions=="string"){const containerName=credentialOrPipelineOrContainerName,blobName=blobNameOrOptions,extractedCreds=utils_common_extractConnectionStringParts(
urlOrConnectionString);if(extractedCreds.kind==="AccountConnString")if(esm_isNodeLike){const sharedKeyCredential=new StorageSharedKeyCredential(
extractedCreds.accountName,extractedCreds.accountKey);url2=utils_common_appendToURLPath(utils_common_appendToURLPath(extractedCreds.
url,encodeURIComponent(containerName)),encodeURIComponent(blobName)),options.proxyOptions||(options.proxyOptions=proxyPolicy_getDefaultProxySettings(
extractedCreds.proxyUri)),pipeline=newPipeline(sharedKeyCredential,options)}else throw new Error("Account connection str\
ing is only supported in Node.js environment");else if(extractedCreds.kind==="SASConnString")url2=utils_common_appendToURLPath(
utils_common_appendToURLPath(extractedCreds.url,encodeURIComponent(containerName)),encodeURIComponent(blobName))+"?"+extractedCreds.
accountSas,pipeline=newPipeline(new AnonymousCredential,options);else throw new Error("Connection string must be either \
an Account connection string or a SAS connection string")}else throw new Error("Expecting non-empty strings for containe\
rName and blobName parameters");super(url2,pipeline),this.pageBlobContext=this.storageClientContext.pageBlob}withSnapshot(snapshot2){
return new PageBlobClient(utils_common_setURLParameter(this.url,utils_constants_URLConstants.Parameters.SNAPSHOT,snapshot2.
length===0?void 0:snapshot2),this.pipeline)}async create(size,options={}){return options.conditions=options.conditions||
{},ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps),tracingClient.withSpan("PageBlobClient-create",options,
async updatedOptions=>utils_common_assertResponse(await this.pageBlobContext.create(0,size,{abortSignal:options.abortSignal,
blobHttpHeaders:options.blobHTTPHeaders,blobSequenceNumber:options.blobSequenceNumber,leaseAccessConditions:options.conditions,
metadata:options.metadata,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},cpkInfo:options.
customerProvidedKey,encryptionScope:options.encryptionScope,immutabilityPolicyExpiry:options.immutabilityPolicy?.expiriesOn,
immutabilityPolicyMode:options.immutabilityPolicy?.policyMode,legalHold:options.legalHold,tier:toAccessTier(options.tier),
blobTagsString:toBlobTagsString(options.tags),tracingOptions:updatedOptions.tracingOptions})))}async createIfNotExists(size,options={}){
return tracingClient.withSpan("PageBlobClient-createIfNotExists",options,async updatedOptions=>{try{const conditions={ifNoneMatch:ETagAny},
res=utils_common_assertResponse(await this.create(size,{...options,conditions,tracingOptions:updatedOptions.tracingOptions}));
return{succeeded:!0,...res,_response:res._response}}catch(e){if(e.details?.errorCode==="BlobAlreadyExists")return{succeeded:!1,
...e.response?.parsedHeaders,_response:e.response};throw e}})}async uploadPages(body2,offset,count,options={}){return options.
conditions=options.conditions||{},ensureCpkIfSpecified(options.customerProvidedKey,this.isHttps),tracingClient.withSpan(
"PageBlobClient-uploadPages",options,async updatedOptions=>utils_common_assertResponse(await this.pageBlobContext.uploadPages(
count,body2,{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.
conditions,ifTags:options.conditions?.tagConditions},requestOptions:{onUploadProgress:options.onProgress},range:rangeToString(
{offset,count}),sequenceNumberAccessConditions:options.conditions,transactionalContentMD5:options.transactionalContentMD5,
transactionalContentCrc64:options.transactionalContentCrc64,cpkInfo:options.customerProvidedKey,encryptionScope:options.
encryptionScope,tracingOptions:updatedOptions.tracingOptions})))}async uploadPagesFromURL(sourceURL,sourceOffset,destOffset,count,options={}){
return options.conditions=options.conditions||{},options.sourceConditions=options.sourceConditions||{},ensureCpkIfSpecified(
options.customerProvidedKey,this.isHttps),tracingClient.withSpan("PageBlobClient-uploadPagesFromURL",options,async updatedOptions=>utils_common_assertResponse(
await this.pageBlobContext.uploadPagesFromURL(sourceURL,rangeToString({offset:sourceOffset,count}),0,rangeToString({offset:destOffset,
count}),{abortSignal:options.abortSignal,sourceContentMD5:options.sourceContentMD5,sourceContentCrc64:options.sourceContentCrc64,
leaseAccessConditions:options.conditions,sequenceNumberAccessConditions:options.conditions,modifiedAccessConditions:{...options.
conditions,ifTags:options.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:options.sourceConditions?.
ifMatch,sourceIfModifiedSince:options.sourceConditions?.ifModifiedSince,sourceIfNoneMatch:options.sourceConditions?.ifNoneMatch,
sourceIfUnmodifiedSince:options.sourceConditions?.ifUnmodifiedSince},cpkInfo:options.customerProvidedKey,encryptionScope:options.
encryptionScope,copySourceAuthorization:utils_common_httpAuthorizationToString(options.sourceAuthorization),fileRequestIntent:options.
sourceShareTokenIntent,tracingOptions:updatedOptions.tracingOptions})))}async clearPages(offset=0,count,options={}){return options.
conditions=options.conditions||{},tracingClient.withSpan("PageBlobClient-clearPages",options,async updatedOptions=>utils_common_assertResponse(
await this.pageBlobContext.clearPages(0,{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{
...options.conditions,ifTags:options.conditions?.tagConditions},range:rangeToString({offset,count}),sequenceNumberAccessConditions:options.
conditions,cpkInfo:options.customerProvidedKey,encryptionScope:options.encryptionScope,tracingOptions:updatedOptions.tracingOptions})))}async getPageRanges(offset=0,count,options={}){
return options.conditions=options.conditions||{},tracingClient.withSpan("PageBlobClient-getPageRanges",options,async updatedOptions=>{
const response=utils_common_assertResponse(await this.pageBlobContext.getPageRanges({abortSignal:options.abortSignal,leaseAccessConditions:options.
conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},range:rangeToString(
{offset,count}),tracingOptions:updatedOptions.tracingOptions}));return rangeResponseFromModel(response)})}async listPageRangesSegment(offset=0,count,marker2,options={}){
return tracingClient.withSpan("PageBlobClient-getPageRangesSegment",options,async updatedOptions=>utils_common_assertResponse(
await this.pageBlobContext.getPageRanges({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{
...options.conditions,ifTags:options.conditions?.tagConditions},range:rangeToString({offset,count}),marker:marker2,maxPageSize:options.
maxPageSize,tracingOptions:updatedOptions.tracingOptions})))}async*listPageRangeItemSegments(offset=0,count,marker2,options={}){
let getPageRangeItemSegmentsResponse;if(marker2||marker2===void 0)do getPageRangeItemSegmentsResponse=await this.listPageRangesSegment(
offset,count,marker2,options),marker2=getPageRangeItemSegmentsResponse.continuationToken,yield await getPageRangeItemSegmentsResponse;while(marker2)}async*listPageRangeItems(offset=0,count,options={}){
let marker2;for await(const getPageRangesSegment of this.listPageRangeItemSegments(offset,count,marker2,options))yield*ExtractPageRangeInfoItems(
getPageRangesSegment)}listPageRanges(offset=0,count,options={}){options.conditions=options.conditions||{};const iter=this.
listPageRangeItems(offset,count,options);return{next(){return iter.next()},[Symbol.asyncIterator](){return this},byPage:(settings={})=>this.
listPageRangeItemSegments(offset,count,settings.continuationToken,{maxPageSize:settings.maxPageSize,...options})}}async getPageRangesDiff(offset,count,prevSnapshot,options={}){
return options.conditions=options.conditions||{},tracingClient.withSpan("PageBlobClient-getPageRangesDiff",options,async updatedOptions=>{
const result=utils_common_assertResponse(await this.pageBlobContext.getPageRangesDiff({abortSignal:options.abortSignal,leaseAccessConditions:options.
conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},prevsnapshot:prevSnapshot,
range:rangeToString({offset,count}),tracingOptions:updatedOptions.tracingOptions}));return rangeResponseFromModel(result)})}async listPageRangesDiffSegment(offset,count,prevSnapshotOrUrl,marker2,options={}){
return tracingClient.withSpan("PageBlobClient-getPageRangesDiffSegment",options,async updatedOptions=>utils_common_assertResponse(
await this.pageBlobContext.getPageRangesDiff({abortSignal:options?.abortSignal,leaseAccessConditions:options?.conditions,
modifiedAccessConditions:{...options?.conditions,ifTags:options?.conditions?.tagConditions},prevsnapshot:prevSnapshotOrUrl,
range:rangeToString({offset,count}),marker:marker2,maxPageSize:options?.maxPageSize,tracingOptions:updatedOptions.tracingOptions})))}async*listPageRangeDiffItemSegments(offset,count,prevSnapshotOrUrl,marker2,options){
let getPageRangeItemSegmentsResponse;if(marker2||marker2===void 0)do getPageRangeItemSegmentsResponse=await this.listPageRangesDiffSegment(
offset,count,prevSnapshotOrUrl,marker2,options),marker2=getPageRangeItemSegmentsResponse.continuationToken,yield await getPageRangeItemSegmentsResponse;while(marker2)}async*listPageRangeDiffItems(offset,count,prevSnapshotOrUrl,options){
let marker2;for await(const getPageRangesSegment of this.listPageRangeDiffItemSegments(offset,count,prevSnapshotOrUrl,marker2,
options))yield*ExtractPageRangeInfoItems(getPageRangesSegment)}listPageRangesDiff(offset,count,prevSnapshot,options={}){
options.conditions=options.conditions||{};const iter=this.listPageRangeDiffItems(offset,count,prevSnapshot,{...options});
return{next(){return iter.next()},[Symbol.asyncIterator](){return this},byPage:(settings={})=>this.listPageRangeDiffItemSegments(
offset,count,prevSnapshot,settings.continuationToken,{maxPageSize:settings.maxPageSize,...options})}}async getPageRangesDiffForManagedDisks(offset,count,prevSnapshotUrl2,options={}){
return options.conditions=options.conditions||{},tracingClient.withSpan("PageBlobClient-GetPageRangesDiffForManagedDisks",
options,async updatedOptions=>{const response=utils_common_assertResponse(await this.pageBlobContext.getPageRangesDiff({
abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,
ifTags:options.conditions?.tagConditions},prevSnapshotUrl:prevSnapshotUrl2,range:rangeToString({offset,count}),tracingOptions:updatedOptions.
tracingOptions}));return rangeResponseFromModel(response)})}async resize(size,options={}){return options.conditions=options.
conditions||{},tracingClient.withSpan("PageBlobClient-resize",options,async updatedOptions=>utils_common_assertResponse(
await this.pageBlobContext.resize(size,{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:{
...options.conditions,ifTags:options.conditions?.tagConditions},encryptionScope:options.encryptionScope,tracingOptions:updatedOptions.
tracingOptions})))}async updateSequenceNumber(sequenceNumberAction2,sequenceNumber,options={}){return options.conditions=
options.conditions||{},tracingClient.withSpan("PageBlobClient-updateSequenceNumber",options,async updatedOptions=>utils_common_assertResponse(
await this.pageBlobContext.updateSequenceNumber(sequenceNumberAction2,{abortSignal:options.abortSignal,blobSequenceNumber:sequenceNumber,
leaseAccessConditions:options.conditions,modifiedAccessConditions:{...options.conditions,ifTags:options.conditions?.tagConditions},
tracingOptions:updatedOptions.tracingOptions})))}async startCopyIncremental(copySource2,options={}){return tracingClient.
withSpan("PageBlobClient-startCopyIncremental",options,async updatedOptions=>utils_common_assertResponse(await this.pageBlobContext.
copyIncremental(copySource2,{abortSignal:options.abortSignal,modifiedAccessConditions:{...options.conditions,ifTags:options.
conditions?.tagConditions},tracingOptions:updatedOptions.tracingOptions})))}}async function getBodyAsText(batchResponse){
let buffer=Buffer.alloc(BATCH_MAX_PAYLOAD_IN_BYTES);const responseLength=await streamToBuffer2(batchResponse.readableStreamBody,
buffer);return buffer=buffer.slice(0,responseLength),buffer.toString()}function utf8ByteLength(str){return Buffer.byteLength(
str)}const HTTP_HEADER_DELIMITER=": ",SPACE_DELIMITER=" ",NOT_FOUND=-1;class BatchResponseParser{batchResponse;responseBatchBoundary;perResponsePrefix;batchResponseEnding;subRequests;constructor(batchResponse,subRequests){
if(!batchResponse||!batchResponse.contentType)throw new RangeError("batchResponse is malformed or doesn't contain valid \
content-type.");if(!subRequests||subRequests.size===0)throw new RangeError("Invalid state: subRequests is not provided o\
r size is 0.");this.batchResponse=batchResponse,this.subRequests=subRequests,this.responseBatchBoundary=this.batchResponse.
contentType.split("=")[1],this.perResponsePrefix=`--${this.responseBatchBoundary}${HTTP_LINE_ENDING}`,this.batchResponseEnding=
`--${this.responseBatchBoundary}--`}async parseBatchResponse(){if(this.batchResponse._response.status!==HTTPURLConnection.
HTTP_ACCEPTED)throw new Error(`Invalid state: batch request failed with status: '${this.batchResponse._response.status}'\
.`);const subResponses=(await getBodyAsText(this.batchResponse)).split(this.batchResponseEnding)[0].split(this.perResponsePrefix).
slice(1),subResponseCount=subResponses.length;if(subResponseCount!==this.subRequests.size&&subResponseCount!==1)throw new Error(
"Invalid state: sub responses' count is not equal to sub requests' count.");const deserializedSubResponses=new Array(subResponseCount);
let subResponsesSucceededCount=0,subResponsesFailedCount=0;for(let index=0;index<subResponseCount;index++){const subResponse=subResponses[index],
deserializedSubResponse={};deserializedSubResponse.headers=toHttpHeadersLike(esm_httpHeaders_createHttpHeaders());const responseLines=subResponse.
split(`${HTTP_LINE_ENDING}`);let subRespHeaderStartFound=!1,subRespHeaderEndFound=!1,subRespFailed=!1,contentId=NOT_FOUND;
for(const responseLine of responseLines){if(!subRespHeaderStartFound){if(responseLine.startsWith(utils_constants_HeaderConstants.
CONTENT_ID)&&(contentId=parseInt(responseLine.split(HTTP_HEADER_DELIMITER)[1])),responseLine.startsWith(HTTP_VERSION_1_1)){
subRespHeaderStartFound=!0;const tokens=responseLine.split(SPACE_DELIMITER);deserializedSubResponse.status=parseInt(tokens[1]),
deserializedSubResponse.statusMessage=tokens.slice(2).join(SPACE_DELIMITER)}continue}if(responseLine.trim()===""){subRespHeaderEndFound||
(subRespHeaderEndFound=!0);continue}if(subRespHeaderEndFound)deserializedSubResponse.bodyAsText||(deserializedSubResponse.
bodyAsText=""),deserializedSubResponse.bodyAsText+=responseLine;else{if(responseLine.indexOf(HTTP_HEADER_DELIMITER)===-1)
throw new Error(`Invalid state: find non-empty line '${responseLine}' without HTTP header delimiter '${HTTP_HEADER_DELIMITER}\
'.`);const tokens=responseLine.split(HTTP_HEADER_DELIMITER);deserializedSubResponse.headers.set(tokens[0],tokens[1]),tokens[0]===
utils_constants_HeaderConstants.X_MS_ERROR_CODE&&(deserializedSubResponse.errorCode=tokens[1],subRespFailed=!0)}}contentId!==
NOT_FOUND&&Number.isInteger(contentId)&&contentId>=0&&contentId<this.subRequests.size&&deserializedSubResponses[contentId]===
void 0?(deserializedSubResponse._request=this.subRequests.get(contentId),deserializedSubResponses[contentId]=deserializedSubResponse):
storage_blob_dist_esm_log_logger.error(`subResponses[${index}] is dropped as the Content-ID is not found or invalid, Con\
tent-ID: ${contentId}`),subRespFailed?subResponsesFailedCount++:subResponsesSucceededCount++}return{subResponses:deserializedSubResponses,
subResponsesSucceededCount,subResponsesFailedCount}}}var MutexLockStatus;(function(MutexLockStatus2){MutexLockStatus2[MutexLockStatus2.
LOCKED=0]="LOCKED",MutexLockStatus2[MutexLockStatus2.UNLOCKED=1]="UNLOCKED"})(MutexLockStatus||(MutexLockStatus={}));class Mutex{static async lock(key){
return new Promise(resolve=>{this.keys[key]===void 0||this.keys[key]===MutexLockStatus.UNLOCKED?(this.keys[key]=MutexLockStatus.
LOCKED,resolve()):this.onUnlockEvent(key,()=>{this.keys[key]=MutexLockStatus.LOCKED,resolve()})})}static async unlock(key){
return new Promise(resolve=>{this.keys[key]===MutexLockStatus.LOCKED&&this.emitUnlockEvent(key),delete this.keys[key],resolve()})}static keys={};static listeners={};static onUnlockEvent(key,handler){
this.listeners[key]===void 0?this.listeners[key]=[handler]:this.listeners[key].push(handler)}static emitUnlockEvent(key){
if(this.listeners[key]!==void 0&&this.listeners[key].length>0){const handler=this.listeners[key].shift();setImmediate(()=>{
handler.call(this)})}}}class BlobBatch{batchRequest;batch="batch";batchType;constructor(){this.batchRequest=new InnerBatchRequest}getMultiPartContentType(){
return this.batchRequest.getMultipartContentType()}getHttpRequestBody(){return this.batchRequest.getHttpRequestBody()}getSubRequests(){
return this.batchRequest.getSubRequests()}async addSubRequestInternal(subRequest,assembleSubRequestFunc){await Mutex.lock(
this.batch);try{this.batchRequest.preAddSubRequest(subRequest),await assembleSubRequestFunc(),this.batchRequest.postAddSubRequest(
subRequest)}finally{await Mutex.unlock(this.batch)}}setBatchType(batchType){if(this.batchType||(this.batchType=batchType),
this.batchType!==batchType)throw new RangeError(`BlobBatch only supports one operation type per batch and it already is \
being used for ${this.batchType} operations.`)}async deleteBlob(urlOrBlobClient,credentialOrOptions,options){let url2,credential;
if(typeof urlOrBlobClient=="string"&&(esm_isNodeLike&&credentialOrOptions instanceof StorageSharedKeyCredential||credentialOrOptions instanceof
AnonymousCredential||isTokenCredential(credentialOrOptions)))url2=urlOrBlobClient,credential=credentialOrOptions;else if(urlOrBlobClient instanceof
BlobClient)url2=urlOrBlobClient.url,credential=urlOrBlobClient.credential,options=credentialOrOptions;else throw new RangeError(
"Invalid arguments. Either url and credential, or BlobClient need be provided.");return options||(options={}),tracingClient.
withSpan("BatchDeleteRequest-addSubRequest",options,async updatedOptions=>{this.setBatchType("delete"),await this.addSubRequestInternal(
{url:url2,credential},async()=>{await new BlobClient(url2,this.batchRequest.createPipeline(credential)).delete(updatedOptions)})})}async setBlobAccessTier(urlOrBlobClient,credentialOrTier,tierOrOptions,options){
let url2,credential,tier2;if(typeof urlOrBlobClient=="string"&&(esm_isNodeLike&&credentialOrTier instanceof StorageSharedKeyCredential||
credentialOrTier instanceof AnonymousCredential||isTokenCredential(credentialOrTier)))url2=urlOrBlobClient,credential=credentialOrTier,
tier2=tierOrOptions;else if(urlOrBlobClient instanceof BlobClient)url2=urlOrBlobClient.url,credential=urlOrBlobClient.credential,
tier2=credentialOrTier,options=tierOrOptions;else throw new RangeError("Invalid arguments. Either url and credential, or\
 BlobClient need be provided.");return options||(options={}),tracingClient.withSpan("BatchSetTierRequest-addSubRequest",
options,async updatedOptions=>{this.setBatchType("setAccessTier"),await this.addSubRequestInternal({url:url2,credential},
async()=>{await new BlobClient(url2,this.batchRequest.createPipeline(credential)).setAccessTier(tier2,updatedOptions)})})}}
class InnerBatchRequest{operationCount;body;subRequests;boundary;subRequestPrefix;multipartContentType;batchRequestEnding;constructor(){
this.operationCount=0,this.body="";const tempGuid=esm_randomUUID();this.boundary=`batch_${tempGuid}`,this.subRequestPrefix=
`--${this.boundary}${HTTP_LINE_ENDING}${utils_constants_HeaderConstants.CONTENT_TYPE}: application/http${HTTP_LINE_ENDING}${utils_constants_HeaderConstants.
CONTENT_TRANSFER_ENCODING}: binary`,this.multipartContentType=`multipart/mixed; boundary=${this.boundary}`,this.batchRequestEnding=
`--${this.boundary}--`,this.subRequests=new Map}createPipeline(credential){const corePipeline=esm_pipeline_createEmptyPipeline();
corePipeline.addPolicy(serializationPolicy({stringifyXML,serializerOptions:{xml:{xmlCharKey:"#"}}}),{phase:"Serialize"}),
corePipeline.addPolicy(batchHeaderFilterPolicy()),corePipeline.addPolicy(batchRequestAssemblePolicy(this),{afterPhase:"S\
ign"}),isTokenCredential(credential)?corePipeline.addPolicy(bearerTokenAuthenticationPolicy({credential,scopes:StorageOAuthScopes,
challengeCallbacks:{authorizeRequestOnChallenge:authorizeRequestOnTenantChallenge}}),{phase:"Sign"}):credential instanceof
StorageSharedKeyCredential&&corePipeline.addPolicy(storageSharedKeyCredentialPolicy({accountName:credential.accountName,
accountKey:credential.accountKey}),{phase:"Sign"});const pipeline=new Pipeline([]);return pipeline._credential=credential,
pipeline._corePipeline=corePipeline,pipeline}appendSubRequestToBody(request){this.body+=[this.subRequestPrefix,`${utils_constants_HeaderConstants.
CONTENT_ID}: ${this.operationCount}`,"",`${request.method.toString()} ${utils_common_getURLPathAndQuery(request.url)} ${HTTP_VERSION_1_1}${HTTP_LINE_ENDING}`].
join(HTTP_LINE_ENDING);for(const[name,value]of request.headers)this.body+=`${name}: ${value}${HTTP_LINE_ENDING}`;this.body+=
HTTP_LINE_ENDING}preAddSubRequest(subRequest){if(this.operationCount>=BATCH_MAX_REQUEST)throw new RangeError(`Cannot exc\
eed ${BATCH_MAX_REQUEST} sub requests in a single batch`);const path=utils_common_getURLPath(subRequest.url);if(!path||path===
"")throw new RangeError(`Invalid url for sub request: '${subRequest.url}'`)}postAddSubRequest(subRequest){this.subRequests.
set(this.operationCount,subRequest),this.operationCount++}getHttpRequestBody(){return`${this.body}${this.batchRequestEnding}${HTTP_LINE_ENDING}`}getMultipartContentType(){
return this.multipartContentType}getSubRequests(){return this.subRequests}}function batchRequestAssemblePolicy(batchRequest){
return{name:"batchRequestAssemblePolicy",async sendRequest(request){return batchRequest.appendSubRequestToBody(request),
{request,status:200,headers:esm_httpHeaders_createHttpHeaders()}}}}function batchHeaderFilterPolicy(){return{name:"batch\
HeaderFilterPolicy",async sendRequest(request,next){let xMsHeaderName="";for(const[name]of request.headers)utils_common_iEqual(
name,utils_constants_HeaderConstants.X_MS_VERSION)&&(xMsHeaderName=name);return xMsHeaderName!==""&&request.headers.delete(
xMsHeaderName),next(request)}}}class BlobBatchClient{serviceOrContainerContext;constructor(url2,credentialOrPipeline,options){
let pipeline;isPipelineLike(credentialOrPipeline)?pipeline=credentialOrPipeline:credentialOrPipeline?pipeline=newPipeline(
credentialOrPipeline,options):pipeline=newPipeline(new AnonymousCredential,options);const storageClientContext=new StorageContextClient(
url2,getCoreClientOptions(pipeline)),path=utils_common_getURLPath(url2);path&&path!=="/"?this.serviceOrContainerContext=
storageClientContext.container:this.serviceOrContainerContext=storageClientContext.service}createBatch(){return new BlobBatch}async deleteBlobs(urlsOrBlobClients,credentialOrOptions,options){
const batch=new BlobBatch;for(const urlOrBlobClient of urlsOrBlobClients)typeof urlOrBlobClient=="string"?await batch.deleteBlob(
urlOrBlobClient,credentialOrOptions,options):await batch.deleteBlob(urlOrBlobClient,credentialOrOptions);return this.submitBatch(
batch)}async setBlobsAccessTier(urlsOrBlobClients,credentialOrTier,tierOrOptions,options){const batch=new BlobBatch;for(const urlOrBlobClient of urlsOrBlobClients)
typeof urlOrBlobClient=="string"?await batch.setBlobAccessTier(urlOrBlobClient,credentialOrTier,tierOrOptions,options):await batch.
setBlobAccessTier(urlOrBlobClient,credentialOrTier,tierOrOptions);return this.submitBatch(batch)}async submitBatch(batchRequest,options={}){
if(!batchRequest||batchRequest.getSubRequests().size===0)throw new RangeError("Batch request should contain one or more \
sub requests.");return tracingClient.withSpan("BlobBatchClient-submitBatch",options,async updatedOptions=>{const batchRequestBody=batchRequest.
getHttpRequestBody(),rawBatchResponse=utils_common_assertResponse(await this.serviceOrContainerContext.submitBatch(utf8ByteLength(
batchRequestBody),batchRequest.getMultiPartContentType(),batchRequestBody,{...updatedOptions})),responseSummary=await new BatchResponseParser(
rawBatchResponse,batchRequest.getSubRequests()).parseBatchResponse();return{_response:rawBatchResponse._response,contentType:rawBatchResponse.
contentType,errorCode:rawBatchResponse.errorCode,requestId:rawBatchResponse.requestId,clientRequestId:rawBatchResponse.clientRequestId,
version:rawBatchResponse.version,subResponses:responseSummary.subResponses,subResponsesSucceededCount:responseSummary.subResponsesSucceededCount,
subResponsesFailedCount:responseSummary.subResponsesFailedCount}})}}class ContainerClient extends StorageClient_StorageClient{containerContext;_containerName;get containerName(){
return this._containerName}constructor(urlOrConnectionString,credentialOrPipelineOrContainerName,options){let pipeline,url2;
if(options=options||{},isPipelineLike(credentialOrPipelineOrContainerName))url2=urlOrConnectionString,pipeline=credentialOrPipelineOrContainerName;else if(esm_isNodeLike&&
credentialOrPipelineOrContainerName instanceof StorageSharedKeyCredential||credentialOrPipelineOrContainerName instanceof
AnonymousCredential||isTokenCredential(credentialOrPipelineOrContainerName))url2=urlOrConnectionString,pipeline=newPipeline(
credentialOrPipelineOrContainerName,options);else if(!credentialOrPipelineOrContainerName&&typeof credentialOrPipelineOrContainerName!=
"string")url2=urlOrConnectionString,pipeline=newPipeline(new AnonymousCredential,options);else if(credentialOrPipelineOrContainerName&&
typeof credentialOrPipelineOrContainerName=="string"){const containerName=credentialOrPipelineOrContainerName,extractedCreds=utils_common_extractConnectionStringParts(
urlOrConnectionString);if(extractedCreds.kind==="AccountConnString")if(esm_isNodeLike){const sharedKeyCredential=new StorageSharedKeyCredential(
extractedCreds.accountName,extractedCreds.accountKey);url2=utils_common_appendToURLPath(extractedCreds.url,encodeURIComponent(
containerName)),options.proxyOptions||(options.proxyOptions=proxyPolicy_getDefaultProxySettings(extractedCreds.proxyUri)),
pipeline=newPipeline(sharedKeyCredential,options)}else throw new Error("Account connection string is only supported in N\
ode.js environment");else if(extractedCreds.kind==="SASConnString")url2=utils_common_appendToURLPath(extractedCreds.url,
encodeURIComponent(containerName))+"?"+extractedCreds.accountSas,pipeline=newPipeline(new AnonymousCredential,options);else
throw new Error("Connection string must be either an Account connection string or a SAS connection string")}else throw new Error(
"Expecting non-empty strings for containerName parameter");super(url2,pipeline),this._containerName=this.getContainerNameFromUrl(),
this.containerContext=this.storageClientContext.container}async create(options={}){return tracingClient.withSpan("Contai\
nerClient-create",options,async updatedOptions=>utils_common_assertResponse(await this.containerContext.create(updatedOptions)))}async createIfNotExists(options={}){
return tracingClient.withSpan("ContainerClient-createIfNotExists",options,async updatedOptions=>{try{const res=await this.
create(updatedOptions);return{succeeded:!0,...res,_response:res._response}}catch(e){if(e.details?.errorCode==="Container\
AlreadyExists")return{succeeded:!1,...e.response?.parsedHeaders,_response:e.response};throw e}})}async exists(options={}){
return tracingClient.withSpan("ContainerClient-exists",options,async updatedOptions=>{try{return await this.getProperties(
{abortSignal:options.abortSignal,tracingOptions:updatedOptions.tracingOptions}),!0}catch(e){if(e.statusCode===404)return!1;
throw e}})}getBlobClient(blobName){return new BlobClient(utils_common_appendToURLPath(this.url,utils_common_EscapePath(blobName)),
this.pipeline)}getAppendBlobClient(blobName){return new AppendBlobClient(utils_common_appendToURLPath(this.url,utils_common_EscapePath(
blobName)),this.pipeline)}getBlockBlobClient(blobName){return new BlockBlobClient(utils_common_appendToURLPath(this.url,
utils_common_EscapePath(blobName)),this.pipeline)}getPageBlobClient(blobName){return new PageBlobClient(utils_common_appendToURLPath(
this.url,utils_common_EscapePath(blobName)),this.pipeline)}async getProperties(options={}){return options.conditions||(options.
conditions={}),tracingClient.withSpan("ContainerClient-getProperties",options,async updatedOptions=>utils_common_assertResponse(
await this.containerContext.getProperties({abortSignal:options.abortSignal,...options.conditions,tracingOptions:updatedOptions.
tracingOptions})))}async delete(options={}){return options.conditions||(options.conditions={}),tracingClient.withSpan("C\
ontainerClient-delete",options,async updatedOptions=>utils_common_assertResponse(await this.containerContext.delete({abortSignal:options.
abortSignal,leaseAccessConditions:options.conditions,modifiedAccessConditions:options.conditions,tracingOptions:updatedOptions.
tracingOptions})))}async deleteIfExists(options={}){return tracingClient.withSpan("ContainerClient-deleteIfExists",options,
async updatedOptions=>{try{const res=await this.delete(updatedOptions);return{succeeded:!0,...res,_response:res._response}}catch(e){
if(e.details?.errorCode==="ContainerNotFound")return{succeeded:!1,...e.response?.parsedHeaders,_response:e.response};throw e}})}async setMetadata(metadata2,options={}){
if(options.conditions||(options.conditions={}),options.conditions.ifUnmodifiedSince)throw new RangeError("the IfUnmodifi\
edSince must have their default values because they are ignored by the blob service");return tracingClient.withSpan("Con\
tainerClient-setMetadata",options,async updatedOptions=>utils_common_assertResponse(await this.containerContext.setMetadata(
{abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,metadata:metadata2,modifiedAccessConditions:options.
conditions,tracingOptions:updatedOptions.tracingOptions})))}async getAccessPolicy(options={}){return options.conditions||
(options.conditions={}),tracingClient.withSpan("ContainerClient-getAccessPolicy",options,async updatedOptions=>{const response=utils_common_assertResponse(
await this.containerContext.getAccessPolicy({abortSignal:options.abortSignal,leaseAccessConditions:options.conditions,tracingOptions:updatedOptions.
tracingOptions})),res={_response:response._response,blobPublicAccess:response.blobPublicAccess,date:response.date,etag:response.
etag,errorCode:response.errorCode,lastModified:response.lastModified,requestId:response.requestId,clientRequestId:response.
clientRequestId,signedIdentifiers:[],version:response.version};for(const identifier of response){let accessPolicy;identifier.
accessPolicy&&(accessPolicy={permissions:identifier.accessPolicy.permissions},identifier.accessPolicy.expiresOn&&(accessPolicy.
expiresOn=new Date(identifier.accessPolicy.expiresOn)),identifier.accessPolicy.startsOn&&(accessPolicy.startsOn=new Date(
identifier.accessPolicy.startsOn))),res.signedIdentifiers.push({accessPolicy,id:identifier.id})}return res})}async setAccessPolicy(access2,containerAcl2,options={}){
return options.conditions=options.conditions||{},tracingClient.withSpan("ContainerClient-setAccessPolicy",options,async updatedOptions=>{
const acl=[];for(const identifier of containerAcl2||[])acl.push({accessPolicy:{expiresOn:identifier.accessPolicy.expiresOn?
utils_common_truncatedISO8061Date(identifier.accessPolicy.expiresOn):"",permissions:identifier.accessPolicy.permissions,
startsOn:identifier.accessPolicy.startsOn?utils_common_truncatedISO8061Date(identifier.accessPolicy.startsOn):""},id:identifier.
id});return utils_common_assertResponse(await this.containerContext.setAccessPolicy({abortSignal:options.abortSignal,access:access2,
containerAcl:acl,leaseAccessConditions:options.conditions,modifiedAccessConditions:options.conditions,tracingOptions:updatedOptions.
tracingOptions}))})}getBlobLeaseClient(proposeLeaseId){return new BlobLeaseClient(this,proposeLeaseId)}async uploadBlockBlob(blobName,body2,contentLength2,options={}){
return tracingClient.withSpan("ContainerClient-uploadBlockBlob",options,async updatedOptions=>{const blockBlobClient=this.
getBlockBlobClient(blobName),response=await blockBlobClient.upload(body2,contentLength2,updatedOptions);return{blockBlobClient,
response}})}async deleteBlob(blobName,options={}){return tracingClient.withSpan("ContainerClient-deleteBlob",options,async updatedOptions=>{
let blobClient=this.getBlobClient(blobName);return options.versionId&&(blobClient=blobClient.withVersion(options.versionId)),
blobClient.delete(updatedOptions)})}async listBlobFlatSegment(marker2,options={}){return tracingClient.withSpan("Contain\
erClient-listBlobFlatSegment",options,async updatedOptions=>{const response=utils_common_assertResponse(await this.containerContext.
listBlobFlatSegment({marker:marker2,...options,tracingOptions:updatedOptions.tracingOptions}));return{...response,_response:{
...response._response,parsedBody:ConvertInternalResponseOfListBlobFlat(response._response.parsedBody)},segment:{...response.
segment,blobItems:response.segment.blobItems.map(blobItemInternal=>({...blobItemInternal,name:BlobNameToString(blobItemInternal.
name),tags:toTags(blobItemInternal.blobTags),objectReplicationSourceProperties:parseObjectReplicationRecord(blobItemInternal.
objectReplicationMetadata)}))}}})}async listBlobHierarchySegment(delimiter2,marker2,options={}){return tracingClient.withSpan(
"ContainerClient-listBlobHierarchySegment",options,async updatedOptions=>{const response=utils_common_assertResponse(await this.
containerContext.listBlobHierarchySegment(delimiter2,{marker:marker2,...options,tracingOptions:updatedOptions.tracingOptions}));
return{...response,_response:{...response._response,parsedBody:ConvertInternalResponseOfListBlobHierarchy(response._response.
parsedBody)},segment:{...response.segment,blobItems:response.segment.blobItems.map(blobItemInternal=>({...blobItemInternal,
name:BlobNameToString(blobItemInternal.name),tags:toTags(blobItemInternal.blobTags),objectReplicationSourceProperties:parseObjectReplicationRecord(
blobItemInternal.objectReplicationMetadata)})),blobPrefixes:response.segment.blobPrefixes?.map(blobPrefixInternal=>({...blobPrefixInternal,
name:BlobNameToString(blobPrefixInternal.name)}))}}})}async*listSegments(marker2,options={}){let listBlobsFlatSegmentResponse;
if(marker2||marker2===void 0)do listBlobsFlatSegmentResponse=await this.listBlobFlatSegment(marker2,options),marker2=listBlobsFlatSegmentResponse.
continuationToken,yield await listBlobsFlatSegmentResponse;while(marker2)}async*listItems(options={}){let marker2;for await(const listBlobsFlatSegmentResponse of this.
listSegments(marker2,options))yield*listBlobsFlatSegmentResponse.segment.blobItems}listBlobsFlat(options={}){const include2=[];
options.includeCopy&&include2.push("copy"),options.includeDeleted&&include2.push("deleted"),options.includeMetadata&&include2.
push("metadata"),options.includeSnapshots&&include2.push("snapshots"),options.includeVersions&&include2.push("versions"),
options.includeUncommitedBlobs&&include2.push("uncommittedblobs"),options.includeTags&&include2.push("tags"),options.includeDeletedWithVersions&&
include2.push("deletedwithversions"),options.includeImmutabilityPolicy&&include2.push("immutabilitypolicy"),options.includeLegalHold&&
include2.push("legalhold"),options.prefix===""&&(options.prefix=void 0);const updatedOptions={...options,...include2.length>
0?{include:include2}:{}},iter=this.listItems(updatedOptions);return{next(){return iter.next()},[Symbol.asyncIterator](){
return this},byPage:(settings={})=>this.listSegments(settings.continuationToken,{maxPageSize:settings.maxPageSize,...updatedOptions})}}async*listHierarchySegments(delimiter2,marker2,options={}){
let listBlobsHierarchySegmentResponse;if(marker2||marker2===void 0)do listBlobsHierarchySegmentResponse=await this.listBlobHierarchySegment(
delimiter2,marker2,options),marker2=listBlobsHierarchySegmentResponse.continuationToken,yield await listBlobsHierarchySegmentResponse;while(marker2)}async*listItemsByHierarchy(delimiter2,options={}){
let marker2;for await(const listBlobsHierarchySegmentResponse of this.listHierarchySegments(delimiter2,marker2,options)){
const segment=listBlobsHierarchySegmentResponse.segment;if(segment.blobPrefixes)for(const prefix2 of segment.blobPrefixes)
yield{kind:"prefix",...prefix2};for(const blob of segment.blobItems)yield{kind:"blob",...blob}}}listBlobsByHierarchy(delimiter2,options={}){
if(delimiter2==="")throw new RangeError("delimiter should contain one or more characters");const include2=[];options.includeCopy&&
include2.push("copy"),options.includeDeleted&&include2.push("deleted"),options.includeMetadata&&include2.push("metadata"),
options.includeSnapshots&&include2.push("snapshots"),options.includeVersions&&include2.push("versions"),options.includeUncommitedBlobs&&
include2.push("uncommittedblobs"),options.includeTags&&include2.push("tags"),options.includeDeletedWithVersions&&include2.
push("deletedwithversions"),options.includeImmutabilityPolicy&&include2.push("immutabilitypolicy"),options.includeLegalHold&&
include2.push("legalhold"),options.prefix===""&&(options.prefix=void 0);const updatedOptions={...options,...include2.length>
0?{include:include2}:{}},iter=this.listItemsByHierarchy(delimiter2,updatedOptions);return{async next(){return iter.next()},
[Symbol.asyncIterator](){return this},byPage:(settings={})=>this.listHierarchySegments(delimiter2,settings.continuationToken,
{maxPageSize:settings.maxPageSize,...updatedOptions})}}async findBlobsByTagsSegment(tagFilterSqlExpression,marker2,options={}){
return tracingClient.withSpan("ContainerClient-findBlobsByTagsSegment",options,async updatedOptions=>{const response=utils_common_assertResponse(
await this.containerContext.filterBlobs({abortSignal:options.abortSignal,where:tagFilterSqlExpression,marker:marker2,maxPageSize:options.
maxPageSize,tracingOptions:updatedOptions.tracingOptions}));return{...response,_response:response._response,blobs:response.
blobs.map(blob=>{let tagValue="";return blob.tags?.blobTagSet.length===1&&(tagValue=blob.tags.blobTagSet[0].value),{...blob,
tags:toTags(blob.tags),tagValue}})}})}async*findBlobsByTagsSegments(tagFilterSqlExpression,marker2,options={}){let response;
if(marker2||marker2===void 0)do response=await this.findBlobsByTagsSegment(tagFilterSqlExpression,marker2,options),response.
blobs=response.blobs||[],marker2=response.continuationToken,yield response;while(marker2)}async*findBlobsByTagsItems(tagFilterSqlExpression,options={}){
let marker2;for await(const segment of this.findBlobsByTagsSegments(tagFilterSqlExpression,marker2,options))yield*segment.
blobs}findBlobsByTags(tagFilterSqlExpression,options={}){const listSegmentOptions={...options},iter=this.findBlobsByTagsItems(
tagFilterSqlExpression,listSegmentOptions);return{next(){return iter.next()},[Symbol.asyncIterator](){return this},byPage:(settings={})=>this.
findBlobsByTagsSegments(tagFilterSqlExpression,settings.continuationToken,{maxPageSize:settings.maxPageSize,...listSegmentOptions})}}async getAccountInfo(options={}){
return tracingClient.withSpan("ContainerClient-getAccountInfo",options,async updatedOptions=>utils_common_assertResponse(
await this.containerContext.getAccountInfo({abortSignal:options.abortSignal,tracingOptions:updatedOptions.tracingOptions})))}getContainerNameFromUrl(){
let containerName;try{const parsedUrl=new URL(this.url);if(parsedUrl.hostname.split(".")[1]==="blob"?containerName=parsedUrl.
pathname.split("/")[1]:utils_common_isIpEndpointStyle(parsedUrl)?containerName=parsedUrl.pathname.split("/")[2]:containerName=
parsedUrl.pathname.split("/")[1],containerName=decodeURIComponent(containerName),!containerName)throw new Error("Provide\
d containerName is invalid.");return containerName}catch{throw new Error("Unable to extract containerName with provided \
information.")}}generateSasUrl(options){return new Promise(resolve=>{if(!(this.credential instanceof StorageSharedKeyCredential))
throw new RangeError("Can only generate the SAS when the client is initialized with a shared key credential");const sas=generateBlobSASQueryParameters(
{containerName:this._containerName,...options},this.credential).toString();resolve(utils_common_appendToURLQuery(this.url,
sas))})}generateSasStringToSign(options){if(!(this.credential instanceof StorageSharedKeyCredential))throw new RangeError(
"Can only generate the SAS when the client is initialized with a shared key credential");return generateBlobSASQueryParametersInternal(
{containerName:this._containerName,...options},this.credential).stringToSign}generateUserDelegationSasUrl(options,userDelegationKey){
return new Promise(resolve=>{const sas=generateBlobSASQueryParameters({containerName:this._containerName,...options},userDelegationKey,
this.accountName).toString();resolve(utils_common_appendToURLQuery(this.url,sas))})}generateUserDelegationSasStringToSign(options,userDelegationKey){
return generateBlobSASQueryParametersInternal({containerName:this._containerName,...options},userDelegationKey,this.accountName).
stringToSign}getBlobBatchClient(){return new BlobBatchClient(this.url,this.pipeline)}}class AccountSASPermissions{static parse(permissions){
const accountSASPermissions=new AccountSASPermissions;for(const c of permissions)switch(c){case"r":accountSASPermissions.
read=!0;break;case"w":accountSASPermissions.write=!0;break;case"d":accountSASPermissions.delete=!0;break;case"x":accountSASPermissions.
deleteVersion=!0;break;case"l":accountSASPermissions.list=!0;break;case"a":accountSASPermissions.add=!0;break;case"c":accountSASPermissions.
create=!0;break;case"u":accountSASPermissions.update=!0;break;case"p":accountSASPermissions.process=!0;break;case"t":accountSASPermissions.
tag=!0;break;case"f":accountSASPermissions.filter=!0;break;case"i":accountSASPermissions.setImmutabilityPolicy=!0;break;case"\
y":accountSASPermissions.permanentDelete=!0;break;default:throw new RangeError(`Invalid permission character: ${c}`)}return accountSASPermissions}static from(permissionLike){
const accountSASPermissions=new AccountSASPermissions;return permissionLike.read&&(accountSASPermissions.read=!0),permissionLike.
write&&(accountSASPermissions.write=!0),permissionLike.delete&&(accountSASPermissions.delete=!0),permissionLike.deleteVersion&&
(accountSASPermissions.deleteVersion=!0),permissionLike.filter&&(accountSASPermissions.filter=!0),permissionLike.tag&&(accountSASPermissions.
tag=!0),permissionLike.list&&(accountSASPermissions.list=!0),permissionLike.add&&(accountSASPermissions.add=!0),permissionLike.
create&&(accountSASPermissions.create=!0),permissionLike.update&&(accountSASPermissions.update=!0),permissionLike.process&&
(accountSASPermissions.process=!0),permissionLike.setImmutabilityPolicy&&(accountSASPermissions.setImmutabilityPolicy=!0),
permissionLike.permanentDelete&&(accountSASPermissions.permanentDelete=!0),accountSASPermissions}read=!1;write=!1;delete=!1;deleteVersion=!1;list=!1;add=!1;create=!1;update=!1;process=!1;tag=!1;filter=!1;setImmutabilityPolicy=!1;permanentDelete=!1;toString(){
const permissions=[];return this.read&&permissions.push("r"),this.write&&permissions.push("w"),this.delete&&permissions.
push("d"),this.deleteVersion&&permissions.push("x"),this.filter&&permissions.push("f"),this.tag&&permissions.push("t"),this.
list&&permissions.push("l"),this.add&&permissions.push("a"),this.create&&permissions.push("c"),this.update&&permissions.
push("u"),this.process&&permissions.push("p"),this.setImmutabilityPolicy&&permissions.push("i"),this.permanentDelete&&permissions.
push("y"),permissions.join("")}}class AccountSASResourceTypes{static parse(resourceTypes){const accountSASResourceTypes=new AccountSASResourceTypes;
for(const c of resourceTypes)switch(c){case"s":accountSASResourceTypes.service=!0;break;case"c":accountSASResourceTypes.
container=!0;break;case"o":accountSASResourceTypes.object=!0;break;default:throw new RangeError(`Invalid resource type: ${c}`)}
return accountSASResourceTypes}service=!1;container=!1;object=!1;toString(){const resourceTypes=[];return this.service&&
resourceTypes.push("s"),this.container&&resourceTypes.push("c"),this.object&&resourceTypes.push("o"),resourceTypes.join(
"")}}class AccountSASServices{static parse(services){const accountSASServices=new AccountSASServices;for(const c of services)
switch(c){case"b":accountSASServices.blob=!0;break;case"f":accountSASServices.file=!0;break;case"q":accountSASServices.queue=
!0;break;case"t":accountSASServices.table=!0;break;default:throw new RangeError(`Invalid service character: ${c}`)}return accountSASServices}blob=!1;file=!1;queue=!1;table=!1;toString(){
const services=[];return this.blob&&services.push("b"),this.table&&services.push("t"),this.queue&&services.push("q"),this.
file&&services.push("f"),services.join("")}}function generateAccountSASQueryParameters(accountSASSignatureValues,sharedKeyCredential){
return generateAccountSASQueryParametersInternal(accountSASSignatureValues,sharedKeyCredential).sasQueryParameters}function generateAccountSASQueryParametersInternal(accountSASSignatureValues,sharedKeyCredential){
const version2=accountSASSignatureValues.version?accountSASSignatureValues.version:SERVICE_VERSION;if(accountSASSignatureValues.
permissions&&accountSASSignatureValues.permissions.setImmutabilityPolicy&&version2<"2020-08-04")throw RangeError("'versi\
on' must be >= '2020-08-04' when provided 'i' permission.");if(accountSASSignatureValues.permissions&&accountSASSignatureValues.
permissions.deleteVersion&&version2<"2019-10-10")throw RangeError("'version' must be >= '2019-10-10' when provided 'x' p\
ermission.");if(accountSASSignatureValues.permissions&&accountSASSignatureValues.permissions.permanentDelete&&version2<"\
2019-10-10")throw RangeError("'version' must be >= '2019-10-10' when provided 'y' permission.");if(accountSASSignatureValues.
permissions&&accountSASSignatureValues.permissions.tag&&version2<"2019-12-12")throw RangeError("'version' must be >= '20\
19-12-12' when provided 't' permission.");if(accountSASSignatureValues.permissions&&accountSASSignatureValues.permissions.
filter&&version2<"2019-12-12")throw RangeError("'version' must be >= '2019-12-12' when provided 'f' permission.");if(accountSASSignatureValues.
encryptionScope&&version2<"2020-12-06")throw RangeError("'version' must be >= '2020-12-06' when provided 'encryptionScop\
e' in SAS.");const parsedPermissions=AccountSASPermissions.parse(accountSASSignatureValues.permissions.toString()),parsedServices=AccountSASServices.
parse(accountSASSignatureValues.services).toString(),parsedResourceTypes=AccountSASResourceTypes.parse(accountSASSignatureValues.
resourceTypes).toString();let stringToSign;version2>="2020-12-06"?stringToSign=[sharedKeyCredential.accountName,parsedPermissions,
parsedServices,parsedResourceTypes,accountSASSignatureValues.startsOn?utils_common_truncatedISO8061Date(accountSASSignatureValues.
startsOn,!1):"",utils_common_truncatedISO8061Date(accountSASSignatureValues.expiresOn,!1),accountSASSignatureValues.ipRange?
ipRangeToString(accountSASSignatureValues.ipRange):"",accountSASSignatureValues.protocol?accountSASSignatureValues.protocol:
"",version2,accountSASSignatureValues.encryptionScope?accountSASSignatureValues.encryptionScope:"",""].join(`
`):stringToSign=[sharedKeyCredential.accountName,parsedPermissions,parsedServices,parsedResourceTypes,accountSASSignatureValues.
startsOn?utils_common_truncatedISO8061Date(accountSASSignatureValues.startsOn,!1):"",utils_common_truncatedISO8061Date(accountSASSignatureValues.
expiresOn,!1),accountSASSignatureValues.ipRange?ipRangeToString(accountSASSignatureValues.ipRange):"",accountSASSignatureValues.
protocol?accountSASSignatureValues.protocol:"",version2,""].join(`
`);const signature=sharedKeyCredential.computeHMACSHA256(stringToSign);return{sasQueryParameters:new SASQueryParameters(
version2,signature,parsedPermissions.toString(),parsedServices,parsedResourceTypes,accountSASSignatureValues.protocol,accountSASSignatureValues.
startsOn,accountSASSignatureValues.expiresOn,accountSASSignatureValues.ipRange,void 0,void 0,void 0,void 0,void 0,void 0,
void 0,void 0,void 0,void 0,accountSASSignatureValues.encryptionScope),stringToSign}}class BlobServiceClient extends StorageClient_StorageClient{serviceContext;static fromConnectionString(connectionString,options){
options=options||{};const extractedCreds=utils_common_extractConnectionStringParts(connectionString);if(extractedCreds.kind===
"AccountConnString")if(esm_isNodeLike){const sharedKeyCredential=new StorageSharedKeyCredential(extractedCreds.accountName,
extractedCreds.accountKey);options.proxyOptions||(options.proxyOptions=proxyPolicy_getDefaultProxySettings(extractedCreds.
proxyUri));const pipeline=newPipeline(sharedKeyCredential,options);return new BlobServiceClient(extractedCreds.url,pipeline)}else
throw new Error("Account connection string is only supported in Node.js environment");else if(extractedCreds.kind==="SAS\
ConnString"){const pipeline=newPipeline(new AnonymousCredential,options);return new BlobServiceClient(extractedCreds.url+
"?"+extractedCreds.accountSas,pipeline)}else throw new Error("Connection string must be either an Account connection str\
ing or a SAS connection string")}constructor(url2,credentialOrPipeline,options){let pipeline;isPipelineLike(credentialOrPipeline)?
pipeline=credentialOrPipeline:esm_isNodeLike&&credentialOrPipeline instanceof StorageSharedKeyCredential||credentialOrPipeline instanceof
AnonymousCredential||isTokenCredential(credentialOrPipeline)?pipeline=newPipeline(credentialOrPipeline,options):pipeline=
newPipeline(new AnonymousCredential,options),super(url2,pipeline),this.serviceContext=this.storageClientContext.service}getContainerClient(containerName){
return new ContainerClient(utils_common_appendToURLPath(this.url,encodeURIComponent(containerName)),this.pipeline)}async createContainer(containerName,options={}){
return tracingClient.withSpan("BlobServiceClient-createContainer",options,async updatedOptions=>{const containerClient=this.
getContainerClient(containerName),containerCreateResponse=await containerClient.create(updatedOptions);return{containerClient,
containerCreateResponse}})}async deleteContainer(containerName,options={}){return tracingClient.withSpan("BlobServiceCli\
ent-deleteContainer",options,async updatedOptions=>this.getContainerClient(containerName).delete(updatedOptions))}async undeleteContainer(deletedContainerName2,deletedContainerVersion2,options={}){
return tracingClient.withSpan("BlobServiceClient-undeleteContainer",options,async updatedOptions=>{const containerClient=this.
getContainerClient(options.destinationContainerName||deletedContainerName2),containerContext=containerClient.storageClientContext.
container,containerUndeleteResponse=utils_common_assertResponse(await containerContext.restore({deletedContainerName:deletedContainerName2,
deletedContainerVersion:deletedContainerVersion2,tracingOptions:updatedOptions.tracingOptions}));return{containerClient,
containerUndeleteResponse}})}async getProperties(options={}){return tracingClient.withSpan("BlobServiceClient-getPropert\
ies",options,async updatedOptions=>utils_common_assertResponse(await this.serviceContext.getProperties({abortSignal:options.
abortSignal,tracingOptions:updatedOptions.tracingOptions})))}async setProperties(properties,options={}){return tracingClient.
withSpan("BlobServiceClient-setProperties",options,async updatedOptions=>utils_common_assertResponse(await this.serviceContext.
setProperties(properties,{abortSignal:options.abortSignal,tracingOptions:updatedOptions.tracingOptions})))}async getStatistics(options={}){
return tracingClient.withSpan("BlobServiceClient-getStatistics",options,async updatedOptions=>utils_common_assertResponse(
await this.serviceContext.getStatistics({abortSignal:options.abortSignal,tracingOptions:updatedOptions.tracingOptions})))}async getAccountInfo(options={}){
return tracingClient.withSpan("BlobServiceClient-getAccountInfo",options,async updatedOptions=>utils_common_assertResponse(
await this.serviceContext.getAccountInfo({abortSignal:options.abortSignal,tracingOptions:updatedOptions.tracingOptions})))}async listContainersSegment(marker2,options={}){
return tracingClient.withSpan("BlobServiceClient-listContainersSegment",options,async updatedOptions=>utils_common_assertResponse(
await this.serviceContext.listContainersSegment({abortSignal:options.abortSignal,marker:marker2,...options,include:typeof options.
include=="string"?[options.include]:options.include,tracingOptions:updatedOptions.tracingOptions})))}async findBlobsByTagsSegment(tagFilterSqlExpression,marker2,options={}){
return tracingClient.withSpan("BlobServiceClient-findBlobsByTagsSegment",options,async updatedOptions=>{const response=utils_common_assertResponse(
await this.serviceContext.filterBlobs({abortSignal:options.abortSignal,where:tagFilterSqlExpression,marker:marker2,maxPageSize:options.
maxPageSize,tracingOptions:updatedOptions.tracingOptions}));return{...response,_response:response._response,blobs:response.
blobs.map(blob=>{let tagValue="";return blob.tags?.blobTagSet.length===1&&(tagValue=blob.tags.blobTagSet[0].value),{...blob,
tags:toTags(blob.tags),tagValue}})}})}async*findBlobsByTagsSegments(tagFilterSqlExpression,marker2,options={}){let response;
if(marker2||marker2===void 0)do response=await this.findBlobsByTagsSegment(tagFilterSqlExpression,marker2,options),response.
blobs=response.blobs||[],marker2=response.continuationToken,yield response;while(marker2)}async*findBlobsByTagsItems(tagFilterSqlExpression,options={}){
let marker2;for await(const segment of this.findBlobsByTagsSegments(tagFilterSqlExpression,marker2,options))yield*segment.
blobs}findBlobsByTags(tagFilterSqlExpression,options={}){const listSegmentOptions={...options},iter=this.findBlobsByTagsItems(
tagFilterSqlExpression,listSegmentOptions);return{next(){return iter.next()},[Symbol.asyncIterator](){return this},byPage:(settings={})=>this.
findBlobsByTagsSegments(tagFilterSqlExpression,settings.continuationToken,{maxPageSize:settings.maxPageSize,...listSegmentOptions})}}async*listSegments(marker2,options={}){
let listContainersSegmentResponse;if(marker2||marker2===void 0)do listContainersSegmentResponse=await this.listContainersSegment(
marker2,options),listContainersSegmentResponse.containerItems=listContainersSegmentResponse.containerItems||[],marker2=listContainersSegmentResponse.
continuationToken,yield await listContainersSegmentResponse;while(marker2)}async*listItems(options={}){let marker2;for await(const segment of this.
listSegments(marker2,options))yield*segment.containerItems}listContainers(options={}){options.prefix===""&&(options.prefix=
void 0);const include2=[];options.includeDeleted&&include2.push("deleted"),options.includeMetadata&&include2.push("metad\
ata"),options.includeSystem&&include2.push("system");const listSegmentOptions={...options,...include2.length>0?{include:include2}:
{}},iter=this.listItems(listSegmentOptions);return{next(){return iter.next()},[Symbol.asyncIterator](){return this},byPage:(settings={})=>this.
listSegments(settings.continuationToken,{maxPageSize:settings.maxPageSize,...listSegmentOptions})}}async getUserDelegationKey(startsOn,expiresOn2,options={}){
return tracingClient.withSpan("BlobServiceClient-getUserDelegationKey",options,async updatedOptions=>{const response=utils_common_assertResponse(
await this.serviceContext.getUserDelegationKey({startsOn:utils_common_truncatedISO8061Date(startsOn,!1),expiresOn:utils_common_truncatedISO8061Date(
expiresOn2,!1)},{abortSignal:options.abortSignal,tracingOptions:updatedOptions.tracingOptions})),userDelegationKey={signedObjectId:response.
signedObjectId,signedTenantId:response.signedTenantId,signedStartsOn:new Date(response.signedStartsOn),signedExpiresOn:new Date(
response.signedExpiresOn),signedService:response.signedService,signedVersion:response.signedVersion,value:response.value};
return{_response:response._response,requestId:response.requestId,clientRequestId:response.clientRequestId,version:response.
version,date:response.date,errorCode:response.errorCode,...userDelegationKey}})}getBlobBatchClient(){return new BlobBatchClient(
this.url,this.pipeline)}generateAccountSasUrl(expiresOn2,permissions=AccountSASPermissions.parse("r"),resourceTypes="sco",options={}){
if(!(this.credential instanceof StorageSharedKeyCredential))throw RangeError("Can only generate the account SAS when the\
 client is initialized with a shared key credential");if(expiresOn2===void 0){const now=new Date;expiresOn2=new Date(now.
getTime()+3600*1e3)}const sas=generateAccountSASQueryParameters({permissions,expiresOn:expiresOn2,resourceTypes,services:AccountSASServices.
parse("b").toString(),...options},this.credential).toString();return utils_common_appendToURLQuery(this.url,sas)}generateSasStringToSign(expiresOn2,permissions=AccountSASPermissions.
parse("r"),resourceTypes="sco",options={}){if(!(this.credential instanceof StorageSharedKeyCredential))throw RangeError(
"Can only generate the account SAS when the client is initialized with a shared key credential");if(expiresOn2===void 0){
const now=new Date;expiresOn2=new Date(now.getTime()+3600*1e3)}return generateAccountSASQueryParametersInternal({permissions,
expiresOn:expiresOn2,resourceTypes,services:AccountSASServices.parse("b").toString(),...options},this.credential).stringToSign}}
var generatedModels_KnownEncryptionAlgorithmType;(function(KnownEncryptionAlgorithmType2){KnownEncryptionAlgorithmType2.
AES256="AES256"})(generatedModels_KnownEncryptionAlgorithmType||(generatedModels_KnownEncryptionAlgorithmType={}))})};export{id,ids,modules};
