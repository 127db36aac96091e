const id=5640,ids=[5640],modules={55640:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{sendMessages:()=>sendMessages});var node_dgram__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(41314),
node_dgram__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(node_dgram__WEBPACK_IMPORTED_MODULE_0__),node_dns_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
71553),node_dns_promises__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(node_dns_promises__WEBPACK_IMPORTED_MODULE_1__),
node_events__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(78474),node_events__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.
n(node_events__WEBPACK_IMPORTED_MODULE_2__),node_net__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(77030),node_net__WEBPACK_IMPORTED_MODULE_3___default=__webpack_require__.
n(node_net__WEBPACK_IMPORTED_MODULE_3__),node_perf_hooks__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(643),node_perf_hooks__WEBPACK_IMPORTED_MODULE_4___default=__webpack_require__.
n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_4__),node_timers_promises__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(58500),
node_timers_promises__WEBPACK_IMPORTED_MODULE_5___default=__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_5__),
node_tls__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(41692),node_tls__WEBPACK_IMPORTED_MODULE_6___default=__webpack_require__.
n(node_tls__WEBPACK_IMPORTED_MODULE_6__),_shared_deadline_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(18013);const IDLE_MS=8e3,
REFUSAL_MS=100;async function sendMessages(address,messages,signal){await(address.transport==="udp"?sendDatagrams(address,
messages,signal):sendStream(address,messages,signal))}async function sendStream(address,messages,signal){signal.throwIfAborted();
const{transport}=address,socket=openStream(address),stop=()=>{socket.destroy(new Error("the sender was stopped"))};signal.
addEventListener("abort",stop,{once:!0});try{socket.setTimeout(IDLE_MS,()=>socket.destroy(new Error(`the server did not \
respond for ${IDLE_MS} ms`))),socket.resume();const over=(0,node_events__WEBPACK_IMPORTED_MODULE_2__.once)(socket,"end");
(0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_7__.QS)(over);const started=node_perf_hooks__WEBPACK_IMPORTED_MODULE_4__.
performance.now();await(0,node_events__WEBPACK_IMPORTED_MODULE_2__.once)(socket,transport==="tls"?"secureConnect":"conne\
ct");const roundTripMs=node_perf_hooks__WEBPACK_IMPORTED_MODULE_4__.performance.now()-started,written=new Promise(resolve=>socket.
write(Buffer.concat(messages.map(framed)),()=>resolve()));if(await Promise.race([written,over]),await Promise.race([(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.
setTimeout)(REFUSAL_MS+2*roundTripMs),over]),socket.readableEnded)throw new Error("the server ended the connection befor\
e everything was sent");socket.end(),await over}finally{signal.removeEventListener("abort",stop),socket.on("error",()=>{}),
socket.destroy()}}function openStream({transport,host,port}){if(transport==="tcp")return(0,node_net__WEBPACK_IMPORTED_MODULE_3__.
connect)({host,port});const ca=[...new Set([...(0,node_tls__WEBPACK_IMPORTED_MODULE_6__.getCACertificates)("default"),...(0,node_tls__WEBPACK_IMPORTED_MODULE_6__.
getCACertificates)("system")])];return(0,node_tls__WEBPACK_IMPORTED_MODULE_6__.connect)({host,port,ca,rejectUnauthorized:!0,
...(0,node_net__WEBPACK_IMPORTED_MODULE_3__.isIP)(host)===0?{servername:host}:{}})}function framed(message){return Buffer.
concat([Buffer.from(`${message.length} `,"latin1"),message])}async function sendDatagrams({host,port},messages,signal){const{
promise:stopped,reject}=Promise.withResolvers();(0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_7__.QS)(stopped);const stop=()=>reject(
new Error("the sender was stopped"));signal.addEventListener("abort",stop,{once:!0});try{let failure;for(const{address,family}of await Promise.
race([(0,node_dns_promises__WEBPACK_IMPORTED_MODULE_1__.lookup)(host,{all:!0}),stopped]))if(failure=await sendTo(family,
address,port,messages,stopped).then(()=>{},error=>error),failure===void 0)return;throw failure}finally{signal.removeEventListener(
"abort",stop)}}async function sendTo(family,address,port,messages,stopped){const socket=(0,node_dgram__WEBPACK_IMPORTED_MODULE_0__.
createSocket)(family===6?"udp6":"udp4"),{promise:failed,reject}=Promise.withResolvers();(0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_7__.
QS)(failed),socket.on("error",reject);try{await Promise.race([new Promise(resolve=>socket.connect(port,address,resolve)),
failed,stopped]);for(const message of messages){const sent=new Promise(resolve=>socket.send(message,error=>error===null?
resolve():reject(error)));await Promise.race([sent,failed,stopped])}await Promise.race([(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.
setTimeout)(REFUSAL_MS),failed,stopped])}finally{socket.close()}}})};export{id,ids,modules};
