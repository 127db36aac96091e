export const id = 100;
export const ids = [100];
export const modules = {

/***/ 10100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sendMessages: () => (/* binding */ sendMessages)
/* harmony export */ });
/* harmony import */ var node_dgram__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18933);
/* harmony import */ var node_dgram__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_dgram__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71553);
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_dns_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(643);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_5__);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_6__);







/** A server that neither accepts nor sends a byte for this long counts as gone, in milliseconds. */
const IDLE_MS = 8000;
/** The minimum time that a host gets to report that nobody listens or reads, in milliseconds. */
const REFUSAL_MS = 100;
/**
 * Sends messages to a syslog server.
 *
 * - TCP and TLS: all messages go over one connection, each framed by its length (RFC 6587, RFC 5425), and this side ends the connection
 *   after the last. Resolves once the server has ended its side after that, in order: it has then read everything. Syslog has no other
 *   receipt, and without one nobody knows what a broken connection has lost.
 * - TLS: the server's certificate is checked against its name and the authorities of Node and of the system.
 * - UDP: each message is a datagram (RFC 5426). Resolves once they are sent and nobody has refused them: UDP has no receipt.
 *
 * @throws the error of the network or of TLS. Some messages may have arrived then: send all of them again.
 */
async function sendMessages(address, messages, signal) {
    await (address.transport === 'udp' ? sendDatagrams(address, messages, signal) : sendStream(address, messages, signal));
}
async function sendStream(address, messages, signal) {
    signal.throwIfAborted();
    const { transport } = address;
    const socket = openStream(address);
    const stop = () => void socket.destroy(new Error('the sender was stopped'));
    signal.addEventListener('abort', stop, { once: true });
    try {
        socket.setTimeout(IDLE_MS, () => socket.destroy(new Error(`the server did not respond for ${IDLE_MS} ms`)));
        // Discard what the server sends, but read it: otherwise its end is never seen.
        socket.resume();
        // Both reject with the error of the socket.
        const over = (0,node_events__WEBPACK_IMPORTED_MODULE_2__.once)(socket, 'end');
        over.catch(() => undefined);
        const started = node_perf_hooks__WEBPACK_IMPORTED_MODULE_4__.performance.now();
        await (0,node_events__WEBPACK_IMPORTED_MODULE_2__.once)(socket, transport === 'tls' ? 'secureConnect' : 'connect');
        const roundTripMs = node_perf_hooks__WEBPACK_IMPORTED_MODULE_4__.performance.now() - started;
        const written = new Promise((resolve) => socket.write(Buffer.concat(messages.map(framed)), () => resolve()));
        await Promise.race([written, over]);
        // A proxy without a server accepts the connection and ends it at once, which is not a receipt.
        await Promise.race([(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(REFUSAL_MS + 2 * roundTripMs), over]);
        if (socket.readableEnded)
            throw new Error('the server ended the connection before everything was sent');
        socket.end();
        await over;
    }
    finally {
        signal.removeEventListener('abort', stop);
        socket.on('error', () => undefined);
        socket.destroy();
    }
}
function openStream({ transport, host, port }) {
    if (transport === 'tcp')
        return (0,node_net__WEBPACK_IMPORTED_MODULE_3__.connect)({ host, port });
    const ca = [...new Set([...(0,node_tls__WEBPACK_IMPORTED_MODULE_6__.getCACertificates)('default'), ...(0,node_tls__WEBPACK_IMPORTED_MODULE_6__.getCACertificates)('system')])];
    // Explicit, because an environment variable can turn the default off.
    return (0,node_tls__WEBPACK_IMPORTED_MODULE_6__.connect)({ host, port, ca, rejectUnauthorized: true, ...((0,node_net__WEBPACK_IMPORTED_MODULE_3__.isIP)(host) === 0 ? { servername: host } : {}) });
}
function framed(message) {
    return Buffer.concat([Buffer.from(`${message.length} `, 'latin1'), message]);
}
async function sendDatagrams({ host, port }, messages, signal) {
    const { promise: stopped, reject } = Promise.withResolvers();
    stopped.catch(() => undefined);
    const stop = () => reject(new Error('the sender was stopped'));
    signal.addEventListener('abort', stop, { once: true });
    try {
        let failure;
        // The server may listen on some addresses of the name only, such as IPv4 but not IPv6.
        for (const { address, family } of await Promise.race([(0,node_dns_promises__WEBPACK_IMPORTED_MODULE_1__.lookup)(host, { all: true }), stopped])) {
            failure = await sendTo(family, address, port, messages, stopped).then(() => undefined, (error) => error);
            if (failure === undefined)
                return;
        }
        throw failure;
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
}
async function sendTo(family, address, port, messages, stopped) {
    const socket = (0,node_dgram__WEBPACK_IMPORTED_MODULE_0__.createSocket)(family === 6 ? 'udp6' : 'udp4');
    const { promise: failed, reject } = Promise.withResolvers();
    failed.catch(() => undefined);
    // A connected socket reports that nobody listens.
    socket.on('error', reject);
    try {
        await Promise.race([new Promise((resolve) => socket.connect(port, address, resolve)), failed, stopped]);
        for (const message of messages) {
            const sent = new Promise((resolve) => socket.send(message, (error) => (error === null ? resolve() : reject(error))));
            await Promise.race([sent, failed, stopped]);
        }
        await Promise.race([(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(REFUSAL_MS), failed, stopped]);
    }
    finally {
        socket.close();
    }
}


/***/ })

};
