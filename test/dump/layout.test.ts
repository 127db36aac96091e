import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { MemorySegment } from '../../src/dump/elf.js';
import { DumpError } from '../../src/dump/errors.js';
import { guestRam } from '../../src/dump/layout.js';

const MIB = 2 ** 20;
const GIB = 2 ** 30;
const X86_64 = 62;

/** Makes segments that follow each other in the file, as in a dump, from pairs of start and end address. */
function segments(...spans: [number, number][]): MemorySegment[] {
  let fileOffset = 0x400;
  return spans.map(([from, to]) => {
    const segment = { physicalAddress: from, fileOffset, bytes: to - from };
    fileOffset += segment.bytes;
    return segment;
  });
}

const BIOS: [number, number] = [0xfffc0000, 2 ** 32];

describe('the RAM of a guest', () => {
  test.each<[string, MemorySegment[], number, number, number, number]>([
    ['q35 256M', segments([0, 256 * MIB], BIOS), 256 * MIB, 1, 256 * MIB, 0],
    [
      'q35 256M before its BIOS ran',
      segments([0, 0xc0000], [0xc0000, 0xe0000], [0xe0000, MIB], [MIB, 256 * MIB], BIOS),
      256 * MIB,
      4,
      256 * MIB,
      0,
    ],
    ['q35 3G', segments([0, 2 * GIB], BIOS, [4 * GIB, 5 * GIB]), 3 * GIB, 2, 5 * GIB, 0],
    ['pc 4G', segments([0, 3 * GIB], BIOS, [4 * GIB, 5 * GIB]), 4 * GIB, 2, 5 * GIB, 0],
    ['q35 6G with VGA', segments([0, 0xa0000], [0xc0000, 2 * GIB], BIOS, [4 * GIB, 8 * GIB]), 6 * GIB, 3, 8 * GIB, 0],
    [
      'q35 3G, Secure Boot: SMRAM and TSEG hidden, a frame buffer in the hole',
      segments(
        [0, 0x30000],
        [0x50000, 0xa0000],
        [0xa0000, 0xb0000],
        [0xc0000, MIB],
        [MIB, 2032 * MIB],
        [0xc0000000, 0xc1000000],
        [4 * GIB, 5 * GIB],
      ),
      3 * GIB,
      6,
      5 * GIB,
      16 * MIB,
    ],
    ['Secure Boot without high RAM', segments([0, 0xa0000], [0xc0000, 240 * MIB]), 256 * MIB, 2, 256 * MIB, 16 * MIB],
  ])('is found in the layout that QEMU 7.2 writes for %s', (_name, all, ramBytes, count, imageBytes, hiddenBytes) => {
    const ram = guestRam(X86_64, all, ramBytes);
    expect(ram.segments).toHaveLength(count);
    expect(ram).toMatchObject({ imageBytes, hiddenBytes });
    expect(ram.segments.some((s) => s.physicalAddress === BIOS[0] || s.physicalAddress === 0xc0000000)).toBe(false);
  });
});

describe('the end of RAM', () => {
  test('is found if a frame buffer touches it', () => {
    const ram = guestRam(X86_64, segments([0, 2 * GIB], [2 * GIB, 2 * GIB + 16 * MIB], BIOS, [4 * GIB, 5 * GIB]), 3 * GIB);
    expect(ram.segments.map((s) => s.bytes)).toEqual([2 * GIB, GIB]);
  });

  test('is found if other memory is at 4 GiB', () => {
    const ram = guestRam(X86_64, segments([0, GIB], [4 * GIB, 4 * GIB + 256 * MIB]), GIB);
    expect(ram).toMatchObject({ imageBytes: GIB, segments: [{ bytes: GIB }] });
  });

  test('is found if RAM consists of several blocks on both sides of the hole', () => {
    const all = segments([0, GIB], [GIB, 2 * GIB], [4 * GIB, 5 * GIB], [5 * GIB, 6 * GIB], [6 * GIB, 6 * GIB + 8 * MIB]);
    expect(guestRam(X86_64, all, 4 * GIB)).toMatchObject({ imageBytes: 6 * GIB, hiddenBytes: 0 });
  });

  test('is found for any RAM size, cut and order of segments', () => {
    const span = fc.tuple(fc.integer({ min: 1, max: 3500 }), fc.integer({ min: 0, max: 64 * 1024 }), fc.boolean());
    const property = fc.property(span, fc.infiniteStream(fc.nat(9)), ([lowMib, highMib, bar], dice) => {
      const spans: [number, number][] = [[0, lowMib * MIB], BIOS];
      if (bar) spans.push([lowMib * MIB, (lowMib + 7) * MIB]);
      if (highMib > 0) spans.push([4 * GIB, 4 * GIB + highMib * MIB]);
      const shuffled = segments(...spans).sort(() => Number(dice.next().value) - 4.5);
      const ram = guestRam(X86_64, shuffled, (lowMib + highMib) * MIB);
      expect(ram.segments.reduce((sum, s) => sum + s.bytes, 0)).toBe((lowMib + highMib) * MIB);
      expect(ram).toMatchObject({ hiddenBytes: 0, imageBytes: highMib > 0 ? 4 * GIB + highMib * MIB : lowMib * MIB });
    });
    fc.assert(property);
  });
});

describe('segments that are not the RAM of a guest', () => {
  test.each<[string, number, MemorySegment[], number, RegExp]>([
    ['another architecture', 183, segments([0, GIB]), GIB, /ELF machine 183/],
    ['an address that occurs twice', X86_64, segments([0, GIB], [0x1000, 0x2000]), GIB, /0x1000 more than once/],
    ['too little', X86_64, segments([0, GIB]), 2 * GIB, /1\.0 GiB of memory from address 0 on and 0 B from 4 GiB on.*2\.0 GiB/],
    ['too much', X86_64, segments([0, 2 * GIB]), GIB, /does not add up/],
    ['a gap in RAM', X86_64, segments([0, 512 * MIB], [513 * MIB, GIB]), GIB, /does not add up/],
    ['nothing', X86_64, [], GIB, /does not add up/],
    ['nothing at address 0', X86_64, segments([GIB, 2 * GIB]), GIB, /does not add up/],
  ])('are refused: %s', (_name, machine, all, ramBytes, message) => {
    expect(() => guestRam(machine, all, ramBytes)).toThrow(DumpError);
    expect(() => guestRam(machine, all, ramBytes)).toThrow(message);
  });
});
