export const id = 4671;
export const ids = [4671];
export const modules = {

/***/ 44671:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runHandler: () => (/* binding */ runHandler)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/shared/wording.ts
var wording = __webpack_require__(81565);
// EXTERNAL MODULE: ./src/cli/guest-streams.ts
var guest_streams = __webpack_require__(63674);
// EXTERNAL MODULE: ./src/cli/terminal.ts
var terminal = __webpack_require__(44264);
;// CONCATENATED MODULE: ./src/cli/context.ts







/** The terminal of a command, and its view of the machine. */
class CliContext {
    terminal;
    json;
    cancellation;
    constructor(terminal, 
    /** True if the command prints JSON. */
    json) {
        this.terminal = terminal;
        this.json = json;
    }
    /** True if a signal has cancelled the command. */
    get cancelled() {
        return this.cancellation?.signal.aborted ?? false;
    }
    /**
     * Returns the engine's view of this machine and this user. From now on, signals that would end this process abort `signal`.
     */
    async environment({ onPhase = () => undefined, rawGuest = false } = {}) {
        this.cancellation ??= new Cancellation((line) => this.terminal.err(line));
        // Load the engine here: not every command needs it.
        const { processFacts } = await __webpack_require__.e(/* import() */ 9473).then(__webpack_require__.bind(__webpack_require__, 49473));
        const { directoryToolCache } = await __webpack_require__.e(/* import() */ 3734).then(__webpack_require__.bind(__webpack_require__, 63734));
        return {
            ...processFacts(process.env, (0,external_node_fs_.realpathSync)(process.argv[1] ?? '')),
            log: (0,terminal/* terminalLog */.dg)(this.terminal),
            claimant: (0,external_node_crypto_.randomUUID)(),
            toolCache: async () => directoryToolCache(toolCacheDirectory(process.env)),
            signal: this.cancellation.signal,
            showGuest: (work) => (0,guest_streams/* withGuestOutput */.qr)((0,guest_streams/* guestStreams */.MR)(this.json, rawGuest), work),
            wording: wording/* TERMINAL */.ff,
            onPhase,
        };
    }
    /** Restores the default effect of signals. */
    release() {
        this.cancellation?.release();
    }
}
/** Returns the runner's tool cache, which a `run:` line and a step share, or else the user's own. */
function toolCacheDirectory(env) {
    return env['RUNNER_TOOL_CACHE'] || external_node_path_default().join(env['XDG_CACHE_HOME'] || external_node_path_default().join((0,external_node_os_.homedir)(), '.cache'), 'maqet', 'tools');
}
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Turns the signals that end a command into an abort, so that a run can stop its VM first.
 *
 * A second signal only prints a line: stopping takes seconds at most, and a process that exits in the middle of it could leave
 * something behind.
 */
class Cancellation {
    controller = new AbortController();
    onSignal;
    /** @param print - prints one line for the person who waits. */
    constructor(print) {
        this.onSignal = () => {
            print(this.signal.aborted ? 'Still stopping. This takes a few seconds at most.' : 'Cancelled. Stopping.');
            this.controller.abort();
        };
        for (const name of SIGNALS)
            process.on(name, this.onSignal);
    }
    get signal() {
        return this.controller.signal;
    }
    release() {
        for (const name of SIGNALS)
            process.off(name, this.onSignal);
    }
}

// EXTERNAL MODULE: ./src/cli/errors.ts
var errors = __webpack_require__(77199);
;// CONCATENATED MODULE: ./src/cli/command.ts


/** Runs the handler of a command and prints its report, or its error. @returns the exit code. */
async function runHandler(command, handler, terminal) {
    const json = command.opts()['json'] === true;
    const context = new CliContext(terminal, json);
    try {
        const report = await handler(command, context);
        if (json)
            terminal.json(report.json);
        else
            printReport(report, terminal);
        return report.code;
    }
    catch (error) {
        return (0,errors/* printError */.yJ)(error, terminal, json, context.cancelled);
    }
    finally {
        context.release();
    }
}
function printReport({ value, lines, errors = [] }, terminal) {
    if (value !== undefined)
        terminal.json(value, 2);
    if (lines.length > 0)
        terminal.out(lines.join('\n'));
    if (errors.length > 0)
        terminal.err(errors.join('\n'));
}


/***/ }),

/***/ 63674:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MR: () => (/* binding */ guestStreams),
/* harmony export */   iQ: () => (/* binding */ standardInput),
/* harmony export */   qr: () => (/* binding */ withGuestOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86202);
/* harmony import */ var _shared_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34810);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77199);




/**
 * Returns the standard output and error of this process as destinations of a guest's output.
 *
 * A file or another program gets the bytes unchanged. A terminal gets them sanitized, and so does everything but a file in a step
 * of a workflow, where a pipe can lead to the log.
 *
 * @param json - true if standard output is reserved for the result. Both outputs then go to standard error.
 * @param raw - true to write the bytes unchanged, wherever they go.
 */
function guestStreams(json, raw) {
    const outlet = (stream) => ({ stream, exact: raw || !isShown(stream) });
    const stderr = outlet(process.stderr);
    return { stdout: json ? stderr : outlet(process.stdout), stderr };
}
/** Returns false for a file: only a file is sure not to be the log. A step's commands write to the runner through pipes. */
function isShown(stream) {
    return stream.isTTY || (process.env['GITHUB_ACTIONS'] === 'true' && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(stream.fd).isFile());
}
/** Writes the output of a program in the guest while `work` runs. A write that fails ends the program. */
async function withGuestOutput(streams, work) {
    const writers = { stdout: new Writer(streams.stdout), stderr: new Writer(streams.stderr) };
    try {
        return await work((name, chunk) => writers[name].write(chunk));
    }
    finally {
        await Promise.allSettled([writers.stdout.end(), writers.stderr.end()]);
    }
}
class Writer {
    outlet;
    text;
    constructor(outlet) {
        this.outlet = outlet;
        this.text = outlet.exact ? undefined : new _shared_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .Sanitizer */ .I();
    }
    write(chunk) {
        return this.send(this.text?.push(chunk) ?? chunk);
    }
    /** Writes the unfinished line that the sanitizer held back. */
    end() {
        return this.send(this.text?.end() ?? '');
    }
    /** Waits until the bytes have been read: that slows down a guest that prints faster. */
    async send(data) {
        if (data.length === 0)
            return;
        const { stream } = this.outlet;
        const error = await new Promise((resolve) => stream.write(data, resolve));
        if (error)
            throw unwritableError(error);
    }
}
function unwritableError(error) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MaqetError */ .Po(`Could not write the output of the guest (${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errnoOf */ .UQ)(error) ?? error.message}).`, {
        remedy: 'The reader has ended, or the disk is full. The program in the guest was ended as well.',
    });
}
/**
 * Returns a standard input for a program in the guest. Closing the iterator closes the input at once, even while it waits for data:
 * a terminal or an open pipe would otherwise hold the command after its program has ended.
 *
 * @throws UsageError for the input of this process, if it is a directory.
 */
function standardInput(from = ownInput()) {
    const chunks = from[Symbol.asyncIterator]();
    const close = async () => {
        from.destroy();
        return { done: true, value: undefined };
    };
    return { [Symbol.asyncIterator]: () => ({ next: () => chunks.next(), return: close }) };
}
/** Refuses a directory, which Node would read as an empty input. */
function ownInput() {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(0).isDirectory())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb('Standard input is a directory.', { remedy: 'Give a file or a pipe: `<FILE`.' });
    return process.stdin;
}


/***/ }),

/***/ 34810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Sanitizer)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56695);


/** Lines longer than this many characters are split: a guest may never end one. */
const LONGEST_LINE = 4000;
/**
 * Sanitizes a stream of untrusted bytes, line by line as `lines` does, so that no line can move the cursor or be read as a workflow
 * command. Holds back a line until it is complete.
 */
class Sanitizer {
    decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
    unfinished = '';
    /** Takes a chunk. @returns the lines that are now complete, with their line ends; an empty string if there is none. */
    push(chunk) {
        return this.take(this.decoder.write(chunk));
    }
    /** Returns the rest at the end of the stream, with a line end, so that other output cannot continue the line. */
    end() {
        const rest = this.take(this.decoder.end());
        const last = this.unfinished;
        this.unfinished = '';
        return last === '' ? rest : `${rest}${shown(last)}\n`;
    }
    take(text) {
        const all = (this.unfinished + text).split('\n');
        let last = all.pop() ?? '';
        for (; last.length > LONGEST_LINE; last = last.slice(LONGEST_LINE))
            all.push(last.slice(0, LONGEST_LINE));
        this.unfinished = last;
        return all.map((line) => `${shown(line)}\n`).join('');
    }
}
/** Splits a long line, so that none of it is truncated. */
function shown(line) {
    const pieces = [];
    for (let from = 0; from === 0 || from < line.length; from += LONGEST_LINE)
        pieces.push(line.slice(from, from + LONGEST_LINE));
    return pieces.flatMap((piece) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .M)(piece, LONGEST_LINE)).join('\n');
}


/***/ })

};
