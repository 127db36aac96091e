export const id = 241;
export const ids = [241];
export const modules = {

/***/ 50241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diskRequests: () => (/* binding */ diskRequests)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/shared/nearest.ts
var nearest = __webpack_require__(33411);
// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(64886);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(10371);
;// CONCATENATED MODULE: ./src/vm/cache-modes.ts
const cache_modes_CACHE_MODES = {
    writeback: { direct: false, noFlush: false, writeCache: true },
    none: { direct: true, noFlush: false, writeCache: true },
    writethrough: { direct: false, noFlush: false, writeCache: false },
    directsync: { direct: true, noFlush: false, writeCache: false },
    unsafe: { direct: false, noFlush: true, writeCache: true },
};

;// CONCATENATED MODULE: ./src/vm/platforms.ts
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
    // A VGA's memory cannot be cached there as a guest expects it (QEMU's documentation of virt); UEFI draws on ramfb.
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
    // No picture: with a screen, the firmware speaks there and not on the serial port. A panic is told by the hypervisor call.
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
    // The machine itself tells of a guest that stopped for good.
    extras: [],
    ide: 'none',
    starter: 'own',
};
const MALTA = {
    machines: [],
    machine: 'malta',
    // With QEMU's default, 24Kf, a second CPU runs the same code as the first from reset on and the kernel does not come up (7.2).
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
/** The machine of an architecture. Measured with QEMU 7.2. */
function platforms_platformOf(arch) {
    return PLATFORMS[arch];
}
/** The device of the guest's first serial port, as Linux names it in `console=`. */
function consoleDevice(arch) {
    return PLATFORMS[arch].console;
}
/** The ways in which a disk can be attached to a guest of an architecture. NVMe and USB need a PCI bus. */
function diskInterfaces(arch) {
    const { ide, transport } = PLATFORMS[arch];
    const onPci = transport === 'pci' ? ['nvme', 'usb'] : [];
    return ['virtio', ...(ide === 'none' ? [] : ['ide']), 'scsi', ...onPci, 'none'];
}
/** What boots a disk or CD where no kernel is named: the machine's own firmware, UEFI that has to be given to it, or nothing. */
function diskStarter(arch) {
    return PLATFORMS[arch].starter;
}
/** True if a screenshot of such a guest can be taken: the others have no screen. */
function hasDisplay(arch) {
    return PLATFORMS[arch].extras.some((device) => device === 'VGA' || device === 'ramfb');
}
/** True if there is an embedded guest that boots where nothing else is named. */
function hasSelfTest(arch) {
    return PLATFORMS[arch] === PC;
}

;// CONCATENATED MODULE: ./src/vm/arguments/disks.ts



/** The node name of the CD. No disk may have it. */
const CDROM_NAME = 'cdrom0';
const SCSI = 'maqet-scsi';
const USB = 'maqet-usb';
const AHCI = 'maqet-ide';
const SEED = 'maqet_seed';
/** Controllers, disks in their order, the CD, and last the seed, so that it does not change the names of the disks in the guest. */
function diskArguments(spec) {
    const platform = platformOf(spec.arch);
    const ports = idePorts(spec, platform);
    return [
        ...controllers(spec, platform),
        // Boot order from 1 on: 0 is taken by QEMU's own boot ROM when it loads a kernel (7.2 refuses to start otherwise).
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
/** True for a machine whose own bus is PCI Express, which takes no device while it runs. */
function isExpress(machine) {
    return /(^|-)(q35|virt)(-|$)/.test(machine);
}
/** True if a disk on that interface takes a slot of the machine's PCI bus: it is a device of its own, or a port for one. */
function takesSlot({ machine }, attached) {
    return attached === 'virtio' || attached === 'nvme' || (attached === 'none' && isExpress(machine));
}
/** A port into which a disk can be plugged later. It must be there from the start. */
function hotPlugSlot({ name, interface: attached }, index) {
    return attached === 'none' ? ['-device', `pcie-root-port,id=${name}-slot,chassis=${index + 1}`] : [];
}
function diskNode({ name, format, file, readOnly, cache, discard = 'unmap' }) {
    const { direct, noFlush } = CACHE_MODES[cache ?? 'writeback'];
    return fileNode(name, format, file, readOnly, { discard, ...(cache === undefined ? {} : { cache: { direct, 'no-flush': noFlush } }) });
}
function diskDevice({ name, interface: attached, cache }, index, { transport }, ports) {
    const caching = cache === undefined ? '' : `,write-cache=${CACHE_MODES[cache].writeCache ? 'on' : 'off'}`;
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
        // q35 has AHCI, a drive to a bus; the older controllers have two.
        return /(^|-)q35(-|$)/.test(machine) ? `bus=ide.${place},` : `bus=ide.${place >> 1},unit=${place % 2},`;
    };
}
/** SeaBIOS boots an IDE drive, and a PC's kernels have its driver; where the machine has no IDE, all have SCSI. */
function cdromArguments(file, bootIndex, { ide }, ports) {
    const drive = ide === 'own' ? `ide-cd,${ports()}` : `scsi-cd,bus=${SCSI}.0,`;
    return [...fileNode(CDROM_NAME, 'raw', file, true), '-device', `${drive}drive=${CDROM_NAME},bootindex=${bootIndex}`];
}
/** cloud-init finds its seed by the label of the file system; QEMU makes that of the folder as it is when it starts. */
function seedArguments(dir, { transport }) {
    const node = { driver: 'vvfat', 'node-name': SEED, 'read-only': true, dir, label: 'CIDATA' };
    return [...blockNode(node), '-device', `virtio-blk-${transport},drive=${SEED},serial=cidata`];
}

// EXTERNAL MODULE: ./src/inputs/field.ts
var field = __webpack_require__(72029);
// EXTERNAL MODULE: ./src/inputs/syntax.ts
var syntax = __webpack_require__(42338);
;// CONCATENATED MODULE: ./src/inputs/disks.ts









const KEYS = ['name', 'size', 'type', 'file', 'interface', 'backing-file', 'backing-format', 'readonly', 'cache', 'discard'];
const FORMATS = ['qcow2', 'raw'];
const INTERFACES = ['virtio', 'ide', 'scsi', 'nvme', 'usb', 'none'];
const CACHES = Object.keys(cache_modes_CACHE_MODES);
const DISCARDS = ['unmap', 'ignore'];
const SECTOR = 512;
/** The name of the disk that is booted from. */
const BOOT_DISK = 'disk0';
/**
 * Further disks: a YAML list of maps with the keys `name size type file interface backing-file backing-format readonly cache
 * discard`. Each is either blank, with a `size`, or stands on a `file` or `backing-file`, which is never written to; with
 * `backing-file`, `size` may enlarge it. Names are `disk1`, `disk2` … by place if left out; paths are relative to the current
 * folder.
 */
const diskRequests = (text, context) => {
    // The failsafe schema knows no numbers and no booleans: each value stays the text that was written.
    const document = (0,dist.parseDocument)(text, { schema: 'failsafe', logLevel: 'error', prettyErrors: false });
    const [broken] = document.errors;
    if (broken !== undefined)
        return (0,field/* reject */.ku)(context, `is not valid YAML: ${(0,untrusted_text/* oneLine */.T)(broken.message, 200)}`);
    if (!(0,dist/* isSeq */.oP)(document.contents))
        return (0,field/* reject */.ku)(context, 'is not a YAML list; write one disk an item, such as - {size: 1G}');
    const requests = [];
    for (const [index, node] of document.contents.items.entries()) {
        const place = `disk ${index + 1}`;
        const complain = (problem, part) => void (0,field/* reject */.ku)(context, `(${place}) ${problem}`, part ?? place, ['item', index]);
        const { item, whole } = readItem(node, complain);
        const request = item && readDisk(item, index + 1, complain, whole);
        if (request === undefined || !whole)
            continue;
        if (requests.some(({ name }) => name === request.name))
            complain('has the name of another disk; use another one', request.name);
        else
            requests.push(request);
    }
    return requests;
};
/** @returns what can be read of an item, and whether that is all of it. */
function readItem(node, complain) {
    if (!(0,dist.isMap)(node)) {
        complain('is no map; write its keys, such as - {size: 1G}');
        return { whole: false };
    }
    const item = {};
    let whole = true;
    for (const { key, value } of node.items) {
        const name = String((0,dist/* isScalar */.jn)(key) ? key.value : key);
        const known = KEYS.find((one) => one === name);
        const guess = (0,nearest/* nearest */.p)(name, KEYS);
        if (known === undefined)
            complain(`has an unknown key; ${guess === undefined ? `there are ${KEYS.join(', ')}` : `did you mean ${guess}?`}`, name);
        else if (!(0,dist/* isScalar */.jn)(value) || value.value === '' || value.value === null)
            complain(`has no text as its ${known}`, name);
        else
            item[known] = String(value.value);
        whole &&= known !== undefined && item[known] !== undefined;
    }
    return { item, whole };
}
function readDisk(item, place, complain, whole) {
    const name = item.name ?? `disk${place}`;
    if (!/^[a-z][a-z0-9-]{0,19}$/.test(name))
        complain('has a name that is not legal; use 1 to 20 lower-case letters, digits and dashes, a letter first', name);
    if (name === BOOT_DISK)
        complain('has the name of the disk that is booted from; use another one', name);
    if (name === CDROM_NAME)
        complain('has the name of the CD; use another one', name);
    const attachment = readAttachment(item, complain);
    // What is missing may be what a key that is not known was to be.
    const source = readSource(item, complain, whole ? complain : () => undefined);
    return attachment && source && { name, ...attachment, source };
}
/** One of the legal values; undefined if it is left out, or reported to be none of them. */
function chosen(value, legal, called, complain) {
    const found = legal.find((one) => one === value);
    if (value !== undefined && found === undefined)
        complain(`has ${called} that is not one of ${legal.join(', ')}`, value);
    return found;
}
/** How the guest sees the disk. */
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
        complain('is read-only, which no IDE disk can be; use another interface', bus);
    if (cache !== undefined && !cache_modes_CACHE_MODES[cache].writeCache) {
        if (bus === 'none')
            complain('has no device yet that could write through; name another cache, and give the device `write-cache: "off"`', cache);
        // What its own `write-cache` says does not reach the disk behind it (QEMU 7.2).
        if (bus === 'usb')
            complain('is a USB disk, which cannot write through; use another cache, or another interface', cache);
    }
    if (readOnly === undefined)
        return undefined;
    return { interface: bus, readOnly, ...(cache === undefined ? {} : { cache }), ...(discard === undefined ? {} : { discard }) };
}
/** @param lacks - takes what is missing. */
function readSource(item, complain, lacks) {
    const format = chosen(item.type, FORMATS, 'a type', complain);
    const below = chosen(item['backing-format'], FORMATS, 'a backing-format', complain);
    const size = item.size === undefined ? undefined : (0,units/* parseSize */.DB)(item.size);
    if (item.size !== undefined && (size === undefined || size < SECTOR || size % SECTOR !== 0)) {
        return complain(`has a size that is not a whole number of sectors of ${SECTOR} bytes; use a number with K, M, G or T, such as 10G`, item.size);
    }
    const file = item.file ?? item['backing-file'];
    if (item['backing-format'] !== undefined && item['backing-file'] === undefined)
        return lacks('has a backing-format without a backing-file; what a file is, is its type', item['backing-format']);
    if (file === undefined) {
        return size === undefined ? lacks('has neither a size nor a file; give it one') : { kind: 'blank', format: format ?? 'qcow2', size };
    }
    if (item.file !== undefined && (item['backing-file'] !== undefined || size !== undefined)) {
        return complain(`has a file and a ${size === undefined ? 'backing-file' : 'size'}; give it one of them`);
    }
    if (item['backing-file'] !== undefined && format === 'raw')
        return complain('has a backing-file, which a raw disk cannot have', item.type);
    if ((0,syntax/* isUrl */.gU)(file))
        return complain('has a URL for its file; download it in an earlier step and give its path', file);
    // With `backing-file`, the type is that of the new disk, which is qcow2 in any case.
    const declared = item.file === undefined ? below : format;
    return {
        kind: 'file',
        file: external_node_path_default().resolve(file),
        ...(declared === undefined ? {} : { format: declared }),
        ...(size === undefined ? {} : { size }),
    };
}


/***/ })

};
