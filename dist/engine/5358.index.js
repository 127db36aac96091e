export const id = 5358;
export const ids = [5358];
export const modules = {

/***/ 77199:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   OG: () => (/* binding */ NOT_RUN),
/* harmony export */   S6: () => (/* binding */ errorLines),
/* harmony export */   ZJ: () => (/* binding */ EXIT_CODE_HELP),
/* harmony export */   ai: () => (/* binding */ EXIT_CODES),
/* harmony export */   dF: () => (/* binding */ errorJson),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   yJ: () => (/* binding */ printError)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86202);
/* harmony import */ var _shared_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81565);


/** The command line is wrong: an unknown flag, a missing argument. */
class UsageError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po {
}
/** The exit codes of the command. A contract: scripts rely on them. */
const EXIT_CODES = {
    passed: 0,
    failed: 1,
    'timed-out': 3,
    blocked: 4,
    crashed: 5,
    cancelled: 130,
};
/** The exit code of `maqet run` if it could not start the program in the guest, as of `docker run`: 1 can be the program's. */
const NOT_RUN = 125;
/** The exit codes for the help. */
const EXIT_CODE_HELP = `Exit codes:
  0    passed
  1    failed, wrong input, or an audit log that does not verify
  3    timed out
  4    blocked by the policy
  5    QEMU or its supervisor crashed
  130  cancelled (SIGINT, SIGTERM, SIGHUP)`;
/** Returns the exit code for the error that ended a command. */
function exitCodeOf(error, cancelled) {
    if (cancelled || error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc)
        return EXIT_CODES.cancelled;
    return error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po ? EXIT_CODES[error.status] : EXIT_CODES.failed;
}
/** Renders an error for people: the message, and the remedy on its own line. Not sanitized yet. */
function errorLines(error) {
    const { message, remedy } = error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po ? error.inWords(_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .TERMINAL */ .ff) : error;
    const [first = '', ...more] = message.split('\n');
    return [`error: ${first}`, ...more.map((line) => `  ${line}`), `  ${remedy}`];
}
/** Renders an error for programs. */
function errorJson(error) {
    return { name: error.name, ...error.inWords(_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .TERMINAL */ .ff) };
}
/**
 * Prints the error that ended a command: as text on standard error, or as JSON on standard output.
 *
 * @returns the exit code.
 */
function printError(thrown, terminal, json, cancelled = false) {
    const error = (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asMaqetError */ .jI)(thrown);
    if (json)
        terminal.json({ error: errorJson(error) });
    else
        terminal.err(errorLines(error).join('\n'));
    return exitCodeOf(error, cancelled);
}


/***/ }),

/***/ 45358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// UNUSED EXPORTS: createProgram

// EXTERNAL MODULE: ../../../work/main/node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(89805);
;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
// EXTERNAL MODULE: ./src/cli/errors.ts
var errors = __webpack_require__(77199);
;// CONCATENATED MODULE: ./src/cli/program.ts



const COMMANDS = [
    { name: 'up', summary: 'boot a VM, and keep it running', load: () => Promise.all(/* import() */[__webpack_require__.e(1359), __webpack_require__.e(863), __webpack_require__.e(7896), __webpack_require__.e(8350), __webpack_require__.e(3375), __webpack_require__.e(9979), __webpack_require__.e(4350), __webpack_require__.e(3983), __webpack_require__.e(3905), __webpack_require__.e(4781), __webpack_require__.e(9065), __webpack_require__.e(2448), __webpack_require__.e(8948), __webpack_require__.e(9945), __webpack_require__.e(4168)]).then(__webpack_require__.bind(__webpack_require__, 65472)) },
    { name: 'down', summary: 'stop a VM', load: () => Promise.all(/* import() */[__webpack_require__.e(1359), __webpack_require__.e(7896), __webpack_require__.e(3375), __webpack_require__.e(9979), __webpack_require__.e(4350), __webpack_require__.e(3983), __webpack_require__.e(3905), __webpack_require__.e(4781), __webpack_require__.e(9065), __webpack_require__.e(2448), __webpack_require__.e(9945), __webpack_require__.e(392)]).then(__webpack_require__.bind(__webpack_require__, 21137)) },
    { name: 'ls', summary: 'list the VMs', load: () => Promise.all(/* import() */[__webpack_require__.e(1359), __webpack_require__.e(4648)]).then(__webpack_require__.bind(__webpack_require__, 74648)) },
    { name: 'rm', summary: 'remove VMs that have ended, with their evidence', load: () => Promise.all(/* import() */[__webpack_require__.e(1359), __webpack_require__.e(9979), __webpack_require__.e(4781), __webpack_require__.e(6008)]).then(__webpack_require__.bind(__webpack_require__, 56245)) },
    { name: 'status', summary: 'show the state of a VM', load: () => Promise.all(/* import() */[__webpack_require__.e(1359), __webpack_require__.e(7896), __webpack_require__.e(3375), __webpack_require__.e(9979), __webpack_require__.e(4350), __webpack_require__.e(9415)]).then(__webpack_require__.bind(__webpack_require__, 19415)) },
    { name: 'run', summary: 'run a command or a script in the guest', load: () => Promise.all(/* import() */[__webpack_require__.e(1359), __webpack_require__.e(863), __webpack_require__.e(7896), __webpack_require__.e(8350), __webpack_require__.e(3375), __webpack_require__.e(9979), __webpack_require__.e(4350), __webpack_require__.e(3983), __webpack_require__.e(3905), __webpack_require__.e(4781), __webpack_require__.e(9065), __webpack_require__.e(2448), __webpack_require__.e(8948), __webpack_require__.e(9945), __webpack_require__.e(9952)]).then(__webpack_require__.bind(__webpack_require__, 90312)), misused: errors/* NOT_RUN */.OG },
    { name: 'copy', summary: 'copy files into the guest or out of it', load: () => Promise.all(/* import() */[__webpack_require__.e(1359), __webpack_require__.e(863), __webpack_require__.e(7896), __webpack_require__.e(8350), __webpack_require__.e(4492), __webpack_require__.e(3375), __webpack_require__.e(9979), __webpack_require__.e(4350), __webpack_require__.e(3983), __webpack_require__.e(3905), __webpack_require__.e(4781), __webpack_require__.e(9065), __webpack_require__.e(2448), __webpack_require__.e(8948), __webpack_require__.e(9945), __webpack_require__.e(1200), __webpack_require__.e(6136)]).then(__webpack_require__.bind(__webpack_require__, 51168)) },
    { name: 'qmp', summary: 'send QMP commands to a running VM, under its policy', load: () => Promise.all(/* import() */[__webpack_require__.e(1359), __webpack_require__.e(863), __webpack_require__.e(7896), __webpack_require__.e(8350), __webpack_require__.e(3375), __webpack_require__.e(9979), __webpack_require__.e(4350), __webpack_require__.e(3983), __webpack_require__.e(3905), __webpack_require__.e(4781), __webpack_require__.e(9065), __webpack_require__.e(2448), __webpack_require__.e(8948), __webpack_require__.e(9945), __webpack_require__.e(1687)]).then(__webpack_require__.bind(__webpack_require__, 53743)) },
    {
        name: 'snapshot',
        summary: 'create, load, delete or list snapshots of a running VM or of an image file',
        load: () => Promise.all(/* import() */[__webpack_require__.e(1359), __webpack_require__.e(863), __webpack_require__.e(7896), __webpack_require__.e(8350), __webpack_require__.e(3375), __webpack_require__.e(9979), __webpack_require__.e(4350), __webpack_require__.e(3983), __webpack_require__.e(3905), __webpack_require__.e(4781), __webpack_require__.e(9065), __webpack_require__.e(2448), __webpack_require__.e(8948), __webpack_require__.e(9945), __webpack_require__.e(521)]).then(__webpack_require__.bind(__webpack_require__, 92113)),
    },
    { name: 'events', summary: 'show the QMP events of a VM', load: () => Promise.all(/* import() */[__webpack_require__.e(1359), __webpack_require__.e(772)]).then(__webpack_require__.bind(__webpack_require__, 40772)) },
    { name: 'dump', summary: 'dump the memory of a running VM', load: () => Promise.all(/* import() */[__webpack_require__.e(1359), __webpack_require__.e(863), __webpack_require__.e(7896), __webpack_require__.e(8350), __webpack_require__.e(3375), __webpack_require__.e(9979), __webpack_require__.e(4350), __webpack_require__.e(3983), __webpack_require__.e(3905), __webpack_require__.e(4781), __webpack_require__.e(9065), __webpack_require__.e(2448), __webpack_require__.e(8948), __webpack_require__.e(9945), __webpack_require__.e(2291)]).then(__webpack_require__.bind(__webpack_require__, 64203)) },
    { name: 'verify', summary: 'verify an audit log', load: () => Promise.all(/* import() */[__webpack_require__.e(1359), __webpack_require__.e(9152)]).then(__webpack_require__.bind(__webpack_require__, 19152)) },
    { name: 'policy', summary: 'explain what the policy decides about a command', load: () => Promise.all(/* import() */[__webpack_require__.e(1359), __webpack_require__.e(863), __webpack_require__.e(7896), __webpack_require__.e(8350), __webpack_require__.e(3375), __webpack_require__.e(9979), __webpack_require__.e(4350), __webpack_require__.e(3983), __webpack_require__.e(3905), __webpack_require__.e(8948), __webpack_require__.e(1339)]).then(__webpack_require__.bind(__webpack_require__, 51339)) },
    { name: 'setup', summary: 'find or install QEMU, and test the accelerator', load: () => Promise.all(/* import() */[__webpack_require__.e(1359), __webpack_require__.e(863), __webpack_require__.e(8350), __webpack_require__.e(3375), __webpack_require__.e(3983), __webpack_require__.e(8948), __webpack_require__.e(780), __webpack_require__.e(5505), __webpack_require__.e(4473)]).then(__webpack_require__.bind(__webpack_require__, 82808)) },
];
/**
 * Runs the command that the arguments name.
 *
 * Never rejects: errors go to the terminal.
 *
 * @returns the exit code.
 */
async function runCommand(argv, terminal) {
    let code = 0;
    const program = createProgram(terminal, async (command, handler) => {
        const { runHandler } = await __webpack_require__.e(/* import() */ 4671).then(__webpack_require__.bind(__webpack_require__, 44671));
        code = await runHandler(command, handler, terminal);
    });
    try {
        await program.parseAsync(argv, { from: 'user' });
        return code;
    }
    catch (error) {
        if (!(error instanceof commander/* CommanderError */.b7))
            return (0,errors/* printError */.yJ)(error, terminal, argv.includes('--json'));
        // Help and version end the parsing as well. Their text is printed already.
        if (error.code.startsWith('commander.help') || error.code === 'commander.version')
            return error.exitCode;
        const code = (0,errors/* printError */.yJ)(usageError(error.message, argv), terminal, argv.includes('--json'));
        return COMMANDS.find(({ name }) => name === argv[0])?.misused ?? code;
    }
}
/**
 * Returns the program with all its commands.
 *
 * @param perform - runs the handler of the command that was parsed.
 */
function createProgram(terminal, perform) {
    const program = new commander/* Command */.uB('maqet')
        .description('Boot QEMU VMs, drive them over QMP under a policy, and keep the evidence.')
        .version(package_namespaceObject.rE)
        .helpCommand(false)
        // Descriptions contain the defaults already, in the words of the input.
        .configureHelp({ optionDescription: ({ description }) => description })
        .exitOverride()
        .configureOutput({
        writeOut: (text) => terminal.out(text.replace(/\n$/, '')),
        writeErr: (text) => terminal.err(text.replace(/\n$/, '')),
        // `runCommand` prints these errors like all others.
        outputError: () => undefined,
    })
        .addHelpText('after', `\nRun \`maqet COMMAND --help\` for the flags of a command.\n\n${errors/* EXIT_CODE_HELP */.ZJ}`);
    const modules = new Map(COMMANDS.map(({ name, load }) => [name, load]));
    for (const { name, summary } of COMMANDS)
        program.command(name).summary(summary).description(capitalised(summary));
    program.hook('preSubcommand', async (_program, command) => {
        const module = await modules.get(command.name())?.();
        module?.define(command, (target, handler) => {
            target.option('--json', 'print the result as one JSON value on standard output');
            target.action(() => perform(target, handler));
        });
    });
    return program;
}
function usageError(message, argv) {
    const named = COMMANDS.find(({ name }) => name === argv[0]);
    const help = named === undefined ? 'maqet --help' : `maqet ${named.name} --help`;
    return new errors/* UsageError */.eb(message.replace(/^error: /, ''), { remedy: `Run \`${help}\`.` });
}
function capitalised(summary) {
    return `${summary.slice(0, 1).toUpperCase()}${summary.slice(1)}.`;
}


/***/ }),

/***/ 86202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ MaqetError),
/* harmony export */   UQ: () => (/* binding */ errnoOf),
/* harmony export */   Ul: () => (/* binding */ FAILURE_STATUSES),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   j3: () => (/* binding */ DeadlineError),
/* harmony export */   jI: () => (/* binding */ asMaqetError),
/* harmony export */   kc: () => (/* binding */ errorText)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81565);

/** The verdicts that an error can give a run. */
const FAILURE_STATUSES = ['failed', 'timed-out', 'crashed', 'blocked'];
/**
 * The root of every error that maqet raises on purpose.
 *
 * Message and remedy may mark the inputs that they name (see `wording.ts`). `message` and `remedy` of the error are in the words of
 * a workflow, which also go into files and records; a front with other words asks for them with {@link inWords}.
 *
 * An error that reaches a front and is not a `MaqetError` is a bug in maqet and is shown as one.
 */
class MaqetError extends Error {
    remedy;
    status;
    #marked;
    constructor(message, facts) {
        super((0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .worded */ .MH)(message), facts.cause === undefined ? undefined : { cause: facts.cause });
        this.name = new.target.name;
        this.remedy = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .worded */ .MH)(facts.remedy);
        this.status = facts.status ?? 'failed';
        this.#marked = { message, remedy: facts.remedy };
    }
    /** Message and remedy with their marks, for an error made from this one and for the wire. */
    get marked() {
        return this.#marked;
    }
    /** Message and remedy in a front's words. */
    inWords(wording) {
        return { message: (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .worded */ .MH)(this.#marked.message, wording), remedy: (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .worded */ .MH)(this.#marked.remedy, wording) };
    }
    /** Message and remedy in one string. Default: in the words of a workflow. */
    explain(wording) {
        const { message, remedy } = wording === undefined ? this : this.inWords(wording);
        return `${message} ${remedy}`;
    }
}
/** The inputs cannot be used. Reports every problem at once. Nothing has been started. */
class InputError extends MaqetError {
    problems;
    constructor(problems, remedy = 'Nothing was started. Correct the values named here.') {
        super(problems.map(problemLine).join('\n'), { remedy });
        this.problems = problems;
    }
}
function problemLine({ input, value, problem, at }) {
    // In a file the input is a key, whatever front reads the file.
    const subject = at === undefined ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .theInput */ .y8)(input) : `${at}: \`${input}\``;
    return `${subject} (${JSON.stringify(value)}) ${problem}${problem.endsWith('?') ? '' : '.'}`;
}
/** A wait reached its wall-clock deadline. */
class DeadlineError extends MaqetError {
    /** @param what - what the wait was for, e.g. `the QMP greeting`. */
    constructor(what, ms, remedy = 'Raise the timeout, or look for the cause in serial.log and qemu.log.') {
        super(`Timed out after ${ms} ms waiting for ${what}.`, { remedy, status: 'timed-out' });
    }
}
/** The run was cancelled from outside (SIGINT, SIGTERM, an aborted signal). */
class CancelledError extends MaqetError {
    constructor(what) {
        super(`Cancelled during ${what}.`, { remedy: 'No action is needed: everything that it had started has been stopped.' });
    }
}
/** Returns anything thrown as a `MaqetError`. An error that maqet did not foresee is a bug in maqet, and its remedy says so. */
function asMaqetError(error) {
    if (error instanceof MaqetError)
        return error;
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return new MaqetError(message, { remedy: 'This is unexpected: please report it with the audit log and qemu.log.', cause: error });
}
/** Returns the text of anything thrown, for a log: a `MaqetError` with its remedy, any other error by its message. */
function errorText(error, wording) {
    if (error instanceof MaqetError)
        return error.explain(wording);
    return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
/** Returns the `code` of a Node system error (`ENOENT`, `EACCES` …), or undefined for anything else. */
function errnoOf(error) {
    // Not `instanceof Error`: an error from another VM context, such as a test runner's, has another `Error` class.
    return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}


/***/ })

};
