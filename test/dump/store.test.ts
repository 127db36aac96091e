import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { zstdDecompressSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { CHUNK_BYTES } from '../../src/dump/frame.js';
import { requireSpace, type StoreRequest, storeDump } from '../../src/dump/store.js';
import { elfCore } from '../helpers/dump/elf.js';
import { namesIn, request, withDirectory } from '../helpers/dump/scratch.js';

const run = promisify(execFile);
const MIB = 2 ** 20;

/** Makes the dump and the physical image of a 16 MiB guest with a VGA hole, a BIOS below 4 GiB, and noise everywhere. */
function smallGuest(): { dump: Buffer; image: Buffer } {
  const low = randomBytes(0xa0000);
  const rest = randomBytes(16 * MIB - 0xc0000);
  const bios = randomBytes(0x40000);
  const loads = [
    { physicalAddress: 0, fileOffset: 0x400, bytes: low.length },
    { physicalAddress: 0xc0000, fileOffset: 0x400 + low.length, bytes: rest.length },
    { physicalAddress: 0xfffc0000, fileOffset: 0x400 + low.length + rest.length, bytes: bios.length },
  ];
  const head = Buffer.alloc(0x400);
  elfCore(loads).copy(head);
  return { dump: Buffer.concat([head, low, rest, bios]), image: Buffer.concat([low, Buffer.alloc(0x20000), rest]) };
}

describe('storing a dump', () => {
  test('makes a compressed image of physical memory and removes the source', async () => {
    await withDirectory(async (directory) => {
      const { dump, image } = smallGuest();
      await writeFile(path.join(directory, 'source'), dump, { mode: 0o400 });
      const stored = await storeDump(request(directory, { sourceFormat: 'elf', ramBytes: 16 * MIB }));
      const file = await readFile(stored.path);
      expect(zstdDecompressSync(file).equals(image)).toBe(true);
      expect(stored).toEqual({
        path: path.join(directory, 'memory.raw.zst'),
        name: 'memory.raw.zst',
        bytes: file.length,
        sha256: createHash('sha256').update(file).digest('hex'),
        format: 'raw',
        compression: 'zstd',
        rawBytes: 16 * MIB,
        hiddenBytes: 0,
      });
      expect((await stat(stored.path)).mode & 0o777).toBe(0o600);
      expect(await namesIn(directory)).toEqual(['memory.raw.zst']);
    });
  });

  test.each([
    ['raw', 'low.bin', 'low.bin.zst'],
    ['elf', 'memory', 'memory.elf.zst'],
  ] as const)('keeps the format %s, and stores %s as %s', async (format, name, expected) => {
    await withDirectory(async (directory) => {
      const { dump } = smallGuest();
      await writeFile(path.join(directory, 'source'), dump);
      const ramBytes = format === 'raw' ? dump.length : 16 * MIB;
      const stored = await storeDump(request(directory, { name, sourceFormat: format, outputFormat: format, ramBytes }));
      expect(stored).toMatchObject({ name: expected, format, rawBytes: dump.length });
      expect(zstdDecompressSync(await readFile(stored.path)).equals(dump)).toBe(true);
    });
  });

  test('does not copy an uncompressed, unconverted one, even under its own name', async () => {
    await withDirectory(async (directory) => {
      const bytes = randomBytes(CHUNK_BYTES + 5);
      await writeFile(path.join(directory, 'low.bin'), bytes, { mode: 0o400 });
      const { ino } = await stat(path.join(directory, 'low.bin'));
      const same = { source: path.join(directory, 'low.bin'), compression: 'none', ramBytes: bytes.length } as const;
      const stored = await storeDump(request(directory, { ...same, name: 'low.bin' }));
      expect(stored).toMatchObject({ name: 'low.bin', sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length });
      const renamed = await storeDump(request(directory, { ...same, name: 'memory' }));
      expect(await stat(renamed.path)).toMatchObject({ ino, mode: 0o100600 });
      expect(await namesIn(directory)).toEqual(['memory.raw']);
    });
  });

  test('makes an uncompressed image of physical memory', async () => {
    await withDirectory(async (directory) => {
      const { dump, image } = smallGuest();
      await writeFile(path.join(directory, 'source'), dump);
      const stored = await storeDump(request(directory, { sourceFormat: 'elf', compression: 'none', ramBytes: 16 * MIB }));
      expect((await readFile(stored.path)).equals(image)).toBe(true);
      expect(stored.sha256).toBe(createHash('sha256').update(image).digest('hex'));
      expect(await namesIn(directory)).toEqual(['memory.raw']);
    });
  });
});

describe('a refused dump', () => {
  const cases: [string, (directory: string) => Promise<unknown>, Partial<StoreRequest>, RegExp][] = [
    ['no source', async () => {}, {}, /Could not open the memory dump .*ENOENT/],
    ['an empty source', (f) => writeFile(path.join(f, 'source'), ''), {}, /is empty/],
    [
      'a short raw source',
      (f) => writeFile(path.join(f, 'source'), 'abc'),
      { ramBytes: 4096 },
      /has 3 bytes instead of 4096, although QEMU/,
    ],
    [
      'a short ELF source',
      (f) => writeFile(path.join(f, 'source'), smallGuest().dump.subarray(0, 15 * MIB)),
      { sourceFormat: 'elf', ramBytes: 16 * MIB },
      /its segment for address 0xc0000 ends/,
    ],
    [
      'an ELF source of another guest',
      (f) => writeFile(path.join(f, 'source'), smallGuest().dump),
      { sourceFormat: 'elf', ramBytes: 128 * MIB },
      /does not add up to the 128\.0 MiB/,
    ],
    [
      'an ELF source of another guest as ELF',
      (f) => writeFile(path.join(f, 'source'), smallGuest().dump),
      { sourceFormat: 'elf', outputFormat: 'elf', ramBytes: 128 * MIB },
      /does not add up/,
    ],
    [
      'an ELF source of a guest of unknown size',
      (f) => writeFile(path.join(f, 'source'), smallGuest().dump),
      { sourceFormat: 'elf' },
      /size of the guest is unknown/,
    ],
    [
      'a truncated kdump source',
      (f) => writeFile(path.join(f, 'source'), 'makedumpfile\0\0\0\0and more'),
      { sourceFormat: 'kdump-zlib', outputFormat: 'kdump-zlib' },
      /not a complete file of the format kdump-zlib/,
    ],
    [
      'a win-dmp source that is none',
      (f) => writeFile(path.join(f, 'source'), 'makedumpfile\0\0\0\0and more'),
      { sourceFormat: 'win-dmp', outputFormat: 'win-dmp' },
      /not a complete file of the format win-dmp/,
    ],
    [
      'a kdump-raw-zlib source that is none',
      (f) => writeFile(path.join(f, 'source'), 'makedumpfile\0\0\0\0and more'),
      { sourceFormat: 'kdump-raw-zlib', outputFormat: 'kdump-raw-zlib' },
      /not a complete file of the format kdump-raw-zlib/,
    ],
    [
      'a kdump-snappy source that is none',
      (f) => writeFile(path.join(f, 'source'), 'makedumpfile\0\0\0\0and more'),
      { sourceFormat: 'kdump-snappy', outputFormat: 'kdump-snappy' },
      /not a complete file of the format kdump-snappy/,
    ],
    [
      'a kdump-lzo source that is none',
      (f) => writeFile(path.join(f, 'source'), 'makedumpfile\0\0\0\0and more'),
      { sourceFormat: 'kdump-lzo', outputFormat: 'kdump-lzo' },
      /not a complete file of the format kdump-lzo/,
    ],
    [
      'an impossible conversion',
      (f) => writeFile(path.join(f, 'source'), 'abc'),
      { outputFormat: 'elf' },
      /format raw cannot be stored as elf/,
    ],
    ['a link', (f) => symlink('/etc/hostname', path.join(f, 'source')), {}, /is a link or a device/],
    ['a FIFO', (f) => run('mkfifo', [path.join(f, 'source')]), {}, /is a link or a device/],
    ['a directory', (f) => mkdir(path.join(f, 'source')), {}, /is a link or a device/],
    ['a name with a path in it', (f) => writeFile(path.join(f, 'source'), 'abc'), { name: '../memory' }, /cannot name a memory dump/],
    ['a name that is too long', (f) => writeFile(path.join(f, 'source'), 'abc'), { name: 'a'.repeat(125) }, /cannot name a memory dump/],
    [
      'a target that exists',
      (f) => Promise.all(['source', 'memory.raw.zst'].map((name) => writeFile(path.join(f, name), 'abc'))),
      {},
      /the file exists/,
    ],
    [
      'a target that exists, without a copy',
      (f) => Promise.all(['source', 'memory.raw'].map((name) => writeFile(path.join(f, name), 'abc'))),
      { compression: 'none' },
      /the file exists/,
    ],
    [
      'a target that is a broken link',
      async (f) => [await writeFile(path.join(f, 'source'), 'abc'), await symlink('nowhere', path.join(f, 'memory.raw.zst'))],
      {},
      /the file exists/,
    ],
    [
      'a store under the same name that still runs',
      (f) => Promise.all(['source', 'memory.raw.zst.partial'].map((name) => writeFile(path.join(f, name), 'abc'))),
      {},
      /Could not create .*memory\.raw\.zst\.partial: EEXIST/,
    ],
    [
      'a missing directory',
      (f) => writeFile(path.join(f, 'source'), 'abc'),
      { directory: '/nonexistent/dumps' },
      /Could not create .*ENOENT/,
    ],
  ];
  test.each(cases)('leaves the directory unchanged: %s', async (_name, prepare, changes, message) => {
    await withDirectory(async (directory) => {
      await prepare(directory);
      const before = await namesIn(directory);
      const failure: unknown = await storeDump(request(directory, changes)).catch((error: unknown) => error);
      expect(failure).toMatchObject({ name: 'DumpError', message: expect.stringMatching(message), remedy: expect.stringMatching(/\w/) });
      expect(await namesIn(directory)).toEqual(before);
    });
  });
});

describe('the free space', () => {
  test('is compared with the needed space', async () => {
    await withDirectory(async (directory) => {
      await requireSpace(directory, 1);
      await expect(requireSpace(directory, 2 ** 52)).rejects.toThrow(/needs 4096\.0 TiB in .*, where .*iB are free/);
      await expect(requireSpace(path.join(directory, 'no'), 1)).rejects.toThrow(/Could not look up the free space .*ENOENT/);
    });
  });

  test('does not matter for an unreadable source', async () => {
    if (process.getuid?.() === 0) return;
    await withDirectory(async (directory) => {
      await writeFile(path.join(directory, 'source'), 'abc');
      await chmod(path.join(directory, 'source'), 0);
      await expect(storeDump(request(directory))).rejects.toThrow(/Could not open .*EACCES/);
    });
  });
});
