export const id = 3905;
export const ids = [3905];
export const modules = {

/***/ 67258:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ pathFindings),
/* harmony export */   d: () => (/* binding */ confineArguments)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86202);
/* harmony import */ var _shared_host_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2402);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64623);
/* harmony import */ var _shared_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10401);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56695);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91586);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22757);








/** Members of `pathArgs` that name a node, device or export inside QEMU, not a file: they are checked and stay as they are. */
const REFERENCES = {
    'block-commit': ['base', 'top'],
    'block-stream': ['base'],
    'blockdev-add': ['backing'],
    'blockdev-create': ['file'],
    'block-export-add': ['name'],
    'change-backing-file': ['device'],
    'object-add': ['canbus', 'chardev'],
};
/** Members of `pathArgs` that name programs or devices of the host: no file of the VM's directory can take their place. */
const PROGRAMS = {
    migrate: ['args'],
    'migrate-incoming': ['args'],
    'migrate-set-parameters': ['cpr-exec-command'],
    netdev_add: ['script', 'downscript', 'helper', 'vhostdev'],
};
/** Strings that leave the VM's directory wherever QEMU reads them as a path or a URI. */
const PATH_LIKE = /^(?:\/|~|\.{1,2}(?:\/|$))|(?:^|\/)\.\.(?:\/|$)|^(?:file|fd|unix|exec|json|host_device|host_cdrom|fat|vvfat):/i;
/**
 * Checks the host paths in the arguments of a command that has `pathArgs`.
 *
 * A member is recognized by its name at any depth, because QEMU nests block nodes without a limit. Any other member is refused if its
 * value looks like a path.
 *
 * @param facts - the command; its `pathArgs` list the members that name files.
 */
function pathFindings(facts, args) {
    const leaves = new Set(facts.pathArgs.map(lastMember));
    const visit = (value, pointer) => {
        const key = pointer.findLast((step) => typeof step === 'string') ?? '';
        const leaf = lastMember(key);
        if (leaves.has(leaf) && !isContainer(value, pointer))
            return leafFindings(facts.name, leaf, value, pointer);
        if (Array.isArray(value))
            return (0,_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .merge */ .h1)(value.map((item, index) => visit(item, [...pointer, index])));
        if (value !== null && typeof value === 'object') {
            return (0,_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .merge */ .h1)(Object.entries(value).map(([member, item]) => visit(item, [...pointer, member])));
        }
        return typeof value === 'string' ? strayFindings(facts.name, key, value, args) : _decision_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_FINDINGS */ .BU;
    };
    return visit(args, []);
}
/** Returns the last member of a dotted path: `file` for `backing[].file`. */
function lastMember(dotted) {
    return (dotted.split('.').at(-1) ?? '').replace('[]', '');
}
function isContainer(value, pointer) {
    return pointer.length === 0 || (value !== null && typeof value === 'object');
}
function leafFindings(command, leaf, value, pointer) {
    const subject = `\`${command}\`: \`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .T)(pointer.join('.'), 80)}\``;
    if (PROGRAMS[command]?.includes(leaf)) {
        if (value === 'no' && leaf.endsWith('script'))
            return _decision_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_FINDINGS */ .BU;
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(`${subject} is ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .show */ .WU)(value)}, a program or device of the host.`, `Remove \`${leaf}\`. No setting allows it.`);
    }
    if (leaf === 'uri')
        return uriFindings(subject, value, pointer);
    const plain = typeof value === 'string' && (0,_shared_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlainName */ .s)(value);
    if (REFERENCES[command]?.includes(leaf)) {
        if (plain || value === null)
            return _decision_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_FINDINGS */ .BU;
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(`${subject} is ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .show */ .WU)(value)}, but must be the plain name of something inside the VM.`, `Use a node name or an id for \`${leaf}\`.`);
    }
    if (plain)
        return confined(pointer, value, '');
    return (0,_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(`${subject} is ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .show */ .WU)(value)}, but must be a plain file name inside the VM's directory.`, `Write a plain name such as \`${leaf}: disk.img\`. The file belongs in \`files/\` of the VM's directory.`);
}
/** A migration may go to a file in the VM's directory, or over TCP: whoever allows the command accepts that. */
function uriFindings(subject, value, pointer) {
    const text = typeof value === 'string' ? value : '';
    if (/^tcp:[A-Za-z0-9.\-[\]:]*:\d{1,5}$/.test(text))
        return _decision_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_FINDINGS */ .BU;
    const name = text.startsWith('file:') ? text.slice('file:'.length) : '';
    if ((0,_shared_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlainName */ .s)(name))
        return confined(pointer, name, 'file:');
    return (0,_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(`${subject} is ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .show */ .WU)(value)}, which could run a program of the host or leave the VM's directory.`, 'Use `file:NAME` (since QEMU 8.2) or `tcp:HOST:PORT`.');
}
function confined(pointer, name, prefix) {
    return { refusals: [], paths: [{ pointer, name, prefix, directory: 'files' }] };
}
function strayFindings(command, key, value, args) {
    // Base64 can begin with a slash, and QEMU never reads the data of a secret as a path.
    if (command === 'object-add' && key === 'data' && args['qom-type'] === 'secret')
        return _decision_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_FINDINGS */ .BU;
    if (!PATH_LIKE.test(value) && !value.includes('\0'))
        return _decision_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_FINDINGS */ .BU;
    return (0,_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .TR)(`\`${command}\`: \`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .T)(key, 60)}\` is ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .show */ .WU)(value)}, which looks like a path or URI of the host.`, `Remove it, or use a plain name.`);
}
/**
 * Returns the arguments with each plain file name replaced by its absolute path below the VM's directory. The given object is not
 * changed.
 *
 * The caller must check that nothing exists at those paths before it sends the command: QEMU truncates files, follows links and hangs
 * on pipes.
 *
 * @param paths - those of the {@link Decision} on exactly these arguments.
 * @param vmDir - absolute, and not inside a system directory.
 * @throws MaqetError if the paths do not fit the arguments or the directory cannot hold files. A command is never confined by half.
 */
function confineArguments(args, paths, vmDir) {
    if (paths.length === 0)
        return args;
    if (!node_path__WEBPACK_IMPORTED_MODULE_0___default().isAbsolute(vmDir) || (0,_shared_host_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .systemProblem */ .N$)(vmDir, 'write') !== undefined) {
        throw confinementError(`the VM's directory ${JSON.stringify(vmDir)} cannot hold files`);
    }
    return paths.reduce((current, item) => {
        if (!(0,_shared_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlainName */ .s)(item.name))
            throw confinementError(`${JSON.stringify(item.name)} is not a plain file name`);
        const target = item.prefix + node_path__WEBPACK_IMPORTED_MODULE_0___default().join(vmDir, item.directory, item.name);
        return replaceAt(current, item.pointer, item.prefix + item.name, target);
    }, args);
}
function replaceAt(value, pointer, expected, target) {
    const [step, ...rest] = pointer;
    if (step === undefined) {
        if (value !== expected)
            throw confinementError(`${JSON.stringify(expected)} has moved since the command was judged`);
        return target;
    }
    if (Array.isArray(value) && typeof step === 'number') {
        return value.with(step, replaceAt(value[step], rest, expected, target));
    }
    if ((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isJsonObject */ .OW)(value) && typeof step === 'string' && Object.hasOwn(value, step)) {
        return { ...value, [step]: replaceAt(value[step], rest, expected, target) };
    }
    throw confinementError(`the arguments have no member ${pointer.join('.')}`);
}
function confinementError(problem) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MaqetError */ .Po(`Could not confine the file names of a QMP command: ${problem}.`, {
        remedy: 'The command was not sent. This is a bug in maqet: please report it.',
        status: 'blocked',
    });
}


/***/ }),

/***/ 54361:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ propertyRefusal),
/* harmony export */   aP: () => (/* binding */ deviceRefusals),
/* harmony export */   br: () => (/* binding */ isPlainDriver)
/* harmony export */ });
/* unused harmony export PLAIN_DRIVERS */
/* harmony import */ var _shared_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10401);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56695);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22757);



/** The transport and bus variants of virtio devices that reach nothing on the host but their back end. */
const VIRTIO = ['blk', 'net', 'scsi', 'serial', 'rng', 'balloon'].flatMap((kind) => [
    `virtio-${kind}-pci`,
    `virtio-${kind}-pci-transitional`,
    `virtio-${kind}-pci-non-transitional`,
    `virtio-${kind}-device`,
    `virtio-${kind}-ccw`,
]);
const words = (text) => text.split(' ');
/**
 * The drivers of plain emulated devices: each reaches nothing on the host but the back end that it is given.
 *
 * Left out on purpose: pass-through (`vfio-*`, `usb-host`, `scsi-block`, `scsi-generic`, `virtio-input-host*`), processes and
 * sockets of the host (`vhost-*`, `usb-redir`, `ivshmem-doorbell`, `x-pci-proxy-dev`), files (`loader`, `guest-loader`, `usb-mtp`,
 * `virtio-9p-*`, `ccid-card-*`, `u2f-*`), the GPU of the host (`*-gl*`), and every driver that is not named here.
 */
const PLAIN_DRIVERS = new Set([
    ...VIRTIO,
    ...words('virtio-gpu-pci virtio-gpu-device virtio-vga virtio-keyboard-pci virtio-mouse-pci virtio-tablet-pci virtio-mem-pci'),
    ...words('virtio-iommu-pci virtserialport virtconsole pc-dimm nvdimm vmcoreinfo vmgenid pvpanic pvpanic-pci edu pci-testdev'),
    ...words('isa-debug-exit i6300esb ib700'),
    ...words('e1000 e1000-82544gc e1000-82545em e1000e igb rtl8139 pcnet ne2k_pci ne2k_isa tulip vmxnet3 usb-net'),
    ...words('i82550 i82551 i82557a i82557b i82557c i82558a i82558b i82559a i82559b i82559c i82559er i82562 i82801'),
    ...words('nvme nvme-ns nvme-subsys ide-hd ide-cd scsi-hd scsi-cd floppy sd-card sdhci-pci isa-fdc isa-ide piix3-ide piix4-ide'),
    ...words('ich9-ahci am53c974 dc390 lsi53c810 lsi53c895a megasas megasas-gen2 mptsas1068 pvscsi'),
    ...words('usb-kbd usb-mouse usb-tablet usb-wacom-tablet usb-hub usb-storage usb-bot usb-uas usb-serial usb-audio usb-ccid'),
    ...words('qemu-xhci nec-usb-xhci usb-ehci pci-ohci piix3-usb-uhci piix4-usb-uhci ich9-usb-ehci1 ich9-usb-ehci2'),
    ...words('ich9-usb-uhci1 ich9-usb-uhci2 ich9-usb-uhci3 ich9-usb-uhci4 ich9-usb-uhci5 ich9-usb-uhci6'),
    ...words('pcie-root-port pcie-pci-bridge pci-bridge i82801b11-bridge ioh3420 x3130-upstream xio3130-downstream pxb pxb-pcie'),
    ...words('VGA secondary-vga bochs-display cirrus-vga isa-vga isa-cirrus-vga vmware-svga ati-vga qxl qxl-vga ramfb'),
    ...words('isa-serial pci-serial pci-serial-2x pci-serial-4x isa-debugcon isa-parallel vmmouse i8042'),
    ...words('intel-hda ich9-intel-hda hda-duplex hda-micro hda-output AC97 ES1370 sb16 adlib cs4231a gus'),
    ...words('intel-iommu amd-iommu ctucan_pci ipmi-bmc-sim isa-ipmi-kcs isa-ipmi-bt pci-ipmi-kcs pci-ipmi-bt'),
]);
/** Properties that name a back end: as safe as the back end is. */
const BACK_ENDS = new Set(words('drive netdev chardev memdev iothread audiodev rng pmrdev lsadev cryptodev fsdev tpmdev throttle-group failover_pair_id subsys'));
/** Properties through which a device reaches the host: files, descriptors, host devices, secrets, display servers. */
const HOST_PROPERTIES = new Set([
    ...words('romfile file filename path mem-path rootdir dir evdev host hostbus hostaddr hostport hostdevice sysfsdev fd fds vhostfd'),
    ...words('vhostfds tapfd hidraw backend db cert1 cert2 cert3 socket server logfile script config-file kernel-file display'),
    ...words('password-secret secret key-secret data'),
]);
/** No slash and no backslash, so that no value can be a path, whatever the property. */
const SAFE_TEXT = /^[A-Za-z0-9 _.:,;@+=#*()'"-]{0,256}$/;
/** Returns true for the driver of a plain emulated device, which reaches the host through its back ends alone. */
function isPlainDriver(driver) {
    return PLAIN_DRIVERS.has(driver) || /^[A-Za-z0-9][A-Za-z0-9._-]{0,60}-(?:x86_64|i386)-cpu$/.test(driver);
}
/**
 * Returns the objections to a device, given as the properties of `device_add` or `-device`. Every occurrence of a repeated property is
 * judged.
 */
function deviceRefusals(properties, ownsBackEnd) {
    const drivers = properties.filter(([name]) => name === 'driver').map(([, value]) => value);
    const refusals = drivers.length === 0 ? [{ reason: 'the `driver` is missing.', remedy: 'Name the driver.' }] : drivers.flatMap(driverRefusal);
    return [...refusals, ...properties.flatMap(([name, value]) => (name === 'driver' ? [] : propertyRefusal(name, value, ownsBackEnd)))];
}
function driverRefusal(driver) {
    if (typeof driver === 'string' && isPlainDriver(driver))
        return [];
    return [
        {
            reason: `the driver ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(driver)} is not an allowed emulated device. Other drivers can reach files, devices or sockets of the host.`,
            remedy: 'Use a driver such as virtio-blk-pci, e1000e, usb-tablet or nvme. No setting allows other drivers.',
        },
    ];
}
/** Returns the objections to one property of a device. */
function propertyRefusal(name, value, ownsBackEnd) {
    const shown = `\`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(name, 60)}\``;
    if (!/^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(name)) {
        return [{ reason: `${shown} is not a valid property name.`, remedy: `Remove ${shown}.` }];
    }
    if (BACK_ENDS.has(name)) {
        if (typeof value === 'string' && (0,_shared_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainName */ .s)(value) && ownsBackEnd(name, value))
            return [];
        return [
            {
                reason: `${shown} names ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(value)}, but this VM has no such back end.`,
                remedy: 'Name a disk or network that was declared when the VM started.',
            },
        ];
    }
    if (HOST_PROPERTIES.has(name)) {
        return [
            {
                reason: `${shown} is ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(value)}. It reaches a file, device or secret of the host.`,
                remedy: `Remove ${shown}. No setting allows it.`,
            },
        ];
    }
    if (isSafeValue(name, value))
        return [];
    return [
        {
            reason: `${shown} is ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(value)}, which is not a plain value or could be read as a path.`,
            remedy: `Use a number, a boolean or plain text for ${shown}.`,
        },
    ];
}
function isSafeValue(name, value) {
    if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'bigint')
        return true;
    if (typeof value !== 'string')
        return false;
    return name === 'id' ? (0,_shared_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainName */ .s)(value) : SAFE_TEXT.test(value) && !value.includes('..');
}


/***/ }),

/***/ 22757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   JU: () => (/* binding */ asInteger),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   Y: () => (/* binding */ ruleOf),
/* harmony export */   oA: () => (/* binding */ checkFields),
/* harmony export */   pU: () => (/* binding */ booleanRule),
/* harmony export */   rC: () => (/* binding */ integerRule),
/* harmony export */   sY: () => (/* binding */ plainNameRule),
/* harmony export */   w6: () => (/* binding */ fileNameRule),
/* harmony export */   yo: () => (/* binding */ oneOfRule)
/* harmony export */ });
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64623);
/* harmony import */ var _shared_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10401);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56695);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91586);




/** Formats a value for a message: JSON on one short, sanitized line. */
function show(value) {
    return value === undefined ? 'nothing' : (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringifyJson */ .sd)(value), 80);
}
/**
 * Checks the arguments against a table. A missing required argument is refused, and so is one that the table does not list: an
 * argument that a future QEMU adds stays blocked until somebody has judged it.
 */
function checkFields(args, table, scope) {
    const rules = new Map([...Object.entries(table.required), ...Object.entries(table.optional)]);
    const missing = Object.keys(table.required)
        .filter((field) => !Object.hasOwn(args, field))
        .map((field) => (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(`\`${scope.command}\` requires the argument \`${field}\`.`, `Add \`${field}\`.`));
    const given = Object.entries(args).map(([field, value]) => {
        const rule = rules.get(field);
        if (rule !== undefined)
            return rule(value, field, scope);
        const known = [...rules.keys()].join(', ') || 'none';
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(`The policy does not know the argument \`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(field, 60)}\` of \`${scope.command}\`.`, `Remove it. Known arguments: ${known}.`);
    });
    return (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .merge */ .h1)([...missing, ...given]);
}
/** Makes a rule that accepts the values for which `holds` returns true. `legal` completes the sentence "It must be …". */
function ruleOf(legal, holds) {
    return (value, field, scope) => (holds(value) ? _decision_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FINDINGS */ .BU : mismatch(legal, value, field, scope));
}
/** Returns the objection to a value that is not `legal`. */
function mismatch(legal, value, field, scope) {
    return (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(`\`${scope.command}\`: \`${field}\` is ${show(value)}, but must be ${legal}.`, `Set \`${field}\` to ${legal}.`);
}
const booleanRule = ruleOf('true or false', (value) => typeof value === 'boolean');
/** Accepts the name of something inside QEMU (a display, a job, a tag): no path, no option syntax. */
const plainNameRule = ruleOf('a plain name of letters, digits, `.`, `_` and `-`', (value) => typeof value === 'string' && (0,_shared_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainName */ .s)(value));
/** Accepts one of these strings. */
function oneOfRule(...legal) {
    return ruleOf(`one of ${legal.join(', ')}`, (value) => typeof value === 'string' && legal.includes(value));
}
/** Returns the value as an exact integer; undefined for a fraction, a string, or a number too large to be exact. */
function asInteger(value) {
    if (typeof value === 'bigint')
        return value;
    return typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : undefined;
}
/** Accepts an integer from `least` to `most`, both included. */
function integerRule(least, most) {
    return ruleOf(`an integer from ${least} to ${most}`, (value) => {
        const integer = asInteger(value);
        return integer !== undefined && integer >= least && integer <= most;
    });
}
/** Accepts a plain file name after `prefix`, and confines it to a subdirectory of the VM's directory. */
function fileNameRule(directory, prefix = '') {
    return (value, field, scope) => {
        const name = typeof value === 'string' && value.startsWith(prefix) ? value.slice(prefix.length) : undefined;
        if (name !== undefined && (0,_shared_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainName */ .s)(name))
            return { refusals: [], paths: [{ pointer: [field], name, prefix, directory }] };
        const example = `${prefix}${directory === 'screenshots' ? 'screen.png' : 'memory.bin'}`;
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(`\`${scope.command}\`: \`${field}\` is ${show(value)}, but must be ${prefix === '' ? '' : `\`${prefix}\` and `}a plain file name, ` +
            'because QEMU follows links, truncates existing files and hangs on pipes.', `Write a name such as \`${field}: ${JSON.stringify(example)}\`. The file is created in \`${directory}/\` of the VM's directory.`);
    };
}


/***/ }),

/***/ 13905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge),
  r: () => (/* binding */ layersRefusal)
});

// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(56695);
// EXTERNAL MODULE: ./src/shared/wording.ts
var wording = __webpack_require__(81565);
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(64623);
// EXTERNAL MODULE: ./src/shared/snapshot-operation.ts
var snapshot_operation = __webpack_require__(72437);
// EXTERNAL MODULE: ./src/policy/confine.ts
var confine = __webpack_require__(67258);
// EXTERNAL MODULE: ./src/policy/decision.ts
var decision = __webpack_require__(91586);
// EXTERNAL MODULE: ./src/policy/devices.ts
var devices = __webpack_require__(54361);
// EXTERNAL MODULE: ./src/policy/fields.ts
var fields = __webpack_require__(22757);
// EXTERNAL MODULE: ./src/policy/memory-rules.ts
var memory_rules = __webpack_require__(58301);
// EXTERNAL MODULE: ./src/policy/table.ts + 2 modules
var table = __webpack_require__(36902);
;// CONCATENATED MODULE: ./src/policy/arguments.ts









/**
 * Checks the arguments of a command, and that the request holds nothing else. This is the last step of the judgement.
 *
 * Commands of the guest agent need no further rules: their arguments name things inside the guest, and their tier covers those. A QMP
 * command with a rule accepts only the arguments that the rule lists. For every other QMP command, each member that `pathArgs` lists
 * must be a plain name.
 *
 * @param request - the command as the caller gave it; read as untrusted.
 */
function argumentFindings(facts, request, scope) {
    const { arguments: args = {} } = request;
    const problem = shapeProblem(args);
    if (problem !== undefined)
        return (0,decision/* refuse */.TR)(`The arguments of \`${facts.name}\` ${problem}.`, 'Give the arguments as one JSON object.');
    const extra = extraKeys(request);
    return table/* COMMANDS */.Lo.has(facts.name) ? (0,decision/* merge */.h1)([extra, ruleFindings(facts, args, scope)]) : extra;
}
const DEPTH_LIMIT = 32;
const VALUE_LIMIT = 20_000;
/**
 * Returns why `value` is not a JSON object that is sent exactly as it was judged; undefined if it is one.
 *
 * Refuses everything that a serializer could turn into something else: `toJSON`, class instances, NaN, cycles, `undefined`.
 */
function shapeProblem(value) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return 'are not a JSON object';
    let seen = 0;
    const visit = (item, depth) => {
        seen += 1;
        if (seen > VALUE_LIMIT)
            return `hold more than ${VALUE_LIMIT} values`;
        if (depth > DEPTH_LIMIT)
            return `are nested deeper than ${DEPTH_LIMIT} levels`;
        if (item === null || typeof item === 'string' || typeof item === 'boolean' || typeof item === 'bigint')
            return undefined;
        if (typeof item === 'number')
            return Number.isFinite(item) ? undefined : 'hold a number that JSON cannot represent';
        if (typeof item !== 'object' || !isPlain(item))
            return 'hold a value that JSON cannot represent';
        for (const child of Object.values(item)) {
            const problem = visit(child, depth + 1);
            if (problem !== undefined)
                return problem;
        }
        return undefined;
    };
    return visit(value, 0);
}
/** Returns true for an ordinary list or object without accessors, which reads the same each time. */
function isPlain(item) {
    if ('toJSON' in item && typeof item.toJSON === 'function')
        return false;
    const prototype = Object.getPrototypeOf(item);
    // The prototype of a plain object has no prototype itself, also if the object comes from another realm.
    const ordinary = Array.isArray(item) || prototype === null || Object.getPrototypeOf(prototype) === null;
    return ordinary && Object.values(Object.getOwnPropertyDescriptors(item)).every((property) => 'value' in property);
}
const REQUEST_KEYS = ['execute', 'operation', 'arguments'];
function extraKeys(request) {
    const extra = Object.keys(request).filter((key) => !REQUEST_KEYS.includes(key) || (key === 'execute' && 'operation' in request));
    if (extra.length === 0)
        return decision/* NO_FINDINGS */.BU;
    return (0,decision/* refuse */.TR)(`A command has \`execute\` and \`arguments\` only, but this one also has ${extra.map((key) => `\`${(0,untrusted_text/* oneLine */.T)(key, 40)}\``).join(', ')}. ` +
        'maqet assigns the ids, and an out-of-band command would overtake the order of the audit log.', 'Remove the other keys.');
}
function ruleFindings(facts, args, scope) {
    const rule = RULES.get(facts.name);
    if (rule !== undefined)
        return rule(args, scope);
    const paths = facts.pathArgs.length > 0 ? (0,confine/* pathFindings */.K)(facts, args) : decision/* NO_FINDINGS */.BU;
    return facts.name === 'object-add' ? (0,decision/* merge */.h1)([paths, objectAdd(args, scope)]) : paths;
}
/** Refuses the watchdog action `inject-nmi` unless the command of that name is allowed: both do the same (measured on QEMU 7.2). */
const watchdogAction = (value, field, scope) => {
    if (typeof value !== 'string')
        return (0,fields/* mismatch */.J4)('a string', value, field, scope);
    const nmi = scope.judge({ execute: 'inject-nmi', arguments: {} });
    if (value !== 'inject-nmi' || nmi.decision === 'allow')
        return decision/* NO_FINDINGS */.BU;
    return (0,decision/* refuse */.TR)(`\`${scope.command}\`: \`${field}: inject-nmi\` does the same as the command inject-nmi. ${nmi.reason}`, nmi.remedy);
};
const setAction = (args, scope) => {
    const action = (0,fields/* ruleOf */.Y)('a string', (value) => typeof value === 'string');
    return (0,fields/* checkFields */.oA)(args, { required: {}, optional: { reboot: action, shutdown: action, panic: action, watchdog: watchdogAction } }, scope);
};
const watchdogSetAction = (args, scope) => (0,fields/* checkFields */.oA)(args, { required: { action: watchdogAction }, optional: {} }, scope);
/** Accepts disks that maqet created. A failed `snapshot-load` leaves the VM in `restore-vm` (measured on 7.2), so check first. */
const createdDisk = (value, field, scope) => {
    const created = scope.context.created ?? [];
    if (typeof value === 'string' && created.includes(value))
        return decision/* NO_FINDINGS */.BU;
    const legal = created.length === 0 ? 'this VM has none' : `use one of ${created.join(', ')}`;
    return (0,decision/* refuse */.TR)(`\`${scope.command}\`: \`${field}\` names ${(0,fields/* show */.WU)(value)}, but maqet created no such disk for this VM.`, `Name a disk that maqet created: ${legal}.`);
};
const createdDisks = (value, field, scope) => {
    if (!Array.isArray(value) || value.length === 0)
        return (0,fields/* mismatch */.J4)('a list of disks', value, field, scope);
    return (0,decision/* merge */.h1)(value.map((node) => createdDisk(node, field, scope)));
};
/** Accepts plain names, and every name that maqet accepts for a snapshot. */
const snapshotTag = (value, field, scope) => typeof value === 'string' && (0,snapshot_operation/* isSnapshotName */.Ot)(value) ? decision/* NO_FINDINGS */.BU : (0,fields/* plainNameRule */.sY)(value, field, scope);
function snapshotRule(required) {
    const always = { 'job-id': fields/* plainNameRule */.sY, tag: snapshotTag, devices: createdDisks };
    return (args, scope) => (0,fields/* checkFields */.oA)(args, { required: { ...always, ...required }, optional: {} }, scope);
}
/** Judges each action of a transaction as the command of its name. */
const transaction = (args, scope) => {
    const { actions } = args;
    if (!Array.isArray(actions))
        return (0,fields/* mismatch */.J4)('a list', actions ?? null, 'actions', scope);
    return (0,decision/* merge */.h1)(actions.map((action, index) => actionFindings(action, index, scope)));
};
function actionFindings(action, index, scope) {
    const type = (0,json/* isJsonObject */.OW)(action) ? action['type'] : undefined;
    if (!(0,json/* isJsonObject */.OW)(action) || typeof type !== 'string' || type === 'transaction') {
        return (0,decision/* refuse */.TR)(`\`transaction\`: action ${index + 1} (${(0,fields/* show */.WU)(action)}) is not valid.`, 'Give it a `type` and its `data`.');
    }
    if (type === 'abort')
        return decision/* NO_FINDINGS */.BU;
    if (!table/* COMMANDS */.Lo.has(type)) {
        return (0,decision/* refuse */.TR)(`\`transaction\`: action ${index + 1} has the unknown type ${(0,fields/* show */.WU)(type)}.`, 'Use the name of a QMP command.');
    }
    const inner = scope.judge({ execute: type, arguments: action['data'] ?? {} });
    if (inner.decision === 'block')
        return (0,decision/* refuse */.TR)(`\`transaction\`: action ${index + 1} is blocked. ${inner.reason}`, inner.remedy);
    return { refusals: [], paths: inner.paths.map((path) => ({ ...path, pointer: ['actions', index, 'data', ...path.pointer] })) };
}
/** Refuses monitors: since QEMU 11.1 an object can be one, so that `object-add` would grant every command. */
const objectAdd = (args) => {
    const type = args['qom-type'];
    if (typeof type === 'string' && !/^(?:monitor|mon)\b/i.test(type))
        return decision/* NO_FINDINGS */.BU;
    return (0,decision/* refuse */.TR)(`\`object-add\`: \`qom-type\` is ${(0,fields/* show */.WU)(type)}. It would open a monitor that bypasses the policy.`, 'Use another type of object.');
};
/** Checks the properties of a device: `device_add` with `romfile` showed a file of the host to the guest (measured on 7.2). */
const deviceAdd = (args, scope) => {
    const created = scope.context.created ?? [];
    const refusals = (0,devices/* deviceRefusals */.aP)(Object.entries(args), (_property, id) => created.includes(id));
    return { refusals: refusals.map(({ reason, remedy }) => ({ reason: `\`device_add\`: ${reason}`, remedy })), paths: [] };
};
const RULES = new Map(Object.entries({
    ...memory_rules/* MEMORY_RULES */.C,
    'set-action': setAction,
    'watchdog-set-action': watchdogSetAction,
    'snapshot-save': snapshotRule({ vmstate: createdDisk }),
    'snapshot-load': snapshotRule({ vmstate: createdDisk }),
    'snapshot-delete': snapshotRule({}),
    device_add: deviceAdd,
    transaction,
}));

// EXTERNAL MODULE: ./src/policy/layer.ts
var policy_layer = __webpack_require__(48919);
;// CONCATENATED MODULE: ./src/policy/judge.ts





/**
 * Judges one command for QEMU or the guest agent, or one operation of maqet in the guest.
 *
 * The checks run in this order, and the first objection blocks: the syntax of the name, its tier (a name that is in no table has none),
 * `deny`, `allow`, `allow-dangerous`, the arguments.
 *
 * Pure and total: it never throws, and it blocks what it cannot read. For every input:
 * - A dangerous command is allowed only if every layer names it in `allowDangerous`.
 * - One more layer never turns a block into an allow.
 * - Without any layer, everything is blocked.
 *
 * @param layers - the policy of everyone with a say: the administrator, the policy file, the inputs that started the VM, the inputs
 *   of this step.
 * @param context - the facts about the VM; see {@link PolicyContext} for the effect of a missing one.
 */
function judge(layers, request, context = {}) {
    try {
        return decide(layers, request, context);
    }
    catch {
        const remedy = 'Send a plain JSON object with `execute` and `arguments`.';
        return blocked('(unreadable)', 'unclassified', { reason: 'The command cannot be read.', remedy });
    }
}
function decide(layers, request, context) {
    const operation = 'operation' in request;
    const name = operation ? request.operation : request.execute;
    if (typeof name !== 'string') {
        const reason = 'The command has no name: `execute` is not a string.';
        return blocked('(no name)', 'unclassified', { reason, remedy: 'Name a command. `maqet policy table` lists all commands.' });
    }
    const facts = (0,table/* isCommandName */.zZ)(name) ? (0,table/* factsOf */.xS)(name) : undefined;
    if (facts === undefined || (operation && !(0,table/* isOperation */.YG)(name)))
        return blocked(name, 'unclassified', unknownRefusal(name));
    const refusal = sendRefusal(name, operation) ?? layersRefusal(layers, facts) ?? RESERVED.get(name);
    if (refusal !== undefined)
        return blocked(name, facts.tier, refusal);
    const scope = { command: name, context, judge: (inner) => judge(layers, inner, context) };
    const { refusals, paths } = argumentFindings(facts, request, scope);
    if (refusals.length > 0) {
        return blocked(name, facts.tier, { reason: sentences(refusals, 'reason'), remedy: sentences(refusals, 'remedy') });
    }
    return { command: name, tier: facts.tier, decision: 'allow', reason: `${facts.tier}: ${facts.reason}.`, remedy: '', paths };
}
function blocked(command, tier, { reason, remedy }) {
    return { command, tier, decision: 'block', reason, remedy, paths: [] };
}
function sentences(refusals, part) {
    return [...new Set(refusals.map((refusal) => refusal[part]))].join(' ');
}
function unknownRefusal(name) {
    const shown = (0,untrusted_text/* oneLine */.T)(name, 64);
    const suggestion = (0,table/* suggestCommand */.Wr)(name, 'Did you mean');
    const hint = suggestion === undefined ? '' : ` ${suggestion}`;
    const reason = (0,table/* isCommandName */.zZ)(name)
        ? `\`${shown}\` is not in the command table, and unknown commands are blocked.${hint}`
        : `\`${shown}\` is not a valid command name: use lower-case letters, digits, \`_\` and \`-\`.${hint}`;
    return { reason, remedy: 'Correct the name; `maqet policy table` lists all commands. No setting allows an unknown command.' };
}
/** Operations have inputs that do more than a command could: checks, streams, clean-up. */
function sendRefusal(name, operation) {
    if (operation || !(0,table/* isOperation */.YG)(name))
        return undefined;
    return {
        reason: `\`${name}\` is an operation of maqet and cannot be sent as a command.`,
        remedy: `Use ${(0,wording/* input */.hF)('run')}, ${(0,wording/* input */.hF)('copy-in')} and ${(0,wording/* input */.hF)('copy-out')}, or \`maqet run\` and \`maqet copy\`.`,
    };
}
/** `name` as the client of the guest agent sends it, to tell the answers to its commands apart. */
function syncRefusal(name) {
    const reason = `\`${name}\` synchronizes maqet with the guest agent. maqet sends it itself, and would mistake the answer for its own.`;
    return [name, { reason, remedy: 'Remove it. Use `guest-ping` to check whether the agent answers.' }];
}
/** The commands that the clients send themselves: no layer allows them. */
const RESERVED = new Map([
    [
        'qmp_capabilities',
        {
            // Measured on QEMU 7.2.
            reason: '`qmp_capabilities` is the handshake. maqet sent it when it connected, and QEMU answers a second one with CommandNotFound.',
            remedy: 'Remove it. All other commands work without it.',
        },
    ],
    ...['guest-sync', 'guest-sync-delimited'].map(syncRefusal),
]);
/**
 * Returns why the layers block a command, whatever its arguments; undefined if every layer allows it.
 *
 * `deny` comes first. For a dangerous command, `allow-dangerous` takes the place of `allow`: no name, glob or tier in `allow` applies.
 */
function layersRefusal(layers, facts) {
    if (layers.length === 0) {
        const reason = `\`${facts.name}\` is blocked: no policy is in force.`;
        return { reason, remedy: 'Give at least one policy layer. Its defaults are enough.' };
    }
    return denyRefusal(layers, facts) ?? (facts.tier === 'dangerous' ? dangerRefusal(layers, facts) : allowRefusal(layers, facts));
}
function denyRefusal(layers, facts) {
    const denying = layers.flatMap((layer) => layer.deny.filter((entry) => (0,policy_layer/* covers */.hU)(entry, facts)).map((entry) => ({ layer, entry })));
    if (denying.length === 0)
        return undefined;
    const entries = joined(denying.map(({ layer, entry }) => settingLine('deny', [entry], layer)));
    return {
        reason: `\`${facts.name}\` (${facts.tier}) is denied by ${entries}.`,
        remedy: `Remove that entry. ${(0,wording/* input */.hF)('deny')} takes precedence over ${(0,wording/* input */.hF)('allow')} and ${(0,wording/* input */.hF)('allow-dangerous')}.`,
    };
}
function dangerRefusal(layers, facts) {
    const missing = layers.filter((layer) => !layer.allowDangerous.includes(facts.name));
    if (missing.length === 0)
        return undefined;
    const lines = joined(missing.map((layer) => settingLine('allow-dangerous', [...layer.allowDangerous, facts.name], layer)));
    return {
        reason: `\`${facts.name}\` is dangerous and blocked: ${facts.reason}.`,
        remedy: `To accept the risk, set ${lines}.`,
    };
}
function allowRefusal(layers, facts) {
    const missing = layers.filter((layer) => !layer.allow.some((entry) => (0,policy_layer/* covers */.hU)(entry, facts)));
    if (missing.length === 0)
        return undefined;
    const lines = joined(missing.map((layer) => settingLine('allow', [...layer.allow, facts.name], layer)));
    const sources = joined(missing.map((layer) => (0,untrusted_text/* oneLine */.T)(layer.source)));
    return {
        reason: `\`${facts.name}\` (${facts.tier}: ${facts.reason}) is not in the ${(0,wording/* input */.hF)('allow')} list of ${sources}.`,
        remedy: `To allow it, set ${lines}.`,
    };
}
/** Joins texts without repetition: the step that started a VM and the present one can have the same inputs. */
function joined(texts) {
    return [...new Set(texts)].join(' and ');
}
/** Returns the line to paste: an input in the form of the front that shows it, or a key of a policy file. */
function settingLine(list, entries, layer) {
    const line = (0,wording/* input */.hF)(list, (0,untrusted_text/* oneLine */.T)(entries.join(', '), 300));
    return `${layer.source.startsWith('inputs') ? line : (0,wording/* worded */.MH)(line)} (${(0,untrusted_text/* oneLine */.T)(layer.source)})`;
}


/***/ }),

/***/ 58301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ MEMORY_RULES),
/* harmony export */   l: () => (/* binding */ adaptArguments)
/* harmony export */ });
/* harmony import */ var _shared_dump_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5859);
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99346);
/* harmony import */ var _shared_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50793);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91586);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22757);





const GIB = 2n ** 30n;
const FOUR_GIB = 4n * GIB;
const INT64_MAX = 2n ** 63n - 1n;
/** The end of low RAM: no x86 machine of QEMU has RAM between this address and 4 GiB, the PCI hole. */
const LOW_RAM_END = (7n * GIB) / 2n;
/** QEMU 7.2 dies of SIGSEGV at size ≤ 0 (measured), 9.1 reads -1 as 2^64-1, and without an upper bound the disk fills up. */
const size = (value, field, scope) => {
    const ram = scope.context.memoryBytes;
    const legal = ram === undefined ? 'of at least 1' : `from 1 to the guest's RAM of ${ram} bytes, ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(ram)}`;
    const rule = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleOf */ .Y)(`an integer ${legal} (QEMU before 9.1 crashes on 0 and below)`, (given) => {
        const bytes = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asInteger */ .JU)(given);
        return bytes !== undefined && bytes >= 1n && bytes <= (ram === undefined ? INT64_MAX : BigInt(ram));
    });
    return rule(value, field, scope);
};
const address = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .integerRule */ .rC)(0n, INT64_MAX);
/**
 * Accepts a guest virtual address. QEMU before 9.1 takes an int64, so a kernel address must be given as value - 2^64 ("expected:
 * integer" otherwise, measured on 7.2); {@link adaptArguments} converts it.
 */
const virtualAddress = (value, field, scope) => {
    const given = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asInteger */ .JU)(value);
    if (given !== undefined && given > INT64_MAX && given < 2n ** 64n && (0,_shared_version_js__WEBPACK_IMPORTED_MODULE_4__/* .isBefore */ .Y)(scope.context.qemuVersion, [9, 1])) {
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`\`memsave\`: \`${field}\` is ${given}, but QEMU ${scope.context.qemuVersion} takes signed 64-bit addresses (unsigned since 9.1).`, `Write the same address as \`${field}: ${given - 2n ** 64n}\`.`);
    }
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .integerRule */ .rC)(-(2n ** 63n), 2n ** 64n - 1n)(value, field, scope);
};
const pmemsave = (args, scope) => (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .merge */ .h1)([
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .checkFields */ .oA)(args, { required: { val: address, size, filename: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fileNameRule */ .w6)('dumps') }, optional: {} }, scope),
    rangeFindings(args['val'], args['size'], scope),
]);
const memsave = (args, scope) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .checkFields */ .oA)(args, { required: { val: virtualAddress, size, filename: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fileNameRule */ .w6)('dumps') }, optional: { 'cpu-index': (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .integerRule */ .rC)(0n, 4095n) } }, scope);
const fileOnly = (args, scope) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .checkFields */ .oA)(args, { required: { filename: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fileNameRule */ .w6)('dumps') }, optional: {} }, scope);
/** Refuses ranges outside of RAM: only device registers are there, and reading them changes devices. */
function rangeFindings(val, bytes, scope) {
    const start = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asInteger */ .JU)(val);
    const length = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asInteger */ .JU)(bytes);
    const { memoryBytes } = scope.context;
    if (start === undefined || length === undefined || memoryBytes === undefined || start < 0n || length < 1n)
        return _decision_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_FINDINGS */ .BU;
    const ranges = possibleRam(BigInt(memoryBytes), scope.context);
    if (ranges.some(([from, to]) => start >= from && start + length <= to))
        return _decision_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_FINDINGS */ .BU;
    const legal = ranges.map(([from, to]) => `0x${from.toString(16)}–0x${to.toString(16)}`).join(' or ');
    return (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`\`${scope.command}\`: the range from 0x${start.toString(16)} to 0x${(start + length).toString(16)} is outside the guest's RAM.`, `Keep the range within ${legal}.`);
}
/** Returns the address ranges that RAM can occupy. If the guest may not be x86, one range covers every layout. */
function possibleRam(ram, context) {
    if (!isX86(context))
        return [[0n, FOUR_GIB + ram]];
    return [
        [0n, ram < LOW_RAM_END ? ram : LOW_RAM_END],
        [FOUR_GIB, FOUR_GIB + ram],
    ];
}
function isX86({ arch }) {
    return arch === 'x86_64' || arch === 'i386';
}
const paging = (value, field, scope) => {
    if (value !== true || (isX86(scope.context) && scope.context.memoryLimited === true))
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .booleanRule */ .pU)(value, field, scope);
    return (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)('`dump-guest-memory`: `paging: true` is only for x86 guests under a memory limit, because QEMU allocates several GiB of the host for it.', 'Omit `paging`: crash reads the dump without it.');
};
/** A detached dump is not complete when the command returns, so nothing could check or store it. */
const detach = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleOf */ .Y)('false or omitted, so that the dump is complete when the command returns', (value) => value === false);
const dumpFormat = (value, field, scope) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOfRule */ .yo)(...(scope.context.dumpFormats ?? _shared_dump_format_js__WEBPACK_IMPORTED_MODULE_0__/* .QEMU_DUMP_FORMATS */ .rY))(value, field, scope);
const dumpGuestMemory = (args, scope) => {
    const bound = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .integerRule */ .rC)(0n, INT64_MAX);
    const required = { protocol: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fileNameRule */ .w6)('dumps', 'file:'), paging };
    const optional = { detach, begin: bound, length: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .integerRule */ .rC)(1n, INT64_MAX), format: dumpFormat };
    return (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .merge */ .h1)([(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .checkFields */ .oA)(withDefaults(args), { required, optional }, scope), combinationFindings(args, scope)]);
};
/** Sets `paging` to false if it is missing: QEMU has no default for it. {@link adaptArguments} sends it. */
function withDefaults(args) {
    return Object.hasOwn(args, 'paging') ? args : { ...args, paging: false };
}
/** QEMU refuses these combinations too, but only after it has created an empty file of mode 0400 (measured on 7.2). */
function combinationFindings(args, scope) {
    const filtered = args['begin'] !== undefined || args['length'] !== undefined;
    if ((args['begin'] === undefined) !== (args['length'] === undefined)) {
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)('`dump-guest-memory`: `begin` and `length` require each other.', 'Give both or neither.');
    }
    if (filtered && args['paging'] === true) {
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)('`dump-guest-memory`: `paging` cannot be combined with `begin` and `length`.', 'Remove one of them.');
    }
    const format = args['format'] ?? 'elf';
    if (format === 'elf' || (!filtered && args['paging'] !== true))
        return rangeFindings(args['begin'], args['length'], scope);
    return (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)('`dump-guest-memory`: `paging`, `begin` and `length` are available for the format elf only.', 'Remove them, or set `format: elf`.');
}
const screendump = (args, scope) => {
    const required = { filename: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fileNameRule */ .w6)('screenshots') };
    const optional = { device: _fields_js__WEBPACK_IMPORTED_MODULE_3__/* .plainNameRule */ .sY, head: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .integerRule */ .rC)(0n, 63n), format: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOfRule */ .yo)('ppm', 'png') };
    const findings = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .checkFields */ .oA)(args, { required, optional }, scope);
    if (args['format'] === undefined || !(0,_shared_version_js__WEBPACK_IMPORTED_MODULE_4__/* .isBefore */ .Y)(scope.context.qemuVersion, [7, 1]))
        return findings;
    const early = (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`\`screendump\`: \`format\` requires QEMU 7.1 or newer, and this is ${scope.context.qemuVersion}.`, 'Remove `format`: the picture is a PPM.');
    return (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .merge */ .h1)([findings, early]);
};
/** The rules for the commands that write a file, by command. */
const MEMORY_RULES = {
    pmemsave,
    memsave,
    dumpdtb: fileOnly,
    'dump-skeys': fileOnly,
    'dump-guest-memory': dumpGuestMemory,
    screendump,
};
/**
 * Converts arguments to the form that this QEMU requires. Judge and send the result in place of the given arguments.
 *
 * A kernel address of `memsave` becomes the int64 that QEMU before 9.1 takes; `dump-guest-memory` gets `paging: false`.
 *
 * @returns the same object if nothing changes.
 */
function adaptArguments(command, args, context) {
    if (command === 'dump-guest-memory')
        return withDefaults(args);
    if (command !== 'memsave' || !(0,_shared_version_js__WEBPACK_IMPORTED_MODULE_4__/* .isBefore */ .Y)(context.qemuVersion, [9, 1]))
        return args;
    const val = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asInteger */ .JU)(args['val']);
    return val !== undefined && val > INT64_MAX && val < 2n ** 64n ? { ...args, val: val - 2n ** 64n } : args;
}


/***/ }),

/***/ 50793:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isBefore)
/* harmony export */ });
/**
 * Returns true if `version` is known and lower than `limit`, by major and minor number.
 *
 * A comparison of two numbers is enough: the versions of QEMU carry suffixes of distributions, which no range syntax reads.
 */
function isBefore(version, limit) {
    const match = /^(\d{1,4})\.(\d{1,4})/.exec(version ?? '');
    if (match === null)
        return false;
    const major = Number(match[1]);
    return major < limit[0] || (major === limit[0] && Number(match[2]) < limit[1]);
}


/***/ })

};
