import { formatBytes } from '../shared/units.js';
import { input } from '../shared/wording.js';
import { ELF_MACHINES, type MemorySegment } from './elf.js';
import { DumpError } from './errors.js';

/** The parts of an ELF core that are the guest's RAM, and the size of an image of its physical addresses. */
export interface GuestRam {
  /** In ascending order of address, not overlapping. */
  readonly segments: readonly MemorySegment[];
  /** The end of the highest RAM address. */
  readonly imageBytes: number;
  /** RAM that the chipset hides from everyone outside of system management mode: it reads as zeros. */
  readonly hiddenBytes: number;
}

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
export function guestRam(machine: number, segments: readonly MemorySegment[], ramBytes: number): GuestRam {
  if (machine !== ELF_MACHINES.i386 && machine !== ELF_MACHINES.x86_64) {
    throw new DumpError(`The memory layout of ELF machine ${machine} is unknown, so its dump cannot become a raw image.`, {
      remedy: `Use ${input('dump-format', 'elf')} for this architecture.`,
    });
  }
  const sorted = segments.toSorted((a, b) => a.physicalAddress - b.physicalAddress);
  requireNoOverlap(sorted);
  const low = adjacentRun(sorted, 0, LEGACY_END);
  const high = adjacentRun(sorted, HIGH_RAM, 0);
  const best = bestCut(low, high, ramBytes);
  if (best === undefined) throw sumError(low, high, ramBytes);
  const chosen = [...low.slice(0, best.low), ...high.slice(0, best.high)];
  return { segments: chosen, imageBytes: best.high > 0 ? endOf(high[best.high - 1], 0) : ramBytes, hiddenBytes: best.missing };
}

/** Returns the segments that follow each other from `start` on without a gap. Gaps are allowed below `gapsUntil`. */
function adjacentRun(sorted: readonly MemorySegment[], start: number, gapsUntil: number): MemorySegment[] {
  const run: MemorySegment[] = [];
  let end = start;
  for (const segment of sorted) {
    if (segment.physicalAddress < start) continue;
    if (segment.physicalAddress !== end && segment.physicalAddress > gapsUntil) break;
    run.push(segment);
    end = endOf(segment, end);
  }
  return run;
}

interface Cut {
  /** How many segments of the low and of the high run are RAM. */
  readonly low: number;
  readonly high: number;
  readonly missing: number;
}

/** Returns the cut that misses the least of `ramBytes`, if a chipset may hide that much. */
function bestCut(low: readonly MemorySegment[], high: readonly MemorySegment[], ramBytes: number): Cut | undefined {
  let best: Cut | undefined;
  for (const [index, segment] of low.entries()) {
    const lowEnd = endOf(segment, 0);
    if (lowEnd > Math.min(ramBytes, HIGH_RAM)) break;
    const highCount = high.findLastIndex((part) => lowEnd + endOf(part, 0) - HIGH_RAM <= ramBytes) + 1;
    const highBytes = highCount === 0 ? 0 : endOf(high[highCount - 1], 0) - HIGH_RAM;
    const cut = { low: index + 1, high: highCount, missing: ramBytes - lowEnd - highBytes };
    if (cut.missing % MIB === 0 && cut.missing <= MOST_HIDDEN && (best === undefined || cut.missing < best.missing)) best = cut;
  }
  return best;
}

function endOf(segment: MemorySegment | undefined, otherwise: number): number {
  return segment === undefined ? otherwise : segment.physicalAddress + segment.bytes;
}

function requireNoOverlap(sorted: readonly MemorySegment[]): void {
  for (const [index, segment] of sorted.entries()) {
    if (index > 0 && segment.physicalAddress < endOf(sorted[index - 1], 0)) {
      throw new DumpError(`The memory dump has address 0x${segment.physicalAddress.toString(16)} more than once.`, {
        remedy: `Dump without \`paging\`, or keep the dump unconverted with ${input('dump-format', 'elf')}.`,
      });
    }
  }
}

function sumError(low: readonly MemorySegment[], high: readonly MemorySegment[], ramBytes: number): DumpError {
  const lowEnd = endOf(low.at(-1), 0);
  const highBytes = endOf(high.at(-1), HIGH_RAM) - HIGH_RAM;
  return new DumpError(
    `The memory dump has ${formatBytes(lowEnd)} of memory from address 0 on and ${formatBytes(highBytes)} from 4 GiB on, ` +
      `which does not add up to the ${formatBytes(ramBytes)} of the guest.`,
    { remedy: `Use ${input('dump-format', 'elf')}, which keeps every segment as QEMU wrote it.` },
  );
}
