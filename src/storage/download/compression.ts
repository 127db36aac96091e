import { pipeline, Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import { errnoOf, errorText } from '../../shared/errors.js';
import { ZstdFrameError, zstdFrames } from './zstd-frames.js';

/** The compressions that are undone. */
export type Compression = 'gzip' | 'xz' | 'zstd';

/** The bytes that {@link compressionOf} wants to see. */
export const MAGIC_BYTES = 6;

/** Tells by its first bytes, never by its name, how a file is compressed. */
export function compressionOf(head: Buffer): Compression | undefined {
  const magic = head.toString('hex', 0, MAGIC_BYTES);
  if (/^1f8b08/.test(magic)) return 'gzip';
  if (/^fd377a585a00/.test(magic)) return 'xz';
  // The second one is a skippable frame, with which pzstd and seekable files begin.
  if (/^28b52ffd|^5.2a4d18/.test(magic)) return 'zstd';
  return undefined;
}

/**
 * Decompresses a stream in bounded memory: at most 64 MiB of history for xz, 128 MiB for zstd. All streams or frames of a
 * concatenated file are read, and their checksums checked.
 *
 * Whoever stops reading frees everything, and the source, by the iterator's `return`.
 */
export function decompress(compression: Compression, source: Readable): AsyncIterable<Uint8Array> {
  switch (compression) {
    case 'gzip':
      return pipeline(source, createGunzip({ chunkSize: 256 * 1024 }), () => undefined);
    case 'zstd':
      return pipeline(source, zstdFrames, createZstdDecompress({ chunkSize: 256 * 1024 }), () => undefined);
    case 'xz':
      return unxz(source);
  }
}

type XzModule = typeof import('xz-decompress');

/**
 * Node has no xz of its own; this one is xz-embedded, compiled to WebAssembly. It decodes one stream at a time, and
 * neither knows the filters for machine code nor SHA-256 checksums, which `xz` does not use unless it is told to.
 */
async function* unxz(source: Readable): AsyncGenerator<Uint8Array> {
  // A CommonJS module of the kind that says it is none: for Node all of it is the default export, for a bundler nothing of it is.
  const loaded: Partial<XzModule> & { readonly default?: XzModule } = await import('xz-decompress');
  const { XzReadableStream } = loaded.default ?? (loaded as XzModule);
  yield* new XzReadableStream(Readable.toWeb(source) as ReadableStream<Uint8Array>);
}

const XZ_ERRORS: Readonly<Record<string, readonly [reason: string, remedy?: string]>> = {
  '4': ['it needs more than 64 MiB of memory for its dictionary', 'Unpack it with `xz --decompress` in an earlier step.'],
  '6': ['it uses a filter or checksum that is not supported', 'Unpack it with `xz --decompress` in an earlier step.'],
  '7': ['its content or checksum is wrong'],
  '8': ['it is cut short, or something else follows it'],
};

/** Why a decompression failed and what to do, in the words of a message; undefined if the error comes from elsewhere. */
export function damageOf(error: unknown): { readonly reason: string; readonly remedy: string } | undefined {
  const text = errorText(error);
  const [, xzCode] = /^get_next_output failed with error code (\d+)/.exec(text) ?? [];
  const isDamage = xzCode !== undefined || error instanceof ZstdFrameError || /^Z(?:STD)?_/.test(errnoOf(error) ?? '');
  if (!isDamage) return undefined;
  const [reason, remedy] = XZ_ERRORS[xzCode ?? ''] ?? [text];
  return { reason, remedy: remedy ?? 'Make or download the file again.' };
}
