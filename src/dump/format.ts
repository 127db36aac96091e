import { z } from 'zod';
import {
  DUMP_COMPRESSIONS,
  DUMP_FORMATS,
  type DumpCompression,
  type DumpFormat,
  STORED_FORMATS,
  type StoredFormat,
} from '../shared/dump-format.js';
import { isPlainName } from '../shared/paths.js';
import { DumpError } from './errors.js';

export type { DumpCompression, DumpFormat, StoredFormat } from '../shared/dump-format.js';

export const dumpFormatSchema = z.enum(DUMP_FORMATS);
export const storedFormatSchema = z.enum(STORED_FORMATS);
export const dumpCompressionSchema = z.enum(DUMP_COMPRESSIONS);

/** The extensions of dumps, with their dot. */
export const DUMP_EXTENSIONS: Readonly<Record<StoredFormat, string>> = {
  raw: '.raw',
  elf: '.elf',
  'kdump-zlib': '.kdump',
  'kdump-lzo': '.kdump',
  'kdump-snappy': '.kdump',
  'kdump-raw-zlib': '.kdump',
  'kdump-raw-lzo': '.kdump',
  'kdump-raw-snappy': '.kdump',
  'win-dmp': '.dmp',
};

/** Returns true for a format that is compressed already: such a file stays as it is. */
export function isCompressed(format: StoredFormat): boolean {
  return format.startsWith('kdump');
}

/**
 * Returns the file name of a stored dump: `memory` becomes `memory.raw.zst`. A name that has an extension keeps it (`low.bin`
 * becomes `low.bin.zst`).
 *
 * @throws DumpError unless both names are plain file names.
 */
export function storedName(name: string, format: StoredFormat, compression: DumpCompression): string {
  const full = `${name}${name.includes('.') ? '' : DUMP_EXTENSIONS[format]}${compression === 'zstd' ? '.zst' : ''}`;
  if (isPlainName(name) && isPlainName(full)) return full;
  throw new DumpError(`${JSON.stringify(name)} cannot name a memory dump.`, {
    remedy: 'Use letters, digits, dots, dashes and underscores, starting with a letter or digit, at most 110 characters.',
  });
}

/** Returns the format that `dump-guest-memory` must write for a dump to be stored in `format`: QEMU does not write raw images. */
export function writtenFormatFor(format: DumpFormat): Exclude<DumpFormat, 'raw'> {
  return format === 'raw' ? 'elf' : format;
}

/** Makes sure that a dump in one format can be stored in another. @throws DumpError otherwise. */
export function requireConvertible(from: StoredFormat, to: StoredFormat): void {
  const source = to === 'raw' ? 'elf' : to;
  if (from === to || from === source) return;
  throw new DumpError(`A dump in the format ${from} cannot be stored as ${to}.`, {
    remedy: `Take the dump in the format ${source}.`,
  });
}
