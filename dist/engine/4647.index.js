export const id = 4647;
export const ids = [4647,4356];
export const modules = {

/***/ 11513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ secretsFromEnvironment),
/* harmony export */   KD: () => (/* binding */ secretArgumentsOf),
/* harmony export */   eh: () => (/* binding */ isSecretName)
/* harmony export */ });
/** Words that make a name secret anywhere in it: `tls-password-id`, `AWS_SECRET_ACCESS_KEY`. */
const ANYWHERE = /passw|passphrase|secret|token|credential|privatekey|apikey|accesskey|authorization|cookie/;
/** Words that make a name secret as its last part: `data` of `object-add`, `keys` of `send-key`, `input-data`, `buf-b64`. */
const LAST_WORD = new Set(['data', 'key', 'keys', 'b64', 'pass', 'pwd', 'pw', 'pin', 'auth']);
/** Secret names of environment variables: `data` or `pwd` at their end would hide directories and settings. */
const VARIABLE = /passw|passphrase|secret|token|credential|private_?key|api_?key|access_?key|_key$|_pass$/i;
const squeezed = (name) => name.toLowerCase().replace(/[^a-z0-9]/g, '');
/** Returns true for the name of an argument whose value must not be logged, in any spelling (`-`, `_`, camelCase, case). */
function isSecretName(name) {
    if (ANYWHERE.test(squeezed(name)))
        return true;
    const words = name
        .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '');
    return LAST_WORD.has(words.at(-1) ?? '');
}
/** Returns the values of the environment variables with secret names, for {@link createRedactor}. */
function secretsFromEnvironment(env) {
    return Object.entries(env).flatMap(([name, value]) => (VARIABLE.test(name) && value !== undefined && value !== '' ? [value] : []));
}
/** Arguments that are secret in one command only. */
const OF_COMMAND = {
    'guest-exec': ['env'],
    'sev-inject-launch-secret': ['packet-header', 'secret', 'gpa'],
};
/** Returns the argument names that are secret in this command, besides those of {@link isSecretName}. */
function secretArgumentsOf(command) {
    return Object.hasOwn(OF_COMMAND, command) ? (OF_COMMAND[command] ?? []) : [];
}


/***/ }),

/***/ 4356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileSerialPattern: () => (/* binding */ compileSerialPattern)
/* harmony export */ });
/* unused harmony exports SerialPatternError, SerialPattern */
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87114);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86202);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56695);



/** The longest source of a pattern, in characters. */
const MAX_SOURCE = 1000;
/**
 * The largest compiled pattern, in instructions. It bounds the time of one search of the console: matching costs at most about 10 ns
 * for each instruction and character (measured with patterns that defeat the automaton's cache).
 */
const MAX_INSTRUCTIONS = 1000;
/** A pattern for the serial console is not valid. */
class SerialPatternError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po {
    constructor(source, problem) {
        super(`The serial pattern ${JSON.stringify((0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(source, 200))} ${problem}.`, {
            remedy: 'Use RE2 syntax, which has no lookahead, lookbehind or backreference, and counts up to 1000. `^` and `$` match at line ends. A backslash makes a special character literal.',
        });
    }
}
/**
 * A regular expression for guest output. It takes linear time for any pattern and any text (RE2), because the guest chooses the text.
 * `^` and `$` match at line ends.
 */
class SerialPattern {
    source;
    regex;
    /** @internal Use {@link compileSerialPattern}. */
    constructor(source, regex) {
        this.source = source;
        this.regex = regex;
    }
    /**
     * Finds the first match that begins at `from` or later. Characters before `from` are only context for `^` and `\b`.
     */
    find(text, from = 0) {
        // The automaton alone is ten times faster than a search for the place, and nearly every search finds nothing.
        if (!this.regex.test(text))
            return undefined;
        const matcher = this.regex.matcher(text);
        return matcher.find(from) ? (matcher.group() ?? undefined) : undefined;
    }
}
/**
 * Compiles the pattern of a `serial:` condition.
 *
 * @throws SerialPatternError for a pattern that is not RE2, is too large, or matches empty text: it would match before the first byte.
 */
function compileSerialPattern(source) {
    if (source.length > MAX_SOURCE)
        throw new SerialPatternError(source, `is longer than ${MAX_SOURCE} characters`);
    const regex = compile(source);
    const size = regex.programSize();
    if (size > MAX_INSTRUCTIONS) {
        throw new SerialPatternError(source, `is too large (${size} instructions, at most ${MAX_INSTRUCTIONS}): lower its repeat counts`);
    }
    if (regex.test('')) {
        throw new SerialPatternError(source, 'matches empty text, so it would match before the guest prints anything');
    }
    return new SerialPattern(source, regex);
}
function compile(source) {
    try {
        return re2js__WEBPACK_IMPORTED_MODULE_2__/* .RE2JS */ .L3.compile(source, re2js__WEBPACK_IMPORTED_MODULE_2__/* .RE2JS */ .L3.MULTILINE);
    }
    catch (error) {
        if (error instanceof re2js__WEBPACK_IMPORTED_MODULE_2__/* .RE2JSException */ .o_)
            throw new SerialPatternError(source, `is not valid (${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(error.message, 200)})`);
        throw error;
    }
}


/***/ }),

/***/ 97240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ LEADER_END),
/* harmony export */   B_: () => (/* binding */ guestProgram),
/* harmony export */   CO: () => (/* binding */ outputOpening),
/* harmony export */   K1: () => (/* binding */ ending),
/* harmony export */   Mp: () => (/* binding */ leaderStarting),
/* harmony export */   Ro: () => (/* binding */ directoryMaking),
/* harmony export */   St: () => (/* binding */ CANNOT),
/* harmony export */   TZ: () => (/* binding */ HUSH),
/* harmony export */   VI: () => (/* binding */ SPEAK),
/* harmony export */   bE: () => (/* binding */ killing),
/* harmony export */   cu: () => (/* binding */ scriptWriting),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   i5: () => (/* binding */ surroundings),
/* harmony export */   kr: () => (/* binding */ CANNOT_BEGIN),
/* harmony export */   n3: () => (/* binding */ interpreter),
/* harmony export */   oX: () => (/* binding */ signalOf),
/* harmony export */   r2: () => (/* binding */ removal)
/* harmony export */ });
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56695);
/* harmony import */ var _channel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51431);


/** The exit code of a program that could not start its script: its directory cannot be created, or the working directory is missing. */
const CANNOT_BEGIN = 125;
/**
 * Returns a program for any POSIX shell (dash, bash, busybox, toybox) that runs a script in a new process group, waits for it, and
 * exits with its exit code. The channel removes the directory afterwards, with {@link removal}.
 *
 * The script is in `DIR/script`, the number of its process group's leader in `DIR/pid`. A script without `#!` runs under `sh -e`. In a
 * guest without `setsid`, only the script's first process can be killed.
 *
 * @throws GuestChannelError for a variable that a shell cannot set.
 */
function guestProgram(command, place) {
    const { dir } = place;
    const input = place.input === undefined ? '/dev/null' : place.input === '-' ? '&3' : quote(place.input);
    return [
        CANNOT,
        ...directoryMaking(dir),
        ...scriptWriting(command, dir),
        ...outputOpening(place),
        ...surroundings(command),
        // A shell redirects the standard input of a background process from /dev/null, unless another descriptor is named.
        ...(place.input === '-' ? ['exec 3<&0'] : []),
        `[ -e ${dir}/stop ] && cannot 'it was to be ended before it began'`,
        HUSH,
        // This writes the number and then checks `stop`. `killing` writes `stop` and then reads the number. One of the two sees the other.
        ...leaderStarting(`${interpreter(command)} ${dir}/script <${input}${place.stderr === undefined ? ' 2>&9' : ''} 9>&-`, place),
        `[ -e ${dir}/stop ] && { kill -KILL "-$maqet_leader"; kill -KILL $maqet_leader; } 2>/dev/null`,
        LEADER_END,
        SPEAK,
        ...ending(place),
    ].join('\n');
}
/** Defines `cannot`, which reports why the script cannot start, and exits. */
const CANNOT = `cannot() { echo "maqet: $1" >&2; exit ${CANNOT_BEGIN}; }`;
function directoryMaking(dir) {
    return [`mkdir -m 700 ${dir} || cannot 'the folder ${dir} cannot be made in the guest'`];
}
function scriptWriting({ script }, dir) {
    return [`printf %s ${quote(script)} >${dir}/script || cannot 'the script cannot be written to ${dir} in the guest'`];
}
/** Sets the working directory and the variables. @throws GuestChannelError for a variable that a shell cannot set. */
function surroundings({ env, workingDirectory }) {
    return [
        ...(workingDirectory === undefined
            ? []
            : [`cd ${quote(workingDirectory)} || cannot ${quote(`the working directory ${workingDirectory} is not there in the guest`)}`]),
        ...Object.entries(env).map(([name, value]) => exportLine(name, value)),
    ];
}
/** Opens the pipes for the output, and starts the programs that copy it to its files. */
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
/** Starts the leader of the script's process group. Its number is in `$maqet_leader` and `DIR/pid`. */
function leaderStarting(leader, place) {
    const pipes = outputPipes(place);
    // The script must not inherit the program's own ends of its pipes.
    const redirect = [...pipes.map(({ stream, end }) => `${stream}>&${end}`), ...pipes.map(({ end }) => `${end}>&-`)];
    return [
        // Names that a variable of the script is not likely to have, because they are set after those.
        'if command -v setsid >/dev/null 2>&1; then maqet_own=setsid; else maqet_own=; fi',
        `${['$maqet_own', leader, ...redirect].join(' ')} &`,
        `maqet_leader=$!; echo $maqet_leader >${place.dir}/pid`,
    ];
}
/** Silences the shell itself. bash reports a signal that ended the script as soon as it notices, which may be before `wait`. */
const HUSH = 'exec 9>&2 2>/dev/null';
/** Undoes {@link HUSH}. */
const SPEAK = 'exec 2>&9 9>&-';
/** Waits for the leader. A shell would print here which signal ended the script, but the exit code says that already. */
const LEADER_END = 'wait $maqet_leader 2>/dev/null; maqet_code=$?';
/** Marks the end of the output, and exits with the leader's exit code. */
function ending(place) {
    // Without a reader, SIGPIPE would end the program itself.
    const marks = outputPipes(place).map(({ end }) => `printf %s ${place.endMark} >&${end}`);
    return [...(place.endMark === undefined ? [] : ["trap '' PIPE", ...marks]), 'exit $maqet_code', ''];
}
/**
 * Lists the pipes through which the output goes to its files. Without a pipe, a script that opens `/dev/stderr` by name would truncate
 * the file.
 */
function outputPipes({ stdout, stderr }) {
    return [
        { stream: 1, end: 4, from: 6, file: stdout },
        { stream: 2, end: 5, from: 7, file: stderr },
    ].flatMap(({ file, ...numbers }) => (file === undefined ? [] : [{ ...numbers, file }]));
}
/**
 * Opens two pipes. A guest without hardware acceleration takes about 50 ms to start a program such as `mkfifo`. Therefore the pipes come
 * from the shell itself where it uses one for a here-document.
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
/** Returns the command that runs the script. Reads a first line `#!…` as Linux does, so that the script also runs on a `noexec` mount. */
function interpreter({ script }) {
    const found = /^#![ \t]*([^ \t\n]+)[ \t]*([^\n]*?)[ \t]*(?:\n|$)/.exec(script);
    if (found === null)
        return 'sh -e';
    return [found[1] ?? '', found[2] ?? '']
        .filter((word) => word !== '')
        .map(quote)
        .join(' ');
}
function exportLine(name, value) {
    if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
        return `export ${name}=${quote(value)}`;
    throw new _channel_js__WEBPACK_IMPORTED_MODULE_0__/* .GuestChannelError */ .Ur(`${JSON.stringify((0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(name, 80))} is not a valid name for a shell variable.`, {
        remedy: 'Use letters, digits and `_`, and do not begin with a digit.',
    });
}
/** Returns a program that ends the process group of a {@link guestProgram}: SIGTERM, then SIGKILL after about a second. */
function killing(dir) {
    // No `--` before the negative number: dash and busybox take it for a number itself.
    const send = (signal) => `{ kill -${signal} "-$pid" || kill -${signal} "$pid"; } 2>/dev/null`;
    return [
        `(umask 077; mkdir ${dir}) 2>/dev/null`,
        `: >${dir}/stop`,
        // The file is empty while it is being written. In that case the program sees `stop` and kills its script itself.
        `pid=$(cat ${dir}/pid 2>/dev/null)`,
        '[ -n "$pid" ] || exit 0',
        `${send('TERM')} || exit 0`,
        `for turn in 1 2 3 4 5; do ${send('0')} || exit 0; sleep 0.2 2>/dev/null || sleep 1; done`,
        send('KILL'),
        'exit 0',
        '',
    ].join('\n');
}
/** Returns a program that removes the directory of a {@link guestProgram}. */
function removal(dir) {
    return `rm -rf ${dir}\n`;
}
/** Quotes a text as one word of a POSIX shell. */
function quote(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}
/** Signals by their numbers on Linux. An exit code of a shell above 128 stands for a signal. */
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
/** Returns the signal that an exit code of a shell stands for, or undefined for an exit code that the program chose. */
function signalOf(exitCode) {
    return exitCode > 128 ? SIGNALS[exitCode - 128] : undefined;
}


/***/ }),

/***/ 54669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d$: () => (/* binding */ KEY_FILE),
/* harmony export */   dP: () => (/* binding */ sshArguments),
/* harmony export */   vk: () => (/* binding */ KNOWN_HOSTS_FILE)
/* harmony export */ });
/** The file in a VM's SSH directory with its private key. The public key is beside it, with `.pub`. */
const KEY_FILE = 'id_ed25519';
/** The file in a VM's SSH directory with the guest's host key, as received at the first login. */
const KNOWN_HOSTS_FILE = 'known_hosts';
/**
 * Builds the arguments of `ssh` for a call in the VM's SSH directory. File names are relative to it, because OpenSSH expands `%`, `$` and
 * blanks in paths, and because the address of a socket has a short limit. SSH configuration, keys and agents of the user and of the
 * machine are not used.
 *
 * `ssh` ends after 30 s without an answer of the guest.
 */
function sshArguments({ user, port, log, connectS, purpose }) {
    const options = {
        AddressFamily: 'inet',
        BatchMode: 'yes',
        CheckHostIP: 'no',
        ClearAllForwardings: 'yes',
        Compression: 'no',
        ConnectTimeout: String(connectS),
        ...sharing(purpose),
        EscapeChar: 'none',
        ForwardAgent: 'no',
        ForwardX11: 'no',
        GlobalKnownHostsFile: '/dev/null',
        // The forwarded port may change while the guest stays the same.
        HostKeyAlias: 'maqet-guest',
        IdentitiesOnly: 'yes',
        IdentityAgent: 'none',
        IdentityFile: KEY_FILE,
        LogLevel: 'ERROR',
        PreferredAuthentications: 'publickey',
        RequestTTY: 'no',
        ServerAliveCountMax: '6',
        ServerAliveInterval: '5',
        StrictHostKeyChecking: 'accept-new',
        UpdateHostKeys: 'no',
        UserKnownHostsFile: KNOWN_HOSTS_FILE,
    };
    const words = Object.entries(options).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
    const [noCommand, command] = purpose.kind === 'share' ? [['-N'], []] : [[], [purpose.command]];
    return ['-F', '/dev/null', '-E', log, ...words, ...noCommand, '-p', String(port), '-l', user, '--', '127.0.0.1', ...command];
}
function sharing(purpose) {
    if (purpose.kind === 'run')
        return { ControlMaster: 'no', ControlPath: purpose.socket ?? 'none', PermitLocalCommand: 'no' };
    // OpenSSH runs this on the host after the login, when the socket exists.
    return { ControlMaster: 'yes', ControlPath: purpose.socket, PermitLocalCommand: 'yes', LocalCommand: 'echo' };
}


/***/ }),

/***/ 7863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ matches)
/* harmony export */ });
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64623);

/**
 * Returns true if `actual` matches `expected`.
 *
 * In objects, only the members that `expected` names are compared. Lists must have the same length and match item by item: if containing
 * the items were enough, `[]` (no jobs) would match every list. Scalars must be equal; integers are compared by value, at any size.
 */
function matches(expected, actual) {
    if (Array.isArray(expected)) {
        return Array.isArray(actual) && actual.length === expected.length && expected.every((item, i) => matches(item, actual[i]));
    }
    if ((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(expected)) {
        if (!(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(actual))
            return false;
        return Object.entries(expected).every(([key, value]) => Object.hasOwn(actual, key) && matches(value, actual[key]));
    }
    if (isNumeric(expected) && isNumeric(actual)) {
        // A bigint never equals a number by ===, but == compares their exact values.
        // biome-ignore lint/suspicious/noDoubleEquals: see above
        return expected == actual;
    }
    return expected === actual;
}
function isNumeric(value) {
    return typeof value === 'number' || typeof value === 'bigint';
}


/***/ }),

/***/ 86202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ MaqetError),
/* harmony export */   UQ: () => (/* binding */ errnoOf),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   j3: () => (/* binding */ DeadlineError),
/* harmony export */   jI: () => (/* binding */ asMaqetError),
/* harmony export */   kc: () => (/* binding */ errorText)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81565);

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
/** The inputs cannot be used. Reports every problem at once; nothing has been started. */
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
    return `${subject} (${JSON.stringify(value)}) ${problem}.`;
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
/** Returns anything thrown as a `MaqetError`. An error that maqet did not foresee is a bug in maqet, and its remedy says so. */
function asMaqetError(error) {
    if (error instanceof MaqetError)
        return error;
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return new MaqetError(message, { remedy: 'This is unexpected: please report it with the audit log and qemu.log.', cause: error });
}
/** The text of anything thrown, for a log: a `MaqetError` with its remedy, any other error by its message. */
function errorText(error, wording) {
    if (error instanceof MaqetError)
        return error.explain(wording);
    return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
/** The `code` of a Node system error (`ENOENT`, `EACCES` …), or undefined for anything else. */
function errnoOf(error) {
    // Not `instanceof Error`: an error that crossed a VM context (a test runner's) has another `Error` as its root.
    return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}


/***/ }),

/***/ 64720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ processIdSchema),
/* harmony export */   Sc: () => (/* binding */ residentBytes),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   a7: () => (/* binding */ signalProcess),
/* harmony export */   ls: () => (/* binding */ identify)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51359);


const processIdSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    pid: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
    /** The kernel's start time of the process in clock ticks (Linux), or empty on systems that do not report it. */
    startTime: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** What `/proc/PID/stat` says, or undefined where there is no such process or no `/proc`. */
function procStat(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        // The command name is in parentheses and may hold spaces and parentheses itself: count from the last one.
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return { state: fields[0] ?? '', startTime: fields[19] ?? '' };
    }
    catch {
        return undefined;
    }
}
/** The identity of a process that runs now. */
function identify(pid) {
    return { pid, startTime: procStat(pid)?.startTime ?? '' };
}
/** True while that very process runs. A zombie does not run. */
function isAlive({ pid, startTime }) {
    const stat = procStat(pid);
    if (stat !== undefined)
        return stat.state !== 'Z' && stat.state !== 'X' && (startTime === '' || stat.startTime === startTime);
    if (process.platform === 'linux')
        return false;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
}
/** Sends a signal to that very process; does nothing if it is gone. */
function signalProcess(id, signal) {
    if (!isAlive(id))
        return;
    try {
        process.kill(id.pid, signal);
    }
    catch {
        // Gone between the look and the signal: what was wanted.
    }
}
/** All that a process has in memory or in swap (Linux: `proc_pid_status(5)`); undefined where that cannot be read. */
function residentBytes(pid) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/status`, 'latin1');
    }
    catch {
        return undefined;
    }
    const sizes = [...text.matchAll(/^(VmRSS|VmSwap|HugetlbPages):\s+(\d+) kB$/gm)];
    if (!sizes.some(([, name]) => name === 'VmRSS'))
        return undefined;
    return sizes.reduce((sum, [, , kib]) => sum + Number(kib) * 1024, 0);
}


/***/ }),

/***/ 93554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   aq: () => (/* binding */ StorageError),
/* harmony export */   au: () => (/* binding */ unusableError)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86202);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56695);


/** A disk image or its file cannot be used. */
class StorageError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po {
}
/** Quotes and sanitizes the name of a file for a message. */
function shown(file) {
    return JSON.stringify((0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(file, 300));
}
/**
 * Makes the error for a readable file that is not an image that a VM can use.
 *
 * @param problem - continues `The image "…" `, without a full stop.
 */
function unusableError(file, problem, remedy = 'Name a disk image in qcow2 or raw format.') {
    return new StorageError(`The image ${shown(file)} ${problem}.`, { remedy });
}


/***/ }),

/***/ 99304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ SnapshotError),
/* harmony export */   Tx: () => (/* binding */ snapshotDisks),
/* harmony export */   XO: () => (/* binding */ snapshotsOf),
/* harmony export */   hG: () => (/* binding */ unknownSnapshotError),
/* harmony export */   mS: () => (/* binding */ snapshotTime)
/* harmony export */ });
/* unused harmony exports snapshotSchema, readBlockNodes */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51359);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64623);
/* harmony import */ var _shared_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4023);
/* harmony import */ var _shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72437);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56695);
/* harmony import */ var _shared_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81565);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93554);







/** A snapshot cannot be made, loaded or deleted now. Nothing was changed. */
class SnapshotError extends _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StorageError */ .aq {
}
const imageSnapshotSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    /** Chosen by anybody, also with other programs: untrusted. */
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** When it was made: UTC, ISO 8601. */
    time: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** Bytes of the machine's state that it holds; 0 for a snapshot of a disk alone. */
    stateBytes: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
});
const snapshotSchema = imageSnapshotSchema.extend({
    /** The disks that have it. */
    disks: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).readonly(),
    /** True if every disk has it and one of them holds the machine's state: it can be loaded. */
    loadable: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
});
/** Reads a reply to `query-named-block-nodes`. Skips anything malformed. */
function readBlockNodes(reply) {
    const nodes = Array.isArray(reply) ? reply.filter(_shared_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW) : [];
    return nodes.flatMap((node) => {
        const image = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(node['image']) ? node['image'] : {};
        if (typeof node['node-name'] !== 'string')
            return [];
        return [
            {
                name: node['node-name'],
                driver: String(node['drv'] ?? ''),
                readOnly: node['ro'] === true,
                file: String(image['filename'] ?? ''),
                snapshots: readSnapshots(image['snapshots']),
            },
        ];
    });
}
function readSnapshots(list) {
    return (Array.isArray(list) ? list : []).filter(_shared_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW).map((entry) => ({
        name: String(entry['name'] ?? ''),
        time: snapshotTime(Number(entry['date-sec'] ?? 0), Number(entry['date-nsec'] ?? 0)),
        stateBytes: Number(entry['vm-state-size'] ?? 0),
    }));
}
/** Formats the time of a snapshot: UTC, ISO 8601. An impossible time, which a header can contain, becomes 1970. */
function snapshotTime(seconds, nanoseconds) {
    const time = new Date(seconds * 1000 + Math.floor(nanoseconds / 1e6));
    return Number.isNaN(time.getTime()) ? new Date(0).toISOString() : time.toISOString();
}
/** Most names that an error lists. */
const MOST_NAMES = 20;
/**
 * Makes the error for a name that no snapshot has. It lists the existing names, complete and sanitized.
 *
 * @param holder - what has the snapshots: `the VM`.
 */
function unknownSnapshotError(name, names, holder) {
    const existing = names.slice(0, MOST_NAMES).map((one) => (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(one, Number.POSITIVE_INFINITY));
    const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
    const list = names.length === 0 ? 'none' : `${existing.join(', ')}${more}`;
    const guess = (0,_shared_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .au)(name, names.filter(_shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .isSnapshotName */ .Ot), 'Did you mean');
    const remedy = `${guess === undefined ? '' : `${guess} `}Correct the name, or create it first.`;
    return new SnapshotError(`There is no snapshot ${name}: ${holder} has ${list}.`, { remedy });
}
/** Returns the snapshots of a VM with these disks, oldest first. */
function snapshotsOf(disks) {
    const found = new Map();
    for (const disk of disks) {
        for (const entry of disk.snapshots) {
            const same = found.get(entry.name) ?? { entries: [], disks: [] };
            found.set(entry.name, { entries: [...same.entries, entry], disks: [...same.disks, disk.name] });
        }
    }
    const all = [...found].map(([name, { entries, disks: having }]) => {
        const stateBytes = Math.max(...entries.map((entry) => entry.stateBytes));
        const time = entries.map((entry) => entry.time).sort()[0] ?? '';
        return { name, time, stateBytes, disks: having, loadable: stateBytes > 0 && new Set(having).size === disks.length };
    });
    return all.sort((a, b) => a.time.localeCompare(b.time));
}
/**
 * Selects the disks that every snapshot of a VM spans: all that the guest can write to. The others cannot change.
 *
 * @returns the disks in the VM's own order: the first one takes the machine's state.
 * @throws SnapshotError naming a disk that cannot hold a snapshot, or if there is none at all. Pure otherwise.
 */
function snapshotDisks({ nodes, devices }, { own, inState }) {
    const attached = attachedNodes(devices);
    const wanted = readBlockNodes(nodes).filter(({ name, readOnly }) => !readOnly && !inState.includes(name) && (own.includes(name) || attached.has(name)));
    for (const disk of wanted)
        requireSnapshots(disk, own);
    if (wanted.length === 0) {
        throw new SnapshotError('The VM has no disk that could hold a snapshot.', {
            remedy: `Give it one, such as ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)('disks', '- {size: 1G}')}. The state of the machine goes there, too.`,
        });
    }
    return wanted.toSorted((a, b) => own.indexOf(a.name) - own.indexOf(b.name));
}
function attachedNodes(devices) {
    const names = (Array.isArray(devices) ? devices : []).map((device) => {
        const inserted = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(device) && (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(device['inserted']) ? device['inserted'] : {};
        return inserted['node-name'];
    });
    return new Set(names.filter((name) => typeof name === 'string'));
}
function requireSnapshots({ name, driver }, own) {
    if (!own.includes(name)) {
        throw new SnapshotError(`The disk ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(name)} was added to the running VM: a snapshot would leave it out.`, {
            remedy: `Name it in ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)('disks')} when you start the VM, or remove it first.`,
        });
    }
    if (driver !== 'qcow2') {
        throw new SnapshotError(`The disk ${name} is ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(driver, 40)}, which has no snapshots, and the guest can write to it.`, {
            remedy: `Make ${name} a qcow2 disk (\`type: qcow2\`, or an overlay of its file), or \`readonly: true\`.`,
        });
    }
}


/***/ }),

/***/ 88769:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _supervisor_main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79780);

await (0,_supervisor_main_js__WEBPACK_IMPORTED_MODULE_0__/* .runSupervisor */ .K)(process.argv.slice(2));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 52442:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ AcceleratorStuckError),
  v: () => (/* binding */ watchVitals)
});

;// CONCATENATED MODULE: ./src/guest/vital-signs.ts
const IF = 1 << 9;
const CPU_LINE = /^[ER]IP=[0-9a-f]+ [RE]FL=([0-9a-f]+) .*\bHLT=([01])/gm;
/** Parses the CPUs in the output of QEMU's `info registers -a` for x86. @returns an empty list for any other text. */
function readCpus(text) {
    return [...text.matchAll(CPU_LINE)].map(([, flags = '0', halted]) => ({
        halted: halted === '1',
        interruptible: (Number.parseInt(flags, 16) & IF) !== 0,
    }));
}
/** How many samples in a row must agree. */
const SAMPLES = { halted: 2, stuck: 6 };
/**
 * Judges samples of a guest, oldest first, taken at equal intervals.
 *
 * @param accelerated - true under KVM or HVF. Under TCG, a busy guest is only slow.
 * @returns undefined if the guest may still continue.
 */
function judgeSigns(samples, accelerated) {
    if (isDeaf(samples.slice(-SAMPLES.halted), SAMPLES.halted, (cpus) => cpus.every(({ halted }) => halted)))
        return 'halted';
    if (accelerated && isDeaf(samples.slice(-SAMPLES.stuck), SAMPLES.stuck, (cpus) => cpus.some(({ halted }) => !halted)))
        return 'stuck';
    return undefined;
}
/** Tells whether the guest had no input or output between the samples, took no interrupts, and `found` holds in each sample. */
function isDeaf(samples, count, found) {
    const [first] = samples;
    if (samples.length < count || first === undefined)
        return false;
    return samples.every(({ cpus, serialBytes, diskTraffic }) => cpus.length > 0 &&
        cpus.every(({ interruptible }) => !interruptible) &&
        found(cpus) &&
        serialBytes === first.serialBytes &&
        diskTraffic === first.diskTraffic);
}

// EXTERNAL MODULE: ./src/shared/deadline.ts
var shared_deadline = __webpack_require__(52681);
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(64623);
// EXTERNAL MODULE: ./src/shared/wording.ts
var wording = __webpack_require__(81565);
// EXTERNAL MODULE: ./src/vm/errors.ts
var errors = __webpack_require__(21542);
;// CONCATENATED MODULE: ./src/supervisor/guest/vitals.ts





/** The accelerator does not do its work: the same guest may run under TCG. */
class AcceleratorStuckError extends errors/* VmCrashedError */.M {
}
/** Between two looks, in milliseconds. A look takes some 2 ms of QEMU's time. */
const INTERVAL_MS = 5000;
const ASK_MS = 5000;
const MOST_LOOKS = 6;
/**
 * Looks at a guest that is waited for, and rejects once it is certain that it will never say another word. Never resolves.
 *
 * The questions are maqet's own and change nothing; no caller can put words into them, so no policy is asked.
 *
 * @param deadline - its signal ends the watch.
 * @throws VmCrashedError, AcceleratorStuckError, CancelledError.
 */
async function watchVitals(machine, serial, accel, deadline) {
    const looks = [];
    for (;;) {
        await (0,shared_deadline/* sleep */.y)(INTERVAL_MS, deadline.signal);
        // A paused guest is somebody's wish, and a QEMU that does not answer is somebody else's finding.
        const look = machine.states.state === 'running' ? await lookAt(machine, serial).catch(() => undefined) : undefined;
        if (look === undefined)
            continue;
        looks.push(look);
        if (looks.length > MOST_LOOKS)
            looks.shift();
        const verdict = judgeSigns(looks, accel !== 'tcg');
        if (verdict === 'halted') {
            throw new errors/* VmCrashedError */.M('Every CPU of the guest has halted with interrupts off: it has stopped for good.', {
                remedy: 'The end of the serial log shows where; a boot loader or a kernel that gives up does this.',
            });
        }
        if (verdict === 'stuck') {
            throw new AcceleratorStuckError(`The guest's CPUs have been busy under ${accel.toUpperCase()} for ${(looks.length * INTERVAL_MS) / 1000} s without a word on the serial port and without a disk access.`, { remedy: `Use ${(0,wording/* input */.hF)('accel', 'tcg')}, or a machine whose virtualization works.` });
        }
    }
}
async function lookAt(machine, serial) {
    const deadline = shared_deadline/* Deadline */.B.after(ASK_MS);
    const registers = await machine.execute('human-monitor-command', { 'command-line': 'info registers -a' }, deadline);
    const disks = await machine.execute('query-blockstats', {}, deadline);
    return { cpus: readCpus(String(registers)), serialBytes: serial.bytes, diskTraffic: traffic(disks) };
}
function traffic(reply) {
    const disks = Array.isArray(reply) ? reply : [];
    return disks.reduce((sum, disk) => {
        const stats = (0,json/* isJsonObject */.OW)(disk) && (0,json/* isJsonObject */.OW)(disk['stats']) ? disk['stats'] : {};
        return sum + ['rd_operations', 'wr_operations'].reduce((all, name) => all + Number(stats[name] ?? 0), 0);
    }, 0);
}


/***/ }),

/***/ 79780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ runSupervisor)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./src/state/layout.ts
var layout = __webpack_require__(6099);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(86202);
// EXTERNAL MODULE: ./src/shared/process.ts
var shared_process = __webpack_require__(64720);
// EXTERNAL MODULE: ./src/state/record.ts
var state_record = __webpack_require__(44520);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./src/audit/redact/redactor.ts + 2 modules
var redactor = __webpack_require__(31568);
// EXTERNAL MODULE: ./src/policy/layer.ts
var policy_layer = __webpack_require__(48919);
// EXTERNAL MODULE: ./src/shared/deadline.ts
var shared_deadline = __webpack_require__(52681);
// EXTERNAL MODULE: ../../../work/main/node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(51359);
// EXTERNAL MODULE: ./src/vm/errors.ts
var vm_errors = __webpack_require__(21542);
;// CONCATENATED MODULE: ./src/vm/stop.ts






/** How a VM was stopped. `exited`: QEMU had already exited. */
const stopMethodSchema = schemas/* enum */.k5n(['exited', 'powerdown', 'quit', 'SIGTERM', 'SIGKILL']);
const stopLimitsSchema = schemas/* strictObject */.rej({
    powerdownMs: schemas/* number */.aig().nonnegative(),
    quitMs: schemas/* number */.aig().nonnegative(),
    termMs: schemas/* number */.aig().nonnegative(),
});
/** How long SIGKILL may take, in milliseconds. If it takes longer, something is wrong with the host. */
const KILL_MS = 10_000;
/** How long a process that has closed its sockets may take to be reaped, in milliseconds. */
const REAP_MS = 2000;
/**
 * Stops a VM by power button, `quit`, SIGTERM and SIGKILL, each within its limit, until QEMU has been reaped.
 *
 * When this returns, the process is known to be gone.
 *
 * @throws VmError if QEMU survives SIGKILL.
 */
async function stopMachine(machine, limits) {
    const start = external_node_perf_hooks_.performance.now();
    const method = await endMachine(machine, limits);
    if ((0,shared_process/* isAlive */._n)(machine.id)) {
        throw new vm_errors/* VmError */.w(`QEMU (pid ${machine.id.pid}) still runs after ${method}.`, { remedy: 'Kill it by hand, and report this.' });
    }
    return { method, ms: Math.round(external_node_perf_hooks_.performance.now() - start) };
}
async function endMachine(machine, limits) {
    if (!machine.running)
        return 'exited';
    // A paused guest cannot see its power button.
    const awake = machine.states.state === 'running';
    const poweredDown = awake && limits.powerdownMs > 0 && (await powerDown(machine, shared_deadline/* Deadline */.B.after(limits.powerdownMs)));
    if (!machine.running)
        return 'exited';
    machine.states.to('stopping', poweredDown ? 'powerdown' : 'quit');
    if (await quit(machine, limits.quitMs))
        return poweredDown ? 'powerdown' : 'quit';
    if (limits.termMs > 0) {
        machine.signal('SIGTERM');
        if (await exits(machine, limits.termMs))
            return 'SIGTERM';
    }
    machine.signal('SIGKILL');
    await shared_deadline/* Deadline */.B.after(KILL_MS).race(machine.exited, 'QEMU to die of SIGKILL');
    return 'SIGKILL';
}
/** Presses the power button. Returns true once the guest has shut down: QEMU then waits, paused, for `quit`. */
async function powerDown(machine, deadline) {
    const since = machine.journal.cursor;
    try {
        await machine.execute('system_powerdown', {}, deadline);
        await machine.journal.waitFor({ name: 'SHUTDOWN' }, since, deadline);
        return true;
    }
    catch (error) {
        // A QEMU that has closed QMP is about to be reaped: do not mistake its exit for an answer to `quit`.
        if (error instanceof errors/* MaqetError */.Po && error.status === 'crashed')
            await exits(machine, REAP_MS);
        return false;
    }
}
async function quit(machine, ms) {
    if (ms === 0)
        return false;
    // `quit` closes the connection, so its reply may be lost. Only the exit counts.
    void machine.execute('quit', {}, shared_deadline/* Deadline */.B.after(ms)).catch(() => undefined);
    return exits(machine, ms);
}
async function exits(machine, ms) {
    try {
        await shared_deadline/* Deadline */.B.after(ms).race(machine.exited, 'QEMU to exit');
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./src/audit/log.ts + 1 modules
var log = __webpack_require__(89922);
// EXTERNAL MODULE: ./src/audit/syslog/shipper.ts + 1 modules
var syslog_shipper = __webpack_require__(78195);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./src/guest/console/history.ts
/** Pieces are merged up to this size: a guest that sends byte by byte would leave a million of them. */
const PIECE = 16 * 1024;
/** How many carriage returns at the end of a piece are held back until the next character is known. */
const MAX_HELD = 8;
/**
 * Keeps the end of a stream of text, for patterns to search. Normalizes LF, CRLF and CR CR LF (a program's CRLF through a terminal that
 * adds its own) to `\n`. A lone carriage return stays. Keeps at least the newest `capacity` characters, and little more.
 */
class TextHistory {
    capacity;
    pieces = [];
    kept = 0;
    held = '';
    lost = false;
    constructor(capacity) {
        this.capacity = capacity;
    }
    /** Takes the next piece of text, split anywhere. @returns how many characters it added after line ends were normalized. */
    append(text) {
        const normal = this.normalized(text);
        const last = this.pieces.at(-1);
        if (last !== undefined && last.length + normal.length <= PIECE)
            this.pieces[this.pieces.length - 1] = last + normal;
        else if (normal !== '')
            this.pieces.push(normal);
        this.kept += normal.length;
        let first = this.pieces[0];
        while (first !== undefined && this.kept - first.length >= this.capacity) {
            this.kept -= first.length;
            this.pieces.shift();
            this.lost = true;
            first = this.pieces[0];
        }
        return normal.length;
    }
    /** Drops the text so far except its last character, which a pattern needs as context before a match. */
    clear() {
        const before = this.last(1);
        this.lost ||= before !== '';
        this.pieces.splice(0, this.pieces.length, before);
        this.kept = before.length;
    }
    /** Returns the newest `count` characters, or all that are kept if there are fewer. */
    last(count) {
        let start = this.pieces.length;
        for (let size = 0; start > 0 && size < count; size += this.pieces[start]?.length ?? 0)
            start -= 1;
        const text = this.pieces.slice(start).join('');
        return count >= text.length ? text : text.slice(text.length - count);
    }
    /** The number of characters kept. */
    get length() {
        return this.kept;
    }
    /** True while nothing was dropped: the kept text starts where the stream started. */
    get complete() {
        return !this.lost;
    }
    normalized(text) {
        const raw = this.held + text;
        if (!raw.includes('\r'))
            return raw;
        const lines = raw.split('\n');
        const unfinished = lines.pop() ?? '';
        const body = withoutReturns(unfinished, MAX_HELD);
        this.held = unfinished.slice(body.length);
        return [...lines.map((line) => withoutReturns(line, line.length)), body].join('\n');
    }
}
function withoutReturns(line, most) {
    let end = line.length;
    while (end > line.length - most && end > 0 && line[end - 1] === '\r')
        end -= 1;
    return line.slice(0, end);
}
/** Characters kept of one line. The rest is replaced by `…`. */
const MAX_LINE = 4096;
/** Keeps the last lines of a stream of text, in bounded memory whatever the stream holds. */
class LineRing {
    capacity;
    lines = [];
    partial = '';
    /** @param capacity - the number of whole lines kept. */
    constructor(capacity) {
        this.capacity = capacity;
    }
    /** Takes the next piece of text, split anywhere. */
    push(text) {
        const pieces = this.newest(text).split('\n');
        const unfinished = pieces.pop() ?? '';
        for (const piece of pieces) {
            this.lines.push(endOfLine(joined(this.partial, piece)));
            this.partial = '';
        }
        this.partial = joined(this.partial, unfinished);
        // Trim in large steps: a flood of short lines would move the array for each line.
        if (this.lines.length > 2 * this.capacity)
            this.lines.splice(0, this.lines.length - this.capacity);
    }
    /** Cuts off the lines that would be dropped at once: a flood of line ends would cost a string for each of them. */
    newest(text) {
        let at = text.length;
        for (let ends = 0; ends <= this.capacity; ends += 1) {
            at = at === 0 ? -1 : text.lastIndexOf('\n', at - 1);
            if (at === -1)
                return text;
        }
        this.partial = '';
        return text.slice(at + 1);
    }
    /** Returns the last `count` lines, oldest first, without their line ends. An unfinished line counts. */
    tail(count) {
        const all = this.partial === '' ? this.lines : [...this.lines, endOfLine(this.partial)];
        return count <= 0 ? [] : all.slice(-Math.min(count, this.capacity));
    }
}
/** Appends to a line. Keeps one character over the limit as the sign that there was more. */
function joined(head, more) {
    return head.length > MAX_LINE ? head : head + more.slice(0, MAX_LINE + 1 - head.length);
}
function endOfLine(line) {
    const text = line.length > MAX_LINE ? `${line.slice(0, MAX_LINE)}…` : line;
    let end = text.length;
    while (end > 0 && text[end - 1] === '\r')
        end -= 1;
    return text.slice(0, end);
}

// EXTERNAL MODULE: ./src/shared/lossy-log.ts
var lossy_log = __webpack_require__(59084);
// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(99346);
;// CONCATENATED MODULE: ./src/guest/console/log.ts




const FLAGS = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_APPEND;
/** The serial log cannot be created or written. The console itself continues. */
class SerialLogError extends errors/* MaqetError */.Po {
    constructor(file, doing, cause) {
        super(`The serial log ${JSON.stringify(file)} could not be ${doing} (${(0,errors/* errnoOf */.UQ)(cause) ?? String(cause)}).`, {
            remedy: 'Check the free space and the permissions of its directory, and that no file of that name exists.',
            cause,
        });
    }
}
/**
 * Records a guest's serial output in a file, byte for byte, up to a limit. At the limit, one line reports that the rest is dropped: a
 * guest in a print loop must not fill the disk. If the disk is full before, a line reports the missing bytes in their place.
 *
 * Not for concurrent writes: await one before the next.
 */
class SerialLog {
    file;
    capBytes;
    log;
    written = 0;
    full = false;
    /**
     * Creates the file with mode 0600, never through a link and never over an existing file.
     *
     * @throws SerialLogError
     */
    constructor(file, capBytes) {
        this.file = file;
        this.capBytes = capBytes;
        try {
            this.log = new lossy_log/* GapLog */.d((0,external_node_fs_.openSync)(file, FLAGS, 0o600), gap);
        }
        catch (error) {
            throw new SerialLogError(file, 'created', error);
        }
    }
    /**
     * Records a chunk. It is in the file when this resolves.
     *
     * @throws SerialLogError if it cannot be written, for example on a full disk. Earlier output stays, and a later write is attempted.
     */
    async write(chunk) {
        if (this.full)
            return;
        const room = this.capBytes - this.written;
        const part = chunk.length > room ? chunk.subarray(0, room) : chunk;
        try {
            await this.writeAll(part);
            if (part.length === chunk.length)
                return;
            this.full = true;
            await this.writeAll(Buffer.from(`\n[maqet: serial log truncated at its limit of ${(0,units/* formatBytes */.z3)(this.capBytes)}]\n`));
        }
        catch (error) {
            throw new SerialLogError(this.file, 'written', error);
        }
    }
    /** True once output was dropped at the limit. */
    get truncated() {
        return this.full;
    }
    /** Closes the file. */
    async close() {
        await this.log.close();
    }
    async writeAll(bytes) {
        await this.log.append(bytes);
        this.written += bytes.length;
    }
}
function gap(bytes) {
    return `\n[maqet: ${(0,units/* formatBytes */.z3)(bytes)} of serial output missing here: they could not be written]\n`;
}

// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(56695);
;// CONCATENATED MODULE: ./src/guest/console/waiters.ts


/** The longest match, in characters, that is always found when it arrives in pieces. */
const MAX_MATCH = 4096;
/** Characters searched at once, besides {@link MAX_MATCH} characters that were searched before. */
const SLICE = 16 * 1024;
/** The pause between two searches: a guest that sends byte by byte must not cause a search for each byte. */
const PAUSE_MS = 5;
/** After a search that took long, the pause is this many times its length, so that the rest of the process can work. */
const PAUSE_FACTOR = 3;
/**
 * Searches the console's output for the patterns that are waited for, at most every few milliseconds. Each piece of text is searched
 * once, together with enough earlier text to find a match that was split.
 */
class ConsoleWaiters {
    history;
    waiters = new Set();
    unseen = 0;
    nextSearchAt = 0;
    timer;
    failure;
    constructor(history) {
        this.history = history;
    }
    /** Notes that the history has grown by `count` characters, and searches them when it is time. */
    grown(count) {
        if (this.waiters.size === 0)
            return;
        this.unseen += count;
        if (this.unseen >= SLICE || external_node_perf_hooks_.performance.now() >= this.nextSearchAt)
            this.searchAll();
        else
            this.timer ??= setTimeout(() => this.searchAll(), this.nextSearchAt - external_node_perf_hooks_.performance.now());
    }
    /** Waits for a match, as `SerialConsole.waitForMatch` does. */
    async wait(pattern, deadline) {
        // Serve the others first: the new wait resets the count of unsearched characters for all of them.
        this.searchAll();
        const found = this.newest(this.history.length)(pattern);
        if (found !== undefined)
            return found;
        if (this.failure !== undefined)
            throw this.failure;
        const { promise, resolve, reject } = Promise.withResolvers();
        const waiter = { pattern, resolve, reject };
        this.waiters.add(waiter);
        try {
            return await deadline.race(promise, `the serial console to match ${JSON.stringify((0,untrusted_text/* oneLine */.T)(pattern.source, 200))}`);
        }
        finally {
            this.waiters.delete(waiter);
            if (this.waiters.size === 0)
                this.reset();
        }
    }
    /** Searches once more, then rejects all waits without a match, and all later ones. The first error stays. */
    fail(error) {
        this.searchAll();
        this.failure ??= error;
        for (const waiter of this.waiters)
            waiter.reject(this.failure);
    }
    searchAll() {
        const count = this.unseen;
        this.reset();
        if (count === 0)
            return;
        const start = external_node_perf_hooks_.performance.now();
        const search = this.newest(count);
        for (const waiter of this.waiters) {
            const found = search(waiter.pattern);
            if (found === undefined)
                continue;
            this.waiters.delete(waiter);
            waiter.resolve(found);
        }
        const end = external_node_perf_hooks_.performance.now();
        this.nextSearchAt = end + Math.max(PAUSE_MS, PAUSE_FACTOR * (end - start));
    }
    reset() {
        clearTimeout(this.timer);
        this.timer = undefined;
        this.unseen = 0;
    }
    /** Returns a search of the newest `count` characters, in slices of bounded size. A match may begin before them. */
    newest(count) {
        // One character more than a match needs: `^` and `\b` depend on the character before it.
        const text = this.history.last(count + MAX_MATCH + 1);
        const fromBoot = text.length === this.history.length && this.history.complete;
        return (pattern) => {
            for (let end = Math.min(text.length, MAX_MATCH + SLICE);; end = Math.min(text.length, end + SLICE)) {
                const begin = Math.max(0, end - SLICE - MAX_MATCH - 1);
                const found = pattern.find(text.slice(begin, end), begin === 0 && fromBoot ? 0 : 1);
                if (found !== undefined || end === text.length)
                    return found;
            }
        };
    }
}

// EXTERNAL MODULE: ./src/guest/console/pattern.ts
var pattern = __webpack_require__(4356);
;// CONCATENATED MODULE: ./src/guest/console/console.ts








/** The default size limit of a serial log, in bytes. */
const SERIAL_LOG_CAP = 64 * 1024 * 1024;
/** Characters of earlier output that a new wait still searches. */
const HISTORY_CHARACTERS = 256 * 1024;
/** How long {@link SerialConsole.close} waits for the end of the stream by default. */
const CLOSE_MS = 1000;
/** How many lines {@link SerialConsole.tail} can return. */
const MAX_TAIL = 200;
/** The serial console ended during a wait: QEMU ended or closed it. */
class SerialEndedError extends errors/* MaqetError */.Po {
    constructor() {
        super('The serial console ended before the expected output.', {
            remedy: 'Look at the end of the serial log, and at the QEMU log for why QEMU ended.',
            status: 'crashed',
        });
    }
}
/**
 * Records a guest's serial console and waits for patterns in its output.
 *
 * The guest is untrusted. Memory is bounded and every pattern takes linear time, whatever the guest sends and however fast. A guest
 * that is faster than the disk has to wait. Everything that this class returns is raw guest output: sanitize it before it reaches a
 * log line or a report.
 *
 * @example
 * const console = new SerialConsole(socket, '/run/vm/serial.log');
 * await console.waitForMatch(compileSerialPattern('login: $'), deadline);
 */
class SerialConsole {
    stream;
    /** When recording began, in milliseconds of `performance.now()`. */
    bootedAt = external_node_perf_hooks_.performance.now();
    decoder = new external_node_string_decoder_.StringDecoder('utf8');
    lines = new LineRing(MAX_TAIL);
    history = new TextHistory(HISTORY_CHARACTERS);
    waiters = new ConsoleWaiters(this.history);
    log;
    onProblem;
    pumping;
    received = 0;
    newest = this.bootedAt;
    reported = false;
    listener;
    failure;
    ended = false;
    logged = Promise.resolve();
    /**
     * Creates the log file with mode 0600 and starts to record. Refuses an existing file and a link. The console owns the reading side of
     * the stream from then on.
     *
     * @throws SerialLogError when the log cannot be created. The stream is not touched then.
     */
    constructor(stream, logFile, options = {}) {
        this.stream = stream;
        this.log = new SerialLog(logFile, options.capBytes ?? SERIAL_LOG_CAP);
        this.onProblem = options.onProblem ?? (() => undefined);
        // A write to a QEMU that has just died fails twice: for the writer, and here, where the pump may have ended already.
        stream.on('error', () => undefined);
        this.pumping = this.pump();
    }
    /** Bytes received since boot, including those that the log had no room for. */
    get bytes() {
        return this.received;
    }
    /** When the newest byte arrived, in milliseconds of `performance.now()`. {@link bootedAt} before the first byte. */
    get lastByteAt() {
        return this.newest;
    }
    /** True once the log has reached its limit and dropped output. */
    get truncated() {
        return this.log.truncated;
    }
    /** Returns the last `count` lines (at most {@link MAX_TAIL}), oldest first, including an unfinished one. Raw guest output. */
    tail(count) {
        return this.lines.tail(count);
    }
    /**
     * Waits until the guest's output matches. The last 256 Ki characters of earlier output count, too.
     *
     * The pattern sees LF as line end, whatever the guest sends. `$` also matches the end of the output so far, so that a prompt without a
     * line end matches at once; the match may be shorter than it would be a moment later. A match longer than 4096 characters may be
     * missed.
     *
     * @returns the text that matched: raw guest output.
     * @throws DeadlineError or CancelledError.
     * @throws SerialEndedError when the console ends first, or the error given to {@link fail}.
     */
    waitForMatch(pattern, deadline) {
        return this.waiters.wait(pattern, deadline);
    }
    /** Rejects all waits, also later ones, with a better reason than the end of the stream. The first reason stays. */
    fail(error) {
        this.failure ??= error;
        this.waiters.fail(this.failure);
        this.listener?.fail(this.failure);
    }
    /** Hides the output so far from later waits, because the guest was restored to an earlier state. The log keeps it. */
    forget() {
        this.history.clear();
    }
    /**
     * Gives all output to a listener before it is recorded. If the console has failed, the listener's `fail` is called at once.
     *
     * @returns a function that detaches the listener and records what it has held back.
     * @throws MaqetError while another listener is attached.
     */
    attach(listener) {
        if (this.listener !== undefined) {
            throw new errors/* MaqetError */.Po('The serial console is in use by another program.', { remedy: 'Wait until that program has ended.' });
        }
        this.listener = listener;
        if (this.failure !== undefined)
            listener.fail(this.failure);
        return () => {
            if (this.listener !== listener)
                return;
            this.listener = undefined;
            this.record(listener.flush());
        };
    }
    /**
     * Types into the console. Resolves when QEMU has accepted the bytes. Wait with a deadline: QEMU waits for a guest that does not read.
     *
     * @throws SerialEndedError, or the error given to {@link fail}, when the console has ended.
     */
    async write(bytes) {
        const { promise, resolve, reject } = Promise.withResolvers();
        this.stream.write(bytes, (error) => (error ? reject(this.failure ?? new SerialEndedError()) : resolve()));
        await promise;
    }
    /**
     * Records until the stream ends or the deadline passes (by default a second), then destroys the stream and closes the log. The file is
     * complete when this resolves. Never rejects. May be called more than once.
     */
    async close(deadline = shared_deadline/* Deadline */.B.after(CLOSE_MS)) {
        await deadline.race(this.pumping, 'the end of the serial console').catch(() => undefined);
        this.stream.destroy();
        await this.pumping;
    }
    /** Owns the stream and the log, and closes both. Never rejects. */
    async pump() {
        try {
            for await (const chunk of this.stream)
                await this.take(chunk);
        }
        catch {
            // A killed QEMU resets the connection. Everything that it sent before has been received.
        }
        if (this.listener !== undefined)
            this.record(this.listener.flush());
        this.search(this.decoder.end());
        this.fail(new SerialEndedError());
        this.ended = true;
        await this.logged;
        await this.log.close().catch((error) => this.report(error));
    }
    async take(chunk) {
        this.received += chunk.length;
        this.newest = external_node_perf_hooks_.performance.now();
        this.record(this.listener === undefined ? chunk : this.listener.receive(chunk));
        await this.logged;
    }
    /** Makes later chunks wait for the log, so that a guest that is faster than the disk has to wait. */
    record(chunk) {
        if (this.ended || chunk.length === 0)
            return;
        this.search(this.decoder.write(chunk));
        this.logged = this.logged.then(() => this.log.write(chunk)).catch((error) => this.report(error));
    }
    search(text) {
        this.lines.push(text);
        this.waiters.grown(this.history.append(text));
    }
    report(error) {
        if (this.reported)
            return;
        this.reported = true;
        if (error instanceof errors/* MaqetError */.Po)
            this.onProblem(error);
    }
}

// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(64623);
// EXTERNAL MODULE: ./src/vm/args.ts
var args = __webpack_require__(66900);
// EXTERNAL MODULE: ./src/vm/arguments/machine.ts
var arguments_machine = __webpack_require__(92499);
// EXTERNAL MODULE: ./src/vm/machine.ts + 5 modules
var vm_machine = __webpack_require__(78481);
;// CONCATENATED MODULE: ./src/supervisor/complaints.ts


/** How long after a failure the next attempt is made, in milliseconds. */
const RETRY_MS = 1000;
/** Standard error of the supervisor: `supervisor.log`. */
const LOG = 2;
/**
 * What went wrong while the VM goes on, for `supervisor.log`: each of it once.
 *
 * That log is on the disk of all the others. What a full one has no room for is tried again while the process lives, and nothing is thrown.
 */
class Complaints {
    descriptor;
    told = new Set();
    waiting = Buffer.alloc(0);
    retry;
    /** @param descriptor - where to write. */
    constructor(descriptor = LOG) {
        this.descriptor = descriptor;
    }
    /** Tells of a problem, unless it has been told. */
    tell(problem) {
        const text = problem instanceof errors/* MaqetError */.Po ? problem.explain() : (0,errors/* errorText */.kc)(problem);
        if (this.told.has(text))
            return;
        this.told.add(text);
        this.waiting = Buffer.concat([this.waiting, Buffer.from(`${text}\n`)]);
        this.flush();
    }
    /** Tries to write what waits. */
    flush() {
        clearTimeout(this.retry);
        try {
            while (this.waiting.length > 0)
                this.waiting = this.waiting.subarray((0,external_node_fs_.writeSync)(this.descriptor, this.waiting));
        }
        catch {
            this.retry = setTimeout(() => this.flush(), RETRY_MS).unref();
        }
    }
}
/** What of a VM's end could not be put on record. */
class Unrecorded {
    complaints;
    /** Null if all is on record. */
    first = null;
    constructor(complaints) {
        this.complaints = complaints;
    }
    /** Waits for a record to be written, and goes on where it cannot be. */
    async of(writing) {
        await writing.catch((error) => {
            this.first ??= (0,errors/* errorText */.kc)(error);
            this.complaints.tell(error);
        });
    }
}

// EXTERNAL MODULE: ./src/shared/log-file.ts
var log_file = __webpack_require__(318);
;// CONCATENATED MODULE: ./src/supervisor/event-log.ts


/** A guest can raise events at will: the log stops growing here. */
const MAX_BYTES = 16 * 2 ** 20;
/** An event as it is told: its number, when it came, its name and its data. Hostile. */
function eventFacts({ name, data, seconds, microseconds }, seq) {
    return { seq, time: new Date(seconds * 1000 + microseconds / 1000).toISOString(), event: name, data };
}
/** `events.jsonl`: every QMP event of the VM, one JSON object a line. Where a full disk has swallowed some, a line of `MAQET_EVENTS_LOST` stands. */
class EventLog {
    file;
    bytes = 0;
    /** @param path - created with mode 0600. */
    constructor(path) {
        // The events also live in memory: a disk that is full must not end the VM.
        this.file = new log_file/* LogFile */.$(path, lostLine);
    }
    record(event, seq) {
        if (this.bytes > MAX_BYTES)
            return;
        const line = `${(0,json/* stringifyJson */.sd)(eventFacts(event, seq))}\n`;
        this.bytes += line.length;
        this.file.write(Buffer.from(line));
    }
    async close() {
        await this.file.close();
    }
}
function lostLine(bytes) {
    return `${(0,json/* stringifyJson */.sd)({ seq: null, time: new Date().toISOString(), event: 'MAQET_EVENTS_LOST', data: { bytes } })}\n`;
}

// EXTERNAL MODULE: ./src/supervisor/gate/gate.ts + 1 modules
var gate_gate = __webpack_require__(30821);
;// CONCATENATED MODULE: ./src/shared/mutex.ts
/** Runs one operation at a time, in the order of the calls. */
class Mutex {
    last = Promise.resolve();
    /**
     * Runs `work` once every earlier operation has settled, or throws without starting it.
     *
     * @param what - what the wait is for, named in the error: `the script before this one`.
     * @throws DeadlineError or CancelledError if the mutex is not free in time. Otherwise what `work` throws.
     */
    async run(work, deadline, what) {
        const before = this.last;
        const { promise, resolve } = Promise.withResolvers();
        this.last = promise;
        try {
            await deadline.race(before, what);
        }
        catch (error) {
            // Later callers still have to wait for earlier ones.
            void before.then(resolve);
            throw error;
        }
        try {
            return await work();
        }
        finally {
            resolve();
        }
    }
}

// EXTERNAL MODULE: ./src/guest/program.ts
var guest_program = __webpack_require__(97240);
// EXTERNAL MODULE: ./src/guest/channel.ts
var channel = __webpack_require__(51431);
// EXTERNAL MODULE: ./src/shared/wording.ts
var wording = __webpack_require__(81565);
;// CONCATENATED MODULE: ./src/guest/agent/errors.ts



/** The guest agent refused a command, or the command failed. The agent still works. */
class AgentCommandError extends channel/* GuestChannelError */.Ur {
    command;
    errorClass;
    description;
    constructor(
    /** The command's name, as sent. */
    command, 
    /** The agent's error class: `GenericError`, `CommandNotFound` …. Untrusted. */
    errorClass, 
    /** The agent's raw text. Untrusted, and meant for people: never parse it, its wording changes between versions. */
    description) {
        super(`The guest agent's \`${(0,untrusted_text/* oneLine */.T)(command, 80)}\` failed with ${(0,untrusted_text/* oneLine */.T)(errorClass, 60)}: "${(0,untrusted_text/* oneLine */.T)(description, 300)}".`, {
            remedy: errorClass === 'CommandNotFound'
                ? 'The agent of this guest does not have the command or does not permit it. `guest-info` lists the commands that it permits.'
                : 'Correct the arguments or the state of the guest.',
        });
        this.command = command;
        this.errorClass = errorClass;
        this.description = description;
    }
}
/** The agent answers, but its configuration forbids commands that a script needs. Nothing was run. */
class AgentBlockedError extends channel/* GuestChannelError */.Ur {
    commands;
    /** @param commands - the commands that are disabled or missing, at least one. */
    constructor(commands) {
        const names = commands.map((name) => `\`${name}\``).join(', ');
        super(`The guest agent cannot run scripts: ${names} ${commands.length === 1 ? 'is' : 'are'} disabled in this guest.`, {
            remedy: `Use ${(0,wording/* input */.hF)('run-with', 'ssh')}, or enable the commands in the guest: Fedora and RHEL disable them in /etc/sysconfig/qemu-ga ` +
                '(`--block-rpcs`, `BLACKLIST_RPC`, `--allow-rpcs`).',
        });
        this.commands = commands;
    }
}
/** The agent or the whole guest was restarted: the agent does not know any more what it ran. */
class AgentRestartedError extends channel/* GuestChannelError */.Ur {
    constructor(what, cause) {
        super(`The guest agent, or the whole guest, was restarted during ${what}.`, {
            remedy: 'Look at the serial log for a restart of the guest. Split a script that restarts its guest into two steps.',
            status: 'crashed',
            cause,
        });
    }
}
/** The port of the agent is closed: QEMU ended, or the channel was closed. */
class AgentEndedError extends channel/* GuestChannelError */.Ur {
    constructor(why) {
        super(`The connection to the guest agent has ended: ${why}.`, {
            remedy: 'Look at the serial log and the QEMU log for why the guest powered off or QEMU ended.',
            status: 'crashed',
        });
    }
}

;// CONCATENATED MODULE: ./src/guest/agent/agent.ts





/** How long an agent may take to answer a small command. A guest under load takes seconds, not minutes. */
const SILENCE_MS = 90_000;
/** The guest agent as the channel uses it: answers are checked, and an agent that hangs is noticed before the deadline. */
class Agent {
    client;
    permitted;
    constructor(client) {
        this.client = client;
    }
    /**
     * Runs a command that an agent answers at once.
     *
     * @throws GuestChannelError when the agent is silent for 90 s before the deadline. Otherwise what {@link AgentClient.execute} throws.
     */
    async ask(command, args, deadline) {
        try {
            return await this.client.execute(command, args, deadline.atMost(SILENCE_MS));
        }
        catch (error) {
            if (!(error instanceof errors/* DeadlineError */.j3) || deadline.expired)
                throw error;
            throw new channel/* GuestChannelError */.Ur(`The guest agent has not answered \`${command}\` for ${(0,units/* formatDuration */.a3)(SILENCE_MS)}.`, {
                remedy: 'Look at the serial log: the guest hangs or is paused, or its agent was stopped.',
                status: 'crashed',
                cause: error,
            });
        }
    }
    /** Runs a command that returns an object, as {@link ask} does. @throws GuestChannelError also for any other answer. */
    async askObject(command, args, deadline) {
        const answer = await this.ask(command, args, deadline);
        if ((0,json/* isJsonObject */.OW)(answer))
            return answer;
        throw unexpectedAnswerError(command);
    }
    /**
     * Checks that the agent has these commands and permits them. The agent is asked once, later calls use its answer.
     *
     * @throws AgentBlockedError that names the commands that are missing.
     */
    async require(commands, deadline) {
        const permitted = this.permitted ?? (await this.askPermitted(deadline));
        const missing = commands.filter((name) => !permitted.has(name));
        if (missing.length > 0)
            throw new AgentBlockedError(missing);
        this.permitted = permitted;
    }
    async askPermitted(deadline) {
        const info = await this.askObject('guest-info', {}, deadline);
        const commands = info['supported_commands'];
        if (!Array.isArray(commands))
            throw unexpectedAnswerError('guest-info');
        const enabled = commands.filter((one) => (0,json/* isJsonObject */.OW)(one) && one['enabled'] === true);
        return new Set(enabled.map((one) => String(one['name'])));
    }
}
/** Makes the error for an answer that does not fit its command. */
function unexpectedAnswerError(command) {
    return new channel/* GuestChannelError */.Ur(`Unexpected answer of the guest agent to \`${command}\`.`, {
        remedy: 'Update qemu-guest-agent in the guest, or report this if it is unmodified.',
    });
}
/** Tells whether the agent refused the command: it was asked, and it answered with an error. */
function isRefused(error) {
    return error instanceof AgentCommandError;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/qmp/framing.ts
var framing = __webpack_require__(31952);
;// CONCATENATED MODULE: ./src/guest/agent/protocol.ts

const GARBAGE = { kind: 'garbage' };
/** The byte 0xFF as {@link LineFrames} decodes it. UTF-8 text never contains it. */
const DELIMITER = '\ufffd';
/** Encodes a command for the agent. */
function encodeCommand(command, args) {
    return Buffer.from(`${(0,json/* stringifyJson */.sd)({ execute: command, arguments: args })}\n`);
}
/** Encodes a request to drop an unfinished command, which the agent answers with errors, and then to return `id` after a byte 0xFF. */
function encodeSync(id) {
    return Buffer.concat([Buffer.of(0xff), encodeCommand('guest-sync-delimited', { id })]);
}
/** Parses one line. Never throws: a line that cannot be parsed is `garbage`, for the guest is untrusted. */
function readLine(line) {
    const at = line.lastIndexOf(DELIMITER);
    const message = parsed(line.slice(at + 1));
    if (!(0,json/* isJsonObject */.OW)(message))
        return GARBAGE;
    if (Object.hasOwn(message, 'return')) {
        const value = message['return'];
        return at < 0 ? { kind: 'return', value } : { kind: 'sync', id: value };
    }
    const { error } = message;
    if (at >= 0 || !(0,json/* isJsonObject */.OW)(error))
        return GARBAGE;
    return { kind: 'error', errorClass: protocol_text(error['class']), description: protocol_text(error['desc']) };
}
function parsed(text) {
    try {
        return (0,json/* parseJson */.qF)(text);
    }
    catch {
        return undefined;
    }
}
function protocol_text(value) {
    return typeof value === 'string' ? value : 'unknown';
}

;// CONCATENATED MODULE: ./src/guest/agent/port.ts



/** The longest line accepted from the guest. `guest-file-read` returns at most 48 MiB, in Base64. */
const LINE_LIMIT = 64 * 2 ** 20;
/**
 * Splits what the agent sends into lines, and gives them to the listener that waits for an answer. Bytes that come while nobody listens
 * are dropped without use of memory, and set {@link disturbed}: the order of commands and answers is uncertain then.
 */
class AgentPort {
    stream;
    /** True after bytes that nobody waited for, or that did not form lines. The client resets it once it has synchronized. */
    disturbed = true;
    frames = new framing/* LineFrames */.h(LINE_LIMIT);
    listener;
    /** Why the port is closed, or undefined while it is open. */
    ended;
    constructor(stream) {
        this.stream = stream;
        stream.on('data', this.onData).on('end', this.onEnd).on('close', this.onEnd).on('error', this.onEnd);
        if (stream.destroyed || stream.readableEnded)
            this.onEnd();
    }
    /** Sends bytes, and gives lines to the listener from now on, until it has its answer or {@link release} is called. */
    ask(bytes, listener) {
        if (this.frames.pendingBytes > 0)
            this.frames = new framing/* LineFrames */.h(LINE_LIMIT);
        this.listener = listener;
        if (this.ended === undefined)
            this.stream.write(bytes);
        else
            listener.onEnd(this.ended);
    }
    /** Removes the listener. */
    release() {
        this.listener = undefined;
    }
    /** Sends more bytes while a listener waits. */
    send(bytes) {
        if (this.ended === undefined)
            this.stream.write(bytes);
    }
    /** Stops reading. The stream stays open: its creator owns it. */
    close() {
        this.fail('it was closed');
        // The listener for errors stays: an error without a listener ends the process.
        this.stream.off('data', this.onData).off('end', this.onEnd).off('close', this.onEnd);
        this.stream.pause();
    }
    onData = (chunk) => {
        if (this.listener === undefined) {
            this.disturbed = true;
            return;
        }
        for (const line of this.linesOf(chunk)) {
            if (this.listener === undefined)
                this.disturbed = true;
            else if (this.listener.onLine(readLine(line)))
                this.release();
        }
        // Part of a line after an answer: nobody waits for it.
        if (this.listener === undefined && this.frames.pendingBytes > 0)
            this.disturbed = true;
    };
    linesOf(chunk) {
        try {
            return this.frames.push(chunk);
        }
        catch {
            this.frames = new framing/* LineFrames */.h(LINE_LIMIT);
            this.disturbed = true;
            return ['a line without an end'];
        }
    }
    onEnd = () => this.fail('the guest powered off, or QEMU ended');
    fail(why) {
        this.ended ??= new AgentEndedError(why);
        this.listener?.onEnd(this.ended);
    }
}

;// CONCATENATED MODULE: ./src/guest/agent/client.ts






/** The answer to one command, found among the lines that arrive. */
class Answer {
    command;
    promise;
    /** False if more lines may follow that belong to this command. */
    clean = true;
    resolve;
    fail;
    probes = new Set();
    held;
    constructor(command) {
        this.command = command;
        const { promise, resolve, reject } = Promise.withResolvers();
        promise.catch(() => undefined);
        [this.promise, this.resolve, this.fail] = [promise, resolve, reject];
    }
    /** From here on, an answer to the probe `id` that comes before an answer to the command means that the command is lost. */
    doubt(id) {
        this.probes.add(id);
        this.clean = false;
    }
    /** Takes the next line. @returns true if it settled the answer. */
    take(line) {
        if (line.kind === 'return')
            this.resolve(line.value);
        else if (line.kind === 'error')
            return this.takeError(new AgentCommandError(this.command, line.errorClass, line.description));
        else if (line.kind === 'sync' && this.probes.has(line.id)) {
            this.fail(new AgentRestartedError(`\`${this.command}\``));
        }
        else {
            // An answer to an earlier command, or noise. The answer itself may still come.
            this.clean = false;
            return false;
        }
        return true;
    }
    /** The agent answers the probe's leading 0xFF with an error, too. Of two errors, the first one is the command's. */
    takeError(error) {
        this.clean = false;
        if (this.probes.size > 0 && this.held === undefined) {
            this.held = error;
            return false;
        }
        this.fail(this.held ?? error);
        return true;
    }
}
/** How long the first attempt to synchronize waits. Each further one waits twice as long, up to the longest. */
const FIRST_SYNC_MS = 1000;
const LONGEST_SYNC_MS = 5000;
/** After so long without an answer, the client probes whether the agent was restarted. */
const DOUBT_MS = 30_000;
/** Commands that do not answer when they succeed (`success-response` in `guest-info`). An error comes at once. */
const SILENT = new Set(['guest-shutdown', 'guest-suspend-disk', 'guest-suspend-ram', 'guest-suspend-hybrid']);
const client_SILENCE_MS = 2000;
/**
 * Talks to the QEMU guest agent through its port. Commands run one at a time, in the order of the calls.
 *
 * The protocol has no ids, and the agent may not run yet: a command then waits in the port and is answered later. Therefore the
 * client synchronizes (`guest-sync-delimited` with a fresh id) before the first command, and again after anything that makes the
 * order uncertain: an answer that is late, an error, bytes that were not expected.
 *
 * Guarantees: a command never gets the answer to another one, also across restarts of the agent and of the guest. Integers beyond
 * 2^53 keep all digits. Answers are untrusted: they come from the guest.
 */
class AgentClient {
    port;
    mutex = new Mutex();
    doubtMs;
    /** @param stream - the client owns its reading side until {@link close}. */
    constructor(stream, options = {}) {
        this.port = new AgentPort(stream);
        this.doubtMs = options.doubtMs ?? DOUBT_MS;
    }
    /**
     * Waits until the agent answers, and synchronizes with it. Retries until the deadline.
     *
     * @throws DeadlineError, CancelledError or AgentEndedError.
     */
    async sync(deadline) {
        await this.mutex.run(() => this.synchronize(deadline), deadline, 'the guest agent to be free');
    }
    /**
     * Runs one command. After a deadline or a cancellation, the guest may still carry it out.
     *
     * @returns the agent's answer, or an empty object for a command that does not answer when it succeeds.
     * @throws AgentCommandError when the agent refuses the command or it fails.
     * @throws AgentRestartedError, AgentEndedError, DeadlineError or CancelledError.
     */
    async execute(command, args, deadline) {
        const work = async () => {
            if (this.port.ended !== undefined)
                throw this.port.ended;
            if (this.port.disturbed)
                await this.synchronize(deadline);
            return this.ask(command, args, deadline);
        };
        return this.mutex.run(work, deadline, `the guest agent to be free for \`${command}\``);
    }
    /** Ends the command that runs with an AgentEndedError. The stream stays open: its creator owns it. */
    close() {
        this.port.close();
    }
    async synchronize(deadline) {
        for (let limitMs = FIRST_SYNC_MS;; limitMs = Math.min(2 * limitMs, LONGEST_SYNC_MS)) {
            const attempt = deadline.atMost(limitMs);
            try {
                return await this.syncOnce(attempt);
            }
            catch (error) {
                if (!(error instanceof errors/* DeadlineError */.j3))
                    throw error;
                if (deadline.expired)
                    throw new errors/* DeadlineError */.j3('the guest agent to answer', Math.round(deadline.ms), SILENT_AGENT);
            }
        }
    }
    async syncOnce(deadline) {
        const id = freshId();
        const { promise, resolve, reject } = Promise.withResolvers();
        this.port.ask(encodeSync(id), {
            onLine: (line) => {
                if (line.kind !== 'sync' || line.id !== id)
                    return false;
                this.port.disturbed = false;
                resolve();
                return true;
            },
            onEnd: reject,
        });
        try {
            await deadline.race(promise, 'the guest agent to answer');
        }
        finally {
            this.port.release();
        }
    }
    async ask(command, args, deadline) {
        const answer = new Answer(command);
        this.port.ask(encodeCommand(command, args), {
            onLine: (line) => {
                const settled = answer.take(line);
                if (settled && !answer.clean)
                    this.port.disturbed = true;
                return settled;
            },
            onEnd: answer.fail,
        });
        try {
            return SILENT.has(command) ? await answerOrSilence(answer.promise, deadline) : await this.answerOrProbe(answer, deadline);
        }
        catch (error) {
            this.port.disturbed = true;
            throw error;
        }
        finally {
            this.port.release();
        }
    }
    /**
     * Probes an agent that does not answer. An agent under load answers late; an agent that was restarted answers the probe and never
     * the command. The probe is repeated: it may be lost as well while the guest starts.
     */
    async answerOrProbe(answer, deadline) {
        const { command } = answer;
        for (let waitMs = this.doubtMs; deadline.remainingMs > waitMs; waitMs = this.doubtMs / 3) {
            try {
                return await deadline.atMost(waitMs).race(answer.promise, command);
            }
            catch (error) {
                if (!(error instanceof errors/* DeadlineError */.j3))
                    throw error;
                const id = freshId();
                answer.doubt(id);
                this.port.send(encodeSync(id));
            }
        }
        return deadline.race(answer.promise, `the guest agent to answer \`${command}\``);
    }
}
const SILENT_AGENT = 'Check that qemu-guest-agent is installed and runs in the guest (`systemctl status qemu-guest-agent`), and that the VM is not paused.';
/** Makes an id that fits any JSON parser. It is random: an answer to an earlier client must not pass for one to this client. */
function freshId() {
    return (0,external_node_crypto_.randomInt)(1, 2 ** 47);
}
async function answerOrSilence(answer, deadline) {
    try {
        return await deadline.atMost(client_SILENCE_MS).race(answer, 'an error of the guest agent');
    }
    catch (error) {
        if (error instanceof AgentCommandError || (error instanceof errors/* DeadlineError */.j3 && deadline.expired))
            throw error;
        // The guest shuts down or sleeps, as requested.
        if (deadline.signal?.aborted)
            throw error;
        return {};
    }
}

;// CONCATENATED MODULE: ./src/guest/agent/file.ts

/** Bytes moved at once: enough to make the cost of the protocol small, few enough for memory and for the time of one answer. */
const PIECE_BYTES = 512 * 1024;
/** An open file of the guest. */
class GuestFile {
    agent;
    handle;
    closed = false;
    constructor(agent, handle) {
        this.agent = agent;
        this.handle = handle;
    }
    /** Opens a file as `fopen` does. `r+` does not wait for the other end of a pipe. @throws AgentCommandError if the guest cannot open it. */
    static async open(agent, path, mode, deadline) {
        const handle = await agent.ask('guest-file-open', { path, mode }, deadline);
        if (typeof handle !== 'number')
            throw unexpectedAnswerError('guest-file-open');
        return new GuestFile(agent, handle);
    }
    /** Opens a file as {@link open} does. @returns undefined if the guest cannot open it. */
    static async openIfThere(agent, path, mode, deadline) {
        try {
            return await GuestFile.open(agent, path, mode, deadline);
        }
        catch (error) {
            if (isRefused(error))
                return undefined;
            throw error;
        }
    }
    /** Reads the next bytes, at most {@link PIECE_BYTES}. @returns no bytes at the current end of the file. */
    async read(deadline) {
        const answer = await this.agent.askObject('guest-file-read', { handle: this.handle, count: PIECE_BYTES }, deadline);
        const text = answer['buf-b64'];
        if (typeof text !== 'string')
            throw unexpectedAnswerError('guest-file-read');
        return Buffer.from(text, 'base64');
    }
    /** Writes all of the bytes. @throws AgentCommandError if the guest cannot, for example because its disk is full. */
    async write(bytes, deadline) {
        for (let done = 0; done < bytes.length;) {
            const piece = bytes.subarray(done, done + PIECE_BYTES).toString('base64');
            const { count } = await this.agent.askObject('guest-file-write', { handle: this.handle, 'buf-b64': piece }, deadline);
            if (typeof count !== 'number' || !(count > 0))
                throw unexpectedAnswerError('guest-file-write');
            done += count;
        }
    }
    /** Flushes what the agent has buffered. Much faster than {@link close}, which agents also write to the guest's log. */
    async flush(deadline) {
        await this.agent.ask('guest-file-flush', { handle: this.handle }, deadline);
    }
    /** Flushes what the agent has buffered, and closes the file. Further calls do nothing. @throws as {@link write}. */
    async close(deadline) {
        if (this.closed)
            return;
        this.closed = true;
        await this.agent.ask('guest-file-close', { handle: this.handle }, deadline);
    }
}
/**
 * Writes all of `input` to a file of the guest.
 *
 * @throws GuestChannelError if the guest has no room for it. DeadlineError, CancelledError, or what the input throws.
 */
async function storeInput(agent, path, input, deadline) {
    const file = await GuestFile.open(agent, path, 'w', deadline);
    const source = input[Symbol.asyncIterator]();
    try {
        for (;;) {
            const next = await deadline.race(source.next(), "the script's standard input");
            if (next.done)
                break;
            await file.write(next.value, deadline);
        }
    }
    catch (error) {
        // Not awaited: a source that does not give its next piece does not react to this either.
        void Promise.resolve(source.return?.()).catch(() => undefined);
        await file.close(deadline).catch(() => undefined);
        throw error;
    }
    await file.close(deadline);
}

;// CONCATENATED MODULE: ./src/guest/end-mark.ts
/** Finds the mark that ends a stream of bytes, and passes on the bytes before it as soon as they cannot be part of the mark. */
class EndMark {
    held = Buffer.alloc(0);
    seen = false;
    mark;
    /** @param mark - not empty. */
    constructor(mark) {
        this.mark = Buffer.from(mark, 'latin1');
    }
    /** True once the mark was found. Everything after it is dropped. */
    get found() {
        return this.seen;
    }
    /** Takes the next bytes. @returns the bytes before the mark that were not passed on yet. May be empty. */
    push(chunk) {
        if (this.seen)
            return Buffer.alloc(0);
        const bytes = this.held.length === 0 ? chunk : Buffer.concat([this.held, chunk]);
        const at = bytes.indexOf(this.mark);
        this.seen = at >= 0;
        const end = this.seen ? at : bytes.length - beginningAtEnd(bytes, this.mark);
        this.held = this.seen ? Buffer.alloc(0) : Buffer.from(bytes.subarray(end));
        return bytes.subarray(0, end);
    }
    /** Returns the bytes that were held back, when the stream has ended without the mark. */
    rest() {
        const { held } = this;
        this.held = Buffer.alloc(0);
        return held;
    }
}
/** Counts the bytes at the end of `bytes` that could be the beginning of the mark. */
function beginningAtEnd(bytes, mark) {
    for (let count = Math.min(mark.length - 1, bytes.length); count > 0; count -= 1) {
        if (bytes.subarray(bytes.length - count).equals(mark.subarray(0, count)))
            return count;
    }
    return 0;
}

;// CONCATENATED MODULE: ./src/guest/agent/output.ts


/** One output stream of a program: a file of the guest that grows until it holds its end mark. */
class OutputFile {
    agent;
    stream;
    path;
    output;
    file;
    mark;
    /** @param file - the file at `path` if it is open already. */
    constructor(agent, stream, path, endMark, output, file) {
        this.agent = agent;
        this.stream = stream;
        this.path = path;
        this.output = output;
        this.file = file;
        this.mark = new EndMark(endMark);
    }
    /** True once everything that the script wrote has been passed on. */
    get complete() {
        return this.mark.found;
    }
    /** Passes on what is new in the file, at most one piece. A file that does not exist yet has nothing new. */
    async advance(deadline) {
        if (this.complete)
            return 'none';
        this.file ??= await GuestFile.openIfThere(this.agent, this.path, 'r', deadline);
        if (this.file === undefined)
            return 'none';
        const bytes = await this.file.read(deadline);
        await this.passOn(this.mark.push(bytes), deadline);
        if (bytes.length === 0)
            return 'none';
        return bytes.length < PIECE_BYTES ? 'some' : 'more';
    }
    /** Passes on the bytes that could have been the beginning of an end mark that never came. */
    async finish(deadline) {
        await this.passOn(this.mark.rest(), deadline);
    }
    /** Closes the file in the guest. */
    async close(deadline) {
        const { file } = this;
        this.file = undefined;
        await file?.close(deadline);
    }
    async passOn(bytes, deadline) {
        if (bytes.length > 0)
            await deadline.race(this.output(this.stream, bytes), 'the consumer of the script output');
    }
}

;// CONCATENATED MODULE: ./src/guest/agent/shell.ts





/** The first pause between two polls, and the longest one: a long program must cost the guest little. */
const FIRST_PAUSE_MS = 2;
const LONGEST_PAUSE_MS = 100;
/** Each pause is longer by this factor, so that it is about a sixth of the time waited before. An end is noticed at most so much late. */
const GROWTH = 1.2;
/** The pauses between polls: short after something has happened, then longer and longer. */
class Pauses {
    next = FIRST_PAUSE_MS;
    /** Starts again with short pauses, because something has happened. */
    reset() {
        this.next = FIRST_PAUSE_MS;
    }
    /** Waits for one pause. @throws DeadlineError that names `what` once the deadline has passed. CancelledError. */
    async wait(deadline, what) {
        if (deadline.expired)
            throw new errors/* DeadlineError */.j3(what, Math.round(deadline.ms));
        await (0,shared_deadline/* sleep */.y)(Math.min(this.next, deadline.remainingMs), deadline.signal);
        this.next = Math.min(GROWTH * this.next, LONGEST_PAUSE_MS);
    }
}
/** Runs programs in the guest's `/bin/sh`, as the agent's user. */
class AgentShell {
    agent;
    constructor(agent) {
        this.agent = agent;
    }
    /**
     * Starts a program. The shell reads it from its standard input, because an argument is limited to 128 KiB.
     *
     * @returns the number of its process.
     */
    async start(program, deadline) {
        const args = { path: '/bin/sh', arg: ['-s'], 'input-data': Buffer.from(program).toString('base64'), 'capture-output': true };
        const { pid } = await this.agent.askObject('guest-exec', args, deadline);
        if (typeof pid !== 'number')
            throw unexpectedAnswerError('guest-exec');
        return pid;
    }
    /**
     * Asks how a program ended. The agent answers that once, and then forgets the program.
     *
     * @returns undefined while it runs.
     * @throws AgentRestartedError if the agent does not know the program.
     */
    async end(pid, deadline) {
        const status = await this.agent.askObject('guest-exec-status', { pid }, deadline).catch((error) => {
            throw isRefused(error) ? new AgentRestartedError('a script', error) : error;
        });
        if (status['exited'] !== true)
            return undefined;
        const { exitcode, signal } = status;
        const stderr = Buffer.from(typeof status['err-data'] === 'string' ? status['err-data'] : '', 'base64');
        const exitCode = typeof signal === 'number' ? 128 + signal : exitcode;
        if (typeof exitCode !== 'number')
            throw unexpectedAnswerError('guest-exec-status');
        const name = (0,guest_program/* signalOf */.oX)(exitCode);
        return { exitCode, broken: typeof signal === 'number', stderr, ...(name === undefined ? {} : { signal: name }) };
    }
    /** Waits for the end of a program. */
    async ended(pid, deadline) {
        const pauses = new Pauses();
        for (;;) {
            const end = await this.end(pid, deadline);
            if (end !== undefined)
                return end;
            await pauses.wait(deadline, 'a program in the guest to end');
        }
    }
    /** Runs a program to its end. */
    async run(program, deadline) {
        return this.ended(await this.start(program, deadline), deadline);
    }
}

;// CONCATENATED MODULE: ./src/guest/agent/waiting-program.ts

/**
 * Returns a program that starts everything that a `guestProgram` starts, before its script is known, and then waits.
 *
 * `DIR/waiting` exists and is not empty while it waits. It runs the script once `DIR/start` holds the text from {@link startText} and
 * something is written to the pipe `DIR/go`. From then on it behaves like a `guestProgram` with the same place. If its first process
 * ends before, everything ends.
 *
 * @param former - the prefix of the names of directories to remove. Programs that wait in one of them are ended. The output in these
 *   directories is truncated before the program waits, and all of them are removed before it ends without having waited: the next
 *   program has the room that they took.
 */
function waitingProgram(place, former) {
    const { dir } = place;
    return [
        guest_program/* CANNOT */.St,
        // Before its own directory exists.
        `set -- ${former}*; maqet_former=$*`,
        EMPTYING,
        // The room that is missing may be the room that they take. When a function exits, bash sees the function's arguments here.
        `trap ${(0,guest_program/* quote */.hD)(`set -f; set -- $maqet_former; { ${REMOVAL}; } >/dev/null 2>&1`)} EXIT`,
        ...(0,guest_program/* directoryMaking */.Ro)(dir),
        ...(0,guest_program/* outputOpening */.CO)(place),
        // This shell alone holds the pipe open: the leader reads its end when this shell is gone.
        `mkfifo ${dir}/go && exec 3<>${dir}/go 8<${dir}/go || cannot 'a pipe cannot be made in ${dir} in the guest'`,
        ...(0,guest_program/* leaderStarting */.Mp)(`sh -ec ${(0,guest_program/* quote */.hD)(leaderText(dir))} ${dir}/script </dev/null 3<&8 8<&-`, place),
        `echo >${dir}/waiting || cannot 'nothing can be written to ${dir} in the guest'`,
        'trap - EXIT',
        `{ ${REMOVAL}; } >/dev/null 2>&1 3>&- 4>&- 5>&- 8<&- &`,
        guest_program/* HUSH */.TZ,
        guest_program/* LEADER_END */.AS,
        guest_program/* SPEAK */.VI,
        `[ -s ${dir}/waiting ] && cannot 'the shell that was to run the script was ended before it began'`,
        ...(0,guest_program/* ending */.K1)(place),
    ].join('\n');
}
/** Frees room without the start of a program, which takes time: former output may fill the guest. */
const EMPTYING = 'for maqet_dir; do for maqet_file in "$maqet_dir/stdout" "$maqet_dir/stderr"; do [ -O "$maqet_dir" ] && [ ! -L "$maqet_dir" ] && ' +
    '[ -f "$maqet_file" ] && [ ! -L "$maqet_file" ] && true >"$maqet_file"; done; done';
/**
 * Removes directories of this user only: another user's directory may hold a link to anything. The start text goes first, so that a
 * leader that waits ends and does not run a script that was abandoned.
 */
const REMOVAL = 'for maqet_dir; do [ -O "$maqet_dir" ] && [ ! -L "$maqet_dir" ] && [ -p "$maqet_dir/go" ] && rm -f "$maqet_dir/start" && ' +
    'echo 1<>"$maqet_dir/go"; done; rm -rf "$@"';
/** Returns a program that removes the directories whose names begin with `former`, and ends the programs that wait in them. */
function removalOfAll(former) {
    return `set -- ${former}*\n${REMOVAL}\n`;
}
/**
 * Returns the text of the leader: a shell that runs the script itself, as `sh -e SCRIPT` does. Shells that count seconds (bash, ksh)
 * run the script in a new shell, because they would count from their own start and name another file as their script.
 */
function leaderText(dir) {
    return [
        'read -r maqet_go <&3 || exit 0',
        `[ -s ${dir}/start ] || exit 0`,
        `: >${dir}/waiting`,
        'exec 3<&-',
        'unset maqet_go',
        `. ${dir}/start`,
        '[ -z "$SECONDS" ] || exec sh -e "$0"',
        '. "$0"',
    ].join('; ');
}
/** Variables that a shell, or the loader of programs, reads when it starts. */
const READ_AT_START = /^(IFS|OPTIND|PATH|PS4|PWD|OLDPWD|SECONDS|BASH\w*|KSH\w*|SHELLOPTS|POSIXLY_CORRECT|LD_\w+|GLIBC_\w+)$/;
/**
 * Returns the text that makes a {@link waitingProgram} run a script.
 *
 * @param input - a file of the guest for the script's standard input, which is empty if left out.
 * @throws GuestChannelError for a variable that a shell cannot set.
 */
function startText(command, dir, input) {
    const ownShell = (0,guest_program/* interpreter */.n3)(command) === 'sh -e' && !Object.keys(command.env).some((name) => READ_AT_START.test(name));
    return [
        guest_program/* CANNOT */.St,
        ...(0,guest_program/* scriptWriting */.cu)(command, dir),
        ...(0,guest_program/* surroundings */.i5)(command),
        'unset -f cannot',
        ...(input === undefined ? [] : [`exec <${input}`]),
        ...(ownShell ? [] : [`exec ${(0,guest_program/* interpreter */.n3)(command)} ${dir}/script`]),
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./src/guest/agent/run.ts








/** How long the output of a program that has ended may be silent before its end is reported as lost. */
const REST_MS = 5000;
/** How long after the start the output is not read yet: every command to the agent takes time from the program. */
const QUIET_MS = 100;
const LOST = Buffer.from("maqet: the end of the output is lost: the guest's disk may be full\n");
/** One program in a guest, from its start to the last byte of its output. */
class AgentProgram {
    parts;
    place;
    waiting;
    output;
    streams;
    pid;
    /**
     * @param place - used by this program alone. The creator removes it, and everything whose name begins with its name.
     * @param waiting - a shell that waits at this place. Without one, the program starts everything itself.
     */
    constructor(parts, place, waiting, output) {
        this.parts = parts;
        this.place = place;
        this.waiting = waiting;
        this.output = output;
        const { endMark } = place;
        this.streams = ['stdout', 'stderr'].map((name) => new OutputFile(parts.agent, name, place[name], endMark, output, waiting?.[name]));
    }
    /** Runs the program to its end. After an error it may still run. */
    async run(command, deadline) {
        const pid = await (this.waiting === undefined ? this.start(command, deadline) : this.startWaiting(this.waiting, command, deadline));
        this.pid = pid;
        const end = await this.follow(pid, deadline);
        await this.takeRest(end, deadline);
        if (end.broken)
            throw shellEndedError(end);
        return { exitCode: end.exitCode, ...(end.signal === undefined ? {} : { signal: end.signal }) };
    }
    /** Waits until the first process of the program has ended. */
    async waitUntilOver(deadline) {
        if (this.pid !== undefined)
            await this.parts.shell.ended(this.pid, deadline);
    }
    /** Closes the files in the guest. */
    async closeFiles(deadline) {
        await this.waiting?.go.close(deadline);
        await this.waiting?.start.close(deadline);
        for (const stream of this.streams)
            await stream.close(deadline);
    }
    async start(command, deadline) {
        const { agent, shell } = this.parts;
        if (command.input === undefined)
            return shell.start((0,guest_program/* guestProgram */.B_)(command, this.place), deadline);
        const dir = `${this.place.dir}-in`;
        const made = await shell.run(`umask 077; mkdir ${dir}`, deadline);
        if (made.exitCode !== 0)
            throw inputDirectoryError(dir);
        const input = `${dir}/input`;
        await storeInput(agent, input, command.input, deadline);
        return shell.start((0,guest_program/* guestProgram */.B_)(command, { ...this.place, input }), deadline);
    }
    /** Hands the script to the shell that waits. The script starts with the last byte that is written, never before. */
    async startWaiting({ pid, start, go, place: { dir } }, command, deadline) {
        this.pid = pid;
        const input = command.input === undefined ? undefined : `${dir}/input`;
        const text = startText(command, dir, input);
        if (command.input !== undefined)
            await storeInput(this.parts.agent, `${dir}/input`, command.input, deadline);
        for (const [file, bytes] of [
            [start, text],
            [go, '\n'],
        ]) {
            await file.write(Buffer.from(bytes), deadline);
            await file.flush(deadline);
        }
        return pid;
    }
    async follow(pid, deadline) {
        const pauses = new Pauses();
        const early = shared_deadline/* Deadline */.B.after(QUIET_MS);
        for (;;) {
            const end = await this.parts.shell.end(pid, deadline);
            if (end !== undefined)
                return end;
            const progress = early.expired ? await this.advance(deadline).catch((error) => this.explain(error, pid, deadline)) : 'none';
            if (progress !== 'none')
                pauses.reset();
            if (progress !== 'more' || deadline.expired)
                await pauses.wait(deadline, 'the script in the guest to end');
        }
    }
    /** Passes on the output up to its end, and the standard error of the shell around the script: it says why a script could not start. */
    async takeRest(end, deadline) {
        const pauses = new Pauses();
        const started = end.exitCode !== guest_program/* CANNOT_BEGIN */.kr || end.stderr.length === 0;
        let patience = shared_deadline/* Deadline */.B.after(REST_MS);
        while (!this.streams.every((stream) => stream.complete)) {
            if ((await this.advance(deadline)) !== 'none') {
                pauses.reset();
                patience = shared_deadline/* Deadline */.B.after(REST_MS);
            }
            else if (end.broken || !started || patience.expired) {
                break;
            }
            else
                await pauses.wait(deadline, 'the rest of the output of the script');
        }
        for (const stream of this.streams)
            await stream.finish(deadline);
        const lost = started && !end.broken && !this.streams.every((stream) => stream.complete);
        const said = lost ? Buffer.concat([end.stderr, LOST]) : end.stderr;
        if (said.length > 0)
            await deadline.race(this.output('stderr', said), 'the consumer of the script output');
    }
    /** @throws AgentRestartedError if the agent does not know the program any more, as after a restart. Otherwise the error itself. */
    async explain(error, pid, deadline) {
        if (isRefused(error))
            await this.parts.shell.end(pid, deadline);
        throw error;
    }
    async advance(deadline) {
        let most = 'none';
        for (const stream of this.streams) {
            const progress = await stream.advance(deadline);
            if (progress === 'more' || most === 'none')
                most = progress;
        }
        return most;
    }
}
function inputDirectoryError(dir) {
    return new channel/* GuestChannelError */.Ur(`Could not create the directory ${dir} for the script's standard input in the guest.`, {
        remedy: 'Free space in /tmp of the guest, or let the agent write there.',
    });
}
function shellEndedError({ signal }) {
    return new channel/* GuestChannelError */.Ur(`The shell around the script was killed in the guest by ${signal ?? 'a signal'} before the script ended.`, {
        remedy: 'Look at the serial log: the guest shuts down, has run out of memory, or something in it kills processes.',
    });
}

;// CONCATENATED MODULE: ./src/guest/agent/waiting-shells.ts





/** How long a shell may take to be ready, and how long the guest may then take to end it. */
const START_MS = 10_000;
const END_MS = 5000;
/** How often a shell that starts is polled. */
const LOOK_MS = 40;
/** How long the removal may take when the channel is closed. The guest mostly shuts down then. */
const FAREWELL_MS = 1000;
/**
 * Keeps one shell waiting in the guest while nothing runs, from the first script on. Starting programs takes most of the time in a
 * guest, and nobody waits for it then.
 *
 * Nothing depends on the shell: a script runs without it if it is gone. When the next shell starts, it removes what former programs
 * left, and shells that were lost in a restart of the agent or in a restored snapshot.
 */
class WaitingShells {
    parts;
    prefix = `/tmp/maqet-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
    /** Set from the start of a shell until it is taken. */
    next;
    preparing = new AbortController();
    used = false;
    constructor(parts) {
        this.parts = parts;
    }
    /** Returns a place that no program uses yet. */
    newPlace() {
        const dir = `${this.prefix}-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
        return { dir, stdout: `${dir}/stdout`, stderr: `${dir}/stderr`, endMark: `maqet-end-${(0,external_node_crypto_.randomBytes)(16).toString('hex')}` };
    }
    /** Starts the next shell after `before`, unless there is one. Never throws: a guest that is gone needs none. */
    prepare(before) {
        this.used = true;
        const { signal } = this.preparing;
        this.next ??= before(signal)
            .then(() => this.startOne(signal))
            .catch(() => undefined);
    }
    /** Drops the shell that waits or starts: the guest was restarted or restored, and does not hold it any more. */
    forget() {
        this.preparing.abort();
        this.preparing = new AbortController();
        this.next = undefined;
    }
    /**
     * Takes the shell that waits, for one script. Waits for a shell that is being started.
     *
     * @returns undefined if there is none.
     * @throws DeadlineError, CancelledError, or GuestChannelError if the agent does not answer.
     */
    async take(deadline) {
        const shell = await (this.next && deadline.race(this.next, 'a shell to be ready in the guest'));
        this.next = undefined;
        if (shell === undefined)
            return undefined;
        const { place, pid, start, stdout, stderr } = shell;
        if (await this.runs(pid, deadline)) {
            const go = await GuestFile.openIfThere(this.parts.agent, `${place.dir}/go`, 'r+', deadline);
            if (go !== undefined)
                return { ...shell, go };
            await this.end(pid, deadline);
        }
        for (const file of [start, stdout, stderr])
            await file?.close(deadline).catch(() => undefined);
        return undefined;
    }
    /** Ends the shell that waits, and removes all files. Never rejects. */
    async close() {
        if (!this.used)
            return;
        const deadline = shared_deadline/* Deadline */.B.after(FAREWELL_MS);
        await (this.next && deadline.race(this.next, 'the last shell to be ready').catch(() => undefined));
        await this.parts.shell.run(removalOfAll(this.prefix), deadline).catch(() => undefined);
    }
    async startOne(signal) {
        const patience = shared_deadline/* Deadline */.B.after(START_MS);
        const deadline = shared_deadline/* Deadline */.B.after(START_MS + END_MS, signal);
        const place = this.newPlace();
        const pid = await this.parts.shell.start(waitingProgram(place, this.prefix), deadline);
        while (await this.runs(pid, deadline)) {
            const shell = (await this.waits(place, deadline)) ? await this.opened(place, pid, deadline) : undefined;
            if (shell !== undefined)
                return shell;
            if (patience.expired)
                await this.end(pid, deadline);
            else
                await (0,shared_deadline/* sleep */.y)(LOOK_MS, signal);
        }
        return undefined;
    }
    /** Kills a shell whose directory is gone or was never made: it cannot be reached otherwise. */
    async end(pid, deadline) {
        await this.parts.shell.run(`kill ${pid}`, deadline);
    }
    /** Tells whether a process runs. False if the agent does not know it: the agent or the guest was restarted or restored. */
    async runs(pid, deadline) {
        try {
            return (await this.parts.shell.end(pid, deadline)) === undefined;
        }
        catch (error) {
            if (error instanceof AgentRestartedError)
                return false;
            throw error;
        }
    }
    async waits({ dir }, deadline) {
        const file = await GuestFile.openIfThere(this.parts.agent, `${dir}/waiting`, 'r', deadline);
        const bytes = await file?.read(deadline);
        await file?.close(deadline);
        return bytes !== undefined && bytes.length > 0;
    }
    /** Opens the files now, because that takes time and nobody waits for it yet. */
    async opened(place, pid, deadline) {
        const open = (path, mode) => GuestFile.openIfThere(this.parts.agent, path, mode, deadline);
        const start = await open(`${place.dir}/start`, 'w');
        return start && { place, pid, start, stdout: await open(place.stdout, 'r'), stderr: await open(place.stderr, 'r') };
    }
}

;// CONCATENATED MODULE: ./src/guest/agent/channel.ts









/** How long one `guest-ping` may take. The agent has just answered. */
const PING_MS = 2000;
/** How long the cleanup after a program may take. The guest may not answer any more. */
const CLEANUP_MS = 10_000;
const NEEDED = [
    ...['guest-exec', 'guest-exec-status', 'guest-file-open', 'guest-file-read', 'guest-file-write', 'guest-file-flush'],
    'guest-file-close',
];
/**
 * Runs programs in a guest through its QEMU guest agent.
 *
 * A program writes its output to files in the guest's `/tmp`, which needs room for it; the channel reads them while the program runs.
 * When `run` fails, the program is killed first, as far as the guest still answers. Its files are removed afterwards.
 * From the first program until the channel is closed, a shell waits in the guest for the next program.
 */
class AgentChannel {
    name = 'agent';
    /** Runs raw commands, one at a time with the channel's own. */
    client;
    mutex = new Mutex();
    parts;
    shells;
    /** @param stream - the host's end of the port `org.qemu.guest_agent.0`. The channel does not close it. */
    constructor(stream) {
        this.client = new AgentClient(stream);
        const agent = new Agent(this.client);
        this.parts = { agent, shell: new AgentShell(agent) };
        this.shells = new WaitingShells(this.parts);
    }
    /** @throws AgentEndedError also when the port is closed: no agent can answer any more. */
    async waitReady(deadline) {
        for (;;) {
            await this.client.sync(deadline);
            try {
                await this.client.execute('guest-ping', {}, deadline.atMost(PING_MS));
                return;
            }
            catch (error) {
                if (!(error instanceof errors/* DeadlineError */.j3) || deadline.expired)
                    throw error;
            }
        }
    }
    /** @throws AgentBlockedError before anything runs, if the agent does not permit what a program needs. */
    async run(command, output, deadline) {
        return this.mutex.run(() => this.runNow(command, output, deadline), deadline, 'the script before this one to end');
    }
    forget() {
        this.shells.forget();
    }
    async close() {
        await this.shells.close();
        this.client.close();
    }
    async runNow(command, output, deadline) {
        await this.parts.agent.require(NEEDED, deadline);
        const waiting = await this.shells.take(deadline);
        const place = waiting?.place ?? this.shells.newPlace();
        const program = new AgentProgram(this.parts, place, waiting, output);
        try {
            return await program.run(command, deadline);
        }
        catch (error) {
            await this.cleanUp(async (bounded) => {
                await this.parts.shell.run((0,guest_program/* killing */.bE)(place.dir), bounded);
                // A program that still runs could create its directory again after it was removed.
                await program.waitUntilOver(bounded);
            });
            throw error;
        }
        finally {
            this.shells.prepare((signal) => this.cleanUp((bounded) => program.closeFiles(bounded), signal));
        }
    }
    /** Ignores errors: a guest that is gone or shuts down leaves nothing to clean up. */
    async cleanUp(work, signal) {
        await work(shared_deadline/* Deadline */.B.after(CLEANUP_MS, signal)).catch(() => undefined);
    }
}

;// CONCATENATED MODULE: ./src/guest/serial/speech.ts

/** A whole kernel message as the console shows it: the time, perhaps the caller's number, text, line end. */
const KERNEL_LINE = /\[ *\d+\.\d+\](?:\[ *[TC]\d+\])? [^\n\u0001\u0002]*\n/g;
/** A kernel message of which the end has not come yet. */
const KERNEL_LINE_BEGUN = /\[ *\d[^\n]*$/;
/** Characters of what was said last that are kept. */
const KEPT = 512;
/** The kernel messages in a text, wherever they stand in their lines. */
function kernelLines(text) {
    return (text.match(KERNEL_LINE) ?? []).join('');
}
/** A text from which the kernel messages have been taken out. */
function withoutKernelLines(text) {
    return text.replace(KERNEL_LINE, '');
}
/** What a console says besides kernel messages, which come at any time and mean nothing for who is at the prompt. */
class Speech {
    at;
    whole;
    begun = '';
    /** @param lines - what was said before; @param at - when the last of it came, in milliseconds of `performance.now()`. */
    constructor(lines, at) {
        this.at = at;
        this.whole = withoutKernelLines(`${lines.join('\n')}\n`)
            .slice(-KEPT)
            .trimEnd();
    }
    /** Takes more whole lines, and the line that has not ended yet. */
    add(lines, unfinished) {
        const more = withoutKernelLines(lines);
        const begun = unfinished.replace(KERNEL_LINE_BEGUN, '').slice(-KEPT);
        if (more === '' && begun === this.begun)
            return;
        if (more !== '')
            this.whole = (this.whole + more).slice(-KEPT);
        this.begun = begun;
        this.at = external_node_perf_hooks_.performance.now();
    }
    /** The last of it, also an unfinished line. */
    get text() {
        return this.whole + this.begun;
    }
    /** The last line that is not empty, for an error: raw guest output. */
    get lastLine() {
        return this.text.trimEnd().split('\n').at(-1) ?? '';
    }
    /** How long nothing has been said, in milliseconds. */
    get silentMs() {
        return external_node_perf_hooks_.performance.now() - this.at;
    }
}

;// CONCATENATED MODULE: ./src/guest/serial/frames.ts


/** Characters of the longest frame: 64 KiB in base64, its lines, and room for what is said in between. */
const MAX_FRAME = 160 * 1024;
/** By now a frame has shown its token. */
const MAX_PREFIX = 512;
/** Frames that can be open at a time: the end of the script is told whenever it comes, also within an answer. */
const MAX_OPEN = 2;
/** Characters of an unfinished line that are held back until it is known whether it is an echo. */
const MAX_HELD_LINE = 8 * 1024;
/** What an upload looks like where the terminal cannot be told not to echo it. */
const ECHOED_DATA = /^[A-Za-z0-9+/]{1000,}={0,2}\r?$/;
/**
 * Finds the frames of one session in what a console says, where anything may stand between frames and inside of them, also
 * another frame.
 *
 * A frame is `\x01TOKEN SEQ:WORDS:WORDS:BASE64:SHA256\x02`; line ends in it mean nothing. The words stand there twice and the
 * payload has its digest, so that what others write into a frame is seen: kernel messages are taken out again, and a frame
 * that is still not right counts as damaged. Total for any bytes in any pieces; memory is bounded.
 */
class FrameReader {
    token;
    /** The pieces of frames that have begun, the innermost last. */
    open = [];
    line = '';
    noise = '';
    frames = [];
    damaged = 0;
    /** @param token - what no other output holds: letters and digits. */
    constructor(token) {
        this.token = token;
    }
    /** The line that has not ended yet, unless it is an echo: a prompt, perhaps. */
    get unfinished() {
        return this.line.includes(this.token) ? '' : this.line;
    }
    /** True while a frame has begun and not ended. */
    get busy() {
        return this.open.length > 0;
    }
    /** Takes the next piece of console output, split anywhere. */
    push(chunk) {
        for (const part of chunk.toString('latin1').split(/([\u0001\u0002])/)) {
            if (part === '\u0001')
                this.begin();
            else if (part === '\u0002' && this.open.length > 0)
                this.end();
            else
                this.collect(part);
        }
        const heard = { frames: this.frames, damaged: this.damaged, noise: Buffer.from(this.noise, 'latin1') };
        [this.frames, this.damaged, this.noise] = [[], 0, ''];
        return heard;
    }
    /** Gives up frames that have begun and not ended: nobody waits for them any more. */
    forget() {
        const texts = this.open.map(({ pieces }) => pieces.join(''));
        this.open = [];
        for (const text of texts)
            this.release(text);
    }
    /** Gives up all that was held back, also an unfinished line. */
    flush() {
        this.forget();
        const noise = Buffer.from(this.noise + this.unfinished, 'latin1');
        [this.line, this.noise] = ['', ''];
        return noise;
    }
    begin() {
        if (this.open.length === MAX_OPEN)
            this.forget();
        this.open.push({ pieces: [], length: 0, ours: false, unread: '' });
    }
    collect(part) {
        const frame = this.open.at(-1);
        if (frame === undefined) {
            this.other(part);
            return;
        }
        const wasShort = frame.length <= MAX_PREFIX;
        frame.pieces.push(part);
        frame.length += part.length;
        frame.unread += part;
        const isNews = wasShort && !frame.ours && this.isOurs(frame.pieces.join(''));
        frame.ours ||= isNews;
        if (isNews || (frame.ours && part.includes('\n')))
            this.tellKernel(frame);
        const foreign = frame.length > MAX_PREFIX && !frame.ours;
        if (foreign || frame.length > MAX_FRAME)
            this.forget();
    }
    /** Passes on what the kernel says in the middle of a frame, at once: after a panic the rest of the frame never comes. */
    tellKernel(frame) {
        const end = frame.unread.lastIndexOf('\n') + 1;
        this.other(kernelLines(frame.unread.slice(0, end)));
        frame.unread = frame.unread.slice(end);
    }
    end() {
        const text = (this.open.pop()?.pieces ?? []).join('');
        const frame = parseFrame(text, this.token) ?? parseFrame(withoutKernelLines(text), this.token);
        if (frame !== undefined) {
            this.frames.push(frame);
        }
        else if (this.open.length > 0 && !this.isOurs(text)) {
            // Not a frame in a frame, but somebody's mark in ours.
            this.collect(`\u0001${text}`);
            this.end();
        }
        else
            this.release(text);
    }
    /** Of a broken frame of this session only the kernel's messages were worth keeping; anything else is somebody's output. */
    release(text) {
        if (this.isOurs(text))
            this.damaged += 1;
        else
            this.other(`\u0001${text}`);
    }
    isOurs(text) {
        return withoutKernelLines(text)
            .replace(/[\r\n]/g, '')
            .startsWith(this.token);
    }
    /** Passes whole lines on. A line with the token is the terminal's echo of a request, which the kernel may have spoken into. */
    other(text) {
        const lines = (this.line + text).split('\n');
        this.line = lines.pop() ?? '';
        for (const line of lines) {
            const echo = line.includes(this.token) || ECHOED_DATA.test(line);
            this.noise += echo ? kernelLines(`${line}\n`) : `${line}\n`;
        }
        if (this.line.length <= MAX_HELD_LINE)
            return;
        this.noise += this.line;
        this.line = '';
    }
}
/** The frame that a text between the marks is, or undefined if it is not exactly one of this session. */
function parseFrame(text, token) {
    const match = /^([a-z0-9]+) (\d{1,9}):([^:]*):([^:]*):([A-Za-z0-9+/]*={0,2}):([0-9a-f]*)$/.exec(text.replace(/[\r\n]/g, ''));
    if (match === null)
        return undefined;
    const [, name, seq, words = '', again, base64 = '', digest] = match;
    if (name !== token || words !== again)
        return undefined;
    const payload = Buffer.from(base64, 'base64');
    if (base64.length > 0 && (base64.length % 4 !== 0 || sha256(payload) !== digest))
        return undefined;
    if (base64.length === 0 && digest !== '')
        return undefined;
    return { seq: Number(seq), words: words.split(' '), payload };
}
/** As `sha256sum` prints it. */
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./src/guest/serial/exchange.ts







/** Without any part of an answer for so long, in milliseconds, the question or its answer was lost. */
const SILENT_MS = 2000;
/** A question takes no longer than this to reach even a slow guest's shell, in characters a millisecond. */
const SLOWEST = 5;
/** Lines that tell whether somebody was at the prompt before. */
const SPEECH_LINES = 20;
/** An answer takes no longer, in milliseconds, however much else is said. */
const ANSWER_MS = 20_000;
/** Without one whole answer for so long, in milliseconds, nobody is there any more. */
const GIVE_UP_MS = 30_000;
/**
 * Questions and answers over a console, as one session under one token. It takes the console for itself; all that is not the
 * protocol's still reaches the serial log.
 */
class Exchange {
    console;
    token;
    /** Settles with what the guest's side tells unasked: the end of the script. */
    told;
    tell = Promise.withResolvers();
    /** What the guest says besides. */
    speech;
    reader;
    detach;
    pending;
    failure;
    count = 0;
    retries = 0;
    /** @throws MaqetError when somebody else has the console. */
    constructor(console, token) {
        this.console = console;
        this.token = token;
        this.told = this.tell.promise;
        this.told.catch(() => undefined);
        this.reader = new FrameReader(token);
        this.speech = new Speech(console.tail(SPEECH_LINES), console.lastByteAt);
        this.detach = console.attach(this);
    }
    /** How often something had to be asked again. */
    get repeated() {
        return this.retries;
    }
    /** Lets go of the console. */
    end() {
        this.detach();
    }
    /** Waits a while, unless the console ends. Every error that {@link attempt} throws. */
    async pause(ms, deadline, what) {
        if (this.failure !== undefined)
            throw this.failure;
        await deadline.race(Promise.race([(0,shared_deadline/* sleep */.y)(ms, deadline.signal), this.told]), what);
    }
    receive(chunk) {
        const { frames, damaged, noise } = this.reader.push(chunk);
        this.speech.add(noise.toString('latin1'), this.reader.unfinished);
        if (this.reader.busy)
            this.pending?.silence.refresh();
        for (const frame of frames) {
            if (frame.seq === 0)
                this.tell.resolve(frame);
            else if (frame.seq === this.pending?.seq)
                this.pending.settle(frame);
        }
        if (damaged > 0)
            this.pending?.settle(undefined);
        return noise;
    }
    flush() {
        return this.reader.flush();
    }
    fail(error) {
        this.failure ??= error;
        this.tell.reject(error);
        this.pending?.reject(error);
    }
    /**
     * Asks until there is a whole answer. The question must be one that may be asked twice.
     *
     * @throws GuestChannelError when there is none for 30 seconds; SerialEndedError; DeadlineError or CancelledError.
     */
    async ask(question, what, deadline) {
        const start = external_node_perf_hooks_.performance.now();
        for (;;) {
            const frame = await this.attempt(question, what, deadline);
            if (frame !== undefined)
                return frame;
            this.retries += 1;
            if (external_node_perf_hooks_.performance.now() - start > GIVE_UP_MS)
                throw this.lost(what, external_node_perf_hooks_.performance.now() - start);
        }
    }
    /** Asks once; undefined when the answer is damaged, or no part of it comes within `ms` of the question's arrival. */
    async attempt(question, what, deadline, ms = SILENT_MS) {
        if (this.failure !== undefined)
            throw this.failure;
        this.count += 1;
        const bytes = Buffer.from(question(this.count), 'latin1');
        const { promise, resolve, reject } = Promise.withResolvers();
        const silence = setTimeout(() => resolve(undefined), ms + bytes.length / SLOWEST);
        const latest = setTimeout(() => resolve(undefined), ANSWER_MS);
        this.pending = { seq: this.count, settle: resolve, reject, silence };
        try {
            await deadline.race(Promise.race([this.console.write(bytes), promise]), what);
            return await deadline.race(promise, what);
        }
        finally {
            clearTimeout(silence);
            clearTimeout(latest);
            this.reader.forget();
            this.pending = undefined;
        }
    }
    lost(what, ms) {
        const last = JSON.stringify((0,untrusted_text/* oneLine */.T)(this.speech.lastLine, 160));
        return new channel/* GuestChannelError */.Ur(`The shell on the serial console gave no answer that could be read in ${(0,units/* formatDuration */.a3)(ms)}, to ${what}.`, {
            remedy: `See in the serial log whether the guest rebooted, hangs, or lets something else write to the console all the time; its last line there: ${last}.`,
            status: 'crashed',
        });
    }
}

;// CONCATENATED MODULE: ./src/guest/serial/guest-side.ts

/** Bytes of the blocks in which {@link serveLine}'s requests count offsets. */
const BLOCK = 1024;
/** What the guest must have besides a POSIX shell. `setsid` and `stty` are used where they are there. */
const NEEDED_TOOLS = ['base64', 'cat', 'dd', 'mkdir', 'rm', 'sha256sum'];
/** Where the guest's side is put, in this order; the last for a root file system that is all there is. */
const FOLDERS = '/tmp /run /dev/shm /var/tmp /dev ""';
const FRAME = '\\001%s %s:%s:%s:';
/**
 * The guest's side of the protocol, read by the shell at the prompt in a subshell, so that nothing of it stays there. It
 * serves lines `LENGTH REQUEST` from the console until `bye`; a line that lost a part on its way is not obeyed. No request
 * starts anything twice, so any of them may be asked again.
 *
 * - `go SEQ INPUT COMMAND PRELUDE SCRIPT`: starts the script, and tells its end unasked; or says `full`
 * - `get SEQ FILE BLOCK COUNT`: bytes of the output, the exit code if there is one, `gone` if there will be none, and `full`
 * - `put SEQ FILE BLOCK LINES`: base64 that follows in so many lines, into a file; or says `full`
 * - `mute SEQ`: no echo until the end; `stop SEQ`: kills the script; `bye SEQ FILES`: removes these of its files, or with an empty word its folder, and ends
 *
 * The exit code is read before the output, so that an answer without bytes but with an exit code is the end of the output; and
 * it is known before whether anybody is left to write it.
 *
 * The file system may be full at any time: the script has filled it, or its output has. The exit code and the process's number
 * take the place of what was written before the script began, and output is then read through the shell's memory instead of a file.
 * A file that this side has already stays as it is while there is no room, so that its end does not make some.
 */
function guestSide(dir) {
    return `${startFunctions(dir)}${transferFunctions(dir)}while [ "$mL" ] && read -r mn ml; do [ "\${#ml}" = "$mn" ] && eval "$ml"; done
`;
}
/** The shell functions that start a script and report its end. */
function startFunctions(dir) {
    return `mD=${dir} mE= mL=1
say() { printf '${FRAME}:\\002' "$mT" "$1" "$2" "$2"; }
room() { { mr=full; echo >$mD/room && mr=-; true >$mD/room; } 2>/dev/null; }
code() { mc=- mx=-; kill -0 $mk 2>/dev/null || mx=gone; [ -s $mD/code.$mT ] && read -r mc <$mD/code.$mT; [ "$mc" = - ] || mx=$mc; }
ended() { mx=$?; echo $mx 1<>$mD/code.$mT; room; mo=0 me=0; [ $mr = - ] && [ ! -s $mD/out.$mT ] || mo=1; [ -s $mD/err.$mT ] && me=1; say 0 "end $mx $mo $me" >&3; }
cannot() { echo "maqet: $1" >&2; exit ${guest_program/* CANNOT_BEGIN */.kr}; }
begin() {
true >$mD/out.$mT >$mD/err.$mT
echo - >$mD/code.$mT && printf '\\n\\n\\n\\n\\n\\n\\n\\n' >$mD/pid || return
[ -z "$4" ] || printf %b "$4" >$mD/prelude.$mT || return
[ -z "$5" ] || printf %b "$5" >$mD/script.$mT
}
go() {
[ -e $mD/out.$mT ] && { say $1 $mg; return; }
mg=full
begin "$@" 2>/dev/null && mg=go
say $1 $mg
[ $mg = go ] || return
mown=; command -v setsid >/dev/null && mown=setsid
[ "$3" ] || chmod 700 $mD/script.$mT
(exec 3>&1 >$mD/out.$mT 2>$mD/err.$mT
trap ended EXIT
[ -e $mD/prelude.$mT ] && . $mD/prelude.$mT
$mown $3 $mD/script.$mT <$2 3>&- &
exec 2>/dev/null
echo $! 1<>$mD/pid
wait $!
exit $?) &
mk=$!
}
`;
}
/** The shell functions that move bytes, and those that end a script or the session. */
function transferFunctions(dir) {
    return `part() { dd if=$mD/$2.$mT bs=${BLOCK} skip=$3 count=$4 2>/dev/null; }
some() { printf '${FRAME}' "$mT" $1 "some $mx $mr" "some $mx $mr"; }
get() {
code
room
if [ $mr = - ] && { part "$@" >$mD/piece || ! true >$mD/piece; }; then
[ -s $mD/piece ] || { say $1 "none $mx $mr"; return; }
some $1
base64 <$mD/piece
ms=$(sha256sum <$mD/piece)
else
mp=$(part "$@" | base64)
[ "$mp" ] || { say $1 "none $mx $mr"; return; }
some $1
echo "$mp"
ms=$(echo "$mp" | base64 -d | sha256sum)
fi
printf ':%s\\002' "\${ms%% *}"
}
put() {
dd bs=4096 count=$4 2>/dev/null | base64 -d >$mD/piece 2>/dev/null
room
ms=$(sha256sum <$mD/piece)
dd if=$mD/piece of=$mD/$2.$mT bs=${BLOCK} seek=$3 conv=notrunc 2>/dev/null || mr=full
[ $mr = - ] || ms=full
say $1 "put \${ms%% *}"
}
mute() { [ "$mE" ] || { mE=$(stty -g) && stty -echo; } 2>/dev/null; say $1 mute; }
stop() { [ -s $mD/pid ] && (${(0,guest_program/* killing */.bE)(dir)}) 2>/dev/null; say $1 stop; }
bye() { mL=; : >$mD/pid; if [ "$2" ]; then rm -rf $mD$2 & else rm -rf $mD; fi; [ -z "$mE" ] || stty $mE; say $1 bye; }
`;
}
/** The line that makes the shell at the prompt serve a session. */
function serveLine(dir, token) {
    return `(mT=${token};. ${dir}/serve)\n`;
}
/** A request to the guest's side. It ends with the token, so that its echo can be told from the guest's own output. */
function requestLine(token, name, seq, ...words) {
    const request = [name, `${seq}`, ...words, token].join(' ');
    return `${request.length} ${request}\n`;
}
/**
 * A line that only a shell answers: it is told to work something out. Ctrl-U clears what stands there before; it is short, so
 * that a shell that edits its line does not break its echo. It may be typed before the shell has opened its terminal, and then
 * only the end of it arrives: there are no quotes in it, of which one alone would make the shell wait for the other for ever.
 */
function probeLine(token, seq) {
    return `\u0015printf \\\\1${token}\\ ${seq}:shell\\ %s:shell\\ %s::\\\\2 $((6*7)) $((6*7))\n`;
}
/** The line that makes the shell at the prompt take lines as they come, without editing them, and the one that ends this. */
const TAKE_LINES = '(while read -r l;do eval "$l";done)\n';
const TAKE_NO_MORE = 'break\n';
/** Makes the folder of the guest's side where there is room; answers with its path, or one in `none`, and with the tools that are missing. */
function folderLine(token, seq, name) {
    const make = `for d in ${FOLDERS} none;do (umask 077;[ -d $d/${name} ]||mkdir $d/${name};echo >$d/${name}/room&&true >$d/${name}/room) 2>/dev/null&&break;done`;
    const check = `m=;for i in ${NEEDED_TOOLS.join(' ')};do command -v $i >/dev/null||m="$m $i";done`;
    return line(token, seq, `${make};${check}`, `folder $d/${name}$m`);
}
/** Lines that put a text into a file without the help of the guest's side, and one that answers with the digest of the whole. */
function fileLines(token, file, text) {
    const pieces = escaped(text).match(/(?:\\0\d{3}|\\.|[^\\]){1,1500}/g) ?? [];
    return [
        ...pieces.map((piece, index) => (seq) => line(token, seq, `printf %b ${(0,guest_program/* quote */.hD)(piece)} >${file}.${10 + index}`, 'part')),
        (seq) => line(token, seq, `cat ${file}.* >${file};s=$(sha256sum <${file})`, '$s'),
    ];
}
/** Ends with the token, for the sake of its echo. */
function line(token, seq, commands, answer) {
    return `${commands};a="${answer}";printf '${FRAME}:\\002' ${token} ${seq} "$a" "$a";: ${token}\n`;
}
/** A text as the argument of `printf %b` in single quotes, printable and without what a shell at its prompt could take for a command. */
function escaped(text) {
    const bytes = Buffer.from(text).toString('latin1');
    return bytes.replace(/[^ -~]|['\\!]/g, (char) => (char === '\n' ? '\\n' : char === '\\' ? '\\\\' : octal(char)));
}
function octal(char) {
    return `\\0${char.charCodeAt(0).toString(8).padStart(3, '0')}`;
}

;// CONCATENATED MODULE: ./src/guest/serial/install.ts






/** What a shell's prompt ends with; busybox asks the terminal for its cursor after it. */
const PROMPT = /[#$>%] ?(?:\u001b\[6n)?$/;
/** How long, in milliseconds, a console says nothing, kernel messages aside, that waits at a prompt; and one that may not be a shell's at all. */
const install_REST_MS = { prompt: 100, other: 2000 };
/** How often a console that is not at rest is looked at, in milliseconds. */
const install_LOOK_MS = 50;
/** How long a first try may take, in milliseconds; later ones take longer, so that a slow boot is not typed full. */
const TRY_MS = { first: 1000, longest: 8000 };
/** How long the guest's shell may take to come back to its prompt, in milliseconds. */
const LEAVE_MS = 5000;
/**
 * Waits for a shell at its prompt.
 *
 * Nothing is typed while the console talks, so that a boot menu is not disturbed: it counts its seconds down.
 *
 * @throws DeadlineError that shows the console's last line; CancelledError; SerialEndedError.
 */
async function waitForShell(exchange, deadline) {
    try {
        for (let ms = TRY_MS.first;; ms = Math.min(2 * ms, TRY_MS.longest)) {
            await rest(exchange, deadline);
            const frame = await exchange.attempt((seq) => probeLine(exchange.token, seq), 'the shell on the serial console', deadline, ms);
            if (frame !== undefined && isShell(frame.words))
                return;
        }
    }
    catch (error) {
        if (!(error instanceof errors/* DeadlineError */.j3))
            throw error;
        const last = JSON.stringify((0,untrusted_text/* oneLine */.T)(exchange.speech.lastLine, 160));
        throw new errors/* DeadlineError */.j3(`the serial console to answer as a shell does (its last line: ${last})`, Math.round(deadline.ms), 'Boot the guest so that a root shell without a login waits on its first serial port, or use another channel.');
    }
}
/** True for the answer to a probe: nothing that only repeats what it is told gives it. */
function isShell(words) {
    return words[0] === 'shell' && words[1] === '42';
}
async function rest(exchange, deadline) {
    for (;;) {
        const needed = PROMPT.test(exchange.speech.text) ? install_REST_MS.prompt : install_REST_MS.other;
        const left = needed - exchange.speech.silentMs;
        if (left <= 0)
            return;
        await exchange.pause(Math.min(left, install_LOOK_MS), deadline, 'the serial console to come to rest');
    }
}
/**
 * Puts the guest's side into a new folder of the guest.
 *
 * @returns the folder's path.
 * @throws GuestChannelError when a tool is missing or no folder can be written.
 */
async function install(exchange, deadline) {
    const { token } = exchange;
    const what = 'the installation of the serial channel in the guest';
    try {
        const name = `maqet-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
        // Asked again, the line starts a second loop in the first: as harmless as a line that ends none.
        const answer = await exchange.ask((seq) => TAKE_LINES + folderLine(token, seq, name), what, deadline);
        const dir = checked(answer.words, name);
        const text = guestSide(dir);
        for (let digest; digest !== sha256(Buffer.from(text));) {
            for (const line of fileLines(token, `${dir}/serve`, text))
                [digest] = (await exchange.ask(line, what, deadline)).words;
        }
        return dir;
    }
    finally {
        await exchange
            .ask((seq) => TAKE_NO_MORE + probeLine(token, seq), "the shell's prompt", deadline.atMost(LEAVE_MS))
            .catch(() => undefined);
    }
}
function checked([, dir = 'none', ...missing], name) {
    if (missing.length > 0) {
        const listed = missing.map((tool) => (0,untrusted_text/* oneLine */.T)(tool, 20)).join(', ');
        throw new channel/* GuestChannelError */.Ur(`The guest has no ${listed}, which the serial channel needs.`, {
            remedy: `Put ${NEEDED_TOOLS.join(', ')} into the guest (busybox has them all), or use another channel.`,
        });
    }
    if (!/^[a-z/]*$/.test(dir.replace(name, '')) || !dir.startsWith('/') || !dir.endsWith(`/${name}`)) {
        throw new channel/* GuestChannelError */.Ur('The guest has no folder that the serial channel can write to.', {
            remedy: 'Mount a file system that can be written at /tmp or /run in the guest, or use another channel.',
        });
    }
    return dir;
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./src/guest/serial/session.ts






/** How long the guest may take to come back to its prompt, in milliseconds. */
const session_LEAVE_MS = 10_000;
/** A line that is typed while the shell prints its prompt may be lost: it is typed again after so many milliseconds, so many times. */
const ENTER_MS = 300;
const MAX_ENTERS = 3;
/** A token that nothing else in a console's output holds. It begins with a letter, since it follows `\\1`. */
function newToken() {
    return `m${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
}
/** The guest's side is not there any more: the guest was started anew since it was installed. */
class GuestSideGoneError extends channel/* GuestChannelError */.Ur {
    constructor() {
        super("The serial channel's files are not in the guest any more.", { remedy: 'Wait until the guest is ready again.' });
    }
}
/** The guest's side at work: from the prompt, through any number of requests, back to the prompt. */
class Session {
    dir;
    open = false;
    exchange;
    /** @throws MaqetError when somebody else has the console. */
    constructor(console, dir) {
        this.dir = dir;
        this.exchange = new Exchange(console, newToken());
    }
    /** Settles when the script has ended; rejects with the console. */
    get told() {
        return this.exchange.told;
    }
    /** True once the guest's side has answered: it may have started something. */
    get begun() {
        return this.open;
    }
    /** How often something had to be asked again. */
    get repeated() {
        return this.exchange.repeated;
    }
    /**
     * Asks the guest's side until it answers.
     *
     * @param data - lines that the request announces.
     * @throws GuestSideGoneError before the guest's side has answered for the first time, and then it has done nothing;
     *   and what {@link Exchange.ask} throws.
     */
    async ask(name, words, deadline, data = '') {
        const what = `the answer of the guest's shell to ${name}`;
        const question = (seq) => requestLine(this.exchange.token, name, seq, ...words) + data;
        if (this.open)
            return this.exchange.ask(question, what, deadline);
        const frame = await this.enter(question, what, deadline);
        if (isShell(frame.words))
            throw new GuestSideGoneError();
        this.open = true;
        return frame;
    }
    /**
     * Asks for the first time. The shell takes its lines in order: once it has answered a probe, it has been through all that
     * was typed before, and the guest's side has not heard the question.
     */
    async enter(question, what, deadline) {
        const enter = (seq) => serveLine(this.dir, this.exchange.token) + question(seq);
        const again = (seq) => question(seq) + probeLine(this.exchange.token, seq);
        for (let tries = 1;; tries += 1) {
            const frame = (await this.exchange.attempt(enter, what, deadline, ENTER_MS)) ?? (await this.exchange.ask(again, what, deadline));
            if (!isShell(frame.words) || tries === MAX_ENTERS)
                return frame;
        }
    }
    /** Removes the guest's side, instead of {@link leave}. @throws as {@link ask}. */
    async remove(deadline) {
        try {
            await this.ask('bye', ["''"], deadline);
        }
        finally {
            this.exchange.end();
        }
    }
    /** Brings the guest's shell back to its prompt and lets go of the console. Never rejects. */
    async leave() {
        const deadline = shared_deadline/* Deadline */.B.after(session_LEAVE_MS);
        const { token } = this.exchange;
        try {
            while (this.open) {
                const what = "the guest's prompt";
                const answer = (await this.exchange.attempt((seq) => requestLine(token, 'bye', seq, `'/*.${token}'`), what, deadline)) ??
                    (await this.exchange.attempt((seq) => probeLine(token, seq), what, deadline));
                if (answer !== undefined)
                    break;
            }
        }
        catch {
            // Without an answer the next session finds out what is left.
        }
        finally {
            this.exchange.end();
        }
    }
}

;// CONCATENATED MODULE: ./src/guest/serial/transfer.ts



/** Bytes of a line of base64: its 4000 characters are fewer than a terminal takes in one line (4095 on Linux). */
const LINE_BYTES = 3000;
/** Bytes that go in one piece: its characters fit into what Linux keeps for a reader that is late (64 KiB). */
const transfer_PIECE_BYTES = 36 * BLOCK;
/** Blocks of output that are asked for at once: few where frames are damaged, many where none is. */
const BLOCKS = { first: 8, fewest: 1, most: 64 };
/** Output beyond this that still waits in a full guest is what has filled it, in bytes. */
const TOO_LATE_BYTES = 256 * BLOCK;
/**
 * Sends bytes into a file of the guest.
 *
 * @throws GuestChannelError when the guest has no room; and what {@link Session.ask} throws.
 */
async function upload(session, file, content, deadline) {
    await session.ask('mute', [], deadline);
    let offset = 0;
    for await (const piece of inPieces(content, deadline)) {
        await put(session, file, offset, piece, deadline);
        offset += piece.length;
    }
    if (offset === 0)
        await put(session, file, 0, Buffer.alloc(0), deadline);
}
async function put(session, file, offset, piece, deadline) {
    const lines = Array.from({ length: Math.ceil(piece.length / LINE_BYTES) }, (_, index) => `${piece.subarray(index * LINE_BYTES, (index + 1) * LINE_BYTES).toString('base64')}\n`);
    for (let digest = ''; digest !== sha256(piece);) {
        const words = [file, `${offset / BLOCK}`, `${lines.length}`];
        digest = (await session.ask('put', words, deadline, lines.join(''))).words[1];
        if (digest === 'full')
            throw noRoom(`what the script is to read, after ${offset} bytes`);
    }
}
/** The file system of the guest's side is full. @param what - what had to get into it. */
function noRoom(what) {
    return new channel/* GuestChannelError */.Ur(`The guest has no room for ${what}.`, {
        remedy: 'Give the guest more memory or a larger file system at /tmp, or remove there what is not needed.',
    });
}
/** Pieces of exactly {@link PIECE_BYTES}, but for the last. */
async function* inPieces(content, deadline) {
    const source = content[Symbol.asyncIterator]();
    let rest = Buffer.alloc(0);
    try {
        for (;;) {
            const { done, value } = await deadline.race(source.next(), "what the script's standard input is made of");
            if (done === true)
                break;
            rest = Buffer.concat([rest, value]);
            for (; rest.length >= transfer_PIECE_BYTES; rest = rest.subarray(transfer_PIECE_BYTES))
                yield rest.subarray(0, transfer_PIECE_BYTES);
        }
        if (rest.length > 0)
            yield rest;
    }
    finally {
        // Not waited for: a source that does not come to its next piece does not come to its end either.
        void Promise.resolve(source.return?.()).catch(() => undefined);
    }
}
/** Fetches what a script has written to one stream, from where it was left. */
class OutputReader {
    session;
    name;
    output;
    offset = 0;
    blocks = BLOCKS.first;
    constructor(session, name, output) {
        this.session = session;
        this.name = name;
        this.output = output;
    }
    /** Bytes handed on. */
    get bytes() {
        return this.offset;
    }
    /**
     * Hands on all that is there.
     *
     * @throws GuestChannelError when the script has filled the guest with more than {@link TOO_LATE_BYTES} that wait here.
     */
    async drain(deadline) {
        const file = this.name === 'stdout' ? 'out' : 'err';
        const start = this.offset;
        for (;;) {
            const block = Math.floor(this.offset / BLOCK);
            const before = this.session.repeated;
            const { words, payload } = await this.session.ask('get', [file, `${block}`, `${this.blocks}`], deadline);
            const factor = this.session.repeated === before ? 2 : 0.5;
            const news = payload.subarray(this.offset - block * BLOCK);
            if (news.length > 0) {
                this.offset += news.length;
                await deadline.race(this.output(this.name, news), `what takes the script's ${this.name}`);
            }
            const more = payload.length === this.blocks * BLOCK;
            this.blocks = Math.min(BLOCKS.most, Math.max(BLOCKS.fewest, this.blocks * factor));
            const [, code, room] = words;
            // An answer with less than was asked for says that there was no more when it was made.
            if (!more)
                return { exitCode: exitCodeOf(code), gone: code === 'gone', full: room === 'full' };
            if (room === 'full' && this.offset - start > TOO_LATE_BYTES) {
                throw noRoom(`what the script prints faster than the console carries it, after ${this.offset} bytes`);
            }
        }
    }
}
/** An exit code as the guest's side tells it; undefined for `-`, while the script runs. */
function exitCodeOf(word) {
    return /^\d{1,3}$/.test(word ?? '') ? Number(word) : undefined;
}

;// CONCATENATED MODULE: ./src/guest/serial/run.ts









/** How long the end of a script that ran out of time may take, in milliseconds. */
const run_KILL_MS = 10_000;
/** How often a script's output is asked for, in milliseconds: at first, and when it has nothing to say. */
const POLL_MS = { first: 100, longest: 1000, factor: 1.5 };
/** Told on stderr: whether a write of the script failed is known to the script alone. */
const run_LOST = Buffer.from("maqet: the end of the output may be lost: the guest's file system is full\n");
/** Characters of a request that holds a script: a shell reads a line slowly, byte by byte; longer ones go as files do. */
const MAX_INLINE = 1200;
/**
 * Runs one script in a session of its own.
 *
 * When this settles, the script has ended or been killed, its files are removed, and the shell is at its prompt, as far as
 * the guest still answers.
 */
async function runScript(console, dir, command, output, deadline) {
    const session = new Session(console, dir);
    try {
        await start(session, dir, command, deadline);
        const exitCode = await follow(session, output, deadline);
        const signal = (0,guest_program/* signalOf */.oX)(exitCode);
        return { exitCode, ...(signal === undefined ? {} : { signal }) };
    }
    catch (error) {
        // Whatever it is that broke, the script may still run.
        if (session.begun)
            await session.ask('stop', [], shared_deadline/* Deadline */.B.after(run_KILL_MS)).catch(() => undefined);
        throw error;
    }
    finally {
        await session.leave();
    }
}
async function start(session, dir, command, deadline) {
    const { script, input } = command;
    const texts = [prelude(command), script].map((text) => (0,guest_program/* quote */.hD)(escaped(text)));
    const inline = texts.join(' ').length <= MAX_INLINE;
    if (!inline) {
        await upload(session, 'prelude', external_node_stream_.Readable.from([Buffer.from(prelude(command))]), deadline);
        await upload(session, 'script', external_node_stream_.Readable.from([Buffer.from(script)]), deadline);
    }
    if (input !== undefined)
        await upload(session, 'input', input, deadline);
    const from = input === undefined ? '/dev/null' : `${dir}/input.$mT`;
    const shell = script.startsWith('#!') ? "''" : "'sh -e'";
    const { words } = await session.ask('go', [from, shell, ...(inline ? texts : ["''", "''"])], deadline);
    if (words[0] === 'full')
        throw noRoom('the script');
}
/** What is done in the guest before the script starts. */
function prelude({ env, workingDirectory }) {
    const missing = `the working directory ${workingDirectory} is not there in the guest`;
    return [
        ...(workingDirectory === undefined ? [] : [`cd ${(0,guest_program/* quote */.hD)(workingDirectory)} || cannot ${(0,guest_program/* quote */.hD)(missing)}\n`]),
        ...Object.entries(env).map(([name, value]) => `export ${name}=${(0,guest_program/* quote */.hD)(value)}\n`),
    ].join('');
}
/** Hands on the output until the script has ended and all of it has been read. */
async function follow(session, output, deadline) {
    const streams = [new OutputReader(session, 'stdout', output), new OutputReader(session, 'stderr', output)];
    for (let pause = POLL_MS.first;; pause = Math.min(POLL_MS.longest, pause * POLL_MS.factor)) {
        const end = await endWithin(session, pause, deadline);
        const before = streams[0].bytes + streams[1].bytes;
        // The end names the streams that hold anything: most scripts leave one of them empty.
        const rests = [];
        for (const stream of streams)
            if (!end?.empty[stream.name] || stream.bytes > 0)
                rests.push(await stream.drain(deadline));
        // The end may be lost; then each of the streams must have been read to its end after it.
        const exitCode = end?.exitCode ?? (rests.every((rest) => rest.exitCode !== undefined) ? rests[0]?.exitCode : undefined);
        if (exitCode !== undefined) {
            if (rests.some((rest) => rest.full))
                await deadline.race(output('stderr', run_LOST), "what takes the script's stderr");
            return exitCode;
        }
        if (rests.some((rest) => rest.gone))
            throw brokenShell();
        if (streams[0].bytes + streams[1].bytes > before)
            pause = POLL_MS.first;
    }
}
function brokenShell() {
    return new channel/* GuestChannelError */.Ur('The shell around the script was ended in the guest; the script did not end by itself.', {
        remedy: 'The serial log shows why: the guest shuts down, has run out of memory, or something in it ends processes.',
    });
}
/** The script's end if it is told within so many milliseconds. It may be lost: the output's answers tell it again. */
async function endWithin(session, ms, deadline) {
    const nearer = deadline.atMost(ms);
    try {
        const { words } = await nearer.race(session.told, 'the end of the script');
        const exitCode = exitCodeOf(words[1]);
        return exitCode === undefined ? undefined : { exitCode, empty: { stdout: words[2] === '0', stderr: words[3] === '0' } };
    }
    catch (error) {
        if (!(error instanceof errors/* DeadlineError */.j3))
            throw error;
        if (deadline.expired)
            throw new errors/* DeadlineError */.j3('the end of the script', Math.round(deadline.ms), `Raise ${(0,wording/* input */.hF)('run-timeout')}, or look at what the script printed last.`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/guest/serial/channel.ts






/** How long the removal of the guest's side may take, in milliseconds. */
const REMOVE_MS = 3000;
const PROGRAM_BEFORE = 'the program before this one';
/**
 * Runs programs through the root shell that waits on a guest's serial console: for guests with nothing else.
 *
 * The guest needs a POSIX shell at its prompt and a few tools, which busybox has. Whatever else is said on the console
 * meanwhile does no harm, and reaches the serial log; the channel's own traffic does not. Between two programs the shell is
 * at its prompt. Output and standard input lie in a folder of the guest while a program runs, and need room there: without it, the
 * exit code comes with what could be kept and a line on standard error, and a program that prints much more than that is killed.
 *
 * @example
 * const channel = new SerialChannel(console);
 * await channel.waitReady(deadline);
 * const { exitCode } = await channel.run({ script: 'uname -a', env: {} }, output, deadline);
 */
class SerialChannel {
    console;
    name = 'serial';
    dir;
    /** There is one console. */
    mutex = new Mutex();
    constructor(console) {
        this.console = console;
    }
    /**
     * Waits for a shell at its prompt, and gives it the few functions that {@link run} needs, unless it has had them.
     *
     * @throws DeadlineError that shows the console's last line; CancelledError; SerialEndedError.
     * @throws GuestChannelError when the guest lacks a tool, or a folder that can be written.
     */
    waitReady(deadline) {
        return this.mutex.run(() => this.prepare(deadline), deadline, PROGRAM_BEFORE);
    }
    /**
     * Runs a program to its end. Standard input is sent whole before the program starts.
     *
     * @throws as {@link waitReady}, and SerialEndedError or GuestChannelError when the guest goes away meanwhile, has no room for the
     *   program, its input or its output, or ends the shell around the program.
     */
    run(command, output, deadline) {
        return this.mutex.run(async () => {
            if (this.dir === undefined)
                await this.prepare(deadline);
            try {
                return await runScript(this.console, this.dir ?? '', command, output, deadline);
            }
            catch (error) {
                if (!(error instanceof GuestSideGoneError))
                    throw error;
                this.dir = undefined;
                await this.prepare(deadline);
                return await runScript(this.console, this.dir ?? '', command, output, deadline);
            }
        }, deadline, PROGRAM_BEFORE);
    }
    async close() {
        const deadline = shared_deadline/* Deadline */.B.after(REMOVE_MS);
        const { dir } = this;
        if (dir === undefined)
            return;
        this.dir = undefined;
        await this.mutex.run(() => new Session(this.console, dir).remove(deadline), deadline, PROGRAM_BEFORE).catch(() => undefined);
    }
    async prepare(deadline) {
        await this.exclusively(async (exchange) => {
            await waitForShell(exchange, deadline);
            this.dir ??= await install(exchange, deadline);
        });
    }
    async exclusively(work) {
        const exchange = new Exchange(this.console, newToken());
        try {
            return await work(exchange);
        }
        finally {
            exchange.end();
        }
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/guest/ssh/arguments.ts
var ssh_arguments = __webpack_require__(54669);
;// CONCATENATED MODULE: ./src/guest/ssh/clients.ts






/** How long to wait for the end of a killed process. One that takes longer hangs in the kernel. */
const clients_REAP_MS = 2000;
/** Characters kept of a client's messages. */
const KEPT_CHARACTERS = 4096;
/** One running `ssh`. Its creator calls {@link SshProcess.end} on every path. */
class SshProcess {
    stdin;
    stdout;
    stderr;
    /** Resolves to its exit code, or to null after a signal. Rejects if it could not be started. */
    ended;
    /** The name of the socket through which others share its connection. */
    socket;
    child;
    log;
    files;
    over;
    messages = '';
    constructor({ spawn, program, args, directory, log, socket, over }) {
        const env = { PATH: process.env['PATH'], LC_ALL: 'C' };
        this.log = external_node_path_default().join(directory, log);
        this.files = [this.log, ...(socket === undefined ? [] : [external_node_path_default().join(directory, socket)])];
        this.socket = socket;
        this.over = over;
        this.child = spawn({ file: program, args, cwd: directory, env, stdio: ['pipe', 'pipe', 'pipe'] });
        const { stdin, stdout, stderr } = this.child;
        if (stdin === null || stdout === null || stderr === null)
            throw startFailedError(program, 'it has no pipes');
        [this.stdin, this.stdout, this.stderr] = [stdin, stdout, stderr];
        // "Connection to … closed by remote host." goes to standard error, not into the log. Without a command, nothing else does.
        if (socket !== undefined)
            stderr.on('data', (chunk) => (this.messages = (this.messages + chunk).slice(-KEPT_CHARACTERS)));
        // A script that ends before it has read all of its input breaks the pipe. Its exit code counts, not this error.
        stdin.on('error', () => undefined);
        const { promise, resolve, reject } = Promise.withResolvers();
        this.child.once('error', (cause) => reject(startFailedError(program, (0,errors/* errnoOf */.UQ)(cause) ?? (0,errors/* errorText */.kc)(cause), cause)));
        this.child.once('exit', (code) => resolve(code));
        promise.catch(() => undefined);
        this.ended = promise;
    }
    /** Returns the client's own messages, or else those of the client whose connection it used. Untrusted. */
    async complaint() {
        const logged = await (0,promises_.readFile)(this.log, 'utf8').catch(() => '');
        const own = `${logged}\n${this.messages}`.slice(-KEPT_CHARACTERS);
        return own.trim() === '' && this.over !== undefined ? this.over.complaint() : own;
    }
    /** Kills it if it still runs, and resolves when it has ended. May be called more than once. */
    async end() {
        // SIGKILL: it has no state to save.
        this.child.kill('SIGKILL');
        await Promise.allSettled([shared_deadline/* Deadline */.B.after(clients_REAP_MS).race(this.ended, 'the end of a killed process')]);
        for (const stream of [this.stdin, this.stdout, this.stderr])
            stream.destroy();
        await Promise.allSettled(this.files.map((file) => (0,promises_.rm)(file, { force: true })));
    }
}
function startFailedError(program, why, cause) {
    return new channel/* GuestChannelError */.Ur(`Could not run \`${program}\` (${why}).`, {
        remedy: 'Check that the OpenSSH client can be executed, or reinstall it.',
        cause,
    });
}
/** Starts and owns the OpenSSH clients for one guest. */
class SshClients {
    options;
    running = new Set();
    closed = false;
    calls = 0;
    constructor(options) {
        this.options = options;
    }
    /**
     * Starts a client that holds a connection for others to share. The caller calls {@link end} on every path.
     *
     * @throws GuestChannelError once {@link close} was called, or if the client cannot be started.
     */
    share(connectS) {
        return this.start(connectS, (name) => ({ kind: 'share', socket: `${name}.sock` }));
    }
    /** Starts a client that runs a command, over the connection of `over` if possible. Otherwise as {@link share}. */
    run(command, connectS, over) {
        return this.start(connectS, () => ({ kind: 'run', command, socket: over?.socket }), over);
    }
    /** Kills a client that still runs. */
    async end(ssh) {
        await ssh.end();
        this.running.delete(ssh);
    }
    /** Kills all clients that run, and starts no more. Never rejects. */
    async close() {
        this.closed = true;
        await Promise.all([...this.running].map((ssh) => ssh.end()));
    }
    start(connectS, purposeOf, over) {
        if (this.closed)
            throw new channel/* GuestChannelError */.Ur('The SSH channel of the guest is closed.', { remedy: 'Nothing to do: the VM is being stopped.' });
        const { program, directory, user, port, spawn } = this.options;
        this.calls += 1;
        const name = `ssh-${this.calls}`;
        const purpose = purposeOf(name);
        const log = `${name}.log`;
        const args = (0,ssh_arguments/* sshArguments */.dP)({ user, port, log, connectS, purpose });
        const socket = purpose.kind === 'share' ? purpose.socket : undefined;
        const ssh = new SshProcess({ spawn, program, args, directory, log, socket, over });
        this.running.add(ssh);
        return ssh;
    }
}

;// CONCATENATED MODULE: ./src/guest/ssh/failure.ts


const KINDS = [
    ['host-key', /HOST IDENTIFICATION HAS CHANGED|Host key verification failed/],
    ['denied', /Permission denied|Too many authentication failures/],
    ['unreachable', /Connection (refused|closed|reset|timed out)|timed out|not responding|Broken pipe|[Nn]o route|unreachable|banner/],
];
/**
 * Classifies what the OpenSSH client wrote into its log. Its messages have been the same for decades. Unknown ones are `other`.
 *
 * @param otherwise - the message for a client that wrote nothing.
 */
function judgeFailure(log, otherwise) {
    const kind = KINDS.find(([, pattern]) => pattern.test(log))?.[0] ?? (log.trim() === '' ? 'unreachable' : 'other');
    if (kind === 'host-key')
        return { kind, said: "the guest's host key differs from that of the first login" };
    const line = log
        .split('\n')
        .map((text) => text.trim())
        .findLast((text) => text !== '');
    return { kind, said: line === undefined ? otherwise : (0,untrusted_text/* oneLine */.T)(line.replace(/\.$/, ''), 300) };
}
/** Returns the remedy for a guest that does not accept a login. @param kind - of the last failure, or undefined without one. */
function loginRemedy(kind) {
    switch (kind) {
        case 'denied':
            return `Install the VM's key in the guest, and allow that user to log in with a key. cloud-init installs it with ${(0,wording/* input */.hF)('cloud-init')}, systemd 256 or newer with the credential \`ssh.authorized_keys.root\`.`;
        case 'host-key':
            return 'Start a new VM if you have replaced the guest. Otherwise another server answers on that port.';
        case 'other':
            return "Look at the logs of the guest's SSH server and at the serial log.";
        default:
            return 'Look at the serial log: the guest needs a network card with an address, and an SSH server on the forwarded port.';
    }
}

;// CONCATENATED MODULE: ./src/guest/ssh/connection.ts

/**
 * One connection to a guest that many calls share, because key exchange and login take most of the time of a short call.
 *
 * One client holds the connection. It ends with that client: after 30 s without an answer of the guest, when the server closes it, or
 * with this process.
 */
class SharedConnection {
    clients;
    /** The client that holds the connection, for `SshClients.run`. */
    holder;
    /** Resolves once the connection can be shared, or with the reason why it cannot. */
    opened;
    users = 0;
    retired = false;
    gone = false;
    /** @param connectS - see `SshCall`. */
    constructor(clients, connectS) {
        this.clients = clients;
        this.holder = clients.share(connectS);
        this.opened = this.open();
        this.opened.catch(() => undefined);
    }
    /** False once the connection has ended or was retired. */
    get usable() {
        return !this.gone && !this.retired;
    }
    /** Keeps the connection open while `work` runs. It may still end by itself. */
    async use(work) {
        this.users += 1;
        try {
            return await work();
        }
        finally {
            this.users -= 1;
            await this.endUnused();
        }
    }
    /** Retires the connection: it ends as soon as nobody uses it. */
    async retire() {
        this.retired = true;
        await this.endUnused();
    }
    /** Waits for {@link opened}. Retires a connection that does not open in time, or at all. */
    async ready(deadline) {
        let open = false;
        try {
            const failure = await deadline.race(this.opened, 'a login over SSH');
            open = failure === undefined;
            return failure;
        }
        finally {
            if (!open)
                await this.retire();
        }
    }
    async endUnused() {
        if (this.users === 0 && !this.usable)
            await this.clients.end(this.holder);
    }
    async open() {
        const { stdin, stdout, ended } = this.holder;
        stdin.end();
        const signal = new Promise((resolve) => stdout.once('data', () => resolve(undefined)).resume());
        const over = ended.finally(() => {
            this.gone = true;
        });
        const code = await Promise.race([signal, over]);
        return code === undefined ? undefined : judgeFailure(await this.holder.complaint(), 'the connection was closed without a message');
    }
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./src/guest/ssh/gathered.ts


/** The size at which a piece is passed on at once. */
const gathered_PIECE_BYTES = 256 * 1024;
/**
 * How long a smaller piece waits for more, in milliseconds. OpenSSH writes 32 KiB at a time, and each piece becomes one message: for
 * 100 MB, the messages alone would take more than a second of processor time while the guest waits.
 */
const GATHER_MS = 10;
/**
 * Reads a stream in larger pieces: the first piece at once, the later ones gathered. Reads no faster than the pieces are taken. A stream
 * that is closed before its end counts as ended.
 *
 * @throws the error of the stream.
 */
async function* gathered(from) {
    const held = new Held(from);
    for (;;) {
        await held.until(({ size }) => size > 0);
        if (held.size === 0)
            return held.judgeEnd();
        yield held.take();
        await held.until(({ size }) => size >= gathered_PIECE_BYTES, GATHER_MS);
    }
}
/** The bytes that have arrived and were not taken yet. */
class Held {
    from;
    size = 0;
    chunks = [];
    end;
    wake = () => undefined;
    constructor(from) {
        this.from = from;
        from.on('data', (chunk) => {
            this.chunks.push(chunk);
            this.size += chunk.length;
            if (this.size >= gathered_PIECE_BYTES)
                from.pause();
            this.wake();
        });
        (0,external_node_stream_.finished)(from, { writable: false }, (error) => {
            this.end = { error };
            this.wake();
        });
    }
    take() {
        const piece = Buffer.concat(this.chunks);
        this.chunks = [];
        this.size = 0;
        this.from.resume();
        return piece;
    }
    /** Resolves once `enough` is true, the stream has ended, or the time has passed. */
    async until(enough, limitMs) {
        const { promise, resolve } = Promise.withResolvers();
        this.wake = () => {
            if (enough(this) || this.end !== undefined)
                resolve();
        };
        this.wake();
        const timer = limitMs === undefined ? undefined : setTimeout(resolve, limitMs);
        await promise;
        clearTimeout(timer);
    }
    judgeEnd() {
        const error = this.end?.error;
        if (error && (0,errors/* errnoOf */.UQ)(error) !== 'ERR_STREAM_PREMATURE_CLOSE')
            throw error;
    }
}

;// CONCATENATED MODULE: ./src/guest/ssh/program.ts


/**
 * Sends a program to the guest's `sh` over the standard input, and leaves the input after it for the program itself.
 *
 * A command line is limited to 128 KiB on Linux and visible to everybody in the guest. The shell's `read` is the one reader that every
 * guest has and that never reads a byte too many. A program that arrives truncated at either end is not started, so that a broken
 * connection, or a client that had to make a new one, runs nothing in part or twice.
 *
 * Every login shell, also csh and fish, reads the quoted part of the command alike: one line without `'` and `!`, and without a
 * backslash before either.
 *
 * @param program - for a POSIX shell, without NUL bytes.
 * @param mark - a line that the program does not contain. It stands before and after the program.
 */
function deliver(program, mark) {
    const next = `IFS= read -r maqet_line`;
    const marked = `[ "$maqet_line" = ${mark} ]`;
    const read = `${next} && ${marked} || exit 1; while ${next}; do ${marked} && exit 0; printf "%s\\n" "$maqet_line"; done; exit 1`;
    return {
        command: `exec sh -c 'maqet_program="$(${read})" && eval "$maqet_program"'`,
        head: `${mark}\n${program}\n${mark}\n`,
    };
}
const CODE_LENGTH = 3;
/**
 * Returns a program that runs another one, removes its directory, and then reports its exit code on the standard error, after the token.
 *
 * OpenSSH's own exit code cannot distinguish a script that exits with 255 from a broken connection. Only the guest's shell knows the
 * token: it is on no command line and in no environment.
 *
 * @param token - letters and digits that cannot be guessed.
 */
function reportingProgram(program, dir, token) {
    const report = `printf "%s%0${CODE_LENGTH}d" ${token} "$maqet_code" >&2`;
    return `trap 'maqet_code=$?; trap - EXIT; ${(0,guest_program/* removal */.r2)(dir).trim()}; ${report}; exit "$maqet_code"' EXIT\n${program}`;
}
/** Takes the report out of the guest's standard error, which may be split anywhere. Every other byte passes. */
class ExitReport {
    token;
    held = Buffer.alloc(0);
    code;
    constructor(token) {
        this.token = Buffer.from(token);
    }
    /** The exit code, once the report has arrived. */
    get exitCode() {
        return this.code;
    }
    /** Takes the next bytes. @returns the bytes that cannot be part of the report. */
    pass(chunk) {
        if (this.code !== undefined)
            return chunk;
        const bytes = this.held.length === 0 ? chunk : Buffer.concat([this.held, chunk]);
        const at = bytes.indexOf(this.token);
        const end = at + this.token.length + CODE_LENGTH;
        if (at >= 0 && end <= bytes.length) {
            this.held = Buffer.alloc(0);
            this.code = Number(bytes.toString('latin1', end - CODE_LENGTH, end));
            return Buffer.concat([bytes.subarray(0, at), bytes.subarray(end)]);
        }
        const cut = at >= 0 ? at : bytes.length - beginningAtEnd(bytes, this.token);
        this.held = Buffer.from(bytes.subarray(cut));
        return bytes.subarray(0, cut);
    }
    /** Returns the bytes that were held back, at the end of the output. */
    rest() {
        return this.held;
    }
}

;// CONCATENATED MODULE: ./src/guest/ssh/conversation.ts




/** How long to wait for more output after the script has ended. A background process may hold the output open for ever. */
const conversation_SILENCE_MS = 2000;
/** How often that is checked. */
const conversation_LOOK_MS = 250;
/**
 * Passes input and output until the script has ended and all of its output has been passed on, no faster than the slower end takes them.
 *
 * @returns the script's exit code, or undefined if the connection ended without one.
 * @throws what the input or the output throws.
 */
async function converse(ssh, { head, input, output, token }) {
    const report = new ExitReport(token);
    const over = new AbortController();
    const flow = { busy: 0, lastAt: performance.now() };
    const hand = async (stream, bytes) => {
        if (bytes.length === 0)
            return;
        flow.busy += 1;
        await output(stream, bytes);
        flow.busy -= 1;
        flow.lastAt = performance.now();
    };
    const through = Promise.all([
        pump(ssh.stdout, (chunk) => hand('stdout', chunk)),
        pump(ssh.stderr, (chunk) => hand('stderr', report.pass(chunk))),
        ssh.ended,
    ]);
    const failed = feed(ssh.stdin, head, input, over.signal);
    try {
        await Promise.race([through, failed, abandoned(report, flow, over.signal)]);
        await hand('stderr', report.rest());
        return report.exitCode;
    }
    finally {
        over.abort();
    }
}
async function pump(from, take) {
    for await (const piece of gathered(from))
        await take(piece);
}
/** Writes the input. Never resolves, because the script may end before its input does. Rejects if the input fails. */
async function feed(stdin, head, input, over) {
    const never = new Promise(() => undefined);
    stdin.write(head);
    const iterator = input?.[Symbol.asyncIterator]();
    // Close the source also while it has no next piece yet.
    over.addEventListener('abort', () => void iterator?.return?.()?.catch(() => undefined), { once: true });
    for (let next = await iterator?.next(); next !== undefined && next.done !== true; next = await iterator?.next()) {
        if (over.aborted || stdin.destroyed)
            return never;
        if (!stdin.write(next.value))
            await (0,external_node_events_.once)(stdin, 'drain', { signal: over }).catch(() => undefined);
    }
    stdin.end();
    return never;
}
/** Resolves when the script has ended and its output stays silent, although it is still open. */
async function abandoned(report, flow, over) {
    for (;;) {
        await (0,shared_deadline/* sleep */.y)(conversation_LOOK_MS, over);
        if (report.exitCode !== undefined && flow.busy === 0 && performance.now() - flow.lastAt >= conversation_SILENCE_MS)
            return;
    }
}

;// CONCATENATED MODULE: ./src/guest/ssh/login.ts




/** Characters kept of the output of a server that does not run `true`. */
const SAID_BYTES = 300;
/** The limit for an attempt over the existing connection. A connection that does not answer soon is replaced. */
const KNOWN_LIMIT = { connectS: 5, limitMs: 5000 };
/**
 * Returns the limit for an attempt. Early attempts are short: QEMU's user network accepts a connection for a guest whose network is not up
 * yet, and then repeats its SYN less and less often. Later attempts are longer, for slow guests.
 */
function loginLimit(attempts) {
    const connectS = Math.min(3 + attempts, 15);
    return { connectS, limitMs: connectS * 1000 + 30_000 };
}
/**
 * Returns the milliseconds until the next attempt, after a failure that was repeated `repeats` times in a row.
 *
 * A server that knows maqet's user but refuses its key may still be installing the key. OpenSSH 9.8 and newer block a client that collects
 * 15 s of penalties, with 5 s for each refused login. Attempts that are 6 s apart never reach that.
 */
function pauseAfter({ kind }, repeats) {
    return kind === 'unreachable' ? Math.min(250 * 1.5 ** repeats, 1000) : Math.min(1000 * 2 ** repeats, 6000);
}
/**
 * Attempts a login.
 *
 * @param attempt - must end at the limit that it gets.
 * @returns undefined if it succeeded.
 * @throws DeadlineError or CancelledError, but not for an attempt that only reaches its own limit.
 */
async function attemptLogin(attempt, limitMs, deadline) {
    const last = deadline.remainingMs <= limitMs;
    try {
        return await attempt(deadline.atMost(limitMs));
    }
    catch (error) {
        if (!(error instanceof errors/* DeadlineError */.j3) || last)
            throw error;
        return { kind: 'unreachable', said: `the server answered, but the login took longer than ${(0,units/* formatDuration */.a3)(limitMs)}` };
    }
}
/**
 * Waits for the end of `ssh … true`.
 *
 * @returns undefined if it succeeded.
 * @throws DeadlineError or CancelledError.
 */
async function answersTrue(ssh, limit) {
    ssh.stdin.end();
    const [stdout, stderr] = [beginning(ssh.stdout), beginning(ssh.stderr)];
    const code = await limit.race(ssh.ended, 'a login over SSH');
    if (code === 0)
        return undefined;
    if (code === 255 || code === null)
        return judgeFailure(await ssh.complaint(), 'the connection was closed without a message');
    await limit.race(Promise.all([stdout.whole, stderr.whole]), 'the output of the guest');
    const said = (0,untrusted_text/* oneLine */.T)([stdout.text(), stderr.text()].join(' ').trim().replace(/\s+/g, ' '), SAID_BYTES);
    return { kind: 'other', said: `the login works, but \`true\` failed with exit code ${code} and printed ${JSON.stringify(said)}` };
}
function beginning(stream) {
    let text = '';
    stream.on('data', (chunk) => {
        text = (text + chunk.toString('latin1')).slice(0, SAID_BYTES);
    });
    return { text: () => text, whole: new Promise((resolve) => stream.once('close', () => resolve())) };
}

;// CONCATENATED MODULE: ./src/guest/ssh/channel.ts















/** Seconds to wait for the first answer of a server that has worked before. */
const CONNECT_S = 30;
/** How long the guest may take to kill a script, over each connection. */
const CLEAN_UP_MS = 5000;
/**
 * Runs scripts in a guest through OpenSSH.
 *
 * The scripts share the connection that the first login has made. Each script has its own session, shell and client. The next script
 * replaces a connection that has ended. If the connection opens no further session, the script's client makes a new connection. The host
 * key of the first login is kept, and every other host key is refused.
 */
class SshChannel {
    options;
    name = 'ssh';
    clients;
    shared;
    mutex = new Mutex();
    pinned = false;
    constructor(options) {
        this.options = options;
        this.clients = new SshClients(options);
    }
    /** @throws GuestChannelError also when the guest's host key differs from that of the first login. */
    async waitReady(deadline) {
        let last;
        let repeats = 0;
        for (let attempts = 0;; attempts += 1) {
            try {
                const failure = await this.login(attempts, deadline);
                if (failure === undefined)
                    return;
                repeats = failure.kind === last?.kind ? repeats + 1 : 0;
                last = failure;
                await deadline.race((0,shared_deadline/* sleep */.y)(pauseAfter(failure, repeats), deadline.signal), 'the next attempt');
            }
            catch (error) {
                throw error instanceof errors/* DeadlineError */.j3 ? this.notReadyError(deadline, attempts, last) : error;
            }
        }
    }
    async run(command, output, deadline) {
        return this.mutex.run(() => this.runNow(command, output, deadline), deadline, 'the script before this one to end');
    }
    forget() {
        // The guest does not know this connection any more and would not answer: only a timeout would show it.
        void this.shared?.retire();
        this.shared = undefined;
    }
    async close() {
        await this.clients.close();
    }
    async runNow(command, output, deadline) {
        const connection = this.connection(CONNECT_S);
        return connection.use(async () => {
            const failure = await connection.ready(deadline);
            if (failure !== undefined && !permitsOwnConnection(failure))
                throw unreachableError(failure);
            return this.runOver(connection.holder, command, output, deadline);
        });
    }
    async runOver(holder, command, output, deadline) {
        const dir = `/tmp/maqet-${secret()}`;
        const token = secret();
        const input = command.input === undefined ? {} : { input: '-' };
        const delivery = deliver(reportingProgram((0,guest_program/* guestProgram */.B_)(command, { dir, ...input }), dir, token), secret());
        const ssh = this.clients.run(delivery.command, CONNECT_S, holder);
        try {
            const work = converse(ssh, { head: delivery.head, input: command.input, output, token });
            const exitCode = await deadline.race(work, 'the script in the guest to end');
            if (exitCode === undefined)
                throw await connectionBrokenError(ssh);
            this.pinned = true;
            const signal = (0,guest_program/* signalOf */.oX)(exitCode);
            return signal === undefined ? { exitCode } : { exitCode, signal };
        }
        catch (error) {
            await this.clients.end(ssh);
            // A cleanup that fails must not hide the error.
            await this.cleanUp(dir, holder).catch(() => undefined);
            throw error;
        }
        finally {
            await this.clients.end(ssh);
        }
    }
    /** Kills what a script left, as far as the guest still answers: over the shared connection, or else over a new one. */
    async cleanUp(dir, holder) {
        for (const over of [holder, undefined]) {
            const { command, head } = deliver(`(\n${(0,guest_program/* killing */.bE)(dir)})\n${(0,guest_program/* removal */.r2)(dir)}`, secret());
            const ssh = this.clients.run(command, CLEAN_UP_MS / 1000, over);
            ssh.stdout.resume();
            ssh.stderr.resume();
            ssh.stdin.end(head);
            const [end] = await Promise.allSettled([shared_deadline/* Deadline */.B.after(CLEAN_UP_MS).race(ssh.ended, 'the end of the script in the guest')]);
            await this.clients.end(ssh);
            if (end.status === 'fulfilled' && end.value === 0)
                return;
        }
    }
    /** Attempts a login. @returns undefined if it succeeded. */
    async login(attempts, deadline) {
        const known = this.shared?.usable === true;
        const { connectS, limitMs } = known ? KNOWN_LIMIT : loginLimit(attempts);
        // A guest may create new host keys while it boots: keep a host key only after a login that succeeded.
        if (!known && !this.pinned)
            await (0,promises_.rm)(external_node_path_default().join(this.options.directory, ssh_arguments/* KNOWN_HOSTS_FILE */.vk), { force: true });
        const connection = this.connection(connectS);
        return connection.use(async () => {
            try {
                const failure = await attemptLogin((limit) => this.answer(connection, connectS, limit), limitMs, deadline);
                if (failure?.kind === 'host-key')
                    throw hostKeyError(failure);
                if (failure !== undefined)
                    await connection.retire();
                this.pinned ||= failure === undefined;
                return failure;
            }
            catch (error) {
                await connection.retire();
                throw error;
            }
        });
    }
    async answer(connection, connectS, limit) {
        const failure = await connection.ready(limit);
        if (failure !== undefined && !permitsOwnConnection(failure))
            return failure;
        const ssh = this.clients.run('true', connectS, connection.holder);
        try {
            return await answersTrue(ssh, limit);
        }
        finally {
            await this.clients.end(ssh);
        }
    }
    /** Returns the shared connection, or a new one. */
    connection(connectS) {
        if (this.shared?.usable !== true) {
            // Not awaited: `close` ends the old connection as well.
            void this.shared?.retire();
            this.shared = new SharedConnection(this.clients, connectS);
        }
        return this.shared;
    }
    notReadyError(deadline, attempts, last) {
        const { user, port } = this.options;
        const said = last === undefined ? 'the first attempt had not ended' : `${attempts} attempts, the last one: ${last.said}`;
        return new errors/* DeadlineError */.j3(`a login over SSH as ${user} through port ${port} (${said})`, Math.round(deadline.ms), loginRemedy(last?.kind));
    }
}
/** Returns a name that cannot be guessed. */
function secret() {
    return (0,external_node_crypto_.randomBytes)(16).toString('hex');
}
async function connectionBrokenError(ssh) {
    const code = await ssh.ended;
    const failure = judgeFailure(await ssh.complaint(), `\`ssh\` ended with ${code ?? 'a signal'} and no message`);
    if (failure.kind === 'host-key')
        return hostKeyError(failure);
    return new channel/* GuestChannelError */.Ur(`The SSH connection to the guest broke before the script's exit code arrived: ${failure.said}.`, {
        remedy: 'Look at the serial log, unless the script itself powers the guest off or restarts its network.',
    });
}
/** Tells whether a connection may still work without sharing: OpenSSH creates its sockets with hard links, which some file systems lack. */
function permitsOwnConnection({ kind }) {
    return kind === 'other';
}
function unreachableError(failure) {
    if (failure.kind === 'host-key')
        return hostKeyError(failure);
    return new channel/* GuestChannelError */.Ur(`Could not connect to the guest over SSH: ${failure.said}.`, { remedy: loginRemedy(failure.kind) });
}
function hostKeyError(failure) {
    return new channel/* GuestChannelError */.Ur(`Refused the SSH server of the guest: ${failure.said}.`, { remedy: loginRemedy(failure.kind) });
}

// EXTERNAL MODULE: ./src/vm/guard.ts
var guard = __webpack_require__(48684);
;// CONCATENATED MODULE: ./src/supervisor/guest/channels.ts







/** The ways into one guest. Each is made when it is first used, and lives as long as the VM. */
class GuestChannels {
    machine;
    serial;
    access;
    made = new Map();
    agentChannel;
    chosen;
    constructor(machine, serial, access) {
        this.machine = machine;
        this.serial = serial;
        this.access = access;
        void this.forgetOnReset().catch(() => undefined);
    }
    /**
     * Waits until a script can be run in the guest.
     *
     * @param name - `auto` takes the first way that works. From then on `auto` means that one, also if it was asked for by name.
     * @throws DeadlineError, CancelledError; GuestChannelError for a way that this VM does not have.
     */
    async ready(name, deadline) {
        if (name === 'auto') {
            this.chosen ??= await this.first(deadline);
            return this.chosen;
        }
        const channel = this.get(name);
        await channel.waitReady(deadline);
        this.chosen ??= channel;
        return channel;
    }
    /** True if `auto` tries that way. */
    tries(name) {
        return this.access.candidates.includes(name);
    }
    /** Finds a channel for a guest that was ready before: only `auto` may have to be resolved again, as by {@link ready}. */
    async find(name, deadline) {
        return name === 'auto' ? this.ready(name, deadline) : this.get(name);
    }
    /** The guest is not what it was: it may have another way in. */
    forget() {
        this.chosen = undefined;
        for (const channel of this.made.values())
            channel.forget?.();
    }
    /** Sends one command to the guest agent. @throws AgentCommandError for an error reply; DeadlineError. */
    askAgent(command, args, deadline) {
        return this.agent().client.execute(command, args, deadline);
    }
    /** Frees what the channels hold. Never rejects. */
    async close() {
        await Promise.all([...this.made.values()].map((channel) => channel.close()));
    }
    /** For a guest that has started anew. Rejects when the VM has ended. */
    async forgetOnReset() {
        const { journal } = this.machine;
        for (let since = journal.cursor;;) {
            const { seq } = await journal.waitFor({ name: 'RESET' }, since, shared_deadline/* Deadline */.B.after(Number.POSITIVE_INFINITY));
            this.forget();
            since = seq;
        }
    }
    /** All candidates at once; the first that works ends the others' attempts. */
    async first(deadline) {
        const found = new AbortController();
        const attempt = async (name) => {
            const channel = this.get(name);
            await channel.waitReady(deadline.endedBy(found.signal));
            return channel;
        };
        try {
            return await Promise.any(this.access.candidates.map(attempt));
        }
        catch (error) {
            // The first candidate is the one that most guests have: its reason says most.
            throw error instanceof AggregateError ? error.errors[0] : error;
        }
        finally {
            found.abort();
        }
    }
    get(name) {
        const known = this.made.get(name);
        if (known !== undefined)
            return known;
        const channel = this.make(name);
        this.made.set(name, channel);
        return channel;
    }
    agent() {
        if (this.agentChannel === undefined) {
            this.agentChannel = new AgentChannel(this.machine.agent);
            this.made.set('agent', this.agentChannel);
        }
        return this.agentChannel;
    }
    make(name) {
        switch (name) {
            case 'agent':
                return this.agent();
            case 'serial':
                return new SerialChannel(this.serial);
            case 'ssh': {
                if (this.access.ssh === null)
                    throw noSsh();
                const { folder, ...ssh } = this.access.ssh;
                return new SshChannel({ ...ssh, directory: folder, spawn: guard/* spawnGuarded */.o });
            }
        }
    }
}
function noSsh() {
    return new channel/* GuestChannelError */.Ur('No port of this VM leads to an SSH server that maqet could log in to.', {
        remedy: `Start the VM with ${(0,wording/* input */.hF)('run-with', 'ssh')} or ${(0,wording/* input */.hF)('wait-for', 'ssh')}, and with a network card.`,
    });
}

// EXTERNAL MODULE: ./src/qmp/errors.ts
var qmp_errors = __webpack_require__(27847);
;// CONCATENATED MODULE: ./src/supervisor/guest/mutex.ts


/** Commands that say whether the guest is to be paused or to run. */
const SETTLES_RUN_STATE = new Set(['stop', 'cont']);
/** Commands that do not wait: QEMU completes what it is doing before it quits. */
const NEVER_WAITS = new Set(['quit']);
/**
 * Admits one change of the guest at a time: a whole snapshot operation, or one command.
 *
 * Most snapshot operations pause the guest and then restore its run state. A `stop` that QEMU answered in the middle of one would be
 * lost, and a `cont` would let the guest run between two halves of one snapshot. Commands of the tier `safe` are not held up.
 */
class GuestMutex {
    /** True if a failed load has left the guest paused, and no `stop` or `cont` has followed. */
    heldByLoad = false;
    mutex = new Mutex();
    /**
     * Sends a command. One that changes the guest waits for the operation or command in progress.
     *
     * @throws DeadlineError or CancelledError, without sending it, if the wait takes too long. Otherwise what `send` throws.
     */
    async command(name, tier, send, deadline) {
        if (tier === 'safe' || NEVER_WAITS.has(name))
            return send();
        return this.mutex.run(async () => {
            const held = this.heldByLoad;
            // Before the answer: QEMU carries out the command even if the caller's deadline passes first.
            if (SETTLES_RUN_STATE.has(name))
                this.heldByLoad = false;
            try {
                return await send();
            }
            catch (error) {
                if (error instanceof qmp_errors/* QmpCommandError */.Cw)
                    this.heldByLoad = held;
                throw error;
            }
        }, deadline, 'the snapshot operation or command in progress');
    }
    /**
     * Runs a snapshot operation once every earlier command has ended.
     *
     * @throws DeadlineError or CancelledError, without starting it, if the wait takes too long. Otherwise what `work` throws.
     */
    async operation(work, deadline) {
        return this.mutex.run(work, deadline, 'the command in progress');
    }
}

// EXTERNAL MODULE: ./src/policy/judge.ts + 1 modules
var judge = __webpack_require__(13905);
// EXTERNAL MODULE: ./src/shared/in-flight.ts
var in_flight = __webpack_require__(73809);
// EXTERNAL MODULE: ./src/supervisor/gate/decision.ts
var gate_decision = __webpack_require__(78908);
// EXTERNAL MODULE: ./src/supervisor/guest/operations.ts
var operations = __webpack_require__(19147);
// EXTERNAL MODULE: ./src/supervisor/guest/vitals.ts + 1 modules
var vitals = __webpack_require__(52442);
;// CONCATENATED MODULE: ./src/supervisor/guest/watch.ts








/** The line that Linux and the BSDs print when they panic. Requires the line end: the text may arrive in pieces. */
const PANIC_TEXT = '(?:Kernel panic - not syncing|(?m:^)panic: )[^\\n]*\\n';
/** How long a QEMU whose serial port has closed may take to be reaped, in milliseconds. */
const watch_REAP_MS = 2000;
/** How far the serial port may lag behind QEMU's events, in milliseconds: they arrive over separate sockets. */
const SERIAL_LAG_MS = 250;
const FOREVER = shared_deadline/* Deadline */.B.after(Number.POSITIVE_INFINITY);
/** The remedy for a guest that has ended while its QEMU keeps running. */
const DOWN_REMEDY = 'Reset it (`system_reset`, then `cont`), load a snapshot, or start the VM again.';
/** The guest ended, and work that waited for it cannot be completed. */
class GuestEndedError extends vm_errors/* VmCrashedError */.M {
}
/**
 * Watches one guest for everything that ends it: a panic (by the pvpanic device, or by the kernel's words on the serial port), a
 * power-off, a reset, a loaded snapshot, the exit of QEMU.
 *
 * A reset from outside starts a new guest: the panic and the serial output of the one before are forgotten. A guest that restarts
 * by itself is still the one under test.
 */
class GuestWatch {
    machine;
    serial;
    accel;
    news = new external_node_events_.EventEmitter().setMaxListeners(0);
    panicSigns = new AbortController();
    panic;
    constructor(machine, serial, accel) {
        this.machine = machine;
        this.serial = serial;
        this.accel = accel;
        this.watchForPanic(0);
        // Ends with QEMU.
        void this.followResets().catch(() => undefined);
    }
    /** The line (sanitized) or the event that showed a panic; undefined if the guest has not panicked. */
    get panicText() {
        return this.panic;
    }
    /** Why the guest is off; undefined unless it has powered off. Its QEMU then stays, and only a reset lets it run again. */
    get powerOffReason() {
        const end = this.machine.journal.last('SHUTDOWN');
        return end === undefined || end.seq < this.lastReset() ? undefined : reasonOf(end);
    }
    /** A sentence, after a space, for an error about a silent guest that is paused; empty if it is not. */
    get pausedHint() {
        const paused = this.machine.states.state === 'paused' && this.powerOffReason === undefined;
        return paused ? ' The VM is paused: `cont` lets it run.' : '';
    }
    /** Waits until the present guest powers off, or finds that it has. @returns the name of the event. */
    async poweredOff(deadline) {
        return (await this.event('SHUTDOWN', this.lastReset(), deadline)).event.name;
    }
    /**
     * Forgets the guest that a loaded snapshot has replaced: its events, its serial output and its panic.
     *
     * @param since - the number of the last event about that guest.
     */
    replaced(since) {
        this.machine.journal.forget(since);
        this.forget(since);
        this.news.emit('load');
    }
    /**
     * Makes sure, before some work starts, that the guest has not already ended.
     *
     * @param what - the work, as in {@link GuestWork.what}.
     * @throws VmCrashedError if QEMU has exited, or the guest has panicked or powered off.
     */
    async requireLive(what) {
        if (!this.machine.running)
            throw await this.machine.exitError();
        const { panic, powerOffReason } = this;
        const ended = (message) => new GuestEndedError(message, { remedy: DOWN_REMEDY });
        if (panic !== undefined)
            throw ended(`The guest panicked before ${what}: ${panic}.`);
        if (powerOffReason !== undefined)
            throw ended(`The guest powered off (${powerOffReason}) before ${what}.`);
    }
    /**
     * Runs `work`, and ends it as soon as the guest can no longer complete it.
     *
     * @param work - gets the deadline to observe: it also expires when the guest ends.
     * @throws VmCrashedError if QEMU exits or the guest ends in one of the ways that `about` names; otherwise what `work` throws, with
     *   a better reason where the guest gives one (it panicked, or it is paused).
     */
    async whileAlive(about, deadline, work) {
        if (!this.machine.running)
            throw await this.machine.exitError();
        const over = new AbortController();
        const running = work(deadline.endedBy(over.signal));
        const ends = Promise.race(this.ends(about, over.signal));
        // The loser of the race still rejects when `over` is aborted.
        for (const loser of [running, ends])
            loser.catch(() => undefined);
        try {
            return await Promise.race([running, ends]);
        }
        catch (error) {
            throw await this.bestReason(about, error);
        }
        finally {
            over.abort();
        }
    }
    /** One promise for each end that `about` names, and for the exit of QEMU. None resolves. The first that has rejected counts. */
    ends(about, signal) {
        const { machine, serial, accel } = this;
        const deadline = FOREVER.endedBy(signal);
        const ends = [
            machine.exited.then(async () => {
                throw await machine.exitError();
            }),
        ];
        const endsWith = (end, sign) => {
            const remedy = about.endedBy[end];
            if (remedy === undefined)
                return;
            ends.push(sign().then((message) => {
                throw new GuestEndedError(message, { remedy });
            }));
        };
        endsWith('load', async () => {
            await (0,external_node_events_.once)(this.news, 'load', { signal });
            return `A snapshot was loaded while ${about.what}.`;
        });
        endsWith('panic', async () => panicMessage(about, await this.panicked(signal)));
        if (about.endedByStall)
            ends.push((0,vitals/* watchVitals */.v)(machine, serial, accel, deadline));
        endsWith('power-off', async () => {
            const reason = reasonOf(await this.event('SHUTDOWN', this.lastReset(), deadline));
            return `The guest powered off (${reason}) while ${about.what}.`;
        });
        endsWith('reset', async () => {
            const reason = reasonOf(await this.event('RESET', machine.journal.cursor, deadline));
            return `The guest restarted (${reason}) while ${about.what}.`;
        });
        return ends;
    }
    /** The first sign of an end does not always say the most. */
    async bestReason(about, error) {
        const { machine } = this;
        const later = (reason, ms) => shared_deadline/* Deadline */.B.after(ms)
            .race(reason, 'a better reason')
            .catch(() => error);
        // A dying QEMU closes the serial port a moment before it can be reaped.
        if (error instanceof SerialEndedError)
            return later(machine.exitError(), watch_REAP_MS);
        const brokenChannel = error instanceof channel/* GuestChannelError */.Ur && error.status === 'crashed';
        const remedy = about.endedBy.panic;
        if (remedy === undefined || !(brokenChannel || error instanceof GuestEndedError))
            return error;
        // A kernel that restarts after a panic (`panic=-1`) shows both, in any order.
        const over = new AbortController();
        const panic = this.panicked(over.signal).then((text) => new GuestEndedError(panicMessage(about, text), { remedy }));
        const reason = await later(panic, SERIAL_LAG_MS);
        over.abort();
        if (reason !== error || !brokenChannel || this.pausedHint === '')
            return reason;
        // To its channel, a paused guest looks like one that hangs.
        return new channel/* GuestChannelError */.Ur(error.marked.message + this.pausedHint, { remedy: error.marked.remedy, status: 'crashed', cause: error });
    }
    /** Resolves with {@link panicText}, now or when the guest panics; rejects when the signal is aborted. */
    async panicked(signal) {
        if (this.panic !== undefined)
            return this.panic;
        const [text] = await (0,external_node_events_.once)(this.news, 'panic', { signal });
        return String(text);
    }
    watchForPanic(since) {
        const { signal } = this.panicSigns;
        const found = (text) => {
            if (signal.aborted || this.panic !== undefined)
                return;
            this.panic = (0,untrusted_text/* oneLine */.T)(text.trim(), 200);
            this.news.emit('panic', this.panic);
        };
        const deadline = FOREVER.endedBy(signal);
        this.serial.waitForMatch((0,pattern.compileSerialPattern)(PANIC_TEXT), deadline).then(found, () => undefined);
        this.machine.journal.waitFor({ name: 'GUEST_PANICKED' }, since, deadline).then(({ event }) => found(event.name), () => undefined);
    }
    async followResets() {
        const { journal } = this.machine;
        for (let since = journal.cursor;;) {
            since = (await journal.waitFor({ name: 'RESET', data: { guest: false } }, since, FOREVER)).seq;
            this.forget(since);
        }
    }
    forget(since) {
        this.serial.forget();
        this.panicSigns.abort();
        this.panicSigns = new AbortController();
        this.panic = undefined;
        this.watchForPanic(since);
    }
    event(name, since, deadline) {
        return this.machine.journal.waitFor({ name }, since, deadline);
    }
    /** The number of the event with which the present guest began: its last reset, or 0. */
    lastReset() {
        return this.machine.journal.last('RESET')?.seq ?? 0;
    }
}
function panicMessage({ what }, text) {
    return `The guest panicked while ${what}: ${text}.`;
}
/** The reason that QEMU gives for an event. One sanitized line. */
function reasonOf({ event }) {
    return (0,untrusted_text/* oneLine */.T)(String(event.data['reason'] ?? 'unknown'));
}

;// CONCATENATED MODULE: ./src/supervisor/guest/runs.ts








const LOST_REMEDY = 'Read the serial log. The exit code of the script is lost.';
/** A guest that restarts may still offer a channel. */
const LOOKING = {
    what: 'maqet looked for a channel into it',
    endedBy: { panic: DOWN_REMEDY, 'power-off': DOWN_REMEDY },
    endedByStall: false,
};
const RUNNING = {
    what: 'the script ran',
    endedBy: { panic: LOST_REMEDY, 'power-off': LOST_REMEDY, reset: LOST_REMEDY, load: LOST_REMEDY },
    endedByStall: false,
};
/**
 * Runs scripts in the guest for callers. Nothing else does.
 *
 * As for a command to QEMU, the policy decides, the decision is on disk before anything runs, and the outcome follows.
 */
class GuestRuns {
    parts;
    inFlight = new in_flight/* InFlight */.Y();
    constructor(parts) {
        this.parts = parts;
    }
    /** Waits until no run is in flight. Never rejects. */
    idle() {
        return this.inFlight.idle();
    }
    /**
     * Runs a script to its end, or throws as soon as QEMU exits, or the guest panics, powers off, restarts or is replaced by a snapshot.
     *
     * @throws BlockedError, VmCrashedError, GuestChannelError, DeadlineError, CancelledError, AuditError.
     */
    run(params, peer) {
        return this.inFlight.run(() => this.pass(params, peer));
    }
    async pass(params, peer) {
        const { machine, audit } = this.parts;
        if (!machine.running)
            throw await machine.exitError();
        const deadline = shared_deadline/* Deadline */.B.after(params.timeoutMs, peer.signal);
        const record = await this.decide(params, peer);
        const start = external_node_perf_hooks_.performance.now();
        const done = await (0,log/* carryOut */.u)(audit, record, () => this.start(params, peer, deadline), {
            done: ({ channel, exitCode, signal }) => ({ channel, exitCode, ...(signal === undefined ? {} : { signal }) }),
        });
        return { ...done, durationMs: Math.round(external_node_perf_hooks_.performance.now() - start) };
    }
    async decide(params, { log }) {
        const { act, caller, layers } = params;
        const facts = (0,operations/* scriptFacts */.Xp)(params);
        const decision = (0,judge/* judge */.S)([...this.parts.layers, ...layers], { operation: act, arguments: facts });
        return (0,gate_decision/* recordDecision */.Q6)(this.parts.audit, { caller, event: operations/* ACT_EVENTS */.ds[act], command: act, arguments: facts }, decision, log);
    }
    /** Runs the script by its channel, and ends it when the guest can no longer complete it. */
    async start(params, peer, deadline) {
        const { watch, channels } = this.parts;
        await watch.requireLive(RUNNING.what);
        const channel = await watch.whileAlive(LOOKING, deadline, (bounded) => channels.find(params.channel, bounded));
        const command = params.hasInput ? { ...params.command, input: peer.input } : params.command;
        const exit = await watch.whileAlive(RUNNING, deadline, (bounded) => channel.run(command, peer.output, bounded));
        return { ...exit, channel: channel.name };
    }
}

// EXTERNAL MODULE: ./src/vm/output.ts
var output = __webpack_require__(60580);
;// CONCATENATED MODULE: ./src/supervisor/share-daemons.ts









/** How often a daemon is looked at until it listens, in milliseconds. */
const share_daemons_LOOK_MS = 5;
/** How long a QEMU and a daemon of which one ended because of the other may take to be reaped, in milliseconds. */
const share_daemons_REAP_MS = 500;
/** How long a daemon that was killed may take to end, in milliseconds. */
const share_daemons_END_MS = 5000;
/** `__SO_ACCEPTCON`: the flag of a listening socket in `/proc/net/unix`. */
const LISTENS = 0x10000;
/** One process. It ends with this one, however this one ends (see `spawnGuarded`). */
class Daemon {
    spec;
    folder;
    exited;
    child;
    output;
    running = true;
    constructor(spec, folder) {
        this.spec = spec;
        this.folder = folder;
        const { file, args } = spec;
        this.output = new output/* QemuOutput */.g(folder.shareLog);
        this.child = (0,guard/* spawnGuarded */.o)({ file, args, cwd: folder.dir, env: process.env, stdio: ['ignore', 'pipe', 'pipe'] });
        for (const stream of [this.child.stdout, this.child.stderr])
            stream.on('data', (chunk) => this.output.push(chunk));
        const { promise, resolve } = Promise.withResolvers();
        this.exited = promise;
        this.child.once('close', (code, signal) => resolve({ code, signal }));
        this.child.once('exit', () => {
            this.running = false;
        });
        this.child.once('error', (error) => {
            this.running = false;
            this.output.push(Buffer.from(`${error.message}\n`));
            resolve({ code: null, signal: null });
        });
    }
    /** Waits until QEMU can connect. @throws VmCrashedError if it ends before; DeadlineError. */
    async listening(deadline) {
        while (!(await isListening(this.spec.socket))) {
            if (!this.running)
                throw this.obituary(await deadline.race(this.exited, `the end of the virtiofs daemon of ${this.spec.tag}`));
            if (deadline.expired)
                throw new errors/* DeadlineError */.j3(`the virtiofs daemon of ${this.spec.tag} to listen`, Math.round(deadline.ms));
            await (0,shared_deadline/* sleep */.y)(share_daemons_LOOK_MS, deadline.signal);
        }
    }
    /** An error that tells how it ended and what it said last. */
    obituary({ code, signal }) {
        const how = signal === null ? `exit code ${code}` : `signal ${signal}`;
        const said = this.output
            .tail()
            .slice(-2)
            .map((line) => (0,untrusted_text/* oneLine */.T)(line, 300))
            .join(' | ');
        return new vm_errors/* VmCrashedError */.M(`The virtiofs daemon of the share ${this.spec.tag} (pid ${this.child.pid}) ended with ${how}${said === '' ? '' : `: ${said}`}.`, {
            remedy: `Read virtiofsd.log; where a container or the system forbids what the daemon needs, leave the word \`virtiofs\` out of ${(0,wording/* input */.hF)('share')} for 9p.`,
        });
    }
    /** Ends it, with what it may have forked, and removes what it leaves. Never rejects. */
    async close() {
        const { spec, child } = this;
        // It leads a group of its own; once it has been reaped, the number may be another's.
        if (this.running && child.pid !== undefined)
            killGroup(child.pid);
        await shared_deadline/* Deadline */.B.after(share_daemons_END_MS)
            .race(this.exited, 'the end of a virtiofs daemon')
            .catch(() => undefined);
        // What it has forked may hold them open.
        for (const stream of [child.stdout, child.stderr])
            stream?.destroy();
        await this.output.close();
        const left = [spec.socket, spec.lock].map((name) => external_node_path_default().resolve(this.folder.dir, name));
        await Promise.allSettled(left.map((file) => (0,promises_.rm)(file, { force: true })));
    }
}
/** The daemons that serve a VM's virtiofs shares: started before QEMU, watched as long as it runs, ended with it. */
class ShareDaemons {
    daemons;
    closing = false;
    /** Settles when one fails while it is needed. One that QEMU has hung up on ends with 0: that is no failure. */
    lost;
    constructor(daemons) {
        this.daemons = daemons;
        const { promise, resolve } = Promise.withResolvers();
        this.lost = promise;
        for (const daemon of daemons) {
            void daemon.exited.then((exit) => {
                if (!this.closing && exit.code !== 0)
                    resolve(daemon.obituary(exit));
            });
        }
    }
    /**
     * Starts them all, and waits until QEMU can connect.
     *
     * If this fails, none is left.
     *
     * @throws VmCrashedError with the words of the one that ended; DeadlineError.
     */
    static async start(specs, folder, deadline) {
        const daemons = specs.map((spec) => new Daemon(spec, folder));
        const all = new ShareDaemons(daemons);
        try {
            await Promise.all(daemons.map((daemon) => daemon.listening(deadline)));
            return all;
        }
        catch (error) {
            await all.close();
            throw error;
        }
    }
    /**
     * Waits for QEMU's start. From then on the VM ends when a daemon fails: a guest whose files do not answer hangs for ever.
     *
     * @throws what the start throws, or the words of the daemon that it failed for.
     */
    async attend(starting) {
        const machine = await starting.catch(async (error) => {
            throw (this.daemons.length > 0 && (await Promise.race([this.lost, (0,shared_deadline/* sleep */.y)(share_daemons_REAP_MS)]))) || error;
        });
        void this.lost.then(async (error) => {
            // A QEMU that dies takes its daemons with it: then its own end is what is told.
            await Promise.race([machine.exited, (0,shared_deadline/* sleep */.y)(share_daemons_REAP_MS)]);
            await machine.fail(error);
        });
        return machine;
    }
    /** Ends them all. Never rejects. */
    async close() {
        this.closing = true;
        await Promise.all(this.daemons.map((daemon) => daemon.close()));
    }
}
/** It may have ended a moment ago. */
function killGroup(leader) {
    try {
        process.kill(-leader, 'SIGKILL');
    }
    catch (error) {
        if ((0,errors/* errnoOf */.UQ)(error) !== 'ESRCH')
            throw error;
    }
}
/** True if a socket of that name listens: the file is there a moment before. */
async function isListening(name) {
    const table = await (0,promises_.readFile)('/proc/net/unix', 'utf8');
    return table.split('\n').some((line) => line.endsWith(` ${name}`) && (Number.parseInt(line.split(/\s+/)[3] ?? '', 16) & LISTENS) !== 0);
}

// EXTERNAL MODULE: ./src/shared/snapshot-operation.ts
var snapshot_operation = __webpack_require__(72437);
// EXTERNAL MODULE: ./src/supervisor/snapshots/commands.ts
var commands = __webpack_require__(69404);
;// CONCATENATED MODULE: ./src/supervisor/snapshots/progress.ts




/** How often it is told that an act goes on, in milliseconds. */
const INTERVAL_MS = 3000;
/** The unit of `blocks` in what `stat` tells. */
const BLOCK_BYTES = 512;
/**
 * Carries out an act, and tells every few seconds how it goes: how long it has taken, and by how much the images have grown.
 * QEMU answers no question meanwhile, so its images are what can be looked at.
 */
async function tellingProgress(act, { disks }, log, work) {
    const start = external_node_perf_hooks_.performance.now();
    const files = disks.map((disk) => disk.file);
    const before = await allocated(files);
    const timer = setInterval(async () => {
        const written = Math.max(0, (await allocated(files)) - before);
        const elapsed = (0,units/* formatDuration */.a3)(external_node_perf_hooks_.performance.now() - start);
        log({ level: 'info', text: `Snapshot ${(0,snapshot_operation/* snapshotActText */.aA)(act)}: ${elapsed} so far, ${(0,units/* formatBytes */.z3)(written)} written` });
    }, INTERVAL_MS);
    try {
        return await work();
    }
    finally {
        clearInterval(timer);
    }
}
/** Bytes that the files take on their disk; one that cannot be looked at counts nothing. */
async function allocated(files) {
    const sizes = await Promise.all(files.map((file) => (0,promises_.stat)(file).then(({ blocks }) => blocks * BLOCK_BYTES, () => 0)));
    return sizes.reduce((sum, size) => sum + size, 0);
}

;// CONCATENATED MODULE: ./src/supervisor/snapshots/snapshots.ts










/** How long an act that nobody waits for any more may take to end or to be undone before its caller is let go, in milliseconds. */
const WIND_DOWN_MS = 5000;
/**
 * The only way from a caller to the VM's snapshots. As for a command to QEMU: the policy decides on the commands that do the
 * work, the decision is on disk before anything is done, the outcome follows. What surrounds them (questions, the dismissal of
 * the job, pausing and resuming) is maqet's own.
 *
 * Acts take turns, also with the commands that change the guest. Nothing is tried again: what QEMU refuses here it would refuse a
 * moment later as well.
 */
class Snapshots {
    parts;
    mutex = new Mutex();
    inFlight = new in_flight/* InFlight */.Y();
    /** What an act that was given up still does. Never rejects. */
    rest = Promise.resolve();
    constructor(parts) {
        this.parts = parts;
    }
    /** Settles once no act is under way. Never rejects. */
    async idle() {
        await this.inFlight.idle();
        await this.rest;
    }
    /**
     * Carries out an act.
     *
     * @throws BlockedError, SnapshotError, QmpCommandError, VmCrashedError, DeadlineError, CancelledError, AuditError.
     */
    async act(params, peer) {
        const deadline = shared_deadline/* Deadline */.B.after(params.timeoutMs, peer.signal);
        const what = 'the snapshot act before this one';
        const work = async () => {
            await deadline.race(this.rest, what);
            return this.pass(params, peer, deadline);
        };
        return this.inFlight.run(() => this.mutex.run(work, deadline, what));
    }
    async pass(params, peer, deadline) {
        const { machine, audit, work } = this.parts;
        const { act } = params;
        // The log of a VM that has ended is closed: how it ended says more.
        if (!machine.running)
            throw await machine.exitError();
        const start = external_node_perf_hooks_.performance.now();
        const view = await deadline.race(work.look(), 'QEMU to tell its disks').catch(async (error) => {
            await this.recordHopeless(params, error);
            throw error;
        });
        const record = await this.decide(params, view, peer.log);
        const { cursor } = machine.journal;
        const after = await (0,log/* carryOut */.u)(audit, record, async () => {
            await deadline.race(work.check(act, view), 'QEMU to tell what blocks a snapshot');
            return this.toItsEnd(params, view, peer, deadline);
        });
        return {
            action: act.action,
            disks: view.disks.map((disk) => disk.name),
            snapshots: after.snapshots.filter((one) => act.action === 'list' || one.name === act.name),
            tier: record.tier ?? 'unclassified',
            durationMs: Math.round(external_node_perf_hooks_.performance.now() - start),
            cursor,
        };
    }
    async decide({ act, caller, layers }, view, log) {
        const all = [...this.parts.layers, ...layers];
        const disks = view.disks.map((disk) => disk.name);
        const decision = (0,commands/* judgeSnapshot */.a)(all, act, disks, this.parts.context);
        const facts = { ...told(act), disks };
        return (0,gate_decision/* recordDecision */.Q6)(this.parts.audit, { caller, event: 'snapshot', command: decision.command, arguments: facts }, decision, log);
    }
    /** An act on a VM that cannot have snapshots at all: there is no command to decide on. */
    async recordHopeless({ act, caller }, error) {
        if (!this.parts.machine.running)
            return;
        const entry = { ...caller, event: 'snapshot', arguments: told(act), outcome: 'failed', error: (0,errors/* errorText */.kc)(error) };
        await this.parts.audit.append(entry);
    }
    /** Waits for the act. One that was given up is asked to end, and what it still does goes before whatever comes next. */
    async toItsEnd({ act }, view, peer, deadline) {
        const over = new AbortController();
        const what = `\`snapshot ${(0,snapshot_operation/* snapshotActText */.aA)(act)}\``;
        const { mutex } = this.parts;
        const perform = () => this.parts.work.perform(act, view, over.signal);
        const work = tellingProgress(act, view, peer.log, () => mutex.operation(perform, deadline));
        try {
            return await deadline.race(work, what);
        }
        catch (error) {
            if (!(error instanceof errors/* DeadlineError */.j3 || error instanceof errors/* CancelledError */.cc))
                throw error;
            over.abort();
            this.rest = work.catch(() => undefined);
            // What could not be undone any more has been done.
            return await shared_deadline/* Deadline */.B.after(WIND_DOWN_MS)
                .race(work, what)
                .catch(() => {
                throw error;
            });
        }
    }
}
function told(act) {
    return act.action === 'list' ? { action: act.action } : { action: act.action, name: act.name };
}

// EXTERNAL MODULE: ./src/storage/snapshot-table.ts
var snapshot_table = __webpack_require__(99304);
;// CONCATENATED MODULE: ./src/supervisor/snapshots/block-job.ts





/** A wait that nothing but the end of the VM cuts short: whoever waits for the job has a deadline of his own. */
const TO_ITS_END = shared_deadline/* Deadline */.B.after(Number.POSITIVE_INFINITY);
/** A job of QEMU ended with an error. */
class BlockJobError extends snapshot_table/* SnapshotError */.JC {
}
/**
 * Runs a command that starts a job, and waits for the event of its end; there is no polling. The job is dismissed whatever came
 * of it.
 *
 * QEMU, up to 7.2 at least, works off a `snapshot-…` job in one go and answers nothing meanwhile (measured): a job that is
 * cancelled may end as if it was not.
 *
 * @param signal - asks QEMU to cancel the job when it is aborted; the wait goes on until the job has ended.
 * @throws BlockJobError with QEMU's reason; QmpCommandError if there is no job; VmCrashedError if QEMU ends first.
 */
async function runBlockJob(machine, command, args, signal) {
    const id = `maqet-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    const ask = (what, parameters) => machine.execute(what, parameters, TO_ITS_END);
    const since = machine.journal.cursor;
    await ask(command, { 'job-id': id, ...args });
    // A job that has just ended refuses to be cancelled.
    const cancel = () => void ask('job-cancel', { id }).catch(() => undefined);
    signal.addEventListener('abort', cancel, { once: true });
    if (signal.aborted)
        cancel();
    let error;
    try {
        await machine.journal.waitFor({ name: 'JOB_STATUS_CHANGE', data: { id, status: 'concluded' } }, since, TO_ITS_END);
        error = errorOf(id, await ask('query-jobs', {}));
    }
    finally {
        signal.removeEventListener('abort', cancel);
        // Somebody else may have dismissed it.
        await ask('job-dismiss', { id }).catch(() => undefined);
    }
    if (error !== undefined) {
        throw new BlockJobError(`QEMU could not carry out \`${command}\`: "${(0,untrusted_text/* oneLine */.T)(error, 300)}".`, {
            remedy: "Correct what QEMU complains about; qemu.log in the VM's folder may say more.",
        });
    }
}
function errorOf(id, jobs) {
    const job = (Array.isArray(jobs) ? jobs : []).find((one) => (0,json/* isJsonObject */.OW)(one) && one['id'] === id);
    const error = (0,json/* isJsonObject */.OW)(job) ? job['error'] : undefined;
    return typeof error === 'string' ? error : undefined;
}

;// CONCATENATED MODULE: ./src/supervisor/snapshots/run-state.ts





/** A wait that only the end of the VM cuts short: nobody else's deadline may leave a guest paused. */
const run_state_TO_ITS_END = shared_deadline/* Deadline */.B.after(Number.POSITIVE_INFINITY);
/** How long QEMU may take for a reset, which takes it some milliseconds. */
const RESET_MS = 5000;
/** States in which somebody's command keeps the guest from running. */
const PAUSED = new Set(['paused', 'prelaunch', 'debug']);
/** States that QEMU leaves by a reset alone: in them it refuses `cont` (measured on 7.2). */
const ENDED = new Set(['shutdown', 'guest-panicked', 'internal-error']);
/** What QEMU says of its guest, in the words of `query-status`. */
async function runState(machine) {
    const reply = await machine.execute('query-status', {}, run_state_TO_ITS_END);
    return (0,json/* isJsonObject */.OW)(reply) ? String(reply['status'] ?? '') : '';
}
/** True unless a command holds the guest: one that has stopped by itself is not kept from running. */
function wantsToRun(state) {
    return !PAUSED.has(state);
}
/**
 * Makes a guest that has ended one that can go on. What it was is lost, so this is only for a state that is replaced.
 *
 * @throws SnapshotError where a reset does not start it anew.
 */
async function reviveForLoad(machine, state) {
    if (!ENDED.has(state))
        return;
    const since = machine.journal.cursor;
    await machine.execute('system_reset', {}, run_state_TO_ITS_END);
    try {
        await machine.journal.waitFor({ name: 'RESET' }, since, shared_deadline/* Deadline */.B.after(RESET_MS));
    }
    catch (error) {
        if (!(error instanceof errors/* DeadlineError */.j3))
            throw error;
        throw new snapshot_table/* SnapshotError */.JC('The guest has ended, and QEMU does not let it begin anew, so that no snapshot can be loaded.', {
            remedy: `Leave \`-no-reboot\` out of ${(0,wording/* input */.hF)('qemu-args')}, and \`set-action\` with \`reboot: shutdown\` out of the script.`,
            cause: error,
        });
    }
}
/** Pauses the guest or lets it run, unless it is so already. */
async function setRunning(machine, running) {
    const runs = (await runState(machine)) === 'running';
    if (runs !== running)
        await machine.execute(running ? 'cont' : 'stop', {}, run_state_TO_ITS_END);
}

// EXTERNAL MODULE: ./src/supervisor/gate/dumps.ts + 15 modules
var dumps = __webpack_require__(12150);
;// CONCATENATED MODULE: ./src/supervisor/snapshots/space.ts







/** Of a page that holds nothing QEMU writes 9 bytes (7.2: `save_zero_page`), the images' tables take far less for all others. */
const RAM_PER_TABLE_BYTE = 256;
/** For the state of the devices, and what the guest takes until it is held. */
const STATE_BYTES = 8 * 2 ** 20;
/** What a snapshot writes to a disk that does not take the machine's state: copies of tables. */
const TABLE_BYTES = 2 ** 20;
/** This stays free for the logs of the VM, or this share of a smaller disk. */
const RESERVE_BYTES = 128 * 2 ** 20;
const RESERVE_SHARE = 0.05;
/** A disk with less than this is full: QEMU writes in larger pieces. */
const FULL_BYTES = 2 ** 20;
/**
 * Makes sure, before the guest is held for it, that a snapshot fits on the disks below the images, and a reserve for the logs besides.
 *
 * What it takes is known only afterwards, so the bound counts: all that QEMU has in memory, which is never less than what the
 * guest has touched, and where the system does not tell (no `/proc`), all memory of the guest, as for a dump.
 *
 * @param reusable - bytes in the first image that a save which failed has left there, and the next one uses.
 * @throws SnapshotError naming what is needed and what is free.
 */
async function requireSnapshotSpace(act, view, size, reusable) {
    if (act.action !== 'create' && act.action !== 'overwrite')
        return;
    const state = stateBound(size);
    // One that is overwritten goes only once the new one is whole, and what it took is used again.
    const old = view.snapshots.find(({ name }) => name === act.name);
    const first = state + (old === undefined ? 0 : Math.max(0, state - old.stateBytes)) - reusable;
    for (const { folder, need } of await places(view.disks, Math.max(0, first))) {
        const { bavail, blocks, bsize } = await (0,promises_.statfs)(folder);
        const reserve = Math.min(RESERVE_BYTES, blocks * bsize * RESERVE_SHARE);
        const free = bavail * bsize;
        // A file system without blocks does not tell its size.
        if (blocks === 0 || free >= need + reserve)
            continue;
        throw new snapshot_table/* SnapshotError */.JC(`The snapshot ${act.name} may take ${(0,units/* formatBytes */.z3)(need)} in ${(0,untrusted_text/* oneLine */.T)(folder, 300)}, where ${(0,units/* formatBytes */.z3)(free)} are free ` +
            `and ${(0,units/* formatBytes */.z3)(reserve)} must stay so for the logs.`, { remedy: 'Free disk space, delete snapshots that are not needed, give the VM less memory, or put its disks on a larger disk.' });
    }
}
/** The folder of an image that is on a full disk; undefined if none is. QEMU itself says no more than `Input/output error`. */
async function fullDisk(disks) {
    for (const { folder } of await places(disks, 0)) {
        const { bavail, blocks, bsize } = await (0,promises_.statfs)(folder);
        if (blocks > 0 && bavail * bsize < FULL_BYTES)
            return folder;
    }
    return undefined;
}
function stateBound({ pid, memoryBytes }) {
    const resident = (0,shared_process/* residentBytes */.Sc)(pid);
    const most = memoryBytes + dumps/* DEVICE_MEMORY_BYTES */.N7;
    return resident === undefined ? most : Math.min(most, resident + memoryBytes / RAM_PER_TABLE_BYTE + STATE_BYTES);
}
/** What is needed on each file system; images that are no files of this machine count nothing. The first takes the machine's state. */
async function places(disks, stateBytes) {
    const found = new Map();
    for (const [index, { file }] of disks.entries()) {
        const dev = await (0,promises_.stat)(file).then((stats) => stats.dev, () => undefined);
        if (dev === undefined)
            continue;
        const place = found.get(dev) ?? { folder: external_node_path_default().dirname(file), need: 0 };
        place.need += TABLE_BYTES + (index === 0 ? stateBytes : 0);
        found.set(dev, place);
    }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./src/supervisor/snapshots/save-rest.ts







/** The unit of `blocks` in what `stat` tells. */
const save_rest_BLOCK_BYTES = 512;
/**
 * What a save that has failed leaves in the first image: the part of the machine's state that was written. No snapshot holds it, so
 * no command frees it. QEMU writes the next one over it, and deleting that one gives all of it back to the file system (7.2, measured).
 */
class SaveRest {
    left = 0;
    /** Bytes that the next save uses again. */
    get bytes() {
        return this.left;
    }
    /**
     * Carries out a save that undoes what it can where it fails.
     *
     * @throws SnapshotError naming the disk that is full, where that is what a failed job shows; else what `save` throws.
     */
    async saving(disks, save) {
        const before = await save_rest_allocated(disks[0]);
        try {
            const saved = await save();
            this.left = 0;
            return saved;
        }
        catch (error) {
            this.left += Math.max(0, (await save_rest_allocated(disks[0])) - before);
            const folder = error instanceof BlockJobError ? await fullDisk(disks) : undefined;
            if (folder === undefined)
                throw error;
            throw new snapshot_table/* SnapshotError */.JC(`The disk of ${(0,untrusted_text/* oneLine */.T)(folder, 300)} is full: ${(0,errors/* errorText */.kc)(error)}`, {
                remedy: `Free space on it; where the guest has been paused for want of it, \`cont\` lets it go on, as long as the audit log is whole. ${(0,units/* formatBytes */.z3)(this.left)} stay ` +
                    'taken in the image: the next snapshot uses them, and deleting that one gives them back.',
                cause: error,
            });
        }
    }
}
/** Bytes that the file of an image takes on its disk; one that cannot be looked at takes nothing. */
async function save_rest_allocated(disk) {
    return (0,promises_.stat)(disk?.file ?? '').then(({ blocks }) => blocks * save_rest_BLOCK_BYTES, () => 0);
}

;// CONCATENATED MODULE: ./src/supervisor/snapshots/work.ts










/** Only the end of the VM ends these waits: whoever has a deadline asks through the signal. */
const work_TO_ITS_END = shared_deadline/* Deadline */.B.after(Number.POSITIVE_INFINITY);
/**
 * What is done to the snapshots of a running VM: all of its writable disks, or none. No policy, no audit, no deadline.
 *
 * Whatever happens, no job is left and the guest runs if it ran before, with one exception: a load that breaks in its middle
 * leaves it paused.
 */
class SnapshotWork {
    parts;
    rest = new SaveRest();
    constructor(parts) {
        this.parts = parts;
    }
    /** Looks at the VM's disks. @throws SnapshotError if one of them cannot hold a snapshot, or there is none. */
    async look() {
        const { machine, own, inState } = this.parts;
        const [nodes, devices] = await Promise.all([
            machine.execute('query-named-block-nodes', { flat: true }, work_TO_ITS_END),
            machine.execute('query-block', {}, work_TO_ITS_END),
        ]);
        const disks = (0,snapshot_table/* snapshotDisks */.Tx)({ nodes, devices }, { own, inState });
        return { disks, snapshots: (0,snapshot_table/* snapshotsOf */.XO)(disks) };
    }
    /**
     * Says, before anything is done, why an act cannot be carried out.
     *
     * @throws SnapshotError
     */
    async check(act, view) {
        if (act.action === 'list')
            return;
        const { snapshots } = view;
        const known = snapshots.find(({ name }) => name === act.name);
        if (act.action === 'create' && known !== undefined) {
            throw new snapshot_table/* SnapshotError */.JC(`There is a snapshot ${act.name} already, of ${known.time}.`, {
                remedy: `Use \`overwrite:${act.name}\`, another name, or delete it first.`,
            });
        }
        if ((act.action === 'load' || act.action === 'delete') && known === undefined) {
            throw (0,snapshot_table/* unknownSnapshotError */.hG)(act.name, snapshots.map((one) => one.name), 'the VM');
        }
        if (act.action === 'load' && known?.loadable === false) {
            throw new snapshot_table/* SnapshotError */.JC(`The snapshot ${act.name} cannot be loaded: ${whyNot(known)}.`, { remedy: 'Load one that maqet has made.' });
        }
        if (act.action === 'load' || act.action === 'delete')
            return;
        await this.requireSavable();
        const { machine, memoryBytes } = this.parts;
        await requireSnapshotSpace(act, view, { pid: machine.id.pid, memoryBytes }, this.rest.bytes);
    }
    /**
     * Carries out an act that {@link check} has let through.
     *
     * @param signal - aborted when nobody wants it any more: what can be undone is undone.
     * @throws BlockJobError, SnapshotError, VmCrashedError; CancelledError if it was undone.
     */
    async perform(act, view, signal) {
        switch (act.action) {
            case 'list':
                return view;
            case 'create':
                return this.create(act.name, view, signal);
            case 'overwrite':
                return this.overwrite(act.name, view, signal);
            case 'load':
                await this.load(act.name, view, signal);
                return view;
            case 'delete':
                await this.delete(act.name, view, signal);
                return view;
        }
    }
    create(name, view, signal) {
        return this.rest.saving(view.disks, () => this.save(name, view, signal));
    }
    async save(name, view, signal) {
        const devices = names(view);
        try {
            await runBlockJob(this.parts.machine, 'snapshot-save', { tag: name, vmstate: devices[0] ?? '', devices }, signal);
            const after = await this.look();
            const made = after.snapshots.find((one) => one.name === name);
            if (made?.loadable !== true)
                throw new snapshot_table/* SnapshotError */.JC(`QEMU did not save the snapshot ${name} on every disk.`, { remedy: 'Try again.' });
            if (signal.aborted)
                throw new errors/* CancelledError */.cc(`the making of the snapshot ${name}`);
            return after;
        }
        catch (error) {
            await this.removeRest(name);
            throw error;
        }
    }
    /** All disks or none: what a save that failed has left on some of them goes, and the error stays that of the save. */
    async removeRest(name) {
        const left = await this.look().catch(() => undefined);
        const having = left?.disks.filter((disk) => disk.snapshots.some((one) => one.name === name)) ?? [];
        if (having.length === 0)
            return;
        const args = { tag: name, devices: having.map((disk) => disk.name) };
        await runBlockJob(this.parts.machine, 'snapshot-delete', args, new AbortController().signal).catch(() => undefined);
    }
    /**
     * QEMU cannot rename a snapshot. So where there is one of that name, the new one is saved under a name of its own first, and
     * again under its final one once the old one is gone; the guest is held meanwhile, so both are the same.
     */
    async overwrite(name, view, signal) {
        if (!view.snapshots.some((one) => one.name === name))
            return this.create(name, view, signal);
        const { machine } = this.parts;
        const ran = (await runState(machine)) === 'running';
        const spare = `${name.slice(0, 40)}.new-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
        await setRunning(machine, false);
        try {
            await this.create(spare, view, signal);
            // From here on it is carried through: the old one goes.
            const never = new AbortController().signal;
            try {
                await this.delete(name, view, never);
                await this.create(name, view, never);
            }
            catch (error) {
                throw keptAs(spare, name, error);
            }
            await this.delete(spare, view, never).catch((error) => {
                throw leftOver(spare, name, error);
            });
            return await this.look();
        }
        finally {
            if (ran)
                await setRunning(machine, true);
        }
    }
    async load(name, view, signal) {
        const { machine, mutex, onLoaded } = this.parts;
        const devices = names(view);
        const vmstate = view.disks.find((disk) => disk.snapshots.some((one) => one.name === name && one.stateBytes > 0))?.name ?? '';
        const state = await runState(machine);
        const wanted = mutex.heldByLoad || wantsToRun(state);
        mutex.heldByLoad = wanted;
        // QEMU would let the guest run on as soon as it is loaded: before anybody knows that it is an earlier one that speaks.
        await setRunning(machine, false);
        await reviveForLoad(machine, state);
        const since = machine.journal.cursor;
        try {
            await runBlockJob(machine, 'snapshot-load', { tag: name, vmstate, devices }, signal);
        }
        catch (error) {
            throw await this.afterBrokenLoad(name, { resume: state === 'running', since }, error);
        }
        onLoaded(since);
        await setRunning(machine, wanted);
        mutex.heldByLoad = false;
    }
    /** QEMU looks for the snapshot before it touches anything: where it is not there, nothing has changed. */
    async afterBrokenLoad(name, before, error) {
        const { machine, mutex, onLoaded } = this.parts;
        const broken = error instanceof BlockJobError && (await this.look()).snapshots.some((one) => one.name === name && one.loadable);
        if (!broken) {
            if (!before.resume || !machine.running)
                return error;
            await setRunning(machine, true);
            mutex.heldByLoad = false;
            return error;
        }
        onLoaded(before.since);
        return new snapshot_table/* SnapshotError */.JC(`The snapshot ${name} could not be loaded, and the guest stays paused: ${(0,errors/* errorText */.kc)(error)}`, {
            remedy: 'Its memory and its disks may be half those of the snapshot: load another one, or stop the VM.',
            cause: error,
        });
    }
    async delete(name, view, signal) {
        await runBlockJob(this.parts.machine, 'snapshot-delete', { tag: name, devices: names(view) }, signal);
    }
    /** A device whose state QEMU cannot save says so only after the guest was paused; asked, it tells before. */
    async requireSavable() {
        const reply = await this.parts.machine.execute('query-migrate', {}, work_TO_ITS_END);
        const reasons = (0,json/* isJsonObject */.OW)(reply) && Array.isArray(reply['blocked-reasons']) ? reply['blocked-reasons'] : [];
        if (reasons.length === 0)
            return;
        throw new snapshot_table/* SnapshotError */.JC(`QEMU cannot save the state of this VM: ${reasons.map((one) => (0,untrusted_text/* oneLine */.T)(String(one), 300)).join('; ')}.`, {
            remedy: 'Leave out the device (an NVMe disk can be `interface: virtio`), or unmount the share in the guest first.',
        });
    }
}
function names({ disks }) {
    return disks.map((disk) => disk.name);
}
function whyNot({ stateBytes, disks }) {
    return stateBytes === 0 ? 'it holds no state of the machine' : `of the disks only ${disks.join(', ')} have it`;
}
function leftOver(spare, name, error) {
    return new snapshot_table/* SnapshotError */.JC(`The snapshot ${name} is saved; its copy ${spare} could not be removed: ${(0,errors/* errorText */.kc)(error)}`, {
        remedy: `Use \`delete:${spare}\`: it takes as much room as the snapshot.`,
        cause: error,
    });
}
function keptAs(spare, name, error) {
    return new snapshot_table/* SnapshotError */.JC(`The snapshot ${name} could not be saved again under its name: ${(0,errors/* errorText */.kc)(error)}`, {
        remedy: `The new one is there as ${spare}: it can be loaded.`,
        cause: error,
    });
}

;// CONCATENATED MODULE: ./src/supervisor/boot.ts






















/** How long QEMU may take to say which dump formats it has, in milliseconds. */
const ASK_MS = 5000;
/**
 * Boots a VM. The audit log says so before QEMU is spawned.
 *
 * If this fails, no process is left, the audit log says why where it can, and it is closed.
 *
 * @throws VmCrashedError only if QEMU ended before its guest was to run.
 */
async function bootVm(folder, params, onState) {
    const complaints = new Complaints();
    const redact = new redactor/* GrowingRedactor */.o(params.secrets);
    const shipper = await syslog_shipper/* AuditShipper */.p.open(folder);
    const audit = await log/* AuditLog */.S.open(folder.audit, { vm: params.spec.name, redact, onWritten: () => shipper?.wake() });
    const note = lifecycleNotes(audit, params.caller);
    const events = new EventLog(folder.events);
    let machine;
    let daemons;
    try {
        await note('vm-start', startFacts(params), null);
        const files = { cwd: folder.files, env: process.env, logFile: folder.qemuLog };
        const hooks = { onEvent: events.record.bind(events), onState };
        daemons = await ShareDaemons.start(params.daemons, folder, shared_deadline/* Deadline */.B.after(params.startTimeoutMs));
        const starting = vm_machine/* Machine */.u.start({ qemu: params.qemu, args: params.args, ...files, ...hooks }, shared_deadline/* Deadline */.B.after(params.startTimeoutMs));
        machine = await daemons.attend(starting);
        const serial = new SerialConsole(machine.serial, folder.serialLog, { onProblem: (error) => complaints.tell(error) });
        const watch = new GuestWatch(machine, serial, params.spec.accel);
        const channels = new GuestChannels(machine, serial, params.guest);
        const askAgent = channels.askAgent.bind(channels);
        const { layers, spec } = params;
        const context = await gateContext(params, machine);
        const mutex = new GuestMutex();
        const gate = new gate_gate/* Gate */.i({ machine, askAgent, mutex, audit, folder, layers, context });
        const runs = new GuestRuns({ machine, audit, watch, channels, layers });
        const work = new SnapshotWork({
            machine,
            mutex,
            own: spec.disks.map((disk) => disk.name),
            inState: arguments_machine/* STATE_NODES */.s5,
            memoryBytes: spec.memoryBytes,
            onLoaded: (since) => {
                watch.replaced(since);
                channels.forget();
            },
        });
        const snapshots = new Snapshots({ machine, audit, work, mutex, layers, context });
        await resume(machine, shared_deadline/* Deadline */.B.after(params.startTimeoutMs));
        await note('vm-start', { pid: machine.id.pid, qemuVersion: machine.qemuVersion }, 'ok');
        return { machine, daemons, serial, events, complaints, audit, shipper, redact, watch, gate, channels, runs, snapshots };
    }
    catch (error) {
        await machine?.kill();
        await daemons?.close();
        await events.close();
        // Where that cannot be recorded, why it failed is still what counts.
        await note('vm-start', {}, 'failed', { error: (0,errors/* errorText */.kc)(error) }).catch(() => undefined);
        await audit.close(params.caller).catch(() => undefined);
        // Whoever wanted the VM delivers the rest.
        await shipper?.close();
        throw error;
    }
}
/** Lets the guest run. From here on no failure is a refusal of QEMU to start: the guest may have run, and written to its disks. */
async function resume(machine, deadline) {
    try {
        await machine.resume(deadline);
    }
    catch (error) {
        if (!(error instanceof vm_errors/* VmCrashedError */.M))
            throw error;
        throw new vm_errors/* VmError */.w(error.marked.message, { remedy: error.marked.remedy, status: error.status, cause: error });
    }
}
/** Writes lifecycle records: they have no command and no tier. */
function lifecycleNotes(audit, caller) {
    return async (event, facts, outcome, ending = {}) => {
        await audit.append({ ...caller, event, arguments: facts, decision: 'allow', reason: 'lifecycle', outcome, ...ending });
    };
}
function startFacts({ qemu, spec, accelReason, args, daemons, layers }) {
    const { accel, memoryBytes, cpus, machine } = spec;
    const served = daemons.map((daemon) => ({ file: daemon.file, args: [...daemon.args] }));
    const facts = { qemu, accel, accelReason, memoryBytes, cpus, machine, args: [...args], policy: (0,policy_layer/* layerFacts */.Dx)(layers) };
    return served.length === 0 ? facts : { ...facts, daemons: served };
}
async function gateContext({ spec }, machine) {
    const reply = await machine.execute('query-dump-guest-memory-capability', {}, shared_deadline/* Deadline */.B.after(ASK_MS));
    const formats = (0,json/* isJsonObject */.OW)(reply) && Array.isArray(reply['formats']) ? reply['formats'] : [];
    return {
        memoryBytes: spec.memoryBytes,
        qemuVersion: machine.qemuVersion,
        arch: spec.arch,
        created: (0,args/* backEndNames */.Z)(spec),
        dumpFormats: formats.filter((format) => typeof format === 'string'),
    };
}

;// CONCATENATED MODULE: ./src/supervisor/gate/memory-dump.ts
/** Dumps the whole guest memory, through the same gate as any command. @throws what {@link Gate.execute} throws. */
async function dumpMemory(gate, params, log) {
    const kdump = params.format === 'kdump-zlib';
    const args = {
        paging: false,
        protocol: `file:${params.name}.${kdump ? 'kdump' : 'elf'}`,
        ...(kdump ? { format: params.format } : {}),
    };
    const { dumps } = await gate.execute({ ...params, command: 'dump-guest-memory', arguments: args, keepAs: params.format }, log);
    const [stored] = dumps;
    if (stored === undefined)
        throw new TypeError('a dump without a file');
    return stored;
}

// EXTERNAL MODULE: ./src/guest/readiness.ts
var readiness = __webpack_require__(26492);
;// CONCATENATED MODULE: ./src/guest/user-network.ts
const ROW = /^\s*TCP\[(\w{1,20})\]\s+-?\d{1,9}\s+(\S{1,64})\s+(\d{1,5})\s+(\S{1,64})\s+(\d{1,5})\s/;
/** The state in the row of the forwarded port itself. */
const FORWARD = 'HOST_FORWARD';
/**
 * Parses the table of connections that QEMU's user network prints (`info usernet`, here by QEMU 7.2):
 *
 *       Protocol[State]    FD  Source Address  Port   Dest. Address  Port RecvQ SendQ
 *       TCP[ESTABLISHED]   10       127.0.0.1 34567       10.0.2.15    22     0     0
 *       TCP[HOST_FORWARD]   5       127.0.0.1 34567       10.0.2.15    22     0     0
 *
 * The source of each connection is the address of the forwarded port, not of the client. Connections through one port look alike.
 *
 * @param port - the forwarded port of the host.
 * @returns undefined if the table does not list that port: the network or the format of the table is another one.
 */
function forwardedFlows(table, port) {
    const rows = table.split('\n').flatMap((line) => {
        const [, state = '', , sourcePort, target, targetPort] = ROW.exec(line) ?? [];
        return Number(sourcePort) === port ? [{ state, target: `${target}:${targetPort}` }] : [];
    });
    const forward = rows.find(({ state }) => state === FORWARD);
    if (forward === undefined)
        return undefined;
    // A connection of the guest itself may have the same source port, but it has another target.
    const own = rows.filter(({ state, target }) => state !== FORWARD && target === forward.target);
    return { target: forward.target, states: own.map(({ state }) => state) };
}

;// CONCATENATED MODULE: ./src/guest/tcp.ts





/** How often QEMU is asked about a connection, in milliseconds. */
const tcp_LOOK_MS = 100;
/** After so long without an answer of the guest, a new connection is made: QEMU repeats its SYN less and less often. */
const HOLD_MS = 3000;
/** Where QEMU does not report its connections, one that stays open for this long counts as accepted. */
const OPEN_MS = 1000;
/** The pause after an attempt that failed, in milliseconds. */
const tcp_PAUSE_MS = 200;
/** TCP states that a connection reaches only if the guest accepted it. */
const ACCEPTED = ['ESTABLISHED', 'CLOSE_WAIT'];
/**
 * Waits until a program in the guest accepts TCP connections.
 *
 * A connection to the forwarded port proves nothing, because QEMU's user network accepts every one itself. The state of QEMU's own
 * connection to the guest is the proof. Where QEMU does not report it, a connection that receives data or stays open for a second
 * counts.
 *
 * The probe is a real connection without data. A server that serves a single client has then served it.
 *
 * @returns the evidence, in one line.
 * @throws DeadlineError that says how far the last attempt came, or CancelledError.
 */
async function waitForTcp(target) {
    const { port, deadline } = target;
    let last;
    for (;;) {
        try {
            last = await probe(target);
            if (last.kind === 'ready')
                return last.evidence;
            await deadline.race((0,shared_deadline/* sleep */.y)(tcp_PAUSE_MS, deadline.signal), 'the next attempt');
        }
        catch (error) {
            if (!(error instanceof errors/* DeadlineError */.j3))
                throw error;
            const { said, remedy } = explain(last);
            throw new errors/* DeadlineError */.j3(`the guest to accept TCP connections through port ${port} of the host (${said})`, Math.round(deadline.ms), remedy);
        }
    }
}
/** Makes one connection and judges it. Closes it before it settles. */
async function probe({ port, usernet, deadline }) {
    const connection = new Probe(port);
    const ask = async () => forwardedFlows(await usernet().catch(() => ''), port);
    try {
        for (;;) {
            const flows = await deadline.race(ask(), "QEMU's report on its user network");
            const outcome = connection.judge(flows);
            if (outcome !== undefined)
                return outcome;
            await deadline.race((0,shared_deadline/* sleep */.y)(tcp_LOOK_MS, deadline.signal), 'the guest to answer');
        }
    }
    finally {
        connection.close();
    }
}
class Probe {
    port;
    socket;
    startedAt = performance.now();
    state = 'open';
    error;
    constructor(port) {
        this.port = port;
        this.socket = (0,external_node_net_.connect)(port, '127.0.0.1');
        this.socket.once('data', () => {
            this.state = 'received';
        });
        this.socket.once('error', (error) => {
            this.error = (0,errors/* errnoOf */.UQ)(error) ?? 'an error';
        });
        for (const event of ['end', 'close']) {
            this.socket.once(event, () => {
                if (this.state === 'open')
                    this.state = 'closed';
            });
        }
    }
    /** Judges the connection. @returns undefined while the result is not known yet. */
    judge(flows) {
        const heldMs = performance.now() - this.startedAt;
        const by = `TCP port ${this.port} of the host`;
        if (this.state === 'received')
            return { kind: 'ready', evidence: `the guest sent data to ${by}` };
        const accepted = flows?.states.find((state) => ACCEPTED.includes(state));
        if (accepted !== undefined)
            return { kind: 'ready', evidence: `the guest accepts TCP connections on ${flows?.target} through ${by}` };
        if (this.state === 'closed')
            return this.error === 'ECONNREFUSED' ? { kind: 'refused' } : { kind: 'closed' };
        if (flows === undefined)
            return heldMs < OPEN_MS ? undefined : { kind: 'ready', evidence: `a connection to ${by} stayed open` };
        return heldMs < HOLD_MS ? undefined : { kind: 'silent' };
    }
    close() {
        this.socket.destroy();
    }
}
function explain(last) {
    switch (last?.kind) {
        case 'closed':
            return {
                said: 'the guest refuses them: nothing listens on that port yet',
                remedy: 'Look at the serial log for why the service did not start, and check that it listens on all addresses of the guest.',
            };
        case 'refused':
            return { said: 'QEMU does not listen on that port', remedy: `Forward the port with ${(0,wording/* input */.hF)('ports')}.` };
        case undefined:
            return { said: 'the first attempt had not ended', remedy: 'Raise the timeout.' };
        default:
            return {
                said: "the guest's network does not answer",
                remedy: 'Look at the serial log: the guest needs a driver for its network card, and an address from DHCP.',
            };
    }
}

;// CONCATENATED MODULE: ./src/supervisor/ready.ts








/** How long QEMU may take to answer a question, in milliseconds. */
const ready_ASK_MS = 5000;
/** Conditions about the guest as it is now. The others also count if they came true before the guest went down. */
const OF_NOW = new Set(['running', 'tcp', 'channel']);
const PANIC_REMEDY = `Read the serial log. ${(0,wording/* input */.hF)('dump', 'on-panic')} keeps the memory of a guest that panics.`;
const POWER_OFF_REMEDY = `Use ${(0,wording/* input */.hF)('wait-for', 'shutdown')} if the guest is meant to power off. Otherwise read the serial log.`;
/** The guest was not ready in time. The message says how far it came. */
class NotReadyError extends errors/* MaqetError */.Po {
}
/**
 * Waits until a condition is met, or throws as soon as it can no longer be: QEMU exits, the guest panics or powers off, its CPUs
 * have stopped.
 *
 * @returns what met it: the text that matched (untrusted), or the name of an event.
 * @throws VmCrashedError, or an error with status `timed-out` that says how far the guest came.
 */
async function waitUntilReady(condition, vm, deadline) {
    const work = workOf(condition);
    // A channel that was found earlier would report a guest that has ended as ready.
    if (!vm.fresh && OF_NOW.has(condition.kind))
        await vm.watch.requireLive(work.what);
    try {
        return await vm.watch.whileAlive(work, deadline, (bounded) => met(condition, vm, bounded));
    }
    catch (error) {
        if (!(error instanceof errors/* DeadlineError */.j3))
            throw error;
        throw notReadyError(condition, vm, deadline.ms, error);
    }
}
/** A wait for an end of the guest is not ended by it. */
function workOf(condition) {
    const { kind } = condition;
    const waitsForPanic = kind === 'event' && condition.name === 'GUEST_PANICKED';
    // QEMU also sends events without the guest's doing.
    const dependsOnGuest = kind !== 'event';
    return {
        what: `maqet waited for ${(0,readiness/* describeWaitCondition */._$)(condition)}`,
        endedBy: {
            panic: waitsForPanic ? undefined : PANIC_REMEDY,
            'power-off': dependsOnGuest && kind !== 'shutdown' ? POWER_OFF_REMEDY : undefined,
        },
        endedByStall: dependsOnGuest,
    };
}
async function met(condition, { machine, serial, watch, channels, ports }, deadline) {
    switch (condition.kind) {
        case 'running':
            return 'running';
        case 'serial':
            return serial.waitForMatch((0,pattern.compileSerialPattern)(condition.pattern), deadline);
        case 'shutdown':
            return watch.poweredOff(deadline);
        case 'event':
            return (await machine.journal.waitFor({ name: condition.name }, 0, deadline)).event.name;
        case 'tcp':
            return waitForTcp({ port: forwardedTo(condition.port, ports), usernet: () => userNetwork(machine), deadline });
        case 'channel':
            return (await channels.ready(condition.channel, deadline)).name;
    }
}
/** The host's port that is forwarded to a TCP port of the guest. */
function forwardedTo(guest, ports) {
    const forward = ports.find((port) => port.protocol === 'tcp' && port.guest === guest);
    if (forward !== undefined)
        return forward.host;
    throw new errors/* MaqetError */.Po(`No port of the host is forwarded to TCP port ${guest} of the guest.`, {
        remedy: `Start the VM with ${(0,wording/* input */.hF)('ports', `0:${guest}`)} and a network card.`,
    });
}
/** The connections of QEMU's user network. Asks the human monitor: `x-query-usernet` exists from QEMU 11 on only. */
async function userNetwork(machine) {
    return String(await machine.execute('human-monitor-command', { 'command-line': 'info usernet' }, shared_deadline/* Deadline */.B.after(ready_ASK_MS)));
}
function notReadyError(condition, vm, ms, cause) {
    const { machine, serial, watch, channels } = vm;
    const progress = (0,readiness/* describeProgress */.vk)(serial, performance.now(), serial.tail(1).at(-1) ?? '');
    // The error of a channel or a port tells what its last attempt met.
    const lastAttempt = condition.kind === 'channel' || condition.kind === 'tcp' ? ` ${cause.marked.message}` : '';
    const output = machine.output.tail().at(-1);
    const qemuOutput = output === undefined ? '' : ` Last output of QEMU: ${(0,untrusted_text/* oneLine */.T)(output, 200)}.`;
    // `auto` leaves the console alone where it could do harm.
    const consoleUntried = condition.kind === 'channel' && condition.channel === 'auto' && !channels.tries('serial');
    const otherChannel = consoleUntried
        ? ` Use ${(0,wording/* input */.hF)('run-with', 'serial')} if the guest has a root shell on its serial console, which \`auto\` does not try here.`
        : '';
    return new NotReadyError(`Waited ${(0,units/* formatDuration */.a3)(ms)} for ${(0,readiness/* describeWaitCondition */._$)(condition)}: ${progress}.${watch.pausedHint}${lastAttempt}${qemuOutput}`, {
        remedy: `Raise ${(0,wording/* input */.hF)('boot-timeout')} if the guest is only slow.${otherChannel} The serial log shows how far its boot came.`,
        status: 'timed-out',
        cause,
    });
}

;// CONCATENATED MODULE: ./src/supervisor/record-keeper.ts


/** How long after a failure `vm.json` is written again, in milliseconds. */
const record_keeper_RETRY_MS = 1000;
/** The one writer of `vm.json` while the VM lives: what it says last is what stays, as soon as the disk takes it. */
class RecordKeeper {
    folder;
    current;
    complaints;
    writing = Promise.resolve();
    retry;
    closed = false;
    constructor(folder, current, complaints) {
        this.folder = folder;
        this.current = current;
        this.complaints = complaints;
    }
    get record() {
        return this.current;
    }
    /** Changes the record. @throws MaqetError if that is not on disk: it is tried again until {@link close}. */
    change(change) {
        this.current = { ...this.current, ...change };
        const next = this.writing.then(() => this.write());
        this.writing = next.catch(() => undefined);
        return next;
    }
    /** As {@link change}, for what nobody waits for. Never rejects. */
    async note(change) {
        await this.change(change).catch(() => undefined);
    }
    /** From now on nothing is tried again: the folder may be another VM's. */
    close() {
        this.closed = true;
        clearTimeout(this.retry);
    }
    async write() {
        clearTimeout(this.retry);
        try {
            await (0,state_record/* writeRecord */.rh)(this.folder, this.current);
        }
        catch (cause) {
            const error = new errors/* MaqetError */.Po(`${this.folder.record} cannot be written: ${(0,errors/* errorText */.kc)(cause)}.`, {
                remedy: 'Free disk space, and see whether its folder can be written to.',
                cause,
            });
            this.complaints.tell(error);
            if (!this.closed)
                this.retry = setTimeout(() => void this.note({}), record_keeper_RETRY_MS).unref();
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./src/supervisor/service.ts














const QUICK = { powerdownMs: 0, quitMs: 2000, termMs: 2000 };
/** How long commands that were under way when the VM ended may take to record their outcome, in milliseconds. */
const SETTLE_MS = 5000;
/** How long the syslog server may take for the last records where nobody else is there to send them, in milliseconds. */
const DELIVER_MS = 5000;
const TAIL_LINES = 40;
const MOST_EVENTS = 1000;
/**
 * One VM, from its first audit record to its last: the only writer of its folder while it lives.
 *
 * Once `ended` settles, QEMU has been reaped, the logs are closed and `vm.json` tells the final state.
 */
class VmService {
    params;
    keeper;
    live;
    /** Settles when everything is over. Never rejects. */
    ended;
    settleEnded;
    startedAt = external_node_perf_hooks_.performance.now();
    lifetime;
    stopping;
    constructor(params, keeper, live) {
        this.params = params;
        this.keeper = keeper;
        this.live = live;
        const { promise, resolve } = Promise.withResolvers();
        this.ended = promise;
        this.settleEnded = resolve;
        this.lifetime = setTimeout(() => void this.stopBecause('its lifetime is over'), params.lifetimeMs);
        void live.machine.exited.then(() => this.stopBecause('QEMU has ended'));
    }
    /** Starts the VM. If this fails, no process is left, and the audit log and `vm.json` say why. */
    static async start(folder, claimed, params) {
        const { spec } = params;
        const record = {
            ...claimed,
            owner: (0,shared_process/* identify */.ls)(process.pid),
            accel: { name: spec.accel, reason: params.accelReason },
            ports: [...spec.ports],
        };
        try {
            let service;
            const live = await bootVm(folder, params, (states) => service?.onState(states));
            service = new VmService(params, new RecordKeeper(folder, { ...record, qemu: live.machine.id }, live.complaints), live);
            await service.onState(live.machine.states);
            return service;
        }
        catch (error) {
            const reason = (0,redactor/* createRedactor */.l)(params.secrets).text((0,errors/* errorText */.kc)(error));
            await (0,state_record/* writeRecord */.rh)(folder, { ...record, state: 'failed', reason }).catch(() => undefined);
            throw error;
        }
    }
    get pid() {
        return this.live.machine.id.pid;
    }
    get qemuVersion() {
        return this.live.machine.qemuVersion;
    }
    get kept() {
        return this.keeper.record.kept;
    }
    /** Sends a QMP command, if the policy lets it. */
    execute(params, log) {
        return this.live.gate.execute(params, log);
    }
    /** Records commands that a caller's own check refused. */
    refused(params, log) {
        return this.live.gate.recordRefused(params, log);
    }
    /** Waits until the guest is ready, or until it is certain that it never will be. */
    async waitReady({ condition, timeoutMs }) {
        const { ports } = this.params.spec;
        const fresh = this.keeper.record.bootMs === null;
        const evidence = await waitUntilReady(condition, { ...this.live, ports, fresh }, shared_deadline/* Deadline */.B.after(timeoutMs));
        const bootMs = this.keeper.record.bootMs ?? Math.round(external_node_perf_hooks_.performance.now() - this.startedAt);
        await this.keeper.note({ bootMs });
        return { evidence, bootMs };
    }
    /** Runs a script in the guest, if the policy lets it. */
    runInGuest(params, peer) {
        return this.live.runs.run(params, peer);
    }
    async waitEvent(params) {
        const match = params.data === undefined ? { name: params.name } : { name: params.name, data: params.data };
        const { seq, event } = await this.live.machine.journal.waitFor(match, params.since, shared_deadline/* Deadline */.B.after(params.timeoutMs));
        return { seq, data: event.data };
    }
    /** The newest events so far, of that name if there is one. */
    events(name) {
        return this.live.machine.journal.list(MOST_EVENTS, name).map(({ event, seq }) => eventFacts(event, seq));
    }
    /** Dumps the whole guest memory, if the policy lets it. */
    dump(params, log) {
        return dumpMemory(this.live.gate, params, log);
    }
    /** Makes, loads, deletes or lists snapshots, if the policy lets it. */
    snapshot(params, peer) {
        return this.live.snapshots.act(params, peer);
    }
    status() {
        const { machine, serial, watch, audit, gate } = this.live;
        return {
            vm: this.params.spec.name,
            state: machine.states.state,
            reason: machine.states.reason,
            pid: this.pid,
            qemu: machine.id,
            supervisor: this.keeper.record.owner,
            kept: this.kept,
            panicked: watch.panicText !== undefined,
            poweredOff: watch.powerOffReason !== undefined,
            uptimeMs: Math.round(external_node_perf_hooks_.performance.now() - this.startedAt),
            serialBytes: serial.bytes,
            serialQuietMs: serial.bytes === 0 ? -1 : Math.round(external_node_perf_hooks_.performance.now() - serial.lastByteAt),
            cursor: machine.journal.cursor,
            auditHead: audit.head,
            auditRecords: audit.records,
            layers: this.params.layers,
            context: gate.context,
        };
    }
    tail() {
        return { serial: this.live.serial.tail(TAIL_LINES), qemu: this.live.machine.output.tail() };
    }
    /** Records who has come, whose secrets stay out of the audit log from now on, and says how the VM is. */
    async attached({ caller, secrets, layers }) {
        this.live.redact.learn(secrets);
        await lifecycleNotes(this.live.audit, caller)('vm-attach', { policy: (0,policy_layer/* layerFacts */.Dx)(layers) }, 'ok');
        return this.status();
    }
    /** Lets the VM outlive the process that launched it. If this fails, it is as it was. */
    async keep(caller) {
        const { kept } = this;
        await lifecycleNotes(this.live.audit, caller)('vm-keep', {}, 'ok');
        // A later step must be able to tell that the VM was kept.
        await this.keeper.change({ kept: true }).catch(async (error) => {
            await this.keeper.note({ kept });
            throw error;
        });
        clearTimeout(this.lifetime);
        return null;
    }
    /** Sends what the audit log holds by now to the syslog server, where there is one. */
    async deliver(timeoutMs) {
        return (await this.live.shipper?.flush(shared_deadline/* Deadline */.B.after(timeoutMs))) ?? null;
    }
    /**
     * Stops the VM; a second call joins the first. When it resolves, QEMU is gone and the audit log is closed. A log that cannot be
     * written does not keep the VM alive: the result says so. Whoever asks sends the rest of the log to the syslog server.
     */
    stop(params) {
        this.stopping ??= this.end(params, 0);
        return this.stopping;
    }
    /** Stops the VM for a reason of the supervisor's own. Never rejects. */
    async stopBecause(reason) {
        this.stopping ??= this.end({ caller: this.params.caller, reason, quick: true }, DELIVER_MS);
        await this.stopping.catch(() => undefined);
    }
    /** @param deliverMs - how long the syslog server may take for the rest of the log. */
    async end(params, deliverMs) {
        const { machine, daemons, channels, serial, events, audit, shipper, complaints } = this.live;
        const problems = new Unrecorded(complaints);
        const died = !machine.running;
        clearTimeout(this.lifetime);
        let outcome;
        try {
            outcome = await this.stopOnRecord(params, problems);
            if (deliverMs > 0)
                await shipper?.flush(shared_deadline/* Deadline */.B.after(deliverMs));
        }
        finally {
            await Promise.allSettled([daemons.close(), channels.close(), serial.close(), events.close(), audit.close(), shipper?.close()]);
            // A kept VM that died by itself stays marked: a later step must not take a new one for it.
            const { state, reason } = machine.states;
            this.keeper.close();
            await problems.of(this.keeper.change({ state, reason, ...(died ? {} : { kept: false }) }));
            complaints.flush();
            this.settleEnded();
        }
        const { state, reason, kept } = this.keeper.record;
        return { ...outcome, auditHead: audit.head, auditRecords: audit.records, unrecorded: problems.first, end: { state, reason, kept } };
    }
    /** The audit log says that the VM is to be stopped, and how it was, as far as it can still say anything. */
    async stopOnRecord({ caller, reason, quick }, problems) {
        const { machine, audit, gate, runs, snapshots } = this.live;
        const note = lifecycleNotes(audit, caller);
        await problems.of(note('vm-stop', { reason }, null));
        const outcome = await stopMachine(machine, quick ? QUICK : this.params.stopLimits);
        await shared_deadline/* Deadline */.B.after(SETTLE_MS)
            .race(Promise.all([gate.idle(), runs.idle(), snapshots.idle()]), 'the commands under way')
            .catch(() => undefined);
        const { state, reason: why } = machine.states;
        const facts = { method: outcome.method, state, reason: why };
        await problems.of(note('vm-stop', facts, state === 'failed' ? 'failed' : 'ok', { durationMs: outcome.ms }));
        await problems.of(audit.close(caller));
        return outcome;
    }
    /** The end is not told here but once everything is over: from then on the name, and with it the folder, is free to be taken. */
    async onState({ state, reason, ended }) {
        if (!ended)
            await this.keeper.note({ state, reason });
    }
}

// EXTERNAL MODULE: ./src/supervisor/rpc/guest-protocol.ts
var guest_protocol = __webpack_require__(67543);
// EXTERNAL MODULE: ./src/supervisor/rpc/guest-streams.ts
var guest_streams = __webpack_require__(38710);
// EXTERNAL MODULE: ./src/supervisor/rpc/protocol.ts
var protocol = __webpack_require__(96728);
// EXTERNAL MODULE: ./src/supervisor/rpc/snapshot-protocol.ts
var snapshot_protocol = __webpack_require__(26617);
// EXTERNAL MODULE: ./src/supervisor/rpc/wire.ts + 1 modules
var wire = __webpack_require__(70825);
;// CONCATENATED MODULE: ./src/supervisor/rpc/server.ts












/** How often the process that a kept VM depends on is looked at, in milliseconds. */
const WATCH_MS = 1000;
/** How long clients of an ended VM may take to hang up. */
const LINGER_MS = 60_000;
/**
 * Serves one VM until it has ended and nobody listens any more.
 *
 * The launching process speaks over `owner`, a socket that only it holds: when it dies, the socket closes, and unless the
 * VM was to be kept, the VM is stopped. Everybody else comes through the socket in the VM's folder.
 */
class SupervisorServer {
    folder;
    starting;
    service;
    listener;
    startAsked = false;
    clients = new Set();
    over;
    /** Settles when the process may exit. */
    finished;
    constructor(folder) {
        this.folder = folder;
        const { promise, resolve } = Promise.withResolvers();
        this.finished = promise;
        this.over = resolve;
    }
    /** Takes the launching process's end of the wire. */
    serveOwner(owner) {
        this.serve(owner, () => void this.onOwnerGone());
    }
    /** Ends the VM, if there is one: the supervisor itself was told to end. */
    async shutdown(reason) {
        const service = await this.started();
        if (service === undefined)
            this.over();
        else
            await service.stopBecause(reason);
    }
    async onOwnerGone() {
        const service = await this.started();
        if (service === undefined)
            this.over();
        else if (!service.kept)
            await service.stopBecause('the process that started the VM is gone');
    }
    /** The VM, also one that is just being started: to leave then would leave its audit log open. */
    async started() {
        return this.starting?.catch(() => undefined);
    }
    serve(stream, onGone) {
        const connection = (0,wire/* connectWire */.kN)(stream);
        const log = (line) => void connection.sendNotification(protocol/* LogNotification */.o4, line).catch(() => undefined);
        const runs = new guest_streams/* GuestRunServer */.N(connection);
        const on = (type, handler) => {
            (0,wire/* respond */.uf)(connection, type, handler);
        };
        on(protocol/* StartRequest */._6, (params) => this.start(params));
        on(protocol/* WaitReadyRequest */.u_, (params) => this.vm.waitReady(params));
        on(protocol/* ExecuteRequest */.bh, (params) => this.vm.execute(params, log));
        on(protocol/* RefusedRequest */.Id, (params) => this.vm.refused(params, log));
        on(protocol/* WaitEventRequest */.jJ, (params) => this.vm.waitEvent(params));
        on(protocol/* EventsRequest */.VC, async ({ name }) => this.vm.events(name));
        on(protocol/* DumpRequest */.A9, (params) => this.vm.dump(params, log));
        on(snapshot_protocol/* SnapshotRequest */.I, (params, signal) => this.vm.snapshot(params, { signal, log }));
        on(guest_protocol/* GuestRunRequest */.JM, (params) => runs.serve(params, (run, peer) => this.vm.runInGuest(run, peer), log));
        on(protocol/* AttachRequest */.DN, (params) => this.vm.attached(params));
        on(protocol/* StatusRequest */.sv, async () => this.vm.status());
        on(protocol/* TailRequest */.Q3, async () => this.vm.tail());
        on(protocol/* KeepRequest */.JS, (caller) => this.vm.keep(caller));
        on(protocol/* DeliverRequest */.HC, (timeoutMs) => this.vm.deliver(timeoutMs));
        on(protocol/* StopRequest */.WX, (params) => this.vm.stop(params));
        connection.onError(() => undefined);
        connection.onClose(() => {
            this.clients.delete(connection);
            runs.close();
            connection.dispose();
            onGone();
        });
        this.clients.add(connection);
        connection.listen();
    }
    get vm() {
        if (this.service === undefined)
            throw new errors/* MaqetError */.Po('The VM has not been started.', { remedy: 'Start it first.' });
        return this.service;
    }
    async start(params) {
        const claimed = await this.claimedRecord();
        this.starting = VmService.start(this.folder, claimed, params);
        this.service = await this.starting;
        this.watch(params.watchPid);
        void this.service.ended.then(() => this.leave());
        await this.listen();
        return { pid: this.service.pid, qemuVersion: this.service.qemuVersion };
    }
    async claimedRecord() {
        // Noted before the first wait: two requests may arrive together.
        const again = this.startAsked;
        this.startAsked = true;
        const record = await (0,state_record/* readRecord */.aE)(this.folder);
        if (!again && record !== undefined && (0,state_record/* isLive */.DG)(record))
            return record;
        throw new errors/* MaqetError */.Po(`Nobody has claimed ${this.folder.dir}, or its VM was started already.`, {
            remedy: 'Start the VM through maqet.',
        });
    }
    async listen() {
        const server = (0,external_node_net_.createServer)((socket) => this.serve(socket, () => undefined));
        // Relative to the working folder, which is the VM's: the address of a UNIX socket has at most 107 bytes (Linux).
        await new Promise((resolve, reject) => server.once('error', reject).listen('rpc.sock', resolve));
        await (0,promises_.chmod)(this.folder.socket, 0o600);
        this.listener = server;
    }
    /** Ends a VM that nobody could reach any more: its folder was removed, or the runner of its job is gone. */
    watch(pid) {
        const runner = pid === undefined ? undefined : (0,shared_process/* identify */.ls)(pid);
        const lost = () => {
            if (!(0,external_node_fs_.existsSync)(this.folder.record))
                return 'its folder is gone';
            return runner === undefined || (0,shared_process/* isAlive */._n)(runner) ? undefined : 'the runner of the job is gone';
        };
        const timer = setInterval(() => {
            const reason = lost();
            if (reason === undefined)
                return;
            clearInterval(timer);
            void this.service?.stopBecause(reason);
        }, WATCH_MS);
        timer.unref();
    }
    leave() {
        this.listener?.close();
        const started = performance.now();
        const timer = setInterval(() => {
            if (this.clients.size > 0 && performance.now() - started < LINGER_MS)
                return;
            clearInterval(timer);
            this.over();
        }, 20);
    }
}

;// CONCATENATED MODULE: ./src/supervisor/main.ts



const OWNER_FD = 3;
/** The supervisor's whole life: one VM, in the folder named by the first argument. */
async function runSupervisor(argv) {
    const [dir] = argv;
    if (dir === undefined)
        throw new TypeError('usage: supervisor <folder of the VM>');
    process.umask(0o077);
    // Both are a file on the disk of the VM: what a library or Node.js itself says on a full one must not end the VM.
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', () => undefined);
    const server = new SupervisorServer(new layout/* VmDirectory */.ZB(dir));
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) {
        process.on(signal, () => void server.shutdown(`the supervisor received ${signal}`));
    }
    // Under a file size limit the kernel would kill the process; with a handler the write fails instead, and is reported.
    process.on('SIGXFSZ', () => undefined);
    server.serveOwner(new external_node_net_.Socket({ fd: OWNER_FD, readable: true, writable: true }));
    await server.finished;
    // QEMU has been reaped and the logs are closed; a socket that a client left open must not hold the process.
    process.exit(0);
}


/***/ }),

/***/ 67543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ GuestRunRequest),
/* harmony export */   qR: () => (/* binding */ GuestInputRequest),
/* harmony export */   r0: () => (/* binding */ GuestOutputRequest),
/* harmony export */   wA: () => (/* binding */ GuestCancelNotification)
/* harmony export */ });
/* harmony import */ var vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17896);
/* harmony import */ var vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__);

/** Runs a script in the guest. */
const GuestRunRequest = new vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__.RequestType('guestRun');
/** Ends a run of {@link GuestRunRequest} early: by its id. */
const GuestCancelNotification = new vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__.NotificationType('guestCancel');
/** From the supervisor: output of the run. */
const GuestOutputRequest = new vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__.RequestType('guestOutput');
/** From the supervisor: asks for the next piece of a run's standard input, by its id; null at the end. */
const GuestInputRequest = new vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__.RequestType('guestInput');


/***/ }),

/***/ 38710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ GuestRunServer),
/* harmony export */   x: () => (/* binding */ GuestRunClient)
/* harmony export */ });
/* harmony import */ var _guest_protocol_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67543);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70825);


/**
 * The supervisor's end of the runs that one client asks for. Output goes out piece by piece, each after the answer to the one
 * before, so neither side ever holds more than one.
 */
class GuestRunServer {
    connection;
    cancels = new Map();
    constructor(connection) {
        this.connection = connection;
        connection.onNotification(_guest_protocol_js__WEBPACK_IMPORTED_MODULE_0__/* .GuestCancelNotification */ .wA, (id) => this.cancels.get(id)?.abort());
    }
    async serve(params, run, log) {
        const cancel = new AbortController();
        this.cancels.set(params.id, cancel);
        try {
            return await run(params, {
                output: (stream, chunk) => this.send({ id: params.id, stream, data: chunk }),
                input: this.input(params.id),
                signal: cancel.signal,
                log,
            });
        }
        finally {
            this.cancels.delete(params.id);
        }
    }
    /** The client is gone: nobody wants its runs any more. */
    close() {
        for (const cancel of this.cancels.values())
            cancel.abort();
    }
    async send(params) {
        await this.connection.sendRequest(_guest_protocol_js__WEBPACK_IMPORTED_MODULE_0__/* .GuestOutputRequest */ .r0, params);
    }
    async *input(id) {
        for (;;) {
            const data = await this.connection.sendRequest(_guest_protocol_js__WEBPACK_IMPORTED_MODULE_0__/* .GuestInputRequest */ .qR, id);
            if (data === null)
                return;
            yield data;
        }
    }
}
/** The client's end: finds the streams that a request of the supervisor is about. */
class GuestRunClient {
    connection;
    runs = new Map();
    newest = 0;
    constructor(connection) {
        this.connection = connection;
        (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .respond */ .uf)(connection, _guest_protocol_js__WEBPACK_IMPORTED_MODULE_0__/* .GuestOutputRequest */ .r0, async ({ id, stream, data }) => {
            await this.runs.get(id)?.output(stream, data);
            return null;
        });
        (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .respond */ .uf)(connection, _guest_protocol_js__WEBPACK_IMPORTED_MODULE_0__/* .GuestInputRequest */ .qR, async (id) => {
            const next = await this.runs.get(id)?.input?.next();
            return next === undefined || next.done ? null : next.value;
        });
    }
    /** Opens the streams for one run under a new id, for as long as `work` takes; closes the input whatever happens. */
    async open({ output, input }, work) {
        const id = ++this.newest;
        const iterator = input?.[Symbol.asyncIterator]();
        this.runs.set(id, { output, input: iterator });
        try {
            return await work(id);
        }
        finally {
            this.runs.delete(id);
            await iterator?.return?.();
        }
    }
    /** Asks the supervisor to end a run. */
    async cancel(id) {
        await this.connection.sendNotification(_guest_protocol_js__WEBPACK_IMPORTED_MODULE_0__/* .GuestCancelNotification */ .wA, id).catch(() => undefined);
    }
}


/***/ }),

/***/ 96728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ DumpRequest),
/* harmony export */   DN: () => (/* binding */ AttachRequest),
/* harmony export */   HC: () => (/* binding */ DeliverRequest),
/* harmony export */   Id: () => (/* binding */ RefusedRequest),
/* harmony export */   JS: () => (/* binding */ KeepRequest),
/* harmony export */   Q3: () => (/* binding */ TailRequest),
/* harmony export */   VC: () => (/* binding */ EventsRequest),
/* harmony export */   WX: () => (/* binding */ StopRequest),
/* harmony export */   _6: () => (/* binding */ StartRequest),
/* harmony export */   bh: () => (/* binding */ ExecuteRequest),
/* harmony export */   jJ: () => (/* binding */ WaitEventRequest),
/* harmony export */   o4: () => (/* binding */ LogNotification),
/* harmony export */   sv: () => (/* binding */ StatusRequest),
/* harmony export */   u_: () => (/* binding */ WaitReadyRequest)
/* harmony export */ });
/* harmony import */ var vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17896);
/* harmony import */ var vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__);

const StartRequest = new vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__.RequestType('start');
const WaitReadyRequest = new vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__.RequestType('waitReady');
const ExecuteRequest = new vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__.RequestType('execute');
const RefusedRequest = new vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__.RequestType('refused');
const WaitEventRequest = new vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__.RequestType('waitEvent');
/** Answered with the newest events so far, each as it stands in `events.jsonl`. */
const EventsRequest = new vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__.RequestType('events');
const DumpRequest = new vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__.RequestType('dump');
/** A caller has come: audited, and answered like `status`. */
const AttachRequest = new vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__.RequestType('attach');
const StatusRequest = new vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__.RequestType('status');
const TailRequest = new vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__.RequestType('tail');
/** Leaves the VM running after the launching process has ended. */
const KeepRequest = new vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__.RequestType('keep');
/** Sends what the audit log holds to the VM's syslog server, in so many milliseconds; answered with what is left, null for nothing. */
const DeliverRequest = new vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__.RequestType('deliver');
const StopRequest = new vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__.RequestType('stop');
const LogNotification = new vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__.NotificationType('log');


/***/ }),

/***/ 26617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ SnapshotRequest)
/* harmony export */ });
/* harmony import */ var vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17896);
/* harmony import */ var vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__);

/** Makes, loads, deletes or lists snapshots of the VM. Cancelled by the wire's own means. */
const SnapshotRequest = new vscode_jsonrpc_node__WEBPACK_IMPORTED_MODULE_0__.RequestType('snapshot');


/***/ }),

/***/ 70825:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hi: () => (/* binding */ RemoteError),
  kN: () => (/* binding */ connectWire),
  kn: () => (/* binding */ fromWire),
  Tq: () => (/* binding */ isAnswer),
  uf: () => (/* binding */ respond)
});

// EXTERNAL MODULE: ../../../work/main/node_modules/vscode-jsonrpc/lib/node/main.js
var main = __webpack_require__(17896);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(86202);
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(64623);
;// CONCATENATED MODULE: ./src/supervisor/rpc/content.ts

const LINE_FEED = 0x0a;
/**
 * The content of a message: JSON in one line, then, behind a line feed, the bytes that stand in `params.data` or `result`, as they
 * are. As text of any kind they cost a third more and, for a script that prints 100 MB, a second of processor time.
 */
function encodeContent(message) {
    const { bytes, rest } = withoutBytes(message);
    const text = Buffer.from((0,json/* stringifyJson */.sd)(rest));
    return bytes === undefined ? text : Buffer.concat([text, Buffer.of(LINE_FEED), bytes]);
}
/** Reads what {@link encodeContent} wrote. @throws SyntaxError for anything else. */
function decodeContent(content) {
    const all = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    const end = all.indexOf(LINE_FEED);
    const message = (0,json/* parseJson */.qF)(all.toString('utf8', 0, end < 0 ? all.length : end));
    if (!(0,json/* isJsonObject */.OW)(message))
        throw new SyntaxError('a message that is no JSON object');
    return end < 0 ? message : withBytes(message, all.subarray(end + 1));
}
function withoutBytes(message) {
    const { params, result } = message;
    if (result instanceof Uint8Array)
        return { bytes: result, rest: { ...message, result: null } };
    const data = params?.data;
    if (data instanceof Uint8Array)
        return { bytes: data, rest: { ...message, params: { ...params, data: null } } };
    return { rest: message };
}
function withBytes(message, bytes) {
    const { params } = message;
    return (0,json/* isJsonObject */.OW)(params) ? { ...message, params: { ...params, data: bytes } } : { ...message, result: bytes };
}

;// CONCATENATED MODULE: ./src/supervisor/rpc/wire.ts



const CONTENT_TYPE = 'application/json';
/** An error that the supervisor reported: name, message, remedy and verdict are the original's. */
class RemoteError extends errors/* MaqetError */.Po {
    constructor(name, message, remedy, status) {
        super(message, { remedy, status });
        this.name = name;
    }
}
const STATUSES = ['failed', 'timed-out', 'crashed', 'blocked'];
/** JSON-RPC over a socket, with integers beyond 2^53 and bytes intact. The caller starts it with `listen()`. */
function connectWire(stream) {
    const reader = new main.StreamMessageReader(stream, {
        charset: 'utf-8',
        contentTypeDecoder: { name: CONTENT_TYPE, decode: async (bytes) => decodeContent(bytes) },
    });
    // Its timer outlives the connection: a process that hung up in the middle of a message would never end.
    reader.partialMessageTimeout = 0;
    const writer = new main.StreamMessageWriter(stream, {
        charset: 'utf-8',
        contentTypeEncoder: { name: CONTENT_TYPE, encode: async (message) => encodeContent(message) },
    });
    return (0,main.createMessageConnection)(reader, writer);
}
/**
 * Answers the requests of one type. What the handler throws reaches the caller whole.
 *
 * @param handler - its signal is aborted when the caller does not want the answer any more, or is gone.
 */
function respond(connection, type, handler) {
    const gone = new AbortController();
    connection.onClose(() => gone.abort());
    connection.onRequest(type.method, async (params, token) => {
        const cancelled = new AbortController();
        token.onCancellationRequested(() => cancelled.abort());
        try {
            return await handler(params, AbortSignal.any([cancelled.signal, gone.signal]));
        }
        catch (error) {
            return toWire(error);
        }
    });
}
function toWire(error) {
    const known = error instanceof errors/* MaqetError */.Po;
    // The caller's front puts its words in the place of the marks.
    const message = known ? error.marked.message : error instanceof Error ? error.message : String(error);
    return new main.ResponseError(main.ErrorCodes.InternalError, message, {
        name: known ? error.name : 'Error',
        remedy: known ? error.marked.remedy : 'This is a bug in maqet: please report it with the audit log.',
        status: known ? error.status : 'failed',
    });
}
/** What the library itself rejects requests with: they could not be sent, or a closed connection has left them without an answer. */
const UNANSWERED = [
    main.ErrorCodes.PendingResponseRejected,
    main.ErrorCodes.ConnectionInactive,
    main.ErrorCodes.MessageWriteError,
    main.ErrorCodes.MessageReadError,
];
/** Whether an error that a request was rejected with is the other side's answer. */
function isAnswer(error) {
    return error instanceof main.ResponseError && !UNANSWERED.includes(error.code);
}
/** The error that a caller sees for whatever a request was rejected with. */
function fromWire(error) {
    if (!(error instanceof main.ResponseError))
        return error;
    const data = error.data;
    const status = STATUSES.includes(data?.status ?? '') ? data?.status : 'failed';
    return new RemoteError(data?.name ?? 'RemoteError', error.message, data?.remedy ?? 'Read the supervisor log in the VM folder.', status);
}


/***/ }),

/***/ 8713:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ diskStarter),
/* harmony export */   Iv: () => (/* binding */ defaultCpu),
/* harmony export */   a_: () => (/* binding */ diskInterfaces),
/* harmony export */   nm: () => (/* binding */ defaultMachine),
/* harmony export */   rS: () => (/* binding */ hasDisplay),
/* harmony export */   tj: () => (/* binding */ platformOf),
/* harmony export */   xy: () => (/* binding */ hasSelfTest)
/* harmony export */ });
/* unused harmony export consoleDevice */
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68350);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver__WEBPACK_IMPORTED_MODULE_0__);

const PC = {
    machines: [
        ['8.2.0', 'pc-q35-8.2'],
        ['6.2.0', 'pc-q35-6.2'],
    ],
    machine: 'q35',
    cpu: 'max',
    transport: 'pci',
    console: 'ttyS0',
    extras: ['VGA', 'pvpanic'],
    ide: 'own',
    starter: 'own',
};
const ARM_VIRT = {
    machines: [
        ['8.2.0', 'virt-8.2'],
        ['6.2.0', 'virt-6.2'],
    ],
    machine: 'virt',
    cpu: 'max',
    transport: 'pci',
    console: 'ttyAMA0',
    // The memory of a VGA cannot be cached there as guests expect (QEMU's documentation of virt). UEFI draws on ramfb.
    extras: ['ramfb', 'pvpanic-pci'],
    ide: 'added',
    starter: 'uefi',
};
/** No ramfb: QEMU 7.2 refuses it on this machine. */
const RISCV_VIRT = { ...ARM_VIRT, machines: [], cpu: 'rv64', console: 'ttyS0', extras: ['pvpanic-pci'] };
const PSERIES = {
    machines: [
        ['8.2.0', 'pseries-8.2'],
        ['6.2.0', 'pseries-6.2'],
    ],
    machine: 'pseries',
    cpu: 'power9',
    transport: 'pci',
    console: 'hvc0',
    // With a screen, the firmware would use it in place of the serial port. The hypervisor call reports a panic.
    extras: [],
    ide: 'added',
    starter: 'own',
};
const CCW = {
    machines: [
        ['8.2.0', 's390-ccw-virtio-8.2'],
        ['6.2.0', 's390-ccw-virtio-6.2'],
    ],
    machine: 's390-ccw-virtio',
    cpu: 'max',
    transport: 'ccw',
    console: 'ttysclp0',
    // The machine itself reports a guest that has stopped for good.
    extras: [],
    ide: 'none',
    starter: 'own',
};
const MALTA = {
    machines: [],
    machine: 'malta',
    // Not QEMU's default, 24Kf: a second CPU would run the first one's code from reset on, and the kernel does not boot (7.2).
    cpu: '34Kf',
    transport: 'pci',
    console: 'ttyS0',
    extras: ['pvpanic-pci'],
    ide: 'own',
    starter: 'none',
};
const PLATFORMS = {
    x86_64: PC,
    i386: PC,
    aarch64: ARM_VIRT,
    arm: ARM_VIRT,
    riscv64: RISCV_VIRT,
    ppc64: PSERIES,
    s390x: CCW,
    mips: MALTA,
    mipsel: MALTA,
};
/** Returns the machine of an architecture. Measured with QEMU 7.2. */
function platformOf(arch) {
    return PLATFORMS[arch];
}
/**
 * Returns the machine type for an architecture on a QEMU of that version. It is versioned where the architecture has versioned
 * types, so that the guest's hardware never drifts.
 */
function defaultMachine(arch, qemuVersion) {
    const { machines, machine } = platformOf(arch);
    return machines.find(([since]) => semver__WEBPACK_IMPORTED_MODULE_0___default().gte(qemuVersion, since))?.[1] ?? machine;
}
/** Returns the CPU model for an architecture, the same under every accelerator. */
function defaultCpu(arch) {
    return platformOf(arch).cpu;
}
/** Returns the device of the guest's first serial port, as Linux names it in `console=`. */
function consoleDevice(arch) {
    return PLATFORMS[arch].console;
}
/** Returns the disk interfaces of an architecture. NVMe and USB need a PCI bus. */
function diskInterfaces(arch) {
    const { ide, transport } = PLATFORMS[arch];
    const onPci = transport === 'pci' ? ['nvme', 'usb'] : [];
    return ['virtio', ...(ide === 'none' ? [] : ['ide']), 'scsi', ...onPci, 'none'];
}
/** Returns what boots a disk or CD if no kernel is named, see {@link Platform.starter}. */
function diskStarter(arch) {
    return PLATFORMS[arch].starter;
}
/** Returns true if a guest of that architecture has a screen, so that a screenshot can be taken. */
function hasDisplay(arch) {
    return PLATFORMS[arch].extras.some((device) => device === 'VGA' || device === 'ramfb');
}
/** Returns true if maqet embeds a self-test guest for that architecture. */
function hasSelfTest(arch) {
    return PLATFORMS[arch] === PC;
}


/***/ })

};
