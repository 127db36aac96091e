export const id = 2533;
export const ids = [2533];
export const modules = {

/***/ 36:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S6: () => (/* binding */ errorLines),
/* harmony export */   dF: () => (/* binding */ errorJson),
/* harmony export */   eb: () => (/* binding */ UsageError)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);

/** The command line itself is wrong: an unknown flag, a missing argument. */
class UsageError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po {
}
/** An error as people read it: what happened, and on a line of its own what to do. Not escaped yet. */
function errorLines({ message, remedy }) {
    const [first = '', ...more] = message.split('\n');
    return [`error: ${first}`, ...more.map((line) => `  ${line}`), `  ${remedy}`];
}
/** An error as machines read it. */
function errorJson({ name, message, remedy }) {
    return { name, message, remedy };
}


/***/ }),

/***/ 1552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   OG: () => (/* binding */ NOT_RUN),
/* harmony export */   ZJ: () => (/* binding */ EXIT_CODE_HELP),
/* harmony export */   ai: () => (/* binding */ EXIT_CODES)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);

/** What the command's exit code says. A contract: scripts rely on it. */
const EXIT_CODES = {
    passed: 0,
    failed: 1,
    'timed-out': 3,
    blocked: 4,
    crashed: 5,
    cancelled: 130,
};
/** The exit code of a run in the guest that has none of its own, as `docker run` has it: 1 would be the guest's. */
const NOT_RUN = 125;
/** The exit codes as the help shows them. */
const EXIT_CODE_HELP = `Exit codes:
  0    passed
  1    failed, wrong input, or an audit log that does not verify
  3    timed out
  4    blocked by the policy
  5    QEMU or its supervisor crashed
  130  cancelled (SIGINT, SIGTERM, SIGHUP)`;
/** The exit code for what ended a command. */
function exitCodeOf(error, cancelled) {
    if (cancelled || error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc)
        return EXIT_CODES.cancelled;
    return error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po ? EXIT_CODES[error.status] : EXIT_CODES.failed;
}


/***/ }),

/***/ 9381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ printReport),
/* harmony export */   y: () => (/* binding */ printError)
/* harmony export */ });
/* harmony import */ var _engine_records_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5334);
/* harmony import */ var _error_output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1552);



/** Shows what came of a command to a machine or a person. */
function printReport({ json, value, lines, errors = [] }, terminal, forMachine) {
    if (forMachine) {
        terminal.json(json);
        return;
    }
    if (value !== undefined)
        terminal.json(value, 2);
    if (lines.length > 0)
        terminal.out(lines.join('\n'));
    if (errors.length > 0)
        terminal.err(errors.join('\n'));
}
/** Tells an error: to a person on standard error, to a machine on standard output. @returns the exit code. */
function printError(thrown, terminal, forMachine, cancelled = false) {
    const error = (0,_engine_records_result_js__WEBPACK_IMPORTED_MODULE_0__/* .asRunError */ .S)(thrown);
    if (forMachine)
        terminal.json({ error: (0,_error_output_js__WEBPACK_IMPORTED_MODULE_1__/* .errorJson */ .dF)(error) });
    else
        terminal.err((0,_error_output_js__WEBPACK_IMPORTED_MODULE_1__/* .errorLines */ .S6)(error).join('\n'));
    return (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOf */ .FO)(error, cancelled);
}


/***/ }),

/***/ 2533:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// UNUSED EXPORTS: createProgram

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(7375);
;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
// EXTERNAL MODULE: ./src/cli/error-output.ts
var error_output = __webpack_require__(36);
// EXTERNAL MODULE: ./src/cli/exit-code.ts
var exit_code = __webpack_require__(1552);
// EXTERNAL MODULE: ./src/cli/print.ts
var print = __webpack_require__(9381);
;// CONCATENATED MODULE: ./src/cli/program.ts





const COMMANDS = [
    { name: 'up', summary: 'boot a VM, run a QMP script, keep it running', load: () => Promise.all(/* import() */[__webpack_require__.e(4528), __webpack_require__.e(4058), __webpack_require__.e(4899), __webpack_require__.e(5063), __webpack_require__.e(7659), __webpack_require__.e(1348), __webpack_require__.e(9918), __webpack_require__.e(9504), __webpack_require__.e(5637), __webpack_require__.e(1815), __webpack_require__.e(7952), __webpack_require__.e(7430)]).then(__webpack_require__.bind(__webpack_require__, 7430)) },
    { name: 'down', summary: 'stop a VM', load: () => Promise.all(/* import() */[__webpack_require__.e(4528), __webpack_require__.e(4058), __webpack_require__.e(4899), __webpack_require__.e(5063), __webpack_require__.e(7659), __webpack_require__.e(9918), __webpack_require__.e(9504), __webpack_require__.e(5637), __webpack_require__.e(9203)]).then(__webpack_require__.bind(__webpack_require__, 9501)) },
    { name: 'ls', summary: 'list the VMs', load: () => Promise.all(/* import() */[__webpack_require__.e(4528), __webpack_require__.e(4300)]).then(__webpack_require__.bind(__webpack_require__, 4300)) },
    { name: 'rm', summary: 'remove what VMs that have ended left', load: () => Promise.all(/* import() */[__webpack_require__.e(4528), __webpack_require__.e(5063), __webpack_require__.e(9918), __webpack_require__.e(9112)]).then(__webpack_require__.bind(__webpack_require__, 9112)) },
    { name: 'status', summary: 'say how a VM is', load: () => Promise.all(/* import() */[__webpack_require__.e(4528), __webpack_require__.e(4058), __webpack_require__.e(7659), __webpack_require__.e(4879)]).then(__webpack_require__.bind(__webpack_require__, 6171)) },
    { name: 'run', summary: 'run a command or a script in the guest', load: () => Promise.all(/* import() */[__webpack_require__.e(4528), __webpack_require__.e(4058), __webpack_require__.e(4899), __webpack_require__.e(5063), __webpack_require__.e(7659), __webpack_require__.e(1348), __webpack_require__.e(9918), __webpack_require__.e(9504), __webpack_require__.e(5637), __webpack_require__.e(7952), __webpack_require__.e(7396)]).then(__webpack_require__.bind(__webpack_require__, 7396)), misused: exit_code/* NOT_RUN */.OG },
    { name: 'copy', summary: 'copy files into the guest or out of it', load: () => Promise.all(/* import() */[__webpack_require__.e(4528), __webpack_require__.e(4058), __webpack_require__.e(6118), __webpack_require__.e(4899), __webpack_require__.e(5063), __webpack_require__.e(7659), __webpack_require__.e(1348), __webpack_require__.e(9918), __webpack_require__.e(9504), __webpack_require__.e(5637), __webpack_require__.e(2457), __webpack_require__.e(3780)]).then(__webpack_require__.bind(__webpack_require__, 3780)) },
    { name: 'qmp', summary: 'send QMP commands to a running VM, under its policy', load: () => Promise.all(/* import() */[__webpack_require__.e(4528), __webpack_require__.e(4058), __webpack_require__.e(4899), __webpack_require__.e(5063), __webpack_require__.e(7659), __webpack_require__.e(1348), __webpack_require__.e(9918), __webpack_require__.e(9504), __webpack_require__.e(5637), __webpack_require__.e(1099)]).then(__webpack_require__.bind(__webpack_require__, 1099)) },
    {
        name: 'snapshot',
        summary: 'create, load, delete or list snapshots of a running VM or of an image file',
        load: () => Promise.all(/* import() */[__webpack_require__.e(4528), __webpack_require__.e(4058), __webpack_require__.e(4899), __webpack_require__.e(5063), __webpack_require__.e(7659), __webpack_require__.e(1348), __webpack_require__.e(9918), __webpack_require__.e(9504), __webpack_require__.e(5637), __webpack_require__.e(2149)]).then(__webpack_require__.bind(__webpack_require__, 2149)),
    },
    { name: 'events', summary: 'show the QMP events of a VM so far', load: () => Promise.all(/* import() */[__webpack_require__.e(4528), __webpack_require__.e(8936)]).then(__webpack_require__.bind(__webpack_require__, 8936)) },
    { name: 'dump', summary: 'dump the memory of a running VM', load: () => Promise.all(/* import() */[__webpack_require__.e(4528), __webpack_require__.e(4058), __webpack_require__.e(4899), __webpack_require__.e(5063), __webpack_require__.e(7659), __webpack_require__.e(1348), __webpack_require__.e(9918), __webpack_require__.e(9504), __webpack_require__.e(5637), __webpack_require__.e(5295)]).then(__webpack_require__.bind(__webpack_require__, 5295)) },
    { name: 'verify', summary: 'check an audit log', load: () => __webpack_require__.e(/* import() */ 3412).then(__webpack_require__.bind(__webpack_require__, 3412)) },
    { name: 'policy', summary: 'say what the policy makes of a command', load: () => Promise.all(/* import() */[__webpack_require__.e(4528), __webpack_require__.e(4058), __webpack_require__.e(4899), __webpack_require__.e(5063), __webpack_require__.e(7659), __webpack_require__.e(1348), __webpack_require__.e(9504), __webpack_require__.e(4706)]).then(__webpack_require__.bind(__webpack_require__, 4706)) },
    { name: 'setup', summary: 'find or install QEMU and prove the accelerator', load: () => Promise.all(/* import() */[__webpack_require__.e(4528), __webpack_require__.e(4523), __webpack_require__.e(2088), __webpack_require__.e(4899), __webpack_require__.e(5063), __webpack_require__.e(1348), __webpack_require__.e(9111), __webpack_require__.e(4623), __webpack_require__.e(1747)]).then(__webpack_require__.bind(__webpack_require__, 9412)) },
];
/**
 * Runs the command that the arguments name.
 *
 * @returns the exit code. Never rejects: what goes wrong is told on the terminal.
 */
async function runCommand(argv, terminal) {
    let code = 0;
    const program = createProgram(terminal, async (command, handler) => {
        const { runHandler } = await __webpack_require__.e(/* import() */ 7785).then(__webpack_require__.bind(__webpack_require__, 7785));
        code = await runHandler(command, handler, terminal);
    });
    try {
        await program.parseAsync(argv, { from: 'user' });
        return code;
    }
    catch (error) {
        if (!(error instanceof commander/* CommanderError */.b7))
            return (0,print/* printError */.y)(error, terminal, argv.includes('--json'));
        // Help and version end the parsing as well; theirs is the text that was printed.
        if (error.code.startsWith('commander.help') || error.code === 'commander.version')
            return error.exitCode;
        const code = (0,print/* printError */.y)(usageError(error.message, argv), terminal, argv.includes('--json'));
        return COMMANDS.find(({ name }) => name === argv[0])?.misused ?? code;
    }
}
/**
 * The command with all its subcommands.
 *
 * @param perform - runs the handler of the command that was parsed.
 */
function createProgram(terminal, perform) {
    const program = new commander/* Command */.uB('maqet')
        .description('Boots QEMU VMs, drives them over QMP under a policy, keeps the evidence.')
        .version(package_namespaceObject.rE)
        .helpCommand(false)
        .exitOverride()
        .configureOutput({
        writeOut: (text) => terminal.out(text.replace(/\n$/, '')),
        writeErr: (text) => terminal.err(text.replace(/\n$/, '')),
        // Told by `runCommand`, in the form of all other errors.
        outputError: () => undefined,
    })
        .addHelpText('after', `\n\`maqet COMMAND --help\` shows the flags of a command.\n\n${exit_code/* EXIT_CODE_HELP */.ZJ}`);
    const modules = new Map(COMMANDS.map(({ name, load }) => [name, load]));
    for (const { name, summary } of COMMANDS)
        program.command(name).summary(summary).description(capitalised(summary));
    program.hook('preSubcommand', async (_program, command) => {
        const module = await modules.get(command.name())?.();
        module?.define(command, (target, handler) => {
            target.option('--json', 'print one JSON value on standard output, and nothing else there');
            target.action(() => perform(target, handler));
        });
    });
    return program;
}
function usageError(message, argv) {
    const named = COMMANDS.find(({ name }) => name === argv[0]);
    const help = named === undefined ? 'maqet --help' : `maqet ${named.name} --help`;
    return new error_output/* UsageError */.eb(message.replace(/^error: /, ''), { remedy: `\`${help}\` shows what there is.` });
}
function capitalised(summary) {
    return `${summary.slice(0, 1).toUpperCase()}${summary.slice(1)}.`;
}


/***/ }),

/***/ 5334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ asRunError)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);

/** The error of a run as a `MaqetError`: what maqet did not foresee is its own fault and says so. */
function asRunError(error) {
    if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po)
        return error;
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po(message, { remedy: 'This is unexpected: please report it with the audit log and qemu.log.', cause: error });
}


/***/ }),

/***/ 8382:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ MaqetError),
/* harmony export */   UQ: () => (/* binding */ errnoOf),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   j3: () => (/* binding */ DeadlineError),
/* harmony export */   kc: () => (/* binding */ errorText)
/* harmony export */ });
/**
 * The root of every error that maqet raises on purpose.
 *
 * `message` says what happened and with which value; `remedy` says what to do. An error that reaches
 * a front (the step or the command) and is not a `MaqetError` is a bug in maqet and is shown as one.
 */
class MaqetError extends Error {
    remedy;
    status;
    constructor(message, facts) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.name = new.target.name;
        this.remedy = facts.remedy;
        this.status = facts.status ?? 'failed';
    }
    /** Message and remedy in one string, as shown to people. */
    explain() {
        return `${this.message} ${this.remedy}`;
    }
}
/** The inputs cannot be used. Reports every problem at once; nothing has been started. */
class InputError extends MaqetError {
    problems;
    constructor(problems, remedy = 'Correct the inputs named here; nothing was started.') {
        super(problems.map(problemLine).join('\n'), { remedy });
        this.problems = problems;
    }
}
function problemLine({ input, value, problem, at }) {
    return `${at === undefined ? 'Input' : `${at}:`} \`${input}\` (${JSON.stringify(value)}) ${problem}.`;
}
/** A wait reached its wall-clock deadline. */
class DeadlineError extends MaqetError {
    /** @param what - what was waited for, e.g. `the QMP greeting`. */
    constructor(what, ms, remedy = 'Raise the timeout, or look at the serial and QEMU logs for what held it up.') {
        super(`Timed out after ${ms} ms waiting for ${what}.`, { remedy, status: 'timed-out' });
    }
}
/** The run was cancelled from outside (SIGINT, SIGTERM, an aborted signal). */
class CancelledError extends MaqetError {
    constructor(what) {
        super(`Cancelled during ${what}.`, { remedy: 'Nothing to do: what this had begun is being ended.' });
    }
}
/** The text of anything thrown, for a log: a `MaqetError` with its remedy, any other error by its message. */
function errorText(error) {
    if (error instanceof MaqetError)
        return error.explain();
    return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
/** The `code` of a Node system error (`ENOENT`, `EACCES` …), or undefined for anything else. */
function errnoOf(error) {
    // Not `instanceof Error`: an error that crossed a VM context (a test runner's) has another `Error` as its root.
    return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}


/***/ })

};
