import { input } from '../shared/wording.js';
import { DumpError } from './errors.js';

/** Bytes at the start of a file that {@link parseElfHeader} wants to see (fewer are fine for a 32-bit core). */
export const ELF_HEADER_BYTES = 64;

/** The processors whose memory layout maqet knows (`e_machine`). QEMU writes 386 while no vCPU is in long mode. */
export const ELF_MACHINES = { i386: 3, x86_64: 62 } as const;

/** A run of bytes somewhere in the file. */
export interface FileRange {
  readonly offset: number;
  readonly bytes: number;
}

/** What the header of an ELF core says about where its segment table is. */
export interface ElfHeader {
  readonly bits: 32 | 64;
  readonly endian: 'little' | 'big';
  /** `e_machine`. */
  readonly machine: number;
  /** Where the program headers start, and the size of one. */
  readonly tableOffset: number;
  readonly entryBytes: number;
  /** How many there are; undefined if the number did not fit and stands in the section header at `countRange`. */
  readonly segmentCount: number | undefined;
  readonly countRange: FileRange;
}

/** Guest memory in the file: `bytes` at `fileOffset` are what the guest has at `physicalAddress`. */
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
/** A dump with `paging` gives one segment a mapping; a million of them (56 MB of table) is beyond any real guest. */
const MOST_SEGMENTS = 1 << 20;

/**
 * Reads the header of an ELF core.
 *
 * @param start - the first {@link ELF_HEADER_BYTES} of the file, or all of a shorter one.
 * @throws DumpError for anything that is not the start of an ELF core, whatever the bytes are.
 */
export function parseElfHeader(start: Buffer): ElfHeader {
  if (!start.subarray(0, 4).equals(MAGIC)) throw malformed('does not start with the ELF signature');
  const bits = start[4] === 1 ? 32 : start[4] === 2 ? 64 : undefined;
  const endian = start[5] === 1 ? 'little' : start[5] === 2 ? 'big' : undefined;
  if (bits === undefined || endian === undefined) throw malformed('has an unknown ELF class or byte order');
  const at = fields(start, bits, endian);
  if (start.length < (bits === 32 ? 52 : 64)) throw malformed('ends inside its ELF header');
  if (at.half(16) !== ET_CORE) throw malformed('is an ELF file, but not a core');
  // The fields behind the three word-sized ones lie 12 bytes further in the 64-bit form.
  const tail = bits === 32 ? 40 : 52;
  const count = at.half(tail + 4);
  const entryBytes = at.half(tail + 2);
  if (count > 0 && entryBytes < (bits === 32 ? 32 : 56)) throw malformed(`has segment headers of ${entryBytes} bytes`);
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
 * The number of segments of a file whose header could not hold it.
 *
 * @param section - the bytes at {@link ElfHeader.countRange}.
 * @throws DumpError if they are too few.
 */
export function parseSegmentCount(header: ElfHeader, section: Buffer): number {
  if (section.length < header.countRange.bytes) throw malformed('ends inside its first section header');
  return fields(section, header.bits, header.endian).long(header.bits === 32 ? 28 : 44);
}

/**
 * Where the segment table of `count` entries lies.
 *
 * @throws DumpError if it does not lie inside a file of `fileBytes`.
 */
export function segmentTable(header: ElfHeader, count: number, fileBytes: number): FileRange {
  const range = { offset: header.tableOffset, bytes: count * header.entryBytes };
  if (count > MOST_SEGMENTS) throw malformed(`claims ${count} segments`);
  if (range.offset + range.bytes > fileBytes) throw malformed('ends inside its segment table');
  return range;
}

/**
 * Reads the segments that hold guest memory, in the order of the file. Empty ones are left out.
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
    // QEMU gives what a filter left out a file size of zero.
    if (bytes === 0) continue;
    if (fileOffset + bytes > fileBytes) {
      throw malformed(
        `holds ${fileBytes} bytes, but its segment for address 0x${physicalAddress.toString(16)} ends at byte ${fileOffset + bytes}`,
      );
    }
    segments.push({ physicalAddress, fileOffset, bytes });
  }
  return segments;
}

/** Readers of the number types of ELF: 16, 32 bits, and "as wide as an address". */
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
    // Half of what a double counts exactly, so that an offset and a length can be added without rounding.
    if (value > BigInt(Number.MAX_SAFE_INTEGER) / 2n) throw malformed(`names the impossible offset or address 0x${value.toString(16)}`);
    return Number(value);
  };
  return { half, long, word: bits === 32 ? long : wide };
}

function malformed(problem: string): DumpError {
  return new DumpError(`The memory dump ${problem}.`, {
    remedy: `Dump again; if it repeats, check the free disk space and the QEMU log, or use ${input('dump-format', 'kdump-zlib')}.`,
  });
}
