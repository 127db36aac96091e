export const id = 1847;
export const ids = [1847];
export const modules = {

/***/ 41847:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diskRequests: () => (/* binding */ diskRequests)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88905);
/* harmony import */ var _shared_nearest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4023);
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99346);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56695);
/* harmony import */ var _vm_arguments_disks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23656);
/* harmony import */ var _vm_spec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28898);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67353);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25094);









const KEYS = ['name', 'size', 'type', 'file', 'interface', 'backing-file', 'backing-format', 'readonly', 'cache', 'discard'];
const FORMATS = ['qcow2', 'raw'];
const INTERFACES = ['virtio', 'ide', 'scsi', 'nvme', 'usb', 'none'];
const CACHES = Object.keys(_vm_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .CACHE_MODES */ ._R);
const DISCARDS = ['unmap', 'ignore'];
const SECTOR = 512;
/** The name of the boot disk. */
const BOOT_DISK = 'disk0';
/**
 * Reads further disks: a YAML list of maps with the keys `name size type file interface backing-file backing-format readonly cache
 * discard`. A disk is either blank, with a `size`, or an overlay on a `file` or `backing-file`, which is never written to. With
 * `backing-file`, `size` may enlarge the disk. Default names are `disk1`, `disk2` … by place. Paths are relative to the current directory.
 */
const diskRequests = (text, context) => {
    // The failsafe schema has no numbers and booleans: each value stays the text that was written.
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__.parseDocument)(text, { schema: 'failsafe', logLevel: 'error', prettyErrors: false });
    const [broken] = document.errors;
    if (broken !== undefined)
        return (0,_field_js__WEBPACK_IMPORTED_MODULE_5__/* .reject */ .ku)(context, `is not valid YAML: ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .T)(broken.message, 200)}`);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isSeq */ .oP)(document.contents))
        return (0,_field_js__WEBPACK_IMPORTED_MODULE_5__/* .reject */ .ku)(context, 'is not a YAML list; write one item for each disk, such as - {size: 1G}');
    const requests = [];
    for (const [index, node] of document.contents.items.entries()) {
        const place = `disk ${index + 1}`;
        const complain = (problem, part) => void (0,_field_js__WEBPACK_IMPORTED_MODULE_5__/* .reject */ .ku)(context, `(${place}) ${problem}`, part ?? place, ['item', index]);
        const { item, whole } = readItem(node, complain);
        const request = item && readDisk(item, index + 1, complain, whole);
        if (request === undefined || !whole)
            continue;
        if (requests.some(({ name }) => name === request.name))
            complain('has the name of another disk; choose another name', request.name);
        else
            requests.push(request);
    }
    return requests;
};
/** @returns the valid entries of an item, and whether these are all of its entries. */
function readItem(node, complain) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__.isMap)(node)) {
        complain('is not a map; write its keys, such as - {size: 1G}');
        return { whole: false };
    }
    const item = {};
    let whole = true;
    for (const { key, value } of node.items) {
        const name = String((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(key) ? key.value : key);
        const known = KEYS.find((one) => one === name);
        if (known === undefined)
            complain(`has an unknown key; ${(0,_shared_nearest_js__WEBPACK_IMPORTED_MODULE_8__/* .didYouMean */ .au)(name, KEYS) ?? `the keys are ${KEYS.join(', ')}`}`, name);
        else if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(value) || value.value === '' || value.value === null)
            complain(`needs text as its ${known}`, name);
        else
            item[known] = String(value.value);
        whole &&= known !== undefined && item[known] !== undefined;
    }
    return { item, whole };
}
function readDisk(item, place, complain, whole) {
    const name = item.name ?? `disk${place}`;
    if (!/^[a-z][a-z0-9-]{0,19}$/.test(name))
        complain('has an invalid name; use 1 to 20 lower-case letters, digits and dashes, and a letter first', name);
    if (name === BOOT_DISK)
        complain('has the name of the boot disk; choose another name', name);
    if (name === _vm_arguments_disks_js__WEBPACK_IMPORTED_MODULE_3__/* .CDROM_NAME */ .CD)
        complain('has the name of the CD; choose another name', name);
    const attachment = readAttachment(item, complain);
    // A missing key may be an unknown one, misspelt.
    const source = readSource(item, complain, whole ? complain : () => undefined);
    return attachment && source && { name, ...attachment, source };
}
/** Returns the value if it is legal; undefined if it is missing, or reported. */
function chosen(value, legal, called, complain) {
    const found = legal.find((one) => one === value);
    if (value !== undefined && found === undefined)
        complain(`has ${called} that is not one of ${legal.join(', ')}`, value);
    return found;
}
/** Reads how the guest sees the disk. */
function readAttachment(item, complain) {
    const bus = chosen(item.interface, INTERFACES, 'an interface', complain) ?? 'virtio';
    const cache = chosen(item.cache, CACHES, 'a cache', complain);
    const discard = chosen(item.discard, DISCARDS, 'a discard', complain);
    const readOnly = new Map([
        ['true', true],
        ['false', false],
    ]).get((item.readonly ?? 'false').toLowerCase());
    if (readOnly === undefined)
        complain('has a readonly that is not a boolean; use true or false', item.readonly);
    if (readOnly === true && bus === 'ide')
        complain('is read-only, which an IDE disk cannot be; use another interface', bus);
    if (cache !== undefined && !_vm_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .CACHE_MODES */ ._R[cache].writeCache) {
        if (bus === 'none')
            complain('has no device that could write through; use another cache, and give the device `write-cache: "off"`', cache);
        // Its `write-cache` does not reach the disk behind it (QEMU 7.2).
        if (bus === 'usb')
            complain('is a USB disk, which cannot write through; use another cache, or another interface', cache);
    }
    if (readOnly === undefined)
        return undefined;
    return { interface: bus, readOnly, cache, discard };
}
/** @param lacks - reports a missing key. */
function readSource(item, complain, lacks) {
    const format = chosen(item.type, FORMATS, 'a type', complain);
    const below = chosen(item['backing-format'], FORMATS, 'a backing-format', complain);
    const size = item.size === undefined ? undefined : (0,_shared_units_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSize */ .DB)(item.size);
    if (item.size !== undefined && (size === undefined || size < SECTOR || size % SECTOR !== 0)) {
        return complain(`has a size that is not a multiple of ${SECTOR} bytes; use a number with K, M, G or T, such as 10G`, item.size);
    }
    const file = item.file ?? item['backing-file'];
    if (item['backing-format'] !== undefined && item['backing-file'] === undefined)
        return lacks('has a backing-format without a backing-file; give the format of a file as its type', item['backing-format']);
    if (file === undefined) {
        return size === undefined
            ? lacks('has neither a size nor a file; give one of them')
            : { kind: 'blank', format: format ?? 'qcow2', size };
    }
    if (item.file !== undefined && (item['backing-file'] !== undefined || size !== undefined)) {
        return complain(`has a file and a ${size === undefined ? 'backing-file' : 'size'}; give one of them`);
    }
    if (item['backing-file'] !== undefined && format === 'raw')
        return complain('has a backing-file, which a raw disk cannot have', item.type);
    if ((0,_syntax_js__WEBPACK_IMPORTED_MODULE_6__/* .isUrl */ .gU)(file))
        return complain('has a URL as its file; download it first and give its path', file);
    // With `backing-file`, the type is that of the new disk, which is always qcow2.
    const declared = item.file === undefined ? below : format;
    return {
        kind: 'file',
        file: node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(file),
        ...(declared === undefined ? {} : { format: declared }),
        ...(size === undefined ? {} : { size }),
    };
}


/***/ }),

/***/ 23656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ CDROM_NAME),
/* harmony export */   N7: () => (/* binding */ takesSlot),
/* harmony export */   eA: () => (/* binding */ diskArguments)
/* harmony export */ });
/* harmony import */ var _platforms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8713);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28898);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13815);



/** The node name of the CD. No disk may have it. */
const CDROM_NAME = 'cdrom0';
const SCSI = 'maqet-scsi';
const USB = 'maqet-usb';
const AHCI = 'maqet-ide';
const SEED = 'maqet_seed';
/** Adds controllers, the disks in their order, the CD, and last the seed, so that it does not change the disks' names in the guest. */
function diskArguments(spec) {
    const platform = (0,_platforms_js__WEBPACK_IMPORTED_MODULE_0__/* .platformOf */ .tj)(spec.arch);
    const ports = idePorts(spec, platform);
    return [
        ...controllers(spec, platform),
        // Boot order starts at 1: QEMU's boot ROM for a kernel takes 0, and 7.2 refuses to start if another device has it.
        ...spec.disks.flatMap((disk, index) => [...diskNode(disk), ...diskDevice(disk, index, platform, ports)]),
        ...(spec.cdrom === undefined ? [] : cdromArguments(spec.cdrom, spec.disks.length + 1, platform, ports)),
        ...(spec.seed === undefined ? [] : seedArguments(spec.seed, platform)),
    ];
}
function controllers({ machine, disks, cdrom }, { transport, ide }) {
    const used = new Set(disks.map((disk) => disk.interface));
    if (cdrom !== undefined && ide !== 'own')
        used.add('scsi');
    return [
        ...(used.has('ide') && ide === 'added' ? ['-device', `ich9-ahci,id=${AHCI}`] : []),
        ...(used.has('scsi') ? ['-device', `virtio-scsi-${transport},id=${SCSI}`] : []),
        ...(used.has('usb') ? ['-device', `qemu-xhci,id=${USB}`] : []),
        ...(isExpress(machine) ? disks.flatMap(hotPlugSlot) : []),
    ];
}
/** Returns true for a machine whose root bus is PCI Express: it accepts no device while it runs. */
function isExpress(machine) {
    return /(^|-)(q35|virt)(-|$)/.test(machine);
}
/** Returns true if a disk on that interface takes a slot of the machine's PCI bus, for itself or for a hot-plug port. */
function takesSlot({ machine }, attached) {
    return attached === 'virtio' || attached === 'nvme' || (attached === 'none' && isExpress(machine));
}
/** Adds a port for a disk that is plugged in later. The port must exist from the start. */
function hotPlugSlot({ name, interface: attached }, index) {
    return attached === 'none' ? ['-device', `pcie-root-port,id=${name}-slot,chassis=${index + 1}`] : [];
}
function diskNode({ name, format, file, readOnly, cache, discard = 'unmap' }) {
    const { direct, noFlush } = _spec_js__WEBPACK_IMPORTED_MODULE_1__/* .CACHE_MODES */ ._R[cache ?? 'writeback'];
    return (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .fileNode */ .Ts)(name, format, file, readOnly, { discard, cache: cache && { direct, 'no-flush': noFlush } });
}
function diskDevice({ name, interface: attached, cache }, index, { transport }, ports) {
    const caching = cache === undefined ? '' : `,write-cache=${_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .CACHE_MODES */ ._R[cache].writeCache ? 'on' : 'off'}`;
    const properties = `drive=${name},serial=${name},bootindex=${index + 1}${caching}`;
    switch (attached) {
        case 'virtio':
            return ['-device', `virtio-blk-${transport},${properties}`];
        case 'ide':
            return ['-device', `ide-hd,${ports()}${properties}`];
        case 'scsi':
            return ['-device', `scsi-hd,bus=${SCSI}.0,${properties}`];
        case 'nvme':
            return ['-device', `nvme,${properties}`];
        case 'usb':
            return ['-device', `usb-storage,bus=${USB}.0,${properties}`];
        case 'none':
            return [];
    }
}
function idePorts({ machine }, { ide }) {
    let next = 0;
    return () => {
        const place = next++;
        if (ide === 'added')
            return `bus=${AHCI}.${place},`;
        // q35 has AHCI, with one drive per bus. Older controllers have two.
        return /(^|-)q35(-|$)/.test(machine) ? `bus=ide.${place},` : `bus=ide.${place >> 1},unit=${place % 2},`;
    };
}
/** IDE where the machine has it: SeaBIOS boots it, and the kernels of a PC have its driver. All other machines have SCSI. */
function cdromArguments(file, bootIndex, { ide }, ports) {
    const drive = ide === 'own' ? `ide-cd,${ports()}` : `scsi-cd,bus=${SCSI}.0,`;
    return [...(0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .fileNode */ .Ts)(CDROM_NAME, 'raw', file, true), '-device', `${drive}drive=${CDROM_NAME},bootindex=${bootIndex}`];
}
/** cloud-init finds its seed by the label of the file system, which QEMU creates from the directory when it starts. */
function seedArguments(dir, { transport }) {
    const node = { driver: 'vvfat', 'node-name': SEED, 'read-only': true, dir, label: 'CIDATA' };
    return [...(0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .blockNode */ .g2)(node), '-device', `virtio-blk-${transport},drive=${SEED},serial=cidata`];
}


/***/ }),

/***/ 13815:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* binding */ escapeValue),
/* harmony export */   Ts: () => (/* binding */ fileNode),
/* harmony export */   g2: () => (/* binding */ blockNode)
/* harmony export */ });
/** Escapes a value for QEMU's option parser, which ends it at a comma unless the comma is doubled. */
function escapeValue(value) {
    return value.replaceAll(',', ',,');
}
/**
 * Adds a block node for a file, as JSON, so that the file name may contain any character.
 *
 * Internal node names contain an underscore, which the name of a disk in the inputs cannot.
 */
function fileNode(name, driver, filename, readOnly, more = {}) {
    return blockNode({ driver, 'node-name': name, 'read-only': readOnly, ...more, file: { driver: 'file', filename } });
}
/** Adds a block node of any driver. */
function blockNode(node) {
    return ['-blockdev', JSON.stringify(node)];
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
