export const id = 3375;
export const ids = [3375];
export const modules = {

/***/ 96809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ showSyslogAddress),
/* harmony export */   X: () => (/* binding */ parseSyslogAddress)
/* harmony export */ });
const FORM = /^(udp|tcp|tls):\/\/(?:\[([0-9A-Fa-f:.]{2,45})\]|([A-Za-z0-9](?:[A-Za-z0-9._-]{0,252}[A-Za-z0-9])?)):(\d{1,5})\/?$/;
/** Parses `udp://host:port`, `tcp://host:port` or `tls://host:port`; undefined for anything else. There is no default port. */
function parseSyslogAddress(text) {
    const [, transport, ip, name, digits] = FORM.exec(text) ?? [];
    const port = Number(digits);
    if (transport === undefined || !(port >= 1 && port <= 65535))
        return undefined;
    return { transport: transport, host: ip ?? name ?? '', port };
}
/** Formats an address as {@link parseSyslogAddress} reads it. */
function showSyslogAddress({ transport, host, port }) {
    return `${transport}://${host.includes(':') ? `[${host}]` : host}:${port}`;
}


/***/ }),

/***/ 51431:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KI: () => (/* binding */ channelNameSchema),
/* harmony export */   Ur: () => (/* binding */ GuestChannelError),
/* harmony export */   _0: () => (/* binding */ guestExitSchema),
/* harmony export */   bW: () => (/* binding */ CHANNEL_NAMES),
/* harmony export */   s: () => (/* binding */ guestProgramSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51359);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86202);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64623);



/** Every {@link ChannelName}, in the order in which they are preferred. */
const CHANNEL_NAMES = ['agent', 'ssh', 'serial'];
const channelNameSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(CHANNEL_NAMES);
const guestProgramSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Text for the guest's POSIX shell (`sh -e`), or for the interpreter that a first line `#!…` names. No NUL byte. */
    script: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Variables that the script sees in addition to those of the guest. */
    env: zod__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY((value) => (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) && Object.values(value).every((text) => typeof text === 'string'), { error: 'expected an object of texts' }),
    /** Absolute path in the guest. The channel's default if left out. */
    workingDirectory: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
const guestExitSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** As a shell reports it: 128 + the signal's number for a program that a signal ended. */
    exitCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    /** The signal's name, e.g. `SIGKILL`, if a signal ended the program. */
    signal: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
/** A channel into the guest broke, or the guest does not support it. */
class GuestChannelError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po {
}


/***/ }),

/***/ 26492:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ waitConditionSchema),
/* harmony export */   XY: () => (/* binding */ WAIT_CONDITIONS),
/* harmony export */   _$: () => (/* binding */ describeWaitCondition),
/* harmony export */   i$: () => (/* binding */ parseWaitCondition),
/* harmony export */   vk: () => (/* binding */ describeProgress)
/* harmony export */ });
/* unused harmony export judgeProgress */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51359);
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99346);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56695);
/* harmony import */ var _channel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51431);




const EVENT_NAME = /^[A-Z][A-Z0-9_]{0,63}$/;
const waitConditionSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
    /** QEMU reports that the virtual CPUs run. The guest's software may not have started. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('running') }),
    /** The output on the serial console matches the pattern. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('serial'), pattern: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    /** The guest powered itself off. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('shutdown') }),
    /** QEMU sent the QMP event of this name. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('event'), name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(EVENT_NAME) }),
    /** A program in the guest accepts connections on this TCP port of the guest, which the host forwards. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('tcp'), port: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(1).max(65535) }),
    /** A script can run through this channel, or through any channel that may work. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('channel'), channel: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([..._channel_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANNEL_NAMES */ .bW, 'auto']) }),
]);
/** The forms that `wait-for` accepts, for error messages. */
const WAIT_CONDITIONS = '`running`, `agent`, `ssh`, `tcp:PORT`, `serial:REGEX`, `event:NAME` or `shutdown`';
/**
 * Parses a wait condition. Does not check the pattern of a `serial:` condition: `compileSerialPattern` does that. Spaces belong to the
 * pattern.
 *
 * @returns undefined for a text that has none of the forms of {@link WAIT_CONDITIONS}.
 */
function parseWaitCondition(text) {
    const start = text.trimStart();
    if (start.startsWith('serial:')) {
        const pattern = start.slice('serial:'.length);
        return pattern.trim() === '' ? undefined : { kind: 'serial', pattern };
    }
    const word = start.trimEnd();
    if (word === 'running' || word === 'shutdown')
        return { kind: word };
    if (word === 'agent' || word === 'ssh')
        return { kind: 'channel', channel: word };
    if (word.startsWith('tcp:'))
        return tcpCondition(word.slice('tcp:'.length));
    const name = word.startsWith('event:') ? word.slice('event:'.length) : '';
    return EVENT_NAME.test(name) ? { kind: 'event', name } : undefined;
}
function tcpCondition(text) {
    const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    return port >= 1 && port <= 65535 ? { kind: 'tcp', port } : undefined;
}
const CHANNELS = {
    agent: 'the guest agent to answer',
    ssh: 'a login over SSH',
    serial: 'a shell on the serial console',
    auto: 'a channel that can run a script in the guest',
};
/** Describes a wait condition for progress and errors: `the serial console to match "login:"`. One sanitized line. */
function describeWaitCondition(condition) {
    switch (condition.kind) {
        case 'running':
            return 'the virtual machine to run';
        case 'shutdown':
            return 'the guest to shut down';
        case 'event':
            return `the QMP event ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(condition.name, 64)}`;
        case 'tcp':
            return `a program in the guest at TCP port ${condition.port}`;
        case 'channel':
            return CHANNELS[condition.channel];
        case 'serial':
            return `the serial console to match ${JSON.stringify((0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(condition.pattern, 200))}`;
    }
}
/** Judges the progress of a guest at `now`. @param quietAfterMs - how long a talking guest may pause, in milliseconds. */
function judgeProgress(activity, now, quietAfterMs) {
    const sinceBoot = Math.max(0, now - activity.bootedAt);
    if (activity.bytes === 0)
        return { state: 'silent', forMs: sinceBoot };
    const pause = Math.max(0, now - activity.lastByteAt);
    return pause < quietAfterMs ? { state: 'talking', forMs: sinceBoot } : { state: 'quiet', forMs: pause };
}
/** The pause after which {@link describeProgress} calls a guest quiet. */
const QUIET_MS = 5000;
/**
 * Describes the progress of a guest for the error of a wait that failed. One sanitized line without a full stop: `the guest printed
 * 3.2 KiB on its serial port, the last byte 12.0 s ago, last line: "Freeing unused kernel memory"`.
 *
 * @param lastLine - the raw last line on the console.
 */
function describeProgress(activity, now, lastLine) {
    const { state, forMs } = judgeProgress(activity, now, QUIET_MS);
    if (state === 'silent')
        return `the guest printed nothing on its serial port in ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(forMs)}`;
    const printed = `the guest printed ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(activity.bytes)} on its serial port`;
    const when = state === 'quiet' ? `the last byte ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(forMs)} ago` : `still printing after ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(forMs)}`;
    return `${printed}, ${when}, last line: ${JSON.stringify((0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(lastLine, 160))}`;
}


/***/ }),

/***/ 48919:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ createLayer),
/* harmony export */   Dx: () => (/* binding */ layerFacts),
/* harmony export */   LA: () => (/* binding */ policyLayerSchema),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   qH: () => (/* binding */ entryProblem)
/* harmony export */ });
/* unused harmony exports DEFAULT_ALLOW, globMatches, layerProblems */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51359);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86202);
/* harmony import */ var _shared_json_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96907);
/* harmony import */ var _shared_tiers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83704);
/* harmony import */ var _shared_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81565);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36902);






const namesSchema = (0,_shared_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), 10_000);
/**
 * The policy of one party: the inputs of the step that starts a VM, the inputs of a later step, a policy file.
 *
 * A command runs only if every layer permits it, so a layer can narrow what the others permit and never widen it.
 */
const policyLayerSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    /** The party, as messages name it: `inputs`, `policy file ci/policy.yml`. */
    source: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** Names, globs and `@safe @memory-dump @privileged`. */
    allow: namesSchema,
    /** Names, globs and tiers; takes precedence over the other two. */
    deny: namesSchema,
    /** Dangerous commands, each by its full name. */
    allowDangerous: namesSchema,
    /** SHA-256 (hex) of the file that holds the layer, if a file holds it. */
    sha256: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .regex(/^[0-9a-f]{64}$/)
        .optional(),
});
/** Returns the source of each layer, and the hash of its file, for the audit log. */
function layerFacts(layers) {
    return layers.map(({ source, sha256 }) => (sha256 === undefined ? { source } : { source, sha256 }));
}
const TIER_ENTRIES = _shared_tiers_js__WEBPACK_IMPORTED_MODULE_2__/* .TIERS */ .i.toReversed().map((tier) => `@${tier}`);
/** The entries of `allow` in a layer that does not set it. */
const DEFAULT_ALLOW = TIER_ENTRIES.filter((entry) => entry !== '@dangerous');
const TIERS_OF = {
    allow: DEFAULT_ALLOW,
    deny: TIER_ENTRIES,
    'allow-dangerous': [],
};
/** Returns true if an entry of `allow` or `deny` covers the command. */
function covers(entry, facts) {
    if (entry.startsWith('@'))
        return entry === `@${facts.tier}`;
    return isGlob(entry) ? globMatches(entry, facts.name) : entry === facts.name;
}
function isGlob(entry) {
    return /[*?]/.test(entry);
}
/** Returns true if a pattern covers the whole name: `*` stands for any text, `?` for one character. Takes at most pattern × name steps. */
function globMatches(pattern, name) {
    let at = 0;
    let seen = 0;
    let star = -1;
    let retry = 0;
    // Retrying the last star alone is enough, and keeps a pattern of many stars from taking exponential time.
    while (seen < name.length) {
        if (pattern[at] === '*') {
            star = at++;
            retry = seen;
        }
        else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === name[seen])) {
            at += 1;
            seen += 1;
        }
        else if (star >= 0) {
            at = star + 1;
            seen = ++retry;
        }
        else {
            return false;
        }
    }
    while (pattern[at] === '*')
        at += 1;
    return at === pattern.length;
}
/**
 * Makes a layer of the given lists. Without `allow`, {@link DEFAULT_ALLOW} applies. The other lists are empty by default.
 *
 * @throws InputError with every invalid entry: a misspelt name in `deny` would silently deny nothing.
 */
function createLayer(source, given) {
    const layer = {
        source,
        allow: given.allow ?? DEFAULT_ALLOW,
        deny: given.deny ?? [],
        allowDangerous: given['allow-dangerous'] ?? [],
    };
    const problems = layerProblems(layer);
    if (problems.length > 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems);
    return layer;
}
/** Returns a problem for each invalid entry of a layer. */
function layerProblems(layer) {
    const lists = [
        ['allow', layer.allow],
        ['deny', layer.deny],
        ['allow-dangerous', layer.allowDangerous],
    ];
    return lists.flatMap(([input, entries]) => entries.flatMap((value) => {
        const problem = entryProblem(input, value);
        return problem === undefined ? [] : [{ input, value, problem }];
    }));
}
/** Returns what is wrong with one entry, as the end of a sentence that names the entry; undefined if it is valid. */
function entryProblem(list, entry) {
    if (list === 'allow-dangerous' && /^(@.*|.*[*?].*|true|all)$/.test(entry)) {
        return 'is not the name of a command; name each dangerous command in full, not by a pattern, a tier or `true`';
    }
    if (entry.startsWith('@'))
        return tierProblem(list, entry);
    return isGlob(entry) ? globProblem(list, entry) : nameProblem(list, entry);
}
function tierProblem(list, entry) {
    if (TIERS_OF[list].includes(entry))
        return undefined;
    if (entry === '@dangerous')
        return `cannot be allowed as a whole; name each dangerous command in ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)('allow-dangerous')}`;
    return `is not a tier; use ${TIERS_OF[list].join(', ')}`;
}
function globProblem(list, entry) {
    const matched = [..._table_js__WEBPACK_IMPORTED_MODULE_4__/* .COMMANDS */ .Lo.values(), ..._table_js__WEBPACK_IMPORTED_MODULE_4__/* .GUEST_COMMANDS */ .Sl.values()].filter((facts) => covers(entry, facts));
    if (matched.length === 0)
        return 'matches no command; correct it or remove it';
    if (list === 'allow' && matched.every((facts) => facts.tier === 'dangerous')) {
        return `matches dangerous commands only, and ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)('allow')} does not apply to them; name each in ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)('allow-dangerous')}`;
    }
    return undefined;
}
function nameProblem(list, entry) {
    const tier = (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .factsOf */ .xS)(entry)?.tier;
    if (tier === undefined) {
        const hint = (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .suggestCommand */ .Wr)(entry) ?? '`maqet policy table` lists all commands';
        return (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .isCommandName */ .zZ)(entry) ? `is not in the command table; ${hint}` : `is not a valid command name; ${hint}`;
    }
    if (list === 'allow' && tier === 'dangerous')
        return `is dangerous, and ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)('allow')} does not apply to it; name it in ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)('allow-dangerous')}`;
    if (list === 'allow-dangerous' && tier !== 'dangerous')
        return `is not dangerous but ${tier}; use ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)('allow')} and ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)('deny')} for it`;
    return undefined;
}


/***/ }),

/***/ 36902:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lo: () => (/* binding */ COMMANDS),
  Sl: () => (/* binding */ GUEST_COMMANDS),
  lt: () => (/* binding */ MAQET),
  xS: () => (/* binding */ factsOf),
  zZ: () => (/* binding */ isCommandName),
  cn: () => (/* binding */ isGuestCommand),
  YG: () => (/* binding */ isOperation),
  Wr: () => (/* binding */ suggestCommand)
});

// EXTERNAL MODULE: ./src/shared/nearest.ts
var nearest = __webpack_require__(4023);
;// CONCATENATED MODULE: ./src/policy/commands.json
const commands_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"add-fd","tier":"dangerous","since":"1.2","removed":null,"hostEffects":["fd"],"pathArgs":[],"guestEffects":"none","reason":"gives QEMU a descriptor of the host that later commands can use"},{"name":"add_client","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["network","fd"],"pathArgs":[],"guestEffects":"none","reason":"attaches a passed socket to VNC, SPICE or a character device; skipauth disables authentication"},{"name":"announce-self","tier":"privileged","since":"4.0","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"none","reason":"makes guest NICs send announcement frames to their back ends"},{"name":"balloon","tier":"privileged","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"takes RAM from the guest, which can run out of memory"},{"name":"block-commit","tier":"dangerous","since":"1.3","removed":null,"hostEffects":["writes-file"],"pathArgs":["base","top","backing-file"],"guestEffects":"data","reason":"writes into the backing file, often a shared cached image, and takes any backing file name"},{"name":"block-dirty-bitmap-add","tier":"privileged","since":"2.4","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"changes dirty bitmaps, which are in the open qcow2 if persistent, but no guest data"},{"name":"block-dirty-bitmap-clear","tier":"privileged","since":"2.4","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"changes dirty bitmaps, which are in the open qcow2 if persistent, but no guest data"},{"name":"block-dirty-bitmap-disable","tier":"privileged","since":"4.0","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"changes dirty bitmaps, which are in the open qcow2 if persistent, but no guest data"},{"name":"block-dirty-bitmap-enable","tier":"privileged","since":"4.0","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"changes dirty bitmaps, which are in the open qcow2 if persistent, but no guest data"},{"name":"block-dirty-bitmap-merge","tier":"privileged","since":"4.0","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"changes dirty bitmaps, which are in the open qcow2 if persistent, but no guest data"},{"name":"block-dirty-bitmap-remove","tier":"privileged","since":"2.4","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"changes dirty bitmaps, which are in the open qcow2 if persistent, but no guest data"},{"name":"block-export-add","tier":"dangerous","since":"5.2","removed":null,"hostEffects":["network","writes-file","fd"],"pathArgs":["mountpoint","addr.path","name"],"guestEffects":"data","reason":"exports a disk over NBD, vhost-user, FUSE or VDUSE; takes host paths"},{"name":"block-export-del","tier":"privileged","since":"5.2","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"availability","reason":"ends an export, and opens nothing"},{"name":"block-job-cancel","tier":"privileged","since":"1.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls an existing block job (completing one can pivot the disk to the target of the job)"},{"name":"block-job-change","tier":"privileged","since":"8.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls an existing block job (completing one can pivot the disk to the target of the job)"},{"name":"block-job-complete","tier":"privileged","since":"1.3","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls an existing block job (completing one can pivot the disk to the target of the job)"},{"name":"block-job-dismiss","tier":"privileged","since":"2.12","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls an existing block job (completing one can pivot the disk to the target of the job)"},{"name":"block-job-finalize","tier":"privileged","since":"2.12","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls an existing block job (completing one can pivot the disk to the target of the job)"},{"name":"block-job-pause","tier":"privileged","since":"1.3","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls an existing block job (completing one can pivot the disk to the target of the job)"},{"name":"block-job-resume","tier":"privileged","since":"1.3","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls an existing block job (completing one can pivot the disk to the target of the job)"},{"name":"block-job-set-speed","tier":"privileged","since":"1.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls an existing block job (completing one can pivot the disk to the target of the job)"},{"name":"block-latency-histogram-set","tier":"privileged","since":"4.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"changes the accounting or event settings of a block node"},{"name":"block-set-write-threshold","tier":"privileged","since":"2.3","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"changes the accounting or event settings of a block node"},{"name":"block-stream","tier":"dangerous","since":"1.1","removed":null,"hostEffects":["writes-file"],"pathArgs":["base","backing-file"],"guestEffects":"data","reason":"rewrites the backing chain, and writes any backing file name into the header"},{"name":"block_resize","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"resizes a disk: shrinking destroys guest data, growing fills the host disk"},{"name":"block_set_io_throttle","tier":"privileged","since":"1.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"sets I/O limits of a disk"},{"name":"blockdev-add","tier":"dangerous","since":"2.9","removed":null,"hostEffects":["reads-file","writes-file","network","fd"],"pathArgs":["file.filename","filename","dir","path","server.path","logfile","backing"],"guestEffects":"device","reason":"opens any file of the host or network address as a block node"},{"name":"blockdev-backup","tier":"dangerous","since":"2.3","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"overwrites another open node with this disk"},{"name":"blockdev-change-medium","tier":"dangerous","since":"2.5","removed":null,"hostEffects":["reads-file","writes-file","network","fd"],"pathArgs":["filename"],"guestEffects":"device","reason":"opens any file of the host as a new medium"},{"name":"blockdev-close-tray","tier":"privileged","since":"2.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"changes removable media, with nodes that exist already"},{"name":"blockdev-create","tier":"dangerous","since":"3.0","removed":null,"hostEffects":["writes-file","network"],"pathArgs":["options.filename","options.file","options.backing-file"],"guestEffects":"data","reason":"formats or creates files (driver=file filename)"},{"name":"blockdev-del","tier":"privileged","since":"2.9","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"removes a block node; fails while the node is in use"},{"name":"blockdev-insert-medium","tier":"privileged","since":"2.12","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"changes removable media, with nodes that exist already"},{"name":"blockdev-mirror","tier":"dangerous","since":"2.6","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"overwrites another open node with this disk"},{"name":"blockdev-open-tray","tier":"privileged","since":"2.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"changes removable media, with nodes that exist already"},{"name":"blockdev-remove-medium","tier":"privileged","since":"2.12","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"changes removable media, with nodes that exist already"},{"name":"blockdev-reopen","tier":"dangerous","since":"6.1","removed":null,"hostEffects":["reads-file","writes-file","network","fd"],"pathArgs":["options[].filename","options[].file.filename"],"guestEffects":"data","reason":"changes options of open nodes, such as read-only to writable, and their children"},{"name":"blockdev-set-active","tier":"dangerous","since":"10.0","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"activates or deactivates an image: corrupts one that another process uses, or makes guest I/O fail"},{"name":"blockdev-snapshot","tier":"dangerous","since":"2.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"data","reason":"redirects guest writes to another open node, which can corrupt the backing chain"},{"name":"blockdev-snapshot-delete-internal-sync","tier":"privileged","since":"1.7","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"deletes a snapshot in the open qcow2"},{"name":"blockdev-snapshot-internal-sync","tier":"privileged","since":"1.7","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"writes into the open qcow2 only (snapshot-save adds the size of the guest RAM)"},{"name":"blockdev-snapshot-sync","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["writes-file"],"pathArgs":["snapshot-file"],"guestEffects":"data","reason":"creates snapshot-file and makes it the active image"},{"name":"calc-dirty-rate","tier":"privileged","since":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"starts dirty page sampling or logging"},{"name":"cancel-vcpu-dirty-limit","tier":"privileged","since":"7.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"throttles vCPUs (KVM dirty ring)"},{"name":"change-backing-file","tier":"dangerous","since":"2.1","removed":null,"hostEffects":["writes-file"],"pathArgs":["backing-file","device"],"guestEffects":"data","reason":"writes any path into an image header, so that the next open reads that file of the host"},{"name":"change-vnc-password","tier":"dangerous","since":"1.1","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"none","reason":"changes who can reach the console, by a password in the arguments"},{"name":"chardev-add","tier":"dangerous","since":"1.4","removed":null,"hostEffects":["writes-file","reads-file","network","fd"],"pathArgs":["backend.data.out","backend.data.in","backend.data.device","backend.data.addr.data.path","backend.data.logfile"],"guestEffects":"device","reason":"opens files, pipes, serial ports, sockets or ptys of the host as a back end, and log files"},{"name":"chardev-change","tier":"dangerous","since":"2.10","removed":null,"hostEffects":["writes-file","reads-file","network","fd"],"pathArgs":["backend.data.out","backend.data.in","backend.data.device","backend.data.addr.data.path","backend.data.logfile"],"guestEffects":"device","reason":"opens files, pipes, serial ports, sockets or ptys of the host as a back end, and log files"},{"name":"chardev-remove","tier":"privileged","since":"1.4","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"removes an idle character device, possibly the channel of a log"},{"name":"chardev-send-break","tier":"privileged","since":"2.10","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"sends a serial break, which can trigger the magic SysRq key of the guest"},{"name":"client_migrate_info","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"none","reason":"sends SPICE clients to another host"},{"name":"closefd","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["fd"],"pathArgs":[],"guestEffects":"device","reason":"closes a passed descriptor, possibly one that a block node needs"},{"name":"cont","tier":"privileged","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"pauses or resumes the VM (events STOP and RESUME)"},{"name":"cxl-add-dynamic-capacity","tier":"dangerous","since":"9.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"adds or forcibly removes guest memory, unstable"},{"name":"cxl-inject-correctable-error","tier":"dangerous","since":"8.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"injects a hardware fault, which can panic or corrupt the guest"},{"name":"cxl-inject-dram-event","tier":"dangerous","since":"8.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"injects a hardware fault, which can panic or corrupt the guest"},{"name":"cxl-inject-general-media-event","tier":"dangerous","since":"8.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"injects a hardware fault, which can panic or corrupt the guest"},{"name":"cxl-inject-memory-module-event","tier":"dangerous","since":"8.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"injects a hardware fault, which can panic or corrupt the guest"},{"name":"cxl-inject-poison","tier":"dangerous","since":"8.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"injects a hardware fault, which can panic or corrupt the guest"},{"name":"cxl-inject-uncorrectable-errors","tier":"dangerous","since":"8.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"injects a hardware fault, which can panic or corrupt the guest"},{"name":"cxl-release-dynamic-capacity","tier":"dangerous","since":"9.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"adds or forcibly removes guest memory, unstable"},{"name":"device-list-properties","tier":"dangerous","since":"1.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"creates an instance of the type, which makes some builds of QEMU exit (7.2 of Debian for virtio-gpu-gl-pci)"},{"name":"device-sync-config","tier":"privileged","since":"9.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"sends the configuration of a back end to the guest, unstable"},{"name":"device_add","tier":"privileged","since":"0.13","removed":null,"hostEffects":["reads-file","network","fd"],"pathArgs":["romfile","host","sysfsdev","filename"],"guestEffects":"device","reason":"hot-plugs a device; only plain drivers without properties such as romfile, which read files of the host"},{"name":"device_del","tier":"privileged","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"asks the guest to release a device; wait for DEVICE_DELETED (two events per virtio device) or DEVICE_UNPLUG_GUEST_ERROR"},{"name":"display-reload","tier":"privileged","since":"6.0","removed":null,"hostEffects":["reads-file"],"pathArgs":[],"guestEffects":"none","reason":"reads the VNC TLS files again that were configured at the start"},{"name":"display-update","tier":"dangerous","since":"7.1","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"none","reason":"changes the VNC listen address"},{"name":"drive-backup","tier":"dangerous","since":"1.6","removed":null,"hostEffects":["writes-file","network"],"pathArgs":["target"],"guestEffects":"data","reason":"creates or overwrites target (any path or protocol) with guest disk data"},{"name":"drive-mirror","tier":"dangerous","since":"1.3","removed":null,"hostEffects":["writes-file","network"],"pathArgs":["target"],"guestEffects":"data","reason":"creates or overwrites target (any path or protocol) with guest disk data"},{"name":"dump-guest-memory","tier":"memory-dump","since":"1.2","removed":null,"hostEffects":["writes-file","fd"],"pathArgs":["protocol"],"guestEffects":"availability","reason":"writes a dump of guest memory to a file; with paging, QEMU may allocate gigabytes"},{"name":"dump-skeys","tier":"memory-dump","since":"2.5","removed":null,"hostEffects":["writes-file"],"pathArgs":["filename"],"guestEffects":"none","reason":"writes the storage keys of an s390x guest to a file"},{"name":"dumpdtb","tier":"memory-dump","since":"7.2","removed":null,"hostEffects":["writes-file"],"pathArgs":["filename"],"guestEffects":"none","reason":"writes the device tree to a file; it can hold the secrets kaslr-seed and rng-seed (builds with CONFIG_FDT only)"},{"name":"eject","tier":"privileged","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"changes removable media, with nodes that exist already"},{"name":"expire_password","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"none","reason":"extends or ends VNC or SPICE access"},{"name":"get-win32-socket","tier":"dangerous","since":"8.0","removed":null,"hostEffects":["fd"],"pathArgs":[],"guestEffects":"none","reason":"gives QEMU a descriptor of the host that later commands can use"},{"name":"getfd","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["fd"],"pathArgs":[],"guestEffects":"none","reason":"gives QEMU a descriptor of the host that later commands can use"},{"name":"human-monitor-command","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["exec","reads-file","writes-file","network","fd"],"pathArgs":[],"guestEffects":"state","reason":"runs any HMP command (migrate exec:, drive_add, logfile, dump, device_add), which bypasses every QMP rule"},{"name":"inject-ghes-v2-error","tier":"dangerous","since":"10.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"injects any CPER hardware error (Arm), unstable"},{"name":"inject-nmi","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"injects an NMI, which can panic or corrupt the guest"},{"name":"input-send-event","tier":"privileged","since":"2.6","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"types or points in the guest (a logged-in console runs what is typed)"},{"name":"job-cancel","tier":"privileged","since":"3.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls an existing job (cancelling snapshot-save loses the snapshot)"},{"name":"job-complete","tier":"privileged","since":"3.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls an existing job (cancelling snapshot-save loses the snapshot)"},{"name":"job-dismiss","tier":"privileged","since":"3.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls an existing job (cancelling snapshot-save loses the snapshot)"},{"name":"job-finalize","tier":"privileged","since":"3.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls an existing job (cancelling snapshot-save loses the snapshot)"},{"name":"job-pause","tier":"privileged","since":"3.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls an existing job (cancelling snapshot-save loses the snapshot)"},{"name":"job-resume","tier":"privileged","since":"3.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls an existing job (cancelling snapshot-save loses the snapshot)"},{"name":"memsave","tier":"memory-dump","since":"0.14","removed":null,"hostEffects":["writes-file"],"pathArgs":["filename"],"guestEffects":"none","reason":"writes guest memory to a file, by virtual addresses of one vCPU (signed 64-bit before QEMU 9.1); see pmemsave"},{"name":"migrate","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["exec","writes-file","network","fd"],"pathArgs":["uri","channels[].addr.filename","channels[].addr.args","channels[].addr.path"],"guestEffects":"availability","reason":"runs a shell command of the host (exec:), writes a file (file:), or sends guest memory away, and stops the guest"},{"name":"migrate-continue","tier":"privileged","since":"2.11","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"availability","reason":"affects only a migration in progress"},{"name":"migrate-incoming","tier":"dangerous","since":"2.3","removed":null,"hostEffects":["exec","reads-file","network","fd"],"pathArgs":["uri","channels[].addr.filename","channels[].addr.args","channels[].addr.path"],"guestEffects":"state","reason":"replaces the whole guest state from a stream that can attack QEMU; takes the same addresses as migrate"},{"name":"migrate-pause","tier":"privileged","since":"3.0","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"availability","reason":"affects only a migration in progress"},{"name":"migrate-recover","tier":"dangerous","since":"3.0","removed":null,"hostEffects":["exec","network","fd"],"pathArgs":["uri"],"guestEffects":"state","reason":"listens on an address of the host, out of band"},{"name":"migrate-set-capabilities","tier":"privileged","since":"1.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"sets capability flags (also x-colo, x-ignore-shared) that take effect when a migration starts"},{"name":"migrate-set-parameters","tier":"dangerous","since":"2.4","removed":null,"hostEffects":["exec","network"],"pathArgs":["cpr-exec-command"],"guestEffects":"state","reason":"sets parameters of a later migrate: the program that it runs (cpr-exec-command, since QEMU 10.2) and the TLS files that it trusts"},{"name":"migrate-start-postcopy","tier":"privileged","since":"2.5","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"availability","reason":"affects only a migration in progress"},{"name":"migrate_cancel","tier":"privileged","since":"0.14","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"availability","reason":"affects only a migration in progress"},{"name":"nbd-server-add","tier":"dangerous","since":"1.3","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"data","reason":"exports a disk over the NBD server, optionally writable"},{"name":"nbd-server-remove","tier":"privileged","since":"2.12","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"availability","reason":"ends an export, and opens nothing"},{"name":"nbd-server-start","tier":"dangerous","since":"1.3","removed":null,"hostEffects":["network","fd"],"pathArgs":["addr.data.path"],"guestEffects":"none","reason":"listens on TCP or a Unix socket of the host"},{"name":"nbd-server-stop","tier":"privileged","since":"1.3","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"availability","reason":"ends an export, and opens nothing"},{"name":"netdev_add","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["exec","network","reads-file","fd"],"pathArgs":["script","downscript","helper","smb","tftp","addr.path","path","vhostdev"],"guestEffects":"device","reason":"runs programs of the host (tap script and helper, guestfwd, smb), and opens taps, sockets and files"},{"name":"netdev_del","tier":"privileged","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"removes a network back end of the VM"},{"name":"object-add","tier":"dangerous","since":"2.0","removed":null,"hostEffects":["reads-file","writes-file","exec","network","fd"],"pathArgs":["file","filename","mem-path","dir","path","evdev","canbus","chardev"],"guestEffects":"device","reason":"creates objects that open files, devices or sockets of the host, or (since QEMU 11.1) a monitor that no policy filters"},{"name":"object-del","tier":"privileged","since":"2.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"removes an unused QOM object"},{"name":"pmemsave","tier":"memory-dump","since":"0.14","removed":null,"hostEffects":["writes-file"],"pathArgs":["filename"],"guestEffects":"none","reason":"writes guest memory to a file; QEMU truncates the file, follows links, blocks meanwhile and may not report a full disk, and before 9.1 it crashes on a size of 0 or below"},{"name":"qmp_capabilities","tier":"safe","since":"0.13","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"is the handshake, which maqet sends itself; QEMU answers a second one with CommandNotFound"},{"name":"qom-get","tier":"dangerous","since":"1.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"returns secrets of -object secret,data= in clear text (QEMU 7.2), by paths that a filter cannot recognize"},{"name":"qom-list","tier":"safe","since":"1.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows names and types of properties but no values"},{"name":"qom-list-get","tier":"dangerous","since":"10.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"returns secrets of -object secret,data= in clear text (QEMU 7.2), by paths that a filter cannot recognize"},{"name":"qom-list-properties","tier":"dangerous","since":"2.12","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"creates an instance of the type, which makes QEMU 7.2 abort for microvm-machine, x-remote-object and others"},{"name":"qom-list-types","tier":"safe","since":"1.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows names of types"},{"name":"qom-set","tier":"dangerous","since":"1.2","removed":null,"hostEffects":["reads-file","writes-file"],"pathArgs":[],"guestEffects":"state","reason":"writes any property of any live object"},{"name":"query-accelerators","tier":"safe","since":"10.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, lists the accelerators"},{"name":"query-acpi-ospm-status","tier":"safe","since":"2.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows ACPI OST slots"},{"name":"query-audiodevs","tier":"safe","since":"8.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, can show device and file names of the host"},{"name":"query-balloon","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows the size of the balloon; fails with DeviceNotActive without a device"},{"name":"query-block","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows absolute host image paths and json: file names"},{"name":"query-block-exports","tier":"safe","since":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-block-jobs","tier":"safe","since":"1.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-blockstats","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows counters in nanoseconds, which can exceed 2^53"},{"name":"query-chardev","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows host socket and file paths"},{"name":"query-chardev-backends","tier":"safe","since":"2.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-colo-status","tier":"safe","since":"3.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-command-line-options","tier":"safe","since":"1.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows build information"},{"name":"query-commands","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, lists the commands of this QEMU"},{"name":"query-cpu-definitions","tier":"safe","since":"1.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, returns 35 kB"},{"name":"query-cpu-model-baseline","tier":"safe","since":"2.8","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"computes a CPU model"},{"name":"query-cpu-model-comparison","tier":"safe","since":"2.8","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"compares CPU models"},{"name":"query-cpu-model-expansion","tier":"safe","since":"2.8","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"expands a CPU model; returns uint64 values above 2^53 (lbr-fmt)"},{"name":"query-cpus","tier":"safe","since":"0.14","removed":"6.0","hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, replaced by query-cpus-fast"},{"name":"query-cpus-fast","tier":"safe","since":"2.12","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows host thread ids"},{"name":"query-cryptodev","tier":"safe","since":"8.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-current-machine","tier":"safe","since":"4.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-dirty-rate","tier":"safe","since":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-display-options","tier":"safe","since":"3.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-dump","tier":"safe","since":"2.6","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows the progress of a dump"},{"name":"query-dump-guest-memory-capability","tier":"safe","since":"2.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows the dump formats of this build"},{"name":"query-fdsets","tier":"safe","since":"1.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows fd numbers and opaque strings"},{"name":"query-firmware-log","tier":"safe","since":"10.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"reads up to 1 MiB of firmware log out of guest memory"},{"name":"query-gic-capabilities","tier":"safe","since":"2.6","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-hotpluggable-cpus","tier":"safe","since":"2.7","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-hv-balloon-status-report","tier":"safe","since":"8.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-iothreads","tier":"safe","since":"2.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows host thread ids"},{"name":"query-jobs","tier":"safe","since":"3.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-kvm","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, deprecated in QEMU 11.1 in favor of query-accelerators"},{"name":"query-machines","tier":"safe","since":"1.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-memdev","tier":"safe","since":"2.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-memory-devices","tier":"safe","since":"2.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows guest addresses, which can be above 2^53"},{"name":"query-memory-size-summary","tier":"safe","since":"2.11","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-mice","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-migrate","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-migrate-capabilities","tier":"safe","since":"1.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-migrate-parameters","tier":"safe","since":"2.4","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows cpr-exec-command since QEMU 10.2"},{"name":"query-migrationthreads","tier":"safe","since":"8.0","removed":"11.0","hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, deprecated in QEMU 9.2"},{"name":"query-name","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-named-block-nodes","tier":"safe","since":"2.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows absolute host image paths"},{"name":"query-pci","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows -1 as the address of an unassigned BAR"},{"name":"query-pr-managers","tier":"safe","since":"3.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-qmp-schema","tier":"safe","since":"2.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, returns 207 kB (QEMU 7.2)"},{"name":"query-replay","tier":"safe","since":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows the replay file name"},{"name":"query-rocker","tier":"safe","since":"2.4","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-rocker-of-dpa-flows","tier":"safe","since":"2.4","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-rocker-of-dpa-groups","tier":"safe","since":"2.4","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-rocker-ports","tier":"safe","since":"2.4","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-rx-filter","tier":"safe","since":"1.6","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, re-enables the event NIC_RX_FILTER_CHANGED"},{"name":"query-s390x-cpu-polarization","tier":"safe","since":"8.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, unstable"},{"name":"query-sev","tier":"safe","since":"2.12","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-sev-attestation-report","tier":"safe","since":"6.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows an attestation report without secrets"},{"name":"query-sev-capabilities","tier":"safe","since":"2.12","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows the certificate chain of the host without secrets"},{"name":"query-sev-launch-measure","tier":"safe","since":"2.12","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows a measurement without secrets"},{"name":"query-sgx","tier":"safe","since":"6.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-sgx-capabilities","tier":"safe","since":"6.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-spice","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows listen address"},{"name":"query-stats","tier":"safe","since":"7.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows KVM counters as uint64 values"},{"name":"query-stats-schemas","tier":"safe","since":"7.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-status","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows the run state"},{"name":"query-target","tier":"safe","since":"1.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-tpm","tier":"safe","since":"1.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows host device or socket path"},{"name":"query-tpm-models","tier":"safe","since":"1.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-tpm-types","tier":"safe","since":"1.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-uuid","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-vcpu-dirty-limit","tier":"safe","since":"7.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-version","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-vm-generation-id","tier":"safe","since":"2.9","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-vnc","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows listen address and clients"},{"name":"query-vnc-servers","tier":"safe","since":"2.3","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows listen addresses and clients"},{"name":"query-xen-replication-status","tier":"safe","since":"2.9","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-yank","tier":"safe","since":"6.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, can run out of band"},{"name":"quit","tier":"privileged","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"ends QEMU; the SHUTDOWN event may come before the reply, or the connection may end without one"},{"name":"remove-fd","tier":"dangerous","since":"1.2","removed":null,"hostEffects":["fd"],"pathArgs":[],"guestEffects":"device","reason":"closes a passed descriptor, possibly one that a block node needs"},{"name":"replay-break","tier":"privileged","since":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"controls record and replay (seeking loads a snapshot)"},{"name":"replay-delete-break","tier":"privileged","since":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"controls record and replay (seeking loads a snapshot)"},{"name":"replay-seek","tier":"privileged","since":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"controls record and replay (seeking loads a snapshot)"},{"name":"request-ebpf","tier":"safe","since":"9.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"returns a built-in eBPF object in base64"},{"name":"ringbuf-read","tier":"safe","since":"1.4","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"reads and empties a ring buffer (other readers miss the data)"},{"name":"ringbuf-write","tier":"privileged","since":"1.4","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"writes bytes into a ring buffer"},{"name":"rtc-reset-reinjection","tier":"privileged","since":"2.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"drops queued RTC interrupts"},{"name":"screendump","tier":"safe","since":"0.14","removed":null,"hostEffects":["writes-file"],"pathArgs":["filename"],"guestEffects":"none","reason":"writes the screen to a file (format since QEMU 7.1)"},{"name":"send-key","tier":"privileged","since":"1.3","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"types or points in the guest (a logged-in console runs what is typed)"},{"name":"set-action","tier":"privileged","since":"6.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"sets the reaction to reboot, shutdown, panic and watchdog; inject-nmi is blocked like the command inject-nmi"},{"name":"set-cpu-topology","tier":"privileged","since":"8.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"changes the CPU topology of an s390x guest, unstable"},{"name":"set-numa-node","tier":"privileged","since":"3.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"configures NUMA nodes in the preconfig stage only"},{"name":"set-vcpu-dirty-limit","tier":"privileged","since":"7.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"throttles vCPUs (KVM dirty ring)"},{"name":"set_link","tier":"privileged","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"raises or cuts a NIC link"},{"name":"set_password","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"none","reason":"changes who can reach the console, by a password in the arguments"},{"name":"sev-inject-launch-secret","tier":"dangerous","since":"6.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"data","reason":"writes a secret to any guest address"},{"name":"snapshot-delete","tier":"privileged","since":"6.0","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"deletes a snapshot in the open qcow2"},{"name":"snapshot-load","tier":"privileged","since":"6.0","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"reverts RAM, devices and the listed disks; a failed load leaves the VM stopped in restore-vm"},{"name":"snapshot-save","tier":"privileged","since":"6.0","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"writes into the open qcow2 only (snapshot-save adds the size of the guest RAM)"},{"name":"stop","tier":"privileged","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"pauses or resumes the VM (events STOP and RESUME)"},{"name":"system_powerdown","tier":"privileged","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"presses the ACPI power button, which the guest may ignore"},{"name":"system_reset","tier":"privileged","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"resets the guest hard; unsynced guest data is lost"},{"name":"system_wakeup","tier":"privileged","since":"1.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"wakes a suspended guest"},{"name":"trace-event-get-state","tier":"safe","since":"2.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"trace-event-set-state","tier":"dangerous","since":"2.2","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"none","reason":"fills the trace file, syslog or stderr of the host without bound, and shows addresses of the host"},{"name":"transaction","tier":"dangerous","since":"1.1","removed":null,"hostEffects":["writes-file","reads-file","network"],"pathArgs":["actions[].data.snapshot-file","actions[].data.target"],"guestEffects":"data","reason":"runs other commands, such as blockdev-snapshot-sync and drive-backup, in one call"},{"name":"watchdog-set-action","tier":"privileged","since":"2.11","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"sets the action of the watchdog; inject-nmi is blocked like the command inject-nmi"},{"name":"x-accel-stats","tier":"safe","since":"10.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, unstable text"},{"name":"x-blockdev-amend","tier":"dangerous","since":"5.1","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"changes image options, can erase LUKS key slots, unstable"},{"name":"x-blockdev-change","tier":"dangerous","since":"2.7","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"data","reason":"edits the children of block nodes, unstable"},{"name":"x-blockdev-set-iothread","tier":"dangerous","since":"2.12","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"moves a block node to another thread, can crash QEMU, unstable"},{"name":"x-colo-lost-heartbeat","tier":"dangerous","since":"2.8","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"data","reason":"triggers a failover or checkpoint of COLO or replication, which changes disks and state"},{"name":"x-debug-block-dirty-bitmap-sha256","tier":"safe","since":"2.10","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows the hash of a bitmap, unstable"},{"name":"x-debug-query-block-graph","tier":"safe","since":"4.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows the graph of block nodes, unstable"},{"name":"x-exit-preconfig","tier":"privileged","since":"3.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"leaves the preconfig stage, unstable"},{"name":"x-query-interrupt-controllers","tier":"safe","since":"9.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, unstable text"},{"name":"x-query-irq","tier":"safe","since":"6.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, unstable text"},{"name":"x-query-jit","tier":"safe","since":"6.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, unstable text about TCG"},{"name":"x-query-numa","tier":"safe","since":"6.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, unstable text"},{"name":"x-query-opcount","tier":"safe","since":"6.2","removed":"10.1","hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, unstable text of the TCG profiler"},{"name":"x-query-profile","tier":"safe","since":"6.2","removed":"8.1","hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, unstable text of the TCG profiler"},{"name":"x-query-ramblock","tier":"safe","since":"6.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, unstable text, shows virtual addresses of the host since QEMU 8.0"},{"name":"x-query-rdma","tier":"safe","since":"6.2","removed":"9.1","hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, unstable text"},{"name":"x-query-roms","tier":"safe","since":"6.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, unstable text"},{"name":"x-query-usb","tier":"safe","since":"6.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, unstable text"},{"name":"x-query-virtio","tier":"safe","since":"7.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, lists virtio devices, unstable"},{"name":"x-query-virtio-queue-element","tier":"safe","since":"7.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"reads descriptors from guest memory, unstable"},{"name":"x-query-virtio-queue-status","tier":"safe","since":"7.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, unstable"},{"name":"x-query-virtio-status","tier":"safe","since":"7.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows feature masks as uint64 values, unstable"},{"name":"x-query-virtio-vhost-queue-status","tier":"safe","since":"7.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows vring addresses, unstable"},{"name":"xen-colo-do-checkpoint","tier":"dangerous","since":"2.9","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"data","reason":"triggers a failover or checkpoint of COLO or replication, which changes disks and state"},{"name":"xen-event-inject","tier":"dangerous","since":"8.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"injects an interrupt, which can panic or corrupt the guest"},{"name":"xen-event-list","tier":"safe","since":"8.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"xen-load-devices-state","tier":"dangerous","since":"2.7","removed":null,"hostEffects":["reads-file"],"pathArgs":["filename"],"guestEffects":"state","reason":"loads device state from any path, which can attack QEMU"},{"name":"xen-save-devices-state","tier":"dangerous","since":"1.1","removed":null,"hostEffects":["writes-file"],"pathArgs":["filename"],"guestEffects":"none","reason":"writes device state to any path"},{"name":"xen-set-global-dirty-log","tier":"privileged","since":"1.3","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"dirty logging slows the guest"},{"name":"xen-set-replication","tier":"dangerous","since":"2.9","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"data","reason":"triggers a failover or checkpoint of COLO or replication, which changes disks and state"},{"name":"yank","tier":"privileged","since":"6.0","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"availability","reason":"cuts network connections of block nodes, character devices or migration"}]');
;// CONCATENATED MODULE: ./src/policy/guest-commands.json
const guest_commands_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"guest-copy-in","tier":"privileged","since":"maqet","removed":null,"hostEffects":["reads-file"],"pathArgs":[],"guestEffects":"data","reason":"copies files of the host into the guest"},{"name":"guest-copy-out","tier":"privileged","since":"maqet","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"none","reason":"copies files of the guest to the host"},{"name":"guest-exec","tier":"dangerous","since":"2.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"data","reason":"runs any program in the guest as the user of the agent (root); the input `run` does the same as `guest-run`, which is privileged and audited"},{"name":"guest-exec-status","tier":"safe","since":"2.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"returns the output of a guest-exec, which may hold secrets"},{"name":"guest-file-close","tier":"safe","since":"0.15","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"uses only handles that guest-file-open returned"},{"name":"guest-file-flush","tier":"safe","since":"0.15","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"uses only handles that guest-file-open returned"},{"name":"guest-file-open","tier":"dangerous","since":"0.15","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"data","reason":"opens any file of the guest as root, also for writing"},{"name":"guest-file-read","tier":"privileged","since":"0.15","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"returns the content of guest files, up to 48 MB per call"},{"name":"guest-file-seek","tier":"safe","since":"0.15","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"uses only handles that guest-file-open returned"},{"name":"guest-file-write","tier":"dangerous","since":"0.15","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"data","reason":"writes to an open file of the guest"},{"name":"guest-fsfreeze-freeze","tier":"privileged","since":"0.15","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"blocks guest writes until guest-fsfreeze-thaw, and may run the fsfreeze hook of the guest"},{"name":"guest-fsfreeze-freeze-list","tier":"privileged","since":"2.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"blocks guest writes until guest-fsfreeze-thaw, and may run the fsfreeze hook of the guest"},{"name":"guest-fsfreeze-status","tier":"safe","since":"0.15","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest information"},{"name":"guest-fsfreeze-thaw","tier":"privileged","since":"0.15","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"ends a freeze"},{"name":"guest-fstrim","tier":"privileged","since":"1.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"data","reason":"discards unused guest blocks"},{"name":"guest-get-cpustats","tier":"safe","since":"7.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest information"},{"name":"guest-get-devices","tier":"safe","since":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest information"},{"name":"guest-get-disks","tier":"safe","since":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest information"},{"name":"guest-get-diskstats","tier":"safe","since":"7.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest information"},{"name":"guest-get-fsinfo","tier":"safe","since":"2.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest information"},{"name":"guest-get-host-name","tier":"safe","since":"2.10","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest information"},{"name":"guest-get-load","tier":"safe","since":"10.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest information"},{"name":"guest-get-memory-block-info","tier":"safe","since":"2.3","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest information"},{"name":"guest-get-memory-blocks","tier":"safe","since":"2.3","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest information"},{"name":"guest-get-osinfo","tier":"safe","since":"2.10","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest information"},{"name":"guest-get-time","tier":"safe","since":"1.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"returns nanoseconds since 1970, above 2^53"},{"name":"guest-get-timezone","tier":"safe","since":"2.10","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest information"},{"name":"guest-get-users","tier":"safe","since":"2.10","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest information"},{"name":"guest-get-vcpus","tier":"safe","since":"1.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest information"},{"name":"guest-info","tier":"safe","since":"0.15","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows that the agent answers, and its commands"},{"name":"guest-network-get-interfaces","tier":"safe","since":"1.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest information"},{"name":"guest-network-get-route","tier":"safe","since":"9.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest information"},{"name":"guest-ping","tier":"safe","since":"0.15","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows that the agent answers, and its commands"},{"name":"guest-run","tier":"privileged","since":"maqet","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"data","reason":"runs a script in the guest, through its agent, SSH or the serial console"},{"name":"guest-set-memory-blocks","tier":"privileged","since":"2.3","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"takes guest CPUs or memory on- or offline"},{"name":"guest-set-time","tier":"privileged","since":"1.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"changes the guest clock (in nanoseconds since 1970, above 2^53)"},{"name":"guest-set-user-password","tier":"dangerous","since":"2.3","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"sets a login password of the guest"},{"name":"guest-set-vcpus","tier":"privileged","since":"1.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"takes guest CPUs or memory on- or offline"},{"name":"guest-shutdown","tier":"privileged","since":"0.15","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"shuts the guest down; sends no reply on success, so wait for SHUTDOWN"},{"name":"guest-ssh-add-authorized-keys","tier":"dangerous","since":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"data","reason":"grants SSH access to the guest; reset=true removes the old keys"},{"name":"guest-ssh-get-authorized-keys","tier":"safe","since":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, shows public keys of a user"},{"name":"guest-ssh-remove-authorized-keys","tier":"privileged","since":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"data","reason":"can lock a user out"},{"name":"guest-suspend-disk","tier":"privileged","since":"1.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"suspends the guest; sends no reply on success, so wait for SUSPEND or SUSPEND_DISK"},{"name":"guest-suspend-hybrid","tier":"privileged","since":"1.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"suspends the guest; sends no reply on success, so wait for SUSPEND or SUSPEND_DISK"},{"name":"guest-suspend-ram","tier":"privileged","since":"1.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"suspends the guest; sends no reply on success, so wait for SUSPEND or SUSPEND_DISK"},{"name":"guest-sync","tier":"safe","since":"0.15","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"synchronizes the connection to the agent, which maqet does itself"},{"name":"guest-sync-delimited","tier":"safe","since":"1.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"synchronizes the connection to the agent, which maqet does itself"}]');
;// CONCATENATED MODULE: ./src/policy/table.ts



/** The `since` of an operation: maqet performs it, so no QEMU version has it. It is in the table so that policy lists can name it. */
const MAQET = 'maqet';
/** Every QMP command from QEMU 6.2 to the newest, by name. */
const COMMANDS = byName(commands_namespaceObject);
/**
 * Every command of the QEMU guest agent up to QEMU 10.0, and the operations `guest-run`, `guest-copy-in` and `guest-copy-out`, by
 * name. No name is in both tables.
 */
const GUEST_COMMANDS = byName(guest_commands_namespaceObject);
function byName(all) {
    return new Map(all.map((facts) => [facts.name, facts]));
}
/** Returns the facts about a name of either table; undefined for any other name or spelling. */
function factsOf(name) {
    return COMMANDS.get(name) ?? GUEST_COMMANDS.get(name);
}
/** Returns true for a command that goes to the guest agent, and for an operation in the guest. */
function isGuestCommand(name) {
    return GUEST_COMMANDS.has(name);
}
/** Returns true for an operation that maqet performs in the guest: nobody can send it as a command. */
function isOperation(name) {
    return GUEST_COMMANDS.get(name)?.since === MAQET;
}
const COMMAND_NAME = /^[a-z][a-z0-9_-]{0,63}$/;
/** Returns true for a name with the syntax of a QMP command: lower-case letters, digits, `_` and `-`, at most 64 characters. */
function isCommandName(name) {
    return COMMAND_NAME.test(name);
}
/** Suggests the name of either table that a mistyped one most likely means, as `didYouMean` does. */
function suggestCommand(name, lead) {
    return (0,nearest/* didYouMean */.au)(name, [...COMMANDS.keys(), ...GUEST_COMMANDS.keys()], lead);
}


/***/ }),

/***/ 52681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Deadline),
/* harmony export */   y: () => (/* binding */ sleep)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86202);



/** Node fires a longer timer at once (24.8 days). */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/**
 * A point on the monotonic clock at which a wait ends, with a signal that can end it earlier.
 *
 * Pass one `Deadline` down through all layers of an operation, so that they agree about time.
 */
class Deadline {
    ms;
    endsAt;
    signal;
    constructor(
    /** The whole budget in milliseconds. */
    ms, endsAt, 
    /** Ends the wait early when it is aborted. */
    signal) {
        this.ms = ms;
        this.endsAt = endsAt;
        this.signal = signal;
    }
    /** Returns a deadline `ms` milliseconds from now. `Infinity`: only the signal or the work itself ends the wait. */
    static after(ms, signal) {
        return new Deadline(ms, node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now() + ms, signal);
    }
    /** The milliseconds that are left, never negative. */
    get remainingMs() {
        return Math.max(0, this.endsAt - node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now());
    }
    get expired() {
        return this.remainingMs === 0;
    }
    /** Returns the earlier of this deadline and one `ms` from now, with the same signal. */
    atMost(ms) {
        return Deadline.after(Math.min(ms, this.remainingMs), this.signal);
    }
    /** Returns the same deadline, which another signal can end early as well. */
    endedBy(signal) {
        return new Deadline(this.ms, this.endsAt, this.signal === undefined ? signal : AbortSignal.any([this.signal, signal]));
    }
    /**
     * Waits for `work`, but no longer than the deadline. Does not stop the work: its owner does when this throws.
     *
     * @param what - what the wait is for, named in the error: `the QMP greeting`.
     * @throws DeadlineError if time runs out first. The deadline is then {@link expired}.
     * @throws CancelledError if the signal is aborted first.
     */
    async race(work, what) {
        if (this.signal?.aborted) {
            work.catch(() => undefined);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CancelledError */ .cc(`the wait for ${what}`);
        }
        const { promise: early, reject } = Promise.withResolvers();
        let timer;
        const arm = () => {
            // A timer may fire a moment early, but no caller may see a rejection before the deadline has passed.
            const ring = () => (this.expired ? reject(new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeadlineError */ .j3(what, Math.round(this.ms))) : arm());
            timer = setTimeout(ring, Math.min(Math.ceil(this.remainingMs), LONGEST_TIMER_MS));
            // A wait without a limit must not keep the process alive.
            if (this.ms === Number.POSITIVE_INFINITY)
                timer.unref();
        };
        arm();
        const onAbort = () => reject(new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CancelledError */ .cc(`the wait for ${what}`));
        this.signal?.addEventListener('abort', onAbort, { once: true });
        try {
            return await Promise.race([work, early]);
        }
        finally {
            clearTimeout(timer);
            this.signal?.removeEventListener('abort', onAbort);
        }
    }
}
/** Waits `ms` milliseconds. @throws CancelledError as soon as `signal` is aborted. */
async function sleep(ms, signal) {
    try {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(ms, undefined, { signal });
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CancelledError */ .cc('a pause');
    }
}


/***/ }),

/***/ 5859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ DUMP_FORMATS),
/* harmony export */   VV: () => (/* binding */ DUMP_COMPRESSIONS),
/* harmony export */   rY: () => (/* binding */ QEMU_DUMP_FORMATS)
/* harmony export */ });
/**
 * The formats of the memory dumps that maqet stores: `raw` is an image of physical memory, the others are what QEMU's
 * `dump-guest-memory` writes.
 */
const DUMP_FORMATS = ['raw', 'elf', 'kdump-zlib'];
/** The compressions of stored dumps. */
const DUMP_COMPRESSIONS = ['zstd', 'none'];
/** The formats of `dump-guest-memory` up to QEMU 11. A build may support fewer. */
const QEMU_DUMP_FORMATS = [
    ...DUMP_FORMATS.filter((format) => format !== 'raw'),
    'kdump-lzo',
    'kdump-snappy',
    'kdump-raw-zlib',
    'kdump-raw-lzo',
    'kdump-raw-snappy',
    'win-dmp',
];


/***/ }),

/***/ 96907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ jsonObjectSchema),
/* harmony export */   Og: () => (/* binding */ jsonSchema),
/* harmony export */   c3: () => (/* binding */ listOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51359);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64623);


/** How deep a JSON value may be nested: a little less than QEMU's parser accepts, and far from what exhausts a stack. */
const MAX_DEPTH = 1000;
/** Any JSON value. Its members are not inspected: for a value that `parseJson` has returned. */
const jsonSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((value) => value !== undefined, { error: 'expected a JSON value' });
/** A JSON object that is nested at most {@link MAX_DEPTH} deep. Its members are not inspected otherwise. */
const jsonObjectSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((value) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) && !ArrayBuffer.isView(value) && !isDeeperThan(value, MAX_DEPTH), {
    error: `expected a JSON object, nested at most ${MAX_DEPTH} deep`,
});
/**
 * Makes the schema of a list of at most `most` items. The length is checked first: an endless list of wrong items would otherwise cost
 * memory for an issue about each.
 */
function listOf(item, most) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((value) => Array.isArray(value) && value.length <= most, { error: `expected a list of at most ${most} items` })
        .pipe(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item))
        .readonly();
}
/** Returns true if objects and arrays are nested in each other more than `depth` times. */
function isDeeperThan(value, depth) {
    if (typeof value !== 'object' || value === null)
        return false;
    return depth === 0 || Object.values(value).some((member) => isDeeperThan(member, depth - 1));
}


/***/ }),

/***/ 4023:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
/** Longer words are compared by their beginning alone: no name is that long. */
const MAX_COMPARED = 64;
/**
 * Suggests the candidate that a mistyped word most likely means, see {@link nearest}.
 *
 * @param lead - the words in front of the suggestion, such as `Did you mean the step`.
 * @returns for example ``did you mean `memory`?``, or undefined if no candidate is near.
 */
function didYouMean(word, candidates, lead = 'did you mean') {
    const found = nearest(word, candidates);
    return found === undefined ? undefined : `${lead} \`${found}\`?`;
}
/**
 * Finds the candidate with the smallest edit distance to a word. Case, spaces, `-` and `_` do not count.
 *
 * A candidate is near within two edits, or within a third of the word's length where that is more, unless the edits replace one of
 * the two entirely.
 */
function nearest(word, candidates) {
    const wanted = essence(word.slice(0, MAX_COMPARED));
    let best;
    let least = Math.max(2, Math.floor(wanted.length / 3)) + 1;
    for (const candidate of candidates) {
        const other = essence(candidate);
        if (Math.abs(other.length - wanted.length) >= least)
            continue;
        const distance = editDistance(wanted, other);
        if (distance < least && distance < Math.min(wanted.length, other.length))
            [best, least] = [candidate, distance];
    }
    return best;
}
function essence(name) {
    return name.toLowerCase().replace(/[\s_-]+/g, '');
}
/** Returns the Levenshtein distance: how many characters must be added, removed or replaced to turn one text into the other. */
function editDistance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= to.length; j += 1) {
            const swap = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
            next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}


/***/ }),

/***/ 10401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isWithin),
/* harmony export */   s: () => (/* binding */ isPlainName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

const PLAIN_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,126}$/;
/**
 * Returns true for a name that can only be one file in a directory: no separator, no `..`, no leading dot or dash, no drive or URI
 * scheme, at most 127 characters.
 */
function isPlainName(name) {
    return PLAIN_NAME.test(name) && !name.includes('..');
}
/** Returns true if `inner` is `directory` or lies below it. Resolves both lexically, without following links. */
function isWithin(directory, inner) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(directory, inner);
    return relative === '' || (!relative.startsWith(`..${(node_path__WEBPACK_IMPORTED_MODULE_0___default().sep)}`) && relative !== '..' && !node_path__WEBPACK_IMPORTED_MODULE_0___default().isAbsolute(relative));
}


/***/ }),

/***/ 72437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ snapshotOperationText),
/* harmony export */   Ot: () => (/* binding */ isSnapshotName),
/* harmony export */   UA: () => (/* binding */ NAMED_ACTIONS),
/* harmony export */   mT: () => (/* binding */ readSnapshotOperation),
/* harmony export */   xU: () => (/* binding */ snapshotOperationSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51359);

/** The actions that take a name, in the order in which they are shown. */
const NAMED_ACTIONS = ['create', 'load', 'delete', 'overwrite'];
const snapshotOperationSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('action', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ action: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(NAMED_ACTIONS), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().refine(isSnapshotName, { error: 'invalid snapshot name' }) }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ action: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('list') }),
]);
const NAME = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,62}$/;
/**
 * Returns true for a valid snapshot name: 1 to 63 letters, digits, `.`, `_` and `-`, not `.` or `-` first, and not only digits, which
 * qemu-img reads as a number.
 */
function isSnapshotName(name) {
    return NAME.test(name) && !/^\d+$/.test(name);
}
/**
 * Reads `create:NAME`, `load:NAME`, `delete:NAME`, `overwrite:NAME` or `list`. Pure and total.
 *
 * @returns the operation, or the problem with the text: a clause without a full stop.
 * @example
 * readSnapshotOperation('load:booted') // {action: 'load', name: 'booted'}
 */
function readSnapshotOperation(text) {
    const [, word = '', colon = '', name = ''] = /^([^:]*)(:?)(.*)$/s.exec(text) ?? [];
    if (word === 'list')
        return colon === '' ? { action: 'list' } : 'gives `list` a name, but `list` takes none';
    const action = NAMED_ACTIONS.find((one) => one === word);
    if (action !== undefined && colon === '')
        return `has no name; use \`${action}:NAME\``;
    if (action === undefined) {
        return `is not a snapshot operation; use ${NAMED_ACTIONS.map((one) => `${one}:NAME`).join(', ')} or list`;
    }
    if (isSnapshotName(name))
        return { action, name };
    return 'has an invalid snapshot name; use 1 to 63 letters, digits, `.`, `_` and `-`, not `.` or `-` first, and not only digits';
}
/** Formats an operation as it is written: `create:NAME` or `list`. */
function snapshotOperationText(operation) {
    return operation.action === 'list' ? operation.action : `${operation.action}:${operation.name}`;
}


/***/ }),

/***/ 83704:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ tierSchema),
/* harmony export */   i: () => (/* binding */ TIERS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51359);

/** The tiers of the command tables, the most harmful first. */
const TIERS = ['dangerous', 'privileged', 'memory-dump', 'safe'];
const tierSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([...TIERS, 'unclassified']);


/***/ }),

/***/ 6099:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ imagesDirectory),
/* harmony export */   ZB: () => (/* binding */ VmDirectory),
/* harmony export */   om: () => (/* binding */ stateRoot)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Names the files of one VM. All of them lie in one directory that only its owner can enter. */
class VmDirectory {
    dir;
    constructor(
    /** Absolute path. */
    dir) {
        this.dir = dir;
    }
    at(name) {
        return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(this.dir, name);
    }
    get record() {
        return this.at('vm.json');
    }
    get socket() {
        return this.at('rpc.sock');
    }
    get serialLog() {
        return this.at('serial.log');
    }
    get qemuLog() {
        return this.at('qemu.log');
    }
    /** The output of the daemons that serve virtiofs shares. */
    get shareLog() {
        return this.at('virtiofsd.log');
    }
    get supervisorLog() {
        return this.at('supervisor.log');
    }
    get events() {
        return this.at('events.jsonl');
    }
    get audit() {
        return this.at('audit.jsonl');
    }
    /** The syslog server that the audit log is sent to, and how much of the log it has. Missing if there is no server. */
    get auditSpool() {
        return this.at('audit-syslog.json');
    }
    get results() {
        return this.at('results.json');
    }
    /** The figures of the runs as OpenMetrics text. */
    get metrics() {
        return this.at('metrics.txt');
    }
    /** The run for the report of a matrix. */
    get reportData() {
        return this.at('report.json');
    }
    /** The run as a page for people. */
    get reportPage() {
        return this.at('report.html');
    }
    /** The output of the script of the `run` input. */
    get runLog() {
        return this.at('run.log');
    }
    /** The names of the environment variables that the VM was started with, each with a hash of its value. */
    get environment() {
        return this.at('environment.json');
    }
    /** The directory of the key for the guest's SSH server and of that server's host key. */
    get ssh() {
        return this.at('ssh');
    }
    /** One line for each run on this VM that failed. Missing if none did. */
    get failures() {
        return this.at('failures.txt');
    }
    /** The files that every run on the VM writes: the first of each numbered series. */
    get ofRuns() {
        return [this.results, this.metrics, this.reportData, this.reportPage, this.runLog];
    }
    get dumps() {
        return this.at('dumps');
    }
    get screenshots() {
        return this.at('screenshots');
    }
    get disks() {
        return this.at('disks');
    }
    /** The files of dangerous commands that were allowed by name. */
    get files() {
        return this.at('files');
    }
}
/** Returns the directory of all VMs: `$RUNNER_TEMP/maqet` on a runner, `$XDG_STATE_HOME/maqet` elsewhere. */
function stateRoot(env) {
    if (env['RUNNER_TEMP'])
        return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(env['RUNNER_TEMP'], 'maqet');
    // The XDG Base Directory Specification says to ignore relative paths.
    const absolute = (name) => (node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(env[name] ?? '') ? env[name] : undefined);
    const state = absolute('XDG_STATE_HOME') ?? node_path__WEBPACK_IMPORTED_MODULE_1___default().join(absolute('HOME') ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.local', 'state');
    return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(state, 'maqet');
}
/** Returns the directory of the downloaded images that all VMs below a {@link stateRoot} share. */
function imagesDirectory(root) {
    return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, '.images');
}


/***/ }),

/***/ 49995:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ ARCHES),
/* harmony export */   X3: () => (/* binding */ IMAGE_TOOL),
/* harmony export */   cc: () => (/* binding */ isOtherEmulator),
/* harmony export */   jt: () => (/* binding */ emulatorFor),
/* harmony export */   tX: () => (/* binding */ MANAGER_NAMES)
/* harmony export */ });
/** Every guest architecture that maqet can boot, for schemas and help texts. */
const ARCHES = ['x86_64', 'i386', 'aarch64', 'arm', 'riscv64', 'ppc64', 's390x', 'mips', 'mipsel'];
/** The package managers that maqet can drive, in the order in which they are looked for. */
const MANAGER_NAMES = ['apt-get', 'dnf', 'pacman', 'apk', 'brew'];
/** `qemu-img`, the same for every architecture. Whoever runs it takes its path from the resolved toolchain. */
const IMAGE_TOOL = {
    file: 'qemu-img',
    banner: 'qemu-img version',
    packages: { 'apt-get': 'qemu-utils', dnf: 'qemu-img', pacman: 'qemu-img', apk: 'qemu-img', brew: 'qemu' },
};
/**
 * The packages of the emulators for apt-get, dnf and pacman.
 *
 * apt-get: `qemu-system-s390x` and `qemu-system-riscv64` are real packages on some releases and names that
 * `qemu-system-misc` provides on others (Debian 12); apt-get installs either.
 */
const EMULATOR_PACKAGES = {
    x86_64: ['qemu-system-x86', 'qemu-system-x86-core', 'qemu-system-x86'],
    i386: ['qemu-system-x86', 'qemu-system-x86-core', 'qemu-system-x86'],
    aarch64: ['qemu-system-arm', 'qemu-system-aarch64-core', 'qemu-system-aarch64'],
    arm: ['qemu-system-arm', 'qemu-system-arm-core', 'qemu-system-arm'],
    riscv64: ['qemu-system-riscv64', 'qemu-system-riscv-core', 'qemu-system-riscv'],
    ppc64: ['qemu-system-ppc', 'qemu-system-ppc-core', 'qemu-system-ppc'],
    s390x: ['qemu-system-s390x', 'qemu-system-s390x-core', 'qemu-system-s390x'],
    mips: ['qemu-system-mips', 'qemu-system-mips-core', 'qemu-system-mips'],
    mipsel: ['qemu-system-mips', 'qemu-system-mips-core', 'qemu-system-mips'],
};
/** Returns the system emulator for an architecture. Alpine names the package after the program, Homebrew has one for all. */
function emulatorFor(arch) {
    const [apt, dnf, pacman] = EMULATOR_PACKAGES[arch];
    const file = `qemu-system-${arch}`;
    return { file, banner: 'QEMU emulator version', packages: { 'apt-get': apt, dnf, pacman, apk: file, brew: 'qemu' } };
}
/** Returns true for the file name of an emulator for another architecture than `arch`. */
function isOtherEmulator(fileName, arch) {
    // `qemu-system-x86_64-microvm` is another build for x86_64, but `qemu-system-mipsel` is not one for mips.
    return fileName.startsWith('qemu-system-') && !new RegExp(`^qemu-system-${arch}(?![a-z0-9_])`).test(fileName);
}


/***/ }),

/***/ 28898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ut: () => (/* binding */ vmSpecSchema),
/* harmony export */   Yu: () => (/* binding */ SECURITY_MODELS),
/* harmony export */   _R: () => (/* binding */ CACHE_MODES)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51359);
/* harmony import */ var _toolchain_arch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49995);


const accelSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['kvm', 'hvf', 'tcg']);
const diskInterfaceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['virtio', 'ide', 'scsi', 'nvme', 'usb', 'none']);
const cacheModeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['writeback', 'none', 'writethrough', 'directsync', 'unsafe']);
const CACHE_MODES = {
    writeback: { direct: false, noFlush: false, writeCache: true },
    none: { direct: true, noFlush: false, writeCache: true },
    writethrough: { direct: false, noFlush: false, writeCache: false },
    directsync: { direct: true, noFlush: false, writeCache: false },
    unsafe: { direct: false, noFlush: true, writeCache: true },
};
const discardModeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['unmap', 'ignore']);
const diskSpecSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Node name in QEMU, and the disk's serial number in the guest: `[a-z][a-z0-9-]{0,19}`, unique, none of QEMU's own (`cdrom0`). */
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Absolute path. */
    file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['qcow2', 'raw']),
    readOnly: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    interface: diskInterfaceSchema,
    /** `writeback` if left out. */
    cache: cacheModeSchema.optional(),
    /** `unmap` if left out. */
    discard: discardModeSchema.optional(),
});
/** The security models of 9p, as QEMU names them: how the owners and modes that the guest sets are stored on the host. */
const SECURITY_MODELS = ['none', 'passthrough', 'mapped-xattr', 'mapped-file'];
const securityModelSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(SECURITY_MODELS);
const shareSpecSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Absolute path, without links. */
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The name by which the guest mounts it, `[A-Za-z0-9_-]{1,31}`. */
    tag: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    readOnly: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** Of 9p; `none` if left out. */
    securityModel: securityModelSchema.optional(),
    /** File name, in the VM's directory, of the socket at which the daemon of this share listens. With it the share is virtiofs. */
    socket: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
const firmwareSpecSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
    /** One image, for `-bios`. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('bios'), file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    /** UEFI in two flash chips: the code, read-only, and the variables, a copy for this VM alone. Both raw. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('flash'), code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), variables: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
]);
const portSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(1).max(65535);
const portForwardSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    protocol: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['tcp', 'udp']),
    /** Host port. Always on 127.0.0.1. */
    host: portSchema,
    guest: portSchema,
});
const networkModeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['user', 'isolated', 'none']);
const vmSpecSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    arch: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_toolchain_arch_js__WEBPACK_IMPORTED_MODULE_0__/* .ARCHES */ .Pr),
    /** A versioned machine type such as `pc-q35-6.2`, so that a newer QEMU shows the guest the same hardware. */
    machine: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    cpu: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    cpus: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
    memoryBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
    accel: accelSchema,
    /** The embedded self-test guest's boot sector, if that is what boots. */
    selfTest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    /** The VM boots from the first one. */
    disks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(diskSpecSchema).readonly(),
    shares: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(shareSpecSchema).readonly(),
    /** A directory that the guest sees as a read-only FAT disk with the label CIDATA: cloud-init's NoCloud seed. */
    seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    cdrom: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    firmware: firmwareSpecSchema.optional(),
    kernel: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    initrd: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    append: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    network: networkModeSchema,
    ports: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(portForwardSchema).readonly(),
    /** Extra arguments. The policy has accepted them. */
    qemuArgs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).readonly(),
});


/***/ })

};
