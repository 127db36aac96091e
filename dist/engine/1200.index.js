export const id = 1200;
export const ids = [1200];
export const modules = {

/***/ 41200:
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
var errors = __webpack_require__(86202);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(56695);
;// CONCATENATED MODULE: ./src/guest/copy/errors.ts


/** Files could not be copied into or out of a guest. */
class CopyError extends errors/* MaqetError */.Po {
}
/** Returns a path for a message. Names come from the guest and from the workspace: they are untrusted. */
function shown(name) {
    return JSON.stringify((0,untrusted_text/* oneLine */.T)(name, 200));
}
/** Makes the error for a file of the host that the system refuses. @param problem - the predicate: `cannot be read`. */
function hostError(file, problem, cause) {
    return new CopyError(`${shown(file)} ${problem} (${(0,errors/* errnoOf */.UQ)(cause) ?? (0,errors/* errorText */.kc)(cause)}).`, {
        remedy: 'Check that it exists, its type, and its permissions.',
        cause,
    });
}
/** Makes the error for a guest that sends something that no honest guest sends. @param what - what it did, without a full stop. */
function guestMisbehavedError(what) {
    return new CopyError(`${what}.`, { remedy: 'Nothing was copied. Find out why the guest does this before you trust it.' });
}

// EXTERNAL MODULE: ./src/guest/copy/guest-tar.ts
var guest_tar = __webpack_require__(80838);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/shared/host-paths.ts
var host_paths = __webpack_require__(2402);
;// CONCATENATED MODULE: ./src/guest/copy/host-directory.ts






const { O_RDONLY, O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW, O_DIRECTORY, O_NONBLOCK, O_NOCTTY } = external_node_fs_.constants;
const AS_DIRECTORY = O_RDONLY | O_DIRECTORY | O_NOFOLLOW;
/**
 * An open directory of the host, through which its entries are accessed.
 *
 * A guest that shares the directory may replace any part of a path by a link while files are copied. On Linux, the path of an entry
 * leads through the open descriptor, so that it stays in this directory wherever that is moved. On other systems the path is the name
 * of the directory, and only the entry itself is protected from links.
 */
class HostDirectory {
    handle;
    path;
    constructor(handle, 
    /** The path under which it was opened, for messages. */
    path) {
        this.handle = handle;
        this.path = path;
    }
    /**
     * Opens a directory by a path without links.
     *
     * @throws CopyError if it is missing, not a directory, or reached through a link.
     */
    static async open(directory) {
        const handle = await (0,promises_.open)(directory, AS_DIRECTORY).catch((error) => {
            throw hostError(directory, 'cannot be opened as a directory', error);
        });
        if (await (0,host_paths/* isStillAt */.aw)(handle, directory))
            return new HostDirectory(handle, directory);
        await handle.close();
        throw new CopyError(`The path of the directory ${shown(directory)} contains a link.`, {
            remedy: 'Use the path that the link leads to.',
        });
    }
    get base() {
        return process.platform === 'linux' ? `/proc/self/fd/${this.handle.fd}` : this.path;
    }
    /** Returns the path of an entry. `name` contains no separator. */
    at(name) {
        return `${this.base}/${name}`;
    }
    /** Returns the path of an entry for a message. */
    shownEntry(name) {
        return external_node_path_default().join(this.path, name);
    }
    /** Lists the names of the entries in the order of their bytes. */
    async names() {
        return (await (0,promises_.readdir)(`${this.base}/`, { encoding: 'buffer' })).sort(Buffer.compare);
    }
    /** Returns the status of an entry, of a link itself. @returns undefined if it does not exist. */
    async look(name) {
        return await (0,promises_.lstat)(this.at(name)).catch((error) => {
            if ((0,errors/* errnoOf */.UQ)(error) === 'ENOENT')
                return undefined;
            throw hostError(this.shownEntry(name), 'cannot be accessed', error);
        });
    }
    /** Opens an entry that is a directory and not a link. */
    async directory(name) {
        const handle = await (0,promises_.open)(this.at(name), AS_DIRECTORY).catch((error) => {
            throw hostError(this.shownEntry(name), 'cannot be opened as a directory', error);
        });
        return new HostDirectory(handle, this.shownEntry(name));
    }
    /** Opens an entry for reading. It may be of any type except a link. */
    async read(name) {
        return await (0,promises_.open)(this.at(name), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY).catch((error) => {
            throw hostError(this.shownEntry(name), 'cannot be read', error);
        });
    }
    /** Creates a file that does not exist yet, with mode 0600. */
    async create(name) {
        return await (0,promises_.open)(this.at(name), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600).catch((error) => {
            throw hostError(this.shownEntry(name), 'cannot be created', error);
        });
    }
    /** Creates a directory unless it exists, and opens it. */
    async makeDirectory(name, mode) {
        await (0,promises_.mkdir)(this.at(name), { mode }).catch((error) => {
            if ((0,errors/* errnoOf */.UQ)(error) !== 'EEXIST')
                throw hostError(this.shownEntry(name), 'cannot be created', error);
        });
        return await this.directory(name);
    }
    /** Returns the raw target of a link. */
    async link(name) {
        return await (0,promises_.readlink)(this.at(name));
    }
    /** Returns the free bytes of the directory's file system. */
    async freeBytes() {
        const { bavail, bsize } = await (0,promises_.statfs)(this.base);
        return bavail * bsize;
    }
    /** Sets the mode of the directory itself. */
    async setMode(mode) {
        await (process.platform === 'linux' ? this.handle.chmod(mode) : (0,promises_.chmod)(this.path, mode));
    }
    /** Moves an entry into another directory of the same file system. An entry of that name there is replaced. Links are not followed. */
    async moveTo(name, target, targetName) {
        await (0,promises_.rename)(this.at(name), target.at(targetName)).catch((error) => {
            throw hostError(target.shownEntry(targetName), 'cannot be moved into place', error);
        });
    }
    /** Removes an entry and everything below it. Links are not followed. */
    async remove(name) {
        const stats = await this.look(name);
        if (stats === undefined)
            return;
        if (!stats.isDirectory())
            return await (0,promises_.unlink)(this.at(name));
        const inner = await this.directory(name);
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

;// CONCATENATED MODULE: ./src/guest/copy/place.ts






/**
 * Finds the target that a path means. A path that ends with `/` means a directory, and so does the path of an existing directory. The
 * caller closes the anchor.
 *
 * @param target - an absolute path without links.
 * @throws CopyError if a file or a link is in the way.
 */
async function findPlace(target) {
    const isDirectoryTarget = target.endsWith('/');
    const rest = [];
    for (let at = external_node_path_default().resolve(target);; at = external_node_path_default().dirname(at)) {
        const stats = await look(at);
        if (stats?.isDirectory())
            return { anchor: await HostDirectory.open(at), rest, isDirectoryTarget: isDirectoryTarget || rest.length === 0 };
        if (stats !== undefined && (rest.length > 0 || isDirectoryTarget)) {
            throw new CopyError(`${shown(at)} is not a directory, so nothing can be copied into it.`, {
                remedy: 'Use another target, or remove it.',
            });
        }
        rest.unshift(external_node_path_default().basename(at));
    }
}
async function look(file) {
    return await (0,promises_.lstat)(file).catch((cause) => {
        if (['ENOENT', 'ENOTDIR'].includes((0,errors/* errnoOf */.UQ)(cause) ?? ''))
            return undefined;
        throw hostError(file, 'cannot be accessed', cause);
    });
}
/** Creates a private directory inside `anchor` for `work`, and removes it with its content afterwards. */
async function withStage(anchor, work) {
    const name = `.maqet-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    const stage = await anchor.makeDirectory(name, 0o700);
    try {
        return await work(stage);
    }
    finally {
        await stage.close();
        await anchor.remove(name);
    }
}
/** Moves the file `name` of `stage` to its target: under the last name of the target, or as `name` into the target directory. */
async function placeFile(stage, name, { anchor, rest, isDirectoryTarget }) {
    const above = isDirectoryTarget ? rest : rest.slice(0, -1);
    await within(anchor, above, (directory) => stage.moveTo(name, directory, isDirectoryTarget ? name : (rest.at(-1) ?? name)));
}
/** Moves the directory `name` of `stage` to its target: it becomes the target, or its entries are merged into the target. */
async function placeDirectory(stage, name, { anchor, rest }) {
    const last = rest.at(-1);
    if (last !== undefined)
        return await within(anchor, rest.slice(0, -1), (directory) => stage.moveTo(name, directory, last));
    const content = await stage.directory(name);
    try {
        // Check all of it first, so that a merge that cannot be done changes nothing.
        await merge(content, anchor, false);
        await merge(content, anchor, true);
    }
    finally {
        await content.close();
    }
}
async function within(directory, names, work) {
    const [first, ...rest] = names;
    if (first === undefined)
        return await work(directory);
    const inner = await directory.makeDirectory(first, 0o755);
    try {
        await within(inner, rest, work);
    }
    finally {
        await inner.close();
    }
}
/** Merges two directories. Files replace files. @param move - false only checks that it can be done. */
async function merge(from, to, move) {
    for (const name of (await from.names()).map(String)) {
        const [ours, theirs] = [await from.look(name), await to.look(name)];
        if (ours?.isDirectory() && theirs?.isDirectory()) {
            const [inner, outer] = [await from.directory(name), await to.directory(name)];
            await merge(inner, outer, move).finally(() => Promise.all([inner.close(), outer.close()]));
        }
        else if (theirs !== undefined && (ours?.isDirectory() || theirs.isDirectory())) {
            throw new CopyError(`${shown(to.shownEntry(name))} is a directory on one side and a file on the other.`, {
                remedy: 'Use another target, or remove it.',
            });
        }
        else if (move)
            await from.moveTo(name, to, name);
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./src/shared/wording.ts
var wording = __webpack_require__(81565);
;// CONCATENATED MODULE: ./src/guest/copy/tar-header.ts
/** The size of a block of a tar archive in bytes. Headers and contents are padded to whole blocks. */
const BLOCK = 512;
/** The longest name that fits into a header with its final NUL. */
const NAME_BYTES = 99;
const LARGEST_OCTAL = 8 ** 11 - 1;
const TYPE_FLAGS = { file: '0', directory: '5', link: '2' };
/**
 * Encodes the blocks before a member's content. The owner is root.
 *
 * The format is GNU's, because busybox, toybox and GNU tar all read its long names. (busybox takes names in pax headers for the names of
 * the headers themselves.) Names are encoded in UTF-8.
 */
function tarHeader(member) {
    const name = Buffer.from(member.type === 'directory' ? `${member.name}/` : member.name);
    const target = Buffer.from(member.target ?? '');
    return Buffer.concat([
        ...(target.length > NAME_BYTES ? [longName('K', target)] : []),
        ...(name.length > NAME_BYTES ? [longName('L', name)] : []),
        block({ ...member, flag: TYPE_FLAGS[member.type] }, name, target),
    ]);
}
/** Returns the bytes that pad content of `size` bytes to whole blocks. */
function tarPadding(size) {
    return Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);
}
/** The end of an archive. */
const TAR_END = Buffer.alloc(2 * BLOCK);
/** Encodes an extra member that contains the long name of the next one. */
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
/** Writes a size. From 8 GiB on it is a binary number with the first bit set. */
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





/** The size of the pieces, which suits every channel. Memory holds two or three of them at a time. */
const PIECE = 64 * 1024;
/** The deepest nesting. Each level holds a descriptor, and deeper trees are accidents or attacks. */
const DEEPEST = 200;
/**
 * Archives the content of a directory, in the order of the names' bytes. Reads files as the archive is consumed.
 *
 * Links that stay inside the directory are kept as links. The first entry that cannot be copied ends the archive with an error: a link
 * that leads out, a socket, FIFO or device, a name that is not UTF-8, or a file that shrinks meanwhile.
 *
 * @throws CopyError from the iteration.
 */
async function* packDirectory(directory, count) {
    yield* gather(members(directory, '', count));
}
/** Archives one file as the member `name`, as {@link packDirectory} does. */
async function* packFile(directory, name, count) {
    yield* gather(contentOf(directory, name, name, count));
}
/**
 * Checks a directory for entries that {@link packDirectory} would refuse, without reading files.
 *
 * @throws CopyError for the first such entry.
 */
async function checkDirectory(directory, prefix = '') {
    for (const bytes of await directory.names()) {
        const name = bytes.toString();
        const entry = await entryOf(directory, bytes, prefix + name);
        if (entry?.type !== 'directory')
            continue;
        const inner = await directory.directory(name);
        await checkDirectory(inner, `${entry.name}/`).finally(() => inner.close());
    }
}
async function* members(directory, prefix, count) {
    for (const bytes of await directory.names()) {
        const name = bytes.toString();
        const entry = await entryOf(directory, bytes, prefix + name);
        if (entry === undefined)
            throw refusedEntryError(directory.shownEntry(name), 'disappeared while it was copied');
        if (entry.type === 'file')
            yield* contentOf(directory, name, entry.name, count);
        else
            yield tarHeader(entry);
        if (entry.type !== 'directory')
            continue;
        const inner = await directory.directory(name);
        try {
            yield* members(inner, `${entry.name}/`, count);
        }
        finally {
            await inner.close();
        }
    }
}
/** Returns the member for an entry, a file without its size, or undefined if the entry does not exist. @throws CopyError if it cannot be copied. */
async function entryOf(directory, bytes, inside) {
    const name = bytes.toString();
    const file = directory.shownEntry(name);
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw refusedEntryError(file, 'has a name that is not UTF-8');
    const stats = await directory.look(name);
    if (stats === undefined)
        return undefined;
    const facts = { name: inside, mode: stats.mode, size: 0, mtime: stats.mtimeMs / 1000 };
    if (stats.isFile())
        return { ...facts, type: 'file' };
    if (stats.isSymbolicLink())
        return linkMember(facts, await directory.link(name), file);
    if (!stats.isDirectory())
        throw refusedEntryError(file, 'is a socket, FIFO or device, which cannot be copied');
    if (inside.split('/').length > DEEPEST)
        throw refusedEntryError(file, `is nested more than ${DEEPEST} deep`);
    return { ...facts, type: 'directory' };
}
function linkMember(facts, target, file) {
    const resolved = external_node_path_default().posix.join(external_node_path_default().posix.dirname(facts.name), target);
    if (external_node_path_default().posix.isAbsolute(target) || resolved === '..' || resolved.startsWith('../')) {
        throw refusedEntryError(file, `is a link to ${shown(target)}, outside of the copied directory`);
    }
    return { ...facts, type: 'link', target };
}
async function* contentOf(directory, name, inside, count) {
    const handle = await directory.read(name);
    try {
        // Check the open file: the entry may have been replaced since it was listed.
        const stats = await handle.stat();
        if (!stats.isFile())
            throw refusedEntryError(directory.shownEntry(name), 'is not a regular file');
        yield tarHeader({ name: inside, type: 'file', mode: stats.mode, size: stats.size, mtime: stats.mtimeMs / 1000 });
        yield* exactly(handle, stats.size, directory.shownEntry(name));
        yield tarPadding(stats.size);
        count.files += 1;
        count.bytes += stats.size;
    }
    finally {
        await handle.close();
    }
}
/** Reads exactly `size` bytes, as the header says. */
async function* exactly(handle, size, file) {
    for (let at = 0; at < size;) {
        const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(Math.min(PIECE, size - at)), 0, null, at);
        if (bytesRead === 0)
            throw refusedEntryError(file, 'shrank while it was copied');
        yield buffer.subarray(0, bytesRead);
        at += bytesRead;
    }
}
/** Joins small pieces, because each piece becomes a message of the channel, and ends the archive. */
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
function refusedEntryError(file, problem) {
    return new CopyError(`${shown(file)} ${problem}.`, { remedy: `Remove it, or copy something else with ${(0,wording/* input */.hF)('copy-in')}.` });
}

// EXTERNAL MODULE: ../../../work/main/node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(64492);
// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(99346);
;// CONCATENATED MODULE: ./src/guest/copy/tar-unpack.ts




/** Bytes that each member counts besides its content, so that a flood of empty members is limited, too. */
const MEMBER_COST = 4096;
const tar_unpack_DEEPEST = 200;
const MOST_NOTICES = 20;
/** The least mode of a directory: its owner must be able to fill it, and to remove it later. */
const OWNER_ALL = 0o700;
/**
 * Unpacks an archive from a guest into a new directory of the host, member by member as it arrives. The archive is untrusted.
 *
 * Nothing is written outside of the directory: names must be relative and without `..`, no link is created or followed, and no file is
 * written twice. Files get their permission bits, but never setuid, setgid or sticky. Links and special files are left out with a
 * notice. Everything is owned by the user of this process.
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
    /** Settles when the current member has been written. */
    current = Promise.resolve();
    /** Settles when the archive has been read to its end, or with the first error. */
    read;
    /** @param budget - the number of bytes that may be written. */
    constructor(root, budget) {
        this.root = root;
        this.budget = budget;
        const { promise, resolve, reject } = Promise.withResolvers();
        this.extractor.on('finish', resolve).on('error', reject).on('close', reject);
        // Events, not iteration: an iteration never ends if the stream is destroyed between two members.
        this.extractor.on('entry', (_header, entry, next) => {
            // The reader of the member gets the same error, but it may not have started to read.
            entry.on('error', () => undefined);
            this.current = this.take(entry);
            this.current.then(() => next(), next);
        });
        this.read = promise;
        // The next call reports it.
        this.read.catch(() => undefined);
    }
    /**
     * Takes the next piece of the archive. Resolves when it can take another one.
     *
     * @throws CopyError if the archive is damaged, leads out of the directory, or exceeds the budget.
     */
    async write(piece) {
        if (this.extractor.write(piece))
            return;
        const { promise: drained, resolve } = Promise.withResolvers();
        this.extractor.once('drain', resolve);
        await Promise.race([drained, this.read]).catch(asCopyError);
        this.extractor.off('drain', resolve);
    }
    /** Waits until the last member has been written. @throws as {@link write}. */
    async end() {
        this.extractor.end(null);
        // When the archive has been read, its last member may still be written, and may fail.
        await this.read.then(() => this.current).catch(asCopyError);
        const more = this.leftOut - this.notices.length;
        const notices = more === 0 ? this.notices : [...this.notices, `${more} more entries were left out.`];
        return { files: this.files, bytes: this.bytes, rootMode: this.rootMode, notices };
    }
    /** Stops unpacking, and waits until nothing is written any more. */
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
            return await (type === 'directory' ? this.takeDirectory(parts, mode) : this.leaveOut(entry.header));
        }
        const last = parts.at(-1);
        if (last === undefined)
            throw untrustedMemberError(name, 'is a file without a name');
        await this.inDirectory(parts.slice(0, -1), (directory) => writeFile(directory, last, entry, mode));
        this.files += 1;
        this.bytes += size;
    }
    async takeDirectory(parts, mode) {
        if (parts.length === 0)
            this.rootMode = (mode & 0o777) | OWNER_ALL;
        else
            await this.inDirectory(parts, (directory) => directory.setMode((mode & 0o777) | OWNER_ALL));
    }
    spend(size, name) {
        this.spent += size + MEMBER_COST;
        if (this.spent <= this.budget)
            return;
        throw new CopyError(`The archive from the guest exceeds ${(0,units/* formatBytes */.z3)(this.budget)} at ${shown(name)} (${(0,units/* formatBytes */.z3)(size)}).`, {
            remedy: 'Free disk space, or copy less.',
        });
    }
    leaveOut({ name, type }) {
        this.leftOut += 1;
        const what = type === 'symlink' || type === 'link' ? 'a link' : 'not a regular file';
        if (this.notices.length < MOST_NOTICES)
            this.notices.push(`${shown(name)} is ${what} and was left out.`);
    }
    /** Opens a directory below the root for `work`. Creates the missing parts of its path. */
    async inDirectory(parts, work, at = this.root) {
        const [first, ...rest] = parts;
        if (first === undefined)
            return await work(at);
        const inner = await at.makeDirectory(first, 0o755);
        try {
            await this.inDirectory(rest, work, inner);
        }
        finally {
            await inner.close();
        }
    }
}
async function writeFile(directory, name, content, mode) {
    const handle = await directory.create(name);
    try {
        for await (const piece of content)
            await handle.writeFile(piece);
        await handle.chmod(mode & 0o777);
    }
    finally {
        await handle.close();
    }
}
/** Splits a member's path into its names. @returns no names for the root. */
function partsOf(name) {
    const parts = name.split('/').filter((part) => part !== '.' && part !== '');
    if (name.startsWith('/'))
        throw untrustedMemberError(name, 'has an absolute path');
    if (parts.includes('..'))
        throw untrustedMemberError(name, 'leads out of the directory');
    if (name.includes('\0'))
        throw untrustedMemberError(name, 'has a NUL byte in its name');
    if (parts.length > tar_unpack_DEEPEST)
        throw untrustedMemberError(name, `is nested more than ${tar_unpack_DEEPEST} deep`);
    return parts;
}
function asCopyError(cause) {
    if (cause instanceof CopyError)
        throw cause;
    throw new CopyError(`The archive from the guest is damaged or cannot be written (${(0,errors/* errnoOf */.UQ)(cause) ?? (0,errors/* errorText */.kc)(cause)}).`, {
        remedy: 'Check the free space here, and that the tar of the guest can write to its standard output.',
        cause,
    });
}
function untrustedMemberError(name, problem) {
    return guestMisbehavedError(`The guest sent ${shown(name)}, which ${problem}`);
}

;// CONCATENATED MODULE: ./src/guest/copy/copy.ts








/** Bytes kept free on the disk for the logs. */
const RESERVE = 64 * 2 ** 20;
/**
 * Copies files and directories of the host into the guest, one after the other, in bounded memory. Modes are kept. The owner is the user
 * of the channel.
 *
 * A file appears at its target once it is complete. A directory is merged into an existing one. `packDirectory` lists what is refused.
 *
 * @throws CopyError that names what cannot be copied and why. DeadlineError, CancelledError or GuestChannelError.
 */
async function copyIn(channel, copies, deadline) {
    const count = { files: 0, bytes: 0 };
    for (const copy of copies)
        await copyOneIn(channel, copy, count, deadline);
    return { ...count, notices: [] };
}
/**
 * Checks for entries that {@link copyIn} would refuse, before the guest exists. {@link copyIn} checks again.
 *
 * @param host - an absolute path without links.
 * @throws CopyError that names the first entry that cannot be copied and why.
 */
async function checkCopyIn(host) {
    const parent = await HostDirectory.open(external_node_path_default().dirname(host));
    try {
        const name = external_node_path_default().basename(host);
        if (!(await parent.look(name))?.isDirectory())
            return;
        const directory = await parent.directory(name);
        await checkDirectory(directory).finally(() => directory.close());
    }
    finally {
        await parent.close();
    }
}
async function copyOneIn(channel, copy, count, deadline) {
    const name = external_node_path_default().basename(copy.host);
    const parent = await HostDirectory.open(external_node_path_default().dirname(copy.host));
    try {
        const stats = await parent.look(name);
        if (stats?.isDirectory()) {
            const directory = await parent.directory(name);
            await send(packDirectory(directory, count), guest_tar/* intoGuest */.JM.directory(copy.guest, stats.mode)).finally(() => directory.close());
        }
        else {
            // packFile reports an entry that is missing or not a file.
            const stage = `.maqet-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
            await send(packFile(parent, name, count), guest_tar/* intoGuest */.JM.file(copy.guest, name, stage));
        }
    }
    finally {
        await parent.close();
    }
    async function send(input, script) {
        const end = await (0,guest_tar/* runTar */.ZS)(channel, { script, input }, deadline);
        if (end.exitCode !== 0)
            throw tarFailedError(`Could not copy ${shown(copy.host)} to ${shown(copy.guest)} in the guest`, end);
    }
}
/**
 * Copies files and directories of the guest to the host, one after the other. The archive from the guest is untrusted: see `TarUnpacker`.
 *
 * Nothing appears at its target before all of it has arrived. Existing files are replaced, directories are merged, and no link is
 * followed.
 *
 * @throws CopyError that names what is missing in the guest, empty, or cannot be copied. DeadlineError, CancelledError or
 *   GuestChannelError.
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
        const content = await stage.makeDirectory('content', 0o755);
        try {
            const got = await receive(channel, guest, content, Math.min(free, limits?.bytes ?? free), deadline);
            if (got.rootMode === undefined) {
                await placeFile(content, await onlyFile(content, guest), place);
            }
            else {
                await content.setMode(got.rootMode);
                await placeDirectory(stage, 'content', place);
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
        const end = await (0,guest_tar/* runTar */.ZS)(channel, { script: (0,guest_tar/* outOfGuest */.I)(guest), stdout: (piece) => unpacker.write(piece) }, deadline);
        if (end.exitCode === guest_tar/* MISSING */.lV)
            throw missingInGuestError(guest);
        if (end.exitCode !== 0 && !end.onlyChanges)
            throw tarFailedError(`Could not copy ${shown(guest)} out of the guest`, end);
        const got = await unpacker.end();
        if (got.files > 0)
            return { ...got, notices: [...got.notices, ...(end.exitCode === 0 ? [] : end.complaints)] };
        const why = got.notices[0] === undefined ? 'contains no files' : `contains nothing that can be copied: ${got.notices[0]}`;
        throw new CopyError(`${shown(guest)} in the guest ${why}`.replace(/\.?$/, '.'), {
            remedy: 'Check that the guest has created the files.',
        });
    }
    catch (error) {
        await unpacker.abandon();
        throw error;
    }
}
/** Returns the name of the one file that was received. @throws CopyError if a guest that was asked for one file sent anything else. */
async function onlyFile(content, guest) {
    const name = external_node_path_default().posix.basename(guest);
    const names = (await content.names()).map(String);
    if (names.length === 1 && names[0] === name && (await content.look(name))?.isFile())
        return name;
    throw guestMisbehavedError(`The guest was asked for ${shown(guest)} and sent something else`);
}
function missingInGuestError(guest) {
    return new CopyError(`${shown(guest)} does not exist in the guest.`, {
        remedy: 'Check the path, and that the script that creates it ran.',
    });
}
function tarFailedError(what, { exitCode, complaints }) {
    if (exitCode === 127)
        return new CopyError(`${what}: the guest has no tar.`, { remedy: 'Install tar in the guest. The tar of busybox is sufficient.' });
    const said = complaints.at(-1);
    return new CopyError(`${what}: tar failed with exit code ${exitCode}${said === undefined ? '' : `: ${said}`}.`, {
        remedy: 'Check the path, the permissions and the free space in the guest.',
    });
}


/***/ })

};
