export const id = 842;
export const ids = [842];
export const modules = {

/***/ 9989:
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

/***/ 99501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _audit_verify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42622);
/* harmony import */ var _engine_attach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15637);
/* harmony import */ var _engine_stop_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5836);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58382);
/* harmony import */ var _shared_wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8273);
/* harmony import */ var _state_find_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94906);
/* harmony import */ var _supervisor_rpc_client_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63285);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76675);
/* harmony import */ var _render_run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31944);
/* harmony import */ var _render_vm_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76424);










/** `maqet down [VM]` */
function define(command, bind) {
    command
        .argument('[VM]', 'the name of the VM', 'vm')
        .addHelpText('after', '\nStops the VM by its power button, then by `quit`, SIGTERM and SIGKILL, each with a time limit. The files of the VM stay.');
    bind(command, down);
}
async function down(parsed, context) {
    const vm = String(parsed.processedArgs[0]);
    const env = await context.environment();
    const found = await (0,_state_find_js__WEBPACK_IMPORTED_MODULE_5__/* .findRunningVm */ .OC)(env.root, vm);
    const client = await announce(found, env);
    const { reply, problem, notices } = await (0,_engine_stop_js__WEBPACK_IMPORTED_MODULE_2__/* .stopVm */ .u)({ ...found, client }, { reason: 'down', metrics: true }, env);
    const { directory } = found;
    const audit = await (0,_audit_verify_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyChain */ .H)(directory.audit, reply?.auditHead).catch(unreadable);
    const verdict = audit.ok ? `${audit.records} records, verified, head ${audit.head}` : `BROKEN: record ${audit.brokenAt} ${audit.problem}`;
    const rows = (0,_render_vm_js__WEBPACK_IMPORTED_MODULE_9__/* .columns */ .YB)([
        ['audit', verdict],
        ...(problem === undefined ? [] : [['problem', problem.inWords(_shared_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .TERMINAL */ .ff).message]]),
        ['directory', directory.dir],
        ...notices.map((notice) => ['notice', notice]),
    ]);
    const { method, ms, unrecorded } = reply ?? { method: null, ms: null, unrecorded: null };
    return {
        code: audit.ok && problem === undefined ? _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT_CODES */ .ai.passed : _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT_CODES */ .ai.failed,
        lines: [
            method === null ? `${vm}: stopped, but not cleanly` : `${vm}: stopped by ${method} in ${ms} ms`,
            ...rows.map((row) => `  ${row}`),
        ],
        json: {
            vm,
            method,
            ms,
            dir: directory.dir,
            auditLog: directory.audit,
            auditHead: reply?.auditHead ?? null,
            audit: (0,_render_run_js__WEBPACK_IMPORTED_MODULE_8__/* .asJson */ .vA)(audit),
            ...(unrecorded === null ? {} : { unrecorded }),
            ...(problem === undefined ? {} : { problem: problem.inWords(_shared_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .TERMINAL */ .ff).message }),
            ...(notices.length === 0 ? {} : { notice: notices.join(' ') }),
        },
    };
}
/**
 * Connects to the supervisor and announces this caller, for the audit log.
 *
 * @returns undefined if the supervisor cannot be reached: its VM is stopped all the same.
 */
async function announce(found, env) {
    const client = await (0,_engine_attach_js__WEBPACK_IMPORTED_MODULE_1__/* .connectVm */ .Ul)(found, env).catch((error) => {
        if (error instanceof _supervisor_rpc_client_js__WEBPACK_IMPORTED_MODULE_6__/* .SupervisorGoneError */ .E)
            return undefined;
        throw error;
    });
    try {
        // Without policy layers: a policy file that cannot be read must not keep the VM running.
        await client?.attached({ caller: env.caller, secrets: env.secrets, layers: [] });
    }
    catch (error) {
        // A full or hanging disk under the audit log must not keep the VM running either.
        if (!(0,_engine_attach_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnrecorded */ .A4)(error) && !(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DeadlineError */ .j3)) {
            client?.close();
            throw error;
        }
    }
    return client;
}
/** A log that has been removed is as broken as a log can be. */
function unreadable(error) {
    return { ok: false, brokenAt: 1, problem: `cannot be read: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorText */ .kc)(error)}` };
}


/***/ }),

/***/ 31944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mR: () => (/* binding */ stepLines),
/* harmony export */   os: () => (/* binding */ tailLines),
/* harmony export */   rB: () => (/* binding */ runLines),
/* harmony export */   ts: () => (/* binding */ dumpRow),
/* harmony export */   vA: () => (/* binding */ asJson)
/* harmony export */ });
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78451);
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64886);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10371);
/* harmony import */ var _render_vm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76424);




const SERIAL_LINES = 40;
const SHOWN_REPLY = 160;
/** Renders the result of a run for people. Not sanitized yet. */
function runLines(result) {
    const { vm, attached, bootMs, durationMs, results, notices } = result;
    const status = result.cancelled ? 'cancelled' : result.status;
    const verb = attached ? 'attached' : bootMs === undefined ? '' : `booted in ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(bootMs)}`;
    const head = `${vm}: ${status} in ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(durationMs)}${verb === '' ? '' : `, ${verb}`}`;
    const rows = (0,_render_vm_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .YB)([...factRows(result), ...result.dumps.map(dumpRow)]);
    return [head, ...[...stepLines(results), ...rows, ...notices.map((notice) => `notice: ${notice}`)].map((line) => `  ${line}`)];
}
/** Renders the last lines of guest and QEMU, for a run that failed. Untrusted, and not sanitized yet. */
function tailLines({ tail }) {
    const serial = tail.serial.slice(-SERIAL_LINES).map((line) => `serial| ${line}`);
    return [...serial, ...tail.qemu.slice(-SERIAL_LINES).map((line) => `qemu| ${line}`)];
}
/** Renders the steps of a script, one line each. */
function stepLines(results) {
    return results.map(({ line, step, outcome, durationMs, result, error, continued }) => {
        const detail = error ?? (result === undefined ? '' : (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringifyJson */ .sd)(result), SHOWN_REPLY));
        const time = outcome === 'skipped' ? '' : ` ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(durationMs)}`;
        return `line ${line}: ${step} ${outcome}${continued ? ', continued' : ''}${time} ${detail}`.trimEnd();
    });
}
/** Renders a stored dump as a label and a text. */
function dumpRow({ path, format, rawBytes, bytes, sha256 }) {
    return ['dump', `${path} (${format}, ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(rawBytes)} stored as ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)}, sha256 ${sha256})`];
}
function factRows(result) {
    const { vm, kept, pid, accel, toolchain, qemuVersion, ports, screenshot, audit, dir, run } = result;
    const rows = [];
    if (accel !== undefined)
        rows.push(['accel', `${accel.name}: ${accel.reason}`]);
    if (toolchain !== undefined) {
        const { qemuSystem, source, lookupMs } = toolchain;
        rows.push(['qemu', `${qemuSystem.version} ${qemuSystem.path} (${source}, ${lookupMs.toFixed(1)} ms)`]);
    }
    else if (qemuVersion !== undefined)
        rows.push(['qemu', qemuVersion]);
    if (pid !== undefined)
        rows.push(['pid', kept ? `${pid}, running until \`maqet down ${vm}\`` : `${pid}, ended`]);
    for (const { host, guest, protocol } of ports)
        rows.push(['port', `127.0.0.1:${host} → ${guest}/${protocol}`]);
    if (run !== undefined)
        rows.push(['script', `exit code ${run.exitCode}, over ${run.channel} in ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(run.durationMs)}`]);
    if (screenshot !== undefined)
        rows.push(['screen', screenshot]);
    if (audit !== undefined)
        rows.push(['audit', `${audit.records} records, ${audit.ok ? 'verified' : 'NOT verified'}, head ${audit.head}`]);
    if (dir !== undefined)
        rows.push(['directory', dir]);
    return rows;
}
/** Returns plain data as JSON. Members that are undefined are dropped when it is written. */
function asJson(data) {
    return data;
}


/***/ }),

/***/ 76424:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   c1: () => (/* binding */ liveState),
/* harmony export */   n5: () => (/* binding */ vmState),
/* harmony export */   wg: () => (/* binding */ vmJson)
/* harmony export */ });
/* harmony import */ var _state_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10388);

/** Renders `vm.json` for programs. */
function vmJson(dir, record) {
    const { vm, reason, kept, job, createdAt, bootMs, accel, ports, owner, qemu } = record;
    return {
        vm,
        state: vmState(record),
        reason,
        live: (0,_state_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isLive */ .DG)(record),
        kept,
        job,
        createdAt,
        bootMs,
        accel: accel?.name ?? null,
        ports: ports,
        pid: qemu?.pid ?? null,
        ownerPid: owner.pid,
        dir,
    };
}
/** Returns the state of a VM. `gone`: the record says that it runs, but its supervisor has ended. */
function vmState(record) {
    const ended = record.state === 'stopped' || record.state === 'failed';
    return ended || (0,_state_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isLive */ .DG)(record) ? record.state : 'gone';
}
/** Returns the state of a running VM, and of its guest. */
function liveState({ state, panicked, poweredOff }) {
    if (panicked)
        return `${state}, the guest has panicked`;
    return poweredOff ? `${state}, the guest has powered off` : state;
}
/** Renders rows with aligned cells, two spaces apart. */
function columns(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
    return rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}


/***/ }),

/***/ 76884:
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
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10371);
/* harmony import */ var _channel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83435);


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


/***/ }),

/***/ 98940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ renderResultsOutput),
/* harmony export */   t: () => (/* binding */ renderResultsFile)
/* harmony export */ });
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78451);

/** The limit of the `results` output. GitHub accepts 1 MiB of outputs from a job. `results.json` holds everything. */
const MAX_OUTPUT = 256 * 1024;
/** Renders `results.json`: the outcome of every step, then the figures of the run. */
function renderResultsFile(run) {
    return `${json(publishedResults(run))}\n`;
}
/**
 * Renders the `results` output: the content of `results.json`, bounded to what GitHub accepts.
 *
 * Leaves out large answers, and says so in their entries. If that is not enough, it leaves out the first entries and keeps the
 * last ones: they show how the script ended.
 */
function renderResultsOutput(run) {
    const entries = publishedResults(run);
    const whole = json(entries);
    if (whole.length <= MAX_OUTPUT)
        return whole;
    const share = MAX_OUTPUT / Math.max(1, entries.length) / 2;
    const kept = [];
    let length = 2;
    for (const entry of entries.toReversed()) {
        const isLarge = entry.step !== 'metrics' && json(entry.result ?? null).length > share;
        const text = json(isLarge ? { ...entry, result: 'too large: see results.json' } : entry);
        length += text.length + 1;
        if (length > MAX_OUTPUT)
            break;
        kept.unshift(text);
    }
    return `[${kept.join(',')}]`;
}
function publishedResults({ results, figures }) {
    if (figures === undefined)
        return [...results];
    const { processes, toolchain } = figures;
    return [...results, { step: 'metrics', outcome: 'ok', result: { commands: figures.commands.map(commandMetrics), processes, toolchain } }];
}
function commandMetrics({ durationsMs, ...counts }) {
    if (durationsMs.length === 0)
        return counts;
    const sum = durationsMs.reduce((total, ms) => total + ms, 0);
    return { ...counts, meanMs: Math.round(sum / durationsMs.length), longestMs: durationsMs.reduce((most, ms) => Math.max(most, ms)) };
}
function json(value) {
    return (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringifyJson */ .sd)(value);
}


/***/ }),

/***/ 16588:
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);


const processIdSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    pid: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
    /** The kernel's start time of the process in clock ticks (Linux), or empty on systems that do not report it. */
    startTime: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** Reads `/proc/PID/stat`; undefined if there is no such process or no `/proc`. */
function procStat(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        // The command name is in parentheses and may itself contain spaces and parentheses: count from the last one.
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return { state: fields[0] ?? '', startTime: fields[19] ?? '' };
    }
    catch {
        return undefined;
    }
}
/** Returns the identity of a process that runs now. */
function identify(pid) {
    return { pid, startTime: procStat(pid)?.startTime ?? '' };
}
/** Returns true while that very process runs. A zombie does not. */
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
/** Sends a signal to that very process, or does nothing if it is gone. */
function signalProcess(id, signal) {
    if (!isAlive(id))
        return;
    try {
        process.kill(id.pid, signal);
    }
    catch {
        // It exited between the check and the signal.
    }
}
/** Returns how many bytes a process has in memory and in swap (Linux: `proc_pid_status(5)`); undefined if that cannot be read. */
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

/***/ 91095:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ freeName),
/* harmony export */   Lc: () => (/* binding */ newestNumbered),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   Ys: () => (/* binding */ numberedName),
/* harmony export */   hw: () => (/* binding */ createNumbered),
/* harmony export */   t2: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58382);



// Each run on a VM writes new files: the first run `results.json`, the second one `results-2.json`, and so on.
/** Returns the name of the file that has a number, from the name or path of the first one: `run-2.log` from `run.log`. */
function numberedName(first, number) {
    if (number === 1)
        return first;
    const extension = node_path__WEBPACK_IMPORTED_MODULE_1___default().extname(first);
    return `${first.slice(0, first.length - extension.length)}-${number}${extension}`;
}
/** Returns the number in the name of a file, or undefined if it is not one of the series that begins with `first`. */
function numberIn(name, first) {
    if (name === first)
        return 1;
    const number = Number(/-(\d+)(?:\.[^.]*)?$/.exec(name)?.[1]);
    return number > 1 && numberedName(first, number) === name ? number : undefined;
}
/** Creates the next file of a series, with mode 0600. Two processes never get the same one. @throws the error of the file system. */
async function createNumbered(first) {
    for (let number = 1;; number++) {
        const file = numberedName(first, number);
        try {
            return { path: file, number, handle: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, 'wx', 0o600) };
        }
        catch (error) {
            if ((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errnoOf */ .UQ)(error) !== 'EEXIST')
                throw error;
        }
    }
}
/** Returns the path of the newest file of a series, or undefined if there is none. */
async function newestNumbered(first) {
    let newest;
    for (let number = 1; await exists(numberedName(first, number)); number++)
        newest = numberedName(first, number);
    return newest;
}
/** Returns the first name of a series that no file among `names` has, whatever their extensions: `memory-2` beside `memory.elf`. */
function freeName(first, names) {
    const taken = new Set(names.map((name) => name.split('.')[0]));
    let number = 1;
    while (taken.has(numberedName(first, number)))
        number++;
    return numberedName(first, number);
}
/** Returns true if there is a file or directory at that path. */
async function exists(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(file).then(() => true, () => false);
}


/***/ })

};
