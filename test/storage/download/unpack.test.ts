import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { constants, createZstdCompress, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Deadline } from '../../../src/shared/deadline.js';
import { DeadlineError } from '../../../src/shared/errors.js';
import type { Logger } from '../../../src/shared/logger.js';
import { gunzip } from '../../../src/storage/download/gzip-members.js';
import { unpackedSha256, unpackImage } from '../../../src/storage/download/unpack.js';
import { ImageWriter } from '../../../src/storage/download/writer.js';
import { zstdFrames } from '../../../src/storage/download/zstd-frames.js';
import { StorageError } from '../../../src/storage/errors.js';
import { ensurePrograms } from '../../helpers/packages.js';
import { failure } from '../../helpers/storage/remote.js';

const silent = (): void => undefined;
const log: Logger = { debug: silent, info: silent, notice: silent, warning: silent, error: silent };
/** Compressible, incompressible and zero parts. */
const content = Buffer.concat([Buffer.alloc(300_000, 'maqet '), randomBytes(300_000), Buffer.alloc(3 * 2 ** 20), Buffer.from('the end')]);

const xz = (bytes: Buffer, ...args: string[]): Buffer => execFileSync('xz', ['--stdout', ...args], { input: bytes, maxBuffer: 2 ** 26 });
const COMPRESS = {
  gzip: (bytes: Buffer) => gzipSync(bytes),
  zstd: (bytes: Buffer) => zstdCompressSync(bytes, { params: { [constants.ZSTD_c_checksumFlag]: 1 } }),
  xz: (bytes: Buffer) => xz(bytes),
};
const KINDS = Object.keys(COMPRESS) as (keyof typeof COMPRESS)[];
/** The frame that pzstd and seekable formats insert before, between and after the others. */
const SKIPPABLE = Buffer.from('502a4d1803000000aabbcc', 'hex');

let directory = '';
let store = '';
beforeAll(() => ensurePrograms(new Map([['xz', 'xz-utils']])), 15 * 60_000);
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'maqet-unpack-'));
  store = path.join(directory, 'store');
});
afterEach(() => rm(directory, { recursive: true, force: true }));

async function put(name: string, bytes: Buffer): Promise<string> {
  const file = path.join(directory, name);
  await writeFile(file, bytes);
  return file;
}

const unpack = (file: string, deadline = Deadline.after(120_000), sha256?: string): Promise<string> =>
  unpackImage(file, { sha256, directory: store, deadline, log });
/** The names in the store, without those of hashes. */
const stored = async (): Promise<string[]> => (await readdir(store).catch(() => [])).filter((name) => !name.endsWith('.sha256'));
const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe.each(KINDS)('an image compressed with %s', (kind) => {
  test('is unpacked whatever its name, with holes for zeros', async () => {
    const file = await put('disk.img', COMPRESS[kind](content));
    const unpacked = await unpack(file);
    expect(path.dirname(unpacked)).toBe(store);
    expect((await readFile(unpacked)).equals(content)).toBe(true);
    expect(await unpackedSha256(unpacked)).toBe(hashOf(content));
    expect(await unpackedSha256(file)).toBeUndefined();
    const { blocks, mode } = await stat(unpacked);
    expect(blocks * 512).toBeLessThan(2 ** 20);
    expect(mode & 0o777).toBe(0o400);
    expect((await stat(store)).mode & 0o777).toBe(0o700);
  });

  test('may consist of several streams', async () => {
    const parts = [content.subarray(0, 200_000), content.subarray(200_000, 400_000), content.subarray(400_000)];
    const unpacked = await unpack(await put('disk', Buffer.concat(parts.map((part) => COMPRESS[kind](part)))));
    expect((await readFile(unpacked)).equals(content)).toBe(true);
  });

  test('is refused without leaving a file if it is truncated anywhere', async () => {
    const whole = COMPRESS[kind](content.subarray(250_000, 350_000));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 6, max: whole.length - 1 }), async (cut) => {
        const error = await failure(unpack(await put(`cut${cut}`, whole.subarray(0, cut))));
        expect(error).toBeInstanceOf(StorageError);
        expect(error.message).toMatch(new RegExp(`^Could not unpack the image ".*/cut${cut}" \\(${kind}\\): .*(truncated|unexpected end)`));
      }),
      { numRuns: 25 },
    );
    await expect(stored()).resolves.toEqual([]);
  });

  test('is refused if it is damaged or followed by something else', async () => {
    const packed = COMPRESS[kind](content);
    const flipped = Buffer.from(packed);
    const middle = Math.floor(packed.length / 2);
    flipped[middle] = (flipped[middle] ?? 0) ^ 0x10;
    await expect(unpack(await put('flipped', flipped))).rejects.toThrow(/Could not unpack/);
    // gzip itself skips what follows.
    const followed = await put('followed', Buffer.concat([packed, Buffer.from('something')]));
    if (kind !== 'gzip') await expect(unpack(followed)).rejects.toThrow(/Could not unpack/);
    await expect(stored()).resolves.toEqual([]);
  });

  test('is abandoned at the deadline', async () => {
    const file = await put('bomb', COMPRESS[kind](Buffer.alloc(2 ** 26)));
    await expect(unpack(file, Deadline.after(0))).rejects.toThrow(DeadlineError);
    await expect(stored()).resolves.toEqual([]);
    // The decoder is free again.
    await expect(unpack(await put('next', COMPRESS[kind](content)))).resolves.toMatch(/unpacked$/);
  });
});

describe('an unpacked image', () => {
  test('is reused until the compressed file changes', async () => {
    const file = await put('disk.gz', gzipSync(content));
    const first = await unpack(file);
    const { ino } = await stat(first);
    expect(await unpack(file)).toBe(first);
    expect((await stat(first)).ino).toBe(ino);
    await utimes(file, new Date(), new Date(Date.now() + 10_000));
    expect(await unpack(file)).not.toBe(first);
    await writeFile(`${file}.new`, gzipSync(Buffer.from('other')));
    await rename(`${file}.new`, file);
    await expect(readFile(await unpack(file), 'utf8')).resolves.toBe('other');
  });

  test.each<[string, (file: string) => Promise<void>]>([
    [
      'was changed',
      async (file) => {
        await chmod(file, 0o600);
        await writeFile(file, 'other', { flag: 'r+' });
      },
    ],
    [
      'was replaced',
      async (file) => {
        await writeFile(`${file}.new`, Buffer.alloc(content.length));
        await rename(`${file}.new`, file);
      },
    ],
    ['was emptied', (file) => rm(file).then(() => writeFile(file, ''))],
    ['is gone', (file) => rm(file)],
    ['is a link', (file) => rename(file, `${file}.old`).then(() => symlink(`${file}.old`, file))],
    ['has lost its hash', (file) => rm(`${file}.sha256`)],
    ['has another hash', (file) => writeFile(`${file}.sha256`, '0'.repeat(64))],
    ['has a hash that others can write', (file) => chmod(`${file}.sha256`, 0o666)],
  ])('is unpacked again if it %s', async (_what, change) => {
    for (const pinned of [false, true]) {
      const packed = gzipSync(content);
      const file = await put('disk.gz', packed);
      const again = () => unpack(file, undefined, pinned ? hashOf(packed) : undefined);
      const first = await again();
      await change(first);
      expect(await again()).toBe(first);
      expect((await readFile(first)).equals(content)).toBe(true);
      expect(await readFile(`${first}.sha256`, 'utf8')).toBe(hashOf(content));
    }
  });

  test('is that of the compressed file with the given hash, whatever its name and times', async () => {
    const packed = gzipSync(content);
    const file = await put('disk.gz', packed);
    const first = await unpack(file, undefined, hashOf(packed));
    // Another content with the old times is not taken for the old one, and is found while it is unpacked.
    const { atime, mtime } = await stat(file);
    const other = Buffer.from(packed);
    await writeFile(file, gzipSync(Buffer.from('other')));
    await utimes(file, atime, mtime);
    const error = await failure(unpack(file, undefined, hashOf(other).replace(/^./, 'x')));
    expect(error.message).toMatch(/has the SHA-256 [0-9a-f]{64}, not x[0-9a-f]{63} as/);
    await expect(stored()).resolves.toEqual([path.basename(first)]);
    expect(await unpack(await put('second.gz', packed), undefined, hashOf(packed))).toBe(first);
  });

  test('is unpacked again if the compressed file has another content with the same size and times', async () => {
    const file = await put('disk.gz', gzipSync(Buffer.from('one'), { level: 0 }));
    expect(await readFile(await unpack(file), 'utf8')).toBe('one');
    const { atime, mtime } = await stat(file);
    await writeFile(file, gzipSync(Buffer.from('two'), { level: 0 }), { flag: 'r+' });
    await utimes(file, atime, mtime);
    expect(await readFile(await unpack(file), 'utf8')).toBe('two');
  });

  test('is not put where others can write', async () => {
    await mkdir(store);
    await chmod(store, 0o777);
    await expect(unpack(await put('disk.gz', gzipSync(content)))).rejects.toThrow(
      /cannot be used for images \(it can be written by others/,
    );
  });

  test('is complete for several processes that unpack it at once', async () => {
    const file = await put('disk.xz', xz(content));
    const all = await Promise.all([1, 2, 3].map(() => unpack(file)));
    expect(new Set(all).size).toBe(1);
    await expect(stored()).resolves.toHaveLength(1);
    expect((await readFile(all[0] ?? '')).equals(content)).toBe(true);
  });
});

describe('an uncompressed file', () => {
  test('stays where it is, and no directory is created', async () => {
    const file = await put('disk.xz', content);
    await expect(unpack(file)).resolves.toBe(file);
    await expect(unpack(path.relative(process.cwd(), file))).resolves.toBe(file);
    await expect(stat(store)).rejects.toThrow('ENOENT');
  });

  test('must be readable', async () => {
    await expect(unpack(path.join(directory, 'none'))).rejects.toThrow(/The image ".*none" cannot be read \(ENOENT\)/);
    await expect(unpack(directory)).rejects.toThrow(/is a directory/);
  });
});

describe('a gzip file', () => {
  const header = (flags: number, more: string): Buffer =>
    Buffer.concat([Buffer.from([31, 139, 8, flags, 0, 0, 0, 0, 0, 3]), Buffer.from(more, 'latin1')]);
  const body = gzipSync(content).subarray(10);
  const warnings: string[] = [];
  const told: Logger = { ...log, warning: (text) => warnings.push(text) };
  const unpackTold = (file: string): Promise<string> =>
    unpackImage(file, { directory: store, deadline: Deadline.after(120_000), log: told });
  beforeEach(() => {
    warnings.length = 0;
  });

  test.each([
    ['text', Buffer.from('trailing text')],
    ['one byte', Buffer.from([7])],
    ['half a magic number', Buffer.from([0x1f])],
    ['random bytes', Buffer.concat([Buffer.from([1]), randomBytes(1_000_000)])],
  ])('with trailing bytes is unpacked with a warning, as by gzip: %s', async (name, more) => {
    const unpacked = await unpackTold(await put(`${name}.gz`, Buffer.concat([gzipSync(content), gzipSync(content), more])));
    expect((await readFile(unpacked)).equals(Buffer.concat([content, content]))).toBe(true);
    expect(warnings).toEqual([expect.stringMatching(/^Bytes follow the end of .*\.gz" \(gzip\)\. They are skipped/)]);
  });

  test('may be padded with zeros', async () => {
    const unpacked = await unpackTold(await put('padded.gz', Buffer.concat([gzipSync(content), Buffer.alloc(100_000)])));
    expect((await readFile(unpacked)).equals(content)).toBe(true);
    expect(warnings).toEqual([]);
  });

  test('may have a header with extra bytes, a name, a comment and a checksum', async () => {
    const file = await put('full.gz', Buffer.concat([header(2 | 4 | 8 | 16, '\x03\0abcname\0comment\0ck'), body]));
    expect((await readFile(await unpackTold(file))).equals(content)).toBe(true);
  });

  test.each([
    ['a wrong checksum', -8, /its checksum is wrong/],
    ['a wrong length', -1, /its length is wrong/],
  ])('with %s is refused', async (name, at, reason) => {
    const bytes = Buffer.concat([header(0, ''), body]);
    const position = bytes.length + at;
    bytes.writeUInt8(bytes.readUInt8(position) ^ 1, position);
    await expect(unpackTold(await put(`${name}.gz`, bytes))).rejects.toThrow(reason);
    expect(await stored()).toEqual([]);
  });

  test('is unpacked in any pieces', async () => {
    const packed = Buffer.concat([
      gzipSync(Buffer.from('one ')),
      gzipSync(Buffer.alloc(0)),
      gzipSync(Buffer.from('two')),
      Buffer.from('rest'),
    ]);
    for (let size = 1; size <= packed.length; size += 1) {
      async function* pieces(): AsyncGenerator<Buffer> {
        for (let at = 0; at < packed.length; at += size) yield packed.subarray(at, at + size);
      }
      let trailing = 0;
      const out: Buffer[] = [];
      for await (const chunk of gunzip(pieces(), () => (trailing += 1))) out.push(chunk);
      expect([Buffer.concat(out).toString(), trailing]).toEqual(['one two', 1]);
    }
  });
});

test('A zstd file with a long window is refused with a remedy.', async () => {
  const params = { [constants.ZSTD_c_windowLog]: 28, [constants.ZSTD_c_enableLongDistanceMatching]: 1 };
  const chunks: Buffer[] = [];
  const packer = createZstdCompress({ params });
  packer.on('data', (chunk: Buffer) => chunks.push(chunk));
  packer.write(content);
  packer.end();
  await once(packer, 'end');
  const error = await failure(unpack(await put('long.zst', Buffer.concat(chunks))));
  expect(error.message).toMatch(/needs more than 128 MiB of memory for its window/);
  expect(error.remedy).toMatch(/zstd --decompress --long=31/);
});

describe('the variants of xz', () => {
  test.each([
    ['without a check', ['--check=none']],
    ['with CRC32', ['--check=crc32']],
    ['of the strongest preset', ['-9e']],
    ['of several blocks', ['--block-size=65536', '-T2']],
  ])('%s are unpacked', async (_name, args) => {
    const unpacked = await unpack(await put('disk.xz', xz(content, ...args)));
    expect((await readFile(unpacked)).equals(content)).toBe(true);
  });

  test.each([
    ['a SHA-256 check', ['--check=sha256'], /unsupported filter or checksum/],
    ['a filter for machine code', ['--x86', '--lzma2'], /unsupported filter or checksum/],
    ['a large dictionary', ['--lzma2=dict=128MiB'], /more than 64 MiB of memory/],
  ])('with %s are refused with a remedy', async (_name, args, reason) => {
    const error = await failure(unpack(await put('disk.xz', xz(Buffer.alloc(1000, 'x'), ...args))));
    expect(error.message).toMatch(reason);
    expect(error.remedy).toMatch(/xz --decompress/);
  });
});

describe('the frames of zstd', () => {
  async function pieces(stream: Buffer, size: number): Promise<Buffer[]> {
    async function* chunks(): AsyncGenerator<Buffer> {
      for (let at = 0; at < stream.length; at += size) yield stream.subarray(at, at + size);
    }
    const found: Buffer[] = [];
    for await (const piece of zstdFrames(chunks())) found.push(piece);
    return found;
  }

  test('are found, including skippable ones, however the stream is split into chunks', async () => {
    const frames = [
      SKIPPABLE,
      zstdCompressSync(content.subarray(0, 1000)),
      zstdCompressSync(Buffer.alloc(0)),
      zstdCompressSync(content),
      SKIPPABLE,
    ];
    const ends = frames.map((_frame, index) => Buffer.concat(frames.slice(0, index + 1)).length);
    const stream = Buffer.concat(frames);
    for (const size of [1, 2, 3, 1000, 65_536, stream.length]) {
      let at = 0;
      const found = (await pieces(stream, size)).map((piece) => (at += piece.length));
      expect(found).toEqual(expect.arrayContaining(ends));
      expect(at).toBe(stream.length);
    }
    const unpacked = await unpack(await put('disk.zst', stream));
    expect((await readFile(unpacked)).equals(Buffer.concat([content.subarray(0, 1000), content]))).toBe(true);
  });

  test('must be complete', async () => {
    const frame = zstdCompressSync(content.subarray(0, 1000));
    for (let cut = 1; cut < frame.length; cut += 7)
      await expect(pieces(Buffer.concat([frame, frame.subarray(0, cut)]), 100)).rejects.toThrow('it is truncated');
  });

  test('may have crafted headers', async () => {
    const magic = Buffer.from('28b52ffd', 'hex');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), fc.integer({ min: 1, max: 9 }), async (bytes, size) => {
        const stream = Buffer.concat([magic, bytes]);
        const found = await pieces(stream, size).catch((error: Error) => error);
        if (found instanceof Error) expect(found.constructor.name).toBe('ZstdFrameError');
        else expect(Buffer.concat(found).equals(stream)).toBe(true);
      }),
    );
  });
});

test('A writer leaves no file when it is discarded, and never writes to an existing file', async () => {
  const file = path.join(directory, 'made');
  const writer = await ImageWriter.create(file, 'A test');
  await writer.write(content);
  await expect(ImageWriter.create(file, 'A test')).rejects.toThrow('EEXIST');
  await expect(writer.requireSpace(2 ** 60)).rejects.toThrow(/^A test needs 1048576\.0 TiB in/);
  await writer.discard();
  await expect(stat(file)).rejects.toThrow('ENOENT');
  await expect(writer.write(content)).rejects.toThrow(StorageError);
});
