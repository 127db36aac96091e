export const id = 906;
export const ids = [906];
export const modules = {

/***/ 3637:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  snapshotOfImage: () => (/* binding */ snapshotOfImage)
});

// UNUSED EXPORTS: imageSnapshotLines

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/audit/log.ts + 2 modules
var audit_log = __webpack_require__(1496);
// EXTERNAL MODULE: ./src/audit/record.ts
var audit_record = __webpack_require__(7114);
// EXTERNAL MODULE: ./src/audit/redact.ts + 2 modules
var redact = __webpack_require__(7266);
// EXTERNAL MODULE: ./src/policy/layer.ts
var policy_layer = __webpack_require__(4899);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/shared/deadline.ts
var shared_deadline = __webpack_require__(8013);
// EXTERNAL MODULE: ./src/shared/process.ts
var shared_process = __webpack_require__(6588);
;// CONCATENATED MODULE: ./src/shared/exclusive.ts





const OWNER = 'owner.json';
const FIRST_PAUSE_MS = 5;
const LONGEST_PAUSE_MS = 100;
/**
 * Does `work` while no other process of this machine does work under the same name.
 *
 * The lock is a folder that tells its owner. It is taken by one `rename`, which fails while the folder is there, and given back
 * by another. One whose owner has died is moved aside to `<name>.<inode>`; that place is taken then, so whoever judged the
 * same folder and comes second moves nothing. It stays there, because its inode must not come back.
 *
 * @param name - the lock: an absolute path in a folder that exists and that others cannot write to.
 * @throws DeadlineError or CancelledError while the lock is waited for, MaqetError if it cannot be taken: `work` is not begun
 *   then.
 */
async function exclusively(name, deadline, work) {
    const own = await makeOwn(name);
    try {
        for (let pause = FIRST_PAUSE_MS; !(await moved(own, name)); pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
            await moveDeadAside(name);
            await deadline.race((0,shared_deadline/* sleep */.y)(pause, deadline.signal), `the lock ${name}`);
        }
        try {
            return await work();
        }
        finally {
            await (0,promises_.rename)(name, own);
        }
    }
    finally {
        await (0,promises_.rm)(own, { recursive: true, force: true });
    }
}
async function makeOwn(name) {
    let own;
    try {
        own = await (0,promises_.mkdtemp)(`${name}-`);
        await (0,promises_.writeFile)(external_node_path_default().join(own, OWNER), JSON.stringify((0,shared_process/* identify */.ls)(process.pid)), { mode: 0o600 });
        return own;
    }
    catch (cause) {
        if (own !== undefined)
            await (0,promises_.rm)(own, { recursive: true, force: true });
        throw new errors/* MaqetError */.Po(`The lock ${name} cannot be taken (${(0,errors/* errnoOf */.UQ)(cause) ?? (0,errors/* errorText */.kc)(cause)}).`, {
            remedy: 'Free space on its disk, and check that this user may write to its folder.',
            cause,
        });
    }
}
/** Renames a folder that is not empty. False if another one that is not empty has that name. */
async function moved(from, to) {
    try {
        await (0,promises_.rename)(from, to);
        return true;
    }
    catch (error) {
        if (['ENOTEMPTY', 'EEXIST'].includes((0,errors/* errnoOf */.UQ)(error) ?? ''))
            return false;
        throw error;
    }
}
async function moveDeadAside(name) {
    const inode = await inodeOf(name);
    const owner = await ownerOf(name);
    // Judged is the folder of that inode, and only to the place of that inode is it moved.
    if (inode === undefined || owner === undefined || (0,shared_process/* isAlive */._n)(owner) || (await inodeOf(name)) !== inode)
        return;
    await moved(name, `${name}.${inode}`).catch((error) => {
        // Somebody else has done it.
        if ((0,errors/* errnoOf */.UQ)(error) !== 'ENOENT')
            throw error;
    });
}
async function inodeOf(folder) {
    return (0,promises_.stat)(folder, { bigint: true }).then(({ ino }) => ino, () => undefined);
}
/** Undefined if the lock was given back meanwhile. */
async function ownerOf(name) {
    try {
        return JSON.parse(await (0,promises_.readFile)(external_node_path_default().join(name, OWNER), 'utf8'));
    }
    catch (error) {
        if ((0,errors/* errnoOf */.UQ)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./src/storage/errors.ts
var storage_errors = __webpack_require__(4910);
// EXTERNAL MODULE: ./src/storage/image-file.ts + 1 modules
var image_file = __webpack_require__(5963);
// EXTERNAL MODULE: ./src/shared/hostile.ts
var hostile = __webpack_require__(8791);
;// CONCATENATED MODULE: ./src/storage/image-in-use.ts





/** What QEMU and its tool say of an image that another process has locked (seen with 7.2), with the name by which they opened it. */
const LOCKED = /Is another process using the image \[(.*)\]\?/;
/** No more of them than one reads. */
const MOST_HOLDERS = 5;
/**
 * The error for an image that is in use, with the processes that hold it, as far as the system lets this user see them.
 *
 * @param complaint - what QEMU or its image tool has said.
 * @param file - the image; the one that the complaint names if left out.
 * @returns undefined if that is about something else.
 */
async function imageInUse(complaint, file) {
    const named = LOCKED.exec(complaint)?.[1];
    if (named === undefined)
        return undefined;
    return lockedError(file ?? named);
}
async function lockedError(file) {
    const holders = await holdersOf(file).catch(() => []);
    const who = holders.slice(0, MOST_HOLDERS).join(', ') || 'a process that cannot be told from here';
    const more = holders.length > MOST_HOLDERS ? ` and ${holders.length - MOST_HOLDERS} more` : '';
    return new storage_errors/* StorageError */.a(`The image ${(0,image_file/* shown */.SP)(file)} is in use: locked by ${who}${more}.`, {
        remedy: 'Wait until that process has ended, or use a copy of the image.',
    });
}
/** The processes that hold a lock on a file, such as `qemu-system-x86_64 (pid 123)`. Empty where there is no Linux `/proc`. */
async function holdersOf(file) {
    const { dev, ino } = await (0,promises_.stat)(file, { bigint: true });
    const pids = (await (0,promises_.readdir)('/proc')).filter((name) => /^\d+$/.test(name) && name !== String(process.pid));
    const found = await Promise.all(pids.map(async (pid) => ((await holdsLock(pid, dev, ino)) ? describe(pid) : undefined)));
    return found.filter((one) => one !== undefined);
}
/** A process of another user cannot be looked into, and one may end meanwhile: both hold nothing that could be shown. */
async function holdsLock(pid, dev, ino) {
    const descriptors = await (0,promises_.readdir)(`/proc/${pid}/fd`).catch(() => []);
    for (const descriptor of descriptors) {
        const opened = await (0,promises_.stat)(`/proc/${pid}/fd/${descriptor}`, { bigint: true }).catch(() => undefined);
        if (opened?.ino !== ino || opened.dev !== dev)
            continue;
        const info = await (0,promises_.readFile)(`/proc/${pid}/fdinfo/${descriptor}`, 'utf8').catch(() => '');
        if (/^lock:/m.test(info))
            return true;
    }
    return false;
}
async function describe(pid) {
    const [program = ''] = (await (0,promises_.readFile)(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0');
    return `${(0,hostile/* oneLine */.T)(external_node_path_default().basename(program), 60) || 'a program'} (pid ${pid})`;
}

// EXTERNAL MODULE: ./src/storage/image-tool.ts
var image_tool = __webpack_require__(8635);
;// CONCATENATED MODULE: ./src/storage/image-change.ts








/** A lock that is about to go, such as that of a VM which ends, is waited for this often, and a multiple of this long. */
const ATTEMPTS = 3;
const PAUSE_MS = 200;
/** How long a change that nobody waits for any more may take to its end, in milliseconds. */
const GRACE_MS = 5000;
/** How long the repair of an image may take: it reads all of its tables. */
const REPAIR_MS = 60_000;
/**
 * Changes an image with one call of QEMU's image tool.
 *
 * A change of an image's tables that is broken off leaves errors in them (measured: a deletion that is killed). So one that has
 * begun is carried through: it has a session of its own, which no Ctrl-C of a terminal reaches, and 5 s more where the wait
 * ends early. Only then it is killed, and the image is repaired.
 *
 * The tool gets the file that is open, on Linux: a name could lead to another one by now. It opens no backing file: the tables
 * of an image can be changed without, and where its name leads is the image's choice.
 *
 * @param tool - path of QEMU's image tool.
 * @param args - its command and options; the image comes after them.
 * @throws StorageError saying who uses the image, or what the tool complains about.
 * @throws DeadlineError or CancelledError, by the deadline.
 */
async function changeImage(tool, args, image, deadline) {
    for (let attempt = 1;; attempt += 1) {
        const { ok, complaint } = await carryThrough(tool, args, image, deadline);
        if (ok)
            return;
        const inUse = await imageInUse(complaint, image.path);
        if (inUse === undefined)
            throw (0,image_file/* unusable */._P)(image.path, `was not changed: ${complaint}`, 'Nothing in it is lost; mend what QEMU names.');
        if (attempt === ATTEMPTS)
            throw inUse;
        await deadline.race((0,shared_deadline/* sleep */.y)(attempt * PAUSE_MS, deadline.signal), `the lock of ${(0,image_file/* shown */.SP)(image.path)}`);
    }
}
async function carryThrough(tool, args, image, deadline) {
    const what = `\`${external_node_path_default().basename(tool)} ${args[0] ?? ''}\``;
    if (deadline.signal?.aborted)
        throw new errors/* CancelledError */.cc(what);
    if (deadline.expired)
        throw new errors/* DeadlineError */.j3(what, Math.round(deadline.ms));
    const child = (0,external_node_child_process_.spawn)(tool, [...args, nameOf(image)], {
        detached: true,
        stdio: ['ignore', 'ignore', 'pipe', image.fd],
        env: { ...process.env, LC_ALL: 'C' },
    });
    const ended = (0,image_tool/* collect */.F)(child, external_node_path_default().basename(tool));
    try {
        return readable(await deadline.race(ended, what));
    }
    catch (error) {
        if (!(error instanceof errors/* DeadlineError */.j3 || error instanceof errors/* CancelledError */.cc))
            throw error;
        const late = await shared_deadline/* Deadline */.B.after(GRACE_MS)
            .race(ended, what)
            .catch(() => undefined);
        if (late !== undefined)
            return readable(late);
        child.kill('SIGKILL');
        await Promise.allSettled([shared_deadline/* Deadline */.B.after(GRACE_MS).race(ended, what)]);
        await repair(tool, image, error);
        throw error;
    }
}
/** The image for the tool, with its format: one that is guessed is the choice of whoever wrote the image. */
function nameOf({ path: file }) {
    const filename = process.platform === 'linux' ? '/dev/fd/3' : file;
    return `json:${JSON.stringify({ driver: 'qcow2', backing: null, file: { driver: 'file', filename } })}`;
}
/** The complaint without the name that the tool was given. */
function readable(result) {
    return { ...result, complaint: result.complaint.replace(/(?:Could not open )?'?json:\{.*\}'?: /, '') };
}
/** Takes out what a killed tool has left in the tables. @throws StorageError if that is not possible. */
async function repair(tool, image, broken) {
    // It tells every cluster: hundreds of megabytes that nobody reads.
    const stdio = ['ignore', 'ignore', 'ignore', image.fd];
    const child = (0,external_node_child_process_.spawn)(tool, ['check', '-q', '-r', 'all', nameOf(image)], { detached: true, stdio: [...stdio] });
    const ended = new Promise((resolve) => {
        child.once('error', (error) => resolve((0,errors/* errorText */.kc)(error)));
        child.once('exit', (code, signal) => resolve(code === 0 ? '' : `the repair ended with ${code ?? signal}`));
    });
    const problem = await shared_deadline/* Deadline */.B.after(REPAIR_MS)
        .race(ended, 'its repair')
        .catch(() => `the repair took more than ${REPAIR_MS / 1000} s`);
    if (problem === '')
        return;
    child.kill('SIGKILL');
    throw new storage_errors/* StorageError */.a(`${broken.message} The image ${(0,image_file/* shown */.SP)(image.path)} was left inconsistent: ${problem}.`, {
        remedy: "Repair it with the `check -r all` of QEMU's image tool before it is used.",
        status: broken.status,
        cause: broken,
    });
}

// EXTERNAL MODULE: ./src/storage/probe.ts
var probe = __webpack_require__(6411);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/shared/nearest.ts
var nearest = __webpack_require__(3411);
// EXTERNAL MODULE: ./src/shared/snapshot-act.ts
var snapshot_act = __webpack_require__(3288);
;// CONCATENATED MODULE: ./src/storage/snapshot-table.ts





/** A snapshot of a VM can not be made, loaded or deleted as things are. Nothing was done. */
class SnapshotError extends storage_errors/* StorageError */.a {
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
    const there = names.slice(0, MOST_NAMES).map((one) => (0,hostile/* oneLine */.T)(one, Number.POSITIVE_INFINITY));
    const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
    const found = names.length === 0 ? `${holder} has none` : `there are ${there.join(', ')}${more}`;
    const near = (0,nearest/* nearest */.p)(name, names.filter((one) => (0,snapshot_act/* isSnapshotName */.Ot)(one) && (0,nearest/* editDistance */.Y)(name, one) < name.length));
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

;// CONCATENATED MODULE: ./src/storage/qcow2-snapshots.ts




/**
 * Reads an open file, at once: a table is a few KiB of a file that has just been looked at, and a hop to another thread takes
 * longer than that.
 */
function readerOf(fd) {
    return (position, length) => {
        const buffer = Buffer.allocUnsafe(length);
        let size = 0;
        while (size < length) {
            const bytesRead = (0,external_node_fs_.readSync)(fd, buffer, size, length - size, position + size);
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
const qcow2_snapshots_ATTEMPTS = 5;
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
function qcow2_snapshots_readSnapshots(image, read) {
    try {
        for (let attempt = 0; attempt < qcow2_snapshots_ATTEMPTS; attempt += 1) {
            const place = readPlace(read);
            const found = place.count > MOST_SNAPSHOTS ? undefined : readTable(read, place);
            const { count, offset } = readPlace(read);
            if (count !== place.count || offset !== place.offset)
                continue;
            if (found === undefined)
                throw (0,image_file/* unusable */._P)(image.path, 'is corrupt: its table of snapshots cannot be read', 'Repair or replace it.');
            return found;
        }
    }
    catch (error) {
        if ((0,errors/* errnoOf */.UQ)(error) === undefined)
            throw error;
        throw (0,image_file/* unusable */._P)(image.path, `cannot be read (${(0,errors/* errorText */.kc)(error)})`, 'Check the disk that it is on.');
    }
    throw (0,image_file/* unusable */._P)(image.path, 'changes its snapshots faster than they can be read', 'Try again.');
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
        found.push({
            id: bytes.toString('utf8', id, name),
            name: bytes.toString('utf8', name, end),
            time: snapshotTime(bytes.readUInt32BE(at + 16), bytes.readUInt32BE(at + 20)),
            stateBytes,
        });
        // Each entry begins at a multiple of 8 bytes.
        at = Math.ceil(end / 8) * 8;
    }
    return found;
}

;// CONCATENATED MODULE: ./src/storage/image-snapshots.ts







/**
 * Carries out an act on the snapshots of an image file that no VM uses: of that disk alone, and of no machine's state.
 *
 * Listing takes no lock and no program, and works while a VM uses the image. Whatever fails, no snapshot is lost: `overwrite`
 * makes the new one before the old one goes. Where an image has several of one name, which QEMU permits, the name stands for
 * the newest; `delete` and `overwrite` remove them all.
 *
 * @param tool - gives the path of QEMU's image tool; not asked where nothing is changed.
 * @returns all of them for `list`; else the one that the act was about, as it is or was.
 * @throws SnapshotError, StorageError, DeadlineError, CancelledError; and what `tool` throws.
 */
async function actOnImage({ image, fd }, act, tool, deadline) {
    requireQcow(image);
    const look = () => qcow2_snapshots_readSnapshots(image, readerOf(fd));
    const before = look();
    if (act.action === 'list')
        return before;
    const known = before.filter(({ name }) => name === act.name);
    check(act, known, before);
    await perform(act, known, { tool: await tool(), image: { path: image.path, fd }, deadline });
    const after = look().filter(({ name }) => name === act.name);
    return [outcome(act, known, after)];
}
function requireQcow(image) {
    const { header } = image;
    if (header.kind === 'qcow2')
        (0,probe/* checkQcow */.D)(image, header.externalData, header.encrypted);
    else
        throw (0,image_file/* unusable */._P)(image.path, `is ${header.kind === 'raw' ? 'raw' : header.what}, which holds no snapshots`, 'Convert it to qcow2 first.');
}
function check({ action, name }, known, all) {
    const [first] = known;
    if (action === 'create' && first !== undefined) {
        throw new SnapshotError(`There is a snapshot ${name} already, of ${first.time}.`, {
            remedy: `Use \`overwrite\`, another name, or delete it first.`,
        });
    }
    if ((action === 'load' || action === 'delete') && first === undefined) {
        throw unknownSnapshot(name, all.map((one) => one.name), 'the image');
    }
}
async function perform({ action, name }, known, means) {
    const change = (flag, value, deadline = means.deadline) => changeImage(means.tool, ['snapshot', flag, value], means.image, deadline);
    switch (action) {
        case 'create':
            return change('-c', name);
        case 'load':
            // By its id: by its name the tool would take the oldest.
            return change('-a', known.at(-1)?.id ?? '');
        case 'delete':
            for (const _ of known)
                await change('-d', name);
            return;
        case 'overwrite':
            await change('-c', name);
            // The tool deletes the oldest of that name. From here on it is carried through: nobody wants both.
            for (const old of known) {
                const rest = shared_deadline/* Deadline */.B.after(Math.max(means.deadline.remainingMs, GRACE_MS));
                await change('-d', name, rest).catch((error) => {
                    throw bothThere(name, old, error);
                });
            }
    }
}
/** What the image must hold after an act that the tool has called a success. */
function outcome({ action, name }, known, after) {
    const old = new Set(known.map(({ id }) => id));
    const [made, ...more] = after.filter(({ id }) => !old.has(id));
    const kept = after.filter(({ id }) => old.has(id));
    if (action === 'create' || action === 'overwrite') {
        if (made !== undefined && more.length === 0 && kept.length === 0)
            return made;
    }
    else if (action === 'load' ? made === undefined && kept.length === known.length : after.length === 0) {
        return known.at(-1);
    }
    throw new SnapshotError(`After the act there are ${after.length} snapshots ${name} in the image: something else changed it meanwhile.`, {
        remedy: 'Look at them with `list`, and see that nothing else uses the image.',
    });
}
function bothThere(name, old, error) {
    return new SnapshotError(`The new snapshot ${name} is there; the old one, of ${old.time}, could not be removed: ${(0,errors/* errorText */.kc)(error)}`, {
        remedy: `\`load\` takes the new one. Use \`overwrite\` again to be rid of the old one.`,
        cause: error,
    });
}

;// CONCATENATED MODULE: ./src/storage/open-image.ts



/**
 * Looks at an image file as `inspectImageFile` does, and keeps it open: whatever its name leads to meanwhile, the file is the one
 * that was looked at. The caller closes it.
 *
 * @throws StorageError naming the file and what is wrong.
 */
async function openImage(file) {
    const image = await (0,image_file/* inspectImageFile */.YY)(file);
    const fd = reopen(image);
    return { image, fd, close: () => (0,external_node_fs_.closeSync)(fd) };
}
/** Another file that has the name by now was never looked at. */
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
    throw (0,image_file/* unusable */._P)(image.path, 'was replaced while it was looked at', 'See that nothing else uses it, then try again.');
}

// EXTERNAL MODULE: ./src/supervisor/decided.ts
var decided = __webpack_require__(2978);
// EXTERNAL MODULE: ./src/supervisor/snapshot-commands.ts
var snapshot_commands = __webpack_require__(6515);
// EXTERNAL MODULE: ./src/toolchain/resolve.ts + 2 modules
var resolve = __webpack_require__(9111);
// EXTERNAL MODULE: ./src/engine/layers.ts
var engine_layers = __webpack_require__(9222);
;// CONCATENATED MODULE: ./src/engine/image-snapshots.ts















/** Stands in the `vm` of records that are about no VM; no VM can have that name. */
const NO_VM = '-';
/** Where the logs of images are, below the folder of the VMs. No VM can have that name. */
const LOGS = '_images';
/** What the policy is told in place of a VM's disk. */
const DISK = 'disk0';
/**
 * The only way to the snapshots of an image file that no VM uses. As for those of a VM: the policy decides on the commands that
 * would do the work there, the decision is on disk before anything is done, the outcome follows.
 */
class ImageSnapshots {
    parts;
    opened;
    constructor(parts) {
        this.parts = parts;
    }
    /** The audit log of this image. */
    static logOf(root, file) {
        const name = external_node_path_default().basename(file).replace(/[^A-Za-z0-9._-]/g, '_');
        const hash = (0,external_node_crypto_.createHash)('sha256').update(file).digest('hex');
        return external_node_path_default().join(root, LOGS, `${name.slice(0, 64)}-${hash.slice(0, 16)}`, 'audit.jsonl');
    }
    /**
     * Carries out an act.
     *
     * @throws BlockedError, AuditError; ToolchainError; and what `actOnImage` throws.
     */
    async act(act, deadline) {
        const { file, layers, audit, tool, env } = this.parts;
        const start = performance.now();
        const durationMs = () => Math.round(performance.now() - start);
        const decision = (0,snapshot_commands/* judgeSnapshot */.a)(layers, act, [DISK], { created: [DISK] });
        const asked = { ...act, disks: [file], policy: (0,policy_layer/* layerFacts */.Dx)(layers) };
        const record = await (0,decided/* recordDecision */.Q6)(audit, { caller: env.caller, event: 'snapshot', command: decision.command, arguments: asked }, decision, ({ level, text }) => env.log[level](text));
        try {
            const snapshots = await actOnImage(await this.open(), act, () => tool(deadline), deadline);
            await audit.append((0,audit_record/* resultEntry */.Q)(record, { outcome: 'ok', durationMs: durationMs() }));
            return { action: act.action, image: file, tier: decision.tier, snapshots, durationMs: durationMs() };
        }
        catch (error) {
            await audit.append((0,audit_record/* resultEntry */.Q)(record, { outcome: 'failed', error: (0,errors/* errorText */.kc)(error), durationMs: durationMs() }));
            throw error;
        }
    }
    /** Frees the image. Never rejects. */
    async close() {
        (await this.opened?.catch(() => undefined))?.close();
    }
    /** It is looked at once, not before the first act that is allowed; all acts are on the file that was looked at. */
    open() {
        this.opened ??= openImage(this.parts.file);
        return this.opened;
    }
}
/**
 * Opens the audit log of an image, for as long as `work` acts on it. Processes take turns: each of them finds the image and the
 * log as the one before has left them. QEMU is looked up once, when it is first needed.
 *
 * @throws InputError, PolicyFileError or AdministratorPolicyError for a policy that cannot be used; AuditError if there can be no
 *   record: then nothing is done; DeadlineError or CancelledError; and what `work` throws.
 */
async function withImageSnapshots(image, inputs, env, deadline, work) {
    const layers = await (0,engine_layers/* policyLayers */.L)(inputs, env.administrator);
    const file = await (0,promises_.realpath)(image).catch(() => external_node_path_default().resolve(image));
    const log = ImageSnapshots.logOf(env.root, file);
    await makeFolder(external_node_path_default().dirname(log));
    return exclusively(external_node_path_default().join(external_node_path_default().dirname(log), 'lock'), deadline, async () => {
        const audit = await audit_log/* AuditLog */.S.open(log, { vm: NO_VM, redact: (0,redact/* createRedactor */.l)(env.secrets) });
        const snapshots = new ImageSnapshots({ file, layers, audit, tool: toolFinder(inputs, env), env });
        try {
            return await work(snapshots);
        }
        finally {
            await snapshots.close();
            await audit.close(env.caller);
        }
    });
}
async function makeFolder(folder) {
    try {
        await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    }
    catch (cause) {
        throw new errors/* MaqetError */.Po(`The folder for the audit log of the image, ${folder}, cannot be made (${(0,errors/* errnoOf */.UQ)(cause) ?? 'unknown error'}).`, {
            remedy: 'Point RUNNER_TEMP, or XDG_STATE_HOME outside a runner, to a folder that this user may write to: no record, no act.',
            cause,
        });
    }
}
/** Finds the image tool, at most once. */
function toolFinder(inputs, { toolCache, log }) {
    const { arch, qemu, qemuVersion: versionRange, install } = inputs;
    let found;
    return (deadline) => {
        found ??= (async () => {
            const { qemuImg } = await (0,resolve/* resolveToolchain */.W)({ arch, qemu, versionRange, install, toolCache: await toolCache(), log, deadline });
            return qemuImg.path;
        })();
        return found;
    };
}

// EXTERNAL MODULE: ./src/engine/inputs.ts + 2 modules
var engine_inputs = __webpack_require__(8001);
// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(4886);
// EXTERNAL MODULE: ./src/cli/exit-code.ts
var exit_code = __webpack_require__(1552);
;// CONCATENATED MODULE: ./src/cli/image-snapshot.ts






/** An act on the snapshots of an image file that no VM uses. @param flags - the inputs that were given as flags. */
async function snapshotOfImage(image, act, flags, context) {
    const inputs = await (0,engine_inputs/* parseInputs */.T)(flags);
    const env = await context.environment();
    const deadline = shared_deadline/* Deadline */.B.after(inputs.timeoutMs, env.signal);
    const result = await withImageSnapshots(image, inputs, env, deadline, (snapshots) => snapshots.act(act, deadline));
    const { snapshots, durationMs } = result;
    const lines = act.action === 'list' ? imageSnapshotLines(snapshots) : [`${act.action} ${act.name}: ${(0,units/* formatDuration */.a3)(durationMs)}`];
    const audit = ImageSnapshots.logOf(env.root, result.image);
    return { code: exit_code/* EXIT_CODES */.ai.passed, lines, json: { ...result, audit } };
}
/** The snapshots of an image, one a line: names whole, whoever gave them, and harmless. */
function imageSnapshotLines(snapshots) {
    if (snapshots.length === 0)
        return ['The image has no snapshots.'];
    return snapshots.map(({ name, time, stateBytes }) => {
        const state = stateBytes === 0 ? 'disk alone' : `${(0,units/* formatBytes */.z3)(stateBytes)} of machine state`;
        return `${(0,hostile/* oneLine */.T)(name, Number.POSITIVE_INFINITY)}: ${time} | ${state}`;
    });
}


/***/ }),

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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(8382);
// EXTERNAL MODULE: ./src/shared/hostile.ts
var hostile = __webpack_require__(8791);
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
        if (error instanceof storage_errors/* StorageError */.a)
            throw error;
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
/* harmony import */ var _shared_hostile_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8791);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4910);






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
    return { ok: end === 0, stdout: Buffer.concat(stdout).toString(), complaint: complaint(name, stderr, end) };
}
function complaint(name, stderr, end) {
    const text = stderr.trim();
    const said = text.startsWith(`${name}: `) ? text.slice(name.length + 2) : text;
    return said === '' ? `it ended with ${end}` : (0,_shared_hostile_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(said.replace(/\s+/g, ' '), 400);
}


/***/ }),

/***/ 6411:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkQcow),
/* harmony export */   m: () => (/* binding */ probeImage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8451);
/* harmony import */ var _image_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5963);
/* harmony import */ var _image_tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8635);




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
    const top = await (0,_image_file_js__WEBPACK_IMPORTED_MODULE_1__/* .inspectImageFile */ .YY)(file);
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
            throw (0,_image_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(above.path, `has the backing file ${(0,_image_file_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(below.path)}, which stands above it: a loop`);
        if (seen.size >= MAX_LAYERS)
            throw (0,_image_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(top.path, `has more than ${MAX_LAYERS} layers of backing files`);
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
/** Looks at one file. @param declared - the format that the image above declares; it overrules what the file looks like. */
async function probeLayer(tool, file, declared, deadline) {
    const format = chooseFormat(file, declared);
    // The format is always named: a tool that guesses would open whatever the file can make it take it for.
    const result = await (0,_image_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .runImageTool */ .n)(tool, ['info', '--output=json', '-f', format, '--', file.path], deadline);
    if (!result.ok)
        throw (0,_image_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(file.path, `is not a usable ${format} image: ${result.complaint}`);
    const report = parseReport(result.stdout, file);
    const virtualSize = Number(report['virtual-size']);
    if (!Number.isSafeInteger(virtualSize) || virtualSize < SECTOR)
        throw (0,_image_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(file.path, 'holds no disk: its virtual size is zero or absurd');
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
        throw (0,_image_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(file.path, `is declared to be of the format ${(0,_image_file_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(declared)}`);
    const { header } = file;
    if (header.kind === 'foreign')
        throw (0,_image_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(file.path, `is ${header.what}`, 'Unpack it or convert it to qcow2 first.');
    if (header.kind === 'qcow2')
        return checkQcow(file, header.externalData, header.encrypted);
    if (declared === 'qcow2')
        throw (0,_image_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(file.path, 'is declared to be of the format qcow2, but is not');
    if (file.size % SECTOR !== 0)
        throw (0,_image_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(file.path, `is no disk image: it is not qcow2, and ${file.size} bytes are no whole number of sectors`);
    return 'raw';
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
        const report = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text);
        if ((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(report))
            return report;
    }
    catch {
        // Said below.
    }
    throw (0,_image_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(file.path, 'could not be examined: the image tool gave no readable answer', 'Check that the image tool is a whole QEMU 6.2 or newer.');
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
