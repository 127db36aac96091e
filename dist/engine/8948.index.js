export const id = 8948;
export const ids = [8948];
export const modules = {

/***/ 17108:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ Findings),
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   m1: () => (/* binding */ placedError),
/* harmony export */   w$: () => (/* binding */ inFileOrder)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86202);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56695);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30238);



/** Collects problems and warnings while configuration files are read, so that all of them are reported at once. */
class Findings {
    problems = [];
    warnings = [];
    /** @param problem - continues the sentence "`key` (value) …" and has no full stop. It must be safe to print. */
    problem(place, key, value, problem) {
        const text = typeof value === 'string' ? value : shown(value);
        this.problems.push({ input: (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(key, 60), value: text, problem, at: (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(place) });
    }
    /** Adds the problem of a file that could not be read, and that has no place in it. */
    unreadable(file, problem) {
        this.problems.push({ input: 'config', value: file.name, problem });
    }
    /** Adds a problem of the file as a whole, such as its syntax. */
    fileProblem(place, problem) {
        this.problem(place, 'config', place.file.name, problem);
    }
    /** @param warning - continues the sentence "`key` …" and has no full stop, unless it ends in a question mark. */
    warn(key, warning) {
        this.warnings.push(`${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(key.place)}: \`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(key.text, 60)}\` ${warning.endsWith('?') ? warning : `${warning}.`}`);
    }
}
function shown(node) {
    if (node.kind === 'text')
        return node.text;
    return { none: 'null', list: 'a list', map: 'a map' }[node.kind];
}
/**
 * Adds the place in a file to the problem of an input whose value comes from a file.
 *
 * @param path - where in the value the problem is, see `reject`.
 */
function placed(problem, origins, path = []) {
    const origin = problem.at === undefined ? origins.get(problem.input) : undefined;
    return origin === undefined ? problem : { ...problem, at: (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)((0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x5)(origin, path, problem.value)) };
}
/** Adds the places in files to the problems of an input error. Returns any other error as it is. */
function placedError(error, origins) {
    if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz) || origins.size === 0)
        return error;
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(error.problems.map((problem) => placed(problem, origins)), error.marked.remedy);
}
/** Sorts problems: those of files first, file by file, each from its top; then the others in their order. */
function inFileOrder(problems) {
    const located = problems.map((problem) => {
        const [, file = '', line, column] = /^(.*):(\d+):(\d+)$/s.exec(problem.at ?? '') ?? [];
        return { problem, file, line: Number(line ?? 0), column: Number(column ?? 0) };
    });
    const files = [...new Set(located.map(({ file }) => file))].toSorted((one, other) => Number(one === '') - Number(other === ''));
    return located
        .toSorted((one, other) => files.indexOf(one.file) - files.indexOf(other.file) || one.line - other.line || one.column - other.column)
        .map(({ problem }) => problem);
}


/***/ }),

/***/ 30238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ rename),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/** Returns the value of a map's key. */
function member(map, key) {
    return map.entries.find((entry) => entry.key.text === key)?.value;
}
/** Renames the key of an entry, which keeps its place. */
function rename({ key, value }, name) {
    return { key: { ...key, text: name }, value };
}
/** Writes a place as compilers do: `FILE:LINE:COLUMN`. */
function placeText({ file, line, column }) {
    return `${file.name}:${line}:${column}`;
}
/**
 * Finds the place of a problem: the part of a value that `path` leads to (see `reject`), and in it the text or key that is, or contains,
 * the offending text.
 */
function locate(node, path, offending) {
    const [kind, index] = path;
    if (typeof index === 'number') {
        const item = node.kind === 'list' ? node.items[index] : undefined;
        if (item !== undefined)
            return locate(item, [], offending);
        if (kind === 'line' && node.kind === 'text' && node.block !== undefined)
            return { ...node.block, line: node.block.line + index };
    }
    const texts = textsOf(node);
    const found = texts.find(({ text }) => text === offending) ?? texts.find(({ text }) => offending !== '' && text.includes(offending));
    return found?.place ?? node.place;
}
function textsOf(node) {
    switch (node.kind) {
        case 'text':
            return [node];
        case 'none':
            return [];
        case 'list':
            return node.items.flatMap(textsOf);
        case 'map':
            return node.entries.flatMap(({ key, value }) => [key, ...textsOf(value)]);
    }
}


/***/ }),

/***/ 42029:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseInputs)
});

// EXTERNAL MODULE: ./src/vm/platforms.ts
var platforms = __webpack_require__(8713);
// EXTERNAL MODULE: ./src/inputs/config/findings.ts
var findings = __webpack_require__(17108);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(86202);
// EXTERNAL MODULE: ./src/shared/nearest.ts
var nearest = __webpack_require__(4023);
// EXTERNAL MODULE: ./src/shared/wording.ts
var wording = __webpack_require__(81565);
// EXTERNAL MODULE: ./src/inputs/schema.ts + 9 modules
var schema = __webpack_require__(33983);
;// CONCATENATED MODULE: ./src/inputs/problems.ts





/** How long the offending value may be in an error. */
const SHOWN_VALUE = 120;
/** How many problems are reported. */
const MOST_PROBLEMS = 100;
/** Turns an issue of the schema into problems: one for each name that does not exist, otherwise one. */
function problemsOf(issue, given, origins) {
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((name) => unknownInput(name, given[name] ?? ''));
    const input = String(issue.path[0]);
    const part = issue.code === 'custom' ? issue.params?.['value'] : undefined;
    const value = typeof part === 'string' ? part : (given[input] ?? '');
    return [(0,findings/* placed */.GS)({ input, value, problem: issue.message }, origins, issue.path.slice(1))];
}
/** Sorts problems in the order of the inputs, unknown ones last: readers that load a parser report later than the others. */
function inOrder(problems) {
    const places = new Map(schema/* INPUTS */.m.map(({ name }, place) => [name, place]));
    const place = ({ input }) => places.get(input) ?? places.size;
    return problems.toSorted((one, other) => place(one) - place(other));
}
function unknownInput(name, value) {
    const known = schema/* INPUTS */.m.filter((input) => input.expression === undefined).map((input) => input.name);
    const guess = (0,nearest/* nearest */.pA)(name, known);
    const hint = guess === undefined ? `the inputs are ${known.join(', ')}` : `did you mean ${(0,wording/* input */.hF)(guess)}?`;
    return { input: name, value, problem: `is unknown; ${hint}` };
}
/**
 * Makes the error that reports all problems, or the first hundred.
 *
 * @param more - the number of problems that are not in the list.
 */
function inputError(problems, more = 0) {
    const left = more + Math.max(0, problems.length - MOST_PROBLEMS);
    const shown = (0,findings/* inFileOrder */.w$)(problems.slice(0, MOST_PROBLEMS)).map(shorten);
    return left === 0
        ? new errors/* InputError */.dz(shown)
        : new errors/* InputError */.dz(shown, `Nothing was started. Correct the values named here, and ${left} more like them.`);
}
/** Cuts the value to what a reader needs to find it. */
function shorten(problem) {
    return problem.value.length <= SHOWN_VALUE ? problem : { ...problem, value: `${problem.value.slice(0, SHOWN_VALUE)}…` };
}

;// CONCATENATED MODULE: ./src/inputs/rules.ts

/** Inputs that have no effect without another one. */
const NEEDS = [
    ['initrd', 'kernel', 'name the kernel that loads it'],
    ['append', 'kernel', 'name the kernel that reads it'],
    ['image-sha256', 'image', 'name the image that it belongs to'],
    ['env', 'run', 'give the script that uses it'],
    ['audit-format', 'audit-syslog', 'name the server that receives it'],
    ['working-directory', 'run', 'give the script that starts there'],
];
/** What a guest boots from. */
const SOURCES = ['image', 'kernel', 'cdrom', 'firmware', 'disks'];
/** Returns true if the inputs name something to boot. Otherwise the embedded guest boots, or the run attaches to a VM. */
function namesGuest(given) {
    return SOURCES.some((source) => given.has(source));
}
/**
 * Finds inputs that do not fit together. It looks at texts, not at parsed values, so that these problems are reported together with
 * those of single inputs.
 */
function crossProblems(given) {
    const problems = [];
    for (const [input, needed, remedy] of NEEDS) {
        const value = given[input];
        if (value !== undefined && given[needed] === undefined) {
            // The value of a variable may be a secret.
            const shown = input === 'env' ? (value.split('=', 1)[0] ?? '') : value;
            problems.push({ input, value: shown, problem: `needs ${(0,wording/* input */.hF)(needed)}; ${remedy}, or leave it out` });
        }
    }
    if (given.network?.trim() === 'none') {
        for (const input of NETWORKED) {
            const value = given[input];
            if (value !== undefined && reachesNetwork(input, value)) {
                problems.push({
                    input,
                    value,
                    problem: `needs a network card; use ${(0,wording/* input */.hF)('network', 'user')} or ${(0,wording/* input */.hF)('network', 'isolated')}`,
                });
            }
        }
    }
    return [...problems, ...endedGuest(given)];
}
const IN_GUEST = ['run', 'copy-in', 'copy-out'];
/** Scripts and copies come after the wait. A snapshot that is loaded in between makes the guest run again. */
function endedGuest(given) {
    const value = given['wait-for'];
    if (value?.trim() !== 'shutdown' || given.snapshot !== undefined)
        return [];
    const needing = IN_GUEST.filter((input) => given[input] !== undefined).map((input) => (0,wording/* input */.hF)(input));
    if (needing.length === 0)
        return [];
    const problem = `leaves no running guest for ${needing.join(' and ')}; wait for an earlier condition, or leave out one of them`;
    return [{ input: 'wait-for', value, problem }];
}
const NETWORKED = ['wait-for', 'run-with', 'ports'];
function reachesNetwork(input, value) {
    return input === 'ports' || /^(?:ssh$|tcp:)/.test(value.trim());
}

;// CONCATENATED MODULE: ./src/inputs/parse.ts





/** The members of {@link Inputs} that are not called as their inputs are: durations have their unit, `qmp` its meaning. */
const MEMBERS = {
    timeout: 'timeoutMs',
    'boot-timeout': 'bootTimeoutMs',
    'run-timeout': 'runTimeoutMs',
    qmp: 'script',
};
const NO_CONFIG = { texts: {}, origins: new Map(), problems: [], warnings: [] };
/**
 * Reads the inputs and the files that `config` names. Pure apart from these files and the current directory, which completes relative
 * paths.
 *
 * @param raw - input name → text. A missing or blank text stands for the value from a file, or else for the default.
 * @param hostArch - `process.arch`; decides the default of `arch`.
 * @throws InputError naming every problem: unknown names (with the nearest known one), unusable values (with the legal ones, and with
 * their place in a file), inputs that need another one, and each wrong line of the QMP script.
 * @example
 * (await parseInputs({ memory: '512M', qmp: 'query-status' })).memory // 536870912
 */
async function parseInputs(raw, hostArch = process.arch, { fallbacks = {}, warn = () => undefined } = {}) {
    const own = tidied(raw);
    const config = await readConfig(own['config']);
    for (const warning of config.warnings)
        warn(warning);
    const given = { ...tidied(fallbacks), ...tidied(config.texts), ...own };
    const origins = new Map([...config.origins].filter(([name]) => own[name] === undefined));
    const parsed = await schema/* inputSchema */.i.safeParseAsync(given);
    const issues = parsed.error?.issues ?? [];
    const single = issues.slice(0, MOST_PROBLEMS).flatMap((issue) => problemsOf(issue, given, origins));
    // An input is not missing if it may stand in a file that could not be read.
    const cross = config.problems.length > 0 ? [] : crossProblems(given);
    const problems = [...config.problems, ...inOrder(single), ...cross.map((problem) => (0,findings/* placed */.GS)(problem, origins))];
    if (!parsed.success || problems.length > 0)
        throw inputError(problems, Math.max(0, issues.length - MOST_PROBLEMS));
    const names = givenNames(given);
    const texts = Object.fromEntries([...names].map((name) => [name, given[name] ?? '']));
    const arch = parsed.data.arch ?? defaultArch(hostArch, namesGuest(names));
    return { ...values(parsed.data), arch, given: names, texts, origins };
}
/** Reads the files once their names are known to be right. The YAML parser is loaded only if there are files. */
async function readConfig(text) {
    const files = schema/* inputSchema */.i.shape.config.safeParse(text).data;
    if (files === undefined)
        return NO_CONFIG;
    const { applyConfig } = await Promise.all(/* import() */[__webpack_require__.e(8905), __webpack_require__.e(6094)]).then(__webpack_require__.bind(__webpack_require__, 86094));
    return applyConfig(files);
}
function tidied(texts) {
    return Object.fromEntries(Object.entries(texts).flatMap(([name, text = '']) => (text.trim() === '' ? [] : [[name, tidy(name, text)]])));
}
const VERBATIM = new Set(schema/* INPUTS */.m.filter(({ verbatim }) => verbatim).map(({ name }) => name));
/** Trims a text, except for the lines of a script, which are counted, and the spaces of a pattern, which are matched. */
function tidy(name, text) {
    if (VERBATIM.has(name))
        return text;
    return name === 'wait-for' ? text.replace(/[\r\n]+$/, '') : text.trim();
}
/** The names whose text differs from the default, without those that the runner fills in. */
function givenNames(given) {
    return new Set(schema/* INPUTS */.m.filter((input) => input.expression === undefined && given[input.name] !== undefined && given[input.name] !== input.default).map((input) => input.name));
}
function values({ config: _files, ...data }) {
    const members = Object.entries(data).flatMap(([name, value]) => (value === undefined ? [] : [[memberName(name), value]]));
    return Object.fromEntries(members);
}
function memberName(name) {
    if (name in MEMBERS)
        return MEMBERS[name];
    return name.replace(/-(\w)/g, (_dash, letter) => letter.toUpperCase());
}
/** The host's architecture if the inputs name a guest for it. The embedded guest is for x86. */
function defaultArch(hostArch, hasGuest) {
    const native = hostArch === 'ia32' ? 'i386' : hostArch === 'arm64' ? 'aarch64' : 'x86_64';
    return hasGuest || (0,platforms/* hasSelfTest */.xy)(native) ? native : 'x86_64';
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
