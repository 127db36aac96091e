import { input } from '../shared/wording.js';
import { DumpError } from './errors.js';

/** Bytes at the start of a file that {@link parseElfHeader} needs (fewer are enough for a 32-bit core). */
export const ELF_HEADER_BYTES = 64;

/** The processors with a memory layout that maqet knows (`e_machine`). QEMU writes 386 while no vCPU is in long mode. */
export const ELF_MACHINES = { i386: 3, x86_64: 62 } as const;

/** A range of bytes in the file. */
export interface FileRange {
  readonly offset: number;
  readonly bytes: number;
}

/** The header of an ELF core, as far as it locates the segment table. */
export interface ElfHeader {
  readonly bits: 32 | 64;
  readonly endian: 'little' | 'big';
  /** `e_machine`. */
  readonly machine: number;
  /** Where the program headers start, and the size of one. */
  readonly tableOffset: number;
  readonly entryBytes: number;
  /** How many there are; undefined if the number did not fit, and is in the section header at `countRange`. */
  readonly segmentCount: number | undefined;
  readonly countRange: FileRange;
}

/** Guest memory in the file: the `bytes` at `fileOffset` are those that the guest has at `physicalAddress`. */
export interface MemorySegment {
  readonly physicalAddress: number;
  readonly fileOffset: number;
  readonly bytes: number;
}

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
export function parseElfHeader(start: Buffer): ElfHeader {
  if (!start.subarray(0, 4).equals(MAGIC)) throw malformedElfError('does not start with the ELF signature');
  const bits = start[4] === 1 ? 32 : start[4] === 2 ? 64 : undefined;
  const endian = start[5] === 1 ? 'little' : start[5] === 2 ? 'big' : undefined;
  if (bits === undefined || endian === undefined) throw malformedElfError('has an unknown ELF class or byte order');
  const at = fields(start, bits, endian);
  if (start.length < (bits === 32 ? 52 : 64)) throw malformedElfError('ends inside its ELF header');
  if (at.half(16) !== ET_CORE) throw malformedElfError('is an ELF file, but not a core');
  // The fields after the three word-sized ones are 12 bytes further in the 64-bit form.
  const tail = bits === 32 ? 40 : 52;
  const count = at.half(tail + 4);
  const entryBytes = at.half(tail + 2);
  if (count > 0 && entryBytes < (bits === 32 ? 32 : 56)) throw malformedElfError(`has segment headers of ${entryBytes} bytes`);
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
export function parseSegmentCount(header: ElfHeader, section: Buffer): number {
  if (section.length < header.countRange.bytes) throw malformedElfError('ends inside its first section header');
  return fields(section, header.bits, header.endian).long(header.bits === 32 ? 28 : 44);
}

/**
 * Returns where the segment table of `count` entries is.
 *
 * @throws DumpError if it does not fit into a file of `fileBytes`.
 */
export function segmentTable(header: ElfHeader, count: number, fileBytes: number): FileRange {
  const range = { offset: header.tableOffset, bytes: count * header.entryBytes };
  if (count > MOST_SEGMENTS) throw malformedElfError(`claims ${count} segments`);
  if (range.offset + range.bytes > fileBytes) throw malformedElfError('ends inside its segment table');
  return range;
}

/**
 * Reads the segments of guest memory, in the order of the file. Skips empty ones.
 *
 * @param table - the bytes at {@link segmentTable}.
 * @throws DumpError if a segment is not wholly inside a file of `fileBytes`: the dump is short.
 */
export function parseSegments(header: ElfHeader, table: Buffer, fileBytes: number): MemorySegment[] {
  const segments: MemorySegment[] = [];
  const at = fields(table, header.bits, header.endian);
  const wide = header.bits === 64;
  for (let entry = 0; entry + header.entryBytes <= table.length && header.entryBytes > 0; entry += header.entryBytes) {
    if (at.long(entry) !== PT_LOAD) continue;
    const fileOffset = at.word(entry + (wide ? 8 : 4));
    const physicalAddress = at.word(entry + (wide ? 24 : 12));
    const bytes = at.word(entry + (wide ? 32 : 16));
    // QEMU gives a file size of zero to memory that a filter excludes.
    if (bytes === 0) continue;
    if (fileOffset + bytes > fileBytes) {
      throw malformedElfError(
        `has ${fileBytes} bytes, but its segment for address 0x${physicalAddress.toString(16)} ends at byte ${fileOffset + bytes}`,
      );
    }
    segments.push({ physicalAddress, fileOffset, bytes });
  }
  return segments;
}

/** Readers of the number types of ELF: 16 bits, 32 bits, and as wide as an address. */
interface Fields {
  half(offset: number): number;
  long(offset: number): number;
  word(offset: number): number;
}

function fields(bytes: Buffer, bits: 32 | 64, endian: 'little' | 'big'): Fields {
  const little = endian === 'little';
  const half = (offset: number): number => (little ? bytes.readUInt16LE(offset) : bytes.readUInt16BE(offset));
  const long = (offset: number): number => (little ? bytes.readUInt32LE(offset) : bytes.readUInt32BE(offset));
  const wide = (offset: number): number => {
    const value = little ? bytes.readBigUInt64LE(offset) : bytes.readBigUInt64BE(offset);
    // Half of what a double represents exactly: an offset and a length can be added without rounding.
    if (value > BigInt(Number.MAX_SAFE_INTEGER) / 2n)
      throw malformedElfError(`names the impossible offset or address 0x${value.toString(16)}`);
    return Number(value);
  };
  return { half, long, word: bits === 32 ? long : wide };
}

function malformedElfError(problem: string): DumpError {
  return new DumpError(`The memory dump ${problem}.`, {
    remedy: `Dump again. If it fails again, check the free disk space and the QEMU log, or use ${input('dump-format', 'kdump-zlib')}.`,
  });
}
