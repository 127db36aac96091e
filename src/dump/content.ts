import { formatBytes } from '../shared/units.js';
import { input } from '../shared/wording.js';
import {
  ELF_HEADER_BYTES,
  ELF_MACHINES,
  type ElfHeader,
  type MemorySegment,
  parseElfHeader,
  parseSegmentCount,
  parseSegments,
  segmentTable,
} from './elf.js';
import { DumpError } from './errors.js';
import type { StoredFormat } from './format.js';
import { type GuestRam, guestRam } from './layout.js';
import type { SourceFile } from './source.js';

/** Bytes to store, readable in any order and at several positions at once. */
export interface Image {
  readonly bytes: number;
  /**
   * Fills `target` with the bytes at `position`.
   *
   * @returns false, with `target` untouched, if they are all zeros and nothing had to be read.
   */
  readInto(target: Buffer, position: number): Promise<boolean>;
}

/** The part of a source to store. */
export interface Content {
  readonly image: Image;
  /** RAM that the chipset hides, and that the dump therefore lacks. */
  readonly hiddenBytes: number;
}

/** QEMU writes kdump in makedumpfile's flattened form: this signature, records, and a last record header of ones. */
const FLAT_SIGNATURE = Buffer.from('makedumpfile\0\0\0\0', 'latin1');
const FLAT_END = Buffer.alloc(16, 0xff);
/** A kdump file that is not flattened, and the dumps of 64-bit and 32-bit Windows. */
const KDUMP_SIGNATURES = ['KDUMP   '];
const WINDOWS_SIGNATURES = ['PAGEDU64', 'PAGEDUMP'];
const SIGNATURE_BYTES = 8;

/**
 * Makes sure that a source is complete, although QEMU reported success: 7.2 does so for `pmemsave` to a disk that accepts nothing.
 *
 * @param ramBytes - how much guest memory it must have, or undefined where that is unknown (`paging`, kdump).
 * @throws DumpError if the file is incomplete, is not in the format `from`, or cannot become `to`.
 */
export async function contentOf(source: SourceFile, from: StoredFormat, to: StoredFormat, ramBytes: number | undefined): Promise<Content> {
  switch (from) {
    case 'elf':
      return await elfContent(source, to, ramBytes);
    case 'kdump-zlib':
    case 'kdump-lzo':
    case 'kdump-snappy':
      await requireCompleteKdump(source, from);
      break;
    case 'kdump-raw-zlib':
    case 'kdump-raw-lzo':
    case 'kdump-raw-snappy':
      await requireStart(source, from, KDUMP_SIGNATURES);
      break;
    case 'win-dmp':
      await requireStart(source, from, WINDOWS_SIGNATURES);
      break;
    case 'raw':
      if (ramBytes !== undefined) source.requireBytes(ramBytes);
      break;
    default:
      // The compiler fails here if a format has no check: an unchecked dump must not pass for a complete one.
      from satisfies never;
  }
  return { image: fileImage(source), hiddenBytes: 0 };
}

async function elfContent(source: SourceFile, to: StoredFormat, ramBytes: number | undefined): Promise<Content> {
  const { header, segments } = await readElf(source);
  if (to === 'raw') {
    if (ramBytes === undefined) throw unknownRamError();
    const ram = guestRam(header.machine, segments, ramBytes);
    return { image: physicalImage(source, ram), hiddenBytes: ram.hiddenBytes };
  }
  return { image: fileImage(source), hiddenBytes: ramBytes === undefined ? 0 : hiddenIn(header, segments, ramBytes) };
}

async function readElf(source: SourceFile): Promise<{ header: ElfHeader; segments: MemorySegment[] }> {
  const header = parseElfHeader(await source.read(0, ELF_HEADER_BYTES));
  const { offset, bytes } = header.countRange;
  const count = header.segmentCount ?? parseSegmentCount(header, await source.read(offset, bytes));
  const table = segmentTable(header, count, source.bytes);
  return { header, segments: parseSegments(header, await source.read(table.offset, table.bytes), source.bytes) };
}

/** Returns how much of the guest's RAM an ELF core lacks that is stored unconverted. */
function hiddenIn(header: ElfHeader, segments: readonly MemorySegment[], ramBytes: number): number {
  if (header.machine === ELF_MACHINES.i386 || header.machine === ELF_MACHINES.x86_64) {
    return guestRam(header.machine, segments, ramBytes).hiddenBytes;
  }
  const present = segments.reduce((sum, segment) => sum + segment.bytes, 0);
  if (present >= ramBytes) return 0;
  throw new DumpError(`The memory dump has ${formatBytes(present)} of the ${formatBytes(ramBytes)} of the guest.`, {
    remedy: 'Check the free disk space and dump again.',
  });
}

async function requireCompleteKdump(source: SourceFile, format: StoredFormat): Promise<void> {
  const start = await source.read(0, FLAT_SIGNATURE.length);
  const end = await source.read(source.bytes - FLAT_END.length, FLAT_END.length);
  if (start.equals(FLAT_SIGNATURE) && end.equals(FLAT_END)) return;
  throw incompleteError(source, format);
}

/** Makes sure that a file starts as its format does. Nothing in these formats tells where a file must end. */
async function requireStart(source: SourceFile, format: StoredFormat, signatures: readonly string[]): Promise<void> {
  const start = source.bytes < SIGNATURE_BYTES ? '' : (await source.read(0, SIGNATURE_BYTES)).toString('latin1');
  if (!signatures.includes(start)) throw incompleteError(source, format);
}

function incompleteError(source: SourceFile, format: StoredFormat): DumpError {
  return new DumpError(`The memory dump ${source.path} is not a complete file of the format ${format}.`, {
    remedy: `Check the free disk space and that this QEMU supports ${format}, and dump again.`,
  });
}

function unknownRamError(): DumpError {
  return new DumpError('The memory size of the guest is unknown, so its dump cannot become a raw image.', {
    remedy: `Use ${input('dump-format', 'elf')}.`,
  });
}

/** Returns the file as an image. */
function fileImage(source: SourceFile): Image {
  return {
    bytes: source.bytes,
    async readInto(target, position) {
      await source.readInto(target, position);
      return true;
    },
  };
}

/** Returns the guest's RAM as an image of its physical addresses: address N is at offset N, and holes are zeros. */
function physicalImage(source: SourceFile, ram: GuestRam): Image {
  return {
    bytes: ram.imageBytes,
    async readInto(target, position) {
      const end = position + target.length;
      const touched = ram.segments.filter((s) => s.physicalAddress < end && s.physicalAddress + s.bytes > position);
      if (touched.length === 0) return false;
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
