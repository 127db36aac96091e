import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  ELF_HEADER_BYTES,
  type MemorySegment,
  parseElfHeader,
  parseSegmentCount,
  parseSegments,
  segmentTable,
} from '../../src/dump/elf.js';
import { DumpError } from '../../src/dump/errors.js';
import { elfCore, type LoadEntry } from '../helpers/dump/elf.js';

/** Parses a file in memory in all steps of a reader. */
function parse(file: Buffer, fileBytes = file.length): MemorySegment[] {
  const header = parseElfHeader(file.subarray(0, ELF_HEADER_BYTES));
  const { offset, bytes } = header.countRange;
  const count = header.segmentCount ?? parseSegmentCount(header, file.subarray(offset, offset + bytes));
  const table = segmentTable(header, count, fileBytes);
  return parseSegments(header, file.subarray(table.offset, table.offset + table.bytes), fileBytes);
}

const LOADS: LoadEntry[] = [
  { physicalAddress: 0, fileOffset: 0x1000, bytes: 0xa0000 },
  { physicalAddress: 0xc0000, fileOffset: 0xa1000, bytes: 0x40000 },
];

describe('an ELF core', () => {
  for (const bits of [32, 64] as const) {
    for (const endian of ['little', 'big'] as const) {
      for (const extended of [false, true]) {
        test(`of ${bits} bits, ${endian} endian, with its count in the ${extended ? 'section' : 'file'} header, is parsed`, () => {
          expect(parse(elfCore(LOADS, { bits, endian, extended }), 2 ** 24)).toEqual(LOADS);
        });
      }
    }
  }

  test('keeps addresses above 4 GiB', () => {
    const high = [{ physicalAddress: 2 ** 32, fileOffset: 2 ** 31 + 0x3d8, bytes: 3 * 2 ** 30 }];
    expect(parse(elfCore(high), 2 ** 33)).toEqual(high);
  });

  test('is parsed without segments that a filter left empty', () => {
    const empty = { physicalAddress: 0x5000, fileOffset: 2 ** 40, bytes: 0 };
    expect(parse(elfCore([empty, ...LOADS]), 2 ** 24)).toEqual(LOADS);
  });
});

describe('a file that is not a valid ELF core', () => {
  const core = elfCore(LOADS);
  const changed = (change: (copy: Buffer) => void): Buffer => {
    const copy = Buffer.from(core);
    change(copy);
    return copy;
  };
  test.each<[string, Buffer, number, RegExp]>([
    ['an empty file', Buffer.alloc(0), 0, /ELF signature/],
    ['other bytes', Buffer.alloc(64, 1), 64, /ELF signature/],
    ['a truncated header', core.subarray(0, 40), 40, /ends inside/],
    ['an unknown class', changed((c) => c.writeUInt8(3, 4)), 2 ** 24, /class/],
    ['a program', changed((c) => c.writeUInt16LE(2, 16)), 2 ** 24, /not a core/],
    ['a table beyond the end', core, 100, /segment table/],
    ['a segment beyond the end', core, 0xa1000 + 0x3ffff, /has 921599 bytes, but its segment for address 0xc0000 ends at byte 921600/],
    ['entries too small', changed((c) => c.writeUInt16LE(8, 54)), 2 ** 24, /headers of 8 bytes/],
    ['an address no machine has', changed((c) => c.writeBigUInt64LE(2n ** 60n, 128 + 56 + 24)), 2 ** 24, /impossible/],
    ['millions of segments', elfCore(LOADS, { extended: true }).fill(0xff, 64 + 44, 64 + 48), 2 ** 50, /claims 4294967295 segments/],
  ])('is refused: %s', (_what, file, fileBytes, message) => {
    expect(() => parse(file, fileBytes)).toThrow(DumpError);
    expect(() => parse(file, fileBytes)).toThrow(message);
  });

  test('is parsed to segments within the file, or is a DumpError, whatever its bytes', () => {
    const noise = fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes));
    const damaged = fc
      .tuple(fc.constantFrom(32 as const, 64 as const), fc.constantFrom('little' as const, 'big' as const), fc.boolean())
      .chain(([bits, endian, extended]) => {
        const whole = elfCore(LOADS, { bits, endian, extended });
        const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 });
        return fc.tuple(damage, fc.nat(whole.length)).map(([changes, cut]) => {
          const copy = Buffer.from(whole);
          for (const [at, value] of changes) copy[at] = value;
          return cut % 3 === 0 ? copy.subarray(0, cut) : copy;
        });
      });
    const property = fc.property(fc.oneof(noise, damaged), fc.nat(2 ** 21), (file, extra) => {
      const fileBytes = file.length + extra;
      try {
        for (const segment of parse(file, fileBytes)) expect(segment.fileOffset + segment.bytes).toBeLessThanOrEqual(fileBytes);
      } catch (error) {
        expect(error).toBeInstanceOf(DumpError);
      }
    });
    fc.assert(property, { numRuns: 3000 });
  });
});
