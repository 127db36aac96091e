import { once } from 'node:events';
import { crc32, createInflateRaw, type InflateRaw } from 'node:zlib';
import { reportedElsewhere } from '../../shared/deadline.js';

/** A gzip stream is invalid. The message continues a sentence. */
export class GzipError extends Error {}

const HEADER_BYTES = 10;
const TRAILER_BYTES = 8;
const MAGIC = 0x8b1f;
const DEFLATE = 8;
/** Flags of a header (RFC 1952 §2.3.1): a checksum, extra bytes, a name and a comment follow. */
const [FHCRC, FEXTRA, FNAME, FCOMMENT, RESERVED] = [2, 4, 8, 16, 0xe0];

/**
 * Unpacks all members of a gzip stream, as `gzip` does: bytes after the last member that begin no other one are skipped. Node's decoder
 * fails there, and loses output before them. Always reads its source to the end.
 *
 * @param onTrailing - called once if there are such bytes, except zeros, with which archives are padded.
 * @throws GzipError for a stream that is damaged or ends within a member; zlib's errors.
 */
export async function* gunzip(source: AsyncIterable<Buffer>, onTrailing: () => void): AsyncGenerator<Buffer> {
  const input = new Input(source);
  for (let first = true; ; first = false) {
    const magic = await input.peek(2);
    if (!first && (magic.length < 2 || magic.readUInt16LE() !== MAGIC)) break;
    await skipHeader(input);
    yield* inflate(input);
  }
  if ((await input.peek(1))[0]) onTrailing();
  await input.drain();
}

async function skipHeader(input: Input): Promise<void> {
  const header = await input.take(HEADER_BYTES);
  const flags = header[3] ?? 0;
  if (header.readUInt16LE() !== MAGIC || header[2] !== DEFLATE || (flags & RESERVED) !== 0) throw new GzipError('it has an unknown header');
  if (flags & FEXTRA) await input.take((await input.take(2)).readUInt16LE());
  for (const text of [FNAME, FCOMMENT]) if (flags & text) while ((await input.take(1))[0] !== 0);
  if (flags & FHCRC) await input.take(2);
}

/** Unpacks one member, and checks its length and checksum. */
async function* inflate(input: Input): AsyncGenerator<Buffer> {
  const decoder = createInflateRaw({ chunkSize: 256 * 1024 });
  // The iteration below throws it.
  decoder.on('error', () => undefined);
  const feeding = feed(input, decoder);
  feeding.catch((error: Error) => decoder.destroy(error));
  let [sum, size] = [0, 0];
  try {
    for await (const chunk of decoder as AsyncIterable<Buffer>) {
      sum = crc32(chunk, sum);
      size = (size + chunk.length) % 2 ** 32;
      yield chunk;
    }
  } finally {
    decoder.destroy();
  }
  await feeding;
  const trailer = await input.take(TRAILER_BYTES);
  if (trailer.readUInt32LE(0) !== sum) throw new GzipError('its checksum is wrong');
  if (trailer.readUInt32LE(4) !== size) throw new GzipError('its length is wrong');
}

/** Feeds a decoder until it has all of its member, and gives the rest back to the input. */
async function feed(input: Input, decoder: InflateRaw): Promise<void> {
  const ended = Promise.race([once(decoder, 'end'), once(decoder, 'close')]).then(() => undefined);
  reportedElsewhere(ended);
  let fed = 0;
  while (!decoder.readableEnded && !decoder.destroyed) {
    const chunk = await input.next();
    if (chunk === undefined) {
      decoder.end();
      await ended;
      return;
    }
    fed += chunk.length;
    const written = new Promise<void>((resolve) => decoder.write(chunk, () => resolve()));
    await Promise.race([written, ended]);
    const rest = fed - decoder.bytesWritten;
    if (rest > 0) {
      await ended;
      input.giveBack(chunk.subarray(chunk.length - rest));
      return;
    }
  }
}

/** Reads bytes of a stream in any portions. */
class Input {
  private readonly source: AsyncIterator<Buffer>;
  private rest = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.source = source[Symbol.asyncIterator]();
  }

  /** Returns the next bytes, however many, or undefined at the end. */
  async next(): Promise<Buffer | undefined> {
    const { rest } = this;
    this.rest = Buffer.alloc(0);
    if (rest.length > 0) return rest;
    const { done, value } = await this.source.next();
    return done === true ? undefined : value;
  }

  giveBack(bytes: Buffer): void {
    this.rest = Buffer.concat([bytes, this.rest]);
  }

  /** Returns the next bytes without taking them: fewer than `count` only at the end. */
  async peek(count: number): Promise<Buffer> {
    while (this.rest.length < count) {
      const { done, value } = await this.source.next();
      if (done === true) break;
      this.rest = Buffer.concat([this.rest, value]);
    }
    return this.rest.subarray(0, count);
  }

  /** @throws GzipError if the stream ends before */
  async take(count: number): Promise<Buffer> {
    const bytes = await this.peek(count);
    if (bytes.length < count) throw new GzipError('it is truncated');
    this.rest = this.rest.subarray(count);
    return bytes;
  }

  async drain(): Promise<void> {
    while ((await this.next()) !== undefined);
  }
}
