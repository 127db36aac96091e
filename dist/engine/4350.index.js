export const id = 4350;
export const ids = [4350];
export const modules = {

/***/ 34243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ asDumpError),
/* harmony export */   t: () => (/* binding */ DumpError)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86202);
/* harmony import */ var _shared_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81565);


/** A memory dump could not be read, stored or verified. No half-written file is left behind. */
class DumpError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po {
}
const FULL = `Free disk space or give the VM less memory. ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)('dump-compress', 'zstd')} needs the least space.`;
const REMEDIES = {
    ENOSPC: FULL,
    EDQUOT: FULL,
    EFBIG: 'Raise the file size limit (`ulimit -f`), or put the directory of the VM on a disk that takes larger files.',
    EEXIST: 'Give the dump another name, or remove the existing file.',
    ENOENT: 'Check the reply of the QMP command that should have written the file.',
};
const OTHER = 'Check that the directory of the VM exists, belongs to this user and is on a working disk.';
/**
 * Turns a system error of a file operation into a {@link DumpError} that names the operation. Returns a `MaqetError` unchanged, and
 * also an error without a system error code: that is a bug, and must look like one.
 *
 * @param operation - what was being done and to which file, e.g. `write /tmp/x/memory.raw.zst`.
 */
function asDumpError(error, operation) {
    const code = (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errnoOf */ .UQ)(error);
    if (code === undefined || error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po)
        return error;
    return new DumpError(`Could not ${operation}: ${error.message}.`, { remedy: REMEDIES[code] ?? OTHER, cause: error });
}


/***/ }),

/***/ 54191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NT: () => (/* binding */ requireConvertible),
/* harmony export */   QA: () => (/* binding */ DUMP_EXTENSIONS),
/* harmony export */   Rs: () => (/* binding */ storedName),
/* harmony export */   at: () => (/* binding */ writtenFormatFor),
/* harmony export */   lr: () => (/* binding */ dumpFormatSchema),
/* harmony export */   wd: () => (/* binding */ dumpCompressionSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51359);
/* harmony import */ var _shared_dump_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5859);
/* harmony import */ var _shared_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10401);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34243);




const dumpFormatSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_shared_dump_format_js__WEBPACK_IMPORTED_MODULE_0__/* .DUMP_FORMATS */ .Md);
const dumpCompressionSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_shared_dump_format_js__WEBPACK_IMPORTED_MODULE_0__/* .DUMP_COMPRESSIONS */ .VV);
/** The extensions of dumps, with their dot. */
const DUMP_EXTENSIONS = { raw: '.raw', elf: '.elf', 'kdump-zlib': '.kdump' };
/**
 * Returns the file name of a stored dump: `memory` becomes `memory.raw.zst`. A name that has an extension keeps it (`low.bin`
 * becomes `low.bin.zst`).
 *
 * @throws DumpError unless both names are plain file names.
 */
function storedName(name, format, compression) {
    const full = `${name}${name.includes('.') ? '' : DUMP_EXTENSIONS[format]}${compression === 'zstd' ? '.zst' : ''}`;
    if ((0,_shared_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainName */ .s)(name) && (0,_shared_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainName */ .s)(full))
        return full;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DumpError */ .t(`${JSON.stringify(name)} cannot name a memory dump.`, {
        remedy: 'Use letters, digits, dots, dashes and underscores, starting with a letter or digit, at most 110 characters.',
    });
}
/** Returns the format that `dump-guest-memory` must write for a dump to be stored in `format`: QEMU does not write raw images. */
function writtenFormatFor(format) {
    return format === 'raw' ? 'elf' : format;
}
/** Makes sure that a dump in one format can be stored in another. @throws DumpError otherwise. */
function requireConvertible(from, to) {
    if (from === to || from === writtenFormatFor(to))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DumpError */ .t(`A dump in the format ${from} cannot be stored as ${to}.`, {
        remedy: `Take the dump in the format ${writtenFormatFor(to)}.`,
    });
}


/***/ }),

/***/ 10409:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MK: () => (/* binding */ requireSpace),
  Mv: () => (/* binding */ storeDump),
  lN: () => (/* binding */ storedDumpSchema)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ../../../work/main/node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(51359);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(86202);
// EXTERNAL MODULE: ./src/shared/units.ts
var units = __webpack_require__(99346);
// EXTERNAL MODULE: ./src/shared/wording.ts
var wording = __webpack_require__(81565);
// EXTERNAL MODULE: ./src/dump/errors.ts
var dump_errors = __webpack_require__(34243);
;// CONCATENATED MODULE: ./src/dump/elf.ts


/** Bytes at the start of a file that {@link parseElfHeader} needs (fewer are enough for a 32-bit core). */
const ELF_HEADER_BYTES = 64;
/** The processors with a memory layout that maqet knows (`e_machine`). QEMU writes 386 while no vCPU is in long mode. */
const ELF_MACHINES = { i386: 3, x86_64: 62 };
const MAGIC = Buffer.from([0x7f, 0x45, 0x4c, 0x46]);
const ET_CORE = 4;
const PT_LOAD = 1;
/** `e_phnum` of a file with more segments than 16 bits count: the number is in `sh_info` of section 0. */
const PN_XNUM = 0xffff;
/** A dump with `paging` has a segment per mapping: a million of them (56 MB of table) is beyond any real guest. */
const MOST_SEGMENTS = 1 << 20;
/**
 * Reads the header of an ELF core.
 *
 * @param start - the first {@link ELF_HEADER_BYTES} of the file, or all of a shorter one.
 * @throws DumpError for anything that is not the start of an ELF core, whatever the bytes are.
 */
function parseElfHeader(start) {
    if (!start.subarray(0, 4).equals(MAGIC))
        throw malformedElfError('does not start with the ELF signature');
    const bits = start[4] === 1 ? 32 : start[4] === 2 ? 64 : undefined;
    const endian = start[5] === 1 ? 'little' : start[5] === 2 ? 'big' : undefined;
    if (bits === undefined || endian === undefined)
        throw malformedElfError('has an unknown ELF class or byte order');
    const at = fields(start, bits, endian);
    if (start.length < (bits === 32 ? 52 : 64))
        throw malformedElfError('ends inside its ELF header');
    if (at.half(16) !== ET_CORE)
        throw malformedElfError('is an ELF file, but not a core');
    // The fields after the three word-sized ones are 12 bytes further in the 64-bit form.
    const tail = bits === 32 ? 40 : 52;
    const count = at.half(tail + 4);
    const entryBytes = at.half(tail + 2);
    if (count > 0 && entryBytes < (bits === 32 ? 32 : 56))
        throw malformedElfError(`has segment headers of ${entryBytes} bytes`);
    return {
        bits,
        endian,
        machine: at.half(18),
        tableOffset: at.word(bits === 32 ? 28 : 32),
        entryBytes,
        segmentCount: count === PN_XNUM ? undefined : count,
        countRange: { offset: at.word(bits === 32 ? 32 : 40), bytes: bits === 32 ? 40 : 64 },
    };
}
/**
 * Reads the number of segments of a file whose header has no room for it.
 *
 * @param section - the bytes at {@link ElfHeader.countRange}.
 * @throws DumpError if they are too few.
 */
function parseSegmentCount(header, section) {
    if (section.length < header.countRange.bytes)
        throw malformedElfError('ends inside its first section header');
    return fields(section, header.bits, header.endian).long(header.bits === 32 ? 28 : 44);
}
/**
 * Returns where the segment table of `count` entries is.
 *
 * @throws DumpError if it does not fit into a file of `fileBytes`.
 */
function segmentTable(header, count, fileBytes) {
    const range = { offset: header.tableOffset, bytes: count * header.entryBytes };
    if (count > MOST_SEGMENTS)
        throw malformedElfError(`claims ${count} segments`);
    if (range.offset + range.bytes > fileBytes)
        throw malformedElfError('ends inside its segment table');
    return range;
}
/**
 * Reads the segments of guest memory, in the order of the file. Skips empty ones.
 *
 * @param table - the bytes at {@link segmentTable}.
 * @throws DumpError if a segment is not wholly inside a file of `fileBytes`: the dump is short.
 */
function parseSegments(header, table, fileBytes) {
    const segments = [];
    const at = fields(table, header.bits, header.endian);
    const wide = header.bits === 64;
    for (let entry = 0; entry + header.entryBytes <= table.length && header.entryBytes > 0; entry += header.entryBytes) {
        if (at.long(entry) !== PT_LOAD)
            continue;
        const fileOffset = at.word(entry + (wide ? 8 : 4));
        const physicalAddress = at.word(entry + (wide ? 24 : 12));
        const bytes = at.word(entry + (wide ? 32 : 16));
        // QEMU gives a file size of zero to memory that a filter excludes.
        if (bytes === 0)
            continue;
        if (fileOffset + bytes > fileBytes) {
            throw malformedElfError(`has ${fileBytes} bytes, but its segment for address 0x${physicalAddress.toString(16)} ends at byte ${fileOffset + bytes}`);
        }
        segments.push({ physicalAddress, fileOffset, bytes });
    }
    return segments;
}
function fields(bytes, bits, endian) {
    const little = endian === 'little';
    const half = (offset) => (little ? bytes.readUInt16LE(offset) : bytes.readUInt16BE(offset));
    const long = (offset) => (little ? bytes.readUInt32LE(offset) : bytes.readUInt32BE(offset));
    const wide = (offset) => {
        const value = little ? bytes.readBigUInt64LE(offset) : bytes.readBigUInt64BE(offset);
        // Half of what a double represents exactly: an offset and a length can be added without rounding.
        if (value > BigInt(Number.MAX_SAFE_INTEGER) / 2n)
            throw malformedElfError(`names the impossible offset or address 0x${value.toString(16)}`);
        return Number(value);
    };
    return { half, long, word: bits === 32 ? long : wide };
}
function malformedElfError(problem) {
    return new dump_errors/* DumpError */.t(`The memory dump ${problem}.`, {
        remedy: `Dump again. If it fails again, check the free disk space and the QEMU log, or use ${(0,wording/* input */.hF)('dump-format', 'kdump-zlib')}.`,
    });
}

;// CONCATENATED MODULE: ./src/dump/layout.ts




const MIB = 2 ** 20;
const HIGH_RAM = 2 ** 32;
/** Below this address the chipset maps devices and ROM over RAM (VGA, SMRAM, option ROMs). Above it RAM has no gap. */
const LEGACY_END = MIB;
/** q35 hides 16 MiB unless `extended-tseg-mbytes` says otherwise. A dump that lacks more than this is incomplete. */
const MOST_HIDDEN = 64 * MIB;
/**
 * Finds the RAM of an x86 guest among the segments of `dump-guest-memory`.
 *
 * RAM starts at address 0 and continues at 4 GiB after the PCI hole. QEMU dumps other memory as well: the BIOS below 4 GiB, and
 * frame buffers in the PCI hole, which may even touch the end of RAM. So find the end of low RAM by arithmetic: it is the end of
 * the low segment with which the segments from 4 GiB on add up to `ramBytes`.
 * Seen on QEMU 7.2: UEFI with Secure Boot hides the top 16 MiB of low RAM (TSEG), also from `dump-guest-memory`.
 *
 * @throws DumpError if the guest is not x86, segments overlap, or they do not add up to `ramBytes`.
 */
function guestRam(machine, segments, ramBytes) {
    if (machine !== ELF_MACHINES.i386 && machine !== ELF_MACHINES.x86_64) {
        throw new dump_errors/* DumpError */.t(`The memory layout of ELF machine ${machine} is unknown, so its dump cannot become a raw image.`, {
            remedy: `Use ${(0,wording/* input */.hF)('dump-format', 'elf')} for this architecture.`,
        });
    }
    const sorted = segments.toSorted((a, b) => a.physicalAddress - b.physicalAddress);
    requireNoOverlap(sorted);
    const low = adjacentRun(sorted, 0, LEGACY_END);
    const high = adjacentRun(sorted, HIGH_RAM, 0);
    const best = bestCut(low, high, ramBytes);
    if (best === undefined)
        throw sumError(low, high, ramBytes);
    const chosen = [...low.slice(0, best.low), ...high.slice(0, best.high)];
    return { segments: chosen, imageBytes: best.high > 0 ? endOf(high[best.high - 1], 0) : ramBytes, hiddenBytes: best.missing };
}
/** Returns the segments that follow each other from `start` on without a gap. Gaps are allowed below `gapsUntil`. */
function adjacentRun(sorted, start, gapsUntil) {
    const run = [];
    let end = start;
    for (const segment of sorted) {
        if (segment.physicalAddress < start)
            continue;
        if (segment.physicalAddress !== end && segment.physicalAddress > gapsUntil)
            break;
        run.push(segment);
        end = endOf(segment, end);
    }
    return run;
}
/** Returns the cut that misses the least of `ramBytes`, if a chipset may hide that much. */
function bestCut(low, high, ramBytes) {
    let best;
    for (const [index, segment] of low.entries()) {
        const lowEnd = endOf(segment, 0);
        if (lowEnd > Math.min(ramBytes, HIGH_RAM))
            break;
        const highCount = high.findLastIndex((part) => lowEnd + endOf(part, 0) - HIGH_RAM <= ramBytes) + 1;
        const highBytes = highCount === 0 ? 0 : endOf(high[highCount - 1], 0) - HIGH_RAM;
        const cut = { low: index + 1, high: highCount, missing: ramBytes - lowEnd - highBytes };
        if (cut.missing % MIB === 0 && cut.missing <= MOST_HIDDEN && (best === undefined || cut.missing < best.missing))
            best = cut;
    }
    return best;
}
function endOf(segment, otherwise) {
    return segment === undefined ? otherwise : segment.physicalAddress + segment.bytes;
}
function requireNoOverlap(sorted) {
    for (const [index, segment] of sorted.entries()) {
        if (index > 0 && segment.physicalAddress < endOf(sorted[index - 1], 0)) {
            throw new dump_errors/* DumpError */.t(`The memory dump has address 0x${segment.physicalAddress.toString(16)} more than once.`, {
                remedy: `Dump without \`paging\`, or keep the dump unconverted with ${(0,wording/* input */.hF)('dump-format', 'elf')}.`,
            });
        }
    }
}
function sumError(low, high, ramBytes) {
    const lowEnd = endOf(low.at(-1), 0);
    const highBytes = endOf(high.at(-1), HIGH_RAM) - HIGH_RAM;
    return new dump_errors/* DumpError */.t(`The memory dump has ${(0,units/* formatBytes */.z3)(lowEnd)} of memory from address 0 on and ${(0,units/* formatBytes */.z3)(highBytes)} from 4 GiB on, ` +
        `which does not add up to the ${(0,units/* formatBytes */.z3)(ramBytes)} of the guest.`, { remedy: `Use ${(0,wording/* input */.hF)('dump-format', 'elf')}, which keeps every segment as QEMU wrote it.` });
}

;// CONCATENATED MODULE: ./src/dump/content.ts





/** QEMU writes kdump in makedumpfile's flattened form: this signature, records, and a last record header of ones. */
const FLAT_SIGNATURE = Buffer.from('makedumpfile\0\0\0\0', 'latin1');
const FLAT_END = Buffer.alloc(16, 0xff);
/**
 * Makes sure that a source is complete, although QEMU reported success: 7.2 does so for `pmemsave` to a disk that accepts nothing.
 *
 * @param ramBytes - how much guest memory it must have, or undefined where that is unknown (`paging`, kdump).
 * @throws DumpError if the file is incomplete, is not in the format `from`, or cannot become `to`.
 */
async function contentOf(source, from, to, ramBytes) {
    switch (from) {
        case 'elf':
            return await elfContent(source, to, ramBytes);
        case 'kdump-zlib':
            await requireCompleteKdump(source);
            break;
        case 'raw':
            if (ramBytes !== undefined)
                source.requireBytes(ramBytes);
            break;
        default:
            // The compiler fails here if a format has no check: an unchecked dump must not pass for a complete one.
            from;
    }
    return { image: fileImage(source), hiddenBytes: 0 };
}
async function elfContent(source, to, ramBytes) {
    const { header, segments } = await readElf(source);
    if (to === 'raw') {
        if (ramBytes === undefined)
            throw unknownRamError();
        const ram = guestRam(header.machine, segments, ramBytes);
        return { image: physicalImage(source, ram), hiddenBytes: ram.hiddenBytes };
    }
    return { image: fileImage(source), hiddenBytes: ramBytes === undefined ? 0 : hiddenIn(header, segments, ramBytes) };
}
async function readElf(source) {
    const header = parseElfHeader(await source.read(0, ELF_HEADER_BYTES));
    const { offset, bytes } = header.countRange;
    const count = header.segmentCount ?? parseSegmentCount(header, await source.read(offset, bytes));
    const table = segmentTable(header, count, source.bytes);
    return { header, segments: parseSegments(header, await source.read(table.offset, table.bytes), source.bytes) };
}
/** Returns how much of the guest's RAM an ELF core lacks that is stored unconverted. */
function hiddenIn(header, segments, ramBytes) {
    if (header.machine === ELF_MACHINES.i386 || header.machine === ELF_MACHINES.x86_64) {
        return guestRam(header.machine, segments, ramBytes).hiddenBytes;
    }
    const present = segments.reduce((sum, segment) => sum + segment.bytes, 0);
    if (present >= ramBytes)
        return 0;
    throw new dump_errors/* DumpError */.t(`The memory dump has ${(0,units/* formatBytes */.z3)(present)} of the ${(0,units/* formatBytes */.z3)(ramBytes)} of the guest.`, {
        remedy: 'Check the free disk space and dump again.',
    });
}
async function requireCompleteKdump(source) {
    const start = await source.read(0, FLAT_SIGNATURE.length);
    const end = await source.read(source.bytes - FLAT_END.length, FLAT_END.length);
    if (start.equals(FLAT_SIGNATURE) && end.equals(FLAT_END))
        return;
    throw new dump_errors/* DumpError */.t(`The memory dump ${source.path} is not a complete kdump file.`, {
        remedy: 'Check the free disk space and that this QEMU supports kdump-zlib, and dump again.',
    });
}
function unknownRamError() {
    return new dump_errors/* DumpError */.t('The memory size of the guest is unknown, so its dump cannot become a raw image.', {
        remedy: `Use ${(0,wording/* input */.hF)('dump-format', 'elf')}.`,
    });
}
/** Returns the file as an image. */
function fileImage(source) {
    return {
        bytes: source.bytes,
        async readInto(target, position) {
            await source.readInto(target, position);
            return true;
        },
    };
}
/** Returns the guest's RAM as an image of its physical addresses: address N is at offset N, and holes are zeros. */
function physicalImage(source, ram) {
    return {
        bytes: ram.imageBytes,
        async readInto(target, position) {
            const end = position + target.length;
            const touched = ram.segments.filter((s) => s.physicalAddress < end && s.physicalAddress + s.bytes > position);
            if (touched.length === 0)
                return false;
            target.fill(0);
            for (const { physicalAddress, fileOffset, bytes } of touched) {
                const from = Math.max(position, physicalAddress);
                const to = Math.min(end, physicalAddress + bytes);
                await source.readInto(target.subarray(from - position, to - position), fileOffset + from - physicalAddress);
            }
            return true;
        },
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/dump/frame.ts



/** Guest memory is compressed in chunks of this size, each in its own zstd frame. The last one may be shorter. */
const CHUNK_BYTES = 4 * 2 ** 20;
/** Frames up to this length come from repetitive memory, mostly zeros. */
const TINY_FRAME_BYTES = 4096;
/** Room for a whole frame, even of noise. The default pieces of 16 KiB would each cost a trip to the thread pool. */
const FRAME_ROOM = CHUNK_BYTES + 2 ** 16;
/** Measured on a gigabyte of programs and libraries: level 3 saves 12 % of the stored bytes and takes a third longer. */
const LEVEL = 1;
const ZEROS = Buffer.alloc(CHUNK_BYTES);
const compress = (0,external_node_util_.promisify)(external_node_zlib_.zstdCompress);
const decompress = (0,external_node_util_.promisify)(external_node_zlib_.zstdDecompress);
/** Returns true if a chunk of at most {@link CHUNK_BYTES} bytes contains only zeros. */
function isZero(chunk) {
    return chunk.equals(ZEROS.subarray(0, chunk.length));
}
/**
 * Compresses a chunk on the thread pool into one zstd frame with its size and a checksum of its content.
 * Concatenated frames are one stream to every zstd reader.
 */
async function compressFrame(chunk) {
    return await compress(chunk, {
        chunkSize: FRAME_ROOM,
        pledgedSrcSize: chunk.length,
        params: { [external_node_zlib_.constants.ZSTD_c_compressionLevel]: LEVEL, [external_node_zlib_.constants.ZSTD_c_checksumFlag]: 1 },
    });
}
/** Compresses a whole chunk of zeros once and reuses its frame: much of a guest's memory is never touched. */
class ZeroFrame {
    frame;
    async get() {
        this.frame ??= compressFrame(ZEROS);
        return await this.frame;
    }
}
/**
 * Verifies frames by decompressing them. Skips a tiny frame that equals the last verified one.
 */
class FrameProof {
    proved;
    /**
     * The caller may reuse the buffer of `frame` afterwards.
     *
     * @throws DumpError if the frame is damaged or does not hold exactly `rawBytes` bytes.
     */
    async prove(frame, rawBytes) {
        if (this.proved?.rawBytes === rawBytes && this.proved.frame.equals(frame))
            return;
        let bytes;
        try {
            bytes = (await decompress(frame, { chunkSize: CHUNK_BYTES, maxOutputLength: rawBytes })).length;
        }
        catch (error) {
            throw unreadableFrameError('cannot be decompressed', error);
        }
        if (bytes !== rawBytes)
            throw unreadableFrameError(`decompresses to ${bytes} bytes instead of ${rawBytes}`);
        if (frame.length <= TINY_FRAME_BYTES)
            this.proved = { frame: Buffer.from(frame), rawBytes };
    }
}
function unreadableFrameError(problem, cause) {
    return new dump_errors/* DumpError */.t(`A part of the stored dump ${problem}.`, { remedy: 'Dump again. If it fails again, check the disk.', cause });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/dump/ordered.ts


/**
 * How many chunks are processed at once: two more than there are processors, which reading and writing would leave idle otherwise,
 * and at most eight, so that memory stays flat on large machines.
 */
const CHUNKS_IN_FLIGHT = Math.min(8, (0,external_node_os_.availableParallelism)() + 2);
/**
 * A reusable buffer for each concurrent job of {@link inOrder}, allocated on first use.
 */
class BufferRing {
    bufferBytes;
    buffers = [];
    constructor(bufferBytes) {
        this.bufferBytes = bufferBytes;
    }
    /** Returns `bytes` bytes of the buffer of job `index`, with arbitrary content. They are reserved until its result is consumed. */
    take(index, bytes) {
        const slot = index % CHUNKS_IN_FLIGHT;
        this.buffers[slot] ??= Buffer.allocUnsafeSlow(this.bufferBytes);
        return this.buffers[slot].subarray(0, bytes);
    }
}
/**
 * Runs jobs 0 to `count - 1`, at most {@link CHUNKS_IN_FLIGHT} at a time, and consumes their results in order.
 *
 * Job N starts only after the result of job N − {@link CHUNKS_IN_FLIGHT} was consumed, so jobs may share that many buffers.
 * When this settles, no job is running any more.
 *
 * @param what - what is being done, for the error when time runs out.
 * @throws DeadlineError or CancelledError between two jobs; otherwise what a job or `consume` threw.
 */
async function inOrder(count, start, consume, deadline, what) {
    const running = [];
    let next = 0;
    try {
        for (let index = 0; index < count; index += 1) {
            while (next < count && running.length < CHUNKS_IN_FLIGHT) {
                const job = start(next);
                // A job may fail before it is awaited, here or in the cleanup: its rejection must not count as unhandled.
                job.catch(() => undefined);
                running.push(job);
                next += 1;
            }
            requireTime(deadline, what);
            await consume(await running[0], index);
            running.shift();
        }
    }
    finally {
        await Promise.allSettled(running);
    }
}
/** Makes sure that there is time left. @throws DeadlineError or CancelledError otherwise. */
function requireTime(deadline, what) {
    if (deadline.signal?.aborted)
        throw new errors/* CancelledError */.cc(what);
    if (deadline.expired)
        throw new errors/* DeadlineError */.j3(what, Math.round(deadline.ms));
}

;// CONCATENATED MODULE: ./src/dump/encode.ts


/**
 * Writes an image to a file, chunk by chunk, compressed on all processors. Memory stays flat: holds at most `CHUNKS_IN_FLIGHT`
 * chunks and their frames, however large the image is.
 *
 * @throws DumpError if the source ends early or the disk is full; DeadlineError if time runs out.
 */
async function encodeImage(image, file, compression, deadline) {
    const zeroFrame = new ZeroFrame();
    const buffers = new BufferRing(CHUNK_BYTES);
    const encode = async (index) => {
        const position = index * CHUNK_BYTES;
        const chunk = buffers.take(index, Math.min(CHUNK_BYTES, image.bytes - position));
        const read = await image.readInto(chunk, position);
        if (!read)
            chunk.fill(0);
        const zeros = !read || isZero(chunk);
        if (compression === 'none')
            return { bytes: chunk, zeros };
        const frame = zeros && chunk.length === CHUNK_BYTES ? zeroFrame.get() : compressFrame(chunk);
        return { bytes: await frame, zeros: false };
    };
    await inOrder(Math.ceil(image.bytes / CHUNK_BYTES), encode, async (piece) => await file.append(piece.bytes, piece.zeros), deadline, `writing ${file.path}`);
}

// EXTERNAL MODULE: ./src/dump/format.ts
var format = __webpack_require__(54191);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/dump/partial.ts





/**
 * A file that is being written: `<target>.partial`, mode 0600, created exclusively. It gets its name only once it is complete and
 * verified. Until then {@link PartialFile.discard} removes it.
 */
class PartialFile {
    path;
    target;
    handle;
    hash = (0,external_node_crypto_.createHash)('sha256');
    pieces = [];
    bytes = 0;
    constructor(path, target, handle) {
        this.path = path;
        this.target = target;
        this.handle = handle;
    }
    /** Creates the file. @throws DumpError if it cannot be created, or exists: another store under this name runs or was killed. */
    static async create(target) {
        const file = `${target}.partial`;
        const flags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW;
        try {
            return new PartialFile(file, target, await (0,promises_.open)(file, flags, 0o600));
        }
        catch (error) {
            throw (0,dump_errors/* asDumpError */.M)(error, `create ${file}`);
        }
    }
    /**
     * Appends a piece. Zeros become a hole, which reads the same and takes no space.
     *
     * @throws DumpError if the disk is full or broken.
     */
    async append(piece, zeros) {
        this.hash.update(piece);
        try {
            for (let done = 0; !zeros && done < piece.length;) {
                const { bytesWritten } = await this.handle.write(piece, done, piece.length - done, this.bytes + done);
                done += bytesWritten;
            }
        }
        catch (error) {
            throw (0,dump_errors/* asDumpError */.M)(error, `write ${this.path} at byte ${this.bytes}`);
        }
        this.pieces.push(piece.length);
        this.bytes += piece.length;
    }
    /** Syncs every byte to the disk. Nothing can be appended afterwards. */
    async finish() {
        try {
            // A hole at the end becomes part of the file only through its size.
            await this.handle.truncate(this.bytes);
            await this.handle.sync();
        }
        catch (error) {
            throw (0,dump_errors/* asDumpError */.M)(error, `sync ${this.path} to the disk`);
        }
        return { bytes: this.bytes, sha256: this.hash.digest('hex'), pieces: this.pieces };
    }
    /** Gives the file its name, durably. */
    async publish() {
        await moveDurably(this.path, this.target);
    }
    /** Removes the file unless it has been published. Never throws. */
    async discard() {
        await (0,promises_.unlink)(this.path).catch(() => undefined);
    }
    async close() {
        await this.handle.close();
    }
}
/**
 * Renames a file within one file system and syncs the new name to the disk.
 *
 * @throws DumpError if that fails.
 */
async function moveDurably(from, to) {
    try {
        await (0,promises_.rename)(from, to);
        const directory = await (0,promises_.open)(external_node_path_default().dirname(to), external_node_fs_.constants.O_RDONLY);
        try {
            await directory.sync();
        }
        finally {
            await directory.close();
        }
    }
    catch (error) {
        throw (0,dump_errors/* asDumpError */.M)(error, `rename ${from} to ${to}`);
    }
}

;// CONCATENATED MODULE: ./src/dump/source.ts




/**
 * A file that QEMU wrote, kept open: all reads are from the same regular file.
 *
 * The owner calls {@link SourceFile.close} on every path.
 */
class SourceFile {
    path;
    handle;
    opened;
    constructor(path, handle, opened) {
        this.path = path;
        this.handle = handle;
        this.opened = opened;
    }
    /**
     * Opens the file without following a link and without waiting on a FIFO.
     *
     * @throws DumpError if it is missing, unreadable, empty or not a regular file.
     */
    static async open(path) {
        let handle;
        try {
            handle = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        }
        catch (error) {
            // ENXIO is for a socket. FreeBSD reports a link as EMLINK.
            if (['ELOOP', 'ENXIO', 'EMLINK'].includes((0,errors/* errnoOf */.UQ)(error) ?? ''))
                throw notRegularError(path);
            throw (0,dump_errors/* asDumpError */.M)(error, `open the memory dump ${path}`);
        }
        try {
            const opened = await handle.stat({ bigint: true });
            if (!opened.isFile())
                throw notRegularError(path);
            if (opened.size === 0n)
                throw emptyError(path);
            return new SourceFile(path, handle, opened);
        }
        catch (error) {
            await handle.close();
            throw error;
        }
    }
    get bytes() {
        return Number(this.opened.size);
    }
    /** Makes sure that the file has `bytes` bytes. @throws DumpError if it has fewer or more. */
    requireBytes(bytes) {
        if (this.bytes !== bytes)
            throw sizeError(this.path, this.bytes, bytes);
    }
    /** Reads the bytes at `offset`: fewer than asked for only where the file ends. */
    async read(offset, bytes) {
        const target = Buffer.alloc(Math.max(0, Math.min(bytes, this.bytes - offset)));
        await this.readInto(target, offset);
        return target;
    }
    /**
     * Fills `target` from `offset` on.
     *
     * @throws DumpError if the file ends before that: it was truncated while it was read.
     */
    async readInto(target, offset) {
        for (let done = 0; done < target.length;) {
            const { bytesRead } = await this.handle.read(target, done, target.length - done, offset + done);
            if (bytesRead === 0)
                throw sizeError(this.path, offset + done, this.bytes);
            done += bytesRead;
        }
    }
    /**
     * Makes sure that the file has neither been written to nor replaced since it was opened.
     *
     * @throws DumpError if it has.
     */
    async requireUnchanged() {
        const current = await this.handle.stat({ bigint: true });
        const named = await (0,promises_.lstat)(this.path, { bigint: true }).catch((error) => {
            throw (0,dump_errors/* asDumpError */.M)(error, `find the memory dump ${this.path} again`);
        });
        const same = current.size === this.opened.size &&
            current.mtimeNs === this.opened.mtimeNs &&
            named.ino === current.ino &&
            named.dev === current.dev;
        if (!same) {
            throw new dump_errors/* DumpError */.t(`The memory dump ${this.path} changed while it was being stored.`, {
                remedy: 'Wait for the dump to complete, and let nothing else write to the directory of the VM.',
            });
        }
    }
    /** Syncs the bytes to the disk and sets the mode to 0600 (QEMU leaves 0400). */
    async settle() {
        await this.handle.chmod(0o600);
        await this.handle.sync();
    }
    /** Removes the file from its directory. Does nothing if it is gone already. */
    async remove() {
        try {
            await (0,promises_.unlink)(this.path);
        }
        catch (error) {
            if ((0,errors/* errnoOf */.UQ)(error) !== 'ENOENT')
                throw (0,dump_errors/* asDumpError */.M)(error, `remove ${this.path}, which has been stored under its new name`);
        }
    }
    async close() {
        await this.handle.close();
    }
}
function notRegularError(path) {
    return new dump_errors/* DumpError */.t(`The memory dump ${path} is a link or a device, not a regular file.`, {
        remedy: 'Remove it and dump again. The directory of the VM must belong to this user alone.',
    });
}
function emptyError(path) {
    return new dump_errors/* DumpError */.t(`The memory dump ${path} is empty.`, {
        remedy: 'Check the reply of the QMP command: QEMU leaves an empty file if it refuses a format.',
    });
}
function sizeError(path, bytes, expected) {
    return new dump_errors/* DumpError */.t(`The memory dump ${path} has ${bytes} bytes instead of ${expected}, although QEMU reported success.`, {
        remedy: 'Check the free disk space and dump again. QEMU does not report every failed write.',
    });
}

;// CONCATENATED MODULE: ./src/dump/verify.ts





/**
 * Reads a stored dump back from its file and verifies its size, the SHA-256 of its bytes, and, for zstd, that every frame
 * decompresses to as many bytes as went into it, with their checksum.
 *
 * The page cache may answer for the disk. The file was synced before, so a failed write has been reported.
 *
 * @throws DumpError naming the first mismatch.
 * @throws DeadlineError if time runs out.
 */
async function verifyStored(file, expected, deadline) {
    const source = await SourceFile.open(file);
    try {
        const { stored, compression, rawBytes } = expected;
        source.requireBytes(stored.bytes);
        const offsets = startsOf(stored.pieces);
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const proof = new FrameProof();
        const buffers = new BufferRing(FRAME_ROOM);
        await inOrder(stored.pieces.length, async (index) => {
            const piece = buffers.take(index, stored.pieces[index] ?? 0);
            await source.readInto(piece, offsets[index] ?? 0);
            if (compression === 'zstd')
                await proof.prove(piece, Math.min(CHUNK_BYTES, rawBytes - index * CHUNK_BYTES));
            return piece;
        }, async (piece) => {
            hash.update(piece);
        }, deadline, `the verification of ${file}`);
        if (hash.digest('hex') !== stored.sha256)
            throw damagedError(file);
    }
    finally {
        await source.close();
    }
}
function startsOf(lengths) {
    let next = 0;
    return lengths.map((length) => {
        const start = next;
        next += length;
        return start;
    });
}
function damagedError(file) {
    return new dump_errors/* DumpError */.t(`The stored dump ${file} does not read back as it was written: its SHA-256 differs.`, {
        remedy: 'Dump again. If it fails again, check the disk.',
    });
}

;// CONCATENATED MODULE: ./src/dump/store.ts















const storedDumpSchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    /** The file name, with its extension. */
    name: schemas/* string */.YjP(),
    /** Bytes of the file, and their SHA-256 in hex. */
    bytes: schemas/* number */.aig(),
    sha256: schemas/* string */.YjP(),
    format: format/* dumpFormatSchema */.lr,
    compression: format/* dumpCompressionSchema */.wd,
    /** Bytes before compression. */
    rawBytes: schemas/* number */.aig(),
    /** RAM of the guest that its chipset hides from everyone outside of system management mode. It is not in the dump. */
    hiddenBytes: schemas/* number */.aig(),
});
/**
 * Turns a file that QEMU wrote into a stored dump: checks that it is complete, converts, compresses and syncs it, reads it back to
 * verify it, and only then gives it its name. A dump to be stored unconverted and uncompressed on the same disk is not copied but
 * checked, hashed and renamed.
 *
 * A failure leaves no part of the stored file and the source untouched (an uncompressed one may have got mode 0600).
 *
 * @throws DumpError if the source is incomplete, changes or is not a regular file, if the target exists, or if the disk is full.
 * @throws DeadlineError or CancelledError if time runs out first.
 */
async function storeDump(request) {
    (0,format/* requireConvertible */.NT)(request.sourceFormat, request.outputFormat);
    const name = (0,format/* storedName */.Rs)(request.name, request.outputFormat, request.compression);
    const target = external_node_path_default().join(request.directory, name);
    const source = await SourceFile.open(request.source);
    try {
        const content = await contentOf(source, request.sourceFormat, request.outputFormat, request.ramBytes);
        const inPlace = await canStay(request);
        const named = inPlace && external_node_path_default().resolve(request.source) === external_node_path_default().resolve(target);
        if (!named)
            await requireMissing(target);
        const { bytes, sha256 } = inPlace ? await keepInPlace(source, target, request.deadline) : await copy(source, content, target, request);
        const { image, hiddenBytes } = content;
        return {
            path: target,
            name,
            bytes,
            sha256,
            format: request.outputFormat,
            compression: request.compression,
            rawBytes: image.bytes,
            hiddenBytes,
        };
    }
    catch (error) {
        throw (0,dump_errors/* asDumpError */.M)(error, `store the memory dump ${target}`);
    }
    finally {
        await source.close();
    }
}
async function copy(source, { image }, target, request) {
    const { compression, deadline } = request;
    // How well memory compresses shows only in the end: then a full disk is an error when it is full.
    if (compression === 'none')
        await requireSpace(request.directory, source.bytes);
    const file = await PartialFile.create(target);
    try {
        await encodeImage(image, file, compression, deadline);
        const stored = await file.finish();
        await source.requireUnchanged();
        await verifyStored(file.path, { stored, compression, rawBytes: image.bytes }, deadline);
        await file.publish();
        await source.remove();
        return stored;
    }
    catch (error) {
        await file.discard();
        throw error;
    }
    finally {
        await file.close();
    }
}
async function canStay({ source, sourceFormat, outputFormat, compression, directory }) {
    if (compression !== 'none' || sourceFormat !== outputFormat)
        return false;
    // Compare directories: on an overlay file system, as in a container, a file's device is not that of its directory.
    const [from, to] = await Promise.all([external_node_path_default().dirname(source), directory].map((dir) => (0,promises_.stat)(dir, { bigint: true })));
    return from?.dev === to?.dev;
}
/**
 * Stores a dump without a second copy on the disk: syncs, hashes and renames it.
 *
 * @param target - its new path on the same file system, where nothing exists, or its present one.
 * @throws DumpError if the source changes meanwhile. It then keeps its name.
 */
async function keepInPlace(source, target, deadline) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const buffers = new BufferRing(CHUNK_BYTES);
    await source.settle();
    await inOrder(Math.ceil(source.bytes / CHUNK_BYTES), async (index) => {
        const position = index * CHUNK_BYTES;
        const chunk = buffers.take(index, Math.min(CHUNK_BYTES, source.bytes - position));
        await source.readInto(chunk, position);
        return chunk;
    }, async (chunk) => {
        hash.update(chunk);
    }, deadline, `the SHA-256 of ${source.path}`);
    await source.requireUnchanged();
    if (external_node_path_default().resolve(source.path) !== external_node_path_default().resolve(target))
        await moveDurably(source.path, target);
    return { bytes: source.bytes, sha256: hash.digest('hex') };
}
async function requireMissing(target) {
    try {
        await (0,promises_.lstat)(target);
    }
    catch (error) {
        if ((0,errors/* errnoOf */.UQ)(error) === 'ENOENT')
            return;
        throw error;
    }
    throw new dump_errors/* DumpError */.t(`Could not store a memory dump as ${target}: the file exists.`, {
        remedy: 'Give the dump another name. maqet never overwrites evidence.',
    });
}
/**
 * Makes sure that `bytes` more bytes fit into a directory, before they are written.
 *
 * @throws DumpError with the free and the needed space, or if the directory cannot be examined.
 */
async function requireSpace(directory, bytes) {
    const { bavail, bsize } = await (0,promises_.statfs)(directory).catch((error) => {
        throw (0,dump_errors/* asDumpError */.M)(error, `look up the free space of ${directory}`);
    });
    const free = bavail * bsize;
    if (free < bytes) {
        throw new dump_errors/* DumpError */.t(`A memory dump needs ${(0,units/* formatBytes */.z3)(bytes)} in ${directory}, where ${(0,units/* formatBytes */.z3)(free)} are free.`, {
            remedy: 'Free disk space, give the VM less memory, or put its directory on a larger disk.',
        });
    }
}


/***/ }),

/***/ 91586:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ NO_FINDINGS),
/* harmony export */   RK: () => (/* binding */ policyContextSchema),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   h1: () => (/* binding */ merge)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51359);

/**
 * The facts about the VM that a command is judged by.
 *
 * A missing fact never allows more, with one exception: sizes and addresses are bounded only where `memoryBytes` is known, so a
 * supervisor must always give it.
 */
const policyContextSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** The guest's RAM in bytes. */
    memoryBytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    /** The version of QEMU, e.g. `7.2.22`. */
    qemuVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** The guest's architecture, e.g. `x86_64`. On x86, addresses in the PCI hole are refused. */
    arch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /**
     * The node names and ids of the back ends (disks, network, objects) that maqet created and that a command may name. The channels
     * that maqet itself uses (QMP, serial console, guest agent) must not be listed. Default: none.
     */
    created: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).readonly().optional(),
    /** The formats that `query-dump-guest-memory-capability` listed. */
    dumpFormats: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).readonly().optional(),
    /** True if QEMU runs under a memory limit, which `dump-guest-memory` with `paging` requires. */
    memoryLimited: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
});
/** No objection and nothing to confine. */
const NO_FINDINGS = { refusals: [], paths: [] };
/** Returns one objection. */
function refuse(reason, remedy) {
    return { refusals: [{ reason, remedy }], paths: [] };
}
/** Joins findings into one. */
function merge(all) {
    return { refusals: all.flatMap((one) => one.refusals), paths: all.flatMap((one) => one.paths) };
}


/***/ }),

/***/ 93554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   aq: () => (/* binding */ StorageError),
/* harmony export */   au: () => (/* binding */ unusableError)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86202);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56695);


/** A disk image or its file cannot be used. */
class StorageError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MaqetError */ .Po {
}
/** Quotes and sanitizes the name of a file for a message. */
function shown(file) {
    return JSON.stringify((0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(file, 300));
}
/**
 * Makes the error for a readable file that is not an image that a VM can use.
 *
 * @param problem - continues `The image "…" `, without a full stop.
 */
function unusableError(file, problem, remedy = 'Name a disk image in qcow2 or raw format.') {
    return new StorageError(`The image ${shown(file)} ${problem}.`, { remedy });
}


/***/ }),

/***/ 99304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ SnapshotError),
/* harmony export */   Tx: () => (/* binding */ snapshotDisks),
/* harmony export */   XO: () => (/* binding */ snapshotsOf),
/* harmony export */   ap: () => (/* binding */ snapshotSchema),
/* harmony export */   hG: () => (/* binding */ unknownSnapshotError),
/* harmony export */   mS: () => (/* binding */ snapshotTime)
/* harmony export */ });
/* unused harmony export readBlockNodes */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51359);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64623);
/* harmony import */ var _shared_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4023);
/* harmony import */ var _shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72437);
/* harmony import */ var _shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56695);
/* harmony import */ var _shared_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81565);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93554);







/** A snapshot cannot be made, loaded or deleted now. Nothing was changed. */
class SnapshotError extends _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StorageError */ .aq {
}
const imageSnapshotSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    /** Chosen by anybody, also with other programs: untrusted. */
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** When it was made: UTC, ISO 8601. */
    time: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** Bytes of the machine's state that it holds; 0 for a snapshot of a disk alone. */
    stateBytes: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
});
const snapshotSchema = imageSnapshotSchema.extend({
    /** The disks that have it. */
    disks: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).readonly(),
    /** True if every disk has it and one of them holds the machine's state: it can be loaded. */
    loadable: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
});
/** Reads a reply to `query-named-block-nodes`. Skips anything malformed. */
function readBlockNodes(reply) {
    const nodes = Array.isArray(reply) ? reply.filter(_shared_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW) : [];
    return nodes.flatMap((node) => {
        const image = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(node['image']) ? node['image'] : {};
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
    return (Array.isArray(list) ? list : []).filter(_shared_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW).map((entry) => ({
        name: String(entry['name'] ?? ''),
        time: snapshotTime(Number(entry['date-sec'] ?? 0), Number(entry['date-nsec'] ?? 0)),
        stateBytes: Number(entry['vm-state-size'] ?? 0),
    }));
}
/** Formats the time of a snapshot: UTC, ISO 8601. An impossible time, which a header can contain, becomes 1970. */
function snapshotTime(seconds, nanoseconds) {
    const time = new Date(seconds * 1000 + Math.floor(nanoseconds / 1e6));
    return Number.isNaN(time.getTime()) ? new Date(0).toISOString() : time.toISOString();
}
/** Most names that an error lists. */
const MOST_NAMES = 20;
/**
 * Makes the error for a name that no snapshot has. It lists the existing names, complete and sanitized.
 *
 * @param holder - what has the snapshots: `the VM`.
 */
function unknownSnapshotError(name, names, holder) {
    const existing = names.slice(0, MOST_NAMES).map((one) => (0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(one, Number.POSITIVE_INFINITY));
    const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
    const list = names.length === 0 ? 'none' : `${existing.join(', ')}${more}`;
    const guess = (0,_shared_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .au)(name, names.filter(_shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .isSnapshotName */ .Ot), 'Did you mean');
    const remedy = `${guess === undefined ? '' : `${guess} `}Correct the name, or create it first.`;
    return new SnapshotError(`There is no snapshot ${name}: ${holder} has ${list}.`, { remedy });
}
/** Returns the snapshots of a VM with these disks, oldest first. */
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
/**
 * Selects the disks that every snapshot of a VM spans: all that the guest can write to. The others cannot change.
 *
 * @returns the disks in the VM's own order: the first one takes the machine's state.
 * @throws SnapshotError naming a disk that cannot hold a snapshot, or if there is none at all. Pure otherwise.
 */
function snapshotDisks({ nodes, devices }, { own, inState }) {
    const attached = attachedNodes(devices);
    const wanted = readBlockNodes(nodes).filter(({ name, readOnly }) => !readOnly && !inState.includes(name) && (own.includes(name) || attached.has(name)));
    for (const disk of wanted)
        requireSnapshots(disk, own);
    if (wanted.length === 0) {
        throw new SnapshotError('The VM has no disk that could hold a snapshot.', {
            remedy: `Give it one, such as ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)('disks', '- {size: 1G}')}. The state of the machine goes there, too.`,
        });
    }
    return wanted.toSorted((a, b) => own.indexOf(a.name) - own.indexOf(b.name));
}
function attachedNodes(devices) {
    const names = (Array.isArray(devices) ? devices : []).map((device) => {
        const inserted = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(device) && (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(device['inserted']) ? device['inserted'] : {};
        return inserted['node-name'];
    });
    return new Set(names.filter((name) => typeof name === 'string'));
}
function requireSnapshots({ name, driver }, own) {
    if (!own.includes(name)) {
        throw new SnapshotError(`The disk ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(name)} was added to the running VM: a snapshot would leave it out.`, {
            remedy: `Name it in ${(0,_shared_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)('disks')} when you start the VM, or remove it first.`,
        });
    }
    if (driver !== 'qcow2') {
        throw new SnapshotError(`The disk ${name} is ${(0,_shared_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(driver, 40)}, which has no snapshots, and the guest can write to it.`, {
            remedy: `Make ${name} a qcow2 disk (\`type: qcow2\`, or an overlay of its file), or \`readonly: true\`.`,
        });
    }
}


/***/ }),

/***/ 38710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ remoteStreams),
/* harmony export */   b: () => (/* binding */ ClientStreams)
/* harmony export */ });
/* harmony import */ var _methods_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28868);

/** The most bytes of one piece of output or input. */
const PIECE_BYTES = 2 ** 20;
/**
 * Returns the supervisor's end of the streams of run `id`. Output is sent piece by piece, each after the reply to the one before, so
 * neither side ever holds more than one.
 */
function remoteStreams(wire, id) {
    return {
        output: async (stream, chunk) => {
            for (const data of pieces(chunk))
                await wire.call(_methods_js__WEBPACK_IMPORTED_MODULE_0__/* .STREAMS */ .gO, 'guestOutput', { id, stream, data });
        },
        input: inputOf(wire, id),
    };
}
async function* inputOf(wire, id) {
    for (;;) {
        const data = await wire.call(_methods_js__WEBPACK_IMPORTED_MODULE_0__/* .STREAMS */ .gO, 'guestInput', { id });
        if (data === null)
            return;
        yield data;
    }
}
function* pieces(chunk) {
    for (let start = 0; start < chunk.length; start += PIECE_BYTES)
        yield chunk.subarray(start, start + PIECE_BYTES);
}
/** The client's end: finds the streams that a request of the supervisor is about. */
class ClientStreams {
    runs = new Map();
    newest = 0;
    constructor(wire) {
        wire.serve(_methods_js__WEBPACK_IMPORTED_MODULE_0__/* .STREAMS */ .gO, {
            guestOutput: async ({ id, stream, data }) => {
                await this.runs.get(id)?.output(stream, data);
                return null;
            },
            guestInput: async ({ id }) => {
                const next = await this.runs.get(id)?.input?.next();
                return next === undefined || next.done ? null : next.value;
            },
        });
    }
    /** Opens the streams of one run under a new id while `work` runs. Closes the input whatever happens. */
    async open({ output, input }, work) {
        const id = ++this.newest;
        const iterator = input === undefined ? undefined : inPieces(input);
        this.runs.set(id, { output, input: iterator });
        try {
            return await work(id);
        }
        finally {
            this.runs.delete(id);
            await iterator?.return?.();
        }
    }
}
/** The same bytes in pieces that fit into a frame. Not a generator: one that waits for its next piece cannot be closed. */
function inPieces(input) {
    const source = input[Symbol.asyncIterator]();
    let rest = Buffer.alloc(0);
    const next = async () => {
        while (rest.length === 0) {
            const result = await source.next();
            if (result.done === true)
                return result;
            rest = result.value;
        }
        const value = rest.subarray(0, PIECE_BYTES);
        rest = rest.subarray(PIECE_BYTES);
        return { value };
    };
    return { next, return: async () => (await source.return?.()) ?? { done: true, value: undefined } };
}


/***/ }),

/***/ 28868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ LOG),
/* harmony export */   J8: () => (/* binding */ METHODS),
/* harmony export */   gO: () => (/* binding */ STREAMS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(51359);
/* harmony import */ var _audit_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46126);
/* harmony import */ var _audit_syslog_shipper_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78195);
/* harmony import */ var _dump_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54191);
/* harmony import */ var _dump_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10409);
/* harmony import */ var _guest_channel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51431);
/* harmony import */ var _guest_readiness_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26492);
/* harmony import */ var _policy_decision_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91586);
/* harmony import */ var _policy_layer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48919);
/* harmony import */ var _shared_json_schema_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96907);
/* harmony import */ var _shared_process_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64720);
/* harmony import */ var _shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(72437);
/* harmony import */ var _shared_tiers_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(83704);
/* harmony import */ var _state_record_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(44520);
/* harmony import */ var _storage_snapshot_table_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(99304);
/* harmony import */ var _vm_spec_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(28898);
/* harmony import */ var _vm_state_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(85180);
/* harmony import */ var _vm_stop_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(82841);
/* harmony import */ var _vm_virtiofsd_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(70837);



















/** Makes the method of an entry, whose schemas are built once. */
function method({ params, result, ...facts }) {
    const built = {};
    return {
        ...facts,
        get params() {
            built.params ??= params();
            return built.params;
        },
        get result() {
            built.result ??= result();
            return built.result;
        },
    };
}
/** The limit of a method that only reads, or writes one record. */
const AT_ONCE = () => 0;
/** The limit of a stop: more than the supervisor's own limits for its steps add up to, in milliseconds. */
const STOP_MS = 60_000;
const own = ({ timeoutMs }) => timeoutMs;
/** More than any list of a request has. */
const MOST_ITEMS = 10_000;
const milliseconds = zod__WEBPACK_IMPORTED_MODULE_18__/* .number */ .aig().nonnegative();
const noParams = zod__WEBPACK_IMPORTED_MODULE_18__/* .strictObject */ .rej({});
const names = (0,_shared_json_schema_js__WEBPACK_IMPORTED_MODULE_8__/* .listOf */ .c3)(zod__WEBPACK_IMPORTED_MODULE_18__/* .string */ .YjP(), MOST_ITEMS);
/** The layers of the caller: they can narrow the VM's policy, never widen it. */
const layers = (0,_shared_json_schema_js__WEBPACK_IMPORTED_MODULE_8__/* .listOf */ .c3)(_policy_layer_js__WEBPACK_IMPORTED_MODULE_7__/* .policyLayerSchema */ .LA, MOST_ITEMS);
/** Values that must not reach the audit log. */
const secrets = (0,_shared_json_schema_js__WEBPACK_IMPORTED_MODULE_8__/* .listOf */ .c3)(zod__WEBPACK_IMPORTED_MODULE_18__/* .string */ .YjP(), MOST_ITEMS);
/** How a command's files are stored. */
const storeSchema = zod__WEBPACK_IMPORTED_MODULE_18__/* .strictObject */ .rej({ compression: _dump_format_js__WEBPACK_IMPORTED_MODULE_2__/* .dumpCompressionSchema */ .wd });
/** Text that a caller writes into the audit log: short enough for any record. */
const statement = zod__WEBPACK_IMPORTED_MODULE_18__/* .string */ .YjP().max(2 ** 16);
const sshAccessSchema = zod__WEBPACK_IMPORTED_MODULE_18__/* .strictObject */ .rej({
    /** Path of OpenSSH's client. */
    program: zod__WEBPACK_IMPORTED_MODULE_18__/* .string */ .YjP(),
    /** The directory of the VM's key and of the host key that was seen first. */
    directory: zod__WEBPACK_IMPORTED_MODULE_18__/* .string */ .YjP(),
    user: zod__WEBPACK_IMPORTED_MODULE_18__/* .string */ .YjP(),
    /** Port of the host's loopback that leads to the guest's SSH server. */
    port: zod__WEBPACK_IMPORTED_MODULE_18__/* .number */ .aig().int(),
});
const guestAccessSchema = zod__WEBPACK_IMPORTED_MODULE_18__/* .strictObject */ .rej({
    /** The channels that `auto` tries, all at once. */
    candidates: (0,_shared_json_schema_js__WEBPACK_IMPORTED_MODULE_8__/* .listOf */ .c3)(_guest_channel_js__WEBPACK_IMPORTED_MODULE_4__/* .channelNameSchema */ .KI, MOST_ITEMS),
    /** Null where no port leads to the guest's SSH server, or there is no client. */
    ssh: sshAccessSchema.nullable(),
});
const gateContextSchema = _policy_decision_js__WEBPACK_IMPORTED_MODULE_6__/* .policyContextSchema */ .RK.extend({ memoryBytes: zod__WEBPACK_IMPORTED_MODULE_18__/* .number */ .aig() });
const statusSchema = zod__WEBPACK_IMPORTED_MODULE_18__/* .strictObject */ .rej({
    vm: zod__WEBPACK_IMPORTED_MODULE_18__/* .string */ .YjP(),
    state: _vm_state_js__WEBPACK_IMPORTED_MODULE_15__/* .vmStateSchema */ .C$,
    reason: zod__WEBPACK_IMPORTED_MODULE_18__/* .string */ .YjP(),
    pid: zod__WEBPACK_IMPORTED_MODULE_18__/* .number */ .aig().int(),
    /** The processes of the VM, for a caller to see them end. */
    qemu: _shared_process_js__WEBPACK_IMPORTED_MODULE_9__/* .processIdSchema */ .Ib,
    supervisor: _shared_process_js__WEBPACK_IMPORTED_MODULE_9__/* .processIdSchema */ .Ib,
    kept: zod__WEBPACK_IMPORTED_MODULE_18__/* .boolean */ .zMY(),
    panicked: zod__WEBPACK_IMPORTED_MODULE_18__/* .boolean */ .zMY(),
    poweredOff: zod__WEBPACK_IMPORTED_MODULE_18__/* .boolean */ .zMY(),
    uptimeMs: milliseconds,
    serialBytes: zod__WEBPACK_IMPORTED_MODULE_18__/* .number */ .aig().int(),
    /** Milliseconds since the last output on the serial port; -1 if there was none. */
    serialQuietMs: zod__WEBPACK_IMPORTED_MODULE_18__/* .number */ .aig(),
    /** The newest event. */
    cursor: zod__WEBPACK_IMPORTED_MODULE_18__/* .number */ .aig().int(),
    auditHead: zod__WEBPACK_IMPORTED_MODULE_18__/* .string */ .YjP(),
    auditRecords: zod__WEBPACK_IMPORTED_MODULE_18__/* .number */ .aig().int(),
    /** The VM's own policy: a caller checks a whole script by it before it sends the first command. */
    layers,
    context: gateContextSchema,
});
/** The operations of maqet in a guest. Each is a name that policies can deny. */
const guestOperationSchema = zod__WEBPACK_IMPORTED_MODULE_18__/* ["enum"] */ .k5n(['guest-run', 'guest-copy-in', 'guest-copy-out']);
/** Every request that a client may send. A new method is one entry here, and a method of that name in `VmService`. */
const METHODS = {
    start: method({
        description: 'Starts the VM. The process that launched the supervisor sends it once.',
        params: () => zod__WEBPACK_IMPORTED_MODULE_18__/* .strictObject */ .rej({
            spec: _vm_spec_js__WEBPACK_IMPORTED_MODULE_14__/* .vmSpecSchema */ .Ut,
            /** Path of the QEMU binary. */
            qemu: zod__WEBPACK_IMPORTED_MODULE_18__/* .string */ .YjP(),
            /** The daemons of the virtiofs shares: started before QEMU, ended with it. */
            daemons: (0,_shared_json_schema_js__WEBPACK_IMPORTED_MODULE_8__/* .listOf */ .c3)(_vm_virtiofsd_js__WEBPACK_IMPORTED_MODULE_17__/* .shareDaemonSchema */ .B, MOST_ITEMS),
            accelReason: zod__WEBPACK_IMPORTED_MODULE_18__/* .string */ .YjP(),
            /** Every layer must permit a command. The layers of later callers come on top. */
            layers,
            caller: _audit_record_js__WEBPACK_IMPORTED_MODULE_0__/* .callerSchema */ .xi,
            secrets,
            stopLimits: _vm_stop_js__WEBPACK_IMPORTED_MODULE_16__/* .stopLimitsSchema */ .OV,
            guest: guestAccessSchema,
            /** How long QEMU may take to answer, in milliseconds. */
            startTimeoutMs: milliseconds,
            /** How long the VM may live unless it is kept, in milliseconds. Then it is stopped, whatever happens. */
            lifetimeMs: milliseconds,
            /** A process whose end ends the VM even if it is kept: the job's runner. */
            watchPid: zod__WEBPACK_IMPORTED_MODULE_18__/* .number */ .aig().int().optional(),
        }),
        result: () => zod__WEBPACK_IMPORTED_MODULE_18__/* .strictObject */ .rej({ pid: zod__WEBPACK_IMPORTED_MODULE_18__/* .number */ .aig().int(), qemuVersion: zod__WEBPACK_IMPORTED_MODULE_18__/* .string */ .YjP() }),
        limit: ({ startTimeoutMs }) => startTimeoutMs,
        awaited: () => 'the VM to start',
        onCancel: 'leave',
    }),
    waitReady: method({
        description: 'Waits until the guest is ready, or until it is certain that it never will be.',
        params: () => zod__WEBPACK_IMPORTED_MODULE_18__/* .strictObject */ .rej({ condition: _guest_readiness_js__WEBPACK_IMPORTED_MODULE_5__/* .waitConditionSchema */ .AS, timeoutMs: milliseconds }),
        result: () => zod__WEBPACK_IMPORTED_MODULE_18__/* .strictObject */ .rej({
            /** What showed that the guest is ready: the matched text (untrusted), the event, or the channel. */
            evidence: zod__WEBPACK_IMPORTED_MODULE_18__/* .string */ .YjP(),
            /** Milliseconds from the start of the guest's CPUs. */
            bootMs: milliseconds,
        }),
        limit: own,
        awaited: () => 'the guest to be ready',
        onCancel: 'leave',
    }),
    execute: method({
        description: 'Sends a command to QEMU or to the guest agent, if the policy allows it.',
        params: () => zod__WEBPACK_IMPORTED_MODULE_18__/* .strictObject */ .rej({
            command: zod__WEBPACK_IMPORTED_MODULE_18__/* .string */ .YjP(),
            arguments: _shared_json_schema_js__WEBPACK_IMPORTED_MODULE_8__/* .jsonObjectSchema */ .$g,
            layers,
            caller: _audit_record_js__WEBPACK_IMPORTED_MODULE_0__/* .callerSchema */ .xi,
            timeoutMs: milliseconds,
            store: storeSchema,
        }),
        result: () => zod__WEBPACK_IMPORTED_MODULE_18__/* .strictObject */ .rej({
            tier: _shared_tiers_js__WEBPACK_IMPORTED_MODULE_11__/* .tierSchema */ .a,
            result: _shared_json_schema_js__WEBPACK_IMPORTED_MODULE_8__/* .jsonSchema */ .Og,
            durationMs: milliseconds,
            /** The newest event before the command was sent: where a wait for its consequences starts. */
            cursor: zod__WEBPACK_IMPORTED_MODULE_18__/* .number */ .aig().int(),
            dumps: zod__WEBPACK_IMPORTED_MODULE_18__/* .array */ .YOg(_dump_store_js__WEBPACK_IMPORTED_MODULE_3__/* .storedDumpSchema */ .lN).readonly(),
            screenshots: names,
        }),
        limit: own,
        awaited: ({ command }) => `the reply to ${command}`,
        onCancel: 'leave',
    }),
    refused: method({
        description: "Records a command that the caller's own check refused before it was sent. The record names the caller's check.",
        params: () => zod__WEBPACK_IMPORTED_MODULE_18__/* .strictObject */ .rej({ command: zod__WEBPACK_IMPORTED_MODULE_18__/* .string */ .YjP(), arguments: _shared_json_schema_js__WEBPACK_IMPORTED_MODULE_8__/* .jsonObjectSchema */ .$g, reason: statement, caller: _audit_record_js__WEBPACK_IMPORTED_MODULE_0__/* .callerSchema */ .xi }),
        result: () => zod__WEBPACK_IMPORTED_MODULE_18__/* ["null"] */ .chJ(),
        limit: AT_ONCE,
        awaited: () => 'the audit log',
        onCancel: 'leave',
    }),
    waitEvent: method({
        description: 'Waits for the first QMP event after number `since` that matches.',
        params: () => zod__WEBPACK_IMPORTED_MODULE_18__/* .strictObject */ .rej({
            name: zod__WEBPACK_IMPORTED_MODULE_18__/* .string */ .YjP(),
            /** What the data of the event must hold at least. */
            data: _shared_json_schema_js__WEBPACK_IMPORTED_MODULE_8__/* .jsonObjectSchema */ .$g.optional(),
            since: zod__WEBPACK_IMPORTED_MODULE_18__/* .number */ .aig().int(),
            timeoutMs: milliseconds,
        }),
        result: () => zod__WEBPACK_IMPORTED_MODULE_18__/* .strictObject */ .rej({ seq: zod__WEBPACK_IMPORTED_MODULE_18__/* .number */ .aig().int(), data: _shared_json_schema_js__WEBPACK_IMPORTED_MODULE_8__/* .jsonObjectSchema */ .$g }),
        limit: own,
        awaited: ({ name }) => `the event ${name}`,
        onCancel: 'leave',
    }),
    events: method({
        description: 'Returns the newest events so far, each as in `events.jsonl`. Warns in the log if there are more than fit.',
        params: () => zod__WEBPACK_IMPORTED_MODULE_18__/* .strictObject */ .rej({
            /** All events if it is left out. */
            name: zod__WEBPACK_IMPORTED_MODULE_18__/* .string */ .YjP().optional(),
        }),
        result: () => zod__WEBPACK_IMPORTED_MODULE_18__/* .array */ .YOg(_shared_json_schema_js__WEBPACK_IMPORTED_MODULE_8__/* .jsonObjectSchema */ .$g),
        limit: AT_ONCE,
        awaited: () => 'the events',
        onCancel: 'leave',
    }),
    runInGuest: method({
        description: 'Runs a script in the guest, if the policy allows it. Output and input travel in requests to the client.',
        params: () => zod__WEBPACK_IMPORTED_MODULE_18__/* .strictObject */ .rej({
            /** Chosen by the client: names the run in the requests that go the other way. */
            id: zod__WEBPACK_IMPORTED_MODULE_18__/* .number */ .aig().int(),
            operation: guestOperationSchema,
            channel: zod__WEBPACK_IMPORTED_MODULE_18__/* ["enum"] */ .k5n([..._guest_channel_js__WEBPACK_IMPORTED_MODULE_4__/* .CHANNEL_NAMES */ .bW, 'auto']),
            command: _guest_channel_js__WEBPACK_IMPORTED_MODULE_4__/* .guestProgramSchema */ .s,
            /** True if the supervisor has to ask for the script's standard input. */
            hasInput: zod__WEBPACK_IMPORTED_MODULE_18__/* .boolean */ .zMY(),
            /** True adds the text of the script to the audit record, besides its hash. */
            auditScript: zod__WEBPACK_IMPORTED_MODULE_18__/* .boolean */ .zMY(),
            layers,
            caller: _audit_record_js__WEBPACK_IMPORTED_MODULE_0__/* .callerSchema */ .xi,
            timeoutMs: milliseconds,
        }),
        result: () => _guest_channel_js__WEBPACK_IMPORTED_MODULE_4__/* .guestExitSchema */ ._0.extend({ channel: _guest_channel_js__WEBPACK_IMPORTED_MODULE_4__/* .channelNameSchema */ .KI, durationMs: milliseconds }),
        limit: own,
        awaited: () => 'the script in the guest',
        onCancel: 'undo',
    }),
    snapshot: method({
        description: 'Creates, loads, deletes or lists snapshots of the VM, if the policy allows it.',
        params: () => zod__WEBPACK_IMPORTED_MODULE_18__/* .strictObject */ .rej({ operation: _shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_10__/* .snapshotOperationSchema */ .xU, layers, caller: _audit_record_js__WEBPACK_IMPORTED_MODULE_0__/* .callerSchema */ .xi, timeoutMs: milliseconds }),
        result: () => zod__WEBPACK_IMPORTED_MODULE_18__/* .strictObject */ .rej({
            action: zod__WEBPACK_IMPORTED_MODULE_18__/* ["enum"] */ .k5n([..._shared_snapshot_operation_js__WEBPACK_IMPORTED_MODULE_10__/* .NAMED_ACTIONS */ .UA, 'list']),
            tier: _shared_tiers_js__WEBPACK_IMPORTED_MODULE_11__/* .tierSchema */ .a,
            /** The disks that the snapshots of this VM span. */
            disks: names,
            /** All for `list`; otherwise the one of the operation, as it is or was. The names are untrusted. */
            snapshots: zod__WEBPACK_IMPORTED_MODULE_18__/* .array */ .YOg(_storage_snapshot_table_js__WEBPACK_IMPORTED_MODULE_13__/* .snapshotSchema */ .ap).readonly(),
            durationMs: milliseconds,
            /** The newest event before the operation. */
            cursor: zod__WEBPACK_IMPORTED_MODULE_18__/* .number */ .aig().int(),
        }),
        limit: own,
        awaited: () => 'the snapshot',
        onCancel: 'undo',
    }),
    dump: method({
        description: "Dumps the guest's whole memory to a file, if the policy allows it.",
        params: () => zod__WEBPACK_IMPORTED_MODULE_18__/* .strictObject */ .rej({
            /** A plain file name without an extension. */
            name: zod__WEBPACK_IMPORTED_MODULE_18__/* .string */ .YjP(),
            format: _dump_format_js__WEBPACK_IMPORTED_MODULE_2__/* .dumpFormatSchema */ .lr,
            store: storeSchema,
            layers,
            caller: _audit_record_js__WEBPACK_IMPORTED_MODULE_0__/* .callerSchema */ .xi,
            timeoutMs: milliseconds,
        }),
        result: () => _dump_store_js__WEBPACK_IMPORTED_MODULE_3__/* .storedDumpSchema */ .lN,
        limit: own,
        awaited: () => 'the memory dump',
        onCancel: 'leave',
    }),
    status: method({
        description: 'Returns the state of the VM.',
        params: () => noParams,
        result: () => statusSchema,
        limit: AT_ONCE,
        awaited: () => 'the status of the VM',
        onCancel: 'wait',
    }),
    tail: method({
        description: "Returns the last lines of the serial log and of QEMU's output. Untrusted.",
        params: () => noParams,
        result: () => zod__WEBPACK_IMPORTED_MODULE_18__/* .strictObject */ .rej({ serial: names, qemu: names }),
        limit: AT_ONCE,
        awaited: () => 'the last lines of the logs',
        onCancel: 'wait',
    }),
    attached: method({
        description: 'Records that a caller uses the VM, and keeps its secrets out of the audit log from now on. Returns the status.',
        params: () => zod__WEBPACK_IMPORTED_MODULE_18__/* .strictObject */ .rej({ caller: _audit_record_js__WEBPACK_IMPORTED_MODULE_0__/* .callerSchema */ .xi, secrets, layers }),
        result: () => statusSchema,
        limit: AT_ONCE,
        awaited: () => 'the VM to be attached to',
        onCancel: 'leave',
    }),
    keep: method({
        description: 'Lets the VM run on after the process that launched it has ended.',
        params: () => _audit_record_js__WEBPACK_IMPORTED_MODULE_0__/* .callerSchema */ .xi,
        result: () => zod__WEBPACK_IMPORTED_MODULE_18__/* ["null"] */ .chJ(),
        limit: AT_ONCE,
        awaited: () => 'the VM to be kept',
        onCancel: 'leave',
    }),
    flushAudit: method({
        description: "Sends the audit log to the VM's syslog server. Returns the records that are left; null if there are none.",
        params: () => zod__WEBPACK_IMPORTED_MODULE_18__/* .strictObject */ .rej({ timeoutMs: milliseconds }),
        result: () => _audit_syslog_shipper_js__WEBPACK_IMPORTED_MODULE_1__/* .backlogSchema */ .Z.nullable(),
        limit: own,
        awaited: () => 'the syslog server',
        onCancel: 'leave',
    }),
    stop: method({
        description: 'Stops the VM. A second call joins the first.',
        params: () => zod__WEBPACK_IMPORTED_MODULE_18__/* .strictObject */ .rej({
            caller: _audit_record_js__WEBPACK_IMPORTED_MODULE_0__/* .callerSchema */ .xi,
            reason: statement,
            /** True leaves out the power button: the run was cancelled or has failed. */
            quick: zod__WEBPACK_IMPORTED_MODULE_18__/* .boolean */ .zMY(),
        }),
        result: () => zod__WEBPACK_IMPORTED_MODULE_18__/* .strictObject */ .rej({
            method: _vm_stop_js__WEBPACK_IMPORTED_MODULE_16__/* .stopMethodSchema */ .$s,
            ms: milliseconds,
            auditHead: zod__WEBPACK_IMPORTED_MODULE_18__/* .string */ .YjP(),
            auditRecords: zod__WEBPACK_IMPORTED_MODULE_18__/* .number */ .aig().int(),
            /** Why the end is not completely on record, with the remedy; null if it is. */
            unrecorded: zod__WEBPACK_IMPORTED_MODULE_18__/* .string */ .YjP().nullable(),
            /** The end as it is, or should be, in `vm.json`. */
            end: _state_record_js__WEBPACK_IMPORTED_MODULE_12__/* .recordSchema */ .fi.pick({ state: true, reason: true, kept: true }),
        }),
        limit: () => STOP_MS,
        awaited: () => 'the VM to stop',
        // A cancelled run stops its VM as well.
        onCancel: 'wait',
    }),
};
const bytes = zod__WEBPACK_IMPORTED_MODULE_18__/* .custom */ .IeY(Buffer.isBuffer, { error: 'expected bytes' });
/** The requests that the supervisor sends to the client of a guest run. */
const STREAMS = {
    /** Delivers a piece of output. The next one follows the reply. */
    guestOutput: { params: zod__WEBPACK_IMPORTED_MODULE_18__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_18__/* .number */ .aig().int(), stream: zod__WEBPACK_IMPORTED_MODULE_18__/* ["enum"] */ .k5n(['stdout', 'stderr']), data: bytes }), result: zod__WEBPACK_IMPORTED_MODULE_18__/* ["null"] */ .chJ() },
    /** Asks for the next piece of a run's standard input; null at its end. */
    guestInput: { params: zod__WEBPACK_IMPORTED_MODULE_18__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_18__/* .number */ .aig().int() }), result: bytes.nullable() },
};
/** The notification by which the supervisor sends a {@link LogLine} that a request caused. It arrives before the reply. */
const LOG = 'log';


/***/ }),

/***/ 45449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rb: () => (/* binding */ ConnectionClosedError),
  Hi: () => (/* binding */ RemoteError),
  _2: () => (/* binding */ Wire)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ../../../work/main/node_modules/vscode-jsonrpc/lib/node/main.js
var main = __webpack_require__(17896);
// EXTERNAL MODULE: ../../../work/main/node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(51359);
// EXTERNAL MODULE: ./src/shared/deadline.ts
var deadline = __webpack_require__(52681);
// EXTERNAL MODULE: ./src/shared/errors.ts
var errors = __webpack_require__(86202);
// EXTERNAL MODULE: ./src/shared/untrusted-text.ts
var untrusted_text = __webpack_require__(56695);
// EXTERNAL MODULE: ./src/shared/json.ts
var json = __webpack_require__(64623);
;// CONCATENATED MODULE: ./src/supervisor/rpc/frames.ts




/** The most bytes of content in one frame. A request must fit into one. */
const FRAME_BYTES = 8 * 2 ** 20;
/** The most bytes of a reply, in as many frames as it takes: a QMP reply may have 64 MiB. */
const REPLY_BYTES = 72 * 2 ** 20;
/** The most bytes that wait for a peer to read them: the longest reply, and another one behind it. */
const UNREAD_BYTES = 2 * REPLY_BYTES;
/** How long a frame that has begun may take to arrive, in milliseconds. */
const FRAME_MS = 30_000;
const HEADER_BYTES = 128;
const HEADER = /^Content-Length: ([1-9]\d{0,9})(\r\nContent-Part: more)?$/;
const HEADER_END = '\r\n\r\n';
const LINE_FEED = 0x0a;
const NOTHING = Buffer.alloc(0);
/** The peer broke the framing, or sent more than it may. The connection cannot be used any more. */
class FrameError extends errors/* MaqetError */.Po {
    constructor(problem, cause) {
        super(`The supervisor connection was closed: ${problem}.`, { remedy: 'Use the version of maqet that started the VM.', cause });
    }
}
/** The largest message that one side accepts from the other, in bytes: requests are small, and the supervisor trusts nobody. */
const LARGEST = { supervisor: FRAME_BYTES, client: REPLY_BYTES };
/**
 * Reads JSON-RPC messages from a stream.
 *
 * Memory is bounded, whatever the peer sends: at most one message, within the limit of its side, and one frame. Every frame of a
 * message but the last has {@link FRAME_BYTES}: a list of tiny ones would take more memory than the message. A frame must be {@link FRAME_MS} after its first byte. The first violation ends the reading with a {@link FrameError} for `onError`.
 */
class FrameReader extends main.AbstractMessageReader {
    stream;
    side;
    limitMs;
    callback = () => undefined;
    head = NOTHING;
    header;
    content = NOTHING;
    filled = 0;
    parts = [];
    timer;
    constructor(stream, side, limitMs = FRAME_MS) {
        super();
        this.stream = stream;
        this.side = side;
        this.limitMs = limitMs;
    }
    listen(callback) {
        this.callback = callback;
        this.stream.on('data', this.onData);
        this.stream.on('error', (error) => this.fireError(error));
        this.stream.on('close', () => this.fireClose());
        return { dispose: () => this.stop() };
    }
    dispose() {
        this.stop();
        super.dispose();
    }
    stop() {
        clearTimeout(this.timer);
        this.stream.off('data', this.onData);
        this.head = NOTHING;
        this.content = NOTHING;
        this.parts = [];
    }
    onData = (chunk) => {
        try {
            for (let rest = chunk; rest.length > 0;)
                rest = this.header === undefined ? this.readHeader(rest) : this.readContent(rest, this.header);
            const unfinished = this.head.length > 0 || this.header !== undefined || this.parts.length > 0;
            if (unfinished)
                this.timer ??= setTimeout(() => this.fail(`a message was not complete after ${this.limitMs} ms`), this.limitMs).unref();
        }
        catch (error) {
            this.fail(error instanceof RangeError || error instanceof SyntaxError ? error.message : `invalid message: ${(0,untrusted_text/* oneLine */.T)((0,errors/* errorText */.kc)(error), 200)}`);
        }
    };
    fail(problem) {
        this.stop();
        this.fireError(new FrameError(problem));
    }
    /** @returns the bytes behind the header, if it ends here. */
    readHeader(bytes) {
        const known = this.head.length;
        this.head = Buffer.concat([this.head, bytes.subarray(0, HEADER_BYTES - known)]);
        const end = this.head.indexOf(HEADER_END);
        if (end < 0) {
            if (this.head.length === HEADER_BYTES)
                throw new SyntaxError(`a header has more than ${HEADER_BYTES} bytes`);
            return NOTHING;
        }
        this.header = this.parseHeader(this.head.toString('latin1', 0, end));
        this.head = NOTHING;
        return bytes.subarray(end + HEADER_END.length - known);
    }
    parseHeader(text) {
        const [match, digits, more] = HEADER.exec(text) ?? [];
        if (match === undefined)
            throw new SyntaxError(`invalid header ${JSON.stringify((0,untrusted_text/* oneLine */.T)(text, 80))}`);
        const length = Number(digits);
        const whole = this.parts.reduce((sum, part) => sum + part.length, length);
        if (length > FRAME_BYTES)
            throw new RangeError(`a frame of ${length} bytes is too long; the limit is ${FRAME_BYTES}`);
        if (more !== undefined && length < FRAME_BYTES)
            throw new RangeError(`a part of a message has ${length} bytes instead of ${FRAME_BYTES}`);
        if (whole > LARGEST[this.side])
            throw new RangeError(`a message of ${whole} bytes is too long; the limit is ${LARGEST[this.side]}`);
        return { length, more: more !== undefined };
    }
    /** @returns the bytes behind the content, if it ends here. */
    readContent(bytes, { length }) {
        if (this.filled === 0 && bytes.length >= length) {
            this.finish(bytes.subarray(0, length));
            return bytes.subarray(length);
        }
        // One buffer and not a list of chunks: a list costs a hundred bytes for a chunk of one byte.
        if (this.filled === 0)
            this.content = Buffer.allocUnsafeSlow(length);
        const taken = bytes.copy(this.content, this.filled);
        this.filled += taken;
        if (this.filled === length)
            this.finish(this.content);
        return bytes.subarray(taken);
    }
    finish(content) {
        const more = this.header?.more;
        clearTimeout(this.timer);
        this.timer = undefined;
        this.header = undefined;
        this.content = NOTHING;
        this.filled = 0;
        if (more) {
            this.parts.push(content);
            return;
        }
        const whole = this.parts.length === 0 ? content : Buffer.concat([...this.parts, content]);
        this.parts = [];
        const message = decodeContent(whole);
        if (!isMessage(message))
            throw new SyntaxError('a message is neither request, notification nor response');
        this.callback(message);
    }
}
/**
 * Writes JSON-RPC messages to a stream, one after the other. A reply that is longer than a frame takes several.
 *
 * A peer that sends requests and does not read the replies ends the writing with a {@link FrameError} for `onError`, once more than
 * {@link UNREAD_BYTES} wait for it.
 */
class FrameWriter extends main.AbstractMessageWriter {
    stream;
    peer;
    last = Promise.resolve();
    refusal;
    unread = 0;
    failure;
    /** @param peer - the side that reads. */
    constructor(stream, peer) {
        super();
        this.stream = stream;
        this.peer = peer;
        stream.on('error', (error) => this.fireError(error));
        stream.on('close', () => this.fireClose());
    }
    /** Resolves once the stream has accepted the message. @throws MaqetError if it is longer than the peer accepts, or the peer does not read. */
    async write(message) {
        if (this.failure !== undefined)
            throw this.failure;
        const content = this.encode(message);
        this.unread += content.length;
        if (this.unread > UNREAD_BYTES) {
            this.failure = new FrameError(`${this.unread} bytes were not read; the limit is ${UNREAD_BYTES}`);
            this.fireError(this.failure);
            throw this.failure;
        }
        const written = this.last
            .then(() => this.send(content))
            .finally(() => {
            this.unread -= content.length;
        });
        this.last = written.catch(() => undefined);
        return written;
    }
    /** Returns the error of the message that was just refused, once: the JSON-RPC library passes only its text on. */
    takeRefusal() {
        const { refusal } = this;
        this.refusal = undefined;
        return refusal;
    }
    end() {
        this.stream.end();
    }
    encode(message) {
        const largest = LARGEST[this.peer];
        let problem;
        try {
            const content = encodeContent(message);
            if (content.length <= largest)
                return content;
            problem = `A message of ${content.length} bytes is too long; the limit is ${largest}.`;
        }
        catch (error) {
            // Nesting that exhausts the stack, or a text beyond the longest string.
            problem = `A message cannot be encoded: ${(0,errors/* errorText */.kc)(error)}.`;
        }
        const { id, method } = message;
        // A caller whose reply cannot be sent still hears of it.
        if (id !== undefined && method === undefined) {
            const data = { name: 'FrameError', remedy: 'Ask for less at a time.', status: 'failed' };
            return encodeContent({ jsonrpc: '2.0', id, error: { code: -32603, message: problem, data } });
        }
        this.refusal = new errors/* MaqetError */.Po(problem, { remedy: 'Pass less at a time.' });
        throw this.refusal;
    }
    async send(content) {
        for (let start = 0; start < content.length; start += FRAME_BYTES) {
            const part = content.subarray(start, start + FRAME_BYTES);
            await this.sendFrame(part, start + part.length < content.length);
        }
    }
    sendFrame(content, more) {
        return new Promise((resolve, reject) => {
            // One system call for both.
            this.stream.cork();
            this.stream.write(`Content-Length: ${content.length}${more ? '\r\nContent-Part: more' : ''}${HEADER_END}`, 'latin1');
            this.stream.write(content, (error) => (error ? reject(error) : resolve()));
            this.stream.uncork();
        });
    }
}
/** The JSON-RPC library takes the shape of a message for granted, and throws where nobody can catch it. */
function isMessage(message) {
    const { id, method, params } = message;
    const hasId = typeof id === 'number' || typeof id === 'string';
    if (method === undefined)
        return hasId && (Object.hasOwn(message, 'result') || (0,json/* isJsonObject */.OW)(message['error']));
    if (typeof method !== 'string' || (id !== undefined && !hasId))
        return false;
    return method.startsWith('$/') ? (0,json/* isJsonObject */.OW)(params) : params === undefined || typeof params === 'object';
}
/**
 * Encodes a message: JSON in one line, then, behind a line feed, the bytes of `params.data` or `result` as they are. As text
 * they would cost a third more and, for a script that prints 100 MB, a second of processor time.
 */
function encodeContent(message) {
    const { bytes, rest } = withoutBytes(message);
    const text = Buffer.from((0,json/* stringifyJson */.sd)(rest));
    return bytes === undefined ? text : Buffer.concat([text, Buffer.of(LINE_FEED), bytes]);
}
/** Decodes the output of {@link encodeContent}. @throws SyntaxError for anything else. */
function decodeContent(content) {
    const end = content.indexOf(LINE_FEED);
    const message = (0,json/* parseJson */.qF)(content.toString('utf8', 0, end < 0 ? content.length : end));
    if (!(0,json/* isJsonObject */.OW)(message))
        throw new SyntaxError('a message is not a JSON object');
    return end < 0 ? message : withBytes(message, content.subarray(end + 1));
}
function withoutBytes(message) {
    const { params, result } = message;
    if (result instanceof Uint8Array)
        return { bytes: result, rest: { ...message, result: null } };
    const data = params?.data;
    if (data instanceof Uint8Array)
        return { bytes: data, rest: { ...message, params: { ...params, data: null } } };
    return { rest: message };
}
function withBytes(message, bytes) {
    const { params } = message;
    return (0,json/* isJsonObject */.OW)(params) ? { ...message, params: { ...params, data: bytes } } : { ...message, result: bytes };
}

;// CONCATENATED MODULE: ./src/supervisor/rpc/wire.ts







/** An error that the peer reported: name, message, remedy and status are the original's. */
class RemoteError extends errors/* MaqetError */.Po {
    constructor(message, { name, remedy, status }) {
        super(message, { remedy, status });
        this.name = name;
    }
}
/** A message does not match the schema of its method, or there is no such method. */
class InvalidMessageError extends errors/* MaqetError */.Po {
}
/** The connection closed before the reply. */
class ConnectionClosedError extends errors/* MaqetError */.Po {
}
/** The members of an error that cross the wire besides its message. */
const errorSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().catch('RemoteError'),
    remedy: schemas/* string */.YjP().catch('Read supervisor.log in the directory of the VM.'),
    status: schemas/* enum */.k5n(errors/* FAILURE_STATUSES */.Ul).catch('failed'),
});
/** Sent before a connection is closed because of what the peer did. */
const CLOSING = 'closing';
const closingSchema = schemas/* strictObject */.rej({ reason: schemas/* string */.YjP() });
/** How long the peer may take to read {@link CLOSING} and close the connection, in milliseconds. */
const CLOSING_MS = 1000;
/** Errors of the JSON-RPC library itself: the request could not be sent, or the connection closed before the reply. */
const UNANSWERED = [
    main.ErrorCodes.PendingResponseRejected,
    main.ErrorCodes.ConnectionInactive,
    main.ErrorCodes.MessageWriteError,
    main.ErrorCodes.MessageReadError,
];
/**
 * One end of a JSON-RPC connection over a socket. Integers beyond 2^53 and bytes stay intact.
 *
 * Every message is parsed by its schema before it is used. A request that does not match is refused, and the connection goes on.
 * A peer that breaks the framing gets the reason, and its connection is closed. Nothing is read before {@link listen}.
 */
class Wire {
    stream;
    connection;
    writer;
    closed = new AbortController();
    /** Why the connection was closed, if either side broke the framing. */
    closingReason;
    /**
     * @param side - the side of this end: it decides how much the peer may send.
     * @param frameLimitMs - how long a frame that has begun may take to arrive, in milliseconds.
     */
    constructor(stream, side, frameLimitMs) {
        this.stream = stream;
        this.writer = new FrameWriter(stream, side === 'client' ? 'supervisor' : 'client');
        this.connection = (0,main.createMessageConnection)(new FrameReader(stream, side, frameLimitMs), this.writer);
        this.connection.onError(([error]) => {
            if (error instanceof FrameError)
                void this.reject(error.message);
        });
        this.connection.onClose(() => this.closed.abort());
        this.on(CLOSING, closingSchema, ({ reason }) => {
            this.closingReason = (0,untrusted_text/* oneLine */.T)(reason, 300);
        });
    }
    listen() {
        this.connection.listen();
    }
    /** Calls `listener` once the connection has closed. */
    onClose(listener) {
        this.connection.onClose(listener);
    }
    /** Hangs up. */
    close() {
        this.connection.dispose();
        this.stream.destroy();
    }
    /** Answers the requests of a table. */
    serve(table, handlers) {
        this.connection.onRequest(async (method, params, token) => {
            const cancelled = new AbortController();
            token.onCancellationRequested(() => cancelled.abort());
            try {
                const signature = Object.hasOwn(table, method) ? table[method] : undefined;
                if (signature === undefined)
                    throw invalidMessageError(`there is no method ${JSON.stringify((0,untrusted_text/* oneLine */.T)(method, 60))}`);
                const parsed = parse(signature.params, params, `the parameters of \`${method}\` are`);
                return await handlers[method]?.(parsed, AbortSignal.any([cancelled.signal, this.closed.signal]));
            }
            catch (error) {
                return toWire(error);
            }
        });
    }
    /**
     * Sends a request, and returns its result.
     *
     * @param signal - when it is aborted, the peer learns that the result is not wanted any more. The reply still comes.
     * @throws RemoteError if the peer answers with an error; ConnectionClosedError if it does not answer; MaqetError for a request
     *   that is too long, or a result that does not match its schema.
     */
    async call(table, name, params, signal) {
        const result = await this.send(name, params, signal);
        return parse(table[name].result, result, `the result of \`${name}\` is`);
    }
    /** Sends a notification. Never rejects. */
    async notify(name, params) {
        // On a closed connection `sendNotification` throws.
        await (async () => this.connection.sendNotification(name, params))().catch(() => undefined);
    }
    /** Handles a notification. One that does not match the schema is ignored. */
    on(name, schema, handler) {
        this.connection.onNotification(name, (params) => {
            const { success, data } = schema.safeParse(params);
            if (success)
                handler(data);
        });
    }
    async send(name, params, signal) {
        const cancel = signal === undefined ? undefined : new main.CancellationTokenSource();
        const onAbort = () => cancel?.cancel();
        signal?.addEventListener('abort', onAbort, { once: true });
        try {
            // Not an undefined token: the library would send it as a second parameter.
            const reply = cancel === undefined ? this.connection.sendRequest(name, params) : this.connection.sendRequest(name, params, cancel.token);
            const refusal = this.writer.takeRefusal();
            if (refusal === undefined)
                return await reply;
            reply.catch(() => undefined);
            throw refusal;
        }
        catch (error) {
            if (error instanceof main.ResponseError && !UNANSWERED.includes(error.code))
                throw fromWire(error);
            if (error instanceof errors/* MaqetError */.Po)
                throw error;
            throw new ConnectionClosedError('The connection closed before the reply.', { remedy: 'Connect again.', cause: error });
        }
        finally {
            signal?.removeEventListener('abort', onAbort);
        }
    }
    /** Tells the peer why its connection is closed, and closes it. */
    async reject(reason) {
        this.closingReason ??= reason;
        const closed = async () => {
            await this.notify(CLOSING, { reason });
            this.stream.end();
            // Discard what the peer still sends: closing a socket with unread bytes resets it, and the peer would not read the reason.
            this.stream.resume();
            await (0,external_node_events_.once)(this.stream, 'close');
        };
        await deadline/* Deadline */.B.after(CLOSING_MS)
            .race(closed(), 'the peer to close the connection')
            .catch(() => undefined);
        this.close();
    }
}
function parse(schema, value, what) {
    const { success, data, error } = schema.safeParse(value);
    if (success)
        return data;
    const problems = error.issues.slice(0, 3).map(({ path, message }) => `${path.map(String).join('.') || 'value'}: ${message}`);
    throw invalidMessageError(`${what} invalid: ${(0,untrusted_text/* oneLine */.T)(problems.join('; '), 300)}`);
}
function invalidMessageError(problem) {
    return new InvalidMessageError(`Invalid RPC message: ${problem}.`, { remedy: 'Use the version of maqet that started the VM.' });
}
function toWire(error) {
    const known = error instanceof errors/* MaqetError */.Po;
    // The caller's front puts its words in the place of the marks.
    const message = known ? error.marked.message : error instanceof Error ? error.message : String(error);
    return new main.ResponseError(main.ErrorCodes.InternalError, message, {
        name: known ? error.name : 'Error',
        remedy: known ? error.marked.remedy : 'This is a bug in maqet: report it with the audit log.',
        status: known ? error.status : 'failed',
    });
}
function fromWire({ message, data }) {
    return new RemoteError(message, errorSchema.parse(typeof data === 'object' && data !== null ? data : {}));
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


/***/ }),

/***/ 82841:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ stopMethodSchema),
/* harmony export */   OV: () => (/* binding */ stopLimitsSchema),
/* harmony export */   mv: () => (/* binding */ stopMachine)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51359);
/* harmony import */ var _shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52681);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86202);
/* harmony import */ var _shared_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64720);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21542);






/** How a VM was stopped. `exited`: QEMU had already exited. */
const stopMethodSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['exited', 'powerdown', 'quit', 'SIGTERM', 'SIGKILL']);
const stopLimitsSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    powerdownMs: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nonnegative(),
    quitMs: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nonnegative(),
    termMs: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nonnegative(),
});
/** How long SIGKILL may take, in milliseconds. If it takes longer, something is wrong with the host. */
const KILL_MS = 10_000;
/** How long a process that has closed its sockets may take to be reaped, in milliseconds. */
const REAP_MS = 2000;
/**
 * Stops a VM by power button, `quit`, SIGTERM and SIGKILL, each within its limit, until QEMU has been reaped.
 *
 * When this returns, the process is known to be gone.
 *
 * @throws VmError if QEMU survives SIGKILL.
 */
async function stopMachine(machine, limits) {
    const start = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
    const method = await endMachine(machine, limits);
    if ((0,_shared_process_js__WEBPACK_IMPORTED_MODULE_3__/* .isAlive */ ._n)(machine.id)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .VmError */ .w(`QEMU (pid ${machine.id.pid}) still runs after ${method}.`, { remedy: 'Kill it manually, and report this problem.' });
    }
    return { method, ms: Math.round(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now() - start) };
}
async function endMachine(machine, limits) {
    if (!machine.running)
        return 'exited';
    // A paused guest cannot see its power button.
    const awake = machine.states.state === 'running';
    const poweredDown = awake && limits.powerdownMs > 0 && (await powerDown(machine, _shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .Deadline */ .B.after(limits.powerdownMs)));
    if (!machine.running)
        return 'exited';
    machine.states.to('stopping', poweredDown ? 'powerdown' : 'quit');
    if (await quit(machine, limits.quitMs))
        return poweredDown ? 'powerdown' : 'quit';
    if (limits.termMs > 0) {
        machine.signal('SIGTERM');
        if (await exits(machine, limits.termMs))
            return 'SIGTERM';
    }
    machine.signal('SIGKILL');
    await _shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .Deadline */ .B.after(KILL_MS).race(machine.exited, 'QEMU to exit after SIGKILL');
    return 'SIGKILL';
}
/** Presses the power button. Returns true once the guest has shut down: QEMU then waits, paused, for `quit`. */
async function powerDown(machine, deadline) {
    const since = machine.journal.cursor;
    try {
        await machine.execute('system_powerdown', {}, deadline);
        await machine.journal.waitFor({ name: 'SHUTDOWN' }, since, deadline);
        return true;
    }
    catch (error) {
        // A QEMU that has closed QMP is about to be reaped: do not mistake its exit for an answer to `quit`.
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MaqetError */ .Po && error.status === 'crashed')
            await exits(machine, REAP_MS);
        return false;
    }
}
async function quit(machine, ms) {
    if (ms === 0)
        return false;
    // `quit` closes the connection, so its reply may be lost. Only the exit counts.
    void machine.execute('quit', {}, _shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .Deadline */ .B.after(ms)).catch(() => undefined);
    return exits(machine, ms);
}
async function exits(machine, ms) {
    try {
        await _shared_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .Deadline */ .B.after(ms).race(machine.exited, 'QEMU to exit');
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 70837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ shareDaemonSchema),
/* harmony export */   W: () => (/* binding */ shareDaemon)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51359);

const shareDaemonSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    tag: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Path of the program. */
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    args: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).readonly(),
    /** File name of the socket at which it will listen, in the VM's directory. */
    socket: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The lock that it leaves behind: an absolute path, or a name in the VM's directory. */
    lock: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/**
 * Builds the command line of a daemon that can do what the share needs. Pure.
 *
 * The daemon sees only the shared directory: as root by `chroot`, which also works in containers, and otherwise in new namespaces.
 * It serves one connection and exits with it.
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
        throw new TypeError('the C daemon cannot make a share read-only');
    // Commas separate its options, and a backslash escapes the next character.
    const source = path.replace(/[\\,]/g, '\\$&');
    const args = ['-f', listen, '-o', `source=${source}`, '-o', `sandbox=${sandbox}`];
    return { tag, file, args, socket, lock: `/var/run/virtiofsd/${socket}.pid` };
}


/***/ })

};
