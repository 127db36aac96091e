export const id = 780;
export const ids = [780];
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

/***/ 31952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ LineFrames)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27847);

const LF = 0x0a;
const MIB = 2 ** 20;
const NOTHING = Buffer.alloc(0);
/** A larger buffer is released after its line. A smaller one is kept for the next line. */
const KEEP_BYTES = MIB;
const FIRST_BYTES = 64 * 1024;
const NOT_BLANK = /[^ \t\r]/;
/** The default limit of a line: a reply of 64 MiB (the limit of QEMU's own input) and its envelope. */
const LINE_LIMIT_BYTES = 65 * MIB;
/**
 * Splits a byte stream into the texts of its lines.
 *
 * Guarantees for any bytes in chunks of any size:
 * - Each line is returned once, in order, as soon as its line feed has arrived.
 * - The time is linear in the bytes, even if they arrive one at a time.
 * - The memory is at most about three times the longest line.
 *
 * Lines end in LF or CRLF (QEMU sends CRLF, its guest agent LF), and blank lines are skipped. Invalid UTF-8 becomes U+FFFD.
 */
class LineFrames {
    limitBytes;
    // One growing buffer instead of a list of chunks, which would cost a hundred bytes of bookkeeping for a chunk of one byte.
    buffer = NOTHING;
    used = 0;
    constructor(limitBytes = LINE_LIMIT_BYTES) {
        this.limitBytes = limitBytes;
    }
    /**
     * Adds the next bytes and returns the lines that they complete.
     *
     * @throws QmpProtocolError if a line is longer than the limit, even before it is complete. The stream is unusable then.
     */
    push(chunk) {
        const lines = [];
        let start = 0;
        for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, start)) {
            const line = this.complete(chunk, start, end);
            if (NOT_BLANK.test(line))
                lines.push(line);
            start = end + 1;
        }
        if (start < chunk.length)
            this.keep(chunk, start, chunk.length);
        return lines;
    }
    /** The number of bytes of the incomplete line. */
    get pendingBytes() {
        return this.used;
    }
    complete(chunk, start, end) {
        if (this.used === 0) {
            this.checkLength(end - start);
            return text(chunk, start, end);
        }
        this.keep(chunk, start, end);
        const line = text(this.buffer, 0, this.used);
        this.used = 0;
        if (this.buffer.length > KEEP_BYTES)
            this.buffer = NOTHING;
        return line;
    }
    keep(chunk, start, end) {
        const needed = this.used + end - start;
        this.checkLength(needed);
        if (needed > this.buffer.length) {
            const grown = Buffer.allocUnsafeSlow(Math.max(FIRST_BYTES, needed, Math.min(this.limitBytes, 2 * this.buffer.length)));
            this.buffer.copy(grown, 0, 0, this.used);
            this.buffer = grown;
        }
        chunk.copy(this.buffer, this.used, start, end);
        this.used = needed;
    }
    checkLength(bytes) {
        if (bytes > this.limitBytes)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .QmpProtocolError */ .d6(`a message is longer than ${this.limitBytes} bytes`);
    }
}
/** Decodes a line, without the carriage return of a CRLF. */
function text(bytes, start, end) {
    return bytes.toString('utf8', start, end > start && bytes[end - 1] === 0x0d ? end - 1 : end);
}


/***/ }),

/***/ 59084:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ LogFile),
/* harmony export */   j: () => (/* binding */ LossyLog)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);


const writeAsync = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.write);
const fstatAsync = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.fstat);
const ftruncateAsync = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncate);
const closeAsync = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.close);
/**
 * A log that survives a full disk. It drops what it cannot write, and its next successful write starts with a note that says how many
 * bytes are missing. Each piece is written whole or not at all.
 *
 * Not for concurrent writes: await one before the next.
 */
class LossyLog {
    file;
    note;
    descriptor;
    missing = 0;
    /**
     * @param file - the descriptor of a file that only grows, or a function that opens it. If it throws, the next write calls it again.
     * @param note - returns whole lines that say how many bytes are missing.
     */
    constructor(file, note) {
        this.file = file;
        this.note = note;
        if (typeof file === 'number')
            this.descriptor = file;
    }
    /** Writes a piece. @throws the system's error if it cannot: the piece is dropped, and later ones are still accepted. */
    async append(bytes) {
        try {
            this.descriptor ??= typeof this.file === 'number' ? this.file : this.file();
            await this.writeWhole(Buffer.concat([this.pendingNote(), bytes]));
            this.missing = 0;
        }
        catch (error) {
            this.missing += bytes.length;
            throw error;
        }
    }
    /** Closes the file, after a note about missing bytes at its end if that can be written. */
    async close() {
        const { descriptor } = this;
        if (descriptor === undefined)
            return;
        await this.writeWhole(this.pendingNote()).catch(() => undefined);
        this.descriptor = undefined;
        await closeAsync(descriptor);
    }
    pendingNote() {
        return Buffer.from(this.missing === 0 ? '' : this.note(this.missing));
    }
    async writeWhole(bytes) {
        const descriptor = this.descriptor ?? -1;
        let done = 0;
        try {
            while (done < bytes.length)
                done += (await writeAsync(descriptor, bytes, done)).bytesWritten;
        }
        catch (error) {
            // A full disk accepts the beginning of a piece.
            if (done > 0)
                await ftruncateAsync(descriptor, (await fstatAsync(descriptor)).size - done).catch(() => undefined);
            throw error;
        }
    }
}
/** Writes a {@link LossyLog} in the background: no caller waits for the file, and none sees its errors. */
class LogFile {
    log;
    last = Promise.resolve();
    closed = false;
    /**
     * @param file - created with mode 0600, or continued.
     * @param note - as for {@link LossyLog}.
     */
    constructor(file, note) {
        this.log = new LossyLog(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'a', 0o600), note);
        this.write(Buffer.alloc(0));
    }
    /** Queues a piece. Does nothing after {@link close}. */
    write(bytes) {
        if (this.closed)
            return;
        this.last = this.last.then(() => this.log.append(bytes)).catch(() => undefined);
    }
    /** Writes the queue and closes the file. Never rejects. */
    async close() {
        this.closed = true;
        this.last = this.last.then(() => this.log.close()).catch(() => undefined);
        await this.last;
    }
}


/***/ }),

/***/ 66900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ qemuArguments),
/* harmony export */   Z: () => (/* binding */ backEndNames)
/* harmony export */ });
/* harmony import */ var _arguments_devices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30373);
/* harmony import */ var _arguments_disks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23656);
/* harmony import */ var _arguments_machine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92499);
/* harmony import */ var _arguments_shares_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21500);
/* harmony import */ var _arguments_syntax_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13815);





const SANDBOX = 'on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny';
/**
 * Builds QEMU's whole command line for a VM. Pure: equal specs give equal arguments.
 *
 * - QEMU adds no default devices and reads no configuration (`-nodefaults -no-user-config`).
 * - A file name is JSON or an argument by itself, so no name can add an option.
 * - The CPUs do not run until `cont` (`-S`), so no event is missed before QMP is negotiated.
 * - A guest that powers off or panics leaves QEMU paused, so its memory can still be dumped.
 */
function qemuArguments(spec, host) {
    return [
        ...['-name', (0,_arguments_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeValue */ .PI)(spec.name), '-nodefaults', '-no-user-config', '-S'],
        ...(host.platform === 'linux' ? ['-sandbox', SANDBOX] : []),
        ...(0,_arguments_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .machineArguments */ .er)(spec),
        ...(0,_arguments_devices_js__WEBPACK_IMPORTED_MODULE_0__/* .channelArguments */ .I9)(spec),
        ...(0,_arguments_devices_js__WEBPACK_IMPORTED_MODULE_0__/* .commonDevices */ .zY)(spec),
        ...(0,_arguments_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .bootArguments */ .jM)(spec),
        ...(0,_arguments_disks_js__WEBPACK_IMPORTED_MODULE_1__/* .diskArguments */ .eA)(spec),
        ...(0,_arguments_shares_js__WEBPACK_IMPORTED_MODULE_3__/* .shareArguments */ .gn)(spec),
        ...(0,_arguments_devices_js__WEBPACK_IMPORTED_MODULE_0__/* .networkArguments */ .rY)(spec),
        ...spec.qemuArgs,
    ];
}
/** Lists the node names and ids that {@link qemuArguments} creates and a QMP command may name: disks and the network. */
function backEndNames({ disks, cdrom, network }) {
    return [...disks.map((disk) => disk.name), ...(cdrom === undefined ? [] : [_arguments_disks_js__WEBPACK_IMPORTED_MODULE_1__/* .CDROM_NAME */ .CD]), ...(network === 'none' ? [] : [_arguments_devices_js__WEBPACK_IMPORTED_MODULE_0__/* .NETWORK_NAME */ .R6])];
}


/***/ }),

/***/ 30373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ channelArguments),
/* harmony export */   M7: () => (/* binding */ QMP_FD),
/* harmony export */   MJ: () => (/* binding */ SERIAL_FD),
/* harmony export */   R6: () => (/* binding */ NETWORK_NAME),
/* harmony export */   X3: () => (/* binding */ AGENT_FD),
/* harmony export */   rY: () => (/* binding */ networkArguments),
/* harmony export */   zY: () => (/* binding */ commonDevices)
/* harmony export */ });
/* harmony import */ var _platforms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8713);

/** The descriptors that QEMU inherits: no socket on disk leads to its monitor or into the guest. */
const QMP_FD = 3;
const SERIAL_FD = 4;
const AGENT_FD = 5;
/** The id of the network's back end. */
const NETWORK_NAME = 'net0';
/** The name of the guest agent's port, in the guest and in the event VSERPORT_CHANGE. */
const AGENT_PORT = 'org.qemu.guest_agent.0';
/** Connects the monitor, the first serial port and the guest agent's port to the inherited descriptors. */
function channelArguments({ arch }) {
    return [
        ...['-chardev', `socket,id=qmp,fd=${QMP_FD}`, '-mon', 'chardev=qmp,mode=control'],
        ...['-chardev', `socket,id=serial0,fd=${SERIAL_FD}`, '-serial', 'chardev:serial0'],
        ...['-chardev', `socket,id=agent0,fd=${AGENT_FD}`, '-device', `virtio-serial-${(0,_platforms_js__WEBPACK_IMPORTED_MODULE_0__/* .platformOf */ .tj)(arch).transport}`],
        ...['-device', `virtserialport,chardev=agent0,id=agent0,name=${AGENT_PORT}`],
    ];
}
/** Adds the devices that every VM has: a screen and a panic device where the platform has them, and a random number generator. */
function commonDevices({ arch }) {
    const { extras, transport } = (0,_platforms_js__WEBPACK_IMPORTED_MODULE_0__/* .platformOf */ .tj)(arch);
    return [
        ...['-display', 'none', ...extras.flatMap((device) => ['-device', device])],
        ...['-object', 'rng-builtin,id=rng0', '-device', `virtio-rng-${transport},rng=rng0`],
    ];
}
/** Adds a network card behind QEMU's user-mode NAT, with forwards from the loopback alone; or no card at all. */
function networkArguments({ network, ports, arch }) {
    if (network === 'none')
        return ['-nic', 'none'];
    const forwards = ports.map((port) => `,hostfwd=${port.protocol}:127.0.0.1:${port.host}-:${port.guest}`);
    const restrict = network === 'isolated' ? ',restrict=on' : '';
    const { transport } = (0,_platforms_js__WEBPACK_IMPORTED_MODULE_0__/* .platformOf */ .tj)(arch);
    // An empty romfile: the guest boots from what the inputs name, and no iPXE package is needed. Only PCI cards have one.
    const card = `virtio-net-${transport},netdev=${NETWORK_NAME}${transport === 'pci' ? ',romfile=' : ''}`;
    return ['-netdev', `user,id=${NETWORK_NAME}${restrict}${forwards.join('')}`, '-device', card];
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

/***/ 92499:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   er: () => (/* binding */ machineArguments),
/* harmony export */   jM: () => (/* binding */ bootArguments),
/* harmony export */   s5: () => (/* binding */ STATE_NODES)
/* harmony export */ });
/* harmony import */ var _shares_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21500);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13815);


const CODE = 'maqet_code';
const VARIABLES = 'maqet_variables';
const SELF_TEST = 'maqet_self_test';
/** The block nodes of flash chips: their content is part of the machine's state, so a snapshot includes it. */
const STATE_NODES = [VARIABLES];
/** Above this many CPUs, ARM needs the newer interrupt controller, which QEMU 7.2 does not choose by itself. */
const MOST_CPUS_OF_GIC2 = 8;
/** Describes the machine itself: type, CPUs, memory, and how it reacts when the guest ends. */
function machineArguments(spec) {
    const properties = [`accel=${spec.accel}`, ...archProperties(spec), ...firmwareProperties(spec.firmware), ...(0,_shares_js__WEBPACK_IMPORTED_MODULE_0__/* .memoryProperties */ .LY)(spec)];
    return [
        ...['-machine', [spec.machine, ...properties].join(',')],
        ...['-cpu', spec.cpu, '-smp', String(spec.cpus), '-m', `size=${spec.memoryBytes / 2 ** 20}M`],
        ...(0,_shares_js__WEBPACK_IMPORTED_MODULE_0__/* .memoryArguments */ .S1)(spec),
        ...['-action', 'reboot=reset,shutdown=pause,panic=pause'],
    ];
}
function archProperties({ arch, machine, cpus }) {
    if ((arch !== 'arm' && arch !== 'aarch64') || !/^virt(-|$)/.test(machine))
        return [];
    return [
        // Kernels without LPAE, such as Debian's armmp, cannot address RAM or the PCI bus above 4 GiB.
        ...(arch === 'arm' ? ['highmem=off'] : []),
        ...(cpus > MOST_CPUS_OF_GIC2 ? ['gic-version=3'] : []),
    ];
}
function firmwareProperties(firmware) {
    return firmware?.kind === 'flash' ? [`pflash0=${CODE}`, `pflash1=${VARIABLES}`] : [];
}
/** Names what the machine starts: firmware, a kernel, or the boot sector of the self-test guest. */
function bootArguments(spec) {
    const named = (option, value) => (value === undefined ? [] : [option, value]);
    return [
        ...firmwareArguments(spec.firmware),
        ...named('-kernel', spec.kernel),
        // Not escaped: QEMU 7.2 opens the whole text, commas included, as one file for a Linux kernel (measured).
        ...named('-initrd', spec.initrd),
        ...named('-append', spec.append),
        ...(spec.selfTest === undefined ? [] : selfTestArguments(spec.selfTest)),
    ];
}
function firmwareArguments(firmware) {
    if (firmware === undefined)
        return [];
    if (firmware.kind === 'bios')
        return ['-bios', firmware.file];
    return [...(0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .fileNode */ .Ts)(CODE, 'raw', firmware.code, true), ...(0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .fileNode */ .Ts)(VARIABLES, 'raw', firmware.variables, false)];
}
/** SeaBIOS needs this geometry to boot a disk of one sector. */
function selfTestArguments(sector) {
    const device = `virtio-blk-pci,drive=${SELF_TEST},bootindex=0,cyls=1,heads=1,secs=1`;
    return [...(0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .fileNode */ .Ts)(SELF_TEST, 'raw', sector, true), '-device', device];
}


/***/ }),

/***/ 21500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LY: () => (/* binding */ memoryProperties),
/* harmony export */   S1: () => (/* binding */ memoryArguments),
/* harmony export */   gn: () => (/* binding */ shareArguments)
/* harmony export */ });
/* harmony import */ var _platforms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8713);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13815);


/** The id of guest memory that a virtiofs daemon can map. */
const SHARED_MEMORY = 'maqet_ram';
/** Adds a device for each shared directory: 9p, or virtiofs if it has a daemon. */
function shareArguments({ shares, arch }) {
    const { transport } = (0,_platforms_js__WEBPACK_IMPORTED_MODULE_0__/* .platformOf */ .tj)(arch);
    return shares.flatMap(({ socket, ...share }, index) => {
        const id = `share${index}`;
        return socket === undefined ? ninePArguments(id, share, transport) : virtiofsArguments(id, share.tag, socket, transport);
    });
}
/**
 * `security_model=none`: a file that the guest creates is a plain file of this user with the guest's mode, links are links, and a
 * `chown` that this user may not do is ignored. The mapped models leave files on the host that only QEMU interprets correctly.
 * `multidevs=remap`: mounts below the directory cannot make two files look like one.
 */
function ninePArguments(id, { path, tag, readOnly, securityModel = 'none' }, transport) {
    const options = `id=${id},path=${(0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeValue */ .PI)(path)},security_model=${securityModel},multidevs=remap${readOnly ? ',readonly=on' : ''}`;
    return ['-fsdev', `local,${options}`, '-device', `virtio-9p-${transport},fsdev=${id},mount_tag=${tag}`];
}
/** The path is relative to QEMU's working directory below the VM's, so it fits into the 107 bytes of a UNIX socket address (Linux). */
function virtiofsArguments(id, tag, socket, transport) {
    return ['-chardev', `socket,id=${id},path=../${socket}`, '-device', `vhost-user-fs-${transport},chardev=${id},tag=${tag}`];
}
function needsSharedMemory(shares) {
    return shares.some(({ socket }) => socket !== undefined);
}
/** Returns the machine properties that make the guest's memory visible to virtiofs daemons. */
function memoryProperties({ shares }) {
    return needsSharedMemory(shares) ? [`memory-backend=${SHARED_MEMORY}`] : [];
}
/** Adds that memory. It is anonymous: only descriptors that QEMU hands over lead to it. */
function memoryArguments({ shares, memoryBytes }) {
    const memory = `memory-backend-memfd,id=${SHARED_MEMORY},size=${memoryBytes / 2 ** 20}M,share=on`;
    return needsSharedMemory(shares) ? ['-object', memory] : [];
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

/***/ 48684:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ spawnGuarded)
/* harmony export */ });
/* unused harmony export canBindToParent */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Starts a process that cannot outlive this one, however this one ends.
 *
 * On Linux the kernel sends it SIGKILL when this process dies (`setpriv --pdeathsig`). If this process dies before the setting takes
 * effect, the shell in between notices that its parent has changed, and exits. On other systems, and where `setpriv` lacks the
 * option (busybox), a watcher waits at a pipe that only this process holds open.
 *
 * The child keeps the returned process id. It leads a process group, so no terminal signal reaches it.
 */
function spawnGuarded(request, bound = canBindToParent()) {
    return bound ? spawnBound(request) : spawnWatched(request);
}
let bindsToParent;
/** Returns true if `setpriv` exists and has `--pdeathsig`. Cached: a supervisor starts a process for each run over SSH. */
function canBindToParent() {
    bindsToParent ??= process.platform === 'linux' && knowsDeathSignal();
    return bindsToParent;
}
function knowsDeathSignal() {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('setpriv', ['--pdeathsig', 'KILL', '--', 'true'], { stdio: 'ignore', timeout: 5000 }).status === 0;
}
const STILL_MINE = '[ "$PPID" = "$0" ] || exit 125; exec "$@"';
function spawnBound({ file, args, cwd, env, stdio }) {
    const guard = ['--pdeathsig', 'KILL', '--', '/bin/sh', '-c', STILL_MINE, String(process.pid), file, ...args];
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('setpriv', guard, { cwd, env, stdio: [...stdio], detached: true });
}
/** A line at the pipe means that the child has exited and been reaped. Its end without a line means that this process is gone. */
const WATCH = '( exec <&FD; read -r done || kill -KILL $$ ) </dev/null >/dev/null 2>&1 & exec FD<&-; exec "$@"';
function spawnWatched({ file, args, cwd, env, stdio }) {
    const fd = stdio.length;
    // The watcher must not hold the child's other descriptors open.
    const own = stdio.map((_, index) => (index > 2 ? `${index}<&-` : '')).join(' ');
    const script = WATCH.replaceAll('FD', String(fd)).replace('exec <&', `exec ${own} <&`);
    const withPipe = [...stdio, 'pipe'];
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('/bin/sh', ['-c', script, 'sh', file, ...args], { cwd, env, stdio: withPipe, detached: true });
    const watch = child.stdio[fd];
    watch?.on('error', () => undefined);
    child.once('exit', () => watch?.end('done\n'));
    return child;
}


/***/ }),

/***/ 1183:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ Machine)
});

// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(86202);
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(64623);
// EXTERNAL MODULE: ./src/qmp/errors.ts
var qmp_errors = __webpack_require__(27847);
;// CONCATENATED MODULE: ./src/qmp/messages.ts


/**
 * Parses one message. Checks its shape, and keeps all digits of integers.
 *
 * @throws QmpProtocolError if it is not one of the four kinds.
 */
function parseMessage(text) {
    const message = parseObject(text);
    if (Object.hasOwn(message, 'return'))
        return { kind: 'return', id: message['id'], value: message['return'] };
    if (Object.hasOwn(message, 'event'))
        return { kind: 'event', event: readEvent(message, text) };
    if (Object.hasOwn(message, 'error'))
        return readError(message, text);
    if (Object.hasOwn(message, 'QMP'))
        return { kind: 'greeting', greeting: readGreeting(message['QMP'], text) };
    throw new qmp_errors/* QmpProtocolError */.d6('a message is neither a greeting, a reply nor an event', text);
}
/**
 * Encodes a command, without its end: {@link withId} completes it.
 *
 * Refuses arguments that QEMU's parser would refuse: QEMU answers those with an error without an id, after which no reply can be
 * matched to its command.
 *
 * @throws QmpArgumentError if QEMU's parser would refuse the arguments.
 */
function encodeCommand(execute, args) {
    const body = encode(execute, args);
    const problem = parserProblem(body, execute, args);
    if (problem !== undefined)
        throw new qmp_errors/* QmpArgumentError */.YB(execute, problem);
    return body;
}
/** Completes a command. It needs no line feed: QEMU reads byte by byte and acts on the closing brace. */
function withId(body, id) {
    return `${body},"id":${id}}`;
}
function encode(execute, args) {
    try {
        return `{"execute":${JSON.stringify(execute)}${args === undefined ? '' : `,"arguments":${(0,json/* stringifyJson */.sd)(args)}`}`;
    }
    catch (error) {
        // The nesting exhausts the stack, or the text is longer than a string can be.
        throw new qmp_errors/* QmpArgumentError */.YB(execute, error instanceof Error ? error.message : String(error));
    }
}
function parseObject(text) {
    let value;
    try {
        value = (0,json/* parseJson */.qF)(text);
    }
    catch (error) {
        // SyntaxError, or RangeError for nesting beyond the stack.
        throw new qmp_errors/* QmpProtocolError */.d6('a message is not JSON', text, error);
    }
    if (!(0,json/* isJsonObject */.OW)(value))
        throw new qmp_errors/* QmpProtocolError */.d6('a message is not an object', text);
    return value;
}
function readEvent(message, text) {
    const { event: name, data = {}, timestamp } = message;
    if (typeof name !== 'string' || !(0,json/* isJsonObject */.OW)(data))
        throw new qmp_errors/* QmpProtocolError */.d6('an event is malformed', text);
    const stamp = (0,json/* isJsonObject */.OW)(timestamp) ? timestamp : {};
    return { name, data, seconds: wholeNumber(stamp['seconds']), microseconds: wholeNumber(stamp['microseconds']) };
}
function wholeNumber(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) ? value : -1;
}
function readError(message, text) {
    const { error, id } = message;
    if (!(0,json/* isJsonObject */.OW)(error))
        throw new qmp_errors/* QmpProtocolError */.d6('an error reply is malformed', text);
    const { class: errorClass, desc } = error;
    if (typeof errorClass !== 'string' || typeof desc !== 'string')
        throw new qmp_errors/* QmpProtocolError */.d6('an error reply is malformed', text);
    return { kind: 'error', id, errorClass, description: desc };
}
function readGreeting(body, text) {
    const version = (0,json/* isJsonObject */.OW)(body) ? body['version'] : undefined;
    const numbers = (0,json/* isJsonObject */.OW)(version) ? version['qemu'] : undefined;
    if (!(0,json/* isJsonObject */.OW)(body) || !(0,json/* isJsonObject */.OW)(version) || !(0,json/* isJsonObject */.OW)(numbers))
        throw new qmp_errors/* QmpProtocolError */.d6('the greeting is malformed', text);
    const parts = [numbers['major'], numbers['minor'], numbers['micro']];
    if (!parts.every((part) => typeof part === 'number' && Number.isSafeInteger(part) && part >= 0)) {
        throw new qmp_errors/* QmpProtocolError */.d6('the greeting names no version', text);
    }
    const name = version['package'];
    const offered = body['capabilities'];
    return {
        version: parts.join('.'),
        package: typeof name === 'string' ? name : '',
        capabilities: Array.isArray(offered) ? offered.filter((item) => typeof item === 'string') : [],
    };
}
/**
 * The limits of QEMU's JSON parser, with a margin (they are 1,024 levels, 2 Mi tokens and 64 MiB). Measured on QEMU 7.2, which also
 * refuses lone surrogates and Unicode noncharacters as syntax errors, but accepts `\u0000`.
 */
const DEPTH_LIMIT = 1000;
const TOKEN_LIMIT = 2_000_000;
const BYTE_LIMIT = 63 * 2 ** 20;
/** A text that is shorter than this and plain cannot exceed a limit: nesting of 1,000 alone takes 2,000 characters. */
const PLAIN_LENGTH = 2 * DEPTH_LIMIT;
const NOT_PLAIN = /[^ -~]|\\u/;
const UNACCEPTABLE_CHARACTER = /[\p{Cs}\p{Noncharacter_Code_Point}]/u;
/**
 * Returns why QEMU's parser would refuse a command, or undefined if it accepts it.
 *
 * @param text - the command as it would be sent.
 * @param execute - its name.
 * @param args - its arguments; inspected only if the text alone does not show that they are fine.
 */
function parserProblem(text, execute, args) {
    if (text.length < PLAIN_LENGTH && !NOT_PLAIN.test(text))
        return undefined;
    if (Buffer.byteLength(text) > BYTE_LIMIT)
        return `they are longer than ${BYTE_LIMIT} bytes`;
    return stringProblem(execute) ?? (args === undefined ? undefined : valueProblem(args));
}
function stringProblem(text) {
    const found = UNACCEPTABLE_CHARACTER.exec(text);
    if (found === null)
        return undefined;
    return `QEMU does not accept the character U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
/** Walks a value with an explicit stack, so that no nesting can exhaust the stack of the engine. */
function valueProblem(root) {
    const open = [{ value: root, depth: 2 }];
    let tokens = 0;
    for (let item = open.pop(); item !== undefined; item = open.pop()) {
        const { value, depth } = item;
        tokens += 2;
        if (tokens > TOKEN_LIMIT)
            return 'they hold more than a million values';
        if (typeof value === 'string') {
            const problem = stringProblem(value);
            if (problem !== undefined)
                return problem;
        }
        if (typeof value !== 'object' || value === null)
            continue;
        if (depth > DEPTH_LIMIT)
            return `they are nested more than ${DEPTH_LIMIT} deep`;
        if (!Array.isArray(value)) {
            const problem = stringProblem(Object.keys(value).join(' '));
            if (problem !== undefined)
                return problem;
            tokens += 2 * Object.keys(value).length;
        }
        for (const child of Array.isArray(value) ? value : Object.values(value))
            open.push({ value: child, depth: depth + 1 });
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/qmp/calls.ts

/** QEMU reads at most 8 commands ahead. With more, it would stop reading, and a write could block. */
const WINDOW = 8;
/** More ids than commands in the window, so that a repeated reply cannot match a later command with the same id. */
const IDS = WINDOW + 2;
/**
 * The commands of one connection: a queue in order, and at most 8 that were sent to QEMU.
 *
 * An id is reused only after its reply has arrived, even if nobody waits for that reply anymore, so that it cannot reach another
 * command. Ids have one digit because QEMU reads its monitor byte by byte, at about 3 µs each (measured on 7.2).
 */
class CallWindow {
    send;
    queued = new Set();
    sent = new Map();
    lastId = 0;
    constructor(send) {
        this.send = send;
    }
    /** Sends a call, or queues it. */
    add(call) {
        this.queued.add(call);
        this.advance();
    }
    /**
     * Removes the call with this id, and sends the next one.
     *
     * @returns the call; undefined if no sent command has this id.
     */
    take(id) {
        if (typeof id !== 'number')
            return undefined;
        const call = this.sent.get(id);
        if (call === undefined)
            return undefined;
        this.sent.delete(id);
        this.advance();
        return call;
    }
    /** Removes a call from the queue. A call that was sent stays until its reply arrives. */
    withdraw(call) {
        this.queued.delete(call);
    }
    /** Rejects every call. */
    failAll(error) {
        const calls = [...this.sent.values(), ...this.queued];
        this.sent.clear();
        this.queued.clear();
        for (const call of calls)
            call.reject(error);
    }
    advance() {
        while (this.sent.size < WINDOW) {
            const next = this.queued.values().next().value;
            if (next === undefined)
                return;
            do
                this.lastId = (this.lastId + 1) % IDS;
            while (this.sent.has(this.lastId));
            this.queued.delete(next);
            this.sent.set(this.lastId, next);
            this.send(withId(next.body, this.lastId));
        }
    }
}

// EXTERNAL MODULE: ./src/qmp/framing.ts
var framing = __webpack_require__(31952);
;// CONCATENATED MODULE: ./src/qmp/client.ts





/**
 * A QMP client on one stream, which it owns: `close()` and any failure destroy the stream.
 *
 * Guarantees:
 * - A reply reaches the call that it answers, in any order, or no call.
 * - Events that QEMU sent before a reply reach every listener before the call resolves.
 * - Every pending call is rejected as soon as the connection ends, whoever ended it.
 * - Anything that is not QMP ends the connection, because a reply without an id could answer any call.
 */
class QmpClient {
    stream;
    currentState = 'idle';
    closedBy;
    greeted;
    frames = new framing/* LineFrames */.h();
    calls;
    eventListeners = new Set();
    closeListeners = [];
    constructor(stream) {
        this.stream = stream;
        this.calls = new CallWindow((text) => stream.write(text));
        stream.on('error', (error) => this.shut(new qmp_errors/* QmpDisconnectedError */.QT(`The QMP connection broke: ${error.message}`, error)));
        stream.on('close', () => this.peerClosed());
    }
    get state() {
        return this.currentState;
    }
    /**
     * Reads the greeting and enters command mode. Call it once. If it fails, the stream is destroyed and the state is `closed`.
     *
     * @throws QmpStateError unless the state is `idle`.
     * @throws QmpProtocolError, QmpDisconnectedError, QmpCommandError, DeadlineError, CancelledError
     */
    async negotiate(deadline) {
        if (this.state !== 'idle')
            throw this.stateError('negotiate');
        this.currentState = 'negotiating';
        this.greeted = Promise.withResolvers();
        this.stream.on('data', (chunk) => this.receive(chunk));
        this.stream.on('end', () => this.peerClosed());
        try {
            const greeting = await deadline.race(this.greeted.promise, 'the QMP greeting');
            // A chunk can hold the awaited message and a fatal one after it.
            this.throwIfClosed();
            await this.call({ execute: 'qmp_capabilities' }, deadline);
            this.throwIfClosed();
            this.currentState = 'ready';
            return greeting;
        }
        catch (error) {
            this.shut(asMaqetError(error));
            throw error;
        }
    }
    /**
     * Runs one command.
     *
     * Commands run in the order of the calls. At most 8 are sent at a time, and the others wait, each until its own deadline. If a call
     * rejects because of its deadline, the command may still take effect if it was sent. Its late reply is dropped.
     *
     * @returns the `return` member of the reply.
     * @throws QmpStateError unless the state is `ready`; nothing was sent.
     * @throws QmpArgumentError if QEMU's parser would refuse the arguments; nothing was sent.
     * @throws QmpCommandError if QEMU answered with an error.
     * @throws QmpDisconnectedError or QmpProtocolError if the connection ended first.
     * @throws DeadlineError, CancelledError
     */
    async execute(command, deadline) {
        if (this.state !== 'ready')
            throw this.stateError(`run ${(0,qmp_errors/* named */.KT)(command.execute)}`);
        return await this.call(command, deadline);
    }
    /**
     * Calls `listener` for every event from now on, in QEMU's order. A listener that throws closes the connection.
     *
     * @returns a function that removes the listener.
     */
    onEvent(listener) {
        const entry = { call: listener };
        this.eventListeners.add(entry);
        return () => this.eventListeners.delete(entry);
    }
    /**
     * Calls `listener` once when the connection has ended and every pending call has been rejected; immediately if it has already ended.
     * `error` is undefined if `close()` ended it. The listener must not throw.
     */
    onClose(listener) {
        if (this.isClosed())
            listener(this.closedBy);
        else
            this.closeListeners.push(listener);
    }
    /** Ends the connection and rejects every pending call. QEMU continues to run: closing its monitor does not stop it. */
    close() {
        this.shut(undefined);
    }
    async call(command, deadline) {
        const what = `the reply to ${(0,qmp_errors/* named */.KT)(command.execute)}`;
        // A command whose deadline has passed must not take effect.
        if (deadline.expired || deadline.signal?.aborted)
            await deadline.race(Promise.withResolvers().promise, what);
        const body = encodeCommand(command.execute, command.arguments);
        const { promise, resolve, reject } = Promise.withResolvers();
        const call = { command: command.execute, body, resolve, reject };
        this.calls.add(call);
        try {
            return await deadline.race(promise, what);
        }
        catch (error) {
            this.calls.withdraw(call);
            throw error;
        }
    }
    receive(chunk) {
        try {
            for (const line of this.frames.push(chunk)) {
                if (this.isClosed())
                    return;
                this.dispatch(parseMessage(line), line);
            }
        }
        catch (error) {
            this.shut(asMaqetError(error));
        }
    }
    dispatch(message, line) {
        if (message.kind === 'greeting') {
            if (this.greeted === undefined)
                throw new qmp_errors/* QmpProtocolError */.d6('QEMU sent a second greeting', line);
            this.greeted.resolve(message.greeting);
            this.greeted = undefined;
            return;
        }
        if (this.greeted !== undefined)
            throw new qmp_errors/* QmpProtocolError */.d6('QEMU sent a message before the greeting', line);
        if (message.kind === 'event') {
            for (const listener of this.eventListeners)
                listener.call(message.event);
            return;
        }
        const call = this.calls.take(message.id);
        if (call === undefined)
            throw new qmp_errors/* QmpProtocolError */.d6('QEMU sent a reply that matches no command', line);
        // If the caller's deadline has passed, its promise is settled, and this has no effect.
        if (message.kind === 'return')
            call.resolve(message.value);
        else
            call.reject(new qmp_errors/* QmpCommandError */.Cw(call.command, message.errorClass, message.description));
    }
    peerClosed() {
        const where = this.frames.pendingBytes > 0 ? ' in the middle of a message' : '';
        this.shut(new qmp_errors/* QmpDisconnectedError */.QT(`QEMU closed the QMP connection${where}`));
    }
    /** Enters the final state. Only the first call has an effect. */
    shut(error) {
        if (this.isClosed())
            return;
        this.currentState = 'closed';
        this.closedBy = error;
        this.stream.destroy();
        const reason = error ?? new qmp_errors/* QmpDisconnectedError */.QT('maqet closed the QMP connection');
        this.greeted?.reject(reason);
        this.calls.failAll(reason);
        this.eventListeners.clear();
        for (const listener of this.closeListeners.splice(0))
            listener(error);
    }
    /** A method, because the compiler would assume that a checked field is still the same after an await. */
    isClosed() {
        return this.currentState === 'closed';
    }
    throwIfClosed() {
        if (this.isClosed())
            throw this.closedBy ?? this.stateError('negotiate');
    }
    stateError(action) {
        return new qmp_errors/* QmpStateError */.AN(action, this.state, this.closedBy);
    }
}
/** Wraps whatever a listener threw in an error that ends the connection. */
function asMaqetError(error) {
    if (error instanceof errors/* MaqetError */.Po)
        return error;
    return new qmp_errors/* QmpError */.N('A listener of QMP events failed.', { remedy: 'This is a bug in maqet: please report it.', cause: error });
}

// EXTERNAL MODULE: ./src/qmp/match.ts
var qmp_match = __webpack_require__(7863);
;// CONCATENATED MODULE: ./src/qmp/events.ts


/**
 * The newest events of a VM, numbered so that no waiter misses one.
 *
 * Take {@link cursor} **before** you send the command that triggers an event, then wait for events after it: the event is found whether
 * it arrives before or after the reply.
 */
class EventJournal {
    limit;
    /** A ring buffer: the event `seq` is at index `(seq - 1) % limit`. */
    ring = [];
    waiters = new Set();
    newest = 0;
    forgotten = 0;
    failure;
    /** @param limit - how many events are kept. Older ones are dropped. */
    constructor(limit = 10_000) {
        this.limit = limit;
    }
    /** The number of the newest event, 0 before the first. */
    get cursor() {
        return this.newest;
    }
    /** Adds an event and wakes its waiters. @returns its number. */
    record(event) {
        this.ring[this.newest % this.limit] = event;
        this.newest += 1;
        const recorded = { seq: this.newest, event };
        for (const waiter of this.waiters) {
            if (isMatch(waiter.match, event))
                waiter.resolve(recorded);
        }
        return this.newest;
    }
    /**
     * Waits for the first matching event after number `since`, which may already be in the journal.
     *
     * @throws the error given to {@link fail}, if no such event is in the journal and none can follow.
     * @throws DeadlineError, CancelledError
     */
    async waitFor(match, since, deadline) {
        const found = this.find(match, since);
        if (found !== undefined)
            return found;
        if (this.failure !== undefined)
            throw this.failure;
        const { promise, resolve, reject } = Promise.withResolvers();
        const waiter = { match, resolve, reject };
        this.waiters.add(waiter);
        try {
            return await deadline.race(promise, `the event ${(0,qmp_errors/* named */.KT)(match.name)}`);
        }
        finally {
            this.waiters.delete(waiter);
        }
    }
    /** Lists the newest events in order. @param most - their maximum number. @param name - the name of the events; default: all. */
    list(most, name) {
        const oldest = Math.max(1, this.newest - this.limit + 1);
        const found = [];
        for (let seq = this.newest; seq >= oldest && found.length < most; seq -= 1) {
            const event = this.ring[(seq - 1) % this.limit];
            if (event !== undefined && (name === undefined || event.name === name))
                found.push({ seq, event });
        }
        return found.reverse();
    }
    /** Returns the newest event of a name, unless it was forgotten (see {@link forget}). */
    last(name) {
        const [newest] = this.list(1, name);
        return newest !== undefined && newest.seq > this.forgotten ? newest : undefined;
    }
    /** Ends the journal: rejects every waiter, now and later. Events in the journal are still found. */
    fail(error) {
        this.failure ??= error;
        for (const waiter of this.waiters)
            waiter.reject(this.failure);
    }
    /** Hides the events up to number `upTo` from later waits, because they are about a guest that no longer exists. */
    forget(upTo) {
        this.forgotten = Math.max(this.forgotten, upTo);
    }
    find(match, since) {
        const oldest = Math.max(1, this.newest - this.limit + 1);
        for (let seq = Math.max(oldest, since + 1, this.forgotten + 1); seq <= this.newest; seq += 1) {
            const event = this.ring[(seq - 1) % this.limit];
            if (event !== undefined && isMatch(match, event))
                return { seq, event };
        }
        return undefined;
    }
}
function isMatch(match, event) {
    return match.name === event.name && (match.data === undefined || (0,qmp_match/* matches */.c)(match.data, event.data));
}

// EXTERNAL MODULE: ./src/shared/deadline.ts
var shared_deadline = __webpack_require__(52681);
// EXTERNAL MODULE: ./src/shared/process.ts
var process = __webpack_require__(64720);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(56695);
// EXTERNAL MODULE: ./src/vm/arguments/devices.ts
var devices = __webpack_require__(30373);
// EXTERNAL MODULE: ./src/vm/errors.ts
var vm_errors = __webpack_require__(21542);
// EXTERNAL MODULE: ./src/vm/guard.ts
var guard = __webpack_require__(48684);
// EXTERNAL MODULE: ./src/vm/output.ts
var output = __webpack_require__(60580);
// EXTERNAL MODULE: ./src/vm/state.ts
var state = __webpack_require__(85180);
;// CONCATENATED MODULE: ./src/vm/machine.ts











/** How long a QEMU that has closed QMP may take to be reaped, in milliseconds. */
const REAP_MS = 1000;
/**
 * Owns one QEMU process from spawn to reaping, with its QMP client, its events and its state.
 *
 * QEMU ends with the process that started it (see `spawnGuarded`). Only lifecycle operations are methods. All other commands go
 * through {@link execute}, for which the policy is the caller's responsibility.
 */
class Machine {
    child;
    journal = new EventJournal();
    output;
    id;
    /** The guest's first serial port. */
    serial;
    /**
     * The guest's virtio-serial port `org.qemu.guest_agent.0`. Until somebody reads it, it takes no more than a stream's buffer from
     * QEMU, and the guest blocks when it writes more. It ends with QEMU.
     */
    agent;
    /** Settles once the process has been reaped. Never rejects. */
    exited;
    states;
    client;
    exit;
    cause;
    greeting;
    constructor(child, options) {
        this.child = child;
        this.states = new state/* VmStateMachine */.wm(() => options.onState(this.states));
        this.output = new output/* QemuOutput */.g(options.logFile);
        this.id = (0,process/* identify */.ls)(child.pid ?? -1);
        const pipes = child.stdio;
        this.serial = pipes[devices/* SERIAL_FD */.MJ];
        this.agent = pipes[devices/* AGENT_FD */.X3];
        // The exit of QEMU resets the connection, even if nobody has attached yet.
        this.agent.on('error', () => undefined);
        this.client = new QmpClient(pipes[devices/* QMP_FD */.M7]);
        for (const stream of [child.stdout, child.stderr])
            stream.on('data', (chunk) => this.output.push(chunk));
        this.exited = new Promise((resolve) => {
            child.once('exit', (code, signal) => resolve({ code, signal }));
            child.once('error', (error) => {
                this.output.push(Buffer.from(`${error.message}\n`));
                resolve({ code: null, signal: null });
            });
        });
        this.client.onEvent((event) => {
            this.follow(event);
            options.onEvent(event, this.journal.record(event));
        });
        void this.exited.then((exit) => this.onExit(exit));
    }
    /**
     * Starts QEMU and negotiates QMP. The guest's CPUs do not run before {@link resume}. If this throws, the process is gone.
     *
     * @throws VmCrashedError with QEMU's last output if it exits before it answers.
     * @throws DeadlineError if it does not answer in time.
     */
    static async start(options, deadline) {
        const stdio = ['ignore', 'pipe', 'pipe', 'pipe', 'pipe', 'pipe'];
        const child = (0,guard/* spawnGuarded */.o)({ file: options.qemu, args: options.args, cwd: options.cwd, env: options.env, stdio });
        const machine = new Machine(child, options);
        machine.states.to('starting', 'spawned');
        try {
            const died = machine.exited.then(async () => {
                throw await machine.exitError();
            });
            machine.greeting = await Promise.race([machine.client.negotiate(deadline), died]);
            return machine;
        }
        catch (error) {
            // A dying QEMU closes QMP a moment before it can be reaped. Its exit says more than the closed socket.
            const exit = await deadline
                .atMost(REAP_MS)
                .race(machine.exited, 'the exit of QEMU')
                .catch(() => undefined);
            await machine.kill();
            throw exit === undefined ? error : await machine.exitError();
        }
    }
    /** QEMU's version as its greeting gives it, e.g. `7.2.22`. */
    get qemuVersion() {
        return this.greeting?.version ?? '0.0.0';
    }
    get running() {
        return this.exit === undefined;
    }
    /** Lets the guest's CPUs run. */
    async resume(deadline) {
        await this.execute('cont', {}, deadline);
        this.states.to('running', 'started');
    }
    /**
     * Sends one QMP command, without asking the policy.
     *
     * @throws QmpCommandError for an error reply; VmCrashedError if QEMU has exited or exits meanwhile; DeadlineError.
     */
    async execute(command, args, deadline) {
        if (!this.running)
            throw await this.exitError();
        const call = Object.keys(args).length === 0 ? { execute: command } : { execute: command, arguments: args };
        try {
            return await this.client.execute(call, deadline);
        }
        catch (error) {
            // A dying QEMU closes the connection a moment before it can be reaped. Its exit says more.
            if (!(error instanceof qmp_errors/* QmpDisconnectedError */.QT))
                throw error;
            const reaped = await Promise.race([this.exited, (0,shared_deadline/* sleep */.y)(REAP_MS)]);
            throw reaped === undefined ? error : await this.exitError();
        }
    }
    /** Waits until QEMU has exited. @returns an error that says why it was ended, or how it exited, with its last output. */
    async exitError() {
        const { code, signal } = await this.exited;
        if (this.cause !== undefined)
            return this.cause;
        const how = signal === null ? `exit code ${code}` : `signal ${signal}`;
        const said = this.output
            .tail()
            .slice(-3)
            .map((line) => (0,untrusted_text/* oneLine */.T)(line, 300))
            .join(' | ');
        return new vm_errors/* VmCrashedError */.M(`QEMU (pid ${this.id.pid}) ended with ${how}${said === '' ? ' without any output' : `: ${said}`}.`, {
            remedy: 'Read qemu.log and the end of the serial log, and correct what QEMU complains about.',
        });
    }
    /** Sends a signal to the process if it still runs. */
    signal(signal) {
        if (this.running)
            this.child.kill(signal);
    }
    /** Sends SIGKILL, and waits until the process has been reaped. */
    async kill() {
        this.signal('SIGKILL');
        await this.exited;
    }
    /** Kills a QEMU that has lost something it depends on. {@link exitError} then reports that cause in place of the signal. */
    async fail(cause) {
        if (this.states.state !== 'stopping' && this.running)
            this.cause ??= cause;
        await this.kill();
    }
    follow(event) {
        const { states } = this;
        if (states.state === 'stopping' || states.ended || states.state === 'starting')
            return;
        if (event.name === 'STOP')
            states.to('paused', 'stop');
        else if (event.name === 'RESUME')
            states.to('running', 'cont');
        else if (event.name === 'SHUTDOWN' && event.data['reason'] === 'host-qmp-quit')
            states.to('stopping', 'quit');
        else if (event.name === 'SHUTDOWN')
            states.to('paused', `shutdown: ${String(event.data['reason'] ?? 'unknown')}`);
        else if (event.name === 'GUEST_PANICKED')
            states.to('paused', 'guest panic');
    }
    onExit(exit) {
        this.exit = exit;
        this.client.close();
        void this.output.close();
        void this.exitError().then((death) => this.journal.fail(death));
        if (this.states.state === 'stopping')
            this.states.to('stopped', this.states.reason);
        else if (!this.states.ended) {
            const how = exit.signal === null ? `exit code ${exit.code}` : `signal ${exit.signal}`;
            this.states.to('failed', this.cause?.message ?? how);
        }
    }
}


/***/ }),

/***/ 60580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ QemuOutput)
/* harmony export */ });
/* harmony import */ var _shared_lossy_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59084);
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99346);


/** The log's limit: a guest must not be able to fill the disk through a device's warnings. */
const MAX_LOG_BYTES = 16 * 2 ** 20;
const TAIL_LINES = 40;
const MAX_LINE = 4096;
/** Keeps QEMU's stdout and stderr: all of it in a file, and the last lines in memory. Untrusted text. */
class QemuOutput {
    file;
    kept = [];
    partial = '';
    bytes = 0;
    /** @param file - created with mode 0600; what it held before is kept. */
    constructor(file) {
        // A log that cannot be written must not end the VM. The tail stays in memory.
        this.file = new _shared_lossy_log_js__WEBPACK_IMPORTED_MODULE_0__/* .LogFile */ .$(file, (bytes) => `\n[maqet: ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bytes)} of output are missing here: they could not be written]\n`);
    }
    /** Takes the next piece of output. */
    push(chunk) {
        if (this.bytes < MAX_LOG_BYTES)
            this.file.write(chunk);
        this.bytes += chunk.length;
        const lines = (this.partial + chunk.toString('utf8')).split('\n');
        this.partial = (lines.pop() ?? '').slice(-MAX_LINE);
        this.kept.push(...lines.slice(-TAIL_LINES).map((line) => line.slice(0, MAX_LINE)));
        this.kept.splice(0, Math.max(0, this.kept.length - TAIL_LINES));
    }
    /** Returns the last lines, oldest first, with an unfinished one at the end. */
    tail() {
        return [...this.kept, this.partial].filter((line) => line.trim() !== '');
    }
    /** Flushes and closes the file. */
    async close() {
        await this.file.close();
    }
}


/***/ })

};
