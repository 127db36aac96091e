export const id = 179;
export const ids = [179];
export const modules = {

/***/ 1179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ up_define)
});

// EXTERNAL MODULE: ./src/engine/inputs.ts + 2 modules
var engine_inputs = __webpack_require__(5684);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/audit/verify.ts + 1 modules
var verify = __webpack_require__(2259);
// EXTERNAL MODULE: ./src/guest/selftest.ts
var selftest = __webpack_require__(1612);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
;// CONCATENATED MODULE: ./src/report/timeline.ts

/**
 * Measures the phases of a run on a monotonic clock.
 *
 * Phases may overlap or nest; they are listed by their start.
 */
class Timeline {
    now;
    ended = [];
    origin;
    /** @param now - milliseconds of a clock that never steps back. */
    constructor(now = () => performance.now()) {
        this.now = now;
        this.origin = now();
    }
    /** Runs `work` as a phase. What it throws is thrown on, with the phase recorded as failed. */
    async phase(name, work) {
        const startMs = this.elapsedMs;
        const timed = () => ({ name, startMs, durationMs: this.elapsedMs - startMs });
        try {
            const result = await work();
            this.ended.push({ ...timed(), outcome: 'ok' });
            return result;
        }
        catch (error) {
            this.ended.push({ ...timed(), outcome: 'failed', detail: (0,errors/* errorText */.kc)(error) });
            throw error;
        }
    }
    /** Notes a phase that this run had no need of. */
    skip(name, detail) {
        this.ended.push({ name, startMs: this.elapsedMs, durationMs: 0, outcome: 'skipped', detail });
    }
    /** The phases that have ended, by their start. */
    get phases() {
        return this.ended.toSorted((a, b) => a.startMs - b.startMs);
    }
    /** Milliseconds since the timeline began. */
    get elapsedMs() {
        return this.now() - this.origin;
    }
}

// EXTERNAL MODULE: ./src/shared/deadline.ts
var shared_deadline = __webpack_require__(8013);
// EXTERNAL MODULE: ./src/shared/hostile.ts
var hostile = __webpack_require__(8791);
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(8451);
// EXTERNAL MODULE: ./src/supervisor/folder.ts
var supervisor_folder = __webpack_require__(3864);
// EXTERNAL MODULE: ./src/engine/attach.ts
var attach = __webpack_require__(5637);
// EXTERNAL MODULE: ./src/engine/evidence.ts
var engine_evidence = __webpack_require__(9061);
// EXTERNAL MODULE: ./src/engine/layers.ts + 1 modules
var engine_layers = __webpack_require__(6034);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/storage/errors.ts

/** A disk image or its file cannot be used. */
class StorageError extends errors/* MaqetError */.Po {
}

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
    return JSON.stringify((0,hostile/* oneLine */.T)(file, 300));
}
/**
 * Looks at an image file without trusting it: links are followed, but whatever is no regular file is refused unread, so a
 * FIFO, a terminal or a device cannot hang or change anything.
 *
 * @throws StorageError naming the file and what is wrong.
 */
async function inspectImageFile(file) {
    try {
        const real = await (0,promises_.realpath)(file);
        // Without O_NONBLOCK the opening of a FIFO would wait for its writer.
        const handle = await (0,promises_.open)(real, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOCTTY);
        try {
            return await look(handle, file, real);
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        if (error instanceof StorageError)
            throw error;
        throw new StorageError(`The image ${shown(file)} cannot be read (${(0,errors/* errnoOf */.UQ)(error) ?? (0,errors/* errorText */.kc)(error)}).`, {
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
    return new StorageError(`The image ${shown(file)} ${problem}.`, { remedy });
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./src/storage/image-tool.ts






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
    const name = external_node_path_default().basename(tool);
    // The C locale: its complaints are shown to the user in English, as all others are.
    const child = (0,external_node_child_process_.spawn)(tool, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, LC_ALL: 'C' } });
    const ended = collect(child, name);
    try {
        return await deadline.atMost(LIMIT_MS).race(ended, `\`${name} ${args[0] ?? ''}\``);
    }
    catch (error) {
        // SIGKILL: there is nothing for the tool to save. It has let go of its files when this settles.
        child.kill('SIGKILL');
        await Promise.allSettled([shared_deadline/* Deadline */.B.after(REAP_MS).race(ended, 'the end of a killed process')]);
        throw error;
    }
}
async function collect(child, name) {
    const { promise: closed, resolve, reject } = Promise.withResolvers();
    const stdout = [];
    let size = 0;
    let stderr = '';
    child.stdout.on('data', (chunk) => {
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
        reject(new StorageError(`\`${name}\` could not be run (${(0,errors/* errnoOf */.UQ)(cause) ?? (0,errors/* errorText */.kc)(cause)}).`, {
            remedy: 'Check that the program of this path can be executed, or install it again.',
            cause,
        }));
    });
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'SIGKILL'));
    const end = await closed;
    if (size > MAX_OUTPUT) {
        throw new StorageError(`\`${name}\` said more than ${MAX_OUTPUT} bytes about an image.`, {
            remedy: 'Use an image from a source you trust.',
        });
    }
    return { ok: end === 0, stdout: Buffer.concat(stdout).toString(), complaint: complaint(name, stderr, end) };
}
function complaint(name, stderr, end) {
    const text = stderr.trim();
    const said = text.startsWith(`${name}: `) ? text.slice(name.length + 2) : text;
    return said === '' ? `it ended with ${end}` : (0,hostile/* oneLine */.T)(said.replace(/\s+/g, ' '), 400);
}

;// CONCATENATED MODULE: ./src/storage/overlay.ts







const EXCLUSIVELY = external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW;
/**
 * Creates a qcow2 overlay: a guest that writes to it leaves `base` untouched.
 *
 * Guarantees: an existing file or link is never written to; the overlay is readable for its owner alone; the base is named
 * by its absolute path and its format, so QEMU never guesses; on any failure no file is left.
 *
 * @param tool - path of QEMU's image tool.
 * @param base - as `probeImage` found it: creating an overlay opens the whole chain, which must be known to be sound.
 * @throws StorageError naming the target and what is wrong.
 * @throws DeadlineError or CancelledError, by the deadline.
 */
async function createOverlay(tool, base, target, deadline) {
    const file = external_node_path_default().resolve(target);
    const handle = await createFile(file);
    try {
        const args = ['create', '-q', '-f', 'qcow2', '-b', external_node_path_default().resolve(base.path), '-F', base.format, '--', file];
        const result = await runImageTool(tool, args, deadline);
        if (!result.ok)
            throw failure(file, result.complaint);
        if (!(await isSame(handle, file)))
            throw failure(file, 'the file was replaced while it was written');
    }
    catch (error) {
        if (await isSame(handle, file))
            await (0,promises_.rm)(file, { force: true });
        throw error;
    }
    finally {
        await handle.close();
    }
}
/** The image tool itself follows links and overwrites: it is given a file that is known to be new. */
async function createFile(file) {
    try {
        return await (0,promises_.open)(file, EXCLUSIVELY, 0o600);
    }
    catch (error) {
        throw failure(file, (0,errors/* errnoOf */.UQ)(error) === 'EEXIST' ? 'a file of that name exists' : ((0,errors/* errnoOf */.UQ)(error) ?? (0,errors/* errorText */.kc)(error)), error);
    }
}
/** True while the name still stands for the file that was created: another one is not ours to use or to remove. */
async function isSame(handle, file) {
    const [ours, found] = await Promise.all([handle.stat(), (0,promises_.lstat)(file).catch(() => undefined)]);
    return ours.ino === found?.ino && ours.dev === found.dev;
}
function failure(file, reason, cause) {
    return new StorageError(`The overlay ${shown(file)} could not be created: ${reason}.`, {
        remedy: 'Check that its folder exists, is writable, has free space, and holds no file of that name.',
        cause,
    });
}

;// CONCATENATED MODULE: ./src/storage/probe.ts




/** More layers than anybody stacks on purpose; each costs a look at a file. */
const MAX_LAYERS = 64;
/** Sectors are the least that a disk is made of. */
const SECTOR = 512;
/**
 * Finds out what an image is, and that QEMU can open it and every image below it: the whole chain of backing files is
 * looked at. Nothing is written.
 *
 * An image is data from elsewhere, so nothing in it is obeyed: backing files must be local regular files in qcow2 or raw
 * format, an external data file is refused, and a chain that bites its own tail is found here (QEMU 7.2 spins on it until
 * it runs out of files).
 *
 * @param tool - path of QEMU's image tool.
 * @throws StorageError naming the file and what is wrong.
 * @throws DeadlineError or CancelledError, by the deadline.
 */
async function probeImage(tool, file, deadline) {
    const top = await inspectImageFile(file);
    const layer = await probeLayer(tool, top, undefined, deadline);
    if (layer.backing === undefined)
        return layer.info;
    return { ...layer.info, backingFile: await probeBelow(tool, top, layer, deadline) };
}
/** Walks down the chain below `top`. Returns the path of the first backing file. */
async function probeBelow(tool, top, topLayer, deadline) {
    const seen = new Set([top.identity]);
    const paths = [];
    for (let [above, layer] = [top, topLayer]; layer.backing !== undefined;) {
        const below = await inspectBacking(above, layer.backing.name);
        if (seen.has(below.identity))
            throw unusable(above.path, `has the backing file ${shown(below.path)}, which stands above it: a loop`);
        if (seen.size >= MAX_LAYERS)
            throw unusable(top.path, `has more than ${MAX_LAYERS} layers of backing files`);
        seen.add(below.identity);
        paths.push(below.path);
        layer = await probeLayer(tool, below, layer.backing.format, deadline);
        above = below;
    }
    return paths[0] ?? '';
}
async function inspectBacking(above, name) {
    // QEMU takes whatever stands before a colon for a protocol, unless a slash comes first: nbd://…, ssh:…, json:{…}.
    if (/^[^/]*:/.test(name)) {
        throw unusable(above.path, `has the backing file ${shown(name)}, which is no local file`, 'Use an image that stands on local files alone.');
    }
    try {
        return await inspectImageFile(external_node_path_default().resolve(external_node_path_default().dirname(above.path), name));
    }
    catch (error) {
        const reason = error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
        throw unusable(above.path, `has a backing file that cannot be used: ${reason}`, 'Put the backing file there, or flatten the image.');
    }
}
/** Looks at one file. @param declared - the format that the image above declares; it overrules what the file looks like. */
async function probeLayer(tool, file, declared, deadline) {
    const format = chooseFormat(file, declared);
    // The format is always named: a tool that guesses would open whatever the file can make it take it for.
    const result = await runImageTool(tool, ['info', '--output=json', '-f', format, '--', file.path], deadline);
    if (!result.ok)
        throw unusable(file.path, `is not a usable ${format} image: ${result.complaint}`);
    const report = parseReport(result.stdout, file);
    const virtualSize = Number(report['virtual-size']);
    if (!Number.isSafeInteger(virtualSize) || virtualSize < SECTOR)
        throw unusable(file.path, 'holds no disk: its virtual size is zero or absurd');
    const { 'backing-filename': name, 'backing-filename-format': backingFormat } = report;
    return {
        info: { path: file.path, format, guessed: file.header.kind === 'raw' && !file.header.bootable, virtualSize },
        backing: typeof name === 'string' ? { name, format: typeof backingFormat === 'string' ? backingFormat : undefined } : undefined,
    };
}
function chooseFormat(file, declared) {
    if (declared === 'raw')
        return 'raw';
    if (declared !== undefined && declared !== 'qcow2')
        throw unusable(file.path, `is declared to be of the format ${shown(declared)}`);
    const { header } = file;
    if (header.kind === 'foreign')
        throw unusable(file.path, `is ${header.what}`, 'Unpack it or convert it to qcow2 first.');
    if (header.kind === 'qcow2')
        return checkQcow(file, header.externalData, header.encrypted);
    if (declared === 'qcow2')
        throw unusable(file.path, 'is declared to be of the format qcow2, but is not');
    if (file.size % SECTOR !== 0)
        throw unusable(file.path, `is no disk image: it is not qcow2, and ${file.size} bytes are no whole number of sectors`);
    return 'raw';
}
function checkQcow(file, externalData, encrypted) {
    if (externalData) {
        throw unusable(file.path, 'keeps its data in another file, which it may choose freely', 'Convert it to a qcow2 image of one file first.');
    }
    if (encrypted)
        throw unusable(file.path, 'is encrypted', 'Decrypt it first: there is no way to give its key.');
    return 'qcow2';
}
function parseReport(text, file) {
    try {
        const report = (0,json/* parseJson */.qF)(text);
        if ((0,json/* isJsonObject */.OW)(report))
            return report;
    }
    catch {
        // Said below.
    }
    throw unusable(file.path, 'could not be examined: the image tool gave no readable answer', 'Check that the image tool is a whole QEMU 6.2 or newer.');
}

// EXTERNAL MODULE: ./src/vm/defaults.ts
var defaults = __webpack_require__(1207);
;// CONCATENATED MODULE: ./src/engine/prepare.ts





/** True if the inputs name nothing to boot: then the embedded self-test guest boots. */
function bootsSelfTest(inputs) {
    return [inputs.image, inputs.kernel, inputs.cdrom, inputs.firmware].every((file) => file === undefined);
}
/**
 * Makes the disks in the VM's folder. The image itself is never written to: the guest gets an overlay.
 *
 * @throws StorageError if the image is none.
 */
async function prepareDisks(inputs, toolchain, folder, deadline, log) {
    if (bootsSelfTest(inputs))
        await (0,selftest/* writeSelfTestDisk */.vw)(selfTestFile(folder));
    if (inputs.image === undefined)
        return [];
    const base = await probeImage(toolchain.qemuImg.path, inputs.image, deadline);
    if (base.guessed)
        log.notice(`Nothing in ${inputs.image} tells its format: it is used as a raw disk image.`);
    const file = external_node_path_default().join(folder.disks, 'disk0.qcow2');
    await createOverlay(toolchain.qemuImg.path, base, file, deadline);
    return [{ file, format: 'qcow2', readOnly: false }];
}
/** Everything that decides QEMU's command line, from the inputs and what was found out. */
function vmSpec(inputs, found, folder) {
    const { kernel, initrd, append, cdrom, firmware } = inputs;
    return {
        name: inputs.vm,
        arch: inputs.arch,
        machine: found.machine,
        cpu: inputs.cpu ?? defaults/* DEFAULT_CPU */.r,
        cpus: inputs.cpus,
        memoryBytes: inputs.memory,
        accel: found.accel.accel,
        disks: found.disks,
        network: inputs.network,
        ports: found.ports,
        qemuArgs: inputs.qemuArgs,
        ...(bootsSelfTest(inputs) ? { selfTest: selfTestFile(folder) } : {}),
        ...(kernel === undefined ? {} : { kernel }),
        ...(initrd === undefined ? {} : { initrd }),
        ...(append === undefined ? {} : { append }),
        ...(cdrom === undefined ? {} : { cdrom }),
        ...(firmware === undefined ? {} : { firmware }),
    };
}
/**
 * How long each way of stopping may take. The power button is for guests that have something to save; the self-test guest
 * has halted for good and would not see it.
 */
function stopLimits(inputs) {
    const powerdownMs = inputs.image !== undefined ? 20_000 : bootsSelfTest(inputs) ? 0 : 1000;
    return { powerdownMs, quitMs: 5000, termMs: 5000 };
}
function selfTestFile(folder) {
    return external_node_path_default().join(folder.disks, 'self-test.img');
}

// EXTERNAL MODULE: ./src/engine/result.ts
var result = __webpack_require__(1173);
// EXTERNAL MODULE: ./src/engine/script-runner.ts
var script_runner = __webpack_require__(6674);
// EXTERNAL MODULE: ./src/shared/process.ts
var shared_process = __webpack_require__(6588);
// EXTERNAL MODULE: ./src/supervisor/client.ts + 2 modules
var supervisor_client = __webpack_require__(8473);
// EXTERNAL MODULE: ./src/toolchain/resolve.ts + 4 modules
var resolve = __webpack_require__(3827);
// EXTERNAL MODULE: ./src/vm/args.ts
var args = __webpack_require__(2768);
// EXTERNAL MODULE: ./src/engine/hardware.ts + 13 modules
var hardware = __webpack_require__(5547);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/engine/kernel-image.ts
/** How much of a file {@link kernelProblem} looks at: multiboot headers lie in the first 8 KiB. */
const KERNEL_HEAD_BYTES = 8192;
const ELF_MACHINE_386 = 3;
const ELF_MACHINE_X86_64 = 62;
const MULTIBOOT_MAGIC = 0x1badb002;
/** First bytes of files that are often taken for a kernel, and what to do with them. */
const NOT_A_KERNEL = [
    ['1f8b', 0, 'is compressed with gzip; unpack it, or name the vmlinuz'],
    ['28b52ffd', 0, 'is compressed with zstd; unpack it, or name the vmlinuz'],
    ['fd377a585a00', 0, 'is compressed with xz; unpack it, or name the vmlinuz'],
    ['41524d64', 56, 'is a kernel for arm64; name one for x86'],
    ['52534305', 56, 'is a kernel for RISC-V; name one for x86'],
    ['514649fb', 0, 'is a qcow2 image, no kernel; name it as `image`'],
];
/**
 * What keeps a file from being a kernel that QEMU loads on x86, or undefined for one that it does: a bzImage (`HdrS` at
 * 0x202 in the boot protocol of Linux), an x86 ELF file or a multiboot kernel. Pure.
 *
 * QEMU 7.2 takes a file of random bytes for a very old kernel and then runs it without a word.
 *
 * @param head - the first {@link KERNEL_HEAD_BYTES} of the file, or all of a shorter one.
 */
function kernelProblem(head) {
    if (head.toString('latin1', 0x202, 0x206) === 'HdrS')
        return undefined;
    if (head.toString('latin1', 0, 4) === '\x7fELF')
        return elfProblem(head);
    if (hasMultibootHeader(head))
        return undefined;
    const known = NOT_A_KERNEL.find(([magic, offset]) => head.toString('hex', offset, offset + magic.length / 2) === magic);
    return known?.[2] ?? 'is not a kernel; name a bzImage (vmlinuz), or an ELF or multiboot kernel for x86';
}
function elfProblem(head) {
    const machine = head.length >= 20 ? head.readUInt16LE(18) : 0;
    if (machine === ELF_MACHINE_386 || machine === ELF_MACHINE_X86_64)
        return undefined;
    return 'is an ELF file for another architecture; name a kernel for x86';
}
/** The magic number at a multiple of four bytes, with the checksum that makes it count. */
function hasMultibootHeader(head) {
    for (let at = 0; at + 12 <= head.length; at += 4) {
        if (head.readUInt32LE(at) !== MULTIBOOT_MAGIC)
            continue;
        const sum = MULTIBOOT_MAGIC + head.readUInt32LE(at + 4) + head.readUInt32LE(at + 8);
        if (sum % 2 ** 32 === 0)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./src/engine/input-files.ts






const HASH_CHUNK = 2 ** 20;
/** QEMU's x86 machines refuse firmware of any other size ("could not load PC BIOS"). */
const FIRMWARE_UNIT = 64 * 1024;
/**
 * Checks the files that the inputs name, before anything is started: each must be a regular file that can be read and is
 * not empty; a kernel must be one that QEMU can load (QEMU runs any bytes as a kernel and then hangs); firmware must have
 * a size that QEMU takes; the image must have the SHA-256 that was asked for.
 *
 * Files are opened for reading and closed again; nothing is kept open.
 *
 * @param deadline - bounds the hashing of the image; default: the run's own `timeout`.
 * @throws InputError naming every problem: the input, its value and the remedy.
 * @throws DeadlineError or CancelledError when the deadline ends the hashing.
 */
async function checkInputFiles(inputs, deadline = shared_deadline/* Deadline */.B.after(inputs.timeoutMs)) {
    const { imageSha256 } = inputs;
    const checks = [
        ['image', inputs.image, imageSha256 === undefined ? undefined : hasSha256(imageSha256, deadline)],
        ['kernel', inputs.kernel, isKernel],
        ['initrd', inputs.initrd],
        ['cdrom', inputs.cdrom],
        ['firmware', inputs.firmware, isFirmware],
        ['policy', inputs.policy],
    ];
    const problems = [];
    for (const [input, file, inspect] of checks) {
        const problem = file === undefined ? undefined : await fileProblem(file, inspect);
        if (file !== undefined && problem !== undefined)
            problems.push({ input, value: file, problem });
    }
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
}
async function fileProblem(path, inspect) {
    let file;
    try {
        // Non-blocking, so that a FIFO that nobody writes to is an error and not a hang.
        file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    }
    catch (error) {
        return openProblem((0,errors/* errnoOf */.UQ)(error), error);
    }
    try {
        const stats = await file.stat();
        if (stats.isDirectory())
            return 'is a folder; name the file in it';
        if (!stats.isFile())
            return 'is not a regular file; name one';
        if (stats.size === 0)
            return 'is an empty file; check the step that made it';
        return await inspect?.(file, stats.size);
    }
    catch (error) {
        if (error instanceof errors/* MaqetError */.Po)
            throw error;
        return openProblem((0,errors/* errnoOf */.UQ)(error), error);
    }
    finally {
        await file.close();
    }
}
function openProblem(code, error) {
    switch (code) {
        case 'ENOENT':
        case 'ENOTDIR':
            return 'does not exist; check the path (a relative one starts at the workspace) and the step that makes the file';
        case 'EACCES':
        case 'EPERM':
            return 'cannot be read by this user; give it the right with chmod or chown';
        case 'ELOOP':
            return 'is a link that leads back to itself; name the file';
        default:
            return `cannot be read (${code ?? String(error)}); check the file and its disk`;
    }
}
const isKernel = async (file) => {
    const head = Buffer.alloc(KERNEL_HEAD_BYTES);
    const { bytesRead } = await file.read(head, 0, head.length, 0);
    return kernelProblem(head.subarray(0, bytesRead));
};
const isFirmware = async (_file, size) => size % FIRMWARE_UNIT === 0 ? undefined : `has ${size} bytes, which is no multiple of 64 KiB; name a BIOS image as QEMU takes it`;
function hasSha256(expected, deadline) {
    return async (file) => {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const chunk = Buffer.allocUnsafe(HASH_CHUNK);
        for (let position = 0;;) {
            const { bytesRead } = await deadline.race(file.read(chunk, 0, chunk.length, position), 'the SHA-256 of the image');
            if (bytesRead === 0)
                break;
            hash.update(chunk.subarray(0, bytesRead));
            position += bytesRead;
        }
        const actual = hash.digest('hex');
        return actual === expected ? undefined : `has the SHA-256 ${actual}, not ${expected} as \`image-sha256\` says; check the download`;
    };
}

// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(1314);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./src/engine/ports.ts




const LOOPBACK = '127.0.0.1';
/**
 * Makes sure that each wanted port of the loopback is free, and picks one where 0 was asked for.
 *
 * @throws InputError naming every port that is taken.
 */
async function choosePorts(requests) {
    const problems = [];
    const chosen = [];
    for (const request of requests) {
        try {
            chosen.push({ ...request, host: await freePort(request) });
        }
        catch (error) {
            const value = `${request.host}:${request.guest}`;
            const why = (0,errors/* errnoOf */.UQ)(error) === 'EADDRINUSE' ? 'is in use' : `cannot be opened (${(0,errors/* errnoOf */.UQ)(error) ?? 'unknown error'})`;
            problems.push({ input: 'ports', value, problem: `names a host port that ${why}; name another one, or 0 to have a free one picked` });
        }
    }
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    return chosen;
}
async function freePort({ protocol, host }) {
    if (protocol === 'udp') {
        const socket = (0,external_node_dgram_.createSocket)('udp4');
        try {
            socket.bind(host, LOOPBACK);
            await (0,external_node_events_.once)(socket, 'listening');
            return socket.address().port;
        }
        finally {
            socket.close();
        }
    }
    const server = (0,external_node_net_.createServer)();
    try {
        server.listen(host, LOOPBACK);
        await (0,external_node_events_.once)(server, 'listening');
        return server.address().port;
    }
    finally {
        server.close();
    }
}

// EXTERNAL MODULE: ./src/engine/precheck.ts + 6 modules
var precheck = __webpack_require__(5610);
// EXTERNAL MODULE: ./src/engine/refuse.ts + 25 modules
var refuse = __webpack_require__(2073);
;// CONCATENATED MODULE: ./src/engine/start.ts













/** How long QEMU may take to answer on QMP once it is spawned, in milliseconds. */
const START_MS = 30_000;
/** By how much a supervisor outlives the run's own deadline before it ends the VM by itself, in milliseconds. */
const BACKSTOP_MS = 120_000;
/**
 * Starts a new VM in a claimed folder, cheapest check first: policy, files and ports, QEMU, accelerator, disks, supervisor.
 *
 * If this fails, nothing runs, the audit log and `vm.json` say why, and the name can be claimed again.
 */
async function startVm(request, phases, env) {
    const { inputs, layers, folder } = request;
    const refused = (0,precheck/* checkPlan */.G)(inputs, layers, { memoryBytes: inputs.memory, arch: inputs.arch, created: plannedBackEnds(inputs) });
    try {
        if (refused.length > 0)
            await (0,refuse/* refuseBeforeStart */.ok)(refused, folder, inputs.vm, env);
        const { spec, toolchain, reason } = await plan(request, phases, env);
        return await phases('start', () => launch(request, spec, toolchain, reason, env));
    }
    catch (error) {
        await recordFailure(error, refused.length > 0, request, env);
        throw error;
    }
}
async function plan({ inputs, folder, deadline, onToolchain }, phases, env) {
    const ports = await phases('inputs', async () => {
        await checkInputFiles(inputs, deadline);
        return choosePorts(inputs.ports);
    });
    const { arch, qemu, qemuVersion: versionRange, install } = inputs;
    const toolchain = await phases('toolchain', () => (0,resolve/* resolveToolchain */.W)({ arch, qemu, versionRange, install, toolCache: env.toolCache, log: env.log, deadline }));
    onToolchain(toolchain);
    const machine = inputs.machine ?? (0,defaults/* defaultMachine */.n)(arch, toolchain.qemuSystem.version);
    const accel = await phases('accelerator', () => (0,hardware/* resolveAccelerator */.a)(inputs, (0,defaults/* defaultMachine */.n)(arch, toolchain.qemuSystem.version), toolchain, env, deadline));
    const disks = await phases('disks', () => prepareDisks(inputs, toolchain, folder, deadline, env.log));
    return { spec: vmSpec(inputs, { machine, accel, disks, ports }, folder), toolchain, reason: accel.reason };
}
async function launch(request, spec, toolchain, accelReason, env) {
    const { inputs, layers, folder, deadline } = request;
    const client = supervisor_client/* SupervisorClient */.U.launch(folder, env.supervisorEntry, env.signal);
    client.onLog = ({ level, text }) => env.log[level](text);
    try {
        const { pid, qemuVersion } = await client.start({
            spec,
            qemu: toolchain.qemuSystem.path,
            args: (0,args/* qemuArguments */.N5)(spec, { platform: process.platform }),
            accelReason,
            layers,
            caller: env.caller,
            secrets: env.secrets,
            stopLimits: stopLimits(inputs),
            startTimeoutMs: deadline.atMost(START_MS).ms,
            lifetimeMs: deadline.remainingMs + BACKSTOP_MS,
            ...(env.watchPid === undefined ? {} : { watchPid: env.watchPid }),
        });
        const accel = { name: spec.accel, reason: accelReason };
        const { ports } = spec;
        return {
            client,
            folder,
            pid,
            qemuVersion,
            accel,
            ports,
            layers: [],
            context: { memoryBytes: spec.memoryBytes },
            toolchain,
        };
    }
    catch (error) {
        client.close();
        throw error;
    }
}
/** What the VM will have that a command may name; the running VM's own list decides when the command is sent. */
function plannedBackEnds({ image, cdrom, network }) {
    const disks = image === undefined ? [] : [{ file: image, format: 'qcow2', readOnly: false }];
    return (0,args/* backEndNames */.ZU)({ disks, network, ...(cdrom === undefined ? {} : { cdrom }) });
}
async function recordFailure(error, audited, { inputs, folder, record }, env) {
    const current = await (0,supervisor_folder/* readRecord */.aE)(folder).catch(() => undefined);
    // Once the supervisor has taken over, it has recorded the failure itself.
    if (current === undefined || current.owner.pid !== process.pid)
        return;
    if (!audited)
        await (0,refuse/* auditFailedStart */.Xw)(error, folder, inputs.vm, env);
    await (0,supervisor_folder/* writeRecord */.rh)(folder, { ...record, owner: (0,shared_process/* identify */.ls)(process.pid), state: 'failed', reason: (0,errors/* errorText */.kc)(error) });
}

;// CONCATENATED MODULE: ./src/engine/run.ts
















const NOTHING_SAID = { serial: [], qemu: [] };
/**
 * One run, in order (design §2): policy, VM (started or attached to), readiness, script, evidence, verdict, stop or keep.
 *
 * Never rejects: what goes wrong is in the result, together with all that was reached. When it resolves, the VM is gone
 * unless the result says that it was kept.
 *
 * @param raw - the inputs as text, for `vm.json`.
 */
async function runVm(inputs, raw, env) {
    return new Run(inputs, raw, env).go();
}
class Run {
    inputs;
    raw;
    env;
    timeline = new Timeline();
    deadline;
    results = [];
    notices = [];
    error;
    folder;
    session;
    attached = false;
    toolchain;
    bootMs;
    evidence = {};
    tail = NOTHING_SAID;
    kept = false;
    audit;
    constructor(inputs, raw, env) {
        this.inputs = inputs;
        this.raw = raw;
        this.env = env;
        this.deadline = shared_deadline/* Deadline */.B.after(inputs.timeoutMs, env.signal);
    }
    async go() {
        await this.guarded(() => this.work());
        if (this.session !== undefined) {
            await this.guarded(() => this.takeEvidence());
            await this.guarded(() => this.leave());
            this.session.client.close();
        }
        await this.guarded(() => this.checkAudit());
        await this.guarded(() => this.writeResults());
        if (this.error !== undefined)
            await this.guarded(() => this.noteFailure());
        return this.result();
    }
    phase = (name, work) => {
        this.env.onPhase(name);
        return this.timeline.phase(name, work);
    };
    /** The first error is the verdict; later ones are told as well. */
    async guarded(work) {
        try {
            await work();
        }
        catch (error) {
            if (this.error === undefined)
                this.error = (0,result/* asRunError */.S)(error);
            else
                this.notices.push(`After that: ${(0,errors/* errorText */.kc)(error)}`);
        }
    }
    async work() {
        const { inputs, raw, env, deadline } = this;
        const layers = await this.phase('policy', () => (0,engine_layers/* policyLayers */.L)(inputs));
        const claim = await (0,supervisor_folder/* claimFolder */.Pm)(env.root, inputs.vm, { job: env.job, claimant: env.claimant, config: (0,attach/* shapingInputs */.M9)(raw) });
        this.attached = claim.kind !== 'claimed';
        // The folder of another job's VM is not this run's to write to.
        if (claim.record.job === env.job)
            this.folder = claim.folder;
        if (claim.kind === 'lost')
            throw (0,attach/* lostVm */.KH)(claim.record);
        if (claim.kind === 'running')
            this.session = await this.phase('attach', () => (0,attach/* attachVm */.Re)(inputs, raw, claim, layers, env));
        else {
            const onToolchain = (toolchain) => {
                this.toolchain = toolchain;
            };
            this.session = await startVm({ ...claim, inputs, layers, deadline, onToolchain }, this.phase, env);
        }
        const condition = this.condition();
        if (condition !== undefined)
            await this.phase('ready', () => this.waitReady(condition));
        if (inputs.script.length > 0)
            await this.phase('qmp', () => this.runScript());
    }
    condition() {
        if (this.inputs.waitFor !== undefined || this.attached)
            return this.inputs.waitFor;
        return bootsSelfTest(this.inputs) ? { kind: 'serial', pattern: selftest/* SELF_TEST_READY */.W } : { kind: 'running' };
    }
    async waitReady(condition) {
        const timeoutMs = this.deadline.atMost(this.inputs.bootTimeoutMs).ms;
        this.bootMs = (await this.live.client.waitReady({ condition, timeoutMs })).bootMs;
    }
    async runScript() {
        const { client, layers } = this.live;
        const store = { compression: this.inputs.dumpCompress };
        await (0,script_runner/* runScript */.j)(this.inputs.script, { client, layers, env: this.env, store, deadline: this.deadline }, this.results);
    }
    async takeEvidence() {
        this.tail = await this.live.client.tail();
        // Whoever cancels a run has seconds, not minutes: the VM's end comes first.
        if (this.env.signal.aborted)
            return;
        const { error, ...evidence } = await (0,engine_evidence/* takeEvidence */.t)(this.live, this.inputs, this.error !== undefined, this.deadline, this.phase, this.env);
        this.evidence = evidence;
        if (error !== undefined)
            throw error;
    }
    /** Stops the VM, or leaves it to the next step. */
    async leave() {
        const { client } = this.live;
        const { inputs, env, attached } = this;
        const cancelled = env.signal.aborted;
        const stays = attached ? inputs.keep !== false : inputs.keep === true && this.error === undefined && !cancelled;
        if (stays) {
            if (!attached || inputs.keep === true)
                await client.keep(env.caller);
            const { auditHead: head, auditRecords: records } = await client.status();
            this.audit = { head, records, ok: false };
            this.kept = true;
            return;
        }
        const { powerdownMs, quitMs, termMs } = stopLimits(inputs);
        const reason = cancelled ? 'cancelled' : this.error === undefined ? 'done' : 'failed';
        const stop = { caller: env.caller, reason, quick: cancelled };
        const stopped = await this.phase('stop', () => client.stop(stop, powerdownMs + quitMs + termMs));
        this.audit = { head: stopped.auditHead, records: stopped.auditRecords, ok: false };
    }
    async checkAudit() {
        if (this.folder === undefined || !(await exists(this.folder.audit)))
            return;
        const verdict = await (0,verify/* verifyChain */.H)(this.folder.audit, this.audit?.head);
        const { head, records } = verdict.ok ? verdict : { head: this.audit?.head ?? '', records: this.audit?.records ?? 0 };
        this.audit = { head, records, ok: verdict.ok };
        if (!verdict.ok)
            this.notices.push(`The audit log is broken at record ${verdict.brokenAt}: ${verdict.problem}`);
    }
    /** A second run on the same VM leaves the results of the first alone. */
    async writeResults() {
        if (this.folder === undefined || this.inputs.script.length === 0)
            return;
        let file = this.folder.results;
        for (let number = 2; await exists(file); number++)
            file = this.folder.results.replace(/\.json$/, `-${number}.json`);
        await (0,promises_.writeFile)(file, `${(0,json/* stringifyJson */.sd)(this.results)}\n`, { mode: 0o600, flag: 'wx' });
    }
    async noteFailure() {
        if (this.folder === undefined || this.error === undefined)
            return;
        await (0,promises_.appendFile)(this.folder.failures, `${(0,hostile/* lines */.M)(this.error.explain()).join(' ')}\n`, { mode: 0o600 });
    }
    get live() {
        if (this.session === undefined)
            throw new TypeError('no VM runs');
        return this.session;
    }
    result() {
        const { session, toolchain, folder, bootMs, evidence, audit, inputs, env } = this;
        const error = this.error !== undefined && env.signal.aborted ? new errors/* CancelledError */.cc('the run') : this.error;
        const dumps = [...this.results.flatMap((step) => step.dumps ?? []), ...(evidence.dump === undefined ? [] : [evidence.dump])];
        return {
            vm: inputs.vm,
            status: error?.status ?? 'passed',
            durationMs: this.timeline.elapsedMs,
            phases: this.timeline.phases,
            attached: this.attached,
            kept: this.kept,
            ports: session?.ports ?? [],
            results: this.results,
            dumps,
            tail: this.tail,
            notices: this.notices,
            ...(error === undefined ? {} : { error }),
            ...(folder === undefined ? {} : { folder }),
            ...(session === undefined ? {} : { pid: session.pid, accel: session.accel, qemuVersion: session.qemuVersion }),
            ...(toolchain === undefined ? {} : { toolchain }),
            ...(bootMs === undefined ? {} : { bootMs }),
            ...(evidence.screenshot === undefined ? {} : { screenshot: evidence.screenshot }),
            ...(audit === undefined ? {} : { audit }),
        };
    }
}
async function exists(file) {
    return (0,promises_.access)(file).then(() => true, () => false);
}

// EXTERNAL MODULE: ./src/cli/error-output.ts
var error_output = __webpack_require__(36);
// EXTERNAL MODULE: ./src/cli/exit-code.ts
var exit_code = __webpack_require__(1552);
// EXTERNAL MODULE: ./src/cli/flags.ts + 1 modules
var flags = __webpack_require__(6123);
// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(4886);
;// CONCATENATED MODULE: ./src/cli/progress.ts

/**
 * Tells a person how a run goes: one line when a phase begins, one with its time when it has ended.
 *
 * Phases of a run follow each other, so one has ended when the next begins.
 */
class Progress {
    write;
    now;
    current;
    /**
     * @param write - takes one line.
     * @param now - milliseconds of a clock that never steps back.
     */
    constructor(write, now = () => performance.now()) {
        this.write = write;
        this.now = now;
    }
    begin(name) {
        this.end();
        this.current = { name, since: this.now() };
        this.write(`${name} …`);
    }
    /** The last phase is over. */
    end() {
        if (this.current === undefined)
            return;
        this.write(`${this.current.name}: ${(0,units/* formatDuration */.a3)(this.now() - this.current.since)}`);
        this.current = undefined;
    }
}

// EXTERNAL MODULE: ./src/cli/render-run.ts
var render_run = __webpack_require__(1944);
;// CONCATENATED MODULE: ./src/cli/commands/up.ts







const HELP = `
The flags are the inputs of the action, with the same names and meanings. A switch takes a value or none: \`--keep\` is
\`--keep true\`, and \`--install false\` turns the installing off. Relative paths start at the current folder.

A VM that comes up stays, until \`maqet down\`, unless --keep is false; one that does not is stopped. Nothing is uploaded:
the evidence stays in the VM's folder.`;
/** `maqet up [FLAGS]` */
function up_define(command, bind) {
    (0,flags/* addInputFlags */.h)(command, undefined, { keep: 'true' });
    command.addHelpText('after', HELP);
    bind(command, up);
}
async function up(parsed, context) {
    const raw = { keep: 'true', ...(0,flags/* readInputFlags */.E)(parsed) };
    const inputs = (0,engine_inputs/* parseInputs */.T)(raw);
    const { terminal, json } = context;
    const progress = new Progress((line) => {
        if (terminal.interactive && !json)
            terminal.err(line);
    });
    const result = await runVm(inputs, raw, await context.environment((name) => progress.begin(name)));
    progress.end();
    const { error } = result;
    return {
        code: error === undefined && !context.cancelled ? exit_code/* EXIT_CODES */.ai.passed : (0,exit_code/* exitCodeOf */.FO)(error, context.cancelled),
        lines: (0,render_run/* runLines */.rB)(result),
        errors: error === undefined ? [] : [...(0,render_run/* tailLines */.os)(result), ...(0,error_output/* errorLines */.S6)(error)],
        json: (0,render_run/* runJson */.MP)(result),
    };
}


/***/ }),

/***/ 9061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ takeEvidence)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _policy_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5705);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8382);



const SCREENSHOT_MS = 15_000;
/**
 * Takes the memory dump and the screenshot that the inputs ask for, while QEMU still lives.
 *
 * A screenshot that fails is a warning. A dump that was asked for and fails is an error, which is returned and not thrown, so
 * that the one piece of evidence does not cost the other.
 *
 * @param failed - whether the run has failed so far.
 */
async function takeEvidence(session, inputs, failed, deadline, phases, env) {
    const { panicked } = await session.client.status();
    const due = (when) => when === 'always' || (when === 'on-failure' && failed) || (when === 'on-panic' && panicked);
    const evidence = {};
    if (due(inputs.screenshot)) {
        try {
            evidence.screenshot = await phases('screenshot', () => takeScreenshot(session, env));
        }
        catch (error) {
            env.log.warning(`No screenshot: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorText */ .kc)(error)}`);
        }
    }
    if (due(inputs.dump)) {
        try {
            evidence.dump = await phases('dump', () => takeDump(session, inputs, deadline, env));
        }
        catch (error) {
            evidence.error = error;
        }
    }
    return evidence;
}
async function takeDump({ client, folder, layers }, inputs, deadline, env) {
    return client.dump({
        name: await freeName(folder.dumps, 'memory'),
        format: inputs.dumpFormat,
        store: { compression: inputs.dumpCompress },
        layers,
        caller: env.caller,
        timeoutMs: deadline.remainingMs,
    });
}
async function takeScreenshot({ client, folder, layers, qemuVersion }, env) {
    // The format can be chosen since QEMU 7.1; before, it is always PPM.
    const format = (0,_policy_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .isBefore */ .Y)(qemuVersion, [7, 1]) ? 'ppm' : 'png';
    const filename = `${await freeName(folder.screenshots, 'screen')}.${format}`;
    const { screenshots } = await client.execute({
        command: 'screendump',
        arguments: format === 'png' ? { filename, format } : { filename },
        layers,
        caller: env.caller,
        timeoutMs: SCREENSHOT_MS,
        store: { compression: 'none' },
    });
    return screenshots[0] ?? '';
}
/** `base`, or `base-2` … if an earlier step has left a file of that name. */
async function freeName(dir, base) {
    const taken = new Set((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(dir)).map((file) => file.split('.')[0]));
    let name = base;
    for (let number = 2; taken.has(name); number++)
        name = `${base}-${number}`;
    return name;
}


/***/ }),

/***/ 6674:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ runScript)
/* harmony export */ });
/* unused harmony export ExpectationError */
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _qmp_script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4081);
/* harmony import */ var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8013);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8382);
/* harmony import */ var _shared_hostile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8791);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8451);






/** A command answered something else than `expect` wants. */
class ExpectationError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MaqetError */ .Po {
}
/** How long an ordinary command may take. One that copies memory may take what is left of the run's time. */
const COMMAND_MS = 60_000;
const SLOW = new Set(['pmemsave', 'memsave', 'dump-guest-memory', 'dump-skeys', 'snapshot-save', 'snapshot-load']);
/**
 * Runs the steps in order and stops at the first that fails, unless that step says `continue-on-error`.
 *
 * A `wait-event` also finds an event that came after the latest command was sent, but before the wait began.
 *
 * @param done - filled as the steps end, so that it is whole whatever happens; the steps after a failure are `skipped`.
 * @throws the failing step's error.
 */
async function runScript(steps, context, done) {
    let cursor = 0;
    for (const [index, step] of steps.entries()) {
        const start = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
        const name = 'command' in step ? step.command.execute : step.kind;
        const base = () => ({
            line: step.line,
            step: name,
            durationMs: Math.round(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now() - start),
        });
        try {
            const { cursor: next, ...outcome } = await runStep(step, context, cursor);
            cursor = next;
            done.push({ ...base(), outcome: 'ok', ...outcome });
        }
        catch (error) {
            const continued = step.kind === 'command' && step.continueOnError;
            const blocked = error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MaqetError */ .Po && error.status === 'blocked';
            done.push({ ...base(), outcome: blocked ? 'blocked' : 'failed', error: (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorText */ .kc)(error), ...(continued ? { continued } : {}) });
            // A policy that blocks, a VM that is gone or a run that was cancelled is no error of the command.
            const fatal = !(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MaqetError */ .Po) || blocked || error.status === 'crashed' || context.env.signal.aborted;
            if (continued && !fatal)
                continue;
            done.push(...steps.slice(index + 1).map((later) => skipped(later)));
            throw error;
        }
    }
}
async function runStep(step, context, cursor) {
    switch (step.kind) {
        case 'command': {
            const { cursor: next, tier, result, dumps, screenshots } = await send(step.command, context);
            return { cursor: next, tier, result, ...(dumps.length > 0 ? { dumps } : {}), ...(screenshots.length > 0 ? { screenshots } : {}) };
        }
        case 'expect': {
            const { tier, result } = await send(step.command, context);
            if (!(0,_qmp_script_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(step.expected, result))
                throw unexpected(step.command.execute, step.expected, result);
            return { cursor, tier, result };
        }
        case 'wait-event': {
            const timeoutMs = context.deadline.atMost(step.timeoutMs).ms;
            const wanted = step.data === undefined ? { name: step.name } : { name: step.name, data: step.data };
            const { seq, data } = await context.client.waitEvent({ ...wanted, since: cursor, timeoutMs });
            return { cursor: seq, result: data };
        }
        case 'sleep':
            await context.deadline.race((0,_shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .sleep */ .y)(step.ms, context.env.signal), 'the end of a `sleep`');
            return { cursor };
    }
}
async function send(command, { client, layers, env, store, deadline }) {
    const timeoutMs = SLOW.has(command.execute) ? deadline.remainingMs : deadline.atMost(COMMAND_MS).ms;
    const args = command.arguments ?? {};
    return client.execute({ command: command.execute, arguments: args, layers, caller: env.caller, timeoutMs, store });
}
function skipped(step) {
    return { line: step.line, step: 'command' in step ? step.command.execute : step.kind, outcome: 'skipped', durationMs: 0 };
}
function unexpected(command, expected, actual) {
    const shown = (value) => (0,_shared_hostile_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringifyJson */ .sd)(value), 300);
    return new ExpectationError(`${command} answered ${shown(actual)}, where ${shown(expected)} was expected.`, {
        remedy: 'Correct the expectation, or wait for the event that brings the guest there first.',
    });
}


/***/ })

};
