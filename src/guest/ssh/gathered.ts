import { finished, type Readable } from 'node:stream';
import { errnoOf } from '../../shared/errors.js';

/** A piece is handed on once it has this size. */
const PIECE_BYTES = 256 * 1024;

/**
 * A smaller one waits this long for more, in milliseconds. OpenSSH gives out 32 KiB at a time, and each piece goes to its taker in a
 * message of its own: for 100 MB that alone would be more than a second of processor time, with the guest waiting meanwhile.
 */
const GATHER_MS = 10;

/**
 * What comes from a stream, in larger pieces: the first at once, the later ones gathered. The stream is read no faster than its pieces
 * are taken. One that is closed before its end has ended.
 *
 * @throws what the stream fails with.
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

/** What has come and was not taken yet. */
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

  /** Resolves once `enough` is true, the stream has ended, or the time is over. */
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
