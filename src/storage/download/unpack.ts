import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Deadline } from '../../shared/deadline.js';
import { openHostFile } from '../../shared/host-paths.js';
import type { Logger } from '../../shared/logger.js';
import { readOwnFile } from '../../shared/trusted-file.js';
import { formatBytes, formatDuration } from '../../shared/units.js';
import { oneLine } from '../../shared/untrusted-text.js';
import { input } from '../../shared/wording.js';
import { StorageError, shown } from '../errors.js';
import { inspectImageFile } from '../image-file.js';
import { type Compression, compressionOf, damageOf, decompress, MAGIC_BYTES } from './compression.js';
import { hasSha256, openStore, partialPath } from './store.js';
import { ImageWriter } from './writer.js';

/** Bytes of a SHA-256 in hex. */
const HASH_BYTES = 64;

/** Options of {@link unpackImage}. */
export interface UnpackOptions {
  /** The SHA-256 that the compressed file must have, in lower-case hex. */
  readonly sha256?: string | undefined;
  /** Created if something is unpacked. */
  readonly directory: string;
  readonly deadline: Deadline;
  readonly log: Logger;
}

/**
 * Unpacks an image that is compressed with gzip, xz or zstd, as detected from its first bytes. Any other file stays as it is.
 *
 * The unpacked file stays in the directory for other VMs of the job, with its SHA-256 beside it, which is checked before each use. It
 * is identified by the SHA-256 of the compressed one if that is known, otherwise by path, size and times.
 *
 * Guarantees: never writes to the compressed file; memory is bounded; zeros become holes; unpacking stops before the disk is full,
 * however much an archive contains; a failure leaves no file.
 *
 * @returns the absolute path of an uncompressed file.
 * @throws StorageError naming the file if it cannot be read, is damaged, has another hash, or does not fit on the disk.
 * @throws DeadlineError or CancelledError, by the deadline.
 */
export async function unpackImage(file: string, { sha256, directory, deadline, log }: UnpackOptions): Promise<string> {
  const { path: real } = await inspectImageFile(file);
  const { handle } = await openHostFile(real);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MAGIC_BYTES), 0, MAGIC_BYTES, 0);
    const compression = compressionOf(buffer.subarray(0, bytesRead));
    if (compression === undefined) return path.resolve(file);
    const store = path.resolve(directory);
    await openStore(store);
    const target = path.join(store, `${sha256 ?? (await fingerprint(handle, real))}.unpacked`);
    if (await isUnchanged(target, deadline)) log.info(`${shown(file)} has been unpacked before, and the unpacked file is unchanged.`);
    else await unpack({ file, handle, compression, target, sha256 }, deadline, log);
    return target;
  } finally {
    await handle.close();
  }
}

/** Returns true if there is an unpacked file that has the hash with which it was written. */
async function isUnchanged(target: string, deadline: Deadline): Promise<boolean> {
  // A missing, foreign or damaged hash: unpack again.
  const recorded = await readOwnFile(hashFile(target), HASH_BYTES).catch(() => undefined);
  return recorded !== undefined && (await hasSha256(target, recorded, deadline));
}

/** The file with the SHA-256 of an unpacked file, in hex. */
function hashFile(target: string): string {
  return `${target}.sha256`;
}

/** Returns the SHA-256 of a file that {@link unpackImage} has returned, as it is recorded; undefined for a file that was not unpacked. */
export async function unpackedSha256(file: string): Promise<string | undefined> {
  const recorded = await readOwnFile(hashFile(file), HASH_BYTES).catch(() => undefined);
  return recorded !== undefined && /^[0-9a-f]{64}$/.test(recorded) ? recorded : undefined;
}

/** Returns a text that is equal only for the same content at the same place. */
async function fingerprint(handle: FileHandle, real: string): Promise<string> {
  // Anybody can set the time of the last write, but not that of the last change.
  const { dev, ino, size, mtimeNs, ctimeNs } = await handle.stat({ bigint: true });
  return createHash('sha256').update([real, dev, ino, size, mtimeNs, ctimeNs].join('\0')).digest('hex').slice(0, 32);
}

interface Archive {
  /** Its path as the user names it. */
  readonly file: string;
  readonly handle: FileHandle;
  readonly compression: Compression;
  readonly target: string;
  readonly sha256: string | undefined;
}

async function unpack(archive: Archive, deadline: Deadline, log: Logger): Promise<void> {
  const { file, target, compression } = archive;
  const start = performance.now();
  const writer = await ImageWriter.create(partialPath(path.dirname(target), 'unpack'), `Unpacking ${shown(file)}`);
  const source = archive.handle.createReadStream({ start: 0, highWaterMark: 256 * 1024, autoClose: false });
  const [packed, unpacked] = [createHash('sha256'), createHash('sha256')];
  // Hash the bytes that are unpacked, and not those that were in the file before.
  source.on('data', (chunk) => packed.update(chunk));
  source.pause();
  try {
    const onTrailing = (): void => log.warning(`Bytes follow the end of ${shown(file)} (${compression}). They are skipped, as gzip does.`);
    await deadline.race(write(decompress(compression, source, onTrailing), writer, unpacked), `the unpacking of ${shown(file)}`);
    requireSha256(packed.digest('hex'), archive);
    // Without the old hash, a crash between the two files leaves none that could fit by chance.
    await rm(hashFile(target), { force: true });
    await writer.publish(target, true);
    await recordHash(target, unpacked.digest('hex'));
    const took = formatDuration(performance.now() - start);
    log.info(`Unpacked ${shown(file)} (${compression}): ${formatBytes(writer.size)} in ${took}.`);
  } catch (error) {
    const damage = damageOf(error);
    if (damage === undefined) throw error;
    const { reason, remedy } = damage;
    throw new StorageError(`Could not unpack the image ${shown(file)} (${compression}): ${oneLine(reason, 200)}.`, {
      remedy,
      cause: error,
    });
  } finally {
    source.destroy();
    await writer.discard();
  }
}

async function write(chunks: AsyncIterable<Uint8Array>, writer: ImageWriter, hash: Hash): Promise<void> {
  for await (const chunk of chunks) {
    hash.update(chunk);
    await writer.write(chunk);
  }
}

/** Never rejects: without the hash, the next VM unpacks the image again. */
async function recordHash(target: string, sha256: string): Promise<void> {
  const partial = partialPath(path.dirname(target), 'hash');
  try {
    await writeFile(partial, sha256, { mode: 0o600, flag: 'wx' });
    await rename(partial, hashFile(target));
  } catch {
    await rm(partial, { force: true }).catch(() => undefined);
  }
}

function requireSha256(actual: string, { file, sha256 }: Archive): void {
  if (sha256 === undefined || actual === sha256) return;
  throw new StorageError(`The image ${shown(file)} has the SHA-256 ${actual}, not ${sha256} as ${input('image-sha256')} says.`, {
    remedy: 'Find out what has changed it since it was checked.',
  });
}
