/**
 * The formats of the memory dumps that maqet stores: `raw` is an image of physical memory, the others are what QEMU's
 * `dump-guest-memory` writes.
 */
export const DUMP_FORMATS = ['raw', 'elf', 'kdump-zlib'] as const;
export type DumpFormat = (typeof DUMP_FORMATS)[number];

/** The compressions of stored dumps. */
export const DUMP_COMPRESSIONS = ['zstd', 'none'] as const;
export type DumpCompression = (typeof DUMP_COMPRESSIONS)[number];

/** The formats of `dump-guest-memory` up to QEMU 11. A build may support fewer. */
export const QEMU_DUMP_FORMATS = [
  'elf',
  'kdump-zlib',
  'kdump-lzo',
  'kdump-snappy',
  'kdump-raw-zlib',
  'kdump-raw-lzo',
  'kdump-raw-snappy',
  'win-dmp',
] as const;

/** The formats of files that maqet stores: {@link DUMP_FORMATS}, and those that only a QMP command asks for. */
export const STORED_FORMATS = ['raw', ...QEMU_DUMP_FORMATS] as const;
export type StoredFormat = (typeof STORED_FORMATS)[number];
