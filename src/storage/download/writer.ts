import { constants } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { errnoOf, errorText, MaqetError } from '../../shared/errors.js';
import { StorageError, shown } from '../errors.js';
import { requireFreeSpace } from '../file-system.js';

const EXCLUSIVELY = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
/** Bytes to collect before they are written. */
const BUFFER_BYTES = 2 ** 20;
/** The smallest hole. */
const BLOCK_BYTES = 64 * 1024;
const ZEROS = Buffer.alloc(BLOCK_BYTES);
/** Bytes to write between two checks of the free space: less than the reserve of any disk that has room for images. */
const CHECK_BYTES = 4 * 2 ** 20;

/**
 * Writes an image to its own file, mode 0600, which gets its name only when it is complete. Zeros become holes. Writing stops
 * before the disk is full.
 *
 * The owner calls {@link ImageWriter.discard} on every path.
 */
export class ImageWriter {
  readonly #buffer = Buffer.allocUnsafe(BUFFER_BYTES);
  #filled = 0;
  /** Bytes written since the last check of the free space. */
  #unchecked = 0;
  /** Where the buffer starts in the file. */
  #flushed = 0;

  private constructor(
    private readonly file: string,
    private readonly handle: FileHandle,
    private readonly what: string,
  ) {}

  /**
   * Creates the file.
   *
   * @param file - a path that nobody else uses.
   * @param what - what is being written, as in {@link requireFreeSpace}.
   * @throws StorageError if it cannot be created, or exists.
   */
  static async create(file: string, what: string): Promise<ImageWriter> {
    try {
      return new ImageWriter(file, await open(file, EXCLUSIVELY, 0o600), what);
    } catch (error) {
      throw asStorageError(error, file);
    }
  }

  /** Bytes passed to {@link ImageWriter.write} so far. */
  get size(): number {
    return this.#flushed + this.#filled;
  }

  /** Appends bytes. @throws StorageError when the disk is nearly full or broken. */
  async write(chunk: Uint8Array): Promise<void> {
    for (let at = 0; at < chunk.length; ) {
      const part = chunk.subarray(at, at + BUFFER_BYTES - this.#filled);
      this.#buffer.set(part, this.#filled);
      this.#filled += part.length;
      at += part.length;
      if (this.#filled === BUFFER_BYTES) await this.#flush();
    }
  }

  /** Makes sure that `bytes` more bytes fit. @throws StorageError if not. */
  async requireSpace(bytes: number): Promise<void> {
    await requireFreeSpace(path.dirname(this.file), bytes, this.what);
  }

  /** Discards everything that was written so far. */
  async restart(): Promise<void> {
    await this.#attempt(this.handle.truncate(0));
    this.#flushed = 0;
    this.#filled = 0;
  }

  /**
   * Completes the file, makes it read-only and gives it its name, replacing any file of that name.
   *
   * @param durable - true if the file must survive a crash of the machine. Otherwise its reader checks it.
   */
  async publish(target: string, durable: boolean): Promise<void> {
    await this.#flush();
    // A hole at the end becomes part of the file only through its size.
    await this.#attempt(this.handle.truncate(this.#flushed));
    await this.#attempt(this.handle.chmod(0o400));
    if (durable) await this.#attempt(this.handle.sync());
    await this.#attempt(rename(this.file, target));
  }

  /** Frees everything, and removes the file unless it has been published. Never throws. */
  async discard(): Promise<void> {
    await this.handle.close().catch(() => undefined);
    await rm(this.file, { force: true }).catch(() => undefined);
  }

  async #flush(): Promise<void> {
    const end = this.#filled;
    for (let at = 0; at < end; ) {
      const zeros = this.#isHole(at);
      let next = at;
      while (next < end && this.#isHole(next) === zeros) next = Math.min(end, next + BLOCK_BYTES);
      if (!zeros) await this.#put(this.#buffer.subarray(at, next), this.#flushed + at);
      at = next;
    }
    this.#flushed += end;
    this.#filled = 0;
  }

  #isHole(at: number): boolean {
    const end = Math.min(at + BLOCK_BYTES, this.#filled);
    return this.#buffer.compare(ZEROS, 0, end - at, at, end) === 0;
  }

  async #put(bytes: Buffer, position: number): Promise<void> {
    if (this.#unchecked >= CHECK_BYTES) {
      await this.requireSpace(0);
      this.#unchecked = 0;
    }
    for (let done = 0; done < bytes.length; ) {
      const { bytesWritten } = await this.#attempt(this.handle.write(bytes, done, bytes.length - done, position + done));
      done += bytesWritten;
    }
    this.#unchecked += bytes.length;
  }

  async #attempt<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      throw asStorageError(error, this.file);
    }
  }
}

function asStorageError(error: unknown, file: string): MaqetError {
  if (error instanceof MaqetError) return error;
  return new StorageError(`Could not write the file ${shown(file)} (${errnoOf(error) ?? errorText(error)}).`, {
    remedy: 'Check that its directory belongs to this user, and that its disk works and has free space.',
    cause: error,
  });
}
