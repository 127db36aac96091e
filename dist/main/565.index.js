export const id = 565;
export const ids = [565];
export const modules = {

/***/ 92555:
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
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58382);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10371);


/** The longest piece of hostile text that an error message repeats, in characters. */
const QUOTE_LIMIT = 300;
/** Hostile text as an error message shows it: one harmless line of at most `max` characters, in quotes. */
function quoted(text, max = QUOTE_LIMIT) {
    return `"${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(text, max)}"`;
}
/** A name as an error message shows it: harmless, short, in backquotes. */
function named(name) {
    return `\`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(name, 80)}\``;
}
/** The root of everything that goes wrong between maqet and QEMU's monitor. */
class QmpError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po {
}
/**
 * The peer sent something that is not QMP. The stream cannot be trusted any more: whoever sees this error closes it.
 */
class QmpProtocolError extends QmpError {
    /**
     * @param problem - what is wrong, as a sentence without its full stop.
     * @param sample - the offending text; hostile, shown escaped and cut.
     */
    constructor(problem, sample, cause) {
        super(sample === undefined ? `QMP: ${problem}.` : `QMP: ${problem}: ${quoted(sample, 120)}.`, {
            remedy: 'The connection to QEMU was closed; look at the QEMU log, and report this if QEMU is unmodified.',
            status: 'crashed',
            cause,
        });
    }
}
/** QEMU refused a command, or the command failed. The connection is as good as before. */
class QmpCommandError extends QmpError {
    command;
    errorClass;
    description;
    constructor(
    /** The command's name, as sent. */
    command, 
    /** QEMU's error class: `GenericError`, `CommandNotFound`, `DeviceNotFound` …. Hostile. */
    errorClass, 
    /** QEMU's text, raw: hostile, and meant for people; its wording changes between versions, so never parse it. */
    description) {
        super(`QMP command ${named(command)} failed with ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(errorClass, 60)}: ${quoted(description)}.`, {
            remedy: errorClass === 'CommandNotFound'
                ? 'Check its spelling; if it is right, this QEMU is too old, too new or built without it (see `query-commands`).'
                : "Correct the arguments or the VM's state, or mark the command `continue-on-error: true`.",
        });
        this.command = command;
        this.errorClass = errorClass;
        this.description = description;
    }
}
/** A call that the client's state does not allow. Nothing was sent. */
class QmpStateError extends QmpError {
    /** @param closedBy - what closed the client, where it is closed. */
    constructor(action, state, closedBy) {
        super(`Cannot ${action}: the QMP client is ${state}${closedBy === undefined ? '' : ` (${closedBy.message})`}.`, {
            remedy: state === 'closed' ? 'Start the VM again.' : 'Negotiate once, and wait for it, before any command.',
            status: closedBy?.status ?? 'failed',
            cause: closedBy,
        });
    }
}
/** The connection ended while somebody still counted on it. */
class QmpDisconnectedError extends QmpError {
    /** @param reason - who ended it, e.g. `QEMU closed the QMP connection`. */
    constructor(reason, cause) {
        super(`${reason}.`, {
            remedy: 'Look at the QEMU log and at the last events for why QEMU ended.',
            status: 'crashed',
            cause,
        });
    }
}
/** Arguments that QEMU's parser would answer with an error without an id, which nobody could be told. Nothing was sent. */
class QmpArgumentError extends QmpError {
    constructor(command, problem) {
        super(`The arguments of QMP command ${named(command)} cannot be sent: ${problem}.`, { remedy: 'Correct the arguments.' });
    }
}


/***/ }),

/***/ 56360:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ STEP_NAMES)
/* harmony export */ });
/** The names of steps that are no commands: directives, then helpers. */
const STEP_NAMES = [
    ...['wait-event', 'sleep', 'expect', 'snapshot', 'events'],
    ...['keys', 'type', 'screenshot', 'pause', 'resume', 'device-add', 'device-del'],
];


/***/ }),

/***/ 23565:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ScriptError: () => (/* reexport */ ScriptError),
  parseScript: () => (/* binding */ parseScript)
});

// UNUSED EXPORTS: matches

// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(58382);
;// CONCATENATED MODULE: ./src/qmp/script/error.ts

/** How many problems the message spells out; `problems` holds all of them. */
const SHOWN = 50;
/** A QMP script cannot be used. Reports every problem at once; nothing has been run. */
class ScriptError extends errors/* MaqetError */.Po {
    problems;
    constructor(problems) {
        const shown = problems.slice(0, SHOWN).map(({ line, problem }) => `QMP script, line ${line}: ${problem}.`);
        if (problems.length > SHOWN)
            shown.push(`QMP script: ${problems.length - SHOWN} more problems.`);
        super(shown.join('\n'), { remedy: 'Correct the lines named here; nothing was started.' });
        this.problems = problems;
    }
}
/** The problems found so far; reading goes on, so that all are reported together. */
class ProblemList {
    found = [];
    add(line, problem) {
        this.found.push({ line, problem });
    }
}

// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(78451);
// EXTERNAL MODULE: ./src/shared/nearest.ts
var nearest = __webpack_require__(33411);
// EXTERNAL MODULE: ./src/shared/snapshot-operation.ts
var snapshot_operation = __webpack_require__(53633);
// EXTERNAL MODULE: ./src/qmp/script/action.ts
var action = __webpack_require__(56360);
// EXTERNAL MODULE: ./src/qmp/errors.ts
var qmp_errors = __webpack_require__(92555);
;// CONCATENATED MODULE: ./src/qmp/keyboard.ts


/** No chord, layout or text of a keyboard; the message is a clause that says why. */
class KeyboardProblem extends Error {
}
const WORDS = (text) => text.split(' ');
/** The keys of `QKeyCode` (QEMU 7.2, `query-qmp-schema`); QEMU has added none to a PC's keyboard since. */
const KEYS = new Set([
    ...WORDS('1 2 3 4 5 6 7 8 9 0 a b c d e f g h i j k l m n o p q r s t u v w x y z'),
    ...WORDS('f1 f2 f3 f4 f5 f6 f7 f8 f9 f10 f11 f12 esc tab ret spc backspace insert delete home end pgup pgdn left right up down'),
    ...WORDS('shift shift_r ctrl ctrl_r alt alt_r meta_l meta_r compose menu caps_lock num_lock scroll_lock sysrq print pause'),
    ...WORDS('minus equal bracket_left bracket_right semicolon apostrophe grave_accent backslash comma dot slash asterisk less'),
    ...WORDS('kp_0 kp_1 kp_2 kp_3 kp_4 kp_5 kp_6 kp_7 kp_8 kp_9 kp_add kp_subtract kp_multiply kp_divide kp_enter kp_decimal kp_comma kp_equals'),
    ...WORDS('again props undo front copy open paste find cut stop lf help ro hiragana henkan yen muhenkan katakanahiragana lang1 lang2'),
    ...WORDS('power sleep wake audionext audioprev audiostop audioplay audiomute volumeup volumedown mediaselect mail calculator computer'),
    ...WORDS('ac_home ac_back ac_forward ac_refresh ac_bookmarks'),
]);
/** What people call keys that QEMU names otherwise. */
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
/** QEMU presses no more keys at a time (its `send-key` takes a list; keyboards report six besides the modifiers). */
const MOST_KEYS = 10;
/**
 * Reads keys that are pressed together: `ctrl-alt-delete`, `f2`.
 *
 * @throws KeyboardProblem naming the first word that is no key.
 */
function readChord(text) {
    const words = text.toLowerCase().split('-');
    if (words.length > MOST_KEYS)
        throw new KeyboardProblem(`presses ${words.length} keys at a time; at most ${MOST_KEYS} can be`);
    return words.map((word) => {
        const key = Object.hasOwn(ALIASES, word) ? ALIASES[word] : word;
        if (KEYS.has(key))
            return key;
        const close = (0,nearest/* nearest */.p)(key, [...KEYS, ...Object.keys(ALIASES)]);
        throw new KeyboardProblem(`names the key ${(0,qmp_errors/* quoted */.TL)(word, 40)}, which there is not${close === undefined ? '' : `; \`${close}\` is one`}`);
    });
}

;// CONCATENATED MODULE: ./src/qmp/keyboard-layouts.ts


/** The keys of each row, by their US names. `less` is the key left of the lower row that European keyboards have more. */
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
/** The layouts by the names that Linux and QEMU give them. */
const LAYOUTS = new Map(Object.entries({ us: US, gb: GB, de: DE, fr: FR }));
/** The layout of a guest that was not told another one. */
const DEFAULT_LAYOUT = 'us';
/** What prints on every keyboard. A line feed is the enter key. */
const COMMON = [
    [' ', ['spc']],
    ['\n', ['ret']],
    ['\t', ['tab']],
    ['\b', ['backspace']],
    ['\x1b', ['esc']],
];
/**
 * The chords that type a text on a keyboard for which the guest has this layout.
 *
 * @throws KeyboardProblem for an unknown layout, or naming the first character that the layout does not have.
 */
function chordsFor(text, layout) {
    const found = LAYOUTS.get(layout);
    if (found === undefined)
        throw new KeyboardProblem(`asks for the layout ${(0,qmp_errors/* quoted */.TL)(layout, 40)}; there are ${[...LAYOUTS.keys()].join(', ')}`);
    const characters = charactersOf(found);
    return [...text.replaceAll('\r\n', '\n').normalize('NFC')].flatMap((character) => {
        const chords = characters.get(character);
        if (chords !== undefined)
            return chords;
        const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        throw new KeyboardProblem(`types ${(0,qmp_errors/* quoted */.TL)(character, 10)} (U+${code}), which the layout \`${layout}\` does not have`);
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

// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(64886);
;// CONCATENATED MODULE: ./src/qmp/script/values.ts


/** A problem, to be reported with the line of its step. */
class StepProblem extends Error {
}
/** Beyond it, a timer would overflow into an immediate one. No CI job is that long. */
const LONGEST_MS = 24 * 3_600_000;
/** A duration of at least `leastMs`, in milliseconds. @param what - what is set to it, for a message. @throws StepProblem. */
function readDuration(value, what, leastMs) {
    const ms = typeof value === 'string' ? (0,units/* parseDuration */.E9)(value) : undefined;
    if (ms === undefined)
        throw new StepProblem(`sets ${what} to ${describe(value)}, which is no duration; use 500ms, 5s or 2m`);
    if (ms >= leastMs && ms <= LONGEST_MS)
        return ms;
    throw new StepProblem(`sets ${what} to ${(0,units/* formatDuration */.a3)(ms)}; use ${leastMs} ms to 24 h`);
}
/** @throws StepProblem for a key that is not known. */
function onlyKeys(body, known, where) {
    const unknown = Object.keys(body).filter((key) => !known.includes(key));
    if (unknown.length > 0)
        throw new StepProblem(`has unknown ${list(unknown)} in ${where}; it takes ${known.join(', ')}`);
}
/** Names as a problem lists them. */
function list(names) {
    const shown = names.slice(0, 5).map((name) => (0,qmp_errors/* quoted */.TL)(name, 60));
    return names.length > shown.length ? `${shown.join(', ')}, …` : shown.join(', ');
}
/** A value as a problem names it. */
function describe(value) {
    if (value === undefined || value === null)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map';
    return typeof value === 'string' ? (0,qmp_errors/* quoted */.TL)(value, 60) : `${value}`;
}

;// CONCATENATED MODULE: ./src/qmp/script/helpers.ts




/** How long each key of a typed text is held down, and how long it stays up after that, in milliseconds: guests miss shorter ones. */
const TYPE_HOLD_MS = 20;
/** How long QEMU holds a key for which no time is given. */
const QEMU_HOLD_MS = 100;
/**
 * QEMU answers before it has pressed a key, and keeps what is to be pressed in a queue of 1024 entries, twelve for a capital;
 * what does not fit is lost without a word.
 */
const QUEUED = 50;
/** One step of a script is no place for a file. Each key takes a record in the audit log, twice. */
const MOST_CHORDS = 1000;
/** How long a guest may take to let go of a device. */
const UNPLUG_MS = 30_000;
/**
 * Short ways to say what QMP says at length. Each stands for ordinary commands, which the policy judges by their own names.
 *
 * - `keys: ctrl-alt-f2`, or a list of such, or `{keys: …, hold: 200ms}`: `send-key`.
 * - `type: "root\n"`, or `{text: …, layout: de, hold: 50ms}`: a `send-key` for each key.
 * - `screenshot: NAME.png` (QEMU 7.1 and newer) or `NAME.ppm`, or `{filename: …}`: `screendump`.
 * - `pause`, `resume`: `stop`, `cont`.
 * - `device-add: {driver: …, id: …}`: `device_add`.
 * - `device-del: ID`: `device_del`, and the wait until the guest has let go of it, which it may never do.
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
        throw new StepProblem(`gives \`keys\` ${describe(keys)}; use \`ctrl-alt-f2\`, or a list of such`);
    }
    const holdMs = hold === undefined ? undefined : readDuration(hold, '`hold`', 1);
    return presses(() => chords.map((chord) => readChord(String(chord))), holdMs);
}
function readType(body) {
    const spec = (0,json/* isJsonObject */.OW)(body) ? body : { text: body };
    onlyKeys(spec, ['text', 'layout', 'hold'], '`type`');
    const { text = null, layout = DEFAULT_LAYOUT, hold } = spec;
    if ((typeof text !== 'string' && typeof text !== 'number') || text === '') {
        throw new StepProblem(`gives \`type\` ${text === '' ? 'an empty text' : describe(text)} to type; use \`type: "some text\\n"\``);
    }
    if (typeof layout !== 'string')
        throw new StepProblem(`gives \`layout\` ${describe(layout)}; use a name such as \`us\``);
    const holdMs = hold === undefined ? TYPE_HOLD_MS : readDuration(hold, '`hold`', 1);
    return presses(() => chordsFor(String(text), layout), holdMs);
}
function presses(read, holdMs) {
    const chords = legible(read);
    if (chords.length > MOST_CHORDS)
        throw new StepProblem(`presses ${chords.length} keys, one after the other; at most ${MOST_CHORDS} in one step`);
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
        throw error instanceof KeyboardProblem ? new StepProblem(error.message) : error;
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
    throw new StepProblem(`gives \`screenshot\` ${describe(filename)}; use a file name that ends in .png or .ppm`);
}
function plain(helper, execute, body) {
    if (body !== null && !((0,json/* isJsonObject */.OW)(body) && Object.keys(body).length === 0)) {
        throw new StepProblem(`gives \`${helper}\` ${describe(body)}; it takes nothing`);
    }
    return command(execute);
}
function readDeviceAdd(body) {
    if ((0,json/* isJsonObject */.OW)(body) && typeof body['driver'] === 'string')
        return [command('device_add', body)];
    throw new StepProblem(`gives \`device-add\` ${describe(body)}; use \`{driver: virtio-rng-pci, id: rng1}\``);
}
function readDeviceDel(body) {
    const spec = (0,json/* isJsonObject */.OW)(body) ? body : { id: body };
    onlyKeys(spec, ['id', 'timeout'], '`device-del`');
    const { id = null, timeout } = spec;
    if (typeof id !== 'string' || id === '')
        throw new StepProblem(`gives \`device-del\` ${describe(id)}; use the device's id`);
    const timeoutMs = timeout === undefined ? UNPLUG_MS : readDuration(timeout, '`timeout`', 1);
    return [command('device_del', { id }), { kind: 'wait-event', name: 'DEVICE_DELETED', timeoutMs, data: { device: id } }];
}
function command(execute, args) {
    return { kind: 'command', command: { execute, ...(args === undefined ? {} : { arguments: args }) }, continueOnError: false };
}

;// CONCATENATED MODULE: ./src/qmp/script/steps.ts






// Only what cannot be a name is refused here: which names may run is for the policy to say.
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
 * @returns what it does: one action, or those that a helper stands for.
 * @throws StepProblem saying what is wrong with it.
 */
function readStep(item) {
    if (typeof item === 'string')
        return readStep({ [item]: null });
    if (!(0,json/* isJsonObject */.OW)(item))
        throw new StepProblem(`is ${describe(item)}, not a command; write a command name, or \`name: {arguments}\``);
    const { [CONTINUE]: flag, ...rest } = item;
    const keys = Object.keys(rest);
    const step = keys.length === 1 ? action/* STEP_NAMES */.K.find((name) => name === keys[0]) : undefined;
    if (step !== undefined) {
        if (flag !== undefined)
            throw new StepProblem(`gives \`${CONTINUE}\` to \`${step}\`; only a command takes it`);
        return STEPS[step](rest[step]);
    }
    if (flag !== undefined && typeof flag !== 'boolean')
        throw new StepProblem(`sets \`${CONTINUE}\` to ${describe(flag)}; use true or false`);
    return [{ kind: 'command', command: readCommand(rest), continueOnError: flag === true }];
}
/** `{name: arguments}` or `{execute, arguments}`. */
function readCommand(body) {
    const keys = Object.keys(body);
    if (Object.hasOwn(body, 'exec-oob'))
        throw new StepProblem('uses `exec-oob`; out-of-band commands are not supported, use `execute`');
    if (Object.hasOwn(body, 'execute')) {
        if (Object.hasOwn(body, 'id'))
            throw new StepProblem('sets `id`; ids are given by maqet, leave it out');
        onlyKeys(body, ['execute', 'arguments'], 'a raw command');
        return steps_command(body['execute'], body['arguments']);
    }
    if (keys.length !== 1) {
        throw new StepProblem(keys.length === 0
            ? 'names no command'
            : `names several commands (${list(keys)}); give each a step of its own, or indent the arguments`);
    }
    const name = keys[0];
    return steps_command(name, body[name] ?? undefined);
}
function steps_command(name, args) {
    if (typeof name !== 'string')
        throw new StepProblem(`has ${describe(name)} for a command name`);
    const execute = commandName(name);
    if (args === undefined)
        return { execute };
    if (!(0,json/* isJsonObject */.OW)(args)) {
        const guess = (0,nearest/* nearest */.p)(execute, action/* STEP_NAMES */.K);
        const remedy = guess === undefined ? 'use `{name: value}`' : `did you mean \`${guess}\`? a command takes \`{name: value}\``;
        throw new StepProblem(`gives \`${execute}\` ${describe(args)} for arguments; ${remedy}`);
    }
    return { execute, arguments: args };
}
function commandName(name) {
    if (COMMAND_NAME.test(name))
        return name;
    throw new StepProblem(`has ${describe(name)} where a command name must be, such as \`query-status\``);
}
function readWaitEvent(body) {
    const spec = typeof body === 'string' ? { name: body } : body;
    if (!(0,json/* isJsonObject */.OW)(spec))
        throw new StepProblem(`gives \`wait-event\` ${describe(body)}; use \`{name: RESUME, timeout: 5s}\``);
    onlyKeys(spec, ['name', 'timeout', 'data'], '`wait-event`');
    const { name, timeout, data } = spec;
    if (typeof name !== 'string' || !EVENT_NAME.test(name)) {
        throw new StepProblem(`waits for ${describe(name)}, which is no event; their names are upper case, such as \`RESUME\``);
    }
    const timeoutMs = timeout === undefined ? DEFAULT_EVENT_TIMEOUT_MS : readDuration(timeout, '`timeout`', 1);
    if (data === undefined)
        return { kind: 'wait-event', name, timeoutMs };
    if (!(0,json/* isJsonObject */.OW)(data))
        throw new StepProblem(`gives \`data\` ${describe(data)}; use \`{name: value}\``);
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
    throw new StepProblem(`asks for ${describe(name)}, which is no event; their names are upper case, such as \`RESUME\``);
}
/** `{name: expected}`, or `{execute, arguments, return: expected}` for a command that takes arguments. */
function readExpect(body) {
    if (!(0,json/* isJsonObject */.OW)(body))
        throw new StepProblem(`gives \`expect\` ${describe(body)}; use \`{query-status: {running: true}}\``);
    if (!Object.hasOwn(body, 'execute')) {
        const [name, ...more] = Object.keys(body);
        if (name === undefined || more.length > 0) {
            throw new StepProblem('gives `expect` something other than one command; for arguments use `{execute: …, arguments: {…}, return: …}`');
        }
        return { kind: 'expect', command: { execute: commandName(name) }, expected: body[name] };
    }
    onlyKeys(body, ['execute', 'arguments', 'return'], '`expect`');
    if (!Object.hasOwn(body, 'return'))
        throw new StepProblem('has an `expect` without `return`, so nothing is expected');
    return { kind: 'expect', command: steps_command(body['execute'], body['arguments']), expected: body['return'] };
}
function readSnapshot(body) {
    const act = typeof body === 'string' ? (0,snapshot_operation/* readSnapshotAct */.n6)(body) : 'is no text; use `snapshot: create:NAME`';
    if (typeof act === 'string')
        throw new StepProblem(`has a \`snapshot\` (${describe(body)}) that ${act}`);
    return [{ kind: 'snapshot', act }];
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(10371);
;// CONCATENATED MODULE: ./src/qmp/script/yaml.ts



/** Deeper than any QMP argument, and far below what could exhaust a stack. */
const DEPTH_LIMIT = 64;
const INT64_MIN = -(2n ** 63n);
const UINT64_MAX = 2n ** 64n - 1n;
/**
 * Reads one YAML document as JSON, with integers of 64 bits, and gives its items if it is a list, or itself.
 *
 * Refused, each with its line: whatever JSON does not have (anchors, aliases, tags, keys that are no text, infinities),
 * duplicate keys, integers that QMP does not have, nesting beyond 64. An item with a problem is left out.
 *
 * @param firstLine - the line of the script on which `text` starts.
 * @returns the items; undefined if the text is not YAML, which is reported as well.
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
        // The library's own look for duplicate keys takes quadratic time: ours is below. (And never `logLevel: 'silent'`: it would
        // drop a second document without a word.)
        const options = { intAsBigInt: true, uniqueKeys: false, prettyErrors: false, lineCounter };
        const document = (0,dist.parseDocument)(text, options);
        for (const error of document.errors)
            problems.add(lineAt(error.pos[0]), `is not valid YAML: ${(0,untrusted_text/* oneLine */.T)(error.message, 200)}`);
        return document.errors.length === 0 ? document.contents : undefined;
    }
    catch (error) {
        // Nesting that exhausts the stack of the library.
        problems.add(lineAt(0), `cannot be read: ${(0,untrusted_text/* oneLine */.T)(error instanceof Error ? error.message : String(error), 200)}`);
        return undefined;
    }
}
/** True for a node without tag and anchor; reports the others. */
function yaml_plain(node, source) {
    const { tag, anchor } = node;
    if (tag === undefined && anchor === undefined)
        return true;
    source.problems.add(source.lineOf(node), `uses a YAML ${anchor === undefined ? 'tag' : 'anchor'}; write the value itself`);
    return false;
}
/** The value of a node; null in place of a part with a problem, which is reported. */
function readNode(node, source, depth) {
    if ((0,dist/* isAlias */.Vj)(node)) {
        source.problems.add(source.lineOf(node), 'uses a YAML alias; write the value itself');
        return null;
    }
    if (!yaml_plain(node, source))
        return null;
    if (depth > DEPTH_LIMIT) {
        source.problems.add(source.lineOf(node), `is nested more than ${DEPTH_LIMIT} deep`);
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
            source.problems.add(source.lineOf(key ?? map), 'has a key that is not text; put it in quotes');
        else if (members.has(name))
            source.problems.add(source.lineOf(key), `names ${(0,qmp_errors/* quoted */.TL)(name, 80)} twice`);
        else
            members.set(name, value === null ? null : readNode(value, source, depth + 1));
    }
    // Not assignment: a key `__proto__` must stay a key.
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
/** What can stand before a list in YAML without being part of it. */
const PREAMBLE = /^(#|%|---\s*(#|$))/;
/** `name {…}`: in YAML this would be one text, so the colon is put in. */
const NAME_AND_BODY = /^([A-Za-z_][\w.-]*)(\s+)(?=[{[])/;
/**
 * Reads a QMP script (design §6).
 *
 * The script is a YAML list, or one step a line without `-`. A step is one of
 * - a command: `query-status`, `pmemsave: {val: 0, …}` or `{execute: pmemsave, arguments: {…}}`, each with
 *   `continue-on-error: true` beside it if the script is to go on when it fails. On a line of its own, the colon may be left
 *   out: `pmemsave {"val": 0, …}`.
 * - `wait-event: {name: RESUME, timeout: 5s, data: {…}}`; the timeout is 30 s unless given, `data` names what the event's data
 *   must hold at least; `wait-event: RESUME` is short for the name alone.
 * - `sleep: 500ms`.
 * - `events`, or `events: STOP`: tells the newest events of the VM so far, or those of that name.
 * - `snapshot: create:NAME`, or `load:`, `delete:`, `overwrite:NAME`, or `list`.
 * - `expect: {query-status: {running: true}}`: the command must return this at least (see `matches`). Where it takes arguments:
 *   `expect: {execute: qom-get, arguments: {path: /machine, property: type}, return: pc-q35-7.2-machine}`.
 * - a helper (see `HELPERS`), such as `type: "root\n"` or `pause`: it stands for one or several commands.
 *
 * Comments start with `#`. Integers of 64 bits keep their digits. Which commands may run is not decided here.
 *
 * @throws ScriptError naming every problem and its line. No other error, whatever the text.
 * @example
 * parseScript('- stop\n- memsave: {val: 0xffffffff81000000, size: 4096, filename: text.bin}');
 */
function parseScript(text) {
    const problems = new ProblemList();
    const items = readItems(text, problems);
    if (items.length > STEP_LIMIT)
        problems.add(items[STEP_LIMIT]?.line ?? 1, `there are more than ${STEP_LIMIT} steps`);
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
        if (!(error instanceof StepProblem))
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
/** One step a line. */
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
        problems.add(number, 'is indented; keep a step on one line, or start every step with `-`');
        return [];
    }
    if (LIST.test(line)) {
        problems.add(number, 'starts with `-` or `[`, but the first step does not; write all steps in one way');
        return [];
    }
    return (readYaml(line.replace(NAME_AND_BODY, '$1:$2'), number, problems) ?? []).map(({ value }) => ({ line: number, value }));
}


/***/ })

};
