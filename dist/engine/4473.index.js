export const id = 4473;
export const ids = [4473];
export const modules = {

/***/ 27734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ readScriptFile),
/* harmony export */   E8: () => (/* binding */ readInputFlags),
/* harmony export */   hN: () => (/* binding */ addInputFlags),
/* harmony export */   lR: () => (/* binding */ readArguments)
/* harmony export */ });
/* unused harmony export FLAGS */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38321);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89805);
/* harmony import */ var _inputs_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33983);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86202);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64623);
/* harmony import */ var _shared_wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81565);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77199);








const MAX_SHOWN = 120;
/** The inputs that are flags of the command: all but those that only the runner can set. */
const FLAGS = _inputs_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .m.filter((input) => input.expression === undefined);
/**
 * Adds the flags of inputs to a command.
 *
 * @param names - the inputs. All of them if left out.
 * @param defaults - the meaning of a missing flag, where it differs from the meaning of a missing input of the action.
 */
function addInputFlags(command, names, defaults = {}) {
    const wanted = FLAGS.filter(({ name }) => names?.includes(name) ?? true);
    for (const input of wanted)
        command.addOption(inputOption(input, defaults[input.name] ?? input.default));
}
/** Returns the inputs that were given as flags, for `parseInputs`. Missing flags are left out. */
function readInputFlags(command) {
    const names = new Set(FLAGS.map(({ name }) => name));
    return Object.fromEntries(command.options.flatMap((option) => {
        const value = command.getOptionValue(option.attributeName());
        const name = option.long?.slice(2) ?? '';
        return names.has(name) && typeof value === 'string' ? [[name, value]] : [];
    }));
}
function inputOption({ name, group, description, boolean, list }, fallback) {
    const sentences = [(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .worded */ .MH)(description, _shared_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .TERMINAL */ .ff), ...(list ? ['Can be given several times.'] : [])];
    const help = [...sentences, ...(fallback === undefined ? [] : [`(default: ${fallback})`])].join(' ');
    const option = new commander__WEBPACK_IMPORTED_MODULE_2__/* .Option */ .c$(`--${name} ${boolean ? '[true|false]' : '<value>'}`, help)
        .argParser((value, previous) => {
        if (previous === undefined)
            return value;
        if (list)
            return `${previous}\n${value}`;
        // Refuse: taking the last value would silently drop the others.
        throw new commander__WEBPACK_IMPORTED_MODULE_2__/* .InvalidArgumentError */ .Di('It was given twice. Give it once.');
    })
        .helpGroup(`${group}:`);
    return boolean ? option.preset('true') : option;
}
/** Reads the script that `--script` names: a file, or standard input for `-`. @throws UsageError if it cannot be read. */
async function readScriptFile(file) {
    try {
        return file === '-' ? await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.text)(process.stdin) : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`Could not read the script ${JSON.stringify(file)} (${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) ?? 'unknown error'}).`, {
            remedy: 'Name an existing file, or - for standard input.',
        });
    }
}
/** Parses the arguments of a QMP command, a JSON object. Long integers keep their digits. @throws UsageError */
function readArguments(json) {
    const value = parsed(json);
    if ((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isJsonObject */ .OW)(value))
        return value;
    const shown = json.length > MAX_SHOWN ? `${json.slice(0, MAX_SHOWN)}…` : json;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`The arguments ${JSON.stringify(shown)} are not a JSON object.`, {
        remedy: `Write them like '{"val": 0, "size": 512, "filename": "low.bin"}', in single quotes for the shell.`,
    });
}
function parsed(json) {
    try {
        return (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .qF)(json);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 82808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _engine_plan_accelerator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73771);
/* harmony import */ var _inputs_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42029);
/* harmony import */ var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52681);
/* harmony import */ var _toolchain_kvm_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54111);
/* harmony import */ var _toolchain_resolve_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5505);
/* harmony import */ var _vm_platforms_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8713);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27734);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77199);
/* harmony import */ var _render_run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59644);
/* harmony import */ var _render_vm_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(25620);










/** `maqet setup` */
function define(command, bind) {
    (0,_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .addInputFlags */ .hN)(command, ['arch', 'accel', 'timeout', 'qemu', 'qemu-version', 'install']);
    command.addHelpText('after', '\nTests the accelerator by booting the self-test guest, once for each boot of this machine.');
    bind(command, setup);
}
async function setup(parsed, context) {
    const inputs = await (0,_inputs_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInputs */ .T)((0,_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .readInputFlags */ .E8)(parsed));
    const env = await context.environment();
    const { arch, qemu, qemuVersion: versionRange, install } = inputs;
    const deadline = _shared_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .Deadline */ .B.after(inputs.timeoutMs, env.signal);
    const toolCache = await env.toolCache();
    const toolchain = await (0,_toolchain_resolve_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveToolchain */ .W)({ arch, qemu, versionRange, install, toolCache, log: env.log, deadline });
    const { qemuSystem, qemuImg, source, counts, lookupMs } = toolchain;
    const machine = (0,_vm_platforms_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultMachine */ .nm)(arch, qemuSystem.version);
    const accel = await (0,_engine_plan_accelerator_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveAccelerator */ .a)(inputs, machine, toolchain, env, deadline);
    const kvm = (0,_toolchain_kvm_js__WEBPACK_IMPORTED_MODULE_3__/* .inspectKvm */ .Z)();
    const lines = (0,_render_vm_js__WEBPACK_IMPORTED_MODULE_9__/* .columns */ .YB)([
        ['emulator', `${qemuSystem.version}  ${qemuSystem.path}`],
        ['images', `${qemuImg.version}  ${qemuImg.path}`],
        ['found', `${source}, ${lookupMs.toFixed(1)} ms, ${counts.lookups} searches of PATH, ${counts.spawns} processes started`],
        ['machine', machine],
        ['kvm', `${kvm.state}: ${kvm.reason}`],
        ['accel', `${accel.accel}: ${accel.reason}`],
    ]);
    return { code: _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT_CODES */ .ai.passed, lines, json: { toolchain: (0,_render_run_js__WEBPACK_IMPORTED_MODULE_8__/* .asJson */ .vA)(toolchain), machine, kvm: (0,_render_run_js__WEBPACK_IMPORTED_MODULE_8__/* .asJson */ .vA)(kvm), accel: (0,_render_run_js__WEBPACK_IMPORTED_MODULE_8__/* .asJson */ .vA)(accel) } };
}


/***/ }),

/***/ 59644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mR: () => (/* binding */ stepLines),
/* harmony export */   os: () => (/* binding */ tailLines),
/* harmony export */   rB: () => (/* binding */ runLines),
/* harmony export */   ts: () => (/* binding */ dumpRow),
/* harmony export */   vA: () => (/* binding */ asJson)
/* harmony export */ });
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64623);
/* harmony import */ var _shared_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99346);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56695);
/* harmony import */ var _render_vm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25620);




const SERIAL_LINES = 40;
const SHOWN_REPLY = 160;
/** Renders the result of a run for people. Not sanitized yet. */
function runLines(result) {
    const { vm, attached, bootMs, durationMs, results, notices } = result;
    const status = result.cancelled ? 'cancelled' : result.status;
    const verb = attached ? 'attached' : bootMs === undefined ? '' : `booted in ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(bootMs)}`;
    const head = `${vm}: ${status} in ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(durationMs)}${verb === '' ? '' : `, ${verb}`}`;
    const rows = (0,_render_vm_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .YB)([...factRows(result), ...result.dumps.map(dumpRow)]);
    return [head, ...[...stepLines(results), ...rows, ...notices.map((notice) => `notice: ${notice}`)].map((line) => `  ${line}`)];
}
/** Renders the last lines of guest and QEMU, for a run that failed. Untrusted, and not sanitized yet. */
function tailLines({ tail }) {
    const serial = tail.serial.slice(-SERIAL_LINES).map((line) => `serial| ${line}`);
    return [...serial, ...tail.qemu.slice(-SERIAL_LINES).map((line) => `qemu| ${line}`)];
}
/** Renders the steps of a script, one line each. */
function stepLines(results) {
    return results.map(({ line, step, outcome, durationMs, result, error, continued }) => {
        const detail = error ?? (result === undefined ? '' : (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringifyJson */ .sd)(result), SHOWN_REPLY));
        const time = outcome === 'skipped' ? '' : ` ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(durationMs)}`;
        return `line ${line}: ${step} ${outcome}${continued ? ', continued' : ''}${time} ${detail}`.trimEnd();
    });
}
/** Renders a stored dump as a label and a text. */
function dumpRow({ path, format, rawBytes, bytes, sha256 }) {
    return ['dump', `${path} (${format}, ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(rawBytes)} stored as ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)}, sha256 ${sha256})`];
}
function factRows(result) {
    const { vm, kept, pid, accel, toolchain, qemuVersion, ports, screenshot, audit, dir, run } = result;
    const rows = [];
    if (accel !== undefined)
        rows.push(['accel', `${accel.name}: ${accel.reason}`]);
    if (toolchain !== undefined) {
        const { qemuSystem, source, lookupMs } = toolchain;
        rows.push(['qemu', `${qemuSystem.version} ${qemuSystem.path} (${source}, ${lookupMs.toFixed(1)} ms)`]);
    }
    else if (qemuVersion !== undefined)
        rows.push(['qemu', qemuVersion]);
    if (pid !== undefined)
        rows.push(['pid', kept ? `${pid}, running until \`maqet down ${vm}\`` : `${pid}, ended`]);
    for (const { host, guest, protocol } of ports)
        rows.push(['port', `127.0.0.1:${host} → ${guest}/${protocol}`]);
    if (run !== undefined)
        rows.push(['script', `exit code ${run.exitCode}, over ${run.channel} in ${(0,_shared_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(run.durationMs)}`]);
    if (screenshot !== undefined)
        rows.push(['screen', screenshot]);
    if (audit !== undefined)
        rows.push(['audit', `${audit.records} records, ${audit.ok ? 'verified' : 'NOT verified'}, head ${audit.head}`]);
    if (dir !== undefined)
        rows.push(['directory', dir]);
    return rows;
}
/** Returns plain data as JSON. Members that are undefined are dropped when it is written. */
function asJson(data) {
    return data;
}


/***/ }),

/***/ 25620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   c1: () => (/* binding */ liveState),
/* harmony export */   n5: () => (/* binding */ vmState),
/* harmony export */   wg: () => (/* binding */ vmJson)
/* harmony export */ });
/* harmony import */ var _state_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44520);

/** Renders `vm.json` for programs. */
function vmJson(dir, record) {
    const { vm, reason, kept, job, createdAt, bootMs, accel, ports, owner, qemu } = record;
    return {
        vm,
        state: vmState(record),
        reason,
        live: (0,_state_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isLive */ .DG)(record),
        kept,
        job,
        createdAt,
        bootMs,
        accel: accel?.name ?? null,
        ports: ports,
        pid: qemu?.pid ?? null,
        ownerPid: owner.pid,
        dir,
    };
}
/** Returns the state of a VM. `gone`: the record says that it runs, but its supervisor has ended. */
function vmState(record) {
    const ended = record.state === 'stopped' || record.state === 'failed';
    return ended || (0,_state_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isLive */ .DG)(record) ? record.state : 'gone';
}
/** Returns the state of a running VM, and of its guest. */
function liveState({ state, panicked, poweredOff }) {
    if (panicked)
        return `${state}, the guest has panicked`;
    return poweredOff ? `${state}, the guest has powered off` : state;
}
/** Renders rows with aligned cells, two spaces apart. */
function columns(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
    return rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}


/***/ }),

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

/***/ 98845:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ SELF_TEST_READY),
/* harmony export */   vw: () => (/* binding */ writeSelfTestDisk)
/* harmony export */ });
/* unused harmony exports SELF_TEST_PAGE, SELF_TEST_GEOMETRY, SELF_TEST_SECTOR, selfTestPage */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86202);


/** The line, without its CRLF, that the self-test guest prints on COM1 once its page is complete. */
const SELF_TEST_READY = 'maqet self-test: ready';
/** The page that the self-test guest fills: guest-physical address and length in bytes, in free conventional memory of any PC. */
const SELF_TEST_PAGE = { address: 0x2_0000, length: 4096 };
/**
 * The geometry of a disk with the self-test guest. By default SeaBIOS assumes cylinders of 16 × 63 sectors, finds none on so small a disk,
 * and refuses to read it ("could not read the boot disk", SeaBIOS 1.16).
 */
const SELF_TEST_GEOMETRY = { cyls: 1, heads: 1, secs: 1 };
/** The assembled code and data of `x86.asm`, up to its last byte that is not zero. A test assembles the source and compares. */
const CODE = `
  +vzqB3wAADHAjti4ACCOwDH/uQAEZrhtcWV0ZrsNZhkAZvfjZgVf8248Zqvi875dfLkHAK26+AMAwojg7uL1vmt8rITAdBKIxLr9A+yoIHT7iOC6+APu6+n69Ov8
  AQADgAABAQADAwLHBANtYXFldCBzZWxmLXRlc3Q6IHJlYWR5DQo=`;
const SECTOR_BYTES = 512;
function bootSector() {
    const sector = Buffer.alloc(SECTOR_BYTES);
    Buffer.from(CODE, 'base64').copy(sector);
    sector.writeUInt16LE(0xaa55, SECTOR_BYTES - 2);
    return sector;
}
/**
 * The self-test guest: one boot sector for any PC with a BIOS (q35 and pc, i386 and x86_64). It fills {@link SELF_TEST_PAGE}, prints
 * {@link SELF_TEST_READY}, and halts with interrupts off. It never writes to its disk, and needs no device except COM1.
 */
const SELF_TEST_SECTOR = bootSector();
/**
 * Returns the content of the page after the ready line: 1024 little-endian words of the generator
 * `x ← 1664525 x + 1013904223 (mod 2³²)`, without its seed `0x7465716d`. No two words are equal, so that a page that is shifted, stale or
 * from another address does not match.
 */
function selfTestPage() {
    const page = Buffer.alloc(SELF_TEST_PAGE.length);
    let word = 0x7465716d;
    for (let offset = 0; offset < page.length; offset += 4) {
        word = (Math.imul(word, 1664525) + 1013904223) >>> 0;
        page.writeUInt32LE(word, offset);
    }
    return page;
}
/**
 * Writes the self-test guest to a new, read-only raw disk of one sector.
 *
 * Guarantees: an existing file or link is never written to, and no incomplete file is left.
 *
 * @throws MaqetError if the file exists or cannot be written.
 */
async function writeSelfTestDisk(file) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, 'wx', 0o400);
        try {
            await handle.writeFile(SELF_TEST_SECTOR);
        }
        catch (error) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
            throw error;
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MaqetError */ .Po(`Could not write the self-test disk ${JSON.stringify(file)} (${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errnoOf */ .UQ)(error) ?? String(error)}).`, {
            remedy: 'Check that its directory exists, has free space, and contains no file of that name.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 7863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ matches)
/* harmony export */ });
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64623);

/**
 * Returns true if `actual` matches `expected`.
 *
 * In objects, only the members that `expected` names are compared. Lists must have the same length and match item by item: if containing
 * the items were enough, `[]` (no jobs) would match every list. Scalars must be equal, and integers are compared by value, at any size.
 */
function matches(expected, actual) {
    if (Array.isArray(expected)) {
        return Array.isArray(actual) && actual.length === expected.length && expected.every((item, i) => matches(item, actual[i]));
    }
    if ((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(expected)) {
        if (!(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(actual))
            return false;
        return Object.entries(expected).every(([key, value]) => Object.hasOwn(actual, key) && matches(value, actual[key]));
    }
    if (isNumeric(expected) && isNumeric(actual)) {
        // A bigint never equals a number by ===, but == compares their exact values.
        // biome-ignore lint/suspicious/noDoubleEquals: see above
        return expected == actual;
    }
    return expected === actual;
}
function isNumeric(value) {
    return typeof value === 'number' || typeof value === 'bigint';
}


/***/ }),

/***/ 69060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Replaces a file (mode 0600) atomically: a reader sees the old text or the new one.
 *
 * @throws the system's error if the file cannot be written. The old one then stays, and no temporary file is left.
 */
async function replaceFile(file, text) {
    const partial = `${file}.${process.pid}.partial`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(partial, text, { mode: 0o600 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(partial, file);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(partial, { force: true }).catch(() => undefined);
        throw error;
    }
}


/***/ }),

/***/ 44520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ isLive),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   fi: () => (/* binding */ recordSchema),
/* harmony export */   rh: () => (/* binding */ writeRecord)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51359);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86202);
/* harmony import */ var _shared_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64720);
/* harmony import */ var _shared_replace_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69060);





/** The content of `vm.json`. One process at a time replaces the whole file: the claimant, then the supervisor. */
const recordSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    vm: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    state: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['created', 'starting', 'running', 'paused', 'stopping', 'stopped', 'failed']),
    reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    /** The job that owns the VM, or empty outside a runner. */
    job: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    /** Identifies the claimant to a later process, such as the post step. */
    claimant: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    /** The process that owns the directory: the claimant, until the supervisor takes over. */
    owner: _shared_process_js__WEBPACK_IMPORTED_MODULE_2__/* .processIdSchema */ .Ib,
    qemu: _shared_process_js__WEBPACK_IMPORTED_MODULE_2__/* .processIdSchema */ .Ib.nullable(),
    kept: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    accel: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }).nullable(),
    /** The inputs that shape the VM. A later step compares its own inputs with them. */
    config: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    ports: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ protocol: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['tcp', 'udp']), host: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), guest: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig() })),
    bootMs: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
});
/** Reads `vm.json`. Returns undefined if there is none. @throws MaqetError if it is not a valid VM record. */
async function readRecord(directory) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(directory.record, 'utf8');
    }
    catch (error) {
        if ((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errnoOf */ .UQ)(error) === 'ENOENT' || (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errnoOf */ .UQ)(error) === 'ENOTDIR')
            return undefined;
        throw error;
    }
    try {
        return recordSchema.parse(JSON.parse(text));
    }
    catch (cause) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MaqetError */ .Po(`${directory.record} is not a valid VM record.`, {
            remedy: `Remove the directory ${directory.dir}, or use another VM name.`,
            cause,
        });
    }
}
/** Replaces `vm.json`. @throws as {@link replaceFile}. */
async function writeRecord(directory, record) {
    await (0,_shared_replace_file_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .f)(directory.record, `${JSON.stringify(record, undefined, 2)}\n`);
}
/** Returns true while the VM has not ended and the process that owns it runs. */
function isLive(record) {
    return record.state !== 'stopped' && record.state !== 'failed' && (0,_shared_process_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._n)(record.owner);
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


/***/ }),

/***/ 21542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ VmCrashedError),
/* harmony export */   w: () => (/* binding */ VmError)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86202);

/** A failure of the QEMU process, or of the VM in it. */
class VmError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po {
}
/** QEMU exited unexpectedly, or could not be started; or its guest ended. */
class VmCrashedError extends VmError {
    constructor(message, facts) {
        super(message, { status: 'crashed', ...facts });
    }
}


/***/ }),

/***/ 85180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ vmStateSchema),
/* harmony export */   wm: () => (/* binding */ VmStateMachine)
/* harmony export */ });
/* unused harmony export VmStateError */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51359);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21542);


/** created → starting → running ⇄ paused → stopping → stopped. Every state but `stopped` may become `failed`. */
const vmStateSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['created', 'starting', 'running', 'paused', 'stopping', 'stopped', 'failed']);
const NEXT = {
    created: ['starting', 'failed'],
    starting: ['running', 'paused', 'stopping', 'failed'],
    running: ['paused', 'stopping', 'failed'],
    paused: ['running', 'stopping', 'failed'],
    stopping: ['stopped', 'failed'],
    stopped: [],
    failed: [],
};
/** The VM's state does not allow a transition. */
class VmStateError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VmError */ .w {
    constructor(from, to) {
        super(`The VM is ${from}: it cannot become ${to}.`, { remedy: 'Start it again. A VM that has stopped or failed cannot be revived.' });
    }
}
/** Holds the state of one VM, checks each change against the table above and reports it to one listener. */
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
    /** The reason for this state, e.g. `guest-shutdown`. */
    get reason() {
        return this.why;
    }
    /** True once the VM is stopped or failed. */
    get ended() {
        return NEXT[this.current].length === 0;
    }
    /**
     * Changes the state. Does nothing if it is the current one: QEMU repeats STOP and RESUME.
     *
     * @throws VmStateError, without a change, if the table does not allow it.
     */
    to(next, reason) {
        if (next === this.current)
            return;
        if (!NEXT[this.current].includes(next))
            throw new VmStateError(this.current, next);
        this.current = next;
        this.why = reason;
        this.onChange(next, reason);
    }
}


/***/ })

};
