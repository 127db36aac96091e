import { z } from 'zod';
import { isPlainName } from '../shared/paths.js';
import { DumpError } from './errors.js';

export const dumpFormatSchema = z.enum(['raw', 'elf', 'kdump-zlib']);
export const dumpCompressionSchema = z.enum(['zstd', 'none']);

/** `raw`: memory by address; `elf` and `kdump-zlib`: as QEMU's `dump-guest-memory` writes them. */
export type DumpFormat = z.infer<typeof dumpFormatSchema>;
export type DumpCompression = z.infer<typeof dumpCompressionSchema>;

const EXTENSION: Readonly<Record<DumpFormat, string>> = { raw: '.raw', elf: '.elf', 'kdump-zlib': '.kdump' };

/**
 * The file name a dump is stored under: `memory` becomes `memory.raw.zst`; a name that has an extension already keeps it
 * (`low.bin` becomes `low.bin.zst`).
 *
 * @throws DumpError unless `name` is a plain file name, and stays one.
 */
export function storedName(name: string, format: DumpFormat, compression: DumpCompression): string {
  const full = `${name}${name.includes('.') ? '' : EXTENSION[format]}${compression === 'zstd' ? '.zst' : ''}`;
  if (isPlainName(name) && isPlainName(full)) return full;
  throw new DumpError(`${JSON.stringify(name)} cannot name a memory dump.`, {
    remedy: 'Use letters, digits, dots, dashes and underscores, beginning with a letter or digit, at most 110 characters.',
  });
}

/** @throws DumpError if no dump in the one format can be made from the other. */
export function requireConvertible(from: DumpFormat, to: DumpFormat): void {
  if (from === to || (from === 'elf' && to === 'raw')) return;
  throw new DumpError(`A dump in the format ${from} cannot be stored as ${to}.`, {
    remedy: `Take the dump in the format ${to === 'raw' ? 'elf' : to}.`,
  });
}
