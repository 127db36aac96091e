const id=4058,ids=[4058],modules={93662:(function(__unused_webpack_module,exports,__webpack_require__){var __importDefault=this&&
this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esMod\
ule",{value:!0}),exports.ProgressType=exports.ProgressToken=exports.createMessageConnection=exports.NullLogger=exports.ConnectionOptions=
exports.ConnectionStrategy=exports.AbstractMessageBuffer=exports.WriteableStreamMessageWriter=exports.AbstractMessageWriter=
exports.MessageWriter=exports.ReadableStreamMessageReader=exports.AbstractMessageReader=exports.MessageReader=exports.SharedArrayReceiverStrategy=
exports.SharedArraySenderStrategy=exports.CancellationToken=exports.CancellationTokenSource=exports.Emitter=exports.Event=
exports.Disposable=exports.LRUCache=exports.Touch=exports.LinkedMap=exports.ParameterStructures=exports.NotificationType9=
exports.NotificationType8=exports.NotificationType7=exports.NotificationType6=exports.NotificationType5=exports.NotificationType4=
exports.NotificationType3=exports.NotificationType2=exports.NotificationType1=exports.NotificationType0=exports.NotificationType=
exports.ErrorCodes=exports.ResponseError=exports.RequestType9=exports.RequestType8=exports.RequestType7=exports.RequestType6=
exports.RequestType5=exports.RequestType4=exports.RequestType3=exports.RequestType2=exports.RequestType1=exports.RequestType0=
exports.RequestType=exports.Message=exports.RAL=void 0,exports.MessageStrategy=exports.CancellationStrategy=exports.CancellationSenderStrategy=
exports.RequestCancellationReceiverStrategy=exports.IdCancellationReceiverStrategy=exports.CancellationReceiverStrategy=
exports.ConnectionError=exports.ConnectionErrors=exports.LogTraceNotification=exports.SetTraceNotification=exports.TraceFormat=
exports.TraceValues=exports.TraceValue=exports.Trace=void 0;const messages_1=__webpack_require__(56852);Object.defineProperty(
exports,"Message",{enumerable:!0,get:function(){return messages_1.Message}}),Object.defineProperty(exports,"RequestType",
{enumerable:!0,get:function(){return messages_1.RequestType}}),Object.defineProperty(exports,"RequestType0",{enumerable:!0,
get:function(){return messages_1.RequestType0}}),Object.defineProperty(exports,"RequestType1",{enumerable:!0,get:function(){
return messages_1.RequestType1}}),Object.defineProperty(exports,"RequestType2",{enumerable:!0,get:function(){return messages_1.
RequestType2}}),Object.defineProperty(exports,"RequestType3",{enumerable:!0,get:function(){return messages_1.RequestType3}}),
Object.defineProperty(exports,"RequestType4",{enumerable:!0,get:function(){return messages_1.RequestType4}}),Object.defineProperty(
exports,"RequestType5",{enumerable:!0,get:function(){return messages_1.RequestType5}}),Object.defineProperty(exports,"Re\
questType6",{enumerable:!0,get:function(){return messages_1.RequestType6}}),Object.defineProperty(exports,"RequestType7",
{enumerable:!0,get:function(){return messages_1.RequestType7}}),Object.defineProperty(exports,"RequestType8",{enumerable:!0,
get:function(){return messages_1.RequestType8}}),Object.defineProperty(exports,"RequestType9",{enumerable:!0,get:function(){
return messages_1.RequestType9}}),Object.defineProperty(exports,"ResponseError",{enumerable:!0,get:function(){return messages_1.
ResponseError}}),Object.defineProperty(exports,"ErrorCodes",{enumerable:!0,get:function(){return messages_1.ErrorCodes}}),
Object.defineProperty(exports,"NotificationType",{enumerable:!0,get:function(){return messages_1.NotificationType}}),Object.
defineProperty(exports,"NotificationType0",{enumerable:!0,get:function(){return messages_1.NotificationType0}}),Object.defineProperty(
exports,"NotificationType1",{enumerable:!0,get:function(){return messages_1.NotificationType1}}),Object.defineProperty(exports,
"NotificationType2",{enumerable:!0,get:function(){return messages_1.NotificationType2}}),Object.defineProperty(exports,"\
NotificationType3",{enumerable:!0,get:function(){return messages_1.NotificationType3}}),Object.defineProperty(exports,"N\
otificationType4",{enumerable:!0,get:function(){return messages_1.NotificationType4}}),Object.defineProperty(exports,"No\
tificationType5",{enumerable:!0,get:function(){return messages_1.NotificationType5}}),Object.defineProperty(exports,"Not\
ificationType6",{enumerable:!0,get:function(){return messages_1.NotificationType6}}),Object.defineProperty(exports,"Noti\
ficationType7",{enumerable:!0,get:function(){return messages_1.NotificationType7}}),Object.defineProperty(exports,"Notif\
icationType8",{enumerable:!0,get:function(){return messages_1.NotificationType8}}),Object.defineProperty(exports,"Notifi\
cationType9",{enumerable:!0,get:function(){return messages_1.NotificationType9}}),Object.defineProperty(exports,"Paramet\
erStructures",{enumerable:!0,get:function(){return messages_1.ParameterStructures}});const linkedMap_1=__webpack_require__(
31139);Object.defineProperty(exports,"LinkedMap",{enumerable:!0,get:function(){return linkedMap_1.LinkedMap}}),Object.defineProperty(
exports,"LRUCache",{enumerable:!0,get:function(){return linkedMap_1.LRUCache}}),Object.defineProperty(exports,"Touch",{enumerable:!0,
get:function(){return linkedMap_1.Touch}});const disposable_1=__webpack_require__(15046);Object.defineProperty(exports,"\
Disposable",{enumerable:!0,get:function(){return disposable_1.Disposable}});const events_1=__webpack_require__(14677);Object.
defineProperty(exports,"Event",{enumerable:!0,get:function(){return events_1.Event}}),Object.defineProperty(exports,"Emi\
tter",{enumerable:!0,get:function(){return events_1.Emitter}});const cancellation_1=__webpack_require__(899);Object.defineProperty(
exports,"CancellationTokenSource",{enumerable:!0,get:function(){return cancellation_1.CancellationTokenSource}}),Object.
defineProperty(exports,"CancellationToken",{enumerable:!0,get:function(){return cancellation_1.CancellationToken}});const sharedArrayCancellation_1=__webpack_require__(
46635);Object.defineProperty(exports,"SharedArraySenderStrategy",{enumerable:!0,get:function(){return sharedArrayCancellation_1.
SharedArraySenderStrategy}}),Object.defineProperty(exports,"SharedArrayReceiverStrategy",{enumerable:!0,get:function(){return sharedArrayCancellation_1.
SharedArrayReceiverStrategy}});const messageReader_1=__webpack_require__(16282);Object.defineProperty(exports,"MessageRe\
ader",{enumerable:!0,get:function(){return messageReader_1.MessageReader}}),Object.defineProperty(exports,"AbstractMessa\
geReader",{enumerable:!0,get:function(){return messageReader_1.AbstractMessageReader}}),Object.defineProperty(exports,"R\
eadableStreamMessageReader",{enumerable:!0,get:function(){return messageReader_1.ReadableStreamMessageReader}});const messageWriter_1=__webpack_require__(
80330);Object.defineProperty(exports,"MessageWriter",{enumerable:!0,get:function(){return messageWriter_1.MessageWriter}}),
Object.defineProperty(exports,"AbstractMessageWriter",{enumerable:!0,get:function(){return messageWriter_1.AbstractMessageWriter}}),
Object.defineProperty(exports,"WriteableStreamMessageWriter",{enumerable:!0,get:function(){return messageWriter_1.WriteableStreamMessageWriter}});
const messageBuffer_1=__webpack_require__(6607);Object.defineProperty(exports,"AbstractMessageBuffer",{enumerable:!0,get:function(){
return messageBuffer_1.AbstractMessageBuffer}});const connection_1=__webpack_require__(81436);Object.defineProperty(exports,
"ConnectionStrategy",{enumerable:!0,get:function(){return connection_1.ConnectionStrategy}}),Object.defineProperty(exports,
"ConnectionOptions",{enumerable:!0,get:function(){return connection_1.ConnectionOptions}}),Object.defineProperty(exports,
"NullLogger",{enumerable:!0,get:function(){return connection_1.NullLogger}}),Object.defineProperty(exports,"createMessag\
eConnection",{enumerable:!0,get:function(){return connection_1.createMessageConnection}}),Object.defineProperty(exports,
"ProgressToken",{enumerable:!0,get:function(){return connection_1.ProgressToken}}),Object.defineProperty(exports,"Progre\
ssType",{enumerable:!0,get:function(){return connection_1.ProgressType}}),Object.defineProperty(exports,"Trace",{enumerable:!0,
get:function(){return connection_1.Trace}}),Object.defineProperty(exports,"TraceValue",{enumerable:!0,get:function(){return connection_1.
TraceValue}}),Object.defineProperty(exports,"TraceFormat",{enumerable:!0,get:function(){return connection_1.TraceFormat}}),
Object.defineProperty(exports,"SetTraceNotification",{enumerable:!0,get:function(){return connection_1.SetTraceNotification}}),
Object.defineProperty(exports,"LogTraceNotification",{enumerable:!0,get:function(){return connection_1.LogTraceNotification}}),
Object.defineProperty(exports,"ConnectionErrors",{enumerable:!0,get:function(){return connection_1.ConnectionErrors}}),Object.
defineProperty(exports,"ConnectionError",{enumerable:!0,get:function(){return connection_1.ConnectionError}}),Object.defineProperty(
exports,"CancellationReceiverStrategy",{enumerable:!0,get:function(){return connection_1.CancellationReceiverStrategy}}),
Object.defineProperty(exports,"IdCancellationReceiverStrategy",{enumerable:!0,get:function(){return connection_1.IdCancellationReceiverStrategy}}),
Object.defineProperty(exports,"RequestCancellationReceiverStrategy",{enumerable:!0,get:function(){return connection_1.RequestCancellationReceiverStrategy}}),
Object.defineProperty(exports,"CancellationSenderStrategy",{enumerable:!0,get:function(){return connection_1.CancellationSenderStrategy}}),
Object.defineProperty(exports,"CancellationStrategy",{enumerable:!0,get:function(){return connection_1.CancellationStrategy}}),
Object.defineProperty(exports,"MessageStrategy",{enumerable:!0,get:function(){return connection_1.MessageStrategy}}),Object.
defineProperty(exports,"TraceValues",{enumerable:!0,get:function(){return connection_1.TraceValues}});const ral_1=__importDefault(
__webpack_require__(46877));exports.RAL=ral_1.default}),899:(function(__unused_webpack_module,exports,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(
m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),
Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||
(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&
this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];
for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){
if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&
__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})(),__importDefault=this&&this.__importDefault||
function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0}),exports.
CancellationTokenSource=exports.CancellationToken=void 0;const ral_1=__importDefault(__webpack_require__(46877)),Is=__importStar(
__webpack_require__(35032)),events_1=__webpack_require__(14677);var CancellationToken;(function(CancellationToken2){CancellationToken2.
None=Object.freeze({isCancellationRequested:!1,onCancellationRequested:events_1.Event.None}),CancellationToken2.Cancelled=
Object.freeze({isCancellationRequested:!0,onCancellationRequested:events_1.Event.None});function is(value){const candidate=value;
return candidate&&(candidate===CancellationToken2.None||candidate===CancellationToken2.Cancelled||Is.boolean(candidate.isCancellationRequested)&&
!!candidate.onCancellationRequested)}CancellationToken2.is=is})(CancellationToken||(exports.CancellationToken=CancellationToken=
{}));const shortcutEvent=Object.freeze(function(callback,context){const handle=(0,ral_1.default)().timer.setTimeout(callback.
bind(context),0);return{dispose(){handle.dispose()}}});class MutableToken{_isCancelled=!1;_emitter;cancel(){this._isCancelled||
(this._isCancelled=!0,this._emitter&&(this._emitter.fire(void 0),this.dispose()))}get isCancellationRequested(){return this.
_isCancelled}get onCancellationRequested(){return this._isCancelled?shortcutEvent:(this._emitter||(this._emitter=new events_1.
Emitter),this._emitter.event)}dispose(){this._emitter&&(this._emitter.dispose(),this._emitter=void 0)}}class CancellationTokenSource{_token;get token(){
return this._token||(this._token=new MutableToken),this._token}cancel(){this._token?this._token.cancel():this._token=CancellationToken.
Cancelled}dispose(){this._token?this._token instanceof MutableToken&&this._token.dispose():this._token=CancellationToken.
None}}exports.CancellationTokenSource=CancellationTokenSource}),81436:(function(__unused_webpack_module,exports,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(
m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),
Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||
(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&
this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];
for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){
if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&
__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})(),__importDefault=this&&this.__importDefault||
function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0}),exports.
ConnectionOptions=exports.MessageStrategy=exports.CancellationStrategy=exports.CancellationSenderStrategy=exports.CancellationReceiverStrategy=
exports.RequestCancellationReceiverStrategy=exports.IdCancellationReceiverStrategy=exports.ConnectionStrategy=exports.ConnectionError=
exports.ConnectionErrors=exports.LogTraceNotification=exports.SetTraceNotification=exports.TraceFormat=exports.TraceValues=
exports.TraceValue=exports.Trace=exports.NullLogger=exports.ProgressType=exports.ProgressToken=void 0,exports.createMessageConnection=
createMessageConnection;const ral_1=__importDefault(__webpack_require__(46877)),Is=__importStar(__webpack_require__(35032)),
messages_1=__webpack_require__(56852),linkedMap_1=__webpack_require__(31139),events_1=__webpack_require__(14677),cancellation_1=__webpack_require__(
899);var CancelNotification;(function(CancelNotification2){CancelNotification2.type=new messages_1.NotificationType("$/c\
ancelRequest")})(CancelNotification||(CancelNotification={}));var ProgressToken;(function(ProgressToken2){function is(value){
return typeof value=="string"||typeof value=="number"}ProgressToken2.is=is})(ProgressToken||(exports.ProgressToken=ProgressToken=
{}));var ProgressNotification;(function(ProgressNotification2){ProgressNotification2.type=new messages_1.NotificationType(
"$/progress")})(ProgressNotification||(ProgressNotification={}));class ProgressType{__;_pr;constructor(){}}exports.ProgressType=
ProgressType;var StarRequestHandler;(function(StarRequestHandler2){function is(value){return Is.func(value)}StarRequestHandler2.
is=is})(StarRequestHandler||(StarRequestHandler={})),exports.NullLogger=Object.freeze({error:()=>{},warn:()=>{},info:()=>{},
log:()=>{}});var Trace;(function(Trace2){Trace2[Trace2.Off=0]="Off",Trace2[Trace2.Messages=1]="Messages",Trace2[Trace2.Compact=
2]="Compact",Trace2[Trace2.Verbose=3]="Verbose"})(Trace||(exports.Trace=Trace={}));var TraceValue;(function(TraceValue2){
TraceValue2.Off="off",TraceValue2.Messages="messages",TraceValue2.Compact="compact",TraceValue2.Verbose="verbose"})(TraceValue||
(exports.TraceValue=TraceValue={})),exports.TraceValues=TraceValue,(function(Trace2){function fromString(value){if(!Is.string(
value))return Trace2.Off;switch(value=value.toLowerCase(),value){case"off":return Trace2.Off;case"messages":return Trace2.
Messages;case"compact":return Trace2.Compact;case"verbose":return Trace2.Verbose;default:return Trace2.Off}}Trace2.fromString=
fromString;function toString(value){switch(value){case Trace2.Off:return"off";case Trace2.Messages:return"messages";case Trace2.
Compact:return"compact";case Trace2.Verbose:return"verbose";default:return"off"}}Trace2.toString=toString})(Trace||(exports.
Trace=Trace={}));var TraceFormat;(function(TraceFormat2){TraceFormat2.Text="text",TraceFormat2.JSON="json"})(TraceFormat||
(exports.TraceFormat=TraceFormat={})),(function(TraceFormat2){function fromString(value){return Is.string(value)?(value=
value.toLowerCase(),value==="json"?TraceFormat2.JSON:TraceFormat2.Text):TraceFormat2.Text}TraceFormat2.fromString=fromString})(
TraceFormat||(exports.TraceFormat=TraceFormat={}));var SetTraceNotification;(function(SetTraceNotification2){SetTraceNotification2.
type=new messages_1.NotificationType("$/setTrace")})(SetTraceNotification||(exports.SetTraceNotification=SetTraceNotification=
{}));var LogTraceNotification;(function(LogTraceNotification2){LogTraceNotification2.type=new messages_1.NotificationType(
"$/logTrace")})(LogTraceNotification||(exports.LogTraceNotification=LogTraceNotification={}));var ConnectionErrors;(function(ConnectionErrors2){
ConnectionErrors2[ConnectionErrors2.Closed=1]="Closed",ConnectionErrors2[ConnectionErrors2.Disposed=2]="Disposed",ConnectionErrors2[ConnectionErrors2.
AlreadyListening=3]="AlreadyListening"})(ConnectionErrors||(exports.ConnectionErrors=ConnectionErrors={}));class ConnectionError extends Error{code;constructor(code,message){
super(message),this.code=code,Object.setPrototypeOf(this,ConnectionError.prototype)}}exports.ConnectionError=ConnectionError;
var ConnectionStrategy;(function(ConnectionStrategy2){function is(value){const candidate=value;return candidate&&Is.func(
candidate.cancelUndispatched)}ConnectionStrategy2.is=is})(ConnectionStrategy||(exports.ConnectionStrategy=ConnectionStrategy=
{}));var IdCancellationReceiverStrategy;(function(IdCancellationReceiverStrategy2){function is(value){const candidate=value;
return candidate&&(candidate.kind===void 0||candidate.kind==="id")&&Is.func(candidate.createCancellationTokenSource)&&(candidate.
dispose===void 0||Is.func(candidate.dispose))}IdCancellationReceiverStrategy2.is=is})(IdCancellationReceiverStrategy||(exports.
IdCancellationReceiverStrategy=IdCancellationReceiverStrategy={}));var RequestCancellationReceiverStrategy;(function(RequestCancellationReceiverStrategy2){
function is(value){const candidate=value;return candidate&&candidate.kind==="request"&&Is.func(candidate.createCancellationTokenSource)&&
(candidate.dispose===void 0||Is.func(candidate.dispose))}RequestCancellationReceiverStrategy2.is=is})(RequestCancellationReceiverStrategy||
(exports.RequestCancellationReceiverStrategy=RequestCancellationReceiverStrategy={}));var CancellationReceiverStrategy;(function(CancellationReceiverStrategy2){
CancellationReceiverStrategy2.Message=Object.freeze({createCancellationTokenSource(_){return new cancellation_1.CancellationTokenSource}});
function is(value){return IdCancellationReceiverStrategy.is(value)||RequestCancellationReceiverStrategy.is(value)}CancellationReceiverStrategy2.
is=is})(CancellationReceiverStrategy||(exports.CancellationReceiverStrategy=CancellationReceiverStrategy={}));var CancellationSenderStrategy;
(function(CancellationSenderStrategy2){CancellationSenderStrategy2.Message=Object.freeze({sendCancellation(conn,id2){return conn.
sendNotification(CancelNotification.type,{id:id2})},cleanup(_){}});function is(value){const candidate=value;return candidate&&
Is.func(candidate.sendCancellation)&&Is.func(candidate.cleanup)}CancellationSenderStrategy2.is=is})(CancellationSenderStrategy||
(exports.CancellationSenderStrategy=CancellationSenderStrategy={}));var CancellationStrategy;(function(CancellationStrategy2){
CancellationStrategy2.Message=Object.freeze({receiver:CancellationReceiverStrategy.Message,sender:CancellationSenderStrategy.
Message});function is(value){const candidate=value;return candidate&&CancellationReceiverStrategy.is(candidate.receiver)&&
CancellationSenderStrategy.is(candidate.sender)}CancellationStrategy2.is=is})(CancellationStrategy||(exports.CancellationStrategy=
CancellationStrategy={}));var MessageStrategy;(function(MessageStrategy2){function is(value){const candidate=value;return candidate&&
Is.func(candidate.handleMessage)}MessageStrategy2.is=is})(MessageStrategy||(exports.MessageStrategy=MessageStrategy={}));
var ConnectionOptions;(function(ConnectionOptions2){function is(value){const candidate=value;return candidate&&(CancellationStrategy.
is(candidate.cancellationStrategy)||ConnectionStrategy.is(candidate.connectionStrategy)||MessageStrategy.is(candidate.messageStrategy)||
Is.number(candidate.maxParallelism))}ConnectionOptions2.is=is})(ConnectionOptions||(exports.ConnectionOptions=ConnectionOptions=
{}));var ConnectionState;(function(ConnectionState2){ConnectionState2[ConnectionState2.New=1]="New",ConnectionState2[ConnectionState2.
Listening=2]="Listening",ConnectionState2[ConnectionState2.Closed=3]="Closed",ConnectionState2[ConnectionState2.Disposed=
4]="Disposed"})(ConnectionState||(ConnectionState={}));function createMessageConnection(messageReader,messageWriter,_logger,options){
const logger=_logger!==void 0?_logger:exports.NullLogger;let sequenceNumber=0,notificationSequenceNumber=0,unknownResponseSequenceNumber=0;
const version="2.0",maxParallelism=options?.maxParallelism??-1;let inFlight=0,starRequestHandler;const requestHandlers=new Map;
let starNotificationHandler;const notificationHandlers=new Map,progressHandlers=new Map;let timer,messageQueue=new linkedMap_1.
LinkedMap,responsePromises=new Map,knownCanceledRequests=new Set,requestTokens=new Map,trace=Trace.Off,traceFormat=TraceFormat.
Text,tracer,state=ConnectionState.New;const errorEmitter=new events_1.Emitter,closeEmitter=new events_1.Emitter,unhandledNotificationEmitter=new events_1.
Emitter,unhandledProgressEmitter=new events_1.Emitter,disposeEmitter=new events_1.Emitter,cancellationStrategy=options&&
options.cancellationStrategy?options.cancellationStrategy:CancellationStrategy.Message;function cancelUndispatched(_message){}
function isListening(){return state===ConnectionState.Listening}function isClosed(){return state===ConnectionState.Closed}
function isDisposed(){return state===ConnectionState.Disposed}function closeHandler(){(state===ConnectionState.New||state===
ConnectionState.Listening)&&(state=ConnectionState.Closed,closeEmitter.fire(void 0))}function readErrorHandler(error){errorEmitter.
fire([error,void 0,void 0])}function writeErrorHandler(data){errorEmitter.fire(data)}messageReader.onClose(closeHandler),
messageReader.onError(readErrorHandler),messageWriter.onClose(closeHandler),messageWriter.onError(writeErrorHandler);function createRequestQueueKey(id2){
if(id2===null)throw new Error("Can't send requests with id null since the response can't be correlated.");return"req-"+id2.
toString()}function createResponseQueueKey(id2){return id2===null?"res-unknown-"+(++unknownResponseSequenceNumber).toString():
"res-"+id2.toString()}function createNotificationQueueKey(){return"not-"+(++notificationSequenceNumber).toString()}function addMessageToQueue(queue,message){
messages_1.Message.isRequest(message)?queue.set(createRequestQueueKey(message.id),message):messages_1.Message.isResponse(
message)?maxParallelism===-1?queue.set(createResponseQueueKey(message.id),message):handleResponse(message):queue.set(createNotificationQueueKey(),
message)}function triggerMessageQueue(){timer||messageQueue.size===0||maxParallelism!==-1&&inFlight>=maxParallelism||(timer=
(0,ral_1.default)().timer.setImmediate(async()=>{if(timer=void 0,messageQueue.size===0||maxParallelism!==-1&&inFlight>=maxParallelism)
return;const message=messageQueue.shift();let result;try{inFlight++;const messageStrategy=options?.messageStrategy;MessageStrategy.
is(messageStrategy)?result=messageStrategy.handleMessage(message,handleMessage):result=handleMessage(message)}catch(error){
logger.error(`Processing message queue failed: ${error.toString()}`)}finally{result instanceof Promise?result.then(()=>{}).
catch(error=>{logger.error(`Processing message queue failed: ${error.toString()}`)}).finally(()=>{inFlight--,triggerMessageQueue()}):
inFlight--,triggerMessageQueue()}}))}async function handleMessage(message){return messages_1.Message.isRequest(message)?
handleRequest(message):messages_1.Message.isNotification(message)?handleNotification(message):messages_1.Message.isResponse(
message)?handleResponse(message):handleInvalidMessage(message)}const callback=message=>{try{if(messages_1.Message.isNotification(
message)&&message.method===CancelNotification.type.method){const cancelId=message.params.id,key=createRequestQueueKey(cancelId),
toCancel=messageQueue.get(key);if(messages_1.Message.isRequest(toCancel)){const strategy=options?.connectionStrategy,response=strategy&&
strategy.cancelUndispatched?strategy.cancelUndispatched(toCancel,cancelUndispatched):void 0;if(response&&(response.error!==
void 0||response.result!==void 0)){messageQueue.delete(key),requestTokens.delete(cancelId),response.id=toCancel.id,traceSendingResponse(
response,message.method,Date.now()),messageWriter.write(response).catch(()=>logger.error("Sending response for canceled \
message failed."));return}}const cancellationToken=requestTokens.get(cancelId);if(cancellationToken!==void 0){cancellationToken.
cancel(),traceReceivedNotification(message);return}else knownCanceledRequests.add(cancelId)}addMessageToQueue(messageQueue,
message)}finally{triggerMessageQueue()}};async function handleRequest(requestMessage){if(isDisposed())return Promise.resolve();
function reply(resultOrError,method,startTime2){const message={jsonrpc:version,id:requestMessage.id};return resultOrError instanceof
messages_1.ResponseError?message.error=resultOrError.toJson():message.result=resultOrError===void 0?null:resultOrError,traceSendingResponse(
message,method,startTime2),messageWriter.write(message)}function replyError(error,method,startTime2){const message={jsonrpc:version,
id:requestMessage.id,error:error.toJson()};return traceSendingResponse(message,method,startTime2),messageWriter.write(message)}
traceReceivedRequest(requestMessage);const element=requestHandlers.get(requestMessage.method);let type,requestHandler;element&&
(type=element.type,requestHandler=element.handler);const startTime=Date.now();if(requestHandler||starRequestHandler){const tokenKey=requestMessage.
id??String(Date.now()),cancellationSource=IdCancellationReceiverStrategy.is(cancellationStrategy.receiver)?cancellationStrategy.
receiver.createCancellationTokenSource(tokenKey):cancellationStrategy.receiver.createCancellationTokenSource(requestMessage);
requestMessage.id!==null&&knownCanceledRequests.has(requestMessage.id)&&cancellationSource.cancel(),requestMessage.id!==
null&&requestTokens.set(tokenKey,cancellationSource);try{let handlerResult;if(requestHandler)if(requestMessage.params===
void 0){if(type!==void 0&&type.numberOfParams!==0)return replyError(new messages_1.ResponseError(messages_1.ErrorCodes.InvalidParams,
`Request ${requestMessage.method} defines ${type.numberOfParams} params but received none.`),requestMessage.method,startTime);
handlerResult=requestHandler(cancellationSource.token)}else if(Array.isArray(requestMessage.params)){if(type!==void 0&&type.
parameterStructures===messages_1.ParameterStructures.byName)return replyError(new messages_1.ResponseError(messages_1.ErrorCodes.
InvalidParams,`Request ${requestMessage.method} defines parameters by name but received parameters by position`),requestMessage.
method,startTime);handlerResult=requestHandler(...requestMessage.params,cancellationSource.token)}else{if(type!==void 0&&
type.parameterStructures===messages_1.ParameterStructures.byPosition)return replyError(new messages_1.ResponseError(messages_1.
ErrorCodes.InvalidParams,`Request ${requestMessage.method} defines parameters by position but received parameters by nam\
e`),requestMessage.method,startTime);handlerResult=requestHandler(requestMessage.params,cancellationSource.token)}else starRequestHandler&&
(handlerResult=starRequestHandler(requestMessage.method,requestMessage.params,cancellationSource.token));const resultOrError=await handlerResult;
await reply(resultOrError,requestMessage.method,startTime)}catch(error){error instanceof messages_1.ResponseError?await reply(
error,requestMessage.method,startTime):error&&Is.string(error.message)?await replyError(new messages_1.ResponseError(messages_1.
ErrorCodes.InternalError,`Request ${requestMessage.method} failed with message: ${error.message}`),requestMessage.method,
startTime):await replyError(new messages_1.ResponseError(messages_1.ErrorCodes.InternalError,`Request ${requestMessage.method}\
 failed unexpectedly without providing any details.`),requestMessage.method,startTime)}finally{requestTokens.delete(tokenKey)}}else
await replyError(new messages_1.ResponseError(messages_1.ErrorCodes.MethodNotFound,`Unhandled method ${requestMessage.method}`),
requestMessage.method,startTime)}function handleResponse(responseMessage){if(!isDisposed())if(responseMessage.id===null)
responseMessage.error?logger.error(`Received response message without id: Error is: 
${JSON.stringify(responseMessage.error,void 0,4)}`):logger.error("Received response message without id. No further error\
 information provided.");else{const key=responseMessage.id,responsePromise=responsePromises.get(key);if(traceReceivedResponse(
responseMessage,responsePromise),responsePromise!==void 0){responsePromises.delete(key);try{if(responseMessage.error){const error=responseMessage.
error;responsePromise.reject(new messages_1.ResponseError(error.code,error.message,error.data))}else if(responseMessage.
result!==void 0)responsePromise.resolve(responseMessage.result);else throw new Error("Should never happen.")}catch(error){
error.message?logger.error(`Response handler '${responsePromise.method}' failed with message: ${error.message}`):logger.
error(`Response handler '${responsePromise.method}' failed unexpectedly.`)}}}}async function handleNotification(message){
if(isDisposed())return;let type,notificationHandler;if(message.method===CancelNotification.type.method){const cancelId=message.
params.id;knownCanceledRequests.delete(cancelId),traceReceivedNotification(message);return}else{const element=notificationHandlers.
get(message.method);element&&(notificationHandler=element.handler,type=element.type)}if(notificationHandler||starNotificationHandler)
try{if(traceReceivedNotification(message),notificationHandler)if(message.params===void 0)type!==void 0&&type.numberOfParams!==
0&&type.parameterStructures!==messages_1.ParameterStructures.byName&&logger.error(`Notification ${message.method} define\
s ${type.numberOfParams} params but received none.`),await notificationHandler();else if(Array.isArray(message.params)){
const params=message.params;message.method===ProgressNotification.type.method&&params.length===2&&ProgressToken.is(params[0])?
await notificationHandler({token:params[0],value:params[1]}):(type!==void 0&&(type.parameterStructures===messages_1.ParameterStructures.
byName&&logger.error(`Notification ${message.method} defines parameters by name but received parameters by position`),type.
numberOfParams!==message.params.length&&logger.error(`Notification ${message.method} defines ${type.numberOfParams} para\
ms but received ${params.length} arguments`)),await notificationHandler(...params))}else type!==void 0&&type.parameterStructures===
messages_1.ParameterStructures.byPosition&&logger.error(`Notification ${message.method} defines parameters by position b\
ut received parameters by name`),await notificationHandler(message.params);else starNotificationHandler&&await starNotificationHandler(
message.method,message.params)}catch(error){error.message?logger.error(`Notification handler '${message.method}' failed \
with message: ${error.message}`):logger.error(`Notification handler '${message.method}' failed unexpectedly.`)}else unhandledNotificationEmitter.
fire(message)}function handleInvalidMessage(message){if(!message){logger.error("Received empty message.");return}logger.
error(`Received message which is neither a response nor a notification message:
${JSON.stringify(message,null,4)}`);const responseMessage=message;if(Is.string(responseMessage.id)||Is.number(responseMessage.
id)){const key=responseMessage.id,responseHandler=responsePromises.get(key);responseHandler&&responseHandler.reject(new Error(
"The received response has neither a result nor an error property."))}}function stringifyTrace(params){if(params!=null)switch(trace){case Trace.
Verbose:return JSON.stringify(params,null,4);case Trace.Compact:return JSON.stringify(params);default:return}}function traceSendingRequest(message){
if(!(trace===Trace.Off||!tracer))if(traceFormat===TraceFormat.Text){let data;(trace===Trace.Verbose||trace===Trace.Compact)&&
message.params&&(data=`Params: ${stringifyTrace(message.params)}`),tracer.log(`Sending request '${message.method} - (${message.
id})'.`,data)}else logLSPMessage("send-request",message)}function traceSendingNotification(message){if(!(trace===Trace.Off||
!tracer))if(traceFormat===TraceFormat.Text){let data;(trace===Trace.Verbose||trace===Trace.Compact)&&(message.params?data=
`Params: ${stringifyTrace(message.params)}`:data="No parameters provided."),tracer.log(`Sending notification '${message.
method}'.`,data)}else logLSPMessage("send-notification",message)}function traceSendingResponse(message,method,startTime){
if(!(trace===Trace.Off||!tracer))if(traceFormat===TraceFormat.Text){let data;(trace===Trace.Verbose||trace===Trace.Compact)&&
(message.error&&message.error.data?data=`Error data: ${stringifyTrace(message.error.data)}`:message.result?data=`Result:\
 ${stringifyTrace(message.result)}`:message.error===void 0&&(data="No result returned."));const error=message.error?` Re\
quest failed: ${message.error.message} (${message.error.code}).`:"";tracer.log(`Sending response '${method} - (${message.
id})'. Processing request took ${Date.now()-startTime}ms.${error}`,data)}else logLSPMessage("send-response",message)}function traceReceivedRequest(message){
if(!(trace===Trace.Off||!tracer))if(traceFormat===TraceFormat.Text){let data;(trace===Trace.Verbose||trace===Trace.Compact)&&
message.params&&(data=`Params: ${stringifyTrace(message.params)}`),tracer.log(`Received request '${message.method} - (${message.
id})'.`,data)}else logLSPMessage("receive-request",message)}function traceReceivedNotification(message){if(!(trace===Trace.
Off||!tracer||message.method===LogTraceNotification.type.method))if(traceFormat===TraceFormat.Text){let data;(trace===Trace.
Verbose||trace===Trace.Compact)&&(message.params?data=`Params: ${stringifyTrace(message.params)}`:data="No parameters pr\
ovided."),tracer.log(`Received notification '${message.method}'.`,data)}else logLSPMessage("receive-notification",message)}
function traceReceivedResponse(message,responsePromise){if(!(trace===Trace.Off||!tracer))if(traceFormat===TraceFormat.Text){
let data;if((trace===Trace.Verbose||trace===Trace.Compact)&&(message.error&&message.error.data?data=`Error data: ${stringifyTrace(
message.error.data)}`:message.result?data=`Result: ${stringifyTrace(message.result)}`:message.error===void 0&&(data="No \
result returned.")),responsePromise){const error=message.error?` Request failed: ${message.error.message} (${message.error.
code}).`:"";tracer.log(`Received response '${responsePromise.method} - (${message.id})' in ${Date.now()-responsePromise.
timerStart}ms.${error}`,data)}else tracer.log(`Received response ${message.id} without active response promise.`,data)}else
logLSPMessage("receive-response",message)}function logLSPMessage(type,message){if(!tracer||trace===Trace.Off)return;const lspMessage={
isLSPMessage:!0,type,message,timestamp:Date.now()};tracer.log(lspMessage)}function throwIfClosedOrDisposed(){if(isClosed())
throw new ConnectionError(ConnectionErrors.Closed,"Connection is closed.");if(isDisposed())throw new ConnectionError(ConnectionErrors.
Disposed,"Connection is disposed.")}function throwIfListening(){if(isListening())throw new ConnectionError(ConnectionErrors.
AlreadyListening,"Connection is already listening")}function throwIfNotListening(){if(!isListening())throw new Error("Ca\
ll listen() first.")}function undefinedToNull(param){return param===void 0?null:param}function nullToUndefined(param){if(param!==
null)return param}function isNamedParam(param){return param!=null&&!Array.isArray(param)&&typeof param=="object"}function computeSingleParam(parameterStructures,param){
switch(parameterStructures){case messages_1.ParameterStructures.auto:return isNamedParam(param)?nullToUndefined(param):[
undefinedToNull(param)];case messages_1.ParameterStructures.byName:if(!isNamedParam(param))throw new Error("Received par\
ameters by name but param is not an object literal.");return nullToUndefined(param);case messages_1.ParameterStructures.
byPosition:return[undefinedToNull(param)];default:throw new Error(`Unknown parameter structure ${parameterStructures.toString()}`)}}
function computeMessageParams(type,params){let result;const numberOfParams=type.numberOfParams;switch(numberOfParams){case 0:
result=void 0;break;case 1:result=computeSingleParam(type.parameterStructures,params[0]);break;default:result=[];for(let i=0;i<
params.length&&i<numberOfParams;i++)result.push(undefinedToNull(params[i]));if(params.length<numberOfParams)for(let i=params.
length;i<numberOfParams;i++)result.push(null);break}return result}const connection={sendNotification:(type,...args)=>{throwIfClosedOrDisposed();
let method,messageParams;if(Is.string(type)){method=type;const first=args[0];let paramStart=0,parameterStructures=messages_1.
ParameterStructures.auto;messages_1.ParameterStructures.is(first)&&(paramStart=1,parameterStructures=first);const paramEnd=args.
length,numberOfParams=paramEnd-paramStart;switch(numberOfParams){case 0:messageParams=void 0;break;case 1:messageParams=
computeSingleParam(parameterStructures,args[paramStart]);break;default:if(parameterStructures===messages_1.ParameterStructures.
byName)throw new Error(`Received ${numberOfParams} parameters for 'by Name' notification parameter structure.`);messageParams=
args.slice(paramStart,paramEnd).map(value=>undefinedToNull(value));break}}else{const params=args;method=type.method,messageParams=
computeMessageParams(type,params)}const notificationMessage={jsonrpc:version,method,params:messageParams};return traceSendingNotification(
notificationMessage),messageWriter.write(notificationMessage).catch(error=>{throw logger.error("Sending notification fai\
led."),error})},onNotification:(type,handler)=>{throwIfClosedOrDisposed();let method;return Is.func(type)?starNotificationHandler=
type:handler&&(Is.string(type)?(method=type,notificationHandlers.set(type,{type:void 0,handler})):(method=type.method,notificationHandlers.
set(type.method,{type,handler}))),{dispose:()=>{method!==void 0?notificationHandlers.get(method)?.handler===handler&&notificationHandlers.
delete(method):starNotificationHandler===type&&(starNotificationHandler=void 0)}}},onProgress:(_type,token,handler)=>{if(progressHandlers.
has(token))throw new Error(`Progress handler for token ${token} already registered`);return progressHandlers.set(token,handler),
{dispose:()=>{progressHandlers.get(token)===handler&&progressHandlers.delete(token)}}},sendProgress:(_type,token,value)=>connection.
sendNotification(ProgressNotification.type,{token,value}),onUnhandledProgress:unhandledProgressEmitter.event,sendRequest:(type,...args)=>{
throwIfClosedOrDisposed(),throwIfNotListening();function sendCancellation(connection2,id3){const p=cancellationStrategy.
sender.sendCancellation(connection2,id3);p===void 0?logger.log(`Received no promise from cancellation strategy when canc\
elling id ${id3}`):p.catch(()=>{logger.log(`Sending cancellation messages for id ${id3} failed.`)})}let method,messageParams,
token;if(Is.string(type)){method=type;const first=args[0],last=args[args.length-1];let paramStart=0,parameterStructures=messages_1.
ParameterStructures.auto;messages_1.ParameterStructures.is(first)&&(paramStart=1,parameterStructures=first);let paramEnd=args.
length;cancellation_1.CancellationToken.is(last)&&(paramEnd=paramEnd-1,token=last);const numberOfParams=paramEnd-paramStart;
switch(numberOfParams){case 0:messageParams=void 0;break;case 1:messageParams=computeSingleParam(parameterStructures,args[paramStart]);
break;default:if(parameterStructures===messages_1.ParameterStructures.byName)throw new Error(`Received ${numberOfParams}\
 parameters for 'by Name' request parameter structure.`);messageParams=args.slice(paramStart,paramEnd).map(value=>undefinedToNull(
value));break}}else{const params=args;method=type.method,messageParams=computeMessageParams(type,params);const numberOfParams=type.
numberOfParams;token=cancellation_1.CancellationToken.is(params[numberOfParams])?params[numberOfParams]:void 0}const id2=sequenceNumber++;
let disposable,tokenWasCancelled=!1;token!==void 0&&(token.isCancellationRequested?tokenWasCancelled=!0:disposable=token.
onCancellationRequested(()=>{sendCancellation(connection,id2)}));const requestMessage={jsonrpc:version,id:id2,method,params:messageParams};
return traceSendingRequest(requestMessage),typeof cancellationStrategy.sender.enableCancellation=="function"&&cancellationStrategy.
sender.enableCancellation(requestMessage),new Promise(async(resolve,reject)=>{const resolveWithCleanup=r=>{resolve(r),cancellationStrategy.
sender.cleanup(id2),disposable?.dispose()},rejectWithCleanup=r=>{reject(r),cancellationStrategy.sender.cleanup(id2),disposable?.
dispose()},responsePromise={method,timerStart:Date.now(),resolve:resolveWithCleanup,reject:rejectWithCleanup};try{responsePromises.
set(id2,responsePromise),await messageWriter.write(requestMessage),tokenWasCancelled&&sendCancellation(connection,id2)}catch(error){
responsePromises.delete(id2),responsePromise.reject(new messages_1.ResponseError(messages_1.ErrorCodes.MessageWriteError,
error.message?error.message:"Unknown reason")),logger.error("Sending request failed.")}})},onRequest:(type,handler)=>{throwIfClosedOrDisposed();
let method=null;return StarRequestHandler.is(type)?(method=void 0,starRequestHandler=type):Is.string(type)?(method=null,
handler!==void 0&&(method=type,requestHandlers.set(type,{handler,type:void 0}))):handler!==void 0&&(method=type.method,requestHandlers.
set(type.method,{type,handler})),{dispose:()=>{method!==null&&(method!==void 0?requestHandlers.get(method)?.handler===handler&&
requestHandlers.delete(method):starRequestHandler===type&&(starRequestHandler=void 0))}}},hasPendingResponse:()=>responsePromises.
size>0,trace:async(_value,_tracer,sendNotificationOrTraceOptions)=>{let _sendNotification=!1,_traceFormat=TraceFormat.Text;
sendNotificationOrTraceOptions!==void 0&&(Is.boolean(sendNotificationOrTraceOptions)?_sendNotification=sendNotificationOrTraceOptions:
(_sendNotification=sendNotificationOrTraceOptions.sendNotification||!1,_traceFormat=sendNotificationOrTraceOptions.traceFormat||
TraceFormat.Text)),trace=_value,traceFormat=_traceFormat,trace===Trace.Off?tracer=void 0:tracer=_tracer,_sendNotification&&
!isClosed()&&!isDisposed()&&await connection.sendNotification(SetTraceNotification.type,{value:Trace.toString(_value)})},
onError:errorEmitter.event,onClose:closeEmitter.event,onUnhandledNotification:unhandledNotificationEmitter.event,onDispose:disposeEmitter.
event,end:()=>{messageWriter.end()},dispose:()=>{if(isDisposed())return;state=ConnectionState.Disposed,disposeEmitter.fire(
void 0);const error=new messages_1.ResponseError(messages_1.ErrorCodes.PendingResponseRejected,"Pending response rejecte\
d since connection got disposed");for(const promise of responsePromises.values())promise.reject(error);responsePromises=
new Map,requestTokens=new Map,knownCanceledRequests=new Set,messageQueue=new linkedMap_1.LinkedMap,Is.func(messageWriter.
dispose)&&messageWriter.dispose(),Is.func(messageReader.dispose)&&messageReader.dispose()},listen:()=>{throwIfClosedOrDisposed(),
throwIfListening(),state=ConnectionState.Listening,messageReader.listen(callback)},inspect:()=>{(0,ral_1.default)().console.
log("inspect")}};return connection.onNotification(LogTraceNotification.type,params=>{if(trace===Trace.Off||!tracer)return;
const verbose=trace===Trace.Verbose||trace===Trace.Compact;tracer.log(params.message,verbose?params.verbose:void 0)}),connection.
onNotification(ProgressNotification.type,async params=>{const handler=progressHandlers.get(params.token);handler?await handler(
params.value):unhandledProgressEmitter.fire(params)}),connection}}),15046:((__unused_webpack_module,exports)=>{Object.defineProperty(
exports,"__esModule",{value:!0}),exports.Disposable=void 0;var Disposable;(function(Disposable2){function create(func){return{
dispose:func}}Disposable2.create=create})(Disposable||(exports.Disposable=Disposable={}))}),14677:(function(__unused_webpack_module,exports,__webpack_require__){
var __importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(
exports,"__esModule",{value:!0}),exports.Emitter=exports.Event=void 0;const ral_1=__importDefault(__webpack_require__(46877));
var Event;(function(Event2){const _disposable={dispose(){}};Event2.None=function(){return _disposable}})(Event||(exports.
Event=Event={}));class CallbackList{_callbacks;_contexts;add(callback,context=null,bucket){this._callbacks||(this._callbacks=
[],this._contexts=[]),this._callbacks.push(callback),this._contexts.push(context),Array.isArray(bucket)&&bucket.push({dispose:()=>this.
remove(callback,context)})}remove(callback,context=null){if(!this._callbacks)return;let foundCallbackWithDifferentContext=!1;
for(let i=0,len=this._callbacks.length;i<len;i++)if(this._callbacks[i]===callback)if(this._contexts[i]===context){this._callbacks.
splice(i,1),this._contexts.splice(i,1);return}else foundCallbackWithDifferentContext=!0;if(foundCallbackWithDifferentContext)
throw new Error("When adding a listener with a context, you should remove it with the same context")}invoke(...args){if(!this.
_callbacks)return[];const ret=[],callbacks=this._callbacks.slice(0),contexts=this._contexts.slice(0);for(let i=0,len=callbacks.
length;i<len;i++)try{ret.push(callbacks[i].apply(contexts[i],args))}catch(e){(0,ral_1.default)().console.error(e)}return ret}isEmpty(){
return!this._callbacks||this._callbacks.length===0}dispose(){this._callbacks=void 0,this._contexts=void 0}}class Emitter{_options;static _noop=function(){};_event;_callbacks;constructor(_options){
this._options=_options}get event(){return this._event||(this._event=(listener,thisArgs,disposables)=>{this._callbacks||(this.
_callbacks=new CallbackList),this._options&&this._options.onFirstListenerAdd&&this._callbacks.isEmpty()&&this._options.onFirstListenerAdd(
this),this._callbacks.add(listener,thisArgs);const result={dispose:()=>{this._callbacks&&(this._callbacks.remove(listener,
thisArgs),result.dispose=Emitter._noop,this._options&&this._options.onLastListenerRemove&&this._callbacks.isEmpty()&&this.
_options.onLastListenerRemove(this))}};return Array.isArray(disposables)&&disposables.push(result),result}),this._event}fire(event){
this._callbacks&&this._callbacks.invoke.call(this._callbacks,event)}dispose(){this._callbacks&&(this._callbacks.dispose(),
this._callbacks=void 0)}}exports.Emitter=Emitter}),35032:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,
"__esModule",{value:!0}),exports.boolean=boolean,exports.string=string,exports.number=number,exports.error=error,exports.
func=func,exports.array=array,exports.stringArray=stringArray;function boolean(value){return value===!0||value===!1}function string(value){
return typeof value=="string"||value instanceof String}function number(value){return typeof value=="number"||value instanceof
Number}function error(value){return value instanceof Error}function func(value){return typeof value=="function"}function array(value){
return Array.isArray(value)}function stringArray(value){return array(value)&&value.every(elem=>string(elem))}}),31139:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:!0}),exports.LRUCache=exports.LinkedMap=exports.Touch=void 0;var Touch;
(function(Touch2){Touch2.None=0,Touch2.First=1,Touch2.AsOld=Touch2.First,Touch2.Last=2,Touch2.AsNew=Touch2.Last})(Touch||
(exports.Touch=Touch={}));class LinkedMap{[Symbol.toStringTag]="LinkedMap";_map;_head;_tail;_size;_state;constructor(){this.
_map=new Map,this._head=void 0,this._tail=void 0,this._size=0,this._state=0}clear(){this._map.clear(),this._head=void 0,
this._tail=void 0,this._size=0,this._state++}isEmpty(){return!this._head&&!this._tail}get size(){return this._size}get first(){
return this._head?.value}get last(){return this._tail?.value}before(key){const item=this._map.get(key);return item?item.
previous?.value:void 0}after(key){const item=this._map.get(key);return item?item.next?.value:void 0}has(key){return this.
_map.has(key)}get(key,touch=Touch.None){const item=this._map.get(key);if(item)return touch!==Touch.None&&this.touch(item,
touch),item.value}set(key,value,touch=Touch.None){let item=this._map.get(key);if(item)item.value=value,touch!==Touch.None&&
this.touch(item,touch);else{switch(item={key,value,next:void 0,previous:void 0},touch){case Touch.None:this.addItemLast(
item);break;case Touch.First:this.addItemFirst(item);break;case Touch.Last:this.addItemLast(item);break;default:this.addItemLast(
item);break}this._map.set(key,item),this._size++}return this}delete(key){return!!this.remove(key)}remove(key){const item=this.
_map.get(key);if(item)return this._map.delete(key),this.removeItem(item),this._size--,item.value}shift(){if(!this._head&&
!this._tail)return;if(!this._head||!this._tail)throw new Error("Invalid list");const item=this._head;return this._map.delete(
item.key),this.removeItem(item),this._size--,item.value}forEach(callbackfn,thisArg){const state=this._state;let current=this.
_head;for(;current;){if(thisArg?callbackfn.bind(thisArg)(current.value,current.key,this):callbackfn(current.value,current.
key,this),this._state!==state)throw new Error("LinkedMap got modified during iteration.");current=current.next}}keys(){const state=this.
_state;let current=this._head;const iterator={[Symbol.iterator]:()=>iterator,next:()=>{if(this._state!==state)throw new Error(
"LinkedMap got modified during iteration.");if(current){const result={value:current.key,done:!1};return current=current.
next,result}else return{value:void 0,done:!0}}};return iterator}values(){const state=this._state;let current=this._head;
const iterator={[Symbol.iterator]:()=>iterator,next:()=>{if(this._state!==state)throw new Error("LinkedMap got modified \
during iteration.");if(current){const result={value:current.value,done:!1};return current=current.next,result}else return{
value:void 0,done:!0}}};return iterator}entries(){const state=this._state;let current=this._head;const iterator={[Symbol.
iterator]:()=>iterator,next:()=>{if(this._state!==state)throw new Error("LinkedMap got modified during iteration.");if(current){
const result={value:[current.key,current.value],done:!1};return current=current.next,result}else return{value:void 0,done:!0}}};
return iterator}[Symbol.iterator](){return this.entries()}trimOld(newSize){if(newSize>=this.size)return;if(newSize===0){
this.clear();return}let current=this._head,currentSize=this.size;for(;current&&currentSize>newSize;)this._map.delete(current.
key),current=current.next,currentSize--;this._head=current,this._size=currentSize,current&&(current.previous=void 0),this.
_state++}addItemFirst(item){if(!this._head&&!this._tail)this._tail=item;else if(this._head)item.next=this._head,this._head.
previous=item;else throw new Error("Invalid list");this._head=item,this._state++}addItemLast(item){if(!this._head&&!this.
_tail)this._head=item;else if(this._tail)item.previous=this._tail,this._tail.next=item;else throw new Error("Invalid lis\
t");this._tail=item,this._state++}removeItem(item){if(item===this._head&&item===this._tail)this._head=void 0,this._tail=
void 0;else if(item===this._head){if(!item.next)throw new Error("Invalid list");item.next.previous=void 0,this._head=item.
next}else if(item===this._tail){if(!item.previous)throw new Error("Invalid list");item.previous.next=void 0,this._tail=item.
previous}else{const next=item.next,previous=item.previous;if(!next||!previous)throw new Error("Invalid list");next.previous=
previous,previous.next=next}item.next=void 0,item.previous=void 0,this._state++}touch(item,touch){if(!this._head||!this.
_tail)throw new Error("Invalid list");if(!(touch!==Touch.First&&touch!==Touch.Last)){if(touch===Touch.First){if(item===this.
_head)return;const next=item.next,previous=item.previous;item===this._tail?(previous.next=void 0,this._tail=previous):(next.
previous=previous,previous.next=next),item.previous=void 0,item.next=this._head,this._head.previous=item,this._head=item,
this._state++}else if(touch===Touch.Last){if(item===this._tail)return;const next=item.next,previous=item.previous;item===
this._head?(next.previous=void 0,this._head=next):(next.previous=previous,previous.next=next),item.next=void 0,item.previous=
this._tail,this._tail.next=item,this._tail=item,this._state++}}}toJSON(){const data=[];return this.forEach((value,key)=>{
data.push([key,value])}),data}fromJSON(data){this.clear();for(const[key,value]of data)this.set(key,value)}}exports.LinkedMap=
LinkedMap;class LRUCache extends LinkedMap{_limit;_ratio;constructor(limit,ratio=1){super(),this._limit=limit,this._ratio=
Math.min(Math.max(0,ratio),1)}get limit(){return this._limit}set limit(limit){this._limit=limit,this.checkTrim()}get ratio(){
return this._ratio}set ratio(ratio){this._ratio=Math.min(Math.max(0,ratio),1),this.checkTrim()}get(key,touch=Touch.AsNew){
return super.get(key,touch)}peek(key){return super.get(key,Touch.None)}set(key,value){return super.set(key,value,Touch.Last),
this.checkTrim(),this}checkTrim(){this.size>this._limit&&this.trimOld(Math.round(this._limit*this._ratio))}}exports.LRUCache=
LRUCache}),6607:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:!0}),exports.AbstractMessageBuffer=
void 0;const CR=13,LF=10,CRLF=`\r
`;class AbstractMessageBuffer{_encoding;_chunks;_totalLength;constructor(encoding="utf-8"){this._encoding=encoding,this.
_chunks=[],this._totalLength=0}get encoding(){return this._encoding}append(chunk){const toAppend=typeof chunk=="string"?
this.fromString(chunk,this._encoding):chunk;this._chunks.push(toAppend),this._totalLength+=toAppend.byteLength}tryReadHeaders(lowerCaseKeys=!1){
if(this._chunks.length===0)return;let state=0,chunkIndex=0,offset=0,chunkBytesRead=0;row:for(;chunkIndex<this._chunks.length;){
const chunk=this._chunks[chunkIndex];for(offset=0;offset<chunk.length;){switch(chunk[offset]){case CR:switch(state){case 0:
state=1;break;case 2:state=3;break;default:state=0}break;case LF:switch(state){case 1:state=2;break;case 3:state=4,offset++;
break row;default:state=0}break;default:state=0}offset++}chunkBytesRead+=chunk.byteLength,chunkIndex++}if(state!==4)return;
const buffer=this._read(chunkBytesRead+offset),result=new Map,headers=this.toString(buffer,"ascii").split(CRLF);if(headers.
length<2)return result;for(let i=0;i<headers.length-2;i++){const header=headers[i],index=header.indexOf(":");if(index===
-1)throw new Error(`Message header must separate key and value using ':'
${header}`);const key=header.substr(0,index),value=header.substr(index+1).trim();result.set(lowerCaseKeys?key.toLowerCase():
key,value)}return result}tryReadBody(length){if(!(this._totalLength<length))return this._read(length)}get numberOfBytes(){
return this._totalLength}_read(byteCount){if(byteCount===0)return this.emptyBuffer();if(byteCount>this._totalLength)throw new Error(
"Cannot read so many bytes!");if(this._chunks[0].byteLength===byteCount){const chunk=this._chunks[0];return this._chunks.
shift(),this._totalLength-=byteCount,this.asNative(chunk)}if(this._chunks[0].byteLength>byteCount){const chunk=this._chunks[0],
result2=this.asNative(chunk,byteCount);return this._chunks[0]=chunk.slice(byteCount),this._totalLength-=byteCount,result2}
const result=this.allocNative(byteCount);let resultOffset=0;const chunkIndex=0;for(;byteCount>0;){const chunk=this._chunks[chunkIndex];
if(chunk.byteLength>byteCount){const chunkPart=chunk.slice(0,byteCount);result.set(chunkPart,resultOffset),resultOffset+=
byteCount,this._chunks[chunkIndex]=chunk.slice(byteCount),this._totalLength-=byteCount,byteCount-=byteCount}else result.
set(chunk,resultOffset),resultOffset+=chunk.byteLength,this._chunks.shift(),this._totalLength-=chunk.byteLength,byteCount-=
chunk.byteLength}return result}}exports.AbstractMessageBuffer=AbstractMessageBuffer}),16282:(function(__unused_webpack_module,exports,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(
m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),
Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||
(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&
this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];
for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){
if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&
__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})(),__importDefault=this&&this.__importDefault||
function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0}),exports.
ReadableStreamMessageReader=exports.AbstractMessageReader=exports.MessageReader=void 0;const ral_1=__importDefault(__webpack_require__(
46877)),Is=__importStar(__webpack_require__(35032)),events_1=__webpack_require__(14677),semaphore_1=__webpack_require__(
21788);var MessageReader;(function(MessageReader2){function is(value){const candidate=value;return candidate&&Is.func(candidate.
listen)&&Is.func(candidate.dispose)&&Is.func(candidate.onError)&&Is.func(candidate.onClose)&&Is.func(candidate.onPartialMessage)}
MessageReader2.is=is})(MessageReader||(exports.MessageReader=MessageReader={}));class AbstractMessageReader{errorEmitter;closeEmitter;partialMessageEmitter;constructor(){
this.errorEmitter=new events_1.Emitter,this.closeEmitter=new events_1.Emitter,this.partialMessageEmitter=new events_1.Emitter}dispose(){
this.errorEmitter.dispose(),this.closeEmitter.dispose(),this.partialMessageEmitter.dispose()}get onError(){return this.errorEmitter.
event}fireError(error){this.errorEmitter.fire(this.asError(error))}get onClose(){return this.closeEmitter.event}fireClose(){
this.closeEmitter.fire(void 0)}get onPartialMessage(){return this.partialMessageEmitter.event}firePartialMessage(info){this.
partialMessageEmitter.fire(info)}asError(error){return error instanceof Error?error:new Error(`Reader received error. Re\
ason: ${Is.string(error.message)?error.message:"unknown"}`)}}exports.AbstractMessageReader=AbstractMessageReader;var ResolvedMessageReaderOptions;
(function(ResolvedMessageReaderOptions2){function fromOptions(options){let charset,result,contentDecoder;const contentDecoders=new Map;
let contentTypeDecoder;const contentTypeDecoders=new Map;if(options===void 0||typeof options=="string")charset=options??
"utf-8";else{if(charset=options.charset??"utf-8",options.contentDecoder!==void 0&&(contentDecoder=options.contentDecoder,
contentDecoders.set(contentDecoder.name,contentDecoder)),options.contentDecoders!==void 0)for(const decoder of options.contentDecoders)
contentDecoders.set(decoder.name,decoder);if(options.contentTypeDecoder!==void 0&&(contentTypeDecoder=options.contentTypeDecoder,
contentTypeDecoders.set(contentTypeDecoder.name,contentTypeDecoder)),options.contentTypeDecoders!==void 0)for(const decoder of options.
contentTypeDecoders)contentTypeDecoders.set(decoder.name,decoder)}return contentTypeDecoder===void 0&&(contentTypeDecoder=
(0,ral_1.default)().applicationJson.decoder,contentTypeDecoders.set(contentTypeDecoder.name,contentTypeDecoder)),{charset,
contentDecoder,contentDecoders,contentTypeDecoder,contentTypeDecoders}}ResolvedMessageReaderOptions2.fromOptions=fromOptions})(
ResolvedMessageReaderOptions||(ResolvedMessageReaderOptions={}));class ReadableStreamMessageReader extends AbstractMessageReader{readable;options;callback;nextMessageLength;messageToken;buffer;partialMessageTimer;_partialMessageTimeout;readSemaphore;constructor(readable,options){
super(),this.readable=readable,this.options=ResolvedMessageReaderOptions.fromOptions(options),this.buffer=(0,ral_1.default)().
messageBuffer.create(this.options.charset),this._partialMessageTimeout=1e4,this.nextMessageLength=-1,this.messageToken=0,
this.readSemaphore=new semaphore_1.Semaphore(1)}set partialMessageTimeout(timeout){this._partialMessageTimeout=timeout}get partialMessageTimeout(){
return this._partialMessageTimeout}listen(callback){this.nextMessageLength=-1,this.messageToken=0,this.partialMessageTimer=
void 0,this.callback=callback;const result=this.readable.onData(data=>{this.onData(data)});return this.readable.onError(
error=>this.fireError(error)),this.readable.onClose(()=>this.fireClose()),result}onData(data){try{for(this.buffer.append(
data);;){if(this.nextMessageLength===-1){const headers=this.buffer.tryReadHeaders(!0);if(!headers)return;const contentLength=headers.
get("content-length");if(!contentLength){this.fireError(new Error(`Header must provide a Content-Length property.
${JSON.stringify(Object.fromEntries(headers))}`));return}const length=parseInt(contentLength);if(isNaN(length)){this.fireError(
new Error(`Content-Length value must be a number. Got ${contentLength}`));return}this.nextMessageLength=length}const body=this.
buffer.tryReadBody(this.nextMessageLength);if(body===void 0){this.setPartialMessageTimer();return}this.clearPartialMessageTimer(),
this.nextMessageLength=-1,this.readSemaphore.lock(async()=>{const bytes=this.options.contentDecoder!==void 0?await this.
options.contentDecoder.decode(body):body,message=await this.options.contentTypeDecoder.decode(bytes,this.options);this.callback(
message)}).catch(error=>{this.fireError(error)})}}catch(error){this.fireError(error)}}clearPartialMessageTimer(){this.partialMessageTimer&&
(this.partialMessageTimer.dispose(),this.partialMessageTimer=void 0)}setPartialMessageTimer(){this.clearPartialMessageTimer(),
!(this._partialMessageTimeout<=0)&&(this.partialMessageTimer=(0,ral_1.default)().timer.setTimeout((token,timeout)=>{this.
partialMessageTimer=void 0,token===this.messageToken&&(this.firePartialMessage({messageToken:token,waitingTime:timeout}),
this.setPartialMessageTimer())},this._partialMessageTimeout,this.messageToken,this._partialMessageTimeout))}}exports.ReadableStreamMessageReader=
ReadableStreamMessageReader}),80330:(function(__unused_webpack_module,exports,__webpack_require__){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,
k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),
Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||
(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&
this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];
for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){
if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&
__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})(),__importDefault=this&&this.__importDefault||
function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0}),exports.
WriteableStreamMessageWriter=exports.AbstractMessageWriter=exports.MessageWriter=void 0;const ral_1=__importDefault(__webpack_require__(
46877)),Is=__importStar(__webpack_require__(35032)),semaphore_1=__webpack_require__(21788),events_1=__webpack_require__(
14677),ContentLength="Content-Length: ",CRLF=`\r
`;var MessageWriter;(function(MessageWriter2){function is(value){const candidate=value;return candidate&&Is.func(candidate.
dispose)&&Is.func(candidate.onClose)&&Is.func(candidate.onError)&&Is.func(candidate.write)}MessageWriter2.is=is})(MessageWriter||
(exports.MessageWriter=MessageWriter={}));class AbstractMessageWriter{errorEmitter;closeEmitter;constructor(){this.errorEmitter=
new events_1.Emitter,this.closeEmitter=new events_1.Emitter}dispose(){this.errorEmitter.dispose(),this.closeEmitter.dispose()}get onError(){
return this.errorEmitter.event}fireError(error,message,count){this.errorEmitter.fire([this.asError(error),message,count])}get onClose(){
return this.closeEmitter.event}fireClose(){this.closeEmitter.fire(void 0)}asError(error){return error instanceof Error?error:
new Error(`Writer received error. Reason: ${Is.string(error.message)?error.message:"unknown"}`)}}exports.AbstractMessageWriter=
AbstractMessageWriter;var ResolvedMessageWriterOptions;(function(ResolvedMessageWriterOptions2){function fromOptions(options){
return options===void 0||typeof options=="string"?{charset:options??"utf-8",contentTypeEncoder:(0,ral_1.default)().applicationJson.
encoder}:{charset:options.charset??"utf-8",contentEncoder:options.contentEncoder,contentTypeEncoder:options.contentTypeEncoder??
(0,ral_1.default)().applicationJson.encoder}}ResolvedMessageWriterOptions2.fromOptions=fromOptions})(ResolvedMessageWriterOptions||
(ResolvedMessageWriterOptions={}));class WriteableStreamMessageWriter extends AbstractMessageWriter{writable;options;errorCount;writeSemaphore;constructor(writable,options){
super(),this.writable=writable,this.options=ResolvedMessageWriterOptions.fromOptions(options),this.errorCount=0,this.writeSemaphore=
new semaphore_1.Semaphore(1),this.writable.onError(error=>this.fireError(error)),this.writable.onClose(()=>this.fireClose())}async write(msg){
return this.writeSemaphore.lock(async()=>this.options.contentTypeEncoder.encode(msg,this.options).then(buffer=>this.options.
contentEncoder!==void 0?this.options.contentEncoder.encode(buffer):buffer).then(buffer=>{const headers=[];return headers.
push(ContentLength,buffer.byteLength.toString(),CRLF),headers.push(CRLF),this.doWrite(msg,headers,buffer)},error=>{throw this.
fireError(error),error}))}async doWrite(msg,headers,data){try{return await this.writable.write(headers.join(""),"ascii"),
this.writable.write(data)}catch(error){return this.handleError(error,msg),Promise.reject(error)}}handleError(error,msg){
this.errorCount++,this.fireError(error,msg,this.errorCount)}end(){this.writable.end()}}exports.WriteableStreamMessageWriter=
WriteableStreamMessageWriter}),56852:(function(__unused_webpack_module,exports,__webpack_require__){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,
k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),
Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||
(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&
this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];
for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){
if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&
__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports,"__esMo\
dule",{value:!0}),exports.Message=exports.NotificationType9=exports.NotificationType8=exports.NotificationType7=exports.
NotificationType6=exports.NotificationType5=exports.NotificationType4=exports.NotificationType3=exports.NotificationType2=
exports.NotificationType1=exports.NotificationType0=exports.NotificationType=exports.RequestType9=exports.RequestType8=exports.
RequestType7=exports.RequestType6=exports.RequestType5=exports.RequestType4=exports.RequestType3=exports.RequestType2=exports.
RequestType1=exports.RequestType=exports.RequestType0=exports.AbstractMessageSignature=exports.ParameterStructures=exports.
ResponseError=exports.ErrorCodes=void 0;const is=__importStar(__webpack_require__(35032));var ErrorCodes;(function(ErrorCodes2){
ErrorCodes2.ParseError=-32700,ErrorCodes2.InvalidRequest=-32600,ErrorCodes2.MethodNotFound=-32601,ErrorCodes2.InvalidParams=
-32602,ErrorCodes2.InternalError=-32603,ErrorCodes2.jsonrpcReservedErrorRangeStart=-32099,ErrorCodes2.serverErrorStart=-32099,
ErrorCodes2.MessageWriteError=-32099,ErrorCodes2.MessageReadError=-32098,ErrorCodes2.PendingResponseRejected=-32097,ErrorCodes2.
ConnectionInactive=-32096,ErrorCodes2.ServerNotInitialized=-32002,ErrorCodes2.UnknownErrorCode=-32001,ErrorCodes2.jsonrpcReservedErrorRangeEnd=
-32e3,ErrorCodes2.serverErrorEnd=-32e3})(ErrorCodes||(exports.ErrorCodes=ErrorCodes={}));class ResponseError extends Error{code;data;constructor(code,message,data){
super(message),this.code=is.number(code)?code:ErrorCodes.UnknownErrorCode,this.data=data,Object.setPrototypeOf(this,ResponseError.
prototype)}toJson(){const result={code:this.code,message:this.message};return this.data!==void 0&&(result.data=this.data),
result}}exports.ResponseError=ResponseError;class ParameterStructures{kind;static auto=new ParameterStructures("auto");static byPosition=new ParameterStructures(
"byPosition");static byName=new ParameterStructures("byName");constructor(kind){this.kind=kind}static is(value){return value===
ParameterStructures.auto||value===ParameterStructures.byName||value===ParameterStructures.byPosition}toString(){return this.
kind}}exports.ParameterStructures=ParameterStructures;class AbstractMessageSignature{method;numberOfParams;constructor(method,numberOfParams){
this.method=method,this.numberOfParams=numberOfParams}get parameterStructures(){return ParameterStructures.auto}}exports.
AbstractMessageSignature=AbstractMessageSignature;class RequestType0 extends AbstractMessageSignature{_;constructor(method){
super(method,0)}}exports.RequestType0=RequestType0;class RequestType extends AbstractMessageSignature{_parameterStructures;_;constructor(method,_parameterStructures=ParameterStructures.
auto){super(method,1),this._parameterStructures=_parameterStructures}get parameterStructures(){return this._parameterStructures}}
exports.RequestType=RequestType;class RequestType1 extends AbstractMessageSignature{_parameterStructures;_;constructor(method,_parameterStructures=ParameterStructures.
auto){super(method,1),this._parameterStructures=_parameterStructures}get parameterStructures(){return this._parameterStructures}}
exports.RequestType1=RequestType1;class RequestType2 extends AbstractMessageSignature{_;constructor(method){super(method,
2)}}exports.RequestType2=RequestType2;class RequestType3 extends AbstractMessageSignature{_;constructor(method){super(method,
3)}}exports.RequestType3=RequestType3;class RequestType4 extends AbstractMessageSignature{_;constructor(method){super(method,
4)}}exports.RequestType4=RequestType4;class RequestType5 extends AbstractMessageSignature{_;constructor(method){super(method,
5)}}exports.RequestType5=RequestType5;class RequestType6 extends AbstractMessageSignature{_;constructor(method){super(method,
6)}}exports.RequestType6=RequestType6;class RequestType7 extends AbstractMessageSignature{_;constructor(method){super(method,
7)}}exports.RequestType7=RequestType7;class RequestType8 extends AbstractMessageSignature{_;constructor(method){super(method,
8)}}exports.RequestType8=RequestType8;class RequestType9 extends AbstractMessageSignature{_;constructor(method){super(method,
9)}}exports.RequestType9=RequestType9;class NotificationType extends AbstractMessageSignature{_parameterStructures;_;constructor(method,_parameterStructures=ParameterStructures.
auto){super(method,1),this._parameterStructures=_parameterStructures}get parameterStructures(){return this._parameterStructures}}
exports.NotificationType=NotificationType;class NotificationType0 extends AbstractMessageSignature{_;constructor(method){
super(method,0)}}exports.NotificationType0=NotificationType0;class NotificationType1 extends AbstractMessageSignature{_parameterStructures;_;constructor(method,_parameterStructures=ParameterStructures.
auto){super(method,1),this._parameterStructures=_parameterStructures}get parameterStructures(){return this._parameterStructures}}
exports.NotificationType1=NotificationType1;class NotificationType2 extends AbstractMessageSignature{_;constructor(method){
super(method,2)}}exports.NotificationType2=NotificationType2;class NotificationType3 extends AbstractMessageSignature{_;constructor(method){
super(method,3)}}exports.NotificationType3=NotificationType3;class NotificationType4 extends AbstractMessageSignature{_;constructor(method){
super(method,4)}}exports.NotificationType4=NotificationType4;class NotificationType5 extends AbstractMessageSignature{_;constructor(method){
super(method,5)}}exports.NotificationType5=NotificationType5;class NotificationType6 extends AbstractMessageSignature{_;constructor(method){
super(method,6)}}exports.NotificationType6=NotificationType6;class NotificationType7 extends AbstractMessageSignature{_;constructor(method){
super(method,7)}}exports.NotificationType7=NotificationType7;class NotificationType8 extends AbstractMessageSignature{_;constructor(method){
super(method,8)}}exports.NotificationType8=NotificationType8;class NotificationType9 extends AbstractMessageSignature{_;constructor(method){
super(method,9)}}exports.NotificationType9=NotificationType9;var Message;(function(Message2){function isRequest(message){
const candidate=message;return candidate&&is.string(candidate.method)&&(is.string(candidate.id)||is.number(candidate.id))}
Message2.isRequest=isRequest;function isNotification(message){const candidate=message;return candidate&&is.string(candidate.
method)&&message.id===void 0}Message2.isNotification=isNotification;function isResponse(message){const candidate=message;
return candidate&&(candidate.result!==void 0||!!candidate.error)&&(is.string(candidate.id)||is.number(candidate.id)||candidate.
id===null)}Message2.isResponse=isResponse})(Message||(exports.Message=Message={}))}),46877:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:!0});let _ral;function RAL(){if(_ral===void 0)throw new Error("No runt\
ime abstraction layer installed");return _ral}(function(RAL2){function install(ral){if(ral===void 0)throw new Error("No \
runtime abstraction layer provided");_ral=ral}RAL2.install=install})(RAL||(RAL={})),exports.default=RAL}),21788:(function(__unused_webpack_module,exports,__webpack_require__){
var __importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(
exports,"__esModule",{value:!0}),exports.Semaphore=void 0;const ral_1=__importDefault(__webpack_require__(46877));class Semaphore{_capacity;_active;_waiting;constructor(capacity=1){
if(capacity<=0)throw new Error("Capacity must be greater than 0");this._capacity=capacity,this._active=0,this._waiting=[]}lock(thunk){
return new Promise((resolve,reject)=>{this._waiting.push({thunk,resolve,reject}),this.runNext()})}get active(){return this.
_active}runNext(){this._waiting.length===0||this._active===this._capacity||(0,ral_1.default)().timer.setImmediate(()=>this.
doRunNext())}doRunNext(){if(this._waiting.length===0||this._active===this._capacity)return;const next=this._waiting.shift();
if(this._active++,this._active>this._capacity)throw new Error("Too many thunks active");try{const result=next.thunk();result instanceof
Promise?result.then(value=>{this._active--,next.resolve(value),this.runNext()},err=>{this._active--,next.reject(err),this.
runNext()}):(this._active--,next.resolve(result),this.runNext())}catch(err){this._active--,next.reject(err),this.runNext()}}}
exports.Semaphore=Semaphore}),46635:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,
"__esModule",{value:!0}),exports.SharedArrayReceiverStrategy=exports.SharedArraySenderStrategy=void 0;const cancellation_1=__webpack_require__(
899);var CancellationState;(function(CancellationState2){CancellationState2.Continue=0,CancellationState2.Cancelled=1})(
CancellationState||(CancellationState={}));class SharedArraySenderStrategy{buffers;constructor(){this.buffers=new Map}enableCancellation(request){
if(request.id===null)return;const buffer=new SharedArrayBuffer(4),data=new Int32Array(buffer,0,1);data[0]=CancellationState.
Continue,this.buffers.set(request.id,buffer),request.$cancellationData=buffer}async sendCancellation(_conn,id2){const buffer=this.
buffers.get(id2);if(buffer===void 0)return;const data=new Int32Array(buffer,0,1);Atomics.store(data,0,CancellationState.
Cancelled)}cleanup(id2){this.buffers.delete(id2)}dispose(){this.buffers.clear()}}exports.SharedArraySenderStrategy=SharedArraySenderStrategy;
class SharedArrayBufferCancellationToken{data;constructor(buffer){this.data=new Int32Array(buffer,0,1)}get isCancellationRequested(){
return Atomics.load(this.data,0)===CancellationState.Cancelled}get onCancellationRequested(){throw new Error("Cancellati\
on over SharedArrayBuffer doesn't support cancellation events")}}class SharedArrayBufferCancellationTokenSource{token;constructor(buffer){
this.token=new SharedArrayBufferCancellationToken(buffer)}cancel(){}dispose(){}}class SharedArrayReceiverStrategy{kind="\
request";createCancellationTokenSource(request){const buffer=request.$cancellationData;return buffer===void 0?new cancellation_1.
CancellationTokenSource:new SharedArrayBufferCancellationTokenSource(buffer)}}exports.SharedArrayReceiverStrategy=SharedArrayReceiverStrategy}),
54058:(function(__unused_webpack_module,exports,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.
create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:
desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):
(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){
Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||
(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.
prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)
return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,
mod,k[i]);return __setModuleDefault(result,mod),result}})(),__exportStar=this&&this.__exportStar||function(m,exports2){for(var p in m)
p!=="default"&&!Object.prototype.hasOwnProperty.call(exports2,p)&&__createBinding(exports2,m,p)},__importDefault=this&&this.
__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",
{value:!0}),exports.StreamMessageWriter=exports.StreamMessageReader=exports.SocketMessageWriter=exports.SocketMessageReader=
exports.PortMessageWriter=exports.PortMessageReader=exports.IPCMessageWriter=exports.IPCMessageReader=void 0,exports.generateRandomPipeName=
generateRandomPipeName,exports.createClientPipeTransport=createClientPipeTransport,exports.createServerPipeTransport=createServerPipeTransport,
exports.createClientSocketTransport=createClientSocketTransport,exports.createServerSocketTransport=createServerSocketTransport,
exports.createMessageConnection=createMessageConnection;const ril_1=__importDefault(__webpack_require__(42276));ril_1.default.
install();const path=__importStar(__webpack_require__(16928)),os=__importStar(__webpack_require__(70857)),fs=__importStar(
__webpack_require__(79896)),crypto_1=__webpack_require__(76982),net_1=__webpack_require__(69278),api_1=__webpack_require__(
93662);__exportStar(__webpack_require__(93662),exports);class IPCMessageReader extends api_1.AbstractMessageReader{process;constructor(process2){
super(),this.process=process2;const eventEmitter=this.process;eventEmitter.on("error",error=>this.fireError(error)),eventEmitter.
on("close",()=>this.fireClose())}listen(callback){return this.process.on("message",callback),api_1.Disposable.create(()=>this.
process.off("message",callback))}}exports.IPCMessageReader=IPCMessageReader;class IPCMessageWriter extends api_1.AbstractMessageWriter{process;errorCount;constructor(process2){
super(),this.process=process2,this.errorCount=0;const eventEmitter=this.process;eventEmitter.on("error",error=>this.fireError(
error)),eventEmitter.on("close",()=>this.fireClose())}write(msg){try{return typeof this.process.send=="function"&&this.process.
send(msg,void 0,void 0,error=>{error?(this.errorCount++,this.handleError(error,msg)):this.errorCount=0}),Promise.resolve()}catch(error){
return this.handleError(error,msg),Promise.reject(error)}}handleError(error,msg){this.errorCount++,this.fireError(error,
msg,this.errorCount)}end(){}}exports.IPCMessageWriter=IPCMessageWriter;class PortMessageReader extends api_1.AbstractMessageReader{onData;constructor(port){
super(),this.onData=new api_1.Emitter,port.on("close",()=>this.fireClose()),port.on("error",error=>this.fireError(error)),
port.on("message",message=>{this.onData.fire(message)})}listen(callback){return this.onData.event(callback)}}exports.PortMessageReader=
PortMessageReader;class PortMessageWriter extends api_1.AbstractMessageWriter{port;errorCount;constructor(port){super(),
this.port=port,this.errorCount=0,port.on("close",()=>this.fireClose()),port.on("error",error=>this.fireError(error))}write(msg){
try{return this.port.postMessage(msg),Promise.resolve()}catch(error){return this.handleError(error,msg),Promise.reject(error)}}handleError(error,msg){
this.errorCount++,this.fireError(error,msg,this.errorCount)}end(){}}exports.PortMessageWriter=PortMessageWriter;class SocketMessageReader extends api_1.
ReadableStreamMessageReader{constructor(socket,encoding="utf-8"){super((0,ril_1.default)().stream.asReadableStream(socket),
encoding)}}exports.SocketMessageReader=SocketMessageReader;class SocketMessageWriter extends api_1.WriteableStreamMessageWriter{socket;constructor(socket,options){
super((0,ril_1.default)().stream.asWritableStream(socket),options),this.socket=socket}dispose(){super.dispose(),this.socket.
destroy()}}exports.SocketMessageWriter=SocketMessageWriter;class StreamMessageReader extends api_1.ReadableStreamMessageReader{constructor(readable,encoding){
super((0,ril_1.default)().stream.asReadableStream(readable),encoding)}}exports.StreamMessageReader=StreamMessageReader;class StreamMessageWriter extends api_1.
WriteableStreamMessageWriter{constructor(writable,options){super((0,ril_1.default)().stream.asWritableStream(writable),options)}}
exports.StreamMessageWriter=StreamMessageWriter;const XDG_RUNTIME_DIR=process.env.XDG_RUNTIME_DIR,safeIpcPathLengths=new Map(
[["linux",107],["darwin",102]]);function generateRandomPipeName(){if(process.platform==="win32")return`\\\\.\\pipe\\lsp-${(0,crypto_1.
randomBytes)(16).toString("hex")}-sock`;let randomLength=32;const fixedLength=10,tmpDir=fs.realpathSync(XDG_RUNTIME_DIR??
os.tmpdir()),limit=safeIpcPathLengths.get(process.platform);if(limit!==void 0&&(randomLength=Math.min(limit-tmpDir.length-
fixedLength,randomLength)),randomLength<16)throw new Error(`Unable to generate a random pipe name with ${randomLength} c\
haracters.`);const randomSuffix=(0,crypto_1.randomBytes)(Math.floor(randomLength/2)).toString("hex");return path.join(tmpDir,
`lsp-${randomSuffix}.sock`)}function createClientPipeTransport(pipeName,encoding="utf-8"){let connectResolve;const connected=new Promise(
(resolve,_reject)=>{connectResolve=resolve});return new Promise((resolve,reject)=>{const server=(0,net_1.createServer)(socket=>{
server.close(),connectResolve([new SocketMessageReader(socket,encoding),new SocketMessageWriter(socket,encoding)])});server.
on("error",reject),server.listen(pipeName,()=>{server.removeListener("error",reject),resolve({onConnected:()=>connected,
close:()=>{server.close()}})})})}function createServerPipeTransport(pipeName,encoding="utf-8"){const socket=(0,net_1.createConnection)(
pipeName);return[new SocketMessageReader(socket,encoding),new SocketMessageWriter(socket,encoding)]}function createClientSocketTransport(port,encoding="\
utf-8"){let connectResolve;const connected=new Promise((resolve,_reject)=>{connectResolve=resolve});return new Promise((resolve,reject)=>{
const server=(0,net_1.createServer)(socket=>{server.close(),connectResolve([new SocketMessageReader(socket,encoding),new SocketMessageWriter(
socket,encoding)])});server.on("error",reject),server.listen(port,"127.0.0.1",()=>{server.removeListener("error",reject);
const address=server.address();if(address===null||typeof address=="string"){reject(new Error(`Unexpected server address:\
 ${address}`));return}const boundPort=address.port;resolve({port:()=>boundPort,onConnected:()=>connected,close:()=>{server.
close()}})})})}function createServerSocketTransport(port,encoding="utf-8"){const socket=(0,net_1.createConnection)(port,
"127.0.0.1");return[new SocketMessageReader(socket,encoding),new SocketMessageWriter(socket,encoding)]}function isReadableStream(value){
const candidate=value;return candidate.read!==void 0&&candidate.addListener!==void 0}function isWritableStream(value){const candidate=value;
return candidate.write!==void 0&&candidate.addListener!==void 0}function createMessageConnection(input,output,logger,options){
logger||(logger=api_1.NullLogger);const reader=isReadableStream(input)?new StreamMessageReader(input):input,writer=isWritableStream(
output)?new StreamMessageWriter(output):output;return api_1.ConnectionStrategy.is(options)&&(options={connectionStrategy:options}),
(0,api_1.createMessageConnection)(reader,writer,logger,options)}}),42276:((__unused_webpack_module,exports,__webpack_require__)=>{
Object.defineProperty(exports,"__esModule",{value:!0});const util_1=__webpack_require__(39023),crypto_1=__webpack_require__(
76982),api_1=__webpack_require__(93662);class MessageBuffer extends api_1.AbstractMessageBuffer{static emptyBuffer=Buffer.
allocUnsafe(0);constructor(encoding="utf-8"){super(encoding)}emptyBuffer(){return MessageBuffer.emptyBuffer}fromString(value,encoding){
return Buffer.from(value,encoding)}toString(value,encoding){return value instanceof Buffer?value.toString(encoding):new util_1.
TextDecoder(encoding).decode(value)}asNative(buffer,length){return length===void 0?buffer instanceof Buffer?buffer:Buffer.
from(buffer):buffer instanceof Buffer?buffer.slice(0,length):Buffer.from(buffer.subarray(0,length))}allocNative(length){
return Buffer.allocUnsafe(length)}}class ReadableStreamWrapper{stream;constructor(stream){this.stream=stream}onClose(listener){
return this.stream.on("close",listener),api_1.Disposable.create(()=>this.stream.off("close",listener))}onError(listener){
return this.stream.on("error",listener),api_1.Disposable.create(()=>this.stream.off("error",listener))}onEnd(listener){return this.
stream.on("end",listener),api_1.Disposable.create(()=>this.stream.off("end",listener))}onData(listener){return this.stream.
on("data",listener),api_1.Disposable.create(()=>this.stream.off("data",listener))}}class WritableStreamWrapper{stream;constructor(stream){
this.stream=stream}onClose(listener){return this.stream.on("close",listener),api_1.Disposable.create(()=>this.stream.off(
"close",listener))}onError(listener){return this.stream.on("error",listener),api_1.Disposable.create(()=>this.stream.off(
"error",listener))}onEnd(listener){return this.stream.on("end",listener),api_1.Disposable.create(()=>this.stream.off("en\
d",listener))}write(data,encoding){return new Promise((resolve,reject)=>{const callback=error=>{error==null?resolve():reject(
error)};typeof data=="string"?this.stream.write(data,encoding,callback):this.stream.write(data,callback)})}end(){this.stream.
end()}}const _ril=Object.freeze({crypto:Object.freeze({randomUUID:()=>(0,crypto_1.randomUUID)()}),messageBuffer:Object.freeze(
{create:encoding=>new MessageBuffer(encoding)}),applicationJson:Object.freeze({encoder:Object.freeze({name:"application/\
json",encode:(msg,options)=>{try{return Promise.resolve(Buffer.from(JSON.stringify(msg,void 0,0),options.charset))}catch(err){
return Promise.reject(err)}}}),decoder:Object.freeze({name:"application/json",decode:(buffer,options)=>{try{return buffer instanceof
Buffer?Promise.resolve(JSON.parse(buffer.toString(options.charset))):Promise.resolve(JSON.parse(new util_1.TextDecoder(options.
charset).decode(buffer)))}catch(err){return Promise.reject(err)}}})}),stream:Object.freeze({asReadableStream:stream=>new ReadableStreamWrapper(
stream),asWritableStream:stream=>new WritableStreamWrapper(stream)}),console,timer:Object.freeze({setTimeout(callback,ms,...args){
const handle=setTimeout(callback,ms,...args);return{dispose:()=>clearTimeout(handle)}},setImmediate(callback,...args){const handle=setImmediate(
callback,...args);return{dispose:()=>clearImmediate(handle)}},setInterval(callback,ms,...args){const handle=setInterval(
callback,ms,...args);return{dispose:()=>clearInterval(handle)}}})});function RIL(){return _ril}(function(RIL2){function install(){
api_1.RAL.install(_ril)}RIL2.install=install})(RIL||(RIL={})),exports.default=RIL})};export{id,ids,modules};
