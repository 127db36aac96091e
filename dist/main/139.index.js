export const id = 139;
export const ids = [139];
export const modules = {

/***/ 75139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diskRequests: () => (/* binding */ diskRequests)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var _shared_nearest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33411);
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64886);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10371);
/* harmony import */ var _vm_arguments_disks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14740);
/* harmony import */ var _vm_cache_modes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92534);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72029);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42338);









const KEYS = ['name', 'size', 'type', 'file', 'interface', 'backing-file', 'backing-format', 'readonly', 'cache', 'discard'];
const FORMATS = ['qcow2', 'raw'];
const INTERFACES = ['virtio', 'ide', 'scsi', 'nvme', 'usb', 'none'];
const CACHES = Object.keys(_vm_cache_modes_js__WEBPACK_IMPORTED_MODULE_4__/* .CACHE_MODES */ ._);
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
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__.parseDocument)(text, { schema: 'failsafe', logLevel: 'error', prettyErrors: false });
    const [broken] = document.errors;
    if (broken !== undefined)
        return (0,_field_js__WEBPACK_IMPORTED_MODULE_5__/* .reject */ .ku)(context, `is not valid YAML: ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .T)(broken.message, 200)}`);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isSeq */ .oP)(document.contents))
        return (0,_field_js__WEBPACK_IMPORTED_MODULE_5__/* .reject */ .ku)(context, 'is not a YAML list; write one disk an item, such as - {size: 1G}');
    const requests = [];
    for (const [index, node] of document.contents.items.entries()) {
        const place = `disk ${index + 1}`;
        const complain = (problem, part) => void (0,_field_js__WEBPACK_IMPORTED_MODULE_5__/* .reject */ .ku)(context, `(${place}) ${problem}`, part ?? place, ['item', index]);
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
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__.isMap)(node)) {
        complain('is no map; write its keys, such as - {size: 1G}');
        return { whole: false };
    }
    const item = {};
    let whole = true;
    for (const { key, value } of node.items) {
        const name = String((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(key) ? key.value : key);
        const known = KEYS.find((one) => one === name);
        const guess = (0,_shared_nearest_js__WEBPACK_IMPORTED_MODULE_8__/* .nearest */ .p)(name, KEYS);
        if (known === undefined)
            complain(`has an unknown key; ${guess === undefined ? `there are ${KEYS.join(', ')}` : `did you mean ${guess}?`}`, name);
        else if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(value) || value.value === '' || value.value === null)
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
    if (name === _vm_arguments_disks_js__WEBPACK_IMPORTED_MODULE_3__/* .CDROM_NAME */ .CD)
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
    if (cache !== undefined && !_vm_cache_modes_js__WEBPACK_IMPORTED_MODULE_4__/* .CACHE_MODES */ ._[cache].writeCache) {
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
    const size = item.size === undefined ? undefined : (0,_shared_units_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSize */ .DB)(item.size);
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
    if ((0,_syntax_js__WEBPACK_IMPORTED_MODULE_6__/* .isUrl */ .gU)(file))
        return complain('has a URL for its file; download it in an earlier step and give its path', file);
    // With `backing-file`, the type is that of the new disk, which is qcow2 in any case.
    const declared = item.file === undefined ? below : format;
    return {
        kind: 'file',
        file: node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(file),
        ...(declared === undefined ? {} : { format: declared }),
        ...(size === undefined ? {} : { size }),
    };
}


/***/ }),

/***/ 14740:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ CDROM_NAME),
/* harmony export */   N7: () => (/* binding */ takesSlot),
/* harmony export */   eA: () => (/* binding */ diskArguments)
/* harmony export */ });
/* harmony import */ var _cache_modes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92534);
/* harmony import */ var _platforms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31037);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58019);



/** The node name of the CD. No disk may have it. */
const CDROM_NAME = 'cdrom0';
const SCSI = 'maqet-scsi';
const USB = 'maqet-usb';
const AHCI = 'maqet-ide';
const SEED = 'maqet_seed';
/** Controllers, disks in their order, the CD, and last the seed, so that it does not change the names of the disks in the guest. */
function diskArguments(spec) {
    const platform = (0,_platforms_js__WEBPACK_IMPORTED_MODULE_1__/* .platformOf */ .tj)(spec.arch);
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
    const { direct, noFlush } = _cache_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .CACHE_MODES */ ._[cache ?? 'writeback'];
    return (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .fileNode */ .Ts)(name, format, file, readOnly, { discard, ...(cache === undefined ? {} : { cache: { direct, 'no-flush': noFlush } }) });
}
function diskDevice({ name, interface: attached, cache }, index, { transport }, ports) {
    const caching = cache === undefined ? '' : `,write-cache=${_cache_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .CACHE_MODES */ ._[cache].writeCache ? 'on' : 'off'}`;
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
    return [...(0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .fileNode */ .Ts)(CDROM_NAME, 'raw', file, true), '-device', `${drive}drive=${CDROM_NAME},bootindex=${bootIndex}`];
}
/** cloud-init finds its seed by the label of the file system; QEMU makes that of the folder as it is when it starts. */
function seedArguments(dir, { transport }) {
    const node = { driver: 'vvfat', 'node-name': SEED, 'read-only': true, dir, label: 'CIDATA' };
    return [...(0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .blockNode */ .g2)(node), '-device', `virtio-blk-${transport},drive=${SEED},serial=cidata`];
}


/***/ }),

/***/ 58019:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* binding */ escapeValue),
/* harmony export */   Ts: () => (/* binding */ fileNode),
/* harmony export */   g2: () => (/* binding */ blockNode)
/* harmony export */ });
/** QEMU's option parser ends a value at a comma; a doubled one stands for itself. */
function escapeValue(value) {
    return value.replaceAll(',', ',,');
}
/**
 * A block node that reads a file. It travels as JSON, so that a file name may hold any character.
 *
 * Node names that maqet makes for itself hold an underscore: no disk of the inputs can be called so.
 */
function fileNode(name, driver, filename, readOnly, more = {}) {
    return blockNode({ driver, 'node-name': name, 'read-only': readOnly, ...more, file: { driver: 'file', filename } });
}
/** `-blockdev` with a node of any driver. */
function blockNode(node) {
    return ['-blockdev', JSON.stringify(node)];
}


/***/ }),

/***/ 92534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ CACHE_MODES)
/* harmony export */ });
const CACHE_MODES = {
    writeback: { direct: false, noFlush: false, writeCache: true },
    none: { direct: true, noFlush: false, writeCache: true },
    writethrough: { direct: false, noFlush: false, writeCache: false },
    directsync: { direct: true, noFlush: false, writeCache: false },
    unsafe: { direct: false, noFlush: true, writeCache: true },
};


/***/ })

};
