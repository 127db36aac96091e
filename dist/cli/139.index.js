export const id = 139;
export const ids = [139];
export const modules = {

/***/ 9139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startVm: () => (/* binding */ startVm)
});

// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/shared/process.ts
var shared_process = __webpack_require__(6588);
// EXTERNAL MODULE: ./src/supervisor/client.ts + 2 modules
var supervisor_client = __webpack_require__(8473);
// EXTERNAL MODULE: ./src/supervisor/folder.ts
var supervisor_folder = __webpack_require__(3864);
// EXTERNAL MODULE: ./src/toolchain/resolve.ts + 4 modules
var resolve = __webpack_require__(3827);
// EXTERNAL MODULE: ./src/vm/args.ts
var args = __webpack_require__(2768);
// EXTERNAL MODULE: ./src/vm/defaults.ts
var defaults = __webpack_require__(1207);
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
    const value = { machine: spec.machine, cpu: spec.cpu, memory: (0,units/* formatBytes */.z3)(spec.memoryBytes) }[input];
    return new errors/* InputError */.dz([{ input, value, problem }], `Correct the input; nothing is left running. ${error.message}`);
}

// EXTERNAL MODULE: ./src/engine/hardware.ts + 13 modules
var hardware = __webpack_require__(5547);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/shared/deadline.ts
var shared_deadline = __webpack_require__(8013);
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
// EXTERNAL MODULE: ./src/engine/prepare.ts + 6 modules
var prepare = __webpack_require__(3297);
// EXTERNAL MODULE: ./src/engine/refuse.ts + 22 modules
var refuse = __webpack_require__(5801);
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
    const toolchain = await phases('toolchain', async () => (0,resolve/* resolveToolchain */.W)({ arch, qemu, versionRange, install, toolCache: await env.toolCache(), log: env.log, deadline }));
    onToolchain(toolchain);
    const machine = inputs.machine ?? (0,defaults/* defaultMachine */.n)(arch, toolchain.qemuSystem.version);
    const accel = await phases('accelerator', () => (0,hardware/* resolveAccelerator */.a)(inputs, (0,defaults/* defaultMachine */.n)(arch, toolchain.qemuSystem.version), toolchain, env, deadline));
    const disks = await phases('disks', () => (0,prepare/* prepareDisks */.EM)(inputs, toolchain, folder, deadline, env.log));
    return { spec: (0,prepare/* vmSpec */.$m)(inputs, { machine, accel, disks, ports }, folder), toolchain, reason: accel.reason };
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
            stopLimits: (0,prepare/* stopLimits */.h8)(inputs),
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
        await client.abandon();
        throw blamedInput(error, spec);
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


/***/ })

};
