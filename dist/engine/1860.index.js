export const id = 1860;
export const ids = [1860];
export const modules = {

/***/ 27847:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ QmpStateError),
/* harmony export */   Cw: () => (/* binding */ QmpCommandError),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   N: () => (/* binding */ QmpError),
/* harmony export */   QT: () => (/* binding */ QmpDisconnectedError),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   YB: () => (/* binding */ QmpArgumentError),
/* harmony export */   d6: () => (/* binding */ QmpProtocolError)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86202);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56695);


/** The maximum length of untrusted text in an error message, in characters. */
const QUOTE_LIMIT = 300;
/** Formats untrusted text for an error message: one sanitized line of at most `max` characters, in quotes. */
function quoted(text, max = QUOTE_LIMIT) {
    return `"${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(text, max)}"`;
}
/** Formats a name for an error message: sanitized, short, in backquotes. */
function named(name) {
    return `\`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(name, 80)}\``;
}
/** The base class of all errors between maqet and QEMU's monitor. */
class QmpError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po {
}
/** The peer sent something that is not QMP. The stream is unusable: close it. */
class QmpProtocolError extends QmpError {
    /**
     * @param problem - a sentence without its full stop.
     * @param sample - the offending text; untrusted, shown sanitized and truncated.
     */
    constructor(problem, sample, cause) {
        super(sample === undefined ? `QMP: ${problem}.` : `QMP: ${problem}: ${quoted(sample, 120)}.`, {
            remedy: 'The connection to QEMU was closed. Read the QEMU log, and report this as a bug if QEMU is unmodified.',
            status: 'crashed',
            cause,
        });
    }
}
/** QEMU refused a command, or the command failed. The connection remains usable. */
class QmpCommandError extends QmpError {
    command;
    errorClass;
    description;
    constructor(
    /** The command's name, as sent. */
    command, 
    /** QEMU's error class: `GenericError`, `CommandNotFound`, `DeviceNotFound` …. Untrusted. */
    errorClass, 
    /** The message of QEMU, raw and untrusted. It is for people: never parse it, because it changes between versions. */
    description) {
        super(`QMP command ${named(command)} failed with ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(errorClass, 60)}: ${quoted(description)}.`, {
            remedy: errorClass === 'CommandNotFound'
                ? 'Check the spelling. If it is correct, this QEMU is too old, too new or built without the command (see `query-commands`).'
                : 'Correct the arguments or the state of the VM, or set `continue-on-error: true` for the command.',
        });
        this.command = command;
        this.errorClass = errorClass;
        this.description = description;
    }
}
/** The state of the client does not allow a call. Nothing was sent. */
class QmpStateError extends QmpError {
    /** @param closedBy - the error that closed the client, if it is closed. */
    constructor(action, state, closedBy) {
        super(`Cannot ${action}: the QMP client is ${state}${closedBy === undefined ? '' : ` (${closedBy.message})`}.`, {
            remedy: state === 'closed' ? 'Start the VM again.' : 'Wait for `negotiate` before sending commands, and call it once.',
            status: closedBy?.status ?? 'failed',
            cause: closedBy,
        });
    }
}
/** The connection ended while it was in use. */
class QmpDisconnectedError extends QmpError {
    /** @param reason - why it ended, as a sentence without its full stop: `QEMU closed the QMP connection`. */
    constructor(reason, cause) {
        super(`${reason}.`, {
            remedy: 'Read the QEMU log and the last events to find out why QEMU ended.',
            status: 'crashed',
            cause,
        });
    }
}
/** QEMU's parser would refuse the arguments with an error without an id, which could not be matched to the command. Nothing was sent. */
class QmpArgumentError extends QmpError {
    constructor(command, problem) {
        super(`The arguments of QMP command ${named(command)} cannot be sent: ${problem}.`, { remedy: 'Correct the arguments.' });
    }
}


/***/ }),

/***/ 82708:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ STEP_NAMES)
/* harmony export */ });
/** The names of the steps that are not commands: directives, then helpers. */
const STEP_NAMES = [
    ...['wait-event', 'sleep', 'expect', 'snapshot', 'events'],
    ...['keys', 'type', 'screenshot', 'pause', 'resume', 'device-add', 'device-del'],
];


/***/ }),

/***/ 21860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ScriptError: () => (/* reexport */ ScriptError),
  parseScript: () => (/* binding */ parseScript)
});

// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(86202);
// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(99346);
// EXTERNAL MODULE: ./src/qmp/errors.ts
var qmp_errors = __webpack_require__(27847);
;// CONCATENATED MODULE: ./src/qmp/script/problems.ts



/** How many problems the message shows; `problems` holds all of them. */
const MAX_SHOWN = 50;
/** A QMP script is invalid. Reports every problem at once. Nothing has been run. */
class ScriptError extends errors/* MaqetError */.Po {
    problems;
    constructor(problems) {
        const shown = problems.slice(0, MAX_SHOWN).map(({ line, problem }) => `QMP script, line ${line}: ${problem}.`);
        if (problems.length > MAX_SHOWN)
            shown.push(`QMP script: ${problems.length - MAX_SHOWN} more problems.`);
        super(shown.join('\n'), { remedy: 'Nothing was started. Correct these lines.' });
        this.problems = problems;
    }
}
/** Collects problems while reading continues, so that all are reported together. */
class ProblemList {
    found = [];
    add(line, problem) {
        this.found.push({ line, problem });
    }
}
/** A step is invalid. The message is the `problem` to report with the line of the step. */
class StepError extends Error {
}
/** The longest duration: beyond it, a timer would overflow and fire at once. No CI job is that long. */
const MAX_DURATION_MS = 24 * 3_600_000;
/** Reads a duration of at least `leastMs`, in milliseconds. @param subject - the name of its field, for messages. @throws StepError */
function readDuration(value, subject, leastMs) {
    const ms = typeof value === 'string' ? (0,units/* parseDuration */.E9)(value) : undefined;
    if (ms === undefined)
        throw new StepError(`sets ${subject} to ${describe(value)}, which is not a duration; use 500ms, 5s or 2m`);
    if (ms >= leastMs && ms <= MAX_DURATION_MS)
        return ms;
    throw new StepError(`sets ${subject} to ${(0,units/* formatDuration */.a3)(ms)}; use ${leastMs} ms to 24 h`);
}
/** Checks that an object has no other keys than these. @throws StepError */
function onlyKeys(body, known, where) {
    const unknown = Object.keys(body).filter((key) => !known.includes(key));
    if (unknown.length > 0)
        throw new StepError(`has unknown ${list(unknown)} in ${where}; use ${known.join(', ')}`);
}
/** Formats names for a message. */
function list(names) {
    const shown = names.slice(0, 5).map((name) => (0,qmp_errors/* quoted */.TL)(name, 60));
    return names.length > shown.length ? `${shown.join(', ')}, …` : shown.join(', ');
}
/** Formats a value for a message. */
function describe(value) {
    if (value === undefined || value === null)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map';
    return typeof value === 'string' ? (0,qmp_errors/* quoted */.TL)(value, 60) : `${value}`;
}

// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(64623);
// EXTERNAL MODULE: ./src/shared/nearest.ts
var nearest = __webpack_require__(4023);
// EXTERNAL MODULE: ./src/shared/snapshot-operation.ts
var snapshot_operation = __webpack_require__(72437);
// EXTERNAL MODULE: ./src/qmp/script/action.ts
var action = __webpack_require__(82708);
;// CONCATENATED MODULE: ./src/qmp/keyboard.ts


/** A chord, layout or text is invalid. The message is the end of a sentence that starts with the step. */
class KeyboardError extends Error {
}
const words = (text) => text.split(' ');
/** The keys of `QKeyCode` (`query-qmp-schema` of QEMU 7.2). Later versions added no keys of a PC keyboard. */
const KEYS = new Set([
    ...words('1 2 3 4 5 6 7 8 9 0 a b c d e f g h i j k l m n o p q r s t u v w x y z'),
    ...words('f1 f2 f3 f4 f5 f6 f7 f8 f9 f10 f11 f12 esc tab ret spc backspace insert delete home end pgup pgdn left right up down'),
    ...words('shift shift_r ctrl ctrl_r alt alt_r meta_l meta_r compose menu caps_lock num_lock scroll_lock sysrq print pause'),
    ...words('minus equal bracket_left bracket_right semicolon apostrophe grave_accent backslash comma dot slash asterisk less'),
    ...words('kp_0 kp_1 kp_2 kp_3 kp_4 kp_5 kp_6 kp_7 kp_8 kp_9 kp_add kp_subtract kp_multiply kp_divide kp_enter kp_decimal kp_comma kp_equals'),
    ...words('again props undo front copy open paste find cut stop lf help ro hiragana henkan yen muhenkan katakanahiragana lang1 lang2'),
    ...words('power sleep wake audionext audioprev audiostop audioplay audiomute volumeup volumedown mediaselect mail calculator computer'),
    ...words('ac_home ac_back ac_forward ac_refresh ac_bookmarks'),
]);
/** Common names of keys that have another name in QEMU. */
const ALIASES = {
    altgr: 'alt_r',
    del: 'delete',
    enter: 'ret',
    escape: 'esc',
    meta: 'meta_l',
    pagedown: 'pgdn',
    pageup: 'pgup',
    return: 'ret',
    space: 'spc',
    super: 'meta_l',
    win: 'meta_l',
};
/** The limit of a chord: `send-key` takes a list of any length, but keyboards report six keys besides the modifiers. */
const MAX_KEYS = 10;
/**
 * Parses keys that are pressed together: `ctrl-alt-delete`, `f2`.
 *
 * @throws KeyboardError with the first unknown key.
 */
function readChord(text) {
    const names = text.toLowerCase().split('-');
    if (names.length > MAX_KEYS)
        throw new KeyboardError(`presses ${names.length} keys at a time; the limit is ${MAX_KEYS}`);
    return names.map((word) => {
        const key = Object.hasOwn(ALIASES, word) ? ALIASES[word] : word;
        if (KEYS.has(key))
            return key;
        const guess = (0,nearest/* didYouMean */.au)(key, [...KEYS, ...Object.keys(ALIASES)]);
        throw new KeyboardError(`has the unknown key ${(0,qmp_errors/* quoted */.TL)(word, 40)}${guess === undefined ? '' : `; ${guess}`}`);
    });
}

;// CONCATENATED MODULE: ./src/qmp/keyboard-layouts.ts


/** The keys of each row, by their US names. `less` is the additional key at the left of the lower row of European keyboards. */
const ROW_KEYS = [
    'grave_accent 1 2 3 4 5 6 7 8 9 0 minus equal',
    'q w e r t y u i o p bracket_left bracket_right',
    'a s d f g h j k l semicolon apostrophe backslash',
    'less z x c v b n m comma dot slash',
].map((row) => row.split(' '));
const NO_ROWS = ['', '', '', ''];
const US = {
    plain: ['`1234567890-=', 'qwertyuiop[]', "asdfghjkl;'\\", ' zxcvbnm,./'],
    shift: ['~!@#$%^&*()_+', 'QWERTYUIOP{}', 'ASDFGHJKL:"|', ' ZXCVBNM<>?'],
    altgr: NO_ROWS,
    dead: {},
};
const GB = {
    plain: ['`1234567890-=', 'qwertyuiop[]', "asdfghjkl;'#", '\\zxcvbnm,./'],
    shift: ['¬!"£$%^&*()_+', 'QWERTYUIOP{}', 'ASDFGHJKL:@~', '|ZXCVBNM<>?'],
    altgr: ['    €', '', '', ''],
    dead: {},
};
const DE = {
    plain: [' 1234567890ß ', 'qwertzuiopü+', 'asdfghjklöä#', '<yxcvbnm,.-'],
    shift: ['°!"§$%&/()=? ', 'QWERTZUIOPÜ*', "ASDFGHJKLÖÄ'", '>YXCVBNM;:_'],
    altgr: ['  ²³   {[]}\\ ', '@ €        ~', '', '|      µ   '],
    dead: { '^': ['grave_accent'], '´': ['equal'], '`': ['shift', 'equal'] },
};
const FR = {
    plain: ['²&é"\'(-è_çà)=', 'azertyuiop $', 'qsdfghjklmù*', '<wxcvbn,;:!'],
    shift: [' 1234567890°+', 'AZERTYUIOP £', 'QSDFGHJKLM%µ', '>WXCVBN?./§'],
    altgr: ['  ~#{[|`\\^@]}', '  €', '', ''],
    dead: { '¨': ['shift', 'bracket_left'] },
};
/** The layouts, by their names in Linux and QEMU. */
const LAYOUTS = new Map(Object.entries({ us: US, gb: GB, de: DE, fr: FR }));
/** The layout of a guest that has not set another one. */
const DEFAULT_LAYOUT = 'us';
/** The characters of every layout. A line feed is the enter key. */
const COMMON = [
    [' ', ['spc']],
    ['\n', ['ret']],
    ['\t', ['tab']],
    ['\b', ['backspace']],
    ['\x1b', ['esc']],
];
/**
 * Returns the chords that type a text in a guest with this layout.
 *
 * @throws KeyboardError for an unknown layout, or with the first character that the layout does not have.
 */
function chordsFor(text, layout) {
    const found = LAYOUTS.get(layout);
    if (found === undefined)
        throw new KeyboardError(`has the unknown layout ${(0,qmp_errors/* quoted */.TL)(layout, 40)}; use ${[...LAYOUTS.keys()].join(', ')}`);
    const characters = charactersOf(found);
    return [...text.replaceAll('\r\n', '\n').normalize('NFC')].flatMap((character) => {
        const chords = characters.get(character);
        if (chords !== undefined)
            return chords;
        const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        throw new KeyboardError(`types ${(0,qmp_errors/* quoted */.TL)(character, 10)} (U+${code}), which is not in the layout \`${layout}\``);
    });
}
function charactersOf({ plain, shift, altgr, dead }) {
    const found = new Map();
    const levels = [
        [plain, []],
        [shift, ['shift']],
        [altgr, ['alt_r']],
    ];
    for (const [rows, modifier] of levels) {
        for (const [index, keys] of ROW_KEYS.entries()) {
            for (const [at, character] of [...(rows[index] ?? '')].entries()) {
                if (character !== ' ' && !found.has(character))
                    found.set(character, [[...modifier, keys[at]]]);
            }
        }
    }
    for (const [character, chord] of Object.entries(dead))
        found.set(character, [chord, ['spc']]);
    for (const [character, chord] of COMMON)
        found.set(character, [chord]);
    return found;
}

;// CONCATENATED MODULE: ./src/qmp/script/helpers.ts




/** How long each key of a typed text is held down, and then stays up, in milliseconds: guests miss shorter presses. */
const TYPE_HOLD_MS = 20;
/** How long QEMU holds a key by default, in milliseconds. */
const QEMU_HOLD_MS = 100;
/**
 * How many chords are sent before a pause. QEMU replies before it has pressed a key, and queues at most 1024 entries (twelve for a
 * capital letter): it silently drops what does not fit.
 */
const QUEUED = 50;
/** The limit of one step: each chord adds two records to the audit log, so this is not a way to transfer files. */
const MAX_CHORDS = 1000;
/** How long a guest may take to release a device, in milliseconds. */
const UNPLUG_MS = 30_000;
/**
 * Short forms of common commands. Each stands for ordinary commands, which the policy judges by their own names.
 *
 * - `keys: ctrl-alt-f2`, a list of chords, or `{keys: …, hold: 200ms}`: `send-key`.
 * - `type: "root\n"`, or `{text: …, layout: de, hold: 50ms}`: a `send-key` for each character.
 * - `screenshot: NAME.png` (since QEMU 7.1) or `NAME.ppm`, or `{filename: …}`: `screendump`.
 * - `pause`, `resume`: `stop`, `cont`.
 * - `device-add: {driver: …, id: …}`: `device_add`.
 * - `device-del: ID`: `device_del`, then a wait until the guest has released the device, which may never happen.
 */
const HELPERS = {
    keys: readKeys,
    type: readType,
    screenshot: readScreenshot,
    pause: (body) => [plain('pause', 'stop', body)],
    resume: (body) => [plain('resume', 'cont', body)],
    'device-add': readDeviceAdd,
    'device-del': readDeviceDel,
};
function readKeys(body) {
    const spec = (0,json/* isJsonObject */.OW)(body) ? body : { keys: body };
    onlyKeys(spec, ['keys', 'hold'], '`keys`');
    const { keys = null, hold } = spec;
    const chords = Array.isArray(keys) ? keys : [keys];
    if (chords.length === 0 || !chords.every((chord) => typeof chord === 'string' || typeof chord === 'number')) {
        throw new StepError(`sets \`keys\` to ${describe(keys)}; use \`ctrl-alt-f2\` or a list of chords`);
    }
    const holdMs = hold === undefined ? undefined : readDuration(hold, '`hold`', 1);
    return presses(() => chords.map((chord) => readChord(String(chord))), holdMs);
}
function readType(body) {
    const spec = (0,json/* isJsonObject */.OW)(body) ? body : { text: body };
    onlyKeys(spec, ['text', 'layout', 'hold'], '`type`');
    const { text = null, layout = DEFAULT_LAYOUT, hold } = spec;
    if ((typeof text !== 'string' && typeof text !== 'number') || text === '') {
        throw new StepError(`sets \`type\` to ${text === '' ? 'an empty text' : describe(text)}; use \`type: "some text\\n"\``);
    }
    if (typeof layout !== 'string')
        throw new StepError(`sets \`layout\` to ${describe(layout)}; use a name such as \`us\``);
    const holdMs = hold === undefined ? TYPE_HOLD_MS : readDuration(hold, '`hold`', 1);
    return presses(() => chordsFor(String(text), layout), holdMs);
}
function presses(read, holdMs) {
    const chords = legible(read);
    if (chords.length > MAX_CHORDS)
        throw new StepError(`presses ${chords.length} keys; the limit of one step is ${MAX_CHORDS}`);
    const hold = holdMs === undefined ? {} : { 'hold-time': holdMs };
    return chords.flatMap((chord, index) => {
        const press = command('send-key', { keys: chord.map((data) => ({ type: 'qcode', data })), ...hold });
        if ((index + 1) % QUEUED !== 0 && index + 1 < chords.length)
            return [press];
        const queued = chords.slice(index - (index % QUEUED), index + 1).reduce((sum, keys) => sum + keys.length, 0);
        return [press, { kind: 'sleep', ms: 2 * (holdMs ?? QEMU_HOLD_MS) * queued }];
    });
}
function legible(read) {
    try {
        return read();
    }
    catch (error) {
        throw error instanceof KeyboardError ? new StepError(error.message) : error;
    }
}
function readScreenshot(body) {
    if ((0,json/* isJsonObject */.OW)(body))
        onlyKeys(body, ['filename'], '`screenshot`');
    const { filename = null } = (0,json/* isJsonObject */.OW)(body) ? body : { filename: body };
    const name = typeof filename === 'string' ? filename : '';
    if (name.endsWith('.ppm'))
        return [command('screendump', { filename: name })];
    if (name.endsWith('.png'))
        return [command('screendump', { filename: name, format: 'png' })];
    throw new StepError(`sets \`screenshot\` to ${describe(filename)}; use a file name that ends in .png or .ppm`);
}
function plain(helper, execute, body) {
    if (body !== null && !((0,json/* isJsonObject */.OW)(body) && Object.keys(body).length === 0)) {
        throw new StepError(`sets \`${helper}\` to ${describe(body)}; it takes no value`);
    }
    return command(execute);
}
function readDeviceAdd(body) {
    if ((0,json/* isJsonObject */.OW)(body) && typeof body['driver'] === 'string')
        return [command('device_add', body)];
    throw new StepError(`sets \`device-add\` to ${describe(body)}; use \`{driver: virtio-rng-pci, id: rng1}\``);
}
function readDeviceDel(body) {
    const spec = (0,json/* isJsonObject */.OW)(body) ? body : { id: body };
    onlyKeys(spec, ['id', 'timeout'], '`device-del`');
    const { id = null, timeout } = spec;
    if (typeof id !== 'string' || id === '')
        throw new StepError(`sets \`device-del\` to ${describe(id)}; use the id of the device`);
    const timeoutMs = timeout === undefined ? UNPLUG_MS : readDuration(timeout, '`timeout`', 1);
    return [command('device_del', { id }), { kind: 'wait-event', name: 'DEVICE_DELETED', timeoutMs, data: { device: id } }];
}
function command(execute, args) {
    return { kind: 'command', command: args === undefined ? { execute } : { execute, arguments: args }, continueOnError: false };
}

;// CONCATENATED MODULE: ./src/qmp/script/steps.ts






// Refuse only what cannot be a name: the policy decides which names may run.
const COMMAND_NAME = /^[A-Za-z_][A-Za-z0-9_.-]{0,127}$/;
const EVENT_NAME = /^[A-Z_][A-Za-z0-9_.-]{0,127}$/;
const CONTINUE = 'continue-on-error';
const DEFAULT_EVENT_TIMEOUT_MS = 30_000;
const STEPS = {
    'wait-event': (body) => [readWaitEvent(body)],
    sleep: (body) => [{ kind: 'sleep', ms: readDuration(body, '`sleep`', 0) }],
    expect: (body) => [readExpect(body)],
    snapshot: readSnapshot,
    events: (body) => [readEvents(body)],
    ...HELPERS,
};
/**
 * Reads one item of a script.
 *
 * @returns one action, or those that a helper stands for.
 * @throws StepError if it is invalid.
 */
function readStep(item) {
    if (typeof item === 'string')
        return readStep({ [item]: null });
    if (!(0,json/* isJsonObject */.OW)(item))
        throw new StepError(`is ${describe(item)}, not a command; write the name of a command, or \`name: {arguments}\``);
    const { [CONTINUE]: flag, ...rest } = item;
    const keys = Object.keys(rest);
    const step = keys.length === 1 ? action/* STEP_NAMES */.K.find((name) => name === keys[0]) : undefined;
    if (step !== undefined) {
        if (flag !== undefined)
            throw new StepError(`sets \`${CONTINUE}\` for \`${step}\`; it is for commands only`);
        return STEPS[step](rest[step]);
    }
    if (flag !== undefined && typeof flag !== 'boolean')
        throw new StepError(`sets \`${CONTINUE}\` to ${describe(flag)}; use true or false`);
    return [{ kind: 'command', command: readCommand(rest), continueOnError: flag === true }];
}
/** Reads `{name: arguments}` or `{execute, arguments}`. */
function readCommand(body) {
    const keys = Object.keys(body);
    if (Object.hasOwn(body, 'exec-oob'))
        throw new StepError('uses `exec-oob`; out-of-band commands are not supported, use `execute`');
    if (Object.hasOwn(body, 'execute')) {
        if (Object.hasOwn(body, 'id'))
            throw new StepError('sets `id`; remove it, because maqet assigns the ids');
        onlyKeys(body, ['execute', 'arguments'], 'a raw command');
        return steps_command(body['execute'], body['arguments']);
    }
    if (keys.length !== 1) {
        throw new StepError(keys.length === 0 ? 'names no command' : `names several commands (${list(keys)}); write one step for each, or indent the arguments`);
    }
    const name = keys[0];
    return steps_command(name, body[name] ?? undefined);
}
function steps_command(name, args) {
    if (typeof name !== 'string')
        throw new StepError(`has ${describe(name)} as the name of a command`);
    const execute = commandName(name);
    if (args === undefined)
        return { execute };
    if (!(0,json/* isJsonObject */.OW)(args)) {
        const guess = (0,nearest/* didYouMean */.au)(execute, action/* STEP_NAMES */.K);
        const remedy = guess === undefined ? 'use `{name: value}`' : `${guess} A command takes \`{name: value}\``;
        throw new StepError(`gives \`${execute}\` ${describe(args)} as arguments; ${remedy}`);
    }
    return { execute, arguments: args };
}
function commandName(name) {
    if (COMMAND_NAME.test(name))
        return name;
    throw new StepError(`has ${describe(name)} as the name of a command; use a name such as \`query-status\``);
}
function readWaitEvent(body) {
    const spec = typeof body === 'string' ? { name: body } : body;
    if (!(0,json/* isJsonObject */.OW)(spec))
        throw new StepError(`sets \`wait-event\` to ${describe(body)}; use \`{name: RESUME, timeout: 5s}\``);
    onlyKeys(spec, ['name', 'timeout', 'data'], '`wait-event`');
    const { name, timeout, data } = spec;
    if (typeof name !== 'string' || !EVENT_NAME.test(name)) {
        throw new StepError(`waits for ${describe(name)}, which is not an event; use a name in upper case, such as \`RESUME\``);
    }
    const timeoutMs = timeout === undefined ? DEFAULT_EVENT_TIMEOUT_MS : readDuration(timeout, '`timeout`', 1);
    if (data === undefined)
        return { kind: 'wait-event', name, timeoutMs };
    if (!(0,json/* isJsonObject */.OW)(data))
        throw new StepError(`sets \`data\` to ${describe(data)}; use \`{name: value}\``);
    return { kind: 'wait-event', name, timeoutMs, data };
}
function readEvents(body) {
    if (body === null)
        return { kind: 'events' };
    const spec = (0,json/* isJsonObject */.OW)(body) ? body : { name: body };
    onlyKeys(spec, ['name'], '`events`');
    const { name } = spec;
    if (name === undefined)
        return { kind: 'events' };
    if (typeof name === 'string' && EVENT_NAME.test(name))
        return { kind: 'events', name };
    throw new StepError(`lists ${describe(name)}, which is not an event; use a name in upper case, such as \`RESUME\``);
}
/** Reads `{name: expected}`, or `{execute, arguments, return: expected}` for a command with arguments. */
function readExpect(body) {
    if (!(0,json/* isJsonObject */.OW)(body))
        throw new StepError(`sets \`expect\` to ${describe(body)}; use \`{query-status: {running: true}}\``);
    if (!Object.hasOwn(body, 'execute')) {
        const [name, ...more] = Object.keys(body);
        if (name === undefined || more.length > 0) {
            throw new StepError('does not give `expect` exactly one command; for arguments use `{execute: …, arguments: {…}, return: …}`');
        }
        return { kind: 'expect', command: { execute: commandName(name) }, expected: body[name] };
    }
    onlyKeys(body, ['execute', 'arguments', 'return'], '`expect`');
    if (!Object.hasOwn(body, 'return'))
        throw new StepError('has an `expect` without `return`; add the expected result');
    return { kind: 'expect', command: steps_command(body['execute'], body['arguments']), expected: body['return'] };
}
function readSnapshot(body) {
    const operation = typeof body === 'string' ? (0,snapshot_operation/* readSnapshotOperation */.mT)(body) : 'is not a string; use `snapshot: create:NAME`';
    if (typeof operation === 'string')
        throw new StepError(`has a \`snapshot\` (${describe(body)}) that ${operation}`);
    return [{ kind: 'snapshot', operation }];
}

// EXTERNAL MODULE: ../../../work/main/node_modules/yaml/dist/index.js
var dist = __webpack_require__(88905);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(56695);
;// CONCATENATED MODULE: ./src/qmp/script/yaml.ts



/** Deeper than any QMP argument, and far from exhausting a stack. */
const DEPTH_LIMIT = 64;
const INT64_MIN = -(2n ** 63n);
const UINT64_MAX = 2n ** 64n - 1n;
/**
 * Parses one YAML document as JSON with integers of 64 bits.
 *
 * Reports as problems, each with its line: everything that JSON does not have (anchors, aliases, tags, keys that are not strings,
 * infinities), duplicate keys, integers of more than 64 bits, and nesting deeper than 64.
 *
 * @param firstLine - the line of the script on which `text` starts.
 * @returns the items of a list, or the document as the only item, without those that have a problem; undefined if the text is not
 *   YAML, which is reported as a problem, too.
 */
function readYaml(text, firstLine, problems) {
    const counter = new dist/* LineCounter */.HN();
    const lineAt = (offset) => firstLine - 1 + Math.max(1, counter.linePos(offset).line);
    const contents = compose(text, counter, lineAt, problems);
    if (contents === undefined)
        return undefined;
    const source = { problems, lineOf: (node) => lineAt(node.range?.[0] ?? 0) };
    if ((0,dist/* isSeq */.oP)(contents) && !yaml_plain(contents, source))
        return [];
    const items = (0,dist/* isSeq */.oP)(contents) ? contents.items : [contents];
    const values = [];
    for (const item of items) {
        const before = problems.found.length;
        const value = item === null ? null : readNode(item, source, 0);
        if (problems.found.length === before)
            values.push({ line: item === null ? firstLine : source.lineOf(item), value });
    }
    return values;
}
function compose(text, lineCounter, lineAt, problems) {
    try {
        // `readMap` finds duplicate keys, because the check of the library takes quadratic time. (Never set `logLevel: 'silent'`: it would
        // silently drop a second document.)
        const options = { intAsBigInt: true, uniqueKeys: false, prettyErrors: false, lineCounter };
        const document = (0,dist.parseDocument)(text, options);
        for (const error of document.errors)
            problems.add(lineAt(error.pos[0]), `is not valid YAML: ${(0,untrusted_text/* oneLine */.T)(error.message, 200)}`);
        return document.errors.length === 0 ? document.contents : undefined;
    }
    catch (error) {
        // The nesting exhausts the stack of the library.
        problems.add(lineAt(0), `cannot be read: ${(0,untrusted_text/* oneLine */.T)(error instanceof Error ? error.message : String(error), 200)}`);
        return undefined;
    }
}
/** Returns true for a node without a tag and an anchor; reports any other. */
function yaml_plain(node, source) {
    const { tag, anchor } = node;
    if (tag === undefined && anchor === undefined)
        return true;
    source.problems.add(source.lineOf(node), `uses a YAML ${anchor === undefined ? 'tag' : 'anchor'}; write the value itself`);
    return false;
}
/** Reads the value of a node. A part with a problem is reported and becomes null. */
function readNode(node, source, depth) {
    if ((0,dist/* isAlias */.Vj)(node)) {
        source.problems.add(source.lineOf(node), 'uses a YAML alias; write the value itself');
        return null;
    }
    if (!yaml_plain(node, source))
        return null;
    if (depth > DEPTH_LIMIT) {
        source.problems.add(source.lineOf(node), `is nested more than ${DEPTH_LIMIT} levels deep`);
        return null;
    }
    if ((0,dist.isMap)(node))
        return readMap(node, source, depth);
    if ((0,dist/* isSeq */.oP)(node))
        return node.items.map((item) => (item === null ? null : readNode(item, source, depth + 1)));
    return readScalar((0,dist/* isScalar */.jn)(node) ? node.value : undefined, node, source);
}
function readMap(map, source, depth) {
    const members = new Map();
    for (const { key, value } of map.items) {
        const name = (0,dist/* isScalar */.jn)(key) && yaml_plain(key, source) ? key.value : undefined;
        if (typeof name !== 'string')
            source.problems.add(source.lineOf(key ?? map), 'has a key that is not a string; put it in quotes');
        else if (members.has(name))
            source.problems.add(source.lineOf(key), `names ${(0,qmp_errors/* quoted */.TL)(name, 80)} twice`);
        else
            members.set(name, value === null ? null : readNode(value, source, depth + 1));
    }
    // Assignment would not keep a key `__proto__`.
    return Object.fromEntries(members);
}
function readScalar(value, node, source) {
    if (value === null || typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (typeof value === 'number' && Number.isFinite(value))
        return value;
    if (typeof value === 'bigint') {
        if (value >= INT64_MIN && value <= UINT64_MAX)
            return Number.isSafeInteger(Number(value)) ? Number(value) : value;
        source.problems.add(source.lineOf(node), `holds the integer ${(0,untrusted_text/* oneLine */.T)(value.toString(), 40)}, which does not fit in 64 bits`);
        return null;
    }
    source.problems.add(source.lineOf(node), 'holds a value that JSON does not have');
    return null;
}

;// CONCATENATED MODULE: ./src/qmp/script/script.ts




const LENGTH_LIMIT = 2 ** 20;
const STEP_LIMIT = 10_000;
const LIST = /^(-(\s|$)|\[)/;
/** Lines that can precede a list in YAML. */
const PREAMBLE = /^(#|%|---\s*(#|$))/;
/** `name {…}`: YAML would read this as one string, so a colon is inserted. */
const NAME_AND_BODY = /^([A-Za-z_][\w.-]*)(\s+)(?=[{[])/;
/**
 * Parses a QMP script.
 *
 * The script is a YAML list, or has one step per line without `-`. A step is one of:
 * - A command: `query-status`, `pmemsave: {val: 0, …}` or `{execute: pmemsave, arguments: {…}}`. With `continue-on-error: true` beside
 *   it, the script continues if the command fails. Outside a list, the colon is optional: `pmemsave {"val": 0, …}`.
 * - `wait-event: {name: RESUME, timeout: 5s, data: {…}}`: waits for an event whose data has at least the members of `data`. The timeout
 *   is 30 s by default. `wait-event: RESUME` is short for `{name: RESUME}`.
 * - `sleep: 500ms`.
 * - `events`, or `events: STOP`: lists the newest events of the VM, or those with the name.
 * - `snapshot: create:NAME`, or `load:`, `delete:`, `overwrite:NAME`, or `list`.
 * - `expect: {query-status: {running: true}}`: the result of the command must have at least these members (see `matches`). For a command
 *   with arguments: `expect: {execute: qom-get, arguments: {path: /machine, property: type}, return: pc-q35-7.2-machine}`.
 * - A helper (see `HELPERS`) such as `type: "root\n"` or `pause`, which stands for one or several commands.
 *
 * Comments start with `#`. Integers of 64 bits keep their digits. The policy decides which commands may run.
 *
 * @throws ScriptError with every problem and its line; no other error, whatever the text.
 * @example
 * parseScript('- stop\n- memsave: {val: 0xffffffff81000000, size: 4096, filename: text.bin}');
 */
function parseScript(text) {
    const problems = new ProblemList();
    const items = readItems(text, problems);
    if (items.length > STEP_LIMIT)
        problems.add(items[STEP_LIMIT]?.line ?? 1, `the script has more than ${STEP_LIMIT} steps`);
    const steps = problems.found.length > STEP_LIMIT ? [] : items.slice(0, STEP_LIMIT).flatMap((item) => toStep(item, problems));
    if (problems.found.length > 0)
        throw new ScriptError(problems.found.toSorted((a, b) => a.line - b.line));
    return steps;
}
function toStep({ line, value }, problems) {
    try {
        return readStep(value).map((action) => ({ line, ...action }));
    }
    catch (error) {
        if (!(error instanceof StepError))
            throw error;
        problems.add(line, error.message);
        return [];
    }
}
function readItems(text, problems) {
    if (text.length > LENGTH_LIMIT) {
        problems.add(1, `the script is longer than ${LENGTH_LIMIT} characters`);
        return [];
    }
    const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
    const first = lines.find((line) => line.trim() !== '' && !PREAMBLE.test(line.trimStart()));
    if (first === undefined)
        return [];
    return LIST.test(first.trimStart()) ? (readYaml(lines.join('\n'), 1, problems) ?? []) : readLines(lines, problems);
}
/** Reads one step per line. */
function readLines(lines, problems) {
    const items = [];
    for (const [index, line] of lines.entries()) {
        if (line.trim() === '' || line.trimStart().startsWith('#'))
            continue;
        if (items.length > STEP_LIMIT || problems.found.length > STEP_LIMIT)
            break;
        items.push(...readLine(line, index + 1, problems));
    }
    return items;
}
function readLine(line, number, problems) {
    if (/^\s/.test(line)) {
        problems.add(number, 'is indented; write each step on one line, or start every step with `-`');
        return [];
    }
    if (LIST.test(line)) {
        problems.add(number, 'starts with `-` or `[`, but the first step does not; write all steps in the same form');
        return [];
    }
    return (readYaml(line.replace(NAME_AND_BODY, '$1:$2'), number, problems) ?? []).map(({ value }) => ({ line: number, value }));
}


/***/ })

};
