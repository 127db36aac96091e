import { createHash, randomBytes } from 'node:crypto';
import { open, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DumpError } from '../../src/dump/errors.js';
import { CHUNK_BYTES, compressFrame } from '../../src/dump/frame.js';
import { type Expectation, verifyStored } from '../../src/dump/verify.js';
import { Deadline } from '../../src/shared/deadline.js';
import { DeadlineError } from '../../src/shared/errors.js';
import { ample, withDirectory } from '../helpers/dump/scratch.js';

const LAST_BYTES = 1000;
let frames: Buffer[];
let zstd: Expectation;
let none: Expectation;

function expectation(pieces: readonly Buffer[], compression: 'zstd' | 'none', rawBytes: number): Expectation {
  const whole = Buffer.concat(pieces);
  const sha256 = createHash('sha256').update(whole).digest('hex');
  return { stored: { bytes: whole.length, sha256, pieces: pieces.map((p) => p.length) }, compression, rawBytes };
}

beforeAll(async () => {
  const zeros = await compressFrame(Buffer.alloc(CHUNK_BYTES));
  const text = await compressFrame(Buffer.alloc(CHUNK_BYTES, 'all the same but for the '));
  frames = [zeros, zeros, text, await compressFrame(randomBytes(CHUNK_BYTES)), zeros, await compressFrame(randomBytes(LAST_BYTES))];
  zstd = expectation(frames, 'zstd', 5 * CHUNK_BYTES + LAST_BYTES);
  none = expectation(frames, 'none', Buffer.concat(frames).length);
});

async function stored(bytes: Buffer, body: (file: string) => Promise<void>): Promise<void> {
  await withDirectory(async (directory) => {
    const file = path.join(directory, 'stored');
    await writeFile(file, bytes);
    await body(file);
  });
}

describe('a stored dump', () => {
  test('is accepted as it was written', async () => {
    await stored(Buffer.concat(frames), async (file) => {
      await verifyStored(file, zstd, ample());
      await verifyStored(file, none, ample());
    });
  });

  test('is refused with any single bit flipped, compressed or not', async () => {
    const whole = Buffer.concat(frames);
    const property = fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(7), fc.constantFrom(zstd, none), async (at, bit, expected) => {
      await stored(whole, async (file) => {
        const handle = await open(file, 'r+');
        await handle.write(Buffer.from([(whole[at] ?? 0) ^ (1 << bit)]), 0, 1, at);
        await handle.close();
        await expect(verifyStored(file, expected, ample())).rejects.toThrow(DumpError);
      });
    });
    await fc.assert(property, { numRuns: 40 });
  });

  test('is refused if a frame has the wrong number of bytes, even if its hash is right', async () => {
    const shortened = [...frames.slice(0, 3), await compressFrame(randomBytes(CHUNK_BYTES - 1)), ...frames.slice(4)];
    await stored(Buffer.concat(shortened), async (file) => {
      const expected = expectation(shortened, 'zstd', zstd.rawBytes);
      await expect(verifyStored(file, expected, ample())).rejects.toThrow(
        `decompresses to ${CHUNK_BYTES - 1} bytes instead of ${CHUNK_BYTES}`,
      );
    });
  });

  test('is refused if a frame is damaged, even if its hash is right', async () => {
    const damaged = frames.map((frame) => Buffer.from(frame));
    damaged[4]?.writeUInt8((damaged[4][30] ?? 0) ^ 4, 30);
    await stored(Buffer.concat(damaged), async (file) => {
      await expect(verifyStored(file, expectation(damaged, 'zstd', zstd.rawBytes), ample())).rejects.toThrow(/cannot be decompressed/);
    });
  });

  test('is refused if one of many equal frames is damaged, even if its hash is right', async () => {
    const zeros = frames[0] ?? Buffer.alloc(0);
    for (let at = 0; at < 12; at += 1) {
      const alike = Array.from({ length: 12 }, () => Buffer.from(zeros));
      alike[at]?.fill(0xff, 30, 40);
      await stored(Buffer.concat(alike), async (file) => {
        const expected = expectation(alike, 'zstd', 12 * CHUNK_BYTES);
        await expect(verifyStored(file, expected, ample())).rejects.toThrow(/cannot be decompressed/);
      });
    }
  });

  test('is refused with both sizes if it is truncated', async () => {
    await stored(Buffer.concat(frames), async (file) => {
      await truncate(file, 100);
      await expect(verifyStored(file, zstd, ample())).rejects.toThrow(`has 100 bytes instead of ${zstd.stored.bytes}`);
    });
  });

  test('is not verified after the deadline', async () => {
    await stored(Buffer.concat(frames), async (file) => {
      await expect(verifyStored(file, zstd, Deadline.after(0))).rejects.toThrow(DeadlineError);
    });
  });
});
