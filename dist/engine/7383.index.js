export const id = 7383;
export const ids = [7383];
export const modules = {

/***/ 32214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YY: () => (/* binding */ inspectImageFile),
  UY: () => (/* binding */ openImage),
  ZQ: () => (/* binding */ reopenImage)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(86202);
// EXTERNAL MODULE: ./src/shared/host-paths.ts
var host_paths = __webpack_require__(2402);
// EXTERNAL MODULE: ./src/storage/errors.ts
var storage_errors = __webpack_require__(93554);
// EXTERNAL MODULE: ./src/storage/qcow2/format.ts
var format = __webpack_require__(9291);
;// CONCATENATED MODULE: ./src/storage/header.ts

/** Bytes of an image that {@link readHeader} needs. Pass a shorter file whole. */
const HEADER_BYTES = 0x8010;
/** Formats that would boot to nothing, or open further files, if they were used as raw. */
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
 * Detects the format of an image file from its first bytes. Pure; accepts any bytes.
 *
 * Decide the format before any tool opens the file: a tool that guesses may open what the image names, and a VMDK descriptor or an
 * external data file of qcow2 can name any file of the host.
 */
function readHeader(head) {
    const text = head.toString('latin1');
    const { magic, version, encryption } = (0,format/* readFields */.qU)(format/* HEADER */.El, head);
    if (magic === format/* MAGIC */.mS) {
        if (version === 1)
            return { kind: 'foreign', what: 'an image of the obsolete format qcow version 1' };
        // A truncated header reads as zeros: the image tool refuses such a file.
        return { kind: 'qcow2', externalData: ((0,format/* incompatibleFeatures */.Fz)(head) & format/* INCOMPATIBLE */._Y.externalData) !== 0, encrypted: encryption !== 0 };
    }
    const foreign = FOREIGN.find(([offset, signature]) => text.startsWith(signature, offset));
    if (foreign !== undefined)
        return { kind: 'foreign', what: foreign[2] };
    return { kind: 'raw', bootable: text.startsWith('\x55\xaa', 510) || text.startsWith('CD001', 0x8001) };
}

;// CONCATENATED MODULE: ./src/storage/image-file.ts





/**
 * Inspects an image file without trusting it. Follows links, but not into a system directory. Refuses anything but a regular file
 * unread, so a FIFO, a terminal or a device cannot hang or change anything. Does not follow a link that is swapped in meanwhile.
 *
 * @throws StorageError naming the file and the problem.
 */
async function inspectImageFile(file) {
    try {
        const { handle, path: real } = await (0,host_paths/* openHostFile */.np)(file);
        try {
            return await inspect(handle, file, real);
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        if (error instanceof storage_errors/* StorageError */.aq)
            throw error;
        if (error instanceof host_paths/* HostPathError */.mL)
            throw (0,storage_errors/* unusableError */.au)(file, error.problem);
        throw new storage_errors/* StorageError */.aq(`The image ${(0,storage_errors/* shown */.SP)(file)} cannot be read (${(0,errors/* errnoOf */.UQ)(error) ?? (0,errors/* errorText */.kc)(error)}).`, {
            remedy: 'Check the path and its permissions.',
            cause: error,
        });
    }
}
async function inspect(handle, file, real) {
    const stats = await handle.stat();
    if (!stats.isFile())
        throw (0,storage_errors/* unusableError */.au)(file, `is ${stats.isDirectory() ? 'a directory' : 'not a regular file'}`);
    if (stats.size === 0)
        throw (0,storage_errors/* unusableError */.au)(file, 'is empty');
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
    return { path: real, size: stats.size, identity: `${stats.dev}:${stats.ino}`, header: readHeader(buffer.subarray(0, bytesRead)) };
}
/**
 * Inspects an image file like {@link inspectImageFile} and keeps it open: wherever its name leads meanwhile, the descriptor is that
 * of the inspected file. The caller closes it.
 *
 * @throws StorageError naming the file and the problem.
 */
async function openImage(file) {
    return reopenImage(await inspectImageFile(file));
}
/**
 * Opens an image file that has been inspected. The caller closes it.
 *
 * @throws StorageError if another file, which was never inspected, has taken its name.
 */
function reopenImage(image) {
    const fd = reopen(image);
    return { image, fd, close: () => (0,external_node_fs_.closeSync)(fd) };
}
function reopen(image) {
    let fd;
    try {
        fd = (0,external_node_fs_.openSync)(image.path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOCTTY | external_node_fs_.constants.O_NOFOLLOW);
        const { dev, ino } = (0,external_node_fs_.fstatSync)(fd);
        if (`${dev}:${ino}` === image.identity)
            return fd;
    }
    catch (error) {
        if ((0,errors/* errnoOf */.UQ)(error) === undefined)
            throw error;
    }
    if (fd !== undefined)
        (0,external_node_fs_.closeSync)(fd);
    throw (0,storage_errors/* unusableError */.au)(image.path, 'was replaced while it was inspected', 'Make sure that nothing else uses it, then try again.');
}


/***/ }),

/***/ 8452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QJ: () => (/* binding */ imageInUse),
/* harmony export */   Rz: () => (/* binding */ visiblyLockedError),
/* harmony export */   Tm: () => (/* binding */ saysLocked),
/* harmony export */   hp: () => (/* binding */ lockedError)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56695);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93554);




/** The message of QEMU and its tool for an image that another process has locked (seen with 7.2), with the name they opened it by. */
const LOCKED = /Is another process using the image \[(.*)\]\?/;
/** Returns true if QEMU or its image tool complains that an image is locked. */
function saysLocked(complaint) {
    return complaint.includes('Is another process using the image');
}
/** Most processes that a message names. */
const MOST_HOLDERS = 5;
/**
 * Makes the error for an image that is in use, if that is what QEMU complains about.
 *
 * @returns undefined if the complaint is about something else.
 */
async function imageInUse(complaint) {
    const file = LOCKED.exec(complaint)?.[1];
    return file === undefined ? undefined : lockedError(file);
}
/** Makes the error for an image that is in use, with the processes that hold it, as far as this user can see them. */
async function lockedError(file) {
    return heldError(file, await holdersOf(file).catch(() => []));
}
/** Makes the error of {@link lockedError} if this user can see a process that has locked the image. */
async function visiblyLockedError(file) {
    const holders = await holdersOf(file).catch(() => []);
    return holders.length === 0 ? undefined : heldError(file, holders);
}
function heldError(file, holders) {
    const who = holders.slice(0, MOST_HOLDERS).join(', ') || 'a process that this user cannot see';
    const more = holders.length > MOST_HOLDERS ? ` and ${holders.length - MOST_HOLDERS} more` : '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StorageError */ .aq(`The image ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(file)} is in use: locked by ${who}${more}.`, {
        remedy: 'Wait until that process has ended, or use a copy of the image.',
    });
}
/** Lists the processes that hold a lock on a file, such as `qemu-system-x86_64 (pid 123)`. Empty where there is no Linux `/proc`. */
async function holdersOf(file) {
    const { dev, ino } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file, { bigint: true });
    const pids = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)('/proc')).filter((name) => /^\d+$/.test(name) && name !== String(process.pid));
    const found = await Promise.all(pids.map(async (pid) => ((await holdsLock(pid, dev, ino)) ? describe(pid) : undefined)));
    return found.filter((one) => one !== undefined);
}
/** A process of another user is opaque, and a process may end meanwhile: both count as holding nothing. */
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
    return `${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(program), 60) || 'a program'} (pid ${pid})`;
}


/***/ }),

/***/ 76671:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ toolResult),
/* harmony export */   h5: () => (/* binding */ startError),
/* harmony export */   nn: () => (/* binding */ runImageTool)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86202);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56695);
/* harmony import */ var _toolchain_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89054);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93554);
/* harmony import */ var _image_in_use_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8452);






/** Opening an image takes milliseconds. A tool that a crafted image keeps busy is killed after this long. */
const LIMIT_MS = 30_000;
/** Most characters of an answer: a truncated one would be misread. */
const MAX_OUTPUT = 4 * 1024 * 1024;
/**
 * Runs QEMU's image tool, no longer than the deadline and than 30 s. It is killed when the wait ends early.
 *
 * @param tool - the path of the program.
 * @throws StorageError when it cannot be started or prints too much.
 * @throws DeadlineError or CancelledError, by the deadline.
 */
async function runImageTool(tool, args, deadline) {
    const name = node_path__WEBPACK_IMPORTED_MODULE_0___default().basename(tool);
    const limit = deadline.atMost(LIMIT_MS);
    const what = `\`${name} ${args[0] ?? ''}\``;
    const finished = await (0,_toolchain_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .runProgram */ .mB)([tool, ...args], { deadline: limit, env: process.env, stdoutLimit: MAX_OUTPUT });
    if (finished.startError !== undefined)
        throw startError(name, finished.startError);
    if (finished.timedOut)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeadlineError */ .j3(what, Math.round(limit.ms));
    if (finished.tooLong) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StorageError */ .aq(`\`${name}\` printed more than ${MAX_OUTPUT} bytes about an image.`, {
            remedy: 'Use an image from a source you trust.',
        });
    }
    return toolResult(name, finished.code ?? finished.signal ?? 'a signal', finished);
}
/** Makes the error for a tool that cannot be started. */
function startError(name, reason, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StorageError */ .aq(`Could not run \`${name}\` (${reason}).`, {
        remedy: 'Check that the program can be executed, or install it again.',
        cause,
    });
}
/** Interprets what a tool printed until it ended with an exit code or a signal. */
function toolResult(name, end, { stdout, stderr }) {
    const text = stderr.trim();
    const said = text.startsWith(`${name}: `) ? text.slice(name.length + 2) : text;
    const complaint = said === '' ? `it ended with ${end}` : (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(said.replace(/\s+/g, ' '), 400);
    // Look for the lock before the message is truncated: it names the image twice, and paths can be long.
    return { ok: end === 0, stdout, complaint, locked: (0,_image_in_use_js__WEBPACK_IMPORTED_MODULE_4__/* .saysLocked */ .Tm)(stderr) };
}


/***/ }),

/***/ 97383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ requireSelfContained),
/* harmony export */   s: () => (/* binding */ imageProbe)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64623);
/* harmony import */ var _shared_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81565);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93554);
/* harmony import */ var _image_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32214);
/* harmony import */ var _image_in_use_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8452);
/* harmony import */ var _image_tool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76671);
/* harmony import */ var _qcow2_check_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20558);








/** More layers than anybody stacks on purpose. Each costs a look at a file. */
const MAX_LAYERS = 64;
/** A disk consists of whole sectors. */
const SECTOR = 512;
/**
 * Returns a function that finds out what images are, and makes sure that QEMU can open them with their whole chains of backing
 * files. Inspects each file once, however many images need it. Those in qcow2 are sound as `requireSound` defines it. Writes nothing.
 *
 * An image is untrusted data, so it decides nothing: backing files must be local regular files in qcow2 or raw format, outside of
 * system directories, and one that looks like any other file must be beside the image that names it. External data files are
 * refused. A chain that loops is detected (QEMU 7.2 spins on it until it runs out of descriptors).
 *
 * A guest can write the header of another format to its raw disk. So a declared format overrules the content. Without one, a file
 * called `.raw`, as ours are, that looks like something else is refused.
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
        const top = await (0,_image_file_js__WEBPACK_IMPORTED_MODULE_3__/* .inspectImageFile */ .YY)(file);
        const layer = await probe(top, declared);
        return { ...layer.info, backingFiles: await probeBelow(probe, top, layer) };
    };
}
/** Walks down the chain below `top`. Returns the paths of the backing files. */
async function probeBelow(probe, top, topLayer) {
    const seen = new Set([top.identity]);
    const paths = [];
    for (let [above, layer] = [top, topLayer]; layer.backing !== undefined;) {
        const below = await inspectBacking(above, layer.backing.name);
        if (seen.has(below.identity))
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unusableError */ .au)(above.path, `has a loop of backing files, back to ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(below.path)}`);
        if (seen.size >= MAX_LAYERS)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unusableError */ .au)(top.path, `has more than ${MAX_LAYERS} layers of backing files`);
        seen.add(below.identity);
        paths.push(below.path);
        layer = await probe(below, layer.backing.format);
        if (!isCertainlyDisk(below))
            requireBeside(above, below);
        above = below;
    }
    return paths;
}
async function inspectBacking(above, name) {
    // QEMU takes anything before a colon for a protocol, unless a slash comes first: nbd://…, ssh:…, json:{…}.
    if (/^[^/]*:/.test(name)) {
        const problem = `has the backing file ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(name)}, which is not a local file`;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unusableError */ .au)(above.path, problem, 'Use an image whose backing files are all local.');
    }
    try {
        return await (0,_image_file_js__WEBPACK_IMPORTED_MODULE_3__/* .inspectImageFile */ .YY)(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(above.path), name));
    }
    catch (error) {
        const reason = error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unusableError */ .au)(above.path, `has an unusable backing file: ${reason}`, 'Put the backing file there, or flatten the image.');
    }
}
function isCertainlyDisk({ header }) {
    return header.kind === 'qcow2' || (header.kind === 'raw' && header.bootable);
}
/** Any file is a raw disk to an image that says so, but the guest may see disks only, not other files of the host's user. */
function requireBeside(above, below) {
    if (node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(below.path) === node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(above.path))
        return;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unusableError */ .au)(above.path, `has the backing file ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(below.path)}, which is in another directory and does not look like a disk`, 'Put it beside the image, convert it to qcow2, or flatten the image.');
}
/**
 * Inspects one file.
 *
 * @param declared - the format that its user or the image above declares. It overrules what the file looks like.
 */
async function probeLayer(tool, file, declared, deadline) {
    const format = chooseFormat(file, declared);
    // Always name the format: a tool that guesses opens whatever the file pretends to be.
    const result = await (0,_image_tool_js__WEBPACK_IMPORTED_MODULE_5__/* .runImageTool */ .nn)(tool, ['info', '--output=json', '-f', format, '--', file.path], deadline);
    if (!result.ok) {
        throw result.locked ? await (0,_image_in_use_js__WEBPACK_IMPORTED_MODULE_4__/* .lockedError */ .hp)(file.path) : (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unusableError */ .au)(file.path, `is not a usable ${format} image: ${result.complaint}`);
    }
    if (format === 'qcow2')
        await requireSoundFile(file, deadline);
    const report = parseReport(result.stdout, file);
    const virtualSize = Number(report['virtual-size']);
    if (!Number.isSafeInteger(virtualSize) || virtualSize < SECTOR) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unusableError */ .au)(file.path, 'contains no disk: its virtual size is zero or impossibly large');
    }
    const { 'backing-filename': name, 'backing-filename-format': backingFormat } = report;
    return {
        info: { path: file.path, format, ...impression(file.header, format), virtualSize },
        backing: typeof name === 'string' ? { name, format: typeof backingFormat === 'string' ? backingFormat : undefined } : undefined,
    };
}
async function requireSoundFile(file, deadline) {
    const opened = (0,_image_file_js__WEBPACK_IMPORTED_MODULE_3__/* .reopenImage */ .ZQ)(file);
    try {
        await (0,_qcow2_check_js__WEBPACK_IMPORTED_MODULE_6__/* .requireSound */ .b)(opened, deadline);
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
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unusableError */ .au)(file.path, `is declared to be of the format ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(declared)}`);
    const { header } = file;
    if (header.kind === 'foreign')
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unusableError */ .au)(file.path, `is ${header.what}`, 'Unpack it or convert it to qcow2 first.');
    if (header.kind === 'qcow2' && declared === undefined && /\.raw$/i.test(file.path)) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unusableError */ .au)(file.path, 'has the name of a raw image but starts like a qcow2 image, which a guest may have written there', `Declare its format with the \`type\` of an item of ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)('disks')}, or rename the file.`);
    }
    if (header.kind === 'qcow2') {
        requireSelfContained(file, header);
        return 'qcow2';
    }
    if (declared === 'qcow2')
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unusableError */ .au)(file.path, 'is declared to be of the format qcow2, but is not');
    return wholeSectors(file);
}
function wholeSectors({ path: file, size }) {
    if (size % SECTOR === 0)
        return 'raw';
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unusableError */ .au)(file, `is not a disk image: it is not qcow2, and ${size} bytes are not a whole number of sectors`);
}
/** Refuses a qcow2 image that consists of more than one file, or that is encrypted. @throws StorageError */
function requireSelfContained(file, { externalData, encrypted }) {
    if (externalData) {
        const problem = 'keeps its data in another file, which can be any file of the host';
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unusableError */ .au)(file.path, problem, 'Convert it to a qcow2 image of one file first.');
    }
    if (encrypted)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unusableError */ .au)(file.path, 'is encrypted', 'Decrypt it first: maqet has no input for its key.');
}
function parseReport(text, file) {
    try {
        const report = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .qF)(text);
        if ((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isJsonObject */ .OW)(report))
            return report;
    }
    catch {
        // Reported below.
    }
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unusableError */ .au)(file.path, 'could not be examined: the image tool gave no readable answer', 'Check that the image tool belongs to QEMU 6.2 or newer.');
}


/***/ }),

/***/ 20558:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ requireSound)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86202);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93554);
/* harmony import */ var _image_in_use_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8452);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9291);
/* harmony import */ var _snapshots_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15587);







/** Most bytes of tables to read: those of 1 TiB of data in clusters of 64 KiB. An image can claim any number. */
const MOST_BYTES = 128 * 2 ** 20;
/** Read tables in pieces: a table of small clusters is small, and one of a crafted image is larger than memory. */
const PIECE = 2 ** 20;
/** Bytes to read between two checks of the deadline: some milliseconds. */
const BREATH = 4 * 2 ** 20;
/** The least cost of a table, however small it is: a system call. */
const LEAST_COST = 4096;
/** Most offsets of tables to collect before they are sorted: 30 ms, and more than can be read of the smallest tables. */
const ROOM = 2 ** 19;
/** How often an image may change while it is checked. */
const ATTEMPTS = 5;
/** A defect of an image, as the end of a sentence about it. */
class Unsound extends Error {
}
/**
 * Makes sure that a qcow2 image is complete: QEMU has not marked it as corrupt, and its file contains its tables, those of its
 * snapshots, and every cluster that they name. QEMU itself opens a truncated file, and its guest reads zeros (7.2).
 *
 * Runs no program and writes nothing. Of an image with more than 1 TiB of data, trusts the clusters in the first part of the file:
 * a truncated file has lost the last part. Does not check reference counts: leaks are harmless, and so is an image that was not
 * closed (its dirty bit). A cut within the last cluster of data cannot be detected.
 *
 * An image that QEMU writes to meanwhile is not defective: ask for its lock to find out whether it is in use.
 *
 * @param opened - an image with a qcow2 header.
 * @throws StorageError naming the mark or the missing part, or if the file keeps changing.
 * @throws DeadlineError or CancelledError, by the deadline.
 */
async function requireSound({ image, fd }, deadline) {
    try {
        for (let attempt = 1;; attempt += 1) {
            const before = stateOf(fd);
            const problem = await problemOf({ image, fd }, deadline);
            if (problem === undefined)
                return;
            // A table that moved was read at its old place, and a file that shrank ends early: only an unchanged file proves a defect.
            if (stateOf(fd) === before)
                throw truncatedError(image.path, problem);
            if (attempt === ATTEMPTS)
                throw (await (0,_image_in_use_js__WEBPACK_IMPORTED_MODULE_4__/* .visiblyLockedError */ .Rz)(image.path)) ?? changingError(image.path);
        }
    }
    catch (error) {
        if ((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errnoOf */ .UQ)(error) === undefined)
            throw error;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unusableError */ .au)(image.path, `cannot be read (${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorText */ .kc)(error)})`, 'Check its disk.');
    }
}
/** Returns another text after each change of a file. */
function stateOf(fd) {
    const { size, mtimeNs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd, { bigint: true });
    return `${size} ${mtimeNs}`;
}
/** Walks through an image once. Returns its defect, as the end of a sentence, or undefined. */
async function problemOf({ image, fd }, deadline) {
    try {
        const read = (0,_snapshots_js__WEBPACK_IMPORTED_MODULE_6__/* .readerOf */ .TC)(fd);
        const layout = (0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .readLayout */ .T4)(read(0, _format_js__WEBPACK_IMPORTED_MODULE_5__/* .HEADER_BYTES */ .q2));
        if (layout === undefined)
            throw new Unsound('invalid qcow2 header');
        if (layout.markedCorrupt)
            throw markedError(image.path);
        const walk = { fd, read, layout, deadline, size: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).size, left: MOST_BYTES, breath: BREATH };
        await walkRefcounts(walk);
        const l2Tables = await l2TablesOf(walk, [layout.l1, ...(0,_snapshots_js__WEBPACK_IMPORTED_MODULE_6__/* .snapshotTables */ .uy)(image, read)]);
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
function markedError(file) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unusableError */ .au)(file, 'is marked as corrupt: QEMU has found its tables broken', "Replace it with an intact copy, or save what is left with the `check -r all` of QEMU's image tool.");
}
function truncatedError(file, problem) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unusableError */ .au)(file, `is corrupt or truncated: ${problem}`, 'Copy or download it again, and compare the checksums.');
}
function changingError(file) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unusableError */ .au)(file, 'changes while it is checked', 'Wait until it is complete, then try again.');
}
/** While an image is dirty, its refcounts do not matter. */
async function walkRefcounts(walk) {
    const { refcountTable, dirty } = walk.layout;
    requireAtMost(refcountTable, _format_js__WEBPACK_IMPORTED_MODULE_5__/* .MOST_REFCOUNT_TABLE_BYTES */ .Et);
    if (dirty)
        return;
    for await (const piece of piecesOf(walk, refcountTable)) {
        for (let at = 0; at < piece.length; at += _format_js__WEBPACK_IMPORTED_MODULE_5__/* .ENTRY_BYTES */ .nC) {
            const offset = (0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .readOffset */ .QM)(piece, at);
            if (offset !== 0)
                requireTable(walk, clusterAt(walk, 'a block of the refcount table', offset));
        }
    }
}
/** Lists the L2 tables that L1 tables name, each once, from the end of the file; at most as many as may be read. */
async function l2TablesOf(walk, l1s) {
    const most = MOST_BYTES / 2 ** walk.layout.clusterBits;
    let found = [];
    for (const l1 of l1s) {
        requireAtMost(l1, _format_js__WEBPACK_IMPORTED_MODULE_5__/* .MOST_L1_BYTES */ .iQ);
        for await (const piece of piecesOf(walk, l1)) {
            for (let at = 0; at < piece.length; at += _format_js__WEBPACK_IMPORTED_MODULE_5__/* .ENTRY_BYTES */ .nC) {
                const offset = (0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .readOffset */ .QM)(piece, at);
                if (offset === 0)
                    continue;
                requireTable(walk, clusterAt(walk, 'an L2 table', offset));
                found.push(offset);
            }
            if (found.length >= ROOM)
                found = Array.from(highest(found, most));
        }
    }
    return highest(found, most);
}
/** Returns the highest of some numbers, each once, in descending order. */
function highest(numbers, most) {
    const sorted = Float64Array.from(numbers).sort().reverse();
    return sorted.filter((number, index) => number !== sorted[index - 1]).subarray(0, most);
}
async function walkL2(walk, offset) {
    const { l2EntryBytes, clusterBits } = walk.layout;
    for await (const piece of piecesOf(walk, clusterAt(walk, 'an L2 table', offset))) {
        for (let at = 0; at < piece.length; at += l2EntryBytes) {
            const needed = (0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .neededByte */ .q3)(piece, at, clusterBits);
            if (needed === undefined || needed < walk.size)
                continue;
            if (Number.isNaN(needed))
                throw new Unsound('a data cluster has an impossible offset');
            if (!reaches(walk, needed + 1))
                throw new Unsound(beyond('a cluster of data is at', needed, walk.size));
        }
    }
}
function clusterAt({ layout }, what, offset) {
    return { what, offset, length: 2 ** layout.clusterBits };
}
function requireAtMost({ what, length }, most) {
    if (length > most)
        throw new Unsound(`${what} has ${length} bytes, and QEMU permits at most ${most}`);
}
/** Tables start at multiples of the cluster size and are written whole: a file that ends within one has lost the rest. */
function requireTable(walk, { what, offset, length }) {
    if (offset % 2 ** walk.layout.clusterBits !== 0)
        throw new Unsound(`${what} has an impossible offset`);
    if (!reaches(walk, offset + length))
        throw new Unsound(beyond(`${what} extends to`, offset + length, walk.size));
}
/** Returns true if the file has so many bytes now: QEMU extends a file before a table names the new part. */
function reaches(walk, end) {
    if (end > walk.size)
        walk.size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(walk.fd).size;
    return end <= walk.size;
}
function beyond(what, byte, size) {
    return `${what} byte ${byte}, and the file ends at ${size}`;
}
/** Yields to other work from time to time, and checks the deadline. */
async function breathe(walk) {
    if (walk.breath > 0)
        return;
    const { deadline } = walk;
    // The timer of a deadline cannot fire while this runs.
    if (deadline.expired)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeadlineError */ .j3(CHECK, Math.round(deadline.ms));
    await deadline.race((0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)(), CHECK);
    walk.breath = BREATH;
}
const CHECK = 'the check of an image';
/** Reads the content of a table that the file contains completely, as far as may be read, with a breath before each piece. */
async function* piecesOf(walk, table) {
    requireTable(walk, table);
    for (let done = 0; done < table.length && walk.left > 0; done += PIECE) {
        await breathe(walk);
        const length = Math.min(PIECE, table.length - done);
        walk.left -= length;
        walk.breath -= Math.max(length, LEAST_COST);
        const piece = walk.read(table.offset + done, length);
        if (piece.length < length) {
            throw new Unsound(beyond(`${table.what} extends to`, table.offset + table.length, table.offset + done + piece.length));
        }
        yield piece;
    }
}


/***/ }),

/***/ 9291:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ EXTENSION_TYPE),
/* harmony export */   El: () => (/* binding */ HEADER),
/* harmony export */   Et: () => (/* binding */ MOST_REFCOUNT_TABLE_BYTES),
/* harmony export */   Fz: () => (/* binding */ incompatibleFeatures),
/* harmony export */   QM: () => (/* binding */ readOffset),
/* harmony export */   Qd: () => (/* binding */ MOST_SNAPSHOTS),
/* harmony export */   T4: () => (/* binding */ readLayout),
/* harmony export */   VC: () => (/* binding */ SNAPSHOT_BYTES),
/* harmony export */   Xw: () => (/* binding */ writeOffset),
/* harmony export */   Ys: () => (/* binding */ EXTENSION),
/* harmony export */   _Y: () => (/* binding */ INCOMPATIBLE),
/* harmony export */   g1: () => (/* binding */ SNAPSHOT_EXTRA),
/* harmony export */   iQ: () => (/* binding */ MOST_L1_BYTES),
/* harmony export */   kn: () => (/* binding */ MOST_SNAPSHOT_TABLE_BYTES),
/* harmony export */   mS: () => (/* binding */ MAGIC),
/* harmony export */   nC: () => (/* binding */ ENTRY_BYTES),
/* harmony export */   pc: () => (/* binding */ writeFields),
/* harmony export */   q2: () => (/* binding */ HEADER_BYTES),
/* harmony export */   q3: () => (/* binding */ neededByte),
/* harmony export */   qU: () => (/* binding */ readFields),
/* harmony export */   sQ: () => (/* binding */ EXTENSION_BYTES),
/* harmony export */   xO: () => (/* binding */ SNAPSHOT)
/* harmony export */ });
// The one description of the qcow2 format (QEMU's docs/interop/qcow2.rst): numbers are big-endian and unsigned.
/** The fields of the header of an image. */
const HEADER = {
    magic: [0, 4],
    version: [4, 4],
    backingNameOffset: [8, 8],
    backingNameBytes: [16, 4],
    clusterBits: [20, 4],
    virtualSize: [24, 8],
    /** 0 for none. */
    encryption: [32, 4],
    l1Entries: [36, 4],
    l1Offset: [40, 8],
    refcountTableOffset: [48, 8],
    refcountTableClusters: [56, 4],
    snapshotCount: [60, 4],
    snapshotTableOffset: [64, 8],
    /** Those below exist since version 3. The bits of {@link INCOMPATIBLE}; QEMU defines none in the 4 bytes before. */
    incompatibleFeatures: [76, 4],
    compatibleFeatures: [84, 4],
    autoclearFeatures: [92, 4],
    /** The refcounts have 2 to the power of this many bits. */
    refcountOrder: [96, 4],
    headerBytes: [100, 4],
};
/** Bytes of the fields of {@link HEADER}. */
const HEADER_BYTES = 104;
/** `QFI` and 0xfb. */
const MAGIC = 0x514649fb;
/** Features without which an image must not be opened. */
const INCOMPATIBLE = {
    /** Refcounts are written late and may be out of date. No corruption: QEMU repairs them when it opens the image for writing. */
    dirty: 1 << 0,
    /** QEMU has found the tables broken. */
    corrupt: 1 << 1,
    /** The data is in another file. */
    externalData: 1 << 2,
    /** Entries of L2 tables have 16 bytes. */
    extendedL2: 1 << 4,
};
/** The start of a header extension. Its data follows, padded to 8 bytes. */
const EXTENSION = { type: [0, 4], bytes: [4, 4] };
/** Bytes of the fields of {@link EXTENSION}. */
const EXTENSION_BYTES = 8;
const EXTENSION_TYPE = { end: 0, backingFormat: 0xe2792aca };
/** The fields of an entry of the snapshot table. Extra data, id and name follow, then padding to 8 bytes. */
const SNAPSHOT = {
    l1Offset: [0, 8],
    l1Entries: [8, 4],
    idBytes: [12, 2],
    nameBytes: [14, 2],
    seconds: [16, 4],
    nanoseconds: [20, 4],
    /** Nanoseconds that the guest had run. */
    guestTime: [24, 8],
    /** Superseded by {@link SNAPSHOT_EXTRA} where there is extra data. */
    stateBytes: [32, 4],
    extraBytes: [36, 4],
};
/** Bytes of the fields of {@link SNAPSHOT}. */
const SNAPSHOT_BYTES = 40;
/** The fields of the extra data of an entry, since version 3. */
const SNAPSHOT_EXTRA = { stateBytes: [0, 8], diskBytes: [8, 8] };
/** The longest tables that QEMU opens (block/qcow2.h, confirmed with 7.2 by one more entry or cluster), and its limit of snapshots. */
const MOST_L1_BYTES = 32 * 2 ** 20;
const MOST_REFCOUNT_TABLE_BYTES = 8 * 2 ** 20;
const MOST_SNAPSHOT_TABLE_BYTES = 64 * 2 ** 20;
const MOST_SNAPSHOTS = 65_536;
/** QEMU supports clusters of 512 bytes to 2 MiB. */
const LEAST_CLUSTER_BITS = 9;
const MOST_CLUSTER_BITS = 21;
/** Bytes of an entry of an L1 table and of the refcount table. */
const ENTRY_BYTES = 8;
/**
 * Reads the numbers of a structure at `at`. Pure and total: bytes beyond the end read as zeros, and numbers above 2^53 are rounded,
 * which no offset or length that a file can have is.
 */
function readFields(fields, bytes, at = 0) {
    const read = ([offset, length]) => {
        if (at + offset + length > bytes.length)
            return readPadded(bytes.subarray(at + offset), length);
        if (length === 8)
            return Number(bytes.readBigUInt64BE(at + offset));
        return bytes.readUIntBE(at + offset, length);
    };
    return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, read(field)]));
}
function readPadded(bytes, length) {
    const padded = Buffer.alloc(8);
    bytes.copy(padded, 8 - length, 0, length);
    return Number(padded.readBigUInt64BE());
}
/**
 * Writes numbers of a structure at `at`. Fields that are not named are left alone.
 *
 * @throws RangeError for a number that does not fit its field, or `bytes` that are too short.
 */
function writeFields(fields, bytes, values, at = 0) {
    for (const [name, value] of Object.entries(values)) {
        const [offset, length] = fields[name];
        if (length === 8)
            bytes.writeBigUInt64BE(BigInt(value), at + offset);
        else
            bytes.writeUIntBE(value, at + offset, length);
    }
}
/**
 * Reads where the tables of a qcow2 image are. Pure; accepts any bytes.
 *
 * @param head - the first {@link HEADER_BYTES} of the file.
 * @returns undefined for an invalid header.
 */
function readLayout(head) {
    const { clusterBits, l1Offset, l1Entries, refcountTableOffset, refcountTableClusters } = readFields(HEADER, head);
    if (clusterBits < LEAST_CLUSTER_BITS || clusterBits > MOST_CLUSTER_BITS)
        return undefined;
    const features = incompatibleFeatures(head);
    return {
        markedCorrupt: (features & INCOMPATIBLE.corrupt) !== 0,
        dirty: (features & INCOMPATIBLE.dirty) !== 0,
        clusterBits,
        l2EntryBytes: (features & INCOMPATIBLE.extendedL2) === 0 ? ENTRY_BYTES : 2 * ENTRY_BYTES,
        l1: { what: 'its L1 table', offset: l1Offset, length: l1Entries * ENTRY_BYTES },
        refcountTable: { what: 'its refcount table', offset: refcountTableOffset, length: refcountTableClusters * 2 ** clusterBits },
    };
}
/** Reads the bits of {@link INCOMPATIBLE}: version 2 has none, whatever the bytes say. */
function incompatibleFeatures(head) {
    const { version, incompatibleFeatures: features } = readFields(HEADER, head);
    return version >= 3 ? features : 0;
}
/** Offsets in entries have 56 bits. The bits above are flags, and so are the lowest 9. */
const OFFSET_HIGH = 0x00ffffff;
const OFFSET_LOW = 0xfffffe00;
/** Reads the offset in an entry of the refcount table, an L1 or an L2 table: 0 where the entry is unused. */
function readOffset(table, at) {
    return (table.readUInt32BE(at) & OFFSET_HIGH) * 2 ** 32 + ((table.readUInt32BE(at + 4) & OFFSET_LOW) >>> 0);
}
/** Writes an entry of the refcount table, which has no flags. */
function writeOffset(table, at, offset) {
    table.writeBigUInt64BE(BigInt(offset), at);
}
const COMPRESSED = 0x40000000;
const SECTOR = 512;
/**
 * Returns the last byte that the file must have for an entry of an L2 table: the first one of a cluster, because a file may end
 * within its last cluster and reads as zeros from there on, or the first one of the last sector of compressed data.
 *
 * @returns undefined for an unused entry; NaN for a cluster that does not start at a multiple of its size.
 */
function neededByte(table, at, clusterBits) {
    const high = table.readUInt32BE(at);
    const low = table.readUInt32BE(at + 4);
    if ((high & COMPRESSED) === 0) {
        // In integers of 32 bits, for speed: there are millions of entries.
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


/***/ }),

/***/ 15587:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TC: () => (/* binding */ readerOf),
/* harmony export */   uy: () => (/* binding */ snapshotTables),
/* harmony export */   yj: () => (/* binding */ readSnapshots)
/* harmony export */ });
/* unused harmony export parseSnapshotTable */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86202);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93554);
/* harmony import */ var _snapshot_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99304);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9291);





/**
 * Returns a synchronous reader of an open file: a table is a few KiB of a file that has just been opened, and a hop to another
 * thread takes longer than that.
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
/** Enough for two hundred snapshots. A longer table is read again, in larger pieces. */
const FIRST_READ = 16 * 1024;
/** How often the table may change while it is read. */
const ATTEMPTS = 5;
/**
 * Reads the snapshots of a qcow2 image from its table, oldest first. Needs neither the image tool nor a lock, and returns names in
 * full whatever they contain.
 *
 * The table may move while a VM uses the image: QEMU writes a new one elsewhere, then changes the header. So this reads the header
 * before and after, and retries if the table has moved.
 *
 * @param image - one with a qcow2 header.
 * @throws StorageError if the table is invalid, or changes faster than it can be read.
 */
function readSnapshots(image, read) {
    return readEntries(image, read).map(({ stored }) => stored);
}
/** Returns where the L1 tables of the snapshots are. Guarantees, parameters and errors are those of {@link readSnapshots}. */
function snapshotTables(image, read) {
    return readEntries(image, read).map(({ l1 }) => l1);
}
function readEntries(image, read) {
    const place = () => (0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .readFields */ .qU)(_format_js__WEBPACK_IMPORTED_MODULE_4__/* .HEADER */ .El, read(0, _format_js__WEBPACK_IMPORTED_MODULE_4__/* .HEADER_BYTES */ .q2));
    try {
        for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
            const { snapshotCount: count, snapshotTableOffset: offset } = place();
            const found = count > _format_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_SNAPSHOTS */ .Qd ? undefined : readTable(read, count, offset);
            const after = place();
            if (after.snapshotCount !== count || after.snapshotTableOffset !== offset)
                continue;
            if (found === undefined)
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unusableError */ .au)(image.path, 'is corrupt: invalid snapshot table', 'Repair or replace it.');
            return found;
        }
    }
    catch (error) {
        if ((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errnoOf */ .UQ)(error) === undefined)
            throw error;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unusableError */ .au)(image.path, `cannot be read (${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorText */ .kc)(error)})`, 'Check its disk.');
    }
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unusableError */ .au)(image.path, 'changes its snapshots faster than they can be read', 'Try again.');
}
function readTable(read, count, offset) {
    if (count === 0)
        return [];
    if (!Number.isSafeInteger(offset + _format_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_SNAPSHOT_TABLE_BYTES */ .kn))
        return undefined;
    for (let length = FIRST_READ; length <= _format_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_SNAPSHOT_TABLE_BYTES */ .kn; length *= 4) {
        const bytes = read(offset, length);
        const found = parseSnapshotTable(bytes, count);
        // A short read means that the file ends there: a larger one would not bring more.
        if (found !== undefined || bytes.length < length)
            return found;
    }
    return undefined;
}
/**
 * Reads `count` entries of a snapshot table. Pure; accepts any bytes.
 *
 * @returns undefined if the bytes end before the last entry does.
 */
function parseSnapshotTable(bytes, count) {
    const found = [];
    let at = 0;
    for (let index = 0; index < count; index += 1) {
        if (at + _format_js__WEBPACK_IMPORTED_MODULE_4__/* .SNAPSHOT_BYTES */ .VC > bytes.length)
            return undefined;
        const entry = (0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .readFields */ .qU)(_format_js__WEBPACK_IMPORTED_MODULE_4__/* .SNAPSHOT */ .xO, bytes, at);
        const extra = at + _format_js__WEBPACK_IMPORTED_MODULE_4__/* .SNAPSHOT_BYTES */ .VC;
        const id = extra + entry.extraBytes;
        const name = id + entry.idBytes;
        const end = name + entry.nameBytes;
        if (end > bytes.length)
            return undefined;
        const { stateBytes } = entry.extraBytes >= 8 ? (0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .readFields */ .qU)(_format_js__WEBPACK_IMPORTED_MODULE_4__/* .SNAPSHOT_EXTRA */ .g1, bytes, extra) : entry;
        const stored = {
            id: textOf(bytes.subarray(id, name)),
            name: textOf(bytes.subarray(name, end)),
            time: (0,_snapshot_table_js__WEBPACK_IMPORTED_MODULE_3__/* .snapshotTime */ .mS)(entry.seconds, entry.nanoseconds),
            stateBytes,
        };
        found.push({ stored, l1: { what: 'the L1 table of a snapshot', offset: entry.l1Offset, length: entry.l1Entries * _format_js__WEBPACK_IMPORTED_MODULE_4__/* .ENTRY_BYTES */ .nC } });
        at = Math.ceil(end / 8) * 8;
    }
    return found;
}
/** QEMU ends a text at its first NUL: bytes behind it must not make two names of one. */
function textOf(bytes) {
    const end = bytes.indexOf(0);
    return bytes.toString('utf8', 0, end < 0 ? bytes.length : end);
}


/***/ })

};
