export const id = 7603;
export const ids = [7603];
export const modules = {

/***/ 7603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startVm: () => (/* binding */ startVm)
});

// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/shared/process.ts
var shared_process = __webpack_require__(6588);
// EXTERNAL MODULE: ./src/state/folder.ts
var state_folder = __webpack_require__(8349);
// EXTERNAL MODULE: ./src/storage/image-in-use.ts
var image_in_use = __webpack_require__(9536);
// EXTERNAL MODULE: ./src/supervisor/rpc/client.ts + 5 modules
var rpc_client = __webpack_require__(9186);
// EXTERNAL MODULE: ./src/supervisor/rpc/wire.ts + 1 modules
var wire = __webpack_require__(3302);
// EXTERNAL MODULE: ./src/vm/args.ts + 5 modules
var vm_args = __webpack_require__(6134);
// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(4886);
;// CONCATENATED MODULE: ./src/engine/complaints.ts


/** What QEMU says of an input that only it can judge (seen with 7.2), and what that means. */
const COMPLAINTS = [
    [/unsupported machine type/i, 'machine', 'is no machine type of this QEMU; `qemu-system-… -machine help` lists them'],
    [
        /unable to find CPU model|Property '.*' not found|can't apply global/i,
        'cpu',
        'is no CPU model of this QEMU; `qemu-system-… -cpu help` lists them',
    ],
    [
        /no slot\/function available/,
        'disks',
        'and other devices are more than the PCI bus has room for; use `interface: scsi` for most disks',
    ],
    [/cannot set up guest memory|Cannot allocate memory/i, 'memory', 'is more memory than this host gives; name less'],
];
/** The error of a QEMU that did not start as an input error, if it complains about an input; otherwise as it is. Pure. */
function blamedInput(error, spec) {
    if (!(error instanceof Error))
        return error;
    const found = COMPLAINTS.find(([pattern]) => pattern.test(error.message));
    if (found === undefined)
        return error;
    const [, input, problem] = found;
    const { machine, cpu, memoryBytes, disks } = spec;
    const value = { machine, cpu, memory: (0,units/* formatBytes */.z3)(memoryBytes), disks: `${disks.length} disks` }[input];
    return new errors/* InputError */.dz([{ input, value, problem }], `Correct the input; nothing is left running. ${error.message}`);
}

// EXTERNAL MODULE: ./src/engine/plan/disk-audit.ts
var disk_audit = __webpack_require__(7333);
// EXTERNAL MODULE: ./src/engine/plan/disks.ts + 13 modules
var plan_disks = __webpack_require__(7259);
// EXTERNAL MODULE: ./src/toolchain/resolve.ts + 2 modules
var resolve = __webpack_require__(9111);
// EXTERNAL MODULE: ./src/vm/defaults.ts
var defaults = __webpack_require__(1207);
// EXTERNAL MODULE: ./src/engine/plan/accelerator.ts + 15 modules
var accelerator = __webpack_require__(4623);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/inputs/open-problem.ts
var open_problem = __webpack_require__(3055);
// EXTERNAL MODULE: ./src/shared/deadline.ts
var shared_deadline = __webpack_require__(8013);
// EXTERNAL MODULE: ./src/shared/host-paths.ts
var host_paths = __webpack_require__(8230);
// EXTERNAL MODULE: ./src/storage/download/url.ts
var url = __webpack_require__(6727);
;// CONCATENATED MODULE: ./src/engine/plan/kernel-image.ts
/** How much of a file {@link kernelProblem} looks at: multiboot headers lie in the first 8 KiB, the mark of s390x right behind 64 KiB. */
const KERNEL_HEAD_BYTES = 66 * 1024;
const X86 = ['x86_64', 'i386'];
/** Where the forms are written down: the boot protocol of each architecture in Linux's documentation. */
const FORMS = [
    { name: 'a bzImage for x86', arches: X86, matches: (head) => textAt(head, 0x202, 'HdrS') },
    { name: 'an Image for arm64', arches: ['aarch64'], matches: (head) => textAt(head, 56, 'ARMd') },
    { name: 'an Image for RISC-V', arches: ['riscv64'], matches: (head) => textAt(head, 56, 'RSC\x05') },
    { name: 'a zImage for ARM', arches: ['arm'], matches: (head) => textAt(head, 36, '\x18\x28\x6f\x01') },
    { name: 'an image for s390x', arches: ['s390x'], matches: (head) => textAt(head, 0x10008, 'S390EP') },
    // QEMU unpacks it for arm64 since 8.0.
    {
        name: 'a compressed EFI image',
        arches: ['aarch64'],
        matches: (head) => textAt(head, 0, 'MZ') && textAt(head, 4, 'zimg') && textAt(head, 24, 'gzip'),
    },
    { name: 'a uImage', arches: ['arm', 'aarch64', 'riscv64'], matches: (head) => textAt(head, 0, '\x27\x05\x19\x56') },
    { name: 'a multiboot kernel for x86', arches: X86, matches: hasMultibootHeader },
];
/** ELF machine numbers, each with those whose guests boot it. MIPS is told apart by its byte order, and a 64-bit one by none. */
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
/** What a kernel for an architecture is called. */
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
/** First bytes of files that are often taken for a kernel, and what they are. */
const NOT_A_KERNEL = [
    ['\x1f\x8b', 'is compressed with gzip; unpack it'],
    ['\x28\xb5\x2f\xfd', 'is compressed with zstd; unpack it'],
    ['\xfd7zXZ\0', 'is compressed with xz; unpack it'],
    ['QFI\xfb', 'is a qcow2 image, no kernel; name it as `image`'],
];
/**
 * What keeps a file from being a kernel that QEMU loads for guests of an architecture, or undefined for one that it does. Pure.
 *
 * QEMU takes a file that it does not know for raw code, and then runs it without a word (seen with 7.2 on x86, ARM and s390x).
 *
 * @param head - the first {@link KERNEL_HEAD_BYTES} of the file, or all of a shorter one.
 */
function kernelProblem(head, arch) {
    // A bzImage may be an EFI program that looks like more than one form: it is enough that one of them fits.
    const forms = FORMS.filter(({ matches }) => matches(head));
    if (forms.some(({ arches }) => arches.includes(arch)))
        return undefined;
    const [form] = forms;
    if (form !== undefined)
        return otherArch(form.name, arch);
    if (textAt(head, 0, '\x7fELF'))
        return elfProblem(head, arch);
    // QEMU unpacks gzip for arm64 alone; what is in it is not looked at.
    if (arch === 'aarch64' && textAt(head, 0, '\x1f\x8b'))
        return undefined;
    const known = NOT_A_KERNEL.find(([magic]) => textAt(head, 0, magic));
    return known?.[1] ?? `is not a kernel; name ${WANTED[arch]}`;
}
function otherArch(what, arch) {
    return `is ${what}, and the guest is ${arch}; name ${WANTED[arch]}, or the other \`arch\``;
}
function elfProblem(head, arch) {
    const isBigEndian = head[5] === 2;
    const machine = head.length >= 20 ? (isBigEndian ? head.readUInt16BE(18) : head.readUInt16LE(18)) : 0;
    const mips = { name: `${isBigEndian ? 'big' : 'little'}-endian MIPS`, arches: [isBigEndian ? 'mips' : 'mipsel'] };
    const known = machine === ELF_MIPS ? mips : ELF_MACHINES[machine];
    if (known?.arches.includes(arch))
        return undefined;
    return otherArch(`an ELF file for ${known?.name ?? 'an unknown architecture'}`, arch);
}
function textAt(head, offset, text) {
    return head.toString('latin1', offset, offset + text.length) === text;
}
const MULTIBOOT_MAGIC = 0x1badb002;
const MULTIBOOT_BYTES = 8192;
/** The magic number at a multiple of four bytes, with the checksum that makes it count. */
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









const HASH_CHUNK = 2 ** 20;
/** QEMU's x86 machines refuse firmware of any other size ("could not load PC BIOS"). */
const FIRMWARE_UNIT = 64 * 1024;
/**
 * Checks the files that the inputs name, before anything is started: each must be a regular file that can be read and is
 * not empty; a kernel must be one that QEMU can load (QEMU runs any bytes as a kernel and then hangs); firmware must have
 * a size that QEMU takes; the image must have the SHA-256 that was asked for. What a guest will see lies in no folder of the system
 * that is closed for reading (`openHostFile`).
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
        [
            'image',
            (0,url/* isImageUrl */.Zj)(inputs.image ?? '') ? undefined : inputs.image,
            imageSha256 === undefined ? undefined : hasSha256(imageSha256, deadline),
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
        // The policy is for maqet alone, wherever it is. Non-blocking, so that a FIFO that nobody writes to is an error and not a hang.
        file = input === 'policy' ? await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK) : (await (0,host_paths/* openHostFile */.np)(path)).handle;
    }
    catch (error) {
        return error instanceof host_paths/* HostPathError */.mL ? error.problem : (0,open_problem/* openProblem */.K)((0,errors/* errnoOf */.UQ)(error), error);
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
        return (0,open_problem/* openProblem */.K)((0,errors/* errnoOf */.UQ)(error), error);
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/storage/errors.ts
var storage_errors = __webpack_require__(4910);
;// CONCATENATED MODULE: ./src/storage/variables.ts



/**
 * Makes a VM's own copy of UEFI's variables, with mode 0600. The template is only read.
 *
 * If this fails, there is no new file at `target`, and one that was there is left alone.
 *
 * @throws StorageError if something is there already, or the copy cannot be made.
 */
async function copyVariables(template, target) {
    try {
        await (0,promises_.copyFile)(template, target, promises_.constants.COPYFILE_EXCL);
    }
    catch (error) {
        if ((0,errors/* errnoOf */.UQ)(error) !== 'EEXIST')
            await (0,promises_.rm)(target, { force: true });
        throw refused(template, target, error);
    }
    try {
        // The copy has the template's mode, which may forbid to write.
        await (0,promises_.chmod)(target, 0o600);
    }
    catch (error) {
        await (0,promises_.rm)(target, { force: true });
        throw refused(template, target, error);
    }
}
function refused(template, target, cause) {
    return new storage_errors/* StorageError */.a(`The UEFI variables ${template} cannot be copied to ${target}: ${(0,errors/* errorText */.kc)(cause)}.`, {
        remedy: "Check the free space of the VM's folder and the right to read the firmware.",
        cause,
    });
}

// EXTERNAL MODULE: ./src/toolchain/errors.ts
var toolchain_errors = __webpack_require__(6136);
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(8451);
;// CONCATENATED MODULE: ./src/toolchain/firmware-descriptor.ts

/** What a machine's name without a version stands for, as the names with one begin. */
const ALIASES = { q35: 'pc-q35-', pc: 'pc-i440fx-', virt: 'virt-' };
/**
 * Reads a firmware descriptor (QEMU's `docs/interop/firmware.json`). Pure.
 *
 * @returns undefined if it is none, or not for UEFI in two raw flash images on that machine.
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
/** Puts the offers that refuse the least first; those of one kind stay in the order of their files' names. Pure. */
function byPreference(offers) {
    return offers.toSorted((a, b) => a.strictness - b.strictness);
}
function isTarget(target, arch, machine) {
    if (target['architecture'] !== arch)
        return false;
    const names = [machine, ALIASES[machine] ?? machine];
    return texts(target['machines']).some((glob) => names.some((name) => fits(glob, name)));
}
/** A glob as descriptors have it: `*` for anything, the rest as it is. */
function fits(glob, name) {
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

;// CONCATENATED MODULE: ./src/toolchain/firmware-places.ts



/** The folders of this machine, and those beside a QEMU that was built or unpacked elsewhere. */
function firmwarePlaces(env, qemu) {
    const own = qemu === undefined ? [] : [external_node_path_default().resolve(external_node_path_default().dirname(realPath(qemu)), '../share/qemu')];
    const data = [...new Set([...own, '/usr/local/share/qemu', '/opt/homebrew/share/qemu', '/usr/share/qemu'])];
    const home = env['XDG_CONFIG_HOME'] ?? external_node_path_default().join(env['HOME'] ?? '/', '.config');
    return { descriptors: [home, '/etc'].map((folder) => external_node_path_default().join(folder, 'qemu/firmware')).concat(data.map(below)), data };
}
function below(folder) {
    return external_node_path_default().join(folder, 'firmware');
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
 * Images that need no descriptor, by their names below a data folder: those that QEMU brings itself (x86 shares the variables
 * of i386, arm64 those of ARM), and those of a distribution without descriptors (Alpine).
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
/** The machines that they are made for. */
const KNOWN_MACHINES = /^(pc|q35|virt)(-|$)/;
/** The flash chips of these boards have one size, and QEMU refuses an image of any other. */
const FLASH_BYTES = { aarch64: 64 * 2 ** 20, arm: 64 * 2 ** 20, riscv64: 32 * 2 ** 20 };
/** The best UEFI that is there for a machine, or undefined. A descriptor that cannot be read, or whose images cannot, is passed over. */
function findUefi(places, arch, machine) {
    const described = byPreference(offers(places.descriptors, arch, machine));
    const names = KNOWN_MACHINES.test(machine) ? (KNOWN[arch] ?? []) : [];
    const known = places.data.flatMap((folder) => names.map(([code, variables]) => ({ code: external_node_path_default().join(folder, code), variablesTemplate: external_node_path_default().join(folder, variables) })));
    const found = [...described, ...known].find((files) => isUsable(files, FLASH_BYTES[arch]));
    return found === undefined ? undefined : { code: found.code, variablesTemplate: found.variablesTemplate };
}
function offers(folders, arch, machine) {
    const files = new Map();
    for (const folder of folders) {
        for (const name of listJson(folder))
            if (!files.has(name))
                files.set(name, external_node_path_default().join(folder, name));
    }
    const inOrder = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return inOrder.flatMap(([, file]) => uefiOffer(readJson(file), arch, machine) ?? []);
}
function listJson(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).filter((name) => name.endsWith('.json'));
    }
    catch {
        return [];
    }
}
/** An empty file hides a descriptor; it is no JSON, and so it offers nothing. */
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

// EXTERNAL MODULE: ./src/toolchain/host.ts + 1 modules
var toolchain_host = __webpack_require__(1131);
// EXTERNAL MODULE: ./src/toolchain/install.ts
var toolchain_install = __webpack_require__(3692);
// EXTERNAL MODULE: ./src/toolchain/package-managers.ts
var package_managers = __webpack_require__(9880);
;// CONCATENATED MODULE: ./src/toolchain/firmware.ts





/** The packages that hold UEFI. Facts: Debian 12 and 13, Ubuntu 24.04, Fedora 41, Arch, Alpine 3.21; Homebrew has it in QEMU's own. */
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
 * Finds UEFI for a machine: by the descriptors that distributions install for QEMU, among the images that QEMU brings itself,
 * and last in a package that is installed for it. One without Secure Boot is preferred: it boots anything.
 *
 * @throws ToolchainError if there is none for that architecture, or none on this machine; InstallError if its package cannot be
 *   installed. Both name the package.
 * @throws CancelledError when the deadline's signal is aborted.
 */
async function resolveUefi(request, host = (0,toolchain_host/* systemHost */.Ek)(), places = firmwarePlaces(host.env, request.qemu)) {
    const { arch, machine, install, log, deadline } = request;
    const packages = PACKAGES[arch];
    if (packages === undefined) {
        throw new toolchain_errors/* ToolchainError */.g8(`There is no UEFI for ${arch} guests.`, {
            remedy: `Leave \`firmware\` out, or name an image; UEFI is there for ${UEFI_ARCHES.join(', ')}.`,
        });
    }
    const found = findUefi(places, arch, machine);
    if (found !== undefined)
        return found;
    const manager = (0,package_managers/* findPackageManager */.L)(host.env.PATH);
    const name = manager === undefined ? undefined : packages[manager.name];
    if (!install || manager === undefined || name === undefined) {
        const why = install ? 'there is no package that maqet could install' : '`install` is `false`';
        const how = manager !== undefined && name !== undefined ? `Run \`${manager.byHand([name])}\`` : `Install UEFI ${likeDebian(packages)}`;
        throw missing(request, `, and ${why}`, how);
    }
    await (0,toolchain_install/* installPackages */.R)({ manager, packages: [name], log, deadline }, host);
    const installed = findUefi(places, arch, machine);
    if (installed === undefined)
        throw missing(request, ` although the package ${name} is installed`, 'Choose another `machine`');
    return installed;
}
function likeDebian(packages) {
    return `(on Debian and Ubuntu the package ${packages['apt-get']})`;
}
function missing({ arch, machine }, circumstance, how) {
    return new toolchain_errors/* ToolchainError */.g8(`No UEFI firmware for ${arch} guests on the machine ${machine} was found${circumstance}.`, {
        remedy: `${how}, or name an image with the \`firmware\` input.`,
    });
}

// EXTERNAL MODULE: ./src/vm/platforms.ts
var platforms = __webpack_require__(1037);
;// CONCATENATED MODULE: ./src/engine/plan/firmware.ts




/**
 * What the machine starts with, besides what it has of its own: what was asked for, or UEFI for a disk or CD on a machine that
 * has nothing else to start one with. A kernel needs none.
 */
function wantedFirmware({ firmware, arch, kernel, image, cdrom, disks, }) {
    if (firmware !== undefined)
        return firmware.kind === 'own' ? undefined : firmware;
    const boots = image !== undefined || cdrom !== undefined || disks.length > 0;
    return boots && kernel === undefined && (0,platforms/* diskStarter */.H6)(arch) === 'uefi' ? { kind: 'uefi' } : undefined;
}
/**
 * Makes it ready: the image that was named, or UEFI, with a copy of its variables for this VM alone.
 *
 * @throws ToolchainError if there is no UEFI for this machine and none can be installed.
 */
async function prepareFirmware(wanted, { arch, install }, found, folder, { log }, deadline) {
    if (wanted.kind === 'file')
        return { kind: 'bios', file: wanted.file };
    const { machine, toolchain } = found;
    const { code, variablesTemplate } = await resolveUefi({ arch, machine, qemu: toolchain.qemuSystem.path, install, log, deadline });
    const variables = external_node_path_default().join(folder.disks, 'uefi-variables.fd');
    await copyVariables(variablesTemplate, variables);
    return { kind: 'flash', code, variables };
}

// EXTERNAL MODULE: ./src/vm/arguments/disks.ts
var disks = __webpack_require__(4740);
;// CONCATENATED MODULE: ./src/vm/disk-room.ts



/** On one controller; the disks behind USB's are on hubs that QEMU adds by itself (7.2). */
const MOST_USB = 39;
const MOST_SCSI = 256;
/** Slots of the bus that the machine itself leaves free, by the machine's name (7.2). Of another machine nothing is known. */
const PCI_SLOTS = [
    [/(^|-)q35(-|$)/, 30],
    [/^pc(-i440fx-|$)/, 30],
    [/^virt(-|$)/, 31],
    [/^pseries(-|$)/, 32],
    [/^malta$/, 14],
];
/** The devices of maqet's that take a slot of their own. */
const PCI_DEVICE = /^(?:virtio-\w+-pci|vhost-user-fs-pci|pvpanic-pci|pcie-root-port|qemu-xhci|ich9-ahci|nvme|VGA)(?:,|$)/;
/**
 * The interfaces that are to have more disks than the machine has room for, as measured with QEMU 7.2, which refuses to start then.
 * Pure. Extra arguments are left out: where their devices go is for QEMU to say.
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
/** AHCI has six ports; the controllers before it had two channels for two drives each. */
function idePlaces({ arch, machine }) {
    return (0,platforms/* platformOf */.tj)(arch).ide === 'added' || /(^|-)q35(-|$)/.test(machine) ? 6 : 4;
}
/** Slots of the PCI bus that the devices other than disks leave. */
function freeSlots(spec, disks) {
    const slots = PCI_SLOTS.find(([machine]) => machine.test(spec.machine))?.[1];
    if (slots === undefined || (0,platforms/* platformOf */.tj)(spec.arch).transport !== 'pci')
        return Number.POSITIVE_INFINITY;
    const args = (0,vm_args/* qemuArguments */.N5)({ ...spec, qemuArgs: [] }, { platform: 'linux' });
    const devices = args.filter((value, index) => args[index - 1] === '-device' && PCI_DEVICE.test(value));
    return slots - (devices.length - disks);
}

// EXTERNAL MODULE: ./src/engine/guest/steps.ts + 1 modules
var steps = __webpack_require__(1703);
// EXTERNAL MODULE: ./src/toolchain/lookup.ts
var lookup = __webpack_require__(1297);
// EXTERNAL MODULE: ./src/toolchain/probe.ts
var probe = __webpack_require__(7105);
// EXTERNAL MODULE: ./src/toolchain/version.ts
var toolchain_version = __webpack_require__(6347);
;// CONCATENATED MODULE: ./src/toolchain/virtiofsd.ts









/** The packages that hold nothing else. Facts: Debian 13, Ubuntu 24.04, Fedora 41, Arch, Alpine 3.21. */
const virtiofsd_PACKAGES = {
    'apt-get': 'virtiofsd',
    dnf: 'virtiofsd',
    pacman: 'virtiofsd',
    apk: 'virtiofsd',
};
const FILE = 'virtiofsd';
/** The first daemon that can keep a guest from writing: `--readonly`. The C one has no such option. */
const READ_ONLY_SINCE = '>=1.13.0';
const VERSION_LIMIT_MS = 15_000;
const NINE_P = 'leave the word `virtiofs` out of `share` for 9p';
const BY_HAND = 'Install the package `virtiofsd` (Debian 13, Ubuntu 24.04, Fedora, Arch and Alpine have it)';
/** Where distributions put it, besides PATH; and beside a QEMU that was built elsewhere. */
function virtiofsdFolders(env, qemu) {
    const prefix = external_node_path_default().resolve(external_node_path_default().dirname(virtiofsd_realPath(qemu)), '..');
    const own = ['libexec', 'lib/qemu'].map((folder) => external_node_path_default().join(prefix, folder));
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
 * Finds a daemon that can do what is wanted as this user: among what is there, and if there is none at all, in a package that is
 * installed for it. Nothing stands in for one that is there and cannot.
 *
 * @param folders - see {@link virtiofsdFolders}.
 * @throws ToolchainError that says of each daemon why it will not do, or that there is none; InstallError.
 * @throws CancelledError when the deadline's signal is aborted.
 */
async function resolveVirtiofsd(request, folders, host = (0,toolchain_host/* systemHost */.Ek)(), platform = process.platform) {
    if (platform !== 'linux')
        throw unusable('it needs Linux', 'It does not run here');
    const found = await look(request, folders, host);
    if (found !== undefined)
        return found;
    await install(request, host);
    const installed = await look(request, folders, host);
    if (installed === undefined)
        throw unusable('no `virtiofsd` was found although its package is installed', BY_HAND);
    return installed;
}
/** The first one that will do; undefined if there is none at all. */
async function look({ readOnly, deadline }, folders, host) {
    const problems = [];
    for (const file of (0,lookup/* lookInFolders */.oA)(FILE, folders)) {
        const daemon = await virtiofsd_probe(file, host, deadline);
        const problem = typeof daemon === 'string' ? daemon : shortcoming(daemon, readOnly);
        if (typeof daemon !== 'string' && problem === undefined)
            return daemon;
        problems.push(`\`${file}\` ${problem}`);
    }
    if (problems.length === 0)
        return undefined;
    throw unusable(problems.join('; '), readOnly ? `${BY_HAND} in version 1.13 or newer` : BY_HAND);
}
/** What a daemon is, or why it does not run. */
async function virtiofsd_probe(file, host, deadline) {
    const limit = deadline.atMost(VERSION_LIMIT_MS);
    const finished = await host.run([file, '--version'], { deadline: limit, env: host.env });
    const trouble = (0,probe/* describeFailure */.I)(finished, limit.ms);
    if (trouble !== undefined)
        return `does not run: ${trouble}`;
    const [, old, version] = /^virtiofsd (version )?(?:backend )?v?(\d{1,4}\.\d{1,4}(?:\.\d{1,4})?)/m.exec(finished.stdout) ?? [];
    if (version === undefined)
        return 'is some other program';
    return { file, version, kind: old === undefined ? 'rust' : 'c', asRoot: host.isRoot };
}
/** Why a daemon will not do; undefined if it will. Pure. */
function shortcoming({ kind, version, asRoot }, readOnly) {
    if (kind === 'c' && !asRoot)
        return `(of QEMU ${version}) runs as root alone`;
    if (!readOnly || (kind === 'rust' && (0,toolchain_version/* isInRange */.h)(version, READ_ONLY_SINCE)))
        return undefined;
    return `(${kind === 'c' ? 'of QEMU ' : ''}${version}) cannot keep the guest from writing, which \`ro\` asks for`;
}
async function install({ install: may, log, deadline }, host) {
    const manager = (0,package_managers/* findPackageManager */.L)(host.env['PATH']);
    const name = manager === undefined ? undefined : virtiofsd_PACKAGES[manager.name];
    if (may && manager !== undefined && name !== undefined) {
        await (0,toolchain_install/* installPackages */.R)({ manager, packages: [name], log, deadline }, host);
        return;
    }
    const why = may ? 'there is no package that maqet could install' : '`install` is `false`';
    throw unusable(`there is no \`virtiofsd\`, and ${why}`, manager && name ? `Run \`${manager.byHand([name])}\`` : BY_HAND);
}
function unusable(reason, how) {
    return new toolchain_errors/* ToolchainError */.g8(`The input \`share\` asks for virtiofs, which cannot be used: ${reason}.`, { remedy: `${how}, or ${NINE_P}.` });
}

;// CONCATENATED MODULE: ./src/vm/virtiofsd.ts
/**
 * How a daemon that can do what the share asks for is started. Pure.
 *
 * It sees nothing but the folder: as root by `chroot`, which works in containers too, and otherwise in namespaces of its own. It
 * serves one connection and ends with it.
 *
 * Facts: `--help` of virtiofsd 7.2 (C) and 1.13 (Rust).
 */
function shareDaemon({ file, kind, asRoot }, { path, tag, readOnly, socket }) {
    const listen = `--socket-path=${socket}`;
    const sandbox = asRoot ? 'chroot' : 'namespace';
    if (kind === 'rust') {
        const args = [listen, `--shared-dir=${path}`, `--sandbox=${sandbox}`, ...(readOnly ? ['--readonly'] : [])];
        return { tag, file, args, socket, lock: `${socket}.pid` };
    }
    if (readOnly)
        throw new TypeError('the C daemon cannot keep a guest from writing');
    // Its options are parted by commas, and a backslash takes the next character as it is.
    const source = path.replace(/[\\,]/g, '\\$&');
    const args = ['-f', listen, '-o', `source=${source}`, '-o', `sandbox=${sandbox}`];
    return { tag, file, args, socket, lock: `/var/run/virtiofsd/${socket}.pid` };
}

;// CONCATENATED MODULE: ./src/engine/plan/shares.ts



/** True if a daemon is needed. */
function wantsVirtiofs({ share }) {
    return share.some(isVirtiofs);
}
/** Shares that need nothing but QEMU. */
function plainShares({ share }) {
    return { shares: share.map(({ transport: _, ...one }) => one), daemons: [] };
}
/**
 * Finds the virtiofs daemon, and decides how it is started for each share that asks for it.
 *
 * @param qemu - path of the emulator.
 * @throws ToolchainError if there is none that can do what is asked; InstallError.
 */
async function serveShares({ share, install }, qemu, { log }, deadline) {
    const readOnly = share.filter(isVirtiofs).some((one) => one.readOnly);
    const program = await resolveVirtiofsd({ readOnly, install, log, deadline }, virtiofsdFolders(process.env, qemu));
    const shares = share.map(({ transport, ...one }) => (transport === 'virtiofs' ? { ...one, socket: socketName() } : one));
    return { shares, daemons: shares.flatMap((one) => ('socket' in one ? [shareDaemon(program, one)] : [])) };
}
function isVirtiofs({ transport }) {
    return transport === 'virtiofs';
}
/** No other on this machine: the C daemon locks that name for all of its user's, whatever the folder. */
function socketName() {
    return `virtiofs-${(0,external_node_crypto_.randomUUID)().slice(0, 8)}.sock`;
}

;// CONCATENATED MODULE: ./src/engine/plan/spec.ts

/** Everything that decides QEMU's command line, from the inputs and what was found out. Pure. */
function vmSpec(inputs, { machine, accel, disks, shares, ports, firmware, seed, selfTest }) {
    const { kernel, initrd, append, cdrom } = inputs;
    return {
        name: inputs.vm,
        arch: inputs.arch,
        machine,
        cpu: inputs.cpu ?? (0,defaults/* defaultCpu */.I)(inputs.arch),
        cpus: inputs.cpus,
        memoryBytes: inputs.memory,
        accel,
        disks,
        shares,
        network: inputs.network,
        ports,
        qemuArgs: inputs.qemuArgs,
        ...(selfTest === undefined ? {} : { selfTest }),
        ...(kernel === undefined ? {} : { kernel }),
        ...(initrd === undefined ? {} : { initrd }),
        ...(append === undefined ? {} : { append }),
        ...(cdrom === undefined ? {} : { cdrom }),
        ...(firmware === undefined ? {} : { firmware }),
        ...(seed === undefined ? {} : { seed }),
    };
}

;// CONCATENATED MODULE: ./src/engine/plan/machine.ts







const NAMED = 'name what is to be booted with `image`, or with `kernel` and `initrd`';
/**
 * Checks what the machine of the architecture makes of the inputs: that it can boot what is named, has what the disks are to be
 * attached to and room for them, and boots a guest at all in which something can be run.
 *
 * @throws InputError naming every problem; nothing has been looked up or started.
 */
function checkMachine(inputs) {
    const problems = [...guestProblems(inputs), ...starterProblems(inputs), ...interfaceProblems(inputs), ...roomProblems(inputs)];
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
}
/** The embedded guest prints a line and halts, on x86: nothing can be run in it, and there is none for another architecture. */
function guestProblems(inputs) {
    if (!(0,plan_disks/* bootsSelfTest */.aO)(inputs))
        return [];
    if (!(0,platforms/* hasSelfTest */.xy)(inputs.arch))
        return [{ input: 'arch', value: inputs.arch, problem: `has no embedded guest; ${NAMED}` }];
    if (!(0,steps/* usesGuest */.D)(inputs))
        return [];
    const input = inputs.run !== undefined ? 'run' : inputs.copyIn.length > 0 ? 'copy-in' : 'copy-out';
    return [{ input, value: inputs.run?.split('\n')[0] ?? '', problem: `needs a guest that can do it; ${NAMED}` }];
}
/** A machine without firmware of its own starts a kernel alone. Where there is UEFI for it is known to the toolchain. */
function starterProblems(inputs) {
    const { arch, kernel, firmware = { kind: 'own' } } = inputs;
    if ((0,plan_disks/* bootsSelfTest */.aO)(inputs) || kernel !== undefined || firmware.kind !== 'own' || (0,platforms/* diskStarter */.H6)(arch) !== 'none')
        return [];
    return [{ input: 'arch', value: arch, problem: 'has a machine without firmware, which boots no disk; name a `kernel` as well' }];
}
function interfaceProblems({ arch, disks }) {
    const possible = (0,platforms/* diskInterfaces */.a_)(arch);
    return disks
        .filter((disk) => !possible.includes(disk.interface))
        .map((disk) => ({
        input: 'disks',
        value: disk.interface,
        problem: `(${disk.name}) is an interface that the machine for ${arch} does not have; use one of ${possible.join(', ')}`,
    }));
}
/** A name or path of which only that it is there counts. */
const SOME = '/';
/** What the machine will be made of is known by now; what its files are called is not needed to count them. */
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
        seed: (0,plan_disks/* wantsSeed */.Hd)(inputs) ? SOME : undefined,
        selfTest: (0,plan_disks/* bootsSelfTest */.aO)(inputs) ? SOME : undefined,
    });
    return crowdedInterfaces(spec).map((crowd) => crowdProblem(crowd, spec.machine));
}
function crowdProblem({ interfaces, disks, room }, machine) {
    const others = interfaces.includes('scsi') ? 'use fewer' : 'use `interface: scsi` for the others';
    const fit = room > 0 ? `are more than the ${room} that fit into the machine ${machine}` : `do not fit into the machine ${machine}`;
    return { input: 'disks', value: `${disks} on ${interfaces.join(', ')}`, problem: `${fit}, besides its other devices; ${others}` };
}

// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(1314);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./src/engine/plan/ports.ts




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

;// CONCATENATED MODULE: ./src/engine/plan/snapshot-disks.ts

/**
 * Refuses a VM that is about to be started, that is to have snapshots, and that has no disk for them or one that cannot hold
 * any. Pure.
 *
 * @throws InputError
 */
function checkSnapshotDisks(inputs) {
    const { image, disks, snapshot, script } = inputs;
    if (![...snapshot, ...script].some((step) => step.kind === 'snapshot'))
        return;
    const writable = disks.filter((disk) => !disk.readOnly);
    const problem = (input, value, text) => ({ input, value, problem: text });
    const problems = writable.flatMap(({ name, source, interface: attached }) => [
        ...(source.kind === 'blank' && source.format === 'raw'
            ? [problem('disks', name, 'is a raw disk, which holds no snapshots; make it qcow2 or `readonly: true`')]
            : []),
        ...(attached === 'nvme'
            ? [problem('disks', name, 'is an NVMe disk, whose state QEMU cannot save in a snapshot; use another interface')]
            : []),
    ]);
    if (image === undefined && writable.length === 0) {
        problems.push(problem('snapshot', 'a VM without a disk', 'needs a disk to put the snapshots in; add `disks: "- {size: 1G}"`'));
    }
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
}

// EXTERNAL MODULE: ./src/engine/plan/ssh.ts + 3 modules
var plan_ssh = __webpack_require__(5641);
;// CONCATENATED MODULE: ./src/engine/plan/plan.ts












/**
 * Finds and makes all that a VM needs, the cheapest check first: files and ports, QEMU, firmware, accelerator, disks.
 *
 * @throws InputError, ToolchainError, AcceleratorError, StorageError …; nothing has been started.
 */
async function planVm(request, phases, env) {
    const { inputs, folder, deadline, onToolchain } = request;
    const { ports, programs } = await phases('inputs', async () => {
        checkMachine(inputs);
        checkSnapshotDisks(inputs);
        await checkInputFiles(inputs, deadline);
        const programs = (0,plan_ssh/* sshPrograms */.Ww)(inputs, process.env['PATH']);
        return { programs, ports: await choosePorts((0,plan_ssh/* neededForwards */.Yu)(inputs, programs)) };
    });
    const { arch, qemu, qemuVersion: versionRange, install } = inputs;
    const toolchain = await phases('toolchain', async () => (0,resolve/* resolveToolchain */.W)({ arch, qemu, versionRange, install, toolCache: await env.toolCache(), log: env.log, deadline }));
    onToolchain(toolchain);
    const { shares, daemons } = wantsVirtiofs(inputs)
        ? await phases('shares', () => serveShares(inputs, toolchain.qemuSystem.path, env, deadline))
        : plainShares(inputs);
    const fixed = (0,defaults/* defaultMachine */.n)(arch, toolchain.qemuSystem.version);
    const machine = inputs.machine ?? fixed;
    const wanted = wantedFirmware(inputs);
    const firmware = wanted && (await phases('firmware', () => prepareFirmware(wanted, inputs, { machine, toolchain }, folder, env, deadline)));
    const accel = request.accelerator ?? (await phases('accelerator', () => (0,accelerator/* resolveAccelerator */.a)(inputs, fixed, toolchain, env, deadline)));
    const ssh = await (0,plan_ssh/* setUpSsh */.ET)(programs, inputs.sshUser, ports, folder, deadline);
    const disks = await phases('disks', () => (0,plan_disks/* prepareDisks */.EM)(inputs, toolchain, folder, deadline, env));
    const seed = await (0,plan_disks/* prepareSeed */.LH)(inputs, ssh, folder, env);
    const selfTest = (0,plan_disks/* bootsSelfTest */.aO)(inputs) ? (0,plan_disks/* selfTestFile */.zD)(folder) : undefined;
    return {
        spec: vmSpec(inputs, { machine, accel: accel.accel, disks, shares, ports, firmware, seed, selfTest }),
        daemons,
        guest: { candidates: candidates(inputs, ssh !== undefined), ssh: ssh?.access ?? null },
        toolchain,
        accelReason: accel.reason,
    };
}
/**
 * The ways that `auto` tries. A shell on the console is looked for only where nothing but a kernel is booted: elsewhere the text
 * that looks for it may end up in a boot menu or at a login.
 */
function candidates({ image, cdrom, disks }, ssh) {
    const bare = image === undefined && cdrom === undefined && disks.length === 0;
    return ['agent', ...(ssh ? ['ssh'] : []), ...(bare ? ['serial'] : [])];
}

// EXTERNAL MODULE: ./src/engine/preflight/check.ts + 6 modules
var check = __webpack_require__(1471);
// EXTERNAL MODULE: ./src/engine/preflight/refuse.ts + 18 modules
var refuse = __webpack_require__(7863);
// EXTERNAL MODULE: ./src/engine/records/delivery.ts + 3 modules
var delivery = __webpack_require__(7985);
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
    await (0,delivery/* orderDelivery */.f4)(folder, inputs);
    const refused = (0,check/* checkPlan */.G)(inputs, layers, { memoryBytes: inputs.memory, arch: inputs.arch, created: plannedBackEnds(inputs) });
    try {
        if (refused.length > 0)
            await (0,refuse/* refuseBeforeStart */.ok)(refused, folder, inputs.vm, env);
        const plan = await planVm(request, phases, env);
        return await phases('start', () => launch(request, plan, env));
    }
    catch (error) {
        await recordFailure(error, refused.length > 0, request, env);
        throw error;
    }
}
async function launch(request, { spec, daemons, guest, toolchain, accelReason }, env) {
    const { inputs, layers, folder, deadline } = request;
    const client = rpc_client/* SupervisorClient */.U.launch(folder, env.supervisorEntry, env.signal);
    client.onLog = ({ level, text }) => env.log[level](text);
    try {
        const { pid, qemuVersion } = await client.start({
            spec,
            qemu: toolchain.qemuSystem.path,
            args: (0,vm_args/* qemuArguments */.N5)(spec, { platform: process.platform }),
            daemons,
            accelReason,
            layers,
            caller: env.caller,
            secrets: env.secrets,
            stopLimits: (0,plan_disks/* stopLimits */.h8)(inputs),
            guest,
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
            context: { memoryBytes: spec.memoryBytes, arch: spec.arch },
            cursor: 0,
            toolchain,
        };
    }
    catch (error) {
        const alone = await client.abandon();
        const told = (await (0,image_in_use/* imageInUse */.QJ)((0,errors/* errorText */.kc)(error))) ?? blamedInput(error, spec);
        if (alone && isRefusal(error)) {
            // What is told is why the VM did not start.
            await (0,disk_audit/* removeUnusedDisks */.n)(spec.disks, folder, inputs.vm, env).catch((problem) => env.log.warning((0,errors/* errorText */.kc)(problem)));
        }
        throw told;
    }
}
/** The supervisor has seen QEMU end by itself before it let the guest run. One that has itself gone has said nothing of the kind. */
function isRefusal(error) {
    return error instanceof wire/* RemoteError */.Hi && error.name === 'VmCrashedError';
}
/** What the VM will have that a command may name; the running VM's own list decides when the command is sent. */
function plannedBackEnds({ image, disks: more, cdrom, network }) {
    const disks = [...(image === undefined ? [] : [{ name: 'disk0' }]), ...more];
    return (0,vm_args/* backEndNames */.ZU)({ disks, network, ...(cdrom === undefined ? {} : { cdrom }) });
}
async function recordFailure(error, audited, { inputs, layers, folder, record }, env) {
    const current = await (0,state_folder/* readRecord */.aE)(folder).catch(() => undefined);
    // Once the supervisor has taken over, it has recorded the failure itself.
    if (current === undefined || current.owner.pid !== process.pid)
        return;
    if (!audited)
        await (0,refuse/* auditFailedStart */.Xw)(error, layers, folder, inputs.vm, env);
    await (0,state_folder/* writeRecord */.rh)(folder, { ...record, owner: (0,shared_process/* identify */.ls)(process.pid), state: 'failed', reason: (0,errors/* errorText */.kc)(error) });
}


/***/ }),

/***/ 3055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ openProblem)
/* harmony export */ });
/**
 * What is wrong with a file that could not be opened or read, in words that continue "Input `x` (file) …".
 *
 * @param code - the system's error code, such as `ENOENT`.
 */
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


/***/ })

};
