export const id = 843;
export const ids = [843];
export const modules = {

/***/ 7843:
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

;// CONCATENATED MODULE: ./src/cli/logger.ts
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
     * @param onPhase - told the name of each phase of a run as it begins.
     */
    async environment(onPhase = () => undefined) {
        this.cancellation ??= new Cancellation((line) => this.terminal.err(line));
        // Loaded here, because a command that asks nothing of the engine should not wait for it.
        const { processFacts } = await Promise.all(/* import() */[__webpack_require__.e(528), __webpack_require__.e(507)]).then(__webpack_require__.bind(__webpack_require__, 7507));
        const { folderToolCache } = await __webpack_require__.e(/* import() */ 266).then(__webpack_require__.bind(__webpack_require__, 6266));
        return {
            ...processFacts(process.env, (0,external_node_fs_.realpathSync)(process.argv[1] ?? '')),
            log: terminalLog(this.terminal),
            claimant: (0,external_node_crypto_.randomUUID)(),
            toolCache: async () => folderToolCache(toolCacheFolder(process.env)),
            signal: this.cancellation.signal,
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
