import { lstat, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Deadline } from '../shared/deadline.js';
import { errnoOf } from '../shared/errors.js';
import { type Content, contentOf } from './content.js';
import { encodeImage } from './encode.js';
import { asDumpError, DumpError } from './errors.js';
import {
  type DumpCompression,
  type DumpFormat,
  dumpCompressionSchema,
  dumpFormatSchema,
  requireConvertible,
  storedName,
} from './format.js';
import { keepInPlace } from './keep.js';
import { PartialFile, type StoredBytes } from './partial.js';
import { SourceFile } from './source.js';
import { requireSpace } from './space.js';
import { verifyStored } from './verify.js';

/** What to store, from where, and as what. */
export interface StoreRequest {
  /** The file that QEMU wrote. It is removed once the dump is stored, and left alone if that fails. */
  readonly source: string;
  /** `raw` for `pmemsave` and `memsave`, otherwise the format of `dump-guest-memory`. */
  readonly sourceFormat: DumpFormat;
  /** The folder for the stored file. It belongs to this process alone. */
  readonly directory: string;
  /** A plain name; see {@link storedName} for what is put behind it. */
  readonly name: string;
  readonly outputFormat: DumpFormat;
  readonly compression: DumpCompression;
  /**
   * Bytes of guest memory that the source must hold: the size given to `pmemsave`, the base memory of the guest for a
   * whole dump. Undefined where nobody can tell: with `paging`, with `begin` and `length`, for kdump.
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
  format: dumpFormatSchema,
  compression: dumpCompressionSchema,
  /** Bytes before compression. */
  rawBytes: z.number(),
  /** RAM of the guest that its chipset hides from everyone outside system management mode; it is not in the dump. */
  hiddenBytes: z.number(),
});

/** A dump that is complete, on the disk under its name, and verified. */
export type StoredDump = Readonly<z.infer<typeof storedDumpSchema>>;

/**
 * Turns a file that QEMU wrote into a stored dump: checked for completeness, converted, compressed, synced, read back
 * and proved, and only then renamed to what it is called. A dump to be stored as it is, uncompressed, on the same
 * disk, is not copied but checked, hashed and renamed.
 *
 * If this fails, no part of the stored file stays and the source is untouched (an uncompressed one may have got mode 0600).
 *
 * @throws DumpError if the source is incomplete, changed or no regular file, if the target exists, or if the disk is full.
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
    if (!named) await refuseExisting(target);
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
  // How well memory compresses shows only in the end; there a full disk is met when it is full.
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
  // Folder against folder: on an overlay file system, as in a container, a file's device is not its folder's.
  const [from, to] = await Promise.all([path.dirname(source), directory].map((dir) => stat(dir, { bigint: true })));
  return from?.dev === to?.dev;
}

async function refuseExisting(target: string): Promise<void> {
  try {
    await lstat(target);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return;
    throw error;
  }
  throw new DumpError(`A memory dump cannot be stored as ${target}, which exists.`, {
    remedy: 'Give the dump another name; maqet never overwrites evidence.',
  });
}
