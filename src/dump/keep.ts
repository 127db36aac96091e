import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Deadline } from '../shared/deadline.js';
import { CHUNK_BYTES } from './frame.js';
import { BufferRing, inOrder } from './ordered.js';
import { moveDurably } from './partial.js';
import type { SourceFile } from './source.js';

/**
 * Stores a dump that is already what it shall be, without a second copy of it on the disk: synced, hashed, renamed.
 *
 * @param target - its new path on the same file system, where nothing exists, or its present one.
 * @throws DumpError if the source changes meanwhile; it then keeps its name.
 */
export async function keepInPlace(source: SourceFile, target: string, deadline: Deadline): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  const buffers = new BufferRing(CHUNK_BYTES);
  await source.settle();
  await inOrder(
    Math.ceil(source.bytes / CHUNK_BYTES),
    async (index) => {
      const position = index * CHUNK_BYTES;
      const chunk = buffers.take(index, Math.min(CHUNK_BYTES, source.bytes - position));
      await source.readInto(chunk, position);
      return chunk;
    },
    async (chunk) => {
      hash.update(chunk);
    },
    deadline,
    `${source.path} to be hashed`,
  );
  await source.requireUnchanged();
  if (path.resolve(source.path) !== path.resolve(target)) await moveDurably(source.path, target);
  return { bytes: source.bytes, sha256: hash.digest('hex') };
}
