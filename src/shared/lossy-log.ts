import { close, fstat, ftruncate, openSync, write } from 'node:fs';
import { promisify } from 'node:util';

const writeAsync = promisify(write);
const fstatAsync = promisify(fstat);
const ftruncateAsync = promisify(ftruncate);
const closeAsync = promisify(close);

/**
 * A log that survives a full disk. It drops what it cannot write, and its next successful write starts with a note that says how many
 * bytes are missing. Each piece is written whole or not at all.
 *
 * Not for concurrent writes: await one before the next.
 */
export class LossyLog {
  private descriptor: number | undefined;
  private missing = 0;

  /**
   * @param file - the descriptor of a file that only grows, or a function that opens it. If it throws, the next write calls it again.
   * @param note - returns whole lines that say how many bytes are missing.
   */
  constructor(
    private readonly file: number | (() => number),
    private readonly note: (missingBytes: number) => string,
  ) {
    if (typeof file === 'number') this.descriptor = file;
  }

  /** Writes a piece. @throws the system's error if it cannot: the piece is dropped, and later ones are still accepted. */
  async append(bytes: Buffer): Promise<void> {
    try {
      this.descriptor ??= typeof this.file === 'number' ? this.file : this.file();
      await this.writeWhole(Buffer.concat([this.pendingNote(), bytes]));
      this.missing = 0;
    } catch (error) {
      this.missing += bytes.length;
      throw error;
    }
  }

  /** Closes the file, after a note about missing bytes at its end if that can be written. */
  async close(): Promise<void> {
    const { descriptor } = this;
    if (descriptor === undefined) return;
    await this.writeWhole(this.pendingNote()).catch(() => undefined);
    this.descriptor = undefined;
    await closeAsync(descriptor);
  }

  private pendingNote(): Buffer {
    return Buffer.from(this.missing === 0 ? '' : this.note(this.missing));
  }

  private async writeWhole(bytes: Buffer): Promise<void> {
    const descriptor = this.descriptor ?? -1;
    let done = 0;
    try {
      while (done < bytes.length) done += (await writeAsync(descriptor, bytes, done)).bytesWritten;
    } catch (error) {
      // A full disk accepts the beginning of a piece.
      if (done > 0) await ftruncateAsync(descriptor, (await fstatAsync(descriptor)).size - done).catch(() => undefined);
      throw error;
    }
  }
}

/** Writes a {@link LossyLog} in the background: no caller waits for the file, and none sees its errors. */
export class LogFile {
  private readonly log: LossyLog;
  private last: Promise<void> = Promise.resolve();
  private closed = false;

  /**
   * @param file - created with mode 0600, or continued.
   * @param note - as for {@link LossyLog}.
   */
  constructor(file: string, note: (missingBytes: number) => string) {
    this.log = new LossyLog(() => openSync(file, 'a', 0o600), note);
    this.write(Buffer.alloc(0));
  }

  /** Queues a piece. Does nothing after {@link close}. */
  write(bytes: Buffer): void {
    if (this.closed) return;
    this.last = this.last.then(() => this.log.append(bytes)).catch(() => undefined);
  }

  /** Writes the queue and closes the file. Never rejects. */
  async close(): Promise<void> {
    this.closed = true;
    this.last = this.last.then(() => this.log.close()).catch(() => undefined);
    await this.last;
  }
}
