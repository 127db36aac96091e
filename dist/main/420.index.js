export const id = 420;
export const ids = [420,347];
export const modules = {

/***/ 86420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startVm: () => (/* binding */ startVm)
});

// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(58382);
// EXTERNAL MODULE: ./src/shared/process.ts
var shared_process = __webpack_require__(16588);
// EXTERNAL MODULE: ./src/state/folder.ts
var state_folder = __webpack_require__(18349);
// EXTERNAL MODULE: ./src/storage/image-in-use.ts
var image_in_use = __webpack_require__(9536);
// EXTERNAL MODULE: ./src/supervisor/rpc/client.ts + 5 modules
var rpc_client = __webpack_require__(29186);
// EXTERNAL MODULE: ./src/supervisor/rpc/wire.ts + 1 modules
var wire = __webpack_require__(93302);
// EXTERNAL MODULE: ./src/vm/arguments/syntax.ts
var syntax = __webpack_require__(58019);
;// CONCATENATED MODULE: ./src/vm/arguments/boot.ts

const CODE = 'maqet_code';
const VARIABLES = 'maqet_variables';
const SELF_TEST = 'maqet_self_test';
/** Nodes whose content is part of the machine's state, so that a snapshot holds it: flash chips. */
const STATE_NODES = [VARIABLES];
/** What the machine starts with: firmware, a kernel, or the self-test guest's boot sector. */
function bootArguments(spec) {
    const named = (option, value) => (value === undefined ? [] : [option, value]);
    return [
        ...firmwareArguments(spec.firmware),
        ...named('-kernel', spec.kernel),
        // As it is, commas too: QEMU 7.2 opens the whole text as one file for a Linux kernel (measured).
        ...named('-initrd', spec.initrd),
        ...named('-append', spec.append),
        ...(spec.selfTest === undefined ? [] : selfTestArguments(spec.selfTest)),
    ];
}
/** The properties of `-machine` that put flash images in place. */
function firmwareProperties(firmware) {
    return firmware?.kind === 'flash' ? [`pflash0=${CODE}`, `pflash1=${VARIABLES}`] : [];
}
function firmwareArguments(firmware) {
    if (firmware === undefined)
        return [];
    if (firmware.kind === 'bios')
        return ['-bios', firmware.file];
    return [...(0,syntax/* fileNode */.Ts)(CODE, 'raw', firmware.code, true), ...(0,syntax/* fileNode */.Ts)(VARIABLES, 'raw', firmware.variables, false)];
}
/** The geometry is what SeaBIOS needs to boot a disk of one sector. */
function selfTestArguments(sector) {
    const device = `virtio-blk-pci,drive=${SELF_TEST},bootindex=0,cyls=1,heads=1,secs=1`;
    return [...(0,syntax/* fileNode */.Ts)(SELF_TEST, 'raw', sector, true), '-device', device];
}

// EXTERNAL MODULE: ./src/vm/platforms.ts
var platforms = __webpack_require__(31037);
;// CONCATENATED MODULE: ./src/vm/arguments/channels.ts

/** The descriptors that QEMU inherits: no socket on disk leads to its monitor or into the guest (design §2). */
const QMP_FD = 3;
const SERIAL_FD = 4;
const AGENT_FD = 5;
/** The name of the port for the guest agent, in the guest and in the event VSERPORT_CHANGE. */
const AGENT_PORT = 'org.qemu.guest_agent.0';
/** The monitor, the first serial port, and the guest agent's port. */
function channelArguments({ arch }) {
    return [
        ...['-chardev', `socket,id=qmp,fd=${QMP_FD}`, '-mon', 'chardev=qmp,mode=control'],
        ...['-chardev', `socket,id=serial0,fd=${SERIAL_FD}`, '-serial', 'chardev:serial0'],
        ...['-chardev', `socket,id=agent0,fd=${AGENT_FD}`, '-device', `virtio-serial-${(0,platforms/* platformOf */.tj)(arch).transport}`],
        ...['-device', `virtserialport,chardev=agent0,id=agent0,name=${AGENT_PORT}`],
    ];
}

// EXTERNAL MODULE: ./src/vm/arguments/disks.ts
var arguments_disks = __webpack_require__(14740);
;// CONCATENATED MODULE: ./src/vm/arguments/shares.ts


/** The guest's memory, where a daemon is to see it. */
const SHARED_MEMORY = 'maqet_ram';
/** Folders of the host, each over 9p or, with a daemon of its own, over virtiofs. */
function shareArguments({ shares, arch }) {
    const { transport } = (0,platforms/* platformOf */.tj)(arch);
    return shares.flatMap(({ socket, ...share }, index) => {
        const id = `share${index}`;
        return socket === undefined ? ninePArguments(id, share, transport) : virtiofsArguments(id, share.tag, socket, transport);
    });
}
/**
 * `security_model=none`: a file that the guest makes is a plain file of this user with the mode that the guest gave it, links
 * are links, and a `chown` that this user may not do is passed over. The mapped models leave files on the host that only
 * QEMU can read as they were meant. `multidevs=remap`: mounts below the folder cannot make two files look like one.
 */
function ninePArguments(id, { path, tag, readOnly, securityModel = 'none' }, transport) {
    const options = `id=${id},path=${(0,syntax/* escapeValue */.PI)(path)},security_model=${securityModel},multidevs=remap${readOnly ? ',readonly=on' : ''}`;
    return ['-fsdev', `local,${options}`, '-device', `virtio-9p-${transport},fsdev=${id},mount_tag=${tag}`];
}
/** QEMU runs in a folder below the VM's: so the address stays within the 107 bytes of a UNIX socket's (Linux). */
function virtiofsArguments(id, tag, socket, transport) {
    return ['-chardev', `socket,id=${id},path=../${socket}`, '-device', `vhost-user-fs-${transport},chardev=${id},tag=${tag}`];
}
function needsSharedMemory(shares) {
    return shares.some(({ socket }) => socket !== undefined);
}
/** The machine's properties that put its memory where a daemon can read the requests in it. */
function memoryProperties({ shares }) {
    return needsSharedMemory(shares) ? [`memory-backend=${SHARED_MEMORY}`] : [];
}
/** That memory: anonymous, and nothing but descriptors that QEMU hands over leads to it. */
function memoryArguments({ shares, memoryBytes }) {
    const memory = `memory-backend-memfd,id=${SHARED_MEMORY},size=${memoryBytes / 2 ** 20}M,share=on`;
    return needsSharedMemory(shares) ? ['-object', memory] : [];
}

;// CONCATENATED MODULE: ./src/vm/arguments/machine.ts



/** More CPUs than this need the newer of ARM's interrupt controllers, whose number QEMU 7.2 does not choose by itself. */
const MOST_CPUS_OF_GIC2 = 8;
/** The machine itself: type, CPUs, memory, and what it does when the guest ends. */
function machineArguments(spec) {
    const properties = [`accel=${spec.accel}`, ...archProperties(spec), ...firmwareProperties(spec.firmware), ...memoryProperties(spec)];
    return [
        ...['-machine', [spec.machine, ...properties].join(',')],
        ...['-cpu', spec.cpu, '-smp', String(spec.cpus), '-m', `size=${spec.memoryBytes / 2 ** 20}M`],
        ...memoryArguments(spec),
        ...['-action', 'reboot=reset,shutdown=pause,panic=pause'],
    ];
}
function archProperties({ arch, machine, cpus }) {
    if ((arch !== 'arm' && arch !== 'aarch64') || !/^virt(-|$)/.test(machine))
        return [];
    return [
        // Kernels without LPAE, such as Debian's armmp, reach nothing above 4 GiB: neither RAM nor the PCI bus may be there.
        ...(arch === 'arm' ? ['highmem=off'] : []),
        ...(cpus > MOST_CPUS_OF_GIC2 ? ['gic-version=3'] : []),
    ];
}
/** Screen, news of a panic, and randomness. */
function commonDevices({ arch }) {
    const { extras, transport } = (0,platforms/* platformOf */.tj)(arch);
    return [
        ...['-display', 'none', ...extras.flatMap((device) => ['-device', device])],
        ...['-object', 'rng-builtin,id=rng0', '-device', `virtio-rng-${transport},rng=rng0`],
    ];
}

;// CONCATENATED MODULE: ./src/vm/arguments/network.ts

/** The id of the network's back end. */
const NETWORK_NAME = 'net0';
/** A network card behind QEMU's user-mode NAT, with forwards from the loopback alone; or no card at all. */
function networkArguments({ network, ports, arch }) {
    if (network === 'none')
        return ['-nic', 'none'];
    const forwards = ports.map((port) => `,hostfwd=${port.protocol}:127.0.0.1:${port.host}-:${port.guest}`);
    const restrict = network === 'isolated' ? ',restrict=on' : '';
    const { transport } = (0,platforms/* platformOf */.tj)(arch);
    // An empty romfile: the guest boots from what the inputs name, and no iPXE package is needed. Only PCI cards have one.
    const card = `virtio-net-${transport},netdev=${NETWORK_NAME}${transport === 'pci' ? ',romfile=' : ''}`;
    return ['-netdev', `user,id=${NETWORK_NAME}${restrict}${forwards.join('')}`, '-device', card];
}

;// CONCATENATED MODULE: ./src/vm/args.ts










const SANDBOX = 'on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny';
/**
 * QEMU's whole command line for a VM. Pure: equal specs give equal arguments.
 *
 * - nothing that QEMU would add on its own (`-nodefaults -no-user-config`);
 * - file names travel as JSON or as an argument of their own, so no name can add an option;
 * - the CPUs do not run until `cont` (`-S`), so that no event is missed before QMP is negotiated;
 * - a guest that powers off or panics leaves QEMU paused: its memory can still be dumped.
 */
function qemuArguments(spec, host) {
    return [
        ...['-name', (0,syntax/* escapeValue */.PI)(spec.name), '-nodefaults', '-no-user-config', '-S'],
        ...(host.platform === 'linux' ? ['-sandbox', SANDBOX] : []),
        ...machineArguments(spec),
        ...channelArguments(spec),
        ...commonDevices(spec),
        ...bootArguments(spec),
        ...(0,arguments_disks/* diskArguments */.eA)(spec),
        ...shareArguments(spec),
        ...networkArguments(spec),
        ...spec.qemuArgs,
    ];
}
/** The node names and ids of what {@link qemuArguments} creates and a QMP command may name: disks and the network. */
function backEndNames({ disks, cdrom, network }) {
    return [...disks.map((disk) => disk.name), ...(cdrom === undefined ? [] : [arguments_disks/* CDROM_NAME */.CD]), ...(network === 'none' ? [] : [NETWORK_NAME])];
}

// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(64886);
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
var disk_audit = __webpack_require__(67333);
// EXTERNAL MODULE: ./src/engine/plan/disks.ts + 13 modules
var plan_disks = __webpack_require__(17259);
// EXTERNAL MODULE: ./src/toolchain/lookup.ts
var lookup = __webpack_require__(31297);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./src/shared/deadline.ts
var shared_deadline = __webpack_require__(18013);
;// CONCATENATED MODULE: ./src/toolchain/run.ts



const OUTPUT_LIMIT = 64 * 1024;
const TERM_GRACE_MS = 2000;
const KILL_GRACE_MS = 2000;
/** A daemon that a package started may hold the pipes open for ever: output that comes later than this is not waited for. */
const DRAIN_MS = 200;
/**
 * Runs a program in a process group of its own and waits for it, no longer than the deadline.
 *
 * When the time is up or the signal is aborted, the whole group gets SIGTERM, then SIGKILL, before this settles: nothing that
 * the program started in its group is left.
 *
 * @throws CancelledError when the deadline's signal is aborted. Nothing else: see {@link Finished}.
 */
async function runBounded(command, options) {
    const [file = '', ...args] = command;
    if (options.deadline.signal?.aborted)
        throw new errors/* CancelledError */.cc(`\`${file}\``);
    const { env } = options;
    let child;
    try {
        child = (0,external_node_child_process_.spawn)(file, args, { env, detached: true, stdio: ['pipe', 'pipe', 'pipe'] });
    }
    catch (error) {
        return notStarted(error);
    }
    const output = captureOutput(child);
    feed(child, options.input ?? '');
    const ended = whenEnded(child);
    try {
        const end = await options.deadline.race(ended, `\`${file}\``);
        if ('startError' in end)
            return notStarted(end.startError);
        await output.settled(DRAIN_MS);
        return { ...end, ...output.texts(), timedOut: false, startError: undefined };
    }
    catch (error) {
        await killGroup(child, options);
        if (error instanceof errors/* CancelledError */.cc)
            throw error;
        return { code: null, signal: null, ...output.texts(), timedOut: true, startError: undefined };
    }
    finally {
        output.release();
    }
}
function notStarted(error) {
    return { code: null, signal: null, stdout: '', stderr: '', timedOut: false, startError: (0,errors/* errnoOf */.UQ)(error) ?? (0,errors/* errorText */.kc)(error) };
}
function feed(child, input) {
    // A program that ends without reading its input is judged by its exit code, not by the broken pipe.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
}
function whenEnded(child) {
    return new Promise((resolve) => {
        child.once('error', (startError) => resolve({ startError }));
        child.once('exit', (code, signal) => resolve({ code, signal }));
    });
}
function captureOutput(child) {
    const kept = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr']) {
        child[name]?.setEncoding('utf8').on('data', (text) => {
            kept[name] = (kept[name] + text).slice(-OUTPUT_LIMIT);
        });
    }
    const closed = new Promise((resolve) => child.once('close', () => resolve()));
    return {
        texts: () => ({ ...kept }),
        settled: async (ms) => {
            const enough = new AbortController();
            await Promise.race([closed, (0,shared_deadline/* sleep */.y)(ms, enough.signal).catch(() => undefined)]);
            enough.abort();
        },
        release: () => {
            child.stdout?.destroy();
            child.stderr?.destroy();
        },
    };
}
async function killGroup(child, options) {
    if (child.pid === undefined)
        return;
    for (const [signal, graceMs] of [
        ['SIGTERM', TERM_GRACE_MS],
        ['SIGKILL', KILL_GRACE_MS],
    ]) {
        if (!(await signalGroup(child.pid, signal, options)))
            return;
        const end = performance.now() + graceMs;
        while (performance.now() < end) {
            if (!groupExists(child.pid))
                return;
            await (0,shared_deadline/* sleep */.y)(20);
        }
    }
}
/** Signals a process group, as root through `killWith` where needed. Returns false once the group is gone. */
async function signalGroup(group, signal, { killWith, env }) {
    try {
        process.kill(-group, signal);
        return true;
    }
    catch (error) {
        if ((0,errors/* errnoOf */.UQ)(error) !== 'EPERM' || killWith === undefined)
            return (0,errors/* errnoOf */.UQ)(error) === 'EPERM';
    }
    const [file = '', ...args] = killWith;
    await new Promise((resolve) => {
        const killer = (0,external_node_child_process_.spawn)(file, [...args, '-s', signal.slice(3), '--', `-${group}`], { env, stdio: 'ignore', timeout: KILL_GRACE_MS });
        killer.once('error', () => resolve());
        killer.once('exit', () => resolve());
    });
    return true;
}
function groupExists(group) {
    try {
        process.kill(-group, 0);
        return true;
    }
    catch (error) {
        return (0,errors/* errnoOf */.UQ)(error) === 'EPERM';
    }
}

;// CONCATENATED MODULE: ./src/toolchain/host.ts


/** The machine that this process runs on. */
function systemHost() {
    return { env: process.env, isRoot: process.geteuid?.() === 0, run: runBounded };
}
/** RUNNER_TRACKING_ID: by it the runner finds what a killed step left behind. */
const KEPT_VARIABLES = ['PATH', 'HOME', 'USER', 'TMPDIR', 'TERM', 'RUNNER_TRACKING_ID'];
const PROXY_VARIABLES = ['http_proxy', 'https_proxy', 'no_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY', 'all_proxy'];
/**
 * A command as root: as it is for root, else through `sudo -n`, which never asks for a password.
 *
 * The child gets PATH, proxies and `extra` only: a package's scripts run as root and have no use for the job's secrets.
 *
 * @returns undefined where this process is not root and there is no sudo.
 */
function elevate(host, command, extra = {}) {
    const env = { ...plainEnvironment(host.env), ...extra };
    if (host.isRoot)
        return { command, env };
    const sudo = (0,lookup/* lookOnPath */.Uh)('sudo', host.env.PATH)[0];
    if (sudo === undefined)
        return undefined;
    const proxies = PROXY_VARIABLES.filter((name) => env[name] !== undefined);
    const prefix = [sudo, '-n', ...(proxies.length > 0 ? [`--preserve-env=${proxies.join(',')}`] : [])];
    // sudo clears the environment, so what the command needs is set behind it.
    const assignments = Object.entries({ LC_ALL: 'C', ...extra }).map(([name, value]) => `${name}=${value}`);
    return { command: [...prefix, 'env', ...assignments, ...command], env, killWith: [sudo, '-n', 'kill'] };
}
/** The part of an environment that a helper program needs. */
function plainEnvironment(env) {
    const names = [...KEPT_VARIABLES, ...PROXY_VARIABLES].filter((name) => env[name] !== undefined);
    return { ...Object.fromEntries(names.map((name) => [name, env[name]])), LC_ALL: 'C' };
}

// EXTERNAL MODULE: ./src/toolchain/manifest.ts + 1 modules
var toolchain_manifest = __webpack_require__(11673);
// EXTERNAL MODULE: ./src/toolchain/errors.ts
var toolchain_errors = __webpack_require__(86136);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(10371);
// EXTERNAL MODULE: ./src/toolchain/version.ts
var toolchain_version = __webpack_require__(96347);
;// CONCATENATED MODULE: ./src/toolchain/probe.ts





/** A healthy QEMU answers in 4–11 ms; a cold disk under load needs seconds at most. */
const VERSION_LIMIT_MS = 15_000;
/**
 * Runs `--version` and returns what the program is.
 *
 * @throws ProgramBrokenError if it cannot be started, hangs, fails, or is some other program.
 * @throws DeadlineError when `deadline` passes first (a program that hangs is given 15 s at most).
 * @throws CancelledError when the deadline's signal is aborted.
 */
async function probeBinary(program, file, host, deadline) {
    const facts = (0,lookup/* executableFacts */.sB)(file);
    if (facts === undefined)
        throw new toolchain_errors/* ProgramBrokenError */.aw(file, 'it is not an executable file');
    const limit = deadline.atMost(VERSION_LIMIT_MS);
    const finished = await host.run([file, '--version'], { deadline: limit, env: host.env });
    if (finished.timedOut && deadline.expired)
        throw new errors/* DeadlineError */.j3(`\`${file} --version\``, Math.round(deadline.ms));
    const trouble = describeFailure(finished, limit.ms);
    if (trouble !== undefined)
        throw new toolchain_errors/* ProgramBrokenError */.aw(file, trouble);
    const version = (0,toolchain_version/* parseVersion */.o)(program, finished.stdout);
    if (version === undefined) {
        throw new toolchain_errors/* ProgramBrokenError */.aw(file, `its --version says "${firstLine(finished.stdout)}" where "${program.banner} …" is expected`);
    }
    return { path: file, version, ...facts };
}
/** Why a finished program counts as failed, harmless for a log; undefined if it exited with 0. */
function describeFailure(finished, limitMs) {
    if (finished.startError !== undefined)
        return `it cannot be started (${finished.startError})`;
    if (finished.timedOut)
        return `no end after ${Math.round(limitMs)} ms; it was killed`;
    if (finished.code === 0)
        return undefined;
    const how = finished.code === null ? `killed by ${finished.signal ?? 'a signal'}` : `exit code ${finished.code}`;
    const said = lastLine(finished.stderr) || lastLine(finished.stdout);
    return said === '' ? how : `${how}, "${said}"`;
}
function firstLine(text) {
    return (0,untrusted_text/* oneLine */.T)(text.trim().split('\n')[0] ?? '', 120);
}
function lastLine(text) {
    return (0,untrusted_text/* oneLine */.T)(text.trim().split('\n').at(-1) ?? '', 200);
}

;// CONCATENATED MODULE: ./src/toolchain/install.ts





const INSTALL_LIMITS = { attempts: 3, commandMs: 240_000, pauseMs: 3000 };
/** `sudo` complains about a host name that does not resolve (usual in containers) and then works all the same. */
const SUDO_REFUSAL = /^sudo: (?!unable to resolve host)/m;
/**
 * Installs packages, with retries, as root or through `sudo -n`.
 *
 * Each command is bounded in time and killed with everything that it started. Nothing asks a question.
 *
 * @throws InstallError that names the packages, the last failure and the command to run by hand.
 * @throws CancelledError when the deadline's signal is aborted.
 */
async function installPackages(request, host) {
    const { manager, packages, log, deadline, limits = INSTALL_LIMITS } = request;
    let reason = 'there was no time left to try';
    for (let attempt = 1; attempt <= limits.attempts && !deadline.expired; attempt += 1) {
        const bound = (0,units/* formatDuration */.a3)(Math.min(limits.commandMs, deadline.remainingMs));
        const how = `attempt ${attempt} of ${limits.attempts}, each command at most ${bound}`;
        log.info(`Installing ${packages.join(', ')} with ${manager.name} (${how}).`);
        const failure = await attemptOnce(request, attempt, limits, host);
        if (failure === undefined)
            return;
        reason = failure.reason;
        log.info(`${manager.name}: ${reason}.`);
        if (failure.isFinal)
            break;
        if (attempt < limits.attempts)
            await (0,shared_deadline/* sleep */.y)(Math.min(limits.pauseMs * attempt, deadline.remainingMs), deadline.signal);
    }
    throw new toolchain_errors/* InstallError */.sy(`Could not install ${packages.join(', ')} with ${manager.name}: ${reason}.`, {
        remedy: `Run \`${manager.byHand(packages)}\` in an earlier step, or name an installed QEMU with the \`qemu\` input.`,
        status: deadline.expired ? 'timed-out' : 'failed',
    });
}
async function attemptOnce(request, attempt, limits, host) {
    const { manager, packages, deadline } = request;
    for (const { label, command } of manager.steps(packages, attempt)) {
        const ready = prepare(manager, command, host);
        if (ready === undefined)
            return { reason: 'it needs root, this user is not root, and there is no `sudo`', isFinal: true };
        const { command: full, ...options } = ready;
        const limit = deadline.atMost(limits.commandMs);
        const finished = await host.run(full, { ...options, deadline: limit });
        const trouble = describeFailure(finished, limit.ms);
        if (trouble === undefined)
            continue;
        if (SUDO_REFUSAL.test(finished.stderr))
            return { reason: `\`sudo -n\` is refused (${trouble})`, isFinal: true };
        // The first attempt may have used lists that are old or empty; only after a refresh is the answer final.
        const isUnknown = manager.unknownPackage.test(`${finished.stdout}\n${finished.stderr}`);
        return { reason: `\`${label}\`: ${trouble}`, isFinal: attempt > 1 && isUnknown };
    }
    return undefined;
}
function prepare(manager, command, host) {
    if (manager.needsRoot)
        return elevate(host, command, manager.env);
    return { command, env: { ...plainEnvironment(host.env), ...manager.env } };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/toolchain/arch.ts
var toolchain_arch = __webpack_require__(73807);
;// CONCATENATED MODULE: ./src/toolchain/locate.ts





/**
 * Finds the files, without running any.
 *
 * @throws InputError if `qemu` names something that is not there or cannot be the emulator.
 */
function locate(request) {
    const emulator = (0,toolchain_arch/* emulatorFor */.jt)(request.arch);
    const onPath = (program) => {
        request.onLookup();
        return { program, files: (0,lookup/* lookOnPath */.Uh)(program.file, request.pathVariable), named: false };
    };
    if (request.qemu === 'auto')
        return { system: onPath(emulator), image: onPath(toolchain_arch/* IMAGE_TOOL */.X3) };
    const { system, folders } = fromInput(request.qemu, request.arch, emulator);
    // The image tool need not lie beside a QEMU that somebody built; any version reads and writes the same formats.
    const image = onPath(toolchain_arch/* IMAGE_TOOL */.X3);
    const files = [...(0,lookup/* lookInFolders */.oA)(toolchain_arch/* IMAGE_TOOL */.X3.file, folders), ...image.files];
    return { system: { program: emulator, files: [system], named: true }, image: { ...image, files } };
}
function fromInput(value, arch, emulator) {
    const absolute = external_node_path_default().resolve(value);
    const refuse = (problem) => new errors/* InputError */.dz([{ input: 'qemu', value, problem }]);
    let isFolder;
    try {
        isFolder = (0,external_node_fs_.statSync)(absolute).isDirectory();
    }
    catch {
        throw refuse('does not exist; name the program, a folder that holds it, or `auto`');
    }
    if (isFolder) {
        const folders = [absolute, external_node_path_default().join(absolute, 'bin')];
        const system = (0,lookup/* lookInFolders */.oA)(emulator.file, folders)[0];
        if (system === undefined)
            throw refuse(`is a folder without an executable \`${emulator.file}\` (also not in its \`bin\`)`);
        return { system, folders };
    }
    if ((0,toolchain_arch/* isOtherEmulator */.cc)(external_node_path_default().basename(absolute), arch))
        throw refuse(`is the emulator of another architecture; \`arch: ${arch}\` needs \`${emulator.file}\``);
    if ((0,lookup/* lookInFolders */.oA)(external_node_path_default().basename(absolute), [external_node_path_default().dirname(absolute)]).length === 0)
        throw refuse('is not an executable file');
    return { system: absolute, folders: [external_node_path_default().dirname(absolute)] };
}

;// CONCATENATED MODULE: ./src/toolchain/package-managers.ts


/** Stalled mirrors are given up by apt itself; a pseudo-terminal would take dpkg out of the process group that is killed. */
const APT = [
    'apt-get',
    ...['Acquire::Retries=2', 'Acquire::http::Timeout=20', 'Acquire::https::Timeout=20'].flatMap((option) => ['-o', option]),
    ...['DPkg::Lock::Timeout=60', 'Dpkg::Use-Pty=0'].flatMap((option) => ['-o', option]),
];
const DNF = ['dnf', '-y', '--setopt=timeout=20', '--setopt=retries=2', '--setopt=install_weak_deps=False'];
const MANAGERS = {
    'apt-get': {
        needsRoot: true,
        env: { DEBIAN_FRONTEND: 'noninteractive' },
        steps: (packages, attempt) => [
            ...(attempt > 1 ? [{ label: 'apt-get update', command: [...APT, 'update'] }] : []),
            { label: 'apt-get install', command: [...APT, 'install', '-y', '--no-install-recommends', ...packages] },
        ],
        unknownPackage: /Unable to locate package|has no installation candidate/,
        byHand: (packages) => `sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`,
    },
    dnf: {
        needsRoot: true,
        env: {},
        steps: (packages, attempt) => [
            { label: 'dnf install', command: [...DNF, ...(attempt > 1 ? ['--refresh'] : []), 'install', ...packages] },
        ],
        unknownPackage: /No match for argument|Unable to find a match/,
        byHand: (packages) => `sudo dnf install -y ${packages.join(' ')}`,
    },
    pacman: {
        needsRoot: true,
        env: {},
        steps: (packages, attempt) => [
            { label: 'pacman -S', command: ['pacman', attempt > 1 ? '-Sy' : '-S', '--noconfirm', '--needed', ...packages] },
        ],
        unknownPackage: /target not found/,
        byHand: (packages) => `sudo pacman -Sy ${packages.join(' ')}`,
    },
    apk: {
        needsRoot: true,
        env: {},
        steps: (packages) => [{ label: 'apk add', command: ['apk', 'add', '--no-cache', ...packages] }],
        unknownPackage: /no such package/,
        byHand: (packages) => `sudo apk add ${packages.join(' ')}`,
    },
    brew: {
        needsRoot: false,
        env: { HOMEBREW_NO_INSTALL_CLEANUP: '1', HOMEBREW_NO_ENV_HINTS: '1', NONINTERACTIVE: '1' },
        steps: (packages, attempt) => [
            ...(attempt > 1 ? [{ label: 'brew update', command: ['brew', 'update'] }] : []),
            { label: 'brew install', command: ['brew', 'install', ...packages] },
        ],
        unknownPackage: /No available formula/,
        byHand: (packages) => `brew install ${packages.join(' ')}`,
    },
};
/** The package manager of a machine: the first one that is on its PATH, or undefined. */
function findPackageManager(pathVariable) {
    const name = toolchain_arch/* MANAGER_NAMES */.tX.find((candidate) => (0,lookup/* lookOnPath */.Uh)(candidate, pathVariable).length > 0);
    return name === undefined ? undefined : { name, ...MANAGERS[name] };
}
/** The packages that hold some programs, each once. */
function packagesFor(manager, programs) {
    return [...new Set(programs.map((program) => program.packages[manager]))];
}

;// CONCATENATED MODULE: ./src/toolchain/search.ts






/**
 * One search without the manifest: locate, run what was found, install what was not (once), look again.
 *
 * A program on PATH that does not run is passed over with a warning; one that the user named is an error.
 */
class Search {
    request;
    host;
    onLookup;
    broken = new Map();
    /** @param onLookup - called for each scan of PATH. */
    constructor(request, host, onLookup) {
        this.request = request;
        this.host = host;
        this.onLookup = onLookup;
    }
    /** @throws the errors of `resolveToolchain`. */
    async run() {
        const first = await this.look();
        if (first.pair !== undefined)
            return { pair: first.pair, installed: false };
        await this.install(first.missing);
        const second = await this.look();
        if (second.pair === undefined)
            throw this.missingError(second.missing, ' although the packages are installed');
        return { pair: second.pair, installed: true };
    }
    async look() {
        const { arch, qemu, versionRange } = this.request;
        const { system, image } = locate({ arch, qemu, pathVariable: this.host.env.PATH, onLookup: this.onLookup });
        // Both are awaited even if one fails: no `--version` outlives the search.
        const [first, second] = await Promise.allSettled([this.firstThatRuns(system, versionRange), this.firstThatRuns(image, undefined)]);
        if (first.status === 'rejected')
            throw first.reason;
        if (second.status === 'rejected')
            throw second.reason;
        const [qemuSystem, qemuImg] = [first.value, second.value];
        if (qemuSystem !== undefined && qemuImg !== undefined)
            return { pair: { qemuSystem, qemuImg }, missing: [] };
        const missing = [...(qemuSystem === undefined ? [system.program] : []), ...(qemuImg === undefined ? [image.program] : [])];
        return { pair: undefined, missing };
    }
    /** The first candidate that runs and has the right version; undefined if none runs. */
    async firstThatRuns({ program, files, named }, range) {
        const others = [];
        for (const file of files) {
            try {
                const binary = await probeBinary(program, file, this.host, this.request.deadline);
                if (range === undefined || (0,toolchain_version/* isInRange */.h)(binary.version, range))
                    return binary;
                others.push(binary);
            }
            catch (error) {
                if (named || !(error instanceof toolchain_errors/* ProgramBrokenError */.aw))
                    throw error;
                if (!this.broken.has(file))
                    this.request.log.warning(`${error.message} It is passed over.`);
                this.broken.set(file, error);
            }
        }
        // The package manager would bring the version that is there already: say so at once rather than after an installation.
        if (range !== undefined && others.length > 0)
            throw new toolchain_errors/* QemuVersionError */.JJ(range, others);
        return undefined;
    }
    async install(missing) {
        if (!this.request.install)
            throw this.missingError(missing, ', and `install` is `false`');
        const manager = findPackageManager(this.host.env.PATH);
        if (manager === undefined)
            throw this.missingError(missing, ', and no known package manager is there either');
        const { log, deadline, installLimits } = this.request;
        const limits = installLimits === undefined ? {} : { limits: installLimits };
        await installPackages({ manager, packages: packagesFor(manager.name, missing), log, deadline, ...limits }, this.host);
    }
    missingError(missing, circumstance) {
        const names = missing.map((program) => `\`${program.file}\``).join(' and ');
        const broken = [...this.broken.values()].map((error) => ` ${error.message}`).join('');
        const manager = findPackageManager(this.host.env.PATH);
        const how = manager === undefined
            ? `Install QEMU (on Debian and Ubuntu the packages ${packagesFor('apt-get', missing).join(', ')})`
            : `Run \`${manager.byHand(packagesFor(manager.name, missing))}\``;
        return new toolchain_errors/* ProgramMissingError */.DN(`No working ${names} on PATH${circumstance}.${broken}`, {
            remedy: `${how}, or name an installed QEMU with the \`qemu\` input.`,
        });
    }
}

;// CONCATENATED MODULE: ./src/toolchain/resolve.ts





/**
 * Finds the emulator and the image tool: `qemu` input, manifest, PATH, package manager, in this order.
 *
 * With a valid manifest this is one file read and one `stat` a program: no scan, no process. A manifest whose programs have
 * changed or gone is replaced, with one notice. What is returned satisfies `versionRange`.
 *
 * @throws InputError if `qemu` or `versionRange` cannot be used.
 * @throws ProgramMissingError, ProgramBrokenError, QemuVersionError, InstallError, DeadlineError: see there.
 * @throws CancelledError when the deadline's signal is aborted.
 */
async function resolveToolchain(request, host = systemHost()) {
    const started = performance.now();
    checkRange(request.versionRange);
    const counts = { hits: 0, misses: 0, lookups: 0, spawns: 0 };
    const done = (pair, source) => ({
        ...pair,
        source,
        counts,
        lookupMs: performance.now() - started,
    });
    const known = fromManifest(request);
    if (known !== undefined) {
        counts.hits = 1;
        return done(known, request.qemu === 'auto' ? 'manifest' : 'input');
    }
    counts.misses = 1;
    const { pair, installed } = await new Search(request, countingHost(host, counts), () => {
        counts.lookups += 1;
    }).run();
    await remember(request, pair);
    if (request.qemu !== 'auto')
        return done(pair, 'input');
    return done(pair, installed ? 'package-manager' : 'path');
}
function checkRange(range) {
    if (range === undefined || (0,toolchain_version.isVersionRange)(range))
        return;
    const problem = 'is not a semver range; use one such as `>=8.2`, `^9` or `7.x || 8.x`';
    throw new errors/* InputError */.dz([{ input: 'qemu-version', value: range, problem }]);
}
function fromManifest({ arch, qemu, versionRange, toolCache, log }) {
    const pair = (0,toolchain_manifest/* readManifest */.WI)(toolCache).toolchains[(0,toolchain_manifest/* toolchainKey */.p7)(arch, qemu)];
    if (pair === undefined)
        return undefined;
    const stale = (0,toolchain_manifest/* staleness */.TZ)(pair);
    if (stale !== undefined) {
        log.notice(`QEMU is looked up anew: ${stale} since it was last looked up.`);
        return undefined;
    }
    return versionRange === undefined || (0,toolchain_version/* isInRange */.h)(pair.qemuSystem.version, versionRange) ? pair : undefined;
}
async function remember({ arch, qemu, toolCache, log }, pair) {
    try {
        await (0,toolchain_manifest/* updateManifest */.xA)(toolCache, (manifest) => (0,toolchain_manifest/* withToolchain */.Y9)(manifest, (0,toolchain_manifest/* toolchainKey */.p7)(arch, qemu), pair));
    }
    catch (error) {
        log.notice(`The tool cache cannot be written, so the next step looks QEMU up again: ${(0,errors/* errorText */.kc)(error)}`);
    }
}
function countingHost(host, counts) {
    return {
        ...host,
        run: (command, options) => {
            counts.spawns += 1;
            return host.run(command, options);
        },
    };
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
var semver_default = /*#__PURE__*/__webpack_require__.n(semver);
;// CONCATENATED MODULE: ./src/vm/defaults.ts


/**
 * The machine type for an architecture on a QEMU of that version: fixed, so that the guest's hardware never drifts, where the
 * architecture has versioned types.
 */
function defaultMachine(arch, qemuVersion) {
    const { machines, machine } = (0,platforms/* platformOf */.tj)(arch);
    return machines.find(([since]) => semver_default().gte(qemuVersion, since))?.[1] ?? machine;
}
/** The CPU model for an architecture, the same under every accelerator. */
function defaultCpu(arch) {
    return (0,platforms/* platformOf */.tj)(arch).cpu;
}

;// CONCATENATED MODULE: ./src/toolchain/kvm.ts




const KVM_FILES = { device: '/dev/kvm', udevRule: '/etc/udev/rules.d/99-maqet-kvm.rules' };
const UDEV_RULE = 'KERNEL=="kvm", GROUP="kvm", MODE="0666", OPTIONS+="static_node=kvm"\n';
const COMMAND_LIMIT_MS = 15_000;
/** Opens `/dev/kvm` for reading and writing, as QEMU will, and closes it. Permission bits alone say too little (groups, ACLs, cgroups). */
function inspectKvm({ device } = KVM_FILES) {
    try {
        (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(device, external_node_fs_.constants.O_RDWR));
        return { state: 'usable', reason: `${device} opens` };
    }
    catch (error) {
        const code = (0,errors/* errnoOf */.UQ)(error) ?? 'unknown error';
        if (code === 'EACCES' || code === 'EPERM')
            return { state: 'forbidden', reason: `this user may not open ${device} (${code})` };
        if (code === 'ENOENT')
            return { state: 'absent', reason: `${device} does not exist` };
        return { state: 'absent', reason: `${device} does not open (${code})` };
    }
}
/**
 * Makes a forbidden `/dev/kvm` usable for everybody on a CI runner, and returns what it is afterwards. Never fails the run.
 *
 * First a udev rule: it survives the events that an installation of QEMU triggers (they reset the mode, so install first), and
 * it stays on the machine. Then, if the device still does not open, its mode.
 *
 * @throws CancelledError when the deadline's signal is aborted.
 */
async function repairKvm(request, host = systemHost()) {
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
    log.info(`${files.device} was forbidden to this user and was opened to everybody on this runner through ${how}.`);
    return inspectKvm(files);
}
/** Runs commands as root, one after the other, and remembers why the last one failed. */
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
        const ready = elevate(this.host, command);
        if (ready === undefined) {
            this.lastFailure = 'this user is not root and there is no `sudo`';
            return false;
        }
        const { command: full, ...options } = ready;
        const limit = this.deadline.atMost(COMMAND_LIMIT_MS);
        const failure = describeFailure(await this.host.run(full, { ...options, deadline: limit, input }), limit.ms);
        if (failure === undefined)
            return true;
        this.lastFailure = `\`${command.join(' ')}\`: ${failure}`;
        this.log.debug(`KVM: ${this.lastFailure}.`);
        return false;
    }
}

// EXTERNAL MODULE: ./src/toolchain/verdict.ts
var toolchain_verdict = __webpack_require__(43574);
// EXTERNAL MODULE: ./src/vm/errors.ts
var vm_errors = __webpack_require__(84154);
;// CONCATENATED MODULE: ./src/vm/accelerator.ts

/**
 * Chooses the accelerator. Nothing is believed that was not proved: a `/dev/kvm` that opens may still freeze every guest.
 *
 * @param wanted - the `accel` input.
 * @param native - the hardware accelerator that this host could have for this guest, if any.
 * @param prove - boots something under the accelerator and says whether it lived.
 * @throws AcceleratorError if `kvm` or `hvf` is wanted and does not work.
 */
async function chooseAccelerator(wanted, native, prove, log) {
    if (wanted === 'tcg')
        return { accel: 'tcg', reason: 'asked for' };
    if (wanted !== 'auto' && wanted !== native) {
        throw refused(wanted, `this host has no ${wanted.toUpperCase()} for this guest`);
    }
    if (native === undefined) {
        log.warning('This host has no hardware accelerator for this guest: it runs under TCG, which is many times slower.');
        return { accel: 'tcg', reason: 'no hardware accelerator for this guest on this host' };
    }
    const proof = await prove(native);
    if (proof.works)
        return { accel: native, reason: proof.detail };
    if (wanted !== 'auto')
        throw refused(wanted, proof.reason);
    log.warning(`${native.toUpperCase()} cannot be used: ${proof.reason}. The VM runs under TCG, which is many times slower.`);
    return { accel: 'tcg', reason: `${native.toUpperCase()} cannot be used: ${proof.reason}` };
}
function refused(accel, reason) {
    return new vm_errors/* AcceleratorError */.CN(`Input \`accel\` ("${accel}") cannot be met: ${reason}.`, {
        remedy: 'Use `accel: auto` to fall back to TCG, or a runner whose virtualisation works.',
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/guest/selftest/arm64.ts

/** The assembled `selftest-arm64.s`. A test assembles the source and compares. */
const arm64_CODE = `
  EAAAFAAAAAAAAAAAAAAAAJAAAAAAAAAACgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABBUk1kAAAAAAEgodIiYIBSIjAAuSABABACFEA4ogAANCMYQLnj/y83
  IgAAufv//xd/IAPV////F21hcWV0IHNlbGYtdGVzdDogcmVhZHkNCgAAAAAfIAPV`;
/**
 * The self-test guest for 64-bit ARM: a kernel of 144 bytes for QEMU's machine `virt`. It prints `SELF_TEST_READY` on the first
 * serial port and halts. It is there to prove an accelerator; it computes no page.
 */
const SELF_TEST_KERNEL_ARM64 = Buffer.from(arm64_CODE, 'base64');
/**
 * Writes that kernel, as a file that nobody may write to.
 *
 * @throws a system error when the file exists or cannot be written.
 */
async function writeSelfTestKernelArm64(file) {
    await (0,promises_.writeFile)(file, SELF_TEST_KERNEL_ARM64, { flag: 'wx', mode: 0o400 });
}

// EXTERNAL MODULE: ./src/guest/selftest/x86.ts
var x86 = __webpack_require__(86825);
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(78451);
;// CONCATENATED MODULE: ./src/qmp/acceptable.ts
/**
 * What QEMU's JSON parser takes. Measured on QEMU 7.2: nesting of 1,024 is too deep; a string of 64 MiB too long; lone
 * surrogates and Unicode's noncharacters are syntax errors, `\u0000` is not. The numbers here stay clear of its limits
 * (depth 1,024; 2 Mi tokens; 64 MiB).
 */
const DEPTH_LIMIT = 1000;
const TOKEN_LIMIT = 2_000_000;
const BYTE_LIMIT = 63 * 2 ** 20;
/** A text that is short and plain cannot run into any limit: a nesting of 1,000 alone takes 2,000 characters. */
const PLAIN_LENGTH = 2 * DEPTH_LIMIT;
const NOT_PLAIN = /[^ -~]|\\u/;
const UNACCEPTABLE_CHARACTER = /[\p{Cs}\p{Noncharacter_Code_Point}]/u;
/**
 * Why QEMU's parser would refuse a command, or undefined if it takes it.
 *
 * @param text - the command as it would be sent.
 * @param execute - its name.
 * @param args - its arguments, looked through only where the text does not already show that nothing is wrong.
 */
function whyRefused(text, execute, args) {
    if (text.length < PLAIN_LENGTH && !NOT_PLAIN.test(text))
        return undefined;
    if (Buffer.byteLength(text) > BYTE_LIMIT)
        return `they are longer than ${BYTE_LIMIT} bytes`;
    return whyStringRefused(execute) ?? (args === undefined ? undefined : whyValueRefused(args));
}
function whyStringRefused(text) {
    const found = UNACCEPTABLE_CHARACTER.exec(text);
    if (found === null)
        return undefined;
    return `QEMU takes no character U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
/** Looks through a value with a stack of its own, so that no nesting can exhaust the engine's. */
function whyValueRefused(root) {
    const open = [{ value: root, depth: 2 }];
    let tokens = 0;
    for (let item = open.pop(); item !== undefined; item = open.pop()) {
        const { value, depth } = item;
        tokens += 2;
        if (tokens > TOKEN_LIMIT)
            return 'they hold more than a million values';
        if (typeof value === 'string') {
            const problem = whyStringRefused(value);
            if (problem !== undefined)
                return problem;
        }
        if (typeof value !== 'object' || value === null)
            continue;
        if (depth > DEPTH_LIMIT)
            return `they are nested more than ${DEPTH_LIMIT} deep`;
        if (!Array.isArray(value)) {
            const problem = whyStringRefused(Object.keys(value).join(' '));
            if (problem !== undefined)
                return problem;
            tokens += 2 * Object.keys(value).length;
        }
        for (const child of Array.isArray(value) ? value : Object.values(value))
            open.push({ value: child, depth: depth + 1 });
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/qmp/errors.ts
var qmp_errors = __webpack_require__(92555);
;// CONCATENATED MODULE: ./src/qmp/messages.ts



/**
 * Reads one message. Nothing about its shape is taken for granted; integers keep all their digits.
 *
 * @throws QmpProtocolError for anything that is none of the four kinds.
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
    throw new qmp_errors/* QmpProtocolError */.d6('a message is neither greeting, reply nor event', text);
}
/**
 * The text of a command, open at its end for {@link withId}.
 *
 * QEMU answers text that its parser refuses with an error that carries no id, after which no reply can be told from
 * another: such arguments are found here.
 *
 * @throws QmpArgumentError for arguments that QEMU's parser would refuse.
 */
function encodeCommand(execute, args) {
    const body = encode(execute, args);
    const problem = whyRefused(body, execute, args);
    if (problem !== undefined)
        throw new qmp_errors/* QmpArgumentError */.YB(execute, problem);
    return body;
}
/** The finished command. No line feed: QEMU acts on the closing brace, and reads byte by byte. */
function withId(body, id) {
    return `${body},"id":${id}}`;
}
function encode(execute, args) {
    try {
        return `{"execute":${JSON.stringify(execute)}${args === undefined ? '' : `,"arguments":${(0,json/* stringifyJson */.sd)(args)}`}`;
    }
    catch (error) {
        // Nesting beyond the stack, or a text beyond the longest string.
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

;// CONCATENATED MODULE: ./src/qmp/calls.ts

/** QEMU reads at most 8 commands ahead; with more it would stop reading, and a write could block. */
const WINDOW = 8;
/** More ids than places, so that a reply that comes twice meets no command that has the id again already. */
const IDS = WINDOW + 2;
/**
 * The commands of one connection: those that wait for their turn, in order, and at most 8 that QEMU has.
 *
 * An id is used again only after its reply is in, also if nobody waits for that reply any more: it can never reach another
 * command. Ids have one digit because QEMU reads its monitor byte by byte, at some 3 µs each (measured on 7.2).
 */
class CallWindow {
    send;
    queued = new Set();
    sent = new Map();
    lastId = 0;
    constructor(send) {
        this.send = send;
    }
    /** Sends the call, or queues it. */
    add(call) {
        this.queued.add(call);
        this.advance();
    }
    /**
     * Ends the call with this id; its place goes to the next.
     *
     * @returns the call, or undefined if no such command awaits a reply.
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
    /** Takes back a call that was not sent. One that was keeps its place until QEMU is done with it. */
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

;// CONCATENATED MODULE: ./src/qmp/framing.ts

const LF = 0x0a;
const MIB = 2 ** 20;
const NOTHING = Buffer.alloc(0);
/** A buffer larger than this is given back once its line is out; a smaller one is kept for the next. */
const KEEP_BYTES = MIB;
const FIRST_BYTES = 64 * 1024;
const NOT_BLANK = /[^ \t\r]/;
/** The largest line accepted unless told otherwise: a reply of 64 MiB (QEMU's own limit for its input) and its envelope. */
const LINE_LIMIT_BYTES = 65 * MIB;
/**
 * Splits a byte stream into the texts of its lines.
 *
 * Guarantees, for any bytes in any split: each line comes out once, in order, as soon as its line feed is in; time is
 * linear in the bytes even if they arrive one at a time; memory is at most about three times the longest line. Lines end
 * in LF or CRLF (QEMU sends CRLF, its guest agent LF); blank ones are skipped. Bytes that are not UTF-8 become U+FFFD.
 */
class LineFrames {
    limitBytes;
    // One growing buffer, not a list of chunks: a list costs a hundred bytes of bookkeeping for a chunk of one byte.
    buffer = NOTHING;
    used = 0;
    constructor(limitBytes = LINE_LIMIT_BYTES) {
        this.limitBytes = limitBytes;
    }
    /**
     * Takes the next bytes and returns the lines that they complete.
     *
     * @throws QmpProtocolError if a line is longer than the limit, whether or not it is complete. The stream is useless then.
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
    /** The bytes of the line that has begun and not ended. */
    get pendingBytes() {
        return this.used;
    }
    complete(chunk, start, end) {
        if (this.used === 0) {
            this.checkLength(end - start);
            return framing_text(chunk, start, end);
        }
        this.keep(chunk, start, end);
        const line = framing_text(this.buffer, 0, this.used);
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
            throw new qmp_errors/* QmpProtocolError */.d6(`a message is longer than ${this.limitBytes} bytes`);
    }
}
/** A line without the carriage return of a CRLF. */
function framing_text(bytes, start, end) {
    return bytes.toString('utf8', start, end > start && bytes[end - 1] === 0x0d ? end - 1 : end);
}

;// CONCATENATED MODULE: ./src/qmp/client.ts





/**
 * The client's end of one QMP connection, which it owns: `close()` or any failure destroys the stream.
 *
 * Guarantees:
 * - a reply reaches the call that it answers, whatever the order, or nobody;
 * - events that QEMU sent before a reply have reached every listener before the call resolves;
 * - every pending call is rejected as soon as the connection ends, by whoever's hand;
 * - anything that is not QMP ends the connection: a reply without an id could be anybody's.
 */
class QmpClient {
    stream;
    currentState = 'idle';
    closedBy;
    greeted;
    frames = new LineFrames();
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
     * Takes the greeting and enters command mode. Call it once.
     *
     * If it fails, the stream is destroyed and the state is `closed`.
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
            // A chunk can hold what is awaited and something fatal after it.
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
     * Runs one command and returns what QEMU returned.
     *
     * Commands run in the order of the calls; at most 8 are with QEMU, the rest waits its turn under its own deadline. A call
     * that rejects because of its deadline may still take effect if it was sent; its late reply is dropped.
     *
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
     * @returns a function that ends this.
     */
    onEvent(listener) {
        const entry = { call: listener };
        this.eventListeners.add(entry);
        return () => this.eventListeners.delete(entry);
    }
    /**
     * Calls `listener` once, when the connection has ended and every pending call has been rejected; at once if it has ended
     * already. `error` is undefined if `close()` ended it. The listener must not throw.
     */
    onClose(listener) {
        if (this.isClosed())
            listener(this.closedBy);
        else
            this.closeListeners.push(listener);
    }
    /** Ends the connection and rejects every pending call. QEMU runs on: closing its monitor does not stop it. */
    close() {
        this.shut(undefined);
    }
    async call(command, deadline) {
        const what = `the reply to ${(0,qmp_errors/* named */.KT)(command.execute)}`;
        // Time that has run out before the command is sent must not let it take effect.
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
                throw new qmp_errors/* QmpProtocolError */.d6('a second greeting', line);
            this.greeted.resolve(message.greeting);
            this.greeted = undefined;
            return;
        }
        if (this.greeted !== undefined)
            throw new qmp_errors/* QmpProtocolError */.d6('a message before the greeting', line);
        if (message.kind === 'event') {
            for (const listener of this.eventListeners)
                listener.call(message.event);
            return;
        }
        const call = this.calls.take(message.id);
        if (call === undefined)
            throw new qmp_errors/* QmpProtocolError */.d6('a reply to no command', line);
        // Where the caller's deadline has passed, its promise is settled, and this goes nowhere.
        if (message.kind === 'return')
            call.resolve(message.value);
        else
            call.reject(new qmp_errors/* QmpCommandError */.Cw(call.command, message.errorClass, message.description));
    }
    peerClosed() {
        const cut = this.frames.pendingBytes > 0 ? ' in the middle of a message' : '';
        this.shut(new qmp_errors/* QmpDisconnectedError */.QT(`QEMU closed the QMP connection${cut}`));
    }
    /** Enters the final state; only the first call counts. */
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
    /** A call, so that the compiler does not take an earlier look for what holds after an await. */
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
/** Whatever a listener threw, as an error that can end the connection. */
function asMaqetError(error) {
    if (error instanceof errors/* MaqetError */.Po)
        return error;
    return new qmp_errors/* QmpError */.N('A listener of QMP events failed.', { remedy: 'Please report this: it is a fault in maqet.', cause: error });
}

// EXTERNAL MODULE: ./src/qmp/match.ts
var qmp_match = __webpack_require__(53427);
;// CONCATENATED MODULE: ./src/qmp/events.ts


/**
 * The newest events of a VM, numbered, so that nobody misses one.
 *
 * A caller takes {@link cursor} **before** it sends the command that triggers the event, and then waits for what came after
 * it: the event is found whether it comes before or after the reply.
 */
class EventJournal {
    limit;
    /** A ring: the event `seq` is at index `(seq - 1) % limit`. */
    ring = [];
    waiters = new Set();
    newest = 0;
    forgotten = 0;
    failure;
    /** @param limit - how many events are kept; older ones are forgotten. */
    constructor(limit = 10_000) {
        this.limit = limit;
    }
    /** The number of the newest event, 0 before the first. */
    get cursor() {
        return this.newest;
    }
    /** Numbers the event, and wakes whoever waits for it. */
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
     * The first event after number `since` that matches: one on record, or else the next to come.
     *
     * @throws the error given to {@link fail}, if none is on record and none can come.
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
    /** The newest events, the oldest of them first. @param most - how many at most. @param name - which ones; all if left out. */
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
    /** The newest event of that name, unless it is one that nobody finds any more (see {@link forget}). */
    last(name) {
        const [newest] = this.list(1, name);
        return newest !== undefined && newest.seq > this.forgotten ? newest : undefined;
    }
    /** No further event will come: rejects every waiter, now and later. What is on record is still found. */
    fail(error) {
        this.failure ??= error;
        for (const waiter of this.waiters)
            waiter.reject(this.failure);
    }
    /** Nobody who comes from now on finds the events up to number `upTo`: the guest that they are about is no more. */
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

;// CONCATENATED MODULE: ./src/vm/guard.ts

/**
 * Starts a process that cannot outlive this one, however this one ends.
 *
 * Linux: the kernel sends it SIGKILL when this process dies (`setpriv --pdeathsig`). A parent that dies before the
 * setting takes effect is noticed too: the shell in between checks that its parent still is this process.
 * Elsewhere, and where `setpriv` cannot do it (busybox): a watcher waits at a pipe that only this process holds open.
 *
 * The child keeps the process id that is returned. It leads its own process group, so no terminal signal reaches it.
 */
function spawnGuarded(request, bound = canBindToParent()) {
    return bound ? spawnBound(request) : spawnWatched(request);
}
let bindsToParent;
/** True if `setpriv` is there and knows `--pdeathsig`. Looked up once: a supervisor starts a process for each run over SSH. */
function canBindToParent() {
    bindsToParent ??= process.platform === 'linux' && knowsDeathSignal();
    return bindsToParent;
}
function knowsDeathSignal() {
    return (0,external_node_child_process_.spawnSync)('setpriv', ['--pdeathsig', 'KILL', '--', 'true'], { stdio: 'ignore', timeout: 5000 }).status === 0;
}
const STILL_MINE = '[ "$PPID" = "$0" ] || exit 125; exec "$@"';
function spawnBound({ file, args, cwd, env, stdio }) {
    const guard = ['--pdeathsig', 'KILL', '--', '/bin/sh', '-c', STILL_MINE, String(process.pid), file, ...args];
    return (0,external_node_child_process_.spawn)('setpriv', guard, { cwd, env, stdio: [...stdio], detached: true });
}
/** A line at the pipe means that the child has ended and been reaped; its end without a line means that we are gone. */
const WATCH = '( exec <&FD; read -r done || kill -KILL $$ ) </dev/null >/dev/null 2>&1 & exec FD<&-; exec "$@"';
function spawnWatched({ file, args, cwd, env, stdio }) {
    const fd = stdio.length;
    // The descriptors between are the child's own: the watcher must not hold them open.
    const own = stdio.map((_, index) => (index > 2 ? `${index}<&-` : '')).join(' ');
    const script = WATCH.replaceAll('FD', String(fd)).replace('exec <&', `exec ${own} <&`);
    const withPipe = [...stdio, 'pipe'];
    const child = (0,external_node_child_process_.spawn)('/bin/sh', ['-c', script, 'sh', file, ...args], { cwd, env, stdio: withPipe, detached: true });
    const watch = child.stdio[fd];
    watch?.on('error', () => undefined);
    child.once('exit', () => watch?.end('done\n'));
    return child;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./src/shared/lossy-log.ts


const writeTo = (0,external_node_util_.promisify)(external_node_fs_.write);
const sizeOf = (0,external_node_util_.promisify)(external_node_fs_.fstat);
const cutTo = (0,external_node_util_.promisify)(external_node_fs_.ftruncate);
const closeIt = (0,external_node_util_.promisify)(external_node_fs_.close);
/**
 * A log that may come to stand on a full disk: what it has no room for is missing, and the first write that works again begins with
 * words on how much that is. A piece is there whole or not at all.
 *
 * Not for concurrent writes: await one before the next.
 */
class GapLog {
    file;
    gap;
    descriptor;
    missing = 0;
    /**
     * @param file - the descriptor of a file that only grows, or what opens it: asked again by the next write where it throws.
     * @param gap - the words, whole lines, for so many bytes.
     */
    constructor(file, gap) {
        this.file = file;
        this.gap = gap;
        if (typeof file === 'number')
            this.descriptor = file;
    }
    /** @throws what the system says if the bytes cannot be written: they are missing then, and a later write is tried anew. */
    async append(bytes) {
        try {
            this.descriptor ??= typeof this.file === 'number' ? this.file : this.file();
            await this.writeWhole(Buffer.concat([this.gapSoFar(), bytes]));
            this.missing = 0;
        }
        catch (error) {
            this.missing += bytes.length;
            throw error;
        }
    }
    /** Closes the file. Of a gap at its end it tells where it can. */
    async close() {
        const { descriptor } = this;
        if (descriptor === undefined)
            return;
        await this.writeWhole(this.gapSoFar()).catch(() => undefined);
        this.descriptor = undefined;
        await closeIt(descriptor);
    }
    gapSoFar() {
        return Buffer.from(this.missing === 0 ? '' : this.gap(this.missing));
    }
    async writeWhole(bytes) {
        const descriptor = this.descriptor ?? -1;
        let done = 0;
        try {
            while (done < bytes.length)
                done += (await writeTo(descriptor, bytes, done)).bytesWritten;
        }
        catch (error) {
            // A full disk takes the beginning of a piece.
            if (done > 0)
                await cutTo(descriptor, (await sizeOf(descriptor)).size - done).catch(() => undefined);
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./src/shared/log-file.ts


/** A {@link GapLog} that nobody waits for: no failure of its file reaches who writes to it. */
class LogFile {
    log;
    last = Promise.resolve();
    closed = false;
    /**
     * @param file - created with mode 0600; what it held before is kept.
     * @param gap - as for {@link GapLog}.
     */
    constructor(file, gap) {
        this.log = new GapLog(() => (0,external_node_fs_.openSync)(file, 'a', 0o600), gap);
        this.write(Buffer.alloc(0));
    }
    /** Takes the next piece. Does nothing once the file is being closed. */
    write(bytes) {
        if (this.closed)
            return;
        this.last = this.last.then(() => this.log.append(bytes)).catch(() => undefined);
    }
    /** Writes what is left and closes the file. Never rejects. */
    async close() {
        this.closed = true;
        this.last = this.last.then(() => this.log.close()).catch(() => undefined);
        await this.last;
    }
}

;// CONCATENATED MODULE: ./src/vm/output.ts


/** QEMU's log stops growing here: a guest must not be able to fill the disk through a device's warnings. */
const MAX_LOG_BYTES = 16 * 2 ** 20;
const TAIL_LINES = 40;
const MAX_LINE = 4096;
/** What QEMU says on stdout and stderr: kept whole in a file, and its last lines in memory. Hostile text. */
class QemuOutput {
    file;
    kept = [];
    partial = '';
    bytes = 0;
    /** @param file - created with mode 0600; what it held before is kept. */
    constructor(file) {
        // A log that cannot be written must not end the VM; the tail in memory stays.
        this.file = new LogFile(file, (bytes) => `\n[maqet: ${(0,units/* formatBytes */.z3)(bytes)} of the output are missing here: they could not be written]\n`);
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
    /** The last lines, oldest first, with an unfinished one at the end. */
    tail() {
        return [...this.kept, this.partial].filter((line) => line.trim() !== '');
    }
    /** Flushes and closes the file. */
    async close() {
        await this.file.close();
    }
}

;// CONCATENATED MODULE: ./src/vm/state.ts

const NEXT = {
    created: ['starting', 'failed'],
    starting: ['running', 'paused', 'stopping', 'failed'],
    running: ['paused', 'stopping', 'failed'],
    paused: ['running', 'stopping', 'failed'],
    stopping: ['stopped', 'failed'],
    stopped: [],
    failed: [],
};
/** The state of one VM. Every change is checked against the table above and told to the one listener. */
class VmStateMachine {
    onChange;
    current = 'created';
    why = '';
    /** @param onChange - called after each change, with the new state and why. */
    constructor(onChange) {
        this.onChange = onChange;
    }
    get state() {
        return this.current;
    }
    /** Why the VM is in this state, e.g. `guest-shutdown`. */
    get reason() {
        return this.why;
    }
    /** True once the VM is stopped or failed. */
    get ended() {
        return NEXT[this.current].length === 0;
    }
    /**
     * Changes the state. A change to the current state is none: QEMU repeats STOP and RESUME.
     *
     * @throws VmStateError if the table does not allow it; the state is then unchanged.
     */
    to(next, reason) {
        if (next === this.current)
            return;
        if (!NEXT[this.current].includes(next))
            throw new vm_errors/* VmStateError */.vp(this.current, next);
        this.current = next;
        this.why = reason;
        this.onChange(next, reason);
    }
}

;// CONCATENATED MODULE: ./src/vm/machine.ts











/** How long a QEMU that has closed QMP may take to be reaped, in milliseconds. */
const REAP_MS = 1000;
/**
 * One QEMU process from spawn to reaping, with its QMP client, its events and its state.
 *
 * It ends with the process that made it (see `spawnGuarded`). Only lifecycle acts are offered as methods; every other
 * command goes through {@link execute}, whose only caller is the supervisor's policy gate.
 */
class Machine {
    child;
    journal = new EventJournal();
    output;
    id;
    /** The guest's first serial port. */
    serial;
    /**
     * The guest's virtio-serial port `org.qemu.guest_agent.0`. Until somebody reads it, no more than a stream's own buffer is taken
     * from QEMU, and a guest that goes on writing is held up there: nothing grows. It ends with QEMU.
     */
    agent;
    /** Settles once the process has been reaped. Never rejects. */
    exited;
    states;
    client;
    exit;
    cause;
    hello;
    constructor(child, options) {
        this.child = child;
        this.states = new VmStateMachine(() => options.onState(this.states));
        this.output = new QemuOutput(options.logFile);
        this.id = (0,shared_process/* identify */.ls)(child.pid ?? -1);
        const pipes = child.stdio;
        this.serial = pipes[SERIAL_FD];
        this.agent = pipes[AGENT_FD];
        // QEMU's death resets it, also when nobody has attached yet.
        this.agent.on('error', () => undefined);
        this.client = new QmpClient(pipes[QMP_FD]);
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
     * Starts QEMU and negotiates QMP. The guest's CPUs do not run yet: see {@link resume}.
     *
     * If this fails, the process is gone.
     *
     * @throws VmCrashedError with QEMU's own words if it ends before it answers.
     * @throws DeadlineError if it does not answer in time.
     */
    static async start(options, deadline) {
        const stdio = ['ignore', 'pipe', 'pipe', 'pipe', 'pipe', 'pipe'];
        const child = spawnGuarded({ file: options.qemu, args: options.args, cwd: options.cwd, env: options.env, stdio });
        const machine = new Machine(child, options);
        machine.states.to('starting', 'spawned');
        try {
            const died = machine.exited.then(async () => {
                throw await machine.deathCertificate();
            });
            machine.hello = await Promise.race([machine.client.negotiate(deadline), died]);
            return machine;
        }
        catch (error) {
            // A dying QEMU closes QMP a moment before it can be reaped: its exit says more than the closed socket.
            const exit = await Promise.race([
                machine.exited,
                deadline
                    .atMost(500)
                    .race(new Promise(() => undefined), '')
                    .catch(() => undefined),
            ]);
            await machine.kill();
            throw exit === undefined ? error : await machine.deathCertificate();
        }
    }
    /** QEMU's version as its greeting gives it, e.g. `7.2.22`. */
    get qemuVersion() {
        return this.hello?.version ?? '0.0.0';
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
     * Sends one QMP command. The policy is the caller's business.
     *
     * @throws QmpCommandError for an error reply; VmCrashedError if QEMU is gone or goes; DeadlineError.
     */
    async execute(command, args, deadline) {
        if (!this.running)
            throw await this.deathCertificate();
        const call = Object.keys(args).length === 0 ? { execute: command } : { execute: command, arguments: args };
        try {
            return await this.client.execute(call, deadline);
        }
        catch (error) {
            // A dying QEMU breaks the connection a moment before it can be reaped: its exit says more.
            if (!(error instanceof qmp_errors/* QmpDisconnectedError */.QT))
                throw error;
            const reaped = await Promise.race([this.exited, (0,shared_deadline/* sleep */.y)(REAP_MS)]);
            throw reaped === undefined ? error : await this.deathCertificate();
        }
    }
    /** An error that tells why QEMU was ended, or how it ended and what it said last. */
    async deathCertificate() {
        const { code, signal } = await this.exited;
        if (this.cause !== undefined)
            return this.cause;
        const how = signal === null ? `exit code ${code}` : `signal ${signal}`;
        const said = this.output
            .tail()
            .slice(-3)
            .map((line) => (0,untrusted_text/* oneLine */.T)(line, 300))
            .join(' | ');
        return new vm_errors/* VmCrashedError */.Mp(`QEMU (pid ${this.id.pid}) ended with ${how}${said === '' ? ' and said nothing' : `: ${said}`}.`, {
            remedy: 'Read qemu.log and the last lines of the serial log; correct the inputs that QEMU complains about.',
        });
    }
    /** Sends a signal to the process, if it still runs. */
    signal(signal) {
        if (this.running)
            this.child.kill(signal);
    }
    /** SIGKILL, and waits until the process has been reaped. */
    async kill() {
        this.signal('SIGKILL');
        await this.exited;
    }
    /** Ends a QEMU that runs because it lost what it cannot do without: that, and not the signal, is told of its end. */
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
        void this.deathCertificate().then((death) => this.journal.fail(death));
        if (this.states.state === 'stopping')
            this.states.to('stopped', this.states.reason);
        else if (!this.states.ended) {
            const how = exit.signal === null ? `exit code ${exit.code}` : `signal ${exit.signal}`;
            this.states.to('failed', this.cause?.message ?? how);
        }
    }
}

;// CONCATENATED MODULE: ./src/engine/plan/proof.ts











/**
 * How long the self-test guest may take to speak, in milliseconds. It takes some 0.1 s where virtualisation works; where it
 * does not, the CPU spins and no byte ever comes (seen on a nested KVM), so this is also what a broken KVM costs, once a boot.
 */
const PROOF_MS = 4000;
/**
 * Proves an accelerator by booting the self-test guest under it. That a device opens, that a VM can be made and that QEMU says
 * `running` prove nothing: only the guest's own words do.
 *
 * @param arch - one with a self-test guest of its own: `x86_64`, `i386` or `aarch64`.
 */
async function proveAccelerator(accel, qemu, arch, machineType, signal) {
    const dir = await (0,promises_.mkdtemp)(external_node_path_default().join((0,external_node_os_.tmpdir)(), 'maqet-proof-'));
    try {
        return await boot(accel, qemu, await proofSpec(accel, arch, machineType, external_node_path_default().join(dir, 'self-test.img')), dir, shared_deadline/* Deadline */.B.after(PROOF_MS, signal));
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
/** A message as a clause that a sentence goes on after. */
function asReason(error) {
    return error.message.replace(/\.+$/, '');
}
/** A VM of that architecture that boots the self-test guest: from a disk on a PC, as a kernel on ARM. The guest is written to `file`. */
async function proofSpec(accel, arch, machine, file) {
    const size = { cpus: 1, memoryBytes: 32 * 2 ** 20 };
    const nothing = { disks: [], shares: [], network: 'none', ports: [], qemuArgs: [] };
    const spec = { name: 'proof', arch, machine, cpu: defaultCpu(arch), ...size, accel, ...nothing };
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
    const args = qemuArguments(spec, { platform: process.platform });
    const machine = await Machine.start({ qemu, args, cwd: dir, env: process.env, logFile: external_node_path_default().join(dir, 'qemu.log'), ...quiet }, deadline);
    try {
        const spoken = saysReady(machine);
        await machine.resume(deadline);
        const took = () => (0,units/* formatDuration */.a3)(performance.now() - start);
        const heard = await Promise.race([spoken, machine.exited.then(() => false), silence(deadline)]);
        if (heard)
            return { works: true, detail: `the self-test guest booted under ${accel.toUpperCase()} in ${took()}` };
        if (!machine.running)
            return { works: false, reason: asReason(await machine.deathCertificate()) };
        return { works: false, reason: `the self-test guest did not say one word within ${took()} under ${accel.toUpperCase()}` };
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
/** Settles with false when the time is up; a cancelled run rejects. */
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
 * Chooses the accelerator: opens the device (repairing its mode on a runner), then boots the self-test guest under it, unless
 * that was done before on this boot of the host with this QEMU.
 *
 * @throws AcceleratorError if `accel` names one that does not work.
 */
async function resolveAccelerator(inputs, machineType, toolchain, env, deadline) {
    const prove = (accel) => provedOnce(accel, inputs.arch, machineType, toolchain, env, deadline);
    return chooseAccelerator(inputs.accel, nativeAccelerator(inputs.arch, process), (accel) => prove(accel === 'hvf' ? 'hvf' : 'kvm'), env.log);
}
/** The guests that a host's processor runs itself. Each has a self-test guest, without which no accelerator could be proved. */
const NATIVE_GUESTS = {
    x64: { linux: ['x86_64', 'i386'], darwin: ['x86_64'] },
    arm64: { linux: ['aarch64'], darwin: ['aarch64'] },
};
/** The hardware accelerator that a host could have for a guest of an architecture. Pure. */
function nativeAccelerator(arch, host) {
    if (NATIVE_GUESTS[host.arch]?.[host.platform]?.includes(arch) !== true)
        return undefined;
    return host.platform === 'darwin' ? 'hvf' : 'kvm';
}
async function provedOnce(accel, arch, machineType, toolchain, env, deadline) {
    if (accel === 'kvm') {
        const access = await permitted(env, deadline);
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
        env.log.debug(`The verdict on ${accel} could not be kept for later steps: ${(0,errors/* errorText */.kc)(error)}`);
    });
    return proof;
}
/** Why `/dev/kvm` cannot be opened, after an attempt to mend it; undefined if it can. */
async function permitted(env, deadline) {
    const access = inspectKvm();
    if (access.state === 'usable')
        return undefined;
    if (access.state === 'absent')
        return access.reason;
    const repaired = await repairKvm({ isRunner: env.isRunner, log: env.log, deadline: deadline.atMost(30_000) });
    return repaired.state === 'usable' ? undefined : repaired.reason;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/inputs/open-problem.ts
var open_problem = __webpack_require__(33055);
// EXTERNAL MODULE: ./src/shared/host-paths.ts
var host_paths = __webpack_require__(68230);
// EXTERNAL MODULE: ./src/storage/download/url.ts
var url = __webpack_require__(26727);
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
        throw variables_refused(template, target, error);
    }
    try {
        // The copy has the template's mode, which may forbid to write.
        await (0,promises_.chmod)(target, 0o600);
    }
    catch (error) {
        await (0,promises_.rm)(target, { force: true });
        throw variables_refused(template, target, error);
    }
}
function variables_refused(template, target, cause) {
    return new storage_errors/* StorageError */.a(`The UEFI variables ${template} cannot be copied to ${target}: ${(0,errors/* errorText */.kc)(cause)}.`, {
        remedy: "Check the free space of the VM's folder and the right to read the firmware.",
        cause,
    });
}

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
async function resolveUefi(request, host = systemHost(), places = firmwarePlaces(host.env, request.qemu)) {
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
    const manager = findPackageManager(host.env.PATH);
    const name = manager === undefined ? undefined : packages[manager.name];
    if (!install || manager === undefined || name === undefined) {
        const why = install ? 'there is no package that maqet could install' : '`install` is `false`';
        const how = manager !== undefined && name !== undefined ? `Run \`${manager.byHand([name])}\`` : `Install UEFI ${likeDebian(packages)}`;
        throw missing(request, `, and ${why}`, how);
    }
    await installPackages({ manager, packages: [name], log, deadline }, host);
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
    const slotted = spec.disks.filter((disk) => (0,arguments_disks/* takesSlot */.N7)(spec, disk.interface));
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
    const args = qemuArguments({ ...spec, qemuArgs: [] }, { platform: 'linux' });
    const devices = args.filter((value, index) => args[index - 1] === '-device' && PCI_DEVICE.test(value));
    return slots - (devices.length - disks);
}

// EXTERNAL MODULE: ./src/engine/guest/steps.ts + 3 modules
var steps = __webpack_require__(41002);
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
const virtiofsd_VERSION_LIMIT_MS = 15_000;
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
async function resolveVirtiofsd(request, folders, host = systemHost(), platform = process.platform) {
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
        const daemon = await probe(file, host, deadline);
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
async function probe(file, host, deadline) {
    const limit = deadline.atMost(virtiofsd_VERSION_LIMIT_MS);
    const finished = await host.run([file, '--version'], { deadline: limit, env: host.env });
    const trouble = describeFailure(finished, limit.ms);
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
    const manager = findPackageManager(host.env['PATH']);
    const name = manager === undefined ? undefined : virtiofsd_PACKAGES[manager.name];
    if (may && manager !== undefined && name !== undefined) {
        await installPackages({ manager, packages: [name], log, deadline }, host);
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
        cpu: inputs.cpu ?? defaultCpu(inputs.arch),
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
var external_node_dgram_ = __webpack_require__(41314);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
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
var plan_ssh = __webpack_require__(75641);
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
    const toolchain = await phases('toolchain', async () => resolveToolchain({ arch, qemu, versionRange, install, toolCache: await env.toolCache(), log: env.log, deadline }));
    onToolchain(toolchain);
    const { shares, daemons } = wantsVirtiofs(inputs)
        ? await phases('shares', () => serveShares(inputs, toolchain.qemuSystem.path, env, deadline))
        : plainShares(inputs);
    const fixed = defaultMachine(arch, toolchain.qemuSystem.version);
    const machine = inputs.machine ?? fixed;
    const wanted = wantedFirmware(inputs);
    const firmware = wanted && (await phases('firmware', () => prepareFirmware(wanted, inputs, { machine, toolchain }, folder, env, deadline)));
    const accel = request.accelerator ?? (await phases('accelerator', () => resolveAccelerator(inputs, fixed, toolchain, env, deadline)));
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

// EXTERNAL MODULE: ./src/engine/preflight/check.ts + 7 modules
var check = __webpack_require__(76039);
// EXTERNAL MODULE: ./src/engine/preflight/refuse.ts + 22 modules
var refuse = __webpack_require__(32045);
// EXTERNAL MODULE: ./src/engine/records/delivery.ts + 3 modules
var delivery = __webpack_require__(17985);
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
            args: qemuArguments(spec, { platform: process.platform }),
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
    return backEndNames({ disks, network, ...(cdrom === undefined ? {} : { cdrom }) });
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

/***/ 33055:
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


/***/ }),

/***/ 92555:
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
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58382);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10371);


/** The longest piece of hostile text that an error message repeats, in characters. */
const QUOTE_LIMIT = 300;
/** Hostile text as an error message shows it: one harmless line of at most `max` characters, in quotes. */
function quoted(text, max = QUOTE_LIMIT) {
    return `"${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(text, max)}"`;
}
/** A name as an error message shows it: harmless, short, in backquotes. */
function named(name) {
    return `\`${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(name, 80)}\``;
}
/** The root of everything that goes wrong between maqet and QEMU's monitor. */
class QmpError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po {
}
/**
 * The peer sent something that is not QMP. The stream cannot be trusted any more: whoever sees this error closes it.
 */
class QmpProtocolError extends QmpError {
    /**
     * @param problem - what is wrong, as a sentence without its full stop.
     * @param sample - the offending text; hostile, shown escaped and cut.
     */
    constructor(problem, sample, cause) {
        super(sample === undefined ? `QMP: ${problem}.` : `QMP: ${problem}: ${quoted(sample, 120)}.`, {
            remedy: 'The connection to QEMU was closed; look at the QEMU log, and report this if QEMU is unmodified.',
            status: 'crashed',
            cause,
        });
    }
}
/** QEMU refused a command, or the command failed. The connection is as good as before. */
class QmpCommandError extends QmpError {
    command;
    errorClass;
    description;
    constructor(
    /** The command's name, as sent. */
    command, 
    /** QEMU's error class: `GenericError`, `CommandNotFound`, `DeviceNotFound` …. Hostile. */
    errorClass, 
    /** QEMU's text, raw: hostile, and meant for people; its wording changes between versions, so never parse it. */
    description) {
        super(`QMP command ${named(command)} failed with ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(errorClass, 60)}: ${quoted(description)}.`, {
            remedy: errorClass === 'CommandNotFound'
                ? 'Check its spelling; if it is right, this QEMU is too old, too new or built without it (see `query-commands`).'
                : "Correct the arguments or the VM's state, or mark the command `continue-on-error: true`.",
        });
        this.command = command;
        this.errorClass = errorClass;
        this.description = description;
    }
}
/** A call that the client's state does not allow. Nothing was sent. */
class QmpStateError extends QmpError {
    /** @param closedBy - what closed the client, where it is closed. */
    constructor(action, state, closedBy) {
        super(`Cannot ${action}: the QMP client is ${state}${closedBy === undefined ? '' : ` (${closedBy.message})`}.`, {
            remedy: state === 'closed' ? 'Start the VM again.' : 'Negotiate once, and wait for it, before any command.',
            status: closedBy?.status ?? 'failed',
            cause: closedBy,
        });
    }
}
/** The connection ended while somebody still counted on it. */
class QmpDisconnectedError extends QmpError {
    /** @param reason - who ended it, e.g. `QEMU closed the QMP connection`. */
    constructor(reason, cause) {
        super(`${reason}.`, {
            remedy: 'Look at the QEMU log and at the last events for why QEMU ended.',
            status: 'crashed',
            cause,
        });
    }
}
/** Arguments that QEMU's parser would answer with an error without an id, which nobody could be told. Nothing was sent. */
class QmpArgumentError extends QmpError {
    constructor(command, problem) {
        super(`The arguments of QMP command ${named(command)} cannot be sent: ${problem}.`, { remedy: 'Correct the arguments.' });
    }
}


/***/ }),

/***/ 96347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isInRange),
/* harmony export */   isVersionRange: () => (/* binding */ isVersionRange),
/* harmony export */   o: () => (/* binding */ parseVersion)
/* harmony export */ });
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68011);
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64737);
/* harmony import */ var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Reads the version out of what `--version` printed, e.g. `7.2.22` from
 * `QEMU emulator version 7.2.22 (Debian 1:7.2+dfsg-7+deb12u18)`.
 *
 * The vendor's suffix is dropped: QEMU numbers its release candidates `8.1.90`, so nothing is lost for comparing.
 *
 * @returns undefined if no line is the banner of `program`.
 */
function parseVersion(program, output) {
    for (const line of output.split('\n')) {
        if (!line.startsWith(program.banner))
            continue;
        const version = /^ (\d{1,4}\.\d{1,4}(?:\.\d{1,4})?)(?![\d])/.exec(line.slice(program.banner.length))?.[1];
        if (version !== undefined)
            return version;
    }
    return undefined;
}
/** True for a text that is a semver range, such as `>=7.2`, `^8`, `7.x || 9.x`; the empty text is none. */
function isVersionRange(range) {
    return range.trim() !== '' && semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1___default()(range, { loose: true }) !== null;
}
/** True if a version as {@link parseVersion} returns it lies in a semver range. A version of two parts counts as its `.0`. */
function isInRange(version, range) {
    const exact = /^\d+\.\d+$/.test(version) ? `${version}.0` : version;
    return semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default()(exact, range, { loose: true });
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


/***/ })

};
