export const id = 2170;
export const ids = [2170];
export const modules = {

/***/ 73771:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ resolveAccelerator)
});

// UNUSED EXPORTS: nativeAccelerator

// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(86202);
// EXTERNAL MODULE: ./src/toolchain/kvm.ts
var kvm = __webpack_require__(54111);
// EXTERNAL MODULE: ./src/toolchain/verdict.ts
var toolchain_verdict = __webpack_require__(85978);
// EXTERNAL MODULE: ./src/shared/wording.ts
var wording = __webpack_require__(81565);
// EXTERNAL MODULE: ./src/vm/errors.ts
var vm_errors = __webpack_require__(21542);
;// CONCATENATED MODULE: ./src/vm/accelerator.ts


/** The wanted accelerator does not work on this machine. */
class AcceleratorError extends vm_errors/* VmError */.w {
}
/**
 * Chooses the accelerator. Tests it first: a `/dev/kvm` that opens may still freeze every guest.
 *
 * @param wanted - the `accel` input.
 * @param native - the hardware accelerator that this host may have for this guest, if any.
 * @param prove - boots a guest under the accelerator and reports whether it ran.
 * @throws AcceleratorError if `kvm` or `hvf` is wanted and does not work.
 */
async function chooseAccelerator(wanted, native, prove, log) {
    if (wanted === 'tcg')
        return { accel: 'tcg', reason: 'asked for' };
    if (wanted !== 'auto' && wanted !== native) {
        throw acceleratorError(wanted, `this host has no ${wanted.toUpperCase()} for this guest`);
    }
    if (native === undefined) {
        log.warning('This host has no hardware accelerator for this guest: it runs under TCG, which is many times slower.');
        return { accel: 'tcg', reason: 'no hardware accelerator for this guest on this host' };
    }
    const proof = await prove(native);
    if (proof.works)
        return { accel: native, reason: proof.detail };
    if (wanted !== 'auto')
        throw acceleratorError(wanted, proof.reason);
    log.warning(`${native.toUpperCase()} cannot be used: ${proof.reason}. The VM runs under TCG, which is many times slower.`);
    return { accel: 'tcg', reason: `${native.toUpperCase()} cannot be used: ${proof.reason}` };
}
function acceleratorError(accel, reason) {
    return new AcceleratorError(`${(0,wording/* theInput */.y8)('accel')} ("${accel}") cannot be used: ${reason}.`, {
        remedy: `Use ${(0,wording/* input */.hF)('accel', 'auto')} to fall back to TCG, or a runner whose virtualization works.`,
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./src/guest/selftest/arm64.ts

/** The assembled `arm64.s`. A test assembles the source and compares. */
const CODE = `
  EAAAFAAAAAAAAAAAAAAAAJAAAAAAAAAACgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABBUk1kAAAAAAEgodIiYIBSIjAAuSABABACFEA4ogAANCMYQLnj/y83
  IgAAufv//xd/IAPV////F21hcWV0IHNlbGYtdGVzdDogcmVhZHkNCgAAAAAfIAPV`;
/**
 * The self-test guest for 64-bit ARM: a kernel of 144 bytes for QEMU's machine `virt`. It prints `SELF_TEST_READY` on the first serial
 * port and halts. It proves that an accelerator works, and does not fill a page like the guest for x86.
 */
const SELF_TEST_KERNEL_ARM64 = Buffer.from(CODE, 'base64');
/**
 * Writes the kernel to a new, read-only file.
 *
 * @throws a system error if the file exists or cannot be written.
 */
async function writeSelfTestKernelArm64(file) {
    await (0,promises_.writeFile)(file, SELF_TEST_KERNEL_ARM64, { flag: 'wx', mode: 0o400 });
}

// EXTERNAL MODULE: ./src/guest/selftest/x86.ts
var x86 = __webpack_require__(98845);
// EXTERNAL MODULE: ./src/shared/deadline.ts
var deadline = __webpack_require__(52681);
// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(99346);
// EXTERNAL MODULE: ./src/vm/args.ts
var vm_args = __webpack_require__(66900);
// EXTERNAL MODULE: ./src/vm/machine.ts + 4 modules
var vm_machine = __webpack_require__(1183);
// EXTERNAL MODULE: ./src/vm/platforms.ts
var platforms = __webpack_require__(8713);
;// CONCATENATED MODULE: ./src/engine/plan/proof.ts











/**
 * How long the self-test guest may take to print its line, in milliseconds. It takes about 0.1 s if virtualisation works. If not, the
 * CPU spins and no byte ever comes (seen on nested KVM), so this is also the cost of a broken KVM, once per boot of the host.
 */
const PROOF_MS = 4000;
/**
 * Proves an accelerator by booting the self-test guest under it. A device that opens, a VM that can be created and a QEMU that reports
 * `running` prove nothing: only the output of the guest does.
 *
 * @param arch - an architecture with a self-test guest: `x86_64`, `i386` or `aarch64`.
 */
async function proveAccelerator(accel, qemu, arch, machineType, signal) {
    const dir = await (0,promises_.mkdtemp)(external_node_path_default().join((0,external_node_os_.tmpdir)(), 'maqet-proof-'));
    try {
        return await boot(accel, qemu, await proofSpec(accel, arch, machineType, external_node_path_default().join(dir, 'self-test.img')), dir, deadline/* Deadline */.B.after(PROOF_MS, signal));
    }
    catch (error) {
        if (!(error instanceof errors/* MaqetError */.Po) || signal.aborted)
            throw error;
        return { works: false, reason: asReason(error) };
    }
    finally {
        await (0,promises_.rm)(dir, { recursive: true, force: true });
    }
}
/** Returns a message without its full stop. */
function asReason(error) {
    return error.message.replace(/\.+$/, '');
}
/** Writes the self-test guest to `file`. @returns a VM that boots it: from a disk on a PC, as a kernel on ARM. */
async function proofSpec(accel, arch, machine, file) {
    const size = { cpus: 1, memoryBytes: 32 * 2 ** 20 };
    const nothing = { disks: [], shares: [], network: 'none', ports: [], qemuArgs: [] };
    const spec = { name: 'proof', arch, machine, cpu: (0,platforms/* defaultCpu */.Iv)(arch), ...size, accel, ...nothing };
    if (arch === 'aarch64') {
        await writeSelfTestKernelArm64(file);
        return { ...spec, kernel: file };
    }
    await (0,x86/* writeSelfTestDisk */.vw)(file);
    return { ...spec, selfTest: file };
}
async function boot(accel, qemu, spec, dir, deadline) {
    const start = performance.now();
    const quiet = { onEvent: () => undefined, onState: () => undefined };
    const args = (0,vm_args/* qemuArguments */.N)(spec, { platform: process.platform });
    const machine = await vm_machine/* Machine */.u.start({ qemu, args, cwd: dir, env: process.env, logFile: external_node_path_default().join(dir, 'qemu.log'), ...quiet }, deadline);
    try {
        const spoken = saysReady(machine);
        await machine.resume(deadline);
        const took = () => (0,units/* formatDuration */.a3)(performance.now() - start);
        const heard = await Promise.race([spoken, machine.exited.then(() => false), silence(deadline)]);
        if (heard)
            return { works: true, detail: `the self-test guest booted under ${accel.toUpperCase()} in ${took()}` };
        if (!machine.running)
            return { works: false, reason: asReason(await machine.exitError()) };
        return { works: false, reason: `the self-test guest printed nothing within ${took()} under ${accel.toUpperCase()}` };
    }
    finally {
        await machine.kill();
    }
}
function saysReady(machine) {
    let heard = '';
    const { promise, resolve } = Promise.withResolvers();
    machine.serial.on('data', (chunk) => {
        heard = (heard + chunk.toString('latin1')).slice(-4096);
        if (heard.includes(x86/* SELF_TEST_READY */.W))
            resolve(true);
    });
    return promise;
}
/** Resolves to false when the time is up. @throws CancelledError if the run is cancelled */
async function silence(deadline) {
    try {
        return await deadline.race(new Promise(() => undefined), 'the self-test guest');
    }
    catch (error) {
        if (deadline.signal?.aborted)
            throw error;
        return false;
    }
}

;// CONCATENATED MODULE: ./src/engine/plan/accelerator.ts





/**
 * Chooses the accelerator. Opens its device, whose mode is repaired on a runner, and boots the self-test guest under it. The verdict
 * holds for later steps until the host reboots or QEMU changes.
 *
 * @throws AcceleratorError if `accel` names an accelerator that does not work.
 */
async function resolveAccelerator(inputs, machineType, toolchain, env, deadline) {
    const prove = (accel) => provedOnce(accel, inputs.arch, machineType, toolchain, env, deadline);
    return chooseAccelerator(inputs.accel, nativeAccelerator(inputs.arch, process), (accel) => prove(accel === 'hvf' ? 'hvf' : 'kvm'), env.log);
}
/** The guests that a host's processor can run itself. There is a self-test guest for each of them. */
const NATIVE_GUESTS = {
    x64: { linux: ['x86_64', 'i386'], darwin: ['x86_64'] },
    arm64: { linux: ['aarch64'], darwin: ['aarch64'] },
};
/** Returns the hardware accelerator that a host may have for guests of an architecture. Pure. */
function nativeAccelerator(arch, host) {
    if (NATIVE_GUESTS[host.arch]?.[host.platform]?.includes(arch) !== true)
        return undefined;
    return host.platform === 'darwin' ? 'hvf' : 'kvm';
}
async function provedOnce(accel, arch, machineType, toolchain, env, deadline) {
    if (accel === 'kvm') {
        const access = await kvmProblem(env, deadline);
        if (access !== undefined)
            return { works: false, reason: access };
    }
    const subject = { accelerator: accel, binary: toolchain.qemuSystem };
    const toolCache = await env.toolCache();
    const known = (0,toolchain_verdict/* readAcceleratorVerdict */.Zc)(toolCache, subject);
    if (known !== undefined) {
        const detail = `${known.reason} (proved by an earlier step)`;
        return known.usable ? { works: true, detail } : { works: false, reason: detail };
    }
    const proof = await proveAccelerator(accel, toolchain.qemuSystem.path, arch, machineType, env.signal);
    const verdict = { usable: proof.works, reason: proof.works ? proof.detail : proof.reason };
    await (0,toolchain_verdict/* writeAcceleratorVerdict */.aI)(toolCache, subject, verdict).catch((error) => {
        env.log.debug(`Could not store the verdict on ${accel} for later steps: ${(0,errors/* errorText */.kc)(error)}`);
    });
    return proof;
}
/** Returns the reason why `/dev/kvm` cannot be opened, after an attempt to repair it, or undefined if it can. */
async function kvmProblem(env, deadline) {
    const access = (0,kvm/* inspectKvm */.Z)();
    if (access.state === 'usable')
        return undefined;
    if (access.state === 'absent')
        return access.reason;
    const repaired = await (0,kvm/* repairKvm */.M)({ isRunner: env.isRunner, log: env.log, deadline: deadline.atMost(30_000) });
    return repaired.state === 'usable' ? undefined : repaired.reason;
}


/***/ }),

/***/ 72170:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fallBackToTcg: () => (/* binding */ fallBackToTcg),
  isStuck: () => (/* binding */ isStuck),
  startVm: () => (/* binding */ startVm)
});

// UNUSED EXPORTS: blamedInput

// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(86202);
// EXTERNAL MODULE: ./src/shared/process.ts
var shared_process = __webpack_require__(64720);
// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(99346);
// EXTERNAL MODULE: ./src/state/record.ts
var state_record = __webpack_require__(44520);
// EXTERNAL MODULE: ./src/storage/image-in-use.ts
var image_in_use = __webpack_require__(8452);
// EXTERNAL MODULE: ./src/supervisor/guest/vitals.ts + 1 modules
var vitals = __webpack_require__(52442);
// EXTERNAL MODULE: ./src/supervisor/rpc/client.ts + 1 modules
var rpc_client = __webpack_require__(70914);
// EXTERNAL MODULE: ./src/supervisor/rpc/wire.ts + 1 modules
var wire = __webpack_require__(45449);
// EXTERNAL MODULE: ./src/toolchain/verdict.ts
var verdict = __webpack_require__(85978);
// EXTERNAL MODULE: ./src/vm/args.ts
var vm_args = __webpack_require__(66900);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/audit/log.ts + 1 modules
var log = __webpack_require__(89922);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/shared/parallel.ts
var parallel = __webpack_require__(67930);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/storage/errors.ts
var storage_errors = __webpack_require__(93554);
// EXTERNAL MODULE: ./src/storage/qcow2/format.ts
var format = __webpack_require__(9291);
;// CONCATENATED MODULE: ./src/storage/qcow2/create.ts



const CLUSTER_BITS = 16;
const CLUSTER = 2 ** CLUSTER_BITS;
/** Refcounts of 16 bits. */
const REFCOUNT_ORDER = 4;
const REFCOUNT_BYTES = 2 ** REFCOUNT_ORDER / 8;
/** An entry of the L1 table stands for a cluster of L2 entries, each of which stands for a cluster of the disk. */
const L1_SPAN = (CLUSTER / format/* ENTRY_BYTES */.nC) * CLUSTER;
/** The specification's limit, with which the name always fits into the header's cluster. */
const LONGEST_BACKING_NAME = 1023;
/**
 * Lays out a new qcow2 image with an unwritten disk, as the image tool makes it: version 3, clusters of 64 KiB, refcounts of 16
 * bits. The clusters are the header, the refcount table, its one block, and the L1 table, which is all zeros. Pure.
 *
 * @throws StorageError if the disk is too large for QEMU or the path of the backing file is too long.
 */
function newQcow2({ size, backing }) {
    const l1Entries = Math.max(1, Math.ceil(size / L1_SPAN));
    if (l1Entries * format/* ENTRY_BYTES */.nC > format/* MOST_L1_BYTES */.iQ) {
        const most = (0,units/* formatBytes */.z3)((format/* MOST_L1_BYTES */.iQ / format/* ENTRY_BYTES */.nC) * L1_SPAN);
        throw new storage_errors/* StorageError */.aq(`A qcow2 disk of ${(0,units/* formatBytes */.z3)(size)} is larger than QEMU can use.`, { remedy: `Use at most ${most}.` });
    }
    const clusters = 3 + Math.ceil((l1Entries * format/* ENTRY_BYTES */.nC) / CLUSTER);
    const refcountTable = Buffer.alloc(format/* ENTRY_BYTES */.nC);
    (0,format/* writeOffset */.Xw)(refcountTable, 0, 2 * CLUSTER);
    const refcounts = Buffer.alloc(clusters * REFCOUNT_BYTES);
    for (let cluster = 0; cluster < clusters; cluster++)
        refcounts.writeUInt16BE(1, cluster * REFCOUNT_BYTES);
    return {
        pieces: [
            { offset: 0, bytes: header(size, l1Entries, backing) },
            { offset: CLUSTER, bytes: refcountTable },
            { offset: 2 * CLUSTER, bytes: refcounts },
        ],
        length: clusters * CLUSTER,
    };
}
function header(virtualSize, l1Entries, backing) {
    const name = Buffer.from(backing?.path ?? '');
    if (name.length > LONGEST_BACKING_NAME) {
        throw new storage_errors/* StorageError */.aq(`The path of a backing file has ${name.length} bytes, and a qcow2 image can name one of at most ${LONGEST_BACKING_NAME}.`, { remedy: 'Move the image to a directory with a shorter path.' });
    }
    const extensions = Buffer.concat([
        ...(backing === undefined ? [] : [extension(format/* EXTENSION_TYPE */.$q.backingFormat, backing.format)]),
        extension(format/* EXTENSION_TYPE */.$q.end, ''),
    ]);
    const fixed = Buffer.alloc(format/* HEADER_BYTES */.q2);
    (0,format/* writeFields */.pc)(format/* HEADER */.El, fixed, {
        magic: format/* MAGIC */.mS,
        version: 3,
        backingNameOffset: backing === undefined ? 0 : format/* HEADER_BYTES */.q2 + extensions.length,
        backingNameBytes: name.length,
        clusterBits: CLUSTER_BITS,
        virtualSize,
        l1Entries,
        l1Offset: 3 * CLUSTER,
        refcountTableOffset: CLUSTER,
        refcountTableClusters: 1,
        refcountOrder: REFCOUNT_ORDER,
        headerBytes: format/* HEADER_BYTES */.q2,
    });
    return Buffer.concat([fixed, extensions, name]);
}
/** A header extension: type, length, and data padded to 8 bytes. */
function extension(type, data) {
    const bytes = Buffer.alloc(format/* EXTENSION_BYTES */.sQ + Math.ceil(data.length / 8) * 8);
    (0,format/* writeFields */.pc)(format/* EXTENSION */.Ys, bytes, { type, bytes: data.length });
    bytes.write(data, format/* EXTENSION_BYTES */.sQ, 'latin1');
    return bytes;
}

;// CONCATENATED MODULE: ./src/storage/create-image.ts







const EXCLUSIVELY = external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW;
/**
 * Creates a qcow2 image. One with a backing file leaves that file untouched, whatever a guest writes.
 *
 * Guarantees: those of {@link createExclusively}; the image names its backing file by absolute path and format, so QEMU never
 * guesses. Does not open the backing file: the caller has probed it.
 *
 * @throws StorageError naming the target and the problem.
 */
async function createQcow2(target, image) {
    await createExclusively(target, newQcow2(image));
}
/** Creates a sparse raw image of `size` bytes, all zeros. Guarantees and errors are those of {@link createExclusively}. */
async function createRaw(target, size) {
    await createExclusively(target, { pieces: [], length: size });
}
/**
 * Creates a file.
 *
 * Guarantees: never writes to an existing file or through a link, not even one that takes the place of the new file meanwhile,
 * because the file is opened once. Only its owner can read it. A failure leaves no file.
 *
 * @param write - fills the open file.
 * @throws StorageError naming the target and the problem.
 */
async function createExclusively(target, content, write = fill) {
    const file = external_node_path_default().resolve(target);
    const handle = await (0,promises_.open)(file, EXCLUSIVELY, 0o600).catch((cause) => {
        throw createError(file, (0,errors/* errnoOf */.UQ)(cause) === 'EEXIST' ? 'a file of that name exists' : reasonOf(cause), REMEDY, cause);
    });
    try {
        await write(handle, content).catch((cause) => {
            throw createError(file, reasonOf(cause), remedyOf(cause, content), cause);
        });
        if (!(await isSame(handle, file)))
            throw createError(file, 'the file was replaced while it was written', REMEDY);
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
async function fill(handle, { pieces, length }) {
    await handle.truncate(length);
    for (const { offset, bytes } of pieces) {
        const { bytesWritten } = await handle.write(bytes, 0, bytes.length, offset);
        // A file system that is just getting full writes a part.
        if (bytesWritten !== bytes.length)
            throw Object.assign(new Error('a part was not written'), { code: 'ENOSPC' });
    }
}
/** Returns true while the name still leads to the file that was created: any other file must be neither used nor removed. */
async function isSame(handle, file) {
    const [ours, found] = await Promise.all([handle.stat(), (0,promises_.lstat)(file).catch(() => undefined)]);
    return ours.ino === found?.ino && ours.dev === found.dev;
}
function reasonOf(cause) {
    return (0,errors/* errnoOf */.UQ)(cause) ?? (0,errors/* errorText */.kc)(cause);
}
function createError(file, reason, remedy, cause) {
    return new storage_errors/* StorageError */.aq(`Could not create the disk ${(0,storage_errors/* shown */.SP)(file)}: ${reason}.`, { remedy, cause });
}
const REMEDY = 'Check that its directory exists, is writable, has free space, and contains no file of that name.';
/** Free space does not help where the file as such is too long. */
function remedyOf(cause, { length }) {
    if ((0,errors/* errnoOf */.UQ)(cause) !== 'EFBIG')
        return REMEDY;
    const limit = `A file of ${(0,units/* formatBytes */.z3)(length)} exceeds the limit of its file system or of \`ulimit -f\`.`;
    return `${limit} Use \`type: qcow2\`, which grows as the guest writes, a smaller size, or another file system for the VM's directory.`;
}

;// CONCATENATED MODULE: ./src/storage/file-system.ts





/** The reserve that stays free, in bytes or as a share of a smaller disk: the VM's overlay, logs and dumps still need space. */
const RESERVE_BYTES = 2 ** 30;
const RESERVE_SHARE = 0.05;
/**
 * Makes sure that `bytes` more bytes fit into a directory and a reserve (1 GiB, at most 5 % of the disk) stays free.
 *
 * @param what - what needs them, in the words of a message, e.g. `The download of https://host/path`.
 * @throws StorageError with the free and the needed space.
 */
async function requireFreeSpace(directory, bytes, what) {
    const { bavail, blocks, bsize } = await (0,promises_.statfs)(directory);
    const reserve = Math.min(RESERVE_BYTES, blocks * bsize * RESERVE_SHARE);
    const free = bavail * bsize;
    if (free >= bytes + reserve)
        return;
    const need = bytes === 0 ? 'more space than there is' : (0,units/* formatBytes */.z3)(bytes);
    throw new storage_errors/* StorageError */.aq(`${what} needs ${need} in ${(0,storage_errors/* shown */.SP)(directory)}, where ${(0,units/* formatBytes */.z3)(free)} are free and ${(0,units/* formatBytes */.z3)(reserve)} must stay free.`, { remedy: 'Free disk space, or use a smaller image.' });
}
/**
 * Makes sure that a directory has so many free blocks of its file system.
 *
 * @param what - what needs them, with its verb: the start of a message.
 * @throws StorageError with the free and the needed space, or if the directory does not exist.
 */
async function requireBlocks(directory, count, what) {
    const { bavail, blocks, bsize } = await (0,promises_.statfs)(directory).catch((cause) => {
        throw new storage_errors/* StorageError */.aq(`Could not look up the free space of ${(0,storage_errors/* shown */.SP)(directory)}.`, {
            remedy: 'Check that the directory exists.',
            cause,
        });
    });
    // A file system without blocks (ramfs, some of FUSE) does not report its size.
    if (blocks === 0 || bavail >= count)
        return;
    throw new storage_errors/* StorageError */.aq(`${what} ${(0,units/* formatBytes */.z3)(count * bsize)} in ${(0,storage_errors/* shown */.SP)(directory)}, where ${(0,units/* formatBytes */.z3)(bavail * bsize)} are free.`, {
        remedy: 'Free disk space, or put the directory of the VM on a larger disk.',
    });
}
/**
 * Makes sure that a file can be opened with `O_DIRECT`, as the cache modes `none` and `directsync` do.
 *
 * @throws StorageError if its file system cannot do that. Leaves any other problem with the file for QEMU to report.
 */
async function requireDirect(file) {
    // Only Linux has the flag. Elsewhere QEMU uses other means, or none.
    if (external_node_fs_.constants.O_DIRECT === undefined)
        return;
    try {
        await (await (0,promises_.open)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_DIRECT | external_node_fs_.constants.O_NONBLOCK)).close();
    }
    catch (cause) {
        if ((0,errors/* errnoOf */.UQ)(cause) !== 'EINVAL')
            return;
        throw new storage_errors/* StorageError */.aq(`The file system of ${(0,storage_errors/* shown */.SP)(file)} cannot do direct I/O (O_DIRECT), which the disk's cache mode needs.`, {
            remedy: 'Use `cache: writeback` (or writethrough instead of directsync), or move the file to another file system.',
            cause,
        });
    }
}

// EXTERNAL MODULE: ./src/storage/probe.ts
var storage_probe = __webpack_require__(97383);
;// CONCATENATED MODULE: ./src/storage/disks.ts








/** Blocks of the file system that a new qcow2 image takes: its three parts are apart. A raw one takes none. */
const QCOW2_BLOCKS = 3;
/** Returns the path of the file that a disk will have. */
function diskFile(directory, { name, source }) {
    return external_node_path_default().join(external_node_path_default().resolve(directory), `${name}.${source.kind === 'blank' ? source.format : 'qcow2'}`);
}
/**
 * Creates disks in the VM's directory of disks, several at once, all of them or none.
 *
 * First probes every backing file, at any depth (each once, however many disks need it), then checks the space that the creation
 * takes: a disk is sparse and takes space as the guest writes. Only then creates anything, without the image tool: a new image
 * is three small parts, and a process for each would take thirty times as long. The guarantees of `createExclusively` hold, and
 * a failure leaves no disk.
 *
 * @param tool - path of QEMU's image tool, which probes files.
 * @throws StorageError naming the file and the problem.
 * @throws DeadlineError or CancelledError, by the deadline.
 */
async function makeDisks(tool, requests, directory, deadline) {
    const probe = (0,storage_probe/* imageProbe */.s)(tool, deadline);
    const planned = await (0,parallel/* inParallel */.H)(requests, parallel/* BUSY_AT_ONCE */.s, (request) => planDisk(request, directory, probe));
    const images = planned.filter(({ format }) => format === 'qcow2').length;
    await requireBlocks(directory, images * QCOW2_BLOCKS, requests.length === 1 ? 'A new disk needs' : `${requests.length} new disks need`);
    const made = [];
    try {
        await (0,parallel/* inParallel */.H)(planned, parallel/* BUSY_AT_ONCE */.s, async (disk) => {
            await createDisk(disk);
            made.push(disk.file);
            if (disk.direct)
                await requireDirect(disk.file);
        });
    }
    catch (error) {
        await Promise.all(made.map((file) => (0,promises_.rm)(file, { force: true })));
        throw error;
    }
    return planned.map(({ direct: _, ...disk }) => disk);
}
async function planDisk(request, directory, probe) {
    const { name, source, direct = false } = request;
    const file = diskFile(directory, request);
    if (source.kind === 'blank')
        return { name, file, format: source.format, size: source.size, direct };
    const base = await probe(source.file, source.format);
    const { size = base.virtualSize } = source;
    if (size < base.virtualSize) {
        throw (0,storage_errors/* unusableError */.au)(base.path, `contains a disk of ${(0,units/* formatBytes */.z3)(base.virtualSize)}, which does not fit into ${(0,units/* formatBytes */.z3)(size)}`, 'Raise the size, or leave it out to use that of the image.');
    }
    if (direct)
        for (const one of [base.path, ...base.backingFiles])
            await requireDirect(one);
    const doubt = doubtOf(base, source.file, source.format);
    const { path: below, format } = base;
    return { name, file, format: 'qcow2', size, base: { path: below, format }, direct, ...(doubt === undefined ? {} : { doubt }) };
}
function doubtOf({ guessed, looksLike }, file, declared) {
    if (looksLike !== undefined)
        return `${(0,storage_errors/* shown */.SP)(file)} looks like ${looksLike}. It is used as a raw disk image, as its type says.`;
    return guessed && declared === undefined ? `Nothing in ${(0,storage_errors/* shown */.SP)(file)} reveals its format. It is used as a raw disk image.` : undefined;
}
async function createDisk({ file, format, size, base }) {
    if (format === 'raw')
        await createRaw(file, size);
    else
        await createQcow2(file, { size, backing: base });
}

// EXTERNAL MODULE: ./src/engine/records/audit-logs.ts
var audit_logs = __webpack_require__(84290);
;// CONCATENATED MODULE: ./src/engine/plan/disk-audit.ts




/**
 * Creates disks, with a record of each before and after. The run writes the records itself, because there is no supervisor yet.
 *
 * Either all disks are created or none: if one of them fails, the records say so for all.
 *
 * @throws AuditError if a record cannot be written: nothing is created without the first records. Also the errors of `make`.
 */
async function auditedDisks(requests, directory, vm, env, make) {
    const audit = await (0,audit_logs/* openAudit */.W)(directory, vm, env);
    try {
        const records = await Promise.all(requests.map((request) => announce(audit, request, directory, env)));
        const made = make();
        const facts = (index) => ({
            done: (disks) => madeFacts(disks[index]),
            failed: wantedFacts(requests[index], directory),
        });
        // Write the outcome of every disk before throwing, because that closes the log.
        const ends = await Promise.allSettled(records.map((record, index) => (0,log/* carryOut */.u)(audit, record, () => made, facts(index))));
        const broken = ends.find((end) => end.status === 'rejected');
        if (broken !== undefined)
            throw broken.reason;
        return await made;
    }
    finally {
        // No closing record: the supervisor continues this log.
        await audit.close();
    }
}
/**
 * Removes the disks of a VM that has never run, with a record of each before and after. The run writes the records itself, because the
 * supervisor is gone.
 *
 * @throws AuditError if a record cannot be written: that disk stays.
 */
async function removeUnusedDisks(disks, directory, vm, env) {
    if (disks.length === 0)
        return;
    const audit = await (0,audit_logs/* openAudit */.W)(directory, vm, env);
    try {
        for (const { name, file } of disks) {
            const facts = { disk: name, file };
            const entry = { ...env.caller, event: 'disk-remove', arguments: facts, decision: 'allow', reason: 'lifecycle' };
            await (0,log/* carryOut */.u)(audit, await audit.append(entry), () => (0,promises_.rm)(file, { force: true }), { done: () => facts, failed: facts });
        }
    }
    finally {
        await audit.close(env.caller);
    }
}
function announce(audit, request, directory, env) {
    const facts = wantedFacts(request, directory);
    return audit.append({ ...env.caller, event: 'disk-create', arguments: facts, decision: 'allow', reason: 'lifecycle' });
}
function wantedFacts(request, directory) {
    const { name, source } = request;
    const from = source.kind === 'blank' ? { format: source.format, size: source.size } : { backingFile: source.file };
    return { disk: name, file: diskFile(directory.disks, request), ...from };
}
function madeFacts({ name, file, format, size, base }) {
    const below = base === undefined ? {} : { backingFile: base.path, backingFormat: base.format };
    return { disk: name, file, format, size, ...below };
}

// EXTERNAL MODULE: ./src/guest/selftest/x86.ts
var x86 = __webpack_require__(98845);
// EXTERNAL MODULE: ./src/state/layout.ts
var layout = __webpack_require__(6099);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(56695);
// EXTERNAL MODULE: ./src/storage/download/url.ts
var download_url = __webpack_require__(91051);
;// CONCATENATED MODULE: ./src/storage/download/error.ts





/** An image could not be downloaded. */
class DownloadError extends storage_errors/* StorageError */.aq {
}
/** A failure that another connection may avoid: the download retries. */
class Interruption extends Error {
    reason;
    waitMs;
    /**
     * @param reason - what happened, as a part of a sentence, sanitized for a log.
     * @param waitMs - the pause that the server asks for, if it does.
     */
    constructor(reason, waitMs) {
        super(reason);
        this.reason = reason;
        this.waitMs = waitMs;
    }
}
/** Makes the failure for a server that sends nothing for too long. */
function stallError(ms) {
    return new Interruption(`no data for ${(0,units/* formatDuration */.a3)(ms)}`);
}
/** Status codes that may change on a retry (RFC 9110, RFC 6585, RFC 8470). */
const TRANSIENT_STATUS = new Set([408, 425, 429, 500, 502, 503, 504]);
/** The longest pause that a server can ask for. */
const MAX_WAIT_MS = 60_000;
const STATUS_REMEDY = {
    401: 'Use an address that needs no credentials, or download the image first and give its path.',
    403: 'Use a public address, or download the image first and give its path.',
    404: 'Check the address: the server has no file there.',
    410: 'Check the address: the server has removed the file for good.',
};
/** Makes the failure for a status code other than 200 and 206. */
function statusError(url, status, retryAfter) {
    if (TRANSIENT_STATUS.has(status)) {
        const seconds = Number(retryAfter ?? Number.NaN);
        return new Interruption(`the server answered ${status}`, Number.isFinite(seconds) ? Math.min(seconds * 1000, MAX_WAIT_MS) : undefined);
    }
    return new DownloadError(`Could not download ${(0,download_url/* shownUrl */.zA)(url)}: the server answered ${status}.`, {
        remedy: STATUS_REMEDY[status] ?? 'Check the address, or use another one.',
    });
}
const TLS = /^(?:EPROTO$|ERR_SSL_)/;
const CERTIFICATE = /^(?:CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT_|HOSTNAME_MISMATCH)/;
/** Makes the failure for an error of Node's network layer. One that a retry cannot fix ends the download. */
function networkError(url, error) {
    if (error instanceof errors/* MaqetError */.Po || error instanceof Interruption)
        return error;
    const code = (0,errors/* errnoOf */.UQ)(error) ?? '';
    const remedy = lastingRemedy(code);
    if (remedy === undefined)
        return new Interruption(code === '' ? (0,untrusted_text/* oneLine */.T)((0,errors/* errorText */.kc)(error), 200) : code);
    // Leave out Node's advice and OpenSSL's source position.
    const reason = TLS.test(code) ? 'the TLS handshake failed' : (0,untrusted_text/* oneLine */.T)((0,errors/* errorText */.kc)(error).replace(/;.*/s, ''), 200);
    return new DownloadError(`Could not download ${(0,download_url/* shownUrl */.zA)(url)}: ${reason} (${code}).`, { remedy, cause: error });
}
function lastingRemedy(code) {
    if (CERTIFICATE.test(code))
        return 'If the certificate comes from your own authority, name the file of that authority in the environment variable NODE_EXTRA_CA_CERTS.';
    if (TLS.test(code))
        return 'Check the address and its port: the server there does not speak TLS correctly.';
    if (code === 'ENOTFOUND')
        return 'Check the name of the host.';
    if (code.startsWith('ERR_PROXY_'))
        return 'Check the proxy in the environment variables https_proxy and no_proxy.';
    return undefined;
}

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./src/shared/wording.ts
var wording = __webpack_require__(81565);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/shared/deadline.ts
var shared_deadline = __webpack_require__(52681);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./src/storage/download/https-get.ts



const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/**
 * Requests a file and follows redirects, but never away from https.
 *
 * Uses the proxy of `https_proxy` and `no_proxy` (Node's own support, from 24.5). Sends no credentials, and asks for the bytes of
 * the file without any encoding.
 *
 * @param stallMs - how long a server may send nothing.
 * @throws Interruption for what a retry may fix; DownloadError for what it cannot; DeadlineError or CancelledError, by the deadline.
 */
async function httpsGet(start, headers, stallMs, deadline) {
    for (let url = start, redirects = 0;; redirects += 1) {
        const response = await request(url, headers, stallMs, deadline);
        const { location } = response.headers;
        if (!REDIRECTS.has(response.statusCode) || location === undefined)
            return { url, response };
        response.destroy();
        if (redirects === MAX_REDIRECTS) {
            throw new DownloadError(`${(0,download_url/* shownUrl */.zA)(start)} redirects more than ${MAX_REDIRECTS} times.`, {
                remedy: 'Use the address of the file itself.',
            });
        }
        url = redirectTarget(url, location);
    }
}
async function request(url, headers, stallMs, deadline) {
    const { promise, resolve, reject } = Promise.withResolvers();
    let timer;
    let abandon = () => undefined;
    try {
        // Only this timeout closes a tunnel that a proxy never opens: it belongs to no request yet.
        const timeout = Math.max(1, Math.min(stallMs, deadline.remainingMs));
        const agent = new external_node_https_.Agent({ proxyEnv: process.env, keepAlive: false, timeout });
        const sent = (0,external_node_https_.get)(url, { agent, headers: { 'user-agent': 'maqet', 'accept-encoding': 'identity', ...headers } });
        // Keep the listener: an error after the response reaches the response as well, but must find a listener here.
        sent.on('error', reject).once('response', resolve);
        abandon = () => {
            sent.destroy();
            agent.destroy();
        };
        timer = setTimeout(() => reject(stallError(stallMs)), stallMs);
        return await deadline.race(promise, `a response from ${(0,download_url/* shownUrl */.zA)(url)}`);
    }
    catch (error) {
        abandon();
        throw networkError(url, error);
    }
    finally {
        clearTimeout(timer);
    }
}
function redirectTarget(from, location) {
    const target = URL.parse(location, from.href);
    const problem = target === null ? 'is not a valid URL' : (0,download_url/* imageUrlProblem */.OL)(target.href);
    if (target === null || problem !== undefined) {
        throw new DownloadError(`${(0,download_url/* shownUrl */.zA)(from)} redirects to ${(0,download_url/* shownUrl */.zA)(target ?? location)}, which ${problem}.`, {
            remedy: 'Use the address of the file itself.',
        });
    }
    return target;
}
/** Parses a `Content-Range` header. Returns undefined unless it describes a part in bytes. */
function parseContentRange(text) {
    const [, start, , total] = /^bytes\s+(\d{1,15})-(\d{1,15})\/(\d{1,15}|\*)$/i.exec(text?.trim() ?? '') ?? [];
    if (start === undefined)
        return undefined;
    return { start: Number(start), total: total === '*' ? undefined : Number(total) };
}
/** Parses a `Content-Length` header. */
function parseLength(text) {
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
/**
 * Returns the validator for `If-Range`, by which a server recognizes the same file: a strong ETag, or a Last-Modified that is
 * strong in the sense of RFC 9110 §8.8.2.2 because it is at least a second older than the response.
 */
function validatorOf(headers) {
    const { etag, date, 'last-modified': modified } = headers;
    if (etag?.startsWith('"'))
        return etag;
    return modified !== undefined && Date.parse(date ?? '') - Date.parse(modified) >= 1000 ? modified : undefined;
}

;// CONCATENATED MODULE: ./src/storage/download/download.ts








const DEFAULT_PACE = { stallMs: 30_000, retryMs: 1000 };
/** Most failures in a row without progress beyond the farthest point so far. */
const MAX_FAILURES = 5;
/** Most connections of a download, however much each of them delivers. */
const MAX_CONNECTIONS = 200;
const PROGRESS_MS = 15_000;
/**
 * Downloads a file, with retries and backoff. After a connection that breaks or stalls, resumes where it ended if the server
 * supports that and confirms (by ETag or Last-Modified) that the file is still the same. Otherwise starts again.
 *
 * @returns the SHA-256 of the written bytes, in hex.
 * @throws DownloadError if the server does not deliver it; StorageError if it cannot be written; DeadlineError or CancelledError.
 */
async function download(url, writer, context) {
    return await new Download(url, writer, context).run();
}
class Download {
    url;
    writer;
    context;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    /** The address of the file after all redirects. */
    #located;
    #validator;
    /** The size of the file, if the server sends it. */
    #total;
    #farthest = 0;
    #failures = 0;
    #loggedAt = external_node_perf_hooks_.performance.now();
    constructor(url, writer, context) {
        this.url = url;
        this.writer = writer;
        this.context = context;
        this.#located = url;
    }
    async run() {
        for (let connections = 1;; connections += 1) {
            try {
                await this.#connect();
                return this.#hash.digest('hex');
            }
            catch (error) {
                await this.#recover(error, connections);
            }
        }
    }
    async #connect() {
        const { pace, deadline } = this.context;
        const from = this.#located;
        const range = { range: `bytes=${this.writer.size}-`, 'if-range': this.#validator ?? '' };
        const resumes = this.writer.size > 0 && this.#validator !== undefined;
        const answer = await httpsGet(from, resumes ? range : {}, pace.stallMs, deadline);
        try {
            await this.#begin(answer, from);
            await deadline.race(this.#receive(answer.response), 'the download');
        }
        catch (error) {
            throw networkError(answer.url, error);
        }
        finally {
            answer.response.destroy();
        }
    }
    /** Decides from the status and headers of a response where its body belongs. */
    async #begin({ response, url }, from) {
        const { headers, statusCode: status = 0 } = response;
        if (status === 206) {
            const range = parseContentRange(headers['content-range']);
            if (range?.start === this.writer.size && range.total === (this.#total ?? range.total))
                return;
        }
        else if (status !== 200 && status !== 416) {
            // The target of a redirect may have expired: ask the original address again.
            this.#located = this.url;
            if (from !== this.url)
                throw new Interruption(`the server answered ${status}`);
            throw statusError(url, status, headers['retry-after']);
        }
        if (this.writer.size > 0)
            await this.#restart();
        if (status !== 200)
            throw new Interruption(`the server answered ${status} with another range than requested`);
        this.#located = url;
        this.#validator = validatorOf(headers);
        this.#total = parseLength(headers['content-length']);
        const size = this.#total === undefined ? 'of unknown size' : (0,units/* formatBytes */.z3)(this.#total);
        this.context.log.info(`Downloading ${(0,download_url/* shownUrl */.zA)(this.url)} (${size}).`);
        await this.writer.requireSpace(this.#total ?? 0);
    }
    async #restart() {
        this.#validator = undefined;
        this.#total = undefined;
        this.#hash = (0,external_node_crypto_.createHash)('sha256');
        await this.writer.restart();
    }
    async #receive(response) {
        const { stallMs } = this.context.pace;
        const watch = setTimeout(() => response.destroy(stallError(stallMs)), stallMs);
        try {
            for await (const chunk of response) {
                watch.refresh();
                this.#hash.update(chunk);
                await this.writer.write(chunk);
                this.#logProgress();
            }
        }
        finally {
            clearTimeout(watch);
        }
        const total = this.#total ?? this.writer.size;
        if (this.writer.size < total)
            throw new Interruption('the connection was closed early');
        if (this.writer.size > total) {
            throw new DownloadError(`${(0,download_url/* shownUrl */.zA)(this.url)} sent ${this.writer.size} bytes instead of ${total}.`, {
                remedy: 'Use another address: this server sends wrong lengths.',
            });
        }
    }
    /** Waits before the next connection, or throws the error that ends the download. */
    async #recover(error, connections) {
        const { deadline, pace, log } = this.context;
        if (error instanceof errors/* DeadlineError */.j3)
            throw new errors/* DeadlineError */.j3(`the download of ${(0,download_url/* shownUrl */.zA)(this.url)} (${this.#progress()})`, deadline.ms);
        if (!(error instanceof Interruption))
            throw error;
        this.#failures = this.writer.size > this.#farthest ? 1 : this.#failures + 1;
        this.#farthest = Math.max(this.#farthest, this.writer.size);
        if (this.#failures > MAX_FAILURES || connections >= MAX_CONNECTIONS) {
            throw new DownloadError(`Could not download ${(0,download_url/* shownUrl */.zA)(this.url)}: ${error.reason} (${this.#progress()}, ${connections} attempts).`, {
                remedy: 'Try again later, or use another address.',
                cause: error,
            });
        }
        const pause = Math.max(error.waitMs ?? 0, pace.retryMs * 2 ** (this.#failures - 1));
        log.info(`${(0,download_url/* shownUrl */.zA)(this.url)}: ${error.reason} (${this.#progress()}), retrying in ${(0,units/* formatDuration */.a3)(pause)}.`);
        await (0,shared_deadline/* sleep */.y)(Math.min(pause, deadline.remainingMs), deadline.signal);
    }
    #progress() {
        const size = (0,units/* formatBytes */.z3)(this.writer.size);
        return this.#total === undefined ? `${size} received` : `${size} of ${(0,units/* formatBytes */.z3)(this.#total)} received`;
    }
    #logProgress() {
        const now = external_node_perf_hooks_.performance.now();
        if (now - this.#loggedAt < PROGRESS_MS)
            return;
        this.#loggedAt = now;
        this.context.log.info(`${(0,download_url/* shownUrl */.zA)(this.url)}: ${this.#progress()}.`);
    }
}

;// CONCATENATED MODULE: ./src/storage/download/store.ts







/** `<what>.<pid>.<start time>.<random>.partial` */
const PARTIAL = /\.(\d+)\.(\d*)\.[0-9a-f-]+\.partial$/;
/** A process of another container looks dead from here, but it keeps writing to its file. */
const ABANDONED_MS = 3_600_000;
const HASH_CHUNK = 2 ** 20;
/**
 * Creates the directory that the VMs of a job share for their images (mode 0700), and removes what killed processes left in it.
 *
 * @throws StorageError if it cannot be created.
 */
async function openStore(directory) {
    try {
        await (0,promises_.mkdir)(directory, { recursive: true, mode: 0o700 });
        for (const name of await (0,promises_.readdir)(directory)) {
            if (await isAbandoned(directory, name))
                await (0,promises_.rm)(external_node_path_default().join(directory, name), { force: true });
        }
    }
    catch (error) {
        throw new storage_errors/* StorageError */.aq(`The directory ${(0,storage_errors/* shown */.SP)(directory)} cannot be used for images (${(0,errors/* errnoOf */.UQ)(error) ?? (0,errors/* errorText */.kc)(error)}).`, {
            remedy: 'Check its permissions and its disk.',
            cause: error,
        });
    }
}
async function isAbandoned(directory, name) {
    const [, pid, startTime = ''] = PARTIAL.exec(name) ?? [];
    if (pid === undefined || (0,shared_process/* isAlive */._n)({ pid: Number(pid), startTime }))
        return false;
    const stats = await (0,promises_.lstat)(external_node_path_default().join(directory, name)).catch(() => undefined);
    return stats !== undefined && Date.now() - stats.mtimeMs > ABANDONED_MS;
}
/** Returns a path in the store that no other process, and no other part of this one, uses. */
function partialPath(directory, what) {
    const { pid, startTime } = (0,shared_process/* identify */.ls)(process.pid);
    return external_node_path_default().join(directory, `${what}.${pid}.${startTime}.${(0,external_node_crypto_.randomUUID)()}.partial`);
}
/**
 * Returns true if a file exists, is a regular file, and has that hash.
 *
 * @throws DeadlineError or CancelledError, by the deadline.
 */
async function hasSha256(file, sha256, deadline) {
    const handle = await (0,promises_.open)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK).catch(() => undefined);
    if (handle === undefined)
        return false;
    try {
        if (!(await handle.stat()).isFile())
            return false;
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const chunk = Buffer.allocUnsafe(HASH_CHUNK);
        for (;;) {
            const { bytesRead } = await deadline.race(handle.read(chunk, 0, chunk.length), `the SHA-256 of ${(0,storage_errors/* shown */.SP)(file)}`);
            if (bytesRead === 0)
                return hash.digest('hex') === sha256;
            hash.update(chunk.subarray(0, bytesRead));
        }
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./src/storage/download/writer.ts






const writer_EXCLUSIVELY = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW;
/** Bytes to collect before they are written. */
const BUFFER_BYTES = 2 ** 20;
/** The smallest hole. */
const BLOCK_BYTES = 64 * 1024;
const ZEROS = Buffer.alloc(BLOCK_BYTES);
/** Bytes to write between two checks of the free space: less than the reserve of any disk that has room for images. */
const CHECK_BYTES = 4 * 2 ** 20;
/**
 * Writes an image to its own file, mode 0600, which gets its name only when it is complete. Zeros become holes. Writing stops
 * before the disk is full.
 *
 * The owner calls {@link ImageWriter.discard} on every path.
 */
class ImageWriter {
    file;
    handle;
    what;
    #buffer = Buffer.allocUnsafe(BUFFER_BYTES);
    #filled = 0;
    /** Bytes written since the last check of the free space. */
    #unchecked = 0;
    /** Where the buffer starts in the file. */
    #flushed = 0;
    constructor(file, handle, what) {
        this.file = file;
        this.handle = handle;
        this.what = what;
    }
    /**
     * Creates the file.
     *
     * @param file - a path that nobody else uses.
     * @param what - what is being written, as in {@link requireFreeSpace}.
     * @throws StorageError if it cannot be created, or exists.
     */
    static async create(file, what) {
        try {
            return new ImageWriter(file, await (0,promises_.open)(file, writer_EXCLUSIVELY, 0o600), what);
        }
        catch (error) {
            throw asStorageError(error, file);
        }
    }
    /** Bytes passed to {@link ImageWriter.write} so far. */
    get size() {
        return this.#flushed + this.#filled;
    }
    /** Appends bytes. @throws StorageError when the disk is nearly full or broken. */
    async write(chunk) {
        for (let at = 0; at < chunk.length;) {
            const part = chunk.subarray(at, at + BUFFER_BYTES - this.#filled);
            this.#buffer.set(part, this.#filled);
            this.#filled += part.length;
            at += part.length;
            if (this.#filled === BUFFER_BYTES)
                await this.#flush();
        }
    }
    /** Makes sure that `bytes` more bytes fit. @throws StorageError if not. */
    async requireSpace(bytes) {
        await requireFreeSpace(external_node_path_default().dirname(this.file), bytes, this.what);
    }
    /** Discards everything that was written so far. */
    async restart() {
        await this.#attempt(this.handle.truncate(0));
        this.#flushed = 0;
        this.#filled = 0;
    }
    /**
     * Completes the file, makes it read-only and gives it its name, replacing any file of that name.
     *
     * @param durable - true if the file must survive a crash of the machine. Otherwise its reader checks it.
     */
    async publish(target, durable) {
        await this.#flush();
        // A hole at the end becomes part of the file only through its size.
        await this.#attempt(this.handle.truncate(this.#flushed));
        await this.#attempt(this.handle.chmod(0o400));
        if (durable)
            await this.#attempt(this.handle.sync());
        await this.#attempt((0,promises_.rename)(this.file, target));
    }
    /** Frees everything, and removes the file unless it has been published. Never throws. */
    async discard() {
        await this.handle.close().catch(() => undefined);
        await (0,promises_.rm)(this.file, { force: true }).catch(() => undefined);
    }
    async #flush() {
        const end = this.#filled;
        for (let at = 0; at < end;) {
            const zeros = this.#isHole(at);
            let next = at;
            while (next < end && this.#isHole(next) === zeros)
                next = Math.min(end, next + BLOCK_BYTES);
            if (!zeros)
                await this.#put(this.#buffer.subarray(at, next), this.#flushed + at);
            at = next;
        }
        this.#flushed += end;
        this.#filled = 0;
    }
    #isHole(at) {
        const end = Math.min(at + BLOCK_BYTES, this.#filled);
        return this.#buffer.compare(ZEROS, 0, end - at, at, end) === 0;
    }
    async #put(bytes, position) {
        if (this.#unchecked >= CHECK_BYTES) {
            await this.requireSpace(0);
            this.#unchecked = 0;
        }
        for (let done = 0; done < bytes.length;) {
            const { bytesWritten } = await this.#attempt(this.handle.write(bytes, done, bytes.length - done, position + done));
            done += bytesWritten;
        }
        this.#unchecked += bytes.length;
    }
    async #attempt(work) {
        try {
            return await work;
        }
        catch (error) {
            throw asStorageError(error, this.file);
        }
    }
}
function asStorageError(error, file) {
    if (error instanceof errors/* MaqetError */.Po)
        return error;
    return new storage_errors/* StorageError */.aq(`Could not write the file ${(0,storage_errors/* shown */.SP)(file)} (${(0,errors/* errnoOf */.UQ)(error) ?? (0,errors/* errorText */.kc)(error)}).`, {
        remedy: 'Check that its directory belongs to this user, and that its disk works and has free space.',
        cause: error,
    });
}

;// CONCATENATED MODULE: ./src/storage/download/fetch.ts










/**
 * Fetches an image: from the directory if it is there, otherwise from the cache, otherwise over https. A file of a known hash is
 * always hashed before it is used.
 *
 * Several processes may do this at the same time. Each writes to its own file, which gets its name once it is complete, and files
 * of one name have one content: at worst, both download.
 *
 * @throws DownloadError if the server does not deliver it or it has another hash. Then nothing of it is left.
 * @throws StorageError if it cannot be written; DeadlineError or CancelledError, by the deadline.
 */
async function fetchImage(request) {
    const { url, sha256, cache, log, deadline } = request;
    const problem = (0,download_url/* imageUrlProblem */.OL)(url.href);
    if (problem !== undefined)
        throw new DownloadError(`The image ${(0,download_url/* shownUrl */.zA)(url)} ${problem}.`, { remedy: 'Correct the address.' });
    const directory = external_node_path_default().resolve(request.directory);
    await openStore(directory);
    if (sha256 === undefined)
        return await downloadInto(directory, request);
    const file = imagePath(directory, sha256);
    if (await hasSha256(file, sha256, deadline)) {
        log.info(`${(0,download_url/* shownUrl */.zA)(url)} has been downloaded before, with the right SHA-256.`);
        return await fetched(file, sha256, 'directory');
    }
    if (cache === undefined)
        return await downloadInto(directory, request);
    const entry = { key: `maqet-image-${sha256}`, file: external_node_path_default().join(directory, `${sha256}.cached`) };
    if (await restore(cache, entry, sha256, request))
        return await fetched(file, sha256, 'cache');
    const image = await downloadInto(directory, request);
    await save(cache, entry, image, request);
    return image;
}
function imagePath(directory, sha256) {
    return external_node_path_default().join(directory, `${sha256}.image`);
}
async function fetched(file, sha256, source) {
    return { path: file, sha256, bytes: (await (0,promises_.stat)(file)).size, source };
}
async function downloadInto(directory, request) {
    const { url, sha256: expected, deadline, log, pace = DEFAULT_PACE } = request;
    const start = external_node_perf_hooks_.performance.now();
    const writer = await ImageWriter.create(partialPath(directory, 'download'), `The download of ${(0,download_url/* shownUrl */.zA)(url)}`);
    try {
        const sha256 = await download(url, writer, { pace, deadline, log });
        if (expected !== undefined && sha256 !== expected) {
            throw new DownloadError(`${(0,download_url/* shownUrl */.zA)(url)} has the SHA-256 ${sha256}, not ${expected} as ${(0,wording/* input */.hF)('image-sha256')} says.`, {
                remedy: 'Find out which one is right: the file has changed, was tampered with, or the hash belongs to another file.',
            });
        }
        const file = imagePath(directory, sha256);
        await writer.publish(file, false);
        const took = (0,units/* formatDuration */.a3)(external_node_perf_hooks_.performance.now() - start);
        log.info(`Downloaded ${(0,download_url/* shownUrl */.zA)(url)}: ${(0,units/* formatBytes */.z3)(writer.size)} in ${took}, SHA-256 ${sha256}.`);
        return { path: file, sha256, bytes: writer.size, source: 'download' };
    }
    finally {
        await writer.discard();
    }
}
async function restore(cache, entry, sha256, request) {
    const { deadline, log, url } = request;
    const directory = external_node_path_default().dirname(entry.file);
    // Move the file before it is checked: another process may restore to the same path.
    const taken = partialPath(directory, 'cached');
    try {
        const hit = await deadline.race(cache.restore(entry.key, entry.file, deadline), 'the image cache');
        if (!hit || !(await take(entry.file, taken))) {
            // A failed restore may have left a part.
            await (0,promises_.rm)(entry.file, { force: true });
            return false;
        }
        if (await hasSha256(taken, sha256, deadline)) {
            await (0,promises_.rename)(taken, imagePath(directory, sha256));
            log.info(`${(0,download_url/* shownUrl */.zA)(url)} came from the cache (${entry.key}), with the right SHA-256.`);
            return true;
        }
        log.notice(`Ignoring the damaged cache entry ${entry.key}. Delete it.`);
        return false;
    }
    finally {
        await (0,promises_.rm)(taken, { force: true });
    }
}
async function take(file, to) {
    return await (0,promises_.rename)(file, to).then(() => true, () => false);
}
async function save(cache, entry, image, { deadline, log }) {
    try {
        await (0,promises_.link)(image.path, entry.file);
    }
    catch {
        log.debug(`Did not cache ${entry.key}: another process is caching it, or ${entry.file} cannot be created.`);
        return;
    }
    try {
        await deadline.race(cache.save(entry.key, entry.file, deadline), 'the upload to the image cache');
    }
    finally {
        await (0,promises_.rm)(entry.file, { force: true });
    }
}

// EXTERNAL MODULE: ./src/shared/host-paths.ts
var host_paths = __webpack_require__(2402);
// EXTERNAL MODULE: ./src/storage/image-file.ts + 1 modules
var image_file = __webpack_require__(32214);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/storage/download/zstd-frames.ts
/** A zstd stream is invalid. The message continues a sentence. */
class ZstdFrameError extends Error {
}
/** Little-endian magic numbers (RFC 8878 §3.1). Those of skippable frames differ in their last four bits. */
const FRAME_MAGIC = 0xfd2fb528;
const SKIPPABLE_MAGIC = 0x184d2a50;
const SKIPPABLE_MASK = 0xfffffff0;
const DICTIONARY_ID_BYTES = [0, 1, 2, 4];
const CONTENT_SIZE_BYTES = [0, 2, 4, 8];
const CHECKSUM_BYTES = 4;
const RLE_BLOCK = 1;
const RESERVED_BLOCK = 3;
/**
 * Splits a zstd stream at the ends of its frames: no chunk contains bytes of two frames. Node's decoder needs this: it silently
 * drops whatever follows a frame in the same chunk (seen with 24.21), and pzstd, seekable formats and plain concatenation make
 * files of several frames.
 *
 * @throws ZstdFrameError for an invalid stream, or one that ends within a frame (older versions of Node do not notice).
 */
async function* zstdFrames(source) {
    const scanner = new FrameScanner();
    for await (const chunk of source) {
        let start = 0;
        for (let at = 0; at < chunk.length;) {
            at = scanner.advance(chunk, at);
            if (!scanner.betweenFrames)
                continue;
            yield chunk.subarray(start, at);
            start = at;
        }
        if (start < chunk.length)
            yield chunk.subarray(start);
    }
    if (!scanner.betweenFrames)
        throw new ZstdFrameError('it is truncated');
}
const FIELD_BYTES = { magic: 4, 'skippable-size': 4, descriptor: 1, block: 3 };
/** Follows the headers of frames and blocks, and skips their contents. */
class FrameScanner {
    #field = 'magic';
    #value = 0;
    #read = 0;
    /** Bytes until the next field. */
    #skip = 0;
    #checksum = false;
    get betweenFrames() {
        return this.#field === 'magic' && this.#read === 0 && this.#skip === 0;
    }
    /** Consumes at least one byte, and none beyond the end of a frame. Returns where it stopped. */
    advance(chunk, at) {
        if (this.#skip > 0) {
            const taken = Math.min(this.#skip, chunk.length - at);
            this.#skip -= taken;
            return at + taken;
        }
        // Not `<<`, whose result is signed.
        this.#value += (chunk[at] ?? 0) * 2 ** (8 * this.#read);
        this.#read += 1;
        if (this.#read === FIELD_BYTES[this.#field]) {
            const value = this.#value;
            this.#value = 0;
            this.#read = 0;
            this.#field = this.#next(value);
        }
        return at + 1;
    }
    /** Interprets a complete field. Returns the field that follows the bytes to skip. */
    #next(value) {
        switch (this.#field) {
            case 'magic':
                if (value === FRAME_MAGIC)
                    return 'descriptor';
                if ((value & SKIPPABLE_MASK) >>> 0 === SKIPPABLE_MAGIC)
                    return 'skippable-size';
                throw new ZstdFrameError('something else follows it');
            case 'skippable-size':
                this.#skip = value;
                return 'magic';
            case 'descriptor':
                this.#skip = headerBytes(value);
                this.#checksum = (value & 0b100) !== 0;
                return 'block';
            case 'block':
                return this.#block(value);
        }
    }
    #block(header) {
        const type = (header >> 1) & 0b11;
        if (type === RESERVED_BLOCK)
            throw new ZstdFrameError('it has a block of an unknown type');
        const isLast = (header & 1) !== 0;
        this.#skip = (type === RLE_BLOCK ? 1 : header >> 3) + (isLast && this.#checksum ? CHECKSUM_BYTES : 0);
        return isLast ? 'magic' : 'block';
    }
}
/** Returns the number of bytes of a frame's header after its descriptor. */
function headerBytes(descriptor) {
    const contentSize = descriptor >> 6;
    const singleSegment = (descriptor & 0b10_0000) !== 0;
    // A single segment has no window descriptor and a content size of at least one byte.
    const window = singleSegment ? 0 : 1;
    const content = singleSegment && contentSize === 0 ? 1 : (CONTENT_SIZE_BYTES[contentSize] ?? 0);
    return window + (DICTIONARY_ID_BYTES[descriptor & 0b11] ?? 0) + content;
}

;// CONCATENATED MODULE: ./src/storage/download/compression.ts




/** Bytes that {@link compressionOf} needs. */
const MAGIC_BYTES = 6;
/** Detects the compression of a file from its first bytes, never from its name. */
function compressionOf(head) {
    const magic = head.toString('hex', 0, MAGIC_BYTES);
    if (/^1f8b08/.test(magic))
        return 'gzip';
    if (/^fd377a585a00/.test(magic))
        return 'xz';
    // The second one is a skippable frame, with which pzstd and seekable files start.
    if (/^28b52ffd|^5.2a4d18/.test(magic))
        return 'zstd';
    return undefined;
}
/**
 * Decompresses a stream in bounded memory: at most 64 MiB of history for xz, 128 MiB for zstd. Reads all streams or frames of a
 * concatenated file, and checks their checksums.
 *
 * A caller that stops reading early frees everything, including the source, through the iterator's `return`.
 */
function decompress(compression, source) {
    switch (compression) {
        case 'gzip':
            return (0,external_node_stream_.pipeline)(source, (0,external_node_zlib_.createGunzip)({ chunkSize: 256 * 1024 }), () => undefined);
        case 'zstd':
            return (0,external_node_stream_.pipeline)(source, zstdFrames, (0,external_node_zlib_.createZstdDecompress)({ chunkSize: 256 * 1024 }), () => undefined);
        case 'xz':
            return unxz(source);
    }
}
/**
 * Decompresses xz, which Node cannot do, with xz-embedded compiled to WebAssembly. It decodes one stream at a time, and
 * supports neither the filters for machine code nor SHA-256 checksums, which `xz` does not use by default.
 */
async function* unxz(source) {
    // A CommonJS module: Node exports all of it as the default export, a bundler nothing of it.
    const loaded = await __webpack_require__.e(/* import() */ 4712).then(__webpack_require__.t.bind(__webpack_require__, 4712, 23));
    const { XzReadableStream } = loaded.default ?? loaded;
    yield* new XzReadableStream(external_node_stream_.Readable.toWeb(source));
}
const XZ_ERRORS = {
    '4': ['it needs more than 64 MiB of memory for its dictionary', 'Unpack it with `xz --decompress` first.'],
    '6': ['it uses an unsupported filter or checksum', 'Unpack it with `xz --decompress` first.'],
    '7': ['its content or checksum is wrong'],
    '8': ['it is truncated, or something else follows it'],
};
/** Says why a decompression failed and what to do, or returns undefined for an error from elsewhere. */
function damageOf(error) {
    const text = (0,errors/* errorText */.kc)(error);
    const [, xzCode] = /^get_next_output failed with error code (\d+)/.exec(text) ?? [];
    const isDamage = xzCode !== undefined || error instanceof ZstdFrameError || /^Z(?:STD)?_/.test((0,errors/* errnoOf */.UQ)(error) ?? '');
    if (!isDamage)
        return undefined;
    const [reason, remedy] = XZ_ERRORS[xzCode ?? ''] ?? [text];
    return { reason, remedy: remedy ?? 'Create or download the file again.' };
}

;// CONCATENATED MODULE: ./src/storage/download/unpack.ts












/**
 * Unpacks an image that is compressed with gzip, xz or zstd, as detected from its first bytes. Any other file stays as it is.
 *
 * The unpacked file stays in the directory for other VMs of the job, identified by path, size and time of the compressed one.
 *
 * Guarantees: never writes to the compressed file; memory is bounded; zeros become holes; unpacking stops before the disk is full,
 * however much an archive contains; a failure leaves no file.
 *
 * @param directory - created if something is unpacked.
 * @returns the absolute path of an uncompressed file.
 * @throws StorageError naming the file if it cannot be read, is damaged, or does not fit on the disk.
 * @throws DeadlineError or CancelledError, by the deadline.
 */
async function unpackImage(file, directory, deadline, log) {
    const { path: real } = await (0,image_file/* inspectImageFile */.YY)(file);
    const { handle } = await (0,host_paths/* openHostFile */.np)(real);
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(MAGIC_BYTES), 0, MAGIC_BYTES, 0);
        const compression = compressionOf(buffer.subarray(0, bytesRead));
        if (compression === undefined)
            return external_node_path_default().resolve(file);
        const store = external_node_path_default().resolve(directory);
        await openStore(store);
        const target = external_node_path_default().join(store, `${await fingerprint(handle, real)}.unpacked`);
        if ((await (0,promises_.lstat)(target).catch(() => undefined))?.isFile())
            log.info(`${(0,storage_errors/* shown */.SP)(file)} has been unpacked before.`);
        else
            await unpack({ file, handle, compression, target }, deadline, log);
        return target;
    }
    finally {
        await handle.close();
    }
}
/** Returns a text that is equal only for the same content at the same place. */
async function fingerprint(handle, real) {
    const { dev, ino, size, mtimeNs } = await handle.stat({ bigint: true });
    return (0,external_node_crypto_.createHash)('sha256').update([real, dev, ino, size, mtimeNs].join('\0')).digest('hex').slice(0, 32);
}
async function unpack(archive, deadline, log) {
    const { file, target, compression } = archive;
    const start = external_node_perf_hooks_.performance.now();
    const writer = await ImageWriter.create(partialPath(external_node_path_default().dirname(target), 'unpack'), `Unpacking ${(0,storage_errors/* shown */.SP)(file)}`);
    const source = archive.handle.createReadStream({ start: 0, highWaterMark: 256 * 1024, autoClose: false });
    try {
        await deadline.race(write(decompress(compression, source), writer), `the unpacking of ${(0,storage_errors/* shown */.SP)(file)}`);
        await writer.publish(target, true);
        const took = (0,units/* formatDuration */.a3)(external_node_perf_hooks_.performance.now() - start);
        log.info(`Unpacked ${(0,storage_errors/* shown */.SP)(file)} (${compression}): ${(0,units/* formatBytes */.z3)(writer.size)} in ${took}.`);
    }
    catch (error) {
        const damage = damageOf(error);
        if (damage === undefined)
            throw error;
        const { reason, remedy } = damage;
        throw new storage_errors/* StorageError */.aq(`Could not unpack the image ${(0,storage_errors/* shown */.SP)(file)} (${compression}): ${(0,untrusted_text/* oneLine */.T)(reason, 200)}.`, {
            remedy,
            cause: error,
        });
    }
    finally {
        source.destroy();
        await writer.discard();
    }
}
async function write(chunks, writer) {
    for await (const chunk of chunks)
        await writer.write(chunk);
}

;// CONCATENATED MODULE: ./src/storage/download/obtain.ts






/**
 * Turns the `image` input, a path or an https URL, into a local, uncompressed file.
 *
 * @returns its absolute path. Do not write to the file: a VM gets an overlay.
 * @throws StorageError ({@link DownloadError} for an address) naming the problem; DeadlineError or CancelledError.
 */
async function obtainImage(input, options) {
    const { directory, deadline, log } = options;
    if (!(0,download_url/* isImageUrl */.Zj)(input))
        return await unpackImage(external_node_path_default().resolve(input), directory, deadline, log);
    const problem = (0,download_url/* imageUrlProblem */.OL)(input);
    if (problem !== undefined)
        throw new DownloadError(`The image ${(0,download_url/* shownUrl */.zA)(input)} ${problem}.`, { remedy: 'Correct the address.' });
    const fetched = await fetchImage({ ...options, url: new URL(input.trim()) });
    return await unpackImage(fetched.path, directory, deadline, log).catch((error) => {
        throw errorWithAddress(error, fetched.path, input);
    });
}
/**
 * Adds the address of an image to a text about its file, for users who know it by its address.
 *
 * @returns the text unchanged if there is no address, or it is about something else.
 */
function withAddress(text, file, input) {
    return (0,download_url/* isImageUrl */.Zj)(input) ? text.replace((0,storage_errors/* shown */.SP)(file), () => `${(0,download_url/* shownUrl */.zA)(input)} (stored as ${(0,storage_errors/* shown */.SP)(file)})`) : text;
}
/** Adds the address of an image to an error about its file, as {@link withAddress} does. */
function errorWithAddress(error, file, input) {
    if (!(error instanceof storage_errors/* StorageError */.aq))
        return error;
    const { message, remedy } = error.marked;
    const named = withAddress(message, file, input);
    return named === message ? error : new storage_errors/* StorageError */.aq(named, { remedy, status: error.status, cause: error });
}

;// CONCATENATED MODULE: ./src/storage/seed.ts






/** Far above anything written by hand, and still read into memory at once. */
const LONGEST_USER_DATA = 16 * 2 ** 20;
const EMPTY_USER_DATA = '#cloud-config\n{}\n';
/**
 * Writes the files of cloud-init's NoCloud data source. QEMU shows the directory to the guest as a FAT disk with the label
 * CIDATA and long names.
 *
 * `user-data` has the user's bytes unchanged, so the guest's cloud-init may get anything it understands. The needs of maqet stand
 * beside it: the SSH key in `meta-data`, the rest in `vendor-data`, which user-data overrules. There is no `network-config`:
 * QEMU's network answers the guest's default, DHCP.
 *
 * @param directory - does not exist yet. Created for its owner alone.
 * @throws StorageError when the user-data cannot be read or the files cannot be written.
 */
async function writeSeed(directory, seed) {
    const files = [
        ['user-data', await readUserData(seed.userData)],
        ['meta-data', metaData(seed)],
        ...(seed.ssh === undefined ? [] : [['vendor-data', vendorData(seed.ssh)]]),
    ];
    try {
        await (0,promises_.mkdir)(directory, { mode: 0o700 });
        for (const [name, content] of files)
            await (0,promises_.writeFile)(external_node_path_default().join(directory, name), content, { flag: 'wx', mode: 0o600 });
    }
    catch (cause) {
        throw new storage_errors/* StorageError */.aq(`The cloud-init seed ${(0,storage_errors/* shown */.SP)(directory)} cannot be written (${(0,errors/* errnoOf */.UQ)(cause) ?? (0,errors/* errorText */.kc)(cause)}).`, {
            remedy: 'Check that its parent directory exists, is writable and has free space.',
            cause,
        });
    }
}
async function readUserData(data) {
    if (data === undefined)
        return EMPTY_USER_DATA;
    if (data.kind === 'text')
        return data.text;
    try {
        return await readWhole(data.file);
    }
    catch (cause) {
        if (cause instanceof storage_errors/* StorageError */.aq)
            throw cause;
        if (cause instanceof host_paths/* HostPathError */.mL)
            throw userDataError(data.file, cause.problem, cause);
        throw userDataError(data.file, `cannot be read (${(0,errors/* errnoOf */.UQ)(cause) ?? (0,errors/* errorText */.kc)(cause)})`, cause);
    }
}
async function readWhole(file) {
    const { handle } = await (0,host_paths/* openHostFile */.np)(file);
    try {
        const stats = await handle.stat();
        if (!stats.isFile())
            throw userDataError(file, 'is not a regular file');
        if (stats.size > LONGEST_USER_DATA)
            throw userDataError(file, `is larger than ${(0,units/* formatBytes */.z3)(LONGEST_USER_DATA)}`);
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}
function userDataError(file, problem, cause) {
    return new storage_errors/* StorageError */.aq(`The cloud-init user-data ${(0,storage_errors/* shown */.SP)(file)} ${problem}.`, { remedy: 'Name a readable file of user-data.', cause });
}
/** A JSON string is a YAML string as well, whatever it would mean without quotes. */
function metaData({ hostname, instanceId, ssh }) {
    return [
        `instance-id: ${JSON.stringify(instanceId)}`,
        `local-hostname: ${JSON.stringify(hostname)}`,
        ...(ssh === undefined ? [] : ['public-keys:', `  - ${JSON.stringify(ssh.publicKey)}`]),
        '',
    ].join('\n');
}
/** Between the parts of `vendor-data`. It occurs in none of them. */
const BOUNDARY = 'maqet-vendor-data';
/**
 * Makes the `vendor-data` that lets a user log in with a key, whatever the user-data says.
 *
 * cloud-init itself gives the keys of `meta-data` to the image's default user and, locked behind a message, to root:
 * `disable_root: false` removes the lock. Any other user comes from `users`, which applies unless user-data has its own `users`.
 * Then the script, which runs late in the boot, finds the user that user-data created and adds the key.
 */
function vendorData({ user, publicKey }) {
    if (user === 'root')
        return '#cloud-config\ndisable_root: false\n';
    return [
        `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
        'MIME-Version: 1.0',
        '',
        part('text/cloud-config', newUser(user, publicKey)),
        part('text/x-shellscript', addKey(user, publicKey)),
        `--${BOUNDARY}--`,
        '',
    ].join('\n');
}
function part(type, content) {
    return `--${BOUNDARY}\nContent-Type: ${type}; charset="us-ascii"\nMIME-Version: 1.0\n\n${content}`;
}
/** `default` stands for the user that the image would have created anyway. An existing password is not locked. */
function newUser(user, publicKey) {
    return `#cloud-config\n${JSON.stringify({ users: ['default', { name: user, ssh_authorized_keys: [publicKey], lock_passwd: false }] })}\n`;
}
/** Does nothing where the user is missing or has the key already. */
function addKey(user, publicKey) {
    return [
        '#!/bin/sh',
        `user='${user}' key='${publicKey}'`,
        'home=$(getent passwd "$user" | cut -d: -f6)',
        '[ -d "$home" ] || exit 0',
        'file=$home/.ssh/authorized_keys',
        'grep -qF "$key" "$file" 2>/dev/null && exit 0',
        'umask 077',
        'mkdir -p "$home/.ssh"',
        'echo "$key" >>"$file"',
        'chown "$user:" "$home/.ssh" "$file"',
        '! command -v restorecon >/dev/null || restorecon -R "$home/.ssh"',
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./src/vm/spec.ts
var spec = __webpack_require__(28898);
// EXTERNAL MODULE: ./src/engine/plan/needs.ts
var needs = __webpack_require__(89813);
;// CONCATENATED MODULE: ./src/engine/plan/disks.ts









/** Returns the path of the disk of the self-test guest. */
function selfTestFile(directory) {
    return external_node_path_default().join(directory.disks, 'self-test.img');
}
/**
 * Creates the disks in the VM's directory, all or none, each with a record in the audit log. Files that the inputs name are never
 * written to: the guest gets an overlay.
 *
 * @throws StorageError if a file is not a disk image or cannot be downloaded; AuditError.
 */
async function prepareDisks(inputs, toolchain, directory, deadline, env) {
    if ((0,needs/* bootsSelfTest */.aO)(inputs))
        await (0,x86/* writeSelfTestDisk */.vw)(selfTestFile(directory));
    const file = await bootFile(inputs, deadline, env);
    const [known, input] = [file ?? '', inputs.image ?? ''];
    const boot = file === undefined ? [] : [{ name: 'disk0', interface: 'virtio', readOnly: false, source: { kind: 'file', file } }];
    const wanted = [...boot, ...inputs.disks];
    if (wanted.length === 0)
        return [];
    const requests = wanted.map(({ name, source, cache }) => ({ name, source, direct: cache !== undefined && spec/* CACHE_MODES */._R[cache].direct }));
    const make = () => makeDisks(toolchain.qemuImg.path, requests, directory.disks, deadline);
    const made = await auditedDisks(requests, directory, inputs.vm, env, make).catch((error) => {
        throw errorWithAddress(error, known, input);
    });
    for (const { doubt } of made)
        if (doubt !== undefined)
            env.log.notice(withAddress(doubt, known, input));
    return wanted.map(({ source: _, ...attached }, index) => {
        const { file, format } = made[index];
        return { ...attached, file, format };
    });
}
/** Returns the file to boot from, if there is one. Downloads an image that is a URL. */
async function bootFile(inputs, deadline, env) {
    if (inputs.image === undefined)
        return undefined;
    const directory = (0,layout/* imagesDirectory */.EO)(env.root);
    const cache = inputs.cache ? await env.imageCache?.() : undefined;
    return obtainImage(inputs.image, { sha256: inputs.imageSha256, directory, cache, log: env.log, deadline });
}
/** Writes the seed for cloud-init, if the guest needs one. @returns its directory. */
async function prepareSeed(inputs, ssh, directory, env) {
    const { cloudInit: userData, sshUser: user, vm: hostname } = inputs;
    if (!(0,needs/* needsSeed */.Jv)(inputs))
        return undefined;
    const seed = external_node_path_default().join(directory.files, 'cidata');
    await writeSeed(seed, {
        hostname,
        instanceId: `${hostname}-${env.claimant}`,
        ...(userData === undefined ? {} : { userData }),
        ...(ssh === undefined ? {} : { ssh: { user, publicKey: ssh.publicKey } }),
    });
    return seed;
}
/**
 * Returns how long each way to stop the VM may take. The power button is for guests that have something to save. The self-test guest
 * has halted and ignores it.
 */
function stopLimits(inputs) {
    const powerdownMs = inputs.image !== undefined ? 20_000 : (0,needs/* bootsSelfTest */.aO)(inputs) ? 0 : 1000;
    return { powerdownMs, quitMs: 5000, termMs: 5000 };
}

// EXTERNAL MODULE: ./src/toolchain/resolve.ts + 1 modules
var resolve = __webpack_require__(5505);
// EXTERNAL MODULE: ./src/vm/platforms.ts
var platforms = __webpack_require__(8713);
// EXTERNAL MODULE: ./src/engine/plan/accelerator.ts + 3 modules
var accelerator = __webpack_require__(73771);
// EXTERNAL MODULE: ./src/inputs/paths.ts
var paths = __webpack_require__(81489);
;// CONCATENATED MODULE: ./src/engine/plan/kernel-image.ts

/** How many bytes of a file {@link kernelProblem} reads. Multiboot headers are in the first 8 KiB, the magic of s390x just after 64 KiB. */
const KERNEL_HEAD_BYTES = 66 * 1024;
const X86 = ['x86_64', 'i386'];
/** The formats are specified by the boot protocol of each architecture in the documentation of Linux. */
const FORMS = [
    { name: 'a bzImage for x86', arches: X86, matches: (head) => textAt(head, 0x202, 'HdrS') },
    { name: 'an Image for arm64', arches: ['aarch64'], matches: (head) => textAt(head, 56, 'ARMd') },
    { name: 'an Image for RISC-V', arches: ['riscv64'], matches: (head) => textAt(head, 56, 'RSC\x05') },
    { name: 'a zImage for ARM', arches: ['arm'], matches: (head) => textAt(head, 36, '\x18\x28\x6f\x01') },
    { name: 'an image for s390x', arches: ['s390x'], matches: (head) => textAt(head, 0x10008, 'S390EP') },
    // QEMU unpacks this for arm64 since 8.0.
    {
        name: 'a compressed EFI image',
        arches: ['aarch64'],
        matches: (head) => textAt(head, 0, 'MZ') && textAt(head, 4, 'zimg') && textAt(head, 24, 'gzip'),
    },
    { name: 'a uImage', arches: ['arm', 'aarch64', 'riscv64'], matches: (head) => textAt(head, 0, '\x27\x05\x19\x56') },
    { name: 'a multiboot kernel for x86', arches: X86, matches: hasMultibootHeader },
];
/** ELF machine numbers, with the guests that boot them. MIPS has one number for both byte orders. */
const ELF_MACHINES = {
    3: { name: 'x86', arches: X86 },
    62: { name: 'x86_64', arches: X86 },
    40: { name: 'ARM', arches: ['arm'] },
    183: { name: 'arm64', arches: ['aarch64'] },
    243: { name: 'RISC-V', arches: ['riscv64'] },
    21: { name: 'ppc64', arches: ['ppc64'] },
    20: { name: 'ppc', arches: ['ppc64'] },
    22: { name: 's390x', arches: ['s390x'] },
};
const ELF_MIPS = 8;
/** The formats of kernels for each architecture, for messages. */
const WANTED = {
    x86_64: 'a bzImage (vmlinuz), or an ELF or multiboot kernel for x86',
    i386: 'a bzImage (vmlinuz), or an ELF or multiboot kernel for x86',
    aarch64: 'an Image (vmlinuz) for arm64, also compressed with gzip, or an ELF file',
    arm: 'a zImage (vmlinuz) or an ELF file for ARM',
    riscv64: 'an Image (vmlinuz) or an ELF file for RISC-V',
    ppc64: 'a vmlinux (ELF) for ppc64',
    s390x: 'an image (vmlinuz) or an ELF file for s390x',
    mips: 'a vmlinux or vmlinuz (ELF) for big-endian MIPS',
    mipsel: 'a vmlinux or vmlinuz (ELF) for little-endian MIPS',
};
/** The first bytes of files that are often mistaken for a kernel, and their problem. */
const NOT_A_KERNEL = [
    ['\x1f\x8b', 'is compressed with gzip; unpack it'],
    ['\x28\xb5\x2f\xfd', 'is compressed with zstd; unpack it'],
    ['\xfd7zXZ\0', 'is compressed with xz; unpack it'],
    ['QFI\xfb', `is a qcow2 image, not a kernel; set it as ${(0,wording/* input */.hF)('image')}`],
];
/**
 * Returns why QEMU cannot load a file as a kernel for guests of an architecture, or undefined if it can. Pure.
 *
 * QEMU runs a file of an unknown format as raw code, without an error (7.2 on x86, ARM and s390x).
 *
 * @param head - the first {@link KERNEL_HEAD_BYTES} of the file, or all of a shorter file.
 */
function kernelProblem(head, arch) {
    // A bzImage that is also an EFI program has more than one format. One that fits is enough.
    const forms = FORMS.filter(({ matches }) => matches(head));
    if (forms.some(({ arches }) => arches.includes(arch)))
        return undefined;
    const [form] = forms;
    if (form !== undefined)
        return otherArchProblem(form.name, arch);
    if (textAt(head, 0, '\x7fELF'))
        return elfProblem(head, arch);
    // QEMU unpacks gzip only for arm64. The content is not checked.
    if (arch === 'aarch64' && textAt(head, 0, '\x1f\x8b'))
        return undefined;
    const known = NOT_A_KERNEL.find(([magic]) => textAt(head, 0, magic));
    return known?.[1] ?? `is not a kernel; name ${WANTED[arch]}`;
}
function otherArchProblem(what, arch) {
    return `is ${what}, but the guest is ${arch}; name ${WANTED[arch]}, or change ${(0,wording/* input */.hF)('arch')}`;
}
function elfProblem(head, arch) {
    const isBigEndian = head[5] === 2;
    const machine = head.length >= 20 ? (isBigEndian ? head.readUInt16BE(18) : head.readUInt16LE(18)) : 0;
    const mips = { name: `${isBigEndian ? 'big' : 'little'}-endian MIPS`, arches: [isBigEndian ? 'mips' : 'mipsel'] };
    const known = machine === ELF_MIPS ? mips : ELF_MACHINES[machine];
    if (known?.arches.includes(arch))
        return undefined;
    return otherArchProblem(`an ELF file for ${known?.name ?? 'an unknown architecture'}`, arch);
}
function textAt(head, offset, text) {
    return head.toString('latin1', offset, offset + text.length) === text;
}
const MULTIBOOT_MAGIC = 0x1badb002;
const MULTIBOOT_BYTES = 8192;
/** Looks for the magic number at a multiple of four bytes, with a valid checksum. */
function hasMultibootHeader(head) {
    for (let at = 0; at + 12 <= Math.min(head.length, MULTIBOOT_BYTES); at += 4) {
        if (head.readUInt32LE(at) !== MULTIBOOT_MAGIC)
            continue;
        const sum = MULTIBOOT_MAGIC + head.readUInt32LE(at + 4) + head.readUInt32LE(at + 8);
        if (sum % 2 ** 32 === 0)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./src/engine/plan/files.ts










const files_HASH_CHUNK = 2 ** 20;
/** QEMU's x86 machines refuse firmware whose size is not a multiple of this ("could not load PC BIOS"). */
const FIRMWARE_UNIT = 64 * 1024;
/**
 * Checks the files that the inputs name, before anything is started.
 *
 * Each must be a regular file that is readable and not empty. A kernel must have a format that QEMU loads, because QEMU runs any other
 * bytes as a kernel and hangs. Firmware must have a size that QEMU accepts. The image must have the SHA-256 of `image-sha256`. Files
 * for the guest must not lie in a system directory that is closed for reading (`openHostFile`). No file stays open.
 *
 * @param deadline - the limit for hashing the image. Default: the `timeout` of the run.
 * @throws InputError with all problems: the input, its value and the remedy.
 * @throws DeadlineError or CancelledError if the deadline ends the hashing.
 */
async function checkInputFiles(inputs, deadline = shared_deadline/* Deadline */.B.after(inputs.timeoutMs)) {
    const { imageSha256 } = inputs;
    const checks = [
        [
            'image',
            (0,download_url/* isImageUrl */.Zj)(inputs.image ?? '') ? undefined : inputs.image,
            imageSha256 === undefined ? undefined : files_hasSha256(imageSha256, deadline),
        ],
        ['kernel', inputs.kernel, isKernel(inputs.arch)],
        ['initrd', inputs.initrd],
        ['cdrom', inputs.cdrom],
        ['firmware', inputs.firmware?.kind === 'file' ? inputs.firmware.file : undefined, isFirmware],
        ['cloud-init', inputs.cloudInit?.kind === 'file' ? inputs.cloudInit.file : undefined],
        ...inputs.disks.map(({ source }) => ['disks', source.kind === 'file' ? source.file : undefined]),
        ['policy', inputs.policy],
    ];
    const problems = [];
    for (const [input, file, inspect] of checks) {
        const problem = file === undefined ? undefined : await fileProblem(input, file, inspect);
        if (file !== undefined && problem !== undefined)
            problems.push({ input, value: file, problem });
    }
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
}
async function fileProblem(input, path, inspect) {
    let file;
    try {
        // The policy may be anywhere, because no guest sees it. Without O_NONBLOCK, opening a FIFO waits for a writer.
        file = input === 'policy' ? await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK) : (await (0,host_paths/* openHostFile */.np)(path)).handle;
    }
    catch (error) {
        return error instanceof host_paths/* HostPathError */.mL ? error.problem : (0,paths/* openProblem */.Kw)((0,errors/* errnoOf */.UQ)(error), error);
    }
    try {
        const stats = await file.stat();
        if (stats.isDirectory())
            return 'is a directory; use a file in it';
        if (!stats.isFile())
            return 'is not a regular file; use one';
        if (stats.size === 0)
            return 'is an empty file; check the step that created it';
        return await inspect?.(file, stats.size);
    }
    catch (error) {
        if (error instanceof errors/* MaqetError */.Po)
            throw error;
        return (0,paths/* openProblem */.Kw)((0,errors/* errnoOf */.UQ)(error), error);
    }
    finally {
        await file.close();
    }
}
const isKernel = (arch) => async (file) => {
    const head = Buffer.alloc(KERNEL_HEAD_BYTES);
    const { bytesRead } = await file.read(head, 0, head.length, 0);
    return kernelProblem(head.subarray(0, bytesRead), arch);
};
const isFirmware = async (_file, size) => size % FIRMWARE_UNIT === 0 ? undefined : `has ${size} bytes, not a multiple of 64 KiB; use a BIOS image for QEMU`;
function files_hasSha256(expected, deadline) {
    return async (file) => {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const chunk = Buffer.allocUnsafe(files_HASH_CHUNK);
        for (let position = 0;;) {
            const { bytesRead } = await deadline.race(file.read(chunk, 0, chunk.length, position), 'the SHA-256 of the image');
            if (bytesRead === 0)
                break;
            hash.update(chunk.subarray(0, bytesRead));
            position += bytesRead;
        }
        const actual = hash.digest('hex');
        return actual === expected
            ? undefined
            : `has the SHA-256 ${actual}, not ${expected} as ${(0,wording/* input */.hF)('image-sha256')} says; check the download`;
    };
}

;// CONCATENATED MODULE: ./src/storage/variables.ts



/**
 * Copies UEFI's variables for a VM, with mode 0600. Only reads the template.
 *
 * A failure leaves no new file at `target`, and an existing one untouched.
 *
 * @throws StorageError if the target exists or the copy fails.
 */
async function copyVariables(template, target) {
    try {
        // Not `cp` of `@actions/io`: it cannot fail on an existing file.
        await (0,promises_.copyFile)(template, target, promises_.constants.COPYFILE_EXCL);
    }
    catch (error) {
        if ((0,errors/* errnoOf */.UQ)(error) !== 'EEXIST')
            await (0,promises_.rm)(target, { force: true });
        throw copyError(template, target, error);
    }
    try {
        // The copy has the template's mode, which may forbid writing.
        await (0,promises_.chmod)(target, 0o600);
    }
    catch (error) {
        await (0,promises_.rm)(target, { force: true });
        throw copyError(template, target, error);
    }
}
function copyError(template, target, cause) {
    return new storage_errors/* StorageError */.aq(`Could not copy the UEFI variables ${template} to ${target}: ${(0,errors/* errorText */.kc)(cause)}.`, {
        remedy: "Check the free space of the VM's directory and that the firmware is readable.",
        cause,
    });
}

// EXTERNAL MODULE: ./src/toolchain/errors.ts
var toolchain_errors = __webpack_require__(71332);
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(64623);
;// CONCATENATED MODULE: ./src/toolchain/firmware-search.ts



/** Returns the directories of this machine, and those beside a QEMU that was built or unpacked elsewhere. */
function firmwarePlaces(env, qemu) {
    const own = qemu === undefined ? [] : [external_node_path_default().resolve(external_node_path_default().dirname(realPath(qemu)), '../share/qemu')];
    const data = [...new Set([...own, '/usr/local/share/qemu', '/opt/homebrew/share/qemu', '/usr/share/qemu'])];
    const config = env['XDG_CONFIG_HOME'] ?? external_node_path_default().join(env['HOME'] ?? '/', '.config');
    const administered = [config, '/etc'].map((directory) => external_node_path_default().join(directory, 'qemu/firmware'));
    return { descriptors: administered.concat(data.map((directory) => external_node_path_default().join(directory, 'firmware'))), data };
}
function realPath(file) {
    try {
        return (0,external_node_fs_.realpathSync)(file);
    }
    catch {
        return file;
    }
}
/**
 * Images that need no descriptor, by their names below a data directory: those that come with QEMU (x86 shares the variables of
 * i386, arm64 those of ARM), and those of a distribution without descriptors (Alpine).
 */
const KNOWN = {
    x86_64: [
        ['edk2-x86_64-code.fd', 'edk2-i386-vars.fd'],
        ['../OVMF/OVMF_CODE.fd', '../OVMF/OVMF_VARS.fd'],
    ],
    i386: [['edk2-i386-code.fd', 'edk2-i386-vars.fd']],
    aarch64: [
        ['edk2-aarch64-code.fd', 'edk2-arm-vars.fd'],
        ['../AAVMF/AAVMF_CODE.fd', '../AAVMF/AAVMF_VARS.fd'],
    ],
    arm: [['edk2-arm-code.fd', 'edk2-arm-vars.fd']],
    riscv64: [['edk2-riscv-code.fd', 'edk2-riscv-vars.fd']],
};
/** The machines that the known images are made for. */
const KNOWN_MACHINES = /^(pc|q35|virt)(-|$)/;
/** The flash chips of these boards have a fixed size: QEMU refuses an image of any other. */
const FLASH_BYTES = { aarch64: 64 * 2 ** 20, arm: 64 * 2 ** 20, riscv64: 32 * 2 ** 20 };
/** Returns the best UEFI for a machine, or undefined. Skips descriptors that are unreadable or whose images are. */
function findUefi(places, arch, machine) {
    // The sort is stable: offers of equal strictness stay in the order of their file names.
    const described = offers(places.descriptors, arch, machine).toSorted((a, b) => a.strictness - b.strictness);
    const names = KNOWN_MACHINES.test(machine) ? (KNOWN[arch] ?? []) : [];
    const known = places.data.flatMap((directory) => names.map(([code, variables]) => ({ code: external_node_path_default().join(directory, code), variablesTemplate: external_node_path_default().join(directory, variables) })));
    const found = [...described, ...known].find((files) => isUsable(files, FLASH_BYTES[arch]));
    return found === undefined ? undefined : { code: found.code, variablesTemplate: found.variablesTemplate };
}
function offers(directories, arch, machine) {
    const files = new Map();
    for (const directory of directories) {
        for (const name of listJson(directory))
            if (!files.has(name))
                files.set(name, external_node_path_default().join(directory, name));
    }
    const inOrder = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return inOrder.flatMap(([, file]) => uefiOffer(readJson(file), arch, machine) ?? []);
}
function listJson(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory).filter((name) => name.endsWith('.json'));
    }
    catch {
        return [];
    }
}
/** An empty file hides a descriptor of the same name: it is not JSON, so it offers nothing. */
function readJson(file) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch {
        return undefined;
    }
}
function isUsable({ code, variablesTemplate }, bytes) {
    return [code, variablesTemplate].every((file) => {
        const stat = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
        return stat?.isFile() === true && (bytes === undefined || stat.size === bytes);
    });
}
/** The start of the versioned names that a machine's alias stands for. */
const ALIASES = { q35: 'pc-q35-', pc: 'pc-i440fx-', virt: 'virt-' };
/**
 * Reads a firmware descriptor (QEMU's `docs/interop/firmware.json`). Pure.
 *
 * @param descriptor - any JSON value.
 * @returns undefined unless it describes UEFI in two raw flash images for that machine.
 */
function uefiOffer(descriptor, arch, machine) {
    if (!(0,json/* isJsonObject */.OW)(descriptor) || !texts(descriptor['interface-types']).includes('uefi'))
        return undefined;
    if (!objects(descriptor['targets']).some((target) => isTarget(target, arch, machine)))
        return undefined;
    const { mapping } = descriptor;
    if (!(0,json/* isJsonObject */.OW)(mapping) || mapping['device'] !== 'flash')
        return undefined;
    const [code, variablesTemplate] = [rawFile(mapping['executable']), rawFile(mapping['nvram-template'])];
    if (code === undefined || variablesTemplate === undefined)
        return undefined;
    const features = texts(descriptor['features']);
    const isSecure = ['secure-boot', 'requires-smm'].some((feature) => features.includes(feature));
    return { code, variablesTemplate, strictness: features.includes('enrolled-keys') ? 2 : isSecure ? 1 : 0 };
}
function isTarget(target, arch, machine) {
    if (target['architecture'] !== arch)
        return false;
    const names = [machine, ALIASES[machine] ?? machine];
    return texts(target['machines']).some((glob) => names.some((name) => matchesGlob(glob, name)));
}
/** Matches a glob of a descriptor, in which only `*` is special. */
function matchesGlob(glob, name) {
    const parts = glob.split('*').map((part) => part.replace(/[^A-Za-z0-9]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`).test(name);
}
function rawFile(part) {
    if (!(0,json/* isJsonObject */.OW)(part) || part['format'] !== 'raw')
        return undefined;
    return typeof part['filename'] === 'string' && part['filename'].startsWith('/') ? part['filename'] : undefined;
}
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
function objects(value) {
    return Array.isArray(value) ? value.filter(json/* isJsonObject */.OW) : [];
}

// EXTERNAL MODULE: ./src/toolchain/host.ts
var toolchain_host = __webpack_require__(24069);
// EXTERNAL MODULE: ./src/toolchain/install.ts
var toolchain_install = __webpack_require__(70768);
// EXTERNAL MODULE: ./src/toolchain/package-managers.ts
var package_managers = __webpack_require__(78124);
;// CONCATENATED MODULE: ./src/toolchain/firmware.ts






/** The packages that contain UEFI. Facts: Debian 12 and 13, Ubuntu 24.04, Fedora 41, Arch, Alpine 3.21. Homebrew's `qemu` has it. */
const PACKAGES = {
    x86_64: { 'apt-get': 'ovmf', dnf: 'edk2-ovmf', pacman: 'edk2-ovmf', apk: 'ovmf', brew: 'qemu' },
    i386: { 'apt-get': 'ovmf-ia32', dnf: 'edk2-ovmf-ia32', pacman: 'edk2-ovmf', brew: 'qemu' },
    aarch64: { 'apt-get': 'qemu-efi-aarch64', dnf: 'edk2-aarch64', pacman: 'edk2-aarch64', apk: 'aavmf', brew: 'qemu' },
    arm: { 'apt-get': 'qemu-efi-arm', dnf: 'edk2-arm', brew: 'qemu' },
    riscv64: { 'apt-get': 'qemu-efi-riscv64', dnf: 'edk2-riscv64', brew: 'qemu' },
};
/** The architectures that can start with UEFI. */
const UEFI_ARCHES = Object.keys(PACKAGES);
/**
 * Finds UEFI for a machine: by the descriptors that distributions install for QEMU, then among the images that come with QEMU,
 * then by installing a package. Prefers one without Secure Boot, which boots anything.
 *
 * @throws ToolchainError if there is no UEFI for that architecture or on this machine; InstallError if its package cannot be
 *   installed. Both name the package.
 * @throws CancelledError when the deadline's signal is aborted.
 */
async function resolveUefi(request, host = (0,toolchain_host/* systemHost */.E)(), places = firmwarePlaces(host.env, request.qemu)) {
    const { arch, machine, install, log, deadline } = request;
    const packages = PACKAGES[arch];
    if (packages === undefined) {
        throw new toolchain_errors/* ToolchainError */.g8(`There is no UEFI for ${arch} guests.`, {
            remedy: `Leave out ${(0,wording/* input */.hF)('firmware')}, or name an image. UEFI exists for ${UEFI_ARCHES.join(', ')}.`,
        });
    }
    const found = findUefi(places, arch, machine);
    if (found !== undefined)
        return found;
    const manager = (0,package_managers/* findPackageManager */.L)(host.env['PATH']);
    const name = manager === undefined ? undefined : packages[manager.name];
    if (!install || manager === undefined || name === undefined) {
        const why = install ? 'maqet knows no package to install' : `${(0,wording/* input */.hF)('install')} is \`false\``;
        const debian = `Install UEFI (on Debian and Ubuntu the package ${packages['apt-get']})`;
        const how = manager !== undefined && name !== undefined ? `Run \`${manager.byHand([name])}\`` : debian;
        throw uefiMissingError(request, `, and ${why}`, how);
    }
    await (0,toolchain_install/* installPackages */.R)({ manager, packages: [name], log, deadline }, host);
    const installed = findUefi(places, arch, machine);
    if (installed === undefined) {
        throw uefiMissingError(request, ` although the package ${name} is installed`, `Choose another ${(0,wording/* input */.hF)('machine')}`);
    }
    return installed;
}
function uefiMissingError({ arch, machine }, circumstance, how) {
    return new toolchain_errors/* ToolchainError */.g8(`No UEFI firmware found for ${arch} guests on the machine ${machine}${circumstance}.`, {
        remedy: `${how}, or name an image with ${(0,wording/* input */.hF)('firmware')}.`,
    });
}

;// CONCATENATED MODULE: ./src/engine/plan/firmware.ts




/**
 * Returns the firmware that the machine needs beside its built-in one: the one that the inputs name, or UEFI for a machine that cannot
 * boot a disk or CD without it. A kernel needs none.
 */
function wantedFirmware({ firmware, arch, kernel, image, cdrom, disks, }) {
    if (firmware !== undefined)
        return firmware.kind === 'own' ? undefined : firmware;
    const boots = image !== undefined || cdrom !== undefined || disks.length > 0;
    return boots && kernel === undefined && (0,platforms/* diskStarter */.H6)(arch) === 'uefi' ? { kind: 'uefi' } : undefined;
}
/**
 * Prepares the firmware: the image that the inputs name, or UEFI with a copy of its variables for this VM.
 *
 * @throws ToolchainError if there is no UEFI for this machine, and it cannot be installed.
 */
async function prepareFirmware(wanted, { arch, install }, found, directory, { log }, deadline) {
    if (wanted.kind === 'file')
        return { kind: 'bios', file: wanted.file };
    const { machine, toolchain } = found;
    const { code, variablesTemplate } = await resolveUefi({ arch, machine, qemu: toolchain.qemuSystem.path, install, log, deadline });
    const variables = external_node_path_default().join(directory.disks, 'uefi-variables.fd');
    await copyVariables(variablesTemplate, variables);
    return { kind: 'flash', code, variables };
}

// EXTERNAL MODULE: ./src/vm/arguments/disks.ts
var disks = __webpack_require__(23656);
;// CONCATENATED MODULE: ./src/vm/disk-room.ts



/** The most disks on one controller. QEMU adds hubs for USB by itself (7.2). */
const MOST_USB = 39;
const MOST_SCSI = 256;
/** The PCI slots that a machine leaves free, by its name (7.2). Other machines are not checked. */
const PCI_SLOTS = [
    [/(^|-)q35(-|$)/, 30],
    [/^pc(-i440fx-|$)/, 30],
    [/^virt(-|$)/, 31],
    [/^pseries(-|$)/, 32],
    [/^malta$/, 14],
];
/** maqet's devices that take a slot. */
const PCI_DEVICE = /^(?:virtio-\w+-pci|vhost-user-fs-pci|pvpanic-pci|pcie-root-port|qemu-xhci|ich9-ahci|nvme|VGA)(?:,|$)/;
/**
 * Returns the interfaces with more disks than the machine has room for, as measured with QEMU 7.2, which then refuses to start.
 * Pure. Ignores extra arguments: QEMU decides where their devices go.
 */
function crowdedInterfaces(spec) {
    const used = (...interfaces) => spec.disks.filter((disk) => interfaces.includes(disk.interface)).length;
    const own = (0,platforms/* platformOf */.tj)(spec.arch).ide === 'own';
    const cd = spec.cdrom === undefined ? 0 : 1;
    const slotted = spec.disks.filter((disk) => (0,disks/* takesSlot */.N7)(spec, disk.interface));
    const crowds = [
        { interfaces: ['ide'], disks: used('ide'), room: idePlaces(spec) - (own ? cd : 0) },
        { interfaces: ['scsi'], disks: used('scsi'), room: MOST_SCSI - (own ? 0 : cd) },
        { interfaces: ['usb'], disks: used('usb'), room: MOST_USB },
        { interfaces: [...new Set(slotted.map((disk) => disk.interface))], disks: slotted.length, room: freeSlots(spec, slotted.length) },
    ];
    return crowds.filter(({ disks, room }) => disks > 0 && disks > room);
}
/** AHCI has six ports. Older controllers have two channels for two drives each. */
function idePlaces({ arch, machine }) {
    return (0,platforms/* platformOf */.tj)(arch).ide === 'added' || /(^|-)q35(-|$)/.test(machine) ? 6 : 4;
}
/** Returns how many slots of the PCI bus are left for disks. */
function freeSlots(spec, disks) {
    const slots = PCI_SLOTS.find(([machine]) => machine.test(spec.machine))?.[1];
    if (slots === undefined || (0,platforms/* platformOf */.tj)(spec.arch).transport !== 'pci')
        return Number.POSITIVE_INFINITY;
    const args = (0,vm_args/* qemuArguments */.N)({ ...spec, qemuArgs: [] }, { platform: 'linux' });
    const devices = args.filter((value, index) => args[index - 1] === '-device' && PCI_DEVICE.test(value));
    return slots - (devices.length - disks);
}

// EXTERNAL MODULE: ./src/toolchain/lookup.ts
var lookup = __webpack_require__(35405);
// EXTERNAL MODULE: ./src/toolchain/probe.ts
var probe = __webpack_require__(14085);
// EXTERNAL MODULE: ./src/toolchain/version.ts
var toolchain_version = __webpack_require__(68671);
;// CONCATENATED MODULE: ./src/toolchain/virtiofsd.ts










/** The packages that contain only the daemon. Facts: Debian 13, Ubuntu 24.04, Fedora 41, Arch, Alpine 3.21. */
const virtiofsd_PACKAGES = {
    'apt-get': 'virtiofsd',
    dnf: 'virtiofsd',
    pacman: 'virtiofsd',
    apk: 'virtiofsd',
};
const FILE = 'virtiofsd';
/** The first daemon that can keep a guest from writing: `--readonly`. The C one has no such option. */
const READ_ONLY_SINCE = '>=1.13.0';
const NINE_P = `remove the word \`virtiofs\` from ${(0,wording/* input */.hF)('share')} to use 9p`;
const BY_HAND = 'Install the package `virtiofsd` (Debian 13, Ubuntu 24.04, Fedora, Arch and Alpine have it)';
/** Returns where distributions install the daemon, besides PATH, and where it is beside a QEMU that was built elsewhere. */
function virtiofsdDirectories(env, qemu) {
    const prefix = external_node_path_default().resolve(external_node_path_default().dirname(virtiofsd_realPath(qemu)), '..');
    const own = ['libexec', 'lib/qemu'].map((directory) => external_node_path_default().join(prefix, directory));
    const known = ['/usr/local/libexec', '/usr/libexec', '/usr/lib', '/usr/lib/qemu'];
    const onPath = (env['PATH'] ?? '').split((external_node_path_default()).delimiter).filter((external_node_path_default()).isAbsolute);
    return [...own, ...known, ...onPath];
}
function virtiofsd_realPath(file) {
    try {
        return (0,external_node_fs_.realpathSync)(file);
    }
    catch {
        return file;
    }
}
/**
 * Finds a daemon that meets the request as this user. Installs a package only if there is no daemon at all: an installed one that
 * does not meet the request is an error.
 *
 * @param directories - see {@link virtiofsdDirectories}.
 * @throws ToolchainError that says why each daemon is unusable, or that there is none; InstallError.
 * @throws CancelledError when the deadline's signal is aborted.
 */
async function resolveVirtiofsd(request, directories, host = (0,toolchain_host/* systemHost */.E)(), platform = process.platform) {
    if (platform !== 'linux')
        throw virtiofsUnusableError('it needs Linux', 'It does not run here');
    const found = await look(request, directories, host);
    if (found !== undefined)
        return found;
    await install(request, host);
    const installed = await look(request, directories, host);
    if (installed === undefined) {
        throw virtiofsUnusableError('no `virtiofsd` was found although its package is installed', BY_HAND);
    }
    return installed;
}
/** Returns the first usable daemon, or undefined if there is none at all. */
async function look({ readOnly, deadline }, directories, host) {
    const problems = [];
    for (const file of (0,lookup/* lookInDirectories */.oJ)(FILE, directories)) {
        const daemon = await virtiofsd_probe(file, host, deadline);
        const problem = typeof daemon === 'string' ? daemon : shortcoming(daemon, readOnly);
        if (typeof daemon !== 'string' && problem === undefined)
            return daemon;
        problems.push(`\`${file}\` ${problem}`);
    }
    if (problems.length === 0)
        return undefined;
    throw virtiofsUnusableError(problems.join('; '), readOnly ? `${BY_HAND} in version 1.13 or newer` : BY_HAND);
}
/** Returns the daemon, or why it does not run. */
async function virtiofsd_probe(file, host, deadline) {
    const limit = deadline.atMost(probe/* VERSION_LIMIT_MS */.Et);
    const finished = await host.run([file, '--version'], { deadline: limit, env: host.env });
    const failure = (0,probe/* describeFailure */.Ic)(finished, limit.ms);
    if (failure !== undefined)
        return `does not run: ${failure}`;
    const [, old, version] = /^virtiofsd (version )?(?:backend )?v?(\d{1,4}\.\d{1,4}(?:\.\d{1,4})?)/m.exec(finished.stdout) ?? [];
    if (version === undefined)
        return 'is another program';
    return { file, version, kind: old === undefined ? 'rust' : 'c', asRoot: host.isRoot };
}
/** Says why a daemon is unusable, or returns undefined. Pure. */
function shortcoming({ kind, version, asRoot }, readOnly) {
    if (kind === 'c' && !asRoot)
        return `(of QEMU ${version}) runs only as root`;
    if (!readOnly || (kind === 'rust' && (0,toolchain_version/* isInRange */.h)(version, READ_ONLY_SINCE)))
        return undefined;
    return `(${kind === 'c' ? 'of QEMU ' : ''}${version}) cannot make the share read-only, which \`ro\` asks for`;
}
async function install({ install: allowed, log, deadline }, host) {
    const manager = (0,package_managers/* findPackageManager */.L)(host.env['PATH']);
    const name = manager === undefined ? undefined : virtiofsd_PACKAGES[manager.name];
    if (allowed && manager !== undefined && name !== undefined) {
        await (0,toolchain_install/* installPackages */.R)({ manager, packages: [name], log, deadline }, host);
        return;
    }
    const why = allowed ? 'maqet knows no package to install' : `${(0,wording/* input */.hF)('install')} is \`false\``;
    const how = manager !== undefined && name !== undefined ? `Run \`${manager.byHand([name])}\`` : BY_HAND;
    throw virtiofsUnusableError(`no \`virtiofsd\` was found, and ${why}`, how);
}
function virtiofsUnusableError(reason, how) {
    return new toolchain_errors/* ToolchainError */.g8(`${(0,wording/* theInput */.y8)('share')} asks for virtiofs, which cannot be used: ${reason}.`, {
        remedy: `${how}, or ${NINE_P}.`,
    });
}

// EXTERNAL MODULE: ./src/vm/virtiofsd.ts
var virtiofsd = __webpack_require__(70837);
;// CONCATENATED MODULE: ./src/engine/plan/shares.ts



/** Returns true if a share needs a daemon. */
function wantsVirtiofs({ share }) {
    return share.some(isVirtiofs);
}
/** Returns the shares if QEMU serves all of them. */
function plainShares({ share }) {
    return { shares: share.map(({ transport: _, ...one }) => one), daemons: [] };
}
/**
 * Finds the virtiofs daemon, and prepares its start for each share that needs it.
 *
 * @param qemu - path of the emulator.
 * @throws ToolchainError if there is no daemon that can serve the shares; InstallError.
 */
async function serveShares({ share, install }, qemu, { log }, deadline) {
    const readOnly = share.filter(isVirtiofs).some((one) => one.readOnly);
    const program = await resolveVirtiofsd({ readOnly, install, log, deadline }, virtiofsdDirectories(process.env, qemu));
    const shares = share.map(({ transport, ...one }) => (transport === 'virtiofs' ? { ...one, socket: socketName() } : one));
    return { shares, daemons: shares.flatMap((one) => ('socket' in one ? [(0,virtiofsd/* shareDaemon */.W)(program, one)] : [])) };
}
function isVirtiofs({ transport }) {
    return transport === 'virtiofs';
}
/** Returns a unique name, because the C daemon locks a name for all processes of its user, in whatever directory. */
function socketName() {
    return `virtiofs-${(0,external_node_crypto_.randomUUID)().slice(0, 8)}.sock`;
}

;// CONCATENATED MODULE: ./src/engine/plan/spec.ts

/** Returns the VM that decides QEMU's command line. Pure. */
function vmSpec(inputs, { machine, accel, disks, shares, ports, firmware, seed, selfTest }) {
    const { kernel, initrd, append, cdrom } = inputs;
    return {
        name: inputs.vm,
        arch: inputs.arch,
        machine,
        cpu: inputs.cpu ?? (0,platforms/* defaultCpu */.Iv)(inputs.arch),
        cpus: inputs.cpus,
        memoryBytes: inputs.memory,
        accel,
        disks,
        shares,
        network: inputs.network,
        ports,
        qemuArgs: inputs.qemuArgs,
        selfTest,
        kernel,
        initrd,
        append,
        cdrom,
        firmware,
        seed,
    };
}

;// CONCATENATED MODULE: ./src/engine/plan/machine.ts







const NAMED = `set ${(0,wording/* input */.hF)('image')}, or ${(0,wording/* input */.hF)('kernel')} and ${(0,wording/* input */.hF)('initrd')}`;
/**
 * Checks that the machine of the architecture can do what the inputs ask for: that it can boot the files, that it has the interfaces
 * of the disks and enough room for them, and that the guest can run something if it has to.
 *
 * @throws InputError with all problems. Nothing has been looked up or started.
 */
function checkMachine(inputs) {
    const problems = [...guestProblems(inputs), ...starterProblems(inputs), ...interfaceProblems(inputs), ...roomProblems(inputs)];
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
}
/** The embedded guest prints a line and halts. It runs nothing, and exists only for x86. */
function guestProblems(inputs) {
    if (!(0,needs/* bootsSelfTest */.aO)(inputs))
        return [];
    if (!(0,platforms/* hasSelfTest */.xy)(inputs.arch))
        return [{ input: 'arch', value: inputs.arch, problem: `has no embedded guest; ${NAMED}` }];
    if (!(0,needs/* usesGuest */.D6)(inputs))
        return [];
    const input = inputs.run !== undefined ? 'run' : inputs.copyIn.length > 0 ? 'copy-in' : 'copy-out';
    return [{ input, value: inputs.run?.split('\n')[0] ?? '', problem: `does not work in the embedded guest; ${NAMED}` }];
}
/** A machine without built-in firmware boots only a kernel. The toolchain knows where UEFI is. */
function starterProblems(inputs) {
    const { arch, kernel, firmware = { kind: 'own' } } = inputs;
    if ((0,needs/* bootsSelfTest */.aO)(inputs) || kernel !== undefined || firmware.kind !== 'own' || (0,platforms/* diskStarter */.H6)(arch) !== 'none')
        return [];
    return [{ input: 'arch', value: arch, problem: `has a machine without firmware, which cannot boot a disk; also set ${(0,wording/* input */.hF)('kernel')}` }];
}
function interfaceProblems({ arch, disks }) {
    const possible = (0,platforms/* diskInterfaces */.a_)(arch);
    return disks
        .filter((disk) => !possible.includes(disk.interface))
        .map((disk) => ({
        input: 'disks',
        value: disk.interface,
        problem: `(${disk.name}) uses an interface that the machine for ${arch} does not have; use one of ${possible.join(', ')}`,
    }));
}
/** A placeholder for a name or path that only has to exist. */
const SOME = '/';
/** Counts the devices of the machine. The names of their files are not known yet, and not needed. */
function roomProblems(inputs) {
    const some = { file: SOME, format: 'qcow2', readOnly: false };
    const boot = inputs.image === undefined ? [] : [{ ...some, name: 'disk0', interface: 'virtio' }];
    const spec = vmSpec(inputs, {
        machine: inputs.machine ?? (0,platforms/* platformOf */.tj)(inputs.arch).machine,
        accel: 'tcg',
        disks: [...boot, ...inputs.disks.map(({ name, interface: attached }) => ({ ...some, name, interface: attached }))],
        shares: plainShares(inputs).shares,
        ports: [],
        firmware: undefined,
        seed: (0,needs/* needsSeed */.Jv)(inputs) ? SOME : undefined,
        selfTest: (0,needs/* bootsSelfTest */.aO)(inputs) ? SOME : undefined,
    });
    return crowdedInterfaces(spec).map((crowd) => crowdProblem(crowd, spec.machine));
}
function crowdProblem({ interfaces, disks, room }, machine) {
    const others = interfaces.includes('scsi') ? 'use fewer' : 'use `interface: scsi` for the others';
    const fit = room > 0 ? `are more than the ${room} that fit into the machine ${machine}` : `do not fit into the machine ${machine}`;
    return { input: 'disks', value: `${disks} on ${interfaces.join(', ')}`, problem: `${fit}, besides its other devices; ${others}` };
}
/**
 * Checks that a VM that will have snapshots has a disk for them, and that all its disks can hold snapshots.
 *
 * @throws InputError with all problems.
 */
function checkSnapshotDisks(inputs) {
    const { image, disks, snapshot, script } = inputs;
    if (![...snapshot, ...script].some((step) => step.kind === 'snapshot'))
        return;
    const writable = disks.filter((disk) => !disk.readOnly);
    const problem = (input, value, text) => ({ input, value, problem: text });
    const problems = writable.flatMap(({ name, source, interface: attached }) => [
        ...(source.kind === 'blank' && source.format === 'raw'
            ? [problem('disks', name, 'is a raw disk, which has no snapshots; make it qcow2 or `readonly: true`')]
            : []),
        ...(attached === 'nvme'
            ? [problem('disks', name, 'is an NVMe disk, whose state QEMU cannot save in a snapshot; use another interface')]
            : []),
    ]);
    if (image === undefined && writable.length === 0) {
        problems.push(problem('snapshot', 'a VM without a disk', `needs a disk that holds the snapshots; add ${(0,wording/* input */.hF)('disks', '- {size: 1G}')}`));
    }
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
}

// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(18933);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./src/engine/plan/ports.ts




const LOOPBACK = '127.0.0.1';
/**
 * Makes sure that each requested port of the loopback is free, and picks a free one for port 0.
 *
 * @throws InputError with all ports that are not free.
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
            problems.push({ input: 'ports', value, problem: `uses a host port that ${why}; use another one, or 0 for any free port` });
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./src/guest/channel.ts
var channel = __webpack_require__(51431);
// EXTERNAL MODULE: ./src/guest/ssh/arguments.ts
var ssh_arguments = __webpack_require__(54669);
;// CONCATENATED MODULE: ./src/guest/ssh/key.ts







const LIMIT_MS = 20_000;
/**
 * Creates an ed25519 key pair without a passphrase. Replaces an existing one.
 *
 * @param keygen - path of `ssh-keygen`.
 * @param directory - created with mode 0700 if it does not exist.
 * @throws GuestChannelError if the key cannot be created. DeadlineError or CancelledError.
 */
async function createKey(keygen, directory, deadline) {
    const privateKey = external_node_path_default().join(directory, ssh_arguments/* KEY_FILE */.d$);
    try {
        await (0,promises_.mkdir)(directory, { recursive: true, mode: 0o700 });
        await Promise.all([privateKey, `${privateKey}.pub`].map((file) => (0,promises_.rm)(file, { force: true })));
    }
    catch (cause) {
        throw keyFailedError((0,errors/* errorText */.kc)(cause), cause);
    }
    await generate(keygen, directory, deadline.atMost(LIMIT_MS));
    return { privateKey, publicKey: (await (0,promises_.readFile)(`${privateKey}.pub`, 'utf8')).trim() };
}
async function generate(keygen, cwd, deadline) {
    const child = (0,external_node_child_process_.spawn)(keygen, ['-q', '-t', 'ed25519', '-N', '', '-C', 'maqet', '-f', ssh_arguments/* KEY_FILE */.d$], {
        cwd,
        stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
        said = (said + text).slice(0, 1000);
    });
    const { promise: ended, resolve, reject } = Promise.withResolvers();
    child.once('error', (cause) => reject(keyFailedError((0,errors/* errorText */.kc)(cause), cause)));
    child.once('close', (code, signal) => code === 0 ? resolve() : reject(keyFailedError(`exit status ${code ?? signal}: ${(0,untrusted_text/* oneLine */.T)(said.trim())}`)));
    try {
        await deadline.race(ended, '`ssh-keygen`');
    }
    finally {
        child.kill('SIGKILL');
    }
}
function keyFailedError(why, cause) {
    return new channel/* GuestChannelError */.Ur(`Could not create the SSH key of the VM with \`ssh-keygen\`: ${why}.`, {
        remedy: "Check that `ssh-keygen` of OpenSSH runs, and that the VM's directory is writable.",
        cause,
    });
}

;// CONCATENATED MODULE: ./src/guest/ssh/programs.ts




/**
 * Finds the OpenSSH client programs without running anything, so that a run without them fails before it starts.
 *
 * @param pathVariable - the value of `PATH`.
 * @throws GuestChannelError that names the packages to install.
 */
function findSsh(pathVariable) {
    const ssh = onPath('ssh', pathVariable);
    const keygen = onPath('ssh-keygen', pathVariable);
    if (ssh !== undefined && keygen !== undefined)
        return { ssh, keygen };
    const missing = [...(ssh === undefined ? ['`ssh`'] : []), ...(keygen === undefined ? ['`ssh-keygen`'] : [])].join(' and ');
    throw new channel/* GuestChannelError */.Ur(`${missing} not found on PATH: the SSH channel cannot be used.`, {
        remedy: `Install the OpenSSH client (\`openssh-client\` on Debian and Ubuntu, \`openssh-clients\` on Fedora, \`openssh-client-default\` and \`openssh-keygen\` on Alpine), or use ${(0,wording/* input */.hF)('run-with', 'agent')} or ${(0,wording/* input */.hF)('run-with', 'serial')}.`,
    });
}
function onPath(program, pathVariable = '') {
    const directories = pathVariable.split((external_node_path_default()).delimiter).filter((directory) => external_node_path_default().isAbsolute(directory));
    return directories.map((directory) => external_node_path_default().join(directory, program)).find(isExecutable);
}
function isExecutable(file) {
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/engine/plan/ssh.ts



/** The port of SSH servers. */
const SSH_PORT = 22;
/**
 * Finds the programs of OpenSSH if the guest may need them: because the inputs ask for SSH, or because the image may have no other
 * channel.
 *
 * @returns undefined if SSH is neither asked for nor possible.
 * @throws MaqetError if the inputs ask for SSH and the programs are missing.
 */
function sshPrograms(inputs, searchPath) {
    if ((0,needs/* demandsSsh */.vm)(inputs))
        return findSsh(searchPath);
    const useful = inputs.run !== undefined || inputs.copyIn.length + inputs.copyOut.length > 0 || inputs.keep === true;
    if (inputs.runWith !== 'auto' || inputs.image === undefined || inputs.network === 'none' || !useful)
        return undefined;
    try {
        return findSsh(searchPath);
    }
    catch {
        return undefined;
    }
}
/** Returns the port forwards that a VM needs: those of the inputs, and others to the ports of `wait-for` and SSH. */
function neededForwards({ ports, waitFor }, programs) {
    const needed = [...(programs === undefined ? [] : [SSH_PORT]), ...(waitFor?.kind === 'tcp' ? [waitFor.port] : [])];
    const missing = needed.filter((guest) => !ports.some((port) => leadsTo(guest, port)));
    return [...ports, ...missing.map((guest) => ({ host: 0, guest, protocol: 'tcp' }))];
}
/** Creates the VM's key. @returns undefined for a VM without SSH. */
async function setUpSsh(programs, user, ports, directory, deadline) {
    const port = ports.find((forward) => leadsTo(SSH_PORT, forward))?.host;
    if (programs === undefined || port === undefined)
        return undefined;
    const { publicKey } = await createKey(programs.keygen, directory.ssh, deadline);
    return { access: { program: programs.ssh, directory: directory.ssh, user, port }, publicKey };
}
function leadsTo(wanted, { protocol, guest }) {
    return protocol === 'tcp' && guest === wanted;
}

;// CONCATENATED MODULE: ./src/engine/plan/plan.ts












/**
 * Finds and creates all that a VM needs. Does the cheapest check first: files and ports, QEMU, firmware, accelerator, disks.
 *
 * @throws InputError, ToolchainError, AcceleratorError, StorageError and others. Nothing has been started.
 */
async function planVm(request, phases, env) {
    const { inputs, directory, deadline, onToolchain } = request;
    const { ports, programs } = await phases('inputs', async () => {
        checkMachine(inputs);
        checkSnapshotDisks(inputs);
        await checkInputFiles(inputs, deadline);
        const programs = sshPrograms(inputs, process.env['PATH']);
        return { programs, ports: await choosePorts(neededForwards(inputs, programs)) };
    });
    const { arch, qemu, qemuVersion: versionRange, install } = inputs;
    const toolchain = await phases('toolchain', async () => (0,resolve/* resolveToolchain */.W)({ arch, qemu, versionRange, install, toolCache: await env.toolCache(), log: env.log, deadline }));
    onToolchain(toolchain);
    const { shares, daemons } = wantsVirtiofs(inputs)
        ? await phases('shares', () => serveShares(inputs, toolchain.qemuSystem.path, env, deadline))
        : plainShares(inputs);
    const fixed = (0,platforms/* defaultMachine */.nm)(arch, toolchain.qemuSystem.version);
    const machine = inputs.machine ?? fixed;
    const wanted = wantedFirmware(inputs);
    const firmware = wanted && (await phases('firmware', () => prepareFirmware(wanted, inputs, { machine, toolchain }, directory, env, deadline)));
    const accel = request.accelerator ?? (await phases('accelerator', () => (0,accelerator/* resolveAccelerator */.a)(inputs, fixed, toolchain, env, deadline)));
    const ssh = await setUpSsh(programs, inputs.sshUser, ports, directory, deadline);
    const disks = await phases('disks', () => prepareDisks(inputs, toolchain, directory, deadline, env));
    const seed = await prepareSeed(inputs, ssh, directory, env);
    const selfTest = (0,needs/* bootsSelfTest */.aO)(inputs) ? selfTestFile(directory) : undefined;
    return {
        spec: vmSpec(inputs, { machine, accel: accel.accel, disks, shares, ports, firmware, seed, selfTest }),
        daemons,
        guest: { candidates: candidates(inputs, ssh !== undefined), ssh: ssh?.access ?? null },
        toolchain,
        accelReason: accel.reason,
    };
}
/**
 * Returns the channels that `auto` tries. It tries a shell on the serial console only if nothing but a kernel boots: elsewhere the text
 * that it sends may end up in a boot menu or at a login prompt.
 */
function candidates({ image, cdrom, disks }, ssh) {
    const bare = image === undefined && cdrom === undefined && disks.length === 0;
    return ['agent', ...(ssh ? ['ssh'] : []), ...(bare ? ['serial'] : [])];
}

// EXTERNAL MODULE: ./src/engine/preflight/check.ts
var check = __webpack_require__(59246);
// EXTERNAL MODULE: ./src/engine/preflight/refuse.ts
var refuse = __webpack_require__(33980);
// EXTERNAL MODULE: ./src/engine/records/syslog.ts
var syslog = __webpack_require__(51174);
// EXTERNAL MODULE: ./src/engine/stop.ts
var stop = __webpack_require__(32448);
;// CONCATENATED MODULE: ./src/engine/start.ts

















/** How long a spawned QEMU may take to answer on QMP, in milliseconds. */
const START_MS = 30_000;
/** How long after the deadline of the run the supervisor stops the VM by itself, in milliseconds. */
const BACKSTOP_MS = 120_000;
/**
 * Starts a new VM in a claimed directory. Does the cheapest check first: policy, files and ports, QEMU, accelerator, disks, supervisor.
 *
 * If it fails, nothing runs, the audit log and `vm.json` have the reason, and the name can be claimed again.
 */
async function startVm(request, phases, env) {
    const { inputs, layers, directory } = request;
    await (0,syslog/* storeSyslogServer */.yG)(directory, inputs);
    const refused = (0,check/* checkPlan */.G)(inputs, layers, { memoryBytes: inputs.memory, arch: inputs.arch, created: plannedBackEnds(inputs) });
    try {
        if (refused.length > 0)
            await (0,refuse/* refuseBeforeStart */.ok)(refused, directory, inputs.vm, env);
        const plan = await planVm(request, phases, env);
        return await phases('start', () => launch(request, plan, env));
    }
    catch (error) {
        await recordFailure(error, refused.length > 0, request, env);
        throw error;
    }
}
async function launch(request, { spec, daemons, guest, toolchain, accelReason }, env) {
    const { inputs, layers, directory, deadline } = request;
    const client = rpc_client/* SupervisorClient */.U.launch(directory, env.supervisorEntry, env.signal);
    client.onLog = ({ level, text }) => env.log[level](text);
    try {
        const { pid, qemuVersion } = await client.start({
            spec,
            qemu: toolchain.qemuSystem.path,
            daemons,
            accelReason,
            layers,
            caller: env.caller,
            secrets: env.secrets,
            stopLimits: stopLimits(inputs),
            guest,
            startTimeoutMs: deadline.atMost(START_MS).ms,
            lifetimeMs: deadline.remainingMs + BACKSTOP_MS,
            ...(env.watchPid === undefined ? {} : { watchPid: env.watchPid }),
        });
        const accel = { name: spec.accel, reason: accelReason };
        const { ports } = spec;
        return {
            client,
            directory,
            pid,
            qemuVersion,
            accel,
            ports,
            layers: [],
            context: { memoryBytes: spec.memoryBytes, arch: spec.arch },
            cursor: 0,
            toolchain,
        };
    }
    catch (error) {
        const alone = await client.abandon();
        const blamed = (await (0,image_in_use/* imageInUse */.QJ)((0,errors/* errorText */.kc)(error))) ?? blamedInput(error, spec);
        if (alone && isRefusal(error)) {
            // The reason why the VM did not start is the error. A failure to remove its disks is only logged.
            await removeUnusedDisks(spec.disks, directory, inputs.vm, env).catch((problem) => env.log.warning((0,errors/* errorText */.kc)(problem, env.wording)));
        }
        throw blamed;
    }
}
/** Returns true if the supervisor reports that QEMU exited before the guest ran. A supervisor that is gone reports nothing. */
function isRefusal(error) {
    return error instanceof wire/* RemoteError */.Hi && error.name === 'VmCrashedError';
}
/** Returns the back ends that commands may name. When a command is sent, the list of the running VM decides. */
function plannedBackEnds({ image, disks: more, cdrom, network }) {
    const disks = [...(image === undefined ? [] : [{ name: 'disk0' }]), ...more];
    return (0,vm_args/* backEndNames */.Z)({ disks, network, ...(cdrom === undefined ? {} : { cdrom }) });
}
async function recordFailure(error, audited, { inputs, layers, directory, record }, env) {
    const current = await (0,state_record/* readRecord */.aE)(directory).catch(() => undefined);
    // A supervisor that owns the directory has recorded the failure itself.
    if (current === undefined || current.owner.pid !== process.pid)
        return;
    if (!audited)
        await (0,refuse/* auditFailedStart */.Xw)(error, layers, directory, inputs.vm, env);
    await (0,state_record/* writeRecord */.rh)(directory, { ...record, owner: (0,shared_process/* identify */.ls)(process.pid), state: 'failed', reason: (0,errors/* errorText */.kc)(error) });
}
/** QEMU's messages (7.2) about inputs that only QEMU can check, and the problem of the input. */
const COMPLAINTS = [
    [/unsupported machine type/i, 'machine', 'is not a machine type of this QEMU; `qemu-system-… -machine help` lists them'],
    [
        /unable to find CPU model|Property '.*' not found|can't apply global/i,
        'cpu',
        'is not a CPU model of this QEMU; `qemu-system-… -cpu help` lists them',
    ],
    [/no slot\/function available/, 'disks', 'do not fit on the PCI bus beside the other devices; use `interface: scsi` for most disks'],
    [/cannot set up guest memory|Cannot allocate memory/i, 'memory', 'is more memory than this host can allocate; use less'],
];
/** Returns the error of a QEMU that did not start as an input error if QEMU complains about an input, or unchanged. Pure. */
function blamedInput(error, spec) {
    if (!(error instanceof Error))
        return error;
    const found = COMPLAINTS.find(([pattern]) => pattern.test(error.message));
    if (found === undefined)
        return error;
    const [, input, problem] = found;
    const { machine, cpu, memoryBytes, disks } = spec;
    const value = { machine, cpu, memory: (0,units/* formatBytes */.z3)(memoryBytes), disks: `${disks.length} disks` }[input];
    const message = error instanceof errors/* MaqetError */.Po ? error.marked.message : error.message;
    return new errors/* InputError */.dz([{ input, value, problem }], `Correct the value. Nothing was left running. ${message}`);
}
/** Returns true if the guest is stuck because its accelerator does not work, although the self-test passed. */
function isStuck(error) {
    return error instanceof Error && error.name === vitals/* AcceleratorStuckError */.C.name;
}
/**
 * Stops a VM whose accelerator does not work, and stores that verdict for later steps. The caller starts the VM again under TCG.
 *
 * @returns TCG, with the reason.
 * @throws UnrecordedEndError or ForcedStopError if the VM did not stop cleanly.
 */
async function fallBackToTcg(session, { message }, env) {
    const reason = message.replace(/\.$/, '');
    env.log.warning(`${reason}. Starting the VM again under TCG, which is many times slower.`);
    const { problem, notices } = await (0,stop/* stopVm */.u)(session, { reason: 'the accelerator does not work', quick: true }, env);
    for (const notice of notices)
        env.log.warning(notice);
    if (problem !== undefined)
        throw problem;
    await storeVerdict(session, reason, env).catch((error) => env.log.debug(`Could not store the verdict on ${session.accel.name} for later steps: ${(0,errors/* errorText */.kc)(error)}`));
    return { accel: 'tcg', reason };
}
async function storeVerdict({ accel, toolchain }, reason, env) {
    if (toolchain === undefined)
        return;
    await (0,verdict/* writeAcceleratorVerdict */.aI)(await env.toolCache(), { accelerator: accel.name, binary: toolchain.qemuSystem }, { usable: false, reason });
}


/***/ }),

/***/ 54669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d$: () => (/* binding */ KEY_FILE),
/* harmony export */   dP: () => (/* binding */ sshArguments),
/* harmony export */   vk: () => (/* binding */ KNOWN_HOSTS_FILE)
/* harmony export */ });
/** The file in a VM's SSH directory with its private key. The public key is beside it, with `.pub`. */
const KEY_FILE = 'id_ed25519';
/** The file in a VM's SSH directory with the guest's host key, as received at the first login. */
const KNOWN_HOSTS_FILE = 'known_hosts';
/**
 * Builds the arguments of `ssh` for a call in the VM's SSH directory. File names are relative to it, because OpenSSH expands `%`, `$` and
 * blanks in paths, and because the address of a socket has a short limit. SSH configuration, keys and agents of the user and of the
 * machine are not used.
 *
 * `ssh` ends after 30 s without an answer of the guest.
 */
function sshArguments({ user, port, log, connectS, purpose }) {
    const options = {
        AddressFamily: 'inet',
        BatchMode: 'yes',
        CheckHostIP: 'no',
        ClearAllForwardings: 'yes',
        Compression: 'no',
        ConnectTimeout: String(connectS),
        ...sharing(purpose),
        EscapeChar: 'none',
        ForwardAgent: 'no',
        ForwardX11: 'no',
        GlobalKnownHostsFile: '/dev/null',
        // The forwarded port may change while the guest stays the same.
        HostKeyAlias: 'maqet-guest',
        IdentitiesOnly: 'yes',
        IdentityAgent: 'none',
        IdentityFile: KEY_FILE,
        LogLevel: 'ERROR',
        PreferredAuthentications: 'publickey',
        RequestTTY: 'no',
        ServerAliveCountMax: '6',
        ServerAliveInterval: '5',
        StrictHostKeyChecking: 'accept-new',
        UpdateHostKeys: 'no',
        UserKnownHostsFile: KNOWN_HOSTS_FILE,
    };
    const words = Object.entries(options).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
    const [noCommand, command] = purpose.kind === 'share' ? [['-N'], []] : [[], [purpose.command]];
    return ['-F', '/dev/null', '-E', log, ...words, ...noCommand, '-p', String(port), '-l', user, '--', '127.0.0.1', ...command];
}
function sharing(purpose) {
    if (purpose.kind === 'run')
        return { ControlMaster: 'no', ControlPath: purpose.socket ?? 'none', PermitLocalCommand: 'no' };
    // OpenSSH runs this on the host after the login, when the socket exists.
    return { ControlMaster: 'yes', ControlPath: purpose.socket, PermitLocalCommand: 'yes', LocalCommand: 'echo' };
}


/***/ }),

/***/ 67930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel),
/* harmony export */   s: () => (/* binding */ BUSY_AT_ONCE)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);

/** How many CPU-bound processes run at once. */
const BUSY_AT_ONCE = Math.min(8, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)());
/**
 * Runs `work` for every item, in their order, for at most `limit` of them at once.
 *
 * Starts nothing after a failure. When this settles, no work is in progress.
 *
 * @returns the results, in the order of the items.
 * @throws the error of the first item, in their order, that failed.
 */
async function inParallel(items, limit, work) {
    const results = new Array(items.length);
    const failures = [];
    let next = 0;
    const worker = async () => {
        while (next < items.length && failures.length === 0) {
            const index = next++;
            try {
                results[index] = await work(items[index], index);
            }
            catch (error) {
                failures.push({ index, error });
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    const [first] = failures.sort((a, b) => a.index - b.index);
    if (first !== undefined)
        throw first.error;
    return results;
}


/***/ }),

/***/ 52442:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ AcceleratorStuckError),
  v: () => (/* binding */ watchVitals)
});

;// CONCATENATED MODULE: ./src/guest/vital-signs.ts
const IF = 1 << 9;
const CPU_LINE = /^[ER]IP=[0-9a-f]+ [RE]FL=([0-9a-f]+) .*\bHLT=([01])/gm;
/** Parses the CPUs in the output of QEMU's `info registers -a` for x86. @returns an empty list for any other text. */
function readCpus(text) {
    return [...text.matchAll(CPU_LINE)].map(([, flags = '0', halted]) => ({
        halted: halted === '1',
        interruptible: (Number.parseInt(flags, 16) & IF) !== 0,
    }));
}
/** How many samples in a row must agree. */
const SAMPLES = { halted: 2, stuck: 6 };
/**
 * Judges samples of a guest, oldest first, taken at equal intervals.
 *
 * @param accelerated - true under KVM or HVF. Under TCG, a busy guest is only slow.
 * @returns undefined if the guest may still continue.
 */
function judgeSigns(samples, accelerated) {
    if (isDeaf(samples.slice(-SAMPLES.halted), SAMPLES.halted, (cpus) => cpus.every(({ halted }) => halted)))
        return 'halted';
    if (accelerated && isDeaf(samples.slice(-SAMPLES.stuck), SAMPLES.stuck, (cpus) => cpus.some(({ halted }) => !halted)))
        return 'stuck';
    return undefined;
}
/** Tells whether the guest had no input or output between the samples, took no interrupts, and `found` holds in each sample. */
function isDeaf(samples, count, found) {
    const [first] = samples;
    if (samples.length < count || first === undefined)
        return false;
    return samples.every(({ cpus, serialBytes, diskTraffic }) => cpus.length > 0 &&
        cpus.every(({ interruptible }) => !interruptible) &&
        found(cpus) &&
        serialBytes === first.serialBytes &&
        diskTraffic === first.diskTraffic);
}

// EXTERNAL MODULE: ./src/shared/deadline.ts
var shared_deadline = __webpack_require__(52681);
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(64623);
// EXTERNAL MODULE: ./src/shared/wording.ts
var wording = __webpack_require__(81565);
// EXTERNAL MODULE: ./src/vm/errors.ts
var errors = __webpack_require__(21542);
;// CONCATENATED MODULE: ./src/supervisor/guest/vitals.ts





/** The accelerator does not run the guest. The same guest may run under TCG. */
class AcceleratorStuckError extends errors/* VmCrashedError */.M {
}
/** The pause between two looks, in milliseconds. A look takes about 2 ms of QEMU's time. */
const INTERVAL_MS = 5000;
const ASK_MS = 5000;
const MOST_LOOKS = 6;
/**
 * Looks at a guest every few seconds, and throws once it is certain that the guest has stopped for good. Never returns.
 *
 * Does not ask the policy: its queries are fixed, and change nothing.
 *
 * @param deadline - its signal ends the watch.
 * @throws VmCrashedError, AcceleratorStuckError, CancelledError.
 */
async function watchVitals(machine, serial, accel, deadline) {
    const looks = [];
    for (;;) {
        await (0,shared_deadline/* sleep */.y)(INTERVAL_MS, deadline.signal);
        // Somebody has paused the guest, or QEMU does not answer: neither says anything about the CPUs.
        const look = machine.states.state === 'running' ? await lookAt(machine, serial).catch(() => undefined) : undefined;
        if (look === undefined)
            continue;
        looks.push(look);
        if (looks.length > MOST_LOOKS)
            looks.shift();
        const verdict = judgeSigns(looks, accel !== 'tcg');
        if (verdict === 'halted') {
            throw new errors/* VmCrashedError */.M('Every CPU of the guest has halted with interrupts off: it has stopped for good.', {
                remedy: 'Read the end of the serial log. A boot loader or a kernel that cannot go on does this.',
            });
        }
        if (verdict === 'stuck') {
            throw new AcceleratorStuckError(`The guest's CPUs have been busy under ${accel.toUpperCase()} for ${(looks.length * INTERVAL_MS) / 1000} s without any serial output or disk access.`, { remedy: `Use ${(0,wording/* input */.hF)('accel', 'tcg')}, or a machine whose virtualization works.` });
        }
    }
}
async function lookAt(machine, serial) {
    const deadline = shared_deadline/* Deadline */.B.after(ASK_MS);
    const registers = await machine.execute('human-monitor-command', { 'command-line': 'info registers -a' }, deadline);
    const disks = await machine.execute('query-blockstats', {}, deadline);
    return { cpus: readCpus(String(registers)), serialBytes: serial.bytes, diskTraffic: traffic(disks) };
}
function traffic(reply) {
    const disks = Array.isArray(reply) ? reply : [];
    return disks.reduce((sum, disk) => {
        const stats = (0,json/* isJsonObject */.OW)(disk) && (0,json/* isJsonObject */.OW)(disk['stats']) ? disk['stats'] : {};
        return sum + ['rd_operations', 'wr_operations'].reduce((all, name) => all + Number(stats[name] ?? 0), 0);
    }, 0);
}


/***/ }),

/***/ 54111:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ repairKvm),
/* harmony export */   Z: () => (/* binding */ inspectKvm)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86202);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24069);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14085);




const KVM_FILES = { device: '/dev/kvm', udevRule: '/etc/udev/rules.d/99-maqet-kvm.rules' };
const UDEV_RULE = 'KERNEL=="kvm", GROUP="kvm", MODE="0666", OPTIONS+="static_node=kvm"\n';
const COMMAND_LIMIT_MS = 15_000;
/** Opens `/dev/kvm` for reading and writing, as QEMU does, and closes it. Permission bits say too little (groups, ACLs, cgroups). */
function inspectKvm({ device } = KVM_FILES) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(device, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDWR));
        return { state: 'usable', reason: `${device} opens` };
    }
    catch (error) {
        const code = (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errnoOf */ .UQ)(error) ?? 'unknown error';
        if (code === 'EACCES' || code === 'EPERM')
            return { state: 'forbidden', reason: `this user may not open ${device} (${code})` };
        if (code === 'ENOENT')
            return { state: 'absent', reason: `${device} does not exist` };
        return { state: 'absent', reason: `${device} does not open (${code})` };
    }
}
/**
 * Makes a forbidden `/dev/kvm` usable for every user of a CI runner, and returns its state afterwards. Never fails the run.
 *
 * Writes a udev rule first: it stays on the machine and survives the events that an installation of QEMU triggers (they reset
 * the mode, so install QEMU before). If the device still does not open, changes its mode.
 *
 * @throws CancelledError when the deadline's signal is aborted.
 */
async function repairKvm(request, host = (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .systemHost */ .E)()) {
    const { isRunner, log, deadline, files = KVM_FILES } = request;
    const before = inspectKvm(files);
    if (before.state !== 'forbidden' || !isRunner)
        return before;
    const runner = new RootRunner(host, deadline, log);
    const settled = (await runner.run(['tee', files.udevRule], UDEV_RULE)) &&
        (await runner.run(['udevadm', 'control', '--reload-rules'])) &&
        (await runner.run(['udevadm', 'trigger', '--name-match=kvm'])) &&
        (await runner.run(['udevadm', 'settle', '--timeout=5']));
    if (settled && inspectKvm(files).state === 'usable')
        return repaired(files, 'a udev rule', log);
    if ((await runner.run(['chmod', '0666', files.device])) && inspectKvm(files).state === 'usable')
        return repaired(files, 'its mode', log);
    const after = inspectKvm(files);
    return { ...after, reason: `${after.reason}; the repair failed: ${runner.lastFailure ?? 'the device still does not open'}` };
}
function repaired(files, how, log) {
    log.info(`This user could not open ${files.device}: made it accessible to every user of this runner through ${how}.`);
    return inspectKvm(files);
}
/** Runs commands as root, one after another, and remembers why the last one failed. */
class RootRunner {
    host;
    deadline;
    log;
    lastFailure;
    constructor(host, deadline, log) {
        this.host = host;
        this.deadline = deadline;
        this.log = log;
    }
    async run(command, input = '') {
        const ready = (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .elevate */ .x)(this.host, command);
        if (ready === undefined) {
            this.lastFailure = 'this user is not root and `sudo` is not installed';
            return false;
        }
        const { command: full, ...options } = ready;
        const limit = this.deadline.atMost(COMMAND_LIMIT_MS);
        const failure = (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFailure */ .Ic)(await this.host.run(full, { ...options, env: this.host.env, deadline: limit, input }), limit.ms);
        if (failure === undefined)
            return true;
        this.lastFailure = `\`${command.join(' ')}\`: ${failure}`;
        this.log.debug(`KVM: ${this.lastFailure}.`);
        return false;
    }
}


/***/ }),

/***/ 85978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zc: () => (/* binding */ readAcceleratorVerdict),
/* harmony export */   aI: () => (/* binding */ writeAcceleratorVerdict)
/* harmony export */ });
/* unused harmony export currentBootId */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58850);


/** Returns the id of this boot of the machine (Linux), or undefined where there is none: then nothing is remembered. */
function currentBootId(file = '/proc/sys/kernel/random/boot_id') {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'ascii').trim() || undefined;
    }
    catch {
        return undefined;
    }
}
/** Returns the verdict of an earlier step on this boot, or undefined if the accelerator must be proved. */
function readAcceleratorVerdict(cache, subject, bootId = currentBootId()) {
    if (!bootId)
        return undefined;
    const known = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifest */ .WI)(cache).verdicts.find((verdict) => verdict.bootId === bootId && isAbout(verdict, subject));
    return known === undefined ? undefined : { usable: known.usable, reason: known.reason };
}
/**
 * Stores a verdict for later steps. Drops verdicts of other boots, so the list stays short.
 *
 * Store only proofs, not permissions: `/dev/kvm` may be repaired a moment later.
 *
 * @throws a system error where the cache cannot be written.
 */
async function writeAcceleratorVerdict(cache, subject, verdict, bootId = currentBootId()) {
    if (!bootId)
        return;
    const { accelerator, binary } = subject;
    const stored = { bootId, accelerator, binary: { ...binary }, usable: verdict.usable, reason: verdict.reason };
    await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .updateManifest */ .xA)(cache, (manifest) => ({
        ...manifest,
        verdicts: [...manifest.verdicts.filter((other) => other.bootId === bootId && !isAbout(other, subject)), stored],
    }));
}
function isAbout(verdict, { accelerator, binary }) {
    return verdict.accelerator === accelerator && verdict.binary.path === binary.path && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameFile */ .Dl)(verdict.binary, binary);
}


/***/ })

};
