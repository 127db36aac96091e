/** A piece of an image file: what lies there, and where. */
export interface Extent {
  /** For people: `its L1 table`. */
  readonly what: string;
  /** In bytes. */
  readonly offset: number;
  readonly length: number;
}

/** What a qcow2 header says of the image's tables. */
export interface Qcow2Layout {
  /** QEMU has found the tables broken, and said so in the header. */
  readonly markedCorrupt: boolean;
  /** Its refcounts are written late and may be old: no corruption, QEMU mends them when it opens the image for writing. */
  readonly dirty: boolean;
  readonly clusterBits: number;
  /** Bytes of an entry of an L2 table. */
  readonly entryBytes: number;
  readonly l1: Extent;
  readonly refcountTable: Extent;
}

/** Bytes of the header that {@link readLayout} wants to see; fewer of them read as zeros. */
export const LAYOUT_BYTES = 104;

/** The longest tables that QEMU opens, in bytes (block/qcow2.h; seen with 7.2, at one entry or cluster more). */
export const MOST_L1_BYTES = 32 * 2 ** 20;
export const MOST_REFCOUNT_TABLE_BYTES = 8 * 2 ** 20;

const DIRTY = 1 << 0;
const CORRUPT = 1 << 1;
const EXTENDED_L2 = 1 << 4;
/** QEMU knows clusters of 512 bytes to 2 MiB. */
const LEAST_CLUSTER_BITS = 9;
const MOST_CLUSTER_BITS = 21;

/**
 * Reads where the tables of a qcow2 image are. (Format: docs/interop/qcow2.rst of QEMU.) Pure; any bytes will do.
 *
 * @returns undefined for a header that is none.
 */
export function readLayout(head: Buffer): Qcow2Layout | undefined {
  const header = Buffer.alloc(LAYOUT_BYTES);
  head.copy(header);
  const clusterBits = header.readUInt32BE(20);
  if (clusterBits < LEAST_CLUSTER_BITS || clusterBits > MOST_CLUSTER_BITS) return undefined;
  const features = header.readUInt32BE(4) >= 3 ? header.readUInt32BE(76) : 0;
  return {
    markedCorrupt: (features & CORRUPT) !== 0,
    dirty: (features & DIRTY) !== 0,
    clusterBits,
    entryBytes: (features & EXTENDED_L2) === 0 ? 8 : 16,
    l1: { what: 'its L1 table', offset: Number(header.readBigUInt64BE(40)), length: header.readUInt32BE(36) * 8 },
    refcountTable: {
      what: 'its refcount table',
      offset: Number(header.readBigUInt64BE(48)),
      length: header.readUInt32BE(56) * 2 ** clusterBits,
    },
  };
}

/** Offsets have 56 bits; the bits above are flags, those below 9 as well. */
const OFFSET_HIGH = 0x00ffffff;
const OFFSET_LOW = 0xfffffe00;

/** The offset in an entry of the refcount table, an L1 or an L2 table: 0 where it names nothing. */
export function offsetAt(table: Buffer, at: number): number {
  return (table.readUInt32BE(at) & OFFSET_HIGH) * 2 ** 32 + ((table.readUInt32BE(at + 4) & OFFSET_LOW) >>> 0);
}

const COMPRESSED = 0x40000000;
const SECTOR = 512;

/**
 * The last byte that an entry of an L2 table needs the file to have: the first of a cluster, because a file may end within its last one
 * and reads as zeros from there on; the first of the last sector of what is compressed.
 *
 * @returns undefined where the entry names nothing; NaN for a cluster that does not begin at a multiple of its size.
 */
export function neededByte(table: Buffer, at: number, clusterBits: number): number | undefined {
  const high = table.readUInt32BE(at);
  const low = table.readUInt32BE(at + 4);
  if ((high & COMPRESSED) === 0) {
    // In integers of 32 bits: there are millions of entries.
    const offset = (high & OFFSET_HIGH) * 2 ** 32 + ((low & OFFSET_LOW) >>> 0);
    if (offset === 0) return undefined;
    return (low & OFFSET_LOW & (2 ** clusterBits - 1)) === 0 ? offset : Number.NaN;
  }
  // Below the flags: how many sectors follow the first one, then the offset in bytes.
  const shift = 62 - (clusterBits - 8) - 32;
  const more = (high & ~(COMPRESSED | 0x80000000)) >>> shift;
  return (high & (2 ** shift - 1)) * 2 ** 32 + (low - (low % SECTOR)) + more * SECTOR;
}
