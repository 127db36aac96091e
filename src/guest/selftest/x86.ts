import { open, rm } from 'node:fs/promises';
import { errnoOf, MaqetError } from '../../shared/errors.js';

/** The line, without its CRLF, that the self-test guest prints on COM1 once its page is complete. */
export const SELF_TEST_READY = 'maqet self-test: ready';

/** The page that the self-test guest fills: guest-physical address and length in bytes, in free conventional memory of any PC. */
export const SELF_TEST_PAGE = { address: 0x2_0000, length: 4096 } as const;

/**
 * The geometry of a disk with the self-test guest. By default SeaBIOS assumes cylinders of 16 × 63 sectors, finds none on so small a disk,
 * and refuses to read it ("could not read the boot disk", SeaBIOS 1.16).
 */
export const SELF_TEST_GEOMETRY = { cyls: 1, heads: 1, secs: 1 } as const;

/** The assembled code and data of `x86.asm`, up to its last byte that is not zero. A test assembles the source and compares. */
const CODE = `
  +vzqB3wAADHAjti4ACCOwDH/uQAEZrhtcWV0ZrsNZhkAZvfjZgVf8248Zqvi875dfLkHAK26+AMAwojg7uL1vmt8rITAdBKIxLr9A+yoIHT7iOC6+APu6+n69Ov8
  AQADgAABAQADAwLHBANtYXFldCBzZWxmLXRlc3Q6IHJlYWR5DQo=`;

const SECTOR_BYTES = 512;

function bootSector(): Buffer {
  const sector = Buffer.alloc(SECTOR_BYTES);
  Buffer.from(CODE, 'base64').copy(sector);
  sector.writeUInt16LE(0xaa55, SECTOR_BYTES - 2);
  return sector;
}

/**
 * The self-test guest: one boot sector for any PC with a BIOS (q35 and pc, i386 and x86_64). It fills {@link SELF_TEST_PAGE}, prints
 * {@link SELF_TEST_READY}, and halts with interrupts off. It never writes to its disk, and needs no device except COM1.
 */
export const SELF_TEST_SECTOR: Buffer = bootSector();

/**
 * Returns the content of the page after the ready line: 1024 little-endian words of the generator
 * `x ← 1664525 x + 1013904223 (mod 2³²)`, without its seed `0x7465716d`. No two words are equal, so that a page that is shifted, stale or
 * from another address does not match.
 */
export function selfTestPage(): Buffer {
  const page = Buffer.alloc(SELF_TEST_PAGE.length);
  let word = 0x7465716d;
  for (let offset = 0; offset < page.length; offset += 4) {
    word = (Math.imul(word, 1664525) + 1013904223) >>> 0;
    page.writeUInt32LE(word, offset);
  }
  return page;
}

/**
 * Writes the self-test guest to a new, read-only raw disk of one sector.
 *
 * Guarantees: an existing file or link is never written to, and no incomplete file is left.
 *
 * @throws MaqetError if the file exists or cannot be written.
 */
export async function writeSelfTestDisk(file: string): Promise<void> {
  try {
    const handle = await open(file, 'wx', 0o400);
    try {
      await handle.writeFile(SELF_TEST_SECTOR);
    } catch (error) {
      await rm(file, { force: true });
      throw error;
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new MaqetError(`Could not write the self-test disk ${JSON.stringify(file)} (${errnoOf(error) ?? String(error)}).`, {
      remedy: 'Check that its directory exists, has free space, and contains no file of that name.',
      cause: error,
    });
  }
}
