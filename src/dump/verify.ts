import { createHash } from 'node:crypto';
import type { Deadline } from '../shared/deadline.js';
import { DumpError } from './errors.js';
import { CHUNK_BYTES, FRAME_ROOM, FrameProof } from './frame.js';
import { BufferRing, inOrder } from './ordered.js';
import type { StoredBytes } from './partial.js';
import { SourceFile } from './source.js';

/** What a stored dump must turn out to be. */
export interface Expectation {
  readonly stored: StoredBytes;
  readonly compression: 'zstd' | 'none';
  /** Bytes before compression. */
  readonly rawBytes: number;
}

/**
 * Reads a stored dump back from its file and proves it: its size, the sha256 of its bytes, and, for zstd, that every
 * frame decompresses to as many bytes as went into it with the checksum they had then.
 *
 * What the disk has not got yet the page cache answers; the file was synced before, so a failed write has been reported.
 *
 * @throws DumpError naming the first thing that is wrong.
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
      `the proof of ${file}`,
    );
    if (hash.digest('hex') !== stored.sha256) throw damaged(file);
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

function damaged(file: string): DumpError {
  return new DumpError(`The stored dump ${file} does not read back as it was written: its sha256 differs.`, {
    remedy: 'Dump again; if it repeats, suspect the disk.',
  });
}
