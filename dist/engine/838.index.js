export const id = 838;
export const ids = [838];
export const modules = {

/***/ 80838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ outOfGuest),
/* harmony export */   JM: () => (/* binding */ intoGuest),
/* harmony export */   ZS: () => (/* binding */ runTar),
/* harmony export */   gc: () => (/* binding */ copiedPath),
/* harmony export */   lV: () => (/* binding */ MISSING)
/* harmony export */ });
/* unused harmony export COPY_ENV */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52681);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56695);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97240);




/** The exit code of {@link outOfGuest} if the source does not exist. No tar exits with it. */
const MISSING = 66;
/** Scripts for the guest's POSIX shell that unpack the archive on their standard input. */
const intoGuest = {
    /** Unpacks into a directory. @param mode - for the directory if it does not exist yet. */
    directory(target, mode) {
        const dir = (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(target);
        return [`[ -d ${dir} ] || { mkdir -p ${dir}; chmod ${(mode & 0o777).toString(8)} ${dir}; }`, `exec tar -x -p -f - -C ${dir}`, ''].join('\n');
    },
    /**
     * Unpacks a file beside its target and then moves it there.
     *
     * @param name - the name of the file in the archive.
     * @param stage - the name of a directory that does not exist.
     */
    file(target, name, stage) {
        const dir = target.endsWith('/') ? target : node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.dirname(target);
        const inner = (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(dir, stage));
        return [
            `mkdir -p ${(0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(dir)}`,
            `over() { trap '' HUP INT TERM; rm -rf ${inner}; }`,
            // SIGKILL: a process that the shell has just forked ignores other signals until it has executed its program.
            `broken() { trap '' HUP INT TERM; kill -KILL $! || :; wait; over; } 2>/dev/null; trap broken EXIT`,
            // A shell that a signal ends runs its EXIT trap only if it also traps the signal.
            `trap 'exit 143' HUP INT TERM`,
            `mkdir ${inner}`,
            // In the background, so that a signal interrupts the shell. A background process needs its input redirected.
            `exec 3<&0; tar -x -p -f - -C ${inner} <&3 3<&- &`,
            'wait $!; trap over EXIT',
            `mv -f ${(0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(dir, stage, name))} ${(0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(target)}`,
            '',
        ].join('\n');
    },
};
/** Returns a script for the guest's POSIX shell that writes an archive of a file, or of a directory's content, to its standard output. */
function outOfGuest(source) {
    const target = (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(source);
    return [
        `[ -e ${target} ] || exit ${MISSING}`,
        `if [ -d ${target} ]; then cd ${target}; exec tar -c -f - .; fi`,
        `cd ${(0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.dirname(source))}`,
        // -h: copy the file that a link leads to.
        `exec tar -c -h -f - ${(0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(`./${node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.basename(source)}`)}`,
        '',
    ].join('\n');
}
/** The environment of the scripts: the complaints of `tar` are matched as the C locale words them. */
const COPY_ENV = { LC_ALL: 'C' };
const QUOTED = /'(?:[^']|'\\'')*'/.source;
const OUT = new RegExp(`^\\[ -e (${QUOTED}) \\]`);
const INTO_DIRECTORY = new RegExp(`^\\[ -d (${QUOTED}) \\] \\|\\| { mkdir -p ${QUOTED}; chmod ([0-7]{1,3}) `);
const INTO_FILE = new RegExp(`\\nmv -f (${QUOTED}) (${QUOTED})\\n$`);
const STAGE = /^\.maqet-[0-9a-f]{16}$/;
/**
 * Recognizes a script that copies: reads the parameters from the script, and compares the script with the one that they give.
 *
 * @param direction - into the guest, or out of it.
 * @returns the path in the guest; undefined for any other script, environment or working directory.
 */
function copiedPath(direction, command) {
    const { script, env, workingDirectory } = command;
    const variables = Object.entries(env);
    if (workingDirectory !== undefined || variables.length !== 1 || env['LC_ALL'] !== COPY_ENV.LC_ALL)
        return undefined;
    const same = (path, expected) => (expected === script ? path : undefined);
    if (direction === 'out') {
        const [, source] = OUT.exec(script) ?? [];
        return source === undefined ? undefined : same(unquote(source), outOfGuest(unquote(source)));
    }
    const [, directory, mode] = INTO_DIRECTORY.exec(script) ?? [];
    if (directory !== undefined)
        return same(unquote(directory), intoGuest.directory(unquote(directory), Number.parseInt(mode ?? '', 8)));
    const [, staged, target] = INTO_FILE.exec(script)?.map((text) => unquote(text)) ?? [];
    if (staged === undefined || target === undefined)
        return undefined;
    const stage = node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.basename(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.dirname(staged));
    return STAGE.test(stage) ? same(target, intoGuest.file(target, node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.basename(staged), stage)) : undefined;
}
/** The inverse of `quote`. */
function unquote(text) {
    return text.slice(1, -1).replaceAll("'\\''", "'");
}
const STDERR_BYTES = 4096;
const COMPLAINTS = 5;
const CHANGED = /: (?:file changed as we read it|File removed before we read it|File shrank by \d+ bytes; padding with zeros)$/;
/**
 * Runs a script with `tar` in the guest.
 *
 * The first error on this side, of the input or of the consumer of the output, ends the run and is thrown: a truncated archive must not
 * pass for a whole one.
 */
async function runTar(channel, { script, input, stdout }, deadline) {
    const stop = new AbortController();
    const signals = deadline.signal === undefined ? [stop.signal] : [stop.signal, deadline.signal];
    let failed;
    const fail = (error) => {
        failed ??= { error };
        stop.abort();
    };
    let stderr = Buffer.alloc(0);
    try {
        const exit = await channel.run({ script, env: COPY_ENV, ...(input === undefined ? {} : { input: guarded(input, fail) }) }, async (stream, piece) => {
            if (stream === 'stderr')
                stderr = Buffer.from(Buffer.concat([stderr, piece]).subarray(-STDERR_BYTES));
            else if (failed === undefined)
                await stdout?.(piece).catch(fail);
        }, _shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .Deadline */ .B.after(deadline.remainingMs, AbortSignal.any(signals)));
        if (failed !== undefined)
            throw failed.error;
        return ended(exit.exitCode, stderr);
    }
    catch (error) {
        throw failed === undefined ? error : failed.error;
    }
    finally {
        await input?.return();
    }
}
async function* guarded(input, fail) {
    try {
        yield* input;
    }
    catch (error) {
        fail(error);
        throw error;
    }
}
function ended(exitCode, stderr) {
    const said = stderr.toString().trim();
    // The first line of a truncated text is not a whole line.
    const all = said === '' ? [] : said.split('\n').slice(stderr.length < STDERR_BYTES ? 0 : 1);
    const onlyChanges = exitCode === 1 && all.length > 0 && all.every((line) => CHANGED.test(line));
    return { exitCode, complaints: (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .lines */ .M)(all.slice(-COMPLAINTS).join('\n'), 300), onlyChanges };
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
        `[ -e ${dir}/stop ] && cannot 'it was cancelled before it started'`,
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
    return [`mkdir -m 700 ${dir} || cannot 'the directory ${dir} cannot be created in the guest'`];
}
function scriptWriting({ script }, dir) {
    return [`printf %s ${quote(script)} >${dir}/script || cannot 'the script cannot be written to ${dir} in the guest'`];
}
/** Sets the working directory and the variables. @throws GuestChannelError for a variable that a shell cannot set. */
function surroundings({ env, workingDirectory }) {
    return [
        ...(workingDirectory === undefined
            ? []
            : [`cd ${quote(workingDirectory)} || cannot ${quote(`the working directory ${workingDirectory} does not exist in the guest`)}`]),
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
        `pipes 2>/dev/null || made || cannot 'a pipe cannot be created in ${dir} in the guest'`,
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


/***/ })

};
