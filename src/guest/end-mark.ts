/** Finds the mark that ends a stream of bytes, and passes on the bytes before it as soon as they cannot be part of the mark. */
export class EndMark {
  private held: Buffer = Buffer.alloc(0);
  private seen = false;
  private readonly mark: Buffer;

  /** @param mark - not empty. */
  constructor(mark: string) {
    this.mark = Buffer.from(mark, 'latin1');
  }

  /** True once the mark was found. Everything after it is dropped. */
  get found(): boolean {
    return this.seen;
  }

  /** Takes the next bytes. @returns the bytes before the mark that were not passed on yet. May be empty. */
  push(chunk: Buffer): Buffer {
    if (this.seen) return Buffer.alloc(0);
    const bytes = this.held.length === 0 ? chunk : Buffer.concat([this.held, chunk]);
    const at = bytes.indexOf(this.mark);
    this.seen = at >= 0;
    const end = this.seen ? at : bytes.length - beginningAtEnd(bytes, this.mark);
    this.held = this.seen ? Buffer.alloc(0) : Buffer.from(bytes.subarray(end));
    return bytes.subarray(0, end);
  }

  /** Returns the bytes that were held back, when the stream has ended without the mark. */
  rest(): Buffer {
    const { held } = this;
    this.held = Buffer.alloc(0);
    return held;
  }
}

/** Counts the bytes at the end of `bytes` that could be the beginning of the mark. */
export function beginningAtEnd(bytes: Buffer, mark: Buffer): number {
  for (let count = Math.min(mark.length - 1, bytes.length); count > 0; count -= 1) {
    if (bytes.subarray(bytes.length - count).equals(mark.subarray(0, count))) return count;
  }
  return 0;
}
