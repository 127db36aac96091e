import { createHash } from 'node:crypto';
import { type FileHandle, lstat } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Deadline } from '../../shared/deadline.js';
import { openHostFile } from '../../shared/host-paths.js';
import type { Logger } from '../../shared/logger.js';
import { formatBytes, formatDuration } from '../../shared/units.js';
import { oneLine } from '../../shared/untrusted-text.js';
import { StorageError, shown } from '../errors.js';
import { inspectImageFile } from '../image-file.js';
import { type Compression, compressionOf, damageOf, decompress, MAGIC_BYTES } from './compression.js';
import { openStore, partialPath } from './store.js';
import { ImageWriter } from './writer.js';

/**
 * Unpacks an image that is compressed with gzip, xz or zstd, as detected from its first bytes. Any other file stays as it is.
 *
 * The unpacked file stays in the directory for other VMs of the job, identified by path, size and time of the compressed one.
 *
 * Guarantees: never writes to the compressed file; memory is bounded; zeros become holes; unpacking stops before the disk is full,
 * however much an archive contains; a failure leaves no file.
 *
 * @param directory - created if something is unpacked.
 * @returns the absolute path of an uncompressed file.
 * @throws StorageError naming the file if it cannot be read, is damaged, or does not fit on the disk.
 * @throws DeadlineError or CancelledError, by the deadline.
 */
export async function unpackImage(file: string, directory: string, deadline: Deadline, log: Logger): Promise<string> {
  const { path: real } = await inspectImageFile(file);
  const { handle } = await openHostFile(real);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MAGIC_BYTES), 0, MAGIC_BYTES, 0);
    const compression = compressionOf(buffer.subarray(0, bytesRead));
    if (compression === undefined) return path.resolve(file);
    const store = path.resolve(directory);
    await openStore(store);
    const target = path.join(store, `${await fingerprint(handle, real)}.unpacked`);
    if ((await lstat(target).catch(() => undefined))?.isFile()) log.info(`${shown(file)} has been unpacked before.`);
    else await unpack({ file, handle, compression, target }, deadline, log);
    return target;
  } finally {
    await handle.close();
  }
}

/** Returns a text that is equal only for the same content at the same place. */
async function fingerprint(handle: FileHandle, real: string): Promise<string> {
  const { dev, ino, size, mtimeNs } = await handle.stat({ bigint: true });
  return createHash('sha256').update([real, dev, ino, size, mtimeNs].join('\0')).digest('hex').slice(0, 32);
}

interface Archive {
  /** Its path as the user names it. */
  readonly file: string;
  readonly handle: FileHandle;
  readonly compression: Compression;
  readonly target: string;
}

async function unpack(archive: Archive, deadline: Deadline, log: Logger): Promise<void> {
  const { file, target, compression } = archive;
  const start = performance.now();
  const writer = await ImageWriter.create(partialPath(path.dirname(target), 'unpack'), `Unpacking ${shown(file)}`);
  const source = archive.handle.createReadStream({ start: 0, highWaterMark: 256 * 1024, autoClose: false });
  try {
    await deadline.race(write(decompress(compression, source), writer), `the unpacking of ${shown(file)}`);
    await writer.publish(target, true);
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

async function write(chunks: AsyncIterable<Uint8Array>, writer: ImageWriter): Promise<void> {
  for await (const chunk of chunks) await writer.write(chunk);
}
