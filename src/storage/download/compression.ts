import { pipeline, Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { createZstdDecompress } from 'node:zlib';
import { errnoOf, errorText } from '../../shared/errors.js';
import { GzipError, gunzip } from './gzip-members.js';
import { ZstdFrameError, zstdFrames } from './zstd-frames.js';

/** The compressions that maqet unpacks. */
export type Compression = 'gzip' | 'xz' | 'zstd';

/** Bytes that {@link compressionOf} needs. */
export const MAGIC_BYTES = 6;

/** Detects the compression of a file from its first bytes, never from its name. */
export function compressionOf(head: Buffer): Compression | undefined {
  const magic = head.toString('hex', 0, MAGIC_BYTES);
  if (/^1f8b08/.test(magic)) return 'gzip';
  if (/^fd377a585a00/.test(magic)) return 'xz';
  // The second one is a skippable frame, with which pzstd and seekable files start.
  if (/^28b52ffd|^5.2a4d18/.test(magic)) return 'zstd';
  return undefined;
}

/**
 * Decompresses a stream in bounded memory: at most 64 MiB of history for xz, 128 MiB for zstd. Reads all streams or frames of a
 * concatenated file, and checks their checksums.
 *
 * @param onTrailing - called if bytes follow the end of a gzip stream, which gzip itself skips.
 *
 * A caller that stops reading early frees everything, including the source, through the iterator's `return`.
 */
export function decompress(compression: Compression, source: Readable, onTrailing: () => void): AsyncIterable<Uint8Array> {
  switch (compression) {
    case 'gzip':
      return gunzip(source, onTrailing);
    case 'zstd':
      return pipeline(source, zstdFrames, createZstdDecompress({ chunkSize: 256 * 1024 }), () => undefined);
    case 'xz':
      return unxz(source);
  }
}

type XzModule = typeof import('xz-decompress');

/**
 * Decompresses xz, which Node cannot do, with xz-embedded compiled to WebAssembly. It decodes one stream at a time, and
 * supports neither the filters for machine code nor SHA-256 checksums, which `xz` does not use by default.
 */
async function* unxz(source: Readable): AsyncGenerator<Uint8Array> {
  // A CommonJS module: Node exports all of it as the default export, a bundler nothing of it.
  const loaded: Partial<XzModule> & { readonly default?: XzModule } = await import('xz-decompress');
  const { XzReadableStream } = loaded.default ?? (loaded as XzModule);
  yield* new XzReadableStream(Readable.toWeb(source) as ReadableStream<Uint8Array>);
}

const XZ_ERRORS: Readonly<Record<string, readonly [reason: string, remedy?: string]>> = {
  '4': ['it needs more than 64 MiB of memory for its dictionary', 'Unpack it with `xz --decompress` first.'],
  '6': ['it uses an unsupported filter or checksum', 'Unpack it with `xz --decompress` first.'],
  '7': ['its content or checksum is wrong'],
  '8': ['it is truncated, or something else follows it'],
};

/** Says why a decompression failed and what to do, or returns undefined for an error from elsewhere. */
export function damageOf(error: unknown): { readonly reason: string; readonly remedy: string } | undefined {
  const text = errorText(error);
  const [, xzCode] = /^get_next_output failed with error code (\d+)/.exec(text) ?? [];
  const isDamage =
    xzCode !== undefined || error instanceof ZstdFrameError || error instanceof GzipError || /^Z(?:STD)?_/.test(errnoOf(error) ?? '');
  if (!isDamage) return undefined;
  if (errnoOf(error) === 'ZSTD_error_frameParameter_windowTooLarge') {
    return { reason: 'it needs more than 128 MiB of memory for its window', remedy: 'Unpack it with `zstd --decompress --long=31` first.' };
  }
  const [reason, remedy] = XZ_ERRORS[xzCode ?? ''] ?? [text];
  return { reason, remedy: remedy ?? 'Create or download the file again.' };
}
