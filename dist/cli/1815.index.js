export const id = 1815;
export const ids = [1815];
export const modules = {

/***/ 4910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ StorageError)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);

/** A disk image or its file cannot be used. */
class StorageError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po {
}


/***/ }),

/***/ 5963:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YY: () => (/* binding */ inspectImageFile),
  SP: () => (/* binding */ shown),
  _P: () => (/* binding */ unusable)
});

// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/shared/host-paths.ts
var host_paths = __webpack_require__(8230);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(371);
// EXTERNAL MODULE: ./src/storage/errors.ts
var storage_errors = __webpack_require__(4910);
;// CONCATENATED MODULE: ./src/storage/header.ts
/** Bytes of an image that {@link readHeader} wants to see; a shorter file is given whole. */
const HEADER_BYTES = 0x8010;
const QCOW_MAGIC = 'QFI\xfb';
const EXTERNAL_DATA = 1 << 2;
/** Formats that would boot to nothing, or open further files, if they were taken for raw. */
const FOREIGN = [
    [0, 'KDMV', 'a VMDK image'],
    [0, 'COWD', 'a VMDK image'],
    [0, '# Disk DescriptorFile', 'a VMDK image'],
    [0, 'vhdxfile', 'a VHDX image'],
    [0, 'conectix', 'a VHD image'],
    [0x40, '\x7f\x10\xda\xbe', 'a VDI image'],
    [0, 'QED\0', 'a QED image'],
    [0, 'WithoutFreeSpace', 'a Parallels image'],
    [0, 'WithouFreSpacExt', 'a Parallels image'],
    [0, 'Bochs Virtual HD Image', 'a Bochs image'],
    [0, 'LUKS\xba\xbe', 'an encrypted LUKS volume'],
    [0, '\x1f\x8b', 'a gzip file'],
    [0, 'BZh', 'a bzip2 file'],
    [0, '\xfd7zXZ\0', 'an xz file'],
    [0, '\x28\xb5\x2f\xfd', 'a zstd file'],
    [0, '7z\xbc\xaf\x27\x1c', 'a 7z archive'],
    [0, 'PK\x03\x04', 'a zip archive'],
    [257, 'ustar', 'a tar archive'],
    [0, '\x7fELF', 'an ELF program'],
];
/**
 * Tells from its first bytes what an image file is. Pure; any bytes will do.
 *
 * This decides the format before any tool opens the file, because a tool that guesses may open what the image names: a
 * VMDK descriptor or a qcow2 external data file can point at any file of the host.
 */
function readHeader(head) {
    const text = head.toString('latin1');
    if (text.startsWith(QCOW_MAGIC))
        return qcowHeader(head);
    const foreign = FOREIGN.find(([offset, magic]) => text.startsWith(magic, offset));
    if (foreign !== undefined)
        return { kind: 'foreign', what: foreign[2] };
    return { kind: 'raw', bootable: text.startsWith('\x55\xaa', 510) || text.startsWith('CD001', 0x8001) };
}
function qcowHeader(head) {
    // Fields of a header that is cut short read as zero; the image tool will refuse such a file.
    const header = Buffer.alloc(80);
    head.copy(header);
    const version = header.readUInt32BE(4);
    if (version === 1)
        return { kind: 'foreign', what: 'an image of the obsolete format qcow version 1' };
    const features = version >= 3 ? header.readUInt32BE(76) : 0;
    return { kind: 'qcow2', externalData: (features & EXTERNAL_DATA) !== 0, encrypted: header.readUInt32BE(32) !== 0 };
}

;// CONCATENATED MODULE: ./src/storage/image-file.ts





/** A file's name in a message. */
function shown(file) {
    return JSON.stringify((0,untrusted_text/* oneLine */.T)(file, 300));
}
/**
 * Looks at an image file without trusting it: links are followed, but not into a folder of the system, and whatever is no regular
 * file is refused unread, so a FIFO, a terminal or a device cannot hang or change anything. A link that is swapped in meanwhile is
 * not followed.
 *
 * @throws StorageError naming the file and what is wrong.
 */
async function inspectImageFile(file) {
    try {
        const { handle, path: real } = await (0,host_paths/* openHostFile */.np)(file);
        try {
            return await look(handle, file, real);
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        if (error instanceof storage_errors/* StorageError */.a)
            throw error;
        if (error instanceof host_paths/* HostPathError */.mL)
            throw unusable(file, error.problem);
        throw new storage_errors/* StorageError */.a(`The image ${shown(file)} cannot be read (${(0,errors/* errnoOf */.UQ)(error) ?? (0,errors/* errorText */.kc)(error)}).`, {
            remedy: 'Check the path and its permissions.',
            cause: error,
        });
    }
}
async function look(handle, file, real) {
    const stats = await handle.stat();
    if (!stats.isFile())
        throw unusable(file, `is ${stats.isDirectory() ? 'a directory' : 'no regular file'}`);
    if (stats.size === 0)
        throw unusable(file, 'is empty');
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
    return { path: real, size: stats.size, identity: `${stats.dev}:${stats.ino}`, header: readHeader(buffer.subarray(0, bytesRead)) };
}
/** The error for a file that can be read but is no image that a VM could use. */
function unusable(file, problem, remedy = 'Name a disk image in qcow2 or raw format.') {
    return new storage_errors/* StorageError */.a(`The image ${shown(file)} ${problem}.`, { remedy });
}


/***/ }),

/***/ 9536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QJ: () => (/* binding */ imageInUse),
/* harmony export */   Tm: () => (/* binding */ saysLocked),
/* harmony export */   hp: () => (/* binding */ lockedError),
/* harmony export */   kD: () => (/* binding */ heldError)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(371);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4910);
/* harmony import */ var _image_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5963);





/** What QEMU and its tool say of an image that another process has locked (seen with 7.2), with the name by which they opened it. */
const LOCKED = /Is another process using the image \[(.*)\]\?/;
/** Whether QEMU, or its tool, says that it did not get its lock on an image. */
function saysLocked(complaint) {
    return complaint.includes('Is another process using the image');
}
/** No more of them than one reads. */
const MOST_HOLDERS = 5;
/**
 * The error for an image that is in use, if that is what QEMU complains about.
 *
 * @returns undefined if it is about something else.
 */
async function imageInUse(complaint) {
    const file = LOCKED.exec(complaint)?.[1];
    return file === undefined ? undefined : lockedError(file);
}
/** The error for an image that is in use, with the processes that hold it, as far as the system lets this user see them. */
async function lockedError(file) {
    const holders = await holdersOf(file).catch(() => []);
    const who = holders.slice(0, MOST_HOLDERS).join(', ') || 'a process that cannot be told from here';
    const more = holders.length > MOST_HOLDERS ? ` and ${holders.length - MOST_HOLDERS} more` : '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StorageError */ .a(`The image ${(0,_image_file_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(file)} is in use: locked by ${who}${more}.`, {
        remedy: 'Wait until that process has ended, or use a copy of the image.',
    });
}
/** {@link lockedError}, if a process is seen to have locked the image. */
async function heldError(file) {
    const holders = await holdersOf(file).catch(() => []);
    return holders.length === 0 ? undefined : lockedError(file);
}
/** The processes that hold a lock on a file, such as `qemu-system-x86_64 (pid 123)`. Empty where there is no Linux `/proc`. */
async function holdersOf(file) {
    const { dev, ino } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file, { bigint: true });
    const pids = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)('/proc')).filter((name) => /^\d+$/.test(name) && name !== String(process.pid));
    const found = await Promise.all(pids.map(async (pid) => ((await holdsLock(pid, dev, ino)) ? describe(pid) : undefined)));
    return found.filter((one) => one !== undefined);
}
/** A process of another user cannot be looked into, and one may end meanwhile: both hold nothing that could be shown. */
async function holdsLock(pid, dev, ino) {
    const descriptors = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(`/proc/${pid}/fd`).catch(() => []);
    for (const descriptor of descriptors) {
        const opened = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(`/proc/${pid}/fd/${descriptor}`, { bigint: true }).catch(() => undefined);
        if (opened?.ino !== ino || opened.dev !== dev)
            continue;
        const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/fdinfo/${descriptor}`, 'utf8').catch(() => '');
        if (/^lock:/m.test(info))
            return true;
    }
    return false;
}
async function describe(pid) {
    const [program = ''] = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0');
    return `${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(program), 60) || 'a program'} (pid ${pid})`;
}


/***/ }),

/***/ 8635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ collect),
/* harmony export */   n: () => (/* binding */ runImageTool)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8013);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8382);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(371);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4910);
/* harmony import */ var _image_in_use_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9536);







/** Opening an image takes milliseconds; one that was made to keep the tool busy is given up after this long. */
const LIMIT_MS = 30_000;
/** A killed process that is still there after this long hangs in the kernel, on a dead file system, and is left to it. */
const REAP_MS = 1000;
/** Bytes kept of each stream. The tool is killed when it says more on stdout: an answer cut short would be misread. */
const MAX_OUTPUT = 4 * 1024 * 1024;
/**
 * Runs QEMU's image tool to its end, no longer than the deadline and than 30 s. It is killed when the wait ends early.
 *
 * @param tool - the path of the program.
 * @throws StorageError when it cannot be started or says too much.
 * @throws DeadlineError or CancelledError, by the deadline.
 */
async function runImageTool(tool, args, deadline) {
    const name = node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(tool);
    // The C locale: its complaints are shown to the user in English, as all others are.
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(tool, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, LC_ALL: 'C' } });
    const ended = collect(child, name);
    try {
        return await deadline.atMost(LIMIT_MS).race(ended, `\`${name} ${args[0] ?? ''}\``);
    }
    catch (error) {
        // SIGKILL: there is nothing for the tool to save. It has let go of its files when this settles.
        child.kill('SIGKILL');
        await Promise.allSettled([_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .Deadline */ .B.after(REAP_MS).race(ended, 'the end of a killed process')]);
        throw error;
    }
}
/** What a tool says until it has ended. @throws StorageError when it cannot be started or says too much. */
async function collect(child, name) {
    const { promise: closed, resolve, reject } = Promise.withResolvers();
    const stdout = [];
    let size = 0;
    let stderr = '';
    child.stdout?.on('data', (chunk) => {
        size += chunk.length;
        if (size <= MAX_OUTPUT)
            stdout.push(chunk);
        else
            child.kill('SIGKILL');
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
        stderr = (stderr + text).slice(0, MAX_OUTPUT);
    });
    child.once('error', (cause) => {
        reject(new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StorageError */ .a(`\`${name}\` could not be run (${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(cause) ?? (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorText */ .kc)(cause)}).`, {
            remedy: 'Check that the program of this path can be executed, or install it again.',
            cause,
        }));
    });
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'SIGKILL'));
    const end = await closed;
    if (size > MAX_OUTPUT) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .StorageError */ .a(`\`${name}\` said more than ${MAX_OUTPUT} bytes about an image.`, {
            remedy: 'Use an image from a source you trust.',
        });
    }
    return {
        ok: end === 0,
        stdout: Buffer.concat(stdout).toString(),
        complaint: complaint(name, stderr, end),
        // Before it is cut: the complaint names the image twice, and paths can be long.
        locked: (0,_image_in_use_js__WEBPACK_IMPORTED_MODULE_5__/* .saysLocked */ .Tm)(stderr),
    };
}
function complaint(name, stderr, end) {
    const text = stderr.trim();
    const said = text.startsWith(`${name}: `) ? text.slice(name.length + 2) : text;
    return said === '' ? `it ended with ${end}` : (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .T)(said.replace(/\s+/g, ' '), 400);
}


/***/ }),

/***/ 4413:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ openImage),
/* harmony export */   Z: () => (/* binding */ reopenImage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8382);
/* harmony import */ var _image_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5963);



/**
 * Looks at an image file as `inspectImageFile` does, and keeps it open: whatever its name leads to meanwhile, the file is the one
 * that was looked at. The caller closes it.
 *
 * @throws StorageError naming the file and what is wrong.
 */
async function openImage(file) {
    return reopenImage(await (0,_image_file_js__WEBPACK_IMPORTED_MODULE_2__/* .inspectImageFile */ .YY)(file));
}
/**
 * Opens an image file that was looked at. The caller closes it.
 *
 * @throws StorageError if another file has its name by now, which was never looked at.
 */
function reopenImage(image) {
    const fd = reopen(image);
    return { image, fd, close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd) };
}
function reopen(image) {
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(image.path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
        const { dev, ino } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
        if (`${dev}:${ino}` === image.identity)
            return fd;
    }
    catch (error) {
        if ((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errnoOf */ .UQ)(error) === undefined)
            throw error;
    }
    if (fd !== undefined)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    throw (0,_image_file_js__WEBPACK_IMPORTED_MODULE_2__/* .unusable */ ._P)(image.path, 'was replaced while it was looked at', 'See that nothing else uses it, then try again.');
}


/***/ }),

/***/ 8792:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkQcow),
/* harmony export */   s: () => (/* binding */ imageProbe)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8451);
/* harmony import */ var _image_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5963);
/* harmony import */ var _image_in_use_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9536);
/* harmony import */ var _image_tool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8635);
/* harmony import */ var _open_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4413);
/* harmony import */ var _qcow2_check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2086);







/** More layers than anybody stacks on purpose; each costs a look at a file. */
const MAX_LAYERS = 64;
/** Sectors are the least that a disk is made of. */
const SECTOR = 512;
/**
 * Finds out what images are, and that QEMU can open each and every image below it: the whole chain of backing files is looked at,
 * each file once, however many images stand on it. Those in qcow2 are whole, as `requireSound` has it. Nothing is written.
 *
 * An image is data from elsewhere, so nothing in it is obeyed: backing files must be local regular files in qcow2 or raw
 * format, in no folder of the system, and one that nothing tells from any other file must lie beside the image that names it; an
 * external data file is refused, and a chain that bites its own tail is found here (QEMU 7.2 spins on it until it runs out of
 * files).
 *
 * A guest can write the header of another format to its raw disk. So where a format is declared, the content has no say; where
 * none is, a file called `.raw`, as ours are, that looks like something else is refused.
 *
 * @param tool - path of QEMU's image tool.
 */
function imageProbe(tool, deadline) {
    const known = new Map();
    const probe = (file, declared) => {
        const key = JSON.stringify([file.path, declared]);
        const found = known.get(key) ?? probeLayer(tool, file, declared, deadline);
        known.set(key, found);
        return found;
    };
    return async (file, declared) => {
        const top = await (0,_image_file_js__WEBPACK_IMPORTED_MODULE_1__/* .inspectImageFile */ .YY)(file);
        const layer = await probe(top, declared);
        return { ...layer.info, backingFiles: await probeBelow(probe, top, layer) };
    };
}
/** Walks down the chain below `top`. @returns the paths of the backing files. */
async function probeBelow(probe, top, topLayer) {
    const seen = new Set([top.identity]);
    const paths = [];
    for (let [above, layer] = [top, topLayer]; layer.backing !== undefined;) {
        const below = await inspectBacking(above, layer.backing.name);
        if (seen.has(below.identity))
            throw (0,_image_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(above.path, `has the backing file ${(0,_image_file_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(below.path)}, which stands above it: a loop`);
        if (seen.size >= MAX_LAYERS)
            throw (0,_image_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(top.path, `has more than ${MAX_LAYERS} layers of backing files`);
        seen.add(below.identity);
        paths.push(below.path);
        layer = await probe(below, layer.backing.format);
        if (!isSurelyDisk(below))
            requireBeside(above, below);
        above = below;
    }
    return paths;
}
async function inspectBacking(above, name) {
    // QEMU takes whatever stands before a colon for a protocol, unless a slash comes first: nbd://…, ssh:…, json:{…}.
    if (/^[^/]*:/.test(name)) {
        throw (0,_image_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(above.path, `has the backing file ${(0,_image_file_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(name)}, which is no local file`, 'Use an image that stands on local files alone.');
    }
    try {
        return await (0,_image_file_js__WEBPACK_IMPORTED_MODULE_1__/* .inspectImageFile */ .YY)(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(above.path), name));
    }
    catch (error) {
        const reason = error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
        throw (0,_image_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(above.path, `has a backing file that cannot be used: ${reason}`, 'Put the backing file there, or flatten the image.');
    }
}
function isSurelyDisk({ header }) {
    return header.kind === 'qcow2' || (header.kind === 'raw' && header.bootable);
}
/** Any file is a raw disk to an image that says so. The guest is to see disks, not the files of whoever runs it. */
function requireBeside(above, below) {
    if (node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(below.path) === node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(above.path))
        return;
    throw (0,_image_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(above.path, `has the backing file ${(0,_image_file_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(below.path)}, which lies in another folder and does not look like a disk`, 'Put it beside the image, convert it to qcow2, or flatten the image.');
}
/** Looks at one file. @param declared - the format that its owner or the image above declares; it overrules what the file looks like. */
async function probeLayer(tool, file, declared, deadline) {
    const format = chooseFormat(file, declared);
    // The format is always named: a tool that guesses would open whatever the file can make it take it for.
    const result = await (0,_image_tool_js__WEBPACK_IMPORTED_MODULE_3__/* .runImageTool */ .n)(tool, ['info', '--output=json', '-f', format, '--', file.path], deadline);
    if (!result.ok)
        throw result.locked ? await (0,_image_in_use_js__WEBPACK_IMPORTED_MODULE_2__/* .lockedError */ .hp)(file.path) : (0,_image_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(file.path, `is not a usable ${format} image: ${result.complaint}`);
    if (format === 'qcow2')
        await lookThrough(file, deadline);
    const report = parseReport(result.stdout, file);
    const virtualSize = Number(report['virtual-size']);
    if (!Number.isSafeInteger(virtualSize) || virtualSize < SECTOR)
        throw (0,_image_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(file.path, 'holds no disk: its virtual size is zero or absurd');
    const { 'backing-filename': name, 'backing-filename-format': backingFormat } = report;
    return {
        info: { path: file.path, format, ...impression(file.header, format), virtualSize },
        backing: typeof name === 'string' ? { name, format: typeof backingFormat === 'string' ? backingFormat : undefined } : undefined,
    };
}
async function lookThrough(file, deadline) {
    const opened = (0,_open_image_js__WEBPACK_IMPORTED_MODULE_4__/* .reopenImage */ .Z)(file);
    try {
        await (0,_qcow2_check_js__WEBPACK_IMPORTED_MODULE_5__/* .requireSound */ .b)(opened, deadline);
    }
    finally {
        opened.close();
    }
}
function impression(header, format) {
    if (header.kind === 'raw')
        return { guessed: !header.bootable };
    if (format === 'qcow2')
        return { guessed: false };
    return { guessed: false, looksLike: header.kind === 'qcow2' ? 'a qcow2 image' : header.what };
}
function chooseFormat(file, declared) {
    if (declared === 'raw')
        return wholeSectors(file);
    if (declared !== undefined && declared !== 'qcow2')
        throw (0,_image_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(file.path, `is declared to be of the format ${(0,_image_file_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(declared)}`);
    const { header } = file;
    if (header.kind === 'foreign')
        throw (0,_image_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(file.path, `is ${header.what}`, 'Unpack it or convert it to qcow2 first.');
    if (header.kind === 'qcow2' && declared === undefined && /\.raw$/i.test(file.path)) {
        throw (0,_image_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(file.path, 'has the name of a raw image and begins like a qcow2 image, which a guest can have written there', 'Say which it is with the `type` of an item of `disks`, or give the file another name.');
    }
    if (header.kind === 'qcow2')
        return checkQcow(file, header.externalData, header.encrypted);
    if (declared === 'qcow2')
        throw (0,_image_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(file.path, 'is declared to be of the format qcow2, but is not');
    return wholeSectors(file);
}
function wholeSectors({ path: file, size }) {
    if (size % SECTOR === 0)
        return 'raw';
    throw (0,_image_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(file, `is no disk image: it is not qcow2, and ${size} bytes are no whole number of sectors`);
}
/** Refuses a qcow2 image that is more than one file, or that nobody here can read. @throws StorageError */
function checkQcow(file, externalData, encrypted) {
    if (externalData) {
        throw (0,_image_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(file.path, 'keeps its data in another file, which it may choose freely', 'Convert it to a qcow2 image of one file first.');
    }
    if (encrypted)
        throw (0,_image_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(file.path, 'is encrypted', 'Decrypt it first: there is no way to give its key.');
    return 'qcow2';
}
function parseReport(text, file) {
    try {
        const report = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(text);
        if ((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isJsonObject */ .OW)(report))
            return report;
    }
    catch {
        // Said below.
    }
    throw (0,_image_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(file.path, 'could not be examined: the image tool gave no readable answer', 'Check that the image tool is a whole QEMU 6.2 or newer.');
}


/***/ }),

/***/ 2086:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ requireSound)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/storage/image-file.ts + 1 modules
var image_file = __webpack_require__(5963);
// EXTERNAL MODULE: ./src/storage/image-in-use.ts
var image_in_use = __webpack_require__(9536);
;// CONCATENATED MODULE: ./src/storage/qcow2/format.ts
/** Bytes of the header that {@link readLayout} wants to see; fewer of them read as zeros. */
const LAYOUT_BYTES = 104;
/** The longest tables that QEMU opens, in bytes (block/qcow2.h; seen with 7.2, at one entry or cluster more). */
const MOST_L1_BYTES = 32 * 2 ** 20;
const MOST_REFCOUNT_TABLE_BYTES = 8 * 2 ** 20;
const DIRTY = 1 << 0;
const CORRUPT = 1 << 1;
const EXTENDED_L2 = 1 << 4;
/** QEMU knows clusters of 512 bytes to 2 MiB. */
const LEAST_CLUSTER_BITS = 9;
const MOST_CLUSTER_BITS = 21;
/**
 * Reads where the tables of a qcow2 image are. (Format: docs/interop/qcow2.rst of QEMU.) Pure; any bytes will do.
 *
 * @returns undefined for a header that is none.
 */
function readLayout(head) {
    const header = Buffer.alloc(LAYOUT_BYTES);
    head.copy(header);
    const clusterBits = header.readUInt32BE(20);
    if (clusterBits < LEAST_CLUSTER_BITS || clusterBits > MOST_CLUSTER_BITS)
        return undefined;
    const features = header.readUInt32BE(4) >= 3 ? header.readUInt32BE(76) : 0;
    return {
        markedCorrupt: (features & CORRUPT) !== 0,
        dirty: (features & DIRTY) !== 0,
        clusterBits,
        entryBytes: (features & EXTENDED_L2) === 0 ? 8 : 16,
        l1: { what: 'its L1 table', offset: Number(header.readBigUInt64BE(40)), length: header.readUInt32BE(36) * 8 },
        refcountTable: {
            what: 'its refcount table',
            offset: Number(header.readBigUInt64BE(48)),
            length: header.readUInt32BE(56) * 2 ** clusterBits,
        },
    };
}
/** Offsets have 56 bits; the bits above are flags, those below 9 as well. */
const OFFSET_HIGH = 0x00ffffff;
const OFFSET_LOW = 0xfffffe00;
/** The offset in an entry of the refcount table, an L1 or an L2 table: 0 where it names nothing. */
function offsetAt(table, at) {
    return (table.readUInt32BE(at) & OFFSET_HIGH) * 2 ** 32 + ((table.readUInt32BE(at + 4) & OFFSET_LOW) >>> 0);
}
const COMPRESSED = 0x40000000;
const SECTOR = 512;
/**
 * The last byte that an entry of an L2 table needs the file to have: the first of a cluster, because a file may end within its last one
 * and reads as zeros from there on; the first of the last sector of what is compressed.
 *
 * @returns undefined where the entry names nothing; NaN for a cluster that does not begin at a multiple of its size.
 */
function neededByte(table, at, clusterBits) {
    const high = table.readUInt32BE(at);
    const low = table.readUInt32BE(at + 4);
    if ((high & COMPRESSED) === 0) {
        // In integers of 32 bits: there are millions of entries.
        const offset = (high & OFFSET_HIGH) * 2 ** 32 + ((low & OFFSET_LOW) >>> 0);
        if (offset === 0)
            return undefined;
        return (low & OFFSET_LOW & (2 ** clusterBits - 1)) === 0 ? offset : Number.NaN;
    }
    // Below the flags: how many sectors follow the first one, then the offset in bytes.
    const shift = 62 - (clusterBits - 8) - 32;
    const more = (high & ~(COMPRESSED | 0x80000000)) >>> shift;
    return (high & (2 ** shift - 1)) * 2 ** 32 + (low - (low % SECTOR)) + more * SECTOR;
}

// EXTERNAL MODULE: ./src/storage/qcow2/snapshots.ts
var snapshots = __webpack_require__(919);
;// CONCATENATED MODULE: ./src/storage/qcow2/check.ts







/** Bytes of tables that are read: those of 1 TiB that is written to in clusters of 64 KiB. An image can claim any number. */
const MOST_BYTES = 128 * 2 ** 20;
/** A table is read in pieces: one of an image of small clusters is small, and a hostile one is larger than memory. */
const PIECE = 2 ** 20;
/** So much is read between two looks at the deadline: some milliseconds. */
const BREATH = 4 * 2 ** 20;
/** What a table costs at least, however small it is: a call of the system. */
const LEAST_COST = 4096;
/** So many places of tables are collected before they are sorted: 30 ms, and more than can be read of the smallest ones. */
const ROOM = 2 ** 19;
/** How often an image may change while it is looked at. */
const ATTEMPTS = 5;
/** What is wrong with an image, for the end of a sentence about it. */
class Unsound extends Error {
}
/**
 * Makes sure that a qcow2 image is whole: QEMU has not marked it as corrupt, and its file holds its tables, those of its snapshots
 * too, and every cluster that they name. QEMU itself opens a file that is cut short, and its guest reads zeros (7.2).
 *
 * No program is run, nothing is written. Of an image that has more than 1 TiB of data, the clusters of the first part of the file are
 * taken on trust; a file that is cut short has lost the last part. What the refcounts count is not looked at: leaks are harmless, and
 * so is an image that was not closed (its dirty bit). A cut within the last cluster of data cannot be told from an end.
 *
 * An image that QEMU writes to meanwhile is no broken one: whoever wants to know whether it is in use asks for its lock.
 *
 * @param opened - an image with a qcow2 header.
 * @throws StorageError saying what is marked or missing, or that the file never holds still.
 * @throws DeadlineError or CancelledError, by the deadline.
 */
async function requireSound({ image, fd }, deadline) {
    try {
        for (let attempt = 1;; attempt += 1) {
            const before = stateOf(fd);
            const problem = await problemOf({ image, fd }, deadline);
            if (problem === undefined)
                return;
            // A table that has moved is read where it no longer is, and a file that shrinks ends before it should.
            if (stateOf(fd) === before)
                throw cutShort(image.path, problem);
            if (attempt === ATTEMPTS)
                throw ((await (0,image_in_use/* heldError */.kD)(image.path)) ??
                    (0,image_file/* unusable */._P)(image.path, 'is written to while it is looked at', 'Wait until it is whole, then try again.'));
        }
    }
    catch (error) {
        if ((0,errors/* errnoOf */.UQ)(error) === undefined)
            throw error;
        throw (0,image_file/* unusable */._P)(image.path, `cannot be read (${(0,errors/* errorText */.kc)(error)})`, 'Check the disk that it is on.');
    }
}
/** Another text after each change of a file. */
function stateOf(fd) {
    const { size, mtimeNs } = (0,external_node_fs_.fstatSync)(fd, { bigint: true });
    return `${size} ${mtimeNs}`;
}
/** Walks through an image once. @returns what of it is missing, for the end of a sentence. */
async function problemOf({ image, fd }, deadline) {
    try {
        const read = (0,snapshots/* readerOf */.TC)(fd);
        const layout = readLayout(read(0, LAYOUT_BYTES));
        if (layout === undefined)
            throw new Unsound('its header is none');
        if (layout.markedCorrupt)
            throw marked(image.path);
        const walk = { fd, read, layout, deadline, size: (0,external_node_fs_.fstatSync)(fd).size, left: MOST_BYTES, breath: BREATH };
        await walkRefcounts(walk);
        const l2Tables = await l2TablesOf(walk, [layout.l1, ...(0,snapshots/* snapshotTables */.uy)(image, read)]);
        for (const offset of l2Tables) {
            if (walk.left <= 0)
                break;
            await walkL2(walk, offset);
        }
        return undefined;
    }
    catch (error) {
        if (error instanceof Unsound)
            return error.message;
        throw error;
    }
}
function marked(file) {
    return (0,image_file/* unusable */._P)(file, 'is marked as corrupt: QEMU has found its tables broken', "Replace it by a whole copy; what can be saved of it is, by the `check -r all` of QEMU's image tool.");
}
function cutShort(file, problem) {
    return (0,image_file/* unusable */._P)(file, `is corrupt or cut short: ${problem}`, 'Copy or download it again, and compare the checksums.');
}
/** While an image is dirty its refcounts are of no account. */
async function walkRefcounts(walk) {
    const { refcountTable, dirty } = walk.layout;
    requireAtMost(refcountTable, MOST_REFCOUNT_TABLE_BYTES);
    if (dirty)
        return;
    for await (const piece of piecesOf(walk, refcountTable)) {
        for (let at = 0; at < piece.length; at += 8) {
            const offset = offsetAt(piece, at);
            if (offset !== 0)
                requireTable(walk, clusterOf(walk, 'a block of the refcount table', offset));
        }
    }
}
/** The L2 tables that L1 tables name, each once, those last that are first in the file; no more of them than may be read. */
async function l2TablesOf(walk, l1s) {
    const most = MOST_BYTES / 2 ** walk.layout.clusterBits;
    let found = [];
    for (const l1 of l1s) {
        requireAtMost(l1, MOST_L1_BYTES);
        for await (const piece of piecesOf(walk, l1)) {
            for (let at = 0; at < piece.length; at += 8) {
                const offset = offsetAt(piece, at);
                if (offset === 0)
                    continue;
                requireTable(walk, clusterOf(walk, 'an L2 table', offset));
                found.push(offset);
            }
            if (found.length >= ROOM)
                found = Array.from(highest(found, most));
        }
    }
    return highest(found, most);
}
/** The highest ones of some numbers, each once, from the highest down. */
function highest(numbers, most) {
    const sorted = Float64Array.from(numbers).sort().reverse();
    return sorted.filter((number, index) => number !== sorted[index - 1]).subarray(0, most);
}
async function walkL2(walk, offset) {
    const { entryBytes, clusterBits } = walk.layout;
    for await (const piece of piecesOf(walk, clusterOf(walk, 'an L2 table', offset))) {
        for (let at = 0; at < piece.length; at += entryBytes) {
            const needed = neededByte(piece, at, clusterBits);
            if (needed === undefined || needed < walk.size)
                continue;
            if (Number.isNaN(needed))
                throw new Unsound('a cluster of data lies where none can begin');
            if (!reaches(walk, needed + 1))
                throw new Unsound(beyond('a cluster of data lies at', needed, walk.size));
        }
    }
}
function clusterOf({ layout }, what, offset) {
    return { what, offset, length: 2 ** layout.clusterBits };
}
function requireAtMost({ what, length }, most) {
    if (length > most)
        throw new Unsound(`${what} is said to have ${length} bytes, and QEMU permits ${most}`);
}
/** Tables lie at whole clusters, and QEMU writes them whole: a file that ends within one has lost the rest. */
function requireTable(walk, { what, offset, length }) {
    if (offset % 2 ** walk.layout.clusterBits !== 0)
        throw new Unsound(`${what} lies where none can begin`);
    if (!reaches(walk, offset + length))
        throw new Unsound(beyond(`${what} goes on to`, offset + length, walk.size));
}
/** Whether the file has so many bytes. QEMU makes a file longer before a table of it names what is there: one that is read later is no proof. */
function reaches(walk, end) {
    if (end > walk.size)
        walk.size = (0,external_node_fs_.fstatSync)(walk.fd).size;
    return end <= walk.size;
}
function beyond(what, byte, size) {
    return `${what} byte ${byte}, and the file ends at ${size}`;
}
/** Lets others have their turn from time to time, and looks at the deadline. */
async function breathe(walk) {
    if (walk.breath > 0)
        return;
    const { deadline } = walk;
    // A turn is over before the timer of any deadline rings.
    if (deadline.expired)
        throw new errors/* DeadlineError */.j3(LOOK, Math.round(deadline.ms));
    await deadline.race((0,promises_.setImmediate)(), LOOK);
    walk.breath = BREATH;
}
const LOOK = 'a look at an image';
/** The content of a table that the file holds whole, as far as it may be read, with a breath before each piece. */
async function* piecesOf(walk, table) {
    requireTable(walk, table);
    for (let done = 0; done < table.length && walk.left > 0; done += PIECE) {
        await breathe(walk);
        const length = Math.min(PIECE, table.length - done);
        walk.left -= length;
        walk.breath -= Math.max(length, LEAST_COST);
        const piece = walk.read(table.offset + done, length);
        if (piece.length < length)
            throw new Unsound(beyond(`${table.what} goes on to`, table.offset + table.length, table.offset + done + piece.length));
        yield piece;
    }
}


/***/ }),

/***/ 919:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TC: () => (/* binding */ readerOf),
/* harmony export */   uy: () => (/* binding */ snapshotTables),
/* harmony export */   yj: () => (/* binding */ readSnapshots)
/* harmony export */ });
/* unused harmony export parseSnapshotTable */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8382);
/* harmony import */ var _image_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5963);
/* harmony import */ var _snapshot_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6780);




/**
 * Reads an open file, at once: a table is a few KiB of a file that has just been looked at, and a hop to another thread takes
 * longer than that.
 */
function readerOf(fd) {
    return (position, length) => {
        const buffer = Buffer.allocUnsafe(length);
        let size = 0;
        while (size < length) {
            const bytesRead = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, buffer, size, length - size, position + size);
            if (bytesRead === 0)
                break;
            size += bytesRead;
        }
        return buffer.subarray(0, size);
    };
}
/** Bytes of the header that are needed: `nb_snapshots` at 60, `snapshots_offset` at 64. */
const HEADER_BYTES = 72;
/** The limits that QEMU sets (block/qcow2.h). */
const MOST_SNAPSHOTS = 65_536;
const MOST_BYTES = 64 * 2 ** 20;
/** Enough for two hundred snapshots; read again, and more, where it is not. */
const FIRST_READ = 16 * 1024;
/** The fields of an entry before its extra data, id and name. */
const FIXED_BYTES = 40;
/** How often the table may change while it is read. */
const ATTEMPTS = 5;
/**
 * Reads the snapshots of a qcow2 image from its own table, oldest first, without the image tool: names come whole, whatever
 * they hold, and it takes no lock. (Format: docs/interop/qcow2.rst of QEMU, "Snapshots".)
 *
 * While a VM uses the image the table may move: QEMU writes a new one elsewhere, then its place into the header. So the
 * header is looked at before and after, and a table that has moved meanwhile is read again.
 *
 * @param image - one with a qcow2 header.
 * @throws StorageError if the table is none, or never holds still.
 */
function readSnapshots(image, read) {
    return readEntries(image, read).map(({ stored }) => stored);
}
/** Where the L1 tables of the snapshots are. Guarantees, parameters and errors are those of {@link readSnapshots}. */
function snapshotTables(image, read) {
    return readEntries(image, read).map(({ l1 }) => l1);
}
function readEntries(image, read) {
    try {
        for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
            const place = readPlace(read);
            const found = place.count > MOST_SNAPSHOTS ? undefined : readTable(read, place);
            const { count, offset } = readPlace(read);
            if (count !== place.count || offset !== place.offset)
                continue;
            if (found === undefined)
                throw (0,_image_file_js__WEBPACK_IMPORTED_MODULE_2__/* .unusable */ ._P)(image.path, 'is corrupt: its table of snapshots cannot be read', 'Repair or replace it.');
            return found;
        }
    }
    catch (error) {
        if ((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errnoOf */ .UQ)(error) === undefined)
            throw error;
        throw (0,_image_file_js__WEBPACK_IMPORTED_MODULE_2__/* .unusable */ ._P)(image.path, `cannot be read (${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorText */ .kc)(error)})`, 'Check the disk that it is on.');
    }
    throw (0,_image_file_js__WEBPACK_IMPORTED_MODULE_2__/* .unusable */ ._P)(image.path, 'changes its snapshots faster than they can be read', 'Try again.');
}
function readPlace(read) {
    const header = read(0, HEADER_BYTES);
    if (header.length < HEADER_BYTES)
        return { count: 0, offset: 0 };
    return { count: header.readUInt32BE(60), offset: Number(header.readBigUInt64BE(64)) };
}
function readTable(read, { count, offset }) {
    if (count === 0)
        return [];
    if (!Number.isSafeInteger(offset + MOST_BYTES))
        return undefined;
    for (let length = FIRST_READ; length <= MOST_BYTES; length *= 4) {
        const bytes = read(offset, length);
        const found = parseSnapshotTable(bytes, count);
        // The file ends there: more of it would be no more.
        if (found !== undefined || bytes.length < length)
            return found;
    }
    return undefined;
}
/** To QEMU a text ends at its first NUL: what stands behind it must not make two names of what is one to it. */
function textOf(bytes) {
    const end = bytes.indexOf(0);
    return bytes.toString('utf8', 0, end < 0 ? bytes.length : end);
}
/**
 * Reads `count` entries of a snapshot table. Pure and total.
 *
 * @returns undefined if the bytes end before the last entry does.
 */
function parseSnapshotTable(bytes, count) {
    const found = [];
    let at = 0;
    for (let index = 0; index < count; index += 1) {
        if (at + FIXED_BYTES > bytes.length)
            return undefined;
        const extra = bytes.readUInt32BE(at + 36);
        const id = at + FIXED_BYTES + extra;
        const name = id + bytes.readUInt16BE(at + 12);
        const end = name + bytes.readUInt16BE(at + 14);
        if (end > bytes.length)
            return undefined;
        // Version 3 has the size in 64 bits at the start of the extra data.
        const stateBytes = extra >= 8 ? Number(bytes.readBigUInt64BE(at + FIXED_BYTES)) : bytes.readUInt32BE(at + 32);
        const stored = {
            id: textOf(bytes.subarray(id, name)),
            name: textOf(bytes.subarray(name, end)),
            time: (0,_snapshot_table_js__WEBPACK_IMPORTED_MODULE_3__/* .snapshotTime */ .mS)(bytes.readUInt32BE(at + 16), bytes.readUInt32BE(at + 20)),
            stateBytes,
        };
        const l1 = { what: 'the L1 table of a snapshot', offset: Number(bytes.readBigUInt64BE(at)), length: bytes.readUInt32BE(at + 8) * 8 };
        found.push({ stored, l1 });
        // Each entry begins at a multiple of 8 bytes.
        at = Math.ceil(end / 8) * 8;
    }
    return found;
}


/***/ }),

/***/ 6780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ SnapshotError),
/* harmony export */   T1: () => (/* binding */ unknownSnapshot),
/* harmony export */   mS: () => (/* binding */ snapshotTime)
/* harmony export */ });
/* unused harmony exports readBlockNodes, snapshotsOf */
/* harmony import */ var _shared_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3411);
/* harmony import */ var _shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3633);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(371);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4910);





/** A snapshot of a VM can not be made, loaded or deleted as things are. Nothing was done. */
class SnapshotError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StorageError */ .a {
}
/** Reads what `query-named-block-nodes` answers. What has not the form of a node is left out. */
function readBlockNodes(reply) {
    const nodes = Array.isArray(reply) ? reply.filter(isJsonObject) : [];
    return nodes.flatMap((node) => {
        const image = isJsonObject(node['image']) ? node['image'] : {};
        if (typeof node['node-name'] !== 'string')
            return [];
        return [
            {
                name: node['node-name'],
                driver: String(node['drv'] ?? ''),
                readOnly: node['ro'] === true,
                file: String(image['filename'] ?? ''),
                snapshots: readSnapshots(image['snapshots']),
            },
        ];
    });
}
function readSnapshots(list) {
    return (Array.isArray(list) ? list : []).filter(isJsonObject).map((entry) => ({
        name: String(entry['name'] ?? ''),
        time: snapshotTime(Number(entry['date-sec'] ?? 0), Number(entry['date-nsec'] ?? 0)),
        stateBytes: Number(entry['vm-state-size'] ?? 0),
    }));
}
/** When a snapshot was made: UTC, ISO 8601. A header can hold a second that no calendar has. */
function snapshotTime(seconds, nanoseconds) {
    const time = new Date(seconds * 1000 + Math.floor(nanoseconds / 1e6));
    return Number.isNaN(time.getTime()) ? new Date(0).toISOString() : time.toISOString();
}
/** How many names an error tells. */
const MOST_NAMES = 20;
/**
 * The error for a name that no snapshot has; it tells those that there are, whole and harmless.
 *
 * @param holder - what has no snapshot at all: `the VM`.
 */
function unknownSnapshot(name, names, holder) {
    const there = names.slice(0, MOST_NAMES).map((one) => (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(one, Number.POSITIVE_INFINITY));
    const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
    const found = names.length === 0 ? `${holder} has none` : `there are ${there.join(', ')}${more}`;
    const near = (0,_shared_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, names.filter((one) => (0,_shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_3__/* .isSnapshotName */ .Ot)(one) && (0,_shared_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .editDistance */ .Y)(name, one) < name.length));
    const remedy = near === undefined ? 'Correct the name, or create it first.' : `Did you mean \`${near}\`? Correct the name, or create it first.`;
    return new SnapshotError(`There is no snapshot ${name}; ${found}.`, { remedy });
}
/** The snapshots of a VM with these disks, by their time. */
function snapshotsOf(disks) {
    const found = new Map();
    for (const disk of disks) {
        for (const entry of disk.snapshots) {
            const same = found.get(entry.name) ?? { entries: [], disks: [] };
            found.set(entry.name, { entries: [...same.entries, entry], disks: [...same.disks, disk.name] });
        }
    }
    const all = [...found].map(([name, { entries, disks: having }]) => {
        const stateBytes = Math.max(...entries.map((entry) => entry.stateBytes));
        const time = entries.map((entry) => entry.time).sort()[0] ?? '';
        return { name, time, stateBytes, disks: having, loadable: stateBytes > 0 && new Set(having).size === disks.length };
    });
    return all.sort((a, b) => a.time.localeCompare(b.time));
}


/***/ }),

/***/ 1297:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uh: () => (/* binding */ lookOnPath),
/* harmony export */   oA: () => (/* binding */ lookInFolders),
/* harmony export */   sB: () => (/* binding */ executableFacts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


function executableStat(file) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false });
        return stat?.isFile() && (stat.mode & 0o111) !== 0 ? stat : undefined;
    }
    catch {
        // EACCES, ENOTDIR, ELOOP: whatever it is, it cannot be run from there.
        return undefined;
    }
}
/** The facts of an executable file, links followed; undefined if there is none at that path. One `stat`. */
function executableFacts(file) {
    const stat = executableStat(file);
    return stat === undefined ? undefined : { size: stat.size, mtimeMs: stat.mtimeMs };
}
/**
 * Every executable of that name in the folders of a PATH, in order, each file once.
 *
 * One `stat` a folder and no process. Relative and empty entries are skipped: they would run whatever lies in the workspace.
 */
function lookOnPath(name, pathVariable) {
    return lookInFolders(name, (pathVariable ?? '').split((node_path__WEBPACK_IMPORTED_MODULE_1___default().delimiter)).filter((node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute)));
}
/** As {@link lookOnPath}, for a list of absolute folders. */
function lookInFolders(name, folders) {
    const found = new Map();
    for (const folder of folders) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, name);
        const stat = executableStat(file);
        // /bin is often a link to /usr/bin: the same file is not worth a second try.
        if (stat !== undefined && !found.has(`${stat.dev}:${stat.ino}`))
            found.set(`${stat.dev}:${stat.ino}`, file);
    }
    return [...found.values()];
}


/***/ }),

/***/ 1673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dl: () => (/* binding */ isSameFile),
  WI: () => (/* binding */ readManifest),
  TZ: () => (/* binding */ staleness),
  p7: () => (/* binding */ toolchainKey),
  xA: () => (/* binding */ updateManifest),
  Y9: () => (/* binding */ withToolchain)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/toolchain/lookup.ts
var lookup = __webpack_require__(1297);
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(8451);
;// CONCATENATED MODULE: ./src/toolchain/manifest-form.ts


const VERSION = /^\d+\.\d+(\.\d+)?$/;
/**
 * A parsed file as a manifest, or undefined if any part of it has another form. Pure.
 *
 * Checked by hand: the first parse of a zod schema in a process takes some 2 ms, more than all the rest of a look-up.
 */
function asManifest(value) {
    return isManifest(value) ? value : undefined;
}
function isManifest(value) {
    return ((0,json/* isJsonObject */.OW)(value) &&
        (0,json/* isJsonObject */.OW)(value['toolchains']) &&
        Object.values(value['toolchains']).every(isPair) &&
        Array.isArray(value['verdicts']) &&
        value['verdicts'].every(isVerdict));
}
function isPair(value) {
    return (0,json/* isJsonObject */.OW)(value) && isBinary(value['qemuSystem']) && isBinary(value['qemuImg']);
}
function isBinary(value) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return false;
    const { path: file, version, size, mtimeMs } = value;
    return (typeof file === 'string' &&
        external_node_path_default().isAbsolute(file) &&
        typeof version === 'string' &&
        VERSION.test(version) &&
        Number.isSafeInteger(size) &&
        Number.isFinite(mtimeMs));
}
function isVerdict(value) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return false;
    const { bootId, accelerator, binary, usable, reason } = value;
    return [bootId, accelerator, reason].every((text) => typeof text === 'string') && typeof usable === 'boolean' && isBinary(binary);
}

;// CONCATENATED MODULE: ./src/toolchain/manifest.ts



/** Self-hosted runners live for years: the oldest entries go first. */
const TOOLCHAIN_LIMIT = 32;
const EMPTY = { toolchains: {}, verdicts: [] };
/** The key of a toolchain: one for each architecture and each value of the `qemu` input. */
function toolchainKey(arch, qemu) {
    return `${arch} ${qemu === 'auto' ? qemu : external_node_path_default().resolve(qemu)}`;
}
/** The manifest in a tool cache. One that is absent, torn or of an unknown form reads as an empty one. */
function readManifest(cache) {
    const text = cache.read();
    if (text === undefined)
        return EMPTY;
    try {
        return asManifest(JSON.parse(text)) ?? EMPTY;
    }
    catch {
        return EMPTY;
    }
}
/**
 * Reads, changes and writes the manifest.
 *
 * There is no lock: of two writers at the same time the later one wins, and what the other one had to say is found out anew.
 *
 * @throws a system error where the cache cannot be written.
 */
async function updateManifest(cache, change) {
    await cache.write(`${JSON.stringify(change(readManifest(cache)), null, 2)}\n`);
}
/** The manifest with a toolchain added as its newest. Pure. */
function withToolchain(manifest, key, pair) {
    const others = Object.entries(manifest.toolchains).filter(([name]) => name !== key);
    return { ...manifest, toolchains: Object.fromEntries([...others.slice(-(TOOLCHAIN_LIMIT - 1)), [key, pair]]) };
}
/** Which program of a pair is no longer the file that was recorded, and why; undefined if both are. One `stat` each. */
function staleness(pair) {
    for (const binary of [pair.qemuSystem, pair.qemuImg]) {
        const now = (0,lookup/* executableFacts */.sB)(binary.path);
        if (now === undefined)
            return `\`${binary.path}\` is gone`;
        if (!isSameFile(binary, now))
            return `\`${binary.path}\` has changed`;
    }
    return undefined;
}
/** True if size and time of change agree. */
function isSameFile(one, other) {
    return one.size === other.size && one.mtimeMs === other.mtimeMs;
}


/***/ })

};
