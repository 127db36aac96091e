import { close, fstat, ftruncate, write } from 'node:fs';
import { promisify } from 'node:util';

const writeTo = promisify(write);
const sizeOf = promisify(fstat);
const cutTo = promisify(ftruncate);
const closeIt = promisify(close);

/**
 * A log that may come to stand on a full disk: what it has no room for is missing, and the first write that works again begins with
 * words on how much that is. A piece is there whole or not at all.
 *
 * Not for concurrent writes: await one before the next.
 */
export class GapLog {
  private descriptor: number | undefined;
  private missing = 0;

  /**
   * @param file - the descriptor of a file that only grows, or what opens it: asked again by the next write where it throws.
   * @param gap - the words, whole lines, for so many bytes.
   */
  constructor(
    private readonly file: number | (() => number),
    private readonly gap: (missingBytes: number) => string,
  ) {
    if (typeof file === 'number') this.descriptor = file;
  }

  /** @throws what the system says if the bytes cannot be written: they are missing then, and a later write is tried anew. */
  async append(bytes: Buffer): Promise<void> {
    try {
      this.descriptor ??= typeof this.file === 'number' ? this.file : this.file();
      await this.writeWhole(Buffer.concat([this.gapSoFar(), bytes]));
      this.missing = 0;
    } catch (error) {
      this.missing += bytes.length;
      throw error;
    }
  }

  /** Closes the file. Of a gap at its end it tells where it can. */
  async close(): Promise<void> {
    const { descriptor } = this;
    if (descriptor === undefined) return;
    await this.writeWhole(this.gapSoFar()).catch(() => undefined);
    this.descriptor = undefined;
    await closeIt(descriptor);
  }

  private gapSoFar(): Buffer {
    return Buffer.from(this.missing === 0 ? '' : this.gap(this.missing));
  }

  private async writeWhole(bytes: Buffer): Promise<void> {
    const descriptor = this.descriptor ?? -1;
    let done = 0;
    try {
      while (done < bytes.length) done += (await writeTo(descriptor, bytes, done)).bytesWritten;
    } catch (error) {
      // A full disk takes the beginning of a piece.
      if (done > 0) await cutTo(descriptor, (await sizeOf(descriptor)).size - done).catch(() => undefined);
      throw error;
    }
  }
}
