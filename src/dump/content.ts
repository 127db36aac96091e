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
import type { DumpFormat } from './format.js';
import { fileImage, type Image, physicalImage } from './image.js';
import { guestRam } from './layout.js';
import type { SourceFile } from './source.js';

/** What of a source is to be stored. */
export interface Content {
  readonly image: Image;
  /** RAM that the chipset hides and the dump therefore lacks. */
  readonly hiddenBytes: number;
}

/** QEMU writes kdump in makedumpfile's flattened form: this signature, records, and a last record header of ones. */
const FLAT_SIGNATURE = Buffer.from('makedumpfile\0\0\0\0', 'latin1');
const FLAT_END = Buffer.alloc(16, 0xff);

/**
 * Makes sure that a source is complete, although QEMU said so already: 7.2 reports success for `pmemsave` to a disk
 * that takes nothing.
 *
 * @param ramBytes - how much guest memory it must hold, or undefined where that cannot be told (`paging`, kdump).
 * @throws DumpError if the file lacks something, is not what `from` says, or cannot become `to`.
 */
export async function contentOf(source: SourceFile, from: DumpFormat, to: DumpFormat, ramBytes: number | undefined): Promise<Content> {
  if (from === 'elf') return await elfContent(source, to, ramBytes);
  if (from === 'kdump-zlib') await requireWholeKdump(source);
  else if (ramBytes !== undefined) source.requireBytes(ramBytes);
  return { image: fileImage(source), hiddenBytes: 0 };
}

async function elfContent(source: SourceFile, to: DumpFormat, ramBytes: number | undefined): Promise<Content> {
  const { header, segments } = await readElf(source);
  if (to === 'raw') {
    if (ramBytes === undefined) throw unknownRam();
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

/** What an ELF core that is stored as it is lacks of the guest's RAM. */
function hiddenIn(header: ElfHeader, segments: readonly MemorySegment[], ramBytes: number): number {
  if (header.machine === ELF_MACHINES.i386 || header.machine === ELF_MACHINES.x86_64) {
    return guestRam(header.machine, segments, ramBytes).hiddenBytes;
  }
  const held = segments.reduce((sum, segment) => sum + segment.bytes, 0);
  if (held >= ramBytes) return 0;
  throw new DumpError(`The memory dump holds ${formatBytes(held)} of the ${formatBytes(ramBytes)} of the guest.`, {
    remedy: 'Check the free disk space and dump again.',
  });
}

async function requireWholeKdump(source: SourceFile): Promise<void> {
  const start = await source.read(0, FLAT_SIGNATURE.length);
  const end = await source.read(source.bytes - FLAT_END.length, FLAT_END.length);
  if (start.equals(FLAT_SIGNATURE) && end.equals(FLAT_END)) return;
  throw new DumpError(`The memory dump ${source.path} is not a complete kdump file.`, {
    remedy: 'Check the free disk space and that this QEMU offers kdump-zlib, and dump again.',
  });
}

function unknownRam(): DumpError {
  return new DumpError('The memory size of the guest is not known, so its dump cannot become a raw image.', {
    remedy: `Use ${input('dump-format', 'elf')}.`,
  });
}
