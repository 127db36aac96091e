import { close, fstat, ftruncate, open, write } from 'node:fs';
import { promisify } from 'node:util';
import { Deadline } from './deadline.js';

const openAsync = promisify(open);
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
  private hasGaps = false;

  /**
   * @param file - the descriptor of a file that only grows, or a function that opens it. If it rejects, the next write calls it again.
   * @param note - returns whole lines that say how many bytes are missing.
   */
  constructor(
    private readonly file: number | (() => Promise<number>),
    private readonly note: (missingBytes: number) => string,
  ) {
    if (typeof file === 'number') this.descriptor = file;
  }

  /** True once a piece was dropped, also if a note in the file says so. */
  get lossy(): boolean {
    return this.hasGaps;
  }

  /** Writes a piece. @throws the system's error if it cannot: the piece is dropped, and later ones are still accepted. */
  async append(bytes: Buffer): Promise<void> {
    try {
      this.descriptor ??= typeof this.file === 'number' ? this.file : await this.file();
      const noted = this.missing;
      await this.writeWhole(Buffer.concat([this.pendingNote(), bytes]));
      this.missing -= noted;
    } catch (error) {
      this.drop(bytes.length);
      throw error;
    }
  }

  /** Counts bytes as missing that nobody tries to write. */
  drop(bytes: number): void {
    this.missing += bytes;
    this.hasGaps ||= bytes > 0;
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

/**
 * Returns a sentence for each kind of loss of a log, without figures: a loss that grows stays the same sentence.
 *
 * @param truncated - true if the log has dropped what came after its limit.
 * @param lossy - true if it could not be written for a time.
 */
export function logLosses(name: string, { truncated = false, lossy }: { truncated?: boolean; lossy: boolean }): string[] {
  return [
    ...(truncated ? [`${name} is truncated at its limit.`] : []),
    ...(lossy ? [`${name} has gaps: the disk did not take all of it.`] : []),
  ];
}

/** How much of a {@link LogFile} may wait for a disk that does not answer, in bytes. */
const MAX_WAITING = 16 * 2 ** 20;
/** How long {@link LogFile.close} waits for such a disk, in milliseconds. */
const CLOSE_MS = 5000;

/**
 * Writes a {@link LossyLog} in the background: no caller waits for the file, and none sees its errors. Pieces that come during a write
 * are written together afterwards. What a disk that hangs cannot take is dropped, with a note, once more than 16 MiB wait.
 */
export class LogFile {
  private readonly log: LossyLog;
  private waiting: Buffer[] = [];
  private waitingBytes = 0;
  private last: Promise<void> | undefined;
  private closed = false;
  private abandoned = false;

  /**
   * @param file - created with mode 0600, or continued.
   * @param note - as for {@link LossyLog}.
   */
  constructor(file: string, note: (missingBytes: number) => string) {
    this.log = new LossyLog(() => openAsync(file, 'a', 0o600), note);
    this.write(Buffer.alloc(0));
  }

  /** True once something was dropped: it had no room, came after {@link close}, or the disk did not answer until then. */
  get lossy(): boolean {
    return this.abandoned || this.log.lossy;
  }

  /** Queues a piece. Drops it after {@link close}. */
  write(bytes: Buffer): void {
    if (this.closed) {
      this.abandoned ||= bytes.length > 0;
      return;
    }
    if (this.waitingBytes + bytes.length > MAX_WAITING) {
      this.log.drop(bytes.length);
      return;
    }
    this.waiting.push(bytes);
    this.waitingBytes += bytes.length;
    this.last ??= this.drain();
  }

  /** Writes the queue and closes the file. Never rejects. Gives up on a disk that does not answer within {@link CLOSE_MS}. */
  async close(): Promise<void> {
    if (!this.closed) {
      this.closed = true;
      const drained = this.last ?? Promise.resolve();
      this.last = drained.then(() => this.log.close()).catch(() => undefined);
    }
    await Deadline.after(CLOSE_MS)
      .race(this.last ?? Promise.resolve(), 'the disk')
      .catch(() => {
        this.abandoned = true;
      });
  }

  private async drain(): Promise<void> {
    while (this.waiting.length > 0) {
      const bytes = Buffer.concat(this.waiting);
      this.waiting = [];
      this.waitingBytes = 0;
      await this.log.append(bytes).catch(() => undefined);
    }
    if (!this.closed) this.last = undefined;
  }
}
