/** Finds the mark that ends a stream of bytes, and gives on what stands before it, as soon as it is sure not to be the mark. */
export class EndMark {
  private held: Buffer = Buffer.alloc(0);
  private seen = false;
  private readonly mark: Buffer;

  /** @param mark - not empty. */
  constructor(mark: string) {
    this.mark = Buffer.from(mark, 'latin1');
  }

  /** True once the mark has come: everything behind it is dropped. */
  get found(): boolean {
    return this.seen;
  }

  /** Takes the next bytes. @returns those that stand before the mark and have not been given yet; may be empty. */
  push(chunk: Buffer): Buffer {
    if (this.seen) return Buffer.alloc(0);
    const bytes = this.held.length === 0 ? chunk : Buffer.concat([this.held, chunk]);
    const at = bytes.indexOf(this.mark);
    this.seen = at >= 0;
    const end = this.seen ? at : bytes.length - this.beginning(bytes);
    this.held = this.seen ? Buffer.alloc(0) : Buffer.from(bytes.subarray(end));
    return bytes.subarray(0, end);
  }

  /** What was held back and turned out to be no mark: nothing more comes. */
  rest(): Buffer {
    const { held } = this;
    this.held = Buffer.alloc(0);
    return held;
  }

  /** How many bytes at the end of `bytes` could be the beginning of the mark. */
  private beginning(bytes: Buffer): number {
    for (let count = Math.min(this.mark.length - 1, bytes.length); count > 0; count -= 1) {
      if (bytes.subarray(bytes.length - count).equals(this.mark.subarray(0, count))) return count;
    }
    return 0;
  }
}
