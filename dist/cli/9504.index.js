export const id = 9504;
export const ids = [9504];
export const modules = {

/***/ 858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ checkArguments),
  H: () => (/* binding */ envelopeRefusal)
});

// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(8451);
// EXTERNAL MODULE: ./src/shared/snapshot-operation.ts
var snapshot_operation = __webpack_require__(3633);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(371);
// EXTERNAL MODULE: ./src/policy/decision.ts
var decision = __webpack_require__(6614);
// EXTERNAL MODULE: ./src/policy/devices.ts + 1 modules
var devices = __webpack_require__(1998);
// EXTERNAL MODULE: ./src/policy/fields.ts
var fields = __webpack_require__(1369);
// EXTERNAL MODULE: ./src/policy/memory-rules.ts
var memory_rules = __webpack_require__(9489);
// EXTERNAL MODULE: ./src/shared/paths.ts
var paths = __webpack_require__(405);
;// CONCATENATED MODULE: ./src/policy/path-rules.ts




/** Members of `pathArgs` that name a node, device or export of QEMU's, not a file: they are checked and stay as they are. */
const REFERENCES = {
    'block-commit': ['base', 'top'],
    'block-stream': ['base'],
    'blockdev-add': ['backing'],
    'blockdev-create': ['file'],
    'block-export-add': ['name'],
    'change-backing-file': ['device'],
    'object-add': ['canbus', 'chardev'],
};
/** Members of `pathArgs` that are programs or devices of the host: no file name of the VM's folder can stand there. */
const PROGRAMS = {
    migrate: ['args'],
    'migrate-incoming': ['args'],
    'migrate-set-parameters': ['cpr-exec-command'],
    netdev_add: ['script', 'downscript', 'helper', 'vhostdev'],
};
/** Text that reaches outside of the VM's folder wherever QEMU reads it as a path or a URI. */
const PATH_LIKE = /^(?:\/|~|\.{1,2}(?:\/|$))|(?:^|\/)\.\.(?:\/|$)|^(?:file|fd|unix|exec|json|host_device|host_cdrom|fat|vvfat):/i;
/**
 * The findings about the host paths in the arguments of a command that has `pathArgs`.
 *
 * A member is recognised by its name at any depth, because QEMU nests block nodes without a limit. A text that looks like a
 * path in a member that the table does not list is refused as well.
 *
 * @param facts - the command, whose `pathArgs` say which members name files.
 */
function pathFindings(facts, args) {
    const leaves = new Set(facts.pathArgs.map(lastMember));
    const visit = (value, pointer) => {
        const key = pointer.findLast((step) => typeof step === 'string') ?? '';
        const leaf = lastMember(key);
        if (leaves.has(leaf) && !isContainer(value, pointer))
            return leafFindings(facts.name, leaf, value, pointer);
        if (Array.isArray(value))
            return (0,decision/* merge */.h1)(value.map((item, index) => visit(item, [...pointer, index])));
        if (value !== null && typeof value === 'object') {
            return (0,decision/* merge */.h1)(Object.entries(value).map(([member, item]) => visit(item, [...pointer, member])));
        }
        return typeof value === 'string' ? strayFindings(facts.name, key, value, args) : decision/* NO_FINDINGS */.BU;
    };
    return visit(args, []);
}
/** The name of the last member of a dotted path: `file` of `backing[].file`. */
function lastMember(path) {
    return (path.split('.').at(-1) ?? '').replace('[]', '');
}
function isContainer(value, pointer) {
    return pointer.length === 0 || (value !== null && typeof value === 'object');
}
function leafFindings(command, leaf, value, pointer) {
    const where = `\`${command}\`: \`${(0,untrusted_text/* oneLine */.T)(pointer.join('.'), 80)}\``;
    if (PROGRAMS[command]?.includes(leaf)) {
        if (value === 'no' && leaf.endsWith('script'))
            return decision/* NO_FINDINGS */.BU;
        return (0,decision/* refuse */.TR)(`${where} is ${(0,fields/* show */.WU)(value)}: it names a program or device of the host.`, `Remove \`${leaf}\`; nothing allows it.`);
    }
    if (leaf === 'uri')
        return uriFindings(where, value, pointer);
    const plain = typeof value === 'string' && (0,paths/* isPlainName */.s)(value);
    if (REFERENCES[command]?.includes(leaf)) {
        if (plain || value === null)
            return decision/* NO_FINDINGS */.BU;
        return (0,decision/* refuse */.TR)(`${where} is ${(0,fields/* show */.WU)(value)}, and must be the plain name of something in the VM.`, `Use a node name or an id for \`${leaf}\`.`);
    }
    if (plain)
        return confined(pointer, value, '');
    return (0,decision/* refuse */.TR)(`${where} is ${(0,fields/* show */.WU)(value)}: it names a file of the host, and only a plain file name inside the VM's folder is let through.`, `Write a plain name such as \`${leaf}: disk.img\`; the file lies in the VM's \`files\` folder.`);
}
/** A migration stream may go to a file of the VM's folder, or over TCP, which is what granting the command accepts. */
function uriFindings(where, value, pointer) {
    const text = typeof value === 'string' ? value : '';
    if (/^tcp:[A-Za-z0-9.\-[\]:]*:\d{1,5}$/.test(text))
        return decision/* NO_FINDINGS */.BU;
    const name = text.startsWith('file:') ? text.slice('file:'.length) : '';
    if ((0,paths/* isPlainName */.s)(name))
        return confined(pointer, name, 'file:');
    return (0,decision/* refuse */.TR)(`${where} is ${(0,fields/* show */.WU)(value)}: it runs a program of the host or leaves the VM's folder.`, 'Use `file:NAME` (QEMU 8.2 and newer) or `tcp:HOST:PORT`.');
}
function confined(pointer, name, prefix) {
    return { refusals: [], paths: [{ pointer, name, prefix, folder: 'files' }] };
}
function strayFindings(command, key, value, args) {
    // Base64 may begin with a slash, and the data of a secret is never read as a path.
    if (command === 'object-add' && key === 'data' && args['qom-type'] === 'secret')
        return decision/* NO_FINDINGS */.BU;
    if (!PATH_LIKE.test(value) && !value.includes('\0'))
        return decision/* NO_FINDINGS */.BU;
    return (0,decision/* refuse */.TR)(`\`${command}\`: \`${(0,untrusted_text/* oneLine */.T)(key, 60)}\` is ${(0,fields/* show */.WU)(value)}: it looks like a path or a URI of the host.`, `Remove it, or use a plain name.`);
}

;// CONCATENATED MODULE: ./src/policy/arguments.ts








/** The watchdog's `inject-nmi` does what the blocked command does (accepted by QEMU 7.2, measured). */
const watchdogAction = (value, field, scope) => {
    if (typeof value !== 'string')
        return (0,fields/* mustBe */.Jq)('a text', () => false)(value, field, scope);
    const nmi = scope.judge({ execute: 'inject-nmi', arguments: {} });
    if (value !== 'inject-nmi' || nmi.decision === 'allow')
        return decision/* NO_FINDINGS */.BU;
    return (0,decision/* refuse */.TR)(`\`${scope.command}\`: \`${field}: inject-nmi\` does what the command inject-nmi does. ${nmi.reason}`, nmi.remedy);
};
const setAction = (args, scope) => {
    const action = (0,fields/* mustBe */.Jq)('a text', (value) => typeof value === 'string');
    return (0,fields/* checkFields */.oA)(args, { required: {}, optional: { reboot: action, shutdown: action, panic: action, watchdog: watchdogAction } }, scope);
};
const watchdogSetAction = (args, scope) => (0,fields/* checkFields */.oA)(args, { required: { action: watchdogAction }, optional: {} }, scope);
/** A failed `snapshot-load` leaves the VM in `restore-vm` (measured on 7.2), so names are held against what exists. */
const ownNode = (value, field, scope) => {
    const own = scope.context.created ?? [];
    if (typeof value === 'string' && own.includes(value))
        return decision/* NO_FINDINGS */.BU;
    const legal = own.length === 0 ? 'this VM has none' : `use one of ${own.join(', ')}`;
    return (0,decision/* refuse */.TR)(`\`${scope.command}\`: \`${field}\` names ${(0,fields/* show */.WU)(value)}, which is no disk that maqet made for this VM.`, `Name such a disk: ${legal}.`);
};
const ownNodes = (value, field, scope) => {
    if (!Array.isArray(value) || value.length === 0)
        return (0,fields/* mustBe */.Jq)('a list of disks', () => false)(value, field, scope);
    return (0,decision/* merge */.h1)(value.map((node) => ownNode(node, field, scope)));
};
/** What a caller may write, and what maqet lets its users call a snapshot. */
const aTag = (value, field, scope) => typeof value === 'string' && (0,snapshot_operation/* isSnapshotName */.Ot)(value) ? decision/* NO_FINDINGS */.BU : (0,fields/* aPlainName */.Jv)(value, field, scope);
function snapshotRule(required) {
    const always = { 'job-id': fields/* aPlainName */.Jv, tag: aTag, devices: ownNodes };
    return (args, scope) => (0,fields/* checkFields */.oA)(args, { required: { ...always, ...required }, optional: {} }, scope);
}
/** `transaction` runs other commands: each of them must be allowed by itself. */
const transaction = (args, scope) => {
    const { actions } = args;
    if (!Array.isArray(actions))
        return (0,fields/* mustBe */.Jq)('a list', () => false)(actions ?? null, 'actions', scope);
    return (0,decision/* merge */.h1)(actions.map((action, index) => actionFindings(action, index, scope)));
};
function actionFindings(action, index, scope) {
    if (!(0,json/* isJsonObject */.OW)(action) || typeof action['type'] !== 'string' || action['type'] === 'transaction') {
        return (0,decision/* refuse */.TR)(`\`transaction\`: action ${index + 1} is ${(0,fields/* show */.WU)(action)}, which is no action.`, 'Give it a `type` and its `data`.');
    }
    if (action['type'] === 'abort')
        return decision/* NO_FINDINGS */.BU;
    const inner = scope.judge({ execute: action['type'], arguments: action['data'] ?? {} });
    if (inner.decision === 'block')
        return (0,decision/* refuse */.TR)(`\`transaction\`: action ${index + 1} is blocked. ${inner.reason}`, inner.remedy);
    return { refusals: [], paths: inner.paths.map((path) => ({ ...path, pointer: ['actions', index, 'data', ...path.pointer] })) };
}
/** From QEMU 11.1 on an object can be a monitor: granting `object-add` must not grant every command. */
const objectAdd = (args) => {
    const type = args['qom-type'];
    if (typeof type === 'string' && !/^(?:monitor|mon)\b/i.test(type))
        return decision/* NO_FINDINGS */.BU;
    return (0,decision/* refuse */.TR)(`\`object-add\`: \`qom-type\` is ${(0,fields/* show */.WU)(type)}: it would open a monitor that no policy guards.`, 'Use another type of object.');
};
/** `device_add` with `romfile` showed a file of the host to the guest (measured on 7.2). */
const deviceAdd = (args, scope) => {
    const created = scope.context.created ?? [];
    const refusals = (0,devices/* deviceRefusals */.aP)(Object.entries(args), (_property, id) => created.includes(id));
    return { refusals: refusals.map(({ reason, remedy }) => ({ reason: `\`device_add\`: ${reason}`, remedy })), paths: [] };
};
const RULES = new Map(Object.entries({
    ...memory_rules/* MEMORY_RULES */.C,
    'set-action': setAction,
    'watchdog-set-action': watchdogSetAction,
    'snapshot-save': snapshotRule({ vmstate: ownNode }),
    'snapshot-load': snapshotRule({ vmstate: ownNode }),
    'snapshot-delete': snapshotRule({}),
    device_add: deviceAdd,
}));
/** Rules that stand beside the general one about paths, not in its place. */
const FURTHER = new Map(Object.entries({ 'object-add': objectAdd }));
/**
 * Holds the arguments of a command against the rules for it. The caller has made sure that they are plain JSON.
 *
 * A command with a rule of its own takes the arguments that the rule knows and no others. For the rest, every member that
 * `pathArgs` lists must be a plain name.
 */
function checkArguments(facts, args, scope) {
    if (facts.name === 'transaction')
        return transaction(args, scope);
    const own = RULES.get(facts.name);
    if (own !== undefined)
        return own(args, scope);
    const paths = facts.pathArgs.length > 0 ? pathFindings(facts, args) : decision/* NO_FINDINGS */.BU;
    return (0,decision/* merge */.h1)([paths, FURTHER.get(facts.name)?.(args, scope) ?? decision/* NO_FINDINGS */.BU]);
}
/** What keeps a command from being sent as it stands, whoever allows it. */
function envelopeRefusal(command) {
    const extra = Object.keys(command).filter((key) => key !== 'execute' && key !== 'arguments');
    if (extra.length === 0)
        return decision/* NO_FINDINGS */.BU;
    return (0,decision/* refuse */.TR)(`A command has \`execute\` and \`arguments\` only, and this one has ${extra.map((key) => `\`${(0,untrusted_text/* oneLine */.T)(key, 40)}\``).join(', ')}: ` +
        'ids are chosen by maqet, and commands out of band pass by the order in which they are audited.', 'Remove what does not belong there.');
}


/***/ }),

/***/ 6614:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ NO_FINDINGS),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   h1: () => (/* binding */ merge)
/* harmony export */ });
/** Nothing to object to, nothing to confine. */
const NO_FINDINGS = { refusals: [], paths: [] };
/** One objection. */
function refuse(reason, remedy) {
    return { refusals: [{ reason, remedy }], paths: [] };
}
/** All findings as one. */
function merge(all) {
    return { refusals: all.flatMap((one) => one.refusals), paths: all.flatMap((one) => one.paths) };
}


/***/ }),

/***/ 1998:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aP: () => (/* binding */ deviceRefusals),
  br: () => (/* binding */ isPlainDriver),
  AV: () => (/* binding */ propertyRefusal)
});

// EXTERNAL MODULE: ./src/shared/paths.ts
var paths = __webpack_require__(405);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(371);
;// CONCATENATED MODULE: ./src/policy/device-drivers.ts
/** Transport and bus variants of the virtio devices that have no part on the host but their back end. */
const VIRTIO = ['blk', 'net', 'scsi', 'serial', 'rng', 'balloon'].flatMap((kind) => [
    `virtio-${kind}-pci`,
    `virtio-${kind}-pci-transitional`,
    `virtio-${kind}-pci-non-transitional`,
    `virtio-${kind}-device`,
    `virtio-${kind}-ccw`,
]);
/**
 * The drivers of plain emulated devices: all they can reach on the host is the back end that they are given.
 *
 * Left out on purpose: pass-through (`vfio-*`, `usb-host`, `scsi-block`, `scsi-generic`, `virtio-input-host*`), processes and
 * sockets of the host (`vhost-*`, `usb-redir`, `ivshmem-doorbell`, `x-pci-proxy-dev`), files (`loader`, `guest-loader`, `usb-mtp`,
 * `virtio-9p-*`, `ccid-card-*`, `u2f-*`), the host's GPU (`*-gl*`), and whatever is not named here.
 */
const PLAIN_DRIVERS = new Set([
    ...VIRTIO,
    ...'virtio-gpu-pci virtio-gpu-device virtio-vga virtio-keyboard-pci virtio-mouse-pci virtio-tablet-pci virtio-mem-pci virtio-iommu-pci'.split(' '),
    ...'virtserialport virtconsole pc-dimm nvdimm vmcoreinfo vmgenid pvpanic pvpanic-pci edu pci-testdev isa-debug-exit i6300esb ib700'.split(' '),
    ...'e1000 e1000-82544gc e1000-82545em e1000e igb rtl8139 pcnet ne2k_pci ne2k_isa tulip vmxnet3 usb-net'.split(' '),
    ...'i82550 i82551 i82557a i82557b i82557c i82558a i82558b i82559a i82559b i82559c i82559er i82562 i82801'.split(' '),
    ...'nvme nvme-ns nvme-subsys ide-hd ide-cd scsi-hd scsi-cd floppy sd-card sdhci-pci isa-fdc isa-ide piix3-ide piix4-ide ich9-ahci'.split(' '),
    ...'am53c974 dc390 lsi53c810 lsi53c895a megasas megasas-gen2 mptsas1068 pvscsi'.split(' '),
    ...'usb-kbd usb-mouse usb-tablet usb-wacom-tablet usb-hub usb-storage usb-bot usb-uas usb-serial usb-audio usb-ccid'.split(' '),
    ...'qemu-xhci nec-usb-xhci usb-ehci pci-ohci piix3-usb-uhci piix4-usb-uhci ich9-usb-ehci1 ich9-usb-ehci2'.split(' '),
    ...'ich9-usb-uhci1 ich9-usb-uhci2 ich9-usb-uhci3 ich9-usb-uhci4 ich9-usb-uhci5 ich9-usb-uhci6'.split(' '),
    ...'pcie-root-port pcie-pci-bridge pci-bridge i82801b11-bridge ioh3420 x3130-upstream xio3130-downstream pxb pxb-pcie'.split(' '),
    ...'VGA secondary-vga bochs-display cirrus-vga isa-vga isa-cirrus-vga vmware-svga ati-vga qxl qxl-vga ramfb'.split(' '),
    ...'isa-serial pci-serial pci-serial-2x pci-serial-4x isa-debugcon isa-parallel vmmouse i8042'.split(' '),
    ...'intel-hda ich9-intel-hda hda-duplex hda-micro hda-output AC97 ES1370 sb16 adlib cs4231a gus'.split(' '),
    ...'intel-iommu amd-iommu ctucan_pci ipmi-bmc-sim isa-ipmi-kcs isa-ipmi-bt pci-ipmi-kcs pci-ipmi-bt'.split(' '),
]);

// EXTERNAL MODULE: ./src/policy/fields.ts
var fields = __webpack_require__(1369);
;// CONCATENATED MODULE: ./src/policy/devices.ts




/** Properties whose value names a back end: harmless exactly if the back end is. */
const BACK_ENDS = new Set('drive netdev chardev memdev iothread audiodev rng pmrdev lsadev cryptodev fsdev tpmdev throttle-group failover_pair_id subsys'.split(' '));
/** Properties through which a device reaches the host: files, descriptors, host devices, secrets, display servers. */
const HOST_PROPERTIES = new Set(('romfile file filename path mem-path rootdir dir evdev host hostbus hostaddr hostport hostdevice sysfsdev fd fds vhostfd vhostfds tapfd ' +
    'hidraw backend db cert1 cert2 cert3 socket server logfile script config-file kernel-file display password-secret secret key-secret data').split(' '));
/** No slash and no backslash: no value can be a path, whatever the property. */
const HARMLESS_TEXT = /^[A-Za-z0-9 _.:,;@+=#*()'"-]{0,256}$/;
/** True for the driver of a plain emulated device: one that reaches the host through its back ends alone. */
function isPlainDriver(driver) {
    return PLAIN_DRIVERS.has(driver) || /^[A-Za-z0-9][A-Za-z0-9._-]{0,60}-(?:x86_64|i386)-cpu$/.test(driver);
}
/**
 * What is wrong with a device, given as the properties of `device_add` or `-device`. A property may occur more than once:
 * each is judged.
 *
 * @param isOwn - tells whether a property may refer to a back end of that id.
 */
function deviceRefusals(properties, isOwn) {
    const drivers = properties.filter(([name]) => name === 'driver').map(([, value]) => value);
    const refusals = drivers.length === 0 ? [{ reason: 'no `driver` is named.', remedy: 'Name the driver.' }] : drivers.flatMap(driverRefusal);
    return [...refusals, ...properties.flatMap(([name, value]) => (name === 'driver' ? [] : propertyRefusal(name, value, isOwn)))];
}
function driverRefusal(driver) {
    if (typeof driver === 'string' && isPlainDriver(driver))
        return [];
    return [
        {
            reason: `the driver ${(0,fields/* show */.WU)(driver)} is not one of the plain emulated devices that are let through: others can reach files, devices or sockets of the host.`,
            remedy: 'Use a driver such as virtio-blk-pci, e1000e, usb-tablet or nvme; nothing allows the others.',
        },
    ];
}
/** What is wrong with one property of a device. */
function propertyRefusal(name, value, isOwn) {
    const shown = `\`${(0,untrusted_text/* oneLine */.T)(name, 60)}\``;
    if (!/^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(name)) {
        return [{ reason: `${shown} is not written as the property of a device.`, remedy: `Remove ${shown}.` }];
    }
    if (BACK_ENDS.has(name)) {
        if (typeof value === 'string' && (0,paths/* isPlainName */.s)(value) && isOwn(name, value))
            return [];
        return [
            {
                reason: `${shown} names ${(0,fields/* show */.WU)(value)}, which is no back end made for this VM.`,
                remedy: 'Name a disk or network of this VM, declared at its start.',
            },
        ];
    }
    if (HOST_PROPERTIES.has(name)) {
        return [
            {
                reason: `${shown} is ${(0,fields/* show */.WU)(value)}: it reaches a file, device or secret of the host.`,
                remedy: `Remove ${shown}; nothing allows it.`,
            },
        ];
    }
    if (isHarmless(name, value))
        return [];
    return [
        {
            reason: `${shown} is ${(0,fields/* show */.WU)(value)}: it could be read as a path, or is no plain value.`,
            remedy: `Use a number, a boolean or a plain text for ${shown}.`,
        },
    ];
}
function isHarmless(name, value) {
    if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'bigint')
        return true;
    if (typeof value !== 'string')
        return false;
    return name === 'id' ? (0,paths/* isPlainName */.s)(value) : HARMLESS_TEXT.test(value) && !value.includes('..');
}


/***/ }),

/***/ 9504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cd: () => (/* binding */ evaluateAny),
/* harmony export */   cn: () => (/* binding */ isGuestCommand),
/* harmony export */   wZ: () => (/* binding */ evaluateSent)
/* harmony export */ });
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2863);
/* harmony import */ var _evaluate_guest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7022);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3922);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2926);




/** Judges a command by the table that has its name: QMP's, or the guest agent's. */
function evaluateAny(layers, command, context = {}) {
    return isGuestCommand(command) ? (0,_evaluate_guest_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateGuest */ .C)(layers, command) : (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(layers, command, context);
}
/** Judges a command that is sent as a caller wrote it. An act of maqet is none: it has inputs of its own. */
function evaluateSent(layers, command, context = {}) {
    const facts = _table_js__WEBPACK_IMPORTED_MODULE_3__/* .GUEST_COMMANDS */ .Sl.get(command.execute);
    if (facts?.since !== _table_js__WEBPACK_IMPORTED_MODULE_3__/* .ACT */ .z8)
        return evaluateAny(layers, command, context);
    const reason = `\`${facts.name}\` is what maqet itself does, and no command that could be sent.`;
    return (0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .blocked */ .Z)(facts.name, facts.tier, reason, 'Use the inputs `run`, `copy-in` and `copy-out`, or `maqet run` and `maqet copy`.');
}
/** True for a command that goes to the guest agent. No name is in both tables. */
function isGuestCommand({ execute }) {
    return _table_js__WEBPACK_IMPORTED_MODULE_3__/* .GUEST_COMMANDS */ .Sl.has(execute);
}


/***/ }),

/***/ 7022:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ evaluateGuest)
/* harmony export */ });
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(371);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6614);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3922);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5714);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2926);





/** The client sends them itself, before any command of a caller, and takes their answers for its own. */
const RESERVED = new Set(['guest-sync', 'guest-sync-delimited']);
const BOOK = {
    kind: 'a command of the guest agent',
    commands: _table_js__WEBPACK_IMPORTED_MODULE_3__/* .GUEST_COMMANDS */ .Sl,
    unknown: unclassified,
    reserved: syncRefusal,
    // Their arguments name things of the guest: what they may do there is for the tier to say.
    check: () => _decision_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_FINDINGS */ .BU,
};
/**
 * Judges one command for the guest agent, or one of maqet's own acts in a guest (`guest-run`, `guest-copy-in`,
 * `guest-copy-out`), in the order and with the guarantees of `evaluate`. Commands of QMP are unknown here, and the agent's
 * are unknown there.
 */
function evaluateGuest(layers, command) {
    return (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S)(BOOK, layers, command);
}
function unclassified(name) {
    const shown = (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(name, 64);
    const nearest = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestCommand */ .EU)(name, _table_js__WEBPACK_IMPORTED_MODULE_3__/* .GUEST_COMMANDS */ .Sl.keys());
    const hint = nearest === undefined ? '' : ` Did you mean \`${nearest}\`?`;
    const reason = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isCommandName */ .zZ)(name)
        ? `\`${shown}\` is no command of the guest agent that the policy knows, and what it does not know it blocks.${hint}`
        : `\`${shown}\` is not written as a command of the guest agent (lower case, digits, \`_\` and \`-\`).${hint}`;
    return (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .blocked */ .Z)(name, 'unclassified', reason, 'Correct the name; `maqet policy table` lists all commands. Nothing allows an unknown one.');
}
function syncRefusal({ name }) {
    if (!RESERVED.has(name))
        return undefined;
    return {
        reason: `\`${name}\` keeps maqet and the guest agent in step: maqet sends it when that is needed, and would take the answer for its own.`,
        remedy: 'Remove it; use `guest-ping` to see whether the agent answers.',
    };
}


/***/ }),

/***/ 2863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ evaluate)
/* harmony export */ });
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(371);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(858);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3922);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5714);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2926);





/**
 * Judges one command. Pure, total and fail-closed: it never throws, and what it cannot read is blocked.
 *
 * The order is that of design §5: name syntax, tier, `deny`, `allow`, `allow-dangerous`, arguments. Guarantees, for every
 * input: a dangerous command is allowed only if each layer names it in `allowDangerous`; one more layer never turns a block
 * into an allow; no layer at all blocks everything.
 *
 * @param layers - every voice on this VM: its policy file, the inputs that started it, the inputs of this step.
 * @param context - what is known of the VM; see {@link PolicyContext} for what a missing fact means.
 */
function evaluate(layers, command, context = {}) {
    const scope = (name) => ({
        command: name,
        context,
        judge: (inner) => evaluate(layers, inner, context),
    });
    const book = {
        kind: 'a QMP command',
        commands: _table_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMANDS */ .Lo,
        unknown: unclassified,
        reserved: handshakeRefusal,
        check: (facts, args) => (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .checkArguments */ .P)(facts, args, scope(facts.name)),
    };
    return (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S)(book, layers, command);
}
function unclassified(name) {
    const shown = (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(name, 64);
    const nearest = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestCommand */ .EU)(name);
    const hint = nearest === undefined ? '' : ` Did you mean \`${nearest}\`?`;
    const reason = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isCommandName */ .zZ)(name)
        ? `\`${shown}\` is no QMP command that the policy knows, and what it does not know it blocks.${hint}`
        : `\`${shown}\` is not written as a QMP command (lower case, digits, \`_\` and \`-\`).${hint}`;
    return (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .blocked */ .Z)(name, 'unclassified', reason, 'Correct the name; `maqet policy table` lists all commands. Nothing allows an unknown one.');
}
/** The client has sent it, and a second one is CommandNotFound (measured on QEMU 7.2). */
function handshakeRefusal(facts) {
    if (facts.name !== 'qmp_capabilities')
        return undefined;
    return {
        reason: '`qmp_capabilities` is the handshake: maqet has sent it when it connected, and QEMU answers a second one with CommandNotFound.',
        remedy: 'Remove it; the other commands work without it.',
    };
}


/***/ }),

/***/ 1369:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ anInteger),
/* harmony export */   JU: () => (/* binding */ asInteger),
/* harmony export */   Jq: () => (/* binding */ mustBe),
/* harmony export */   Jv: () => (/* binding */ aPlainName),
/* harmony export */   RK: () => (/* binding */ aFileName),
/* harmony export */   WC: () => (/* binding */ aBoolean),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   oA: () => (/* binding */ checkFields),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8451);
/* harmony import */ var _shared_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(405);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(371);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6614);




/** A value as a message shows it: JSON on one short line. */
function show(value) {
    return value === undefined ? 'nothing' : (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringifyJson */ .sd)(value), 80);
}
/**
 * Holds the arguments against the table: one that is missing, or that the table does not know, is refused. So an argument
 * that a future QEMU adds is blocked until somebody has judged it.
 */
function checkFields(args, table, scope) {
    const rules = new Map([...Object.entries(table.required), ...Object.entries(table.optional)]);
    const missing = Object.keys(table.required)
        .filter((field) => !Object.hasOwn(args, field))
        .map((field) => (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(`\`${scope.command}\` needs the argument \`${field}\`.`, `Add \`${field}\`.`));
    const given = Object.entries(args).map(([field, value]) => {
        const rule = rules.get(field);
        if (rule !== undefined)
            return rule(value, field, scope);
        const known = [...rules.keys()].join(', ') || 'none';
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(`\`${scope.command}\` has no argument \`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(field, 60)}\` that the policy knows.`, `Remove it; known: ${known}.`);
    });
    return (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .merge */ .h1)([...missing, ...given]);
}
/** A rule that takes any value for which `holds` is true; `legal` completes "must be …". */
function mustBe(legal, holds) {
    return (value, field, scope) => holds(value)
        ? _decision_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FINDINGS */ .BU
        : (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(`\`${scope.command}\`: \`${field}\` is ${show(value)}, and must be ${legal}.`, `Correct \`${field}\` to ${legal}.`);
}
const aBoolean = mustBe('true or false', (value) => typeof value === 'boolean');
/** A name of QEMU's own things (a display, a job, a tag): no path, no option syntax. */
const aPlainName = mustBe('a plain name of letters, digits, `.`, `_` and `-`', (value) => typeof value === 'string' && (0,_shared_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainName */ .s)(value));
/** One of a fixed list of texts. */
function oneOf(...legal) {
    return mustBe(`one of ${legal.join(', ')}`, (value) => typeof value === 'string' && legal.includes(value));
}
/** The value as an exact integer, or undefined for anything else: a fraction, a text, a number too large to be exact. */
function asInteger(value) {
    if (typeof value === 'bigint')
        return value;
    return typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : undefined;
}
/** An integer from `least` to `most`, both included. */
function anInteger(least, most) {
    return mustBe(`a whole number from ${least} to ${most}`, (value) => {
        const integer = asInteger(value);
        return integer !== undefined && integer >= least && integer <= most;
    });
}
/** A plain file name that is created in `folder` of the VM, where QEMU wants `prefix` before the path. */
function aFileName(folder, prefix = '') {
    return (value, field, scope) => {
        const name = typeof value === 'string' && value.startsWith(prefix) ? value.slice(prefix.length) : undefined;
        if (name !== undefined && (0,_shared_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainName */ .s)(name))
            return { refusals: [], paths: [{ pointer: [field], name, prefix, folder }] };
        const example = `${prefix}${folder === 'screenshots' ? 'screen.png' : 'memory.bin'}`;
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(`\`${scope.command}\`: \`${field}\` is ${show(value)}, and must be ${prefix === '' ? '' : `\`${prefix}\` and `}a plain file name: ` +
            'QEMU would follow a link, truncate a file of the host or hang on a pipe.', `Write a name such as \`${field}: ${JSON.stringify(example)}\`; the file goes to the VM's \`${folder}\` folder.`);
    };
}


/***/ }),

/***/ 951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ layersRefusal)
/* harmony export */ });
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(371);
/* harmony import */ var _layer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4899);


/**
 * Why the layers do not let the command through, whatever its arguments; undefined if each of them does.
 *
 * `deny` is asked first. A dangerous command is governed by `allow-dangerous` in place of `allow`: no name, glob or tier in
 * `allow` lets it through.
 */
function layersRefusal(layers, facts) {
    if (layers.length === 0) {
        return {
            reason: `\`${facts.name}\` is blocked: no policy is in force.`,
            remedy: 'Give at least one policy layer; its default suffices.',
        };
    }
    return denyRefusal(layers, facts) ?? (facts.tier === 'dangerous' ? dangerRefusal(layers, facts) : allowRefusal(layers, facts));
}
function denyRefusal(layers, facts) {
    const denying = layers.flatMap((layer) => layer.deny.filter((entry) => (0,_layer_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)(entry, facts)).map((entry) => ({ layer, entry })));
    if (denying.length === 0)
        return undefined;
    const who = denying.map(({ layer, entry }) => `\`deny: ${quoted(entry)}\` (${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(layer.source)})`).join(' and ');
    return {
        reason: `\`${facts.name}\` (${facts.tier}) is denied by ${who}.`,
        remedy: `Remove what denies it; \`deny\` wins over \`allow\` and \`allow-dangerous\`.`,
    };
}
function dangerRefusal(layers, facts) {
    const missing = layers.filter((layer) => !layer.allowDangerous.includes(facts.name));
    if (missing.length === 0)
        return undefined;
    const lines = missing.map((layer) => inputLine('allow-dangerous', [...layer.allowDangerous, facts.name], layer)).join(' and ');
    return {
        reason: `\`${facts.name}\` is dangerous and blocked: ${facts.reason}.`,
        remedy: `If you accept that danger, write ${lines}.`,
    };
}
function allowRefusal(layers, facts) {
    const missing = layers.filter((layer) => !layer.allow.some((entry) => (0,_layer_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)(entry, facts)));
    if (missing.length === 0)
        return undefined;
    const lines = missing.map((layer) => inputLine('allow', [...layer.allow, facts.name], layer)).join(' and ');
    const who = missing.map((layer) => (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(layer.source)).join(' and ');
    return {
        reason: `\`${facts.name}\` (${facts.tier}: ${facts.reason}) is not in the \`allow\` list of ${who}.`,
        remedy: `To allow it, write ${lines}.`,
    };
}
/** The line that a user can paste: all that the list holds now, and the command. */
function inputLine(list, entries, layer) {
    return `\`${list}: ${quoted(entries.join(', '))}\` (${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(layer.source)})`;
}
/** YAML wants quotes around a text that begins with `@` or `*`. */
function quoted(text) {
    const shown = (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(text, 300);
    return /^[a-z]/.test(shown) ? shown : `'${shown.replaceAll("'", "''")}'`;
}


/***/ }),

/***/ 3922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ blocked),
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./src/policy/arguments.ts + 1 modules
var policy_arguments = __webpack_require__(858);
// EXTERNAL MODULE: ./src/policy/grants.ts
var grants = __webpack_require__(951);
// EXTERNAL MODULE: ./src/policy/names.ts
var names = __webpack_require__(5714);
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(8451);
;// CONCATENATED MODULE: ./src/policy/shape.ts

const DEEPEST = 32;
const MOST_VALUES = 20_000;
/**
 * What keeps `value` from being a JSON object that would be sent as it is read here; undefined if nothing does.
 *
 * Anything that a serialiser could turn into something else is refused: `toJSON`, class instances, NaN, cycles, `undefined`.
 */
function shapeProblem(value) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return 'are not a JSON object';
    let seen = 0;
    const visit = (item, depth) => {
        seen += 1;
        if (seen > MOST_VALUES)
            return `hold more than ${MOST_VALUES} values`;
        if (depth > DEEPEST)
            return `are nested deeper than ${DEEPEST} levels`;
        if (item === null || typeof item === 'string' || typeof item === 'boolean' || typeof item === 'bigint')
            return undefined;
        if (typeof item === 'number')
            return Number.isFinite(item) ? undefined : 'hold a number that JSON does not know';
        if (typeof item !== 'object' || !isPlain(item))
            return 'hold a value that JSON does not know';
        for (const child of Object.values(item)) {
            const problem = visit(child, depth + 1);
            if (problem !== undefined)
                return problem;
        }
        return undefined;
    };
    return visit(value, 0);
}
/** An ordinary list or object without accessors: what is read twice is the same twice. */
function isPlain(item) {
    if ('toJSON' in item && typeof item.toJSON === 'function')
        return false;
    const prototype = Object.getPrototypeOf(item);
    // The prototype of a plain object is the one that has none itself, also where it comes from another realm.
    const ordinary = Array.isArray(item) || prototype === null || Object.getPrototypeOf(prototype) === null;
    return ordinary && Object.values(Object.getOwnPropertyDescriptors(item)).every((property) => 'value' in property);
}

;// CONCATENATED MODULE: ./src/policy/judge.ts




/**
 * Judges one command in the order of design §5: name syntax, tier, `deny`, `allow`, `allow-dangerous`, arguments. Pure, total
 * and fail-closed.
 */
function judge(book, layers, command) {
    try {
        return weigh(book, layers, command);
    }
    catch {
        const remedy = 'Send a plain JSON object with `execute` and `arguments`.';
        return blocked('(unreadable)', 'unclassified', 'The command cannot be read.', remedy);
    }
}
function weigh(book, layers, command) {
    const name = command.execute;
    if (typeof name !== 'string') {
        return blocked('(no name)', 'unclassified', 'The command has no name: `execute` is no text.', `Name ${book.kind}.`);
    }
    const facts = (0,names/* isCommandName */.zZ)(name) ? book.commands.get(name) : undefined;
    if (facts === undefined)
        return book.unknown(name);
    const refusal = (0,grants/* layersRefusal */.r)(layers, facts) ?? book.reserved(facts);
    if (refusal !== undefined)
        return blocked(name, facts.tier, refusal.reason, refusal.remedy);
    const args = command.arguments === undefined ? {} : command.arguments;
    const shape = shapeProblem(args);
    if (shape !== undefined) {
        return blocked(name, facts.tier, `The arguments of \`${name}\` ${shape}.`, 'Give the arguments as one JSON object.');
    }
    const found = book.check(facts, args);
    const refusals = [...(0,policy_arguments/* envelopeRefusal */.H)(command).refusals, ...found.refusals];
    if (refusals.length > 0)
        return blocked(name, facts.tier, sentences(refusals, 'reason'), sentences(refusals, 'remedy'));
    return { command: name, tier: facts.tier, decision: 'allow', reason: `${facts.tier}: ${facts.reason}.`, remedy: '', paths: found.paths };
}
/** A verdict that blocks. */
function blocked(command, tier, reason, remedy) {
    return { command, tier, decision: 'block', reason, remedy, paths: [] };
}
function sentences(refusals, part) {
    return [...new Set(refusals.map((refusal) => refusal[part]))].join(' ');
}


/***/ }),

/***/ 9489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ MEMORY_RULES),
/* harmony export */   l: () => (/* binding */ adaptArguments)
/* harmony export */ });
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4886);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6614);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1369);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5705);




const GIB = 2n ** 30n;
const FOUR_GIB = 4n * GIB;
const LARGEST = 2n ** 63n - 1n;
/** No x86 machine of QEMU places RAM between this address and 4 GiB: the PCI hole. */
const HIGHEST_LOW_RAM = (7n * GIB) / 2n;
/** What `dump-guest-memory` knows up to QEMU 11; a build may know fewer. */
const DUMP_FORMATS = ['elf', 'kdump-zlib', 'kdump-lzo', 'kdump-snappy', 'kdump-raw-zlib', 'kdump-raw-lzo', 'kdump-raw-snappy', 'win-dmp'];
/** QEMU 7.2 dies of a SIGSEGV at size ≤ 0 (measured); 9.1 reads -1 as 2^64-1; without an upper bound the disk fills up. */
const size = (value, field, scope) => {
    const ram = scope.context.memoryBytes;
    const legal = ram === undefined ? 'at least 1 byte' : `from 1 to the guest's RAM of ${ram} bytes (${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(ram)})`;
    const rule = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .mustBe */ .Jq)(`a whole number ${legal} (QEMU before 9.1 crashes on 0 and below)`, (given) => {
        const bytes = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asInteger */ .JU)(given);
        return bytes !== undefined && bytes >= 1n && bytes <= (ram === undefined ? LARGEST : BigInt(ram));
    });
    return rule(value, field, scope);
};
const address = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .anInteger */ .Cg)(0n, LARGEST);
/**
 * A guest virtual address. Before QEMU 9.1 it is an int64, so that a kernel address must be given as value - 2^64
 * ("expected: integer" otherwise, measured on 7.2); {@link adaptArguments} does that.
 */
const virtualAddress = (value, field, scope) => {
    const given = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asInteger */ .JU)(value);
    if (given !== undefined && given > LARGEST && given < 2n ** 64n && (0,_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .isBefore */ .Y)(scope.context.qemuVersion, [9, 1])) {
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(`\`memsave\`: \`${field}\` is ${given}, and QEMU ${scope.context.qemuVersion} takes signed 64-bit addresses only (unsigned ones since 9.1).`, `Write the same address as \`${field}: ${given - 2n ** 64n}\`.`);
    }
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .anInteger */ .Cg)(-(2n ** 63n), 2n ** 64n - 1n)(value, field, scope);
};
const pmemsave = (args, scope) => (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .merge */ .h1)([
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .checkFields */ .oA)(args, { required: { val: address, size, filename: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .aFileName */ .RK)('dumps') }, optional: {} }, scope),
    rangeFindings(args['val'], args['size'], scope),
]);
const memsave = (args, scope) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .checkFields */ .oA)(args, { required: { val: virtualAddress, size, filename: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .aFileName */ .RK)('dumps') }, optional: { 'cpu-index': (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .anInteger */ .Cg)(0n, 4095n) } }, scope);
const fileOnly = (args, scope) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .checkFields */ .oA)(args, { required: { filename: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .aFileName */ .RK)('dumps') }, optional: {} }, scope);
/** Outside of RAM there is nothing to read but device registers, and reading those changes devices. */
function rangeFindings(val, bytes, scope) {
    const start = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asInteger */ .JU)(val);
    const length = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asInteger */ .JU)(bytes);
    const { memoryBytes } = scope.context;
    if (start === undefined || length === undefined || memoryBytes === undefined || start < 0n || length < 1n)
        return _decision_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FINDINGS */ .BU;
    const ranges = possibleRam(BigInt(memoryBytes), scope.context);
    if (ranges.some(([from, to]) => start >= from && start + length <= to))
        return _decision_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FINDINGS */ .BU;
    const legal = ranges.map(([from, to]) => `0x${from.toString(16)}–0x${to.toString(16)}`).join(' or ');
    return (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(`\`${scope.command}\`: \`val\` + \`size\` reaches 0x${(start + length).toString(16)}, outside of where the guest's RAM can be.`, `Keep the range within ${legal}.`);
}
/** The address ranges in which RAM can lie; where the architecture is not known to be x86, one that holds any layout. */
function possibleRam(ram, context) {
    if (context.arch !== 'x86_64' && context.arch !== 'i386')
        return [[0n, FOUR_GIB + ram]];
    return [
        [0n, ram < HIGHEST_LOW_RAM ? ram : HIGHEST_LOW_RAM],
        [FOUR_GIB, FOUR_GIB + ram],
    ];
}
const paging = (value, field, scope) => {
    const { arch, memoryLimited } = scope.context;
    if (value !== true || ((arch === 'x86_64' || arch === 'i386') && memoryLimited === true))
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .aBoolean */ .WC)(value, field, scope);
    return (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('`dump-guest-memory`: `paging: true` makes QEMU allocate several GiB of the host, and is for x86 guests under a memory limit only.', 'Leave `paging` out: crash reads the dump without it.');
};
/** The file of a detached dump is not complete when the command returns, so nothing could check or store it. */
const detach = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .mustBe */ .Jq)('false or left out (the dump is checked when the command returns)', (value) => value === false);
const dumpFormat = (value, field, scope) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(...(scope.context.dumpFormats ?? DUMP_FORMATS))(value, field, scope);
const dumpGuestMemory = (args, scope) => {
    const bound = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .anInteger */ .Cg)(0n, LARGEST);
    const required = { protocol: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .aFileName */ .RK)('dumps', 'file:'), paging };
    const optional = { detach, begin: bound, length: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .anInteger */ .Cg)(1n, LARGEST), format: dumpFormat };
    return (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .merge */ .h1)([(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .checkFields */ .oA)(withDefaults(args), { required, optional }, scope), combinationFindings(args, scope)]);
};
/** `paging` has no default in QEMU; maqet's is false ({@link adaptArguments} sends it). */
function withDefaults(args) {
    return Object.hasOwn(args, 'paging') ? args : { ...args, paging: false };
}
/** QEMU refuses these itself, but only after it has made an empty file of mode 0400 (measured on 7.2). */
function combinationFindings(args, scope) {
    const filtered = args['begin'] !== undefined || args['length'] !== undefined;
    if ((args['begin'] === undefined) !== (args['length'] === undefined)) {
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('`dump-guest-memory`: `begin` and `length` belong together.', 'Give both or neither.');
    }
    if (filtered && args['paging'] === true)
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('`dump-guest-memory`: `paging` excludes `begin` and `length`.', 'Remove one of them.');
    const format = args['format'] ?? 'elf';
    if (format === 'elf' || (!filtered && args['paging'] !== true))
        return rangeFindings(args['begin'], args['length'], scope);
    return (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('`dump-guest-memory`: only the format elf takes `paging`, `begin` and `length`.', 'Remove them, or set `format: elf`.');
}
const screendump = (args, scope) => {
    const required = { filename: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .aFileName */ .RK)('screenshots') };
    const optional = { device: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .aPlainName */ .Jv, head: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .anInteger */ .Cg)(0n, 63n), format: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('ppm', 'png') };
    const findings = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .checkFields */ .oA)(args, { required, optional }, scope);
    if (args['format'] === undefined || !(0,_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .isBefore */ .Y)(scope.context.qemuVersion, [7, 1]))
        return findings;
    const early = (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(`\`screendump\`: \`format\` exists since QEMU 7.1, and this is ${scope.context.qemuVersion}.`, 'Remove `format`: the picture is a PPM.');
    return (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .merge */ .h1)([findings, early]);
};
/** The rules of the commands that write a file of the VM, by command. */
const MEMORY_RULES = {
    pmemsave,
    memsave,
    dumpdtb: fileOnly,
    'dump-skeys': fileOnly,
    'dump-guest-memory': dumpGuestMemory,
    screendump,
};
/**
 * The arguments as this QEMU wants them, to be evaluated and sent in place of those that were written: a kernel address of
 * `memsave` becomes the int64 that QEMU before 9.1 takes, `dump-guest-memory` gets its `paging: false`.
 *
 * @returns the same object where nothing changes.
 */
function adaptArguments(command, args, context) {
    if (command === 'dump-guest-memory')
        return withDefaults(args);
    if (command !== 'memsave' || !(0,_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .isBefore */ .Y)(context.qemuVersion, [9, 1]))
        return args;
    const val = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asInteger */ .JU)(args['val']);
    return val !== undefined && val > LARGEST && val < 2n ** 64n ? { ...args, val: val - 2n ** 64n } : args;
}


/***/ }),

/***/ 5705:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isBefore)
/* harmony export */ });
/**
 * True if `version` is known and lower than `limit`, by major and minor number.
 *
 * Written here because QEMU's versions come with a distribution's suffixes, which no range syntax is needed for.
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
