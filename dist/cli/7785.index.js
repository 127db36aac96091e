export const id = 7785;
export const ids = [7785];
export const modules = {

/***/ 7601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ guestStreams),
  q: () => (/* binding */ withGuestOutput)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(371);
;// CONCATENATED MODULE: ./src/shared/sanitizer.ts


/** A line that has grown to this many characters is shown in pieces: a guest need not ever end one. */
const LONGEST_LINE = 4000;
/**
 * Makes a stream of hostile bytes harmless as it comes: each line as by `lines`, so that none can move a cursor or be read as a
 * workflow command. A line is held back until it is whole.
 */
class HarmlessText {
    decoder = new external_node_string_decoder_.StringDecoder('utf8');
    unfinished = '';
    /** The text that can be shown now: whole lines with their line ends, or nothing. */
    push(chunk) {
        return this.take(this.decoder.write(chunk));
    }
    /** What is left at the end of the stream. It gets a line end, so that nothing else continues the line. */
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
/** In pieces, so that nothing of a long line is cut off. */
function shown(line) {
    const pieces = [];
    for (let from = 0; from === 0 || from < line.length; from += LONGEST_LINE)
        pieces.push(line.slice(from, from + LONGEST_LINE));
    return pieces.flatMap((piece) => (0,untrusted_text/* lines */.M)(piece, LONGEST_LINE)).join('\n');
}

;// CONCATENATED MODULE: ./src/cli/guest-output.ts



/**
 * This process's own outputs. The bytes go out as they are where a file or another program takes them, and are made harmless
 * where a person or a workflow log would: in a step of a workflow, everywhere but in a file.
 *
 * @param json - true if standard output belongs to the command's answer: then both go to standard error.
 * @param raw - true if the bytes go out as they are whatever takes them.
 */
function guestStreams(json, raw) {
    const outlet = (stream) => ({ stream, exact: raw || !isShown(stream) });
    const stderr = outlet(process.stderr);
    return { stdout: json ? stderr : outlet(process.stdout), stderr };
}
/** Only a file is sure not to be the log: a step's commands write to the runner through pipes, as they do to each other. */
function isShown(stream) {
    return stream.isTTY || (process.env['GITHUB_ACTIONS'] === 'true' && !(0,external_node_fs_.fstatSync)(stream.fd).isFile());
}
/** Writes what a program in the guest prints, for as long as the work takes. What cannot be written ends it. */
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
        this.text = outlet.exact ? undefined : new HarmlessText();
    }
    write(chunk) {
        return this.send(this.text?.push(chunk) ?? chunk);
    }
    /** Writes what was held back. */
    end() {
        return this.send(this.text?.end() ?? '');
    }
    /** Waits until the bytes have gone out: a guest that prints faster than its reader reads is made to wait. */
    async send(data) {
        if (data.length === 0)
            return;
        const { stream } = this.outlet;
        const error = await new Promise((resolve) => stream.write(data, resolve));
        if (error)
            throw unwritable(error);
    }
}
function unwritable(error) {
    return new errors/* MaqetError */.Po(`The output of the guest cannot be written any more (${(0,errors/* errnoOf */.UQ)(error) ?? error.message}).`, {
        remedy: 'What reads it has ended, or the disk is full; the program in the guest was ended as well.',
    });
}


/***/ }),

/***/ 2280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ terminalLog)
/* harmony export */ });
/**
 * A log on standard error.
 *
 * An error has no mark of its own: a blocked command's line says so itself, and `error:` is for the one that ends the command.
 */
function terminalLog(terminal) {
    const plain = (message) => terminal.err(message);
    return {
        debug: () => undefined,
        info: plain,
        notice: (message) => terminal.err(`notice: ${message}`),
        warning: (message) => terminal.err(`warning: ${message}`),
        error: plain,
    };
}


/***/ }),

/***/ 7785:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runHandler: () => (/* binding */ runHandler)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./src/cli/cancellation.ts
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Turns the signals that end a command into an abort, so that a run can stop its VM first.
 *
 * A second signal changes nothing but says so: stopping is bounded to seconds, and a process that left in the middle of it
 * could leave something behind.
 */
class Cancellation {
    controller = new AbortController();
    onSignal;
    /** @param tell - takes one line for the person who waits. */
    constructor(tell) {
        this.onSignal = () => {
            tell(this.signal.aborted ? 'Still stopping: this takes a few seconds at most.' : 'Cancelled: stopping.');
            this.controller.abort();
        };
        for (const name of SIGNALS)
            process.on(name, this.onSignal);
    }
    get signal() {
        return this.controller.signal;
    }
    /** Signals do again what they do by default. */
    release() {
        for (const name of SIGNALS)
            process.off(name, this.onSignal);
    }
}

// EXTERNAL MODULE: ./src/cli/guest-output.ts + 1 modules
var guest_output = __webpack_require__(7601);
// EXTERNAL MODULE: ./src/cli/logger.ts
var logger = __webpack_require__(2280);
;// CONCATENATED MODULE: ./src/cli/context.ts







/** What a command has around it. */
class CliContext {
    terminal;
    json;
    cancellation;
    constructor(terminal, 
    /** True if the command prints for a machine. */
    json) {
        this.terminal = terminal;
        this.json = json;
    }
    /** True if a signal has asked the command to end. */
    get cancelled() {
        return this.cancellation?.signal.aborted ?? false;
    }
    /**
     * The engine's view of this machine and this user. From now on the signals that end a process abort its `signal` instead.
     *
     * @param options.onPhase - told the name of each phase of a run as it begins.
     * @param options.rawGuest - true if a guest's output goes out as it is whatever takes it.
     */
    async environment({ onPhase = () => undefined, rawGuest = false } = {}) {
        this.cancellation ??= new Cancellation((line) => this.terminal.err(line));
        // Loaded here, because a command that asks nothing of the engine should not wait for it.
        const { processFacts } = await Promise.all(/* import() */[__webpack_require__.e(4528), __webpack_require__.e(6173)]).then(__webpack_require__.bind(__webpack_require__, 6173));
        const { folderToolCache } = await __webpack_require__.e(/* import() */ 6266).then(__webpack_require__.bind(__webpack_require__, 6266));
        return {
            ...processFacts(process.env, (0,external_node_fs_.realpathSync)(process.argv[1] ?? '')),
            log: (0,logger/* terminalLog */.d)(this.terminal),
            claimant: (0,external_node_crypto_.randomUUID)(),
            toolCache: async () => folderToolCache(toolCacheFolder(process.env)),
            signal: this.cancellation.signal,
            showGuest: (work) => (0,guest_output/* withGuestOutput */.q)((0,guest_output/* guestStreams */.M)(this.json, rawGuest), work),
            onPhase,
        };
    }
    release() {
        this.cancellation?.release();
    }
}
/** The runner's tool cache, so that a `run:` line and a step share what they found; else one of the user's own. */
function toolCacheFolder(env) {
    return env['RUNNER_TOOL_CACHE'] || external_node_path_default().join(env['XDG_CACHE_HOME'] || external_node_path_default().join((0,external_node_os_.homedir)(), '.cache'), 'maqet', 'tools');
}

// EXTERNAL MODULE: ./src/cli/print.ts
var print = __webpack_require__(9381);
;// CONCATENATED MODULE: ./src/cli/run-handler.ts


/** Runs a command's handler and prints what came of it. @returns the exit code. */
async function runHandler(command, handler, terminal) {
    const json = command.opts()['json'] === true;
    const context = new CliContext(terminal, json);
    try {
        const report = await handler(command, context);
        (0,print/* printReport */.Y)(report, terminal, json);
        return report.code;
    }
    catch (error) {
        return (0,print/* printError */.y)(error, terminal, json, context.cancelled);
    }
    finally {
        context.release();
    }
}


/***/ })

};
