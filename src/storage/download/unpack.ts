import { createHash } from 'node:crypto';
import { type FileHandle, lstat } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Deadline } from '../../shared/deadline.js';
import { openHostFile } from '../../shared/host-paths.js';
import type { Logger } from '../../shared/logger.js';
import { formatBytes, formatDuration } from '../../shared/units.js';
import { oneLine } from '../../shared/untrusted-text.js';
import { StorageError } from '../errors.js';
import { inspectImageFile, shown } from '../image-file.js';
import { type Compression, compressionOf, damageOf, decompress, MAGIC_BYTES } from './compression.js';
import { openStore, partialPath } from './store.js';
import { ImageWriter } from './writer.js';

/**
 * Unpacks an image that is compressed with gzip, xz or zstd, as its first bytes tell; any other file is left as it is.
 *
 * What was unpacked stays in the folder, for other VMs of the job. It is known by the path, size and time of the file.
 *
 * Guarantees: the file itself is never written to; memory is bounded; zeros become holes; unpacking stops before the disk
 * is full, however much an archive holds; a failure leaves no file.
 *
 * @param directory - made if something is to be unpacked.
 * @returns the absolute path of a file that is not compressed.
 * @throws StorageError naming the file, if it cannot be read, is damaged, or does not fit the disk.
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
    if ((await lstat(target).catch(() => undefined))?.isFile()) log.info(`${shown(file)} is unpacked already.`);
    else await unpack({ file, handle, compression, target }, deadline, log);
    return target;
  } finally {
    await handle.close();
  }
}

/** Equal only for the same content at the same place. */
async function fingerprint(handle: FileHandle, real: string): Promise<string> {
  const { dev, ino, size, mtimeNs } = await handle.stat({ bigint: true });
  return createHash('sha256').update([real, dev, ino, size, mtimeNs].join('\0')).digest('hex').slice(0, 32);
}

interface Archive {
  /** As the user names it. */
  readonly file: string;
  readonly handle: FileHandle;
  readonly compression: Compression;
  readonly target: string;
}

async function unpack(archive: Archive, deadline: Deadline, log: Logger): Promise<void> {
  const { file, target, compression } = archive;
  const start = performance.now();
  const writer = await ImageWriter.create(partialPath(path.dirname(target), 'unpack'), `The unpacking of ${shown(file)}`);
  const source = archive.handle.createReadStream({ start: 0, highWaterMark: 256 * 1024, autoClose: false });
  try {
    await deadline.race(write(decompress(compression, source), writer), `${shown(file)} to be unpacked`);
    await writer.publish(target, true);
    const took = formatDuration(performance.now() - start);
    log.info(`Unpacked ${shown(file)} (${compression}): ${formatBytes(writer.size)} in ${took}.`);
  } catch (error) {
    const damage = damageOf(error);
    if (damage === undefined) throw error;
    const { reason, remedy } = damage;
    throw new StorageError(`The image ${shown(file)} cannot be unpacked (${compression}): ${oneLine(reason, 200)}.`, {
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
