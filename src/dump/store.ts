import { createHash } from 'node:crypto';
import { lstat, stat, statfs } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Deadline } from '../shared/deadline.js';
import { errnoOf } from '../shared/errors.js';
import { formatBytes } from '../shared/units.js';
import { type Content, contentOf } from './content.js';
import { encodeImage } from './encode.js';
import { asDumpError, DumpError } from './errors.js';
import {
  type DumpCompression,
  dumpCompressionSchema,
  requireConvertible,
  type StoredFormat,
  storedFormatSchema,
  storedName,
} from './format.js';
import { CHUNK_BYTES } from './frame.js';
import { BufferRing, inOrder } from './ordered.js';
import { moveDurably, PartialFile, type StoredBytes } from './partial.js';
import { SourceFile } from './source.js';
import { verifyStored } from './verify.js';

/** A file that QEMU wrote, and how to store it. */
export interface StoreRequest {
  /** The file that QEMU wrote. Removed once the dump is stored, and left alone if that fails. */
  readonly source: string;
  /** `raw` for `pmemsave` and `memsave`, otherwise the format of `dump-guest-memory`. */
  readonly sourceFormat: StoredFormat;
  /** The directory for the stored file. It belongs to this process alone. */
  readonly directory: string;
  /** A plain name. See {@link storedName} for its extensions. */
  readonly name: string;
  readonly outputFormat: StoredFormat;
  readonly compression: DumpCompression;
  /**
   * Bytes of guest memory that the source must have: the size given to `pmemsave`, or the base memory of the guest for a whole
   * dump. Undefined where nobody knows: with `paging`, with `begin` and `length`, for kdump.
   */
  readonly ramBytes: number | undefined;
  readonly deadline: Deadline;
}

export const storedDumpSchema = z.strictObject({
  path: z.string(),
  /** The file name, with its extension. */
  name: z.string(),
  /** Bytes of the file, and their SHA-256 in hex. */
  bytes: z.number(),
  sha256: z.string(),
  format: storedFormatSchema,
  compression: dumpCompressionSchema,
  /** Bytes before compression. */
  rawBytes: z.number(),
  /** RAM of the guest that its chipset hides from everyone outside of system management mode. It is not in the dump. */
  hiddenBytes: z.number(),
});

/** A dump that is complete, on the disk under its name, and verified. */
export type StoredDump = Readonly<z.infer<typeof storedDumpSchema>>;

/**
 * Turns a file that QEMU wrote into a stored dump: checks that it is complete, converts, compresses and syncs it, reads it back to
 * verify it, and only then gives it its name. A dump to be stored unconverted and uncompressed on the same disk is not copied but
 * checked, hashed and renamed.
 *
 * A failure leaves no part of the stored file and the source untouched (an uncompressed one may have got mode 0600).
 *
 * @throws DumpError if the source is incomplete, changes or is not a regular file, if the target exists, or if the disk is full.
 * @throws DeadlineError or CancelledError if time runs out first.
 */
export async function storeDump(request: StoreRequest): Promise<StoredDump> {
  requireConvertible(request.sourceFormat, request.outputFormat);
  const name = storedName(request.name, request.outputFormat, request.compression);
  const target = path.join(request.directory, name);
  const source = await SourceFile.open(request.source);
  try {
    const content = await contentOf(source, request.sourceFormat, request.outputFormat, request.ramBytes);
    const inPlace = await canStay(request);
    const named = inPlace && path.resolve(request.source) === path.resolve(target);
    if (!named) await requireMissing(target);
    const { bytes, sha256 } = inPlace ? await keepInPlace(source, target, request.deadline) : await copy(source, content, target, request);
    const { image, hiddenBytes } = content;
    return {
      path: target,
      name,
      bytes,
      sha256,
      format: request.outputFormat,
      compression: request.compression,
      rawBytes: image.bytes,
      hiddenBytes,
    };
  } catch (error) {
    throw asDumpError(error, `store the memory dump ${target}`);
  } finally {
    await source.close();
  }
}

async function copy(source: SourceFile, { image }: Content, target: string, request: StoreRequest): Promise<StoredBytes> {
  const { compression, deadline } = request;
  // How well memory compresses shows only in the end: then a full disk is an error when it is full.
  if (compression === 'none') await requireSpace(request.directory, source.bytes);
  const file = await PartialFile.create(target);
  try {
    await encodeImage(image, file, compression, deadline);
    const stored = await file.finish();
    await source.requireUnchanged();
    await verifyStored(file.path, { stored, compression, rawBytes: image.bytes }, deadline);
    await file.publish();
    await source.remove();
    return stored;
  } catch (error) {
    await file.discard();
    throw error;
  } finally {
    await file.close();
  }
}

async function canStay({ source, sourceFormat, outputFormat, compression, directory }: StoreRequest): Promise<boolean> {
  if (compression !== 'none' || sourceFormat !== outputFormat) return false;
  // Compare directories: on an overlay file system, as in a container, a file's device is not that of its directory.
  const [from, to] = await Promise.all([path.dirname(source), directory].map((dir) => stat(dir, { bigint: true })));
  return from?.dev === to?.dev;
}

/**
 * Stores a dump without a second copy on the disk: syncs, hashes and renames it.
 *
 * @param target - its new path on the same file system, where nothing exists, or its present one.
 * @throws DumpError if the source changes meanwhile. It then keeps its name.
 */
async function keepInPlace(source: SourceFile, target: string, deadline: Deadline): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  const buffers = new BufferRing(CHUNK_BYTES);
  await source.settle();
  await inOrder(
    Math.ceil(source.bytes / CHUNK_BYTES),
    async (index) => {
      const position = index * CHUNK_BYTES;
      const chunk = buffers.take(index, Math.min(CHUNK_BYTES, source.bytes - position));
      await source.readInto(chunk, position);
      return chunk;
    },
    async (chunk) => {
      hash.update(chunk);
    },
    deadline,
    `the SHA-256 of ${source.path}`,
  );
  await source.requireUnchanged();
  if (path.resolve(source.path) !== path.resolve(target)) await moveDurably(source.path, target);
  return { bytes: source.bytes, sha256: hash.digest('hex') };
}

async function requireMissing(target: string): Promise<void> {
  try {
    await lstat(target);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return;
    throw error;
  }
  throw new DumpError(`Could not store a memory dump as ${target}: the file exists.`, {
    remedy: 'Give the dump another name. maqet never overwrites evidence.',
  });
}

/**
 * Makes sure that `bytes` more bytes fit into a directory, before they are written.
 *
 * @throws DumpError with the free and the needed space, or if the directory cannot be examined.
 */
export async function requireSpace(directory: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(directory).catch((error: unknown) => {
    throw asDumpError(error, `look up the free space of ${directory}`);
  });
  const free = bavail * bsize;
  if (free < bytes) {
    throw new DumpError(`A memory dump needs ${formatBytes(bytes)} in ${directory}, where ${formatBytes(free)} are free.`, {
      remedy: 'Free disk space, give the VM less memory, or put its directory on a larger disk.',
    });
  }
}
