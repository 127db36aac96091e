// The one description of the qcow2 format (QEMU's docs/interop/qcow2.rst): numbers are big-endian and unsigned.

/** Where a number is: its offset and its length in bytes. */
type Field = readonly [offset: number, bytes: 2 | 4 | 8];
type Fields = Readonly<Record<string, Field>>;

/** The numbers of a structure, by name. */
export type Values<T extends Fields> = { readonly [Name in keyof T]: number };

/** The fields of the header of an image. */
export const HEADER = {
  magic: [0, 4],
  version: [4, 4],
  backingNameOffset: [8, 8],
  backingNameBytes: [16, 4],
  clusterBits: [20, 4],
  virtualSize: [24, 8],
  /** 0 for none. */
  encryption: [32, 4],
  l1Entries: [36, 4],
  l1Offset: [40, 8],
  refcountTableOffset: [48, 8],
  refcountTableClusters: [56, 4],
  snapshotCount: [60, 4],
  snapshotTableOffset: [64, 8],
  /** Those below exist since version 3. The bits of {@link INCOMPATIBLE}; QEMU defines none in the 4 bytes before. */
  incompatibleFeatures: [76, 4],
  compatibleFeatures: [84, 4],
  autoclearFeatures: [92, 4],
  /** The refcounts have 2 to the power of this many bits. */
  refcountOrder: [96, 4],
  headerBytes: [100, 4],
} as const satisfies Fields;
/** Bytes of the fields of {@link HEADER}. */
export const HEADER_BYTES = 104;

/** `QFI` and 0xfb. */
export const MAGIC = 0x514649fb;

/** Features without which an image must not be opened. */
export const INCOMPATIBLE = {
  /** Refcounts are written late and may be out of date. No corruption: QEMU repairs them when it opens the image for writing. */
  dirty: 1 << 0,
  /** QEMU has found the tables broken. */
  corrupt: 1 << 1,
  /** The data is in another file. */
  externalData: 1 << 2,
  /** Entries of L2 tables have 16 bytes. */
  extendedL2: 1 << 4,
} as const;

/** The start of a header extension. Its data follows, padded to 8 bytes. */
export const EXTENSION = { type: [0, 4], bytes: [4, 4] } as const satisfies Fields;
/** Bytes of the fields of {@link EXTENSION}. */
export const EXTENSION_BYTES = 8;
export const EXTENSION_TYPE = { end: 0, backingFormat: 0xe2792aca } as const;

/** The fields of an entry of the snapshot table. Extra data, id and name follow, then padding to 8 bytes. */
export const SNAPSHOT = {
  l1Offset: [0, 8],
  l1Entries: [8, 4],
  idBytes: [12, 2],
  nameBytes: [14, 2],
  seconds: [16, 4],
  nanoseconds: [20, 4],
  /** Nanoseconds that the guest had run. */
  guestTime: [24, 8],
  /** Superseded by {@link SNAPSHOT_EXTRA} where there is extra data. */
  stateBytes: [32, 4],
  extraBytes: [36, 4],
} as const satisfies Fields;
/** Bytes of the fields of {@link SNAPSHOT}. */
export const SNAPSHOT_BYTES = 40;
/** The fields of the extra data of an entry, since version 3. */
export const SNAPSHOT_EXTRA = { stateBytes: [0, 8], diskBytes: [8, 8] } as const satisfies Fields;

/** The longest tables that QEMU opens (block/qcow2.h, confirmed with 7.2 by one more entry or cluster), and its limit of snapshots. */
export const MOST_L1_BYTES = 32 * 2 ** 20;
export const MOST_REFCOUNT_TABLE_BYTES = 8 * 2 ** 20;
export const MOST_SNAPSHOT_TABLE_BYTES = 64 * 2 ** 20;
export const MOST_SNAPSHOTS = 65_536;
/** QEMU supports clusters of 512 bytes to 2 MiB. */
const LEAST_CLUSTER_BITS = 9;
const MOST_CLUSTER_BITS = 21;

/** Bytes of an entry of an L1 table and of the refcount table. */
export const ENTRY_BYTES = 8;

/**
 * Reads the numbers of a structure at `at`. Pure and total: bytes beyond the end read as zeros, and numbers above 2^53 are rounded,
 * which no offset or length that a file can have is.
 */
export function readFields<T extends Fields>(fields: T, bytes: Buffer, at = 0): Values<T> {
  const read = ([offset, length]: Field): number => {
    if (at + offset + length > bytes.length) return readPadded(bytes.subarray(at + offset), length);
    if (length === 8) return Number(bytes.readBigUInt64BE(at + offset));
    return bytes.readUIntBE(at + offset, length);
  };
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, read(field)])) as Values<T>;
}

function readPadded(bytes: Buffer, length: 2 | 4 | 8): number {
  const padded = Buffer.alloc(8);
  bytes.copy(padded, 8 - length, 0, length);
  return Number(padded.readBigUInt64BE());
}

/**
 * Writes numbers of a structure at `at`. Fields that are not named are left alone.
 *
 * @throws RangeError for a number that does not fit its field, or `bytes` that are too short.
 */
export function writeFields<T extends Fields>(fields: T, bytes: Buffer, values: Partial<Values<T>>, at = 0): void {
  for (const [name, value] of Object.entries(values) as [keyof T, number][]) {
    const [offset, length] = fields[name] as Field;
    if (length === 8) bytes.writeBigUInt64BE(BigInt(value), at + offset);
    else bytes.writeUIntBE(value, at + offset, length);
  }
}

/** A part of an image file: what is there, and where. */
export interface Extent {
  /** For people: `its L1 table`. */
  readonly what: string;
  /** In bytes. */
  readonly offset: number;
  readonly length: number;
}

/** The tables of an image, as its header describes them. */
export interface Qcow2Layout {
  readonly markedCorrupt: boolean;
  readonly dirty: boolean;
  readonly clusterBits: number;
  /** Bytes of an entry of an L2 table. */
  readonly l2EntryBytes: number;
  readonly l1: Extent;
  readonly refcountTable: Extent;
}

/**
 * Reads where the tables of a qcow2 image are. Pure; accepts any bytes.
 *
 * @param head - the first {@link HEADER_BYTES} of the file.
 * @returns undefined for an invalid header.
 */
export function readLayout(head: Buffer): Qcow2Layout | undefined {
  const { clusterBits, l1Offset, l1Entries, refcountTableOffset, refcountTableClusters } = readFields(HEADER, head);
  if (clusterBits < LEAST_CLUSTER_BITS || clusterBits > MOST_CLUSTER_BITS) return undefined;
  const features = incompatibleFeatures(head);
  return {
    markedCorrupt: (features & INCOMPATIBLE.corrupt) !== 0,
    dirty: (features & INCOMPATIBLE.dirty) !== 0,
    clusterBits,
    l2EntryBytes: (features & INCOMPATIBLE.extendedL2) === 0 ? ENTRY_BYTES : 2 * ENTRY_BYTES,
    l1: { what: 'its L1 table', offset: l1Offset, length: l1Entries * ENTRY_BYTES },
    refcountTable: { what: 'its refcount table', offset: refcountTableOffset, length: refcountTableClusters * 2 ** clusterBits },
  };
}

/** Reads the bits of {@link INCOMPATIBLE}: version 2 has none, whatever the bytes say. */
export function incompatibleFeatures(head: Buffer): number {
  const { version, incompatibleFeatures: features } = readFields(HEADER, head);
  return version >= 3 ? features : 0;
}

/** Offsets in entries have 56 bits. The bits above are flags, and so are the lowest 9. */
const OFFSET_HIGH = 0x00ffffff;
const OFFSET_LOW = 0xfffffe00;

/** Reads the offset in an entry of the refcount table, an L1 or an L2 table: 0 where the entry is unused. */
export function readOffset(table: Buffer, at: number): number {
  return (table.readUInt32BE(at) & OFFSET_HIGH) * 2 ** 32 + ((table.readUInt32BE(at + 4) & OFFSET_LOW) >>> 0);
}

/** Writes an entry of the refcount table, which has no flags. */
export function writeOffset(table: Buffer, at: number, offset: number): void {
  table.writeBigUInt64BE(BigInt(offset), at);
}

const COMPRESSED = 0x40000000;
const SECTOR = 512;

/**
 * Returns the last byte that the file must have for an entry of an L2 table: the first one of a cluster, because a file may end
 * within its last cluster and reads as zeros from there on, or the first one of the last sector of compressed data.
 *
 * @returns undefined for an unused entry; NaN for a cluster that does not start at a multiple of its size.
 */
export function neededByte(table: Buffer, at: number, clusterBits: number): number | undefined {
  const high = table.readUInt32BE(at);
  const low = table.readUInt32BE(at + 4);
  if ((high & COMPRESSED) === 0) {
    // In integers of 32 bits, for speed: there are millions of entries.
    const offset = (high & OFFSET_HIGH) * 2 ** 32 + ((low & OFFSET_LOW) >>> 0);
    if (offset === 0) return undefined;
    return (low & OFFSET_LOW & (2 ** clusterBits - 1)) === 0 ? offset : Number.NaN;
  }
  // Below the flags: how many sectors follow the first one, then the offset in bytes.
  const shift = 62 - (clusterBits - 8) - 32;
  const more = (high & ~(COMPRESSED | 0x80000000)) >>> shift;
  return (high & (2 ** shift - 1)) * 2 ** 32 + (low - (low % SECTOR)) + more * SECTOR;
}
