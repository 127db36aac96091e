export const id = 4623;
export const ids = [4623];
export const modules = {

/***/ 4623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ resolveAccelerator)
});

// UNUSED EXPORTS: nativeAccelerator

// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/toolchain/kvm.ts
var kvm = __webpack_require__(459);
// EXTERNAL MODULE: ./src/toolchain/verdict.ts
var toolchain_verdict = __webpack_require__(3574);
// EXTERNAL MODULE: ./src/vm/errors.ts
var vm_errors = __webpack_require__(4154);
;// CONCATENATED MODULE: ./src/vm/accelerator.ts

/**
 * Chooses the accelerator. Nothing is believed that was not proved: a `/dev/kvm` that opens may still freeze every guest.
 *
 * @param wanted - the `accel` input.
 * @param native - the hardware accelerator that this host could have for this guest, if any.
 * @param prove - boots something under the accelerator and says whether it lived.
 * @throws AcceleratorError if `kvm` or `hvf` is wanted and does not work.
 */
async function chooseAccelerator(wanted, native, prove, log) {
    if (wanted === 'tcg')
        return { accel: 'tcg', reason: 'asked for' };
    if (wanted !== 'auto' && wanted !== native) {
        throw refused(wanted, `this host has no ${wanted.toUpperCase()} for this guest`);
    }
    if (native === undefined) {
        log.warning('This host has no hardware accelerator for this guest: it runs under TCG, which is many times slower.');
        return { accel: 'tcg', reason: 'no hardware accelerator for this guest on this host' };
    }
    const proof = await prove(native);
    if (proof.works)
        return { accel: native, reason: proof.detail };
    if (wanted !== 'auto')
        throw refused(wanted, proof.reason);
    log.warning(`${native.toUpperCase()} cannot be used: ${proof.reason}. The VM runs under TCG, which is many times slower.`);
    return { accel: 'tcg', reason: `${native.toUpperCase()} cannot be used: ${proof.reason}` };
}
function refused(accel, reason) {
    return new vm_errors/* AcceleratorError */.CN(`Input \`accel\` ("${accel}") cannot be met: ${reason}.`, {
        remedy: 'Use `accel: auto` to fall back to TCG, or a runner whose virtualisation works.',
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./src/guest/selftest/arm64.ts

/** The assembled `selftest-arm64.s`. A test assembles the source and compares. */
const CODE = `
  EAAAFAAAAAAAAAAAAAAAAJAAAAAAAAAACgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABBUk1kAAAAAAEgodIiYIBSIjAAuSABABACFEA4ogAANCMYQLnj/y83
  IgAAufv//xd/IAPV////F21hcWV0IHNlbGYtdGVzdDogcmVhZHkNCgAAAAAfIAPV`;
/**
 * The self-test guest for 64-bit ARM: a kernel of 144 bytes for QEMU's machine `virt`. It prints `SELF_TEST_READY` on the first
 * serial port and halts. It is there to prove an accelerator; it computes no page.
 */
const SELF_TEST_KERNEL_ARM64 = Buffer.from(CODE, 'base64');
/**
 * Writes that kernel, as a file that nobody may write to.
 *
 * @throws a system error when the file exists or cannot be written.
 */
async function writeSelfTestKernelArm64(file) {
    await (0,promises_.writeFile)(file, SELF_TEST_KERNEL_ARM64, { flag: 'wx', mode: 0o400 });
}

// EXTERNAL MODULE: ./src/guest/selftest/x86.ts
var x86 = __webpack_require__(6825);
// EXTERNAL MODULE: ./src/shared/deadline.ts
var shared_deadline = __webpack_require__(8013);
// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(4886);
// EXTERNAL MODULE: ./src/vm/args.ts + 5 modules
var vm_args = __webpack_require__(6134);
// EXTERNAL MODULE: ./src/vm/defaults.ts
var defaults = __webpack_require__(1207);
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(8451);
;// CONCATENATED MODULE: ./src/qmp/acceptable.ts
/**
 * What QEMU's JSON parser takes. Measured on QEMU 7.2: nesting of 1,024 is too deep; a string of 64 MiB too long; lone
 * surrogates and Unicode's noncharacters are syntax errors, `\u0000` is not. The numbers here stay clear of its limits
 * (depth 1,024; 2 Mi tokens; 64 MiB).
 */
const DEPTH_LIMIT = 1000;
const TOKEN_LIMIT = 2_000_000;
const BYTE_LIMIT = 63 * 2 ** 20;
/** A text that is short and plain cannot run into any limit: a nesting of 1,000 alone takes 2,000 characters. */
const PLAIN_LENGTH = 2 * DEPTH_LIMIT;
const NOT_PLAIN = /[^ -~]|\\u/;
const UNACCEPTABLE_CHARACTER = /[\p{Cs}\p{Noncharacter_Code_Point}]/u;
/**
 * Why QEMU's parser would refuse a command, or undefined if it takes it.
 *
 * @param text - the command as it would be sent.
 * @param execute - its name.
 * @param args - its arguments, looked through only where the text does not already show that nothing is wrong.
 */
function whyRefused(text, execute, args) {
    if (text.length < PLAIN_LENGTH && !NOT_PLAIN.test(text))
        return undefined;
    if (Buffer.byteLength(text) > BYTE_LIMIT)
        return `they are longer than ${BYTE_LIMIT} bytes`;
    return whyStringRefused(execute) ?? (args === undefined ? undefined : whyValueRefused(args));
}
function whyStringRefused(text) {
    const found = UNACCEPTABLE_CHARACTER.exec(text);
    if (found === null)
        return undefined;
    return `QEMU takes no character U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
/** Looks through a value with a stack of its own, so that no nesting can exhaust the engine's. */
function whyValueRefused(root) {
    const open = [{ value: root, depth: 2 }];
    let tokens = 0;
    for (let item = open.pop(); item !== undefined; item = open.pop()) {
        const { value, depth } = item;
        tokens += 2;
        if (tokens > TOKEN_LIMIT)
            return 'they hold more than a million values';
        if (typeof value === 'string') {
            const problem = whyStringRefused(value);
            if (problem !== undefined)
                return problem;
        }
        if (typeof value !== 'object' || value === null)
            continue;
        if (depth > DEPTH_LIMIT)
            return `they are nested more than ${DEPTH_LIMIT} deep`;
        if (!Array.isArray(value)) {
            const problem = whyStringRefused(Object.keys(value).join(' '));
            if (problem !== undefined)
                return problem;
            tokens += 2 * Object.keys(value).length;
        }
        for (const child of Array.isArray(value) ? value : Object.values(value))
            open.push({ value: child, depth: depth + 1 });
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/qmp/errors.ts
var qmp_errors = __webpack_require__(2555);
;// CONCATENATED MODULE: ./src/qmp/messages.ts



/**
 * Reads one message. Nothing about its shape is taken for granted; integers keep all their digits.
 *
 * @throws QmpProtocolError for anything that is none of the four kinds.
 */
function parseMessage(text) {
    const message = parseObject(text);
    if (Object.hasOwn(message, 'return'))
        return { kind: 'return', id: message['id'], value: message['return'] };
    if (Object.hasOwn(message, 'event'))
        return { kind: 'event', event: readEvent(message, text) };
    if (Object.hasOwn(message, 'error'))
        return readError(message, text);
    if (Object.hasOwn(message, 'QMP'))
        return { kind: 'greeting', greeting: readGreeting(message['QMP'], text) };
    throw new qmp_errors/* QmpProtocolError */.d6('a message is neither greeting, reply nor event', text);
}
/**
 * The text of a command, open at its end for {@link withId}.
 *
 * QEMU answers text that its parser refuses with an error that carries no id, after which no reply can be told from
 * another: such arguments are found here.
 *
 * @throws QmpArgumentError for arguments that QEMU's parser would refuse.
 */
function encodeCommand(execute, args) {
    const body = encode(execute, args);
    const problem = whyRefused(body, execute, args);
    if (problem !== undefined)
        throw new qmp_errors/* QmpArgumentError */.YB(execute, problem);
    return body;
}
/** The finished command. No line feed: QEMU acts on the closing brace, and reads byte by byte. */
function withId(body, id) {
    return `${body},"id":${id}}`;
}
function encode(execute, args) {
    try {
        return `{"execute":${JSON.stringify(execute)}${args === undefined ? '' : `,"arguments":${(0,json/* stringifyJson */.sd)(args)}`}`;
    }
    catch (error) {
        // Nesting beyond the stack, or a text beyond the longest string.
        throw new qmp_errors/* QmpArgumentError */.YB(execute, error instanceof Error ? error.message : String(error));
    }
}
function parseObject(text) {
    let value;
    try {
        value = (0,json/* parseJson */.qF)(text);
    }
    catch (error) {
        // SyntaxError, or RangeError for nesting beyond the stack.
        throw new qmp_errors/* QmpProtocolError */.d6('a message is not JSON', text, error);
    }
    if (!(0,json/* isJsonObject */.OW)(value))
        throw new qmp_errors/* QmpProtocolError */.d6('a message is not an object', text);
    return value;
}
function readEvent(message, text) {
    const { event: name, data = {}, timestamp } = message;
    if (typeof name !== 'string' || !(0,json/* isJsonObject */.OW)(data))
        throw new qmp_errors/* QmpProtocolError */.d6('an event is malformed', text);
    const stamp = (0,json/* isJsonObject */.OW)(timestamp) ? timestamp : {};
    return { name, data, seconds: wholeNumber(stamp['seconds']), microseconds: wholeNumber(stamp['microseconds']) };
}
function wholeNumber(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) ? value : -1;
}
function readError(message, text) {
    const { error, id } = message;
    if (!(0,json/* isJsonObject */.OW)(error))
        throw new qmp_errors/* QmpProtocolError */.d6('an error reply is malformed', text);
    const { class: errorClass, desc } = error;
    if (typeof errorClass !== 'string' || typeof desc !== 'string')
        throw new qmp_errors/* QmpProtocolError */.d6('an error reply is malformed', text);
    return { kind: 'error', id, errorClass, description: desc };
}
function readGreeting(body, text) {
    const version = (0,json/* isJsonObject */.OW)(body) ? body['version'] : undefined;
    const numbers = (0,json/* isJsonObject */.OW)(version) ? version['qemu'] : undefined;
    if (!(0,json/* isJsonObject */.OW)(body) || !(0,json/* isJsonObject */.OW)(version) || !(0,json/* isJsonObject */.OW)(numbers))
        throw new qmp_errors/* QmpProtocolError */.d6('the greeting is malformed', text);
    const parts = [numbers['major'], numbers['minor'], numbers['micro']];
    if (!parts.every((part) => typeof part === 'number' && Number.isSafeInteger(part) && part >= 0)) {
        throw new qmp_errors/* QmpProtocolError */.d6('the greeting names no version', text);
    }
    const name = version['package'];
    const offered = body['capabilities'];
    return {
        version: parts.join('.'),
        package: typeof name === 'string' ? name : '',
        capabilities: Array.isArray(offered) ? offered.filter((item) => typeof item === 'string') : [],
    };
}

;// CONCATENATED MODULE: ./src/qmp/calls.ts

/** QEMU reads at most 8 commands ahead; with more it would stop reading, and a write could block. */
const WINDOW = 8;
/** More ids than places, so that a reply that comes twice meets no command that has the id again already. */
const IDS = WINDOW + 2;
/**
 * The commands of one connection: those that wait for their turn, in order, and at most 8 that QEMU has.
 *
 * An id is used again only after its reply is in, also if nobody waits for that reply any more: it can never reach another
 * command. Ids have one digit because QEMU reads its monitor byte by byte, at some 3 µs each (measured on 7.2).
 */
class CallWindow {
    send;
    queued = new Set();
    sent = new Map();
    lastId = 0;
    constructor(send) {
        this.send = send;
    }
    /** Sends the call, or queues it. */
    add(call) {
        this.queued.add(call);
        this.advance();
    }
    /**
     * Ends the call with this id; its place goes to the next.
     *
     * @returns the call, or undefined if no such command awaits a reply.
     */
    take(id) {
        if (typeof id !== 'number')
            return undefined;
        const call = this.sent.get(id);
        if (call === undefined)
            return undefined;
        this.sent.delete(id);
        this.advance();
        return call;
    }
    /** Takes back a call that was not sent. One that was keeps its place until QEMU is done with it. */
    withdraw(call) {
        this.queued.delete(call);
    }
    /** Rejects every call. */
    failAll(error) {
        const calls = [...this.sent.values(), ...this.queued];
        this.sent.clear();
        this.queued.clear();
        for (const call of calls)
            call.reject(error);
    }
    advance() {
        while (this.sent.size < WINDOW) {
            const next = this.queued.values().next().value;
            if (next === undefined)
                return;
            do
                this.lastId = (this.lastId + 1) % IDS;
            while (this.sent.has(this.lastId));
            this.queued.delete(next);
            this.sent.set(this.lastId, next);
            this.send(withId(next.body, this.lastId));
        }
    }
}

;// CONCATENATED MODULE: ./src/qmp/framing.ts

const LF = 0x0a;
const MIB = 2 ** 20;
const NOTHING = Buffer.alloc(0);
/** A buffer larger than this is given back once its line is out; a smaller one is kept for the next. */
const KEEP_BYTES = MIB;
const FIRST_BYTES = 64 * 1024;
const NOT_BLANK = /[^ \t\r]/;
/** The largest line accepted unless told otherwise: a reply of 64 MiB (QEMU's own limit for its input) and its envelope. */
const LINE_LIMIT_BYTES = 65 * MIB;
/**
 * Splits a byte stream into the texts of its lines.
 *
 * Guarantees, for any bytes in any split: each line comes out once, in order, as soon as its line feed is in; time is
 * linear in the bytes even if they arrive one at a time; memory is at most about three times the longest line. Lines end
 * in LF or CRLF (QEMU sends CRLF, its guest agent LF); blank ones are skipped. Bytes that are not UTF-8 become U+FFFD.
 */
class LineFrames {
    limitBytes;
    // One growing buffer, not a list of chunks: a list costs a hundred bytes of bookkeeping for a chunk of one byte.
    buffer = NOTHING;
    used = 0;
    constructor(limitBytes = LINE_LIMIT_BYTES) {
        this.limitBytes = limitBytes;
    }
    /**
     * Takes the next bytes and returns the lines that they complete.
     *
     * @throws QmpProtocolError if a line is longer than the limit, whether or not it is complete. The stream is useless then.
     */
    push(chunk) {
        const lines = [];
        let start = 0;
        for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, start)) {
            const line = this.complete(chunk, start, end);
            if (NOT_BLANK.test(line))
                lines.push(line);
            start = end + 1;
        }
        if (start < chunk.length)
            this.keep(chunk, start, chunk.length);
        return lines;
    }
    /** The bytes of the line that has begun and not ended. */
    get pendingBytes() {
        return this.used;
    }
    complete(chunk, start, end) {
        if (this.used === 0) {
            this.checkLength(end - start);
            return framing_text(chunk, start, end);
        }
        this.keep(chunk, start, end);
        const line = framing_text(this.buffer, 0, this.used);
        this.used = 0;
        if (this.buffer.length > KEEP_BYTES)
            this.buffer = NOTHING;
        return line;
    }
    keep(chunk, start, end) {
        const needed = this.used + end - start;
        this.checkLength(needed);
        if (needed > this.buffer.length) {
            const grown = Buffer.allocUnsafeSlow(Math.max(FIRST_BYTES, needed, Math.min(this.limitBytes, 2 * this.buffer.length)));
            this.buffer.copy(grown, 0, 0, this.used);
            this.buffer = grown;
        }
        chunk.copy(this.buffer, this.used, start, end);
        this.used = needed;
    }
    checkLength(bytes) {
        if (bytes > this.limitBytes)
            throw new qmp_errors/* QmpProtocolError */.d6(`a message is longer than ${this.limitBytes} bytes`);
    }
}
/** A line without the carriage return of a CRLF. */
function framing_text(bytes, start, end) {
    return bytes.toString('utf8', start, end > start && bytes[end - 1] === 0x0d ? end - 1 : end);
}

;// CONCATENATED MODULE: ./src/qmp/client.ts





/**
 * The client's end of one QMP connection, which it owns: `close()` or any failure destroys the stream.
 *
 * Guarantees:
 * - a reply reaches the call that it answers, whatever the order, or nobody;
 * - events that QEMU sent before a reply have reached every listener before the call resolves;
 * - every pending call is rejected as soon as the connection ends, by whoever's hand;
 * - anything that is not QMP ends the connection: a reply without an id could be anybody's.
 */
class QmpClient {
    stream;
    currentState = 'idle';
    closedBy;
    greeted;
    frames = new LineFrames();
    calls;
    eventListeners = new Set();
    closeListeners = [];
    constructor(stream) {
        this.stream = stream;
        this.calls = new CallWindow((text) => stream.write(text));
        stream.on('error', (error) => this.shut(new qmp_errors/* QmpDisconnectedError */.QT(`The QMP connection broke: ${error.message}`, error)));
        stream.on('close', () => this.peerClosed());
    }
    get state() {
        return this.currentState;
    }
    /**
     * Takes the greeting and enters command mode. Call it once.
     *
     * If it fails, the stream is destroyed and the state is `closed`.
     *
     * @throws QmpStateError unless the state is `idle`.
     * @throws QmpProtocolError, QmpDisconnectedError, QmpCommandError, DeadlineError, CancelledError
     */
    async negotiate(deadline) {
        if (this.state !== 'idle')
            throw this.stateError('negotiate');
        this.currentState = 'negotiating';
        this.greeted = Promise.withResolvers();
        this.stream.on('data', (chunk) => this.receive(chunk));
        this.stream.on('end', () => this.peerClosed());
        try {
            const greeting = await deadline.race(this.greeted.promise, 'the QMP greeting');
            // A chunk can hold what is awaited and something fatal after it.
            this.throwIfClosed();
            await this.call({ execute: 'qmp_capabilities' }, deadline);
            this.throwIfClosed();
            this.currentState = 'ready';
            return greeting;
        }
        catch (error) {
            this.shut(asMaqetError(error));
            throw error;
        }
    }
    /**
     * Runs one command and returns what QEMU returned.
     *
     * Commands run in the order of the calls; at most 8 are with QEMU, the rest waits its turn under its own deadline. A call
     * that rejects because of its deadline may still take effect if it was sent; its late reply is dropped.
     *
     * @throws QmpStateError unless the state is `ready`; nothing was sent.
     * @throws QmpArgumentError if QEMU's parser would refuse the arguments; nothing was sent.
     * @throws QmpCommandError if QEMU answered with an error.
     * @throws QmpDisconnectedError or QmpProtocolError if the connection ended first.
     * @throws DeadlineError, CancelledError
     */
    async execute(command, deadline) {
        if (this.state !== 'ready')
            throw this.stateError(`run ${(0,qmp_errors/* named */.KT)(command.execute)}`);
        return await this.call(command, deadline);
    }
    /**
     * Calls `listener` for every event from now on, in QEMU's order. A listener that throws closes the connection.
     *
     * @returns a function that ends this.
     */
    onEvent(listener) {
        const entry = { call: listener };
        this.eventListeners.add(entry);
        return () => this.eventListeners.delete(entry);
    }
    /**
     * Calls `listener` once, when the connection has ended and every pending call has been rejected; at once if it has ended
     * already. `error` is undefined if `close()` ended it. The listener must not throw.
     */
    onClose(listener) {
        if (this.isClosed())
            listener(this.closedBy);
        else
            this.closeListeners.push(listener);
    }
    /** Ends the connection and rejects every pending call. QEMU runs on: closing its monitor does not stop it. */
    close() {
        this.shut(undefined);
    }
    async call(command, deadline) {
        const what = `the reply to ${(0,qmp_errors/* named */.KT)(command.execute)}`;
        // Time that has run out before the command is sent must not let it take effect.
        if (deadline.expired || deadline.signal?.aborted)
            await deadline.race(Promise.withResolvers().promise, what);
        const body = encodeCommand(command.execute, command.arguments);
        const { promise, resolve, reject } = Promise.withResolvers();
        const call = { command: command.execute, body, resolve, reject };
        this.calls.add(call);
        try {
            return await deadline.race(promise, what);
        }
        catch (error) {
            this.calls.withdraw(call);
            throw error;
        }
    }
    receive(chunk) {
        try {
            for (const line of this.frames.push(chunk)) {
                if (this.isClosed())
                    return;
                this.dispatch(parseMessage(line), line);
            }
        }
        catch (error) {
            this.shut(asMaqetError(error));
        }
    }
    dispatch(message, line) {
        if (message.kind === 'greeting') {
            if (this.greeted === undefined)
                throw new qmp_errors/* QmpProtocolError */.d6('a second greeting', line);
            this.greeted.resolve(message.greeting);
            this.greeted = undefined;
            return;
        }
        if (this.greeted !== undefined)
            throw new qmp_errors/* QmpProtocolError */.d6('a message before the greeting', line);
        if (message.kind === 'event') {
            for (const listener of this.eventListeners)
                listener.call(message.event);
            return;
        }
        const call = this.calls.take(message.id);
        if (call === undefined)
            throw new qmp_errors/* QmpProtocolError */.d6('a reply to no command', line);
        // Where the caller's deadline has passed, its promise is settled, and this goes nowhere.
        if (message.kind === 'return')
            call.resolve(message.value);
        else
            call.reject(new qmp_errors/* QmpCommandError */.Cw(call.command, message.errorClass, message.description));
    }
    peerClosed() {
        const cut = this.frames.pendingBytes > 0 ? ' in the middle of a message' : '';
        this.shut(new qmp_errors/* QmpDisconnectedError */.QT(`QEMU closed the QMP connection${cut}`));
    }
    /** Enters the final state; only the first call counts. */
    shut(error) {
        if (this.isClosed())
            return;
        this.currentState = 'closed';
        this.closedBy = error;
        this.stream.destroy();
        const reason = error ?? new qmp_errors/* QmpDisconnectedError */.QT('maqet closed the QMP connection');
        this.greeted?.reject(reason);
        this.calls.failAll(reason);
        this.eventListeners.clear();
        for (const listener of this.closeListeners.splice(0))
            listener(error);
    }
    /** A call, so that the compiler does not take an earlier look for what holds after an await. */
    isClosed() {
        return this.currentState === 'closed';
    }
    throwIfClosed() {
        if (this.isClosed())
            throw this.closedBy ?? this.stateError('negotiate');
    }
    stateError(action) {
        return new qmp_errors/* QmpStateError */.AN(action, this.state, this.closedBy);
    }
}
/** Whatever a listener threw, as an error that can end the connection. */
function asMaqetError(error) {
    if (error instanceof errors/* MaqetError */.Po)
        return error;
    return new qmp_errors/* QmpError */.N('A listener of QMP events failed.', { remedy: 'Please report this: it is a fault in maqet.', cause: error });
}

// EXTERNAL MODULE: ./src/qmp/match.ts
var qmp_match = __webpack_require__(3427);
;// CONCATENATED MODULE: ./src/qmp/events.ts


/**
 * The newest events of a VM, numbered, so that nobody misses one.
 *
 * A caller takes {@link cursor} **before** it sends the command that triggers the event, and then waits for what came after
 * it: the event is found whether it comes before or after the reply.
 */
class EventJournal {
    limit;
    /** A ring: the event `seq` is at index `(seq - 1) % limit`. */
    ring = [];
    waiters = new Set();
    newest = 0;
    forgotten = 0;
    failure;
    /** @param limit - how many events are kept; older ones are forgotten. */
    constructor(limit = 10_000) {
        this.limit = limit;
    }
    /** The number of the newest event, 0 before the first. */
    get cursor() {
        return this.newest;
    }
    /** Numbers the event, and wakes whoever waits for it. */
    record(event) {
        this.ring[this.newest % this.limit] = event;
        this.newest += 1;
        const recorded = { seq: this.newest, event };
        for (const waiter of this.waiters) {
            if (isMatch(waiter.match, event))
                waiter.resolve(recorded);
        }
        return this.newest;
    }
    /**
     * The first event after number `since` that matches: one on record, or else the next to come.
     *
     * @throws the error given to {@link fail}, if none is on record and none can come.
     * @throws DeadlineError, CancelledError
     */
    async waitFor(match, since, deadline) {
        const found = this.find(match, since);
        if (found !== undefined)
            return found;
        if (this.failure !== undefined)
            throw this.failure;
        const { promise, resolve, reject } = Promise.withResolvers();
        const waiter = { match, resolve, reject };
        this.waiters.add(waiter);
        try {
            return await deadline.race(promise, `the event ${(0,qmp_errors/* named */.KT)(match.name)}`);
        }
        finally {
            this.waiters.delete(waiter);
        }
    }
    /** The newest events, the oldest of them first. @param most - how many at most. @param name - which ones; all if left out. */
    list(most, name) {
        const oldest = Math.max(1, this.newest - this.limit + 1);
        const found = [];
        for (let seq = this.newest; seq >= oldest && found.length < most; seq -= 1) {
            const event = this.ring[(seq - 1) % this.limit];
            if (event !== undefined && (name === undefined || event.name === name))
                found.push({ seq, event });
        }
        return found.reverse();
    }
    /** The newest event of that name, unless it is one that nobody finds any more (see {@link forget}). */
    last(name) {
        const [newest] = this.list(1, name);
        return newest !== undefined && newest.seq > this.forgotten ? newest : undefined;
    }
    /** No further event will come: rejects every waiter, now and later. What is on record is still found. */
    fail(error) {
        this.failure ??= error;
        for (const waiter of this.waiters)
            waiter.reject(this.failure);
    }
    /** Nobody who comes from now on finds the events up to number `upTo`: the guest that they are about is no more. */
    forget(upTo) {
        this.forgotten = Math.max(this.forgotten, upTo);
    }
    find(match, since) {
        const oldest = Math.max(1, this.newest - this.limit + 1);
        for (let seq = Math.max(oldest, since + 1, this.forgotten + 1); seq <= this.newest; seq += 1) {
            const event = this.ring[(seq - 1) % this.limit];
            if (event !== undefined && isMatch(match, event))
                return { seq, event };
        }
        return undefined;
    }
}
function isMatch(match, event) {
    return match.name === event.name && (match.data === undefined || (0,qmp_match/* matches */.c)(match.data, event.data));
}

// EXTERNAL MODULE: ./src/shared/process.ts
var shared_process = __webpack_require__(6588);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(371);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./src/vm/guard.ts

/**
 * Starts a process that cannot outlive this one, however this one ends.
 *
 * Linux: the kernel sends it SIGKILL when this process dies (`setpriv --pdeathsig`). A parent that dies before the
 * setting takes effect is noticed too: the shell in between checks that its parent still is this process.
 * Elsewhere, and where `setpriv` cannot do it (busybox): a watcher waits at a pipe that only this process holds open.
 *
 * The child keeps the process id that is returned. It leads its own process group, so no terminal signal reaches it.
 */
function spawnGuarded(request, bound = canBindToParent()) {
    return bound ? spawnBound(request) : spawnWatched(request);
}
let bindsToParent;
/** True if `setpriv` is there and knows `--pdeathsig`. Looked up once: a supervisor starts a process for each run over SSH. */
function canBindToParent() {
    bindsToParent ??= process.platform === 'linux' && knowsDeathSignal();
    return bindsToParent;
}
function knowsDeathSignal() {
    return (0,external_node_child_process_.spawnSync)('setpriv', ['--pdeathsig', 'KILL', '--', 'true'], { stdio: 'ignore', timeout: 5000 }).status === 0;
}
const STILL_MINE = '[ "$PPID" = "$0" ] || exit 125; exec "$@"';
function spawnBound({ file, args, cwd, env, stdio }) {
    const guard = ['--pdeathsig', 'KILL', '--', '/bin/sh', '-c', STILL_MINE, String(process.pid), file, ...args];
    return (0,external_node_child_process_.spawn)('setpriv', guard, { cwd, env, stdio: [...stdio], detached: true });
}
/** A line at the pipe means that the child has ended and been reaped; its end without a line means that we are gone. */
const WATCH = '( exec <&FD; read -r done || kill -KILL $$ ) </dev/null >/dev/null 2>&1 & exec FD<&-; exec "$@"';
function spawnWatched({ file, args, cwd, env, stdio }) {
    const fd = stdio.length;
    // The descriptors between are the child's own: the watcher must not hold them open.
    const own = stdio.map((_, index) => (index > 2 ? `${index}<&-` : '')).join(' ');
    const script = WATCH.replaceAll('FD', String(fd)).replace('exec <&', `exec ${own} <&`);
    const withPipe = [...stdio, 'pipe'];
    const child = (0,external_node_child_process_.spawn)('/bin/sh', ['-c', script, 'sh', file, ...args], { cwd, env, stdio: withPipe, detached: true });
    const watch = child.stdio[fd];
    watch?.on('error', () => undefined);
    child.once('exit', () => watch?.end('done\n'));
    return child;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./src/shared/lossy-log.ts


const writeTo = (0,external_node_util_.promisify)(external_node_fs_.write);
const sizeOf = (0,external_node_util_.promisify)(external_node_fs_.fstat);
const cutTo = (0,external_node_util_.promisify)(external_node_fs_.ftruncate);
const closeIt = (0,external_node_util_.promisify)(external_node_fs_.close);
/**
 * A log that may come to stand on a full disk: what it has no room for is missing, and the first write that works again begins with
 * words on how much that is. A piece is there whole or not at all.
 *
 * Not for concurrent writes: await one before the next.
 */
class GapLog {
    file;
    gap;
    descriptor;
    missing = 0;
    /**
     * @param file - the descriptor of a file that only grows, or what opens it: asked again by the next write where it throws.
     * @param gap - the words, whole lines, for so many bytes.
     */
    constructor(file, gap) {
        this.file = file;
        this.gap = gap;
        if (typeof file === 'number')
            this.descriptor = file;
    }
    /** @throws what the system says if the bytes cannot be written: they are missing then, and a later write is tried anew. */
    async append(bytes) {
        try {
            this.descriptor ??= typeof this.file === 'number' ? this.file : this.file();
            await this.writeWhole(Buffer.concat([this.gapSoFar(), bytes]));
            this.missing = 0;
        }
        catch (error) {
            this.missing += bytes.length;
            throw error;
        }
    }
    /** Closes the file. Of a gap at its end it tells where it can. */
    async close() {
        const { descriptor } = this;
        if (descriptor === undefined)
            return;
        await this.writeWhole(this.gapSoFar()).catch(() => undefined);
        this.descriptor = undefined;
        await closeIt(descriptor);
    }
    gapSoFar() {
        return Buffer.from(this.missing === 0 ? '' : this.gap(this.missing));
    }
    async writeWhole(bytes) {
        const descriptor = this.descriptor ?? -1;
        let done = 0;
        try {
            while (done < bytes.length)
                done += (await writeTo(descriptor, bytes, done)).bytesWritten;
        }
        catch (error) {
            // A full disk takes the beginning of a piece.
            if (done > 0)
                await cutTo(descriptor, (await sizeOf(descriptor)).size - done).catch(() => undefined);
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./src/shared/log-file.ts


/** A {@link GapLog} that nobody waits for: no failure of its file reaches who writes to it. */
class LogFile {
    log;
    last = Promise.resolve();
    closed = false;
    /**
     * @param file - created with mode 0600; what it held before is kept.
     * @param gap - as for {@link GapLog}.
     */
    constructor(file, gap) {
        this.log = new GapLog(() => (0,external_node_fs_.openSync)(file, 'a', 0o600), gap);
        this.write(Buffer.alloc(0));
    }
    /** Takes the next piece. Does nothing once the file is being closed. */
    write(bytes) {
        if (this.closed)
            return;
        this.last = this.last.then(() => this.log.append(bytes)).catch(() => undefined);
    }
    /** Writes what is left and closes the file. Never rejects. */
    async close() {
        this.closed = true;
        this.last = this.last.then(() => this.log.close()).catch(() => undefined);
        await this.last;
    }
}

;// CONCATENATED MODULE: ./src/vm/output.ts


/** QEMU's log stops growing here: a guest must not be able to fill the disk through a device's warnings. */
const MAX_LOG_BYTES = 16 * 2 ** 20;
const TAIL_LINES = 40;
const MAX_LINE = 4096;
/** What QEMU says on stdout and stderr: kept whole in a file, and its last lines in memory. Hostile text. */
class QemuOutput {
    file;
    kept = [];
    partial = '';
    bytes = 0;
    /** @param file - created with mode 0600; what it held before is kept. */
    constructor(file) {
        // A log that cannot be written must not end the VM; the tail in memory stays.
        this.file = new LogFile(file, (bytes) => `\n[maqet: ${(0,units/* formatBytes */.z3)(bytes)} of the output are missing here: they could not be written]\n`);
    }
    /** Takes the next piece of output. */
    push(chunk) {
        if (this.bytes < MAX_LOG_BYTES)
            this.file.write(chunk);
        this.bytes += chunk.length;
        const lines = (this.partial + chunk.toString('utf8')).split('\n');
        this.partial = (lines.pop() ?? '').slice(-MAX_LINE);
        this.kept.push(...lines.slice(-TAIL_LINES).map((line) => line.slice(0, MAX_LINE)));
        this.kept.splice(0, Math.max(0, this.kept.length - TAIL_LINES));
    }
    /** The last lines, oldest first, with an unfinished one at the end. */
    tail() {
        return [...this.kept, this.partial].filter((line) => line.trim() !== '');
    }
    /** Flushes and closes the file. */
    async close() {
        await this.file.close();
    }
}

;// CONCATENATED MODULE: ./src/vm/state.ts

const NEXT = {
    created: ['starting', 'failed'],
    starting: ['running', 'paused', 'stopping', 'failed'],
    running: ['paused', 'stopping', 'failed'],
    paused: ['running', 'stopping', 'failed'],
    stopping: ['stopped', 'failed'],
    stopped: [],
    failed: [],
};
/** The state of one VM. Every change is checked against the table above and told to the one listener. */
class VmStateMachine {
    onChange;
    current = 'created';
    why = '';
    /** @param onChange - called after each change, with the new state and why. */
    constructor(onChange) {
        this.onChange = onChange;
    }
    get state() {
        return this.current;
    }
    /** Why the VM is in this state, e.g. `guest-shutdown`. */
    get reason() {
        return this.why;
    }
    /** True once the VM is stopped or failed. */
    get ended() {
        return NEXT[this.current].length === 0;
    }
    /**
     * Changes the state. A change to the current state is none: QEMU repeats STOP and RESUME.
     *
     * @throws VmStateError if the table does not allow it; the state is then unchanged.
     */
    to(next, reason) {
        if (next === this.current)
            return;
        if (!NEXT[this.current].includes(next))
            throw new vm_errors/* VmStateError */.vp(this.current, next);
        this.current = next;
        this.why = reason;
        this.onChange(next, reason);
    }
}

;// CONCATENATED MODULE: ./src/vm/machine.ts











/** How long a QEMU that has closed QMP may take to be reaped, in milliseconds. */
const REAP_MS = 1000;
/**
 * One QEMU process from spawn to reaping, with its QMP client, its events and its state.
 *
 * It ends with the process that made it (see `spawnGuarded`). Only lifecycle acts are offered as methods; every other
 * command goes through {@link execute}, whose only caller is the supervisor's policy gate.
 */
class Machine {
    child;
    journal = new EventJournal();
    output;
    id;
    /** The guest's first serial port. */
    serial;
    /**
     * The guest's virtio-serial port `org.qemu.guest_agent.0`. Until somebody reads it, no more than a stream's own buffer is taken
     * from QEMU, and a guest that goes on writing is held up there: nothing grows. It ends with QEMU.
     */
    agent;
    /** Settles once the process has been reaped. Never rejects. */
    exited;
    states;
    client;
    exit;
    cause;
    hello;
    constructor(child, options) {
        this.child = child;
        this.states = new VmStateMachine(() => options.onState(this.states));
        this.output = new QemuOutput(options.logFile);
        this.id = (0,shared_process/* identify */.ls)(child.pid ?? -1);
        const pipes = child.stdio;
        this.serial = pipes[vm_args/* SERIAL_FD */.MJ];
        this.agent = pipes[vm_args/* AGENT_FD */.X3];
        // QEMU's death resets it, also when nobody has attached yet.
        this.agent.on('error', () => undefined);
        this.client = new QmpClient(pipes[vm_args/* QMP_FD */.M7]);
        for (const stream of [child.stdout, child.stderr])
            stream.on('data', (chunk) => this.output.push(chunk));
        this.exited = new Promise((resolve) => {
            child.once('exit', (code, signal) => resolve({ code, signal }));
            child.once('error', (error) => {
                this.output.push(Buffer.from(`${error.message}\n`));
                resolve({ code: null, signal: null });
            });
        });
        this.client.onEvent((event) => {
            this.follow(event);
            options.onEvent(event, this.journal.record(event));
        });
        void this.exited.then((exit) => this.onExit(exit));
    }
    /**
     * Starts QEMU and negotiates QMP. The guest's CPUs do not run yet: see {@link resume}.
     *
     * If this fails, the process is gone.
     *
     * @throws VmCrashedError with QEMU's own words if it ends before it answers.
     * @throws DeadlineError if it does not answer in time.
     */
    static async start(options, deadline) {
        const stdio = ['ignore', 'pipe', 'pipe', 'pipe', 'pipe', 'pipe'];
        const child = spawnGuarded({ file: options.qemu, args: options.args, cwd: options.cwd, env: options.env, stdio });
        const machine = new Machine(child, options);
        machine.states.to('starting', 'spawned');
        try {
            const died = machine.exited.then(async () => {
                throw await machine.deathCertificate();
            });
            machine.hello = await Promise.race([machine.client.negotiate(deadline), died]);
            return machine;
        }
        catch (error) {
            // A dying QEMU closes QMP a moment before it can be reaped: its exit says more than the closed socket.
            const exit = await Promise.race([
                machine.exited,
                deadline
                    .atMost(500)
                    .race(new Promise(() => undefined), '')
                    .catch(() => undefined),
            ]);
            await machine.kill();
            throw exit === undefined ? error : await machine.deathCertificate();
        }
    }
    /** QEMU's version as its greeting gives it, e.g. `7.2.22`. */
    get qemuVersion() {
        return this.hello?.version ?? '0.0.0';
    }
    get running() {
        return this.exit === undefined;
    }
    /** Lets the guest's CPUs run. */
    async resume(deadline) {
        await this.execute('cont', {}, deadline);
        this.states.to('running', 'started');
    }
    /**
     * Sends one QMP command. The policy is the caller's business.
     *
     * @throws QmpCommandError for an error reply; VmCrashedError if QEMU is gone or goes; DeadlineError.
     */
    async execute(command, args, deadline) {
        if (!this.running)
            throw await this.deathCertificate();
        const call = Object.keys(args).length === 0 ? { execute: command } : { execute: command, arguments: args };
        try {
            return await this.client.execute(call, deadline);
        }
        catch (error) {
            // A dying QEMU breaks the connection a moment before it can be reaped: its exit says more.
            if (!(error instanceof qmp_errors/* QmpDisconnectedError */.QT))
                throw error;
            const reaped = await Promise.race([this.exited, (0,shared_deadline/* sleep */.y)(REAP_MS)]);
            throw reaped === undefined ? error : await this.deathCertificate();
        }
    }
    /** An error that tells why QEMU was ended, or how it ended and what it said last. */
    async deathCertificate() {
        const { code, signal } = await this.exited;
        if (this.cause !== undefined)
            return this.cause;
        const how = signal === null ? `exit code ${code}` : `signal ${signal}`;
        const said = this.output
            .tail()
            .slice(-3)
            .map((line) => (0,untrusted_text/* oneLine */.T)(line, 300))
            .join(' | ');
        return new vm_errors/* VmCrashedError */.Mp(`QEMU (pid ${this.id.pid}) ended with ${how}${said === '' ? ' and said nothing' : `: ${said}`}.`, {
            remedy: 'Read qemu.log and the last lines of the serial log; correct the inputs that QEMU complains about.',
        });
    }
    /** Sends a signal to the process, if it still runs. */
    signal(signal) {
        if (this.running)
            this.child.kill(signal);
    }
    /** SIGKILL, and waits until the process has been reaped. */
    async kill() {
        this.signal('SIGKILL');
        await this.exited;
    }
    /** Ends a QEMU that runs because it lost what it cannot do without: that, and not the signal, is told of its end. */
    async fail(cause) {
        if (this.states.state !== 'stopping' && this.running)
            this.cause ??= cause;
        await this.kill();
    }
    follow(event) {
        const { states } = this;
        if (states.state === 'stopping' || states.ended || states.state === 'starting')
            return;
        if (event.name === 'STOP')
            states.to('paused', 'stop');
        else if (event.name === 'RESUME')
            states.to('running', 'cont');
        else if (event.name === 'SHUTDOWN' && event.data['reason'] === 'host-qmp-quit')
            states.to('stopping', 'quit');
        else if (event.name === 'SHUTDOWN')
            states.to('paused', `shutdown: ${String(event.data['reason'] ?? 'unknown')}`);
        else if (event.name === 'GUEST_PANICKED')
            states.to('paused', 'guest panic');
    }
    onExit(exit) {
        this.exit = exit;
        this.client.close();
        void this.output.close();
        void this.deathCertificate().then((death) => this.journal.fail(death));
        if (this.states.state === 'stopping')
            this.states.to('stopped', this.states.reason);
        else if (!this.states.ended) {
            const how = exit.signal === null ? `exit code ${exit.code}` : `signal ${exit.signal}`;
            this.states.to('failed', this.cause?.message ?? how);
        }
    }
}

;// CONCATENATED MODULE: ./src/engine/plan/proof.ts











/**
 * How long the self-test guest may take to speak, in milliseconds. It takes some 0.1 s where virtualisation works; where it
 * does not, the CPU spins and no byte ever comes (seen on a nested KVM), so this is also what a broken KVM costs, once a boot.
 */
const PROOF_MS = 4000;
/**
 * Proves an accelerator by booting the self-test guest under it. That a device opens, that a VM can be made and that QEMU says
 * `running` prove nothing: only the guest's own words do.
 *
 * @param arch - one with a self-test guest of its own: `x86_64`, `i386` or `aarch64`.
 */
async function proveAccelerator(accel, qemu, arch, machineType, signal) {
    const dir = await (0,promises_.mkdtemp)(external_node_path_default().join((0,external_node_os_.tmpdir)(), 'maqet-proof-'));
    try {
        return await boot(accel, qemu, await proofSpec(accel, arch, machineType, external_node_path_default().join(dir, 'self-test.img')), dir, shared_deadline/* Deadline */.B.after(PROOF_MS, signal));
    }
    catch (error) {
        if (!(error instanceof errors/* MaqetError */.Po) || signal.aborted)
            throw error;
        return { works: false, reason: asReason(error) };
    }
    finally {
        await (0,promises_.rm)(dir, { recursive: true, force: true });
    }
}
/** A message as a clause that a sentence goes on after. */
function asReason(error) {
    return error.message.replace(/\.+$/, '');
}
/** A VM of that architecture that boots the self-test guest: from a disk on a PC, as a kernel on ARM. The guest is written to `file`. */
async function proofSpec(accel, arch, machine, file) {
    const size = { cpus: 1, memoryBytes: 32 * 2 ** 20 };
    const nothing = { disks: [], shares: [], network: 'none', ports: [], qemuArgs: [] };
    const spec = { name: 'proof', arch, machine, cpu: (0,defaults/* defaultCpu */.I)(arch), ...size, accel, ...nothing };
    if (arch === 'aarch64') {
        await writeSelfTestKernelArm64(file);
        return { ...spec, kernel: file };
    }
    await (0,x86/* writeSelfTestDisk */.vw)(file);
    return { ...spec, selfTest: file };
}
async function boot(accel, qemu, spec, dir, deadline) {
    const start = performance.now();
    const quiet = { onEvent: () => undefined, onState: () => undefined };
    const args = (0,vm_args/* qemuArguments */.N5)(spec, { platform: process.platform });
    const machine = await Machine.start({ qemu, args, cwd: dir, env: process.env, logFile: external_node_path_default().join(dir, 'qemu.log'), ...quiet }, deadline);
    try {
        const spoken = saysReady(machine);
        await machine.resume(deadline);
        const took = () => (0,units/* formatDuration */.a3)(performance.now() - start);
        const heard = await Promise.race([spoken, machine.exited.then(() => false), silence(deadline)]);
        if (heard)
            return { works: true, detail: `the self-test guest booted under ${accel.toUpperCase()} in ${took()}` };
        if (!machine.running)
            return { works: false, reason: asReason(await machine.deathCertificate()) };
        return { works: false, reason: `the self-test guest did not say one word within ${took()} under ${accel.toUpperCase()}` };
    }
    finally {
        await machine.kill();
    }
}
function saysReady(machine) {
    let heard = '';
    const { promise, resolve } = Promise.withResolvers();
    machine.serial.on('data', (chunk) => {
        heard = (heard + chunk.toString('latin1')).slice(-4096);
        if (heard.includes(x86/* SELF_TEST_READY */.W))
            resolve(true);
    });
    return promise;
}
/** Settles with false when the time is up; a cancelled run rejects. */
async function silence(deadline) {
    try {
        return await deadline.race(new Promise(() => undefined), 'the self-test guest');
    }
    catch (error) {
        if (deadline.signal?.aborted)
            throw error;
        return false;
    }
}

;// CONCATENATED MODULE: ./src/engine/plan/accelerator.ts





/**
 * Chooses the accelerator: opens the device (repairing its mode on a runner), then boots the self-test guest under it, unless
 * that was done before on this boot of the host with this QEMU.
 *
 * @throws AcceleratorError if `accel` names one that does not work.
 */
async function resolveAccelerator(inputs, machineType, toolchain, env, deadline) {
    const prove = (accel) => provedOnce(accel, inputs.arch, machineType, toolchain, env, deadline);
    return chooseAccelerator(inputs.accel, nativeAccelerator(inputs.arch, process), (accel) => prove(accel === 'hvf' ? 'hvf' : 'kvm'), env.log);
}
/** The guests that a host's processor runs itself. Each has a self-test guest, without which no accelerator could be proved. */
const NATIVE_GUESTS = {
    x64: { linux: ['x86_64', 'i386'], darwin: ['x86_64'] },
    arm64: { linux: ['aarch64'], darwin: ['aarch64'] },
};
/** The hardware accelerator that a host could have for a guest of an architecture. Pure. */
function nativeAccelerator(arch, host) {
    if (NATIVE_GUESTS[host.arch]?.[host.platform]?.includes(arch) !== true)
        return undefined;
    return host.platform === 'darwin' ? 'hvf' : 'kvm';
}
async function provedOnce(accel, arch, machineType, toolchain, env, deadline) {
    if (accel === 'kvm') {
        const access = await permitted(env, deadline);
        if (access !== undefined)
            return { works: false, reason: access };
    }
    const subject = { accelerator: accel, binary: toolchain.qemuSystem };
    const toolCache = await env.toolCache();
    const known = (0,toolchain_verdict/* readAcceleratorVerdict */.Zc)(toolCache, subject);
    if (known !== undefined) {
        const detail = `${known.reason} (proved by an earlier step)`;
        return known.usable ? { works: true, detail } : { works: false, reason: detail };
    }
    const proof = await proveAccelerator(accel, toolchain.qemuSystem.path, arch, machineType, env.signal);
    const verdict = { usable: proof.works, reason: proof.works ? proof.detail : proof.reason };
    await (0,toolchain_verdict/* writeAcceleratorVerdict */.aI)(toolCache, subject, verdict).catch((error) => {
        env.log.debug(`The verdict on ${accel} could not be kept for later steps: ${(0,errors/* errorText */.kc)(error)}`);
    });
    return proof;
}
/** Why `/dev/kvm` cannot be opened, after an attempt to mend it; undefined if it can. */
async function permitted(env, deadline) {
    const access = (0,kvm/* inspectKvm */.Z)();
    if (access.state === 'usable')
        return undefined;
    if (access.state === 'absent')
        return access.reason;
    const repaired = await (0,kvm/* repairKvm */.M)({ isRunner: env.isRunner, log: env.log, deadline: deadline.atMost(30_000) });
    return repaired.state === 'usable' ? undefined : repaired.reason;
}


/***/ }),

/***/ 2555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ QmpStateError),
/* harmony export */   Cw: () => (/* binding */ QmpCommandError),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   N: () => (/* binding */ QmpError),
/* harmony export */   QT: () => (/* binding */ QmpDisconnectedError),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   YB: () => (/* binding */ QmpArgumentError),
/* harmony export */   d6: () => (/* binding */ QmpProtocolError)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(371);


/** The longest piece of hostile text that an error message repeats, in characters. */
const QUOTE_LIMIT = 300;
/** Hostile text as an error message shows it: one harmless line of at most `max` characters, in quotes. */
function quoted(text, max = QUOTE_LIMIT) {
    return `"${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(text, max)}"`;
}
/** A name as an error message shows it: harmless, short, in backquotes. */
function named(name) {
    return `\`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(name, 80)}\``;
}
/** The root of everything that goes wrong between maqet and QEMU's monitor. */
class QmpError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po {
}
/**
 * The peer sent something that is not QMP. The stream cannot be trusted any more: whoever sees this error closes it.
 */
class QmpProtocolError extends QmpError {
    /**
     * @param problem - what is wrong, as a sentence without its full stop.
     * @param sample - the offending text; hostile, shown escaped and cut.
     */
    constructor(problem, sample, cause) {
        super(sample === undefined ? `QMP: ${problem}.` : `QMP: ${problem}: ${quoted(sample, 120)}.`, {
            remedy: 'The connection to QEMU was closed; look at the QEMU log, and report this if QEMU is unmodified.',
            status: 'crashed',
            cause,
        });
    }
}
/** QEMU refused a command, or the command failed. The connection is as good as before. */
class QmpCommandError extends QmpError {
    command;
    errorClass;
    description;
    constructor(
    /** The command's name, as sent. */
    command, 
    /** QEMU's error class: `GenericError`, `CommandNotFound`, `DeviceNotFound` …. Hostile. */
    errorClass, 
    /** QEMU's text, raw: hostile, and meant for people; its wording changes between versions, so never parse it. */
    description) {
        super(`QMP command ${named(command)} failed with ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(errorClass, 60)}: ${quoted(description)}.`, {
            remedy: errorClass === 'CommandNotFound'
                ? 'Check its spelling; if it is right, this QEMU is too old, too new or built without it (see `query-commands`).'
                : "Correct the arguments or the VM's state, or mark the command `continue-on-error: true`.",
        });
        this.command = command;
        this.errorClass = errorClass;
        this.description = description;
    }
}
/** A call that the client's state does not allow. Nothing was sent. */
class QmpStateError extends QmpError {
    /** @param closedBy - what closed the client, where it is closed. */
    constructor(action, state, closedBy) {
        super(`Cannot ${action}: the QMP client is ${state}${closedBy === undefined ? '' : ` (${closedBy.message})`}.`, {
            remedy: state === 'closed' ? 'Start the VM again.' : 'Negotiate once, and wait for it, before any command.',
            status: closedBy?.status ?? 'failed',
            cause: closedBy,
        });
    }
}
/** The connection ended while somebody still counted on it. */
class QmpDisconnectedError extends QmpError {
    /** @param reason - who ended it, e.g. `QEMU closed the QMP connection`. */
    constructor(reason, cause) {
        super(`${reason}.`, {
            remedy: 'Look at the QEMU log and at the last events for why QEMU ended.',
            status: 'crashed',
            cause,
        });
    }
}
/** Arguments that QEMU's parser would answer with an error without an id, which nobody could be told. Nothing was sent. */
class QmpArgumentError extends QmpError {
    constructor(command, problem) {
        super(`The arguments of QMP command ${named(command)} cannot be sent: ${problem}.`, { remedy: 'Correct the arguments.' });
    }
}


/***/ }),

/***/ 459:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ repairKvm),
/* harmony export */   Z: () => (/* binding */ inspectKvm)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8382);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1131);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7105);




const KVM_FILES = { device: '/dev/kvm', udevRule: '/etc/udev/rules.d/99-maqet-kvm.rules' };
const UDEV_RULE = 'KERNEL=="kvm", GROUP="kvm", MODE="0666", OPTIONS+="static_node=kvm"\n';
const COMMAND_LIMIT_MS = 15_000;
/** Opens `/dev/kvm` for reading and writing, as QEMU will, and closes it. Permission bits alone say too little (groups, ACLs, cgroups). */
function inspectKvm({ device } = KVM_FILES) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(device, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDWR));
        return { state: 'usable', reason: `${device} opens` };
    }
    catch (error) {
        const code = (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errnoOf */ .UQ)(error) ?? 'unknown error';
        if (code === 'EACCES' || code === 'EPERM')
            return { state: 'forbidden', reason: `this user may not open ${device} (${code})` };
        if (code === 'ENOENT')
            return { state: 'absent', reason: `${device} does not exist` };
        return { state: 'absent', reason: `${device} does not open (${code})` };
    }
}
/**
 * Makes a forbidden `/dev/kvm` usable for everybody on a CI runner, and returns what it is afterwards. Never fails the run.
 *
 * First a udev rule: it survives the events that an installation of QEMU triggers (they reset the mode, so install first), and
 * it stays on the machine. Then, if the device still does not open, its mode.
 *
 * @throws CancelledError when the deadline's signal is aborted.
 */
async function repairKvm(request, host = (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .systemHost */ .Ek)()) {
    const { isRunner, log, deadline, files = KVM_FILES } = request;
    const before = inspectKvm(files);
    if (before.state !== 'forbidden' || !isRunner)
        return before;
    const runner = new RootRunner(host, deadline, log);
    const settled = (await runner.run(['tee', files.udevRule], UDEV_RULE)) &&
        (await runner.run(['udevadm', 'control', '--reload-rules'])) &&
        (await runner.run(['udevadm', 'trigger', '--name-match=kvm'])) &&
        (await runner.run(['udevadm', 'settle', '--timeout=5']));
    if (settled && inspectKvm(files).state === 'usable')
        return repaired(files, 'a udev rule', log);
    if ((await runner.run(['chmod', '0666', files.device])) && inspectKvm(files).state === 'usable')
        return repaired(files, 'its mode', log);
    const after = inspectKvm(files);
    return { ...after, reason: `${after.reason}; the repair failed: ${runner.lastFailure ?? 'the device still does not open'}` };
}
function repaired(files, how, log) {
    log.info(`${files.device} was forbidden to this user and was opened to everybody on this runner through ${how}.`);
    return inspectKvm(files);
}
/** Runs commands as root, one after the other, and remembers why the last one failed. */
class RootRunner {
    host;
    deadline;
    log;
    lastFailure;
    constructor(host, deadline, log) {
        this.host = host;
        this.deadline = deadline;
        this.log = log;
    }
    async run(command, input = '') {
        const ready = (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .elevate */ .xW)(this.host, command);
        if (ready === undefined) {
            this.lastFailure = 'this user is not root and there is no `sudo`';
            return false;
        }
        const { command: full, ...options } = ready;
        const limit = this.deadline.atMost(COMMAND_LIMIT_MS);
        const failure = (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFailure */ .I)(await this.host.run(full, { ...options, deadline: limit, input }), limit.ms);
        if (failure === undefined)
            return true;
        this.lastFailure = `\`${command.join(' ')}\`: ${failure}`;
        this.log.debug(`KVM: ${this.lastFailure}.`);
        return false;
    }
}


/***/ }),

/***/ 6134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X3: () => (/* reexport */ AGENT_FD),
  M7: () => (/* reexport */ QMP_FD),
  MJ: () => (/* reexport */ SERIAL_FD),
  ZU: () => (/* binding */ backEndNames),
  N5: () => (/* binding */ qemuArguments)
});

// UNUSED EXPORTS: CDROM_NAME, STATE_NODES

// EXTERNAL MODULE: ./src/vm/arguments/syntax.ts
var syntax = __webpack_require__(8019);
;// CONCATENATED MODULE: ./src/vm/arguments/boot.ts

const CODE = 'maqet_code';
const VARIABLES = 'maqet_variables';
const SELF_TEST = 'maqet_self_test';
/** Nodes whose content is part of the machine's state, so that a snapshot holds it: flash chips. */
const STATE_NODES = [VARIABLES];
/** What the machine starts with: firmware, a kernel, or the self-test guest's boot sector. */
function bootArguments(spec) {
    const named = (option, value) => (value === undefined ? [] : [option, value]);
    return [
        ...firmwareArguments(spec.firmware),
        ...named('-kernel', spec.kernel),
        // As it is, commas too: QEMU 7.2 opens the whole text as one file for a Linux kernel (measured).
        ...named('-initrd', spec.initrd),
        ...named('-append', spec.append),
        ...(spec.selfTest === undefined ? [] : selfTestArguments(spec.selfTest)),
    ];
}
/** The properties of `-machine` that put flash images in place. */
function firmwareProperties(firmware) {
    return firmware?.kind === 'flash' ? [`pflash0=${CODE}`, `pflash1=${VARIABLES}`] : [];
}
function firmwareArguments(firmware) {
    if (firmware === undefined)
        return [];
    if (firmware.kind === 'bios')
        return ['-bios', firmware.file];
    return [...(0,syntax/* fileNode */.Ts)(CODE, 'raw', firmware.code, true), ...(0,syntax/* fileNode */.Ts)(VARIABLES, 'raw', firmware.variables, false)];
}
/** The geometry is what SeaBIOS needs to boot a disk of one sector. */
function selfTestArguments(sector) {
    const device = `virtio-blk-pci,drive=${SELF_TEST},bootindex=0,cyls=1,heads=1,secs=1`;
    return [...(0,syntax/* fileNode */.Ts)(SELF_TEST, 'raw', sector, true), '-device', device];
}

// EXTERNAL MODULE: ./src/vm/platforms.ts
var platforms = __webpack_require__(1037);
;// CONCATENATED MODULE: ./src/vm/arguments/channels.ts

/** The descriptors that QEMU inherits: no socket on disk leads to its monitor or into the guest (design §2). */
const QMP_FD = 3;
const SERIAL_FD = 4;
const AGENT_FD = 5;
/** The name of the port for the guest agent, in the guest and in the event VSERPORT_CHANGE. */
const AGENT_PORT = 'org.qemu.guest_agent.0';
/** The monitor, the first serial port, and the guest agent's port. */
function channelArguments({ arch }) {
    return [
        ...['-chardev', `socket,id=qmp,fd=${QMP_FD}`, '-mon', 'chardev=qmp,mode=control'],
        ...['-chardev', `socket,id=serial0,fd=${SERIAL_FD}`, '-serial', 'chardev:serial0'],
        ...['-chardev', `socket,id=agent0,fd=${AGENT_FD}`, '-device', `virtio-serial-${(0,platforms/* platformOf */.tj)(arch).transport}`],
        ...['-device', `virtserialport,chardev=agent0,id=agent0,name=${AGENT_PORT}`],
    ];
}

// EXTERNAL MODULE: ./src/vm/arguments/disks.ts
var arguments_disks = __webpack_require__(4740);
;// CONCATENATED MODULE: ./src/vm/arguments/shares.ts


/** The guest's memory, where a daemon is to see it. */
const SHARED_MEMORY = 'maqet_ram';
/** Folders of the host, each over 9p or, with a daemon of its own, over virtiofs. */
function shareArguments({ shares, arch }) {
    const { transport } = (0,platforms/* platformOf */.tj)(arch);
    return shares.flatMap(({ socket, ...share }, index) => {
        const id = `share${index}`;
        return socket === undefined ? ninePArguments(id, share, transport) : virtiofsArguments(id, share.tag, socket, transport);
    });
}
/**
 * `security_model=none`: a file that the guest makes is a plain file of this user with the mode that the guest gave it, links
 * are links, and a `chown` that this user may not do is passed over. The mapped models leave files on the host that only
 * QEMU can read as they were meant. `multidevs=remap`: mounts below the folder cannot make two files look like one.
 */
function ninePArguments(id, { path, tag, readOnly, securityModel = 'none' }, transport) {
    const options = `id=${id},path=${(0,syntax/* escapeValue */.PI)(path)},security_model=${securityModel},multidevs=remap${readOnly ? ',readonly=on' : ''}`;
    return ['-fsdev', `local,${options}`, '-device', `virtio-9p-${transport},fsdev=${id},mount_tag=${tag}`];
}
/** QEMU runs in a folder below the VM's: so the address stays within the 107 bytes of a UNIX socket's (Linux). */
function virtiofsArguments(id, tag, socket, transport) {
    return ['-chardev', `socket,id=${id},path=../${socket}`, '-device', `vhost-user-fs-${transport},chardev=${id},tag=${tag}`];
}
function needsSharedMemory(shares) {
    return shares.some(({ socket }) => socket !== undefined);
}
/** The machine's properties that put its memory where a daemon can read the requests in it. */
function memoryProperties({ shares }) {
    return needsSharedMemory(shares) ? [`memory-backend=${SHARED_MEMORY}`] : [];
}
/** That memory: anonymous, and nothing but descriptors that QEMU hands over leads to it. */
function memoryArguments({ shares, memoryBytes }) {
    const memory = `memory-backend-memfd,id=${SHARED_MEMORY},size=${memoryBytes / 2 ** 20}M,share=on`;
    return needsSharedMemory(shares) ? ['-object', memory] : [];
}

;// CONCATENATED MODULE: ./src/vm/arguments/machine.ts



/** More CPUs than this need the newer of ARM's interrupt controllers, whose number QEMU 7.2 does not choose by itself. */
const MOST_CPUS_OF_GIC2 = 8;
/** The machine itself: type, CPUs, memory, and what it does when the guest ends. */
function machineArguments(spec) {
    const properties = [`accel=${spec.accel}`, ...archProperties(spec), ...firmwareProperties(spec.firmware), ...memoryProperties(spec)];
    return [
        ...['-machine', [spec.machine, ...properties].join(',')],
        ...['-cpu', spec.cpu, '-smp', String(spec.cpus), '-m', `size=${spec.memoryBytes / 2 ** 20}M`],
        ...memoryArguments(spec),
        ...['-action', 'reboot=reset,shutdown=pause,panic=pause'],
    ];
}
function archProperties({ arch, machine, cpus }) {
    if ((arch !== 'arm' && arch !== 'aarch64') || !/^virt(-|$)/.test(machine))
        return [];
    return [
        // Kernels without LPAE, such as Debian's armmp, reach nothing above 4 GiB: neither RAM nor the PCI bus may be there.
        ...(arch === 'arm' ? ['highmem=off'] : []),
        ...(cpus > MOST_CPUS_OF_GIC2 ? ['gic-version=3'] : []),
    ];
}
/** Screen, news of a panic, and randomness. */
function commonDevices({ arch }) {
    const { extras, transport } = (0,platforms/* platformOf */.tj)(arch);
    return [
        ...['-display', 'none', ...extras.flatMap((device) => ['-device', device])],
        ...['-object', 'rng-builtin,id=rng0', '-device', `virtio-rng-${transport},rng=rng0`],
    ];
}

;// CONCATENATED MODULE: ./src/vm/arguments/network.ts

/** The id of the network's back end. */
const NETWORK_NAME = 'net0';
/** A network card behind QEMU's user-mode NAT, with forwards from the loopback alone; or no card at all. */
function networkArguments({ network, ports, arch }) {
    if (network === 'none')
        return ['-nic', 'none'];
    const forwards = ports.map((port) => `,hostfwd=${port.protocol}:127.0.0.1:${port.host}-:${port.guest}`);
    const restrict = network === 'isolated' ? ',restrict=on' : '';
    const { transport } = (0,platforms/* platformOf */.tj)(arch);
    // An empty romfile: the guest boots from what the inputs name, and no iPXE package is needed. Only PCI cards have one.
    const card = `virtio-net-${transport},netdev=${NETWORK_NAME}${transport === 'pci' ? ',romfile=' : ''}`;
    return ['-netdev', `user,id=${NETWORK_NAME}${restrict}${forwards.join('')}`, '-device', card];
}

;// CONCATENATED MODULE: ./src/vm/args.ts










const SANDBOX = 'on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny';
/**
 * QEMU's whole command line for a VM. Pure: equal specs give equal arguments.
 *
 * - nothing that QEMU would add on its own (`-nodefaults -no-user-config`);
 * - file names travel as JSON or as an argument of their own, so no name can add an option;
 * - the CPUs do not run until `cont` (`-S`), so that no event is missed before QMP is negotiated;
 * - a guest that powers off or panics leaves QEMU paused: its memory can still be dumped.
 */
function qemuArguments(spec, host) {
    return [
        ...['-name', (0,syntax/* escapeValue */.PI)(spec.name), '-nodefaults', '-no-user-config', '-S'],
        ...(host.platform === 'linux' ? ['-sandbox', SANDBOX] : []),
        ...machineArguments(spec),
        ...channelArguments(spec),
        ...commonDevices(spec),
        ...bootArguments(spec),
        ...(0,arguments_disks/* diskArguments */.eA)(spec),
        ...shareArguments(spec),
        ...networkArguments(spec),
        ...spec.qemuArgs,
    ];
}
/** The node names and ids of what {@link qemuArguments} creates and a QMP command may name: disks and the network. */
function backEndNames({ disks, cdrom, network }) {
    return [...disks.map((disk) => disk.name), ...(cdrom === undefined ? [] : [arguments_disks/* CDROM_NAME */.CD]), ...(network === 'none' ? [] : [NETWORK_NAME])];
}


/***/ }),

/***/ 4740:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ CDROM_NAME),
/* harmony export */   N7: () => (/* binding */ takesSlot),
/* harmony export */   eA: () => (/* binding */ diskArguments)
/* harmony export */ });
/* harmony import */ var _cache_modes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2534);
/* harmony import */ var _platforms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1037);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8019);



/** The node name of the CD. No disk may have it. */
const CDROM_NAME = 'cdrom0';
const SCSI = 'maqet-scsi';
const USB = 'maqet-usb';
const AHCI = 'maqet-ide';
const SEED = 'maqet_seed';
/** Controllers, disks in their order, the CD, and last the seed, so that it does not change the names of the disks in the guest. */
function diskArguments(spec) {
    const platform = (0,_platforms_js__WEBPACK_IMPORTED_MODULE_1__/* .platformOf */ .tj)(spec.arch);
    const ports = idePorts(spec, platform);
    return [
        ...controllers(spec, platform),
        // Boot order from 1 on: 0 is taken by QEMU's own boot ROM when it loads a kernel (7.2 refuses to start otherwise).
        ...spec.disks.flatMap((disk, index) => [...diskNode(disk), ...diskDevice(disk, index, platform, ports)]),
        ...(spec.cdrom === undefined ? [] : cdromArguments(spec.cdrom, spec.disks.length + 1, platform, ports)),
        ...(spec.seed === undefined ? [] : seedArguments(spec.seed, platform)),
    ];
}
function controllers({ machine, disks, cdrom }, { transport, ide }) {
    const used = new Set(disks.map((disk) => disk.interface));
    if (cdrom !== undefined && ide !== 'own')
        used.add('scsi');
    return [
        ...(used.has('ide') && ide === 'added' ? ['-device', `ich9-ahci,id=${AHCI}`] : []),
        ...(used.has('scsi') ? ['-device', `virtio-scsi-${transport},id=${SCSI}`] : []),
        ...(used.has('usb') ? ['-device', `qemu-xhci,id=${USB}`] : []),
        ...(isExpress(machine) ? disks.flatMap(hotPlugSlot) : []),
    ];
}
/** True for a machine whose own bus is PCI Express, which takes no device while it runs. */
function isExpress(machine) {
    return /(^|-)(q35|virt)(-|$)/.test(machine);
}
/** True if a disk on that interface takes a slot of the machine's PCI bus: it is a device of its own, or a port for one. */
function takesSlot({ machine }, attached) {
    return attached === 'virtio' || attached === 'nvme' || (attached === 'none' && isExpress(machine));
}
/** A port into which a disk can be plugged later. It must be there from the start. */
function hotPlugSlot({ name, interface: attached }, index) {
    return attached === 'none' ? ['-device', `pcie-root-port,id=${name}-slot,chassis=${index + 1}`] : [];
}
function diskNode({ name, format, file, readOnly, cache, discard = 'unmap' }) {
    const { direct, noFlush } = _cache_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .CACHE_MODES */ ._[cache ?? 'writeback'];
    return (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .fileNode */ .Ts)(name, format, file, readOnly, { discard, ...(cache === undefined ? {} : { cache: { direct, 'no-flush': noFlush } }) });
}
function diskDevice({ name, interface: attached, cache }, index, { transport }, ports) {
    const caching = cache === undefined ? '' : `,write-cache=${_cache_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .CACHE_MODES */ ._[cache].writeCache ? 'on' : 'off'}`;
    const properties = `drive=${name},serial=${name},bootindex=${index + 1}${caching}`;
    switch (attached) {
        case 'virtio':
            return ['-device', `virtio-blk-${transport},${properties}`];
        case 'ide':
            return ['-device', `ide-hd,${ports()}${properties}`];
        case 'scsi':
            return ['-device', `scsi-hd,bus=${SCSI}.0,${properties}`];
        case 'nvme':
            return ['-device', `nvme,${properties}`];
        case 'usb':
            return ['-device', `usb-storage,bus=${USB}.0,${properties}`];
        case 'none':
            return [];
    }
}
function idePorts({ machine }, { ide }) {
    let next = 0;
    return () => {
        const place = next++;
        if (ide === 'added')
            return `bus=${AHCI}.${place},`;
        // q35 has AHCI, a drive to a bus; the older controllers have two.
        return /(^|-)q35(-|$)/.test(machine) ? `bus=ide.${place},` : `bus=ide.${place >> 1},unit=${place % 2},`;
    };
}
/** SeaBIOS boots an IDE drive, and a PC's kernels have its driver; where the machine has no IDE, all have SCSI. */
function cdromArguments(file, bootIndex, { ide }, ports) {
    const drive = ide === 'own' ? `ide-cd,${ports()}` : `scsi-cd,bus=${SCSI}.0,`;
    return [...(0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .fileNode */ .Ts)(CDROM_NAME, 'raw', file, true), '-device', `${drive}drive=${CDROM_NAME},bootindex=${bootIndex}`];
}
/** cloud-init finds its seed by the label of the file system; QEMU makes that of the folder as it is when it starts. */
function seedArguments(dir, { transport }) {
    const node = { driver: 'vvfat', 'node-name': SEED, 'read-only': true, dir, label: 'CIDATA' };
    return [...(0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .blockNode */ .g2)(node), '-device', `virtio-blk-${transport},drive=${SEED},serial=cidata`];
}


/***/ }),

/***/ 8019:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* binding */ escapeValue),
/* harmony export */   Ts: () => (/* binding */ fileNode),
/* harmony export */   g2: () => (/* binding */ blockNode)
/* harmony export */ });
/** QEMU's option parser ends a value at a comma; a doubled one stands for itself. */
function escapeValue(value) {
    return value.replaceAll(',', ',,');
}
/**
 * A block node that reads a file. It travels as JSON, so that a file name may hold any character.
 *
 * Node names that maqet makes for itself hold an underscore: no disk of the inputs can be called so.
 */
function fileNode(name, driver, filename, readOnly, more = {}) {
    return blockNode({ driver, 'node-name': name, 'read-only': readOnly, ...more, file: { driver: 'file', filename } });
}
/** `-blockdev` with a node of any driver. */
function blockNode(node) {
    return ['-blockdev', JSON.stringify(node)];
}


/***/ }),

/***/ 1207:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ defaultCpu),
/* harmony export */   n: () => (/* binding */ defaultMachine)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _platforms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1037);


/**
 * The machine type for an architecture on a QEMU of that version: fixed, so that the guest's hardware never drifts, where the
 * architecture has versioned types.
 */
function defaultMachine(arch, qemuVersion) {
    const { machines, machine } = (0,_platforms_js__WEBPACK_IMPORTED_MODULE_1__/* .platformOf */ .tj)(arch);
    return machines.find(([since]) => semver__WEBPACK_IMPORTED_MODULE_0___default().gte(qemuVersion, since))?.[1] ?? machine;
}
/** The CPU model for an architecture, the same under every accelerator. */
function defaultCpu(arch) {
    return (0,_platforms_js__WEBPACK_IMPORTED_MODULE_1__/* .platformOf */ .tj)(arch).cpu;
}


/***/ })

};
