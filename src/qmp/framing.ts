import { QmpProtocolError } from './errors.js';

const LF = 0x0a;
const MIB = 2 ** 20;
const NOTHING = Buffer.alloc(0);
/** A buffer larger than this is given back once its line is out; a smaller one is kept for the next. */
const KEEP_BYTES = MIB;
const FIRST_BYTES = 64 * 1024;
const NOT_BLANK = /[^ \t\r]/;

/** The largest line accepted unless told otherwise: a reply of 64 MiB (QEMU's own limit for its input) and its envelope. */
const LINE_LIMIT_BYTES = 65 * MIB;

/**
 * Splits a byte stream into the texts of its lines.
 *
 * Guarantees, for any bytes in any split: each line comes out once, in order, as soon as its line feed is in; time is
 * linear in the bytes even if they arrive one at a time; memory is at most about three times the longest line. Lines end
 * in LF or CRLF (QEMU sends CRLF, its guest agent LF); blank ones are skipped. Bytes that are not UTF-8 become U+FFFD.
 */
export class LineFrames {
  // One growing buffer, not a list of chunks: a list costs a hundred bytes of bookkeeping for a chunk of one byte.
  private buffer = NOTHING;
  private used = 0;

  constructor(private readonly limitBytes = LINE_LIMIT_BYTES) {}

  /**
   * Takes the next bytes and returns the lines that they complete.
   *
   * @throws QmpProtocolError if a line is longer than the limit, whether or not it is complete. The stream is useless then.
   */
  push(chunk: Buffer): string[] {
    const lines: string[] = [];
    let start = 0;
    for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, start)) {
      const line = this.complete(chunk, start, end);
      if (NOT_BLANK.test(line)) lines.push(line);
      start = end + 1;
    }
    if (start < chunk.length) this.keep(chunk, start, chunk.length);
    return lines;
  }

  /** The bytes of the line that has begun and not ended. */
  get pendingBytes(): number {
    return this.used;
  }

  private complete(chunk: Buffer, start: number, end: number): string {
    if (this.used === 0) {
      this.checkLength(end - start);
      return text(chunk, start, end);
    }
    this.keep(chunk, start, end);
    const line = text(this.buffer, 0, this.used);
    this.used = 0;
    if (this.buffer.length > KEEP_BYTES) this.buffer = NOTHING;
    return line;
  }

  private keep(chunk: Buffer, start: number, end: number): void {
    const needed = this.used + end - start;
    this.checkLength(needed);
    if (needed > this.buffer.length) {
      const grown = Buffer.allocUnsafeSlow(Math.max(FIRST_BYTES, needed, Math.min(this.limitBytes, 2 * this.buffer.length)));
      this.buffer.copy(grown, 0, 0, this.used);
      this.buffer = grown;
    }
    chunk.copy(this.buffer, this.used, start, end);
    this.used = needed;
  }

  private checkLength(bytes: number): void {
    if (bytes > this.limitBytes) throw new QmpProtocolError(`a message is longer than ${this.limitBytes} bytes`);
  }
}

/** A line without the carriage return of a CRLF. */
function text(bytes: Buffer, start: number, end: number): string {
  return bytes.toString('utf8', start, end > start && bytes[end - 1] === 0x0d ? end - 1 : end);
}
