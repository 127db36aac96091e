import { finished, type Readable } from 'node:stream';
import { errnoOf } from '../../shared/errors.js';

/** The size at which a piece is passed on at once. */
const PIECE_BYTES = 256 * 1024;

/**
 * How long a smaller piece waits for more, in milliseconds. OpenSSH writes 32 KiB at a time, and each piece becomes one message: for
 * 100 MB, the messages alone would take more than a second of processor time while the guest waits.
 */
const GATHER_MS = 10;

/**
 * Reads a stream in larger pieces: the first piece at once, the later ones gathered. Reads no faster than the pieces are taken. A stream
 * that is closed before its end counts as ended.
 *
 * @throws the error of the stream.
 */
export async function* gathered(from: Readable): AsyncGenerator<Buffer, void, undefined> {
  const held = new Held(from);
  for (;;) {
    await held.until(({ size }) => size > 0);
    if (held.size === 0) return held.judgeEnd();
    yield held.take();
    await held.until(({ size }) => size >= PIECE_BYTES, GATHER_MS);
  }
}

/** The bytes that have arrived and were not taken yet. */
class Held {
  size = 0;
  private chunks: Buffer[] = [];
  private end: { readonly error: Error | null | undefined } | undefined;
  private wake: () => void = () => undefined;

  constructor(private readonly from: Readable) {
    from.on('data', (chunk: Buffer) => {
      this.chunks.push(chunk);
      this.size += chunk.length;
      if (this.size >= PIECE_BYTES) from.pause();
      this.wake();
    });
    finished(from, { writable: false }, (error) => {
      this.end = { error };
      this.wake();
    });
  }

  take(): Buffer {
    const piece = Buffer.concat(this.chunks);
    this.chunks = [];
    this.size = 0;
    this.from.resume();
    return piece;
  }

  /** Resolves once `enough` is true, the stream has ended, or the time has passed. */
  async until(enough: (held: Held) => boolean, limitMs?: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.wake = () => {
      if (enough(this) || this.end !== undefined) resolve();
    };
    this.wake();
    const timer = limitMs === undefined ? undefined : setTimeout(resolve, limitMs);
    await promise;
    clearTimeout(timer);
  }

  judgeEnd(): void {
    const error = this.end?.error;
    if (error && errnoOf(error) !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
}
