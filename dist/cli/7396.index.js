export const id = 7396;
export const ids = [7396];
export const modules = {

/***/ 7396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ run_define)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/engine/attach-running.ts
var attach_running = __webpack_require__(8787);
// EXTERNAL MODULE: ./src/engine/guest/channel.ts
var channel = __webpack_require__(7774);
// EXTERNAL MODULE: ./src/engine/guest/run.ts
var run = __webpack_require__(2200);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/engine/step-environment.ts

/** What the runner sets for every step, and what belongs to a process rather than to its user. */
const NOT_A_STEPS_OWN = /^(?:GITHUB|RUNNER|ACTIONS|INPUT|STATE)_|^(?:PATH|HOME|USER|LOGNAME|SHELL|SHLVL|PWD|OLDPWD|_|TERM|TMPDIR)$/;
const POSIX_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Marks the environment in which a VM was started. */
function markEnvironment(env) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, hash(value)]])));
}
/**
 * The variables that a later step has of its own: those of its `env:`, and those that steps since have set for all. A process
 * cannot see which variables are its step's, so they are told by what has changed since the VM was started.
 */
function changedSince(mark, env) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value !== undefined && POSIX_NAME.test(name) && !NOT_A_STEPS_OWN.test(name) && mark[name] !== hash(value) ? [[name, value]] : []));
}
function hash(value) {
    return (0,external_node_crypto_.createHash)('sha256').update(value).digest('hex');
}

// EXTERNAL MODULE: ./src/guest/program.ts
var program = __webpack_require__(6884);
// EXTERNAL MODULE: ./src/inputs/parse.ts + 2 modules
var parse = __webpack_require__(8745);
// EXTERNAL MODULE: ./src/shared/deadline.ts
var shared_deadline = __webpack_require__(8013);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/cli/error-output.ts
var error_output = __webpack_require__(36);
// EXTERNAL MODULE: ./src/cli/exit-code.ts
var exit_code = __webpack_require__(1552);
// EXTERNAL MODULE: ./src/cli/flags.ts + 1 modules
var flags = __webpack_require__(520);
// EXTERNAL MODULE: ./src/cli/guest-output.ts + 1 modules
var guest_output = __webpack_require__(7601);
// EXTERNAL MODULE: ./src/cli/logger.ts
var logger = __webpack_require__(2280);
// EXTERNAL MODULE: ./src/cli/render-run.ts
var render_run = __webpack_require__(1944);
// EXTERNAL MODULE: ./src/cli/script-file.ts
var script_file = __webpack_require__(8286);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/cli/standard-input.ts


/**
 * What comes on a standard input, for a program in the guest. Whoever wants no more closes it at once, also while it has nothing to
 * say: otherwise a terminal, or a pipe that stays open, would hold the command although its program has ended.
 *
 * @throws UsageError for the input of this process, if that is a folder.
 */
function standardInput(from = ownInput()) {
    const chunks = from[Symbol.asyncIterator]();
    const close = async () => {
        from.destroy();
        return { done: true, value: undefined };
    };
    return { [Symbol.asyncIterator]: () => ({ next: () => chunks.next(), return: close }) };
}
/** @throws UsageError for a folder, which Node would take for an empty input. */
function ownInput() {
    if ((0,external_node_fs_.fstatSync)(0).isDirectory())
        throw new error_output/* UsageError */.eb('Standard input is a folder.', { remedy: 'Give a file or a pipe: `<FILE`.' });
    return process.stdin;
}

;// CONCATENATED MODULE: ./src/cli/commands/run.ts

















/** The exit code of a program in the guest that did not end in time, as `timeout` has it. */
const OVERTIME = 124;
const HELP = `
Runs a command in the guest: \`maqet run web -- make test\`. What it prints goes out as it is to a file or another program, and
with control characters shown to a terminal. In a step of a workflow, where another program cannot be told from the log, only a file
gets it as it is (\`>FILE\`), and with --raw all do: the log too, where a guest's lines can be commands to the runner. With --json all
of it goes to standard error.

Exit codes: the guest's own; ${OVERTIME} if it did not end in time; ${exit_code/* NOT_RUN */.OG} if it could not be run (a wrong flag, no VM, no way in,
blocked by the policy, the guest powered off); ${exit_code/* EXIT_CODES */.ai.cancelled} if it was cancelled.`;
/** `maqet run VM [FLAGS] -- COMMAND…` and `maqet run VM --script FILE` */
function run_define(command, bind) {
    command
        .argument('<VM>', 'its name')
        .argument('[COMMAND...]', 'a program of the guest and its arguments, after `--`')
        .option('--script <FILE>', 'run a script, from a file, or from standard input (-)')
        .option('--stdin', 'give it the standard input of this command (agent and serial take all of it before they start)')
        .option('--step-env', "pass on what the step's own `env:` sets")
        .option('--raw', "do not show control characters of the guest's output, pass them on")
        .addHelpText('after', HELP);
    (0,flags/* addInputFlags */.h)(command, ['run-with', 'env', 'working-directory', 'boot-timeout', 'run-timeout', 'timeout', 'audit-script']);
    (0,flags/* addInputFlags */.h)(command, ['allow', 'deny', 'policy']);
    bind(command, run_run);
}
async function run_run(parsed, context) {
    try {
        const outcome = await perform(parsed, context);
        return { code: outcome.exitCode, lines: [], json: (0,render_run/* asJson */.vA)(outcome) };
    }
    catch (error) {
        if (!(error instanceof errors/* MaqetError */.Po))
            throw error;
        return { code: ownExitCode(error, context.cancelled), lines: [], errors: (0,error_output/* errorLines */.S6)(error), json: { error: (0,error_output/* errorJson */.dF)(error) } };
    }
}
function ownExitCode(error, cancelled) {
    if (cancelled || error instanceof errors/* CancelledError */.cc)
        return exit_code/* EXIT_CODES */.ai.cancelled;
    return error.status === 'timed-out' ? OVERTIME : exit_code/* NOT_RUN */.OG;
}
async function perform(parsed, context) {
    const vm = String(parsed.processedArgs[0]);
    const raw = { ...(0,flags/* readInputFlags */.E)(parsed), vm, run: await scriptText(parsed) };
    const inputs = await (0,parse/* parseInputs */.T)(raw);
    const { raw: rawGuest = false, stepEnv = false, stdin = false } = parsed.opts();
    const input = stdin ? standardInput() : undefined;
    const env = quietWhereExact(await context.environment({ rawGuest }), context.json, rawGuest);
    const { session } = await (0,attach_running/* attachRunningVm */.w)(inputs, raw, env);
    try {
        const deadline = shared_deadline/* Deadline */.B.after(inputs.timeoutMs, env.signal);
        const own = stepEnv ? await stepVariables(session.folder) : {};
        const whole = { ...inputs, env: { ...own, ...inputs.env } };
        const way = await (0,channel/* findWay */.d)(session, inputs, deadline);
        return await env.showGuest((output) => (0,run/* runInGuest */.$)(session, way, whole, { output, input }, deadline, env));
    }
    finally {
        session.client.close();
    }
}
/** Where standard error takes exactly what the guest writes there, the lines that are for a reader of the log stay out. */
function quietWhereExact(env, json, rawGuest) {
    return (0,guest_output/* guestStreams */.M)(json, rawGuest).stderr.exact ? { ...env, log: (0,logger/* terminalLog */.d)({ err: () => undefined }) } : env;
}
async function scriptText(parsed) {
    const [, words] = parsed.processedArgs;
    const { script } = parsed.opts();
    if ((words.length === 0) === (script === undefined)) {
        const problem = script === undefined ? 'No command for the guest.' : 'A command and --script exclude each other.';
        throw new error_output/* UsageError */.eb(problem, { remedy: 'Use `maqet run VM -- COMMAND …` or `maqet run VM --script FILE`.' });
    }
    if (script === '-' && parsed.opts().stdin) {
        throw new error_output/* UsageError */.eb('`--script -` and --stdin both read standard input.', { remedy: 'Give the script in a file.' });
    }
    if (script === undefined)
        return `exec ${words.map(program/* quote */.hD).join(' ')}`;
    const text = await (0,script_file/* readScriptFile */.A)(script);
    // To the inputs a blank text is none: nothing would run, and that would pass.
    if (text.trim() === '')
        throw new error_output/* UsageError */.eb(`The script ${JSON.stringify(script)} is blank.`, { remedy: 'Look at what should have written it.' });
    return text;
}
/** What the step has of its own, by the note that the step which kept the VM has left. */
async function stepVariables(folder) {
    const mark = await (0,promises_.readFile)(folder.environment, 'utf8').catch(() => undefined);
    if (mark === undefined) {
        throw new error_output/* UsageError */.eb('`--step-env` is for steps of a job whose VM a step of maqet/action has kept.', {
            remedy: 'Use `--env NAME=VALUE`.',
        });
    }
    return changedSince(JSON.parse(mark), process.env);
}


/***/ }),

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

/***/ 8286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readScriptFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8321);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8382);
/* harmony import */ var _error_output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36);




/** The text that `--script` names: a file, or `-` for standard input. @throws UsageError if it cannot be read. */
async function readScriptFile(file) {
    try {
        return file === '-' ? await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.text)(process.stdin) : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (error) {
        throw new _error_output_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`The script ${JSON.stringify(file)} cannot be read (${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errnoOf */ .UQ)(error) ?? 'unknown error'}).`, {
            remedy: 'Name a file that exists, or - for standard input.',
        });
    }
}


/***/ }),

/***/ 8787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ attachRunningVm)
/* harmony export */ });
/* harmony import */ var _policy_violations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3668);
/* harmony import */ var _state_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4906);
/* harmony import */ var _attach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5637);
/* harmony import */ var _preflight_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1471);
/* harmony import */ var _preflight_layers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4754);





/**
 * Attaches to the VM that the inputs name; unlike a run it never starts one.
 *
 * The caller closes the session's client.
 *
 * @throws PolicyError for a command that is blocked by its name, whether there is a VM or not; NotRunningError; and what
 * `policyLayers` and `attachVm` throw.
 */
async function attachRunningVm(inputs, raw, env) {
    const layers = await (0,_preflight_layers_js__WEBPACK_IMPORTED_MODULE_4__/* .policyLayers */ .L)(inputs, env.administrator);
    const found = await (0,_state_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findRunningVm */ .OC)(env.root, inputs.vm).catch((error) => {
        refuseByName(inputs, layers);
        throw error;
    });
    return { session: await (0,_attach_js__WEBPACK_IMPORTED_MODULE_2__/* .attachVm */ .Re)(inputs, raw, found, layers, env), record: found.record };
}
/** Whoever sends something dangerous hears that first. No log has it: audit logs belong to VMs. */
function refuseByName(inputs, layers) {
    // What depends on the VM, as the names of its disks, cannot be judged.
    const refused = (0,_preflight_check_js__WEBPACK_IMPORTED_MODULE_3__/* .checkPlan */ .G)(inputs, layers, {}).filter(({ violation: { tier } }) => tier === 'dangerous' || tier === 'unclassified');
    if (refused.length > 0)
        throw new _policy_violations_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .p(refused.map(({ violation }) => violation));
}


/***/ }),

/***/ 6884:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* unused harmony exports CANNOT_BEGIN, guestProgram, CANNOT, folderMaking, scriptWriting, surroundings, outputOpening, leaderStarting, HUSH, SPEAK, LEADER_END, ending, interpreter, killing, removal, signalOf */
/* harmony import */ var _channel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3435);


/** The exit code of a program that could not even begin: its folder cannot be made, or the working directory is not there. */
const CANNOT_BEGIN = 125;
/**
 * A program for any POSIX shell (dash, bash, busybox, toybox) that runs a script in a process group of its own, waits for
 * it, and exits with its exit code. The folder is left for the channel to remove with {@link removal}.
 *
 * The script is `DIR/script`, its process group's leader `DIR/pid`. A script without `#!` runs under `sh -e`. Where the guest
 * has no `setsid`, only the script's first process can be killed.
 *
 * @throws GuestChannelError for a variable that no shell can set.
 */
function guestProgram(command, place) {
    const { dir } = place;
    const input = place.input === undefined ? '/dev/null' : place.input === '-' ? '&3' : quote(place.input);
    return [
        CANNOT,
        ...folderMaking(dir),
        ...scriptWriting(command, dir),
        ...outputOpening(place),
        ...surroundings(command),
        // A shell gives what runs in the background /dev/null for its standard input, unless it is told by another number.
        ...(place.input === '-' ? ['exec 3<&0'] : []),
        `[ -e ${dir}/stop ] && cannot 'it was to be ended before it began'`,
        HUSH,
        // The number is written before the look at `stop`, `killing` writes before it looks: one of the two sees the other.
        ...leaderStarting(`${interpreter(command)} ${dir}/script <${input}${place.stderr === undefined ? ' 2>&9' : ''} 9>&-`, place),
        `[ -e ${dir}/stop ] && { kill -KILL "-$maqet_leader"; kill -KILL $maqet_leader; } 2>/dev/null`,
        LEADER_END,
        SPEAK,
        ...ending(place),
    ].join('\n');
}
/** Defines `cannot`, which says why nothing can begin, and exits. */
const CANNOT = (/* unused pure expression or super */ null && (`cannot() { echo "maqet: $1" >&2; exit ${CANNOT_BEGIN}; }`));
function folderMaking(dir) {
    return [`mkdir -m 700 ${dir} || cannot 'the folder ${dir} cannot be made in the guest'`];
}
function scriptWriting({ script }, dir) {
    return [`printf %s ${quote(script)} >${dir}/script || cannot 'the script cannot be written to ${dir} in the guest'`];
}
/** The working directory and the variables. @throws GuestChannelError for a variable that no shell can set. */
function surroundings({ env, workingDirectory }) {
    return [
        ...(workingDirectory === undefined
            ? []
            : [`cd ${quote(workingDirectory)} || cannot ${quote(`the working directory ${workingDirectory} is not there in the guest`)}`]),
        ...Object.entries(env).map(([name, value]) => exported(name, value)),
    ];
}
/** Opens the pipes for the output, and starts what brings it to its files. */
function outputOpening(place) {
    const pipes = outputPipes(place);
    if (pipes.length === 0)
        return [];
    return [
        ...openPipes(place.dir),
        ...pipes.map(({ from, file }) => `cat <&${from} >${quote(file)} 2>/dev/null 4>&- 5>&- 6<&- 7<&- &`),
        'exec 6<&- 7<&-',
    ];
}
/** Starts the leader of the script's process group; its number is in `$maqet_leader` and `DIR/pid`. */
function leaderStarting(leader, place) {
    const pipes = outputPipes(place);
    // The script must not hold the program's own ends of its pipes.
    const redirect = [...pipes.map(({ stream, end }) => `${stream}>&${end}`), ...pipes.map(({ end }) => `${end}>&-`)];
    return [
        // Names that no variable of the script is likely to have: they are set after those.
        'if command -v setsid >/dev/null 2>&1; then maqet_own=setsid; else maqet_own=; fi',
        `${['$maqet_own', leader, ...redirect].join(' ')} &`,
        `maqet_leader=$!; echo $maqet_leader >${place.dir}/pid`,
    ];
}
/**
 * From here on the shell itself says nothing. bash tells of a signal that ended a script as soon as it knows of it, which can be
 * before it waits for it.
 */
const HUSH = 'exec 9>&2 2>/dev/null';
/** Ends {@link HUSH}. */
const SPEAK = 'exec 2>&9 9>&-';
/** Shells tell here which signal ended the script: that is told by the exit code. */
const LEADER_END = 'wait $maqet_leader 2>/dev/null; maqet_code=$?';
/** Marks the end of the output, and exits as the leader did. */
function ending(place) {
    // A reader that is gone must not make the program's own end a signal.
    const marks = outputPipes(place).map(({ end }) => `printf %s ${place.endMark} >&${end}`);
    return [...(place.endMark === undefined ? [] : ["trap '' PIPE", ...marks]), 'exit $maqet_code', ''];
}
/**
 * A script's output goes to a file through a pipe: a script that opens `/dev/stderr` by its name would empty a file, and it
 * finds a pipe wherever else it runs.
 */
function outputPipes({ stdout, stderr }) {
    return [
        { stream: 1, end: 4, from: 6, file: stdout },
        { stream: 2, end: 5, from: 7, file: stderr },
    ].flatMap(({ file, ...numbers }) => (file === undefined ? [] : [{ ...numbers, file }]));
}
/**
 * Opens two pipes. A guest without hardware acceleration takes some 50 ms for every program that is started, so pipes are had
 * from the shell itself where it can be done: it puts a short text that stands in the program into one.
 */
function openPipes(dir) {
    const [one, two] = [`${dir}/pipe1`, `${dir}/pipe2`];
    return [
        'pipes() {',
        ...['exec 6<<END 7<<END', '.', 'END', '.', 'END'],
        '[ -p /dev/fd/6 ] && [ -p /dev/fd/7 ] && read -r own <&6 && read -r own <&7 && exec 4>/dev/fd/6 5>/dev/fd/7',
        '}',
        `made() { mkfifo ${one} ${two} && exec 3<>${one} 4>${one} 6<${one} 3<>${two} 5>${two} 7<${two} 3>&-; }`,
        `pipes 2>/dev/null || made || cannot 'a pipe cannot be made in ${dir} in the guest'`,
    ];
}
/** What runs the script, read here as Linux reads a first line `#!…`: a folder mounted `noexec` then is no obstacle. */
function interpreter({ script }) {
    const found = /^#![ \t]*([^ \t\n]+)[ \t]*([^\n]*?)[ \t]*(?:\n|$)/.exec(script);
    if (found === null)
        return 'sh -e';
    return [found[1] ?? '', found[2] ?? '']
        .filter((word) => word !== '')
        .map(quote)
        .join(' ');
}
function exported(name, value) {
    if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
        return `export ${name}=${quote(value)}`;
    throw new GuestChannelError(`${JSON.stringify(oneLine(name, 80))} cannot be a variable of a shell.`, {
        remedy: 'Name it with letters, digits and `_`, not beginning with a digit.',
    });
}
/** A program that ends the process group of a {@link guestProgram}: first asked, then killed. It takes about a second at most. */
function killing(dir) {
    // No `--` before the negative number: dash and busybox take it for a number itself.
    const send = (signal) => `{ kill -${signal} "-$pid" || kill -${signal} "$pid"; } 2>/dev/null`;
    return [
        `(umask 077; mkdir ${dir}) 2>/dev/null`,
        `: >${dir}/stop`,
        // Empty while it is being written: then `stop` is seen, and nothing starts.
        `pid=$(cat ${dir}/pid 2>/dev/null)`,
        '[ -n "$pid" ] || exit 0',
        `${send('TERM')} || exit 0`,
        `for turn in 1 2 3 4 5; do ${send('0')} || exit 0; sleep 0.2 2>/dev/null || sleep 1; done`,
        send('KILL'),
        'exit 0',
        '',
    ].join('\n');
}
/** A program that removes what a {@link guestProgram} left. */
function removal(dir) {
    return `rm -rf ${dir}\n`;
}
/** A text as one word of a POSIX shell. */
function quote(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}
/** The signals that a shell's exit codes above 128 stand for, as Linux numbers them. */
const SIGNALS = {
    1: 'SIGHUP',
    2: 'SIGINT',
    3: 'SIGQUIT',
    4: 'SIGILL',
    6: 'SIGABRT',
    7: 'SIGBUS',
    8: 'SIGFPE',
    9: 'SIGKILL',
    11: 'SIGSEGV',
    13: 'SIGPIPE',
    14: 'SIGALRM',
    15: 'SIGTERM',
};
/** The signal that an exit code of a shell stands for; undefined for one that a program chose itself. */
function signalOf(exitCode) {
    return exitCode > 128 ? SIGNALS[exitCode - 128] : undefined;
}


/***/ })

};
