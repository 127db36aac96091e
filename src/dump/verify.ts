import { createHash } from 'node:crypto';
import type { Deadline } from '../shared/deadline.js';
import { DumpError } from './errors.js';
import type { DumpCompression } from './format.js';
import { CHUNK_BYTES, FRAME_ROOM, FrameProof } from './frame.js';
import { BufferRing, inOrder } from './ordered.js';
import type { StoredBytes } from './partial.js';
import { SourceFile } from './source.js';

/** The facts that a stored dump must match. */
export interface Expectation {
  readonly stored: StoredBytes;
  readonly compression: DumpCompression;
  /** Bytes before compression. */
  readonly rawBytes: number;
}

/**
 * Reads a stored dump back from its file and verifies its size, the SHA-256 of its bytes, and, for zstd, that every frame
 * decompresses to as many bytes as went into it, with their checksum.
 *
 * The page cache may answer for the disk. The file was synced before, so a failed write has been reported.
 *
 * @throws DumpError naming the first mismatch.
 * @throws DeadlineError if time runs out.
 */
export async function verifyStored(file: string, expected: Expectation, deadline: Deadline): Promise<void> {
  const source = await SourceFile.open(file);
  try {
    const { stored, compression, rawBytes } = expected;
    source.requireBytes(stored.bytes);
    const offsets = startsOf(stored.pieces);
    const hash = createHash('sha256');
    const proof = new FrameProof();
    const buffers = new BufferRing(FRAME_ROOM);
    await inOrder(
      stored.pieces.length,
      async (index) => {
        const piece = buffers.take(index, stored.pieces[index] ?? 0);
        await source.readInto(piece, offsets[index] ?? 0);
        if (compression === 'zstd') await proof.prove(piece, Math.min(CHUNK_BYTES, rawBytes - index * CHUNK_BYTES));
        return piece;
      },
      async (piece) => {
        hash.update(piece);
      },
      deadline,
      `the verification of ${file}`,
    );
    if (hash.digest('hex') !== stored.sha256) throw damagedError(file);
  } finally {
    await source.close();
  }
}

function startsOf(lengths: readonly number[]): number[] {
  let next = 0;
  return lengths.map((length) => {
    const start = next;
    next += length;
    return start;
  });
}

function damagedError(file: string): DumpError {
  return new DumpError(`The stored dump ${file} does not read back as it was written: its SHA-256 differs.`, {
    remedy: 'Dump again. If it fails again, check the disk.',
  });
}
