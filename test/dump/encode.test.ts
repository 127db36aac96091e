import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createZstdDecompress, zstdDecompressSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Image } from '../../src/dump/content.js';
import { encodeImage } from '../../src/dump/encode.js';
import { CHUNK_BYTES } from '../../src/dump/frame.js';
import { PartialFile, type StoredBytes } from '../../src/dump/partial.js';
import { ample, withDirectory } from '../helpers/dump/scratch.js';

function imageOf(bytes: Buffer): Image {
  return {
    bytes: bytes.length,
    async readInto(target, position) {
      // Answer out of order, as a disk may.
      await new Promise((resolve) => setTimeout(resolve, (position / CHUNK_BYTES) % 3));
      bytes.copy(target, 0, position, position + target.length);
      return true;
    },
  };
}

async function encode(image: Image, directory: string, compression: 'zstd' | 'none'): Promise<{ file: string; stored: StoredBytes }> {
  const file = await PartialFile.create(path.join(directory, 'image'));
  try {
    await encodeImage(image, file, compression, ample());
    return { file: file.path, stored: await file.finish() };
  } finally {
    await file.close();
  }
}

async function streamDecompress(file: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  await pipeline(createReadStream(file), createZstdDecompress(), async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) parts.push(chunk);
  });
  return Buffer.concat(parts);
}

/** Runs of zeros, noise and repetition, with lengths around that of a chunk. */
const memory = fc
  .array(
    fc.record({
      kind: fc.constantFrom('zeros', 'noise', 'text'),
      bytes: fc.oneof(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: CHUNK_BYTES - 3, max: CHUNK_BYTES + 3 })),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((runs) =>
    Buffer.concat(
      runs.map(({ kind, bytes }) => (kind === 'noise' ? randomBytes(bytes) : Buffer.alloc(bytes, kind === 'zeros' ? 0 : 'guest memory '))),
    ),
  );

describe('an encoded image', () => {
  test('decompresses to the original with every zstd reader', async () => {
    const property = fc.asyncProperty(memory, async (bytes) => {
      await withDirectory(async (directory) => {
        const { file, stored } = await encode(imageOf(bytes), directory, 'zstd');
        const written = await readFile(file);
        expect(stored).toMatchObject({ bytes: written.length, sha256: createHash('sha256').update(written).digest('hex') });
        expect(zstdDecompressSync(written).equals(bytes)).toBe(true);
        expect((await streamDecompress(file)).equals(bytes)).toBe(true);
        const tool = await promisify(execFile)('zstd', ['-dc', file], { encoding: 'buffer', maxBuffer: 2 ** 26 });
        expect(tool.stdout.equals(bytes)).toBe(true);
      });
    });
    await fc.assert(property, { numRuns: 12 });
  });

  test('has one frame per chunk, each with its size and a checksum', async () => {
    await withDirectory(async (directory) => {
      const { file } = await encode(imageOf(Buffer.concat([randomBytes(CHUNK_BYTES), Buffer.alloc(CHUNK_BYTES + 7)])), directory, 'zstd');
      const { stdout } = await promisify(execFile)('zstd', ['-lv', file]);
      expect(stdout).toMatch(/Frames: 3\b/);
      expect(stdout).toMatch(new RegExp(`${2 * CHUNK_BYTES + 7} B`));
      expect(stdout).toMatch(/XXH64/);
    });
  });

  test('equals the original without compression, with holes for zeros', async () => {
    await withDirectory(async (directory) => {
      const bytes = Buffer.concat([Buffer.alloc(2 * CHUNK_BYTES), randomBytes(CHUNK_BYTES), Buffer.alloc(2 * CHUNK_BYTES + 5)]);
      const { file, stored } = await encode(imageOf(bytes), directory, 'none');
      expect((await readFile(file)).equals(bytes)).toBe(true);
      expect(stored.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
      expect((await stat(file)).blocks * 512).toBeLessThan(2 * CHUNK_BYTES);
    });
  });

  test('has zeros where nothing had to be read, whatever the buffer contained before', async () => {
    await withDirectory(async (directory) => {
      const chunks = 21;
      const sometimes: Image = {
        bytes: chunks * CHUNK_BYTES - 9,
        async readInto(target, position) {
          if ((position / CHUNK_BYTES) % 2 === 0) return false;
          target.fill(0xa5);
          return true;
        },
      };
      const { file } = await encode(sometimes, directory, 'zstd');
      const back = zstdDecompressSync(await readFile(file));
      for (let chunk = 0; chunk < chunks; chunk += 1) {
        const part = back.subarray(chunk * CHUNK_BYTES, (chunk + 1) * CHUNK_BYTES);
        expect(part.equals(Buffer.alloc(part.length, chunk % 2 === 0 ? 0 : 0xa5))).toBe(true);
      }
    });
  });
});
