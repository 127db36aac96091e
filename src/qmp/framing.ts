import { QmpProtocolError } from './errors.js';

const LF = 0x0a;
const MIB = 2 ** 20;
const NOTHING = Buffer.alloc(0);
/** A larger buffer is released after its line. A smaller one is kept for the next line. */
const KEEP_BYTES = MIB;
const FIRST_BYTES = 64 * 1024;
const NOT_BLANK = /[^ \t\r]/;

/** The default limit of a line: a reply of 64 MiB (the limit of QEMU's own input) and its envelope. */
const LINE_LIMIT_BYTES = 65 * MIB;

/**
 * Splits a byte stream into the texts of its lines.
 *
 * Guarantees for any bytes in chunks of any size:
 * - Each line is returned once, in order, as soon as its line feed has arrived.
 * - The time is linear in the bytes, even if they arrive one at a time.
 * - The memory is at most about three times the longest line.
 *
 * Lines end in LF or CRLF (QEMU sends CRLF, its guest agent LF), and blank lines are skipped. Invalid UTF-8 becomes U+FFFD.
 */
export class LineFrames {
  // One growing buffer instead of a list of chunks, which would cost a hundred bytes of bookkeeping for a chunk of one byte.
  private buffer = NOTHING;
  private used = 0;

  constructor(private readonly limitBytes = LINE_LIMIT_BYTES) {}

  /**
   * Adds the next bytes and returns the lines that they complete.
   *
   * @throws QmpProtocolError if a line is longer than the limit, even before it is complete. The stream is unusable then.
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

  /** The number of bytes of the incomplete line. */
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

/** Decodes a line, without the carriage return of a CRLF. */
function text(bytes: Buffer, start: number, end: number): string {
  return bytes.toString('utf8', start, end > start && bytes[end - 1] === 0x0d ? end - 1 : end);
}
