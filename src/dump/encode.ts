import type { Deadline } from '../shared/deadline.js';
import type { Image } from './content.js';
import type { DumpCompression } from './format.js';
import { CHUNK_BYTES, compressFrame, isZero, ZeroFrame } from './frame.js';
import { BufferRing, inOrder } from './ordered.js';
import type { PartialFile } from './partial.js';

interface Piece {
  readonly bytes: Buffer;
  readonly zeros: boolean;
}

/**
 * Writes an image to a file, chunk by chunk, compressed on all processors. Memory stays flat: holds at most `CHUNKS_IN_FLIGHT`
 * chunks and their frames, however large the image is.
 *
 * @throws DumpError if the source ends early or the disk is full; DeadlineError if time runs out.
 */
export async function encodeImage(image: Image, file: PartialFile, compression: DumpCompression, deadline: Deadline): Promise<void> {
  const zeroFrame = new ZeroFrame();
  const buffers = new BufferRing(CHUNK_BYTES);
  const encode = async (index: number): Promise<Piece> => {
    const position = index * CHUNK_BYTES;
    const chunk = buffers.take(index, Math.min(CHUNK_BYTES, image.bytes - position));
    const read = await image.readInto(chunk, position);
    if (!read) chunk.fill(0);
    const zeros = !read || isZero(chunk);
    if (compression === 'none') return { bytes: chunk, zeros };
    const frame = zeros && chunk.length === CHUNK_BYTES ? zeroFrame.get() : compressFrame(chunk);
    return { bytes: await frame, zeros: false };
  };
  await inOrder(
    Math.ceil(image.bytes / CHUNK_BYTES),
    encode,
    async (piece) => await file.append(piece.bytes, piece.zeros),
    deadline,
    `writing ${file.path}`,
  );
}
