export const id = 899;
export const ids = [899];
export const modules = {

/***/ 4899:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ createLayer),
/* harmony export */   Dx: () => (/* binding */ layerFacts),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   qH: () => (/* binding */ entryProblem)
/* harmony export */ });
/* unused harmony exports DEFAULT_ALLOW, layerProblems */
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8382);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5714);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2926);



/** Who speaks, for the audit log: each layer's source, and the hash of its file. */
function layerFacts(layers) {
    return layers.map(({ source, sha256 }) => (sha256 === undefined ? { source } : { source, sha256 }));
}
/** What `allow` means where nobody says otherwise. */
const DEFAULT_ALLOW = ['@safe', '@memory-dump', '@privileged'];
const GROUPS = {
    allow: DEFAULT_ALLOW,
    deny: ['@safe', '@memory-dump', '@privileged', '@dangerous'],
    'allow-dangerous': [],
};
/** True if an entry of `allow` or `deny` covers the command. */
function covers(entry, facts) {
    if (entry.startsWith('@'))
        return entry === `@${facts.tier}`;
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isGlob */ .fg)(entry) ? (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globMatches */ .mw)(entry, facts.name) : entry === facts.name;
}
/**
 * Makes a layer of the lists that were given; a missing `allow` is {@link DEFAULT_ALLOW}, the other two are empty.
 *
 * @throws InputError with every entry that means nothing: a misspelt `deny` would otherwise deny nothing, silently.
 */
function createLayer(source, given) {
    const layer = {
        source,
        allow: given.allow ?? DEFAULT_ALLOW,
        deny: given.deny ?? [],
        allowDangerous: given['allow-dangerous'] ?? [],
    };
    const problems = layerProblems(layer);
    if (problems.length > 0)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems);
    return layer;
}
/** Every entry of a layer that means nothing. */
function layerProblems(layer) {
    const lists = [
        ['allow', layer.allow],
        ['deny', layer.deny],
        ['allow-dangerous', layer.allowDangerous],
    ];
    return lists.flatMap(([input, entries]) => entries.flatMap((value) => {
        const problem = entryProblem(input, value);
        return problem === undefined ? [] : [{ input, value, problem }];
    }));
}
/** What is wrong with one entry, as the end of a sentence that names it; undefined if it is meaningful. */
function entryProblem(list, entry) {
    if (list === 'allow-dangerous' && /^(@.*|.*[*?].*|true|all)$/.test(entry)) {
        return 'is no command; dangerous commands are allowed by their full names, one by one, never by a pattern, a tier or `true`';
    }
    if (entry.startsWith('@'))
        return groupProblem(list, entry);
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isGlob */ .fg)(entry) ? globProblem(list, entry) : nameProblem(list, entry);
}
function groupProblem(list, entry) {
    if (GROUPS[list].includes(entry))
        return undefined;
    if (entry === '@dangerous')
        return 'cannot be allowed as a whole; name each dangerous command in `allow-dangerous`';
    return `is no tier; use ${GROUPS[list].join(', ')}`;
}
function globProblem(list, entry) {
    const matched = [..._table_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .Lo.values(), ..._table_js__WEBPACK_IMPORTED_MODULE_2__/* .GUEST_COMMANDS */ .Sl.values()].filter((facts) => covers(entry, facts));
    if (matched.length === 0)
        return 'matches no QMP command; correct it or remove it';
    if (list === 'allow' && matched.every((facts) => facts.tier === 'dangerous')) {
        return 'matches dangerous commands only, which `allow` does not let through; name each in `allow-dangerous`';
    }
    return undefined;
}
function nameProblem(list, entry) {
    const tier = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .factsOf */ .xS)(entry)?.tier;
    if (tier === undefined) {
        const nearest = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestCommand */ .EU)(entry, [..._table_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .Lo.keys(), ..._table_js__WEBPACK_IMPORTED_MODULE_2__/* .GUEST_COMMANDS */ .Sl.keys()]);
        const hint = nearest === undefined ? '`maqet policy table` lists them' : `did you mean \`${nearest}\`?`;
        return (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommandName */ .zZ)(entry) ? `is no QMP command that the policy knows; ${hint}` : `is not written as a QMP command; ${hint}`;
    }
    if (list === 'allow' && tier === 'dangerous')
        return 'is dangerous, and `allow` does not let it through; name it in `allow-dangerous`';
    if (list === 'allow-dangerous' && tier !== 'dangerous')
        return `is not dangerous but ${tier}; it is governed by \`allow\` and \`deny\``;
    return undefined;
}


/***/ }),

/***/ 5714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ nearestCommand),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   mw: () => (/* binding */ globMatches),
/* harmony export */   zZ: () => (/* binding */ isCommandName)
/* harmony export */ });
<<<<<<< HEAD
/* unused harmony exports CANNOT_BEGIN, guestProgram, CANNOT, folderMaking, scriptWriting, surroundings, outputOpening, leaderStarting, LEADER_END, ending, interpreter, killing, removal, signalOf */
/* harmony import */ var _channel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3435);
=======
/* harmony import */ var _shared_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3411);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2926);
>>>>>>> 8a34f3a272ebbe78ffc662b585adb84f00beaacc


const COMMAND_NAME = /^[a-z][a-z0-9_-]{0,63}$/;
/** True for a name with the syntax of a QMP command: lower case, digits, `_` and `-`, at most 64 characters. */
function isCommandName(name) {
    return COMMAND_NAME.test(name);
}
/** True if the pattern, in which `*` stands for any text and `?` for one character, covers the whole name. */
function globMatches(pattern, name) {
    let at = 0;
    let seen = 0;
    let star = -1;
    let retry = 0;
    // Only the last star is ever retried, so a hostile pattern costs no more than pattern × name.
    while (seen < name.length) {
        if (pattern[at] === '*') {
            star = at++;
            retry = seen;
        }
        else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === name[seen])) {
            at += 1;
            seen += 1;
        }
        else if (star >= 0) {
            at = star + 1;
            seen = ++retry;
        }
        else {
            return false;
        }
    }
    while (pattern[at] === '*')
        at += 1;
    return at === pattern.length;
}
/** True if the entry of an `allow` or `deny` list holds a wildcard. */
function isGlob(entry) {
    return /[*?]/.test(entry);
}
/** The command among `known` that differs least from `name`, if it is near enough to be what was meant. */
function nearestCommand(name, known = _table_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .Lo.keys()) {
    if (name.length > 64)
        return undefined;
    const wanted = name.toLowerCase().replace(/[\s_-]+/g, '');
    let best;
    let least = Math.min(3, Math.ceil(wanted.length / 4) + 1);
    for (const candidate of known) {
        const distance = (0,_shared_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .editDistance */ .Y)(wanted, candidate.replace(/[_-]/g, ''));
        if (distance < least) {
            least = distance;
            best = candidate;
        }
    }
    return best;
}


/***/ }),

/***/ 2926:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z8: () => (/* binding */ ACT),
  Lo: () => (/* binding */ COMMANDS),
  Sl: () => (/* binding */ GUEST_COMMANDS),
  iB: () => (/* binding */ TIERS),
  xS: () => (/* binding */ factsOf)
});

// UNUSED EXPORTS: tierOf

;// CONCATENATED MODULE: ./src/policy/commands.json
const commands_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"add-fd","tier":"dangerous","since":"1.2","removed":null,"hostEffects":["fd"],"pathArgs":[],"guestEffects":"none","reason":"gives QEMU a host descriptor that later commands can use by name or /dev/fdset"},{"name":"add_client","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["network","fd"],"pathArgs":[],"guestEffects":"none","reason":"attaches a passed socket to VNC/SPICE/chardev, skipauth disables authentication"},{"name":"announce-self","tier":"privileged","since":"4.0","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"none","reason":"guest NICs send announcement frames to their backends"},{"name":"balloon","tier":"privileged","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"takes guest RAM; can drive the guest out of memory"},{"name":"block-commit","tier":"dangerous","since":"1.3","removed":null,"hostEffects":["writes-file"],"pathArgs":["base","top","backing-file"],"guestEffects":"data","reason":"writes into the backing (base) image, often a shared cached file; backing-file string is not checked"},{"name":"block-dirty-bitmap-add","tier":"privileged","since":"2.4","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"dirty bitmaps, stored in the open qcow2 when persistent; not guest data"},{"name":"block-dirty-bitmap-clear","tier":"privileged","since":"2.4","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"dirty bitmaps, stored in the open qcow2 when persistent; not guest data"},{"name":"block-dirty-bitmap-disable","tier":"privileged","since":"4.0","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"dirty bitmaps, stored in the open qcow2 when persistent; not guest data"},{"name":"block-dirty-bitmap-enable","tier":"privileged","since":"4.0","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"dirty bitmaps, stored in the open qcow2 when persistent; not guest data"},{"name":"block-dirty-bitmap-merge","tier":"privileged","since":"4.0","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"dirty bitmaps, stored in the open qcow2 when persistent; not guest data"},{"name":"block-dirty-bitmap-remove","tier":"privileged","since":"2.4","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"dirty bitmaps, stored in the open qcow2 when persistent; not guest data"},{"name":"block-export-add","tier":"dangerous","since":"5.2","removed":null,"hostEffects":["network","writes-file","fd"],"pathArgs":["mountpoint","addr.path","name"],"guestEffects":"data","reason":"exports a disk over NBD, vhost-user, FUSE or VDUSE; takes host paths"},{"name":"block-export-del","tier":"privileged","since":"5.2","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"availability","reason":"withdraws an export; nothing is opened"},{"name":"block-job-cancel","tier":"privileged","since":"1.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls a block job that already exists (complete can pivot the disk to the job target)"},{"name":"block-job-change","tier":"privileged","since":"8.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls a block job that already exists (complete can pivot the disk to the job target)"},{"name":"block-job-complete","tier":"privileged","since":"1.3","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls a block job that already exists (complete can pivot the disk to the job target)"},{"name":"block-job-dismiss","tier":"privileged","since":"2.12","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls a block job that already exists (complete can pivot the disk to the job target)"},{"name":"block-job-finalize","tier":"privileged","since":"2.12","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls a block job that already exists (complete can pivot the disk to the job target)"},{"name":"block-job-pause","tier":"privileged","since":"1.3","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls a block job that already exists (complete can pivot the disk to the job target)"},{"name":"block-job-resume","tier":"privileged","since":"1.3","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls a block job that already exists (complete can pivot the disk to the job target)"},{"name":"block-job-set-speed","tier":"privileged","since":"1.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls a block job that already exists (complete can pivot the disk to the job target)"},{"name":"block-latency-histogram-set","tier":"privileged","since":"4.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"accounting or event settings of a block node"},{"name":"block-set-write-threshold","tier":"privileged","since":"2.3","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"accounting or event settings of a block node"},{"name":"block-stream","tier":"dangerous","since":"1.1","removed":null,"hostEffects":["writes-file"],"pathArgs":["base","backing-file"],"guestEffects":"data","reason":"rewrites the chain; backing-file string is written into the header unvalidated"},{"name":"block_resize","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"shrinking destroys guest data, growing fills the host disk"},{"name":"block_set_io_throttle","tier":"privileged","since":"1.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"I/O limits"},{"name":"blockdev-add","tier":"dangerous","since":"2.9","removed":null,"hostEffects":["reads-file","writes-file","network","fd"],"pathArgs":["file.filename","filename","dir","path","server.path","logfile","backing"],"guestEffects":"device","reason":"opens any host file or network address as a block node"},{"name":"blockdev-backup","tier":"dangerous","since":"2.3","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"overwrites another open node with this disk"},{"name":"blockdev-change-medium","tier":"dangerous","since":"2.5","removed":null,"hostEffects":["reads-file","writes-file","network","fd"],"pathArgs":["filename"],"guestEffects":"device","reason":"opens filename as new medium"},{"name":"blockdev-close-tray","tier":"privileged","since":"2.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"removable media of already configured nodes only"},{"name":"blockdev-create","tier":"dangerous","since":"3.0","removed":null,"hostEffects":["writes-file","network"],"pathArgs":["options.filename","options.file","options.backing-file"],"guestEffects":"data","reason":"formats or creates files (driver=file filename)"},{"name":"blockdev-del","tier":"privileged","since":"2.9","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"MAQET tier; fails while the node is in use"},{"name":"blockdev-insert-medium","tier":"privileged","since":"2.12","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"removable media of already configured nodes only"},{"name":"blockdev-mirror","tier":"dangerous","since":"2.6","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"overwrites another open node with this disk"},{"name":"blockdev-open-tray","tier":"privileged","since":"2.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"removable media of already configured nodes only"},{"name":"blockdev-remove-medium","tier":"privileged","since":"2.12","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"removable media of already configured nodes only"},{"name":"blockdev-reopen","tier":"dangerous","since":"6.1","removed":null,"hostEffects":["reads-file","writes-file","network","fd"],"pathArgs":["options[].filename","options[].file.filename"],"guestEffects":"data","reason":"changes options of open nodes, also read-only to writable and other children"},{"name":"blockdev-set-active","tier":"dangerous","since":"10.0","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"activating an image another process uses corrupts it; deactivating fails guest I/O"},{"name":"blockdev-snapshot","tier":"dangerous","since":"2.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"data","reason":"redirects guest writes to another open node; can corrupt the chain"},{"name":"blockdev-snapshot-delete-internal-sync","tier":"privileged","since":"1.7","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"deletes a snapshot inside the open qcow2"},{"name":"blockdev-snapshot-internal-sync","tier":"privileged","since":"1.7","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"writes only into the open qcow2 (file grows by the guest RAM for snapshot-save)"},{"name":"blockdev-snapshot-sync","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["writes-file"],"pathArgs":["snapshot-file"],"guestEffects":"data","reason":"creates snapshot-file and makes it the active image"},{"name":"calc-dirty-rate","tier":"privileged","since":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"starts dirty page sampling or logging"},{"name":"cancel-vcpu-dirty-limit","tier":"privileged","since":"7.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"throttles vCPUs (KVM dirty ring)"},{"name":"change-backing-file","tier":"dangerous","since":"2.1","removed":null,"hostEffects":["writes-file"],"pathArgs":["backing-file","device"],"guestEffects":"data","reason":"writes any path into an image header: the next open reads that host file"},{"name":"change-vnc-password","tier":"dangerous","since":"1.1","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"none","reason":"changes who can reach the console; the password is in the arguments, redact it in the audit log"},{"name":"chardev-add","tier":"dangerous","since":"1.4","removed":null,"hostEffects":["writes-file","reads-file","network","fd"],"pathArgs":["backend.data.out","backend.data.in","backend.data.device","backend.data.addr.data.path","backend.data.logfile"],"guestEffects":"device","reason":"backend opens files, pipes, serial ports, sockets, ptys, logfile"},{"name":"chardev-change","tier":"dangerous","since":"2.10","removed":null,"hostEffects":["writes-file","reads-file","network","fd"],"pathArgs":["backend.data.out","backend.data.in","backend.data.device","backend.data.addr.data.path","backend.data.logfile"],"guestEffects":"device","reason":"backend opens files, pipes, serial ports, sockets, ptys, logfile"},{"name":"chardev-remove","tier":"privileged","since":"1.4","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"removes an idle chardev (may drop a log channel)"},{"name":"chardev-send-break","tier":"privileged","since":"2.10","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"serial break; can start the guest magic SysRq"},{"name":"client_migrate_info","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"none","reason":"sends SPICE clients to another host"},{"name":"closefd","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["fd"],"pathArgs":[],"guestEffects":"device","reason":"fd passing family; can close a set a block node needs"},{"name":"cont","tier":"privileged","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"pauses or resumes the VM (STOP/RESUME events); refused while a detached dump runs"},{"name":"cxl-add-dynamic-capacity","tier":"dangerous","since":"9.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"unstable; adds or forcibly removes guest memory"},{"name":"cxl-inject-correctable-error","tier":"dangerous","since":"8.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"hardware fault injection, as inject-nmi"},{"name":"cxl-inject-dram-event","tier":"dangerous","since":"8.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"hardware fault injection, as inject-nmi"},{"name":"cxl-inject-general-media-event","tier":"dangerous","since":"8.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"hardware fault injection, as inject-nmi"},{"name":"cxl-inject-memory-module-event","tier":"dangerous","since":"8.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"hardware fault injection, as inject-nmi"},{"name":"cxl-inject-poison","tier":"dangerous","since":"8.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"hardware fault injection, as inject-nmi"},{"name":"cxl-inject-uncorrectable-errors","tier":"dangerous","since":"8.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"hardware fault injection, as inject-nmi"},{"name":"cxl-release-dynamic-capacity","tier":"dangerous","since":"9.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"unstable; adds or forcibly removes guest memory"},{"name":"device-list-properties","tier":"dangerous","since":"1.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"creates an instance of the type: Debian 7.2 exits for virtio-gpu-gl-pci and virtio-vga-gl when the module package is missing (measured)"},{"name":"device-sync-config","tier":"privileged","since":"9.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"unstable; pushes backend config to the guest"},{"name":"device_add","tier":"privileged","since":"0.13","removed":null,"hostEffects":["reads-file","network","fd"],"pathArgs":["romfile","host","sysfsdev","filename"],"guestEffects":"device","reason":"hot-plugs a device; only with screened arguments (see qmp-argument-rules.json): romfile and host-path properties read host files"},{"name":"device_del","tier":"privileged","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"MAQET tier; asynchronous: wait for DEVICE_DELETED (two events per virtio device) or DEVICE_UNPLUG_GUEST_ERROR"},{"name":"display-reload","tier":"privileged","since":"6.0","removed":null,"hostEffects":["reads-file"],"pathArgs":[],"guestEffects":"none","reason":"re-reads the VNC TLS files configured at start; no path argument"},{"name":"display-update","tier":"dangerous","since":"7.1","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"none","reason":"changes the VNC listen address"},{"name":"drive-backup","tier":"dangerous","since":"1.6","removed":null,"hostEffects":["writes-file","network"],"pathArgs":["target"],"guestEffects":"data","reason":"creates or overwrites target (any path or protocol) with guest disk data"},{"name":"drive-mirror","tier":"dangerous","since":"1.3","removed":null,"hostEffects":["writes-file","network"],"pathArgs":["target"],"guestEffects":"data","reason":"creates or overwrites target (any path or protocol) with guest disk data"},{"name":"dump-guest-memory","tier":"memory-dump","since":"1.2","removed":null,"hostEffects":["writes-file","fd"],"pathArgs":["protocol"],"guestEffects":"availability","reason":"vmcore to protocol \\"file:PATH\\" (file mode 0400) or \\"fd:NAME\\"; allow only file: with a confined path; paging=true may allocate gigabytes"},{"name":"dump-skeys","tier":"memory-dump","since":"2.5","removed":null,"hostEffects":["writes-file"],"pathArgs":["filename"],"guestEffects":"none","reason":"s390x storage keys to a file; deny unless the path is confined"},{"name":"dumpdtb","tier":"memory-dump","since":"7.2","removed":null,"hostEffects":["writes-file"],"pathArgs":["filename"],"guestEffects":"none","reason":"device tree to a file; the DTB can hold kaslr-seed and rng-seed (secrets); CONFIG_FDT builds only"},{"name":"eject","tier":"privileged","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"removable media of already configured nodes only"},{"name":"expire_password","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"none","reason":"extends or ends VNC/SPICE access"},{"name":"get-win32-socket","tier":"dangerous","since":"8.0","removed":null,"hostEffects":["fd"],"pathArgs":[],"guestEffects":"none","reason":"gives QEMU a host descriptor that later commands can use by name or /dev/fdset"},{"name":"getfd","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["fd"],"pathArgs":[],"guestEffects":"none","reason":"gives QEMU a host descriptor that later commands can use by name or /dev/fdset"},{"name":"human-monitor-command","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["exec","reads-file","writes-file","network","fd"],"pathArgs":[],"guestEffects":"state","reason":"MAQET tier; runs any HMP command (migrate exec:, drive_add, logfile, dump, device_add), bypassing every QMP rule"},{"name":"inject-ghes-v2-error","tier":"dangerous","since":"10.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"unstable; injects an arbitrary CPER hardware error (arm)"},{"name":"inject-nmi","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"MAQET tier; NMI can panic or corrupt the guest"},{"name":"input-send-event","tier":"privileged","since":"2.6","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"types or points into the guest: a logged-in console runs what is typed"},{"name":"job-cancel","tier":"privileged","since":"3.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls a job that already exists; cancelling snapshot-save loses it"},{"name":"job-complete","tier":"privileged","since":"3.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls a job that already exists; cancelling snapshot-save loses it"},{"name":"job-dismiss","tier":"privileged","since":"3.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls a job that already exists; cancelling snapshot-save loses it"},{"name":"job-finalize","tier":"privileged","since":"3.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls a job that already exists; cancelling snapshot-save loses it"},{"name":"job-pause","tier":"privileged","since":"3.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls a job that already exists; cancelling snapshot-save loses it"},{"name":"job-resume","tier":"privileged","since":"3.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"controls a job that already exists; cancelling snapshot-save loses it"},{"name":"memsave","tier":"memory-dump","since":"0.14","removed":null,"hostEffects":["writes-file"],"pathArgs":["filename"],"guestEffects":"none","reason":"MAQET tier; as pmemsave for guest virtual addresses of one vCPU; val is int64 before 9.1"},{"name":"migrate","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["exec","writes-file","network","fd"],"pathArgs":["uri","channels[].addr.filename","channels[].addr.args","channels[].addr.path"],"guestEffects":"availability","reason":"uri/channels: exec: runs a host shell command (measured), file: (8.2) writes a file, tcp/unix/rdma/vsock/fd send guest memory away; guest stops"},{"name":"migrate-continue","tier":"privileged","since":"2.11","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"availability","reason":"acts only on a migration that already runs"},{"name":"migrate-incoming","tier":"dangerous","since":"2.3","removed":null,"hostEffects":["exec","reads-file","network","fd"],"pathArgs":["uri","channels[].addr.filename","channels[].addr.args","channels[].addr.path"],"guestEffects":"state","reason":"as migrate, replaces the whole guest state; hostile streams attack QEMU"},{"name":"migrate-pause","tier":"privileged","since":"3.0","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"availability","reason":"acts only on a migration that already runs"},{"name":"migrate-recover","tier":"dangerous","since":"3.0","removed":null,"hostEffects":["exec","network","fd"],"pathArgs":["uri"],"guestEffects":"state","reason":"listens on a uri, out of band"},{"name":"migrate-set-capabilities","tier":"privileged","since":"1.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"capability flags (also x-colo, x-ignore-shared); no effect until a migration starts"},{"name":"migrate-set-parameters","tier":"dangerous","since":"2.4","removed":null,"hostEffects":["exec","network"],"pathArgs":["cpr-exec-command"],"guestEffects":"state","reason":"cpr-exec-command (10.2) is the program a later migrate runs; tls-* redirect trust; deny as a whole, the client sets max-bandwidth itself"},{"name":"migrate-start-postcopy","tier":"privileged","since":"2.5","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"availability","reason":"acts only on a migration that already runs"},{"name":"migrate_cancel","tier":"privileged","since":"0.14","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"availability","reason":"acts only on a migration that already runs"},{"name":"nbd-server-add","tier":"dangerous","since":"1.3","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"data","reason":"exports a disk over the NBD server, optionally writable"},{"name":"nbd-server-remove","tier":"privileged","since":"2.12","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"availability","reason":"withdraws an export; nothing is opened"},{"name":"nbd-server-start","tier":"dangerous","since":"1.3","removed":null,"hostEffects":["network","fd"],"pathArgs":["addr.data.path"],"guestEffects":"none","reason":"listens on TCP or a unix socket"},{"name":"nbd-server-stop","tier":"privileged","since":"1.3","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"availability","reason":"withdraws an export; nothing is opened"},{"name":"netdev_add","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["exec","network","reads-file","fd"],"pathArgs":["script","downscript","helper","smb","tftp","addr.path","path","vhostdev"],"guestEffects":"device","reason":"tap script/helper and slirp guestfwd/smb run host programs; opens taps, sockets, files"},{"name":"netdev_del","tier":"privileged","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"removes a host network backend of the VM"},{"name":"object-add","tier":"dangerous","since":"2.0","removed":null,"hostEffects":["reads-file","writes-file","exec","network","fd"],"pathArgs":["file","filename","mem-path","dir","path","evdev","canbus","chardev"],"guestEffects":"device","reason":"secret file=, memory-backend-file, rng-random, filter-dump file=, tls-creds dir, input-linux, can-host; monitor-qmp/monitor-hmp (11.1) open a second, unfiltered monitor"},{"name":"object-del","tier":"privileged","since":"2.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"removes a QOM object not in use"},{"name":"pmemsave","tier":"memory-dump","since":"0.14","removed":null,"hostEffects":["writes-file"],"pathArgs":["filename"],"guestEffects":"none","reason":"MAQET tier; fopen(filename,\\"wb\\"): truncates, follows symlinks, no /dev/fdset; size<=0 corrupts the stack and kills QEMU before 9.1; blocks the main loop; a full disk can go unreported"},{"name":"qmp_capabilities","tier":"safe","since":"0.13","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"handshake; the client sends it itself, a second one returns CommandNotFound"},{"name":"qom-get","tier":"dangerous","since":"1.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"returns the clear text of -object secret,data= (measured on 7.2); short and link paths make path filters unsound"},{"name":"qom-list","tier":"safe","since":"1.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"property names and types only, no values"},{"name":"qom-list-get","tier":"dangerous","since":"10.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"returns the clear text of -object secret,data= (measured on 7.2); short and link paths make path filters unsound"},{"name":"qom-list-properties","tier":"dangerous","since":"2.12","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"creates an instance of the type: QEMU 7.2 aborts for microvm-machine, x-remote-object, qio-net-listener, colo-compare (measured)"},{"name":"qom-list-types","tier":"safe","since":"1.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"type names only"},{"name":"qom-set","tier":"dangerous","since":"1.2","removed":null,"hostEffects":["reads-file","writes-file"],"pathArgs":[],"guestEffects":"state","reason":"writes any property of any live object"},{"name":"query-accelerators","tier":"safe","since":"10.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"lists accelerators"},{"name":"query-acpi-ospm-status","tier":"safe","since":"2.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"ACPI OST slots"},{"name":"query-audiodevs","tier":"safe","since":"8.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"audio backend options (can show host device and file names)"},{"name":"query-balloon","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"balloon size; DeviceNotActive error without a device"},{"name":"query-block","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; shows absolute host image paths and json: file names"},{"name":"query-block-exports","tier":"safe","since":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-block-jobs","tier":"safe","since":"1.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-blockstats","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; ns counters can pass 2^53"},{"name":"query-chardev","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; shows host socket and file paths"},{"name":"query-chardev-backends","tier":"safe","since":"2.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-colo-status","tier":"safe","since":"3.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-command-line-options","tier":"safe","since":"1.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, build information"},{"name":"query-commands","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; use it for the default-deny check"},{"name":"query-cpu-definitions","tier":"safe","since":"1.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, 35 kB"},{"name":"query-cpu-model-baseline","tier":"safe","since":"2.8","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"computes a CPU model"},{"name":"query-cpu-model-comparison","tier":"safe","since":"2.8","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"compares CPU models"},{"name":"query-cpu-model-expansion","tier":"safe","since":"2.8","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"expands a CPU model; holds uint64 values above 2^53 (lbr-fmt)"},{"name":"query-cpus","tier":"safe","since":"0.14","removed":"6.0","hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; named by MAQET, replaced by query-cpus-fast"},{"name":"query-cpus-fast","tier":"safe","since":"2.12","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; shows host thread ids"},{"name":"query-cryptodev","tier":"safe","since":"8.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-current-machine","tier":"safe","since":"4.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-dirty-rate","tier":"safe","since":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-display-options","tier":"safe","since":"3.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-dump","tier":"safe","since":"2.6","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"dump progress"},{"name":"query-dump-guest-memory-capability","tier":"safe","since":"2.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"dump formats of this build"},{"name":"query-fdsets","tier":"safe","since":"1.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; shows fd numbers and opaque strings"},{"name":"query-firmware-log","tier":"safe","since":"10.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"reads up to 1 MiB of firmware log out of guest memory"},{"name":"query-gic-capabilities","tier":"safe","since":"2.6","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-hotpluggable-cpus","tier":"safe","since":"2.7","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-hv-balloon-status-report","tier":"safe","since":"8.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-iothreads","tier":"safe","since":"2.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; shows host thread ids"},{"name":"query-jobs","tier":"safe","since":"3.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-kvm","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; deprecated in 11.1 for query-accelerators"},{"name":"query-machines","tier":"safe","since":"1.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-memdev","tier":"safe","since":"2.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-memory-devices","tier":"safe","since":"2.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; guest addresses can be large"},{"name":"query-memory-size-summary","tier":"safe","since":"2.11","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-mice","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-migrate","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-migrate-capabilities","tier":"safe","since":"1.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-migrate-parameters","tier":"safe","since":"2.4","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; from 10.2 shows cpr-exec-command"},{"name":"query-migrationthreads","tier":"safe","since":"8.0","removed":"11.0","hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; tagged Since 7.2 but first in the 8.0 schema; deprecated 9.2, gone in 11.0"},{"name":"query-name","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-named-block-nodes","tier":"safe","since":"2.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; shows absolute host image paths"},{"name":"query-pci","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; unassigned BAR address is -1"},{"name":"query-pr-managers","tier":"safe","since":"3.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-qmp-schema","tier":"safe","since":"2.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; 207 kB on 7.2"},{"name":"query-replay","tier":"safe","since":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; shows the replay file name"},{"name":"query-rocker","tier":"safe","since":"2.4","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-rocker-of-dpa-flows","tier":"safe","since":"2.4","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-rocker-of-dpa-groups","tier":"safe","since":"2.4","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-rocker-ports","tier":"safe","since":"2.4","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-rx-filter","tier":"safe","since":"1.6","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; re-arms NIC_RX_FILTER_CHANGED"},{"name":"query-s390x-cpu-polarization","tier":"safe","since":"8.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, unstable"},{"name":"query-sev","tier":"safe","since":"2.12","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-sev-attestation-report","tier":"safe","since":"6.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"attestation blob, no secret"},{"name":"query-sev-capabilities","tier":"safe","since":"2.12","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"host certificate chain, no secret"},{"name":"query-sev-launch-measure","tier":"safe","since":"2.12","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"measurement, no secret"},{"name":"query-sgx","tier":"safe","since":"6.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-sgx-capabilities","tier":"safe","since":"6.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-spice","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; shows listen address"},{"name":"query-stats","tier":"safe","since":"7.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"KVM counters; uint64 values"},{"name":"query-stats-schemas","tier":"safe","since":"7.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-status","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"run state"},{"name":"query-target","tier":"safe","since":"1.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-tpm","tier":"safe","since":"1.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; shows host device or socket path"},{"name":"query-tpm-models","tier":"safe","since":"1.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-tpm-types","tier":"safe","since":"1.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-uuid","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-vcpu-dirty-limit","tier":"safe","since":"7.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-version","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-vm-generation-id","tier":"safe","since":"2.9","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-vnc","tier":"safe","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; shows listen address and clients"},{"name":"query-vnc-servers","tier":"safe","since":"2.3","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only; as query-vnc"},{"name":"query-xen-replication-status","tier":"safe","since":"2.9","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"query-yank","tier":"safe","since":"6.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only, allows oob"},{"name":"quit","tier":"privileged","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"MAQET tier; QEMU exits; SHUTDOWN event may precede the reply, EOF instead of a reply is legal"},{"name":"remove-fd","tier":"dangerous","since":"1.2","removed":null,"hostEffects":["fd"],"pathArgs":[],"guestEffects":"device","reason":"fd passing family; can close a set a block node needs"},{"name":"replay-break","tier":"privileged","since":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"record/replay control; seek loads a snapshot"},{"name":"replay-delete-break","tier":"privileged","since":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"record/replay control; seek loads a snapshot"},{"name":"replay-seek","tier":"privileged","since":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"record/replay control; seek loads a snapshot"},{"name":"request-ebpf","tier":"safe","since":"9.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"returns a built-in eBPF object in base64"},{"name":"ringbuf-read","tier":"safe","since":"1.4","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"reads and drains a ring buffer chardev (takes data from another reader)"},{"name":"ringbuf-write","tier":"privileged","since":"1.4","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"injects bytes into a ring buffer chardev"},{"name":"rtc-reset-reinjection","tier":"privileged","since":"2.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"drops queued RTC interrupts"},{"name":"screendump","tier":"safe","since":"0.14","removed":null,"hostEffects":["writes-file"],"pathArgs":["filename"],"guestEffects":"none","reason":"safe only with filename confined to the output folder: truncates and follows symlinks, accepts /dev/fdset/N; format= since 7.1"},{"name":"send-key","tier":"privileged","since":"1.3","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"types or points into the guest: a logged-in console runs what is typed"},{"name":"set-action","tier":"privileged","since":"6.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"reaction to reboot, shutdown, panic, watchdog; deny watchdog=inject-nmi (NMI bypass)"},{"name":"set-cpu-topology","tier":"privileged","since":"8.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"s390x, unstable"},{"name":"set-numa-node","tier":"privileged","since":"3.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"preconfig stage only"},{"name":"set-vcpu-dirty-limit","tier":"privileged","since":"7.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"throttles vCPUs (KVM dirty ring)"},{"name":"set_link","tier":"privileged","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"raises or cuts a NIC link"},{"name":"set_password","tier":"dangerous","since":"0.14","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"none","reason":"changes who can reach the console; the password is in the arguments, redact it in the audit log"},{"name":"sev-inject-launch-secret","tier":"dangerous","since":"6.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"data","reason":"writes a secret to a chosen guest address; redact the arguments"},{"name":"snapshot-delete","tier":"privileged","since":"6.0","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"deletes a snapshot inside the open qcow2"},{"name":"snapshot-load","tier":"privileged","since":"6.0","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"reverts RAM, devices and listed disks; a failed load leaves the VM stopped in restore-vm"},{"name":"snapshot-save","tier":"privileged","since":"6.0","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"writes only into the open qcow2 (file grows by the guest RAM for snapshot-save)"},{"name":"stop","tier":"privileged","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"pauses or resumes the VM (STOP/RESUME events); refused while a detached dump runs"},{"name":"system_powerdown","tier":"privileged","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"MAQET tier; ACPI power button, guest may ignore it"},{"name":"system_reset","tier":"privileged","since":"0.14","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"MAQET tier; hard reset, unsynced guest data lost"},{"name":"system_wakeup","tier":"privileged","since":"1.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"wakes a suspended guest"},{"name":"trace-event-get-state","tier":"safe","since":"2.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"trace-event-set-state","tier":"dangerous","since":"2.2","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"none","reason":"fills the host trace file, syslog or stderr without bound and shows host addresses"},{"name":"transaction","tier":"dangerous","since":"1.1","removed":null,"hostEffects":["writes-file","reads-file","network"],"pathArgs":["actions[].data.snapshot-file","actions[].data.target"],"guestEffects":"data","reason":"wraps blockdev-snapshot-sync, drive-backup and more in one call: bypasses a per-command policy"},{"name":"watchdog-set-action","tier":"privileged","since":"2.11","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"deny action=inject-nmi: it is an NMI bypass"},{"name":"x-accel-stats","tier":"safe","since":"10.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"unstable text"},{"name":"x-blockdev-amend","tier":"dangerous","since":"5.1","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"data","reason":"unstable; LUKS key slots can be erased"},{"name":"x-blockdev-change","tier":"dangerous","since":"2.7","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"data","reason":"unstable; edits block graph children"},{"name":"x-blockdev-set-iothread","tier":"dangerous","since":"2.12","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"unstable; force can crash QEMU"},{"name":"x-colo-lost-heartbeat","tier":"dangerous","since":"2.8","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"data","reason":"COLO/replication failover changes disks and state"},{"name":"x-debug-block-dirty-bitmap-sha256","tier":"safe","since":"2.10","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"unstable; hash of a bitmap"},{"name":"x-debug-query-block-graph","tier":"safe","since":"4.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"unstable; node graph"},{"name":"x-exit-preconfig","tier":"privileged","since":"3.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"unstable; leaves the preconfig stage"},{"name":"x-query-interrupt-controllers","tier":"safe","since":"9.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"unstable text"},{"name":"x-query-irq","tier":"safe","since":"6.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"unstable text"},{"name":"x-query-jit","tier":"safe","since":"6.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"unstable text, TCG"},{"name":"x-query-numa","tier":"safe","since":"6.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"unstable text"},{"name":"x-query-opcount","tier":"safe","since":"6.2","removed":"10.1","hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"unstable text, TCG profiler"},{"name":"x-query-profile","tier":"safe","since":"6.2","removed":"8.1","hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"unstable text, TCG profiler"},{"name":"x-query-ramblock","tier":"safe","since":"6.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"unstable text; shows host virtual addresses from 8.0"},{"name":"x-query-rdma","tier":"safe","since":"6.2","removed":"9.1","hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"unstable text"},{"name":"x-query-roms","tier":"safe","since":"6.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"unstable text"},{"name":"x-query-usb","tier":"safe","since":"6.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"unstable text"},{"name":"x-query-virtio","tier":"safe","since":"7.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"unstable; device list"},{"name":"x-query-virtio-queue-element","tier":"safe","since":"7.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"unstable; reads descriptors out of guest memory"},{"name":"x-query-virtio-queue-status","tier":"safe","since":"7.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"unstable"},{"name":"x-query-virtio-status","tier":"safe","since":"7.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"unstable; uint64 feature masks"},{"name":"x-query-virtio-vhost-queue-status","tier":"safe","since":"7.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"unstable; vring addresses"},{"name":"xen-colo-do-checkpoint","tier":"dangerous","since":"2.9","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"data","reason":"COLO/replication failover changes disks and state"},{"name":"xen-event-inject","tier":"dangerous","since":"8.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"injects an interrupt, as inject-nmi"},{"name":"xen-event-list","tier":"safe","since":"8.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only"},{"name":"xen-load-devices-state","tier":"dangerous","since":"2.7","removed":null,"hostEffects":["reads-file"],"pathArgs":["filename"],"guestEffects":"state","reason":"loads device state from any path; hostile state attacks QEMU"},{"name":"xen-save-devices-state","tier":"dangerous","since":"1.1","removed":null,"hostEffects":["writes-file"],"pathArgs":["filename"],"guestEffects":"none","reason":"writes device state to any path"},{"name":"xen-set-global-dirty-log","tier":"privileged","since":"1.3","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"dirty logging slows the guest"},{"name":"xen-set-replication","tier":"dangerous","since":"2.9","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"data","reason":"COLO/replication failover changes disks and state"},{"name":"yank","tier":"privileged","since":"6.0","removed":null,"hostEffects":["network"],"pathArgs":[],"guestEffects":"availability","reason":"severs network connections of block nodes, chardevs, migration; works out of band"}]');
;// CONCATENATED MODULE: ./src/policy/guest-commands.json
const guest_commands_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"guest-copy-in","tier":"privileged","since":"maqet","removed":null,"hostEffects":["reads-file"],"pathArgs":[],"guestEffects":"data","reason":"copies files of the host into the guest"},{"name":"guest-copy-out","tier":"privileged","since":"maqet","removed":null,"hostEffects":["writes-file"],"pathArgs":[],"guestEffects":"none","reason":"copies files of the guest to the host"},{"name":"guest-exec","tier":"dangerous","since":"2.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"data","reason":"runs any program in the guest as the agent user (root); the input `run` does so under the privileged `guest-run`"},{"name":"guest-exec-status","tier":"safe","since":"2.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"output of a guest-exec; may hold secrets"},{"name":"guest-file-close","tier":"safe","since":"0.15","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"acts only on a handle from guest-file-open"},{"name":"guest-file-flush","tier":"safe","since":"0.15","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"acts only on a handle from guest-file-open"},{"name":"guest-file-open","tier":"dangerous","since":"0.15","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"data","reason":"opens any guest file as root, also for writing"},{"name":"guest-file-read","tier":"privileged","since":"0.15","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"returns guest file content, up to 48 MB a call"},{"name":"guest-file-seek","tier":"safe","since":"0.15","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"acts only on a handle from guest-file-open"},{"name":"guest-file-write","tier":"dangerous","since":"0.15","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"data","reason":"writes to an open guest file"},{"name":"guest-fsfreeze-freeze","tier":"privileged","since":"0.15","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"blocks guest writes until thaw (may run the guest fsfreeze hook); always pair with thaw"},{"name":"guest-fsfreeze-freeze-list","tier":"privileged","since":"2.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"blocks guest writes until thaw (may run the guest fsfreeze hook); always pair with thaw"},{"name":"guest-fsfreeze-status","tier":"safe","since":"0.15","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest information"},{"name":"guest-fsfreeze-thaw","tier":"privileged","since":"0.15","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"ends a freeze"},{"name":"guest-fstrim","tier":"privileged","since":"1.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"data","reason":"discards unused guest blocks"},{"name":"guest-get-cpustats","tier":"safe","since":"7.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest information"},{"name":"guest-get-devices","tier":"safe","since":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest information"},{"name":"guest-get-disks","tier":"safe","since":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest information"},{"name":"guest-get-diskstats","tier":"safe","since":"7.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest information"},{"name":"guest-get-fsinfo","tier":"safe","since":"2.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest information"},{"name":"guest-get-host-name","tier":"safe","since":"2.10","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest information"},{"name":"guest-get-load","tier":"safe","since":"10.0","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest information"},{"name":"guest-get-memory-block-info","tier":"safe","since":"2.3","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest information"},{"name":"guest-get-memory-blocks","tier":"safe","since":"2.3","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest information"},{"name":"guest-get-osinfo","tier":"safe","since":"2.10","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest information"},{"name":"guest-get-time","tier":"safe","since":"1.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"returns ns since 1970, above 2^53: JSON.parse rounds it"},{"name":"guest-get-timezone","tier":"safe","since":"2.10","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest information"},{"name":"guest-get-users","tier":"safe","since":"2.10","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest information"},{"name":"guest-get-vcpus","tier":"safe","since":"1.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest information"},{"name":"guest-info","tier":"safe","since":"0.15","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"liveness and command list"},{"name":"guest-network-get-interfaces","tier":"safe","since":"1.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest information"},{"name":"guest-network-get-route","tier":"safe","since":"9.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"read-only guest information"},{"name":"guest-ping","tier":"safe","since":"0.15","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"liveness and command list"},{"name":"guest-run","tier":"privileged","since":"maqet","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"data","reason":"runs a script in the guest, through its agent, SSH or the serial console"},{"name":"guest-set-memory-blocks","tier":"privileged","since":"2.3","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"takes guest CPUs or memory on- or offline"},{"name":"guest-set-time","tier":"privileged","since":"1.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"changes the guest clock; time is ns since 1970, above 2^53"},{"name":"guest-set-user-password","tier":"dangerous","since":"2.3","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"state","reason":"sets a login password; redact the arguments"},{"name":"guest-set-vcpus","tier":"privileged","since":"1.5","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"device","reason":"takes guest CPUs or memory on- or offline"},{"name":"guest-shutdown","tier":"privileged","since":"0.15","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"no success reply: wait for SHUTDOWN"},{"name":"guest-ssh-add-authorized-keys","tier":"dangerous","since":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"data","reason":"gives SSH access; reset=true drops the old keys"},{"name":"guest-ssh-get-authorized-keys","tier":"safe","since":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"reads public keys of a user"},{"name":"guest-ssh-remove-authorized-keys","tier":"privileged","since":"5.2","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"data","reason":"can lock a user out"},{"name":"guest-suspend-disk","tier":"privileged","since":"1.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"no success reply: wait for SUSPEND or SUSPEND_DISK"},{"name":"guest-suspend-hybrid","tier":"privileged","since":"1.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"no success reply: wait for SUSPEND or SUSPEND_DISK"},{"name":"guest-suspend-ram","tier":"privileged","since":"1.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"availability","reason":"no success reply: wait for SUSPEND or SUSPEND_DISK"},{"name":"guest-sync","tier":"safe","since":"0.15","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"stream synchronisation; keep the id below 2^53"},{"name":"guest-sync-delimited","tier":"safe","since":"1.1","removed":null,"hostEffects":["none"],"pathArgs":[],"guestEffects":"none","reason":"stream synchronisation; keep the id below 2^53"}]');
;// CONCATENATED MODULE: ./src/policy/table.ts


/** The tiers that the table uses, in the order in which they are listed: the most harmful first. */
const TIERS = ['dangerous', 'privileged', 'memory-dump', 'safe'];
/** The `since` of an act of maqet itself: it has a place in the table so that the lists of a policy can name it. */
const ACT = 'maqet';
/** Every QMP command from QEMU 6.2 to the newest, by name. */
const COMMANDS = byName(commands_namespaceObject);
/**
 * Every command of the QEMU guest agent up to QEMU 10.0, and maqet's own acts in a guest (`guest-run`, `guest-copy-in`,
 * `guest-copy-out`), by name. No name is in both tables.
 */
const GUEST_COMMANDS = byName(guest_commands_namespaceObject);
/** What is known of a name in either table. */
function factsOf(name) {
    return COMMANDS.get(name) ?? GUEST_COMMANDS.get(name);
}
/** The tier of a QMP command; a name in any other spelling than the table's is `unclassified`. */
function tierOf(name) {
    return COMMANDS.get(name)?.tier ?? 'unclassified';
}
function byName(all) {
    return new Map(all.map((facts) => [facts.name, facts]));
}


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * The candidate that a mistyped word most likely means, or undefined if none is close.
 *
 * Close is: at most two single edits, or a third of the word's length where that is more (Levenshtein distance).
 */
<<<<<<< HEAD
function guestProgram(command, place) {
    const { dir } = place;
    const input = place.input === undefined ? '/dev/null' : place.input === '-' ? '&3' : quote(place.input);
    return [
        CANNOT,
        ...folderMaking(dir),
        ...scriptWriting(command, dir),
        ...outputOpening(place),
        ...surroundings(command),
        // A shell gives what runs in the background /dev/null for its standard input, unless it is told by another number.
        ...(place.input === '-' ? ['exec 3<&0'] : []),
        `[ -e ${dir}/stop ] && cannot 'it was to be ended before it began'`,
        // The number is written before the look at `stop`, `killing` writes before it looks: one of the two sees the other.
        ...leaderStarting(`${interpreter(command)} ${dir}/script <${input}`, place),
        `[ -e ${dir}/stop ] && { kill -KILL "-$maqet_leader"; kill -KILL $maqet_leader; } 2>/dev/null`,
        LEADER_END,
        ...ending(place),
    ].join('\n');
}
/** Defines `cannot`, which says why nothing can begin, and exits. */
const CANNOT = (/* unused pure expression or super */ null && (`cannot() { echo "maqet: $1" >&2; exit ${CANNOT_BEGIN}; }`));
function folderMaking(dir) {
    return [`mkdir -m 700 ${dir} || cannot 'the folder ${dir} cannot be made in the guest'`];
}
function scriptWriting({ script }, dir) {
    return [`printf %s ${quote(script)} >${dir}/script || cannot 'the script cannot be written to ${dir} in the guest'`];
}
/** The working directory and the variables. @throws GuestChannelError for a variable that no shell can set. */
function surroundings({ env, workingDirectory }) {
    return [
        ...(workingDirectory === undefined
            ? []
            : [`cd ${quote(workingDirectory)} || cannot ${quote(`the working directory ${workingDirectory} is not there in the guest`)}`]),
        ...Object.entries(env).map(([name, value]) => exported(name, value)),
    ];
}
/** Opens the pipes for the output, and starts what brings it to its files. */
function outputOpening(place) {
    const pipes = outputPipes(place);
    if (pipes.length === 0)
        return [];
    return [
        ...openPipes(place.dir),
        ...pipes.map(({ from, file }) => `cat <&${from} >${quote(file)} 2>/dev/null 4>&- 5>&- 6<&- 7<&- &`),
        'exec 6<&- 7<&-',
    ];
}
/** Starts the leader of the script's process group; its number is in `$maqet_leader` and `DIR/pid`. */
function leaderStarting(leader, place) {
    const pipes = outputPipes(place);
    // The script must not hold the program's own ends of its pipes.
    const redirect = [...pipes.map(({ stream, end }) => `${stream}>&${end}`), ...pipes.map(({ end }) => `${end}>&-`)];
    return [
        // Names that no variable of the script is likely to have: they are set after those.
        'if command -v setsid >/dev/null 2>&1; then maqet_own=setsid; else maqet_own=; fi',
        `${['$maqet_own', leader, ...redirect].join(' ')} &`,
        `maqet_leader=$!; echo $maqet_leader >${place.dir}/pid`,
    ];
}
/** Shells tell here which signal ended the script: that is told by the exit code. */
const LEADER_END = 'wait $maqet_leader 2>/dev/null; maqet_code=$?';
/** Marks the end of the output, and exits as the leader did. */
function ending(place) {
    // A reader that is gone must not make the program's own end a signal.
    const marks = outputPipes(place).map(({ end }) => `printf %s ${place.endMark} >&${end}`);
    return [...(place.endMark === undefined ? [] : ["trap '' PIPE", ...marks]), 'exit $maqet_code', ''];
}
/**
 * A script's output goes to a file through a pipe: a script that opens `/dev/stderr` by its name would empty a file, and it
 * finds a pipe wherever else it runs.
 */
function outputPipes({ stdout, stderr }) {
    return [
        { stream: 1, end: 4, from: 6, file: stdout },
        { stream: 2, end: 5, from: 7, file: stderr },
    ].flatMap(({ file, ...numbers }) => (file === undefined ? [] : [{ ...numbers, file }]));
}
/**
 * Opens two pipes. A guest without hardware acceleration takes some 50 ms for every program that is started, so pipes are had
 * from the shell itself where it can be done: it puts a short text that stands in the program into one.
 */
function openPipes(dir) {
    const [one, two] = [`${dir}/pipe1`, `${dir}/pipe2`];
    return [
        'pipes() {',
        ...['exec 6<<END 7<<END', '.', 'END', '.', 'END'],
        '[ -p /dev/fd/6 ] && [ -p /dev/fd/7 ] && read -r own <&6 && read -r own <&7 && exec 4>/dev/fd/6 5>/dev/fd/7',
        '}',
        `made() { mkfifo ${one} ${two} && exec 3<>${one} 4>${one} 6<${one} 3<>${two} 5>${two} 7<${two} 3>&-; }`,
        `pipes 2>/dev/null || made || cannot 'a pipe cannot be made in ${dir} in the guest'`,
    ];
}
/** What runs the script, read here as Linux reads a first line `#!…`: a folder mounted `noexec` then is no obstacle. */
function interpreter({ script }) {
    const found = /^#![ \t]*([^ \t\n]+)[ \t]*([^\n]*?)[ \t]*(?:\n|$)/.exec(script);
    if (found === null)
        return 'sh -e';
    return [found[1] ?? '', found[2] ?? '']
        .filter((word) => word !== '')
        .map(quote)
        .join(' ');
}
function exported(name, value) {
    if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
        return `export ${name}=${quote(value)}`;
    throw new GuestChannelError(`${JSON.stringify(oneLine(name, 80))} cannot be a variable of a shell.`, {
        remedy: 'Name it with letters, digits and `_`, not beginning with a digit.',
    });
}
/** A program that ends the process group of a {@link guestProgram}: first asked, then killed. It takes about a second at most. */
function killing(dir) {
    // No `--` before the negative number: dash and busybox take it for a number itself.
    const send = (signal) => `{ kill -${signal} "-$pid" || kill -${signal} "$pid"; } 2>/dev/null`;
    return [
        `(umask 077; mkdir ${dir}) 2>/dev/null`,
        `: >${dir}/stop`,
        // Empty while it is being written: then `stop` is seen, and nothing starts.
        `pid=$(cat ${dir}/pid 2>/dev/null)`,
        '[ -n "$pid" ] || exit 0',
        `${send('TERM')} || exit 0`,
        `for turn in 1 2 3 4 5; do ${send('0')} || exit 0; sleep 0.2 2>/dev/null || sleep 1; done`,
        send('KILL'),
        'exit 0',
        '',
    ].join('\n');
}
/** A program that removes what a {@link guestProgram} left. */
function removal(dir) {
    return `rm -rf ${dir}\n`;
}
/** A text as one word of a POSIX shell. */
function quote(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}
/** The signals that a shell's exit codes above 128 stand for, as Linux numbers them. */
const SIGNALS = {
    1: 'SIGHUP',
    2: 'SIGINT',
    3: 'SIGQUIT',
    4: 'SIGILL',
    6: 'SIGABRT',
    7: 'SIGBUS',
    8: 'SIGFPE',
    9: 'SIGKILL',
    11: 'SIGSEGV',
    13: 'SIGPIPE',
    14: 'SIGALRM',
    15: 'SIGTERM',
};
/** The signal that an exit code of a shell stands for; undefined for one that a program chose itself. */
function signalOf(exitCode) {
    return exitCode > 128 ? SIGNALS[exitCode - 128] : undefined;
=======
function nearest(word, candidates) {
    const cut = word.slice(0, 64).toLowerCase();
    let best;
    let least = Math.max(2, Math.floor(cut.length / 3)) + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - cut.length) >= least)
            continue;
        const distance = editDistance(cut, candidate);
        if (distance < least)
            [best, least] = [candidate, distance];
    }
    return best;
}
/** The Levenshtein distance: how many characters must be added, removed or replaced to make one text of the other. */
function editDistance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= to.length; j += 1) {
            const swap = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
            next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
>>>>>>> 8a34f3a272ebbe78ffc662b585adb84f00beaacc
}


/***/ })

};
