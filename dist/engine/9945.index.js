export const id = 9945;
export const ids = [9945];
export const modules = {

/***/ 49945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ isUnrecorded),
/* harmony export */   KH: () => (/* binding */ lostVm),
/* harmony export */   M9: () => (/* binding */ shapingInputs),
/* harmony export */   Ul: () => (/* binding */ connectVm),
/* harmony export */   se: () => (/* binding */ attachOrEnd),
/* harmony export */   wY: () => (/* binding */ attachRunningVm)
/* harmony export */ });
/* unused harmony export attachVm */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _audit_redact_redactor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31568);
/* harmony import */ var _policy_violations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19280);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86202);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(56695);
/* harmony import */ var _state_find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77694);
/* harmony import */ var _storage_download_url_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(91051);
/* harmony import */ var _supervisor_rpc_client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23738);
/* harmony import */ var _supervisor_rpc_wire_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70825);
/* harmony import */ var _vm_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21542);
/* harmony import */ var _preflight_check_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79517);
/* harmony import */ var _preflight_layers_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44310);
/* harmony import */ var _preflight_refuse_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33980);
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(32448);














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
function shapingInputs(texts, secrets) {
    const redactor = (0,_audit_redact_redactor_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .l)(secrets);
    const kept = (name, text) => {
        const hash = () => `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex')}`;
        if (HASHED.has(name) && text !== '')
            return hash();
        return (0,_storage_download_url_js__WEBPACK_IMPORTED_MODULE_12__/* .isImageUrl */ .Zj)(text) ? `${(0,_storage_download_url_js__WEBPACK_IMPORTED_MODULE_12__/* .shownUrl */ .zA)(text)} ${hash()}` : redactor.text(text);
    };
    return Object.fromEntries(SHAPING.flatMap((name) => (texts[name] === undefined ? [] : [[name, kept(name, texts[name].trim())]])));
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
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MaqetError */ .Po(`The VM ${record.vm} is still being started.`, { remedy: 'Attach once it has been started.' });
    const client = await _supervisor_rpc_client_js__WEBPACK_IMPORTED_MODULE_5__/* .SupervisorClient */ .U.attach(folder, env.signal);
    client.onLog = ({ level, text }) => env.log[level](text);
    return client;
}
/**
 * Attaches to a VM that runs: of the same job, and not of another shape than this run's inputs ask for.
 *
 * @throws as {@link connectVm}; InputError if it differs; PolicyError if the policy blocks what this run will ask; AuditError, from
 *   its supervisor, if that this run has come cannot be recorded.
 */
async function attachVm(inputs, found, ownLayers, env) {
    const { folder, record } = found;
    if (record.job !== env.job)
        throw foreign(inputs.vm, record.job);
    refuseOtherShape(inputs, shapingInputs(inputs.texts, env.secrets), record);
    const client = await connectVm(found, env);
    try {
        // The VM has layers of the same names, from the step that started it.
        const layers = ownLayers.map((layer) => ({ ...layer, source: `${layer.source} of this step` }));
        const { layers: vmLayers, context, pid, cursor } = await client.attached({ caller: env.caller, secrets: env.secrets, layers });
        const refused = (0,_preflight_check_js__WEBPACK_IMPORTED_MODULE_8__/* .checkPlan */ .G)(inputs, [...vmLayers, ...layers], context);
        if (refused.length > 0)
            await (0,_preflight_refuse_js__WEBPACK_IMPORTED_MODULE_10__/* .refuseWith */ .z7)(refused, (params) => client.refused(params), env.caller);
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
async function attachOrEnd(inputs, found, layers, env) {
    try {
        return await attachVm(inputs, found, layers, env);
    }
    catch (error) {
        if (inputs.keep === false && isUnrecorded(error)) {
            // What is told is why the run cannot attach.
            await end(found, env).catch((problem) => env.log.warning((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorText */ .kc)(problem)));
        }
        throw error;
    }
}
async function end(found, env) {
    const client = await connectVm(found, env);
    const { problem, notices } = await (0,_stop_js__WEBPACK_IMPORTED_MODULE_11__/* .stopVm */ .u)({ ...found, client }, { reason: 'failed' }, env);
    for (const notice of notices)
        env.log.warning(notice);
    if (problem !== undefined)
        throw problem;
}
/** The audit log of a running VM cannot be written, as its supervisor says. One record that cannot be made is not that. */
function isUnrecorded(error) {
    return error instanceof _supervisor_rpc_wire_js__WEBPACK_IMPORTED_MODULE_6__/* .RemoteError */ .Hi && error.name === 'AuditError';
}
/** A VM that an earlier step kept for later ones, and that has ended. Its record tells more only if it could be written. */
function lostVm({ vm, state, reason }) {
    const left = `The VM ${vm}, which an earlier step left running,`;
    const recorded = state === 'failed' || state === 'stopped';
    const told = recorded
        ? `${left} has ended by itself: ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_13__/* .oneLine */ .T)(reason)}.`
        : `${left} has ended, and how is not on record: its supervisor was killed, or its end could not be written.`;
    return new _vm_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .VmCrashedError */ .M(told, {
        remedy: 'Its logs are in its folder and in the artifact that the post step uploads; a new VM needs another name.',
    });
}
/**
 * Attaches to the VM that the inputs name; unlike a run it never starts one.
 *
 * The caller closes the session's client.
 *
 * @throws PolicyError for a command that is blocked by its name, whether there is a VM or not; NotRunningError; and what
 * `policyLayers` and `attachVm` throw.
 */
async function attachRunningVm(inputs, env) {
    const layers = await (0,_preflight_layers_js__WEBPACK_IMPORTED_MODULE_9__/* .policyLayers */ .L)(inputs, env.administrator);
    const found = await (0,_state_find_js__WEBPACK_IMPORTED_MODULE_4__/* .findRunningVm */ .OC)(env.root, inputs.vm).catch((error) => {
        refuseByName(inputs, layers);
        throw error;
    });
    return { session: await attachVm(inputs, found, layers, env), record: found.record };
}
/** Whoever sends something dangerous hears that first. No log has it: audit logs belong to VMs. */
function refuseByName(inputs, layers) {
    // What depends on the VM, as the names of its disks, cannot be judged.
    const refused = (0,_preflight_check_js__WEBPACK_IMPORTED_MODULE_8__/* .checkPlan */ .G)(inputs, layers, {}).filter(({ violation: { tier } }) => tier === 'dangerous' || tier === 'unclassified');
    if (refused.length > 0)
        throw new _policy_violations_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyError */ .p(refused.map(({ violation }) => violation));
}
function foreign(vm, job) {
    const owner = job === '' ? 'was started outside a runner' : `belongs to the job ${job}`;
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz([{ input: 'vm', value: vm, problem: `names a VM that runs and ${owner}; give this one another name` }]);
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
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(problems);
}


/***/ }),

/***/ 79517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ checkPlan)
});

// EXTERNAL MODULE: ./src/policy/judge.ts + 1 modules
var judge = __webpack_require__(13905);
// EXTERNAL MODULE: ./src/policy/memory-rules.ts
var memory_rules = __webpack_require__(58301);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(56695);
// EXTERNAL MODULE: ./src/shared/wording.ts
var wording = __webpack_require__(81565);
// EXTERNAL MODULE: ./src/shared/paths.ts
var paths = __webpack_require__(10401);
// EXTERNAL MODULE: ./src/policy/devices.ts
var devices = __webpack_require__(54361);
// EXTERNAL MODULE: ./src/policy/fields.ts
var fields = __webpack_require__(22757);
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(64623);
;// CONCATENATED MODULE: ./src/policy/option-checks.ts



/**
 * Parses the value of a QEMU option: `a,key=value,…`, where `,,` stands for one comma and the first part may be the value of
 * `implied`, or a JSON object of scalars. A key may occur more than once.
 *
 * @returns undefined for anything else, including a bare flag (`,nokey`): what a flag means depends on the option.
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
        // QEMU's extensions of JSON (single quotes) fail here, and QEMU itself refuses a repeated key.
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
/** The value of an option or key that names something. */
const WORD = /^[A-Za-z0-9._:+-]{1,128}$/;
/** Why a key that people use is refused, and what to use instead. */
const KEY_NOTES = {
    hostfwd: { reason: 'opens a port of the host', remedy: `Use ${(0,wording/* input */.hF)('ports')}, which binds the loopback address only.` },
    guestfwd: { reason: 'runs a program or opens a socket of the host', remedy: 'Remove it. No setting allows it.' },
    smb: { reason: 'shares a directory of the host through a server process', remedy: 'Remove it. No setting allows it.' },
    tftp: { reason: 'shares a directory of the host', remedy: 'Remove it. No setting allows it.' },
    file: { reason: 'reads a file of the host', remedy: 'Give the content in the argument itself (`string=`, `value=`).' },
    path: { reason: 'reads a file of the host', remedy: 'Give the content in the argument itself (`string=`, `value=`).' },
    splash: { reason: 'reads a file of the host', remedy: 'Remove it. No setting allows it.' },
    logfile: { reason: 'writes a file of the host', remedy: 'Remove it. No setting allows it.' },
};
/** Makes a check for `key=value` pairs: each key must be in the table, and its value must match the pattern. */
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
        const reason = `${(0,fields/* show */.WU)(key)} ${note?.reason ?? 'is not an allowed key of this option'}.`;
        return [{ reason, remedy: note?.remedy ?? `Remove it. Allowed keys: ${Object.keys(table).join(', ')}.` }];
    }
    const text = typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value);
    if (value !== null && pattern.test(text))
        return [];
    return [{ reason: `${(0,fields/* show */.WU)(key)} has the value ${(0,fields/* show */.WU)(value)}, which is not allowed.`, remedy: `Use a plain value for ${(0,fields/* show */.WU)(key)}.` }];
}
/** Makes a check for values that match a pattern as a whole. `why` completes the sentence that starts with the value. */
function exactly(pattern, legal, why) {
    return (value) => (pattern.test(value) ? [] : [{ reason: `${(0,fields/* show */.WU)(value)} ${why}.`, remedy: `Use ${legal}, or omit the option.` }]);
}
/** Makes a check for values whose `implied` key selects one of several key tables. */
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
        return [{ reason: `${(0,fields/* show */.WU)(name)} ${why}.`, remedy: `Remove it. Allowed here: ${Object.keys(variants).join(', ')}.` }];
    };
}
/** Returns the objection to a value that is not a list of `key=value`. */
function malformed(value) {
    return { reason: `${(0,fields/* show */.WU)(value)} is not in the form key=value,….`, remedy: 'Write each part as key=value.' };
}

;// CONCATENATED MODULE: ./src/policy/qemu-options.ts





const ID = /^[A-Za-z][A-Za-z0-9._-]{0,63}$/;
const ON_OFF = /^(?:on|off|true|false|yes|no)$/;
const NUMBER = /^(?:0x[0-9a-fA-F]{1,16}|\d{1,20}[kKmMgGtT]?)$/;
/** Text that nobody but the guest reads. */
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
    hostname: WORD,
    dnssearch: WORD,
    domainname: WORD,
};
/** Every key but `file` (any type) and `path` (type 11), which read files of the host. */
const SMBIOS_KEYS = ('type vendor version date release uefi manufacturer product serial uuid sku family asset location sock_pfx part max-speed current-speed ' +
    'processor-id value loc_pfx bank speed internal_reference external_reference connector_type port_type designation kind instance').split(' ');
const NO_NMI = 'is not allowed: it does the same as the blocked command inject-nmi, or it is not an action';
/** Judges `-device` by the rules of `device_add`. It may use only character devices that the arguments declare themselves. */
const deviceOption = (value, declared) => {
    const pairs = readPairs(value, 'driver');
    // An empty romfile= means "no option ROM": it reads nothing.
    const judged = pairs?.filter(([key, item]) => key !== 'romfile' || item !== '');
    return judged === undefined ? [malformed(value)] : (0,devices/* deviceRefusals */.aP)(judged, (key, id) => key !== 'chardev' || declared.chardevs.has(id));
};
/** Parts of the machine that take defaults by `-global` and cannot be added as devices. */
const MACHINE_PARTS = /^(?:ICH9-LPC|PIIX4_PM|mc146818rtc|kvm-pit|isa-pit|hpet|mch|q35-pcihost|i440FX-pcihost|cfi\.pflash01|ioapic|apic|fw_cfg_mem|fw_cfg_io)$/;
/** Judges `-global DRIVER.PROPERTY=VALUE`, also in its long form. */
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
        return [{ reason: `the driver ${(0,fields/* show */.WU)(driver)} is not an allowed emulated device.`, remedy: 'Remove it. No setting allows it.' }];
    }
    return (0,devices/* propertyRefusal */.AV)(property, setting, () => false);
};
/** Returns the id that the value of a `-chardev` declares; undefined if it declares none. */
function declaredChardev(value) {
    const id = readPairs(value, 'backend')?.find(([key]) => key === 'id')?.[1];
    return typeof id === 'string' && (0,paths/* isPlainName */.s)(id) ? id : undefined;
}
/** The allowed options that take a value, each with the check of its value. */
const VALUE_OPTIONS = new Map(Object.entries({
    device: deviceOption,
    global: globalOption,
    chardev: variant('backend', { null: { id: ID }, ringbuf: { id: ID, size: NUMBER } }, 'reaches a file, program, terminal or socket of the host'),
    netdev: variant('type', { user: USER_NETWORK, hubport: { id: ID, hubid: NUMBER, netdev: ID } }, 'reaches a program, device or socket of the host'),
    nic: variant('type', { none: {}, user: { ...USER_NETWORK, model: WORD, mac: WORD } }, 'reaches a program, device or socket of the host'),
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
    }, 'is not an allowed type of `-numa`'),
    action: keys('', {
        reboot: /^(?:reset|shutdown)$/,
        shutdown: /^(?:poweroff|pause)$/,
        panic: /^(?:none|pause|shutdown|exit-failure)$/,
        watchdog: /^(?:reset|shutdown|poweroff|pause|debug|none)$/,
    }),
    'watchdog-action': exactly(/^(?:reset|shutdown|poweroff|pause|debug|none)$/, 'reset, shutdown, poweroff, pause, debug or none', NO_NMI),
    vga: exactly(/^(?:none|std|cirrus|vmware|qxl|virtio)$/, 'none, std, cirrus, vmware, qxl or virtio', 'is not an allowed display adapter'),
    display: exactly(/^none$/, '`-display none` and `screendump` to see the screen', 'opens a window, a server or the GPU of the host'),
    serial: exactly(/^(?:none|null)$/, 'none or null (maqet uses the first serial port and keeps its log)', 'reaches a file, program, terminal or socket of the host'),
    parallel: exactly(/^(?:none|null)$/, 'none or null', 'reaches a file, program, terminal or socket of the host'),
    monitor: exactly(/^none$/, `${(0,wording/* input */.hF)('qmp')}`, 'opens a second monitor, which bypasses the policy'),
    usbdevice: exactly(/^(?:tablet|mouse|keyboard)$/, 'tablet, mouse or keyboard', 'is not an allowed USB device'),
    uuid: exactly(/^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/, 'a UUID', 'is not a UUID'),
    seed: exactly(/^\d{1,20}$/, 'a number', 'is not a number'),
    k: exactly(/^[a-z]{2}(?:-[a-z]{2})?$/, 'a keyboard layout such as en-us', 'is not the name of a keyboard layout'),
    g: exactly(/^\d{1,5}x\d{1,5}(?:x\d{1,2})?$/, 'WIDTHxHEIGHT', 'is not a resolution'),
    msg: keys('timestamp', { timestamp: ON_OFF, 'guest-name': ON_OFF }),
}));
/** The allowed options that take no value. */
const FLAG_OPTIONS = new Set('no-reboot no-shutdown no-acpi no-hpet no-fd-bootchk win2k-hack usb nodefaults no-user-config only-migratable'.split(' '));
const NO_SETTING = 'Remove it. No setting allows it.';
/** Options that people use or attackers try: those of each group share the reason and the remedy. */
const REFUSED_GROUPS = [
    ['mon qmp qmp-pretty', 'opens a second monitor, which bypasses the policy and the audit log', `Use ${(0,wording/* input */.hF)('qmp')} or \`maqet qmp\`.`],
    ['gdb s', 'opens a debugger port through which anybody on the host can control the guest', NO_SETTING],
    ['qtest qtest-log', 'opens a channel that controls the whole machine', NO_SETTING],
    ['machine M accel enable-kvm no-kvm', 'is set by inputs', `Use ${(0,wording/* input */.hF)('machine')} and ${(0,wording/* input */.hF)('accel')}.`],
    [
        'cpu smp m',
        'is set by inputs',
        `Use ${(0,wording/* input */.hF)('cpu')}, ${(0,wording/* input */.hF)('cpus')} and ${(0,wording/* input */.hF)('memory')}: the policy checks dumps against that memory.`,
    ],
    ['name', 'is set by an input', `Use ${(0,wording/* input */.hF)('vm')}.`],
    [
        'kernel initrd append dtb shim',
        'names files of the host and is set by inputs',
        `Use ${(0,wording/* input */.hF)('kernel')}, ${(0,wording/* input */.hF)('initrd')} and ${(0,wording/* input */.hF)('append')}.`,
    ],
    ['bios pflash L option-rom', 'makes QEMU read a file of the host', `Use ${(0,wording/* input */.hF)('firmware')}.`],
    ['cdrom', 'makes QEMU open a file of the host', `Use ${(0,wording/* input */.hF)('cdrom')}.`],
    [
        'drive blockdev hda hdb hdc hdd fda fdb sd mtdblock iscsi snapshot',
        'makes QEMU open a file or device of the host',
        `Use ${(0,wording/* input */.hF)('image')}: the VM never writes to the image.`,
    ],
    ['virtfs fsdev virtiofs', 'shares a directory of the host with the guest', NO_SETTING],
    ['add-fd', 'gives QEMU a descriptor of the host', NO_SETTING],
    ['tpmdev', 'reaches a TPM or a socket of the host', NO_SETTING],
    ['acpitable semihosting semihosting-config', 'reads files of the host', NO_SETTING],
    ['mem-path mem-prealloc', 'changes the guest memory that maqet has checked', `Use ${(0,wording/* input */.hF)('memory')}.`],
    ['debugcon virtioconsole', 'reaches a file, program, terminal or socket of the host', 'Remove it: maqet always adds a serial console.'],
    [
        'nographic curses',
        'puts the serial port and a monitor on the terminal',
        'Remove it: maqet opens no display, and keeps the serial log.',
    ],
    ['vnc spice sdl full-screen alt-grab ctrl-grab no-quit', 'opens a window or a port of the host', 'Use `screendump` to see the screen.'],
    ['audio soundhw', 'reaches the sound system of the host', 'Use `-audiodev none,id=…`.'],
    ['sandbox', 'is set by maqet, and a second one could weaken it', NO_SETTING],
    ['runas run-with user chroot daemonize pidfile async-teardown', 'changes the QEMU process, which maqet supervises', NO_SETTING],
    ['incoming loadvm', 'replaces the guest with an unchecked state', NO_SETTING],
    ['readconfig writeconfig set', 'adds or changes options that nobody has checked', 'Write the options themselves.'],
    [
        'D d trace plugin dump-vmstate dfilter perfmap jitdump',
        'writes files of the host or runs code in QEMU',
        'See qemu.log for the messages of QEMU.',
    ],
    ['S preconfig', 'keeps the VM from starting', `Send \`stop\` in ${(0,wording/* input */.hF)('qmp')}.`],
    ['h help version audio-help', 'makes QEMU print something and exit', 'Run QEMU in a separate step for that.'],
];
/** The reason and the remedy for each option that is known and refused. */
const REFUSED_OPTIONS = new Map(REFUSED_GROUPS.flatMap(([options, reason, remedy]) => options.split(' ').map((option) => [option, { reason, remedy }])));

;// CONCATENATED MODULE: ./src/policy/qemu-args.ts



const LENGTH_LIMIT = 8192;
/**
 * Screens extra arguments for QEMU, given one by one as QEMU gets them.
 *
 * Only listed options are allowed: an unknown option, of whatever QEMU version, is refused. Allowed options shape the guest and reach
 * nothing of the host: no second monitor, no file, program or socket.
 *
 * @returns the problems in the order of the arguments; empty if all are allowed.
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
    if (typeof argument === 'string' && argument.length <= LENGTH_LIMIT && !/[\u0000-\u001f\u007f]/.test(argument))
        return [];
    const shown = (0,untrusted_text/* oneLine */.T)(String(argument), 80);
    const reason = `It has control characters or is longer than ${LENGTH_LIMIT} characters.`;
    return [{ index, argument: shown, reason, remedy: 'Remove them. Write each word as an argument of its own.' }];
}
/** Pairs options with their values. An argument that is neither is a stray: QEMU would open it as a disk image. */
function readOptions(args) {
    const options = [];
    const strays = [];
    for (let index = 0; index < args.length; index += 1) {
        const text = args[index] ?? '';
        if (!text.startsWith('-')) {
            strays.push({
                index,
                argument: (0,untrusted_text/* oneLine */.T)(text, 80),
                reason: 'It is not an option: QEMU would open it as a disk image.',
                remedy: `Use ${(0,wording/* input */.hF)('image')}.`,
            });
            continue;
        }
        const next = args[index + 1];
        const name = text.replace(/^--?/, '');
        // A refused option may or may not take a value: pair them anyway, so that the value is not reported as a stray.
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
    if (value === undefined) {
        return [problemOf(option, { reason: 'has no value, or one that begins with a dash', remedy: 'Give its value as the next argument.' })];
    }
    return check(value, declared).map((refusal) => problemOf(option, refusal));
}
function unknownOption({ name }) {
    return {
        reason: name.includes('=')
            ? 'must not contain the value: QEMU takes it as the next argument'
            : 'is not an option that the policy allows',
        remedy: 'Remove it. docs/security/qmp-policy.md lists the allowed options.',
    };
}
function problemOf({ index, text, value }, { reason, remedy }) {
    const argument = (0,untrusted_text/* oneLine */.T)(value === undefined ? text : `${text} ${value}`, 120);
    const sentence = reason.endsWith('.') ? reason : `${reason}.`;
    return { index, argument, reason: `\`${(0,untrusted_text/* oneLine */.T)(text, 40)}\`: ${sentence}`, remedy };
}

// EXTERNAL MODULE: ./src/policy/violations.ts
var violations = __webpack_require__(19280);
// EXTERNAL MODULE: ./src/qmp/script/action.ts
var action = __webpack_require__(82708);
// EXTERNAL MODULE: ./src/shared/nearest.ts
var nearest = __webpack_require__(4023);
// EXTERNAL MODULE: ./src/shared/snapshot-operation.ts
var snapshot_operation = __webpack_require__(72437);
// EXTERNAL MODULE: ./src/supervisor/guest/operations.ts
var operations = __webpack_require__(19147);
// EXTERNAL MODULE: ./src/supervisor/snapshots/commands.ts
var commands = __webpack_require__(69404);
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
                reason: `${(0,wording/* theInput */.y8)('qemu-args')}, argument ${index + 1}: ${reason}`,
                remedy,
            },
            arguments: { argument },
        })),
    ];
}
/** The policy knows commands alone: a mistyped name may mean another step of a script. */
function withStepMeant(violation) {
    const hint = violation.tier === 'unclassified' ? (0,nearest/* didYouMean */.au)(violation.command, action/* STEP_NAMES */.K, 'Did you mean the step') : undefined;
    return hint === undefined ? violation : { ...violation, reason: `${violation.reason} ${hint}` };
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
            const { decision, tier, reason, remedy } = (0,judge/* judge */.S)(layers, command, { ...context, created: disks });
            if (decision === 'allow')
                return [];
            const told = `${where} (${JSON.stringify((0,snapshot_operation/* snapshotActText */.aA)(step.act))}) needs a command that is blocked: ${reason}`;
            const violation = { command: command.execute, tier, reason: told, remedy, ...(line === undefined ? {} : { line }) };
            return [{ violation, arguments: { ...step.act } }];
        });
    };
    return [
        ...snapshot.flatMap((step) => judged(step, (0,wording/* theInput */.y8)('snapshot'))),
        ...script.flatMap((step) => judged(step, 'The step `snapshot`', step.line)),
    ];
}
function impliedDump(inputs, layers, context) {
    if (inputs.dump === 'never')
        return [];
    const command = { execute: 'dump-guest-memory', arguments: { paging: false, protocol: 'file:memory.elf' } };
    const { decision, tier, reason, remedy } = (0,judge/* judge */.S)(layers, command, context);
    if (decision === 'allow')
        return [];
    const violation = {
        command: command.execute,
        tier,
        reason: `${(0,wording/* theInput */.y8)('dump')} ("${inputs.dump}") needs a command that is blocked: ${reason}`,
        remedy,
    };
    return [{ violation, arguments: command.arguments ?? {} }];
}
/** What the run will do in the guest, in that order. */
function guestActs(inputs, layers) {
    const { run, runWith: channel, env, workingDirectory, auditScript, copyIn, copyOut } = inputs;
    const judged = (name, act, facts) => {
        const { decision, tier, reason, remedy } = (0,judge/* judge */.S)(layers, { operation: act, arguments: facts });
        const violation = { command: act, tier, reason: `${(0,wording/* theInput */.y8)(name)} needs what is blocked: ${reason}`, remedy };
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

/***/ 44310:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ policyLayers)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _policy_layer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48919);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86202);
/* harmony import */ var _administrator_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45272);






/**
 * The policy layers that a run brings along: its inputs, the ceiling file if one is named, and the administrator's. Every layer
 * must permit a command, so neither file can be widened by the inputs, nor the administrator's by the other.
 *
 * @throws InputError, PolicyFileError or AdministratorPolicyError; nothing has been started.
 */
async function policyLayers(inputs, administrator) {
    const ceiling = await (0,_administrator_js__WEBPACK_IMPORTED_MODULE_5__/* .administratorLayers */ .CC)(administrator);
    const own = (0,_policy_layer_js__WEBPACK_IMPORTED_MODULE_3__/* .createLayer */ .Ay)('inputs', { allow: inputs.allow, deny: inputs.deny, 'allow-dangerous': inputs.allowDangerous });
    if (inputs.policy === undefined)
        return [own, ...ceiling];
    // It brings a YAML parser along, which a run without a policy file need not load.
    const { parsePolicyFile } = await Promise.all(/* import() */[__webpack_require__.e(8905), __webpack_require__.e(2118)]).then(__webpack_require__.bind(__webpack_require__, 9737));
    const text = await readPolicy(inputs.policy);
    const file = { ...parsePolicyFile(text, `policy file ${inputs.policy}`), sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex') };
    return [own, file, ...ceiling];
}
async function readPolicy(file) {
    try {
        // Opening a FIFO for reading waits for a writer; with O_NONBLOCK it does not.
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
        try {
            if (!(await handle.stat()).isFile())
                throw unusable(file, 'is not a regular file');
            return await handle.readFile('utf8');
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        throw error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz ? error : unusable(file, `cannot be read (${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) ?? 'unknown error'})`);
    }
}
function unusable(file, what) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz([{ input: 'policy', value: file, problem: `${what}; name a policy file that exists` }]);
}


/***/ }),

/***/ 33980:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WU: () => (/* binding */ openAudit),
/* harmony export */   Xw: () => (/* binding */ auditFailedStart),
/* harmony export */   ok: () => (/* binding */ refuseBeforeStart),
/* harmony export */   z7: () => (/* binding */ refuseWith)
/* harmony export */ });
/* harmony import */ var _audit_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6785);
/* harmony import */ var _audit_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89922);
/* harmony import */ var _audit_redact_redactor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31568);
/* harmony import */ var _policy_layer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48919);
/* harmony import */ var _policy_violations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19280);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86202);
/* harmony import */ var _supervisor_gate_gate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30821);







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
    throw new _policy_violations_js__WEBPACK_IMPORTED_MODULE_4__/* .PolicyError */ .p(refused.map(({ violation }) => violation));
}
/** Refuses commands for a VM that has no supervisor yet: the run itself writes the audit log that the supervisor would. */
async function refuseBeforeStart(refused, folder, vm, env) {
    const audit = await openAudit(folder, vm, env);
    try {
        return await refuseWith(refused, async (params) => {
            for (const { level, text } of (0,_audit_line_js__WEBPACK_IMPORTED_MODULE_0__/* .auditLines */ .L)(await audit.append((0,_supervisor_gate_gate_js__WEBPACK_IMPORTED_MODULE_6__/* .refusedEntry */ .f)(params))))
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
        arguments: { policy: (0,_policy_layer_js__WEBPACK_IMPORTED_MODULE_3__/* .layerFacts */ .Dx)(layers) },
        outcome: 'failed',
        reason: 'before QEMU was started',
        error: (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .errorText */ .kc)(error),
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
    return _audit_log_js__WEBPACK_IMPORTED_MODULE_1__/* .AuditLog */ .S.open(folder.audit, { vm, redact: (0,_audit_redact_redactor_js__WEBPACK_IMPORTED_MODULE_2__/* .createRedactor */ .l)(env.secrets) });
}


/***/ }),

/***/ 19280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ PolicyError),
/* harmony export */   w: () => (/* binding */ checkScript)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86202);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13905);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36902);



/** The policy blocked commands. Lists every violation with the command, the danger, and how to allow it. */
class PolicyError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po {
    violations;
    constructor(violations) {
        const noun = violations.every(({ command }) => _table_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .Lo.has(command)) ? 'QMP command' : 'request';
        const count = violations.length === 1 ? `a ${noun}` : `${violations.length} ${noun}s`;
        const list = violations.map(({ line, reason, remedy }) => `  ${line === undefined ? '' : `line ${line}: `}${reason} ${remedy}`);
        super(`The policy blocks ${count}:\n${list.join('\n')}`, {
            remedy: 'Nothing was sent. Run `maqet policy explain COMMAND` for details.',
            status: 'blocked',
        });
        this.violations = violations;
    }
}
/**
 * Judges every command of a script. A command that writes the same file as an earlier one is a violation, too: it would truncate the
 * evidence of the first.
 *
 * @returns all violations in the order of the script; empty if the whole script may run.
 */
function checkScript(layers, steps, context = {}) {
    const written = new Map();
    const found = steps.flatMap(({ line, command }) => {
        if (command === undefined)
            return [];
        const decision = (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S)(layers, command, context);
        if (decision.decision === 'block') {
            const { command: name, tier, reason, remedy } = decision;
            return [{ line, command: name, tier, reason, remedy }];
        }
        return decision.paths.flatMap(({ directory, name }) => {
            const file = `${directory}/${name}`;
            const first = written.get(file);
            if (directory === 'files' || first === undefined) {
                written.set(file, line);
                return [];
            }
            const reason = `\`${decision.command}\` would overwrite \`${file}\`, which line ${first} writes.`;
            return [{ line, command: decision.command, tier: decision.tier, reason, remedy: 'Give each file a different name.' }];
        });
    });
    // One line of a script can stand for many commands: a typed text is one for each key.
    return found.filter(({ line, reason }, index) => found[index - 1]?.line !== line || found[index - 1]?.reason !== reason);
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


/***/ })

};
