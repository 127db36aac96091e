export const id = 457;
export const ids = [457];
export const modules = {

/***/ 12457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCopyIn: () => (/* binding */ checkCopyIn),
  D: () => (/* binding */ copyIn),
  e: () => (/* binding */ copyOut)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(58382);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(10371);
;// CONCATENATED MODULE: ./src/guest/copy/error.ts


/** Files could not be copied into or out of a guest. */
class CopyError extends errors/* MaqetError */.Po {
}
/** A path in a message. Names come from the guest and from the workspace: hostile. */
function shown(name) {
    return JSON.stringify((0,untrusted_text/* oneLine */.T)(name, 200));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/shared/host-paths.ts
var host_paths = __webpack_require__(68230);
;// CONCATENATED MODULE: ./src/guest/copy/host-folder.ts






const { O_RDONLY, O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW, O_DIRECTORY, O_NONBLOCK, O_NOCTTY } = external_node_fs_.constants;
const AS_FOLDER = O_RDONLY | O_DIRECTORY | O_NOFOLLOW;
/**
 * An open folder of this machine, through which its entries are reached.
 *
 * A guest that shares the folder may swap any part of a path for a link while files are copied. On Linux an entry's path
 * leads through the folder's open descriptor, so that it stays in this very folder, wherever that is moved to and whatever
 * takes its name. Elsewhere the path is the folder's name, and only the entry itself is not followed.
 */
class HostFolder {
    handle;
    path;
    constructor(handle, 
    /** The name under which it was opened, for messages. */
    path) {
        this.handle = handle;
        this.path = path;
    }
    /**
     * Opens a folder by a path that must hold no links.
     *
     * @throws CopyError if it is missing, no folder, or reached through a link.
     */
    static async open(folder) {
        const handle = await (0,promises_.open)(folder, AS_FOLDER).catch((error) => {
            throw hostError(folder, 'is no folder that can be opened', error);
        });
        if (await (0,host_paths/* isStillAt */.aw)(handle, folder))
            return new HostFolder(handle, folder);
        await handle.close();
        throw new CopyError(`The folder ${shown(folder)} is reached through a link.`, { remedy: 'Name the folder itself.' });
    }
    get base() {
        return process.platform === 'linux' ? `/proc/self/fd/${this.handle.fd}` : this.path;
    }
    /** The path of an entry; `name` is one name without a separator. */
    at(name) {
        return `${this.base}/${name}`;
    }
    /** The name of an entry in a message. */
    shownEntry(name) {
        return external_node_path_default().join(this.path, name);
    }
    /** The entries' names in the order of their bytes. */
    async names() {
        return (await (0,promises_.readdir)(`${this.base}/`, { encoding: 'buffer' })).sort(Buffer.compare);
    }
    /** What an entry is, a link as itself; undefined if there is none. */
    async look(name) {
        return await (0,promises_.lstat)(this.at(name)).catch((error) => {
            if ((0,errors/* errnoOf */.UQ)(error) === 'ENOENT')
                return undefined;
            throw hostError(this.shownEntry(name), 'cannot be looked at', error);
        });
    }
    /** Opens an entry that is a folder and no link. */
    async folder(name) {
        const handle = await (0,promises_.open)(this.at(name), AS_FOLDER).catch((error) => {
            throw hostError(this.shownEntry(name), 'is no folder that can be opened', error);
        });
        return new HostFolder(handle, this.shownEntry(name));
    }
    /** Opens an entry for reading; it may turn out to be anything but a link. */
    async read(name) {
        return await (0,promises_.open)(this.at(name), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY).catch((error) => {
            throw hostError(this.shownEntry(name), 'cannot be read', error);
        });
    }
    /** Creates a file that does not exist yet, for its owner alone. */
    async create(name) {
        return await (0,promises_.open)(this.at(name), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600).catch((error) => {
            throw hostError(this.shownEntry(name), 'cannot be created', error);
        });
    }
    /** Makes a folder unless there is one, and opens it. */
    async makeFolder(name, mode) {
        await (0,promises_.mkdir)(this.at(name), { mode }).catch((error) => {
            if ((0,errors/* errnoOf */.UQ)(error) !== 'EEXIST')
                throw hostError(this.shownEntry(name), 'cannot be made', error);
        });
        return await this.folder(name);
    }
    /** Where a link leads, as it stands there. */
    async link(name) {
        return await (0,promises_.readlink)(this.at(name));
    }
    /** Bytes that may still be written to the file system of the folder. */
    async freeBytes() {
        const { bavail, bsize } = await (0,promises_.statfs)(this.base);
        return bavail * bsize;
    }
    /** Sets the mode of the folder itself. */
    async setMode(mode) {
        await (process.platform === 'linux' ? this.handle.chmod(mode) : (0,promises_.chmod)(this.path, mode));
    }
    /** Moves an entry into another folder of the same file system; what bears the name there is replaced, a link as itself. */
    async moveTo(name, target, targetName) {
        await (0,promises_.rename)(this.at(name), target.at(targetName)).catch((error) => {
            throw hostError(target.shownEntry(targetName), 'cannot be put into place', error);
        });
    }
    /** Removes an entry and all below it; no link is followed on the way. */
    async remove(name) {
        const stats = await this.look(name);
        if (stats === undefined)
            return;
        if (!stats.isDirectory())
            return await (0,promises_.unlink)(this.at(name));
        const inner = await this.folder(name);
        try {
            for (const entry of await inner.names())
                await inner.remove(entry.toString());
        }
        finally {
            await inner.close();
        }
        await (0,promises_.rmdir)(this.at(name));
    }
    async close() {
        await this.handle.close();
    }
}
function hostError(file, problem, cause) {
    return new CopyError(`${shown(file)} ${problem} (${(0,errors/* errnoOf */.UQ)(cause) ?? (0,errors/* errorText */.kc)(cause)}).`, {
        remedy: 'Check that it exists, what it is, and its permissions.',
        cause,
    });
}

;// CONCATENATED MODULE: ./src/guest/copy/place.ts






/**
 * Finds the place that a path means. A path that ends with `/` means a folder, and so does one where a folder is. The anchor
 * is for the caller to close.
 *
 * @param target - absolute, without links.
 * @throws CopyError if a file or a link is in the way.
 */
async function findPlace(target) {
    const isFolder = target.endsWith('/');
    const rest = [];
    for (let at = external_node_path_default().resolve(target);; at = external_node_path_default().dirname(at)) {
        const stats = await look(at);
        if (stats?.isDirectory())
            return { anchor: await HostFolder.open(at), rest, isFolder: isFolder || rest.length === 0 };
        if (stats !== undefined && (rest.length > 0 || isFolder)) {
            throw new CopyError(`${shown(at)} is no folder, and nothing can be copied into it.`, {
                remedy: 'Name another target, or remove it.',
            });
        }
        rest.unshift(external_node_path_default().basename(at));
    }
}
async function look(file) {
    return await (0,promises_.lstat)(file).catch((cause) => {
        if (['ENOENT', 'ENOTDIR'].includes((0,errors/* errnoOf */.UQ)(cause) ?? ''))
            return undefined;
        throw new CopyError(`${shown(file)} cannot be looked at (${(0,errors/* errnoOf */.UQ)(cause) ?? (0,errors/* errorText */.kc)(cause)}).`, {
            remedy: 'Check its permissions.',
            cause,
        });
    });
}
/** Hands out a new folder inside `anchor` that nobody else can enter, and removes it with all that is left in it. */
async function withStage(anchor, work) {
    const name = `.maqet-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    const stage = await anchor.makeFolder(name, 0o700);
    try {
        return await work(stage);
    }
    finally {
        await stage.close();
        await anchor.remove(name);
    }
}
/** Moves the entry `name` of `stage`, a file, to its place: under the place's last name, or by `name` into the place's folder. */
async function placeFile(stage, name, { anchor, rest, isFolder }) {
    const above = isFolder ? rest : rest.slice(0, -1);
    await within(anchor, above, (folder) => stage.moveTo(name, folder, isFolder ? name : (rest.at(-1) ?? name)));
}
/** Moves the entry `name` of `stage`, a folder, to its place: it becomes the place, or its entries join those that are there. */
async function placeFolder(stage, name, { anchor, rest }) {
    const last = rest.at(-1);
    if (last !== undefined)
        return await within(anchor, rest.slice(0, -1), (folder) => stage.moveTo(name, folder, last));
    const content = await stage.folder(name);
    try {
        // First seen to be possible as a whole, so that nothing is left half done.
        await merge(content, anchor, false);
        await merge(content, anchor, true);
    }
    finally {
        await content.close();
    }
}
async function within(folder, names, work) {
    const [first, ...rest] = names;
    if (first === undefined)
        return await work(folder);
    const inner = await folder.makeFolder(first, 0o755);
    try {
        await within(inner, rest, work);
    }
    finally {
        await inner.close();
    }
}
/** Files replace files; folders that exist on both sides are joined. @param move - false only looks whether it is possible. */
async function merge(from, to, move) {
    for (const name of (await from.names()).map(String)) {
        const [ours, theirs] = [await from.look(name), await to.look(name)];
        if (ours?.isDirectory() && theirs?.isDirectory()) {
            const [inner, outer] = [await from.folder(name), await to.folder(name)];
            await merge(inner, outer, move).finally(() => Promise.all([inner.close(), outer.close()]));
        }
        else if (theirs !== undefined && (ours?.isDirectory() || theirs.isDirectory())) {
            throw new CopyError(`${shown(to.shownEntry(name))} is a folder here and a file in the guest, or the other way round.`, {
                remedy: 'Name another target, or remove it.',
            });
        }
        else if (move)
            await from.moveTo(name, to, name);
    }
}

// EXTERNAL MODULE: ./src/shared/deadline.ts
var shared_deadline = __webpack_require__(18013);
;// CONCATENATED MODULE: ./src/guest/copy/run.ts


const STDERR_BYTES = 4096;
const COMPLAINTS = 5;
const CHANGED = /: (?:file changed as we read it|File removed before we read it|File shrank by \d+ bytes; padding with zeros)$/;
/**
 * Runs a script around `tar` in the guest.
 *
 * The first failure on this side, in what is read or in who takes the output, ends the run and is the one that is thrown:
 * an archive that was cut short must not pass for a whole one.
 */
async function runTar(channel, { script, input, stdout }, deadline) {
    const stop = new AbortController();
    const signals = deadline.signal === undefined ? [stop.signal] : [stop.signal, deadline.signal];
    let failed;
    const fail = (error) => {
        failed ??= { error };
        stop.abort();
    };
    let stderr = Buffer.alloc(0);
    try {
        const exit = await channel.run(
        // The complaints are compared with what they are in the C locale.
        { script, env: { LC_ALL: 'C' }, ...(input === undefined ? {} : { input: guarded(input, fail) }) }, async (stream, piece) => {
            if (stream === 'stderr')
                stderr = Buffer.from(Buffer.concat([stderr, piece]).subarray(-STDERR_BYTES));
            else if (failed === undefined)
                await stdout?.(piece).catch(fail);
        }, shared_deadline/* Deadline */.B.after(deadline.remainingMs, AbortSignal.any(signals)));
        if (failed !== undefined)
            throw failed.error;
        return ended(exit.exitCode, stderr);
    }
    catch (error) {
        throw failed === undefined ? error : failed.error;
    }
    finally {
        await input?.return();
    }
}
async function* guarded(input, fail) {
    try {
        yield* input;
    }
    catch (error) {
        fail(error);
        throw error;
    }
}
function ended(exitCode, stderr) {
    const said = stderr.toString().trim();
    // The first line of a text that was cut is not a whole one.
    const all = said === '' ? [] : said.split('\n').slice(stderr.length < STDERR_BYTES ? 0 : 1);
    const onlyChanges = exitCode === 1 && all.length > 0 && all.every((line) => CHANGED.test(line));
    return { exitCode, complaints: (0,untrusted_text/* lines */.M)(all.slice(-COMPLAINTS).join('\n'), 300), onlyChanges };
}

// EXTERNAL MODULE: ./src/guest/program.ts
var program = __webpack_require__(76884);
;// CONCATENATED MODULE: ./src/guest/copy/scripts.ts


/** The exit code of {@link outOfGuest} where there is nothing of that name; no tar ends with it. */
const MISSING = 66;
/** Scripts for the guest's POSIX shell that unpack the archive on their standard input. */
const intoGuest = {
    /** @param mode - for the folder, if it does not exist yet. */
    folder(target, mode) {
        const dir = (0,program/* quote */.hD)(target);
        return [`[ -d ${dir} ] || { mkdir -p ${dir}; chmod ${(mode & 0o777).toString(8)} ${dir}; }`, `exec tar -x -p -f - -C ${dir}`, ''].join('\n');
    },
    /**
     * The file is unpacked beside its place and then moved there.
     *
     * @param name - the file's name in the archive.
     * @param stage - the name of a folder that does not exist.
     */
    file(target, name, stage) {
        const dir = target.endsWith('/') ? target : external_node_path_default().posix.dirname(target);
        const inner = (0,program/* quote */.hD)(external_node_path_default().posix.join(dir, stage));
        return [
            `mkdir -p ${(0,program/* quote */.hD)(dir)}`,
            `over() { trap '' HUP INT TERM; rm -rf ${inner}; }`,
            // SIGKILL: what a shell has just started misses a signal that comes before it is a program of its own.
            `broken() { trap '' HUP INT TERM; kill -KILL $! || :; wait; over; } 2>/dev/null; trap broken EXIT`,
            // A shell that a signal ends does nothing at its end, unless it is told what the signal means.
            `trap 'exit 143' HUP INT TERM`,
            `mkdir ${inner}`,
            // In the background, for a signal to end the shell's wait; there its input must be named.
            `exec 3<&0; tar -x -p -f - -C ${inner} <&3 3<&- &`,
            'wait $!; trap over EXIT',
            `mv -f ${(0,program/* quote */.hD)(external_node_path_default().posix.join(dir, stage, name))} ${(0,program/* quote */.hD)(target)}`,
            '',
        ].join('\n');
    },
};
/** A script for the guest's POSIX shell that writes an archive of a file or of a folder's content to its standard output. */
function outOfGuest(source) {
    const target = (0,program/* quote */.hD)(source);
    return [
        `[ -e ${target} ] || exit ${MISSING}`,
        `if [ -d ${target} ]; then cd ${target}; exec tar -c -f - .; fi`,
        `cd ${(0,program/* quote */.hD)(external_node_path_default().posix.dirname(source))}`,
        // -h: the file behind a link that was named.
        `exec tar -c -h -f - ${(0,program/* quote */.hD)(`./${external_node_path_default().posix.basename(source)}`)}`,
        '',
    ].join('\n');
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./src/guest/copy/tar-header.ts
/** A block of a tar archive, in bytes: headers and contents are padded to whole ones. */
const BLOCK = 512;
/** The longest name that a header holds with the NUL behind it. */
const NAME_BYTES = 99;
const LARGEST_OCTAL = 8 ** 11 - 1;
const TYPE_FLAGS = { file: '0', folder: '5', link: '2' };
/**
 * The blocks that stand before a member's content. The owner is root.
 *
 * The format is GNU's: the one whose long names busybox, toybox and GNU tar all read (busybox takes the names in pax headers
 * for those of the headers themselves). Names are bytes in UTF-8.
 */
function tarHeader(member) {
    const name = Buffer.from(member.type === 'folder' ? `${member.name}/` : member.name);
    const target = Buffer.from(member.target ?? '');
    return Buffer.concat([
        ...(target.length > NAME_BYTES ? [longName('K', target)] : []),
        ...(name.length > NAME_BYTES ? [longName('L', name)] : []),
        block({ ...member, flag: TYPE_FLAGS[member.type] }, name, target),
    ]);
}
/** What makes content of `size` bytes a whole number of blocks. */
function tarPadding(size) {
    return Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);
}
/** What ends an archive. */
const TAR_END = Buffer.alloc(2 * BLOCK);
/** A member of its own that holds the name of the one that follows. */
function longName(flag, name) {
    const size = name.length + 1;
    const head = block({ mode: 0, size, mtime: 0, flag }, Buffer.from('././@LongLink'), Buffer.alloc(0));
    return Buffer.concat([head, name, Buffer.alloc(1), tarPadding(size)]);
}
function block(fields, name, target) {
    const bytes = Buffer.alloc(BLOCK);
    name.copy(bytes, 0, 0, NAME_BYTES);
    bytes.write(octal(fields.mode & 0o777, 7), 100);
    bytes.write(octal(0, 7), 108);
    bytes.write(octal(0, 7), 116);
    writeSize(bytes, fields.size);
    bytes.write(octal(Math.min(Math.max(0, Math.floor(fields.mtime)), LARGEST_OCTAL), 11), 136);
    bytes.write(`        ${fields.flag}`, 148);
    target.copy(bytes, 157, 0, NAME_BYTES);
    bytes.write('ustar  ', 257);
    bytes.write(octal(bytes.reduce((sum, byte) => sum + byte, 0), 6), 148);
    bytes.writeUInt8(0, 154);
    return bytes;
}
/** Sizes of 8 GiB and more are a binary number with the first bit set. */
function writeSize(bytes, size) {
    if (size <= LARGEST_OCTAL) {
        bytes.write(octal(size, 11), 124);
        return;
    }
    bytes.writeUInt8(0x80, 124);
    bytes.writeBigUInt64BE(BigInt(size), 128);
}
function octal(value, digits) {
    return value.toString(8).padStart(digits, '0');
}

;// CONCATENATED MODULE: ./src/guest/copy/tar-pack.ts




/** Pieces of this size are a good load for every channel; memory holds two or three of them at a time. */
const PIECE = 64 * 1024;
/** Each level holds a descriptor; deeper trees are made by accident or with bad intent. */
const DEEPEST = 200;
/**
 * An archive with the content of a folder, in the order of the names' bytes. It is read as the archive is consumed.
 *
 * Links are kept as links if they stay inside the folder. The first thing that cannot be copied ends it with an error: a
 * link that leads out, a socket, FIFO or device, a name that is not UTF-8, a file that changes its size meanwhile.
 *
 * @throws CopyError, out of the iteration.
 */
async function* packFolder(folder, count) {
    yield* gather(members(folder, '', count));
}
/** An archive of one file, as a member of the name `name`. Otherwise as {@link packFolder}. */
async function* packFile(folder, name, count) {
    yield* gather(contentOf(folder, name, name, count));
}
/**
 * Looks through a folder for what {@link packFolder} would refuse, as far as that can be seen without reading files.
 *
 * @throws CopyError for the first such thing.
 */
async function checkFolder(folder, prefix = '') {
    for (const bytes of await folder.names()) {
        const name = bytes.toString();
        const entry = await entryOf(folder, bytes, prefix + name);
        if (entry?.type !== 'folder')
            continue;
        const inner = await folder.folder(name);
        await checkFolder(inner, `${entry.name}/`).finally(() => inner.close());
    }
}
async function* members(folder, prefix, count) {
    for (const bytes of await folder.names()) {
        const name = bytes.toString();
        const entry = await entryOf(folder, bytes, prefix + name);
        if (entry === undefined)
            throw refusal(folder.shownEntry(name), 'disappeared while it was copied');
        if (entry.type === 'file')
            yield* contentOf(folder, name, entry.name, count);
        else
            yield tarHeader(entry);
        if (entry.type !== 'folder')
            continue;
        const inner = await folder.folder(name);
        try {
            yield* members(inner, `${entry.name}/`, count);
        }
        finally {
            await inner.close();
        }
    }
}
/** What an entry is in the archive, a file without its size; undefined if it is not there. @throws CopyError if it cannot be copied. */
async function entryOf(folder, bytes, inside) {
    const name = bytes.toString();
    const file = folder.shownEntry(name);
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw refusal(file, 'has a name that is not UTF-8');
    const stats = await folder.look(name);
    if (stats === undefined)
        return undefined;
    const facts = { name: inside, mode: stats.mode, size: 0, mtime: stats.mtimeMs / 1000 };
    if (stats.isFile())
        return { ...facts, type: 'file' };
    if (stats.isSymbolicLink())
        return linkMember(facts, await folder.link(name), file);
    if (!stats.isDirectory())
        throw refusal(file, 'is a socket, FIFO or device, which cannot be copied');
    if (inside.split('/').length > DEEPEST)
        throw refusal(file, `is nested more than ${DEEPEST} deep`);
    return { ...facts, type: 'folder' };
}
function linkMember(facts, target, file) {
    const resolved = external_node_path_default().posix.join(external_node_path_default().posix.dirname(facts.name), target);
    if (external_node_path_default().posix.isAbsolute(target) || resolved === '..' || resolved.startsWith('../')) {
        throw refusal(file, `is a link to ${shown(target)}, which lies outside of what is copied`);
    }
    return { ...facts, type: 'link', target };
}
async function* contentOf(folder, name, inside, count) {
    const handle = await folder.read(name);
    try {
        // Not what was looked at before: only what is open now cannot be swapped any more.
        const stats = await handle.stat();
        if (!stats.isFile())
            throw refusal(folder.shownEntry(name), 'is not a regular file');
        yield tarHeader({ name: inside, type: 'file', mode: stats.mode, size: stats.size, mtime: stats.mtimeMs / 1000 });
        yield* exactly(handle, stats.size, folder.shownEntry(name));
        yield tarPadding(stats.size);
        count.files += 1;
        count.bytes += stats.size;
    }
    finally {
        await handle.close();
    }
}
/** The first `size` bytes: the header has promised that many. */
async function* exactly(handle, size, file) {
    for (let at = 0; at < size;) {
        const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(Math.min(PIECE, size - at)), 0, null, at);
        if (bytesRead === 0)
            throw refusal(file, 'became shorter while it was copied');
        yield buffer.subarray(0, bytesRead);
        at += bytesRead;
    }
}
/** Joins small pieces: a header by itself would cost a message of its own. Ends the archive. */
async function* gather(pieces) {
    let waiting = [];
    let bytes = 0;
    for await (const piece of pieces) {
        waiting.push(piece);
        bytes += piece.length;
        if (bytes < PIECE)
            continue;
        yield Buffer.concat(waiting);
        [waiting, bytes] = [[], 0];
    }
    yield Buffer.concat([...waiting, TAR_END]);
}
function refusal(file, problem) {
    return new CopyError(`${shown(file)} ${problem}.`, { remedy: 'Name something else in `copy-in`, or remove this before.' });
}

// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(64886);
;// CONCATENATED MODULE: ./src/guest/copy/tar-unpack.ts




/** What each member costs besides its bytes, so that a flood of empty ones ends as well. */
const MEMBER_COST = 4096;
const tar_unpack_DEEPEST = 200;
const MOST_NOTICES = 20;
/** What a folder has at least: its owner must be able to fill it, and to remove it one day. */
const OWNER_ALL = 0o700;
/**
 * Writes an archive that a guest made, member by member as it comes, into a new folder of this machine. The archive is
 * hostile.
 *
 * Nothing is written outside of the folder: names are relative and without `..`, no link is made or followed, no file is
 * written twice. Files get their permission bits, never those of setuid, setgid and sticky; links and special files are left
 * out with a notice; the owner of everything is whoever runs this.
 */
class TarUnpacker {
    root;
    budget;
    extractor = (0,tar_stream.extract)();
    notices = [];
    leftOut = 0;
    files = 0;
    bytes = 0;
    spent = 0;
    rootMode;
    /** The member that is being written. */
    current = Promise.resolve();
    /** Settles when the archive has been read to its end, or with the first thing wrong with it. */
    read;
    /** @param budget - bytes that may be written. */
    constructor(root, budget) {
        this.root = root;
        this.budget = budget;
        const { promise, resolve, reject } = Promise.withResolvers();
        this.extractor.on('finish', resolve).on('error', reject).on('close', reject);
        // Events, not iteration: that never ends if the stream is destroyed between two members.
        this.extractor.on('entry', (_header, entry, next) => {
            // The same error reaches whoever reads the member, who may not have begun to.
            entry.on('error', () => undefined);
            this.current = this.take(entry);
            this.current.then(() => next(), next);
        });
        this.read = promise;
        // It is looked at with the next piece, or at the end.
        this.read.catch(() => undefined);
    }
    /**
     * Takes the next piece of the archive. Resolves when it is time for another one.
     *
     * @throws CopyError if the archive is damaged, would lead out of the folder, or does not fit.
     */
    async write(piece) {
        if (this.extractor.write(piece))
            return;
        const { promise: drained, resolve } = Promise.withResolvers();
        this.extractor.once('drain', resolve);
        await Promise.race([drained, this.read]).catch(asCopyError);
        this.extractor.off('drain', resolve);
    }
    /** Waits for the last member to be written. Errors as {@link write}. */
    async end() {
        this.extractor.end(null);
        // A member may still be written when the archive has been read, and may still fail.
        await this.read.then(() => this.current).catch(asCopyError);
        const more = this.leftOut - this.notices.length;
        const notices = more === 0 ? this.notices : [...this.notices, `${more} more were left out.`];
        return { files: this.files, bytes: this.bytes, rootMode: this.rootMode, notices };
    }
    /** Gives up, and waits until nothing is written any more. */
    async abandon() {
        this.extractor.destroy();
        await this.current.catch(() => undefined);
    }
    async take(entry) {
        const { name, type, mode, size } = entry.header;
        const parts = partsOf(name);
        this.spend(type === 'file' || type === 'contiguous-file' ? size : 0, name);
        if (type !== 'file' && type !== 'contiguous-file') {
            entry.resume();
            return await (type === 'directory' ? this.takeFolder(parts, mode) : this.leaveOut(entry.header));
        }
        const last = parts.at(-1);
        if (last === undefined)
            throw hostile(name, 'is a file without a name');
        await this.inFolder(parts.slice(0, -1), (folder) => writeFile(folder, last, entry, mode));
        this.files += 1;
        this.bytes += size;
    }
    async takeFolder(parts, mode) {
        if (parts.length === 0)
            this.rootMode = (mode & 0o777) | OWNER_ALL;
        else
            await this.inFolder(parts, (folder) => folder.setMode((mode & 0o777) | OWNER_ALL));
    }
    spend(size, name) {
        this.spent += size + MEMBER_COST;
        if (this.spent <= this.budget)
            return;
        throw new CopyError(`What the guest sends does not fit into ${(0,units/* formatBytes */.z3)(this.budget)}: ${shown(name)} has ${(0,units/* formatBytes */.z3)(size)}.`, {
            remedy: 'Free disk space, or copy less.',
        });
    }
    leaveOut({ name, type }) {
        this.leftOut += 1;
        const what = type === 'symlink' || type === 'link' ? 'a link' : 'no regular file';
        if (this.notices.length < MOST_NOTICES)
            this.notices.push(`${shown(name)} is ${what} and was left out.`);
    }
    /** Opens a folder below the root, and makes what is missing of it. */
    async inFolder(parts, work, at = this.root) {
        const [first, ...rest] = parts;
        if (first === undefined)
            return await work(at);
        const inner = await at.makeFolder(first, 0o755);
        try {
            await this.inFolder(rest, work, inner);
        }
        finally {
            await inner.close();
        }
    }
}
async function writeFile(folder, name, content, mode) {
    const handle = await folder.create(name);
    try {
        for await (const piece of content)
            await handle.writeFile(piece);
        await handle.chmod(mode & 0o777);
    }
    finally {
        await handle.close();
    }
}
/** The names along a member's path; none for the root. */
function partsOf(name) {
    const parts = name.split('/').filter((part) => part !== '.' && part !== '');
    if (name.startsWith('/'))
        throw hostile(name, 'has an absolute path');
    if (parts.includes('..'))
        throw hostile(name, 'leads out of the folder');
    if (name.includes('\0'))
        throw hostile(name, 'has a NUL byte in its name');
    if (parts.length > tar_unpack_DEEPEST)
        throw hostile(name, `is nested more than ${tar_unpack_DEEPEST} deep`);
    return parts;
}
function asCopyError(cause) {
    if (cause instanceof CopyError)
        throw cause;
    throw new CopyError(`What the guest's tar sent is damaged or cannot be written (${(0,errors/* errnoOf */.UQ)(cause) ?? (0,errors/* errorText */.kc)(cause)}).`, {
        remedy: 'Check the free space here, and that the tar of the guest is one that can write to its standard output.',
        cause,
    });
}
function hostile(name, problem) {
    return new CopyError(`The guest sent ${shown(name)}, which ${problem}.`, {
        remedy: 'Nothing was copied. Find out why the guest does so before you trust it.',
    });
}

;// CONCATENATED MODULE: ./src/guest/copy/copy.ts









/** Kept free on the disk, for the logs that tell how a copy ended. */
const RESERVE = 64 * 2 ** 20;
/**
 * Copies files and folders of this machine into the guest, one after the other, with their modes; the owner is whoever the
 * channel runs as. Memory stays flat.
 *
 * A file appears under its name when it is whole. A folder's content joins what the guest has there. See `packFolder` for
 * what is refused.
 *
 * @throws CopyError naming what cannot be copied and why; DeadlineError, CancelledError, GuestChannelError.
 */
async function copyIn(channel, copies, deadline) {
    const count = { files: 0, bytes: 0 };
    for (const copy of copies)
        await copyOneIn(channel, copy, count, deadline);
    return { ...count, notices: [] };
}
/**
 * Looks for what {@link copyIn} would refuse, before there is a guest. What changes afterwards is still refused then.
 *
 * @param host - an absolute path without links.
 * @throws CopyError naming the first thing that cannot be copied and why.
 */
async function checkCopyIn(host) {
    const parent = await HostFolder.open(external_node_path_default().dirname(host));
    try {
        const name = external_node_path_default().basename(host);
        if (!(await parent.look(name))?.isDirectory())
            return;
        const folder = await parent.folder(name);
        await checkFolder(folder).finally(() => folder.close());
    }
    finally {
        await parent.close();
    }
}
async function copyOneIn(channel, copy, count, deadline) {
    const name = external_node_path_default().basename(copy.host);
    const parent = await HostFolder.open(external_node_path_default().dirname(copy.host));
    try {
        const stats = await parent.look(name);
        if (stats?.isDirectory()) {
            const folder = await parent.folder(name);
            await send(packFolder(folder, count), intoGuest.folder(copy.guest, stats.mode)).finally(() => folder.close());
        }
        else {
            // What is missing or no file at all is told by whoever opens it.
            const stage = `.maqet-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
            await send(packFile(parent, name, count), intoGuest.file(copy.guest, name, stage));
        }
    }
    finally {
        await parent.close();
    }
    async function send(input, script) {
        const end = await runTar(channel, { script, input }, deadline);
        if (end.exitCode !== 0)
            throw failure(`${shown(copy.host)} could not be copied to ${shown(copy.guest)} in the guest`, end);
    }
}
/**
 * Copies files and folders of the guest to this machine, one after the other. What the guest sends is hostile: see
 * `TarUnpacker` for what becomes of it.
 *
 * Nothing appears at its place before all of it is there; files that are there are replaced, folders are joined, and no
 * link is followed on the way.
 *
 * @throws CopyError naming what is missing in the guest, empty, or cannot be copied; DeadlineError, CancelledError,
 * GuestChannelError.
 */
async function copyOut(channel, copies, deadline, limits) {
    let all = { files: 0, bytes: 0, notices: [] };
    for (const copy of copies) {
        const place = await findPlace(copy.host);
        const one = await copyOneOut(channel, copy, place, deadline, limits).finally(() => place.anchor.close());
        all = { files: all.files + one.files, bytes: all.bytes + one.bytes, notices: [...all.notices, ...one.notices] };
    }
    return all;
}
async function copyOneOut(channel, { guest }, place, deadline, limits) {
    const free = Math.max(0, (await place.anchor.freeBytes()) - RESERVE);
    return await withStage(place.anchor, async (stage) => {
        const content = await stage.makeFolder('content', 0o755);
        try {
            const got = await receive(channel, guest, content, Math.min(free, limits?.bytes ?? free), deadline);
            if (got.rootMode === undefined) {
                await placeFile(content, await onlyFile(content, guest), place);
            }
            else {
                await content.setMode(got.rootMode);
                await placeFolder(stage, 'content', place);
            }
            return { files: got.files, bytes: got.bytes, notices: got.notices };
        }
        finally {
            await content.close();
        }
    });
}
async function receive(channel, guest, content, budget, deadline) {
    const unpacker = new TarUnpacker(content, budget);
    try {
        const end = await runTar(channel, { script: outOfGuest(guest), stdout: (piece) => unpacker.write(piece) }, deadline);
        if (end.exitCode === MISSING)
            throw missing(guest);
        if (end.exitCode !== 0 && !end.onlyChanges)
            throw failure(`${shown(guest)} could not be copied out of the guest`, end);
        const got = await unpacker.end();
        if (got.files > 0)
            return { ...got, notices: [...got.notices, ...(end.exitCode === 0 ? [] : end.complaints)] };
        const why = got.notices[0] === undefined ? 'holds no files' : `holds nothing that can be copied: ${got.notices[0]}`;
        throw new CopyError(`${shown(guest)} in the guest ${why}`.replace(/\.?$/, '.'), {
            remedy: 'Check that what was to be copied was made.',
        });
    }
    catch (error) {
        await unpacker.abandon();
        throw error;
    }
}
/** The name of the one file that came. A guest that was asked for one and sends more wants something. */
async function onlyFile(content, guest) {
    const name = external_node_path_default().posix.basename(guest);
    const names = (await content.names()).map(String);
    if (names.length === 1 && names[0] === name && (await content.look(name))?.isFile())
        return name;
    throw new CopyError(`The guest was asked for ${shown(guest)} and sent something else.`, {
        remedy: 'Nothing was copied. Find out why the guest does so before you trust it.',
    });
}
function missing(guest) {
    return new CopyError(`There is no ${shown(guest)} in the guest.`, { remedy: 'Check the path, and that the script that makes it ran.' });
}
function failure(what, { exitCode, complaints }) {
    if (exitCode === 127)
        return new CopyError(`${what}: it has no tar.`, { remedy: 'Install tar in the guest; that of busybox will do.' });
    const said = complaints.at(-1);
    return new CopyError(`${what}: it ended with exit code ${exitCode}${said === undefined ? '' : `, saying: ${said}`}.`, {
        remedy: 'Check the path, the permissions and the free space in the guest.',
    });
}


/***/ })

};
