/** A zstd stream is invalid. The message continues a sentence. */
export class ZstdFrameError extends Error {}

/** Little-endian magic numbers (RFC 8878 §3.1). Those of skippable frames differ in their last four bits. */
const FRAME_MAGIC = 0xfd2fb528;
const SKIPPABLE_MAGIC = 0x184d2a50;
const SKIPPABLE_MASK = 0xfffffff0;

const DICTIONARY_ID_BYTES = [0, 1, 2, 4];
const CONTENT_SIZE_BYTES = [0, 2, 4, 8];
const CHECKSUM_BYTES = 4;
const RLE_BLOCK = 1;
const RESERVED_BLOCK = 3;

/**
 * Splits a zstd stream at the ends of its frames: no chunk contains bytes of two frames. Node's decoder needs this: it silently
 * drops whatever follows a frame in the same chunk (seen with 24.21), and pzstd, seekable formats and plain concatenation make
 * files of several frames.
 *
 * @throws ZstdFrameError for an invalid stream, or one that ends within a frame (older versions of Node do not notice).
 */
export async function* zstdFrames(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const scanner = new FrameScanner();
  for await (const chunk of source) {
    let start = 0;
    for (let at = 0; at < chunk.length; ) {
      at = scanner.advance(chunk, at);
      if (!scanner.betweenFrames) continue;
      yield chunk.subarray(start, at);
      start = at;
    }
    if (start < chunk.length) yield chunk.subarray(start);
  }
  if (!scanner.betweenFrames) throw new ZstdFrameError('it is truncated');
}

type Field = 'magic' | 'skippable-size' | 'descriptor' | 'block';

const FIELD_BYTES: Readonly<Record<Field, number>> = { magic: 4, 'skippable-size': 4, descriptor: 1, block: 3 };

/** Follows the headers of frames and blocks, and skips their contents. */
class FrameScanner {
  #field: Field = 'magic';
  #value = 0;
  #read = 0;
  /** Bytes until the next field. */
  #skip = 0;
  #checksum = false;

  get betweenFrames(): boolean {
    return this.#field === 'magic' && this.#read === 0 && this.#skip === 0;
  }

  /** Consumes at least one byte, and none beyond the end of a frame. Returns where it stopped. */
  advance(chunk: Buffer, at: number): number {
    if (this.#skip > 0) {
      const taken = Math.min(this.#skip, chunk.length - at);
      this.#skip -= taken;
      return at + taken;
    }
    // Not `<<`, whose result is signed.
    this.#value += (chunk[at] ?? 0) * 2 ** (8 * this.#read);
    this.#read += 1;
    if (this.#read === FIELD_BYTES[this.#field]) {
      const value = this.#value;
      this.#value = 0;
      this.#read = 0;
      this.#field = this.#next(value);
    }
    return at + 1;
  }

  /** Interprets a complete field. Returns the field that follows the bytes to skip. */
  #next(value: number): Field {
    switch (this.#field) {
      case 'magic':
        if (value === FRAME_MAGIC) return 'descriptor';
        if ((value & SKIPPABLE_MASK) >>> 0 === SKIPPABLE_MAGIC) return 'skippable-size';
        throw new ZstdFrameError('something else follows it');
      case 'skippable-size':
        this.#skip = value;
        return 'magic';
      case 'descriptor':
        this.#skip = headerBytes(value);
        this.#checksum = (value & 0b100) !== 0;
        return 'block';
      case 'block':
        return this.#block(value);
    }
  }

  #block(header: number): Field {
    const type = (header >> 1) & 0b11;
    if (type === RESERVED_BLOCK) throw new ZstdFrameError('it has a block of an unknown type');
    const isLast = (header & 1) !== 0;
    this.#skip = (type === RLE_BLOCK ? 1 : header >> 3) + (isLast && this.#checksum ? CHECKSUM_BYTES : 0);
    return isLast ? 'magic' : 'block';
  }
}

/** Returns the number of bytes of a frame's header after its descriptor. */
function headerBytes(descriptor: number): number {
  const contentSize = descriptor >> 6;
  const singleSegment = (descriptor & 0b10_0000) !== 0;
  // A single segment has no window descriptor and a content size of at least one byte.
  const window = singleSegment ? 0 : 1;
  const content = singleSegment && contentSize === 0 ? 1 : (CONTENT_SIZE_BYTES[contentSize] ?? 0);
  return window + (DICTIONARY_ID_BYTES[descriptor & 0b11] ?? 0) + content;
}
