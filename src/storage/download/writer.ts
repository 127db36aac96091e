import { constants } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { errnoOf, errorText, MaqetError } from '../../shared/errors.js';
import { StorageError } from '../errors.js';
import { requireFreeSpace } from '../free-space.js';
import { shown } from '../image-file.js';

const EXCLUSIVELY = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
/** Bytes that are gathered before they are written. */
const BUFFER_BYTES = 2 ** 20;
/** The least that is left out as a hole. */
const BLOCK_BYTES = 64 * 1024;
const ZEROS = Buffer.alloc(BLOCK_BYTES);
/** So many bytes are written between two looks at the free space: less than what is kept free on any disk that holds images. */
const CHECK_BYTES = 4 * 2 ** 20;

/**
 * An image in the making: a file of its own, mode 0600, which gets its name only when it is whole. Zeros are left out as
 * holes. Writing stops before the disk is full.
 *
 * The owner ends it by {@link ImageWriter.discard}, on every path.
 */
export class ImageWriter {
  readonly #buffer = Buffer.allocUnsafe(BUFFER_BYTES);
  #filled = 0;
  /** Bytes that went to the disk since the free space was looked at. */
  #unchecked = 0;
  /** Where the buffer begins in the file. */
  #flushed = 0;

  private constructor(
    private readonly file: string,
    private readonly handle: FileHandle,
    private readonly what: string,
  ) {}

  /**
   * @param file - created; a name that nobody else uses.
   * @param what - what is being made, as {@link requireFreeSpace} has it.
   * @throws StorageError if it cannot be created, or exists.
   */
  static async create(file: string, what: string): Promise<ImageWriter> {
    try {
      return new ImageWriter(file, await open(file, EXCLUSIVELY, 0o600), what);
    } catch (error) {
      throw asStorageError(error, file);
    }
  }

  /** The bytes it was given so far. */
  get size(): number {
    return this.#flushed + this.#filled;
  }

  /** @throws StorageError when the disk is nearly full, or broken. */
  async write(chunk: Uint8Array): Promise<void> {
    for (let at = 0; at < chunk.length; ) {
      const part = chunk.subarray(at, at + BUFFER_BYTES - this.#filled);
      this.#buffer.set(part, this.#filled);
      this.#filled += part.length;
      at += part.length;
      if (this.#filled === BUFFER_BYTES) await this.#flush();
    }
  }

  /** Makes sure that `bytes` more will fit. @throws StorageError if not. */
  async requireSpace(bytes: number): Promise<void> {
    await requireFreeSpace(path.dirname(this.file), bytes, this.what);
  }

  /** Forgets everything that was written. */
  async restart(): Promise<void> {
    await this.#attempt(this.handle.truncate(0));
    this.#flushed = 0;
    this.#filled = 0;
  }

  /**
   * Ends the writing and gives the file its name, in place of one that has it; nobody can write to it from then on.
   *
   * @param durable - true if the file must be whole also after a crash of the machine; else its reader checks it.
   */
  async publish(target: string, durable: boolean): Promise<void> {
    await this.#flush();
    // A hole at the end is part of the file only once the size says so.
    await this.#attempt(this.handle.truncate(this.#flushed));
    await this.#attempt(this.handle.chmod(0o400));
    if (durable) await this.#attempt(this.handle.sync());
    await this.#attempt(rename(this.file, target));
  }

  /** Frees everything, and removes the file if it does not have its name yet. Never throws. */
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
  return new StorageError(`The file ${shown(file)} cannot be written (${errnoOf(error) ?? errorText(error)}).`, {
    remedy: 'Check that its folder belongs to this user and that its disk works and has free space.',
    cause: error,
  });
}
