import type { FileHandle } from 'node:fs/promises';

/**
 * The maximum size of a record in bytes, with its newline. A command with larger arguments is refused, so that every log can be read
 * line by line in bounded memory.
 */
export const MAX_RECORD_BYTES = 1024 * 1024;

const CHUNK_BYTES = 256 * 1024;
const NEWLINE = 0x0a;

/** A line of the log without its newline. A line that is `tooLong` is truncated and ends the iteration. */
export interface RawLine {
  readonly bytes: Buffer;
  /** False if the newline is missing. */
  readonly terminated: boolean;
  readonly tooLong: boolean;
}

/** Reads a file from its start, without moving its position or closing it. */
export async function* readChunks(handle: FileHandle): AsyncGenerator<Buffer> {
  for (let position = 0; ; ) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(CHUNK_BYTES), 0, CHUNK_BYTES, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

/** Splits chunks into lines at LF only. Holds at most {@link MAX_RECORD_BYTES} and one chunk at a time. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<RawLine> {
  let held: Buffer[] = [];
  let heldBytes = 0;
  for await (const chunk of chunks) {
    let rest = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    for (let end = rest.indexOf(NEWLINE); end >= 0; end = rest.indexOf(NEWLINE)) {
      const bytes = Buffer.concat([...held, rest.subarray(0, end)]);
      yield { bytes, terminated: true, tooLong: bytes.length >= MAX_RECORD_BYTES };
      if (bytes.length >= MAX_RECORD_BYTES) return;
      rest = rest.subarray(end + 1);
      held = [];
      heldBytes = 0;
    }
    if (rest.length === 0) continue;
    held.push(Buffer.from(rest));
    heldBytes += rest.length;
    if (heldBytes >= MAX_RECORD_BYTES) {
      yield { bytes: Buffer.concat(held).subarray(0, MAX_RECORD_BYTES), terminated: false, tooLong: true };
      return;
    }
  }
  if (heldBytes > 0) yield { bytes: Buffer.concat(held), terminated: false, tooLong: false };
}
