export const id = 5637;
export const ids = [5637];
export const modules = {

/***/ 5637:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ isUnrecorded),
/* harmony export */   KH: () => (/* binding */ lostVm),
/* harmony export */   M9: () => (/* binding */ shapingInputs),
/* harmony export */   Re: () => (/* binding */ attachVm),
/* harmony export */   Ul: () => (/* binding */ connectVm),
/* harmony export */   se: () => (/* binding */ attachOrEnd)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _audit_redact_redactor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9281);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8382);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(371);
/* harmony import */ var _storage_download_url_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6727);
/* harmony import */ var _supervisor_rpc_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9186);
/* harmony import */ var _supervisor_rpc_wire_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3302);
/* harmony import */ var _vm_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4154);
/* harmony import */ var _preflight_check_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1471);
/* harmony import */ var _preflight_refuse_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7863);
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5836);











/** The inputs that decide what VM runs: a run that attaches cannot change them. */
const SHAPING = [
    ...['arch', 'machine', 'cpu', 'cpus', 'memory', 'accel', 'image', 'kernel', 'initrd', 'append', 'cdrom', 'firmware'],
    ...['disks', 'share', 'cloud-init', 'network', 'ports', 'qemu-args'],
    // Where the audit log goes is settled with its first record.
    ...['audit-syslog', 'audit-format'],
];
/** Texts that may hold passwords that nobody has marked as such: only their hash is kept. So with the query of an address. */
const HASHED = new Set(['cloud-init']);
/** The shaping inputs of a run as text, to be kept with the VM and compared by later runs. Known secrets are hidden: it is uploaded. */
function shapingInputs(raw, secrets) {
    const redactor = (0,_audit_redact_redactor_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .l)(secrets);
    const kept = (name, text) => {
        const hash = () => `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex')}`;
        if (HASHED.has(name) && text !== '')
            return hash();
        return (0,_storage_download_url_js__WEBPACK_IMPORTED_MODULE_9__/* .isImageUrl */ .Zj)(text) ? `${(0,_storage_download_url_js__WEBPACK_IMPORTED_MODULE_9__/* .shownUrl */ .zA)(text)} ${hash()}` : redactor.text(text);
    };
    return Object.fromEntries(SHAPING.flatMap((name) => (raw[name] === undefined ? [] : [[name, kept(name, raw[name].trim())]])));
}
/**
 * Connects to a VM that runs: of the same job. The caller closes the client.
 *
 * @throws InputError if it belongs to another job; MaqetError if it is still being started; SupervisorGoneError.
 */
async function connectVm({ folder, record }, env) {
    if (record.job !== env.job)
        throw foreign(record.vm, record.job);
    if (record.qemu === null)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MaqetError */ .Po(`The VM ${record.vm} is still being started.`, { remedy: 'Attach once the step that starts it has ended.' });
    const client = await _supervisor_rpc_client_js__WEBPACK_IMPORTED_MODULE_3__/* .SupervisorClient */ .U.attach(folder, env.signal);
    client.onLog = ({ level, text }) => env.log[level](text);
    return client;
}
/**
 * Attaches to a VM that runs: of the same job, and not of another shape than this run's inputs ask for.
 *
 * @throws as {@link connectVm}; InputError if it differs; PolicyError if the policy blocks what this run will ask; AuditError, from
 *   its supervisor, if that this run has come cannot be recorded.
 */
async function attachVm(inputs, raw, found, ownLayers, env) {
    const { folder, record } = found;
    if (record.job !== env.job)
        throw foreign(inputs.vm, record.job);
    refuseOtherShape(inputs, shapingInputs(raw, env.secrets), record);
    const client = await connectVm(found, env);
    try {
        // The VM has layers of the same names, from the step that started it.
        const layers = ownLayers.map((layer) => ({ ...layer, source: `${layer.source} of this step` }));
        const { layers: vmLayers, context, pid, cursor } = await client.attached({ caller: env.caller, secrets: env.secrets, layers });
        const refused = (0,_preflight_check_js__WEBPACK_IMPORTED_MODULE_6__/* .checkPlan */ .G)(inputs, [...vmLayers, ...layers], context);
        if (refused.length > 0)
            await (0,_preflight_refuse_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseWith */ .z7)(refused, (params) => client.refused(params), env.caller);
        const accel = record.accel ?? { name: 'unknown', reason: '' };
        return { client, folder, pid, qemuVersion: context.qemuVersion ?? '', accel, ports: record.ports, layers, context, cursor };
    }
    catch (error) {
        client.close();
        throw error;
    }
}
/**
 * Attaches to a VM that runs. With `keep: false`, a VM whose audit log cannot be written is stopped: nothing else can be done with it,
 * and nobody else would end it.
 *
 * @throws as `attachVm`.
 */
async function attachOrEnd(inputs, raw, found, layers, env) {
    try {
        return await attachVm(inputs, raw, found, layers, env);
    }
    catch (error) {
        if (inputs.keep === false && isUnrecorded(error)) {
            // What is told is why the run cannot attach.
            await end(found, env).catch((problem) => env.log.warning((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorText */ .kc)(problem)));
        }
        throw error;
    }
}
async function end(found, env) {
    const client = await connectVm(found, env);
    await (0,_stop_js__WEBPACK_IMPORTED_MODULE_8__/* .stopVm */ .u)({ client, folder: found.folder }, 'failed', false, env);
}
/** The audit log of a running VM cannot be written, as its supervisor says. One record that cannot be made is not that. */
function isUnrecorded(error) {
    return error instanceof _supervisor_rpc_wire_js__WEBPACK_IMPORTED_MODULE_4__/* .RemoteError */ .Hi && error.name === 'AuditError';
}
/** A VM that an earlier step kept for later ones, and that has ended. Its record tells more only if it could be written. */
function lostVm({ vm, state, reason }) {
    const left = `The VM ${vm}, which an earlier step left running,`;
    const recorded = state === 'failed' || state === 'stopped';
    const told = recorded
        ? `${left} has ended by itself: ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_10__/* .oneLine */ .T)(reason)}.`
        : `${left} has ended, and how is not on record: its supervisor was killed, or its end could not be written.`;
    return new _vm_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .VmCrashedError */ .Mp(told, {
        remedy: 'Its logs are in its folder and in the artifact that the post step uploads; a new VM needs another name.',
    });
}
function foreign(vm, job) {
    const owner = job === '' ? 'was started outside a runner' : `belongs to the job ${job}`;
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz([{ input: 'vm', value: vm, problem: `names a VM that runs and ${owner}; give this one another name` }]);
}
function refuseOtherShape(inputs, shape, record) {
    const problems = SHAPING.filter((name) => inputs.given.has(name)).flatMap((name) => {
        const wanted = shape[name] ?? '';
        const has = record.config[name];
        if (has === wanted)
            return [];
        const runs = has === undefined || has === '' ? 'the default' : JSON.stringify(has);
        return [
            {
                input: name,
                value: wanted,
                problem: `differs from the running VM ${inputs.vm}, which has ${runs}; leave it out, or start another VM`,
            },
        ];
    });
    if (problems.length > 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(problems);
}


/***/ }),

/***/ 1471:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ checkPlan)
});

// EXTERNAL MODULE: ./src/policy/evaluate.ts
var evaluate = __webpack_require__(2863);
// EXTERNAL MODULE: ./src/policy/evaluate-guest.ts
var evaluate_guest = __webpack_require__(7022);
// EXTERNAL MODULE: ./src/policy/memory-rules.ts
var memory_rules = __webpack_require__(9489);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(371);
// EXTERNAL MODULE: ./src/shared/paths.ts
var paths = __webpack_require__(405);
// EXTERNAL MODULE: ./src/policy/devices.ts + 1 modules
var devices = __webpack_require__(1998);
// EXTERNAL MODULE: ./src/policy/fields.ts
var fields = __webpack_require__(1369);
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(8451);
;// CONCATENATED MODULE: ./src/policy/option-syntax.ts

/**
 * Reads the value of a QEMU option: `a,key=value,…`, in which a doubled comma stands for a comma and the first part may be
 * the value of `implied`, or a JSON object of scalars. A key may occur more than once.
 *
 * @returns undefined for what is neither. QEMU's bare flags (`,nokey`) are among that: their meaning depends on the option.
 */
function readPairs(value, implied) {
    if (value.startsWith('{'))
        return jsonPairs(value);
    const pairs = [];
    for (const [index, part] of splitCommas(value).entries()) {
        const equals = part.indexOf('=');
        if (equals > 0)
            pairs.push([part.slice(0, equals), part.slice(equals + 1)]);
        else if (index === 0 && equals < 0 && part !== '')
            pairs.push([implied, part]);
        else
            return undefined;
    }
    return pairs;
}
function jsonPairs(text) {
    try {
        const value = (0,json/* parseJson */.qF)(text);
        // What QEMU's own JSON has beyond the standard (single quotes) fails here, and so does a repeated key in QEMU.
        if (!(0,json/* isJsonObject */.OW)(value))
            return undefined;
        const pairs = Object.entries(value);
        return pairs.every(([, item]) => item === null || typeof item !== 'object') ? pairs : undefined;
    }
    catch {
        return undefined;
    }
}
/** Splits at single commas; `,,` becomes `,`. */
function splitCommas(value) {
    const parts = [];
    let part = '';
    for (let index = 0; index < value.length; index += 1) {
        if (value[index] !== ',')
            part += value[index];
        else if (value[index + 1] === ',') {
            part += ',';
            index += 1;
        }
        else {
            parts.push(part);
            part = '';
        }
    }
    return [...parts, part];
}

;// CONCATENATED MODULE: ./src/policy/option-checks.ts


const WORD = /^[A-Za-z0-9._:+-]{1,128}$/;
/** Why a key that people do use is not let through, and what to use in its place. */
const KEY_NOTES = {
    hostfwd: { reason: 'opens a port of the host', remedy: 'Use the input `ports`, which binds the loopback only.' },
    guestfwd: { reason: 'runs a program or opens a socket of the host', remedy: 'Remove it; nothing allows it.' },
    smb: { reason: 'shares a folder of the host through a server process', remedy: 'Remove it; nothing allows it.' },
    tftp: { reason: 'shares a folder of the host', remedy: 'Remove it; nothing allows it.' },
    file: { reason: 'reads a file of the host', remedy: 'Give the content in the argument itself (`string=`, `value=`).' },
    path: { reason: 'reads a file of the host', remedy: 'Give the content in the argument itself (`string=`, `value=`).' },
    splash: { reason: 'reads a file of the host', remedy: 'Remove it; nothing allows it.' },
    logfile: { reason: 'writes a file of the host', remedy: 'Remove it; nothing allows it.' },
};
/** A check for values of which each key must be in the table, and its value match the pattern. */
function keys(implied, table) {
    return (value) => {
        const pairs = readPairs(value, implied);
        return pairs === undefined ? [malformed(value)] : pairs.flatMap((pair) => pairRefusal(pair, table));
    };
}
function pairRefusal([key, value], table) {
    const pattern = Object.hasOwn(table, key) ? table[key] : undefined;
    if (pattern === undefined) {
        const note = Object.hasOwn(KEY_NOTES, key) ? KEY_NOTES[key] : undefined;
        const why = note?.reason ?? 'is not one of the keys that are let through here';
        return [{ reason: `${(0,fields/* show */.WU)(key)} ${why}.`, remedy: note?.remedy ?? `Remove it; let through here: ${Object.keys(table).join(', ')}.` }];
    }
    const text = typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value);
    if (value !== null && pattern.test(text))
        return [];
    return [{ reason: `${(0,fields/* show */.WU)(key)} is ${(0,fields/* show */.WU)(value)}, which is not let through here.`, remedy: `Use a plain value for ${(0,fields/* show */.WU)(key)}.` }];
}
/** A check for values that match a pattern as a whole. */
function exactly(pattern, legal, why) {
    return (value) => (pattern.test(value) ? [] : [{ reason: `${(0,fields/* show */.WU)(value)} ${why}.`, remedy: `Use ${legal}, or leave the option out.` }]);
}
/** A check for values whose first part chooses one of several key tables. */
function variant(implied, variants, why) {
    return (value, declared) => {
        const pairs = readPairs(value, implied);
        if (pairs === undefined)
            return [malformed(value)];
        const chosen = pairs.filter(([key]) => key === implied).map(([, name]) => name);
        const [name] = chosen;
        const table = chosen.length === 1 && typeof name === 'string' && Object.hasOwn(variants, name) ? variants[name] : undefined;
        if (table !== undefined)
            return keys(implied, { [implied]: WORD, ...table })(value, declared);
        const legal = Object.keys(variants).join(', ');
        return [{ reason: `${(0,fields/* show */.WU)(name)} ${why}.`, remedy: `Remove it; let through here: ${legal}.` }];
    };
}
/** The objection to a value that is not key=value. */
function malformed(value) {
    return { reason: `${(0,fields/* show */.WU)(value)} cannot be read as key=value,….`, remedy: 'Write each part as key=value.' };
}

;// CONCATENATED MODULE: ./src/policy/device-options.ts





/** `-device`: the rules of `device_add`, and char devices only among those that the arguments declare themselves. */
const deviceOption = (value, declared) => {
    const pairs = readPairs(value, 'driver');
    // An empty romfile= means "no option ROM": it reads nothing.
    const judged = pairs?.filter(([key, item]) => key !== 'romfile' || item !== '');
    return judged === undefined ? [malformed(value)] : (0,devices/* deviceRefusals */.aP)(judged, (key, id) => key !== 'chardev' || declared.chardevs.has(id));
};
/** Parts of the machine that take defaults by `-global` and are no devices of their own. */
const MACHINE_PARTS = /^(?:ICH9-LPC|PIIX4_PM|mc146818rtc|kvm-pit|isa-pit|hpet|mch|q35-pcihost|i440FX-pcihost|cfi\.pflash01|ioapic|apic|fw_cfg_mem|fw_cfg_io)$/;
/** `-global DRIVER.PROPERTY=VALUE`, also in its long form. */
const globalOption = (value) => {
    const short = /^([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)=([^,]*)$/.exec(value);
    const pairs = short === null
        ? (readPairs(value, 'driver') ?? [])
        : [
            ['driver', short[1] ?? ''],
            ['property', short[2] ?? ''],
            ['value', short[3] ?? ''],
        ];
    const part = (key) => {
        const found = pairs.filter(([name]) => name === key).map(([, item]) => item);
        return found.length === 1 && typeof found[0] === 'string' ? found[0] : undefined;
    };
    const [driver, property, setting] = [part('driver'), part('property'), part('value')];
    if (driver === undefined || property === undefined || setting === undefined || pairs.length !== 3)
        return [malformed(value)];
    if (!(0,devices/* isPlainDriver */.br)(driver) && !MACHINE_PARTS.test(driver)) {
        return [{ reason: `the driver ${(0,fields/* show */.WU)(driver)} is not one of the plain emulated devices.`, remedy: 'Remove it; nothing allows it.' }];
    }
    return (0,devices/* propertyRefusal */.AV)(property, setting, () => false);
};
/** Ids that the value of a `-chardev` declares, if it is one that is let through. */
function declaredChardev(value) {
    const id = readPairs(value, 'backend')?.find(([key]) => key === 'id')?.[1];
    return typeof id === 'string' && (0,paths/* isPlainName */.s)(id) ? id : undefined;
}

;// CONCATENATED MODULE: ./src/policy/qemu-options.ts


const ID = /^[A-Za-z][A-Za-z0-9._-]{0,63}$/;
const ON_OFF = /^(?:on|off|true|false|yes|no)$/;
const NUMBER = /^(?:0x[0-9a-fA-F]{1,16}|\d{1,20}[kKmMgGtT]?)$/;
const qemu_options_WORD = /^[A-Za-z0-9._:+-]{1,128}$/;
/** Text that only the guest reads. */
const TEXT = /^[^\u0000-\u001f\u007f]{0,4096}$/;
const ADDRESS = /^[0-9a-fA-F.:]{1,45}(?:\/\d{1,3})?$/;
const USER_NETWORK = {
    type: /^user$/,
    id: ID,
    restrict: ON_OFF,
    ipv4: ON_OFF,
    ipv6: ON_OFF,
    net: ADDRESS,
    host: ADDRESS,
    dns: ADDRESS,
    dhcpstart: ADDRESS,
    'ipv6-prefix': ADDRESS,
    'ipv6-prefixlen': NUMBER,
    'ipv6-host': ADDRESS,
    'ipv6-dns': ADDRESS,
    hostname: qemu_options_WORD,
    dnssearch: qemu_options_WORD,
    domainname: qemu_options_WORD,
};
/** All but `file` (any type) and `path` (type 11), which read files of the host. */
const SMBIOS_KEYS = ('type vendor version date release uefi manufacturer product serial uuid sku family asset location sock_pfx part max-speed current-speed ' +
    'processor-id value loc_pfx bank speed internal_reference external_reference connector_type port_type designation kind instance').split(' ');
const noNmi = 'is not let through: it does what the blocked command inject-nmi does, or is no action';
/** The options that take a value and are let through, each with the check of its value. */
const VALUE_OPTIONS = new Map(Object.entries({
    device: deviceOption,
    global: globalOption,
    chardev: variant('backend', { null: { id: ID }, ringbuf: { id: ID, size: NUMBER } }, 'reaches a file, program, terminal or socket of the host'),
    netdev: variant('type', { user: USER_NETWORK, hubport: { id: ID, hubid: NUMBER, netdev: ID } }, 'reaches a program, device or socket of the host'),
    nic: variant('type', { none: {}, user: { ...USER_NETWORK, model: qemu_options_WORD, mac: qemu_options_WORD } }, 'reaches a program, device or socket of the host'),
    net: exactly(/^none$/, '`-net none`', 'is the old form of -netdev and -nic'),
    object: variant('qom-type', {
        iothread: { id: ID, 'poll-max-ns': NUMBER, 'poll-grow': NUMBER, 'poll-shrink': NUMBER, 'aio-max-batch': NUMBER },
        'rng-builtin': { id: ID },
        'memory-backend-ram': { id: ID, size: NUMBER, share: ON_OFF, merge: ON_OFF, dump: ON_OFF },
        'can-bus': { id: ID },
    }, 'can reach files, devices or secrets of the host'),
    audiodev: variant('driver', { none: { id: ID } }, 'reaches the sound system or a file of the host'),
    boot: keys('order', {
        order: /^[a-dnp]{1,8}$/,
        once: /^[a-dnp]{1,8}$/,
        menu: ON_OFF,
        strict: ON_OFF,
        'splash-time': NUMBER,
        'reboot-timeout': NUMBER,
    }),
    rtc: keys('base', {
        base: /^(?:utc|localtime|\d{4}-\d\d-\d\d(?:T[\d:]{8})?)$/,
        clock: /^(?:host|rt|vm)$/,
        driftfix: /^(?:none|slew)$/,
    }),
    icount: keys('shift', { shift: /^(?:auto|\d{1,2})$/, align: ON_OFF, sleep: ON_OFF }),
    smbios: keys('type', Object.fromEntries(SMBIOS_KEYS.map((key) => [key, TEXT]))),
    fw_cfg: keys('name', { name: /^opt\/[A-Za-z0-9._/-]{1,51}$/, string: TEXT }),
    numa: variant('type', {
        node: { nodeid: NUMBER, cpus: /^\d{1,5}(?:-\d{1,5})?$/, memdev: ID, mem: NUMBER, initiator: NUMBER },
        cpu: { 'node-id': NUMBER, 'socket-id': NUMBER, 'core-id': NUMBER, 'thread-id': NUMBER, 'die-id': NUMBER },
        dist: { src: NUMBER, dst: NUMBER, val: NUMBER },
    }, 'is not let through here'),
    action: keys('', {
        reboot: /^(?:reset|shutdown)$/,
        shutdown: /^(?:poweroff|pause)$/,
        panic: /^(?:none|pause|shutdown|exit-failure)$/,
        watchdog: /^(?:reset|shutdown|poweroff|pause|debug|none)$/,
    }),
    'watchdog-action': exactly(/^(?:reset|shutdown|poweroff|pause|debug|none)$/, 'reset, shutdown, poweroff, pause, debug or none', noNmi),
    vga: exactly(/^(?:none|std|cirrus|vmware|qxl|virtio)$/, 'none, std, cirrus, vmware, qxl or virtio', 'is no display adapter that is let through'),
    display: exactly(/^none$/, '`-display none`; `screendump` shows the screen', 'opens a window, a server or the GPU of the host'),
    serial: exactly(/^(?:none|null)$/, 'none or null; maqet has the first serial port, and keeps its log', 'reaches a file, program, terminal or socket of the host'),
    parallel: exactly(/^(?:none|null)$/, 'none or null', 'reaches a file, program, terminal or socket of the host'),
    monitor: exactly(/^none$/, 'the `qmp` input', 'opens a second monitor, which walks around the policy'),
    usbdevice: exactly(/^(?:tablet|mouse|keyboard)$/, 'tablet, mouse or keyboard', 'is no plain emulated USB device'),
    uuid: exactly(/^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/, 'a UUID', 'is no UUID'),
    seed: exactly(/^\d{1,20}$/, 'a number', 'is no number'),
    k: exactly(/^[a-z]{2}(?:-[a-z]{2})?$/, 'a keyboard layout such as en-us', 'is no keyboard layout, and could be a path'),
    g: exactly(/^\d{1,5}x\d{1,5}(?:x\d{1,2})?$/, 'WIDTHxHEIGHT', 'is no resolution'),
    msg: keys('timestamp', { timestamp: ON_OFF, 'guest-name': ON_OFF }),
}));
/** The options without a value that are let through. */
const FLAG_OPTIONS = new Set('no-reboot no-shutdown no-acpi no-hpet no-fd-bootchk win2k-hack usb nodefaults no-user-config only-migratable'.split(' '));

;// CONCATENATED MODULE: ./src/policy/qemu-refusals.ts
const NOTHING = 'Remove it; nothing allows it.';
/** Options that people use or attackers try, each group with the reason why it is refused and what to use in its place. */
const GROUPS = [
    ['mon qmp qmp-pretty', 'opens a second monitor, which walks around the policy and the audit log', 'Use the `qmp` input or `maqet qmp`.'],
    ['gdb s', 'opens a debugger port, through which anybody on the host controls the guest', NOTHING],
    ['qtest qtest-log', 'opens a channel that controls the whole machine', NOTHING],
    ['machine M accel enable-kvm no-kvm', 'is set from an input', 'Use the inputs `machine` and `accel`.'],
    ['cpu smp m', 'is set from an input', 'Use the inputs `cpu`, `cpus` and `memory`: the policy checks dumps against that memory.'],
    ['name', 'is set from an input', 'Use the input `vm`.'],
    ['kernel initrd append dtb shim', 'names files of the host and is set from inputs', 'Use the inputs `kernel`, `initrd` and `append`.'],
    ['bios pflash L option-rom', 'makes QEMU read a file of the host', 'Use the input `firmware`.'],
    ['cdrom', 'makes QEMU open a file of the host', 'Use the input `cdrom`.'],
    [
        'drive blockdev hda hdb hdc hdd fda fdb sd mtdblock iscsi snapshot',
        'makes QEMU open a file or device of the host',
        'Use the input `image`: the image is never written to.',
    ],
    ['virtfs fsdev virtiofs', 'shares a folder of the host with the guest', NOTHING],
    ['add-fd', 'gives QEMU a descriptor of the host', NOTHING],
    ['tpmdev', 'reaches a TPM or a socket of the host', NOTHING],
    ['acpitable semihosting semihosting-config', 'reads files of the host', NOTHING],
    ['mem-path mem-prealloc', 'places the guest memory outside of what maqet checks', 'Use the input `memory`.'],
    ['debugcon virtioconsole', 'reaches a file, program, terminal or socket of the host', 'The serial console is there without it.'],
    [
        'nographic curses',
        'puts the serial port and a monitor on the terminal',
        'maqet shows no display, and keeps the serial log, without it.',
    ],
    ['vnc spice sdl full-screen alt-grab ctrl-grab no-quit', 'opens a window or a port of the host', 'Use `screendump` to see the screen.'],
    ['audio soundhw', 'reaches the sound system of the host', 'Use `-audiodev none,id=…`.'],
    ['sandbox', 'is set by maqet, and a second one could weaken it', NOTHING],
    ['runas run-with user chroot daemonize pidfile async-teardown', 'changes how the process runs, which its supervisor owns', NOTHING],
    ['incoming loadvm', 'replaces the guest with a state that nobody has checked', NOTHING],
    ['readconfig writeconfig set', 'adds or changes options that nobody has checked', 'Write the options themselves.'],
    [
        'D d trace plugin dump-vmstate dfilter perfmap jitdump',
        'writes files of the host or runs code in QEMU',
        "QEMU's own messages are in qemu.log.",
    ],
    ['S preconfig', 'would keep the VM from starting', 'Send `stop` in the `qmp` input.'],
    ['h help version audio-help', 'makes QEMU print something and exit', 'Run QEMU in a step of its own for that.'],
];
/** The reason and the remedy for each option that is known and refused. */
const REFUSED_OPTIONS = new Map(GROUPS.flatMap(([options, reason, remedy]) => options.split(' ').map((option) => [option, { reason, remedy }])));

;// CONCATENATED MODULE: ./src/policy/qemu-args.ts




const LONGEST = 8192;
/**
 * Judges extra arguments for QEMU, given one by one as QEMU gets them. An empty list means that all are let through.
 *
 * It is a list of what is let through, not of what is refused: an option that it does not know, of whatever QEMU, is refused.
 * What is let through shapes the guest and reaches nothing of the host: no second monitor, no file, program or socket.
 */
function screenQemuArgs(args) {
    const unreadable = args.flatMap((argument, index) => textProblem(argument, index));
    if (unreadable.length > 0)
        return unreadable;
    const { options, strays } = readOptions(args);
    const declared = {
        chardevs: new Set(options.flatMap(({ name, value }) => (name === 'chardev' && value !== undefined ? [declaredChardev(value) ?? ''] : []))),
    };
    return [...strays, ...options.flatMap((option) => judgeOption(option, declared))].sort((a, b) => a.index - b.index);
}
function textProblem(argument, index) {
    if (typeof argument === 'string' && argument.length <= LONGEST && !/[\u0000-\u001f\u007f]/.test(argument))
        return [];
    const shown = (0,untrusted_text/* oneLine */.T)(String(argument), 80);
    return [
        { index, argument: shown, reason: 'It holds control characters or is too long.', remedy: 'Remove them; give one argument a word.' },
    ];
}
/** Pairs options with their values. What is neither is a stray: QEMU would open it as a disk image. */
function readOptions(args) {
    const options = [];
    const strays = [];
    for (let index = 0; index < args.length; index += 1) {
        const text = args[index] ?? '';
        if (!text.startsWith('-')) {
            strays.push({
                index,
                argument: (0,untrusted_text/* oneLine */.T)(text, 80),
                reason: 'It is no option: QEMU would open it as a disk image.',
                remedy: 'Use the input `image`.',
            });
            continue;
        }
        const next = args[index + 1];
        const name = text.replace(/^--?/, '');
        // Whether a refused option has a value does not matter: the value must not be reported as a stray of its own.
        const takesNext = next !== undefined && !next.startsWith('-') && !FLAG_OPTIONS.has(name);
        options.push({ index, text, name, value: takesNext ? next : undefined });
        if (takesNext)
            index += 1;
    }
    return { options, strays };
}
function judgeOption(option, declared) {
    const { name, value } = option;
    if (FLAG_OPTIONS.has(name))
        return [];
    const check = VALUE_OPTIONS.get(name);
    if (check === undefined)
        return [problemOf(option, REFUSED_OPTIONS.get(name) ?? unknownOption(option))];
    if (value === undefined)
        return [problemOf(option, { reason: 'has no value (none may begin with a dash)', remedy: 'Give its value as the next argument.' })];
    return check(value, declared).map((refusal) => problemOf(option, refusal));
}
function unknownOption({ name }) {
    return {
        reason: name.includes('=')
            ? 'is not how QEMU takes a value: the value is an argument of its own'
            : 'is no option that the policy lets through',
        remedy: 'Remove it; docs/security/qmp-policy.md lists the options that are let through.',
    };
}
function problemOf({ index, text, value }, { reason, remedy }) {
    const argument = (0,untrusted_text/* oneLine */.T)(value === undefined ? text : `${text} ${value}`, 120);
    const sentence = reason.endsWith('.') ? reason : `${reason}.`;
    return { index, argument, reason: `\`${(0,untrusted_text/* oneLine */.T)(text, 40)}\`: ${sentence}`, remedy };
}

// EXTERNAL MODULE: ./src/policy/violations.ts
var violations = __webpack_require__(3668);
// EXTERNAL MODULE: ./src/qmp/script/action.ts
var action = __webpack_require__(6360);
// EXTERNAL MODULE: ./src/shared/nearest.ts
var nearest = __webpack_require__(3411);
// EXTERNAL MODULE: ./src/shared/snapshot-operation.ts
var snapshot_operation = __webpack_require__(3633);
// EXTERNAL MODULE: ./src/supervisor/guest/operations.ts
var operations = __webpack_require__(9631);
// EXTERNAL MODULE: ./src/supervisor/snapshots/commands.ts
var commands = __webpack_require__(7000);
;// CONCATENATED MODULE: ./src/engine/preflight/check.ts










/**
 * Judges everything that a run will ask of QEMU and of the guest, before QEMU is even looked for: the QMP script, the snapshots,
 * the dump that the `dump` input implies, the script and the copies in the guest, and the extra arguments.
 *
 * @param context - what is known of the VM already.
 * @returns all violations; empty if the run may start.
 */
function checkPlan(inputs, layers, context) {
    // One line may stand for several commands: the first is what it is about.
    const commands = inputs.script.flatMap((step) => ('command' in step ? [[step.line, step.command.arguments ?? {}]] : []));
    const argumentsAt = new Map(commands.toReversed());
    return [
        ...(0,violations/* checkScript */.w)(layers, inputs.script.map((step) => adapted(step, context)), context).map((violation) => ({
            violation: withStepMeant(violation),
            arguments: argumentsAt.get(violation.line ?? 0) ?? {},
        })),
        ...snapshotActs(inputs, layers, context),
        ...impliedDump(inputs, layers, context),
        ...guestActs(inputs, layers),
        ...screenQemuArgs(inputs.qemuArgs).map(({ index, argument, reason, remedy }) => ({
            violation: {
                command: 'qemu-args',
                tier: 'dangerous',
                reason: `Input \`qemu-args\`, argument ${index + 1}: ${reason}`,
                remedy,
            },
            arguments: { argument },
        })),
    ];
}
/** The policy knows commands alone: a mistyped name may mean another step of a script. */
function withStepMeant(violation) {
    const step = violation.tier === 'unclassified' ? (0,nearest/* nearest */.p)(violation.command, action/* STEP_NAMES */.K) : undefined;
    return step === undefined ? violation : { ...violation, reason: `${violation.reason} Did you mean the step \`${step}\`?` };
}
/** The step as the gate will judge it. */
function adapted(step, context) {
    if (!('command' in step))
        return step;
    const { execute, arguments: args } = step.command;
    return args === undefined ? step : { ...step, command: { execute, arguments: (0,memory_rules/* adaptArguments */.l)(execute, args, context) } };
}
/** What the run will do with snapshots. Which disks they span is known once the VM runs; its policy is then asked again. */
function snapshotActs({ snapshot, script }, layers, context) {
    const disks = ['disk0'];
    const judged = (step, where, line) => {
        if (step.kind !== 'snapshot')
            return [];
        return (0,commands/* snapshotCommands */.b)(step.act, disks).flatMap((command) => {
            const { decision, tier, reason, remedy } = (0,evaluate/* evaluate */._)(layers, command, { ...context, created: disks });
            if (decision === 'allow')
                return [];
            const told = `${where} (${JSON.stringify((0,snapshot_operation/* snapshotActText */.aA)(step.act))}) needs a command that is blocked: ${reason}`;
            const violation = { command: command.execute, tier, reason: told, remedy, ...(line === undefined ? {} : { line }) };
            return [{ violation, arguments: { ...step.act } }];
        });
    };
    return [
        ...snapshot.flatMap((step) => judged(step, 'Input `snapshot`')),
        ...script.flatMap((step) => judged(step, 'The step `snapshot`', step.line)),
    ];
}
function impliedDump(inputs, layers, context) {
    if (inputs.dump === 'never')
        return [];
    const command = { execute: 'dump-guest-memory', arguments: { paging: false, protocol: 'file:memory.elf' } };
    const { decision, tier, reason, remedy } = (0,evaluate/* evaluate */._)(layers, command, context);
    if (decision === 'allow')
        return [];
    const violation = {
        command: command.execute,
        tier,
        reason: `Input \`dump\` ("${inputs.dump}") needs a command that is blocked: ${reason}`,
        remedy,
    };
    return [{ violation, arguments: command.arguments ?? {} }];
}
/** What the run will do in the guest, in that order. */
function guestActs(inputs, layers) {
    const { run, runWith: channel, env, workingDirectory, auditScript, copyIn, copyOut } = inputs;
    const judged = (input, act, facts) => {
        const { decision, tier, reason, remedy } = (0,evaluate_guest/* evaluateGuest */.C)(layers, { execute: act, arguments: facts });
        const violation = { command: act, tier, reason: `Input \`${input}\` needs what is blocked: ${reason}`, remedy };
        return decision === 'allow' ? [] : [{ violation, arguments: facts }];
    };
    const copied = (copies) => ({ channel, paths: copies.map(({ guest }) => guest) });
    const scripted = (script) => {
        const command = { script, env, ...(workingDirectory === undefined ? {} : { workingDirectory }) };
        return (0,operations/* scriptFacts */.Xp)({ channel, command, facts: auditScript ? { script } : {} });
    };
    return [
        ...(copyIn.length === 0 ? [] : judged('copy-in', 'guest-copy-in', copied(copyIn))),
        ...(run === undefined ? [] : judged('run', 'guest-run', scripted(run))),
        ...(copyOut.length === 0 ? [] : judged('copy-out', 'guest-copy-out', copied(copyOut))),
    ];
}


/***/ }),

/***/ 7863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xw: () => (/* binding */ auditFailedStart),
  WU: () => (/* binding */ openAudit),
  ok: () => (/* binding */ refuseBeforeStart),
  z7: () => (/* binding */ refuseWith)
});

// EXTERNAL MODULE: ./src/audit/line.ts
var line = __webpack_require__(1309);
// EXTERNAL MODULE: ./src/audit/log.ts + 2 modules
var log = __webpack_require__(1496);
// EXTERNAL MODULE: ./src/audit/redact/redactor.ts + 2 modules
var redactor = __webpack_require__(9281);
// EXTERNAL MODULE: ./src/policy/layer.ts
var policy_layer = __webpack_require__(4899);
// EXTERNAL MODULE: ./src/policy/violations.ts
var violations = __webpack_require__(3668);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./src/audit/outcome.ts
var outcome = __webpack_require__(3371);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/shared/host-paths.ts
var host_paths = __webpack_require__(8230);
// EXTERNAL MODULE: ./src/shared/paths.ts
var paths = __webpack_require__(405);
;// CONCATENATED MODULE: ./src/policy/confine.ts





/**
 * The arguments with each plain file name replaced by the absolute path of that file below the VM's folder. The given
 * object is left as it is.
 *
 * Whether something lies at that path already is for the caller to see before the command is sent: QEMU truncates files,
 * follows links and hangs on pipes.
 *
 * @param paths - those of the {@link Decision} on exactly these arguments.
 * @param vmDir - absolute, and in no folder of the system.
 * @throws MaqetError if the paths do not fit the arguments or the folder is none for files: never a command half confined.
 */
function confine_confineArguments(args, paths, vmDir) {
    if (paths.length === 0)
        return args;
    if (!path.isAbsolute(vmDir) || systemProblem(vmDir, 'write') !== undefined) {
        throw misfit(`The VM's folder ${JSON.stringify(vmDir)} cannot hold files`);
    }
    return paths.reduce((confined, item) => {
        if (!isPlainName(item.name))
            throw misfit(`${JSON.stringify(item.name)} is no plain file name`);
        const target = item.prefix + path.join(vmDir, item.folder, item.name);
        return replaceAt(confined, item.pointer, item.prefix + item.name, target);
    }, args);
}
function replaceAt(value, pointer, expected, target) {
    const [step, ...rest] = pointer;
    if (step === undefined) {
        if (value !== expected)
            throw misfit(`${JSON.stringify(expected)} is not where it was when the command was judged`);
        return target;
    }
    if (Array.isArray(value) && typeof step === 'number') {
        return value.with(step, replaceAt(value[step], rest, expected, target));
    }
    if (isJsonObject(value) && typeof step === 'string' && Object.hasOwn(value, step)) {
        return { ...value, [step]: replaceAt(value[step], rest, expected, target) };
    }
    throw misfit(`there is nothing at ${pointer.join('.')}`);
}
function misfit(problem) {
    return new MaqetError(`A QMP command's file names cannot be confined: ${problem}.`, {
        remedy: 'The command was not sent. This is a mistake in maqet: please report it.',
        status: 'blocked',
    });
}

// EXTERNAL MODULE: ./src/policy/evaluate-any.ts
var evaluate_any = __webpack_require__(9504);
// EXTERNAL MODULE: ./src/policy/memory-rules.ts
var memory_rules = __webpack_require__(9489);
// EXTERNAL MODULE: ./src/shared/deadline.ts
var deadline = __webpack_require__(8013);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./src/state/numbered-files.ts



/** A file that a command would write is there already, or what it wrote is not a file. */
class OutputFileError extends (/* unused pure expression or super */ null && (MaqetError)) {
}
/**
 * The files that QMP commands write in a VM's folder. Two commands never get the same one, whether it exists or is about to:
 * QEMU would truncate it, and follow a link (QEMU 7.2, measured).
 */
class numbered_files_OutputFiles {
    folder;
    reserved = new Set();
    constructor(folder) {
        this.folder = folder;
    }
    /** Where a confined path leads. */
    pathOf(file) {
        return path.join(this.folder.dir, file.folder, file.name);
    }
    /**
     * Runs a piece of work that writes these files and nothing else writes meanwhile. If it fails, they are removed.
     *
     * @throws OutputFileError if one of them exists or is being written.
     */
    async writing(files, work) {
        const paths = files.map((file) => this.pathOf(file));
        const taken = paths.find((file) => this.reserved.has(file));
        if (taken !== undefined)
            throw exists(taken);
        for (const file of paths)
            this.reserved.add(file);
        try {
            await Promise.all(paths.flatMap((file) => [file, stored(file)]).map(requireAbsent));
            return await discardingOnFailure(paths, work);
        }
        finally {
            for (const file of paths)
                this.reserved.delete(file);
        }
    }
    /** Makes sure that a command left what it said it would. QEMU reports success on a full disk (7.2, measured). */
    async requireWritten(file) {
        const found = await lstat(this.pathOf(file)).catch(() => undefined);
        if (found?.isFile() && found.size > 0)
            return this.pathOf(file);
        throw new OutputFileError(`QEMU reported success, but ${file.folder}/${file.name} is not there or is empty.`, {
            remedy: 'See whether the disk is full, and read qemu.log.',
        });
    }
}
async function discardingOnFailure(paths, work) {
    try {
        return await work();
    }
    catch (error) {
        await Promise.allSettled(paths.map((file) => rm(file, { force: true })));
        throw error;
    }
}
/** Where a compressed dump ends up. */
function stored(file) {
    return `${file}.zst`;
}
async function requireAbsent(file) {
    if ((await lstat(file).catch(() => undefined)) !== undefined)
        throw exists(file);
}
function exists(file) {
    const name = path.join(path.basename(path.dirname(file)), path.basename(file));
    return new OutputFileError(`The file ${name} exists already.`, { remedy: 'Give each file that a command writes a name of its own.' });
}

// EXTERNAL MODULE: ./src/supervisor/guest/operations.ts
var operations = __webpack_require__(9631);
// EXTERNAL MODULE: ./src/supervisor/gate/decision.ts
var decision = __webpack_require__(6744);
// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(4886);
;// CONCATENATED MODULE: ./src/dump/errors.ts

/** A memory dump could not be read, stored or proved. No half-written file is left behind. */
class errors_DumpError extends (/* unused pure expression or super */ null && (MaqetError)) {
}
const FULL = 'Free disk space or give the VM less memory; `dump-compress: zstd` needs the least room.';
const REMEDIES = {
    ENOSPC: FULL,
    EDQUOT: FULL,
    EFBIG: 'Raise the file size limit (`ulimit -f`), or put the folder of the VM on a disk that takes larger files.',
    EEXIST: 'Give the dump another name, or remove the file that stands in its way.',
    ENOENT: 'Look at the reply of the QMP command that was to write the file.',
};
const OTHER = 'Check that the folder of the VM exists, belongs to this user and is on a working disk.';
/**
 * Turns a system error of a file operation into a {@link DumpError} that names the act. What was raised on purpose passes
 * unchanged, and so does what is no system error: that is a bug, and shall look like one.
 *
 * @param act - what was being done and to which file, e.g. `write /tmp/x/memory.raw.zst`.
 */
function errors_asDumpError(error, act) {
    const code = errnoOf(error);
    if (code === undefined || error instanceof MaqetError)
        return error;
    return new errors_DumpError(`Could not ${act}: ${error.message}.`, { remedy: REMEDIES[code] ?? OTHER, cause: error });
}

;// CONCATENATED MODULE: ./src/dump/space.ts



/**
 * Makes sure that `bytes` more bytes fit into a folder, before they are written.
 *
 * @throws DumpError naming what is free and what is needed, or if the folder cannot be looked at.
 */
async function space_requireSpace(folder, bytes) {
    const { bavail, bsize } = await statfs(folder).catch((error) => {
        throw asDumpError(error, `look up the free space of ${folder}`);
    });
    const free = bavail * bsize;
    if (free < bytes) {
        throw new DumpError(`A memory dump needs ${formatBytes(bytes)} in ${folder}, where ${formatBytes(free)} are free.`, {
            remedy: 'Free disk space, give the VM less memory, or put its folder on a larger disk.',
        });
    }
}

;// CONCATENATED MODULE: ./src/dump/elf.ts

/** Bytes at the start of a file that {@link parseElfHeader} wants to see (fewer are fine for a 32-bit core). */
const elf_ELF_HEADER_BYTES = 64;
/** The processors whose memory layout maqet knows (`e_machine`). QEMU writes 386 while no vCPU is in long mode. */
const elf_ELF_MACHINES = { i386: 3, x86_64: 62 };
const MAGIC = Buffer.from([0x7f, 0x45, 0x4c, 0x46]);
const ET_CORE = 4;
const PT_LOAD = 1;
/** `e_phnum` of a file with more segments than 16 bits count: the number is in `sh_info` of section 0. */
const PN_XNUM = 0xffff;
/** A dump with `paging` gives one segment a mapping; a million of them (56 MB of table) is beyond any real guest. */
const MOST_SEGMENTS = (/* unused pure expression or super */ null && (1 << 20));
/**
 * Reads the header of an ELF core.
 *
 * @param start - the first {@link ELF_HEADER_BYTES} of the file, or all of a shorter one.
 * @throws DumpError for anything that is not the start of an ELF core, whatever the bytes are.
 */
function elf_parseElfHeader(start) {
    if (!start.subarray(0, 4).equals(MAGIC))
        throw malformed('does not start with the ELF signature');
    const bits = start[4] === 1 ? 32 : start[4] === 2 ? 64 : undefined;
    const endian = start[5] === 1 ? 'little' : start[5] === 2 ? 'big' : undefined;
    if (bits === undefined || endian === undefined)
        throw malformed('has an unknown ELF class or byte order');
    const at = fields(start, bits, endian);
    if (start.length < (bits === 32 ? 52 : 64))
        throw malformed('ends inside its ELF header');
    if (at.half(16) !== ET_CORE)
        throw malformed('is an ELF file, but not a core');
    // The fields behind the three word-sized ones lie 12 bytes further in the 64-bit form.
    const tail = bits === 32 ? 40 : 52;
    const count = at.half(tail + 4);
    const entryBytes = at.half(tail + 2);
    if (count > 0 && entryBytes < (bits === 32 ? 32 : 56))
        throw malformed(`has segment headers of ${entryBytes} bytes`);
    return {
        bits,
        endian,
        machine: at.half(18),
        tableOffset: at.word(bits === 32 ? 28 : 32),
        entryBytes,
        segmentCount: count === PN_XNUM ? undefined : count,
        countRange: { offset: at.word(bits === 32 ? 32 : 40), bytes: bits === 32 ? 40 : 64 },
    };
}
/**
 * The number of segments of a file whose header could not hold it.
 *
 * @param section - the bytes at {@link ElfHeader.countRange}.
 * @throws DumpError if they are too few.
 */
function elf_parseSegmentCount(header, section) {
    if (section.length < header.countRange.bytes)
        throw malformed('ends inside its first section header');
    return fields(section, header.bits, header.endian).long(header.bits === 32 ? 28 : 44);
}
/**
 * Where the segment table of `count` entries lies.
 *
 * @throws DumpError if it does not lie inside a file of `fileBytes`.
 */
function elf_segmentTable(header, count, fileBytes) {
    const range = { offset: header.tableOffset, bytes: count * header.entryBytes };
    if (count > MOST_SEGMENTS)
        throw malformed(`claims ${count} segments`);
    if (range.offset + range.bytes > fileBytes)
        throw malformed('ends inside its segment table');
    return range;
}
/**
 * Reads the segments that hold guest memory, in the order of the file. Empty ones are left out.
 *
 * @param table - the bytes at {@link segmentTable}.
 * @throws DumpError if a segment is not wholly inside a file of `fileBytes`: the dump is short.
 */
function elf_parseSegments(header, table, fileBytes) {
    const segments = [];
    const at = fields(table, header.bits, header.endian);
    const wide = header.bits === 64;
    for (let entry = 0; entry + header.entryBytes <= table.length && header.entryBytes > 0; entry += header.entryBytes) {
        if (at.long(entry) !== PT_LOAD)
            continue;
        const fileOffset = at.word(entry + (wide ? 8 : 4));
        const physicalAddress = at.word(entry + (wide ? 24 : 12));
        const bytes = at.word(entry + (wide ? 32 : 16));
        // QEMU gives what a filter left out a file size of zero.
        if (bytes === 0)
            continue;
        if (fileOffset + bytes > fileBytes) {
            throw malformed(`holds ${fileBytes} bytes, but its segment for address 0x${physicalAddress.toString(16)} ends at byte ${fileOffset + bytes}`);
        }
        segments.push({ physicalAddress, fileOffset, bytes });
    }
    return segments;
}
function fields(bytes, bits, endian) {
    const little = endian === 'little';
    const half = (offset) => (little ? bytes.readUInt16LE(offset) : bytes.readUInt16BE(offset));
    const long = (offset) => (little ? bytes.readUInt32LE(offset) : bytes.readUInt32BE(offset));
    const wide = (offset) => {
        const value = little ? bytes.readBigUInt64LE(offset) : bytes.readBigUInt64BE(offset);
        // Half of what a double counts exactly, so that an offset and a length can be added without rounding.
        if (value > BigInt(Number.MAX_SAFE_INTEGER) / 2n)
            throw malformed(`names the impossible offset or address 0x${value.toString(16)}`);
        return Number(value);
    };
    return { half, long, word: bits === 32 ? long : wide };
}
function malformed(problem) {
    return new DumpError(`The memory dump ${problem}.`, {
        remedy: 'Dump again; if it repeats, check the free disk space and the QEMU log, or use `dump-format: kdump-zlib`.',
    });
}

;// CONCATENATED MODULE: ./src/dump/layout.ts



const MIB = 2 ** 20;
const HIGH_RAM = (/* unused pure expression or super */ null && (2 ** 32));
/** Below this address the chipset maps devices and ROM over RAM (VGA, SMRAM, option ROMs), above it RAM has no gap. */
const LEGACY_END = (/* unused pure expression or super */ null && (MIB));
/** q35 hides 16 MiB unless `extended-tseg-mbytes` says otherwise; more than this is a dump that lacks something. */
const MOST_HIDDEN = 64 * MIB;
/**
 * Finds the RAM of an x86 guest among the segments of `dump-guest-memory`.
 *
 * RAM starts at address 0 and goes on, where the PCI hole cuts it, at 4 GiB. QEMU dumps other memory too: the BIOS below
 * 4 GiB, frame buffers in the PCI hole, which may even touch the end of RAM. So the cut is found by arithmetic: it is
 * the end of that low segment with which the segments from 4 GiB on add up to `ramBytes`.
 * Seen on QEMU 7.2: UEFI with Secure Boot locks the top 16 MiB of low RAM (TSEG) away, and `dump-guest-memory` with it.
 *
 * @throws DumpError if the guest is not x86, segments overlap, or they do not add up to `ramBytes`.
 */
function layout_guestRam(machine, segments, ramBytes) {
    if (machine !== ELF_MACHINES.i386 && machine !== ELF_MACHINES.x86_64) {
        throw new DumpError(`The memory layout of ELF machine ${machine} is not known, so its dump cannot become a raw image.`, {
            remedy: 'Use `dump-format: elf` for this architecture.',
        });
    }
    const sorted = segments.toSorted((a, b) => a.physicalAddress - b.physicalAddress);
    refuseOverlap(sorted);
    const low = adjacentRun(sorted, 0, LEGACY_END);
    const high = adjacentRun(sorted, HIGH_RAM, 0);
    const best = bestCut(low, high, ramBytes);
    if (best === undefined)
        throw doesNotAddUp(low, high, ramBytes);
    const chosen = [...low.slice(0, best.low), ...high.slice(0, best.high)];
    return { segments: chosen, imageBytes: best.high > 0 ? endOf(high[best.high - 1], 0) : ramBytes, hiddenBytes: best.missing };
}
/** The segments that follow each other from `start` on without a gap; below `gapsUntil` gaps are allowed. */
function adjacentRun(sorted, start, gapsUntil) {
    const run = [];
    let end = start;
    for (const segment of sorted) {
        if (segment.physicalAddress < start)
            continue;
        if (segment.physicalAddress !== end && segment.physicalAddress > gapsUntil)
            break;
        run.push(segment);
        end = endOf(segment, end);
    }
    return run;
}
/** The cut that leaves the least of `ramBytes` unaccounted for, if that is no more than a chipset hides. */
function bestCut(low, high, ramBytes) {
    let best;
    for (const [index, segment] of low.entries()) {
        const lowEnd = endOf(segment, 0);
        if (lowEnd > Math.min(ramBytes, HIGH_RAM))
            break;
        const highCount = high.findLastIndex((part) => lowEnd + endOf(part, 0) - HIGH_RAM <= ramBytes) + 1;
        const highBytes = highCount === 0 ? 0 : endOf(high[highCount - 1], 0) - HIGH_RAM;
        const cut = { low: index + 1, high: highCount, missing: ramBytes - lowEnd - highBytes };
        if (cut.missing % MIB === 0 && cut.missing <= MOST_HIDDEN && (best === undefined || cut.missing < best.missing))
            best = cut;
    }
    return best;
}
function endOf(segment, otherwise) {
    return segment === undefined ? otherwise : segment.physicalAddress + segment.bytes;
}
function refuseOverlap(sorted) {
    for (const [index, segment] of sorted.entries()) {
        if (index > 0 && segment.physicalAddress < endOf(sorted[index - 1], 0)) {
            throw new DumpError(`The memory dump holds address 0x${segment.physicalAddress.toString(16)} more than once.`, {
                remedy: 'Dump without `paging`, or keep the dump as it is with `dump-format: elf`.',
            });
        }
    }
}
function doesNotAddUp(low, high, ramBytes) {
    const lowEnd = endOf(low.at(-1), 0);
    const highBytes = endOf(high.at(-1), HIGH_RAM) - HIGH_RAM;
    return new DumpError(`The memory dump has ${formatBytes(lowEnd)} of memory from address 0 on and ${formatBytes(highBytes)} from 4 GiB on, ` +
        `which does not add up to the ${formatBytes(ramBytes)} of the guest.`, { remedy: 'Use `dump-format: elf`, which keeps every segment as QEMU wrote it.' });
}

;// CONCATENATED MODULE: ./src/dump/content.ts





/** QEMU writes kdump in makedumpfile's flattened form: this signature, records, and a last record header of ones. */
const FLAT_SIGNATURE = Buffer.from('makedumpfile\0\0\0\0', 'latin1');
const FLAT_END = Buffer.alloc(16, 0xff);
/**
 * Makes sure that a source is complete, although QEMU said so already: 7.2 reports success for `pmemsave` to a disk
 * that takes nothing.
 *
 * @param ramBytes - how much guest memory it must hold, or undefined where that cannot be told (`paging`, kdump).
 * @throws DumpError if the file lacks something, is not what `from` says, or cannot become `to`.
 */
async function content_contentOf(source, from, to, ramBytes) {
    if (from === 'elf')
        return await elfContent(source, to, ramBytes);
    if (from === 'kdump-zlib')
        await requireWholeKdump(source);
    else if (ramBytes !== undefined)
        source.requireBytes(ramBytes);
    return { image: fileImage(source), hiddenBytes: 0 };
}
async function elfContent(source, to, ramBytes) {
    const { header, segments } = await readElf(source);
    if (to === 'raw') {
        if (ramBytes === undefined)
            throw unknownRam();
        const ram = guestRam(header.machine, segments, ramBytes);
        return { image: physicalImage(source, ram), hiddenBytes: ram.hiddenBytes };
    }
    return { image: fileImage(source), hiddenBytes: ramBytes === undefined ? 0 : hiddenIn(header, segments, ramBytes) };
}
async function readElf(source) {
    const header = parseElfHeader(await source.read(0, ELF_HEADER_BYTES));
    const { offset, bytes } = header.countRange;
    const count = header.segmentCount ?? parseSegmentCount(header, await source.read(offset, bytes));
    const table = segmentTable(header, count, source.bytes);
    return { header, segments: parseSegments(header, await source.read(table.offset, table.bytes), source.bytes) };
}
/** What an ELF core that is stored as it is lacks of the guest's RAM. */
function hiddenIn(header, segments, ramBytes) {
    if (header.machine === ELF_MACHINES.i386 || header.machine === ELF_MACHINES.x86_64) {
        return guestRam(header.machine, segments, ramBytes).hiddenBytes;
    }
    const held = segments.reduce((sum, segment) => sum + segment.bytes, 0);
    if (held >= ramBytes)
        return 0;
    throw new DumpError(`The memory dump holds ${formatBytes(held)} of the ${formatBytes(ramBytes)} of the guest.`, {
        remedy: 'Check the free disk space and dump again.',
    });
}
async function requireWholeKdump(source) {
    const start = await source.read(0, FLAT_SIGNATURE.length);
    const end = await source.read(source.bytes - FLAT_END.length, FLAT_END.length);
    if (start.equals(FLAT_SIGNATURE) && end.equals(FLAT_END))
        return;
    throw new DumpError(`The memory dump ${source.path} is not a complete kdump file.`, {
        remedy: 'Check the free disk space and that this QEMU offers kdump-zlib, and dump again.',
    });
}
function unknownRam() {
    return new DumpError('The memory size of the guest is not known, so its dump cannot become a raw image.', {
        remedy: 'Use `dump-format: elf`.',
    });
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./src/dump/frame.ts



/** Guest memory is compressed in chunks of this size, each a zstd frame of its own; the last one may be shorter. */
const frame_CHUNK_BYTES = 4 * 2 ** 20;
/** A frame no longer than this comes from memory that repeats itself, mostly zeros. */
const TINY_FRAME_BYTES = 4096;
/** Room for a whole frame at once, also of noise. The default pieces of 16 KiB would cost a trip to the thread pool each. */
const frame_FRAME_ROOM = frame_CHUNK_BYTES + 2 ** 16;
/** Measured on a gigabyte of programs and libraries: level 3 saved 12 % of the stored bytes and took a third longer. */
const LEVEL = 1;
const ZEROS = Buffer.alloc(frame_CHUNK_BYTES);
const compress = (0,external_node_util_.promisify)(external_node_zlib_.zstdCompress);
const decompress = (0,external_node_util_.promisify)(external_node_zlib_.zstdDecompress);
/** True if there is nothing but zeros in at most {@link CHUNK_BYTES} bytes. */
function frame_isZero(chunk) {
    return chunk.equals(ZEROS.subarray(0, chunk.length));
}
/**
 * Compresses a chunk on the thread pool, as one zstd frame that names its size and carries a checksum of its content.
 * Frames written one after the other are one stream to every zstd reader.
 */
async function frame_compressFrame(chunk) {
    return await compress(chunk, {
        chunkSize: frame_FRAME_ROOM,
        pledgedSrcSize: chunk.length,
        params: { [constants.ZSTD_c_compressionLevel]: LEVEL, [constants.ZSTD_c_checksumFlag]: 1 },
    });
}
/** Makes the frame of a whole chunk of zeros once and gives it out again: much of a guest's memory is never touched. */
class frame_ZeroFrame {
    frame;
    async get() {
        this.frame ??= frame_compressFrame(ZEROS);
        return await this.frame;
    }
}
/**
 * Proves frames by decompressing them. A tiny frame that equals the last one it proved is not decompressed again.
 */
class frame_FrameProof {
    proved;
    /**
     * The caller may reuse the buffer of `frame` afterwards.
     *
     * @throws DumpError if the frame is damaged or does not hold exactly `rawBytes` bytes.
     */
    async prove(frame, rawBytes) {
        if (this.proved?.rawBytes === rawBytes && this.proved.frame.equals(frame))
            return;
        let bytes;
        try {
            bytes = (await decompress(frame, { chunkSize: frame_CHUNK_BYTES, maxOutputLength: rawBytes })).length;
        }
        catch (error) {
            throw unreadable('cannot be decompressed', error);
        }
        if (bytes !== rawBytes)
            throw unreadable(`decompresses to ${bytes} bytes instead of ${rawBytes}`);
        if (frame.length <= TINY_FRAME_BYTES)
            this.proved = { frame: Buffer.from(frame), rawBytes };
    }
}
function unreadable(problem, cause) {
    return new DumpError(`A part of the stored dump ${problem}.`, { remedy: 'Dump again; if it repeats, suspect the disk.', cause });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./src/dump/ordered.ts


/**
 * How many chunks are in work at once. Two more than there are processors, so that reading and writing do not idle them;
 * at most eight, so that memory stays flat on large machines.
 */
const CHUNKS_IN_FLIGHT = Math.min(8, (0,external_node_os_.availableParallelism)() + 2);
/**
 * A buffer for each job of {@link inOrder} in work at the same time, made when it is first needed and used again.
 */
class ordered_BufferRing {
    bufferBytes;
    buffers = [];
    constructor(bufferBytes) {
        this.bufferBytes = bufferBytes;
    }
    /** `bytes` bytes of the buffer of job `index`, with anything in them; free until that job's result was consumed. */
    take(index, bytes) {
        const slot = index % CHUNKS_IN_FLIGHT;
        this.buffers[slot] ??= Buffer.allocUnsafeSlow(this.bufferBytes);
        return this.buffers[slot].subarray(0, bytes);
    }
}
/**
 * Starts jobs 0 to `count - 1`, at most {@link CHUNKS_IN_FLIGHT} of them at a time, and hands their results over in order.
 *
 * Job N starts only after job N − {@link CHUNKS_IN_FLIGHT} was handed over, so jobs may share that many buffers.
 * When this settles, no job is running any more, whatever happened.
 *
 * @param what - what is being done, named when time runs out.
 * @throws DeadlineError or CancelledError between two jobs; otherwise what a job or `consume` threw.
 */
async function ordered_inOrder(count, start, consume, deadline, what) {
    const running = [];
    let next = 0;
    try {
        for (let index = 0; index < count; index += 1) {
            while (next < count && running.length < CHUNKS_IN_FLIGHT) {
                const job = start(next);
                // A job that fails while another is awaited is met by its turn, or by the cleanup: it is never unhandled.
                job.catch(() => undefined);
                running.push(job);
                next += 1;
            }
            requireTime(deadline, what);
            await consume(await running[0], index);
            running.shift();
        }
    }
    finally {
        await Promise.allSettled(running);
    }
}
/** @throws DeadlineError or CancelledError if the wait is over. */
function requireTime(deadline, what) {
    if (deadline.signal?.aborted)
        throw new CancelledError(what);
    if (deadline.expired)
        throw new DeadlineError(what, Math.round(deadline.ms));
}

;// CONCATENATED MODULE: ./src/dump/encode.ts


/**
 * Writes an image to a file, chunk by chunk, compressed on all processors. Memory stays flat: at most
 * `CHUNKS_IN_FLIGHT` chunks and their frames are held, however large the image is.
 *
 * @throws DumpError if the source ends early or the disk is full; DeadlineError if time runs out.
 */
async function encode_encodeImage(image, file, compression, deadline) {
    const zeroFrame = new ZeroFrame();
    const buffers = new BufferRing(CHUNK_BYTES);
    const encode = async (index) => {
        const position = index * CHUNK_BYTES;
        const chunk = buffers.take(index, Math.min(CHUNK_BYTES, image.bytes - position));
        const read = await image.readInto(chunk, position);
        if (!read)
            chunk.fill(0);
        const zeros = !read || isZero(chunk);
        if (compression === 'none')
            return { bytes: chunk, zeros };
        const frame = zeros && chunk.length === CHUNK_BYTES ? zeroFrame.get() : compressFrame(chunk);
        return { bytes: await frame, zeros: false };
    };
    await inOrder(Math.ceil(image.bytes / CHUNK_BYTES), encode, async (piece) => await file.append(piece.bytes, piece.zeros), deadline, `${file.path} to be written`);
}

;// CONCATENATED MODULE: ./src/dump/format.ts


const EXTENSION = { raw: '.raw', elf: '.elf', 'kdump-zlib': '.kdump' };
/**
 * The file name a dump is stored under: `memory` becomes `memory.raw.zst`; a name that has an extension already keeps it
 * (`low.bin` becomes `low.bin.zst`).
 *
 * @throws DumpError unless `name` is a plain file name, and stays one.
 */
function format_storedName(name, format, compression) {
    const full = `${name}${name.includes('.') ? '' : EXTENSION[format]}${compression === 'zstd' ? '.zst' : ''}`;
    if (isPlainName(name) && isPlainName(full))
        return full;
    throw new DumpError(`${JSON.stringify(name)} cannot name a memory dump.`, {
        remedy: 'Use letters, digits, dots, dashes and underscores, beginning with a letter or digit, at most 110 characters.',
    });
}
/** @throws DumpError if no dump in the one format can be made from the other. */
function format_requireConvertible(from, to) {
    if (from === to || (from === 'elf' && to === 'raw'))
        return;
    throw new DumpError(`A dump in the format ${from} cannot be stored as ${to}.`, {
        remedy: `Take the dump in the format ${to === 'raw' ? 'elf' : to}.`,
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/dump/partial.ts





/**
 * A file in the making: `<target>.partial`, mode 0600, created by nobody else before. It takes its name only when it is
 * whole and proved; until then {@link PartialFile.discard} leaves nothing of it.
 */
class partial_PartialFile {
    path;
    target;
    handle;
    hash = createHash('sha256');
    pieces = [];
    bytes = 0;
    constructor(path, target, handle) {
        this.path = path;
        this.target = target;
        this.handle = handle;
    }
    /** @throws DumpError if it cannot be created, or exists: another store under this name runs or was killed. */
    static async create(target) {
        const file = `${target}.partial`;
        const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
        try {
            return new partial_PartialFile(file, target, await open(file, flags, 0o600));
        }
        catch (error) {
            throw asDumpError(error, `create ${file}`);
        }
    }
    /**
     * Appends a piece. Zeros are not written but left as a hole, which reads the same and takes no room.
     *
     * @throws DumpError if the disk is full or broken.
     */
    async append(piece, zeros) {
        this.hash.update(piece);
        try {
            for (let done = 0; !zeros && done < piece.length;) {
                const { bytesWritten } = await this.handle.write(piece, done, piece.length - done, this.bytes + done);
                done += bytesWritten;
            }
        }
        catch (error) {
            throw asDumpError(error, `write ${this.path} at byte ${this.bytes}`);
        }
        this.pieces.push(piece.length);
        this.bytes += piece.length;
    }
    /** Brings every byte to the disk. Nothing can be appended afterwards. */
    async finish() {
        try {
            // A hole at the end is part of the file only once the size says so.
            await this.handle.truncate(this.bytes);
            await this.handle.sync();
        }
        catch (error) {
            throw asDumpError(error, `write ${this.path} to the disk`);
        }
        return { bytes: this.bytes, sha256: this.hash.digest('hex'), pieces: this.pieces };
    }
    /** Gives the file its name, durably. */
    async publish() {
        await partial_moveDurably(this.path, this.target);
    }
    /** Removes the file if it does not have its name yet. Never throws. */
    async discard() {
        await unlink(this.path).catch(() => undefined);
    }
    async close() {
        await this.handle.close();
    }
}
/**
 * Renames a file inside one file system and brings the new name to the disk.
 *
 * @throws DumpError if that fails.
 */
async function partial_moveDurably(from, to) {
    try {
        await rename(from, to);
        const folder = await open(path.dirname(to), constants.O_RDONLY);
        try {
            await folder.sync();
        }
        finally {
            await folder.close();
        }
    }
    catch (error) {
        throw asDumpError(error, `rename ${from} to ${to}`);
    }
}

;// CONCATENATED MODULE: ./src/dump/keep.ts





/**
 * Stores a dump that is already what it shall be, without a second copy of it on the disk: synced, hashed, renamed.
 *
 * @param target - its new path on the same file system, where nothing exists, or its present one.
 * @throws DumpError if the source changes meanwhile; it then keeps its name.
 */
async function keep_keepInPlace(source, target, deadline) {
    const hash = createHash('sha256');
    const buffers = new BufferRing(CHUNK_BYTES);
    await source.settle();
    await inOrder(Math.ceil(source.bytes / CHUNK_BYTES), async (index) => {
        const position = index * CHUNK_BYTES;
        const chunk = buffers.take(index, Math.min(CHUNK_BYTES, source.bytes - position));
        await source.readInto(chunk, position);
        return chunk;
    }, async (chunk) => {
        hash.update(chunk);
    }, deadline, `${source.path} to be hashed`);
    await source.requireUnchanged();
    if (path.resolve(source.path) !== path.resolve(target))
        await moveDurably(source.path, target);
    return { bytes: source.bytes, sha256: hash.digest('hex') };
}

;// CONCATENATED MODULE: ./src/dump/source.ts




/**
 * A file that QEMU wrote, held open: what is read is one and the same regular file from first to last.
 *
 * The owner calls {@link SourceFile.close} on all paths.
 */
class source_SourceFile {
    path;
    handle;
    opened;
    constructor(path, handle, opened) {
        this.path = path;
        this.handle = handle;
        this.opened = opened;
    }
    /**
     * Opens the file without following a link and without waiting on a FIFO.
     *
     * @throws DumpError if it is missing, unreadable, or not a regular file with something in it.
     */
    static async open(path) {
        let handle;
        try {
            handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
        }
        catch (error) {
            // A socket answers ENXIO; EMLINK is FreeBSD's word for a link.
            if (['ELOOP', 'ENXIO', 'EMLINK'].includes(errnoOf(error) ?? ''))
                throw notRegular(path);
            throw asDumpError(error, `open the memory dump ${path}`);
        }
        try {
            const opened = await handle.stat({ bigint: true });
            if (!opened.isFile())
                throw notRegular(path);
            if (opened.size === 0n)
                throw empty(path);
            return new source_SourceFile(path, handle, opened);
        }
        catch (error) {
            await handle.close();
            throw error;
        }
    }
    get bytes() {
        return Number(this.opened.size);
    }
    /** @throws DumpError if the file holds fewer than `bytes` bytes, or more. */
    requireBytes(bytes) {
        if (this.bytes !== bytes)
            throw source_short(this.path, this.bytes, bytes);
    }
    /** The bytes at `offset`; fewer than asked for only where the file ends. */
    async read(offset, bytes) {
        const target = Buffer.alloc(Math.max(0, Math.min(bytes, this.bytes - offset)));
        await this.readInto(target, offset);
        return target;
    }
    /**
     * Fills `target` from `offset` on.
     *
     * @throws DumpError if the file ends before that: it was cut while it was read.
     */
    async readInto(target, offset) {
        for (let done = 0; done < target.length;) {
            const { bytesRead } = await this.handle.read(target, done, target.length - done, offset + done);
            if (bytesRead === 0)
                throw source_short(this.path, offset + done, this.bytes);
            done += bytesRead;
        }
    }
    /**
     * Makes sure that nobody wrote to the file, or put another one in its place, since it was opened.
     *
     * @throws DumpError if somebody did.
     */
    async requireUnchanged() {
        const held = await this.handle.stat({ bigint: true });
        const named = await lstat(this.path, { bigint: true }).catch((error) => {
            throw asDumpError(error, `find the memory dump ${this.path} again`);
        });
        const same = held.size === this.opened.size && held.mtimeNs === this.opened.mtimeNs && named.ino === held.ino && named.dev === held.dev;
        if (!same) {
            throw new DumpError(`The memory dump ${this.path} changed while it was being stored.`, {
                remedy: 'Wait for the dump to complete and let nothing else write to the folder of the VM.',
            });
        }
    }
    /** Brings the bytes to the disk and the mode to 0600 (QEMU leaves 0400). */
    async settle() {
        await this.handle.chmod(0o600);
        await this.handle.sync();
    }
    /** Removes the file from its folder; one that is gone already is no error. */
    async remove() {
        try {
            await unlink(this.path);
        }
        catch (error) {
            if (errnoOf(error) !== 'ENOENT')
                throw asDumpError(error, `remove ${this.path}, which is stored under its new name`);
        }
    }
    async close() {
        await this.handle.close();
    }
}
function notRegular(path) {
    return new DumpError(`The memory dump ${path} is a link or a device, not a regular file.`, {
        remedy: 'Remove it and dump again; the folder of the VM must belong to this user alone.',
    });
}
function empty(path) {
    return new DumpError(`The memory dump ${path} is empty.`, {
        remedy: 'Look at the reply of the QMP command: QEMU leaves an empty file where it refuses a format.',
    });
}
function source_short(path, bytes, expected) {
    return new DumpError(`The memory dump ${path} holds ${bytes} bytes instead of ${expected}, although QEMU reported success.`, {
        remedy: 'Check the free disk space and dump again; QEMU does not report every failed write.',
    });
}

;// CONCATENATED MODULE: ./src/dump/verify.ts





/**
 * Reads a stored dump back from its file and proves it: its size, the sha256 of its bytes, and, for zstd, that every
 * frame decompresses to as many bytes as went into it with the checksum they had then.
 *
 * What the disk has not got yet the page cache answers; the file was synced before, so a failed write has been reported.
 *
 * @throws DumpError naming the first thing that is wrong.
 * @throws DeadlineError if time runs out.
 */
async function verify_verifyStored(file, expected, deadline) {
    const source = await SourceFile.open(file);
    try {
        const { stored, compression, rawBytes } = expected;
        source.requireBytes(stored.bytes);
        const offsets = startsOf(stored.pieces);
        const hash = createHash('sha256');
        const proof = new FrameProof();
        const buffers = new BufferRing(FRAME_ROOM);
        await inOrder(stored.pieces.length, async (index) => {
            const piece = buffers.take(index, stored.pieces[index] ?? 0);
            await source.readInto(piece, offsets[index] ?? 0);
            if (compression === 'zstd')
                await proof.prove(piece, Math.min(CHUNK_BYTES, rawBytes - index * CHUNK_BYTES));
            return piece;
        }, async (piece) => {
            hash.update(piece);
        }, deadline, `the proof of ${file}`);
        if (hash.digest('hex') !== stored.sha256)
            throw damaged(file);
    }
    finally {
        await source.close();
    }
}
function startsOf(lengths) {
    let next = 0;
    return lengths.map((length) => {
        const start = next;
        next += length;
        return start;
    });
}
function damaged(file) {
    return new DumpError(`The stored dump ${file} does not read back as it was written: its sha256 differs.`, {
        remedy: 'Dump again; if it repeats, suspect the disk.',
    });
}

;// CONCATENATED MODULE: ./src/dump/store.ts












/**
 * Turns a file that QEMU wrote into a stored dump: checked for completeness, converted, compressed, synced, read back
 * and proved, and only then renamed to what it is called. A dump to be stored as it is, uncompressed, on the same
 * disk, is not copied but checked, hashed and renamed.
 *
 * If this fails, no part of the stored file stays and the source is untouched (an uncompressed one may have got mode 0600).
 *
 * @throws DumpError if the source is incomplete, changed or no regular file, if the target exists, or if the disk is full.
 * @throws DeadlineError or CancelledError if time runs out first.
 */
async function store_storeDump(request) {
    requireConvertible(request.sourceFormat, request.outputFormat);
    const name = storedName(request.name, request.outputFormat, request.compression);
    const target = path.join(request.directory, name);
    const source = await SourceFile.open(request.source);
    try {
        const content = await contentOf(source, request.sourceFormat, request.outputFormat, request.ramBytes);
        const inPlace = await canStay(request);
        const named = inPlace && path.resolve(request.source) === path.resolve(target);
        if (!named)
            await refuseExisting(target);
        const { bytes, sha256 } = inPlace ? await keepInPlace(source, target, request.deadline) : await copy(source, content, target, request);
        const { image, hiddenBytes } = content;
        return {
            path: target,
            name,
            bytes,
            sha256,
            format: request.outputFormat,
            compression: request.compression,
            rawBytes: image.bytes,
            hiddenBytes,
        };
    }
    catch (error) {
        throw asDumpError(error, `store the memory dump ${target}`);
    }
    finally {
        await source.close();
    }
}
async function copy(source, { image }, target, request) {
    const { compression, deadline } = request;
    // How well memory compresses shows only in the end; there a full disk is met when it is full.
    if (compression === 'none')
        await requireSpace(request.directory, source.bytes);
    const file = await PartialFile.create(target);
    try {
        await encodeImage(image, file, compression, deadline);
        const stored = await file.finish();
        await source.requireUnchanged();
        await verifyStored(file.path, { stored, compression, rawBytes: image.bytes }, deadline);
        await file.publish();
        await source.remove();
        return stored;
    }
    catch (error) {
        await file.discard();
        throw error;
    }
    finally {
        await file.close();
    }
}
async function canStay({ source, sourceFormat, outputFormat, compression, directory }) {
    if (compression !== 'none' || sourceFormat !== outputFormat)
        return false;
    // Folder against folder: on an overlay file system, as in a container, a file's device is not its folder's.
    const [from, to] = await Promise.all([path.dirname(source), directory].map((dir) => stat(dir, { bigint: true })));
    return from?.dev === to?.dev;
}
async function refuseExisting(target) {
    try {
        await lstat(target);
    }
    catch (error) {
        if (errnoOf(error) === 'ENOENT')
            return;
        throw error;
    }
    throw new DumpError(`A memory dump cannot be stored as ${target}, which exists.`, {
        remedy: 'Give the dump another name; maqet never overwrites evidence.',
    });
}

;// CONCATENATED MODULE: ./src/supervisor/gate/dumps.ts



/** A whole dump also holds video memory and firmware, which nobody asked the size of. */
const DEVICE_MEMORY_BYTES = (/* unused pure expression or super */ null && (64 * 2 ** 20));
/** Fails, before QEMU pauses the guest for it, if what the command writes cannot fit. */
async function dumps_requireDumpSpace(folder, request, memoryBytes) {
    const written = expectedBytes(request, memoryBytes) ?? memoryBytes;
    const beside = request.command === 'dump-guest-memory' ? DEVICE_MEMORY_BYTES : 0;
    const copied = request.keepAs === 'raw' && request.compression === 'none';
    await requireSpace(folder, (written + beside) * (copied ? 2 : 1));
}
/**
 * Stores what a command wrote to `file`: checked, compressed, hashed, verified (see `storeDump`).
 *
 * kdump files are compressed already and stay as they are.
 */
async function dumps_keepDump(file, request, memoryBytes, deadline) {
    const sourceFormat = writtenFormat(request);
    const outputFormat = request.keepAs ?? sourceFormat;
    const { name, dir: directory } = path.parse(file);
    return storeDump({
        source: file,
        sourceFormat,
        directory,
        name: outputFormat === sourceFormat ? path.basename(file) : name,
        outputFormat,
        compression: outputFormat === 'kdump-zlib' ? 'none' : request.compression,
        ramBytes: expectedBytes(request, memoryBytes),
        deadline,
    });
}
function writtenFormat({ command, arguments: args }) {
    if (command !== 'dump-guest-memory')
        return 'raw';
    return args['format'] === 'kdump-zlib' ? 'kdump-zlib' : 'elf';
}
/** How much guest memory the file must hold; undefined where only QEMU can tell. */
function expectedBytes(request, memoryBytes) {
    const { command, arguments: args } = request;
    if (command === 'pmemsave' || command === 'memsave')
        return Number(args['size']);
    const whole = args['paging'] === false && args['begin'] === undefined && args['length'] === undefined;
    return command === 'dump-guest-memory' && whole && writtenFormat(request) === 'elf' ? memoryBytes : undefined;
}

;// CONCATENATED MODULE: ./src/supervisor/gate/gate.ts











/**
 * The only way from a caller to QEMU, and to the guest agent.
 *
 * Each command is decided by the policy; the decision is on disk before the command is sent; its outcome follows. A
 * decision that cannot be made or cannot be recorded means that nothing is sent.
 */
class Gate {
    parts;
    underWay = new Set();
    files;
    constructor(parts) {
        this.parts = parts;
        this.files = new OutputFiles(parts.folder);
    }
    get context() {
        return this.parts.context;
    }
    /** Settles once no command is under way. Never rejects. */
    async idle() {
        await Promise.allSettled(this.underWay);
    }
    /** Decides, records, sends, records. @throws BlockedError, QmpCommandError, VmCrashedError, AuditError … */
    async execute(params, log) {
        const work = this.pass(params, log);
        this.underWay.add(work);
        try {
            return await work;
        }
        finally {
            this.underWay.delete(work);
        }
    }
    async pass(params, log) {
        const { machine, audit, context } = this.parts;
        // The log of a VM that has ended is closed: how it ended says more.
        if (!machine.running)
            throw await machine.deathCertificate();
        const layers = [...this.parts.layers, ...params.layers];
        const args = adaptArguments(params.command, params.arguments, context);
        const decision = evaluateSent(layers, { execute: params.command, arguments: args }, context);
        const record = await recordDecision(audit, askedOf(params), decision, log);
        const start = performance.now();
        const outcome = await carryOut(audit, record, () => this.send(params, args, decision));
        return { tier: decision.tier, durationMs: performance.now() - start, ...outcome };
    }
    /** Records a command that a caller's own check refused. */
    async recordRefused(params, log) {
        const record = await this.parts.audit.append(refusedEntry(params));
        auditLines(record).forEach(log);
        return null;
    }
    async send(params, args, decision) {
        const { folder, context, machine } = this.parts;
        const deadline = Deadline.after(params.timeoutMs);
        if (isGuestCommand({ execute: params.command })) {
            const { cursor } = machine.journal;
            return { cursor, result: await this.parts.askAgent(params.command, args, deadline), dumps: [], screenshots: [] };
        }
        const inFolder = (name) => decision.paths.filter((file) => file.folder === name);
        const [dumps, screenshots] = [inFolder('dumps'), inFolder('screenshots')];
        const kept = { ...params, arguments: args, compression: params.store.compression, keepAs: params.keepAs };
        return this.files.writing([...dumps, ...screenshots], async () => {
            if (dumps.length > 0)
                await requireDumpSpace(folder.dumps, kept, context.memoryBytes);
            const answer = await this.ask(params.command, confineArguments(args, decision.paths, folder.dir), decision.tier, deadline);
            return {
                ...answer,
                dumps: await Promise.all(dumps.map((file) => keepDump(this.files.pathOf(file), kept, context.memoryBytes, deadline))),
                screenshots: await Promise.all(screenshots.map((file) => this.files.requireWritten(file))),
            };
        });
    }
    async ask(command, args, tier, deadline) {
        const { machine, turns } = this.parts;
        const send = async () => {
            // What an act before it has caused is not what it causes.
            const { cursor } = machine.journal;
            return { cursor, result: await machine.execute(command, args, deadline) };
        };
        return turns.command(command, tier, send, deadline);
    }
}
function askedOf({ caller, command, arguments: args }) {
    return { caller, event: (0,evaluate_any/* isGuestCommand */.cn)({ execute: command }) ? 'qga' : 'qmp', command, arguments: args };
}
/** The audit entry of a command, or of an act in the guest, that was refused before any supervisor could have begun it. */
function refusedEntry(params) {
    const entry = (0,decision/* decisionEntry */.B6)(askedOf(params), { tier: params.tier, decision: 'block', reason: params.reason });
    return (0,operations/* isGuestAct */.Z)(params.command) ? { ...entry, event: operations/* ACT_EVENTS */.ds[params.command] } : entry;
}

;// CONCATENATED MODULE: ./src/engine/preflight/refuse.ts







/**
 * Records every refused command, then throws them all as one error.
 *
 * @param record - writes one of them to the audit log.
 * @throws PolicyError always; AuditError if the log cannot be written.
 */
async function refuseWith(refused, record, caller) {
    for (const { violation, arguments: args } of refused) {
        const { command, tier, reason } = violation;
        await record({ command, arguments: args, tier, reason, caller });
    }
    throw new violations/* PolicyError */.p(refused.map(({ violation }) => violation));
}
/** Refuses commands for a VM that has no supervisor yet: the run itself writes the audit log that the supervisor would. */
async function refuseBeforeStart(refused, folder, vm, env) {
    const audit = await openAudit(folder, vm, env);
    try {
        return await refuseWith(refused, async (params) => {
            for (const { level, text } of (0,line/* auditLines */.L)(await audit.append(refusedEntry(params))))
                env.log[level](text);
        }, env.caller);
    }
    finally {
        await audit.close(env.caller);
    }
}
/** Records that a VM was to be started and why it was not. For failures before there is a supervisor to record them. */
async function auditFailedStart(error, layers, folder, vm, env) {
    const audit = await openAudit(folder, vm, env);
    const entry = {
        ...env.caller,
        event: 'vm-start',
        arguments: { policy: (0,policy_layer/* layerFacts */.Dx)(layers) },
        outcome: 'failed',
        reason: 'before QEMU was started',
        error: (0,errors/* errorText */.kc)(error),
    };
    try {
        await audit.append(entry);
    }
    finally {
        await audit.close(env.caller);
    }
}
/** The audit log of a VM that has no supervisor yet. Its caller closes it. @throws AuditError */
function openAudit(folder, vm, env) {
    return log/* AuditLog */.S.open(folder.audit, { vm, redact: (0,redactor/* createRedactor */.l)(env.secrets) });
}


/***/ }),

/***/ 5836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   jj: () => (/* binding */ endedByItself),
/* harmony export */   l_: () => (/* binding */ keepVm),
/* harmony export */   u: () => (/* binding */ stopVm)
/* harmony export */ });
/* unused harmony export UnrecordedEndError */
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(371);
/* harmony import */ var _state_claim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4309);
/* harmony import */ var _state_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4906);
/* harmony import */ var _vm_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4154);
/* harmony import */ var _records_delivery_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7985);






/** The VM was stopped, and that is not all on record. */
class UnrecordedEndError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po {
    /** @param why - with what to do about it, as the supervisor tells it. */
    constructor(why) {
        super(`The VM was stopped, but its end is not all on record: ${why}`, {
            remedy: 'Its processes are gone; what its logs hold is as it was.',
        });
    }
}
/** Above all that the supervisor's own limits add up to, in milliseconds. */
const STOP_MS = 60_000;
const GONE_MS = 10_000;
/** How long a syslog server may take for the records so far, in milliseconds. */
const DELIVER_MS = 5000;
/** True if the VM has ended, for whatever reason. */
function hasEnded({ state }) {
    return state === 'stopped' || state === 'failed';
}
/** QEMU ended although nobody asked it to. */
function endedByItself(reason) {
    return new _vm_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .VmCrashedError */ .Mp(`QEMU ended by itself: ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(reason)}.`, { remedy: 'Read qemu.log and the last lines of the serial log.' });
}
/**
 * Leaves the VM running. One that has ended meanwhile is not kept.
 *
 * @param mark - true asks the supervisor to keep it; false leaves it as it was.
 */
async function keepVm(session, mark, env) {
    const { client } = session;
    if (hasEnded(await client.status()))
        return stopVm(session, 'the VM has ended', true, env);
    if (mark)
        await kept(session, env);
    const backlog = await client.deliver(DELIVER_MS);
    const status = await client.status();
    client.close();
    const audit = { head: status.auditHead, records: status.auditRecords };
    return { kept: true, audit, ...(backlog === null ? {} : { notice: (0,_records_delivery_js__WEBPACK_IMPORTED_MODULE_4__/* .stillWaiting */ .gT)(backlog) }) };
}
/** Has the VM kept. One that this run has started and that cannot be kept ends: nobody would know of it. */
async function kept({ client }, { caller }) {
    try {
        await client.keep(caller);
    }
    catch (error) {
        await client.abandon();
        throw error;
    }
}
/**
 * Stops the VM. When this returns or throws an {@link UnrecordedEndError}, its processes are gone.
 *
 * @param quick - leaves out the power button.
 * @throws MaqetError if a process survives; UnrecordedEndError if its end is not all on record.
 */
async function stopVm({ client, folder }, reason, quick, env) {
    try {
        const { supervisor, qemu } = await client.status();
        const stopped = await client.stop({ caller: env.caller, reason, quick }, STOP_MS);
        const { auditHead: head, auditRecords: records, unrecorded, end } = stopped;
        client.close();
        const left = await (0,_state_find_js__WEBPACK_IMPORTED_MODULE_2__/* .waitUntilGone */ .Ly)({ owner: supervisor, qemu }, GONE_MS);
        if (left.length > 0) {
            const pids = left.map(({ pid }) => pid).join(', ');
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po(`The VM was stopped, but of its processes ${pids} still run.`, {
                remedy: 'Kill them by hand, and report this.',
            });
        }
        if (unrecorded === null)
            return { kept: false, audit: { head, records } };
        await (0,_state_claim_js__WEBPACK_IMPORTED_MODULE_1__/* .recordEnd */ .$f)(folder, supervisor, end);
        throw new UnrecordedEndError(unrecorded);
    }
    finally {
        client.close();
    }
}


/***/ }),

/***/ 3668:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ PolicyError),
/* harmony export */   w: () => (/* binding */ checkScript)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);
/* harmony import */ var _evaluate_any_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9504);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2926);



/**
 * Commands were blocked. Lists every violation, each with the command, the danger, and the way to allow it.
 */
class PolicyError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po {
    violations;
    constructor(violations) {
        const noun = violations.every(({ command }) => _table_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .Lo.has(command)) ? 'QMP command' : 'request';
        const count = violations.length === 1 ? `a ${noun}` : `${violations.length} ${noun}s`;
        const list = violations.map(({ line, reason, remedy }) => `  ${line === undefined ? '' : `line ${line}: `}${reason} ${remedy}`);
        super(`The policy blocks ${count}:\n${list.join('\n')}`, {
            remedy: 'None of them was sent. `maqet policy explain COMMAND` tells more.',
            status: 'blocked',
        });
        this.violations = violations;
    }
}
/**
 * Judges every command of a script, and finds commands that write a file which an earlier one has written: the second would
 * truncate the evidence of the first.
 *
 * @returns all violations in the order of the script; empty if the whole script may run.
 */
function checkScript(layers, steps, context = {}) {
    const written = new Map();
    const found = steps.flatMap(({ line, command }) => {
        if (command === undefined)
            return [];
        const decision = (0,_evaluate_any_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateSent */ .wZ)(layers, command, context);
        if (decision.decision === 'block') {
            const { command: name, tier, reason, remedy } = decision;
            return [{ line, command: name, tier, reason, remedy }];
        }
        return decision.paths.flatMap(({ folder, name }) => {
            const file = `${folder}/${name}`;
            const first = written.get(file);
            if (folder === 'files' || first === undefined) {
                written.set(file, line);
                return [];
            }
            const reason = `\`${decision.command}\` would overwrite \`${file}\`, which line ${first} writes.`;
            return [{ line, command: decision.command, tier: decision.tier, reason, remedy: 'Give each file a name of its own.' }];
        });
    });
    // One line of a script may stand for many commands: a typed text is one for each key.
    return found.filter(({ line, reason }, index) => found[index - 1]?.line !== line || found[index - 1]?.reason !== reason);
}


/***/ }),

/***/ 6360:
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

/***/ 6744:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ decisionEntry),
/* harmony export */   Q6: () => (/* binding */ recordDecision)
/* harmony export */ });
/* unused harmony export BlockedError */
/* harmony import */ var _audit_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1309);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8382);


/** A command or an act that the policy refuses. */
class BlockedError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MaqetError */ .Po {
    constructor(decision) {
        super(decision.reason, { remedy: decision.remedy, status: 'blocked' });
    }
}
/** The audit entry of a decision. */
function decisionEntry({ caller, event, command, arguments: args }, { tier, decision, reason }) {
    return { ...caller, event, command, arguments: args, tier, decision, reason, outcome: decision === 'block' ? 'blocked' : null };
}
/**
 * Records a decision, and tells it to the workflow log. When this returns, the record is on disk and the answer was yes: the only
 * way from a decision to an act.
 *
 * @returns the record, for that of the outcome.
 * @throws BlockedError for any other answer; AuditError if it cannot be recorded.
 */
async function recordDecision(audit, asked, decision, log) {
    const record = await audit.append(decisionEntry(asked, decision));
    (0,_audit_line_js__WEBPACK_IMPORTED_MODULE_0__/* .auditLines */ .L)(record).forEach(log);
    if (decision.decision !== 'allow')
        throw new BlockedError(decision);
    return record;
}


/***/ }),

/***/ 9631:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xp: () => (/* binding */ scriptFacts),
/* harmony export */   Z: () => (/* binding */ isGuestAct),
/* harmony export */   ds: () => (/* binding */ ACT_EVENTS)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** The audit events of what maqet itself does in a guest. */
const ACT_EVENTS = {
    'guest-run': 'guest-run',
    'guest-copy-in': 'guest-copy',
    'guest-copy-out': 'guest-copy',
};
/** True for the name of an act, as opposed to a command. */
function isGuestAct(name) {
    return Object.hasOwn(ACT_EVENTS, name);
}
/** What the audit log is told of a script for the guest: its hash, and of its variables the names alone. Its text only where `facts` hold it. */
function scriptFacts({ channel, command, facts }) {
    const { script, env, workingDirectory } = command;
    return {
        channel,
        scriptSha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(script).digest('hex'),
        scriptBytes: Buffer.byteLength(script),
        env: Object.keys(env),
        ...(workingDirectory === undefined ? {} : { workingDirectory }),
        ...facts,
    };
}


/***/ }),

/***/ 7000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ judgeSnapshot),
/* harmony export */   b: () => (/* binding */ snapshotCommands)
/* harmony export */ });
/* harmony import */ var _policy_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2863);

/** The job's id in what the policy is asked: the real one is chosen when the job is started. */
const ANY_JOB = 'maqet';
/**
 * The commands that do the work of an act, for the policy to decide on: who denies one of them denies the act. What maqet asks
 * and tidies up on the way is not among them.
 *
 * @param disks - the node names of the disks that the snapshot spans.
 */
function snapshotCommands(act, disks) {
    if (act.action === 'list')
        return [{ execute: 'query-named-block-nodes', arguments: { flat: true } }];
    const common = { 'job-id': ANY_JOB, tag: act.name, devices: [...disks] };
    const state = { vmstate: disks[0] ?? '' };
    const remove = { execute: 'snapshot-delete', arguments: common };
    switch (act.action) {
        case 'create':
            return [{ execute: 'snapshot-save', arguments: { ...common, ...state } }];
        case 'overwrite':
            return [{ execute: 'snapshot-save', arguments: { ...common, ...state } }, remove];
        case 'load':
            return [{ execute: 'snapshot-load', arguments: { ...common, ...state } }];
        case 'delete':
            return [remove];
    }
}
/** The verdict on an act: that on its first command which is blocked, or on its first if none is. Pure. */
function judgeSnapshot(layers, act, disks, context) {
    const decisions = snapshotCommands(act, disks).map((command) => (0,_policy_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(layers, command, context));
    return decisions.find((one) => one.decision === 'block') ?? decisions[0];
}


/***/ }),

/***/ 4154:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ AcceleratorError),
/* harmony export */   Mp: () => (/* binding */ VmCrashedError),
/* harmony export */   vp: () => (/* binding */ VmStateError)
/* harmony export */ });
/* unused harmony export VmError */
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);

/** Anything that goes wrong with the QEMU process or the VM in it. */
class VmError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po {
}
/** QEMU ended on its own, or could not be started. */
class VmCrashedError extends VmError {
    constructor(message, facts) {
        super(message, { status: 'crashed', ...facts });
    }
}
/** A transition that the VM's state does not allow. */
class VmStateError extends VmError {
    constructor(from, to) {
        super(`The VM is ${from}: it cannot become ${to}.`, { remedy: 'Start it anew; a stopped or failed VM is never revived.' });
    }
}
/** The wanted accelerator does not work on this machine. */
class AcceleratorError extends VmError {
}


/***/ })

};
