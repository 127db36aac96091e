export const id = 295;
export const ids = [295];
export const modules = {

/***/ 5295:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _engine_attach_running_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8787);
/* harmony import */ var _engine_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9061);
/* harmony import */ var _engine_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4141);
/* harmony import */ var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8013);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1552);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6123);
/* harmony import */ var _render_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1944);







/** `maqet dump [VM]` */
function define(command, bind) {
    command.argument('[VM]', 'its name', 'vm').addHelpText('after', '\nThe guest is paused while its memory is copied.');
    (0,_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .addInputFlags */ .h)(command, ['dump-format', 'dump-compress', 'timeout', 'allow', 'deny', 'allow-dangerous', 'policy']);
    bind(command, dump);
}
async function dump(parsed, context) {
    const raw = { ...(0,_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .readInputFlags */ .E)(parsed), vm: String(parsed.processedArgs[0]), dump: 'always', screenshot: 'never' };
    const inputs = await (0,_engine_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInputs */ .T)(raw);
    const env = await context.environment();
    const { session } = await (0,_engine_attach_running_js__WEBPACK_IMPORTED_MODULE_0__/* .attachRunningVm */ .w)(inputs, raw, env);
    try {
        const deadline = _shared_deadline_js__WEBPACK_IMPORTED_MODULE_3__/* .Deadline */ .B.after(inputs.timeoutMs, env.signal);
        const { dump: stored, error } = await (0,_engine_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .takeEvidence */ .t)(session, inputs, { dump: true, screenshot: false }, deadline, (_name, work) => work(), env);
        if (stored === undefined)
            throw error;
        return { code: _exit_code_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT_CODES */ .ai.passed, lines: [(0,_render_run_js__WEBPACK_IMPORTED_MODULE_6__/* .dumpRow */ .ts)(stored)[1]], json: (0,_render_run_js__WEBPACK_IMPORTED_MODULE_6__/* .asJson */ .vA)(stored) };
    }
    finally {
        session.client.close();
    }
}


/***/ }),

/***/ 6123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ addInputFlags),
  E: () => (/* binding */ readInputFlags)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(7375);
// EXTERNAL MODULE: ./src/engine/input-schema.ts + 11 modules
var input_schema = __webpack_require__(2409);
;// CONCATENATED MODULE: ./src/engine/cli-flags.ts

/** The inputs as flags of the command, all but those that only the runner can fill in. */
function cliFlags() {
    return input_schema/* INPUTS */.m.filter((input) => input.expression === undefined).map((input) => ({
        name: input.name,
        flag: `--${input.name}`,
        group: input.group,
        description: input.description,
        ...(input.default === undefined ? {} : { default: input.default }),
        boolean: input.boolean ?? false,
        list: input.list ?? false,
    }));
}

;// CONCATENATED MODULE: ./src/cli/flags.ts


/**
 * Gives a command flags of the inputs' names.
 *
 * @param names - which ones; all of them if left out.
 * @param defaults - what a flag means here when it is not given, where that is not what the action takes it to mean.
 */
function addInputFlags(command, names, defaults = {}) {
    const wanted = cliFlags().filter(({ name }) => names?.includes(name) ?? true);
    for (const flag of wanted)
        command.addOption(inputOption(flag, defaults[flag.name] ?? flag.default));
}
/** The inputs that were given as flags, for `parseInputs`. */
function readInputFlags(command) {
    const names = new Set(cliFlags().map(({ name }) => name));
    return Object.fromEntries(command.options.flatMap((option) => {
        const value = command.getOptionValue(option.attributeName());
        const name = option.long?.slice(2) ?? '';
        return names.has(name) && typeof value === 'string' ? [[name, value]] : [];
    }));
}
function inputOption({ flag, group, description, boolean, list }, fallback) {
    const told = list ? `${description} Can be given several times.` : description;
    const text = fallback === undefined ? told : `${told} (default: ${fallback})`;
    const option = new commander/* Option */.c$(`${flag} ${boolean ? '[true|false]' : '<value>'}`, text)
        .argParser((value, previous) => {
        if (previous === undefined)
            return value;
        if (list)
            return `${previous}\n${value}`;
        // The last one would win, and what came before would be forgotten silently.
        throw new commander/* InvalidArgumentError */.Di('It was given before; give it once.');
    })
        .helpGroup(`${group}:`);
    return boolean ? option.preset('true') : option;
}


/***/ }),

/***/ 8787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ attachRunningVm)
/* harmony export */ });
/* harmony import */ var _attach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5637);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7523);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9222);



/**
 * Attaches to the VM that the inputs name; unlike a run it never starts one.
 *
 * The caller closes the session's client.
 *
 * @throws NotRunningError; and what `policyLayers` and `attachVm` throw.
 */
async function attachRunningVm(inputs, raw, env) {
    const found = await (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findRunningVm */ .OC)(env.root, inputs.vm);
    return { session: await (0,_attach_js__WEBPACK_IMPORTED_MODULE_0__/* .attachVm */ .Re)(inputs, raw, found, await (0,_layers_js__WEBPACK_IMPORTED_MODULE_2__/* .policyLayers */ .L)(inputs, env.administrator), env), record: found.record };
}


/***/ }),

/***/ 9061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ dueEvidence),
/* harmony export */   t: () => (/* binding */ takeEvidence)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _policy_versions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5705);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8382);
/* harmony import */ var _toolchain_arch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3807);
/* harmony import */ var _vm_platforms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1037);





const SCREENSHOT_MS = 15_000;
/** Decides which evidence a run takes. Pure. */
function dueEvidence({ dump, screenshot }, { failed, panicked }) {
    const due = (when) => when === 'always' || (when === 'on-failure' && failed) || (when === 'on-panic' && panicked);
    return { dump: due(dump), screenshot: due(screenshot) };
}
/**
 * Takes the evidence that is due, while QEMU still lives.
 *
 * A machine without a screen has no screenshot. One that fails is a warning. A dump that fails is an error, which is returned and not thrown, so that the one piece
 * of evidence does not cost the other.
 */
async function takeEvidence(session, inputs, due, deadline, phases, env) {
    const evidence = {};
    if (due.screenshot && hasScreen(session, env)) {
        try {
            evidence.screenshot = await phases('screenshot', () => takeScreenshot(session, env));
        }
        catch (error) {
            env.log.warning(`No screenshot: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorText */ .kc)(error)}`);
        }
    }
    if (due.dump) {
        try {
            evidence.dump = await phases('dump', () => takeDump(session, inputs, deadline, env));
        }
        catch (error) {
            evidence.error = error;
        }
    }
    return evidence;
}
/** False, told in the log, for a machine that has no screen. */
function hasScreen({ context }, env) {
    const arch = _toolchain_arch_js__WEBPACK_IMPORTED_MODULE_2__/* .ARCHES */ .Pr.find((one) => one === context.arch);
    if (arch === undefined || (0,_vm_platforms_js__WEBPACK_IMPORTED_MODULE_3__/* .hasDisplay */ .rS)(arch))
        return true;
    env.log.info(`No screenshot: the machine of a ${arch} guest has no screen.`);
    return false;
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
    const format = (0,_policy_versions_js__WEBPACK_IMPORTED_MODULE_4__/* .isBefore */ .Y)(qemuVersion, [7, 1]) ? 'ppm' : 'png';
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


/***/ })

};
